//! Thanks before anything was given.

use super::{Example, Remark, Rule, Subject, shown, told};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::ThanksInAdvance,
    severity: Severity::Hint,
    protects_from: "being thanked for what they did not give",
    meaning: told("The note thanks for something that was not given yet, which reads as pressure."),
    check,
    fires: shown(&[
        Example::new(
            "Could you look at it? Thanks in advance!",
            "Thanks in advance",
        ),
        Example::new(
            "Thank you in advance for your help.",
            "Thank you in advance",
        ),
        Example::new("Many thanks in advance.", "Many thanks in advance"),
        Example::new(
            "Please answer. Thanking you in anticipation.",
            "Thanking you in anticipation",
        ),
        Example::new("Thx in advance for the add.", "Thx in advance"),
        Example::new(
            "Please send it to me, cheers in advance.",
            "cheers in advance",
        ),
    ]),
    silent: shown(&[
        Example::silent("Thanks for your answer on the forum."),
        Example::silent("Thank you for the map, it saved our weekend."),
        Example::silent("Your advance copy of the book came. Thanks!"),
        Example::silent("We agreed in advance to meet at the fair."),
        Example::silent("Thank you so much for the talk."),
        Example::silent("The advance of the ice in your paper is frightening."),
    ]),
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
