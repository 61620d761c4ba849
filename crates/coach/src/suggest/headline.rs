//! What the target's headline adds to their role. It is quoted: headlines fit no sentence.

use super::Candidate;
use super::quote::quote;
use super::scene::{Scene, is_private, words};
use crate::Pillar;
use crate::organisation::translated;
use crate::text::fold;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let headline = scene.target.headline.as_deref().unwrap_or_default();
    if is_private(headline) {
        return Vec::new();
    }
    headline
        .split(['|', '•', '·'])
        .find_map(|part| candidate(scene, part))
        .into_iter()
        .collect()
}

fn candidate(scene: &Scene, part: &str) -> Option<Candidate> {
    let template = scene.templates.headline;
    let quoted = quote(part, scene.quotable(template))?;
    if repeats_role(scene, part) || scene.mentions(&quoted) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Personal, Pillar::Reason],
        text: scene.say(template, &[("quote", &quoted)])?,
        because: format!("From {} headline.", scene.readers()),
        strength: 0.45,
        fact: fold(&quoted),
        recipient: None,
    })
}

/// True where the part says what the experience says too.
fn repeats_role(scene: &Scene, part: &str) -> bool {
    let folded = fold(part);
    let part: Vec<_> = words(&folded).collect();
    let english: Vec<_> = part.iter().copied().map(translated).collect();
    let mut employers = scene.employers.iter().flatten();
    employers.any(|employer| employer.is_named_in(&english))
        || scene.target.experience.iter().any(|position| {
            let title = fold(position.title.as_deref().unwrap_or_default());
            words(&title).eq(part.iter().copied())
        })
}
