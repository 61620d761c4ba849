//! The languages that notes are written in: words and phrases as data, a language a file.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod pt;
mod recognise;
mod sense;
mod templates;
#[cfg(test)]
mod testing;

use std::sync::OnceLock;

pub(crate) use recognise::recognise;
pub(crate) use sense::Sense;
pub(crate) use templates::{TEMPLATES, Templates, fill};

use crate::phrase::Lexicon;

/// All that the engine knows of a language. To coach another language is to add such a file.
#[derive(Debug)]
pub(crate) struct Language {
    /// Language tag: "en".
    pub(crate) code: &'static str,
    /// Small words that tell the language from the others, folded.
    pub(crate) common_words: &'static str,
    /// Named lists of words and word groups for the phrases; each may use those before it.
    lists: &'static [(&'static str, &'static str)],
    /// What says what.
    phrases: &'static [(Sense, &'static [&'static str])],
    /// The phrases, compiled when they are first needed.
    lexicon: OnceLock<Lexicon<Sense>>,
}

impl Language {
    /// The compiled phrases.
    pub(crate) fn lexicon(&self) -> &Lexicon<Sense> {
        self.lexicon.get_or_init(|| {
            Lexicon::new(self.lists, self.phrases)
                .unwrap_or_else(|error| panic!("language {}: {error}", self.code))
        })
    }
}

/// Every coached language.
pub(crate) static LANGUAGES: &[&Language] = &[
    &en::ENGLISH,
    &de::GERMAN,
    &fr::FRENCH,
    &es::SPANISH,
    &it::ITALIAN,
    &pt::PORTUGUESE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_compiles() {
        for language in LANGUAGES {
            language
                .lexicon()
                .finds(&crate::text::tokens("any words at all"));
        }
    }
}
