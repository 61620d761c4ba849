//! Offer: something concrete that the reader could use.

use super::Words;
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Finding, Pillar};

const WORDS: Words = Words {
    met: "It gives the reader something to use.",
    weak: "This is kind but vague. Name one thing that you could send or do.",
    missing: "Is there one thing that would help them? A link, a contact, an answer.",
};

pub(super) fn find(draft: &Draft) -> Finding {
    let said = WORDS.judge(draft, &[Sense::Offer], &[Sense::VagueOffer]);
    WORDS.weigh(draft, Pillar::Offer, said)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Offer, State};

    #[test]
    fn something_concrete() {
        check(
            Offer,
            "I can send you our seed list for wet soil.",
            State::Met,
        );
        check(
            Offer,
            "Happy to introduce you to our archivist.",
            State::Met,
        );
    }

    #[test]
    fn something_vague() {
        check(Offer, "Let me know if I can ever help.", State::Weak);
    }

    #[test]
    fn nothing() {
        check(Offer, "Your talk on moss was a joy.", State::Missing);
    }
}
