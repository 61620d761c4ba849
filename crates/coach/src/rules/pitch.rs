//! Sells.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::{Code, Pillar, Severity};

pub(crate) static RULE: Rule = Rule {
    code: Code::Pitch,
    severity: Severity::Warning,
    protects_from: "being sold to",
    meaning: told(
        "The note sells: the sender's product or service, results for \"companies like yours\", percentages, free trials. A pitch is not an introduction.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "Hi Ana, we help companies like yours grow.",
            "we help companies like yours grow",
        ),
        Example::new(
            "Our platform cuts support costs by 40%.",
            "Our platform cuts support costs by 40%",
        ),
        Example::new("Would you like a free trial of our planner?", "free trial"),
        Example::new(
            "Hi Ana, we're an SEO agency that gets shops to page one.",
            "we're an SEO agency that gets",
        ),
        Example::new(
            "Hi Ana, I represent a manufacturer of garden furniture and we have the best prices.",
            "I represent a manufacturer",
        ),
        Example::new("Do you need more customers?", "Do you need more customers"),
        Example::new(
            "We guarantee to double your bookings.",
            "We guarantee to double your bookings",
        ),
        Example::new("Hi Ana, we sell used forklifts.", "we sell used forklifts"),
        Example::new(
            "Our planner writes the rota for you.",
            "Our planner writes the rota for you",
        ),
        Example::new("Need a loan?", "Need a loan"),
    ]),
    silent: shown(&[
        Example::silent("Your talk on 40 years of tide data was a joy."),
        Example::silent("You wrote that 12 percent of the patients never get a test."),
        Example::silent("I run a small agency, and your post about firing a client hit home."),
        Example::silent("The free guide on your page got my mother her pension."),
        Example::silent("Our choir needs a tenor; Ola said you sing."),
        Example::silent("Can I help you carry the boat on Sunday?"),
        Example::silent(
            "We both run a ward in Leeds. Our rota gives every nurse a free Sunday; how does yours?",
        ),
        Example::silent("I sell used forklifts, and your post on the yard at Bodø made me laugh."),
    ]),
};

say! {
    MESSAGE = "pitch": "A stranger will read this as an advertisement. Say why you write to this person instead.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    // Who gives one thing, and says why to this person, sells nothing.
    if subject.stands(&[Pillar::Offer]) && subject.stands(&[Pillar::Reason]) {
        return Vec::new();
    }
    // "I sell saris, as you do" introduces a trader to another.
    let is_trader = subject.draft.says(Sense::Piece)
        || subject.stands(&[Pillar::Commonality, Pillar::Reference]);
    // "Our rota gives every nurse a free Sunday" tells a colleague what a customer would hear, too.
    let is_colleague = subject.stands(&[Pillar::Reason, Pillar::Commonality, Pillar::Reference]);
    let mut senses = vec![Sense::Pitch];
    if !is_trader {
        senses.push(Sense::Selling);
    }
    if !is_colleague {
        senses.push(Sense::SalesTalk);
    }
    let mut remarks = subject.each(&senses, MESSAGE);
    // What two senses find in the same words is one remark.
    remarks.dedup_by(|next, kept| {
        let overlaps = next.span.overlaps(kept.span);
        if overlaps {
            kept.span.end = kept.span.end.max(next.span.end);
        }
        overlaps
    });
    subject.weigh(Code::Pitch, remarks, MESSAGE)
}

#[cfg(test)]
mod tests {
    use crate::{Code, Request, review};

    #[test]
    fn the_readers_own_words_sell_nothing() {
        let note = "Hi Ana, your post “We put our slip-detection data set online: 40,000 grasps, \
                    2,300 of…”";
        let found = review(&Request {
            note,
            ..Request::EMPTY
        });
        let sells = found.diagnostics.iter().any(|one| one.code == Code::Pitch);
        assert!(!sells, "{note}");
    }
}
