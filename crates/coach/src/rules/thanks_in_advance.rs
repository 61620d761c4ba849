//! Thanks before anything was given.

use super::{Example, Remark, Rule, Subject};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::ThanksInAdvance,
    severity: Severity::Hint,
    protects_from: "being thanked for what they did not give",
    meaning: "The note thanks for something that was not given yet, which reads as pressure.",
    check,
    fires: &[
        Example::new("Thanks in advance for your help!", "Thanks in advance"),
        Example::new(
            "Thank you so much in advance.",
            "Thank you so much in advance",
        ),
    ],
    silent: &[
        Example::silent("Thank you for your post on soil."),
        Example::silent("I paid in advance, thanks for the tip."),
    ],
};

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let said = draft.spans_of(&[Sense::ThanksInAdvance]);
    said.into_iter()
        .map(|span| {
            Remark::new(span, "Thanks in advance read as pressure. Thank them for something they did, or leave it out.")
                .with_fix("Leave it out", draft.sentence_of(span), "")
        })
        .collect()
}
