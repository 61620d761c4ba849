//! Slots that nobody filled: "Hi [Name]", "Hi null,".
//!
//! A slot shows in two ways. By its *shape*: brackets and signs that merge tools put around a
//! field, with words of a field inside ([`shapes`], [`words`]). Or by its *place*: right after a
//! greeting, where a name belongs, stands "null", "XXX", "first name" or nothing at all. Brackets
//! hold many other things ("[slides]", `Vec<T>`), so what is inside must be words of fields
//! throughout; only shapes that nobody uses in prose ("{{…}}", "*|…|*") need no such proof.

mod choices;
mod shapes;
mod words;

use std::cmp::Reverse;

use crate::Span;
use crate::draft::Draft;
use crate::greeting::{Greeting, is_title};
use crate::text::{Kind, QUOTATION_MARKS, Token, is_and};
use crate::wordlist::WordList;

use choices::unchosen;
use shapes::{SHAPES, field_words};
use words::{
    ARTICLES, ASKS_FOR_MORE, BARE_FIELDS, CENTURIES, CODE_TALK, COURTESIES, EXAMPLES, FIELDS,
    GREETINGS, LEADS_ON, LETTERED, LINKS, MEASURES, MINE, NAMED_AFTER, NAMES, NEEDS_NAME,
    NO_VALUES, NOTES_TO_SELF, OTHERS, PLACES, QUALIFIERS, ROLES, SELF_NAMED, SHEET_TALK, SHOUTED,
    TEMPLATE_TALK, TITLED,
};

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

/// Words behind an order: "INSERT YOUR PERSONAL LINE HERE".
const LONGEST_ORDER: usize = 5;

/// Every slot of the note, in its order.
pub(crate) fn slots(draft: &Draft) -> Vec<Slot> {
    let mut slots = Vec::new();
    let text = draft.text();
    // Few notes have such a sign: the shapes need not even be looked for.
    let signs = [
        '[', '{', '<', '%', '|', '_', '(', '«', '#', '@', '$', '/', '*', '~', '&', '£', '€', 'X',
    ];
    if text.contains(signs) || text.contains("???") {
        for shape in SHAPES {
            shape.find(text, &mut slots);
        }
        slots.retain(|slot| !is_spoken_of(draft, slot));
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
    slots.sort_by_key(|slot| (slot.span.start, Reverse(slot.span.end)));
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

/// What stands after a greeting in place of a name: "Hi null,", "Hi XXX,", "Hi ...,", "Hi ,".
fn in_place_of_a_name(draft: &Draft, greeting: &Greeting, has_blanks: bool, slots: &mut Vec<Slot>) {
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

/// True where commas and points after `start` follow their words without a space: the space of "Hi ," is no
/// habit.
fn joins_marks(draft: &Draft, start: usize) -> bool {
    let rest = draft.text().get(start..).unwrap_or_default();
    let marks = [',', '.'];
    rest.contains(marks)
        && !rest.starts_with(',')
        && !marks.iter().any(|mark| rest.contains(&format!(" {mark}")))
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

fn push(draft: &Draft, first: usize, end: usize, slots: &mut Vec<Slot>) {
    let span = Span::new(
        draft.tokens[first].span.start,
        draft.tokens[end - 1].span.end,
    );
    let fills = fills(&draft.text()[span.start..span.end]);
    slots.push(Slot { span, fills });
}

/// What a merge left empty: "people from !", "you work at ." A small word that asks for another one
/// stands before the blank, the end of the sentence behind it.
fn merged_blanks(draft: &Draft) -> Vec<Slot> {
    let text = draft.text();
    let pairs = draft.tokens.windows(2);
    let is_blank = |&(at, pair): &(usize, &[Token])| {
        let gap = &text[pair[0].span.end..pair[1].span.start];
        let shows_mark = matches!(pair[1].folded.as_str(), "." | "!" | "?" | ",");
        let asks = || ASKS_FOR_MORE.holds(&pair[0].folded) || is_role(draft, at);
        // "About  and"
        let (first, second) = (&pair[0].folded, &pair[1].folded);
        let is_wide = gap == "  "
            && (is_and(second) && ASKS_FOR_MORE.holds(first)
                || ROLES.holds(first) && LEADS_ON.holds(second));
        is_wide || shows_mark && matches!(gap, " " | "  ") && asks() || lacks_role(draft, at)
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

/// "A graduate in ..........", and "the University of ... in ...": dots behind a small word that asks
/// for another one.
fn dots(draft: &Draft) -> Vec<Slot> {
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
        let is_line = span.end - span.start > "........".len();
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

/// True for the article in "you work as a at Acme".
fn lacks_role(draft: &Draft, at: usize) -> bool {
    let follows_as = before(&draft.tokens, at).is_some_and(|token| token.folded == "as");
    let is_article = matches!(folded(draft, at), Some("a" | "an"));
    follows_as && is_article && matches!(folded(draft, at + 1), Some("at" | "in" | "with"))
}

/// True for the article in "your work as a .".
fn is_role(draft: &Draft, at: usize) -> bool {
    let follows_as = before(&draft.tokens, at).is_some_and(|token| token.folded == "as");
    let is_article = matches!(folded(draft, at), Some("a" | "an"));
    follows_as && is_article && folded(draft, at + 1) == Some(".")
}

/// True for "Hi ,": nothing but blank between the greeting and its comma.
fn lacks_name(draft: &Draft) -> bool {
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
    if rest.starts_with(", !") {
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

/// True for somebody whose name is that word: people are called Null.
fn is_called(draft: &Draft, word: &str) -> bool {
    let name = draft.request.target.name.as_deref();
    name.is_some_and(|name| field_words(name).iter().any(|part| part == word))
}

/// "XXX", "xxxx": three or more of the letter and nothing else.
fn is_cross_out(text: &str, token: &Token) -> bool {
    let word = &text[token.span.start..token.span.end];
    word.len() >= 3 && word.chars().all(|letter| matches!(letter, 'x' | 'X'))
}

/// Slots without a shape, deeper in the note: "at XXX", "at undefined", "companies like company
/// name", "lorem ipsum", "TODO".
fn in_words(draft: &Draft, slots: &mut Vec<Slot>) {
    for at in 0..draft.tokens.len() {
        let end = crossed_out(draft, at)
            .or_else(|| lettered(draft, at))
            .or_else(|| shouted_field(draft, at))
            .or_else(|| named_field(draft, at))
            .or_else(|| no_value(draft, at))
            .or_else(|| stand_in(draft, at))
            .or_else(|| bare_field(draft, at))
            .or_else(|| note_to_self(draft, at));
        if let Some(end) = end {
            push(draft, at, end, slots);
        }
    }
}

fn crossed_out(draft: &Draft, at: usize) -> Option<usize> {
    let token = &draft.tokens[at];
    let is_large = is_capital_cross_out(draft.text(), token) && !is_numeral(&draft.tokens, at);
    // "I'm a xxxx with": small ones at the end are kisses.
    let goes_on = || draft.tokens.get(at + 2).is_some();
    let is_counted = || {
        let next = folded(draft, at + 1);
        matches!(next, Some("years" | "jahre" | "ans" | "anni" | "anos"))
    };
    let is_called = || {
        let before = before(&draft.tokens, at).map(|token| token.folded.as_str());
        matches!(before, Some("am" | "bin" | "suis" | "soy" | "sono" | "sou"))
    };
    let is_led = || {
        is_counted()
            || is_called()
            || follows_link(draft, at)
            || follows_title(draft, at)
            || follows(draft, at, &ARTICLES)
    };
    let is_slot = is_large || is_cross_out(draft.text(), token) && is_led() && goes_on();
    is_slot.then_some(at + 1)
}

/// "Company X", "XYZ Company": the company of an example.
fn stand_in(draft: &Draft, at: usize) -> Option<usize> {
    let is_letter = |at: usize| {
        let token = draft.tokens.get(at);
        let text = token.map(|token| &draft.text()[token.span.start..token.span.end]);
        matches!(text, Some("X" | "Y" | "Z" | "XYZ" | "ABC"))
    };
    let is_example = |at: usize| folded(draft, at).is_some_and(|word| EXAMPLES.holds(word));
    let is_named = draft.tokens[at].capitalized && is_example(at) && is_letter(at + 1);
    // "At Company."
    let is_bare = draft.tokens[at].capitalized
        && matches!(folded(draft, at), Some("company" | "firma" | "empresa"))
        && follows(draft, at, &PLACES)
        && ends(draft, at + 1);
    if is_bare {
        return Some(at + 1);
    }
    let is_pair = is_letter(at) && is_example(at + 1) && follows_link(draft, at);
    (is_named || is_pair).then_some(at + 2)
}

/// "Hello XX", "you are at YY": where a name belongs. "XX chromosomes" belong elsewhere.
fn lettered(draft: &Draft, at: usize) -> Option<usize> {
    let token = &draft.tokens[at];
    // "XYZ coordinates" are no slot.
    let is_century = folded(draft, at + 1).is_some_and(|word| CENTURIES.holds(word));
    let is_alone = || !matches!(token.folded.as_str(), "xy" | "xyz") || ends(draft, at + 1);
    let is_lettered = || {
        is_capital(draft, token)
            && LETTERED.holds(&token.folded)
            && is_alone()
            && !is_century
            && !is_named_so(draft, at)
    };
    // "At ABC" is a broadcaster.
    if follows_title(draft, at)
        && is_capital(draft, token)
        && token.folded == "abc"
        && ends(draft, at + 1)
    {
        return Some(at + 1);
    }
    let stands = || follows_link(draft, at) || (follows(draft, at, &GREETINGS) && at == 1);
    // Of chromosomes people write in letters, too.
    let says = |word: &str| draft.tokens.iter().any(|token| token.folded == word);
    let is_gene = |token: &Token| token.folded.starts_with("chromosom");
    let of_genes = || draft.tokens.iter().any(is_gene) || says("xx") && says("xy");
    (is_lettered() && stands() && !of_genes()).then_some(at + 1)
}

/// True beside another capital word or a number: "XX Century", "size XX", "20 XX".
fn is_named_so(draft: &Draft, at: usize) -> bool {
    let stands_out = |token: &Token| token.kind == Kind::Number || is_capital(draft, token);
    let names = |token: &Token| MEASURES.holds(&token.folded) || stands_out(token) && at > 1;
    before(&draft.tokens, at).is_some_and(names) || names_more(draft, at + 1)
}

/// "founders in INDUSTRY": a field that a template writes large, in a note that does not shout.
fn shouted_field(draft: &Draft, at: usize) -> Option<usize> {
    let token = &draft.tokens[at];
    if !is_capital(draft, token) {
        return None;
    }
    let in_a_row = is_beside_titled(draft, at);
    let is_field = (SHOUTED.holds(&token.folded)
        && (follows_link(draft, at) || repeats(draft, at)))
        || (TITLED.holds(&token.folded) && (follows_title(draft, at) || in_a_row));
    let is_slot = is_field
        && !is_called(draft, &token.folded)
        && (in_a_row || !names_more(draft, at + 1) && !follows_shout(draft, at));
    is_slot.then_some(at + 1)
}

/// "HOSPITAL NAME", and "Hiring Manager Name" behind a greeting.
fn named_field(draft: &Draft, at: usize) -> Option<usize> {
    let is_part = |token: &&Token| {
        let word = token.folded.as_str();
        let is_genitive = matches!(word, "s" | "'s");
        is_genitive || token.capitalized && (FIELDS.holds(word) || QUALIFIERS.holds(word))
    };
    let words = draft.tokens[at..].iter().take_while(is_part).count();
    let end = at + words;
    let [fields @ .., name] = &draft.tokens[at..end] else {
        return None;
    };
    let names_field =
        name.folded == "name" && fields.iter().any(|token| FIELDS.holds(&token.folded));
    let shouts = |token: &Token| is_capital(draft, token);
    let is_shouted = shouts(name) && fields.iter().all(shouts) && !follows_shout(draft, at);
    let is_slot = names_field && (is_shouted || follows(draft, at, &GREETINGS));
    (is_slot && ends(draft, end)).then_some(end)
}

/// "NOME COGNOME": two such names in a row.
fn is_beside_titled(draft: &Draft, at: usize) -> bool {
    let is_titled = |at: usize| {
        let token = draft.tokens.get(at);
        token.is_some_and(|token| is_capital(draft, token) && TITLED.holds(&token.folded))
    };
    is_titled(at + 1) || at > 0 && is_titled(at - 1)
}

/// "At the event EVENT": the template's own word, and what a tool should have put in.
fn repeats(draft: &Draft, at: usize) -> bool {
    at > 0
        && draft.tokens[at - 1].folded == draft.tokens[at].folded
        && !draft.tokens[at - 1].capitalized
}

/// True for a word all in capital letters, two or more.
fn is_capital(draft: &Draft, token: &Token) -> bool {
    let word = &draft.text()[token.span.start..token.span.end];
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// True where the text shouts, and not one word of it.
fn follows_shout(draft: &Draft, at: usize) -> bool {
    before(&draft.tokens, at).is_some_and(|token| is_capital(draft, token))
}

/// What stands before the token at this place.
fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(at.checked_sub(1)?)
}

/// "growth at undefined."
fn no_value(draft: &Draft, at: usize) -> Option<usize> {
    let word = &draft.tokens[at].folded;
    let is_programs = matches!(word.as_str(), "undefined" | "null");
    let stands = if follows(draft, at, &PLACES) {
        let is_pythons = draft.text()[draft.tokens[at].span.start..].starts_with("None");
        ends(draft, at + 1)
            || is_pythons
            || is_programs && (leads_to_more(draft, at + 1) || lacks_name(draft))
    } else {
        // "Investing in null.", "Oi, undefined!"
        let is_led = || {
            let word = before(&draft.tokens, at).map(|token| token.folded.as_str());
            follows(draft, at, &LINKS) || matches!(word, Some("in" | "que"))
        };
        let is_greeted =
            || at == 2 && folded(draft, 1) == Some(",") && follows(draft, 1, &GREETINGS);
        let ends = ends(draft, at + 1) || follows(draft, at + 2, &PLACES);
        is_programs && ends && !talks_of_code(draft) && (is_led() || is_greeted())
    };
    (NO_VALUES.holds(word) && stands && !is_called(draft, word)).then_some(at + 1)
}

fn talks_of_code(draft: &Draft) -> bool {
    draft
        .tokens
        .iter()
        .any(|token| CODE_TALK.holds(&token.folded))
}

/// "at undefined and would like to": a sentence goes on. "Look at undefined and null" is about code.
fn leads_to_more(draft: &Draft, at: usize) -> bool {
    let is_value = |at: usize| folded(draft, at).is_some_and(|word| NO_VALUES.holds(word));
    let looks = at >= 3 && folded(draft, at - 3).is_some_and(|word| word.starts_with("look"));
    folded(draft, at).is_some_and(is_and) && !is_value(at + 1) && !looks
}

/// "companies like company name."
fn bare_field(draft: &Draft, at: usize) -> Option<usize> {
    let words = BARE_FIELDS.longest(|index| folded(draft, at + index))?;
    // "I looked for your name" is prose.
    let is_prose = draft.tokens[at].folded == "your";
    // "Help Company Name save time"
    let stands_out = |token: &Token| {
        let is_apart = draft.text()[..token.span.start].ends_with(' ');
        token.capitalized && !token.opens_sentence && is_apart
    };
    let is_titled = words > 1
        && draft.tokens[at + words - 1].folded == "name"
        && draft.tokens[at..at + words].iter().all(stands_out)
        && !names_more(draft, at + words)
        && !follows(draft, at, &ARTICLES);
    let is_slot = !is_prose && follows(draft, at, &LINKS) && ends(draft, at + words) || is_titled;
    is_slot.then_some(at + words)
}

/// "INSERT NAME HERE", "TODO: reason".
fn note_to_self(draft: &Draft, at: usize) -> Option<usize> {
    let token = &draft.tokens[at];
    let listed = NOTES_TO_SELF.longest(|index| folded(draft, at + index));
    let ordered = ordered_field(draft, at).map(|end| end - at);
    let words = ordered.or(listed)?;
    let text = &draft.text()[token.span.start..token.span.end];
    let shouts = !text.contains(char::is_lowercase);
    let stands_out =
        folded(draft, at + 1) == Some(":") || (token.opens_sentence && ends(draft, at + 1));
    let is_quoted = draft.text()[..token.span.start].matches('"').count() % 2 == 1;
    // Somebody called their firm "Insert Name Here Ltd".
    let is_called_so =
        !shouts && names_more(draft, at + words) && folded(draft, at + words) != Some("i");
    (!is_quoted && !is_called_so && (words > 1 || (shouts && stands_out))).then_some(at + words)
}

/// What begins such an order, or the name of what belongs there.
const ORDERED: [&str; 8] = [
    "insert", "your", "add", "nome", "name", "nom", "nombre", "title",
];
/// What goes on: "NOME DA PESSOA".
const OF: [&str; 7] = ["of", "da", "do", "de", "del", "du", "della"];

/// "INSERT INDUSTRY", "YOUR TOPIC HERE", "insert detail here", "Olá NOME DA PESSOA". No "INSERT PRODUCT
/// statements", no "insert a photo here".
fn ordered_field(draft: &Draft, at: usize) -> Option<usize> {
    let order = folded(draft, at).filter(|word| ORDERED.contains(word))?;
    let is_shouted = is_capital(draft, &draft.tokens[at]);
    let is_part = |token: &&Token| {
        token.is_word()
            && (!is_shouted || is_capital(draft, token))
            && !ARTICLES.holds(&token.folded)
    };
    let rest = &draft.tokens[at + 1..];
    let words = rest.iter().take_while(is_part).take(LONGEST_ORDER);
    let words = match rest
        .iter()
        .take(LONGEST_ORDER)
        .position(|token| token.folded == "here")
    {
        Some(here) if here > 0 && words.clone().count() > here => here + 1,
        _ if is_shouted && (words.clone().count() > 1 || ends(draft, at + 2)) => words.count(),
        _ => return None,
    };
    let fields = &rest[..words];
    let is_titled = draft.tokens[at..=at + words]
        .iter()
        .all(|token| token.capitalized);
    let names_field = fields.iter().any(|token| FIELDS.holds(&token.folded));
    let is_here = fields.last().is_some_and(|token| token.folded == "here");
    let is_slot = match order {
        "insert" => names_field || is_here,
        "your" | "add" => is_here && (is_shouted || is_titled),
        _ => is_shouted && words > 1 && OF.contains(&rest[0].folded.as_str()),
    };
    is_slot.then_some(at + 1 + words)
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

fn is_capital_cross_out(text: &str, token: &Token) -> bool {
    let word = &text[token.span.start..token.span.end];
    is_cross_out(text, token) && word.chars().all(|letter| letter == 'X')
}

/// True for the thirty of "Super Bowl XXX" and for the size XXX: a name, a number or a measure
/// stands before it. Four and more are no numeral.
fn is_numeral(tokens: &[Token], at: usize) -> bool {
    let Some(before) = before(tokens, at) else {
        return true;
    };
    if tokens[at].folded.len() > 3 {
        return MEASURES.holds(&before.folded);
    }
    before.kind == Kind::Number
        || MEASURES.holds(&before.folded)
        || (before.capitalized && !before.opens_sentence)
}
