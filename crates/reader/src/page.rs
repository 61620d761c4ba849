//! Splits a page into the top card and the sections that its headings and keys name.

use std::collections::BTreeMap;

use crate::outline::{Node, Role};
use crate::words::Words;

/// What a section of a profile page holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    TopCard,
    About,
    Experience,
    Education,
    Skills,
    Activity,
    Interests,
    Groups,
    /// Other people and pages; never read.
    People,
    /// A section that no part of a profile is read from.
    Other,
}

impl Kind {
    /// The kind by its name in a site's file.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "topCard" => Self::TopCard,
            "about" => Self::About,
            "experience" => Self::Experience,
            "education" => Self::Education,
            "skills" => Self::Skills,
            "activity" => Self::Activity,
            "interests" => Self::Interests,
            "groups" => Self::Groups,
            "people" => Self::People,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

/// A page, sorted.
#[derive(Default)]
pub(crate) struct Page<'a> {
    sections: BTreeMap<Kind, Vec<&'a Node>>,
    /// What stands under no known heading, in order.
    pub(crate) loose: Vec<&'a Node>,
}

impl<'a> Page<'a> {
    pub(crate) fn of(nodes: &'a [Node], words: &Words) -> Self {
        let mut page = Self::default();
        page.sort(nodes, words, DEEPEST);
        page
    }

    /// What stands in the sections of that kind, headings left out.
    pub(crate) fn section(&self, kind: Kind) -> &[&'a Node] {
        self.sections.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Sorts siblings; gives the kind that a heading opened and that nothing has followed yet:
    /// some pages wrap the heading alone.
    fn sort(&mut self, nodes: &'a [Node], words: &Words, depth: usize) -> Option<Kind> {
        let only = nodes.iter().filter(|node| heads(node, words)).count() == 1;
        let mut open: Option<Kind> = None;
        let mut pending = false;
        for node in nodes {
            if node.role == Role::Aside {
                continue;
            }
            if node.role == Role::Heading && node.children.is_empty() || is_heading(node) {
                match words.headed(&heading_words(node)) {
                    Some(kind) => {
                        open = Some(kind);
                        pending = true;
                        continue;
                    }
                    // Below the one known heading of a card, others are a part of the card.
                    None if !(only && open.is_some()) => open = None,
                    None => {}
                }
            }
            let keyed = node.key.as_deref().and_then(|key| words.keyed(key));
            if let Some(kind) = keyed.filter(|_| !node.children.is_empty()) {
                self.keep_keyed(kind, node, words, depth);
                open = None;
                pending = false;
            } else if depth > 0 && may_hold_sections(node, open) && holds_heading(node, words) {
                open = self.sort(&node.children, words, depth - 1);
                pending = open.is_some();
            } else {
                self.keep(open, node);
                pending = false;
            }
        }
        open.filter(|_| pending)
    }

    fn keep(&mut self, kind: Option<Kind>, node: &'a Node) {
        match kind {
            Some(kind) => self.sections.entry(kind).or_default().push(node),
            None => self.loose.push(node),
        }
    }

    /// A card with a name of its own: what stands under no heading or under its own belongs to
    /// it; another known heading inside opens another section.
    fn keep_keyed(&mut self, kind: Kind, card: &'a Node, words: &Words, depth: usize) {
        let mut inner = Self::default();
        if depth > 0 {
            inner.sort(&card.children, words, depth - 1);
        } else {
            inner.loose.extend(&card.children);
        }
        let kept = self.sections.entry(kind).or_default();
        kept.append(&mut inner.loose);
        for (inner_kind, mut nodes) in inner.sections {
            self.sections
                .entry(inner_kind)
                .or_default()
                .append(&mut nodes);
        }
    }
}

/// No page nests its sections deeper; an outline that does is not walked to the end.
const DEEPEST: usize = 40;

/// Inside an open section, a list or an item is content, whatever headings it has.
fn may_hold_sections(node: &Node, open: Option<Kind>) -> bool {
    match node.role {
        Role::Section => true,
        Role::List | Role::Item => open.is_none(),
        _ => false,
    }
}

fn is_heading(node: &Node) -> bool {
    node.role == Role::Heading
}

fn heads(node: &Node, words: &Words) -> bool {
    is_heading(node) && words.headed(&heading_words(node)).is_some()
}

/// The words of a heading; of those said twice, once.
fn heading_words(heading: &Node) -> String {
    let found = crate::lines::lines(&[heading]);
    let texts: Vec<&str> = found.iter().map(|line| line.text).collect();
    texts.join(" ")
}

fn holds_heading(node: &Node, words: &Words) -> bool {
    let mut waiting: Vec<(&Node, usize)> = vec![(node, DEEPEST)];
    while let Some((node, depth)) = waiting.pop() {
        let keyed = || node.key.as_deref().and_then(|key| words.keyed(key));
        if heads(node, words) || keyed().is_some() {
            return true;
        }
        if depth > 0 && node.role != Role::Aside {
            waiting.extend(node.children.iter().map(|child| (child, depth - 1)));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(role: Role, text: &str, children: Vec<Node>) -> Node {
        Node {
            role,
            text: text.into(),
            children,
            ..Node::default()
        }
    }

    fn text(words: &str) -> Node {
        node(Role::Text, words, vec![])
    }

    fn heading(words: &str) -> Node {
        node(Role::Heading, words, vec![])
    }

    #[track_caller]
    fn check(nodes: &[Node], kind: Kind, expected: &[&str]) {
        let page = Page::of(nodes, &Words::of("linkedin").unwrap());
        let found = crate::lines::lines(page.section(kind));
        let texts: Vec<&str> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn a_flat_page_is_split_at_its_headings() {
        let page = [
            heading("About"),
            text("I build."),
            heading("Experience"),
            text("Engineer"),
            heading("Something new"),
            text("Not a job"),
        ];
        check(&page, Kind::About, &["I build."]);
        check(&page, Kind::Experience, &["Engineer"]);
    }

    #[test]
    fn a_heading_may_be_wrapped_alone() {
        let header = node(Role::Section, "", vec![heading("About")]);
        let card = node(Role::Section, "", vec![header, text("I build.")]);
        check(&[card, text("loose")], Kind::About, &["I build."]);
    }

    #[test]
    fn a_section_ends_with_its_card() {
        let card = node(Role::Section, "", vec![heading("About"), text("I build.")]);
        check(&[card, text("loose")], Kind::About, &["I build."]);
    }

    #[test]
    fn a_subheading_of_the_only_section_is_a_part_of_it() {
        let card = [heading("Experience"), heading("Engineer"), text("Acme")];
        check(&card, Kind::Experience, &["Engineer", "Acme"]);
    }

    #[test]
    fn a_key_names_a_section_without_heading() {
        let card = Node {
            key: Some("com.linkedin.sdui.profile.card.refAbCAbout".into()),
            ..node(Role::Section, "", vec![text("I build.")])
        };
        check(&[card], Kind::About, &["I build."]);
    }

    #[test]
    fn side_parts_are_not_seen() {
        let side = node(Role::Aside, "", vec![heading("About"), text("Not them")]);
        check(&[side], Kind::About, &[]);
    }
}
