//! Italian notes, and what is said of them.

use super::{fires, pillar, silent};
use crate::Code::{BigAsk, Creepy, Pitch};
use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

#[test]
fn pillars_and_their_look_alikes() {
    pillar(
        Reason,
        "Buongiorno Lucia, come avete protetto gli argini durante la piena?",
        "Buongiorno Lucia, vorrei ampliare la mia rete professionale.",
    );
    pillar(
        Commonality,
        "Ciao Lucia, anch'io allevo api sull'Appennino.",
        "Ciao Lucia, abbiamo gli stessi interessi e lo stesso settore.",
    );
    pillar(
        Reference,
        "Ciao Lucia, Marta Galli, la mia responsabile al vivaio, mi ha consigliato di scriverti.",
        "Ciao Lucia, abbiamo diversi contatti in comune.",
    );
    pillar(
        Offer,
        "Ciao Lucia, posso mandarti i nostri rilievi delle maree.",
        "Ciao Lucia, non esitare a scrivermi se posso aiutarti.",
    );
    pillar(
        Personal,
        "Ciao Lucia, ho letto il tuo articolo sulle torbiere.",
        "Ciao Lucia, il tuo profilo mi ha molto colpito.",
    );
}

#[test]
fn what_puts_the_reader_off_and_its_look_alikes() {
    fires(
        Pitch,
        "Aiutiamo aziende come la sua a raddoppiare le vendite.",
    );
    silent(
        Pitch,
        "Il tuo intervento sugli argini ci ha aiutato in cantiere, grazie.",
    );
    fires(BigAsk, "Avrebbe quindici minuti per una chiamata?");
    silent(
        BigAsk,
        "Non serve una chiamata, basta una parola. Ho letto il tuo articolo sugli argini.",
    );
    fires(
        Creepy,
        "Ho visto che hai visitato il mio profilo due volte.",
    );
    silent(
        Creepy,
        "Le tue foto della vecchia fabbrica sono nel nostro corridoio.",
    );
}
