//! What must hold of every review.

use coach::{Code, Pillar, Review, Severity, Span, State, Verdict, review};

use crate::Case;

/// Stops where the review of this case makes no sense.
pub fn check(bytes: &[u8]) {
    let case = Case::read(bytes);
    let request = case.request();
    let review = review(&request);
    assert_eq!(
        review,
        coach::review(&request),
        "the same note, another review"
    );
    spans(&review, request.note);
    verdict(&review);
    assert_eq!(review.length.used, request.note.encode_utf16().count());
    for suggestion in &review.suggestions {
        assert!((0.0..=1.0).contains(&suggestion.strength));
    }
}

/// All spans are inside the note and on character borders.
fn spans(review: &Review, note: &str) {
    let pillars = Pillar::ALL
        .into_iter()
        .flat_map(|pillar| &review.pillars[pillar].spans);
    let diagnostics = review.diagnostics.iter().map(|found| &found.span);
    let fixes = review.diagnostics.iter().flat_map(|found| &found.fixes);
    for &Span { start, end } in pillars.chain(diagnostics).chain(fixes.map(|fix| &fix.span)) {
        assert!(
            note.get(start..end).is_some(),
            "{start}..{end} is no part of {note:?}"
        );
    }
}

/// A note in another language is not judged.
const COACHED: [&str; 6] = ["en", "de", "fr", "es", "it", "pt"];

/// The verdict follows from the diagnostics and pillars.
fn verdict(review: &Review) {
    let blocks = |code| matches!(code, Code::Empty | Code::DefaultText | Code::Placeholder);
    let blocked = review.diagnostics.iter().any(|found| blocks(found.code));
    assert_eq!(review.verdict == Verdict::Block, blocked);
    if review.verdict == Verdict::Ready {
        let mut severities = review.diagnostics.iter().map(|found| found.severity);
        assert!(severities.all(|severity| severity < Severity::Warning));
        let mut pillars = Pillar::ALL.into_iter();
        let stands = pillars.any(|pillar| review.pillars[pillar].state == State::Met);
        let is_foreign = review.language.is_some_and(|tag| !COACHED.contains(&tag));
        assert!(stands || is_foreign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reviews_make_sense() {
        for case in [
            "",
            "Hi [Name], I'd like to add you to my professional network.",
            "Hi Ana, your talk on tides made my week.\0nAna Ruiz\0cAcme\0tWelder\0>\0hNurse",
            "Gr\u{fc}\u{df}e \u{1f44b}, a quick call?\0#12\0@linkedin\0<Hi Ben",
        ] {
            check(case.as_bytes());
        }
        check(b"\xff\0\0");
    }
}
