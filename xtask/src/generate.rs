//! Files made from Rust: written by `cargo xtask generate`, checked by `cargo xtask test`.

mod english;
mod rules;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ts_rs::{Config, TS};

/// Where the wire types stand in TypeScript.
const WIRE_TYPES: &str = "extension/shared/wire.ts";

/// Where the rules are documented.
const RULES: &str = "docs/rules.md";

/// Where the words of the interface stand.
const ENGLISH: &str = "extension/_locales/en/messages.json";

/// Every generated file: where it stands and what it holds.
fn files(root: &Path) -> Result<[(&'static str, String); 3]> {
    let interface = fs::read_to_string(root.join(ENGLISH)).unwrap_or_default();
    let english =
        english::messages(&interface).with_context(|| format!("cannot read {ENGLISH}"))?;
    Ok([
        (WIRE_TYPES, wire_types()),
        (RULES, rules::page()),
        (ENGLISH, english),
    ])
}

/// Writes every generated file.
pub fn write(root: &Path) -> Result<()> {
    for (name, content) in files(root)? {
        fs::write(root.join(name), content).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

/// Fails where a generated file is not what it would be written as today.
pub fn check(root: &Path) -> Result<()> {
    for (name, content) in files(root)? {
        let stands = fs::read_to_string(root.join(name)).unwrap_or_default();
        ensure!(
            stands == content,
            "{name} is stale: run `cargo xtask generate`"
        );
    }
    Ok(())
}

/// The types that cross the boundary, as TypeScript.
fn wire_types() -> String {
    let mut types = String::from(
        "// Made from crates/wire, crates/reader and crates/coach by `cargo xtask generate`.\n",
    );
    macro_rules! declare {
        ($($ty:ty),* $(,)?) => { $(types.push_str(&declaration::<$ty>());)* };
    }
    declare!(
        wire::ReviewRequest,
        wire::Review,
        wire::Verdict,
        wire::Pillar,
        wire::Pillars,
        wire::Finding,
        wire::Sentence,
        wire::State,
        wire::Diagnostic,
        wire::Severity,
        wire::Fix,
        wire::Suggestion,
        wire::Length,
        wire::ReadRequest,
        reader::Outline,
        reader::Node,
        reader::Role,
        coach::Profile,
        coach::Position,
        coach::Education,
        coach::Group,
        coach::Activity,
        coach::Mutual,
        coach::Acquaintance,
    );
    types
}

fn declaration<T: TS>() -> String {
    let config = Config::default().with_large_int("number");
    let docs = T::docs().unwrap_or_default();
    format!("\n{docs}export {}\n", T::decl(&config))
}
