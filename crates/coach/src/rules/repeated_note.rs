//! Nearly the same note as one that was sent before.
//!
//! Notes are compared by their runs of three words, without names and marks, so that a template
//! with another name in it is still the same template. The history is the sender's own, on the
//! sender's machine.

use rustc_hash::FxHashSet;

use super::{Example, Remark, Rule, Subject, shown, told};
use crate::text::{Token, tokens};
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::RepeatedNote,
    severity: Severity::Warning,
    protects_from: "a note that could go to anybody",
    meaning: told(
        "The note nearly repeats one that the sender sent before. The same note sent to many \
              is a template: why this reader and not the next?",
    ),
    check,
    fires: shown(&[Example::new(
        "Hi Ana, your post on tides made my week. I run a boatyard and would like to follow you.",
        "Hi Ana, your post on tides made my week. I run a boatyard and would like to follow you.",
    )
    .after(&[
        "Hi Ben, your post on winds made my week. I run a boatyard and would like to follow you.",
    ])]),
    silent: shown(&[
        Example::silent("Hi Ana, your talk on tides helped us lay out our pier. Thank you!")
            .after(&["Hi Ben, your post on winds made my week. I run a boatyard and follow you."]),
        Example::silent("Thanks, Ana!").after(&["Thanks, Ben!"]),
        Example::silent(
            "Hi Ana, your post on tides made my week. I run a boatyard and follow you.",
        ),
    ]),
};

/// Words in a run.
const RUN: usize = 3;
/// A shorter note says too little to be a template.
const SHORT: usize = 8;
/// Share of all runs of both notes that both have, from which on they are one template.
const ALIKE: f64 = 0.5;

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let history = draft.request.history;
    if history.is_empty() {
        return Vec::new();
    }
    let words = words(&draft.tokens);
    let mine = runs(&words);
    let repeats = |sent: &String| likeness(&mine, &runs(&self::words(&tokens(sent)))) >= ALIKE;
    if mine.len() + RUN <= SHORT || !history.iter().any(repeats) {
        return Vec::new();
    }
    vec![Remark::new(
        draft.whole(),
        "You sent nearly this note before. Say what made you choose this person.",
    )]
}

/// The words, in lower case.
fn words(tokens: &[Token]) -> Vec<&str> {
    tokens
        .iter()
        .filter(|token| token.is_word())
        .map(|token| token.folded.as_str())
        .collect()
}

/// Every run of them.
fn runs<'a>(words: &'a [&'a str]) -> FxHashSet<&'a [&'a str]> {
    words.windows(RUN).collect()
}

fn likeness(a: &FxHashSet<&[&str]>, b: &FxHashSet<&[&str]>) -> f64 {
    let shared = a.intersection(b).count();
    let all = a.len() + b.len() - shared;
    if all == 0 { 0.0 } else { ratio(shared, all) }
}

/// Notes have far fewer runs than a float counts exactly.
#[expect(clippy::cast_precision_loss, reason = "counts of words in a note")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
