//! `cargo xtask train`: the weights of the engine's classifier, from the notes of the corpus.
//!
//! One logistic regression for each language and label, over the features that the engine sees. Both
//! classes count alike however rare one is. Nothing is drawn at random, so that the same notes give
//! the same weights; the optimizer is a library's.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use argmin::core::{CostFunction, Error, Executor, Gradient, State as _};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use coach::Code;
use coach::training::{self, FeatureReader, Features, LABELS, Label};
use rayon::prelude::*;

use crate::eval::{self, Note};

/// A feature in fewer notes than that tells more of them than of the language.
const FEWEST_NOTES: usize = 2;
/// For each so many notes of a language it must be in one more: where notes abound, there is less to
/// learn from what is rare, and each feature is a line of a file that users carry.
const MANY_NOTES: usize = 15_000;
/// A label that fewer notes have is not judged.
const FEWEST_EXAMPLES: usize = 12;
/// How much a note that is judged wrongly counts beside large weights.
const TRUST: f64 = 2.0;
/// Weights closer to nothing than that, in units of the file, are left out.
const SMALL: f64 = 8.0;
const MOST_ITERATIONS: u64 = 150;
/// How steep the loss may still be. It curves by 1 or more in the direction of every weight, so that
/// none is farther from the best than that: a tenth of the file's last digit.
const STEEPNESS: f64 = 1e-3;

/// Writes the weights of every language.
pub fn train(root: &Path) -> Result<()> {
    for (file, weights) in trained(root)? {
        fs::write(&file, weights).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// Fails where the weights are not those that the corpus gives today.
pub fn check(root: &Path) -> Result<()> {
    for (file, weights) in trained(root)? {
        let stands = fs::read_to_string(&file).unwrap_or_default();
        ensure!(
            is_same(&stands, &weights),
            "{} is stale: run `cargo xtask train`",
            file.display()
        );
    }
    Ok(())
}

/// Whether two files hold the same weights, but for the last digit: it may differ where another
/// machine rounds otherwise.
fn is_same(one: &str, other: &str) -> bool {
    let cells =
        |file: &str| -> Vec<String> { file.split(['\t', '\n']).map(str::to_owned).collect() };
    let (one, other) = (cells(one), cells(other));
    one.len() == other.len()
        && one
            .iter()
            .zip(&other)
            .all(|(one, other)| is_near(one, other))
}

fn is_near(one: &str, other: &str) -> bool {
    let weight = |cell: &str| cell.parse::<f64>().ok();
    let is_small = |weight: f64| weight.abs() <= SMALL + 1.0;
    one == other
        || match (weight(one), weight(other)) {
            (Some(one), Some(other)) => (one - other).abs() <= 1.0,
            // What one machine writes as a small weight another may leave out.
            (Some(weight), None) => other.is_empty() && is_small(weight),
            (None, Some(weight)) => one.is_empty() && is_small(weight),
            (None, None) => false,
        }
}

fn trained(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let notes = eval::corpus(root)?;
    let file = |language: &str| root.join(format!("languages/{language}.weights"));
    training::languages()
        .par_iter()
        .map(|language| Ok((file(language), weights_of(language, &notes)?)))
        .collect()
}

/// The notes of a language as rows of feature numbers.
struct Examples<'a> {
    notes: Vec<&'a Note>,
    features: Vec<String>,
    /// How rare each feature is, 1 on average.
    rarity: Vec<f64>,
    rows: Vec<Vec<usize>>,
    /// Notes that a rule shows: they teach its label alone.
    shown: Vec<(Label, bool, Vec<usize>)>,
}

impl<'a> Examples<'a> {
    fn new(language: &str, notes: &'a [Note]) -> Result<Self> {
        let reader = FeatureReader::new(language)
            .with_context(|| format!("cannot read languages/{language}.txt"))?;
        let seen: Vec<(&Note, Features)> = notes
            .par_iter()
            .filter(|note| note.lang == language)
            .map(|note| (note, reader.features(&note.text)))
            .collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for feature in seen.iter().flat_map(|(_, features)| features) {
            *counts.entry(feature).or_default() += 1;
        }
        let fewest = FEWEST_NOTES + seen.len() / MANY_NOTES;
        counts.retain(|_, notes| *notes >= fewest);
        let numbers: BTreeMap<&str, usize> = counts.keys().copied().zip(0..).collect();
        let row = |features: &Features| -> Vec<usize> {
            features
                .iter()
                .filter_map(|feature| numbers.get(feature.as_str()).copied())
                .collect()
        };
        let shown = training::examples(language)
            .into_iter()
            .map(|(label, has, note)| (label, has, row(&reader.features(note))))
            .collect();
        Ok(Self {
            shown,
            rarity: rarity(counts.values(), seen.len()),
            rows: seen.iter().map(|(_, features)| row(features)).collect(),
            notes: seen.iter().map(|(note, _)| *note).collect(),
            features: counts.keys().map(|&feature| feature.to_owned()).collect(),
        })
    }

    /// The constant, and the weight of each feature; `None` where the label is too rare.
    fn fit(&self, label: Label) -> Result<Option<Vec<f64>>> {
        let noted = self.notes.iter().zip(&self.rows);
        let noted = noted.filter(|(note, _)| teaches(note, label));
        let noted = noted.map(|(note, row)| (holds(note, label), row.as_slice()));
        let shown = self.shown.iter().filter(|(shown, ..)| *shown == label);
        let shown = shown.map(|(_, has, row)| (*has, row.as_slice()));
        let (has, rows): (Vec<bool>, Vec<&[usize]>) = noted.chain(shown).unzip();
        let holding = has.iter().filter(|has| **has).count();
        if holding < FEWEST_EXAMPLES || has.len() - holding < FEWEST_EXAMPLES {
            return Ok(None);
        }
        let loss = Loss {
            rarity: &self.rarity,
            rows: &rows,
            has: &has,
            shares: [has.len() - holding, holding].map(|notes| share(has.len(), notes)),
        };
        let solver = LBFGS::new(MoreThuenteLineSearch::new(), 10).with_tolerance_grad(STEEPNESS)?;
        let start = vec![0.0; self.features.len() + 1];
        let fitted = Executor::new(loss, solver)
            .configure(|state| state.param(start).max_iters(MOST_ITERATIONS))
            .run()?;
        let weights = fitted.state().get_best_param().cloned();
        Ok(weights.map(|weights| self.unscaled(weights)))
    }

    /// The weights of features that count the same, however rare they are.
    fn unscaled(&self, mut weights: Vec<f64>) -> Vec<f64> {
        for (weight, rarity) in weights[1..].iter_mut().zip(&self.rarity) {
            *weight *= rarity;
        }
        weights
    }
}

/// How rare features are: the logarithm of their inverse document frequency, 1 on average. While the
/// weights are fitted a rare one counts for more, so that it is held back less: "podcast" tells more
/// of a note than "and".
#[expect(
    clippy::cast_precision_loss,
    reason = "there are thousands of notes, not more"
)]
fn rarity<'a>(counts: impl ExactSizeIterator<Item = &'a usize>, notes: usize) -> Vec<f64> {
    let features = counts.len() as f64;
    let rarity = counts.map(|count| (notes as f64 / *count as f64).ln());
    let rarity: Vec<f64> = rarity.collect();
    let mean = rarity.iter().sum::<f64>() / features;
    rarity.iter().map(|rarity| rarity / mean).collect()
}

/// What each note of a class counts, so that both classes count alike.
#[expect(
    clippy::cast_precision_loss,
    reason = "there are thousands of notes, not more"
)]
fn share(all: usize, of_class: usize) -> f64 {
    all as f64 / (2.0 * of_class as f64)
}

/// False for a pillar in a note with a slot: "great meeting you at [event]" lacks one for what nobody
/// filled in, and would teach that those words never make one.
fn teaches(note: &Note, label: Label) -> bool {
    matches!(label, Label::Code(_)) || !note.has(Code::Placeholder)
}

fn holds(note: &Note, label: Label) -> bool {
    match label {
        Label::Pillar(pillar) => note.pillars.contains(&pillar),
        Label::Code(code) => note.has(code),
    }
}

/// How badly weights judge the notes, and how large they are.
struct Loss<'a> {
    rarity: &'a [f64],
    rows: &'a [&'a [usize]],
    has: &'a [bool],
    /// What a note counts that has the label not, and one that has it.
    shares: [f64; 2],
}

impl Loss<'_> {
    /// Of each note: its row, what its features weigh, whether it has the label, what it counts, and
    /// its score, positive where it is judged rightly.
    fn judged<'a>(
        &'a self,
        weights: &'a [f64],
    ) -> impl Iterator<Item = (&'a [usize], f64, f64, f64)> {
        self.rows.iter().zip(self.has).map(|(&row, &has)| {
            let value = f64::from(training::value(row.len()));
            let weighed = |&feature: &usize| weights[feature + 1] * self.rarity[feature];
            let sum: f64 = row.iter().map(weighed).sum();
            let sign = if has { 1.0 } else { -1.0 };
            let counts = sign * TRUST * self.shares[usize::from(has)];
            (row, value, counts, sign * (weights[0] + value * sum))
        })
    }
}

impl CostFunction for Loss<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, Error> {
        let size: f64 = weights[1..].iter().map(|weight| weight * weight).sum();
        let wrong: f64 = self
            .judged(weights)
            .map(|(_, _, counts, score)| counts.abs() * loss(score))
            .sum();
        Ok(0.5 * size + wrong)
    }
}

/// What a score costs, also where its exponential is too large for a number.
fn loss(score: f64) -> f64 {
    (-score.abs()).exp().ln_1p() + (-score).max(0.0)
}

impl Gradient for Loss<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        let mut gradient = weights.clone();
        gradient[0] = 0.0;
        for (row, value, counts, score) in self.judged(weights) {
            let pull = counts / (1.0 + score.exp());
            gradient[0] -= pull;
            for &feature in row {
                gradient[feature + 1] -= pull * value * self.rarity[feature];
            }
        }
        Ok(gradient)
    }
}

fn weights_of(language: &str, notes: &[Note]) -> Result<String> {
    let examples = Examples::new(language, notes)?;
    let columns: Vec<Option<Vec<f64>>> = LABELS
        .par_iter()
        .map(|&label| examples.fit(label))
        .collect::<Result<_>>()?;
    let mut file = String::from("\n# Made from tests/corpus by `cargo xtask train`.\nweights\n");
    let names = std::iter::once(training::CONSTANT);
    for (at, name) in names
        .chain(examples.features.iter().map(String::as_str))
        .enumerate()
    {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| cell(column.as_deref(), at))
            .collect();
        if at == 0 || cells.iter().any(|cell| !cell.is_empty()) {
            writeln!(file, "  {name}\t{}", cells.join("\t").trim_end())?;
        }
    }
    Ok(file)
}

/// A weight in hundredths; nothing for a small one.
fn cell(column: Option<&[f64]>, at: usize) -> String {
    match column.map(|column| (column[at] * 100.0).round()) {
        Some(weight) if at == 0 || weight.abs() > SMALL => format!("{weight}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn a_last_digit_may_differ_and_no_more() {
        assert!(is_same("  tide\t12\t-30\n", "  tide\t13\t-29\n"));
        assert!(is_same("  tide\t7\t-30\n", "  tide\t\t-30\n"));
        assert!(!is_same("  tide\t12\n", "  tide\t14\n"));
        assert!(!is_same("  tide\t12\n", "  tide\t-12\n"));
        assert!(!is_same("  tide\t12\n", "  moss\t12\n"));
    }
}
