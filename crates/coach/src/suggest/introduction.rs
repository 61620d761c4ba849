//! A reader out of reach is better met through somebody whom both know: drafts that request.

use super::Candidate;
use super::mutual::{fact, people};
use super::scene::{Scene, first_name, person, words};
use crate::Pillar;
use crate::language::TEMPLATES;
use crate::profile::Position;
use crate::text::fold;

/// From so many followers on, notes from strangers drown.
const MANY_FOLLOWERS: u64 = 10_000;

/// The head of a smaller organisation reads their own mail.
const SMALL: u64 = 50;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    if !is_out_of_reach(scene) {
        return Vec::new();
    }
    people(scene)
        .filter(|name| !scene.names_person(name))
        .find_map(|name| candidate(scene, &name))
        .into_iter()
        .collect()
}

fn candidate(scene: &Scene, name: &str) -> Option<Candidate> {
    let target = person(scene.target.name.as_deref()?)?;
    let first = first_name(name).unwrap_or(name);
    let slots = [("first", first), ("name", name), ("target", &target)];
    Some(Candidate {
        serves: &[Pillar::Reference],
        text: scene.request(scene.templates.introduction, &slots)?,
        because: because(scene, name),
        strength: 0.95,
        fact: fact(name),
        recipient: Some(name.to_owned()),
    })
}

fn because(scene: &Scene, name: &str) -> String {
    let they_are = match scene.reader() {
        Some(reader) => format!("{reader} is"),
        None => "They are".to_owned(),
    };
    let whom = first_name(name).unwrap_or("your mutual connection");
    format!("{they_are} hard to reach. Send this to {whom} instead.")
}

fn is_out_of_reach(scene: &Scene) -> bool {
    let target = scene.target;
    target.degree.is_some_and(|degree| degree >= 3)
        || target
            .followers
            .is_some_and(|followers| followers >= MANY_FOLLOWERS)
        || target.current_positions().any(heads_a_large_one)
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
