//! Notes and reviews made by hand.

use coach::{Code, Diagnostic, Length, Pillars, Review, Severity, Span, Verdict};

use super::Judged;
use super::notes::Note;

/// A note with nothing in it, good or bad.
pub fn labelled(lang: &str, text: &str) -> Note {
    Note {
        key: "dev#1".to_owned(),
        lang: lang.to_owned(),
        text: text.to_owned(),
        pillars: vec![],
        thin: vec![],
        problems: vec![],
        profile: None,
        sender: None,
    }
}

/// A review that finds no pillar, and these remarks on the first letter.
pub fn review(verdict: Verdict, remarks: &[(Code, Severity)]) -> Review {
    let diagnostics = remarks.iter().map(|&(code, severity)| Diagnostic {
        code,
        severity,
        span: Span::new(0, 1),
        message: coach::Message::default(),
        fixes: vec![],
    });
    Review {
        verdict,
        language: None,
        pillars: Pillars::default(),
        diagnostics: diagnostics.collect(),
        suggestions: vec![],
        length: Length::default(),
    }
}

/// Both together.
pub fn judged(note: &Note, review: Review) -> Judged<'_> {
    Judged { note, review }
}
