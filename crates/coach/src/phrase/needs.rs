//! Which phrases a note may hold at all: those whose every word stands somewhere in it.
//!
//! Most phrases of a language fail here, so this must cost little. A phrase is looked at only where
//! one of its rarest words stands in the note. What it needs is a list of numbers: classes of words
//! and, from the number of classes on, choices. Phrases share their choices, and each is looked at
//! once a note at most.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::lists::Lists;
use super::matcher::{Node, Rows};
use super::vocabulary::Vocabulary;

/// What every phrase of a language needs.
#[derive(Debug)]
pub(super) struct Needs {
    choices: Choices,
    /// What each phrase needs, the rarest first.
    phrases: Lists,
    /// Phrases by the words of which they need one.
    by_anchor: Lists,
    /// Phrases that need none.
    others: Vec<u32>,
}

/// The choices of all phrases. Those within others come first.
#[derive(Debug, Default)]
struct Choices {
    classes: u32,
    /// Where the needs of the alternatives of each choice stand.
    alternatives: Vec<Range<usize>>,
    needs: Lists,
}

/// What a number in a list of needs stands for.
enum Need {
    Class(u16),
    /// Its place among the choices.
    Choice(usize),
}

impl Needs {
    /// The needs of `phrases`.
    pub(super) fn new<'a>(
        vocabulary: &Vocabulary,
        phrases: impl Iterator<Item = &'a [Node]>,
    ) -> Self {
        let mut collector = Collector::new(vocabulary.classes());
        let phrases: Vec<_> = phrases.map(|nodes| collector.of(nodes)).collect();
        let choices = collector.choices;
        let costs = Costs::new(vocabulary, &choices, &phrases);
        let mut by_anchor = vec![Vec::new(); vocabulary.len()];
        let mut needs = Self {
            choices,
            phrases: Lists::default(),
            by_anchor: Lists::default(),
            others: Vec::new(),
        };
        for (index, list) in (0..).zip(phrases) {
            match costs.anchor(&needs.choices, &list) {
                Some(anchor) => {
                    for &entry in anchor.iter().flat_map(|class| vocabulary.class(*class)) {
                        by_anchor[entry as usize].push(index);
                    }
                }
                None => needs.others.push(index),
            }
            let sorted = costs.rarest_first(&needs.choices, &list);
            needs.phrases.push(sorted);
        }
        needs.by_anchor = by_anchor.iter().map(Vec::as_slice).collect();
        needs
    }

    /// The phrases that a note may hold.
    pub(super) fn met(&self, rows: &Rows) -> Vec<usize> {
        let mut known = vec![None; self.choices.alternatives.len()];
        let mut seen = vec![false; self.phrases.len()];
        let mut met = Vec::new();
        let mut look_at = |phrases: &[u32]| {
            for index in phrases.iter().map(|index| *index as usize) {
                let is_new = !std::mem::replace(&mut seen[index], true);
                if is_new
                    && self
                        .choices
                        .are_met(self.phrases.get(index), rows, &mut known)
                {
                    met.push(index);
                }
            }
        };
        for entry in rows.present() {
            look_at(self.by_anchor.get(*entry as usize));
        }
        look_at(&self.others);
        met
    }
}

/// How common what a phrase asks for is, as far as the phrases tell: a word that many ask for stands
/// in many notes.
struct Costs(Vec<usize>);

impl Costs {
    fn new(vocabulary: &Vocabulary, choices: &Choices, phrases: &[Vec<u32>]) -> Self {
        let mut uses = vec![0; vocabulary.len()];
        for class in phrases.iter().flat_map(|needs| choices.classes_of(needs)) {
            for &entry in vocabulary.class(class) {
                uses[entry as usize] += 1;
            }
        }
        let cost = |class| -> usize {
            let entries = vocabulary.class(class).iter();
            entries.map(|entry| uses[*entry as usize]).sum()
        };
        let classes = 0..u16::try_from(vocabulary.classes()).unwrap_or(u16::MAX);
        Self(classes.map(cost).collect())
    }

    /// The lists are short: the library's sort would weigh more than it saves.
    fn rarest_first(&self, choices: &Choices, needs: &[u32]) -> Vec<u32> {
        let mut sorted: Vec<u32> = Vec::new();
        for &need in needs {
            let cost = self.of(choices, need);
            let is_rarer = |other: &u32| self.of(choices, *other) <= cost;
            sorted.insert(sorted.partition_point(is_rarer), need);
        }
        sorted
    }

    /// Choices cost more to look at than any class.
    fn of(&self, choices: &Choices, need: u32) -> usize {
        match choices.need(need) {
            Need::Class(class) => self.0[usize::from(class)],
            Need::Choice(_) => usize::MAX,
        }
    }

    /// The classes of which a note must have one to meet `needs`: the rarest of all such sets.
    /// `None` where nothing is needed.
    fn anchor(&self, choices: &Choices, needs: &[u32]) -> Option<Vec<u16>> {
        let cost =
            |set: &Vec<u16>| -> usize { set.iter().map(|class| self.0[usize::from(*class)]).sum() };
        let of_need = |need: &u32| match choices.need(*need) {
            Need::Class(class) => Some(vec![class]),
            Need::Choice(choice) => {
                let sets = choices.of(choice).map(|needs| self.anchor(choices, needs));
                sets.collect::<Option<Vec<_>>>().map(|sets| sets.concat())
            }
        };
        needs.iter().filter_map(of_need).min_by_key(cost)
    }
}

impl Choices {
    fn need(&self, need: u32) -> Need {
        match need.checked_sub(self.classes) {
            None => Need::Class(u16::try_from(need).unwrap_or(u16::MAX)),
            Some(choice) => Need::Choice(choice as usize),
        }
    }

    /// What each alternative of a choice needs.
    fn of(&self, choice: usize) -> impl Iterator<Item = &[u32]> {
        let alternatives = self.alternatives[choice].clone();
        alternatives.map(|alternative| self.needs.get(alternative))
    }

    fn add(&mut self, alternatives: &[Vec<u32>]) {
        let first = self.needs.len();
        for needs in alternatives {
            self.needs.push(needs.iter().copied());
        }
        self.alternatives.push(first..self.needs.len());
    }

    /// Every class that is asked for, as often as it is.
    fn classes_of(&self, needs: &[u32]) -> Vec<u16> {
        let of_need = |need: &u32| match self.need(*need) {
            Need::Class(class) => vec![class],
            Need::Choice(choice) => {
                let classes = self.of(choice).map(|needs| self.classes_of(needs));
                classes.collect::<Vec<_>>().concat()
            }
        };
        needs.iter().flat_map(of_need).collect()
    }

    /// True where the note has all of `needs`. `known` holds the choices that were looked at.
    fn are_met(&self, needs: &[u32], rows: &Rows, known: &mut [Option<bool>]) -> bool {
        needs.iter().all(|need| match self.need(*need) {
            Need::Class(class) => rows.has(class),
            Need::Choice(choice) => known[choice].unwrap_or_else(|| {
                let mut alternatives = self.of(choice);
                let met = alternatives.any(|needs| self.are_met(needs, rows, known));
                known[choice] = Some(met);
                met
            }),
        })
    }
}

/// Collects the choices of phrases.
struct Collector {
    choices: Choices,
    /// Choices by their alternatives, spelled out.
    known: FxHashMap<String, u32>,
}

impl Collector {
    fn new(classes: usize) -> Self {
        Self {
            choices: Choices {
                classes: u32::try_from(classes).unwrap_or(u32::MAX),
                ..Choices::default()
            },
            known: FxHashMap::default(),
        }
    }

    fn of(&mut self, nodes: &[Node]) -> Vec<u32> {
        let needs = nodes.iter().filter_map(|node| match node {
            Node::Class(class) => Some(u32::from(*class)),
            Node::Either(choices) => self.choice(choices),
            _ => None,
        });
        needs.collect()
    }

    /// `None` where one of the alternatives needs nothing.
    fn choice(&mut self, alternatives: &[Vec<Node>]) -> Option<u32> {
        let needs: Vec<_> = alternatives.iter().map(|nodes| self.of(nodes)).collect();
        if needs.iter().any(Vec::is_empty) {
            return None;
        }
        let spelled = spelled(&needs);
        if let Some(&known) = self.known.get(&spelled) {
            return Some(known);
        }
        let choice = u32::try_from(self.choices.alternatives.len()).ok()?;
        let choice = self.choices.classes.checked_add(choice)?;
        self.choices.add(&needs);
        self.known.insert(spelled, choice);
        Some(choice)
    }
}

fn spelled(alternatives: &[Vec<u32>]) -> String {
    let mut spelled = String::new();
    for needs in alternatives {
        for need in needs {
            spelled.push_str(&need.to_string());
            spelled.push(' ');
        }
        spelled.push('|');
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::parse::Element;
    use crate::text::tokens;

    fn class(class: u16) -> Node {
        Node::Class(class)
    }

    /// Whether the words `note` may hold the phrase, where "a" is of the first class, "b" of the
    /// second, and so on.
    #[track_caller]
    fn check(phrase: &[Node], note: &str, expected: bool) {
        let word = |(class, word): (u16, &str)| (Element::Word(word.to_owned()), vec![class]);
        let vocabulary = Vocabulary::new((0..).zip(["a", "b", "c", "d"]).map(word), 4);
        let needs = Needs::new(&vocabulary, std::iter::once(phrase));
        let rows = Rows::new(&tokens(note), &vocabulary, None, |token, give| {
            vocabulary.entries_of(&token.folded, give);
        });
        assert_eq!(!needs.met(&rows).is_empty(), expected, "{note}");
    }

    #[test]
    fn every_word_must_be_there_but_those_that_may_be_left_out() {
        let phrase = [class(0), Node::Maybe(Box::new(class(1))), class(2)];
        check(&phrase, "a c", true);
        check(&phrase, "a b", false);
    }

    #[test]
    fn one_alternative_must_be_there_whole() {
        let inner = Node::Either(vec![vec![class(1)], vec![class(2)]]);
        let phrase = [Node::Either(vec![vec![class(0)], vec![inner, class(3)]])];
        check(&phrase, "a", true);
        check(&phrase, "c d", true);
        check(&phrase, "b c", false);
    }

    #[test]
    fn an_alternative_that_needs_no_word_is_always_there() {
        let phrase = [
            Node::Either(vec![vec![class(0)], vec![Node::Any]]),
            class(1),
        ];
        check(&phrase, "b", true);
        check(&phrase, "a", false);
    }
}
