//! Watches or knows too much.

use super::{Example, Remark, Rule, Subject, named, say, shown, told};
use crate::language::Sense;
use crate::{Code, Profile, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Creepy,
    severity: Severity::Warning,
    protects_from: "being watched",
    meaning: told(
        "The note watches or knows too much: looks, private life, home, what the person viewed, how they were tracked down, a romantic tone.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "I saw that you viewed my profile twice.",
            "you viewed my profile twice",
        ),
        Example::new("You have beautiful eyes.", "beautiful eyes"),
        Example::new(
            "I drove past your house on Sunday.",
            "drove past your house",
        ),
        Example::new(
            "I've been watching your profile for weeks.",
            "watching your profile",
        ),
        Example::new("Are you married?", "Are you married"),
        Example::new(
            "I have seen you running by the river every morning.",
            "seen you running",
        ),
    ]),
    silent: shown(&[
        Example::silent("I have been following your work on soil."),
        Example::silent("Your photos of the old tram depot are wonderful."),
        Example::silent("We drove the same bus route for years."),
        Example::silent("I grew up two streets from the yard that you wrote about."),
        Example::silent("Your method would be my model."),
        Example::silent("I found out how you dry larch."),
        Example::silent("Hi Angel, how do you dry larch?").to(angel),
    ]),
};

fn angel() -> Profile {
    named("Angel Ruiz")
}

say! {
    MESSAGE = "creepy": "This may feel like being watched. Keep to what they share in public about their work.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let found = subject.each(&[Sense::Creepy], MESSAGE);
    subject.weigh(Code::Creepy, found, MESSAGE)
}
