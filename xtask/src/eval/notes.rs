//! Labelled notes: one JSON object a line.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use coach::{Code, Pillar, Profile};
use serde::Deserialize;

/// From this length on, in UTF-16 code units, the labellers call a note too long.
pub const LIMIT: usize = 300;

/// The labellers' names of problems, and the codes that they stand for.
const PROBLEMS: &[(&str, Code)] = &[
    ("default", Code::DefaultText),
    ("placeholder", Code::Placeholder),
    ("generic", Code::Generic),
    ("pitch", Code::Pitch),
    ("bigask", Code::BigAsk),
    ("creepy", Code::Creepy),
    ("weaktie", Code::WeakTie),
    ("flattery", Code::Flattery),
    ("selfish", Code::SelfCentred),
    ("toolong", Code::TooLong),
];

/// A note, and what people say of it.
#[derive(Debug)]
pub struct Note {
    /// File and id: "dev#12".
    pub key: String,
    /// Its language.
    pub lang: String,
    /// The note.
    pub text: String,
    /// The pillars that it has, the thin ones too.
    pub pillars: Vec<Pillar>,
    /// The pillars that are there but thin: weak is as right as met.
    pub thin: Vec<Pillar>,
    /// What is wrong with it.
    pub problems: Vec<Code>,
    /// The person whom it is for.
    pub profile: Option<Profile>,
    /// The person who writes.
    pub sender: Option<Profile>,
}

impl Note {
    /// Whether it is a stock text or has an unfilled slot, and ought to be stopped.
    pub fn is_stock(&self) -> bool {
        self.has(Code::DefaultText) || self.has(Code::Placeholder)
    }

    /// Whether somebody wrote it, so that it must not be stopped.
    pub fn is_genuine(&self) -> bool {
        !self.is_stock() && !self.has(Code::Empty) && !self.text.trim().is_empty()
    }

    /// Whether nothing is wrong with it.
    pub fn is_faultless(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether it has this problem.
    pub fn has(&self, code: Code) -> bool {
        self.problems.contains(&code)
    }
}

/// A line as it stands in the file. Unknown keys are ignored.
#[derive(Deserialize)]
struct Line {
    id: Id,
    lang: String,
    text: String,
    labels: Labels,
    #[serde(default)]
    weak: Vec<PillarName>,
    problems: Vec<Problem>,
    profile: Option<Profile>,
    sender: Option<Profile>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a whole number or a string")]
enum Id {
    Number(u64),
    Text(String),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

#[derive(Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "that is the file's form")]
struct Labels {
    reason: bool,
    commonality: bool,
    reference: bool,
    offer: bool,
    personal: bool,
}

impl Labels {
    fn has(&self, pillar: Pillar) -> bool {
        match pillar {
            Pillar::Reason => self.reason,
            Pillar::Commonality => self.commonality,
            Pillar::Reference => self.reference,
            Pillar::Offer => self.offer,
            Pillar::Personal => self.personal,
        }
    }
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct PillarName(Pillar);

impl TryFrom<String> for PillarName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        pillar(&name).map(Self)
    }
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Problem(Code);

impl TryFrom<String> for Problem {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        code(&name).map(Self)
    }
}

/// The name of a pillar.
pub fn name(pillar: Pillar) -> &'static str {
    match pillar {
        Pillar::Reason => "reason",
        Pillar::Commonality => "commonality",
        Pillar::Reference => "reference",
        Pillar::Offer => "offer",
        Pillar::Personal => "personal",
    }
}

/// The pillar of this name.
pub fn pillar(wanted: &str) -> Result<Pillar, String> {
    Pillar::ALL
        .into_iter()
        .find(|&pillar| name(pillar) == wanted)
        .ok_or_else(|| {
            let known = Pillar::ALL.map(name).join(", ");
            format!("no pillar is called {wanted:?}; known are: {known}")
        })
}

/// The code that the labellers, or the engine, call by this name.
pub fn code(wanted: &str) -> Result<Code, String> {
    let ids = Code::ALL.iter().map(|&code| (code.id(), code));
    PROBLEMS
        .iter()
        .copied()
        .chain(ids)
        .find_map(|(name, code)| (name == wanted).then_some(code))
        .ok_or_else(|| {
            let known: Vec<_> = PROBLEMS.iter().map(|(name, _)| *name).collect();
            let known = known.join(", ");
            format!("no problem is called {wanted:?}; known are: {known}, and the engine's codes")
        })
}

/// The codes that every labelled note was checked for.
pub fn guide_codes() -> impl Iterator<Item = Code> {
    PROBLEMS.iter().map(|&(_, code)| code)
}

/// Reads every note of `files`.
pub fn read(files: &[PathBuf]) -> Result<Vec<Note>> {
    let mut notes = Vec::new();
    let mut places = HashMap::new();
    for file in files {
        let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        for (place, note) in parse(file, &text)? {
            if let Some(first) = places.insert(note.key.clone(), place.clone()) {
                bail!("{place}: id: {} stands already at {first}", note.key);
            }
            notes.push(note);
        }
    }
    Ok(notes)
}

/// The notes in a file's `bytes`, each with its file and line.
fn parse(file: &Path, bytes: &[u8]) -> Result<Vec<(String, Note)>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut notes = Vec::new();
    for (index, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let place = format!("{}:{}", file.display(), index + 1);
        let line =
            json::value(line).map_err(|error| anyhow!("{place}: {}", error.without_place()))?;
        notes.push((place, note(&stem, line)));
    }
    Ok(notes)
}

fn note(stem: &str, line: Line) -> Note {
    let thin: Vec<_> = line
        .weak
        .into_iter()
        .map(|PillarName(pillar)| pillar)
        .collect();
    Note {
        key: format!("{stem}#{}", line.id),
        lang: line.lang,
        text: line.text,
        pillars: Pillar::ALL
            .into_iter()
            .filter(|pillar| line.labels.has(*pillar) || thin.contains(pillar))
            .collect(),
        thin,
        problems: line
            .problems
            .into_iter()
            .map(|Problem(code)| code)
            .collect(),
        profile: line.profile,
        sender: line.sender,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"id":1,"lang":"en","text":"Hi","labels":{"reason":true,"commonality":true,"reference":false,"offer":false,"personal":false},"weak":["commonality"],"problems":["bigask","wrong-name"],"origin":"x"}"#;

    fn parse_str(text: &str) -> Result<Vec<Note>, String> {
        let notes = parse(Path::new("dir/dev.jsonl"), text.as_bytes());
        notes
            .map(|notes| notes.into_iter().map(|(_, note)| note).collect())
            .map_err(|error| error.to_string())
    }

    #[track_caller]
    fn check_bad(old: &str, new: &str, expected: &str) {
        let text = format!("{GOOD}\n{}", GOOD.replace(old, new));
        let error = parse_str(&text).unwrap_err();
        assert!(error.starts_with(expected), "{error}");
        assert!(!error.contains(" at line "), "a second line: {error}");
    }

    #[test]
    fn a_note_is_read() {
        let notes = parse_str(&format!("\u{FEFF}{GOOD}\r\n\n")).unwrap();
        let [note] = &notes[..] else {
            panic!("{notes:?}")
        };
        assert_eq!(note.key, "dev#1");
        assert_eq!(note.pillars, [Pillar::Reason, Pillar::Commonality]);
        assert_eq!(note.thin, [Pillar::Commonality]);
        assert_eq!(note.problems, [Code::BigAsk, Code::WrongName]);
        assert!(note.is_genuine() && !note.is_stock() && !note.is_faultless());
    }

    #[test]
    fn bad_data_names_file_line_and_field() {
        check_bad(
            "\"bigask\"",
            "\"hugeask\"",
            "dir/dev.jsonl:2: problems[0]: no problem is called \"hugeask\"",
        );
        check_bad(
            "[\"commonality\"]",
            "[\"luck\"]",
            "dir/dev.jsonl:2: weak[0]: no pillar is called \"luck\"",
        );
        check_bad(
            "\"reason\":true",
            "\"reason\":1",
            "dir/dev.jsonl:2: labels.reason: invalid type: integer `1`, expected a boolean",
        );
        check_bad(
            "\"lang\"",
            "\"tongue\"",
            "dir/dev.jsonl:2: missing field `lang`",
        );
        check_bad(
            "\"id\":1",
            "\"id\":[]",
            "dir/dev.jsonl:2: id: expected a whole number or",
        );
        check_bad("}", "", "dir/dev.jsonl:2: ");
    }

    #[test]
    fn an_empty_note_is_neither_stock_nor_genuine() {
        let notes = parse_str(&GOOD.replace("\"Hi\"", "\" \"")).unwrap();
        assert!(!notes[0].is_stock() && !notes[0].is_genuine());
    }
}
