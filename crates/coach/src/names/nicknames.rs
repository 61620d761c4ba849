//! Names that stand for one another, folded: a full name and its short forms, and the forms of one
//! name in several languages where people go by either.

/// Groups apart by `|`; a name may be in several.
pub(super) const NICKNAMES: &str = "\
alexander alexandre alessandro alejandro aleksandr alex alec al lex sandro sascha sasha sasa xander ale|\
alexandra alessandra alejandra aleksandra alex alexa sandra sasha sascha lexi ale|\
abigail abby gail|agnes agi|albert alberto al bert bertie|alfred alfredo al fred alf|\
alice alicia ali|amanda mandy amy|amelia amy millie|andrew andreas andre andrea andres andrei andrej andy drew andi|\
ann anne anna ana annie anita anja anya annette hannah nan nancy anni annika|\
anthony antonio antoine anton antonius toni tony ton toño tonio nino|antonia antonella toni tony nina|\
archibald archie|arthur arturo art artie|augustus augustin august gus gustl|\
barbara barb barbie babs bärbel|bartholomew bart bartek|beatrice beatriz beatrix bea trixie bia|\
benjamin ben benny benji benjie|bernard bernhard bernardo bernie bern|bernadette bernie detta|\
bridget brigitte brigitta bridie gitte|\
caroline carolina carolyn karoline carol caro carrie line lina|catherine katherine kathryn katharina caterina catarina catalina katarina kathleen ekaterina yekaterina cathy kathy kate katie katy kat kit kitty cat trina tina katja katya kati käthe cata|\
charles carlos carlo karl carl charlie charley chuck chas lito|charlotte carlotta charlie lotte lottie|\
christine christina kristina kristin christiane cristina chris chrissy tina christel tine cris|\
christopher christoph christophe cristobal christian kristof krzysztof cristiano chris kit topher stoffel cris|\
clara klara claire clare|claudia claudine claudi|clement clemens clem|constance konstanze connie conny|\
cornelius cornelia conny corrie nelia|cynthia cindy|\
daniel daniele danny dan dani|daniela daniella danielle dani ela|david dave davey davy|deborah debora debbie debby deb|\
diana diane di|dietrich dieter|dimitri dmitry dmitri dima mitya|dominic dominik domenico domingo dom mimmo nick|\
donald don donnie|dorothy dorothea dorothee dot dottie dolly thea doro|douglas doug|\
edmund eddie ed ted ned|edward eduard eduardo edoardo edouard ed eddie eddy ted teddy ned edu|edwin ed eddie|\
eleanor eleonore eleonora eleni helen ellen ella ellie nell nora lenore leonor|elena helena helen helene lena elene ellen lenka|\
elizabeth elisabeth elisabetta isabel isabella isabelle elisa elise eliza liz lizzy lizzie lisa liza beth betty betsy bess lilibet elsa else elsie ella libby lisbeth lis sissi bella isa izzy belle|\
emily emilia emilie em emmy millie|emmanuel emanuel manuel manny manu manolo emma|emmanuelle manuela manu|\
erich eric erik enrico|ernest ernesto ernst ernie|esther ester esti|eugene eugenio eugen gene|evangeline eva eve evie evelyn|\
ferdinand fernando ferdi nando fer|florian flo|florence florentine flo flora flossie|\
frances francesca franziska francoise francisca fran frankie fanny franzi cesca paqui paca|\
francis francesco francisco francois franz frank franco frankie fran paco pancho kiko chico cesco curro quico|\
frederick friedrich frederic federico frederik fred freddy freddie fritz rick fede|\
gabriel gabriele gabe gabi gabo|gabriela gabrielle gabriella gabi gaby gab|geoffrey jeffrey jeff geoff|\
george georg georges giorgio jorge jurgen jorg joris yuri geordie schorsch|gerald gerard gerhard gerardo gerry jerry gerd gert|\
gertrude gertrud gertie trude trudy traudl|giovanni gianni gian gio vanni nanni giovannino|giovanna gianna vanna|\
giuseppe beppe peppe pino peppino geppi bepi|giuseppina pina giusi|gregory gregor grigori greg|\
gustav gustavo gus gusti tavo|\
hannah hanna johanna hanni hannchen|harold harald harry hal|harriet hattie|harry harrison henry harold|\
heinrich heiner heinz henrik hein heini|helmut helmuth|henry henri henrik enrique enrico hank harry hal hen kike quique|\
henrietta henriette hettie etta jette|herbert heribert bert herb herbie|hildegard hilde hilda|howard howie|hubert hugh hugo bert|\
ignacio ignatius ignaz nacho inigo|ingeborg inge inga|irene irena ira rena|isaac ike zac|ivan vanya vania|\
jacob jakob jacobo giacomo iago jake jack cobi jaap|jacqueline jackie jacky|\
james jaime jim jimmy jamie jem jimbo|jane janet janice jean jana jan janey|janet jan jenny|jason jay|\
jennifer jenny jen jenna jenn|jeremy jeremiah jeremias jerry jem|jerome jerry|jessica jess jessie|\
joachim jochen achim joaquin joao quim|joan jo joanie|joanna johanna joanne jo joan jana asia|\
john johannes johann juan jean giovanni ivan jan joao sean ian jack johnny jon jonny hans hannes joe jani hansi juanito|\
jonathan jonatan jon john jonny nathan jona|joseph josef jose giuseppe jozef yusuf youssef joe joey jo sepp jupp pepe chepe beppe pino seppl zé ze josep pep|\
josephine josefina josefa josie jo fina pepa josy jose|joshua josh|judith judy judi jude|julia juliana julie giulia giuliana jules jule juli|\
julian giuliano julius jules juli|justin justus jus|\
karen karin karina|katrin kathrin katrina trine kati|kenneth ken kenny|kimberly kim|\
lawrence laurence lorenzo laurent lorenz larry lars lenz enzo lori|laura lauren lori laurie lora|leonard leonardo leonhard leo len lenny|\
leopold leopoldo leo poldi polo|leslie les|lillian lilian lilly lily lil|linda lindy|\
louis luis luigi gino ludwig lewis lou louie gigi lutz wiggerl lucho|louise luisa luise louisa lou lulu|lucas lukas luca luke|lucy lucia luzia lucie lou|\
lourdes lulu|ludmila luda mila|\
madeleine madeline magdalena maddie maddy lena magda leni magdalene malena|magnus mags|\
manfred manni fred|margaret margarete margarita margherita marguerite margit greta grete gretchen gretel maggie meg megan peg peggy marge margie margo margot daisy rita madge marga gitta mags|\
maria marie mary mariam miriam mia mimi molly polly mitzi mizzi maja maya mari mariechen marietta marika masha manya|\
marianne mariana ana|mark marcus markus marco marcos marc marek|martha marta patty|martin martino marty tin|\
martina tina|matilda mathilde mathilda tilly tilda|matthew matthias mathias matteo mateo matthieu mateus matt matty mats teo matze hias|\
maurice moritz mauricio maurizio mo|maximilian maximilien massimiliano max maxi massimo|maxine max|melanie mel|melissa mel missy lissa|\
michael michel miguel michele mikhail michal mikael mihai mike mick mickey micky misha micha michi mitch mischa miki|\
michaela michelle micaela michela mika michi shelly|mohammed mohamed muhammad mohammad mo|monica monika mona moni mo|\
nadezhda nadya nadia|natalia natalie natalya nathalie nat talia natasha nata|nathaniel nathan nate nat|\
nicholas nicolas nikolaus nikolas nicola niccolo nikolai nick nico niko nicky klaus claus niklas niels kolya klaas|\
nicole nicola nicoletta nikki nicky nico coco|norman norm|\
oliver olivier ollie oli olli|olivia liv livia ollie|oswald ozzie ossi|\
pamela pam pammy|patricia patrizia patty patti pat tricia trish pati pats|patrick patricio patrizio pat paddy rick|\
paul paolo pablo paulo pavel pauly pauli|paula paola pauline paulina pauli polly|penelope penny nelly|\
peter pietro pedro pierre piotr pieter petr pete petey piet peti per|petra petrina|philip phillip philipp philippe felipe filippo phil pip flip lippo|\
philippa pippa|priscilla cilla|\
rachel rahel raquel rach|raphael rafael raffaele raf rafa rafi|raymond raimund ramon ray moncho|rebecca rebekka rebeca becky becca beck|\
reginald reginaldo reg reggie|reinhard reini|renate rena nate|richard riccardo ricardo rick rich richie ricky dick rico|\
robert roberto rupert bob bobby rob robbie robby bert beto berto robin|roberta bobbie robbie|roger rogelio rudiger rodge|\
roland orlando rolando rolf rollo|ronald reinhold ronaldo ron ronnie|rosa rose rosalie rosemary rosemarie rosie rosi rosy|\
rosario charo sario|rudolf rudolph rodolfo rudi rudy rolf|russell russ|ruth ruthie|\
samantha sam sammy|samuel samuele sam sammy|sandra sandy|sarah sara sally sadie sari|sebastian sebastiano bastian seb basti wastl bas seba|\
sergio sergei serge sergej|sidney sid|siegfried sigi siggi|sigrid siri|simon simone simeon si|solomon sol|\
sophia sofia sophie soph sonja sonya sonia|stanley stan stanislaw stanislav|\
stephen steven stefan stephan stefano esteban etienne stephane steve stevie steph stef|stephanie stefanie stefania estefania steph steffi stef steffie|\
susan susanne susanna susana suzanne susannah sue susie suzy sus sanne suse susi|svetlana sveta|\
tamara tammy tami|tatiana tatjana tanya tanja tania|theodore theodor teodoro ted teddy theo fyodor fedor|\
theresa teresa therese tess tessa terry tere resi tracy|thomas tomas tommaso tom tommy thom tomek tomasz maso|\
timothy timotheus timoteo tim timmy|tobias toby tobi|\
ulrich uli ulli utz|ulrike uli rike ulli|ursula uschi ursel ulla|\
valentin valentine valentino val vale|valeria valerie val vale|vanessa nessa|victor viktor vittorio vic vito|victoria viktoria vittoria vicky vicki vic tori vika viki|\
vincent vincenzo vicente vinzenz vince vinny vin enzo|virginia ginny ginger|vladimir wladimir vova volodya vlad|\
walter gualtiero walt wally|wilhelm william guillaume guillermo guglielmo willem will bill billy willy willi liam wim bela memo guille|\
wilhelmina wilma mina minna willa|winifred winnie freddie|wolfgang wolf wolfi|\
yevgeny evgeny zhenya|yvonne von vonnie|zachary zacharias zach zack zac|\
xavier javier javi xavi saverio|concepcion concha conchita|dolores lola loli|guadalupe lupe lupita|\
mercedes merche meche|pilar pili|consuelo chelo|enriqueta queta|jesus chus chuy suso|\
salvador salva chava|santiago santi diego tiago iago yago|vicente chente|soledad sole|remedios reme|encarnacion encarna|\
fernanda fer nanda|guilherme gui|henrique rique|leticia leti lele|rodrigo rodri digo|thiago tiago|\
aurelie relie|benedicte bene|frederique fred|guillaume gui|jeanne jeannette|veronique vero|veronica veronika vero nica ronnie|\
agnieszka aga|aleksandra ola|anna ania|ewa ewka|grzegorz grzesiek|jan janek jas|katarzyna kasia|krzysztof krzysiek|malgorzata gosia|\
malgorzata malgosia|piotr piotrek|stanislaw staszek|tadeusz tadek|wojciech wojtek|zbigniew zbyszek|jakub kuba|\
aleksei alexey alexei alyosha lyosha|anastasia nastya stacy|boris borya|konstantin kostya|\
olga olya|pavel pasha|sergei seryozha|viktor vitya|yelena elena lena|yuri yura|\
erzsebet bozsi zsoka|istvan pista|janos jani jancsi|jozsef joska jozsi|katalin kata kati|laszlo laci|zsuzsanna zsuzsa|\
mohamed momo|abdul abdel|xiaoming ming|siddharth sid|krishnan krish|venkatesh venkat|rajesh raj|rajendra raj|\
subramaniam subbu|lakshmi laxmi|swaminathan swami|\
alexander aleksandar oleksandr alexandru alexandros sasha sasa sandu sandy aca|alexandre xande|barbara basia babsi|\
bartosz bartek|belen belu|eduardo lalo dudu|eduarda duda|gustavo guga|dmytro dmitri dima|antonio tonino|filippo pippo|\
lorenzo lollo|francesco checco ciccio|alberto beto|jorge coco|teresa mayte maite|luisa malu marisa|jose chema|\
evgenia zhenya|olena lena|lyudmila lyudmyla lyuda mila|volodymyr volodya vova|yaroslav slava|serhiy sergei|\
grigory hryhoriy grisha|daria daryna dasha|ksenia oksana ksyusha|jaroslaw jarek|malgorzata goska|maciej maciek|zofia zosia|\
zuzana zuzka|jan honza|josef pepa|frantisek franta|vaclav vasek|gyorgy gyuri|sandor sanyi|ferenc feri|zoltan zoli|andras bandi|\
johannes jo joop|wolfgang wolle|karl carl kalle kaarle|theresia resi|mehmet memo|mohamed mohammed hamo moe|abdelrahman abdo|\
rebecca bex|gary gaz|darren daz|sharon shaz|jeremy jez|barry baz|caroline caz|jasmine jaz|terence tel terry|derek del|\
cornelis kees|hendrik henk|abraham bram|gerard gege|joseph jojo|michelle mimi|christophe titou|auguste gus|roberto boy|\
konstantinos kostas|georgios giorgos|dimitrios dimitris mitsos jimmy|evangelos vangelis|panagiotis panos takis|\
athanasios thanos sakis|nikolaos nikos|stylianos stelios|aikaterini katerina|ioannis yiannis giannis|vasileios vasilis|\
gheorghe gigi|constantin costel|ion nelu|petar pesho|georgi gosho|dimitar mitko|veselin vesko|josip joso joza|dusan dusko|\
vladimir vlada|fatma fatos|juhani jussi|lars lasse|nils nisse|kristina kicki|mikael micke|joakim jocke|daniel danne|\
per pelle|margrethe mette|subramanian subbu|ramesh ramu|gurpreet gogi";
