//! `cargo xtask build`: the unpacked extension in `dist/extension/`.

mod engine;
mod manifest;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use flate2::{Compression, write::GzEncoder};

use crate::node;
use crate::run::run;

const SOURCE: &str = "extension";
/// Where the extension is built.
pub const OUTPUT: &str = "dist/extension";

/// What may be how large, in thousands of bytes, gzipped.
const BUDGETS: [(&str, f64); 2] = [(engine::MODULE, 300.0), ("content/main.js", 40.0)];

/// What travels as it stands; all else is code and is bundled.
const COPIED: [&str; 3] = ["html", "css", "png"];

/// Builds the extension from nothing.
pub fn build(root: &Path) -> Result<()> {
    let output = root.join(OUTPUT);
    if output.exists() {
        fs::remove_dir_all(&output).with_context(|| format!("cannot empty {OUTPUT}"))?;
    }
    node::install(root)?;
    engine::build(root, &output.join(engine::MODULE))?;
    bundle(root)?;
    copy_pages(&root.join(SOURCE), &output)?;
    copy_folder(
        &root.join(SOURCE).join("_locales"),
        &output.join("_locales"),
    )?;
    write_languages(root, &output.join("languages"))?;
    write_guard(&output.join("background/guard.txt"))?;
    copy(&root.join("manifest.json"), &output.join("manifest.json"))?;
    manifest::check(&output)?;
    println!("{OUTPUT} is ready");
    for (file, budget) in BUDGETS {
        let size = gzipped(&output.join(file))? / 1000.0;
        println!("{file}: {size:.1} KB gzipped, of {budget:.0}");
        ensure!(size <= budget, "{file} is larger than its budget");
    }
    Ok(())
}

/// The file of each language, with its weights at the end.
fn write_languages(root: &Path, output: &Path) -> Result<()> {
    fs::create_dir_all(output)?;
    for language in coach::training::languages() {
        let part = |kind: &str| {
            let name = format!("languages/{language}.{kind}");
            fs::read_to_string(root.join(&name)).with_context(|| format!("cannot read {name}"))
        };
        let file = output.join(language).with_extension("txt");
        fs::write(&file, part("txt")? + &part("weights")?)?;
    }
    Ok(())
}

/// The stock texts of all sites, and the words around them, in every language.
fn write_guard(file: &Path) -> Result<()> {
    fs::write(file, coach::guard_file()).with_context(|| format!("cannot write {}", file.display()))
}

/// Content scripts cannot be modules, so all that they use must stand in one script of its own
/// scope; the other contexts load modules.
fn bundle(root: &Path) -> Result<()> {
    run(esbuild(root).args(["--format=iife", "extension/content/main.ts"]))?;
    run(esbuild(root).args([
        "--format=esm",
        "extension/background/main.ts",
        "extension/popup/main.ts",
    ]))
}

fn esbuild(root: &Path) -> Command {
    let mut command = node::tool(root, "esbuild");
    command.args([
        "--bundle",
        "--minify",
        "--target=es2022",
        "--charset=utf8",
        "--log-level=warning",
        // Styles of what is drawn into a page are part of the script.
        "--loader:.css=text",
        "--outbase=extension",
        "--outdir=dist/extension",
    ]);
    command
}

/// Copies pages, their styles and the icons. The styles beside content scripts are bundled, so
/// only folders that hold a page or an image take part.
fn copy_pages(source: &Path, output: &Path) -> Result<()> {
    for folder in ["popup", "icons"] {
        for entry in fs::read_dir(source.join(folder))? {
            let file = entry?.path();
            let kind = file.extension().unwrap_or_default();
            if COPIED.iter().any(|copied| kind == *copied) {
                let name = file.file_name().unwrap_or_default();
                copy(&file, &output.join(folder).join(name))?;
            }
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            copy(&entry.path(), &target)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// Bytes that a file takes in a store archive or on a wire.
fn gzipped(file: &Path) -> Result<f64> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&bytes)?;
    let packed = encoder.finish()?.len();
    Ok(f64::from(u32::try_from(packed)?))
}
