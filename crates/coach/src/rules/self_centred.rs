//! Only what the sender wants.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::classifier::Label;
use crate::language::Sense;
use crate::{Code, Pillar, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::SelfCentred,
    severity: Severity::Warning,
    protects_from: "a note that is all about the sender",
    meaning: told(
        "The note says only what the sender wants, with nothing for or about the reader.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("I want to grow my network.", "I want to grow my network"),
        Example::new(
            "I am looking for a job in finance.",
            "I am looking for a job",
        ),
        Example::new(
            "I'm expanding my network with people like you.",
            "expanding my network",
        ),
        Example::new(
            "I'm looking for my first role in design.",
            "I'm looking for my first role",
        ),
        Example::new(
            "I'm trying to get more followers.",
            "trying to get more followers",
        ),
        Example::new("I need more contacts in Ohio.", "I need more contacts"),
        Example::new("Hi Ana, would you consider mentoring me?", "mentoring me"),
    ]),
    silent: shown(&[
        Example::silent("I'm not here to grow my network."),
        Example::silent(
            "I am looking for a job, and your post on transferable hours helped me start.",
        ),
        Example::silent("You want to grow your orchard; I can send our list of old sorts."),
        Example::silent("I'm expanding my network and saw that you are a nurse manager in Leeds."),
        Example::silent("I want to thank you for the map."),
        Example::silent("Your talk on tides was clear. Could we jump on a quick call?"),
        Example::silent("Fellow beekeeper here, looking for a job near the sea."),
        Example::silent("Hi Ana, could we talk about [project] on Thursday?"),
    ]),
};

say! {
    MESSAGE = "self_centred": "This is only about you. Add what it has to do with them.";
}

const LABEL: Label = Label::Code(Code::SelfCentred);

/// Who names something of the reader seldom speaks of themselves alone: so sure must the classifier
/// be there.
const SURE_OF_IT: f32 = 0.96;

fn check(subject: &Subject) -> Vec<Remark> {
    let found = found(subject);
    let estimate = subject.draft.estimate.as_ref();
    let is_certain = || estimate.is_some_and(|estimate| estimate.gives(LABEL, SURE_OF_IT));
    if found.is_empty() && subject.stands(&[Pillar::Personal]) && !is_certain() {
        return Vec::new();
    }
    subject.weigh(Code::SelfCentred, found, MESSAGE)
}

/// What the phrases tell.
fn found(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let about_them = draft.says(Sense::Piece) || draft.says(Sense::Resonance);
    if about_them || subject.stands(&[Pillar::Commonality, Pillar::Offer]) {
        return Vec::new();
    }
    // A look at their page or a name in common excuses the wish for contacts, not that for a job.
    if subject.stands(&[Pillar::Personal, Pillar::Reference]) {
        return subject.each(&[Sense::JobSeeking], MESSAGE);
    }
    let own = subject.each(&[Sense::SelfSeeking, Sense::JobSeeking], MESSAGE);
    // Who asks a favour of a stranger, and says nothing else, mostly says only what they want; an
    // invitation to coffee may be for both. Who sells or courts does so too, but those have rules of
    // their own.
    let others = [
        Sense::Pitch,
        Sense::Selling,
        Sense::SalesTalk,
        Sense::Creepy,
    ];
    let has_other = others.iter().any(|&sense| draft.says(sense));
    let only_asks =
        own.is_empty() && !has_other && !subject.stands(&Pillar::ALL) && draft.makes_likely(LABEL);
    if only_asks {
        subject.each(&[Sense::Ask], MESSAGE)
    } else {
        own
    }
}
