//! Italian.
//!
//! Pronouns are mostly left out and articles stand before "tuo/suo"; elided words stand alone
//! ("l'articolo" is `l articolo`, "m'ha" is `m ha`).

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static ITALIAN: Language = Language {
    code: "it",
    common_words: "il lo la gli le l un uno una di del dello della dei degli delle al allo alla ai \
                   agli alle da dal dalla nel nello nella nei nelle con su sul sulla per tra fra e \
                   ed o ma che chi non mi ti ci vi si lei lui noi voi io tu suo sua suoi sue tuo \
                   tua tuoi tue mio mia miei mie nostro nostra vostro vostra sono sei siamo ho ha \
                   hai abbiamo avete hanno stato stata come anche piu molto ciao buongiorno salve \
                   gentile grazie saluti cordiali questo questa anch vorrei sarebbe perche quando \
                   dove gia era",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Nouns that everybody has: with "your" they tell nothing of this reader.
    (
        "vague",
        "colleghi|rh|connessione|profilo|profili|esperienza|esperienze|percorso|percorsi|carriera|carriere|curriculum|cv|background|competenza|competenze|rete|network|\
         contatto|contatti|conoscenza|conoscenze|capacita|abilita|talento|talenti|successo|successi|traguardi|risultati|settore|settori|ambito|ambiti|\
         campo|azienda|aziende|impresa|imprese|attivita|societa|business|organizzazione|team|squadra|collaboratori|clienti|vendite|fatturato|ricavi|\
         marketing|budget|obiettivi|crescita|produttivita|redditivita|visibilita|idee|idea|opinione|parere|visione|prospettiva|punto|vista|consiglio|consigli|\
         aiuto|supporto|sostegno|riscontro|risposta|feedback|attenzione|considerazione|conferma|accettazione|disponibilita|tempo|agenda|giornata|settimana|\
         calendario|telefono|numero|email|mail|indirizzo|casella|messaggio|richiesta|invito|nome|cognome|persona|personalita|vita|lavoro|impiego|posto|ruolo|\
         posizione|incarico|funzione|professione|professionalita|titolo|sito|pagina|contenuto|contenuti|interesse|interessi|passione|valori|potenziale|valore|\
         esigenze|bisogni|futuro|opportunita|collaborazione|collaborazioni|sinergie|rapporto|relazione|gentilezza|cortesia|pazienza|energia|leadership|intelligenza|\
         carisma|parte|lato|linkedin|mondo|cerchia|presenza|marchio|progetti|bacheca|modo|storia|cammino|bravura|determinazione",
    ),
    // Small and vague words: they name nothing by themselves.
    (
        "empty",
        "xxx|null|undefined|nan|none|il|lo|la|i|gli|le|l|un|uno|una|di|d|del|dello|della|dell|dei|degli|delle|a|ad|al|allo|alla|all|ai|agli|alle|da|dal|dallo|dalla|dall|dai|dagli|dalle|in|nel|nello|nella|nell|nei|negli|nelle|\
         con|col|su|sul|sullo|sulla|sull|sui|sugli|sulle|per|tra|fra|e|ed|o|oppure|ma|pero|che|chi|cui|se|come|quando|dove|perche|quanto|quanti|quale|quali|qual|io|tu|lei|lui|noi|voi|loro|\
         mi|m|ti|t|ci|c|vi|v|si|s|ne|n|me|te|suo|sua|suoi|sue|tuo|tua|tuoi|tue|mio|mia|miei|mie|nostro|nostra|nostri|nostre|vostro|vostra|vostri|vostre|\
         questo|questa|questi|queste|quest|quello|quella|quelli|quelle|quel|quell|cio|essere|sono|sei|e|siamo|siete|era|ero|eri|erano|sia|sarei|saro|sarebbe|stato|stata|stati|state|\
         ho|hai|ha|abbiamo|avete|hanno|avere|avevo|aveva|avrei|avrebbe|avro|faccio|fai|fa|facciamo|fate|fanno|fare|fatto|posso|puoi|puo|possiamo|potete|potrei|potremmo|potrebbe|potresti|\
         voglio|vuoi|vuole|vorrei|vorremmo|volevo|vorrebbe|desidero|piacerebbe|piace|piaciuto|piaciuta|piacere|devo|devi|deve|vado|va|vai|andare|non|no|si|mai|sempre|gia|ancora|anche|anch|pure|\
         neanche|molto|molta|molti|molte|piu|meno|tanto|tanti|cosi|bene|meglio|poco|po|qualcosa|niente|nulla|tutto|tutta|tutti|tutte|ogni|altro|altra|altri|altre|stesso|stessa|stessi|stesse|\
         qualche|alcuni|alcune|vari|varie|diversi|diverse|qualsiasi|qui|qua|li|ora|adesso|oggi|ieri|domani|poi|presto|recentemente|attualmente|davvero|veramente|particolarmente|\
         solo|soltanto|semplicemente|grande|grandi|gran|piccol*|nuovo|nuova|nuovi|nuove|ultimo|ultima|ultimi|ultime|primo|prima|prossim*|buon|buona|buono|buone|bel|bella|bello|belle|bei|\
         ottimo|ottima|ottimi|eccellente*|straordinari*|incredibil*|interessant*|affascinant*|ammirevol*|brillant*|eccezional*|magnific*|meraviglios*|notevol*|ricc*|prezios*|stimolant*|ispirant*|\
         proprio|propria|propri|comune|comuni|simil*|professional*|personal*|lavorativ*|attual*|recent*|divers*|ciao|salve|buongiorno|buonasera|gentile|gentilissim*|egregi*|spett|car*|signor|signora|\
         sig|dott|dottore|dottoressa|dr|ing|avv|prof|grazie|saluti|saluto|cordiali|cordialmente|distinti|anno|anni|mese|mesi|giorno|giorni|ora|ore|minuti|momento|volta|volte|cosa|cose|gente|professionisti|\
         maniera|tipo|fine|esempio|visto|letto|leggere|vedere|sapere|conoscere|connettermi|connetterci|collegarmi|contattare|entrare|aggiungere|seguire|seguo|sembra|trovo|trovato|interessa|colpito|colpita|\
         colpisce|visionato|guardato|notato|corrisponde|{vague}",
    ),
    (
        "your",
        "tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre",
    ),
    ("my", "mio|mia|miei|mie|nostro|nostra|nostri|nostre"),
    // What a person makes or says in public.
    (
        "piece",
        "post|pubblicazione|pubblicazioni|articolo|articoli|pezzo|testo|testi|saggio|saggi|libro|libri|romanzo|racconto|racconti|poesia|poesie|capitolo|tesi|paper|studio|studi|ricerca|ricerche|\
         lavoro (su|sul|sulla|sui|sulle|per)|lavori su|rapporto (su|sul|sulla)|relazione (su|sul|sulla|al|alla)|report|indagine|analisi|intervista|interviste|podcast|puntata|puntate|episodio|trasmissione|reportage|\
         inchiesta|documentario|film|video|canale|talk|conferenza|conferenze|presentazione|intervento|interventi|seminario|seminari|workshop|laboratorio|webinar|corso|corsi|lezione|lezioni|masterclass|panel|tavola rotonda|\
         blog|newsletter|rubrica|colonna|thread|commento|commenti|risposta (su|sul|sulla|a|nel|al|alla|sotto)|domanda (su|sul|al|alla)|spiegazione|consiglio (su|per|sul)|consigli (su|per|sul|sulla)|guida|guide|tutorial|manuale|metodo|strumento|\
         plugin|libreria|app|applicazione|repository|repo|script|mappa|mappe|dataset|modello (di|per)|template|disegno|disegni|illustrazione|illustrazioni|foto|fotografie|serie|mostra|mostre|concerto|spettacolo|disco|canzone|ricetta|ricette|\
         campagna|progetto (di|del|per|con|su|sul|sulla|della|a)|iniziativa|startup|associazione|cooperativa|fondazione|testimonianza|discorso|riflessione su|riflessioni su|riflessioni sul|traduzione|traduzioni|prototipo|opera|opere|brevetto|\
         orto|restauro|ristrutturazione|esperimento|proposta (di|per|sul|su)|battaglia|impegno (per|su|nel|contro)|pull request|recensione|recensioni|quaderno|archivio|scheda|schede|protocollo|sistema di|bottega|azienda agricola|idea di|scoperta",
    ),
    (
        "done",
        "*ato|*uto|*ito|*ata|*uta|scritto|detto|fatto|letto|tradotto|prodotto|condotto|corretto|risposto|aperto|messo|espresso|descritto|dipinto|vinto|chiuso|preso|deciso|diretto|risolto|raccolto|proposto|cotto|smesso|tenuto|trascorso",
    ),
    (
        "do",
        "scrivi|scrive|pubblichi|pubblica|condividi|condivide|spieghi|spiega|racconti|racconta|dirigi|dirige|guidi|guida|gestisci|gestisce|organizzi|organizza|insegni|insegna|tieni|tiene|conduci|conduce|sviluppi|sviluppa|\
         costruisci|costruisce|progetti|progetta|disegni|disegna|curi|cura|coordini|coordina|lavori|lavora|segui|ricerchi|restauri|restaura|traduci|traduce|alleni|allena|coltivi|coltiva|produci|produce|studi|studia|difendi|difende|\
         cerchi|cerca|cercate|assumete|assumi|assume|proponi|propone|descrivi|descrive|usi|usa|descriveva|descrivevi|raccontava|raccontavi|spiegava|spiegavi|diceva|dicevi|suoni|suona|canti|alleva|allevi|ripari|ripara|moderi|modera|mantieni|mantiene|presenti|presenta|apri|apre|affronti|affronta|utilizzi|utilizza|accompagni",
    ),
    (
        "kin",
        "capo|capa|collega|colleghi|colleghe|amico|amica|amici|mentore|mentor|professore|professoressa|prof|maestro|maestra|insegnante|docente|tutor|relatore|relatrice|direttore|direttrice|supervisore|coordinatore|coordinatrice|responsabile|\
         manager|titolare|superiore|socio|socia|cofondatore|cofondatrice|fondatore|fondatrice|vicino|vicina|cugino|cugina|fratello|sorella|zio|zia|padre|madre|papa|mamma|marito|moglie|fidanzato|fidanzata|compagno|compagna|compagni|figlio|figlia|\
         nipote|cognato|cognata|suocero|suocera|nonno|nonna|allievo|allieva|studente|studentessa|alunno|alunna|tirocinante|stagista|assistente|cliente|medico|dottoressa|infermiera|infermiere|allenatore|allenatrice|coach|presidente|presidentessa|\
         capitano|preside|primario|parroco|caposala|caporeparto|capoufficio|capoturno|coinquilino|coinquilina|ex capo|ex collega|dottorando|dottoranda|segretaria|partner|caposquadra|libraia|libraio|editor|ostetrica|commercialista|avvocato",
    ),
    (
        "says",
        "dice|diceva|consiglia|suggerisce|racconta|pensa|sostiene|assicura|insiste|giura|parla|parlava|cita|ripete|saluta|manda|mi ha|mi aveva|ci ha|mi dice|mi parla|ti saluta|la saluta|mi consiglia|mi suggerisce|mi racconta|mi parlava|afferma|crede|loda|ti manda|le manda|m ha",
    ),
    (
        "event",
        "convegno|convegni|conferenza|congresso|fiera|salone|incontro|incontri|seminario|workshop|laboratorio|corso|lezione|simposio|forum|festival|meetup|hackathon|panel|tavola rotonda|evento|riunione|master|\
         stage|torneo|gara|maratona|mostra|presentazione|webinar|assemblea|concerto|convention|expo|visita|inaugurazione|giornata|giornate|summit|raduno|scuola estiva|summer school|serata|open day|campo|escursione|barcamp|tirocinio|talk",
    ),
    (
        "group",
        "scuola|universita|facolta|istituto|liceo|ateneo|anno|corso|master|classe|laurea|laboratorio|dipartimento|reparto|ospedale|clinica|azienda|ditta|squadra|coro|orchestra|associazione|quartiere|paese|via|valle|regione|provincia|\
         citta natale|mestiere|lavoro|professione|problema|problemi|sfida|sfide|difficolta|dubbio|dubbi|domanda|domande|tema|temi|questione|grana|battaglia|passione per|hobby|strumento|software|sistema|fabbrica|officina|collegio|residenza|borsa|\
         turno|parrocchia|cooperativa|barca|situazione|malattia|sport|pubblico|materiale|fornitore|mercato|tavolo|terra|strada|relatore|banco|ufficio|cantiere|societa|palestra|collina|vigneto|percorso di|scelta|nodo|muro|guaio",
    ),
    (
        "send",
        "inviare|invio|inviarti|inviarle|inviarvi|mandare|mando|mandarti|mandarle|mandarvi|passare|passo|passarti|passarle|condividere|condivido|condividiamo|dare|darti|darle|prestare|presto|prestarti|prestarle|offrire|offro|offriamo|\
         offrirti|offrirle|presentare|presentarti|presentarle|presento|fornire|fornisco|fornirle|tradurre|traduco|tradurle|rivedere|rileggere|testare|provare|correggere|invitare|invito|invitarti|invitarla|riservare|tengo da parte|cedere|cedo|\
         cederle|cederti|regalare|regalo|regalarle|regalarti|donare|dono|mostrare|mostrarti|mostrarle|portare|porto|portarti|portarle|consigliare|girare|giro|girarti|girarle|contribuire|mettere|metto|metterti|metterla|mettervi|mettiamo|\
         metterle|far avere|farti avere|farle avere|stampare|caricare|lasciare|lascio|lasciarti|lasciarle|ospitare|ospitarti|ospitarla|ospito|ospitiamo|aprire|apriamo|spedire|spedisco|spedirti|spedirle|segnalare|segnalarle|segnalarti|anticipare|scansionare|diffondere|consegnare|proporre|proporle|proporti|scambiare",
    ),
    (
        "gift",
        "dati|dataset|risultati di|risultati del|numeri|misure|misurazioni|rilievi|statistiche|modello|modelli|lista|elenco|tabella|tabelle|foglio|fogli|guida|manuale|documento|documenti|documentazione|dossier|rapporto|report|studio|materiale|materiali|\
         appunti|verbali|piano|pianta|piante|protocollo|protocolli|registrazione|registrazioni|foto|fotografie|immagini|scansioni|archivio|archivi|copia|copie|libro|libri|link|contatto (di|del|della|in|all)|contatti (di|del|della)|un contatto|posto (da|di|in)|\
         borsa|sala|spazio|locale|laboratorio|semi|piantine|campioni|campione|cartamodello|cartamodelli|ricetta|ricette|mappa|mappe|codice|script|patch|correzione|correzioni|traduzione|testimonianza|articolo|puntata|stand|intervista|licenza|sondaggio|\
         confronto|questionario|questionari|checklist|griglia|griglie|bibliografia|spartito|spartiti|lettere|diario|diari|fascicolo|kit|pezzo|pezzi|ricambio|ricambi|palco|pagina|pagine|programma|schede|scheda|unita|disegni|capitolato|preventivi|slide|esempi|file|relazione|tariffario|capannone|aula|contratto tipo|bozza|glossario|trascrizioni",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "{your} .. {piece}",
            "{piece} (che|dove|in cui|nel quale|con cui) (hai|ha|avete|tieni|tiene|cura|curi) .. ({done}|<topic>)",
            "(quello che|ciò che|come|di come|in cui|il modo in cui|dove|che|quando) (tu|lei)? (hai|avete|ha|aveva|avevi) .. {done} .. <topic>",
            "(quello che|ciò che|come|di come|in cui|il modo in cui|che) (tu|lei)? {do} .. <topic>",
            "(hai|avete) {done} .. <topic>",
            "{your} .. (lavoro|approccio|sguardo|visione|battaglia|impegno|modo|maniera|esperienza|punto di vista|risposta|idea|idee|opinione|parere|contributo|scelta|storia) .. (su|sul|sulla|sui|sulle|sull|con|intorno|riguardo|contro|per|nel|nella|in|di|al|alla|ai|alle) .. <topic>",
            "grazie per .. (risposta|consiglio|consigli|commento|spiegazione|articolo|intervento|aiuto|aver {done}) .. (su|sul|sulla|in|nel|nella|a|al|alla|di|del) .. <topic>",
            "!{your} (opinione|risposta|aiuto|parere|consiglio|attenzione|tempo|punto) .. (su|a|per|al|alla) .. (mio|mia|questo|questa|nostro|nostra)",
            "!{your} (percorso|esperienza|profilo|carriera|lavoro) (nel|in|come|professionale|nella)",
            "!(hai|avete|ha) (accettato|visto|ricevuto|visitato|risposto|letto il mio|già)",
            "!come (ha|hai) (visto|detto)",
        ],
    ),
    (
        Sense::Personal,
        &[
            "{your} <topic>",
            "(candidat*|candidatura) .. (come|da) .. (nel|nella|in|a|al|presso) .. <topic>",
            "(tu|lei|voi) .. (hai|ha|avete|{do}) .. <topic>",
            "(leggo|vedo|ho letto|ho visto) .. che ti (piace|interessa|occupi) .. <topic>",
            "per (raccontare|parlare di|spiegare|presentare) .. <topic>",
            "da quando (guidi|guida|sei|è|dirigi|dirige|lavori|lavora) .. <topic>",
            "{your} .. (passaggio|arrivo|nomina|ingresso|incarico|ruolo|posto|promozione|trasferimento|cambio|team|lavoro|anni|transizione|azienda|collega|classe|reparto|scuola|studio|ditta|bottega) .. (a|al|alla|ai|per|in|nel|nella|di|del|della|come|da|presso|con) .. <topic>",
            "(complimenti|congratulazioni|auguri|felicitazioni|bravo|brava|bravissim*) .. (per|a) .. <topic>",
            "(lavori|lavora|lavorate|sei|è|eri|era|insegni|insegna|dirigi|dirige|guidi|guida|vivi|vive|studi|studiavi|giochi|suoni|canti|coordini|coordina|gestisci|gestisce|ti occupi|si occupa|segui|segue|partecipi|collabori|collabora|siete) .. (in|a|al|alla|presso|per|da|di|del|della|con|come|dal|dalla) .. <name>",
            "che (lavori|lavora|sei|dirigi|dirige|guidi|guida|segui|segue|coordini|coordina|gestisci|gestisce|insegni|insegna|hai {done}|ha {done}|vieni|viene|cerchi|cercate|assumete|ti occupi|si occupa|apri|aprite|avete {done}) .. <topic>",
            "(ho visto|ho letto|vedo|ho saputo|leggo|ho notato|ho sentito|ho scoperto|so) che .. (hai|ha|avete|sei|è|lavori|lavora|dirige|dirigi|cerca|cercate|cerchi|state|stai|sta|insegna|guida|gestisce|segue|siete|si occupa|ti occupi) .. <topic>",
            "(candidat*|candidatura|domanda|mandato il curriculum|iscritt*|fatto domanda) .. (a|al|alla|per|presso|da|nel|nella) .. <topic>",
            "(l|ti|la|vi) (ho|abbiamo) (sentita|sentito|ascoltata|ascoltato|vista|visto|letta|letto|conosciuta|conosciuto|incontrata|incontrato|seguita|seguito) .. (a|al|alla|in|nel|nella|parlare|durante|presentare|spiegare|raccontare|sul|sulla) .. <topic>",
            "(hai|avete) {done} .. <topic>",
            "!{your} (profilo|percorso|esperienza|carriera|lavoro|contenuto|contenuti|cv|curriculum) (è|mi|professionale|e|,|nel|ha|così|molto|in|come|risulta|corrisponde|ispirante|interessante)",
            "!{your} .. {vague} $",
            "!{your} (straordinari*|incredibil*|grande|ampia|eccellente|brillante|ammirevole|notevole|ricc*|interessant*|ottim*) {vague}",
            "!{your} (azienda|attività|team|vendite|clienti|fatturato|ricavi|marketing|presenza|produttività|marchio|brand|sito|processi|costi|stipendi|tasse|strategia|negozio|studio|collaboratori|dipendenti|follower|lead|concorrenti|business|margini|magazzino|bollette|bolletta)",
            "!{your} (occhi|sorriso|bellezza|foto|volto|sguardo|casa|indirizzo|famiglia|figli|figlia|figlio|marito|moglie|voce|corpo|fidanzato|viso)",
            "!(sei|è|siete) .. (un genio|un ispirazione|una leggenda|un esempio|un punto di riferimento|una persona|molto|così|un visionario|bellissima|bella|bello|single|sposata|un leader|un esperto|un esperta|il migliore|la migliore|davvero|interessat*|disponibil*|una fonte)",
            "!(se|quando|come) (lei|tu|voi)",
            "!(hai|ha|avete) (bisogno|voglia|tempo|mai|domande|qualche|dieci|quindici|venti|già|visitato|visto|accettato|risposto)",
            "!(da|dal) (parte|canto) {your}",
            "!{your} (parte|canto)",
            "!come (il|la|i|le) (tuo|suo|tua|sua|vostra|vostro|tuoi|suoi)",
            "!(lei|tu) e io",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(mi|ci|m) (ha|hanno|aveva) .. (aiutat*|servit*|fatto|cambiat*|ispirat*|convint*|apert*|salvat*|insegnat*|dat*|risparmiat*|chiarit*|risolt*|toccat*|emozionat*|accompagnat*|motivat*|spint*|permess*|guidat*|tolto|incoraggiat*|colpit*|mess*|restituit*|evitat*|sbloccat*|commoss*|tenut*|portat*|rassicurat*|acceso|divertit*)",
            "(ha|hanno) (cambiato|trasformato|migliorato|salvato|risolto|ispirato|guidato|illuminato|semplificato|risposto|sbloccato|chiarito|orientato|rivoluzionato) .. (il|la|lo|i|le|l|mio|mia|nostro|nostra|a|alla|al)",
            "(grazie a|grazie al|grazie alla|grazie ai|da quando|dopo aver|in seguito a|dopo|leggendo|ascoltando|seguendo|ispirat* da|ispirat* dal|dopo il|dopo la) .. (tuo|tua|suo|sua|tuoi|suoi|letto|ascoltato|sentito|lei|te|l articolo|quel|quella|visto) .. <topic>",
            "(proprio|esattamente|precisamente) (quello|ciò|il|la|lo|quel|come|di questo|la mia|il mio|così)",
            "(fatto riflettere|fatto pensare|fatto ridere|fatto sorridere|colto nel segno|aperto gli occhi|dato l idea|fatto venire|rimasto impresso|rimasta impressa|rimasto in testa|rispecchi*|ritrovat*|riconosciut*|acceso una|tornato utile|stato utile|stata utile|stato prezioso|stata preziosa|fa riflettere|risuona|risuonato|toccato una corda)",
            "(l|lo|la|li|le|le|il) (ho|abbiamo) (usat*|provat*|applicat*|adottat*|adattat*|stampat*|citat*|copiat*|seguit*|cucinat*|appes*|attaccat*|condivis* con|riletto|riletta|ripres*|utilizzat*|consigliat*|portat*|mess*|rifatt*|distribuit*|passat*|sperimentat*)",
            "(ho|abbiamo) (provato|applicato|adottato|adattato|stampato|citato|cambiato|iniziato|cominciato|smesso|imparato|capito|messo in pratica|replicato|seguito|usato|rifatto|riso|pianto|riconosciuto|introdotto|sostituito|copiato|scoperto) .. <topic>",
            "(uso|usiamo|utilizzo|utilizziamo|cito|citiamo|applico|applichiamo|adotto|lo uso|la uso|li uso|lo usiamo|la usiamo|li usiamo|mi servo) ",
            "(appes*|attaccat*|incorniciat*|affiss*) (in|al|alla|sul|sulla|nel|nella|sopra)",
            "(il|la|lo|l) (più|unico|unica|migliore|primo|prima) .. (che abbia|che ho|letto|sentito|trovato)",
            "!{your} (profilo|percorso|esperienza|carriera) .. (mi|ci)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(seguire|seguirti|seguirla|seguirvi|seguo|seguiamo|leggere|leggerti|leggerla|leggo|ascolto) .. ({your}|da vicino|gli sviluppi|quello che|i prossimi|le prossime|il seguito|volentieri|con interesse|da tempo|come|qui|$|,)",
            "(sapere|capire|imparare|scoprire|conoscere|sentire|leggere) .. (di più|meglio|come|cosa|perché|se|quali|quale|quanto|qualcosa|da te|da lei|del|della|dei)",
            "(mi|ci) (interessa|interessano|interesserebbe|piacerebbe|incuriosisce|farebbe piacere|appassiona|incuriosiscono) .. (sapere|capire|imparare|seguire|leggere|ascoltare|chiederle|chiederti|confront*|come|cosa|il|la|conoscere|scambiare|continuare|parlare|quello|discutere|approfondire|molto|vedere)",
            "(vorrei|volevo|vorremmo|volevamo|desidero) .. (sapere|chiedere|chiederti|chiederle|capire|imparare|seguire|leggere|confront*|ringraziar*|continuare|approfondire|scambiare|discutere|parlare di|conoscere|vedere|ascoltare)",
            "(curios*|curiosità|voglia|domanda|dubbio) .. (di|su|sul|sulla|sapere|capire|come|:|se|vedere|riguardo)",
            "(scambiare|confrontare|condividere|scambiarci|mettere a confronto|scambiarsi) .. (appunti|note|esperienze|dati|impressioni|idee|trucchi|numeri|risultati|opinioni|pareri|metodi|due parole)",
            "(parlare|discutere|confrontarmi|confrontarci|confronto|chiacchierare|ragionare|scambio) .. (di|su|sul|sulla|sui|sulle|del|della|dei|delle|sull|intorno) <topic>",
            "(continuare|proseguire|riprendere) .. (la|il|quella|quel|nostra|questo|questa) .. (conversazione|discussione|dialogo|chiacchierata|confronto|discorso)",
            "(come|cosa|quale|quali|perché|dove|quando|quanto|con cosa|che) .. (hai|avete|ha {done}|fai|fate|usi|usate|usa|gestisci|gestite|gestisce|affronti|consigli|consiglia|pensi|siete|sei riuscit*|è riuscit*|risolvi|avete {done}|vi siete|ti sei|si è)",
            "(in attesa|aspetto|non vedo l ora|attendo) .. (di leggere|il prossimo|la prossima|il seguito|i prossimi|di vedere|di sentire|la seconda|di scoprire)",
            "(restare|rimanere|resto|tenermi) (aggiornat*|al corrente)",
            "(restare|rimanere) in contatto .. (perché|per|visto|dato)",
            "!imparare da(l|lla)? {your} .. (esperienza|percorso|profilo|carriera)",
            "!imparare (da te|da lei|molto da)",
            "!(scambiare|condividere|scambiarci) (idee|opinioni|esperienze|due parole) (e|,|$)",
            "!(saperne|sapere) di più $",
            "!come (posso|possiamo|può|aumentare|aiutare|aiutarti|stai|sta|va|aiutarla|ridurre|il nostro|la nostra|incrementare)",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "(lavoro|lavoriamo|dirigo|dirigiamo|gestisco|gestiamo|coordino|conduco|conduciamo|costruisco|costruiamo|sviluppo|sviluppiamo|scrivo|preparo|prepariamo|studio|studiamo|insegno|tengo|teniamo|organizzo|organizziamo|progetto|progettiamo|restauro|restauriamo|avvio|avviamo|comincio|cominciamo|provo|proviamo|cerco di|cerchiamo di|seguo un|seguo una|alleno|coltivo|coltiviamo|allevo|produco|produciamo|curo|curiamo|traduco|combatto|combattiamo|lotto|lottiamo|affronto|affrontiamo|apro|apriamo|faccio|facciamo|sono|siamo|ho un|ho una|abbiamo un|abbiamo una|vendo|suono|canto|vivo|cresco|redigo|monto|montiamo|mi occupo|ci occupiamo|mi scontro|ci scontriamo|sbatto|passiamo|passo da|gioco|riparo|ripariamo|vinifico|faccio fatica|fatichiamo) .. <topic>",
            "(sto|stiamo) (*ando|*endo) .. <topic>",
            "(nel|nella|nello|nei|nelle|per|con|da|al|alla|del|della|dal|dalla|in|sul|sulla) {my} .. <topic>",
            "{my} (team|squadra|associazione|scuola|classe|laboratorio|azienda|bottega|negozio|libreria|reparto|tesi|progetto|alunni|studenti|pazienti|cooperativa|comune|paese|club|startup|ospedale|coro|figlio|figlia|fondazione|cascina|studio|gruppo|officina|ufficio|vigna|cantina|dottorato|ristorante)",
            "(stesso|stessa|stessi|stesse) .. (problema|problemi|sfida|sfide|difficoltà|dubbio|dubbi|muro|situazione|domanda|domande|nodo|grana|questione|guaio)",
            "(alle prese|in piena|nel pieno|in mezzo) .. <topic>",
            "(qui|da noi) (a|in|anche) <topic>",
            "!(aiuto|aiutiamo|affianco|affianchiamo|supportiamo) .. (aziende|imprese|imprenditori|pmi)",
            "!(per|nella|alla) {my} (rete|carriera|cerchia|network)",
            "!(sono|siamo) (interessat*|rimast*|felice|lieto|lieta|molto|convint*|colpit*|certo|certa|sicuro|sicura|alla ricerca|in cerca|sempre)",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(candidat*|candidatura|mi candido|fatto domanda|mandato domanda|inviato la candidatura|presentato domanda|iscritt*) .. (a|al|alla|per|presso|da|nel|nella) .. <topic>",
            "(posizione|posto|annuncio|offerta|bando|tirocinio|stage|borsa|concorso) .. (di|per|da|come|nel|nella) .. <topic> .. (mi|pubblicat*|ho|nel vostro|nel tuo|nel suo|interessa)",
            "(ho visto|ho letto|vedo|ho saputo) che .. (cercate|cerchi|cerca|assumete|assume|state cercando|sta cercando|aprite|apri|parlerai|interverrà|andrai|sarai|sarà|organizzi) .. <topic>",
            "(ci siamo|eravamo) .. (conosciut*|incontrat*|vist*|parlat*|incrociat*|sedut*|trovat*|present*) .. <topic>",
            "(abbiamo|avevamo) (parlato|chiacchierato|condiviso|discusso|scambiato|pranzato|viaggiato) .. <topic>",
            "(la|della|dalla|dopo la|nostra) .. (chiacchierata|conversazione|discussione) .. (a|al|alla|su|sul|sulla|di|del|in|durante) .. <topic>",
            "grazie (ancora|mille|davvero|di cuore)? (per|della|del|dei|delle) .. (risposta|consiglio|consigli|commento|spiegazione|aiuto|intervento|lezione|articolo|accoglienza|testimonianza|chiacchierata|guida|pazienza|visita|dritta|tutorial|corso) .. (su|sul|sulla|in|nel|nella|a|al|alla|di|del|sui|sulle|dell|durante) .. <topic>",
            "(ringraziarla|ringraziarti|ringrazio|ringraziare) .. (per|di|del|della|dei) .. <topic>",
            "(scrivo|sto scrivendo|preparo|sto preparando|lavoro a|sto facendo|curo|stiamo preparando) .. (un|una|la|il|l|mia|mio|la mia|il mio) .. (articolo|libro|tesi|reportage|documentario|studio|guida|mostra|puntata|ricerca|dossier) .. (su|sul|sulla|sui|di|dedicat*|sull|sulle) .. <topic>",
            "(vorrei|volevo|vorremmo|piacerebbe|interessa|interesserebbe|curios*|chiedo|chiedevo|chiederti|chiederle|sapere|capire|imparare|domanda) .. (sapere|capire|imparare|chiederti|chiederle|da te|da lei|di sapere)? (come|cosa|se|quale|quali|perché|dove|quando|quanto|che cosa|con quale|in che) ... <topic>",
            "^ (come|cosa|quale|quali|perché|dove|quanto|con cosa|che) .. (hai|avete|ha {done}|fai|fate|usi|usate|usa|gestisci|gestite|gestisce|affronti|affronta|consigli|consiglia|è riuscit*|sei riuscit*|siete riuscit*|risolvi|risolve|si è|ti sei|vi siete|trattate|tratta|misurate|scegli|sceglie) .. <topic>",
            "(invitarti|invitarla|invitarvi|invitare|invito|ospitarti|ospitarla|ospitare|avere come|averla|averti) .. (a|al|alla|come|per|in|nel|nella|da|ai|alle) .. <topic>",
            "(unirmi|collaborare|partecipare|dare una mano|contribuire|aiutare|entrare a far parte|fare volontariato|iscrivermi|aggregarmi) .. (a|al|alla|con|nel|nella|in|ai|alle|della|del) .. ({your}|associazione|gruppo|progetto|coro|cooperativa|banco|squadra|campagna|laboratorio|iniziativa|collettivo|<topic>)",
            "(confrontare|scambiare|condividere|confrontarci|confrontarmi|scambiarci) .. (note|appunti|dati|risultati|metodi|esperienze|numeri|pratiche|impressioni|idee|pareri) .. (su|sul|sulla|di|con|sui|sulle|del) .. <topic>",
            "(parlare|discutere|confrontarmi|confrontarci|ragionare|chiacchierare) (con te|con lei|insieme)? (di|su|sul|sulla|sui|del|della|sulle|dei|delle|dell|sull) .. <topic>",
            "(trovato|segnalato|corretto|notato|individuato) (un|una|due|alcuni|qualche) .. (refuso|refusi|errore|errori|bug|svista)",
            "(mandato|inviato|aperto|fatto) (una|un) .. (pull request|patch|correzione|segnalazione|ticket)",
            "(usiamo|uso|utilizziamo|utilizzo|adottiamo) .. {your} .. <topic>",
            "(seguo|leggo|ascolto|seguiamo|leggiamo) .. {your} <topic>",
            "(imparare|imparo|imparato) .. (da|dal|dalla|dai|dalle) {your} <topic>",
            "(ci sarò|sarò|parteciperò|ci vado|verrò) .. (anch io|a|al|alla|anche|pure) .. <topic>",
            "{your} nome .. (è uscito|salta|saltato|è venuto|ricorre|spuntato|torna)",
            "(inizio|comincio|entro|inizierò|arrivo) .. (nel|nella|da|in|al|alla|a) .. ({your}|<name>)",
            "(candidat*|candidatura) .. (come|da) <topic>",
            "(conduco|curo|organizzo) .. (podcast|festival|rassegna|trasmissione|rivista) .. <topic>",
            "!come (stai|sta|va)",
            "!cosa ne pens*",
            "!(parlare|discutere|confrontarci|confrontarmi) .. (opportunità|sinergie|collaborazioni|percorso|esperienza|profilo|soluzione|con professionisti)",
            "!(scambiare|condividere) (idee|esperienze|opinioni) (e|,|$|professionali)",
            "!come .. (aumentare|aiutare|raddoppiare|generare|risparmiare|possiamo|il nostro|la nostra|ridurre|migliorare)",
            "!(ringrazio|ringraziare|ringraziarla|ringraziarti) .. (attenzione|tempo|disponibilità|accett*|anticip*|contatto|collegamento|connessione)",
            "!(entrare a far parte|far parte) .. (rete|network|contatti|cerchia)",
            "!{your} rete",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "(ampliare|espandere|allargare|costruire|arricchire|estendere|far crescere|accrescere|sviluppare) .. (rete|network|contatti|cerchia|networking)",
            "(reciproco|mutuo|comune) .. (interesse|vantaggio|beneficio|crescita)",
            "(reciprocamente|vicendevolmente)",
            "(scambiare|scambio|condividere|scambiarci) .. (idee|esperienze|opinioni|conoscenze|punti di vista)",
            "(sinergie|opportunità|collaborazioni|collaborare|networking|collaborazione)",
            "(restare|rimanere|restiamo|rimaniamo|tenerci|teniamoci|mettermi|entrare|essere) (in)? (contatto|collegat*|conness*)",
            "(connettermi|connetterci|collegarmi|collegarci|aggiungerti|aggiungerla|averti tra|averla tra|far parte della|entrare nella|entrare in contatto)",
            "imparare (da te|da lei|gli uni)",
        ],
    ),
    (
        Sense::Shared,
        &[
            "(entrambi|entrambe|tutti e due|tutte e due|tutt e due|ambedue) .. <topic>",
            "(anch io|anche io|anche noi|pure io|anche per me|anche a me|anche da noi|anche qui|anche mia|anche mio|io pure|neanch io) .. <topic>",
            "(anch io|anche io|anche noi|pure io|io pure|anche a me|neanch io)",
            "(anche) (tu|lei|voi) .. <topic>",
            "(identico|identica|simile|uguale|come) (a|al) .. (nostro|nostra|mio|mia|quello mio|da noi)",
            "(dietro|accanto|vicino|davanti|di fianco) (di|a) (te|lei|voi) .. (corso|convegno|banco|aula|stage|fiera|sala|concerto|palestra|<topic>)",
            "(sono|siamo|ho|abbiamo|lavoro|vengo|vivo|insegno|faccio|studio|abito|suono|allevo|coltivo|ero) anche (io|noi) .. ",
            "(come|così come|proprio come) (te|lei|voi|tu) (,|$|ho|sono|anch|in|a|al|da|mi|vengo|lavoro|e|alla)",
            "(stesso|stessa|stessi|stesse) {group}",
            "(stesso|stessa|stessi|stesse) .. <topic> (che|di|in|e|,|$|dove|con|da|a)",
            "(compagn*|collega|colleghi|concittadin*|compaesan*|ex alunn*|ex alliev*|ex compagn*|ex colleg*|conterrane*|alumn*|omonim*|vicin*) .. (di|del|della|in|per|al|alla|dell|da|delle|dei) .. <topic>",
            "(altr*|un altr*|un altro|un altra|fra|tra) .. (ex alunn*|colleghi|appassionat*|veteran*|amant*|conterrane*|maestr*|genitor*|volontar*|apicoltor*|<topic>) .. (di|del|della|in|per|qui|che|come|da)",
            "(ci siamo|eravamo) .. (conosciut*|incontrat*|vist*|incrociat*|sedut*|trovat*|laureat*|present*|diplomat*|parlat*) .. <topic>",
            "(abbiamo|avevamo) .. (studiato|lavorato|giocato|cantato|suonato|viaggiato|parlato|chiacchierato|condiviso|frequentato|fatto|organizzato|vissuto|discusso|pranzato|passato|seguito|insegnato|avuto) .. (insieme|a|al|alla|di|del|in|nel|nella|su|con|lo stesso|la stessa|gli stessi) .. <topic>",
            "(l|ti|la) (ho|abbiamo) (sentit*|ascoltat*|vist*|conosciut*|incontrat*) .. (a|al|alla|in|nel|nella|durante|dal|sul) .. ({event}|<name>)",
            "(ho|abbiamo) (partecipato|assistito|seguito|frequentato) .. ({event}|{your})",
            "(ero|eravamo|sarò|c ero|ci sarò) .. (in prima fila|in sala|tra il pubblico|in fondo|presente|anch|lì|nel pubblico|al|alla|seduta|seduto|anche) .. ",
            "(la nostra|della nostra|nostra) .. (chiacchierata|conversazione|discussione) .. (a|al|alla|su|sul|di|in|durante|del) .. <topic>",
            "(condividiamo|condividere|condivido|condivisa) .. (passione|amore|mestiere|interesse|battaglia|banco|stanza|turno|ufficio|origini|esperienza|sfida|radici|terra|professione) .. (per|di|del|della|con|per il|per la|dei|delle) .. <topic>",
            "(in comune) .. (il|la|lo|l|un|una|:) .. <topic>",
            "(siamo) .. (dello|della|dell|degli) (stesso|stessa|stessi|stesse) .. <topic>",
            "(da|in|del) (quelle|queste) parti",
            "(nati|cresciut*|nato|nata|originari*) .. (anch|entrambi|stess*|a due passi|vicino a|a pochi)",
            "(ex|già) (alliev*|alunn*|student*|collega|compagn*|atleta) .. (di|del|della|dell|al|alla) <topic>",
            "!(stessi|stesse|stesso|stessa|simili|comuni) (interessi|settore|settori|gruppi|valori|obiettivi|ambito|campo|rete|temi|tempo|giorno|lunghezza|gruppo|momento|passioni|città)",
            "!(entrambi|entrambe) .. (benefici*|crescere|guadagn*|profili|linkedin|rete|collegat*|conosciamo|conness*|trarre|vantagg*)",
            "!(anche) (se|di|un|una|solo|per|in futuro|con|perché|i|le|gli|la|lo)",
            "!(gentile|per) anche (tu|lei)",
            "!(contatti|amici|conoscenze|interessi|collegamenti|gruppi) (in)? (comune|comuni)",
            "!(allo stesso|nello stesso|lo stesso) (tempo|momento|modo)",
            "!(io|me|te|se|lei|lui) stess*",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(stessi|stesse|stesso|stessa|simili) (interessi|settore|settori|gruppi|valori|obiettivi|ambito|campo|temi|passioni)",
            "(interessi|valori|obiettivi|percorsi|profili|passioni) .. (comuni|simili|affini|in comune|condivisi)",
            "(molto|molte cose|qualcosa|tante cose|tanto) in comune",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> , .. {kin} .. (,|{says}|che|in|a|al|di|del|con|alla)",
            "{my} .. {kin} .. ,? <name>",
            "<name> .. (mi|ci|m|ti) (ha|aveva|hanno|avevano) .. (detto|raccontato|parlato|consigliat*|suggerit*|passat*|dato|incoraggiat*|nominat*|menzionat*|presentat*|propost*|mandat*|indirizzat*|spint*|segnalat*|mostrat*|invitat*|chiest*|fatto|indicat*|girat*|esortat*|inviat*|convint*|scritto|mess*)",
            "<name> .. (mi|ci) (dice|parla|consiglia|suggerisce|racconta|parlava|manda|ripete|cita)",
            "<name> ... (dice|assicura|crede|pensa|sostiene|giura|insiste|afferma) .. che .. (tu|lei|sei|è|sai|sa|il suo|il tuo|nessuno|le|ti|dovrei|devo)",
            "<name> (ti|la|vi|le) (saluta|manda|conosce|abbraccia|stima)",
            "(su|dietro) (consiglio|suggerimento|indicazione|segnalazione|invito|raccomandazione) (di|del|della|dell) .. <name>",
            "(tramite|attraverso|grazie a|grazie al|da parte di|per conto di|per mezzo di) .. <name> ,? ",
            "(consigliat*|suggerit*|segnalat*|indirizzat*|mandat*|parlato|raccomandat*|presentat*|incoraggiat*) .. da(l|lla)? .. <name>",
            "(lavoro|lavoravo|lavorato|lavoriamo|collaboro|collaborato|studiato|studio|parlato|parlavo|chiacchierato|suono|canto|condivido|insegno|fatto|discusso|seguo) .. (con|per|sotto) <name> <name>",
            "<name> (e io|ed io) (abbiamo|siamo|lavoriamo|lavoravamo|studiamo|condividiamo|eravamo|suoniamo|insegniamo|facciamo)",
            "(ti|la|vi) (saluta|manda i saluti|saluta tanto) <name>",
            "io e <name> (abbiamo|siamo|lavoriamo|studiamo|condividiamo|eravamo|suoniamo|insegniamo)",
            "<name> (è|era|è stato|è stata) (il|la|un|una|mio|mia)? .. {kin}",
            "<name> , (che|con cui|da cui|di cui|col quale|con il quale|con la quale|cui) .. (mi|ci|lavor*|è|era|dirige|condivid*|studi*|ti|la|segue|coordina|conosco|collabor*|ho|abbiamo|insegna|suona)",
            "(saluti|un saluto|saluto) (da|da parte di|dal|dalla) <name>",
            "(amic*|compagn*|colleg*|alliev*|alunn*|fratello|sorella|cugin*|figli*) di <name> <name>",
            "!(a|da|in|di|per) <name> (mi|ci)",
            "!(ciao|salve|buongiorno|buonasera|gentile|gentilissim*|egregi*|car*) (sig|signor|signora|dott|dottoressa|dottor|dr|ing|avv|prof|professor|professoressa|architetto)? <name> ,",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(conosciamo|conosci|conosce|conoscete) .. <name>",
            "(entrambi|collegat*|conness*|in contatto|abbiamo|siamo|vedo) .. (con|a) <name> .. (in comune|tra i contatti|come contatto)?",
            "<name> .. (in comune|tra i contatti|tra i nostri contatti|come contatto|contatto comune)",
            "(contatto|amico|amica|conoscenza|collegamento) (in comune|comune) .. <name>",
            "(abbiamo) <name> in comune",
            "in comune <name>",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(contatti|contatto|collegamenti|conoscenze|conoscenti|amici|amico|amica|conoscente|amicizie|conoscenza) (in)? (comune|comuni|reciproc*|condivis*)",
            "(qualcuno|un amico|un amica|un conoscente|una conoscente|un collega|una collega) mi ha",
        ],
    ),
    (
        Sense::Offer,
        &[
            "(posso|possiamo|potrei|potremmo|vorrei|vorremmo|sarei felice di|sarei lieto di|sarei lieta di|mi farebbe piacere|volentieri|felice di|lieto di|lieta di|mi piacerebbe|ci piacerebbe|prontissim* a|disponibile a|pronto a|pronta a) .. {send} .. ({gift}|{my}|il|la|lo|l|i|gli|le|un|una|uno|$|,|se|a|con|tutto|<topic>)",
            "(ti|le|vi|glielo|te lo|glieli|te li|gliela|te la|gliele|te le|ve lo) (mando|manderò|invio|invierò|passo|passerò|condivido|do|presto|presterò|offro|offriamo|fornisco|regalo|cedo|presento|riservo|riserviamo|lascio|lasciamo|metto|mettiamo|apro|giro|porto|porterò|spedisco|segnalo|inoltro|faccio avere|facciamo avere|tengo|teniamo|traduco|correggo|scrivo due|mandiamo|inviamo|cediamo) .. ",
            "(inviarti|inviarle|mandarti|mandarle|passarti|passarle|condividere con|prestarti|prestarle|offrirti|offrirle|presentarti|presentarle|farti avere|farle avere|regalarti|regalarle|cederti|cederle|metterti|metterla|girarti|girarle|portarti|portarle|mostrarti|spedirti|spedirle|inviarglielo|mandargliel*|mandartel*|inviartel*|passartel*|passargliel*|girargliel*|girartel*|prestartel*|prestargliel*|lasciarti|lasciarle|segnalarti|segnalarle) .. ({gift}|{my}|il|la|lo|l|i|gli|le|un|una|$|se|in contatto|a|<topic>)",
            "(se|qualora|quando) .. (ti|le|vi) .. (serve|servono|interessa|interessano|servisse|servissero|interessasse|fa comodo|fanno comodo|è utile|sono utili|va|possono servire|può servire|tornano|torna|fosse|facesse) ... ({gift}|{send}|tuo|tua|suo|sua|tuoi|suoi|tue|sue|volentieri|glieli|te li|te lo|glielo)",
            "(se) .. (vuoi|vuole|volete|desidera|desideri|cerca|cerchi) ... ({send}|{gift}|è tuo|è tua|sono tuoi|è suo|è sua|sono suoi|glieli|te li|te lo|glielo|ti mando|le mando)",
            "{gift} .. (se|che|qualora) .. (ti|le|vi) .. (serve|servono|interessa|interessano|servisse|può|possono|torna|tornano|potrebbe|potrebbero)",
            "{gift} ... (a tua disposizione|a sua disposizione|a vostra disposizione|per te|per lei|è tuo|è tua|sono tuoi|è suo|è sua|sono suoi|libero|libera|volentieri|in cambio|gliel*|te l*|te li|te le|glieli|gliele|sono tue|sono sue)",
            "(in cambio|per ringraziarla|per ringraziarti|per sdebitarmi|da parte mia|da parte nostra|dal canto mio|come ringraziamento) ,? .. (ti|le|posso|possiamo|offro|condivido|potrei|{my}|{gift}|{send})",
            "(metterti|metterla|mettervi|metto|mettere|metterei|mettiamo) .. in contatto (con)?",
            "(può|possono|potrebbe|potrebbero|magari|forse) .. (esserti|esserle|servirti|servirle|interessarti|interessarle|tornarle|tornarti|aiutarla|aiutarti|esservi) .. (utile|utili)?",
            "(invitarti|invitarla|invitare|ospitarti|ospitarla|ospitare|ospitiamo|invito|proporti|proporle|offrirti|offrirle|averti come|averla come|averti|averla) .. (intervento|lezione|podcast|trasmissione|puntata|episodio|panel|tavola|workshop|laboratorio|giuria|intervista|conferenza|palco|giornata|festival|seminario|incontro|relatore|relatrice|ospite|residenza|rubrica|posto|contratto|presentare|parlare|raccontare|visitare|webinar|convegno|scuola|serata|mostra)",
            "(ospite|ospiti|relatore|relatrice|giurata|giurato|speaker) .. (in|a|al|alla|di|del|della|nel|nella|per) (nostr*|mio|mia|il|la|un|una)",
            "(ho|abbiamo|tengo|teniamo|conservo|conserviamo|mi avanza|mi avanzano|ci avanza|ci avanzano|c è) .. {gift} .. (che|per|in più|da parte|libero|libera|disponibil*|avanza|da dare|se|e)",
            "(ho|abbiamo) .. (mandato|inviato|aperto|preparato|tradotto|corretto|scritto) .. (pull request|patch|correzione|correzioni|traduzione|segnalazione|sottotitoli|versione)",
            "(dare|do|diamo|darei) una mano .. (con|a|al|alla|per|nel|nella) .. <topic>",
            "(mi offro|volontari*|ci offriamo|mi rendo disponibile) .. (per|a|di|come) .. <topic>",
            "(aiutarti|aiutarla|aiutarvi|aiuto volentieri|aiuterei) .. (con|a|nella|nel|per) .. (il|la|le|i|gli|tuo|suo|tua|sua) <topic>",
            "!{send} .. (cv|curriculum|portfolio|candidatura|preventivo|brochure|catalogo|proposta|listino|richiesta|invito|informazioni|presentazione aziendale|demo|offerta)",
            "!(potresti|potrebbe|puoi|può|potreste|riesci|riesce|ti andrebbe|le andrebbe) .. (mandarmi|inviarmi|passarmi|condividere|darmi|presentarmi|consigliarmi|mettermi|aiutarmi|girare|inoltrare)",
            "!(condividere|scambiare|condivido) .. (idee|esperienze|esperienza|conoscenze|opinioni|passione|interessi|visione|impressioni|riflessioni|tuo|suo|pareri)",
            "!(presentare|presentarti|presentarle|mostrare|mostrarti|mostrarle|offrire|offrirti|offrirle|offriamo|offro|proporti|proporle|farle vedere|raccontarle|parlarle) .. (nostr*|mio|mia|una|un|i|le|la|il|di) .. (soluzione|soluzioni|software|piattaforma|servizio|servizi|prodotto|prodotti|demo|offerta|strumento|proposta|startup|agenzia|azienda|consulenza|corso|idea|gestionale)",
            "!(ti|le|vi) (mando|invio|passo|lascio) .. (curriculum|cv|portfolio|invito|calendario|richiesta|link al mio|la mia agenda|un saluto|saluti|il mio numero)",
            "!(invito|invitarti|invitarla) a (collegarti|collegarsi|unirti|unirsi|far parte|connett*|visitare il nostro|scoprire)",
            "!{send} .. (link|accesso) .. (prova|demo)",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(non esitare|non esiti|non esitate) a",
            "(se) .. (posso|possiamo) .. (aiutar*|essere utile|essere d aiuto|fare qualcosa)",
            "(resto|rimango|sono|restiamo|rimaniamo) .. a .. disposizione",
            "(felice|lieto|lieta) di (aiutare|dare una mano|essere)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(aiuto|aiutiamo|affianco|affianchiamo|supporto|supportiamo|accompagno|accompagniamo|consentiamo|permettiamo|lavoro con|lavoriamo con|seguiamo|formiamo|guidiamo|ottimizziamo|automatizziamo|ho aiutato|abbiamo aiutato) .. (aziende|azienda|imprese|pmi|imprenditori|imprenditrici|professionisti|titolari|marchi|brand|società|leader|dirigenti|coach|agenzie|studi|cliniche|ristoranti|ristoratori|negozi|persone|donne|team|startup|organizzazioni|clienti|consulenti|medici|dentisti|manager|hotel|albergatori|agenti|commercialisti|freelance|e commerce|attività|responsabili|founder|ceo)",
            "(aziende|imprese|realtà|attività|studi|team|società|ristoranti|hotel|negozi|cliniche|professionisti) (come|simili a|simili alla|del tuo|del suo) (la|il|tua|sua|tuo|suo|vostra|settore|le) ",
            "(ridu*|aument*|risparm*|increment*|miglior*|tagli*|abbatt*|fino al|fino a|guadagn*|cresc*|del|dal) .. <number> (%|per cento|x)",
            "<number> (%|per cento) (di|in)? (sconto|risparmio|più|meno|crescita|rendimento|aumento|riduzione|interesse)",
            "<number> .. (clienti|lead|appuntamenti|prenotazioni|follower|vendite|candidati) .. (nuovi|nuove|al mese|qualificat*|in|ogni)",
            "(aumentare|aumenta|aumenti|incrementare|incrementa|raddoppiare|raddoppia|triplicare|moltiplicare|moltiplica|potenziare|scalare|ridurre|riduce|riduca|ottimizzare|ottimizza|risparmiare|risparmia|migliorare|generare|automatizzare|massimizzare|tagliare|taglia|abbattere|far crescere|accelerare|dimezzare|acquisire|trovare) .. (vendite|ricavi|clienti|lead|contatti|produttività|costi|fatturato|redditività|conversioni|visibilità|profitti|tasse|ore|crescita|spese|appuntamenti|traffico|business|processi|guadagni|bolletta|bollette|margini|turnover|prenotazioni|sprechi|consumi)",
            "(demo|dimostrazione|prova|audit|analisi|consulenza|check up|checkup|sessione|webinar|masterclass|ebook|lezione|campione|campioni|preventivo|diagnosi|mese|valutazione|simulazione|consulto|call|corso|account|sopralluogo|test) .. (gratis|gratuito|gratuita|gratuiti|gratuitamente|senza impegno|omaggio|in regalo|senza costi)",
            "(gratis|gratuito|gratuita|senza impegno) .. (demo|prova|audit|analisi|consulenza|sessione|mese|mesi|giorni|webinar|per)",
            "(il|la|i|le|con|del|della|lo)? (nostro|nostra|nostri|nostre|mio|mia) .. (soluzione|soluzioni|software|piattaforma|strumento|prodotto|prodotti|servizio|servizi|agenzia|app|applicazione|programma|metodo|sistema|corso|consulenza|tecnologia|gestionale|crm|ia|sensori|pannelli|studio di consulenza|percorso) .. (aiuta|aiutano|permette|permettono|può|possono|potrebbe|potrebbero|riduce|riducono|aumenta|aumentano|fa risparmiare|automatizza|migliora|garantisce|offre|consente|taglia|tagliano|moltiplica|raddoppia|ottimizza|potenzia|ti|le|dimezza|elimina|risolve|fa|abbatte|ha aiutato|ha permesso|semplifica)",
            "(presentare|presentarti|presentarle|mostrare|mostrarti|mostrarle|offrire|offrirti|offrirle|raccontarle|parlarle|parlarti|proporle|proporti|far conoscere|scopri|scopra|farle vedere) (di)? (nostro|nostra|nostri|nostre|mio|mia|una|un|i nostri|le nostre|la nostra|il nostro|del nostro|della nostra|dei nostri) .. (soluzione|soluzioni|software|piattaforma|servizio|servizi|prodotto|prodotti|demo|offerta|offerte|strumento|proposta|agenzia|catalogo|programma|sistema|corso|gestionale|linea|metodo)",
            "(vendiamo|offriamo|offro|proponiamo|commercializziamo|distribuiamo|forniamo|fornisco|installiamo|garantiamo|realizziamo|eroghiamo|noleggiamo|produciamo) .. <topic>",
            "(siamo|sono) (una|un|un'|i|la|specializzat*|leader|esperti|espert*|fornitori) .. (agenzia|azienda|società|software|piattaforma|leader|soluzioni|servizi|nel marketing|nelle vendite|coach|nella vendita|consulente finanziari*|web agency)",
            "(soddisfatti o rimborsati|garantit*|offerta limitata|offerta speciale|sconto|promozione|promo|posti limitati|ultimi posti|prezzo speciale|miglior prezzo|prezzo di lancio|tariffe vantaggiose|condizioni esclusive|offerta esclusiva|codice sconto)",
            "(libertà finanziaria|entrate passive|reddito passivo|rendita passiva|entrata extra|guadagno extra|guadagni extra|indipendenza finanziaria|opportunità di business|grande opportunità|opportunità unica|opportunità imperdibile|network marketing|lavorare da casa|investimento sicuro|trading|criptovalute)",
            "(preventivo|brochure|catalogo|casi di successo|caso di successo|listino|case study|casi studio) ",
            "(in|entro) (soli|sole|solo|meno di|appena)? (<number>|tre|due|pochi|poche|sei) (giorni|settimane|mesi) .. (clienti|risultati|vendite|più|fatturato|senza)",
            "(la maggior parte|molte|tante|molti|troppe) .. (aziende|imprese|imprenditori|team|professionisti|studi|attività) .. (perdono|falliscono|sprecano|pagano|non sanno|faticano|spendono|commettono|buttano)",
            "(prenota|prenoti|iscriviti|si iscriva|rispondi|scrivimi|clicca|registrati) .. (demo|qui|info|ora|gratis|posto|sì|call|consulenza|link)",
            "(più di|oltre) <number> .. (aziende|clienti|imprese|utenti|professionisti) .. (si fidano|hanno|già|soddisfatt*|usano|ci)",
            "!(non|niente|nulla|né|senza) .. (vendo|vendere|vendita|vendiamo|pitch|commerciale|proporre nulla)",
            "!ingresso (gratuito|libero)",
            "!{your} .. (software|strumento|piattaforma|app|metodo|corso|programma|sistema) (di|per|su)",
            "!(ci|mi) ha (aiutato|aiutata|aiutati)",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(una|un|breve|veloce|rapida|piccola|per una|per un|qualche) .. (chiamata|call|videochiamata|riunione|caffè|zoom|colloquio|meet|telefonata|appuntamento|pranzo|birra|aperitivo|cena|videocall|meeting|teams|incontro conoscitivo)",
            "(prendere|prenderci|prendiamo|fissare|fissiamo|programmare|organizzare|concordare|fare|avere|prenotare|ottenere|offrirle|offrirti|bere|berci|trovare|sentirci per|vederci per|proporre) (una|un|insieme|il)? .. (call|chiamata|videochiamata|riunione|caffè|zoom|colloquio|appuntamento|incontro|pranzo|birra|aperitivo|momento|slot|data|telefonata|meeting)",
            "(<number>|quindici|venti|dieci|trenta|cinque|qualche|pochi|mezz|due|un quarto d|un paio di) (minuti|minutini|min|ora|ore|minuto)",
            "(minuti|ora|momento|po|poco|attimo) (del|di) {your} (tempo)?",
            "(avresti|hai|avrebbe|ha|avreste|avete|trovi|trova|troverebbe|dispone) .. (minuti|tempo per|un momento|un attimo|disponibilità|posizioni aperte|posti|posizioni|lavoro per|opportunità|uno slot|mezz ora|un posto|un buco)",
            "(saresti|sarebbe|sei|è|sareste) .. (disponibil*|liber*|disposto|disposta|apert*|interessat* a) .. ",
            "{your} .. (disponibilità|agenda|numero|whatsapp|telefono|cellulare|calendario)",
            "(mio|mia|tuo|suo) (whatsapp|calendly|numero|agenda|calendario|cellulare)",
            "(possiamo|potremmo|potresti|potrebbe|puoi|può|ti va|le va|ti andrebbe|le andrebbe|vuoi|vuole|mi piacerebbe|vorrei|che ne dici|che ne dice) .. (incontrarci|vederci|sentirci|conoscerci di persona|chiamarti|chiamarla|parlarne a voce|incontrarla|incontrarti|sentirla|sentirti|di sentirci|un caffè|una call|parlare al telefono|parlarne di persona|visitarla|venire a trovarla)",
            "(incontrarci|vederci|sentirci|ci vediamo|al telefono|in videochiamata|su zoom|faccia a faccia|a voce|ti chiamo|la chiamo|chiamami|mi chiami) ",
            "(potresti|potrebbe|puoi|può|potreste|riusciresti|riuscirebbe|saresti così gentile|ti dispiacerebbe|le dispiacerebbe|vorrebbe|vorresti|mi) .. (aiutarmi|raccomandarmi|segnalarmi|presentarmi|passarmi|guardare il mio|rivedere il mio|darmi|trovarmi|orientarmi|guidarmi|assumermi|sostenermi|dare un occhiata|dare uno sguardo|farmi da|inoltrare|girare il mio|inviarmi|investire|farmi entrare|mettere una buona|concedermi|dedicarmi|mettermi in contatto|tenermi presente|consigliarmi|propormi|assumere|introdurmi|prendermi|considerare la mia|considerarmi|ricevermi|inserirmi)",
            "(mi) (potresti|potrebbe|puoi|può|aiuti|aiuta|segnali|segnala|raccomandi|assuma|assumete|presenti|faccia sapere se|fai sapere se|tenga presente|tieni presente|conceda|dedichi)",
            "(essere|diventare|farmi da|fare da|saresti|sarebbe) .. (mentore|mentor|coach|guida|tutor|sponsor|referenza)",
            "(cerco|cercando|sto cercando|in cerca|alla ricerca|ho bisogno|trovare) .. (mentore|mentor|investitori|investitore|finanziamenti)",
            "(mio|miei|allego|in allegato|guardare|leggere|inviarle|inviarti|mandarle|mandarti|invio|lascio|mando) .. (cv|curriculum|portfolio|candidatura|pitch deck|business plan)",
            "(dare|darebbe|daresti|dai|dia|dà) (un|uno) .. (occhiata|sguardo)",
            "(posizioni|posti|offerte|opportunità|posizione|stage) .. (apert*|disponibil*|vacant*|in azienda|nella sua azienda|nella tua azienda|nel vostro team|lavorativ*|di lavoro|per me|adatt*|nella vostra)",
            "(investire|investimento|investitori|finanziare|round|finanziamento) .. (in|nel|nella|per|mio|nostr*|cerchiamo|cerco|seed)",
            "(una raccomandazione|lettera di raccomandazione|lettera di referenze|una segnalazione|una buona parola|una spinta|un colloquio|un mentoring)",
            "(lunedì|martedì|mercoledì|giovedì|venerdì|domani|prossima settimana|settimana prossima|questa settimana) .. (alle|ti va|le va|va bene|potremmo|puoi|può|mattina|pomeriggio|<number>|disponibil*|o <topic>|per una)",
            "!(non|senza|né|nessun*|niente) .. (call|riunione|caffè|appuntamento|impegno|lavoro|vendere|fretta|cv|serve|chiamata|telefonata|bisogno)",
            "!(la nostra|quella|la tua|la sua|ultima|nella|della|dalla|alla|il nostro|quel|il tuo|il suo|al|del|nel) (call|riunione|chiamata|colloquio|caffè|cena|incontro|pranzo|aperitivo|telefonata)",
            "!(ci siamo|l ho|ti ho|la) (vist*|conosciut*|incontrat*|sentit*)",
            "!caffè (specialty|in grani|letterario|crudo|equo|di specialità|torrefatto)",
            "!(candidat*|fatto domanda|visto l annuncio|visto la posizione|visto il bando)",
            "!(torrefa*|coltivazione|piantagione|tostatura) .. caffè",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "(hai|ha|avete) (visitato|guardato|visto|aperto|letto|consultato|sbirciato) .. (mio profilo|mia pagina|mio messaggio|miei messaggi|mie foto|miei post)",
            "(visita|visite|passat*) .. (mio profilo|mia pagina)",
            "{your} .. (occhi|sorriso|volto|viso|bellezza|corpo|labbra|capelli|figura|vestito|gambe|sguardo|foto|foto profilo|foto del profilo|voce|fascino|fisico) .. (è|sono|mi|meraviglios*|bellissim*|splendid*|stupend*|incantevol*|ipnotic*|illumina*|incant*|colpit*|fantastic*|bell*|toglie|ha|così)",
            "(begli|bellissimi|bellissima|bellissimo|splendidi|splendida|stupendi|stupenda|incantevole|bella|meravigliosi|meravigliosa|affascinante) (occhi|sorriso|viso|volto|donna|ragazza|foto|sguardo|capelli|figura|vestito|signora|uomo)",
            "(sei|è|sembri|sembra) .. (bellissima|bella|bello|bellissimo|stupenda|splendida|attraente|sexy|carina|affascinante|single|sposata|sposato|fidanzata|fidanzato|incantevole|uno schianto|meravigliosa)",
            "(single|sposata|fidanzata|impegnata) $",
            "(so|scoperto|saputo|trovato|cercato) .. dove (abiti|abita|vivi|vive|parcheggi|parcheggia|lavori la sera|ti alleni|fai la spesa)",
            "dove (abiti|abita|vivi|vive)",
            "{your} .. (casa|indirizzo|appartamento|giardino|via|balcone|figli|figlia|figlio|bambini|marito|moglie|famiglia|fidanzato|cane|sorella|madre|macchina|auto) .. (vist*|passat*|davanti|instagram|facebook|foto|bell*|trovat*|scopert*|ieri|scuola|adorabil*|vacanza|sotto|splendid*|cresc*)",
            "(passat*|passo|passavo|aspettat*|aspetterò|aspetto|aspettarti|seguit*|sto|passerò|suonerò) .. (davanti|sotto|fuori|vicino) (a|da|dal|dalla|alla|al|casa)? .. ({your}|casa tua|casa sua) .. (casa|ufficio|lavoro|palazzo|portone|negozio)?",
            "(ti osservo|la osservo|ti spio|spiando|ti tengo d occhio|pedinat*|stalker*|stalkerat*|rintracciat*|rintracciar*|setacciat*|osservando da|ti guardo da|ho spulciato|ho passato la notte)",
            "{your} .. (instagram|facebook|profilo privato|vita privata|divorzio|separazione|costume|matrimonio|luna di miel|vacanze|ferie)",
            "(foto|immagini) .. (in costume|in bikini|delle vacanze|delle tue vacanze|delle sue vacanze|al mare|del matrimonio|del tuo matrimonio|della tua famiglia|dei tuoi figli|dei suoi figli|della sua famiglia)",
            "(amore a prima vista|colpo di fulmine|innamorat*|uscire con te|uscire con lei|conoscerti meglio|conoscerla meglio|cena romantica|cena a lume|cenare con|portarti a cena|invitarti a cena|invitarla a cena|qualcosa di più|non solo professionale|penso a te|ti penso|ti sogno|mi piaci)",
            "(finalmente) .. (trovat*|rintracciat*)",
            "(conferma di lettura|tracciamento|tracker|hai aperto|doppia spunta)",
            "(l|ti|la) (ho|vedo) .. (vist*|riconosciut*|notat*)? .. (in metro|in palestra|in treno|sull autobus|al supermercato|per strada|ogni mattina|tutte le mattine|a passeggio|correre al)",
            "(trovato|cercato|scoperto) .. {your} (indirizzo|numero|marito|moglie|casa)",
            "(nome|indirizzo) (di|del|della) {your} (marito|moglie|figlio|figlia|fidanzato|compagno)",
            "(ciao|salve|buongiorno) (bella|bellissima|splendida|stellina|tesoro|bel)",
            "(hai|ha) .. (un|uno|dei|degli) .. (sorriso|sguardo|occhi|fisico|viso) .. (stupend*|bellissim*|meraviglios*|splendid*|incantevol*|da)",
            "(ti tieni|si tiene) in forma",
            "!{your} (foto|fotografie|sguardo|voce) (di|del|della|delle|dei|sul|sulla|a|degli)",
            "!casa (editrice|di riposo|famiglia|di cura|madre)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(<number>|molti|molte|diversi|diverse|alcuni|alcune|tanti|tante|numerosi|vari|parecchi|abbiamo|qualche|nostri) .. (contatti|collegamenti|conoscenze|conoscenti|amici|contatto|amicizie) (in)? (comune|comuni)",
            "(entrambi|anch io|anche io|viviamo|siamo|lavoriamo|abitiamo) .. (a|di|in) (milano|roma|torino|napoli|bologna|firenze|genova|palermo|venezia|verona|bari|padova|londra|italia|lombardia|sicilia)",
            "(stesso|stessa|stessi|stesse) (città|gruppo|gruppi|settore|regione|piattaforma|rete|grande città)",
            "(linkedin|algoritmo|l algoritmo|la piattaforma|il sistema|l app|il sito) .. (suggerito|suggerisce|consigliato|consiglia|proposto|propone|mostrato|mostra|raccomandato|dice|continua)",
            "(suggerimento|suggerimenti|consigli|consigliati|suggeriti|suggerito|consigliato) (di|da|tra|dai|dei|del) (linkedin|contatti|contatto|collegamento|algoritmo|l algoritmo|i|suggerimenti|sistema)",
            "{your} (profilo|nome) .. (apparso|appare|comparso|compare|uscito|esce|spuntato|saltato|è tra)",
            "(sei|è) (apparso|apparsa|comparso|comparsa|uscito|uscita|spuntata|spuntato) .. (tra|nei|fra|come|in)",
            "(membri|membro|gruppo) ... <number> .. (membri|persone|mila|000|iscritti)",
            "qualcuno mi ha (detto|parlato)",
            "(forse|magari|probabilmente|sicuramente) .. in comune",
            "(entrambi|tutti e due) .. (su|usiamo) linkedin",
            "(nell elenco|in un elenco|nella rubrica|elenco dei|elenco degli|lista dei partecipanti|annuario|registro dei)",
            "(laureat*|diplomat*|classe|alumn*) .. (nel|del)? <number> .. <number>",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(colpit*|impressionat*|ispirat*|ammirat*|affascinat*|stupit*|meravigliat*|sbalordit*|estasiat*|senza parole) (da|dal|dalla|dalle|dai|dall|per|,|$|di|davanti)",
            "(mi|ci) (colpisce|ispira|affascina|impressiona|stupisce|entusiasma|ha colpito|ha impressionato|ha ispirato|ha affascinato|ispirano|colpiscono|ha molto colpito|ha davvero colpito|ha stupito)",
            "{your} .. (è|sono|mi sembra|appare|trovo) .. (impressionant*|ispirant*|ammirevol*|incredibil*|eccezional*|straordinari*|brillant*|fantastic*|meraviglios*|esemplar*|invidiabil*|spettacolar*|affascinant*|notevol*|di ispirazione|un ispirazione|un esempio|eccellent*|impeccabil*|fuori dal comune|stimolant*)",
            "(impressionant*|ispirant*|ammirevol*|incredibil*|eccezional*|straordinari*|brillant*|grande|eccellent*|spettacolar*|invidiabil*|affascinant*|meraviglios*|notevol*|ottimo|splendid*|bellissimo) (profilo|percorso|carriera|lavoro|esperienza|leader|professionista|persona|contenuto|contenuti|talento|curriculum|leadership|cammino|background|traguardi)",
            "(profilo|percorso|carriera|esperienza|lavoro|contenuti|curriculum|background) (così|molto|davvero|veramente|assolutamente|tanto)? (impressionant*|ispirant*|ammirevol*|incredibil*|eccezional*|straordinari*|brillant*|invidiabil*|spettacolar*|notevol*|impeccabil*)",
            "(complimenti|bravissim*) .. (per tutto|profilo|carriera|percorso)",
            "(apprezzo|apprezzato|apprezzo molto) .. {your} .. (percorso|profilo|carriera|esperienza|lavoro)",
            "che (curriculum|carriera|percorso|profilo|bravura|talento)",
            "(ammiro|ammirazione|ammiratore|ammiratrice|fan|adoro|amo|tanto di cappello|chapeau|stima) ({your}|per il|per la|per i|di|quello che|,|$|per tutto|il tuo|il suo|la tua|la sua|per)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(genio|visionario|visionaria|leggenda|guru|idolo|icona|eroe|eroina|dea|dio|regina|rockstar|fenomeno|titano|mito|maestro assoluto|luminare|numero uno|fuoriclasse)",
            "(vera|grande|autentica|enorme|costante|una|pura|continua|vero) (fonte di)? (ispirazione|leggenda)",
            "(ispirazione|esempio|riferimento|modello) (per tutti|per me|da seguire|inesauribile|assolut*|mondiale)",
            "(altissimo livello|come poch*|di un altro livello|altro pianeta|il miglior|la migliore in)",
            "(onore|privilegio|sogno) .. (della mia vita|della mia carriera|sarebbe|immenso|enorme)",
            "(assolutamente|semplicemente|davvero|veramente|a dir poco|totalmente) (geniale|straordinari*|incredibil*|eccezional*|impressionant*|brillant*|spettacolar*|meraviglios*|fantastic*|unic*|fenomenal*)",
            "(senza pari|senza eguali|ineguagliabil*|di un altro pianeta|fuori dal comune|tua grandezza|sua grandezza|trasforma in oro|tutto ciò che tocchi|tutto ciò che tocca|tanto di cappello|di livello mondiale|mi inchino)",
            "!genio civile",
            "!(grazie a dio|mio dio)",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "(ampliare|espandere|allargare|costruire|arricchire|estendere|far crescere|accrescere|ampliando|espandendo|allargando|aumentare) .. (mia|mio|miei|mie|la mia|il mio|i miei) .. (rete|network|contatti|cerchia|visibilità|portafoglio)",
            "(ampliare|espandere|allargare|ampliando|espandendo) .. (rete|network|contatti)",
            "(cerco|cercando|in cerca|alla ricerca|ho bisogno|aperto a|aperta a) .. (di)? .. (lavoro|impiego|stage|tirocinio|mentore|mentor|investitori|posto|opportunità|contatti|clienti|follower|aiuto|occupazione|sfide|nuove sfide|collegamenti|apprendistato)",
            "(nuove|nuovo|nuova|nuovi) (sfide|sfida|opportunità|lavoro|impiego|contatti|collegamenti)",
            "(ho bisogno|mi serve|mi servono|voglio trovare|voglio lavorare|devo trovare)",
            "(assumimi|assumetemi|mi assuma|raccomandami|aiutami|mi aiuti|accettami|aiutatemi)",
            "(aiutarmi|raccomandarmi|assumermi|segnalarmi|trovarmi|farmi entrare)",
            "(offerte di lavoro|posizioni aperte|open to work|disoccupat*|senza lavoro|mio mentore|mia ricerca di lavoro|cassa integrazione)",
            "!non .. (cerco|bisogno|serve)",
            "!cerco (di|un modo)",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "(cosa|niente|nulla|non) .. (hai|ha|avete|c è) .. da perdere",
            "(dovresti|dovrebbe|devi|deve|dovete) .. (accettare|rispondere|collegarti|collegarsi|conoscere|aggiungermi|leggere|sapere|guardare|accettarmi|vedere)",
            "(per favore|prego|si prega di|la prego di|ti prego di|vi prego di|la invito a|è pregato di|favorisca)  (accettare|rispondere|confermare|accetta|accetti|rispondi|risponda|confermi|volermi|aggiungermi)",
            "(accetta|accetti|rispondi|risponda|rispondimi|mi risponda|aggiungimi|mi aggiunga|confermi) .. (subito|presto|al più presto|quanto prima|oggi|per favore)",
            "(attendo|aspetto|esigo|pretendo|in attesa di) .. (risposta|riscontro|conferma) (immediat*|rapid*|oggi|subito|urgent*|al più presto|quanto prima|celere)",
            "(al più presto|quanto prima|immediatamente|subito|con urgenza|asap) .. (accett*|rispond*|risposta|conferm*|riscontro)",
            "(perché|come mai) .. non .. (hai|ha|rispondi|risponde|accetti|accetta|risposto|accettato)",
            "(ancora|non) .. (hai|ha) .. (risposto|accettato|degnato) .. (richiesta|invito|messaggio|messaggi|mie)?",
            "(mi ignori|mi ignora|ignorarmi|ignorato|non ignorare|non mi ignor*|è il minimo|mi devi|mi deve|il minimo che|non essere timid*|terza volta|seconda volta che ti|seconda richiesta|terza richiesta|sono deluso|sono delusa)",
            "(il networking|linkedin|fare rete|fare networking) .. (serve a|significa|è|vuol dire) (dare|condividere|aiutare|aiutarsi|generos*|questo|proprio)",
            "!non (deve|devi) ",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(qualcuno|persona|amico|amica|sei) .. (di cui|di fiducia|in cui|di) .. (mi fido|fido|fiducia|fidarmi)",
            "mi fido (di te|di lei|ciecamente)",
            "(sento|sembra|sentissi|è come se|come se|mi pare) .. (conoscerti|conoscerla|conoscessi|conoscessimo|ti conoscessi|la conoscessi|conoscerci) .. (da|sempre|anni)?",
            "(costruire|creare|instaurare|stabilire|sviluppare|coltivare|iniziare|intrecciare|avviare|stringere) .. (rapporto|amicizia|legame|relazione|relazioni) (durat*|di fiducia|profond*|sincer*|con te|con lei|solid*|a lungo termine|special*|strett*|ver*|fort*|professionale)",
            "(rapporto|amicizia|legame|relazione) (duratur*|profond*|sincer*|special*|unic*|a lungo termine|per la vita|strett*)",
            "(mio car* amic*|mia car* amic*|caro amico|cara amica|tesoro|amore mio|fratello mio|sorella mia|mio caro|mia cara|bella|bellissima) (,|$|!|mio|mia)",
            "anima gemella",
            "!rapporto (medico|con il cliente|con i clienti|con i fornitori|docente)",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(grazie|ringrazio|ringraziando|ringraziarla|ringraziarti|ringraziamenti) .. (in anticipo|anticipatamente|fin d ora|sin d ora|fin da ora|sin da ora|già da ora|anticipat*|già ora|da subito)",
            "(in anticipo|anticipatamente|fin d ora|sin d ora) .. (grazie|ringrazio)",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(sono|siamo|lavoro|lavoriamo|dirigo|gestisco|coordino|conduco|studio|insegno|scrivo|faccio|facciamo|preparo|sviluppo|progetto|costruisco|guido|coltivo|allevo|restauro|traduco|programmo|vivo|vengo|mi chiamo|mi occupo|curo|organizzo|alleno|produco|ho un|ho una|abbiamo un|abbiamo una|sto|stiamo|uso|usiamo|inizio|comincio|ho studiato|ho lavorato|ho fatto|mi sono candidat*|ho partecipato|ho letto|ho visto|ho seguito|ho provato|suono|canto|riparo|combatto|ero|abito|cerco|seguo|gioco|monto|tengo|apro)",
            "(il mio nome è|come|da) (un|una|giovane|futur*|studente|studentessa|madre|padre|ex|<topic>)",
            "(nel|nella|nei|nelle|per|con|da|al|alla|del|della) {my} .. <topic>",
            "{my} (team|squadra|associazione|scuola|classe|laboratorio|azienda|bottega|negozio|libreria|reparto|tesi|progetto|alunni|studenti|pazienti|cooperativa|figlio|figlia|marito|moglie|studio|{kin})",
            "(anch io|anche noi|da noi)",
            "(ci siamo|eravamo) ",
            "^ <name> , .. <topic>",
            "^ <name> $",
            "(saluti|cordialmente|grazie|un saluto|cordialità|buona giornata|a presto) ,? .. <name>",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::super::testing::{fires, pillar, silent};
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
}
