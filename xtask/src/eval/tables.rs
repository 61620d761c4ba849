//! What people read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use coach::{Code, Pillar};

use super::Judged;
use super::figures::{Counts, FOUR, Figures, Report, Share};
use super::notes;

/// Every figure, of all notes and by language.
pub fn figures(report: &Report) -> String {
    let mut out = String::new();
    // Where there is one language only, "all" would say the same twice.
    let skip = usize::from(report.groups.len() == 2);
    for (name, figures) in report.groups.iter().skip(skip) {
        group(&mut out, name, figures);
    }
    out
}

fn group(out: &mut String, name: &str, figures: &Figures) {
    let title = format!("{name}: {} notes", figures.notes);
    let _ = writeln!(
        out,
        "{title:<32}{:>8}{:>11}{:>9}{:>9}",
        "support", "precision", "recall", "F1"
    );
    for pillar in FOUR {
        row(out, notes::name(pillar), figures.pillars[pillar as usize]);
    }
    let macro_f1 = number(figures.macro_f1());
    let _ = writeln!(out, "  {:<58}{macro_f1:>9}", "macro F1 of the four");
    row(
        out,
        notes::name(Pillar::Personal),
        figures.pillars[Pillar::Personal as usize],
    );
    out.push('\n');
    for (code, counts) in &figures.codes {
        row(out, code.id(), *counts);
    }
    out.push('\n');
    share(out, "stock texts and slots blocked", figures.stock_blocked);
    share(out, "genuine notes blocked", figures.genuine_blocked);
    share(out, "faultless notes flagged", figures.faultless_flagged);
    out.push('\n');
}

fn row(out: &mut String, name: &str, counts: Counts) {
    let _ = writeln!(
        out,
        "  {name:<30}{:>8}{:>11}{:>9}{:>9}",
        counts.support(),
        number(counts.precision()),
        number(counts.recall()),
        number(counts.f1())
    );
}

fn share(out: &mut String, name: &str, share: Share) {
    let of = format!("{} of {}", share.part, share.whole);
    let _ = writeln!(out, "  {name:<30}{of:>28}{:>9}", number(share.value()));
}

/// Three digits; a dash for what is unknown.
pub fn number(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"))
}

/// The faultless notes that get a warning or an error.
pub fn flagged(judged: &[Judged]) -> String {
    let mut out = String::new();
    for judged in judged.iter().filter(|judged| judged.note.is_faultless()) {
        let flags: Vec<_> = judged.flags().map(|flag| judged.remark(flag)).collect();
        if !flags.is_empty() {
            let _ = writeln!(out, "  {}: {}", judged.note.key, flags.join(", "));
            let _ = writeln!(out, "{}", indented(&judged.note.text));
        }
    }
    if out.is_empty() {
        return out;
    }
    format!("Flags on faultless notes\n{out}\n")
}

/// Every miss, or those of one code or pillar.
pub fn confusions(
    judged: &[Judged],
    codes: &BTreeSet<Code>,
    code: Option<Code>,
    pillar: Option<Pillar>,
) -> String {
    // A code that no label speaks of is still worth a look when it is asked for.
    let codes: BTreeSet<_> = codes.iter().copied().chain(code).collect();
    let mut out = "Confusions\n".to_owned();
    for judged in judged {
        let mut misses = judged.misses(&codes);
        misses.retain(|miss| miss.is_about(code, pillar));
        if misses.is_empty() {
            continue;
        }
        let _ = writeln!(out, "  {} ({})", judged.note.key, judged.note.lang);
        for miss in misses {
            let _ = writeln!(out, "    {miss}: {}", miss.explain(judged));
        }
        let _ = writeln!(out, "{}", indented(&judged.note.text));
    }
    out.push('\n');
    out
}

/// The note, set off from what is said of it.
fn indented(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("      | {line}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{judged, labelled, review};
    use super::*;
    use coach::{Severity, Verdict};

    #[test]
    fn confusions_can_be_narrowed() {
        let mut note = labelled("en", "Hi");
        note.pillars.push(Pillar::Reason);
        let review = review(Verdict::Revise, &[(Code::Pitch, Severity::Warning)]);
        let judged = [judged(&note, review)];
        let codes = BTreeSet::from([Code::Pitch]);
        let list = |code, pillar| confusions(&judged, &codes, code, pillar);
        assert_eq!(
            list(None, None),
            "Confusions\n  dev#1 (en)\n    \
             lost reason: expected met, found missing\n    \
             false pitch: not expected, found pitch (warning) “H”\n      | Hi\n\n"
        );
        assert!(!list(Some(Code::Pitch), None).contains("reason"));
        assert!(!list(None, Some(Pillar::Reason)).contains("pitch"));
        assert_eq!(list(None, Some(Pillar::Offer)), "Confusions\n\n");
    }

    #[test]
    fn flags_on_faultless_notes_are_listed() {
        let mut faulty = labelled("en", "Hi");
        faulty.problems.push(Code::Pitch);
        let faultless = labelled("en", "Hi");
        let flag = || review(Verdict::Revise, &[(Code::Pitch, Severity::Warning)]);
        assert_eq!(flagged(&[judged(&faulty, flag())]), "");
        assert_eq!(
            flagged(&[judged(&faultless, flag())]),
            "Flags on faultless notes\n  dev#1: pitch (warning) “H”\n      | Hi\n\n"
        );
    }
}
