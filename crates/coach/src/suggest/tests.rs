//! Suggestions for whole profiles. What one kind does alone is tested in its file.

use proptest::prelude::*;

use super::scene::units;
use super::*;
use crate::facts::Facts;
use crate::language::{Templates, fill, recognise};
use crate::text::tokens;
use crate::{
    Acquaintance, Activity, Education, Finding, Group, Mutual, Position, Profile, Request,
};

fn ana() -> Profile {
    Profile {
        name: Some("Ana Ruiz".into()),
        headline: Some("Structural engineer at Acme | Footbridges that breathe".into()),
        location: Some("Ghent, Belgium".into()),
        about: Some(
            "I look after steel.\nOn Sundays I write “Rivets and Rain”, a newsletter.".into(),
        ),
        degree: Some(2),
        experience: vec![
            Position {
                title: Some("Structural engineer".into()),
                company: Some("Acme GmbH".into()),
                from: Some("2019".into()),
                ..Position::default()
            },
            Position {
                title: Some("Trainee".into()),
                company: Some("Globex".into()),
                from: Some("2014".into()),
                to: Some("2019".into()),
                employees: Some(30),
            },
        ],
        activity: vec![
            activity("talk", "What footbridges teach us about wind"),
            activity("post", "Three rivets, one rainy night. A story."),
        ],
        mutual: Some(Mutual {
            names: vec!["Ben Okafor".into(), "Chloe Park".into()],
            count: Some(2),
        }),
        ..Profile::EMPTY
    }
}

fn sender() -> Profile {
    Profile {
        name: Some("Dan Weber".into()),
        experience: vec![Position {
            company: Some("Globex Ltd".into()),
            from: Some("2016".into()),
            ..Position::default()
        }],
        offers: vec!["wind data for footbridges".into(), "a guest lecture".into()],
        references: vec![Acquaintance {
            name: "Chloe Park".into(),
            relation: Some("my manager at Globex".into()),
        }],
        ..Profile::EMPTY
    }
}

fn activity(kind: &str, text: &str) -> Activity {
    Activity {
        kind: Some(kind.into()),
        text: text.into(),
        date: None,
    }
}

fn suggestions_for(request: &Request, pillars: &Pillars) -> Vec<Suggestion> {
    suggest(&Draft::new(request, &Facts::of(request)), pillars)
}

fn texts(note: &str, target: &Profile, sender: &Profile) -> Vec<String> {
    let request = Request {
        note,
        target,
        sender,
        ..Request::EMPTY
    };
    suggestions_for(&request, &Pillars::default())
        .into_iter()
        .map(|suggestion| suggestion.text)
        .collect()
}

/// A profile with nothing but what `change` gives it.
fn only(change: impl Fn(&mut Profile)) -> Profile {
    let mut profile = Profile::EMPTY;
    change(&mut profile);
    profile
}

#[track_caller]
fn check(note: &str, target: &Profile, expected: &[&str]) {
    assert_eq!(texts(note, target, &Profile::EMPTY), expected);
}

#[test]
fn an_empty_note_is_offered_the_talk_the_role_and_the_mutual_connection() {
    check(
        "",
        &ana(),
        &[
            "Your talk “What footbridges teach us about wind”",
            "Your work as Structural engineer at Acme GmbH",
            "We both know Ben Okafor,",
            "Your profile mentions “Rivets and Rain”",
            "Your post “Three rivets, one rainy night”",
        ],
    );
}

#[test]
fn what_the_sender_tells_gives_common_ground_a_reference_and_an_offer() {
    assert_eq!(
        texts("", &ana(), &sender()),
        [
            "We both know Chloe Park, my manager at Globex.",
            "We have both worked at Globex",
            "Your talk “What footbridges teach us about wind”",
            "I could offer you this: wind data for footbridges",
            "Your work as Structural engineer at Acme GmbH",
        ]
    );
}

#[test]
fn every_suggestion_says_where_its_fact_is_from() {
    let (target, sender) = (ana(), sender());
    let request = Request {
        target: &target,
        sender: &sender,
        ..Request::EMPTY
    };
    let because: Vec<_> = suggestions_for(&request, &Pillars::default())
        .into_iter()
        .map(|suggestion| suggestion.because.to_string())
        .collect();
    assert_eq!(
        because,
        [
            "You both know them, and this is how you do.",
            "On both profiles, at the same time, among 30 people.",
            "Their latest talk.",
            "From your offers; on their profile: footbridges.",
            "From their current role.",
        ]
    );
}

#[test]
fn a_note_in_a_language_without_openings_is_offered_none() {
    check(
        "Hoi Ana, ik zag je lezing over bruggen en wij meten nu ook de wind.",
        &ana(),
        &[],
    );
}

#[test]
fn nothing_is_shared_with_an_unknown_sender() {
    let target = only(|it| {
        it.education = vec![Education {
            school: Some("University of Porto".into()),
            ..Education::default()
        }];
        it.groups = vec![Group {
            name: "Tidal Power".into(),
            members: Some(80),
        }];
    });
    check("", &target, &[]);
}

#[test]
fn a_thin_tie_is_not_offered() {
    let profile = only(|it| {
        it.groups = vec![Group {
            name: "Engineers".into(),
            members: Some(50_000),
        }];
        it.location = Some("London, United Kingdom".into());
    });
    assert!(texts("", &profile, &profile).is_empty());
}

#[test]
fn what_the_note_names_is_not_offered_again() {
    let note = "Hi Ana, your talk on what footbridges teach about wind came up with Ben at Acme.";
    let texts = texts(note, &ana(), &Profile::EMPTY);
    for named in ["talk", "Acme", "Okafor"] {
        assert!(!texts.iter().any(|text| text.contains(named)), "{texts:?}");
    }
    assert!(texts.iter().any(|text| text.contains("Chloe Park")));
}

#[test]
fn a_left_employer_is_no_opening() {
    let target = only(|it| {
        it.experience = vec![Position {
            title: Some("Trainee".into()),
            company: Some("Globex".into()),
            from: Some("2014".into()),
            to: Some("2019".into()),
            ..Position::default()
        }];
    });
    check("", &target, &[]);
}

#[test]
fn private_life_is_no_opening() {
    let target = only(|it| {
        it.headline = Some("Open to work".into());
        it.about = Some("My daughter calls me “Captain Concrete”.".into());
        it.activity = vec![activity("post", "My wife and I lost our dog. We miss him.")];
        it.experience = vec![Position {
            title: Some("Parental leave".into()),
            from: Some("2024".into()),
            ..Position::default()
        }];
    });
    check("", &target, &[]);
}

#[test]
fn who_is_out_of_reach_is_met_through_a_mutual_connection() {
    let target = only(|it| {
        it.name = Some("Dr. Ana Ruiz, PhD".into());
        it.followers = Some(25_000);
        it.mutual = Some(Mutual {
            names: vec!["Ben Okafor".into()],
            count: None,
        });
    });
    let request = Request {
        target: &target,
        ..Request::EMPTY
    };
    let found = suggestions_for(&request, &Pillars::default());
    let [introduction] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(introduction.pillar, Pillar::Reference);
    assert_eq!(
        introduction.text,
        "Hi Ben, would you introduce me to Ana Ruiz? It is about"
    );
    assert_eq!(
        introduction.because.to_string(),
        "Ana is hard to reach. Send this to Ben instead."
    );
}

#[test]
fn an_opening_follows_the_sentence_under_way() {
    let target = only(|it| it.activity = vec![activity("post", "Three lessons from Orkney")]);
    check(
        "I liked ",
        &target,
        &["your post “Three lessons from Orkney”"],
    );
    check(
        "Hi Ana!",
        &target,
        &["Your post “Three lessons from Orkney”"],
    );
}

#[test]
fn what_does_not_fit_is_shortened_or_dropped() {
    let text = "What we learned from rebuilding the ferry timetable by hand";
    let target = only(|it| it.activity = vec![activity("post", text)]);
    let texts = |limit: usize| {
        let request = Request {
            target: &target,
            limit: Some(limit),
            ..Request::EMPTY
        };
        suggestions_for(&request, &Pillars::default())
    };
    assert_eq!(texts(200)[0].text, format!("Your post “{text}”"));
    assert_eq!(texts(40)[0].text, "Your post “What we learned from…”");
    assert!(texts(15).is_empty());
}

#[test]
fn a_missing_pillar_comes_before_one_that_is_met() {
    let (target, sender) = (ana(), sender());
    let request = Request {
        target: &target,
        sender: &sender,
        ..Request::EMPTY
    };
    let mut pillars = Pillars::default();
    for pillar in [Pillar::Reason, Pillar::Personal, Pillar::Reference] {
        pillars[pillar] = Finding {
            state: State::Met,
            ..Finding::default()
        };
    }
    let found: Vec<_> = suggestions_for(&request, &pillars)
        .iter()
        .map(|suggestion| suggestion.pillar)
        .collect();
    assert_eq!(found, [Pillar::Commonality, Pillar::Offer, Pillar::Offer]);
}

#[test]
fn the_senders_purpose_orders() {
    let target = only(|it| {
        it.experience = ana().experience;
        it.activity = vec![Activity {
            text: "Three lessons from Orkney".into(),
            ..Activity::default()
        }];
    });
    let first = |purpose: &str| {
        let sender = only(|it| it.purposes = vec![purpose.into()]);
        texts("", &target, &sender).remove(0)
    };
    assert!(first("learn").starts_with("Your words"));
    assert!(first("Job").starts_with("Your w"));
}

#[test]
fn a_headline_is_quoted_where_it_adds_to_the_role() {
    let mut target = ana();
    target.about = None;
    target.activity.clear();
    target.mutual = None;
    check(
        "",
        &target,
        &[
            "Your work as Structural engineer at Acme GmbH",
            "Your headline says “Footbridges that breathe”",
        ],
    );
}

#[test]
fn who_somebody_is_at_home_is_not_quoted() {
    let quoted = |headline: &str| {
        let target = only(|it| it.headline = Some(headline.into()));
        texts("", &target, &Profile::EMPTY)
    };
    assert!(quoted("she/ella | dad of 3").is_empty());
    assert!(quoted("Er/Ihm | Maman d'un petit").is_empty());
    let tests = ["Your headline says “Makes CI/CD dull”"];
    assert_eq!(quoted("Makes CI/CD dull | she/her"), tests);
    assert_eq!(quoted("CI/CD"), ["Your headline says “CI/CD”"]);
}

#[test]
fn neither_of_the_two_is_their_own_mutual_connection() {
    let target = only(|it| {
        it.name = Some("Ana Ruiz".into());
        it.mutual = Some(Mutual {
            names: vec!["Ana Ruíz".into(), " ".into(), "Dan Weber".into()],
            count: None,
        });
    });
    let sender = only(|it| it.name = Some("dan weber, MBA".into()));
    assert!(texts("", &target, &sender).is_empty());
}

#[test]
fn no_sentence_is_under_way_after_a_signature() {
    let target = only(|it| it.activity = vec![activity("post", "Three lessons from Orkney")]);
    let sender = only(|it| it.name = Some("Dan Weber".into()));
    let texts = texts("Glad to read you. Best, Dan", &target, &sender);
    assert_eq!(texts, ["Your post “Three lessons from Orkney”"]);
}

#[test]
fn other_languages_quote_in_their_own_marks() {
    let post = |code| fill(Templates::of(code).post, &[("quote", "Q")]);
    assert_eq!(post("de"), "Ihr Beitrag „Q“");
    assert_eq!(post("fr"), "votre publication «\u{a0}Q\u{a0}»");
    assert_eq!(post("es"), "tu publicación «Q»");
}

#[test]
fn a_greeting_of_many_languages_is_in_the_senders() {
    let target = only(|it| it.activity = vec![activity("post", "Drei Lehren von Orkney")]);
    let sender = only(|it| it.about = Some("Ich baue seit zehn Jahren Brücken.".into()));
    let opens = |note| texts(note, &target, &sender)[0].starts_with("Ihr Beitrag");
    for german in ["", "Hi", "Hi Ana,", "Hello Ana"] {
        assert!(opens(german), "{german:?}");
    }
    let english = texts("Hi Ana, I read", &target, &sender);
    assert_eq!(english, ["your post “Drei Lehren von Orkney”"]);
}

/// Any text, often one that looks like what pages hold.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "(?s).{0,60}",
        "[A-ZÀ-Ý][a-zà-ÿ]{1,9}( [A-Za-zà-ÿ]{1,9}){0,6}[.!?|]?",
        "[“„«\"]?[A-Z][a-z]{2,8} \\{?[a-z]{2,8}\\}?[”“»\"]?\n?.{0,20}",
    ]
}

fn profile(mark: &'static str) -> impl Strategy<Value = Profile> {
    let marked = move || text().prop_map(move |text| format!("{text}{mark}"));
    let list = move || prop::collection::vec(marked(), 0..4);
    let date = || prop::option::of("[0-9]{4}(-[0-9]{2})?|.{0,5}");
    let position = (marked(), marked(), date(), date(), any::<Option<u64>>()).prop_map(
        |(title, company, from, to, employees)| Position {
            title: Some(title),
            company: Some(company),
            from,
            to,
            employees,
        },
    );
    let activity = (
        prop::option::of("post|article|talk|answer|.{0,4}"),
        marked(),
    )
        .prop_map(|(kind, text)| Activity {
            kind,
            text,
            date: None,
        });
    (
        (marked(), marked(), marked(), any::<Option<u64>>()),
        prop::collection::vec(position, 0..3),
        prop::collection::vec(activity, 0..4),
        (list(), list(), list(), list()),
    )
        .prop_map(
            |((name, headline, about, followers), experience, activity, lists)| Profile {
                name: Some(name),
                headline: Some(headline),
                about: Some(about),
                followers,
                experience,
                activity,
                mutual: Some(Mutual {
                    names: lists.0,
                    count: None,
                }),
                offers: lists.1,
                skills: lists.2,
                interests: lists.3,
                ..Profile::EMPTY
            },
        )
}

/// The letters and digits of a text, in which quotations are looked up. "ANA" is greeted as "Ana".
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|mark| mark.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Every fact of both that may be offered, a line each.
fn facts(target: &Profile, sender: &Profile) -> String {
    let jobs = target.experience.iter();
    let facts = [&target.name, &target.headline, &target.about]
        .into_iter()
        .chain(jobs.flat_map(|job| [&job.title, &job.company]))
        .flatten()
        .chain(target.activity.iter().map(|activity| &activity.text))
        .chain(target.mutual.iter().flat_map(|mutual| &mutual.names))
        .chain(
            [&target.skills, &target.interests, &sender.offers]
                .into_iter()
                .flatten(),
        );
    facts.map(|fact| letters(fact) + "\n").collect()
}

/// True for a text that gets English openings: one in English, or in no coached language.
fn is_in_english(text: &str) -> bool {
    recognise(&tokens(text)).is_none_or(|language| language.code == "en")
}

/// What an English suggestion puts in the slots of its template.
fn slots_of(text: &str) -> Vec<String> {
    let english = Templates::of("en");
    let templates = [
        english.post,
        english.article,
        english.talk,
        english.answer,
        english.words,
        english.role,
        english.company,
        english.title,
        english.headline,
        english.mention,
        english.skill,
        english.interest,
        english.employer,
        english.mutual,
        english.introduction,
        english.offer,
    ];
    templates
        .iter()
        .find_map(|template| unfilled(template, text))
        .unwrap_or_default()
}

fn unfilled(template: &str, text: &str) -> Option<Vec<String>> {
    let mut frame = template.split(['{', '}']).step_by(2);
    let head = frame.next()?;
    let start = text.get(..head.len())?;
    let mut rest = start
        .eq_ignore_ascii_case(head)
        .then(|| &text[head.len()..])?;
    let mut slots = Vec::new();
    for part in frame {
        let (slot, after) = if part.is_empty() {
            (rest, "")
        } else {
            rest.split_once(part)?
        };
        slots.push(slot.to_owned());
        rest = after;
    }
    Some(slots)
}

proptest! {
    // Each case is two whole profiles.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn facts_are_true_few_and_fit(
        note in text(), target in profile(""), sender in profile(""), limit in 0..320_usize
    ) {
        let request = Request {
            note: &note, target: &target, sender: &sender, limit: Some(limit), ..Request::EMPTY
        };
        // The slots below are those of the English templates.
        prop_assume!(is_in_english(&note) && sender.about.as_deref().is_none_or(is_in_english));
        let found = suggestions_for(&request, &Pillars::default());
        prop_assert_eq!(&found, &suggestions_for(&request, &Pillars::default()));
        prop_assert!(found.len() <= MOST);
        prop_assert!(found.is_sorted_by(|a, b| a.strength >= b.strength));
        let facts = facts(&target, &sender);
        for Suggestion { text, because, strength, .. } in &found {
            prop_assert!(units(text) + units(&note) <= limit);
            prop_assert!((0.0..=1.0).contains(strength));
            prop_assert!(because.to_string().split_whitespace().count() <= 20, "{}", because);
            prop_assert!(!text.contains(['\n', '{', '}']), "{}", text);
            let slots = slots_of(text);
            prop_assert!(!slots.is_empty(), "{}", text);
            for slot in slots {
                prop_assert!(!letters(&slot).is_empty(), "{}", text);
                // "Ruiz, Ana" is turned round.
                let mut words = slot.split_whitespace().map(letters);
                prop_assert!(words.all(|word| facts.contains(&word)), "{} of {}", slot, text);
            }
        }
    }

    /// What the sender's profile says of the sender is not offered as the target's.
    #[test]
    fn no_fact_is_another_persons(target in profile(""), sender in profile("ﬆ")) {
        let sender = Profile { offers: Vec::new(), ..sender };
        let request = Request { target: &target, sender: &sender, ..Request::EMPTY };
        for found in suggestions_for(&request, &Pillars::default()) {
            prop_assert!(!found.text.contains('ﬆ'), "{}", found.text);
        }
    }
}
