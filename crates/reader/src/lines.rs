//! The lines of text in a part of the page, in reading order.

use crate::outline::{Node, Role};

/// A line of text, or a control with its label.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    pub(crate) label: Option<&'a str>,
    pub(crate) href: Option<&'a str>,
    pub(crate) role: Role,
}

/// The lines in these nodes, buttons and side parts left out.
///
/// Classic pages say each line twice, once for screen readers: a line that follows its like is
/// dropped.
pub(crate) fn lines<'a>(nodes: &[&'a Node]) -> Vec<Line<'a>> {
    let mut found = everything(nodes);
    found.retain(|line| line.role != Role::Button && !line.text.is_empty());
    found.dedup_by(|next, line| next.text == line.text);
    found
}

/// The same with buttons, and with links that have a label alone.
pub(crate) fn everything<'a>(nodes: &[&'a Node]) -> Vec<Line<'a>> {
    let mut found = Vec::new();
    let mut waiting: Vec<(&Node, Option<&str>, Role)> = nodes
        .iter()
        .rev()
        .map(|node| (*node, None, node.role))
        .collect();
    // A stack of our own: an outline may be nested deeper than the machine's stack allows.
    while let Some((node, href, role)) = waiting.pop() {
        if node.role == Role::Aside {
            continue;
        }
        let href = node.href.as_deref().or(href);
        let role = inherited(role, node.role);
        let text = own_words(node);
        if !text.is_empty() || node.label.is_some() {
            let label = node.label.as_deref();
            found.push(Line {
                text,
                label,
                href,
                role,
            });
        }
        waiting.extend(node.children.iter().rev().map(|child| (child, href, role)));
    }
    found
}

/// What stands inside a control belongs to the control.
fn inherited(outer: Role, own: Role) -> Role {
    match (outer, own) {
        (_, Role::Button | Role::Heading) => own,
        (Role::Button | Role::Link | Role::Heading, _) => outer,
        _ => own,
    }
}

/// The node's words, unless its children say them again.
fn own_words(node: &Node) -> &str {
    let text = once(node.text.trim());
    let mut said = node.children.iter().filter(|child| !child.text.is_empty());
    match said.next() {
        Some(child) if text.contains(child.text.trim()) => "",
        _ => text,
    }
}

/// `EngineerEngineer`, where a visible line and its hidden double ran together, is "Engineer".
fn once(text: &str) -> &str {
    let half = text.len() / 2;
    if half < 6 || !text.is_char_boundary(half) {
        return text;
    }
    let (first, second) = text.split_at(half);
    if first == second && text.len().is_multiple_of(2) {
        return first;
    }
    let spaced = text.split_at_checked(half + 1);
    match spaced {
        Some((_, second)) if first.trim_end() == second && first.split(' ').count() > 2 => first,
        _ => text,
    }
}

/// The parts of a line between its dots: "Acme · Full-time".
pub(crate) fn dotted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['·', '•', '∙'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// True for "·", "--" and the like.
pub(crate) fn is_bare_mark(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Node {
        Node {
            text: words.into(),
            ..Node::default()
        }
    }

    fn read(nodes: &[Node]) -> Vec<&str> {
        let nodes: Vec<&Node> = nodes.iter().collect();
        lines(&nodes).iter().map(|line| line.text).collect()
    }

    #[test]
    fn a_hidden_double_is_dropped() {
        assert_eq!(read(&[text("Engineer"), text("Engineer")]), ["Engineer"]);
        assert_eq!(read(&[text("EngineerEngineer")]), ["Engineer"]);
        assert_eq!(read(&[text("Bora Bora")]), ["Bora Bora"]);
        assert_eq!(read(&[text("Head of Data Head of Data")]), ["Head of Data"]);
    }

    #[test]
    fn a_link_that_repeats_its_lines_counts_once() {
        let link = Node {
            role: Role::Link,
            text: "Acme 2 yrs".into(),
            children: vec![text("Acme"), text("2 yrs")],
            ..Node::default()
        };
        assert_eq!(read(&[link]), ["Acme", "2 yrs"]);
    }
}
