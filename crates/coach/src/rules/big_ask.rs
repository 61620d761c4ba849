//! Asks for too much at first contact.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::BigAsk,
    severity: Severity::Warning,
    protects_from: "being asked for too much",
    meaning: told(
        "The note asks at first contact for time, a call, a meeting, coffee, a job, a referral, an investment or mentoring. An open question about the person's work is none of these.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "Could we jump on a quick call?",
            "Could we jump on a quick call",
        ),
        Example::new("I'd love to pick your brain.", "pick your brain"),
        Example::new(
            "Could you refer me for the role?",
            "Could you refer me for the role",
        ),
        Example::new("Please have a look at my CV.", "have a look at my CV"),
        Example::new(
            "Are you available for coffee next week?",
            "Are you available for coffee next week",
        ),
        Example::new("Would you consider mentoring me?", "mentoring me"),
        Example::new("Could you endorse me for Python?", "endorse me"),
    ]),
    silent: shown(&[
        Example::silent("No need for a call, one word is enough."),
        Example::silent("Your post on cold calls made me laugh."),
        Example::silent("Which glue did you use for the keel?"),
        Example::silent("Your coffee cooperative sells us beans."),
        Example::silent("I work in the mobile industry."),
        Example::silent("I am looking for a job in finance."),
    ]),
};

say! {
    MESSAGE = "big_ask": "Too much to ask of a stranger. Ask one small question, or just say why you connect.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    subject.weigh(Code::BigAsk, subject.each(&[Sense::Ask], MESSAGE), MESSAGE)
}
