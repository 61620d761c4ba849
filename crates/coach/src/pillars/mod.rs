//! The four pillars and the personal touch, one file each.

use crate::Pillars;
use crate::draft::Draft;

/// How well each pillar stands in the note.
pub(crate) fn find(_draft: &Draft) -> Pillars {
    Pillars::default()
}
