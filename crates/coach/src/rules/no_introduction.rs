//! Never says who is writing.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::NoIntroduction,
    severity: Severity::Hint,
    protects_from: "a stranger without a face",
    meaning: told(
        "The note never says who is writing. A nudge, not a flag: three words are enough.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "Hi Ana, your post on tides made me think about harbours again, and about silt.",
            "Hi Ana, your post on tides made me think about harbours again, and about silt.",
        ),
        Example::new(
            "Hello Ana, it would be a pleasure to be connected with you on this site.",
            "Hello Ana, it would be a pleasure to be connected with you on this site.",
        ),
        Example::new(
            "Hi Ana, congratulations on the new clinic that opened in Oslo last week!",
            "Hi Ana, congratulations on the new clinic that opened in Oslo last week!",
        ),
        Example::new(
            "Hi Ana, what do you think of the silt that the storm left behind?",
            "Hi Ana, what do you think of the silt that the storm left behind?",
        ),
        Example::new(
            "Would it be all right to add you here, since the map is so good?",
            "Would it be all right to add you here, since the map is so good?",
        ),
        Example::new(
            "Hi Ana, the chapter on glue was worth the price of the whole book.",
            "Hi Ana, the chapter on glue was worth the price of the whole book.",
        ),
    ]),
    silent: shown(&[
        Example::silent(
            "Hi Ana, I run a small boatyard. Your post on tides made me think of our own harbour again.",
        ),
        Example::silent("Your post on tides is great."),
        Example::silent(
            "Hi Ana, fellow beekeeper here, with three hives on the roof of the school.",
        ),
        Example::silent("Hi Ana, my name is Ola and the map of the harbour is on the wall."),
        Example::silent("Hi Ana, we met at the boat fair in Bergen and talked about larch."),
        Example::silent("Hi Ana, as a nurse in a small town, it is good to read such a post."),
    ]),
};

/// A shorter note need not say it: the name stands above it.
const SHORT: usize = 9;

say! {
    MESSAGE = "no_introduction": "They may wonder who you are. Say in three words what you do.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let words = draft.tokens.iter().filter(|token| token.is_word()).count();
    if draft.language.is_none() || words < SHORT || draft.says(Sense::Introduction) {
        return Vec::new();
    }
    vec![Remark::new(draft.whole(), MESSAGE)]
}
