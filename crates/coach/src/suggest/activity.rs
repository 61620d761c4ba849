//! What the target said in public: nothing shows better that somebody looked.

use super::quote::Quotation;
use super::scene::{Scene, glance, is_private};
use super::{Candidate, OF_A_KIND, say};
use crate::{Pillar, Profile};

say! {
    LATEST_POST = "latest_post": "Their latest post.";
    EARLIER_POST = "earlier_post": "An earlier post of theirs.";
    LATEST_ARTICLE = "latest_article": "Their latest article.";
    EARLIER_ARTICLE = "earlier_article": "An earlier article of theirs.";
    LATEST_TALK = "latest_talk": "Their latest talk.";
    EARLIER_TALK = "earlier_talk": "An earlier talk of theirs.";
    LATEST_ANSWER = "latest_answer": "Their latest answer.";
    EARLIER_ANSWER = "earlier_answer": "An earlier answer of theirs.";
    ACTIVITY = "activity": "From their activity.";
}

/// Fewest words of a post that is worth quoting: "Congratulations!" is not.
const TELLING: usize = 2;

/// How many of the newest are looked at: what is older is no occasion.
const RECENT: usize = 5;

/// Something that the target said in public and that can be quoted.
#[derive(Debug)]
pub(super) struct Post {
    quotation: Quotation,
    kind: Kind,
    is_latest: bool,
}

/// The newest of the target's posts that tell nothing private.
pub(super) fn posts(target: &Profile) -> Vec<Post> {
    let recent = target.activity.iter().take(RECENT).enumerate();
    let posts = recent.filter_map(|(index, activity)| {
        let text = glance(&activity.text);
        (!is_private(text)).then_some(Post {
            quotation: Quotation::of(text)?,
            kind: Kind::of(activity.kind.as_deref()),
            is_latest: index == 0,
        })
    });
    posts.collect()
}

/// What it is, where the page tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Post,
    Article,
    Talk,
    Answer,
    Unknown,
}

impl Kind {
    fn of(kind: Option<&str>) -> Self {
        match kind {
            Some("talk") => Self::Talk,
            Some("article") => Self::Article,
            Some("answer") => Self::Answer,
            Some("post") => Self::Post,
            _ => Self::Unknown,
        }
    }
}

pub(super) fn find(scene: &Scene) -> Vec<Candidate> {
    let posts = scene.openings.posts.iter();
    posts
        .filter_map(|post| candidate(scene, post))
        .take(OF_A_KIND)
        .collect()
}

fn candidate(scene: &Scene, post: &Post) -> Option<Candidate> {
    let templates = scene.templates;
    let (template, strength, [latest, earlier]) = match post.kind {
        Kind::Talk => (templates.talk, 0.85, [LATEST_TALK, EARLIER_TALK]),
        Kind::Article => (templates.article, 0.85, [LATEST_ARTICLE, EARLIER_ARTICLE]),
        Kind::Answer => (templates.answer, 0.8, [LATEST_ANSWER, EARLIER_ANSWER]),
        Kind::Post => (templates.post, 0.8, [LATEST_POST, EARLIER_POST]),
        Kind::Unknown => (templates.words, 0.7, [ACTIVITY; 2]),
    };
    let quoted = post.quotation.within(scene.quotable(template))?;
    if !is_telling(&quoted.text, post.kind) || scene.mentions(&quoted) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Reason, Pillar::Personal],
        text: scene.say(template, &[("quote", &quoted.text)])?,
        because: if post.is_latest { latest } else { earlier }.into(),
        strength,
        fact: quoted.key.clone(),
        recipient: None,
    })
}

/// True for a title, and for first words that say something.
fn is_telling(quoted: &str, kind: Kind) -> bool {
    let is_title = matches!(kind, Kind::Talk | Kind::Article);
    let unspaced = quoted.chars().filter(|mark| *mark > '\u{2e80}').count();
    is_title || quoted.split(' ').count() >= TELLING || unspaced > TELLING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_is_a_title_but_no_post() {
        assert!(is_telling("Bridges", Kind::Talk));
        assert!(!is_telling("Congratulations", Kind::Post));
        assert!(is_telling("Steel rusts", Kind::Post));
        assert!(is_telling("潮汐発電の教訓", Kind::Post));
    }
}
