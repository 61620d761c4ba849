//! The engine as a WebAssembly module, with the script that talks to it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::node;
use crate::run::{output_of, run};

/// Where the module stands in the extension.
pub const MODULE: &str = "background/engine.wasm";

/// Where the module's script and its types stand for the bundler and the type checker.
const GLUE: &str = "extension/background/generated";

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the module into `output`, its script into the sources of the background.
pub fn build(root: &Path, output: &Path) -> Result<()> {
    add_target()?;
    run(cargo(root)
        .env("CARGO_ENCODED_RUSTFLAGS", plain_paths(root, cargo_home()))
        .args(["build", "--package=wasm", "--lib", "--profile=wasm"])
        .args(["--target", TARGET]))?;
    let compiled = target_folder(root)?.join(TARGET).join("wasm/wasm.wasm");
    let glue = root.join(GLUE);
    bind(&compiled, &glue)?;
    optimise(root, &glue.join("engine_bg.wasm"), output)
}

/// Places in the code are named in the module: without the folders of the machine that built it, it
/// is smaller and the same everywhere. A unit separator parts the flags: folders may have spaces.
fn plain_paths(root: &Path, cargo_home: Option<PathBuf>) -> OsString {
    let named = [(Some(root.to_owned()), "."), (cargo_home, "cargo")];
    let flags = named.into_iter().filter_map(|(folder, name)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder?);
        flag.push("=");
        flag.push(name);
        Some(flag)
    });
    flags.collect::<Vec<_>>().join(OsStr::new("\x1f"))
}

fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root);
    command
}

fn target_folder(root: &Path) -> Result<PathBuf> {
    let metadata =
        output_of(cargo(root).args(["metadata", "--format-version=1", "--no-deps", "--offline"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let folder = metadata["target_directory"].as_str();
    Ok(folder.context("cargo names no target directory")?.into())
}

/// Rust that did not come by rustup brings its targets with it, or says itself what it misses.
fn add_target() -> Result<()> {
    let Ok(installed) = output_of(Command::new("rustup").args(["target", "list", "--installed"]))
    else {
        return Ok(());
    };
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    eprintln!("Adding the Rust target {TARGET}");
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

fn bind(compiled: &Path, glue: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("engine")
        .web(true)?
        .typescript(true)
        // The background hands the module over: nothing is loaded by a name in the script.
        .omit_default_module_path(true)
        // A module that trapped is thrown away for a new one.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(glue)
        .context("wasm-bindgen cannot bind the engine")
}

fn optimise(root: &Path, module: &Path, output: &Path) -> Result<()> {
    if let Some(folder) = output.parent() {
        fs::create_dir_all(folder)?;
    }
    // Which features the module uses stands in the module. Each pass finds what the one before laid
    // bare. Rust keeps no data in the lowest kilobyte, where its stack ends, and checks what it does
    // itself, where others wait for a trap.
    run(node::tool(root, "wasm-opt")
        .args(["-Oz", "--converge", "--strip-debug", "--strip-producers"])
        .args(["--low-memory-unused", "--ignore-implicit-traps"])
        .arg(module)
        .arg("-o")
        .arg(output))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_a_space_is_in_one_flag() {
        let flags = plain_paths(Path::new("/my work"), Some("/a home/.cargo".into()));
        assert_eq!(
            flags,
            "--remap-path-prefix=/my work=.\x1f--remap-path-prefix=/a home/.cargo=cargo"
        );
        assert_eq!(
            plain_paths(Path::new("/a"), None),
            "--remap-path-prefix=/a=."
        );
    }
}
