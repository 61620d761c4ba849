//! Could go to anybody.

use super::{Example, Remark, Rule, Subject};
use crate::language::Sense;
use crate::{Code, Pillar, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Generic,
    severity: Severity::Warning,
    protects_from: "a note that could go to anybody",
    meaning: "The note could be sent unchanged to anybody: no pillar stands and nothing in it took a look at the profile to know.",
    check,
    fires: &[
        Example::new("Let's connect!", "Let's connect!"),
        Example::new(
            "Hi Ana, I would be happy to be in touch.",
            "Hi Ana, I would be happy to be in touch.",
        ),
    ],
    silent: &[
        Example::silent("Hi Ana, fellow beekeeper here."),
        Example::silent("Your post on tides is on our wall."),
    ],
};

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let has_words = draft.tokens.iter().any(crate::text::Token::is_word);
    let said = subject.stands(&Pillar::ALL) || draft.says(Sense::NameAlone);
    if draft.language.is_none() || !has_words || said {
        return Vec::new();
    }
    vec![Remark::new(
        draft.whole(),
        "This could go to anybody. Name one thing from their page, or say why you write to them.",
    )]
}
