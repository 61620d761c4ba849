//! Notes with what is known of both sides, in the JSON that `intro-coach review` takes.

use coach::{Note, Profile, Request, Sides};
use serde::Deserialize;

/// A note and all that its review looks at.
#[derive(Deserialize)]
pub struct Known {
    /// The note.
    #[serde(rename = "text")]
    pub note: String,
    profile: Profile,
    sender: Profile,
    site: String,
    limit: usize,
    #[serde(default)]
    history: Vec<String>,
}

/// 250 characters in English; both profiles are full.
pub fn english() -> Known {
    read(include_str!("english.json"))
}

/// 300 characters in German.
pub fn german() -> Known {
    read(include_str!("german.json"))
}

fn read(text: &str) -> Known {
    serde_json::from_str(text).expect("the requests are JSON")
}

impl Known {
    /// What the engine takes.
    pub fn request(&self) -> Request<'_> {
        Request {
            note: &self.note,
            target: &self.profile,
            sender: &self.sender,
            site: Some(&self.site),
            limit: Some(self.limit),
            history: &self.history,
        }
    }

    /// What the engine keeps while the profiles stay the same.
    pub fn sides(&self) -> Sides {
        let (target, sender) = (self.profile.clone(), self.sender.clone());
        Sides::new(target, sender, self.history.clone())
    }

    /// The note, beside its sides.
    pub fn as_note(&self) -> Note<'_> {
        Note {
            text: &self.note,
            site: Some(&self.site),
            limit: Some(self.limit),
        }
    }

    /// The note after no character, one, two… and all.
    pub fn as_typed(&self) -> Vec<&str> {
        let ends = self.note.char_indices().map(|(at, _)| at);
        ends.chain([self.note.len()])
            .map(|end| &self.note[..end])
            .collect()
    }
}
