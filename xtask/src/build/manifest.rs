//! What the manifest promises must stand in the extension.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// Endings of the files that a manifest may name.
const FILES: [&str; 5] = [".js", ".html", ".css", ".png", ".json"];

/// Fails where a named file or message is missing, or the version is not the workspace's.
pub fn check(extension: &Path) -> Result<()> {
    let manifest = read(&extension.join("manifest.json"))?;
    let version = env!("CARGO_PKG_VERSION");
    ensure!(
        manifest["version"] == version,
        "manifest.json: the version must be the workspace's, {version}"
    );
    let strings = strings(&manifest);
    for file in strings.iter().filter(|string| is_file(string)) {
        ensure!(
            extension.join(file).is_file(),
            "manifest.json names {file}, which is missing"
        );
    }
    check_messages(extension, &manifest, &strings)
}

fn check_messages(extension: &Path, manifest: &Value, strings: &BTreeSet<&str>) -> Result<()> {
    let Some(locale) = manifest["default_locale"].as_str() else {
        return Ok(());
    };
    let messages = read(&extension.join(format!("_locales/{locale}/messages.json")))?;
    for string in strings {
        let Some(name) = string
            .strip_prefix("__MSG_")
            .and_then(|rest| rest.strip_suffix("__"))
        else {
            continue;
        };
        ensure!(
            !messages[name].is_null(),
            "manifest.json names the message {name}, which {locale} does not have"
        );
    }
    Ok(())
}

fn read(file: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))
}

fn is_file(string: &str) -> bool {
    FILES.iter().any(|ending| string.ends_with(ending))
}

/// Every string in the manifest, wherever it stands.
fn strings(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::String(string) => BTreeSet::from([string.as_str()]),
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => BTreeSet::new(),
    }
}
