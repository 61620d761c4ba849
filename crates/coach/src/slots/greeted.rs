//! What stands after a greeting in place of a name: "Hi null,", "Hi XXX,", "Hi ...,", "Hi ,".

use super::words::{BARE_FIELDS, COURTESIES, NEEDS_NAME, NO_VALUES, SELF_NAMED};
use super::{
    Fills, Slot, ends, folded, follows_title, is_called, is_capital, is_cross_out, names_more, push,
};
use crate::Span;
use crate::draft::Draft;
use crate::greeting::Greeting;
use crate::text::Token;

/// Adds what stands there; `has_blanks` where a merge left other words out, too.
pub(super) fn in_place_of_a_name(
    draft: &Draft,
    greeting: &Greeting,
    has_blanks: bool,
    slots: &mut Vec<Slot>,
) {
    let Some(last) = greeting.words.clone().next_back() else {
        return;
    };
    if let Some(slot) = name_left_out(draft, last) {
        // Some put a space before every comma; "Dear ," they do not write.
        let is_space = slot.span.end - slot.span.start == 1;
        let needs_name = slot.fills == Fills::Other || NEEDS_NAME.holds(&draft.tokens[last].folded);
        if has_blanks || needs_name || !is_space || joins_marks(draft, slot.span.end + 1) {
            slots.push(slot);
        }
        return;
    }
    field_for_a_name(draft, greeting, slots);
    // Of two fields, "Hi null null", only the first stands where a name does.
    let rest = greeting.addressee.end.max(last + 1)..draft.tokens.len();
    let more = rest.take_while(|&at| folded(draft, at).is_some_and(|word| NO_VALUES.holds(word)));
    for at in greeting.addressee.clone().chain(more) {
        if is_no_name(draft, greeting, at) || is_cross_out(draft.text(), &draft.tokens[at]) {
            push(draft, at, at + 1, slots);
        }
    }
}

/// True where commas and points after `start` follow their words without a space: the space of
/// "Hi ," is no habit.
fn joins_marks(draft: &Draft, start: usize) -> bool {
    let rest = draft.text().get(start..).unwrap_or_default();
    let is_spaced = rest.contains(" ,") || rest.contains(" .");
    rest.contains([',', '.']) && !rest.starts_with(',') && !is_spaced
}

/// The gap where the greeting that ends with the word `last` lacks a name: behind a title a family
/// name.
fn name_left_out(draft: &Draft, last: usize) -> Option<Slot> {
    let titles = titles_end(draft, last + 1);
    let follows_title = titles > last + 1;
    let end = draft.tokens[titles - 1].span.end;
    // "Ms. ,"
    let has_point = follows_title && draft.text()[end..].starts_with('.');
    let start = end + usize::from(has_point);
    let length = missing_name(&draft.text()[start..])?;
    let fills = if follows_title {
        Fills::Other
    } else {
        Fills::Reader
    };
    let span = Span::new(start, start + length);
    Some(Slot { span, fills })
}

/// "Hi first name,", "Dear NAME,".
fn field_for_a_name(draft: &Draft, greeting: &Greeting, slots: &mut Vec<Slot>) {
    let name = greeting.names.start;
    let is_field = |word: &str| SELF_NAMED.holds(word) && !is_called(draft, word);
    // "Hi name is Thandi" tells a name.
    let tells = folded(draft, name + 1) == Some("is");
    if greeting.names.len() == 1 && folded(draft, name).is_some_and(is_field) && !tells {
        push(draft, name, name + 1, slots);
    }
    // Behind titles, too.
    for start in [greeting.addressee.start, greeting.names.start] {
        if let Some(words) = BARE_FIELDS.longest(|index| folded(draft, start + index))
            && ends(draft, start + words)
            && !folded(draft, start).is_some_and(|word| is_called(draft, word))
        {
            push(draft, start, start + words, slots);
        }
    }
}

/// True for what a program writes where it knows no name. Somebody's "Nan" is no number.
fn is_no_name(draft: &Draft, greeting: &Greeting, at: usize) -> bool {
    let token = &draft.tokens[at];
    NO_VALUES.holds(&token.folded)
        && &draft.text()[token.span.start..token.span.end] != "Nan"
        // "Hi Blank Space team"
        && !(token.capitalized && names_more(draft, at + 1))
        && folded(draft, at + 1) != Some("family")
        && !is_called(draft, &token.folded)
        && !is_family_name(draft, greeting, at)
}

/// Where the titles end that begin at `at`: "Herr/Frau …".
fn titles_end(draft: &Draft, at: usize) -> usize {
    // "Dear Sir , I saw" and "Hi Coach ..., I saw" lack no name.
    let needs_name = |token: &&Token| {
        token.folded == "/" || NEEDS_NAME.holds(&token.folded) || COURTESIES.holds(&token.folded)
    };
    let end = at + draft.tokens[at..].iter().take_while(needs_name).count();
    let rest = &draft.text()[draft.tokens[end - 1].span.end..];
    let rest = rest.strip_prefix('.').unwrap_or(rest).strip_prefix(' ');
    let is_courtesy = COURTESIES.holds(&draft.tokens[end - 1].folded);
    let lacks_name =
        |rest: &str| rest.starts_with(['.', '…']) || is_courtesy && rest.starts_with(',');
    if rest.is_some_and(lacks_name) {
        end
    } else {
        at
    }
}

/// True for "Hi ,": nothing but blank between the greeting and its comma.
pub(super) fn lacks_name(draft: &Draft) -> bool {
    let greeting = draft.greeting.as_ref();
    let last = greeting.and_then(|greeting| greeting.words.clone().next_back());
    last.is_some_and(|last| missing_name(&draft.text()[draft.tokens[last].span.end..]).is_some())
}

fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}')
}

/// How many bytes stand where a name belongs, before the comma: blank, dots or question marks. Or the
/// marks around it alone: "Hi, !", "Hi ,,".
fn missing_name(rest: &str) -> Option<usize> {
    // "Hi, !": the template had the name between its marks.
    if rest.starts_with(", !") || rest.starts_with(", ,") {
        return Some(", ".len());
    }
    let dots = ['.', '…', '?', '@', '#'];
    let blank = rest.len()
        - rest
            .trim_start_matches(|sign| is_blank(sign) || dots.contains(&sign))
            .len();
    // "Hi ,,, it would be great", not "Hi ,, Ana!".
    let after = rest[blank..].trim_start_matches([',', ' ']);
    if blank > 0 && rest[blank..].starts_with(",,") && after.starts_with(char::is_lowercase) {
        return Some(blank + ",,".len());
    }
    let gap = &rest[..blank];
    // French has one space before its "!".
    let comma =
        rest[blank..].starts_with([',', '，']) || gap == "  " && rest[blank..].starts_with('!');
    // "Que tal ?" asks.
    let is_asked = gap.matches('?').count() == 1;
    let is_dotted = gap.starts_with(is_blank) && gap.contains(dots) && !is_asked;
    (comma && blank > 0 && (is_dotted || !gap.contains(dots))).then_some(blank)
}

/// True for the name in "Mr. Blank" and "Ana Null": what a tool leaves there is all small or all
/// large.
fn is_family_name(draft: &Draft, greeting: &Greeting, at: usize) -> bool {
    let is_name = |token: &Token| token.capitalized && !is_capital(draft, token);
    let follows_name = || {
        let before = &draft.tokens[at - 1];
        is_name(before) && !NO_VALUES.holds(&before.folded)
    };
    let is_second = greeting.addressee.start < at && greeting.addressee.contains(&at);
    is_name(&draft.tokens[at]) && (follows_title(draft, at) || is_second && follows_name())
}
