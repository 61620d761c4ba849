//! A note in, its review out: the JSON that scripts and the extension hold on to.

use coach::{Code, Message, Profile, Sides};
use serde::{Deserialize, Serialize};
#[cfg(feature = "typescript")]
use ts_rs::TS;

use crate::Utf16;

/// A note to be reviewed, with all that is known of both sides. Unknown keys are ignored.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(TS), ts(optional_fields = nullable))]
pub struct ReviewRequest {
    /// The note as it stands in the note box.
    pub text: String,
    /// The person whom it is for.
    pub profile: Option<Profile>,
    /// The person who writes.
    pub sender: Option<Profile>,
    /// The site's id: "linkedin".
    pub site: Option<String>,
    /// The note's greatest length, in UTF-16 code units.
    pub limit: Option<usize>,
    /// Notes that were sent before, the newest first.
    pub history: Option<Vec<String>>,
}

/// The review of one note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Review {
    /// The outcome.
    pub verdict: Verdict,
    /// The note's language tag, null where it is not known.
    pub language: Option<&'static str>,
    /// The four pillars and the personal touch.
    pub pillars: Pillars,
    /// What would put the reader off, in the order of the note.
    pub diagnostics: Vec<Diagnostic>,
    /// True facts to add, the strongest first.
    pub suggestions: Vec<Suggestion>,
    /// How long the note is, as the site counts.
    pub length: Length,
}

/// Declares a unit-only enum that mirrors the engine's and is written in lower case.
macro_rules! mirror {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "lowercase")]
        #[cfg_attr(feature = "typescript", derive(TS))]
        pub enum $name { $($(#[$vmeta])* $variant,)* }

        impl From<coach::$name> for $name {
            fn from(value: coach::$name) -> Self {
                match value { $(coach::$name::$variant => Self::$variant,)* }
            }
        }
    )*};
}

mirror! {
/// The outcome of a review.
pub enum Verdict {
    /// Nothing stands in the way.
    Ready,
    /// Something would put the reader off, or no pillar stands.
    Revise,
    /// Empty, a stock text, or an unfilled slot.
    Block,
}

/// How well a pillar stands.
pub enum State {
    /// Not in the note.
    Missing,
    /// There, but too thin to carry a request.
    Weak,
    /// There.
    Met,
}

/// How much a remark weighs.
pub enum Severity {
    /// A nudge; the note is fine without it.
    Hint,
    /// Would put the reader off.
    Warning,
    /// Must not go out by accident.
    Error,
}

/// One of the things that make a note worth answering.
pub enum Pillar {
    /// Why this person.
    Reason,
    /// What both share.
    Commonality,
    /// Who links them, and how.
    Reference,
    /// What the reader gains.
    Offer,
    /// What took a look at the profile to know.
    Personal,
}
}

/// The findings for every pillar.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Pillars {
    /// Why this person.
    pub reason: Finding,
    /// What both share.
    pub commonality: Finding,
    /// Who links them, and how.
    pub reference: Finding,
    /// What the reader gains.
    pub offer: Finding,
    /// What took a look at the profile to know.
    pub personal: Finding,
}

/// What was found of one pillar.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Finding {
    /// How well it stands.
    pub state: State,
    /// The words that show it: start and end, UTF-16 code units, end-exclusive.
    pub spans: Vec<[usize; 2]>,
    /// One short sentence for the writer, in English.
    pub because: String,
    /// The same, to be said in another language.
    pub sentence: Sentence,
}

/// A sentence of the engine's apart from its English words, for whoever says it in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Sentence {
    /// Its name.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: &'static str,
    /// What stands in its slots, in the order of the English sentence.
    pub values: Vec<String>,
}

impl From<&Message> for Sentence {
    fn from(message: &Message) -> Self {
        Self {
            id: message.id(),
            values: message.values().to_vec(),
        }
    }
}

/// One remark on the note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Diagnostic {
    /// Name of the rule.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// First UTF-16 code unit that it is about.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// What the reader would think and what to do instead, in English.
    pub message: String,
    /// The same, to be said in another language.
    pub sentence: Sentence,
    /// Ways to mend it, the best first.
    pub fixes: Vec<Fix>,
}

/// A change to the note that mends a remark.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Fix {
    /// What it does, as a button says it, in English.
    pub title: String,
    /// The same, to be said in another language.
    pub sentence: Sentence,
    /// First UTF-16 code unit that it replaces.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// What stands there afterwards.
    pub text: String,
}

/// A true fact that would strengthen the note.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Suggestion {
    /// The pillar that it serves.
    pub pillar: Pillar,
    /// Words to insert at the caret.
    pub text: String,
    /// Where the fact comes from, in English.
    pub because: String,
    /// The same, to be said in another language.
    pub sentence: Sentence,
    /// From 0 to 1, in hundredths: JSON and JavaScript then show the same number.
    pub strength: f64,
    /// Who should get these words, in a message of its own, where that is not the reader of the
    /// note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub recipient: Option<String>,
}

/// How long the note is, as the site counts: UTF-16 code units.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Length {
    /// Code units used.
    pub used: usize,
    /// Code units allowed, null where the site sets no limit.
    pub limit: Option<usize>,
}

impl ReviewRequest {
    /// The engine's own review, for those who stay on this side of the boundary: spans in bytes.
    pub fn review(&self) -> coach::Review {
        let unknown = Profile::EMPTY;
        coach::review(&coach::Request {
            note: &self.text,
            target: self.profile.as_ref().unwrap_or(&unknown),
            sender: self.sender.as_ref().unwrap_or(&unknown),
            site: self.site.as_deref(),
            limit: self.limit,
            history: self.history.as_deref().unwrap_or_default(),
        })
    }
}

/// Reviews a note.
pub fn review(request: &ReviewRequest) -> Review {
    translate(&Utf16::new(&request.text), request.review())
}

/// Reviews notes one after another, and reads profiles and history once while they stay the same.
#[derive(Debug, Default)]
pub struct Reviewer {
    last: Option<Sides>,
}

impl Reviewer {
    /// Reviews a note: the same review as [`review`] gives.
    pub fn review(&mut self, request: ReviewRequest) -> Review {
        let sides = Self::sides(
            &mut self.last,
            request.profile.unwrap_or_default(),
            request.sender.unwrap_or_default(),
            request.history.unwrap_or_default(),
        );
        let note = coach::Note {
            text: &request.text,
            site: request.site.as_deref(),
            limit: request.limit,
        };
        translate(&Utf16::new(&request.text), sides.review(&note))
    }

    fn sides(
        last: &mut Option<Sides>,
        target: Profile,
        sender: Profile,
        history: Vec<String>,
    ) -> &Sides {
        let same = last.take();
        let same = same.filter(|sides| sides.are(&target, &sender, &history));
        last.insert(same.unwrap_or_else(|| Sides::new(target, sender, history)))
    }
}

fn translate(units: &Utf16, review: coach::Review) -> Review {
    let finding = |pillar| {
        let found: &coach::Finding = &review.pillars[pillar];
        Finding {
            state: found.state.into(),
            spans: found.spans.iter().map(|&span| units.range(span)).collect(),
            because: found.because.to_string(),
            sentence: (&found.because).into(),
        }
    };
    Review {
        verdict: review.verdict.into(),
        language: review.language,
        pillars: Pillars {
            reason: finding(coach::Pillar::Reason),
            commonality: finding(coach::Pillar::Commonality),
            reference: finding(coach::Pillar::Reference),
            offer: finding(coach::Pillar::Offer),
            personal: finding(coach::Pillar::Personal),
        },
        diagnostics: review
            .diagnostics
            .into_iter()
            .map(|found| diagnostic(units, found))
            .collect(),
        suggestions: review.suggestions.into_iter().map(suggestion).collect(),
        length: Length {
            used: review.length.used,
            limit: review.length.limit,
        },
    }
}

fn diagnostic(units: &Utf16, found: coach::Diagnostic) -> Diagnostic {
    let [start, end] = units.range(found.span);
    Diagnostic {
        code: Code::id(found.code),
        severity: found.severity.into(),
        start,
        end,
        message: found.message.to_string(),
        sentence: (&found.message).into(),
        fixes: found
            .fixes
            .into_iter()
            .map(|fix| translate_fix(units, fix))
            .collect(),
    }
}

fn translate_fix(units: &Utf16, fix: coach::Fix) -> Fix {
    let [start, end] = units.range(fix.span);
    Fix {
        title: fix.title.to_string(),
        sentence: (&fix.title).into(),
        start,
        end,
        text: fix.text,
    }
}

fn suggestion(found: coach::Suggestion) -> Suggestion {
    Suggestion {
        pillar: found.pillar.into(),
        text: found.text,
        because: found.because.to_string(),
        sentence: (&found.because).into(),
        strength: (f64::from(found.strength) * 100.0).round() / 100.0,
        recipient: found.recipient,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(name: Option<&str>, history: &[&str]) -> ReviewRequest {
        ReviewRequest {
            text: "Hi Ana, your post on tides made my week. I run a boatyard in Oslo.".into(),
            profile: name.map(|name| Profile {
                name: Some(name.into()),
                ..Profile::EMPTY
            }),
            history: Some(history.iter().map(|&note| note.to_owned()).collect()),
            ..ReviewRequest::default()
        }
    }

    #[test]
    fn a_reviewer_notices_that_the_sides_have_changed() {
        let sent = "Hi Ben, your post on tides made my week. I run a boatyard in Oslo.";
        let mut reviewer = Reviewer::default();
        let requests = [
            to(Some("Ana Ruiz"), &[]),
            to(Some("Tom Fox"), &[]),
            to(None, &[sent]),
        ];
        for request in requests.iter().flat_map(|request| [request, request]) {
            let plain = |review: &Review| serde_json::to_string(review).unwrap();
            assert_eq!(
                plain(&reviewer.review(request.clone())),
                plain(&review(request))
            );
        }
    }
}
