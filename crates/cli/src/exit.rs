//! How a run ends. Scripts hold on to these numbers; they are decided here and nowhere else.

use std::fmt;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The note is ready; with `--jsonl`, every line was reviewed.
    Ready = 0,
    /// The note wants work.
    Revise = 1,
    /// The note must not go out by accident.
    Block = 2,
    /// The command line is wrong, or names a file that cannot be read.
    Usage = 64,
    /// What was read is not what it should be.
    Data = 65,
    /// The answer could not be written.
    Output = 74,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl From<wire::Verdict> for Exit {
    fn from(verdict: wire::Verdict) -> Self {
        match verdict {
            wire::Verdict::Ready => Self::Ready,
            wire::Verdict::Revise => Self::Revise,
            wire::Verdict::Block => Self::Block,
        }
    }
}

/// Why a run could not be finished.
#[derive(Debug)]
pub enum Failure {
    /// The command line asks for something that cannot be.
    Usage(String),
    /// What was read is not what it should be: file, place, and what is wrong there.
    Data(String),
    /// The answer could not be written.
    Output(io::Error),
}

impl Failure {
    /// How a run ends that fails like this.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Data(_) => Exit::Data,
            Self::Output(_) => Exit::Output,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Usage(what) | Self::Data(what) => f.write_str(what),
            Self::Output(error) => write!(f, "cannot write the answer: {error}"),
        }
    }
}

/// Whether somebody still reads what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Somebody does.
    Listens,
    /// The pipe is closed, as by `| head`: no failure, but nothing more is wanted.
    Left,
}

/// What a write to standard output means for the run.
pub fn written(result: io::Result<()>) -> Result<Reader, Failure> {
    match result {
        Ok(()) => Ok(Reader::Listens),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Reader::Left),
        Err(error) => Err(Failure::Output(error)),
    }
}

/// Writes a line to standard error. Where nobody reads that, there is nobody to tell.
pub fn tell(line: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_exit_codes() {
        use wire::Verdict;
        for (verdict, code) in [
            (Verdict::Ready, 0),
            (Verdict::Revise, 1),
            (Verdict::Block, 2),
        ] {
            assert_eq!(Exit::from(verdict) as u8, code);
        }
    }

    #[test]
    fn failures_are_exit_codes() {
        assert_eq!(Failure::Usage(String::new()).exit() as u8, 64);
        assert_eq!(Failure::Data(String::new()).exit() as u8, 65);
        assert_eq!(Failure::Output(io::Error::other("")).exit() as u8, 74);
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let closed = io::Error::from(io::ErrorKind::BrokenPipe);
        assert_eq!(written(Err(closed)).unwrap(), Reader::Left);
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert!(matches!(written(Err(full)), Err(Failure::Output(_))));
    }
}
