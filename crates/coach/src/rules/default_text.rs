//! The site's own words instead of the writer's. How near copies are told is described in
//! [`crate::stock`].

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::language::Sense;
use crate::stock::{Beside, stock_text};
use crate::{Code, Pillar, Severity, Span, State};

say! {
    MESSAGE = "default_text": "Readers skip this stock sentence unread. Say in your own words why you write to them.";
}

/// What leaves a stock text the heart of the note, where nothing else stands.
const EMPTY: &[Sense] = &[
    Sense::Pitch,
    Sense::Selling,
    Sense::SelfSeeking,
    Sense::JobSeeking,
];

/// What makes more of a note than a stock text and its writer, even where no pillar stands.
const OWN: &[Sense] = &[
    Sense::Reason,
    Sense::Occasion,
    Sense::Resonance,
    Sense::Shared,
    Sense::Reference,
    Sense::Hearsay,
    Sense::NameAlone,
    Sense::Offer,
    Sense::Piece,
    Sense::Personal,
    Sense::Ask,
];

pub(crate) static RULE: Rule = Rule {
    code: Code::DefaultText,
    severity: Severity::Error,
    protects_from: "an invitation without a word",
    meaning: told(
        "The note is a stock text of a networking site, of today or of long ago, in any of \
              its languages, or a near copy: other case or punctuation, a greeting, a name or a \
              signature around it, a word or two changed, a sales pitch or no more than who the \
              writer is beside it, or the same plea in other words; where no pillar stands, also \
              what reads like one beyond doubt. A note that quotes the sentence and adds a \
              reason of its own is no stock text.",
    ),
    says: SENTENCES,
    check,
    fires: shown(FIRES),
    silent: shown(SILENT),
};

fn check(subject: &Subject) -> Vec<Remark> {
    let stands = subject.stands(&Pillar::ALL);
    let span = found(subject, stands);
    let remarks = span.map(|span| Remark::new(span, MESSAGE));
    let remarks = remarks.into_iter().collect();
    if stands {
        remarks
    } else {
        subject.weigh(Code::DefaultText, remarks, MESSAGE)
    }
}

/// The stock text that the rules find; `stands` tells whether some pillar does.
fn found(subject: &Subject, stands: bool) -> Option<Span> {
    let draft = subject.draft;
    let is_there = |pillar: Pillar| subject.pillars[pillar].state != State::Missing;
    // A vague reason is what stock texts give.
    let ties = [Pillar::Commonality, Pillar::Reference, Pillar::Personal].map(is_there);
    let says = |senses: &[Sense]| senses.iter().any(|&sense| draft.says(sense));
    // Beside a stock text, what sells or begs is no reason to write to this person. A stock text
    // that begs itself ("in meinem Netzwerk zu haben") is not beside it.
    let begs_beside = |span: &Span| {
        let mut begs = EMPTY.iter().flat_map(|&sense| draft.finds(sense));
        begs.any(|find| !span.contains(find.span(&draft.tokens)))
    };
    let heart = (!stands && says(EMPTY)).then(|| stock_text(draft, Beside::Anything));
    let beside = if stands || ties.contains(&true) || says(OWN) {
        Beside::Talk
    } else {
        Beside::Introduction
    };
    heart
        .flatten()
        .filter(begs_beside)
        .or_else(|| stock_text(draft, beside))
}

static FIRES: &[Example] = &[
    Example::new(
        "I'd like to add you to my professional network on LinkedIn.",
        "I'd like to add you to my professional network on LinkedIn",
    ),
    Example::new(
        "Dear Ms. Achebe,\n\ni would like to add you to my professional network here. Best \
         regards, Tom Fox",
        "i would like to add you to my professional network here",
    ),
    Example::new(
        "Since you’re someone I trust, I wanted to invite you to join my network on LinkedIn!",
        "Since you’re someone I trust, I wanted to invite you to join my network on LinkedIn",
    ),
    Example::new(
        "Hello! Would love to have you in my network. Let's connect!",
        "Would love to have you in my network",
    ),
    Example::new("I want to connect", "I want to connect"),
    Example::new(
        "I'd like to add you to my professional network. We sell used forklifts in Ohio.",
        "I'd like to add you to my professional network",
    ),
    Example::new(
        "I'd like to add you to my professional network. I'm a broker in Leith.",
        "I'd like to add you to my professional network",
    ),
    Example::new(
        "Hi Ana, would you mind if I count you among my contacts?",
        "would you mind if I count you among my contacts",
    ),
    Example::new(
        "Hallo Ana, hast du Lust, Teil meines Netzwerks zu werden? LG Jan",
        "hast du Lust, Teil meines Netzwerks zu werden",
    ),
    Example::new(
        "Tom Fox has indicated you are a Friend: I'd like to add you to my professional network.",
        "Tom Fox has indicated you are a Friend: I'd like to add you to my professional network",
    ),
    Example::new(
        "I'd love to have you in my network, Tamsin. Thanks!",
        "I'd love to have you in my network",
    ),
    Example::new(
        "I'd like to connect with you on LinkedIn, Prof. Zhou.",
        "I'd like to connect with you on LinkedIn",
    ),
    Example::new(
        "Salve, gradirei entrare in contatto con Lei. Buona serata",
        "gradirei entrare in contatto con Lei",
    ),
    Example::new(
        "Hallo Sabine, ich würde mich gerne mit Ihnen vernetzen.",
        "ich würde mich gerne mit Ihnen vernetzen",
    ),
    Example::new(
        "Ciao Marco, ho trovato il tuo profilo interessante e vorrei aggiungerti alla mia rete. A \
         presto!",
        "ho trovato il tuo profilo interessante e vorrei aggiungerti alla mia rete",
    ),
    Example::new(
        "山田様、LinkedInで私のネットワークにあなたを追加させてください。よろしくお願いします。",
        "LinkedInで私のネットワークにあなたを追加させてください",
    ),
    Example::new(
        "Я хотел бы добавить вас в свою сеть профессиональных контактов",
        "Я хотел бы добавить вас в свою сеть профессиональных контактов",
    ),
];

static SILENT: &[Example] = &[
    Example::silent(
        "Bonjour, étudiante en lutherie, je cherche un stage pour l'été. Vos violes me fascinent \
         depuis longtemps. Je serais heureuse de faire partie de votre réseau.",
    ),
    Example::silent("Let's connect!"),
    Example::silent("You suggested that we stay in touch. I'd like to add you to my network."),
    Example::silent("Gerne würde ich mich mit dir vernetzen, weil wir beide Bienen halten."),
    Example::silent("Ho visto il tuo quadro e mi piacerebbe collegarmi con te."),
    Example::silent("Te deseo mucho éxito en todo y me gustaría tenerte en mi red."),
    Example::silent(
        "I'd like to add you to my professional network on LinkedIn. We sat side by side at the \
         Leeds nursing day.",
    ),
    Example::silent("I'd like to add you to my network. I'm a midwife, too."),
    Example::silent("I'd like to join your network of beekeepers."),
    Example::silent("I'm growing my network and would love to connect."),
    Example::silent("Hi Ana, fellow nurse here. I'd like to add you to my network."),
    Example::silent("I'd like to connect you with my editor, who needs a piece on tides."),
    Example::silent("I'd like to add you to my list of speakers."),
    Example::silent("Hi Ana, I'd like to join your climbing team."),
    Example::silent("Hi Nick, I'm expanding my network in fintech. Let's connect!"),
    Example::silent("Ich würde mich gerne mit Ihnen über Pflegedaten austauschen."),
    Example::silent("我想在领英上加您为好友。我们是清华校友。"),
    Example::silent("NC State, 1998? I'd like to add you to my professional network."),
    Example::silent("We sell used forklifts in Ohio. I'd like to connect with you."),
];
