//! Sells.

use super::{Example, Remark, Rule, Subject};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Pitch,
    severity: Severity::Warning,
    protects_from: "being sold to",
    meaning: "The note sells: the sender's product or service, results for \"companies like yours\", percentages, free trials. A pitch is not an introduction.",
    check,
    fires: &[
        Example::new(
            "Hi Ana, we help companies like yours grow.",
            "we help companies like yours grow",
        ),
        Example::new(
            "Our platform cuts support costs by 40%.",
            "Our platform cuts",
        ),
        Example::new("Would you like a free trial of our planner?", "free trial"),
    ],
    silent: &[
        Example::silent("Your talk on 40 years of tide data was a joy."),
        Example::silent("Entry to our school concert is free, bring your kids."),
        Example::silent("We both help at the food bank."),
    ],
};

fn check(subject: &Subject) -> Vec<Remark> {
    subject.each(
        &[Sense::Pitch],
        "A stranger will read this as an advertisement. Say why you write to this person instead.",
    )
}
