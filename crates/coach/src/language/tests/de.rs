//! German notes, and what is said of them.

use super::{fires, pillar, silent};
use crate::Code::{BigAsk, Creepy, Pitch};
use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

#[test]
fn pillars_and_their_look_alikes() {
    pillar(
        Reason,
        "Guten Tag Frau Holm, wie haben Sie auf der Deponie die Möwen gezählt?",
        "Guten Tag Frau Holm, ich würde mich gern mit Ihnen vernetzen.",
    );
    pillar(
        Commonality,
        "Hallo Jule, ich habe auch in Greifswald Moorkunde studiert.",
        "Hallo Jule, wir haben ähnliche Interessen.",
    );
    pillar(
        Reference,
        "Hallo Jule, meine Kollegin Imke Voss hat mir Ihren Kurs empfohlen.",
        "Hallo Jule, wir haben viele gemeinsame Kontakte.",
    );
    pillar(
        Offer,
        "Hallo Jule, unsere Pegeldaten schicke ich Ihnen gern.",
        "Hallo Jule, melden Sie sich gern, wenn ich helfen kann.",
    );
    pillar(
        Personal,
        "Hallo Jule, Ihr Vortrag über Torfmoose war eine Freude.",
        "Hallo Jule, Ihr Profil hat mich sehr beeindruckt.",
    );
}

#[test]
fn what_puts_the_reader_off_and_its_look_alikes() {
    fires(
        Pitch,
        "Wir helfen Betrieben wie Ihrem, den Umsatz um 30 % zu steigern.",
    );
    silent(
        Pitch,
        "Ihr Beitrag über die Werkstatt hat uns geholfen, den Ofen zu sanieren.",
    );
    fires(BigAsk, "Hätten Sie Zeit für ein kurzes Telefonat?");
    silent(BigAsk, "Ich brauche keinen Termin, ein Satz genügt.");
    fires(
        Creepy,
        "Ich habe gesehen, dass Sie mein Profil besucht haben.",
    );
    silent(
        Creepy,
        "Ihre Fotos vom alten Schlachthof hängen bei uns im Flur.",
    );
}

#[test]
fn a_capitalised_noun_is_nobody() {
    pillar(
        Reference,
        "Hallo Jule, Imke Voss meinte, ich soll Ihnen schreiben.",
        "Hallo Jule, Ihre Studie meinte etwas anderes, als ich dachte.",
    );
}
