//! The guard's file: the stock texts of all sites, and the words that people put into and around them,
//! by language.
//!
//! ```text
//! [da]
//! small: jeg mig min
//! same: du de | dig dem
//! text: Jeg vil gerne tilføje dig til mit netværk.
//! ```
//!
//! Words of a language stand in `guard/`, a language a file, and what the sites write in `sites/`. The
//! terminal has both built in. The browser's module is given one file that holds them, since they
//! weigh more than all rules together.
//!
//! | Section | What stands there |
//! |---|---|
//! | `small` | words of grammar: half as heavy as others in a stock text, and free beside it |
//! | `empty` | politeness, profiles, networks: what people wrap around a stock text |
//! | `same` | words that stand for one another, groups apart by `\|` |
//! | `greeting`, `closing` | how letters begin and end, apart by `\|` |
//! | `polite` | polite phrases of scripts without spaces, apart by `\|` |
//! | `slot` | what stands in the brackets of a template, apart by `\|` |
//! | `plea` | how people ask for a place in a network |
//! | `text` | what a site writes for them |
//!
//! A word is `small` or `empty` if a note with a stock text and this word is still a note for anybody.
//! What may tell a tie ("both", "fellow", "met", "same", "together", "friend") must stay out.

use super::book::Book;
use crate::language::LanguageError;

/// Compiles the guard's file.
pub(super) fn parse(text: &str) -> Result<Book, LanguageError> {
    // The book is kept as long as the engine is.
    let text: &'static str = String::leak(text.to_owned());
    let mut book = Book::default();
    let mut language = None;
    for (number, line) in (1..).zip(text.lines()) {
        let wrong = |reason: &str| LanguageError {
            line: number,
            reason: reason.to_owned(),
        };
        if let Some(tag) = line.strip_prefix('[') {
            language = Some(book.open(tag.trim_end_matches(']')));
            continue;
        }
        let (section, entries) = line.split_once(": ").ok_or_else(|| wrong("no section"))?;
        let language = language.ok_or_else(|| wrong("no language"))?;
        match section {
            "small" => book.add_small(language, entries),
            "empty" => book.add_empty(language, entries),
            "same" => book.add_same(language, entries),
            "greeting" => book.greetings.add(entries),
            "closing" => book.closings.add(entries),
            "polite" => book.polite.extend(entries.split(" | ")),
            "slot" => book.slots.extend(entries.split_whitespace()),
            "plea" | "text" => book.add(language, entries),
            _ => return Err(wrong("not a section of the guard")),
        }
    }
    Ok(book)
}

/// The book that is built in.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn embedded() -> Book {
    // The tests below read it.
    parse(&guard_file()).unwrap_or_default()
}

/// Without its file the module knows no stock text.
#[cfg(target_arch = "wasm32")]
pub(super) fn embedded() -> Book {
    Book::default()
}

/// The guard's file, made of `guard/` and `sites/`, its words folded.
#[cfg(not(target_arch = "wasm32"))]
pub fn guard_file() -> String {
    let words = include_str!(concat!(env!("OUT_DIR"), "/guard.txt"));
    let stock_texts = sites::stock_texts().iter();
    let stock_texts =
        stock_texts.map(|stock| format!("[{}]\ntext: {}", stock.language, stock.text));
    let lines: Vec<String> = words.lines().map(folded_line).chain(stock_texts).collect();
    lines.join("\n")
}

/// A line as the engine compares words, but for sentences and for scripts without spaces.
#[cfg(not(target_arch = "wasm32"))]
fn folded_line(line: &str) -> String {
    let Some((section, entries)) = line.split_once(": ") else {
        return line.to_owned();
    };
    let entries = match section {
        "plea" | "polite" => entries.to_owned(),
        // Chinese words are more than their letters.
        "slot" => crate::text::fold(entries).replace(|sign: char| !sign.is_alphanumeric(), " "),
        _ => entries
            .split('|')
            .map(folded)
            .collect::<Vec<_>>()
            .join(" | "),
    };
    format!("{section}: {entries}")
}

/// The words as notes are read: "linkedin-netværk" is two.
#[cfg(not(target_arch = "wasm32"))]
fn folded(words: &str) -> String {
    let tokens = crate::text::tokens(words);
    let words = tokens.iter().filter(|token| token.is_word());
    let words: Vec<&str> = words.map(|token| token.folded.as_str()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_file_is_read() {
        assert_eq!(parse(&guard_file()).map(|_| ()), Ok(()));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let reason = |text| parse(text).unwrap_err().to_string();
        assert_eq!(reason("small: og"), "line 1: no language");
        assert_eq!(reason("[da]\nsmall"), "line 2: no section");
        assert_eq!(
            reason("[da]\nsmal: og"),
            "line 2: not a section of the guard"
        );
    }
}
