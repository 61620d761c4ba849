//! Who the writer is: beside a stock text no reason to write to this person.

use std::sync::LazyLock;

use crate::names::is_common_name;
use crate::wordlist::WordList;

use super::book::Language;
use super::cover::NAMES;
use super::units::Unit;

/// Words of the longest introduction.
const LONGEST: usize = 12;
/// Words of the longest trade below a name.
const LONGEST_TRADE: usize = 6;

/// How somebody begins to say who they are.
static OPENERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "i am a|i am an|i m a|i m an|im a|im an|i am currently a|i m currently a|i work as|\
         i work at|i work for|i work in|i study|my name is|ich bin ein|ich bin eine|\
         ich arbeite als|ich arbeite bei|ich arbeite in|ich arbeite im|ich studiere|mein name ist|\
         ich heisse|je suis un|je suis une|je travaille comme|je travaille chez|je travaille en|\
         je travaille dans|je m appelle|mon nom est|soy un|soy una|trabajo como|trabajo en|\
         trabajo para|me llamo|mi nombre es|estudio|sono un|sono uno|sono una|lavoro come|\
         lavoro in|lavoro per|lavoro presso|mi chiamo|il mio nome e|studio|mi occupo di|sou um|\
         sou uma|trabalho como|trabalho na|trabalho no|trabalho em|trabalho para|meu nome e|\
         o meu nome e|me chamo|chamo me|estudo",
    )
});

/// The words of [`OPENERS`] that lead to the writer's name.
static CALLED: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("name|heisse|appelle|nom|llamo|nombre|chiamo|nome|chamo"));

/// How somebody begins to say what they are by trade, in languages that need no article.
static BEING: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("i am|i m|im|ich bin|je suis|soy|sono|sou"));

/// What stands before a trade.
static ARTICLES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("a|an|ein|eine|un|une|una|uno|um|uma"));

/// Trades, as they stand without an article.
static TRADES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "student|graduate|intern|trainee|teacher|nurse|doctor|engineer|developer|designer|analyst|\
         consultant|manager|director|founder|owner|ceo|cto|cfo|recruiter|lawyer|accountant|broker|\
         freelancer|entrepreneur|architect|researcher|scientist|lecturer|professor|specialist|\
         administrator|assistant|studentin|absolvent|absolventin|praktikant|praktikantin|lehrer|\
         lehrerin|krankenpfleger|krankenschwester|pflegefachkraft|ingenieur|ingenieurin|berater|\
         beraterin|entwickler|entwicklerin|leiter|leiterin|geschaftsfuhrer|geschaftsfuhrerin|\
         etudiant|etudiante|stagiaire|infirmier|infirmiere|ingenieure|consultante|\
         responsable|directeur|directrice|chef|enseignant|enseignante|avocat|avocate|comptable|\
         commercial|commerciale|estudiante|enfermero|enfermera|ingeniero|ingeniera|consultor|\
         consultora|gerente|directora|abogado|abogada|profesor|profesora|contador|contadora|\
         medico|medica|studente|studentessa|infermiere|infermiera|ingegnere|consulente|\
         responsabile|direttore|direttrice|avvocato|commercialista|insegnante|impiegato|\
         impiegata|estudante|enfermeiro|enfermeira|engenheiro|engenheira|diretor|diretora|\
         advogado|advogada|professora|analista",
    )
});

/// Words that make of it more than an introduction: what ties writer and reader, a purpose, an
/// occasion.
static MORE: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "too|also|both|same|fellow|together|met|like|friend|friends|colleague|colleagues|\
         classmate|alum|alumni|alumna|alumnus|neighbour|neighbor|cousin|brother|sister|fan|\
         follower|reader|member|listener|customer|client|user|subscriber|former|ex|old|past|who|\
         that|where|when|ago|again|back|last|yesterday|want|would|love|hope|looking|interested|\
         learn|write|writing|ask|asking|read|saw|heard|need|help|because|since|so|with|under|auch|\
         ebenfalls|gleichen|gleiche|selben|selbe|gemeinsam|zusammen|beide|kollege|kollegin|freund|\
         freundin|bekannte|bekannter|nachbar|nachbarin|ehemalige|ehemaliger|fruher|weil|da|denn|\
         damals|gestern|letzte|letzten|mochte|wurde|gern|gerne|suche|interessiere|lese|las|habe|\
         frage|leser|leserin|mitglied|kunde|kundin|wieder|mit|aussi|meme|memes|ensemble|deux|\
         collegue|ami|amie|ancien|ancienne|lecteur|lectrice|membre|abonne|abonnee|car|parce|hier|\
         derniere|dernier|souhaite|voudrais|aimerais|cherche|recherche|interesse|interessee|lu|vu|\
         besoin|egalement|comme|avec|qui|que|tambien|misma|mismo|mismos|mismas|juntos|juntas|\
         ambos|ambas|companero|companera|colega|amigo|amiga|primo|prima|vecino|vecina|antiguo|\
         antigua|exalumno|exalumna|lector|lectora|seguidor|seguidora|miembro|socio|socia|cliente|\
         clienta|porque|ayer|pasado|pasada|quiero|quisiera|gustaria|busco|interesa|lei|vi|con|\
         anche|anch|stesso|stessa|stessi|stesse|insieme|entrambi|entrambe|collega|amico|amica|\
         cugino|cugina|vicino|lettore|lettrice|membro|perche|ieri|scorsa|scorso|vorrei|cerco|\
         letto|visto|pure|che|tambem|mesmo|mesma|mesmos|mesmas|vizinho|vizinha|antigo|antiga|fa|\
         leitor|leitora|ontem|quero|queria|gostaria|procuro|li|com",
    )
});

/// True where a sentence of these words says who the writer is and nothing that ties them to the
/// reader.
pub(super) fn introduces(words: &[&Unit], language: &Language) -> bool {
    let word = |at: usize| Some(words.get(at)?.folded.as_str());
    let is_trade = |at: &usize| {
        let next = words.get(*at);
        // Who writes nouns large says "ich bin Pfleger".
        next.is_some_and(|next| TRADES.holds(&next.folded))
            || word(0) == Some("ich") && next.is_some_and(|next| next.capitalized)
    };
    let being = BEING.longest(word);
    if being.is_some_and(|start| is_name(&words[start..])) {
        return true;
    }
    // "I'm Rolf, a tax adviser from Graz"
    let named = being.and_then(|start| Some(start + names(&words[start..])?));
    let is_article = |at: &usize| word(*at).is_some_and(|word| ARTICLES.holds(word));
    let start = OPENERS
        .longest(word)
        .or(being.filter(is_trade))
        .or(named.filter(is_article).map(|at| at + 1))
        .or(named.filter(is_trade));
    let Some(start) = start else {
        return false;
    };
    // The name after "my name is" is the writer's own.
    let says_name = words[..start].iter().any(|word| CALLED.holds(&word.folded));
    let says_more = words[start..].iter().any(|unit| {
        MORE.holds(&unit.folded)
            || language.is_tie(unit)
            || (!says_name && unit.capitalized && is_common_name(&unit.folded))
    });
    words.len() <= LONGEST && !says_more
}

/// How many words with a capital letter these begin with, where they may be a name.
fn names(words: &[&Unit]) -> Option<usize> {
    let names = words.iter().take_while(|word| word.capitalized).count();
    (1..=NAMES).contains(&names).then_some(names)
}

/// "Soy Ana Ruiz": a name and no more.
fn is_name(words: &[&Unit]) -> bool {
    (1..=NAMES).contains(&words.len())
        && words.iter().all(|word| word.capitalized)
        && is_common_name(&words[0].folded)
}

/// True for a word that ties writer and reader, or tells a purpose or an occasion.
pub(super) fn adds_something(word: &str) -> bool {
    MORE.holds(word)
}

/// True for the words of a trade below a name: "master student", "nurse at Acme".
pub(super) fn names_a_trade(words: &[&str]) -> bool {
    words.len() <= LONGEST_TRADE
        && words.iter().any(|word| TRADES.holds(word))
        && !words.iter().any(|word| MORE.holds(word))
        && !words
            .iter()
            .any(|word| super::talk::TIES.split_whitespace().any(|tie| tie == *word))
}
