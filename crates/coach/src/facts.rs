//! What both profiles and the notes sent before give for every note between the two, made once: a
//! review is asked for at each keystroke, and they stay the same from one to the next.

use crate::claims::Claimable;
use crate::common_ground::ties;
use crate::draft::Wording;
use crate::names::Name;
use crate::pillars::callings;
use crate::rules::Template;
use crate::stock::known_names;
use crate::suggest::Openings;
use crate::{Profile, Request};

/// All of it. Each part belongs to the module that makes it.
#[derive(Debug)]
pub(crate) struct Facts {
    /// What both share, the strongest first.
    pub(crate) ties: Vec<Claimable>,
    /// What the target is called by what they do: employers, titles, parts of the headline.
    pub(crate) callings: Vec<Wording>,
    /// The target's name, where a word of it is known.
    pub(crate) reader: Option<Name>,
    /// The words of both names.
    pub(crate) names: Vec<String>,
    /// The notes that were sent before.
    pub(crate) sent: Vec<Template>,
    /// What could be suggested.
    pub(crate) openings: Openings,
}

impl Facts {
    /// The facts for notes from `sender` to `target`, after those in `history`.
    pub(crate) fn new(target: &Profile, sender: &Profile, history: &[String]) -> Self {
        let ties = ties(target, sender);
        Self {
            openings: Openings::new(target, sender, &ties),
            ties: ties.into_iter().map(Claimable::new).collect(),
            callings: callings(target),
            reader: target
                .name
                .as_deref()
                .map(Name::parse)
                .filter(|name| !name.is_unknown()),
            names: known_names(target, sender),
            sent: history.iter().map(|note| Template::of(note)).collect(),
        }
    }

    /// The facts for a single note.
    pub(crate) fn of(request: &Request) -> Self {
        Self::new(request.target, request.sender, request.history)
    }
}
