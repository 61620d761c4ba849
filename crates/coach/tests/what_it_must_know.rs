//! What the coach must know, one test a point, in the order in which the points were asked for.
//!
//! Each shows a note on which the engine speaks and a look-alike on which it is silent, through the
//! public `review` and nothing else. Two points belong to the extension. Of the override in one
//! step the engine has the verdict that it hangs on, and that is what its test shows. Of the
//! reminder after they accept it has nothing: the journal is kept in the extension's storage and
//! the engine knows no time, so that point has no test here.

use coach::{
    Acquaintance, Activity, Code, Education, Group, Mutual, Pillar, Position, Profile, Request,
    Review, State, Verdict, review,
};

fn ana() -> Profile {
    Profile {
        name: Some("Ana Ruiz".into()),
        ..Profile::EMPTY
    }
}

fn to_ana(note: &str) -> Review {
    between(note, &ana(), &Profile::EMPTY)
}

fn between(note: &str, target: &Profile, sender: &Profile) -> Review {
    review(&Request {
        note,
        target,
        sender,
        site: Some("linkedin"),
        ..Request::EMPTY
    })
}

fn has(review: &Review, code: Code) -> bool {
    review.diagnostics.iter().any(|found| found.code == code)
}

/// The rule speaks on the first notes and is silent on the others.
#[track_caller]
fn check(code: Code, speaks: &[&str], silent: &[&str]) {
    for note in speaks {
        assert!(has(&to_ana(note), code), "{} is silent: {note}", code.id());
    }
    for note in silent {
        assert!(!has(&to_ana(note), code), "{} speaks: {note}", code.id());
    }
}

#[track_caller]
fn state(pillar: Pillar, note: &str, expected: State) {
    let found = &to_ana(note).pillars[pillar];
    assert_eq!(found.state, expected, "{pillar:?} of: {note}");
}

#[track_caller]
fn verdict(note: &str, expected: Verdict) {
    assert_eq!(to_ana(note).verdict, expected, "{note}");
}

/// The note with the first fix of this rule.
fn mended(note: &str, target: &Profile, code: Code) -> Option<String> {
    let found = between(note, target, &Profile::EMPTY).diagnostics;
    let remark = found.into_iter().find(|found| found.code == code)?;
    Some(remark.fixes.first()?.applied_to(note))
}

fn position(company: &str, years: (&str, &str), employees: u64) -> Position {
    let (from, to) = years;
    Position {
        company: Some(company.into()),
        from: Some(from.into()),
        to: (!to.is_empty()).then(|| to.into()),
        employees: Some(employees),
        ..Position::default()
    }
}

fn school(name: &str, from: &str, to: &str) -> Education {
    Education {
        school: Some(name.into()),
        from: Some(from.into()),
        to: Some(to.into()),
        ..Education::default()
    }
}

#[test]
fn a_bare_invitation_is_stopped_as_the_stock_sentence_is() {
    check(Code::Empty, &["", " \n ", "👋"], &["Hi Ana"]);
    verdict("", Verdict::Block);
    verdict(
        "I'd like to add you to my professional network on LinkedIn.",
        Verdict::Block,
    );
    verdict("Hi Ana", Verdict::Revise);
    verdict("I'm German", Verdict::Revise);
}

#[test]
fn stock_texts_old_and_new_are_known_in_every_disguise() {
    let stock = [
        "HI ANA,  I’D LIKE TO ADD YOU TO MY PROFESSIONAL NETWORK ON LINKEDIN!! - Ola Berg",
        "since you're a person i trust i wanted to invite you to join my network on linkedin",
        "Ola Berg has indicated you are a friend",
        "I found you while I was searching my network at LinkedIn. Let's connect directly, so we \
         can help each other with referrals. If we connect, both of our networks will grow.",
        "I found your profile very interesting and would like to add you to my network.",
        "Hallo Ana, ich würde Sie sehr gerne zu meinem beruflichen Netzwerk hinzufügen.",
    ];
    let own = [
        "I found you while I was searching for somebody who mends violas in Cork.",
        "Hello, your profile came up and I'd love to connect with you.",
        "Ana, I'd like to add you to my list of peat readers.",
    ];
    check(Code::DefaultText, &stock, &own);
    for note in own {
        assert_ne!(to_ana(note).verdict, Verdict::Block, "{note}");
    }
}

#[test]
fn say_who_you_are_is_a_nudge_and_no_flag() {
    let nameless =
        "Hi Ana, your chapter on rust in bridge cables helped me choose a rope for the bell.";
    let named = "Hi Ana, I work on bridges, and your chapter on rust in cables is on our wall.";
    check(Code::NoIntroduction, &[nameless], &[named]);
    verdict(nameless, Verdict::Ready);
}

#[test]
fn show_that_you_looked_at_the_profile() {
    state(
        Pillar::Personal,
        "Hi Ana, I liked your talk on peat fires.",
        State::Met,
    );
    state(
        Pillar::Personal,
        "Hi Ana, I saw your answer on lime mortar.",
        State::Met,
    );
    state(
        Pillar::Personal,
        "Hi Ana, I came across your profile.",
        State::Missing,
    );
    check(
        Code::Generic,
        &["Hi Ana, I came across your profile and would love to be in touch."],
        &["Hi Ana, I came across your post on peat fires."],
    );
}

#[test]
fn two_lines_are_enough_and_the_site_counts() {
    let note = "Hi Ana, your talk on peat helped us. 🌱";
    let limited = |limit| {
        review(&Request {
            note,
            limit: Some(limit),
            ..Request::EMPTY
        })
    };
    // The plant is two units for a site.
    let units = note.chars().count() + 1;
    assert_eq!(limited(units).length.used, units);
    assert!(!has(&limited(units), Code::TooLong));
    assert!(has(&limited(units - 1), Code::TooLong));
    // Without a limit on the page the site's own holds.
    assert!(has(&to_ana(&"peat ".repeat(80)), Code::TooLong));
}

#[test]
fn courtesy_is_a_greeting_the_right_name_and_no_order() {
    check(
        Code::NoGreeting,
        &["Dear Sir/Madam, your talk on peat helped us."],
        &[
            "Dear Ana, your talk on peat helped us.",
            "Hello , your talk on peat helped us.",
        ],
    );
    check(
        Code::ThanksInAdvance,
        &["Hi Ana, your talk on peat helped us. Thanks in advance!"],
        &["Hi Ana, your talk on peat helped us. Thank you for it!"],
    );
    check(
        Code::Entitled,
        &["Hi Ana, please reply as soon as you can."],
        &["Hi Ana, no need to reply."],
    );
    check(
        Code::WrongName,
        &[
            "Hi Bob, I saw your talk.",
            "Hi Anna, I saw your talk.",
            "Dear Dr. Riuz,",
        ],
        &[
            "Hi Ana, I saw your talk.",
            "Guten Tag Frau Ruiz,",
            "Dear Dr. Ruiz,",
        ],
    );
    let named = |name: &str| Profile {
        name: Some(name.into()),
        ..Profile::EMPTY
    };
    for (name, note, right) in [
        ("Ben Okafor", "Hi Bob, hello", Some("Hi Ben, hello")),
        ("Robert Fox", "Hi Bob, hello", None),
        ("Sara Holm", "Hi Sarah, hello", Some("Hi Sara, hello")),
        ("Nagy Anna", "Kedves Anna,", None),
        ("José Martín", "Hola Jose,", None),
        (
            "Jan van Dijk",
            "Dear Mr. van Dyk,",
            Some("Dear Mr. van Dijk,"),
        ),
        ("Ahmed al-Rashid", "Dear Mr. Rashid,", None),
    ] {
        let found = mended(note, &named(name), Code::WrongName);
        assert_eq!(found.as_deref(), right, "{note} to {name}");
    }
}

#[test]
fn the_good_ways_to_be_personal_are_known() {
    let met = |pillar, note| state(pillar, note, State::Met);
    met(
        Pillar::Commonality,
        "Hi Ana, fellow Coimbra alum here, law, 2011.",
    );
    met(
        Pillar::Reason,
        "Hi Ana, your blog on bread taught me to wait for the dough.",
    );
    met(
        Pillar::Reason,
        "Hi Ana, I applied to Borea for the tide desk and wanted to say so.",
    );
    met(
        Pillar::Personal,
        "Hi Ana, thank you for your answer on lime mortar.",
    );
    met(Pillar::Commonality, "Hi Ana, we met at Bogfest last May.");
    met(
        Pillar::Personal,
        "Hi Ana, your drawing of the lock gates is the clearest that I have seen.",
    );
    check(
        Code::Flattery,
        &["Hi Ana, your work is so inspiring!"],
        &["Hi Ana, your drawing of the lock gates is the clearest that I have seen."],
    );
}

#[test]
fn give_a_little() {
    state(
        Pillar::Offer,
        "Hi Ana, I can send you our soundings of the bay.",
        State::Met,
    );
    state(
        Pillar::Offer,
        "Hi Ana, let me know if I can ever help you.",
        State::Weak,
    );
    let sender = Profile {
        offers: vec!["soundings of the bay".into()],
        ..Profile::EMPTY
    };
    let offered = |note: &str| {
        let found = between(note, &ana(), &sender).suggestions;
        found.iter().any(|found| found.pillar == Pillar::Offer)
    };
    assert!(offered("Hi Ana, "));
    assert!(!offered("Hi Ana, I can send you our soundings of the bay."));
}

#[test]
fn a_reference_says_what_the_link_is() {
    let how = "Hi Ana, Ines Prado, my tutor at Coimbra, said that you know peat.";
    state(Pillar::Reference, how, State::Met);
    state(
        Pillar::Reference,
        "Hi Ana, we're both connected to Ines Prado.",
        State::Weak,
    );
    let sender = Profile {
        references: vec![Acquaintance {
            name: "Ines Prado".into(),
            relation: Some("my tutor at Coimbra".into()),
        }],
        ..Profile::EMPTY
    };
    let target = Profile {
        mutual: Some(Mutual {
            names: vec!["Ines Prado".into()],
            count: Some(1),
        }),
        ..ana()
    };
    let found = between("Hi Ana, ", &target, &sender).suggestions;
    let reference = found.iter().find(|found| found.pillar == Pillar::Reference);
    let text = &reference.expect("the reference is offered").text;
    assert!(
        text.contains("Ines Prado") && text.contains("my tutor"),
        "{text}"
    );
}

#[test]
fn a_reader_out_of_reach_is_met_through_somebody_else() {
    let target = |followers| Profile {
        followers: Some(followers),
        degree: Some(2),
        mutual: Some(Mutual {
            names: vec!["Ines Prado".into()],
            count: Some(1),
        }),
        ..ana()
    };
    let asks_ines = |followers| {
        let found = between("", &target(followers), &Profile::EMPTY).suggestions;
        found
            .iter()
            .any(|found| found.text.contains("Ines") && found.text.contains("Ana Ruiz"))
    };
    assert!(asks_ines(250_000));
    assert!(!asks_ines(300));
}

#[test]
fn ties_too_thin_to_carry_a_request() {
    check(
        Code::WeakTie,
        &[
            "Hi Ana, we are both in a group of 50,000 members. Let's connect!",
            "Hi Ana, I live in Chicago too, let's meet!",
            "Hi Ana, I also worked for Siemens, let's connect.",
            "Hi Ana, class of 1990 here, 17 years after you.",
            "Hi Ana, I found you in the alumni directory.",
            "Hi Ana, someone told me to write to you.",
            "Hi Ana, LinkedIn suggested you.",
            "Hi Ana, maybe we have something in common.",
            "Hi Ana, we have the same barber. Let's connect!",
        ],
        &["Hi Ana, we sat in the same choir in Bergen. Let's connect!"],
    );
}

#[test]
fn the_strength_of_a_tie_is_read_from_both_profiles() {
    let thin = |note: &str, target: &Profile, sender: &Profile| {
        has(&between(note, target, sender), Code::WeakTie)
    };
    let worked = |years, employees| Profile {
        experience: vec![position("Globex", years, employees)],
        ..Profile::EMPTY
    };
    let note = "Hi Ana, we both worked at Globex. Let's connect!";
    let (early, late) = (("1998", "2002"), ("2015", "2019"));
    assert!(thin(note, &worked(early, 20_000), &worked(late, 20_000)));
    assert!(!thin(note, &worked(late, 30), &worked(late, 30)));
    assert!(!thin(note, &worked(early, 20_000), &Profile::EMPTY));

    let studied = |from, to| Profile {
        education: vec![school("University of Coimbra", from, to)],
        ..Profile::EMPTY
    };
    let note = "Hi Ana, we both studied at Coimbra. I'd love to connect.";
    assert!(thin(
        note,
        &studied("1985", "1990"),
        &studied("2007", "2011")
    ));
    assert!(!thin(
        note,
        &studied("2006", "2010"),
        &studied("2007", "2011")
    ));

    let member = |members| Profile {
        groups: vec![Group {
            name: "Peat People".into(),
            members: Some(members),
        }],
        ..Profile::EMPTY
    };
    let note = "Hi Ana, we are both in Peat People. I'd love to connect.";
    assert!(thin(note, &member(50_000), &member(50_000)));
    assert!(!thin(note, &member(60), &member(60)));
}

#[test]
fn trust_is_not_claimed_of_a_stranger() {
    check(
        Code::FalseIntimacy,
        &[
            "Hi Ana, I am someone you know and trust.",
            "Hi Ana, you are someone I trust.",
        ],
        &["Hi Ana, I trust the numbers in your soil report."],
    );
}

#[test]
fn nobody_wants_to_be_watched() {
    check(
        Code::Creepy,
        &[
            "Hi Ana, I saw that you looked at my profile twice this week.",
            "Hi Ana, it took me weeks to track down where you work now.",
            "Hi Ana, I walked past your house on Sunday.",
            "Hi Ana, you have a lovely smile.",
        ],
        &["Hi Ana, I have been following your work on eels for years."],
    );
}

#[test]
fn nobody_owes_an_answer() {
    check(
        Code::Entitled,
        &[
            "Hi Ana, what do I have to lose?",
            "Hi Ana, networking is about being generous, so let's connect.",
            "Hi Ana, you should read my book.",
            "Hi Ana, why have you not answered? You seem to have missed my note, which you ignored.",
            "Don't you want to know what peat can do?",
            "Why would you not connect?",
        ],
        &["Hi Ana, you should be proud of the new lock."],
    );
}

#[test]
fn say_how_you_found_them_and_why_you_write() {
    let found = "Hi Ana, I found you through the authors of the eel survey. I count eels too and \
                 would like to compare counts with you.";
    state(Pillar::Reason, found, State::Met);
    state(
        Pillar::Reason,
        "Hi Ana, I found you and would love to connect.",
        State::Weak,
    );
    check(
        Code::Generic,
        &["Hi Ana, I found you and would love to connect."],
        &[found],
    );
}

#[test]
fn no_call_coffee_job_or_favour_at_first_contact() {
    check(
        Code::BigAsk,
        &[
            "Hi Ana, can we have a call next week?",
            "Hi Ana, could we meet for coffee?",
            "Hi Ana, do you have a job for me?",
            "Hi Ana, would you do me a favour?",
        ],
        &["Hi Ana, no call needed: which net do you use for eels?"],
    );
    state(
        Pillar::Offer,
        "Hi Ana, do you have a job for me?",
        State::Missing,
    );
}

#[test]
fn mutual_benefit_must_be_concrete() {
    let networks = "Hi Ana, if we connect, both our networks will grow.";
    let eels = "Hi Ana, you count eels and I keep tide tables: shall I send you ours?";
    state(Pillar::Commonality, networks, State::Missing);
    state(
        Pillar::Reason,
        "Hi Ana, let's connect for mutual benefit.",
        State::Weak,
    );
    state(Pillar::Offer, eels, State::Met);
    check(Code::Generic, &[networks], &[eels]);
}

#[test]
fn every_purpose_is_a_good_one() {
    for note in [
        "Hi Ana, fellow parent of twins here: your post on the double pram got us up the stairs.",
        "Hi Ana, my mother has Parkinson's too, and your post on the choir gave us hope.",
        "Hi Ana, I also left the church at thirty. Your essay on it helped me tell my family.",
        "Hi Ana, I applied to Borea for the tide desk; your post on the shifts helped me decide.",
    ] {
        verdict(note, Verdict::Ready);
    }
    // A person without a job is a full user, and what they write for orders what they are offered.
    let target = Profile {
        interests: vec!["Bell ringing".into()],
        activity: vec![Activity {
            text: "How we rang for the flood".into(),
            ..Activity::default()
        }],
        ..ana()
    };
    let sender = |purpose: &str| Profile {
        interests: vec!["Bell ringing".into()],
        purposes: vec![purpose.into()],
        ..Profile::EMPTY
    };
    let strength = |purpose, pillar| {
        let found = between("", &target, &sender(purpose)).suggestions;
        let of_pillar = found.into_iter().find(|found| found.pillar == pillar);
        of_pillar.map_or(0.0, |found| found.strength)
    };
    let hobby = strength("hobby", Pillar::Commonality);
    assert!(hobby > strength("hire", Pillar::Commonality) && hobby > 0.0);
}

#[test]
fn an_invitation_that_is_expected_can_go_out() {
    // The override lets a blocked note through; what is merely to be revised needs none by default.
    verdict("Hi Ana, as promised at lunch!", Verdict::Revise);
    verdict(
        "Hi Ana, I'd like to add you to my professional network on LinkedIn.",
        Verdict::Block,
    );
    verdict(
        "Hi Ana, we met at Bogfest on Friday and spoke of peat.",
        Verdict::Ready,
    );
}

#[test]
fn the_same_note_to_many_is_a_template() {
    let repeats = |note: &str| {
        let sent = "Hi Ben, your post on weirs made my week. I count eels in Galway and would \
                    like to follow your work.";
        let review = review(&Request {
            note,
            history: &[sent.to_owned()],
            ..Request::EMPTY
        });
        has(&review, Code::RepeatedNote)
    };
    assert!(repeats(
        "Hi Ana, your post on locks made my week. I count eels in Galway and would like to follow \
         your work."
    ));
    assert!(!repeats(
        "Hi Ana, you wrote that eels climb grass. Ours in Galway do it at night."
    ));
}

#[test]
fn relationship_words_are_too_much_for_a_first_line() {
    check(
        Code::FalseIntimacy,
        &["Hi Ana, I want to build a relationship with you."],
        &["Hi Ana, your paper on the relationship of eels and weirs is clear."],
    );
}

#[test]
fn an_earlier_meeting_or_exchange_is_a_good_first_line() {
    for note in [
        "Hi Ana, we met at Bogfest on Friday and talked about peat.",
        "Hi Ana, you answered my question in the thread on peat in May.",
    ] {
        let found = to_ana(note);
        assert!(found.pillars[Pillar::Reason].state == State::Met, "{note}");
        assert!(!has(&found, Code::Generic), "{note}");
    }
    state(
        Pillar::Reason,
        "Hi Ana, nice to meet you here.",
        State::Missing,
    );
}

#[test]
fn a_pitch_is_no_introduction() {
    check(
        Code::Pitch,
        &["Hi Ana, our app cuts peat costs by 30%. Would you like a free trial?"],
        &["Hi Ana, your talk on what peat costs was clear."],
    );
}

#[test]
fn praise_slots_left_overs_and_what_the_profile_denies() {
    check(
        Code::Flattery,
        &["Hi Ana, you are a true visionary!"],
        &["Hi Ana, your book on snow fences is brilliant."],
    );
    check(
        Code::Placeholder,
        &[
            "Hi [Name], your post helped.",
            "Hi null, your post helped.",
            "Bonjour Ana, votre post sur {sujet} m'a beaucoup aidé.",
        ],
        &["Hi Ana, your post on [brackets] helped."],
    );
    let slot = "Bonjour Ana, votre post sur la {sujet} m'a beaucoup aidé.";
    state(Pillar::Personal, slot, State::Missing);
    check(
        Code::WrongName,
        &["Hi Tom, your post on peat helped."],
        &["Hi Ana, your post on peat helped. Tom liked it too."],
    );
    let target = Profile {
        experience: vec![
            position("Borea", ("2020", ""), 80),
            position("Acme Ltd", ("2014", "2019"), 80),
        ],
        education: vec![school("Universidade de Coimbra", "2006", "2010")],
        ..ana()
    };
    let denied = |note: &str, history: &[&str]| {
        let history: Vec<_> = history.iter().map(|&note| note.to_owned()).collect();
        let request = Request {
            note,
            target: &target,
            history: &history,
            ..Request::EMPTY
        };
        has(&review(&request), Code::ContradictsProfile)
    };
    assert!(denied("Hi Ana, how is your work at Acme?", &[]));
    assert!(!denied("Hi Ana, how is your work at Borea?", &[]));
    assert!(denied(
        "Hi Ana, your time at Porto must have been good.",
        &[]
    ));
    assert!(denied(
        "Hi Ana, you studied at the University of Porto, like me.",
        &[]
    ));
    assert!(!denied(
        "Hi Ana, you studied at Coimbra University, like me.",
        &[]
    ));
    let sent = ["Hi Ben, how is your work at Tine?"];
    assert!(denied("Hi Ana, how is your work at Tine?", &sent));
    assert!(!denied("Hi Ana, how is your work at Tine?", &[]));
}
