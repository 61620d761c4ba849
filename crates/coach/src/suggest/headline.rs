//! What the target's headline adds to their role. It is quoted: headlines fit no sentence.

use super::quote::Quotation;
use super::scene::{Scene, is_private};
use super::{Candidate, say};
use crate::organisation::{Organisation, translated};
use crate::text::{fold, words};
use crate::{Pillar, Profile};

say! {
    HEADLINE = "headline": "From their headline.";
}

/// What people are called at home, in the languages that openings are written in: folded.
const FAMILY: &[&str] = &[
    "dad",
    "daddy",
    "father",
    "grandad",
    "grandfather",
    "grandma",
    "grandmother",
    "grandpa",
    "husband",
    "madre",
    "mae",
    "mama",
    "maman",
    "mere",
    "mom",
    "mother",
    "mum",
    "mutter",
    "padre",
    "pai",
    "papa",
    "pere",
    "vater",
    "wife",
];

/// The parts of the headline that say more than the experience does.
pub(super) fn parts(target: &Profile) -> Vec<Quotation> {
    let headline = target.headline.as_deref().unwrap_or_default();
    if is_private(headline) {
        return Vec::new();
    }
    let jobs = target.experience.iter();
    let employers: Vec<_> = jobs
        .filter_map(|job| Organisation::named(job.company.as_deref()?))
        .collect();
    headline
        .split(['|', '•', '·'])
        .filter(|part| !is_of_the_person(part) && !repeats_role(target, &employers, part))
        .filter_map(Quotation::of)
        .collect()
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let mut parts = scene.openings.headline.iter();
    parts
        .find_map(|part| candidate(scene, part))
        .into_iter()
        .collect()
}

fn candidate(scene: &Scene, part: &Quotation) -> Option<Candidate> {
    let template = scene.templates.headline;
    let quoted = part.within(scene.quotable(template))?;
    if scene.mentions(&quoted) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Personal, Pillar::Reason],
        text: scene.say(template, &[("quote", &quoted.text)])?,
        because: HEADLINE.into(),
        strength: 0.45,
        fact: quoted.key.clone(),
        recipient: None,
    })
}

/// True for pronouns ("she/her") and for who somebody is at home ("dad of 3"): true, and not for a
/// stranger to quote.
fn is_of_the_person(part: &str) -> bool {
    let folded = fold(part);
    let mut words = words(&folded);
    words.any(|word| FAMILY.contains(&word)) || are_pronouns(part.trim())
}

fn are_pronouns(part: &str) -> bool {
    let is_pronoun = |word: &str| {
        let rest = word.strip_prefix(char::is_alphabetic).unwrap_or_default();
        (1..=4).contains(&rest.chars().count()) && rest.chars().all(char::is_lowercase)
    };
    part.contains('/') && part.split('/').all(is_pronoun)
}

/// True where the part says what the experience says too.
fn repeats_role(target: &Profile, employers: &[Organisation], part: &str) -> bool {
    let folded = fold(part);
    let part: Vec<_> = words(&folded).collect();
    let english: Vec<_> = part.iter().copied().map(translated).collect();
    let mut employers = employers.iter();
    employers.any(|employer| employer.is_named_in(&english))
        || target.experience.iter().any(|position| {
            let title = fold(position.title.as_deref().unwrap_or_default());
            words(&title).eq(part.iter().copied())
        })
}
