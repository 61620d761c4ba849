//! The engine of Intro Coach: note and profiles in, review out.
//!
//! Pure and total: any text in, a review out; no clock, no randomness, no input or output, no
//! panic. The same input gives the same review in the browser, in the terminal and in a test.

#![forbid(unsafe_code)]

mod claims;
mod classifier;
mod common_ground;
mod draft;
mod employment;
mod facts;
mod greeting;
mod language;
mod message;
mod names;
mod order;
mod organisation;
mod phrase;
mod pillars;
mod profile;
mod review;
mod rules;
mod sides;
mod slots;
mod stock;
mod suggest;
mod text;
#[cfg(feature = "training")]
pub mod training;
mod verdict;
mod wordlist;

use draft::Draft;
use facts::Facts;

pub use language::{LanguageError, load_language, needed_language};
pub use message::{Message, Sentence, sentences};
pub use profile::{Acquaintance, Activity, Education, Group, Mutual, Position, Profile};
pub use review::{
    Code, Diagnostic, Finding, Fix, Length, Pillar, Pillars, Review, Severity, Span, State,
    Suggestion, Verdict,
};
pub use rules::{RuleDoc, documentation};
pub use sides::{Note, Sides};
#[cfg(not(target_arch = "wasm32"))]
pub use stock::guard_file;
pub use stock::load_guard;

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

impl Request<'_> {
    /// An empty note between people of whom nothing is known.
    pub const EMPTY: Request<'static> = Request {
        note: "",
        target: &Profile::EMPTY,
        sender: &Profile::EMPTY,
        site: None,
        limit: None,
        history: &[],
    };
}

/// Reviews a note. Whoever reviews several between the same two is better served by [`Sides`].
pub fn review(request: &Request) -> Review {
    review_with(request, &Facts::of(request))
}

/// Reviews a note; `facts` are those of its request.
fn review_with(request: &Request, facts: &Facts) -> Review {
    let draft = Draft::new(request, facts);
    let pillars = pillars::find(&draft);
    let diagnostics = rules::check(&rules::Subject {
        draft: &draft,
        pillars: &pillars,
    });
    let suggestions = suggest::suggest(&draft, &pillars);
    Review {
        verdict: verdict::decide(&draft, &pillars, &diagnostics),
        language: draft.language_tag,
        pillars,
        diagnostics,
        suggestions,
        length: Length {
            used: request.note.encode_utf16().count(),
            limit: limit(request),
        },
    }
}

/// The note's greatest length: what the page says, else what is known of the site.
fn limit(request: &Request) -> Option<usize> {
    request.limit.or_else(|| sites::by_id(request.site?)?.limit)
}
