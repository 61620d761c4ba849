//! Builds, shows, tests and measures Intro Coach.

mod build;
mod generate;
mod node;
mod run;

use std::path::Path;

use anyhow::{Result, bail};

const USAGE: &str = "usage: cargo xtask build | generate";

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["build"] => build::build(root),
        ["generate"] => generate::write(root),
        _ => bail!(USAGE),
    }
}
