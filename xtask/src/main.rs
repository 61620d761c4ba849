//! Builds, shows, tests and measures Intro Coach.

mod build;
mod eval;
mod generate;
mod node;
mod run;

use std::path::Path;

use anyhow::{Result, bail};

const USAGE: &str = "usage: cargo xtask build | eval FILE.jsonl… | generate";

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace");
    let mut arguments = std::env::args_os().skip(1);
    match arguments.next().as_deref().and_then(|name| name.to_str()) {
        Some("build") => build::build(root),
        Some("eval") => eval::run(arguments),
        Some("generate") => generate::write(root),
        _ => bail!(USAGE),
    }
}
