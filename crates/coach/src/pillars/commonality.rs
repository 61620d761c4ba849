//! Common ground: something that both have, named.

use super::Words;
use crate::claims::{Doubt, doubts};
use crate::draft::Draft;
use crate::language::Sense;
use crate::{Finding, State};

const WORDS: Words = Words {
    met: "It names something that you both have.",
    weak: "This tie is thin. Name what exactly you share.",
    missing: "Do you share a school, a team, an event, a problem? Name it.",
};

pub(super) fn find(draft: &Draft) -> Finding {
    let said = WORDS.judge(draft, &[Sense::Shared], &[Sense::VagueShared]);
    let doubts = doubts(draft);
    let Some(doubt) = doubts.first().filter(|_| said.state == State::Met) else {
        return said;
    };
    Finding {
        state: State::Weak,
        because: because(draft, doubt),
        ..said
    }
}

fn because(draft: &Draft, doubt: &Doubt) -> String {
    let named = |span: &crate::Span| &draft.text()[span.start..span.end];
    match doubt {
        Doubt::Thin(tie) if tie.why().is_empty() => {
            format!("{} is a thin tie. Name something that few share.", tie.name)
        }
        Doubt::Thin(tie) => {
            format!(
                "{}: {}. Name something that few share.",
                tie.name,
                tie.why()
            )
        }
        Doubt::NotTheirs(name) => {
            format!("Their page does not show {}. Check it.", named(name))
        }
        Doubt::NotYours(name) => {
            format!(
                "Your own profile does not show {}. Add it, or name another tie.",
                named(name)
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
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
