//! The stock texts of all sites, compiled once.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::coached;
use crate::order::sort_short;
use crate::text::{Token, tokens};

use crate::wordlist::WordList;

use super::talk::{EVERYWHERE, NETWORK, TIES};
use super::units::{Unit, is_grammar_letter, split};

/// What a word of grammar weighs in a stock text.
pub(super) const SMALL: u32 = 2;
/// What a word of content weighs.
pub(super) const HEAVY: u32 = 4;

/// Compiled stock texts.
#[derive(Debug, Default)]
pub(super) struct Book {
    ids: FxHashMap<String, u32>,
    texts: Vec<Text>,
    languages: Vec<Language>,
    /// Texts by their words of content.
    by_word: FxHashMap<u32, Vec<usize>>,
    /// How letters begin.
    pub(super) greetings: WordList,
    /// How they end.
    pub(super) closings: WordList,
    /// Polite phrases of scripts without spaces.
    pub(super) polite: Vec<&'static str>,
    /// The words of slots that nobody filled.
    pub(super) slots: FxHashSet<&'static str>,
}

/// One stock text.
#[derive(Debug)]
pub(super) struct Text {
    /// Index of its language.
    pub(super) language: usize,
    /// Its words without slots.
    pub(super) words: Vec<Word>,
    /// True where the site fills in names.
    pub(super) has_slot: bool,
    /// True in a language that is not coached, where no [`super::plea`] tells what a sentence means.
    pub(super) is_loose: bool,
    /// How many different words of content it has.
    content: usize,
}

/// A word of a stock text.
#[derive(Debug)]
pub(super) struct Word {
    /// Its number, that of the first of those that stand for one another.
    pub(super) id: u32,
    /// The form that slips of a letter are measured against.
    pub(super) folded: String,
    /// How much it weighs.
    pub(super) weight: u32,
}

/// What is known of a language's empty words.
#[derive(Debug)]
pub(super) struct Language {
    tag: String,
    /// All words of its stock texts and talk.
    words: FxHashSet<u32>,
    small: FxHashSet<u32>,
    empty: FxHashSet<u32>,
    network: FxHashSet<u32>,
    ties: FxHashSet<u32>,
    same: FxHashMap<u32, u32>,
}

impl Language {
    /// The number that stands for this word and its likes.
    pub(super) fn canonical(&self, id: u32) -> u32 {
        self.same.get(&id).copied().unwrap_or(id)
    }

    /// True for a word that says nothing of the writer's own.
    pub(super) fn is_empty(&self, unit: &Unit) -> bool {
        unit.is_known_name
            || unit
                .id
                .is_some_and(|id| self.small.contains(&id) || self.empty.contains(&id))
    }

    /// True for a word that its stock texts or its talk have.
    pub(super) fn knows(&self, unit: &Unit) -> bool {
        unit.id.is_some_and(|id| self.words.contains(&id))
    }

    /// True for a word of grammar.
    pub(super) fn is_small(&self, unit: &Unit) -> bool {
        unit.id.is_some_and(|id| self.small.contains(&id))
    }

    /// True for a word about networks.
    pub(super) fn is_network(&self, unit: &Unit) -> bool {
        unit.id.is_some_and(|id| self.network.contains(&id))
    }

    /// True for a word that ties writer and reader.
    pub(super) fn is_tie(&self, unit: &Unit) -> bool {
        unit.id.is_some_and(|id| self.ties.contains(&id))
    }
}

impl Text {
    /// True for "I'm {name}": words of grammar around a name. It says nothing, but neither does it
    /// make a stock text of a note that says something.
    pub(super) fn is_bare(&self) -> bool {
        self.has_slot && self.weight() <= HEAVY
    }

    /// True for "I'd like to connect with you": one word of content, which people write in their own
    /// words as well.
    pub(super) fn is_plain(&self) -> bool {
        self.content <= 1 && !self.has_slot
    }

    /// The sum of its words.
    pub(super) fn weight(&self) -> u32 {
        self.words.iter().map(|word| word.weight).sum()
    }
}

impl Book {
    /// The number of a word.
    pub(super) fn id(&self, word: &str) -> Option<u32> {
        self.ids.get(word).copied()
    }

    /// The language with this index.
    pub(super) fn language(&self, index: usize) -> &Language {
        &self.languages[index]
    }

    /// The index of the language with this tag.
    pub(super) fn language_named(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|known| known.tag == tag)
    }

    /// The texts that share at least half of their words of content with the note: only these are
    /// worth aligning, and few genuine notes have any.
    pub(super) fn candidates(&self, units: &[Unit]) -> impl Iterator<Item = &Text> {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        let ids: FxHashSet<u32> = units.iter().filter_map(|unit| unit.id).collect();
        for text in ids.iter().filter_map(|id| self.by_word.get(id)).flatten() {
            *shared.entry(*text).or_default() += 1;
        }
        let mut texts: Vec<usize> = shared
            .into_iter()
            .filter(|&(text, shared)| shared * 2 >= self.texts[text].content)
            .map(|(text, _)| text)
            .collect();
        sort_short(&mut texts, |text| *text);
        texts.into_iter().map(|text| &self.texts[text])
    }

    fn intern(&mut self, word: &str) -> u32 {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.to_owned(), id);
        id
    }

    fn intern_all(&mut self, words: &str) -> FxHashSet<u32> {
        words
            .split_whitespace()
            .map(|word| self.intern(word))
            .collect()
    }

    /// The index of the language with this tag, new or not.
    pub(super) fn open(&mut self, tag: &str) -> usize {
        if let Some(index) = self.language_named(tag) {
            return index;
        }
        let language = Language {
            tag: tag.to_owned(),
            words: FxHashSet::default(),
            small: FxHashSet::default(),
            network: self.intern_all(NETWORK),
            ties: self.intern_all(TIES),
            empty: self.intern_all(EVERYWHERE),
            same: FxHashMap::default(),
        };
        self.languages.push(language);
        self.languages.len() - 1
    }

    /// Words of grammar: half as heavy as others in a stock text, and free beside it.
    pub(super) fn add_small(&mut self, language: usize, words: &str) {
        let words = self.intern_all(words);
        self.languages[language].words.extend(&words);
        self.languages[language].small.extend(words);
    }

    /// Politeness, profiles, networks: what people wrap around a stock text.
    pub(super) fn add_empty(&mut self, language: usize, words: &str) {
        let words = self.intern_all(words);
        self.languages[language].words.extend(&words);
        self.languages[language].empty.extend(words);
    }

    /// Words that stand for one another: the first for the rest, groups apart by `|`.
    pub(super) fn add_same(&mut self, language: usize, groups: &str) {
        let same = self.same(groups);
        self.languages[language].same.extend(same);
    }

    fn same(&mut self, groups: &str) -> FxHashMap<u32, u32> {
        let mut same = FxHashMap::default();
        for group in groups.split('|') {
            let mut words = group.split_whitespace();
            let Some(first) = words.next() else { continue };
            let first = self.intern(first);
            for word in words {
                same.insert(self.intern(word), first);
            }
        }
        same
    }

    /// A stock text. The words of its language come first.
    pub(super) fn add(&mut self, language: usize, text: &str) {
        let (plain, has_slot) = without_slots(text);
        let mut words = Vec::new();
        let mut content = FxHashSet::default();
        for token in tokens(&plain).iter().filter(|token| Token::is_word(token)) {
            split(&plain, token, |_, folded, is_letter| {
                let raw = self.intern(&folded);
                self.languages[language].words.insert(raw);
                let id = self.languages[language].canonical(raw);
                let small = is_letter || self.languages[language].small.contains(&raw);
                if !small || (is_letter && !is_grammar_letter(&folded)) {
                    content.insert(id);
                }
                words.push(Word {
                    id,
                    folded,
                    weight: if small { SMALL } else { HEAVY },
                });
            });
        }
        // "I'm {name}" has nothing but words of grammar.
        if content.is_empty() {
            content.extend(words.iter().map(|word| word.id));
        }
        self.list(language, &content);
        self.texts.push(Text {
            language,
            words,
            has_slot,
            is_loose: coached(&self.languages[language].tag).is_none(),
            content: content.len(),
        });
    }

    /// Lists the next text under its words of content and all that stand for them.
    fn list(&mut self, language: usize, content: &FxHashSet<u32>) {
        let text = self.texts.len();
        let same = &self.languages[language].same;
        let likes = same
            .iter()
            .filter(|(_, canonical)| content.contains(canonical))
            .map(|(word, _)| *word);
        for word in content.iter().copied().chain(likes) {
            self.by_word.entry(word).or_default().push(text);
        }
    }
}

/// The text without `{first}`, `{name}`, …, and whether it had any.
fn without_slots(text: &str) -> (String, bool) {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut has_slot = false;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        has_slot = true;
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    (plain, has_slot)
}
