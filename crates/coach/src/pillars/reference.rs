//! Reference: who links them, and what the link is.

use super::{Words, say};
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Finding, Pillar, State};

say! {
    MET = "reference_met": "It names who links you, and how.";
    WEAK = "reference_weak": "Say how you know the person that you name.";
    MISSING = "reference_missing": "Does somebody know you both? Name them and say how you know them.";
}

const WORDS: Words = Words {
    met: MET,
    weak: WEAK,
    missing: MISSING,
};

/// The language whose phrases find more than the classifier's objections save: it objects to names that
/// it has never met. `docs/quality.md` has the figures.
const SHARP: &str = "en";

pub(super) fn find(draft: &Draft) -> Finding {
    // "She says you know cheese" counts once the note has said who she is.
    let mut met = vec![Sense::Reference];
    if draft.says(Sense::Person) && draft.says(Sense::Hearsay) {
        met.extend([Sense::Person, Sense::Hearsay]);
    }
    let said = WORDS.judge(draft, &met, &[Sense::NameAlone, Sense::VagueReference]);
    let is_sharp = draft.language.is_some_and(|it| it.code == SHARP);
    if is_sharp && said.state == State::Met {
        return said;
    }
    WORDS.weigh(draft, Pillar::Reference, said)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Reference, State};

    #[test]
    fn a_person_and_the_link() {
        check(
            Reference,
            "Ola Berg, my manager at Tine, said you know cheese.",
            State::Met,
        );
        check(
            Reference,
            "Ines Prado suggested that I write to you.",
            State::Met,
        );
    }

    #[test]
    fn a_person_and_in_the_next_sentence_what_they_said() {
        check(
            Reference,
            "Ola Berg from the Bergen dairy trained me. He says you know cheese.",
            State::Met,
        );
        check(Reference, "He says you know cheese.", State::Missing);
    }

    #[test]
    fn a_place_is_nobody_who_links() {
        check(
            Reference,
            "My father farms in Bergen and he asked me what your cheese app is for.",
            State::Missing,
        );
        check(
            Reference,
            "I met Ola Berg at a fair in Bergen. Ola Berg told me that you know cheese.",
            State::Met,
        );
    }

    #[test]
    fn kin_and_a_predecessor_link() {
        check(
            Reference,
            "Your sister-in-law Ines does my books.",
            State::Met,
        );
        check(
            Reference,
            "I took over the Bergen dairy from Ola Berg. He says you know every cow.",
            State::Met,
        );
        check(
            Reference,
            "My husband and I moved to Bergen for my mother, near your dairy.",
            State::Missing,
        );
    }

    #[test]
    fn neither_god_nor_a_newsletter_links() {
        check(Reference, "God told me to contact you.", State::Missing);
        check(
            Reference,
            "The Bergen newsletter says you are looking for goats.",
            State::Missing,
        );
    }

    #[test]
    fn who_is_greeted_is_nobody_who_links() {
        check(
            Reference,
            "Hi Ines Prado, you told me that goats like company.",
            State::Missing,
        );
        check(
            Reference,
            "Ines Prado, who taught us both, told me that you keep goats.",
            State::Met,
        );
    }

    #[test]
    fn a_name_alone_is_weak() {
        check(
            Reference,
            "We're both connected to Ines Prado.",
            State::Weak,
        );
    }

    #[test]
    fn a_famous_author_links_nobody() {
        check(
            Reference,
            "Adam Grant says that givers win.",
            State::Missing,
        );
    }
}
