//! What would put the reader off: one rule, one file, its examples in it.
//!
//! To add a rule is to add its file and its line in [`RULES`]; the tests below walk that list.

mod big_ask;
mod contradicts_profile;
mod creepy;
mod default_text;
mod empty;
mod entitled;
mod false_intimacy;
mod flattery;
mod generic;
mod no_greeting;
mod no_introduction;
mod pitch;
mod placeholder;
mod repeated_note;
mod self_centred;
mod thanks_in_advance;
mod too_long;
mod weak_tie;
mod wrong_name;

pub(crate) use repeated_note::Template;

use std::cmp::Reverse;

use crate::classifier::{Label, Opinion};
use crate::draft::Draft;
use crate::language::Sense;
use crate::message::say;
use crate::order::sort_short;
use crate::{
    Code, Diagnostic, Fix, Message, Pillar, Pillars, Profile, Sentence, Severity, Span, State,
};

/// A rule: what it means, how it shows and how it is found.
pub(crate) struct Rule {
    /// Its name.
    pub(crate) code: Code,
    /// How much its remarks weigh.
    pub(crate) severity: Severity,
    /// What it protects the reader from; groups the rules in the documentation.
    pub(crate) protects_from: &'static str,
    /// What it means, for the documentation.
    pub(crate) meaning: &'static str,
    /// All that it can say.
    pub(crate) says: &'static [&'static Sentence],
    /// Finds what it is about.
    pub(crate) check: fn(&Subject) -> Vec<Remark>,
    /// Notes that it speaks on.
    pub(crate) fires: &'static [Example],
    /// Look-alikes that it is silent on.
    pub(crate) silent: &'static [Example],
}

/// What a rule looks at.
pub(crate) struct Subject<'a> {
    /// The note.
    pub(crate) draft: &'a Draft<'a>,
    /// What was found of the pillars.
    pub(crate) pillars: &'a Pillars,
}

impl Subject<'_> {
    /// One remark on each place where the note says one of `senses`.
    fn each(&self, senses: &[Sense], message: &'static Sentence) -> Vec<Remark> {
        let said = self.draft.spans_of(senses);
        said.into_iter()
            .map(|span| Remark::new(span, message))
            .collect()
    }

    /// What the phrases of a rule found, unless the classifier is sure of something else: then the
    /// sentence that speaks most for it, or nothing.
    fn weigh(&self, code: Code, found: Vec<Remark>, message: &'static Sentence) -> Vec<Remark> {
        let Some(estimate) = &self.draft.estimate else {
            return found;
        };
        let label = Label::Code(code);
        match estimate.opinion(label) {
            Opinion::Sure if found.is_empty() => {
                let strongest = estimate.strongest(label, &self.draft.tokens);
                let sentence = strongest.map(|words| self.draft.sentence_of(words));
                let sentence = sentence.unwrap_or_else(|| self.draft.whole());
                vec![Remark::new(sentence, message)]
            }
            Opinion::Unlikely => Vec::new(),
            _ => found,
        }
    }

    /// True where one of `pillars` is met.
    fn stands(&self, pillars: &[Pillar]) -> bool {
        pillars
            .iter()
            .any(|&pillar| self.pillars[pillar].state == State::Met)
    }
}

/// What a rule finds.
#[derive(Debug, PartialEq)]
pub(crate) struct Remark {
    /// The words that it is about.
    pub(crate) span: Span,
    /// What the reader would think and what to do instead.
    pub(crate) message: Message,
    /// Ways to mend it.
    pub(crate) fixes: Vec<Fix>,
}

impl Remark {
    /// A remark without a fix.
    pub(crate) fn new(span: Span, message: impl Into<Message>) -> Self {
        Self {
            span,
            message: message.into(),
            fixes: Vec::new(),
        }
    }

    /// The same remark with a fix.
    pub(crate) fn with_fix(
        mut self,
        title: impl Into<Message>,
        span: Span,
        text: impl Into<String>,
    ) -> Self {
        self.fixes.push(Fix {
            title: title.into(),
            span,
            text: text.into(),
        });
        self
    }
}

say! {
    WRITE = "fix_write": "Write {words}";
}

/// The title of a fix that writes `words`.
fn write(words: &str) -> Message {
    WRITE.with(&[("words", words)])
}

/// All that rules and their fixes say.
pub(crate) fn sentences() -> Vec<&'static Sentence> {
    let rules = RULES.iter().flat_map(|rule| rule.says);
    SENTENCES.iter().chain(rules).copied().collect()
}

/// A note that shows what a rule does.
#[derive(Clone, Copy)]
pub(crate) struct Example {
    /// The note.
    pub(crate) note: &'static str,
    /// The words that the first remark marks; empty where the rule is silent or marks no words.
    pub(crate) marks: &'static str,
    /// Whom it is for.
    pub(crate) target: fn() -> Profile,
    /// What the sender sent before.
    pub(crate) history: &'static [&'static str],
}

impl Example {
    /// A note to somebody of whom nothing is known; `marks` are the words that are marked.
    pub(crate) const fn new(note: &'static str, marks: &'static str) -> Self {
        Self {
            note,
            marks,
            target: Profile::default,
            history: &[],
        }
    }

    /// A note that the rule is silent on.
    pub(crate) const fn silent(note: &'static str) -> Self {
        Self::new(note, "")
    }

    /// The same note after others were sent.
    pub(crate) const fn after(mut self, history: &'static [&'static str]) -> Self {
        self.history = history;
        self
    }

    /// What the engine says of it.
    pub(crate) fn review(&self) -> crate::Review {
        let history: Vec<String> = self.history.iter().map(|&note| note.to_owned()).collect();
        let target = (self.target)();
        let request = crate::Request {
            note: self.note,
            target: &target,
            history: &history,
            ..crate::Request::EMPTY
        };
        crate::review(&request)
    }

    /// The same note to somebody who is known.
    pub(crate) const fn to(mut self, target: fn() -> Profile) -> Self {
        self.target = target;
        self
    }
}

/// Somebody of whom no more is known than a name.
fn named(name: &str) -> Profile {
    Profile {
        name: Some(name.into()),
        ..Profile::EMPTY
    }
}

/// Examples, for the documentation and the tests: elsewhere they would only weigh.
const fn shown(examples: &'static [Example]) -> &'static [Example] {
    if DOCUMENTED { examples } else { &[] }
}

/// A text for the documentation.
const fn told(text: &'static str) -> &'static str {
    if DOCUMENTED { text } else { "" }
}

/// True where somebody reads what the engine says of itself.
pub(crate) const DOCUMENTED: bool = cfg!(any(test, feature = "documentation"));

/// What the documentation says of a rule.
pub struct RuleDoc {
    /// Its name.
    pub code: Code,
    /// How much its remarks weigh.
    pub severity: Severity,
    /// What it protects the reader from.
    pub protects_from: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// A note that it speaks on.
    pub fires: &'static str,
    /// The words of `fires` that it marks.
    pub marks: &'static str,
    /// A look-alike that it is silent on.
    pub silent: &'static str,
    /// What it says of `fires`.
    pub message: Message,
}

/// Every rule as the documentation shows it; none without the feature `documentation`.
pub fn documentation() -> Vec<RuleDoc> {
    RULES.iter().filter_map(|rule| document(rule)).collect()
}

fn document(rule: &Rule) -> Option<RuleDoc> {
    let (fires, silent) = (rule.fires.first()?, rule.silent.first()?);
    let found = fires
        .review()
        .diagnostics
        .into_iter()
        .find(|found| found.code == rule.code)?;
    Some(RuleDoc {
        code: rule.code,
        severity: rule.severity,
        protects_from: rule.protects_from,
        meaning: rule.meaning,
        fires: fires.note,
        marks: fires.marks,
        silent: silent.note,
        message: found.message,
    })
}

/// Every rule, in the order in which their remarks come first where they share a place.
pub(crate) static RULES: &[&Rule] = &[
    &empty::RULE,
    &default_text::RULE,
    &placeholder::RULE,
    &wrong_name::RULE,
    &contradicts_profile::RULE,
    &creepy::RULE,
    &pitch::RULE,
    &big_ask::RULE,
    &entitled::RULE,
    &false_intimacy::RULE,
    &flattery::RULE,
    &weak_tie::RULE,
    &self_centred::RULE,
    &thanks_in_advance::RULE,
    &repeated_note::RULE,
    &too_long::RULE,
    &generic::RULE,
    &no_greeting::RULE,
    &no_introduction::RULE,
];

/// What every rule has to say of the note, in the order of the note.
pub(crate) fn check(subject: &Subject) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<_> = RULES
        .iter()
        .flat_map(|rule| {
            (rule.check)(subject)
                .into_iter()
                .map(|remark| diagnose(rule, remark))
        })
        .collect();
    sort_short(&mut diagnostics, |found| {
        (found.span.start, Reverse(found.severity))
    });
    diagnostics
}

fn diagnose(rule: &Rule, remark: Remark) -> Diagnostic {
    let Remark {
        span,
        message,
        fixes,
    } = remark;
    Diagnostic {
        code: rule.code,
        severity: rule.severity,
        span,
        message,
        fixes,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn remarks(rule: &Rule, example: &Example) -> Vec<Diagnostic> {
        example
            .review()
            .diagnostics
            .into_iter()
            .filter(|found| found.code == rule.code)
            .collect()
    }

    #[test]
    fn every_rule_speaks_on_its_examples_and_marks_their_words() {
        for rule in RULES {
            assert!(
                !rule.fires.is_empty(),
                "{} shows no note that it speaks on",
                rule.code.id()
            );
            for example in rule.fires {
                let found = remarks(rule, example);
                let first = found
                    .first()
                    .unwrap_or_else(|| panic!("{} is silent on: {}", rule.code.id(), example.note));
                assert_eq!(
                    &example.note[first.span.start..first.span.end],
                    example.marks,
                    "{} marks other words in: {}",
                    rule.code.id(),
                    example.note
                );
            }
        }
    }

    #[test]
    fn every_rule_is_silent_on_its_look_alikes() {
        for rule in RULES {
            assert!(
                !rule.silent.is_empty(),
                "{} shows no look-alike",
                rule.code.id()
            );
            for example in rule.silent {
                let found = remarks(rule, example);
                assert!(
                    found.is_empty(),
                    "{} speaks on: {}\n{found:?}",
                    rule.code.id(),
                    example.note
                );
            }
        }
    }

    #[test]
    fn every_message_has_twenty_words_or_fewer() {
        for rule in RULES {
            for found in rule.fires.iter().flat_map(|example| remarks(rule, example)) {
                let message = found.message.to_string();
                let words = message.split_whitespace().count();
                assert!(words <= 20, "{}: {words} words: {message}", rule.code.id());
            }
        }
    }

    #[test]
    fn every_code_has_at_most_one_rule_and_every_rule_says_what_it_means() {
        let mut codes = HashSet::new();
        for rule in RULES {
            assert!(codes.insert(rule.code), "{} stands twice", rule.code.id());
            assert!(!rule.meaning.is_empty() && !rule.protects_from.is_empty());
        }
    }
}
