//! What a phrase can mean, the same in every language.

/// What a phrase says. The rules know senses, never words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Sense {
    // The pillars.
    /// A purpose or an occasion that is this reader's.
    Reason,
    /// An occasion on their side ("you are hiring"): a reason, unless the note sells.
    Occasion,
    /// A wish to follow, learn from or compare: a reason once it stands beside something concrete.
    Purpose,
    /// What something of theirs did for the sender: "it changed how we hire".
    Resonance,
    /// A purpose that would fit anybody: "to grow my network".
    VagueReason,
    /// What the sender does or works on: makes a purpose one of this sender's.
    OwnWork,
    /// What the sender is by trade: a link to work of theirs that it names.
    Trade,
    /// What the reader is good at, named: beside a wish to learn it is a reason.
    Skill,
    /// Something that both have.
    Shared,
    /// "Similar interests".
    VagueShared,
    /// Who links them, and how.
    Reference,
    /// Somebody with a name, and who that is: "my manager Ana Ruiz".
    Person,
    /// What that somebody said of the reader, without the name: "she says you know cheese".
    Hearsay,
    /// A name that both know, and no more.
    NameAlone,
    /// "Mutual connections".
    VagueReference,
    /// Something concrete for the reader.
    Offer,
    /// "Happy to help".
    VagueOffer,
    /// Something that they made or said: a post, a talk, their work on a subject.
    Piece,
    /// Something else that took a look to know: a role, a move, what they did.
    Personal,

    /// That the reader works somewhere now.
    CurrentWork,

    // What puts the reader off.
    /// Sells.
    Pitch,
    /// Asks for time, a job, a favour.
    Ask,
    /// Watches or knows too much.
    Creepy,
    /// A tie too thin to carry a request.
    ThinTie,
    /// Praise.
    Praise,
    /// Praise so large that nothing beside it makes it true.
    Gushing,
    /// What the sender wants for themselves: contacts, favours.
    SelfSeeking,
    /// A job that the sender looks for.
    JobSeeking,
    /// Presumes a right to an answer.
    Entitled,
    /// Claims trust or closeness.
    FalseIntimacy,
    /// Thanks for what was not given yet.
    ThanksInAdvance,

    // Manners.
    /// Says who is writing.
    Introduction,
}
