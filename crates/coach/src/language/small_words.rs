//! Small words of languages, folded: enough to tell them apart in a note of a few words. Those of
//! the coached languages add to what their own files hold.

/// Words by language tag.
pub(super) static SMALL_WORDS: &[(&str, &str)] = &[
    (
        "en",
        "the a an and or of to in on at for with from by is are was were be been i you your my me \
         we our us it this that have has had do does did can could will would about as if not but \
         so what how who why when where which there here they them he she his her their ve ll re d \
         haven isn don t let lets please love loved like liked dear thank thanks great \
         good nice new fellow both same just also more most than some any all one two first last \
         work works working worked team talk post posts read saw see seen looking look forward \
         connect connecting happy hope glad know think meet met meeting reach reached out up over \
         after before because since while into through between during am im id ive go going get \
         got make made need want help share learn congrats congratulations currently always never \
         best regards cheers interested alum alumni kindly accept reply free every should only",
    ),
    (
        "de",
        "der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr \
         mich mir dich dir ihn ihm ihnen uns euch mein meine dein deine ihre ihren ihrem ihrer unser \
         unsere ist sind war waren bin habe hat haben wird werden wurde wurden mochte kann konnen \
         auf aus bei mit nach von vor zu zum zur uber unter fur gegen ohne um durch an im am als wie \
         wenn dass weil nicht kein keine auch noch nur schon sehr mehr hier da was wer wo hallo guten \
         tag liebe lieber sehr geehrte geehrter herr frau gerne gern bitte danke vielen dank beste \
         viele grusse gruss freue freuen wurde vernetzen ihr seit gerade wollen haben hab bist seid \
         deiner deines ihres furs ubers ums beim ins pro woche helfe wieder jetzt immer",
    ),
    (
        "fr",
        "le la les l un une des du de d et ou mais je tu il elle nous vous ils on me m te t se s moi \
         toi mon ma mes ton ta tes son sa ses notre nos votre vos leur est suis es sommes etes sont \
         etait ai as a avons avez ont pour par sur dans avec sans chez en au aux que qui quoi dont ou \
         ce cette ces c pas ne plus tres bien aussi comme si car bonjour bonsoir salut merci cher \
         chere aimerais souhaite souhaiterais serais vu lu j votre cordialement bientot restons commun ajoute avons etes voici voila alors encore toujours fait faire peut",
    ),
    (
        "es",
        "el la los las un una unos unas y o pero yo tu el ella nosotros usted ustedes me te se nos \
         mi mis tus su sus de del a al en con por para sin sobre que quien como cuando donde es soy \
         eres son era fue esta estoy estan he ha hemos han muy mas tambien no si ya hola buenos dias \
         buenas gracias estimado estimada gustaria encantaria vi visto lo nuestro nuestra nuestros nuestras \
         otro otra aqui encantado encantada felicitaciones enhorabuena hacer hizo habeis vuestro \
         vuestra veo anos aquel ambos pense ciudad estar contacto equipo leer hecho mismo tomamos sales tienes puedo le les este esta esto ese \
         conectar conectamos saludos trabajo perfil hace entre desde hasta porque",
    ),
    (
        "it",
        "il lo la i gli le un uno una e o ma io tu lui lei noi voi mi ti si ci vi mio mia tuo tua suo \
         sua nostro di del della dei delle a al alla ai in nel nella con su sul per tra fra da dal \
         dalla che chi come quando dove e sono sei siamo era ho hai ha abbiamo hanno molto piu anche \
         non gia ciao buongiorno salve grazie gentile vorrei piacerebbe visto letto questo questa \
         presto cordiali saluti sarebbe lavoro perche sentiamo quello quella ieri avevo miei appena sugli dietro ancora sempre fare giornata accetta accetti presso nostra inviare migliore facciamo giovedi martedi venerdi",
    ),
    (
        "pt",
        "o a os as um uma uns umas e ou mas eu tu ele ela nos voce voces me te se lhe meu minha teu \
         tua seu sua seus suas de do da dos das em no na nos nas ao aos com por para sem sobre que \
         quem como quando onde sou es somos sao era foi esta estou tenho tem temos muito mais tambem \
         nao ja ola oi bom dia boa obrigado obrigada prezado prezada gostaria adoraria vi vejo este \
         isso conectar conecta abraco abracos perfil trabalho pelo pela",
    ),
    (
        "nl",
        "de het een en of maar ik jij je u hij zij wij we jullie me mij mijn jouw uw ons onze is ben \
         bent zijn was waren heb heeft hebben zou wil willen kan kunnen op aan in met van voor naar \
         bij uit over door om te tot als dat die dit deze niet geen ook nog al graag hallo beste dag \
         groet groeten bedankt leuk zag meer",
    ),
    (
        "da",
        "og eller men jeg du han hun vi i mig dig os min mit mine din dit dine er var har havde vil \
         ville kan kunne skal pa til med af for fra om som at det den de en et ikke ogsa meget gerne \
         hej kaere tak hilsen venlig mere lige noget nar hvad blev",
    ),
    (
        "no",
        "og eller men jeg du han hun vi meg deg oss min mitt mine din ditt dine er var har hadde vil \
         ville kan kunne skal pa til med av for fra om som at det den de en et ikke ogsa veldig \
         gjerne hei kjaere takk hilsen vennlig mer litt noe nar hva ble onsker",
    ),
    (
        "sv",
        "och eller men jag du han hon vi ni mig dig oss min mitt mina din ditt dina ar var har hade \
         vill skulle kan kunde ska pa till med av for fran om som att det den de en ett inte ocksa \
         mycket garna hej tack halsning vanliga mer lite nagot nar vad blev",
    ),
    (
        "fi",
        "ja tai mutta mina sina han me te he minun sinun sinut minua on olen olet oli olivat olisi \
         ei en etta jos kun kuin joka mika tama se ne nyt myos hyvin hei moi terve kiitos \
         haluaisin haluan kanssasi kanssa terveisin voisin",
    ),
    (
        "pl",
        "i oraz lub ale ja ty on ona my wy mnie ciebie cie pana pani panstwa moj moja mojej twoj \
         twoja jest jestem sa byl byla bylo w na z ze do od dla po przez o u za jak co kto ktory \
         nie tak tez bardzo dzien dobry czesc dziekuje pozdrawiam chcialbym chcialabym mam prosze",
    ),
    (
        "cs",
        "a nebo ale ja ty on ona my vy me mne te vas vam muj moje vase je jsem jsou byl byla bylo v \
         ve na z ze do od pro po o u za jak co kdo ktery ne ano take velmi dobry den ahoj dekuji \
         pozdravem rad rada bych se si ze mam chtel",
    ),
    (
        "ro",
        "si sau dar eu tu el ea noi voi ma te va ne imi iti mea mele tau dumneavoastra este sunt esti \
         era am ai are au in la cu de din pe pentru prin ca care ce cum cand unde nu da foarte mai si \
         buna ziua salut multumesc stima doresc dori vrea",
    ),
    (
        "hu",
        "a az egy es vagy de en te o mi ti engem teged ont onnel onnek van vagyok volt voltam lesz \
         nem igen is hogy ha mint mert aki ami ez jo napot szia kedves tisztelt koszonom udvozlettel \
         szeretnek szeretnem nagyon meg csak",
    ),
    (
        "tr",
        "ve veya ama ben sen o biz siz beni seni sizi bana sana size benim senin sizin bir bu su ile \
         icin gibi kadar daha cok de da ne mi var yok degil merhaba selam tesekkurler tesekkur \
         ederim sayin istiyorum isterim olarak saygilarimla",
    ),
    (
        "vi",
        "toi ban anh chi em cua va la co khong duoc cho voi trong tren den tu nay mot nhung rat cam \
         on chao xin muon them vao ket noi rang thay",
    ),
    (
        "id",
        "saya anda kamu kami kita dia yang dan atau di ke dari untuk dengan pada adalah ini itu tidak \
         sudah akan bisa juga sangat halo selamat pagi terima kasih ingin senang jaringan bekerja \
         melihat karena",
    ),
    (
        "ms",
        "saya anda awak kami kita dia yang dan atau di ke dari untuk dengan pada ialah ini itu tidak \
         sudah akan boleh juga sangat hai selamat pagi terima kasih ingin gembira rangkaian bekerja \
         melihat kerana daripada",
    ),
    (
        "tl",
        "ako ikaw siya tayo kami kayo sila ang ng sa mga ay at o na ko mo niya namin ninyo kitang \
         kita hindi oo po kumusta magandang salamat gusto kong iyong aking para",
    ),
    (
        "ru",
        "и или но я ты он она мы вы меня мне вас вам ваш ваша ваше ваши вашу вашей мой моя это был \
         была были есть в на с из к от для по о у за как что кто который не да также очень бы \
         здравствуйте привет спасибо уважением хотел хотела хочу видел увидел больше добрый день",
    ),
    (
        "uk",
        "і й або але я ти він вона ми ви мене мені вас вам ваш ваша ваше ваші вашу вашої мій моя це \
         був була були є в у на з із до від для по про за як що хто який не так також дуже би \
         вітаю привіт дякую повагою хотів хотіла хочу бачив більше добрий день",
    ),
    (
        "bg",
        "и или но аз ти той тя ние вие мен ме вас ви вашия вашата това беше са съм е в на с от за по \
         как какво кой който не да също много бих здравейте благодаря искам се ще",
    ),
    (
        "sr",
        "и или али ја ти он она ми ви мене вас вам ваш ваша то је сам су био била у на са из од за по \
         о као шта ко који не да такође веома бих здраво хвала желим се",
    ),
    (
        "ar",
        "في من إلى الى على أن ان أود مع هذا هذه التي الذي ما لا كان أنا انا أنت شكرا مرحبا السلام \
         عليكم شبكتي إضافتك عن لك معك و",
    ),
    (
        "fa",
        "در از به با را که این آن من شما است هستم بود برای یک و سلام ممنون می مایلم خود کنم",
    ),
    (
        "ur",
        "میں سے کو کا کی کے اور ہے ہوں تھا آپ یہ وہ نہیں پر شکریہ سلام",
    ),
    (
        "hi",
        "मैं आप आपको आपके आपका आपसे का की के को में से पर और है हूँ हूं था थी यह वह नहीं बहुत नमस्ते धन्यवाद \
         अपने चाहता चाहती",
    ),
    (
        "mr",
        "मी तुम्ही तुम्हाला तुमचे चा ची चे ला मध्ये आणि आहे आहेत होता हे ते नाही खूप नमस्कार धन्यवाद मला",
    ),
];
