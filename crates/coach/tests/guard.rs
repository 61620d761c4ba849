//! What the guard stops, over every labelled note of the project: stock texts, slots and nothing
//! else.

use std::path::Path;
use std::{fs, iter};

use coach::{Code, Profile, Request, Verdict, review};
use serde_json::Value;

/// A labelled note.
struct Note {
    id: String,
    text: String,
    target: Profile,
    problems: Vec<String>,
}

impl Note {
    fn read(line: &str) -> Self {
        let value: Value = serde_json::from_str(line).expect("the corpus is JSON");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Self {
            id: text(&value["id"]),
            text: text(&value["text"]),
            target: Profile {
                name: value["profile"]["name"].as_str().map(ToOwned::to_owned),
                ..Profile::default()
            },
            problems: value["problems"]
                .as_array()
                .map(|problems| problems.iter().map(text).collect())
                .unwrap_or_default(),
        }
    }

    fn has(&self, label: &str) -> bool {
        self.problems.iter().any(|problem| problem == label)
    }

    fn is_found(&self, code: Code) -> bool {
        self.review()
            .diagnostics
            .iter()
            .any(|found| found.code == code)
    }

    fn review(&self) -> coach::Review {
        review(&Request {
            note: &self.text,
            target: &self.target,
            ..Request::EMPTY
        })
    }
}

fn corpus() -> Vec<Note> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let files = fs::read_dir(folder).expect("the corpus stands in tests/");
    files
        .map(|file| file.expect("the corpus is readable").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "jsonl")
        })
        .flat_map(|path| {
            let text = fs::read_to_string(path).expect("the corpus is readable");
            text.lines().map(Note::read).collect::<Vec<_>>()
        })
        .collect()
}

fn listed<'a>(notes: impl Iterator<Item = &'a Note>) -> String {
    notes
        .map(|note| format!("{}: {}\n", note.id, note.text))
        .chain(iter::once(String::new()))
        .collect()
}

#[test]
fn no_genuine_note_is_blocked() {
    let notes = corpus();
    let blocked = notes
        .iter()
        .filter(|note| !note.has("default") && !note.has("placeholder"))
        .filter(|note| note.review().verdict == Verdict::Block);
    assert_eq!(listed(blocked), "");
}

#[test]
fn every_stock_text_and_every_slot_is_found() {
    let notes = corpus();
    for (label, code) in [
        ("default", Code::DefaultText),
        ("placeholder", Code::Placeholder),
    ] {
        let missed = notes
            .iter()
            .filter(|note| note.has(label) && !note.is_found(code));
        assert_eq!(listed(missed), "", "{label}");
    }
}

#[test]
fn the_corpus_has_both_in_several_languages() {
    let notes = corpus();
    for label in ["default", "placeholder"] {
        assert!(
            notes.iter().filter(|note| note.has(label)).count() >= 10,
            "{label}"
        );
    }
}
