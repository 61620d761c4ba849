//! English.

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static ENGLISH: Language = Language {
    code: "en",
    common_words: "the a an and or of to in on at for with from by is are was were am be been i you \
                   your my me we our us it this that have has had do did would could will can about \
                   as if not but so what how who which there here they he she his her im id hi hey \
                   hello dear thanks thank let please like love connect see saw",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Words that name nothing by themselves: small words, and words that would fit anybody.
    (
        "empty",
        "a|an|the|this|that|these|those|some|any|all|each|every|no|and|or|but|so|than|then|too|as|if|\
         of|to|in|on|at|for|with|from|by|about|into|over|up|out|off|around|through|across|between|\
         i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|myself|yourself|\
         is|are|was|were|am|be|been|being|do|does|did|have|has|had|will|would|can|could|should|may|might|\
         not|very|really|so|just|also|more|most|much|many|well|quite|truly|always|ever|new|now|here|there|\
         what|which|who|whom|how|when|where|why|s|d|m|t|ve|re|ll|dont|im|ur|\
         great|good|nice|amazing|awesome|excellent|fantastic|impressive|inspiring|incredible|wonderful|\
         brilliant|outstanding|remarkable|interesting|insightful|valuable|similar|same|different|various|\
         whole|own|other|others|professional|personal|current|recent|latest|last|next|first|past|\
         profile|profiles|background|backgrounds|experience|experiences|expertise|career|careers|path|\
         journey|success|achievements|accomplishments|insight|insights|knowledge|skills|skill|field|fields|\
         industry|industries|sector|area|areas|space|domain|line|world|niche|thing|things|stuff|anything|\
         something|everything|work|job|jobs|role|roles|position|positions|opportunity|opportunities|\
         team|teams|company|companies|business|businesses|firm|organization|organisation|network|networks|\
         networking|connection|connections|contact|contacts|circle|page|content|resume|cv|name|\
         people|person|persons|folks|professionals|professional|leaders|leader|experts|expert|guy|one|ones|\
         time|times|day|days|week|weeks|month|months|year|years|today|tomorrow|soon|moment|future|\
         help|advice|guidance|support|feedback|response|reply|answer|attention|consideration|acceptance|\
         brain|mind|thoughts|thinking|ideas|idea|opinion|perspective|perspectives|view|views|take|\
         goals|goal|growth|potential|benefit|benefits|value|interest|interests|passion|life|story|\
         linkedin|regards|best|thanks|hello|hi|way|ways|kind|sort|lot|lots|bit|day|inbox|convenience|\
         revenue|sales|leads|pipeline|clients|customers|roi|conversions|productivity|results|budget|\
         phone|number|email|website|calendar|schedule|feed|hands|part|side|end|behalf|leadership",
    ),
    (
        "i",
        "i|we|i've|we've|i have|i'm|we're|i am|we are|i was|i had|i'd|i just|i recently|i also",
    ),
    ("am", "am|'m|m|are|'re|re|was|were|been"),
    (
        "want",
        "want|wanted|wish|would like|'d like|would love|'d love|would be glad|would be happy|would be great|hope|hoping|\
              keen|eager|curious|interested|love|like|glad|happy|d like|d love|looking forward|would enjoy|'d enjoy|\
              'd value|would value|'d be grateful|would be grateful|'d be glad|'d be happy|'d appreciate|would appreciate",
    ),
    (
        "adj",
        "recent|latest|last|new|great|excellent|wonderful|brilliant|thoughtful|insightful|own|short|long|old|first|second|\
             open|source|weekly|monthly|whole|little|two|three|amazing|fantastic|awesome|inspiring|interesting|super",
    ),
    // What a person makes or says in public.
    (
        "piece",
        "post|posts|article|articles|talk|talks|essay|essays|piece|pieces|blog|blogs|newsletter|newsletters|\
         podcast|podcasts|episode|book|books|paper|papers|thesis|dissertation|panel|keynote|lecture|lectures|\
         presentation|session|webinar|workshop|interview|column|columns|thread|threads|video|videos|tutorial|\
         tutorials|course|courses|comment|comments|question|questions|answer|answers|reply|review|reviews|\
         guide|guides|series|repo|repository|library|package|plugin|tool|app|project|projects|research|study|\
         studies|report|reports|analysis|dataset|map|maps|notes|slides|deck|recipe|photos|photographs|\
         illustration|illustrations|design|designs|drawings|letter|speech|remarks|write up|writeup|writing|\
         case study|commit|commits|pull request|issue|patch|demo|prototype|experiment|exhibition|show|film|song|\
         recording|album|poem|novel|story|stories|diary|template|templates|handbook|toolkit|policy|campaign|\
         portfolio|startup|start up|method|framework|checklist|playbook|scorecard|scorecards|archive|classes|class|\
         seminar|seminars|testimony|trial|pilot|roll out|rollout|launch|migration|thoughts|point|points|take|advice",
    ),
    // What somebody did, said with "you".
    (
        "did",
        "wrote|write|write about|posted|post|post about|published|gave|give|made|built|build|founded|found|started|start|created|create|\
         designed|design|developed|lead|led|run|ran|maintain|maintained|manage|managed|organised|organized|organise|\
         organize|host|hosted|spoke|presented|taught|teach|coach|coached|launched|opened|won|raised|joined|moved|\
         switched|shared|share|mentioned|described|explained|shipped|moderate|restored|restore|solved|fixed|\
         recorded|translated|edited|edit|chaired|chair|own|invest|invested|work with|worked with|work on|worked on|\
         work at|worked at|work for|worked for|work in|studied|study|attended|attend|grew|keep|kept|said|said about|asked|\
         answered|handled|handle|rebuilt|rebuild|set up|put together|put|cover|covered|look after|came through|poured|drew|\
         volunteer|volunteered|sing|play|sail|repair|make|got|left|quit|trained|took|sat",
    ),
    (
        "doing",
        "leading|running|building|hiring|growing|launching|organising|organizing|hosting|speaking|working|heading|managing|\
               going|moving|teaching|writing|designing|recruiting|looking|expanding|attending|joining|starting|opening|researching|\
               studying|maintaining|developing|making|doing|solving|exploring|investing",
    ),
    (
        "kin",
        "manager|boss|colleague|coworker|co worker|friend|mentor|professor|supervisor|advisor|adviser|teacher|tutor|\
             classmate|flatmate|roommate|neighbour|neighbor|cousin|brother|sister|uncle|aunt|father|mother|husband|wife|partner|\
             co founder|cofounder|co author|teammate|team mate|lead|director|coach|client|student|lecturer|examiner|desk mate|\
             recruiter|landlord|doctor|chair|president|head|assistant|intern|pastor|rabbi|imam|deacon|captain|trainer|daughter|son",
    ),
    (
        "says",
        "says|said|told|tells|mentioned|mentions|suggested|suggests|recommended|recommends|thought|thinks|reckons|insists|\
              insisted|advised|encouraged|asked|swears|keeps telling|keeps saying|keeps quoting|speaks|spoke|raved|called|pointed|introduced|referred|passed|gave|sent|urged",
    ),
    ("meet", "meet|met|meeting"),
    (
        "event",
        "conference|summit|meetup|meet up|workshop|event|fair|panel|talk|session|booth|hackathon|webinar|retreat|course|class|dinner|forum|congress|expo|festival|reunion|training|seminar|open day",
    ),
    (
        "field_people",
        "folks|people|professionals|practitioners|leaders|engineers|developers|designers|founders|nurses|teachers|parents|\
                      writers|researchers|scientists|marketers|makers|builders|builders|students|enthusiasts|nerds|geeks|specialists|consultants|analysts|recruiters|managers|owners|artists",
    ),
    (
        "send",
        "send|share|pass on|pass along|forward|lend|give|show|introduce|connect|put|make|offer|bring|contribute|mail|email|post|translate|\
              review|proofread|test|write|cover|donate|hand|hand on|help with|host|invite|recommend|refer|point|walk|swap|upload|drop|credit|copy|feature|save|provide|lend|supply|print|record|ship|open source",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "(your|ur) {adj}? {adj}? {piece}",
            "(your|ur) <topic> {adj}? {piece}",
            "(your|ur) {adj}? work (on|with) <topic>",
            "your (work|research|focus|efforts) .. (on|with|around) <topic>",
            "{piece} (that|which)? (you|u) {did}",
            "(post|comment|answer|reply|question|advice) .. (on|under|about|to|in) my",
            "(the|a|an) {adj}? {piece} .. (you|u) (gave|wrote|posted|shared|published|made|did|recorded|run|maintain|built)",
            "(what|how|the way) you {did} <topic>",
            "how (you|your team|you and your team) {did}",
            "you (wrote|posted|published|gave|built|designed|founded|maintain|created|restored|shipped|launched|translated|recorded|organise|organize|moderate|described|said about) .. <topic>",
            "!(your|ur) (thoughts|take|advice|answer|reply|comment|feedback)",
            "!(your|ur) (own)? story",
            "!your <topic> (leaders|team|experts)",
            "!work in <topic>",
            "!your (thoughts|opinion|answer|reply|response) (on|to|about) (this|my|it|our)",
            "!a report",
        ],
    ),
    (
        Sense::Personal,
        &[
            "your (work|role|time|job|team|years|tenure|journey|move|transition|internship|colleague|former|talk|group|department|office|store|shop|lab|branch|school) .. (at|to|from|in|with) <name>",
            "your (move|switch|transition|path|journey|change|shift|leap|career path) .. from <topic>",
            "(your|ur) new (role|job|position|office|shop|book|company) (as|at|in) <topic>",
            "you (work|worked|are|'re|re|were|studied|teach|taught|lead|led|run|volunteer|live|serve|train|trained|intern|interned|play|played) .. (at|for|with|in) <name>",
            "you are (a|an|the) <topic> (at|in|for|of|from) <topic>",
            "you're (a|an|the|also)? <topic> (at|in|for|of|from) <topic>",
            "your (a|an) <topic> (at|in|for|of|from) <topic>",
            "(you're|you are|your|ur|you were) {doing} (a|an|the|three|two|your|to)? <topic>",
            "you {did} (the|a|an|your)? <topic>",
            "(congrats|congratulations|kudos|bravo|well done|happy to see) (on|to|for) .. <topic>",
            "(congrats|congratulations) .. <name>",
            "(saw|see|noticed|read|heard|learned|learnt) (that)? <name> (is|are|was|just|has|raised|launched|opened|announced|won|hired)",
            "(thanks|thank you|thx|grateful) .. (for) (the|your|a|sharing|posting|writing|making|explaining|answering) .. <topic>",
            "<topic> you (gave|wrote|built|made|founded|maintain|run|lead|ran|led|poured|designed|started|organised|posted|used|taught|keep|described|won|put|do|did)",
            "(applied|applying|application) ... (at|to|with|in) <topic>",
            "at <name> (you|your)",
            "(as|being) (a|an|the) <topic> (at|of|in) <topic> (you|your)",
            "what (you|you're|your team is|you are) (building|doing) (at|with) <topic>",
            "your (employer|company|firm|school|team|boss|colleague|student|former student|co author|neighbour|classmate) <name>",
            "(meeting|met|seeing|hearing|talking|chatting|spoke|talked|speaking|chat|conversation|discussion) .. you .. (at|in|after|during|about) <topic>",
            "our (chat|conversation|discussion|talk|call|exchange) .. (about|at|on|in|after) <topic>",
            "someone from <name>",
            "(leading|running|heading) <topic> at <name>",
            "your <topic> <topic>",
            "your <topic>",
            "!your (phone|week|weekend|day|inbox|network|profile|background|experience|career|industry|field|business|company|revenue|time|brain|help|kind|busy|earliest|convenience|support|team|website|site|sales|marketing|hr|customers|clients|leads|business)",
            "!your <topic> (background|experience|skills|career|profile|expertise|leadership|network|work|industry|business|team|teams|goals|needs|company|firm|knowledge)",
            "!your (leadership|expertise|skills|success|achievements|work|insights) in <topic>",
            "!you are a (visionary|genius|legend|person|star|rockstar|leader|true)",
            "!you (deserve|need|want|can|should|could|may|might|would|get|also)",
            "!companies like your",
            "!i (saw|see|noticed) .. you viewed",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(really|deeply|truly)? (resonated|resonates|resonate)",
            "(hit|hits|struck) (home|a chord|a nerve)",
            "spot on",
            "(made|got|had|has|have|set) (me|us|our team|my team) (think|thinking|rethink|rethinking|laugh|cry|wonder|try|change|curious|start|choose)",
            "(changed|shaped|saved|helped|answered|solved|fixed|unblocked|inspired|convinced|taught|pushed|guided|improved|got|told|encouraged|showed|led|rescued) (me|us|my|our|how i|how we|how our|the way)",
            "(is|was|are|were) (exactly|just|precisely) (what|the|our|my)",
            "(helped|saved|taught|showed) .. (a lot|hours|days|weekend|week|job|exam)",
            "(thanks to|because of|since|after|from|on) (you|your|reading your|that) .. (i|we) {did}",
            "(i|we) (use|used|using|adopted|tried|followed|applied|cite|cited|quote|copied|forked|stole|rely on|built on|took up|started|changed|now) .. (your|it|them|yours|that)",
            "(caught|grabbed) my (eye|attention)",
            "my (highlight|highlights|favourite|favorite)",
            "the (best|only|clearest|most useful|most honest|first) ... i (ve|have)? (read|seen|found|heard|know|ever)",
            "stuck with me",
            "!(your|the) (profile|background|experience|resume|career) .. (caught|resonated|resonates|resonate|grabbed)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(follow|following) (along|your|you|its|the|what|how|up)",
            "(learn|learning|hear|hearing|know|understand|read|see|find out) (more|lots|a bit|a little)? (about|from|how|what|which|whether|why|where|if|of) .. (you|your|yours|it|they|that|this|the)",
            "(learn|hear|read|know) more",
            "(interested|curious|keen) (in|about|to) (how|what|why|whether|your|hear|know|learn|see|read)",
            "(swap|exchange|compare|trade|share) (notes|ideas|stories|experiences|insights|thoughts|tips|lessons|war stories)",
            "(talk|discuss|chat|connect|exchange) (about|on|around|over) <topic>",
            "(continue|carry on|pick up|keep up|finish) (the|our|that) (conversation|discussion|chat|talk|debate)",
            "(wondering|wonder|wondered) (how|if|whether|what|why)",
            "(looking forward to|can't wait for|waiting for|hope to|keen to) (see|read|hear|the next|part|your|reading|seeing|hearing|more)",
            "keep in touch .. (as|about|since|because)",
            "!(follow|following) up on (the|my) (request|message|invitation|invite)",
            "!follow you back",
            "!learn from your (experience|expertise|background|insights|knowledge)",
            "!learn (still|even)? more from you",
            "!(swap|exchange|share) (ideas|insights|thoughts) (and|with|together)",
            "!hear back",
            "!hearing from you",
            "!hear from you",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "(i'm|i am|im|we're|we are|i've been|we've been|i have been|now|currently|am) .. (working|building|writing|researching|studying|designing|developing|planning|starting|leading|running|dealing|facing|struggling|tackling|launching|setting up|moving|migrating|digging|preparing|learning|trying|thinking|wrestling|drafting|rebuilding|exploring|taking over|about to|stuck) .. <topic>",
            "(i|we) (also|now|currently|just|recently)? (work|run|lead|manage|build|make|teach|study|research|write|design|maintain|own|organise|organize|coach|direct|keep|grow|handle|cover|serve|train|volunteer|sell|advise|supervise|look after|specialise|specialize|face|struggle|grew|started|founded|inherited|took over|switched|moved|interpret|do|map|have) .. <topic>",
            "(same|similar|exact) (challenge|challenges|problem|problems|issue|issues|question|struggle|thing|situation|stage)",
            "(for|on|in|at|to) (my|our) <topic>",
            "(my|our) (team|shop|school|lab|company|startup|start up|clinic|project|thesis|students|clients|group|farm|studio|ward|hospital|class|practice|phd)",
            "!(i|we) (help|work with) companies",
            "!(for|on|in|at|to) my (network|profile|contacts|connections|career)",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(applied|applying|application|interview|interviewed|interviewing) ... (to|for|at|with) .. <topic>",
            "(interested|keen) in (the|your|a) .. (role|position|opening|job|internship|programme|program|vacancy|post|team|apprenticeship|scheme)",
            "(saw|see|noticed|read|heard|seen) (that)? .. (is|are|'re|you're|re|was) (hiring|recruiting|looking for|going to|speaking at|attending|moving to|opening)",
            "(internship|internships|openings) (at|in) <name>",
            "(meeting|met|meet|seeing|talking to|speaking with|chatting with|hearing) (with)? you (at|in|after|during|on)",
            "(enjoyed|loved|thanks for|thank you for|following|after|from|since) our (chat|conversation|discussion|talk|call|exchange|meeting|panel)",
            "we (met|spoke|talked|chatted|sat|shared|crossed|emailed|corresponded|worked) .. (at|in|when|after|during|about|on|last) <topic>",
            "(came across|read|found|have) (an|the|a) (article|paper|report|study|piece) .. (made me think of|reminded me of) .. (you|your)",
            "(thanks|thank you|thx|grateful) .. for .. (comment|answer|reply|advice|help|feedback|question|explanation|tip|tips|guide) .. (on|about|to|in|under) .. <topic>",
            "(found|spotted|noticed|fixed|reported) (a|an|one|two|some) (typo|bug|mistake|error|issue)",
            "(sent|opened|filed|submitted) (a|you a)? (pull request|patch|pr|fix|issue)",
            "(we|our team|our company) (use|uses|used|rely on|depend on) .. (it|your|the) .. (daily|every|library|tool|for|in|at)",
            "(writing|preparing|researching|working on) (a|an|my|our|the) (article|book|story|thesis|piece|paper|report|series|dissertation|guide|history) .. (on|about|of) <topic>",
            "(would like|'d like|d like|want|wanted|love|keen|eager) to (ask|know|learn|hear|understand|read) (you)? .. (how|what|which|why|whether|where|when) .. <topic>",
            "(interested|curious) .. (in|about|to) .. (how|what|why|which) .. (you|your|the|they) .. <topic>",
            "(invite|inviting|have) you .. (to|as|on) .. (speak|guest|podcast|panel|talk|event|show|contribute|join|stage|episode)",
            "(guest|speaker|panelist|panellist) .. (on|for|at) (our|my|the)",
            "your (name|work) came up",
            "(digging|looking|getting) into the same",
            "(join|joining|help|helping|volunteer|volunteering|contribute|contributing) .. (your|the) .. (group|team|project|walk|choir|club|campaign|drive|bank|society|co op|effort|board|meetup)",
            "(compare|swap|trade|exchange) notes (on|about|with)",
            "(swap|exchange|share|trade) (ideas|thoughts|experiences|stories|tips|lessons) (on|about|around) <topic>",
            "(learn|learning) (from|about) your <topic>",
            "(i'll|i will|i'm|ill) be (there|speaking|attending|at) (too|as well|also|myself)?",
            "how (do|did|does|would|are|were|have) (you|your|they|u) .. <topic>",
            "(what|which|where|when|why) (do|did|does|made|makes|led|was|were|is|would) (you|your|got you) .. <topic>",
            "(i've|i have|i)? (followed|following|been reading|been following|reading|read|watched|listening to|listened to) (your|you) .. <topic>",
            "!how (are|do|did) (you|things) (doing|do|been)",
            "!what do you think",
            "!(interested|keen) in your (work|role|background)",
            "!worked together",
            "!learn (from|about) your (experience|work|journey|career|background|role|team|company|expertise|time)",
            "!(learn|hear) .. about your <topic> (experience|journey|career|background)",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "(grow|growing|expand|expanding|build|building|extend|extending|increase|broaden|broadening|widen|enlarge|strengthen) (my|our|both|a|the) .. (network|circle|connections|contacts|reach)",
            "(building|growing|making|adding) .. connections",
            "mutual (benefit|benefits|growth|interest|cooperation|value)",
            "mutually (benefit|beneficial)",
            "(exchange|share|swap) (ideas|insights|thoughts|knowledge)",
            "like minded",
            "(explore|discuss) .. (synergies|opportunities|collaboration|collaborations|potential|ways)",
            "(collaborate|collaboration|work together|help one another|help each other)",
            "(keep|stay|be|get) in (touch|contact)",
            "stay connected",
            "(learn|benefit) from (your|you|each other|one another)",
            "(would like|'d like|d like|would love|'d love|d love|like|love|want|wanted|happy) to connect",
            "(let's|let us|lets) connect",
        ],
    ),
    (
        Sense::Shared,
        &[
            "fellow (<topic>|<name>|_)",
            "(we|we're|we are|we've|we have|we were|you and i) (both|each|all) .. <topic>",
            "both (of us|you and i|our) .. <topic>",
            "(i|i'm|i am|im|i've|we|we're|my) (also|too) .. <topic>",
            "(i|we) (also|too) (work|went|studied|switched|grew|moved|teach|live|run|build|came|left|use|volunteer|play|did|was|am|keep|maintain|read)",
            "(i|we) , too",
            "(same) (school|university|college|team|company|year|class|town|village|city|street|programme|program|course|field|problem|problems|challenge|challenges|area|issue|trade|role|job|stack|platform|group|choir|club|church|hospital|ward|department|building|lab|question|diagnosis|boat|bug|stage|conference|event|workshop|tool|topic|here|situation|hobby|instrument|way)",
            "same <topic>",
            "(another|one more) <topic> (here|from|in|with|who|and|,)",
            "(met|meeting|see|seeing|hearing|talking|chatting|spoke|talked|speaking) .. you .. (at|in|after|during|on) .. <topic>",
            "(we|you and i|and i) (met|worked|overlapped|studied|sat|shared|spoke|played|served|trained|graduated|crossed|sang|moderate|went|were) (together)? .. (at|in|on|through|during|for|before|as) .. <topic>",
            "(worked|studied|served|trained|graduated|played) (together|with you|alongside you|under you)",
            "our (chat|conversation|discussion|meeting|exchange) .. (at|in|on|about|after) <topic>",
            "(i'll|i will|i'm going to|i) .. be there (as well|too|also)",
            "(i'm|i am|i'll be|i was|we were) .. (there|going|attending|in the (hall|audience|room|front row|second row)) (too|as well|also|myself|when|at|for|during)?",
            "(like|as) you (did|do|were|are|had|have)? (,|$|at|in|,|i|and|once|before|then)",
            "same (as|for|with) you",
            "(alum|alumni|alumna|alumnus|alums|graduate|grad) (here|of|from|as|like|myself|too|also)",
            "(also|too) (a|an|the) <topic>",
            "<topic> (myself|here) (too|as well|also)",
            "<topic> (too|as well) $",
            "other <topic> {field_people}",
            "other {field_people} (in|who|from|working|at) .. <topic>",
            "(grew up|born|raised|lived|studied|based|worked) .. (near|from|around|in) (you|your|there|the same|where you)",
            "in common",
            "share (a|an|the|your|the same) <topic>",
            "(your|you) .. (mine|ours|me|us) (too|as well|also)",
            "(i|we) (attended|visited|went to|sat in|joined|was at|were at|heard you at|saw you at|took|watched you at) (your|the|that) .. (talk|panel|session|workshop|lecture|class|course|keynote|conference|summit|meetup|seminar|group)",
            "!(same|similar) (interest|interests|industry|industries|groups|sector|space|field|background|backgrounds|page|time|thing|goals|goal|mindset|wavelength|network|circles|values)",
            "!(something|anything|much|things|lot|lots|interests) in common",
            "!(we|we're|we are) both (benefit|grow|help|win|connected|know|in the same|can|on linkedin|could|would|be)",
            "!(share|have) .. mutual (connection|connections|contacts|friends)",
            "!not the same",
            "!both of our networks",
            "!(we|you and i) can both",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(same|similar|common|shared|mutual) (interest|interests|industry|industries|groups|sector|space|field|background|backgrounds|goals|goal|mindset|circles|values|passions|passion)",
            "(much|something|lots|a lot|things) in common",
            "like minded",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> , .. {kin} .. (,|{says}|who|at|from)",
            "<name> (who|whom) .. (worked|works|know|knows|ran|trained|taught|leads|led|introduced|was|is)",
            "<name> (and i|and me) (worked|were|shared|studied|overlapped|talked|spoke|met|co founded|ran|sang|have|are|go|went|play|played|sat|serve|served|lived|trained|share)",
            "(my|our|your) (old|former|ex|then|new|late|current)? .. {kin} ,? <name> (,|who|and|from|at|says|said|suggested|mentioned|told)",
            "(my|our|your) (old|former|ex|then|new|late|current)? .. {kin} .. <name> .. (says|said|told|suggested|mentioned|recommended|thought|thinks)",
            "<name> ... (suggested|recommended|mentioned|advised|encouraged|urged|insisted|proposed|thought|reckons|thinks|says|said|told me|tells me|asked me|pointed|swears|keeps telling me|keeps quoting|keeps saying) ... (you|your|i|me|we|reach|connect|write|contact|us)",
            "<name> (told|tells|asked) (me|us)",
            "<name> .. (gave|passed|sent|shared) (me|us) (your|to you|you|on)",
            "<name> (speaks|spoke|talks|talked|raves|raved) .. (highly|of you|about you|about your|well of)",
            "<name> .. called you",
            "<name> .. (introduced|referred|pointed|directed|sent) (us|me|you)",
            "(introduced|referred|recommended|suggested|encouraged|sent|pointed|advised|directed|connected|asked|told) .. by .. <name>",
            "(at|on|by) <name> (s|'s)? .. (suggestion|recommendation|advice|request|urging)",
            "(suggestion|recommendation|advice|request) of <name>",
            "(i|we) (work|worked|studied|trained|served|shared|played|sang|live|lived|grew up|talked|spoke|met|was talking|was speaking|just spoke|volunteer) .. (with|under|for|to|alongside|by) <name>",
            "(worked|studied|trained) .. (with|under|for) <name> (at|in|,)",
            "<name> (sends|says hi|sent|said to say|asked me to say)",
            "(got|have|had) your (name|contact|details) (from|through|via) .. <name>",
            "(through|via|thanks to) <name> (,|who|at|from)",
            "<name> (is|was) (my|our) .. {kin}",
            "<name> .. (my|our|your) (old|former|ex)? {kin}",
            "know (you|of you|your work|of your work) (from|through|via) .. <name>",
            "referred by",
            "!(at|in|from|for) <name> and i",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(we|we're|we are|you're|you are|you|i'm|i see) .. (both)? (connected|linked) (to|with) .. <name>",
            "(both|we) know <name>",
            "<name> is (a|our) (mutual|common|shared) (connection|friend|contact|acquaintance)",
            "(mutual|common|shared) (connection|friend|contact) ,? (is|with|of|in)? <name>",
            "(see|saw|noticed|notice) <name> (in|among|on) your (contacts|connections|network)",
            "(you|we) (also|both)? know <name>",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(mutual|common|shared) (connection|connections|friend|friends|contact|contacts|acquaintances)",
            "(people|someone|somebody) (we|you) .. know",
            "(somebody|someone) (told|suggested|recommended|mentioned)",
        ],
    ),
    (
        Sense::Offer,
        &[
            "(i|we) (can|could|will|would|'ll|ll|would gladly|can gladly|am happy to|would be happy to|'d gladly|d gladly|'d happily|would happily|may) (also|gladly|happily|then|always|even)? (you)? {send} ... (you|your|it|them|our|my|the|a|an|two|some|one)",
            "(happy|glad|pleased|delighted|willing|ready|like|love|free) to {send} (it|them|you|our|my|the|a|an|over|along|one|two|some|what|that) .. ",
            "(happy|glad) to (help|review|test|proofread|translate|cover) .. (with|your|the) <topic>",
            "(i|we) (ve|have|'ve|got|keep|hold|kept) .. (you could|you might|you can|for you|to offer you|to send your way|you may|to give|to hand on|to spare|saved for you|for your)",
            "(i|we) (ve|have|'ve|put together|wrote|made|built|compiled|collected|have got) (a|an|some|two|our|the|few) .. (report|benchmark|list|template|dataset|data|guide|notes|checklist|copy|recording|map|spreadsheet|paper|summary|contact|spare) .. (you|your|that|which|showing|on|for)",
            "(may|might|could) be (useful|of use|helpful|handy|interesting) (for|to) (you|your|the)",
            "(want|would you like|shall i|should i|may i|can i|interested in|like me to) .. (me to send|the file|the notice|a copy|the link|the data|the list|the template|send you|send it|introduce|an intro|the report|share it)",
            "(introduce|connect) (you|you two|you both|them|her|him) (to|with|two|,|$)?",
            "(glad|happy|love|like|pleased) to introduce",
            "(in return|in exchange) .. (i|we)",
            "(i|we) (can|could|would|'ll|will|'d) ... (in return|in exchange)",
            "(is|are) yours (if|for|to|$|,)?",
            "(take|have|keep|grab) a (copy|look at our|seat)",
            "(have|has|kept|saved) (kept|saved|got)? (you|for you) a (seat|spot|copy|place)",
            "(sent|opened|filed|submitted|made|wrote|drafted|prepared) (you)? (a|the)? (pull request|patch|fix|correction|translation)",
            "(invite|inviting|have|host) you ... (speak|guest|podcast|panel|stage|episode|speaker|keynote|as a)",
            "(guest|speaking|speaker) (slot|spot)",
            "(offer|offering) you (a|an|the) <topic>",
            "(i|we) (will|'ll) (take|credit|bring|send|share|introduce|cover|write|pass) .. <topic>",
            "i have a .. (job|position|vacancy|opening|role) .. (that|which|for|fits|matches)",
            "(my|our) .. (is|are) (looking for|after) exactly",
            "gladly give",
            "!let me offer",
            "!(happy|glad|like|love) to share (how|more|lessons|our|insights|tips|what)",
            "!(i|we) can (help|show) you .. (how|grow|double|cut|save|boost|increase)",
            "!send you (my|our) (resume|cv|portfolio|price|quote|pricing|brochure|deck|calendar|application)",
            "!share (tips|insights|ideas|what i'm|how|thoughts|experiences|stories|knowledge)",
            "!send (me|us)",
            "!(i|we) (can|could|would|will) (contribute|offer) (to)? (your|the) (team|company)",
            "!would you introduce",
            "!could you .. introduce",
            "!(introduce|put) me",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(let me know|tell me|shout|reach out) (if|how|when) .. (i|we) can .. (help|be of|do|support|assist)",
            "(happy|glad|here) to help",
            "(be|as) (a|of) (resource|help|assistance|service)",
            "if .. ever (need|want)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(we|i) (help|helped|enable|empower|assist|work with|support) .. (companies|businesses|founders|teams|brands|firms|executives|professionals|agencies|owners|people|leaders|clients|coaches|startups|clinics|practices|you) .. (to|get|grow|boost|save|cut|increase|double|achieve|understand|like|with|scale)",
            "(companies|businesses|firms|teams|clinics|practices|people|agencies|brands|organizations|organisations|leaders|founders) (like yours|like you|your size|such as yours|in your)",
            "<number> (x|%|percent|per cent)",
            "(grow|boost|increase|double|triple|scale|10x|skyrocket|multiply|accelerate|improve|cut|reduce|slash) (your|sales|revenue|conversions|costs|churn|leads|productivity)",
            "(free|no obligation|complimentary) (trial|audit|demo|consultation|assessment|webinar|session|call|sample|samples|quote|report|account|masterclass|ebook|review|strategy)",
            "(our|my) (platform|solution|software|product|service|services|agency|tool|training|course|program|programme|suite|app|offer|system|offering|firm|team|consultancy|company) .. (help|helps|helped|can|could|would|will|delivers|saves|save|cuts|makes|automates|boosts|gives|pays|provides|lets|fills|brings)",
            "(we|i) (sell|resell|offer|provide|deliver|supply|broker|specialise in|specialize in|represent|install|train|guarantee) .. <topic>",
            "(money back|guarantee|guaranteed|limited time|special offer|discount|best price|partner price|only ¤)",
            "(see|watch|book|schedule|get) (a|the|our|your|free) .. (demo|trial|walkthrough)",
            "(passive income|financial freedom|opportunity for you|perfect opportunity|exciting opportunity|business opportunity|next level|quick win|investment opportunity)",
            "(quote|bid|pitch) for <topic>",
            "(become|be) your (supplier|vendor|partner|provider)",
            "(price list|catalogue|catalog|brochure|pricing|case studies)",
            "(dm|message|text|reply) (me)? (yes|freedom|info|now)",
            "(leads|clients|customers|sales|revenue) (in|per|every|from|within|for) .. (days|day|week|month|weeks|months|site|quarter)",
            "(save you a|hosting a|join our) .. (spot|webinar|masterclass)",
            "trial (licence|license)",
            "(cost|costs|price|fee) (of|is|at|only)? .. <number>",
            "dont know about",
            "most .. (overpay|struggle|fail|lose|waste|miss|don't know|still)",
            "(recall|our|my) software",
            "!most people (i|know)",
            "!(free|no) (of charge)",
            "!the (cost|price)",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(have|got|find|spare|share|give|grab|take|need|want|arrange|schedule|book|set up|set|hop on|jump on|jump|hop|get on|get|do|for) (me|up|on)? (a|an|some|15|20|30|10|ten|fifteen|twenty|thirty|half an|your|one|the)? (quick|short|brief|little|virtual|few|informal|informational|friendly|15|20|30|10)? .. (call|chat|coffee|zoom|meeting|minutes|minute|mins|min|hour|interview|teams call|video call|phone call|lunch|beer|drink|demo)",
            "(coffee|lunch|beer|drink|drinks|dinner) (sometime|some time|this week|next week|with you|together|chat|soon|tomorrow|on me)",
            "(over|for|on|grab|get|virtual) (a)? (virtual)? (coffee|lunch|beer|drink|zoom|call|dinner)",
            "(coffee|chat) $",
            "(pick|picking) your brain",
            "(are|would|when are|will) you (be)? (available|free|open) (for|to|on|this|next|tomorrow|at|in)?",
            "(would|do|could|can|might|may) (you|i|we) .. (meet|call|refer|hire|introduce|recommend me|mentor|spare|invest|put me|forward my|pass my|look at my|review my|have time|have a moment|visit|come by|steal|borrow|hop|jump|get together|get a call|talk this|set up)",
            "(refer|hire|mentor|recommend|employ) me",
            "(be|become) my (mentor|coach|sponsor|guide|reference)",
            "(find|looking for|need|seeking|want) (a|my)? mentor",
            "(introduce|put|get) (me|us) (to|in touch|in front|through)",
            "(look at|review|see|check|check out|forward|pass|consider|have a look at|send you|share|attached|attach) .. my (resume|cv|portfolio|application|deck|profile)",
            "(book|pick|choose|find|block) (a|some|your) (slot|time|spot|call)",
            "(calendar|calendly|slot|time slot)",
            "(a|any|your|for) .. referral",
            "(discuss|explore|about|know of|for|any|of any|open|potential) .. (job|career|potential|work|open|internship)? (opportunities|openings|vacancies|openings)",
            "(need|want|get|give me|find me|looking for) .. (a)? job",
            "(phone|whatsapp|mobile) (number)?",
            "(your|my) (phone|number|whatsapp)",
            "(invest|investment|funding) (in|from|for) (my|our|us|you)",
            "(minutes|hour|half hour|moment|bit) of your (time|day|week)",
            "(i'm|im|i am) free (on|this|next|tomorrow|at)",
            "(we|shall we|should we|could we|can we|let's) .. (meet|get together|hop|jump|talk on|catch up in person)",
            "(worth|up for|open to|interested in|fancy|how about|time for|free for|quick|brief) (a|an)? (quick|short|brief|virtual)? (chat|call|coffee|meeting|conversation|zoom|talk|demo|tour)",
            "(short|quick|brief) (tour|demo|walkthrough|call|chat|conversation|meeting|intro call)",
            "(have|any) (a few)? questions .. (for you|to ask|about) .. time",
            "thanks for your time",
            "for your time",
            "how i can contribute",
            "hiring (junior|any|now|soon)",
            "(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (at)? (<number>|morning|afternoon|evening)",
            "link ,",
            "(perfect|great|good|ideal) (fit|candidate|match) for your (open)? (role|position|team|job)",
            "open to it",
            "let me know of any",
            "(need|urgent) (a|any)? job",
            "(open to work|in front of anyone)",
            "!no (need|call|meeting|rush|coffee|obligation|pressure)",
            "!(not|never|isn't|don't|no) .. (call|meeting|coffee|job|referral|sell|demo)",
            "!(on|your|the|about|that|discovery|cold|our|sales|last|your open|earnings) (discovery|cold|sales|zoom|earnings)? (call|calls|meeting|meetings|chat|interview|coffee|talk|conversation|demo|lunch)",
            "!coffee (co|roaster|roasters|cooperative|shop|beans|farm|machine|growers|cart|morning)",
            "!met for",
            "!job (market|post|ad|boards)",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "(you|u) (viewed|visited|looked at|checked out|checked|opened|read) my (profile|page|message|last message|email)",
            "(viewed|visited) (my|your) profile (twice|again|several|many|three|every)",
            "(your|ur) (eyes|smile|face|headshot|hair|legs|body|lips|figure|beauty|blue dress|dress|looks|picture|photo) .. (is|are|made|caught|beautiful|stunning|day|suits|lovely)",
            "(beautiful|gorgeous|stunning|pretty|prettiest|sexy|attractive|cute|hot|handsome|lovely) (eyes|smile|woman|girl|lady|face|picture|photo|photos|engineer|you|hair|man)",
            "(are you|you are|you're) (still|so|very|really)? (single|married|pretty|beautiful|gorgeous|attractive|cute|hot|sexy)",
            "(your|you) (house|home|street|flat|apartment|kids|children|wife|husband|daughter|son|family|number <number>) .. (saw|photos|on|at|in|with|near|next|drove|passed)? (drove|passed|live|looks|street|photos|last week)",
            "(drove|walked|drive|walk|passed|cycled) (past|by) your (house|home|office|flat|street)",
            "(your|from your|through your|all your) (facebook|instagram|private|family|wedding|sister's|holiday|vacation|family's) .. (photos|pictures|account|posts|photo|album|profile)",
            "(found|find|tracked|track|worked out|figured out|learn|learned|know|discovered) .. (where you (live|work)|your (address|home|house|phone|number|married name|personal|private))",
            "(been|have been|i've been|was) (watching|following|tracking|stalking|observing) you",
            "(my tracker|read receipts|tracking) .. (shows|says|you)",
            "(you) opened my",
            "(finally|at last) (found|tracked) you",
            "(a date|go out with|out with me|date you|dinner with me|get to know you better|part of your life|be my|fall in love|in love)",
            "(ring|call|visit|come by|come to|turn up at|show up at) your (office|house|home|door|desk) (on|tomorrow|monday)?",
            "(remembered|remember|recognised|recognized) your face",
            "you haven't changed",
            "(two|three|few|a few) streets (away|from)",
            "!been following your (work|posts|blog|writing|research|career|talks)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(mutual|common|shared) (connection|connections|contacts|friends) .. ",
            "(<number>|several|many|some|a few|few|lots of) .. mutual (connections|contacts|friends)",
            "(both|we) .. (in|from|live in|based in|are in) (london|new york|chicago|paris|berlin|madrid|mumbai|toronto|sydney|los angeles|san francisco|lagos|delhi|bangalore)",
            "(same|some of the same|several of the same) (city|groups|group|industry)",
            "(i'm|i am|im) in <name> ,? (too|as well|you're in|you are in)",
            "(both)? (belong to|members of|in) .. <number> (members|people)",
            "(linkedin|the site|algorithm|the app|xing) (suggested|recommended|suggests|recommends|showed|keeps showing|thinks|says|proposed)",
            "(you|your profile) (keeps|kept) (popping|coming|showing|appearing)",
            "(popped|came|showed) up (in|on|as) (my|a) (feed|suggestions|suggested|recommendation|recommendations|search)",
            "(people you may know|suggested to me|suggested connections|in a directory|the directory)",
            "(someone|somebody) told me .. (you|about)",
            "(maybe|perhaps|probably) .. in common",
            "(are|are a) human",
            "fellow (londoner|new yorker|human|parisian|berliner|linkedin|member|linkedin member)",
            "we both (use|are on|have) linkedin",
            "(groups|group) (so|and) .. (sense|connect)",
            "our (universities|schools|cities|companies) (played|are)",
            "(class of|in) <number> .. (years later|decades|you .. later)",
            "worked for (ibm|google|microsoft|amazon|accenture|deloitte) once",
            "our mutual connections speak",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(impressed|inspired|amazed|blown away|fascinated|in awe|struck) (by|with|of|at) (your|you|what|how)",
            "(your|you|ur) .. (is|are|was|looks|seems|re) (so|very|really|truly|just|such|a|an)? (impressive|inspiring|amazing|incredible|awesome|fantastic|outstanding|great|brilliant|remarkable|exceptional|extraordinary|an inspiration|inspirational)",
            "(love|loved|admire|adore|like|really like|big fan of|great fan of|fan of) (your|what you|how you)",
            "(impressive|inspiring|amazing|incredible|awesome|outstanding|remarkable|extraordinary|stellar|exceptional) (profile|background|career|journey|work|achievements|experience|leader|leadership|sales|resume|path|human|person|talent|content|human being|track)",
            "(you|what you) .. (do|have built|built|done|achieved) is (very|so|truly|really|nothing)? (impressive|inspiring|amazing|short of|extraordinary)",
            "(few people inspire|everything you touch|crushing it|so inspirational|hats off)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(genius|visionary|legend|guru|rockstar|rock star|icon|hero|idol|titan|goddess|god|queen|superstar)",
            "(true|great|real|such an|an|huge|constant) inspiration",
            "(honour|honor|privilege|dream) of my (life|career|year)",
            "(your greatness|bow to|your wisdom|turns into gold|turns to gold|most brilliant|one of a kind|game changing|second to none|like no other)",
            "(world class|once in a generation|absolutely|simply|truly) (amazing|incredible|brilliant|crushing|the best|stunning|outstanding)",
            "!not a (genius|legend|guru)",
            "!(urban|local) legend",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "(grow|growing|expand|expanding|build|building|extend|extending|increase|broaden|broadening|widen) my .. (network|circle|connections|contacts|reach)",
            "(building|growing) (a|my)? .. (network|circle) (of|in|with)",
            "(building|growing) connections (in|with)",
            "(i|im|i'm|i am) .. (looking for|searching for|seeking|in search of|need|hunting for|after|open to|exploring) .. (a|an|my|any|new|first|work|job|role|roles|internship|internships|position|positions|opportunity|opportunities|mentor|openings)",
            "(i|we) (need|want|require) (your|a|more|some|help|work|job|connections|contacts|to)",
            "(help|hire|refer|mentor|recommend|accept) me",
            "(need|want) (a|any|more)? (job|contacts|connections|followers)",
            "(any|of any|open) (opportunities|openings|vacancies)",
            "(my|your open) (first|next) .. (job|role)",
            "perfect fit for",
            "(pick|picking) your brain",
            "new here and want",
            "be my mentor",
            "open to work",
            "!(i|we) (need|want) to (say|thank|tell|ask|know|let you|share|compliment|congratulate|apologise)",
            "!not here to grow",
            "!not looking for",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "what do (i|you) have to lose",
            "(you should|you must|you need to|you have to|you ought to) (accept|connect|reply|answer|add|know|meet|hire|read|see)",
            "(please)? (accept|reply|respond|answer|connect) (at your|asap|as soon as|immediately|promptly|now|today)",
            "(you|which you) .. (missed|ignored|forgot|seem to have missed|never answered|did not reply|didn't reply|haven't replied|have not replied)",
            "(networking|linkedin) is (about|for) (being|giving|generous|helping|sharing)",
            "(why|how come) (haven't|have not|didn't|did not|don't|won't) you (accept|accepted|reply|replied|answer|answered|connect|connected)",
            "(i expect|i demand|i deserve|you owe|at least you could|least you can do)",
            "(don't|dont|do not) (ignore|be shy|keep me waiting)",
            "please accept",
            "!you (don't|do not) (owe|have|need)",
            "!if you don't",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(you are|you're|as|since you are|being) (a|someone|somebody) .. (person|friend|one)? .. (i|we) trust",
            "(someone|somebody|a person) (you|we) know and trust",
            "(my|our) (dear|dearest|beloved) (friend|brother|sister)?",
            "(trusted|close|old|good|dear) (friend|friends) (of mine)? (like you|already)",
            "(feel|felt|feels) (like|as if|as though) (i|we) .. (know|known|knew) (you|each other)",
            "(build|start|nurture|deepen|develop|begin|forge) (a|our|this) .. relationship",
            "(our|this|a) (special|lasting|long|lifelong|meaningful|close) (relationship|friendship|bond|connection)",
            "(brother|bro|sister|dear|honey|sweetheart|darling|my love|my friend) $",
            "!(customer|doctor|client|public|trade|labour|labor|donor|vendor|investor|supplier|patient) relationship",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(thanks|thank you|thanking you|thx|many thanks|cheers) (so much|very much|a lot)? (in advance|in anticipation|beforehand|upfront|already)",
            "advance thanks",
        ],
    ),
    (
        Sense::CurrentWork,
        &[
            "your (work|role|job|position|team|current work|current role|current job) (at|with|for) <name>",
            "(you|you are|you're) (currently|now)? (work|working|lead|leading|run|running|head|heading|teach|teaching) .. (at|for|with) <name>",
            "(you're|you are) .. (at|with) <name>",
            "(as|being) (the|a|an) .. (at|of) <name> you",
            "!you (work|worked) with me",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(i'm|i am|im|my name is|my name's|this is|i'm called) (a|an|the|your|also|now|currently|one|in|at|with|from|on|new)? (<name>|<topic>)",
            "(i|we) (also|now|currently|recently|just|once)? (work|run|lead|manage|build|teach|study|research|write|design|maintain|own|organise|organize|coach|keep|grow|handle|cover|train|volunteer|sell|advise|head|direct|studied|worked|founded|started|switched|grew|moved|sit|help|make|map|interpret|applied|do|play|sang|inherited|follow|use|build|built|moderate|lost|taught|sat|took|ran|read)",
            "(as|being) (a|an) (fellow)? <topic>",
            "fellow <topic>",
            "<topic> here",
            "(at|with|for|from|of|in) (our|my) <topic>",
            "(my|our) (team|shop|school|lab|company|startup|clinic|thesis|students|group|farm|studio|ward|hospital|class|practice|phd|work|own|daughter|son|kids|choir|book|research|town|village|family|husband|wife|job|business|project)",
            "(we|we're|we are) (both|two|each|building|working|hosting|hiring|stuck|using)",
            "(we|you and i) (met|worked|spoke|overlapped|studied|talked|shared|sat)",
            "(great|good|nice|lovely|was) .. (meeting|talking|chatting|speaking|seeing) .. you",
            "and i (worked|shared|studied|overlapped|ran|sang|have|are|met)",
            "^ <name> $",
            "^ <name> , <topic>",
            "(best|regards|cheers|thanks|greetings|sincerely|yours|warmly) , <name>",
        ],
    ),
];
