//! The words of slots, folded, in the languages of the sites.

use std::sync::LazyLock;

use crate::wordlist::WordList;

/// Fields that hold a name.
pub(super) static NAMES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "apelido|apelidos|name|names|first|firstname|forename|fname|last|lastname|lname|surname|\
         full|fullname|given|nickname|vorname|nachname|anrede|prenom|nom|nombre|apellido|nome|\
         cognome|sobrenome|naam|voornaam|achternaam|imie|fornavn|fornamn|имя|имени|名前|姓名|名字|이름",
    )
});

/// Fields that merge tools and templates have, beside those of names.
pub(super) static FIELDS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "departement|servicio|servizio|setores|fiera|feria|foire|feira|accroche|gancho|aggancio|hook|ville|intro|anecdote|competence|\
         competencia|competenza|realisations|age|alter|edad|idade|greeting|assinatura|headline|icebreaker|opener|adjective|intitule|candidate|candidates|applicant|publication|\
         magazine|practice|group|club|workshop|webinar|technology|state|province|award|charity|\
         attendee|employee|buyer|seller|patient|donor|student|speaker|author|supplier|vendor|\
         partner|investor|member|volunteer|keywords|apelido|apelidos|realisation|reussite|erfolg|\
         leistung|logro|logros|traguardo|realizacao|conquista|concepto|concetto|conceito|unit|ward|\
         departamento|reparto|service|friend|friends|colleague|coworker|acquaintance|classmate|\
         town|hospital|clinic|brand|cohort|professor|instructor|mentor|semester|metric|\
         certification|client|association|freund|freundin|kollege|kollegin|bekannter|verbindung|\
         studiengang|kunde|fach|ami|amie|collegue|connaissance|relation|formation|amigo|amiga|\
         colega|conocido|conocida|conexion|relacion|carrera|facultad|amico|amica|collega|\
         conoscente|collegamento|facolta|conexao|conexoes|conhecido|conhecida|ligacao|curso|corso|\
         name|names|firstname|forename|fname|lastname|lname|surname|fullname|nickname|company|\
         companyname|organization|organisation|employer|business|firm|agency|startup|school|\
         university|college|uni|alma|mater|topic|subject|title|jobtitle|position|role|job|industry|\
         profession|occupation|trade|hometown|keyword|sector|field|area|niche|expertise|specialty|\
         city|location|country|place|region|event|conference|connection|connections|contact|\
         referrer|recruiter|manager|department|thing|things|date|day|month|year|years|project|\
         product|skill|skills|interest|interests|hobby|achievement|accomplishment|experience|\
         degree|major|program|programme|course|focus|alumni|alum|reason|detail|details|something|\
         blank|placeholder|compliment|pain|point|problem|challenge|goal|result|benefit|outcome|\
         sender|signature|recipient|person|prospect|lead|customer|competitor|number|xx|xxx|email|\
         phone|vorname|nachname|anrede|firma|unternehmen|unternehmensname|arbeitgeber|hochschule|\
         universitat|schule|thema|titel|stelle|beruf|branche|bereich|fachgebiet|stadt|ort|\
         veranstaltung|messe|kontakt|datum|projekt|produkt|grund|abteilung|ansprechpartner|prenom|\
         nom|entreprise|societe|ecole|universite|sujet|theme|poste|metier|secteur|domaine|ville|\
         lieu|titre|evenement|salon|projet|produit|raison|nombre|apellido|apellidos|empresa|\
         compania|escuela|universidad|titulo|tema|cargo|puesto|ciudad|lugar|evento|contacto|fecha|\
         proyecto|producto|motivo|referencia|cliente|nome|cognome|azienda|societa|scuola|\
         universita|argomento|titolo|ruolo|posizione|settore|citta|luogo|contatto|data|progetto|\
         prodotto|riferimento|sobrenome|escola|faculdade|universidade|assunto|vaga|setor|cidade|\
         local|contato|projeto|produto|voornaam|achternaam|bedrijf|bedrijfsnaam|onderwerp|functie|\
         stad|imie|nazwisko|firmy|fornavn|fornamn|foretag|virksomhed|имя|фамилия|компания|\
         должность|тема|名前|氏名|会社名|姓名|名字|公司|公司名称|职位|이름|회사|회사명",
    )
});

/// Words that may stand beside them.
pub(super) static QUALIFIERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "connecting|reaching|contacting|writing|out|personal|podcast|du|artigo|articulo|articolo|artikel|beitrag|hiring|type|types|kind|tipo|mr|mrs|ms|dr|herr|\
         frau|mme|sr|sra|en|em|von|vom|zum|r|gemeinsame|gemeinsamen|gemeinsames|mutuo|mutua|\
         compartido|compartida|partage|condiviso|condivisa|atual|actual|attuale|actuel|actuelle|\
         new|neu|neue|neuen|neuer|nouveau|nouvelle|nuevo|nueva|nuovo|nuova|novo|nova|primeiro|\
         primeira|primer|premier|old|good|close|name|relevante|recente|reciente|aktuelles|\
         aktueller|aktuellen|my|your|their|his|her|our|the|a|an|of|or|and|in|at|for|to|on|here|\
         insert|add|enter|specific|current|ideal|mutual|shared|common|recent|relevant|target|\
         previous|former|first|last|full|given|family|middle|article|post|blog|talk|paper|similar|\
         other|custom|contact|user|account|e|g|eg|s|ihr|ihre|ihrer|dein|deine|mein|meine|des|der|\
         die|das|und|oder|hier|konkretes|konkrete|aktuelle|gemeinsamer|votre|vos|ton|mon|ma|de|du|\
         d|la|le|l|les|et|ou|ici|commun|commune|tu|su|mi|del|el|los|y|o|aqui|concreta|concreto|\
         comun|tuo|tua|suo|sua|mio|mia|di|della|il|lo|qui|specifico|specifica|comune|seu|meu|\
         minha|do|da|os|as|especifico|comum|uw|je|van|het",
    )
});

/// Words beside [`INSERTS`] that ask for something to be put in, at the start of a bracket.
pub(super) static ORDERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "something|fill|add|your|their|type|ihr|ihre|dein|deine|hier|votre|vos|ajouter|tu|su|\
         anadir|tuo|tua|seu|sua|vul|uw|jouw|citer|citez|citar|cita|citare|cite|nommer|nommez|nombrar|\
         nombra|nominare|nomear|nenne|nennen|erwahne|erwahnen|decrivez|describir|describa|descrivi|\
         descrivere|descreva|descrever",
    )
});

/// What asks a writer to mention something, and words that begin what is to be mentioned.
pub(super) static MENTION: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("mention|describe|specify|mentionner|mentionnez|mencionar|menciona|menzionare")
});
pub(super) static MENTIONED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "aqui|ici|qui|hier|here|something|what|why|how|a|an|the|their|your|un|une|le|la|votre|su|tu|algo|o|il|qualcosa",
    )
});

/// Words that ask for it outright, in round brackets too.
pub(super) static INSERTS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "sostituire|sostituisci|ersetzen|remplacer|remplacez|reemplazar|reemplaza|sustituir|sustituye|\
         substituir|substitua|ajoutez|agregar|agrega|agregue|anade|anada|aggiungi|aggiungere|aggiunga|adicionar|adicione|\
         acrescentar|acrescente|completez|completa|complete|erganze|paste|poner|mettre|mettere|colocar|einsetzen|eintragen|insert|enter|replace|einfugen|\
         inserer|inserez|insertar|inserta|inserisci|inserire|insira|inserir|personalise|\
         personalize|personnaliser|personnalisez|personalizar|personaliza|personalizzare|\
         personalizza",
    )
});

/// Whose name a bracket may ask for.
pub(super) static OWNERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("your|my|the|ihr|dein|votre|ton|tu|su|tuo|il|seu|uw|je|here|hier|ici|aqui")
});

/// Words that make a name the writer's.
pub(super) static MINE: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "your|my|sender|signature|ihr|dein|mein|absender|votre|mon|tu|mi|remitente|tuo|mio|\
         mittente|seu|meu|remetente|uw",
    )
});

/// Words that make a name that of somebody or something else.
pub(super) static OTHERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "mutual|connection|connections|contact|referrer|recruiter|manager|company|school|\
         university|event|organization|organisation|last|lastname|lname|surname|nachname|\
         apellido|apelido|cognome|sobrenome|firma|entreprise|empresa|azienda|product|project|\
         friend|colleague|professor|client|competitor",
    )
});

/// Fields that a broken merge leaves behind as words.
pub(super) static BARE_FIELDS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "first last|john doe|jane doe|max mustermann|erika mustermann|fulano de tal|fulanito de tal|\
         pinco pallino|company name team|name surname|firstname lastname|first name last name|vorname nachname|\
         prenom nom|nom prenom|nombre apellido|nombre apellidos|nombre del lead|nome cognome|\
         nome sobrenome|nome apelido|nome do lead|nome del lead|lead name|prospect name|\
         valued prospect name|client name|customer name|valued customer name|nombre del contacto|\
         nombre de contacto|nombre del cliente|nombre de la empresa|nombre de empresa|\
         nom du contact|nom du client|nom de l entreprise|nom de la societe|nome contatto|\
         nome del contatto|nome cliente|nome del cliente|nome dell azienda|nome do contato|\
         nome do contacto|nome do cliente|name der firma|name des unternehmens|name des kontakts|\
         name des kunden|kontaktname|kundenname|unternehmensname|first name|\
         firstname|fname|last name|lastname|lname|full name|fullname|company name|companyname|\
         your name|your name here|name here|job title|school name|vorname|nachname|firmenname|\
         prenom|nom de famille|nombre|apellido|nome da empresa|sobrenome|cognome|nome azienda|\
         contact name|recipient name",
    )
});

/// What programs write where they know nothing.
pub(super) static NO_VALUES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("null|undefined|nan|none|nil|unknown|blank|object object|empty")
});

/// Small words that "undefined" may follow only as a slot.
pub(super) static PLACES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("at|bei|chez|presso|em|joining|join"));

/// Small words that a bare field may follow.
pub(super) static LINKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "at|like|with|for|from|as|bei|fur|wie|von|chez|pour|comme|en|para|como|con|presso|\
         per|em|com",
    )
});

/// Greetings that no name makes odd.
pub(super) static NEEDS_NAME: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "dear|liebe|lieber|geehrte|geehrter|herr|frau|cher|chere|estimado|estimada|querido|\
         querida|caro|cara|gentile|egregio|egregia|prezado|prezada|beste|geachte|kara|kare|\
         kaere|kjaere",
    )
});

/// Short titles that no greeting ends with.
pub(super) static COURTESIES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("herr|frau|mr|mrs|ms|mme|sr|sra"));

/// What writers leave for themselves.
pub(super) static NOTES_TO_SELF: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "delete as appropriate|delete as applicable|delete where applicable|delete as necessary|\
         delete if not applicable|delete whichever|strike out as appropriate|\
         biffer la mention inutile|borrar lo que no proceda|eliminar lo que no proceda|\
         tachar lo que no proceda|borrar lo que no corresponda|tachar lo que no corresponda|\
         cancellare quanto non interessa|eliminare la voce che non interessa|\
         riscar o que nao se aplica|apagar o que nao se aplica|bitte streichen|\
         nicht zutreffendes streichen|rayer la mention inutile|\
         nichtzutreffendes streichen|unzutreffendes streichen|tachese lo que no proceda|\
         cancellare la voce non pertinente|riscar o que nao interessa|john jane doe|jane john doe|\
         todo|tbd|tbc|fixme|lorem ipsum dolor|insert name|insert company|insert topic|\
         mergefield was not found|todo add|todo insert|todo write|todo mention|todo something|todo frase|vorname name|rayer les mentions inutiles|firstname lastname|vorname nachname|prenom nom|nombre apellido|\
         nome cognome|nome sobrenome|company name here|name hier einfugen|\
         hier name einfugen|inserer le nom|insertar nombre|inserire nome|inserir nome",
    )
});

/// What XXX measures or numbers after.
pub(super) static MEASURES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "size|sizes|grosse|taille|talla|taglia|tamanho|maat|bowl|chapter|volume|vol|part|\
         level|act|louis|rated|century|kapitel|teil|chapitre|tome|capitulo|capitolo|no|\
         number",
    )
});

/// Elements of web pages: somebody may write about a `<title>`.
pub(super) static MARKUP: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("author|state|title|address|time|date|link|article|section|label|data|name")
});

/// What people write of who write about templates.
pub(super) static TEMPLATE_TALK: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "macro|macros|brevo|seriendruck|seriendruckfelder|seriendruckfeldern|seriendruckfeld|mailchimp|platzhaltern|formular|jekyll|javascript|readme|script|config|cloze|helm|yaml|drupal|twig|django|template|templates|templating|merge|placeholder|placeholders|\
         handlebars|mustache|jinja|liquid|parameter|parameters|variable|endpoint|string|strings|\
         printf|format|escape|escaping|unescaped|syntax|regex|vorlage|vorlagen|platzhalter|\
         serienbrief|gabarit|publipostage|plantilla|plantillas|modelli|segnaposto|modelo",
    )
});

/// The same of sheets, which leave signs of their own: `#REF!`, `=SUM(`, N/A.
pub(super) static SHEET_TALK: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "buscarv|cerca|sverweis|wenn|colonna|columna|spalte|colonne|inventario|formule|foglio|cella|celda|zelle|vlookup|excel|spreadsheet|spreadsheets|formula|formulas|database|tabelle|hoja|planilha",
    )
});

/// What a bracket of prose attaches: "the talk I gave in Oslo, at [link]".
pub(super) static ATTACHED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "redacted|link|links|slides|repo|repository|video|videos|code|paper|preprint|demo|deck|photo|photos|\
         picture|audio|recording|article|post|blog|website|site|page|book|folien|artikel|vortrag|\
         lien|liens|photographie|enlace|vinculo|articulo|foto|fotos|collegamento|articolo|artigo",
    )
});

/// Words that stand for a name where a name belongs: "Hi NAME,".
pub(super) static SELF_NAMED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "fulano|fulanito|tbc|tbd|tba|nachname|familienname|lastname|surname|apellido|cognome|sobrenome|name|names|firstname|\
         fname|nombre|nome|vorname|prenom|mustermann|musterfrau",
    )
});

/// Letters that stand for what is to be put in: "Hello XX", "you work in YY".
pub(super) static LETTERED: LazyLock<WordList> = LazyLock::new(|| WordList::new("xx|yy|zz|xy|xyz"));

/// Fields that templates write all in capital letters.
pub(super) static SHOUTED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "apelido|lastname|surname|fullname|field|profession|occupation|department|hometown|\
         country|conference|subject|project|reason|niche|area|skill|recruiter|nachname|vorname|\
         bereich|fachgebiet|stadt|beruf|stelle|veranstaltung|universitat|hochschule|unternehmen|\
         projekt|apellido|nombre|ciudad|puesto|cargo|universidad|escuela|evento|proyecto|cognome|\
         nome|citta|ruolo|universita|progetto|sobrenome|cidade|universidade|faculdade|projeto|\
         prenom|nom|ville|metier|domaine|ecole|universite|evenement|societe|projet|name|firstname|\
         company|industry|topic|school|university|college|role|position|event|city|title|product|\
         location|sector|organization|organisation|firma|branche|thema|entreprise|secteur|sujet|\
         empresa|tema|azienda|settore|argomento|setor|assunto",
    )
});

/// Small words beside [`LINKS`] after which a name or a subject stands.
pub(super) static NAMED_AFTER: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("que|in|on|about|of|your|by|uber|dans|sur|sobre|su|de|di|del|na|no|nella|nel")
});

/// Small words between a name and whose it is: "name of the contact".
pub(super) static OF: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("of|de|del|della|des|der|di|do|da|du"));

/// Greetings that are nothing else, in whatever language: what stands in brackets behind them, or in
/// two letters, is a slot.
pub(super) static GREETINGS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "hi|hello|hey|hiya|dear|hallo|liebe|lieber|servus|moin|bonjour|bonsoir|salut|coucou|hola|\
         ciao|salve|buongiorno|ola|oi|caro|cara|hoi|hej|hei|czesc|ahoj|szia|kedves|buna|terve|\
         merhaba|selam|привет|здравствуйте|уважаемый|уважаемая",
    )
});

/// Fields that templates write large behind a title, or two in a row: "Ms. LASTNAME".
pub(super) static TITLED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "anrede|firmenname|companyname|apelido|apelidos|name|lastname|lname|surname|fullname|\
         firstname|fname|nachname|vorname|nom|prenom|apellido|apellidos|nombre|cognome|nome|\
         sobrenome|achternaam|voornaam",
    )
});

/// What stands alone in a bracket as an order: "[insert]".
pub(super) static INSERT: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "insert|einfugen|inserer|insertar|inserire|inserir|tbd|tbc|todo|insertare|einsetzen|\
         eintragen|erganzen|ausfullen|completer|completar|completare|rellenar|preencher",
    )
});

/// Small words that lead on to another word. Writers leave a blank behind them by oversight, too.
pub(super) static LEADS_ON: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "als|in|at|of|from|with|for|the|my|your|bei|aus|von|vom|mit|fur|im|dans|de|du|des|chez|\
         pour|avec|en|con|por|para|desde|del|di|da|do|nella|nel|presso|per|em|na|no|das|dos",
    )
});

/// Small words that no sentence ends with after a blank.
pub(super) static ASKS_FOR_MORE: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("su|sobre|uber|at|from|the|my|your|about|bei|vom|chez|presso|desde")
});

/// Those of them that a sentence may end with: "where you are from".
pub(super) static STANDS_LAST: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("at|from|about"));

/// What leads a clause that may end so.
pub(super) static ASKED: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("what|where|which|who|whom|whose|whatever|wherever"));

/// Who does, or is done to: "the town I come from".
pub(super) static PERSONS: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("i|you|we|they|he|she|it|me|us|them|him|her"));

/// How somebody knows where the reader works.
pub(super) static NOTICED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("see|saw|seen|notice|noticed|know|knew|read|heard|hear|learned|understand|found")
});

/// What "Company X" and "ABC University" stand for.
pub(super) static EXAMPLES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "conference|event|company|industry|competitor|employer|firm|university|college|empresa|firma|unternehmen|\
         azienda|entreprise|societe|setor|branche|hochschule",
    )
});

/// Small words before a noun.
pub(super) static ARTICLES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("a|an|the|it|this|my|our|his|her|their|ein|eine|un|une|una|um|uma")
});

/// What people write of who write about programs, in which null is a value.
pub(super) static CODE_TALK: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "javascript|typescript|java|kotlin|swift|rust|code|coding|function|functions|pointer|\
         pointers|type|types|bug|bugs|compiler|sql|query|value|values",
    )
});

/// What an assistant calls what it wrote.
pub(super) static DRAFTS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "nachricht|proposition|mensaje|messaggio|mensagem|message|messages|note|notes|draft|drafts|request|requests|version|versions",
    )
});

/// What only an assistant says of it.
pub(super) static OFFERED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "caracteres|zeichen|caratteri|connection|linkedin|use|short|concise|polished|professional|friendly|personalized|\
         personalised|tailored|sure|certainly|absolutely",
    )
});

/// What it numbers.
pub(super) static NUMBERED: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("option|version|variante|opcion|opcao|opzione"));

/// What the XX of a century stands before.
pub(super) static CENTURIES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("secolo|siecle|siglo|seculo|century|jahrhundert"));

/// Small words before a role: "come  presso" lacks one.
pub(super) static ROLES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("as|als|come|como|comme|que"));

/// What a reader is called, formally and not: nobody is both.
pub(super) static FORMS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "ihnen|dir|sie|du|dich|ihr|dein|ihre|deine|ihrem|deinem|ihren|deinen|lei|te|tu|suo|tuo|\
         sua|tua|vous|toi|votre|ton|ta|vos|tes|usted|ti|su",
    )
});
