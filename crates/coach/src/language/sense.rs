//! What a phrase can mean, the same in every language.

macro_rules! senses {
    ($($(#[$meta:meta])* $variant:ident = $name:literal,)*) => {
        /// What a phrase says. The rules know senses, never words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum Sense { $($(#[$meta])* $variant,)* }

        impl Sense {
            /// The sense with this name, as the files of the languages have it.
            pub(crate) fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

senses! {
    // The pillars.
    /// A purpose or an occasion that is this reader's.
    Reason = "reason",
    /// An occasion on their side ("you are hiring"): a reason, unless the note sells.
    Occasion = "occasion",
    /// A wish to follow, learn from or compare: a reason once it stands beside something concrete.
    Purpose = "purpose",
    /// What something of theirs did for the sender: "it changed how we hire".
    Resonance = "resonance",
    /// A purpose that would fit anybody: "to grow my network".
    VagueReason = "vague-reason",
    /// What the sender does or works on: makes a purpose one of this sender's.
    OwnWork = "own-work",
    /// What the sender is by trade: a link to work of theirs that it names.
    Trade = "trade",
    /// What the reader is good at, named: beside a wish to learn it is a reason.
    Skill = "skill",
    /// Something that both have.
    Shared = "shared",
    /// What the reader does, up to the verb: "you keep".
    TheirDoing = "their-doing",
    /// What the sender does, up to the verb: "I keep". The same verb as theirs is common ground.
    OwnDoing = "own-doing",
    /// The sender's own one of what is theirs, by a small word: "ours leaks", "I run one in Oslo".
    Counterpart = "counterpart",
    /// "Similar interests".
    VagueShared = "vague-shared",
    /// Who links them, and how.
    Reference = "reference",
    /// Somebody with a name, and who that is: "my manager Ana Ruiz".
    Person = "person",
    /// What that somebody said of the reader, without the name: "she says you know cheese".
    Hearsay = "hearsay",
    /// A name that both know, and no more.
    NameAlone = "name-alone",
    /// Where or when something is: "in Leeds". What is named there is nobody.
    Place = "place",
    /// "Mutual connections".
    VagueReference = "vague-reference",
    /// Something concrete for the reader.
    Offer = "offer",
    /// "Happy to help".
    VagueOffer = "vague-offer",
    /// Something that they made or said: a post, a talk, their work on a subject.
    Piece = "piece",
    /// Something else that took a look to know: a role, a move, what they did.
    Personal = "personal",

    /// That the reader works somewhere now.
    CurrentWork = "current-work",
    /// That the reader works at what was named before: "you are an editor there".
    WorksThere = "works-there",
    /// That the reader studied at what was named before: "you did yours there".
    StudiedThere = "studied-there",
    /// That something is over, open, or no job: "you led", "if you", "your talk".
    Bygone = "bygone",
    /// That the reader studied somewhere.
    Studied = "studied",
    /// That the reader was somewhere, at work or as a student: "your time at Porto".
    Stay = "stay",
    /// That both studied somewhere.
    BothStudied = "both-studied",
    /// That both worked somewhere.
    BothWorked = "both-worked",
    /// That both were somewhere, at work or as students: "fellow Porto alum".
    BothStayed = "both-stayed",

    // What puts the reader off.
    /// Sells.
    Pitch = "pitch",
    /// What the sender sells by trade: a pitch, unless both have something in common.
    Selling = "selling",
    /// Talks as sellers talk ("our planner does it for you"): a pitch where no reason and no tie
    /// says otherwise.
    SalesTalk = "sales-talk",
    /// Asks for time, a job, a favour.
    Ask = "ask",
    /// Watches or knows too much.
    Creepy = "creepy",
    /// A tie too thin to carry a request.
    ThinTie = "thin-tie",
    /// Praise.
    Praise = "praise",
    /// Praise so large that nothing beside it makes it true.
    Gushing = "gushing",
    /// What the sender wants for themselves: contacts, favours.
    SelfSeeking = "self-seeking",
    /// A job that the sender looks for.
    JobSeeking = "job-seeking",
    /// Presumes a right to an answer.
    Entitled = "entitled",
    /// Claims trust or closeness.
    FalseIntimacy = "false-intimacy",
    /// Thanks for what was not given yet.
    ThanksInAdvance = "thanks-in-advance",

    // Manners.
    /// Says who is writing.
    Introduction = "introduction",
    /// A word for who writes, or for what is theirs: "I", "our". The sentence speaks of them from
    /// there on.
    Writer = "writer",
    /// A word for who reads: "you", "your".
    Reader = "reader",
}
