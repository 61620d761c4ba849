//! What both profiles share. Of what the sender has not told us nothing is claimed, and ties too
//! thin to carry a request are not offered: the coach would have to warn of them.

use super::scene::{Fact, Scene, one_line};
use super::{Candidate, OF_A_KIND};
use crate::Pillar;
use crate::common_ground::{Tie, TieKind};
use crate::organisation::Organisation;

/// A tie that can carry a request.
#[derive(Debug)]
pub(super) struct Shared {
    kind: TieKind,
    name: Fact,
    /// The school or employer that it is.
    organisation: Option<Organisation>,
    because: String,
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
        let why = tie.why();
        Some(Self {
            kind: tie.kind,
            organisation: matches!(tie.kind, TieKind::School | TieKind::Employer)
                .then(|| Organisation::named(&name))
                .flatten(),
            name: Fact::new(name),
            because: if why.is_empty() {
                "On both profiles.".to_owned()
            } else {
                format!("On both profiles, {why}.")
            },
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
