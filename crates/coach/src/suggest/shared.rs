//! What both profiles share. Of what the sender has not told us nothing is claimed, and ties too
//! thin to carry a request are not offered: the coach would have to warn of them.

use super::scene::{Scene, one_line};
use super::{Candidate, OF_A_KIND};
use crate::Pillar;
use crate::common_ground::{Tie, TieKind};
use crate::organisation::Organisation;
use crate::text::fold;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    scene
        .ties
        .iter()
        .filter(|tie| !tie.is_weak())
        .filter_map(|tie| candidate(scene, tie))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, tie: &Tie) -> Option<Candidate> {
    let templates = scene.templates;
    let template = match tie.kind {
        TieKind::School => templates.school,
        TieKind::Employer => templates.employer,
        TieKind::Group => templates.group,
        TieKind::Place => templates.place,
        TieKind::Skill => templates.skill,
        TieKind::Interest => templates.interest,
    };
    let name = one_line(tie.name)?;
    let organisation = matches!(tie.kind, TieKind::School | TieKind::Employer)
        .then(|| Organisation::named(&name))
        .flatten();
    let is_named = match &organisation {
        Some(organisation) => scene.names(organisation),
        None => scene.mentions(&name),
    };
    if is_named {
        return None;
    }
    let why = tie.why();
    Some(Candidate {
        serves: &[Pillar::Commonality],
        text: scene.say(template, &[("name", &name)])?,
        because: if why.is_empty() {
            "On both profiles.".to_owned()
        } else {
            format!("On both profiles, {why}.")
        },
        strength: tie.strength,
        fact: organisation.map_or_else(|| fold(&name), |it| it.key().to_owned()),
        recipient: None,
    })
}
