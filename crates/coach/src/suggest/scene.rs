//! What every kind of fact looks at: what the note names already, and how an opening is put.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Openings;
use crate::draft::Draft;
use crate::language::{TEMPLATES, Templates, fill, recognise, travels};
use crate::names::{self, Name};
use crate::organisation::{Organisation, translated};
use crate::text::{fold, is_invisible, tokens, words};
use crate::wordlist::WordList;
use crate::{Profile, limit};

/// Longest opening, in UTF-16 code units: the rest of the note is the writer's.
const LONGEST: usize = 80;

/// A request to somebody else is a note of its own.
const LONGEST_REQUEST: usize = 200;

/// What is looked at of a longer text: enough for a sentence, and little work for a long one.
const GLANCE: usize = 400;

/// Fewest words that tell a language.
const TELLING: usize = 5;

pub(super) struct Scene<'a> {
    pub(super) openings: &'a Openings,
    pub(super) templates: &'static Templates,
    /// The note's words, folded.
    words: FxHashSet<&'a str>,
    /// The same words, as the names of organisations are compared.
    english: Vec<&'a str>,
    /// Code units that the note has left.
    room: usize,
    opens_sentence: bool,
}

impl<'a> Scene<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        let openings = &draft.facts.openings;
        let words = || {
            let words = draft.tokens.iter().filter(|token| token.is_word());
            words.map(|token| token.folded.as_str())
        };
        let is_signed = words()
            .next_back()
            .is_some_and(|last| openings.sender.iter().any(|part| part == last));
        Self {
            openings,
            templates: templates(draft),
            english: words().map(translated).collect(),
            room: room(draft),
            // No sentence is under way after the sender's name.
            opens_sentence: opens_sentence(draft.text()) || is_signed,
            words: words().collect(),
        }
    }

    /// An opening; `None` where it does not fit.
    pub(super) fn say(&self, template: &str, slots: &[(&str, &str)]) -> Option<String> {
        self.put(template, slots, LONGEST)
    }

    /// A note of its own, to somebody else.
    pub(super) fn request(&self, template: &str, slots: &[(&str, &str)]) -> Option<String> {
        self.put(template, slots, LONGEST_REQUEST)
    }

    fn put(&self, template: &str, slots: &[(&str, &str)], longest: usize) -> Option<String> {
        let text = fill(template, slots);
        let text = if self.opens_sentence {
            capitalised(text)
        } else {
            text
        };
        (units(&text) <= self.room.min(longest)).then_some(text)
    }

    /// How much a quotation may hold, in UTF-16 code units.
    pub(super) fn quotable(&self, template: &str) -> usize {
        let frame = units(&fill(template, &[]));
        self.room.min(LONGEST).saturating_sub(frame)
    }

    /// True where the note speaks of that fact: it has most of its telling words.
    pub(super) fn mentions(&self, fact: &Fact) -> bool {
        let (mut all, mut said) = (Count::default(), Count::default());
        for word in words(&fact.key) {
            all.add(word);
            if self.has(word) {
                said.add(word);
            }
        }
        match all.telling {
            0 => all.words > 0 && said.words == all.words,
            all => said.telling >= all.min(2) && said.telling * 2 >= all,
        }
    }

    /// True where the note names that school or employer.
    pub(super) fn names(&self, organisation: &Organisation) -> bool {
        organisation.is_named_in(&self.english)
    }

    /// True where the note has that word, folded.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }
}

/// Words of a fact.
#[derive(Default)]
struct Count {
    words: usize,
    /// Those that not every note has.
    telling: usize,
}

impl Count {
    fn add(&mut self, word: &str) {
        self.words += 1;
        self.telling += usize::from(word.chars().count() > 3);
    }
}

/// Something that a profile says, read once and looked for in every note.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) text: String,
    /// The same, folded: tells it from other facts.
    pub(super) key: String,
}

impl Fact {
    pub(super) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            key: fold(&text),
            text,
        }
    }
}

/// The name that a greeting uses; `None` where only an initial is shown.
pub(super) fn first_name(name: &str) -> Option<String> {
    let first = names::first_name(&one_line(name)?)?;
    let is_initial = first.trim_end_matches('.').chars().count() < 2;
    (!is_initial && units(&first) <= 30).then_some(first)
}

/// A person's name without what they add to it ("Ana Ruiz, MBA"); `None` for what is no name.
pub(super) fn person(name: &str) -> Option<String> {
    let name = Name::parse(&one_line(name)?).whole();
    // What was added may have been all that had letters: ".$ (À)".
    let has_letters = name.chars().any(char::is_alphabetic);
    let is_name = has_letters && name.split(' ').count() <= 5 && units(&name) <= 50;
    is_name.then_some(name)
}

/// A fact as one line; `None` where it says nothing, or would look like an unfilled slot.
pub(super) fn one_line(text: &str) -> Option<String> {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let end = line.len();
        if end > 0 {
            line.push(' ');
        }
        let start = line.len();
        push_visible(word, &mut line);
        if line.len() == start {
            line.truncate(end);
        }
    }
    let says_something = line.chars().any(char::is_alphabetic);
    let is_bracket = |byte: u8| matches!(byte, b'{' | b'}' | b'[' | b']');
    (says_something && !line.bytes().any(is_bracket)).then_some(line)
}

fn push_visible(word: &str, line: &mut String) {
    if word.is_ascii() {
        line.push_str(word);
    } else {
        line.extend(word.chars().filter(|mark| !is_invisible(*mark)));
    }
}

/// The first characters of a text.
pub(super) fn glance(text: &str) -> &str {
    if text.len() <= GLANCE {
        return text;
    }
    text.char_indices()
        .nth(GLANCE)
        .map_or(text, |(end, _)| &text[..end])
}

/// True for what tells of somebody's private life, in whatever language the page is.
pub(super) fn is_private(text: &str) -> bool {
    static PRIVATE: LazyLock<WordList> = LazyLock::new(|| {
        let mut list = WordList::default();
        for templates in TEMPLATES {
            list.add(templates.private);
        }
        list
    });
    let folded = fold(text);
    let words: Vec<_> = words(&folded).collect();
    (0..words.len()).any(|at| {
        let word = |index: usize| words.get(at + index).copied();
        PRIVATE.longest(word).is_some()
    })
}

/// Length as the sites count.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The language of the note, else the one in which the sender writes of themselves, else English.
/// Not the reader's: the writer may not speak it. "Hi Ana," is in no language yet.
fn templates(draft: &Draft) -> &'static Templates {
    let of_note = draft.language.map(|language| language.code);
    let of_sender = draft.facts.openings.language;
    let code = if says_hi(draft) {
        of_sender.or(of_note)
    } else {
        of_note.or(of_sender)
    };
    Templates::of(code.unwrap_or_default())
}

/// True where all that the note says is a greeting of many languages.
fn says_hi(draft: &Draft) -> bool {
    let names = draft.greeting.as_ref().map_or(0..0, |it| it.names.clone());
    let mut words = draft.tokens.iter().enumerate();
    words.all(|(at, token)| !token.is_word() || names.contains(&at) || travels(&token.folded))
}

/// The language in which the sender writes of themselves.
pub(super) fn language_of(sender: &Profile) -> Option<&'static str> {
    let own = sender.about.as_deref().or(sender.headline.as_deref())?;
    let tokens = tokens(glance(own));
    let words = tokens.iter().filter(|token| token.is_word()).count();
    Some(recognise(&tokens).filter(|_| words >= TELLING)?.code)
}

/// Code units that the note has left, less the space that parts an opening from what stands there.
fn room(draft: &Draft) -> usize {
    let used = units(draft.text());
    let space = usize::from(used > 0);
    limit(draft.request).map_or(usize::MAX, |limit| limit.saturating_sub(used + space))
}

fn opens_sentence(note: &str) -> bool {
    let text = note.trim_end();
    let breaks = note[text.len()..].contains('\n');
    breaks || text.is_empty() || text.ends_with(['.', '!', '?', '…'])
}

fn capitalised(mut text: String) -> String {
    if text.starts_with(|first: char| first.is_ascii()) {
        text[..1].make_ascii_uppercase();
        return text;
    }
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| {
        let mut capitalised: String = first.to_uppercase().collect();
        capitalised.push_str(rest.as_str());
        capitalised
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_stands_after_titles() {
        assert_eq!(first_name("Dr. Ana Ruiz").as_deref(), Some("Ana"));
        assert_eq!(first_name("Frau Prof. Ana Ruiz").as_deref(), Some("Ana"));
        assert_eq!(first_name("Captain Jane Roe").as_deref(), Some("Jane"));
        assert_eq!(first_name("Ruiz, Ana").as_deref(), Some("Ana"));
        assert_eq!(first_name("ANA RUIZ").as_deref(), Some("Ana"));
        assert_eq!(first_name("A. R."), None);
        assert_eq!(first_name("👋"), None);
    }

    #[test]
    fn a_name_goes_without_what_is_added_to_it() {
        assert_eq!(person("Ana Ruiz, PhD").as_deref(), Some("Ana Ruiz"));
        assert_eq!(person("Ruiz, Ana").as_deref(), Some("Ana Ruiz"));
        assert_eq!(person("Frau Winter").as_deref(), Some("Frau Winter"));
        assert_eq!(person(" \u{200b} "), None);
        assert_eq!(person(".$ (À)"), None);
        assert_eq!(person("{name}"), None);
    }

    #[test]
    fn private_matters_are_told_in_any_language() {
        assert!(is_private("Last week my wife and I moved."));
        assert!(is_private("Ich bin zurzeit in Elternzeit."));
        assert!(!is_private("Maternal health: what my team learned."));
    }

    #[test]
    fn a_sentence_opens_where_none_is_under_way() {
        for note in ["", "  ", "Hi Ana!", "Hi Ana,\n", "I read it. "] {
            assert!(opens_sentence(note), "{note:?}");
        }
        for note in ["Hi Ana,", "I liked ", "About this:"] {
            assert!(!opens_sentence(note), "{note:?}");
        }
    }
}
