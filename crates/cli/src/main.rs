//! Intro Coach in a terminal: `intro-coach review`, for one note or for a file of them.
//!
//! Reads, asks the engine, writes. What makes a good note is the engine's business alone.

#![forbid(unsafe_code)]

mod args;
mod exit;
mod input;
mod jsonl;
mod one;
mod shape;
mod site;
mod text;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Cli, Command, ReviewArgs};
use exit::{Exit, Failure, tell};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error).into(),
    };
    let Command::Review(args) = cli.command;
    let exit = review(&args).unwrap_or_else(|failure| {
        tell(format_args!("error: {failure}"));
        failure.exit()
    });
    exit.into()
}

fn review(args: &ReviewArgs) -> Result<Exit, Failure> {
    if args.jsonl {
        jsonl::run(args)
    } else {
        one::run(args)
    }
}

/// Shows what clap has to say: help and version are answers, the rest is bad usage.
fn usage(error: &clap::Error) -> Exit {
    // Whoever closed the stream does not want to hear of it.
    let _ = error.print();
    if error.use_stderr() {
        Exit::Usage
    } else {
        Exit::Ready
    }
}
