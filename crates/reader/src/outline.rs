//! The outline: what a reader sees of a page, as a plain tree.
//!
//! The content script makes it of the visible page, through open shadow roots: headings, lists,
//! lines of text, links and labels, in order. It is small, it serves as a test fixture, and it
//! survives hashed class names.

#[cfg(feature = "serde")]
use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use ts_rs::TS;

/// A page as a reader sees it.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Outline {
    /// Path and query of the page's address: "/in/ana-ruiz/".
    pub path: String,
    /// The document's title.
    pub title: String,
    /// The page's language tag, where it gives one.
    pub language: Option<String>,
    /// What the page shows, in order.
    pub nodes: Vec<Node>,
}

/// A piece of the page.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[cfg_attr(feature = "typescript", derive(TS), ts(optional_fields = nullable))]
pub struct Node {
    /// What kind of piece it is.
    pub role: Role,
    /// Its own words, with single spaces; containers leave it empty.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "String::is_empty"))]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub text: String,
    /// Its accessible label, where it has one of its own.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
    /// Path and query that a link leads to, or the whole address where it leaves the site.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub href: Option<String>,
    /// The page's own stable name for a section: an `id`, a `componentkey`, a `data-view-name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// What stands inside.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Node>>"))]
    pub children: Vec<Node>,
}

/// What kind of piece a node is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(Serialize, Deserialize),
    serde(rename_all = "lowercase")
)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub enum Role {
    /// A part of the page that holds others: `section`, a card, a landmark.
    Section,
    /// A side part: `aside`, `[role=complementary]`.
    Aside,
    /// A heading, `h1` to `h6` or `[role=heading]`.
    Heading,
    /// A list.
    List,
    /// One item of a list.
    Item,
    /// A link; its words are in `text` or, line by line, in `children`.
    Link,
    /// A button or another control.
    Button,
    /// A line of text.
    #[default]
    Text,
}
