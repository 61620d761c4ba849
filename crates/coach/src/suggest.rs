//! True facts of both profiles that would strengthen the note.

use crate::Suggestion;
use crate::draft::Draft;

/// The facts that the note does not name yet, the strongest first.
pub(crate) fn suggest(_draft: &Draft) -> Vec<Suggestion> {
    Vec::new()
}
