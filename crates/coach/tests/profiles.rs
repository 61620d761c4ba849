//! What the profiles of both sides tell of a note: whom it greets, what it claims, what it leans on.
//!
//! `tests/profiles` holds notes with the profiles that their writer and reader show, half of them
//! look-alikes: those of `notes.jsonl` are labelled for the three codes below, those of
//! `claims.jsonl` for what the profile contradicts alone.

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

fn notes(file: &str) -> Vec<Note> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/profiles");
    let text = fs::read_to_string(folder.join(file)).expect("the notes are there");
    let read = |(index, line)| {
        let note = serde_json::from_str(line);
        note.unwrap_or_else(|error| panic!("{file}:{}: {error}", index + 1))
    };
    text.lines().enumerate().map(read).collect()
}

/// Fails where fewer than `least` of the notes with this label are found, or others than `disputed`
/// without it.
#[track_caller]
fn check(file: &str, code: Code, least: usize, disputed: &[&str]) {
    let ids = |notes: &[Note]| notes.iter().map(|note| note.id.clone()).collect::<Vec<_>>();
    let (with, mut without): (Vec<_>, Vec<_>) =
        notes(file).into_iter().partition(|note| note.has(code));
    without.retain(|note| note.is_found(code));
    assert_eq!(ids(&without), disputed, "{} in error", code.id());
    let (found, missed): (Vec<_>, Vec<_>) = with.into_iter().partition(|note| note.is_found(code));
    let count = found.len();
    assert!(
        count >= least,
        "{}: {count} found, missed {:?}",
        code.id(),
        ids(&missed)
    );
}

#[test]
fn another_name_is_found() {
    // One who calls herself by a blend of two names, of which the profile abbreviates the first.
    check("notes.jsonl", Code::WrongName, 31, &["pe-14"]);
}

#[test]
fn what_the_profile_contradicts_is_found() {
    // A job whose end lies ahead: what day it is the engine does not know.
    check("notes.jsonl", Code::ContradictsProfile, 25, &["pe-36"]);
    check("claims.jsonl", Code::ContradictsProfile, 50, &[]);
}

#[test]
fn a_tie_too_thin_for_what_it_carries_is_found() {
    // A large group beside a reason that is told in unusual words.
    check("notes.jsonl", Code::WeakTie, 38, &["pb-61"]);
}
