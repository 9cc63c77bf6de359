# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns and regions whose names read like somebody's, folded: "Agrate Conturbia", "Seren del Grappa".

Cut from the registers of communes of Italy (ISTAT, CC BY 3.0 IT) and France (INSEE, Licence Ouverte 2.0), the stations of Deutsche
Bahn (CC BY 4.0) and of Great Britain (NaPTAN, OGL 3.0) and the regions of European warnings: what the finder of names takes for a person there and no list of names holds. The last rows, by hand, are villages, towns
and reservations as British, American, French, Spanish and Italian warnings name them.
"""

WORDS = frozenset(
    """
abbadia cerreto|abbadia lariana|abetone cutigliano|acquaviva picena|acquaviva platani|agnana calabra|
agrate conturbia|aiello calabro|alagna|alagna valsesia|alano di piave|alba iulia|albano di lucania|
albaredo arnaboldi|albera ligure|alfano|ali terme|alice bel colle|allaire|alta val tidone|altavilla irpina|
altavilla monferrato|altavilla silentina|alte wohr|altino|amantea|amorosi|andalo valtellino|andorno micca|
andriano|anna paulowna|anticoli corrado|antrona schieranco|aquila d'arroscia|aracena|aragona|argenta|
ariano irpino|arlena di castro|armento|arola|arqua petrarca|arqua polesine|arta terme|asigliano vercellese|
atena lucana|aubigny-les clouzeaux|audley end|avella|avigliano umbro|badia calavena|badia pavese|badia tedalda|
badolato|bagnaria arsa|bagnoli irpino|bagnolo piemonte|balan|baldissero canavese|baldissero torinese|banja luka|
bank hall|bannio anzino|baranello|barberino tavarnelle|barga|bari sardo|barros y serena|barrow haven|bassan|
bassano bresciano|bastida pancarana|beauce la romaine|beauchamp|beaulieu|beaumont saint-cyr|bedero valcuvia|
belfiore|belforte all'isauro|belforte monferrato|bellante|belley|belmonte calabro|belmonte in sabina|
belmonte piceno|belsito|belz|ben rhydding|bentivoglio|bere alston|bergamasco|berlin brandenburger tor|
berliner tor|bernate ticino|bernis|betton|biccari|bionaz|bivona|bobbio pellice|bodio lomnago|bognor regis|
borghetto lodigiano|borgio verezzi|borgone susa|borgonovo val tidone|boschi sant'anna|bosisio parini|bovino|
bovolenta|brandys nad labem-stara boleslav|breda di piave|bremen-st magnus|bressana bottarone|bresse vallons|
brigachtal klengen|brignano gera d'adda|brissac loire aubance|brix|broad green|bruck an der leitha|
bruzzano zeffirio|buccheri|buccino|burgio|burton joyce|buseto palizzolo|bussieres|butera|cabella ligure|caccamo|
caggiano|cagnano amiterno|caiazzo|caines|calitri|calvi|camagna monferrato|camerano casasco|camerata cornello|
camerata picena|campagnola cremasca|campiglia marittima|campiglione fenile|campo de cartagena y mazarran|
campo di giove|campo ligure|campo tures|campoli appennino|camporeale|candia canavese|candia lomellina|canino|
canneto pavese|canosa sannita|cantagallo|cantalupo in sabina|cantalupo ligure|cantin|canzano|capaccio paestum|
capiago intimiano|capizzi|capranica prenestina|caprese michelangelo|capriglia irpina|caprino bergamasco|
caprino veronese|caraman|carapelle calvisio|carate urio|carbonara scrivia|carlino|caronia|carpignano sesia|
carpineto della nora|carpineto sinello|carpino|casal cermelli|casale cremasco-vidolasco|casaletto ceredano|
casaletto lodigiano|casaletto spartano|casaletto vaprio|casalino|casanova elvo|casazza|casciana terme lari|
caselle landi|caselle lurani|casnate con bernate|casola valsenio|cassano spinola|cassaro|cassel|
cassina rizzardi|casson|castagneto carducci|castagnole monferrato|castagnole piemonte|castel baronia|
castel boglione|castel campagnano|castel castagna|castel condino|castel d'aiano|castel d'ario|castel d'azzano|
castel di casio|castel di iudica|castel di lucio|castel focognano|castel frentano|castel gabbiano|
castel gandolfo|castel giorgio|castel goffredo|castel guelfo di bologna|castel ivano|castel morrone|
castel ritaldi|castel rocchero|castel rozzone|castel sant'angelo|castel sant'elia|castel viscardo|
castel vittorio|castellania coppi|castellar guidobono|castellazzo novarese|castelletto merli|
castellina marittima|castellino tanaro|castelluccio valmaggiore|castelnuovo di val di cecina|
castelvecchio di rocca barbena|castelvetere in val fortore|castiglione chiavarese|castiglione cosentino|
castiglione falletto|castiglione tinella|castione andevenno|castiraga vidardo|cavaion veronese|cavargna|
cavazzo carnico|cazzago brabbia|cazzano sant'andrea|cefala diana|cefalu|celano|celenza valfortore|
cellino attanasio|cembra lisignago|cencenighe agordino|centola|ceraso|ceresole alba|ceretto lomellina|
cernusco lombardone|cerreto d'esi|cerreto laziale|cerreto sannita|cerretto langhe|cerrina monferrato|cervino|
cesa|cesana brianza|cesana torinese|charny oree de puisaye|charron|chiesina uzzanese|chiusi della verna|
cinte tesino|cirigliano|cisano sul neva|cisse|citta sant'angelo|cividate camuno|civita d'antino|
civitella alfedena|civitella in val di chiana|civitella roveto|claret|coassolo torinese|colle di val d'elsa|
colle umberto|cona|contessa entellina|coray|coreglia antelminelli|coreglia ligure|coreno ausonio|
corleto monforte|corleto perticara|cornegliano laudense|corteno golgi|cossano belbo|cossano canavese|
costa - a marita|costa - campo de cartagena y mazarran|cozzo|credera rubbiano|crespin|crespina lorenzana|
cuccaro vetere|cura carpignano|curon venosta|cusano milanino|cusano mutri|davoli|dazio|deshaies|domene|
domus de maria|dragoni|drayton green|drayton park|drenthe|druelle balsac|ducey-les cheris|duino aurisina|
eestern negev|endine gaiano|epagny metz-tessy|erve|esino lario|essert|eze|fabro|faedo valtellino|faggeto lario|
fagnano olona|fara filiorum petri|fara gera d'adda|fara in sabina|fara novarese|fara olivana con sola|
ferrera erbognone|fiesso umbertiano|figline e incisa valdarno|figline vegliaturo|fiorenzuola d'arda|flavin|
foiano di val fortore|fontanella|fontecchio|forino|forni avoltri|fossato di vico|fossato serralta|
frabosa soprana|frabosa sottana|fragneto monforte|francavilla angitola|francavilla bisio|francavilla marittima|
frassinelle polesine|frassinello monferrato|frasso telesino|fratta polesine|fratta todina|fratte rosa|
frenstat pod radhostem|friedrich wilhelmshutte|fubine monferrato|furci siculo|fuscaldo|gabicce mare|
gadesco-pieve delmona|gagliano aterno|gagliano castelferrato|garbagna novarese|gardone val trompia|gazzo|
gazzo veronese|gazzola|gera lario|gerace|geraci siculo|gestel|gex|giano vetusto|gignac|gilley|gioia sannitica|
gioiosa ionica|giuliano teatino|godiasco salice terme|goriano sicoli|gornate olona|gravellona lomellina|
grazzano badoglio|great ayton|great coates|grimaldi|grimaud|grinzane cavour|grizzana morandi|
gross umstadt-klein umstadt|grossen buseck|grossenhain cottb bf|grumello cremonese ed uniti|grumento nova|
gualdo cattaneo|gualtieri sicamino|gudo visconti|guerard|gush dan|hadley wood|hainaut|hall green|hampton court|
haydon bridge|hough green|ince & elton|incisa scapaccino|ireland north-west|ireland south|istocna srbija|janze|
jena paradies|jena saalbf|jolanda di savoia|joppolo giancaxio|jugoistocna srbija|jugozapadna srbija|
juvigny val d'andaine|kent house|kettwig stausee|kirchhundem-welschen ennest|kirton lindsey|la gaude|la jarne|
la londe|la maddalena|la madeleine|la mole|la mothe-saint-heray|la plagne tarentaise|la valletta brianza|laino|
lang gons|laterina pergine valdarno|laureana cilento|lauria|laurino|laurito|laviano|le bugue|le francois|
le lorrain|le luc|le robert|le thor|le val|le val d'hazey|lea green|lea hall|lequio berria|lequio tanaro|
les lilas|les mees|les ormes|lesina|librizzi|licciana nardi|licodia eubea|liezen|limburg|limido comasco|lipari|
liptovsky mikulas|lisciano niccone|longobardi|loreto aprutino|lozza|lozzo atestino|lu e cuccaro monferrato|
lucca sicula|lugagnano val d'arda|lurago marinone|lusiana conco|luzzi|lympstone commando|magliano alpi|
magliano sabina|magliano vetere|maglione|magnago|magnano|maiolati spontini|maiolo|malborghetto valbruna|malito|
malles venosta|mandello vitta|mangone|marano lagunare|marano ticino|marcallo con casone|marciano della chiana|
marcon|maretto|mariana mantovana|mariano del friuli|marina di gioiosa ionica|marone|martins heron|martone|
marzano|marzano appio|marzi|maser|masi|masny|masone|massa fermana|massa martana|massimino|massino visconti|
mauron|mazan|mazzarra sant'andrea|meana sardo|melara|melito irpino|mello|mering-st afra|merlino|mezzana bigli|
mezzana mortigliengo|militello in val di catania|militello rosmarino|minervino di lecce|mirabella eclano|
mirabello monferrato|mirabello sannitico|misano di gera d'adda|mistretta|mlada boleslav|modolo|moggio udinese|
molina aterno|mombello monferrato|moncucco torinese|mongiuffi melia|monsampietro morico|montaldo bormida|
montaldo roero|montaldo scarampi|montaldo torinese|montalto carpasio|montalto dora|montalto pavese|
montalto uffugo|montanaro|montecatini val di cecina|montecchio precalcino|montefalcone di val fortore|
montefusco|montegrino valtravaglia|monteleone rocca doria|montelongo|montemurro|montenero val cocchiara|
monteroni d'arbia|monterosso almo|monterosso calabro|monteu roero|monteverdi marittimo|monticelli brusati|
monticelli pavese|monticello conte otto|montiglio monferrato|montone|montopoli di sabina|
montopoli in val d'arno|montoro|montrichard val de cher|montu beccaria|morano calabro|moresco|morgano|morino|
moriondo torinese|mornico losana|moses gate|mouzon|musso|nacimiento y campo de tabernas|
neuruppin rheinsberger tor|nicolosi|niella belbo|niella tanaro|nocera terinese|nogarole rocca|norddeich mole|
nova ponente|novate mezzola|novello|novi velia|ogliastro cilento|old roan|oliva gessi|oliveri|oliveto lario|
oliveto lucano|oppido lucano|oppido mamertina|orco feglino|orio al serio|orio canavese|orio litta|
orsara bormida|orta nova|ortignano raggiolo|ossago lodigiano|ostwald|ozzano monferrato|paderno ponchielli|
padula|paisco loveno|palazzolo vercellese|palazzuolo sul senio|palombara sabina|paterno calabro|pauli arbarei|
pavone canavese|pecetto torinese|pellegrino parmense|perano|pergola|perosa canavese|perry barr|persico dosimo|
peschiera borromeo|pescia|pesco sannita|pessina cremonese|petralia soprana|petralia sottana|petrella tifernina|
petruro irpino|petts wood|piadena drizzona|piane crati|pianello val tidone|pietra marazzi|pieve emanuele|
pieve torina|pignataro interamna|pinon|piobesi torinese|piova massaia|pisciotta|platania|pognana lario|
polesine zibello|polignano a mare|pollina|pomaro monferrato|pompey|poncin|pontecagnano faiano|
pontecchio polesine|ponzano monferrato|porcari|portopalo di capo passero|postiglione|pozzaglia sabina|
pozzol groppo|prignano cilento|provaglio val sabbia|pyrenees atlantiques|quaregna cerreto|quarto d'altino|
rancio valcuvia|rapone|reding|reitano|revello|ricigliano|rignano garganico|rignano sull'arno|riola sardo|
rionero sannitico|ripa teatina|ripalta arpina|ripalta cremasca|ripalta guerina|riva ligure|rivalta bormida|
rives de l'yon|robecco pavese|rocca canavese|rocca ciglie|rocca d'evandro|rocca grimalda|rocca pia|
rocca pietore|rocca sinibalda|rocca susella|roccaforte ligure|roccella ionica|roccella valdemone|
rocchetta belbo|rocchetta ligure|rocchetta nervina|rocchetta palafea|rocchetta tanaro|rodengo saiano|
rodermark-ober roden|rodi garganico|rodi milici|rohrbach|romagnano sesia|romano canavese|romano d'ezzelino|
romans d'isonzo|ronchi valsugana|ronco biellese|ronco briantino|ronco canavese|ronco scrivia|roppolo|rosasco|
roseto valfortore|rotella|rotondi|rowlands castle|rowley regis|roye|roznov pod radhostem|ryder brow|
sagliano micca|saint-thegonnec loc-eguiner|salaj|salemi|salerano canavese|sali vercellese|salza irpina|salzano|
sambuca pistoiese|sampford courtenay|san bartolomeo val cavargna|san benedetto val di sambro|
san casciano in val di pesa|san donato val di comino|san nazzaro val cavargna|san pietro val lemina|
san potito ultra|san valentino in abruzzo citeriore|sant'agata feltria|sant'alessio siculo|sant'andrea frius|
sant'angelo le fratte|sant'angelo limosano|sant'angelo lomellina|sant'angelo muxaro|sant'anna arresi|
sant'arcangelo trimonte|sant'elena sannita|sant'elpidio a mare|sant'eusanio forconese|sant'ilario d'enza|
sante marie|santi cosma e damiano|santu lussurgiu|sartirana lomellina|sassano|sassocorvaro auditore|satriano|
savelli|savignano irpino|savoca|schiavon|sciara|scigliano|scurcola marsicana|seaton carew|selva di val gardena|
senna comasco|senna lodigiana|seren del grappa|serra d'aiello|serra sant'abbondio|sessa cilento|
sesto al reghena|settimo rottaro|settimo vittone|sieradzki|sillano giuncugnano|silvano d'orba|simeri crichi|
sinopoli|sissa trecasali|siurgus donigala|sogliano cavour|solarolo rainerio|solbiate arno|soldano|
sorbolo mezzani|soriano calabro|sortino|soucy|soveria mannelli|soveria simeri|spigno monferrato|spigno saturnia|
spineto scrivia|spisska nova ves|stansted mountfitchet|stella cilento|stigliano|striano|supino|susa|sutera|
sydfynske ohav|sydvast vanern|tagliolo monferrato|taibon agordino|taormina|taranta peligna|tavernola bergamasca|
terranova sappo minulio|terzo d'aquileia|teti|teva i uta|timis|tione degli abruzzi|tione di trento|
tizzano val parma|torlino vimercati|torrazza piemonte|torrevecchia pia|torri del benaco|torri in sabina|
torricella in sabina|torrita tiberina|tortora|tortorici|trarego viggiona|travaco siccomario|trentola ducenta|
trescore cremasco|trezzo tinella|tripi|trivignano udinese|tronzano vercellese|tuffe val de la cheronne|tufo|
turano lodigiano|ubiale clanezzo|ula tirso|urbino|usmate velate|vaccarizzo albanese|vaglio basilicata|
vaiano cremasco|vairano patenora|val brembilla|val d'anast|val d'arry|val d'erdre-auxence|val d'oingt|
val d'oust|val de briey|val de louyre et caudeau|val de virvee|val della torre|val di chy|val di nizza|
val di vizze|val di zoldo|val liona|val masino|val rezzo|valera fratta|valgelon-la rochette|vallada agordina|
vallo torinese|valprato soana|valvasone arzene|varallo|vauda canavese|velezzo lomellina|veliko tarnovo|
vellezzo bellini|vernet|verrone|verrua savoia|vezzano ligure|vezzi portio|viano|vicari|vico del gargano|
vietri sul mare|vigarano mainarda|vignale monferrato|vignole borbera|vignone|vigo di cadore|
villafranca padovana|villafranca piemonte|villafranca sicula|villanova biellese|villanova canavese|
villanova monferrato|villanova monteleone|villanova sull'arda|villanova truschedu|villanova tulo|villar dora|
ville d'anaunia|ville di fiemme|villeneuve|villetta barrea|villette|virle piemonte|visan|visco|vito d'asio|
viviers|vizzini|vizzola ticino|vizzolo predabissi|vodo cadore|voltago agordino|volturara appula|
volturara irpina|weimar berkaer bf|wendisch evern|westhouse|zapadna srbija|
stanton drew|norton malreward|frampton cotterell|temple cloud|lea marston|ashby magna|berry pomeroy|
norton fitzwarren|curry mallet|hinton blewett|shepton beauchamp|melbury bubb|ryme intrinseca|toller porcorum|
wootton fitzpaine|whitchurch canonicorum|okeford fitzpaine|tarrant monkton|acton beauchamp|ashby folville|
barton bendish|leighton buzzard|newton blossomville|clifton reynes|layer marney|shellow bowells|
woodham ferrers|woodham walter|stondon massey|norton mandeville|helions bumpstead|wendens ambo|
burton latimer|marston trussell|barton seagrave|thorpe malsor|stoke bruerne|easton maudit|beer crocombe|
clyst hydon|upton hellions|sandford orcas|hazelbury bryan|fifehead magdalen|stoke abbott|bradford peverell|
bradford abbas|newton stewart|ashby de la zouch|burton overy|carlton curlieu|peatling parva|kirby bellars|
goadby marwood|ashwell thorpe|burnham overy|burnham deepdale|stow bardolph|shouldham thorpe|swanton abbott|
stratton strawless|melton constable|holme hale|carleton rode|kirby cane|norton subcourse|weston longville|
brevig mission|jackson hole|bois forte|nett lake|marys igloo|mary's igloo|ayers rock|don benito|fernan nunez|
blasco millan|gutierre munoz|robinson crusoe|villers bocage|villers-bocage|marie galante|marie-galante|
martin eglise|martin-eglise|roche guyon|clermont ferrand|aix noulette|perros guirec|castelnovo ne' monti|
castelnovo ne monti|bovisio masciago|
""".replace("\n", "")
    .strip("|")
    .split("|")
)
