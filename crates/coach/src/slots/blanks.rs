//! What a merge left empty: "people from !", "you work as  at Acme", "a graduate in ..........".

use super::greeted::lacks_name;
use super::words::{ASKED, ASKS_FOR_MORE, LEADS_ON, NOTICED, PERSONS, ROLES, STANDS_LAST};
use super::{Fills, Slot, before, folded, follows_link};
use crate::Span;
use crate::draft::Draft;
use crate::text::{Kind, Token, is_and};

/// What a merge left empty: "people from !", "you work at ." A small word that asks for another one
/// stands before the blank, the end of the sentence behind it. Some writers put a space before such a
/// mark, and English ends a question with such a word: "Where are you from ?"
pub(super) fn merged_blanks(draft: &Draft) -> Vec<Slot> {
    let text = draft.text();
    let pairs = draft.tokens.windows(2);
    let is_blank = |&(at, pair): &(usize, &[Token])| {
        let gap = &text[pair[0].span.end..pair[1].span.start];
        let (first, second) = (pair[0].folded.as_str(), pair[1].folded.as_str());
        let shows_mark = matches!(second, "." | "!" | "?" | ",");
        let names_role = leads_to_role(draft, at);
        let asks = || {
            let lacks_word = gap == "  " || !may_end_there(draft, at);
            ASKS_FOR_MORE.holds(first) && lacks_word || names_role && second == "."
        };
        let lacks_role = names_role && matches!(second, "at" | "in" | "with");
        // "About  and"
        let is_wide = gap == "  "
            && ((is_and(second) || is_preposition(second)) && ASKS_FOR_MORE.holds(first)
                || ROLES.holds(first) && LEADS_ON.holds(second));
        is_wide
            || shows_mark && matches!(gap, " " | "  ") && asks()
            || lacks_role
            || lacks_employer(draft, at)
    };
    let slot = |pair: &[Token]| Slot {
        span: Span::new(pair[0].span.end, pair[1].span.start),
        fills: Fills::Other,
    };
    let blanks = pairs.clone().enumerate().filter(is_blank);
    let mut slots: Vec<_> = blanks.map(|(_, pair)| slot(pair)).collect();
    if slots.is_empty() && lacks_name(draft) {
        // Beside a greeting without a name, two doubtful blanks are a merge that failed.
        let may_be_blank = |pair: &&[Token]| {
            let gap = &text[pair[0].span.end..pair[1].span.start];
            let is_wide = gap == "  " && pair[1].kind == Kind::Word;
            let shows_mark = matches!(gap, " " | "  ") && pair[1].kind == Kind::Stop;
            (is_wide || shows_mark) && LEADS_ON.holds(&pair[0].folded)
        };
        // "At  last week" lacks a name; before "Bosch" a blank too many was typed.
        let surely_lacks = pairs.clone().any(|pair| {
            let asks = ASKS_FOR_MORE.holds(&pair[0].folded) || is_and(&pair[1].folded);
            may_be_blank(&pair) && asks && pair[1].is_word() && !pair[1].capitalized
        });
        slots.extend(pairs.filter(may_be_blank).map(slot));
        if slots.len() < 2 && !surely_lacks {
            slots.clear();
        }
    }
    slots
}

/// What goes on after the employer: "at  for five years", "presso  come tecnico".
fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "for" | "as" | "since" | "als" | "seit" | "comme" | "depuis" | "como" | "come"
    )
}

/// "A graduate in ..........", and "the University of ... in ...": dots behind a small word that asks
/// for another one.
pub(super) fn dots(draft: &Draft) -> Vec<Slot> {
    let text = draft.text();
    let dotted = |at: usize| {
        let start = draft.tokens[at].span.start;
        let rest = text[start..].trim_start_matches(['.', '…']);
        let span = Span::new(start, text.len() - rest.len());
        let is_apart = text[..start].ends_with(' ') && span.end >= start + "...".len();
        is_apart.then_some((at, span))
    };
    let dots: Vec<_> = (0..draft.tokens.len()).filter_map(dotted).collect();
    // Three of them once are a pause.
    let is_long = |span: Span| span.end - span.start > "....".len();
    let is_blank = |&(at, span): &(usize, Span)| {
        let is_line = span.end - span.start >= "........".len();
        is_line || follows_link(draft, at) && (dots.len() > 1 || is_long(span))
    };
    if !dots.iter().any(is_blank) {
        return Vec::new();
    }
    let slot = |&(_, span): &(usize, Span)| Slot {
        span,
        fills: Fills::Other,
    };
    dots.iter().map(slot).collect()
}

/// True for the "at" of "I noticed you work at and".
fn lacks_employer(draft: &Draft, at: usize) -> bool {
    is_told(draft, at)
        && before(&draft.tokens, at).is_some_and(|token| token.folded == "work")
        && folded(draft, at + 1).is_some_and(is_and)
}

/// True for the "about" of "What is the next one about ?" and "the town I come from .": a sentence can
/// end with it, and a space before the mark be the writer's habit.
fn may_end_there(draft: &Draft, at: usize) -> bool {
    let stands_last = folded(draft, at).is_some_and(|word| STANDS_LAST.holds(word));
    let asks = folded(draft, at + 1) == Some("?");
    // Beside a greeting without a name a blank is no habit.
    let goes_back = || !lacks_name(draft) && goes_back(draft, at);
    stands_last && (asks || spaces_marks(draft) || goes_back())
}

/// True for the "from" of "the town I come from" and "what we dream about": what it asks for was named
/// before.
fn goes_back(draft: &Draft, at: usize) -> bool {
    let clause = draft.tokens[..at].iter().rev();
    let mut clause = clause.take_while(|token| token.kind != Kind::Stop);
    let doer = at.checked_sub(2).and_then(|doer| folded(draft, doer));
    let is_done = doer.is_some_and(|word| PERSONS.holds(word)) && !is_told(draft, at);
    is_done || clause.any(|token| ASKED.holds(&token.folded))
}

/// True where the writer puts a space before commas and points behind words that lack nothing.
fn spaces_marks(draft: &Draft) -> bool {
    let greeting = draft.greeting.as_ref();
    let greets = |at: usize| greeting.is_some_and(|greeting| greeting.words.contains(&at));
    let is_spaced = |(at, pair): (usize, &[Token])| {
        let word = &pair[0].folded;
        let lacks_word = greets(at) || ASKS_FOR_MORE.holds(word) || LEADS_ON.holds(word);
        let gap = &draft.text()[pair[0].span.end..pair[1].span.start];
        gap == " " && matches!(pair[1].folded.as_str(), "," | ".") && !lacks_word
    };
    draft.tokens.windows(2).enumerate().any(is_spaced)
}

/// True for the "at" of "I noticed you work at" and "saw that you work at". In "the place you work at" it
/// needs no more.
fn is_told(draft: &Draft, at: usize) -> bool {
    let [said @ .., you, _, place] = &draft.tokens[..=at] else {
        return false;
    };
    let said = match said {
        [said @ .., that] if that.folded == "that" => said,
        said => said,
    };
    let is_news = said.last().is_some_and(|verb| NOTICED.holds(&verb.folded));
    is_news && you.folded == "you" && place.folded == "at"
}

/// True for the article in "you work as a at Acme" and "your work as a .".
fn leads_to_role(draft: &Draft, at: usize) -> bool {
    let follows_as = before(&draft.tokens, at).is_some_and(|token| token.folded == "as");
    follows_as && matches!(folded(draft, at), Some("a" | "an"))
}
