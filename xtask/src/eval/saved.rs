//! Figures kept in a file, and what has changed since.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use coach::Code;
use serde::{Deserialize, Serialize};

use super::Judged;
use super::figures::{Report, less_is_better};
use super::tables::number;

/// What a run found, as far as another run can be compared with it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Saved {
    /// By language ("all" for all of them), then by name.
    figures: BTreeMap<String, BTreeMap<String, Option<f64>>>,
    /// The misses of every note, by the note's key.
    misses: BTreeMap<String, BTreeSet<String>>,
}

impl Saved {
    /// What this run found.
    pub fn of(report: &Report, judged: &[Judged], codes: &BTreeSet<Code>) -> Self {
        let figures = report.groups.iter();
        let misses = |judged: &Judged| {
            let misses = judged.misses(codes);
            misses.iter().map(ToString::to_string).collect()
        };
        Self {
            figures: figures
                .map(|(name, figures)| (name.clone(), figures.named()))
                .collect(),
            misses: judged
                .iter()
                .map(|judged| (judged.note.key.clone(), misses(judged)))
                .collect(),
        }
    }

    /// What an earlier run found.
    pub fn read(file: &Path) -> Result<Self> {
        read_json(file)
    }

    /// Keeps it.
    pub fn write(&self, file: &Path) -> Result<()> {
        let mut json = serde_json::to_string_pretty(self)?;
        json.push('\n');
        fs::write(file, json).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Gains and losses since `old`.
    pub fn compare(&self, old: &Self) -> String {
        let mut out = "Against the baseline\n".to_owned();
        let (gains, losses): (Vec<_>, Vec<_>) = self
            .changes(old)
            .into_iter()
            .partition(|change| change.gain);
        section(&mut out, "gains", gains.iter().map(|change| &change.line));
        section(&mut out, "losses", losses.iter().map(|change| &change.line));
        let (mended, broken) = self.changed_notes(old);
        section(&mut out, "notes mended", mended.iter());
        section(&mut out, "notes broken", broken.iter());
        section(&mut out, "notes not in both", self.unshared(old).iter());
        out.push('\n');
        out
    }

    fn changes(&self, old: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (language, figures) in &self.figures {
            // Beside a single language, "all" would say the same twice.
            if language == "all" && self.figures.len() == 2 {
                continue;
            }
            let Some(before) = old.figures.get(language) else {
                continue;
            };
            for (name, &value) in figures {
                let old = before.get(name).copied().flatten();
                changes.extend(Change::new(language, name, old, value));
            }
        }
        changes
    }

    /// The misses that are gone, and those that are new, of the notes that both runs saw.
    fn changed_notes(&self, old: &Self) -> (Vec<String>, Vec<String>) {
        let (mut mended, mut broken) = (Vec::new(), Vec::new());
        for (key, now) in &self.misses {
            let Some(before) = old.misses.get(key) else {
                continue;
            };
            mended.extend(before.difference(now).map(|miss| format!("{key}: {miss}")));
            broken.extend(now.difference(before).map(|miss| format!("{key}: {miss}")));
        }
        (mended, broken)
    }

    fn unshared(&self, old: &Self) -> Vec<String> {
        let new = self
            .misses
            .keys()
            .filter(|key| !old.misses.contains_key(*key));
        let gone = old
            .misses
            .keys()
            .filter(|key| !self.misses.contains_key(*key));
        let new = new.map(|key| format!("{key}: new"));
        let gone = gone.map(|key| format!("{key}: gone"));
        new.chain(gone).collect()
    }
}

/// A figure that is not what it was.
struct Change {
    gain: bool,
    line: String,
}

impl Change {
    fn new(language: &str, name: &str, old: Option<f64>, new: Option<f64>) -> Option<Self> {
        let shown = (number(old), number(new));
        if shown.0 == shown.1 {
            return None;
        }
        // What is unknown has nothing wrong with it, yet a first figure is no loss either.
        let difference = new.unwrap_or_default() - old.unwrap_or_default();
        Some(Self {
            gain: (difference < 0.0) == less_is_better(name),
            line: format!(
                "{language:<5} {name:<26} {:>6} → {:>6} {difference:+.3}",
                shown.0, shown.1
            ),
        })
    }
}

fn section<'a>(out: &mut String, title: &str, lines: impl ExactSizeIterator<Item = &'a String>) {
    let _ = writeln!(out, "  {title}: {}", lines.len());
    for line in lines {
        let _ = writeln!(out, "    {line}");
    }
}

/// Reads a file of JSON; an error names file, place and field.
pub fn read_json<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    json::value(&bytes).map_err(|error| anyhow!("{}:{}", file.display(), error.with_place()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(macro_f1: f64, genuine_blocked: f64, misses: &[(&str, &[&str])]) -> Saved {
        let named = [("macro_f1", macro_f1), ("genuine_blocked", genuine_blocked)];
        let named = named.map(|(name, value)| (name.to_owned(), Some(value)));
        let misses = misses.iter().map(|(key, misses)| {
            let misses = misses.iter().map(ToString::to_string).collect();
            ((*key).to_owned(), misses)
        });
        Saved {
            figures: BTreeMap::from([("en".to_owned(), BTreeMap::from(named))]),
            misses: misses.collect(),
        }
    }

    #[track_caller]
    fn check(old: &Saved, new: &Saved, expected: &str) {
        let shown = new.compare(old);
        let (_, shown) = shown.split_once('\n').unwrap();
        assert_eq!(shown.trim_end(), expected.trim_matches('\n'), "\n{shown}");
    }

    #[test]
    fn more_is_a_gain_and_more_blocked_is_a_loss() {
        check(
            &saved(0.5, 0.0, &[]),
            &saved(0.75, 0.25, &[]),
            "
  gains: 1
    en    macro_f1                    0.500 →  0.750 +0.250
  losses: 1
    en    genuine_blocked             0.000 →  0.250 +0.250
  notes mended: 0
  notes broken: 0
  notes not in both: 0
",
        );
    }

    #[test]
    fn notes_that_changed_are_listed() {
        check(
            &saved(
                0.5,
                0.0,
                &[("a#1", &["lost reason", "false pitch"]), ("a#2", &[])],
            ),
            &saved(
                0.5,
                0.0,
                &[("a#1", &["lost reason", "lost offer"]), ("a#3", &[])],
            ),
            "
  gains: 0
  losses: 0
  notes mended: 1
    a#1: false pitch
  notes broken: 1
    a#1: lost offer
  notes not in both: 2
    a#3: new
    a#2: gone
",
        );
    }

    #[test]
    fn a_figure_that_comes_to_be_known_is_a_change() {
        let gain = |name, old, new| Change::new("en", name, old, new).map(|change| change.gain);
        assert_eq!(gain("offer_f1", None, Some(0.5)), Some(true));
        assert_eq!(gain("offer_f1", Some(0.5), None), Some(false));
        assert_eq!(gain("offer_f1", None, None), None);
    }
}
