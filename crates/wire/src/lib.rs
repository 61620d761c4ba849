//! The data that crosses the boundary to JSON and JavaScript.
//!
//! The engine counts bytes, everybody outside counts UTF-16 code units; [`Utf16`] is the one place
//! where one becomes the other.

mod read;
mod review;
mod utf16;

pub use coach::{Profile, load_guard, load_language, needed_language};
pub use read::ReadRequest;
pub use reader::Outline;
pub use review::{
    Diagnostic, Finding, Fix, Length, Pillar, Pillars, Review, ReviewRequest, Reviewer, Sentence,
    Severity, State, Suggestion, Verdict, review,
};
pub use utf16::Utf16;
