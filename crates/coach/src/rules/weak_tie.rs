//! Leans on a tie too thin to carry a request.

use super::{Example, Remark, Rule, Subject, shown, told};
use crate::language::Sense;
use crate::{Code, Pillar, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::WeakTie,
    severity: Severity::Warning,
    protects_from: "a tie too thin to carry a request",
    meaning: told(
        "The only tie that the note names is thin: the same large group, city or huge employer, mutual connections without a name, a suggestion of the site, a directory.",
    ),
    check,
    fires: shown(&[
        Example::new(
            "I see that we have 40 mutual connections.",
            "40 mutual connections",
        ),
        Example::new("LinkedIn suggested you to me.", "LinkedIn suggested"),
        Example::new("Fellow Londoner here!", "Fellow Londoner"),
        Example::new("We both work at Google.", "We both work at Google"),
        Example::new(
            "Somebody told me I should know you.",
            "Somebody told me I should know you",
        ),
        Example::new(
            "Hi Ana, I'm in Chicago too, so let's connect.",
            "I'm in Chicago too",
        ),
    ]),
    silent: shown(&[
        Example::silent("Sara Holm, whom I worked with at Equinor, suggested that I write."),
        Example::silent("We sat in the same choir in Bergen."),
        Example::silent(
            "Your post on tides hit home. I'd love to follow your work. LinkedIn suggested you.",
        ),
        Example::silent("We're both connected to Ines Prado."),
        Example::silent("I see that we have similar interests."),
        Example::silent("We worked together at the boatyard in Bodø."),
    ]),
};

fn check(subject: &Subject) -> Vec<Remark> {
    let names_one = subject.draft.says(Sense::NameAlone);
    if names_one || subject.stands(&[Pillar::Reason, Pillar::Reference, Pillar::Offer]) {
        return Vec::new();
    }
    subject.each(
        &[Sense::ThinTie],
        "Many people share this with them. Name something that few do.",
    )
}
