//! A trained classifier beside the rules: how likely a note says something, judged by its words.
//!
//! Rules find what somebody thought of; people put things in ways that nobody listed. A logistic
//! regression over runs of one to three words, one for each pillar and problem, was trained on the
//! project's notes by `cargo xtask train`. A word counts once more with the side it is said of, as "I
//! teach" and "you teach" tell different things. It has a say only where it is sure: see [`Opinion`].
//! Which words carried its verdict is known, and they are marked as those of a rule are.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::language::Sense;
use crate::order::sort_short;
use crate::phrase::Reading;
use crate::text::{Kind, QUOTATION_MARKS, Token, span_of};
use crate::{Code, Pillar, Span};

/// Longest run of words that counts as one feature.
const LONGEST: usize = 3;
/// Fewest features that an estimate can stand on.
const FEWEST: usize = 20;
/// What the features of a note weigh together, however many they are: the length of their vector.
const LENGTH: f32 = 5.0;
/// So many they are taken for at least: a few words are never as sure as many.
const ORDINARY: usize = 40;
/// Fewest features that tell what a note has not: a few words say little of that.
const ENOUGH: usize = 32;
/// From what probability on a pillar is to be reckoned with.
const SUSPICION: f32 = 0.45;
/// Here a label is as likely as not.
const EVEN: f32 = 0.5;
/// A weight of 1 in the file is a hundredth.
const UNIT: f32 = 0.01;
/// What stands for the constant of each label in the file.
pub const CONSTANT: &str = "=";
/// How many words of evidence are worth showing.
const EVIDENCE: usize = 3;

/// What stands for a name, however long.
const NAME: &str = "<name>";
/// What stands for words that the writer quotes: they are somebody else's.
const QUOTATION: &str = "<quotation>";
/// What stands before a word that is said of the writer, and of the reader.
const OF_WRITER: &str = "i:";
const OF_READER: &str = "you:";

/// What is judged, in the order of the columns of the file.
pub const LABELS: [Label; 12] = [
    Label::Pillar(Pillar::Reason),
    Label::Pillar(Pillar::Commonality),
    Label::Pillar(Pillar::Reference),
    Label::Pillar(Pillar::Offer),
    Label::Pillar(Pillar::Personal),
    Label::Code(Code::Pitch),
    Label::Code(Code::BigAsk),
    Label::Code(Code::Creepy),
    Label::Code(Code::WeakTie),
    Label::Code(Code::Flattery),
    Label::Code(Code::SelfCentred),
    Label::Code(Code::DefaultText),
];

/// Something that a note has or has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// A pillar, or the personal touch.
    Pillar(Pillar),
    /// A problem.
    Code(Code),
}

impl Label {
    fn index(self) -> Option<usize> {
        LABELS.iter().position(|label| *label == self)
    }

    /// From what probability on the classifier is sure, and below which it objects: where rules and
    /// classifier together agreed best with notes that neither had seen. The better the rules tell a
    /// label, the surer it must be to overrule them.
    fn bounds(self) -> (f32, f32) {
        match self {
            Self::Pillar(Pillar::Reason | Pillar::Offer) => (0.65, 0.15),
            Self::Pillar(Pillar::Commonality) => (0.6, 0.15),
            Self::Pillar(Pillar::Reference) => (0.8, 0.15),
            Self::Pillar(Pillar::Personal) | Self::Code(Code::Creepy) => (0.6, 0.2),
            Self::Code(Code::Pitch) => (0.7, 0.2),
            Self::Code(Code::BigAsk) => (0.65, 0.2),
            Self::Code(Code::SelfCentred | Code::WeakTie) => (0.8, 0.2),
            Self::Code(Code::Flattery) => (0.6, 0.05),
            // It stops a note. What the rules hold for a stock text is one.
            Self::Code(Code::DefaultText) => (0.9975, 0.0),
            // Not judged.
            Self::Code(_) => (1.0, 0.0),
        }
    }
}

/// What the classifier thinks of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opinion {
    /// It holds, whatever the rules found.
    Sure,
    /// It does not hold, whatever the rules found.
    Unlikely,
    /// The rules decide.
    Open,
}

/// One number for each label, in hundredths.
type Weights = [i16; LABELS.len()];

/// The weights of a language's features.
#[derive(Debug, Default)]
pub(crate) struct Classifier {
    /// Features by their words, each word parted by a space, or by a side and a word.
    features: FxHashMap<Box<str>, usize>,
    weights: Vec<Weights>,
    constants: [Option<i16>; LABELS.len()],
}

impl Classifier {
    /// Reads a line of the file: the words of a feature, and after each a tab the weight of one
    /// label, or nothing for none.
    pub(crate) fn add(&mut self, line: &str) -> Result<(), String> {
        let mut columns = line.split('\t');
        let feature = columns.next().unwrap_or_default();
        let mut numbers = [None; LABELS.len()];
        for (number, column) in numbers.iter_mut().zip(columns.by_ref()) {
            *number = match column {
                "" => None,
                column => Some(
                    column
                        .parse()
                        .map_err(|_| format!("`{column}` is no weight"))?,
                ),
            };
        }
        if columns.next().is_some() {
            return Err(format!("there are {} labels and no more", LABELS.len()));
        }
        if feature == CONSTANT {
            self.constants = numbers;
            return Ok(());
        }
        self.features.insert(feature.into(), self.weights.len());
        self.weights.push(numbers.map(Option::unwrap_or_default));
        Ok(())
    }

    /// What the words of a note make likely; `None` where too few of them are known.
    pub(crate) fn estimate(&self, skeleton: &Skeleton) -> Option<Estimate<'_>> {
        let mut seen = vec![false; self.weights.len()];
        let mut known = Vec::new();
        skeleton.runs(|feature, tokens| {
            if let Some(&index) = self.features.get(feature)
                && !std::mem::replace(&mut seen[index], true)
            {
                known.push((&self.weights[index], tokens));
            }
        });
        (known.len() >= FEWEST).then_some(Estimate {
            constants: &self.constants,
            known,
        })
    }
}

/// What the words of a note make likely.
#[derive(Debug)]
pub(crate) struct Estimate<'a> {
    constants: &'a [Option<i16>; LABELS.len()],
    /// The weights of each feature of the note, and its tokens.
    known: Vec<(&'a Weights, Range<usize>)>,
}

impl Estimate<'_> {
    pub(crate) fn opinion(&self, label: Label) -> Opinion {
        let (sure, unlikely) = label.bounds();
        match self.probability(label) {
            Some(probability) if probability > sure => Opinion::Sure,
            Some(probability) if probability < unlikely && self.known.len() >= ENOUGH => {
                Opinion::Unlikely
            }
            _ => Opinion::Open,
        }
    }

    /// True where some pillar is likelier than not: what the note says is not for anybody.
    pub(crate) fn suspects_a_pillar(&self) -> bool {
        let pillars = Pillar::ALL.into_iter().map(Label::Pillar);
        let mut likely = pillars.filter_map(|label| self.probability(label));
        likely.any(|probability| probability > SUSPICION)
    }

    /// True where a label is likelier than not, however few words tell.
    pub(crate) fn makes_likely(&self, label: Label) -> bool {
        self.gives(label, EVEN)
    }

    /// True where a label is likelier than `probability`.
    pub(crate) fn gives(&self, label: Label, probability: f32) -> bool {
        self.probability(label)
            .is_some_and(|found| found > probability)
    }

    /// The same, where it knows words enough to tell; else that the label holds.
    pub(crate) fn leans_to(&self, label: Label) -> bool {
        self.known.len() < ORDINARY || self.makes_likely(label)
    }

    /// `None` where the label is not judged: too few notes taught it.
    fn probability(&self, label: Label) -> Option<f32> {
        let index = label.index()?;
        let constant = f32::from(self.constants[index]?);
        let sum: f32 = self
            .known
            .iter()
            .map(|(weights, _)| f32::from(weights[index]))
            .sum();
        let score = UNIT * (constant + sum * value(self.known.len()));
        Some(1.0 / (1.0 + (-score).exp()))
    }

    /// The words that speak most for a label.
    pub(crate) fn strongest(&self, label: Label, tokens: &[Token]) -> Option<Span> {
        self.speaking(label, tokens)
            .next()
            .map(|run| span_of(&tokens[run]))
    }

    /// All words that speak much for a label, in the order of the note.
    pub(crate) fn evidence(&self, label: Label, tokens: &[Token]) -> Vec<Span> {
        let mut runs: Vec<_> = self.speaking(label, tokens).take(EVIDENCE).collect();
        sort_short(&mut runs, |run| (run.start, run.end));
        let mut joined: Vec<Range<usize>> = Vec::new();
        for run in runs {
            match joined.last_mut() {
                Some(last) if run.start <= last.end => last.end = last.end.max(run.end),
                _ => joined.push(run),
            }
        }
        joined
            .into_iter()
            .map(|run| span_of(&tokens[run]))
            .collect()
    }

    /// The runs of words that speak for a label, the loudest first; single words come last, as one
    /// small word tells nobody what was meant.
    fn speaking(&self, label: Label, tokens: &[Token]) -> impl Iterator<Item = Range<usize>> {
        let index = label.index();
        let mut speaking: Vec<_> = self
            .known
            .iter()
            .filter_map(|(weights, run)| {
                let weight = index.map_or(0, |index| weights[index]);
                // A mark beside a word is a feature, but nothing to show.
                let is_word = |at: &usize| tokens[*at].is_word();
                let (first, last) = (run.clone().find(is_word)?, run.clone().rfind(is_word)?);
                (weight > 0).then_some((first == last, Reverse(weight), first..last + 1))
            })
            .collect();
        sort_short(&mut speaking, |(is_single, weight, _)| {
            (*is_single, *weight)
        });
        speaking.into_iter().map(|(.., run)| run)
    }
}

/// What stands between quotation marks, without them. A mark that is never closed quotes nothing.
fn quotations(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, mark) in text.match_indices(QUOTATION_MARKS) {
        match start.take() {
            Some(start) => spans.push(Span::new(start, at)),
            None => start = Some(at + mark.len()),
        }
    }
    spans
}

/// What one of so many features of a note weighs.
#[expect(clippy::cast_precision_loss, reason = "a note has few features")]
pub fn value(features: usize) -> f32 {
    LENGTH / (features.max(ORDINARY) as f32).sqrt()
}

/// Whom each token is said of: the side that its sentence spoke of last, empty until it tells.
fn sides(tokens: &[Token], reading: &Reading<Sense>) -> Vec<&'static str> {
    let told = reading.finds.iter().filter_map(|find| match find.sense {
        Sense::Writer => Some((find.first, OF_WRITER)),
        Sense::Reader => Some((find.first, OF_READER)),
        _ => None,
    });
    let mut told = told.peekable();
    let mut side = "";
    let side_at = |(at, token): (usize, &Token)| {
        if token.kind == Kind::Stop {
            side = "";
        }
        while let Some((_, next)) = told.next_if(|(first, _)| *first <= at) {
            side = next;
        }
        side
    };
    tokens.iter().enumerate().map(side_at).collect()
}

/// A note as the classifier sees it: its words, with one sign for any name and any number, and its
/// marks.
pub(crate) struct Skeleton<'a> {
    parts: Vec<Part<'a>>,
}

struct Part<'a> {
    sign: &'a str,
    /// [`OF_WRITER`], [`OF_READER`] or nothing.
    side: &'static str,
    tokens: Range<usize>,
}

impl<'a> Skeleton<'a> {
    /// `reading` tells which of `tokens` are part of a name, and which speak of a side.
    pub(crate) fn new(text: &str, tokens: &'a [Token], reading: &Reading<Sense>) -> Self {
        let mut parts: Vec<Part> = Vec::with_capacity(tokens.len());
        let quotations = quotations(text);
        let is_quoted = |token: &Token| quotations.iter().any(|span| span.contains(token.span));
        for ((at, token), side) in tokens.iter().enumerate().zip(sides(tokens, reading)) {
            let sign = match token.kind {
                _ if is_quoted(token) => QUOTATION,
                Kind::Word if reading.names.get(at) == Some(&true) => NAME,
                Kind::Word => token.folded.as_str(),
                Kind::Number => "<number>",
                Kind::Clause => ",",
                Kind::Stop if text[token.span.start..token.span.end].contains('?') => "?",
                Kind::Stop => ".",
            };
            match parts.last_mut() {
                Some(last) if last.sign == sign && matches!(sign, NAME | QUOTATION) => {
                    last.tokens.end = at + 1;
                }
                _ => parts.push(Part {
                    sign,
                    side,
                    tokens: at..at + 1,
                }),
            }
        }
        Self { parts }
    }

    /// Gives every run of one to three parts, in the order of the note, with its tokens; and every
    /// part with its side.
    pub(crate) fn runs(&self, mut give: impl FnMut(&str, Range<usize>)) {
        let mut run = String::new();
        for (first, part) in self.parts.iter().enumerate() {
            if !part.side.is_empty() {
                run.clear();
                run.push_str(part.side);
                run.push_str(part.sign);
                give(&run, part.tokens.clone());
            }
            run.clear();
            for last in self.parts[first..].iter().take(LONGEST) {
                if !run.is_empty() {
                    run.push(' ');
                }
                run.push_str(last.sign);
                give(&run, part.tokens.start..last.tokens.end);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::Find;
    use crate::text::tokens;

    /// A classifier that takes "tide" for a reason and "offer" for a pitch; a word that says nothing
    /// makes notes long enough to be judged.
    fn classifier() -> Classifier {
        let mut classifier = Classifier::default();
        classifier.add("=\t-100\t\t\t\t\t-100").unwrap();
        classifier.add("your tide\t900").unwrap();
        classifier.add("offer .\t\t\t\t\t\t900").unwrap();
        for word in FILLING.split(' ') {
            classifier.add(word).unwrap();
        }
        classifier
    }

    const FILLING: &str = "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj kk ll mm nn";
    const REASON: Label = Label::Pillar(Pillar::Reason);
    const PITCH: Label = Label::Code(Code::Pitch);

    #[track_caller]
    fn check(note: &str, label: Label, opinion: Opinion, evidence: &[&str]) {
        let (classifier, tokens) = (classifier(), tokens(note));
        let skeleton = Skeleton::new(note, &tokens, &reading(&[]));
        let estimate = classifier.estimate(&skeleton).unwrap();
        assert_eq!(estimate.opinion(label), opinion, "{note}");
        let marked = estimate.evidence(label, &tokens);
        let marked: Vec<_> = marked
            .iter()
            .map(|span| &note[span.start..span.end])
            .collect();
        assert_eq!(marked, evidence, "{note}");
    }

    #[test]
    fn words_make_a_label_sure_and_are_its_evidence() {
        check(
            &format!("{FILLING} your tide"),
            REASON,
            Opinion::Sure,
            &["your tide"],
        );
        check(&format!("{FILLING} your tide"), PITCH, Opinion::Open, &[]);
    }

    #[test]
    fn a_mark_is_no_evidence() {
        check(
            &format!("{FILLING} offer."),
            PITCH,
            Opinion::Sure,
            &["offer"],
        );
    }

    #[test]
    fn a_label_without_a_constant_is_not_judged() {
        check(
            &format!("{FILLING} your tide"),
            Label::Pillar(Pillar::Offer),
            Opinion::Open,
            &[],
        );
    }

    #[test]
    fn few_known_words_give_no_estimate() {
        let tokens = tokens("your tide");
        let skeleton = Skeleton::new("your tide", &tokens, &reading(&[]));
        assert!(classifier().estimate(&skeleton).is_none());
    }

    #[test]
    fn a_name_is_one_sign_however_long() {
        let note = "ask Ana Ruiz, 2 tides?";
        let tokens = tokens(note);
        let names = tokens.iter().map(|token| token.capitalized).collect();
        let reading = Reading {
            names,
            finds: Vec::new(),
        };
        let runs = runs(note, &reading);
        assert_eq!(runs[2], "ask <name> ,");
        assert!(runs.contains(&"<number> tides ?".to_owned()));
    }

    #[test]
    fn a_word_counts_once_more_with_its_side_until_the_sentence_ends() {
        let sides = [(1, Sense::Writer), (4, Sense::Reader)];
        let runs = runs("Here we teach and you learn. Good.", &reading(&sides));
        let with_side: Vec<_> = runs.iter().filter(|run| run.contains(':')).collect();
        assert_eq!(
            with_side,
            ["i:we", "i:teach", "i:and", "you:you", "you:learn"]
        );
    }

    fn runs(note: &str, reading: &Reading<Sense>) -> Vec<String> {
        let mut runs = Vec::new();
        Skeleton::new(note, &tokens(note), reading).runs(|run, _| runs.push(run.to_owned()));
        runs
    }

    fn reading(sides: &[(usize, Sense)]) -> Reading<Sense> {
        let find = |&(first, sense)| Find {
            sense,
            first,
            end: first + 1,
        };
        Reading {
            finds: sides.iter().map(find).collect(),
            names: Vec::new(),
        }
    }
}
