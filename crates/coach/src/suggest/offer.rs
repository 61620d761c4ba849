//! What the sender can give, in their own words; first what the reader's profile speaks of.

use rustc_hash::FxHashSet;

use super::scene::{Fact, Scene, glance, one_line};
use super::{Candidate, OF_A_KIND, say};
use crate::order::strongest_first;
use crate::text::{Token, fold, tokens, words};
use crate::{Message, Pillar, Profile};

say! {
    OFFER = "own_offer": "From your own offers.";
    WANTED = "wanted_offer": "From your offers; on their profile: {word}.";
}

/// Fewest letters of a word that shows a need: shorter ones are in every profile.
const TELLING: usize = 5;

/// How much of a profile's lists is looked at.
const LISTED: usize = 20;
const RECENT: usize = 3;

/// Something that the sender can give.
#[derive(Debug)]
pub(super) struct Offer {
    fact: Fact,
    because: Message,
    strength: f32,
}

/// What the sender can give, what the target's profile speaks of first.
pub(super) fn offers(target: &Profile, sender: &Profile) -> Vec<Offer> {
    if sender.offers.is_empty() {
        return Vec::new();
    }
    let needs = needs(target);
    let needs: FxHashSet<_> = words(&needs).filter(|word| word.len() >= TELLING).collect();
    let offers = sender.offers.iter();
    let mut offers: Vec<_> = offers
        .filter_map(|offer| Some(Offer::new(&one_line(offer)?, &needs)))
        .collect();
    strongest_first(&mut offers, |offer| offer.strength);
    offers
}

impl Offer {
    fn new(offer: &str, needs: &FxHashSet<&str>) -> Self {
        let offer = offer.trim_end_matches(['.', ',', ';', ' ']);
        let mut words = tokens(offer).into_iter();
        let wanted = words.find(|word| is_telling(word) && needs.contains(word.folded.as_str()));
        let (because, strength) = match wanted {
            Some(word) => {
                let word = &offer[word.span.start..word.span.end];
                (WANTED.with(&[("word", word)]), 0.75)
            }
            None => (OFFER.into(), 0.5),
        };
        Self {
            fact: Fact::new(offer),
            because,
            strength,
        }
    }
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let offers = scene.openings.offers.iter();
    offers
        .filter(|offer| !scene.mentions(&offer.fact))
        .filter_map(|offer| candidate(scene, offer))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, offer: &Offer) -> Option<Candidate> {
    Some(Candidate {
        serves: &[Pillar::Offer],
        text: scene.say(scene.templates.offer, &[("offer", &offer.fact.text)])?,
        because: offer.because.clone(),
        strength: offer.strength,
        fact: offer.fact.key.clone(),
        recipient: None,
    })
}

/// What the reader's profile speaks of, folded.
fn needs(target: &Profile) -> String {
    let texts = target
        .headline
        .iter()
        .chain(&target.about)
        .chain(
            target
                .current_positions()
                .flat_map(|position| &position.title),
        )
        .chain(target.skills.iter().take(LISTED))
        .chain(target.interests.iter().take(LISTED))
        .chain(&target.purposes)
        .chain(
            target
                .activity
                .iter()
                .take(RECENT)
                .map(|activity| &activity.text),
        );
    let mut needs = String::new();
    for text in texts {
        needs.push_str(glance(text));
        needs.push(' ');
    }
    fold(&needs)
}

fn is_telling(token: &Token) -> bool {
    token.is_word() && token.folded.chars().count() >= TELLING
}
