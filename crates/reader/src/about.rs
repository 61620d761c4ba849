//! The text that the person wrote about themselves.

use crate::lines::lines;
use crate::outline::Node;
use crate::words::Words;

/// The lines of the section, without the site's own.
pub(crate) fn read(section: &[&Node], words: &Words) -> Option<String> {
    let said: Vec<&str> = lines(section)
        .iter()
        .map(|line| without_more(line.text, words))
        .take_while(|text| words.headed(text).is_none())
        .filter(|text| !text.is_empty() && !words.is("showAll", text))
        .collect();
    let mut said = said;
    said.dedup();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// Cuts "…see more" off a text that the page shows in part.
pub(crate) fn without_more<'t>(text: &'t str, words: &Words) -> &'t str {
    let text = text.trim();
    words
        .site
        .words("more")
        .iter()
        .filter(|more| more.starts_with('…') || text.len() == more.len())
        .filter_map(|more| text.strip_suffix(more))
        .min_by_key(|rest| rest.len())
        .unwrap_or(text)
        .trim_end()
}
