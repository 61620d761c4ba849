//! The outcome of a review.

use crate::{Code, Diagnostic, Pillar, Pillars, Severity, State, Verdict};

/// What must not go out by accident.
const BLOCKING: &[Code] = &[Code::Empty, Code::DefaultText, Code::Placeholder];

/// One of these must stand: the personal touch alone is a look, not yet a reason to answer.
const PILLARS: [Pillar; 4] = [
    Pillar::Reason,
    Pillar::Commonality,
    Pillar::Reference,
    Pillar::Offer,
];

/// Block, revise or ready: see [`Verdict`].
pub(crate) fn decide(pillars: &Pillars, diagnostics: &[Diagnostic]) -> Verdict {
    if diagnostics
        .iter()
        .any(|found| BLOCKING.contains(&found.code))
    {
        return Verdict::Block;
    }
    let puts_off = diagnostics
        .iter()
        .any(|found| found.severity >= Severity::Warning);
    let stands = PILLARS
        .iter()
        .any(|&pillar| pillars[pillar].state == State::Met);
    if puts_off || !stands {
        Verdict::Revise
    } else {
        Verdict::Ready
    }
}

#[cfg(test)]
mod tests {
    use crate::{Request, Verdict, review};

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
    fn nothing_and_stock_texts_are_blocked() {
        check("", Verdict::Block);
        check(
            "I'd like to add you to my professional network on LinkedIn.",
            Verdict::Block,
        );
    }
}
