//! Sentences that ask for nothing but a place in one another's network, in whatever words.
//!
//! Such a sentence is told by what it means, not by how near it comes to a stock text: all its
//! words are empty talk, and among them somebody is *taken* into a *network* that is somebody's
//! ("have you among my contacts", "be part of your network", "add you as a contact"). Order and
//! number of the words between are open. "I'm growing my network" takes nobody in, and "add me"
//! names no network: those are generic, and people say them in many words of their own.

use std::ops::Range;
use std::sync::LazyLock;

use crate::wordlist::WordList;

use super::talk::EVERYWHERE;
use super::units::Unit;

/// How a language asks for a place in a network, in classes of folded words.
pub(super) struct Pleading {
    /// Language tag.
    pub(super) language: &'static str,
    /// What one is taken into.
    network: WordList,
    /// Whose it is.
    owner: WordList,
    /// What leads to the owner: "to my network", "join my network". "Grow my network" does not.
    into: WordList,
    /// "Searching my network", where the sites of old found the reader.
    search: WordList,
    /// An owner that needs no such word: "meinem Netzwerk beitreten".
    dative: WordList,
    /// "As a contact".
    role: WordList,
    /// The first letters of who takes in whom, whatever the form of the verb.
    taking: &'static str,
    /// The same, word for word.
    take: WordList,
    /// What two do on a site.
    meet: WordList,
    /// "A person I trust".
    trust: WordList,
    /// "Help each other with referrals".
    referral: WordList,
    /// See [`Self::referral`].
    mutual: WordList,
    /// What else such a sentence may hold, beside empty talk.
    filler: WordList,
}

/// The most words between the owner and the network: "my personal and professional network".
const MOST_BETWEEN: usize = 4;

/// Polite words of all languages, beside the grammar of each: what a sentence about a site may hold.
static POLITENESS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "interested|please|kindly|happy|glad|pleased|love|nice|great|hope|pleasure|accept|directly|\
         direct|freuen|freue|bitte|direkt|ravi|ravie|heureux|heureuse|plaisir|accepter|gusto|placer|\
         encantado|encantada|favor|directamente|piacere|lieto|lieta|felice|favore|prazer|feliz|\
         otimo|diretamente|thanks|thank|danke|merci|gracias|grazie|obrigado|obrigada|kontakt|\
         treten|aufnehmen|contact|relation|entrer|contacto|entrar|contatto|entrare|contato|\
         invitation|einladung|nehmen|anfrage|annehmen|acceptez|invito|invitacion|solicitud|\
         aceptar|aceptes|convite|aceitar|aceite|accettare|richiesta|stay|keep|get|touch|herzlich|\
         sich|rester|restons|garder|propose|mantener|mantenernos|seguir|propongo|traves|entriamo|\
         restiamo|rimaniamo|rimanere|restare|propono|proponho|manter|atraves",
    )
});
static SITES: LazyLock<WordList> = LazyLock::new(|| WordList::new("linkedin|xing|viadeo"));
static THANKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("thanks|thank|danke|vielen|merci|gracias|muchas|grazie|obrigado|obrigada")
});
/// What one is thanked for follows.
static FOR_WHAT: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("for|fur|pour|avoir|por|per|pelo|pela"));
/// What leads from a network to those in it.
static OF: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "of|in|for|von|im|aus|fur|bei|de|des|du|dans|en|del|di|dei|delle|della|nel|nella|da|do|\
         das|dos|no|na|em|para|pour|per|with|mit|avec|con|com",
    )
});
/// What leads to the name of a site.
static ON: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "on|via|through|over|using|auf|bei|uber|durch|sur|par|en|por|su|tramite|in|no|pelo",
    )
});

/// Small words between a preposition and an owner: "tra i miei contatti".
static ARTICLES: LazyLock<WordList> = LazyLock::new(|| WordList::new("il|i|le|la|gli|o|os|a|as"));

/// What one may be taken into that is no network, and whom a network may be for: words that name
/// nothing, and yet make another sentence of it.
static ELSE: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "health|energy|salud|energia|gesundheit|energie|sante|salute|saude|success|erfolg|succes|\
         exito|exitos|successo|sucesso|conocimientos|team|teams|company|companies|firm|group|\
         groups|club|community|organisation|organization|event|job|jobs|role|position|project|\
         board|sales|clients|customers|leads|revenue|budget|pipeline|unternehmen|firma|verein|\
         gruppe|stelle|projekt|vertrieb|kunden|kundinnen|ansprechpartner|entreprise|equipe|\
         societe|groupe|poste|emploi|projet|ventes|empresa|equipo|grupo|puesto|empleo|trabajo|\
         proyecto|ventas|clientes|azienda|squadra|gruppo|posto|posizione|lavoro|progetto|vendite|\
         clienti|cargo|vaga|emprego|trabalho|projeto|vendas",
    )
});

/// True for a vague word that makes more of a sentence than a plea.
pub(super) fn names_something_else(word: &str) -> bool {
    ELSE.holds(word)
}

/// True for a word of politeness.
pub(super) fn is_polite(word: &str) -> bool {
    POLITENESS.holds(word)
}

/// What a sentence asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plea {
    /// A place in a network.
    Network,
    /// To be connected on the site. People say that in their own words as well.
    Site,
}

impl Pleading {
    /// True where some word of the note names a network, a site, trust or referrals: without, no
    /// sentence needs to be looked at.
    pub(super) fn may_plead(&self, units: &[Unit]) -> bool {
        units.iter().any(|unit| {
            let lists = [&self.network, &self.trust, &self.referral, &SITES];
            lists.iter().any(|list| list.holds(&unit.folded))
        })
    }

    /// True for a word that such sentences hold.
    pub(super) fn knows(&self, word: &str) -> bool {
        let lists = [
            &self.filler,
            &self.owner,
            &self.into,
            &self.role,
            &self.take,
            &self.search,
            &self.meet,
            &self.network,
            &self.trust,
            &self.referral,
        ];
        lists.iter().any(|list| list.holds(word)) || self.takes(word)
    }

    /// True for "both" and its like, where the sentence is about referrals. Elsewhere they tie writer
    /// and reader.
    pub(super) fn is_mutual(&self, word: &str, sentence: &[&Unit]) -> bool {
        let refers = |unit: &&Unit| self.referral.holds(&unit.folded);
        self.mutual.holds(word) && sentence.iter().any(refers)
    }

    fn takes(&self, word: &str) -> bool {
        self.taking.split('|').any(|stem| word.starts_with(stem))
    }

    /// True where the network of a sentence is one of somebody or something that is named no
    /// further: "my network in sales" is more.
    pub(super) fn names_whose(&self, words: &[&Unit], is_plain: impl Fn(&Unit) -> bool) -> bool {
        (2..words.len()).all(|at| {
            let is_network = self.network.holds(&words[at - 2].folded);
            !is_network || !OF.holds(&words[at - 1].folded) || is_plain(words[at])
        })
    }

    /// What the sentence of these words asks for, all of them being empty talk or known; `is_small`
    /// tells those of grammar.
    pub(super) fn plea(&self, words: &[&Unit], is_small: impl Fn(&Unit) -> bool) -> Option<Plea> {
        let sentence = Sentence(words);
        if sentence.thanks() {
            return None;
        }
        let takes = sentence.has(&self.take)
            || sentence.has(&self.search)
            || words.iter().any(|word| self.takes(&word.folded));
        if takes && (self.names_a_network(&sentence) || sentence.has(&self.trust)) {
            return Some(Plea::Network);
        }
        let meets = sentence.has(&self.meet);
        if meets && sentence.has(&self.referral) && sentence.has(&self.mutual) {
            return Some(Plea::Network);
        }
        let is_bare = |unit: &&Unit| {
            is_small(unit)
                || [&self.take, &self.meet, &POLITENESS]
                    .iter()
                    .any(|list| list.holds(&unit.folded))
                || EVERYWHERE.split(' ').any(|site| site == unit.folded)
        };
        let on_site =
            (1..words.len()).any(|at| SITES.holds(&words[at].folded) && leads_on(words, at));
        (on_site && (meets || takes) && words.iter().all(is_bare)).then_some(Plea::Site)
    }

    /// "Into my professional network", "as a contact".
    fn names_a_network(&self, sentence: &Sentence) -> bool {
        (0..sentence.0.len())
            .any(|at| self.is_owned_network(sentence, at) || self.is_role(sentence, at))
    }

    fn is_owned_network(&self, sentence: &Sentence, at: usize) -> bool {
        let Some(length) = sentence.longest(&self.owner, at) else {
            return false;
        };
        let leads_in = |word: &str| self.into.holds(word) || self.search.holds(word);
        let leads = |back: usize| at.checked_sub(back).and_then(|at| sentence.word(at));
        let article = leads(1).is_some_and(|word| ARTICLES.holds(word));
        let is_led = leads(1).is_some_and(leads_in)
            || article && leads(2).is_some_and(leads_in)
            || sentence.longest(&self.dative, at).is_some();
        is_led && sentence.has_within(&self.network, at + length..at + length + MOST_BETWEEN)
    }

    fn is_role(&self, sentence: &Sentence, at: usize) -> bool {
        let after = sentence.longest(&self.role, at).map(|length| at + length);
        // "More than 500 contacts" are nobody's role.
        let counts = |after: usize| {
            let word = sentence.word(after);
            word.is_some_and(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        };
        after.is_some_and(|after| {
            !counts(after) && sentence.has_within(&self.network, after..after + 3)
        })
    }
}

/// True where "on", "through", "a través de" leads to the site.
fn leads_on(words: &[&Unit], site: usize) -> bool {
    let word = |back: usize| site.checked_sub(back).map(|at| words[at].folded.as_str());
    word(1).is_some_and(|word| ON.holds(word))
        || word(2).is_some_and(|word| matches!(word, "traves" | "atraves"))
}

struct Sentence<'a>(&'a [&'a Unit]);

impl<'a> Sentence<'a> {
    fn word(&self, at: usize) -> Option<&'a str> {
        Some(self.0.get(at)?.folded.as_str())
    }

    fn longest(&self, list: &WordList, at: usize) -> Option<usize> {
        list.longest(|index| self.word(at + index))
    }

    /// "Thanks for adding me", "merci de m'avoir ajouté": it is done already.
    fn thanks(&self) -> bool {
        let opens = self.word(0).is_some_and(|word| THANKS.holds(word));
        opens && (1..5).any(|at| self.word(at).is_some_and(|word| FOR_WHAT.holds(word)))
    }

    fn has(&self, list: &WordList) -> bool {
        (0..self.0.len()).any(|at| self.longest(list, at).is_some())
    }

    fn has_within(&self, list: &WordList, mut places: Range<usize>) -> bool {
        places.any(|at| self.longest(list, at).is_some())
    }
}

/// How the coached languages plead.
pub(super) static PLEADINGS: LazyLock<[Pleading; 6]> = LazyLock::new(|| {
    [
        Pleading {
            language: "en",
            network: WordList::new(
                "network|networks|contacts|contact|connections|connection|circle|circles|friend|\
                 friends|friends list",
            ),
            owner: WordList::new(
                "my|your|ur|our|their|each other s|each others|one another s|each other|one another",
            ),
            into: WordList::new(
                "to|in|into|of|among|amongst|within|inside|join|joined|joining|enter|entering",
            ),
            search: WordList::new(
                "searching|searched|browsing|searching through|going through|looking through",
            ),
            dative: WordList::new("each other s|one another s"),
            role: WordList::new("as"),
            taking: "includ|invit|welcom",
            take: WordList::new(
                "enter you|want u|add u|connect u|want us in|ask you|have in|see you in|bring you|take in|consider me|let me|add|adds|adding|added|include|including|included|invite|\
                 inviting|invited|invitation|join|joining|joined|welcome|welcoming|have you|\
                 having you|part|member|enter|count you|counting you|get you|take you|accept me|\
                 accept my|want you|count|be one|to be|be in|be among|being in|being among",
            ),
            meet: WordList::new("connect|connecting|connected|link|in touch|in contact"),
            trust: WordList::new("trust|trusted"),
            referral: WordList::new("referral|referrals|recommendations"),
            mutual: WordList::new("each other|one another|mutual|mutually|both"),
            filler: WordList::new(
                "chance|down|permission|authorship|direct|free|publications|publication|photos|\
                 pictures|videos|events|page|there|updates|mind|totally|simply|aim|another|lot|\
                 pls|request|requesting|goal|wants|\
                 definitely|absolutely|greatly|sincerely|humbly|humble|open|believe|benefit|\
                 benefits|feel|free|being|accepting|willing|keen|eager|delighted|thrilled|\
                 excited|wondering|wondered|ask|asking|writing|write|sending|send|sent|drop|\
                 dropping|addition|asset|try|trying|currently|start|started|starting|new|\
                 officially|only|know|knowing|sure|anyone|business|career|social|professionally|\
                 make|making|made|take|taking|put|putting|how|about|when|what|say|yes|honour|\
                 personally|warmly|cordially|cordial|formal|convenient|suggest|propose|proposing|\
                 existing|extend|extending|enlarge|enlarging|widen|broaden|broadening|increase|\
                 increasing|strengthen|develop|developing|therefore|hence|thus|while|through|\
                 welcomed|click|reaching|appreciate|grateful|list|one|were|site|platform|awesome|\
                 fantastic|honestly|wish|wishing|consider|considering|considered|able|valued|\
                 then|so|own|may|might|shall|should|allow|permit|become|becoming|search|\
                 searching|searched|help|possible|formally|hereby",
            ),
        },
        Pleading {
            language: "de",
            network: WordList::new(
                "netzwerk|netzwerke|netzwerken|netzwerks|geschaftskontakte|geschaftskontakten|\
                 kontakt|kontakte|kontakten|kontaktliste|kontaktnetz|kontaktnetzwerk|kontaktkreis|\
                 berufsnetzwerk|businessnetzwerk|network|verbindungen",
            ),
            owner: WordList::new(
                "mein|meine|meinem|meinen|meiner|meines|ihr|ihre|ihrem|ihren|ihrer|ihres|dein|\
                 deine|deinem|deinen|deiner|deines|unser|unserem|unsere|unseren|euer|eurem",
            ),
            into: WordList::new("in|zu|unter|teil|mitglied|kreis"),
            search: WordList::new("durchsicht|durchsuchen|durchsucht"),
            dative: WordList::new("meinem|meinen|ihrem|deinem|eurem"),
            role: WordList::new("als"),
            taking: "hinzu|aufnehm|aufgenomm|einlad|eingelad|beitr|beizutr",
            take: WordList::new(
                "aufnimmst|aufnimmt|zahle|angehoren|aufnahme|aufgenommen|bereicherung|beifuge|\
                 erganzen|hinzufugen|hinzuzufugen|hinzugefugt|hinzu|aufnehmen|aufzunehmen|nehme|\
                 nehmen|nehm|nimm|fuge|fugen|einladen|einzuladen|eingeladen|lade|einladung|\
                 beitreten|beizutreten|trete|treten|tritt|begrussen|willkommen|teil|mitglied|\
                 zahlen|gehoren|haben|hatte|wissen|dabei|komm|kommen|adden|einfugen|einbinden",
            ),
            meet: WordList::new(
                "vernetzen|vernetze|vernetzt|verbinden|verbinde|connecten|verknupfen|in kontakt|\
                 kontakt treten|kontakt aufnehmen",
            ),
            trust: WordList::new("vertraue|vertrauen"),
            referral: WordList::new("empfehlungen|weiterempfehlungen"),
            mutual: WordList::new("gegenseitig|einander|beide|beiden"),
            filler: WordList::new(
                "wohl|hatten|ob|magst|erlaube|geben|gegenseitig|einander|lust|fuhlen|fuhle|wunsch|\
                 hast|waren|schreibe|melde|fanden|fande|hoffen|geb|bitten|bitte|lieber|liebend|\
                 aufnahme|angehoren|heissen|herzlich|herzlichst|aus|auf|baue|bauen|baut|aufbauen|\
                 vergrossere|vergrossern|erweitere|uber|fragen|fragte|frage|mal|kurz|interesse|\
                 interessiert|wurdest|wurde|wirst|wird|zustimmung|zusage|einfach|schicke|sende|\
                 daruber|dazu|geschaftlich|geschaftliche|geschaftlichen|geschaftlichem|\
                 geschaftliches|antwort|momentan|gerade|derzeit|aktuell|neue|neuen|neues|\
                 ebenfalls|gegenseitigen|hoffentlich|lieb|dankbar|erfreut|geehrt|wollte|wolle|\
                 hiermit|dir|doch|ok|okay|wie|war|ware|etwas|nehmt|verknupfung|netzwerkpartner|\
                 privates|privaten|personliches|personlichen|wachsendes|wachsendem|wachsenden|\
                 versuche|stelle|freundlicherweise|gestatten|gestatte|wenn|schon|komm|kommen|\
                 willst|mochtest|wollen|moglich|toll|prima|super|nett|plattform|seite|durfte|\
                 durften|darf|konnten|konnte|konnen|wurden|seien|sein|werden|jemand|jemanden|\
                 person|da|weil|daher|deshalb|dann|damit|direkt|helfen|wachsen|durchsicht|\
                 durchsuchen|durchsucht|lassen|lass|lasst|sich|betrachte|eigenen|eigenes|wunsche|\
                 mochte|hatte|erlauben|treten",
            ),
        },
        Pleading {
            language: "fr",
            network: WordList::new("reseau|reseaux|contacts|contact|relations|relation|connexions"),
            owner: WordList::new("mon|ma|mes|votre|vos|ton|ta|tes|notre|l un de l|l un l"),
            into: WordList::new(
                "a|au|dans|de|du|parmi|en|rejoindre|rejoignez|rejoins|rejoigniez|rejoignes|\
                 integrer|integriez",
            ),
            search: WordList::new("parcourant|recherchant|consultant"),
            dative: WordList::new(""),
            role: WordList::new("comme|tant que"),
            taking: "ajout|invit|rejoi|integr|accept|accueil|inclu",
            take: WordList::new(
                "devenir|deveniez|etre|joindre|ajout|inviterais|appartenir|compte|ai ajoute|\
                 ajouter|ajoute|ajoutez|ajoutiez|ajoutes|inviter|invite|invitation|rejoindre|\
                 rejoignez|rejoins|rejoigniez|rejoignes|integrer|integriez|partie|compter|\
                 accueillir|avoir|ayez|entrer|entriez|inclure|figurer|accepter|acceptez|adherer|\
                 inserer|fasse partie|fassiez partie",
            ),
            meet: WordList::new(
                "connecter|connectons|connecte|connectez|en contact|en relation|en lien",
            ),
            trust: WordList::new("confiance"),
            referral: WordList::new("recommandations|recommandation"),
            mutual: WordList::new("mutuellement|reciproquement|entraider|aider|deux|l un l autre"),
            filler: WordList::new(
                "pensais|proposons|dirait|dit|contacte|contacter|ecris|ecrire|pourrions|autre|\
                 etre|serions|fassiez|tres|cordiale|tiens|tenais|aime|adorerais|cherche|agrandis|\
                 elargis|developpe|construis|etends|souhaitez|souhaites|aurais|aurai|aurions|\
                 aurez|seriez|serais|serons|voulez|veux|accepteriez|accepterais|agreez|auriez|\
                 aimeriez|aimerions|plairait|interet|profite|permettrait|adresse|envoie|sollicite|\
                 solliciter|actuellement|carnet|nouveau|nouvelle|nouveaux|volontiers|simplement|\
                 activement|etendre|elargissement|constituer|contente|content|joie|enchantee|avez|\
                 dites|dis|oui|etait|invitee|moi|accord|accordez|acceptiez|reponds|bienvenue|\
                 bienvenu|apprecierais|accueil|professionnels|ajout|honore|reste|personnel|\
                 personnelle|affaires|comme|demande|permettre|soyez|super|chouette|sympa|genial|\
                 personne|quelqu|voulais|permets|permettez|desire|desirerais|serait|ainsi|\
                 grandiront|grandir|parcourant|directement|donc|afin|vouloir|veuillez|autorisez|\
                 considere|aupres|deja|cela|puis|pourrais|invitation|acceptation",
            ),
        },
        Pleading {
            language: "es",
            network: WordList::new("red|redes|contactos|contacto|conexiones"),
            owner: WordList::new("mi|mis|tu|tus|su|sus|nuestra|vuestra"),
            into: WordList::new("a|en|de|entre|dentro|integrar"),
            search: WordList::new("buscaba|buscando|buscar|revisando|revisar|revisaba"),
            dative: WordList::new(""),
            role: WordList::new("como"),
            taking: "anad|agreg|inclu|invit|acept|incorpor|integr|adicion",
            take: WordList::new(
                "sumarnos|agregarnos|anadirnos|incluirnos|formar|\
                 estuvieras|estuviera|estes|unieras|uniera|anadieras|agregaras|hacerte parte|\
                 sumes|sume|adicionar|adicionarte|adicionarlo|adicionarla|invitado|invitada|\
                 incluyas|incluya|anadir|anadirte|anadirle|anadirlo|anadirla|anadirme|anadame|\
                 anademe|anado|agregar|agregarte|agregarle|agregarlo|agregarla|agregarme|\
                 agregame|agregueme|agrego|incluir|incluirte|incluirle|incluirlo|incluirla|\
                 incluirme|sumar|sumarte|sumarle|sumarlo|sumarla|sumarme|sumarse|sumate|sumese|\
                 unir|unirme|unirte|unirse|unete|unase|unas|parte|invitar|invitarte|invitarle|\
                 invitarlo|invitarla|invito|invitacion|tener|tenerte|tenerle|tenerlo|tenerla|\
                 contar|contarte|entrar|entres|incorporar|incorporarte|incorporarlo|incorporarla|\
                 incorporarme|pertenecer|integrar|integrarte|integrarme|aceptar|acepta|acepte|\
                 aceptes|aceptarme",
            ),
            meet: WordList::new(
                "conectar|conectemos|conectarme|conecta|conecte|conectate|contactar|contactemos|\
                 en contacto",
            ),
            trust: WordList::new("confio|confianza"),
            referral: WordList::new("recomendaciones|referencias|referidos"),
            mutual: WordList::new("ayudarnos|mutuamente|mutua|ambas|ambos|dos"),
            filler: WordList::new(
                "mandarte|enviarte|enviarle|contactarte|complace|ojala|saber|escribo|escribir|\
                 mucho|muchisimo|estuvieras|estuviera|estes|incluyo|mando|mandar|bonita|aqui|\
                 favor|si|encantada|agrada|gustaria|animarte|agradaria|fueras|fuera|fuese|\
                 ampliando|expandiendo|creciendo|construyendo|aumentar|aumentando|agradeceria|\
                 agradezco|interesaria|permitirme|permita|considerar|pudiera|pudieras|estaria|\
                 tendria|dar|darte|darle|doy|bienvenida|bienvenido|aceptara|aceptaras|unirnos|\
                 enviar|envio|grato|grata|agradable|amable|amablemente|solicito|pido|pedirte|\
                 pedirle|actualmente|negocios|laboral|laborales|nuevo|nuevos|nueva|feliz|\
                 alegraria|honraria|gustas|puedes|podrias|hacerte|hacerle|hacerme|serias|estoy|\
                 estas|dispuesto|dispuesta|propongo|proponerte|proponerle|personal|animo|animas|\
                 invitados|invitado|invitada|anadieras|agregaras|unieras|uniera|aceptando|\
                 formaras|formes|forme|formara|hicieras|quieres|quiere|quisieras|gustarte|\
                 estupendo|genial|bueno|bonito|gente|persona|alguien|quien|porque|asi|buscaba|\
                 mientras|directamente|conmigo|podamos|poder|puedo|podria|podriamos|crezcan|eres|\
                 sea|ser|seria|pase|pasar|permite|permiteme|permitame|pueda|considero|\
                 profesionalmente|dejame|dejeme",
            ),
        },
        Pleading {
            language: "it",
            network: WordList::new(
                "rete|reti|contatti|contatto|collegamenti|collegamento|connessioni|network",
            ),
            owner: WordList::new(
                "mia|mie|mio|miei|tua|tue|tuo|tuoi|sua|sue|suo|suoi|vostra|vostri|nostra",
            ),
            into: WordList::new(
                "a|in|alla|alle|al|ai|nella|nelle|nel|nei|della|delle|del|dei|tra|fra",
            ),
            search: WordList::new("cercavo|cercando|scorrendo|sfogliando"),
            dative: WordList::new(""),
            role: WordList::new("come|tra|fra"),
            taking: "aggiung|inser|inclu|invit|accett|accogl",
            take: WordList::new(
                "collegamento alla|annoverarti|ti vorrei|la vorrei|entra|unirci|accogliermi|\
                 appartenere|figurare|unissi|unisse|aggiungessi|aggiungesse|mi aggiungi|\
                 mi aggiunga|aggiungi|invitata|invitato|tenerla|tenerti|aggiungere|aggiungerti|\
                 aggiungerla|aggiungerlo|aggiungermi|aggiungimi|aggiungo|aggiunga|aggiungervi|\
                 inserire|inserirti|inserirla|inserirlo|inserirmi|includere|includerti|includerla|\
                 invitare|invitarti|invitarla|invitarlo|invito|entrare|entrassi|entrasse|entri|\
                 parte|avere|averti|averla|averlo|averle|unire|unirti|unirsi|unirmi|unisciti|\
                 unisca|unirla|accogliere|accoglierti|accoglierla|accettare|accetta|accetti|\
                 accettarmi|annoverare|annoverarla|contare|iscrivermi",
            ),
            meet: WordList::new(
                "collegare|connettere|\
                 collegarmi|collegarci|collegarti|collegarsi|collegati|colleghiamoci|connettermi|\
                 connetterci|connetterti|connettersi|connettiamoci|in contatto",
            ),
            trust: WordList::new("fido|fiducia"),
            referral: WordList::new("segnalazioni|raccomandazioni|referenze"),
            mutual: WordList::new("aiutarci|vicenda|reciprocamente|entrambe|entrambi|due"),
            filler: WordList::new(
                "entriamo|restiamo|rimaniamo|perche|poterla|poterti|poterlo|potermi|domandarle|\
                 domando|se|saremmo|felici|scrivo|scriverle|contatto|poter|questo|questa|ne|dici|\
                 direbbe|dice|sia|saro|ogni|nostra|chiedendo|avrei|avremmo|davvero|va|gradirei|\
                 gradirebbe|sto|ampliando|espandendo|costruendo|allargando|allargare|prego|\
                 propongo|proporle|proporti|interesserebbe|permesso|permettimi|permettetemi|\
                 apprezzerei|auspico|accettasse|accettassi|potessi|potesse|nuovo|nuovi|nuova|\
                 professionalmente|lavorativa|lavorativi|volentieri|chiedere|mando|invio|\
                 attualmente|contento|contenta|cortesia|gradito|gradita|inviarle|inviarti|\
                 permetto|puo|puoi|potrebbe|potresti|voglia|volessi|volesse|unissi|unisse|\
                 aggiungessi|aggiungesse|diventare|diventi|diventassi|onorato|onorata|sarai|sara|\
                 creare|costruire|sviluppare|crescendo|pubblica|affari|commerciale|personale|\
                 benvenuto|benvenuta|dare|darle|darti|tenerla|tenerti|andrebbe|chiedo|chiederle|\
                 chiederti|chieder|vuoi|vuole|facessi|facesse|faccia|persona|qualcuno|cui|dato|\
                 poiche|quindi|cosi|mentre|cercavo|direttamente|possiamo|posso|potrei|permetta|\
                 permettermi|permette|sarei|sarebbe|essere|desidero|desidererei|considero|reputo|\
                 qui|volevo|tutte|professionisti|bello|bella|caro|cara",
            ),
        },
        Pleading {
            language: "pt",
            network: WordList::new(
                "rede|redes|contatos|contato|contactos|contacto|conexoes|conexao|ligacoes",
            ),
            owner: WordList::new(
                "minha|minhas|meu|meus|sua|suas|seu|seus|tua|tuas|teu|teus|nossa|vossa",
            ),
            into: WordList::new(
                "a|as|ao|aos|na|nas|no|nos|da|das|do|dos|de|em|entre|para|pra|integrar",
            ),
            search: WordList::new("pesquisar|pesquisava|pesquisando|procurava|procurando"),
            dative: WordList::new(""),
            role: WordList::new("como"),
            taking: "adicion|inclu|convid|particip|integr|aceit|acrescent",
            take: WordList::new(
                "participar|participe|participa|juntasse|adicionasse|adiciones|entrares|somar|\
                 somarte|acrescente|convidado|convidada|junta|juntes|juntar te|inclua me|\
                 adicionar|adiciona|adicione|adiciono|adicionarte|incluir|inclui|inclua|convidar|\
                 convida|convido|convite|parte|entrar|entra|entre|entrasse|te lo|te la|ter|\
                 ter te|juntar|juntarte|junte|integrar|aceitar|aceite|aceita|contar|acrescentar|\
                 colocar|inserir|ingressar|pertencer",
            ),
            meet: WordList::new(
                "conectar|conecte|conectarme|conectarmos|conectado|conectados|ligar|ligarme|\
                 ligarmos|em contato|em contacto",
            ),
            trust: WordList::new("confio|confianca"),
            referral: WordList::new("indicacoes|recomendacoes|referencias"),
            mutual: WordList::new("nos ajudar|ajudarmos|ajudar|mutuamente|ambas|duas|outro"),
            filler: WordList::new(
                "escrevo|saber|gosto|se|esse|isso|imenso|muitissimo|teriamos|seriamos|mandar|\
                 mando|desta|dessa|ampliando|expandindo|aumentando|construindo|crescendo|\
                 agradeceria|agradeco|interessaria|fosse|fosses|pudesse|pudermos|aceitasse|\
                 aceitasses|teria|tenho|tendo|ficaria|fico|contente|envio|enviar|enviando|\
                 solicito|peco|gentileza|gentilmente|profissionalmente|atualmente|actualmente|\
                 negocios|novo|novos|nova|novas|vindo|vinda|dar|lhe|deixa|poderias|podes|pode|\
                 puder|puderes|queres|querias|proponho|propor|pessoal|meio|atraves|aceitares|\
                 aceitando|estou|estamos|permite|permites|juntasse|adicionasse|entrares|somar|\
                 construir|desenvolver|fizermos|honrado|honrada|tornasse|torne|chamar|posso|\
                 possa|vamos|contactar|fizesse|fizesses|fizer|este|sera|quer|gostarias|topa|\
                 legal|bacana|pessoas|pessoa|alguem|quem|encontrei|pesquisar|diretamente|comigo|\
                 contigo|podermos|poder|assim|crescem|poderia|seria|ser|faca|permita|gostava|\
                 desejo|venho|considero|aqui|pedir|pedido|queria|deixe|tornar|me",
            ),
        },
    ]
});
