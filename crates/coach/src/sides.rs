//! Both sides of many notes: who writes, who reads, and what was sent before.

use crate::facts::Facts;
use crate::{Profile, Request, Review, review_with};

/// Who writes, who reads and what was sent before: all of a review but the note. What the engine has
/// to read there it reads once, so that a review costs a keystroke little.
#[derive(Debug)]
pub struct Sides {
    target: Profile,
    sender: Profile,
    history: Vec<String>,
    facts: Facts,
}

/// A note, without its sides.
#[derive(Debug, Clone, Copy, Default)]
pub struct Note<'a> {
    /// The note as it stands in the note box.
    pub text: &'a str,
    /// The site's id: "linkedin".
    pub site: Option<&'a str>,
    /// The note's greatest length in UTF-16 code units, where the page tells.
    pub limit: Option<usize>,
}

impl Sides {
    /// Notes from `sender` to `target`, after those in `history`, the newest first.
    pub fn new(target: Profile, sender: Profile, history: Vec<String>) -> Self {
        Self {
            facts: Facts::new(&target, &sender, &history),
            target,
            sender,
            history,
        }
    }

    /// True where they were made of the same.
    pub fn are(&self, target: &Profile, sender: &Profile, history: &[String]) -> bool {
        self.target == *target && self.sender == *sender && self.history == *history
    }

    /// Reviews a note: the same review as [`crate::review`] gives.
    pub fn review(&self, note: &Note) -> Review {
        let request = Request {
            note: note.text,
            target: &self.target,
            sender: &self.sender,
            site: note.site,
            limit: note.limit,
            history: &self.history,
        };
        review_with(&request, &self.facts)
    }
}
