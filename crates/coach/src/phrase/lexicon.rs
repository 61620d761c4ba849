//! The words of a language, compiled: every word of a note gets its classes once, and a phrase is
//! tried only where all its words stand in the note, and only from where it can begin.

use rustc_hash::FxHashMap;

use super::matcher::{Node, Rows, Unnamed};
use super::needs::Needs;
use super::parse::{Element, Entries, parse};
use super::vocabulary::Vocabulary;
use crate::Span;
use crate::text::Token;

/// The phrases of a language, ready to be found in a note. `S` says what a phrase means.
#[derive(Debug)]
pub struct Lexicon<S> {
    vocabulary: Vocabulary,
    phrases: Vec<Phrase<S>>,
    /// What each phrase needs.
    needs: Needs,
    unnamed: Option<Unnamed>,
}

#[derive(Debug)]
struct Phrase<S> {
    sense: S,
    look_alike: bool,
    nodes: Vec<Node>,
}

/// A phrase found in the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Find<S> {
    /// What it means.
    pub sense: S,
    /// Its first token.
    pub first: usize,
    /// One past its last token.
    pub end: usize,
}

/// What a lexicon makes of a note.
#[derive(Debug)]
pub struct Reading<S> {
    /// Every phrase of the note, in the order of its words; look-alikes have taken theirs away.
    /// Finds of one sense that overlap are joined.
    pub finds: Vec<Find<S>>,
    /// Which tokens are part of a name, past the first of a sentence.
    pub names: Vec<bool>,
}

impl<S> Find<S> {
    /// The words of the note that it covers.
    pub fn span(&self, tokens: &[Token]) -> Span {
        let last = tokens.get(self.end.saturating_sub(1)).or(tokens.last());
        match (tokens.get(self.first), last) {
            (Some(first), Some(last)) => {
                Span::new(first.span.start, last.span.end.max(first.span.start))
            }
            _ => Span::new(0, 0),
        }
    }
}

impl<S: Copy + PartialEq> Lexicon<S> {
    /// Reads a note.
    pub fn read(&self, tokens: &[Token]) -> Reading<S> {
        let mut rows = self.rows(tokens);
        let finds = self.finds(&mut rows);
        let in_name = |(at, token): (usize, &Token)| !token.opens_sentence && rows.is_proper(at);
        Reading {
            names: tokens.iter().enumerate().map(in_name).collect(),
            finds,
        }
    }

    fn finds(&self, rows: &mut Rows) -> Vec<Find<S>> {
        let mut finds = Vec::new();
        let mut look_alikes = Vec::new();
        for index in self.needs.met(rows) {
            let phrase = &self.phrases[index];
            let sense = phrase.sense;
            let found = if phrase.look_alike {
                &mut look_alikes
            } else {
                &mut finds
            };
            rows.matches(&phrase.nodes, |first, end| {
                found.push(Find { sense, first, end });
            });
        }
        finds.retain(|find| !look_alikes.iter().any(|other| find.overlaps(other)));
        finds.sort_by_key(|find| find.first);
        joined(finds)
    }

    /// True for a small or vague word: it names nothing by itself.
    pub fn is_empty_word(&self, word: &str) -> bool {
        let Some(Unnamed { empty, .. }) = self.unnamed else {
            return false;
        };
        let empty = self.vocabulary.class(empty);
        let mut is_empty = false;
        let mut look = |entry| is_empty |= empty.binary_search(&entry).is_ok();
        self.vocabulary.entries_of(word, &mut look);
        is_empty
    }

    fn rows(&self, tokens: &[Token]) -> Rows<'_> {
        Rows::new(tokens, &self.vocabulary, self.unnamed, |token, give| {
            if token.is_word() {
                self.vocabulary.entries_of(&token.folded, give);
                if let Some(respelled) = without_typed_umlauts(&token.folded) {
                    self.vocabulary.entries_of(&respelled, give);
                }
            }
        })
    }
}

/// "fuer" as "fur", the folded form of "für"; `None` where there is no such pair of letters.
fn without_typed_umlauts(word: &str) -> Option<String> {
    const TYPED: [(&str, &str); 3] = [("ae", "a"), ("oe", "o"), ("ue", "u")];
    let is_typed = |pair: &[u8]| matches!(pair, [b'a' | b'o' | b'u', b'e']);
    word.as_bytes().windows(2).any(is_typed).then(|| {
        TYPED.iter().fold(word.to_owned(), |word, (pair, letter)| {
            word.replace(pair, letter)
        })
    })
}

impl<S: PartialEq> Find<S> {
    fn overlaps(&self, other: &Self) -> bool {
        self.sense == other.sense && self.first < other.end && other.first < self.end
    }
}

fn joined<S: Copy + PartialEq>(finds: Vec<Find<S>>) -> Vec<Find<S>> {
    let mut joined: Vec<Find<S>> = Vec::new();
    for find in finds {
        match joined.iter_mut().find(|other| find.overlaps(other)) {
            Some(other) => other.end = other.end.max(find.end),
            None => joined.push(find),
        }
    }
    joined
}

/// The list of small and vague words: they name nothing.
pub(super) const EMPTY_WORDS: &str = "empty";
/// A list that a language with capitalised nouns has: those that are no part of a name.
const NOUNS: &str = "noun";
/// The other list that such a language has: words after which a noun stands, not a name.
const DETERMINERS: &str = "determiner";

/// Compiles the lists and phrases of a language, one after another.
pub struct Builder<S> {
    compiler: Compiler,
    phrases: Vec<Phrase<S>>,
}

impl<S> Default for Builder<S> {
    fn default() -> Self {
        Self {
            compiler: Compiler::default(),
            phrases: Vec::new(),
        }
    }
}

impl<S> Builder<S> {
    /// Adds a list for the phrases and lists after it; `Err` says why it cannot be compiled.
    pub fn list(&mut self, name: &str, Entries(entries): &Entries) -> Result<(), String> {
        let choices = self.compiler.spelled_out(entries);
        let node = self.compiler.either(&choices)?;
        let list = List { choices, node };
        self.compiler.lists.insert(name.to_owned(), list);
        Ok(())
    }

    /// Adds a phrase; `Err` says why it cannot be read.
    pub fn phrase(&mut self, sense: S, line: &str) -> Result<(), String> {
        let (look_alike, text) = match line.strip_prefix('!') {
            Some(text) => (true, text),
            None => (false, line),
        };
        let nodes = self.compiler.sequence(&parse(text)?)?;
        self.phrases.push(Phrase {
            sense,
            look_alike,
            nodes,
        });
        Ok(())
    }

    /// The lists and phrases, ready to be found.
    pub fn finish(self) -> Lexicon<S> {
        self.compiler.finish(self.phrases)
    }
}

#[derive(Default)]
struct Compiler {
    /// Classes by word and part of a word.
    vocabulary: FxHashMap<Element, Vec<u16>>,
    single: FxHashMap<Element, u16>,
    sets: FxHashMap<Vec<Element>, u16>,
    lists: FxHashMap<String, List>,
    classes: u16,
}

/// A named list: as it was read, for the lists that hold it, and compiled.
struct List {
    choices: Vec<Vec<Element>>,
    node: Node,
}

impl Compiler {
    fn sequence(&mut self, elements: &[Element]) -> Result<Vec<Node>, String> {
        elements.iter().map(|element| self.node(element)).collect()
    }

    fn node(&mut self, element: &Element) -> Result<Node, String> {
        Ok(match element {
            Element::Word(_) | Element::Prefix(_) | Element::Suffix(_) => {
                Node::Class(self.class_of_word(element))
            }
            Element::List(name) => self
                .lists
                .get(name)
                .map(|list| list.node.clone())
                .ok_or_else(|| format!("there is no list {{{name}}} before it"))?,
            Element::Either(choices) => self.either(choices)?,
            Element::Maybe(inner) => Node::Maybe(Box::new(self.node(inner)?)),
            Element::Any => Node::Any,
            Element::Gap(words, crosses) => Node::Gap(*words, *crosses),
            Element::Topic => self.slot(Node::Topic)?,
            Element::Thing => self.slot(Node::Thing)?,
            Element::Name => self.slot(Node::Name)?,
            Element::Number => Node::Number,
            Element::Clause => Node::Clause,
            Element::Start => Node::Start,
            Element::End => Node::End,
        })
    }

    /// An element for words that name something: the language must say which do not.
    fn slot(&self, node: Node) -> Result<Node, String> {
        match self.unnamed() {
            Some(_) => Ok(node),
            None => Err(format!(
                "slots need a list {{{EMPTY_WORDS}}} of single words before them"
            )),
        }
    }

    fn unnamed(&self) -> Option<Unnamed> {
        Some(Unnamed {
            empty: self.class_of_list(EMPTY_WORDS)?,
            nouns: self.class_of_list(NOUNS),
            determiners: self.class_of_list(DETERMINERS),
        })
    }

    /// The class of a list of single words.
    fn class_of_list(&self, name: &str) -> Option<u16> {
        match self.lists.get(name)?.node {
            Node::Class(class) => Some(class),
            _ => None,
        }
    }

    /// Entries, with those of a list that stands among them in its place.
    fn spelled_out(&self, choices: &[Vec<Element>]) -> Vec<Vec<Element>> {
        choices
            .iter()
            .flat_map(|choice| match choice.as_slice() {
                [Element::List(name)] if self.lists.contains_key(name) => {
                    self.lists[name].choices.clone()
                }
                _ => vec![choice.clone()],
            })
            .collect()
    }

    /// Single words of a choice share one class, so that a long list costs no more than a word.
    fn either(&mut self, choices: &[Vec<Element>]) -> Result<Node, String> {
        let (single, longer): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| {
            matches!(
                choice.as_slice(),
                [Element::Word(_) | Element::Prefix(_) | Element::Suffix(_)]
            )
        });
        let mut nodes = Vec::new();
        match single.as_slice() {
            [] => {}
            [only] => nodes.push(vec![self.node(&only[0])?]),
            several => {
                nodes.push(vec![Node::Class(self.class_of_set(several))]);
            }
        }
        for choice in longer {
            nodes.push(self.sequence(choice)?);
        }
        Ok(match nodes.as_mut_slice() {
            [only] if only.len() == 1 => only.remove(0),
            _ => Node::Either(nodes),
        })
    }

    /// One class for one set of words, however often it stands in phrases.
    fn class_of_set(&mut self, choices: &[&Vec<Element>]) -> u16 {
        let words: Vec<Element> = choices.iter().map(|choice| choice[0].clone()).collect();
        if let Some(&class) = self.sets.get(&words) {
            return class;
        }
        let class = self.new_class();
        for word in &words {
            self.put(word, class);
        }
        self.sets.insert(words, class);
        class
    }

    fn class_of_word(&mut self, element: &Element) -> u16 {
        if let Some(&class) = self.single.get(element) {
            return class;
        }
        let class = self.new_class();
        self.put(element, class);
        self.single.insert(element.clone(), class);
        class
    }

    fn put(&mut self, element: &Element, class: u16) {
        let classes = self.vocabulary.entry(element.clone()).or_default();
        classes.push(class);
    }

    fn new_class(&mut self) -> u16 {
        self.classes += 1;
        self.classes - 1
    }

    fn finish<S>(self, phrases: Vec<Phrase<S>>) -> Lexicon<S> {
        let unnamed = self.unnamed();
        let vocabulary = Vocabulary::new(self.vocabulary, self.classes);
        let nodes = phrases.iter().map(|phrase| phrase.nodes.as_slice());
        Lexicon {
            unnamed,
            needs: Needs::new(&vocabulary, nodes),
            vocabulary,
            phrases,
        }
    }
}
