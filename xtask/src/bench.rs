//! `cargo xtask bench`: how long a review takes beside other work.
//!
//! A time says more of the machine than of the engine. All is measured in one run, and every median
//! is told as a ratio to that of the review.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::run::output_of;
use crate::{build, node, setup};

/// The lines that the benchmark prints first: see `crates/wire/benches/side_by_side.rs`.
const REVIEW: &str = "review";
const MODULE: &str = "review in the browser's module, in Node";

/// Measures the engine here and in the module that the browser gets, and a page where nobody writes.
pub fn bench(root: &Path) -> Result<()> {
    build::build(root)?;
    let mut lines = output_of(
        Command::new("cargo")
            .args(["bench", "--quiet", "--package=wire", "--bench=side_by_side"])
            .current_dir(root),
    )?;
    let module = output_of(node::script(root).arg("tests/engine/speed.ts"))?;
    writeln!(lines, "{MODULE}\t{}", module.trim_end())?;
    print!("{}", table(&lines)?);
    setup::browsers(&[setup::CHROMIUM])?;
    let idle = output_of(node::script(root).arg("tests/browser/idle.ts"))?;
    print!("\nwork of a page's main thread, as a ratio to the page without the extension\n{idle}");
    Ok(())
}

/// How long something takes, in nanoseconds.
#[derive(Debug, PartialEq)]
struct Measured<'a> {
    name: &'a str,
    median: f64,
    /// Only one call in a hundred takes longer.
    slow: f64,
}

fn table(lines: &str) -> Result<String> {
    let measured = lines.lines().map(read).collect::<Result<Vec<_>>>()?;
    let review = measured.iter().find(|measured| measured.name == REVIEW);
    let review = review.context("the benchmark measured no review")?.median;
    let mut table = format!(
        "{:<44}{:>8}{:>12}{:>10}\n",
        "one call", "ratio", "median", "p99"
    );
    for Measured { name, median, slow } in &measured {
        let ratio = median / review;
        let (time, slow) = (time(*median), slow / median);
        writeln!(table, "{name:<44}{ratio:>8.2}{time:>12}{slow:>9.1}×")?;
    }
    Ok(table)
}

fn read(line: &str) -> Result<Measured<'_>> {
    let parts: Vec<_> = line.split('\t').collect();
    let [name, median, slow] = parts[..] else {
        anyhow::bail!("`{line}` is no measured line");
    };
    let (median, slow) = (median.parse()?, slow.parse()?);
    ensure!(median > 0.0, "{name} took no time");
    Ok(Measured { name, median, slow })
}

fn time(nanoseconds: f64) -> String {
    format!("{:.1} µs", nanoseconds / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_ratios_to_the_review() {
        let table = table("review\t200000\t500000\nnothing\t1000\t4000\n").unwrap();
        let expected = "\
one call                                       ratio      median       p99
review                                          1.00    200.0 µs      2.5×
nothing                                         0.01      1.0 µs      4.0×
";
        assert_eq!(table, expected);
    }

    #[test]
    fn without_a_review_there_is_no_ratio() {
        assert!(table("nothing\t1000\t4000\n").is_err());
        assert!(table("review\t0\t0\n").is_err());
        assert!(table("warning: slow\n").is_err());
    }
}
