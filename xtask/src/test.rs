//! All that must pass, the quick checks first.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::run::run;
use crate::{build, eval, generate, node, setup, train};

/// Runs every check; stops at the first that fails and names it.
pub fn test(root: &Path) -> Result<()> {
    let cargo = |arguments: &[&str]| run(Command::new("cargo").args(arguments).current_dir(root));
    let tool = |name: &str, arguments: &[&str]| run(node::tool(root, name).args(arguments));
    step("set-up", || setup_all(root))?;
    step("generated files", || generate::check(root))?;
    step("Rust formatting", || cargo(&["fmt", "--all", "--check"]))?;
    step("Rust lints", || {
        cargo(&[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ])
    })?;
    step("Rust tests", || cargo(&["test", "--quiet", "--workspace"]))?;
    step("fuzzing", || {
        // A workspace of its own: nothing else would see that it no longer builds.
        cargo(&[
            "test",
            "--quiet",
            "--manifest-path=fuzz/Cargo.toml",
            "--lib",
            "--bin=seeds",
        ])
    })?;
    step("weights of the classifier", || train::check(root))?;
    step("corpus", || eval::floors(root))?;
    step("build", || build::build(root))?;
    step("TypeScript formatting and lints", || {
        tool("biome", &["ci", "--error-on-warnings"])
    })?;
    step("TypeScript types", || tool("tsc", &[]))?;
    step("TypeScript tests", || node_tests(root, "extension"))?;
    step("engine tests", || node_tests(root, "tests/engine"))?;
    step("browser tests", || node_tests(root, "tests/browser"))
}

fn setup_all(root: &Path) -> Result<()> {
    setup::rust_components()?;
    node::install(root)?;
    setup::browsers(&[setup::CHROMIUM, setup::FIREFOX])
}

/// Every `*.test.ts` below `folder`. One file after another: browsers share two cores.
fn node_tests(root: &Path, folder: &str) -> Result<()> {
    let files = test_files(&root.join(folder))?;
    run(node::script(root)
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(files))
}

fn test_files(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for entry in folder
        .read_dir()
        .with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(test_files(&path)?);
        } else if path.to_string_lossy().ends_with(".test.ts") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("── {name}");
    let begun = Instant::now();
    work().with_context(|| format!("{name} failed"))?;
    eprintln!("   {name}: {:.0} s", begun.elapsed().as_secs_f32());
    Ok(())
}
