//! Phrases: how the words of a language say something, as data.
//!
//! A phrase is a line of elements that must follow one another in one sentence:
//!
//! | element | stands for |
//! |---|---|
//! | `word` | that word, whatever its case and accents |
//! | `word*` | every word that begins so |
//! | `*ed` | every longer word that ends so |
//! | `{list}` | an entry of a list of the language; lists may hold those before them |
//! | `(a b\|c)` | one of several |
//! | `x?` | `x` or nothing |
//! | `_` | any one word |
//! | `..` | up to three words, within a clause |
//! | `...` | up to eight words, within a sentence |
//! | `<topic>` | words that name something: at least one that is neither small nor vague |
//! | `<thing>` | one word that names something |
//! | `<name>` | capitalised words that are not small words of the language |
//! | `<number>` | a number |
//! | `,` | a comma, colon, dash or bracket |
//! | `^` | the start of a sentence (or of a clause, after a comma) |
//! | `$` | the end of a sentence |
//!
//! A language that writes its nouns with a capital letter has two lists more: `noun` holds nouns
//! that `<name>` never takes, `determiner` the words after which it takes none.
//!
//! A phrase that begins with `!` is a look-alike: what it covers says nothing of the sort, and
//! takes away the finds that it overlaps.

mod lexicon;
mod lists;
mod matcher;
mod needs;
mod parse;
mod vocabulary;

pub use lexicon::{Builder, Find, Lexicon, Reading};
pub use parse::Entries;
