//! Cuts a section into its entries.

use crate::lines::lines;
use crate::outline::{Node, Role};

/// The entries of a section: its outermost list items; where it has none, its outermost cards or
/// links of several lines. A card around all of them is opened.
pub(crate) fn entries<'a>(nodes: &[&'a Node]) -> Vec<&'a Node> {
    let mut found = outermost(nodes);
    for _ in 0..DEEPEST {
        let [only] = found.as_slice() else { break };
        let inner = outermost(&children(only));
        if inner.len() < 2 || only.role == Role::Item {
            break;
        }
        found = inner;
    }
    found
}

/// The outermost items in these nodes, or the outermost cards and links of several lines.
pub(crate) fn outermost<'a>(nodes: &[&'a Node]) -> Vec<&'a Node> {
    let items = first_below(nodes, |node| node.role == Role::Item);
    if items.is_empty() {
        first_below(nodes, is_card)
    } else {
        items
    }
}

/// What stands directly inside a node.
pub(crate) fn children(node: &Node) -> Vec<&Node> {
    node.children.iter().collect()
}

fn is_card(node: &Node) -> bool {
    matches!(node.role, Role::Section | Role::Link | Role::List) && lines(&[node]).len() > 1
}

/// No page nests its entries deeper.
const DEEPEST: usize = 40;

fn first_below<'a>(nodes: &[&'a Node], wanted: impl Fn(&Node) -> bool) -> Vec<&'a Node> {
    let mut found = Vec::new();
    let mut waiting: Vec<(&Node, usize)> = nodes.iter().rev().map(|node| (*node, 0)).collect();
    while let Some((node, depth)) = waiting.pop() {
        if node.role == Role::Aside || depth > DEEPEST {
            continue;
        }
        if wanted(node) {
            found.push(node);
        } else {
            waiting.extend(node.children.iter().rev().map(|child| (child, depth + 1)));
        }
    }
    found
}
