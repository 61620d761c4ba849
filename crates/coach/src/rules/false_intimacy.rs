//! Claims a closeness that is not there.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::FalseIntimacy,
    severity: Severity::Warning,
    protects_from: "false closeness",
    meaning: told(
        "The note claims trust or closeness that a stranger does not have, or speaks of a relationship in the first line.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "Since you are someone I trust, I wanted to connect.",
            "Since you are someone I trust",
        ),
        Example::new(
            "I would like to build a lasting relationship with you.",
            "build a lasting relationship",
        ),
        Example::new(
            "I feel like I have known you for years.",
            "feel like I have known you",
        ),
        Example::new(
            "Dear friend like you already, I write with joy.",
            "Dear friend like you",
        ),
        Example::new(
            "As someone I trust, you came to mind.",
            "As someone I trust",
        ),
        Example::new(
            "Let us begin a special friendship here.",
            "a special friendship",
        ),
    ]),
    silent: shown(&[
        Example::silent("Your paper on the doctor-patient relationship helped me."),
        Example::silent("Ana is an old friend of mine."),
        Example::silent("Ana from your choir is my sister."),
        Example::silent("I trust your data more than ours."),
        Example::silent("Well done on the harbour strike, brother."),
        Example::silent("L'enseigne de votre boutique est très belle."),
        Example::silent("L'insegna nuova è bellissima, Corrado."),
        Example::silent("My dear old boat leaks again, so your post helped."),
        Example::silent("Your book on trust in teams is on my desk."),
        Example::silent("We feel the same about larch."),
    ]),
};

say! {
    MESSAGE = "false_intimacy": "You have not met yet, so this rings false. Say plainly how you found them.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    subject.each(&[Sense::FalseIntimacy], MESSAGE)
}
