# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places of several words, folded. Cut from GeoNames (CC BY 4.0)."""

WORDS = frozenset(
    """
a coruna|a dos cunhados|a estrada|a luoi|a pobra do caraminal|a ramallosa|a rua|a yun pa|aachar leak|
ab pakhsh|ab sard|abadeh tashk|abadia de goias|abadia dos dourados|abano terme|abbadia alpina|
abbadia san salvatore|abbey road|abbey wood|mora la nova|temple meads|bristol temple meads|abbots bromley|abbots langley|abbotts ann|abdel begrou|
abdu rahiman nagar|abdul khel|abdurahmoni jomi|aberdeen centre|aberdeen proving ground|aberfoyle park|
abi beyglu|abita springs|abiy adi|aboisso comoe|abong mbang|abou deia|abou el hassan|above rocks|
abra pampa|abre campo|abreu e lima|abu al matamir|abu al-kahsib|abu an numrus|abu dhabi|abu dis|
abu ghaush|abu ghurayb|abu hammad|abu hayl|abu homeyzeh|abu hummus|abu jibeha|abu kabir|abu musa|abu qir|
abu qurqas|abu road|abu simbel|abu sinan|abu suweir-el-mahatta|abu tij|abu tisht|abu zabad|abu zayyan|
acacia bay|acacia gardens|acacia hills|acacia ridge|academy garden|academy heights|acalanes ridge|
acapulco de juarez|acatlan de juarez|acatlan de osorio|acatlan de perez figueroa|achada eugenio lima|
achada grande frente|achada grande tras|achada santo antonio|acharipallam vaniyakudi|aci castello|
aci catena|aci sant'antonio|aci trezza|acilia-castel fusano-ostia antica|acocks green|
acolman de netzahualcoyotl|acquarica del capo|acquaviva delle fonti|acqui terme|acres green|
actipan de morelos|acton burnell|acton park|acton trussell|acton vale|acuitzio del canje|acushnet center|
ad dabbah|ad dana|ad darb|ad darbasiyah|ad darwa|ad dasmah|ad dawadimi|ad dawhah|ad dawhah al jadidah|
ad dilam|ad dilinjat|ad dindar|ad douiem|ad dujayl|ad duraykish|adair village|adams center|adams morgan|
adamstown heights|adanattutekkumuri kizhakku|addis ababa|adelaide city centre|adelaide hills|adh dhayd|
adh dhibiyah|adi keyh|adis k'idame|adis zemen|adolfo lopez mateos|adolfo ruiz cortines|advocate harbour|
adwick le street|aetna estates|affoltern am albis|afogados da ingazeira|afonso bezerra|afurada de baixo|
agate beach|agia paraskevi|agia varvara|agincourt north|agincourt south-malvern west|agioi anargyroi|
agioi theodoroi|agios athanasios|agios dimitrios|agios dometios|agios georgis|agios ioannis rentis|
agios nikolaos|agios pavlos|agios stefanos|agou gadzepe|agoura hills|agrahara samakkulam|agrate brianza|
agua azul do norte|agua blanca sur|agua boa|agua branca|agua caliente|agua clara|agua de dios|agua doce|
agua doce do maranhao|agua doce do norte|agua dulce|agua fria|agua fria de goias|agua ize|agua preta|
agua prieta|agua rasa|agua verde|aguada de cima|aguada de pasajeros|aguas belas|aguas buenas|
aguas claras|aguas da prata|aguas de chapeco|aguas de lindoia|aguas de santa barbara|aguas formosas|
aguas lindas de goias|aguas mornas|aguas santas|aguas verdes|aguas vermelhas|agudos do sul|aguia branca|
aguiar da beira|aguilar de campoo|agustin codazzi|ah lan ga po|ah lel|ah pyin pa dan|ah twin pa dan|
ahi dasht|ahigbe koffikro|ahmad abad mostufi|ahmadabad cantonment|ahmadpur east|ahmadpur sial|
ahmed bel hadj|ahmet taner kislali|ahualulco de mercado|ahualulco del sonido trece|ahwatukee foothills|
aielo de malferit|ain aicha|ain arnat|ain attig|ain beida|ain beni mathar|ain bessem|ain cheggag|
ain defla|ain el aouda|ain el bya|ain el hadjel|ain fakroun|ain harrouda|ain karma|ain kercha|
ain lechiakh|ain leuh|ain m'lila|ain oulmene|ain oussera|ain sefra|ain smara|ain sukhna|ain taoujdat|
ain taya|ain temouchent|ain touta|aina haina|aina haina-hawaii loa ridge|aine draham|air force academy|
aireys inlet|airlie beach|airport drive|airport heights|airport west|airway heights|aish maqam|
ait melloul|ait ouaoumana|ait ourir|ait yazza|aizu-misato machi|ajab shir|ajasse ipo|
ajuchitlan del progreso|ak-chin village|akdoni khurd|akim oda|akim swedru|akom ii|akora khattak|
al aaroui|al abraq|al abyar|al ahmadi|al ain city|al ajaylat|al artawiyah|al awjam|al azraq ash shamali|
al bab|al bada'a|al badari|al badrashayn|al bahah|al bajur|al balyana|al barakat|al bardiyah|
al basaliyah bahri|al basrah al qadimah|al battaliyah|al bawiti|al bayadiyah|al bayda|al birah|al brouj|
al bukayriyah|al burayj|al buraymi|al burayqah|al burj|al diwaniyah|al fahahil|al fallujah|al farwaniyah|
al fashn|al faw|al fayyum|al fintas|al fqih ben calah|al fuhays|al fukhkhari|al fulah|al furjan|
al fuwayliq|al ghanayim|al ghanim|al ghantu|al ghayzah|al ghurayfah|al hada|al hadd|al hamidiyah|
al hammam|al hamul|al harithah|al hasaheisa|al hasakah|al hawamid|al hawamidiyah|al hawatah|al hayathim|
al hayy|al hazm|al hilal al gharbiyah|al hilal ash sharqiyah|al hilaliyya|al hillah|al hindiyah|al hirak|
al hitmi|al hoceima|al hudaiba|al hudaydah|al hufuf|al hulwah|al hurshah|al husayniyah|al ibrahimiyah|
al jadid|al jafr|al jammaliyah|al jaradiyah|al jawf|al jazeera aba|al jib|al jizah|al jubayhah|al jubayl|
al jubaylah|al judayyidah|al jumayl|al jumum|al jurf|al karama|al karamah|al kawa|al khabaisi|
al khaburah|al khadir|al khafji|al khankah|al kharj|al kharjah|al khawr|al khinzirah|al khums|al khurmah|
al khusus|al kiswah|al kittah|al lagowa|al lith|al m'aziz|al madakisha|al madam|al madinah|
al mahallah al kubra|al mahawil|al mahbulah|al mahmudiyah|al mahwit|al majaridah|al majaz|al malikiyah|
al manamah|al manaqil|al manqaf|al mansurah|al manzalah|al maraghah|al marj|al markaz|al markhiyah|
al masallamiyya|al matariyah|al matlin|al mawsil al jadidah|al mayadin|al mayah|al mazar al janubi|
al mijlad|al mindak|al minshah|al miqdadiyah|al mishkhab|al mithnab|al mizhar first|al mizhar second|
al mubarraz|al mughraqah|al muharraq|al munayzilah|al murar al qadim|al musayfirah|al mutayrifi|
al muteena|al muwayh|al qa'im|al qabil|al qadarif|al qahirah al jadidah|al qamishli|
al qanatir al khayriyah|al qanayat|al qantarah|al qarah|al qararah|al qaryatayn|al qassasin|al qatif|
al qatranah|al qatrun|al qawasim|al qbab|al qitena|al qubbah|al qunaytirah|al qurayn|al qurayya|
al qurnah|al qusais second|al qusayr|al qusiyah|al qutayfah|al quwayrah|al ritchie|al safa|al sajaah|
al shamkhah city|al twar first|al twar second|al wafrah|al waheda|al wajh|al wakrah|al waqf|al warqaa|
al wasitah|al wasl|al wukayr|al yamun|al yasiniyah|al-minya al-jadidah|ala moana|alagoa grande|
alagoa nova|alagoinha do piaui|alam damai|alameda de osuna|alamo heights|alamosa east|aland islands|
alba adriatica|alba de tormes|alba iulia|alba posse|albano laziale|albano sant'alessandro|
albany city centre|albany creek|albany park|albert city|albert falls|albert park|alberta avenue|
albese con cassano|albestii pamanteni|albion park|albion park rail|albisola superiore|albissola marina|
alborada jaltenco|albro lake|albu kamal|alcacer do sal|alcala de guadaira|alcala de henares|
alcala de los gazules|alcala de xivert|alcala del rio|alcala del valle|alcala la real|alcalde diaz|
alcazar de san juan|aldeia de paio pires|aldeia nova|aldeias altas|aldergrove east|alderley edge|
alderwood manor|aldinga beach|aldinigila wad dhahi|aldrich bay|aldrich garden|alegrete do piaui|
alei zahav|aleksandrov gay|aleksandrow kujawski|aleksandrow lodzki|alem paraiba|aleutians east|
aleutians west|alexander city|alexander heights|alexandra estate|alexandra headland|alexandra hills|
alexandria bay|alexandria city|alfei menasheh|alfold crossways|alfords point|alfred cove|
alfredo baquerizo moreno|alfredo marcondes|alfredo v bonfil|alhama de granada|alhama de murcia|
alhaurin de la torre|alhaurin el grande|alhos vedros|ali mendjeli|ali sabih|aliamanu makai|
aliamanu mauka|alianca do tocantins|alianza real|alice springs|alice springs city centre|alik ghund|
alipur duar|aliso viejo|aliwal north|allambie heights|allegheny west|allen park|allenby gardens|
allendale town|allendorf an der lahn|allendorf an der lumda|allenwood cross roads|alligator creek|
allison park|allmersbach im tal|ally land|almenno san bartolomeo|almenno san salvatore|almere stad|
almino afonso|almirante tamandare|almis du guigou|almodovar del campo|almodovar del rio|almoloya del rio|
aloha estates|alondra park|alor gajah|alor merah|alor setar|alphen aan den rijn|alsayid tribe|
alta floresta d'oeste|alta habana|alta vista|altagracia de orituco|altamira do maranhao|
altamonte springs|altavilla milicia|altavilla vicentina|altdorf bei nurnberg|alten buseck|
altenmarkt im pongau|altenstadt an der waldnaab|alter do chao|altes hochschulviertel|altes lager|
alto alegre|alto alegre do maranhao|alto alegre do pindare|alto alegre dos parecis|alto araguaia|
alto barinas|alto boa vista|alto bonito|alto bonito colonia|alto boquete|alto caparao|alto da maia|
alto de pinheiros|alto del carmen|alto do rodrigues|alto garcas|alto hama|alto horizonte|alto hospicio|
alto jequitiba|alto longa|alto lucero|alto molocue|alto paraguai|alto paraiso|alto paraiso de goias|
alto parana|alto parnaiba|alto piquiri|alto rio doce|alto rio novo|alto salaverry|alto santo|
alto taquari|alto vista|altona meadows|altona north|altos de san francisco|altos del rosario|
altstadt nord|altstadt sud|altyn asyr|alum creek|alum rock|alvares machado|alvaro de carvalho|
alvaro obregon|alvorada d'oeste|alvorada de minas|alvorada do gurgueia|alvorada do norte|alvorada do sul|
alwa tirunagari|alzano lombardo|alzenau in unterfranken|am altamir|am dam|am hagenring|am timan|
amady ounare|aman salekro|amanalco de becerra|amapa do maranhao|amaral ferrador|amarante do maranhao|
amarastii de jos|amatenango del valle|amatlan de los reyes|amaxac de guerrero|amba giorgis|
ambagarh chauki|ambala sadar|ambato boeny|ambicapur pt vi|ambicapur pt viii|ambikapur part-x|
ambivali t tungartan|ambodimanga ii|amealco de bonfil|amelia court house|america dourada|american canyon|
american falls|american fork|american samoa|americano do brasil|americo brasiliense|americo de campos|
amersham on the hill|ames lake|amethyst harbour|ametista do sul|amherst center|amigo beach|amir kola|
amiret el fhoul|amiret hajjaj|amiret touazra|amity gardens|amlapura city|ammi moussa|amnat charoen|
amozoc de mota|amparo do serra|amphoe sikhiu|ampil pram daeum|ampliacion san mateo|ampney crucis|
ampov prey|amu'er jingtao shequ|an ha|an hai|an khe|an muileann gcearr|an nabk|an najmah|an nasiriyah|
an nasr|an nhon|an nimas|an nubariyah|an nuhud|an nusayrat|an ros|an trach|anahim lake|anak bukit|
anar darah|anbar alum|anchor point|ancient oaks|andaeuk haeb|anderson mill|andersons bay|
andorra la vella|andoung khmaer|andoung pou|andoung thma|andoung trabaek|andres bonifacio|
andrews air force base|andrews farm|anenii noi|ang mo kio new town|ang thong|angamacutiro de la union|
angel fire|angel r cabada|angeles city|angels camp|angical do piaui|angk tasaom|angkor angk|angkor chey|
angkor meas|angkor sar|angle park|angle vale|angola on the lake|angra do heroismo|angra dos reis|
angram grange|anguillara sabazia|anhchanh rung|anisio de abreu|anjani budruk|anklesvar ina|anle garden|
anlong phe|anlong reab|anlong romiet|anlong run|anlong thnaot|anlong veaeng|ann arbor|anna bay|
anna paulowna|anna valley|annal agraharam|annapolis royal|anne arundel|annfield plain|annotto bay|
annweiler am trifels|ano liosia|anover de tajo|anse a galets|anse aux pins|anse boileau|anse la raye|
anse rouge|anta gorda|antagan segunda|antelope valley-crestview|anten mills|antigua and barbuda|
antigua guatemala|antiguo cuscatlan|anton lizardo|antonina do norte|antonio joao|antonio olinto|
antsirabe afovoany|anzola dell'emilia|ao luek|ap binh chanh|ap binh chau|ap ho phong|ap lei chau estate|
ap long thanh|ap mot|ap phu hoa|ap phuoc tinh|ap tan my|ap tan ngai|ap xuan son|apache junction|
aparecida d'oeste|aparecida de goiania|aparecida do rio negro|aparecida do taboado|apaseo el alto|
apaseo el grande|apaxco de ocampo|apaxtla de castrejon|apetatitlan antonio carbajal|apolinario saravia|
apollo bay|apollo beach|apostol santiago|appiano gentile|apple canyon lake|apple creek|
apple mountain lake|apple tree creek|apple valley|appleby magna|appleton city|appleton thorn|
applewood park|appley bridge|april road|aptos hills-larkin valley|apulia e fao|aq qala|aq qayeh|
aqua marine|aquia harbour|aquiles serdan|ar rabbah|ar rabiyah|ar radisiyah qibli|ar rahad|ar rahmaniyah|
ar ram wa dahiyat al barid|ar rams|ar ramtha|ar raqqah|ar rashidiyah|ar rass|ar rastan|ar rayayinah|
ar rayna|ar rayyan|ar riqqah|ar riyad|ar rommani|ar rudayyif|ar rujban|ar rumaylah|ar rumaythah|
ar rumaythiyah|ar rutbah|ar ruways|ara ali|ara damansara|ara nova|aracoiaba da serra|aragua de barcelona|
aran bidgol|arana hills|aranas sur|aranda de duero|aransas pass|ararat village|arba minch|
arbaa laaounate|arbizzano-santa maria|arbolada los sauces|arbon valley|arbor creek|arbour lake|
arbutus ridge|arcadia lakes|arcadia vale|archaia olympia|archer city|archer lodge|archers post|
arcola east|arcos de la frontera|arcos de valdevez|arctic bay|arden hills|arden on the severn|
areaks tnaot|areia branca|arenas de san pedro|arenas valley|arenys de mar|arenys de munt|arfa moussaia|
argamasilla de alba|argamasilla de calatrava|argos orestiko|argyle park|ariano irpino-martiri|arif wala|
ario de rayon|ario de rosales|aristobulo del valle|aristocrat ranchettes|arivaca junction|arizona city|
arizona village|arjyapalli marine|arkansas city|arlington heights|armacao de pera|armacao dos buzios|
armistead gardens|armstrong beach|armstrong creek|arno bay|arnold's cove|arnolds park|aro valley|
aroma park|arquata scrivia|arraial do cabo|arrawarra headland|arroio do meio|arroio do sal|
arroio do tigre|arroio dos ratos|arroio grande|arroyo colorado estates colonia|arroyo de la encomienda|
arroyo de la luz|arroyo de la miel|arroyo de san servan|arroyo grande|arroyo leyes|arroyo naranjo|
arroyo seco|arruda dos vinhos|arsago seprio|arsi negele|art khwajah|arthur's pass|arthurs point|
artist village|artur alvim|arun amarin|arvand kenar|as pontes de garcia rodriguez|as sadd|as saff|
as saffaniyah|as safirah|as sahil|as salahat|as salamiyah|as salihiyah al jadidah|as salimiyah|as sallum|
as salt|as samawah|as sanad|as sanamayn|as santah|as sars|as sarw|as satwah|as satwah sharq|as sawani|
as sinbillawayn|as suki|as sulayyil|as sultah al jadidah|as susah|as suwayq|as suwayrah|asagi erhaci|
asagi hisar|asan khurd|asbe teferi|asbury lake|asbury park|ascencion de guarayos|aschau im chiemgau|
ascoli piceno|ascoli satriano|ascot park|ascot vale|ascott under wychwood|
asentamiento humano nicolas de pierola|ash flat|ash grove|ash shafa|ash shajarah|ash shallal|
ash shamiyah|ash shamli|ash sharqat|ash shatrah|ash shaykh zuwayd|ash shihaniyah|ash shuqayri|
ash shuyukh|ash vale|ash-shaykh zayid|ashaghi guzdak|ashland city|ashland heights|ashley green|
ashmuji khalsa|ashoknagar kalyangarh|ashton in makerfield|ashton keynes|ashton under hill|
ashton-sandy spring|ashuganj city|askam in furness|askham bryan|askham richard|aslan duz|aspen gardens|
aspen hill|aspen park|aspen ridge|aspen woods|aspendale gardens|aspley guise|assi bou nif|assie akpesse|
assie koumassi|assin foso|assis brasil|assis chateaubriand|assuncao do piaui|astaneh-ye ashrafiyeh|
astolfo dutra|astwood bank|asuncion ixtaltepec|asuncion mita|asuncion nochixtlan|asyr kakabayew|
at tafilah|at taj|at tall|at tall al kabir|at taraf|at tarfah|at tarif|at tayyibah|at tubi|at turrah|
atalaia do norte|ateli mandi|atemajac de brizuela|ath thumamah khamsun|athi river|athol park|
atilio vivacqua|atlacomulco de fabela|atlantic beach|atlantic city|atlantic highlands|atlantic mine|
atotonilco de tula|atotonilco el alto|atotonilco el grande|atouguia da baleia|atoyac de alvarez|
attock city|atwater village|au gres|au in der hallertau|au long|au sable|au sable forks|aubin grove|
auburn bay|auburn gresham|auburn hills|auburn lake trails|audoin sante|audubon park|auf der horst|
augustine heights|augusto de lima|augusto pestana|auhammadpur majri|ault field|aung san|
aurangabad cantonment|aurelino leal|aurora do para|aussere neustadt|austin heights|austins ferry|
autlan de navarro|ave maria|aveiras de cima|avenell heights|avenue b and c|averill park|avery creek|
avia terai|avila beach|avoca beach|avocado heights|avon lake|avon park|avondale estates|avondale heights|
avra valley|awarua plains|awlad saqr|axixa do tocantins|axtla de terrazas|ayala alabang|
ayanavelikulangara vadakku|ayer hangat|ayer hitam|ayer itam|ayer molek|ayer's cliff|ayia napa|
ayios konstandinos|ayla patakata|ayn ibn fuhayd|ayoun el atrous|ayutla de los libres|
ayyanur teppakkuttai|az zabadani|az zabyah|az zahiriyah|az zallaq|az zarqa|az zawiyah|az zawr|
az zayniyah qibli|az zaytuniyah|az zubayr|az zulayl|az zulfi|az zuwaydah|az zuwaytinah|azalea park|
azuqueca de henares|azzano decimo|azzano san paolo|b and e colonia|ba chuc|ba dinh|ba don|ba na|ba vi|
bab anar|bab ezzouar|bab taza|baba ana|baba bakala|baba heydar|babson park|bac giang|bac kan|bac lieu|
bac lung|bac ninh|bac quang|bac tu liem|bacchus marsh|bach mai|back bay|back mountain|back of the hill|
backa palanka|backa topola|backi petrovac|backo gradiste|backo petrovo selo|bacolod city|bad abbach|
bad aibling|bad arolsen|bad axe|bad belzig|bad bentheim|bad bergzabern|bad berka|bad berleburg|
bad berneck im fichtelgebirge|bad bevensen|bad birnbach|bad blankenburg|bad bocklet|bad bramstedt|
bad breisig|bad bruckenau|bad buchau|bad camberg|bad doberan|bad driburg|bad duben|bad durkheim|
bad durrenberg|bad durrheim|bad ems|bad endbach|bad endorf|bad essen|bad fallingbostel|bad feilnbach|
bad frankenhausen|bad freienwalde|bad fussing|bad gandersheim|bad griesbach|bad hall|bad harzburg|
bad herrenalb|bad hersfeld|bad homburg vor der hohe|bad honnef|bad honningen|bad iburg|bad karlshafen|
bad kissingen|bad konig|bad konigshofen im grabfeld|bad kosen|bad kreuznach|bad laasphe|bad laer|
bad langensalza|bad lauchstadt|bad lausick|bad lauterberg im harz|bad liebenstein|bad liebenwerda|
bad liebenzell|bad lippspringe|bad lobenstein|bad marienberg|bad meinberg|bad mergentheim|
bad munder am deister|bad munstereifel|bad muskau|bad nauheim|bad nenndorf|bad neuenahr-ahrweiler|
bad neustadt an der saale|bad oeynhausen|bad oldesloe|bad orb|bad pyrmont|bad ragaz|bad rappenau|
bad reichenhall|bad rothenfelde|bad rud|bad saarow|bad sachsa|bad sackingen|bad salzdetfurth|
bad salzuflen|bad salzungen|bad sankt leonhard im lavanttal|bad sassendorf|bad saulgau|bad schallerbach|
bad schlema|bad schmiedeberg|bad schussenried|bad schwalbach|bad schwartau|bad segeberg|bad sobernheim|
bad soden am taunus|bad soden-salmunster|bad sooden-allendorf|bad staffelstein|bad tolz|bad urach|
bad vilbel|bad voslau|bad waldsee|bad wiessee|bad wildbad|bad wildungen|bad wimpfen|bad windsheim|
bad worishofen|bad wunnenberg|bad wurzach|bad zurzach|bad zwischenahn|bada barabil|bada malhera|
badagal ulipadi|badarpur railway town|badger creek|badh malak|badhni kalan|badia polesine|badja kunda|
badr hunayn|badwell ash|bady bassitt|bagan datoh|bagan datuk|bagan samak|bagan serai|bagan tiang|
baggabag b|bagh-e malek|bagha purana|bagnara calabra|bagni di tivoli|bagno a ripoli|bagnolo cremasco|
bagnolo in piano|bagnolo mella|bago city|bagong barrio|bagong bayan ii-a|bagong pagasa|bagong sikat|
bagong silang|bagong silangan|bagua grande|baguim do monte|baguio villa|baharan shahr|bahay pare|
bahbari gaon|bahia blanca|bahia de caraquez|bahia de kino|bahia honda|bahia solano|bahir dar|bahrs scrub|
baia da traicao|baia de aries|baia de fier|baia farta|baia formosa|baia mare|baia sprie|baie du tombeau|
baie lazare|baie sainte anne|baie ste anne|baie verte|baigong jiedao|baile an mhuilinn|baile dranceni|
baile herculane|baile olanesti|bailey prairie|baileys crossroads|bainbridge island|bairro alto|
bairro da madre de deus|bairro da penha|bairro do loreto|bairro militar|bairro novo|
bairro parque nossa senhora do carmo|bairro silva braga|baishi zhen|baiting hollow|baixa grande|
baixa grande do ribeiro|baixo guandu|bajina basta|bajio de san jose|bajos de chila|bajos de haina|
bajos del ejido|bajram curri|bakadou i|bakanou a|bakau new town|bakau wasulun|baker city|baker lake|
baker trails|bakers creek|bakers hill|bakov nad jizerou|bal harbour|bala cynwyd|bala deh|balai pungut|
balch springs|balcon de la lisa|balcones heights|bald hills|bald knob|baldwin city|baldwin harbor|
baldwin park|bale hawassa|bale robe|baleni sarbi|balgal beach|balgowlah heights|bali chak|bali koria|
balik pulau|balite segundo|baliuag nuevo|ball ground|ballarat central|ballarat east|ballarat north|
ballenger creek|ballintoy harbour|balls creek|ballston lake|ballston spa|bally haly|ballymore eustace|
balmain east|balneario arroio do silva|balneario camboriu|balneario gaivota|balneario picarras|
balneario pinhal|balneario rincao|baloda bazar|balpyk bi|balsa nova|balsall common|balsam lake|
baltimore city|baltimore highlands|balwyn north|bamboo flat|bamnet narong|bamor kalan|bamun sualkuchi|
ban ang sila|ban ao nang|ban aranyik|ban bachiang|ban bang bamru|ban bang kadi|ban bueng|ban chalong|
ban chang|ban chang lo|ban dan lan hoi|ban dong phra ram|ban dung|ban hat lek|ban houakhoua|ban houayxay|
ban huai thalaeng|ban i chang|ban i let|ban i loet|ban i pat|ban i toeng|ban kamala|ban karon|ban kata|
ban kengkok|ban khao nang sang hua|ban khlong bang bon|ban khlong bang phran|ban khlong bang phrom|
ban khlong bang ramat|ban khlong bang sao thong|ban khlong chak phra|ban khlong prawet|ban khoan|
ban ko kaeo|ban ko sire|ban lak song|ban lak xao|ban lam luk ka|ban laongam|ban mae thalop|ban mae waen|
ban mai|ban mai khao|ban mo|ban muang-nan|ban na|ban na hy|ban na san|ban na saton|ban nam yuen|
ban noen hom|ban non hom|ban nong pradu|ban nong wua so|ban phaeo|ban phai|ban phan don|ban phe|ban phra|
ban phru nai|ban pong|ban ratsada|ban sai khao|ban sam chuk|ban samae dam|ban sang|ban selaphum|
ban siphom|ban su-ngai pa di|ban tak|ban talat bueng|ban talat nua|ban talat yai|ban tha kham|
ban tha ngam|ban thai tan|ban thateng|ban thung klang|ban xamtai|ban xeno|banatski karlovac|
banbury-don mills|banco filipino homes|banda aceh|bandar abbas|bandar al-muktafi billah shah|
bandar baharu|bandar baru ayer itam|bandar baru enstek|bandar baru salak tinggi|bandar botanic|
bandar bukit raja|bandar country homes|bandar kinrara|bandar labuan|bandar laguna merbok|bandar lampung|
bandar mahkota cheras|bandar nabawan|bandar parklands|bandar penawar|bandar puncak alam|
bandar putra kulai|bandar saujana utama|bandar seri alam|bandar seri begawan|bandar springhill|
bandar sri damansara|bandar sri sendayan|bandar sunway|bandar tasik puteri|bandar tenggara|
bandar tun hussein onn|bandar tun razak|bandar utama|bandar-e anzali|bandar-e charak|bandar-e deylam|
bandar-e deyr|bandar-e emam khomeyni|bandar-e gaz|bandar-e genaveh|bandar-e kangan|bandar-e khamir|
bandar-e kong|bandar-e laft|bandar-e lengeh|bandar-e mahshahr|bandar-e rig|bandar-e shirinu|
bandar-e siraf|bandar-e torkaman|bandeira do sul|bandh dih|bandundu province|banff trail|bang ban|
bang bo district|bang bon|bang bon nuea|bang bua thong|bang kapi|bang khae|bang khae nuea|bang khla|
bang khlo|bang kho laem|bang kho laem subdistrict|bang khun non|bang khun si|bang khun thian|
bang krathum|bang kruai|bang lamung|bang len|bang mun nak|bang na|bang nam priao|bang o|bang pa-in|
bang pakong|bang phae|bang phai|bang phlat|bang racham|bang rak|bang rakam|bang saphan|bang sue|
bang sue subdistrict|bang yai|bang yi khan|bangarda chhota|bangkok noi|bangkok riverside|bangkok yai|
bangolo tahouake|bangor trident base|banguie i|bani bangou|bani mazar|bani suhayla|bani suwayf|
bani suwayf al jadidah|bani walid|bani yas city|bani zayd|bani zayd ash sharqiyah|banja luka|
banjul nding|banks springs|banksia beach|banksia grove|banksia park|banmankhi bazar|banner elk|
banner hill|banora point|banovce nad bebravou|banska bystrica|banska stiavnica|banteay ampil|
banteay meas khang kaeut|banyan garden|banyuls de la marenda|banza damba|bao loc|bao'an centre|
bao'an yuan qu|baochuang estate|baqa el gharbiya|baqah ash sharqiyah|baquero norte|bar beach|bar bigha|
bar harbor|bar hill|bar nunn|bara bazar|bara uchana|barajas de madrid|baraki barak|barano d'ischia|
barao de cocais|barao de cotegipe|barao de grajau|barao de melgaco|barao do monte alto|barao do triunfo|
barbera del valles|barberino di mugello|barbers point housing|barbosa ferraz|barcellona pozzo di gotto|
barden ridge|bardon mill|bardwell park|bardwell valley|barellan point|barf anbar|barford st martin|
barford st michael|bargny guedj|bargny ngoude|barhi majra|bari sadri|barika chuburi|barka kana|
barker heights|barker ten mile|barkers point|barkhera kalan|barki saria|barkly east|barkly west|
barlows hill|barmby on the marsh|barmhan kalan|barnegat light|barnes lake-millers lake|barnetby le wold|
barney point|barns green|barnt green|barnum island|barotac nuevo|barotac viejo|barpeta road|barra bonita|
barra da estiva|barra da tijuca|barra de carrasco|barra de guabiraba|barra de navidad|
barra de santa rosa|barra de santana|barra de santo antonio|barra de sao francisco|barra de sao miguel|
barra do bugres|barra do chapeu|barra do choca|barra do corda|barra do dande|barra do garcas|
barra do mendes|barra do ouro|barra do pirai|barra do quarai|barra do ribeiro|barra do rocha|
barra do turvo|barra dos coqueiros|barra funda|barra longa|barra mansa|barra velha|barrack heights|
barrack point|barracks row|barranco de loba|barreiro do jaiba|barri de les corts|barri de sant andreu|
barriera di lanzo|barriera di milano|barrigada village|barrington hills|barrio de la concepcion|
barrio de mexico|barrio de peral|barro alto|barro duro|barro preto|barros blancos|barros cassal|
barrow in furness|barrow upon humber|barrow upon soar|barry farms|barstow heights|bartley green|
bartolome maso|barton creek|barton on sea|barton under needwood|barton upon humber|bartram village|
barua bari gaon|barwon heads|basavana bagevadi|basin city|basin pocket|basin view|basirhat city|
basking ridge|bass hill|bass lake|bassano del grappa|basse lasne|basse santa su|bastia umbra|bat hefer|
bat khela|bat yam|batac city|batang berjuntai|batanii mari|batasan bata|batchelor hills|bateau bay|
batemans bay|bath beach|bathurst city centre|bathurst manor|baton rouge|battaramulla south|battery hill|
battery park city|battery point|battle creek|battle ground|battle lake|battle mountain|battlement mesa|
batu anam|batu arang|batu berendam|batu caves|batu feringgi|batu gajah|batu kawan|batu kurau|batu pahat|
batu tiga|batwar salarzai|baua kalan|baulkham hills|bawani khera|bawley point|baxter estates|
baxter springs|bay bulls|bay city|bay harbor|bay harbor islands|bay head|bay hill|bay horse|bay minette|
bay park|bay pines|bay point|bay roberts|bay saint louis|bay shore|bay springs|bay st george south|
bay street corridor|bay view|bay village|bay wood|bayan hot|bayan lepas|bayan nur|bayonet head|
bayonet point|bayou boeuf|bayou cane|bayou gauche|bayou goula|bayou la batre|bayou vista|
bayshore gardens|bayside gardens|bayston hill|bayswater north|bayt al faqih|bayt fajjar|bayt furik|
bayt hanina|bayt hanun|bayt idis|bayt jala|bayt kahil|bayt lahya|bayt lid|bayt liqya|bayt sahur|bayt ula|
bayt ummar|bayt yafa|bayta al fawqa|bayview heights|bayview village|bayview woods-steeles|
bayview-hunters point|baz kia gurab|bazar-e yakawlang|bazarnyy karabulak|bazarnyy syzgan|
bazarnyye mataki|beach city|beach haven|beach haven west|beach park|beacon heights|beacon hill|
beacon square|beaconsfield upper|beale air force base|bean station|bear creek|bear lake|bear river|
bear river city|bear rocks|bear valley springs|beas de segura|beato antonio|beau bassin-rose hill|
beau vallon|beaubassin east|beaufort west|beaumont hills|beauty point|beaver bank|beaver city|beaver dam|
beaver dam lake|beaver falls|beaver meadows|beaver springs|beaverdam lake-salisbury mills|
becerril de la sierra|becicherecu mic|beckett ridge|beddington heights|bedford heights|bedford hills|
bedford park|bedford park-nortown|bedok new town|bee cave|bee ridge|beebe plain|beech creek|beech grove|
beech mountain lakes|beechwood trails|beechwood village|beechwood west|bees creek|beit el|beit jann|
bejubang dua|bel air|bel air north|bel air riviere seche|bel air south|bel ayr park|bel ombre|bela bela|
bela crkva|bela cruz|bela pod bezdezem|bela vista|bela vista da caroba|bela vista de goias|
bela vista de minas|bela vista do maranhao|bela vista do paraiso|bela vista do piaui|bela vista do toldo|
belaya berezka|belaya glina|belaya kalitva|belaya kholunitsa|beled hawo|belem de maria|
belem de sao francisco|belem do brejo do cruz|belen de umbria|belen gualcho|belford estates|belford roxo|
belgian gardens|belgrave heights|belgrave south|beli manastir|belimbla park|belize city|bell acres|
bell block|bell buckle|bell gardens|bell hill|bell park|bell post hill|bell road|bell ville|bell's turn|
bella coola|bella union|bella vista|bellair-meadowbrook terrace|bellaria-igea marina|bellas vistas|
bellbird heights|bellbird park|belle center|belle chasse|belle de mai|belle fourche|belle glade|
belle glade camp|belle harbor|belle haven|belle isle|belle meade|belle plaine|belle rive|belle river|
belle rose|belle terre|belle vale|belle vernon|belle vue harel|belle vue maurel|belle vue pilot|
belleair beach|belleair bluffs|bellefontaine neighbors|bellerose terrace|bellevue heights|bellevue hill|
belli park|bellinzago novarese|bellows falls|bells corners|belmont cragin|belmont estates|belmont north|
belmont south|belmonte mezzagno|belo campo|belo horizonte|belo jardim|belo monte|belo oriente|
belo sur tsiribihina|belo vale|belsize park|belvedere marittimo|belvedere park|belyy yar|belyye berega|
belyye stolby|bembla et mnara|ben aoun|ben arous|ben avon|ben cat|ben gardane|ben guerir|ben hill|
ben jerrar|ben lomond|ben mehidi|ben qarrich|ben taieb|ben thuy|ben tre|benab-e marand|
benalup-casas viejas|benatky nad jizerou|bendigo city centre|benedito leite|benedito novo|
benemerito de las americas|beni abbes|beni amrane|beni douala|beni enzar|beni hassane|beni khalled|
beni khiar|beni mellal|beni mered|beni mester|beni saf|beni tamou|beni yakhlef|benin city|benito juarez|
benito soliven|benjamin aceval|benjamin hill|bennane bodheur|bennett springs|bennetts end|benning road|
benningen am neckar|benns church|benque viejo el carmen|bent creek|bentleigh east|bentley park|
bento fernandes|bento goncalves|benton city|benton harbor|benton heights|bentong town|bere alston|
bere regis|bergen auf rugen|bergen beach|bergen op zoom|bergisch gladbach|beri khas|berkel en rodenrijs|
berkeley heights|berkeley lake|berkeley springs|berkeley vale|berkshire heights|berkshire park|
berlin heights|berlin kopenick|bermuda dunes|bermuda run|bernardino de campos|bernardo de irigoyen|
bernardo do mearim|bernardo sayao|bernards heath|bernau am chiemsee|bernau bei berlin|bernhards bay|
berowra heights|berrien springs|berry creek|berry hill|berry mills heights|berry springs|berwyn heights|
besana in brianza|bessedi anon|bessemer city|bet arye|bet dagan|bet she'an|bet shemesh|bet trang|
betania do piaui|betare oya|bethany beach|bethel acres|bethel heights|bethel island|bethel park|
bethel springs|bethlehem village|bethnal green|betio village|better waverly|betul bazar|beulah park|
beulah valley|beverley park|beverly cove|beverly heights|beverly hills|bevil oaks|bexley north|
bhagal jagana|bhairab bazar|bhalswa jahangirpur|bhamdoun el mhatta|bhamian kalan|bharanikavu tekku|
bharthana kosad|bhatpara abhaynagar|bhattarai danda|bhawani mandi|bhikkiwind uttar|bhilai charoda|
bhim kanari|bhim tal|bhit shah|bhucho mandi|bhuja bhuja nellore|bhulath gharbi|bhuragaon rev town|bi kah|
bi'r al ghanam|biala krakowska|biala piska|biala podlaska|biale blota|bialy dunajec|bibb city|
biberach an der riss|bibir hat|bible hill|bibra lake|bicazu ardelean|bich chu|bicholi hapsi|
biddle street|bielsk podlaski|bielsko poludnie|bien hoa|bien unido|bierun nowy|big bass lake|
big bear city|big bear lake|big beaver|big bend|big chimney|big coppitt key|big delta|big eddy|big flats|
big flats airport|big horn|big lake|big park|big pine|big pine key|big piney|big point|big rapids|
big river|big rock|big run|big sandy|big sky|big spring|big stone|big stone gap|big sur|big timber|
big wells|biggera waters|biggin hill|bighapur khurd|bignay uno|bigues i riells|bihar sharif|bijelo polje|
bikenibeu village|bila tserkva|bilambil heights|bileh savar|bilgola plateau|bili oslavy|bilicenii vechi|
billington heights|biltmore forest|bilyche pole|bim son|bin jawwad|bin xian|bin yauri|binfield heath|
bingen am rhein|bingham canyon|bingham farms|bingtuan sanshiliu tuan|binh long|binh minh|binh thanh|
binh thuy|biny selo|binyamina-giv'at ada|biograd na moru|bir ali ben khalifa|bir el ater|bir el djir|
bir el hafey|bir el maksur|bir ganduz|bir ghaghar|bir ghandouz|bir hadaj|bir jdid|bir m'cherga|
bir nabala|bir zayt|birch bay|birch run|birch tree|birchwood lakes|birchy bay|bird island|biritiba mirim|
birmingham gardens|birni n konni|birnin gaoure|birnin kebbi|birnin kudu|biryulevo zapadnoye|
biscayne park|bischofsheim in der rhon|bisenda buzurg|bishan new town|bishop auckland|bishop burton|
bishop middleham|bishop monkton|bishop sutton|bishop wilton|bishop's castle|bishop's falls|
bishops cleeve|bishops lydeard|bishops stortford|bishops waltham|bishunpur urf maharajganj|
biswanath chariali|bitag grande|black canyon city|black creek|black diamond|black eagle|black earth|
black forest|black hawk|black head|black hill|black jack|black lick|black mountain|black notley|
black point-green point|black river|black river falls|black river-hardwicke|black rock|blackalls park|
blackburn hamlet|blackburn north|blackburn south|blackheath westcombe|blacklick estates|blackmans bay|
blackmud creek|blacks beach|blacks harbour|blackstone heights|blackwells mills|blair athol|blair road|
blairgowrie and rattray|blairmore urban centre|blandford forum|bledi dieya|bli bli|bligh park|
blijnii hutor|blind bay|blind bight|blind river|blindley heath|bliss corner|blockhouse bay|
bloomfield hills|blooming grove|blooming prairie|blossom park|blowing rock|blue ash|blue ball|blue bay|
blue bell|blue berry hill|blue earth|blue grass|blue haven|blue hill|blue hills|blue island|blue jay|
blue lake|blue mound|blue mounds|blue mountain|blue mountain heights|blue mountains|blue point|
blue quill|blue quill estates|blue rapids|blue ridge|blue ridge manor|blue ridge shores|
blue ridge summit|blue river|blue springs|bluewater park|bluewater village|bluff city|bluff point|
bnei ayish|bnei brak|bni bouayach|bni drar|bni tajjit|bo de|bo phloi|bo rai|boa esperanca|
boa esperanca do norte|boa esperanca do sul|boa hora|boa nova|boa saude|boa ventura|
boa ventura de sao roque|boa viagem|boa vista|boa vista da aparecida|boa vista do burica|
boa vista do gurupi|boa vista do tupim|boadilla del monte|boambee east|boars hill|boat harbour|
boat of garten|bobingen an der rems|bobon second|bobov dol|bobuo ii|boca chica|boca da mata|boca de aroa|
boca de uchire|boca del mar|boca del monte|boca del rio|boca do acre|boca pointe|boca raton|boca suno|
bocaina de minas|bocaiuva do sul|bocana de paiwas|bocas del toro|bocicoiu mare|bodden town|bode saadu|
bodega bay|bodh gaya|bodle street|boeng kak muoy|boeng kak pir|bog walk|bogatyye saby|boger city|
bognor regis|bogue chitto|bohle plains|bohners lake|boiling spring lakes|boiling springs|boise city|
bol'shaya murta|bol'shiye dvory|bol'shiye vyazemy|bol'shoye boldino|bol'shoye kozino|
bol'shoye murashkino|bol'shoye polpino|bolanos de calatrava|boles acres|bolintin deal|bolintin vale|
bolivar peninsula|bollullos de la mitacion|bollullos par del condado|bolton hill|bolton landing|
bolton le sands|bolton point|bolton upon dearne|bolwarra heights|bom conselho|bom despacho|bom jardim|
bom jardim da serra|bom jardim de goias|bom jardim de minas|bom jesus|bom jesus da lapa|
bom jesus da penha|bom jesus da serra|bom jesus das selvas|bom jesus de goias|bom jesus do amparo|
bom jesus do araguaia|bom jesus do galho|bom jesus do itabapoana|bom jesus do norte|
bom jesus do tocantins|bom jesus dos perdoes|bom lugar|bom principio|bom principio do piaui|bom repouso|
bom retiro|bom retiro do sul|bom sucesso|boma la ngombe|bommasandra industrial area|bon accord|
bon accueil|bon air|bon aqua junction|bon homme|bonadelle ranchos-madera ranchos|
bonaire, saint eustatius and saba|bonate sopra|bonate sotto|bonavista downs|bondi beach|bondi junction|
bone south|bonfim do piaui|bonfinopolis de minas|bonita springs|bonito de minas|bonito de santa fe|
bonn hardtberg|bonne terre|bonneau beach|bonnells bay|bonner springs|bonner-west riverside|bonners ferry|
bonnet bay|bonney lake|bonnie doon|bonny doon|bonny hills|bonnyrigg heights|booker bay|boon lay|
boothbay harbor|boqueirao do leao|boqueirao do piaui|borda da mata|bordj bou arreridj|bordj el bahri|
bordj el kiffan|bordj ghdir|bordj menaiel|bordj zemoura|borgaro torinese|borgata lesna|
borgata monginevro|borgata paradiso|borghetto santo spirito|borgo a buggiano|borgo maggiore|borgo po|
borgo san dalmazzo|borgo san lorenzo|borgo san paolo|borgo stazione|borgo val di taro|borgo valsugana|
borgo vittoria|borgonovo valtidone|borgoricco-san michele delle badesse-sant'eufemia|borivali tarf rahur|
borj cedria|borj el amri|borj mejen bel abbes|borlai panchaitan|borne sulinowo|bornu yassu|
boronia heights|borough green|borough of far hills|borough park|borrego springs|borris in ossory|
borso del grappa|bosanska krupa|bosansko grahovo|bosnia and herzegovina|bosque de saloya|bosque farms|
bosque saude|bossemtele i|bossier city|bossley park|boston heights|boston seaport|boston spa|
boswell's corner|botanic ridge|botany downs|bothell east|bothell west|bou arada|bou arfa|bou arkoub|
bou chemma|bou fekrane|bou ficha|bou hadjar|bou hanifia el hamamat|bou ismail|bou izakarn|bou merdes|
bou saada|bou salem|bou tlelis|bouizazarene ihaddadene|boulder city|boulder creek|boulder hill|
boulevard gardens|boulevard park|boumahra ahmed|boumalne dades|boumhel el bassatine|bound brook|
bourne end|bourton on the water|boutiliers point|bouvet island|bovalino superiore|bovey tracey|
bovington camp|bow bog|bow bowing|bow brickhill|bow island|bow mar|bow street|bowen hills|bowen island|
bowen mountain|bower chalke|bowleys quarters|bowling green|bowmans addition|box butte|box elder|box hill|
box hill north|box hill south|boyes hot springs|boyle heights|boyle street|boyne city|boyne island|
boynton beach|boyup brook|bozdar wada|bracebridge heath|bracken ridge|braco do norte|braco do trombudo|
braddell heights estate|braddock heights|braddock hills|bradenton beach|bradley beach|bradley gardens|
bradley junction|braemar hill|braganca paulista|bragg creek|brahasestii de sus|brahma lodge|
brahmana periya agraharam|brahmanan di bari|braman corners|brandenburg an der havel|brander gardens|
brandy hill|brandys nad labem-stara boleslav|branford center|brant broughton|bras pires|brasher falls|
brasil novo|brasilandia de minas|brasilia de minas|brass castle|bratton fleming|braunau am inn|bray park|
brazii de sus|breakfast point|breaux bridge|breaza de sus|brebu manastirei|breckenridge greens|
breckenridge hills|breckinridge center|breedon on the hill|breezy castle|breezy point|breisach am rhein|
breitenfurt bei wien|brejinho de nazare|brejo da madre de deus|brejo de areia|brejo do cruz|
brejo dos santos|brejo grande|brejo grande do araguaia|brejo santo|brembate di sopra|brena alta|
brena baja|brentwood bay|brentwood estates|brentwood park|brentwood village|breu branco|brevoort park|
brewers hill|brewster hill|breznita ocol|brezova pod bradlom|briar chapel|briar creek|briar hill|
briar hill-belgravia|briarcliff manor|briarcliffe acres|briarwood beach|brice prairie|brices creek|
bricket wood|brickworks estate|bridge city|bridge of allan|bridge of earn|bridge of weir|bridge sollers|
bridgeman downs|bridgeport east|bridgeport north|bridgeport west|bridgwater centre|bridgwater forest|
bridgwater lakes|bridgwater trails|bridle path-sunnybrook-york mills|brierley hill|brigham city|
brighouse-city centre|brighton beach|brighton east|brighton park|brignano gera d'adda|brikama ba|
briny breezes|brisas barra de suchiate|brisas de zicatela|brisbane central business district|
brisee verdiere|brisenas de matamoros|bristol bay|bristol city|britannia youngstown|
british indian ocean territory|british properties|british virgin islands|briton ferry|
brittany farms-highlands|brixton hill|brno stred|broad blunsdon|broad chalke|broad channel|broad creek|
broad haven|broad hinton|broad ripple|broadbeach waters|broadview court|broadview heights|
broadview north|broadview park|broadway east|broek op langedijk|broening manor|broken arrow|broken bow|
broken hill|brondby strand|brook farm|brook highland|brook park|brookes point|brookfield center|
brooklyn center|brooklyn heights|brooklyn park|brookmans park|brookside village|brookside west|
brotas de macaubas|brou akpaousso|broughton astley|broughton gifford|broughton in furness|broughton moor|
brow of the hill|broward estates|brown city|brown deer|brown hill|brown owl|brownlee park|browns bay|
browns lake|browns mills|browns point|browns valley|brownsboro farm|brownstown cross roads|bruce park|
bruck an der leitha|bruck an der mur|brule shore|brunn am gebirge|brunswick east|brunswick heads|
brunswick station|brunswick west|brus laguna|brush fork|brush prairie|brushy creek|bryans road|
bryn athyn|bryn mawr|bryn mawr-skyway|bryson city|brzeg dolny|brzesc kujawski|brzeziny slaskie|
brzezno gdanskie|bua yai|buchanan dam|buchanan lake village|buchen in odenwald|buchholz in der nordheide|
buckeye lake|buckhead ridge|buckhurst hill|buckland monachorum|bucklands beach|buckmaster's circle|
buco zau|budapest i kerulet|budapest ii kerulet|budapest iii kerulet|budapest iv kerulet|
budapest v kerulet|budapest vi kerulet|budapest viii kerulet|budapest xi kerulet|budapest xii kerulet|
budapest xiii kerulet|budapest xix kerulet|budapest xv kerulet|budapest xvi kerulet|
budapest xvii kerulet|budapest xviii kerulet|budapest xx kerulet|budapest xxi kerulet|
budapest xxii kerulet|budapest xxiii kerulet|budd lake|budge budge|budha theh|budleigh salterton|
buena park|buena vista|buena vista city|buenaventura lakes|buenavista de cuellar|buenavista del norte|
buenavista tomatlan|bueng kan|bueng kum|bueng na rang|bueno brandao|buenos aires|buff point|
buffalo center|buffalo city|buffalo grove|buffalo lake|buffalo narrows|buffalo soapstone|bui xa|
buies creek|builth wells|bukit batok new town|bukit beruntung|bukit bintang|bukit damansara|bukit gambir|
bukit gemuroh|bukit ho swee estate|bukit indah|bukit jalil|bukit kayu hitam|bukit kerinchi|
bukit merah estate|bukit mertajam|bukit panjang new town|bukit pinang|bukit rahman putra|bukit rambai|
bukit tambun|bukit tengah|bukit timah|bula atumba|bull creek|bull run|bull run mountain estates|
bull savannah|bull shoals|bull valley|bullhead city|bulls gap|buln buln|buloh kasap|bulung'ur shahri|
bulyea heights|buna hir|bunche park|bundaberg east|bundaberg north|bundaberg south|bundaberg west|
bunk foss|bunker hill|bunker hill village|bununka kunda|buon ho|buon ma thuot|buon trap|buon tur|
bur dubai|bura tana|burago di molgora|burela de cabo|bures saint mary|burg auf fehmarn|
burg bei magdeburg|burg stargard|burgess hill|burgh by sands|burgh heath|burgh le marsh|
burgkirchen an der alz|buriti alegre|buriti bravo|buriti do tocantins|buriti dos lopes|buriti dos montes|
burj islam|burk's falls|burkina faso|burleigh heads|burley in wharfedale|burlington junction|
burnaby heights|burnett heads|burnham market|burnie city centre|burns beach|burns flat|burns harbor|
burns lake|burnside heights|burnt church|burnt forest|burnt islands|burnt store marina|burpengary east|
burr oak|burr ridge|burrill lake|burrum heads|burry port|burton bradstock|burton in lonsdale|
burton on the wolds|burton pidsea|burton upon stather|burton upon trent|burwash common|burwood east|
burwood heights|bury st edmunds|bushland beach|business bay|busselton city centre|busto arsizio|
busto garolfo|butcher's hill|buthidaung town|butler beach|butte des morts|butternut valley|butubre i|
buzzards bay|byala slatina|byers green|byrnes mill|byron bay|bystrice nad pernstejnem|
bystrice pod hostynem|bystryy istok|bystrzyca klodzka|bytom odrzanski|byward market|ca mau|
cabaceiras do paraguacu|cabanatuan city|cabanillas del campo|cabaritan east|
cabbagetown-south st james town|cabeceira grande|cabeceiras de basto|cabeceiras do piaui|cabeza del buey|
cabezon de la sal|cabin john|cable bay|cable beach|cabo de santo agostinho|cabo frio|cabo rojo|
cabo ruivo|cabo san lucas|cabo verde|caboolture south|cabralia paulista|cabramatta west|cabrera de mar|
cacapava do sul|cache bay|cache creek|cachoeira alta|cachoeira de minas|cachoeira de pajeu|
cachoeira do arari|cachoeira do piria|cachoeira do sul|cachoeira dos indios|cachoeira dourada|
cachoeira paulista|cachoeiras de macacu|cachoeiro de itapemirim|cacimba de dentro|cacique doble|
cactus flat|cactus forest|cadboro bay|caddo mills|caddo valley|cadelbosco di sopra|cadereyta de montes|
cadereyta jimenez|cadorago-caslino al piano|caerano di san marco|cafezal do sul|cagayan de oro|
cage mazumbo|cagnano varano|cahaba heights|cai doi vam|cai lay|cai rang|caianu mic|caicara del orinoco|
caicara do norte|cairns city|cairns north|cairo montenotte|caja seca|cajahs mountain|cajueiro da praia|
cala millor|cala rajada|calabazar de sagua|calbayog city|caldaro sulla strada del vino|caldas brandao|
caldas da rainha|caldas de reis|caldas de vizela|caldas novas|caldeirao grande|caldeirao grande do piaui|
calderara di reno|caldes de montbui|caledon east|calenberger neustadt|calera chica|calera de tango|
calera y chozas|caleta de carquin|caleta olivia|calheta de sao miguel|calhoun city|calhoun falls|
calico rock|california city|california gully|california pines|callala bay|callala beach|calle blancos|
calle larga|callingwood north|callingwood south|callosa de segura|callow hill|caloundra west|
calubcub dos|calumet city|calumet park|calusco d'adda|calvario del carmen|calvert beach|calvert city|
calverton park|calvi risorta|cam le|cam lo|cam pha|cam pha mines|cam ranh|cam xuyen|camanche north shore|
camanche village|camara de lobos|camarma de esteruelas|cambara do sul|cambewarra village|
cambita garabitos|cambria heights|cambrian heights|cambrian park|cambridge bay|cambridge city|
cambridge gardens|cambridge park|cambridge springs|cambundi catembo|camden park|camden point|
cameron heights|cameron park|cameron park colonia|cameron village|camilo aldao|camisano vicentino|
cammack village|camocim de sao felix|camp diable|camp douglas|camp flora|camp h m smith|camp hill|
camp ithier|camp lake|camp meeker|camp mountain|camp pendleton north|camp pendleton south|camp point|
camp springs|camp swift|camp verde|camp wood|campagna lupia|campagnano di roma|campagnola emilia|
campbell bay|campbell creek|campbells bay|campbells creek|campestre do maranhao|campestre flamboyanes|
campestre villas del alamo|campi bisenzio|campi salentina|campia turzii|campina da lagoa|
campina das missoes|campina do monte alegre|campina grande|campina grande do sul|campina verde|
campinas do piaui|campinas do sul|campo alegre|campo alegre de goias|campo alegre de lourdes|
campo alegre do fidalgo|campo belo|campo belo do sul|campo bom|campo bonito|campo calabro|
campo de criptana|campo de la cruz|campo de ourique|campo di marte|campo do brito|campo do meio|
campo do tenente|campo ere|campo florido|campo formoso|campo gallo|campo grande|campo grande do piaui|
campo largo|campo largo do piaui|campo limpo|campo limpo de goias|campo limpo paulista|campo magro|
campo maior|campo marzio|campo mourao|campo nell'elba|campo novo|campo novo de rondonia|
campo novo do parecis|campo pequeno|campo quijano|campo ramon|campo real|campo redondo|campo verde|
campo viera|campobello di licata|campobello di mazara|campobello island|campofelice di roccella|
campos altos|campos belos|campos de julio|campos do jordao|campos dos goytacazes|campos gerais|
campos lindos|campos novos|campos novos paulista|campos sales|campos verdes|campulung moldovenesc|
campurile de jos|can baro|can duoc|can gio|can giuoc|can pastilla|can picafort|can tho|cana verde|
canaa dos carajas|canabrava do norte|canada bay|canada de gomez|canadian lakes|canadohta lake|
canal flats|canal fulton|canal winchester|canary wharf|canberra city|candeias do jamari|
candelaria de la frontera|candi prambanan|candido de abreu|candido godoi|candido mendes|candido mota|
candido sales|cane savannah|canet de mar|canford heath|cangas de onis|cangas del narcea|
cangas do morrazo|cangkat jong|canicattini bagni|caninde de sao francisco|canitas de felipe pescador|
canley heights|canley vale|canning town|canning vale|cannon air force base|cannon ball|cannon beach|
cannon falls|cannon hill|cannon valley|cannons creek|canoga park|canon city|canon ridge|canonica d'adda|
canosa di puglia|canova-san zeno|canto del llano|canto do buriti|canton beach|canton industrial area|
canton valley|canvey island|canyon city|canyon country|canyon day|canyon heights|canyon lake|
canyon meadows|canyon rim|canyon springs|cao bang|cao lanh|cao thuong|cap malheureux|cap negro ii|
capaccio scalo|capacho nuevo|capao bonito|capao da canoa|capao do leao|capao redondo|cape canaveral|
cape carteret|cape charles|cape coast|cape coral|cape girardeau|cape horn|cape may|cape may court house|
cape neddick|cape paterson|cape saint claire|cape st george|cape town|cape vincent|cape woolamai|
capel le ferne|capel saint mary|capel sound|capela de santana|capela do alto|capela do alto alegre|
capela nova|capelle aan den ijssel|capilla de guadalupe|capilla del monte|capilla del senor|capim branco|
capim grosso|capinzal do norte|capitan bado|capitan bermudez|capitan ramon|capitan sarmiento|
capitao andrade|capitao de campos|capitao eneas|capitao leonidas marques|capitao poco|capitol gateway|
capitol heights|capitol hill|capitol riverfront|capivari de baixo|capo d'orlando|cappella maggiore|
capraia e limite|capriano del colle|capriate san gervasio|captain cook|captains cove|captains flat|
capulhuac de mirafuentes|carate brianza|caraubas do piaui|carbon cliff|carbon hill|carbonara di bari|
cardano al campo|cardeal da silva|cardiff heights|cardiff south|cardigan village|cardoso moreira|
cardrona mains|careiro da varzea|carey bay|carey park|carina heights|caringbah south|cariri do tocantins|
carl junction|carle place|carlisle road|carlos a carrillo|carlos chagas|carlton le moorland|
carmel valley village|carmen de apicala|carmen de areco|carmen de la legua reynoso|carmen de patagones|
carmen de viboral|carmen del parana|carmignano di brenta|carmo da cachoeira|carmo da mata|carmo de minas|
carmo do cajuru|carmo do paranaiba|carmo do rio claro|carmo do rio verde|carmopolis de minas|
carnauba dos dantas|carnaubeira da penha|carnelian bay|carnes hill|carneys point|caroga lake|carol city|
carol stream|carolina beach|carolina shores|caroline springs|caronno pertusella|caronno varesino|
carousel view|carpaneto piacentino|carpenders park|carpenter hill|carpineto romano|carrara san giorgio|
carrazeda de anciaes|carregal do sal|carriage club|carrier mills|carrizo hill|carrizo springs|
carroll park|carroll valley|carroll-south hilton|carrolls creek|carrollton ridge|carrollwood village|
carrot river|carrum downs|carson city|carss park|carstairs junction|cartagena del chaira|carter crest|
carter lake|carter springs|carver ranches|casa blanca|casa branca|casa conejo|casa de campo|
casa de oro-mount helix|casa grande|casa loma|casa nova|casa santa|casa verde|casal bertone|
casal di principe|casal palocco|casale di scodosia|casale monferrato|casale sul sile|casalecchio di reno|
casalnuovo di napoli|casamicciola terme|casar de caceres|casarrubios del monte|casarsa della delizia|
casarza ligure|casas adobes|casas grandes|casas ibanez|cascade heights|cascade locks|cascade valley|
cascade-chipita park|casco historico de barajas|casco historico de vallecas|casco historico de vicalvaro|
caselle torinese|casigua el cubo|casimiro de abreu|casino vecchiarello|casnate con bernate|
casorate primo|casorate sempione|cass city|cass lake|cassa de la selva|cassago brianza|cassano all'ionio|
cassano d'adda|cassano delle murge|cassano magnago|castalian springs|castanheira do ribatejo|
castano primo|castaways beach|castel bolognese|castel di lama|castel di sangro|castel goffredo|
castel madama|castel maggiore|castel mella|castel san giorgio|castel san giovanni|
castel san pietro terme|castel volturno|castelfranco di sotto|castelfranco emilia|castelfranco veneto|
castell-platja d'aro|castellammare del golfo|castellammare di stabia|castellar del valles|
castellazzo bormida|castelletto sopra ticino|castelli calepio|castello d'empuries|castello de la plana|
castello di cisterna|castelnovo di sotto|castelnovo ne'monti|castelnuovo del garda|
castelnuovo di garfagnana|castelnuovo rangone|castelnuovo scrivia|castelo branco|castelo do piaui|
castelo dos sonhos|castelo viegas|casteloes de cepeda|castelvetro piacentino|castiglion fiorentino|
castiglione d'adda|castiglione del lago|castiglione delle stiviere|castiglione olona|
castiglione torinese|castilblanco de los arroyos|castilleja de la cuesta|castillo de locubin|
castillo de teayo|castillo grande|castle acre|castle camps|castle cary|castle cove|castle dale|
castle donington|castle douglas|castle hayne|castle hedingham|castle hill|castle hills|castle pines|
castle pines north|castle point|castle rock|castle shannon|castle vale|castro alves|castro barros|
castro daire|castro de rei|castro del rio|castro marim|castro pretorio|castro valley|castro verde|
castrocaro terme e terra del sole|caswell hill|cat ba|catalina foothills|catas altas|cathedral city|
catheys valley|catia la mar|cato ridge|catole do rocha|catterick garrison|cattle creek|cau dien|cau giay|
caulfield east|caulfield north|caulfield south|causeway bay|cauto cristo|cava de tirreni|
cavaria con premezzo|cave city|cave creek|cave junction|cave spring|cave springs|cavenago di brianza|
caves beach|cavite city|caxambu do sul|caxias do sul|cayman islands|cayman palms|cayuga heights|
cazones de herrera|cazzago san martino-calino|cazzago-ex polo|ceanu mare|cebu city|cecil hills|
cecil park|cedar bluff|cedar bluffs|cedar city|cedar cove|cedar creek|cedar crest|cedar falls|
cedar glen lakes|cedar glen west|cedar grove|cedar hill|cedar hills|cedar key|cedar knolls|cedar lake|
cedar mill|cedar park|cedar point|cedar rapids|cedar ridge|cedar springs|cedar vale|cedar valley|
cedro de sao joao|cefn cribwr|ceglie del campo|ceglie messapica|celle ligure|cellino san marco|
cemaes bay|cenes de la vega|centar zupa|centenario do sul|centenary heights|centennial park|
centennial place|centennial scarborough|center city|center harbor|center hill|center line|
center moriches|center ossipee|center point|center valley|central african republic|central bridge|
central business district|central city|central coast|central coquitlam|central de minas|
central do maranhao|central falls|central forest park|central frederick|central garage|central gardens|
central heights-midland city|central high|central islip|central lake|central lonsdale|central lynn|
central mcdougall|central moncton|central park|central park heights|central point|central saanich|
central square|central valley|central waterford|central york|centre de flacq|centre district|centre hall|
centre square|centreville chicopee|centro de readaptacion social|centro do guilherme|
centro familiar la soledad|centro habana|centro novo do maranhao|century city|ceptura de sus|
cercado abajo|cerdanyola del valles|cereso del hongo|ceriano laghetto|cerne abbas|cernusco sul naviglio|
cerny most|cerqueira cesar|cerro azul|cerro cora|cerro de ortega|cerro de pasco|cerro de san antonio|
cerro gordo|cerro grande do sul|cerro largo|cerro maggiore|cerveny kostelec|cervignano del friuli|
cesano boscone|cesano maderno|ceska kamenice|ceska lipa|ceska skalice|ceska trebova|ceske budejovice|
cesky brod|cesky krumlov|cesky tesin|cetraro marina|ceu azul|cha de alecrim|cha de alegria|cha grande|
cha preta|chaah bahru|chabet el ameur|chadwell heath|chadwell st mary|chafford hundred|chagrin falls|
chah-e jamal|chahar borj|chahar burj|chahar dangeh|chai badan|chai buri|chai nat|chai wari|
chain valley bay|chak azam sahu|chak five hundred seventy-five|chak hundred one|chak jhumra|
chak one hundred eighteen nine left|chak one hundred eighty-eight nine a left|
chak one hundred eighty-five a nine left|chak one hundred eighty-seven nine left|
chak one hundred eighty-six nine left|chak one hundred forty nine left|
chak one hundred forty-one nine left|chak one hundred forty-three nine left|
chak one hundred forty-two nine left|chak one hundred four seven right|
chak one hundred ninety nine a left|chak one hundred seventeen nine left|
chak one hundred thirty-eight nine left|chak one hundred thirty-nine nine left|
chak one hundred three seven right|chak one hundred twenty nine left|
chak one hundred twenty-one nine left|chak pindi|chak sixty-eight-four right|
chak sixty-five a gugera distributary|chak three ten left|chake chake|chalan pago-ordot village|
chalantapara pt iv|chalfont saint peter|chalfont st giles|chalk farm|chalk river|chamaz koti|
chambers flat|champion heights|champion lakes|champlain heights|chan kasem|chanar ladeado|chandan hola|
chandlers hill|chandrapur baghicha|chandur bazar|channel islands beach|channel lake|channel land|
channel-port aux basques|chao bom|chao de matias|chapada do norte|chapada dos guimaraes|chapada gaucha|
chapadao do ceu|chapadao do sul|chapakhowa town|chapali bhadrakali|chapel allerton|chapel en le frith|
chapel hill|chapel saint leonards|char bhadrasan|charingia gaon|charkhi dadri|charles city|charles hill|
charles mix|charles sturt university|charles village|charlestown of aberlour|charlotte amalie|
charlotte court house|charlotte hall|charlotte harbor|charlotte park|charlottesville city|charlton kings|
charming garden|charneca de caparica|charter oak|charters towers|charters towers city|chase city|
chase river|chasiv yar|chat trakan|chatibor gaon|chatswood west|chattahoochee hills|chattanooga valley|
chatuchak subdistrict|chau doc|chau phong|cheadle heath|cheadle hulme|cheat lake|cheerful garden|
cheetham hill|chegem vtoroy|chehimet nord|chek chue|chelghoum el aid|chellalat el adhaouara|chelm slaski|
chelmsley wood|chelsea heights|chemin grenier|chenango bridge|chenar village|chene feuillu|chengguan qu|
chengxian chengguanzhen|chenini nahal|chentian village|cheongsong gun|cherang ruku|cherepanova hora|
cheriton bishop|cheriton fitzpaine|cherkaska lozova|chermside west|chernaya rechka|cherokee village|
cherry burton|cherry creek|cherry gardens|cherry grove|cherry hill|cherry hill mall|cherry hills village|
cherry orchard|cherry point|cherry tree|cherry valley|chertanovo yuzhnoye|cherven bryag|chesapeake beach|
chesapeake city|chesapeake ranch estates|chesapeake ranch estates-drum point|chesham bois|
cheshire village|chester gap|chester heights|chester hill|chester springs|chesterfield court house|
chestnut hill|chestnut ridge|cheswick green|cheung chau|cheung sha wan|chevy chase heights|
chevy chase section five|chevy chase section three|chevy chase view|chevy chase village|chew magna|
chew stoke|chhatral ina|chhipa barod|chhnok tru|chhota gobindpur|chhota udepur|chhoti sadri|
chhuria kalan|chi fu fa yuen|chi linh|chianciano terme|chiang kham|chiang khong|chiang klang|chiang mai|
chiang rai|chiang saen|chiapa de corzo|chiaramonte gulfi|chiautla de tapia|chiayi city|chicago heights|
chicago lawn|chicago loop|chicago ridge|chiclana de la frontera|chicxulub pueblo|chicxulub puerto|
chief lake|chik ballapur|chik banavar|chikhli kalan|chilanga township|chilapa de alvarez|child okeford|
childer thornton|chilla saroda khadar|chilla soroda bangar|chillan viejo|chilliwack mountain|
chilthorne domer|chilton foliat|china grove|china lake acres|chinampa de gorostiza|chincha alta|
chinna andankovil|chinna kalaiyamputtur|chinna salem|chino hills|chino valley|chinook park|
chinquapin park|chippewa falls|chippewa lake|chippewa park|chipping campden|chipping norton|
chipping ongar|chipping sodbury|chipping warden|chirnside park|chisago city|chistyye bory|chiswell green|
chit tee kone|chitrakoot dham|chittaway bay|chittaway point|chiugiana-la commenda|chiusi scalo|
chlumec nad cidlinou|cho lon|cho moi|choa chu kang new town|choa saidan shah|chob ta trav|choctaw lake|
choele choel|choi hung|choi hung estate|choi wan|choi wan estate|chok chai|cholul canton|chom bueng|
chom thong|chon buri|chon daen|chon thanh|chong kal|chong nonsi|chorakhe bua|chorlton cum hardy|
chorvatsky grob|chos malal|chota haibor|chrang chamreh muoy|christian malford|christie park|
christies beach|christina lake|christmas island|chu'ebdeh-ye yek|chubin dar|chudleigh knighton|
chuhar jamali|chuhar kana|chuk yuen|chuk yuen north estate|chuk yuen south estate|chula vista|chum creek|
chum phae|chums corner|chun man court|church fenton|church hill|church point|church rock|church street|
church stretton|church-yonge corridor|churchill falls|churchill park|churriana de la vega|churton park|
churumuco de morelos|chyorny yar|chyrvonaya slabada|cicero dantas|cidade ademar|cidade dutra|
cidade gaucha|cidade lider|cidade nova|cidade ocidental|cidade tiradentes|cidade universitaria|
ciego de avila|cienaga de oro|cienega de flores|cienega springs|cienegas terrace|cieplice slaskie zdroj|
cierny balog|cill fhionain|cimarron hills|cinco ranch|cinco saltos|cinisello balsamo|cinq avenues|
cintalapa de figueroa|cioranii de jos|ciprian porumbescu|circle d-kc estates|circle pines|
circoiscrizione i|circoiscrizione ii|circoiscrizione iii|circoiscrizione iv|circoiscrizione v|
circoiscrizione vi|circoiscrizione vii|circoiscrizione viii|ciro marina|cisano bergamasco|cissna park|
cisterna di latina|cit turin|citrus city|citrus heights|citrus hills|citrus park|citrus ridge|
citrus springs|citta di castello|city beach|city commercial core|city garden|city island|
city of cockburn|city of isabela|city of london|city of milford|city of port phillip|city of sammamish|
city of westminster|city one|city park|city view|ciudad acuna|ciudad altamirano|ciudad apodaca|
ciudad arce|ciudad ayala|ciudad barrios|ciudad benito juarez|ciudad bolivar|ciudad bolivia|
ciudad camargo|ciudad camilo cienfuegos|ciudad cerralvo|ciudad choluteca|ciudad coahuila|
ciudad constitucion|ciudad cuauhtemoc|ciudad dario|ciudad de allende|ciudad de armeria|
ciudad de chiautla de tapia|ciudad de cuetzalan|ciudad de huajuapan de leon|ciudad de huitzuco|
ciudad de nanacamilpa|ciudad de tlatlauquitepec|ciudad de villa de alvarez|ciudad del carmen|
ciudad del este|ciudad del maiz|ciudad delicias|ciudad fernandez|ciudad general escobedo|
ciudad general teran|ciudad guadalupe victoria|ciudad guayana|ciudad guerrero|ciudad gustavo diaz ordaz|
ciudad guzman|ciudad hidalgo|ciudad insurgentes|ciudad jardin|ciudad juarez|ciudad lazaro cardenas|
ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad manuel doblado|
ciudad melchor muzquiz|ciudad mendoza|ciudad miguel aleman|ciudad nezahualcoyotl|ciudad nueva|
ciudad obregon|ciudad ojeda|ciudad piar|ciudad real|ciudad rio bravo|ciudad rodrigo|
ciudad sabinas hidalgo|ciudad sahagun|ciudad sandino|ciudad satelite|ciudad serdan|ciudad tecun uman|
ciudad tula|ciudad universitaria|ciudad valles|ciudad victoria|ciudad vieja|ciupercenii noi|
ciutat meridiana|ciutat vella|cividale del friuli|cividate al piano|civita castellana|civitanova marche|
clair hills|clam falls|clanton park|clapham junction|clara city|claremont meadows|clarence gardens|
clarence park|clarendon hills|clarendon vale|clarenville-shoal harbour|clareview town centre|clark fork|
clarke's beach|clarks beach|clarks green|clarks grove|clarks hill|clarks summit|clarkson valley|
clarkston heights-vineland|clarksville city|claro dos pocoes|claverack-red mills|claxton bay|clay center|
clay city|claybrooke magna|claypool hill|clayton le moors|clayton park|clayton park west|cle elum|
clear creek|clear island waters|clear lake|clear lake riviera|clear lake shores|clear mountain|
clearbrook park|clearlake oaks|clearview acres|cleator moor|cleeve prior|clementi housing estate|
clemton park|cleobury mortimer|cleveland heights|cleveland park|cliff bungalow|cliffside park|
cliffwood beach|clifton beach|clifton campville|clifton forge|clifton grove|clifton heights|clifton hill|
clifton park|clifton springs|clifton upon teme|clinton corners|clinton township|clovelly park|
clovelly trails|clover hill|cluain meala|cluster springs|clydach vale|clyde hill|clyst st mary|co do|
co loa|co to|coach hill|coahuayana de hidalgo|coal city|coal creek|coal fork|coal grove|coal harbour|
coal hill|coal point|coal run village|coal valley|coalcoman de vazquez pallares|coaltown of balgonie|
coaltown of wemyss|coatepec harinas|coatham mundeville|cobb island|cobbs creek|coburg north|
cocal de telha|cocal do sul|cocal dos alves|cocalzinho de goias|cochiti lake|cockatoo valley|
cockburn central|cockle bay|cockrell hill|cocoa beach|cocoa west|coconut creek|coconut grove|
cocos islands|coelho neto|coes creek|coeur d'alene|coffin bay|coffs harbour|cofradia de juarez|
cohassett beach|coite do noia|cojumatlan de regules|col bosques de las lomas|col san martino|
colby village|cold ash|cold ashton|cold lake|cold norton|cold spring|cold spring harbor|cold springs|
colden common|coldstream homestead montebello|colico piano|colinas de plata|colinas del roble|
colinas do tocantins|coll d'en rabassa|collado mediano|collaroy plateau|colle di val d'elsa|colle verde|
college city|college grove|college heights|college hill|college park|college park east|college place|
college point|college station|colleverde ii|collier row|collingbourne ducis|collingbourne kingston|
collings lakes|collingwood heights|collingwood park|colmar manor|colmenar de oreja|colmenar viejo|
colo vale|cologna veneta|cologno al serio|cologno monzese|colonel light gardens|colonia anahuac|
colonia aurora|colonia caroya|colonia del sacramento|colonia del sol|colonia del valle|
colonia do gurgueia|colonia elisa|colonia emiliano zapata|colonia general alfredo stroessner|
colonia leopoldina|colonia lindavista|colonia los angeles|colonia menno|colonia nativitas|
colonia nicolich|colonia rincon viejo|colonia santa barbara|colonia segovia|colonia venustiano carranza|
colonia wanda|colonial acres|colonial beach|colonial heights|colonial heights city|colonial park|
colonial pine hills|colonias unidas|colony park|colorado city|colorado do oeste|colorado springs|
colorado triangle|colts neck|columbia city|columbia cross roads|columbia falls|columbia heights|
columbia hills|columbine valley|columbus air force base|columbus grove|columbus junction|colville street|
colwyn bay|comandante fontana|comandante luis piedrabuena|comandante nicanor otamendi|combe martin|
combee settlement|combined locks|comendador levy gasparian|comlosu mare|commerce city|commercial point|
commodore park|communications hill|comodoro rivadavia|compton dando|compton martin|comstock northwest|
comstock park|comun nuovo|con dao|con son|conashaugh lakes|conceicao da aparecida|conceicao da barra|
conceicao da feira|conceicao das alagoas|conceicao de ipanema|conceicao de macabu|conceicao do almeida|
conceicao do araguaia|conceicao do caninde|conceicao do castelo|conceicao do coite|conceicao do jacuipe|
conceicao do lago-acu|conceicao do mato dentro|conceicao do para|conceicao do rio verde|
conceicao dos ouros|concepcion chiquirichapa|concepcion de ataco|concepcion de buenos aires|
concepcion de la sierra|concepcion del bermejo|concepcion del norte|concepcion del oro|
concepcion del uruguay|concepcion huista|concepcion ibaba|concepcion jolalpan|concepcion tutuapa|
conception bay south|conception harbour|concerned citizens of forest park|concord west|concorde hills|
concordia do para|concordia sagittaria|concordia sulla secchia|condell park|conego marinho|coney island|
confederation park|confederation urban centre|congonhas do norte|congress heights|conil de la frontera|
conjunto habitacional villas del pedregal|conjunto urbano la loma i|connaught heights|conneaut lake|
conneaut lakeshore|connells point|connelly springs|conning towers-nautilus park|cono norte|conon bridge|
conselheiro lafaiete|conselheiro pena|consolacion del sur|constance bay|constant spring|
constitution hill|contendas do sincora|contra costa|contra costa centre|convoy place|conway springs|
coober pedy|coochiemudlo island|cooee bay|cook islands|cooks gap|cooks hill|cool valley|cooloola cove|
coolum beach|coomba park|coon rapids|coon valley|cooper city|cooper's town|coopers plains|coos bay|
cooya beach|copake lake|copalnic manastur|copan ruinas|copper canyon|copper river|copperas cove|
copsa mica|coqueiro seco|coquitlam town centre|coquitlam west|coracao de jesus|coracao de maria|
coral bay|coral cove|coral gables|coral harbour|coral hills|coral springs|coral terrace|
corbera de llobregat|corbii mari|corby glen|cordeaux heights|cordes lakes|cordilheira alta|cordova bay|
cordry sweetwater lakes|core neighbourhoods|corfe castle|coria del rio|corigliano calabro|
corigliano d'otranto|corigliano scalo|corindi beach|cornate d'adda|cornedo vicentino|cornelio procopio|
cornella de llobregat|corner brook|cornu de sus|cornu luncii|cornwells heights|coromandel valley|
corona de tucson|coronation park|coronel bicaco|coronel brandsen|coronel domingos soares|coronel dorrego|
coronel du graty|coronel ezequiel|coronel fabriciano|coronel freitas|coronel joao pessoa|coronel joao sa|
coronel jose dias|coronel juan sola|coronel macedo|coronel marcelino mariduena|coronel moldes|
coronel murta|coronel oviedo|coronel pringles|coronel suarez|coronel vidal|coronel vivida|coronet bay|
corpus christi|corral de almaguer|corral de bustos|corrego do bom jesus|corrego fundo|corrego grande|
correia pinto|corso italia-davenport|corte franca|corte madera|cortina d'ampezzo|cortland west|
cortlandt manor|corujeira de dentro|corumba de goias|corvera de asturias|cos cob|coscomatepec de bravo|
cosio valtellino|cosmopolitan estate|costa calma|costa da caparica|costa de araujo|costa de caparica|
costa marques|costa mesa|costa rica|costa teguise|costa volpino|costeira do pirajubae|cotija de la paz|
coto de caza|coton in the elms|cotswold hills|cottage city|cottage grove|cottage lake|cottles bridge|
cotton end|cotton plant|cotton valley|cottonwood falls|cottonwood heights|cottonwood shores|cougar ridge|
coulee city|coulee dam|council bluffs|council grove|country club|country club estates|country club hills|
country club village|country hills|country hills east|country hills village|country hills west|
country homes|country knolls|country lake estates|country squire lakes|country walk|county park|
coupar angus|couto de magalhaes de minas|couto magalhaes|coutts crossing|cova da moura|cove cliff|
cove creek|coventry hills|coventry lake|covington city|cow bay|cowan heights|cowichan bay|cowie hill|
cox's bazar|cox's cove|coxen hole|coyne center|coyote acres|coyuca de benitez|coyuca de catalan|
crab orchard|craciunelu de jos|cradley heath|crafers west|cragg vale|craig beach|craigburn farm|
cranberry portage|cranberry township|cranbourne east|cranbourne north|cranbourne south|cranbourne west|
crandon lakes|craven arms|cravo norte|crawford plains|crawley down|creal springs|creech saint michael|
cremorne point|crescent beach|crescent city|crescent head|crescent heights|crescent springs|
crespano del grappa|crest hill|crested butte|crestview hills|crestwood village|creve coeur|crevedia mare|
crib point|crichton park|cripple creek|cristais paulista|cristalandia do piaui|cristiano otoni|
cristino castro|cristo rey|cristuru secuiesc|crocetta del montello|crofton downs|crofton park|
crook of devon|crooked lake park|cropwell bishop|cross city|cross country|cross hands|cross hills|
cross lanes|cross mountain|cross plains|cross roads|crouch end|croudace bay|crow agency|crow hill|
crow wing|crown heights|crown point|crows nest|croxley green|croxton kerrial|croydon hills|croydon north|
croydon park|croydon south|cruces de anori|cruden bay|cruz alta|cruz das almas|cruz del eje|
cruz do espirito santo|cruzeiro do iguacu|cruzeiro do oeste|cruzeiro do sul|crystal beach|crystal brook|
crystal city|crystal falls|crystal lake|crystal lakes|crystal lawns|crystal palace|crystal river|
crystal springs|cu chi|cua lo|cua nam|cuapiaxtla de madero|cuatro caminos|cuatro cienegas de carranza|
cuatro vientos|cuautepec de hinojosa|cuautitlan izcalli|cuba city|cubal do lumbo|cudjoe key|
cuencame de ceniceros|cuevas del almanzora|cuilapam de guerrero|cuite de mamanguape|cuitzeo del porvenir|
cul de sac|culburra beach|cullalabo del sur|cullinan west|culp creek|cultus lake|culver city|
culverstone green|cumaru do norte|cumberland center|cumberland head|cumberland hill|cumberland park|
cung kiem|cunha pora|cupra marittima|curl curl|currais novos|curral de cima|curral de dentro|
currans hill|current river|currie barracks|currumbin valley|currumbin waters|curry rivel|curtea de arges|
curtis bay|curuzu cuatia|cut and shoot|cut bank|cut off|cut-cut primero|cutler bay|cutler ridge|
cuto del porvenir|cutzamala de pinzon|cuyahoga falls|cuyahoga heights|cuza voda|cypress gardens|
cypress hills|cypress lake|cypress quarters|cypress village|czarna bialostocka|czarny bor|da lat|da nang|
da nyin kone|daajing giids|dabrowa bialostocka|dabrowa gornicza|dabrowa tarnowska|dachang shandao|
dade city|dade city north|dafrahinou darinsala|daganzo de arriba|dagbao i|dagestanskiye ogni|dai cuong|
dai dong|dai loc|dai mo|dai nghia|dai quang|dai tan|daira din panah|dairy farm|dairy flat|daisy hill|
dakota city|dakota dunes|dakota ridge|dal'neye konstantinovo|dalain hob|dale city|daleys point|
dalgety bay|dali old town|daliyat al karmel|dallas center|dallas city|dalli rajhara|dalsingh sarai|
dalton city|dalton gardens|dalton in furness|dalworthington gardens|daly city|daly grove|dalyoni bolo|
dam dam|damac hills|damagaram taker|damansara damai|damara patpara|dammeron valley|damnak khchas|
damnoen saduak|dampier peninsula|damrei choan khla|damrei phong|dan gora|dan khun thot|dan phuong|
dan sadau|dana point|dandenong north|danforth east york|dania beach|danville city|dar ali ben hassene|
dar as salam|dar bouazza|dar chabanne|dar chioukh|dar el barka|dar el beida|dar el haj taieb|
dar es salaam|dar kulayb|dar naim|dar ould zidouh|dar ouled khalifa|dar pein south|darab kola|
darb-e behesht|dardanup west|dardenne prairie|darfo boario terme|dario meira|darley park|darling downs|
darling heights|darling point|darlington point|darnytskyi masyv|darnytsya car repair plant microdistrict|
darras hall|darreh shahr|darya khan|darya khan marri|daryapur kalan|dash point|dasht-e archi|daska kalan|
datu piang|daud khel|daundi lohara|dauphin island|david canabarro|david city|davie village|
davis junction|davis park|davoren park|daw park|dawson city|dawson creek|dawson heights|dawson springs|
day heights|day valley|dayal pur|dayr al balah|dayr al ghusun|dayr dibwan|dayr hafir|dayr jarir|
dayr mawas|dayr samit|dayr yusuf|days bay|daytona beach|daytona beach shores|dchira el jihadia|de aar|
de baca|de bilt|de blaak|de doornakkers|de doorns|de drait|de graff|de greiden|de haan|de heeg|de kalb|
de kalb junction|de kruiskamp|de kwakel|de land southwest|de leon|de leon springs|de lier|de lisle|
de meern|de panne|de pere|de pinte|de queen|de reit|de rust|de smet|de soto|de valls bluff|de westereen|
de wijert|de witt|deaf smith|dean funes|dean park|dearborn heights|death valley|debo i|debre birhan|
debre mark'os|debre sina|debre tabor|deception bay|dededo village|dee why|deebing heights|deep cove|
deep river|deep river center|deer creek|deer isle|deer lake|deer lodge|deer park|deer ridge|deer river|
deer run|deer trail|deer valley|deerfield beach|defuniak springs|degeh bur|degema hulk|deh cheshmeh|
deh now|deh pahn|deh qa'ed|deh-e nowmilas-e sofla|dehiwala-mount lavinia|dehu road|deir el ahmar|
deir el asad|deir ez-zor|deir hanna|del aire|del city|del monte forest|del norte|del pilar|del remedio|
del rey oaks|delaneys creek|delavan lake|delaware city|delaware water gap|
delegacion cuajimalpa de morelos|delfim moreira|delhi cantonment|delhi hills|deli tua|dell rapids|
delmiro gouveia|delray beach|delta del tigre|delta junction|demba kunda|dembi dolo|demerval lobao|
demir kapija|democratic republic of the congo|den burg|den chai|den den|den dolder|den helder|denai alam|
denby dale|denham court|denham springs|denhams beach|denistone east|denistone west|denman island|
denman island trust area|denton holme|denver city|deori khas|departure bay|depoe bay|depot hill|
deputado irapuan pinheiro|dera bugti|dera colliery township|dera ghazi khan|dera gopipur|
dera ismail khan|dera mandi|dera murad jamali|dera nanak|derby center|derby line|derry village|
derwent park|des allemands|des arc|des moines|des peres|des plaines|desa parkcity|desa petaling|
deschutes river woods|desenzano del garda|desert aire|desert edge|desert hills|desert hot springs|
desert shores|desert springs|desert view highlands|desoto lakes|desterro de entre rios|det udom|
detroit beach|detroit lakes|dettingen an der erms|dettingen unter teck|deulgaon raja|dever inder bug|
devgadh bariya|devils lake|devinska nova ves|devon park|devonshire parish|dewdney east|dhar souk|
dhi as sufal|dhodra mohar|dhoro naro|di an|diablo grande|diagonal mar|diamante d'oeste|diamante do norte|
diamond beach|diamond city|diamond cove|diamond creek|diamond ridge|diamond springs|diano marina|
dias d'avila|dib dibba|dibba al-fujairah|dibba al-hisn|dich vong|dickens heath|dickson city|dicky beach|
didouche mourad|diego de almagro|dien ban|dien bien phu|dien thanh|diessen am ammersee|diez de octubre|
digaru gaon|digboi oil town|diggers rest|digih habar es|dill city|dillingen an der donau|din daeng|
dina huapi|dinan bashnoian wala|dinapur cantonment|dinapur nizamat|dinas powys|dingley village|dinh van|
dinner plain|dionisio cerqueira|dippa kunda|dirceu arcoverde|dire dawa|discovery bay|discovery harbor|
discovery park|discovery ridge|district heights|district of columbia|district of taher|ditton hill|
ditton priors|divina pastora|divino das laranjeiras|divino de sao lourenco|divinolandia de minas|
divinopolis do tocantins|divisa alegre|divisa nova|dix hills|dixon lane-meadow creek|diyarb najm|
dizaj diz|dizaj hoseyn beyg|djebel abiod|djebilet rosfa|dlhe diely|do son|do'stlik shahri|
dobbins heights|dobbs ferry|dobre miasto|dobri dol|dobrzen wielki|dock junction|
doctor alberto oviedo mota|doctor arroyo|doctor juan leon mallorquin|doctor juan manuel frutos|
doctor mora|doctor phillips|dodge center|dodge city|dodges ferry|dodson branch|doe run|doe valley|
doembang nangbuat|dog city|dois corregos|dois irmaos|dois irmaos do buriti|dois irmaos do tocantins|
dois riachos|dois vizinhos|dok kham tai|dolan springs|dolans bay|dollar bay|dollar corner|dollar point|
dollard-des ormeaux|dolls point|dolna banjica|dolna banya|dolni benesov|dolni brezany|dolni chabry|
dolni chiflik|dolni dabnik|dolni lutyne|dolny kubin|dolores hidalgo|dom aquino|dom basilio|dom cavati|
dom eliseu|dom expedito lopes|dom feliciano|dom inocencio|dom joaquim|dom macedo costa|dom pedrito|
dom pedro|dom silverio|dombe grande|domingos martins|domingos mourao|dominican republic|don antonio|
don benito|don bosco|don carlos|don sak|don torcuato|don valley|don valley village|don wun|dona ana|
dona emma|dona euzebia|dona ines|dona mencia|doncaster east|dong da|dong ha|dong hoi|dong khilek|
dong loc|dong xoai|dongan hills|donghae city|dongxi zhen|donimalai township|donington le heath|
donja mahala|donji miholjac|donji vakuf|donovan estates|doon south|dooru verinag|dor marunt|dora creek|
dorcheh piaz|dorchester on thames|dores de campos|dores de guanhaes|dores do indaia|dores do rio preto|
dores do turvo|dorna candrenilor|dorongan punta|dorset park|dos de mayo|dos hermanas|dos palos|dos rios|
douar el caid el gueddari|douar hicher|douar tindja|douar toulal|double bay|double oak|double springs|
douglas city|douglas park|douglass hills|doun yay|doutor camargo|doutor mauricio cardoso|
doutor severiano|doutor ulysses|dove creek|dove holes|dove valley|dover base housing|dover beaches north|
dover beaches south|dover gardens|dover heights|dover plains|dovercourt-wallace emerson-junction|
down ampney|downers grove|downham market|downtown brooklyn|downtown cambridge|downtown charlottetown|
downtown commercial core|downtown dartmouth|downtown dc|downtown dieppe|downtown dubai|downtown eastside|
downtown fredericton|downtown halifax|downtown moncton|downtown st john's|downtown vancouver|
downtown west end|dowsett highlands|draa ben khedda|draa el mizan|draa esmar|draa klalouche|
drajna de jos|drakes branch|drawsko pomorskie|drayton parslow|drayton valley|dreta de l'eixample|
drexel heights|drexel hill|driftwood village|dripping springs|drobeta-turnu severin|droichead nua|
drug mulla|druid heights|druid hills|drum point|drummond cove|dry drayton|dry ridge|dry run|dry tavern|
du quoin|duas barras|dubai festival city|dubai international financial centre|dubai internet city|
dubai investments park|dubai marina|dubai motor city|dubai silicon oasis|dubai sports city|
dubnica nad vahom|dubrave gornje|duc pho|duc tho|duc trong|duck hill|duck key|dudestii vechi|dudley park|
dudpatil i|due west|dufferin grove|duga resa|dugo selo|dulce nombre de culmi|duliajan oil town|
dulles town center|dulwich hill|dum duma|dumar kachhar|dumari urf damodarpur shahjahan|dumbrava rosie|
dumyat al jadidah|dun laoghaire|dunajska luzna|dunajska streda|duncan falls|dundas valley|
dundowran beach|dunes city|dunford bridge|dunga bunga|dunham on the hill|dunkirk town center|
dunmore east|dunn loring|duns creek|duong minh chau|dupax del norte|dupax del sur|dupont circle|
duque bacelar|duque de caxias|durga nagar part-v|durian tunggal|dursh khela|dust mohammad khan|
dustin acres|dutch harbor|dutsen wai|dutton park|duyen hai|dve mogili|dvory nad zitavou|
dvur kralove nad labem|dwaraka tirumala|dyffryn ardudwy|dyker heights|dzilam gonzalez|ea drang|ea h'leo|
ea hiao|ea kar|ea na|ea po|ea sup|ea t'ling|eagle bay|eagle bend|eagle butte|eagle grove|eagle lake|
eagle mountain|eagle pass|eagle point|eagle ridge|eagle river|eagle vale|eagleton village|
ealing broadway|ealing common|ear falls|earl shilton|earls barton|earls colne|earls court|
easington colliery|east albury|east alton|east amherst|east angus|east arlington|east atlantic beach|
east aurora|east avon|east ayton|east bairnsdale|east ballina|east baltimore midway|east bangor|
east bank|east barnet|east barre|east baton rouge|east bend|east bendigo|east bergholt|east berlin|
east bernard|east bernstadt|east berwick|east bethel|east boldon|east boston|east brady|east brainerd|
east branxton|east brent|east brewton|east bridgewater|east bridgford|east brisbane|east bronson|
east brookfield|east brooklyn|east broughton|east brunswick|east budleigh|east bunbury|east butler|
east calder|east cambie|east cambridge|east camden|east cannington|east canton|east carbon city|
east carnarvon|east carroll|east challow|east chattanooga|east chevington|east chicago|east clayton|
east cleveland|east concord|east conemaugh|east corrimal|east cowes|east cowton|east dailey|east dean|
east deep creek|east dennis|east dereham|east devonport|east douglas|east dublin|east dubuque|
east dulwich|east dundee|east earl|east ellijay|east elmhurst|east end|east end-danforth|east falls|
east falmouth|east farmingdale|east feliciana|east flat rock|east flatbush|east florence|east foothills|
east fork|east franklin|east freedom|east freehold|east fremantle|east gaffney|east galesburg|east galt|
east garden city|east garfield park|east garston|east geelong|east glenville|east gore|east gosford|
east grand forks|east grand rapids|east greenbush|east greenville|east greenwich|east griffin|
east grinstead|east gull lake|east gwillimbury|east haddam|east haddon|east halton|east ham|east hampton|
east hampton north|east hanney|east hanningfield|east hanover|east harlem|east harling|east harptree|
east hartford|east harwich|east hastings|east haven|east hazel crest|east helena|east helsinki|
east hemet|east hespeler|east highland park|east hill-meridian|east hills|east hoathly|east honolulu|
east horsley|east huntspill|east ilsley|east independence|east innisfail|east ipswich|east islip|
east ithaca|east jerusalem|east jindabyne|east jordan|east kapolei|east kempsey|east keswick|
east kilbride|east killara|east kingston|east kurrajong|east la mirada|east lake|east lake-orient park|
east lansdowne|east lansing|east launceston|east leake|east lexington|east lindfield|east linton|
east lismore|east liverpool|east london|east longmeadow|east los angeles|east machias|east mackay|
east maitland|east manoa|east marion|east markham|east massapequa|east mckeesport|east meadow|
east meadows|east melbourne|east meon|east merrimack|east millcreek|east millinocket|east millstone|
east milton|east missoula|east molesey|east moline|east moriches|east mount airy|east mountain|
east naples|east nassau|east new york|east newark|east newnan|east newton north|east newton south|
east norriton|east northport|east norwalk|east norwich|east oak lane|east oakdale|east orange|
east palatka|east palestine|east palo alto|east pasadena|east patchogue|east peckham|east pecos|
east pensacola heights|east peoria|east pepperell|east perrine|east perth|east petersburg|
east pittsburgh|east point|east port orchard|east porterville|east prairie|east preston|east prospect|
east providence|east quincy|east quogue|east rainton|east rancho dominguez|east randolph|
east renton highlands|east richmond heights|east richmond-fraser lands|east ridge|east riverdale|
east rochester|east rockaway|east rockingham|east royalty|east rudham|east ruston|east rutherford|
east ryde|east sahuarita|east saint louis|east san gabriel|east sandwich|east setauket|east sheen|
east shoreham|east side|east somerville|east sonora|east sooke|east sparta|east spencer|east stour|
east stroudsburg|east sumter|east syracuse|east taieri|east tamworth|east tawakoni|east tawas|
east tilbury|east toowoomba|east tremont|east troy|east tulare villa|east uniontown|east valley|
east vandergrift|east victoria park|east village|east warburton|east washington|east wellington|
east wemyss|east wenatchee|east wenatchee bench|east whitburn|east williston|east winch|east windsor|
east wittering|east york|eastern beach|eastern charlotte|eastern creek|eastern district|eastern heights|
eastern hillsides|eastern kings|eastern passage|eastlawn gardens|easton on the hill|eaton bray|
eaton estates|eaton rapids|eaton socon|eatons hill|eatons neck|eau claire|eaux claires|ebbw vale|
ebersbach an der fils|ebute ikorodu|ecatepec de morelos|ecatzingo de hidalgo|ech chettia|echemmaia est|
echo lake|echo park|echuca village|eco sanctuary|eden hill|eden hills|eden isle|eden park|eden prairie|
eden roc|eden terrace|eden valley|edenbridge-humber valley|edens landing|edensor park|edge hill|
edgecliff village|edgemont park|edgemont village|edgewater park|edinburgh a|edmondson park|
edmondson village|ednor gardens-lakeside|eduardo castex|edwards air force base|eel ground|
eel river crossing|eerwah vale|eforie nord|eforie sud|egg harbor city|eglin air force base|eglin village|
eglinton east|egypt lake-leto|eha amufu|ehen hudag|eidson road|eielson air force base|eight ash green|
eight mile plains|eighty four|eighty mile beach|eisleben lutherstadt|ejbar kola|ejea de los caballeros|
ejido benito juarez|ejido hermosillo|ejido la ventana|ejido san lorenzo cuauhtenco|ekangar sarai|
ekondo titi|el aargub|el abadia|el abiodh sidi cheikh|el achir|el affroun|el aguila|el ain|el aioun|
el akarta|el alamo|el alia|el altet|el alto|el amria|el aouinet|el arahal|el arenal|el arrouch|
el asintal|el astillero|el attaf|el bagre|el bahay|el bahira|el baix guinardo|el banco|el barril|
el battan|el bauga|el baul|el bayadh|el besos i el maresme|el bolson|el bon pastor|el bordo|el bosque|
el burgo de osma|el cafetal|el cajon|el calafate|el camino real|el camp d'en grassot i gracia nova|
el camp de l'arpa del clot|el campanario y oradel|el campello|el campo|el caney|el carmel|el carmen|
el carmen de bolivar|el carmen de chucuri|el carpio|el carril|el casar|el castillo|el cenizo|
el centenario|el centro|el cerrillo vista hermosa|el cerrito|el cerrito corona|el cerro|el cerro mission|
el charco|el chorrillo|el chote|el clot|el coacoyul|el cobre|el coco|el coll|el colomo|el colorado|
el congo|el congres i els indians|el copey|el coporo|el coronil|el crucero|el cuervo|el dabaa|el daein|
el dibir|el diez|el dividive|el doncello|el dorado|el dorado hills|el dorado springs|el dovio|el duende|
el ejido|el empalme|el escorial|el espinal|el estor|el eulma|el factor|el fahs|el fasher|el fuerte|
el galpon|el gara|el geneina fort|el ghayra|el golaa|el goloso|el gouna|el granada|el grao|el grullo|
el guamo|el guerdane|el guetar|el guinardo|el hadjar|el hadjira|el hajeb|el hamma|el haouaria|
el harhoura|el hatillo|el hed|el hermel|el higo|el idrissia|el jadida|el jebel|el jem|el jicaro|el jobo|
el kala|el kef|el kelaa des srarhna|el khroub|el ksar|el kseur|el ksiba|el ksour|el lago|el largo|
el limon|el llano|el maamoura|el maknassi|el malah|el mansouria|el marsa|el masdour|el masnou|el matama|
el meghaier|el menia|el menzel|el mgarsa|el mida|el milia|el mirage|el molar|el molino|el monte|
el mourouj|el naranjito|el naranjo|el negrito|el nido|el nino|el obeid|el ocotito|el oro de hidalgo|
el ouatia|el oued|el palmar|el palomar|el pao|el paraiso|el parc i la llacuna del poblenou|el parral|
el paso|el paujil|el pedregal|el pedregal de guadalupe hidalgo|el penon|el pino|el pinon|el plan|
el playon|el poblenou|el portal|el porvenir|el prado estates|el prat de llobregat|el progreso|
el pueblito|el puerto de santa maria|el putxet i el farro|el quebachal|el quebrachal|el quetzal|
el quisco|el rancho|el raval|el realejo|el refugio|el reno|el reten|el retorno|el rincon citlaltepetl|
el rio|el rito|el rosal|el rosario|el sabino|el salitre|el salto|el salto de eyipantla|el salvador|
el sauce|el saucejo|el sauz|el sauzal de rodriguez|el segundo|el shorouk|el soberbio|el sobrante|
el sombrero|el suchil|el tabo|el tambo|el tarf|el tejar|el tigre|el tocuyo|el torno|el transito|
el trebol|el triunfo|el tumbador|el turo de la peira|el valle|el valle de arroyo seco|el vendrell|
el verano|el viejo|el vigia|el viso|el viso del alcor|el wak|el zapote|el zulia|elanora heights|
elbow lake|elbow park|eldama ravine|eldorado at santa fe|eldorado do sul|eldorado dos carajas|
eldorado springs|electric city|electronic city phase i|elephant butte|elermore vale|elesbao veloso|
elias fausto|elin pelin|eliseu martins|elisio medrado|elizabeth bay|elizabeth city|elizabeth grove|
elizabeth hills|elizabeth park|elk city|elk creek|elk grove|elk grove village|elk horn|elk mound|
elk plain|elk point|elk rapids|elk ridge|elk river|elk run heights|elkhart lake|elkhorn city|elkins park|
elko new market|ellen grove|ellesmere port town|ellicott city|elliot lake|elliott heads|
ellsworth air force base|ellwood city|elm city|elm creek|elm grove|elm park|elm springs|
elmendorf air force base|elmira heights|elmore city|elms-old rexdale|elmstead market|elmvale acres|
elmwood park|elmwood place|eloy alfaro|elsipogtog first nation|eltham north|emakhazeni b|emam shahr|
embu das artes|emerald beach|emerald isle|emerald lake hills|emerson hill|emerson park|empalme escobedo|
empalme olmos|empire bay|empire city|empire park|emporia city|emu heights|emu park|emu plains|en naqoura|
en nedjma|encantada-ranchito-el calaboz|encarnacion de diaz|enchanted hills|enchanted lake|encounter bay|
encruzilhada do sul|endeavour hills|eneas marques|enfield lock|enfield town|engenheiro beltrao|
engenheiro caldas|engenheiro coelho|engenheiro navarro|engenheiro paulo de frontin|englewood cliffs|
english bay|english corner|english river|englishman river south|eningen unter achalm|enner glynn|
enosburg falls|enrique b magalona|ensanche luperon|entre folhas|entre rios|entre rios de minas|
entre rios do oeste|equatorial guinea|er regueb|er roseires|eravur town|erico cardoso|
eringate-centennial-west deane|erlands point-kitsap lake|erlenbach am main|ermelino matarazzo|erowal bay|
erskine park|erval grande|erval seco|erval velho|ery-makouguie ii|es castell|es molinar|es senia|
es somaa|eschol park|escuinapa de hidalgo|eslam qaleh|eslamabad-e gharb|espera feliz|
espigao alto do iguacu|espigao doeste|espirito santo|espirito santo do dourado|espirito santo do pinhal|
espirito santo do turvo|esplugues de llobregat|espoonlahden keskus|esquipulas del norte|essendon north|
essendon west|essex fells|essex junction|essex village|estacion bamoa|estacion camet|estacion de cartama|
estacion huehuetan|estacion manuel|estacion naranjo|estacion santa engracia|estancia velha|
estancias de florida|estanislao del campo|estates of fort lauderdale|estes park|estey's bridge|
estill springs|estiva gerbi|estreito de camara de lobos|estrela d'oeste|estrela de alagoas|
estrela do sul|esuk oron|et taiyiba|et tira|etna creek|etna green|etobicoke west mall|eton wick|
ettalong beach|eucalyptus hills|euclides da cunha|euclides da cunha paulista|eureka mill|eureka springs|
eutingen an der enz|evans city|evanston gardens|evanston park|even yehuda|everard park|evergreen park|
evergreen village|everton hills|everton park|ewyas harold|ex-hacienda de xalpa|ex-hacienda santa ines|
ex-rancho san dimas|excelsior springs|eyton upon the weald moors|ez zahra|faber hills|fabrica di roma|
fada n'gourma|fagnano olona-bergoro|fair bluff|fair garden|fair grove|fair haven|fair lawn|fair oak|
fair oaks|fair oaks ranch|fair plain|fair play|fairbanks north star|fairbanks ranch|
fairchild air force base|fairfax city|fairfax station|fairfield bay|fairfield beach|fairfield east|
fairfield glade|fairfield harbour|fairfield heights|fairfield island|fairfield park|fairfield west|
fairless hills|fairmont city|fairmount heights|fairport harbor|fairview acres|fairview heights|
fairview park|fairview shores|fairville plateau|fairy meadow|faja de baixo|faji kunda|falcon heights|
falcon lake estates|falconara marittima|falconer heights|falkenhagener feld|falkland islands|fall branch|
fall city|fall creek|fall river|fall river mills|falling water|falling waters|fallon station|
falls church|falls church city|falls city|falls creek|falls village|falmouth foreside|fam el hisn|
fangda town|fannie bay|fanning springs|fanny bay|far forest|far hills|far rockaway|fara department|
fara gera d'adda|farias brito|farij al amir|farij kulayb|fariq al hitmi|farm cove|farm loop|
farmborough heights|farmer city|farmers branch|farmers loop|farmington hills|farnham royal|faroe islands|
farr west|farra di soligo|farrington gurney|farrokh shahr|fartura do piaui|farward kahuta|fateh nangal|
fateh pur beri|fatehganj west|fatehgarh churian|fatehpur chaurasi|fatehpur sikri|fatima do sul|
favaro veneto|fawn lake forest|faxinal do soturno|faxinal dos guedes|fayette city|fayroz koh|
fazenda nova|fazenda rio grande|fazenda vilanova|fazendas de almeirim|fearrington village|feather sound|
federal heights|federal hill|federal way|fedj m'zala|feidh el botma|feira da mata|feira de santana|
feira grande|feira nova|feira nova do maranhao|felda chini|felda gugusan adela|felda maokil|
felda soeharto|felege neway|felicio dos santos|felipe carrillo puerto|feliz deserto|feliz natal|
fells point|fenelon falls|fennell bay|fenny compton|fenoarivo atsinanana|fenoarivo be|fereydun kenar|
fergus falls|fern acres|fern bay|fern creek|fern forest|fern hill|fern park|fern prairie|fern tree|
fernandes pinheiro|fernandina beach|fernando de la mora|fernando falcao|fernando prestes|fernhill heath|
ferntree gully|ferny creek|ferny grove|ferny hills|ferraz de vasconcelos|ferreira do alentejo|
ferreira gomes|ferry pass|ferryden park|fes al bali|fetters hot springs-agua caliente|fiano romano|
fiesso d'artico|fife heights|fifth street|fifth ward|fig tree pocket|figino serenza|figline valdarno|
figueira da foz|filipestii de padure|filipestii de targ|filmski grad|filomeno mata|finale emilia|
finale ligure|financial district|finch hatton|fingal bay|fingal head|finkenstein am faaker see|
fino mornasco|finote selam|finta mare|fiorenzuola d'arda|firing range|firmino alves|firozpur jhirka|
first mesa|fish creek|fish hawk|fish lake|fish springs|fish town|fishing point|fitzroy crossing|
fitzroy north|fiume veneto|fiumefreddo sicilia|five corners|five dock|five forks|five oak green|
five points|five rivers|flackwell heath|flagler beach|flagler estates|flagstaff hill|flat lick|
flat river|flat rock|flax bourton|fleming island|flemingdon park|flin flon|flinders park|flinders view|
flint city|flint creek|flint hill|flor da serra do sul|flora hill|flora vista|floral city|floral park|
flordell hills|florentino ameghino|flores costa cuca|flores da cunha|flores de goias|flores do piaui|
floresta azul|floresta do araguaia|florham park|florida city|florida paulista|florida ridge|flower hill|
flower mound|flowery branch|flowing wells|flying hills|fo tan|foam lake|fobes hill|foggy bottom|
fogo island|foiano della chiana|folha fede|folie mericourt|folly beach|fond du lac|fond du sac|
fond parisien|fonde elimane|fonte boa|fonte ines|fontoura xavier|foot of ten|foothill farms|
foothill ranch|foots creek|ford city|ford end|ford heights|ford island|fords prairie|forest acres|
forest city|forest glen|forest grove|forest heights|forest hill|forest hill north|forest hill south|
forest hills|forest home|forest junction|forest knolls|forest lake|forest lawn|forest lodge|
forest meadows|forest oaks|forest park|forest ranch|forest reefs|forest row|forest view|
forest village lakhipathar|forked river|formosa da serra negra|formosa do oeste|formosa do rio preto|
formoso do araguaia|forrest city|forrest hill|forresters beach|fort abbas|fort albany|fort ashby|
fort atkinson|fort augustus|fort beaufort|fort belknap agency|fort belvoir|fort bend|fort benton|
fort bliss|fort bragg|fort branch|fort calhoun|fort campbell north|fort carson|fort cavazos|
fort chipewyan|fort chiswell|fort clark springs|fort cobb|fort collins|fort covington hamlet|fort davis|
fort defiance|fort deposit|fort dick|fort dix|fort dodge|fort drum|fort duchesne|fort edward|fort erie|
fort fairfield|fort frances|fort gaines|fort garry south|fort gates|fort gay|fort george g mead junction|
fort gibson|fort gloster|fort good hope|fort greely|fort hall|fort hamilton|fort hancock|fort hunt|
fort irwin|fort jesup|fort jones|fort kent|fort knox|fort langley|fort lauderdale|fort lawn|fort lee|
fort leonard wood|fort liard|fort liberte|fort lincoln|fort loramie|fort loudon|fort lupton|fort macleod|
fort madison|fort mckinley|fort mcmurray|fort mcpherson|fort meade|fort mill|fort mitchell|
fort montgomery|fort morgan|fort myers|fort myers beach|fort myers shores|fort nelson|fort novosel|
fort oglethorpe|fort payne|fort pienc|fort pierce|fort pierce north|fort pierce south|fort pierre|
fort plain|fort polk north|fort polk south|fort portal|fort providence|fort qu'appelle|fort recovery|
fort richmond|fort riley north|fort salonga|fort saskatchewan|fort scott|fort shafter|fort shawnee|
fort simpson|fort smith|fort st james|fort st john|fort stewart|fort stockton|fort sumner|fort thomas|
fort thompson|fort totten|fort valley|fort vermilion|fort wadsworth|fort walton beach|fort washakie|
fort washington|fort wayne|fort white|fort william|fort worth|fort wright|fort yates|fort yukon|
fortaleza dos nogueiras|fortaleza dos valos|forte dei marmi|fortin de las flores|fortitude valley|
fortress hill|fortuna foothills|fortune estate|forty fort|foster brook|foster city|foum jam'a|foum zguid|
fountain city|fountain green|fountain hill|fountain hills|fountain inn|fountain lake|fountain valley|
fountainhead-orchard hills|four bears village|four corners|four crosses|four lakes|four lanes|four marks|
four oaks|four seasons|fox chapel|fox chase|fox creek|fox farm-college|fox island|fox lake|
fox lake hills|fox mountain|fox point|fox river|fox river grove|fox run|foxton beach|foya kamara|
foz do douro|foz do iguacu|foz do jordao|foz do sousa|fraccionamiento arboledas san ramon|
fraccionamiento ciudad olmeca|fraccionamiento colinas del sol|fraccionamiento galaxia tarimbaro|
fraccionamiento geovillas los pinos|fraccionamiento la trinidad|fraccionamiento lomas de ahuatlan|
fraccionamiento los angeles|fraccionamiento metropolis ii|fraccionamiento mision del valle|
fraccionamiento ocuiltzapotlan dos|fraccionamiento real palmas|fraile pintado|framingham center|
frampton on severn|francavilla al mare|francavilla fontana|francis creek|francisco badaro|
francisco beltrao|francisco i madero|francisco javier mina|francisco morato|franco da rocha|frank sound|
frankfort square|frankfurt am main|frankleigh park|franklin city|franklin furnace|franklin grove|
franklin park|franklin springs|franklintown road|frankston east|frankston north|frankston south|
frankton junction|frantiskovy lazne|franzosisch buchholz|fraser heights|fraser lake|fratautii noi|
fratautii vechi|fray bentos|fray luis a beltran|fray luis beltran|frazier park|fredericksburg city|
frederico westphalen|fredericton junction|fredericton northside|freemans bay|freemans reach|
fregenal de la sierra|freguesia do o|freguesia do ribeirao da ilha|frei gaspar|frei inocencio|
frei miguelinho|frei paulo|freiberg am neckar|fremont hills|french camp|french creek|french guiana|
french island|french lick|french polynesia|french rocks|french settlement|french southern territories|
frenchs forest|frenstat pod radhostem|fresh meadows|friars point|friday harbor|friendship village|
friern barnet|frimley green|frisco city|fritz creek|front royal|fronteira dos vales|frontera corozal|
fruit cove|fruit heights|fruit hill|fruitland park|fruitridge pocket|fruta de leite|frutuoso gomes|
frydlant nad ostravici|fu cheong estate|fu shan estate|fuencarral-el pardo|fuente de cantos|
fuente del berro|fuente del maestre|fuente el saz|fuente obejuna|fuente palmera|fuente-alamo de murcia|
fuentes de andalucia|fuentes de ebro|fuentes del valle|fuk loi|fulad shahr|fulham gardens|full sutton|
fuller acres|fuller heights|fullerton cove|fullview garden|fundu moldovei|fundy albert|fundy bay|
fundy heights|fundy shores|fundy-st martins|fung tak estate|funny river|funyan bira|furnace green|
furneux pelham|furth im wald|further ground|furze platt|fussels corner|futian residential district|
g'allaorol shahri|g'ijduvon shahri|g'oliblar qishlog'i|gabicce mare|gabriel leyva solano|gaddi annaram|
gado bravo|gadow maly|gadow-popowice poludniowe|gafanha da encarnacao|gagarin shahri|gage park|
gages lake|gagliano del capo|galaat el andeless|galaosiyo shahri|galax city|galaxia bonito jalisco|
galaxia la noria|galda de jos|galena park|gales ferry|galicea mare|gallatin gateway|galliera veneta|
gallipolis ferry|galoya toucouleur|gambiran satu|gamla uppsala|gamping lor|gan yavne|gander bay north|
gandhi nagar|gandhisagar colony|ganei tikva|gang mills|gangu chengguanzhen|ganh hao|ganj dundwara|
ganj muradabad|ganki un|gao fa cheng chi yuan|garba tula|garbagnate milanese|garching an der alz|
garden acres|garden city|garden city park|garden city south|garden court|garden creek|garden grove|
garden home-whitford|garden island|garden plain|garden ridge|garden suburb|garden view|garden village|
gardiner mines|gardnerville ranchos|gardone val trompia|garfield heights|garh maharaja|garhi dupatta|
garhi harsaru|garhi khairo|garhi pukhta|garoua boulai|garrafao do norte|garrett park|garrison green|
garrison woods|garwyn oaks|garza-salinas ii|gas city|gassino torinese|gata de gorgos|gate city|gate pa|
gatehouse of fleet|gates mills|gates-north gates|gaucha do norte|gauley bridge|gaviao peixoto|
gavrilov posad|gawler belt|gawler city centre|gawler east|gawler south|gawler west|gay street|gayle mill|
gays mills|gaz-e borkhar|gazzada schianno|gbombelo i|gebre guracha|gedney hill|geelong city centre|
geelong west|geilston bay|geislingen an der steige|gelang patah|gemeinde friedland|gemunden am main|
gemunden an der wohra|general acha|general alvear|general angel flores|general artigas|general belgrano|
general cabrera|general camara|general carneiro|general cepeda|general conesa|general daniel cerri|
general emilio aguinaldo|general fernandez oro|general galarza|general guemes|general jose de san martin|
general juan madariaga|general la madrid|general lazaro cardenas|general levalle|general luna|
general macarthur|general mamerto natividad|general miguel aleman|general mosconi|general pacheco|
general panfilo natera|general pico|general pinedo|general ramirez|general roca|general salgado|
general salipada k pendatun|general sampaio|general santos|general tinio|general toshevo|general trias|
general villegas|general zuazua|genio civile|genoa city|gentio do ouro|genzano di lucania|
genzano di roma|george green|george town|george's brook-milton|gepps cross|geraldton city centre|
gerasdorf bei wien|gerimari chapori|germantown hills|gerrards cross|getulio vargas|geva binyamin|
gharonda neemka bangar|ghatal mahaniawas|ghayl ba wazir|ghim moh|gho brahmanan de|ghoti budrukh|gia hanh|
gia lam|gia nghia|gia rai|giardinetti-tor vergata|gibson city|giengen an der brenz|giffoni valle piana|
gig harbor|gila bend|gila crossing|gilbert creek|gilfach goch|gilles plains|gillieston heights|
gimja bet maryam|gin gin|gingen an der fils|ginja bet|gio linh|gioia del colle|gioia tauro|
gioiosa ionica|gipsy hill|girard estate|girardot city|girards hill|girau do ponciano|gisborne south|
githiga a|giugliano in campania|giv'at shmuel|givat zeev|gjoa haven|gjorce petro|glace bay|glade spring|
gladmer park|gladstone central|gladstone park|glasgow village|glass house mountains|glastonbury center|
glen allen|glen alpine|glen avon|glen burnie|glen cairn|glen carbon|glen cove|glen eden|glen ellen|
glen ellyn|glen forrest|glen gardner|glen head|glen huntly|glen huon|glen innes|glen iris|glen lyon|
glen moir|glen oaks|glen osmond|glen park|glen parva|glen raven|glen ridge|glen rock|glen rose|
glen ullin|glen waverley|glen willow|glenbrooke north|glendale heights|glenelg east|glenelg north|
glenelg south|glenfield park|glenfield-jane heights|glenmarie estate|glenmore park|glenn heights|
glenning valley|glenns ferry|glenochil village|glenore grove|glenridge crescent|glens falls|
glens falls north|glenvar heights|glenwood city|glenwood landing|glenwood springs|glogow malopolski|
gloria do goita|gloriavale christian church|gloucester city|gloucester courthouse|gloucester point|
glover park|gmund am tegernsee|go cong|go vap|goa velha|gobernador galvez|gobernador gregores|
gobernador roca|gobernador virasora|goczalkowice zdroj|gods river|gogri jamalpur|goianesia do para|
gokak falls|gokul shirgaon|gol gol|gol tappeh kabir|gola bazar|gola gokarannath|golaghatia basti|
gold bar|gold beach|gold camp|gold canyon|gold coast|gold hill|gold key lake|gold river|gold tai|
golden bay|golden beach|golden city|golden gate|golden glades|golden grove|golden hills|golden meadow|
golden point|golden shores|golden square|golden triangle|golden valley|golden village|goldens bridge|
golders green|golf manor|golungo alto|golzar-e bala|gomez palacio|gomez plata|gonbad-e kavus|gond pipri|
gonda city|gongdanglegi kulon|gongle gongye|goniana mandi|gonzales ortega|good hope|good thunder|
goodings grove|goodworth clatford|goolwa beach|goolwa north|goolwa south|goondi bend|goondi hill|
goose creek|gooseberry hill|gora kalwaria|gorah salathian|gordon heights|gordon park|gore bay|
gorji-ye sofla|gorla maggiore|gorla minore|gormans hill|gorna oryahovitsa|gorne przedmiescie|
gornja koprivna|gornje mostre|gornje zivinice|gornji milanovac|gornji vakuf|gornyy shchit|
gornyye klyuchi|gorod shebekino|gorod solnetchnogorsk|gorowo ilaweckie|gorran haven|goryachiy klyuch|
gorzow wielkopolski|gossas village|gossops green|goth faridabad|goth garelo|goth phulji|goth radhan|
goth shams pir|gotse delchev|gounou gaya|governador archer|governador celso ramos|
governador dix-sept rosado|governador edison lobao|governador eugenio barros|governador jorge teixeira|
governador lindenberg|governador luiz rocha|governador mangabeira|governador newton bello|
governador nunes freire|governador valadares|government road|governors bay|gowrie junction|goz beida|
graaff reinet|graceland park|gracho cardoso|gradisca d'isonzo|grafing bei munchen|grain valley|
gramercy park|granadero baigorria|granadilla de abona|granarolo dell'emilia e viadagola|grand alepe|
grand baie|grand bank|grand bay|grand bay-westfield|grand bayou mobile home park|grand bend|grand berebi|
grand blanc|grand bois|grand boulevard|grand canyon|grand canyon village|grand centre|grand coteau|
grand coulee|grand falls|grand falls-windsor|grand forks|grand forks air force base|grand gaube|
grand gosier|grand haven|grand island|grand isle|grand junction|grand lake|grand ledge|grand manan|
grand marais|grand meadow|grand morie|grand mound|grand point|grand prairie|grand promenade|grand rapids|
grand ridge|grand river north|grand river south|grand ronde|grand saline|grand terrace|grand tower|
grand traverse|grand view estates|grand view garden|grand waterfront|grand yapo|grande cache|
grande prairie|grande riviere du nord|grandes rios|grandview heights|grandview plaza|grandwood park|
grandyle village|grange hill|granite bay|granite city|granite falls|granite hills|granite quarry|
granite shoals|granjas ampliacion santa rosa|grant city|grant park|grant town|grantown on spey|
grants pass|grantwood village|grao de murviedro|grao mogol|grape creek|grass lake|grass valley|
grasstree beach|grassy lake|gravel ridge|gravellona toce|gravelly beach|gravina di catania|
gravina in puglia|gray court|gray summit|grays ferry|grays harbor|grays point|grayson valley|
great amwell|great ayton|great bardfield|great barford|great barrington|great barrow|great barton|
great bedwyn|great bend|great bentley|great bookham|great brickhill|great broughton|great chesterford|
great chishill|great coates|great corby|great dalby|great dunmow|great eccleston|great ellingham|
great falls|great finborough|great glen|great gonerby|great gransden|great habton|great hanwood|
great harwood|great haseley|great haywood|great horkesley|great horwood|great houghton|great kills|
great kimble|great leighs|great longstone|great malvern|great marton|great massingham|great milton|
great missenden|great munden|great neck|great neck estates|great neck gardens|great neck plaza|
great ness|great oakley|great offley|great ouseburn|great paxton|great river|great rollright|
great ryburgh|great sampford|great sankey|great shefford|great somerford|great staughton|great stukeley|
great tey|great torrington|great totham|great wakering|great waldingfield|great waltham|great wilbraham|
great witley|great wyrley|great yarmouth|great yeldham|greater grand crossing|greater lakeburn|
greater napanee|greater noida|greater northdale|greater sudbury|greater upper marlboro|greeley hill|
green acres|green bay|green bluff|green city|green cove springs|green forest|green hammerton|
green harbor-cedar crest|green haven|green hill|green island|green isle|green knoll|green lake|
green level|green meadows|green model town|green mountain falls|green oaks|green park|green point|
green river|green rock|green spring|green springs|green tree|green valley|green valley farms|
green's harbour|greenacres city|greene village|greenfield park|greenhills beach|greenmount west|
greenport west|greenwell point|greenwood lake|greenwood terrace|greenwood village|greers ferry|
gregory hills|grenada north|grenada village|grendon underwood|gresham park|grey forest|grey lynn|
greystone heights|gricignano di aversa|gringley on the hill|grissom air force base|grobia souane|
grodzisk mazowiecki|grodzisk wielkopolski|groot ijsselmonde|gropello cairoli|gros islet|gros morne|
grose vale|grose wold|gross borstel|gross flottbek|gross kreutz|gross pankow|grosse ile|grosse pointe|
grosse pointe farms|grosse pointe park|grosse pointe shores|grosse pointe woods|grosse tete|
grossreuth bei schweinau|grosvenor park|groton long point|grove city|grove hall|grove hill|grove park|
grover beach|grumello del monte|grumo appula|grumo nevano|grundy center|gryfow slaski|grymes hill|
gua musang|guadalajara de buga|guadalix de la sierra|guadalupe y calvo|guajara mirim|gualdo tadino|
guar chempedak|guaraciaba do norte|guarani das missoes|guarani de goias|guaranta do norte|
guardamar del segura|guardia sanframondi|guatemala city|gucheng chengguanzhen|gueltat zemmour|
guerrero negro|guessiguie un|guetuzon ii|guia de isora|guia lopes da laguna|guidan roumdji|
guidonia montecelio|guihing proper|guilden morden|guilden sutton|guildford west|guilford siding|
guira de melena|guiset east|gujar khan|gulf breeze|gulf gate estates|gulf hills|gulf park estates|
gulf shores|gulf stream|gulfview heights|gulivoire park|gull lake|gun barrel city|gun bay|
gun club estates|gunglo zia|gungoren merter|gura humorului|gura sutii|gura vaii|gura vitioarei|
gurab zarmikh|guru har sahai|gustavo adolfo madero|gutach im breisgau|gutierrez zamora|gutlong gaon|
gway tauk aing|gwio kura|gwynns falls|gymea bay|h street ne|ha dong|ha giang|ha long|ha tien|ha tinh|
ha tsuen|ha'ergai dadui|haag in oberbayern|hacienda blanca|hacienda heights|hacienda huancane|
hacienda la calera|hacienda los fresnos|hacienda pucala|hacienda santa fe|hackham west|had beni chiker|
had kourt|had oulad zbair|had soualem|hada'iq al qubbah|hadapu zhen|haddon heights|hafar al-batin|
hagere hiywet|hagere maryam|hagere selam|hai ba trung|hai chau|hai duong|haidong zhen|hail creek|
hail weston|hainburg an der donau|haines city|haines junction|haing ku|haire lao|haj kaddour|
hajeb el aioun|haji zeynalabdin|hajira ina|hajji qushan|halawa heights|haldensleben i|hale barns|
hale center|hale dharmapuri|hales corners|half moon|half moon bay|half way pond|half way tree|
halfmoon bay|halfway bush|halfway house|haliburton village|halifax north end|halifax south end|
halifax west end|hall in tirol|hall park|hallandale beach|hallett cove|hallidays point|halls creek|
halls head|haltern am see|haltom city|halton hills|ham lake|ham ninh|hamadet el kebalou|hameldon hill|
hamilton city|hamilton hill|hamilton hills|hamilton valley|hamley bridge|hamlyn heights|hamlyn terrace|
hamma bouziane|hammam bou hadjar|hammam el rhezez|hammam righa|hammam sousse|hammond park|
hammonds plains|hampden sydney|hampstead gardens|hampstead norreys|hampton beach|hampton city|
hampton falls|hampton in arden|hampton park|hampton village|han chey|han pijesak|hanapepe heights|
hanau am main|hang dong|hang hau|hang tram|hanga roa|hani i elezit|hanley hills|hanley swan|
hanmer springs|hanna city|hannahs mill|hannawa falls|hannoversch munden|hanover park|
hansestadt salzwedel|hansestadt stade|hanwella ihala|hanyin chengguanzhen|haong samnam|happy camp|
happy harbour|happy valley|happy valley-goose bay|harare western suburbs|harbison canyon|harbor beach|
harbor bluffs|harbor hills|harbor isle|harbor springs|harbour breton|harbour chines|harbour grace|
harbour heights|harbour landing|harbour main-chapel's cove-lakeview|harbour place|harbour village|
hardwick village|hare bay|harker heights|harkers island|harlem heights|harlem park|harmony garden|
harper woods|harpswell center|harrington park|harris hill|harris park|harrison hot springs|
harrisonburg city|harrow on the hill|harrow road|harrow weald|hart bei graz|hartford city|
hartley wintney|harvest hills|harveys lake|harwich center|harwich port|harwood heights|hasbrouck heights|
haselbury plucknett|haslach im kinzigtal|hassall grove|hasselby villastad|hassi bahbah|hassi chegar|
hassi messaoud|hasson heights|hastings point|hat piplia|hat saraiya|hat yai|hatch end|hatfield broad oak|
hatfield heath|hatfield peverel|hato mayor del rey|hatsor haglilit|hattian bala|hatton vale|
hatzic island|haughton green|haveli lakha|havelock north|havlickuv brod|havre de grace|havre north|
haw river|hawaiian acres|hawaiian beaches|hawaiian gardens|hawaiian ocean view|hawaiian paradise park|
hawk point|hawk run|hawkesbury upton|hawks nest|hawtah bani tamim|hawthorn east|hawthorn south|
hawthorn woods|hay point|hay river|hay springs|hayden lake|hayes subdivision|hayling island|
hayti heights|haywards bay|haywards heath|hayy al bunayyat|hayy al quwaysimah|hayy khilda|hazel crest|
hazel dell|hazel green|hazel grove|hazel park|hazelwood north|hazelwood park|hazro city|head of muir|
head of the harbor|head of westport|healthy village|heard island and mcdonald islands|heart butte|
heart's delight-islington|heath and reach|heath springs|heathcote valley|heaton chapel|hebden bridge|
heber city|heber springs|hebron estates|heddon greta|heddon on the wall|hedge end|hedwig village|
heffley creek|hei hei|heidelberg heights|heidelberg west|heidenheim an der brenz|heilbad heiligenstadt|
helao nafidi|helena valley|helena valley northeast|helena valley northwest|helena valley southeast|
helena valley west central|helena west side|helena-west helena|heli mandi|hell's kitchen|hemby bridge|
hemel hempstead|hemingford abbots|hemingford grey|hemlock farms|henderson estate|henderson estates|
henfynyw upper|heng fa chuen|henley beach|henley beach south|henley in arden|hennchir ksar rhaleb|
henndorf am wallersee|henry farm|henry fork|henties bay|heppenheim an der bergstrasse|herald harbor|
herceg novi|herdsmans cove|heriot bay|heritage creek|heritage crossing|heritage hills|heritage lake|
heritage mountain|heritage park|heritage pines|heritage pointe|heritage village|hermanuv mestec|
hermit park|hermosa beach|hermoso campo|hernando beach|herne bay|herne hill|heroica caborca|
heroica ciudad de ejutla de crespo|heroica ciudad de juchitan de zaragoza|heroica ciudad de tlaxiaco|
heroica guaymas|heroica matamoros|heroica villa de san blas atempa|heroica zitacuaro|heron bay|
heron lake|heron springs|herring cove|herrsching am ammersee|herval doeste|hervanta koillinen|
hervanta lounas|hervanta luode|hervey bay|herxheim am berg|herzberg am harz|herzliya pituah|
hessisch lichtenau|hessisch oldendorf|hewlett harbor|hialeah gardens|hickam field|hickory creek|
hickory flat|hickory hills|hickory withe|hicks bay|hidalgo del parral|hidden hills|hidden meadows|
hidden spring|hidden trails|hidden valley|hidden valley lake|hide-a-way hills|hide-a-way lake|hiep duc|
high barnet|high bentham|high bickington|high blantyre|high bonnybridge|high bridge|high coniscliffe|
high easter|high ercall|high etherley|high falls|high halden|high halstow|high legh|high level|
high ongar|high park|high park north|high park-swansea|high peak|high point|high prairie|high ridge|
high river|high rock|high rock estates|high rolls|high shoals|high springs|high valleyfield|high wycombe|
higham ferrers|higham on the hill|highams park|highfield park|highgate hill|highland acres|
highland beach|highland city|highland creek|highland falls|highland heights|highland hills|
highland holiday|highland lake|highland lakes|highland meadows|highland mills|highland park|
highland springs|highland village|highland west|highlands ranch|highlands-baywood park|
higuera de zaragoza|hiland park|hilario ascasubi|hill air force base|hill city|hill country village|
hill mountain|hill top|hillcrest heights|hillcrest park|hillcrest village|hillsboro beach|
hillsborough park|hillside lake|hillsmere shores|hilltop lakes|hilshire village|hilton head|
hilton head island|hilversumse meent|hinchley wood|hindmarsh island|hing man estate|hing tung estate|
hing wah estate|hinojosa del duque|hinton charterhouse|hipolito yrigoyen|hirapur hamesha|
hirschberg an der bergstrasse|historic downtown|hlaw kar|hluboka nad vltavou|hlybokyi potik|
hmas cerberus|hmaw bi|ho chi minh city|ho man tin|ho man tin estate|ho xa|hoa binh|hoa cuong|hoa thanh|
hoan kiem|hoan lao|hoang mai|hobart city centre|hobe sound|hobson city|hochheim am main|
hochst im odenwald|hochstadt an der aisch|hochstadt an der donau|hockley heath|hockwold cum wilton|
hod hasharon|hoddles creek|hodgson vale|hoek van holland|hoes heights|hoffman estates|hofheim am taunus|
hofheim in unterfranken|hoge mors|hoge vucht|hohen neuendorf|hoi an|hoi fu court|hoi lai estate|
hoi lok court|hoji ya henda|hok yuen|hokes bluff|hola prystan|holbeach clough|holden beach|
holden heights|holden hill|holiday beach|holiday city south|holiday city-berkeley|holiday heights|
holiday hills|holiday island|holiday lakes|holiday park|holiday shores|holiday valley|holland drive|
holland park|holland park west|holland village|hollins market|hollis crossroads|holloman air force base|
hollow creek|hollow rock|holloways beach|holly grove|holly hill|holly hills|holly lake ranch|holly pond|
holly ridge|holly springs|hollywood park|holmbury st mary|holmes beach|holmes chapel|holton le clay|
holts summit|holywell green|homa bay|home garden|home gardens|home hill|homebush west|homeland park|
homer city|homestead base|homestead meadows north|homestead meadows south|homosassa springs|honea path|
honeoye falls|honey brook|honey grove|honeymoon bay|hong kah|hong kong|hong kong island|hong linh|
hong lok yuen|hong ngu|hongfa centre|hongguang qidui|honorio serpa|hood river|hook norton|hoon hay|
hooper bay|hoopers creek|hoosick falls|hooverson heights|hopatcong hills|hope island|hope mills|
hope under dinmore|hope vale|hope valley|hopetoun park|hopewell cape|hopewell city|
hopfgarten im brixental|hopital saint-louis|hopkins park|hoppers crossing|horacio zeballos gamez|
horad zhodzina|horana south|horawala junction|horb am neckar|horishni plavni|horizon city|horizon hills|
horizon west|horn lake|hornby island|horndon on the hill|horni briza|horni mecholupy|horni pocernice|
horni slavkov|horni sucha|horni terlicko|horningsea park|hornsby bend|hornsby heights|horodnic de sus|
horse cave|horse pasture|horse shoe|horseheads north|horseshoe bay|horseshoe bend|horsfield bay|
horsley park|horsovsky tyn|horsted keynes|horton bay|hot spring|hot springs|hot springs village|
hot sulphur springs|hotham heights|hougang new town|houghton bay|houghton conquest|houghton lake|
houghton on the hill|houghton regis|houmt souk|houston acres|how wood|howard beach|howard city|
howard lake|howard park|howard springs|howards grove|howie centre|howland center|hoxton park|
hoyland nether|hoyo de manzanares|hpa yar gyi|hpa yar gyi su|hpaung gyi east|hpaung gyi west|
hradec kralove|hradec nad moravici|hradek nad nisou|htauk kyant toe cheit|htaw tho|htein hnit pin|
hua hin|hua sai|huachuca city|huai khot|huai khwang|huai mek|huai yot|huaiyuan chengguanzhen|
hualien city|huamancaca chico|huanchaquito alto|huautla de jimenez|huayna alcalde|huayu estate|
hubbard lake|huber heights|huber ridge|hudkeshwar buzurg|hudson bay|hudson bay park|hudson bend|
hudson falls|hudson lake|hudson's hope|huehuetlan el chico|huejuquilla el alto|huejutla de reyes|
huercal de almeria|huerta grande|huetamo de nunez|huetor vega|hughes springs|huiloapan de cuauhtemoc|
huinca renanco|huixian chengguanzhen|huixquilucan de degollado|hujra shah muqim|hukumati azrah|
hulan ergi|hulha negra|hulu langat|hulu yam lama|humanes de madrid|humber arm south|
humber heights-westmount|humber summit|humberto de campos|humboldt hill|hummels wharf|humphreys mills|
humpty doo|hung hom estate|hung my|hung shui kiu|hung yen|hungry horse|hunt valley|hunters creek|
hunters creek village|hunters hill|huntfield heights|hunting park|hunting ridge|hunting valley|
huntington bay|huntington beach|huntington hills|huntington park|huntington station|huntington woods|
huntingtown town center|huntleys cove|hunts cross|hunts point|huong khe|huong thuy|huong tra|
huoqiu chengguanzhen|hurlstone park|huron east|huron park|hurstbourne acres|hurstbourne tarrant|
hurstville grove|husbands bosworth|husborne crawley|hutan melintang|hutchinson island south|hutton magna|
huttons ambo|huyen lam ha|huyen tung|hybla valley|hyde heath|hyde park|i kaupunginosa|iancu jianu|
ibabang tayuman|ibo town|icarai de minas|ich hau|icod de los vinos|ida grove|idaga hamus|idaho city|
idaho falls|idaho springs|idyllwild-pine cove|ielmo marinho|igaracu do tiete|igarape do meio|
igarape grande|igarape miri|ighram laalam|ignacio de la llave|igreja nova|iguaba grande|
iguala de la independencia|ihnasya al madinah|ijebu ode|ikot ekpene|il'inskiy pogost|ila orangun|
ile des chenes|ilha comprida|ilha das flores|ilha de itamaraca|ilha grande|ilha solteira|iligan city|
ilirska bistrica|illa de arousa|imam sahib|imara daima estate|imbe de minas|imeni babushkina|
imeni karla libknekhta|imeni morozova|imeni sverdlova|imeni vorovskogo|imlay city|immenstaad am bodensee|
immenstadt im allgau|imouzzer des marmoucha|imouzzer kandar|imperial beach|in buri|in guezzam|in salah|
in zghmir|inacio martins|inam maniyachi|ince blundell|incisa in val d'arno|incline village|inda chhoi|
inda silase|indented head|independence and mango creek|independent hill|indian creek|
indian harbour beach|indian head|indian head park|indian heights|indian hills|
indian hills cherokee section|indian lake|indian mountain lake|indian point|indian river|
indian river estates|indian river shores|indian rocks beach|indian shores|indian springs|
indian springs village|indian trail|indian wells|indio hills|indre arna|indre by|induno olona|
ingalls park|ingelheim am rhein|ingeniero guillermo n juarez|ingeniero jacobacci|ingeniero luiggi|
ingeniero luis a huergo|ingeniero pablo nogues|ingle farm|ingleby greenhow|ingleside on-the-bay|
inglewood-finn hill|inlet centre|inman mills|inn taing|inner harbor|inner huai khwang|innere stadt|
innes park|inning am ammersee|innisfail estate|intendente alvear|international city|international falls|
intorsura buzaului|inver grove heights|invermay park|inverness highlands north|inverness highlands south|
iowa city|iowa colony|iowa falls|iowa park|ipiranga do norte|ipiranga do piaui|ipixuna do para|
irai de minas|iriga city|iron acton|iron mountain|iron mountain lake|iron ridge|iron river|iron station|
iroquois falls|iroquois point|irvine health and science complex|irving park|isabel segunda|
isabella plains|ischia porto|isernhagen farster bauerschaft|ishtixon shahri|isidro casanova|
iskandar puteri|isla aguada|isla cristina|isla de maipo|isla del bosque|isla mujeres|isla soyaltepec|
isla verde|isla vista|islam chumgar|island bay|island city|island falls|island harbourview|
island heights|island lake|island park|island pond|island resort|island view heights|island walk|
isle aux morts|isle of arran|isle of bute|isle of cumbrae|isle of hope|isle of islay|isle of lewis|
isle of man|isle of mull|isle of normandy|isle of north uist|isle of palms|isle of south uist|
isle of wight|isles of scilly|islington-city centre west|islip terrace|isola del liri|isola della scala|
isola delle femmine|isola di capo rizzuto|isola vicentina|istead rise|istgah-e rah ahan-e garmsar|it ong|
ita ibate|itaguacu da bahia|itaim bibi|itaim paulista|itaju do colonia|itapecerica da serra|
itapecuru mirim|itapejara d'oeste|itapirapua paulista|itaporanga d'ajuda|itapua do oeste|itau de minas|
itay al barud|itinga do maranhao|itta bena|ivanhoe east|ivanka pri dunaji|ives estates|ivory coast|
ivory park|ivy city|iwerne minster|ixhuatlan del cafe|ixhuatlan del sureste|ixtapan de la sal|
ixtlahuaca de rayon|ixtlahuacan de los membrillos|ixtlahuacan del rio|ixtlan de los hervores|
ixtlan del rio|izad khvast|izad shahr|izucar de matamoros|ja ela|jabal os saraj|jablon dabrowa|
jablonec nad nisou|jaboatao dos guararapes|jacare dos homens|jacinto city|jack's point|jackass flat|
jackson center|jackson heights|jacksons gap|jacksonville beach|jacobs well|jacona de plancarte|
jacumba hot springs|jadder cemetery|jafarpur kalan|jaguey grande|jahanian shah|jalai nur|jalalpur jattan|
jalalpur pirwala|jalandhar cantonment|jalgaon jamod|jalpa de mendez|jalpan de serra|jaltenango de la paz|
jaltipan de morelos|jam khaneh|jam sahib|jamaat shaim|jamaica beach|jamaica plain|jambi city|
jamboree heights|james bay|james calata|james city|james craik|james island|jamestown west|
jammu cantonment|jamwa ramgarh|jan juc|jan kempdorp|jan-phyl village|jandaia do sul|jandiala guru|
jandiala sher khan|jannat makan|jannat shahr|janow lubelski|janowiec wielkopolski|janub as surrah|
jaragua do sul|jaraiz de la vera|jaral del progreso|jardim alegre|jardim angela|jardim botanico|
jardim de piranhas|jardim do mulato|jardim do serido|jardim helena|jardim paulista|jardim sao luis|
jardin america|jardin exotique|jardine's lookout|jardines de la silla|jaromerice nad rokytnou|
jashpur nagar|jasmine estates|jasper park|jasper park lodge|jastrzebie zdroj|jat min chuen|
jatoba do piaui|jatoi shimali|jatun orcochiri|javier rojo gomez|jawala mukhi|jawf al maqbabah|
jaworzyna slaska|jaxaay parcelle niakoul rap|jaynagar majilpur|jean lafitte|jebel ali|jeeralang junction|
jeff davis|jefferson city|jefferson davis|jefferson heights|jefferson hills|jefferson valley-yorktown|
jeffreys bay|jeffries point|jeju city|jekyll island|jelcz laskowice|jelenia gora|jemez pueblo|
jenipapo de minas|jenipapo dos vieiras|jensen beach|jequia da praia|jerago con orago|
jerez de garcia salinas|jerez de la frontera|jerez de los caballeros|jersey city|jersey farm|
jersey shore|jersey village|jervis bay village|jesus de otoro|jesus del monte|jesus gomez portugal|
jesus maria|jesus maria garza|jewett city|jhagra pt iii|jhakal mandi|jhang sadr|jharoda kalan|
jharoda mazra burari|jhumri telaiya|ji parana|jiana veche|jiawa airikecun|jiawang zhen|jibek joly|
jicaltepec autopan|jicaltepec cuexcontitlan|jidd hafs|jijoca de jericoacoara|
jilotepec de molina enriquez|jilove u prahy|jim hogg|jim wells|jima abajo|jimena de la frontera|
jindrichuv hradec|jiquilpan de juarez|jiraun kasba|jisr ash shughur|jisr ez zarqa|jo daviess|
joao alfredo|joao dourado|joao lisboa|joao monlevade|joao neiva|joao pessoa|joao ramalho|joaquim nabuco|
joaquim tavora|joaquin v gonzalez|joca marques|jodiya bandar|joe batt's arm-barr'd islands-shoal bay|
john sam lake|johns creek|johns hopkins homewood|johnson city|johnson creek|johnson siding|johnston city|
johnston square|johnstown bridge|johor bahru|johor jaya|joint base lewis mcchord|
joint base pearl harbor hickam|jomboy shahri|jona pur|jonai bazar|jones creek|jones hill|jora khurd|
jordan springs|jorge jimenez cantu|jose boiteux|jose bonifacio|jose c paz|jose cardel|jose da penha|
jose de freitas|jose maria morelos|jose mariano jimenez|jose panganiban|jose pedro varela|jose raydan|
jose rizal|josenii bargaului|joseph city|joshua tree|joypur hat|jozsef attila-lakotelep|jua dos vieiras|
juan aldama|juan de acosta|juan de herrera|juan diaz|juan diaz covarrubias|juan jose castelli|
juan jose rios|juan l lacaze|juan rodriguez clara|juana diaz|juarez tavora|juazeiro do norte|
juazeiro do piaui|jubilee pocket|judeida makr|judith basin|juiz de fora|julia creek|julio de castilhos|
julio mesquita|juma shahri|junco do maranhao|junco do serido|junction area|junction city|junction hill|
junction village|june lake|june park|jungapeo de juarez|juniata park|juniata terrace|junin de los andes|
juniper ridge|juno beach|juno ridge|jupiter island|jurien bay|jurong east|jurong town|jurong west|
jurupa valley|justiniano posse|justo daract|k i sawyer air force base|k'ola diba|ka lok|ka mar ka loke|
ka wai chuen|kaanapali landing|kabin buri|kachina village|kadetskyi hay|kadima zoran|kaeng khoi|
kaeng khro|kafia kingi|kafin hausa|kafr abil|kafr ad dawwar|kafr ad dik|kafr al battikh|kafr al kurdi|
kafr asad|kafr ash shaykh|kafr az zayyat|kafr buhum|kafr dan|kafr kanna|kafr laha|kafr manda|kafr qasim|
kafr saqr|kafr sawm|kafr shams|kafr shukr|kafr takharim|kafr thulth|kafr zayta|kahf nssar|kahi kuchi|
kahl am main|kahna nau|kahror pakka|kai ching estate|kailua town|kaimbujae nding|kakching khunou|
kaki bukit estate|kala chay|kalaa srira|kalaat es senam|kalaban koro|kalaeloa-campbell industrial park|
kalagarh project colony|kalaheo hillside|kalama valley|kaleke mandi|kalihi valley|kalisz pomorski|
kallar kahar|kalleh bast|kallur tekkumuri|kallur vadakummuri|kalsdorf bei graz|kalu chak|kalur kot|
kalwaria zebrzydowska|kalyvia thorikou|kam tin|kam ying|kamal pur majra burari|kamalabaria n c|
kamar mushani|kambalda east|kambalda west|kamehameha heights|kamenice nad lipou|kamien pomorski|
kamieniec zabkowicki|kamienna gora|kamiyubetsu tonden shigaichi|kamphaeng phet|kampong ayer|
kampong baharu cheras batu sebelas|kampong bakai|kampong cham|kampong chhnang|kampong damrei|
kampong datuk keramat|kampong dungun|kampong gunong|kampong java teban|kampong kadok|kampong kiajong|
kampong lambak a|kampong loyang|kampong masjid tanah|kampong menumbok|kampong meragang|kampong merbok|
kampong mulaut|kampong pangkal kalong|kampong pasir ris|kampong potong pasir|kampong sidam|
kampong sijangkang|kampong speu|kampong sungai batu|kampong tajar|kampong tanjong chat|kampong thkov|
kampong thom|kampong tok bali|kampong trabaek|kampong ubi|kampong ulu pandan|kampung air lanas|
kampung alor mengkudu|kampung asun|kampung ayer keroh|kampung ayer molek|kampung ayer puteh|
kampung bagan|kampung baharu nilai|kampung baru balakong|kampung baru subang|kampung baru ulu melaka|
kampung batu empat|kampung batu feringgi|kampung batu lima|kampung beribi|kampung bertam ulu|
kampung bongor|kampung bukit baharu|kampung cangkat jering|kampung cheng|kampung chuping|
kampung hutan arau|kampung jeli|kampung jelutong tengah|kampung jerlun|kampung kangkar teberau|
kampung kerubong|kampung kilim|kampung kok|kampung kuala balah|kampung kuala muda|kampung kunak|
kampung kundassang|kampung kupang|kampung larkin lama|kampung lugu|kampung machap baru|kampung manjoi|
kampung mata-mata|kampung minyak beku|kampung naga lilit|kampung olak lempit|kampung oran|
kampung padang lalang|kampung panaga|kampung pantai aceh|kampung pasir gudang baru|kampung peninjau|
kampung perak|kampung pering|kampung pondok upih|kampung pulai|kampung rimba|kampung sedenak|
kampung selang|kampung setia|kampung simpang pulai|kampung simpang renggam|kampung siong|kampung sirusa|
kampung sok|kampung sungai ara|kampung sungai glugur|kampung sungai kajang|kampung sungai penchala|
kampung tanah jambu|kampung tanjung karang|kampung tanjung keling|kampung tanjung minyak|
kampung tawar besar|kampung teh|kampung teluk air tawar|kampung teluk kemang|kampung teluk kumbar|
kampung titi tinggi|kampung umbai|kampung wakaf stan|kampur town|kamskiye polyany|kan beit|
kan nar middle|kan nar west|kanakpur i|kanakpur part-ii|kangaroo flat|kangaroo ground|kangaroo point|
kangaroo valley|kangkar baru|kanigiri u|kanina khas|kanisail pt i|kankrabari dovan|kanpur cantonment|
kansas city|kantueu pir|kao liao|kaoh mitt|kapas herd|kapiri mposhi|kapolei villages|kapp heights|
kapurthala town|kapustin yar|kara k'ore|kara suu|
karachi university employees co-operative housing society|karak city|karaka bays|karana downs|
karang poste|karasu mahallesi|karavayevi dachi|kargahia purab|karia ba mohamed|kariat arkmane|
kario ghanwar|karlova ves|karlovy vary|karma tanr|karnes city|karol bagh|karratha industrial estate|
karumandi chellipalaiyam|karwood estates|kasba tadla|kasbate el djena|kaset sombun|kaset wisai|
kastel gomilica|kastel kambelovac|kastel luksic|kastel novi|kastel stari|kastel sucurac|
katalem va sadat shahr|katang ailieke|katima mulilo|katirail t e|kato achaia|kato lakatameia|
kato mitrousi|kato polemidia|kattaqo'rg'on shahri|katwijk aan den rijn|katwijk aan zee|katy wroclawskie|
kau wa keng|kaura namoda|kaure shah zerin|kawasan penempatan ulu benut lima|
kawasan penempatan ulu benut tiga|kawasan penempatan ulu sungai benut|kawasan perindustrian cheng|
kawm hamadah|kazimierz biskupi|kazimierza wielka|kazlu ruda|kearney lake|kearney park|kearneys spring|
keat hong village|kebri dahar|keego harbor|keeler farm|keelesdale-eglinton west|kefar adummim|
kegeyli shahar|keilor downs|keilor east|keilor lodge|keilor park|keirao bitra|kelaa kebira|kelaat mgouna|
kelapa sawit|kelishad va sudarjan|kellyville ridge|kelvedon hatch|kelvin grove|kemajuan tanah bukit goh|
kemajuan tanah lok heng barat|kemajuan tanah rentam|kemajuan tanah tembangau|kemajuan tanah tementi|
kemp mill|kemps creek|kempsey city centre|kempston hardwick|ken caryl|kenai peninsula|kendall green|
kendall park|kendu bay|keng hau|keng tung|kenilworth park|kenmore hills|kenmount terrace|kennedy park|
kennedy street|kennedy town|kennedy township|kennedys bush|kenneth city|kennett square|kenosha streetcar|
kensal green|kensington gardens|kensington grove|kensington park|kensington-cedar cottage|kent acres|
kent city|kent narrows|keolu hills|kepala batas|kerr serign|keshmesh tappeh|keshorai patan|keswick ridge|
ketchikan gateway|kete krachi|ketengah jaya|kettle falls|kettleman city|keuka park|keur madiabel|
keur medoune|kew east|kew gardens|kew gardens hills|kewarra beach|key biscayne|key center|
key colony beach|key largo|key vista|key west|keya paha|keystone heights|keystone village|kfar habad|
kfar kila|kfar saba|kfar tavor|kfar vradim|kfar yasif|kfar yona|khadan khak|khadki buzurg|khaira bari|
khairpur mir's|khairpur nathan shah|khairpur tamewah|khajeh nafas|khajoori khas|
khajuraho group of monuments|khali kachigam|khalifah a city|khalil shahr|kham sakae saeng|khamanon kalan|
khambra on nakodar road|khamis mushait|khan bebin|khan laq|khan na yao|khan neshin|khan pur dhani|
khan shaykhun|khan yunis|khanapuram haveli|khangah dogran|khanh hai|khanh hoa|khanh vinh yen|
khanpur mahar|khanu woralaksaburi|khao saming|khao wong|khao yoi|kharbatha al misbah|khariar road|
kharkivskyi masyv|khartoum north|khashm al qirbah|khat hti ya ywar thit|khavar shahr|khawr fakkan|
khaya mnandi|khe sanh|khem karan|khemis el khechna|khemis miliana|khemis sahel|khenichet-sur ouerrha|
khera kalan|khera khurd|kheri nangal|kheri sampla|khet rop mueang|khiri mat|khlong chan|khlong kum|
khlong luang|khlong sam wa|khlong san|khlong toei|khlong yai|khnach romeas|khomeyni shahr|khon buri|
khon kaen|khori kalan|khoshk bijar|khpob ateav|khreshchatyi yar|khuda alisher|khum angkor ban|
khum ansaong|khumeh zar|khuraybat as suq|khwaeng bang khae|khwaeng bang plat|kia kola|kiama downs|
kiama heights|kiawah island|kibre mengist|kibworth harcourt|kichmengskiy gorodok|kidman park|
kiels mountain|kien an|kien hai|kihei mauka|kil bhuvanagiri|kila ambur|kilaben bay|kill devil hills|
killarney heights|killarney vale|killcare heights|killingly center|kilsyth south|kilwa masoko|
kim song truong|kima kieza|kimberling city|kin kin|kin kora|kincumber south|king abdullah city|
king and queen|king and queen court house|king arthur park|king city|king cove|king creek|king east|
king edward|king edward park|king faisal military city|king george|king khalid military city|
king leopold ranges|king of prussia|king william|king william estates|king's clipstone|king's cross|
king's lynn|king's point|kinglake west|kings bay base|kings beach|kings bridge|kings grant|kings hill|
kings langley|kings meadows|kings mills|kings mountain|kings park|kings park west|kings point|
kings sutton|kings worthy|kingsbury episcopi|kingsey falls|kingsford heights|kingsford terrace|
kingston bagpuize|kingston beach|kingston blount|kingston estates|kingston near lewes|kingston park|
kingston seymour|kingston south east|kingston springs|kingston upon hull|kingston upon thames|
kingsview village-the westway|kingsway south|kingswood park|kington langley|kiniski gardens|kinka beach|
kinsman center|kirari sulemannagar|kirby muxloe|kirby underdale|kirchberg an der jagst|
kirchberg in tirol|kirchdorf am inn|kirchdorf an der krems|kirchheim am neckar|kirchheim bei munchen|
kirchheim unter teck|kiri buru|kirk ella|kirk ireton|kirk merrington|kirk sandall|kirk smeaton|
kirkby fleetham|kirkby in ashfield|kirkby lonsdale|kirkby malzeard|kirkby stephen|kirkby thore|
kirke hvalso|kirkland lake|kirklar mahallesi|kirtland hills|kirton in lindsey|kiryandongo refugee camp|
kiryas joel|kiryat gat|kiryat ono|kisela voda|kissee mills|kit carson|kits point|kittery point|
kiveton park|kizhake chalakudi|klagenfurt am worthersee|klamath falls|klasterec nad ohri|klebang besar|
klein schwulper|klingenberg am main|klinteby frihed|klosters serneus|knights landing|
knightsbridge and belgravia|knik river|knob noster|knotty ash|knowl hill|knowledge village|knox city|
ko chang|ko lanta|ko olina|ko pha ngan|ko samui|ko ʻolina-honokai hale|koch bihar|kodiak island|
kodiak station|kogarah bay|kogon shahri|koh kong|kokhav ya'ir|kokotamangalam south|kolkhoz imeni kirova|
kolonia town|kom ombo|komendantsky aerodrom|komorowice krakowskie|komusan il-tong|komyshova bukhta|
kon tum|kone ta la paung|kongens lyngby|konigs wusterhausen|konigsfeld im schwarzwald|
konigslutter am elm|konigstein im taunus|konstantynow lodzki|koontz lake|koppana agrahara|kord kandi|
kord kuy|kornhill garden|koror town|kosaya gora|kosciuszko national park|kosivska poliana|kosovo polje|
kossuth ferenc-telep|kostelec nad cernymi lesy|kostelec nad labem|kostelec nad orlici|kostrzyn nad odra|
kosum phisai|kot addu|kot diji|kot fatah|kot ghulam muhammad|kot isa khan|kot kapura|
kot malik barkhurdar|kot mumin|kot radha kishan|kot samaba|kot sultan|kota batu|kota belud|kota bharu|
kota damansara|kota kinabalu|kota kuala muda|kota samarahan|kota sambas|kota sarang samut|kota tinggi|
kota warisan|kotara south|kothri kalan|kotla mahigiran|kotla nihang|kotli loharan|kotor varos|kou loab|
kouan houle|kouenoufla don|kouk trab|koun sat|koungneul sosse|kowalewo pomorskie|kowloon bay|
kowloon city|kowloon city centre|kowloon tong|kowloon west end|kozarska dubica|koziayo ii|
kozmin wielkopolski|kraiburg am inn|kralovo pole|kralovske vinohrady|kralovsky chlmec|
kralupy nad vltavou|kraluv dvur|krang pongro|krasnaya glinka|krasnaya gora|krasnaya gorbatka|
krasnaya gorka|krasnaya polyana|krasnaya yaruga|krasno nad kysucou|krasnoye selo|krasnye baki|
krasnyy bor|krasnyy chikoy|krasnyy kholm|krasnyy kommunar|krasnyy kut|krasnyy sulin|krasnyy yar|
krasnyye barrikady|krasnyye tkachi|krathum baen|krems an der donau|kressbronn am bodensee|
krestovskiy ostrov|krim krim|krimpen aan den ijssel|kriva palanka|kronberg tal|krong klang|
krosno odrzanskie|krotz springs|krutaya gorka|krya vrysi|kryve ozero|kryvyy rih|krzyz wielkopolski|
ksar chellala|ksar el ababsa|ksar el boukhari|ksar el kebir|ksar hellal|ksibet el mediouni|
ksieze male-ksieze wielkie|ksour essaf|kuala belait|kuala cenaku|kuala kangsar|kuala kedah|kuala ketil|
kuala krai|kuala kubu baharu|kuala kurau|kuala lipis|kuala lumpur|kuala nerang|kuala nerus|kuala pahang|
kuala penyu|kuala perlis|kuala pilah|kuala rompin|kuala selangor|kuala sungai baru|kuala terengganu|
kuala tungkal|kubang semang|kuchai lama|kui buri|kuils river|kumar kaibarta gaon|kunda dya baze|
kure beach|kuri dulal|kurraba point|kurrajong heights|kurrajong hills|kurralta park|kurri kurri|
kurrimine beach|kusum pur|kut chap|kut-e navaser|kutna hora|kuwait city|kuzeh kanan|kuznia raciborska|
kveda chkhorots'q'u|kwai chung|kwong yuen|kwun lung lau|kwun tong|ky anh|kyaik tha le|kyain seikgyi|
kyaka ii refugee camp|kyan khin su|kyangwali refugee camp|kyar inn west|kyaung kone|kykotsmovi village|
kyle bay|kyle of lochalsh|kynsperk nad ohri|kyo kone east|kyo kone west|kysucke nove mesto|kyun ka lay|
kyzburun pervyy|l a sagaram|l'alcudia de crespins|l'alfas del pi|l'ametlla del valles|
l'antiga esquerra de l'eixample|l'arbaa nait irathen|l'hospitalet de llobregat|la aguada|la agustina|
la alameda|la aldea|la algaba|la alianza|la almunia de dona godina|la arena|la argentina|la asuncion|
la azulita|la balme-de-sillingy|la banda|la baneza|la barca|la barceloneta|la barge|la bassee|
la baule-escoublac|la belgica|la belle|la bisbal d'emporda|la blanca|la blancarde|la bonanova|la bordeta|
la bouilladisse|la bouverie|la breita|la bresse|la broquerie|la bruyere|la cabecera|la cabima|
la cabucelle|la calade|la calamine|la calera|la californie|la calzada de calatrava|la campana|la canada|
la canada flintridge|la candelaria tlapala|la canela|la canonja|la cantera|la capelette|la carlota|
la carolina|la castellana|la casualidad|la ceiba|la ceja|la celia|la celle-saint-cloud|la center|
la chamba|la chapelle-basse-mer|la chapelle-saint-luc|la chapelle-saint-mesmin|la chapelle-sur-crecy|
la chapelle-sur-erdre|la charite-sur-loire|la chatre|la chaussee-saint-victor|la chaux-de-fonds|
la chevroliere|la chorrera|la cienega|la ciotat|la cite-limoilou|la cocha|la colle-sur-loup|la colonia|
la concepcion|la concepcion de los banos|la conception|la concordia|la condamine|la conner|
la constitucion toltepec|la consulta|la coste|la cote-saint-andre|la courneuve|la couronne|la crau|
la creche|la crescent|la crescenta-montrose|la crete|la croft|la croix-rouge|la crosse|la cruz|la cuesta|
la cumbre|la curva|la cygne|la d|la defense|la delorme|la democracia|la descubierta|la dolorita|
la dorada|la entrada|la ermita|la esperanza|la estancia|la estrella|la falda|la fare-les-oliviers|
la farge|la fargeville|la farlede|la felguera|la feria|la ferriere|la ferte-alais|la ferte-bernard|
la ferte-gaucher|la ferte-mace|la ferte-saint-aubin|la ferte-sous-jouarre|la fleche|la font d'en fargues|
la font de la guatlla|la fontaine|la fouillouse|la fourragere|la frette-sur-seine|la fria|la fuente|
la galarza|la gangosa vistasol|la garde|la garenne-colombes|la garriga|la gaude|la gazelle|la gi|
la glacerie|la gloria|la gomera|la gorgue|la goulette|la grand-croix|la grande|la grande-motte|la grange|
la grange park|la granja|la griega|la grita|la grulla|la guadeloupe|la guaira|la guancha|la guardia|
la guardia de jaen|la guata|la guerche-de-bretagne|la guineueta|la habana vieja|la habra|
la habra heights|la hacienda|la haie-fouassiere|la harpe|la haute-saint-charles|la herradura|la hestre|
la higuera|la homa|la honda|la huaca|la huacana|la huerta|la hulpe|la iguala|la isla|la islita|
la jagua de ibirico|la jara|la joliette|la jolla|la joya|la julia|la junta|la jutosa|la labor|la laguna|
la latina|la leonesa|la libertad|la ligua|la lima|la linea de la concepcion|la lira|la llagosta|la llave|
la loggia|la loma|la londe-les-maures|la louviere|la luisiana|la luz|la maddalena|la madeleine|
la magdalena|la magdalena chichicaspa|la magdalena tetela morelos|la magdalena tlaltelulco|la malbaie|
la mana|la manga del mar menor|la marina de port|la marque|la marsa|la masica|la massana|
la massimina-casal lumbroso|la matanza|la matanza de acentejo|la maternitat i sant ramon|la merced|
la mesa|la mesilla|la minerve|la mira|la mirada|la mitra|la mohammedia|la moille|la mojonera|la moncada|
la montagne|la monte|la mornaghia|la motte-servolex|la muela|la mulatiere|la mure|la negreta|la norville|
la nova esquerra de l'eixample|la nucia|la oliva|la orilla|la orotava|la oroya|la palma|
la palma del condado|la paloma|la paloma del espiritu santo|la panouse|la paragua|la partida|la pastoria|
la paz|la paz centro|la paz valley|la peca|la penita de jaltemba|la penne-sur-huveaune|la perle|la pesa|
la piedad|la piedad de cabadas|la pila|la pine|la pineda|la pintada|la pintana|la plaine-des-palmistes|
la plata|la pobla de farnals|la pobla de vallbona|la pobla llarga|la pocatiere|la pointe rouge|
la pola de gordon|la pomme|la porte|la porte city|la possession|la poveda|la pradera|la prairie|la presa|
la primavera|la prosperitat|la providencia|la providencia siglo xxi|la pryor|la puebla|
la puebla de almoradiel|la puebla de cazalla|la puebla de montalban|la puebla del rio|la puente|
la puerta|la punta|la queue-en-brie|la quiaca|la quinta|la rambla|la ravoire|la reforma|la reole|
la resolana|la resurreccion|la ribera|la ricamarie|la riche|la rinconada|la rinconada ana maria|la rioja|
la riviera|la robla|la roca del valles|la roche-en-ardenne|la roche-sur-foron|la roche-sur-yon|
la rochelle|la roda|la roda de andalucia|la romana|la ronge|la roque-d'antheron|la roquette-sur-siagne|
la rose|la rousse|la rue|la sagrera|la salle|la salud|la salut|la salvetat-saint-gilles|la sarre|
la sebala du mornag|la selva|la selva beach|la selva del camp|la serena|la seu d'urgell|la seyne-sur-mer|
la sierpe|la sierra|la solana|la souterraine|la spezia|la talaudiere|la tebaida|la teixonera|
la teste-de-buch|la tigra|la tijera|la timone|la tina ranch|la tola|la toma|la tour-de-peilz|
la tour-du-pin|la tremblade|la trinidad|la trinitaria|la trinitat nova|la trinitat vella|la trinite|
la troncal|la tronche|la tuque|la turballe|la union|la valbarelle|la vale|la valette-du-var|
la vall d'hebron|la valla|la vega|la vela de coro|la venta|la venta del astillero|la ventosa|la vergne|
la verne|la verneda i la pau|la vernia|la verpilliere|la verriere|la veta|la victoria|
la victoria de acentejo|la vila de gracia|la vila olimpica del poblenou|la villa|la villa del rosario|
la ville-aux-dames|la ville-du-bois|la villette|la villita|la virginia|la vista|la viste|
la voulte-sur-rhone|la wantzenau|laa an der thaya|labarque creek|labrador city|labuan bajo|labuan lombok|
labuhan deli|lac baker|lac du bonnet|lac du flambeau|lac la biche|lac qui parle|lacco ameno|
lackland air force base|ladang seri kundang|ladera heights|ladera ranch|ladhewala waraich|
ladovskaya balka|lady lake|laem ngop|laem sing|lafaiete coutinho|lafayette hill|lago da pedra|
lago do junco|lago lindo|lago norte|lago puelo|lago sul|lago verde|lago vista|lagoa alegre|lagoa d'anta|
lagoa da canoa|lagoa da confusao|lagoa da prata|lagoa de dentro|lagoa de pedras|lagoa de sao francisco|
lagoa do barro do piaui|lagoa do carro|lagoa do itaenga|lagoa do mato|lagoa do ouro|lagoa do piaui|
lagoa do sitio|lagoa dos gatos|lagoa dourada|lagoa formosa|lagoa grande|lagoa grande do maranhao|
lagoa nova|lagoa real|lagoa salgada|lagoa santa|lagoa seca|lagoa vermelha|lagos de moreno|laguit centro|
laguna beach|laguna carapa|laguna city|laguna de duero|laguna heights|laguna hills|laguna larga|
laguna niguel|laguna paiva|laguna park|laguna salada|laguna verde|laguna vista|laguna woods|
lagunitas-forest knolls|lahad datu|lahauran bara|lai chi van|lai kok estate|lai tak tsuen|lai tsui court|
lai vung|laje do muriae|lajeado novo|lajedo do tabocal|lajes pintadas|lak si|lake albert|lake alfred|
lake and peninsula|lake andes|lake arbor|lake argyle|lake arrowhead|lake arthur|lake arthur estates|
lake barcroft|lake barrington|lake belvedere estates|lake benton|lake bluff|lake boga|lake bonavista|
lake bosworth|lake brownwood|lake butler|lake camelot|lake cargelligo|lake carmel|lake catherine|
lake cathie|lake charles|lake charlotte|lake city|lake clarke shores|lake clifton|lake como|lake country|
lake cowichan|lake crystal|lake dalecarlia|lake dallas|lake darby|lake delton|lake dunlap|lake echo|
lake elmo|lake elsinore|lake erie beach|lake evesham|lake fenton|lake forest|lake forest park|
lake gardens|lake geneva|lake george|lake grace|lake grove|lake hallie|lake hamilton|lake hart|
lake havasu city|lake haven|lake hawea|lake heights|lake helen|lake heritage|lake hiawatha|lake holiday|
lake hopatcong|lake hughes|lake illawarra|lake in the hills|lake isabella|lake jackson|lake junaluska|
lake kathryn|lake katrine|lake ketchum|lake kiowa|lake koshkonong|lake lac la belle|lake lakengren|
lake lalla takerkoust|lake latonka|lake linden|lake loon|lake lorraine|lake los angeles|lake lotawana|
lake louise|lake lucerne|lake lure|lake luzerne|lake macdonald|lake mack-forest hills|lake magdalene|
lake marcel-stillwater|lake mary|lake meade|lake michigan beach|lake mills|lake mohawk|lake mohegan|
lake montezuma|lake monticello|lake morton-berrydale|lake munmorah|lake murray of richland|
lake nacimiento|lake nebagamon|lake norman of catawba|lake odessa|lake of the pines|lake of the woods|
lake orion|lake oswego|lake ozark|lake panasoffkee|lake panorama|lake park|lake petersburg|lake placid|
lake pleasant|lake pocotopaug|lake preston|lake providence|lake purdy|lake quivira|lake ridge|
lake ripley|lake roesiger|lake ronkonkoma|lake saint croix beach|lake saint louis|lake san marcos|
lake sarasota|lake sebu|lake secession|lake shangrila|lake shore|lake station|lake stevens|lake stickney|
lake success|lake summerset|lake tabourie|lake tanglewood|lake tansi|lake tapawingo|lake telemark|
lake tyers beach|lake view|lake villa|lake village|lake waccamaw|lake wales|lake walker|lake waukomis|
lake wazeecha|lake wendouree|lake wildwood|lake winnebago|lake winola|lake wisconsin|lake wissota|
lake worth|lake worth beach|lake worth corridor|lake wyangan|lake wylie|lake wynonah|lake zurich|
lakeland highlands|lakeland north|lakeland ridges|lakeland south|lakeland village|lakes by the bay|
lakes creek|lakes entrance|lakes of the four seasons|lakeshore gardens-hidden acres|
lakeshore north-conservation|lakeshore village|lakeside city|lakeside park|lakeview estates|
lakeview heights|lakewood club|lakewood park|lakewood shores|lakewood urban centre|lakewood village|
lakhi nepali|lakkha nevre|lal bahadur nagar|lala musa|lalla mimouna|lalor park|lam dot|lam tin|
laman permai|lambari d'oeste|lamberts bay|lambton baby point|lambton shores|lame deer|lamezia terme|
lamitan city|lampazos de naranjo|lan krabue|lan sak|lanai city|lancaster gate|lancaster mill|
lancaster ridge|landau an der isar|landau in der pfalz|landover hills|landsberg am lech|lane cove|
lane cove north|lane cove west|lang co|lang lang|lang son|lang suan|lang thuong|lang's farm|
langao chengguanzhen|langford budville|langhorne manor|langley green|langley park|langnau am albis|
langwarrin south|lanzo torinese|lao bao|lao cai|lapu-lapu city|laranja da terra|laranjal do jari|
laranjal paulista|laranjeiras do sul|larch way|larga vista|largs bay|largs north|lark harbour|lark hill|
las aguilas|las amapolas|las animas|las brenas|las cabezas de san juan|las cabras|las charcas|
las choapas|las cortes|las cruces|las cumbres|las delicias|las flores|las gabias|las garcitas|
las guacamayas|las guaranas|las heras|las higueras|las jarretaderas|las juntas|las khorey|las lajas|
las lajitas|las lomas|las lomitas|las maravillas|las margaritas|las marias|las matas|las matas de farfan|
las matas de santa cruz|las navas del marques|las nazarenas|las palmas|las palmas de gran canaria|
las palmas ii|las parejas|las pedroneras|las perdices|las perlas|las piedras|las pinas|
las pintas de arriba|las pintitas|las praderas|las quintas fronterizas|las quintas fronterizas colonia|
las rosas|las rozas de madrid|las salinas|las tablas|las tejerias|las terrenas|las torres|
las torres de cotillas|las toscas|las tres torres|las trojes|las tunas|las varas|las varillas|las vegas|
las veredas|las vigas|las vigas de ramirez|lashkar gah|lasht-e nesha|lastra a signa|lat krabang|
lat phrao|lat yao|latchingdon and snoreham|lathrup village|latina scalo|latri kunda|latri sabiji|
lauderdale lakes|lauf an der pegnitz|lauffen am neckar|laughlin air force base|laughton en le morthen|
launceston city centre|launching place|laureana di borrello|laurel bay|laurel hill|laurel hollow|
laurel lake|laurel park|laurel run|laurel springs|laurence harbor|laurentian hills|laurier heights|
lauro de freitas|lauro muller|laurys station|lavena ponte tresa|lavender bay|lavras da mangabeira|
lavras do sul|lawa sardargarh|lawar khas|lawrence park|lawrence park north|lawrence park south|
lawson heights|lawson heights urban centre|lay nua|layang layang|layer de la haye|laziska gorne|
lazy acres|lazy mountain|le ban saint-martin|le bardo|le barp|le beausset|le bic|le blanc|
le blanc-mesnil|le boulou|le bourget|le bourget-du-lac|le bouscat|le cabot|le camas|le canet|le cannet|
le cap d'agde|le castellet|le cendre|le center|le chambon-feugerolles|le chapitre|le chatelet-en-brie|
le chenit|le chesnay|le claire|le coteau|le cres|le creusot|le croisic|le flore|le francois|le gosier|
le goulet|le grand|le grand-quevilly|le grand-saconnex|le grau-du-roi|le grazie di ancona|le gros-morne|
le haillan|le havre|le hochet|le houlme|le kram|le kremlin-bicetre|le krib|le lamentin|le landeron|
le lavandou|le locle|le loroux-bottereau|le lorrain|le luc|le lude|le mans|le marin|le mars|
le may-sur-evre|le mee-sur-seine|le merlan|le mesnil-esnard|le mesnil-le-roi|le mesnil-saint-denis|
le mont-sur-lausanne|le morne-rouge|le moule|le muy|le palais-sur-vienne|le passage|
le peage-de-roussillon|le pecq|le pellerin|le perray-en-yvelines|le perreux-sur-marne|le petit-quevilly|
le pharo|le pian-medoc|le piol|le plateau|le plateau-mont-royal|le plessis-bouchard|le plessis-pate|
le plessis-robinson|le plessis-trevise|le poinconnet|le poire-sur-vie|le pont-de-claix|le pontet|le port|
le port-marly|le portel|le pouliguen|le pradet|le pre-saint-gervais|le puy-en-velay|
le puy-sainte-reparade|le quesnoy|le raincy|le redon|le relecq-kerhuon|le rheu|le robert|le roeulx|
le roux|le rove|le roy|le soler|le sud-ouest|le sueur|le taillan-medoc|le tampon|le teich|le teil|
le thillot|le thor|le touquet-paris-plage|le trait|le treport|le vauclin|le versoud|le vesinet|
le vieux-longueuil|lea hill|leadville north|league city|leandro n alem|leavesden green|lebanon junction|
lebanon south|lebon regis|lebreton flats|leca da palmeira|leca do bailio|ledec nad sazavou|lee acres|
lee on|lee ridge|lee's summit|leedon park|leek wootton|legend lake|lehigh acres|lei cheng uk estate|
lei king wan|lei tung|lei tung estate|lei yue mun|leicester forest east|leidsche rijn|leighton hill|
leilani estates|leisure city|leisure knoll|leisure village|leisure village east|
leisure village west-pine lake park|leisure world|leland grove|lely resort|leme do prado|lemmon valley|
lemon grove|lemon tree passage|lemont furnace|lemoore station|lenah valley|lenape heights|lenchwe le tau|
lencois paulista|lendrum place|leninskiye gory|lennox head|lenoir city|lentate sul seveso|
leon de los aldama|leon valley|leona valley|leona vicario|leopoldo de bulhoes|leporano marina|
lercara friddi|lerdo de tejada|lerma de villada|les abymes|les andelys|les anglais|les angles|les arcs|
les arnavaux|les avanchets|les avenieres|les avirons|les aygalades|les baumettes|les caillols|
les camoins|les cayes|les cedres|les chartreux|les clayes-sous-bois|les corts|les coteaux|les crottes|
les escaldes|les escoumins|les essarts|les essarts-le-roi|les grands carmes|les herbiers|les lilas|
les moulins|les mureaux|les olives|les pavillons-sous-bois|les pennes-mirabeau|les ponts-de-ce|
les rivieres|les roquetes|les sables-d'olonne|les sorinieres|les trois-bassins|les trois-ilets|
les trois-lucs|les ulis|lesnoy gorodok|lester prairie|letchworth garden city|letcombe regis|letea veche|
lethbridge park|letnyaya stavka|lev tolstoy|level green|level park-oak park|level plains|
leverstock green|levico terme|lewin brzeski|lewin's cove|lewis and clark|lewis point|lewis run|
lewiston orchards|lewiston woodville|lexeiba un|lexington city|lexington hills|lexington park|ley hill|
li punti-san giovanni|liangdang chengguanzhen|liberato salzano|libertador general san martin|
liberty center|liberty city|liberty grove|liberty hill|liberty lake|licenciado benito juarez|
licey al medio|lichuan zhen|licinio de almeida|lido adriano|lido beach|lido di jesolo|lido di ostia|
lido tikok|lido town|lidzbark warminski|lien quan|lien son|lieu giai|light oak|light street|
lighthouse point|lightning ridge|lignano sabbiadoro|lilli pilli|lily lake|lima campos|lima duarte|
limburg an der lahn|lime lake|lime ridge|limeira do oeste|limestone creek|limin mesoyaias|
limoeiro de anadia|limoeiro do ajuru|limoeiro do norte|limpley stoke|lincoln beach|lincoln city|
lincoln heights|lincoln park|lincoln square|lincoln village|lindal in furness|linden park|lindoia do sul|
lindolfo collor|lingwu nongchang|lingzhi town|linh dam|linn valley|linnell camp|lintan chengguanzhen|
linton upon ouse|linxia chengguanzhen|linz am rhein|lion's head|lions bay|lions gate|lipa city|
lipa piotrowska|lipnica wielka|lipnik nad becvou|liptovsky hradok|liptovsky mikulas|lisbon falls|
lisiy nos|lismore heights|lisovyi masyv|litchfield park|lithia springs|little amwell|little baguio|
little barford|little bay|little bookham|little bray|little canada|little chalfont|little chute|
little clacton|little cottonwood creek valley|little current|little dunmow|little eaton|little elm|
little falls|little ferry|little flock|little gaddesden|little grove|little hallingbury|little havana|
little houghton|little hulton|little italy|little lever|little london|little marlow|little mountain|
little neck|little paxton|little plumstead|little portugal|little river|little river-academy|little rock|
little rock air force base|little round lake|little silver|little valley|little venice|little walsingham|
little weighton|little wymondley|little's corners|littleton common|live oak|livermore falls|
livingston manor|livingston wheeler|livoberezhnyi masyv|livramento de nossa senhora|
livramento do brumado|llan ffestiniog|llandrindod wells|llanfair caereinion|llano bonito|llano grande|
llansantffraid glan conwy|llantwit fardre|llantwit major|llanwrtyd wells|llera de canales|llica d'amunt|
lloret de mar|lloyd harbor|lo de juarez|lo prado|loa janan|loc binh|loc ninh|locate di triulzi|
locate varesino|loch lloyd|loch lomond|loch lynn heights|loch raven|loch sport|lochmoor waterway estates|
lock haven|lockhart river|lockport heights|lockwood south|lockyer waters|locust fork|locust grove|
locust point|locust point industrial area|locust valley|lodeynoye pole|lodi vecchio|loenen aan de vecht|
log cabin|log lane village|logan central|logan city|logan elm village|logan lake|logan reserve|
logan square|logan village|loghill village|logy bay-middle cove-outer cove|lohas park|lohr am main|
lok fu|lok fu estate|lok hin terrace|lok man sun chuen|lom sak|loma alta|loma bonita|loma de cabrera|
loma de gato|loma la paz|loma linda|loma pelada|loma plata|loma rica|lomas de altavista|
lomas de barrillas|lomas de san agustin|lomas de san sebastian|lomas de santa anita|lomas de sargentillo|
lomas de zamora|lomas del sur|lomas verdes|lomnice nad popelkou|lomo de arico|lonate ceppino|
lonate pozzolo|london colney|londonderry county borough|lone grove|lone jack|lone oak|lone pine|
lone rock|lone star|lone tree|long ashton|long beach|long bedian|long bennington|long bien|long branch|
long buckby|long clawson|long compton|long creek|long crendon|long dien|long ditton|long eaton|
long grove|long gully|long hill|long island city|long itchington|long jetty|long khanh|long lake|
long lama|long lawford|long melford|long mountain|long my|long neck|long prairie|long preston|
long riston|long stratton|long sutton|long thanh|long valley|long whatton|long wittenham|long xuyen|
longboat key|longfellow community|longling county|longview heights|lookout mountain|loon lake|
loon op zand|lop buri|lopatcong overlook|lopez jaena|loqueb este|lora del rio|lord's bank|
lordelo do ouro|lorenz park|loria bessica|los alamitos|los alamos|los alcazares|los algarrobos|
los algodones|los altos|los altos hills|los andes|los angeles|los antiguos|los aquijes|los arabos|
los arcos|los banos|los barreros|los barriales|los barrios|los berros|los botados|los chavez|los copeles|
los corrales de buelna|los corralitos|los dolores|los dos caminos|los frentones|los fresnos|los gabatos|
los gatos|los guerra|los indios|los lagos|los laureles|los llanos|los llanos de aridane|los luceros|
los lunas|los menucos|los mochis|los molinos|los montesinos|los muermos|los olivos|los osos|los palacios|
los palacios y villafranca|los palmitos|los patios|los polvorines|los puertos de altagracia|
los ranchos de albuquerque|los rastrojos|los realejos|los reyes|los reyes acaquilpan|los reyes de juarez|
los reyes de salgado|los rios|los rosales|los ruisenores|los santos|los santos de maimona|los sauces|
los serranos|los silos|los teques|los toldos|los torrentes|los tuzos|los villares|los vilos|los yebenes|
los zacatones|lost city|lost creek|lost hills|lost nation|loudoun valley estates|louis trichardt|
loup city|louth park|loveland park|lovely banks|loves park|loviguie i|low ackworth|low bradley|
low etherley|low head|low mountain|lower aiea|lower allen|lower allston|lower beechmont|lower brailes|
lower broadheath|lower brule|lower bullingham|lower burrell|lower chittering|lower doon|lower earley|
lower economy|lower grand lagoon|lower halstow|lower hutt|lower king|lower kingswood|lower lake|
lower lonsdale|lower mccully|lower mitcham|lower mount royal|lower moyamensing|lower nicola|lower palolo|
lower pawaa|lower pearl city|lower plenty|lower portland|lower prince's quarter|lower sackville|
lower stoke|lower vagg|lower valley|lower waiau|lower west lynn|lower west side|lower wilhelmina|
lower wong tai sin estate|lowes island|lowry city|lowry crossing|loxahatchee groves|loxton north|
luang prabang|lubok antu|lucas do rio verde|lucas valley-marinwood|lucerne mines|lucerne valley|
lucky hills|luco dei marsi|luddenden foot|ludwigshafen am rhein|luella anderson subdivision|
lueyang chengguanzhen|luis eduardo magalhaes|luis gil perez|luk yeung|lumber city|lumding railway colony|
lun pequeno|lunca de jos|lundin links|lung cu|lung poon court|luohu district|luong bang|lurago d'erba|
lurah bilut|lurate caccivio|lusaka west|lutes mountain|lvea leu|lwowek slaski|ly son|lyall bay|
lydiard millicent|lydiard tregoze|lyme regis|lyme town offices|lynchburg city|lynn canyon|lyons brook|
lyons falls|lypova dolyna|lysa hora|lysa nad labem|lysterfield south|lysyye gory|lytchett matravers|
lytham st annes|lytle creek|ma on shan|ma se zeik|ma tau kok|ma tau wai|ma tau wai estate|ma wan|
maai mahiu|maale iron|maalot tarshiha|maayong tubig|mabalacat city|macandrew bay|macdonald park|
macedo de cavaleiros|macerata campania|machadinho d'oeste|machans beach|machesney park|
macieira de cambra|mackay city|mackay harbour|mackinaw city|macleay island|maclovio rojas|
macmasters beach|macquarie fields|macquarie hills|macquarie links|macquarie park|madeira beach|
madeira park|madera acres|madhurampur dehri|madhyapur thimi|madina do boe|madina wandifa|madinat an nasr|
madinat as sadat|madinat ash shamal|madinat hamad|madinat khalifah|madinat wadi an natrun|madison center|
madison heights|madison lake|madison park|mado gashi|madonna di campagna|madora bay|madras a|
madre de deus|madre de deus de minas|madrid centro|mae do rio|mae hong son|mae ramat|mae sai|mae tha|
magalhaes barata|magalhaes de almeida|magdalena atlicpac|magdalena contreras|magdalena cuayucatepec|
magdalena de kino|magdalena milpas altas|magdalena teitipac|maggie valley|magnan beaumettes|
magnetic hill|magnetic island|magnolia springs|magrath heights|magugpo poblacion|maha sarakham|
mahaica village|mahallat damanah|mahalleh-ye najafabad|mahanoy city|maharishi vedic city|mahd adh dhahab|
mahmudabad nemuneh|mahnar bazar|mahogany creek|mahomets flats|mahone bay|mahu khurd|mai dich|mai khet|
maida hill|maidan garhi|maiden gully|maiden newton|main beach|maine soroa|mairabari town|
mairena del alcor|mairena del aljarafe|mairo inya|maison blanche|maitland city centre|majd el kurum|
majdal shams|majhauli khetal|majhiaon kalan|maji mazuri|majikavo koropa|major isidoro|major vieira|
makadi bay|makaha valley|makakilo city|makakilo-makaiwa hills-kunia|makati city|makedonska kamenica|
makedonski brod|makow mazowiecki|makow podhalanski|makua valley|makueni boma|mal khalifeh|mala bilozerka|
mala danylivka|mala kladusa|mala strana|mala verhunka|mala vyska|malabanban norte|malad city|
malakpur kohi rangpur|malakwal city|malaya purga|malaya serdoba|malaya vishera|malburgen west|
malem hodar|maler kotla|malgrat de mar|malhada de pedras|mali losinj|malinao ilaya|malinovoye ozero|
malir cantonment|malkinia gorna|malmo plains|malmstrom air force base|maloye ganyushkino|maloye verevo|
malpartida de caceres|malpartida de plasencia|malua bay|malvern east|malverne park oaks|
malvinas argentinas|malyye derbety|mambang di awan|mammoth lakes|mammoth spring|mamu kanjan|
manakkudi mukkuvartura|manana housing|manasota key|manassas city|manassas park|manassas park city|
manatee road|manaure balcon del cesar|mancha real|manchester center|manchester city centre|mancio lima|
mandaluyong city|mandaue city|mandello del lario|manderson-white horse creek|mandholi kalan|
mandi bahauddin|mandi dabwali|mandir hasaud|mandurah city centre|mang den|mangawhai heads|mangere east|
mangilao village|mangnai zhen|mango hill|mangonia park|mangrove bay|mangrove mountain|mangrul pir|
manhasset hills|manhattan beach|manhattan valley|mani majra|manibaug pasig|manifold heights|
manitou beach-devils lake|manitou springs|manjai kunda|manlio fabio altamirano|manly vale|manly west|
mannering park|manners sutton|manns harbor|manoel emidio|manoel ribas|manoel urbano|manoel viana|
manoel vitorino|manohar thana|manolo fortich|manor park|mansfield city|mansfield park|
manshiyat al qanatir|mansur chak|manu'a district|manuel j cobo|manuel ojinaga|manuel roxas|manuk mangkaw|
manukau city|manurewa east|many farms|manzanares el real|maori hill|maple bay|maple bluff|maple creek|
maple cross|maple glen|maple grove|maple heights|maple heights-lake desire|maple hill|maple hills|
maple lake|maple leaf|maple park|maple plain|maple rapids|maple ridge|maple shade|maple valley|
mapulaneng view|maqin county|maquela do zombo|mar de ajo|mar de espanha|mar del plata|mar del tuyu|
mar'ina gorka|maraba paulista|marai kalan|maraja do sena|marano di napoli|marano vicentino|
maravatio de ocampo|marawi city|marbach am neckar|marble bar|marble cliff|marble falls|marble hill|
marburg an der lahn|march air force base|marcionilio souza|marco da oliveirinha|marco de canavezes|
marco island|marcus beach|marechal candido rondon|marechal deodoro|marechal floriano|
marechal thaumaturgo|mareham le fen|mareno di piave|margaret drive|margarita belen|margate city|
margherita di savoia|margine coperta-traversagna|maria cristina|maria da fe|maria elena|maria enzersdorf|
maria helena|maria la baja|mariano comense|mariano roque alonso|marianopolis do tocantins|
marianske lazne|mariaville lake|mariinskiy posad|marikina city|marilandia do sul|marin city|
marina del rey|marina di andora|marina di ardea-tor san lorenzo|marina di carrara|marina di cerveteri|
marina di ginosa|marina di gioiosa ionica|marina di massa|marina di montemarciano|marina di pisa|
marina di schiavonea|marine city|marine on saint croix|marine parade|mariner's ridge|mariners harbor|
marinha grande|marion heights|marj al hamam|markaz-e hukumat-e darweshan|markaz-e sayyidabad|
markaz-e woluswali-ye achin|marked tree|market bosworth|market deeping|market drayton|market harborough|
market lavington|market overton|market rasen|market warsop|market weighton|markisches viertel|
markland wood|marks point|marks tey|markt erlbach|markt indersdorf|markt schwaben|marlboro meadows|
marlboro village|marlborough park|marlow heights|marlow lagoon|marmara ereglisi|marmong point|
marne la vallee|maroochy river|marpole south|marquette heights|mars hill|marsa alam|marsa matruh|
marsden park|marseille bompard|marseille endoume|marseille saint-victor|marseille vauban|marsh gibbon|
marsh harbour|marshall creek|marshall islands|marshfield hills|marston magna|marston moretaine|
marstons mills|marte r gomez|martha lake|martin kertvaros|martin lake|martina franca|
martinez de la torre|martinho campos|martins additions|martins creek|martins ferry|martins soares|
martinsville city|marwar junction|mary esther|mary hill|mary tavy|maryborough west|maryland city|
maryland heights|maryland junction|masalukot uno|masaurhi buzurg|masaya sur|masdar city|masera di padova|
maserada sul piave|mashpee neck|mashtul as suq|masindi port|masjed soleyman|maslice male|maslin beach|
mason city|massa di somma|massa finalese|massa lombarda|massa lubrense|massa marittima|
massalengo-motta vigana|massanetta springs|massape do piaui|massapequa park|massey drive|massey east|
massey place|mastic beach|mata de sao joao|mata grande|mata roma|mata verde|mataas na lupa|mateus leme|
matias olimpio|matias romero avendano|matilda estate|mato leitao|matoes do norte|matriz de camaragibe|
mattapoisett center|mattru jong|matveyev kurgan|mau aimma|mau narok|maua da serra|maulavi bazar|
mauli jagran|maury city|maviljan a|maviljan b|mawson lakes|maximiliano de almeida|may cadera|may creek|
may pen|mayang imphal|mayfield east|mayfield heights|mayfield west|mayflower village|mayland heights|
mayor buratovich|mayor wright housing|mayorazgo de leon|mays chapel|mays hill|mays landing|maywood park|
mazar-e sharif|mazara del vallo|mazkeret batya|mbamba bay|mbanza kongo|mbos ndiamb|mboursou lere|
mcchord air force base|mcclellan park|mcconachie area|mcconnell afb|mccullom lake|mcdonald chapel|
mcelderry park|mcgraths hill|mcguire afb|mckees rocks|mckenzie lake|mckinley heights|mckinley park|
mckinney acres|mclaren flat|mclaren park|mclaren vale|mcleans ridges|mcmahons point|mcminns lagoon|
me taw|mead valley|meadow glade|meadow heights|meadow lake|meadow lakes|meadow lands|meadow oaks|
meadow springs|meadow vale|meadow view addition|meadow vista|meadow woods|meadowlark park|meadows place|
mechanic falls|mechraa bel ksiri|medeiros neto|medellin y madero segunda seccion|medford lakes|
media legua|media luna|medical lake|medicine hat|medicine lodge|mediesu aurit|medina de pomar|
medina de rioseco|medina del campo|medina estates|medina gounas|medina sidonia|medjez el bab|medlow bath|
mee pya|meethari marwar|mehal meda|mehatpur basdehra|mehdia daira de meghila|mehmand chak|mehmood pora|
mehtar lam|mei foo|mei foo sun chuen|mei tung estate|meikle earnock|meiners oaks|mejorada del campo|
mel pattambakkam|mel seval|melbourne airport|melbourne beach|melbourne city centre|melbourne village|
melchor de mencos|melito di napoli|melito di porto salvo|mellons bay|melody hill|melqa el ouidane|
melrose park|meltham mills|melville cove|mem martins|menai bridge|mendes pimentel|mendota heights|
mene de mauroa|mene grande|mengcheng chengguanzhen|menlo park|mennzel bou zelfa|menomonee falls|
menzel abderhaman|menzel bourguiba|menzel bouzaiane|menzel ennour|menzel hayet|menzel heurr|menzel jemil|
menzel kamel|menzel temime|menzies creek|mer rouge|mercato san severino|mercedes norte|mercer island|
mercerville-hamilton square|merewether heights|meridan plains|meridian hills|meridian station|
meringandan west|mermaid beach|mermaid waters|mermoz boabab|merriam woods|merrionette park|
merritt island|merritt park|merry pebble stream|merrylands west|mers el kebir|mers el kheir|merta road|
merter keresteciler|merthyr mawr|merthyr tydfil|mertule maryam|mesa del caballo|mesa verde|mesao frio|
meshgin shahr|meshkin dasht|messias targino|metairie terrace|metlili chaamba|metro harbour|
mevasseret tsiyyon|mexico beach|mexico city|mexilhoeira grande|meyers lake|mharal bk|mi-wuk village|
miahuatlan de porfirio diaz|miami beach|miami gardens|miami heights|miami lakes|miami shores|
miami springs|mian channun|mian sahib|miasteczko slaskie|michaels park|micheldorf in oberosterreich|
michigan center|michigan city|mickle trafford|micmac village|mid calder|mid levels|mid-town belvedere|
middle amana|middle cove|middle dural|middle east|middle inlet|middle island|middle park|middle point|
middle rasen|middle ridge|middle river|middle sackville|middle swan|middle valley|middle village|
middle winterslow|middleborough center|middleburg heights|middleton beach|middleton grange|
middleton in teesdale|middleton on the wolds|middleton tyas|midland acres|midland beach|midland city|
midland park|midsomer norton|midway city|midway islands|midway north|midway point|midway south|
midwest city|miedzyrzec podlaski|miercurea nirajului|miguel auza|miguel calmon|miguel hidalgo|
mihai viteazu|mihail kogalniceanu|mila doce|milagres do maranhao|milano due|milborne port|
milborne st andrew|mile end|miles city|milford mill|milford on sea|milford station|milheiros de poiares|
mililani mauka|mililani town|militello in val di catania|mill bay|mill city|mill courtland woodside park|
mill creek|mill creek east|mill end|mill hall|mill neck|mill park|mill plain|mill valley|
mill woods town centre|millaa millaa|millars well|mille lacs|miller place|millers creek|millers falls|
millers point|millhouse green|mills river|milltown-head of bay d'espoir|milpa alta|mils bei solbad hall|
milsons point|milton brandao|milton keynes|milton of campsie|milton of leys|milton upper mills|
milton village|miltown malbay|mimoso do sul|min ga lar don zay|min ga lun|min kone|minador do negrao|
minante segundo|minas de barroteran|minas de marcona|minas de matahambre|minas de oro|minas do leao|
minas novas|minato city|mineiros do tiete|mineral city|mineral de angangueo|mineral del monte|
mineral point|mineral ridge|mineral springs|mineral wells|mineralnye vody|miners rest|minerva park|
minervino murge|ming wah dai ha|mingala tangnyunt|mingo junction|minien east|ministro andreazza|
minnesota lake|minnetonka beach|minnetonka mills|minor hill|minot air force base|minsk mazowiecki|
minskyi masyv|minster lovell|mint hill|minya al qamh|minyat an nasr|mir bachah kot|mir pur turk|
mira mesa|mira taglio|mirabella imbaccari|miracema do tocantins|miracle valley|mirafiori nord|
mirafiori sud|miraflores de la sierra|miramar beach|miramichi river valley|miranda de ebro|
miranda do corvo|miranda do douro|miranda do norte|miranpur katra|mirante da serra|
mirante do paranapanema|mirassol d'oeste|mirboo north|mircea voda|mirdad muafi|miresu mare|mirissa city|
mirpur bhtoro|mirpur khas|mirpur mathelo|mirpur model thana|mirpur sakro|mirwah gorchani|
misano adriatico|mision de chichimecas|mision san pablo|missao velha|mission bay|mission beach|
mission bend|mission canyon|mission district|mission hill|mission hills|mission river|mission viejo|
mississauga beach|mississippi mills|missouri city|missouri valley|mit abu ghalib|mit ghamr|mit salsil|
mitchell park|mitha tiwana|mitras poniente|mitzpe ramon|mixquiahuala de juarez|mizan teferi|
mlada boleslav|mnichovo hradiste|mnisek pod brdy|mo i rana|moanalua valley|moapa town|moapa valley|
moara carp|moara vlasiei|mocimboa da praia|modbury heights|modbury north|model town|modena park|
modiin ilit|moe south|moeciu de jos|moffat beach|moftinu mare|mogi das cruzes|mogi guacu|mogi mirim|
mogliano veneto|mohale's hoek|mohammad shahr|mohammed bin zayed city|mohave valley|moimenta da beira|
moita bonita|mojui dos campos|mokelumne hill|mola di bari|moldava nad bodvou|moldova noua|mole creek|
molina de segura|moline acres|molino abajo|molins de rei|mollet del valles|mollymook beach|moloto south|
mon repos|monarch mill|moncks corner|mondim de basto|monfort heights|monforte de lemos|monforte del cid|
mong cai|mong kok|mong la|mong yang|mong yawng|mongmong-toto-maite village|monheim am rhein|monk fryston|
monkey bay|monks eleigh|monkton farleigh|monmouth beach|monmouth junction|mono vista|monoko zohi deux|
monroe city|monroe north|monsenhor gil|monsenhor hipolito|monsenhor paulo|monsenhor tabosa|monson center|
monsummano terme|mont albert|mont albert north|mont alto|mont belvieu|mont fleuri|mont kiara|mont vernon|
mont-roig del camp|montagne blanche|montagu bay|montalban de cordoba|montalbano jonico|
montalto di castro|montana city|montano lucino|montcada i reixac|monte alegre|monte alegre de goias|
monte alegre de minas|monte alegre de sergipe|monte alegre do piaui|monte alegre do sul|monte alto|
monte aprazivel|monte argentario|monte azul|monte azul paulista|monte belo|monte blanco|monte buey|
monte carmelo|monte caseros|monte castelo|monte chingolo|monte compatri|monte di procida|monte do carmo|
monte estoril|monte formoso|monte gordo|monte hermoso|monte horebe|monte israel|monte kristal|
monte llano|monte maiz|monte mor|monte negro|monte olimpino|monte patria|monte plata|monte porzio catone|
monte real|monte redondo|monte rio|monte rosello|monte san giusto|monte sant'angelo|monte santo|
monte santo de minas|monte sereno|monte siao|monte sossego|monte urano|monte vera|monte verde|
monte vista|montebello vicentino|montecchio emilia|montecchio maggiore-alte ceccato|
montecorvino pugliano|montecorvino rovella|monteforte d'alpone|monteforte irpino|montego bay|
montegrotto terme|monteiro lobato|montelupo fiorentino|montenero di bisaccia|monterey park|
monteroni d'arbia|monteroni di lecce|montes altos|montes claros|montes claros de goias|montgomery city|
montgomery place|montgomery village|monticelli terme|monticello brianza|monticello conte otto|
montorio al vomano|montornes del valles|montoro superiore|montour falls|montrose manor|montville center|
monument beach|monument hills|moody a f b|mooi river|moonee beach|moonee ponds|moonta bay|moor park|
moor row|moore haven|moore park beach|moores hill|moores mill|moores pocket|moose creek|moose factory|
moose jaw|moose lake|moose wilson road|mora d'ebre|morada nova|morada nova de minas|moradabad komb|
moral de calatrava|moraleja de enmedio|moran town|morant bay|morata de tajuna|moravian falls|
moravska trebova|moravske budejovice|moravsky krumlov|morbio inferiore|morcellement saint andre|
morchard bishop|morciano di romagna|morehead city|moreira de conegos|moreira sales|moreland hills|
morelos canada|moreno valley|moreton in marsh|moreton island|moreton jeffries|moreton on lugg|
morfa nefyn|morgan city|morgan hill|morgan park|morgan state university|morgans point resort|
morisset park|morning glory|morning sun|morningside heights|moron de la frontera|morongo valley|
morphett vale|morrell park|morris heights|morris park|morris plains|morro agudo|morro bay|
morro cabeca no tempo|morro da cruz|morro da fumaca|morro do chapeu|morro redondo|morro reuter|
morteza gerd|morton grove|mortons gap|morts estate|moruya heads|moryakovskiy zaton|moscavide e portela|
mosciano sant'angelo|moscow mills|moses lake|moses lake north|mosli pt i|mosman park|mosnita noua|
mosoc cancha|moss beach|moss bluff|moss park|moss point|moss vale|mossel bay|mossley hill|mossy point|
most pri bratislave|mostytskyi masyv|mota del cuervo|mota natava|mothar mountain|motilla del palancar|
mott haven|motta di livenza|motta sant'anastasia|motta visconti|mottram st andrew|moulay abdallah|
moulay ali cherif|moulay bousselham|moulay driss zerhoun|moulay yacoub|moulton chapel|mound bayou|
mound city|mounds view|mount aetna|mount airy|mount albert|mount angel|mount annan|mount arlington|
mount austin|mount ayliff|mount ayr|mount barker|mount beauty|mount brydges|mount buller|mount calvary|
mount carmel|mount carroll|mount cashel|mount claremont|mount clarence|mount clear|mount clemens|
mount cobb|mount colah|mount compass|mount cook|mount coolum|mount cotton|mount cottrell|
mount crested butte|mount crosby|mount currie|mount dandenong|mount darwin|mount davis|mount dennis|
mount dora|mount druitt|mount duneed|mount eden|mount egerton|mount eliza|mount ephraim|mount evelyn|
mount forest|mount frere|mount gambier|mount gay-shamrock|mount gilead|mount gravatt|mount gravatt east|
mount greenwood|mount hagen|mount hampden|mount hawke|mount hawthorn|mount healthy|mount healthy heights|
mount helen|mount helena|mount hermon|mount holly|mount holly springs|mount hood village|mount hope|
mount hope huron park|mount horeb|mount hunter|mount hutton|mount ida|mount isa|mount ivy|mount jackson|
mount jewett|mount johns|mount joy|mount juliet|mount keira|mount kembla|mount kisco|mount kuring-gai|
mount laurel|mount lawley|mount lebanon|mount lehman|mount lena|mount lewis|mount lofty|mount louisa|
mount low|mount macedon|mount magnet|mount martha|mount maunganui|mount melville|mount merrion|
mount moorosi|mount morgan|mount moriah|mount morris|mount nasura|mount nathan|mount nelson|mount olive|
mount olive-silverstone-jamestown|mount oliver|mount olivet|mount olympus|mount ommaney|mount orab|
mount ousley|mount parker|mount pearl|mount penn|mount perry|mount pleasant|mount pleasant east|
mount pleasant west|mount plymouth|mount pocono|mount pritchard|mount prospect|mount pulaski|
mount rainier|mount repose|mount richon|mount riverview|mount royal|mount saint thomas|mount samson|
mount savage|mount shasta|mount sheridan|mount sidney|mount sinai|mount sterling|mount stuart|
mount tarcoola|mount torrens|mount uniacke|mount union|mount vernon|mount vernon triangle|mount victoria|
mount victory|mount vista|mount warren park|mount warrigal|mount washington|mount waverley|mount winans|
mount wolf|mount zion|mountain ash|mountain brook|mountain city|mountain creek|mountain gate|
mountain green|mountain grove|mountain home|mountain house|mountain iron|mountain lake|
mountain lake park|mountain lakes|mountain lodge park|mountain meadows|mountain mesa|mountain park|
mountain pine|mountain ranch|mountain river|mountain road|mountain top|mountain view|mountain view acres|
mountain view gardens|mountain village|mountlake terrace|mowbray mountain|moxee city|moyie springs|
mrauk u|mrkonjic grad|mszana dolna|mt edward|mt pleasant|mtito andei|mto wa mbu|muadzam shah|
muang hongsa|muang khong|muang phon-hong|muang phonsavan|muang sing|muang xay|muang xon|muara bungo|
muara teweh|muban thep thani|mubarakpur dobas|much birch|much hadham|much wenlock|muchobor maly|
muchobor wielki|mueang nonthaburi|mugnano del cardinale|mugnano di napoli|muhammad pur|muhlenberg park|
muhlheim am main|muhmand dara|mui ne|mui wo kau tsuen|muir of ord|mukasi pidariyur|mukharram al fawqani|
mukim pulai|mulberry grove|mulgrave park|mullica hill|mullion creek|mullumbimby creek|mulungu do morro|
munder buiten|mundo novo|mundo nuevo|munds park|mundy pond|mundys corner|municipio hato corozal|
muniz ferreira|muniz freire|munno para|munno para west|munoz east|munroe falls|munsey park|
munsons corners|muong cha|muong lay|muong nhe|muquem do sao francisco|muradabad pahari|murillo colonia|
muringur vadakummuri|muriwai beach|murnau am staffelsee|muro del alcoy|muro leccese|murovani kurylivtsi|
murowana goslina|murphys creek|murphys estates|murray hill|murrays bay|murrays beach|murrells inlet|
murrieta hot springs|murrumba downs|murska sobota|muscle shoals|musgrave harbour|musile di piave|
muskegon heights|musquodoboit harbour|mustang ridge|muswell hill|mutiara damansara|mutum biyu|muy muy|
my drarga|my hao|my khe|my lai|my loc|my tho|myers corner|mykilska borshchahivka|mylor bridge|
myo thit ga|myo thit ka|myrtle beach|myrtle creek|myrtle grove|myrtle point|myrtle springs|mystic island|
n'diareme limamoulaye|na di|na klang|na lay|na meo|na mom|na tau|na wa|nabatiye et tahta|
naberezhnyye chelny|nachiyar koil|nacozari de garcia|nacozari viejo|nadd al humr|nadgaon tarf birwadi|
nadim tiruvuru|nag hammadi|nagar karnul|nagar naluakot|nagri kalan|nagrota bagwan|nags head|
nahanni butte|nahiyat al fuhud|nahiyat al iskandariyah|nahiyat ash shinafiyah|nahiyat ghammas|nai chung|
nai harn|naini tal|nairagi enkare|nakhl-e taqi|nakhon luang|nakhon nayok|nakhon pathom|nakhon phanom|
nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakhon thai|nakivale refugee camp|naklo nad notecia|
nal khera|nam can|nam cheong|nam cheong estate|nam dinh|nam fung sun chuen|nam shan estate|nam som|
nam vi|nambucca heads|namest nad oslavou|nan ti|nanawale estates|nanchital de lazaro cardenas del rio|
nandesari ina|nandi hills|nandibo un|nang rong|nanga eboko|nanga medamit|nangal chaudhri|nangli sakrawat|
nangloi jat|nani daman|nankana sahib|nanliang nongchang|nanoose bay|nanshan residential|nant thar kone|
nanty glo|nanyuan residential|nanzhang chengguanzhen|nao mian sahib|naolinco de victoria|
napanee downtown|napi headquarters|naples manor|naples park|nappa scar|napsbury park|napton on the hill|
nar nar goon|nar nar goon north|narang mandi|narellan vale|narni scalo|naro moru|narot mehra|
narragansett pier|narre warren|narre warren north|narre warren south|narrow neck|nasim shahr|nassau bay|
nassau village-ratliff|nat sin kone|national city|national harbor|national park|natividade da serra|
natrona heights|naubaisa goan|naucalpan de juarez|naujoji akmene|naujoji vilnia|naushahra virkan|
naushahro firoz|nava bhildi|naval academy|naval station guantanamo bay|navalmoral de la mata|
navalvillar de pela|navas de san juan|navi mumbai|navy yard city|nawab char|nay pyi taw|naya baradwar|
naya gaon|nazare da mata|nazare do piaui|nazare paulista|ndibene dahra|ndunyu njeru|nea alikarnassos|
nea anchialos|nea artaki|nea chalkidona|nea erythraia|nea filadelfeia|nea ionia|nea kallikrateia|
nea magnisia|nea makri|nea michaniona|nea moudhania|nea penteli|nea peramos|nea raidestos|nea smyrni|
neah bay|near north side|near south side|neb sarai|nebraska city|neder holluf|needham market|
neem ka thana|neerim south|nefas mewch'a|negru voda|nellis air force base|nelly bay|nelson bay|
nema kunku|nenagh bridge|neo psychiko|neoi epivates|neon karlovasion|neptune beach|neptune city|
nerkin getashen|nervesa della battaglia|ness city|ness ziona|nether edge|nether heyford|nether kellet|
nether poppleton|nether stowey|netherlands antilles|nethy bridge|neu wulmstorf|neuburg an der donau|
neue kolonie westhausen|neue neustadt|neuenburg am rhein|neuenstadt am kocher|neufahrn bei freising|
neuhaus am rennweg|neuhausen auf den fildern|neuhofen an der krems|neukirchen beim heiligen blut|
neumarkt am wallersee|neumarkt in der oberpfalz|neumarkt-sankt veit|neunburg vorm wald|
neunkirchen am brand|neunkirchen am main|neunkirchen am sand|neuse forest|neusiedl am see|
neustadt am rubenberge|neustadt an der aisch|neustadt an der donau|neustadt an der orla|
neustadt an der waldnaab|neustadt an der weinstrasse|neustadt bei coburg|neustadt in holstein|
neustadt in sachsen|neustift im stubaital|neutral bay|nevada city|neves paulista|new achimota|new albany|
new alexandria|new alresford|new amsterdam|new athens|new auburn|new auckland|new augusta|new badah|
new baden|new baltimore|new bani sewif city|new barnet|new basford|new batu batu|new beaver|new bedford|
new beith|new berlin|new berlinville|new bern|new berrima|new bethlehem|new bloomfield|
new bongaigaon railway colony|new boston|new braintree|new braunfels|new bremen|new brighton|
new brighton north|new britain|new brockton|new brunswick|new buffalo|new buildings|new burlington|
new cairo|new caledonia|new california|new canaan|new caney|new carlisle|new carrollton|new cassel|
new castle|new castle northwest|new century|new chapel hill|new chicago|new city|new columbia|
new concord|new corella|new cross|new cumberland|new cumnock|new cuyama|new deal|new deer|new delhi|
new denham|new dorp|new dorp beach|new dundee|new durham|new eagle|new edinburgh|new egypt|new ellenton|
new england|new fairfield|new fairview|new farm|new ferry|new fes|new florence|new forest b|new franklin|
new freedom|new gisborne|new glarus|new glasgow|new gloucester|new greens|new grove|new halfa|
new hamburg|new hamilton|new hampton|new hanover|new harmony|new hartford|new hartford center|new haven|
new hazelton|new hempstead|new holland|new holstein|new hope|new horizons|new hyde park|new iberia|
new inn|new ipswich|new jade garden|new jerusalem|new jeshwang|new johnsonville|new kensington|new kent|
new kingman-butler|new kingston|new knoxville|new lambton|new lambton heights|new lebanon|new lenox|
new lexington|new limerick|new lisbon|new llano|new london|new lothrop|new lynn|new madison|new madrid|
new malden|new mapoon|new market|new marlborough|new marske|new martinsville|new maryland|new matamoras|
new miami|new middletown|new milford|new mill|new mills|new milton|new minas|new mirpur city|new norfolk|
new northwood|new orleans|new oxford|new palestine|new paltz|new paris|new pekin|new philadelphia|
new pitsligo|new plymouth|new port|new port richey|new port richey east|new portland|new prague|
new preston|new providence|new quay|new richland|new richmond|new river|new roads|new rochelle|
new rockford|new romney|new ross|new salem|new salisbury|new sarpy|new seabury|new shagunnu|new sharon|
new shoreham|new site|new smyrna beach|new south memphis|new springville|new square|new stanton|
new stevenston|new straitsville|new stuyahok|new summerfield|new sweden station|new tafo|new taipei city|
new tazewell|new territories|new territory|new toronto|new town|new tredegar|new tripoli|new tulsa|
new ulm|new underwood|new union|new victoria|new vienna|new vineyard|new visayas|new washington|
new waterford|new waverly|new westminster|new whiteland|new wilmington|new windsor|new yekepa|new york|
new york city|new york mills|new zealand|newala kisimani|newark on trent|newark valley|newbold on stour|
newbold verdon|newbridge on wye|newburgh heights|newbury park|newcastle east|newcastle emlyn|
newcastle under lyme|newcastle upon tyne|newcastle west|newfield hamlet|newlands arm|newman grove|
newmarket on fergus|newport beach|newport east|newport news|newport news city|newport pagnell|
newton abbot|newton aycliffe|newton falls|newton ferrers|newton grove|newton highlands|newton longville|
newton lower falls|newton mearns|newton poppleford|newton solney|newton st cyres|newton upper falls|
newtonbrook east|newtonbrook west|newtown cunningham|newtown grant|newtown limford|newtown st boswells|
newtown trim|nez perce|nga bay|ngema tribal trust|nghi son|nghi xuan|nghia dan|nghia do|nghia lo|
ngoc hoi|ngong ping|nguyen du|nha bang|nha be|nha nam|nha trang|nia valencia|niabably pk|niagara falls|
niagara park|niakoul rab|nibaliw central|nibong tebal|nichols hills|nichols point|nicolae balcescu|
nicolas romero|nicoma park|nidanpur pt-ii|nieuw amsterdam|nieuw nickerie|nieuwerkerk aan den ijssel|
nikolina gora|nilo pecanha|nimbhora budrukh|nimigea de sus|ninety six|ninh binh|ninh hoa|nioko i|
nioro du rip|niseko town|nishon tumani|nisia floresta|nisqually indian community|niu valley|
niz katigorah pt iii|nizahon ii|nizhneye kazanishche|nizhniy chir|nizhniy dzhengutay|nizhniy ingash|
nizhniy kislyay|nizhniy kuranakh|nizhniy lomov|nizhniy novgorod|nizhniy odes|nizhniye achaluki|
nizhniye sergi|nizhniye vyazovyye|nizhny tagil|nizhnyaya ala-archa|nizhnyaya maktama|nizhnyaya omka|
nizhnyaya poyma|nizhnyaya salda|nizhnyaya tavda|nizhnyaya tura|nizza millefonti|nizza monferrato|
nkhata bay|noarlunga downs|noble park|noble park north|nocera inferiore|nocera superiore|
nochistlan de mejia|nocona hills|noe valley|nogueira da regedoura|nok kundi|nolan hill|nombre de dios|
non sang|non sung|non thai|nong bua|nong bua lamphu|nong chik|nong chok|nong ha|nong khae|nong khaem|
nong khai|nong ki|nong kung si|nong phai|nong truong tran phu|nong wua so|noons creek|noosa heads|
nor geghi|nor hachn|nor kharberd|nor nork|nora springs|norberto de la riestra|nords wharf|norfolk city|
norfolk county|norfolk island|norman gardens|norman park|norman's cove-long cove|normandy park|
normanview west|norris arm|norris city|norris green|norris point|north adams|north adelaide|north alamo|
north albury|north amherst|north amityville|north andover|north andrews gardens|north anston|
north apollo|north arlington|north arm|north attleborough center|north auburn|north augusta|north aurora|
north avoca|north babylon|north baddesley|north balgowlah|north ballston spa|north baltimore|
north barrington|north batemans bay|north bath|north battleford|north bay|north bay shore|
north bay village|north beach|north beach haven|north bel air|north belle vernon|north bellmore|
north bellport|north bend|north bendigo|north bennington|north bergen|north berwick|north bethesda|
north bibb|north boambee valley|north bondi|north bonneville|north booval|north boston|north bourke|
north braddock|north bradley|north branch|north branford|north brentwood|north brighton|north brookfield|
north brooksville|north browning|north brunswick|north cadbury|north caldwell|north canton|
north cape may|north casino|north castle|north catasauqua|north cave|north center|north central|
north charleroi|north charleston|north chevy chase|north chicago|north chicopee|north college hill|
north collingham|north collins|north conway|north coogee|north corbin|north country|north courtland|
north cowichan|north cowton|north crawley|north creek|north crossett|north curl curl|north curry|
north dandalup|north decatur|north deland|north delta|north devon|north druid hills|north duffield|
north eagle butte|north east|north east valley|north eastham|north edwards|north el monte|north elba|
north elmham|north elmsall|north end|north english|north enid|north epping|north fair oaks|
north fairfield|north falmouth|north fambridge|north ferriby|north fond du lac|north fork|
north fork village|north fort lewis|north fort myers|north freedom|north fremantle|north gate|
north gates|north geelong|north glenmore|north glenora|north gosford|north granby|north great river|
north grosvenor dale|north guwahati|north haledon|north hampton|north hanwell|north harford road|
north hartsville|north haven|north haven upper|north haverhill|north head|north hero|north high shoals|
north highlands|north hill|north hills|north hobart|north hollywood|north hornell|north horr|
north hudson|north ipswich|north irwin|north isis|north judson|north kamloops|north kansas city|
north kelsey|north kensington|north kessock|north key largo|north kilworth|north kingstown|
north kingsville|north korea|north la crosse|north la junta|north lake|north lakeport|north lakes|
north lakeville|north lakhimpur|north lambton|north las vegas|north lauderdale|north laurel|
north lawndale|north leigh|north lewisburg|north liberty|north lindenhurst|north lismore|
north little rock|north logan|north lopham|north luffenham|north lynbrook|north macedonia|north mackay|
north macksville|north maclean|north madison|north maleny|north manchester|north mankato|north manly|
north marston|north massapequa|north melbourne|north merrick|north miami|north miami beach|
north middletown|north molton|north moonta|north muskegon|north muskham|north myrtle beach|north narooma|
north narrabeen|north new hyde park|north newbald|north newton|north nowra|north oaks|north ogden|
north olmsted|north omak|north palm beach|north park|north parramatta|north patchogue|north pearsall|
north pekin|north pembroke|north peoria|north perry|north perth|north petherton|north philipsburg|
north plainfield|north plains|north platte|north plymouth|north plympton|north pole|north port|
north portland|north potomac|north prairie|north preston|north providence|north puyallup|
north queensferry|north randall|north reading|north redington beach|north richland hills|north richmond|
north ridgeville|north river shores|north riverdale|north riverside|north rock springs|north rocks|
north rose|north rothbury|north royalton|north rustico|north ryde|north saanich|north saint paul|
north salem|north salt lake|north san pedro|north sarasota|north scarle|north scituate|north sea|
north seekonk|north shields|north shore|north sioux city|north slope|north smithfield|north somercotes|
north sound estates|north spearfish|north springfield|north st james town|north st marys|north stamford|
north star|north strathfield|north sunderland|north sydney|north syracuse|north tamworth|north tawton|
north terre haute|north tetagouche|north thoresby|north tonawanda|north toowoomba|north topsail beach|
north troy|north tunica|north turramurra|north tustin|north vacherie|north valley|north valley stream|
north vancouver|north vernon|north versailles|north wahroonga|north wales|north walpole|north walsham|
north waltham|north wantagh|north ward|north warrandyte|north warren|north watford|north webster|
north weeki wachee|north west cape|north west river|north westport|north wheatley|north wildwood|
north wilkesboro|north willoughby|north windham|north wollongong|north wonthaggi|north woodstock|
north wootton|north wraxall|north yelm|north york|north yunderup|north zanesville|northeast ithaca|
northeast regina|northern cambria|northern islands|northern liberties|northern mariana islands|
northumberland park|northwest arctic|northwest community action|northwest harbor|northwest harborcreek|
northwest harwich|northwest harwinton|northwest ithaca|northwest one|northwood hills|norton canes|
norton city|norton st philip|norton summit|norway house|norwood queens|norwood young america|
nossa senhora aparecida|nossa senhora da gloria|nossa senhora das dores|nossa senhora de fatima|
nossa senhora de lourdes|nossa senhora de nazare|nossa senhora do livramento|nossa senhora do monte|
nossa senhora do socorro|nossa senhora dos remedios|nosy varika|notre dame|notre-dame du mont|
notre-dame limite|notting hill|nou barris|noumousseria i|nouvelle france|nouvelle matmata|nova alianca|
nova alvorada do sul|nova andradina|nova araca|nova bandeirantes|nova bassano|nova borova|nova campina|
nova canaa|nova canaa do norte|nova colinas|nova crixas|nova darnytsya|nova dubnica|nova era|
nova erechim|nova esperanca|nova esperanca do piria|nova esperanca do sudoeste|nova esperanca do sul|
nova europa|nova fatima|nova floresta|nova friburgo|nova gorica|nova gradiska|nova granada|nova guarita|
nova ibia|nova iguacu|nova independencia|nova iorque|nova ipixuna|nova itaberaba|nova itarana|
nova kakhovka|nova lacerda|nova laranjeiras|nova lima|nova londrina|nova mamore|nova maringa|
nova mayachka|nova milanese|nova mokosica|nova monte verde|nova mutum|nova nazare|nova odesa|nova odessa|
nova olimpia|nova olinda|nova olinda do maranhao|nova olinda do norte|nova paka|nova palmeira|
nova pazova|nova petropolis|nova porteirinha|nova praha|nova prata|nova prata do iguacu|nova redencao|
nova resende|nova role|nova russas|nova santa barbara|nova santa helena|nova santa rita|nova santa rosa|
nova serrana|nova siri scalo|nova soure|nova tebas|nova timboteua|nova trento|nova ubirata|nova uniao|
nova ushytsya|nova venecia|nova veneza|nova vicosa|nova vida|nova vodolaha|nova xavantina|nova zabudova|
nova zagora|nova zburivka|novaliches proper|novar gardens|novate milanese|novaya balakhna|
novaya bukhtarma|novaya chara|novaya derevnya|novaya igirma|novaya ladoga|novaya lyada|novaya lyalya|
novaya maka|novaya mayna|novaya tavolzhanka|novaya zaimka|nove mesto|nove mesto na morave|
nove mesto nad metuji|nove mesto nad vahom|nove straseci|nove zamky|novegro-tregarezzo-san felice|
noventa di piave|noventa vicentina|novi banovci|novi basy|novi di modena|novi grad|novi knezevac|
novi kodaky|novi ligure|novi pazar|novi petrivtsi|novi sad|novi sanzhary|novi seher|novi travnik|
novi troyany|novi zagreb|novo acordo|novo airao|novo aripuana|novo barreiro|novo brdo|novo cruzeiro|
novo gama|novo hamburgo|novo horizonte|novo horizonte do oeste|novo horizonte do sul|novo lino|
novo mesto|novo milosevo|novo mundo|novo oriente|novo oriente de minas|novo oriente do piaui|
novo progresso|novo repartimento|novo sao joaquim|novo selo|novo triunfo|novoye devyatkino|novy bor|
novy bydzov|novy jicin|novy liskovec|novy oskol|novyi buh|novyi kalyniv|novyi lviv|novyi melitopol|
novyi rozdil|novyi starodub|novyi svit|novyy chirkey|novyy gorodok|novyy khushet|novyy kostek|
novyy rogachik|novyy sulak|novyy toryal|novyy uoyan|novyy urengoy|novyy urgal|novyye atagi|novyye burasy|
novyye cheremushki|novyye kuz'minki|novyye lapsary|novyye lyady|now kandeh|nowa deba|nowa ruda|
nowa sarzyna|nowa sol|nowe miasto lubawskie|nowe skalmierzyce|nowogrod bobrzanski|nowra hill|
nowshera cantonment|nowshera kalan|nowsolia gaon|nowy dwor|nowy dwor gdanski|nowy dwor mazowiecki|
nowy port|nowy sacz|nowy staw|nowy targ|nowy tomysl|nucleo bandeirante|nuea khlong|
nuestra senora del rosario de caa cati|nueva bolivia|nueva ciudad guerrero|nueva concepcion|nueva espana|
nueva esperanza|nueva gerona|nueva granada|nueva guadalupe|nueva guinea|nueva helvecia|nueva imperial|
nueva italia de ruiz|nueva loja|nueva ocotepeque|nueva palestina|nueva palmira|nueva rosita|
nueva santa rosa|nueva villa de padilla|nueve de julio|nuevo arraijan|nuevo baztan|nuevo belen|
nuevo casas grandes|nuevo celilac|nuevo cuscatlan|nuevo ideal|nuevo imperial|nuevo laredo|nuevo leon|
nuevo mexico|nuevo necaxa|nuevo progreso|nuevo san carlos|nuevo san juan parangaricutiro|nuevo sullana|
nui sap|nui thanh|nuova gibellina|nurmijarven kirkonkyla|nurpur kalan|nutana park|nutana sector|
nutana urban centre|nutter fort|nuwara eliya|nuwerus nc|nwe khway|nyaung waing|nykobing falster|
nykobing mors|nykobing sjaelland|nyva trudova|nyzhni sirohozy|nyzhnia apsha|nyzhnya krynka|
nyzhnya telychka|o barco de valdeorras|o carballino|o cho dua|o grove|o mon|o rosal|o'donnell heights|
o'halloran hill|o'sullivan beach|oadar temsia|oak bay|oak bluffs|oak brook|oak city|oak cliff place|
oak creek|oak flats|oak forest|oak glen|oak grove|oak grove heights|oak harbor|oak hill|oak hill park|
oak hills|oak hills place|oak island|oak lawn|oak leaf|oak level|oak park|oak park heights|oak point|
oak ridge|oak ridge north|oak run|oak trail shores|oak valley|oak view|oakbrook terrace|oakland city|
oakland park|oaklands park|oakleaf plantation|oakleigh east|oakleigh south|oakwood hills|oakwood village|
obernburg am main|oberndorf bei salzburg|oborniki slaskie|oc eo|ocean acres|ocean beach|
ocean bluff-brant rock|ocean city|ocean gate|ocean grove|ocean isle beach|ocean park|ocean pines|
ocean pointe|ocean reef|ocean ridge|ocean shores|ocean springs|ocean view|ocho rios|ocle pychard|
ocna mures|ocna sibiului|ocna sugatag|oconomowoc lake|oconto falls|ocotlan de morelos|
ocozocoautla de espinosa|ocumare del tuy|odolena voda|odorheiu secuiesc|oeiras do para|
oettingen in bayern|offenbach an der queich|offutt air force base|ogden dunes|oggiona con santo stefano|
ogilvie ridge|oglala lakota|ogmore vale|ohio city|ohkay owingeh|ohn hne kone|ohope beach|oi man estate|
oi tung estate|oil city|oil springs|ojo amarillo|ojo de agua|ojuelos de jalisco|okanagan centre|
okanagan falls|okanagan mission|okauchee lake|oke ila|oke kan|oke mesi|okinawa numero uno|okinawa uno|
oklahoma city|ol kalau south settlement|ol kalou|olaya herrera|old bar|old basing|old beach|old bethpage|
old bridge|old brookville|old buckenham|old city|old east york|old erowal bay|old field|old fig garden|
old forge|old fort|old greenwich|old guildford|old harbour|old harbour bay|old harlow|old jamestown|
old jefferson|old jeswang|old kilcullen|old kilpatrick|old leake|old man bay|old mystic|old newton|
old noarlunga|old orchard|old orchard beach|old perlican|old reynella|old river-winfree|old sarum|
old saybrook|old saybrook center|old shinyanga|old swan|old tappan|old toongabbie|old town|old trafford|
old washington|old westbury|old windsor|old woking|old yundum|oldenburg in holstein|
oleksandrivska slobidka|olesa de montserrat|olevano romano|olevano sul tusciano|olgiate comasco|
olgiate molgora|olgiate olona|olho d'agua|olho d'agua das cunhas|olho d'agua das flores|
olho d'agua do casado|olho d'agua grande|olhos d'agua|olhos de agua|olias del rey|
olinda nova do maranhao|oliva de la frontera|olival basto|olive branch|olive hill|oliveira de azemeis|
oliveira do bairro|oliveira do douro|oliveira do hospital|oliveira dos brejinhos|oliver springs|
oljato-monument valley|olmos park|olmsted falls|olot shahri|olula del rio|olympia heights|
olympian village|olympic village|omega gardens|on top of the world|onagawa cho|onda verde|ondangwa east|
one mile|one tree hill|ong do|ong yen|ongata rongai|onion creek|onkaparinga hills|ono salci|oog in al|
open door|opole lubelskie|or akiva|or yehuda|orahovica donja|oran park|orange beach|orange city|
orange cove|orange farm|orange grove|orange grove mobile manor|orange lake|orange park|orange walk|
orasu nou|oravska polhora|orbeasca de sus|orchard city|orchard grass hills|orchard hills|orchard homes|
orchard lake|orchard mesa|orchard park|orchard ridge|orchidlands estates|ordnance factory itarsi|
ore city|oregon city|orekhovo-borisovo severnoye|orient heights|orient point|oriental bay|
original northwood|orinoco a|oriole beach|oriskany falls|orland hills|orland park|ormeau hills|
ormesby st margaret|ormond beach|ormsby place|oro valley|oropesa del mar|oroqen zizhiqi|oroville east|
orta di atella|orta nova|orunia gorna-gdansk poludnie|orunia-sw wojciech-lipce|osage beach|osage city|
osborne park|osceola mills|osica de sus|osiedle henrykowskie|osiedle kosmonautow|
osiedle powstancow slaskich|osiek nad notecia|osio sopra|osio sotto|osmania university|
ospedaletto euganeo|osteria grande|osternienburger land|ostrow mazowiecka|ostrow wielkopolski|
ostrowiec swietokrzyski|ostseebad binz|ostseebad kuhlungsborn|ostseebad zinnowitz|otacilio costa|
otaki beach|otan ayegbaju|otdam souriya|otegen batyra|oteha valley|otelu rosu|otis orchards-east farms|
otra banda|ottawa hills|ottawa south|otter tail|otterburn park|ottery st mary|ottobrunn bei munchen|
ou andoung|ou bei choan|ou char|ou krasar|ou ruessei|ou smach|ou svay|ouad naga|oud gastel|oud metha|
oude pekela|ouderkerk aan de amstel|ouderkerk aan den ijssel|oued amlil|oued el abtal|oued el alleug|
oued fodda|oued laou|oued lill|oued rhiou|oued sly|oued zem|oued zenati|oulad ayad|oulad barhil|
oulad el rhadabne|oulad embarek|oulad frej|oulad m'rah|oulad tayeb|oulad teima|oulad yaich|ould yenje|
ouled djellal|ouled haddaj|ouled mimoun|ouled moussa|ouled slama fouaga|oum el bouaghi|ounianga kebir|
our town|ourilandia do norte|ouro branco|ouro fino|ouro preto|ouro preto do oeste|ouro sogui|ouro verde|
ouro verde de goias|ouro verde de minas|ouro verde do oeste|outat oulad al haj|outeiro de rei|
outram park|ouzhou chengshi|ovari paravarnattam|over kellet|over wallop|overland park|owen sound|
owens cross roads|owhiro bay|owings mills|owls head|owston ferry|oxford circle|oxford heights|
oxford house|oxley park|oxley vale|oxoboxo river|oxon hill|oxon hill-glassmanor|oyster bay|
oyster bay cove|oyster creek|oyster river|ozamiz city|ozarow mazowiecki|ozone park|
ozuluama de mascarenas|ozumba de alzate|ozzano dell'emilia|p j cholapuram|pa daet|pa du mone|pa sang|
pabellon de arteaga|pabellon de hidalgo|pac miau|pacho viejo|pachuca de soto|pacific city|pacific grove|
pacific haven|pacific heights|pacific palisades|pacific paradise|pacific pines|paco de arcos|
paco do lumiar|pacolet mills|pacos de brandao|pacos de ferreira|pad idan|padang besar|padang endau|
padang hang|padang mat sirat|padang rengas|padang serai|paddle prairie|paddock lake|paddock wood|
padegan-e manjil|paden city|pader palwo|paderno dugnano|padinska skela|padre bernardo|padre carvalho|
padre garcia|padre hurtado|padre las casas|padre marcos|padre paraiso|padstow heights|paes landim|
pagar alam|page park|paget parish|pago pago|pagosa springs|pai pedro|paint rock|painted hills|
painted post|pajarito mesa|pajic polje|pak chong|pak kret|pak phanang|pak shek kok|pak tin estate|
pakenham upper|pakhi khanauri|pakistan employees cooperative housing society|pakuranga heights|
pal lahara|palaio faliro|palais de justice|palatine bridge|palayan city|palazzo san gervasio|
palazzolo acreide|palazzolo sull'oglio|palestina do para|palestinian territory|palia kalan|
palisades park|palm aire|palm bay|palm beach|palm beach gardens|palm beach shores|palm city|palm coast|
palm cove|palm desert|palm harbor|palm island|palm river-clair mel|palm shores|palm springs|
palm springs north|palm valley|palma campania|palma del rio|palma di montechiaro|palma gil|palma sola|
palma soriano|palmar de bravo|palmar de varela|palmares do sul|palmares paulista|palmarito tochapan|
palmas de monte alto|palmeira d'oeste|palmeira das missoes|palmeira do piaui|palmeiras de goias|
palmeiras do tocantins|palmer heights|palmer lake|palmers green|palmers island|palmerston north|
palmerston-little italy|palmetto bay|palmetto estates|palmindustrie tamabo|palmona park|palmview south|
palo alto|palo cedro|palo del colle|palo negro|palo pinto|palo santo|paloma creek|paloma creek south|
palomares del rio|palombara sabina|palomeras bajas|palomeras sureste|palos de la frontera|
palos de moguer|palos heights|palos hills|palos park|palos verdes estates|palwal rural|
pamayanang university of philippines employment housing cooperative subdivision|pambula beach|
pampa de los guanacos|pampa de tate|pampa del indio|pampa del infierno|pan de azucar|pan taw|panama city|
panama city beach|panayattur vadakkumbhagam|pandan valley|pandit deen dayal upadhyaya nagar|
pangkalan brandan|pango aluquem|panipat taraf ansar|panipat taraf makhdum zadgan|panipat taraf rajputan|
panji poyon|panlongcheng jingji kaifaqu|pannill fork|pano aqil|panorama hills|panorama village|
pantai belimbing|pantai cenang|pantai remis|pantano grande|pantay na matanda|pante makasar|panth piplia|
panton hill|pao de acucar|paonta sahib|paotana hat|paoy paet|papantla de olarte|paper mill lake|
papua new guinea|papworth everard|par naogaon|para de minas|para hills|para hills west|para vista|
paracho de verduzco|paracuellos de jarama|paradip garh|paradise heights|paradise hills|paradise point|
paradise valley|parafield gardens|paragon estates|paraguacu paulista|paraiba do sul|paraiso das aguas|
paraiso do norte|paraiso do sul|paraiso do tocantins|paraje nuevo|paramathi velur|paramount-long meadow|
paranaque city|paravur tekkumbhagam|parc la salle|parc oasis|parc seymour|parco leonardo|
pardes hanna karkur|pardi kanade|pardi parnera|pardi sondhpur|pareci novo|pareh sar|parets del valles|
parian dakula|parit buntar|parit jawa|parit raja|parit sulung|park avenue|park circle|park city|
park crest|park falls|park forest|park forest village|park grove|park hill|park hills|park holme|
park lake|park layne|park orchards|park rapids|park ridge|park ridge south|park river|park slope|
park street|park view|park way|parker city|parker strip|parkers prairie|parkers settlement|
parkway garden homes|parkway village|parkwood manor|parli vaijnath|parlli part|parma heights|
parque das nacoes|parque do carmo|parque industrial ciudad mitras|parque lefevre|parque urbano napateco|
parramatta park|parras de la fuente|parrilla ii|parry sound|parson drove|partridge green|pasadena hills|
pascoe vale|pascoe vale south|paseo del prado|paseos de itzincab|paseos de san juan|pasian di prato|
pasig city|pasir gudang|pasir mas|pasir panjang|pasir puteh|pasir ris new town|paso de carrasco|
paso de la patria|paso de los libres|paso de los toros|paso de mata|paso de ovejas|paso del macho|
paso del toro|paso robles|pasong kawayan primero|pass christian|passa e fica|passa quatro|passa tempo|
passage east|passage west|passagem franca|passagem franca do piaui|passignano sul trasimeno|
passo de camaragibe|passo de torres|passo do sobrado|passo fundo|passos maia|pastor ortiz|pastos bons|
pat heung|pateley bridge|paterna de rivera|patha deosar|pathum thani|pathum wan|pato bragado|pato branco|
patos de minas|patos do piaui|patos fshat|patricia heights|patrick fogarty catholic secondary school|
patrick springs|patrocinio do muriae|patrocinio paulista|patterson heights|patterson lakes|
patterson park neighborhood|patterson place|patterson springs|patterson tract|patton village|
paty do alferes|pau brasil|pau d'arco|pau dos ferros|pauk kone|paul smiths|paula candido|paulo afonso|
paulo de faria|paulo frontin|pauls valley|pavlovce nad uhom|pavlovskaya sloboda|pavlovskiy posad|
pavullo nel frignano|paw paw|paw paw lake|pawnee city|paxtakor shahri|paya lebar|paya terubong|
payariq shahri|payne springs|payneham south|payocpoc sur|payshamba shahri|paz de ariporo|pe de serra|
pe ell|pea ridge|peace river|peaceful valley|peach lake|peach springs|peachtree city|peachtree corners|
peak crossing|peak hill|peakhurst heights|peal de becerro|pearl beach|pearl city|pearl river|pease bay|
peasedown saint john|pebble creek|pecan acres|pecan grove|pecan hill|pecan plantation|peciu nou|
pedda bhogili|pedra azul|pedra badejo|pedra bela|pedra bonita|pedra branca|pedra branca do amapari|
pedra do indaia|pedra lavrada|pedra preta|pedras de fogo|pedras de maria da cruz|pedras grandes|
pedras rubras|pedro afonso|pedro avelino|pedro canario|pedro de toledo|pedro do rosario|
pedro juan caballero|pedro leopoldo|pedro luro|pedro meoqui|pedro ruiz gallo|pedro velho|pegs creek|
pehladpur bangar|peixoto de azevedo|pekan bahapal|pekan nenas|pekan serkat|pelabuhan klang|pelaw main|
pelham manor|pelican bay|pelican narrows|pelican point|pelican rapids|pelican waters|pell city|pell lake|
pelmo park-humberlea|pemberton heights|pembroke dock|pembroke parish|pembroke park|pembroke pines|
pen argyl|pen lucy|pen mar|pena blanca|pena grande|penaranda de bracamonte|penbrooke meadows|
pend oreille|pendle hill|peng chau|peng siang|pengkalan batu|pengkalan chepa|pengkalan kundor|
penha de franca|penn estates|penn hills|penn north|penn valley|penn wynne|penn yan|pennant hills|
penney farms|pennington gap|penns creek|penns grove|pennsbury village|pennsylvania avenue se|
pennypack woods|penon blanco|peoria heights|peover superior|pepper creek|pepper pike|peppermill village|
peppermint grove|pequot lakes|perdido beach|peregian beach|peregian springs|pereira barreto|
pereiro de aguiar|perez millan|pergine valsugana|peri mirim|periban de ramos|perito moreno|periya semur|
perkins homes|permatang kuching|perola d'oeste|perring loch|perry heights|perry park|perth amboy|
perth city centre|perumahan negara panchor|pervoye maya|pescaria brava|peschiera del garda|peso da regua|
pessano con bornago|petah tiqva|petaling jaya|petersburg city|petilia policastro|petit badien|
petit grabo|petit raffray|petit valley|petite riviere|petitgoa i|petrie terrace|petrolina de goias|
petropavlivska borshchahivka|petrov val|petrova dubrava|petrovice u karvine|petty harbour-maddox cove|
pevensey bay|pewee valley|pezze di greco|pfaffenhofen an der ilm|pfaffenhofen an der roth|phai sali|
phak hai|phan rang-thap cham|phan thiet|phan thong|phanat nikhom|phang nga|phanom sarakham|phanom thuan|
phasi charoen|phaya thai|phayakkhaphum phisai|phayuha khiri|pheasants nest|phenix city|phibun mangsahan|
phillip bay|phillip island|phnom penh|pho chau|pho thong|pho yen|phoenix lake|phon charoen|phong dien|
phong thanh|phool nagar|phra khanong|phra nakhon|phra nakhon si ayutthaya|phra phutthabat|phra pradaeng|
phrai bueng|phu do|phu khiao|phu khuong|phu kradueng|phu loc|phu ly|phu my|phu ninh|phu quoc|phu quy|
phu tho|phu tuc|phuc trach|phuc yen|phulwari sharif|phum anlung vil|phum krakor|phumi ampil leu|
phumi andong pouthi|phumi andong snay|phumi angkor borei|phumi anhchaeum|phumi khchau|phumi kouk kong|
phumi tnaot|phumi tnaot chum|phumi veal sre|phumi veal tonsay|phumi youl toung|phung nghia|phuoc an|
phuoc hoa|phup kalan|pi la khat|piana degli albanesi|piano di sorrento|piara waters|piatra neamt|
piatra olt|piatra soimului|piattoni-villa sant'antonio|piazza armerina|piazza del galdo-sant'angelo|
piazza roma|piazzola sul brenta|picada cafe|pickering brook|picnic point|picnic point-north lynnwood|
pico rivera|pico truncado|pictou landing|picture butte|picture rocks|pie creek|pie de gallo|piebly un|
piedade de caratinga|piedade do rio grande|piedade dos gerais|piedimonte matese|piedra blanca|
piedras blancas|piedras negras|piekary slaskie|pierce city|pierre part|piet retief|pietra ligure|
pieve a nievole|pieve di cento|pieve di soligo|pieve emanuele|pigeon creek|pigeon forge|piggs peak|
pignataro maggiore|pijino del carmen|pike creek|pike creek valley|pike road|pilao arcado|
pilar de la horadada|pilar do sul|pilawa gorna|pilczyce-kozanow-popowice polnocne|pilot butte|
pilot grove|pilot knob|pilot mountain|pilot point|pilot rock|pilot station|pimaco two|pimenta bueno|
pimienta vieja|pimlico good neighbors|pimmit hills|pinar de chamartin|pinar del rey|pinar del rio|
pinayagan norte|pincher creek|pind dadan khan|pindangan centro|pindi bhattian|pindi gheb|
pindorama do tocantins|pine beach|pine bluff|pine bluffs|pine brook hill|pine bush|pine castle|pine city|
pine crest|pine falls|pine forest|pine grove|pine grove mills|pine haven|pine hill|pine hills|
pine island|pine island center|pine island ridge|pine knoll shores|pine knot|pine lake|pine lake park|
pine lakes|pine lawn|pine level|pine manor|pine mountain|pine mountain club|pine plains|pine prairie|
pine ridge|pine ridge at crestwood|pine river|pine valley|pineda de mar|pinellas park|pinewood estates|
piney green|piney point|piney point village|piney view|ping shan|pingree grove|pingwu county|pinhal novo|
pinheirinho do vale|pinheiro machado|pinheiro manso|pinjarra hills|pink hill|pink lake|pinkneys green|
pino torinese|pinon hills|pinos puente|pinotepa de don luis|pinotepa nacional|pio duran|pio ix|pio xii|
piombino dese|pioneer junction|pioneer park|pioneer village|piotrkow kujawski|piotrkow trybunalski|
piove di sacco-piovega|piovene rocchette|piper city|piplya kumar|pippa passes|piquet carneiro|pir bakran|
pir bazar|pir jo goth|pir mahal|pir yusefian|pirai do norte|pirai do sul|pirapora do bom jesus|
pires do rio|pires ferreira|piscu vechi|pismo beach|pistakee highlands|pita kotte|piton saint-leu|
pitt meadows|pitt town|pittman center|pivdenna borshchahivka|pivdennyi hirnycho-zbahachuvalnyi kombinat|
pivnichna saltivka|pivnichni osokorky|pivnichno-brovarskyi masyv|plac grunwaldzki|placid hills|
placid lakes|placido de castro|plain city|plain dealing|plain view|plaine des papayes|plaine du var|
plaine magnien|plaines des roches|plainfield village|plainsboro center|plan de ayala|
planaltina do parana|plandome heights|plandome manor|planeta rica|plano piloto|plant city|
plantation mobile home park|plaster rock|platja d'alcudia|platon sanchez|platte city|plattsburgh west|
plau am see|playa baracoa|playa blanca|playa de san juan|playa del carmen|playa del ingles|playa vicente|
playas del rosario|playter estates-danforth|plaza de la revolucion|plaza huincul|pleasant gap|
pleasant garden|pleasant grove|pleasant hill|pleasant hills|pleasant hope|pleasant lake|pleasant plains|
pleasant point|pleasant prairie|pleasant ridge|pleasant run|pleasant run farm|pleasant valley|
pleasant view|pleasant view gardens|pleasure point|pleasure ridge park|pleebo city|plettenberg bay|
plopii slavitesti|plum city|plum creek|plum grove|plumas lake|plumpton green|plymouth meeting|
plympton park|poarta alba|poble sec|pocao de pedras|pocerski pricinovic|poco branco|poco das trincheiras|
poco de jose de moura|poco fundo|poco redondo|poco verde|pocomoke city|pocono mountain lake estates|
pocono pines|pocono ranch lands|pocono springs|pocos de caldas|podenii noi|podu iloaiei|podu turcului|
podunajske biskupice|poggio a caiano|poggio renatico|poggio rusco|pogliano milanese|poiana campina|
poiana cracaoani|poiana lacului|poiana mare|poiana teiului|poienile de sub munte|point baker|
point breeze|point chevalier|point clare|point clear|point comfort|point cook|point de bute|point fortin|
point frederick|point hill|point hope|point leamington|point lonsdale|point lookout|point mackenzie|
point marion|point mckay|point of rocks|point pedro|point piper|point pleasant|point pleasant beach|
point reyes station|point roberts|point venture|point vernon|pointe aux piments|pointe coupee|pok fu lam|
pokok sena|pol-e sefid|pola de laviana|pola de lena|pola de siero|polaia kalan|police nad metuji|
polignano a mare|polk city|pollard meadows|pollena trocchia|pollock pines|polo nord|polotnyany zavod|
polski filvarky|polski trambesh|polyarnyye zori|pom prap sattru phai|pomigliano d'arco|pomona park|
pompano beach|pompano beach highlands|pompton lakes|ponca city|ponce de leon|ponce inlet|poncha springs|
ponciano arriaga|pond creek|pond inlet|ponderosa park|ponderosa pine|ponders end|pong nam ron|
pont de vivaux|pont henri|pont rhyd-y-cyff|pont rouge|ponta de agua|ponta de pedras|ponta delgada|
ponta do sol|ponta grossa|ponta pora|pontal do araguaia|pontal do parana|ponte a ema|ponte alta|
ponte alta do bom jesus|ponte alta do tocantins|ponte buggianese|ponte cingoli|ponte da barca|
ponte de lima|ponte de sor|ponte felcino|ponte galeria-la pisana|ponte lambro|ponte nelle alpi|
ponte nelle alpi-polpet|ponte nova|ponte rasa|ponte san nicolo|ponte san pietro|ponte sasso|
ponte serrada|ponte vedra beach|pontes e lacerda|pontian besar|pontirolo nuovo|ponto belo|
ponto dos volantes|ponto novo|pontoon beach|ponyri vtoryye|popcorn house|pope air force base|
poplar bluff|poplar grove|poplar-cotton center|poquonock bridge|poquoson city|por do sol|port adelaide|
port alberni|port alfred|port alice|port allegany|port allen|port angeles|port angeles east|port antonio|
port aransas|port area|port arthur|port au choix|port augusta|port augusta west|port austin|
port bannatyne|port barre|port barrington|port barton|port blair|port blandford|port broughton|
port byron|port campbell|port carbon|port chalmers|port charlotte|port chester|port clinton|
port colborne|port coquitlam|port d'alcudia|port de grave|port de pollenca|port denison|port deposit|
port dickinson|port dickson|port douglas|port edward|port edwards|port el kantaoui|port elgin|port ellen|
port elliot|port erroll|port ewen|port fairy|port gibson|port glasgow|port hacking|port hadlock-irondale|
port haney|port harcourt|port hardy|port hawkesbury|port hedland|port henry|port hood|port hope|
port hueneme|port hughes|port huron|port isaac|port isabel|port jefferson|port jefferson station|
port jervis|port kembla|port kennedy|port labelle|port lavaca|port leyden|port lincoln|port loko|
port louis|port ludlow|port macdonnell|port macquarie|port maria|port mathurin|port matilda|port mcneill|
port melbourne|port monmouth|port moody|port moresby|port morien|port morris|port neches|port noarlunga|
port noarlunga south|port norris|port o'connor|port of spain|port orange|port orchard|port orford|
port perry|port pirie|port pirie south|port pirie west|port reading|port republic|port richey|
port richmond|port rowan|port royal|port said|port saint joe|port saint john|port saint john's|
port saint lucie|port salerno|port sanilac|port saunders|port shepstone|port sorell|port stanley|
port sudan|port sulphur|port talbot|port townsend|port trevorton|port victoria|port vincent|port vue|
port waikato|port wakefield|port wallace|port washington|port washington north|port wentworth|
port williams|port willunga|port-la nouvelle|porta palazzo|porta westfalica|portage la prairie|
portage lakes|portage park|porte saint-denis|porte saint-martin|portella di mare|porter heights|
porters lake|portes de fer|portico di caserta|porticos de san antonio|portland estates|portland hills|
portland north|portland west|porto acre|porto alegre|porto alegre do norte|porto amazonas|porto amboim|
porto barra do ivinheima|porto belo|porto calvo|porto cesareo|porto cristo|porto da folha|porto de mos|
porto de moz|porto de pedras|porto do mangue|porto do son|porto dos gauchos|porto empedocle|
porto esperidiao|porto feliz|porto ferreira|porto firme|porto franco|porto garibaldi|porto grande|
porto lucena|porto murtinho|porto nacional|porto novo|porto potenza picena|porto real|
porto real do colegio|porto recanati|porto rico do maranhao|porto salvo|porto san giorgio|
porto sant'elpidio|porto santo stefano|porto seguro|porto tolle|porto torres|porto uniao|porto velho|
porto viro|porto walter|porto xavier|portola hills|portola valley|portsmouth city|portsmouth heights|
portuario do igarape da fortaleza|porz am rhein|pos chiquito|post falls|post oak bend city|posta calnau|
poste de flacq|posto da mata|potenza picena|potomac heights|potomac mills|potomac park|potrero del llano|
potrero grande|pott shrigley|pottaneri nallakavundanpatti|potter greens|potter heigham|potter lake|
potter valley|potters bar|potts hill|potts point|pottsville beach|pouce coupe|pouch cove|poukham un|
pound ridge|pouso alegre|pouso alto|pouso redondo|povazska bystrica|povegliano veronese|povoa de lanhoso|
povoa de santa iria|povoa de santo adriao|povoa de varzim|powder river|powder springs|powells crossroads|
powers lake|powhatan point|powstancow slaskich wschod|powstancow slaskich zachod-centrum poludniow|
poza rica de hidalgo|pozo alcon|pozo almonte|pozo de gamboa|pozo del molle|pozuelo de alarcon|
pozzo strada|pozzolo formigaro|pozzuolo martesana|prachin buri|prachin buri town|prachuap khiri khan|
prado del rey|prados de santa rosa|praga polnoc|praga poludnie|praia a mare|praia bebe|praia da vitoria|
praia grande|praia norte|prairie city|prairie creek|prairie du chien|prairie du rocher|prairie du sac|
prairie grove|prairie heights|prairie pointe|prairie ridge|prairie view|prairie village|prakhon chai|
pran buri|prata di pordenone|pratap singhwala|pratola peligna|pravyi bereh|preaek khsay kha|
preaek prasab|preaek saman|pregnana milanese|premia de dalt|premia de mar|prenzlauer berg|
prescott valley|presidencia de la plaza|presidencia roca|presidencia roque saenz pena|president quirino|
president roxas|presidente bernardes|presidente castelo branco|presidente dutra|presidente epitacio|
presidente figueiredo|presidente franco|presidente getulio|presidente janio quadros|presidente juscelino|
presidente kennedy|presidente medici|presidente olegario|presidente prudente|presidente sarney|
presidente tancredo neves|presidente vargas|presidente venceslau|presidential lakes estates|presque isle|
preston candover|preston centre|preston city|preston heights|pretty bayou|pretty prairie|
preussisch oldendorf|prey veng|price town|prices fork|priego de cordoba|prien am chiemsee|priest point|
priest river|primeira cruz|primeiro de maio|primer ensanche|primero de enero|primero de mayo|primo tapia|
primrose place|primrose sands|prince albert|prince alfred hamlet|prince charles|prince edward|
prince frederick|prince george|prince george's|prince georges|prince henry heights|prince of wales-hyder|
prince rupert|prince william|princes hill|princes lakes|princes risborough|princes town|princesa isabel|
princess anne|princeton junction|princeton meadows|principe real|priolo gargallo|prior lake|prior velho|
priors marston|profesor carlos hank gonzalez|profesor salvador mazza|progreso de alvaro obregon|
progreso industrial|progress village|promised land|prospect heights|prospect park|prospect vale|
prosperous garden|proton city|provaglio d'iseo|provenals del poblenou|providence village|
provident centre|prudente de morais|prudhoe bay|prundu bargaului|pruszcz gdanski|pryor creek|
przedmiescie olawskie|przedmiescie swidnickie|przymorze male|przymorze wielkie|psie pole|
psie pole poludnie-kielczow|psie pole zawidawie|puch bei hallein|puchenii mari|pudussery west|pueai noi|
puebla de la calzada|pueblo nuevo|pueblo nuevo colonia|pueblo nuevo el chivo|pueblo nuevo vinas|
pueblo rico|pueblo viejo|pueblo west|pueblo yaqui|puente alto|puente de hierro|puente de ixtla|
puente de vallecas|puente grande|puente nacional|puente viru|puentes grandes|puerta bonita|
puerta del angel|puerto armuelles|puerto asis|puerto aventuras|puerto ayacucho|puerto ayora|puerto aysen|
puerto baquerizo moreno|puerto barrios|puerto berrio|puerto bolivar|puerto boyaca|puerto cabello|
puerto cabezas|puerto caimito|puerto carreno|puerto cisnes|puerto colombia|puerto concordia|
puerto cortez|puerto cumarebo|puerto de la cruz|puerto del carmen|puerto del rosario|puerto deseado|
puerto el triunfo|puerto escondido|puerto esperanza|puerto francisco de orellana|puerto gaitan|
puerto guzman|puerto ibicuy|puerto iguazu|puerto la cruz|puerto leguizamo|puerto lempira|puerto libertad|
puerto lleras|puerto lopez|puerto lumbreras|puerto madero|puerto madryn|puerto maldonado|
puerto mayor otano|puerto montt|puerto morazan|puerto natales|puerto padre|puerto palomas de villa|
puerto penasco|puerto pilon|puerto piray|puerto piritu|puerto plata|puerto princesa|puerto quijarro|
puerto real|puerto rico|puerto rosario|puerto salgar|puerto san carlos|puerto san jose|puerto san julian|
puerto sandino|puerto santa|puerto santa cruz|puerto santander|puerto serrano|puerto suarez|
puerto tejada|puerto tirol|puerto triunfo|puerto vallarta|puerto vallemi|puerto varas|puerto vilelas|
puerto wilches|puerto yuca|pugalur agraharam|pui o|pukekohe east|pukerua bay|pul pehlad|pul-e khumri|
pulau sebang|pulham market|pulham st mary|pullach im isartal|pullens hope|pulong gubat|pulong santa cruz|
pulung santol|pump hill|pumpkin center|punjabi market|punjai puliyampatti|punta alta|punta arenas|
punta cana|punta cardon|punta de bombon|punta de mata|punta de piedras|punta del este|punta gorda|
punta gorda isles|punta rassa|punta santiago|punta umbria|puntilla aldama|punto fijo|purepero de echaiz|
purisima de bustos|purisima de la concepcion|puro pinget|purple sage|pushkinskiye gory|puth kalan|
puth khurd|puting kahoy|putla villa de guerrero|putnam lake|putra heights|puyang chengguanzhen|
pya tha taik|pyan lel nay yar cha htar ye|pyawbwe gyi|pyi taw thar|pyin ma pin|pyin oo lwin|
pymatuning central|pyramid hill|qa'em shahr|qacha's nek|qadirpur ran|qala i naw|qarah bagh|qarchi gak|
qarne shomeron|qaryat al bayyadah|qaryat suluq|qasr abu hadi|qasr al farafirah|qasr al qarabulli|
qasr bin ghashir|qasr khiyar|qasr libiya|qasr-e qand|qasr-e shirin|qeshlaq-e pa'in|qianhai bay area|
qiaotou community|qir moav|qiryat ata|qiryat bialik|qiryat hayovel|qiryat mal'akhi|qiryat motsqin|
qiryat shmona|qiryat yam|qorqi-ye sofla|qorveh-ye dargazin|quail creek|quail hill|quail ridge|
quail valley|quakers hill|qualicum beach|quan ba|quan bon|quan duc thinh|quan hanh|quan hau|quan muoi|
quan muoi mot|quan nam|quan sau|quang loc|quang minh|quang ngai|quang nham|quarrier's village|quarry bay|
quarry hill|quart de poblet|quartier du port|quartier militaire|quartiere otto|quarto centenario|
quarto d'altino|quarto oggiaro|quartu sant'elena|quartz hill|quathiaski cove|quatre bornes|quatre cocos|
quatro barras|quatro pontes|qubo saeed khan|queanbeyan east|queanbeyan west|quedas do iguacu|
queen alexandra|queen anne|queen anne's|queen annes|queen camel|queen city|queen creek|queen elizabeth|
queen mary park|queen valley|queen village|queen's park|queens park|queens village|queenstown estate|
queenswood heights|queimada nova|quemado de guines|quemu quemu|querencia do norte|quezon city|qui nhon|
quidi vidi|quinns rocks|quinpool district|quinta de santo antonio|quinta de tilcoco|quinta del cedro|
quinta do anjo|quinta do conde|quinta do gato|quinta do sol|quintana de la serena|quintanar de la orden|
quintanar del rey|quinte west|quintin arauz|quinto barrio|quinto di treviso|quinton heights|
quinzano d'oglio|quynh loi|r s pora|ra's bayrut|raba wyzna|rabbit town|rabo de peixe|rach gia|rach goc|
rada tilly|radar base|radcliffe on trent|radford city|radium hot springs|radium springs|radzyn podlaski|
rafael j garcia|rafael jambeiro|rafter j ranch|ragan norte|rahad al bardi|rahim yar khan|railway estate|
rainbow beach|rainbow city|rainbow flat|raipur domana|raipur rani|rais hamidou|raiwala bara|
raj pur khurd|raja jang|raja pur khurd|raja ranapur|raja sansi|rajal norte|rajo khanani|
rajopatti urf kota bazar|rajpur sonarpur|rakh gadi garh|rakhabh dev|raleigh hills|ram das|
ramagiri udayagiri|ramalde do meio|ramanuj ganj|ramat gan|ramat hasharon|ramat yishay|ramganj mandi|
ramna maidan|ramnicu sarat|ramnicu valcea|ramon magsaysay|ramos arizpe|rampur hat|rampura phul|
ramsay heights|ramsgate beach|ranai kota|ranch park|rancheria payau|rancho alegre|rancho calaveras|
rancho cordova|rancho cucamonga|rancho mesa verde|rancho mirage|rancho murieta|rancho palos verdes|
rancho penasquitos|rancho san diego|rancho santa fe|rancho santa margarita|rancho tehama reserve|
rancho veloz|rancho viejo|ranchos de taos|ranchos penitas west|ranchos penitas west colonia|random lake|
rani khera|ranir bazar|ranjangaon s|rankin inlet|rankin park|ransom canyon|rapid city|rapid creek|
rapid valley|rapids city|raposo tavares|ras al khaimah|ras el aioun|ras el ma|ras el oued|ras el-barr|
ras gharib|ras kebdana|ras tanura|rass el djebel|rastignano-carteria di sesto|rat burana|ratho station|
ratnu chak|raudales malpaso|raumati beach|raurkela industrial township|ravne na koroskem|rawa mazowiecka|
rawls springs|ray city|rayduzhnyi masyv|raymond terrace|raymond's hill|raynham center|rayon ktz|
reaksmei sameakki|real del padre|real del sol|realejo alto|reana del roiale|reana del rojale|
recanto das emas|reclamation areas|red bank|red bay|red bay estate|red bluff|red boiling springs|red bud|
red carpet|red chute|red cliffs|red cloud|red corral|red creek|red cross|red deer|red head|red hill|
red hill south|red hook|red jacket|red lake|red lake falls|red lick|red lion|red lodge|red oak|
red oaks mill|red river|red rock|red scar|red springs|red willow|red wing|redbank plains|
redencao da serra|redencao do gurgueia|redington beach|redington shores|redland bay|redondo beach|
redstone arsenal|redwood city|redwood falls|redwood park|redwood shores|redwood valley|reece city|
reed city|reed creek|reeds spring|reedy creek|reef al fujairah city|refojos de basto|regency downs|
regent park|regent's park|regente feijo|regents park|reggio calabria|reggio nell'emilia|regina beach|
regio parco|rego park|reguengos de monsaraz|rehoboth beach|reichenbach an der fils|reid hope king|
reid hope king colonia|reiles acres|reino de antula|reino de bandim|reis magos|reisterstown station|
rejon alei kromera|rejon placu grunwaldzkiego|rejon placu swietego macieja|rejon ulicy kleczkowskiej|
rejon ulicy mieleckiej|rejon ulicy traugutta|rejowiec fabryczny|reliance complex|
remedios de escalada de san martin|remseck am neckar|renala khurd|renfrew heights|renmark north|
renmark west|renown park|republic of the congo|resende costa|reserva do iguacu|reserve mines|
reservoir hill|residence bel-air|ressaca beirol|ressaca do muca|ressaca pacoval|ressano garcia|
restinga seca|revesby heights|revolucion mexicana|rey bouba|reyes acozac|reynella east|reynolds heights|
rhar el melah|rhatigan ridge|rhythm garden|riachao das neves|riachao do bacamarte|riachao do dantas|
riachao do jacuipe|riachao do poco|riacho das almas|riacho de santana|riacho dos cavalos|
riacho dos machados|riacho frio|riacho fundo|riacho fundo ii|rib lake|rib mountain|ribamar fiquene|
ribarroja del turia|ribas do rio pardo|ribat al khayr|ribeira brava|ribeira de frades|ribeira de pena|
ribeira do amparo|ribeira do piaui|ribeira do pombal|ribeira grande|ribeirao bonito|ribeirao branco|
ribeirao cascalheira|ribeirao claro|ribeirao corrente|ribeirao da ilha|ribeirao das neves|
ribeirao do largo|ribeirao do pinhal|ribeirao do sul|ribeirao grande|ribeirao pires|ribeirao preto|
ribeirao vermelho|ribeiro goncalves|rice lake|rich creek|rich hill|rich square|richards bay|
richfield springs|richland center|richland hills|richmond city|richmond heights|richmond hill|
richnor springs|richton park|rickling green|rideau park|ridge farm|ridge manor|ridge spring|
ridge wood heights|ridgefield park|ridgely's delight|riding mill|ridley park|riebeek west|
ried im innkreis|rietz neuendorf|riggs park|rignano flaminio|riley park|rimavska sobota|rincon chamula|
rincon de la victoria|rincon de nicolas romero|rincon de romos|rincon de tamayo|rinconada de los andes|
ringwood east|ringwood north|rio abajo|rio acima|rio arriba|rio azul|rio bananal|rio blanco|rio bonito|
rio bonito do iguacu|rio branco|rio branco do sul|rio bravo|rio brilhante|rio bueno|rio casca|rio cauto|
rio ceballos|rio chico|rio claro|rio colorado|rio communities|rio cuarto|rio das antas|rio das flores|
rio das ostras|rio das pedras|rio de contas|rio de janeiro|rio de loba|rio de mouro|rio de oro|
rio de teapa|rio del mar|rio dell|rio do antonio|rio do campo|rio do fogo|rio do oeste|rio do pires|
rio do prado|rio do sul|rio dos cedros|rio espera|rio florido|rio formoso|rio fortuna|rio frio de juarez|
rio gallegos|rio grande|rio grande city|rio grande da serra|rio grande do piaui|rio guayabal de yateras|
rio hato|rio hondo|rio largo|rio linda|rio maior|rio manso|rio maria|rio meao|rio negrinho|rio negro|
rio novo|rio novo do sul|rio paranaiba|rio pardo|rio pardo de minas|rio pequeno|rio piracicaba|rio pomba|
rio preto|rio preto da eva|rio primero|rio rancho|rio real|rio rico|rio saliceto|rio san juan|
rio segundo|rio sono|rio tercero|rio terrace|rio tinto|rio tuba|rio turbio|rio verde|
rio verde de mato grosso|rio vermelho|rio viejo|rio viejo primera seccion|rio vista|riolo terme|
rionero in vulture|rios rosas|risalpur cantonment|risdon park|risdon park south|risdon vale|
rishon letsiyyon|rising star|rising sun|rising sun-lebanon|riva del garda|rivalta di torino|
rivarolo canavese|river atuwara|river bend|river edge|river falls|river forest|river gbeh|river grove|
river heads|river heights|river hills|river john|river oaks|river park|river ridge|river road|
river rouge|river springs|river vale|river valley|river view park|riverdale park|riverside east|
riverside west|riverstone terraces|riviera beach|riviere des anguilles|riviere du rempart|rivolta d'adda|
road town|roaming shores|roanoke city|roanoke rapids|roaring spring|roata de jos|robaa ouled yahia|
robat karim|robecchetto con induno|robecco sul naviglio|robert's arm|roberts creek|robin glen-indiantown|
robin hill|robins air force base|robinson heights|roca sales|rocca di capri leone|rocca di neto|
rocca di papa|rocca priora|roccella ionica|rochedale south|rochelle park|roches noire|rochester hills|
rock creek|rock falls|rock forest|rock hall|rock hill|rock hole|rock island|rock mills|rock point|
rock port|rock rapids|rock springs|rock valley|rockaway beach|rockaway point|rockcliffe park|
rockingham city centre|rockland saint mary|rockville centre|rockwell city|rocky ford|rocky fork point|
rocky harbour|rocky hill|rocky mount|rocky mountain house|rocky point|rocky ridge|rocky ripple|
rocky river|rocky top|roda de bara|rodd point|rode heath|rodeio bonito|rodeo del medio|rodney village|
rodolfo sanchez taboada|rodrigues alves|roe volciano|roeland park|rogaska slatina|roger mills|
rogers city|rogers park|roggiano gravina|rognel heights|rogue river|rohnert park|roi et|roka kandal|
roka khnaor|roland park|rolim de moura|rolim de moura do guapore|rolling fields|rolling fork|
rolling hills|rolling hills estates|rolling meadows|rolling prairie|roma-los saenz|roman forest|
romano banco|romano d'ezzelino|romano di lombardia|rome city|rometta marea|romitan shahri|romney marsh|
ron phibun|rona de sus|ronchi dei legionari|ronda alta|rondon do para|rong kwang|roosevelt gardens|
roosevelt park|rooty hill|ropes crossing|roque gonzales|roque perez|roquetas de mar|rosario da limeira|
rosario de la frontera|rosario de lerma|rosario de mora|rosario del tala|rosario do catete|
rosario do ivai|rosario do sul|rosario oeste|rosbach vor der hohe|rose bay|rose belle|rose city|
rose hall|rose hill|rose island|rose lodge|rose park|rose valley|rosebud west|roseburg north|
rosedale-moore park|roselle park|rosemont east|rosemont-mount royal|rosendale village|rosenthal heights|
roseto degli abruzzi|roseville chase|rosewood heights|rosh pinah|rosignano solvay-castiglioncello|
rosiorii de vede|roslyn estates|roslyn harbor|roslyn heights|ross creek|ross on wye|rossano stazione|
rossano veneto|rosses point|rosslyn park|rostam kola|rosto de cao|rostov veliky|rot am see|
rotenburg an der fulda|rothenbach an der pegnitz|rothenburg ob der tauber|rotherfield peppard|
rothesay bay|rotonda west|rottenburg an der laaber|rottnest island|roudnice nad labem|rouge terre|
rough and ready|round hill|round lake|round lake beach|round lake heights|round lake park|round rock|
rouse hill|rouses point|rovello porro|roveredo in piano|rowes bay|rowes run|rowland heights|
rowlands gill|rowley regis|roxas city|roxborough park|roxburgh park|roxbury crossing|roxby downs|
roxton pond|royal center|royal city|royal gardens|royal kunia|royal leamington spa|royal oak|
royal palm beach|royal palm estates|royal park|royal peninsula|royal pines|royal tunbridge wells|
royal wootton bassett|royse city|royston park|rozmital pod tremsinem|roznov pod radhostem|ruan minor|
rucklers lane|ruda slaska|rudesheim am rhein|rudnik nad sanem|rue de france|rufisque est|ruidoso downs|
ruislip manor|runaway bay|runcton holme|rundle heights|running springs|runnymede-bloor west village|
rupahi town|rural east-country squire|rural hall|rural hill|rural north east south sturgeon|
rural retreat|rural saanich|rural valley|rural view|rush city|rush springs|rushcutters bay|
rushford village|ruska lozova|ruska poliana|ruske pole|ruski krstur|russell gardens|russell island|
russell lake|russell springs|russells point|russelsheim am main|russkaya polyana|russkiy aktash|
russkiy kameshkir|rutherford college|rutland park|ruvo di puglia|rwamwanja refugee camp|rybalskyi ostriv|
rybnaya sloboda|rychnov nad kneznou|ryder lake|rye brook|ryland heights|ryton on dunsmore|s rayavaram|
sa dec|sa kaeo|sa pa|sa pobla|sa rai|saalfelden am steinernen meer|saanich core|sabaa aiyoun|
sabah as salim|sabak bernam|sabana de la mar|sabana de mendoza|sabana de parra|sabana de torres|
sabana grande|sabana grande de boya|sabana grande de palenque|sabana iglesia|sabana seca|sabana yegua|
sabt alalayah|sac city|sackets harbor|saco dos limoes|sacred heart|sadatpur gujran|saddat al hindiyah|
saddle brook|saddle ridge|saddle river|saddle rock|sadliers crossing|sadr city|safety bay|safety beach|
safety harbor|saffron walden|sag harbor|sage hill|saggez abad|saginaw township north|sagrada familia|
sagua de tanamo|sagua la grande|saham al kaffarat|sahibabad daulotpur|sahuayo de morelos|sai buri|
sai kung|sai mai|sai wan|sai wan ho|sai ying pun|sailors gully|sain alto|saint agatha|saint agnes|
saint albans|saint andrews|saint andrews beach|saint andrews quay|saint ann|saint ann's bay|saint anne|
saint ansgar|saint anthony|saint asaph|saint augusta|saint augustine|saint augustine beach|
saint augustine shores|saint augustine south|saint barthelemy|saint bees|saint bernard|saint bernice|
saint blazey|saint bonaventure|saint bonifacius|saint boswells|saint catherine|saint charles|saint clair|
saint clair shores|saint clairsville|saint clears|saint cloud|saint columb major|saint combs|saint croix|
saint croix falls|saint cyrus|saint david|saint davids|saint dennis|saint edward|saint elmo|saint fergus|
saint francis|saint francisville|saint gabriel|saint george|saint george's|saint hedwig|saint helen|
saint helen's park|saint helena|saint helena bay|saint helens|saint helier|saint henry|saint hubert|
saint ignace|saint ignatius|saint irenee and alderwood|saint ives|saint jacob|saint james|
saint james city|saint jo|saint john|saint john east|saint john west|saint john's|saint johns|
saint johnsbury|saint johnsville|saint joseph|saint josephs|saint kilda|saint kitts and nevis|
saint lawrence|saint leo|saint leon|saint leonard|saint leonards|saint leonards-on-sea|saint libory|
saint louis|saint louis park|saint lucia|saint lucie|saint margaret's hope|saint maries|saint martin|
saint martins|saint martinville|saint mary-of-the-woods|saint marys|saint marys bay|saint matthews|
saint meinrad|saint michael|saint michaels|saint monans|saint nazianz|saint neots|saint osyth|
saint paris|saint paul|saint paul park|saint pauls|saint pete beach|saint peter|saint peter port|
saint peters|saint petersburg|saint pierre|saint pierre and miquelon|saint regis park|saint robert|
saint romuald|saint rose|saint sampson|saint simon mills|saint simons island|saint stephen|
saint stephens|saint thomas mount|saint vincent and the grenadines|saint-hilaire de talmont|
saint-louis de kent|saint-louis du nord|saint-louis-du-ha ha|saint-michel de l'atalaye|
saint-philippe-de-la prairie|saint-vincent de paul|sainte catherine de la jacques cartier|
sainte genevieve|sakharna holovka|sakiet ed daier|sakiet ez zit|sakiet sidi youssef|sakon nakhon|sal rei|
sala baganza|sala consilina|salamander bay|sale al jadida|sale creek|saleh shahr|salem city|
salem heights|sales oliveira|salford priors|salgado de sao felix|salgado filho|salice salentino|
salina cruz|salinas da margarida|salinas de hidalgo|salinas victoria|salinera colan|salinungan proper|
salisbury downs|salisbury east|salisbury heights|salisbury mills|salisbury north|salisbury park|
salisbury plain|salistea de sus|salmon arm|salmon brook|salmon cove|salmon creek|salsomaggiore terme|
salt ash|salt creek|salt lake|salt lake city|salter point|salto da divisa|salto de agua|
salto de las rosas|salto de pirapora|salto del guaira|salto do itarare|salto do jacui|salto do lontra|
salto encantado|salto grande|salto veloso|salton city|salvador do mundo|salvador do sul|
salvaleon de higuey|salvaterra de magos|salvatierra de mino|sam phran|sam roi yot|sam sen nai|sam shing|
sam son|sambuca di sicilia|samdrup jongkhar|samford valley|samine escale|sammichele di bari|
samonta bazar|samora correia|sampford peverell|samsula-spruce creek|samsung renjia|samut prakan|
samut sakhon|samut songkhram|san acateno|san adrian|san agustin|san agustin acasaguastlan|
san agustin de las juntas|san agustin del guadalix|san agustin mextepec|san agustin tlaxco|
san agustin tlaxiaca|san al hajar al qibliyah|san alberto|san alejo|san andreas|san andres|
san andres ahuashuatepec|san andres azumiatla|san andres calpan|san andres cholula|
san andres cuexcontitlan|san andres de giles|san andres del rabanedo|san andres huaxpaltepec|
san andres huayapam|san andres hueyacatitla|san andres itzapa|san andres ixtlan|san andres mixquic|
san andres ocotlan|san andres tuxtla|san andres villa seca|san andres xecul|san andros|san angelo|
san anselmo|san antero|san anton|san antonino castillo velasco|san antonio|san antonio abad|
san antonio acahualco|san antonio aguas calientes|san antonio atotonilco|san antonio buenavista|
san antonio cardenas|san antonio de areco|san antonio de cortes|san antonio de la cal|
san antonio de los altos|san antonio de los banos|san antonio de los cobres|san antonio de padua|
san antonio de pale|san antonio del coyote|san antonio del estrecho|san antonio del monte|
san antonio del tachira|san antonio enchisi|san antonio heights|san antonio huista|san antonio la isla|
san antonio la paz|san antonio mihuacan|san antonio oeste|san antonio suchitepequez|san antonio tecomitl|
san antonito|san ardo|san augustine|san bartolo|san bartolo cuautlalpan|san bartolo cuitareo|
san bartolo de berrios|san bartolo del llano|san bartolo oxtotitlan|san bartolo tlaxihuicalco|
san bartolome|san bartolome atlatlahuca|san bartolome coatepec|san bartolome de tirajana|
san bartolome milpas altas|san bartolome tlaltelulco|san bartolome xicomulco|san bartolomeo in galdo|
san basilio|san benedetto del tronto|san benedetto po|san benigno canavese|san benito|san benito abad|
san benito xaltocan|san bernabe temoxtitla|san bernardino|san bernardino tlaxcalancingo|san bernardo|
san bernardo del tuyu|san bernardo del viento|san blas|san blas-canillejas|san bonifacio|san borja|
san bruno|san buenaventura|san buenaventura tecaltzingo|san carlo all'arena|san carlo-condofuri marina|
san carlos|san carlos centro|san carlos de bariloche|san carlos de bolivar|san carlos de guaroa|
san carlos del zulia|san carlos park|san carlos sija|san casciano in val di pesa|san cataldo|
san cayetano|san cesareo|san cesario di lecce|san chaung|san cipirello|san cipriano d'aversa|
san ciro de acosta|san clemente|san clemente del tuyu|san colombano al lambro|san cosme|san cristobal|
san cristobal amatlan|san cristobal cucho|san cristobal de las casas|san cristobal nexquipayac|
san cristobal totonicapan|san cristobal verapaz|san damian texoloc|san damiano d'asti|
san daniele del friuli|san diego|san diego country estates|san diego de alejandria|san diego de la union|
san dimas|san dionisio ocotepec|san dona di piave|san donaci|san donato|san donato di lecce|
san donato milanese|san donnino|san elizario|san enrique|san estanislao|san esteban|san esteban tizatlan|
san felice a cancello|san felice circeo|san felice sul panaro|san felipe|san felipe aztatan|
san felipe coamango|san felipe del progreso|san felipe jalapa de diaz|san felipe orizatlan|
san felipe pueblo|san felipe tlalmimilolpan|san felipe usila|san ferdinando|san ferdinando di puglia|
san fermin|san fermo della battaglia|san fernando|san fernando de apure|san fernando de atabapo|
san fernando de henares|san fernando de monte cristi|san francesco al campo|san francisco|
san francisco acuautla|san francisco chimalpa|san francisco cuaxusco|san francisco de asis|
san francisco de borja|san francisco de coray|san francisco de la paz|san francisco de laishi|
san francisco de los romo|san francisco de macoris|san francisco de mostazal|san francisco de ojuera|
san francisco de yojoa|san francisco del mar|san francisco del mar viejo|san francisco del oro|
san francisco del rincon|san francisco del valle|san francisco el alto|san francisco ixhuatan|
san francisco magu|san francisco ocotlan|san francisco pichataro|san francisco pujiltic|
san francisco tecoxpa|san francisco telixtlahuaca|san francisco tepeolulco|san francisco tepeyecac|
san francisco tesistan|san francisco tetlanohcan|san francisco tlalcilalcalpan|san francisco zacacalco|
san francisco zapotitlan|san gabriel|san gabriel chilac|san gabriel tetzoyocan|san gaspar tlahuelilpan|
san gaspar tonatico|san gavino monreale|san gennaro vesuviano|san german|san gil|san giljan|
san gines de la jara|san giorgio a cremano|san giorgio del sannio|san giorgio delle pertiche|
san giorgio di nogaro|san giorgio di piano|san giorgio ionico|san giorgio piacentino|
san giorgio su legnano|san giovanni a teduccio|san giovanni al natisone|san giovanni gemini|
san giovanni in fiore|san giovanni in marignano|san giovanni in persiceto|san giovanni la punta|
san giovanni lupatoto|san giovanni rotondo|san giovanni valdarno|san giuliano milanese|san giuseppe|
san giuseppe jato|san giuseppe vesuviano|san giustino|san gregorio atzompa|san gregorio cuautzingo|
san gregorio de nigua|san gregorio di catania|san guillermo|san gwann|san gyi wa|san hipolito|
san ignacio|san ignacio cerro gordo|san ignacio de moxo|san ignacio de sabaneta|san ignacio de velasco|
san ignacio rio muerto|san ildefonso|san ildefonso pueblo|san isidro|san isidro buen suceso|
san isidro de curuguaty|san jacinto|san jacinto amilpas|san javier|san jeronimito|san jeronimo|
san jeronimo acazulco|san jeronimo amanalco|san jeronimo coyula|san jeronimo cuatro vientos|
san jeronimo de juarez|san jeronimo de tunan|san jeronimo ocotitla|san joaquin|san joaquin coapango|
san joaquin hills|san jorge|san jorge pueblo nuevo|san jorge tezoquipan|san jose|san jose acatempa|
san jose agua azul|san jose chiapa|san jose de bacum|san jose de barlovento|san jose de colinas|
san jose de comayagua|san jose de feliciano|san jose de gracia|san jose de guanipa|san jose de jachal|
san jose de la dormida|san jose de la mariquina|san jose de las lajas|san jose de las matas|
san jose de los arroyos|san jose de los cerrillos|san jose de los olvera|san jose de lourdes|
san jose de maipo|san jose de mayo|san jose de metan|san jose de ocoa|san jose de sisa|san jose del cabo|
san jose del castillo|san jose del golfo|san jose del guaviare|san jose del monte|san jose del progreso|
san jose del quince|san jose del rincon|san jose del valle|san jose el alto|san jose el cuartel|
san jose el verde|san jose el vidrio|san jose guadalupe otzacatipan|san jose iturbide|san jose ixtapa|
san jose las palmas|san jose pinula|san jose poaquil|san jose teacalco|san jose temascatio|
san jose tetel|san jose village|san jose vista hermosa|san jose xicohtencatl|san josecito|san juan|
san juan bautista|san juan bautista valle nacional|san juan cacahuatepec|san juan cancuc|
san juan capistrano|san juan chamelco|san juan coajomulco|san juan colorado|san juan cosala|
san juan cotzal|san juan de abajo|san juan de aznalfarache|san juan de betulia|san juan de dios|
san juan de flores|san juan de la maguana|san juan de la rambla|san juan de la vega|
san juan de las huertas|san juan de limay|san juan de los lagos|san juan de los morros|san juan de opoa|
san juan de uraba|san juan del cesar|san juan del puerto|san juan del rio|san juan del sur|
san juan evangelista|san juan guichicovi|san juan huactzinco|san juan ixcaquixtla|san juan ixtayopan|
san juan la laguna|san juan nepomuceno|san juan opico|san juan pueblo|san juan sacatepequez|
san juan tehuixtitlan|san juan tepa|san juan tepulco|san juan tilapa|san juan tuxco|san juan tuxtepec|
san juan xiutetelco|san juan y san pedro tezompa|san juan yautepec|san juan zitlaltepec|san juanito|
san juanito de escobedo|san julian|san justo|san kamphaeng|san lazzaro|san leandro|san leanna|san leon|
san leonardo|san leone mose|san lorenzo|san lorenzo acopilco|san lorenzo axocomanitla|
san lorenzo cacaotepec|san lorenzo chiautzingo|san lorenzo de el escorial|san lorenzo de esmeraldas|
san lorenzo oyamel|san lorenzo tlacotepec|san lorenzo tlalmimilolpan|san lucas|san lucas el grande|
san lucas ojitlan|san lucas sacatepequez|san lucas toliman|san lucido|san luis|san luis acatlan|
san luis apizaquito|san luis de la loma|san luis de la paz|san luis de since|san luis del palmar|
san luis jilotepeque|san luis obispo|san luis potosi|san luis rio colorado|san luis san pedro|
san luis tecuhautitlan|san luis tehuiloyocan|san manuel|san manuel de colohete|san marcelino|
san marcellino|san marco evangelista|san marco in lamis|san marcos|san marcos de colon|
san marcos de leon|san marcos huixtoco|san marcos nepantla|san marcos tlacoyalco|
san marcos yachihuacaltepec|san mariano|san marino|san martin|san martin azcatepec|san martin caltenco|
san martin cuautlalpan|san martin de la vega|san martin de las piramides|san martin de los andes|
san martin de pangoa|san martin de valdeiglesias|san martin hidalgo|san martin jilotepeque|
san martin texmelucan de labastida|san martin zapotitlan|san martino bassa|san martino buon albergo|
san martino di lupari|san martino in pensilis|san martino in rio|san martino siccomario|
san marzano di san giuseppe|san marzano sul sarno|san mateo|san mateo atarasquillo|san mateo atenco|
san mateo del mar|san mateo huitzilzingo|san mateo ixtacalco|san mateo ixtatan|san mateo mozoquilpan|
san mateo otzacatipan|san mateo texcalyacac|san mateo tlalchichilpan|san mateo xoloc|san matias|
san matias cuijingo|san matias tlalancaleca|san maurizio|san mauro pascoli|san mauro torinese|
san michele|san michele salentino|san miguel|san miguel ajusco|san miguel almaya|san miguel ameyalco|
san miguel balderas|san miguel canoa|san miguel chicaj|san miguel coatlinchan|san miguel contla|
san miguel cuyutlan|san miguel de abona|san miguel de allende|san miguel de bolivar|san miguel de cauri|
san miguel de salinas|san miguel de tucuman|san miguel del monte|san miguel del padron|san miguel duenas|
san miguel el alto|san miguel hila|san miguel mimlapan|san miguel octopan|san miguel panixtlahuaca|
san miguel siguila|san miguel tenextatiloyan|san miguel tenochtitlan|san miguel tlaixpan|
san miguel topilejo|san miguel totocuitlapilco|san miguel totolapan|san miguel totoltepec|
san miguel vindho|san miguel xoxtla|san miguel zapotitlan|san miguelito|san miniato|san miniato basso|
san narciso|san nicandro garganico|san nicola la strada|san nicolas|san nicolas de bari|
san nicolas de los agustinos|san nicolas de los arroyos|san nicolas de los garza|
san nicolas de los ranchos|san nicolas guadalupe|san nicolas peralta|san nicolas tlazala|
san nicolas tolentino|san nicolo a tordino|san nicolo a trebbia|san onofre|san pa tong|san pablo|
san pablo atlazalpan|san pablo autopan|san pablo de borbur|san pablo de las salinas|san pablo guila|
san pablo huitzo|san pablo huixtepec|san pablo jocopilas|san pablo la laguna|san pablo oztotepec|
san pablo tecalco|san pablo viejo abajo|san pablo villa de mitla|san pancrazio salentino|san paolo|
san paolo d'argon|san paolo di civitate|san pascual|san pasqual|san patricio|san pawl il-baħar|san pedro|
san pedro abajo|san pedro alcantara|san pedro amuzgos|san pedro apatlaco|san pedro arriba|
san pedro atlapulco|san pedro atocpan|san pedro ayampuc|san pedro buenavista|san pedro cahro|
san pedro carcha|san pedro chochula|san pedro cholula|san pedro de atacama|san pedro de cajas|
san pedro de coche|san pedro de copan|san pedro de jujuy|san pedro de la paz|san pedro de lloc|
san pedro de los banos|san pedro de los naranjos|san pedro de macoris|san pedro de tutule|
san pedro de uraba|san pedro de ycuamandyyu|san pedro del parana|san pedro del pinatar|
san pedro del rosal|san pedro el alto|san pedro garza garcia|san pedro huaquilpan|san pedro itzican|
san pedro jicayan|san pedro la laguna|san pedro las playas|san pedro los banos|san pedro martir|
san pedro nexapa|san pedro one|san pedro piedra gorda|san pedro pochutla|san pedro sacatepequez|
san pedro sula|san pedro tapanatepec|san pedro techuchulco|san pedro tlaltizapan|san pedro tlanixco|
san pedro totoltepec|san pedro tultepec|san pedro xalpa|san pedro zacapa|san pedro zictepec|san pelayo|
san perlita|san pietro a maida|san pietro a patierno|san pietro clarenza|san pietro di feletto|
san pietro in cariano|san pietro in casale|san pietro vernotico|san po kong|san policarpio|
san polo d'enza|san prisco|san quintin|san rafael|san rafael abajo|san rafael arriba|san rafael de onoto|
san rafael del norte|san rafael del sur|san rafael del yuma|san rafael ixtapalucan|san rafael oriente|
san rafael pie de la cuesta|san rafael tlanalapan|san raimundo|san ramon|san ramon de la nueva oran|
san remo|san rocco|san roque|san roque dau first|san saba|san salvador|san salvador atenco|
san salvador cuauhtenco|san salvador de jujuy|san salvador el seco|san salvador tizatlalli|san salvario|
san salvatore|san salvo|san sebastian|san sebastian chimalpa|san sebastian de aparicio|
san sebastian de la gomera|san sebastian de los reyes|san sebastian de mariquita|san sebastian de yali|
san sebastian el grande|san sebastian tutla|san sebastian xolalpa|san sebastiano|
san sebastiano al vesuvio|san secondo parmense|san severino marche|san severo|san simon|
san simon de la laguna|san siro|san sperate|san stino di livenza|san tammaro|san tan valley|san teodoro|
san timoteo|san tin|san tung chung hang|san valentino torio|san vendemiano|san vendemiano-fossamerlo|
san vicent del raspeig|san vicente|san vicente de canete|san vicente de chucuri|
san vicente de la barquera|san vicente de moravia|san vicente de tagua tagua|san vicente pacaya|
san vicente tancuayalab|san victor arriba|san vincenzo|san vitaliano|san vito al tagliamento|
san vito dei normanni|san vittore olona|san ygnacio|san ysidro|san zeno naviglio|san zeno-san giuseppe|
san zenon|san zenone degli ezzelini|sancraiu de mures|sancti spiritus|sanctuary point|sand bluff|
sand hill|sand lake|sand point|sand ridge|sand rock|sand springs|sandalfoot cove|
sandaoling lutiankuang wuqi nongchang|sandia heights|sandia knolls|sandiat centro|sands point|
sandstone point|sandstone valley|sandy bay|sandy beach|sandy creek|sandy hill|sandy hills|sandy hook|
sandy lake|sandy springs|sandy valley|sandys parish|sang-e charak|sangeorgiu de mures|
sangeorgiu de padure|sangkhla buri|sangla hill|sangonera la verde|sangre grande|sankt augustin|
sankt blasien|sankt gallen|sankt georgen im schwarzwald|sankt ingbert|sankt johann|
sankt johann im pongau|sankt johann in tirol|sankt leon|sankt leon-rot|sankt leonhard|sankt margrethen|
sankt martin|sankt peter|sankt peter-ording|sankt polten|sankt ruprecht|sankt valentin|
sankt veit an der glan|sankt wendel|sankt wolfgang|sanlucar de barrameda|sanlucar la mayor|
sanmihaiu roman|sannicandro di bari|sannicolau mare|sanpetru mare|sans souci|sanski most|sansom park|
sant adria de besos|sant agusti|sant andreu|sant andreu de la barca|sant andreu de llavaneres|
sant antoni|sant antoni de portmany|sant boi de llobregat|sant carles de la rapita|sant celoni|
sant cristofol de les fonts|sant cugat del valles|sant feliu de guixols|sant feliu de llobregat|
sant genis dels agudells|sant joan d'alacant|sant joan de labritja|sant joan de vilatorrada|
sant joan despi|sant julia de loria|sant just desvern|sant lluis|sant marti|sant marti de provencals|
sant pere de ribes|sant pol de mar|sant quirze del valles|sant sadurni d'anoia|sant vicenc de castellet|
sant vicenc de montalt|sant vicenc dels horts|sant'agata bolognese|sant'agata de'goti|
sant'agata di militello|sant'agata li battiati|sant'ambrogio di torino|sant'ambrogio di valpolicella|
sant'ana do livramento|sant'angelo di piove di sacco|sant'angelo lodigiano|sant'antonino di susa|
sant'antonio abate|sant'egidio alla vibrata|sant'egidio del monte albino|sant'elia fiumerapido|
sant'elpidio a mare|sant'ilario d'enza|santa adelia|santa albertina|santa amalia|santa ana|
santa ana amatlan|santa ana chiautempan|santa ana de vuelta larga|santa ana de yacuma|
santa ana hueytlalpan|santa ana ixtlahuaca|santa ana ixtlahuatzingo|santa ana jilotzingo|santa ana maya|
santa ana nextlalpan|santa ana nopalucan|santa ana pacueco|santa ana pueblo|santa ana tlachiahualpa|
santa ana tlacotenco|santa ana tzacuala|santa ana xalmimilulco|santa anita|santa anita huiloac|
santa anna|santa apolonia teacalco|santa barbara|santa barbara d'oeste|santa barbara de goias|
santa barbara de nexe|santa barbara do leste|santa barbara do para|santa barbara do sul|
santa barbara do tugurio|santa branca|santa brigida|santa carmem|santa catalina|santa catalina norte|
santa catalina sur|santa catarina|santa catarina ayometla|santa catarina ayotzingo|
santa catarina da serra|santa catarina de tepehuanes|santa catarina del monte|santa catarina ixtahuacan|
santa catarina juquila|santa catarina mechoacan|santa catarina mita|santa catarina pinula|
santa catarina yecahuizotl|santa caterina villarmosa|santa cecilia|santa clara|santa clara de valladares|
santa clara del cobre|santa clara del mar|santa clara do sul|santa clara la laguna|santa clara ocoyucan|
santa clara pueblo|santa clarita|santa claus|santa coloma de cervello|santa coloma de farners|
santa coloma de gramenet|santa comba|santa comba dao|santa cristina d'aro|santa croce camerina|
santa croce di magliano|santa croce sull'arno|santa cruz|santa cruz amilpas|santa cruz atizapan|
santa cruz ayotuxco|santa cruz balanya|santa cruz cabralia|santa cruz cuauhtenco|
santa cruz da baixa verde|santa cruz da conceicao|santa cruz da vitoria|santa cruz das palmeiras|
santa cruz de barahona|santa cruz de bezana|santa cruz de el seibo|santa cruz de la palma|
santa cruz de la sierra|santa cruz de la zarza|santa cruz de las flores|santa cruz de los taques|
santa cruz de mara|santa cruz de minas|santa cruz de monte castelo|santa cruz de mora|
santa cruz de mudela|santa cruz de rosales|santa cruz de succhabamba|santa cruz de tenerife|
santa cruz de yojoa|santa cruz del monte|santa cruz del norte|santa cruz del quiche|santa cruz del sur|
santa cruz del valle|santa cruz do arari|santa cruz do bispo|santa cruz do capibaribe|
santa cruz do escalvado|santa cruz do piaui|santa cruz do rio pardo|santa cruz do sul|santa cruz naranjo|
santa cruz quilehtla|santa cruz tlaxcala|santa cruz verapaz|santa cruz xoxocotlan|
santa efigenia de minas|santa elena|santa elena de uairen|santa ernestina|santa eugenia|santa eulalia|
santa eulalia de roncana|santa eularia des riu|santa fe|santa fe de antioquia|santa fe de goias|
santa fe de la laguna|santa fe do araguaia|santa fe do sul|santa fe springs|santa filomena|
santa filomena do maranhao|santa flavia|santa gertrudes|santa gertrudis|santa giusta|santa giustina|
santa giustina in colle|santa helena|santa helena de goias|santa helena de minas|santa ignacia|
santa ines|santa ines west|santa iria da azoia|santa isabel|santa isabel do ivai|santa isabel do para|
santa isabel do rio negro|santa isabel ixtapan|santa isabel xiloxoxtla|santa izabel do oeste|
santa josefa|santa juana|santa juliana|santa justina|santa justina ecatepec|santa leopoldina|santa lucia|
santa lucia cotzumalguapa|santa lucia del mela|santa lucia di piave|santa lucia milpas altas|santa luz|
santa luzia|santa luzia d'oeste|santa luzia do itanhy|santa luzia do norte|santa luzia do para|
santa luzia do parua|santa margalida|santa margarida|santa margarita|santa margherita|
santa margherita di belice|santa margherita ligure|santa maria|santa maria a monte|santa maria a vico|
santa maria ajoloapan|santa maria atzompa|santa maria capua vetere|santa maria chimalhuacan|
santa maria chiquimula|santa maria citendeje|santa maria coatepec|santa maria da boa vista|
santa maria da serra|santa maria da vitoria|santa maria das barreiras|santa maria de avioso|
santa maria de belem|santa maria de cayon|santa maria de guadalupe|santa maria de itabira|
santa maria de jesus|santa maria de jetiba|santa maria de palautordera|santa maria degli angeli|
santa maria del cami|santa maria del llano|santa maria del oro|santa maria del real|santa maria del rio|
santa maria del tule|santa maria del valle|santa maria di licodia|santa maria do cambuca|
santa maria do herval|santa maria do oeste|santa maria do para|santa maria do salto|
santa maria do suacui|santa maria huatulco|santa maria huazolotitlan|santa maria huexoculco|
santa maria ixtiyucan|santa maria ixtulco|santa maria jajalpa|santa maria jalapa del marques|
santa maria la alta|santa maria la asuncion|santa maria la carita|santa maria la stella|
santa maria madalena|santa maria maddalena|santa maria magdalena|santa maria magdalena cahuacan|
santa maria magdalena ocotitlan|santa maria maior|santa maria nativitas|santa maria nenetzintla|
santa maria rayon|santa maria totoltepec|santa maria xadani|santa maria xonacatepec|
santa maria zacatepec|santa maria zolotepec|santa mariana|santa marinella|santa marta|
santa marta de ortigueira|santa marta de tormes|santa monica|santa ninfa|santa paula|
santa perpetua de mogoda|santa pola|santa ponsa|santa praxedes|santa quiteria|santa quiteria do maranhao|
santa rita|santa rita aplaya|santa rita de caldas|santa rita de cassia|santa rita de jacutinga|
santa rita de minas|santa rita de siguas|santa rita do araguaia|santa rita do itueto|
santa rita do passa quatro|santa rita do sapucai|santa rita tlahuapan|santa rita village|santa rosa|
santa rosa beach|santa rosa de aguan|santa rosa de cabal|santa rosa de calamuchita|
santa rosa de calchines|santa rosa de copan|santa rosa de lima|santa rosa de osos|
santa rosa de rio primero|santa rosa de sacco|santa rosa de viterbo|santa rosa de yacuma|
santa rosa del conlara|santa rosa del sara|santa rosa del sur|santa rosa do piaui|santa rosa do sul|
santa rosa do tocantins|santa rosa jauregui|santa rosa treinta|santa rosalia|santa rosalia de camargo|
santa susana|santa sylvina|santa tecla|santa teresa|santa teresa del tuy|santa teresa di riva|
santa teresa first|santa teresinha|santa teresita|santa tereza do oeste|santa terezinha|
santa terezinha de itaipu|santa ursula|santa uxia de ribeira|santa venera|santa venerina|santa venetia|
santa vitoria|santa vitoria do palmar|santa ynez|santana da boa vista|santana da vargem|
santana de mangueira|santana de parnaiba|santana de pirapama|santana do acarau|santana do araguaia|
santana do cariri|santana do ipanema|santana do itarare|santana do jacare|santana do manhuacu|
santana do maranhao|santana do matos|santana do mundau|santana do paraiso|santana do piaui|
santana do riacho|santana do sao francisco|santana dos garrotes|santander de quilichao|santander jimenez|
santarem novo|santeramo in colle|santiago acatlan|santiago acutzilapan|santiago alseseca|
santiago atitlan|santiago casandeje|santiago cuautlalpan|santiago de cao|santiago de chuco|
santiago de compostela|santiago de cuba|santiago de cuenda|santiago de la pena|santiago de la ribera|
santiago de las vegas|santiago de los caballeros|santiago de maria|santiago de queretaro|
santiago de surco|santiago de tolu|santiago de veraguas|santiago del estero|santiago del teide|
santiago do cacem|santiago etla|santiago ixcuintla|santiago jamiltepec|santiago juxtlahuaca|
santiago momoxpan|santiago nonualco|santiago papasquiaro|santiago sacatepequez|santiago suchilquitongo|
santiago tangamandapio|santiago tenango|santiago teyahualco|santiago tezontlale|
santiago tianguistenco de galeana|santiago tilapa|santiago tlacotepec|santiago tulantepec|
santiago tuxtla|santiago yaitepec|santiago yancuitlalpan|santiaguito tlalcilalcalli|santisimo rosario|
santisteban del puerto|santo amaro|santo amaro da imperatriz|santo amaro das brotas|santo anastacio|
santo andre|santo angelo|santo antao do tojal|santo antonio|santo antonio da alegria|
santo antonio da barra|santo antonio da charneca|santo antonio da patrulha|santo antonio da platina|
santo antonio das missoes|santo antonio de goias|santo antonio de jesus|santo antonio de lisboa|
santo antonio de padua|santo antonio de posse|santo antonio do amparo|santo antonio do aracangua|
santo antonio do descoberto|santo antonio do grama|santo antonio do ica|santo antonio do jacinto|
santo antonio do jardim|santo antonio do leste|santo antonio do leverger|santo antonio do monte|
santo antonio do pinhal|santo antonio do retiro|santo antonio do sudoeste|santo antonio do taua|
santo antonio dos lopes|santo antonio dos olivais|santo augusto|santo cristo|santo domingo|
santo domingo de guzman|santo domingo de la calzada|santo domingo de los colorados|santo domingo este|
santo domingo oeste|santo domingo petapa|santo domingo pueblo|santo domingo suchitepequez|
santo domingo tehuantepec|santo domingo xenacoj|santo domingo zanatepec|santo estevao|santo inacio|
santo nino|santo ovidio|santo pipo|santo rosario|santo stefano di camastra|santo stefano di magra|
santo stefano quisquina|santo stefano ticino|santo tirso|santo tomas|santo tomas chiconautla|
santo tomas la union|santo tome|santos lugares|santos reyes nopala|sanza pombo|
sao bartolomeu de messines|sao benedito|sao benedito do rio preto|sao benedito do sul|sao bentinho|
sao bento|sao bento abade|sao bento do sapucai|sao bento do sul|sao bento do tocantins|sao bento do una|
sao bernardo|sao bernardo do campo|sao borja|sao bras|sao bras de alportel|sao braz do piaui|
sao caetano de odivelas|sao caetano do sul|sao caitano|sao carlos|sao carlos do ivai|sao conrado|
sao cristovao|sao cristovao do sul|sao desiderio|sao domingos|sao domingos das dores|
sao domingos de rana|sao domingos do araguaia|sao domingos do azeitao|sao domingos do capim|
sao domingos do maranhao|sao domingos do norte|sao domingos do prata|sao felipe|sao felipe d'oeste|
sao felix|sao felix da marinha|sao felix de balsas|sao felix do araguaia|sao felix do coribe|
sao felix do xingu|sao fidelis|sao filipe|sao filipe praia|sao francisco|sao francisco de assis|
sao francisco de assis do piaui|sao francisco de goias|sao francisco de itabapoana|
sao francisco de paula|sao francisco de sales|sao francisco do brejao|sao francisco do conde|
sao francisco do gloria|sao francisco do guapore|sao francisco do maranhao|sao francisco do oeste|
sao francisco do para|sao francisco do piaui|sao francisco do sul|sao gabriel|sao gabriel da cachoeira|
sao gabriel da palha|sao gabriel do oeste|sao geraldo|sao geraldo do araguaia|sao goncalo|
sao goncalo do abaete|sao goncalo do amarante|sao goncalo do para|sao goncalo do piaui|
sao goncalo do rio abaixo|sao goncalo do sapucai|sao goncalo dos campos|sao gotardo|sao jeronimo|
sao jeronimo da serra|sao joao|sao joao batista|sao joao batista do gloria|sao joao d'alianca|
sao joao da baliza|sao joao da barra|sao joao da boa vista|sao joao da fronteira|sao joao da lagoa|
sao joao da madeira|sao joao da pesqueira|sao joao da ponta|sao joao da ponte|sao joao da serra|
sao joao da talha|sao joao da urtiga|sao joao da varjota|sao joao das lampas|sao joao de meriti|
sao joao de pirabas|sao joao de ver|sao joao del rei|sao joao do araguaia|sao joao do arraial|
sao joao do caiua|sao joao do cariri|sao joao do caru|sao joao do itaperiu|sao joao do ivai|
sao joao do jaguaribe|sao joao do manhuacu|sao joao do manteninha|sao joao do oeste|sao joao do oriente|
sao joao do paraiso|sao joao do piaui|sao joao do rio do peixe|sao joao do sabugi|sao joao do soter|
sao joao do sul|sao joao do tigre|sao joao do triunfo|sao joao dos inhamuns|sao joao dos montes|
sao joao dos patos|sao joao evangelista|sao joao nepomuceno|sao joaquim|sao joaquim da barra|
sao joaquim de bicas|sao joaquim do monte|sao jorge d'oeste|sao jorge de arroios|sao jorge do ivai|
sao jorge do patrocinio|sao jose|sao jose da barra|sao jose da bela vista|sao jose da boa vista|
sao jose da coroa grande|sao jose da lagoa tapada|sao jose da laje|sao jose da lapa|sao jose da tapera|
sao jose da varginha|sao jose da vitoria|sao jose de areal|sao jose de caiana|sao jose de espinharas|
sao jose de mipibu|sao jose de piranhas|sao jose de ribamar|sao jose de uba|sao jose do alegre|
sao jose do belmonte|sao jose do calcado|sao jose do campestre|sao jose do cedro|sao jose do cerrito|
sao jose do egito|sao jose do goiabal|sao jose do hortencio|sao jose do jacuipe|sao jose do jacuri|
sao jose do norte|sao jose do ouro|sao jose do piaui|sao jose do rio claro|sao jose do rio pardo|
sao jose do rio preto|sao jose do sabugi|sao jose do serido|sao jose do vale do rio preto|
sao jose do xingu|sao jose dos ausentes|sao jose dos basilios|sao jose dos campos|sao jose dos pinhais|
sao jose dos quatro marcos|sao jose dos ramos|sao juliao|sao lazaro|sao leopoldo|sao lourenco|
sao lourenco da mata|sao lourenco da serra|sao lourenco do oeste|sao lourenco do piaui|
sao lourenco do sul|sao lucas|sao ludgero|sao luis|sao luis de montes belos|sao luis do curu|
sao luis do paraitinga|sao luis do quitunde|sao luis gonzaga do maranhao|sao luiz|sao luiz do norte|
sao luiz gonzaga|sao mamede|sao mamede de infesta|sao manuel|sao marcos|sao martinho|
sao martinho do bispo|sao mateus|sao mateus do maranhao|sao mateus do sul|sao miguel|sao miguel arcanjo|
sao miguel d'oeste|sao miguel das matas|sao miguel das missoes|sao miguel de rio torto|
sao miguel de taipu|sao miguel do anta|sao miguel do araguaia|sao miguel do couto|sao miguel do gostoso|
sao miguel do guama|sao miguel do guapore|sao miguel do iguacu|sao miguel do tapuio|
sao miguel do tocantins|sao miguel dos campos|sao miguel dos milagres|sao nicolau|sao paulo|
sao paulo das missoes|sao paulo de frades|sao paulo de olivenca|sao paulo do potengi|sao pedro|
sao pedro da agua branca|sao pedro da aldeia|sao pedro da cadeira|sao pedro da cipa|sao pedro da cova|
sao pedro da uniao|sao pedro de alcantara|sao pedro do iguacu|sao pedro do ivai|sao pedro do piaui|
sao pedro do suacui|sao pedro do sul|sao pedro do turvo|sao pedro dos crentes|sao pedro dos ferros|
sao pedro latada|sao rafael|sao raimundo das mangabeiras|sao raimundo do doca bezerra|
sao raimundo nonato|sao roberto|sao romao|sao roque|sao roque de minas|sao sebastiao|
sao sebastiao da amoreira|sao sebastiao da bela vista|sao sebastiao da boa vista|sao sebastiao da grama|
sao sebastiao da pedreira|sao sebastiao de lagoa de roca|sao sebastiao do alto|sao sebastiao do cai|
sao sebastiao do maranhao|sao sebastiao do oeste|sao sebastiao do paraiso|sao sebastiao do passe|
sao sebastiao do tocantins|sao sebastiao do uatuma|sao sepe|sao simao|sao teotonio|sao thome das letras|
sao tiago|sao tiago de custoias|sao tomas de aquino|sao tome|sao tome and principe|sao vicente|
sao vicente de minas|sao vicente do serido|sao vicente do sul|sao vicente ferrer|sapareva banya|
saparmurat turkmenbashy|saperna slobidka|saphan sung|sapphire beach|saprae creek|sapu padidu|
sapucaia do sul|sar bu taung|sar ta lin|sar-e pul|sarab hammam|sarab-e taveh|sarai akil|sarai alamgir|
sarai ekdil|sarai khas|sarai naurang|saranac lake|sarandi del yi|sarandi grande|sarasota springs|
saratoga springs|sardis city|sarigam ina|sarina beach|sarka ghat|sarkar periyapalaiyam|sarpol-e zahab|
sarria de ter|sarria-sant gervasi|saru dornei|sarupathar bengali|sasso marconi|satellite beach|
satiro dias|satraud kalan|satraud khurd|satrod khas|satu mare|sau mau ping|saudade do iguacu|
saudi arabia|saugerties south|sauk centre|sauk city|sauk rapids|sauk village|sault ste marie|
savannah acres|savignano sul rubicone|savin hill|saw bwar gyi kone|saw creek|sawa sawa|sawai madhopur|
sawang daen din|sawang wirawong|sawyers bay|sawyers valley|saxlingham nethergate|saxtons river|
saybrook manor|sayreville junction|sayula de aleman|scalp level|scammon bay|scanzano jonico|scar top|
scarborough village|scenic acres|scenic oaks|schall circle|schiller park|schliemannstadt neubukow|
schnapper rock|schofield barracks|schonach im schwarzwald|schonau am konigssee|schram city|schroon lake|
schuylkill haven|schwabisch gmund|schwabisch hall|schwalbach am taunus|schwandorf in bayern|
schwarzenbach an der saale|schwarzer berg|science hill|scotch creek|scotch plains|scotland island|
scotland neck|scott air force base|scott city|scott creek|scott lake|scotts bluff|scotts corners|
scotts head|scotts hill|scotts mill|scotts valley|sdach kong khang cheung|sdach kong khang lech|
sea breeze|sea bright|sea cliff|sea girt|sea isle city|sea lake|sea ranch|sea ranch lakes|seabrook beach|
seabrook farms|seabrook island|seacliff park|seacombe gardens|seacombe heights|seaford meadows|
seaford rise|seal beach|seal cove|searles valley|seaside heights|seaside park|seat pleasant|
seaton delaval|seaton ross|seaview downs|sebastiao laranjeiras|sebin karahisar|sebt bni garfett|
sebt gzoula|sebt jahjouh|seco mines|second mesa|second street|secret harbour|sedco hills|sedeh lanjan|
sedziszow malopolski|seeheilbad graal-muritz|seeley lake|seer green|seer hamdan|sefid dasht|sefton park|
segev shalom|segundo ensanche|seica mare|selayang baru utara|sellicks beach|selmont-west selmont|
selva alegre|selvazzano dentro|semaphore park|semaphore south|sembawang estate|sembawang hills estate|
seminole manor|sen monorom|sena madureira|sena nikhom|senador alexandre costa|senador amaral|
senador canedo|senador eloi de souza|senador firmino|senador georgino avelino|senador guiomard|
senador jose porfirio|senador la rocque|senador modestino goncalves|senador pompeu|senador sa|
seneca falls|seneca gardens|seneca knolls|sengkang new town|senhor do bonfim|senhora da hora|
senhora de oliveira|senhora do porto|senhora dos remedios|sennett estate|sentilj v slov goricah|
sentinel hill|sentinela do sul|sento se|seoni chhapara|seoni malwa|sepolno krajenskie|serangoon garden|
serangoon new town|serbia and montenegro|serebryanyy bor|serebryanyye prudy|serednie vodiane|
sergeant bluff|sergio osmena sr|sergiyev posad|seri iskandar|seri kembangan|seri manjung|serra azul|
serra branca|serra caiada|serra de sao bento|serra do mel|serra do navio|serra do ramalho|
serra do salitre|serra dos aimores|serra dourada|serra negra|serra negra do norte|serra preta|
serra redonda|serra ricco|serra san bruno|serra talhada|serrano do maranhao|serranopolis de minas|
serranopolis do iguacu|serravalle scrivia|serravalle sesia|serrinha dos pintos|sertao santana|
ses salines|sesame park|sessa aurunca|sesto calende|sesto fiorentino|sesto san giovanni|sestri levante|
set ka lay|setauket-east setauket|sete barras|sete lagoas|sete quedas|sete rios|setharja old|setia alam|
setia tropika|seton hill|setor complementar de industria e abastecimento|
setor de industria e abastecimiento|setti fatma|settimo milanese|settimo san pietro|settimo torinese|
seven corners|seven fields|seven hills|seven lakes|seven mile|seven mile beach|seven mile ford|
seven oaks|seven points|seven sisters|seven trees|seven valleys|seventeen mile rocks|severn beach|
severna park|severo-vostotchnyi bank|sevilla la nueva|seville east|seville grove|sewall's point|
sewickley heights|sewickley hills|seyah cheshmeh|seymour heights|sezimovo usti|sfantu gheorghe|
sha tau kok|sha tin|sha tin wai|sha'biyyat al hiyar|sha'biyyat milеhah|shackle island|shad bay|
shadbad-e mashayekh|shadipur julana|shadow hills|shady cove|shady grove|shady hills|shady hollow|
shady point|shady shores|shady side|shady spring|shafi pur ranhola|shah alam|shahbazpur town|shahdad kot|
shahe jiangong|shahe residential|shahin dezh|shahin shahr|shahpur chakar|shahr deraz|shahr sultan|
shahr-e babak|shahr-e emam|shahr-e kord|shahr-e pir|shahr-e sadra|shahrak-e almahdi|
shahrak-e baba salman|shahrak-e emam hasan|shahrak-e goldasteh|shahrak-e madani|shahrak-e pabedana|
shahrak-e pardisan|shahrak-e qamsar|shahrak-e qods|shahrak-e salman farsi|shahrak-e shahid mohammad nuri|
shahrak-e taleqani|shahre jadide andisheh|shailer park|shajing residential district|shajing town|
shaker church|shaker heights|shakhbout city|sham churasi|sham shui po|sham tseng|shama junction|
shamokin dam|shan chaung|shangwei yuanxin|shannon hills|shap pat heung|shapur jan|sharbot lake|
shark river hills|sharm el-sheikh|sharon hill|sharon springs|sharqpur sharif|sharur city|shashe mooke|
shasta lake|shatou residential|shau kei wan|shavano park|shaver lake|shaw heights|shawnee hills|
shawnee slopes|shawnigan lake|shaykh miskin|shea heights|sheboygan falls|shediac bridge-shediac river|
shediac cape|sheepshead bay|sheet harbour|sheffield lake|sheidow park|shek kip mei|shek kip mei estate|
shek lei|shek o|shek pai wan estate|shek wai kok|shekou residential|shelburne falls|shell cove|
shell knob|shell lake|shell point|shell rock|shell valley|shelly beach|shelly park|shelsley walsh|
shelter cove|shelter island|shelter island heights|shenandoah farms|shenandoah heights|
shenandoah junction|shenandoah retreat|shenandoah shores|shenley church end|shenton park|
shenzhen city centre|shepherds bush|shepparton east|shepton mallet|sherborne st john|sherburn hill|
sherburn in elmet|sheriff hutton|sherlovaya gora|sherrills ford|sherwood heights|sherwood park|
sheung shui|shi yomi|shibin al kawm|shibin al qanatir|shiel hill|shingle springs|shingli bala|
shinnecock hills|ship bottom|shipley hill|shipston on stour|shipton under wychwood|shivaji nagar|
shivpur charcha|shoal bay|shoal creek|shoal point|shoalhaven heads|shofirkon shahri|shokat as-sufi|
shorewell park|shorewood forest|shorewood hills|shorewood-tower hills-harbert|short hills|short pump|
shotley gate|show low|shrub oak|shubra al khaymah|shuen wan|shui chuen o|shukat as sufi|shuniah township|
shwe hle gyaung|shwe kokko|shwe lin ban|shwe pyauk|si bun rueang|si chiang mai|si ma cai|si maha phot|
si mahosot|si pa phin|si racha|si sa ket|si satchanalai|sible hedingham|sibu jaya|sicily island|
sidi abdelli|sidi abid|sidi ahmed|sidi aissa|sidi akkacha|sidi ali ben hamdouche|sidi allal el bahraoui|
sidi allal tazi|sidi alouane|sidi amar|sidi ameur|sidi amor bou hajela|sidi amrane|sidi as sayd|
sidi barani|sidi bel abbes|sidi ben adda|sidi ben nour|sidi bennour|sidi bibi|sidi bin zinah|
sidi bou ali|sidi bou lanouar|sidi bou othmane|sidi bou said|sidi bouzid|sidi ech chahmi|sidi ghazi|
sidi ifni|sidi jaber|sidi kacem|sidi khaled|sidi lmokhtar|sidi merouane|sidi moussa|sidi okba|sidi rahal|
sidi rahhal|sidi salim|sidi senoussi سيدي سنوسي|sidi slimane|sidi slimane echcharaa|sidi smai'il|
sidi tabet|sidi taibi|sidi yahia el gharb|sidi yahya zaer|sidi zouine|siem reab|siem reap|
siemianowice slaskie|sienna plantation|sierra leone|sierra madre|sierra view|sierra vista|
sierra vista southeast|siesta acres|siesta key|siesta shores|sifton park|sigefredo pacheco|
sighetu marmatiei|signal hill|signal mountain|sikandra rao|sikhong sekmai|silao de la victoria|
silat al harithiyah|silat az zahr|silchar part-x|siler city|siloam springs|silva escura|silva jardim|
silver bay|silver berry|silver bow|silver city|silver cliff|silver creek|silver end|silver falls|
silver firs|silver grove|silver heights|silver hill|silver lake|silver lakes|silver ridge|silver sands|
silver spring|silver springs|silver springs shores|silver summit|silverwood heights|simbach am inn|
simei new town|simi valley|simin shahr|simleu silvaniei|simnicu de sus|simoes filho|simojovel de allende|
simon's town|simonton lake|simpang empat|simpang renggam|simplicio mendes|simsbury center|
sinaloa de leyva|sinchu alagi|sinchu balla|sinchu sorry|sindkhed raja|sing buri|singhesar asthan|
singleton heights|sinilian first|sinking spring|sinnamon park|sint maarten|sint michiel liber|
sint pancras|sint willebrord|sintiou bamambe|sion mills|sioux center|sioux city|sioux falls|
sioux lookout|sioux rapids|sipe sipe|sippy downs|siqueira campos|sir muttra|sirakoro meguetana|
siribala coro|siroki brijeg|sirs al layyanah|sisco heights|sister bay|siswa bazar|sita buzaului|
sita road|sitio do mato|sitio do quinto|sitio novo|sitio novo do tocantins|siu chik sha|siu hei|
siu lek yuen|siu sai wan estate|six bells|six mile|six shooter canyon|sixmile run|sixpenny handley|
sixteen mile stand|skanor med falsterbo|skennars head|skhidni kvartaly|skhour rehamna|skidaway island|
skidway lake|skippers corner|skofja loka|sky lake|sky tower|sky valley|skyland estates|skyline acres|
skyline view|skyview ranch|slacks creek|slade point|slave lake|slavkov u brna|slavonski brod|sleepy eye|
sleepy hollow|slim river|slippery rock|slobozia bradului|slovenj gradec|slovenska bistrica|
slovenske konjice|slovensky grob|smach mean chey|small dole|smederevska palanka|smith center|
smith corner|smith creek|smith mills|smith river|smith valley|smith's parish|smithfield plains|
smiths falls|smiths grove|smiths lake|smiths station|smoke rise|smokey point|smoky bay|smoky lake|
smooth rock falls|smythes creek|snake valley|sneads ferry|snells beach|snow hill|snow lake|snow shoe|
snowmass village|so kwun wat|so kwun wat tsuen|so uk|so uk estate|soanierana ivongo|soap lake|
sobradinho ii|soc son|soc trang|social circle|society hill|socorro do piaui|soda bay|soda springs|
sodesucre village|sodra sandby|sodus point|soeng sang|sofiivska borschahivka|sofiyivska borschagivka|
sok kwu wan|sokolow podlaski|sol posto|solana beach|solbiate olona|soldiers grove|soldiers hill|
soldiers point|sole street|solec kujawski|soledad de doblado|soledad de graciano sanchez|
soledade de minas|solomon islands|solon springs|solrod strand|somcuta mare|somers point|somerset east|
somerset west|somerton park|somma lombardo|somma vesuviana|sommariva del bosco|son ferriol|son la|
son loc|son rapinya|son servera|son tay|son tra|song cau|sonning common|sontheim an der brenz|
soriano nel cimino|sorkhrud-e gharbi|sorrento valley|sosnovaya polyana|sosnovyy bor|sotillo de la adrada|
soto del barco|soto del real|soto la marina|soubalo mbouba|souk ahras|souk el arba des ait baha|
souk el arbaa|souk et tnine jorf el mellah|souk lahad|sound beach|souq al had bradya|
souq at tlata des loulad|souq khmis ait yadine|souq larb'a al gharb|souq sebt oulad nemma|
sour el ghozlane|sour lake|sources chaudes|south africa|south alamo|south albury|south amboy|
south amherst|south apopka|south arm|south ashburnham|south baltimore|south bank|south bar|south barre|
south barrington|south bathurst|south bay|south beach|south bel air|south belmar|south beloit|south bend|
south benfleet|south berwick|south bingera|south bloomfield|south blooming grove|south boardman|
south boston|south bound brook|south bowenfels|south bradenton|south brent|south brighton|south brisbane|
south bristol|south brooksville|south browning|south bunbury|south burlington|south calgary|south cambie|
south canal|south carnarvon|south carthage|south cave|south cerney|south chailey|south charleston|
south chicago|south chicago heights|south cle elum|south clearbrook|south cleveland|south clifton park|
south coatesville|south coffeyville|south collingham|south congaree|south connellsville|south coogee|
south corning|south coventry|south creake|south croydon|south dayton|south daytona|south deerfield|
south dennis|south district|south dos palos|south dublin|south dunedin|south duxbury|south el monte|
south elgin|south eliot|south elmsall|south end|south euclid|south fallsburg|south farmingdale|
south ferriby|south floral park|south fork|south fremantle|south fulton|south gastonia|south gate|
south gate ridge|south geelong|south georgia and the south sandwich islands|south gladstone|
south glens falls|south golden beach|south grafton|south granville|south greeley|south greensburg|
south guildford|south gull lake|south gundagai|south hackensack|south hadley|south hampton|
south harefield|south harting|south haven|south hayling|south hedland|south hempstead|south henderson|
south hetton|south highpoint|south hill|south hills|south hobart|south holland|south hooksett|
south horizons|south houston|south huntington|south huron|south hurstville|south hutchinson|
south jacksonville|south jordan|south jordan heights|south kalgoorlie|south kannanur|south kelsey|
south kempsey|south kensington|south kingstown|south kingsville|south kolan|south korea|south lake|
south lake tahoe|south lancaster|south launceston|south laurel|south lawndale|south lebanon|
south lismore|south littleton|south lockport|south luffenham|south lynnmour|south lyon|south mackay|
south maclean|south maroota|south melbourne|south miami|south miami heights|south milford|
south milwaukee|south mimms|south mission beach|south molton|south monroe|south morang|
south murwillumbah|south nanango|south new brighton|south new castle|south norwood|south nowra|
south nutfield|south nyack|south ockendon|south ogden|south old bridge|south orange|south oroville|
south ozone park|south padre island|south palm beach|south paris|south park|south park township|
south parkdale|south pasadena|south patrick shores|south peabody|south pekin|south pender harbour|
south penrith|south perth|south petherton|south pittsburg|south plainfield|south plympton|south point|
south pointe|south portland|south portland gardens|south pottstown|south range|south riding|south ripley|
south river|south riverdale|south rockwood|south rosemary|south roxana|south royalton|south ruislip|
south russell|south saint paul|south salt lake|south san francisco|south san gabriel|
south san jose hills|south sanford|south sarasota|south shaftsbury|south shields|south shore|
south sioux city|south slope|south spreyton|south sudan|south suffolk|south sumter|south surrey|
south taft|south tamworth|south tangerang|south temple|south terwillegar|south thomaston|
south toledo bend|south toms river|south toowoomba|south townsville|south tucson|south turramurra|
south uniontown|south upi|south vacherie|south valley|south valley stream|south van buren|south van horn|
south venice|south vineland|south vinemont|south wallins|south waverly|south weber|south webster|
south weldon|south wenatchee|south wentworthville|south west city|south west rocks|south wharf|
south whitley|south whittier|south willard|south williamson|south williamsport|south wilmington|
south windham|south windsor|south wingfield|south witham|south woodstock|south yarmouth|south yarra|
south yuba city|south yunderup|south zanesville|south zeal|southampton parish|southchurch village|
southeast arcadia|southeast fairbanks|southeast gate|southern cross|southern gateway|southern pines|
southern river|southern shops|southern shores|southern victoria|southern view|southside place|
southwest center city philadelphia|southwest greensburg|southwest harbor|southwest ranches|
southwest schuylkill|southwest waterfront|southwood acres|southwood park|souto da carpalhosa|
souto soares|souza gare|soverato marina|sowerby bridge|spaniard's bay|spanish fork|spanish fort|
spanish lake|spanish springs|spanish town|sparrow bush|spean bridge|speers point|spencer park|
spezzano albanese|spielberg bei knittelfeld|spinetta marengo|spino d'adda|spirit lake|spirit river|
spisska bela|spisska nova ves|spittal an der drau|spiveys corner|spokane valley|sports square|
spotsylvania courthouse|spring arbor|spring city|spring creek|spring farm|spring garden|spring gardens|
spring glen|spring green|spring grove|spring hill|spring hope|spring house|spring lake|
spring lake heights|spring lake park|spring mount|spring park|spring ridge|spring valley|
spring valley lake|springbank hill|springdale heights|springfield gardens|springfield lake|
springfield lakes|springvale south|springwater hamlet|spruce avenue|spruce cliff|spruce grove|
spruce hill|spruce meadows|spruce pine|spuyten duyvil|squirrel mountain valley|sravana belgola|
srednyaya akhtuba|sremska kamenica|sremska mitrovica|sremski karlovci|sri aman|sri dungargarh|
sri ganganagar|sri jayewardenepura kotte|sri lanka|sri madhopur|sri petaling|
srisailam project rfc township|sroda slaska|sroda wielkopolska|srpska crnja|st adolphe|st agnes|
st alban's|st albans|st albans park|st albert|st andrew-windfields|st andrews|st andrews heights|
st ann's|st anthony|st austell|st bernard|st buryan|st catharines|st charles|st clair|st claude|
st clements|st croix|st croix island|st day|st francis|st francis bay|st francois|st francois xavier|
st georg|st george|st george parish|st george ranges|st george's|st george's parish|st georges|
st georges basin|st helena|st helens|st helens park|st helier|st huberts island|st ives|st ives chase|
st jacobs|st jacques-coomb's cove|st james|st james's|st james-assiniboia east|st jean baptiste|
st john island|st john the baptist|st john's|st johns|st johns park|st johnsbury|st johnston|st joseph|
st just|st kilda east|st kilda west|st landry|st lawrence|st leonards|st louis|st louis city|
st louis heights|st lucie|st lunaire-griquet|st martin|st mary|st mary bourne|st mary parish|st mary's|
st mary's bay|st marys|st michiel|st moritz|st morris|st norbert|st paul|st paul parish|st pauli|
st peter parish|st peter's|st peters|st petersburg|st stephen|st tammany|st thomas|st thomas island|
st walburg|stadt winterthur|stafford heights|stafford springs|stallion springs|stalowa wola|
stamford bridge|stamford hill|stamping ground|standing pine|stanford in the vale|stanford merthyr|
stanhope gardens|stanley park|stansbury park|stansted mountfitchet|stanton harcourt|stantsiya novyy afon|
stanwell park|stanwell tops|star city|star junction|star lake|star prairie|star valley|star valley ranch|
stara darnytsya|stara lubovna|stara pazova|stara synyava|stara tura|stara vyzhivka|stara zagora|
staraya derevnya|staraya kulatka|staraya kupavna|staraya mayna|staraya poltavka|staraya russa|
staraya stanitsa|staraya sunzha|staraya vichuga|stare bielsko|stare mesto|stare miasto|stare misto|
stare strasnice|stari kuty|starogard gdanski|staroye arakchino|stary bohumin|stary krym|stary liskovec|
stary plzenec|stary sacz|staryi krym|staryi sambir|staryy cherek|staryy malgobek|staryy oskol|
staryye atagi|staryye dorogi|staryye ozinki|state center|state college|state line|staten island|
staunton city|ste anne|ste genevieve|steamboat springs|steep falls|steeple ashton|steeple aston|
steeple bumpstead|steeple claydon|steeple morden|stefan voda|stefanestii de jos|steinau an der strasse|
steinbach am taunus|steinheim am albuch|steinheim an der murr|stephens city|stephenville crossing|
stepnoye ozero|sterling city|sterling heights|stetten am kalten markt|stevens point|stevenson ranch|
stift quernheim|stillman valley|stillwater lake|stimson crossing|stinson beach|stirling north|
stock island|stockstadt am main|stockstadt am rhein|stockton heath|stockton on the forest|
stockton springs|stoke by clare|stoke canon|stoke ferry|stoke fleming|stoke gabriel|stoke gifford|
stoke golding|stoke goldington|stoke hammond|stoke holy cross|stoke poges|stoke prior|stoke st michael|
stoke upon tern|stokers siding|stokes valley|stone harbor|stone mountain|stone park|stone ridge|
stoney creek|stoney point|stony brook|stony creek mills|stony hill|stony plain|stony point|stony prairie|
stony rise|stony stratford|storm lake|story city|stow cum quy|stow on the wold|strait shores|
strasshof an der nordbahn|stratfield mortimer|stratham station|strathcona park|strathfield south|
strathmoor village|strathmore heights|strathmore park|strawberry hill|strawberry mansion|
strawberry point|straz pod ralskem|streaky bay|strellc i eperm|stride hill|strodes mills|stronie slaskie|
stroud green|strzelce krajenskie|strzelce opolskie|stuart park|stuarts draft|stuarts point|studio city|
stung treng|sturgeon bay|sturgeon falls|sturminster marshall|sturminster newton|stuttgart feuerbach|
stuttgart muhlhausen|su planu|su-ngai kolok|suan luang|subang jaya|sucaf ci village|sucha beskidzka|
suchy las|suciu de sus|sucupira do norte|sucupira do riachao|sud jan|sud mennucci|sudden valley|
suder greens|sudova vyshnia|sufalat sama'il|suffield depot|suffolk city|suffolk downs station|
suffolk park|sugar city|sugar creek|sugar grove|sugar hill|sugar land|sugar notch|sugarcreek police dept|
sugarland run|sugarmill woods|suitland-silver hill|sukheke mandi|sukhoy log|sullivan city|
sullivans island|sulphur creek|sulphur springs|sultan hamud|sultan kudarat|sultan naga dimaporo|
sultan pur|sultan pur majra|sultan sa barongis|sulz am neckar|sulzbach am main|sulzbach an der murr|
sumbawa besar|sumedang utara|summer hill|summerland point|summerlin south|summit hill|summit park|
summit view|sumusta al waqf|sumusta as sultani|sun city|sun city center|sun city west|sun lakes|
sun peaks|sun prairie|sun river terrace|sun tin wai|sun valley|sun village|sunari kalan|
sunbury-york south|suncho corral|suncoast estates|sunfish lake|sung noen|sung wong toi|sungai bakap|
sungai besar|sungai buloh|sungai dua|sungai hanching|sungai jawi|sungai kob|sungai koyan|sungai lalang|
sungai lembing|sungai pelek new village|sungai penuh|sungai petani|sungai raya|sungai simpang|
sungai siput|sungai sumun|sungai udang|sunk island|sunland park|sunny brae|sunny corner|
sunny isles beach|sunnybank hills|sunnyside-tahoe city|sunrise beach|sunrise beach village|sunrise lake|
sunrise manor|sunset acres|sunset bay|sunset beach|sunset beach-pupukea|sunset hills|sunset park|
sunset valley|sunset village|sunshine acres|sunshine bay|sunshine beach|sunshine coast|sunshine gardens|
sunshine hills|sunshine north|sunshine ranches|sunshine west|suoi nghe|supe puerto|superior village|
suphan buri|supuru de jos|sur bahir|surat thani|surf city|surfers paradise|surfside beach|surif city|
surrey centre|surrey city centre|surrey downs|surrey hills|surry hills|susitna north|susquehanna trails|
sussex corner|sussex inlet|suto orizare|sutter creek|sutton benger|sutton bonington|sutton bridge|
sutton coldfield|sutton courtenay|sutton in ashfield|sutton on the forest|sutton on trent|sutton scotney|
sutton town|sutton upon derwent|sutton veny|suttons bay|suva reka|svalbard and jan mayen|svaty jur|
svay rieng|svay rumpea|svensson heights|sveti nikole|svetla nad sazavou|svetlyy yar|swaffham bulbeck|
swaffham prior|swains island|swan hill|swan hills|swan reach|swan river|swan view|swansea heads|
swartz creek|swea city|swede heaven|sweet grass|sweet home|sweet springs|swift current|
swift trail junction|swroop nagar|sycamore hills|sydney central business district|sydney forks|
sydney mines|sydney olympic park|sylvan beach|sylvan lake|sylvan springs|synyoozernyi masyv|
szent imre-kertvaros|szklarska poreba|t harde|t'is isat|ta dar chaung|ta hlaing hmi|ta khmau|
tablazo norte|table top|taboao da serra|tabocas do brejo velho|tabor city|tabuc pontevedra|
tabuleiro do norte|tacambaro de codallos|taco pozo|tada khandrika|tafi del valle|tafi viejo|taft heights|
taft mosswood|taft southwest|tagbacan ibaba|tagbilaran city|tagkawayan sabang|taglio di po|tahably glode|
tahoe vista|tai hang estate|tai kok tsui|tai mei tuk|tai mong tsai|tai on lau|tai po|tai shui hang|
tai wai|tai wo|tai wo hau|tai yuen estate|taikoo shing|tailem bend|tainter lake|taipi duidam|taj pul|
tak bai|tak long estate|takhlibilar pathar|takoma park|takua pa|talaigua viejo|talainayar agraharam|
talata mafara|talavera de la reina|talavera la real|taleb abad|talegaon dabhade|taling chan|
talkhapur dumra|tall khosrow|tallebudgera valley|tallwoods village|talpa de allende|taluker char doani|
talwandi bhai|talwandi sabo|tam giang|tam ky|tam o'shanter ridge|tam o'shanter-sullivan|tamalpais valley|
tamalpais-homestead valley|taman desa|taman greenwood|taman ikan emas|taman kota sarang semut|
taman melati|taman melawati|taman mount austin|taman oug|taman pelangi|taman permas jaya|taman petaling|
taman rajawali|taman scientex|taman senai|taman senawang indah|taman seremban jaya|taman sri sinar|
taman tun dr ismail|taman universiti|tamazula de gordiano|tamazulapam villa del progreso|tambo grande|
tamborine mountain|tamer-e qarah quzi|tampines estate|tampines new town|tamulte de las sabanas|
tamuning-tumon-harmon village|tan an|tan binh|tan chau|tan ninh|tan uyen|tanah merah|tanah rata|
tanchang chengguanzhen|tando adam|tando allahyar|tando bago|tando jam|tando muhammad khan|tang krasang|
tangancicuaro de arista|tangara da serra|tangelo park|tanglewilde-thompson place|tanglin halt|
tanhuato de guerrero|tanilba bay|tanjil south|tanjong malim|tanjung balai|tanjung bungah|tanjung pandan|
tanjung piandang|tanjung pinang|tanjung selor|tanjung sepat|tanjung tokong|tanki leendert|tannum sands|
tanque d'arca|tanque novo|tanque verde|tanquian de escobedo|tanr balidih|taos pueblo|taoyuan ju|
tapah road|taphan hin|taquaracu de minas|taquaral de goias|taquaritinga do norte|tara hills|
tarapur pt vi|tarapur vii|tarazona de la mancha|tarch'a sodo|tarcoola beach|taren point|targsoru vechi|
targu bujor|targu carbunesti|targu frumos|targu jiu|targu mures|targu neamt|targu ocna|targu secuiesc|
targu trotus|tarichar kalan|tarif kalba|tarlac city|tarn taran|tarnogskiy gorodok|tarnowo podgorne|
tarnowskie gory|tarpey village|tarpon springs|tarrafal de sao nicolau|tasek glugor|tasso fragoso|
tasti tea garden|tati siding|taung thu kone|tavarnelle val di pesa|tavernes blanques|
tavernes de la valldigna|taw kha yan ah nauk|taw kha yan lay|taw pyar|taw taik|tawang town|tawas city|
taxco de alarcon|tay dang|tay ho|tay mo|tay ninh|taylor creek|taylor lake village|taylor mill|
taylor springs|taylors falls|taylors hill|taylors lakes|tayyibat al imam|tazah khurmatu|taze eyyam|
tbeng meanchey|tchin tabaraden|te anau|te aro|te aroha|te atatu peninsula|te atatu south|te awamutu|
te awanga|te hapara|te horo|te karaka|te kauwhata|te kuiti|te papapa|te poi|te puke|te puru|tea gardens|
tea tree gully|teays valley|tecamac de felipe villanueva|teck whye|tecpan de galeana|tecpan guatemala|
teec nos pos|tega cay|teixeira de freitas|teixeira soares|tejupilco de hidalgo|tel aviv|tel mond|
telaga batu|telegraph point|telemaco borba|telese terme|tell city|tellico plains|tellico village|
teloi kanan|telok blangah|teltipan de juarez|teluk dalam|teluk intan|teluk mas|teluk nibung|
teluk panglima garang|tema new town|temiskaming shores|tempe junction|tempio pausania|temple city|
temple hills|temple sowerby|temple terrace|temple view|templer bestari|templestowe lower|
tempoal de sanchez|ten boer|ten hills|ten mile run|tenancingo de degollado|tenango de arista|
tenango de las flores|tenango del aire|tenbury wells|tenente ananias|tenente laurentino cruz|
tenente portela|teneria del santuario|tennant creek|tennessee ridge|tennyson point|teofilo otoni|
teotihuacan de arista|teotitlan de flores magon|teotitlan del valle|teotonio vilela|
tepatitlan de morelos|tepatlaxco de hidalgo|tepecoacuilco de trujano|tepeji del rio de ocampo|
tepetlaoxtoc de hidalgo|teplaya gora|teplicka nad vahom|tequisistlan primero|ter aar|tera kora|
terbanggi besar|teremia mare|terence bay|terezopolis de goias|terku kallikulam|termas de rio hondo|
termini imerese|terno d'isola|terra alta|terra bella|terra boa|terra branca|terra de areia|terra losa|
terra mar|terra nova|terra nova do norte|terra preta|terra rica|terra roxa|terra santa|terrace bay|
terrace end|terrace heights|terrace park|terranova da sibari|terranuova bracciolini|terrazas del valle|
terre du lac|terre haute|terre hill|terre rouge|terrell hills|terrier rouge|terrington saint john|
terrington st clement|terry hills|terwillegar towne|teshi old town|tetela de ocampo|tetela del volcan|
teteles de avila castillo|tetuan de las victorias|tevragh zeina|texas city|texcoco de mora|
tezontepec de aldama|tha bo|tha kham|tha khanon|tha mai|tha maka|tha muang|tha pyay kone|tha raeng|
tha ruea|tha wun taw|tha yang|thaba nchu|thabana morena|thach ha|thai binh|thai hoa|thai nguyen|
thalheim bei wels|tham phannara|thambon na mueang|thames ditton|than uyen|thana bhawan|thanh hoa|
thanh khe|thanh liet|thanh loc|thanh pho ba ria|thanh pho song cong|thanh pho uong bi|thanh xuan|
thanna mandi|thap khlo|thap than|thar yar kone|tharu shah|that phanom|thawi watthana|the acreage|
the ballagh|the basin|the beaches|the belcher's|the blue mountains|the boldons|the bronx|the caves|
the colony|the crossings|the dalles|the dawn|the entrance|the entrance north|the galena territory|
the gap|the gardens|the gemfields|the glebe|the hague|the hammocks|the hamptons|the hideout|the hill|
the hills|the junction|the lakes|the leap|the long beach|the meadows|the mountain|the narrows|
the netherlands|the oaks|the orchards|the pacifica|the palm jumeirah|the palms|the parks at walter reed|
the pas|the patch|the peak|the pinehills|the pinery|the plains|the ponds|the range|the rock|the rocks|
the silos|the trails of frisco|the village|the village of indian hill|the villages|the vines|
the waterfront|the wharf|the willows|the woodlands|thekashu pt-i|theniet el had|theresa park|
theydon bois|thi tran ba che|thi tran ba hang|thi tran binh minh|thi tran cao loc|thi tran dai tu|
thi tran dam ha|thi tran dat do|thi tran dong dang|thi tran dong trieu|thi tran dong van|
thi tran khanh yen|thi tran lam son|thi tran mao khe|thi tran meo vac|thi tran muong khuong|
thi tran na duong|thi tran na hang|thi tran na sam|thi tran ngai giao|thi tran nuoc hai|thi tran pho lu|
thi tran pho rang|thi tran phuoc buu|thi tran sin ho|thi tran tan yen|thi tran thanh ha|
thi tran that khe|thi tran thuan chau|thi tran tien yen|thi tran tinh tuc|thi tran trung khanh|
thi tran viet quang|thi tran vinh tuy|thi tran xuan hoa|thi tran yen binh|thi tran yen minh|
thi xa quang tri|thief river falls|thien cam|thien loc|thies nones|thin gan kyun gyi|third lake|
thistletown-beaumond heights|tho tang|thoi binh|thoi lai|thompson falls|thompson's station|thon buri|
thon la vang chinh|thorncliffe park|thorp arch|thorpe bassett|thorpe hamlet|thorpe le soken|thot not|
thousand oaks|thousand palms|three crosses|three forks|three hills|three kings|three lakes|
three legged cross|three oaks|three points|three rivers|three way|throgs neck|thu dau mot|thu duc|
thuan an|thuan thanh|thuan thien|thunder bay|thung khru|thung song|thuong cat|thuong loc|thuong nga|
thursday island|thuy phuong|ti port-de-paix|tia juana|tibau do sul|tibbi jay singh|tidbury green|
tide head|tierra amarilla|tierra blanca|tierra buena|tierra colorada|tierra nueva|tierra verde|
tiger point|tighes hill|tiha bargaului|tijucas do sul|tikam batu|tiki island|tikil dingay|tikri kalan|
tikri khurd|tilang pur kotla|tilda newra|tilghman island|tillmans corner|tilogne tokossel|
timayy al imdid|timbe do sul|timber lake|timber lakes|timber pines|timberwood park|timbo grande|
times square|timmendorfer strand|timor leste|tin can bay|tin hau|tin ma court|tin shui wai|tin wan|
tin wan estate|tine biougra|ting kau|tingira heights|tingo maria|tinh bien|tinley park|tinton falls|
tiong bahru estate|tionk essil|tipp city|tir pul|tira chapeu|tira sujanpur|tiradentes do sul|
tirat karmel|tirumakudal narsipur|tirupati nma|tit mellil|titabor town|titahi bay|tiu keng leng|
tivolille pasquali-merenzata|tixtla de guerrero|tiyimeleni a|tizapan el alto|tizi gheniff|tizi ouzou|
tizi rached|tlacolula de matamoros|tlacote el bajo|tlahualilo de zaragoza|tlajomulco de zuniga|
tlalixtac de cabrera|tlaltenango de sanchez roman|tlapa de comonfort|tlet el hanchane|to kwa wan|
toa alta|toa baja|toa payoh new town|toba tek singh|tobique valley|tobly bangolo|tocuyo de la costa|
todd creek|todos santos|toek l'ak|tog wajaale|toging am inn|toksook bay|tola baliadih|tola chain|
tola mansaraut|tola pairamatihana|tola rampurwa motalke kurwa mathia|tolaga bay|tolleshunt knights|
tolmans hill|tolu viejo|tom green|tomar do geru|tomas romero pereira|tomaszow lubelski|
tomaszow mazowiecki|tomok bolon|toms river|tongkang pechah|tonk khurd|tonka bay|tonse east|tonto basin|
toolern vale|toongabbie west|toorak gardens|toowoon bay|top camp|topaz ranch estates|topes de collantes|
tor lupara|tor tre teste|torbat-e heydariyeh|torbat-e jam|torbole casaglia|toro canyon|torre a mare|
torre annunziata|torre boldone|torre de moncorvo|torre del campo|torre del greco|torre del lago puccini|
torre del mar|torre pellice|torre santa susanna|torrejon de ardoz|torrejon de la calzada|
torrelles de llobregat|torrens park|torres de la alameda|torres novas|torres vedras|torri di quartesolo|
torrington park|torrita di siena|torroella de montgri|tortora marina|tortoreto lido|toscolano maderno|
tossa de mar|totara park|tottenham hale|toulepleu guere|tow law|towamensing trails|tower city|tower hill|
tower lake|town and country|town creek|town line|town of pines|town plat|town row|town yetholm|tra mhor|
tra my|tra que vegetable village|tra vinh|trabuco canyon|tracy city|traders cove|trafford park|
trai khoai|trail creek|trajano de morais|tram chim|tran van thoi|trang bang|trang bom|trapeang chan|
trapeang sala khang kaeut|trapeang sala khang lech|traralgon south|tras cerros|trau quy|travelers rest|
traverse city|travis ranch|treasure island|treasure lake|trebarwith strand|trebechovice pod orebem|
treinta y tres|tremestieri etneo|trenque lauquen|tres arroyos|tres barras|tres barras do parana|
tres cachoeiras|tres cantos|tres coracoes|tres coroas|tres de maio|tres de mayo|tres fronteiras|
tres isletas|tres lagoas|tres lomas|tres marias|tres palmeiras|tres palos|tres passos|tres picos|
tres pontas|tres postes|tres rios|tres valles|trescore balneario|tretiy zanasyp|treze de maio|
treze tilias|trezzano rosa|trezzano sul naviglio|trezzo sull'adda|trhove sviny|trial farm|tribes hill|
trikarpur north|trikarpur south|trimdon grange|trinidad and tobago|trinidad de copan|trinidad de viguera|
trinity bay north|trinity beach|trinity gardens|trinity park|tritenii de jos|trizidela do vale|
trois pistoles|trombudo central|trophy club|tropical gardens|tropicana indah|trostberg an der alz|
trott park|trou aux biches|trou du nord|trout lake|trout river|trout valley|trowbridge park|
trujillo alto|trumpeter area|trung loc|truong son|trust feed|truth or consequences|trzacka rastela|
tsagan aman|tseung kwan o|tsim sha tsui|tsing yi town|tsrar sharif|tsuen wan|tsui chuk garden|
tsui wan estate|tsur hadassa|tsur itshak|tsymbaliv yar|tsz ching estate|tsz hong estate|tsz man estate|
tsz wan shan|tu bong|tu son|tu trung|tuan giao|tuart hill|tuba city|tuba zangariya|tucson estates|
tudela de duero|tudor vladimirescu|tuek kraham|tuen mun|tuen mun san hui|tufts cove|tufts university|
tuk meas khang kaeut|tukhmir pur|tuktuk sonak|tula de allende|tulalip bay|tulangan utara|tulay na lupa|
tulcingo de valle|tultitlan de mariano escobedo|tulu bolo|tumbi vmbi|tumbler ridge|tumbling shoals|
tumby bay|tumcon ilawod|tunas do parana|tuneiras do oeste|tung chung|tung hei court|tung loc|
tung tau estate|tung tau tsuen|tung wui estate|tung yuk court|tunica resorts|tunnel hill|tuol tumpung|
tuolumne city|tupac amaru|tupi paulista|tupkhana pt i|tupper lake|tura beach|turar ryskulov|
turcianske teplice|turinskaya sloboda|turks and caicos islands|turner valley|turners beach|turners falls|
turners hill|turnu magurele|tuross head|turpin hills|turtle creek|turtle lake|turtle rock|turvey park|
tustin legacy|tuxedo park|tuxpam de rodriguez cano|tuxtla chico|tuy hoa|tuyen quang|tuz khurmatu|
twain harte|tweddle place|tweed heads|tweed heads south|tweed heads west|twen te wa|twentynine palms|
twifu praso|twin brooks|twin city|twin creeks|twin falls|twin grove|twin lake|twin lakes|twin rivers|
twin valley|twin waters|twinsburg heights|two harbors|two hills|two rivers|two rocks|two wells|ty ty|
tybee island|tyn nad vltavou|tyndall air force base|tynec nad sazavou|tyniste nad orlici|tyoply stan|
u minh|u of s lands south management area|u s virgin islands|ubon ratchathani|uc irvine|
uchqurghon shahri|ucu seles|udon thani|ugur mumcu|uherske hradiste|uhersky brod|uhersky ostroh|
ujezd nad lesy|ukrainian village|ulan bator|ulken naryn|ulu bedok|ulu kelang|ulu kinta|ulu tiram|
um jar al gharbiyya|umanday centro|umbergaon ina|umberto i|umina beach|umm al aranib|umm al qittayn|
umm al quwain city|umm al sheif|umm ar rizam|umm as sahik|umm as summaq|umm batin|umm dafog|umm el fahm|
umm ghuwaylinah|umm hajar|umm kaddadah|umm lakhba|umm qasr|umm qays|umm ruwaba|umm sa'ad|
umm salal muhammad|umm shawkah|umm suqaym|un chau estate|uncha sawana|uniao da vitoria|
uniao dos palmares|unidad acaquilpan|unidad habitacional jose maria morelos y pavon|union bay|
union beach|union bridge|union choco|union city|union de reyes|union de san antonio|union de tula|
union gap|union grove|union hall|union hidalgo|union hill-novelty hill|union market|union park|
union point|union springs|union square|union y progreso|united arab emirates|united kingdom|
united states|united states minor outlying islands|universal city|universidade rural|university center|
university city|university downs|university endowment lands|university gardens|university heights|
university heights urban centre|university of maryland|university of texas|university park|
university place|university research park|university town center|unley park|unsworth heights|uny lelant|
upar hali|uphams corner|uppal kalan|upper alton|upper arlington|upper basildon|upper bear creek|
upper bicutan|upper brookfield|upper brookville|upper burnie|upper caboolture|upper coomera|
upper cumberworth|upper delbrook|upper denby|upper dir|upper exeter|upper fells point|upper fruitland|
upper gilgil|upper grand lagoon|upper gravenhurst|upper hammonds plains|upper hartfield|upper heyford|
upper hutt|upper island cove|upper kalihi valley|upper kedron|upper lake|upper land|upper langwith|
upper lansdowne|upper liard|upper lonsdale|upper lynn|upper manoa|upper marlboro|upper miramichi|
upper montclair|upper mount gravatt|upper mount royal|upper norwood|upper nyack|upper orara|upper palolo|
upper pauoa|upper pohatcong|upper poppleton|upper prince's quarter|upper riccarton|upper roxborough|
upper sackville|upper saddle river|upper saint clair|upper sandusky|upper sileru project site camp|
upper stoke|upper sturt|upper swan|upper west lynn|upper west side|upper wong tai sin estate|
upplands vasby|upton lea|upton scudamore|upton upon severn|uptown fredericton|uptown saint john|
ura vajgurore|urb santo domingo|urbano santos|urgut shahri|ursulo galvan|usa river|ushaw moor|
usta muhammad|usti nad labem|usti nad orlici|ustrzyki dolne|uthai thani|uttar athiabari|uttar champamura|
uttar char fasson|uttar krishnapur part-i|uttar krishnapur pt iii|uvalde estates|v s k valasai|
vadakarai kil pidagai|vadakku valliyur|vadakku viravanallur|vadnais heights|vado centro|vado ligure|
vadu crisului|vadu moldovei|vadu pasii|vadul lui voda|vaihingen an der enz|vails gate|val dor|val verde|
val verde park|valasske klobouky|valasske mezirici|valdepenas de jaen|valdetorres de jarama|
vale da amoreira|vale de cambra|vale do anari|vale do paraiso|vale do sol|vale of leven|vale parish|
vale park|vale real|valea calugareasca|valea lui mihai|valea moldovei|valea stanciului|
valeggio sul mincio|valenca do piaui|valencia de alcantara|valencia de don juan|valencia west|
valencina de la concepcion|valenii de munte|valente diaz|valentim gentil|valentin gomez farias|
valguarnera caropepe|valla beach|vallabh vidyanagar|valle de angeles|valle de banderas|valle de bravo|
valle de guadalupe|valle de guanape|valle de ignacio allende|valle de juarez|valle de la pascua|
valle de lincoln|valle de santiago|valle del guamuez|valle dorado inn|valle hermoso|valle martella|
valle vista|vallee des colons|valley acres|valley brook|valley center|valley city|valley cottage|
valley east|valley falls|valley glen|valley grande|valley green|valley head|valley heights|valley hill|
valley mills|valley park|valley ridge|valley springs|valley station|valley stream|valley view|
valley waters|vallo della lucania|valparaiso de goias|valsequillo de gran canaria|valu lui traian|
valverde de la virgen|valverde del camino|van alstyne|van buren|van etten|van horn|van horne|van lear|
van meter|van ness|van nest|van nuys|van thanh|van tung|van vleck|van wert|van zandt|vanatorii mici|
vandenberg space force base|vandenberg village|vandercook lake|vang vieng|vanha munkkiniemi|vapi ina|
vaprio d'adda|varallo pombia|vargem alegre|vargem alta|vargem bonita|vargem grande|
vargem grande do rio pardo|vargem grande do sul|vargem grande paulista|varjao de minas|varoska rijeka|
varsity lakes|varsity view|varzea alegre|varzea branca|varzea da palma|varzea da roca|varzea do poco|
varzea grande|varzea nova|varzea paulista|vasco da gama|vastra frolunda|vasyl'evsky ostrov|vata de jos|
vatra dornei|vatra moldovitei|vavdi bujarg|veal sbov|vedado del cotorro|vedano al lambro|vedano olona|
vedder crossing|veduggio con colzano|vega alta|vega baja|vega de alatorre|vega de san mateo|
vehicle factory area jabalpur|veinte de noviembre|veinticinco de mayo|veintidos de febrero|
vejer de la frontera|velda village|velda village hills|velez rubio|velika gorica|velika kladusa|
veliki preslav|velikiy novgorod|velikiy ustyug|velikiye luki|veliko turnovo|velilla de san antonio|
velka bites|velke kapusany|velke mezirici|velke ulany|velke zaluzie|velky krtis|velky meder|velky saris|
velyka bahachka|velyka berezovytsya|velyka bilozerka|velyka danylivka|velyka dobron|velyka dymerka|
velyka lepetykha|velyka mykhaylivka|velyka novosilka|velyka oleksandrivka|velyka pysarivka|
velyka verhunka|velyka znamianka|velyki komiaty|velyki kopani|velyki luchky|velyki mosty|
velyki sorochyntsi|velykyi burluk|velykyi dalnyk|velykyi liubin|velykyi rakovets|velykyy bereznyy|
velykyy bychkiv|venado tuerto|venancio aires|venaria reale|venda do pinheiro|vendas novas|
venegono inferiore|venegono superiore|venetian village|vengola kizhakkumbagam|venice gardens|
venta de banos|ventnor city|venus bay|venustiano carranza|vera cruz do oeste|veragua arriba|
verano brianza|verde village|verhunskyi rozyizd|verin artashat|verin getashen|verkhneye dubrovo|
verkhneye kazanishche|verkhniy baskunchak|verkhniy lomov|verkhniy mamon|verkhniy rohachyk|verkhniy tagil|
verkhniy ufaley|verkhniy uslon|verkhniye achaluki|verkhniye kigi|verkhniye sergi|verkhniye tatyshly|
verkhnya telychka|verkhnyaya balkariya|verkhnyaya khava|verkhnyaya pyshma|verkhnyaya salda|
verkhnyaya sinyachikha|verkhnyaya tura|verkhnye vodyane|vermelho novo|vermilion bay|vermont south|
vermont square|vernham dean|vernon hills|vernon valley|vero beach|vero beach south|verona walk|
vershina tei|vertente do lerio|veseli nad luznici|veseli nad moravou|vestavia hills|vi kaupunginosa|
vi thanh|viana do castelo|vibo valentia|vibora park|vicente camalote|vicente pires|vickers park|
vico del gargano|vico equense|vicosa do ceara|vicovu de jos|vicovu de sus|victor harbor|victor raul|
victoria de durango|victoria falls|victoria hills|victoria park|victoria point|victoria village|
victoria west|victory gardens|victory heights|victory lakes|victory mills|vicuna mackenna|vida mejor i|
vidal ramos|vieille chapelle|vieille ville|vieira de leiria|viejo daan banua|vienna bend|vienna center|
viet tri|viet yen|vieux fort|view park-windsor hills|view royal|vigia del fuerte|vigliano biellese|
vii kaupunginosa|vijayapuri north|vila andrade|vila bela da santissima trindade|vila boa|vila cha|
vila cova|vila curuca|vila da lixa|vila do bispo|vila do conde|vila do maio|vila eduardo mondlane|
vila flor|vila formosa|vila franca de xira|vila franca do campo|vila frescainha|vila galvao|
vila guilherme|vila jacui|vila leopoldina|vila maria|vila mariana|vila matilde|vila mea|vila medeiros|
vila nova da barquinha|vila nova da telha|vila nova de famalicao|vila nova de foz coa|vila nova de gaia|
vila nova de milfontes|vila nova de paiva|vila nova dos martirios|vila pavao|vila praia de ancora|
vila propicio|vila prudente|vila real|vila real de santo antonio|vila rica|vila valerio|vila velha|
vila verde|vila vicosa|vilafranca del penedes|vilagarcia de arousa|vilanova de arousa|vilanova del cami|
vilanova i la geltru|vilapicina i la torre llobeta|vilar de andorinho|vilar do paraiso|vilassar de mar|
villa adriana|villa aglipay|villa alberto andres alvarado aramburo|villa alegre|villa alemana|
villa alhue|villa allende|villa alta|villa altagracia|villa angela|villa avila camacho|villa azueta|
villa basilio nievas|villa berna|villa berthet|villa bisono|villa borjas|villa bruzual|villa canales|
villa canas|villa carcina|villa carlos paz|villa castelli|villa comaltitlan|villa constitucion|
villa consuelo|villa corona|villa cortese|villa corzo|villa cuauhtemoc|villa cura brochero|villa d'adda|
villa d'alme|villa de arista|villa de arriaga|villa de cos|villa de cura|villa de don fadrique|
villa de el carmen tequexquitla|villa de etla|villa de leyva|villa de maria|villa de mayo|villa de reyes|
villa de san antonio|villa de san diego de ubate|villa de san francisco|villa de soto|villa de vallecas|
villa de zaachila|villa del campo|villa del carbon|villa del prado|villa del rio|villa del rosario|
villa del totoral|villa di briano|villa di serio|villa dolores|villa el carmen|villa el salvador|
villa elisa|villa emiliano zapata|villa emilio carranza|villa francisca|villa garcia|
villa general belgrano|villa general guemes|villa general san martin|villa gesell|villa giardino|
villa gonzalez|villa gonzalez ortega|villa grove|villa guardia|villa guerrero|villa hayes|villa heights|
villa hernandarias|villa hidalgo|villa hills|villa huidobro|villa independencia|villa jaragua|
villa jimenez|villa juarez|villa la angostura|villa la tesoriera|villa lazaro cardenas|
villa licenciado jesus teran|villa literno|villa lugano|villa luvianos|villa madero|villa magna|
villa maria|villa mariano matamoros|villa media agua|villa mercedes|villa minetti|villa nueva|
villa ocampo|villa ojo de agua|villa ortuzar|villa pancho|villa park|villa paula de sarmiento|
villa pigna|villa poeta jose galvez barrenechea|villa presidente frei|villa progreso|villa raspa|
villa regina|villa rica|villa ridge|villa riva|villa rosa|villa san agustin|villa san giovanni|
villa sandino|villa santa rita|villa santa rosa|villa sarmiento|villa tulumaya|villa unida|villa union|
villa vasquez|villa verde|villa verucchio|villa vicente guerrero|villa yapacani|villa zaragoza|
villa zempoala|villach-innere stadt|villacher vorstadt|villafranca de los barros|
villafranca de los caballeros|villafranca di verona|villafranca tirrena|village green|
village green-green ridge|village of alamrah|village of campton hills|village of cross keys|
village of oak creek|village of the branch|village park|village saint george|village shires|
villages of oriole|villamuriel de cerrato|villano beach|villanova mondovi|villanueva de algaidas|
villanueva de castellon|villanueva de cordoba|villanueva de la canada|villanueva de la serena|
villanueva de la torre|villanueva del ariscal|villanueva del arzobispo|villanueva del pardillo|
villanueva del rio y minas|villanueva del trabuco|villanuova sul clisi|villarejo de salvanes|
villares de la reina|villarrubia de los ojos|villas de alcala|villas de irapuato|villas de la laguna|
villas de la loma|villaverde del rio|villaviciosa de odon|ville platte|vina del mar|vine grove|vine hill|
vineyard haven|vinh chau|vinh long|vinh thanh|vinh tuong|vinh tuy|vinh yen|vinhomes ocean park|
vinhomes royal city|vinhomes smart city|vinhomes times city|vinita park|vinnytski khutory|violet town|
virgem da lapa|virgin arm-carter's cove|virginia beach|virginia beach city|virginia city|
virginia gardens|virginia park|virginia water|visconde do rio branco|viscount alexander park|
viseu de jos|viseu de sus|visitacion valley|vista alegre|vista alegre do alto|vista center|vista heights|
vista hermosa|vista hermosa de negrete|vista santa rosa|vista west|vithal udyognagar ina|vitor meireles|
vitoria da conquista|vitoria de santo antao|vitoria do jari|vitoria do mearim|vitoria do xingu|
vitorino freire|vitryani hory|vittorio veneto|voat angk khang cheung|voat angk khang tboung|
vobkent shahri|vohburg an der donau|vol'nyy aul|volkermarkter vorstadt|volta grande|volta mantovana|
volta redonda|von ormy|vorona teodoru|vostochnoe degunino|voyager point|vranov nad toplou|
vrbno pod pradedem|vrnjacka banja|vu ban|vung tau|vuong loc|vyalikaya byerastavitsa|vyatskiye polyany|
vyshhorodskyi masyv|vyshneye dolgoye|vyshniy volochek|vysokaya gora|vysoke myto|vysokiy mys|
wabasso beach|wacheng neighborhood|wad az zaki|wad medani|wad rawah|wade hampton|wadgaon kolhati|
wadi al-joz|wadi as salqa|wadi as sir|wadi halfa|wadi ratnagiri|wading river|wagga wagga|waging am see|
wah cantt|wah fu|wah kwai|wah kwai estate|waialae iki|waialae nui ridge-ainakoa|waiau-pacific palisades|
waidhofen an der thaya|waihi beach|waikuku beach|wailua homesteads|waimairi beach|waimanalo beach|
waimate north|wainfleet all saints|wairau valley|waite park|waiʻalae nui-country club|wakaf baharu|
wake forest|wake village|waku kungo|wali djantang|walker mill|walker valley|walkley heights|wall ferraz|
wall lake|walla walla|walla walla east|wallabi point|wallace heights|wallace ridge|wallaga lake|
walled lake|wallenpaupack lake estates|wallingford center|wallis and futuna|walnut cove|walnut creek|
walnut grove|walnut hill|walnut hills|walnut park|walnut ridge|walnut springs|walnut village|
walpole island|walsh acres-lakeridge-garden ridge|waltham abbey|waltham cross|waltham on the wolds|
waltham st lawrence|walton hills|walton park|walton upon trent|waluj buzurg|walvis bay|wan chai|
wan tsui estate|wandana heights|wandin north|wang nam yen|wang noi|wang sai phun|wang saphung|
wang tau hom|wang tau hom estate|wang thonglang|wangdue phodrang|wangi wangi|wangsa maju|wanqiao zhen|
wantirna south|wapi pathum|wappingers falls|war net kone|waratah west|ward village|ware shoals|
wareham center|warin chamrap|waris aliganj|warm beach|warm mineral springs|warm springs|
warminster heights|warner robins|warners bay|warr acres|warrandyte south|warren park|warren township|
warrensville heights|warrior run|warson woods|warwick farm|wasaga beach|washakie ten|washington boro|
washington court house|washington grove|washington heights|washington hill|washington park|
washington street courthouse annex|washington terrace|washington valley|washwood heath|wasserburg am inn|
wat arun|wat tha phra|water eaton|water mill|water orton|water valley|waterford valley|waterford west|
waterfront communities-the island|waterloo corner|waterloo row|watermans bay|watertown square|
waterview heights|waterville valley|watford city|wath upon dearne|watkins glen|watson lake|
watsonia north|watsons bay|watterson park|wattle camp|wattle downs|wattle grove|wattle park|wattle ponds|
watton at stone|watts mills|waurn ponds|wavell heights|waverley heights|wayne city|wayne heights|
wayne lakes park|waynesboro city|weallup lake|weatherby lake|webb city|webber greens|webbers falls|
weber city|webster city|webster springs|wedgewood heights|wee waa|weedon bec|weedon centre|
weeki wachee gardens|weeping water|weg naar zee|wegierska gorka|weil am rhein|weil der stadt|
weil im schonbuch|weilheim an der teck|weir views|weirton heights|weissenburg in bayern|weissport east|
wekiwa springs|welcome beach|welham green|wellesbourne mountford|wellesley islands|wellington central|
wellington point|wells beach station|wells branch|welwyn garden city|wembley downs|wemyss bay|
wenceslau braz|wenceslau guimaraes|wendlingen am neckar|wendou borou|wenshan city|wentorf bei hamburg|
wentworth falls|wentworth point|wenxian chengguanzhen|were ilu|werri beach|werribee south|
werrington county|werrington downs|werris creek|wesley hills|wessington springs|west albany|west albury|
west alexander|west alexandria|west allis|west alto bonito colonia|west alton|west and east lealman|
west arlington|west arnhem|west athens|west babylon|west baden springs|west ballina|west baraboo|
west barns|west barnstable|west bathurst|west baton rouge|west bay|west bay shore|west beach|west belmar|
west bend|west bergholt|west bishop|west blocton|west bloomfield township|west bountiful|west boylston|
west bradenton|west branch|west brattleboro|west bridgewater|west bridgford|west bromwich|
west brookfield|west brownsville|west buechel|west burlington|west busselton|west butterwick|
west byfleet|west calder|west caldwell|west cambie|west canton|west cape may|west carroll|
west carrollton city|west carson|west carthage|west chatham|west chazy|west chester|west chicago|
west chinnock|west city|west clandon|west clarkston-highland|west clayton|west coast village|west coker|
west college corner|west columbia|west concord|west conshohocken|west coon rapids|west covina|
west crossett|west croydon|west decatur|west deland|west dennis|west derby|west des moines|west drayton|
west dundee|west ealing|west easton|west elizabeth|west elkridge|west elmira|west elsdon|west end|
west end of london|west end-cobb town|west englewood|west eyreton|west fairview|west falls church|
west falmouth|west fargo|west farms|west feliciana|west felton|west fens|west ferriday|west footscray|
west forest park|west fork|west frankfort|west freehold|west garfield park|west gate|west gladstone|
west glendive|west glens falls|west gosford|west greenwich|west grove|west gulfport|west haddon|
west hallam|west ham|west hamburg|west hamlin|west hammond|west harbour|west hartford|west hattiesburg|
west haven|west haven-sylvan|west haverstraw|west hazleton|west helena|west hempstead|west henrietta|
west hill|west hillhurst|west hills|west hindmarsh|west hobart|west hollywood|west homestead|
west horndon|west horsley|west hoxton|west humber-clairville|west hurley|west ilsley|west ishpeming|
west islip|west jasper place|west jefferson|west jerusalem|west jordan|west kelowna|west kempsey|
west kennebunk|west kensington|west kilbride|west kingsdown|west kirby|west kittanning|west lafayette|
west lake hills|west lake sammamish|west lake stevens|west lakes|west lakes shore|west lamington|
west launceston|west laurel|west lawn|west lebanon|west leechburg|west leederville|west liberty|
west linn|west linton|west little river|west livingston|west loch estates|west long branch|west longview|
west lorne|west lynchburg|west lynn terrace|west mackay|west malling|west mansfield|west marion|
west mayfield|west meadowlark park|west melbourne|west melton|west memphis|west menlo park|west meon|
west mersea|west miami|west middlesex|west mifflin|west milford|west milton|west milwaukee|west modesto|
west molesey|west monroe|west moonah|west mount airy|west mountain|west nanticoke|west new york|
west newbury|west newton|west nipissing|west norriton|west nowra|west nyack|west oak lane|
west ocean city|west odessa|west orange|west palm beach|west paris|west park|west pasco|west pawlet|
west pelzer|west pennant hills|west pennard|west pensacola|west peoria|west perrine|west perth|
west pittsburg|west pittston|west plains|west pleasant view|west point|west point grey|west portsmouth|
west puente valley|west pymble|west rainton|west raleigh|west rancho dominguez|west reading|
west richland|west ridge|west rockhampton|west roxbury|west royalty|west runton|west rutland|west ryde|
west sacramento|west saint paul|west salem|west samoset|west sand lake|west sayville|west scarborough|
west sedona|west seneca|west sharyland|west side highway|west siloam springs|west simsbury|west slope|
west springfield|west springs|west st paul|west stockbridge|west stockwith|west stowe|west strahan|
west swan|west swanzey|west tamworth|west tawakoni|west terre haute|west thurrock|west tisbury|
west toodyay|west torrington|west town|west ulverstone|west union|west unity|west university place|
west valley|west valley city|west vancouver|west vero corridor|west view|west village|west wallsend|
west walton|west wareham|west warrenton|west warwick|west watford|west wellow|west wenatchee|
west wendover|west whittier-los nietos|west wickham|west wildwood|west winfield|west wittering|
west wodonga|west wollongong|west wood|west woombye|west wratting|west wyalong|west wyoming|
west wyomissing|west yarmouth|west yellowstone|west york|westbourne park|westbrook center|
westbrook estates|western district|western heights|western lake|western sahara|western springs|
westfield center|westgate on sea|westhampton beach|westlake corner|westlake village|westmorland heights|
weston on the green|weston turville|weston under penyard|weston upon trent|weston-pellam park|
westons mills|westover hills|westview village|westwood lake|westwood plateau|wet kaik|wetherill park|
wexham street|weyers cave|whaley bridge|whampoa estate|whampoa garden|whangarei heads|what cheer|
wheat ridge|wheatley heights|wheaton aston|wheeler army airfield|wheeler heights|wheelers hill|
whiskey creek|whisky creek|whispering pines|white bear lake|white bluff|white castle|white center|
white city|white cloud|white cone|white deer|white earth|white gum valley|white hall|white haven|
white hill|white hills|white horse|white house|white island shores|white lake|white marsh|
white meadow lake|white mills|white mountain lake|white oak|white pigeon|white pine|white plains|
white river|white river junction|white river junction va medical center|white rock|white salmon|
white sands|white settlement|white springs|white sulphur springs|white swan|white waltham|whitefish bay|
whitehall estates|whitehall township|whitehouse station|whiteman air force base|whitemarsh island|
whiting bay|whitley bay|whitley city|whitmore lake|whitmore park|whitmore village|whitney point|
whyalla jenkins|whyalla norrie|whyalla playford|whyalla stuart|wiang sa|wichian buri|wichita falls|
wickerham manor-fisher|wickham bishops|wickham market|widemouth bay|wielki kack|wiener neudorf|
wiener neustadt|wights mountain|wigston magna|wijk bij duurstede|wild peach village|wild rose|
wilderness rim|wildwood crest|wildwood lake|wiley park|wilkinson heights|williams bay|williams lake|
williams landing|williamsburg city|williamstown north|willingdon heights|williston highlands|
williston park|willoughby east|willoughby hills|willoughby on the wolds|willow creek|willow grove|
willow park|willow springs|willow valley|willowdale east|willowdale west|wills point|wilmington island|
wilmington manor|wilroads gardens|wilson park|wilsons mills|wilsonton heights|wilton manors|
wimbledon park|wimborne minster|winchelsea beach|winchester center|winchester city|winchester park|
wind gap|wind lake|wind point|windermere park|winding falls|window rock|windsor downs|windsor gardens|
windsor heights|windsor junction|windsor locks|windsor park|windy hills|winnie mandela|winnsboro mills|
winona lake|winston heights-mountview|winston hills|winter beach|winter garden|winter gardens|
winter haven|winter hill|winter park|winter springs|winterborne kingston|winterborne stickland|
winterbourne abbas|winterbourne stoke|winthrop harbor|wisborough green|wisconsin dells|wisconsin rapids|
wiset chaichan|wishingwell park|witless bay|witton gilbert|witton le wear|wivelsfield green|wo che|
woburn sands|wodzislaw slaski|woenselse heide|wofford heights|wojska polskiego|wold newton|wolf creek|
wolf lake|wolf point|wolf trap|wolf willow|wolfe city|wolkersdorf im weinviertel|wolli creek|
wollongong city centre|wolverine lake|womens bay|wonder lake|wong chuk hang|wong sawang|wong tai sin|
wonga park|wongaling beach|wongan hills|wooburn green|wood dale|wood green|wood heights|wood river|
wood street village|wood village|woodbine corridor|woodbury center|woodbury heights|woodcliff lake|
woodford green|woodhall spa|woodham mortimer|woodhaven court|woodland beach|woodland heights|
woodland hills|woodland park|woodlands north coast|woodlands park|woodlawn beach|woodlawn park|
woodley park|woods bay|woods creek|woods cross|woods hole|woodside east|woodson terrace|
woodville gardens|woodville north|woodville park|woodville south|woodville west|woody point|
woori yallock|worcester park|world's end|woronora heights|worth am main|worth am rhein|
worth an der donau|worthington hills|woy woy|wrea green|wright city|wright-patterson afb|
wrightsville beach|wrzeszcz dolny|wrzeszcz gorny|wu kai sha|wu king|wy yung|wyee point|wyk auf fohr|
wyndham vale|wynnefield heights|wynnum west|wyomissing hills|wysokie mazowieckie|xa an ngai|xa binh gia|
xa long hai|xalacapan de lucke|xalapa de enriquez|xam nua|xicotepec de juarez|xihai town|xilin hot|
xinzo de limia|xochitlan todos santos|xom ben cui|xom cai nuoc|xom my xuan|xuan loc|xuan trung|xuyen moc|
y felinheli|yacimientos rio turbio|yad binyamin|yaguachi nuevo|yahualica de gonzalez gallo|yale heights|
yallourn north|yamuna nagar|yamuna vihar|yan besar|yan nawa|yanda bayo|yandina creek|yang talat|
yanuah jat|yany kapu|yardley hastings|yarkoye pole|yarmouth port|yarra glen|yarra junction|yarrow point|
yasnaya polyana|yates center|yates city|yatton keynell|yau ma tei|yau tong|yau yat chuen|yaupon beach|
yayas de viajama|yazoo city|ybbs an der donau|yby yau|ye mun|ye su|yeang dangkum|yellow medicine|
yellow rock|yellow springs|yen bai|yen hoa|yen phu|yen vien|yen vinh|yende millimou|yengi emam|
yeni suraxani|yeppoon city centre|yerba buena|yerofey pavlovich|yeung uk tsuen|yew tee|yigo village|
yingshang chengguanzhen|yinnar south|yinqiao zhen|yio chu kang|yirga ch'efe|yishun new town|
yiu tung estate|yokuts valley|yol cantonment|yolmeh salian|yona village|yonedacho sendo|yonge-st clair|
yorba linda|york beach|york hamlet|york harbor|york haven|york springs|york university heights|
yorkdale-glen park|yorkeys knob|yorktown heights|yosemite lakes|yosemite valley|young america|
young harris|youngs crossing|youri kourtere|yowie bay|ystrad mynach|yu chui|yu'hu bay|yuba city|
yucca valley|yue on court|yue wan estate|yuehai residential|yuen long|yuen long kau hui|
yuen long san hui|yuet wu|yung shue wan|yunmeng chengguanzhen|yusefabad-e qavam|yusuf as-siddiq|
yuye shequ|ywar ma east|ywar ma middle|ywar ma west|za bougrine|za yat kwin|zabkowice slaskie|
zacoalco de torres|zafferana etnea|zagh marz|zagorje ob savi|zahed shahr|zahir pir|zaki biam|
zalamea de la serena|zamiin uud|zamora de hidalgo|zaouia ait ishak|zaouiat djedidi|zaouiet azmour|
zaouiet ed debarh|zaouiet kountech|zaouiet medien|zaouiet sousse|zapadnaya dvina|zapotlan de juarez|
zarah sharan|zargan-e karaneh|zarghun shahr|zarrin shahr|zavety il'icha|zawyat an nwacer|
zawyat ech cheikh|zay kone east|zayed city|zaza del medio|zdar nad sazavou|zdunska wola|ze doca|
zee hpyu kone|zee kone|zelezny brod|zeljezno polje|zell am main|zell am see|zell im wiesental|
zelo buon persico|zephyr cove|zephyrhills north|zephyrhills south|zephyrhills west|zeribet el oued|
zero branco|zhabari i ulte|zhibek zholy|zhongxing new village|zhouqu chengguanzhen|zhovti vody|
zhu cheng city|zi byu gon|zia pueblo|ziama mansouria|ziar nad hronom|ziauddin pur|zielona gora|
zighout youcef|zimandu nou|zimatlan de alvarez|zimmern ob rottweil|zinapecuaro de figueroa|zindah jan|
zir ab|ziyang chengguanzhen|zizur mayor|zlate moravce|zlatni pyasatsi|zlote lany|znamyanka druha|
zola predosa|zolfo springs|zomin shaharchasi|zona colonial|zona industriale|zonle i|zoola danangoro|
zruc nad sazavou|zubin potok|zubova polyana|zumpango del rio|zuni pueblo|zymna voda|
ʻewa beach-iroquois point|ʻewa gentry-west loch|ʻewa villages-honouliuli|старо нагоричане
""".replace("\n", "").split("|")
)
