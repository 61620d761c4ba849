//! What the profiles of both sides tell of a note: whom it greets, what it claims, what it leans on.
//!
//! `tests/profiles/notes.jsonl` has notes with the profiles that their writer and reader show, half of
//! them look-alikes. Each is labelled for the codes below alone.

use std::fs;
use std::path::Path;

use coach::{Code, Profile, Request, review};
use serde::Deserialize;

#[derive(Deserialize)]
struct Note {
    id: String,
    text: String,
    problems: Vec<String>,
    profile: Profile,
    #[serde(default)]
    sender: Profile,
}

impl Note {
    fn has(&self, code: Code) -> bool {
        self.problems.iter().any(|problem| problem == code.id())
    }

    fn is_found(&self, code: Code) -> bool {
        let request = Request {
            note: &self.text,
            target: &self.profile,
            sender: &self.sender,
            ..Request::EMPTY
        };
        let found = review(&request).diagnostics;
        found.iter().any(|found| found.code == code)
    }
}

fn notes() -> Vec<Note> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/profiles/notes.jsonl");
    let text = fs::read_to_string(&file).expect("the notes are there");
    let lines = text.lines().enumerate();
    lines
        .map(|(index, line)| {
            serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{}:{}: {error}", file.display(), index + 1))
        })
        .collect()
}

/// Fails where fewer than `least` of 100 notes with this label are found, or others than `disputed`
/// without it.
#[track_caller]
fn check(code: Code, least: usize, disputed: &[&str]) {
    let notes = notes();
    let (with, without): (Vec<_>, Vec<_>) = notes.iter().partition(|note| note.has(code));
    let (found, missed): (Vec<_>, Vec<_>) = with.iter().partition(|note| note.is_found(code));
    let ids = |notes: &[&&Note]| notes.iter().map(|note| note.id.clone()).collect::<Vec<_>>();
    assert!(
        found.len() * 100 >= least * with.len(),
        "{}: {} of {} found; missed {:?}",
        code.id(),
        found.len(),
        with.len(),
        ids(&missed)
    );
    let wrong: Vec<_> = without.iter().filter(|note| note.is_found(code)).collect();
    assert_eq!(ids(&wrong), disputed, "{} in error", code.id());
}

#[test]
fn another_name_is_found() {
    // One who calls herself by a blend of two names, of which the profile abbreviates the first.
    check(Code::WrongName, 79, &["pe-14"]);
}

#[test]
fn what_the_profile_contradicts_is_found() {
    // A job whose end lies ahead: what day it is the engine does not know.
    check(Code::ContradictsProfile, 39, &["pe-36"]);
}

#[test]
fn a_tie_too_thin_for_what_it_carries_is_found() {
    // A large group beside a reason that is told in unusual words.
    check(Code::WeakTie, 74, &["pb-61"]);
}
