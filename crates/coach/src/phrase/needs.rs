//! Which phrases a note may hold at all: those whose every word stands somewhere in it.
//!
//! Most phrases of a language fail here, so this must cost little. A phrase is looked at only where
//! one of its rarest words stands in the note. What it needs is a list of numbers: classes of words
//! and, from the number of classes on, choices. Phrases share their choices, and each is looked at
//! once a note at most.

use rustc_hash::FxHashMap;

use super::matcher::Node;

/// What every phrase of a language needs.
#[derive(Debug)]
pub(super) struct Needs {
    classes: usize,
    /// Each choice: its alternatives, and what each needs. Those within others come first.
    choices: Vec<Vec<Vec<u16>>>,
    phrases: Vec<Vec<u16>>,
    /// Phrases by the classes of which they need one.
    by_anchor: Vec<Vec<u16>>,
    /// Phrases that need none.
    others: Vec<u16>,
}

impl Needs {
    /// The needs of `phrases`, of a language with so many classes.
    pub(super) fn new<'a>(classes: u16, phrases: impl Iterator<Item = &'a [Node]>) -> Self {
        let mut collector = Collector {
            next: classes,
            choices: Vec::new(),
            known: FxHashMap::default(),
        };
        let phrases = phrases.map(|nodes| collector.of(nodes)).collect();
        let mut needs = Self {
            classes: usize::from(classes),
            choices: collector.choices,
            phrases,
            by_anchor: vec![Vec::new(); usize::from(classes)],
            others: Vec::new(),
        };
        needs.anchor_phrases();
        needs
    }

    fn anchor_phrases(&mut self) {
        let mut uses = vec![0; self.classes];
        for class in self.phrases.iter().flat_map(|needs| self.classes_of(needs)) {
            uses[usize::from(class)] += 1;
        }
        for (index, needs) in (0u16..).zip(&self.phrases) {
            match self.anchor(needs, &uses) {
                Some(anchor) => {
                    for class in anchor {
                        self.by_anchor[usize::from(class)].push(index);
                    }
                }
                None => self.others.push(index),
            }
        }
    }

    /// The alternatives of a choice; `None` for a class.
    fn alternatives(&self, need: u16) -> Option<&[Vec<u16>]> {
        let choice = usize::from(need).checked_sub(self.classes)?;
        Some(&self.choices[choice])
    }

    /// Every class that is asked for, as often as it is.
    fn classes_of(&self, needs: &[u16]) -> Vec<u16> {
        let of_need = |need: &u16| match self.alternatives(*need) {
            None => vec![*need],
            Some(alternatives) => {
                let classes = alternatives.iter().map(|needs| self.classes_of(needs));
                classes.collect::<Vec<_>>().concat()
            }
        };
        needs.iter().flat_map(of_need).collect()
    }

    /// The classes of which a note must have one to meet `needs`: those that are asked for least
    /// often of all such sets. `None` where nothing is needed.
    fn anchor(&self, needs: &[u16], uses: &[usize]) -> Option<Vec<u16>> {
        let cost =
            |set: &Vec<u16>| -> usize { set.iter().map(|class| uses[usize::from(*class)]).sum() };
        let of_need = |need: &u16| match self.alternatives(*need) {
            None => Some(vec![*need]),
            Some(alternatives) => {
                let sets = alternatives.iter().map(|needs| self.anchor(needs, uses));
                sets.collect::<Option<Vec<_>>>().map(|sets| sets.concat())
            }
        };
        needs.iter().filter_map(of_need).min_by_key(cost)
    }

    /// The phrases that a note may hold in which these classes are `present`.
    pub(super) fn met(&self, present: &[bool]) -> impl Iterator<Item = usize> {
        let anchored = std::iter::zip(present, &self.by_anchor)
            .filter_map(|(is_present, phrases)| is_present.then_some(phrases))
            .flatten();
        let mut known = vec![None; self.choices.len()];
        let mut seen = vec![false; self.phrases.len()];
        anchored
            .chain(&self.others)
            .map(|index| usize::from(*index))
            .filter(move |index| {
                !std::mem::replace(&mut seen[*index], true)
                    && self.are_met(&self.phrases[*index], present, &mut known)
            })
    }

    fn are_met(&self, needs: &[u16], present: &[bool], known: &mut [Option<bool>]) -> bool {
        needs.iter().all(|need| {
            let need = usize::from(*need);
            let Some(choice) = need.checked_sub(self.classes) else {
                return present[need];
            };
            if let Some(met) = known[choice] {
                return met;
            }
            let alternatives = &self.choices[choice];
            let met = alternatives
                .iter()
                .any(|needs| self.are_met(needs, present, known));
            known[choice] = Some(met);
            met
        })
    }
}

struct Collector {
    next: u16,
    choices: Vec<Vec<Vec<u16>>>,
    known: FxHashMap<Vec<Vec<u16>>, u16>,
}

impl Collector {
    fn of(&mut self, nodes: &[Node]) -> Vec<u16> {
        let needs = nodes.iter().filter_map(|node| match node {
            Node::Class(class) => Some(*class),
            Node::Either(choices) => self.choice(choices),
            _ => None,
        });
        needs.collect()
    }

    /// `None` where one of the alternatives needs nothing.
    fn choice(&mut self, alternatives: &[Vec<Node>]) -> Option<u16> {
        let needs: Vec<_> = alternatives.iter().map(|nodes| self.of(nodes)).collect();
        if needs.iter().any(Vec::is_empty) {
            return None;
        }
        if let Some(&known) = self.known.get(&needs) {
            return Some(known);
        }
        let choice = self.next;
        self.next += 1;
        self.choices.push(needs.clone());
        self.known.insert(needs, choice);
        Some(choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(class: u16) -> Node {
        Node::Class(class)
    }

    #[track_caller]
    fn check(phrase: &[Node], present: &[u16], expected: bool) {
        let needs = Needs::new(4, std::iter::once(phrase));
        let present: Vec<_> = (0..4).map(|class| present.contains(&class)).collect();
        assert_eq!(needs.met(&present).next().is_some(), expected);
    }

    #[test]
    fn every_word_must_be_there_but_those_that_may_be_left_out() {
        let phrase = [class(0), Node::Maybe(Box::new(class(1))), class(2)];
        check(&phrase, &[0, 2], true);
        check(&phrase, &[0, 1], false);
    }

    #[test]
    fn one_alternative_must_be_there_whole() {
        let inner = Node::Either(vec![vec![class(1)], vec![class(2)]]);
        let phrase = [Node::Either(vec![vec![class(0)], vec![inner, class(3)]])];
        check(&phrase, &[0], true);
        check(&phrase, &[2, 3], true);
        check(&phrase, &[1, 2], false);
    }

    #[test]
    fn an_alternative_that_needs_no_word_is_always_there() {
        let phrase = [Node::Either(vec![vec![class(0)], vec![Node::Any]]), class(1)];
        check(&phrase, &[1], true);
        check(&phrase, &[0], false);
    }
}
