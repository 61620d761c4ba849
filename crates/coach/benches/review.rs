//! How long a review takes: by kind of note, and, for the full one, how far single reviews spread.

mod requests;

use std::hint::black_box;
use std::time::{Duration, Instant};

use coach::{Note, Profile, Sides, review};
use criterion::{Criterion, criterion_group};
use requests::{english, german};

/// Reviews that are timed one by one.
const SINGLE: usize = 20_000;

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(4));
    targets = kinds_of_note, keystrokes
}

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // `cargo bench` says so. Without it each case runs once, to see that it works, and no time is told.
    if std::env::args().any(|argument| argument == "--bench") {
        spread();
    }
}

fn kinds_of_note(criterion: &mut Criterion) {
    let (english, german) = (english(), german());
    let nobody = Sides::new(Profile::EMPTY, Profile::EMPTY, Vec::new());
    let mut group = criterion.benchmark_group("review");
    let mut case = |name, sides: &Sides, note: Note| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| sides.review(black_box(&note)));
        });
    };
    let full = english.sides();
    case("250 characters, full profiles", &full, english.as_note());
    let alone = Note {
        text: &english.note,
        ..Note::default()
    };
    case("250 characters, no profiles", &nobody, alone);
    case("empty", &nobody, Note::default());
    let (sides, note) = (german.sides(), german.as_note());
    case("300 characters of German", &sides, note);
    group.bench_function(
        "250 characters, full profiles for the first time",
        |bencher| {
            bencher.iter(|| review(black_box(&english.request())));
        },
    );
    group.finish();
}

/// A note as it is typed: a review for each character, the profiles read with the first.
fn keystrokes(criterion: &mut Criterion) {
    let english = english();
    let notes = english.as_typed();
    let mut group = criterion.benchmark_group("keystrokes");
    group.sample_size(20);
    group.bench_function("0 to 250 characters, full profiles", |bencher| {
        bencher.iter(|| {
            let sides = english.sides();
            for &text in &notes {
                let note = Note {
                    text,
                    ..english.as_note()
                };
                black_box(sides.review(&note));
            }
        });
    });
    group.finish();
}

/// Means hide what a writer feels: the slow ones.
fn spread() {
    let english = english();
    let sides = english.sides();
    let (note, request) = (english.as_note(), english.request());
    println!("{SINGLE} single reviews of 250 characters with full profiles:");
    print_spread("at each keystroke, the profiles being known", || {
        black_box(sides.review(black_box(&note)));
    });
    print_spread("at the first, with the profiles to read", || {
        black_box(review(black_box(&request)));
    });
}

fn print_spread(name: &str, work: impl Fn()) {
    let mut times: Vec<Duration> = (0..SINGLE)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!(" {name}:");
    for (name, thousandths) in [("p50", 500), ("p90", 900), ("p99", 990), ("p99.9", 999)] {
        let time = times[SINGLE * thousandths / 1000];
        println!("  {name:<6}{time:>12.1?}");
    }
}
