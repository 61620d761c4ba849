//! Where the person studied.

use coach::Education;

use crate::dates::dates;
use crate::lines::{is_bare_mark, lines};
use crate::outline::{Node, Role};
use crate::parts::entries;
use crate::words::Words;

/// The studies in a section, in the page's order.
pub(crate) fn read(section: &[&Node], words: &Words) -> Vec<Education> {
    let mut found: Vec<Education> = entries(section)
        .iter()
        .filter_map(|entry| read_entry(entry, words))
        .collect();
    found.dedup();
    found
}

fn read_entry(entry: &Node, words: &Words) -> Option<Education> {
    let lines = lines(&[entry]);
    let span = lines.iter().find_map(|line| dates(line.text, words));
    let at_school = || {
        let mut hrefs = lines.iter().filter_map(|line| line.href);
        hrefs.any(|href| href.contains("/school/") || href.contains("/company/"))
    };
    // Footers have lists too: a card that is no list item must show what it is.
    if entry.role != Role::Item && span.is_none() && !at_school() {
        return None;
    }
    let mut told = lines
        .iter()
        .map(|line| line.text)
        .take_while(|text| dates(text, words).is_none())
        .filter(|text| !is_bare_mark(text) && !is_note(text, words));
    let school = told.next()?;
    Some(Education {
        school: Some(school.into()),
        degree: told.next().map(Into::into),
        from: span.as_ref().map(|span| span.from.clone()),
        to: span.and_then(|span| span.to),
    })
}

fn is_note(text: &str, words: &Words) -> bool {
    words.is("educationNotes", text) || words.is("showAll", text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], expected: [Option<&str>; 4]) {
        let text = |line: &&str| Node {
            text: (*line).into(),
            ..Node::default()
        };
        let item = Node {
            role: Role::Item,
            children: lines.iter().map(text).collect(),
            ..Node::default()
        };
        let found = read(&[&item], &Words::of("linkedin").unwrap());
        let [school, degree, from, to] = expected.map(|field| field.map(Into::into));
        let expected = Education {
            school,
            degree,
            from,
            to,
        };
        assert_eq!(found, [expected]);
    }

    #[test]
    fn school_degree_and_years() {
        check(
            &[
                "University of Porto",
                "MSc, Physics",
                "1995 - 1999",
                "Grade: 1.0",
            ],
            [
                Some("University of Porto"),
                Some("MSc, Physics"),
                Some("1995"),
                Some("1999"),
            ],
        );
    }

    #[test]
    fn what_is_not_shown_stays_absent() {
        check(
            &["University of Porto", "Grade: 1.0"],
            [Some("University of Porto"), None, None, None],
        );
        check(
            &["University of Porto", "2016"],
            [
                Some("University of Porto"),
                None,
                Some("2016"),
                Some("2016"),
            ],
        );
    }
}
