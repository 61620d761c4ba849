//! Never says who is writing.

use super::{Example, Remark, Rule, Subject};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::NoIntroduction,
    severity: Severity::Hint,
    protects_from: "a stranger without a face",
    meaning: "The note never says who is writing. A nudge, not a flag: three words are enough.",
    check,
    fires: &[Example::new(
        "Hi Ana, your post on tides made me think about harbours again, and about silt.",
        "Hi Ana, your post on tides made me think about harbours again, and about silt.",
    )],
    silent: &[
        Example::silent(
            "Hi Ana, I run a small boatyard. Your post on tides made me think of our own harbour again.",
        ),
        Example::silent("Your post on tides is great."),
    ],
};

/// A shorter note need not say it: the name stands above it.
const SHORT: usize = 9;

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let words = draft.tokens.iter().filter(|token| token.is_word()).count();
    if draft.language.is_none() || words < SHORT || draft.says(Sense::Introduction) {
        return Vec::new();
    }
    vec![Remark::new(
        draft.whole(),
        "They may wonder who you are. Say in three words what you do.",
    )]
}
