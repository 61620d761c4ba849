//! The four pillars and the personal touch, one file each.
//!
//! A pillar is decided from what the note says ([`Sense`]) and, where profiles are known, from
//! what both share. Order matters only where one pillar leans on another: a purpose is a reason
//! once it stands beside something that took a look to know.

mod commonality;
mod offer;
mod personal;
mod reason;
mod reference;

pub(crate) use personal::callings;

use crate::classifier::{Label, Opinion};
use crate::draft::Draft;
use crate::language::Sense;
use crate::message::say;
use crate::{Finding, Pillar, Pillars, Sentence, State};

say! {
    NOT_COACHED = "not_coached": "Notes in this language are not coached. Stock texts and unfilled slots are still stopped.";
}

/// All that pillars say of themselves.
pub(crate) fn sentences() -> Vec<&'static Sentence> {
    let lists = [
        SENTENCES,
        reason::SENTENCES,
        commonality::SENTENCES,
        reference::SENTENCES,
        offer::SENTENCES,
        personal::SENTENCES,
    ];
    lists.concat()
}

/// How well each pillar stands in the note.
pub(crate) fn find(draft: &Draft) -> Pillars {
    let mut pillars = Pillars::default();
    if !draft.can_be_judged() {
        for pillar in Pillar::ALL {
            pillars[pillar].because = NOT_COACHED.into();
        }
        return pillars;
    }
    pillars[Pillar::Personal] = personal::find(draft);
    pillars[Pillar::Commonality] = commonality::find(draft);
    pillars[Pillar::Reference] = reference::find(draft);
    pillars[Pillar::Offer] = offer::find(draft);
    pillars[Pillar::Reason] = reason::find(draft);
    pillars
}

/// What a pillar says of itself in each state.
struct Words {
    met: &'static Sentence,
    weak: &'static Sentence,
    missing: &'static Sentence,
}

impl Words {
    /// Met where the note says one of `met`, weak where it says one of `weak`, else missing.
    fn judge(&self, draft: &Draft, met: &[Sense], weak: &[Sense]) -> Finding {
        for (senses, state) in [(met, State::Met), (weak, State::Weak)] {
            let spans = draft.spans_of(senses);
            if !spans.is_empty() {
                return Finding {
                    state,
                    spans,
                    because: self.of(state).into(),
                };
            }
        }
        Finding {
            because: self.missing.into(),
            ..Finding::default()
        }
    }

    /// The finding of the rules, unless the classifier is sure of something else.
    fn weigh(&self, draft: &Draft, pillar: Pillar, found: Finding) -> Finding {
        let label = Label::Pillar(pillar);
        let Some(estimate) = &draft.estimate else {
            return found;
        };
        let (state, spans) = match (estimate.opinion(label), found.state) {
            (Opinion::Sure, State::Missing) => {
                (State::Met, estimate.evidence(label, &draft.tokens))
            }
            // A vague purpose may stand beside a reason. A thin tie or a name alone stays thin.
            (Opinion::Sure, State::Weak) if pillar == Pillar::Reason => {
                (State::Met, estimate.evidence(label, &draft.tokens))
            }
            (Opinion::Unlikely, State::Met) => (State::Weak, found.spans),
            _ => return found,
        };
        Finding {
            state,
            spans,
            because: self.of(state).into(),
        }
    }

    fn of(&self, state: State) -> &'static Sentence {
        match state {
            State::Met => self.met,
            State::Weak => self.weak,
            State::Missing => self.missing,
        }
    }
}

/// Draws what a pillar finds under the note, for tests.
#[cfg(test)]
#[track_caller]
fn check(pillar: Pillar, note: &str, expected: State) {
    let review = crate::review(&crate::Request {
        note,
        ..crate::Request::EMPTY
    });
    let found = &review.pillars[pillar];
    let marks: Vec<_> = found
        .spans
        .iter()
        .map(|span| &note[span.start..span.end])
        .collect();
    assert_eq!(found.state, expected, "{note}\nmarks {marks:?}");
}
