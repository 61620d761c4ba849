//! True facts of both profiles that would strengthen the note, as openings that the writer
//! finishes.
//!
//! One file per kind of fact. A kind says what the profiles hold and how sure it is; this file
//! chooses: what the note names already is left out, what serves a missing pillar comes first, and
//! what does not fit the site's limit any more is shortened or dropped.
//!
//! An opening holds no feeling, no praise and nothing of anybody's private life: those words are
//! the writer's. It has no space around it; whoever inserts it parts it from its neighbours. The
//! engine does not know the caret, but who types is nearly always at the end of the note: where
//! that is the middle of a sentence the opening begins in lower case, elsewhere with a capital, and
//! each can stand as the first words of a sentence or after "Hi Ana,".

mod about;
mod activity;
mod headline;
mod introduction;
mod mutual;
mod offer;
mod quote;
mod role;
mod scene;
mod shared;

use quote::Quotation;
use scene::{Fact, Scene, first_name, language_of};

use crate::common_ground::Tie;
use crate::draft::Draft;
use crate::message::say;
use crate::order::strongest_first;
use crate::text::{fold, words};
use crate::{Message, Pillar, Pillars, Profile, Sentence, State, Suggestion};

/// Most suggestions that are worth a look.
const MOST: usize = 5;

/// Where fewer serve a pillar that is not met, others make up this number.
const ENOUGH: usize = 3;

/// Most of one kind: the third post tells no more than the first.
const OF_A_KIND: usize = 2;

/// What every further one of a kind is worth beside the one before.
const FURTHER: f32 = 0.7;

/// A fact that could be offered.
#[derive(Debug, Clone)]
struct Candidate {
    /// Pillars that it can serve, the likeliest first.
    serves: &'static [Pillar],
    text: String,
    because: Message,
    strength: f32,
    /// Tells facts apart: two openings of one fact are one too many.
    fact: String,
    /// Who should get these words, where that is not the reader of the note.
    recipient: Option<String>,
}

/// A kind of fact.
struct Kind {
    find: fn(&Scene) -> Vec<Candidate>,
    /// What senders network for when this kind helps them most; matched by beginning.
    purposes: &'static [&'static str],
}

/// What both profiles hold that could be an opening: read once, for all notes between the two.
#[derive(Debug)]
pub(crate) struct Openings {
    people: Vec<mutual::Person>,
    /// The reader's name, where they are out of reach.
    out_of_reach: Option<String>,
    posts: Vec<activity::Post>,
    shared: Vec<shared::Shared>,
    roles: Vec<role::Role>,
    offers: Vec<offer::Offer>,
    about: Vec<Fact>,
    headline: Vec<Quotation>,
    /// The reader's first name.
    reader: Option<String>,
    /// The words of the sender's name, folded.
    sender: Vec<String>,
    /// The language in which the sender writes of themselves.
    language: Option<&'static str>,
    /// What the sender networks for, folded.
    purposes: Vec<String>,
}

impl Openings {
    /// Reads both profiles; `ties` are what they share, the strongest first.
    pub(crate) fn new(target: &Profile, sender: &Profile, ties: &[Tie]) -> Self {
        let reader = target.name.as_deref().and_then(first_name);
        let sender_name = fold(sender.name.as_deref().unwrap_or_default());
        Self {
            people: mutual::people(target, sender),
            out_of_reach: introduction::out_of_reach(target),
            posts: activity::posts(target),
            shared: shared::ties(ties),
            roles: role::roles(target),
            offers: offer::offers(target, sender),
            about: about::names(target),
            headline: headline::parts(target),
            reader,
            sender: words(&sender_name).map(str::to_owned).collect(),
            language: language_of(sender),
            purposes: sender.purposes.iter().map(|it| fold(it)).collect(),
        }
    }
}

/// Every kind; the earlier comes first where two are equally strong.
static KINDS: &[Kind] = &[
    Kind {
        find: introduction::find,
        purposes: &[],
    },
    Kind {
        find: mutual::find,
        purposes: &["job", "busi"],
    },
    Kind {
        find: activity::find,
        purposes: &["learn", "cause", "research"],
    },
    Kind {
        find: shared::find,
        purposes: &["local", "hobb", "alumni", "parent", "faith", "health"],
    },
    Kind {
        find: role::find,
        purposes: &["job", "hir"],
    },
    Kind {
        find: offer::find,
        purposes: &["busi", "help", "mentor"],
    },
    Kind {
        find: about::find,
        purposes: &["learn", "hobb"],
    },
    Kind {
        find: headline::find,
        purposes: &["hir"],
    },
];

/// All that suggestions say of themselves.
pub(crate) fn sentences() -> Vec<&'static Sentence> {
    let lists = [
        introduction::SENTENCES,
        mutual::SENTENCES,
        activity::SENTENCES,
        shared::SENTENCES,
        role::SENTENCES,
        offer::SENTENCES,
        about::SENTENCES,
        headline::SENTENCES,
    ];
    lists.concat()
}

/// What a kind gains that serves the sender's purpose: it orders, and does not decide.
const FITS_PURPOSE: f32 = 0.05;

/// The facts that the note does not name yet, the most useful first; none for a note that cannot be
/// judged: the openings would be English.
pub(crate) fn suggest(draft: &Draft, pillars: &Pillars) -> Vec<Suggestion> {
    if !draft.can_be_judged() {
        return Vec::new();
    }
    let scene = Scene::new(draft);
    let mut ranked: Vec<_> = KINDS
        .iter()
        .flat_map(|kind| best_of(kind, &scene))
        .map(|candidate| rank(candidate, pillars))
        .collect();
    strongest_first(&mut ranked, |ranked| ranked.suggestion.strength);
    choose(ranked)
}

/// The first of a kind, each further one worth less.
fn best_of(kind: &Kind, scene: &Scene) -> Vec<Candidate> {
    let mut purposes = scene.openings.purposes.iter();
    let fits = purposes.any(|purpose| kind.purposes.iter().any(|start| purpose.starts_with(start)));
    let gain = if fits { FITS_PURPOSE } else { 0.0 };
    let mut worth = 1.0;
    let mut best = (kind.find)(scene);
    best.truncate(OF_A_KIND);
    for candidate in &mut best {
        candidate.strength = ((candidate.strength + gain) * worth).clamp(0.0, 1.0);
        worth *= FURTHER;
    }
    best
}

/// A suggestion, and how it was chosen.
struct Ranked {
    suggestion: Suggestion,
    fact: String,
    state: State,
}

/// Weighs a fact by how much its pillar wants it.
fn rank(candidate: Candidate, pillars: &Pillars) -> Ranked {
    let wants = |pillar: &&Pillar| pillars[**pillar].state != State::Met;
    let pillar = candidate.serves.iter().find(wants);
    let pillar = *pillar
        .or(candidate.serves.first())
        .unwrap_or(&Pillar::Personal);
    let state = pillars[pillar].state;
    let weight = match state {
        State::Missing => 1.0,
        State::Weak => 0.9,
        State::Met => 0.5,
    };
    Ranked {
        suggestion: Suggestion {
            pillar,
            text: candidate.text,
            because: candidate.because,
            strength: candidate.strength * weight,
            recipient: candidate.recipient,
        },
        fact: candidate.fact,
        state,
    }
}

/// Each fact once; first what a pillar wants, then, where that is little, what it could do without.
fn choose(ranked: Vec<Ranked>) -> Vec<Suggestion> {
    let mut facts: Vec<String> = Vec::new();
    let (mut wanted, mut spare) = (Vec::new(), Vec::new());
    for Ranked {
        suggestion,
        fact,
        state,
    } in ranked
    {
        if facts.contains(&fact) {
            continue;
        }
        facts.push(fact);
        if state == State::Met {
            spare.push(suggestion);
        } else {
            wanted.push(suggestion);
        }
    }
    wanted.truncate(MOST);
    let missing = ENOUGH.saturating_sub(wanted.len());
    wanted.extend(spare.into_iter().take(missing));
    wanted
}

#[cfg(test)]
mod tests;
