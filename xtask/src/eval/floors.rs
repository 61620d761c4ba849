//! Floors: what the figures must not fall under.
//!
//! `{"en": {"macro_f1": 0.8, "faultless_flagged_max": 0.05}}`: by language ("all" for all of them),
//! the least value of a figure, or with `_max` behind its name the greatest.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::figures::Report;
use super::saved::read_json;
use super::tables::number;

/// What the figures must not fall under.
pub struct Floors(BTreeMap<String, BTreeMap<String, f64>>);

/// A figure beside its floor.
pub struct Checked {
    /// Language, or "all".
    group: String,
    /// The floor's name.
    name: String,
    floor: f64,
    value: Option<f64>,
}

impl Checked {
    /// Whether it stands. What is unknown does not: a floor that measures nothing helps nobody.
    pub fn holds(&self) -> bool {
        self.value.is_some_and(|value| {
            if self.name.ends_with(MAX) {
                value <= self.floor
            } else {
                value >= self.floor
            }
        })
    }
}

const MAX: &str = "_max";

impl Floors {
    /// Reads them.
    pub fn read(file: &Path) -> Result<Self> {
        read_json(file).map(Self)
    }

    /// Every figure that has a floor.
    pub fn check(&self, report: &Report) -> Result<Vec<Checked>> {
        let mut checked = Vec::new();
        for (group, floors) in &self.0 {
            let figures = report
                .group(group)
                .with_context(|| format!("floors for {group:?}, but no notes in it"))?
                .named();
            for (name, &floor) in floors {
                let figure = name.strip_suffix(MAX).unwrap_or(name);
                let value = *figures.get(figure).with_context(|| {
                    let known: Vec<_> = figures.keys().map(String::as_str).collect();
                    format!(
                        "{group}.{name}: no such figure; known are: {}",
                        known.join(", ")
                    )
                })?;
                checked.push(Checked {
                    group: group.clone(),
                    name: name.clone(),
                    floor,
                    value,
                });
            }
        }
        Ok(checked)
    }
}

/// The figures beside their floors.
pub fn table(checked: &[Checked]) -> String {
    let mut out = "Floors\n".to_owned();
    for figure in checked {
        let Checked { group, name, .. } = figure;
        let sign = if name.ends_with(MAX) { '≤' } else { '≥' };
        let (value, floor) = (number(figure.value), figure.floor);
        let verdict = if figure.holds() { "holds" } else { "FAILS" };
        let _ = writeln!(
            out,
            "  {verdict}  {group:<5} {name:<26} {value:>6} {sign} {floor:.3}"
        );
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::super::figures::{Figures, Share};
    use super::super::notes::guide_codes;
    use super::*;

    fn floors(json: &str) -> Floors {
        Floors(serde_json::from_str(json).unwrap())
    }

    fn report() -> Report {
        let mut figures = Figures {
            faultless_flagged: Share { part: 1, whole: 20 },
            ..Figures::default()
        };
        figures.pillars[0].hits = 4;
        figures.pillars[0].false_alarms = 1;
        Report {
            groups: vec![("en".to_owned(), figures)],
        }
    }

    #[track_caller]
    fn check(json: &str, holds: bool) {
        let checked = floors(json).check(&report()).unwrap();
        let held = checked.iter().map(Checked::holds).collect::<Vec<_>>();
        assert_eq!(held, [holds], "{}", table(&checked));
    }

    #[track_caller]
    fn check_bad(json: &str, expected: &str) {
        let error = floors(json).check(&report()).err().unwrap();
        assert!(error.to_string().contains(expected), "{error}");
    }

    #[test]
    fn every_code_of_the_labels_has_its_floors() {
        let Floors(groups) = floors(include_str!("../../../tests/corpus/floors.json"));
        for group in ["all", "en"] {
            for code in guide_codes() {
                for figure in ["precision", "recall"] {
                    let name = format!("{}_{figure}", code.id());
                    assert!(groups[group].contains_key(&name), "{group}: {name}");
                }
            }
        }
    }

    #[test]
    fn a_floor_holds_from_its_value_up() {
        check(r#"{"en":{"reason_precision":0.8}}"#, true);
        check(r#"{"en":{"reason_precision":0.81}}"#, false);
    }

    #[test]
    fn a_ceiling_holds_from_its_value_down() {
        check(r#"{"en":{"faultless_flagged_max":0.05}}"#, true);
        check(r#"{"en":{"faultless_flagged_max":0.04}}"#, false);
    }

    #[test]
    fn what_is_unknown_does_not_hold() {
        check(r#"{"en":{"offer_f1":0.0}}"#, false);
        check(r#"{"en":{"genuine_blocked_max":0}}"#, false);
    }

    #[test]
    fn a_floor_without_a_figure_is_an_error() {
        check_bad(
            r#"{"en":{"reason_luck":1}}"#,
            "en.reason_luck: no such figure",
        );
        check_bad(r#"{"xx":{"macro_f1":1}}"#, "\"xx\"");
    }
}
