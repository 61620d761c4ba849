//! What an assistant wrote to the writer, who sent it on with the note: "Sure! Here is a short message
//! you can use:", or two drafts in place of one.

use std::ops::Range;

use super::words::{DRAFTS, GREETINGS, NUMBERED, OFFERED};
use super::{Fills, Slot, folded};
use crate::draft::Draft;
use crate::text::span_of;
use crate::wordlist::WordList;

/// Words before the colon: "Of course! Here is a short and friendly note for your request:".
const LONGEST: usize = 20;

/// How it hands a draft over.
const HERE: [&str; 6] = ["here", "here's", "voici", "ecco", "aqui", "hier"];

/// Where an assistant speaks, if anywhere.
pub(super) fn unchosen(draft: &Draft) -> Option<Slot> {
    let tokens = introduction(draft).or_else(|| first_option(draft))?;
    let words = draft.tokens.get(tokens).filter(|words| !words.is_empty())?;
    Some(Slot {
        span: span_of(words),
        fills: Fills::Other,
    })
}

/// "Here's a concise connection request:", before a line of its own.
fn introduction(draft: &Draft) -> Option<Range<usize>> {
    let colon = (0..draft.tokens.len().min(LONGEST)).find(|&at| folded(draft, at) == Some(":"))?;
    let said = |list: &WordList| {
        let mut words = draft.tokens[..colon].iter();
        words.any(|token| list.holds(&token.folded))
    };
    let here = (0..colon).find(|&at| folded(draft, at).is_some_and(|word| HERE.contains(&word)))?;
    let rest = draft.text()[draft.tokens[colon].span.end..].trim_start_matches(' ');
    let greets = folded(draft, colon + 1).is_some_and(|word| GREETINGS.holds(word));
    let leads_on = rest.starts_with('\n') || greets;
    let is_one = here <= 3 && leads_on && said(&DRAFTS) && said(&OFFERED);
    is_one.then_some(0..colon)
}

/// The "Option 1" of "Option 1: … Option 2: …".
fn first_option(draft: &Draft) -> Option<Range<usize>> {
    let numbered = |at: usize, number: &str| {
        folded(draft, at).is_some_and(|word| NUMBERED.holds(word))
            && folded(draft, at + 1) == Some(number)
            && folded(draft, at + 2) == Some(":")
    };
    // In the middle of a line somebody tells two things apart.
    let opens_line = |at: usize| {
        let before = draft.text()[..draft.tokens[at].span.start].trim_end_matches([' ', '*', '#']);
        before.is_empty() || before.ends_with('\n')
    };
    let first = (0..draft.tokens.len()).find(|&at| numbered(at, "1") && opens_line(at))?;
    let has_second = (first..draft.tokens.len()).any(|at| numbered(at, "2"));
    has_second.then_some(first..first + 2)
}
