//! Any outline gives a profile: shuffled, cut short, repeated or made of anything.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reader::{Node, Outline, Role, read};

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![
        Just(Role::Section),
        Just(Role::Aside),
        Just(Role::Heading),
        Just(Role::List),
        Just(Role::Item),
        Just(Role::Link),
        Just(Role::Button),
        Just(Role::Text),
    ]
}

/// Words that mean something to the reader, and anything else.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "Experience",
            "Info",
            "Skills",
            "Activity",
            "Interests",
            "People you may know",
            "Ana Ruiz",
            "· 2nd",
            "Contact info",
            "Mar 2014 - Present · 2 yrs",
            "5 yrs 3 mos",
            "Acme · Full-time",
            "12,345 followers",
            "Ben Okafor, Chloé Martin and 12 other mutual connections",
            "Ana Ruiz posted this • 2w",
            "…",
            "()",
            "%",
            "--",
        ])
        .prop_map(Into::into),
        "\\PC{0,12}",
        "[\\x00-\\u{ff}…’·•–İßŉ ]{0,8}",
    ]
}

fn node() -> impl Strategy<Value = Node> {
    let some_words = || prop::option::of(words());
    let key = prop::option::of(prop::sample::select(vec!["about", "profileTopcard", "x"]));
    let leaf = (role(), words(), some_words(), some_words(), key).prop_map(
        |(role, text, label, href, key)| Node {
            role,
            text,
            label,
            href,
            key: key.map(Into::into),
            children: Vec::new(),
        },
    );
    leaf.prop_recursive(6, 60, 6, |inner| {
        (role(), words(), prop::collection::vec(inner, 0..6)).prop_map(|(role, text, children)| {
            Node {
                role,
                text,
                children,
                ..Node::default()
            }
        })
    })
}

fn outline() -> impl Strategy<Value = Outline> {
    let path = prop_oneof![
        Just("/in/ana-ruiz/".to_owned()),
        Just("/preload/custom-invite/?vanityName=ana-ruiz".to_owned()),
        "\\PC{0,12}",
        "/in/[%a-z0-9é]{0,8}",
    ];
    let nodes = prop::collection::vec(node(), 0..8);
    (path, words(), nodes).prop_map(|(path, title, nodes)| Outline {
        path,
        title: format!("(2) {title} | LinkedIn"),
        language: None,
        nodes,
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        // The same cases each time: new ones would fail a change that has nothing to do with them,
        // once, and be gone.
        rng_seed: RngSeed::Fixed(100),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_outline_gives_a_profile(first in outline(), second in outline()) {
        let known = read("linkedin", &first, None);
        read("linkedin", &second, Some(known));
    }

    #[test]
    fn reading_twice_is_reading_once(page in outline()) {
        let once = read("linkedin", &page, None);
        if once.name.is_some() {
            prop_assert_eq!(read("linkedin", &page, Some(once.clone())), once);
        }
    }
}

/// Deep enough to overflow a thread's stack if the reader went down by itself.
#[test]
fn a_page_nested_without_end_is_read() {
    let mut nodes = vec![Node {
        text: "Ana Ruiz".into(),
        ..Node::default()
    }];
    for depth in 0..2_000 {
        nodes = vec![Node {
            role: [Role::Section, Role::List, Role::Item, Role::Link][depth % 4],
            children: nodes,
            ..Node::default()
        }];
    }
    let page = Outline {
        path: "/in/ana-ruiz/".into(),
        title: "Ana Ruiz | LinkedIn".into(),
        nodes,
        ..Outline::default()
    };
    assert_eq!(
        read("linkedin", &page, None).name.as_deref(),
        Some("Ana Ruiz")
    );
}
