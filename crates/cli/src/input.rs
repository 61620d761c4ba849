//! Files and standard input: what they are called, opening them, reading notes and profiles.

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use coach::Profile;

use crate::exit::{Failure, tell};
use crate::shape::Shape;

/// The mark that some editors put in front of UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A longer note is bad data: the most that a site takes is a few thousand characters, and a review
/// takes as long as its note.
const LONGEST_NOTE: usize = 64 << 10;

/// Where something is read from.
#[derive(Debug, Clone)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Stdin => f.write_str("<stdin>"),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

impl Source {
    /// The file that an argument names: none, or "-", is standard input.
    pub fn from_arg(path: Option<&Path>) -> Self {
        match path {
            Some(path) if path.as_os_str() != "-" => Self::File(path.to_owned()),
            _ => Self::Stdin,
        }
    }

    /// Opens it for reading.
    pub fn open(&self) -> Result<Box<dyn Read>, Failure> {
        match self {
            Self::Stdin => {
                invite();
                Ok(Box::new(io::stdin().lock()))
            }
            Self::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(file)),
                Err(error) => Err(self.unreadable(&error)),
            },
        }
    }

    /// Says that it cannot be read.
    pub fn unreadable(&self, error: &io::Error) -> Failure {
        Failure::Usage(format!("cannot read {self}: {error}"))
    }

    /// All that is in it, without a byte order mark.
    fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.open()?
            .read_to_end(&mut bytes)
            .map_err(|error| self.unreadable(&error))?;
        if bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        Ok(bytes)
    }

    /// The note in it, as a note box would hold it.
    pub fn note(&self) -> Result<String, Failure> {
        let text = note(self.bytes()?).map_err(|line| {
            Failure::Data(format!("{self}:{line}: not UTF-8: save the note as UTF-8"))
        })?;
        check_length(&text).map_err(|what| Failure::Data(format!("{self}: {what}")))?;
        Ok(text)
    }
}

/// The profile in the file that an argument names.
pub fn profile(path: Option<&Path>) -> Result<Option<Profile>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let source = Source::File(path.to_owned());
    let bytes = source.bytes()?;
    let read = json::read(&bytes, Shape::Profile).and_then(|()| json::value(&bytes));
    read.map(Some)
        .map_err(|error| Failure::Data(format!("{source}:{}", error.with_place())))
}

/// `bytes` without the byte order mark that they may begin with.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// Refuses a note that nobody could send.
pub fn check_length(note: &str) -> Result<(), String> {
    if note.len() <= LONGEST_NOTE {
        Ok(())
    } else {
        let most = LONGEST_NOTE >> 10;
        Err(format!("the note is longer than {most} KiB"))
    }
}

/// Somebody at a keyboard should know what is being waited for.
fn invite() {
    if io::stdin().is_terminal() {
        tell("Type the note, then end it with Ctrl-D (Ctrl-Z and Enter on Windows).");
    }
}

/// The text of a note; the number of the first line that is not UTF-8 where there is one.
fn note(bytes: Vec<u8>) -> Result<String, usize> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        valid.split(|&byte| byte == b'\n').count()
    })?;
    // Note boxes know only line feeds; a carriage return would count against the site's limit.
    if text.contains("\r\n") {
        text = text.replace("\r\n", "\n");
    }
    if text.ends_with('\n') {
        text.pop();
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, usize>) {
        assert_eq!(note(bytes.to_vec()), expected.map(str::to_owned));
    }

    #[test]
    fn the_final_newline_is_the_files() {
        check(b"Hi Ana", Ok("Hi Ana"));
        check(b"Hi Ana\n", Ok("Hi Ana"));
        check(b"Hi Ana\n\n", Ok("Hi Ana\n"));
        check(b"\n", Ok(""));
        check(b"", Ok(""));
    }

    #[test]
    fn carriage_returns_are_the_systems() {
        check(b"Hi Ana,\r\n\r\nthanks\r\n", Ok("Hi Ana,\n\nthanks"));
    }

    #[test]
    fn what_is_not_utf8_has_a_line() {
        check(b"Hi Jos\xE9", Err(1));
        check(b"Hi,\nJos\xE9\nbye", Err(2));
    }

    #[test]
    fn the_mark_goes() {
        assert_eq!(without_mark(b"\xEF\xBB\xBFHi"), b"Hi");
        assert_eq!(without_mark(b"Hi"), b"Hi");
    }
}
