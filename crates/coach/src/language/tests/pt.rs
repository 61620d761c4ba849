//! Portuguese notes, and what is said of them.

use super::{fires, pillar, silent};
use crate::Code::{BigAsk, Creepy, Pitch};
use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

#[test]
fn pillars_and_their_look_alikes() {
    pillar(
        Reason,
        "Olá Lúcia, como protegeram os diques durante a cheia?",
        "Olá Lúcia, quero ampliar a minha rede de contactos.",
    );
    pillar(
        Commonality,
        "Olá Lúcia, eu também sou apicultora na serra.",
        "Olá Lúcia, temos os mesmos interesses e o mesmo setor.",
    );
    pillar(
        Reference,
        "Olá Lúcia, Marta Gil, a minha chefe no viveiro, sugeriu que eu lhe escrevesse.",
        "Olá Lúcia, temos vários contatos em comum.",
    );
    pillar(
        Offer,
        "Olá Lúcia, posso enviar-lhe os nossos registos de marés.",
        "Olá Lúcia, não hesite em escrever se eu puder ajudar.",
    );
    pillar(
        Personal,
        "Olá Lúcia, li o seu artigo sobre as turfeiras.",
        "Olá Lúcia, o seu perfil chamou muito a minha atenção.",
    );
}

#[test]
fn what_puts_the_reader_off_and_its_look_alikes() {
    fires(Pitch, "Ajudamos empresas como a sua a dobrar as vendas.");
    silent(
        Pitch,
        "A sua palestra sobre os diques nos ajudou na obra, obrigado.",
    );
    fires(BigAsk, "Teria quinze minutos para uma chamada?");
    silent(
        BigAsk,
        "Não é preciso uma chamada, basta uma palavra. Li o seu artigo sobre diques.",
    );
    fires(Creepy, "Vi que você visitou o meu perfil duas vezes.");
    silent(
        Creepy,
        "As suas fotos da velha fábrica estão no nosso corredor.",
    );
}
