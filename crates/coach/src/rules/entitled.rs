//! Presumes a right to an answer.

use super::{Example, Remark, Rule, Subject};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Entitled,
    severity: Severity::Warning,
    protects_from: "being told what to do",
    meaning: "The note presumes a right to an answer: orders, reproach, guilt, a challenge in the form of a question.",
    check,
    fires: &[
        Example::new("What do you have to lose?", "What do you have to lose"),
        Example::new(
            "Please accept at your earliest convenience.",
            "Please accept at your",
        ),
        Example::new("Why haven't you replied?", "Why haven't you replied"),
    ],
    silent: &[
        Example::silent("You don't owe me an answer."),
        Example::silent("If you have a minute, I would like to know which glue you used."),
        Example::silent("Your talk on what you should measure first was useful."),
    ],
};

fn check(subject: &Subject) -> Vec<Remark> {
    subject.each(
        &[Sense::Entitled],
        "This sounds like an order. Leave the choice to them.",
    )
}
