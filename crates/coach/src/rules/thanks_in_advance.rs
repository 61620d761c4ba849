//! Thanks before anything was given.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Code, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::ThanksInAdvance,
    severity: Severity::Hint,
    protects_from: "being thanked for what they did not give",
    meaning: told("The note thanks for something that was not given yet, which reads as pressure."),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "Could you look at it? Thanks in advance!",
            "Thanks in advance",
        ),
        Example::new(
            "Thank you in advance for your help.",
            "Thank you in advance",
        ),
        Example::new("Many thanks in advance.", "Many thanks in advance"),
        Example::new(
            "Please answer. Thanking you in anticipation.",
            "Thanking you in anticipation",
        ),
        Example::new("Thx in advance for the add.", "Thx in advance"),
        Example::new(
            "Please send it to me, cheers in advance.",
            "cheers in advance",
        ),
    ]),
    silent: shown(&[
        Example::silent("Thanks for your answer on the forum."),
        Example::silent("Thank you for the map, it saved our weekend."),
        Example::silent("Your advance copy of the book came. Thanks!"),
        Example::silent("We agreed in advance to meet at the fair."),
        Example::silent("Thank you so much for the talk."),
        Example::silent("The advance of the ice in your paper is frightening."),
    ]),
};

say! {
    MESSAGE = "thanks_in_advance": "Thanks in advance read as pressure. Thank them for something they did, or leave it out.";
    LEAVE_OUT = "fix_leave_out": "Leave it out";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let said = draft.spans_of(&[Sense::ThanksInAdvance]);
    said.into_iter().map(|span| remark(draft, span)).collect()
}

fn remark(draft: &Draft, span: Span) -> Remark {
    let remark = Remark::new(span, MESSAGE);
    let sentence = draft.sentence_of(span);
    // Behind a request the rest of the sentence is the note.
    let is_all = sentence.start == span.start && draft.whole() != sentence;
    if is_all {
        remark.with_fix(LEAVE_OUT, sentence, "")
    } else {
        remark
    }
}

#[cfg(test)]
mod tests {
    use crate::{Request, review};

    #[track_caller]
    fn left(note: &str, expected: Option<&str>) {
        let found = review(&Request {
            note,
            ..Request::EMPTY
        });
        let mut found = found.diagnostics.into_iter();
        let remark = found.find(|found| found.code == super::RULE.code).unwrap();
        let left = remark.fixes.first().map(|fix| fix.applied_to(note));
        assert_eq!(left.as_deref(), expected, "{note}");
    }

    #[test]
    fn nothing_but_the_thanks_is_left_out() {
        left(
            "Could you look at it? Thanks in advance! Ana",
            Some("Could you look at it?  Ana"),
        );
        left(
            "I keep bees, and so do I. Thanks in advance.",
            Some("I keep bees, and so do I. "),
        );
        left(
            "It is fine to say no. Thanks in advance.",
            Some("It is fine to say no. "),
        );
        left("Which glue did you use, thanks in advance?", None);
        left("Thanks in advance!", None);
    }
}
