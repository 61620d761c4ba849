//! What the commands need beyond Rust and Node: found, or installed where this can be done without
//! asking, else the exact words to type.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail, ensure};

use crate::run::{output_of, run};

/// A browser that tests run in.
pub struct Browser {
    name: &'static str,
    /// Names its program where that stands in no usual place.
    variable: &'static str,
    /// The same as in `tests/browser/harness/browsers.ts`, which starts it.
    usual_places: &'static [&'static str],
    /// The Debian packages that bring it.
    packages: &'static [&'static str],
}

pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    usual_places: &[
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    // Without a font Chromium draws boxes for letters.
    packages: &["chromium", "fonts-liberation", "fonts-noto-color-emoji"],
};

pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    usual_places: &[
        "/usr/bin/firefox-esr",
        "/usr/bin/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
    packages: &["firefox-esr"],
};

impl Browser {
    fn is_there(&self) -> bool {
        match std::env::var_os(self.variable) {
            Some(program) => Path::new(&program).is_file(),
            None => self
                .usual_places
                .iter()
                .any(|place| Path::new(place).is_file()),
        }
    }
}

/// These browsers.
pub fn browsers(needed: &[Browser]) -> Result<()> {
    let missing: Vec<&Browser> = needed
        .iter()
        .filter(|browser| !browser.is_there())
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

fn install(browsers: &[&Browser]) -> Result<()> {
    let mut needed = String::new();
    for Browser { name, variable, .. } in browsers {
        ensure!(
            std::env::var_os(variable).is_none(),
            "{variable} is set, but to no program: {name} is needed"
        );
        needed.extend([
            name,
            " is needed: install it, or set ",
            variable,
            " to its path.\n",
        ]);
    }
    let packages: Vec<_> = browsers
        .iter()
        .flat_map(|browser| browser.packages)
        .copied()
        .collect();
    let words = format!("apt-get install --yes {}", packages.join(" "));
    if !is_there("apt-get") {
        bail!("{needed}On Debian type\n  sudo {words}");
    }
    if !is_root()? {
        bail!("{needed}Type\n  sudo apt-get update && sudo {words}");
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
    apt(&[&["install"], &*packages].concat())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_sought_where_the_tests_start_them() {
        let harness = include_str!("../../tests/browser/harness/browsers.ts");
        let (_, places) = harness
            .split_once("usualPlaces")
            .expect("it names the places");
        let (places, _) = places.split_once("};").expect("the places end");
        let there: Vec<_> = places
            .split('"')
            .filter(|place| place.starts_with('/'))
            .collect();
        assert_eq!(
            there,
            [CHROMIUM.usual_places, FIREFOX.usual_places].concat()
        );
        for Browser { variable, .. } in [CHROMIUM, FIREFOX] {
            assert!(harness.contains(variable), "{variable}");
        }
    }
}
