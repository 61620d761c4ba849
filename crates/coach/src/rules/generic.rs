//! Could go to anybody.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::claims::doubts;
use crate::classifier::Estimate;
use crate::language::Sense;
use crate::{Code, Pillar, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Generic,
    severity: Severity::Warning,
    protects_from: "a note that could go to anybody",
    meaning: told(
        "The note could be sent unchanged to anybody: no pillar stands and nothing in it took a look at the profile to know.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("Let's connect!", "Let's connect!"),
        Example::new(
            "Hi Ana, I would be happy to be in touch.",
            "Hi Ana, I would be happy to be in touch.",
        ),
        Example::new(
            "Hello, I came across your profile and would like to connect.",
            "Hello, I came across your profile and would like to connect.",
        ),
        Example::new(
            "I think we can help one another.",
            "I think we can help one another.",
        ),
        Example::new(
            "Always happy to meet like-minded people!",
            "Always happy to meet like-minded people!",
        ),
        Example::new(
            "Connecting with people in this space. Good to meet you.",
            "Connecting with people in this space. Good to meet you.",
        ),
    ]),
    silent: shown(&[
        Example::silent("Hi Ana, fellow beekeeper here."),
        Example::silent("Your post on tides is on our wall."),
        Example::silent("We're both connected to Ines Prado."),
        Example::silent("Ola Berg suggested that I write to you."),
        Example::silent("I can send you our seed list for wet soil."),
        Example::silent("Congratulations on the new clinic in Oslo!"),
    ]),
};

say! {
    MESSAGE = "generic": "This could go to anybody. Name one thing from their page, or say why you write to them.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let has_words = draft.tokens.iter().any(crate::text::Token::is_word);
    // A name that both know is thin, but it would not fit the next reader.
    let names_one = draft.says(Sense::NameAlone);
    if draft.language.is_none() || !has_words || names_one || subject.stands(&Pillar::ALL) {
        return Vec::new();
    }
    // A tie that is thin or doubtful by the profiles is a tie nonetheless.
    if !doubts(draft).is_empty() {
        return Vec::new();
    }
    // What reads like a pillar, and yet shows none for sure, does not go to anybody.
    let estimate = draft.estimate.as_ref();
    if estimate.is_some_and(Estimate::suspects_a_pillar) {
        return Vec::new();
    }
    vec![Remark::new(draft.whole(), MESSAGE)]
}
