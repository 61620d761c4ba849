//! What the target's own text puts in quotation marks: a project, a book, a company's motto. Names
//! without such marks cannot be told from other words, so they are left alone.

use super::scene::{Fact, Scene, is_private, one_line};
use super::{Candidate, say};
use crate::{Pillar, Profile};

say! {
    ABOUT = "about": "From their own words in About.";
}

/// Opening and closing marks.
const MARKS: &[(char, char)] = &[('“', '”'), ('„', '“'), ('«', '»'), ('"', '"')];

/// Most words of a name: more are somebody's saying.
const LONGEST: usize = 6;

/// The names in what the target says of themselves.
pub(super) fn names(target: &Profile) -> Vec<Fact> {
    let about = target.about.as_deref().unwrap_or_default();
    let names = about.lines().filter_map(quoted_name);
    names.map(Fact::new).collect()
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let names = scene.openings.about.iter();
    names
        .filter(|name| !scene.mentions(name))
        .find_map(|name| candidate(scene, name))
        .into_iter()
        .collect()
}

fn candidate(scene: &Scene, name: &Fact) -> Option<Candidate> {
    Some(Candidate {
        serves: &[Pillar::Personal, Pillar::Reason],
        text: scene.say(scene.templates.mention, &[("quote", &name.text)])?,
        because: ABOUT.into(),
        strength: 0.6,
        fact: name.key.clone(),
        recipient: None,
    })
}

/// The first name in quotation marks of a line that tells nothing private.
fn quoted_name(line: &str) -> Option<String> {
    let inside = MARKS.iter().find_map(|&(open, close)| {
        let (_, after) = line.split_once(open)?;
        Some(after.split_once(close)?.0)
    })?;
    let name = one_line(inside)?;
    let is_name = name.starts_with(char::is_uppercase)
        && !name.contains(|mark| {
            MARKS
                .iter()
                .any(|(open, close)| mark == *open || mark == *close)
        })
        && name.split(' ').count() <= LONGEST
        && name.chars().count() > 3;
    (is_name && !is_private(line)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_quotation_marks_is_found() {
        let found = quoted_name("I run “Bridges that Breathe”, a small museum.");
        assert_eq!(found.as_deref(), Some("Bridges that Breathe"));
        assert_eq!(
            quoted_name("Ich leite „Rat & Tat“.").as_deref(),
            Some("Rat & Tat")
        );
    }

    #[test]
    fn sayings_and_private_lines_are_left_alone() {
        assert_eq!(quoted_name("They call it \"just a hobby\"."), None);
        assert_eq!(quoted_name("My wife calls me “Captain Concrete”."), None);
        assert_eq!(quoted_name("I build bridges"), None);
        assert_eq!(quoted_name("6\" and no more"), None);
    }
}
