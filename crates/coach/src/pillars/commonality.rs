//! Common ground: something that both have, named.
//!
//! Much of it is never called so. "You keep sheep on a roof, I keep them on a bog" sets two
//! clauses side by side with one verb; "ours mildewed in June" takes up what is theirs by a small
//! word, and so it is a tie only beside something of theirs.

use super::Words;
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Finding, State};

const WORDS: Words = Words {
    met: "It names something that you both have.",
    weak: "This tie is thin. Name what exactly you share.",
    missing: "Do you share a school, a team, an event, a problem? Name it.",
};

/// Something of theirs, that a counterpart of the sender's can take up.
const THEIRS: &[Sense] = &[
    Sense::Piece,
    Sense::Personal,
    Sense::Occasion,
    Sense::Reference,
    Sense::Hearsay,
];

pub(super) fn find(draft: &Draft) -> Finding {
    let mut spans = draft.spans_of(&[Sense::Shared]);
    // "You run a gym. We run ads for gyms": who sells borrows their words.
    if !draft.says(Sense::Pitch) {
        spans.extend(draft.parallels(Sense::TheirDoing, Sense::OwnDoing));
        if THEIRS.iter().any(|&sense| draft.says(sense)) {
            spans.extend(draft.spans_of(&[Sense::Counterpart]));
        }
    }
    if spans.is_empty() {
        return WORDS.judge(draft, &[], &[Sense::VagueShared]);
    }
    spans.sort_unstable();
    spans.dedup();
    Finding {
        state: State::Met,
        spans,
        because: WORDS.met.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Commonality, State};

    #[test]
    fn a_shared_thing_with_its_name() {
        check(
            Commonality,
            "We both trained at Haukeland hospital.",
            State::Met,
        );
        check(
            Commonality,
            "Fellow beekeeper here, with three hives on the roof.",
            State::Met,
        );
    }

    #[test]
    fn two_clauses_with_one_verb() {
        check(
            Commonality,
            "You translate for the courts in Bergen. I translate for the clinics in Oslo.",
            State::Met,
        );
        check(
            Commonality,
            "I see you translate for the courts. I live in Oslo.",
            State::Missing,
        );
    }

    #[test]
    fn their_thing_taken_up_by_a_small_word() {
        check(
            Commonality,
            "Your post on roof leaks came in time. Ours gave way in March.",
            State::Met,
        );
        check(Commonality, "Ours gave way in March.", State::Missing);
    }

    #[test]
    fn a_shared_thing_without_a_name_is_weak() {
        check(
            Commonality,
            "I see that we have similar interests.",
            State::Weak,
        );
    }

    #[test]
    fn nothing_shared() {
        check(Commonality, "Your talk on moss was a joy.", State::Missing);
    }
}
