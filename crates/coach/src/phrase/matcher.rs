//! Finds a phrase at a given word: which positions can be reached, element by element.
//!
//! Positions are bits of one number, relative to the first word, so a phrase covers at most 63
//! tokens; each element is taken once whatever the choices before it, so the time is bounded by the
//! phrase's length, never exponential.

use super::vocabulary::Vocabulary;
use crate::text::{Kind, Token};

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
    /// Words that name something.
    Topic,
    /// One word that names something.
    Thing,
    /// Capitalised words.
    Name,
    /// A number.
    Number,
    /// A mark that parts clauses.
    Clause,
    /// The start of a sentence or clause.
    Start,
    /// The end of a sentence.
    End,
}

/// What keeps a word from naming something, or from being part of a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unnamed {
    /// Class of the small and vague words.
    pub(super) empty: u16,
    /// Class of the nouns, where the language writes them with a capital letter.
    pub(super) nouns: Option<u16>,
    /// Class of the words after which a noun stands.
    pub(super) determiners: Option<u16>,
}

/// What stands where in a note: a row of bits for each class and each kind of token, a bit a token
/// and one for the end. So a step of a match takes all its positions in one operation. The row of a
/// class is put together when a phrase first asks for it: of most nobody does.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    vocabulary: &'a Vocabulary,
    tokens: usize,
    /// The entries of the note's words.
    present: Vec<u32>,
    entries: Table,
    classes: Table,
    /// Words and numbers.
    words: Vec<u64>,
    numbers: Vec<u64>,
    clauses: Vec<u64>,
    /// Words that name something.
    things: Vec<u64>,
    /// Words that can stand in a name.
    proper: Vec<u64>,
    /// Where a name can begin.
    name_starts: Vec<u64>,
    /// Where a sentence or clause begins.
    starts: Vec<u64>,
    /// Where a sentence ends.
    ends: Vec<u64>,
}

/// Rows of some of many things, told by their number.
#[derive(Debug)]
struct Table {
    /// The row of each: counted from 1, `UNKNOWN` where it has none yet.
    places: Vec<u16>,
    /// How many rows there are.
    len: u16,
    bits: Vec<u64>,
    width: usize,
}

impl Table {
    fn new(things: usize, place: u16, width: usize) -> Self {
        Self {
            places: vec![place; things],
            len: 0,
            bits: Vec::with_capacity(USUAL * width),
            width,
        }
    }

    /// The place of a thing's row, and an empty row where it has none yet.
    fn row(&mut self, thing: usize) -> u16 {
        if self.places[thing] == UNKNOWN {
            self.places[thing] = self.add();
        }
        self.places[thing]
    }

    fn add(&mut self) -> u16 {
        self.bits.resize(self.bits.len() + self.width, 0);
        self.len = self.len.saturating_add(1);
        self.len
    }

    fn get(&self, place: u16) -> &[u64] {
        let end = usize::from(place) * self.width;
        &self.bits[end - self.width..end]
    }

    fn get_mut(&mut self, place: u16) -> &mut [u64] {
        let end = usize::from(place) * self.width;
        &mut self.bits[end - self.width..end]
    }
}

/// Rows that most notes need no more of.
const USUAL: usize = 256;

/// Stands for the row of a thing that has none yet.
const UNKNOWN: u16 = 0;

/// The row of a class that no token has.
const NOWHERE: u16 = 1;

impl<'a> Rows<'a> {
    /// Rows for `tokens`. `entries_of` gives each word's entries to its last argument.
    pub(super) fn new(
        tokens: &[Token],
        vocabulary: &'a Vocabulary,
        unnamed: Option<Unnamed>,
        entries_of: impl Fn(&Token, &mut dyn FnMut(u32)),
    ) -> Self {
        let width = tokens.len() / 64 + 1;
        let row = || vec![0; width];
        let mut rows = Self {
            vocabulary,
            tokens: tokens.len(),
            present: Vec::new(),
            entries: Table::new(vocabulary.len(), UNKNOWN, width),
            classes: Table::new(vocabulary.classes(), NOWHERE, width),
            words: row(),
            numbers: row(),
            clauses: row(),
            things: row(),
            proper: row(),
            name_starts: row(),
            starts: row(),
            ends: row(),
        };
        // The row NOWHERE.
        rows.classes.add();
        for (at, token) in tokens.iter().enumerate() {
            let (word, bit) = place(at);
            entries_of(token, &mut |entry| {
                if rows.entries.places[entry as usize] == UNKNOWN {
                    rows.present.push(entry);
                    for &class in vocabulary.classes_of(entry) {
                        rows.classes.places[class as usize] = UNKNOWN;
                    }
                }
                let row = rows.entries.row(entry as usize);
                rows.entries.get_mut(row)[word] |= bit;
            });
            if token.is_word() {
                rows.words[word] |= bit;
            }
            match token.kind {
                Kind::Word => {}
                Kind::Number => rows.numbers[word] |= bit,
                Kind::Clause => rows.clauses[word] |= bit,
                Kind::Stop => rows.ends[word] |= bit,
            }
            if at == 0 || !tokens[at - 1].is_word() {
                rows.starts[word] |= bit;
            }
        }
        let (word, bit) = place(tokens.len());
        rows.ends[word] |= bit;
        if tokens.last().is_some_and(|last| !last.is_word()) {
            rows.starts[word] |= bit;
        }
        if let Some(unnamed) = unnamed {
            rows.find_names(tokens, unnamed);
        }
        rows
    }

    fn find_names(&mut self, tokens: &[Token], unnamed: Unnamed) {
        let mut row = |class: Option<u16>| class.map_or(NOWHERE, |class| self.row(class));
        let (empty, nouns) = (row(Some(unnamed.empty)), row(unnamed.nouns));
        let determiners = row(unnamed.determiners);
        let mut after_determiner = false;
        for (at, token) in tokens.iter().enumerate() {
            let (word, bit) = place(at);
            let is_one_of = |row| self.classes.get(row)[word] & bit != 0;
            let is_empty = is_one_of(empty);
            let is_determiner = is_one_of(determiners);
            let is_noun = is_one_of(nouns);
            let is_telling = token.capitalized || token.folded.chars().nth(2).is_some();
            if token.is_word() && !is_empty && is_telling {
                self.things[word] |= bit;
            }
            let is_capital = token.kind == Kind::Word && token.capitalized;
            if is_capital && !is_empty && !is_noun && !is_determiner {
                self.proper[word] |= bit;
            }
            if !after_determiner {
                self.name_starts[word] |= bit;
            }
            after_determiner = is_determiner;
        }
    }

    /// The row of this class.
    #[inline]
    fn row(&mut self, class: u16) -> u16 {
        match self.classes.places[usize::from(class)] {
            UNKNOWN => self.put_together(class),
            known => known,
        }
    }

    fn put_together(&mut self, class: u16) -> u16 {
        let row = self.classes.add();
        for &entry in self.vocabulary.class(class) {
            let of_entry = self.entries.places[entry as usize];
            if of_entry == UNKNOWN {
                continue;
            }
            let bits = self.classes.get_mut(row).iter_mut();
            for (bits, more) in bits.zip(self.entries.get(of_entry)) {
                *bits |= more;
            }
        }
        self.classes.places[usize::from(class)] = row;
        row
    }

    /// The tokens of this class.
    fn of(&mut self, class: u16) -> &[u64] {
        let row = self.row(class);
        self.classes.get(row)
    }

    /// True where some token has this class.
    pub(super) fn has(&self, class: u16) -> bool {
        self.classes.places[usize::from(class)] != NOWHERE
    }

    /// True for a word that can stand in a name.
    pub(super) fn is_proper(&self, token: usize) -> bool {
        let (word, bit) = place(token);
        self.proper[word] & bit != 0
    }

    /// The entries of the note's words.
    pub(super) fn present(&self) -> &[u32] {
        &self.present
    }
}

/// Where the bit of a token is in a row.
fn place(token: usize) -> (usize, u64) {
    (token / 64, 1 << (token % 64))
}

/// Longest run of words that a topic takes before the word that names something.
const TOPIC_LEAD: usize = 4;
/// Longest run of capitalised words that make one name.
const NAME_WORDS: usize = 5;

impl Rows<'_> {
    /// Every match of the phrase, from each of its first tokens the longest: the first token and one
    /// past the last.
    pub(super) fn matches(&mut self, nodes: &[Node], mut give: impl FnMut(usize, usize)) {
        let tokens = self.tokens;
        for word in 0..tokens.div_ceil(64) {
            let firsts = self.firsts(nodes, word);
            if !self.may_match(nodes, firsts) {
                continue;
            }
            let firsts = bits(firsts).map(|bit| word * 64 + bit);
            for first in firsts.take_while(|first| *first < tokens) {
                let ends = self.through(nodes, first, 1);
                if ends != 0 {
                    give(first, first + (63 - ends.leading_zeros() as usize));
                }
            }
        }
    }

    /// False where no match begins at any of `firsts`: all are tried together, which spares most
    /// phrases to be tried from each. In a note that is longer than a number each is tried alone.
    fn may_match(&mut self, nodes: &[Node], firsts: u64) -> bool {
        firsts != 0 && (self.tokens >= 64 || self.through(nodes, 0, firsts) != 0)
    }

    /// The tokens of one number of a row with which a match can begin, and perhaps others.
    fn firsts(&mut self, nodes: &[Node], word: usize) -> u64 {
        let Some((first, rest)) = nodes.split_first() else {
            return u64::MAX;
        };
        match first {
            Node::Class(class) => self.of(*class)[word],
            Node::Either(choices) => choices
                .iter()
                .fold(0, |firsts, choice| firsts | self.firsts(choice, word)),
            Node::Maybe(inner) => {
                self.firsts(std::slice::from_ref(inner), word) | self.firsts(rest, word)
            }
            Node::Start => self.starts[word] & self.firsts(rest, word),
            Node::Name => self.proper[word] & self.name_starts[word],
            Node::Number => self.numbers[word],
            Node::Clause => self.clauses[word],
            _ => u64::MAX,
        }
    }

    fn through(&mut self, nodes: &[Node], first: usize, from: u64) -> u64 {
        let mut at = from;
        for node in nodes {
            if at == 0 {
                break;
            }
            at = self.step(node, first, at);
        }
        at
    }

    fn step(&mut self, node: &Node, first: usize, at: u64) -> u64 {
        let of = |row: &[u64]| window(row, first);
        match node {
            Node::Class(class) => (at & of(self.of(*class))) << 1,
            Node::Any => (at & of(&self.words)) << 1,
            Node::Number => (at & of(&self.numbers)) << 1,
            Node::Clause => (at & of(&self.clauses)) << 1,
            Node::Either(choices) => choices
                .iter()
                .fold(0, |ends, choice| ends | self.through(choice, first, at)),
            Node::Maybe(inner) => at | self.step(inner, first, at),
            Node::Gap(words, crosses) => {
                let clauses = if *crosses { of(&self.clauses) } else { 0 };
                let passed = of(&self.words) | clauses;
                at | run(at, passed, usize::from(*words))
            }
            Node::Topic => {
                let things = of(&self.things);
                let small = of(&self.words) & !things;
                ((at | run(at, small, TOPIC_LEAD - 1)) & things) << 1
            }
            Node::Thing => (at & of(&self.things)) << 1,
            Node::Name => run(at & of(&self.name_starts), of(&self.proper), NAME_WORDS),
            Node::Start => at & of(&self.starts),
            Node::End => at & of(&self.ends),
        }
    }
}

/// The positions after one to `most` tokens of `passed` in a row.
fn run(at: u64, passed: u64, most: usize) -> u64 {
    let steps = std::iter::successors(Some(at), |at| Some((at & passed) << 1));
    steps.skip(1).take(most).fold(0, |reached, at| reached | at)
}

/// The bits of a row from `first` on.
fn window(row: &[u64], first: usize) -> u64 {
    let (word, shift) = (first / 64, first % 64);
    let low = row.get(word).map_or(0, |bits| bits >> shift);
    match (shift, row.get(word + 1)) {
        (1.., Some(high)) => low | high << (64 - shift),
        _ => low,
    }
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

#[cfg(test)]
mod tests {
    use crate::phrase::{Builder, Entries, Lexicon};
    use crate::text::tokens;

    const LISTS: &[(&str, &str)] = &[
        ("empty", "the|a|your|on|and|to|work"),
        ("saw", "saw|read|came across"),
    ];

    fn lexicon(lists: &[(&str, &str)], phrases: &[&str]) -> Lexicon<()> {
        let mut builder = Builder::default();
        for (name, entries) in lists {
            let mut list = Entries::default();
            list.add(entries).unwrap();
            builder.list(name, &list).unwrap();
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
        let found = lexicon.read(&tokens).finds.first().map(|find| {
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
        let says = |note| !lexicon.read(&tokens(note)).finds.is_empty();
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
            assert_eq!(lexicon.read(&tokens(note)).finds.len(), 1, "{note}");
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
        assert!(
            lexicon
                .read(&tokens("there is no call for it"))
                .finds
                .is_empty()
        );
        assert_eq!(lexicon.read(&tokens("no call, one call")).finds.len(), 1);
    }

    #[test]
    fn time_is_bounded_on_hostile_text() {
        let phrases: &[&str] = &["a ... a ... a ... a ... b"];
        let lexicon = lexicon(LISTS, phrases);
        assert!(lexicon.read(&tokens(&"a ".repeat(5000))).finds.is_empty());
    }
}
