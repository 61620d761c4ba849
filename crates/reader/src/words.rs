//! Looks up what the words on a page mean, in the lists of the site's file.

use sites::Site;

use crate::page::Kind;

/// The words of one site.
pub(crate) struct Words {
    pub(crate) site: &'static Site,
}

impl Words {
    pub(crate) fn of(site: &str) -> Option<Self> {
        sites::by_id(site).map(|site| Self { site })
    }

    /// True where the whole text is an entry of that list.
    pub(crate) fn is(&self, meaning: &str, text: &str) -> bool {
        let text = fold(text);
        self.site
            .words(meaning)
            .iter()
            .any(|entry| matches(entry, &text))
    }

    /// The words that stand for the first "…" of the entry that fits.
    pub(crate) fn capture<'t>(&self, meaning: &str, text: &'t str) -> Option<&'t str> {
        self.site
            .words(meaning)
            .iter()
            .find_map(|entry| fits(entry, text))
            .map(str::trim)
            .filter(|words| !words.is_empty())
    }

    /// Which section a heading opens; `None` for a heading that is not known.
    pub(crate) fn headed(&self, heading: &str) -> Option<Kind> {
        let heading = fold(without_count(heading));
        // Classic pages say a heading twice, and the two may run together.
        let middle = heading.len() / 2;
        let half = heading
            .split_at_checked(middle)
            .filter(|(first, second)| first.trim_end() == second.trim_start())
            .map_or("", |(first, _)| first.trim_end());
        let heads = |entry: &str| matches(entry, &heading) || matches(entry, half);
        let mut sections = self.site.headings.iter();
        let (name, _) = sections.find(|(_, entries)| entries.iter().any(|entry| heads(entry)))?;
        Kind::named(name)
    }

    /// Which section the page's own name for a node means.
    pub(crate) fn keyed(&self, key: &str) -> Option<Kind> {
        let parts: Vec<&str> = key.split(|c: char| !c.is_alphanumeric()).collect();
        let belongs = key.to_ascii_lowercase().contains("profile");
        let means = |word: &str| {
            parts.iter().any(|part| {
                (belongs && part.ends_with(word))
                    || (parts.len() == 1 && part.eq_ignore_ascii_case(word))
            })
        };
        let (name, _) = self
            .site
            .keys
            .iter()
            .find(|(_, entries)| entries.iter().any(|entry| means(entry)))?;
        Kind::named(name)
    }
}

/// "Skills (12)" heads the same section as "Skills".
fn without_count(heading: &str) -> &str {
    let heading = heading.trim().trim_end_matches(':');
    match heading.rsplit_once('(') {
        Some((words, count)) if count.chars().all(|c| c.is_ascii_digit() || c == ')') => words,
        _ => heading,
    }
}

/// One form for what differs only in case, kind of space or kind of apostrophe.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(plain_mark));
    }
    folded
}

fn plain_mark(c: char) -> char {
    match c {
        '’' | 'ʼ' | '‘' => '\'',
        _ => c,
    }
}

/// Whether a folded text is an entry. Most are not, by their first letter: nothing is allocated
/// to find that out.
fn matches(entry: &str, folded: &str) -> bool {
    if entry.contains('…') {
        return fits(&fold(entry), folded).is_some();
    }
    let letters = entry.chars().flat_map(char::to_lowercase).map(plain_mark);
    letters.eq(folded.chars())
}

/// Fits a text to a pattern in which "…" stands for any words; gives what the first one stands
/// for, and nothing at all ("") where the pattern has none.
fn fits<'t>(pattern: &str, text: &'t str) -> Option<&'t str> {
    let mut pieces = pattern.split('…');
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut captured: Option<&str> = None;
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let at = if pieces.peek().is_some() {
            rest.find(piece)?
        } else {
            rest.ends_with(piece).then(|| rest.len() - piece.len())?
        };
        captured = captured.or(Some(&rest[..at]));
        rest = &rest[at + piece.len()..];
    }
    rest.is_empty().then_some(captured.unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::of("linkedin").unwrap()
    }

    #[test]
    fn headings_are_known_in_every_language() {
        assert_eq!(words().headed("Berufserfahrung"), Some(Kind::Experience));
        assert_eq!(words().headed("skills (12)"), Some(Kind::Skills));
        assert_eq!(words().headed("Centres d'intérêt"), Some(Kind::Interests));
        assert_eq!(words().headed("People similar to Ana"), Some(Kind::People));
        assert_eq!(words().headed("Experienced people"), None);
        assert_eq!(words().headed("AboutAbout"), Some(Kind::About));
        assert_eq!(words().headed("Über über"), None);
    }

    #[test]
    fn keys_of_both_generations_are_known() {
        let card = "com.linkedin.sdui.profile.card.refACoAAB12ExperienceTopLevelSection";
        assert_eq!(words().keyed(card), Some(Kind::Experience));
        let card = "com.linkedin.sdui.profile.card.refACoAAB12Topcard";
        assert_eq!(words().keyed(card), Some(Kind::TopCard));
        assert_eq!(words().keyed("about"), Some(Kind::About));
        assert_eq!(words().keyed("global-nav-about"), None);
    }

    #[test]
    fn a_pattern_gives_what_its_gap_stands_for() {
        assert_eq!(fits("a … c", "a b c"), Some("b"));
        assert_eq!(fits("a …", "a b c"), Some("b c"));
        assert_eq!(fits("a", "a"), Some(""));
        assert_eq!(fits("a", "a b"), None);
        assert_eq!(fits("a … c", "a c"), None);
    }
}
