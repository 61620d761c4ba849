//! Words that carry nothing of a note's own, by language: data of the stock-text measure.
//!
//! A word belongs here if a note with a stock text and this word is still a note for anybody. What
//! may tell a tie ("both", "fellow", "met", "same", "together", "friend") must stay out.

use std::sync::LazyLock;

use crate::wordlist::WordList;

/// The empty words of a language, folded, apart by spaces.
pub(super) struct Talk {
    /// Language tag.
    pub(super) language: &'static str,
    /// Words of grammar: half as heavy as others in a stock text, and free beside it.
    pub(super) small: &'static str,
    /// Politeness, profiles, networks: what people wrap around a stock text.
    pub(super) empty: &'static str,
    /// Words that stand for one another: the first for the rest, groups apart by `|`.
    pub(super) same: &'static str,
}

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
        "sent from my|get outlook for|von meinem iphone gesendet|gesendet von meinem|\
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
        "best|all the very best|best regards|best wishes|kind regards|warm regards|\
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

/// The languages that people wrap most around a stock text.
pub(super) static TALK: &[Talk] = &[
    Talk {
        language: "en",
        small: "a an the and or but so to of in on at for with from by as if is are was were be \
                been am i id im ive d m ve s re ll me my mine we us our you u your yours ur it \
                this that these here there have has had do did can could will would like love want \
                wanted wish just please pls very much really also too now not 2 4 who whom some \
                any up out let lets over via through",
        empty: "safe professionally updated informed chance viewed visited convenience earliest \
                impressed recently remarkable \
                outstanding contribution contributions experienced esteemed sir madam okay ok \
                free posts content confirm appear appears seem seems proud details information current \
                interests send name intrigued reading sending sent nicely advance \
                introducing myself write writing common several few accepting used favor \
                favour currently click button confirm approve approval await awaiting waiting \
                response reply colleagues classmates coworkers former profile profiles page came \
                come across found find saw see noticed interesting interested impressive \
                professional professionals personal online add include connect connecting \
                connected connection connections network networks networking contact contacts \
                reach reaching touch stay keep get expand expanding grow growing build building \
                bigger more people industry background experience exchange ideas share updates \
                mutually benefit beneficial opportunity opportunities future collaborate \
                collaboration accept invite invitation request join hope hoping well doing good \
                great nice wonderful happy glad pleased pleasure honored honoured day week weekend \
                look looking forward hear hearing soon each other always possible possibly \
                potential potentially think thought someone somebody person trust value valuable \
                directly using use need kindly friendly maybe perhaps bit quick message note \
                thanks thank regards best because since going blessed blessings lovely linkedin \
                yourself circle kind wishes welcome staying keeping continue part",
        same: "would d|i id im|you u|your ur|to 2 too|like love|someone somebody|want wanted|network \
               networks|connect connecting",
    },
    Talk {
        language: "de",
        small: "i uber di wurd mocht hatt hab tat ich mich mir du dich dir sie ihnen ihr ihre \
                ihrem ihren ihrer dein deine deinem deinen deiner mein meine meinem meinen meiner \
                wir uns unser und oder aber zu zum zur in im an am auf bei mit von vom fur als der \
                die das den dem des ein eine einen einem einer ist sind war bin sehr wirklich habe \
                hat haben wurde wurden mochte mochten will wollte gern gerne auch so hier da dass \
                es nicht bitte hinzu durfen ja mal doch nur",
        empty: "gestolpert konnten konnen plattform baue aus finde fand klingt wirkt aufmerksam geworden aufgefallen \
                entdeckt stiess kontaktanfrage bestatige vernetzungsanfrage kontakteinladung \
                annimmst annimmt bestatigst bestatigt angenommen gedacht dachte alles hoffentlich \
                horen lesen stetig laufend standig bestandig ausbaue ausbau bestatigung herzlich \
                herzlichen sich besten lust damen herren lade treten erweitere vergrossere derzeit \
                gerade zusage nehmen akzeptieren freut wunschen wunsche gesegnete gesegneten \
                voraus ruckmeldung warte annahme zustimmen klicken jederzeit ehemalige ehemaligen \
                profil profile gesehen gefunden gestossen interessant interessantes spannend \
                spannendes beruflich berufliche beruflichen beruflichem berufliches professionell \
                professionelle professionellen professionellem netzwerk netzwerke netzwerken \
                vernetzen vernetzung verbinden verbindung kontakt kontakte kontakten hinzufugen \
                aufnehmen einladen einladung beitreten beizutreten begrussen erweitern ausbauen \
                wachsen austausch austauschen ideen moglichkeiten zukunft zusammenarbeit freuen \
                freue anfrage annehmen bestatigen bleiben leute menschen branche erfahrung \
                freundlich freundlichen grusse grussen gruss hoffe geht gut schonen schone tag \
                woche wochenende direkt personlich personliche vielleicht gemeinsam zahlen",
        same: "sie dich euch|ihnen dir|ihr dein|ihrem deinem|ihren deinen|mochte wurde will|\
               beruflichen professionellen|berufliches professionelles|gern gerne",
    },
    Talk {
        language: "fr",
        small: "je j me m moi tu te t toi vous nous on il elle le la les l un une des du de d et \
                ou mais a au aux en sur dans par pour avec que qu qui ce c cette est suis es etes \
                serais sera ai ete mon ma mes ton ta tes votre vos notre nos y ne pas tres bien \
                aussi beaucoup vraiment vivement aimerais souhaite souhaiterais voudrais veux si s \
                se",
        empty: "fais parvenir afin interesse interessee tombe tombee decouvrant parcouru remarque \
                consulte pense semble etant donne voulu ca va excellente direct directs pro \
                impressionnant suggere signale connaitre pourrions networking agrandis elargis \
                developpe actuellement heureuse seriez aurais attente acceptation reponse avance \
                stp svp plait soit benie trouvee ici retour cliquer cliquez anciens collegues \
                profil vu trouve decouvert interessant interessants professionnel professionnelle \
                professionnels reseau reseaux ajouter inviter invite rejoindre faire partie entrer \
                contact contacts relation relations connecter connexion compter parmi ligne site \
                elargir developper agrandir echanger echange idees partager opportunites avenir \
                collaboration collaborer ravi ravie heureux plaisir enchante espere allez bonne \
                belle journee semaine invitation accepter demande merci cordialement proposer \
                propose rester restons touche peut etre possible hate bientot lire retenu attire \
                attention",
        same: "vous te t toi|votre ton|vos tes|souhaite souhaiterais voudrais aimerais veux",
    },
    Talk {
        language: "es",
        small: "contigo yo me mi mis tu tus te ti usted le lo la los las su sus el un una unos y e \
                o de del a al en con por para que se es soy estoy esta ha he muy mas tambien no si \
                como gustaria encantaria quisiera quiero querria desearia deseo nos nosotros",
        empty: "ingeniero ingeniera licenciado licenciada doctor doctora interesa intereso llamado resulto resulta pensado pense creo revisando tengas \
                tenga tengan excelente lindo linda bonito bonita feliz todo tal propuesto hacerla \
                hacerlas ano objetivo enviado enviar envio mando dado queria desea mantener \
                mantenernos saludarle saludarte saludar traves uniera sumara networking ampliando \
                expandiendo actualmente aceptacion agradezco antemano porfa bendecida bendiciones \
                respuesta atento atenta quedo espera aca aqui antiguos companeros perfil visto vi \
                encontrado encontre interesante profesional profesionales red redes anadir \
                anadirte anadirle agregar agregarte agregarlo agregarla agregarle incluir \
                incluirte contacto contactos contactar conectar conectarme conectemos unirme \
                unirte formar parte invitar invitarte invitacion tenerte contar ampliar crecer \
                expandir hacer intercambiar ideas compartir experiencias oportunidades futuro \
                colaborar colaboracion gusto placer encantado encantada espero esperando bien \
                estes este buen dia buena semana saludos saludo cordial cordiales aceptar aceptes \
                solicitud gracias parece parecio linea sitio favor pronto siempre llamo atencion \
                prof dr dra ing lic",
        same: "te ti usted le|tu su|tus sus|gustaria encantaria|quisiera quiero querria|anadirte \
               anadirle agregarte agregarlo agregarla agregarle incluirte",
    },
    Talk {
        language: "it",
        small: "qui io mi me mio mia miei mie tu ti te tuo tua tuoi tue lei la suo sua suoi sue il \
                lo i gli le un uno una e ed o di del della dei a al alla ai in nel nella su con da \
                dal per che si ho ha hai sono sei molto davvero piu anche non vorrei voglio \
                piacerebbe farebbe ci noi",
        empty: "visitato trovata trovato resto conferma cercando trovo trova sembrato sembra pensato cosi \
                incuriosito incuriosita notato imbattuto imbattuta tutto va stai sta cerco settore \
                ottima collegamenti voluto volevo desidero desidererei presente richiedere \
                richiederle ricerca sempre nuovi attivita networking sto ampliando espandendo \
                allargando attualmente prego accetti anticipo anticipatamente attesa riscontro \
                accettazione benedetta auguro attendo risposta cortesemente gentilmente ex \
                colleghi profilo visto interessante interessanti professionale professionali rete \
                reti aggiungere aggiungerti aggiungerla includere includerti contatto contatti \
                entrare far fare parte collegarmi collegarci collegamento connettermi connetterci \
                connessione connessioni invitare invitarti invitarla unirti invito averti averla \
                ampliare espandere crescere scambiare idee condividere esperienze opportunita \
                futuro collaborare collaborazione piacere lieto lieta felice spero bene buona \
                giornata settimana saluti cordiali accettare richiesta grazie presto rimanere \
                restare sentirci favore",
        same: "ti la|te lei|tua sua|tuo suo|vorrei voglio gradirei desidero desidererei|aggiungerti aggiungerla includerti|\
               invitarti invitarla|averti averla",
    },
    Talk {
        language: "pt",
        small: "si consigo contigo aqui eu me mim meu minha meus minhas tu te ti voce teu tua seu \
                sua seus suas o a os as um uma e ou de do da dos das em no na nos nas ao com por \
                para que se lo la lhe gostava sou estou esta ser muito mais tambem nao gostaria \
                adoraria quero queria",
        empty: "gostei pareceu parece interessou interessantes incrivel impressionante pensei \
                deparei reparei chamou notei atencao tudo vai busco pois profissionalmente senhora \
                senhor tenha tenhas excelente lindo linda otima confirmar confirme pedido vamos \
                networking contactar aguardo fico ampliando expandindo aumentando atualmente \
                agradeco antecipadamente aceitacao resposta abencoada abencoado aguardando vlw \
                valeu desde ja perfil vi visto encontrei achei interessante profissional \
                profissionais rede redes adicionar adiciona adicionalo adicionala incluir contato \
                contatos contacto contactos conectar conexao conexoes convidar convite fazer parte \
                entrar ter expandir ampliar aumentar crescer trocar troca conhecimentos ideias \
                experiencias compartilhar oportunidades futuro colaborar colaboracao prazer feliz \
                espero esteja bem bom otimo dia semana abraco abracos aceitar solicitacao obrigado \
                obrigada sempre prof dr dra eng buscando procurando acredito podemos possamos \
                manter favor breve",
        same: "voce te ti lo la|sua tua|seu teu|gostaria adoraria gostava|quero queria",
    },
    Talk {
        language: "nl",
        small: "ik mij me mijn je jij jou jouw u uw we ons de het een en of op aan in met van voor \
                te tot is ben heb zou wil willen graag dat die er ook",
        empty: "profiel gezien gevonden interessant professionele professioneel zakelijk zakelijke \
                netwerk toevoegen toe voeg connecten connectie contact contacten komen uitnodigen \
                uitnodiging lid worden uitbreiden ideeen uitwisselen leuk hoop goed groet",
        same: "je jou u|jouw uw|professionele zakelijke",
    },
    Talk {
        language: "pl",
        small: "cie ciebie pana pania panstwa do mojej mojego swojej twojej w na i z ze sie bardzo \
                ci jest mi bym",
        empty: "profil kontaktow kontakt kontakty sieci siec zawodowej zawodowych dodac dolaczyc \
                nawiazac zapraszam zaprosic ciekawy",
        same: "chcialbym chcialabym|cie pana pania|w na|zawodowej zawodowych",
    },
    Talk {
        language: "sv",
        small: "jag du dig mig mitt min ditt din i pa till med och att en ett vill skulle vilja \
                garna",
        empty: "profil natverk professionella kontakt kontakter lagga skapa bjuda",
        same: "professionella yrkesmassiga",
    },
    Talk {
        language: "ru",
        small: "я вы вас вам с со в на и к бы мой свою своей моей моя вашей меня мне это",
        empty: "профиль сеть сети контактов контакты контакт профессиональных профессиональной \
                добавить присоединиться установить приглашаю интересный",
        same: "хотел хотела|вас тебя|свою мою|хочу хотелось",
    },
    Talk {
        language: "uk",
        small: "я ви вас вам з у в на і до б би моєї своєї вашої мене мені це",
        empty: "профіль мережі мережу контактів контакт професійної додати приєднатися",
        same: "хотів хотіла|в у",
    },
];

/// Titles after a name in scripts without spaces.
pub(super) const HONORIFICS: &str = "さん|様|さま|先生|女士|老师|老師|总|經理|님|씨|선생님|귀하";
