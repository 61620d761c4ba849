//! What the commands need beyond Rust and Node: found, or installed where this can be done without
//! asking, else the exact words to type.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::run::{output_of, run};

/// The Debian packages that bring what is missing, by the program that shows that it is there.
/// Without a font Chromium draws boxes for letters.
const PACKAGES: &[(&str, &[&str])] = &[
    (
        "chromium",
        &["chromium", "fonts-liberation", "fonts-noto-color-emoji"],
    ),
    ("firefox-esr", &["firefox-esr"]),
];

/// Both browsers.
pub fn browsers() -> Result<()> {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(program, _)| !is_there(program))
        .flat_map(|(_, packages)| packages.iter().copied())
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        install(&missing)
    }
}

/// Components of the Rust toolchain that the checks use.
pub fn rust_components() -> Result<()> {
    for (name, probe) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !succeeds(Command::new("cargo").args([probe, "--version"])) {
            eprintln!("Installing the Rust component {name}");
            run(Command::new("rustup").args(["component", "add", name]))?;
        }
    }
    Ok(())
}

fn install(packages: &[&str]) -> Result<()> {
    let words = format!("apt-get install --yes {}", packages.join(" "));
    if !is_there("apt-get") {
        bail!("Chromium and Firefox are needed: install them, or on Debian type\n  sudo {words}");
    }
    if !is_root()? {
        bail!("Chromium and Firefox are needed. Type\n  sudo apt-get update && sudo {words}");
    }
    eprintln!("Installing {}", packages.join(", "));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["--quiet", "--quiet", "--yes", "--no-install-recommends"])
            .args(arguments)
            .stdout(Stdio::null());
        run(&mut command)
    };
    apt(&["update"])?;
    apt(&[&["install"], packages].concat())
}

fn is_root() -> Result<bool> {
    Ok(output_of(Command::new("id").arg("-u"))?.trim() == "0")
}

/// True where a program of that name stands on the search path.
pub fn is_there(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    })
}

fn succeeds(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
