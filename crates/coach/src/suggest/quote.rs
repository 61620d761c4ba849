//! Quotes a text truthfully: its first sentence, word for word, cut where words end.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::scene::{Fact, one_line, units};

/// Fewest words of a sentence: "Dr." and "1." end none.
const SENTENCE: usize = 3;

/// A quotation shorter than this says nothing that is left to recognise.
const SHORTEST: usize = 12;

const QUOTES: [char; 8] = ['"', '“', '”', '„', '«', '»', '‘', '’'];

/// What can be quoted of a text.
#[derive(Debug)]
pub(super) struct Quotation {
    whole: Fact,
    /// Its length in UTF-16 code units.
    units: usize,
}

impl Quotation {
    /// The first words of `text`; `None` where it says nothing that can be quoted.
    pub(super) fn of(text: &str) -> Option<Self> {
        let line = text.lines().find_map(telling_words)?;
        let quoted = without_marks(first_sentence(&line));
        (!quoted.is_empty()).then(|| Self {
            units: units(quoted),
            whole: Fact::new(quoted),
        })
    }

    /// So much of it as is said in at most `longest` UTF-16 code units.
    pub(super) fn within(&self, longest: usize) -> Option<Cow<'_, Fact>> {
        if self.units <= longest {
            return Some(Cow::Borrowed(&self.whole));
        }
        cut(&self.whole.text, longest).map(|words| Cow::Owned(Fact::new(words)))
    }
}

/// The words of a line from its first real one on, up to a link; `None` for a line of emoji and
/// hashtags.
fn telling_words(line: &str) -> Option<String> {
    let is_real =
        |word: &&str| !word.starts_with(['#', '@']) && word.contains(char::is_alphanumeric);
    let is_link = |word: &&str| word.starts_with("http") || word.starts_with("www.");
    let first = line.split_whitespace().find(is_real)?;
    let words = &line[offset(line, first)..];
    let url = words.split_whitespace().find(is_link);
    one_line(url.map_or(words, |url| &words[..offset(words, url)]))
}

/// Where `part` begins in the text that it is a part of.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// The first words of a line in which single spaces part the words.
fn first_sentence(line: &str) -> &str {
    let mut end = 0;
    for (index, word) in line.split(' ').enumerate() {
        end += usize::from(index > 0) + word.len();
        let ends = word.ends_with(['.', '!', '?', '…', '。']);
        if ends && index + 1 >= SENTENCE && word.chars().count() > SENTENCE {
            break;
        }
    }
    &line[..end]
}

/// Without the marks at both ends that mean nothing inside quotation marks.
fn without_marks(text: &str) -> &str {
    let text = text.trim_end_matches(['.', ',', ';', ':', ' ', '–', '-', '…', '👇', '⬇']);
    match text.strip_prefix(QUOTES) {
        Some(inner) if !inner.trim_end_matches(QUOTES).contains(QUOTES) => {
            inner.trim_end_matches(QUOTES).trim()
        }
        _ => text,
    }
}

fn cut(text: &str, longest: usize) -> Option<String> {
    let room = longest.checked_sub(1).filter(|room| *room >= SHORTEST)?;
    let spaced = fitting(text.split_inclusive(' '), room);
    // A script without spaces, or one endless word.
    let kept = if spaced.trim().is_empty() {
        fitting(text.split_word_bounds(), room)
    } else {
        spaced
    };
    let kept = kept.trim_end_matches(|mark: char| !mark.is_alphanumeric());
    has_two_words(kept).then(|| format!("{kept}…"))
}

/// True for two words or more, or as much of a script that does not part its words.
fn has_two_words(text: &str) -> bool {
    text.contains(' ') || text.chars().filter(|mark| *mark > '\u{2e80}').count() > 3
}

/// As many of the pieces as fit.
fn fitting<'a>(pieces: impl Iterator<Item = &'a str>, room: usize) -> String {
    let mut kept = String::new();
    let mut used = 0;
    for piece in pieces {
        used += units(piece);
        if used - units(piece) + units(piece.trim_end()) > room {
            break;
        }
        kept.push_str(piece);
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quote(text: &str, longest: usize) -> Option<String> {
        let quotation = Quotation::of(text)?;
        Some(quotation.within(longest)?.text.clone())
    }

    #[track_caller]
    fn check(text: &str, longest: usize, expected: Option<&str>) {
        assert_eq!(quote(text, longest).as_deref(), expected, "{text}");
    }

    #[test]
    fn the_first_sentence_is_quoted() {
        check("Grid storage in 2030", 60, Some("Grid storage in 2030"));
        check(
            "We finished the bridge. It took years.",
            60,
            Some("We finished the bridge"),
        );
        check(
            "Thanks to Dr. Ito and all who came. More soon.",
            60,
            Some("Thanks to Dr. Ito and all who came"),
        );
        check(
            "🚀🚀\n#tidal #power\nThree lessons from Orkney:",
            60,
            Some("Three lessons from Orkney"),
        );
        check("Read this https://example.org/x", 60, Some("Read this"));
        check("“Bridges that breathe”", 60, Some("Bridges that breathe"));
    }

    #[test]
    fn a_long_sentence_is_cut_where_a_word_ends() {
        check(
            "What we learned from rebuilding the ferry timetable by hand",
            30,
            Some("What we learned from…"),
        );
        check(
            "潮汐発電の三つの教訓について書きました",
            14,
            Some("潮汐発電の三つの教訓につい…"),
        );
    }

    #[test]
    fn what_says_nothing_is_not_quoted() {
        check("👏👏👏", 60, None);
        check("", 60, None);
        check("Hello {{first_name}} there", 60, None);
        check("What we learned from the ferry", 5, None);
        check("Incomprehensibilities everywhere", 25, None);
    }

    proptest! {
        #[test]
        fn every_quotation_stands_in_the_text_and_fits(text in "(?s).{0,200}", longest in 0..90_usize) {
            if let Some(quoted) = quote(&text, longest) {
                let plain = |text: &str| {
                    let seen = text.chars().filter(|mark| !crate::text::is_invisible(*mark));
                    seen.filter(|mark| !mark.is_whitespace()).collect::<String>()
                };
                let words = quoted.strip_suffix('…').unwrap_or(&quoted);
                prop_assert!(plain(&text).contains(&plain(words)));
                prop_assert!(units(&quoted) <= longest);
            }
        }
    }
}
