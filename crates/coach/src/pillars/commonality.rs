//! Common ground: something that both have, named.

use super::Words;
use crate::Finding;
use crate::draft::Draft;
use crate::language::Sense;

const WORDS: Words = Words {
    met: "It names something that you both have.",
    weak: "This tie is thin. Name what exactly you share.",
    missing: "Do you share a school, a team, an event, a problem? Name it.",
};

pub(super) fn find(draft: &Draft) -> Finding {
    WORDS.judge(draft, &[Sense::Shared], &[Sense::VagueShared])
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
