//! The engine of Intro Coach: note and profiles in, review out.
//!
//! Pure and total: any text in, a review out; no clock, no randomness, no input or output, no
//! panic. The same input gives the same review in the browser, in the terminal and in a test.

#![forbid(unsafe_code)]

mod profile;
mod review;

pub use profile::{Acquaintance, Activity, Education, Group, Mutual, Position, Profile};
pub use review::{
    Code, Diagnostic, Finding, Fix, Length, Pillar, Pillars, Review, Severity, Span, State,
    Suggestion, Verdict,
};

/// What a review is made from.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The note as it stands in the note box.
    pub note: &'a str,
    /// The person whom it is for.
    pub target: &'a Profile,
    /// The person who writes.
    pub sender: &'a Profile,
    /// The site's id: "linkedin".
    pub site: Option<&'a str>,
    /// The note's greatest length in UTF-16 code units, where the page tells.
    pub limit: Option<usize>,
    /// Notes that were sent before, the newest first.
    pub history: &'a [String],
}

/// Reviews a note.
pub fn review(request: &Request) -> Review {
    Review {
        verdict: Verdict::Ready,
        language: None,
        pillars: Pillars::default(),
        diagnostics: Vec::new(),
        suggestions: Vec::new(),
        length: Length {
            used: request.note.encode_utf16().count(),
            limit: request.limit,
        },
    }
}
