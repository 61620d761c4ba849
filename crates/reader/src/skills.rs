//! Skills as listed.

use crate::lines::{is_bare_mark, lines};
use crate::numbers::count_of;
use crate::outline::Node;
use crate::parts::entries;
use crate::words::Words;

/// The skills in a section, in the page's order, each once.
pub(crate) fn read(section: &[&Node], words: &Words) -> Vec<String> {
    let entries = entries(section);
    let mut skills: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        if !skills.iter().any(|skill| skill == text) {
            skills.push(text.into());
        }
    };
    for entry in &entries {
        let lines = lines(&[*entry]);
        if let Some(line) = lines.iter().find(|line| is_skill(line.text, words)) {
            in_line(line.text).for_each(&mut add);
        }
    }
    if entries.is_empty() {
        for line in lines(section) {
            if is_skill(line.text, words) && is_short(line.text) {
                in_line(line.text).for_each(&mut add);
            }
        }
    }
    skills
}

/// "Rust • SQL • Teaching", as the card with the text about the person has it.
fn in_line(text: &str) -> impl Iterator<Item = &str> {
    text.split('•')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

fn is_skill(text: &str, words: &Words) -> bool {
    let site_says = ["skillNotes", "showAll", "more"];
    !is_bare_mark(text)
        && words.headed(text).is_none()
        && count_of("endorsements", text, words).is_none()
        && !site_says.iter().any(|list| words.is(list, text))
}

/// Where nothing groups the lines, a long one is a remark on the skill above.
fn is_short(text: &str) -> bool {
    in_line(text).all(|part| part.split(' ').count() <= 4)
}
