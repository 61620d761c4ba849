//! Which language a note is in, told from its own words.

use super::{LANGUAGES, Language};
use crate::text::Token;

/// Fewest small words that must speak for a language.
const ENOUGH: usize = 2;

/// The coached language of the note; `None` where no language's small words stand out.
pub(crate) fn recognise(tokens: &[Token]) -> Option<&'static Language> {
    let score = |language: &Language| {
        tokens
            .iter()
            .filter(|token| {
                language
                    .common_words
                    .split(' ')
                    .any(|word| word == token.folded)
            })
            .count()
    };
    let words = tokens.iter().filter(|token| token.is_word()).count();
    let (best, language) = LANGUAGES
        .iter()
        .map(|language| (score(language), *language))
        .max_by_key(|(score, _)| *score)?;
    (best >= ENOUGH.min(words) && best * 6 >= words).then_some(language)
}
