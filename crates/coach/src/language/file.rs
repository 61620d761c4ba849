//! The file of a language: lists, phrases and the weights of the classifier, as text.
//!
//! ```text
//! # Why something is as it is.
//! list work
//!   post|article|talk
//!   study
//!
//! sense piece
//!   your {work} on <topic>
//!   !your {work} on me
//! ```
//!
//! A line that is not indented opens a list, a sense or `weights`, the indented lines below it belong
//! to it: parts of the list, one phrase each, as [`crate::phrase`] describes them, or one feature
//! each, as [`Classifier::add`] reads them.

use std::fmt;

use super::{Sense, Words};
use crate::classifier::Classifier;
use crate::phrase::Builder;

/// Why a language's file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError {
    /// The line that is wrong, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for LanguageError {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for LanguageError {}

/// Compiles the file of a language.
pub(super) fn compile(text: &str) -> Result<Words, LanguageError> {
    let mut reader = Reader::default();
    for (line, content) in (1..).zip(text.lines()) {
        reader
            .read(content)
            .map_err(|reason| LanguageError { line, reason })?;
    }
    let line = text.lines().count();
    reader
        .close()
        .map_err(|reason| LanguageError { line, reason })?;
    Ok(Words {
        lexicon: reader.builder.finish(),
        classifier: reader.classifier,
    })
}

#[derive(Default)]
struct Reader<'a> {
    builder: Builder<Sense>,
    classifier: Classifier,
    open: Option<Block<'a>>,
}

/// What the indented lines belong to.
enum Block<'a> {
    List {
        name: &'a str,
        entries: Vec<&'a str>,
    },
    Sense(Sense),
    Weights,
}

impl<'a> Reader<'a> {
    fn read(&mut self, line: &'a str) -> Result<(), String> {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            return Ok(());
        }
        if !line.starts_with(' ') {
            self.close()?;
            self.open = Some(block(content)?);
            return Ok(());
        }
        match &mut self.open {
            Some(Block::List { entries, .. }) => entries.push(content),
            Some(Block::Sense(sense)) => self.builder.phrase(*sense, content)?,
            Some(Block::Weights) => self.classifier.add(content)?,
            None => return Err("it stands below no list and no sense".into()),
        }
        Ok(())
    }

    /// A list can be compiled once it is whole.
    fn close(&mut self) -> Result<(), String> {
        match self.open.take() {
            Some(Block::List { name, entries }) => self
                .builder
                .list(name, &entries.join("|"))
                .map_err(|reason| format!("list {name} before this line: {reason}")),
            _ => Ok(()),
        }
    }
}

fn block(line: &str) -> Result<Block<'_>, String> {
    if line == "weights" {
        return Ok(Block::Weights);
    }
    match line.split_once(' ') {
        Some(("list", name)) => Ok(Block::List {
            name: name.trim(),
            entries: Vec::new(),
        }),
        Some(("sense", name)) => Sense::named(name.trim())
            .map(Block::Sense)
            .ok_or_else(|| format!("there is no sense `{name}`")),
        _ => Err("a line that is not indented begins with `list`, `sense` or `weights`".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    const SMALL: &str = "# A comment.\nlist empty\n  a|the\n  of\n\nsense piece\n  your post\n  !your post office\n";

    #[test]
    fn lists_and_phrases_are_read() {
        let lexicon = compile(SMALL).unwrap().lexicon;
        assert_eq!(lexicon.read(&tokens("Your post!")).finds.len(), 1);
        assert!(lexicon.read(&tokens("Your post office")).finds.is_empty());
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(compile(text).unwrap_err().to_string(), expected);
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        check("sense thing\n", "line 1: there is no sense `thing`");
        check(
            "list a\n  x\nsense piece\n  (a|b\n",
            "line 4: `)` is missing",
        );
        check(
            "weights\n  your post\tmuch\n",
            "line 2: `much` is no weight",
        );
        check("  alone\n", "line 1: it stands below no list and no sense");
        check(
            "phrase x\n",
            "line 1: a line that is not indented begins with `list`, `sense` or `weights`",
        );
        check(
            "list a\n  (x\n\nsense piece\n",
            "line 4: list a before this line: `)` is missing",
        );
    }
}
