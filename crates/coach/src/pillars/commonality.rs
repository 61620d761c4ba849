//! Common ground: something that both have, named.
//!
//! Much of it is never called so. "You keep sheep on a roof, I keep them on a bog" sets two
//! clauses side by side with one verb; "ours mildewed in June" takes up what is theirs by a small
//! word, and so it is a tie only beside something of theirs.

use super::{Words, say};
use crate::claims::{Doubt, doubts};
use crate::common_ground::{Tie, Time};
use crate::draft::Draft;
use crate::language::Sense;
use crate::order::sort_short;
use crate::{Finding, Message, Pillar, State};

say! {
    MET = "commonality_met": "It names something that you both have.";
    WEAK = "commonality_weak": "This tie is thin. Name what exactly you share.";
    MISSING = "commonality_missing": "Do you share a school, a team, an event, a problem? Name it.";
    THIN = "commonality_thin": "{name} is a thin tie. Name something that few share.";
    APART = "commonality_apart": "{name}, {years} years apart, is a thin tie. Name something that few share.";
    APART_AND_LARGE = "commonality_apart_and_large": "{name}: {years} years apart, among {people} people. Name something that few share.";
    LARGE = "commonality_large": "{name} has {people} people. Name something that few share.";
    NOT_THEIRS = "commonality_not_theirs": "Their page does not show {name}. Check it.";
    NOT_YOURS = "commonality_not_yours": "Your own profile does not show {name}. Add it, or name another tie.";
}

const WORDS: Words = Words {
    met: MET,
    weak: WEAK,
    missing: MISSING,
};

/// Something of theirs, that a counterpart of the sender's can take up.
const THEIRS: &[Sense] = &[
    Sense::Piece,
    Sense::Personal,
    Sense::Occasion,
    Sense::Reference,
    Sense::Hearsay,
];

pub(super) fn find(draft: &Draft) -> Finding {
    let said = said(draft);
    // Whom both know is a reference; to the classifier it sounds like this pillar.
    let both_know = draft.says(Sense::NameAlone) || draft.says(Sense::VagueReference);
    let said = if both_know {
        said
    } else {
        WORDS.weigh(draft, Pillar::Commonality, said)
    };
    // Only what counts as met can be in doubt.
    let doubts = doubts(draft);
    let Some(doubt) = doubts.first() else {
        return said;
    };
    Finding {
        state: State::Weak,
        because: because(draft, doubt),
        ..said
    }
}

/// What the note's words alone say.
fn said(draft: &Draft) -> Finding {
    let mut spans = draft.spans_of(&[Sense::Shared]);
    // "You run a gym. We run ads for gyms": who sells borrows their words.
    if !draft.says(Sense::Pitch) {
        spans.extend(draft.parallels(Sense::TheirDoing, Sense::OwnDoing));
        if THEIRS.iter().any(|&sense| draft.says(sense)) {
            spans.extend(draft.spans_of(&[Sense::Counterpart]));
        }
    }
    if spans.is_empty() {
        return WORDS.judge(draft, &[], &[Sense::VagueShared]);
    }
    sort_short(&mut spans, |span| *span);
    spans.dedup();
    Finding {
        state: State::Met,
        spans,
        because: MET.into(),
    }
}

fn because(draft: &Draft, doubt: &Doubt) -> Message {
    let named = |span: &crate::Span| &draft.text()[span.start..span.end];
    match doubt {
        Doubt::Thin(tie) => thin(tie),
        Doubt::NotTheirs(name) => NOT_THEIRS.with(&[("name", named(name))]),
        Doubt::NotYours(name) => NOT_YOURS.with(&[("name", named(name))]),
    }
}

/// What makes a tie thin.
fn thin(tie: &Tie) -> Message {
    let years = match tie.time {
        Time::Apart(years @ 2..) => Some(years.to_string()),
        _ => None,
    };
    let name = ("name", tie.name.as_str());
    match (years.as_deref(), tie.people().as_deref()) {
        (Some(years), Some(people)) => {
            APART_AND_LARGE.with(&[name, ("years", years), ("people", people)])
        }
        (Some(years), None) => APART.with(&[name, ("years", years)]),
        (None, Some(people)) => LARGE.with(&[name, ("people", people)]),
        (None, None) => THIN.with(&[name]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::common_ground::{Tie, Time};
    use crate::{Education, Pillar::Commonality, Position, Profile, State};

    #[test]
    fn a_shared_thing_with_its_name() {
        check(
            Commonality,
            "We both trained at Haukeland hospital.",
            State::Met,
        );
        check(
            Commonality,
            "Fellow beekeeper here, with three hives on the roof.",
            State::Met,
        );
    }

    #[test]
    fn two_clauses_with_one_verb() {
        check(
            Commonality,
            "You translate for the courts in Bergen. I translate for the clinics in Oslo.",
            State::Met,
        );
        check(
            Commonality,
            "You translate for the courts in Bergen. I sell shoes in Oslo.",
            State::Missing,
        );
    }

    #[test]
    fn their_thing_taken_up_by_a_small_word() {
        check(
            Commonality,
            "Your post on roof leaks came in time. Ours gave way in March.",
            State::Met,
        );
        check(Commonality, "Ours gave way in March.", State::Missing);
    }

    #[test]
    fn a_shared_thing_without_a_name_is_weak() {
        check(
            Commonality,
            "I see that we have similar interests.",
            State::Weak,
        );
    }

    fn who(school: &str, company: &str, employees: u64) -> Profile {
        Profile {
            education: vec![Education {
                school: Some(school.into()),
                ..Education::default()
            }],
            experience: vec![Position {
                company: Some(company.into()),
                employees: Some(employees),
                ..Position::default()
            }],
            ..Profile::EMPTY
        }
    }

    #[track_caller]
    fn between(target: &Profile, sender: &Profile, note: &str, expected: State) {
        let review = crate::review(&crate::Request {
            note,
            target,
            sender,
            ..crate::Request::EMPTY
        });
        let found = &review.pillars[Commonality];
        assert_eq!(found.state, expected, "{note}\n{}", found.because);
    }

    #[test]
    fn what_both_profiles_show_to_be_thin_is_weak() {
        let one = who("University of Leeds", "Globex", 200_000);
        between(&one, &one, "Hi, we both worked at Globex.", State::Weak);
        between(
            &one,
            &one,
            "Hi, we both worked at Globex, on the same night shift in Bergen.",
            State::Met,
        );
        let small = who("University of Leeds", "Globex", 30);
        between(&small, &small, "Hi, we both worked at Globex.", State::Met);
    }

    #[track_caller]
    fn is_thin_for(time: Time, size: Option<u64>, expected: &str) {
        let shared = Tie::of_employer("Globex", time, size);
        let says = super::thin(&shared).to_string();
        assert_eq!(says, format!("{expected} Name something that few share."));
    }

    #[test]
    fn a_thin_tie_says_what_makes_it_thin() {
        let apart = Time::Apart(20);
        is_thin_for(Time::Unknown, None, "Globex is a thin tie.");
        is_thin_for(apart, None, "Globex, 20 years apart, is a thin tie.");
        is_thin_for(
            apart,
            Some(9000),
            "Globex: 20 years apart, among 9000 people.",
        );
        is_thin_for(apart, Some(1), "Globex, 20 years apart, is a thin tie.");
        is_thin_for(Time::Apart(1), Some(9000), "Globex has 9000 people.");
    }

    #[test]
    fn what_a_profile_shows_not_to_be_shared_is_weak() {
        let leeds = who("University of Leeds", "Globex", 30);
        let porto = who("Universidade do Porto", "Globex", 30);
        let note = "Hi, we both studied at the University of Porto.";
        between(&leeds, &porto, note, State::Weak);
        between(&porto, &leeds, note, State::Weak);
        between(&porto, &porto, note, State::Met);
        between(&porto, &porto, "Hi, we both studied at Porto.", State::Met);
        between(&porto, &Profile::EMPTY, note, State::Met);
        between(&Profile::EMPTY, &Profile::EMPTY, note, State::Met);
        between(&leeds, &porto, "Hi, fellow Porto alum here.", State::Weak);
        between(&leeds, &porto, "Hi, we both studied at UCLA.", State::Weak);
        between(&leeds, &porto, "Hi, we both worked at Acme.", State::Weak);
        between(
            &leeds,
            &porto,
            "Hi, we both worked at the Lisbon office of Acme.",
            State::Met,
        );
    }

    #[test]
    fn nothing_shared() {
        check(Commonality, "Your talk on moss was a joy.", State::Missing);
    }
}
