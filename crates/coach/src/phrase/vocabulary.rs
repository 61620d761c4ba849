//! The words that the phrases of a language know, and what a word of a note is among them: the word
//! itself, its beginnings and its ends. Each is an *entry*, told by its number.

use rustc_hash::FxHashMap;

use super::lists::Lists;
use super::parse::Element;

/// The entries of a language, and the classes that phrases ask for as sets of them.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: FxHashMap<String, u32>,
    beginnings: Affixes,
    ends: Affixes,
    /// How many entries there are.
    len: usize,
    /// The entries of each class, in their order.
    classes: Lists,
    /// The classes of each entry.
    by_entry: Lists,
}

/// Parts of words by the byte at their outer end: few share one, so most words are done with after a
/// look.
#[derive(Debug, Default)]
struct Affixes(Vec<Vec<(String, u32)>>);

impl Vocabulary {
    /// The vocabulary of `elements`, each with its classes, of which there are so many.
    pub(super) fn new(
        elements: impl IntoIterator<Item = (Element, Vec<u16>)>,
        classes: u16,
    ) -> Self {
        let mut vocabulary = Self::default();
        let mut members = vec![Vec::new(); usize::from(classes)];
        for (entry, (element, classes)) in (0..).zip(elements) {
            vocabulary.add(element, entry);
            vocabulary
                .by_entry
                .push(classes.iter().copied().map(u32::from));
            for class in classes {
                members[usize::from(class)].push(entry);
            }
        }
        for entries in &mut members {
            entries.dedup();
        }
        vocabulary.classes = members.iter().map(Vec::as_slice).collect();
        vocabulary
    }

    fn add(&mut self, element: Element, entry: u32) {
        self.len += 1;
        match element {
            Element::Word(word) => {
                self.words.insert(word, entry);
            }
            Element::Prefix(part) => self.beginnings.add(part.bytes().next(), part, entry),
            Element::Suffix(part) => self.ends.add(part.bytes().next_back(), part, entry),
            _ => {}
        }
    }

    /// Gives the entries that a word is.
    pub(super) fn entries_of(&self, word: &str, give: &mut dyn FnMut(u32)) {
        if let Some(&entry) = self.words.get(word) {
            give(entry);
        }
        for (part, entry) in self.beginnings.at(word.bytes().next()) {
            if word.starts_with(part) {
                give(*entry);
            }
        }
        for (part, entry) in self.ends.at(word.bytes().next_back()) {
            // A word is longer than its end.
            if word.len() > part.len() && word.ends_with(part) {
                give(*entry);
            }
        }
    }

    /// The entries of a class, in their order.
    pub(super) fn class(&self, class: u16) -> &[u32] {
        self.classes.get(usize::from(class))
    }

    /// The classes that an entry is of.
    pub(super) fn classes_of(&self, entry: u32) -> &[u32] {
        self.by_entry.get(entry as usize)
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// How many classes there are.
    pub(super) fn classes(&self) -> usize {
        self.classes.len()
    }
}

impl Affixes {
    fn add(&mut self, outer: Option<u8>, part: String, entry: u32) {
        let Some(outer) = outer.map(usize::from) else {
            return;
        };
        while self.0.len() <= outer {
            self.0.push(Vec::new());
        }
        self.0[outer].push((part, entry));
    }

    fn at(&self, outer: Option<u8>) -> &[(String, u32)] {
        let at = outer.and_then(|outer| self.0.get(usize::from(outer)));
        at.map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        Vocabulary::new(
            [
                (Element::Word("thanking".into()), vec![0, 1]),
                (Element::Prefix("thank".into()), vec![1]),
                (Element::Prefix("think".into()), vec![0]),
                (Element::Suffix("ing".into()), vec![0]),
            ],
            3,
        )
    }

    #[track_caller]
    fn check(word: &str, expected: &[u32]) {
        let mut entries = Vec::new();
        vocabulary().entries_of(word, &mut |entry| entries.push(entry));
        assert_eq!(entries, expected, "{word}");
    }

    #[test]
    fn a_word_is_its_beginnings_and_ends_too() {
        check("thanking", &[0, 1, 3]);
        check("thank", &[1]);
        check("than", &[]);
        check("", &[]);
    }

    #[test]
    fn a_word_is_longer_than_its_end() {
        check("king", &[3]);
        check("ing", &[]);
    }

    #[test]
    fn a_class_is_a_set_of_entries() {
        assert_eq!(vocabulary().class(0), [0, 2, 3]);
        assert_eq!(vocabulary().class(1), [0, 1]);
        assert!(vocabulary().class(2).is_empty());
    }
}
