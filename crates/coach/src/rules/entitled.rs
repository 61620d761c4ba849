//! Presumes a right to an answer.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Entitled,
    severity: Severity::Warning,
    protects_from: "being told what to do",
    meaning: told(
        "The note presumes a right to an answer: orders, reproach, guilt, a challenge in the form of a question.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("Why haven't you replied?", "Why haven't you replied"),
        Example::new("What do you have to lose?", "What do you have to lose"),
        Example::new(
            "Please reply as soon as possible.",
            "Please reply as soon as",
        ),
        Example::new("You must connect with me.", "You must connect"),
        Example::new(
            "Networking is about being generous, so let us connect.",
            "Networking is about being",
        ),
        Example::new(
            "After three notes you owe me a reply.",
            "you owe me a reply",
        ),
        Example::new(
            "I wrote last week, which you seem to have missed.",
            "which you seem to have missed",
        ),
    ]),
    silent: shown(&[
        Example::silent("You don't owe me an answer."),
        Example::silent("We worked together at the boatyard, please accept."),
        Example::silent("Why did the harbour silt up in your model?"),
        Example::silent("You should be proud of the clinic."),
        Example::silent("I hope that you will reply when the tide is out."),
        Example::silent("If you don't mind, I'll follow your blog."),
        Example::silent("Here are the minutes of the meeting you missed."),
        Example::silent("Sven, you owe me a rematch. Same table?"),
        Example::silent("You may have missed my first note, so here it is again."),
        Example::silent("Pourquoi ne pas comparer nos plans de Brest ?"),
        Example::silent("Fue la tercera vez que leí su columna sobre faros."),
        Example::silent("Ich erwarte im Mai die ersten Lämmer, Ihr Stallplan hilft."),
    ]),
};

say! {
    MESSAGE = "entitled": "This sounds like an order. Leave the choice to them.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    subject.each(&[Sense::Entitled], MESSAGE)
}
