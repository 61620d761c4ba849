//! Praise without substance.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Code, Pillar, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::Flattery,
    severity: Severity::Warning,
    protects_from: "empty praise",
    meaning: told(
        "Praise that is large, vague or stacked, with nothing concrete behind it. Sincere praise of one named thing is welcome.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("You are a true visionary.", "visionary"),
        Example::new("Your career is amazing.", "Your career is amazing"),
        Example::new(
            "I saw your resume and it's very impressive.",
            "it's very impressive",
        ),
        Example::new("What a career!", "What a career"),
        Example::new("Impressed by your profile!", "Impressed by your"),
        Example::new(
            "Hi [Name], your profile is amazing!",
            "your profile is amazing",
        ),
        Example::new(
            "You are simply the best in the business.",
            "You are simply the best in the business",
        ),
    ]),
    silent: shown(&[
        Example::silent("Your talk on tides was amazing, above all the part on silt."),
        Example::silent("I admire your work on the harbour map."),
        Example::silent("I would not call myself much of a map reader."),
        Example::silent("The map you drew of the harbour is the best that I have seen."),
        Example::silent("Congratulations on the new clinic in Oslo, a great place."),
        Example::silent("Your book on snow fences is brilliant."),
        Example::silent("Hi Ana, I was impressed by your work at [Company]."),
    ]),
};

/// Words of praise that make a stack.
const STACK: usize = 2;

say! {
    MESSAGE = "flattery": "Praise without a detail sounds empty. Name the one thing that you liked.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    if draft.says(Sense::Piece) || subject.stands(&[Pillar::Reason]) {
        return Vec::new();
    }
    let large = subject.each(&[Sense::Gushing], MESSAGE);
    let mut praise = subject.each(&[Sense::Praise, Sense::Gushing], MESSAGE);
    // What will stand in the slot may well be the detail.
    praise.retain(|remark| large.contains(remark) || !leads_to_a_slot(draft, remark.span));
    // One word of praise beside a look at their page is welcome, a stack of it is not.
    let is_stacked = praise.len() >= STACK;
    if subject.stands(&[Pillar::Personal]) && !is_stacked {
        return large;
    }
    subject.weigh(Code::Flattery, praise, MESSAGE)
}

/// True where the sentence goes on with a slot that nobody filled: "impressed by your work at
/// [Company]".
fn leads_to_a_slot(draft: &Draft, praise: Span) -> bool {
    let rest = Span::new(praise.end, draft.sentence_of(praise).end);
    draft.slots.iter().any(|slot| slot.span.overlaps(rest))
}
