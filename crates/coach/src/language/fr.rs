//! French.
//!
//! Elided words stand alone ("l'article" is `l article`, "m'a" is `m a`), so phrases name the short
//! forms beside the long ones.

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static FRENCH: Language = Language {
    code: "fr",
    common_words: "faire quel quelle depuis ici deja cela ca leur peut moi toi lors chere cher voir fait bravo le la les l un une des du de et ou mais je j tu vous nous il elle te se ce cet \
                   cette ces est sont suis etes ai avez ont etait mon ma mes votre vos ton ta tes \
                   notre nos que qu qui dans sur pour par avec sans chez en au aux y ne pas plus \
                   tres bien aussi comme si bonjour bonsoir salut merci cordialement ete avoir etre",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Nouns that everybody has: with "your" they tell nothing of this reader.
    (
        "vague",
        "nom|route|rh|droit|droits|croissance|profil|profils|parcours|experience|experiences|expertise|competence*|connaissance*|reseau|reseaux|contact|contacts|\
         carriere|carrieres|savoir|faire|domaine|domaines|secteur|secteurs|activite|activites|metier|metiers|milieu|entreprise|\
         entreprises|societe|societes|boite|equipe|equipes|organisation|collaborateurs|clients|clientele|chiffre|affaires|ventes|\
         marketing|business|budget|objectifs|objectif|resultats|performance|performances|croissance|productivite|rentabilite|\
         visibilite|succes|reussite|reussites|realisations|accomplissements|ambitions|projets|projet|idees|idee|avis|opinion|vision|\
         regard|perspective|perspectives|point|vue|conseils|conseil|aide|soutien|retour|reponse|attention|consideration|\
         comprehension|disponibilite|disponibilites|temps|agenda|calendrier|journee|semaine|telephone|numero|adresse|mail|email|boite|\
         messagerie|message|demande|invitation|acceptation|nom|prenom|personne|personnalite|vie|travail|emploi|poste|fonction|\
         role|place|titre|site|page|contenu|contenus|interet|interets|passion|valeurs|potentiel|valeur|besoins|besoin|avenir|\
         opportunite|opportunites|collaboration|relation|relations|bienveillance|gentillesse|talent|talents|energie|leadership|\
         intelligence|charisme|cote|part|choix|monde|univers|linkedin|viadeo|cv|recrutement|approche",
    ),
    // Small and vague words: they name nothing by themselves.
    (
        "empty",
        "xxx|null|undefined|nan|none|nom|noms|rh|route|droits|charisme|le|la|les|l|un|une|des|du|de|d|et|ou|mais|donc|or|ni|car|que|qu|qui|quoi|dont|ou|quand|comment|pourquoi|combien|quel*|je|j|\
         tu|il|elle|on|nous|vous|ils|elles|me|m|te|t|se|s|moi|toi|lui|leur|leurs|eux|y|en|ce|c|cet|cette|ces|cela|ca|ceci|celui|celle|\
         ceux|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|votres|meme|memes|autre|autres|tout|toute|tous|toutes|chaque|\
         quelque*|plusieurs|certain*|aucun*|tel|telle|dans|sur|sous|pour|par|avec|sans|chez|vers|entre|depuis|pendant|avant|apres|\
         contre|au|aux|a|ai|as|avons|avez|ont|avais|avait|aviez|avaient|aura|aurai|aurait|auriez|aurais|eu|ayant|avoir|suis|es|est|sommes|\
         etes|sont|etais|etait|etiez|etaient|sera|serai|serait|serais|seriez|serions|soit|soyez|ete|etant|etre|fait|fais|faites|faisons|font|\
         peut|peux|pouvez|pouvons|pourrait|pourrais|pourriez|pourrions|veux|voudrais|veut|voulais|voulez|souhaite|souhaiterais|souhaitais|aimerais|\
         aimerait|dois|doit|devez|devrait|vais|va|allez|vient|viens|venez|ne|n|pas|plus|moins|jamais|rien|tres|trop|si|bien|mieux|\
         aussi|ainsi|encore|deja|toujours|souvent|parfois|vraiment|particulierement|ici|la|alors|puis|ensuite|enfin|comme|lors|\
         maintenant|aujourd|hui|demain|hier|bientot|recemment|actuellement|beaucoup|peu|assez|juste|seulement|simplement|oui|non|\
         bon|bonne|bons|bonnes|beau|belle|beaux|belles|grand*|petit*|nouveau*|nouvelle*|nouvel|dernier*|derniere*|premier*|prochain*|jeune*|long*|\
         excellent*|formidable*|remarquable*|impressionnant*|inspirant*|passionnant*|interessant*|fascinant*|superbe*|magnifique*|\
         incroyable*|brillant*|riche|riches|enrichissant*|exceptionnel*|extraordinaire*|pertinent*|precieux|precieuse*|propre|propres|different*|\
         similaire*|commun*|professionnel*|personnel*|actuel*|recent*|divers*|meilleur*|bonjour|bonsoir|salut|coucou|cher|chere|madame|\
         monsieur|merci|cordialement|mr|mme|m|an|ans|annee|annees|mois|jour|jours|heure|heures|minute|minutes|moment|fois|chose|choses|gens|\
         professionnels|lien|suite|titre|fin|debut|exemple|facon|maniere|sorte|type|cas|permis|plaisir|vu|lu|decouvrir|voir|faire|dire|savoir|\
         parle|semble|correspond|interesse|interessee|impressionne|intrigue|inspire|attire|retenu|tombe|tombee|consulte|parcouru|decouvert|echanger|rejoindre|\
         connecter|prendre|ajouter|suivre|vois|trouve|{vague}",
    ),
    ("you", "vous|tu|t|te|toi"),
    ("your", "votre|vos|ton|ta|tes"),
    ("my", "mon|ma|mes|notre|nos"),
    ("i", "je|j|nous|on"),
    // What a person makes or says in public.
    (
        "piece",
        "chapitre|chapitres|séquence|séquences|annonce|annonces|émission|mémoire sur|librairie|tract|lettre|courrier|affiche|témoignage|plaidoirie|jugement|site sur|collecte|boutique|post|posts|publication|publications|article|articles|billet|billets|papier|papiers|texte|textes|tribune|tribunes|chronique*|essai|essais|livre|livres|\
         ouvrage|ouvrages|roman|romans|bd|poeme*|these|memoire|etude|etudes|recherche|recherches|travaux|travail (sur|autour|avec|de)|rapport|rapports|enquete|enquetes|\
         analyse|analyses|interview|interviews|entretien (dans|avec|sur|pour)|podcast|podcasts|episode|episodes|emission|emissions|reportage*|documentaire*|film|films|\
         video|videos|chaine|conference|conferences|presentation|presentations|intervention|interventions|expose|exposes|talk|keynote|atelier|ateliers|webinaire|\
         webinaires|webinar|formation|formations|cours|seminaire|seminaires|table ronde|masterclass|blog|blogs|newsletter|newsletters|infolettre|fil|thread|commentaire|commentaires|\
         reponse (a|au|aux|sur|dans|sous)|question (sur|a|au)|explication|explications|conseil (sur|pour|de)|conseils (sur|pour|de)|astuce|astuces|tuto|tutoriel|tutoriels|guide|guides|fiche|fiches|methode|methodes|outil|outils|\
         bibliotheque|librairie|plugin|extension|appli|application|depot|repo|script|carte|cartes|jeu de donnees|jeux de donnees|schema|schemas|dessin|dessins|\
         illustration|illustrations|photo|photos|photographies|serie|series|expo|exposition|expositions|concert|spectacle|piece|recette|recettes|campagne|campagnes|\
         projet (de|d|sur|pour|avec|autour)|projets (de|d|sur)|initiative|initiatives|chantier|chantiers|programme (de|d|sur)|startup|start up|association|reconversion|\
         temoignage|temoignages|retour d|retours d|retour sur|recit|discours|plaidoyer|mots sur|propos sur|reflexion sur|reflexions sur|travaux sur|traduction|traductions|experimentation|\
         prototype|brevet|maquette|plaquette|notice|atlas|inventaire|collection|dispositif|restauration|renovation|ferme|atelier d|demarche|pull request|idee de|idee d|combat|engagement (pour|dans|sur|contre|aupres)",
    ),
    // What somebody did, after "vous avez".
    (
        "did",
        "ecrit|ecrite|ecrits|publie|publiee|publies|poste|partage|partagee|partages|raconte|racontee|explique|expliquee|expose|presente|presentee|donne|donnee|donnes|\
         anime|animee|tenu|tenue|fait|faite|dit|cite|citee|decrit|decrite|detaille|montre|montree|aborde|evoque|evoquee|mentionne|cree|creee|crees|fonde|fondee|\
         lance|lancee|monte|montee|mis|mise|construit|construite|developpe|developpee|concu|concue|dessine|dessinee|realise|realisee|organise|organisee|dirige|\
         dirigee|mene|menee|pilote|traduit|traduite|compose|enregistre|filme|restaure|renove|resolu|corrige|repondu|commente|remporte|gagne|obtenu|rejoint|\
         quitte|repris|ouvert|transforme|enseigne|forme|encadre|etudie|analyse|mesure|cartographie|photographie|teste|compare|redige|coordonne|contribue|conseille|\
         recommande|defendu|soutenu|soulevee|souleve|prononce|prononcee|tourne|plante|adapte|deploye|partagiez|accompagne|sauve|propose|proposee|reussi|dedie|prepare|utilise|documente|appele|nomme|nommee|resume|resumee",
    ),
    (
        "do",
        "ecrivez|ecris|publiez|publies|partagez|partages|expliquez|expliques|racontez|racontes|animez|animes|dirigez|diriges|gerez|geres|pilotez|menez|menes|\
         enseignez|enseignes|organisez|organises|developpez|developpes|construisez|construis|fabriquez|fabriques|concevez|maintenez|maintiens|tenez|tiens|traduisez|\
         restaurez|restaures|travaillez|travailles|formez|formes|accompagnez|accompagnes|encadrez|defendez|defends|decrivez|decris|montrez|montres|recrutez|recrutes|cherchez|\
         cherches|recherchez|rejoignez|rejoins|lancez|lances|ouvrez|ouvres|montez|montes|preparez|prepares|disiez|disais|parlez|parles|parliez|parlais|racontiez|\
         expliquiez|evoquiez|citez|conseillez|presentez|presentes|intervenez|interviens|etudiez|etudies|utilisez|utilises|cultivez|cultives|produisez|coordonnez|soignez|abordez|faites|fais",
    ),
    (
        "kin",
        "cadre|cadre de nuit|confrère|consœur|gardien|gardienne|maître de stage|collaborateur|collaboratrice|doyen|doyenne|collegue|collegues|ami|amie|amis|copain|copine|manager|manageuse|chef|cheffe|patron|patronne|responsable|superieur|superieure|directeur|directrice|\
         mentor|mentore|professeur|professeure|prof|enseignant|enseignante|maitre|maitresse|tuteur|tutrice|encadrant|encadrante|formateur|formatrice|coach|entraineur|\
         entraineuse|voisin|voisine|cousin|cousine|frere|soeur|oncle|tante|pere|mere|mari|femme|compagnon|compagne|conjoint|conjointe|fils|fille|neveu|niece|\
         associe|associee|partenaire|cofondateur|cofondatrice|fondateur|fondatrice|camarade|camarades|coloc|colocataire|client|cliente|stagiaire|alternant|alternante|etudiant|etudiante|\
         eleve|assistant|assistante|medecin|infirmier|infirmiere|sage femme|president|presidente|vice president|cheffe de service|chef d equipe|chef de service|\
         predecesseur|coequipier|coequipiere|binome|parrain|marraine|belle soeur|beau frere|libraire|proviseur|cadre de sante|capitaine|directeur de these|directrice de these|conducteur|conductrice|gerant|gerante",
    ),
    (
        "says",
        "dit|disait|pense|estime|trouve|conseille|conseillait|suggere|recommande|affirme|assure|raconte|parle|parlait|m a|m avait|nous a|nous avait|t a|vous a|me dit|me conseille|me disait|me parle|me recommande|\
         me suggere|vous cite|te cite|ne jure|m encourage|me pousse|vous salue|te salue|insiste|vante|m invite|vous passe|te passe",
    ),
    (
        "event",
        "conference|conferences|congres|colloque|colloques|salon|salons|seminaire|atelier|ateliers|meetup|forum|festival|journee|journees|soiree|rencontre|\
         rencontres|stage|formation|cours|table ronde|webinaire|hackathon|summit|sommet|assises|symposium|foire|expo|exposition|tournoi|course|trail|marathon|visite|\
         session|camp|reunion|assemblee|jury|masterclass|universite d ete|ecole d ete|repetition|concert|stand|barcamp|apero|bootcamp|rdv|debat",
    ),
    (
        "group",
        "ecole|universite|fac|lycee|college|promo|promotion|master|licence|formation|diplome|filiere|classe|labo|laboratoire|institut|boite|entreprise|service|equipe|club|\
         chorale|choeur|orchestre|association|asso|quartier|village|ville|rue|region|departement|pays|metier|passion|probleme|problemes|problematique|question|questions|defi|defis|difficulte|difficultes|sujet|\
         chantier|terrain|outil|logiciel|hopital|clinique|usine|atelier|cabinet|internat|parcours du|stage|poste|employeur|maladie|situation|route|bateau|impasse|pratique|sport|instrument|poste|galere|virage|constat|syndicat|paroisse|coin",
    ),
    (
        "send",
        "envoyer|envoie|enverrai|enverrais|transmettre|transmets|transmettrai|partager|partage|partagerai|partagerais|donner|donnerai|donne|preter|prete|preterai|offrir|offre|offrirai|proposer|\
         propose|communiquer|communique|passer|passe|passerai|presenter|presente|presenterai|mettre|mets|mettrai|faire suivre|faire parvenir|faire passer|montrer|montre|traduire|\
         traduis|traduirai|relire|relis|relirai|tester|teste|testerai|corriger|accueillir|accueillerai|heberger|recommander|ceder|cede|apporter|apporte|apporterai|fournir|fournis|mettre a disposition|\
         inviter|invite|reserver|reserve|ouvrir|imprimer|deposer|confier|adresser|adresse|adresserai|scanner|scanne|contribuer|diffuser|orienter|renvoyer|laisser|laisse|ramener|livrer",
    ),
    (
        "gift",
        "fichier|fichiers|fiche|fiches|numérisation*|fichier audio|bande|cassette|plan de financement|pages|exemplaire*|réponses|album|album photo|notre plan|enregistrements|registre*|donnees|jeu de donnees|resultats|chiffres|mesures|releves|statistiques|modele|modeles|trame|trames|liste|tableau|tableaux|grille|grilles|fiche|fiches|support|supports|document|documents|plan|plans|\
         compte rendu|notes|guide|dossier|rapport|etude|enquete|bilan|retour d experience|retours d experience|retours|captation|enregistrement|photo|photos|images|scan|scans|archives|copie|exemplaire|livre|lien|liens|\
         contact (de|d|chez|a|au)|contacts (de|d|chez|a|au)|coordonnees (de|d)|place|places|stand|stage|poste|salle|terrain|local|atelier|graines|plants|echantillon*|patron*|recette*|carte|cartes|code|script*|config*|patch|correctif|correction*|\
         traduction|temoignage|article|tribune|episode|materiel|licence|protocole*|questionnaire*|comparatif|cartographie|inventaire|benchmark|recueil|schema*|sources|bibliographie|corpus|logement|classe|panel|planning*|cahier*|checklist|kit|tutoriel|memoire",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "{your} .. {piece}",
            "{piece} (de|d) {you}",
            "(que|qu|dont|lors de|où) {you} (avez|as|aviez|avais) .. {did}",
            "{you} (avez|as|aviez|avais) .. {did} .. <topic>",
            "(ce que|comment|comme|façon dont|manière dont|de ce que|pourquoi) {you} .. ({do}|avez|as|aviez|disiez) .. <topic>",
            "{you} {do} .. <topic>",
            "{your} .. (travail|regard|approche|combat|engagement|réflexion|intérêt|point de vue|analyse|réponse|avis|mots|idées|idée|conseils|conseil|vision|façon|manière) .. (sur|autour|auprès|contre|concernant|à propos|avec|dans|pour|à|au|de|d) .. <topic>",
            "merci .. pour .. (réponse|conseil|conseils|commentaire|explication|article|partage|retour|aide) .. (sur|à|au|dans|sous|concernant|à propos) <topic>",
            "{you} (avez|as|aviez|avais) (*e|*ee|*ees|*es|*i|*ie|*is|*it|*u|*ue|*us) .. <topic>",
            "{you} (demandiez|disiez|écriviez|racontiez|expliquiez|évoquiez|demandais|disais|écrivais|racontais) .. <topic>",
            "c est {your} .. <topic> .. (qui|que)",
            "!{your} (avis|réponse|retour|attention|aide|conseils|temps|opinion|regard) .. (sur|à|au|pour|de) .. (mon|ma|mes|cette|ce|notre|nos|ma demande|mon message)",
            "!{you} (avez|as) .. (besoin|envie|du temps|des questions|la possibilité|quelques|minutes)",
            "!{your} .. (projets|projet) .. (à bien|professionnels|avenir)",
            "!{your} (parcours|expérience|expertise|profil|carrière) .. (dans|en|sur)",
            "!(développer|booster|augmenter|faire|dans) {your} .. (entreprise|activité|ventes|chiffre)",
            "!{you} (travailles|travaillez) (dans|sur) (le|la|un) (même|domaine|secteur)",
            "!{you} (avez|as) (vu|eu|lu|reçu|pensé|besoin|envie|déjà|accepté|refusé|visité|consulté|regardé) (mon|ma|mes|besoin|à|du|de|des|le temps)",
        ],
    ),
    (
        Sense::Personal,
        &[
            "{your} <topic>",
            "{your} .. (arrivée|nomination|passage|poste|rôle|prise de poste|départ|installation|travail|années|équipe|service|mission|missions|mutation|reconversion|transition|parcours|promotion|entreprise|société|école|stage|carrière|collègue|déménagement|retour) .. (chez|à|au|aux|de|d|du|en|dans|vers|comme|avec) <topic>",
            "(félicitations|bravo|chapeau|respect|toutes mes félicitations|félicite) .. (pour|à|de) .. <topic>",
            "(félicitations|bravo) .. (pour|à) .. <name>",
            "{you} (travaillez|travailles|êtes|es|étiez|étais|enseignez|enseignes|dirigez|diriges|étudiez|vivez|habitez|avez travaillé|avez étudié|as étudié|as travaillé|avez fait|as fait|êtes passée|êtes passé|êtes arrivé|êtes arrivée|avez rejoint|as rejoint|avez quitté|as quitté|avez été|as été|intervenez|jouez|exercez|faites partie) .. (chez|à|au|aux|dans|en|pour|comme|de|d|du) .. <topic>",
            "{you} (êtes|es) (aussi|également|maintenant|passée*|désormais)? (un|une|le|la|l)? <topic>",
            "(que|qu) {you} (travaillez|travailles|êtes|es|avez|as|recrutez|cherchez|cherches|recherchez|allez|organisez|intervenez|venez|viens|dirigez|gérez|pilotez) .. <topic>",
            "(en tant que|comme) <topic> (chez|à|au|de|d|dans) .. <topic> , {you}",
            "chez <name> , (vous|tu)",
            "(vu|lu|écouté|entendu|regardé) .. {your} .. <topic>",
            "(postulé|postule|candidature|candidaté|candidate) ... (chez|à|au|dans|pour|auprès|sur|de) .. <topic>",
            "(vous|tu) .. chez <name>",
            "(avec|de|chez|dans) {your} (équipe|entreprise|société|école|association|collègue|labo|laboratoire|cabinet|service|classe|club) .. <name>",
            "(vous|t|te|toi) (ai|avais|avons|a) (entendu|entendue|écouté|écoutée|vu|vue|lu|lue|croisé|croisée|rencontré|rencontrée) .. (à|au|aux|dans|sur|en|lors|chez|parler|pendant|présenter) .. <topic>",
            "(vos|tes) <topic> (à|au|de|sur|chez) <topic>",
            "(alternance|stage|poste|offre|emploi) (d|de|chez|en) .. <topic>",
            "(rejoindre|intégrer) .. {your} <topic>",
            "chez <name> , (je|nous|j|vous)",
            "(en phase|en train|en pleine) .. chez <name>",
            "(contacter|écrire|joindre) .. (au sujet|à propos) (de|du|des|d) <topic>",
            "(je vois que|vu que|vois que) (t|tu|vous|t as|tu as|vous avez) .. <topic>",
            "t as <topic>",
            "(convenir|intéresser|utile) à <name>",
            "{your} nom sur .. (boîte|porte|plaque|livre)",
            "!{your} (parcours|profil|expérience|expertise|carrière|réussite|travail|domaine|secteur|activité|poste|cv|contenu|approche) .. (est|a|m|inspirant*|impressionnant*|intéressant*|riche|atypique|remarquable*|exceptionnel*|et|,|dans|en|au|retient|correspond|professionnel*)",
            "!{your} .. {vague} $",
            "!{your} (superbe|bel|beau|riche|impressionnant|incroyable|excellent|formidable|brillant*|grande*|remarquable|magnifique|brillante|inspirant) {vague}",
            "!{your} (entreprise|société|équipe|équipes|chiffre|ventes|clients|prospects|activité|business|stratégie|visibilité|marketing|commerciaux|équipes commerciales|factures|coûts|recrutements|acquisition|trésorerie|marge|marges|croissance|site|concurrents|collaborateurs|leads)",
            "!{your} (sourire|yeux|regard|beauté|visage|photo|photos|charme|maison|adresse|famille|enfants|mari|femme|silhouette|voix)",
            "!{you} (êtes|es) (un|une|vraiment|quelqu|la|le|tellement|très|si|juste|trop)? .. (génie|visionnaire|légende|inspiration|modèle|exemple|personne|référence|star|mentor|belle|magnifique|professionnel*|expert*|leader|source)",
            "!(si|quand|ce que|comment|comme|lorsque) {you}",
            "!{you} (êtes|es) (intéressé*|disponible*|d accord|libre|ouvert*|prêt*|célibataire*|bien|sur linkedin)",
            "!(ton|votre) (tour|aise|gré|côté|choix)",
            "!{your} (nom|route|rh|droits|place|côté)",
            "!(poste|stage|alternance|emploi|offre) .. (en|dans) (comptabilité|marketing|communication|vente|informatique|rh|finance|logistique|commerce)",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(m|nous|t) (a|ont|avait|avaient) .. (aidé*|permis|donné|fait|convaincu*|inspiré*|appris|sauvé*|évité|ouvert|touché*|marqué*|bouleversé*|ému*|éclairé*|débloqué*|décidé*|poussé*|encouragé*|rassuré*|servi|guidé*|montré|parlé|remué*|accompagné*|interpellé*|épargné|tiré*|remotivé*|retourné*|beaucoup|fait réfléchir)",
            "(a|ont) .. (changé|transformé|influencé|nourri|débloqué|inspiré|guidé|modifié|orienté|simplifié|éclairé|accompagné|résolu|remis) .. (ma|mon|mes|notre|nos|la façon|la manière)",
            "(grâce à|depuis|suite à|après|à la lecture de|en lisant|en écoutant|inspiré par|inspirés par) .. ({your}|vous|toi|cela|cet|cette|ce|lui|elle) .. ({i}|,|j ai|nous avons|on a)",
            "(exactement|précisément|pile) .. (ce|le|la|ma|mon|notre|ce que|ce qu)",
            "(fait réfléchir|fait rire|fait sourire|fait du bien|parlé|trouvé écho|résonné|résonne|fait mouche|mis des mots|met des mots|tombe à pic|fait écho|marqué|donné envie|donne envie|trotte|fait tilt|remis en question)",
            "{i} .. (ai|avons|a|l ai|les ai) .. (adopté*|testé*|appliqué*|repris|reprise|mis en|mise en|utilisé*|essayé*|suivi*|changé|modifié|arrêté|commencé|cité*|relu*|imprimé*|affiché*|transmis*|reconnu*|refait|appris|compris|ri|pleuré|partagé* avec)",
            "{i} (utilise|utilisons|m en sers|m appuie|applique|appliquons|cite|me sers|l utilise|les utilise|s en sert|nous en servons|travaille avec|relis) ",
            "(affiché*|épinglé*|accroché*|punaisé*) (au|dans|sur|à|chez)",
            "(le|la) .. (plus clair|plus claire|plus honnête|meilleur|meilleure|seul|seule|premier|première) .. (que|qu|que j)",
            "(m|nous|t) (a|ont) (servi|convaincu*|conduit*|mené*|donné|amené*)",
            "(m y a|nous y a) .. ",
            "{i} .. (ai|avons|l) .. (adapte|adaptons|repris|tiré|mis)",
            "(on|nous|je) (l|les) (adapte|adaptons|utilise|utilisons|applique|reprends|reprenons)",
            "en redemandent",
            "mot pour mot",
            "(voté|adopté|validé|passé) .. (à|en|par)",
            "(partent|tourne|marche|fonctionne|roule) .. (dès|depuis|chez nous)",
            "!{your} (profil|parcours|expérience|carrière) .. (m|nous) (a|ont) .. (inspiré*|impressionné*|marqué*|interpellé*|touché*|attiré*|donné|parlé)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(suivre|suis|lire|lis|suivrai|écouter|écoute|suivons|lisons) .. ({your}|vous|la suite|vos|ce que|depuis|l avancée|l évolution|les prochain*|de près)",
            "(en savoir|apprendre|savoir|comprendre|connaître|découvrir) .. (plus|davantage|comment|pourquoi|ce que|si|quel*|de vous|de vos)",
            "(vous|te|t) (suivre|suis|suit|lire|lis|lit|écouter|écoute|demander)",
            "(la suite|prochain épisode|prochains épisodes|prochains billets|prochains articles|prochaines publications)",
            "(curieux|curieuse|hâte|impatient|impatiente|intéressé*) .. (de|d|par) .. (savoir|voir|lire|connaître|comprendre|découvrir|votre|vos|ton|ta|tes|suivre|entendre|apprendre|la suite|l approche)",
            "(j aimerais|aimerais|voudrais|souhaite|souhaiterais|aimerions|envie|voulais|plaisir|serais|serait) .. (savoir|demander|comprendre|apprendre|lire|suivre|entendre|découvrir|continuer|prolonger|poursuivre|comparer|confronter|parler|discuter|échanger (sur|autour|avec)|connaître)",
            "(échanger|discuter|parler|comparer|partager|confronter) .. (sur|autour|de|d|à propos|nos|avec) .. <topic>",
            "(comparer|partager|échanger|croiser|confronter|mettre en commun) (nos|des|les|mes|quelques) .. (notes|pratiques|expériences|retours|méthodes|résultats|chiffres|idées|points de vue|solutions|approches|essais)",
            "(poursuivre|continuer|prolonger|reprendre) (la|le|notre|cette|l|cet) .. (conversation|discussion|échange|débat|échanges)",
            "(comment|pourquoi|quel*|où|quand|est ce que|combien|qu) .. (avez|as|faites|fais|gérez|gères|êtes|utilisez|utilises|pensez|penses|aviez|conseillez|faites) (vous|tu)",
            "(m|nous|me) (intéresse|intéressent|intéresserait|passionne|questionne|intrigue|intéresseraient)",
            "(me|nous) (demande|demandons|demandais) (comment|si|ce|pourquoi|quel*)",
            "(rester|garder) .. (contact|lien) .. (car|parce|puisque|pour suivre|au sujet)",
            "(par quoi|comment|avec quoi) .. (avez|as) .. commencé",
            "(je|nous) (m|nous) .. (abonne|abonner|abonnons)",
            "(connaître|rencontrer) (celle|celui|la personne) qui",
            "discutons",
            "(seguir|voulais|voudrais) (savoir|connaître)",
            "!apprendre .. (de|d) {your} .. (expérience|parcours|expertise)",
            "!apprendre de vous",
            "!(échanger|partager) (des|nos) (idées|points de vue) (et|,|$)",
            "!(si|quand|comment) {you} .. (booster|augmenter|gagner|doubler|économiser)",
            "!en savoir plus $",
            "!(suivre|lire) {your} (actualité|parcours|profil|activité)",
            "!(découvrir|savoir|voir) comment (nous|notre|on|augmenter|booster|doubler|gagner)",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "{i} .. (travaille|travaillons|dirige|dirigeons|gère|gérons|monte|montons|construis|construisons|développe|développons|écris|écrivons|rédige|prépare|préparons|étudie|enseigne|encadre|anime|animons|organise|organisons|conçois|restaure|rénove|rénovons|lance|lançons|démarre|démarrons|commence|reprends|reprend|cherche|cherchons|essaie|essayons|teste|testons|tiens|tenons|forme|formons|coordonne|pilote|mène|menons|bute|butons|galère|galérons|réfléchis|réfléchissons|planche|migre|migrons|passe|passons|fabrique|cultive|élève|soigne|accompagne|fais|faisons|suis en train|sommes en train|affronte|rencontre|rencontrons|traduis|mets|mettons|termine|finis|joue|vis|viens|ouvre|ouvrons|traite|traitons|utilise|utilisons|exerce|m occupe|me lance|me forme) .. <topic>",
            "(dans|pour|sur|chez|avec|à|de|en) {my} .. <topic>",
            "{my} (équipe|association|asso|école|classe|labo|laboratoire|ferme|atelier|boutique|librairie|service|cabinet|thèse|mémoire|projet|élèves|étudiants|patients|collectif|commune|village|club|coopérative|startup|boîte|hôpital|chorale|fils|fille|enfants|stage|alternance|master)",
            "(même|mêmes|exactement le|mêmes types de) .. (problème|problèmes|difficulté|difficultés|question|questions|défi|défis|situation|contraintes|obstacles|chantier|enjeux|sujet|mur|constat)",
            "(confronté*|aux prises|en pleine|en plein|en train de) .. <topic>",
            "(je|nous) (suis|sommes) .. <topic> .. (à|au|chez|dans|en|et) .. <topic>",
            "chez nous",
            "(je|j) (*e|*ends|*ois|*iens|*is|*ets) .. <topic>",
            "nous *ons .. <topic>",
            "(doctorant*|étudiant*|infirmi*|prof|enseignant*|avocat*|médecin|ingénieur*|libraire|éleveu*|agricult*|restaurat*) .. (à|en|au|chez|de|dans) <topic>",
            "!(nous|j|je) (aide|aidons|accompagne|accompagnons) .. (entreprises|dirigeants|pme|indépendants|entrepreneurs|sociétés|équipes|clients)",
            "!(pour|dans|de) {my} (réseau|profil|contacts|carrière|recherche d)",
            "!(je|j|nous) .. (souhaite|aimerais|voudrais|serais|ai lu|ai vu|lis|adore|aime|admire|suis tombé*|remercie|vous invite|permets|permettons|souhaiterais|trouve|pense|crois|espère|cherche un emploi|recherche un|félicite|vois que|apprécie|découvre|suis|vous contacte|vous écris|vous propose|propose)",
            "!(je|j|nous) (vous|t|te)",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(postulé|postule|postuler|candidature|candidaté|candidate|candidater) ... (chez|à|au|dans|pour|auprès|sur|de|d) .. <topic>",
            "(intéressé*|intéresse) par (le|la|l|votre|un) .. (poste|stage|offre|alternance|mission|formation|programme|thèse) .. (de|d|chez|en|dans|que|sur|au) .. <topic>",
            "(vu|lu|appris|entendu) que (vous|tu|votre|vos|ton) .. (recrutez|recrute|recrutes|cherchez|cherches|recherchez|interveniez|intervenez|serez|allez|venez|organisez|lancez|ouvrez) .. <topic>",
            "(nous nous sommes|on s est|nous étions|on était|nous avons|on a) .. (rencontré*|croisé*|parlé|vus|vu|échangé|discuté|côtoyé*|assis|travaillé|connus) ",
            "(suite à|après|depuis|lors de|merci pour|faisait suite à|dans la foulée de|prolonger|poursuivre|continuer|reprendre) (notre|cette|l|nos|la) .. (échange|conversation|discussion|rencontre|échanges|débat|table ronde|entretien)",
            "(notre|nos) (échange|conversation|discussion|rencontre|échanges) .. (au|à|sur|lors|de|d|dans|pendant|hier|la semaine)",
            "(merci|remercier|remercie) .. (pour|de|d) .. (réponse|conseil|conseils|commentaire|explication|explications|aide|retour|témoignage|intervention|article|tuto|accueil) .. (sur|à|au|dans|sous|concernant|à propos|lors|pour|de) .. <topic>",
            "(prépare|préparons|écris|rédige|travaille|travaillons|réalise|recherche) .. (un|une|mon|ma|notre|sur un|sur une|sur ma|sur mon) .. (article|livre|mémoire|thèse|dossier|reportage|enquête|documentaire|étude|exposition|papier|podcast|film) .. (sur|autour|de|consacré*) .. <topic>",
            "(j aimerais|aimerais|voudrais|souhaite|souhaiterais|aimerions|voulais|curieux|curieuse|envie|intéressé*|intéresserait|intéresse|demande|demandais) .. (savoir|demander|comprendre|apprendre|lire|entendre|découvrir|voir|de)? .. (comment|si|pourquoi|ce que|ce qui|quel*|ce qu) ... <topic>",
            "^ (par quoi|comment|pourquoi|quel*|où|combien|est ce que|qu est ce qui|avec quoi|de quoi) ... (avez|as|faites|fais|gérez|gères|utilisez|utilises|pensez|penses|aviez|choisissez|procédez|arrivez|mesurez|conseillez|protégez|voyez) (vous|tu) .. <topic>",
            "(inviter|invite|invitons|inviterais|convier|accueillir) .. (vous|te|t)? .. (à|au|dans|sur|pour|comme) .. <topic>",
            "(vous|t|te) (inviter|invite|invitons|convier|accueillir) .. (à|au|dans|sur|pour|comme) <topic>",
            "(rejoindre|aider|contribuer|participer|prêter main forte|m engager|donner un coup de main|m investir|m impliquer) .. {your} .. (association|asso|équipe|collectif|projet|chorale|club|maraude|atelier|chantier|groupe|initiative|laboratoire|programme|action|actions|<topic>)",
            "(comparer|échanger|confronter|croiser|partager) .. (nos|notes|pratiques|méthodes|résultats|retours|chiffres|expériences|idées|essais) .. (sur|de|d|autour|en matière|avec) .. <topic>",
            "(échanger|discuter|parler|débattre) (avec vous|avec toi|ensemble)? (sur|de|d|du|des|autour|à propos|au sujet) .. <topic>",
            "(trouvé|repéré|corrigé|signalé|remarqué|relevé) (une|un|deux|des|quelques) .. (coquille|erreur|bug|faute|coquilles|fautes|problème)",
            "(envoyé|ouvert|soumis|proposé) (une|un) .. (pull request|correctif|ticket|patch|correction)",
            "{i} .. (utilise|utilisons|utilise|me sers|nous servons|exploite) .. {your}",
            "{i} .. (suis|lis|écoute|suivons|lisons|écoutons|ai suivi|ai lu) {your} <topic>",
            "(je|j|nous) .. (serai|serons|y serai|y vais|y serons|participe|participerai|interviens) .. (aussi|également|au|à|y|moi)",
            "(votre|ton) nom .. (revient|revenu|ressorti|apparaît|cité|circule)",
            "(rejoins|rejoindrai|commence|débute|intègre|intègrerai|arrive) .. (dans|chez|au sein) .. ({your}|<name>)",
            "^ (avez|as|aviez|faites|fais|utilisez|connaissez|publiez|gardez) (vous|tu) .. (publié|testé|essayé|prévu|trouvé|gardé|vu|mesuré|eu|là dessus|<topic>)",
            "(vous|te|t) (contacter|écrire|écris|solliciter|contacte) .. (au sujet|à propos|pour|concernant) (de|du|des|d|la|le|les) <topic>",
            "la candidature .. (est|c est) (la mienne|de moi|moi)",
            "(votre|ton) annonce .. (de|pour|du|sur) .. <topic>",
            "(je|nous) (recrute|recrutons|cherche|cherchons) .. (pour|dans|quelqu un|un|une) .. <topic> ... (vous|tu)",
            "(je tenais|tenais|voulais) à? (me présenter|connaître|vous remercier|te remercier|vous le dire)",
            "(m abonne|m abonner|je m abonne)",
            "!comment (allez|vas|va|ça)",
            "!qu en (pensez|penses)",
            "!(échanger|partager) .. (idées|points de vue) (et|,|$)",
            "!(nous|on) (avons|a) .. (aidé|accompagné|développé|conçu|créé)",
            "!(échanger|discuter|parler) .. (avec vous|avec toi)? .. (opportunités|synergies|collaboration|collaborations|parcours|expérience|profil|solution|offre)",
            "!comment .. (booster|augmenter|doubler|gagner|économiser|optimiser|réduire|nous pouvons|notre)",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "(développer|élargir|agrandir|étendre|enrichir|étoffer|accroître|construire|constituer) .. (réseau|contacts|cercle|carnet|relations)",
            "(élargissement|développement) .. réseau",
            "(intérêt|bénéfice|profit|avantage) (mutuel|commun|réciproque)",
            "(mutuellement|réciproquement) .. (bénéfique|profitable|enrichissant)",
            "(échanger|partager|échange|partage) .. (idées|points de vue|expériences|bonnes pratiques|connaissances|ensemble|nos visions|avec vous|avec toi)",
            "(synergies|opportunités|collaborations|collaborer|partenariats)",
            "(rester|garder|entrer|rentrer|être|prendre) (en)? (contact|relation|lien)",
            "(me connecter|se connecter|nous connecter|rejoindre {your} réseau|faire partie de {your} réseau|vous ajouter|t ajouter|entrer dans {your} réseau|ajouter à mon réseau)",
            "(apprendre) .. (vous|{your}|votre)",
            "échanger",
        ],
    ),
    (
        Sense::Shared,
        &[
            "(nous|on) .. (tous les deux|toutes les deux|tous deux|toutes deux) .. <topic>",
            "(tous les deux|toutes les deux|tous deux|toutes deux) .. (à|au|de|du|en|dans|chez|par|sur|pour) <topic>",
            "(moi aussi|nous aussi|moi non plus|également|comme vous|comme toi|tout comme vous|tout comme toi|de même)  (,|j|je|nous|on|à|au|dans|chez|en|$)",
            "(comme vous|comme toi|comme vous deux|à votre image) (,|je|j|nous|on|$)",
            "{i} .. (aussi|également|moi aussi) .. <topic>",
            "(suis|étais|ai|fais|travaille|viens|vis|habite|enseigne|élève|cultive|étudie|sommes|avons|faisions|dirige|gère|joue|chante|cours|utilise|pratique) (moi)? (aussi|également) .. <topic>",
            "(même|mêmes) {group}",
            "(même|mêmes) <topic> (que|qu|à|de|d|en|,|$)",
            "(ancien|ancienne|anciens|anciennes) (de|d|du|élève|étudiant|étudiante|collègue|collègues|stagiaire|camarade|camarades|{kin}) .. <topic>",
            "(confrère|consœur|consoeur|camarade|compatriote|collègue|homologue|passionné|passionnée|diplômé|diplômée|alumni|alumna|alumnus) .. (de|d|du|à|en|par|des) .. <topic>",
            "(entre|une autre|un autre|autre) (passionné*|collègues|confrères|consœurs|apiculteur*|parents|enseignants|infirmi*|soignants|voisins|éleveur*|libraires|développeur*|<topic>)",
            "(nous nous sommes|on s est|nous étions|on était|nous avons|on a) .. (rencontré*|croisé*|parlé|vus|échangé|discuté|côtoyé*|assis*|travaillé|connus|étudié|fait|joué|chanté|partagé|grandi|suivi) .. (à|au|aux|lors|sur|dans|en|pendant|chez|ensemble|autour|de) .. <topic>",
            "(travaillé|étudié|joué|chanté|fait|grandi|voyagé|organisé|partagé) ensemble",
            "(vous|t|te|toi) (ai|avais|avons) (rencontré*|croisé*|vu|vue|entendu*|écouté*) .. (à|au|aux|lors|dans|sur|en|pendant|chez) .. <topic>",
            "(ai|avons|étais|étions|avais) (assisté|participé|suivi|été|dans la salle|au premier rang|présent*|aussi|là|au fond) .. (à|au|aux|{your}|la|l|le|lors)? .. ({event}|{your})",
            "{i} (étais|étions|y étais|serai|y serai) .. (dans la salle|au premier rang|au fond|présent*|aussi|là|dans le public|parmi|aux|au|à la|à l) .. ",
            "(notre|nos) (échange|conversation|discussion|rencontre|échanges) .. (au|à|aux|sur|lors|dans|pendant) .. <topic>",
            "(croisé*|rencontré*|vus|assis|discuté|parlé|échangé) .. (au|aux|à|lors|pendant|sur|dans|en) .. {event}",
            "(lors|pendant) (du|de|de la|des|de l) .. {event} .. (où|nous|j|vous)",
            "(en commun) .. (:|,|avoir|le|la|un|une|l)  .. <topic>",
            "(partageons|partage|partager) (la|le|un|une|l|votre|ton|cette|ce|vos|tes|une même|la même|le même) (même|mêmes)? .. (passion|amour|goût|métier|combat|terrain|intérêt|attachement|expérience|quotidien|bureau|conviction|origines) .. (pour|du|de|d|des) .. <topic>",
            "(j ai|j|nous|je) .. (aussi|également) .. (grandi|étudié|travaillé|fait|vécu|enseigné|quitté|commencé|suivi|connu|habité|été)",
            "(grandi|né|née|originaire|vécu|habité|habite|élevé|élevée|étudié|travaillé|natif|native) (aussi|également|comme vous|comme toi|à côté|près|à deux pas|,|tout près)",
            "(je|j) .. (y|là) .. (grandi|travaillé|étudié|suis né*|habite|vécu|passé|enseigné|fait) .. ",
            "(de|d|en) (nouvelle|nouveau) .. (aussi|également)",
            "(côte à côte|sur le même|dans la même|dans le même|à la même|au même|du même|de la même|les mêmes) .. <topic>",
            "!(mêmes|même|similaires|communs) (centres|intérêts|secteur|domaine|groupes|valeurs|objectifs|univers|longueur|moment|temps|milieu|réseau|passion|heure)",
            "!(nous|on) .. (gagner|profiter|bénéficier|grandir|développer|connaissons|sommes connectés) .. (tous les deux|ensemble|mutuellement)",
            "!(aussi|également) (si|que|bien|vous|te|t|être|de vous|ravi*|heureux|heureuse|rapidement|vite|longtemps|intéressant|proposer|aider|une opportunité|ouvert)",
            "!(peut être|pourrait|pourrions|pourrais|serait|serais|souhaite|aimerais|voudrais) .. (aussi|également)",
            "!(contacts|relations|connexions|amis) (en)? (commun|communs)",
            "!(en même temps|quand même|tout de même|même si|de même que|lui même|vous même|moi même|toi même)",
            "!en commun",
            "!dans le même coin",
            "collègue <topic> (,|et|de|à|en|au|ici)",
            "(prof|infirmi*|maman|papa|développeu*|apiculteu*|éleveu*|kiné|sage femme|aide soignant*|libraire|architecte|instit|enseignant*|médecin|avocat*) .. , comme (vous|toi)",
            "(vous|toi|tu) aussi",
            "(la|le|les) (mienne|mien|miennes|miens|nôtre|nôtres) (est|aussi|de|date|sont|était)",
            "{i} .. (en monte|en montons|en restaure|en tiens|en ai|en avons|en fabrique|en élève|en cultive|en prépare|en construis|en fais|en lance|en gère)",
            "(ancien|ancienne|anciens|rayon|pupitre|équipe|service|de chez|promo|section) <topic> .. (19|20|<number>)",
            "(recoupe|rejoint|ressemble|correspond|fait écho) .. (à)? .. (nous|notre|nos|ma|mon|mes|je) ",
            "(affaire|dossier|projet|cas|situation|histoire) (voisine|voisin|similaire|semblable|identique|proche|jumelle|jumeau)",
            "(confrère|consœur|camarade|cher collègue|chère collègue|chers collègues)",
            "(notre|nos) (ancien*|vieux|vieille|anciens) .. (directeur|chef|prof|école|lycée|patron|équipe|classe|professeur|requiem|atelier|usine|club)",
            "!(un|une) (contact|ami|amie|relation) commun*",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(mêmes|même|similaires) (centres|intérêts|secteur|domaine|groupes|valeurs|objectifs|univers|longueur|milieu)",
            "(centres d intérêt|intérêts|valeurs|points) .. (communs|similaires|en commun|proches)",
            "(beaucoup|plein|choses|points) .. (en commun)",
            "(profils|parcours) .. (similaires|proches|semblables|complémentaires)",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> , (un|une|l|le|la|son|{my})? {kin} .. (,|{says}|qui|à|chez|au|de|du|d)",
            "<name> , (mon|ma|notre|un|une|l) .. {kin}",
            "{my} .. {kin} .. ,? <name>",
            "<name> .. (m|nous|t|vous) (a|avait|ont|avez) .. (dit|conseillé|suggéré|recommandé|parlé|donné|encouragé*|orienté*|envoyé*|invité*|passé|proposé|transmis|raconté|montré|indiqué|présenté*|poussé*|demandé|signalé|fait|vanté|soufflé|prévenu*|chargé*|renvoyé*|aiguillé*|incité*|appris|mis|adressé*)",
            "<name> .. (me|nous) (dit|disait|conseille|conseillait|suggère|recommande|parle|parlait|répète|vante|pousse|encourage|souffle|a|rappelle)",
            "<name> ... (dit|pense|estime|assure|affirme|trouve|jure) .. que (vous|tu|{your}|je)",
            "<name> (vous|te) (passe|salue|fait|transmet|embrasse|connaît)",
            "(de la part de|sur les conseils de|sur le conseil de|sur la recommandation de|sur recommandation de|sur la suggestion de|sur l invitation de|sur l avis de|par l intermédiaire de|par l entremise de|par le biais de|grâce à|recommandé par|recommandée par|conseillé par|conseillée par|orienté par|orientée par|envoyé par|envoyée par|via|sur proposition de|à la demande de) .. <name>",
            "(sur les conseils d|de la part d|grâce à|par l intermédiaire d) .. <name>",
            "(recommandé*|conseillé*|suggéré*|parlé|orienté*|donné|signalé*|présenté*) .. par .. <name>",
            "{i} .. (travaille|travaillais|travaillé|travaillons|étudié|collabore|collaboré|fais|fait|joue|chante|chantons|prépare|échangé|parlé|discuté|termine|suis) .. (avec|sous|pour|auprès de|chez) <name> <name>",
            "<name> (et moi|et moi même) .. (avons|sommes|étions|travaillons|travaillions|partageons|faisons|montons|chantons|jouons|nous)",
            "(avec|comme) <name> <name> , .. {kin}",
            "(amie*|collègue|ami) (de|d) <name>",
            "<name> (est|était|fut) (mon|ma|notre|un|une) .. {kin}",
            "<name> , (qui|avec qui|chez qui|dont|que) .. (a|m|me|nous|est|dirige|travaille|encadre|vous|te|je|j|connaît|suit|suivait) ... (vous|te|t|m|je|j|travaille|encadre|dirige|formé*)",
            "(bonjour|salutations|amitiés|passe le bonjour) de (la part de)? <name>",
            "<name> , (ta|ton|votre|vos|tes) .. {kin} .. ",
            "<name> .. (m|nous) (assure|assurait|oriente|orientait|envoie|souffle|a soufflé|apprend|encourage|signale|parle|vante|dit|recommande|conseille|invite|confie|écrit|renvoie|adresse|transmet|presse|pousse)",
            "<name> ... (ne jure|jure|dit le plus grand bien|vante|parle|parlait) .. (par|de|d|que) .. (vous|toi|{your})",
            "(eu|connu|encadré|formé) <name> <name> .. (comme|en tant que) .. {kin}",
            "<name> , (avec qui|chez qui|dont|que|qui) {you} .. ",
            "!<name> (vous|te|t) (a|propose|suggère) .. (suggéré|proposé) (mon profil)",
            "!(bonjour|bonsoir|salut|coucou|hello|cher|chère|madame|monsieur|maître|docteur|mme|dr) (m|mme|dr|me|monsieur|madame|maître|docteur|professeur)? <name> ,",
            "!(à|de|d|en|sur|chez|dans|du|au) <name> (nous|m|vous|t)",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(connaissons|connaissez|connaît|connais) .. (tous les deux|tous deux|toutes les deux|toutes deux|tous|également|aussi)? <name>",
            "(tous les deux|tous deux|toutes les deux|toutes deux|nous sommes|on est|en lien|en contact|en relation|connecté*|reliés|ami*) .. (avec|à|de|d) <name>",
            "<name> (est|fait partie) .. (commun|commune|nos contacts|contact|relation) .. (commun|commune|communs)?",
            "(relation|contact|connaissance|ami|amie) (commun|commune|en commun) .. <name>",
            "(comme|via) <name> (dans|parmi|en) .. (contacts|réseau|commun)",
            "(avons|a|ai|avoir|vu|vois) <name> en commun",
            "en commun (:|,)? <name>",
            "<name> (en commun|en contact commun|dans nos contacts|comme contact commun)",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(contacts|contact|relations|relation|connexions|connaissances|amis) (en)? (commun|communs|communes|commune|mutuels|partagés)",
            "(quelqu un|une connaissance|un ami|une amie|un collègue|une collègue) .. (m a|m avait|nous a)",
        ],
    ),
    (
        Sense::Offer,
        &[
            "{i} (peux|pouvons|pourrais|pourrions|pourrai|vais|voudrais|souhaite|aimerais|aimerions|peut|tiens|tenons) .. (vous|te|t|les|la|le|l|{your})? .. {send} .. ({gift}|vous|te|nos|notre|mes|mon|ma|le|la|les|un|une|l|$)",
            "(vous|te|t|le|les|la|l) (envoyer|envoie|enverrai|enverrais|transmettre|transmets|transmettrai|prêter|prête|prêterai|offrir|offre|partager|partage|partagerai|donner|donne|communiquer|passer|passe|présenter|présente|adresser|adresse|faire parvenir|faire suivre|mettre en relation|mettre en contact|mets en relation|mets en contact|fournir|montrer|accueillir|apporter|traduire|relire|céder|ouvrir|réserver|réserve|laisser) .. ({gift}|volontiers|avec plaisir|nos|notre|mes|mon|ma|le|la|les|un|une|l|à|si|$|,)",
            "(si|quand) .. (vous|tu|ça|cela|intéresse|souhaitez|voulez|veux|utile|besoin|dit|tente) ... ({send}|mets à disposition|{gift}|à votre disposition)",
            "{gift} ... (à votre disposition|à ta disposition|vous est ouvert*|vous attend|volontiers|avec plaisir|si cela|si ça|pour vous|pour toi|à vous|est à vous|sont à vous|pourraient vous|pourrait vous|vous intéress*|vous être|vous servir|en échange|en retour|libre)",
            "(en échange|en retour|en contrepartie|de mon côté|de notre côté|pour vous remercier|contre) ,? .. (je|nous|j|on|mes|nos|un|une) .. (peux|pouvons|{send}|propose|offre|pourrais|serais|relirai|partage|vous|te|{gift})",
            "(je|nous|on|j) .. (vous|te|t)? .. (mettre|mets|mettons|mettrai) .. (en relation|en contact|en lien)",
            "(mettre|mets|mettons|présenter|présente) .. (vous|te)? .. (en relation|en contact|en lien) avec .. <topic>",
            "(pourrait|pourraient|peut|peuvent) .. (vous|t|te) (être utile*|intéresser|servir|aider|être utiles|resservir)",
            "(inviter|invite|invitons|inviterais|convier|accueillir|accueillerions|proposer|propose) .. (vous|te|t)? .. (intervenir|intervention|conférence|podcast|émission|table ronde|plateau|tribune|atelier|présenter|témoigner|parler|comme|masterclass|journée|soirée|festival|salon|jury|classe|panel|épisode|exposer|scène|visiter|visite|poste|stage|résidence)",
            "(intervenir|témoigner|parler|présenter) .. (dans|devant|à|au|auprès) {my} .. (classe|élèves|étudiants|podcast|émission|journée|festival|soirée|école|club|conférence|meetup)",
            "(invité|invitée|intervenant|intervenante|intervenants) .. (de|d|dans|pour|sur) .. (notre|mon|nos|la|le)",
            "{i} .. (ai|avons|avions) .. {gift} .. (à donner|à prêter|à partager|à vous|pour vous|à céder|de trop|qui pourrait|qui pourraient|disponible*|en trop|de libre|sous la main|à disposition|que vous)",
            "(ai|avons) .. (envoyé|ouvert|soumis|préparé|rédigé|proposé|corrigé) .. (pull request|correctif|patch|correction|traduction|ticket|coquille*)",
            "(volontaire|partant|partante|prêt|prête|propose|disponible) (pour|de|à) .. (relire|traduire|tester|aider|donner|tenir|prêter|animer|coder|filmer|photographier|accueillir|héberger|servir) .. <topic>",
            "(aider|aiderai|aiderais|donner un coup de main|prêter main forte) .. (à|pour|sur|au|avec) .. (la|le|les|l|votre|vos|ton|tes) <topic>",
            "(vous|te|t|les|la|le|l) .. (voulez|veux|voudriez|souhaitez) $",
            "(vous|tu) (le|la|les|l|en) (voulez|veux|voulait)",
            "{gift} .. (est|sont|vous est|vous sont|t est) .. (réservé*|à vous|à toi|pour vous|pour toi|ouvert*|destiné*|disponible*|offert*|gardé*)",
            "(vous|t|te) (est|sont) (réservé*|destiné*|acquis*|gardé*|ouvert*)",
            "(je|nous|j|on) (vous|te|t|le|la|les|l) .. (glisse|glisserai|cède|cédons|mets|donne|garde|réserve|prête|apporte|numérise|confie|ouvre|offre|poste|expédie|dépose) ",
            "(partage|partageons|transmets|envoie|donne|mets|prête|offre) .. (volontiers|avec plaisir) .. ",
            "(volontiers|avec plaisir) .. {gift}",
            "{gift} .. (volontiers|avec plaisir)",
            "{gift} (sont|est) (pour|à) (vous|toi|votre disposition)",
            "(d être|être|devenir) (l|notre|mon|une|un)? .. (invité*|intervenant*|marraine|parrain|juré*|oratrice|orateur)",
            "(souhaitez|voulez|veux|voudriez) (vous|tu) .. (que je|que nous|que l on) .. (mette|mettions|présente|envoie|transmette|prête)",
            "poste (de|d) <topic>",
            "(il (m|nous) en reste|il (me|nous) reste|il en reste)",
            "(mets|mettons|mettrai|tiens|tenons|sont|est|reste|restent) .. à (votre|ta) disposition",
            "!{send} .. (cv|lettre|candidature|portfolio|devis|brochure|plaquette|catalogue|offre|documentation|présentation de nos|tarifs)",
            "!(pourriez|pouvez|peux tu|pourrais tu|pouvez vous|pourriez vous|voulez vous|est ce que vous) .. ",
            "!partager .. (idées|expérience|expériences|points|passion|avis|conseils|vision|visions|bonnes)",
            "!(présenter|montrer|proposer|propose|présente) .. (notre|nos|ma|mes|mon|une|un) .. (solution*|logiciel|offre|offres|services|produit*|plateforme|outil|démo*|formation|agence|audit|essai|application|idée|startup|projet|candidature)",
            "!(vous|te) (montrer|présenter|expliquer) (comment|ce que)",
            "!me (présenter|passer|transmettre|donner|envoyer|mettre|montrer)",
            "!(je|nous) (propose|proposons) .. (de|d) .. (échanger|discuter|nous|rencontrer)",
            "!(reste|suis|restons|tiens|me tiens|sommes) à (votre|ta) (entière)? disposition",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(n hésitez|n hésite|hésitez|hésite) pas",
            "(si) .. (je|nous) .. (peux|puis|pouvons) .. (aider|être utile|vous aider|t aider)",
            "(ravi|ravie|heureux|heureuse|plaisir) .. (d|de) .. (aider|rendre service|être utile)",
            "(à votre|à ta) (disposition|écoute) (pour|si|$)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(nous|j|je|on) .. (aide|aidons|accompagne|accompagnons|permets|permettons|conseille|conseillons|coache|assiste|soutenons|optimisons|automatisons|forme|formons) .. (entreprises|entreprise|pme|tpe|eti|dirigeants|dirigeant|entrepreneurs|entrepreneuses|indépendants|freelances|coachs|consultants|commerçants|artisans|équipes|sociétés|marques|agences|startups|cabinets|clients|organisations|managers|particuliers|professionnels|boutiques|restaurateurs|femmes|personnes|leaders|sites|e commerces|commerces|hôtels|rh|drh|recruteurs|à|structures) .. ",
            "(entreprises|sociétés|pme|dirigeants|structures|équipes|cabinets|boutiques|restaurants|commerces) (comme|telles que|similaires à) (la|le) (vôtre|tienne|leur|vôtres)",
            "(entreprises|dirigeants|structures|sociétés|boutiques) (comme|de) (la|le|votre) (vôtre|secteur|taille)",
            "(réduit|réduisent|réduire|réduisons|baisser|baisse|augmente|augmenter|économis*|gagn*|jusqu à|divis*|diminu*|boost*|hausse de|baisse de|plus de) .. <number> (%|pour cent)",
            "<number> (%|pour cent) (de|d)? (gain|gains|plus|moins|économies|réduction|remise|temps|productivité|croissance|satisfaction|à distance|garanti*|finançable*|pris en charge|nous recommandent)",
            "<number> .. (nouveaux|nouvelles|rendez vous|prospects|leads|clients|candidats|rdv) .. (par|en|qualifiés|chaque)",
            "(booster|boostez|augmenter|augmentez|doubler|doublez|tripler|multiplier|multipliez|optimiser|optimisez|réduire|réduisez|accélérer|développer|développez|maximiser|gagner|générer|générez|améliorer|exploser|économiser|diviser|automatiser) .. (chiffre|ca|ventes|clients|prospects|leads|visibilité|productivité|rentabilité|coûts|marge|marges|trésorerie|croissance|impôts|facture|factures|conversion*|trafic|activité|revenus|rendement|recrutement*|turnover|notoriété|carnet)",
            "(essai|démo|démonstration|audit|diagnostic|consultation|formation|webinaire|bilan|devis|rendez vous découverte|appel découverte|séance|ebook|guide|échantillon*|version|test|mois|atelier|masterclass|simulation) .. (gratuit|gratuite|gratuits|offert|offerte|offerts|sans engagement|gratuitement)",
            "(gratuit|gratuite|gratuitement|sans engagement|offert) .. (essai|démo|démonstration|audit|diagnostic|bilan|devis|mois|consultation)",
            "(notre|nos|ma|mon|mes) .. (solution|solutions|logiciel|plateforme|outil|outils|produit|produits|service|services|agence|offre|offres|formation|formations|programme|méthode|application|appli|cabinet|accompagnement|saas|gamme|prestations) .. (aide|aident|permet|permettent|peut|peuvent|pourrait|pourraient|booste|réduit|divise|fait gagner|automatise|garantit|vous|offre|propose|accompagne|apporte|améliore|simplifie|a permis|a aidé|double|multiplie)",
            "(présenter|montrer|proposer|découvrir|parler de|faire découvrir|propose) (notre|nos|ma|mes|mon|une|un) .. (solution|solutions|logiciel|offre|offres|services|produit|produits|plateforme|outil|démo|démonstration|gamme|accompagnement|prestations|catalogue|programme)",
            "(nous|je) (vendons|vends|proposons|commercialisons|commercialise|fournissons|fournis|distribuons|garantissons|installons|propose) (des|un|une|du|de|la|le|nos|aux|ma|mes)? .. <topic>",
            "(spécialisé*|spécialiste|leader|expert) (dans|en|de|du) (la|le|les|l|des|d)? .. (vente|création de sites|génération|prospection|acquisition|externalisation|recrutement|placement|défiscalisation|seo|référencement|assurance*)",
            "(satisfait ou remboursé|garanti|offre limitée|offre spéciale|promotion exceptionnelle|tarif préférentiel|remise|réduction de|code promo|places limitées|tarifs|prix imbattable*|offre exclusive|dernières places)",
            "(liberté financière|revenus passifs|revenu passif|complément de revenu|complément de revenus|revenus complémentaires|indépendance financière|opportunité d affaires|opportunité business|opportunité unique|opportunité exceptionnelle|investissement rentable|travailler de chez|mlm)",
            "(devis|plaquette|brochure|catalogue|étude de cas|cas client|cas clients|témoignages clients) ",
            "(en|sous) (seulement)? (<number>|trois|deux|quelques|six) (jours|semaines|mois) .. (clients|résultats|chiffre|prospects|plus)",
            "(la plupart des|beaucoup de|trop de) .. (entreprises|dirigeants|pme|équipes|commerces|cabinets) .. (perdent|échouent|peinent|gaspillent|ignorent|paient|passent)",
            "(déjà|plus de) <number> .. (clients|entreprises|dirigeants|utilisateurs) .. (confiance|accompagn*|satisfaits|nous)",
            "(financé|finançable|plafonnés|éligible cpf|votre cpf|mon compte formation)",
            "(je vous ouvre|ouvrir) (un|votre) compte",
            "(compte|mois|semaines) d essai",
            "!(rien|pas|aucune|aucun) .. (à vendre|vendre|commercial*|démarchage|solution à)",
            "!(ni|sans) (pitch|vente|démarchage)",
            "!entrée (gratuite|libre)",
            "!{your} .. (solution|logiciel|outil|méthode|formation|programme)",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(un|d un|quelques|court|bref|petit|rapide|pour un|lors d un|autour d un|par) .. (appel|call|visio|café|coup de fil|rendez vous|rdv|entretien|zoom|déjeuner|meeting|visioconférence|verre|téléphone|téléphonique|apéro|créneau|teams)",
            "(prendre|boire|partager|caler|fixer|planifier|programmer|organiser|convenir|réserver|avoir|proposer|bloquer|poser|trouver|obtenir|décrocher) (un|d un|une|ensemble)? .. (appel|call|visio|café|rendez vous|rdv|entretien|zoom|déjeuner|meeting|verre|créneau|moment pour|point|date|place chez|thé|rencontre|entrevue)",
            "(<number>|quinze|vingt|dix|trente|cinq|quelques|une|demi|un quart d|deux) (minutes|min|mn|heure|heures|petites minutes|minute)",
            "(minutes|heure|peu|moment|instant) de {your} temps",
            "(auriez|avez|aurais|as|disposez|disposeriez|trouveriez) (vous|tu) .. (minutes|temps|moment|disponibilité*|créneau|quelques instants|instant|une place|des offres|un poste|un stage|besoin|du temps)",
            "(seriez|êtes|serais|es) (vous|tu) .. (disponible*|libre*|ouvert*|partant*|disposé*|prêt*|dispo|d accord pour|intéressé* par) ",
            "{your} .. (disponibilités|disponibilité|agenda|numéro|whatsapp|coordonnées|calendrier|mail perso|téléphone)",
            "(mon|ton|votre) (calendly|numéro|whatsapp|agenda)",
            "(pouvons|pourrions|peut|pourrait|puis|pourrais) (nous|on|je|se) .. (rencontrer|appeler|parler de vive|voir|discuter|échanger de vive|téléphoner|contacter|joindre|venir|passer|visiter|obtenir)",
            "(nous|se|vous|te|on se) (rencontrer|appeler|appelle|rencontre) ",
            "(rencontrer|se rencontrer|se voir|se parler|vous voir|vous parler|te voir|de vive voix|se capter|en visio|par téléphone|autour d un|en tête à tête)",
            "(pourriez|pouvez|pourrais|peux|voulez|accepteriez|accepterais|auriez|aurais|voudriez|saurais|sauriez) (vous|tu) .. (m aider|me recommander|me mettre|me présenter|me conseiller|transmettre|regarder|jeter|relire|consulter|me parrainer|m accorder|appuyer|faire passer|me coopter|m embaucher|me faire|m orienter|me donner|me dire si|m introduire|me mentorer|devenir|m accompagner|investir|me prendre|m envoyer|me transmettre|accueillir|me consacrer|m obtenir|m appeler|parler de moi)",
            "(me|m) (recommander|coopter|parrainer|embaucher|mentorer|recruter|pistonner|mettre en relation|mettre en contact|accorder|consacrer|introduire|présenter à|obtenir|engager|prendre comme|accompagner)",
            "(devenir|être|soyez|sois|deviendrez) {my}? .. (mentor|mentore|mentorat|coach|parrain|marraine|tuteur|référent|investisseur)",
            "(cherche|recherche|besoin) .. (un mentor|une mentore|un investisseur|des investisseurs|d un mentor)",
            "(mon|ma) (cv|candidature|lettre|book|portfolio|pitch|business plan|dossier) ",
            "(cv|curriculum|lettre de motivation|pitch deck|business plan) .. (ci joint|joint|pièce|attaché|transmettre|envoyer|recruteur|rh|coup d œil|regarder)?",
            "(jeter|donner) .. (un)? .. (œil|oeil|regard)",
            "(postes|poste|offres|stage|alternance|opportunités|emplois|emploi|missions) .. (à pourvoir|disponibles|vacants|ouverts|pour moi|dans votre entreprise|au sein de votre|chez vous|dans vos équipes|correspondant)",
            "(investir|investissement|levée de fonds|lever|investisseurs|financer|financement)",
            "(un coup de pouce|une recommandation|une lettre de recommandation|un entretien|coup de piston|une cooptation|un mentorat|du mentorat|votre parrainage)",
            "(lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine|cette semaine) .. (à <number>|vous irait|vous convient|te va|disponible|convient|matin|après midi|vous conviendrait|ou <topic>)",
            "(appelez|appelle|contactez|rappelez) moi",
            "!(pas|sans|aucun|ni|aucune|inutile|nul|jamais) .. (appel|rendez vous|visio|café|rdv|entretien|call|réunion|stage|engagement|cv|emploi|pression|besoin de répondre)",
            "!(notre|nos|votre|vos|le|ce|cet|l|ton|cette|dernier|au|lors du|lors de l) (appel|entretien|rendez vous|café|call|déjeuner|visio|meeting|réunion|rencontre|verre|échange)",
            "!(nous|on|s|vous|t) (sommes|étions|est|ai|était) .. (rencontré*|croisé*|vus|parlé|vu|rencontrés)",
            "!(boire|vendre|torréfie*|torréfaction) .. (cafés|café) (de|d|en) (spécialité|grains)",
            "!café (associatif|solidaire|littéraire|philo|de spécialité|en grains|équitable|réparation|du)",
            "!(postulé|candidature|candidaté|offre de stage|vu {your})",
            "!(projet|plan|politique|programme|dispositif) .. (financement|investissement)",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "{you} .. (avez|as|aviez|êtes|es) .. (visité|consulté|regardé|vu|passé*|venu*|ouvert|cliqué) .. (mon profil|sur mon profil|ma page|mes messages|mon message|voir mon|mes publications)",
            "(visité|consulté|regardé) mon profil",
            "{your} .. (yeux|sourire|visage|beauté|silhouette|corps|lèvres|cheveux|charme|robe|jambes|physique|photo|photos|photo de profil|voix|regard) .. (est|sont|m|a|magnifique*|sublime*|ravissant*|ensorcel*|charmant*|craquant*|incroyable*|superbe*|belle|beau|beaux|à croquer|et|illumine*|envoûtant*|fait|de)",
            "(beaux|beau|belle|joli|jolie|jolis|magnifique|magnifiques|charmant|charmante|ravissant|ravissante|superbe|superbes|sublime) (yeux|sourire|visage|femme|fille|photo|photos|regard|robe|brune|blonde|silhouette|homme|demoiselle|créature|cheveux)",
            "{you} (êtes|es|avez l air|as l air) .. (belle|beau|magnifique|sublime|ravissante|charmante|charmant|séduisante|sexy|jolie|canon|mignonne|mignon|craquante|célibataire|mariée|marié|attirante|en couple|resplendissante)",
            "(êtes|es) (vous|tu) .. (célibataire|mariée|marié|en couple|libre ce soir)",
            "(où) {you} (habitez|habites|vivez|vis|logez|garez|faites du sport)",
            "{your} .. (maison|adresse|domicile|appartement|immeuble|jardin|rue|quartier|enfants|fille|fils|mari|femme|famille|conjoint|sœur|chien|école des) .. (vu|vue|photo*|passé*|devant|sur facebook|sur instagram|trouvé*|repéré*|habit*|a l air|ont l air|adorable*|magnifique*|retrouvé*|hier|vacances|mignon*)",
            "(passé|passée|devant|garé|attendu|attendre|attendrai|passerai|sonner|suivi|suivie) .. (devant|chez|près de|à|en bas de) (chez|{your}) .. (vous|toi|maison|domicile|bureau|immeuble|bureaux|porte|entreprise|appartement|voiture)?",
            "(observe|surveille|espionne|traque|suivi à la trace|piste|épie|stalk*|fouillé|épluché|retrouvé la trace|remonté toutes|scruté)",
            "{your} .. (instagram|facebook|compte privé|photos de vacances|photos de mariage|photos de famille|photos en maillot|vie privée|divorce|anniversaire|photos de)",
            "(photos de vacances|photos de famille|photos de mariage|en maillot|sur votre facebook|sur ton facebook|sur ton insta|sur votre instagram|votre divorce|adresse personnelle|numéro personnel)",
            "(coup de foudre|tombé amoureux|amoureux|sous le charme|faire plus ample connaissance|mieux vous connaître|mieux te connaître|dîner aux chandelles|dîner en tête|dîner romantique|un dîner|un rencard|pas que professionnel|plus qu amical|rêvé de vous|rêvé de toi|pense à vous|pense à toi|craqué)",
            "(enfin|finalement) .. (retrouvé*|trouvé*) .. (trace|cherche depuis|après des mois)",
            "(accusé de lecture|traceur|tracking|lu mon message|ouvert mon message|ouvert mon mail|ouvert mes)",
            "(reconnu*) .. (dans le métro|dans le train|dans la rue|au supermarché|dans le bus|à la salle)",
            "!(suis|suivi|suivre) {your} (travaux|publications|travail|blog|chaîne)",
            "!{your} (photos|photo|regard|voix|robe|famille) (de|d|du|des|sur|à|pour) (la|le|les|l)? .. (publié*|expos*|chantier|marais|usine|oiseau*|montagne|ville)",
            "!{your} regard (sur|critique)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(<number>|plusieurs|de nombreux|de nombreuses|beaucoup de|des|quelques|nombreuses|nombreux|nos|une|un|douze|dix) (contacts|contact|relations|relation|connexions|connaissances|amis) (en)? (commun|communs|communes|commune|mutuels)",
            "(tous les deux|tous deux|toutes deux|aussi|également|habitons|vivons|habite|vis|basé*|travaillons|sommes) .. (à|sur|en|de) (paris|lyon|marseille|bordeaux|lille|toulouse|nantes|strasbourg|bruxelles|genève|montréal|london|londres|france|île de france|région parisienne|rennes|nice|montpellier)",
            "(même|mêmes) (ville|groupe|groupes|secteur|région|grande ville|plateforme|réseau|métropole|immense)",
            "(linkedin|viadeo|algorithme|l algorithme|le site|l application|la plateforme|xing) .. (suggéré*|suggère|proposé*|propose|recommandé*|recommande|conseillé*|affiche|montre|pense|dit)",
            "(suggestion|suggestions|recommandation|recommandations) (de|d) (linkedin|contacts|contact|l algorithme|relations|connexion)",
            "{your} (profil|nom) .. (apparu|apparaît|apparaissait|apparaissent|s affiche|affiché|suggéré|proposé|ressorti|tombé|dans mes suggestions|dans mon fil)",
            "(suggéré|proposé|recommandé) {your} profil",
            "(vous|tu) .. (apparaissez|apparais|apparu*) .. (dans|sur)",
            "(membre|membres|groupe) ... <number> .. (membres|000|personnes)",
            "(quelqu un|on) m a (dit|parlé) .. (de vous|de toi|que vous|que tu)",
            "(peut être|sûrement|sans doute|probablement) .. en commun",
            "(tous les deux|tous deux|toutes deux) .. (sur|membres de) (linkedin|viadeo)",
            "(dans l annuaire|dans un annuaire|annuaire des|annuaire de|liste des membres|liste des participants)",
            "(promo|promotion|diplômé*) (de|d)? <number> .. <number>",
            "(un|une) (ami|amie|contact|connaissance|relation) commun* .. (m a|m ont|a)",
            "(nom|profil) dans l annuaire",
            "promo <number>",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(impressionné|impressionnée|inspiré|inspirée|admiratif|admirative|ébloui|éblouie|bluffé|bluffée|fasciné|fascinée|épaté|épatée|subjugué|séduit|séduite|soufflé|soufflée) (par|de|,|!|$|devant)",
            "(impressionne|impressionnent|inspire|inspirent|fascine|force l admiration|m a impressionné*|m a inspiré*|m a séduit*|m a ébloui*|m a bluffé*|m a beaucoup inspiré*|m a vraiment inspiré*|m impressionne|m inspire|m ont impressionné*)",
            "{your} .. (est|sont|me semble|semble|paraît|paraissent|était) .. (impressionnant*|inspirant*|remarquable*|exceptionnel*|extraordinaire*|incroyable*|admirable*|fantastique*|brillant*|exemplaire*|formidable*|magnifique*|génial*|passionnant*|fascinant*|hors du commun|hors norme|un exemple|un modèle|une inspiration)",
            "(impressionnant*|inspirant*|remarquable*|exceptionnel*|extraordinaire*|incroyable*|admirable*|brillant*|magnifique*|superbe|beau|formidable*|riche|bel|belle|exemplaire) (profil|parcours|carrière|travail|réussite|expérience|leader|personne|personnalité|ascension|expertise|talent|professionnel|contenu|trajectoire)",
            "(profil|parcours|carrière|expérience|réussite|trajectoire|contenu|expertise|talent) (si|très|vraiment|tellement|aussi|absolument|est|tout simplement)? (impressionnant*|inspirant*|remarquable*|exceptionnel*|extraordinaire*|incroyable*|admirable*|brillant*|magnifique*|hors norme|hors du commun|exemplaire|fascinant*|passionnant*)",
            "(admire|adore|admiration|grand fan|grande fan|fan de|j aime beaucoup|j aime) ({your}|ce que vous|ce que tu|pour|de {your}|tout ce que)",
            "(chapeau bas|tout ce que vous touchez|tout ce que vous faites|je m incline|quelle carrière|quel parcours|quelle inspiration|quel talent)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(génie|visionnaire|légende|gourou|idole|icône|héros|héroïne|dieu|déesse|reine|star|rockstar|titan|monument|prodige|étoile|maître absolu|pionnier absolu)",
            "(véritable|grande|immense|vraie|incroyable|énorme|pure|éternelle) (source d)? (inspiration|légende|référence)",
            "(source d inspiration|un modèle|un exemple) (pour|inépuisable|absolu|de)",
            "(honneur|privilège|rêve) .. (de ma vie|de ma carrière|immense|serait)",
            "(absolument|tout simplement|vraiment|juste|totalement) (génial*|extraordinaire*|incroyable*|exceptionnel*|phénoménal*|sublime*|magistral*|brillantissime|hors norme|fantastique*|bluffant*|époustouflant*|inspirant*|remarquable*)",
            "(hors du commun|hors norme|sans égal|sans pareil|inégalé*|époustouflant*|phénoménal*|votre génie|votre grandeur|se transforme en or|classe mondiale|chapeau bas|je m incline|brillantissime)",
            "!(rock star|star) academy",
            "!(génie) (civil|électrique|mécanique|climatique|logiciel|des procédés|industriel|génétique|chimique|végétal|écologique|rural|thermique)",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "(développer|élargir|agrandir|étendre|enrichir|étoffer|accroître|augmenter|constituer) .. (mon|ma|mes) .. (réseau|cercle|contacts|visibilité|carnet|audience|relations)",
            "(développer|élargir|agrandir|étendre|étoffer) (réseau|mon)",
            "(cherche|recherche|besoin|en quête|en recherche|à la recherche|à l écoute) .. (un|une|d un|d une|d|de|des|mon|nouvelles|nouveaux|active)? .. (emploi|stage|alternance|poste|travail|job|opportunités|opportunité|mentor|investisseurs|investisseur|cdi|contrat|mission|missions|clients|contacts|abonnés|apprentissage|challenge|défi|défis|challenges)",
            "(nouveau|nouveaux|nouvelle|nouvelles) (poste|défi|défis|opportunités|opportunité|challenge|challenges|emploi|horizons)",
            "(j ai besoin|ai besoin|je veux|il me faut|je dois trouver|je voudrais (un|une|obtenir|trouver))",
            "(embauchez|recrutez|recommandez|aidez|cooptez|parrainez|acceptez|embauche|recommande) moi",
            "(m aider|me recommander|me coopter|me recruter|m embaucher|me parrainer|me pistonner|me prendre)",
            "(offres d emploi|postes à pourvoir|postes ouverts|open to work|sans emploi|mon mentor|ma recherche d emploi|ma recherche de stage|ma recherche d alternance)",
            "!(n ai|pas|rien) .. besoin",
            "!pas .. (cherche|recherche) .. emploi",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "(qu avez vous|qu as tu|vous n avez rien|tu n as rien|rien) à perdre",
            "{you} (devriez|devez|dois|devrais|êtes obligé*) .. (accepter|répondre|connaître|savoir|m ajouter|lire|rencontrer|regarder|valider)",
            "(merci de|veuillez|prière de|je vous prie de|je vous demande de|svp|s il vous plaît|stp|s il te plaît) (bien vouloir)? (accepter|valider|répondre|m ajouter|me répondre|confirmer|acceptez|répondez|accepte|réponds|me rappeler|m accepter)",
            "(acceptez|accepte|répondez|réponds|validez|ajoutez moi|ajoute moi) .. (vite|rapidement|mon|ma|dès|au plus|svp|invitation|moi|maintenant)",
            "(réponse|retour) (rapide|rapidement|immédiate|au plus vite|dans les plus brefs|sous <number>)",
            "(j attends|attends|dans l attente de|j exige|exige|compte sur) (votre|une|ta) (réponse|retour|acceptation|réponse rapide)  (rapide|au plus|immédiat*|avant)",
            "(pourquoi) .. (n avez|n as|ne|vous ne|tu ne) .. (répondu|répondez|accepté|réponds|pas)",
            "(n avez|n as) .. (toujours)? pas .. (répondu|accepté|donné suite|daigné)",
            "(vous m ignorez|tu m ignores|ignorez|ignorer|m ignorer|c est la moindre des choses|vous me devez|la moindre des politesses|c est ma (deuxième|troisième)|je suis déçu*|ne soyez pas timide)",
            "(le réseautage|le réseau|linkedin|le networking) (c est|est|sert à|consiste) .. (partager|donner|aider|s entraider|fait pour|générosité|à ça)",
            "!{you} ne (devez|dois)",
            "!(pas|aucune) .. (obligation|obligé*)",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(quelqu un|personne|ami|une personne) .. (de confiance|en qui|à qui) .. (j ai|je fais|confiance|fais)?",
            "(faire|fais|ai|avons) (pleinement|toute|entièrement)? confiance (en vous|en toi|à vous)",
            "(vous faire|te faire|vous fais|te fais) .. confiance",
            "(l impression|le sentiment|comme si) .. (connaître|connaissais|connaissions|connaît) .. (depuis|déjà|toujours)?",
            "(construire|bâtir|nouer|tisser|créer|établir|développer|entamer|démarrer|débuter) .. (relation|lien|amitié|relations|liens) (durable*|de confiance|privilégiée*|solide*|forte*|profonde*|sincère*|avec|professionnelle)",
            "(relation|amitié|lien|complicité) (durable|privilégiée|sincère|profonde|de confiance|spéciale|unique|particulière|à long terme)",
            "(mon cher ami|ma chère amie|mon ami|ma belle|ma chérie|mon frère|frérot|ma sœur|mon pote|ma puce) (,|$|!|de)?",
            "(âme sœur|âmes sœurs)",
            "!relation (client|clients|patient|soignant|fournisseur*|presse|école)",
            "!(à|de|avec|par) (mon frère|ma sœur|mon ami)",
            "!(mon ami|mon frère|ma sœur|mon pote) <name>",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(merci|remercie|remerciements|remerciant) .. (d avance|par avance|à l avance|par anticipation|anticipés)",
            "(d avance|par avance) .. (merci|remercie|remerciant)",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(je|j|nous|on) .. (suis|travaille|travaillons|dirige|gère|monte|étudie|enseigne|écris|prépare|développe|conçois|anime|construis|tiens|tenons|cultive|élève|forme|coordonne|pilote|restaure|rénove|m appelle|viens|habite|vis|termine|commence|lance|fais|faisons|organise|encadre|accompagne|utilise|reprends|ouvre|soigne|chante|joue|traduis|photographie|cherche|sommes|étais|étions|avons|ai (travaillé|étudié|grandi|fait|postulé|suivi|monté|quitté|repris|lu|utilisé|assisté|écouté|testé|appliqué|enseigné|passé))",
            "(mon nom est|je me présente|en tant que|comme|moi c est|étudiant en|étudiante en|futur|future|ancien|ancienne|jeune)",
            "(dans|chez|pour|avec|à|de|sur) {my} .. <topic>",
            "{my} (équipe|association|école|classe|labo|laboratoire|ferme|atelier|boutique|librairie|service|cabinet|thèse|mémoire|projet|élèves|étudiants|patients|collectif|commune|fils|fille|enfants|mari|femme|{kin})",
            "(nous nous sommes|on s est) .. (rencontré*|croisé*|vus|parlé|connus)",
            "chez nous",
            "^ <name> , .. <topic>",
            "^ <name> $",
            "(cordialement|amicalement|bien à vous|à bientôt|belle journée|bonne journée|salutations|confraternellement|merci) ,? .. <name>",
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
            "Bonjour Léa, comment avez-vous protégé les digues pendant la crue ?",
            "Bonjour Léa, je souhaite élargir mon réseau professionnel.",
        );
        pillar(
            Commonality,
            "Bonjour Léa, j'ai grandi dans le même village que vous, à deux pas du moulin.",
            "Bonjour Léa, nous avons les mêmes centres d'intérêt.",
        );
        pillar(
            Reference,
            "Bonjour Léa, Marc Lebrun, mon chef d'atelier, m'a conseillé de vous écrire.",
            "Bonjour Léa, nous avons des contacts en commun.",
        );
        pillar(
            Offer,
            "Bonjour Léa, je peux vous envoyer nos relevés de marée.",
            "Bonjour Léa, n'hésitez pas si je peux vous aider.",
        );
        pillar(
            Personal,
            "Bonjour Léa, j'ai lu votre article sur les tourbières.",
            "Bonjour Léa, votre profil m'a beaucoup impressionné.",
        );
    }

    #[test]
    fn what_puts_the_reader_off_and_its_look_alikes() {
        fires(
            Pitch,
            "Nous aidons les entreprises comme la vôtre à doubler leurs ventes.",
        );
        silent(
            Pitch,
            "Votre conférence sur les digues a aidé mon équipe, merci.",
        );
        fires(BigAsk, "Auriez-vous quinze minutes pour un appel ?");
        silent(
            BigAsk,
            "Pas besoin d'un appel, un mot suffit. J'ai lu votre article sur les digues.",
        );
        fires(Creepy, "J'ai vu que vous avez visité mon profil.");
        silent(
            Creepy,
            "Vos photos de la vieille usine sont dans notre couloir.",
        );
    }
}
