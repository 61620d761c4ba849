//! The personal touch: something that took a look at the profile to know.

use super::Words;
use crate::Finding;
use crate::draft::Draft;
use crate::language::Sense;

const WORDS: Words = Words {
    met: "It shows that you looked at this person's page.",
    weak: "It could be said of many. Name one thing from their page.",
    missing: "Name one thing that you saw on their page: a post, a project, a role.",
};

pub(super) fn find(draft: &Draft) -> Finding {
    WORDS.judge(draft, &[Sense::Piece, Sense::Personal], &[])
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Personal, State};

    #[test]
    fn what_they_made_or_said() {
        check(
            Personal,
            "Your post on tide gauges is pinned above my desk.",
            State::Met,
        );
        check(
            Personal,
            "I use the parser you wrote every day.",
            State::Met,
        );
        check(Personal, "Congrats on the new clinic in Oslo!", State::Met);
    }

    #[test]
    fn what_fits_anybody() {
        check(Personal, "Your profile caught my eye.", State::Missing);
        check(
            Personal,
            "I am impressed by your experience in your field.",
            State::Missing,
        );
    }
}
