//! People whom both know. The opening names one and leaves how to the writer, or says how where the
//! sender has told us: a name alone is a thin reference.

use super::scene::{Scene, first_name, one_line, person};
use super::{Candidate, OF_A_KIND};
use crate::Pillar;
use crate::common_ground::strongest_first;
use crate::text::fold;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let mut found: Vec<_> = people(scene)
        .filter(|name| !scene.names_person(name))
        .filter_map(|name| candidate(scene, &name))
        .collect();
    strongest_first(&mut found, |candidate| candidate.strength);
    found.truncate(OF_A_KIND);
    found
}

/// The mutual connections that the page names; neither of the two themselves.
pub(super) fn people<'a>(scene: &'a Scene) -> impl Iterator<Item = String> + use<'a> {
    let of = |name: &Option<String>| name.as_deref().and_then(person).map(|name| fold(&name));
    let both = [of(&scene.target.name), of(&scene.sender.name)];
    let names = scene.target.mutual.iter().flat_map(|mutual| &mutual.names);
    names
        .filter_map(|name| person(name))
        .filter(move |name| !both.contains(&Some(fold(name))))
}

/// Tells a person from other facts.
pub(super) fn fact(name: &str) -> String {
    format!("person {}", fold(name))
}

fn candidate(scene: &Scene, name: &str) -> Option<Candidate> {
    with_relation(scene, name).or_else(|| name_alone(scene, name))
}

fn with_relation(scene: &Scene, name: &str) -> Option<Candidate> {
    let mut references = scene.sender.references.iter();
    let reference = references.find(|reference| {
        person(&reference.name).is_some_and(|other| fold(&other) == fold(name))
    })?;
    let relation = one_line(reference.relation.as_deref()?)?;
    let relation = relation.trim_end_matches(['.', ',', ';', ' ']);
    let slots = [("name", name), ("relation", relation)];
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.say(scene.templates.reference, &slots)?,
        because: "You both know them, and this is how you do.".to_owned(),
        strength: 0.9,
        fact: fact(name),
        recipient: None,
    })
}

fn name_alone(scene: &Scene, name: &str) -> Option<Candidate> {
    let who = first_name(name).unwrap_or("them");
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.say(scene.templates.mutual, &[("name", name)])?,
        because: format!("A mutual connection. Say how you know {who}."),
        strength: 0.6,
        fact: fact(name),
        recipient: None,
    })
}
