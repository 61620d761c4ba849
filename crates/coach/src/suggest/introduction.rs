//! A reader out of reach is better met through somebody whom both know: drafts that request.

use super::mutual::Person;
use super::scene::{Scene, person};
use super::{Candidate, say};
use crate::language::TEMPLATES;
use crate::text::{fold, words};
use crate::{Pillar, Position, Profile};

say! {
    OUT_OF_REACH = "out_of_reach": "{reader} is hard to reach. Send this to {name} instead.";
}

/// From so many followers on, notes from strangers drown.
const MANY_FOLLOWERS: u64 = 10_000;

/// The head of a smaller organisation reads their own mail.
const SMALL: u64 = 50;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let Some(target) = &scene.openings.out_of_reach else {
        return Vec::new();
    };
    let people = scene.openings.people.iter();
    people
        .filter(|person| !person.is_named(scene))
        .find_map(|person| candidate(scene, person, target))
        .into_iter()
        .collect()
}

fn candidate(scene: &Scene, person: &Person, target: &str) -> Option<Candidate> {
    let name = person.name.as_str();
    let first = person.first.as_deref().unwrap_or(name);
    let reader = scene.openings.reader.as_deref().unwrap_or(target);
    let slots = [("first", first), ("name", name), ("target", target)];
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.request(scene.templates.introduction, &slots)?,
        because: OUT_OF_REACH.with(&[("reader", reader), ("name", first)]),
        strength: 0.95,
        fact: person.fact.clone(),
        recipient: Some(name.to_owned()),
    })
}

/// The name of a reader who is out of reach.
pub(super) fn out_of_reach(target: &Profile) -> Option<String> {
    let is_far = target.degree.is_some_and(|degree| degree >= 3)
        || target
            .followers
            .is_some_and(|followers| followers >= MANY_FOLLOWERS)
        || target.current_positions().any(heads_a_large_one);
    person(target.name.as_deref().filter(|_| is_far)?)
}

fn heads_a_large_one(position: &Position) -> bool {
    let title = position.title.as_deref().unwrap_or_default();
    position
        .employees
        .is_none_or(|employees| employees >= SMALL)
        && title.split([',', '&', '/', '|', '+']).any(is_head)
}

/// True for "CEO of Acme", not for "Assistant to the CEO".
fn is_head(part: &str) -> bool {
    let folded = fold(part);
    let mut heads = TEMPLATES.iter().flat_map(|templates| templates.heads);
    heads.any(|head| {
        let mut title = words(&folded);
        head.split(' ').all(|word| title.next() == Some(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, employees: Option<u64>, expected: bool) {
        let position = Position {
            title: Some(title.into()),
            employees,
            ..Position::default()
        };
        assert_eq!(heads_a_large_one(&position), expected, "{title}");
    }

    #[test]
    fn the_head_of_a_large_organisation_is_out_of_reach() {
        check("CEO", None, true);
        check("Founder & CEO", Some(4_000), true);
        check("Chief Executive Officer at Acme", None, true);
        check("Vorstandsvorsitzende", None, true);
        check("Founder & CEO", Some(8), false);
        check("Executive Assistant to the CEO", None, false);
        check("Ceorl", None, false);
    }
}
