//! The outcome of a review.

use crate::draft::Draft;
use crate::{Diagnostic, Pillar, Pillars, Severity, State, Verdict};

/// One of these must stand: the personal touch alone is a look, not yet a reason to answer.
const PILLARS: [Pillar; 4] = [
    Pillar::Reason,
    Pillar::Commonality,
    Pillar::Reference,
    Pillar::Offer,
];

/// Block, revise or ready: see [`Verdict`]. What a note lacks that cannot be judged nobody knows.
pub(crate) fn decide(draft: &Draft, pillars: &Pillars, diagnostics: &[Diagnostic]) -> Verdict {
    let worst = diagnostics.iter().map(|found| found.severity).max();
    let stands = PILLARS
        .iter()
        .any(|&pillar| pillars[pillar].state == State::Met);
    match worst {
        Some(Severity::Error) => Verdict::Block,
        Some(Severity::Warning) => Verdict::Revise,
        _ if stands || !draft.can_be_judged() => Verdict::Ready,
        _ => Verdict::Revise,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Pillar, Request, Verdict, review};

    #[track_caller]
    fn check(note: &str, expected: Verdict) {
        let request = Request {
            note,
            ..Request::EMPTY
        };
        assert_eq!(review(&request).verdict, expected, "{note}");
    }

    #[test]
    fn a_pillar_that_stands_is_enough() {
        check(
            "Hi Ana, I'm a fellow beekeeper from Bergen with three hives.",
            Verdict::Ready,
        );
    }

    #[test]
    fn a_look_at_the_profile_alone_is_not() {
        check(
            "Hi Ana, congratulations on the new clinic in Oslo!",
            Verdict::Revise,
        );
    }

    #[test]
    fn what_puts_the_reader_off_weighs_more_than_a_pillar() {
        check(
            "Hi Ana, I'm a fellow beekeeper. Can we have a quick call tomorrow?",
            Verdict::Revise,
        );
    }

    #[test]
    fn a_language_that_is_not_coached_is_not_judged() {
        let note =
            "Hoi Anna, ik zag je lezing over getijden in Leiden en we gebruiken je methode nu.";
        check(note, Verdict::Ready);
        let review = review(&Request {
            note,
            ..Request::EMPTY
        });
        assert_eq!(review.language, Some("nl"));
        assert_eq!(review.pillars[Pillar::Reason].because.id(), "not_coached");
        check(
            "Hoi [naam], ik zag je lezing over getijden en we gebruiken je methode nu.",
            Verdict::Block,
        );
    }

    #[test]
    fn nothing_and_stock_texts_are_blocked() {
        check("", Verdict::Block);
        check(
            "I'd like to add you to my professional network on LinkedIn.",
            Verdict::Block,
        );
    }
}
