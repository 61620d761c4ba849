//! Lists of word groups as data: "hi|good morning|to whom it may concern", found by their first
//! word.

use rustc_hash::FxHashMap;

/// Word groups, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct WordList {
    by_first: FxHashMap<&'static str, Vec<Vec<&'static str>>>,
}

impl WordList {
    /// Groups apart by `|`, their words by spaces, folded.
    pub(crate) fn new(groups: &'static str) -> Self {
        let mut list = Self::default();
        list.add(groups);
        list
    }

    /// Takes in more of them.
    pub(crate) fn add(&mut self, groups: &'static str) {
        for group in groups.split('|') {
            let mut words = group.split_whitespace();
            if let Some(first) = words.next() {
                let rests = self.by_first.entry(first).or_default();
                rests.push(words.collect());
            }
        }
    }

    /// How many words of `word(0)`, `word(1)`, … the longest group takes that begins there.
    pub(crate) fn longest<'a>(&self, word: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        self.by_first
            .get(word(0)?)?
            .iter()
            .filter(|rest| {
                (1..)
                    .zip(rest.iter())
                    .all(|(at, &own)| word(at) == Some(own))
            })
            .map(|rest| rest.len() + 1)
            .max()
    }

    /// True where the word is a group of its own.
    pub(crate) fn holds(&self, word: &str) -> bool {
        self.by_first
            .get(word)
            .is_some_and(|groups| groups.iter().any(Vec::is_empty))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<usize>) {
        let list = WordList::new("good|good morning|to whom it may concern");
        let words: Vec<_> = text.split(' ').collect();
        assert_eq!(list.longest(|at| words.get(at).copied()), expected);
    }

    #[test]
    fn the_longest_group_counts() {
        check("good morning ana", Some(2));
        check("good talk", Some(1));
        check("to whom it may concern", Some(5));
        check("to whom it may", None);
        check("morning", None);
    }

    #[test]
    fn only_whole_groups_are_held() {
        let list = WordList::new("good morning|hi");
        assert!(list.holds("hi"));
        assert!(!list.holds("good"));
    }
}
