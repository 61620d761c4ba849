//! People whom both know. The opening names one and leaves how to the writer, or says how where the
//! sender has told us: a name alone is a thin reference.

use super::scene::{Scene, first_name, one_line, person};
use super::{Candidate, say};
use crate::order::strongest_first;
use crate::text::fold;
use crate::{Pillar, Profile};

say! {
    KNOWN = "known_to_both": "You both know them, and this is how you do.";
    MUTUAL = "mutual": "A mutual connection. Say how you know {name}.";
}

/// A mutual connection that the page names.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) first: Option<String>,
    /// Tells a person from other facts.
    pub(super) fact: String,
    /// What links them to the sender, in the sender's words.
    relation: Option<String>,
    /// The name, folded.
    folded: String,
    /// Its first and its last word, where they are not in the reader's name.
    telling: Vec<String>,
}

/// The mutual connections that the page names; neither of the two themselves.
pub(super) fn people(target: &Profile, sender: &Profile) -> Vec<Person> {
    let of = |name: &Option<String>| name.as_deref().and_then(person).map(|name| fold(&name));
    let both = [of(&target.name), of(&sender.name)];
    let readers = fold(target.name.as_deref().unwrap_or_default());
    let names = target.mutual.iter().flat_map(|mutual| &mutual.names);
    names
        .filter_map(|name| person(name))
        .filter(|name| !both.contains(&Some(fold(name))))
        .map(|name| Person::new(name, &readers, sender))
        .collect()
}

impl Person {
    /// `readers` is the reader's name, folded.
    fn new(name: String, readers: &str, sender: &Profile) -> Self {
        let folded = fold(&name);
        let is_readers = |part: &str| readers.split_whitespace().any(|other| other == part);
        let mut parts = folded.split_whitespace();
        let ends = [parts.next(), parts.next_back()];
        let telling = ends.into_iter().flatten().filter(|part| !is_readers(part));
        Self {
            telling: telling.map(str::to_owned).collect(),
            first: first_name(&name),
            fact: format!("person {folded}"),
            relation: relation(&folded, sender),
            folded,
            name,
        }
    }

    /// True where the note names them: in full, or by a name that is not the reader's.
    pub(super) fn is_named(&self, scene: &Scene) -> bool {
        self.folded.split_whitespace().all(|part| scene.has(part))
            || self.telling.iter().any(|part| scene.has(part))
    }
}

fn relation(folded: &str, sender: &Profile) -> Option<String> {
    let mut references = sender.references.iter();
    let reference = references
        .find(|reference| person(&reference.name).is_some_and(|name| fold(&name) == folded))?;
    let relation = one_line(reference.relation.as_deref()?)?;
    Some(relation.trim_end_matches(['.', ',', ';', ' ']).to_owned())
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let people = scene.openings.people.iter();
    let mut found: Vec<_> = people
        .filter(|person| !person.is_named(scene))
        .filter_map(|person| candidate(scene, person))
        .collect();
    strongest_first(&mut found, |candidate| candidate.strength);
    found
}

fn candidate(scene: &Scene, person: &Person) -> Option<Candidate> {
    with_relation(scene, person).or_else(|| name_alone(scene, person))
}

fn with_relation(scene: &Scene, person: &Person) -> Option<Candidate> {
    let relation = person.relation.as_deref()?;
    let slots = [("name", person.name.as_str()), ("relation", relation)];
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.say(scene.templates.reference, &slots)?,
        because: KNOWN.into(),
        strength: 0.9,
        fact: person.fact.clone(),
        recipient: None,
    })
}

fn name_alone(scene: &Scene, person: &Person) -> Option<Candidate> {
    let first = person.first.as_ref().unwrap_or(&person.name);
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.say(scene.templates.mutual, &[("name", &person.name)])?,
        because: MUTUAL.with(&[("name", first)]),
        strength: 0.6,
        fact: person.fact.clone(),
        recipient: None,
    })
}
