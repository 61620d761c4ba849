//! Offer: something concrete that the reader could use.

use super::{Words, say};
use crate::classifier::{Label, Opinion};
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Code, Finding, Pillar, State};

say! {
    MET = "offer_met": "It gives the reader something to use.";
    WEAK = "offer_weak": "This is kind but vague. Name one thing that you could send or do.";
    MISSING = "offer_missing": "Is there one thing that would help them? A link, a contact, an answer.";
}

const WORDS: Words = Words {
    met: MET,
    weak: WEAK,
    missing: MISSING,
};

pub(super) fn find(draft: &Draft) -> Finding {
    let said = WORDS.judge(draft, &[Sense::Offer], &[Sense::VagueOffer]);
    let found = WORDS.weigh(draft, Pillar::Offer, said);
    if found.state == State::Met
        && sells(draft)
        && !draft.makes_likely(Label::Pillar(Pillar::Offer))
    {
        return Finding {
            state: State::Weak,
            because: WEAK.into(),
            ..found
        };
    }
    found
}

/// True where the note sells: what sellers offer is mostly what they sell, or its demonstration.
fn sells(draft: &Draft) -> bool {
    let pitch = Label::Code(Code::Pitch);
    let estimate = draft.estimate.as_ref();
    draft.says(Sense::Pitch)
        || estimate.is_some_and(|estimate| estimate.opinion(pitch) == Opinion::Sure)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::Pillar::Offer;
    use crate::State;

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
    fn what_a_seller_demonstrates() {
        let note =
            "We help harbours like yours cut costs by 30 %. Can I send you a two-minute video?";
        check(Offer, note, State::Weak);
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
