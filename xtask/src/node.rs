//! The tools from npm: installed from the lock file when they are missing.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::run::{output_of, run};
use crate::setup::is_there;

/// The oldest version that the tools run on.
const OLDEST: u32 = 20;

/// Installs the packages of the lock file, unless they stand there already.
pub fn install(root: &Path) -> Result<()> {
    check(is_there("node").then(version).transpose()?.as_deref())?;
    let wanted = packages(&root.join("package-lock.json"))?;
    // npm writes down what it installed.
    let installed = packages(&root.join("node_modules/.package-lock.json")).unwrap_or_default();
    if is_installed(&wanted, &installed) {
        return Ok(());
    }
    ensure!(
        is_there("npm"),
        "npm is needed: it comes with Node.js from https://nodejs.org, on Debian in the package npm"
    );
    eprintln!("Installing the packages of package-lock.json");
    // Not `npm ci`: it refuses the lock file where a registry lacks a package of another platform.
    run(Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund"])
        .current_dir(root))
    .context("the packages of package-lock.json could not be installed; npm says why above")
}

fn version() -> Result<String> {
    output_of(Command::new("node").arg("--version"))
}

/// Fails where this version of Node, or none, does not do.
fn check(version: Option<&str>) -> Result<()> {
    let major = version.and_then(|version| {
        let (major, _) = version.trim_start_matches('v').split_once('.')?;
        major.parse::<u32>().ok()
    });
    let found = version.map_or("none", str::trim_ascii);
    ensure!(
        major.is_some_and(|major| major >= OLDEST),
        "Node.js {OLDEST} or newer is needed, found: {found}. Install it from https://nodejs.org"
    );
    Ok(())
}

/// A command of an installed package.
pub fn tool(root: &Path, name: &str) -> Command {
    let mut command = Command::new(root.join("node_modules/.bin").join(name));
    command.current_dir(root);
    command
}

/// Node, ready to run TypeScript.
pub fn script(root: &Path) -> Command {
    let mut command = Command::new("node");
    command.args(["--import", "tsx"]).current_dir(root);
    command
}

fn packages(lock_file: &Path) -> Result<Value> {
    let text = fs::read_to_string(lock_file)
        .with_context(|| format!("cannot read {}", lock_file.display()))?;
    let mut lock: Value = serde_json::from_str(&text)
        .with_context(|| format!("{} is no JSON", lock_file.display()))?;
    Ok(lock["packages"].take())
}

/// Times of files tell nothing after a checkout, versions do. Optional packages are those of other
/// platforms.
fn is_installed(wanted: &Value, installed: &Value) -> bool {
    wanted.as_object().is_some_and(|packages| {
        packages
            .iter()
            .filter(|(path, package)| !path.is_empty() && package["optional"] != true)
            .all(|(path, package)| installed[path]["version"] == package["version"])
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn node_must_be_there_and_not_too_old() {
        assert!(check(Some("v20.0.0\n")).is_ok());
        assert!(check(Some("v100.1.2\n")).is_ok());
        for old in [Some("v18.20.4\n"), Some("?"), None] {
            let error = check(old).unwrap_err().to_string();
            assert!(error.contains("https://nodejs.org"), "{error}");
        }
    }

    #[track_caller]
    fn check_installed(installed: &Value, expected: bool) {
        let wanted = json!({
            "": { "version": "9" },
            "node_modules/a": { "version": "1" },
            "node_modules/b": { "version": "2", "optional": true },
        });
        assert_eq!(is_installed(&wanted, installed), expected);
    }

    #[test]
    fn the_same_versions_are_installed() {
        check_installed(&json!({ "node_modules/a": { "version": "1" } }), true);
    }

    #[test]
    fn another_version_is_not() {
        check_installed(&json!({ "node_modules/a": { "version": "3" } }), false);
    }

    #[test]
    fn nothing_is_not() {
        check_installed(&Value::Null, false);
    }
}
