//! Mutual connections: "Ben Okafor, Chloé Martin and 12 other mutual connections".

use coach::Mutual;

use crate::lines::Line;
use crate::numbers::number;
use crate::words::Words;

/// How addresses that list the mutual connections contain it; the same in every language.
const LIST_OF: &str = "onnectionOf";

/// Finds them in the lines of the top card: in one line, or in a link whose names stand in lines
/// of their own.
pub(crate) fn read(card: &[Line], words: &Words) -> Option<Mutual> {
    let mut linked: Vec<&str> = card
        .iter()
        .filter(|line| line.href.is_some_and(|href| href.contains(LIST_OF)))
        .map(|line| line.text)
        .collect();
    linked.dedup();
    let joined = linked.join(" ").replace(" ,", ",");
    let whole = linked.iter().filter(|text| !continues(text, words));
    let told: Vec<Mutual> = whole
        .copied()
        .chain([joined.as_str()])
        .filter_map(|text| parse(text, words).or_else(|| counted(text, words)))
        .chain(card.iter().filter_map(|line| parse(line.text, words)))
        .collect();
    let named = told.iter().position(|mutual| !mutual.names.is_empty());
    told.into_iter().nth(named.unwrap_or(0))
}

/// True for a line that goes on with what the one before it began: "and 12 others".
fn continues(line: &str, words: &Words) -> bool {
    let first = line.split(' ').next().unwrap_or("");
    first.starts_with(',') || words.is("and", first)
}

/// Reads a line that says that it is about mutual connections.
pub(crate) fn parse(line: &str, words: &Words) -> Option<Mutual> {
    let marker = words
        .site
        .words("mutual")
        .iter()
        .filter(|marker| line.trim_end().ends_with(**marker))
        .max_by_key(|marker| marker.len())
        .filter(|_| !continues(line, words))?;
    let told = line.trim_end().strip_suffix(marker)?;
    split(told, words)
}

/// Reads a line of a link to the mutual connections in a language whose words are not known: the
/// number marks where the names end.
fn counted(line: &str, words: &Words) -> Option<Mutual> {
    let (_, last) = at_last_and(line, words)?;
    leading_number(last)?;
    split(line, words)
}

fn split(told: &str, words: &Words) -> Option<Mutual> {
    let (listed, last) = at_last_and(told, words).unwrap_or((told, ""));
    let mut mutual = Mutual::default();
    let mut others: u64 = 0;
    for part in listed.split(", ").chain([last]) {
        let part = part.trim().trim_end_matches(',').trim();
        if let Some(count) = leading_number(part) {
            others = others.saturating_add(count);
        } else if is_credential(part) && !mutual.names.is_empty() {
            let last = mutual.names.len() - 1;
            mutual.names[last] = format!("{}, {part}", mutual.names[last]);
        } else if part.chars().any(char::is_alphabetic) {
            mutual.names.push(part.into());
        }
    }
    let count = (mutual.names.len() as u64).saturating_add(others);
    mutual.count = Some(count);
    (count > 0).then_some(mutual)
}

/// Splits at the last "and"; a comma before it goes away with the names' own.
fn at_last_and<'t>(text: &'t str, words: &Words) -> Option<(&'t str, &'t str)> {
    let ands = words.site.words("and").iter();
    let (at, length) = ands
        .filter_map(|and| {
            let and = format!(" {and} ");
            Some((text.rfind(&and)?, and.len()))
        })
        .max()?;
    Some((&text[..at], text[at + length..].trim_start()))
}

fn leading_number(part: &str) -> Option<u64> {
    let digits = part.split(' ').next()?;
    digits
        .starts_with(|c: char| c.is_ascii_digit())
        .then(|| number(digits))
        .flatten()
}

/// `PhD`, `MBA`: a part of the name before it.
fn is_credential(part: &str) -> bool {
    let capitals = part.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 2 && part.chars().count() <= 6 && !part.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, names: &[&str], count: u64) {
        let found = parse(line, &Words::of("linkedin").unwrap()).expect(line);
        assert_eq!(found.names, names, "{line}");
        assert_eq!(found.count, Some(count), "{line}");
    }

    #[test]
    fn english() {
        check(
            "Ben Okafor, Chloé Martin and 12 other mutual connections",
            &["Ben Okafor", "Chloé Martin"],
            14,
        );
        check(
            "Ben Okafor, Chloé Martin, and 1 other mutual connection",
            &["Ben Okafor", "Chloé Martin"],
            3,
        );
        check("Ben Okafor is a mutual connection", &["Ben Okafor"], 1);
        check(
            "Ben Okafor and Chloé Martin are mutual connections",
            &["Ben Okafor", "Chloé Martin"],
            2,
        );
        check("1,204 mutual connections", &[], 1_204);
    }

    #[test]
    fn german() {
        check(
            "Ben Okafor, Chloé Martin und 12 weitere gemeinsame Kontakte",
            &["Ben Okafor", "Chloé Martin"],
            14,
        );
        check("Ben Okafor ist ein gemeinsamer Kontakt", &["Ben Okafor"], 1);
    }

    #[test]
    fn a_credential_is_a_part_of_the_name_before_it() {
        check(
            "Ben Okafor, PhD, Chloé Martin and 3 other mutual connections",
            &["Ben Okafor, PhD", "Chloé Martin"],
            5,
        );
    }

    #[test]
    fn a_number_ends_the_names_in_a_language_not_known() {
        let words = Words::of("linkedin").unwrap();
        let found = counted("Ben Okafor y 12 contactos más en común", &words).unwrap();
        assert_eq!(found.names, ["Ben Okafor"]);
        assert_eq!(found.count, Some(13));
    }

    #[test]
    fn other_lines_are_none() {
        let words = Words::of("linkedin").unwrap();
        assert!(parse("500+ connections", &words).is_none());
        assert!(parse("mutual connections", &words).is_none());
    }
}
