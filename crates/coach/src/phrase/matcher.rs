//! Finds a phrase at a given word: which positions can be reached, element by element.
//!
//! Positions are bits of one number, relative to the first word, so a phrase covers at most
//! [`REACH`] tokens; each element is taken once whatever the choices before it, so the time is
//! bounded by phrase length times reach, never exponential.

use crate::text::{Kind, Token};

/// How many tokens a phrase can cover.
const REACH: usize = 63;

/// A compiled element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// A word of this class.
    Class(u16),
    /// One of several.
    Either(Vec<Vec<Node>>),
    /// May be left out.
    Maybe(Box<Node>),
    /// Any one word.
    Any,
    /// Up to so many words; `true` where clause marks may stand between.
    Gap(u8, bool),
    /// Words that name something; the class holds those that do not.
    Topic(u16),
    /// One word that names something; the class holds those that do not.
    Thing(u16),
    /// Capitalised words.
    Name(NotNames),
    /// A number.
    Number,
    /// A mark that parts clauses.
    Clause,
    /// The start of a sentence or clause.
    Start,
    /// The end of a sentence.
    End,
}

/// What keeps a capitalised word from being a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotNames {
    /// Class of the small and vague words.
    pub(super) empty: u16,
    /// Class of the nouns, where the language writes them with a capital letter.
    pub(super) nouns: Option<u16>,
    /// Class of the words after which a noun stands.
    pub(super) determiners: Option<u16>,
}

/// The classes of each token: as a list to walk, and as bits because phrases ask for one at a time.
#[derive(Debug)]
pub(super) struct Classes {
    /// Those of all tokens, one after another.
    list: Vec<u16>,
    /// Where those of each token end in the list.
    ends: Vec<usize>,
    /// A row of bits for each token.
    bits: Vec<u64>,
    /// Those of all tokens in one row.
    anywhere: Vec<u64>,
}

impl Classes {
    /// Room for so many tokens, of a language with so many classes.
    pub(super) fn new(tokens: usize, classes: u16) -> Self {
        let width = place(classes).0 + 1;
        Self {
            list: Vec::with_capacity(tokens * 8),
            ends: Vec::with_capacity(tokens),
            bits: vec![0; tokens * width],
            anywhere: vec![0; width],
        }
    }

    /// Adds classes to the next token.
    pub(super) fn add(&mut self, classes: Option<&Vec<u16>>) {
        let row = self.ends.len() * self.anywhere.len();
        for &class in classes.into_iter().flatten() {
            let (word, bit) = place(class);
            self.bits[row + word] |= bit;
            self.anywhere[word] |= bit;
            self.list.push(class);
        }
    }

    /// Goes on to the token after.
    pub(super) fn close(&mut self) {
        self.ends.push(self.list.len());
    }

    /// Those of one token, some of them twice.
    pub(super) fn of(&self, token: usize) -> &[u16] {
        let start = token.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.list[start..self.ends[token]]
    }

    fn has(&self, token: usize, class: u16) -> bool {
        let (word, bit) = place(class);
        self.bits[token * self.anywhere.len() + word] & bit != 0
    }

    /// True where some token has it.
    pub(super) fn has_anywhere(&self, class: u16) -> bool {
        let (word, bit) = place(class);
        self.anywhere[word] & bit != 0
    }
}

/// Where the bit of a class is in its row.
fn place(class: u16) -> (usize, u64) {
    (usize::from(class / 64), 1 << (class % 64))
}

/// Tokens with their classes.
pub(super) struct Sentence<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) classes: &'a Classes,
}

/// Longest run of words that a topic takes before the word that names something.
const TOPIC_LEAD: usize = 4;
/// Longest run of capitalised words that make one name.
const NAME_WORDS: usize = 5;

impl Sentence<'_> {
    /// True where all words that the phrase cannot do without stand somewhere.
    pub(super) fn may_hold(&self, nodes: &[Node]) -> bool {
        nodes.iter().all(|node| match node {
            Node::Class(class) => self.classes.has_anywhere(*class),
            Node::Either(choices) => choices.iter().any(|choice| self.may_hold(choice)),
            _ => true,
        })
    }

    /// One past the last token of the longest match that begins at `first`.
    pub(super) fn longest(&self, nodes: &[Node], first: usize) -> Option<usize> {
        let ends = self.through(nodes, first, 1);
        (ends != 0).then(|| first + (63 - ends.leading_zeros() as usize))
    }

    fn through(&self, nodes: &[Node], first: usize, from: u64) -> u64 {
        nodes.iter().fold(from, |at, node| {
            if at == 0 {
                0
            } else {
                self.step(node, first, at)
            }
        })
    }

    fn step(&self, node: &Node, first: usize, at: u64) -> u64 {
        match node {
            Node::Class(class) => self.advance(first, at, |token| self.classes.has(token, *class)),
            Node::Any => self.advance(first, at, |token| self.tokens[token].is_word()),
            Node::Number => {
                self.advance(first, at, |token| self.tokens[token].kind == Kind::Number)
            }
            Node::Clause => {
                self.advance(first, at, |token| self.tokens[token].kind == Kind::Clause)
            }
            Node::Either(choices) => choices
                .iter()
                .fold(0, |ends, choice| ends | self.through(choice, first, at)),
            Node::Maybe(inner) => at | self.step(inner, first, at),
            Node::Gap(words, crosses) => self.gap(first, at, *words, *crosses),
            Node::Topic(empty) => each(first, at, |token, reach| {
                self.topic(token, *empty).into_iter().for_each(reach);
            }),
            Node::Thing(empty) => self.advance(first, at, |token| {
                self.tokens[token].is_word() && self.names_something(token, *empty)
            }),
            Node::Name(not) => each(first, at, |token, reach| self.name(token, *not, reach)),
            Node::Start => keep(first, at, |token| self.is_start(token)),
            Node::End => keep(first, at, |token| self.is_end(token)),
        }
    }

    /// The positions after those tokens of `at` that satisfy `test`.
    fn advance(&self, first: usize, at: u64, test: impl Fn(usize) -> bool) -> u64 {
        keep(first, at, |token| token < self.tokens.len() && test(token)) << 1
    }

    fn gap(&self, first: usize, at: u64, words: u8, crosses: bool) -> u64 {
        let mut reached = at;
        let mut edge = at;
        for _ in 0..words {
            edge = self.advance(first, edge, |token| match self.tokens[token].kind {
                Kind::Word | Kind::Number => true,
                Kind::Clause => crosses,
                Kind::Stop => false,
            });
            reached |= edge;
        }
        reached
    }

    fn topic(&self, start: usize, empty: u16) -> Option<usize> {
        (start..(start + TOPIC_LEAD).min(self.tokens.len()))
            .take_while(|&token| self.tokens[token].is_word())
            .find(|&token| self.names_something(token, empty))
            .map(|token| token + 1)
    }

    fn names_something(&self, token: usize, empty: u16) -> bool {
        !self.classes.has(token, empty)
            && (self.tokens[token].folded.chars().count() > 2 || self.tokens[token].capitalized)
    }

    fn name(&self, start: usize, not: NotNames, reach: &mut dyn FnMut(usize)) {
        if start > 0 && self.is_one_of(start - 1, not.determiners) {
            return;
        }
        (start..(start + NAME_WORDS).min(self.tokens.len()))
            .take_while(|&token| self.is_proper(token, not))
            .for_each(|token| reach(token + 1));
    }

    /// True for a word that can begin a name.
    pub(super) fn is_proper(&self, token: usize, not: NotNames) -> bool {
        let word = &self.tokens[token];
        word.kind == Kind::Word
            && word.capitalized
            && !self.is_one_of(token, Some(not.empty))
            && !self.is_one_of(token, not.nouns)
            && !self.is_one_of(token, not.determiners)
    }

    fn is_one_of(&self, token: usize, class: Option<u16>) -> bool {
        class.is_some_and(|class| self.classes.has(token, class))
    }

    fn is_start(&self, token: usize) -> bool {
        token == 0
            || self
                .tokens
                .get(token - 1)
                .is_some_and(|before| !before.is_word())
    }

    fn is_end(&self, token: usize) -> bool {
        self.tokens
            .get(token)
            .is_none_or(|token| token.kind == Kind::Stop)
    }
}

/// Those positions of `at` that satisfy `test`.
fn keep(first: usize, at: u64, test: impl Fn(usize) -> bool) -> u64 {
    let mut kept = 0;
    for bit in bits(at) {
        if test(first + bit) {
            kept |= 1 << bit;
        }
    }
    kept
}

/// From each position of `at`, the end positions that `ends` reaches.
fn each(first: usize, at: u64, ends: impl Fn(usize, &mut dyn FnMut(usize))) -> u64 {
    let mut reached = 0;
    for bit in bits(at) {
        ends(first + bit, &mut |end| {
            if end - first <= REACH {
                reached |= 1 << (end - first);
            }
        });
    }
    reached
}

fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        if set == 0 {
            return None;
        }
        let bit = set.trailing_zeros() as usize;
        set &= set - 1;
        Some(bit)
    })
}

/// The classes of the words that can begin a match; `None` where any word can.
pub(super) fn first_classes(nodes: &[Node]) -> Option<Vec<u16>> {
    let mut classes = Vec::new();
    for node in nodes {
        match node {
            Node::Class(class) => {
                classes.push(*class);
                return Some(classes);
            }
            Node::Either(choices) => {
                for choice in choices {
                    classes.extend(first_classes(choice)?);
                }
                return Some(classes);
            }
            Node::Maybe(inner) => classes.extend(first_classes(std::slice::from_ref(inner))?),
            Node::Start => {}
            _ => return None,
        }
    }
    None
}

/// What names are not, where a phrase begins with a name.
pub(super) fn opens_with_name(nodes: &[Node]) -> Option<NotNames> {
    match nodes.first()? {
        Node::Name(not) => Some(*not),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::phrase::{Builder, Lexicon};
    use crate::text::tokens;

    const LISTS: &[(&str, &str)] = &[
        ("empty", "the|a|your|on|and|to|work"),
        ("saw", "saw|read|came across"),
    ];

    fn lexicon(lists: &[(&str, &str)], phrases: &[&str]) -> Lexicon<()> {
        let mut builder = Builder::default();
        for (name, entries) in lists {
            builder.list(name, entries).unwrap();
        }
        for phrase in phrases {
            builder.phrase((), phrase).unwrap();
        }
        builder.finish()
    }

    #[track_caller]
    fn check(phrase: &str, note: &str, expected: Option<&str>) {
        let phrases: &[&str] = &[phrase];
        let lexicon = lexicon(LISTS, phrases);
        let tokens = tokens(note);
        let found = lexicon.finds(&tokens).first().map(|find| {
            let span = find.span(&tokens);
            &note[span.start..span.end]
        });
        assert_eq!(found, expected, "{phrase} in {note}");
    }

    #[test]
    fn lists_hold_words_and_word_groups() {
        check(
            "{saw} your talk",
            "I came across your talk.",
            Some("came across your talk"),
        );
        check("{saw} your talk", "I crossed your talk.", None);
    }

    #[test]
    fn a_gap_stays_in_its_clause_and_a_long_one_in_its_sentence() {
        check(
            "saw .. talk",
            "saw your great new talk",
            Some("saw your great new talk"),
        );
        check("saw .. talk", "saw you, nice talk", None);
        check(
            "saw ... talk",
            "saw you, nice talk",
            Some("saw you, nice talk"),
        );
        check("saw ... talk", "saw you. Nice talk", None);
    }

    #[test]
    fn a_topic_names_something() {
        check(
            "work on <topic>",
            "your work on the Lisbon bridge",
            Some("work on the Lisbon"),
        );
        check("work on <topic>", "your work on the and to", None);
    }

    #[test]
    fn a_thing_is_the_next_word() {
        check("your <thing>", "your bridge work", Some("your bridge"));
        check("your <thing>", "your work on the bridge", None);
    }

    #[test]
    fn a_name_is_capitalised() {
        check(
            "<name> suggested",
            "Ana Ruiz suggested it",
            Some("Ana Ruiz suggested"),
        );
        check("<name> suggested", "somebody suggested it", None);
    }

    #[test]
    fn where_nouns_are_capitalised_they_are_no_names() {
        let lists = [
            LISTS,
            &[("noun", "*ung|kollege*"), ("determiner", "die|ihre")],
        ]
        .concat();
        let phrases: &[&str] = &["<name> meint"];
        let lexicon = lexicon(&lists, phrases);
        let says = |note| !lexicon.finds(&tokens(note)).is_empty();
        assert!(says("Jana Holz meint"));
        assert!(says("Jana meint"));
        assert!(!says("Ihre Studie meint"));
        assert!(!says("Kollegen meint"));
        assert!(!says("Forschung meint"));
    }

    #[test]
    fn a_list_may_stand_in_a_list() {
        let lists = [LISTS, &[("seen", "{saw}|watched")]].concat();
        let phrases: &[&str] = &["{seen} it"];
        let lexicon = lexicon(&lists, phrases);
        for note in ["came across it", "watched it", "read it"] {
            assert_eq!(lexicon.finds(&tokens(note)).len(), 1, "{note}");
        }
    }

    #[test]
    fn umlauts_may_be_typed_as_two_letters() {
        check("für", "fuer", Some("fuer"));
        check("fuer", "fuer", Some("fuer"));
    }

    #[test]
    fn start_and_end_hold_the_match() {
        check("^ talk", "Hi, talk now", Some("talk"));
        check("^ talk", "your talk now", None);
        check("now $", "talk now!", Some("now"));
        check("now $", "now or never", None);
    }

    #[test]
    fn a_look_alike_takes_away_what_it_overlaps() {
        let phrases: &[&str] = &["call", "!no call"];
        let lexicon = lexicon(LISTS, phrases);
        assert!(lexicon.finds(&tokens("there is no call for it")).is_empty());
        assert_eq!(lexicon.finds(&tokens("no call, one call")).len(), 1);
    }

    #[test]
    fn time_is_bounded_on_hostile_text() {
        let phrases: &[&str] = &["a ... a ... a ... a ... b"];
        let lexicon = lexicon(LISTS, phrases);
        assert!(lexicon.finds(&tokens(&"a ".repeat(5000))).is_empty());
    }
}
