//! How far the person is from the reader of the page: "· 2nd", "2. Grades", "3rd+".

use crate::words::{Words, fold};

/// The degree that a badge shows.
pub(crate) fn degree(badge: &str, words: &Words) -> Option<u8> {
    let badge = fold(badge.trim_matches(|c: char| c.is_whitespace() || matches!(c, '·' | '•')));
    (1..=3).find(|n: &u8| {
        let digit = n.to_string();
        if !badge.contains(&digit) {
            return false;
        }
        words
            .site
            .words("degree")
            .iter()
            .any(|form| fold(form).replace("{n}", &digit) == badge)
    })
}

/// Cuts the badge off the end of a name: "Ana Ruiz · 2nd".
pub(crate) fn split_badge<'t>(name: &'t str, words: &Words) -> (&'t str, Option<u8>) {
    let cut = name
        .char_indices()
        .filter(|(_, c)| *c == ' ' || matches!(c, '·' | '•'))
        .find_map(|(at, _)| Some((name[..at].trim(), degree(&name[at..], words)?)));
    match cut {
        Some((rest, degree)) => {
            let rest = rest.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '·' | '•'));
            (rest, Some(degree))
        }
        None => (name.trim(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn badges_in_both_generations_and_languages() {
        let words = Words::of("linkedin").unwrap();
        for (badge, expected) in [
            ("· 2nd", Some(2)),
            ("1st", Some(1)),
            ("3rd+", Some(3)),
            ("3rd+ degree connection", Some(3)),
            ("· 2.", Some(2)),
            ("2. Grades", Some(2)),
            ("Kontakt 2. Grades", Some(2)),
            ("• 2e", Some(2)),
            ("4th", None),
            ("2nd floor", None),
            ("2", None),
        ] {
            assert_eq!(degree(badge, &words), expected, "{badge}");
        }
    }

    #[test]
    fn a_badge_may_stand_in_the_line_of_the_name() {
        let words = Words::of("linkedin").unwrap();
        assert_eq!(split_badge("Ana Ruiz · 2nd", &words), ("Ana Ruiz", Some(2)));
        assert_eq!(split_badge("Ana Ruiz", &words), ("Ana Ruiz", None));
    }
}
