//! Sentences for the writer. Each stands in English beside what it is about, and has a name under
//! which other languages have it: the extension's `_locales` hold them all.

use std::fmt;

use crate::language::fill;

/// A sentence, with slots for what differs: "They spell it {right}, not {wrong}."
#[derive(Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its name, in snake case. It changes where the meaning does.
    pub id: &'static str,
    /// In English.
    pub english: &'static str,
}

impl Sentence {
    /// The names of its slots, in the order of the English sentence.
    pub fn slots(&self) -> impl Iterator<Item = &'static str> {
        let parts = self.english.split('{').skip(1);
        parts.filter_map(|part| Some(part.split_once('}')?.0))
    }

    /// With its slots filled; `values` are in the order of the English sentence.
    pub(crate) fn with(&'static self, values: &[(&'static str, &str)]) -> Message {
        debug_assert!(self.slots().eq(values.iter().map(|(slot, _)| *slot)));
        Message {
            sentence: self,
            values: values
                .iter()
                .map(|(_, value)| (*value).to_owned())
                .collect(),
        }
    }
}

/// A sentence with its slots filled. Displayed, it is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    sentence: &'static Sentence,
    values: Vec<String>,
}

impl Message {
    /// The name of its sentence.
    pub fn id(&self) -> &'static str {
        self.sentence.id
    }

    /// What stands in the slots, in the order of the English sentence.
    pub fn values(&self) -> &[String] {
        &self.values
    }
}

impl From<&'static Sentence> for Message {
    fn from(sentence: &'static Sentence) -> Self {
        sentence.with(&[])
    }
}

impl Default for Message {
    /// Nothing said yet: no review holds it.
    fn default() -> Self {
        const NOTHING: &Sentence = &Sentence {
            id: "",
            english: "",
        };
        NOTHING.into()
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.values.iter().map(String::as_str);
        let slots: Vec<_> = self.sentence.slots().zip(values).collect();
        f.write_str(&fill(self.sentence.english, &slots))
    }
}

/// Declares the sentences of a file, and the list of them, `SENTENCES`: the compiler tells where
/// nobody reads that list. It is for those who translate and test; elsewhere it would only weigh.
macro_rules! say {
    ($($name:ident = $id:literal: $english:literal;)*) => {
        $(const $name: &crate::Sentence = &crate::Sentence { id: $id, english: $english };)*
        pub(super) const SENTENCES: &[&crate::Sentence] =
            if crate::rules::DOCUMENTED { &[$($name),*] } else { &[] };
    };
}
pub(crate) use say;

/// Every sentence that a review can hold; none without the feature `documentation`.
pub fn sentences() -> Vec<&'static Sentence> {
    let lists = [
        crate::pillars::sentences(),
        crate::rules::sentences(),
        crate::suggest::sentences(),
    ];
    lists.concat()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_sentence_has_a_name_of_its_own_and_twenty_words_or_fewer() {
        let mut ids = HashSet::new();
        for Sentence { id, english } in sentences() {
            assert!(ids.insert(id), "{id} stands twice");
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
            assert!(id.bytes().all(is_plain), "{id}");
            let words = english.split_whitespace().count();
            assert!(words <= 20, "{id}: {words} words: {english}");
        }
    }

    #[test]
    fn slots_are_filled_in_their_order() {
        const SPELLING: &Sentence = &Sentence {
            id: "spelling",
            english: "They spell it {right}, not {wrong}.",
        };
        let message = SPELLING.with(&[("right", "Ana"), ("wrong", "{right}")]);
        assert_eq!(message.to_string(), "They spell it Ana, not {right}.");
        assert_eq!(message.values(), ["Ana", "{right}"]);
    }
}
