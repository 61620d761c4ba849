//! What is known of a person: the target whose page is open, or the sender.
//!
//! Every field may be missing. What is missing is unknown, never false.

#[cfg(feature = "serde")]
use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use ts_rs::TS;

/// Declares plain data with the derives that the boundary crates ask for.
macro_rules! data {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $ty:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
        #[cfg_attr(feature = "typescript", derive(TS), ts(optional_fields))]
        pub struct $name { $(
            $(#[$fmeta])*
            #[cfg_attr(feature = "serde", serde(skip_serializing_if = "crate::profile::Absent::is_absent"))]
            #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
            pub $field: $ty,
        )* }
    )*};
}

data! {
/// A person as a networking site shows them.
pub struct Profile {
    /// Full name as displayed, titles and all.
    pub name: Option<String>,
    /// The line under the name.
    pub headline: Option<String>,
    /// Town or region, as displayed.
    pub location: Option<String>,
    /// The text that they wrote about themselves.
    pub about: Option<String>,
    /// How far from the sender: 1, 2 or 3 (third or beyond).
    pub degree: Option<u8>,
    /// How many people follow them.
    pub followers: Option<u64>,
    /// Where they work and worked, newest first.
    pub experience: Vec<Position>,
    /// Where they studied, newest first.
    pub education: Vec<Education>,
    /// Skills as listed.
    pub skills: Vec<String>,
    /// Groups that they are in.
    pub groups: Vec<Group>,
    /// Things, people and organisations that they follow or like.
    pub interests: Vec<String>,
    /// What they lately said in public, newest first.
    pub activity: Vec<Activity>,
    /// People whom sender and target both know.
    pub mutual: Option<Mutual>,
    /// What they network for: "learn", "hire", …
    pub purposes: Vec<String>,
    /// What they can give: "intro to accelerators", …
    pub offers: Vec<String>,
    /// People who may be named as a reference.
    pub references: Vec<Acquaintance>,
}

/// One job.
pub struct Position {
    /// Role.
    pub title: Option<String>,
    /// Employer as displayed.
    pub company: Option<String>,
    /// `YYYY` or `YYYY-MM`.
    pub from: Option<String>,
    /// `YYYY` or `YYYY-MM`; missing beside a `from` means "to this day".
    pub to: Option<String>,
    /// How many people work there.
    pub employees: Option<u64>,
}

/// One course of study.
pub struct Education {
    /// School as displayed.
    pub school: Option<String>,
    /// Degree and field.
    pub degree: Option<String>,
    /// `YYYY` or `YYYY-MM`.
    pub from: Option<String>,
    /// `YYYY` or `YYYY-MM`.
    pub to: Option<String>,
}

/// A group on the site.
pub struct Group {
    /// Name as displayed.
    pub name: String,
    /// How many members it has.
    pub members: Option<u64>,
}

/// Something that the person said in public.
pub struct Activity {
    /// "post", "article", "talk" or "answer".
    pub kind: Option<String>,
    /// Its title or first words.
    pub text: String,
    /// As displayed, or `YYYY-MM-DD`.
    pub date: Option<String>,
}

/// Mutual connections: the few that the page names, and how many there are in all.
pub struct Mutual {
    /// Names as displayed.
    pub names: Vec<String>,
    /// All of them, the named included.
    pub count: Option<u64>,
}

/// Somebody who may be named as a reference.
pub struct Acquaintance {
    /// Full name.
    pub name: String,
    /// What links them to the profile's owner: "my manager at Acme".
    pub relation: Option<String>,
}
}

impl Profile {
    /// Somebody of whom nothing is known.
    pub const EMPTY: Self = Self {
        name: None,
        headline: None,
        location: None,
        about: None,
        degree: None,
        followers: None,
        experience: Vec::new(),
        education: Vec::new(),
        skills: Vec::new(),
        groups: Vec::new(),
        interests: Vec::new(),
        activity: Vec::new(),
        mutual: None,
        purposes: Vec::new(),
        offers: Vec::new(),
        references: Vec::new(),
    };

    /// The jobs that the page shows as held to this day.
    pub fn current_positions(&self) -> impl Iterator<Item = &Position> {
        self.experience
            .iter()
            .filter(|position| position.is_current())
    }
}

impl Position {
    /// True where the job has a start and no end.
    pub fn is_current(&self) -> bool {
        self.from.is_some() && self.to.is_none()
    }
}

/// Tells which values stand for "not known", so that they are left out when written.
#[cfg(feature = "serde")]
pub(crate) trait Absent {
    fn is_absent(&self) -> bool;
}

#[cfg(feature = "serde")]
impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

#[cfg(feature = "serde")]
impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

#[cfg(feature = "serde")]
impl Absent for String {
    fn is_absent(&self) -> bool {
        false
    }
}
