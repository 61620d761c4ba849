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

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Builds, shows, tests and measures Intro Coach.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// A replica of a profile page in Chromium, with the extension
    Demo {
        /// Play a session there and save screenshots in dist/demo/
        #[arg(long)]
        headless: bool,
    },
    /// All that must pass
    Test,
    /// The unpacked extension, in dist/extension/
    Build,
    /// What the stores ask for, in dist/
    Package,
    /// How long a review takes beside other work, as ratios
    Bench,
    /// How well the engine agrees with labelled notes
    ///
    /// A pillar counts as found where it is met; where its label says that it is thin, weak is right
    /// as well. A code counts as found whatever its severity.
    Eval(eval::Args),
    /// The files that are made from Rust
    Generate,
    /// The weights of the engine's classifier, from the corpus
    Train,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace");
    match run(root, Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        // In one line, and never with a backtrace: what fails is the project's, not this program.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, command: Command) -> Result<()> {
    match command {
        Command::Demo { headless } => demo::demo(root, headless),
        Command::Test => test::test(root),
        Command::Build => build::build(root),
        Command::Package => package::package(root),
        Command::Bench => bench::bench(root),
        Command::Eval(args) => eval::run(root, args),
        Command::Generate => generate::write(root),
        Command::Train => train::train(root),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arguments: &[&str], accepted: bool) {
        let line = std::iter::once(&"xtask").chain(arguments);
        assert_eq!(Cli::try_parse_from(line).is_ok(), accepted, "{arguments:?}");
    }

    #[test]
    fn a_command_takes_what_it_knows() {
        for command in ["demo", "test", "build", "package", "bench", "eval"] {
            check(&[command], true);
        }
        check(&["generate"], true);
        check(&["train"], true);
        check(&["demo", "--headless"], true);
        check(&["eval", "a.jsonl", "--lang", "en"], true);
    }

    #[test]
    fn a_command_that_writes_is_not_run_with_what_it_does_not_know() {
        check(&[], false);
        check(&["train", "--check"], false);
        check(&["generate", "--check"], false);
        check(&["demo", "--headles"], false);
        check(&["package", "firefox"], false);
    }

    #[test]
    fn help_is_an_answer() {
        for arguments in [&["--help"][..], &["help"], &["train", "--help"]] {
            let line = std::iter::once(&"xtask").chain(arguments);
            let help = Cli::try_parse_from(line).unwrap_err();
            assert_eq!(help.exit_code(), 0, "{arguments:?}");
        }
    }
}
