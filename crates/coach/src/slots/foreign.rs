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
/// Letters of the longest field that no space parts.
const LONGEST_UNSPACED: usize = 84;

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
    is_unspaced && word.chars().count() <= LONGEST_UNSPACED && parts_into_slot_words(word)
}

/// True where cuts part the word into such words. Each place is looked at once, however many ways lead
/// there.
fn parts_into_slot_words(word: &str) -> bool {
    let mut cuts = vec![0];
    for (at, letter) in word.char_indices() {
        let end = at + letter.len_utf8();
        if cuts.iter().any(|&start| is_slot_word(&word[start..end])) {
            cuts.push(end);
        }
    }
    cuts.last() == Some(&word.len())
}

fn slot(span: Span) -> Slot {
    Slot {
        span,
        fills: Fills::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_no_space_parts_are_told() {
        assert!(is_made_of_slot_words("会社名"));
        assert!(is_made_of_slot_words("請填寫姓名"));
        assert!(!is_made_of_slot_words("会社名の"));
        assert!(!is_made_of_slot_words("x"));
    }

    /// "会社名" is one word and two: thirty of them part in a thousand million ways.
    #[test]
    fn many_ways_to_part_a_word_take_no_longer() {
        assert!(is_made_of_slot_words(&"会社名".repeat(28)));
        assert!(!is_made_of_slot_words(&("会社名".repeat(27) + "の")));
    }
}
