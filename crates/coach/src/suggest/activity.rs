//! What the target said in public: nothing shows better that somebody looked.

use super::quote::Quotation;
use super::scene::{Scene, glance, is_private};
use super::{Candidate, OF_A_KIND, say};
use crate::{Pillar, Profile, Sentence};

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
    /// What it is called.
    what: &'static str,
    is_latest: bool,
}

/// The newest of the target's posts that tell nothing private.
pub(super) fn posts(target: &Profile) -> Vec<Post> {
    let recent = target.activity.iter().take(RECENT).enumerate();
    let posts = recent.filter_map(|(index, activity)| {
        let text = glance(&activity.text);
        (!is_private(text)).then_some(Post {
            quotation: Quotation::of(text)?,
            what: what(activity.kind.as_deref()),
            is_latest: index == 0,
        })
    });
    posts.collect()
}

fn what(kind: Option<&str>) -> &'static str {
    match kind {
        Some("talk") => "talk",
        Some("article") => "article",
        Some("answer") => "answer",
        Some("post") => "post",
        _ => "activity",
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
    let (template, strength) = match post.what {
        "talk" => (templates.talk, 0.85),
        "article" => (templates.article, 0.85),
        "answer" => (templates.answer, 0.8),
        "post" => (templates.post, 0.8),
        _ => (templates.words, 0.7),
    };
    let quoted = post.quotation.within(scene.quotable(template))?;
    if !is_telling(&quoted.text, post.what) || scene.mentions(&quoted) {
        return None;
    }
    Some(Candidate {
        serves: &[Pillar::Reason, Pillar::Personal],
        text: scene.say(template, &[("quote", &quoted.text)])?,
        because: because(post).into(),
        strength,
        fact: quoted.key.clone(),
        recipient: None,
    })
}

fn because(post: &Post) -> &'static Sentence {
    match (post.what, post.is_latest) {
        ("post", true) => LATEST_POST,
        ("post", false) => EARLIER_POST,
        ("article", true) => LATEST_ARTICLE,
        ("article", false) => EARLIER_ARTICLE,
        ("talk", true) => LATEST_TALK,
        ("talk", false) => EARLIER_TALK,
        ("answer", true) => LATEST_ANSWER,
        ("answer", false) => EARLIER_ANSWER,
        _ => ACTIVITY,
    }
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
