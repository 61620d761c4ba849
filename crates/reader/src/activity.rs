//! What the person lately said in public.
//!
//! Only their own words: what they passed on, liked or answered with a sign is somebody else's.

use coach::Activity;

use crate::about::without_more;
use crate::degree::split_badge;
use crate::identity::is_same_name;
use crate::lines::{Line, dotted, is_bare_mark, lines};
use crate::numbers::{count_of, number};
use crate::outline::{Node, Role};
use crate::parts::{entries, outermost};
use crate::words::{Words, fold};

/// The entries of the section, in the page's order.
pub(crate) fn read(section: &[&Node], name: Option<&str>, words: &Words) -> Vec<Activity> {
    let mut found: Vec<Activity> = entries(section)
        .iter()
        .filter_map(|entry| read_entry(entry, name, words))
        .collect();
    found.dedup();
    found
}

/// The count at the head of the section; those in its entries are other people's.
pub(crate) fn followers(section: &[&Node], words: &Words) -> Option<u64> {
    let entries = outermost(section);
    let first = entries
        .first()
        .and_then(|entry| lines(&[*entry]).into_iter().next());
    lines(section)
        .iter()
        .take_while(|line| first.is_none_or(|first| !std::ptr::eq(line.text, first.text)))
        .find_map(|line| count_of("followers", line.text, words))
}

fn read_entry(entry: &Node, name: Option<&str>, words: &Words) -> Option<Activity> {
    let lines = lines(&[entry]);
    let deed = lines
        .iter()
        .position(|line| deed_in(line.text, words).is_some());
    let dated = lines
        .iter()
        .position(|line| date(line.text, words).is_some());
    let kind = match deed {
        Some(at) => match deed_in(lines[at].text, words)? {
            Deed::Said(kind) => kind,
            Deed::PassedOn => return None,
        },
        None if is_by(&lines, dated?, name) => "post",
        None => return None,
    };
    let starts = deed.max(dated)? + 1;
    let text = body(&lines[starts..], name, words)?;
    let article = lines
        .iter()
        .any(|line| line.href.is_some_and(|href| href.contains("/pulse/")));
    Some(Activity {
        kind: Some(
            if article && kind == "post" {
                "article"
            } else {
                kind
            }
            .into(),
        ),
        text,
        date: dated.and_then(|at| date(lines[at].text, words)),
    })
}

/// What a person may do in public.
#[derive(Clone, Copy)]
enum Deed {
    /// Spoke their own words, of this kind.
    Said(&'static str),
    /// Passed on or liked another's.
    PassedOn,
}

/// What a line like "Ana Ruiz posted this • 2w" says that was done.
fn deed_in(line: &str, words: &Words) -> Option<Deed> {
    const DEEDS: [(&str, Deed); 4] = [
        ("echoed", Deed::PassedOn),
        ("published", Deed::Said("article")),
        ("commented", Deed::Said("answer")),
        ("posted", Deed::Said("post")),
    ];
    let said = fold(line.split('•').next()?);
    let ends_with = |list: &str| {
        let mut verbs = words.site.words(list).iter();
        verbs.any(|verb| match said.strip_suffix(&fold(verb)) {
            Some(before) => before.is_empty() || before.ends_with(' ') && before.len() < 80,
            None => false,
        })
    };
    DEEDS
        .iter()
        .find(|(list, _)| ends_with(list))
        .map(|(_, deed)| *deed)
}

/// True where the lines above the date name the person, or nobody.
fn is_by(lines: &[Line], dated: usize, name: Option<&str>) -> bool {
    let named = |line: &Line| name.is_some_and(|name| is_same_name(name, line.text));
    dated == 0 || lines[..dated].iter().any(named)
}

/// "2w", "2 weeks ago", "vor 2 Wochen", alone or at the end of a line: as displayed.
fn date(line: &str, words: &Words) -> Option<String> {
    dotted(line)
        .find(|part| is_age(part, words))
        .map(Into::into)
}

fn is_age(text: &str, words: &Words) -> bool {
    let text = fold(text);
    let parts: Vec<&str> = text
        .split(' ')
        .filter(|part| !words.is("ageWords", part) || words.is("ageUnits", part))
        .collect();
    match parts.as_slice() {
        [joined] => {
            let unit = joined.trim_start_matches(|c: char| c.is_ascii_digit());
            unit.len() < joined.len() && words.is("ageUnits", unit)
        }
        [count, unit] => number(count).is_some() && words.is("ageUnits", unit),
        _ => false,
    }
}

/// The first words: the lines of text up to the site's own.
fn body(lines: &[Line], name: Option<&str>, words: &Words) -> Option<String> {
    const ENOUGH: usize = 600;
    let mut text = String::new();
    for line in lines {
        let said = without_more(line.text, words);
        let own = is_furniture(said, name, words);
        if text.is_empty() && own {
            continue;
        }
        if own || (!text.is_empty() && line.role != Role::Text) || text.len() > ENOUGH {
            break;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(said);
    }
    (!text.is_empty()).then_some(text)
}

fn is_furniture(text: &str, name: Option<&str>, words: &Words) -> bool {
    let site_says = ["postNotes", "more", "showAll", "actions", "badges"];
    let counts = ["reactions", "followers"];
    text.is_empty()
        || is_bare_mark(text)
        || number(text).is_some()
        || name.is_some_and(|name| is_same_name(name, text))
        || split_badge(text, words).1.is_some()
        || dotted(text).all(|part| is_age(part, words) || words.is("postNotes", part))
        || site_says.iter().any(|list| words.is(list, text))
        || dotted(text).all(|part| {
            counts
                .iter()
                .any(|list| count_of(list, part, words).is_some())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], expected: Option<(&str, &str, &str)>) {
        let text = |line: &&str| Node {
            text: (*line).into(),
            ..Node::default()
        };
        let item = Node {
            role: Role::Item,
            children: lines.iter().map(text).collect(),
            ..Node::default()
        };
        let found = read(&[&item], Some("Ana Ruiz"), &Words::of("linkedin").unwrap());
        let expected: Vec<Activity> = expected
            .iter()
            .map(|(kind, text, date)| Activity {
                kind: Some((*kind).into()),
                text: (*text).into(),
                date: Some((*date).into()),
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_post_as_the_profile_shows_it() {
        check(
            &[
                "Ana Ruiz posted this • 2w",
                "Maps are arguments.",
                "12",
                "3 comments",
            ],
            Some(("post", "Maps are arguments.", "2w")),
        );
        check(
            &[
                "Ana Ruiz hat dies gepostet • 3 Wochen",
                "Karten sind Argumente.",
            ],
            Some(("post", "Karten sind Argumente.", "3 Wochen")),
        );
    }

    #[test]
    fn a_post_as_the_feed_shows_it() {
        check(
            &[
                "Feed post number 1",
                "Ana Ruiz",
                "• 2nd",
                "Cartographer",
                "2w •",
                "2 weeks ago • Visible to anyone on or off LinkedIn",
                "Maps are arguments.",
                "…more",
                "Like",
            ],
            Some(("post", "Maps are arguments.", "2w")),
        );
    }

    #[test]
    fn other_peoples_words_are_not_theirs() {
        check(
            &["Ana Ruiz reposted this • 2w", "Somebody else's words."],
            None,
        );
        check(&["Ben Okafor", "2w", "Somebody else's words."], None);
        check(
            &["Ana Ruiz likes this • 2w", "Somebody else's words."],
            None,
        );
    }

    #[test]
    fn articles_and_answers() {
        check(
            &["Ana Ruiz published an article • 4mo", "What maps hide"],
            Some(("article", "What maps hide", "4mo")),
        );
        check(
            &[
                "Ana Ruiz commented on a post • 1d",
                "It depends on the scale.",
            ],
            Some(("answer", "It depends on the scale.", "1d")),
        );
    }
}
