//! Builds, shows, tests and measures Intro Coach.

mod bench;
mod build;
mod demo;
mod eval;
mod generate;
mod node;
mod package;
mod run;
mod setup;
mod test;
mod train;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  demo [--headless]   a replica of a profile page in Chromium, with the extension; or play a session
                      there and save screenshots in dist/demo/
  test                all that must pass
  build               the unpacked extension, in dist/extension/
  package             what the stores ask for, in dist/
  bench               how long a review takes beside other work, as ratios
  eval [FILE.jsonl…]  how well the engine agrees with labelled notes; without files with those of
                      the corpus, and what has changed since its baseline
  generate            the files that are made from Rust
  train               the weights of the engine's classifier, from the corpus";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace");
    match dispatch(root, &mut std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        // In one line, and never with a backtrace: what fails is the project's, not this program.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(root: &Path, arguments: &mut dyn Iterator<Item = OsString>) -> Result<()> {
    match arguments.next().as_deref().and_then(|name| name.to_str()) {
        Some("demo") => demo::demo(root, arguments),
        Some("test") => test::test(root),
        Some("build") => build::build(root),
        Some("package") => package::package(root),
        Some("bench") => bench::bench(root),
        Some("eval") => eval::run(root, arguments),
        Some("generate") => generate::write(root),
        Some("train") => train::train(root),
        _ => bail!(USAGE),
    }
}
