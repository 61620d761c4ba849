//! The outcome of a review.

use crate::{Code, Diagnostic, Pillar, Pillars, Severity, State, Verdict};

/// What must not go out by accident.
const BLOCKING: &[Code] = &[Code::Empty, Code::DefaultText, Code::Placeholder];

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
    let stands = Pillar::ALL
        .iter()
        .any(|&pillar| pillars[pillar].state == State::Met);
    if puts_off || !stands {
        Verdict::Revise
    } else {
        Verdict::Ready
    }
}
