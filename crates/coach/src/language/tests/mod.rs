//! Each language on notes of its own, and what holds for all.

mod de;
mod es;
mod fr;
mod it;
mod pt;

use super::{LANGUAGES, file, load_language};
use crate::{Code, Pillar, Request, Review, State};

fn review(note: &str) -> Review {
    crate::review(&Request {
        note,
        ..Request::EMPTY
    })
}

/// The first note meets the pillar; the second, its look-alike, does not.
#[track_caller]
fn pillar(pillar: Pillar, meets: &str, look_alike: &str) {
    let state = |note| review(note).pillars[pillar].state;
    assert_eq!(state(meets), State::Met, "{meets}");
    assert_ne!(state(look_alike), State::Met, "{look_alike}");
}

#[track_caller]
fn fires(code: Code, note: &str) {
    assert!(says(code, note), "{} is silent on: {note}", code.id());
}

#[track_caller]
fn silent(code: Code, note: &str) {
    assert!(!says(code, note), "{} speaks on: {note}", code.id());
}

fn says(code: Code, note: &str) -> bool {
    review(note)
        .diagnostics
        .iter()
        .any(|found| found.code == code)
}

#[test]
fn every_file_can_be_read() {
    for language in &LANGUAGES {
        let text = language.embedded.expect("files are built in here");
        if let Err(error) = file::compile(&text.concat()) {
            panic!("languages/{}.txt: {error}", language.code);
        }
    }
}

#[test]
fn a_language_that_is_not_coached_is_refused() {
    assert_eq!(
        load_language("tlh", "").unwrap_err().to_string(),
        "line 0: tlh is not coached"
    );
}
