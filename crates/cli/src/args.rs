//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::site;

/// Coaches the short note that goes with an invitation to connect.
///
/// Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "intro-coach", version, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Review a note, or a file of notes with --jsonl
    #[command(after_long_help = REVIEW_HELP, after_help = "--help says more: exit codes, forms.")]
    Review(ReviewArgs),
}

#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// The note (or, with --jsonl, the notes); standard input where it is missing or "-"
    #[arg(value_name = "NOTE.txt")]
    pub note: Option<PathBuf>,

    /// Profile of the person whom the note is for
    #[arg(long, value_name = "P.json")]
    pub profile: Option<PathBuf>,

    /// Profile of the person who writes
    #[arg(long, value_name = "S.json")]
    pub sender: Option<PathBuf>,

    /// The site that the note goes out on
    #[arg(long, value_parser = site::from_arg)]
    pub site: Option<&'static str>,

    /// The note's greatest length, in UTF-16 code units
    // Else "-5" would be taken for an option, and the error would speak of that.
    #[arg(long, value_name = "UNITS", allow_negative_numbers = true)]
    pub limit: Option<usize>,

    /// What the review looks like [default: text; with --jsonl always json]
    #[arg(long, value_enum)]
    pub format: Option<Format>,

    /// Read a note a line, write a review a line
    #[arg(long)]
    pub jsonl: bool,
}

/// What a review looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the note with marks under its words
    Text,
    /// For programs: one line of JSON
    Json,
}

const REVIEW_HELP: &str = "\
A note is read as a note box holds it: without a byte order mark, with plain line feeds, and
without the newline that ends the file. Offsets in JSON are UTF-16 code units of that text.
With --jsonl a \"text\" is taken as it stands, so that offsets are those of the line's own text.
An empty note is reviewed like any other: it is blocked. One of more than 64 KiB is bad data.

With --jsonl every line is an object
  {\"id\", \"text\", \"profile\"?, \"sender\"?, \"site\"?, \"limit\"?, \"history\"?}
Other keys are ignored, blank lines skipped. --profile, --sender, --site and --limit stand in where
a line says nothing. Notes are reviewed in parallel and answered in order, with their \"id\". A bad
line is answered with {\"id\", \"error\"}, told on standard error, and the run goes on.

Exit codes:
   0  ready (with --jsonl: every line was reviewed, whatever the verdicts)
   1  revise
   2  block
  64  bad usage; a file that is named but cannot be read is bad usage, too
  65  bad data: file, line and field are told on standard error
  74  the answer could not be written (a reader that closes the pipe is no failure)";

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
