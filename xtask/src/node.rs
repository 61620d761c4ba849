//! The tools from npm: installed from the lock file when they are missing.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::run::run;

/// Installs the packages of the lock file, unless they stand there already.
pub fn install(root: &Path) -> Result<()> {
    let wanted = packages(&root.join("package-lock.json"))?;
    // npm writes down what it installed.
    let installed = packages(&root.join("node_modules/.package-lock.json")).unwrap_or_default();
    if is_installed(&wanted, &installed) {
        return Ok(());
    }
    eprintln!("Installing the packages of package-lock.json");
    // Not `npm ci`: it refuses the lock file where a registry lacks a package of another platform.
    run(Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund"])
        .current_dir(root))
    .context("the packages of package-lock.json could not be installed; npm says why above")
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

    #[track_caller]
    fn check(installed: &Value, expected: bool) {
        let wanted = json!({
            "": { "version": "9" },
            "node_modules/a": { "version": "1" },
            "node_modules/b": { "version": "2", "optional": true },
        });
        assert_eq!(is_installed(&wanted, installed), expected);
    }

    #[test]
    fn the_same_versions_are_installed() {
        check(&json!({ "node_modules/a": { "version": "1" } }), true);
    }

    #[test]
    fn another_version_is_not() {
        check(&json!({ "node_modules/a": { "version": "3" } }), false);
    }

    #[test]
    fn nothing_is_not() {
        check(&Value::Null, false);
    }
}
