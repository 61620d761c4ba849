//! `cargo xtask eval`: how well the engine does on notes that people have labelled.

mod figures;
mod floors;
mod misses;
mod notes;
mod saved;
mod tables;
#[cfg(test)]
mod testing;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use coach::{Code, Pillar, Profile, Request, Review};
use rayon::prelude::*;

use figures::Report;
use floors::{Checked, Floors};
use notes::LIMIT;
pub use notes::Note;
use saved::Saved;

/// What to measure, and beside what.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Labelled notes, one a line; without files the corpus, beside its baseline
    #[arg(value_name = "FILE.jsonl")]
    files: Vec<PathBuf>,

    /// Only notes in this language
    #[arg(long)]
    lang: Option<String>,

    /// List every miss: what was expected, what was found, and the note
    #[arg(long)]
    confusions: bool,

    /// List the misses of this code only (its name, or the labellers' name for it)
    #[arg(long, value_parser = notes::code)]
    code: Option<Code>,

    /// List the misses of this pillar only
    #[arg(long, value_parser = notes::pillar)]
    pillar: Option<Pillar>,

    /// Save the figures
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    /// Compare with figures that were saved before; without files with the corpus's
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Fail where a figure is worse than this file allows
    #[arg(long, value_name = "FILE", conflicts_with = "lang")]
    floors: Option<PathBuf>,
}

/// Where the project's own notes are.
const CORPUS: &str = "tests/corpus";

impl Args {
    /// All files of the corpus, and its baseline unless another is asked for.
    fn take_corpus(&mut self, corpus: &Path) -> Result<()> {
        self.files = corpus_files(corpus)?;
        // The notes of other languages are not gone.
        if self.lang.is_none() {
            let baseline = corpus.join("baseline.json");
            self.baseline.get_or_insert(baseline);
        }
        Ok(())
    }
}

fn corpus_files(corpus: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in corpus.read_dir()? {
        let file = entry?.path();
        if file.extension().is_some_and(|kind| kind == "jsonl") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// Every note of the corpus.
pub fn corpus(root: &Path) -> Result<Vec<Note>> {
    notes::read(&corpus_files(&root.join(CORPUS))?)
}

/// A note, and what the engine says of it.
struct Judged<'a> {
    note: &'a Note,
    review: Review,
}

/// Fails where the engine does worse on the corpus than its floors allow.
pub fn floors(root: &Path) -> Result<()> {
    let args = Args {
        floors: Some(root.join(CORPUS).join("floors.json")),
        ..Args::default()
    };
    run(root, args)
}

/// Measures the engine on labelled notes.
pub fn run(root: &Path, mut args: Args) -> Result<()> {
    if args.files.is_empty() {
        args.take_corpus(&root.join(CORPUS))?;
    }
    // Read first what may be wrong: the figures come last.
    let floors = args.floors.as_deref().map(Floors::read).transpose()?;
    let baseline = args.baseline.as_deref().map(Saved::read).transpose()?;
    let notes = read(&args)?;

    let judged: Vec<Judged> = notes.par_iter().map(judge).collect();
    let codes = codes(&notes);
    let report = Report::of(&judged, &codes);
    let mut out = tables::figures(&report) + &tables::flagged(&judged);
    if args.confusions || args.code.is_some() || args.pillar.is_some() {
        out += &tables::confusions(&judged, &codes, args.code, args.pillar);
    }

    let saved = Saved::of(&report, &judged, &codes);
    if let Some(baseline) = &baseline {
        out += &saved.compare(baseline);
    }
    if let Some(file) = &args.json {
        saved.write(file)?;
    }
    let checked = floors.map_or(Ok(vec![]), |floors| floors.check(&report))?;
    if args.floors.is_some() {
        out += &floors::table(&checked);
    }
    show(&out)?;
    hold(&checked)
}

fn read(args: &Args) -> Result<Vec<Note>> {
    let mut notes = notes::read(&args.files)?;
    if let Some(lang) = &args.lang {
        notes.retain(|note| note.lang == *lang);
    }
    ensure!(!notes.is_empty(), "no notes to measure");
    Ok(notes)
}

fn judge(note: &Note) -> Judged<'_> {
    let unknown = Profile::default();
    let review = coach::review(&Request {
        note: &note.text,
        target: note.profile.as_ref().unwrap_or(&unknown),
        sender: note.sender.as_ref().unwrap_or(&unknown),
        site: None,
        limit: Some(LIMIT),
        history: &[],
    });
    Judged { note, review }
}

/// The codes that labels can speak of: without a label nothing tells right from wrong.
fn codes(notes: &[Note]) -> BTreeSet<Code> {
    let labelled = notes.iter().flat_map(|note| &note.problems);
    notes::guide_codes().chain(labelled.copied()).collect()
}

/// Prints it all; `| head` may have had enough before the end.
fn show(out: &str) -> Result<()> {
    match io::stdout().write_all(out.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Fails where a figure is worse than its floor.
fn hold(checked: &[Checked]) -> Result<()> {
    let below = checked.iter().filter(|figure| !figure.holds()).count();
    ensure!(
        below == 0,
        "{below} of {} figures are worse than the floors allow",
        checked.len()
    );
    Ok(())
}
