//! What the target said in public: nothing shows better that somebody looked.

use super::quote::quote;
use super::scene::{Scene, glance, is_private};
use super::{Candidate, OF_A_KIND};
use crate::text::fold;
use crate::{Activity, Pillar};

/// Fewest words of a post that is worth quoting: "Congratulations!" is not.
const TELLING: usize = 2;

/// How many of the newest are looked at: what is older is no occasion.
const RECENT: usize = 5;

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    scene
        .target
        .activity
        .iter()
        .take(RECENT)
        .enumerate()
        .filter_map(|(index, activity)| candidate(scene, activity, index == 0))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, activity: &Activity, latest: bool) -> Option<Candidate> {
    let templates = scene.templates;
    let (template, what, strength) = match activity.kind.as_deref() {
        Some("talk") => (templates.talk, "talk", 0.85),
        Some("article") => (templates.article, "article", 0.85),
        Some("answer") => (templates.answer, "answer", 0.8),
        Some("post") => (templates.post, "post", 0.8),
        _ => (templates.words, "activity", 0.7),
    };
    let text = glance(&activity.text);
    let quoted = quote(text, scene.quotable(template))?;
    if !is_telling(&quoted, what) || scene.mentions(&quoted) || is_private(text) {
        return None;
    }
    let readers = scene.readers();
    Some(Candidate {
        serves: &[Pillar::Reason, Pillar::Personal],
        text: scene.say(template, &[("quote", &quoted)])?,
        because: match (what, latest) {
            ("activity", _) => format!("From {readers} activity."),
            (what, true) => format!("From {readers} latest {what}."),
            (what, false) => {
                format!("From an earlier {what} of {readers}.").replace("their", "theirs")
            }
        },
        strength,
        fact: fold(&quoted),
        recipient: None,
    })
}

/// True for a title, and for first words that say something.
fn is_telling(quoted: &str, what: &str) -> bool {
    let is_title = matches!(what, "talk" | "article");
    let unspaced = quoted.chars().filter(|mark| *mark > '\u{2e80}').count();
    is_title || quoted.split(' ').count() >= TELLING || unspaced > TELLING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_is_a_title_but_no_post() {
        assert!(is_telling("Bridges", "talk"));
        assert!(!is_telling("Congratulations", "post"));
        assert!(is_telling("Steel rusts", "post"));
        assert!(is_telling("潮汐発電の教訓", "post"));
    }
}
