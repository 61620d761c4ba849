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
    // The tests read it.
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
    let mut file = String::new();
    for line in include_str!(concat!(env!("OUT_DIR"), "/guard.txt")).lines() {
        match line.split_once(": ") {
            Some((section @ ("plea" | "text" | "polite"), entries)) => {
                file += &format!("{section}: {entries}\n");
            }
            // Chinese words are more than their letters.
            Some((section @ "slot", entries)) => {
                let words = crate::text::fold(entries);
                let words = words.replace(|sign: char| !sign.is_alphanumeric(), " ");
                file += &format!("{section}: {words}\n");
            }
            Some((section, entries)) => {
                let groups: Vec<String> = entries.split('|').map(folded).collect();
                file += &format!("{section}: {}\n", groups.join(" | "));
            }
            None => file += &format!("{line}\n"),
        }
    }
    for stock in sites::stock_texts() {
        file += &format!("[{}]\ntext: {}\n", stock.language, stock.text);
    }
    file
}

/// The words as notes are read: "linkedin-netværk" is two.
#[cfg(not(target_arch = "wasm32"))]
fn folded(words: &str) -> String {
    let tokens = crate::text::tokens(words);
    let words = tokens.iter().filter(|token| token.is_word());
    let words: Vec<&str> = words.map(|token| token.folded.as_str()).collect();
    words.join(" ")
}
