//! How long a review takes: by kind of note, and, for the full one, how far single reviews spread.

mod requests;

use std::hint::black_box;
use std::time::{Duration, Instant};

use coach::{Request, review};
use criterion::{Criterion, criterion_group};
use requests::{Known, english, german};

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
    // Tests of all targets run this once, to see that it works.
    if std::env::args().any(|argument| argument == "--bench") {
        spread();
    }
}

fn kinds_of_note(criterion: &mut Criterion) {
    let (english, german) = (english(), german());
    let mut group = criterion.benchmark_group("review");
    let mut case = |name, request: Request| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| review(black_box(&request)));
        });
    };
    case("250 characters, full profiles", english.request());
    case("250 characters, no profiles", without_profiles(&english));
    case("empty", Request::EMPTY);
    case("300 characters of German", german.request());
    group.finish();
}

/// A note as it is typed: a review for each character.
fn keystrokes(criterion: &mut Criterion) {
    let english = english();
    let notes = english.as_typed();
    let mut group = criterion.benchmark_group("keystrokes");
    group.sample_size(20);
    group.bench_function("0 to 250 characters, full profiles", |bencher| {
        bencher.iter(|| {
            for &note in &notes {
                let request = Request {
                    note,
                    ..english.request()
                };
                black_box(review(&request));
            }
        });
    });
    group.finish();
}

fn without_profiles(known: &Known) -> Request<'_> {
    Request {
        note: &known.note,
        ..Request::EMPTY
    }
}

/// Means hide what a writer feels: the slow ones.
fn spread() {
    let english = english();
    let request = english.request();
    let mut times: Vec<Duration> = (0..SINGLE)
        .map(|_| {
            let start = Instant::now();
            black_box(review(black_box(&request)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{SINGLE} single reviews of 250 characters with full profiles:");
    for (name, thousandths) in [("p50", 500), ("p90", 900), ("p99", 990), ("p99.9", 999)] {
        let time = times[SINGLE * thousandths / 1000];
        println!("  {name:<6}{time:>12.1?}");
    }
}
