//! Who the page is about, and whether that is the person whom we already know.

use coach::Profile;

use crate::degree::split_badge;
use crate::lines::everything;
use crate::outline::{Outline, Role};
use crate::words::{Words, fold};

/// What the page's address says.
#[derive(Debug, PartialEq)]
pub(crate) enum Address {
    /// A profile page, with the person's part of the path: "ben-okafor".
    Profile(String),
    /// An invitation without a profile beside it.
    Invitation(String),
    /// A page about nobody in particular.
    Elsewhere,
}

impl Address {
    pub(crate) fn of(path: &str, words: &Words) -> Self {
        let slug_below = |start: &&str| {
            let rest = path.strip_prefix(*start)?;
            rest.split(['/', '?', '#'])
                .next()
                .filter(|slug| !slug.is_empty())
        };
        if let Some(slug) = words.site.profile_paths.iter().find_map(slug_below) {
            return Self::Profile(decoded(slug));
        }
        let parameter = words.site.slug_parameter.and_then(|name| {
            let (_, query) = path.split_once('?')?;
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name)
        });
        match parameter {
            Some((_, slug)) => Self::Invitation(decoded(slug)),
            None => Self::Elsewhere,
        }
    }

    /// True where this address may be that of a person with this name. An address that somebody
    /// made up ("code-poet") is nobody's as far as this tells.
    pub(crate) fn suits(&self, name: &str) -> bool {
        let (Self::Profile(slug) | Self::Invitation(slug)) = self else {
            return false;
        };
        spellings(slug)
            .iter()
            .zip(spellings(&name_key(name)))
            .any(|(slug, name)| slug_suits(slug, &name))
    }
}

fn slug_suits(slug: &str, name: &str) -> bool {
    let parts: Vec<&str> = slug
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && !part.bytes().any(|b| b.is_ascii_digit()))
        .collect();
    let shows = |token: &str| {
        let long = token.chars().count() >= 3;
        parts.contains(&token) || long && slug.contains(token)
    };
    let tokens: Vec<&str> = name.split(' ').filter(|token| !token.is_empty()).collect();
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
        return false;
    };
    if !name.is_ascii() {
        // Another script than the address: neither confirms nor denies the other.
        return !name.chars().any(|c| c.is_ascii_alphabetic());
    }
    if parts.len() >= 2 {
        shows(first) && shows(last)
    } else {
        tokens.iter().any(|token| shows(token))
    }
}

/// A text without the marks on its letters, in the two ways in which people leave them out:
/// "müller" is "mueller" and "muller".
fn spellings(text: &str) -> [String; 2] {
    let folded = fold(text);
    let plain: String = folded.chars().map(base_letters).collect();
    let german = folded
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue");
    [german.chars().map(base_letters).collect(), plain]
}

fn base_letters(c: char) -> &'static str {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789 -_.";
    if let Some(at) = PLAIN.find(c) {
        return &PLAIN[at..=at];
    }
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ě' | 'ę' => "e",
        'ğ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ú' | 'ù' | 'û' | 'ü' | 'ű' | 'ū' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        '\'' => "",
        // Any other script.
        _ => "\u{fffd}",
    }
}

/// "j%C3%BCrgen" is "jürgen"; what is not well-formed stays as it is.
fn decoded(slug: &str) -> String {
    let mut bytes = Vec::with_capacity(slug.len());
    let mut rest = slug.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = after
            .get(..2)
            .filter(|_| byte == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(escaped.unwrap_or(byte));
        rest = if escaped.is_some() {
            &after[2..]
        } else {
            after
        };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| slug.to_owned())
}

/// The name in `(2) Ana Ruiz | LinkedIn`, `Experience | Ana Ruiz | LinkedIn`.
pub(crate) fn from_title(title: &str, words: &Words) -> Option<String> {
    let title = without_unread(title.trim());
    title
        .split(" | ")
        .map(str::trim)
        .filter(|part| !part.is_empty() && *part != words.site.name)
        .find(|part| words.headed(part).is_none())
        .map(|part| clean_name(part, words))
        .filter(|name| !name.is_empty())
}

fn without_unread(title: &str) -> &str {
    let counted = title.strip_prefix('(').and_then(|t| t.split_once(')'));
    match counted {
        Some((count, rest)) if count.trim_end_matches('+').parse::<u32>().is_ok() => rest,
        _ => title,
    }
}

/// The name that an invitation's dialog tells; a title only where it suits the address.
pub(crate) fn invited(outline: &Outline, address: &Address, words: &Words) -> Option<String> {
    let nodes: Vec<_> = outline.nodes.iter().collect();
    let told = everything(&nodes)
        .into_iter()
        .filter(|line| matches!(line.role, Role::Text | Role::Heading))
        .find_map(|line| words.capture("invitation", line.text))
        .map(|name| clean_name(name.trim_end_matches(['?', '.']), words));
    told.or_else(|| from_title(&outline.title, words).filter(|name| address.suits(name)))
}

/// The name as displayed, titles and all, without what is no part of a name: a degree badge,
/// pronouns, pictographs.
pub(crate) fn clean_name(text: &str, words: &Words) -> String {
    let (name, _) = split_badge(text, words);
    let mut kept = String::new();
    for piece in name.split_inclusive(')') {
        match piece.rsplit_once('(') {
            Some((before, inner)) if is_pronouns(inner.trim_end_matches(')'), words) => {
                kept.push_str(before);
            }
            _ => kept.push_str(piece),
        }
    }
    kept.retain(|c| !is_pictograph(c));
    let spaced: Vec<&str> = kept.split_whitespace().collect();
    spaced.join(" ").replace(" ,", ",")
}

/// "she/her", "Er/Ihm".
pub(crate) fn is_pronouns(text: &str, words: &Words) -> bool {
    let text = text.trim().trim_matches(['(', ')']);
    text.contains('/') && text.split('/').all(|part| words.is("pronouns", part))
}

fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{20e3}' | '\u{2190}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}' | '\u{e0020}'..='\u{e007f}')
}

const HONORIFICS: &[&str] = &[
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "ing",
    "dipl",
    "phd",
    "md",
    "mba",
    "msc",
    "jr",
    "sr",
];

/// What two spellings of one person's name have in common: `Dr. Ana Ruiz, PhD` and "Ana Ruiz".
pub(crate) fn name_key(name: &str) -> String {
    let name = fold(name);
    let core = name.split([',', '(']).next().unwrap_or("");
    let tokens: Vec<&str> = core
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|token| !token.is_empty() && !HONORIFICS.contains(token))
        .collect();
    tokens.join(" ")
}

/// True where both names are one person's as far as names can tell.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let key = name_key(one);
    !key.is_empty() && key == name_key(other)
}

/// Whether what was `known` belongs to the person on the page. In doubt it does not: a fact about
/// somebody else is worse than none.
pub(crate) fn is_same_person(seen: &Profile, known: &Profile, address: &Address) -> bool {
    match (&seen.name, &known.name) {
        (Some(seen), Some(known)) => is_same_name(seen, known),
        (None, Some(known)) => address.suits(known),
        (_, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::of("linkedin").unwrap()
    }

    #[test]
    fn addresses() {
        let of = |path| Address::of(path, &words());
        assert_eq!(of("/in/ana-ruiz/"), Address::Profile("ana-ruiz".into()));
        assert_eq!(of("/in/j%C3%BCrgen?x=1"), Address::Profile("jürgen".into()));
        assert_eq!(
            of("/preload/custom-invite/?vanityName=ben-okafor"),
            Address::Invitation("ben-okafor".into())
        );
        assert_eq!(of("/mynetwork/"), Address::Elsewhere);
        assert_eq!(of("/in/"), Address::Elsewhere);
    }

    #[test]
    fn an_address_suits_the_names_that_it_is_made_of() {
        let suits = |slug: &str, name| Address::Profile(slug.into()).suits(name);
        assert!(suits("ben-okafor-1a2b3c", "Ben Okafor"));
        assert!(suits("bokafor", "Ben Okafor"));
        assert!(suits("juergen-mueller", "Jürgen Müller"));
        assert!(suits("jurgen-muller", "Jürgen Müller, PhD"));
        assert!(suits("ming-li-8", "李明"));
        assert!(!suits("ana-lopez", "Ana Ruiz"));
        assert!(!suits("code-poet", "Ana Ruiz"));
    }

    #[test]
    fn titles() {
        let name = |title| from_title(title, &words());
        assert_eq!(name("(2) Ana Ruiz | LinkedIn").as_deref(), Some("Ana Ruiz"));
        assert_eq!(
            name("(99+) Experience | Ana Ruiz | LinkedIn").as_deref(),
            Some("Ana Ruiz")
        );
        assert_eq!(name("LinkedIn"), None);
        assert_eq!(name(""), None);
    }

    #[test]
    fn names_keep_titles_and_lose_the_rest() {
        let clean = |name| clean_name(name, &words());
        assert_eq!(clean("Joost van Dijk 🚀 (he/him)"), "Joost van Dijk");
        assert_eq!(clean("Zoë Núñez, PhD · 2nd"), "Zoë Núñez, PhD");
        assert_eq!(clean("Ana Ruiz (López)"), "Ana Ruiz (López)");
    }

    #[test]
    fn credentials_do_not_make_another_person() {
        assert!(is_same_name("Dr. Ana Ruiz, PhD", "Ana Ruiz"));
        assert!(!is_same_name("Ana Ruiz", "Ana Ruiz Garcia"));
        assert!(!is_same_name("", ""));
    }
}
