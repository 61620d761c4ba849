//! French notes, and what is said of them.

use super::{fires, pillar, silent};
use crate::Code::{BigAsk, Creepy, Pitch};
use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

#[test]
fn pillars_and_their_look_alikes() {
    pillar(
        Reason,
        "Bonjour Léa, comment avez-vous protégé les digues pendant la crue ?",
        "Bonjour Léa, je souhaite élargir mon réseau professionnel.",
    );
    pillar(
        Commonality,
        "Bonjour Léa, j'ai grandi dans le même village que vous, à deux pas du moulin.",
        "Bonjour Léa, nous avons les mêmes centres d'intérêt.",
    );
    pillar(
        Reference,
        "Bonjour Léa, Marc Lebrun, mon chef d'atelier, m'a conseillé de vous écrire.",
        "Bonjour Léa, nous avons des contacts en commun.",
    );
    pillar(
        Offer,
        "Bonjour Léa, je peux vous envoyer nos relevés de marée.",
        "Bonjour Léa, n'hésitez pas si je peux vous aider.",
    );
    pillar(
        Personal,
        "Bonjour Léa, j'ai lu votre article sur les tourbières.",
        "Bonjour Léa, votre profil m'a beaucoup impressionné.",
    );
}

#[test]
fn what_puts_the_reader_off_and_its_look_alikes() {
    fires(
        Pitch,
        "Nous aidons les entreprises comme la vôtre à doubler leurs ventes.",
    );
    silent(
        Pitch,
        "Votre conférence sur les digues a aidé mon équipe, merci.",
    );
    fires(BigAsk, "Auriez-vous quinze minutes pour un appel ?");
    silent(
        BigAsk,
        "Pas besoin d'un appel, un mot suffit. J'ai lu votre article sur les digues.",
    );
    fires(Creepy, "J'ai vu que vous avez visité mon profil.");
    silent(
        Creepy,
        "Vos photos de la vieille usine sont dans notre couloir.",
    );
}
