//! The words of greetings, folded and split as [`crate::text::tokens`] does it.

use std::sync::LazyLock;

use crate::wordlist::WordList;

/// Words that greet, in the languages of the sites.
pub(super) static GREETINGS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "hi|hello|hey|heya|hiya|hullo|dear|dearest|howdy|greetings|good morning|good afternoon|\
         good evening|good day|morning|afternoon|evening|happy monday|happy friday|happy new year|\
         happy holidays|respected|esteemed|hallo|guten tag|guten morgen|guten abend|gruss gott|\
         gruss dich|gruezi|servus|moin|moin moin|liebe|lieber|liebes|sehr geehrte|sehr geehrter|\
         sehr geehrte r|geehrte r|liebe r|geehrte|geehrter|werte|werter|tag|schonen guten tag|\
         bonjour|bonsoir|salut|coucou|cher|chere|cher e|bonne annee|hola|buenos dias|buen dia|\
         buenas tardes|buenas noches|buenas|estimado|estimada|estimado a|estimada o|querido a|\
         prezado a|caro a|cher chere|gentile|querido|querida|apreciado|apreciada|saludos|que tal|\
         ciao|ehi|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|salve|caro|cara|\
         gentilissimo|gentilissima|egregio|egregia|ola|oi|bom dia|boa tarde|boa noite|prezado|\
         prezada|e ai|viva|hoi|dag|goedemorgen|goedemiddag|goedenavond|goedendag|beste|geachte|\
         hej|hejsan|hejsa|tjena|god morgon|god dag|goddag|hei|heisann|kara|kare|kaere|kjaere|bast|\
         moi|moikka|terve|hyva|hyvaa paivaa|huomenta|paivaa|czesc|dzien dobry|witam|witaj|\
         szanowny|szanowna|szanowni|drogi|droga|ahoj|dobry den|vazeny|vazena|mily|mila|buna|\
         buna ziua|salutare|draga|stimate|stimata|szia|szervusz|kedves|tisztelt|jo napot|udvozlom|\
         merhaba|selam|sayin|sevgili|iyi gunler|γεια|γεια σας|γεια σου|καλημερα|καλησπερα|αγαπητε|\
         αγαπητη|привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|уважаемый|\
         уважаемая|дорогой|дорогая|вітаю|привіт|добрий день|доброго дня|шановний|шановна|שלום|היי|\
         הי|مرحبا|اهلا|أهلا|السلام عليكم|سلام|عزيزي|عزيزتي|नमस्ते|नमस्कार|प्रिय|নমস্কার|namaste|\
         halo|hai|selamat pagi|selamat siang|selamat sore|salam|xin chao|chao|kumusta|mabuhay|\
         안녕하세요|안녕하십니까|안녕|반갑습니다",
    )
});

/// Greetings of scripts that put no space between words: a note that starts so greets.
pub(crate) const UNSPACED: &str = "こんにちは|はじめまして|初めまして|おはよう|こんばんは|お世話になっております|突然のご連絡|你好|您好|早上好|下午好|晚上好|尊敬的|嗨|哈囉|สวัสดี|เรียน";

/// Whom a greeting means when it means nobody in particular.
pub(super) static GROUPS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "all|everyone|everybody|folks|friends|guys|team|there|again|y all|people|both|you|\
     you two|ladies|gentlemen|colleagues|alle|zusammen|ihr|leute|miteinander|kollegen|\
     kolleginnen|tous|toutes|a tous|a toutes|a toutes et tous|l equipe|todos|todas|a todos|\
     a todas|equipo|tutti|a tutti|a tutte|pessoal|galera|gente|equipe|allemaal|allen|alla|\
     alle sammen|kaikki|wszystkim|panstwo|всем|всім",
    )
});

/// Greetings that show no face, whole or after a greeting word.
pub(super) static FACELESS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "sir madam|madam sir|sir or madam|sir and madam|madam or sir|sir mam|sir ma am|sir|madam|\
         sirs|sirs and madams|maam|ma am|to whom it may concern|whom it may concern|\
         linkedin member|linkedin user|linkedin connection|linkedin friend|linkedin|member|user|\
         connection|prospect|customer|hiring manager|recruiter|hiring team|professional|\
         fellow professional|recipient|candidate|damen und herren|sehr geehrte damen und herren|\
         sehr geehrte dame sehr geehrter herr|madame monsieur|madame ou monsieur|monsieur madame|\
         mesdames messieurs|madame|monsieur|a qui de droit|senor senora|senor a|senores|\
         senor o senora|a quien corresponda|a quien pueda interesar|muy senor mio|\
         muy senores mios|senor|senora|signore signora|signor a|signori|egregi signori|utente|\
         spettabile azienda|a chi di competenza|senhores|exma senhora|exmo senhor|exmos senhores|\
         exma sra|exmo sr|exmos srs|excelentissimo senhor|excelentissima senhora|\
         ilustrissimo senhor|ilustrissima senhora|senhor a|senhor senhora|senhor|senhora|\
         a quem possa interessar|heer mevrouw|heer of mevrouw|meneer mevrouw",
    )
});

/// Words between a greeting and a name: "Hi dear Ana".
pub(super) static FILLERS: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("dear|my|again|o|caro|cara|liebe|lieber"));

/// Words that go on after a name to tell who somebody else is: "Marta Kos, my teacher".
pub(super) static APPOSITIONS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "my|our|who|whom|whose|with|mein|meine|unser|unsere|die|der|bei|mit|von|mon|ma|notre|qui|\
         chez|avec|dont|con|com|mi|nuestro|\
         nuestra|que|quien|mio|mia|nostro|nostra|che|meu|minha|nosso|nossa|quem",
    )
});

/// Titles before a name.
pub(crate) static TITLES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "mr|mrs|ms|miss|mx|mister|sir|madam|maam|lady|lord|dr|doctor|prof|professor|rev|father|\
         sister|rabbi|captain|chef|coach|herr|herrn|hr|frau|fr|fraulein|dipl|ing|mag|monsieur|\
         madame|mademoiselle|m|mme|mlle|me|maitre|docteur|professeur|don|dona|sr|sra|srta|senor|\
         senora|senorita|doctora|dra|profesor|profesora|ingeniero|ingeniera|lic|licenciado|\
         licenciada|signor|signora|signore|sig|sig ra|dott|dottor|dottore|dottoressa|avv|avvocato|\
         arch|professore|professoressa|ingegnere|senhor|senhora|doutor|doutora|eng|professora|\
         meneer|mevrouw|exma|exmo|excelentissimo|excelentissima|ssa|heer|dhr|mw|pan|pani|panie|bay|\
         bayan|sayin|господин|госпожа|pak|bapak|bu|ibu|shri|smt",
    )
});

/// Small words inside a family name.
pub(crate) static PARTICLES: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "de|da|do|das|dos|di|del|della|la|le|du|des|van|von|vom|der|den|zu|zur|ter|ten|af|av|al|\
     el|bin|binti|ibn|ben|mac|mc|st|y|e|dal|degli|lo|d|o",
    )
});
