//! What the tests of a language say of a note.

use crate::{Code, Pillar, Request, Review, State};

fn review(note: &str) -> Review {
    crate::review(&Request {
        note,
        ..Request::EMPTY
    })
}

/// The first note meets the pillar; the second, its look-alike, does not.
#[track_caller]
pub(super) fn pillar(pillar: Pillar, meets: &str, look_alike: &str) {
    let state = |note| review(note).pillars[pillar].state;
    assert_eq!(state(meets), State::Met, "{meets}");
    assert_ne!(state(look_alike), State::Met, "{look_alike}");
}

#[track_caller]
pub(super) fn fires(code: Code, note: &str) {
    assert!(says(code, note), "{} is silent on: {note}", code.id());
}

#[track_caller]
pub(super) fn silent(code: Code, note: &str) {
    assert!(!says(code, note), "{} speaks on: {note}", code.id());
}

fn says(code: Code, note: &str) -> bool {
    review(note)
        .diagnostics
        .iter()
        .any(|found| found.code == code)
}
