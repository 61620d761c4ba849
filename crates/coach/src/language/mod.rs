//! The languages that notes are written in: words and phrases as data, a language a file.
//!
//! The files stand in `languages/`; the weights of the classifier, made by `cargo xtask train`, end
//! them. The terminal has them built in. The browser's module does not:
//! most people write in one or two languages, and one may weigh more than the engine, so whoever
//! holds the module asks [`needed_language`] and brings the file.

mod file;
mod recognise;
mod sense;
mod small_words;
mod templates;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

pub use file::LanguageError;
pub(crate) use recognise::{coached, language_tag, recognise, travels};
pub(crate) use sense::Sense;
pub(crate) use templates::{TEMPLATES, Templates, fill};

use crate::classifier::Classifier;
use crate::phrase::Lexicon;
use crate::text::tokens;

/// What the file of a language holds.
#[derive(Debug)]
pub(crate) struct Words {
    /// What its phrases mean.
    pub(crate) lexicon: Lexicon<Sense>,
    /// What its words make likely.
    pub(crate) classifier: Classifier,
}

/// All that the engine knows of a language. To coach another language is to add its file and its
/// entry in [`LANGUAGES`].
#[derive(Debug)]
pub(crate) struct Language {
    /// Language tag: "en".
    pub(crate) code: &'static str,
    /// Small words that tell the language from the others, folded.
    pub(crate) common_words: &'static str,
    /// Its file, and the weights that end it, where they are built in.
    embedded: Option<[&'static str; 2]>,
    /// The file, compiled when it is first needed; `None` where the built-in one is wrong. It never
    /// changes once it stands here.
    words: OnceLock<Option<Words>>,
}

impl Language {
    /// What its file holds; `None` until somebody brings it, or where the built-in one is wrong.
    pub(crate) fn words(&self) -> Option<&Words> {
        let words = match self.embedded {
            // The tests below read it.
            Some(texts) => self
                .words
                .get_or_init(|| file::compile(&texts.concat()).ok()),
            None => self.words.get()?,
        };
        words.as_ref()
    }
}

/// The coached language of `note` whose file [`load_language`] has still to be given.
pub fn needed_language(note: &str) -> Option<&'static str> {
    let language = recognise(&tokens(note))?;
    language.words().is_none().then_some(language.code)
}

/// Takes the file of the language with this tag. A language that is there already stays.
///
/// # Errors
///
/// The line and what is wrong with it; a tag that is not coached is wrong in line 0.
pub fn load_language(tag: &str, text: &str) -> Result<(), LanguageError> {
    let language = coached(tag).ok_or_else(|| not_coached(tag))?;
    let _ = language.words.set(Some(file::compile(text)?));
    Ok(())
}

/// The phrases of a built-in language alone.
#[cfg(feature = "training")]
pub(crate) fn phrases(tag: &str) -> Result<Lexicon<Sense>, LanguageError> {
    let embedded = coached(tag).and_then(|language| language.embedded);
    let [phrases, _weights] = embedded.ok_or_else(|| not_coached(tag))?;
    Ok(file::compile(phrases)?.lexicon)
}

fn not_coached(tag: &str) -> LanguageError {
    LanguageError {
        line: 0,
        reason: format!("{tag} is not coached"),
    }
}

#[cfg(target_arch = "wasm32")]
macro_rules! embedded {
    ($code:literal) => {
        None
    };
}

#[cfg(not(target_arch = "wasm32"))]
macro_rules! embedded {
    ($code:literal) => {
        Some([
            include_str!(concat!("../../../../languages/", $code, ".txt")),
            include_str!(concat!("../../../../languages/", $code, ".weights")),
        ])
    };
}

/// Every coached language.
pub(crate) static LANGUAGES: [Language; 6] = [
    Language {
        code: "en",
        common_words: "the a an and or of to in on at for with from by is are was were am be been i \
         you your my me we our us it this that have has had do did would could will can \
         about as if not but so what how who which there here they he she his her im id \
         hi hey hello dear thanks thank let please like love connect see saw why when \
         where because after before just only both fellow than then any some more very \
         much many now go get got need want help good great nice up out haven don didn",
        embedded: embedded!("en"),
        words: OnceLock::new(),
    },
    Language {
        code: "de",
        common_words: "der die das den dem des ein eine einen einem einer und oder aber ich du sie wir \
         ihr mir mich dir dich ihnen ihre ihren ihrem ihrer uns unser unsere mein meine \
         meinem meiner dein deine deinen deinem euer eure ist sind war bin habe haben \
         hat hatte wird werden wurde fur fuer von vom mit bei beim zu zum zur im auf aus \
         nach uber ueber um nicht auch noch nur so wie was wenn dass als am an gern \
         gerne sehr hier schon hallo moin liebe lieber guten danke grusse gruesse wurden \
         konnen mochte moechte kannst hast welche welchen deines deiner seit jahren mache \
         wieder endlich mal nachste woche lass unserer unserem finden drin ware gerade",
        embedded: embedded!("de"),
        words: OnceLock::new(),
    },
    Language {
        code: "fr",
        common_words: "le la les l un une des du de d et ou mais je j tu vous nous il elle on me m te \
         t se s ce c cet cette ces est sont suis etes ai avez a ont etait mon ma mes \
         votre vos ton ta tes notre nos que qu qui dans sur pour par avec sans chez en \
         au aux y ne n pas plus tres bien aussi comme si bonjour bonsoir salut merci \
         cordialement ete avoir etre mais",
        embedded: embedded!("fr"),
        words: OnceLock::new(),
    },
    Language {
        code: "es",
        common_words: "creo crecer intercambiar trayectoria carrera empleo sabes alguna vacante decidi \
         agregarte podrias podria quieres buscamos busco supe abrir diste clases dejas \
         trabajo trabajamos trabaje juntos juntas coincidimos mismo misma pase ofrezco \
         invitarla hizo hice conocimos encantaria contacto contactos empresa hablo dijo \
         nuestros nuestras queria podemos necesito llegar aceptas acepta aceptar otro otra \
         busque acabas tu tenemos deberia conocerte nosotros contigo algo puedo aqui soy \
         fuimos ayer veces dos tres anos mucho mucha tuve fui muchas el la los las lo un \
         una unos unas de del al y e o pero que en con por para sin sobre yo te ti usted \
         ustedes le les se mi mis nos nuestro nuestra su sus tus es son somos esta estan \
         estoy estamos era fue ha han hay hola buenas buenos dias gracias saludos no si muy \
         mas tambien como cuando porque ya este ese eso esto hace desde hasta quiero \
         quisiera gustaria ser tengo tienes tiene vi lei cordial",
        embedded: embedded!("es"),
        words: OnceLock::new(),
    },
    Language {
        code: "it",
        common_words: "il lo la gli le l un uno una di del dello della dei degli delle al allo alla \
         ai agli alle da dal dalla nel nello nella nei nelle con su sul sulla per tra \
         fra e ed o ma che chi non mi ti ci vi si lei lui noi voi io tu suo sua suoi \
         sue tuo tua tuoi tue mio mia miei mie nostro nostra vostro vostra sono sei \
         siamo ho ha hai abbiamo avete hanno stato stata come anche piu molto ciao \
         buongiorno salve gentile grazie saluti cordiali questo questa anch vorrei \
         sarebbe perche quando dove gia era piacere buonasera anni ieri adesso ancora \
         volentieri cui nell dell sull dall chiedo cerco faccio lavoro nostre nostri \
         posso puoi vuole insieme entrambi tutti troppo viviamo mai dopo vuoi ogni",
        embedded: embedded!("it"),
        words: OnceLock::new(),
    },
    Language {
        code: "pt",
        common_words: "acho acredito crescer fico disposicao senhor carreira emprego vaga vagas parabens \
         trajetoria gostei adorei ouvi soube quiser preciso procuro falou deu mesmo mesma \
         outro outra nossos nossas nesse nessa neste nesta foram fazer faz feito ainda pode \
         podem poderia trocar conhecer trabalhei trabalhamos estudei assisti aceite aceita \
         aceitar gostava queria podemos juntos juntas busco alguma decidi buscamos abrir \
         contacto contactos contato contatos empresa equipa ajudamos minhas quer quando \
         reparei li deveria voces contigo consigo algo fiz fui aqui estava depois lhe \
         senhora dois duas ontem vamos conhecemos muita comigo o os um uma uns umas de da \
         dos das em no na nos nas por pelo pela para pra com sem sobre e ou mas que se como \
         onde eu tu voce ele ela te meu minha meus seu sua seus suas teu tua teus tuas \
         nosso nossa sou somos estou estamos foi ser tem tenho temos ha isso isto este esta \
         esse essa nao sim muito mais tambem ja ola oi bom dia boa tarde obrigado obrigada \
         abraco cumprimentos gostaria vi ao aos prazer",
        embedded: embedded!("pt"),
        words: OnceLock::new(),
    },
];
