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
use crate::phrase::{Builder, Entries};

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
        reader.line = line;
        reader.read(content)?;
    }
    reader.close()?;
    Ok(Words {
        lexicon: reader.builder.finish(),
        classifier: reader.classifier,
    })
}

#[derive(Default)]
struct Reader<'a> {
    builder: Builder<Sense>,
    classifier: Classifier,
    /// The line under way.
    line: usize,
    open: Option<Block<'a>>,
}

/// What the indented lines belong to.
enum Block<'a> {
    List {
        /// Where it begins.
        line: usize,
        name: &'a str,
        entries: Entries,
    },
    Sense(Sense),
    Weights,
}

impl<'a> Reader<'a> {
    fn read(&mut self, line: &'a str) -> Result<(), LanguageError> {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            return Ok(());
        }
        if !line.starts_with(' ') {
            self.close()?;
            let line = self.line;
            let opened = block(content, line).map_err(|reason| LanguageError { line, reason })?;
            self.open = Some(opened);
            return Ok(());
        }
        let line = self.line;
        self.belongs(content)
            .map_err(|reason| LanguageError { line, reason })
    }

    /// Reads an indented line.
    fn belongs(&mut self, content: &str) -> Result<(), String> {
        match &mut self.open {
            Some(Block::List { entries, .. }) => entries.add(content)?,
            Some(Block::Sense(sense)) => self.builder.phrase(*sense, content)?,
            Some(Block::Weights) => self.classifier.add(content)?,
            None => return Err("it stands below no list and no sense".into()),
        }
        Ok(())
    }

    /// A list can be compiled once it is whole.
    fn close(&mut self) -> Result<(), LanguageError> {
        let Some(Block::List {
            line,
            name,
            entries,
        }) = self.open.take()
        else {
            return Ok(());
        };
        let list = self.builder.list(name, &entries);
        list.map_err(|reason| LanguageError {
            line,
            reason: format!("list {name}: {reason}"),
        })
    }
}

fn block(opening: &str, line: usize) -> Result<Block<'_>, String> {
    if opening == "weights" {
        return Ok(Block::Weights);
    }
    match opening.split_once(' ') {
        Some(("list", name)) => Ok(Block::List {
            line,
            name: name.trim(),
            entries: Entries::default(),
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
        check("list a\n  (x\n\nsense piece\n", "line 2: `)` is missing");
        check(
            "sense piece\n\nlist a\n  x\n  {b}\n",
            "line 3: list a: there is no list {b} before it",
        );
    }
}
