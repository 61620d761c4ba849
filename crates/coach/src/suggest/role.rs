//! What the target does today. What they left is no opening: it may be a sore point, and "your work
//! at Acme" would be untrue.

use super::scene::{Fact, Scene, is_private, one_line};
use super::{Candidate, OF_A_KIND, say};
use crate::organisation::Organisation;
use crate::{Pillar, Position, Profile};

say! {
    ROLE = "role": "From their current role.";
}

/// A job that the target holds.
#[derive(Debug)]
pub(super) struct Role {
    title: Option<Fact>,
    company: Option<String>,
    organisation: Option<Organisation>,
}

/// The jobs that the target holds.
pub(super) fn roles(target: &Profile) -> Vec<Role> {
    target.current_positions().map(Role::new).collect()
}

impl Role {
    fn new(position: &Position) -> Self {
        let company = position.company.as_deref().and_then(one_line);
        let organisation = company.as_deref().and_then(Organisation::named);
        let title = position.title.as_deref().and_then(plain_title);
        Self {
            title: title.map(Fact::new),
            company: company.filter(|_| organisation.is_some()),
            organisation,
        }
    }

    /// Tells it from other facts.
    fn key(&self) -> &str {
        match (&self.organisation, &self.title) {
            (Some(organisation), _) => organisation.key(),
            (None, Some(title)) => &title.key,
            (None, None) => "",
        }
    }
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let roles = scene.openings.roles.iter();
    roles
        .filter_map(|role| candidate(scene, role))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, role: &Role) -> Option<Candidate> {
    let title_is_named = role.title.as_ref().is_some_and(|it| scene.mentions(it));
    if title_is_named || role.organisation.as_ref().is_some_and(|it| scene.names(it)) {
        return None;
    }
    let (text, strength) = opening(scene, role)?;
    if is_private(&text) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Reason, Pillar::Personal],
        text,
        because: ROLE.into(),
        strength,
        fact: role.key().to_owned(),
        recipient: None,
    })
}

/// The fullest opening that fits.
fn opening(scene: &Scene, role: &Role) -> Option<(String, f32)> {
    let templates = scene.templates;
    let title = role.title.as_ref().map(|title| title.text.as_str());
    let company = role.company.as_deref();
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
