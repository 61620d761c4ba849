//! Nearly the same note as one that was sent before.
//!
//! Notes are compared by their runs of three words, without marks and with one sign for any name,
//! so that a template with another name in it is still the same template. The history is the
//! sender's own, on the sender's machine.

use std::hash::BuildHasher as _;

use rustc_hash::{FxBuildHasher, FxHashSet};

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::greeting::{Greeting, greeting, is_pronoun};
use crate::language::language_tag;
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
    says: SENTENCES,
    check,
    fires: shown(&[Example::new(
        "Hi Ana, your post on tides made my week. I run a boatyard and would like to follow you.",
        "Hi Ana, your post on tides made my week. I run a boatyard and would like to follow you.",
    )
    .after(&[
        "Hi Ben, your post on winds made my week. I run a boatyard and would like to follow you.",
    ]),
    Example::new(
        "Hi Ana, I admire Acme and would like to connect with you.",
        "Hi Ana, I admire Acme and would like to connect with you.",
    )
    .after(&["Hi Ben Holm, I admire Tine and would like to connect with you."])]),
    silent: shown(&[
        Example::silent("Hi Ana, your talk on tides helped us lay out our pier. Thank you!")
            .after(&["Hi Ben, your post on winds made my week. I run a boatyard and follow you."]),
        Example::silent("Thanks, Ana!").after(&["Thanks, Ben!"]),
        Example::silent("Hallo Ana, Ihr Vortrag über Lärchen in Bergen hat mir sehr geholfen.")
            .after(&["Hallo Ben, Ihr Buch über Deiche in Husum hat mir die Augen geöffnet."]),
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

say! {
    MESSAGE = "repeated_note": "You sent nearly this note before. Say what made you choose this person.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let sent = &draft.facts.sent;
    if sent.is_empty() {
        return Vec::new();
    }
    let mine = Template::new(&draft.tokens, draft.greeting.as_ref(), draft.language_tag);
    let mut sent = sent.iter();
    if mine.0.len() + RUN <= SHORT || !sent.any(|sent| mine.likeness(sent) >= ALIKE) {
        return Vec::new();
    }
    vec![Remark::new(draft.whole(), MESSAGE)]
}

/// What two notes are compared by: every run of their words, in lower case and with one sign for any
/// name, as a number that tells it from others.
#[derive(Debug)]
pub(crate) struct Template(FxHashSet<u32>);

/// What stands for a name.
const NAME: &str = "*";

/// In German every noun has a capital letter.
const WRITES_NOUNS_LARGE: &str = "de";

impl Template {
    /// That of a note.
    pub(crate) fn of(note: &str) -> Self {
        let tokens = tokens(note);
        Self::new(
            &tokens,
            greeting(note, &tokens).as_ref(),
            language_tag(&tokens),
        )
    }

    fn new(tokens: &[Token], greeting: Option<&Greeting>, language: Option<&str>) -> Self {
        let tells_names = language != Some(WRITES_NOUNS_LARGE);
        let is_name = |at: usize, token: &Token| {
            let is_greeted = greeting.is_some_and(|greeting| greeting.names.contains(&at));
            let stands_out = token.capitalized && !token.opens_sentence && !is_pronoun(token);
            is_greeted || tells_names && stands_out
        };
        let words = tokens.iter().enumerate();
        let words = words.filter(|(_, token)| token.is_word());
        let sign = |(at, token)| {
            if is_name(at, token) {
                NAME
            } else {
                token.folded.as_str()
            }
        };
        let mut words: Vec<_> = words.map(sign).collect();
        words.dedup_by(|next, last| *next == NAME && *last == NAME);
        Self(words.windows(RUN).map(number).collect())
    }

    fn likeness(&self, other: &Self) -> f64 {
        let shared = self.0.intersection(&other.0).count();
        let all = self.0.len() + other.0.len() - shared;
        if all == 0 { 0.0 } else { ratio(shared, all) }
    }
}

/// Two runs of two notes get the same number once in some billions.
fn number(run: &[&str]) -> u32 {
    let [low @ .., _, _, _, _] = FxBuildHasher.hash_one(run).to_le_bytes();
    u32::from_le_bytes(low)
}

/// Notes have far fewer runs than a float counts exactly.
#[expect(clippy::cast_precision_loss, reason = "counts of words in a note")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
