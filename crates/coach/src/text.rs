//! A note as words: what the phrases of a language are matched against.

use std::iter;

use unicode_segmentation::UnicodeSegmentation;

use crate::Span;

/// One word or mark of the note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the note.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// The form that is compared: see [`fold`].
    pub folded: String,
    /// True where it begins with an upper-case letter.
    pub capitalized: bool,
    /// True where it is the first word of its sentence.
    pub opens_sentence: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Begins with a digit.
    Number,
    /// A mark that parts clauses: comma, colon, bracket, dash between spaces.
    Clause,
    /// A mark that ends a sentence, or a line break.
    Stop,
}

impl Token {
    /// True for a word or a number.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }
}

/// Where words stand that follow one another; the start of the note where there are none.
pub(crate) fn span_of(words: &[Token]) -> Span {
    let start = words.first().map_or(0, |word| word.span.start);
    Span::new(start, words.last().map_or(start, |word| word.span.end))
}

/// What stands before and behind words that somebody quotes. Apostrophes look like single ones.
pub(crate) const QUOTATION_MARKS: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// True for the word that joins two parts of a sentence, folded, in the coached languages.
pub(crate) fn is_and(word: &str) -> bool {
    matches!(word, "and" | "und" | "et" | "y" | "e" | "ed")
}

/// Titles that are written with a full stop, in the languages of the sites.
const ABBREVIATIONS: &[&str] = &[
    "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "sra", "dra", "hr", "fr", "dott", "ing",
    "mme", "vs", "eng", "lic", "arch", "avv", "sig", "dhr", "mag", "dipl", "mgr", "inz", "mlle",
    "srta", "exma", "exmo", "exmos", "atte",
];

/// Splits a note into tokens.
///
/// Words part at apostrophes and hyphens, which vanish: "I'd" is `i d`, "co-founder" is
/// `co founder`, "l'article" is `l article`. Phrases are split alike, so both sides agree whatever
/// the writer's keyboard produces. Quotes, stars and emoji leave no token: they never part what
/// belongs together.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 4);
    for (start, stretch) in stretches(text) {
        let word = stretch.trim_end_matches(' ');
        if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            push_segment(&mut tokens, text, start, word);
            continue;
        }
        for (at, segment) in stretch.split_word_bound_indices() {
            push_segment(&mut tokens, text, start + at, segment);
        }
    }
    mark_sentences(&mut tokens);
    tokens
}

/// The text, parted after spaces. Most stretches are plain letters, and to look up what Unicode says
/// of each letter would take longer than all else here. No bound is moved: nothing joins a space to
/// an ASCII letter or mark after it.
fn stretches(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let parts = |at: &usize| bytes[at - 1] == b' ' && bytes[*at].is_ascii() && bytes[*at] != b' ';
    let mut start = 0;
    iter::from_fn(move || {
        let stretch = start;
        start = (stretch + 1..bytes.len())
            .find(parts)
            .unwrap_or(bytes.len());
        (stretch < start).then(|| (stretch, &text[stretch..start]))
    })
}

fn push_segment(tokens: &mut Vec<Token>, text: &str, start: usize, segment: &str) {
    if segment.starts_with(is_letter_or_digit) {
        let joins = continues_word(tokens, text, start);
        push_words(tokens, start, segment);
        if joins {
            join_last_two(tokens, segment);
        }
        return;
    }
    let Some(kind) = mark_kind(tokens, text, start, segment) else {
        return;
    };
    let span = Span::new(start, start + segment.len());
    if kind == Kind::Stop && tokens.last().is_some_and(|last| last.kind == Kind::Stop) {
        return;
    }
    tokens.push(Token {
        span,
        kind,
        folded: symbol(segment),
        capitalized: false,
        opens_sentence: false,
    });
}

/// Marks are compared as they are, but every currency is `¤`.
fn symbol(segment: &str) -> String {
    segment
        .chars()
        .take(1)
        .map(|mark| {
            if matches!(mark, '$' | '€' | '£') {
                '¤'
            } else {
                mark
            }
        })
        .collect()
}

/// True where only characters that nobody sees part the last word from what begins at `start`.
fn continues_word(tokens: &[Token], text: &str, start: usize) -> bool {
    tokens.last().is_some_and(|last| {
        last.is_word()
            && last.span.end < start
            && text[last.span.end..start].chars().all(is_invisible)
    })
}

fn join_last_two(tokens: &mut Vec<Token>, segment: &str) {
    let added = segment
        .split(is_joiner)
        .filter(|part| !part.is_empty())
        .count();
    let index = tokens.len() - added;
    if index > 0 && added > 0 {
        let tail = tokens.remove(index);
        let head = &mut tokens[index - 1];
        head.folded.push_str(&tail.folded);
        head.span.end = tail.span.end;
    }
}

/// The words of a segment that Unicode keeps together: "I'd", "l’article".
fn push_words(tokens: &mut Vec<Token>, start: usize, segment: &str) {
    let mut from = 0;
    for part in segment.split(is_joiner) {
        if !part.is_empty() {
            let at = start + from;
            tokens.push(word(at, part));
        }
        // Every joiner is skipped with its own length.
        from += part.len();
        from += segment[from..].chars().next().map_or(0, char::len_utf8);
    }
}

fn word(start: usize, text: &str) -> Token {
    let first = text.chars().next().unwrap_or(' ');
    Token {
        span: Span::new(start, start + text.len()),
        kind: if first.is_numeric() {
            Kind::Number
        } else {
            Kind::Word
        },
        folded: fold(text),
        capitalized: first.is_uppercase(),
        opens_sentence: false,
    }
}

fn mark_kind(tokens: &[Token], text: &str, start: usize, segment: &str) -> Option<Kind> {
    let mark = segment.chars().next()?;
    match mark {
        '.' if is_abbreviation(tokens, text, start) => None,
        '.' | '\n' | '\r' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।' => {
            Some(Kind::Stop)
        }
        ',' | ';' | ':' | '(' | ')' | '[' | ']' | '–' | '—' | '/' | '|' | '+' | '@' | '&' | '#'
        | '，' | '、' | '،' | '؛' => Some(Kind::Clause),
        '-' => stands_alone(text, start, segment).then_some(Kind::Clause),
        '%' | '$' | '€' | '£' | '¤' => Some(Kind::Word),
        _ => None,
    }
}

/// True for a hyphen between spaces, which parts clauses; one inside a word joins it.
fn stands_alone(text: &str, start: usize, segment: &str) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[start + segment.len()..].chars().next();
    !(before.is_some_and(is_letter_or_digit) && after.is_some_and(is_letter_or_digit))
}

/// True for the full stop at `stop` that ends no sentence: "Dr.", "No. 4", "J. Fox".
fn is_abbreviation(tokens: &[Token], text: &str, stop: usize) -> bool {
    let Some((last, before)) = tokens.split_last() else {
        return false;
    };
    let is_abbreviation = match last.folded.as_str() {
        // "It is fine to say no."
        "no" | "nr" => text[stop + 1..].trim_start().starts_with(char::is_numeric),
        // "And so do I."
        "i" => {
            last.capitalized
                && before
                    .last()
                    .is_none_or(|before| before.capitalized || !before.is_word())
        }
        word => ABBREVIATIONS.contains(&word) || last.capitalized && word.len() == 1,
    };
    last.span.end == stop && is_abbreviation
}

fn mark_sentences(tokens: &mut [Token]) {
    let mut opens = true;
    for token in tokens {
        if token.is_word() {
            token.opens_sentence = opens;
            opens = false;
        } else if token.kind == Kind::Stop {
            opens = true;
        }
    }
}

fn is_letter_or_digit(character: char) -> bool {
    character.is_alphanumeric()
}

fn is_joiner(character: char) -> bool {
    matches!(
        character,
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '‐' | '‑' | '_' | '.'
    )
}

/// The words of a folded text. Cheaper than tokens, for texts that are looked at as a whole.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|mark: char| !mark.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Characters that a reader does not see and that a copy may carry: zero-width, soft hyphen,
/// direction marks.
pub fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// The form in which words are compared: lower case, Latin letters without their accents, without
/// characters that nobody sees. People leave accents out on a phone and copy texts with odd spaces.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        // Most letters: spares them the tables of all others.
        if character.is_ascii() {
            folded.push(character.to_ascii_lowercase());
            continue;
        }
        if is_invisible(character) || is_accent(character) {
            continue;
        }
        for lower in character.to_lowercase() {
            match unaccented(lower) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(lower),
            }
        }
    }
    folded
}

/// Marks over and under a letter, in Latin, Hebrew and Arabic: many keyboards leave them out.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{652}')
}

fn unaccented(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | '\u{1ea0}'..='\u{1eb7}' => {
            "a"
        }
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | '\u{1eb8}'..='\u{1ec7}' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ĩ' | 'ı' | '\u{1ec8}'..='\u{1ecb}' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'ơ' | '\u{1ecc}'..='\u{1ee3}' => {
            "o"
        }
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ũ' | 'ư' | '\u{1ee4}'..='\u{1ef1}' => {
            "u"
        }
        'ý' | 'ÿ' | '\u{1ef2}'..='\u{1ef9}' => "y",
        'ź' | 'ž' | 'ż' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' => "ο",
        'ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' => "ω",
        'ё' => "е",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let words: Vec<_> = tokens(text).into_iter().map(|token| token.folded).collect();
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn words_part_at_apostrophes_and_hyphens() {
        check("I’d like a co-founder", "i d like a co founder");
        check("J'ai lu l’article", "j ai lu l article");
    }

    #[test]
    fn accents_case_and_invisible_characters_do_not_count() {
        check("Zo\u{200b}ë GRÜSSE Groß", "zoe grusse gross");
        check("Cafe\u{301}", "cafe");
        check("Tôi muốn kết nối", "toi muon ket noi");
        check("δίκτυό μου", "δικτυο μου");
    }

    #[test]
    fn titles_do_not_end_a_sentence() {
        check("Dr. Ruiz wrote. Thanks", "dr ruiz wrote . thanks");
        let tokens = tokens("Dr. Ruiz wrote. Thanks");
        let openers: Vec<_> = tokens
            .iter()
            .filter(|token| token.opens_sentence)
            .map(|t| t.folded.as_str())
            .collect();
        assert_eq!(openers, ["dr", "thanks"]);
    }

    #[test]
    fn quotes_and_emoji_leave_no_token() {
        check("your “Hello” talk 👋 *now*", "your hello talk now");
    }

    proptest! {
        #[test]
        fn stretches_move_no_bound(text in "([ a\u{e9}1.'\n]|[ \u{a0}\u{300}\u{200d}]|\\PC){0,12}") {
            let parted = stretches(&text).flat_map(|(start, stretch)| {
                let words = stretch.split_word_bound_indices();
                words.map(move |(at, word)| (start + at, word))
            });
            prop_assert!(parted.eq(text.split_word_bound_indices()));
        }
    }

    #[test]
    fn spans_point_into_the_note() {
        let text = "Hé l’été";
        let last = tokens(text).pop().unwrap();
        assert_eq!(&text[last.span.start..last.span.end], "été");
    }
}
