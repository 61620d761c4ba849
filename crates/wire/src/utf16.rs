//! Bytes to UTF-16 code units.

use coach::Span;

/// Translates byte offsets of one text into UTF-16 code units.
///
/// Notes are short, but nothing here relies on it: the table is made once, in one pass.
pub struct Utf16 {
    /// For each byte offset that starts a character (and the end), the code units before it.
    units: Vec<usize>,
}

impl Utf16 {
    /// Makes the table for `text`.
    pub fn new(text: &str) -> Self {
        let mut units = vec![0; text.len() + 1];
        let mut before = 0;
        for (at, character) in text.char_indices() {
            units[at..at + character.len_utf8()].fill(before);
            before += character.len_utf16();
        }
        units[text.len()] = before;
        Self { units }
    }

    /// Code units before byte `offset`; an offset inside a character counts as that character's
    /// start, one past the end as the end.
    pub fn offset(&self, offset: usize) -> usize {
        self.units[offset.min(self.units.len() - 1)]
    }

    /// Both ends of `span`, in code units.
    pub fn range(&self, span: Span) -> [usize; 2] {
        [self.offset(span.start), self.offset(span.end)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, bytes: (usize, usize), expected: [usize; 2]) {
        assert_eq!(
            Utf16::new(text).range(Span::new(bytes.0, bytes.1)),
            expected
        );
    }

    #[test]
    fn ascii_is_the_same() {
        check("Hello Ana", (6, 9), [6, 9]);
    }

    #[test]
    fn two_bytes_are_one_unit() {
        check("Grüße", (0, 7), [0, 5]);
    }

    #[test]
    fn an_emoji_is_two_units() {
        check("👋 Ana", (5, 8), [3, 6]);
    }

    #[test]
    fn offsets_outside_the_text_are_its_end() {
        check("Ana", (1, 99), [1, 3]);
    }
}
