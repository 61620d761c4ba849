//! Spans of time as pages write them, to `YYYY` or `YYYY-MM`.

use crate::words::{Words, fold};

/// Month names by language, January first; a name may be cut to three letters or more.
const MONTHS: &[[&str; 12]] = &[
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    [
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
];

/// From when to when.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dates {
    pub(crate) from: String,
    /// `None` means "to this day".
    pub(crate) to: Option<String>,
}

/// Reads a line that is a span of time and nothing else: "Mar 2014 - Present · 2 yrs".
///
/// A single date ("2016") is a span from then to then: nothing says that it goes on.
pub(crate) fn dates(line: &str, words: &Words) -> Option<Dates> {
    let line = fold(line);
    let span = line.split(['·', '•', '(']).next()?.trim();
    if let Some((from, to)) = ends(span, words) {
        return Some(Dates { from, to });
    }
    let open = span
        .split_once(' ')
        .filter(|(word, _)| words.is("since", word));
    if let Some((_, from)) = open {
        let from = date(from)?;
        return Some(Dates { from, to: None });
    }
    let only = date(span)?;
    Some(Dates {
        to: Some(only.clone()),
        from: only,
    })
}

fn ends(span: &str, words: &Words) -> Option<(String, Option<String>)> {
    let dash = span
        .char_indices()
        .filter(|(_, c)| matches!(c, '-' | '–' | '—'))
        .map(|(at, c)| (&span[..at], &span[at + c.len_utf8()..]));
    let word = words
        .site
        .words("rangeWords")
        .iter()
        .filter_map(|word| span.split_once(&format!(" {word} ")));
    dash.chain(word).find_map(|(from, to)| {
        let from = date(from)?;
        if words.is("present", to) {
            return Some((from, None));
        }
        Some((from, Some(date(to)?)))
    })
}

/// "2014", "mar 2014", "märz 2014", "mar. de 2014", "03/2014".
fn date(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((month, year)) = text.split_once(['/', '.'])
        && let (Ok(month @ 1..=12), Some(year)) = (month.parse::<u8>(), year_of(year))
    {
        return Some(format!("{year}-{month:02}"));
    }
    let (before, last) = text.rsplit_once(' ').unwrap_or(("", text));
    let year = year_of(last)?;
    let name = before.strip_suffix(" de").unwrap_or(before).trim();
    if name.is_empty() {
        return Some(year.into());
    }
    Some(format!("{year}-{:02}", month(name)?))
}

fn year_of(text: &str) -> Option<&str> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    (is_year && (text.starts_with("19") || text.starts_with("20"))).then_some(text)
}

fn month(name: &str) -> Option<usize> {
    let name = name.trim_end_matches('.');
    if name.chars().count() < 3 {
        return None;
    }
    // A short form may fit two months of one language ("jui" for juin and juillet): then it tells
    // neither, unless it is the whole of one.
    let fitting = |months: &[&str; 12]| {
        let mut found = (1..).zip(months).filter(|(_, full)| full.starts_with(name));
        match (found.next(), found.next()) {
            (Some((number, _)), None) => Some(number),
            _ => None,
        }
    };
    if name == "sept" {
        return Some(9);
    }
    MONTHS.iter().find_map(fitting)
}

/// True for a length of time and nothing else: "5 yrs 3 mos", "2 Jahre".
pub(crate) fn is_duration(text: &str, words: &Words) -> bool {
    let text = fold(text);
    let parts: Vec<&str> = text
        .split([' ', ','])
        .filter(|part| !part.is_empty() && !words.is("and", part))
        .collect();
    let counted = !parts.is_empty()
        && parts.len().is_multiple_of(2)
        && parts.chunks_exact(2).all(|pair| {
            pair[0].bytes().all(|b| b.is_ascii_digit()) && words.is("durationUnits", pair[1])
        });
    counted || words.is("lessThanAYear", &text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(&str, Option<&str>)>) {
        let found = dates(line, &Words::of("linkedin").unwrap());
        let expected = expected.map(|(from, to)| Dates {
            from: from.into(),
            to: to.map(Into::into),
        });
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn english() {
        check("Mar 2014 - Present · 2 yrs", Some(("2014-03", None)));
        check("Sept 2019 – Dec 2020", Some(("2019-09", Some("2020-12"))));
        check("May 2019 to Present", Some(("2019-05", None)));
        check("1995 - 1999", Some(("1995", Some("1999"))));
        check("2016", Some(("2016", Some("2016"))));
    }

    #[test]
    fn german() {
        check("März 2014–Heute · 2 Jahre", Some(("2014-03", None)));
        check("Mär. 2014 – Dez. 2016", Some(("2014-03", Some("2016-12"))));
        check("seit März 2014", Some(("2014-03", None)));
        check("03/2014 - 05/2016", Some(("2014-03", Some("2016-05"))));
    }

    #[test]
    fn other_languages() {
        check("janv. 2014 - aujourd’hui · 2 ans", Some(("2014-01", None)));
        check("juil. 2014 - août 2015", Some(("2014-07", Some("2015-08"))));
        check("ene. 2014 - actualidad", Some(("2014-01", None)));
        check("gen 2014 - Presente", Some(("2014-01", None)));
        check("mar. de 2014 - o momento", Some(("2014-03", None)));
    }

    #[test]
    fn what_is_not_a_span_is_none() {
        check("Engineer", None);
        check("Founded 2014 - Present", None);
        check("2014 - 2016: built the compiler", None);
        check("3014", None);
        check("Present", None);
        check("5 yrs 3 mos", None);
    }

    #[test]
    fn durations() {
        let words = Words::of("linkedin").unwrap();
        assert!(is_duration("5 yrs 3 mos", &words));
        assert!(is_duration("2 Jahre 1 Monat", &words));
        assert!(is_duration("Less than a year", &words));
        assert!(!is_duration("5 engineers", &words));
        assert!(!is_duration("", &words));
    }
}
