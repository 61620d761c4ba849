//! Slots that nobody filled: "Hi [Name]", "Hi null,".
//!
//! A slot shows in two ways. By its *shape*: brackets and signs that merge tools put around a
//! field, with words of a field inside ([`shapes`], [`words`]). Or by its *place*: right after a
//! greeting, where a name belongs, stands "null", "XXX", "first name" or nothing at all. Brackets
//! hold many other things ("[slides]", `Vec<T>`), so what is inside must be words of fields
//! throughout; only shapes that nobody uses in prose ("{{…}}", "*|…|*") need no such proof.

mod bare;
mod blanks;
mod choices;
mod foreign;
mod greeted;
mod shapes;
mod words;

use std::cmp::Reverse;

use crate::Span;
use crate::draft::Draft;
use crate::greeting::{Greeting, is_title};
use crate::order::sort_short;
use crate::text::{QUOTATION_MARKS, Token, span_of};
use crate::wordlist::WordList;

use bare::in_words;
use blanks::{dots, merged_blanks};
use choices::unchosen;
use foreign::foreign;
use greeted::in_place_of_a_name;
use shapes::{SHAPES, field_words};
use words::{LINKS, MINE, NAMED_AFTER, NAMES, OTHERS, PLACES, SHEET_TALK, TEMPLATE_TALK};

/// An unfilled slot.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    /// Its bytes.
    pub(crate) span: Span,
    /// What would fill it.
    pub(crate) fills: Fills,
}

/// What would fill a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fills {
    /// The reader's first name.
    Reader,
    /// The writer's first name.
    Writer,
    /// Something else.
    Other,
}

/// Every slot of the note, in its order.
pub(crate) fn slots(draft: &Draft) -> Vec<Slot> {
    let mut slots = Vec::new();
    let text = draft.text();
    // Few notes have such a sign: the shapes need not even be looked for.
    let signs = [
        '[', '{', '<', '%', '|', '_', '(', '«', '#', '@', '$', '/', '*', '&', '£', '€', 'X', '○',
        '〇', '◯', '△',
    ];
    if text.contains(signs) || text.contains("???") {
        for shape in SHAPES {
            shape.find(text, &mut slots);
        }
        slots.retain(|slot| !is_spoken_of(draft, slot));
    }
    if draft.language.is_none() {
        foreign(draft, &mut slots);
    }
    in_words(draft, &mut slots);
    let blanks = merged_blanks(draft);
    let has_blanks = !blanks.is_empty();
    slots.extend(blanks);
    slots.extend(dots(draft));
    slots.extend(unchosen(draft));
    if let Some(greeting) = &draft.greeting {
        in_place_of_a_name(draft, greeting, has_blanks, &mut slots);
        mark_reader(draft, greeting, &mut slots);
    }
    sort_short(&mut slots, |slot| (slot.span.start, Reverse(slot.span.end)));
    slots.dedup_by(|later, first| first.span.overlaps(later.span) || first.span == later.span);
    slots
}

/// A slot right behind the greeting is the reader's name, whatever it is called.
fn mark_reader(draft: &Draft, greeting: &Greeting, slots: &mut [Slot]) {
    for slot in slots {
        if slot.fills == Fills::Other && follows_greeting(draft, greeting, slot) {
            slot.fills = Fills::Reader;
        }
    }
}

fn follows_greeting(draft: &Draft, greeting: &Greeting, slot: &Slot) -> bool {
    greeting.words.clone().any(|at| {
        let gap = draft.text().get(draft.tokens[at].span.end..slot.span.start);
        gap.is_some_and(|gap| gap.trim().is_empty())
    })
}

/// True where somebody writes about templates: "the {{name}} campaign", "a sheet full of #REF!".
/// Behind a greeting or "at" a slot is one all the same.
fn is_spoken_of(draft: &Draft, slot: &Slot) -> bool {
    let follows = |greeting: &Greeting| follows_greeting(draft, greeting, slot);
    let greeting = draft.greeting.as_ref();
    if greeting.is_some_and(follows) || greeting.is_none() && slot.fills == Fills::Reader {
        return false;
    }
    let before = draft
        .tokens
        .iter()
        .rfind(|token| token.span.end <= slot.span.start);
    let inside = &draft.text()[slot.span.start..slot.span.end];
    // Nobody puts "the" before the reader's name.
    let is_named = slot.fills == Fills::Reader
        && field_words(inside).iter().all(|word| NAMES.holds(word))
        && before.is_some_and(|token| token.folded == "the");
    let is_sheets = inside.starts_with(['#', '=']) || inside == "N/A";
    let talks = |token: &Token| {
        // "=IFERROR(VLOOKUP(" speaks of nothing.
        let is_called = draft.text()[token.span.end..].starts_with('(');
        !slot.span.contains(token.span)
            && !is_called
            && (TEMPLATE_TALK.holds(&token.folded) || is_sheets && SHEET_TALK.holds(&token.folded))
    };
    let is_placed = before.is_some_and(|token| PLACES.holds(&token.folded));
    is_named || is_quoted(draft, slot) || !is_placed && draft.tokens.iter().any(talks)
}

/// True for somebody's name in the middle of a quotation: the column that begins "Dear [Name]". The
/// title of a post stands in quotation marks, too, and is a slot; and a whole note may.
fn is_quoted(draft: &Draft, slot: &Slot) -> bool {
    let text = draft.text();
    let (before, after) = (&text[..slot.span.start], &text[slot.span.end..]);
    let Some(mark) = before.rfind(QUOTATION_MARKS) else {
        return false;
    };
    let opening = &before[..mark];
    let opens = !opening.ends_with(char::is_alphanumeric);
    let is_within = opens && opening.split_whitespace().count() > 3;
    // "Name: ____" is a form; a blank alone in the marks is a title.
    let is_form = || text[slot.span.start..].starts_with('_') && !before.ends_with(QUOTATION_MARKS);
    // "The "[your aim here]" line"
    let is_shown = || opening.ends_with("the ");
    is_within
        && after.contains(QUOTATION_MARKS)
        && (slot.fills != Fills::Other || is_form() || is_shown())
}

/// Whose name the words inside a slot ask for.
fn fills(inside: &str) -> Fills {
    let words = field_words(inside);
    let holds = |list: &WordList| words.iter().any(|word| list.holds(word));
    if !holds(&NAMES) || holds(&OTHERS) {
        Fills::Other
    } else if holds(&MINE) {
        Fills::Writer
    } else {
        Fills::Reader
    }
}

fn push(draft: &Draft, first: usize, end: usize, slots: &mut Vec<Slot>) {
    let span = span_of(&draft.tokens[first..end]);
    let fills = fills(&draft.text()[span.start..span.end]);
    slots.push(Slot { span, fills });
}

/// True for somebody whose name is that word: people are called Null.
fn is_called(draft: &Draft, word: &str) -> bool {
    let name = draft.request.target.name.as_deref();
    name.is_some_and(|name| field_words(name).iter().any(|part| part == word))
}

/// "XXX", "xxxx": three or more of the letter and nothing else.
fn is_cross_out(text: &str, token: &Token) -> bool {
    let word = &text[token.span.start..token.span.end];
    let is_cross = |letter| matches!(letter, 'x' | 'X' | 'х' | 'Х');
    word.chars().count() >= 3 && word.chars().all(is_cross)
}

/// True for a word all in capital letters, two or more.
fn is_capital(draft: &Draft, token: &Token) -> bool {
    let word = &draft.text()[token.span.start..token.span.end];
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// What stands before the token at this place.
fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(at.checked_sub(1)?)
}

fn folded<'a>(draft: &'a Draft, at: usize) -> Option<&'a str> {
    Some(draft.tokens.get(at)?.folded.as_str())
}

fn follows(draft: &Draft, at: usize, list: &WordList) -> bool {
    at > 0 && folded(draft, at - 1).is_some_and(|before| list.holds(before))
}

/// True after a small word that leads to a name or a subject: "at", "like", "about".
fn follows_link(draft: &Draft, at: usize) -> bool {
    let lists = [&PLACES, &LINKS, &NAMED_AFTER];
    lists.into_iter().any(|list| follows(draft, at, list))
}

/// True after "Ms", "Herr", where a name belongs.
fn follows_title(draft: &Draft, at: usize) -> bool {
    at > 0 && folded(draft, at - 1).is_some_and(is_title)
}

/// True before a word with a capital letter: a name may go on there.
fn names_more(draft: &Draft, at: usize) -> bool {
    let token = draft.tokens.get(at);
    token.is_some_and(|token| token.is_word() && token.capitalized)
}

fn ends(draft: &Draft, at: usize) -> bool {
    draft.tokens.get(at).is_none_or(|token| !token.is_word())
}
