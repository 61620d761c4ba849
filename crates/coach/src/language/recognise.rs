//! Which language a note is in, told from its own words.
//!
//! Scripts tell most languages; the others are told by small words ([`small_words`]). A word that
//! several languages share speaks for each of them by that much less. Where no language stands out
//! the note is in none: it is never judged as English for want of a better guess.

use std::cmp::Reverse;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::small_words::SMALL_WORDS;
use super::{LANGUAGES, Language};
use crate::text::Token;

/// The coached language of the note.
pub(crate) fn recognise(tokens: &[Token]) -> Option<&'static Language> {
    coached(language_tag(tokens)?)
}

/// The coached language with this tag.
pub(crate) fn coached(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code == tag)
}

/// The tag of the note's language, coached or not; `None` where none stands out.
pub(crate) fn language_tag(tokens: &[Token]) -> Option<&'static str> {
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| token.is_word())
        .map(|token| token.folded.as_str())
        .collect();
    match main_script(&words)? {
        Script::Words(alphabet) => by_small_words(&words, alphabet),
        Script::Tells(tag) => Some(tag),
    }
}

/// What a script says of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Small words must tell between its languages.
    Words(Alphabet),
    /// It is written in one of the languages only, as far as the sites have them.
    Tells(&'static str),
}

/// A script that several languages write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
}

impl Alphabet {
    const ALL: [Self; 4] = [Self::Latin, Self::Cyrillic, Self::Arabic, Self::Devanagari];

    /// The tags of its languages.
    fn tags(self) -> &'static [&'static str] {
        match self {
            Self::Latin => &[
                "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "no", "fi", "pl", "cs", "ro",
                "hu", "tr", "vi", "id", "ms", "tl",
            ],
            Self::Cyrillic => &["ru", "uk", "bg", "sr"],
            Self::Arabic => &["ar", "fa", "ur"],
            Self::Devanagari => &["hi", "mr"],
        }
    }
}

/// A language as small words are counted for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    alphabet: Alphabet,
    /// Its place among the tags of the alphabet.
    index: usize,
}

impl Place {
    fn of(tag: &str) -> Option<Self> {
        Alphabet::ALL.into_iter().find_map(|alphabet| {
            let index = alphabet.tags().iter().position(|known| *known == tag)?;
            Some(Self { alphabet, index })
        })
    }
}

/// The script that most letters are of.
fn main_script(words: &[&str]) -> Option<Script> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    let letters = words.iter().flat_map(|word| word.chars());
    for script in letters.filter_map(script_of) {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += weight(script),
            None => counts.push((script, weight(script))),
        }
    }
    let has_kana = counts
        .iter()
        .any(|(script, _)| *script == Script::Tells("ja"));
    let (script, _) = *counts.iter().max_by_key(|(_, count)| *count)?;
    // Japanese writes much in Chinese characters, Chinese nothing in kana.
    Some(match script {
        Script::Tells("zh") if has_kana => Script::Tells("ja"),
        other => other,
    })
}

/// Letters that a language writes for each letter of an alphabet: a character of Chinese is a word.
fn weight(script: Script) -> usize {
    match script {
        Script::Tells("zh") => 4,
        Script::Tells("ja" | "ko") => 2,
        _ => 1,
    }
}

fn script_of(letter: char) -> Option<Script> {
    Some(match letter {
        'a'..='z' | '\u{df}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            Script::Words(Alphabet::Latin)
        }
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Tells("el"),
        '\u{400}'..='\u{52f}' => Script::Words(Alphabet::Cyrillic),
        '\u{590}'..='\u{5ff}' => Script::Tells("he"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Words(Alphabet::Arabic),
        '\u{900}'..='\u{97f}' => Script::Words(Alphabet::Devanagari),
        '\u{980}'..='\u{9ff}' => Script::Tells("bn"),
        '\u{a00}'..='\u{a7f}' => Script::Tells("pa"),
        '\u{b80}'..='\u{bff}' => Script::Tells("ta"),
        '\u{c00}'..='\u{c7f}' => Script::Tells("te"),
        '\u{e00}'..='\u{e7f}' => Script::Tells("th"),
        '\u{3040}'..='\u{30ff}' => Script::Tells("ja"),
        '\u{3400}'..='\u{9fff}' => Script::Tells("zh"),
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => Script::Tells("ko"),
        _ => return None,
    })
}

/// A word that one language has speaks so much for it; a shared one by that much less.
const FULL: u32 = 12;
/// The least that must speak for a language: one small word of its own, or two that it shares with
/// one other.
const ENOUGH: u32 = FULL;
/// One word in so many must be a small one.
const SPARSE: usize = 4;
/// Greetings that people use in other languages too ("Hello Quentin, on a…") speak half as loud.
const TRAVELLERS: &[&str] = &["hi", "hello", "hey", "ciao", "hola", "salut", "dear"];

/// True for a greeting that people use in other languages, too; `word` is folded.
pub(crate) fn travels(word: &str) -> bool {
    TRAVELLERS.contains(&word)
}

/// Languages by small word.
static LANGUAGES_OF: LazyLock<FxHashMap<&'static str, Vec<Place>>> = LazyLock::new(|| {
    let coached = LANGUAGES
        .iter()
        .map(|language| (language.code, language.common_words));
    let mut languages: FxHashMap<_, Vec<_>> = FxHashMap::default();
    for (tag, words) in coached.chain(SMALL_WORDS.iter().copied()) {
        let Some(place) = Place::of(tag) else {
            continue;
        };
        for word in words.split_whitespace() {
            let known = languages.entry(word).or_default();
            if !known.contains(&place) {
                known.push(place);
            }
        }
    }
    languages
});

fn by_small_words(words: &[&str], alphabet: Alphabet) -> Option<&'static str> {
    let tags = alphabet.tags();
    let mut scores = vec![Score::default(); tags.len()];
    for word in words {
        let Some(languages) = LANGUAGES_OF.get(word) else {
            continue;
        };
        let whole = loudness(word);
        let share = whole / u32::try_from(languages.len()).unwrap_or(whole);
        for language in languages.iter().filter(|place| place.alphabet == alphabet) {
            scores[language.index].speaks += share;
            scores[language.index].words += 1;
        }
    }
    let best = (0..tags.len()).max_by_key(|&index| (scores[index].speaks, Reverse(index)))?;
    let Score {
        speaks,
        words: hits,
    } = scores[best];
    let has_rival = (0..tags.len()).any(|other| other != best && scores[other].speaks >= speaks);
    let enough = speaks >= ENOUGH || (speaks >= ENOUGH / 3 && words.len() < SPARSE);
    (enough && !has_rival && hits * SPARSE >= words.len()).then_some(tags[best])
}

/// How much a word speaks in all. A single letter may stand for anything.
fn loudness(word: &str) -> u32 {
    if word.len() == 1 {
        FULL / 4
    } else if travels(word) {
        FULL / 2
    } else {
        FULL
    }
}

/// What speaks for a language.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// Shares of the words: see [`FULL`].
    speaks: u32,
    /// How many words.
    words: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    #[track_caller]
    fn check(note: &str, expected: Option<&str>) {
        assert_eq!(language_tag(&tokens(note)), expected, "{note}");
    }

    #[test]
    fn a_few_words_are_enough() {
        check("Let's connect!", Some("en"));
        check("Why haven't you replied?", Some("en"));
        check("Fellow NC State alum - go Wolfpack!", Some("en"));
        check("Vernetzen wir uns?", Some("de"));
        check("Liebe Grüße aus Graz", Some("de"));
        check("Restons en contact !", Some("fr"));
        check("¿Conectamos?", Some("es"));
        check("Hola, vi su charla.", Some("es"));
        check(
            "Otro apicultor por aquí, de La Alcarria. Encantado.",
            Some("es"),
        );
        check("Ci sentiamo presto, grazie", Some("it"));
        check("Olá, vi seu perfil. Conecta?", Some("pt"));
    }

    #[test]
    fn neighbours_are_told_apart() {
        check(
            "Jag såg ditt föredrag och vill gärna lära mig mer",
            Some("sv"),
        );
        check("Jeg så foredraget ditt og vil gjerne lære mer", Some("no"));
        check("Jeg så dit foredrag og vil gerne lære mere", Some("da"));
        check("Ik zag je lezing en wil graag meer leren", Some("nl"));
        check("Saya ingin menambahkan Anda ke jaringan saya", Some("id"));
        check("Видел ваш доклад и хотел бы узнать больше", Some("ru"));
        check(
            "Бачив вашу доповідь і хотів би дізнатися більше",
            Some("uk"),
        );
        check("أود إضافتك إلى شبكتي", Some("ar"));
    }

    #[test]
    fn scripts_tell() {
        check("Θα ήθελα να σας προσθέσω", Some("el"));
        check("LinkedInでつながりませんか。", Some("ja"));
        check("我想在领英上加您为好友", Some("zh"));
        check("LinkedIn에서 1촌을 맺고 싶습니다", Some("ko"));
        check("ฉันต้องการเพิ่มคุณ", Some("th"));
        check("אשמח להתחבר", Some("he"));
    }

    #[test]
    fn the_majority_decides_and_borrowed_words_do_not() {
        check(
            "Hi Jens, ich arbeite mit Unternehmen wie Ihrem am Content",
            Some("de"),
        );
        check(
            "Ola, bonjour from Paris! I liked your talk on tides and boats.",
            Some("en"),
        );
    }

    #[test]
    fn no_guess_is_better_than_a_wrong_one() {
        check("", None);
        check("Kubernetes Postgres Acme", None);
        check("12345 !!!", None);
        check("L A", None);
    }
}
