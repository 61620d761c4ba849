//! Spanish notes, and what is said of them.

use super::{fires, pillar, silent};
use crate::Code::{BigAsk, Creepy, Pitch};
use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

#[test]
fn pillars_and_their_look_alikes() {
    pillar(
        Reason,
        "Hola Lucía, ¿cómo protegisteis los diques durante la riada?",
        "Hola Lucía, quiero ampliar mi red de contactos.",
    );
    pillar(
        Commonality,
        "Hola Lucía, yo también soy apicultora en la sierra.",
        "Hola Lucía, tenemos los mismos intereses y el mismo sector.",
    );
    pillar(
        Reference,
        "Hola Lucía, Marta Gil, mi jefa en el vivero, me recomendó escribirte.",
        "Hola Lucía, tenemos varios contactos en común.",
    );
    pillar(
        Offer,
        "Hola Lucía, puedo enviarte nuestros registros de mareas.",
        "Hola Lucía, no dudes en avisarme si puedo ayudar.",
    );
    pillar(
        Personal,
        "Hola Lucía, leí tu artículo sobre las turberas.",
        "Hola Lucía, tu perfil me pareció muy interesante.",
    );
}

#[test]
fn what_puts_the_reader_off_and_its_look_alikes() {
    fires(
        Pitch,
        "Ayudamos a empresas como la suya a duplicar sus ventas.",
    );
    silent(
        Pitch,
        "Tu charla sobre los diques nos ayudó con la obra, gracias.",
    );
    fires(
        BigAsk,
        "Hola Lucía, ¿tendría quince minutos para una llamada?",
    );
    silent(
        BigAsk,
        "No hace falta una llamada, con una palabra basta. Leí tu artículo sobre diques.",
    );
    fires(
        Creepy,
        "Hola Lucía, ayer vi que visitaste mi perfil dos veces.",
    );
    silent(
        Creepy,
        "Tus fotos de la vieja fábrica están en nuestro pasillo.",
    );
}
