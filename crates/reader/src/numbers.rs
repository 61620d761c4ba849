//! Counts as pages write them: "12,345 followers", "12.345 Follower:innen", "1.2K", "1,2 Mio.".

use crate::words::{Words, fold};

/// Words that multiply the number before them, in every known language.
const MULTIPLIERS: &[(&str, u64)] = &[
    ("k", 1_000),
    ("tsd.", 1_000),
    ("tsd", 1_000),
    ("mil", 1_000),
    ("m", 1_000_000),
    ("mio.", 1_000_000),
    ("mio", 1_000_000),
];

/// The number in a line that is a count of these things and nothing else.
pub(crate) fn count_of(meaning: &str, line: &str, words: &Words) -> Option<u64> {
    if !line.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let line = fold(line);
    words.site.words(meaning).iter().find_map(|noun| {
        let counted = line.strip_suffix(&fold(noun))?;
        number(counted.strip_suffix(' ')?)
    })
}

/// A number with its separators and multiplier; of a range ("51-200") the part that is certain.
pub(crate) fn number(text: &str) -> Option<u64> {
    let text = fold(text);
    let least = text.split(['-', '–']).next()?.trim().trim_end_matches('+');
    let digits_end = least
        .find(|c: char| !(c.is_ascii_digit() || is_separator(c)))
        .unwrap_or(least.len());
    let (digits, multiplier) = least.split_at(digits_end);
    let digits = digits.trim();
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match multiplier.trim() {
        "" => grouped(digits),
        word => scaled(
            digits,
            MULTIPLIERS.iter().find(|(name, _)| *name == word)?.1,
        ),
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ',' | '.' | ' ' | '\'' | '\u{a0}' | '\u{202f}')
}

/// "12,345": every group after the first has three digits.
fn grouped(digits: &str) -> Option<u64> {
    let mut groups = digits.split(is_separator);
    let mut whole = String::from(groups.next()?);
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        whole.push_str(group);
    }
    whole.parse().ok()
}

/// "1.2" thousand.
fn scaled(digits: &str, unit: u64) -> Option<u64> {
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let whole = grouped(whole)?.checked_mul(unit)?;
    let mut share = unit;
    let mut rest: u64 = 0;
    for digit in fraction.chars() {
        share /= 10;
        rest += u64::from(digit.to_digit(10)?) * share;
    }
    whole.checked_add(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(meaning: &str, line: &str, expected: Option<u64>) {
        let words = Words::of("linkedin").unwrap();
        assert_eq!(count_of(meaning, line, &words), expected, "{line}");
    }

    #[test]
    fn followers_in_many_forms() {
        check("followers", "12,345 followers", Some(12_345));
        check("followers", "12.345 Follower:innen", Some(12_345));
        check("followers", "12\u{202f}345 abonnés", Some(12_345));
        check("followers", "1.2K followers", Some(1_200));
        check("followers", "1,25 Mio. Follower", Some(1_250_000));
        check("followers", "1 follower", Some(1));
    }

    #[test]
    fn only_a_bare_count_counts() {
        check("followers", "Grew to 12,345 followers", None);
        check("followers", "1.2 followers", None);
        check("followers", "followers", None);
        check("followers", "99999999999999999999 followers", None);
    }

    #[test]
    fn of_a_range_the_lower_bound_is_certain() {
        check("employees", "1,001-5,000 employees", Some(1_001));
        check("employees", "10.001+ Beschäftigte", Some(10_001));
    }
}
