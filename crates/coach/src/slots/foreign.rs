//! Slots in languages that are not coached: brackets with the words of templates in them, such a word in
//! capital letters, and what programs write for no value.

use super::shapes::field_words;
use super::words::ATTACHED;
use super::{Fills, Slot, is_capital};
use crate::Span;
use crate::draft::Draft;
use crate::stock::is_slot_word;
use crate::text::span_of;

/// What a slot begins and ends with.
const BRACKETS: [(char, char); 9] = [
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('%', '%'),
    ('【', '】'),
    ('［', '］'),
    ('#', '#'),
    ('(', ')'),
    ('（', '）'),
];

/// Words of the longest greeting.
const OPENING: usize = 4;
/// "Null problem": in Norwegian it is a number.
const COUNTS_NULL: &str = "no";
/// Letters of the shortest field that stands without brackets.
const SHORTEST: usize = 3;
/// Words of the longest field.
const LONGEST: usize = 5;

/// Adds them.
pub(super) fn foreign(draft: &Draft, slots: &mut Vec<Slot>) {
    for (opening, closing) in BRACKETS {
        bracketed(draft.text(), opening, closing, slots);
    }
    let shouts = !draft.text().contains(char::is_lowercase);
    for (at, token) in draft.tokens.iter().enumerate() {
        let is_no_value = match &draft.text()[token.span.start..token.span.end] {
            "undefined" => true,
            "null" => at < OPENING || draft.language_tag.is_some_and(|tag| tag != COUNTS_NULL),
            _ => false,
        };
        let is_shouted = !shouts
            && is_capital(draft, token)
            && token.folded.chars().count() >= SHORTEST
            && is_slot_word(&token.folded);
        if is_no_value || is_shouted {
            slots.push(slot(span_of(std::slice::from_ref(token))));
        }
    }
}

fn bracketed(text: &str, opening: char, closing: char, slots: &mut Vec<Slot>) {
    let mut from = 0;
    while let Some(start) = text[from..].find(opening).map(|at| from + at) {
        let inside = start + opening.len_utf8();
        let Some(length) = text[inside..].find(closing) else {
            return;
        };
        let end = inside + length + closing.len_utf8();
        let words = field_words(&text[inside..inside + length]);
        let is_slot = match opening {
            // Prose stands in round brackets, too.
            '(' | '（' => is_order(&words),
            _ => names_field(&words),
        };
        if is_slot {
            slots.push(slot(Span::new(start, end)));
            from = end;
        } else {
            from = inside;
        }
    }
}

/// True for "[nama perusahaan]", not for "[link]".
fn names_field(words: &[String]) -> bool {
    let is_field = |word: &String| is_made_of_slot_words(word) && !ATTACHED.holds(word);
    words.len() <= LONGEST && words.iter().any(is_field)
}

/// True for "(請填寫姓名)": two words of templates and nothing else.
fn is_order(words: &[String]) -> bool {
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let is_long = words.len() > 1 || words.iter().any(|word| !is_slot_word(word));
    is_long && letters > 3 && words.iter().all(|word| is_made_of_slot_words(word))
}

/// True for a word of templates, and for several that no space parts.
fn is_made_of_slot_words(word: &str) -> bool {
    if is_slot_word(word) {
        return true;
    }
    let is_unspaced = word
        .chars()
        .all(|letter| matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}'));
    let ends = word.char_indices().map(|(at, _)| at).skip(1);
    is_unspaced
        && ends
            .map(|at| word.split_at(at))
            .any(|(first, rest)| is_slot_word(first) && is_made_of_slot_words(rest))
}

fn slot(span: Span) -> Slot {
    Slot {
        span,
        fills: Fills::Other,
    }
}
