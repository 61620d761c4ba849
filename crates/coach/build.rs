//! Turns the regular expressions of `src/slots/shapes.txt` into tables.
//!
//! They never change while the engine runs, and what reads and compiles regular expressions weighs
//! 55 KB gzipped: a fifth of all that a visitor of the site may load. So they are compiled here,
//! and the engine only walks the tables.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};

const SHAPES: &str = "src/slots/shapes.txt";
const GUARD: &str = "../../guard";

fn main() {
    println!("cargo::rerun-if-changed={SHAPES}");
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo runs this in the crate's folder.
    let list = fs::read_to_string(SHAPES).expect("shapes.txt stands beside shapes.rs");
    write_out("shapes.rs", &generate(&list));
    write_out("guard.txt", &guard());
}

fn write_out(name: &str, text: &str) {
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(PathBuf::from(folder).join(name), text).expect("OUT_DIR is writable");
}

/// Joins the words of the guard, a language a file, into one text without comments.
fn guard() -> String {
    println!("cargo::rerun-if-changed={GUARD}");
    let mut files: Vec<PathBuf> = fs::read_dir(GUARD)
        .expect("guard/ stands at the root")
        .map(|entry| entry.expect("guard/ is readable").path())
        .collect();
    files.sort();
    let mut text = String::new();
    for file in files {
        let tag = file.file_stem().expect("a file has a name");
        writeln!(text, "[{}]", tag.display()).expect("strings take all");
        let words = fs::read_to_string(&file).expect("guard/ holds texts");
        for line in words.lines().filter(|line| !line.starts_with('#')) {
            writeln!(text, "{line}").expect("strings take all");
        }
    }
    text
}

fn generate(list: &str) -> String {
    let mut rust = String::from("&[\n");
    for line in list.lines() {
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        let (proof, pattern) = line
            .split_once(' ')
            .unwrap_or_else(|| panic!("{SHAPES}: no pattern: {line}"));
        let table = table(pattern);
        writeln!(
            rust,
            "Shape {{ proof: Proof::{proof}, table: Table(&[{table}]) }},"
        )
        .expect("strings take all");
    }
    rust.push(']');
    rust
}

/// The rows of the table that finds `pattern` where a search starts.
fn table(pattern: &str) -> String {
    let dfa = compile(pattern);
    let start = dfa
        .start_state_forward(&Input::new("").anchored(Anchored::Yes))
        .expect("the patterns look at nothing around them");
    let mut numbers = BTreeMap::from([(start, 0)]);
    let mut rows = vec![start];
    let mut rust = String::new();
    let mut at = 0;
    while let Some(&state) = rows.get(at) {
        let accepts = accepts(&dfa, state);
        write!(rust, "Row {{ accepts: {accepts}, moves: &[").expect("strings take all");
        for (first, last, next) in moves(&dfa, state) {
            let row = *numbers.entry(next).or_insert_with(|| {
                rows.push(next);
                rows.len() - 1
            });
            let row = u8::try_from(row).unwrap_or_else(|_| panic!("{pattern}: too many rows"));
            write!(rust, "({first}, {last}, {row}),").expect("strings take all");
        }
        rust.push_str("] },");
        at += 1;
    }
    rust
}

fn compile(pattern: &str) -> dense::DFA<Vec<u32>> {
    // The text is whole letters; where all bounds are ASCII, its bytes need no telling apart.
    let by_letter = !pattern.is_ascii();
    dense::Builder::new()
        .configure(
            dense::Config::new()
                .start_kind(StartKind::Anchored)
                .minimize(true),
        )
        .syntax(syntax::Config::new().unicode(by_letter).utf8(false))
        .thompson(thompson::Config::new().utf8(false))
        .build(pattern)
        .unwrap_or_else(|error| panic!("{SHAPES}: {pattern}: {error}"))
}

/// Where each range of bytes leads; bytes that lead nowhere have none.
fn moves(dfa: &dense::DFA<Vec<u32>>, state: StateID) -> Vec<(u8, u8, StateID)> {
    let mut moves: Vec<(u8, u8, StateID)> = Vec::new();
    for byte in 0..=u8::MAX {
        let next = dfa.next_state(state, byte);
        if is_end(dfa, next) {
            continue;
        }
        match moves.last_mut() {
            Some((_, last, to)) if *to == next && *last + 1 == byte => *last = byte,
            _ => moves.push((byte, byte, next)),
        }
    }
    moves
}

/// True where the pattern is met before the next byte.
fn accepts(dfa: &dense::DFA<Vec<u32>>, state: StateID) -> bool {
    dfa.is_match_state(dfa.next_eoi_state(state))
}

/// True where no byte leads on and nothing is met: a match shows one byte late, in a state of
/// its own.
fn is_end(dfa: &dense::DFA<Vec<u32>>, state: StateID) -> bool {
    !accepts(dfa, state) && (0..=u8::MAX).all(|byte| dfa.is_dead_state(dfa.next_state(state, byte)))
}
