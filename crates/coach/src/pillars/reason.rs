//! Reason: why this person, and not the next on the list.
//!
//! Some words are a reason by themselves ("I applied to your team"); an occasion on their side
//! ("you are hiring") is one unless it opens a sales pitch. Others become one beside
//! something of this person's: a wish to follow, what it did for the sender, or what the sender
//! works on. "Your post on tides changed how we build" is a reason; the post alone is a
//! compliment, the wish alone fits anybody. An ask is no reason by itself either, but it is one
//! between what they do and what the sender does.

use super::{Words, say};
use crate::draft::Draft;
use crate::language::Sense;
use crate::order::sort_short;
use crate::{Finding, Pillar, State};

say! {
    MET = "reason_met": "It says why you write to this person.";
    WEAK = "reason_weak": "This reason would fit anybody. Say why you write to this person.";
    MISSING = "reason_missing": "Say why you write to this person: what you want to learn, ask or follow up.";
}

const WORDS: Words = Words {
    met: MET,
    weak: WEAK,
    missing: MISSING,
};

/// What makes a reason beside something of this person's.
const SUPPORT: &[Sense] = &[
    Sense::Resonance,
    Sense::Purpose,
    Sense::OwnWork,
    Sense::Trade,
];

/// What makes an ask one for the sender alone.
const SPOILS_ASK: &[Sense] = &[
    Sense::Pitch,
    Sense::Creepy,
    Sense::SelfSeeking,
    Sense::JobSeeking,
    Sense::Gushing,
];

pub(super) fn find(draft: &Draft) -> Finding {
    WORDS.weigh(draft, Pillar::Reason, said(draft))
}

/// What the rules find.
fn said(draft: &Draft) -> Finding {
    let sells = draft.says(Sense::Pitch) || draft.says(Sense::Selling);
    let mut spans = draft.spans_of(&[Sense::Reason]);
    if !sells {
        spans.extend(draft.spans_of(&[Sense::Occasion]));
    }
    if draft.says(Sense::Reference) && !sells {
        // Somebody sent them, and they bring something: that is why.
        spans.extend(draft.spans_of(&[Sense::Offer]));
    }
    if draft.says(Sense::Piece) {
        spans.extend(draft.spans_of(SUPPORT));
    } else if draft.says(Sense::Personal) && draft.says(Sense::Resonance) {
        spans.extend(draft.spans_of(&[Sense::Resonance]));
    } else if draft.says(Sense::Skill) && draft.says(Sense::Purpose) && draft.says(Sense::Praise) {
        spans.extend(draft.spans_of(&[Sense::Skill, Sense::Purpose]));
    } else if draft.says(Sense::Personal)
        && draft.says(Sense::Purpose)
        && draft.says(Sense::OwnWork)
    {
        spans.extend(draft.spans_of(&[Sense::Purpose, Sense::OwnWork]));
    }
    if draft.says(Sense::Piece) || draft.says(Sense::Personal) {
        // Something to give that meets something of theirs: that is why, too, but not for a seller,
        // and only where the rest of the note sounds like it.
        if !sells && draft.leans_to(Pillar::Reason) {
            spans.extend(draft.spans_of(&[Sense::Offer]));
        }
        if draft.says(Sense::Ask)
            && draft.says(Sense::OwnWork)
            && !SPOILS_ASK.iter().any(|&sense| draft.says(sense))
        {
            spans.extend(draft.spans_of(&[Sense::OwnWork]));
        }
    }
    if spans.is_empty() {
        return WORDS.judge(draft, &[], &[Sense::VagueReason]);
    }
    sort_short(&mut spans, |span| *span);
    Finding {
        state: State::Met,
        spans,
        because: MET.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Reason, State};

    #[test]
    fn a_purpose_beside_something_of_theirs() {
        check(
            Reason,
            "Your post on tides hit home. I'd love to follow your work.",
            State::Met,
        );
        check(
            Reason,
            "I applied for the lab post in your team.",
            State::Met,
        );
    }

    #[test]
    fn something_to_give_beside_something_of_theirs() {
        check(
            Reason,
            "Loved your post on tides! I can send you our tide tables.",
            State::Met,
        );
        check(Reason, "I can send you our tide tables.", State::Missing);
    }

    #[test]
    fn what_a_seller_gives_is_none() {
        check(
            Reason,
            "Congrats on the new clinic in Oslo! I can send you our tide tables.",
            State::Met,
        );
        check(
            Reason,
            "Congrats on the new clinic in Oslo! We help companies like yours save 20%. \
             I can send you our tide tables.",
            State::Missing,
        );
    }

    #[test]
    fn an_ask_between_what_both_do() {
        check(
            Reason,
            "You ran the tide lab at Tine, I run one in Bergen. Can we talk for half an hour?",
            State::Met,
        );
        check(
            Reason,
            "You ran the tide lab. Can we talk for half an hour?",
            State::Missing,
        );
        check(
            Reason,
            "I run a tide lab in Bergen. Can we talk for half an hour?",
            State::Missing,
        );
    }

    #[test]
    fn a_compliment_alone_is_none() {
        check(Reason, "Loved your post on tides!", State::Missing);
    }

    #[test]
    fn a_purpose_that_fits_anybody_is_weak() {
        check(Reason, "I want to grow my network.", State::Weak);
    }
}
