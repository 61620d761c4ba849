//! Slots without a shape: "at XXX", "at undefined", "companies like company name", "TODO".

use super::greeted::lacks_name;
use super::words::{
    ARTICLES, BARE_FIELDS, CENTURIES, CODE_TALK, EXAMPLES, FIELDS, GREETINGS, LETTERED, LINKS,
    MEASURES, NO_VALUES, NOTES_TO_SELF, PLACES, QUALIFIERS, ROLES, SHOUTED, TITLED,
};
use super::{
    Slot, before, ends, folded, follows, follows_link, follows_title, is_called, is_capital,
    is_cross_out, names_more, push,
};
use crate::draft::Draft;
use crate::text::{Kind, Token, is_and};

/// Words behind an order: "INSERT YOUR PERSONAL LINE HERE".
const LONGEST_ORDER: usize = 5;

/// Adds those of the whole note.
pub(super) fn in_words(draft: &Draft, slots: &mut Vec<Slot>) {
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
    let follows_am = || {
        let before = before(&draft.tokens, at).map(|token| token.folded.as_str());
        matches!(before, Some("am" | "bin" | "suis" | "soy" | "sono" | "sou"))
    };
    let is_led = || {
        is_counted()
            || follows_am()
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
    let capitalized = draft.tokens[at].capitalized;
    // "At Company."
    let is_bare = capitalized
        && matches!(folded(draft, at), Some("company" | "firma" | "empresa"))
        && follows(draft, at, &PLACES)
        && ends(draft, at + 1);
    if is_bare {
        return Some(at + 1);
    }
    // Zines are drawn for a "Firma X" of their own.
    let is_named = capitalized
        && is_example(at)
        && is_letter(at + 1)
        && follows_link(draft, at)
        && ends(draft, at + 2);
    let is_pair = is_letter(at) && is_example(at + 1) && follows_link(draft, at);
    (is_named || is_pair).then_some(at + 2)
}

/// "Hello XX", "you are at YY": where a name belongs. "XX chromosomes" belong elsewhere.
fn lettered(draft: &Draft, at: usize) -> Option<usize> {
    let token = &draft.tokens[at];
    let word = token.folded.as_str();
    let is_listed = LETTERED.holds(word);
    if !is_capital(draft, token) {
        return None;
    }
    // "At ABC" is a broadcaster.
    if follows_title(draft, at) && (is_listed || word == "abc") && ends(draft, at + 1) {
        return Some(at + 1);
    }
    // "XYZ coordinates" are no slot, nor is the "XX secolo".
    let is_alone = || !matches!(word, "xy" | "xyz") || ends(draft, at + 1);
    let is_century = || folded(draft, at + 1).is_some_and(|next| CENTURIES.holds(next));
    let is_lettered = || is_listed && is_alone() && !is_century() && !is_named_so(draft, at);
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

/// "HOSPITAL NAME" and "TOPIC HERE", and "Hiring Manager Name" behind a greeting.
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
    let names_field = matches!(name.folded.as_str(), "name" | "here")
        && fields.iter().any(|token| FIELDS.holds(&token.folded));
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

/// True where the text shouts, and not one word of it.
fn follows_shout(draft: &Draft, at: usize) -> bool {
    before(&draft.tokens, at).is_some_and(|token| is_capital(draft, token))
}

/// "growth at undefined."
fn no_value(draft: &Draft, at: usize) -> Option<usize> {
    let word = &draft.tokens[at].folded;
    let is_programs = is_programs(word);
    let stands = if follows(draft, at, &PLACES) {
        ends(draft, at + 1)
            || is_pythons(draft, at)
            || is_programs
                && (leads_to_more(draft, at + 1) || goes_on(draft, at + 1) || lacks_name(draft))
    } else {
        // "Investing in null.", "Oi, undefined!"
        let is_led = || {
            let word = before(&draft.tokens, at).map(|token| token.folded.as_str());
            follows(draft, at, &LINKS) || matches!(word, Some("in" | "que" | "na" | "no" | "nella"))
        };
        let is_greeted =
            || at == 2 && folded(draft, 1) == Some(",") && follows(draft, 1, &GREETINGS);
        let ends = ends(draft, at + 1) || follows(draft, at + 2, &PLACES);
        is_programs && ends && !talks_of_code(draft) && (is_led() || is_greeted())
    };
    let stands = stands || is_role(draft, at);
    (NO_VALUES.holds(word) && stands && !is_called(draft, word)).then_some(at + 1)
}

fn talks_of_code(draft: &Draft) -> bool {
    draft
        .tokens
        .iter()
        .any(|token| CODE_TALK.holds(&token.folded))
}

/// "as None at Unilever", "vous êtes undefined chez Groupama": what programs write where a title belongs.
fn is_role(draft: &Draft, at: usize) -> bool {
    let is_left = is_programs(&draft.tokens[at].folded) && !talks_of_code(draft);
    let is_told = is_pythons(draft, at) && follows(draft, at, &ROLES);
    (is_left || is_told) && follows(draft, at + 2, &PLACES)
}

/// True for what nobody but a program calls "no value".
fn is_programs(word: &str) -> bool {
    matches!(word, "undefined" | "null")
}

/// "None" with its capital letter.
fn is_pythons(draft: &Draft, at: usize) -> bool {
    draft.text()[draft.tokens[at].span.start..].starts_with("None")
}

/// "at null for over 4 years"
fn goes_on(draft: &Draft, at: usize) -> bool {
    let next = folded(draft, at);
    let is_preposition = matches!(
        next,
        Some("for" | "since" | "as" | "in" | "seit" | "depuis" | "desde")
    );
    is_preposition
        && !talks_of_code(draft)
        && !draft.tokens.iter().any(|token| token.folded == "look")
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

fn is_capital_cross_out(text: &str, token: &Token) -> bool {
    let word = &text[token.span.start..token.span.end];
    is_cross_out(text, token) && word.chars().all(char::is_uppercase)
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
