//! What the engine says of a note. Spans are bytes of the note, end-exclusive, on character borders.

use crate::Message;

/// Part of the note: bytes, end-exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// True where the two share at least one byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// True where `other` lies wholly inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// All that the engine says of one note.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// The outcome.
    pub verdict: Verdict,
    /// The note's language where it is one that is recognised ("en"), whether it is coached or not.
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

/// The outcome of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing stands in the way.
    Ready,
    /// Something would put the reader off, or no pillar stands.
    Revise,
    /// Empty, a stock text, or an unfilled slot.
    Block,
}

/// One of the things that make a note worth answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

impl Pillar {
    /// Every pillar, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Reason,
        Self::Commonality,
        Self::Reference,
        Self::Offer,
        Self::Personal,
    ];
}

/// The findings for every pillar.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pillars([Finding; 5]);

impl std::ops::Index<Pillar> for Pillars {
    type Output = Finding;

    fn index(&self, pillar: Pillar) -> &Finding {
        &self.0[pillar as usize]
    }
}

impl std::ops::IndexMut<Pillar> for Pillars {
    fn index_mut(&mut self, pillar: Pillar) -> &mut Finding {
        &mut self.0[pillar as usize]
    }
}

/// What was found of one pillar.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Finding {
    /// How well it stands.
    pub state: State,
    /// The words that show it.
    pub spans: Vec<Span>,
    /// One short sentence for the writer.
    pub because: Message,
}

/// How well a pillar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum State {
    /// Not in the note.
    #[default]
    Missing,
    /// There, but too thin to carry a request.
    Weak,
    /// There.
    Met,
}

/// One remark on the note.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Which rule speaks.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// The words that it is about.
    pub span: Span,
    /// What the reader would think and what to do instead.
    pub message: Message,
    /// Ways to mend it, the best first.
    pub fixes: Vec<Fix>,
}

/// How much a remark weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A nudge; the note is fine without it.
    Hint,
    /// Would put the reader off.
    Warning,
    /// Must not go out by accident.
    Error,
}

/// A change to the note that mends a remark.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// What it does, as a button says it.
    pub title: Message,
    /// The bytes that it replaces.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Fix {
    /// The note with the change made.
    pub fn applied_to(&self, note: &str) -> String {
        let mut note = note.to_owned();
        note.replace_range(self.span.start..self.span.end, &self.text);
        note
    }
}

/// A true fact that would strengthen the note.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The pillar that it serves.
    pub pillar: Pillar,
    /// Words to insert at the caret, or to send to the recipient.
    pub text: String,
    /// Where the fact comes from.
    pub because: Message,
    /// From 0 to 1: small and overlapping beats large and vague.
    pub strength: f32,
    /// Who should get these words, in a message of its own, where that is not the reader of the
    /// note: somebody who could introduce the two.
    pub recipient: Option<String>,
}

/// How long the note is, as the site counts: UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Length {
    /// Code units used.
    pub used: usize,
    /// Code units allowed.
    pub limit: Option<usize>,
}

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $id:literal,)*) => {
        /// Names of the rules: stable, kebab-case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$meta])* $variant,)* }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name as scripts know it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    };
}

codes! {
    /// No note at all.
    Empty = "empty",
    /// The site's stock sentence.
    DefaultText = "default-text",
    /// A slot that nobody filled.
    Placeholder = "placeholder",
    /// Could go to anybody.
    Generic = "generic",
    /// Sells.
    Pitch = "pitch",
    /// Asks for too much at first contact.
    BigAsk = "big-ask",
    /// Knows or watches too much.
    Creepy = "creepy",
    /// The tie is too thin to carry a request.
    WeakTie = "weak-tie",
    /// Praise without substance.
    Flattery = "flattery",
    /// Only what the sender wants.
    SelfCentred = "self-centred",
    /// Over the site's limit.
    TooLong = "too-long",
    /// Another name than the target's.
    WrongName = "wrong-name",
    /// The profile says otherwise.
    ContradictsProfile = "contradicts-profile",
    /// Presumes a right to an answer.
    Entitled = "entitled",
    /// Claims a closeness that is not there.
    FalseIntimacy = "false-intimacy",
    /// Thanks before anything was given.
    ThanksInAdvance = "thanks-in-advance",
    /// Nearly the same note as one sent before.
    RepeatedNote = "repeated-note",
    /// Never says who is writing.
    NoIntroduction = "no-introduction",
    /// No greeting.
    NoGreeting = "no-greeting",
}
