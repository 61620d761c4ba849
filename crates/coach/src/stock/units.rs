//! The note as the units that are compared: words, or letters in scripts without spaces.

use std::sync::LazyLock;

use crate::draft::Draft;
use crate::text::{Kind, Token, fold};
use crate::{Profile, Span};

use super::book::Book;

/// A word, or a letter of a script without spaces.
#[derive(Debug)]
pub(super) struct Unit {
    /// Where it stands in the note.
    pub(super) span: Span,
    /// The form that is compared.
    pub(super) folded: String,
    /// Its number where a stock text or the talk of a language knows it.
    pub(super) id: Option<u32>,
    /// Which token of the note it belongs to.
    pub(super) token: usize,
    /// True for a word that may be a name.
    pub(super) capitalized: bool,
    /// True for a letter of a script without spaces.
    pub(super) is_letter: bool,
    /// True for a name of the reader or the writer.
    pub(super) is_known_name: bool,
}

/// The units of the note.
pub(super) fn units(draft: &Draft, book: &Book) -> Vec<Unit> {
    let names = &draft.facts.names;
    let mut units = Vec::with_capacity(draft.tokens.len());
    for (index, token) in draft.tokens.iter().enumerate() {
        if !token.is_word() {
            continue;
        }
        let known = names.contains(&token.folded);
        split(draft.text(), token, |span, folded, is_letter| {
            let folded = with_umlauts(folded, book);
            units.push(Unit {
                span,
                id: book.id(&folded),
                folded,
                token: index,
                capitalized: token.capitalized && token.kind == Kind::Word,
                is_letter,
                is_known_name: known,
            });
        });
    }
    units
}

/// "moechte" is "möchte" where no stock text knows it otherwise.
fn with_umlauts(folded: String, book: &Book) -> String {
    if book.id(&folded).is_some() || !folded.contains('e') {
        return folded;
    }
    let umlauts = folded
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u");
    if book.id(&umlauts).is_some() {
        umlauts
    } else {
        folded
    }
}

/// Hands over the units of one token: span, folded form, and whether it is a letter. A token may
/// mix scripts: "Xingで" is a word and a letter.
pub(super) fn split(text: &str, token: &Token, mut take: impl FnMut(Span, String, bool)) {
    let word = text.get(token.span.start..token.span.end).unwrap_or("");
    if !word.chars().any(is_unspaced) {
        take(token.span, site_or_word(&token.folded).to_owned(), false);
        return;
    }
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let length = if is_unspaced(letter) {
            letter.len_utf8()
        } else {
            rest.find(is_unspaced).unwrap_or(rest.len())
        };
        let start = token.span.end - rest.len();
        let folded = fold(&rest[..length]);
        if !folded.is_empty() {
            take(
                Span::new(start, start + length),
                folded,
                is_unspaced(letter),
            );
        }
        rest = &rest[length..];
    }
}

/// "linkedin" for what languages make of it: "linkedinissä", "লিংকডইনে".
fn site_or_word(folded: &str) -> &str {
    let is_site = if folded.is_ascii() {
        folded.contains("linkedin")
    } else {
        SITE.iter().any(|site| folded.contains(site))
    };
    if is_site { "linkedin" } else { folded }
}

/// The site's name in other scripts, folded.
static SITE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let names = "linkedin|линкедин|линкдин|лінкедин|لينكد|لینکد|לינקדאין|לינקדין|लिंक्डइन|लिंक्डिन|\
                 লিংকডইন|লিঙ্কডইন|ਲਿੰਕਡਇਨ|లింక్డ్ఇన్|లింక్డిన్";
    names.split('|').map(fold).collect()
});

/// The words of the names of reader and writer.
pub(crate) fn known_names(target: &Profile, sender: &Profile) -> Vec<String> {
    [&target.name, &sender.name]
        .into_iter()
        .flatten()
        .flat_map(|name| crate::text::tokens(name))
        .filter(Token::is_word)
        .map(|token| token.folded)
        .collect()
}

/// Scripts that write without spaces, or that glue their grammar to words as Korean does.
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1100}'..='\u{11ff}' // Hangul
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3005}'..='\u{30ff}' // kana
        | '\u{3400}'..='\u{9fff}' // Han
        | '\u{ac00}'..='\u{d7af}' // Hangul
        | '\u{f900}'..='\u{faff}' // Han
    )
}

/// Kana that write Japanese grammar: too common to tell a text by.
pub(super) fn is_grammar_letter(letter: &str) -> bool {
    letter
        .chars()
        .all(|letter| ('\u{3040}'..='\u{309f}').contains(&letter))
}
