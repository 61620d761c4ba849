//! How long each part of the work takes beside the others: one call of each in turn, so that what
//! slows the machine down slows all of them.
//!
//! Prints a line each: its name, the median and the 99th percentile in nanoseconds, apart by tabs.
//! `cargo xtask bench` makes a table of them.

use std::cell::RefCell;
use std::hint::black_box;
use std::time::Instant;

use coach::Profile;
use reader::Outline;
use serde::de::DeserializeOwned;
use unicode_segmentation::UnicodeSegmentation;
use wire::{ReviewRequest, Reviewer, review};

const ENGLISH: &str = include_str!("../../coach/benches/requests/english.json");
const GERMAN: &str = include_str!("../../coach/benches/requests/german.json");
const PAGE: &str = include_str!("../../reader/fixtures/sdui-en.outline.json");

/// Calls of each.
const ROUNDS: usize = 4000;

/// What is timed: it gets the number of the round.
type Work = Box<dyn Fn(usize)>;

fn main() {
    let works = works();
    let mut times = vec![Vec::with_capacity(ROUNDS); works.len()];
    for round in 0..ROUNDS {
        for ((_, work), times) in works.iter().zip(&mut times) {
            let start = Instant::now();
            work(round);
            times.push(start.elapsed());
        }
    }
    for ((name, _), times) in works.iter().zip(&mut times) {
        times.sort_unstable();
        let at = |hundredth: usize| times[ROUNDS * hundredth / 100].as_nanos();
        println!("{name}\t{}\t{}", at(50), at(99));
    }
}

fn works() -> Vec<(&'static str, Work)> {
    let english: ReviewRequest = read(ENGLISH);
    let without_profiles = ReviewRequest {
        text: english.text.clone(),
        ..ReviewRequest::default()
    };
    let (typed, new) = (english.clone(), english.clone());
    let reviewer = RefCell::new(Reviewer::default());
    let ends: Vec<usize> = typed.text.char_indices().map(|(at, _)| at).collect();
    let text = english.text.clone();
    let page: Outline = read(PAGE);
    vec![
        ("review", reviewed(english)),
        ("review without profiles", reviewed(without_profiles)),
        (
            "a keystroke on the way",
            Box::new(move |round| {
                let mut reviewer = reviewer.borrow_mut();
                let text = typed.text[..ends[round % ends.len()]].to_owned();
                let request = ReviewRequest {
                    text,
                    ..typed.clone()
                };
                black_box(reviewer.review(request));
            }),
        ),
        (
            "review with profiles to read",
            Box::new(move |_| {
                black_box(review(black_box(&new)));
            }),
        ),
        ("review in German", reviewed(read(GERMAN))),
        ("review of nothing", reviewed(ReviewRequest::default())),
        (
            "review from JSON to JSON",
            Box::new(|_| {
                let request: ReviewRequest = read(black_box(ENGLISH));
                black_box(serde_json::to_string(&review(&request)).expect("plain data"));
            }),
        ),
        (
            "reading a page",
            Box::new(move |_| {
                let known: Option<Profile> = None;
                black_box(reader::read("linkedin", black_box(&page), known));
            }),
        ),
        (
            "parting the note at Unicode's word bounds",
            Box::new(move |_| {
                black_box(black_box(&text).split_word_bounds().count());
            }),
        ),
    ]
}

fn reviewed(request: ReviewRequest) -> Work {
    let reviewer = RefCell::new(Reviewer::default());
    Box::new(move |_| {
        black_box(reviewer.borrow_mut().review(black_box(request.clone())));
    })
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the requests and fixtures are JSON")
}
