//! Tells a stock text, and a near copy of one, from a note that somebody wrote.
//!
//! A note is a stock text when, without its greeting, names, closing and polite noise, nothing
//! stands in it but the words of stock texts. So it is measured in two steps.
//!
//! **Is a stock text in it?** Every stock text that shares enough of its words is aligned with the
//! note, word by word (letter by letter in scripts without spaces), at the place where it fits
//! best. A word that is missing, added or changed costs: little for words of grammar and polite
//! noise, more for words of content, most for a word that no stock text and no noise would hold.
//! A slip of one letter costs next to nothing, and words that stand for one another (formal and
//! informal "you", "I'd like" and "I'd love") nothing. The text is in the note when the cost stays
//! within about a fifth of the text's own weight; short texts must stand there word for word.
//!
//! **Is anything else in it?** Whatever no stock text covers must be empty talk, in the words of
//! [`talk`]. One word of the writer's own outside the stock text is enough to let the note pass:
//! to stop a genuine note is the worst error there is. And a stock text
//! that is hardly more than "I'd like to connect" must be nearly all that there is: people say that
//! in their own words too, and a generic note is to be revised, not stopped.
//!
//! A sentence may also be a stock text by what it means, whatever its words: see [`plea`]. And who
//! the writer is tells nobody why they write: where no pillar stands, an [`introduction`] beside a
//! stock text leaves it one.

mod align;
mod book;
mod cover;
mod file;
mod introduction;
mod plea;
mod talk;
mod units;

#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use crate::Span;
use crate::draft::Draft;
use crate::greeting::Addressee;
use crate::language::{Language, LanguageError, Sense};

pub(crate) use units::known_names;

use align::Window;
use book::Book;
use cover::Cover;
use plea::{PLEADINGS, Plea, Pleading};
use units::Unit;

/// What the guard knows: set once, and the same from then on.
static BOOK: OnceLock<Book> = OnceLock::new();

fn book() -> &'static Book {
    BOOK.get_or_init(file::embedded)
}

/// Takes the guard's file, before the first review.
///
/// # Errors
///
/// The line and what is wrong with it.
pub fn load_guard(text: &str) -> Result<(), LanguageError> {
    let book = file::parse(text)?;
    let _ = BOOK.set(book);
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
pub use file::guard_file;

/// True for a word of the slots of languages that are not coached; it is folded.
pub(crate) fn is_slot_word(word: &str) -> bool {
    book().slots.contains(word)
}

/// Notes with more words than this hold more than any stock text and its wrapping.
const LONGEST: usize = 250;

/// A stock text beside whatever the writer put there is the heart of the note where it is no smaller
/// part of it than that.
const LEAST_SHARE: usize = 5;

/// Words of content that may stand beside a text of one such word. More make it the writer's own
/// sentence, however generic: "Your profile came up and I'd love to connect with you".
const MOST_BESIDE_PLAIN: usize = 1;

/// What may stand beside a stock text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Empty talk.
    Talk,
    /// Empty talk, and who the writer is.
    Introduction,
    /// Whatever the writer put there. Texts that must stand alone ("I'm Tom Fox") do not count, nor
    /// do those that are hardly more than "let's connect" or are told by what they mean: people end
    /// notes of their own with such words.
    Anything,
}

/// The part of the note that is a stock text, where no more than `beside` is in the note.
pub(crate) fn stock_text(draft: &Draft, beside: Beside) -> Option<Span> {
    let book = book();
    let mut units = units::units(draft, book);
    let greeting_end = greeting_end(draft, &units);
    units.retain(|unit| unit.token >= greeting_end);
    if units.is_empty() || units.len() > LONGEST {
        return None;
    }
    let candidates: Vec<_> = book.candidates(&units).collect();
    // A slot is nobody's own word.
    units.retain(|unit| !draft.slots.iter().any(|slot| slot.span.contains(unit.span)));
    let mut windows = pleas(draft, &units);
    let aligned = candidates
        .into_iter()
        .filter_map(|text| align::find(text, book, &units, draft.language.is_none()));
    windows.extend(aligned);
    let find = |beside| find(draft, &units, &windows, beside);
    match beside {
        Beside::Talk => find(Beside::Talk),
        _ => find(beside).or_else(|| find(Beside::Talk)),
    }
}

fn find(draft: &Draft, units: &[Unit], windows: &[Window], beside: Beside) -> Option<Span> {
    let stands_alone = |window: &Window| window.is_bare || window.is_plain;
    let windows: Vec<_> = windows
        .iter()
        .filter(|window| beside != Beside::Anything || !(stands_alone(window) || window.is_plea))
        .collect();
    let best = windows.iter().max_by_key(|window| window.fit)?;
    let language = book().language(best.language);
    let mut cover = Cover::new(draft, units);
    // "I'm Rolf" is no text of its own where it goes on: "I'm Rolf, a tax adviser".
    let goes_on = |window: &Window| beside == Beside::Introduction && window.is_bare;
    for window in windows.iter().filter(|window| !goes_on(window)) {
        cover.add(window);
    }
    // What another text finds around the same words is its own affair.
    let told = |window: &&&Window| {
        window.units.end <= best.units.start || best.units.end <= window.units.start
    };
    let apart = || windows.iter().filter(told).map(|window| &window.units);
    let first = apart().map(|units| units.start).min();
    let end = apart().map(|units| units.end).max();
    let first = first.map_or(best.units.start, |first| first.min(best.units.start));
    let end = end.map_or(best.units.end, |end| end.max(best.units.end));
    let is_stock = if beside == Beside::Anything {
        let stock: usize = windows.iter().map(|window| window.units.len()).sum();
        stock * LEAST_SHARE >= units.len()
    } else if windows.iter().all(|window| window.is_bare) {
        cover.rest_is_nothing()
    } else if windows.iter().all(|window| stands_alone(window)) {
        !cover.hopes() && cover.rest_is_empty(language, MOST_BESIDE_PLAIN)
    } else if beside == Beside::Introduction {
        cover.rest_introduces(language)
    } else {
        cover.rest_is_empty(language, usize::MAX)
    };
    is_stock.then(|| span(&units[first..end])).flatten()
}

/// The sentences that ask for a place in a network, as stock texts.
fn pleas(draft: &Draft, units: &[Unit]) -> Vec<Window> {
    let spoken = |pleading: &&Pleading| {
        draft
            .language_tag
            .is_none_or(|tag| tag == pleading.language)
            && pleading.may_plead(units)
    };
    // Where the note praises, a vague word may be the praise.
    let lexicon = draft
        .language
        .and_then(Language::words)
        .map(|words| &words.lexicon)
        .filter(|_| !draft.says(Sense::Praise) && !draft.says(Sense::Gushing));
    let is_vague = |word: &str| lexicon.is_some_and(|lexicon| lexicon.is_empty_word(word));
    let mut windows = Vec::new();
    for pleading in PLEADINGS.iter().filter(spoken) {
        let Some(language) = book().language_named(pleading.language) else {
            continue;
        };
        let found = Cover::new(draft, units).pleas(pleading, book().language(language), is_vague);
        windows.extend(found.into_iter().map(|(units, plea)| Window {
            units,
            language,
            is_bare: false,
            is_plain: plea == Plea::Site,
            is_plea: true,
            // It has no text that fits better.
            fit: u32::MAX,
        }));
    }
    windows
}

/// The token after the greeting. "Hi fellow nurse" greets nobody: what follows "Hi" is the writer's
/// own.
fn greeting_end(draft: &Draft, units: &[Unit]) -> usize {
    let Some(greeting) = &draft.greeting else {
        return 0;
    };
    let addressee = &greeting.addressee;
    let is_stock = |unit: &Unit| addressee.contains(&unit.token) && unit.id.is_some();
    match greeting.kind {
        Addressee::Nobody => greeting.words.end,
        // "Using LinkedIn, you…" calls nobody.
        Addressee::Person if greeting.words.is_empty() && units.iter().any(is_stock) => 0,
        Addressee::Person | Addressee::Faceless | Addressee::Group => addressee.end,
    }
}

fn span(units: &[Unit]) -> Option<Span> {
    Some(Span::new(units.first()?.span.start, units.last()?.span.end))
}
