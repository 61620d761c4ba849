//! Words that carry nothing of a note's own, in all languages at once. Those of one language stand in
//! its file ([`super::file`]).

use std::sync::LazyLock;

use crate::wordlist::WordList;

/// Words about networks: a number before them counts contacts and says nothing more.
pub(super) const NETWORK: &str = "network networks contact contacts connection connections netzwerk kontakte reseau reseaux red \
     redes contactos rete contatti rede contatos netwerk";

/// Words that tie writer and reader: with one of them a sentence says more than who the writer is.
pub(super) const TIES: &str = "we us our you your yours wir uns unser unsere sie ihr ihre ihrem ihren du dich dein deinem \
     nous vous notre nos votre vos tu te ton nosotros te ti su sus ustedes noi ti tuo tua lei suo sua \
     nos voce seu sua je jij jullie ons";

/// Words of looking at a profile: together they say one thing.
pub(super) static LOOKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "profile|found|saw|seen|profil|gefunden|gesehen|entdeckt|aufmerksam|geworden|gestossen|\
         gestolpert|vu|trouve|decouvert|tombe|tombee|perfil|vi|visto|encontre|encontrado|profilo|\
         trovato|notato|encontrei",
    )
});

/// Words of a wish beside a plea. Who wishes something and then would like to connect wrote so.
pub(super) static HOPES: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("hope|hoping|hoffe|hoffentlich|espere|espero|spero"));

/// Empty in every language: sites and machines.
pub(super) const EVERYWHERE: &str = "linkedin xing facebook viadeo plaxo skype wechat hi5 researchgate academia edu linked in iphone android ipad";

/// What mail and phones add below a note.
pub(super) static FOOTERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "sent from my|get outlook for|have a lovely|have a great|have a good|have a nice|\
     have a wonderful|have a blessed|wishing you a|je vous prie d agreer|je vous prie de croire|\
     veuillez agreer|veuillez recevoir|recevez|dans l attente de votre|quedo de usted|\
     quedo a la espera|quedo a su disposicion|reciba un|que tenga un|que tengas un|que tenga una|\
     que tengas una|resto in attesa|in attesa di un|le auguro|ti auguro|tenha um|tenha uma|\
     fico no aguardo|fico a aguardar|ich wunsche ihnen|ich wunsche dir|mit der bitte um|von meinem iphone gesendet|gesendet von meinem|\
     envoye de mon|enviado desde mi|inviato da|enviado do meu",
    )
});

/// What people say around a stock text that says nothing: wherever it stands.
pub(super) static WRAPPING: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "having a great|having a good|having a lovely|having a wonderful|having a nice|\
         your work anniversary|happy birthday|hello again|fingers crossed|nothing special|\
         nothing personal|season s greetings|\
         seasons greetings|compliments of the season|happy new year|in the new year|\
         to you and yours|people you may know|members you may know|\
         says we may know each other|says we know each other|was suggested to me|\
         people you might know|you came up under|\
         you came up in|came up as a suggestion|popped up in my suggestions|\
         linkedin suggested you|linkedin suggests you|seems to think we should know each other|\
         thinks we should know each other|with your permission|see you soon on|lots of love|\
         your new contact|um you know|hope that s ok|hope that s okay|if that s ok|if that s okay|\
         if you don t mind|no strings attached|thank you for considering my request|\
         thanks for considering my request|p s|ps|since we re both on this platform|\
         since we are both on this platform|we re both on here|we are both on here|\
         we re both on linkedin|we are both on linkedin|we both use linkedin|\
         we are both on this site|third time lucky|i accept all invitations|\
         all invitations welcome|i just joined linkedin|i just joined|i ve just joined linkedin|\
         i am new to linkedin|i m new to linkedin|in order to expand it|in order to grow it|\
         sorry for the canned message|sorry for the generic message|\
         sorry for the automatic message|sorry for the impersonal message|before i could type|\
         before i could type anything|before i could write anything|hope that is fine for you|\
         i hope that is fine for you|see you soon on the site|the more the merrier|you never know|\
         nice to e meet you|this is my second invitation|second attempt|my second attempt|\
         sorry for the stock message|sorry for the standard message|sorry for the disturb|\
         sorry for the disturbance|sorry to disturb|sorry to bother you|excuse my english|\
         excuse me for my english|pardon my english|sorry for my english|\
         apologies if you get this twice|sorry if you get this twice|\
         sorry if you get this message twice|it would mean a lot to me|it would mean a lot|\
         together we are stronger|better together|life is short|thank you for the acceptance|\
         thanks for accepting|thank you for accepting|please do not hesitate to contact me|\
         do not hesitate to contact me|don t hesitate to contact me|should you have any questions|\
         if you have any questions|zweite anfrage|das ist meine zweite anfrage|\
         entschuldigung fur die storung|entschuldigen sie die storung|gemeinsam sind wir stark|\
         wer nicht wagt der nicht gewinnt|danke furs annehmen|danke fur die annahme|\
         desole de vous deranger|desolee de vous deranger|excusez le derangement|\
         excusez moi pour le derangement|excusez mon francais|seul on va plus vite|\
         ensemble on va plus loin|merci de m accepter|merci d accepter|sans arriere pensee|\
         c est ma deuxieme invitation|deuxieme invitation|disculpe la molestia|\
         disculpa la molestia|disculpe las molestias|perdone el atrevimiento|\
         perdona el atrevimiento|disculpe el atrevimiento|es mi segunda invitacion|\
         segunda invitacion|segundo intento|la vida es corta|juntos somos mas fuertes|\
         gracias por aceptar|mi scuso per il disturbo|scusi il disturbo|scusa il disturbo|\
         scusate il disturbo|secondo tentativo|e la mia seconda richiesta|grazie di cuore|\
         grazie per l attenzione|in attesa di un suo gentile riscontro|in attesa di riscontro|\
         desculpe o incomodo|desculpa o incomodo|peco desculpa pelo incomodo|desculpe incomodar|\
         segunda tentativa|obrigado por aceitar|obrigada por aceitar|juntos somos mais fortes|\
         obrigado pela atencao|obrigada pela atencao",
    )
});

/// How the sites of old said why somebody is invited: the rest of the sentence is theirs.
pub(super) static INDICATED: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "has indicated you are|has indicated that you are|indicated you are|indicated that you are",
    )
});

/// What ends a letter; names may follow.
pub(super) static CLOSINGS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "x|xx|xxx|xo|xoxo|bless|blessings|hugs|besito|un besito|besitos|bacini|vlw|best|all the very best|best regards|best wishes|kind regards|warm regards|\
         warmest regards|regards|rgds|br|cheers|thanks|thanks a lot|thank you|\
         many thanks in advance|thanks in advance|thank you in advance|thank you very much|\
         many thanks|thx|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|\
         yours|warmly|all the best|take care|have a great day|have a good day|have a nice day|\
         respectfully|with respect|mit besten grussen|mit herzlichen grussen|mit lieben grussen|\
         dank im voraus|\
         vielen dank im voraus|mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|\
         viele grusse|liebe grusse|beste grusse|schone grusse|herzliche grusse|herzlichst|grusse|\
         gruss|vg|lg|mfg|bg|danke|vielen dank|besten dank|danke schon|danke im voraus|\
         cordialement|bien cordialement|tres cordialement|bien a vous|bien a toi|cdlt|merci|\
         merci beaucoup|merci d avance|a plus|a bientot|gracias de antemano|bonne journee|\
         belle journee|salutations|sinceres salutations|amicalement|saludos|saludos cordiales|\
         un saludo|un cordial saludo|un abrazo|atentamente|cordialmente|gracias|muchas gracias|\
         mil gracias|un saludo cordial|saluti|cordiali saluti|distinti saluti|un saluto|\
         un caro saluto|grazie|grazie mille|a presto|buona giornata|buon lavoro|abracos|um abraco|\
         abraco|obrigado|obrigada|muito obrigado|muito obrigada|atenciosamente|att|grato|grata|\
         cumprimentos|melhores cumprimentos|com os melhores cumprimentos|com os meus cumprimentos|\
         groet|groeten|groetjes|met vriendelijke groet|vriendelijke groet|mvg|bedankt|\
         alvast bedankt|mvh|med vanlig halsning|vanliga halsningar|hilsen|venlig hilsen|\
         med venlig hilsen|med vennlig hilsen|vennlig hilsen|tack|tak|takk|kiitos|\
         ystavallisin terveisin|terveisin|pozdrawiam|dziekuje|z powazaniem|s pozdravem|dekuji|\
         cu stima|multumesc|udvozlettel|koszonom|saygilarimla|tesekkurler|tesekkur ederim|\
         с уважением|спасибо|з повагою|дякую|ευχαριστω|με εκτιμηση|תודה|בברכה|شكرا|شكرا لك|\
         مع تحياتي|धन्यवाद|cam on|terima kasih|salam|salamat|bisous|bises|beso|besos|un beso|\
         saludo cordial|bacio|un bacio|un abbraccio|beijo|beijos|beijinho|beijinhos|bjs|um beijo|\
         um beijinho|bj|abs|um forte abraco|atte|un placer saludarle|hasta pronto|\
         que tengas buen dia|que tenga buen dia|que tengas un buen dia|que tenga un buen dia|\
         que tengas un excelente dia|que tenga un excelente dia|feliz dia|buen fin de semana|\
         bonne soiree|bonne semaine|excellente journee|buona serata|buona settimana|\
         buon fine settimana|bom trabalho|bom fim de semana|tenha um bom dia|ate breve|\
         schonen tag|schonen tag noch|einen schonen tag|schone woche|schones wochenende|bis bald|\
         ciao|tschuss|talk soon|감사합니다|고맙습니다|cordially|thanking you|with kind regards|\
         with best regards|with warm regards|with friendly greetings|friendly greetings|\
         best greetings|warm greetings|many greetings|yours respectfully|yours cordially|\
         god bless|god bless you|stay blessed|have a lovely day|have a lovely weekend|\
         have a great week|have a nice weekend|have a great weekend|enjoy your day|stay safe|\
         keep well|mit sonnigen grussen|sonnige grusse|hochachtungsvoll|alles gute|\
         schonen feierabend|einen schonen feierabend|einen guten start in die woche|\
         guten start in die woche|bleiben sie gesund|viele liebe grusse|cdt|respectueusement|\
         bien respectueusement|salutations distinguees|meilleures salutations|bon week end|\
         belle soiree|meilleurs voeux|abrazo|abrazos|un fuerte abrazo|bendiciones|linda semana|\
         que tengas linda semana|que tenga linda semana|resto a disposizione|\
         rimango a disposizione|buona domenica|respeitosamente|deus abencoe|forte abraco|\
         boa semana|uma otima semana|uma excelente semana|desde ja agradeco|desde ja obrigado|\
         desde ja obrigada|sds",
    )
});

/// Polite phrases of scripts without spaces.
pub(super) const UNSPACED: &str = "よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|宜しくお願いいたします|宜しくお願いします|どうぞ|ありがとうございます|失礼します|\
     突然のご連絡失礼いたします|申し訳ございません|突然すみません|おはようございます|はじめまして|初めまして|こんにちは|です|ます|谢谢|謝謝|感谢|感謝|请通过|請通過|\
     您好|你好|期待您的回复|多谢|敬上|祝好|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณ|สวัสดีครับ|สวัสดีค่ะ|สวัสดี|ครับ|ค่ะ|\
     คะ|안녕하세요|안녕하십니까|반갑습니다|감사합니다|고맙습니다|잘부탁드립니다|드림|올림|입니다|저는";

/// Titles after a name in scripts without spaces.
pub(super) const HONORIFICS: &str = "さん|様|さま|先生|女士|老师|老師|总|經理|님|씨|선생님|귀하";
