//! Where the engine and the labels disagree.

use std::collections::BTreeSet;
use std::fmt;

use coach::{Code, Diagnostic, Pillar, Severity, State, Verdict};

use super::Judged;
use super::notes;

/// One disagreement over one note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miss {
    /// The pillar is there, and was not found.
    LostPillar(Pillar),
    /// The pillar is not there, and was found.
    FalsePillar(Pillar),
    /// The problem is there, and was not found.
    LostCode(Code),
    /// The problem is not there, and was found.
    FalseCode(Code),
    /// A stock text, or an unfilled slot, that may go out.
    NotBlocked,
    /// A note that somebody wrote, and may not go out.
    Blocked,
}

impl fmt::Display for Miss {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match *self {
            Self::LostPillar(pillar) => write!(f, "lost {}", notes::name(pillar)),
            Self::FalsePillar(pillar) => write!(f, "false {}", notes::name(pillar)),
            Self::LostCode(code) => write!(f, "lost {}", code.id()),
            Self::FalseCode(code) => write!(f, "false {}", code.id()),
            Self::NotBlocked => f.write_str("not blocked"),
            Self::Blocked => f.write_str("blocked"),
        }
    }
}

impl Miss {
    /// Whether it is about this pillar or this code; about anything where neither is asked for.
    pub fn is_about(self, code: Option<Code>, pillar: Option<Pillar>) -> bool {
        match self {
            _ if code.is_none() && pillar.is_none() => true,
            Self::LostPillar(about) | Self::FalsePillar(about) => pillar == Some(about),
            Self::LostCode(about) | Self::FalseCode(about) => code == Some(about),
            Self::NotBlocked | Self::Blocked => false,
        }
    }

    /// What was expected, and what was found on which words.
    pub fn explain(self, judged: &Judged) -> String {
        match self {
            Self::LostPillar(pillar) | Self::FalsePillar(pillar) => explain_pillar(judged, pillar),
            Self::LostCode(_) => "expected, not found".to_owned(),
            Self::FalseCode(code) => explain_code(judged, code),
            Self::NotBlocked => format!("expected block, found {:?}", judged.review.verdict),
            Self::Blocked => "found block on a note that somebody wrote".to_owned(),
        }
    }
}

fn explain_pillar(judged: &Judged, pillar: Pillar) -> String {
    let expected = if !judged.note.pillars.contains(&pillar) {
        "missing or weak"
    } else if judged.note.thin.contains(&pillar) {
        "met or weak"
    } else {
        "met"
    };
    let finding = &judged.review.pillars[pillar];
    let found = match finding.state {
        State::Missing => "missing",
        State::Weak => "weak",
        State::Met => "met",
    };
    let words: Vec<_> = finding
        .spans
        .iter()
        .map(|&span| judged.words(span))
        .collect();
    let explained = format!("expected {expected}, found {found} {}", words.join(" "));
    explained.trim_end().to_owned()
}

fn explain_code(judged: &Judged, code: Code) -> String {
    let found: Vec<_> = judged
        .review
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == code)
        .map(|diagnostic| judged.remark(diagnostic))
        .collect();
    format!("not expected, found {}", found.join(", "))
}

impl Judged<'_> {
    /// Whether the pillar was found, as far as the label asks.
    pub fn found_pillar(&self, pillar: Pillar) -> bool {
        match self.review.pillars[pillar].state {
            State::Met => true,
            State::Weak => self.note.thin.contains(&pillar),
            State::Missing => false,
        }
    }

    /// Whether there is a remark with this code.
    pub fn found_code(&self, code: Code) -> bool {
        let mut remarks = self.review.diagnostics.iter();
        remarks.any(|diagnostic| diagnostic.code == code)
    }

    /// Whether the note would be stopped.
    pub fn is_blocked(&self) -> bool {
        self.review.verdict == Verdict::Block
    }

    /// The remarks that are more than a nudge.
    pub fn flags(&self) -> impl Iterator<Item = &Diagnostic> {
        let remarks = self.review.diagnostics.iter();
        remarks.filter(|diagnostic| diagnostic.severity > Severity::Hint)
    }

    /// Where engine and labels disagree, over these codes.
    pub fn misses(&self, codes: &BTreeSet<Code>) -> Vec<Miss> {
        let pillars = Pillar::ALL.into_iter().filter_map(|pillar| {
            let expected = self.note.pillars.contains(&pillar);
            miss(
                expected,
                self.found_pillar(pillar),
                Miss::LostPillar(pillar),
                Miss::FalsePillar(pillar),
            )
        });
        let codes = codes.iter().filter_map(|&code| {
            let expected = self.note.has(code);
            miss(
                expected,
                self.found_code(code),
                Miss::LostCode(code),
                Miss::FalseCode(code),
            )
        });
        pillars.chain(codes).chain(self.guard_miss()).collect()
    }

    fn guard_miss(&self) -> Option<Miss> {
        if self.note.is_stock() {
            return (!self.is_blocked()).then_some(Miss::NotBlocked);
        }
        (self.note.is_genuine() && self.is_blocked()).then_some(Miss::Blocked)
    }

    /// A remark, by its code, severity and words.
    pub fn remark(&self, diagnostic: &Diagnostic) -> String {
        let severity = match diagnostic.severity {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let (code, words) = (diagnostic.code.id(), self.words(diagnostic.span));
        format!("{code} ({severity}) {words}")
    }

    fn words(&self, span: coach::Span) -> String {
        let words = self.note.text.get(span.start..span.end).unwrap_or_default();
        format!("“{words}”")
    }
}

fn miss(expected: bool, found: bool, lost: Miss, false_alarm: Miss) -> Option<Miss> {
    match (expected, found) {
        (true, false) => Some(lost),
        (false, true) => Some(false_alarm),
        _ => None,
    }
}
