//! Openings that are offered to the writer, and words that tell private matters and the heads of
//! organisations, as data: a language a constant.
//!
//! A template states a fact and leaves the rest to the writer. It must be grammatical whatever
//! stands in its slots, so it quotes or uses a colon where a language would inflect, and it
//! assumes nothing about anybody's gender. German, French and Italian address formally; Spanish and
//! Portuguese are informal, as is usual on these sites.
//!
//! A template begins in lower case where its first word has no capital of its own: the engine
//! raises it at the start of a sentence.

/// The openings of one language.
#[derive(Debug)]
pub(crate) struct Templates {
    /// Language tag: "en".
    pub(crate) code: &'static str,
    /// Slot `{quote}`.
    pub(crate) post: &'static str,
    /// Slot `{quote}`.
    pub(crate) article: &'static str,
    /// Slot `{quote}`.
    pub(crate) talk: &'static str,
    /// Slot `{quote}`.
    pub(crate) answer: &'static str,
    /// Something said of which the kind is not known. Slot `{quote}`.
    pub(crate) words: &'static str,
    /// Slots `{title}` and `{company}`.
    pub(crate) role: &'static str,
    /// Slot `{company}`.
    pub(crate) company: &'static str,
    /// Slot `{title}`.
    pub(crate) title: &'static str,
    /// Slot `{quote}`.
    pub(crate) headline: &'static str,
    /// Something that their own text puts in quotation marks. Slot `{quote}`.
    pub(crate) mention: &'static str,
    /// Slot `{name}`.
    pub(crate) school: &'static str,
    /// True of present and former employers alike. Slot `{name}`.
    pub(crate) employer: &'static str,
    /// Slot `{name}`.
    pub(crate) group: &'static str,
    /// Slot `{name}`.
    pub(crate) place: &'static str,
    /// Slot `{name}`.
    pub(crate) skill: &'static str,
    /// Slot `{name}`.
    pub(crate) interest: &'static str,
    /// Leaves the writer to say how. Slot `{name}`.
    pub(crate) mutual: &'static str,
    /// Slots `{name}` and `{relation}`, in the sender's own words.
    pub(crate) reference: &'static str,
    /// To somebody whom both know. Slots `{target}` and `{first}` or `{name}`, theirs, as the
    /// language greets.
    pub(crate) introduction: &'static str,
    /// Slot `{offer}`, in the sender's own words.
    pub(crate) offer: &'static str,
    /// What the head of an organisation is called, folded.
    pub(crate) heads: &'static [&'static str],
    /// Words that tell of somebody's private life, folded, groups apart by `|`: they are nobody's
    /// opening.
    pub(crate) private: &'static str,
}

/// Every language that openings can be written in; the first serves where no other is known.
pub(crate) static TEMPLATES: &[Templates] =
    &[ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE];

impl Templates {
    /// The openings of the language with this tag, else the English ones.
    pub(crate) fn of(code: &str) -> &'static Self {
        TEMPLATES
            .iter()
            .find(|templates| templates.code == code)
            .unwrap_or(&ENGLISH_TEMPLATES)
    }
}

static ENGLISH_TEMPLATES: Templates = ENGLISH;

const ENGLISH: Templates = Templates {
    code: "en",
    post: "your post “{quote}”",
    article: "your article “{quote}”",
    talk: "your talk “{quote}”",
    answer: "your answer “{quote}”",
    words: "your words “{quote}”",
    role: "your work as {title} at {company}",
    company: "your work at {company}",
    title: "your work as {title}",
    headline: "your headline says “{quote}”",
    mention: "your profile mentions “{quote}”",
    school: "we both studied at {name}",
    employer: "we have both worked at {name}",
    group: "we are both in the group {name}",
    place: "we are both in {name}",
    skill: "we both list {name} as a skill",
    interest: "we both follow {name}",
    mutual: "we both know {name},",
    reference: "we both know {name}, {relation}.",
    introduction: "Hi {first}, would you introduce me to {target}? It is about",
    offer: "I could offer you this: {offer}",
    heads: &["ceo", "chief executive"],
    private: "my wife|my husband|my partner and i|my son|my daughter|my kids|my children|my baby|\
              my mother|my father|my mom|my mum|my dad|my family|my divorce|my wedding|my illness|\
              my diagnosis|my cancer|my depression|my therapist|my faith|passed away|funeral|\
              pregnant|miscarriage|was diagnosed|cancer survivor|laid off|was fired|unemployed|\
              open to work|opentowork|seeking new opportunities|looking for a new job|\
              career break|parental leave|maternity leave|paternity leave|sick leave|health leave|\
              bereavement|caregiving|stay at home",
};

const GERMAN: Templates = Templates {
    code: "de",
    post: "Ihr Beitrag „{quote}“",
    article: "Ihr Artikel „{quote}“",
    talk: "Ihr Vortrag „{quote}“",
    answer: "Ihre Antwort „{quote}“",
    words: "Ihre Worte „{quote}“",
    role: "Ihre Arbeit bei {company} als {title}",
    company: "Ihre Arbeit bei {company}",
    title: "Ihre Arbeit als {title}",
    headline: "in Ihrem Profil steht „{quote}“",
    mention: "Ihr Profil nennt „{quote}“",
    school: "uns verbindet die Zeit hier: {name}",
    employer: "wir haben beide bei {name} gearbeitet",
    group: "wir sind beide in der Gruppe {name}",
    place: "wir sind beide hier: {name}",
    skill: "wir nennen beide diese Kenntnis: {name}",
    interest: "wir folgen beide: {name}",
    mutual: "wir kennen beide {name},",
    reference: "wir kennen beide {name}, {relation}.",
    introduction: "Guten Tag {name}, würden Sie mich mit {target} bekannt machen? Es geht um",
    offer: "ich könnte Ihnen Folgendes anbieten: {offer}",
    heads: &["vorstandsvorsitzende", "vorstandsvorsitzender"],
    private: "meine frau|mein mann|mein sohn|meine tochter|meine kinder|meine mutter|mein vater|\
              meine familie|meine krankheit|meine diagnose|meine scheidung|meine hochzeit|\
              verstorben|beerdigung|schwanger|elternzeit|arbeitslos|arbeitssuchend|auf jobsuche|\
              krankgeschrieben",
};

const FRENCH: Templates = Templates {
    code: "fr",
    post: "votre publication «\u{a0}{quote}\u{a0}»",
    article: "votre article «\u{a0}{quote}\u{a0}»",
    talk: "votre intervention «\u{a0}{quote}\u{a0}»",
    answer: "votre réponse «\u{a0}{quote}\u{a0}»",
    words: "vos mots «\u{a0}{quote}\u{a0}»",
    role: "votre travail chez {company} ({title})",
    company: "votre travail chez {company}",
    title: "votre poste\u{a0}: {title}",
    headline: "votre profil dit «\u{a0}{quote}\u{a0}»",
    mention: "votre profil mentionne «\u{a0}{quote}\u{a0}»",
    school: "nous avons des études en commun\u{a0}: {name}",
    employer: "vous et moi avons travaillé chez {name}",
    group: "nous avons un groupe en commun\u{a0}: {name}",
    place: "nous avons un lieu en commun\u{a0}: {name}",
    skill: "nous avons une compétence en commun\u{a0}: {name}",
    interest: "nous avons un intérêt en commun\u{a0}: {name}",
    mutual: "vous et moi connaissons {name},",
    reference: "vous et moi connaissons {name}, {relation}.",
    introduction: "Bonjour {name}, pourriez-vous me présenter à {target}\u{a0}? Il s’agit de ceci\u{a0}:",
    offer: "je peux vous proposer ceci\u{a0}: {offer}",
    heads: &[
        "pdg",
        "president directeur general",
        "presidente directrice generale",
    ],
    private: "ma femme|mon mari|mon epouse|mon epoux|mon fils|ma fille|mes enfants|ma mere|\
              mon pere|ma famille|ma maladie|mon divorce|mon mariage|est decede|est decedee|\
              obseques|enceinte|conge maternite|conge parental|en recherche d emploi|au chomage|\
              arret maladie",
};

const SPANISH: Templates = Templates {
    code: "es",
    post: "tu publicación «{quote}»",
    article: "tu artículo «{quote}»",
    talk: "tu charla «{quote}»",
    answer: "tu respuesta «{quote}»",
    words: "tus palabras «{quote}»",
    role: "tu trabajo en {company} como {title}",
    company: "tu trabajo en {company}",
    title: "tu trabajo como {title}",
    headline: "tu perfil dice «{quote}»",
    mention: "tu perfil menciona «{quote}»",
    school: "tenemos en común los estudios: {name}",
    employer: "tú y yo hemos trabajado en {name}",
    group: "tú y yo tenemos un grupo en común: {name}",
    place: "tú y yo estamos en {name}",
    skill: "tenemos en común una aptitud: {name}",
    interest: "tenemos en común un interés: {name}",
    mutual: "tú y yo conocemos a {name},",
    reference: "tú y yo conocemos a {name}, {relation}.",
    introduction: "Hola, {first}, ¿me presentarías a {target}? Se trata de lo siguiente:",
    offer: "te puedo ofrecer esto: {offer}",
    heads: &[
        "consejero delegado",
        "consejera delegada",
        "presidente ejecutivo",
        "presidenta ejecutiva",
    ],
    private: "mi esposa|mi mujer|mi marido|mi esposo|mi hijo|mi hija|mis hijos|mi madre|mi padre|\
              mi familia|mi enfermedad|mi divorcio|mi boda|fallecio|funeral|embarazada|\
              baja maternal|en busqueda de empleo|busqueda activa de empleo|desempleado|\
              desempleada",
};

const ITALIAN: Templates = Templates {
    code: "it",
    post: "il Suo post «{quote}»",
    article: "il Suo articolo «{quote}»",
    talk: "il Suo intervento «{quote}»",
    answer: "la Sua risposta «{quote}»",
    words: "le Sue parole «{quote}»",
    role: "il Suo lavoro presso {company} come {title}",
    company: "il Suo lavoro presso {company}",
    title: "il Suo lavoro come {title}",
    headline: "il Suo profilo dice «{quote}»",
    mention: "il Suo profilo cita «{quote}»",
    school: "abbiamo in comune gli studi: {name}",
    employer: "anch’io ho lavorato presso {name}",
    group: "abbiamo un gruppo in comune: {name}",
    place: "abbiamo un luogo in comune: {name}",
    skill: "abbiamo una competenza in comune: {name}",
    interest: "abbiamo un interesse in comune: {name}",
    mutual: "abbiamo una conoscenza in comune: {name},",
    reference: "abbiamo una conoscenza in comune: {name}, {relation}.",
    introduction: "Buongiorno {name}, potrebbe presentarmi a {target}? Si tratta di questo:",
    offer: "potrei offrirLe questo: {offer}",
    heads: &["amministratore delegato", "amministratrice delegata"],
    private: "mia moglie|mio marito|mio figlio|mia figlia|i miei figli|mia madre|mio padre|\
              la mia famiglia|la mia malattia|il mio divorzio|il mio matrimonio|e mancato|\
              e mancata|funerale|incinta|congedo parentale|maternita|in cerca di lavoro|\
              disoccupato|disoccupata",
};

const PORTUGUESE: Templates = Templates {
    code: "pt",
    post: "sua publicação “{quote}”",
    article: "seu artigo “{quote}”",
    talk: "sua palestra “{quote}”",
    answer: "sua resposta “{quote}”",
    words: "suas palavras “{quote}”",
    role: "seu trabalho em {company} como {title}",
    company: "seu trabalho em {company}",
    title: "seu trabalho como {title}",
    headline: "seu perfil diz “{quote}”",
    mention: "seu perfil menciona “{quote}”",
    school: "temos os estudos em comum: {name}",
    employer: "você e eu já trabalhamos em {name}",
    group: "temos um grupo em comum: {name}",
    place: "você e eu estamos em {name}",
    skill: "temos uma competência em comum: {name}",
    interest: "temos um interesse em comum: {name}",
    mutual: "você e eu conhecemos {name},",
    reference: "você e eu conhecemos {name}, {relation}.",
    introduction: "Olá, {first}, você me apresentaria a {target}? O assunto é este:",
    offer: "posso oferecer isto: {offer}",
    heads: &["presidente executivo", "presidente executiva"],
    private: "minha esposa|minha mulher|meu marido|meu filho|minha filha|meus filhos|minha mae|\
              meu pai|minha familia|minha doenca|meu divorcio|meu casamento|faleceu|funeral|\
              gravida|licenca maternidade|em busca de emprego|desempregado|desempregada",
};

/// Fills the slots of a template; slots of which nothing is known stay empty. What is filled in is
/// never read for slots.
pub(crate) fn fill(template: &str, slots: &[(&str, &str)]) -> String {
    let room = slots.iter().map(|(_, value)| value.len()).sum::<usize>();
    let mut filled = String::with_capacity(template.len() + room);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (slot, after) = after.split_once('}').unwrap_or((after, ""));
        let value = slots.iter().find(|(name, _)| *name == slot);
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::text::tokens;

    impl Templates {
        /// Every template with the slots that it must have.
        fn slots(&self) -> [(&'static str, &'static [&'static str]); 20] {
            let greeted: &[_] = if self.introduction.contains("{first}") {
                &["first", "target"]
            } else {
                &["name", "target"]
            };
            [
                (self.post, &["quote"]),
                (self.article, &["quote"]),
                (self.talk, &["quote"]),
                (self.answer, &["quote"]),
                (self.words, &["quote"]),
                (self.role, &["title", "company"]),
                (self.company, &["company"]),
                (self.title, &["title"]),
                (self.headline, &["quote"]),
                (self.mention, &["quote"]),
                (self.school, &["name"]),
                (self.employer, &["name"]),
                (self.group, &["name"]),
                (self.place, &["name"]),
                (self.skill, &["name"]),
                (self.interest, &["name"]),
                (self.mutual, &["name"]),
                (self.reference, &["name", "relation"]),
                (self.introduction, greeted),
                (self.offer, &["offer"]),
            ]
        }
    }

    #[test]
    fn every_template_has_its_slots_and_no_other() {
        for templates in TEMPLATES {
            for (template, slots) in templates.slots() {
                let found = template.matches('{').count();
                assert_eq!(found, slots.len(), "{}: {template}", templates.code);
                for slot in slots {
                    assert!(
                        template.contains(&format!("{{{slot}}}")),
                        "{}: {template} lacks {slot}",
                        templates.code
                    );
                }
            }
        }
    }

    #[test]
    fn every_language_stands_once_and_an_unknown_one_is_english() {
        let codes: HashSet<_> = TEMPLATES.iter().map(|templates| templates.code).collect();
        assert_eq!(codes.len(), TEMPLATES.len());
        assert_eq!(Templates::of("xx").code, "en");
        assert_eq!(Templates::of("de").code, "de");
    }

    #[test]
    fn listed_words_are_in_the_form_that_is_compared() {
        for templates in TEMPLATES {
            for entry in templates
                .heads
                .iter()
                .copied()
                .chain(templates.private.split('|'))
            {
                let words: Vec<_> = tokens(entry).into_iter().map(|word| word.folded).collect();
                assert_eq!(&words.join(" "), entry, "{}", templates.code);
            }
        }
    }

    #[test]
    fn what_is_filled_in_is_not_read_for_slots() {
        assert_eq!(fill("a {x} b", &[("x", "{y}"), ("y", "no")]), "a {y} b");
        assert_eq!(fill("{x}{z}", &[("x", "1")]), "1");
    }
}
