//! No note at all: the bare invitation.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::{Code, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Empty,
    severity: Severity::Error,
    protects_from: "an invitation without a word",
    meaning: told(
        "The note has no words. A bare invitation is the first thing that strangers ignore.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("", ""),
        Example::new("  \n\u{200b}", "\u{200b}"),
        Example::new("👋", "👋"),
    ]),
    silent: shown(&[Example::silent("Hi Ana"), Example::silent("你好")]),
};

say! {
    MESSAGE = "empty": "A bare invitation is easy to ignore. Add a line that says why you write.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    if subject.draft.tokens.iter().any(crate::text::Token::is_word) {
        return Vec::new();
    }
    vec![Remark::new(subject.draft.whole(), MESSAGE)]
}
