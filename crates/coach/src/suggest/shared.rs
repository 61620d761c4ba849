//! What both profiles share. Of what the sender has not told us nothing is claimed, and ties too
//! thin to carry a request are not offered: the coach would have to warn of them.

use super::scene::{Fact, Scene, one_line};
use super::{Candidate, OF_A_KIND, say};
use crate::common_ground::{Tie, TieKind, Time};
use crate::organisation::Organisation;
use crate::{Message, Pillar};

say! {
    SHARED = "shared": "On both profiles.";
    SIZE = "shared_size": "On both profiles, among {people} people.";
    TOGETHER = "shared_together": "On both profiles, at the same time.";
    TOGETHER_SIZE = "shared_together_size": "On both profiles, at the same time, among {people} people.";
    IN_A_ROW = "shared_in_a_row": "On both profiles, one after the other.";
    IN_A_ROW_SIZE = "shared_in_a_row_size": "On both profiles, one after the other, among {people} people.";
    APART = "shared_apart": "On both profiles, {years} years apart.";
    APART_SIZE = "shared_apart_size": "On both profiles, {years} years apart, among {people} people.";
}

/// A tie that can carry a request.
#[derive(Debug)]
pub(super) struct Shared {
    kind: TieKind,
    name: Fact,
    /// The school or employer that it is.
    organisation: Option<Organisation>,
    because: Message,
    strength: f32,
}

/// Those of `ties` that can carry a request.
pub(super) fn ties(ties: &[Tie]) -> Vec<Shared> {
    let ties = ties.iter().filter(|tie| !tie.is_weak());
    ties.filter_map(Shared::new).collect()
}

impl Shared {
    fn new(tie: &Tie) -> Option<Self> {
        let name = one_line(&tie.name)?;
        Some(Self {
            kind: tie.kind,
            organisation: matches!(tie.kind, TieKind::School | TieKind::Employer)
                .then(|| Organisation::named(&name))
                .flatten(),
            name: Fact::new(name),
            because: because(tie),
            strength: tie.strength,
        })
    }

    fn is_named(&self, scene: &Scene) -> bool {
        match &self.organisation {
            Some(organisation) => scene.names(organisation),
            None => scene.mentions(&self.name),
        }
    }
}

/// What makes a tie as strong as it is.
fn because(tie: &Tie) -> Message {
    let people = tie.people();
    let people = people.as_deref().map(|people| ("people", people));
    match (tie.time, people) {
        (Time::Unknown, None) => SHARED.into(),
        (Time::Unknown, Some(people)) => SIZE.with(&[people]),
        (Time::Together, None) => TOGETHER.into(),
        (Time::Together, Some(people)) => TOGETHER_SIZE.with(&[people]),
        (Time::Apart(0 | 1), None) => IN_A_ROW.into(),
        (Time::Apart(0 | 1), Some(people)) => IN_A_ROW_SIZE.with(&[people]),
        (Time::Apart(years), None) => APART.with(&[("years", &years.to_string())]),
        (Time::Apart(years), Some(people)) => {
            APART_SIZE.with(&[("years", &years.to_string()), people])
        }
    }
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let shared = scene.openings.shared.iter();
    shared
        .filter(|tie| !tie.is_named(scene))
        .filter_map(|tie| candidate(scene, tie))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, tie: &Shared) -> Option<Candidate> {
    let templates = scene.templates;
    let template = match tie.kind {
        TieKind::School => templates.school,
        TieKind::Employer => templates.employer,
        TieKind::Group => templates.group,
        TieKind::Place => templates.place,
        TieKind::Skill => templates.skill,
        TieKind::Interest => templates.interest,
    };
    let fact = match &tie.organisation {
        Some(organisation) => organisation.key(),
        None => &tie.name.key,
    };
    Some(Candidate {
        serves: &[Pillar::Commonality],
        text: scene.say(template, &[("name", &tie.name.text)])?,
        because: tie.because.clone(),
        strength: tie.strength,
        fact: fact.to_owned(),
        recipient: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(time: Time, size: Option<u64>, expected: &str) {
        let shared = Tie::of_employer("Acme", time, size);
        assert_eq!(because(&shared).to_string(), expected);
    }

    #[test]
    fn a_tie_says_when_and_among_how_many() {
        says(Time::Unknown, None, "On both profiles.");
        says(
            Time::Unknown,
            Some(30),
            "On both profiles, among 30 people.",
        );
        says(
            Time::Apart(1),
            None,
            "On both profiles, one after the other.",
        );
        says(
            Time::Apart(4),
            Some(30),
            "On both profiles, 4 years apart, among 30 people.",
        );
    }

    #[test]
    fn one_employee_tells_nothing_of_the_size() {
        says(
            Time::Together,
            Some(1),
            "On both profiles, at the same time.",
        );
    }
}
