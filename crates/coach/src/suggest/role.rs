//! What the target does today. What they left is no opening: it may be a sore point, and "your work
//! at Acme" would be untrue.

use super::scene::{Scene, is_private, one_line};
use super::{Candidate, OF_A_KIND};
use crate::organisation::Organisation;
use crate::text::fold;
use crate::{Pillar, Position};

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    scene
        .target
        .current_positions()
        .filter_map(|position| candidate(scene, position))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, position: &Position) -> Option<Candidate> {
    let title = position.title.as_deref().and_then(plain_title);
    let company = position.company.as_deref().and_then(one_line);
    let organisation = company.as_deref().and_then(Organisation::named);
    let company = company.filter(|_| organisation.is_some());
    let title_is_named = title.as_ref().is_some_and(|title| scene.mentions(title));
    if title_is_named || organisation.as_ref().is_some_and(|it| scene.names(it)) {
        return None;
    }
    let (text, strength) = opening(scene, title.as_deref(), company.as_deref())?;
    if is_private(&text) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Reason, Pillar::Personal],
        text,
        because: format!("From {} current role.", scene.readers()),
        strength,
        fact: organisation.map_or_else(
            || fold(title.as_deref().unwrap_or_default()),
            |organisation| organisation.key().to_owned(),
        ),
        recipient: None,
    })
}

/// The fullest opening that fits.
fn opening(scene: &Scene, title: Option<&str>, company: Option<&str>) -> Option<(String, f32)> {
    let templates = scene.templates;
    let full = || {
        let slots = [("title", title?), ("company", company?)];
        Some((scene.say(templates.role, &slots)?, 0.65))
    };
    let at = || Some((scene.say(templates.company, &[("company", company?)])?, 0.6));
    let only = || Some((scene.say(templates.title, &[("title", title?)])?, 0.55));
    full().or_else(at).or_else(only)
}

/// A title without what is added to it ("CEO | Speaker | Dad"), nor an employer that it names
/// itself.
fn plain_title(title: &str) -> Option<String> {
    let first = title.split(['|', '•', '·', '@']).next()?;
    one_line(first.split(" at ").next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_goes_without_what_is_added_to_it() {
        assert_eq!(plain_title("CEO | Speaker | Dad").as_deref(), Some("CEO"));
        assert_eq!(plain_title("Welder at Acme").as_deref(), Some("Welder"));
        assert_eq!(plain_title(" | Welder"), None);
    }
}
