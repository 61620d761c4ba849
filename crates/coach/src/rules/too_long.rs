//! Longer than the site takes.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::{Code, Severity, Span};

/// What the most generous of the sites take, where neither page nor site tells.
const DEFAULT_LIMIT: usize = 300;

pub(crate) static RULE: Rule = Rule {
    code: Code::TooLong,
    severity: Severity::Warning,
    protects_from: "a text too long to read",
    meaning: told(
        "The note is longer than the site takes, counted as the site counts: in UTF-16 code \
              units. Two lines are enough.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[Example::new(
        "Hi Ana, this note goes on and on, since I could not find the time to make it short. It \
         begins with the weather, passes by my whole career, one job after another, and arrives \
         at last, after more than three hundred letters, nowhere in particular, where I find \
         that in all this time I have not left my chair.",
        "hair.",
    )]),
    silent: shown(&[Example::silent(
        "Hi Ana, your talk on tide gauges answered my question. Thank you.",
    )]),
};

say! {
    CUT_OFF = "too_long": "The site will cut this part off. Two lines are enough.";
    CUT_OFF_ELSEWHERE = "too_long_for_most": "Most sites would cut this part off. Two lines are enough.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let text = draft.text();
    let limit = crate::limit(draft.request);
    let Some(start) = start_of_excess(text, limit.unwrap_or(DEFAULT_LIMIT)) else {
        return Vec::new();
    };
    let message = match limit {
        Some(_) => CUT_OFF,
        None => CUT_OFF_ELSEWHERE,
    };
    vec![Remark::new(Span::new(start, text.len()), message)]
}

/// The first byte past `limit` code units; `None` where the text fits.
fn start_of_excess(text: &str, limit: usize) -> Option<usize> {
    let mut used = 0;
    text.char_indices().find_map(|(at, character)| {
        used += character.len_utf16();
        (used > limit).then_some(at)
    })
}
