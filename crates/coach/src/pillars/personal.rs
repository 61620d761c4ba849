//! The personal touch: something that took a look at the profile to know.

use super::{Words, say};
use crate::draft::{Draft, Wording};
use crate::language::Sense;
use crate::order::sort_short;
use crate::{Finding, Pillar, Profile, Span, State};

say! {
    MET = "personal_met": "It shows that you looked at this person’s page.";
    WEAK = "personal_weak": "It could be said of many. Name one thing from their page.";
    MISSING = "personal_missing": "Name one thing that you saw on their page: a post, a project, a role.";
}

const WORDS: Words = Words {
    met: MET,
    weak: WEAK,
    missing: MISSING,
};

pub(super) fn find(draft: &Draft) -> Finding {
    let said = WORDS.judge(draft, &[Sense::Piece, Sense::Personal], &[]);
    let said = WORDS.weigh(draft, Pillar::Personal, said);
    let known = of_profile(draft);
    if known.is_empty() || said.state == State::Met {
        return said;
    }
    Finding {
        state: State::Met,
        spans: known,
        because: MET.into(),
    }
}

/// What the target is called by what they do: employers, titles, parts of the headline.
pub(crate) fn callings(target: &Profile) -> Vec<Wording> {
    let jobs = target.experience.iter();
    let named = jobs.flat_map(|job| job.company.iter().chain(&job.title));
    let headline = target.headline.iter();
    let titles = headline.flat_map(|line| line.split([',', '|', '·', '@']));
    let all = named.map(String::as_str).chain(titles);
    all.map(Wording::of).collect()
}

/// Their employer or title, named in the note; not where the sentence says what both share.
fn of_profile(draft: &Draft) -> Vec<Span> {
    let callings = draft.facts.callings.iter();
    let shared = draft.spans_of(&[Sense::Shared]);
    let mut spans: Vec<Span> = callings
        .flat_map(|calling| draft.mentions(calling))
        .filter(|span| {
            let sentence = draft.sentence_of(*span);
            !shared.iter().any(|tie| tie.overlaps(sentence))
        })
        .collect();
    sort_short(&mut spans, |span| *span);
    spans.dedup();
    spans
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::{Pillar::Personal, State};

    #[test]
    fn what_they_made_or_said() {
        check(
            Personal,
            "Your post on tide gauges is pinned above my desk.",
            State::Met,
        );
        check(
            Personal,
            "I use the parser you wrote every day.",
            State::Met,
        );
        check(Personal, "Congrats on the new clinic in Oslo!", State::Met);
    }

    #[track_caller]
    fn check_at_tine(note: &str, expected: State) {
        let position = crate::Position {
            company: Some("Tine SA".into()),
            ..crate::Position::default()
        };
        let target = crate::Profile {
            experience: vec![position],
            ..crate::Profile::EMPTY
        };
        let review = crate::review(&crate::Request {
            note,
            target: &target,
            ..crate::Request::EMPTY
        });
        assert_eq!(review.pillars[Personal].state, expected, "{note}");
    }

    #[test]
    fn their_employer_by_name() {
        check_at_tine(
            "I have some questions on the Tine trainee scheme.",
            State::Met,
        );
        check_at_tine("We both worked at Tine. Let's connect.", State::Missing);
    }

    #[test]
    fn what_fits_anybody() {
        check(Personal, "Your profile caught my eye.", State::Missing);
        check(
            Personal,
            "I am impressed by your experience in your field.",
            State::Missing,
        );
    }
}
