//! Reads every outline in `fixtures/` and compares it with the profile beside it.
//!
//! `NAME.outline.json` is the page, `NAME.profile.json` what is to be read from it; a
//! `NAME.known.json` is what was known before.

#![cfg(feature = "serde")]

use std::fs;
use std::path::{Path, PathBuf};

use coach::Profile;
use reader::{Node, Outline, Role, read};
use serde::de::DeserializeOwned;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .expect("the fixtures stand beside the tests")
        .filter_map(|entry| {
            let file = entry.ok()?.file_name().into_string().ok()?;
            file.strip_suffix(".outline.json").map(Into::into)
        })
        .collect();
    names.sort();
    names
}

fn load<T: DeserializeOwned>(name: &str, part: &str) -> Option<T> {
    let json = fs::read_to_string(folder().join(format!("{name}.{part}.json"))).ok()?;
    let value = serde_json::from_str(&json);
    Some(value.unwrap_or_else(|error| panic!("{name}.{part}.json: {error}")))
}

fn outline(name: &str) -> Outline {
    load(name, "outline").expect("every name has an outline")
}

fn profile(name: &str, part: &str) -> Option<Profile> {
    load(name, part)
}

/// Says how what is read differs from the profile beside the outline.
fn difference(name: &str, outline: &Outline, known: Option<Profile>) -> Option<String> {
    let found = read("linkedin", outline, known);
    let expected = profile(name, "profile").unwrap_or_else(|| panic!("{name} has no profile"));
    let json = |profile| serde_json::to_string(profile).expect("a profile is plain data");
    let (read, wanted) = (json(&found), json(&expected));
    (found != expected).then(|| format!("{name}: read\n{read}\ninstead of\n{wanted}\n"))
}

/// Checks every fixture after that change to its outline.
#[track_caller]
fn check_all(known_part: &str, change: impl Fn(&mut Outline)) {
    let differences: String = names()
        .iter()
        .filter_map(|name| {
            let mut page = outline(name);
            change(&mut page);
            difference(name, &page, profile(name, known_part))
        })
        .collect();
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn every_fixture_reads_as_the_profile_beside_it() {
    assert!(names().len() >= 10);
    check_all("known", |_| {});
}

#[test]
fn reading_the_same_page_again_changes_nothing() {
    check_all("profile", |_| {});
}

#[test]
fn lines_said_twice_change_nothing() {
    check_all("known", |page| {
        let nodes = std::mem::take(&mut page.nodes);
        page.nodes = nodes.into_iter().map(doubled).collect();
    });
}

/// Says every line a second time, as the classic pages do for screen readers.
fn doubled(mut node: Node) -> Node {
    let children = std::mem::take(&mut node.children);
    for child in children.into_iter().map(doubled) {
        if child.role == Role::Text {
            node.children.push(child.clone());
        }
        node.children.push(child);
    }
    node
}

#[test]
fn a_side_rail_changes_nothing() {
    let rail = Node {
        role: Role::Aside,
        children: outline("sdui-en").nodes,
        ..Node::default()
    };
    check_all("known", |page| {
        page.nodes.insert(0, rail.clone());
        page.nodes.push(rail.clone());
    });
}

#[test]
fn empty_pieces_change_nothing() {
    check_all("known", |page| {
        page.nodes.insert(0, Node::default());
        page.nodes.push(Node {
            role: Role::Heading,
            ..Node::default()
        });
    });
}
