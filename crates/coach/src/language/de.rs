//! German.
//!
//! Verbs part and wander ("Sie haben ... geschrieben", "schicke ich Ihnen gern"), so phrases hold
//! gaps where English ones need none. Nouns are written together: a list holds their ends
//! (`*beitrag`). "Ihr" and "ihr" fold alike.

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static GERMAN: Language = Language {
    code: "de",
    common_words: "auch doch mal man jetzt gut vielen viele ganz bist habt kein keine dann der die das den dem des ein eine einen einem einer und oder aber ich du sie wir \
                   ihr mir mich dir dich ihnen ihre ihren ihrem ihrer uns unser unsere mein meine \
                   meinem meiner dein deine deinen deinem euer eure ist sind war bin habe haben hat \
                   hatte wird werden wurde fur fuer von vom mit bei beim zu zum zur auf aus nach \
                   uber ueber um nicht auch noch nur wie wenn dass als gern gerne sehr hier schon \
                   hallo moin liebe lieber guten danke grusse gruesse wurden konnen mochte moechte",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Nouns that everybody has: with "your" they tell nothing of this reader.
    (
        "vague",
        "profil*|erfahrung*|werdegang*|hintergrund*|hintergrunde*|netzwerk*|kontakt*|kontaktnetz*|vernetzung*|\
         expertise|fachwissen|wissen|know|how|kenntnis*|fahigkeit*|kompetenz*|karriere*|laufbahn|lebenslauf|\
         erfolg*|leistung*|branche*|bereich*|fachgebiet*|gebiet*|feld|umfeld|themen|thema|unternehmen*|firma|\
         firmen|betrieb|betriebe|organisation|team|teams|mitarbeiter*|kollegen|kunden|kundinnen|geschaft*|\
         business|umsatz|umsatze|vertrieb|marketing|budget|prozesse|kosten|ergebnis*|potenzial*|potential*|\
         ziel*|interesse*|ideen|idee|gedanken|meinung|ansichten|perspektive*|einschatzung|sicht|einblick*|\
         tipp|tipps|rat|hilfe|unterstutzung|ruckmeldung|antwort|reaktion|feedback|nachricht|anfrage*|annahme|\
         bestatigung|einladung|aufmerksamkeit|zeit|woche|tag|wochenende|kalender|termin*|telefon*|handynummer|\
         nummer|adresse|postfach|namen|name|person|personlichkeit|mensch|menschen|leute|art|weise|leben|\
         arbeit|job|beruf*|position|rolle|stelle|tatigkeit*|titel|reise|weg|seite|website|webseite|homepage|\
         auftritt|inhalte|content|zukunft|vorteil*|nutzen|mehrwert|wachstum|synergie*|gelegenheit|verfugung|\
         freude|engagement|bewerber*|recruiting|unternehmenserfolg|verstandnis|geduld|muhe|dank|gruss*|grusse|\
         linkedin|xing|kontaktanfrage|kontakte|kreis|fuhrung|vision|energie|ausstrahlung",
    ),
    // Small and vague words: they name nothing by themselves.
    (
        "empty",
        "xxx|null|undefined|nan|none|würd*|hätt*|möcht*|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein*|dies*|jed*|jen*|welch*|manch*|alle|allen|\
         aller|alles|viel|viele|vielen|vieler|mehr|meist|meisten|einige*|mehrere*|beide*|ander*|selb*|gleich*|\
         ich|du|er|sie|es|wir|ihr|mich|dich|sich|uns|euch|mir|dir|ihm|ihn|ihnen|man|jemand*|mein*|dein*|sein|\
         seine|seinen|seinem|seiner|ihre*|unser*|euer|eure*|und|oder|aber|denn|sondern|doch|dass|ob|wenn|weil|\
         da|damit|wie|was|wer|wo|wann|warum|wieso|womit|wozu|woran|als|bis|seit|von|vom|zu|zum|zur|in|im|ins|\
         an|am|ans|auf|aufs|aus|bei|beim|mit|nach|vor|uber|unter|um|fur|ohne|durch|gegen|wegen|zwischen|neben|\
         hinter|bin|bist|ist|sind|seid|war|waren|ware|waren|gewesen|habe|hab|hast|hat|haben|habt|hatte*|gehabt|\
         werde|wird|werden|wurde*|worden|kann|kannst|konnen|konnt|konnte*|soll*|will|willst|wollen|wollte*|muss*|\
         mag|mochte*|darf|durf*|lasst|lassen|lass|geht|ging|gibt|nicht|nie|nur|auch|noch|schon|sehr|so|hier|dort|\
         nun|jetzt|dann|mal|ja|nein|bitte|danke|gern|gerne|ganz|etwas|nichts|immer|wieder|bereits|gerade|eben|\
         heute|morgen|gestern|bald|kurz|kurze*|lang*|oft|mehrfach|daher|deshalb|darum|dafur|daran|darauf|daruber|\
         davon|dazu|hiermit|sowie|sowohl|zwar|wirklich|einfach|natur*|besonder*|ausserst|absolut*|total|echt|\
         gut*|schon*|toll*|super|klasse|gross*|klein*|neu*|alt*|spannend*|interessant*|beeindruckend*|inspirierend*|\
         hervorragend*|ausgezeichnet*|faszinierend*|bemerkenswert*|umfangreich*|wertvoll*|personlich*|beruflich*|\
         professionell*|aktuell*|gemeinsam*|ahnlich*|spater|jahr|jahre|jahren|monat*|stunde*|minute*|moment|mal|\
         beispiel|dinge|sache|sachen|zusammen|eigen*|ganze*|weiter*|letzt*|nachst*|erst*|vergangen*|jung*|bestimmt*|\
         hallo|hi|hey|moin|servus|guten|liebe|lieber|herr|frau|sehr|geehrte*|ihres|machen|mache|machst|macht|\
         gemacht|tun|tust|tut|getan|kennen|kennenzulernen|sehen|gesehen|sagen|finde|finden|gefallt|gefallen|\
         interessiert|beeindruckt|begeistert|passt|passen|wirkt|klingt|vernetzen|stehe|steht|wurde|freue|freuen|\
         wunsche|hoffe|denke|glaube|weiss|suche|lesen|gelesen|gestossen|aufgefallen|{vague}",
    ),
    // Nouns that are no part of a name.
    (
        "noun",
        "*innen|*hörer|*leser|*urteil|*brief|*verlag|*klinik|*wehr|*lauf|*ung|*ungen|*heit|*keit|*schaft|*tion|*tionen|*tat|*ismus|*ment|*ling|*nis|*beitrag|*artikel|*vortrag|\
         *team|*gruppe|*projekt|*arbeit|*woche|*jahr|*tag|*abend|*stelle|*beruf|*leiter|*leiterin|*chef|*chefin|\
         *lehrer|*lehrerin|*meister|*kollege|*kollegin|*freund|*freundin|*schwester|*bruder|*mutter|*vater|*frau|\
         *verein|*schule|*verband|*messe|*tagung|*seminar|*kurs|*podcast|*blog|*buch|*text|*post|*thema|*frage|\
         *studie|studium|*student|*studentin|*nachbar|*nachbarin|*betreuer|*betreuerin|*professor|*professorin|\
         *doktor|*mann|*ingenieur|*ingenieurin|*entwickler|*entwicklerin|*berater|*beraterin|*pflege|*pfleger|\
         *abteilung|*anfang|ende|mitte|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|\
         dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|fruhjahr|sommer|herbst|winter|\
         lust|bedarf|mal|grusse|gruss|dank|kaffee|meinung|algorithmus|jemand|zufall|bekannte*|freunde|leuten|\
         experten|gleichgesinnte*|personen|spezialisten|fachleute*|anwender*|google",
    ),
    (
        "determiner",
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|mein|meine*|dein|deine*|sein|seine*|ihr|ihre*|\
         unser|unsere*|euer|eure*|kein|keine*|diese*|jede*|welche*|im|am|zum|zur|vom|beim|ins|ans|alle|viele|mehrere",
    ),
    ("you", "sie|du|ihr"),
    ("to_you", "ihnen|dir|euch|sie|dich"),
    (
        "your",
        "ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner|deines|euer|eure|euren|eurem|eurer",
    ),
    (
        "my",
        "mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|unseres|unsern",
    ),
    ("i", "ich|wir"),
    // What a person makes or says in public, alone or as the end of a longer noun.
    (
        "piece",
        "einwand*|bemerkung*|leserbrief*|*brief|*briefe|urteil*|wörterbuch|argument*|ausschreibung*|*ausschreibung|stellenanzeige|aufruf*|auftritt bei|plädoyer*|dokumentation*|stiftung|verein|buchhandlung|werkstatt|anlage|mitschnitt*|beitrag*|*beitrag|*beitrage|*beitragen|*beitrags|artikel*|*artikel|*artikels|*artikeln|post|posts|posting*|*post|vortrag*|*vortrag|\
         *vortrage|*vortragen|*vortrags|talk|talks|*talk|keynote*|prasentation*|*prasentation|folien|slides|podcast*|*podcast|folge|\
         *folge|folgen|episode*|interview*|*interview|blog*|*blog|newsletter*|*newsletter|kolumne*|*kolumne|buch|buches|\
         bucher|*buch|*buches|roman*|gedicht*|aufsatz*|*aufsatz|aufsatze|essay*|paper|papers|*paper|studie*|*studie|*studien|\
         dissertation*|doktorarbeit|masterarbeit|bachelorarbeit|diplomarbeit|promotion|habilitation|forschung*|\
         *forschung|untersuchung*|analyse*|*analyse|bericht*|*bericht|reportage*|*reportage|kommentar*|*kommentar|*kommentare|\
         frage|hinweis*|erklarung*|anleitung*|*anleitung|leitfaden|*leitfaden|handbuch|video*|*video|*videos|film*|*film|\
         webinar*|seminar*|*seminar|workshop*|*workshop|kurs|kurse|*kurs|vorlesung*|*vorlesung|schulung*|fuhrung*|rede|\
         tutorial*|repo*|bibliothek*|plugin*|tool|tools|*tool|app|*app|skript*|paket|projekt*|*projekt|*projekte|*projekts|\
         *projekten|entwurf*|*entwurf|entwurfe|zeichnung*|fotos|bilder|*bilder|fotoserie|serie|*serie|ausstellung*|*ausstellung|\
         konzert*|rezept*|*rezept|vorlage*|*vorlage|*liste|checkliste*|karte|karten|*karte|datensatz*|messung*|messdaten|\
         auswertung*|*auswertung|sammlung*|konzept*|*konzept|modell*|*modell|methode*|verfahren|ansatz|lernplan|\
         initiative*|*initiative|kampagne*|*kampagne|stand|*stand|podium*|panel*|*panel|thread*|pull|grundung|*grundung|\
         start up|startup*|umbau*|neubau|umstieg|umstellung|einfuhrung|einsatz|engagement fur|rezension*|ubersetzung*|\
         gutachten|text|texte|*text|*texte|zeilen|worte|ausfuhrungen|uberlegungen zu|these|thesen|tipps zu|tipp zu|tipp mit|antwort auf|\
         antwort im|antwort zu|antwort in|antwort bei|antwort unter|beobachtung*|geschichte uber|vereinsarbeit|jugendarbeit",
    ),
    // What somebody did, as it ends a clause: participles; and the short past.
    (
        "did",
        "geschrieben|beschrieben|verfasst|veroffentlicht|publiziert|gepostet|geteilt|erzahlt|erklart|gezeigt|gehalten|\
         vorgetragen|prasentiert|vorgestellt|gesprochen|gesagt|erwahnt|berichtet|gebaut|aufgebaut|umgebaut|ausgebaut|entwickelt|\
         entworfen|gestaltet|gegrundet|gestartet|initiiert|organisiert|geleitet|moderiert|unterrichtet|gegeben|betreut|\
         eingefuhrt|umgestellt|gelost|ubersetzt|herausgegeben|gewonnen|gewechselt|ubernommen|umgezogen|saniert|renoviert|\
         restauriert|programmiert|kommentiert|beantwortet|geantwortet|empfohlen|untersucht|erforscht|gemessen|ausgewertet|\
         dokumentiert|aufgenommen|fotografiert|komponiert|gespielt|eroffnet|gezuchtet|zusammengestellt|aufgezeigt|begleitet|\
         skizziert|gefragt|gefuhrt|angelegt|verglichen|aufgeschrieben|ausprobiert|umgesetzt|eingerichtet|geschafft|gerettet|\
         vorgelesen|gedreht|genannt|durchgefuhrt|angesprochen|formuliert|angestossen|vorgerechnet|gesammelt|geholfen",
    ),
    (
        "do",
        "schreiben|schreibst|schrieben|beschreiben|beschreibst|beschrieben|erklaren|erklarst|erklarten|zeigen|zeigst|zeigten|erzahlen|\
         erzahlst|leiten|leitest|leiteten|bauen|baust|entwickeln|entwickelst|forschen|forschst|unterrichten|unterrichtest|\
         betreuen|betreust|betreiben|betreibst|fuhren|fuhrst|organisieren|organisierst|moderieren|moderierst|hosten|hostest|\
         veroffentlichen|veroffentlichst|pflegen|pflegst|gestalten|gestaltest|verantworten|verantwortest|restaurieren|restaurierst|\
         halten|haltst|hielten|geben|gaben|grundeten|arbeiten|arbeitest|berichten|berichteten|sprachen|sprechen|losen|lost|\
         kochen|kochst|nahen|nahst|ubersetzen|ubersetzt|trainieren|trainierst|suchen|suchst|wechseln|wechselst|sammeln|sammelst",
    ),
    (
        "kin",
        "stellvertreter|stellvertreterin|hörerin|hebamme|*chef|*chefin|chef|chefin|*kollege|*kollegin|*kollegen|kollege|kollegin|kollegen|freund|freundin|freunde|*freund|*freundin|mentor|mentorin|\
         professor|professorin|prof|doktorvater|doktormutter|betreuer|betreuerin|*betreuer|*betreuerin|vorgesetzte|vorgesetzter|vorgesetzten|\
         *lehrer|*lehrerin|lehrer|lehrerin|*leiter|*leiterin|leiter|leiterin|*leitung|ausbilder|ausbilderin|meister|meisterin|*meister|*meisterin|trainer|\
         trainerin|*trainer|*trainerin|coach|nachbar|nachbarin|*nachbar|*nachbarin|cousin|cousine|bruder|schwester|onkel|tante|vater|mutter|mann|frau|\
         partner|partnerin|*partner|*partnerin|mitgrunder|mitgrunderin|kommilitone|kommilitonin|kommilitonen|mitbewohner|mitbewohnerin|\
         mitschuler|mitschulerin|klassenkamerad|klassenkameradin|mitarbeiter|mitarbeiterin|kundin|kunde|auftraggeber|auftraggeberin|arztin|arzt|*arztin|*arzt|\
         tochter|sohn|pfarrer|pfarrerin|vorstand|vorsitzende|vorsitzender|dozent|dozentin|kantor|kantorin|dirigent|dirigentin|\
         schwager|schwagerin|neffe|nichte|patentante|vorganger|vorgangerin|studienfreund|tutor|tutorin|assistentin|assistent|\
         hausarzt|hebamme|polier|kapitan|wehrfuhrer|gesellin|geselle|schulerin|schuler|student|studentin|teamlead|supervisor",
    ),
    (
        "says",
        "riet mir|nannte mir|meinten|meint|meinte|sagt|sagte|empfahl|empfiehlt|erzahlt|erzahlte|riet|rat|schlug|schlagt|erwahnte|erwahnt|verwies|verweist|schickt|schickte|\
         nannte|nennt|gab|schwarmt|schwarmte|lobt|lobte|findet|fand|bat|legte|hat mir|hat mich|hat uns|hat gesagt|hat gemeint|hat sie|hat dich|hat ihren|hat deinen|hatte mir|hatte mich|lasst grussen|lasst dich|lasst sie|grusst|brachte|drangte|glaubt|wies|\
         zitiert|machte mich|macht mich|stellte",
    ),
    // Something that both attend or belong to; the ends of longer nouns.
    (
        "event",
        "*infoabend|infotag|infoabend|konferenz*|*konferenz|tagung*|*tagung|kongress*|*kongress|messe|*messe|meetup*|*meetup|treffen|*treffen|stammtisch*|*stammtisch|barcamp*|\
         hackathon*|workshop*|*workshop|seminar*|*seminar|kurs|*kurs|lehrgang*|fortbildung*|weiterbildung*|vortrag*|*vortrag|vorlesung*|panel*|podium*|\
         *podium|veranstaltung*|forum|*forum|symposium|summit|fest|*fest|*festival|festival|*tage|*tag|*tagen|*abend|webinar*|stand|*lauf|turnier*|\
         sommerschule|camp|*camp|retreat|schulung*|exkursion|lesung*|runde|*runde|diskussion*|*diskussion|camps|unkonferenz|gipfel|*gipfel|woche|*woche|*kon|*con",
    ),
    (
        "group",
        "schule|*schule|uni|universitat*|hochschule|*hochschule|fh|gymnasium|*gymnasium|internat|studium|studiengang|*studium|jahrgang|*jahrgang|\
         kurs|*kurs|verein|*verein|chor|*chor|orchester|*orchester|verband|*verband|gruppe|*gruppe|lehrstuhl|*lehrstuhl|institut|*institut|team|\
         abteilung|*abteilung|station|*station|klinik|*klinik|krankenhaus|*krankenhaus|werk|*werk|dorf|ort|heimatort|stadtteil|viertel|kiez|strasse|\
         gemeinde|*gemeinde|partei|mannschaft|*mannschaft|feuerwehr|werkstatt|*werkstatt|labor|*labor|buro|*buro|firma|betrieb|klasse|*klasse|\
         problem|*problem|thema|fach|beruf|hobby|leidenschaft|frage|baustelle|situation|ecke|gegend|region|heimat|hersteller|software|system|programm|ausbildung|boot|schicht|verlag|*amt|projekt|*projekt|probleme",
    ),
    // What a sender can give, as a verb in any place of the clause.
    (
        "send",
        "schicke|schicken|schick|sende|senden|zusenden|zuschicken|schickt|maile|mailen|teile|teilen|gebe|geben|weitergeben|weitergebe|weiterleiten|leite|leiten|\
         uberlasse|uberlassen|leihe|leihen|ausleihen|zeige|zeigen|stelle|stellen|vorstellen|vorstelle|vermittle|vermittele|vermitteln|bringe|bringen|mitbringen|\
         ubersetze|ubersetzen|teste|testen|lese|gegenlesen|korrigieren|beisteuern|steuere|steuern|spenden|spende|uberarbeite|pruefe|prufen|empfehle|empfehlen|\
         anbieten|biete|bieten|beitragen|reiche|weiterreichen|abgeben|bereitstellen|freischalten|einladen|lade|verlinke|verlinken|vorbeibringen|ubernehme|ubernehmen|schenke|schenken|zukommen|drucke|drucken|besorge|besorgen|mache|machen|helfe|aushelfen",
    ),
    (
        "gift",
        "wörterbuch|übersicht*|*übersicht|sendeplatz|*platz|stellenbeschreibung|ausschreibung|ersatzteil*|teile|ersatz|*entwurf|*druck|*wörterbuch|*buch|*heft|heft|*brief|karten|*schlüssel|sitzplatz|bühne|*bühne|stelle|daten|*daten|datensatz*|messwerte|*werte|zahlen|*zahlen|vorlage*|*vorlage|liste|*liste|tabelle|*tabelle|checkliste*|unterlagen|*unterlagen|material*|*material|\
         plan|plane|*plan|*plane|protokoll*|*protokoll|skript*|folien|aufnahme*|*aufnahme|fotos|bilder|scan*|kopie*|buch|exemplar*|*exemplar|bericht*|*bericht|auswertung*|\
         *auswertung|ergebnisse|*ergebnisse|studie|artikel|aufsatz|link|links|leitfaden|rezept*|*rezept|samen|saatgut|kontakt|kontakte|ansprechpartner*|platz|platze|*platz|\
         stand|*stand|gastbeitrag|interview|ubersetzung|*ubersetzung|erfahrungsbericht*|erfahrungen mit|notizen|statistik*|*statistik|karte|karten|*karte|*karten|code|konfiguration*|*konfiguration|\
         patch|fehlerbericht*|korrektur*|testgerat|werkstatt|raum|raume|*raum|*saal|muster|*muster|proben|schnitt*|anleitung*|*anleitung|dokument*|*dokument|quellen|archiv*|briefe|interviews|umfrage*|vergleich*|*vergleich|messung*|*messungen|kalkulation*|adressen",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "{your} .. {piece}",
            "{piece} (von|bei) (ihnen|dir|euch)",
            "{piece} , (den|die|das|in|wo|bei) .. {you}",
            "({you}|sie beide) ... {did}",
            "{did} (haben|hast|habt) {you}",
            "(wie|was|warum|womit|dass|weshalb|worüber|woran) ({you}|{your}) .. <topic> .. ({do}|{did}|machen|machst|angehen|angehst|umgehen|umgehst|sehen|nutzen|nutzt)",
            "{you} (schreiben|schreibst|sagen|sagst|sagten|sagtest|schrieben|schriebst|hielten|erzählten|erwähnten|meinten) ... <topic>",
            "(schreiben|schreibst|schrieben|schriebst|erzählten|erzähltest|sagten|hielten|erklärten|zeigten) {you} .. <topic>",
            "(arbeiten|arbeitest|forschen|forschst) (sie|du) .. (an|zu|über|mit) <topic>",
            "{your} .. (arbeit|einsatz|engagement|forschung|weg) .. (zu|zum|zur|über|an|am|mit|für|im|in|bei|rund um) <topic>",
            "{your} .. (sicht|blick|gedanken|überlegungen|tipps|tipp|antwort|hinweise|ideen|einblicke|erfahrungen) (auf|zu|zum|zur|über|mit|im) <topic>",
            "(danke|dank) .. für .. (antwort|erklärung|hinweis|tipp|tipps|hilfe|kommentar|rat|beitrag|anleitung) .. (im|auf|zu|zum|zur|bei|unter|in|mit) <topic>",
            "(was|wie) {you} (darüber|dazu|davon) .. (schreiben|schreibst|sagen|erzählen|machen)",
            "{you} (haben|hast) ... <topic> (ge*|*iert|erstritten|verfasst|entworfen|eröffnet|übernommen|erfunden|erreicht|verhindert)",
            "(haben|hast) {you} ... <topic> (ge*|*iert|erstritten|verfasst|entworfen|eröffnet|übernommen|erfunden|erreicht|verhindert)",
            "dass {you} ... <topic> (ge*|*iert|verfasst|entworfen|eröffnet|übernommen) (haben|hast)",
            "!{your} (antwort|rückmeldung|meinung|einschätzung|feedback|hilfe) (auf|zu|zum|zur) (meine*|diese*|unsere*|mein|das) (anfrage|nachricht|einladung|mail|idee|angebot|kontaktanfrage)",
            "!(haben|hast) (sie|du) .. (interesse|lust|zeit|fragen|schon|bereits|bock)",
            "!{you} ... (geholfen|gewonnen) .. (kunden|unternehmen)",
            "!{your} .. (kundenprojekte|projekte) (steigern|beschleunigen|gewinnen|senken)",
            "!{your} (post|postfach|app)",
            "!{i} .. (haben|habe) ... {did}",
            "!{your} führung",
            "!{your} kontaktanfrage*",
        ],
    ),
    (
        Sense::Personal,
        &[
            "{your} <topic>",
            "{your} .. (wechsel|umzug|start|einstieg|rolle|stelle|position|weg|zeit|team|abteilung|arbeit|job|kollegin|kollege|kollegen|station|firma|schule|standort|tätigkeit|karriere|werdegang) .. (zu|zum|zur|von|vom|bei|beim|in|im|als|nach|aus|an|am|mit|am) <topic>",
            "(glückwunsch*|gratulier*|gratulation|alles gute|respekt) .. (zu|zum|zur|für) .. <topic>",
            "{you} .. (arbeiten|arbeitest|arbeitet|lehren|lehrst|leiten|leitest|forschen|studieren|studierst|studiert|studierten|studiertest|unterrichten|unterrichtest|wohnen|leben|waren|warst|wart|spielen|spielst|trainieren|sitzen) .. (bei|beim|an|am|im|in|für|als|auf) <topic>",
            "(arbeiten|arbeitest|waren|warst|lehren|leiten|leitest|sind|bist|haben|hast) {you} .. (bei|beim|an der|am|im|in der|für|als|auf) <topic>",
            "{you} (sind|bist|seid) .. (bei|beim|am|im|an der|in der|auf der) <topic>",
            "(bist|sind) {you} (nicht|doch|jetzt|ja|die|der|auch)? <topic>",
            "(als|seit) .. (<topic>|<name>) (bei|beim|am|im|an der|in der|von|für|der|des) .. <topic> .. (haben|hast|wissen|kennen|sehen|sind|bist|machen) {you}",
            "bei (<name>|<topic>) (sind|machen|haben|arbeiten|suchen|leiten|bauen|verantworten|entwickeln) (sie|ihr)",
            "bei (euch|ihnen|dir) (im|in|am|an|auf|bei|als|zum) .. <topic>",
            "(sie|du|ihr) (suchen|sucht|suchst|stellen|stellt|baut|bauen|eröffnet|eröffnen) .. <topic>",
            "(gesehen|gelesen|gehört|mitbekommen|sah|las|sehe|lese|entdeckt|erfahren) , (dass|wie) (sie|du|ihr|ihre*|dein*) ... <topic>",
            "(beworben|bewerbe|bewerbung) ... (bei|für|als|um|auf|in) .. <topic>",
            "(stelle|ausschreibung|stellenanzeige|stellenausschreibung|praktikum|werkstudentenstelle|volontariat) .. (bei|in|als) .. (ihnen|euch|dir|ihrem|eurem|ihrer|eurer|deinem|<name>)",
            "(stelle|*stelle|ausschreibung|position|praktikum*|praktikumsplatz|ausbildung*) .. (als|in|bei|im) ... {your} (team|abteilung|haus|unternehmen|klinik|schule|praxis)",
            "(stelle|*stelle|praktikum*|position|ausbildung*) .. (als|bei|in) .. <topic> ... (bei|in) (ihnen|euch|dir)",
            "(jetzt|heute|inzwischen|seit) .. (sind|bist|leiten|leitest|machen|machst|bilden|bildest|führen|führst|arbeiten|arbeitest) {you} .. <topic>",
            "(und|,)? {you} (leitest|leiten|bilden|bildest|führst|unterrichtest|betreibst|baust|bauen|arbeitest) .. <topic>",
            "(von|über|bei|nach) eurem <topic>",
            "auf (die|das|den|der) <name> (aufmerksam|gestoßen)",
            "!{your} .. {vague} $",
            "!{your} {vague} (ist|sind|hat|haben|wirkt|klingt|passt|gefällt|spricht|beeindruckt|und|auf|hier|,|gesehen|gefunden|gelesen|angesehen|angeschaut|aufmerksam|gestoßen|interessiert|sehr|wirklich|in|als|zu|erweitern|lernen)",
            "!{your} (beeindruckend*|spannend*|interessant*|toll*|inspirierend*|herausragend*|großartig*|berufliche*|langjährig*|umfangreich*|hervorragend*|umfassend*|wertvoll*) {vague}",
            "!{your} (bewerber*|kunden*|marketing*|vertriebs*|umsatz*|unternehmen*|recruiting*|it|wachstum|konkurrenz|mitbewerber|*kosten|leads|hr|beratung|führungskräfte|ki|social|prozess*|sichtbarkeit)",
            "!{your} .. (umsatz|umsätze|kosten|kunden|vertrieb|prozesse|reichweite|leads|unternehmen|betrieb) .. (steigern|senken|optimieren|automatisieren|verdoppeln|unterstützen|wachsen|voranbringen|zu)",
            "!(wie|wenn|falls|ob|dass|damit) {you}",
            "!{you} (sind|bist) (eine|ein|einfach|wirklich|so|sehr|die|der|für|sicher|echt) .. (inspiration|vorbild|visionär|legende|genie|person|mensch|experte|expertin|persönlichkeit|beste|größte)",
            "!{your} (augen|lächeln|foto|profilfoto|bild|stimme|wohnung|haus|kinder|familie|privat*)",
            "!ihre* (dach|eigenheim|immobilie|haus)",
            "!{you} .. (arbeiten|arbeitest) (mit|im) (unternehmen|kunden)",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(hat|haben|hatte) (mir|mich|uns|unser*|mein*) ... (geholfen|gebracht|gerettet|überzeugt|inspiriert|bestärkt|motiviert|bewegt|berührt|beschäftigt|angeregt|gezeigt|ermutigt|beeinflusst|geprägt|begleitet|erspart|weitergeholfen|verändert|aufgeweckt|getröstet|gegeben|beigebracht|gelehrt|gelöst|erklärt|angestoßen|geöffnet|umgehauen|gefesselt)",
            "(half|rettete|ersparte|brachte|inspirierte|zeigte|lehrte|überzeugte|bestärkte|ermutigte|veränderte|beantwortete|löste|traf) (mir|mich|uns|mein*|unser*|genau)",
            "(seitdem|seither|danach|daraufhin|deswegen|dadurch|dank ihnen|dank dir|dank ihr*|nach ihrem*|nach ihrer*|nach deine*) ... {i} (haben|habe|machen|nutzen|mache|nutze|planen|arbeiten|stellen|bauen)?",
            "{i} (nutze|nutzen|verwende|verwenden|benutze|benutzen|zitiere|zitieren|arbeite damit|arbeiten damit|wende|wenden|setze|setzen) .. ({your}|sie|ihn|es|das|die|den|damit|seitdem|danach|täglich)",
            "{your} .. {piece} .. (nutze|nutzen|verwende*|benutze*|zitiere*|lese|lesen) {i}",
            "(hängt|liegt|steht) .. (bei|über|auf|an|neben|in) .. (uns|mir|mein*|unser*)",
            "(genau|exakt) (das|die|der|den|unser*|mein*|was|dieses|dieselbe|dasselbe|so)",
            "(auf den punkt|ins schwarze|aus der seele|nachdenklich|zum nachdenken|ins grübeln|zum umdenken|die augen|aha|klick gemacht|wachgerüttelt|hängen geblieben|im kopf|weitergeholfen|nicht mehr los)",
            "{i} .. (umgestellt|nachgebaut|ausprobiert|übernommen|nachgekocht|umgesetzt|eingeführt|nachgemacht|angewendet|weitergegeben|weitergeleitet|aufgegriffen|zitiert|gelacht|geweint|gelernt|getestet|wiedererkannt|verstanden|angefangen|begonnen)",
            "(bei|an|in) (uns|mir) (im|in|am|auf|läuft|funktioniert|hat)",
            "(am meisten|besonders) .. (hat|fand|blieb)",
            "(lässt|lassen|ließ|ließen) (mich|uns) (nicht|seither|seitdem)",
            "gold wert",
            "(die|der|das) (einzige|beste|erste|klarste) .. (weiterhalf|weitergeholfen|gefunden|gelesen|gehört)",
            "(weiterhalf|half) (mir|uns)?",
            "(bei|über|an) (unserem|unserer|meinem|meiner|uns) .. (hängt|liegt|steht|kursiert)",
            "genau (der|das|die) .. (vor dem|vor der|was|den|mit dem)",
            "!{your} .. {vague} (hat|haben) mich .. (beeindruckt|inspiriert|überzeugt|begeistert|angesprochen)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(mehr|näheres|genaueres|weiteres) .. (erfahren|hören|lesen|lernen|wissen|sehen|mitbekommen|verstehen)",
            "(mehr|weiter) (von|über|darüber|dazu|davon|zum|zu) .. (ihnen|dir|euch|ihre*|dein*|lesen|erfahren|hören|lernen|wissen|mitlesen)",
            "(weiter|weiterhin|künftig|hier|regelmäßig|gern|gerne|still|ihnen|dir|dem|euch|ihrer|deiner) .. (verfolgen|mitlesen|mitverfolgen|folgen|dranbleiben|mitbekommen|weiterlesen|mitlernen)",
            "(mitlesen|mitverfolgen|weiterverfolgen|nachlesen|dranbleiben|mitbekommen|weiterlesen|auf dem laufenden|auf dem laufenden bleiben)",
            "(verfolge|folge|lese|verfolgen|folgen|lesen) .. ({your}|ihnen|dir|euch|seit|gern|regelmäßig|mit)",
            "(würde*|möchte*|wollte*|hätte*|interessiert|wüsste*|mag|will) ... (wissen|fragen|erfahren|hören|verstehen|lernen|lesen|nachfragen|sehen)",
            "(interessiert|interessieren|würde mich interessieren|beschäftigt|beschäftigen) (mich|uns|mich sehr|wie|was|ob|auch)",
            "(mich|uns) .. (interessiert|interessieren|interessierte|reizt|beschäftigt)",
            "(wie|was|ob|welche*|warum|womit|woher|wo|wann) ... {you} ... (haben|hast|machen|machst|sehen|siehst|lösen|gelöst|gemacht|würden|würdest|umgehen|gehen|finden|denken|denkst)",
            "(haben|hast|habt|nutzen|nutzt|würden|würdest|gibt|gab|sehen|siehst|planen|plant|planst|arbeiten|arbeitest|machen|machst) {you} .. <topic>",
            "(austauschen|austausch|auszutauschen) .. (über|zu|zum|zur|rund|dazu|darüber|wie|,)",
            "(über|zu|zum|zur|dazu|darüber|rund um|hierzu|darum) ... (austauschen|austausch|auszutauschen|diskutieren|fachsimpeln|sprechen|reden)",
            "(erfahrungen|notizen|tipps|ideen|zahlen|daten|eindrücke) .. (austauschen|vergleichen|teilen|auszutauschen|abgleichen)",
            "(gespräch|diskussion|faden|austausch|debatte|unterhaltung) .. (fortsetzen|fortführen|weiterführen|anknüpfen|vertiefen|weiterspinnen|aufnehmen|aufgreifen)",
            "(freue mich|gespannt|bin gespannt|neugierig) .. (auf|wie|was|ob) .. ({your}|sie|du|es|weitere*|mehr|<topic>)",
            "(kontakt|verbindung) .. (bleiben|halten) .. (weil|da|wegen|falls|zu)",
            "(möchte|würde|will|wollte) .. (mich)? .. (bedanken|danken|danke sagen)",
            "(aus|von) .. (fehlern|fehler|erfahrungen mit|erfahrung mit) .. lernen",
            "(möchte*|wollen|will|würd*|möchten) ... (lernen|nachlesen|mitlesen|verfolgen|mitbekommen|bedanken|wissen|erfahren)",
            "(ich|wir) (les|lese|lesen|folge|folgen|höre) .. (mit|ihnen|dir|bei)",
            "(warte|warten|freue mich) .. auf (die|den|das|ihre*|dein*|teil|folge|nächste*) .. <topic>",
            "(was|wie|worüber) (sie|du) .. (schreiben|schreibst|machen|machst|posten|teilen)",
            "!{your} .. (erfahrung|erfahrungen|expertise|netzwerk|profil) .. lernen",
            "!von (ihnen|dir|einander) .. lernen",
            "!(ideen|gedanken) austauschen (und|,)",
            "!(haben|hast) (sie|du) .. (interesse|lust|zeit|kurz)",
            "!(wie|wenn) (sie|du) ... (steigern|sparen|senken|gewinnen|verdoppeln|automatisieren|erhöhen|verdienen)",
            "!mehr erfahren $",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "(ich|wir) .. (arbeite|arbeiten|leite|leiten|baue|bauen|entwickle|entwickeln|schreibe|schreiben|forsche|forschen|studiere|studieren|plane|planen|unterrichte|unterrichten|betreue|betreuen|führe|führen|organisiere|organisieren|promoviere|mache|machen|betreibe|betreiben|verantworte|stehe|stehen|kämpfe|kämpfen|suche|überlege|überlegen|stelle|stellen|bereite|lerne|beginne|starte|starten|gründe|gründen|übernehme|übernehmen|restauriere|saniere|sanieren|pflege|pflegen|teste|testen|versuche|versuchen|beschäftige|befasse|recherchiere|wechsle|ziehe|gebe|trainiere|spiele|koordiniere|steige|sitze|sitzen|fange|führte|baute) .. <topic>",
            "(arbeite|leite|baue|entwickle|schreibe|forsche|studiere|plane|unterrichte|betreue|führe|organisiere|promoviere|betreibe|verantworte|kämpfe|restauriere|beschäftige|stehe|recherchiere|beginne|starte|stellen|bauen|planen|leiten|kämpfen|stehen|entwickeln|arbeiten|betreiben|überlegen|versuchen|schreiben) (ich|wir|gerade|selbst|auch|mich|derzeit|aktuell|seit|zurzeit|an|als|im|bei|zu) .. <topic>",
            "(für|in|an|bei|auf|mit|zu|aus|seit|vor|nach) {my} .. <topic>",
            "{my} (team|verein|schule|klinik|firma|betrieb|labor|praxis|station|abteilung|werkstatt|hof|klasse|schüler*|studierende*|patienten|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|promotion|projekt|diplomarbeit|gemeinde|gruppe|chor|thesis|abschlussarbeit|laden|büro|mannschaft|bäckerei|tochter|sohn|kinder)",
            "(stehen|stehe|stecken|stecke) .. (vor|in|mitten)",
            "(dieselbe*|derselbe*|dasselbe|gleiche*|ähnliche*|demselben) .. (problem|probleme|frage|herausforderung*|situation|aufgabe|punkt|thema|umstellung|umbau)",
            "(bei|in) (uns|unserer|unserem) .. <topic>",
            "(ich|wir) (*e|*en) .. <topic>",
            "(ich|wir) (hab|habe|haben) (selbst|auch|gerade|jetzt|im|in|ein|eine|einen|zwei|drei|vier|<number>|seit|früher|lange) .. <topic>",
            "(vertrete|legen|vertreten|wollen|wagen|züchten|züchte|verzweifeln|ringen|sitzen|sitze|stehen vor) .. <topic>",
            "!(wir|ich) (helfe|helfen|unterstütze|unterstützen|arbeite|arbeiten) .. (unternehmen|firmen|kunden)",
            "!(ich|wir) .. (zeige|zeigen|freue|freuen|möchte*|würde*|wünsche|hoffe|hoffen|lese|lesen|las|sah|sehe|finde|fand|danke|danken|grüße|gratuliere|bewundere|schätze|liebe|mag|folge|verfolge|suche|interessiere|höre|kenne|kennen|denke|glaube|biete|bieten|verkaufe|schicke|schreibe ihnen|schreibe dir|brauche|konnte|könnte*|will|wollte|bin auf|stieß|stoße|vernetze|erweitere|baue .. kontakte|baue .. netzwerk)",
            "!(ich|wir) (habe|haben|hab) {your}",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(beworben|bewerbe|bewerben|bewerbung) ... (bei|für|als|um|auf|in|an) .. <topic>",
            "(interessiere|interessieren) (mich|uns) .. (für) .. (stelle|ausbildung|praktikum|position|ausschreibung|programm|team|volontariat|traineeprogramm|<topic>)",
            "(wir|haben) (uns)? .. (kennengelernt|getroffen|gesprochen|gesessen|gesehen|unterhalten|diskutiert|telefoniert|geschrieben|begegnet) ",
            "(bei|auf|nach|während|in|im|am) ... (kennengelernt|getroffen|gesprochen|unterhalten|diskutiert|nebeneinander|gegenübergesessen|begegnet)",
            "(danke|dank|schön) .. für .. (gespräch|antwort|hinweis|tipp|tipps|rat|erklärung|kommentar|hilfe|unterhaltung|vortrag|führung|austausch|anregung|beitrag|ermutigung) ... <topic>",
            "(unser|unserem|unseren|unsere|unserer) (gespräch|gesprächs|unterhaltung|diskussion|austausch|begegnung|chat|telefonat|treffen) .. (auf|am|bei|beim|über|in|im|an|zu|nach|vor|letzte*)",
            "(schreibe|schreiben|recherchiere|recherchieren|arbeite|arbeiten|sammle|sammeln) .. (an|für|über|zu) .. ({piece}|<topic>) .. (und|,|da|weil|über|zu)",
            "(würde*|möchte*|wollte*|hätte*|wüsste*|interessiert|interessieren|frage|verstehen|lernen|wissen|fragen|erfahren|lesen|hören|verraten) ... , (wie|was|ob|welche*|warum|womit|wo|woher|wann|weshalb) ... {you} ... <topic>",
            "(würde*|möchte*|wollte*|wüsste*) .. (gern*)? .. (wissen|fragen|erfahren|verstehen|lernen|mitlesen|sehen|lesen|mitbekommen) , (wie|was|ob|welche*|warum|womit) ... <topic>",
            "(interessiert|interessieren|frage|beschäftigt) .. , (wie|was|ob|welche*|warum|womit) ... {you}",
            "(wie|welche*|womit|warum|woher|was) ... (haben|hast|habt|machen|machst|lösen|löst|gehen|gehst|nutzen|nutzt|verwenden|verwendest|kommen|bekommen|sind|bist|halten|hältst|planen|sehen|würden|verhindern|schützen|kamen|kamst) {you} .. <topic>",
            "(einladen|einladung|einzuladen|lade|laden) ... (als|zu|zum|zur|in|an|auf|,) <topic>",
            "(mitmachen|mithelfen|mitarbeiten|beitragen|einsteigen|mitwirken|engagieren|mitsingen|unterstützen) .. (bei|in|im|an|am) ({your}|ihnen|euch|dir|der|dem|<topic>)",
            "(bei|in|im) ({your}|euch|ihnen) .. (mitmachen|mithelfen|mitarbeiten|mitwirken|engagieren|mitsingen|anfangen|einsteigen)",
            "(vergleichen|abgleichen|austauschen|austausch|auszutauschen|sprechen|fachsimpeln|diskutieren) (zu|über|zum|zur|mit ihnen über|mit dir über|rund um) .. <topic>",
            "(über|zu|zum|zur|rund um) <topic> .. (austauschen|vergleichen|fachsimpeln|diskutieren|auszutauschen|austausch)",
            "(fehler|tippfehler|bug|problem) .. (gefunden|entdeckt|gemeldet|bemerkt|behoben)",
            "(pull request|fehlerbericht|patch|korrektur) .. (geschickt|eingereicht|gestellt|offen|gesendet|geschrieben)",
            "(wir|ich|unser*) .. (nutzen|nutze|verwenden|verwende|setzen|setze|einsetzen|benutzen|nutzt) .. {your}",
            "(sehe|gesehen|gelesen|las|sah|gehört) , dass (sie|du|ihr) .. (suchen|sucht|suchst|einstellen|sprechen|sprichst|vortragen|teilnehmen|kommen|ziehen|eröffnen|planen)",
            "(bin|sind|werde|komme|sitze) .. (auch|ebenfalls) .. (dort|da|dabei|vor ort|auf|bei)",
            "(fange|beginne|starte) ... (bei|in|an) (ihnen|euch|ihre*|eure*|deine*|<name>)",
            "(kooperation|zusammenarbeit|partnerschaft|projekt|ausstellung|veranstaltung|artikel) (zwischen|über|zum thema|zu) .. <topic>",
            "(auf|um|für) .. (stelle*|*stelle|ausbildung*|praktikum*|position|ausschreibung|*platz) ... (beworben|bewerbe|bewerbung)",
            "(stelle*|*stelle|ausschreibung|position|praktikum*) ... (interesse geweckt|angesprochen|mein interesse|aufmerksam|gelesen|gesehen|passt)",
            "bewerbung .. (raus|abgeschickt|unterwegs|bei ihnen|liegt|geschickt|eingereicht)",
            "(suchen|suche|brauchen|brauche) .. (für|in|ab|zum) ... (leitung|*leitung|fachkraft|entwickler*|ingenieur*|jemanden|person|referent*|gast|*in) ... {you}",
            "(stellenbeschreibung|ausschreibung|sendeplatz|stelle) ... (ihnen|dir|sie|dich|bereit)",
            "noch (ein|eine) .. , (der|die) .. <topic>",
            "!(sind|haben) (sie|du|ihr) interess*",
            "!wie geht es",
            "!was halten sie davon",
            "!(ideen|gedanken) austauschen (und|,)",
            "!(wir|ich) (unterstütze|unterstützen|helfe|helfen)",
            "!wie (sie|du|ihr) ... (steigern|sparen|senken|gewinnen|verdoppeln|automatisieren|erhöhen|verdienen|optimieren|reduzieren)",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "{my} .. (netzwerk*|kontakte|kontaktnetz*|kontaktkreis) .. (erweitern|ausbauen|vergrößern|wachsen|auszubauen|zu|aufbauen|stärken)",
            "(netzwerk*|kontakte|kontaktkreis) .. (erweitern|ausbauen|ausbau|vergrößern|aufbauen|auszubauen|knüpfen|pflegen|zu erweitern)",
            "(gegenseitig*|beiderseitig*|wechselseitig*) .. (vorteil*|nutzen|austausch|interesse|mehrwert|unterstützung|profitieren|unterstützen)",
            "(gegenseitig|voneinander|beide|beiderseits) .. (profitieren|lernen|helfen|unterstützen)",
            "(ideen|gedanken|wissen|erfahrungen) (und .. )? (austauschen|auszutauschen|austausch)",
            "(synergie*|gleichgesinnt*|zusammenarbeit|kooperation*|möglichkeiten|anknüpfungspunkte)",
            "(in kontakt|in verbindung|im austausch|connected|verbunden) .. (bleiben|treten|kommen|zu|sein)",
            "(vernetzen|vernetzung|vernetzt|connecten|kontakt aufnehmen|kontakt treten)",
            "(spannender|interessanter|fachlicher|professioneller|anregender|regelmäßiger) austausch",
            "(austausch|austauschen)",
        ],
    ),
    (
        Sense::Shared,
        &[
            "(wir|uns|sie und ich|du und ich) (haben|sind|waren|hatten|saßen|kommen|arbeiten|spielen|singen|standen|leben|beide|teilen|kämpfen|beschäftigen) .. beide .. <topic>",
            "(wir|uns) beide* .. <topic>",
            "beide (wir)? (bei|beim|an|am|aus|im|in|mit|für|über|auf|von|zu) .. <topic>",
            "(wir|sie und ich|du und ich) ... (zusammen|gemeinsam|nebeneinander|gleichzeitig|miteinander) .. (gearbeitet|studiert|gespielt|gesessen|gesungen|gelernt|trainiert|organisiert|gefahren|<topic>)",
            "(auch|ebenfalls) (bei|beim|an der|am|aus|im|in der|in|auf dem|auf der|als|mit) <topic>",
            "(auch|selbst|ebenfalls) (ein|eine|einen|einem|einer|lange|gerade|schon|früher|<number>) <topic>",
            "(ich|wir) _ .. (auch|ebenfalls|ebenso) .. <topic>",
            "(auch|ebenfalls) (ich|wir|bei uns|bei mir|mein|meine|unser|unsere) .. <topic>",
            "(ich|wir) (auch|ebenfalls|ebenso|genauso)",
            "(dass|weil|da|wie) {you} (auch|ebenfalls) .. <topic>",
            "(sind|bist|haben|hast|machen|machst|arbeiten|arbeitest|kommen|kommst) {you} (auch|ebenfalls) .. <topic>",
            "(ähnliche*|ähnliches|vergleichbar*) .. (gemacht|gebaut|vor|erlebt|aufgebaut|umgesetzt|projekt|fall)",
            "(gleichen|gleiche|selben|selbe|derselben|demselben|dieselbe|denselben|demselben) (fall|aufgabe|lage|punkt|stelle|tisch|bank|reihe|*schicht|jahr|chef|chefin)",
            "(jahre|monate|zeit) (nach|bei|in) <topic> ... (ich|wir)",
            "(bin|war|habe|hab|komme|arbeite|lebe|wohne|unterrichte|züchte|studiere|studierte|promoviere|spiele|singe|leite|betreue|baue|sitze|stand|saß|stehe|haben|waren|sind|kämpfe|kämpfen|laufe|mache|machen|nutze|nutzen) .. (auch|ebenfalls|ebenso|selbst|selber) .. <topic>",
            "(wie|so wie|genau wie|als) (sie|du|ihr) (auch|beide|habe*|bin|war|komme|arbeite|früher|einst)?  (,|$|bin|war|habe|bei|an|in|aus|komme|arbeite|studiere|lebe|am|im)",
            "(derselbe|dieselbe|dasselbe|denselben|demselben|derselben|dieselben|gleiche|gleichen|gleicher|gleiches|selben|selbe) .. {group}",
            "(im|am|beim|vom) (selben|gleichen) .. <topic>",
            "(ehemalige*|ex) (kommiliton*|kolleg*|absolvent*|mitschüler*|studierende*)",
            "(kommiliton*|absolvent*|absolventin|alumni|alumna|alumnus|studienkolleg*|vereinskolleg*|berufskolleg*|fachkolleg*|mitstreiter*|mitglied|mitglieder|leidensgenoss*|landsmann|landsfrau|landsleute|mitschüler*|mitsänger*|gleichfalls|nachbarn)",
            "(kollege|kollegin|grüße) (aus|von|vom) .. <topic> (zu|an|nach|zum|zur) <topic>",
            "(noch|nochmal|noch so) (ein|eine|einer|einen) ,? .. <topic> ",
            "(war|saß|stand|bin|sitze|waren|saßen|sind) .. (ich|wir)? .. (im publikum|im saal|dort|dabei|in der ersten reihe|in der reihe|vor ort|drin|teilgenommen|unter den zuhörern|auf dem anderen|im kurs|in ihrem|in ihrer|in deinem|in deiner|bei ihrem|bei deinem|bei ihrer|bei deiner|auf dem gleichen)",
            "(auf|bei|beim|in|im|am|nach) .. {event} .. (getroffen|kennengelernt|gesprochen|gesessen|nebeneinander|gesehen|begegnet|unterhalten|diskutiert|gehört|dabei|war ich|waren wir|saß ich|saßen wir|teilgenommen)",
            "(getroffen|kennengelernt|gesprochen|gesessen|begegnet|unterhalten|nebeneinander|gegenüber) .. (auf|bei|beim|in|im|am|an|nach) .. <topic>",
            "(uns|wir) .. (auf|bei|beim|in|im|am) .. <topic> .. (getroffen|kennengelernt|gesprochen|begegnet|unterhalten|gesehen|über den weg|diskutiert)",
            "(wir|haben) (uns|beide)? ... (kennengelernt|getroffen|unterhalten|begegnet|nebeneinander)",
            "(unser|unserem|unseren|unsere|unserer) (gespräch|gesprächs|unterhaltung|diskussion|begegnung|treffen) .. (auf|am|bei|beim|in|im|an|vor|nach)",
            "({i}|bin|war|habe|hab) ... (in|bei|an) ({your}|dieser|der) .. {event} .. (war|gesessen|teilgenommen|dabei|saß|gehört|besucht)",
            "(gemeinsam|gemeinsame|teilen) .. (leidenschaft|hobby|zeit|heimat|thema|vergangenheit|liebe|begeisterung|interesse|projekt) .. (für|bei|in|an|am|zum|zur|im) <topic>",
            "(früher|damals|einst) .. (bei|an|in|im|am) <topic> (und|,) .. (sie|du|ich)",
            "(bei|in|an) (mir|uns) (auch|ebenso|genauso|ist es auch|war es auch|sind es)",
            "(aufgewachsen|geboren|groß geworden|stamme|komme|gezogen|zugezogen|hergezogen) .. (aus|in|nach|bei) .. (auch|ihrer|deiner|<topic>) .. (auch|wie)",
            "(mit)? (anderen|andere) .. (<topic>|selbstständigen|*innen) (im|in der|aus|aus dem|in|bei|die)",
            "(haben|hast) {you} (mir|uns) .. {did}",
            "(am|beim|auf dem|auf der|im) .. {event} .. (haben|hast) {you}",
            "!(ähnliche*|gleiche*|selbe*) .. (interessen|branche*|ziele|werte|bereich|gruppen|netzwerk|wellenlänge|themen|hintergrund)",
            "!kennen .. beide",
            "!beide .. kennen",
            "!(wir|uns) beide* .. (profitieren|netzwerk|linkedin|kontakt*|vernetzt|verbunden|gewinnen|unterstützen|helfen|wachsen|kennen)",
            "!(gemeinsame|gemeinsamen|beide) (kontakte|bekannte|bekannten|verbindungen|interessen|kontakten)",
            "!(wir|ich|unser*) .. auch (gern*|sie|ihnen|dich|dir|ihr*|unternehmen|andere)",
            "!(vielleicht|sicher|sicherlich|bestimmt|möglicherweise|würde*|könnte*|kann|können|möchte|möchten|freue*|hoffe) .. (auch|selbst|beide)",
            "!auch (gern*|wenn|noch|an|bei interesse|sie|dich|ihnen|dir|ihr*|in zukunft|so|nur|,|mehr|wieder|immer)",
            "!mitglied (werden|im netzwerk|bei linkedin|bei xing)",
            "!selbst (wenn|überzeugen|ein bild)",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(ähnliche*|gleiche*|gemeinsame*|selben|dieselben|viele) (interessen|branche*|ziele|werte|gruppen|themen|ansichten|leidenschaft)",
            "(viel|einiges|vieles|etwas|manches) (gemeinsam|gemein)",
            "(gleiche*|selben|derselben|demselben) (branche|bereich|gruppe|gruppen|feld|wellenlänge)",
            "(gemeinsamkeiten|gleichgesinnt*)",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> ,? .. {kin} .. (,|{says}|aus|bei|von|in)",
            "{my} .. {kin} ,? (frau|herr|dr|prof)? <name>",
            "{your} .. {kin} (frau|herr|dr|prof)? <name> ... {says}",
            "{your} .. {kin} ,? <name> <name>",
            "<name> , {your} .. {kin}",
            "<name> (aus|von|vom) .. {your} .. <topic>",
            "(von|bei) (prof|professor|professorin|frau|herrn|dr) <name>",
            "(frau|herr|dr|prof|professor|professorin|pfarrer) <name> ... (empfohlen|empfahl|meinte|meint|sagte|sagt|gesagt|gemeint|erzählt|erzählte|riet|geraten|verwiesen|genannt|vorgeschlagen|gegeben|hingewiesen|erwähnt|aufmerksam|schwärmt|lobt)",
            "<name> ... ({says}) ... ({you}|{to_you}|{your}|ich|mir|mich|uns)",
            "<name> .. (hat|hatte) ... (empfohlen|gesagt|gemeint|erzählt|geraten|verwiesen|genannt|vorgeschlagen|gegeben|hingewiesen|erwähnt|aufmerksam|geschwärmt|gelobt|geschickt|ermutigt|ans herz|weitergeleitet|gebeten|vermittelt|vorgestellt|gezeigt)",
            "(hat|hatte) (mir|mich|uns) ... <name> ... (empfohlen|gesagt|gemeint|erzählt|geraten|verwiesen|genannt|vorgeschlagen|gegeben|hingewiesen|erwähnt|aufmerksam|geschickt|ans herz|gelegt)",
            "(von|durch|über) (meine* {kin}|frau|herrn|dr|prof)? <name> .. (habe|hab|weiß|kam|kenne|erfahren|bekam|bekommen|empfohlen|auf|gehört|aufmerksam|wurde|bin)",
            "(erfahren|bekommen|gehört|empfohlen|empfehlung|aufmerksam|hinweis|rat|anraten|tipp|vermittelt|verwiesen|anregung|vermittlung|kontakt) .. (von|durch|über) .. (frau|herrn|dr|prof|{kin})? <name>",
            "auf (empfehlung|rat|anraten|anregung|hinweis|vorschlag|wunsch|tipp|vermittlung) ({my}|von|des|der) .. <name>",
            "(arbeite|arbeitete|gearbeitet|studiere|studiert|promoviere|promoviert|spiele|singe|zusammengearbeitet|gelernt|ausgebildet|gespielt) .. (mit|bei|unter|für) .. (frau|herrn|dr|prof|professor|professorin|{kin})? <name> <name>",
            "(mit|bei|unter) <name> <name> .. (arbeite|gearbeitet|zusammengearbeitet|studiert|gesungen|gespielt|promoviert|gesprochen|unterhalten|gelernt|zusammen)",
            "<name> (und ich|und mich) .. (arbeiten|arbeiteten|haben|sind|waren|studierten|kennen|sitzen|singen|spielen|teilen|leiten)",
            "(ich und|wie) <name> <name> (ich|wir)? (arbeiten|arbeitet|haben|sind|waren|kennen|sitzen)",
            "<name> (ist|war) ({my}|eine {my}|ein {my}) .. {kin}",
            "(grüße|gruß|lieben gruß|liebe grüße|schöne grüße|grüßen) (auch)? .. (von|ihnen|dich|sie) <name>",
            "<name> (lässt|lassen|grüßt) .. (grüßen|sie|dich|herzlich|euch)",
            "<name> , (der|die|mit der|mit dem|bei der|bei dem) .. (mich|mir|uns|wir|ich|auch|bei) ... (kennt|arbeitet|betreut|leitet|ausgebildet|gearbeitet|arbeite|unterrichtet|sitzt|sie|ihnen)",
            "!(mit|von) freundlichen grüßen",
            "!{your} .. {piece} ... {says}",
            "!(hallo|hi|hey|moin|servus|liebe|lieber|guten tag|guten morgen|guten abend|grüß gott|grüezi|geehrte|geehrter|hej) (frau|herr|herrn)? (dr|prof)? <name> ,",
            "!<name> , (wir|ich|sie|du|im|am|in|auf|bei|an|vor|für|als|nach|ihr|ihre|dein|deine|danke)",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(beide|wir|du|sie) ... (kennen|kennst|kennt) .. <name>",
            "(kennen|kennst) (beide|sie|du|wir) .. <name>",
            "(beide|wir) .. mit <name> .. (vernetzt|verbunden|befreundet|bekannt)",
            "mit <name> (vernetzt|verbunden|befreundet|bekannt)",
            "(gemeinsam*) .. (kontakt|bekannte|bekannter|bekannten|freund|freundin) (ist|,|:)? .. <name>",
            "<name> .. (gemeinsam*|gemeinsamer) .. (kontakt|bekannte|bekannter|freund|freundin)",
            "(über|durch) <name> .. (vernetzt|verbunden|bekannt)",
            "(beide|auch) <name> kennen",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(gemeinsam*) .. (kontakt|kontakte|kontakten|bekannte|bekannten|freunde|freunden|verbindungen)",
            "(jemand|bekannte*|ein kollege|eine kollegin) .. (hat|erzählte|empfahl|meinte|sagte)",
        ],
    ),
    (
        Sense::Offer,
        &[
            "{send} (ich|wir) .. (gern|gerne|jederzeit) (.. {to_you}|weiter|vor|zu|zur)?",
            "(kann|könnte|könnten|können|würde|würden|möchte|möchten|werde|darf|dürfte|wollen|will) (ich|wir)? .. ({to_you}|{your}|euch) ... (schicken|senden|zusenden|zuschicken|mailen|geben|weitergeben|weiterleiten|überlassen|leihen|zeigen|vorstellen|vermitteln|mitbringen|bringen|zukommen|übersetzen|testen|anbieten|bereitstellen|einladen|verlinken|besorgen|schenken|abgeben|teilen|empfehlen|drucken|beisteuern|freischalten|vorbeibringen|zur verfügung stellen|ausleihen|spenden|reservieren|freihalten|gegenlesen)",
            "({i}|ihnen|dir|euch) .. (gern*|jederzeit|kostenlos|auch) .. {gift} .. (schicken|senden|zusenden|geben|weitergeben|überlassen|zeigen|mitbringen|teilen|zukommen|mailen|anbieten|beisteuern|zur|bereitstellen|weiter|abgeben|liefern|zuschicken)",
            "{gift} ... ({send}|schicke|schicken|teile|teilen|gebe|geben) (ich|wir|gern*|ihnen|dir|euch|auch)",
            "{gift} .. (teile|schicke|sende|gebe|überlasse|stelle|bringe|leihe|maile|steuere) .. (gern*|ihnen|dir|mit|zur)",
            "(ich|wir) (schicke|schicken|sende|senden|teile|teilen|gebe|geben|überlasse|leihe|leihen|biete|bieten|bringe|maile|stelle|stellen|vermittle|spende|steuere|reserviere|halte|halten|übersetze|lese) ({to_you}|gern*|auch|dafür|im gegenzug) ... {gift}",
            "(wenn|falls) .. (sie|du|ihr) .. (mögen|magst|möchten|möchtest|wollen|willst|brauchen|brauchst|mögt|wünschen|interesse) ... ({send}|{gift}|haben wir|habe ich|kann ich|können wir|könnte ich|leite|gebe|schicke|stelle)",
            "(im gegenzug|dafür|als dank|als dankeschön|umgekehrt|revanchiere|gegenleistung|tausche*) .. (kann|könnte|können|biete|bieten|würde|schicke|gebe|mich|gern*|{gift}|gegen)",
            "(stelle|stellen|mache|bringe|verbinde|vernetze) .. (ihnen|sie|dir|dich|euch) .. (gern*)? .. (vor|bekannt|zusammen|in kontakt|mit)",
            "(gern*|ihnen|dir|euch|sie|dich) .. (mit|unserer|unserem|meiner|meinem) ... (bekannt|zusammen|in kontakt) (machen|bringen|setzen)",
            "(zur verfügung|zum download|bereit|leihweise|geschenkt|zum ausprobieren) .. (stellen|stelle|gestellt|legen|liegt|für sie|für dich)",
            "{gift} .. (für sie|für dich|für euch|die ihnen|die dir|das ihnen|der ihnen|das sie|die sie|interessieren könnte*|nützlich|brauchbar|hilfreich|für ihre*|für dein*)",
            "(könnte*|dürfte*) .. (ihnen|dir|euch|sie|dich|für ihre*|für dein*) .. (nützen|nützlich|helfen|interessieren|interessant|hilfreich|brauchbar|weiterhelfen)",
            "(lade|laden|einladen|einzuladen|einladung) ... (als|zu|zum|zur|in|an|auf) .. (gast|vortrag|*vortrag|podium|interview|podcast|*podcast|talk|sprecher*|referent*|keynote|folge|panel|lesung|*gast|bühne|*abend|*tag|schulstunde|unterricht|werkstatt|*gespräch|*führung)",
            "(gast|referent*|sprecher*|sprecherin|speaker|rednerin|redner|gastdozent*) (in|bei|auf|für|zu|im|am) .. (unser*|meine*|dem|der|einer)",
            "(habe|haben|hätte|hätten|hab) .. (noch|für sie|für dich|ihnen|dir|eine|ein|einen)? .. {gift} .. (übrig|abzugeben|frei|zu vergeben|für sie|für dich|anbieten|anzubieten|zu verleihen|gesammelt|die sie|die ihnen|das ihnen|der sie)",
            "(habe|haben) .. (pull request|fehlerbericht|patch|korrektur|übersetzung) .. (geschickt|eingereicht|gestellt|geschrieben|erstellt|vorbereitet|angelegt)",
            "(helfe|helfen|unterstütze|mithelfe|anpacke|springe|übernehme) .. (gern*|ihnen|dir|euch) .. (bei|beim|mit) .. <topic>",
            "(bei|beim) (der|dem|ihre*|deine*|eure*|den) <topic> .. (helfe|helfen|unterstütze|unterstützen|mithelfen|anpacken) ",
            "(mögen|magst|möchten|möchtest|wollen|willst|brauchen|brauchst|hätten|hättest) {you} ... {gift} .. (haben|sehen|nutzen|ausprobieren|lesen)?",
            "{gift} ... (ist|sind|liegt|liegen|steht|stehen|gehört|gehören|kann|können|geht|gehen) .. (für sie|für dich|ihnen|dir|zu dir|zu ihnen|bereit|an sie|an dich|kostenlos zu)",
            "(steht|stehen|liegt|liegen) ({to_you}|für sie|für dich|für euch) .. (zur verfügung|bereit|offen)",
            "(darf|dürfte|soll|sollen|kann) (ich|wir) {to_you} .. {gift}",
            "(darf|dürfte|soll|kann) (ich|wir) {to_you} .. (ausschreibung|stellenbeschreibung|unterlagen|entwurf|link|adresse) .. (schicken|senden|mailen|zukommen)",
            "(einer|eine|eins|eines|einen) davon .. (zu dir|zu ihnen|für dich|für sie|dir|ihnen)",
            "(gehört|gehören) (dir|ihnen|euch)",
            "({send}|schick|schicks|mail) (ich|wir) {to_you} (gern*|auch|dann|dafür|die|den|das|ein|eine|einen|jederzeit|sofort|im|mit|$|,|unser*|mein*) .. ",
            "!{send} (ich|wir) .. (lebenslauf|unterlagen|bewerbung*|angebot|broschüre|katalog|preisliste|portfolio|infos)",
            "!(kann|können|könnte*|darf|dürfte*|würde*|möchte*) ... (lebenslauf|unterlagen|bewerbung*|angebot|broschüre|katalog|preisliste|produkt*|lösung|software|demo|infos|informationen)",
            "!{i} .. (zeige|zeigen) .. (ihnen|dir) .. (wie|in|gern*|,|unser*|unverbindlich)",
            "!(zeige|zeigen) (ich|wir) (ihnen|dir)",
            "!(könnten|können|würden|kannst|könntest|würdest) (sie|du) ... ",
            "!(ihnen|dir) ... (helfen|anbieten|zeigen) .. (ihren|mehr|wie|zu|umsatz|kosten)",
            "!ihnen anbieten (zu|können)",
            "!(teile|teilen|schicke) .. (ideen|gedanken|interessen|ihre|deine|leidenschaft|begeisterung|meinung)",
            "!lebenslauf .. {send}",
            "!(lebenslauf|bewerbung|unterlagen) schick*",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(melden|melde|sagen|sag) .. (sich|dich|bescheid) .. (falls|wenn) .. helfen",
            "(gern*|jederzeit) .. (behilflich|unterstützen|helfe|helfen|für sie da|für dich da)",
            "(falls|wenn) ich .. (helfen|behilflich|etwas für|unterstützen)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(wir|ich) (helfe|helfen|unterstütze|unterstützen|berate|beraten|begleite|begleiten|ermögliche|ermöglichen|befähige|befähigen|coache|verhelfe|verhelfen|optimiere|optimieren|automatisiere|automatisieren) .. (unternehmen|firmen|kunden|*unternehmen|betriebe|betrieben|*betriebe|selbstständige*|unternehmer*|führungskräfte*|agenturen|coaches|teams|menschen|personen|praxen|kanzleien|mittelständler*|händler*|gründer*|berater*|ihnen|sie|makler*|handwerks*|arztpraxen|organisationen|frauen|online*)",
            "(helfe|helfen|unterstütze|unterstützen|zeige|zeigen) (ich|wir) .. (unternehmen|firmen|kunden|betrieben|*betrieben|selbstständigen|unternehmern|führungskräften|ihnen|menschen|sie|praxen|kanzleien)",
            "(unternehmen|firmen|betriebe|betrieben|kanzleien|praxen|agenturen|firma|selbstständige|shops) wie (ihre*|ihres|eures|deins|dein*|das ihre)",
            "(unternehmen|firmen|betriebe*) (in ihrer|ihrer) (größe|branche)",
            "(um|bis zu|über|rund) <number> (%|prozent)",
            "<number> (%|prozent) (mehr|weniger|kosten|kostenersparnis|ersparnis|rendite|umsatz|rabatt|höhere|schneller)",
            "<number> tage .. (gratis|kostenlos|testen|kostenfrei)",
            "(gratis|nachlass|aktionsmonat|aktionspreis)",
            "(wer|viele|die meisten) .. (verliert|verschenkt|verschwendet|zahlt zu)",
            "<number> .. (neue|qualifizierte|zusätzliche|mehr) .. (kunden|leads|bewerber|bewerbungen|anfragen|mandate|umsatz|termine|kundinnen)",
            "(umsatz|umsätze|conversion*|reichweite|sichtbarkeit|leads|produktivität|rendite|kosten|aufwand|*kosten|*umsatz|effizienz|verkäufe|kundenanfragen|sales|gewinn) .. (steigern|erhöhen|senken|verdoppeln|verdreifachen|reduzieren|maximieren|boosten|sparen|einsparen|zu steigern|steigert|senkt|halbiert|halbieren|optimieren|skalieren)",
            "(steigern|senken|verdoppeln|reduzieren|skalieren|sparen) sie .. <topic>",
            "(kostenlos*|kostenfrei*|gratis|unverbindlich*) .. (demo|test|testphase|testen|testzugang|probemonat|erstgespräch|beratung|*beratung|analyse|*analyse|webinar|audit|check|*check|angebot|potenzialanalyse|strategiegespräch|muster|probe*|workshop|e book|ebook|masterclass|account|version|termin|training|vorführung|präsentation|beratungsgespräch)",
            "(unser|unsere|unserer|unserem|unseren|meine|meiner|mein|meinem) .. (software|lösung|lösungen|plattform|tool|produkt|produkte|produkten|dienstleistung*|agentur|coaching*|programm|system|service|leistungen|angebot|beratung|methode|app|kurs|*lösung|*plattform|*software|*tool|*agentur|*coaching|*programm|*system|*training) .. (hilft|helfen|können|kann|spart|sparen|senkt|steigert|ermöglicht|macht|automatisiert|unterstützt|bietet|reduziert|bringt|liefert|vorstellen|zeigen|präsentieren|könnte*|ist|überzeugt|passt|interessant|testen|verdoppelt|übernimmt|erledigt)",
            "(vorstellen|zeigen|präsentieren|anbieten) .. (software|lösung*|plattform|tool|produkt*|dienstleistung*|angebot)",
            "(wir|ich) (bieten|biete|vertreiben|vertreibe|liefern|liefere|vermitteln|vermittle|vermarkten|installieren|garantieren|übernehmen) .. <topic>",
            "(bieten|biete|vertreiben|liefern|vermitteln) (wir|ich) .. <topic>",
            "(bieten|biete) .. (dienstleistung*|lösungen|an)",
            "(geld zurück|garantie|rabatt*|sonderangebot|aktionspreis|nur noch|sonderkonditionen|frühbucher*|limitierte|begrenzt verfügbar|*rabatt|exklusiv*angebot)",
            "(passives einkommen|finanzielle freiheit|nebeneinkommen|nebenverdienst|zusatzeinkommen|geschäftsmodell|finanzielle unabhängigkeit|lukrativ*|geschäftsmöglichkeit|geschäftsidee|investmentchance|kapitalanlage*|anlagemöglichkeit*|network marketing|freiheit leben)",
            "(angebot|preisliste|katalog|broschüre|produktpräsentation|referenzkunden|fallstudie|case study|success story) .. (machen|unterbreiten|schicken|senden|zukommen|zeigen|zusenden)?",
            "(lieferant|dienstleister|anbieter|personaldienstleister|ihr partner) .. (für|in|werden|sein)",
            "(in|innerhalb von|binnen) (nur)? (<number>|wenigen|drei|vier|zwei|sechs) (tagen|wochen|monaten) .. (kunden|umsatz|leads|bewerber|mehr)",
            "(die meisten|viele) .. (unternehmen|firmen|betriebe|selbstständige|führungskräfte|praxen) .. (verlieren|verschwenden|scheitern|zahlen|kämpfen|wissen|haben|verschenken)",
            "(kandidaten|bewerber|fachkräfte) .. (passende|für ihre*|präsentieren|vermitteln|vorstellen)",
            "(ich|wir) (verkaufe|verkaufen) (ihnen|dir|auch|hochwertige|günstige|die)",
            "(arbeite|arbeiten) .. mit (unternehmen|firmen|betrieben) wie",
            "(sehen|schicken|probieren|testen) sie .. (selbst|kostenlos|gratis|unverbindlich)",
            "unser* .. (kassensystem*|software|app|system*) .. (senken|senkt|holt|spart|sparen)",
            "!(kein|keine|keinen|nicht) .. (verkaufen|angebot|vertrieb|verkaufe|werbung|pitch)",
            "!verkaufe nichts",
            "!{your} .. (angebot|lösung|software|tool|garantie)",
            "!(eintritt|kaffee) .. (frei|kostenlos)",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(kurz*|unverbindlich*|kennenlern*|virtuell*|gemeinsam*|informell*|lockeren|schnellen|<number>|fünfzehn|zehn|zwanzig|halbe)? .. (telefonat|call|calls|gespräch führen|telefonieren|zoom|videocall|*call|teams meeting|meeting|videogespräch|telefontermin|kennenlerngespräch|erstgespräch|strategiegespräch|beratungsgespräch|infogespräch|informationsgespräch|bewerbungsgespräch|vorstellungsgespräch|demo|vorführung|vorführtermin|präsentationstermin)",
            "(kurz*|unverbindlich*|virtuell*|persönlich*|informell*|locker*|minütig*) (gespräch|austausch|treffen|termin|kaffee|meeting|anruf)",
            "(minuten|minute|stunde|halbe stunde|viertelstunde|halbes stündchen|momentchen) .. (zeit|ihrer zeit|deiner zeit|telefon*|sprechen|austausch*|gespräch|kaffee|für mich|für ein*|für uns|nehmen|haben|schenken|hätten)",
            "(zeit|lust) (für|auf) (ein|einen|eine|nen|n) .. (kaffee|gespräch|treffen|bier|mittagessen|austausch|telefonat|call|termin|feierabendbier|drink|essen)",
            "(auf einen|einen|auf ein|bei einem|bei einer|zu einem|virtuellen|gemeinsamen|beim) .. (kaffee|kaffe|bier|drink|mittagessen|lunch|tasse kaffee|espresso|glas wein) ",
            "(kaffee|bier|lunch|mittagessen|abendessen) .. (trinken|gehen|treffen|einladen|trinken gehen|quatschen|zusammen)",
            "(hätten|haben|hättest|hast|habt|finden|fänden|findest|nehmen|nimmst) (sie|du|ihr) .. (zeit|kapazität|ein paar minuten|minuten|einen moment|lust .. treffen)",
            "(wann|ob|ob sie|wie) .. (passt es|zeit haben|zeit hätten|zeit hättest|passt|können wir telefonieren|erreichbar|verfügbar|frei) .. (ihnen|dir)?",
            "(können|könnten|wollen|sollen|sollten|möchten|dürften) wir (uns)? ... (treffen|telefonieren|sprechen|sehen|zusammensetzen|verabreden|reden|hören|termin)",
            "(würde*|möchte*|könnte*|können|kann|darf|hoffe|freue*|gern*) ... (telefonieren|anrufen|treffen|zusammensetzen|verabreden|kennenlernen dürfen|persönlich kennenlernen|persönlich sprechen|persönlich treffen|vorbeikommen|gespräch vereinbaren)",
            "(termin|gesprächstermin|slot|zeitfenster|gespräch|telefonat) .. (vereinbaren|buchen|ausmachen|machen|finden|vorschlagen|reservieren|aussuchen|im kalender|frei|vorzuschlagen|möglich)",
            "(calendly|terminvorschlag|terminvorschläge|mein kalender|meinem kalender|kalenderlink|terminlink|buchungslink)",
            "(können|könnten|könntest|kannst|würden|würdest|wären|wärst|möchten|magst|dürfte|darf) (sie|du|ich) .. (mich|mir|meine*|meinen) ... (empfehlen|weiterleiten|einstellen|vermitteln|vorstellen|helfen|unterstützen|anschauen|ansehen|durchsehen|weiterhelfen|mentor*|referenz|weiterempfehlen|coachen|investieren|beibringen|verschaffen|besorgen|nennen|schicken|treffen|anrufen|geben|werfen|zeigen|erklären)",
            "(empfehlen|weiterempfehlen|vermitteln|unterbringen|einstellen|einladen|vorschlagen) (sie|du) (mich|uns|mir)",
            "(mich|meine bewerbung|meinen lebenslauf|mein profil|mein portfolio) .. (intern)? .. (empfehlen|weiterleiten|weiterempfehlen|weitergeben|anschauen|ansehen|werfen|prüfen|durchsehen|einstellen|anzuschauen|anzusehen|zu empfehlen|vermitteln|unterbringen)",
            "(blick|auge) auf {my} .. (lebenslauf|bewerbung|portfolio|profil|cv|unterlagen|arbeit|website|shop|idee|businessplan|pitch deck|pitchdeck)",
            "(lebenslauf|cv|bewerbungsunterlagen|bewerbung|pitch deck|pitchdeck|businessplan) .. (schicken|senden|zusenden|weiterleiten|anhang|anbei|zukommen|im anhang|zuschicken|schicke|sende|weitergeben|anschauen)",
            "(stelle|job|jobs|praktikum|praktikumsplatz|ausbildungsplatz|stellen|werkstudentenstelle|position|anstellung) .. (frei|haben|hätten|offen|offene|anbieten|für mich|vermitteln|besorgen|zu vergeben|suche|suchen)",
            "(suche|suchen|brauche|benötige|auf der suche) .. (mentor|mentorin|investor*|investition*|anstellung|herausforderung|wohnung|kapital|job)",
            "(offene*|freie*|vakante*) (stelle|stellen|position|positionen|jobs|vakanzen)",
            "(mentor|mentorin|mentoring|mentorat|sparringspartner*) .. (sein|werden|für mich|suche|gewinnen|meine*|an meiner)?",
            "(mein|meine|als) (mentor|mentorin|coach|sponsor*|referenz|investor*)",
            "(investieren|investition|investment|investor*|finanzierung|finanzierungsrunde|beteiligen|kapitalgeber)",
            "(rufen|ruf) (sie|mich) .. (an|zurück)?",
            "(ihre|deine|meine) .. (telefonnummer|handynummer|nummer|mobilnummer|whatsapp*)",
            "(whatsapp|handynummer|telefonnummer)",
            "(sind|wären|bist|wärst) (sie|du) .. (offen|bereit|interessiert|verfügbar|frei|erreichbar) .. (für|am|nächste*|diese*|morgen|zu)?",
            "(am|nächsten|kommenden|diesen) (montag|dienstag|mittwoch|donnerstag|freitag) .. (um|zeit|passen|passt|treffen|telefonieren|<number>|vormittag|nachmittag)",
            "(passt|passen) (es|ihnen|dir) .. (morgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste|diese|am|um)",
            "(interesse|lust) (an|auf) (ein|einem|einer|einen) .. (gespräch|austausch|treffen|termin|demo|call|kaffee|telefonat)",
            "(ein gutes|ein) wort .. (für mich|einlegen)",
            "(referenz|empfehlungsschreiben|empfehlung|vitamin b) .. (schreiben|ausstellen|geben|für mich|für die stelle|für meine)",
            "(bei ihnen|bei euch|bei dir|in ihrer firma|in ihrem unternehmen) .. (was|etwas) .. (frei|offen)",
            "(kannst|könntest|können|könnten) (du|sie) mich .. (reinbringen|unterbringen|empfehlen|einschleusen|ins spiel|erwähnen|mitnehmen|vorschlagen)",
            "(falls|wenn) .. {you} .. jemanden (kennen|kennst) .. (melden|sucht|suchen|bescheid)",
            "!(kein|keine|keinen|ohne|nicht|brauche kein*|nie) .. (call|telefonat|termin|gespräch|kaffee|treffen|anruf|meeting|job|stelle|verkaufen|eile|demo|kennenlern*)",
            "!(unser|unserem|unseren|ihr|ihrem|ihren|dein|deinem|das|dem|beim letzten|letzten|ihrer|deiner|unserer|zum|vom) (gespräch|treffen|kaffee|meeting|call|telefonat|interview|mittagessen|demo|bewerbungsgespräch|vorstellungsgespräch)",
            "!(bei|nach|während|im|beim) ... (getroffen|gesprochen|gesessen|unterhalten|kennengelernt|getrunken)",
            "!(getroffen|gesprochen|kennengelernt|unterhalten|begegnet)",
            "!(auf ihre|auf deine|ihre|deine|die|auf die|eure|auf eure) .. (stelle|ausschreibung|position) .. (beworben|bewerbe|gesehen|gelesen|bewerbung)",
            "!(beworben|bewerbe|bewerbung) .. ",
            "!(sie|du|ihr) .. (suchen|sucht|suchst|investieren|investiert)",
            "!kaffee(rösterei|röster|kooperative|maschine*|bohnen|haus)?  (rösten|anbau|import)",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "({you}|{your}|dass) .. (mein|auf meinem|meine) .. profil .. (besucht|angesehen|angeschaut|angeklickt|waren|warst|aufgerufen)",
            "(mein|auf meinem|meine) (profil|seite) .. (besucht|angesehen|angeschaut|angeklickt|waren|warst|aufgerufen|gesehen|geklickt)",
            "(besucht|angesehen|angeschaut|angeklickt|geöffnet|gelesen) .. {you} .. (mein|meine) (profil|nachricht)",
            "{your} .. (augen|lächeln|gesicht|haare|figur|beine|lippen|aussehen|schönheit|ausstrahlung|kleid|profilfoto|profilbild|foto|bild|stimme|strahlen) .. (ist|sind|sieht|hat|haben|verzaubert|toll|schön*|wunderschön*|hübsch|umwerfend|nicht mehr|fasziniert|aufgefallen|gefällt|gefallen|bezaubernd*|sympathisch)",
            "(schöne*|wunderschöne*|hübsche*|attraktive*|bezaubernde*|süße*|sexy|umwerfende*|tolle*|strahlende*) .. (augen|lächeln|frau|gesicht|foto|fotos|bild|profilfoto|profilbild|mädchen|mann|haare|figur|ausstrahlung|dame|kleid)",
            "(sie|du) (sind|bist|siehst|sehen) .. (hübsch|wunderschön|attraktiv|sexy|süß|umwerfend|bezaubernd|sympathisch aus|gut aus|single|verheiratet|vergeben)",
            "(single|verheiratet|vergeben|ledig|partnerschaft) .. (bist|sind|du|sie|ob)",
            "(bist|sind) (du|sie) .. (single|verheiratet|vergeben|ledig|liiert)",
            "{your} .. (haus|wohnung|hauses|wohnhaus|zuhause|privatadresse|adresse|kinder|kindern|tochter|sohn|familie|frau|mann|ehemann|ehefrau|freund|garten|auto|balkon|straße|schwester|mutter) .. (gesehen|vorbei|vorbeigefahren|vorbeigelaufen|gegoogelt|steht|wohnen|wohnst|schön*|herausgefunden|entdeckt|gefunden|recherchiert|angesehen|angeschaut|auf instagram|auf facebook|fotos|klingeln|geparkt)",
            "(an|vor|bei) {your} .. (haus|wohnung|büro|straße|garten|arbeitsplatz|zuhause|haustür|tür) .. (vorbei*|gewartet|gestanden|klingel*|stehen|warten|vorbeikommen|auftauchen|abfangen|vorbeigefahren)",
            "(wo|dass) {you} .. (wohnen|wohnst|wohnt|leben|lebst|parkst|parken)",
            "(beobachte|beobachtet|gestalkt|stalke|verfolge sie|verfolge dich|nicht aus den augen|tracke|nachgeforscht|ausfindig|aufgespürt|nachverfolgt|nachspioniert|hinterher recherchiert|recherchiert , wo|durchstöbert|durchforstet)",
            "(auf|bei|durch|über|von) ({your})? .. (instagram|facebook|privaten|urlaubsfotos|familienfotos|hochzeits*|strandfotos|urlaubsbilder|privates) .. (gesehen|gefunden|gescrollt|durchgesehen|fotos|profil|konto|angeschaut|entdeckt|account|bilder|urlaub)",
            "(urlaubsfotos|hochzeitsfotos|hochzeitsbilder|familienfotos|strandfotos|kinderfotos|urlaubsbilder|scheidung|privatadresse|geburtstag ihrer|geburtstag deiner)",
            "(verliebt|liebe auf den ersten|mehr als nur beruflich|näher kennenlernen|privat kennenlernen|nicht nur beruflich|romantisch*|date|ein date|herz schlägt|zum essen ausführen|rendezvous|ausgehen|mein typ)",
            "(lesebestätigung|tracker|tracking)",
            "(endlich|wieder) .. (gefunden|aufgespürt) .. (haben|habe) .. (gesucht|monatelang|lange gesucht)",
            "(nachts|tag und nacht|ständig|jeden tag|dauernd|immerzu) .. (an sie|an dich|ihr profil|dein profil|dein foto)",
            "(gesicht|sie|dich) .. (wiedererkannt|wiederzuerkennen) .. (bahn|zug|straße|supermarkt|bus|fitnessstudio|café)",
            "(besuch|blick) auf (meinem|mein) profil",
            "({you}|dich|sie|dir|ihnen) .. (auf|bei) (insta|instagram|facebook|fb) ",
            "(folge|folgte|verfolge|schaue) .. (auf|bei) (insta|instagram|facebook|tiktok)",
            "(sah|siehst|sehen|sahst) .. (gut|toll|süß|heiß|umwerfend|bezaubernd) aus",
            "(seh|sehe|sehen|beobachte) (ich)? (sie|dich) .. (jeden|jede|morgens|abends|täglich|immer)",
            "hausnummer",
            "(rausgefunden|herausgefunden|ermittelt|recherchiert) .. (wie (sie|du) heißen|wo (sie|du)|wie (sie|du) heißt)",
            "im .. (kleid|bikini|badeanzug|kleidchen)",
            "!(bei|auf) {your} .. (baustelle|hof|ausstellung|konzert|buch*) .. vorbei",
            "!{your} .. (foto|fotos|bild|bilder|stimme) .. (vom|von|zum|zur|über|im|aus|des|der)",
            "!familie* (unternehmen|betrieb|recht|zentrum|beratung)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(gemeinsame*|gemeinsamen|viele|einige|mehrere|<number>) .. (kontakte|bekannte|bekannten|kontakten|verbindungen)",
            "(beide|auch|wir) .. (in|aus) (berlin|münchen|hamburg|köln|frankfurt|wien|zürich|stuttgart|düsseldorf|leipzig|london|paris|deutschland|der schweiz|österreich|bayern|nrw)",
            "(auch|ebenfalls) (aus|in) (berlin|münchen|hamburg|köln|frankfurt|wien|zürich|stuttgart|düsseldorf|leipzig)",
            "(gleichen|selben|derselben|gleiche|selbe|dieselbe) (stadt|gruppe|gruppen|branche|großstadt|plattform|netzwerk)",
            "(linkedin|xing|algorithmus|system|app|plattform|seite) .. (vorgeschlagen|schlägt|schlug|empfiehlt|empfohlen|angezeigt|zeigt|meint|vor)",
            "(vorgeschlagen|vorschlag|vorschläge|vorschlägen|angezeigt|empfohlen) .. (von linkedin|von xing|worden|wurden|bekommen|als kontakt|gefunden|erschienen|tauchen|aufgetaucht|wird|wurde)",
            "(profil|sie|du|ihr) .. (vorgeschlagen|angezeigt|eingeblendet|aufgetaucht|aufgepoppt)",
            "(mitglied|mitglieder|gruppe) ... <number> (000|mitglieder*|tausend)?  (mitglieder*|leuten)",
            "(jemand|irgendwer) .. (hat mir|erzählte|meinte) .. ({you}|{to_you}|ihr*|dein*)",
            "(vielleicht|bestimmt|sicher|sicherlich) .. (gemeinsamkeiten|gemeinsam|gemein)",
            "(beide|auch) .. (auf|bei) (linkedin|xing)",
            "(im verzeichnis|in einem verzeichnis|im alumni verzeichnis|in der mitgliederliste|aus der mitgliederliste|teilnehmerliste|personen , die)",
            "(konzern|weltkonzern|siemens|bosch|sap|volkswagen|vw|deutsche bank|deutsche bahn|telekom) .. (auch mal|früher mal|irgendwann)",
            "(jahrgang|abschluss|abschlussjahrgang) .. <number> .. <number>",
            "gruppe .. (vielleicht|deshalb|daher|da sollten|da dachte)",
            "(bis|von|bis zum) <number> , (ich|sie|du) .. (seit|ab|von|bis) <number>",
            "(sie|du) .. <number> , ich .. <number>",
            "in der gruppe",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(beeindruckt|begeistert|fasziniert|inspiriert|überwältigt|angetan|sprachlos|hingerissen) (von|über|mich|,|$|!|durch|wie|was)?",
            "{your} .. (ist|sind|war|wirkt|klingt|sieht) .. (beeindruckend|inspirierend|großartig|fantastisch|toll|hervorragend|herausragend|bemerkenswert|außergewöhnlich|bewundernswert|genial|spannend|faszinierend|einzigartig|grandios|klasse|super|unglaublich)",
            "(beeindruckend*|inspirierend*|großartig*|fantastisch*|toll*|hervorragend*|herausragend*|bemerkenswert*|außergewöhnlich*|bewundernswert*|unglaublich*|einzigartig*|faszinierend*|grandios*|exzellent*|spannend*|starkes|starker|sensationell*) .. (profil|werdegang|karriere|laufbahn|leistung*|arbeit|erfolge|lebenslauf|persönlichkeit|expertise|erfahrung*|vita|mensch|führungskraft|content|weg|auftritt|hintergrund)",
            "(bewundere|bewunderung|verehre|hochachtung|chapeau|hut ab|großer fan|riesenfan|ein fan|größter fan|respekt) .. ({your}|sie|dich|für|von|vor|,|$)?",
            "(liebe|mag) {your} .. (content|beiträge|arbeit|posts|art)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(genie|visionär|visionärin|legende|guru|ikone|idol|held|heldin|koryphäe|rockstar|superstar|königin|lichtgestalt|ausnahmetalent|ausnahmeerscheinung|leuchtturm|meister seines|vordenker|vordenkerin)",
            "(wahre|echte|absolute|große|riesige|größte|riesen|unfassbare|ständige) (inspiration|bereicherung|persönlichkeit|ikone)",
            "(eine|meine) inspiration (für|,|$)",
            "(ehre|privileg|traum) .. (meines lebens|meiner karriere|wäre mir|mir eine|riesige)",
            "(einfach|absolut|schlichtweg|wirklich|unfassbar|wahnsinnig|unglaublich|schier|total) (genial|großartig|phänomenal|brillant|beeindruckend|unglaublich|überragend|einzigartig|sensationell|grandios|der wahnsinn|fantastisch|inspirierend)",
            "(weltklasse|seinesgleichen|ihresgleichen|größte vorbild|wahnsinnskarriere|sprachlos|zu gold|der wahnsinn|eine wucht|verneige)",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "{my} .. (netzwerk*|kontakte|kontaktnetz*|reichweite|kontaktkreis) .. (erweitern|ausbauen|vergrößern|wachsen|auszubauen|aufbauen|zu|stärken|bin)",
            "(netzwerk*|kontakte) .. (erweitern|ausbauen|auszubauen|vergrößern|aufbauen|aufzubauen|zu erweitern)",
            "(suche|suchen|brauche|benötige|auf der suche|auf jobsuche) .. (nach)? .. (job|jobs|arbeit|stelle|stellen|praktikum|praktikumsplatz|ausbildungsplatz|mentor|mentorin|investor*|kontakte|kunden|follower|anstellung|herausforderung*|position|möglichkeiten|wohnung|herausforderungen|unterstützung|hilfe|kontakten)",
            "(neue|neuen|neuer) (herausforderung|herausforderungen|job|stelle|position|kontakte)",
            "(ich) (brauche|benötige|will) .. (ihre|deine|mehr|einen|eine|hilfe|jobs|job|kontakte|follower|reichweite)",
            "(einstellen|empfehlen|weiterempfehlen|unterbringen|vermitteln) (sie|du) mich",
            "(offene*|freie*) (stelle|stellen|position|positionen|jobs)",
            "(mein mentor|meine mentorin|arbeitslos|jobsuchend|arbeitssuchend|jobsuche|open to work)",
            "(kontakte|follower) (sammeln|sammle|brauche|aufbauen|knüpfen)",
            "(baue|bauen) .. {my} .. (kontakte|netzwerk*) .. (aus|auf)",
            "(suche|sucht) .. (job|jobs|stelle|arbeit|praktikum)",
            "(kannst|könntest|können|könnten) (du|sie) mich",
            "!(brauche|suche) (keine*|nichts)",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "(was haben sie|was hast du|sie haben|du hast) .. (zu verlieren)",
            "(sie|du|ihr) (sollten|solltest|müssen|musst|müssten|müsstest|solltet) .. (annehmen|antworten|kennen|kennenlernen|akzeptieren|ansehen|lesen|zusagen|bestätigen|einstellen|melden|hinzufügen)",
            "bitte (nehmen|nimm|akzeptieren|akzeptiere|bestätigen|bestätige|antworten|antworte|bestätigt|annehmen|umgehend|melden sie|melde dich)",
            "(umgehend|schnellstmöglich|sofort|so schnell wie möglich|asap|baldmöglichst|zeitnah) .. (antwort*|rückmeldung|annehmen|melden|bestätigen|zurück|bestätigung|antworten)",
            "(antwort*|rückmeldung|annehmen|melden|bestätigen) .. (umgehend|schnellstmöglich|sofort|asap|baldmöglichst|zeitnah|noch heute|erwarte)",
            "(warum|wieso|weshalb) .. (haben sie|hast du|nicht|noch nicht) .. (geantwortet|angenommen|reagiert|gemeldet|antworten|nicht)",
            "(ignorieren|ignoriert|ignorier|ignoriere) .. (mich|nicht|meine|haben|hast|bitte)?",
            "(schon|bereits) .. (zweite|dritte|zweimal|dreimal) .. (anfrage|nachricht|geschrieben|angefragt|mal)",
            "(das mindeste|erwarte|ich erwarte|schulden sie|schuldest du|verlange|ich verdiene|bin enttäuscht)",
            "(netzwerken|networking|linkedin|xing) (bedeutet|heißt|lebt|ist) .. (geben|da|dafür|großzügig*|helfen|teilen)",
            "!(nicht|niemals) .. (antworten|annehmen) müssen",
            "!(müssen|musst|brauchen|brauchst) (sie|du)? .. nicht",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(person|jemand|jemandem|mensch|menschen) , .. (der|die|dem) .. (ich|wir) .. (vertraue*|vertrauen)",
            "(ich|wir) (vertraue|vertrauen) (ihnen|dir)",
            "(vertraue|vertraut|vertrauensvolle*|vertrauenswürdig*) .. (beziehung|freundschaft|person|freund)",
            "(kennen|kenne|gekannt) .. (sie|dich|uns) .. (schon|bereits) .. (ewig|lange|jahrelang|immer)",
            "(als würden|als würde|als ob) .. (kennen|kenne|freunde|gekannt)",
            "(beziehung|freundschaft|verbindung|bindung) .. (aufbauen|aufzubauen|beginnen|vertiefen|pflegen|entwickeln|knüpfen|eingehen)",
            "(langfristige*|besondere*|tiefe*|dauerhafte*|enge*|nachhaltige*|lebenslange*) (beziehung|freundschaft|bindung|verbindung)",
            "(mein|meine|meinem|meiner) (lieber|liebe|lieben|liebster|liebste|teure*|bester|beste) (freund|freundin)",
            "(seelenverwandt*|mein schatz|meine liebe|mein lieber|bruderherz|schwesterherz|süße|schätzchen|bro $)",
            "!(kunden*|arzt|patienten*|lieferanten*|geschäfts*|öffentlichkeits*) (beziehung*)",
            "!die beziehung (zwischen|von)",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(danke|dank|bedanke) .. (im voraus|im vorhinein|vorab|schon jetzt|schon mal|schonmal|bereits jetzt|schon einmal)",
            "(im voraus|vorab) .. (danke|dank|vielen dank|besten dank|herzlichen dank)",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(ich|wir) (bin|sind|heiße|arbeite|arbeiten|leite|leiten|studiere|studieren|unterrichte|forsche|schreibe|baue|bauen|führe|führen|betreue|betreuen|mache|machen|promoviere|komme|plane|planen|organisiere|organisieren|entwickle|entwickeln|betreibe|betreiben|habe|haben|war|hatte|saß|stand|kämpfe|stehe|züchte|wohne|lebe|nutze|nutzen|verwende|wechsle|lerne|beginne|fange|gebe|trainiere|spiele|singe|lese|übe|helfe|pflege|suche|suchen|koche|restauriere|teste|stelle|stellen|wechselte)",
            "(bin|arbeite|leite|studiere|unterrichte|forsche|schreibe|promoviere|komme|betreue|plane|war|habe|hab|mache|stehe|lerne|züchte|suche|baue|sitze) (ich|wir|selbst|selber|auch|gerade|seit|als|an|im|in|bei|aus|jetzt|derzeit|aktuell|ebenfalls|neu|noch|mit|eine|einen|ein|die|der)",
            "(mein name|mein name ist|heiße)",
            "(als|seit) (ein|eine|einer|junger|junge|angehende*|<number>)? <topic>",
            "(in|an|bei|aus|mit|für|auf|im) {my} .. <topic>",
            "{my} (team|verein|schule|klinik|firma|betrieb|labor|praxis|station|abteilung|werkstatt|hof|klasse|*arbeit|projekt|gemeinde|gruppe|chor|mann|frau|tochter|sohn|kinder|mutter|vater|chef|chefin|kollege|kollegin|{kin}|laden|büro)",
            "bei (uns|mir)",
            "(wir|uns) .. (beide|kennengelernt|getroffen|gesprochen|unterhalten|zusammen|gemeinsam)",
            "^ <name> , <topic>",
            "^ <name> $",
            "(grüße|gruß|grüßen|lg|vg|mfg|beste|herzlich|viele grüße) .. <name>",
            "(grüße|gruß|grüßen) (aus|von|vom) .. <topic>",
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
            "Guten Tag Frau Holm, wie haben Sie auf der Deponie die Möwen gezählt?",
            "Guten Tag Frau Holm, ich würde mich gern mit Ihnen vernetzen.",
        );
        pillar(
            Commonality,
            "Hallo Jule, ich habe auch in Greifswald Moorkunde studiert.",
            "Hallo Jule, wir haben ähnliche Interessen.",
        );
        pillar(
            Reference,
            "Hallo Jule, meine Kollegin Imke Voss hat mir Ihren Kurs empfohlen.",
            "Hallo Jule, wir haben viele gemeinsame Kontakte.",
        );
        pillar(
            Offer,
            "Hallo Jule, unsere Pegeldaten schicke ich Ihnen gern.",
            "Hallo Jule, melden Sie sich gern, wenn ich helfen kann.",
        );
        pillar(
            Personal,
            "Hallo Jule, Ihr Vortrag über Torfmoose war eine Freude.",
            "Hallo Jule, Ihr Profil hat mich sehr beeindruckt.",
        );
    }

    #[test]
    fn what_puts_the_reader_off_and_its_look_alikes() {
        fires(
            Pitch,
            "Wir helfen Betrieben wie Ihrem, den Umsatz um 30 % zu steigern.",
        );
        silent(
            Pitch,
            "Ihr Beitrag über die Werkstatt hat uns geholfen, den Ofen zu sanieren.",
        );
        fires(BigAsk, "Hätten Sie Zeit für ein kurzes Telefonat?");
        silent(BigAsk, "Ich brauche keinen Termin, ein Satz genügt.");
        fires(
            Creepy,
            "Ich habe gesehen, dass Sie mein Profil besucht haben.",
        );
        silent(
            Creepy,
            "Ihre Fotos vom alten Schlachthof hängen bei uns im Flur.",
        );
    }

    #[test]
    fn a_capitalised_noun_is_nobody() {
        pillar(
            Reference,
            "Hallo Jule, Imke Voss meinte, ich soll Ihnen schreiben.",
            "Hallo Jule, Ihre Studie meinte etwas anderes, als ich dachte.",
        );
    }
}
