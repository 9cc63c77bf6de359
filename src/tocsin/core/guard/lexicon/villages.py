# SPDX-License-Identifier: AGPL-3.0-or-later
"""Villages of several words, folded. Cut from GeoNames (CC BY 4.0) by tools/grow_villages.py. Do not edit."""

WORDS = frozenset(
    """
abapo viejo|abbadia cerreto|abbadia lariana|acequia blanca|aci bonaccorsi|acquanegra cremonese|
acquaviva collecroce|acquaviva picena|acquaviva platani|adamovske kochanovce|adelianos kampos|
adjudu vechi|aflenz kurort|africo nuovo|africo vecchio|aghios panteleimon|agia anna|agia effimia|
agia foteini|agia galini|agia kyriaki|agia kyriakii spaton|agia triada|agiabampo numero dos|agio pnevma|
agioi deka|agios andreas|agios antonios|agios arsenios|agios efstratios|agios georgios|agios ioannis|
agios kirykos|agios konstantinos|agios loukas|agios matthaios|agios panteleimonas|agios petros|
agios spyridon|agios tychon|agios vasileios|agios vissarionas|agliano terme|agua comprida|agua gordita|
agua linda|agua nova|agua tordillo|agua zarca|ahuacatitlan centro|ahuatepec ejido|ahuatepec pueblo|
ahuehueyo primero centro|aielli stazione|aiello calabro|ajuatitla primera seccion|akers styckebruk|
alagna valsesia|alamos tepetitlan|albare stazione|albera ligure|albestii ungureni|albiano magra|
aleksandrovskiy zavod|alfiano natta|almasu mare|almasu mic|altavilla irpina|altavilla monferrato|
altavilla silentina|alzano scrivia|alzate brianza|amatitla santiago|amatitla taman|amozoquillo piletas|
ampliacion los potros|anayal numero uno|andalo valtellino|andorno cacciorna|angostura de cochea arriba|
anguillara veneta|animas trujano|ankeveense rade|annone veneto|anoia inferiore|anoia superiore|
anticoli corrado|antigua ocotepeque|antiguo caporalco|arcesti cot|archaies kleones|arcinazzo romano|
ardagger markt|aricestii zeletin|arqua polesine|arroyo chical|asagi azikli|asagi begdes|asagi irmaklar|
asagi karafakili|asagi oylum|aschileu mare|asigliano veneto|asigliano vercellese|aspang markt|
astrashytski haradok|ataliva roca|atlapa chico|aurisina cave|avegno chiesa|avigliano umbro|axente sever|
axpe-san bartolome|ayia trias|ayiai paraskiai|ayioi apostoloi|ayios adhrianos|ayios andreas|
ayios dhimitrios|ayios ioannis|ayios kirikos|ayios nikolaos|ayios serafim|ayios thomas|ayios vasilios|
azzano mella|babina greda|babino polje|bacame nuevo|bachomobampo numero dos|backi breg|bacu abis|
badia agnano|badia calavena|badia pavese|badia prataglia|badia tedalda|bagnaria arsa|bagno roselle|
bagnoli irpino|bagnolo piemonte|bahrynova hora|baile govora|baile tusnad|bairisch kolldorf|
baldissero canavese|baldissero torinese|balsorano nuovo|balta sarata|baltoji voke|banatska dubica|
banatska topola|banatski despotovac|banatski dvor|banatsko karadordevo|banatsko veliko selo|
banie mazurskie|banova jaruga|banovo polje|banska bela|baranow sandomierski|barglow koscielny|
barone canavese|barra patuca|barwald dolny|barwald gorny|barwald sredni|basca chiojdului|basca rozilei|
basino selo|baska voda|bassano bresciano|bastida pancarana|batanii mici|batorove kosihy|batyieva hora|
bayerisch gmain|bayunovskiye klyuchi|bedero valcuvia|bedeyeva polyana|belajske poljice|belaya gora|
belaya rechka|belaya skala|belforte monferrato|bellante stazione|bellinzago lombardo|bellizzi irpino|
belmonte calabro|belmonte castello|belmonte piceno|belsk duzy|beltiglio-san giovanni|belush'ya guba|
belvedere-piano tavola|belyy gorodok|bene lario|bene vagienna|benemerito juarez|benkovacko selo|
beregsau mare|beregsau mic|berezova balka|berezova luka|berezova rudka|berezovaya poyma|
berezovskiy ryadok|bergasillas bajera|berzo inferiore|besana ancha|bialka tatrzanska|big fall|
bijelo brdo|bila krynytsia|bila krynytsya|bila lhota|bila tremesna|bilenke pershe|bilosarayska kosa|
bily potok|bily ujezd|bilyi kolodiaz|bimbaletes atlas|bisaccia nuova|biskupec zelinski|
biskupice radlowskie|bistra muresului|bistretu nou|bistrita bargaului|bivio acquavella-ponte|
bivio cascinare|bivio mortola|blatne remety|blatnice pod svatym antoninkem|bleggio superiore|
blejska dobrava|boa cica|boara pisani|bobbio pellice|bobryk druhyy|bobryk pershyy|boca mismaloya|
boca nopal|bocca callalta|bochojbo alto|bodio lomnago|boffalora sopra ticino|bohinjska bela|
bohinjska bistrica|boianu mare|boiu mare|bojanowo stare|bol'shaya atnya|bol'shaya brembola|
bol'shaya chernigovka|bol'shaya glushitsa|bol'shaya izhmora|bol'shaya izhora|bol'shaya martynovka|
bol'shaya rechka|bol'shaya sosnova|bol'shaya tura|bol'shiye berezniki|bol'shiye kaybitsy|bol'shiye uki|
bol'shoe isakovo|bol'shoy karay|bol'shoy khomutets|bol'shoy kunaley|bol'shoy oyesh|bol'shoy tsaryn|
bol'shoy uluy|bol'shoye goloustnoye|bol'shoye gryzlovo|bol'shoye ignatovo|bol'shoye nagatkino|
bol'shoye selo|bol'shoye skuratovo|bol'shoye soldatskoye|bol'shoye sorokino|bol'shoye stiklevo|
bonnerup strand|bordeasca veche|bordei verde|bordenii mari|bordenii mici|borghetto lodigiano|
borgoratto alessandrino|borgoratto mormorolo|borisova griva|borkowo lostowickie|borlovenii noi|
borlovenii vechi|borosneu mare|borova lada|borsky mikulas|boschi sant'anna|bothi baji|boville ernica|
bozanta mare|branjin vrh|bratya daskalovi|braunau neustadt|brebu megiesesc|brebu nou|brentino belluno|
brestovac daruvarski|bretea muresana|bretea romana|brezany ii|breznica nasicka|breznicki hum|
bricco favole|briga alta|briga novarese|brindisi montagna|brodski stupnik|brodski varos|bronzani majdan|
brovky pershi|brudzen duzy|bruzzano zeffirio|brzeznica bychawska|brzoza krolewska|brzoza stadnicka|
brzozie lubawskie|brzozowa gac|bubnivska slobidka|bucerdea vinoasa|bucinisu mic|buda craciunesti|
buddittogliu straulas|budeasa mare|budeasa mica|buenavista bawitz|buenavista loxicha|buenavista pachan|
buenavista tetela|bugabita arriba|bukowiec opoczynski|bukowina tatrzanska|burila mare|burila mica|
burlacha balka|buseto palizzolo|buta ranquil|buttigliera alta|buyuk cayli|buyuk dalyan|buyuk sinekli|
buyuk tokac|buyuk yenice|byala cherkva|c a rosetti|cabella ligure|cabellal numero uno|cabezas rubias|
cacova ierii|caderzone terme|cafasso-borgo nuovo|cagnano amiterno|caianu mare|cainenii mari|
cainenii mici|caklovici gornji|calarasii vechi|calcata nuova|calea mare|calice ligure|calienii noi|
calienii vechi|calpaneria atezquilla|camagna monferrato|camerano casasco|camerata cornello|
camerata nuova|camerata picena|camigliatello silano|camotero numero dos|campagnola cremasca|
campamento aserradero|campamento colquiri|campestre tarimbaro|campiglia cervo|campiglia marittima|
campoli appennino|campolongo maggiore liettoli|camporotondo etneo|campos borges|campu parului|
canada grande|canada honda|canada hornillos|canada rosal|canada vellida|canadon seco|
canale-san cristoforo|canape capatarida|canas gordas|canazas abajo|candelero arriba|candesti vale|
candia canavese|candia lomellina|canet d'en berenguer|canistro inferiore|cannero riviera|canosa sannita|
cantalupo ligure|cantu asnago|capacho viejo|capalbio scalo|capao alto|capatanenii pamanteni|
capatanenii ungureni|capezzano inferiore|capitan loreto|capitan miranda|capitan montoya|capitan pastene|
capitan solari|capo mazzo|capo rizzuto|caporal alexa|capraia isola|capranica prenestina|
caprese michelangelo|capriglia irpina|capu campului|capu codrului|capu corbului|capu dealului|
capu piscului|capusu mare|capusu mic|caramagna piemonte|caramanico terme|carapelle calvisio|carate urio|
carbonara scrivia|carbonero jacales|careva cuprija|carezzano maggiore|carpignano salentino|
carpignano sesia|carpineto sinello|carrega ligure|carti sugtupu|carzago riviera|casa blanqueada|
casa ponte|casal cermelli|casal velino|casale cremasco|casale litta|casale marittimo|casaleggio boiro|
casaletto ceredano|casaletto lodigiano|casaletto spartano|casaletto vaprio|casali-san potito|
casalvecchio siculo|casanova lerrone|casanova lonati|casas bajas|casas coloradas|casas viejas|
casasco intelvi|cascalho rico|casciana terme|cascina restelli|cascine-la croce|caselle lurani|
casette verdini|casinu nou|casola valsenio|casole bruzio|cassano irpino|cassano spinola|
cassano valcuvia|cassina fra martino|cassina rizzardi|cassina valsassina|castagneto po|
castagnole monferrato|castagnole piemonte|castagnolo minore|castellana sicula|castellar guidobono|
castellazzo novarese|castelletto merli|castelletto molina|castelletto monferrato|castelletto stura|
castelletto uzzone|castellina marittima|castellina scalo|castellino tanaro|castelluccio inferiore|
castelluccio superiore|castelluccio valmaggiore|castelnovo bariano|castelnuovo belbo|
castelnuovo berardenga|castelnuovo bormida|castelnuovo bozzente|castelnuovo calcea|castelnuovo cilento|
castelnuovo fogliani|castelnuovo nigra|castelnuovo parano|castelnuovo vomano|castelvecchio calvisio|
castelvecchio di rocca barbena|castelvecchio subequo|castiglion fibocchi|castiglione cosentino|
castiglione falletto|castiglione mantovano|castiglione tinella|castione andevenno|castiraga vidardo|
castrele traiane|castro caldelas|castro urdiales|cattolica eraclea|cava-cuculera nobile|
cavaglio d'agogna|cavasso nuovo|cavazzo carnico|caye caulker|cayo mambi|cazzago brabbia|
cazzano sant'andrea|ceanu mic|cebadilla chica|cedry wielkie|cefala diana|cehu silvaniei|
celenza valfortore|celle enomondo|cenate sopra|cencenighe agordino|cengio alto|cenobio moreno|
centro chich|ceparii pamanteni|cepinski martinci|ceppo morelli|cereda-cozza cornedo|ceresole alba|
ceresole reale|ceretto lomellina|cergau mare|cergau mic|cerna hora|cerna voda|cernusco lombardone|
cerny dul|cerovac vukmanicki|cerreto castello|cerreto guidi|cerreto langhe|cerreto laziale|
cerreto sannita|cerri aprano|cerrillo grande|cerros blancos|cervena recice|cervene janovice|
cervene pecky|cerveny kamen|cerveny ujezd|cesana brianza|cesana torinese|cevico navero|chafan grande|
chanar punco|chanchen primero|chapallal grande|chapopote chico|charcani chico|charco nduayoo|
chausove druhe|chavarria nuevo|chehuayo grande|cheran atzicuirin|cherkaski tyshky|chermignon-d'en haut|
chernaya kholunitsa|chernichenskiye dvory|chervona dibrova|chervona dolyna|chervona kamianka|
chervonyi khutir|chervonyi tik|chervonyi yar|cheveresu mare|chiapas nuevo|chichimantla segundo|
chiesina uzzanese|chignolo po|chiguiri arriba|chijol diecisiete|chilia veche|chimalpa viejo|
chincha baja|chiquixpac seccion ii|chirimoya vieja|chiriqui grande|chistyye klyuchi|chiusa sclafani|
chivaltic nuevo|chodova plana|cholewiana gora|chongos alto|chongos bajo|chora sfakion|chorna hora|
chorna tysa|chornyi potik|chornyy ostriv|chotnyy potik|choustnikovo hradiste|chrzypsko wielkie|
chuchilton anexo potobtic dos|chuchucruz primera seccion|chulum cardenas|chumatskyi shlyakh|churube abajo|
churuquita chiquita|churuquita grande|ciclova montana|cienega grande|cierna voda|cierne klacany|
ciervo petiso|ciglenica zagorska|cilizska radvan|cinco caminos|cinco olivas|cinco palos|cinco pinos|
cinco senores|cineto romano|cinque strade-cimpello|cinte tesino|cinto caomaggiore|cioroiu nou|
ciricito abajo|ciruelar aquiche|cista mlaka|ciupercenii vechi|ciurestii noi|cividate camuno|
civitanova alta|civitella alfedena|civitella casanova|civitella marittima|civitella roveto|coada malului|
coada stancii|coahuayana viejo|coarnele caprei|coassolo torinese|coatepec costales|coatepec de abajo|
cochea abajo|cociuba mare|cocorastii caplii|cocorastii colt|cocorastii grind|cocorastii mislii|
coina grande|colla maffone|collalto sabino|collefontana-fontana liri inferiore|colleretto giacosa|
cologna paese|cologna spiaggia|cologna-gavazzo nuova|colonias pedernales|coltu pietrii|comendador gomes|
comisarovca noua|comlosu mic|complesso agave|conca casale|congregacion calles|congregacion ortiz|
coniolo bricco|conselheiro mairinck|contralmirante cordero|contursi terme|coqueiro baixo|corbu nou|
cordova matasanos|coreglia ligure|corese terra|corleto monforte|corleto perticara|corna imagna|
cornedo all'isarco|corneno-galliano-carella mariaga|corno giovine|coronel baigorria|coronel barros|
coronel belisle|coronel martinez|coronel mollinedo|coronel pacheco|corral falso|corral grande|
cossano belbo|cossano canavese|costigliole saluzzo|cotu baii|cotu ciorii|cotu miculinti|cotu vaii|
cotu vames|coyuquilla sur|cracaul negru|craco peschiera|crai nou|crandola valsassina|crasna viseului|
crevedia mica|crispi cavour|cristestii ciceului|cristur criseni|crn vrv|crna bara|crna trava|crna vas|
crnec biskupecki|crni vrh|cuartillo nuevo|cuatotolapan viejo|cuauhtemoc barreal|cublesu somesan|
cuccaro monferrato|cuch holoch|cudhi zall|cuervito abajo|cuevas bajas|cuevas labradas|cuilonia nuevo|
cujmiru mic|culciu mare|culciu mic|cumbres iii|cumbres mayores|cura carpignano|curon venosta|
curral novo do piaui|curral velho|cusano mutri|czarny dunajec|czernice borowe|dabrowa biskupia|
dabrowa chelminska|daia romana|dalmacio velez|dals langed|danylova balka|darova noua|davydiv brid|
daya nueva|daya vieja|de bouwhof|de domp|de engel|de goorn|de heeze|de hoven|de kieviet|de klinge|
de klomp|de knipe|de koog|de loo|de maer|de mheen|de peulen|de rompert|de uithof|de weere|de wijk|
de wilgen|dealu alunis|dealu danicei|dealu floreni|dealu launele|dealu mare|dealu morii|dealu negru|
dealul viei|debnica kaszubska|debowa kloda|debowa laka|dehesas viejas|democratica chiapaneca|den dungen|
den ilp|den oever|depala vas|deutsch evern|deutsch goritz|deutsch griffen|deutsch schutzen-eisenberg|
devyatyy val|dexcani bajo|diano arentino|diaz ordaz|dicmo prisoje|dlouha loucka|dlouha trebova|
dmitrovskiy pogost|dobja vas|dobra krynytsia|dobra nadiya|dobra prystan|dobra voda u ceskych budejovic|
dobryi shlyakh|dobrynin quarter|dobrzyniewo duze|dodici morelli|dolenja vas|dolenji bostanj|
dolenjske toplice|dolgoye ledovo|dolhestii mici|dolishniy shepit|dolnja bistrica|dolnji zemon|
dolno dupeni|dolno kolicani|dolno konjari|dolno orizari|dolno palciste|dolno sonje|dolno srpci|
domnu tudor|donigala fenugheddu|donnici inferiore|donnici superiore|dorp antriol|dorp nikiboko|
dos amates|dos arroyos|dos ceibas|dos lomas|dos pueblos|doski vadisi|doutor pedrinho|doutor ricardo|
dovhe pole|doxteje centro|dragaesti ungureni|drajna noua|dravski dvor|drenje brdovecko|drenov gric|
dreznik brezovicki|druhyi zanasyp|druzhnaya gorka|dryzhyna hreblia|dubovyy umyot|dubrava zabocka|
dubrave donje|dudasu schelei|dudestii noi|due carrare|dugi rat|dumitrestii galatii|dunajsky klatov|
durango daboxtha|dziadowa kloda|dziekanow bajkowy|dzikow stary|ecilda paullier|efedron anagennisi|
eloxochitlan de flores magon|emancipacion quetzalapa|empaque tarriba|encinas reales|engenho velho|
entrin bajo|epigmenio gonzalez|epitacio huerta|ergatikes katoikies attikis|es cubells|es migjorn gran|
es pujols|esino lario|estique pampa|ex-hacienda santiaguito|ex-vinedos guadalupe|fabbrica durini|
fabrica concepcion|fabro scalo|faedo valtellino|fagarasu nou|faggeto lario|fagnano castello|
fagundes varela|falcade alto|falconara albanese|falerna scalo|fantana mare|faria lemos|febres cordero|
feletto umberto|fernandes tourinho|feroleto antico|ferrera erbognone|ficarazzelli-bagni italia|
fiesso umbertiano|figline vegliaturo|filpisu mare|finteusu mare|finteusu mic|fiorano canavese|
fiumefreddo bruzio|fizesu gherlii|flores magon|floriano peixoto|foderlach i|fontana nuova-bevia|
fontana pradosa|fontana scurano|fontana vaglio|fontanesi-santa lucia|fontaneto d'agogna|fontanetto po|
fontcouverte-la toussuire|foresto sparso|forme di suio-san cataldo|fornace zarattini|fossalta maggiore|
fossato serralta|fosso ghiaia|frabosa soprana|frabosa sottana|fragneto l'abate|fragneto monforte|
francavilla angitola|francavilla marittima|francova lhota|frasin deal|frassinelle polesine|
frassinello monferrato|frassineto po|frasso sabino|frasso telesino|fratta polesine|fratta terme|
fratta todina|fratta-santa caterina|fratte rosa|fratticiola selvatica|fresno nichi|fronton vivero|
fuente encalada|fuente vaqueros|fuentes calientes|fuentes claras|fundenii noi|fundu hertii|
fundu racaciuni|fundu tutovei|furcenii noi|furci siculo|g l garcia|gadzin han|gaggio montano|
gagliano aterno|gagliano castelferrato|gairo sant'elena|galati mamertino|galatii bistritei|
galaxias toluca|galecio narcia|galgau almasului|galkow duzy|galkow maly|gallo matese|
gallo-tre re-mezzana corti|gambassi terme|garbagna novarese|garbagnate monastero|gardone riviera|
gards kopinge|garesnicki brestovac|garniga nuova|garrido canaval|garza valdez|gavarno rinnovata|
gaverina terme|gavignano sabino|gavilan grande|gavrilovka vtoraya|gazimurskiy zavod|gemenea bratulesti|
gemerska panica|generalski stol|georocu mare|geraci siculo|gerecja vas|gerola alta|gersa i|
gervacio mendoza|gessie villastad|gheraestii noi|gherta mare|gherta mica|ghimpetenii noi|giano vetusto|
giardina gallotti|giglio castello|giglio porto|ginestra fiorentina|gioiosa marea|giurtelecu hododului|
giurtelecu simleului|glavina donja|glavnica donja|globu craiovei|glodenii gandului|gluszyca gorna|
gobernador cruz|gobernador mansilla|godoy moreira|godziesze wielkie|godziszow drugi|godziszow pierwszy|
godziszow trzeci|golcuv jenikov|golema recica|golemo konjari|golina wielka|goluboy zaliv|gomez farias|
goncalves dias|gonzalez ortega|gorenja vas|goriano sicoli|gorki vtoryye|gornate olona|gornate superiore|
gorni dlapkin dol|gorno kolicani|gorno orizari|gorno strogomiste|gornoye loo|gornyy balykley|
goros pueblo|gorzyce wielkie|gra liyia|graberje ivanicko|grabovica donja|grabownica starzenska|
grabowo koscierskie|grabowo krolewskie|gragnano trebbiense|gramado xavier|grana monferrato|
granados talcanaque|gravedona-san gregorio|greda marusevecka|grignano polesine|grinzane cavour|
grodzisko dolne|grodzisko gorne|gronowo elblaskie|gronowo gorne|grosii tiblesului|grossen buseck|
grubisno polje|grumello cremonese|grumento nova|grumolo pedemonte|gruszow wielki|grzybowa gora|
guabas arriba|guaca arriba|gualtieri sicamino|guarare arriba|guardia mitre|guardia perticara|
guardia piemontese|guasaganda centro|guayabo dulce|gusinoye ozero|gwoznica gorna|hacienda guadalupe|
hadle szklarskie|hanstedt eins|hanu conachi|harmanestii noi|harmanestii vechi|hato candal|hato chami|
hato corotu|hato culantro|hato jobo|hato pilon|havlickova borova|havrylivka druha|heliade radulescu|
herbay bajo|hermanova hut|heron proal|heroyiv mariupolya|het loo|het oostrik|hidalgo amajac|
hidalgo joshil|higinio olivo|higinio tanguma|hladke zivotice|hlasna treban|hluboke masuvky|hlybokyi yar|
hofamt priel|hoge enk|hohen pritz|hohen sprenz|hohen viecheln|hohen wangelin|hollandsche rading|
hontiv yar|hooge mierde|hooge zwaluwe|horad krychaw|horishni sherivtsi|horna breznica|horna kralova|
horna micina|horna poruba|horna poton|horna suca|horne lefantovce|horne oresany|horne saliby|
horny lieskov|horny vadicov|horoatu crasnei|hospital propiedad|hotinja vas|hrasce turopoljsko|
hrastina samoborska|hrastovec v slovenskih goricah|hrechani pody|hrib-loski potok|hrivinuv ujezd|
hrochuv tynec|hroznova lhota|hruba borsa|hruba skala|hruba vrbka|hruby jesenik|hruby sur|huac huas|
huaca rajada|huancacarpa alto|huarango mocho|huay max|huayacundo arma|huayllay grande|
hucisko nienadowskie|huehuetlan segunda seccion|huizache achichipic|hurbanova ves|hurezu mare|
huta certeze|hvozdavka druha|hvozdavka persha|hyriavi iskivtsi|i c bratianu|iazu nou|ichic huaylas|
iclandu mare|iecea mare|iecea mica|iermata neagra|ighisu nou|iki burul|incisa scapaccino|
infonavit orquideas|ingeniero giagnoni|insurgente picote|inubia paulista|inverso pinasca|ipeti choco|
isole tremiti|istia d'ombrone-le stiacciole|itapua poty|ivancna gorica|ivanec bistranski|ivanja reka|
ivanovci dakovacki|ivanove selyshche|ivrinezu mare|ixpantepec nieves|ixtlahuaca barrio|izbica kujawska|
izvoarele sucevei|izvoru barzii|izvoru berheciului|izvoru crisului|izvoru dulce|izvoru muresului|
izvoru rece|izvorul rece|izvorul trotusului|jablonica polska|jablonne v podjestedi|jacas grande|
jadowniki mokre|jadranska lesnica|jaguey blanco|jahuara primero|jakubowice murowane|jamu mare|
jankowice rybnickie|janowice wielkie|janske lazne|jaramillo arriba|jaramillo quemado|jasienica dolna|
jasienica rosielna|jastrzebia gora|jaton chacaljemel|jawornik polski|jech chentic|jedlove kostolany|
jezow sudecki|jiblea noua|jiblea veche|jicaro galan|jiliapa segundo|jilim tantocoy tres|joba arriba|
jonotal azteca|joppolo giancaxio|joseguango bajo|josipovac punitovacki|juarez coronaco|juigne sur loire|
juncalito abajo|junin pablo|jurovski dol|kakolewnica wschodnia|kalo chorio|kalos agros|
kalyves polygyrou|kamena vourla|kamenicky senov|kamenne zbozi|kamenne zehrovice|kamenny privoz|
kamenny ujezd|kamenskiy khutor|kamiani potoky|kamianyi plast|kamieniec wroclawski|kamiennik wielki|
kamionka wielka|kamna gorica|kampong baroe|kamyana balka|kamyanyi brid|kamyanyy mist|kamyennyya lavy|
kardasova recice|karinaisten kirkonkyla|kariotika karyas|kasina wielka|kasperske hory|kastel stafilic|
kaweczyn nowy|kepie zaleszanskie|kesova gora|khabarovsk vtoroy|kholodna balka|khoroshe ozero|
kinski rozdory|kirch jesar|klecza dolna|klecza gorna|klepece selo|klinca sela|kljuc brdovecki|
klostar ivanic|klostar podravski|knezevi vinogradi|kninsko polje|kobiele wielkie|kobilja glava|
kobyla gora|kobyletska polyana|kocierzew poludniowy|kokkini chani|kolonia opacz|koloniya zastav'ye|
komarowka podlaska|komorni lhotka|konczyce male|konczyce wielkie|konin zaganski|konstantinovy lazne|
kopacin dol|koprivnicki bregi|koprivnicki ivanec|korolev stan|koroska bela|koroviy yar|
kosecke podhradie|koski tl|kosova hora|kosow lacki|kostelni hlavno|kostelni lhota|kostolne kracany|
kostomloty drugie|kostomloty pierwsze|kostrynska roztoka|koszyce wielkie|kovaca vas|koverdyna balka|
kowale oleckie|kozacha lopan|kozachi laheri|kozlow biskupi|krainia martynka|krakowiec-gorki zachodnie|
kraljev vrh|kraljevec kupinecki|kralovicove kracany|kralovske porici|krania elassonas|kranjska gora|
krapinske toplice|krasna kosa|krasna luka|krasna talivka|krasna zor'ka|krasnaya pahra|krasnaya poyma|
krasnaya zarya|krasnohorske podhradie|krasnyy bereg|krasnyy gulyay|krasnyy klyuch|krasnyy kurgan|
krasnyy luch|krasnyy mayak|krasnyy profintern|krasnyy tkach|krasnyye chetai|krc bosiljevski|krems zwei|
kriva feja|krivaya ruda|kropacova vrutice|kroscienko wyzne|krska vas|krupski mlyn|kruta balka|
krutyi bereh|krymskaya roza|krynica morska|kryva balka|kryva luka|kryva ruda|krzynowloga mala|
ksiaz wielki|ksiaz wielkopolski|kucan gornji|kucan marof|kuchmyn yar|kucuk altinbulak|
kudirkos naumiestis|kuhmalahden kirkonkyla|kukra hill|kula norinska|kunice zarskie|kunovec breg|
kuriachi lozy|kurort gohrisch|kurort oberwiesenthal|kurort oybin|kuskan yaylasi|kustolovi kushchi|
kutinska slatina|kuwik chuchut|kuz'minskiye otverzhki|kyras vrysi|kysucky lieskovec|lacapan camallagne|
lacu sarat|ladrillera pescador|laino borgo|laino castello-nuovo centro|laka prudnicka|lakka kalogirou|
lama pezzoli|lancova vas|lanlacuni bajo|lapardha dy|lapardha nje|laplje selo|lapsze nizne|
lapusnicu mare|lasowice male|lasowice wielkie|latkova vas|laz bistricki|lazina cicka|lazne belohrad|
lazne bohdanec|lazne kynzvart|lazne tousen|lazu baciului|lednicke rovne|legnickie pole|leka opatowska|
leki dolne|lenart v slovenskih goricah|lendavske gorice|leones arriba|lequio berria|lequio tanaro|
leskova dolina|lesna podlaska|lesnyye polyany|letca noua|letca veche|levanjska varos|levizzano rangone|
lgota gorna|lgota wielka|libavske udoli|licciana nardi|lichen stary|licko lesce|licodia eubea|
lido campomarino|limay mahuida|limido comasco|limin khersonisou|limone piemonte|linha nova|
lipce reymontowskie|lipin bor|lipinki luzyckie|lipnica dolna|lipnica gornja|lipnica mala|
lipnica murowana|lipnicki sor|lipowiec koscielny|liptovska sielnica|liptovske sliace|liptovsky trnovec|
lisciano niccone|lisewo malborskie|lisia gora|litta parodi-cascinagrossa|liubeshivska volia|
liutenski budyshcha|livorno ferraris|llano grande de milpillas chico|llano junco|llano largo|llano nopo|
llano sanchez|llano silleta|llano tugri|llocnou d'en fenollet|lluidas vale|logresti mosteni|
longone sabino|lonya chico|lonya grande|lopadea noua|lopiennik gorny|lopuszka wielka|loro ciuffenna|
loro piceno|los alamos ii|los cedros suchitepec|lososina dolna|loutra aidhipsou|loutra oraias elenis|
loutropoli thermis|lozovyi yar|lozzo atestino|lubicz dolny|lubicz gorny|lublewo gdanskie|
lubycza krolewska|luco mugello|ludwikowice klodzkie|luftkurort arendsee|lug poznanovecki|lug samoborski|
lug zabocki|lugarski breg|luhavaya slabada|lukino selo|lumbrera numero diez|lunca asau|lunca banului|
lunca bradului|lunca cetatuii|lunca corbului|lunca frumoasa|lunca ilvei|lunca jaristei|lunca lesului|
lunca mare|lunca muresului|lunca prahovei|lunca priporului|lundby stationsby|luni mare|lurago marinone|
luzani bosanski|lypetska poliana|macabi alto|macchia valfortore|macedonio alonso|macerata feltria|
macine-borgo loreto|maclovio herrera|macuilacatl grande|macuilxochitl de artigas carranza|
macvanska mitrovica|magliano de'marsi|magliano vetere|maguey blanco|maguey largo|magura ilvei|
maiolati spontini|makariv yar|malche-santa croce-serroni|malgac emir|malko tarnovo|malles venosta|
maloyaroslavets pershyy|maloye isakovo|maloye kozino|malyi fontan|malyi kobeliachok|malyi mayak|
malyi rakovets|malyi sambir|malyy bereznyy|malyy kuchuriv|malyy kuyalnyk|manaca civil|manastirea casin|
mandello vitta|mandujano atepehuacan|manoppello scalo|mansilla mayor|manzana primera parte alta|
manzana sexta parte alta|marano equo|marano lagunare|marano marchesato|marano principato|marano ticino|
maravilla tenejapa|margineni slobozia|mariscal benavides|mariscal caceres|mariscal castilla|
mariscal yehuitz|markopoulo oropou|markov grad|markovac nasicki|markovac trojstveni|marsico nuovo|
martinez dominguez|martiniana po|martinska ves|martirano lombardo|marzano appio|masciago primo|
masma chicche|massa fiscaglia|masseria seminario|masseria vecchia ovest|maszewo duze|maszewo leborskie|
mata cabestro|mata cazuela|mata naranjo|mata obscura|mata tejon|mata tenatito|matos costa|
matovske vojkovce|mavrovi anovi|mazara ii|mazin grande|mazo cruz|mazzano romano|mazzarra sant'andrea|
mega kefalovryso|mega pisto|megala kalyvia|megali khora|megali panagia|megali vrisi|megalo chorio|
melito irpino|melnicke vtelno|mercatale-san quirico|mercatino conca|mercato saraceno|merenii noi|
mesa chorio|mesa grande|meson nuevo|meson zapote|mestec kralove|mestecko trnavka|mestni vrh|
mesto albrechtice|mesto libava|mesto touskov|mezquite gordo|mezquite grande|mezzana bigli|
mezzana mortigliengo|mezzana rabattone|mezzano inferiore|mezzano superiore|miastkow koscielny|
micsunestii mari|miechow charsznica|miechowice male|miechowice wielkie|miedziana gora|
miedzybrodzie bialskie|miedzyrzecze dolne|miedzyrzecze gorne|miejska gorka|miercurea sibiului|
mijlocenii bargaului|mikra mantineia|mikri volvi|mikro dereio|mikro monastiri|mikron vathi|
mikrorayon fabryky banknotnoho paperu|mikuszowice krakowskie|militello rosmarino|milpas viejas|
mimosa-poggio verde-nuova comunita|mineralni bani|minkowice olawskie|mintiu gherlii|mirabello monferrato|
mirabello sannitico|miradolo terme|mircestii noi|mirim doce|misano monte|mision chaquena|
mislinjska dobrava|mitocu dragomirnei|mlada vozice|mlade buky|mlady smolivec|mnichova lehota|
moara domneasca|moara grecilor|moara nica|mocambo arriba|moftinu mic|mogone viejo|moio alcantara|
moissat haut|moitas venda|mojon grande|mokra gora|mokra hora|mokra kalyhirka|mokre lazce|
moldova sulita|mole bisleti|molina aterno|mombello monferrato|monasterolo casotto|monchiero borgonuovo|
moncucco torinese|mongiardino ligure|mongiuffi melia|monsampietro morico|montalbano elicona|
montaldo bormida|montaldo scarampi|montaldo torinese|montalto ligure|montalto pavese|montalto uffugo|
montano antilia|montebello jonico|montecalvo irpino|montecalvo versiggia|montecchio precalcino|
montefalcone appennino|monteforte cilento|montegrino valtravaglia|montelupo albese|montemaggiore belsito|
montepulciano stazione|montereale valcellina|monterosso almo|monterosso calabro|monterosso grana|
monterotondo marittimo|montesano salentino|montesano scalo|monteverdi marittimo|monticelli brusati|
monticelli pavese|montorio nei frentani|montorio romano|montorso vicentino|morano calabro|
moravske branice|moravske kninice|moravske lieskove|moravske malkovice|moravske toplice|
moravskoslezsky kocov|moravsky beroun|moravsky pisek|moravsky zizkov|morbio superiore|moriondo torinese|
mornico losana|moscenicka draga|mosnita veche|mosoc llacta|motatei gara|motta baluffi|motta camastra|
motta montecorvino|movila banului|movila miresii|movila oii|movila verde|mramor novi|mreznicke poljice|
mreznicki varos|mroczkow goscinny|mszana gorna|muhlen eichsen|muksha kytaihorodska|mulazzano ponte|
munteni buzau|muro lucano|mursko sredisce|murta maria|muzza di cornegliano laudense|
mykhaylivska borshchahivka|mykilska slobidka|myrohoshcha druha|myshuryn rih|nachi cocom|nacip raydan|
nacori chico|nadisu hododului|nalzovske hory|natile nuovo|nauchnyy gorodok|neagra sarului|
neapoli spaton|nedasova lhota|neder vindinge|neoi poroi|neon monastirion|neos kouvaras|neos marmaras|
neos mylotopos|neos oropos|neos pirgos|neos platanos|neos skopos|neos voutzas|neos zygos|
nerchinskiy zavod|nereju mic|nexcuayo ii|niedrzwica duza|niella belbo|niella tanaro|nieuw moscou|
nieuwe pekela|nimetska mokra|niska banja|nitrianske hrnciarovce|nitrianske pravno|niza conejo|
nizhniy arkhyz|nizhniy baskunchak|nizhniy bestyakh|nizhniy kurkuzhin|nizhniy mamon|nizhniy sayantuy|
nizhniy tsasuchey|nizhniy ufaley|nizhniye oreshniki|nizhnyaya irga|nizhnyaya kutuzovka|
nizhnyaya sinyachikha|nizny tvarozec|niznyaya poltavka|nocera scalo|nocera terinese|nocera umbra|
nogarole vicentino|nordseeheilbad wangerooge|norre aby|norre alslev|norre bindslev|norre broby|
norre vejrup|norre vorupor|nossentiner hutte|notranje gorice|novate mezzola|novaya chigla|novaya huta|
novaya kupavna|novaya malykla|noverasco-sporting mirasole|novigrad podravski|novodmytrivka druha|
novokiyevskiy uval|novoye leushino|novoye pashkovo|novoye selo|novyy buyan|novyy byt|novyy izborsk|
novyy karachay|novyy milet|novyy nekouz|novyy ropsk|novyy vasyugan|novyy yegorlyk|novyy zagan|
novyye bobovichi|novyye gorki|novyye vikri|novyye zori|nowogrodek pomorski|
nuevo centro de poblacion tlachichuca|nuevo cereso regional de altamira|nuraxi figus|nyzhni byriuky|
nyzhni mlyny|nyzhni petrivtsi|nyzhni remety|nyzhni stanivtsi|nyzhni synivtsi|nyzhni vorota|
nyzhnia duvanka|nyzhnia lanna|nyzhnie bolotne|nyzhnie solotvyno|nyzhnii bulatets|nyzhnii bystryi|
nyzhnii dubovets|nyzhnii koropets|nyzhnii studenyi|nyzhnii turiv|nyzhnii verbizh|nyzhnya syrovatka|
nyzhnye selyshche|obere fellach|obere klaus|obere warnow|oberwolz stadt|obispo trejo|obodnica donja|
obrovac sinjski|occhieppo inferiore|occhieppo superiore|ochotnica dolna|ochotnica gorna|ocna dejului|
ocote paulino|ocotlan tepatlaxco|ocoto alto|ocoto bajo|odaia bursucani|odaia turcului|odalengo grande|
odalengo piccolo|odranski obrez|oestii pamanteni|oestii ungureni|ohaba jiu|ohaba lunga|ojital ciruelo|
ojital cuayo|ojite rancho nuevo|ojo seco|okli hed|okrug gornji|olarii vechi|olia speciosa|
oliveto citra|oliveto lucano|olszewo borki|oltre brenta|oltressenda alta|omignano scalo|op buuren|
opechenskiy posad|opinogora gorna|oppido lucano|oppido mamertina|oravske vesele|oravsky podzamok|
orbetello scalo|orcenico inferiore|orciano pisano|orco feglino|orechova poton|orekhovo-borisovo yuzhnoye|
orevita mare|orheiu bistritei|oriolo romano|orlea noua|orlicke podhuri|ormos korthiou|orsara bormida|
ortignano raggiolo|ortyakent yahsi|orvieto scalo|osiek jasielski|osiek maly|osno lubuskie|osova bityska|
ospedaletto lodigiano|ospital monacale|ossago lodigiano|ossimo inferiore|ossimo superiore|
osteseebad karlshagen|ostrovu mare|ostrowy baranowskie|ostrowy tuszowskie|ostrozska lhota|
ostseebad ahrenshoop|ostseebad baabe|ostseebad boltenhagen|ostseebad dierhagen|ostseebad gohren|
ostseebad nienhagen|ostseebad prerow|othon p blanco|otilio montano|otiski vrh|oude bildtzijl|
ozzano monferrato|ozzano taro|paccha huallhua|pacheia ammos|pachin bajo|paderno franciacorta|
padew narodowa|padina matei|padina mica|padule-san marco|paganico sabino|paggese-santa maria|
pago veiano|pahua hueca|pahuayo primero|paim filho|paisco loveno|pajalton alto|pajalton bajo|
pajas blancas|pajasco limonar|pajonal abajo|palaia epidavros|palaia fokaia|palaio agioneri|
palaio eleftherochori|palaio keramidi|palaio skyllitsi|palaio tsifliki|palaios mylotopos|palata pepoli|
palazu mare|palazzolo vercellese|palmas arborea|palo gacho|palo grande|palo mulato|palo seco|
palo semita|palos amarillos|palos blancos|palos verdes|palpoala ixcan|palykavichy pyershyya|pamal navil|
pampa almiron|pampa cangallo|pampa elera alta|pampa elera baja|pampa yanamayo|pampas chico|
pampas grande|panales jamaica|panenske brezany|pano deftera|pano lefkara|pano panagia|pano polemidia|
papatlaco santiago|papiu ilarian|papowo biskupie|paraje arroyon|paraje trigo tenco|paralia avlidhos|
paralia dionysiou|paralia ofryniou|paralia rachon|paralia tyrou|paralia vatheos|paralia vergas|
paralio astros|paraul carjei|paraul pantei|parcelas nuevas|paredon arriba|paredon ejido|paredon viejo|
parmezzana calzana|parodi ligure|parota seca|paru rotund|parvu rosu|pasci donji|pasino ruvci|
paso amapa|paso chinal|paso cordova|paso mulato|paterno calabro|patiska reka|patroaia vale|
pavone canavese|peceneg ilova|pedrinhas paulista|pedrogao grande|pellio intelvi|pena prieta|
penas chatas|penna sant'andrea|peran triovasalos|peregu mare|peregu mic|pergine valdarno|perii brosteni|
perosa argentina|perosa canavese|pershe viddilennya zolotoyi balky|pershyi zanasyp|persico dosimo|
pertica alta|pertica bassa|peruvian vale|pesco sannita|pescosansonesco nuovo|pesina spezie|pesine bisse|
pesqueria rancho salinas|pessina cremonese|pesteana jiu|pestisu mare|pestisu mic|petralia soprana|
petralia sottana|petrella tifernina|petroasa mare|petrova ves|petrovina turopoljska|petruro irpino|
pettorazza grimani|pewel slemienska|pewel wielka|pian camuno|piana battolla|piana calzata|piana crixia|
piane crati|pianello vallesina|piani poggio fidoni|piano d'agazio|piano maglio-blandino|piano pantaleo|
pianura vomano|piateda centro|picioru lupului|picun leufu|piedimonte etneo|piedra grande|piedra hincada|
piedra labrada|piedra parada|piedras albas|piedras amarillas|piedras coloradas|piedras gordas|
piegolelle-san bartolomeo|pieria-prato carnico|pietrowice wielkie|pignataro interamna|pijava gorica|
pila koscielecka|pilcaniyeu viejo|pinarolo po|pinhal grande|pinheiro grande|pinos genil|pinto bandeira|
piobesi torinese|piova massaia|pirot centralni trg|pischchanyy brid|piscu nou|piscu radului|
piscu sadovei|pishchanyi brid|piskova lhota|pisticci scalo|pitaloza arriba|plaiu campinei|plaiu nucului|
plaka dilesi|plan felinaz-felinaz|platys gialos|plavecke podhradie|plavecky mikulas|plavecky stvrtok|
playita cortada|playon chico|pleteny ujezd|plopenii mari|pluhuv zd'ar|poco dantas|podbablje gornje|
podenii vechi|podgajci podravski|podgajci posavski|podgora krapinska|podgorodnyaya pokrovka|
podhorni ujezd a vojice|podhradni lhota|podkowa lesna|podlesie duze|podravska moslavina|
podravske sesvete|podu brosteni|podu doamnei|podu hagiului|podu lacului|podu lung|podu oltului|
podu pitarului|podu rizii|poggi inferiore poggi superiore|poggio bustone|poggio catino|poggio ellera|
poggio mirteto|poggio mirteto scalo|poggio moiano|poggio picenze|poggio sannita|poggio terzarmata|
poggiridenti alto|poggiridenti piano|pognana lario|pogorska wola|pohronsky ruskov|poiana aiudului|
poiana blenchii|poiana codrului|poiana copaceni|poiana cristei|poiana ilvei|poiana largului|
poiana marului|poiana micului|poiana negrii|poiana seciuri|poiana sibiului|poiana stampei|
poiana tapului|poiana vadului|poienarii apostoli|poienarii burchii|poienile izei|poienile zagrei|
pokrovska bahachka|polanka wielka|polesian quarter|polesine parmense|polhov gradec|poljana cicka|
poljanica bistranska|polje krapinsko|polkovnik zhelyazovo|polny kesov|polska cerekiew|pomaro monferrato|
pona alta|ponna superiore|ponova vas|pontecchio polesine|pontes gestal|ponzano monferrato|
ponzano romano|popova balka|popudinske mocidlany|porabka uszewska|poreba gorna|poreba spytkowska|
poreba wielka|poroina mare|porretta terme|portes gil|portopalo di capo passero|porumbenii mari|
posavski bregi|poselok mar'ino|poselok voskhod|posta fibreno|postrer rio|potala pastillo|
potcoava falcoeni|potrerillo coapinole|potrero horcon|potrero nuevo|potrero segundo|potrero viejo|
poza larga zapotal|poznanka persha|pozzaglia sabina|pozzale-case nuove|pozzol groppo|
pracze odrzanskie-janowek|prados redondos|pramaggiore blessaglia|prata camportaccio|prata sannita centro|
prato perillo|pratola serra|praxedis g guerrero|praxedis guerrero|prazzo superiore|preajba mare|
prela castello|presidente alves|presidente cardenas|presidente echeverria|presidente juarez|
presidente kubitschek|presidente lucena|presidente nereu|prigorje brdovecko|primorski dolac|
primosten burnji|prisaca dornei|prisco-sandrin piccolo|prislopu mare|professor jamil|profitis ilias|
prostredni becva|protasiv yar|provinciale gasparona|przeginia duchowna|przeginia narodowa|puchenii mici|
puchenii mosneni|puearto pailas|puebla tornesa|puentecillas cahuacan|puerta canada|puerta pulache|
pugchen chico|pugchen mumuntic|pusta polom|puste ulany|putina punco|qender skrapar|quarna sopra|
quarna sotto|quattro castella|querumer forst|quetzal edzna|quilate nuevo|quintana roo|quinto vercellese|
rabbi fonti|rabstejnska lhota|radesinska svratka|radisnyy sad|radomysl wielki|radowo male|
radziechowice pierwsze|radzyn chelminski|rajecke teplice|rajevo selo|rakiv lis|rakov potok|
ramblas chico|ramodipalo rasa|ramos cubilete|ramponio verna|ranchito nuevo de buenavistilla|
rancho camargo|rancho cuachixolotera|rancio valcuvia|rapolano terme|rapoltu mare|rasnicu oghian|
ratiborske hory|rau sadului|raudal nuevo|ravno selo|recea cristur|recoaro terme|rediu galian|
reforma escolin|rekowo dolne|remetea chioarului|remetea mare|remetea oasului|remetske hamre|renska wies|
resurgimiento atotonilco|riacho he-he|ribera cupia|rignano garganico|rimske toplice|rincon grande|
rincon largo|rincon pintor|rionero sannitico|ripa teatina|ripalta arpina|ripalta guerina|ripalta nuova|
rivalta bormida|rivamonte agordino|rivarolo mantovano|rivera galeana|rivoli veronese|roata chiusani|
roata mica|roata rossi|roblada grande|rocca canavese|rocca canterano|rocca ciglie|rocca grimalda|
rocca imperiale|rocca malatina|rocca pietore|rocca sinibalda|roccaforte ligure|roccaforte mondovi|
roccasecca stazione|roccaspinalveti-santa giusta|roccella valdemone|rocchetta belbo|rocchetta cairo|
rocchetta ligure|rocchetta nervina|rocchetta nuova|rocchetta palafea|rocchetta sant'antonio|
rocchetta tanaro|rodeo arroyo pepesca|rodriguez pena|rodriguez tejeda|roio piano|rokitno szlacheckie|
rokytnice v orlickych horach|romagnano sesia|romanova balka|romito magra|ronchi valsugana|
ronco all'adige|ronco biellese|ronco briantino|ronco canavese|ronco scrivia|roncofreddo-santa paola|
roseto capo spulico|roseto valfortore|roshnik qender|rosignano marittimo|rosignano monferrato|
rosko polje|rovere veronese|rovinjsko selo|rovira arriba|rozna dolina|rreth tapi|rubanyi mist|
ruda maleniecka|rudna mala|rudna wielka|rudnik pierwszy|rudnik wielki|ruiz cortines numero uno|
runcu mare|runcu salvei|rusii munti|ruska slobidka|ruski filvarky|ruski komarivtsi|ruski tyshky|
rusko selo|russkiy kukmor|rusu bargaului|rycerka dolna|rycerka gorna|rzeczyca ziemianska|
rzepiennik marciszewski|rzepin drugi|rzepin pierwszy|rzgow pierwszy|sabana eneas|sabana hoyos|
sabana westpunt|sabbio chiese|sabinillo numi|sacosu mare|sacosu turcesc|sacun cubwitz|sagron mis|
saint-severin-en condroz|sajdikove humence|salas bajas|salas crnobarski|salas nocajski|salcia noua|
salcia tudor|saldabagiu mic|sale marasino|salerano canavese|saletto-san bartolomeo|salice terme|
salinas roca partida|saline ioniche|salza irpina|sama grande|sambuca pistoiese|samoborski otok|
sanata lucia|sanatoriul agigea|sangeorzu nou|sanmartinu sarbesc|sanmihaiu almasului|sanmihaiu german|
sannicolau roman|sanpetru german|sant feliu de codines|sant feliu de pallerols|sant feliu sasserra|
sant ferriol|sant francesc de formentera|sant fruitos de bages|sant gregori|sant guim de freixenet|
sant iscle de vallalta|sant llorenc d'hortons|sant llorenc de cerdans|sant llorenc de la muga|
sant llorenc des cardassar|sant pere molanta|sant quirze safaja|sant'agata feltria|sant'agata fossili|
sant'agata martesana|sant'albano stura|sant'alessio siculo|sant'andrea apostolo dello ionio|
sant'andrea bagni|sant'andrea bonagia|sant'andrea frius|sant'angelo all'esca|sant'angelo limosano|
sant'angelo lomellina|sant'angelo muxaro|sant'angelo romano|sant'anna arresi|sant'anna avagnina|
sant'anna morosina|sant'arcangelo trimonte|sant'elena irpina|sant'elena sannita|sant'eusanio forconese|
sant'omobono terme|sant'orsola terme|santas marias|santu floresti|santu lussurgiu|saponara marittima|
sarisoru mare|sartirana lomellina|sasca mare|sasca mica|sasca montana|sasca romana|sasnovy bor|
sasso morelli|satnica dakovacka|savignano irpino|savska ves|savski venac|scala coeli|scaletta zanclea|
scandolara ravara|scandolara ripa d'oglio|scannabue-cascine capri|scarlino scalo|schinznach bad|
schinznach dorf|schisma eloundas|schitu frumoasa|schitu poienari|schitu scoicesti|sciborzyce wielkie|
sclafani bagni|scortaru nou|scortaru vechi|scurcola marsicana|sede nova|sedici pini-la macchiozza|
seebad heringsdorf|seebad zempin|segarcea vale|seget vranjica|segunda unidad xicotencatl|sehit nusretbey|
seica mica|seimenii mici|seitenstetten markt|selci dakovacki|selino basso|selve marcone|
sempeter v savinjski dolini|senador cortes|senieji trakai|senoji varena|senov u noveho jicina|
serrara fontana|serravalle langhe|serravalle pistoiese|sesta godano|seuzach dorf|sharapova okhota|
shirokaya rechka|shul'gin log|shumba alto|shyroka balka|shyrokyi luh|sibanilja pocolum|sicki brod|
siedlec duzy|sieniawa zarska|siennica rozana|sierakow slaski|siete iglesias de trabancos|
sigetec ludbreski|sighetu silvaniei|silea nirajului|silistea crucii|silistea gumesti|silistea noua|
silistea snagovului|silk grass|sils-segl maria|simeri mare|sinca noua|sinca veche|sinchi roca|
sintea mare|siogui abajo|siogui arriba|siroka niva|siroko polje|siurgus donigala|sizyy bugor|
skala fourkas|skala kallirachis|skala oropou|skalivski khutory|skarbimierz osiedle|skarzysko koscielne|
skomielna czarna|sladki vrh|slavonski kobas|slavonski samac|slezske rudoltice|slivo pole|
slobozia blaneasa|slobozia botesti|slobozia conachi|slobozia corni|slobozia sucevei|slovenja vas|
slovenska lupca|slovenska volova|slovenske darmoty|slupia kapitulna|slupia wielka|smarjeske toplice|
smartno pri slovenj gradcu|smetowo graniczne|snopok noviy|sobienie jeziory|socha viejo|sogliano cavour|
soimusu mic|soko banja|sokolova balka|sokolovo brdo|sokolow malopolski|solarolo rainerio|solbiate arno|
solignano nuovo|solniki wielkie|solonetu nou|solyonoye ozero|somcutu mic|somes guruslau|somesu cald|
sommariva perno|sonder bjert|sonyachna dolyna|soplin vargas|sopotnia wielka|sopotu nou|sopotu vechi|
sorbo serpico|soriano calabro|soverato superiore|soveria simeri|spalene porici|spanish lookout|
spezzano piccolo|spigno monferrato|spigno saturnia inferiore|spigno saturnia superiore|spindleruv mlyn|
spineto scrivia|spiru haret|spisske podhradie|spisske vlachy|spissky stiavnik|spodnja besnica|
spodnja idrija|spodnja polskava|spodnja recica|spodnja slivnica|spodnja volicina|spodnje duplje|
spodnje gameljne|spodnje gorje|spodnje hoce|spodnje jarse|spodnje pirnice|spodnje poljcane|
spodnje skofije|spodnji duplek|spodnji slemen|sredniy ikorets|srednja vas v bohinju|srednje bitnje|
srednje gameljne|srednje jarse|sredno konjari|sremska raca|srpski itebej|st-legier-la chiesaz|
stadtrandsiedlung malchow|stamora germana|stantsia staritsa|staraya akkermanovka|staraya ladoga|
staraya tabaga|staraya terizmorga|staraya toropa|staro cice|staro konjarevo|staro petrovo selo|
staro pracno|staro topolje|starowa gora|staroye drozhzhanoye|staroye shaygovo|staryi bilous|
staryi chortoryisk|staryi dobrotvir|staryi irzhavets|staryi kovrai|staryi liubar|staryi saltiv|
staryi uhryniv|staryy biser|staryy merchyk|staryy nadym|staryy togul|staryy urukh|staryy vovchynets|
staryye bobovichi|starza vecchia|stathmos mourion|stavromenos rethymnis|stenovicky borek|
stepanivka druha|stepanivka persha|stiavnicke bane|sticciano scalo|stoczek lukowski|stranecka zhor|
strelske hostice|stribrna skalice|striletskyy kut|strmec podravski|strmec stubicki|stroby egede|
strzelce wielkie|stubeie tisa|stubicka slatina|stubicke toplice|suaqui grande|subteniente lopez|
sucha loz|suho polje|sukha balka|sukhaya buyvola|sukhaya chemrovka|sukhyi lyman|sukhyi tashlyk|
sukhyi yelanets|sulbiny gorne|supetarska draga|surducu mare|susenii bargaului|suspiro picacho|
suta seaca|sveto mitrani|svibovec podravski|svobodne hermanice|swierklany dolne|swierklany gorne|
swiniary stare|swinice warckie|swinna poreba|synevyrska poliana|syniukhyn brid|synoikismos chavariou|
szpetal gorny|taboleiro grande|tacuba nueva|tagliolo monferrato|taibon agordino|takern zwei|
talaigua nuevo|tallaboa alta|tamadau mare|tamoyon i|tampamolon corona|tapias viejas|tapona morena|
taranta peligna|targu lapus|tarlele filiu|tarna mare|tarnawa dolna|tarnawa gorna|tatarskaya kargala|
tatarskaya pishlya|tatranska lomnica|taverna ravindola|taverne d'arbia|tavernola bergamasca|
tavidal arriba|tecama caleria|tecomate nanchal|tecomate pesqueria|tecucelu sec|teglio veneto|
tekovske luzany|tekovske nemce|telchac pueblo|telchac puerto|teliucu inferior|temilpa nuevo|
temilpa viejo|temozon sur|tenango tepexi|tenexco ii|tepes voda|tepetitan reyeshogpan de hidalgo|
tepich carrillo|tepotzuapa primera seccion|teremia mica|terranova sappo minulio|terraverde-corte palasio|
terrero venado|tesarske mlynany|tetax sesecapan|tetti neirotti|teul de gonzalez ortega|
texcaltitan xoteapan|texquitote primero|thermalbad wiesenbad|thiron gardais|tibbetts turn|ticusu nou|
ticusu vechi|ticvaniu mare|tierras blancas|tierras coloradas|tierras nuevas poniente|tierras peleadas|
tierritas blancas|tio hugo|tio pujio|tiraspolul nou|tireo arriba|tixcacal guardia|tixmadeje chiquito|
tlalchichiltipan nuevo|tlaltenango arriba|tlamaya chico|tlamaya grande|tocco caudio|tocob leglemal|
tohanu nou|tomay kichwa|tommerup stationsby|tomyna balka|topolovatu mare|toquian grande|torano castello|
torano nuovo|torlino vimercati|torrazza coste|torrazza piemonte|torrevecchia pia|torricella peligna|
torricella verzate|torrion quartara|torrita tiberina|trabki wielkie|tragliatella campitello|
tranca sasape|trapiche viejo|travaco siccomario|travedona monate|trei sate|trencianska turna|
trencianske jastrabie|trencianske stankovce|trencianske teplice|treppo carnico|treppo grande|tres alamos|
tres algarrobos|tres arroios|tres cabezas|tres capones|tres cerros|tres cruces|tres esquinas|
tres estrellas|tres forquilhas|tres lagunas|tres mezquites|tres quebradas|tres ranchos|tres zapotes|
tresche conca|tretiy severnyy|trevignano romano|trezzo tinella|trhova hradska|trhova kamenice|
triunfo agrarista|triunfo potiguar|trnovec bartolovecki|trnovska vas|tronzano vercellese|trzcinsko zdroj|
trzydnik duzy|tsar kaloyan|tselinnyye zemli|tugolesskiy bor|tumlauer koog|tunarii noi|tunas blancas|
tur'ya pasika|turago bordone|turano lodigiano|turcio primera seccion|turcio segunda seccion|
turosn koscielna|turza slaska|tusnadu nou|tuszow narodowy|tuzamapan xiloxochico|tvarozna lhota|
tweede exloermond|tyniec maly|tyrawa woloska|tzeltal mukul-ja|tzobojitle jotoaquil|ubiale clanezzo|
ubilio garcia|uggiate trevano|uhelna pribram|uherce mineralne|uhlirske janovice|uileacu simleului|
uliveto terme|unidad antorchista|unidad familiar confederacion de trabajadores campesinos|
unidad habitacional ctm|unidad habitacional dina-sidena chacon|unidad habitacional ii|
unidad habitacional rinconada acolapa|unidad obrera habitacional ctm|union agrarista|union capiri|
union juarez|union santena|untere fellach|ursna sela|urzica mare|uscie gorlickie|uscie solne|
uscimow nowy|uscimow stary|vadu izei|vadu lat|vadu motilor|vadu negrilesei|vadu parului|vadu rosca|
vadu sapat|vadu soresti|vadu stanchii|vaglio basilicata|vaglio serra|valasska bystrice|valasska polanka|
valea anei|valea argovei|valea arini|valea arinilor|valea badenilor|valea bolvasnita|valea borcutului|
valea borului|valea bourei|valea bradului|valea brazilor|valea bujorului|valea canepii|valea caselor|
valea catinei|valea cetatuia|valea cheii|valea chioarului|valea ciorii|valea corbului|valea cotesti|
valea crisului|valea cucului|valea cufundoasa|valea dacilor|valea danului|valea desului|valea dragului|
valea dulce|valea glodului|valea grecului|valea iasului|valea ierii|valea izvoarelor|valea leurzii|
valea lunga gorgota|valea lunga ogrea|valea lunga-cricov|valea lungului|valea lupsii|valea lupului|
valea macrisului|valea mare|valea mare-bratia|valea mare-podgoria|valea marului|valea merilor|
valea nandrii|valea nicovani|valea nucarilor|valea nucului|valea oilor|valea parului|valea pechii|
valea pietrei|valea plopilor|valea plopului|valea pojarului|valea popii|valea ramnicului|valea rosie|
valea salciei|valea salciilor|valea sarii|valea seaca|valea silistii|valea sosii|valea stalpului|
valea stanii|valea stejarului|valea stramba|valea tarsei|valea teilor|valea timisului|valea ugra|
valea ursului|valea viei|valea viilor|valea vintului|valea vinului|valea viseului|valea voievozilor|
valenii lapusului|valenii somcutei|valera fratta|vallada agordina|vallio terme|valprato soana|
vama buzaului|vanatorii mari|vaprio d'agogna|varano borghi|varazdin breg|varazdinske toplice|
varco notar ercole|vare chiquichuca|varese ligure|varfu campului|variney chez roncoz|varshavskyi masyv|
vasil'yevskiy mokh|vatheianos kampos|vauda canavese superiore|velezzo lomellina|velike brusnice|
velike lasce|veliko gradiste|veliko mlacevo|veliko polje|veliko selce|veliko srediste|veliko trgovisce|
veliko trojstvo|velo veronese|velyka andrusivka|velyka bakta|velyka balka|velyka buda|velyka burimka|
velyka buzova|velyka byihan|velyka chernihivka|velyka dolyna|velyka hlusha|velyka kardashynka|
velyka kokhnivka|velyka kopanya|velyka krucha|velyka luka|velyka mechetnya|velyka obukhivka|
velyka ofirna|velyka palad|velyka pavlivka|velyka roztoka|velyka rublivka|velyka rudka|velyka severynka|
velyka skelova|velyka solona|velyka ternivka|velyka uholka|velyka vyska|velyka yablunka|velyke mishkove|
velyke orikhove|velyki berehy|velyki birky|velyki budyshcha|velyki dederkaly|velyki hai|velyki heivtsi|
velyki kanivtsi|velyki korovyntsi|velyki krynky|velyki lazy|velyki mezhyrichi|velyki nyzghirtsi|
velyki ozera|velyki prokhody|velykyi bairak|velykyi buialyk|velykyi khutir|velykyi kliuchiv|
velykyi kobeliachok|velykyi kurin|velykyi obzyr|velykyi pereviz|velykyi trostianets|velykyy kuchuriv|
venetico superiore|verchnia rozhanka|verderio inferiore|verderio superiore|verkhnechusovskiye gorodki|
verkhni petrivtsi|verkhni stanivtsi|verkhni vorota|verkhnia krasnianka|verkhnia krynka|
verkhnia krynytsia|verkhnia lanna|verkhnia manuilivka|verkhnia vyznytsia|verkhnie synevydne|
verkhnii bystryi|verkhnii koropets|verkhnii tokmak|verkhniy avzyan|verkhniy bekhtemir|verkhniy fiagdon|
verkhniy kurkuzhin|verkhniy landekh|verkhniy studenyi|verkhniy uymon|verkhniy yasenov|verkhniye osel'ki|
verkhnya syrovatka|verkhnyaya inta|verkhnyaya ivolga|verkhnyaya kutuzovka|verkhnyaya maksakovka|
verkhnyaya tishanka|verkhnyaya toyma|verrua po|vesela dolyna|vesela hora|vesela tarasivka|
veselyi khutir|veselyi podil|veselyy kut|vetrny jenikov|veverska bityska|veverske kninice|
vezzano ligure|vezzi portio|vicam pueblo|victorico r grajales|vigarano mainarda|vigarano pieve|
vignale monferrato|vignale riotorto|vignole borbera|vigolo marchese|vigolo vattaro|viikin tiedepuisto|
viisoara mica|villafranca padovana|villafranca piemonte|villafranca sicula|villaggio busonera|
villaggio gulfi|villaggio leumann|villaggio residenziale|villagrande strisaili|villahermosa yaluma|
villanova biellese|villanova canavese|villanova marchesana|villanova monferrato|villanova monteleone|
villanova solaro|villanova strisaili|villanova truschedu|villanova tulo|villar focchiardo|villar pellice|
villar perosa|villetta barrea|vilna tereshkivka|vilne zaporizhzhya|vilque chico|vima mica|
vinedos rivier|vinicne sumice|vinnytski stavy|vinogradi ludbreski|vintila voda|virle piemonte|
vishnyakovskiye dachi|visina noua|vitanestii de sub magura|vivaro romano|vizantea razaseasca|
vizzola ticino|vizzolo predabissi|vlachovo brezi|vladicin han|vnanje gorice|vodiana balka|vojnuv mestec|
vojvoda stepa|volcja draga|volochayevka vtoraya|volokhiv yar|voloska balakliya|voltago agordino|
volturara appula|volturara irpina|vorona mare|vovchanski khutori|voznesenka persha|vranjska banja|
vrbovac podborski|vrchotovy janovice|vukovije donje|vulcana bai|vyalikaya mashchanitsa|
vyaliki trastsyanets|vyshchyi bulatets|vyshnii dubovets|vysne ruzbachy|vysni lhoty|vysny hrusov|
vysny medzev|vysoka pec|vysoka vakulivka|vysoke popovice|vysoke veseli|vysoky chlumec|vysoky ujezd|
wadroze wielkie|wegrzce wielkie|welchman hall|wendisch baggendorf|wendisch evern|wendisch rietz|
widawa-lipa piotrowska-polanowice|wieczfnia koscielna|wisznia mala|woerdense verlaat|wola batorska|
wola debinska|wola filipowska|wola idzikowska|wola jachowa|wola krzysztoporska|wola radziszowska|
wola rakowa|wola rebkowska|wola sernicka|wola uhruska|wola wisniowa|wola zabierzowska|wola zarczycka|
wolka grodziska|wolka letowska|wolka niedzwiedzka|wolka pelkinska|wolka tanewska|wouwse plantage|
wreczyca wielka|wysoka glogowska|wysoka lelowska|wysoka strzyzowska|wzgorze mickiewicza|x-hazil sur|
xcalak dzonot|xino nero|yabteclum fraccion dos|yaltzi tres lagunas|yasenove druhe|yasenove pershe|
yatayti calle|yerbabuena isbontick|yerbas buenas|yeyskoye ukrepleniye|yok pokitiok|yonthe chico|
ytri skali|yukari aydinli|yukari balcilar|yukari begdes|yukari carikci|yukari caykuyu|yukari harim|
yukari karafakili|yukari karatas|yukari kupkiran|yukari suphan|yukari tasyalak|yutecoso cuauhtemoc|
yuzhna lomuvatka|zabia wola|zabierzow bochenski|zacamulpa tlalmimilolpan|zacate grande|zacate limon|
zacualpa ecatepec|zadni mostek|zadni treban|zagorska sela|zagorskie dali|zahorska ves|zalesie gorne|
zapadni mojstir|zapotitlan tablas|zareby koscielne|zarki wielkie|zarzyce wielkie|zasavica prva|
zavrsje podbelsko|zbudske dlhe|zdenci brdovecki|zdziechowice drugie|zdziechowice pierwsze|zeleni koshary|
zelenyi hai|zelenyi pid|zelenyi yar|zelenyy bor|zelenyy hay|zelenyy yar|zelezna ruda|zelo surrigone|
zelyonaya niva|zelyony gorod|zemaiciu naumiestis|zemianska olca|zemianske kostolany|zemunik donji|
zerniki wroclawskie|zgornja besnica|zgornja bistrica|zgornja hajdina|zgornja kungota|zgornja polskava|
zgornja scavnica|zgornja velka|zgornja volicina|zgornje bitnje|zgornje duplje|zgornje gorje|
zgornje hoce|zgornje jezersko|zgornje partinje|zgornje pirnice|zgornje poljcane|zgornje skofije|
zgornji brnik|zgornji duplek|zhovtyi yar|ziano piacentino|zinasco nuovo|zinasco vecchio|zitni potok|
zivotice u noveho jicina|zlawies wielka|zlotniki kujawskie|znob novhorodske|zoldo alto|zoloti prudy|
zolotoye pole|zolotyi potik|zoquitlan viejo|zorlentu mare|zrinski topolovac|zubrzyca dolna|
zubrzyca gorna|zungaro cocha|zvezdnyy gorodok|zwettl stadt|zyalyony bor|горно јаболчиште
""".replace("\n", "").split("|")
)
