# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places of one word, folded. Cut from GeoNames (CC BY 4.0)."""

WORDS = frozenset(
    """
aabenraa aachen aalanden aalborg aalen aalsmeer aalst aalten aalter aanekoski aarau aarsal aarschot
aartselaar aba abadan abadeh abadla abaete abaetetuba abak abakaliki abakan abakumova abala abalak
abancay abaran abare abarkuh abashiri abasolo abay abaza abba abbeville abbeydale abbiategrasso
abbotsbury abbotsford abbottabad abdanan abderafi abdulino abeche abejorral abengourou abensberg
abeokuta abepura abercanaid abercarn abercynon aberdare aberdeen aberfan aberfeldie abergavenny abergele
aberglasslyn aberkenfig abertillery abertridwr aberystwyth abha abhanpur abhar abhayapuri abidjan abiko
abilene abim abingdon abington abinsk abnub abobo abohar aboisso aboka abomey abomey-calavi abomsa
abongoua abony aboude abovyan abqaiq abram abrama abrantes abreus abrisham absecon abu abucay abuja
abuko aburi abuyog abyei abyek acacias acadia acailandia acajete acajutiba acajutla acala acambaro
acaponeta acara acarape acarau acarigua acarlar acatenango acatzingo acayucan accokeek accomack accra
accrington acerra achaguas achalpur achampet achanputtur acharnes acheng acheres achern achhibal
achhnera achim achinsk achkhoy-martan achocalla acireale acme acopiara acornhoek acre acrelandia acreuna
acton actopan acu acuitlapilco acushnet acworth ad-damazin ad-damir ad-dindar ada adachi adair
adairsville adam adamantina adampur adams adamstown adamsville adana adapazari addanki addingham
addington addis addison addlestone adebaye adeje adel adelaide adelanto adelfas adelfia adelphi aden
adenta adet adiake adichanallur adigaratti adigrat adilabad adilcevaz adirampattinam adiwerna adiyaman
adiyanuthu adjamene adjaouere adjarra adjud adjumani adjuntas adler adlershof adlington adliswil
admiralteisky admiralty ado-ekiti ado-odo adoni adra adrano adrar adrasmon adre adria adrian adriano
adrogue adur adustina adwa adygeysk adzope affery affton afghanistan afgooye afif afikpo afipskiy aflao
aflou afourer afragola afranio afsin afua afula afyonkarahisar afzalgarh afzalpur aga agadez agadir
agano agar agaram agaro agartala agassiz agats agawam agbor agboville agdas agde agege agen agenebode
ageo aghajari aghdam aghjabadi aghstafa aghsu aginskoye aglantzia agliana aglipay agnibilekrou ago-are
agogo agoo agoura agourai agra agrestina agri agrigento agrinio agropoli agryz aguachica aguada aguadas
aguadilla aguadulce aguai aguascalientes aguaytia aguazul agudo agudos aguelmous agui aguie aguilar
aguilares aguilas aguimes agulu agusan agutaya ahar ahaus ahfir ahilyanagar ahiri ahiwara ahlat ahlen
ahlone ahmadpur ahmedabad ahmedgarh ahoada ahoghill ahor ahoskie ahouanou ahram ahraura ahrensburg
ahtanum ahu ahuachapan ahuntsic-cartierville ahvaz ahwa ahwiaa aibak aibonito aichach aidanfield aigaleo
aigburth aigio aihara aihui aiken aikou aileu aimogasta aimores ainaro ainslie aintree aioi aira airdrie
airmadidi airmont airoli airport airville aisai aistala aitkenvale aitkin aiuaba aiud aix-en-provence
aix-les-bains aizawl aizu-wakamatsu ajaccio ajaigarh ajalpan ajanur ajaokuta ajapnyak ajara ajax
ajdabiya ajeetgarh ajegunle ajiki ajim ajka ajman ajmer ajnala ajo ajuda ak-dovurak ak-suu akabira
akademgorodok akademicheskoe akaike akaiwa akalkot akalkuva akaltara akanda akasaka akashi akatsi
akatsuka akbarpur akbou akcaabat akcadag akcakale akcakoca akcapinar akdagmadeni akdepe akersberga
akesalayi aketi akhaltsikhe akhisar akhmim akhnur akhtubinsk akhty akhtyrskiy aki aki-takata akihabara
akina akiruno akishima akita akitsu akividu akjoujt akkarampalle aklera akluj akoda akola akonolinga
akot akouda akoupe akowonjo akron aksaray aksay aksehir aksu aksum aktau aktobe aku akune akure akureyri
akwanga akwatia akyazi akyurt al'met'yevsk al-barka al-fashaqah al-faw al-hamdaniya al-junaynah
al-kharijah al-kut al-musayab al-qasim al-qutaynah al-tabqa al-yarmuk ala'er ala-buka alabaster alabel
alaca alachua alafaya alaghsas alagir alagoinha alagoinhas alahabad alajuela alajuelita alamaiti
alamance alamar alamata alameda alaminos alamo alamogordo alamosa alampalaiyam alampur aland alandi
alandur alang alangad alanganallur alangayam alangudi alangulam alankod alanya alapakam alapayevsk
alapli alappuzha alaquas alarobia alasehir alasia alattur alausi alaverdi alavijeh alba albacete
albaderia albal albania albanvale albany albardon albemarle albenga alberton albertslund albertson
albertville albi albia albignasego albino albion alblasserdam albolote alboraya albrighton albstadt
albufeira albuquerque albury alcabideche alcamo alcaniz alcantara alcantarilla alcester alchevsk alcoa
alcobaca alcobendas alcona alcorcon alcorn alcoy alcudia aldaia aldama aldan alderetes aldergrove
alderley aldershot alderwood aldgate aldine aldoar aldridge aledo aleg alegre alegrete aleksandrov
aleksandrovsk aleksandrovsk-sakhalinskiy aleksandrovskoye alekseyevka aleksin aleksotas alencon alengad
alenquer aleppo ales aleshtar alessandria alesund alexander alexandra alexandreia alexandria
alexandroupoli alexania alexeyevka aley aleysk alfafar alfalfa alfeld alfena alfenas alford alfornelos
alfortville alfragide alfred alfredton alfreton alfter algeciras algemesi alger algeria alges algester
algete alghero algiers alginet algoma algona algonac algonquin algood algorta algueirao alhambra
alhandra ali aliaga alianca aliayabiagba alibag alicante alice alicia alief aliganj aligarh aligudarz
alimos alimosho alindao alingsas alipur aliquippa alirajpur aliyabad aljaraque alkimos alkmaar allada
allahganj allamakee allanridge allapattah allapuram allard allauch allawah allegan allegany alleghany
allegheny allemansdrif allen allendale allende allenstown allenton allentown allerod allerton alliance
allinagaram alliston alloa allouez allschwil allston alma almada almagro almansa almassora almaty
almecatla almeirim almelo almenara almendares almendralejo almendrales almeria almolonga almonte almora
almoradi almozara almunecar alnavar alness alnwick aloha along alora alot alotenango alpedrete alpen
alpena alpharetta alphington alpignano alpine alpinopolis alquizar alsager alsdorf alsergrund alsfeld
alsip alsorakos alsterdorf alstonville alt-hohenschonhausen alt-treptow alta altadena altadore altai
altamira altamont altamura altavista altay altayskoye altea altena altenburg altenstadt altepexi
alterosa altglienicke altinekin altinho altinoluk altinopolis altinsehir alton altona altona-altstadt
altona-nord altonia altoona altos altotonga altotting altpinar altrincham altstadt altuf'yevskiy
altunizade alturas altus aluche aluminio alur alushta aluva alva alvalade alvand alvarado alvaraes
alvechurch alvin alvinopolis alvorada alwar alwaye alytus alzey alzira alzwya ama amadeo amador amadora
amaga amagasaki amagi amahai amaigbo amajari amakusa amalapuram amaliada amalner amambai amami amancio
amandelbult amanfrom amanganj amangarh amapala amaraji amarante amarapura amaravati amargadhi amargosa
amarillo amaroo amarpatan amarpur amarwara amasya amatitlan amay ambad ambah ambahta ambaji ambajogai
ambala ambalangoda ambalantota ambalavao amballur ambam ambanja ambarakaraka ambarawa ambares-et-lagrave
ambarnath ambarvale ambasa ambasamudram ambato ambatofinandrahana ambatolampy ambatondrazaka ambattur
amberg amberieu-en-bugey amberley ambikapur ambikapuram ambilobe amble ambler ambleside amboanjo
amboasary ambodifotatra ambohidratrimo ambohimahasoa ambohitrolomahitsy amboise ambon ambositra
ambovombe ambridge ambur amdjarass ameca amecameca amelia america americana americus amersfoort amersham
ames amesbury amesti amet amethi amherst amherstburg ami amiens amilly amin'yevo amingarh aminpur
amirdzhan amite amityville amizmiz amizour amla amlagora amlai amlapura amlash amli amloh amlwch
ammainaickanur amman ammanford ammapettai ammon ammur amod amol amondara amontada amora amorebieta amory
amos ampahana ampang ampanihy ampara amparafaravola amparo ampasimanolotra amper ampere amposta ampthill
amqui amravati amreli amritsar amroha amroli amstelveen amsterdam amsterdam-zuidoost amstetten amta
amudalavalasa amudat amungan amuntai amuquhu amur amursk amvrosiivka an-najaylah anaco anaconda
anacortes anacostia anadarko anadia anadyr anage anaheim anahuac anaimalai anaime anaiyur anajas
anajatuba anak anaka anakapalle anakaputhur anamizu anamosa anamur anan anand anandanagar anandpar
anandpur ananguie ananindeua anantapur anantnag anapa anapolis anapskaya anapu anapurus anar anasco
anastacio anatoli anatuya anbu anbyon-up ancaster ancharakandy anchau anchieta anchorage ancien-prozi
ancon ancona ancud anda andada andahuaylas andalgala andalucia andalusia andapa andarai ande andenne
anderanboukan andergrove anderlecht andernach anderson andes andijon andilamena andimeshk andipalayam
andippatti andira andisheh andkhoy andoain andol andong andorinha andorra andover andradas andradina
andresito andresy andrew andrews andreyevskoye andria andritz androscoggin andrychow andujar andulo
aneho anekal anew anfu angamali angarsk angat angatuba angelholm angelina angermunde angers angical
angier anglet angleton angoche angol angola angono angora angouleme angren angri anguilla angul anguo
angus angwin angyalfold anhanguera anhua aniassue anicuns anie anjad anjala anjangaon anjar anjiang anjo
anjozorobe anju ankang ankara ankazoabo ankazobe ankazondandy ankeny anklam anklav ankleshwar ankola
ankpa anlan anliu anloga anlong anlu ann anna annaba annaberg-buchholz annaka annamalainagar annan
annandale annapolis annecy annecy-le-vieux annemasse annerley annex annigeri anning annino anniston
annonay annur annville anoka anolaima anonkoua anori anpachi anping anqing anqiu ans ansan-si ansbach
anseong anserma ansermanuevo ansfelden anshan anshing anshun anson ansonia anstey anstruther anta
antakalnis antakya antalaha antalya antananarivo antanandava antanifotsy antarctica antas antelope
antequera anthem anthiyur anthony antibes antigo antigonish antioch antipolo antofagasta antonina
antonivka antony antratsyt antrim antsalova antsirabe antsiranana antsohihy antsohimbondrona antu
antwerp anupgarh anuppanadi anuppankulam anuppur anupshahr anuradhapura anusawari anwen anxiang anyama
anyang anyang-si anyinam anyuan anza anzegem anzhero-sudzhensk anzi anzin anzio aobadai aoi aoji-ri
aomori aonla aosta aotea aoto aoulef aoulouz aourir aoxi apac apache apalit apam apan aparecida aparri
apartado apas apatin apatity apatzingan apeldoorn apengjiang apex apia apiai apicum-acu apizaco aplahoue
aplerbeck apodi apolda apomu apopa apopka apora apostoles apostolove appanoose appingedam
appleby-in-westmorland applecross appleton applewood appling appomattox appouessou aprelevka apricena
aprilia apsheronsk aptos apucarana apui apuiares aqaba aqsay aqsu aquidaba aquidauana aquiraz ar-rawdah
ara ara-dong arab arabi arabkir aracagi aracaju aracariguama aracataca aracati aracatu aracatuba
arachchalur araci aracoiaba aracruz aracuai arad aradippou aragarcas araguaina araguari araguatins arai
araioses arak arakawa arakkonam arakli arakura aral arambagh aramboli arame aramil aramoko-ekiti arandas
arandelovac arang arangaon aranjuez aransas arantangi aranui aranyaprathet arao arapahoe arapiles
arapiraca arapongas arapoti araputanga araquari arar arara ararangua araraquara araras ararat arari
araria araripe araripina araruama araruna arashiyama aratoko arauca araucaria arauco araure aravaca
aravakkurichchi arawa araxa araya arayat arbatache arbon arbroath arbuckle arbutus arcachon arcadia
arcahaie arcata arcelia arcella archbald archbold archdale archena archer archuleta archway arco arcore
arcos arcot arcoverde arcozelo arcueil ardabil ardahan ardakan ardea ardee ardeer arden-arcade ardesen
ardestan ardmore ardon ardross ardrossan ardsley areado areal arecibo areeiro areia areka arele arenac
arendal arendonk arenella arenillas areosa arequipa areraj arerti ares arese arewusitang arezzo arfoud
arganda arganzuela argentan argenteuil argentina argo argos arguelles argun argungu argyle argyroupoli
arhavi arheilgen arhribs arhus aribinda arica aricanduva ariccia arida ariel arifwala ariguani arima
aringay arinos aripuana ariquemes arish arita arivonimamo arix ariyallur ariyalur ariyankuppam arizona
arjawinangun arjona arkadag arkadak arkadelphia arkalgud arkalyk arkansas arkhangel'sk arklow arles
arlesey arlington arlit arlon armadale armagh armant armavir armdale armenia armentieres armidale
armilla armitage armona armonk armstrong armthorpe armyansk arnavutkoy arncliffe arnedo arnhem arni
arnold arnouville arnprior arnsberg arnstadt aroa aroeiras aroma aron arona aroona aroor aroostook
arouca arpino arrah arraijan arras arrecife arrecifes arrentela arriaga arriana arrigorriaga arris
arrochar arroyito arroyo arroyomolinos arsanjan arsen'yev arshyntseve arsikere arsin arsk arsta arsuz
arta artane artarmon artashat arteixo artem artemida artemisa artemovskiy artesia arthur arti artigas
artik artondale artsyz artux artvin aru arua aruba arucas aruja arukutti arumanai arumbavur arumuganeri
arundel aruppukkottai arusha arvada arvayheer arverne arvi arvika arvin arwal aryanah arys arzamas
arzano arzew arzgir arzignano as as-suwayda asaba asadabad asagaya-minami asagayakita asahi asahikawa
asaita asaka asakuchi asakura asakusa asamankese asan asandh asangaon asansol asara asasa asbest asbury
ascension aschaffenburg ascheberg aschersleben ascope ascot asela asenovgrad aserri asfarvarin asha
ashaiman ashbourne ashburn ashburnham ashburton ashbury ashby-de-la-zouch ashcroft ashdod ashdown ashe
asheboro asheville ashfield ashford ashgabat ashgrove ashhurst ashibetsu ashikaga ashington ashiya
ashkasham ashkelon ashkezar ashkhaneh ashland ashley ashmont ashmore ashmun ashokapuram ashoknagar ashta
ashtabula ashtarak ashtead ashti ashton ashton-under-lyne ashtonfield ashurst ashville ashwaubenon
ashwood asia asifabad asika asilah asind asino askale asker askern askim asmar asmara asni
asnieres-sur-seine aso asola asosa asotin asparuhovo aspe aspen aspendale asperg aspern aspley
aspropyrgos asquith assa assab assai assare asse assebroek assemini assen assendelft assenede assis
assiut asslar asso assomada assonet assuefri assumption astana astanajapura astara asti aston astorga
astoria astrakhan astraviec astrea asuncion aswan at'aye at-bashi atabey ataco atakent atakpame atalaia
atalaya ataleia atamaria atambua atami atani ataq atar atarasquillo atarfe atarra atascadero atascocita
atascosa atasehir atbara atbasar atchison atco atebubu atfih ath athagarh athani athelstone athenry
athens atherstone atherton athieme athis-mons athiyannur athlone athmallik athol atholi atholville athy
ati atibaia atima atimonan atkarsk atkins atkinson atlanta atlantic atlantis atlixco atmakur atmore
atoka atrauli atronie atsabe atsiaman atsugi attadale attala attalla attayampatti attendorn attibele
attica attili attimarappatti attingal attleboro attleborough attur attwood atuncolla atuntaqui atwater
atwell atyrau aubagne aubange aubenas aubervilliers aubrey auburn auburndale auch auchenflower auchi
auchinleck auchterarder auckland auderghem audincourt audley audrain audubon aue auerbach auglaize
augsburg august augusta augustow aulnay-sous-bois aumsville aungban aurad auraiya aurangabad auray
aurich auriflama aurillac aurora ausa austell austin austintown australia australind austria autauga
autazes autun auxerre avadi avalepalli avalon avan avanigadda avaniyapuram avanos avare avarua avdiyivka
avedore aveiro aveley avellaneda avellino avenal avenel aventura aversa avery avezzano aviemore avignon
avila avilala aviles avinashi avinissery avion avoca avola avon avondale avonhead avoyelles avrankou
avrig avrille avsallar avtovo avtozavodskyi avtury avvocata awa awaji awantipur awapuni awara awasa
awash awati aweil awendo awgu awka awoshi awsim awuliya axminster axochiapan ayabe ayacucho ayagoz
ayakudi ayamonte ayana ayancheri ayang-ni ayapel ayase ayaviri ayden aydin aydun ayikudi aykel aykhal
aylesbury aylesford aylesham aylestone aylmer aylsham aymanam ayodhya ayolas ayorou ayr aytos
ayutuxtepeque ayvalik ayyalur ayyampalaiyam ayyampettai azacualpa azadshahr azaguie azambuja azamgarh
azamino azangaro azare azarshahr azazga azcapotzalco azeitao azemmour azenha azerbaijan azevedo
azhatebage azhikkod azhiyur azhoor azilal azilda azimpur aziz azla azle azna aznakayevo azogues azor
azov azpeitia azrou aztec azua azul azumino azusa azzaba ba baalbek baao baar baardheere baarn
babadayhan babadaykhan babaeski babahoyo babai babamba babana babanusah babarpur babat babati babayevo
babayurt baben babenhausen baberu babila babile babina bablai babo-pangulo babol babolsar babor baboua
babra babrala babu babushkin babylon baca bacabal bacabeira bacacay bacau bachatskiy bacheli bachhraon
bachhrawan bachi-yurt bachra bachuan backnang baclaran bacliff bacoli bacon bacoor bacup bacuri bad bada
badagara badagry badajoz badalona badami badamibagh badarganj badarpur badarwas baddi baddomalhi bade
baden baden-baden badenstedt badepalli badessa badgam badger badhoevedorp badi badin badiyah badlapur
badnawar badou badr badshahpur badulla baduria badvel baekrajan baena baependi baesweiler baeza bafang
bafata baffa bafia bafilo bafoulabe bafoussam bafq bafra baft bafut bagaha bagale bagalkot bagamoyo
bagar bagaroua bagasra bagayevskaya bagbahra bagbera bagcilar bagdad bagdogra bage bage'awati bagepalli
bageqi bagerhat bagh baghamara baghdad bagheria baghestan baghlan baghpat baglun bagneux bagnolet
bagnoli bagnols-sur-ceze bago bagohouo bagre bagru bagshot baguio bagula bah bah-bah bahacheve
bahadurganj bahadurgarh bahamas bahar baharak baharampur baharestan baharkah bahau bahawalnagar
bahawalpur bahce bahcelievler bahe-blaon baherden baheri bahjoi bahraigh bahrain bahula bai'anba
baianopolis baiao baibli baibokoum baicheng baichihe baicoi baidi baidoa baidyabati baie-comeau
baie-d'urfe baie-mahault baie-saint-paul baiersbronn baiguan baihar baihe baihecun baihua baijia
baijiantan baijiawan baikonur baikunthpur bail-hongal bailadores baildon bailen bailesti bailey bailin
bailleul bailu bailundo baima baimajing bainbridge baiona baiqiao baiquan bairagnia bairnsdale bais
baise baisha baishan baisheng baishikante baishishan baitao baitu baituo baixa baixi baiyang baiyin
baizi baja bajil bajitpur bakal bakarwala bakau bake bakel baker bakersfield bakewar bakewell
bakhchysaray bakhmach bakhmut bakhri bakhtawarpur bakhtiarpur bakhtiyarpur baki bakixanov bako bakori
bakoti bakri baksan baku bakwa balabag balabanovo balachor balaclava balad balaghat balagtas balaguer
balaka balaklava balakliya balakouya balakovo balakrishnapuram balally balamban balanbale balancan
balanga balangir balao balapulang balapur balarampur balasamudram balashikha balashov balasore
balassagyarmat balatah balatcik balatonfured balaungi balayan balbala balboa balbriggan balcarce
balcatta balchik balclutha baldivis baldock baldoyle baldwin baldwinsville baldwyn balen balerno baley
baleyara balezino balfour balga balgowlah balgownie balham bali baliguda balikesir balikpapan balimila
balingen balitha baliuag baliwan baljurashi balkanabat balkh ball ballajura ballantrae ballarat ballard
ballari ballarpur ballerup ballia ballina ballinasloe ballincollig ballinger ballingry ballinteer
ballitoville ballwin ballyboden ballybofey ballycastle ballyclare ballyfermot ballymena ballymoney
ballymun ballynahinch balma balmain balmazujvaros balmoral balmville balod baloda balombo balotra
balqash balrampur bals balsas balsta balta balti baltim baltimore baltiysk balu balugan balugaon
balulang balung balurghat balussheri balvanera balve balwin balwyn balykchy balykshi balzar bam bama
bamako bamaur bamba bambamarca bamban bambang bambanglipuro bambari bamberg bambesi bambey bambous
bambui bamenda bamo bampur bamusso bamyan banabuiu banak banamba banan bananeiras banapur banasthali
banat banaz banbalah banbridge banbury banchory bancroft banda bandabou bandar bandarban bandarbeyla
bandariba bandeirantes bandera banderilla bandiagara bandikui bandipura bandirma bandjoun bandlaguda
bando bandon bandora bandung baneh banepa banes banff banfield banfora banga banganapalle bangangte
bangaon bangarapet bangarda bangarmau bangassou bangawan bangbontai bange bangi bangil bangkalan bangkit
bangkok bangladesh bangolo bangor bangsar bangued bangui banha bani baniachang banigbe banikoara banissa
baniyas banjar banjaran banjarbaru banjarmasin banjul bank banka bankapur bankass banki bankner banko
bankra banks banksia bankstown bankura bankview banlung banmankhi banner bannerman banning bannock
bannockburn bannu bannur banqiao bansalan bansbaria bansdih bansgaon bansi banstead bansud banswada
banswara bantay bantayan bante banting bantul bantva bantval banur banyo banyoles banyumas banyuwangi
bao'an baocheng baoding baofeng baohe baoji baojia baola baolong baoluan baonli baoqing baoro baoshan
baotou baoutifla baoxing baoying baoziba bapatla baprola baqershahr baqiabad baqubah bar bar-le-duc
barabai barabinsk baraboo baracoa baradero baraga baragua barah barakaldo baraki barakpur baralota
baramati baramula baran baranagar baranain baranoa baranovichi barara baras barasat barauli barauna
barauni baraut baravat barbacena barbacha barbados barbalha barbastro barbate barber barberena barberton
barbican barbigha barbil barbosa barbour barboursville barbourville barcarena barcelona barceloneta
barcelos barcs barda bardaskan barddhaman bardejov bardoli bardon bardonia bardsir bardstown bare
bareggio bareilly bareja barela bareli barendrecht barentin barentu bareta bargara bargarh bargersville
barghat bargi bargny bargo bargoed bargteheide bargur barh barharwa barhi barhiya bari bariadi bariarpur
barika barillas barinas barinitas baripada bariq bariri barishal barjala barjora barkam barkhamsted
barking barkingside barlad barlby barletta barlinek barling barmbek-nord barmbek-sud barmer barnagar
barnala barnaul barnes barnesville barnet barneveld barnham barnhart barnoldswick barnsbury barnsley
barnstable barnstaple barnstead barnwell baro barod baroda barogo baronissi barpali barpeta barquisimeto
barra barracas barrafranca barranca barrancabermeja barrancas barranco barranqueras barranquilla
barranquitas barras barre barreira barreiras barreirinha barreirinhas barreiro barreiros barren barretos
barrett barrhead barrie barrington barrinha barro barrocas barron barroquinha barroso barrow barrowford
barry barsbuttel barshi barsinghausen barssel barstow bartalah bartholomew bartin bartlesville bartlett
barton barton-le-clay bartonville bartoszyce bartow barueri baruipur baruni barus baruta baruun-urt
barwah barwala barwani barysaw barysh basaksehir basalt basankusu basauri basavakalyan basehor basel
basford bashan bashanet bashtanka basi basildon basingstoke basirpur baskale baskil basmat basmenj basni
basoda basoko basotu baspalli basrah bassar basseknou bassendean basseterre bassila bassum basti bastia
bastogne bastos bastrop basudebpur basugaon basukinath basuo baswa basyun bata batabano batabo
bataguassu batala batalha batam batang batangafo batangas batatais batavia bataysk batchworth bateman
bates batesburg batesburg-leesville batesville bath bathgate bathinda bathurst bati batie batifa
batikent batken batley batman batna bato batonyterenye batouri battagram battambang battersea batticaloa
battipaglia battir battle battlefield battleford batu batubulan batuco batumi baturaden baturaja
baturite baturyn bau bauan bauang baubau bauchi baud baudhuinville baukau baumschulenweg baunatal bauru
bauta bautzen bavet bavly bawal bawana bawcomville bawku bawshar bawtry baxley baxter bay bayad
bayaguana bayambang bayamo bayamon bayan bayana bayanan bayandai bayanhongor bayawan baybay bayburt
baychester bayeux bayfield bayi bayiji bayindir bayji baykal'sk baylor baymak baynjiwayn baynton
bayombong bayonne bayota bayport bayramaly bayreuth bayshore bayside bayswater baytokay baytown baytunya
bayugan bayville baza bazar-korgon bazarak bazhong bazou bazpur bazre beachlands beachmere beachwood
beacon beaconsfield beadle bealanana bealeton bear beardstown bearsden bearspaw beasain beatrice
beattystown beaucaire beauceville beaudesert beaufort beauharnois beaumaris beaumont beaune beauport
beauregard beaurivage beausejour beausoleil beauvais beaver beaverbrook beavercreek beaverhead beaverton
beawar bebedja bebedouro beberibe bebington bebra becancour beccles becedi-brignan becej becerril bechar
becharaji bechem beckenham becker beckett beckham beckingen beckley beckum becontree bedale bedburg
beddau bedele bedesa bedford bedi bediala bedigoazon bediondo bedlington bedminster bedong bedugul
bedwas bedworth bedzin bee beebe beechboro beechborough-greenbrook beecher beechfield beechwood
beechworth beecroft beed beekhuizen beeliar beelitz beenleigh beernem beerse beersel beersheba beerwah
beeton beeville befandriana befla bega begamganj begampur begles begoro begoua begova beguedo begun
begusarai behat behbahan behror behshahr bei'an beibei beichengqu beidao beidou beigang beighton beihai
beijing beiliu beimeng beinamar beining beipiao beira beirut beisu beitbridge beith beitun beiwangli
beizheng beja bejaad bejaia bejar bejucal bejuma bek'oji bekalta bekasi bekes bekescsaba bekily bekobod
bektemir bekwai bel-air bela belabo belaga belagavi belair belalcazar belarus belas belawan belchatow
belconnen beldanga belding beldon belebey beledweyne belek belem belen belev belfair belfast belfield
belfort belgium belgorod belgrade belgrano belgrave beli beliatta belidzhi belison belize belknap bell
bellaire bellambi bellampalli bellara bellavista bellbowrie bellbrook belle-baie belleair bellefontaine
bellefonte bellerive belleview belleville bellevue bellflower bellingen bellingham bellinzona bellmawr
bellmead bellmere bellmore bello bellshill belluno bellview bellville bellwood belm belmar belmead
belmont belmonte belmopan belmore beloeil belogorsk beloha beloit belokany belokurikha belomorsk belonia
beloozyorskiy belorechensk beloretsk belovo belovodskoye beloyarskiy belpahar belpasso belper belpre
belrose belsand belterra beltline belton beltrami beltsville belur beluru belvedere belvidere bemban
bembereke bembridge bemerode bemetara bemidji bemis bemmel bemowo ben benalla benalmadena benavente
benbrook bend bendale bende bender bendigo bendorf benesov benetusser benevento benevides benewah
benfica bengaluru bengbu benghazi bengkayang bengkulu benguela beni benicarlo benicassim benicia
benidorm benifaio benin benipur benissa bennekom bennett bennettsville benning bennington bennsville
benoa benoni benowa benoy bensalem bensekrane bensenville bensheim bensley benslimane benson bensonhurst
bent benthuizen bentleigh bentley benton bentonville bentota bentung benwell benxi benzie beohari
beolgyo beoumi beppu bequimao bera berala berasia berastagi berat berazategui berber berbera berberati
bercham berchem berchem-sainte-agathe berck berck-plage bercy berdsk berdyansk berdychiv bere berea
berehove bereket berekum beresfield beresford berestovskyi berestyn berettyoujfalu berezan berezhany
berezne berezniaky berezniki berezovka berezovskiy berga bergama bergamo bergara bergedorf bergeijk
bergen bergenfield bergerac bergheim berghofen bergkamen bergneustadt bergschenhoek beringen berisso
berja berkane berkeley berkhamsted berkley berkovitsa berks berkshire berlare berlin bermejo bermeo
bermo bermuda bern bernalillo bernardsville bernay bernburg berne beroroha beroun berovo berowra
berrahal berre-l'etang berrechid berri berriane berrien berriozabal berrouaghia berruguete berryville
berserker bershad berthierville berthoud bertie bertioga bertoua bertram beruniy beruri beruwala berwick
berwick-upon-tweed berwyn beryozovsky beryslav besalampy besancon besbes beshariq beshkent besikduzu
beslan besni bessemer best besuki betafo betamcherla betanzos betera beterou bethal bethalto bethany
bethel bethesda bethlehem bethpage bethune betim betioky betma betong betou betroka bettendorf bettiah
bettola-zeloforomagno betul betulia beulah beuningen bevere beveren beveridge beverley beverly
beverungen beverwijk bewar bewbush bewdley bexar bexbach bexhill-on-sea bexley beykonak beyla beylagan
beylikduzu beyneu beypazari beypore beysehir bezenchuk bezerros bezhetsk beziers bezons bhabhar bhabhua
bhachau bhadarwah bhadasar bhadauni bhadaur bhadgaon bhadkodara bhadohi bhadra bhadrachalam bhadrak
bhadrapur bhadravati bhadreswar bhag bhagalpur bhagdawada bhagowal bhagta bhagur bhainsdehi bhairapura
bhaisa bhakkar bhalil bhalki bhalpara bhalwal bhamo bhan bhandara bhandaria bhander bhanga bhanjanagar
bhanpura bhanpuri bhanumukkala bhanvad bharatpur bharthana bharuch bharwari bhatapara bhatara bhati
bhatkal bhatpara bhattiprolu bhaun bhauri bhavani bhavnagar bhawana bhawanigarh bhawanipatna bhawanipur
bhayandar bhayavadar bhelai bhera bheramara bhetia bhikangaon bhikhi bhikshandarkovil bhilai bhiloda
bhilwara bhimavaram bhimber bhimdatta bhimnagar bhimunipatnam bhind bhindar bhinga bhinmal bhiria bhisho
bhitarwar bhiwadi bhiwandi bhiwani bhogpur bhokar bhokardan bhola bholav bhongaon bhongir bhonrasa bhoom
bhopal bhopalwala bhor bhuban bhubaneswar bhudgaon bhuj bhulwal bhundsi bhupalpally bhusawal bhusawar
bhutan bhuwana biak bialogard bialoleka bialystok biancavilla biankouma bianouan biantang bianzhuang
biao biaora biarritz biba bibai bibb bibiani bibirevo bibo bicas bicester bichena bicholim bickley
bicton bida bidar bidasar bidbid biddeford biddulph bideford bidestan bidford-on-avon bidhuna bidur
bidwill biebrich bieby biedenkopf bielany bielawa bielefeld biella bielsko-biala bienczyce bienville
bierstadt bierun biesdorf bietigheim-bissingen biga bigaa bigadic bigfork biggleswade bignona biguacu
bihac biharamulo bihariganj bihat bihpuria bihta bijaipur bijapur bijar bijawar bijaynagar bijbehara
bijeljina bijie bijni bijnor bijolia bijuri bikaner bikapur bikin bikou bikram bikramganj bilajari
bilara bilari bilariaganj bilasipara bilaspur bilaua bilbao bilbeis bilderstockchen bileca bilecik bilgi
bilgoraj bilgram bilhaur bilhorod-dnistrovskyi bilimora bilina biliri bilkha billdal billere billerica
billericay billinge billingham billings billingshurst billstedt biloela bilohirsk bilohorodka biloli
bilopillia biloxi bilozerske bilpura bilqas bilsanda bilsi bilsthorpe bilston bilthoven bilthra biltine
bilyayivka bilychi bilzen bima bimbila bimbo bina binagadi binalbagan binan binangonan binbrook binche
bindki bindura binga bingerville bingham binghamton bingley bingol binika binjai binkolo binmaley
binningen binnish binondo binonga bintulu bintuni binzhou biratnagar birbhaddar birchcliffe-cliffside
birchgrove birchington-on-sea birchville bircotes birdsboro birdwell birecik birendranagar bireun
birganj birgaon birigui birine biritinga birjand birkdale birkenhead birkerod birkhadem birkirkara
birmingham birmitrapur birobidzhan birpara birpur birr birrong birsinghpur birsk birstall biruaca birur
biryulevo birzai birzebbuga bisalgarh bisalpur bisauli bisbee bisceglie bischheim bischofsheim
bischwiller bisee bishan bishkek bishnupur bishoftu bishop bishopbriggs bishopdale bishopstoke
bishopston bishopsworth bishopthorpe bishopton bishopville bishrampur biskra
biskupin-sepolno-dabie-bartoszowice bislig bismarck bismil bissau bissendorf bisset bissikrima bissora
bistrita biswan bitam bitburg bithlo bitkine bitlis bitola bitonto bitterfeld-wolfen bittern bittou
bitung bituruna biu bixby biyala biyang biysk bizen bizerte bjelovar bjorlanda bla blaby blackburn
blackbutt blackett blackfalds blackfoot blackford blackhawk blackheath blackley blackmoorfoot blackpool
blackrock blackrod blacksburg blackshear blackstone blacktown blackwall blackwater blackwell blackwood
blacon bladen bladensburg blaenau-ffestiniog blaenavon blagnac blagodarnyy blagoevgrad blagoveshchenka
blagoveshchensk blaine blainville blair blairmore blairsville blaj blake-jones blakehurst blakely
blakeview blanchard blanchardstown blanchester blanco bland blanding blandon blanes blangpidie blangwa
blankenberge blankenburg blankenese blankenfelde-mahlow blanquefort blansko blantyre blasewitz blauvelt
blauwgrond blauwput blaxland blaydon-on-tyne blayney bleckley bledsoe blegny blenheim blenimeouin
blennerhassett blerick blessington bletchley blida blidworth blieskastel blissfield blitar bloemfontein
bloemhof blois blolequin blomberg blonie bloomer bloomfield bloomingdale bloomington bloomsburg blora
blount blountville bloxham bloxwich bludenz bluefield bluefields bluewater bluffdale bluffton blumenau
blundell blyth blythe blytheville bo bo'ness boaco boali boalsburg boane boardman boaz bobangui bobbili
bobcaygeon bobigny bobingen boblingen bobo-dioulasso boboniessoko bobonong bobrov bobrovo bobruysk
bocaiuva bocanda bocaranga bocaue bochil bochnia bocholt bochum bochum-werne bockum bocoio bocono
boconoito bocsa bodaybo bodegraven bodeli boden bodhan bodinayakkanur boditi bodmin bodo bodoco bodri
bodrum bodupal boechout boedo boende boerne bogale bogalusa bogande bogangar bogatynia bogbam bogd
bogdanovich bogenhausen boghni bognonzra bogo bogor bogoroditsk bogorodsk bogorodskoye bogota bogotol
bogovinje bogra boguchar bogue boguszow-gorce bohemia bohicon bohmte bohnice bohodukhiv bohodukhivskyi
bohumin bohuniya bohuslav boiro bois-colombes bois-d'arcy bois-des-filion bois-guillaume bois-joli
boisar boisbriand boischatel boise boissy-saint-leger boituva bojia bojnurd bojonegoro boju bokajan
bokaro boke bokhtar bokkos bokombayevskoye bokoro boksburg boksitogorsk bol bol'sherech'ye bolarum
bolbec bolderaja boldumsaz bole bolenge boleslawiec bolgatanga bolhrad boli bolingbrook bolivar bolivia
bolla-tau bollate bollene bollinger bollington bollnas bolobo bologna bologoye bolotnoye bolpur bolsover
bolton bolu bolvadin bolzano boma bomaderry bombinhas bombo bomfim bomminayakkanpatti bonab bonan
bonanza bonao bonavista bonbeach bond bondi bondo bondoukou bondowoso bondurant bondy bonen bonfim bonga
bongabon bongaigaon bongao bongaree bongor bongouanou bonham bonhill boninal bonita bonito bonn bonner
bonneuil-sur-marne bonneville bonnevoie-sud bonny bonnybridge bonnybrook bonnyrigg bonnyville bonogin
bonon bonoua bonoufla bonsall bontang bontoc bonyhad bonython boo boom boondall boone booneville
boonsboro boonton boonville booragoon booterstown booth boothapandi boothbay boothwyn bootle bopal
bopfingen boppard boqueirao boquim boquira bor borama boras boraure borawar borazjan borba borborema
bordeaux borden bordentown bordon boreham borehamwood borgaon borger borgerhout borgomanero bori boriavi
borikhan borisoglebsk borisovka borivli boriziny borken borkheri borlange bormujos borna borne bornem
bornheim borodianka borodino boromo borongan boronia boroon borotou-koro boroughbridge borovichi
borovskiy borrowash borsa borsad borshchahivka borssele bortnychi borujen borujerd boryeong boryslav
boryspil borzya bosaso boscawen boscobel bosconia boscoreale boseong boshan boshkengash boshruyeh
bosilovo boskoop boskovice bosobolo bosque bossangoa bosse bossembele bossier bostanabad bostanli boston
bostonia botad botany botataung botelhos botetourt botevgrad bothaville bothell bothfeld bothwell
botolan botosani botou botro botshabelo botswana bottesford bottineau bottrop botucatu bouafle bouake
bouandougou bouansa bouar bouarfa bouc-bel-air bouca boucherville boudenib boudjima boudouaou boufarik
bougaa bougado bougadoum bougara boughton bougouni bouguenais bougzoul bouinan bouira boujdour boujniba
boukadir bouknadel boukoumbe boulder boulogne-billancourt boulogne-sur-mer boulsa bouly boumerdas boumia
bouna boundary boundiali bountiful bourbon bourbonnais bourem bourg-en-bresse bourg-la-reine
bourg-les-valence bourges bourne bournemouth bourzanga bouskoura bousse bousso boussu boutilimitt boutte
bouza bouznika bovenden bovingdon bovisio-masciago bovolone bow bowangshan bowburn bowdon bowen bowie
bowman bowmanville bowness bowral bowthorpe boxborough boxgrove boxmeer boxtel boyabat boyampalaiyam
boyarka boyd boyeros boyertown boyette boyle boylston boyolali boyolangu boysun bozeman bozhou bozoum
bozova bozuyuk bozyazi bra brabham bracciano bracebridge brackel bracken brackenheim brackenridge
brackley bracknell brad bradbury braddon bradenton bradford bradford-on-avon bradley bradner bradwell
brady braeside braga bragado braganca brahmakulam brahmanbaria brahmapur braidwood braila
braine-l'alleud braine-le-comte brainerd braintree braitling brajarajnagar brak brake brakel brakpan
brambleton bramhall bramhapuri bramhope bramley brampton bramsche branch brandermill brandon brandywine
branford braniewo branik bransgore branson branston brant brantford brantley branyan bras bras-panon
braselton brasilandia brasileia brasilia brasnorte brasov brassall brasschaat brateyevo bratislava
bratsk brattleboro braunschweig braunstone braunton brawley braxton bray braybrook brazil brazlandia
brazopolis brazoria brazos brazzaville brcko brea breakeyville bream breathitt breaza brechin brecht
breckenridge breckinridge brecksville breclav brecon breda bredasdorp bredbury bredene bree breese
bregenz breinigsville brejetuba brejinho brejo brejoes bremen bremer bremerhaven bremerton bremervorde
brena brenes brenham brent brentford brentwood breo brera brescia breslau bressanone bresso bressoux
bressuire brest bretigny-sur-orge bretten bretzfeld breukelen brevard breves brewer brewerton
brewerytown brewster brewton breyten brezina brezno bria briar briarwood briceni brick brickfields
bridesburg bridgend bridgeport bridgeton bridgetown bridgeview bridgeville bridgewater bridgnorth
bridgwater bridlewood bridlington bridport brie-comte-robert brielle brier brierfield brigadoon
brigantine brigg brighouse bright brightlingsea brighton brighton-le-sands brightons brightwaters
brightwood brigittenau brignais brignoles brikama brillion brilon brimfield brindisi brinsmead brintnell
brisbane briscoe bristol briston bristow brits britwell britz brive-la-gaillarde brixham brixton
brixworth brno broadbeach broadfield broadford broadlands broadmeadows broadmoor broadstairs broadstone
broadview broadwater broadway brockenhurst brocklehurst brockley brockport brockton brockville brodhead
brodnica brodowski brody brokopondo bromborough bromham bromma bromont brompton bromsgrove bromyard bron
brondbyvester bronderslev bronkhorstspruit bronnitsy bronte bronx bronxville brookdale brooke brookfield
brookhaven brookhaven-amesbury brookings brookland brooklin brookline brooklyn brookmont brookridge
brooks brookshire brookside brooksville brookswood brooktrails brookvale brookville broomall broome
broomfield broseley brossard brotas brotton brough broughton broussard brovary broward brown brownfield
brownhills brownsburg brownsburg-chatham brownsfield brownsville brownwood broxbourne broxburn
bruay-la-buissiere bruce bruchkobel bruchsal bruckmuhl brufut bruges brugge bruggen brugherio bruhl
brule brumadinho brumado brummen brundall brunei brunico brunoy brunsbuttel brunssum brunswick bruntal
brusciano brush brusque brussels bruz brvenica brwinow bry-sur-marne bryan bryanka bryansk bryant brymbo
brynamman bryndwr bryne brynmawr brynna bryukhovetskaya brzeg brzesko brzeziny bsharri bu'aale buan
buaran buayan bubanza bucak bucaramanga bucasia bucerias buch bucha buchach buchanan bucharest
bucheon-si buchheim buckeburg buckeye buckfastleigh buckhall buckhannon buckhaven buckie buckingham
buckley buckner buckow bucks buco bucyrus buda budadiri budafok budai budaka budakeszi budaors budapest
budaun buddina bude buderim budgewoi budhana budhlada budhni budingen budta buduburam buduran budva
budyonnovsk buea buechel buellton buena buenaventura buenavista buer buerarema buesaco bueu buffalo
buford buftea bugalagrande bugallon bugaragara bugarama bugembe buggenhout bugiri bugo bugojno buguda
bugulma buguma buguruslan buhe buhesi buhi buhimba buhl buhusi buikwe buin buinsk buique bujari bujaru
bujumbura bukama bukan bukavu bukhara bukittinggi bukoba bukomero bukuru bukuya bula bulacan bulach
bulakamba bulalacao bulan bulanash bulancak bulandshahr bulanik bulaon bulawayo buldan buldana bulford
bulgan bulgaria bulgarra bulihan bulimba bullas bulle bulleen bulli bullitt bulloch bullock bullsbrook
bulnes bulolo bulqize bultfontein buluan buluangan bulungu bulverde bumahen bumba bumpe bunamwaya
bunawan bunbury buncombe buncrana bunda bundaberg bundall bundamba bunde bundi bundibugyo bundoora bundu
bungay bungendore bungku bungo-takada-shi bungoma bungu bunhe buni bunia buninyong bunjwah
bunkeflostrand bunkie bunkyo buntingford bunyan bunyip buraca buram burao burari burauen buraydah burayu
burbach burbank burdell burdur bure bureau buren burewala burgas burgaw burgdorf burgersdorp burghausen
burglengenfeld burglesum burgos burgstadt burhaniye burhanpur burhanuddin burhar buri burien burirchar
buritama buriti buriticupu buritirama buritis buritizeiro burjassot burkburnett burke burla burladingen
burlata burleigh burleson burley burlingame burlington burnaby burnage burnet burnett burney burngreave
burnham burnham-on-crouch burnham-on-sea burnie burnley burnopfield burnside burnside-gorge burnsville
burntisland burntwood burpengary burpham burqin burquitlam burraneer burriana bursa burscheid burscough
burshtyn bursledon burstadt burt burton burtonsville burtonwood burunday burundi burutu burwell burwood
bury burzaco busan busby busembatia buseresere busesa bush bushehr bushekeri bushenge bushey bushwick
busia businga busko-zdroj busogo busolwe busselton bussolengo bussum bustleton buston bustos busumbala
buta butajira butaleja butanta butare butarque bute butel butemba butembo butha-buthe butia butiama
butler butner butte buttelborn butterfly butterworth butts butuan butucu butunduzi buturlinovka butwal
butzbach buulobarde buurhakaba buwenge buxar buxtehude buxton buy buyale buyende buyeo buynaksk buyo
buyukcekmece buzau buzen buzhake buzhuang buzi buzo buzovna buzuluk buzurg bwizibwera byadgi byaroza
byasanagar byblos bydgoszcz byford bykhov byndoor byram byron bystrc bystrom bytom bytow byumba caacupe
caaguazu caala caapiranga caapora caarapo caazapa cabadbaran cabagan cabaiguan cabano cabarrus
cabayangan cabedelo cabell cabiao cabildo cabimas cabinda cabinteely caboolture cabot cabra cabral
cabramatta cabrero cabreuva cabrican cabrobo cabudare cabudwaaq caburan cabuyao cacador cacahoatan cacak
cacalomacan cacapava cacem caceres cachan cache cachoeira cachoeirinha cacoal cacocum cacolo caconda
caconde cacongo cactus cacu cacuaco cacule cacuso cadaval cadca caddington caddo cadereyta cadillac
cadiz caen caergwrle caerleon caernarfon caernarvon caerphilly caete caetes caetite cafarnaum cafayate
cafelandia cafunfo caglayancerit cagliari cagnes-sur-mer cagua caguas cahama cahir cahokia cahors cahul
caia caiaponia caibarien caicara caicedonia caico caidian caieiras caijia caijiagang caimbambo cainta
cair cairnlea cairnryan cairns cairo cairu caister-on-sea caivano cajabamba cajamar cajamarca cajari
cajati cajazeiras cajica cajueiro cajuru cakovec cala calabanga calabar calabasas calabozo calaca
calafat calafell calahorra calais calala calama calamba calamvale calan calangute calapan calapor
calarasi calarca calasiao calatagan calatayud calauag calauan calaveras calbuco calcasieu calceta
calcium calcot calcutta caldas calder caldera caldicot caldwell caledon caledonia caledonia-fairbank
calella calenzano calera calexico calgary calhoun cali california calimesa calimete calipatria calistoga
calkini callahan callander callao callaway calliaqua callington calliope calloway calne calolziocorte
calonamba caloocan caloundra calp calpulalpan caltagirone caltanissetta calucinga caluire-et-cuire
calulo calumbo calumet calumpang calumpit caluquembe calvert calverton calvia calvillo calw calwell
camabatela camacan camacari camacupa camaguan camaguey camaiore camajuani camama camamu camana camanche
camanducaia camano camanongue camapua camaqua camaragibe camarate camargo camarillo camas camayenne
cambados cambara cambe camberley camberwell cambodia camboio camboriu camborne cambourne cambrai cambre
cambria cambridge cambridgeport cambrils cambuci cambui cambundi cambuquira cambusbarron cambuslang
camden camdenton cameia camelon cameron cameroon cameta camiling camilla camillo camira camiri camlachie
camlidere cammeray camoapa camocim camp campamento campana campanha campbell campbellfield campbellford
campbellsville campbellton campbelltown campbeltown campeche campechuela camperdown campestre campina
campinapolis campinas campinorte campoalegre campobasso campolide campsie camrose camucuio camuy can
canacassala canacona canada canadian canakkale canalete canals canandaigua cananea cananeia canapi
canarana canarsie canas canasgordas canastota canavieiras canberra canby canchungo cancun candaba
candangolandia candeias candelaria candia candiac candiba candler candler-mcafee candoi canegrate canela
canelas canelinha canelones canete canfield cangaiba cangandala cangling canguaretama cangucu cangzhou
canhotinho canicatti canico canidelo canillas canillejas caninde cankaya cankiri canlaon canmore cannes
canning cannington cannock cannon cannonvale canoas canoinhas canonbury canonsburg canora canossa
canovanas canovelles cansancao canta cantagalo cantanhede cantaura cantel canteleu canterbury canterwood
cantley canton cantonment cantu canudos canuelas canutama canutillo canyon caohe caohui caojie caol
caoqiao caotang caotun cap-acadie cap-aux-meules cap-haitien capalaba capanema capannori caparica capas
capela capelinha capesterre-belle-eau capiata capilano capinopolis capinzal capistrano capitola capivari
capoeiras capreol captainganj capua capunda capurso caraballeda carabanchel caracal caracarai caracas
caraguatatuba carahue carai carambei caranavi carandai carangola caransebes carapebus carapicuiba
caraquet caratinga carauari caraubas caravaca caravaggio carazinho carballo carbon carbondale carbonear
carbonia carcaixent carcar carcarana carcassonne carcavelos carcroft cardedeu cardenas cardenden cardiff
cardigan cardito cardona cardston carefree carei careiro carencro carepa carey cariacica cariaco
cariamanga cariboo caribou caridade carigara carignan carindale carine caringbah caringin carinhanha
carini caripito carira carire caririacu carisbrooke carius carlentini carlet carleton-sur-mer
carletonville carlingford carlinville carlisle carlopolis carlow carlsbad carlstadt carlton carluke
carlyle carlyss carmagnola carman carmarthen carmel carmel-by-the-sea carmelo carmenes carmi carmichael
carmo carmona carmopolis carnaiba carnarvon carnaubal carnaxide carnegie carney carnforth carnide carnot
carnot-moon carnoustie caro carolina caroline carora carouge carovigno carpenter carpentersville
carpentras carpi carpina carpinteria carquefou carramar carrao carrara carrboro carrefour
carrick-on-shannon carrick-on-suir carrickfergus carrickmacross carriere carrieres-sous-poissy
carrieres-sur-seine carrigaline carrigtwohill carrizal carroll carrollton carrollwood carronshore carrum
carryduff carsamba carseldine carshalton carson carstairs cartagena cartago cartama cartaya carter
carteret cartersville carterton carterville carthage cartierville caruaru carugate carupano carutapera
caruthersville carver carvin cary casablanca casagiove casalpusterlengo casamassima casanay casandrino
casarano casavatore cascade cascais cascavel cascina casebrook caserta casey caseyville casgyn cashel
cashmere casilda casinhas casino casisang casoria casper cass cassanguidi casselberry casselman cassia
cassilandia cassino cassville castaic castanhal castanos castelar castelfidardo castelfiorentino
castellana castellaneta castellanza castelldefels castelnau-le-lez castelnaudary castelo castelsarrasin
castelvetrano castilho castilla castillejos castlebar castleblayney castleford castlegar castleknock
castlemaine castlereagh castleridge castleside castletown castletroy castlewood castres castricum
castries castro castro-urdiales castrop-rauxel castrovillari castroville casula caswell cat catabola
catacamas catacaos cataguases catahoula catalao catalca catalina catamarca catamayo catanauan catandica
catanduva catania catano catanzaro catarman catarroja catasauqua catawba catbalogan catchiungo catemaco
catemu catende caterham catete catford cathedral cativa catonsville catoosa catriel catron catskill
cattaraugus catterick cattolica catu catumbela caucagua caucaguito caucaia caucasia caucete caudry
caulfeild caulfield cauquenes causeni cavaillon cavalier cavan caversham caxambu caxias caxito cay
cayambe cayce caycuma cayeli cayenne cayey cayiralan caykara cayuga cazenga cazin cazombo ceadir-lunga
ceara-mirim ceccano cecil cecina cedar cedarbrae cedarbrook cedarburg cedarhurst cedartown cedarville
cedonia cedral cedro ceeldheer ceerigaabo cegled cegrane cehegin ceiba ceilandia cela celakovice celaya
celbridge celebration celendin celikhan celina celje celle cendajuru cengelkoy cenisia cenon centar
centenario centennial center centereach centerport centerton centerville cento central centralia
centralniy centre centretown centreville centro centurion ceper cepu cercola cerea cerejeiras ceres
cerete cergy cergy-pontoise cerignola cerkes cerkezkoy cermik cernavoda cerquilho cerrik cerritos cerro
certaldo cerveteri cervia cesate cesena cesenatico cesis cesme cessnock cesson-sevigne cestas cetinje
ceuta cey ceyhan ceylanpinar ceyu ch'ench'a ch'iko ch'ongdan-up ch'osal-li cha-am chabahar chacabuco
chacao chacarita chachapoyas chachaura chachoengsao chackbay chad chadderton chaddesden chadron
chadstone chaeryong-ni chaeryong-up chaffee chagni chaguanas chaguaramas chahe chaibasa chaidari chaigou
chaihe chaiky chaiya chaiyaphum chaiyo chajari chak chakan chakapara chakia chaklasi chakradharpur
chaksawari chaksu chakulia chakwal chakwama chala chalakilakakara chalala chalatenango chalchuapa chalco
chalette-sur-loing chalfont chalford chalinze chalisgaon chalkida chalkidona chalkville challakere
challans challapalle chalmette chalon-sur-saone chalons-en-champagne chalthan chaltyr chalus cham chama
chamalieres chaman chamartin chamba chambas chamber chamberi chamberlayne chambers chambersburg chambery
chambishi chamblee chambly chamgordan chamical chamkor chammanad champa champaign champasak champdore
champigny-sur-marne champlin champoton champs-sur-marne chamrajnagar chamran chanaje chanasma chancay
chanda chandameta chandannagar chandapuram chandauli chanderi chandia chandigarh chandili chandkapur
chandla chandler chandor chandpur chandrakona chandrapura chanduasi chandur chandwa chang'an chang-hua
changam-ch'on changanacheri changba changbai changcheng changchun changdao changde changdian changhua
changji changle changleng changli changling changlong changloon changning changnyeong changping
changqing changsha changshouhu changshu changsu changtan changtu changuinola changwon changxin changyi
changyon changyuan changzheng changzhi changzhou chanhassen chania chanika channagiri channahon
channapatna channarayapatna channelview chanod chanpatia chanthaburi chantilly chanute chaohu chaotian
chaoyang chaozhou chapadinha chapala chapar chaparral chapayevsk chapchal chapeco chapelhall chapelizod
chapelle-lez-herlaimont chapeltown chaplygin chapra charallave charam charamaddi charata charcas chard
chardon charef charenton-le-pont charentsavan charikar charikot charipara chariton charkhari charlemagne
charleroi charles charlesbourg charleston charlestown charleswood charleville charleville-mezieres
charlevoix charlotte charlottenburg charlottenburg-nord charlottenlund charlottesville charlottetown
charlton charmahin charqueada charqueadas charsadda chartersville charthawal chartres charvil charxin
chas chascomus chase chasetown chaska chasong chatan chateau-d'olonne chateau-gontier chateau-richer
chateau-thierry chateaubriant chateaudun chateauguay chateaurenard chateauroux chatelet chatelineau
chatellerault chatenay-malabry chatham chatillon chato chatou chatra chatswood chatsworth chattahoochee
chattanooga chatteris chattogram chattooga chatuchak chaudfontaine chauk chaumont chaumu chauny
chaupimarca chaurai chautapal chautara chautauqua chavakali chaval chavantes chavara chaves chaville
chavuma chawinda chaykovskiy cheadle cheam cheatham cheb chebba chebli cheboksary cheboygan checotah
cheddar cheektowaga chefchaouen chefushan chegdomyn chegem chegutu chehalis chekhov chekkiad chelak
chelamartam chelambra chelan chelenko chelles chelm chelmno chelmsford chelmza chelora chelsea
chelsfield cheltenham chelyabinsk chemainus chemancheri chemax chemini chemmumiahpet chemnitz chemor
chemung chenango chenaran chendamangalam chendrappini cheney chengala chengalam chengalpattu chengam
chengamanad chengannur chengbei chengde chengdu chenggu chenghai chenghua chengjiang chengjiao chengqiao
chengtangcun chengxi chengxiang chengyang chengzhong chengzihe chenjiaba chenlou chennai
chennevieres-sur-marne chennimalai chennithala chenove chenshi chentuan chenzhou cheonan cheongju-si
cheorwon chepen chepo cheppad chepstow cheraga cheran cheranellur cheranmahadevi cheras cheraw cherbourg
cherchell cheremkhovo cheremushki cheremushky cherepanovo cherepovets cheria cheriyamundam cherkasy
cherkessk cherlak chermside chernigovka chernihiv chernivtsi chernogolovka chernogorsk chernushka
chernyakhovsk chernyanka chernyshevsk cherokee cherpulassery cherry cherrybrook cherryland cherryville
cherthala chertsey cherukavu cherukunnu cheruthazham cheruthuruthi cheruvannur chesapeake chesham
cheshire cheshunt chessington chester chester-le-street chesterbrook chesterfield chestermere chesterton
chestertown cheswolde chetouane chetput chettinayakkanpatti chettipalaiyam chetumal chetwayi cheval
cheverly chevilly-larue cheviot chevvoor cheyenne cheyyar chhabra chhagalnaiya chhala chhanera chhapar
chhaprauli chharra chhata chhatak chhatapur chhatarpur chhatrapur chhawala chhaya chhibramau chhindwara
chhiri chhor chia chiaia chiaiano chiaravalle chiari chiavari chiba chibougamau chibuto chicacao chicago
chicama chichaoua chichawatni chichen-itza chichester chichibu chichicastenango chichigalpa
chichiriviche chicholi chickamauga chickasaw chickasha chiclayo chico chicoloapan chiconcuac chicopee
chicoral chicot chicoutimi chicureo chidambaram chidawa chiengi chieri chieti chifeng chiffa chifley
chigasaki chigiri chignahuapan chigorodo chiguayante chigwell chihuahua chika chikhli chikmagalur
chiknayakanhalli chikodi chikugo chikuma chikusei chikushino-shi chilakalurupet chilanzar chilaw chilca
childersburg childress childwall chile chilecito chilibre chililabombwe chillan chillicothe chilliwack
chilliwack-downtown chillum chillupar chilly-mazarin chilmari chilongolo chilpancingo chilton chima
chimala chimaltenango chimayo chimbarongo chimbas chimbel chimbote chimichagua chimoio china chinahsen
chinandega chinatown chinautla chinch'on chinchani chinchilla chinchina chincholi chinde chindumbo
chingford chingola chingoli chinguar chinhoyi chiniot chinju chinkuli chinle chinnachowk chinnalapatti
chinnamanur chinnasekkadu chinnavadampatti chinnor chinnur chino chinobod chinoz chinsali chintamani
chinu chioggia chios chipata chipinge chipiona chipley chiplun chippawa chippendale chippenham chippewa
chipstead chipurupalle chiquimula chiquimulilla chiquinquira chirakkal chirala chiras chirchiq chiredzi
chirgaon chiriguana chirk chirkunda chirmiri chiroqchi chirpan chirundu chiryu chisago chisankane
chisasa chisasibi chisec chishmy chisholm chishtian chisinau chislehurst chiswick chita chitaguppa
chitapur chitarpur chitato chitembo chitila chitipa chitose chitradurga chitral chittaranjan
chittayankottai chittenango chittenden chittoor chittorgarh chittur chitungwiza chityal chiungutwa
chiure chiva chivacoa chivasso chivhu chivilcoy chivolo chiyoda chizhou chkalovsk chlef chmistar chockli
chocope choctaw chodavaram chodov chodziez chofu choghadak choibalsan choisy-le-roi chojnice chojnow
chokkanathapuram chokolivka chokwe cholargos cholet choloma cholpon-ata cholsey cholula choma chomedey
chomphon chomutov chonchi chone chongfu chongjin chongju chongkan chonglong chongming chongoroi
chongoyape chongqing chongwe chongxing chongzuo choornikkara chopan chopda chopera chopinzinho
choppington chopwell chorfa chorley chorleywood chornomors'k choro chorod chorozinho chortiatis chortkiv
chortoq chorwad chorzow choshi chosica choszczno chota chotila choudwar chouteau chowan chowchilla
chowwara christchurch christian christiana christiansburg christopher-champlain chrudim chrzanow chu
chuanwang chubbuck chubek chuckey chudleigh chudovo chugach chuguyevka chuhuyiv chuka chulucanas
chumakivskyi chumphon chumukedima chunar chuncheon chunchupally chundal chunga chunggang chunghwa
chungju chunian chunskiy chuo chur churachandpur church churchdown churchill churchlands churchville
churhat churi churu chusovoy chust chuxiong chuzhou chystyakove ciales ciamis ciampea ciampino cianjur
cianorte cibinong cibitoke cibola cibolo cicciano cicero cicurug cide cidelandia cidra cidreira
ciechanow ciempozuelos cienaga cienfuegos cieszyn cieza cifuentes cigli cihanbeyli cihuatlan cikampek
cikarang cikcilli cikupa cilacap cilegon cileungsir cileunyi cim cimahi cimarron cimin cimislia
cimitarra cincinnati cinderford cine ciney cinkanse cinnaminson cipo cipolletti ciputat ciranjang-hilir
circasia circleville cirebon cirencester cirie ciro cisco cisnadie citadel citeureup citong citra
citronelle citrus cittadella ciutadella civitavecchia civril cixi ciyun cizhu cizre ckochas clackamas
clackmannan clacton-on-sea claiborne clairlea-birchmount clairton clallam clamart clane clanton clapham
clara clare claremont claremore claremorris clarence-rockland clarendon clarenville claresholm clarinda
clarines clarion clark clark-fulton clarkdale clarke clarksburg clarksdale clarkson clarkston
clarksville clatsop claudelands claudio clausthal-zellerfeld clawson clay clayburn claydon clayfield
claymont clayton clayton-le-woods clearfield clearlake clearview clearwater cleburne cleckheaton
cleethorpes cleland clemencia clementon clemmons clemson clerkenwell clermont clermont-ferrand clevedon
cleveland clevelandia cleveleys cleves clewiston clichy clichy-sous-bois cliffcrest clifton clinch
clinton clinton-glenwood clintonville clitheroe clive clonakilty cloncurry clondalkin clonskeagh
clontarf cloppenburg cloquet clorinda closepet closter cloud clovelly clover cloverdale cloverleaf
cloverly clovis clowne cluj-napoca cluses clute clydach clyde clydebank clydesdale coacalco coachella
coahoma coal coaldale coalinga coalisland coalville coamo coaraci coari coatbridge coatepec coatepeque
coatesville coaticook coatzacoalcos coatzintla coban cobar cobb cobblebank cobh cobham cobija cobleskill
cobly cobourg cobram coburg cocal cochabamba cochise cochituate cochran cochrane cockatoo cocke
cockenzie cockermouth cockeysville cockfosters cockington cocoa coconino cocorna cocorote cocos cocula
codajas codcod codicote codington codlea codo codogno codroipo codru codsall cody coedpoeth coelemu
coesfeld coevorden coffee coffey coffeyville cofradia cogan coggeshall cognac cohasset cohoes coihueco
coimbatore coimbra coin coishco coity cojimar cojutepeque coke colac colachel colares colatina colbert
colbun colby colcapirhua colchester coldstream coldwater cole coleford colegiales coleman coleraine
coles colesberg colesville colfax colfontaine colgong colider coligny colima colina colinas colinton
collado-villalba collaroy colleferro college collegedale collegeville collegno colleton colleyville
collie collier collierville collin collingdale collingham collingswood collingsworth collingwood
collinsville collinwood collipulli collo colmar colnbrook colne colniza colomadu colomba colombes
colombia colombo colomiers colomoncagua colon colona coloncito colonelganj colonia colonie colorado
colotlan colquitt colton columbia columbiana columbine columbus colusa colva colville colwood colyton
comal comalapa comalcalco comanche comanesti comarnic comayagua combarbala comber combes combs-la-ville
come comendador comerio comilla comillas comines comiso comitan comitancillo commack commerce
commonwealth como comodoro comonfort comoros comox compiegne compostela compton comrat conakry
concarneau conceicao concepcion conchal conchas concho concon concord concordia concorezzo conda condado
conde condeixa-a-nova conder condeuba condobolin condon conecuh conegliano conejos confederation confey
conflans-sainte-honorine confresa congaz congers congleton conglin congonhas congresbury coningsby
conisbrough conklin conley conneaut connell connellsville connersville connolly conover conroe
conservation consett conshohocken consolacao consolacion constanta constantine constanza constitucion
contagem contai contamana contenda contla contramaestre contrecoeur contumil contumo conversano converse
conway conwy conyers coodanup coogee cook cooke cookeville cookham cookshire-eaton cookstown cooktown
cool coolangatta coolaroo coolbellup coolidge cooloongup cooma coombabah coomera coonabarabran coonoor
cooper coopersville coopertown cooranbong cooroy coorparoo coos coosa cootamundra copacabana copenhagen
copertino copiague copiah copiapo coplay copley copmanthorpe coppell copperfield copperopolis coppull
copthorne coquille coquimatlan coquimbo coquitlam corabia coralville coram coraopolis corato
corbeil-essonnes corbelia corbetta corbin corby corcoran cordeiro cordeiropolis cordele cordenons
cordoba cordova coreau coremas corfu coria coribe corinda corinth corinto corio cork corlette corlu
cormano cormeilles-en-parisis cornaredo cornelia cornelius corning cornubia cornville cornwall coro
coroata coromandel corona coronado coronango coronda coronel corowa corozal corquin corralejo corrales
corralillo correggio corrente correntes correntina corrientes corrimal corroios corry corsham corsicana
corsico corson corstorphine cortazar cortez cortland corum corumba corunna corupa coruripe corvallis
corydon coryell cosamaloapan cosby cosenza cosham coshocton coslada cosmopolis cosoleacaque cosquin
cossato costilla costillares coswig cota cotabato cotati cote-saint-luc coteau-du-lac cotegipe cotgrave
cotia cotoca cotonou cotorra cottbus cottenham cottesloe cottle cottleville cotton cottonwood cotui
cotulla coudekerque-branche coueron coulommiers coulsdon coundon countesthorpe countryside courbevoie
courcelles courcouronnes cournon-d'auvergne courtenay courtown couvin cove covedale coventry covilha
covina covington cowansville cowbridge cowdenbeath cowes coweta cowley cowlitz cowpen cowplain cowra
coxhoe coxim coyah coyhaique coyoacan coyotepec coyula cozad cozumel crace cradock crafton craibas craig
craigavon craighead craigie craigieburn craigmore crailsheim craiova cramerton cramlington cran-gevrier
cranbourne cranbrook crandall crane cranebrook cranendonck cranfield cranford cranleigh cranston crateus
crato craven cravinhos crawford crawfordsville crawfordville crawley crediton creedmoor creek creil
crema cremlingen cremona cremorne crenshaw crepy-en-valois cresaptown cresco crespo cresskill crestline
crestmead creston crestview crestwood creswell creswick crete creteil creutzwald crevillente crewe
crewkerne criciuma cricklade cricklewood crieff crimmitschau crisopolis crisp crispano crispiano
crissiumal cristais cristalina cristinapolis cristopolis crittenden crixas croata croatia crocetta
crockett crofton croix croix-des-bouquets cromer cromwell cronulla crook crookston crosby cross crossett
crossville croton-on-hudson crotone croulebarbe crowborough crowland crowle crowley crowthorne croxteth
croydon crozet crucecita cruces crumlin crumpsall cruzeiro cruzilia crystal csepel-csillagtelep
csepel-kiralyerdo csongrad cua cuamba cuango-luzamba cuauhtemoc cuautitlan cuautla cuautlancingo cuba
cubal cubatao cubelles cubuk cubuklu cuchi cuckfield cucuta cucuyagua cudahy cuddalore cudworth cuemba
cuenca cueramaro cuernavaca cuero cueto cuffley cugir cugnaux cuiaba cuijiaji cuilapa cuilo cuimba cuite
cuitlahuac cuito cuiyun cujubim cukai culberson culcheth culebra culemborg culiacan culion cullera
culleredo cullinan cullman culloden cullompton cullowhee culmore culpeper cults cumana cumanacoa
cumanayagua cumaribo cumaru cumberland cumbernauld cumbum cuming cumming cumnock cumra cunco cuncolim
cunduacan cuneo cunha cunit cunningham cupang cupar cupertino cupira cuprija curaca curacao curacautin
curacavi curanilahue curchorem curepipe curico curionopolis curitiba curitibanos curiuva curralinho
currambine curridabat currie currimundi currituck currumbin curry cursino curti curtin curtorim curua
curuca curug curumani curundu curup cururupu curvelo cusano cuscatancingo cusco cushing cusset cusseta
custer custodia custoias cutchogue cuthbert cutler cutlerville cutral-co cuttack cutten cuxhaven cuxton
cuyahoga cwmafan cwmbach cwmbran cwmtillery cyangugu cyato cyberjaya cynthiana cypress cyprus czechia
czechowice-dziedzice czeladz czerwionka-leszczyny czestochowa czluchow d'iberville da'an daanbantayan
dabajuro dabakala dabas dabat dabeiba dabhel dabhoi dabie dabiran daboh dabola dabou dabra dabuleni
dabwali dachang dachau dacheng dachnoye dacono dacula dadamtu dade dadeville dadhar dadra dadri dadu
daegu daejeon daet dafengdong dagadji dagana dagenham daggakraal daggett dagomys dagua daguan dagupan
dagze dahanu daharki dahegam dahlem dahlhausen dahlonega dahmani dahuangshan daigo daik-u dailekh
daimiel dainava daireaux daisen daito daizhuang dajabon dajal dajin dakabin dakar dakhla dakingari dakor
dakoro dakota dakovo dakpadou dalai dalaman dalandzadgad dalap-uliga-dorrit dalat dalbandin dalbeattie
dalby dalcahue dale daleville dalfsen dalhart dalhousie dali dalian daliang dalianwan dalican dalipuga
dalkeith dalkey dalkola dallam dallas dallastown dalmatovo dalmine dalmuir dalnegorsk dalnerechensk
daloa dalry dalserf dalton dalu dalung dalupura dalyellup dalzell damad damaia daman damanhur damasak
damascus damaturu damavand damba dambai damboa damboya dambulla dame damghan damiao damietta dammam
dammarie-les-lys damme damnagar damodarpur damoh damongo damoujia dampit damua damxung damyang dana
danai danane danao danbury dandeli dandenong danderyd dandong dandu dane danforth dange danghara dangila
dangjiang dangkao daniels danielson danilov danjiangkou dankaur dankov danli dannemora dannevirke dano
danshui dansville danta dantewara danvers danville danzi daocheng daokou daotian daoukro dapaong dapchi
dapeng dapeoua daphne dapitan dapoli daporijo dapto daqing dar dara darab daran darasuram daraw darayya
darazo darbhanga darby darch darchula dardanelle dardoq dare dareda darende daresbury darfield dargahan
dargaville dargaz dargecit darhan darien dariya darjiling darke darley darling darlinghurst darlington
darlowo darmanesti darmstadt darnah darndale darnestown darnytsya daro darra darsi dartford dartmouth
darton daru daruba darvel darwen darwha darwin daryapur darzciems dasha dashahe dashan dasheng dashi
dashiqiao dashitou dashtobod dashu dashun dasmarinas dasna dasnapur dasoguz dassa-zoume dastgerd dasuya
dataganj datchet date datia datong dattapur datteln datun daudnagar daugavpils daulatpur daule daund
dauphin daur daura dausa davangere davao davenport daventry david davidson davidsonville davie daviess
davinopolis davis davison davlekanovo davorlim davtashen davydkovo dawan dawbon dawei dawes dawesville
dawlish dawson dawukou dax daxi daxie daxing daxing'anling daxu day dayal dayang dayapar daye dayrah
dayrut dayton dazaifu dazeshan dazhong dazhou dazhuang deagon deal deale deanshanger deanwood dearborn
deba debaltseve debar debary debica debila deblin debno debrecen decan decatur decin decines-charpieu
decorah dedemsvaart deder dedham dedougou dedovsk dedza deephaven deeragun deerfield deesa deeside
defiance deforest degan deganwy deggendorf deglur degtyarsk dehaqan dehdasht dehloran dehradun dehui
deinze dej dejvice dekalb dekoa delacombe delafield delahey delanco deland delanggu delano delareyville
delavan delaware delbruck delcevo delemont delft delfzijl delgado delhi delice delicias delijan
delitzsch dellwood dellys delmar delmas delmenhorst delphos delson delta deltona delwood demak demarest
demba dembech'a deming demirci demiyivka demmin demnate demopolis demotte demre den'enchofu denain
denair denali denbigh denderleeuw dendermonde deneysville dengbu dengzhou denia deniliquin denison
denistone denizciler denizli denkanikota denmark denmead dennery denny denov denpasar dent denton
dentsville denver denville denzlingen deoband deodapolis deogarh deoghar deolali deoli deolimet
deoranian deori deoria depalpur depew depok deqen deqing dequincy dera derbent derby deressia dergaon
derhachi deridder derince derinkuyu dernancourt derrimut derry dersingham derzhavinsk desaiganj
desamparados desarmes desborough descalvado deschutes desford desha deshnoke desio desloge
desmarchais-crawford desna desnogorsk desnyanskyi desoto dessalines dessau dessie destelbergen destin
destrehan detmold detroit detroit-shoreway detva deuel deuil-la-barre deurne deutz deux-montagnes deva
devadanapatti devadurga devakottai devanahalli devarkonda devarshola develi devendranagar deventer
devgarh devine devinuwara devizes devon devonport devrek devrukh dewa dewas dewey dewey-humboldt dewitt
dewsbury dexter deyang deysbrook dezful dezhou dhabad dhafni dhahran dhaka dhakuakhana dhamanagar dhamar
dhamas dhamnod dhampur dhamtari dhanaula dhanaura dhanbad dhandhuka dhanera dhangadhi dhankuta dhanmondi
dhanot dhanpuri dhar dharamjaigarh dharampur dharampuri dharamsala dharan dharangaon dharapuram
dharashiv dharavi dhari dhariwal dharmabad dharmadam dharmanagar dharmapuram dharmapuri dharmavaram
dharmkot dharni dharuhera dharur dhasa dhaulpur dhaunkal dhaurahra dhekelia dhekiajuli dhemaji dhenkanal
dhing dhirkot dholka dhone dhoraji dhrangadhra dhrol dhubri dhulagari dhule dhulian dhulikhel dhupgari
dhuri diadema diadi dialakorodji diamante diamantina diamantino diamniadio diamondhead dianbu diancun
dianella dianga diangobo dianopolis dianra dianra-village dianshui dianzi diaoube diaoyucheng diapaga
diawala dibai dibate dibaya-lubwe diboll dibrugarh dickens dickenson dickey dickinson dickson dicle
didam didao didcot didim didsbury didwana didy diebougou dieburg diegonefla diehiba diema diemen
diepenbeek diepholz dieppe diepsloot dieren diest dietikon dietzenbach diffa dig digapahandi digboi
dighton dighwara diglipur dignago digne-les-bains digos digras digri dihok diinsoor dijkot dijon dikhil
dikili dikirnis dikodougou diksmuide dikwa dila dilbeek dili dilijan dillenburg dilley dilling dillingen
dillingham dillon dillonvale dilworth dimapur dimbaza dimbokro dimitrovgrad dimmit dimmitt dimona dimtu
dinaig dinajpur dinalupihan dinan dinanagar dinant dinapore dinar dindarpur dindigul dindima dindori
dinga dingjia dingle dingolfing dingshi dingtao dinguiraye dingwall dingxi dingzhou dinhata dinkelsbuhl
dinklage dinnington dinskaya dinslaken dinuba dinwiddie diobahika dioila diosgyor diourbel diourou
diourouzon dipalpur dipayal diphu diping dipolog dirba dire diriamba dishman dishna disley dison diss
disuq ditzingen diu divandarreh divichibazar divide divino divinopolis divnogorsk divnoye divo divrigi
diwek dixiana dixie dixinn dixmoor dixon diyadin diyarbakir diyodar dizangue dizicheh djakotome djamaa
djambala djapadji djelfa djemmal djenne djibo djibouti djidiouia djidja djougou djugu dmitrov dnipro
dniprorudne dniprovskyi doba dobeln dobling dobo doboj doboka dobrich dobropillia dobrush dobryanka
docklands doda doddaballapura doddington doddridge dodge dodgeville dodola dodoma dodworth doetinchem
doffing dogansehir dogbo dogomet dogonbadan dogondoutchi dogubayazit doha dohad dohar dohazari dohren
doilungdeqen doka dokkum dokolo dokpodon dokri dokuchayevsk dolbeau-mistassini dole dolgoprudnyy dolisie
dollymount dolo dologon dolores dolton dolyna dolynska doma domaa-ahenkro domalanoan dombivali dombovar
domchanch dome dominica dommasandra domodedovo domodossola domoni domont dompu domzale donabate
donaghadee donaghmede donaldsonville donaueschingen donaustadt donauworth doncaster dondaicha dondo
donetsk dongargaon dongargarh dongcheng dongchuan dongcun dongdu dongen dongfeng donggang donggongon
dongguan donghai donghe donghol-sigon donghui dongjia dongjiang dongkan dongling dongning dongobesh
dongola dongsheng dongshi dongta dongtai dongwenquan dongxi dongxia dongxing dongyang dongying doniphan
donley donmatias donna donnacona donnington donnybrook donnycarney donora donovans donskoy donskoye
donvale doolandella dooly doonan doonside door dorado doraha doral doraville dorbod dorchester dordrecht
doreen dorfen dori dorking dormagen dormentes dormont dornakal dornbirn dorneyville dorog dorogobuzh
dorogomilovo dorohoi doropo dorridge dorsten dorstfeld dortmund dortyol dorud dorval dosquebradas dosso
dostluk dostpur dothan dotzheim douague douai douako douala douane douarnenez doubleview douentza douera
dougabougou dougherty douglas douglas-gilpin douglasdale douglaston douglasville dougnane doukouya
douliu douping dour dourados dourbali douz dover doveton dovzhansk dowagiac dowlatabad dowleswaram
downer downey downingtown downpatrick downside downsview-roding-cfb downtown doylestown dracena drachten
dracut draganesti-olt dragasani dragash dragor draguignan drama drammen drancy dranesville draper
drapetsona draveil drean dreghorn dreieich drensteinfurt dresden dresher dreux drew drewvale
driebergen-rijsenburg driefontein driekoppies driffield driouch driyorejo drochia drochtersen drogheda
drogichin drohobych droitwich drolshagen dromana dromore dronfield drongan drongen dronten drouin
droylsden drozhzhino drumcondra drumheller drummondville drummoyne druskininkai druzhba druzhkivka
dryden drysdale drzetowo-grabowo dschang duaca duarte duartina duayaw-nkwanta duba dubai dubasari dubbo
dubendorf dublin dubna dubno dubois dubovka dubrajpur dubravka dubreka dubrovnik dubti dubuque ducheng
duchesne ducos dudelange duderstadt dudhani dudhi dudinka dudley duekoue dueville duffel duffield duffy
dugda duggan dugulubgey duisburg duitama duiven duiwelskloof dukes dukinfield dukku dukli dukuhturi
dukuria duleek duliajan dullewala dulmen dulsberg duluth duma dumaguete dumai dumas dumbarton dumbea
dumfries dumila dumjor dumka dumont dumra dumraon dunaharaszti dunakeszi dunaujvaros dunayivtsi dunbage
dunbar dunbar-southlands dunblane dunboyne duncan duncanville duncraig dunda dundalk dundarave dundee
dundigal dundo dundonald dundrum dundy dunean dunedin dunellen dunetha dunfermline dungannon dungarpur
dungarvan dungas dungiven dungu dungun dunham dunhao dunholme dunhou dunhua dunhuang dunkirk dunklin
dunkwa dunlap dunlewy dunlop dunluce dunmore dunn dunnville dunoon dunsborough dunshaughlin dunstable
duntocher dunvant dunwoody dunyapur duoba duobao dupage duping duplin dupnitsa dupo dupont duquesne dura
durack dural durame durand durango durant durazno durban durbanville dure duren durg durgapur durham
durlesti durres dursley dursunbey duryea dushan dushanbe dushi dusit dusseldorf dusseldorf-pempelfort
dutchess dutse dutsin-ma dutywa duuban duval duvall duverge duvernay duvernay-est duxbury duyun duzce
duzhou dwarka dwarsloop dwight dyane dyat'kovo dyce dyer dyersburg dyersville dymchurch dysart
dysselsdorp dyurtyuli dzaoudzi dzerzhinsk dzerzhinskiy dzerzhinsky dzhankoy dzialdowo dzierzoniow dzodze
dzuunharaa dzuunmod dzyarzhynsk e'erguna e'zhou eadestown eagan eagar eagle eagleby eaglehawk eaglemont
eaglescliffe eaglesham eagleville earby earlimart earlsfield earlswood earlville earlwood early
easington easingwold easley eastbourne eastbridge eastchester eastgate eastham easthampton eastlake
eastlakes eastland eastleigh eastman eastmont easton easton-in-gordano eastover eastpointe eastvale
eastview eastwick eastwood eaton eatonton eatontown eaubonne ebano ebara ebaye ebebiyin ebensburg
eberbach eberswalde ebetsu ebilassokro ebina ebino ebisu eboli ebolowa eccles eccleston echelon echigawa
eching echirolles echizen echols echuca ecija eckernforde economy ecopark ecoporanga ecorse ector
ecuador ecully ecunna edaccheri edaicode edakkazhiyur edakkode edappal edattala edattirutti edavai
edavilangu edcouch eddy ede edea edegem eden edenbridge edenderry edenton edenvale edessa edewecht edfu
edgar edgartown edgecombe edgefield edgemere edgemont edgemoor edgerton edgewater edgewood edgeworth
edgware edgwarebury edina edinboro edinburg edinburgh edinet edingen-neckarhausen edirne edison
edithvale edmond edmonds edmonson edmonton edmunds edmundston edna edogawe edosaki edremit edson edwards
edwardstown edwardsville edwinstowe eeklo eersel effiduase effingham effium efkarpia efon-alaaye egbe
eger eggenberg eggenfelden eggenstein-leopoldshafen eggertsville egham eghezee egirdir egkomi eglinton
egra egremont egypt ehingen eibar eibergen eichstatt eidelstedt eifuku eiguliai eilat eilbek eilenburg
eimeo eimsbuttel einbeck eindhoven einsiedeln eiras eirunepe eisen eisenach eisenhuttenstadt eisenzicken
eislingen eissendorf eitorf eixample ejido ejigbo ejura ekangala ekazhevo ekenas ekeren eket ekibastuz
ekpe ekpoma ekuvukeni el-tor elamanchili elamkunnapuzha elampalloor elancourt elandacheri elandakuttai
elanora elavalli elayavur elazig elba elbasan elbert elberton elbeuf elbistan elblag elburg elburgon
elburn elche elda eldas eldersburg elderslie eldon eldorado eldoret eldridge eleebana elefsina
elektrenai elektrogorsk elektrougli elele elfers elghabra elgin elim elimbah eliot elista elixku
elizabeth elizabethton elizabethtown elk elkhart elkhorn elkin elkins elko elkridge elkton ellakkudi
elland ellenabad ellenbrook ellendale ellensburg ellenton ellenvale ellenville ellerslie ellesmere
ellettsville ellington elliniko elliott ellis ellisburg ellison ellisville ellon ellsworth ellwangen
elma elmadag elmali elmhurst elmina elmira elmont elmore elmschenhagen elmsford elmshorn elmswell
elmwood eloise elon elora elorza eloy elroy elsa elsdorf elsmere elst elsternwick eltham eltingville
eltville elubo elumalai elur eluru elverta elverum elwood ely elyria emalahleni emali eman emanuel
emanzimtoti embajadores embalenhle embalse embarcacion embhojeni embi embleton embrun embu embu-guacu
emden emerald emerson emery emeryville emet emin eminabad eminonu emirdag emkhomazi emmaus emmeloord
emmen emmendingen emmerich emmet emmetsburg emmett emmiganur emmitsburg emmons empalme empangeni empire
empoli emporia empuluzu emsdetten emsworth emure-ekiti emuziwezinto ena encantado encanto encarnacion
encheng encinitas encino encontrados encrucijada encruzilhada endasak ende endenich enderby endicott
endon endwell enem enerhodar enfield engadine engaru engels engelskirchen enger engkilili
englemount-lawrence englewood enid eniwa enkhuizen enkoping enmore enna ennepetal ennigerloh ennis
enniscorthy enniskillen enoch enoggera enola enon enschede ensenada enshi ensley entebbe enterprise
entrevias entroncamento enugu enugu-ezike enugu-ukwu enumclaw envigado enzan epe epernay ephraim ephrata
epinal epinay-sous-senart epinay-sur-seine epitaciolandia eppan eppelborn eppelheim eppendorf epping
eppingen eppstein epsom epuni epworth eqbaliyeh eqlid equeurdreville-hainneville eragny eramala erandio
erandique erandol erannoli erath erattupetta eravattur erawan erba erbaa erbach erbil ercis ercolano erd
erda erdaojiang erdek erdemli erdenet erding erebuni erechim eregli eremankono erembodegem erenhot
erftstadt erfurt ergani erie erin erina erindale erith eritrea erkelenz erkrath erlang erlangen erlanger
erlensee erlin erlun ermelo ermenek ermesinde ermineskin ermington ermitagana ermont ermua erode erong
errachidia erraguntla errenteria erriadh ersheng ershui erskine erskineville erumaippatti eruvadi
eruvatti eruwa ervalia erwin erwitte erzin erzincan erzsebetvaros erzurum esbjerg escada escalante
escalon escambia escanaba escarcega escatawpa escazu esch-sur-alzette eschborn eschwege eschweiler
escondido escuintla escuque eseka eselsberg esenguly esenler esenyurt esfarayen esgueira esher eshowe
eshtehard esik esikhaleni esil esim eskilstuna eskisehir eslamshahr eslov esmeralda esmeraldas esna
esneux espanola espargos esparreguera espartinas esparto esparza espelkamp esperanca esperance
esperantina esperantinopolis esperanza espinal espinho espinosa espiye esplanada espoo espoonlahti
esposende espumoso esquel esquias esquilino esquimalt esquina esquipulas essaouira essen essendon essex
essexville essington essling esslingen estacada estacio estahban estancia estcourt este esteio esteli
estella-lizarra estelle estepa estepona estero estevan estherville estill eston estonia estoril estreito
estrela estrella eswatini esztergom etah etajima etampes etawa etawah etela-haaga eten ethiopia
etikoppaka etlik etmadpur etna etobicoke eton etowah etrek ettadhamen ettaiyapuram ettalong etterbeek
ettlingen ettrick ettumanoor ettumanur etu-toolo etwatwa etzatlan euclid eudora eufaula eugene euharlee
euless eunapolis eunice eunos eupen eureka euroa eusebio euskirchen eustis eutin euxton evander
evangeline evans evansdale evanston evansville evaton evatt evaz eveleth evere everett evergem evergreen
everman evesham eving evington evka-bes evka-uc evora evosmos evreux evry ewarton ewell ewing exeter
exminster exmouth exton extrema extremoz exu eyemouth eyl eynesil eynsham eysines eyvan ezeiza ezhome
ezhou ezhudesam ezhupunna ezhva ezine ezza-ohu ezzouhour faaa fabens fabijoniskes fabriano facatativa
faches-thumesnil fada fadhigaradle faenza fafe fagaras faifley failsworth fairbanks fairborn fairburn
fairbury fairdale fairfax fairfield fairford fairhaven fairhope fairland fairlawn fairlight fairmont
fairmount fairport fairvale fairview fairway fairwood faisalabad faizpur fajar fajardo fakenham fakfak
falagueira falakata falavarjan falchera falcon falconridge falesti falfurrias falkenberg falkensee
falkirk falkoping fallbrook fallingbrook fallon fallowfield falls fallsburg fallstaff fallston falmouth
falna falticeni falun famagusta famailla fameck famenin fana fandriana fangcheng fangchenggang fangcun
fangshan fanipol fanling fanlou fannin fannuj fano fanwood fanzeres faqirwali faqus faradonbeh
farafangana farafenni farah farakka faranah farap faraskur farato faratsiho fardis fareham fargo
faribault faridabad faridkot faridpur faringdon farkhor farley farmersville farmerville farmingdale
farmington farmingville farmsen-berne farmville farnborough farnham farnworth faro farragut farrashband
farrell farrer farrington farroupilha farrukhabad farrukhnagar farsan farshut fartura faruj faruka farum
fasa fasano fastiv fate fatehabad fatehgarh fatehjang fatehnagar fatehpur fatick fatih fatima fatsa
fatwa faulconbridge fauldhouse faulk faulkner fauquier favara faversham favona favoriten fawkner faxinal
faya-largeau fayette fayetteville fayid fayzabad fazakerley fazelabad fazeley fazhanhe fazilka fazilpur
feasterville featherstone fecamp federacion federal fedorovskiy fehmarn feicheng feijo feira felana
felanitx feldkirch felgueiras felida felixlandia felixstowe feliz fellbach felling fellsmere feltham
felton feltre fendalton fendou fene fengcheng fenggang fenggao fenghua fenghuang fengjia fengkou fengle
fengling fengolo fengping fengrun fengshan fengsheng fengxiang fengyi fenhe feni fennpfuhl fenshui
fenton fentress fenyi feodosiya feraoun ferdows ferdowsiyeh ferencvaros ferentino fereydunshahr fergana
fergus ferguson feriana ferizaj ferizli ferkessedougou fermo fermoy fernandopolis ferndale ferndown
fernie fernley fernvale fernway fernwood ferokh ferrara ferreiros ferrenafe ferriday ferrol ferry
ferryhill ferunabad fes festus fetcham fetesti fetesti-gara fethiye feucht feuchtwangen fgura
fianarantsoa fianga fiche ficksburg fiddlesticks fidenza fiditi fier fier-cifci fife figtree figueres
figuig figuil fiji filadelfia filakit filderstadt filey fili filiasi filingue fillmore finchley finderne
findlay findon finedon finglas finland finley finlyandskiy finney finneytown finningley finnkolo
finspang finsterwalde fiorano fircrest firebaugh firestone firhouse firmat firminy firozabad firozpur
firthcliffe firuzabad firuzkuh fisantekraal fischeln fisher fishers fishersville fishguard fishhook
fishtown fitchburg fitzgerald fitzgibbon fitzherbert fitzroy fitzwilliam fiumicino flagami flagler
flagstaff flakiedougou flanders flandes flatbush flathead flatlands flatwoods flaxmere fleckney fleet
fleetville fleetwood flemalle-grande flemalle-haute fleming flemington flensburg fleron flers fletcher
fleurus fleury-les-aubrais flinders flint flitwick floirac flora floreat florence florence-graham
florencia flores floresta floresti floresville florey floriano florianopolis florida floridablanca
floridia floridsdorf florin florina floris florissant florsheim flossmoor flourtown flowood floyd
flushing fluvanna flynn fnidek foard foca fochville focsani foggia fokino folcroft foley foligno
folkestone folkston follonica folsom folweni fomboni fomento fondi fonseca fontaine fontainebleau
fontana fontanar fontarron fontem fontenay-aux-roses fontenay-le-comte fontenay-le-fleury
fontenay-sous-bois footscray forbach forbes forbesganj forchheim ford forde fordham fordingbridge fordon
fords fordyce forecariah forest forestbrook forestdale forestville forfar forio forks forli formby
formia formiga formigine formosa fornacelle forney forquilha forquilhinha forres forrest forrestfield
forssa forst forster forsyth fort-de-france fortaleza fortechnyi fortim fortuna fortuneswell fortville
fos-sur-mer foshan foso fossano foster fostoria fot fouchana fougeres foumban foumbot fountain
fountainebleau fouriesburg fourmies fowler foxborough foxrock foxton foya frackville fraga fraiburgo
fraijanes frameries framingham framlingham franca france franceville francheville francistown
francisville francofonte franconia franconville franeker frankenberg frankenmuth frankenthal frankford
frankfort frankfurt franklin franklinton frankston frankton franschhoek frascati fraser fraserburgh
frattamaggiore frattaminore frauenfeld frecheirinha frechen freckleton fredericia frederick
fredericksburg frederickson fredericktown fredericton frederiksberg frederikshavn frederikssund
frederiksvaerk fredonia fredrikstad freeborn freeburg freedom freehold freeland freeport freestone
freetown freha freiberg freiburg freienbach freilassing freire freising freital frejus fremantle
fremington fremont frenchville frenda freshwater fresnes fresnillo fresno freudenberg freudenstadt
freyming-merlebach fria fribourg fridley friedberg friedenau friedland friedrichsdorf friedrichsfelde
friedrichshafen friedrichshagen friedrichshain friendly friendswood friesoythe frimley frinton-on-sea
frio friona frischgewaagd frisco fritzlar frodsham frohnau frolovo frome fronan frondenberg fronteira
frontenac frontera frontier frontignan frontino frosinone frostburg frostproof fruita fruitland
fruitvale fruitville frutal frutillar fryazevo fryazino frydek-mistek fu'an fubang fucecchio fuchu
fuchucho fuding fudong fuefuki fuencarral fuengirola fuenlabrada fuguo fuhlsbuttel fuhuan fujairah fuji
fujia fujieda fujiidera fujikawaguchiko fujimi fujimino fujin fujinomiya fujioka fujisaki fujisawa
fujishiro fujiyoshida fukagawa fukawa fukayacho fuke fuki fukiage-fujimi fukuchiyama fukuecho fukui-shi
fukumitsu fukuoka fukura fukuroi fukushima fukutsu fukuyama fulbourn fulda fuldatal fulham fuling
fullarton fullerton fulshear fulton fultondale fulu fulwood fuman funabori funaishikawa funchal
fundacion fundao fundong funehikimachi-funehiki funes funfhaus fungurume funtua funza fuorigrotta fuqing
fuquay-varina furano furaydis furmanov furnas furstenfeldbruck furstenwalde furth furukawa furukawamen
furzedown fusagasuga fushe-kruje fushimi fushun fuso fussa fussen futian futog futrono futtsu fuwwah
fuxin fuxing fuyang fuyong fuyu fuyuan fuyun fuzhou fuzuli fylde fyli fyzabad ga-kgapane ga-malakhe
ga-rankuwa gaalkacyo gabane gabela gabes gabiadji gabon gaborone gabriola gabrovo gabu gadabay gadag
gadag-betageri gadani gadarwara gadhada gadhinglaj gadhra gadkhol gadouan gadsden gadwal gadzhiyevo
gaesti gaeta gafanha gafargaon gaffney gafsa gagarin gage gaggenau gagnoa gagny gahanna gaigeturi
gaildorf gaillac gaines gainesville gainsborough gairtganj gaithersburg gaj gajendragarh gajowice
gajraula gajuwaka gajwel galanta galapa galapagar galappo galashiels galati galatina galatone galatsi
galax galdakao galdar galebre galehdar galena galeras galesburg galesong galeville galich galikesh
galion gallarate gallatin galle gallia galliano galliate gallipoli gallipolis gallup gallus galpadar
galston galt galugah galvarino galveston galvez galway gama gamagori gamarra gamawa gamba gambat gambela
gambia gambissar gamboma gamboru gamboula gamdi gameleira gamewell gamlingay gamonal gampengrejo gampola
gananoque ganaur ganda gandai gandajika gander ganderbal ganderkesee gandevi gandhidham gandhigram
gandhinagar gandi gandia gandiaye gandorhun gandu gangakher gangapur gangarampur gangavalli gangavati
ganges ganghwa-gun gangjia gangneung gangoh gangolli gangshang gangtok gangtou ganguwa gangxia ganja
gannan gannavaram ganning gansbaai ganshoren ganshui ganta gantang gantt ganvie ganye ganzhou gao gao'an
gaofeng gaogou gaogu gaojia gaojing gaoliang gaoliu gaolou gaomi gaoping gaoqiao gaosheng gaotian gaoua
gaoulou gaoyou gaozhou gaozuo gap gapan gapyeong gar garacharma garango garanhuns garbahaarrey garbsen
garca garches garching garcia gardabani gardanne garden gardena gardendale gardere gardez gardiner
gardner gardnertown gardnerville gare garfield garforth garges-les-gonesse gargzdai garhakota
garhchiroli garhi garhiyasin garhmuktesar garhshankar garhwa gariadhar garibaldi garissa garko garland
garmdarreh garmisch-partenkirchen garmsar garneau garner garnet garnett garoowe garopaba garot garoua
garran garrard garrel garrett garrison garstang garston garswood gartenstadt garupa garut garuva garvin
garwolin garwood gary garza garzon gasconade gashua gaspar gaspe gassol gaston gastonia gastown gasuba
gatak gatchina gateacre gates gateshead gatesville gateway gatineau gatlinburg gatton gatumba gaur
gaurela gauribidanur gauripur gaurnadi gautampura gautier gauting gava gavar gavle gavrilov-yam gawler
gay gaya gayeri gaylord gaza gazakh gazaoua gazi gaziantep gazipasa gazipur gazojak gaztambide gbabam
gbadolite gbapleu gbarnga gbawe gbliglo gboko gbolouville gbon gbongan gdansk gdyel gdynia geary geauga
gebiley gebog gebze gecheng gedangan gedeb gedera gediz gedling gedo geebung geel geelong
geertruidenberg geesthacht gehrden geidam geidorf geilenkirchen geiro geita gejiu gela gelan
geldermalsen geldern geldrop geleen gelemso gelendzhik gelibolu gelligaer gelnhausen gelsenkirchen gem
gemas gembloux gembu gemena gemencheh gemerek gemert gemlik genappe genas genc genesee geneseo genet
geneva gengqing genhe genk gennep gennevilliers genoa gent gentbrugge genteng genthin gentilly gentry
geographe geoje george georgetown georgia georgiyevsk georgsmarienhutte gera geraardsbergen gerakas
geraldton gerash gerede gereida gereshk geretsried gerik gering gerisek gerlingen germantown germany
germasogeia germering germersheim germi germiston gernika-lumo gernsbach gero gerona gerringong
gerstetten gersthofen gescher geseke gesundbrunnen getafe gettysburg getxo gevelsberg gevgelija gevrai
geylang geytepe geyve ghadames ghana ghanpur ghantapada ghanzi gharaunda ghardaia ghardimaou gharo
gharroli gharyan ghat ghatal ghatampur ghatanji ghatkesar ghatsila ghaura ghauspur ghazaouet ghaziabad
ghazieh ghazipur ghazni ghedi gheorgheni gherla ghinnir ghiror ghitorni ghogardiha ghogha ghorabandha
ghormach ghosi ghotki ghubaysh ghugus ghulewadi ghulja giaginskaya giannitsa giannouli giarre gibara
gibbstown gibraleon gibraltar gibson gibsonia gibsons gibsonton gibsonville giddalur giddarbaha giddings
gidi gidole gien gierloz giessen gif-sur-yvette giffnock gifford gifhorn gifu gigante gihombo gijang
gijon gikongoro gil gila gilberdyke gilbert gilberts gilbertsville gilching gilchrist giles gilford
gilgandra gilgil gilgit gillen gillespie gillette gilliam gillingham gilly gilmanton gilmer gilpin
gilroy gimbi gimbicho gimcheon gimpo-si ginan ginch'i gines gingee gingoog ginosa ginowan
ginsheim-gustavsburg gion giovinazzo giralang girard giresun girga giridih giron girona girraween
girrawheen girton girua girvan gisborne gisenyi gisors gitarama gitega gitesi githunguri giulianova
giurgiu giussano givatayim givors giyani giza gizycko gjakove gjilan gjirokaster gjovik glacier gladbeck
gladenbach glades gladesville gladeview gladewater gladstone gladwin glamorgan glan glanamman glanerbrug
glanmire glarus glascock glasgow glasnevin glassboro glasscock glassmanor glassport glastonbury glauchau
glazoue glazov glebe glemsford glen glenarden glenbrook glencoe glendale glendene glendenning glendive
glendora glendowie gleneagle glenelg glenella glenferrie glenfield glengarry glengowrie glenham-belhar
glenhaven gleniti glenmont glenn glennville glenolden glenora glenorchy glenorie glenpool glenrosa
glenrothes glenroy glenshaw glenside glenvale glenview glenville glenwood gligbeuadji glinde gliwice
globe glogovac glogow gloria glossop glostrup gloucester gloversville glowno glubczyce glucholazy
gluckstadt glugor glusburn glyfada glyn-neath glynn gmunden gnago gnato gnatroa gnepasso gniezno gnosall
gnouboyo goa goalpara goascoran goaso goba gobabis gobardanga gobesa gobichettipalayam gobindgarh
gobindpur gobo gobowen gobu goch god godalming godda goddard gode godean godella goderich godfrey godhra
godmanchester godo godoli godollo godome goes goffstown gogebic gogounou gogrial goh gohad gohana
gohitafla gohlis gohouo gohpur gohyakkoku goiana goianapolis goianesia goiania goianinha goianira goias
goiatins goiatuba goioere goirle gojo gojra gokak gokalpur gokarna gokavaram gokdepe goksun gokwe
gol'yanovo golaghat golbahar golbasi golborne golcuk goldap goldasht golden goldendale goldenrod
goldsboro goleniow golestan goleta golfe golhisar goliad golitsyno golmarmara golpayegan golsar
golub-dobrzyn golwayn golyshmanovo goma gombe gombi gombong gomboussougou gomeneberi gomishan gomoh
gomon gonabad gonaives gonate gondal gonder gondia gondola gondomar gonen gonesse gongchangling gongguan
gongheyong gongju gongmen gongping gongqingcheng gongtan gongyi gongzhuling gonsenheim gonubie gonzales
gonzalez goochland goodhue gooding goodland goodlands goodlettsville goodmayes goodna goodview goodyear
goole goondiwindi goonellabah gooty gopalganj gopamau gopavaram goppingen gora gorai gorakhpur gorantla
goraya gorazde gorbea gorbitz gordon gordonvale gore gorebridge gorele gorelovo gorey gorgan gorgonzola
gorgoram gorham gori gorinchem goring goris gorizia gorleston-on-sea gorlice gorlitz gormi gorno-altaysk
gornozavodsk gornyak gorodets gorodishche gorogly goroka gorokan gorokhovets gorongosa gorontalo
gorrakunta gorseinon gorukle goryachevodskiy gose gosen goseong gosford gosforth goshainganj goshaingaon
goshen goshogawara goslar gosnells gosper gosport gossau gostivar gostyn gostynin gotan gotegaon gotemba
gotha gothara gothenburg goto gotsucho gottingen gotvand gouda goudi goudomp goulburn goulding goulds
goulmima goundam gourcy goure gourock goussainville gouverneur govardhan gove govlar goya goyang-si
goycay goyerkata goygol goyty gqeberha grabiszyn-grabiszynek grabouw graca gracanica gracemere
graceville gracia gradacac gradignan gradiska grady grafelfing grafton gragnano graham grahamstown
grainger grajau grajewo gramado grambling gramercy grammichele gramoteino granada granadilla granbury
granby grand grand-bassam grand-lahou grand-zattry grande-riviere grande-synthe grandview
grandview-woodlands grandville graneros grange grange-over-sands grangemouth granger grangeville
grangwav granite graniteville granja granollers grant grant-valkaria grantham grantley grants
grantsville grantville granville grapevine grappenhall grarem grasmere grasonville grasse gratiot
graulhet gravata gravatai gravatal grave gravelines gravenhurst graves gravesend gravette gray grays
grayslake grayson graz grazhdanka greasby greatwood greece greektown greeley greely green greenacre
greenacres greenbank greenbelt greenbriar greenbrier greenburgh greencastle greendale greene greeneville
greenfield greenfields greenford greenhill greenhills greenhithe greenisland greenland greenlawn
greenlee greenock greenpoint greensboro greensborough greensburg greenslopes greenstone greensville
greentown greentree greenup greenvale greenville greenway-chaplin greenwich greenwith greenwood
greenwood-coxwell greer greerton grefrath gregg gregory greiz gremda gremyachinsk grenaa grenada
grenchen grenoble grenzach-wyhlen gresford gresham gresik gressier gretna greve greven grevenbroich
greymouth greystanes greystones greytown grez-doiceau gribanovskiy gridley gries griesbach griesheim
griffin griffith griggs grigny grimari grimbergen grimes grimethorpe grimma grimsby grimstad grinnell
grivegnee grobenzell groby groesbeck groesbeek grogol grojec grombalia gronau groningen groot-brakrivier
grootfontein gropiusstadt gross-gerau gross-umstadt gross-zimmern grossauheim grossenhain grossenkneten
grosseto grossostheim groton grottaferrata grottaglie grottammare grove grovedale groveland groveport
groves groveton grovetown grozny grudziadz grugliasco grunberg grundy grunstadt gryazi gryazovets
gryfice gryfino grzegorzki gua guabiruba guabo guacara guacari guachochi guacui guadalajara guadalupe
guadarrama guadeloupe guadix guaduas guaianases guaiba guaimaca guaimaro guaira guaiuba guajara
guajiquiro gualaceo gualaco gualan gualeguay gualeguaychu guam guama guamal guamare guamo guamuchil
guanabacoa guanajay guanajuato guanambi guanare guanarito guanba guandu guane guang'an guangcun guanglu
guangpu guangshui guangshun guangtong guangyuan guangzhou guanhaes guanhu guanica guankou guanlong guano
guanshan guansheng guantanamo guanyang guanyin guanzhuang guape guapi guapiacu guapiara guapiles
guapimirim guapo guapore guara guarabira guarai guaramirim guaranda guaranesia guaraniacu guarapari
guarapuava guararapes guararema guaratinga guaratingueta guaratuba guarda guarei guarenas guariba guarne
guaruja guarulhos guasave guasdualito guasipati guastatoya guatemala guatire guaxupe guayama guayanilla
guayape guayaquil guayaramerin guaynabo guayos guazacapan gubadag gubakha gubat gubbi gubbio guben gubin
gubkin gubkinskiy guchang gucheng gucun gudalur guder gudermes gudivada gudiyatham gudong gudur
guduvancheri guebwiller gueckedou guediawaye guelendeng guelma guelmim guelph guemar guepaouo guerande
guerara guercif gueret guerneville guernsey guerou guessabo gueyo gueznaia guezon guia guiberoua guider
guidiguis guidonia guigang guiglo guigue guiguinto guihulngan guildford guildwood guilford guilin
guiljungan guimar guimaraes guimba guindalera guinea guinea-bissau guines guinguineo guipavas guiping
guiren guiria guisa guisborough guiseley guitry guixi guiyang gujan-mestras gujangbagh gujo gujranwala
gujrat gukovo gul'cha gul'kevichi gulabpura gulaothi gulariya gulebage guledagudda gulf gulfport gulgam
guli gulin guliston gulnar gulou gulu gumaca gumdag gumel gumi gumia gumla gummersbach gummi
gummidipundi gumushacikoy gumushane guna gunan gunbarrel gundlupet gundupalaiyam gungahlin gunjur
gunnaur gunnedah gunningsville gunnislake gunnison gunpo gunsan guntakal guntersville guntur
gunungsitoli gununo gunupur gunzburg gunzenhausen guochuan guocun guofu guohe guojia guolemude guozhen
gupi gur'yevsk gurabo gurbete gurdaspur gurgentepe gurh guri-si gurinhem gurlan gurmatkal gurnee
guroymak gurpinar gursahaiganj gursarai gursu gurue gurugram gurun gurupa gurupi guruvayur gusau gusev
gushikawa gushu gusinoozyorsk guskhara gusong gussago gustavsberg gustine gustrow gutao gutersloh
guthrie gutin guttenberg guwahati guxi guxian guyana guyancourt guye guymon guyong guyuan gvardeysk gwa
gwadabawa gwadar gwalior gwanda gwandalan gwangju gwangmyeong gwangyang gwaram gwarzo gweedore gwelup
gweru gwinnett gwoza gwynneville gyal gyanpur gyeongju gyeongsan-si gymea gympie gyoda gyomaendrod
gyomro gyongyos gyor gypsum gyula gyumri gyzylarbat ha'il haabersti haaga haakon haaksbergen haaltert
haan haar haarlem habaswein habbouch haberfield habersham habibpur habiganj habikino habra habuna
hachimantai hachinohe hachioji hacilar haciqabul hackensack hackettstown hackham hadagalli hadali
hadamar hadano haddenham haddington haddonfield haddow hadejia hadera hadero haderslev hadfield hadgaon
hadgood hadiaya hadim hadishahr hadithah hadjout hadleigh hadley hadong hadston hadyach haedo haeju
haenam hafizabad haflong hafnarfjordur hafshejan haftkel hagen hagenow hagerstown hagi hagley hagonoy
haguenau hahnville haibara-akanedai haicheng haifa haiger haikou haiku-pauwela hailakandi hailar hailey
haileybury hailin hailsham hailun haimen hainault haines hainesville haining haiphong haitang haiti
haitou haiyang haizhou hajan hajduboszormeny hajduhadhaz hajdunanas hajduszoboszlo haje hajiawa hajiganj
hajin hajipur hajira hajjah hajjiabad hajnowka hajo hakenfelde hakha hakkari hakodate hakonegasaki hakui
hakunila hakuromachi hala hala'ib halabja halac halawa halberstadt haldaur halden haldia haldibari
haldwani hale haledon halensee halesowen halesworth halewood haleyville halfaya halfway halhul halifax
halisahar haliyal hall hallam halle halle-neustadt hallglen hallsville halluin halmstad halol halstead
halstenbek halswell haltwhistle haludbani halvad halver halwan hamada hamadan hamah hamakita hamamatsu
hamanoichi hamar hamasaka hambantota hamble-le-rice hamblen hamburg hamburg-mitte hamburg-nord hamden
hameenlinna hameln hamersley hamhung hami hamidiyeh hamilton hamina hamirpur hamlet hamlin hamm
hammam-lif hammamet hammanskraal hamme hammelburg hamminkeln hammond hammondville hammonton hampden
hampshire hampstead hampton hamptons hamtramck hamura hamza han'airike hanahan hanam hanamaki hanawa
hanceville hancheng hanchuan hancock hand handa handan handeni handia handlova handwara haneda haney
hanfeng hanford hangal hangu hangzhou hanimciftligi haninge hanjia hankey hanna hannan hannibal hanno
hannover hannut hanoi hanover hansford hansi hanson hansot hansville hanting hantsavichy hanumana
hanumangarh hanwang hanwell hanworth hanyu hanyuan hanzhong haojiaqiao haomen hapeville hapur haql
haqqulobod hara hara-machida harahan haralson haramachi harappa harar harare harasta harbel harbin
harbourview harbu harburg hard harda hardee hardeeville hardeman hardenberg harderwijk hardin harding
hardingstone hardoi harduaganj hardwick hardy harefield harelbeke haren harewood harford hargeysa
haridwar harihar harij haripad haripur harir harlan harlem harlesden harleston harleysville harlingen
harlow harmanli harmon harnai harnes harnett harney harnoli harnosand haro harpalpur harpanahalli harpen
harpenden harper harrah harran harriman harringay harrington harris harrisburg harrisdale harrismith
harrison harrisonburg harrisonville harristown harrisville harrodsburg harrogate harrow harsefeld
harsewinkel harsin harstad harsud harsum hart hartbeesfontein hartbeespoort hartbeestfontein-a hartford
harthill hartishek hartland hartlepool hartley hartranft hartsdale hartselle hartshill hartstown
hartsville hartwell harunabad harur haruta harvard harvest harvestehude harvey harwich hasaki hasanabad
hasanpur haselhorst haselunne hashima hashimoto hashtgerd hashtpar hashtrud hashtsal hasilpur hasimara
haskell haskovo haslemere haslett haslev haslingden hassan hasselt hassfurt hassleholm hassloch hassocks
hastinapur hastings hastings-on-hudson hastings-sunrise hasuda hasune hata hataitai hatboro hatcho-muta
hatfield hathazari hathras hatillo hatne hatogaya-honcho hatonuevo hatoyama hatsukaichi hatta hatten
hattersheim hatti hattiesburg hattin hattingen hatton hatvan hatwans hau-ri haubourdin haugesund
haughton haukipudas haultain hauppauge hauraki hausbruch haut-madawaska hauterive hautes-terres hautmont
hauzenberg hauʻula-punaluʻu havana havanna-lakotelep havant havelian havelock haverfordwest haverhill
haveri haverstraw havertown haviland havirov havixbeck havre havre-saint-pierre havza hawaii hawalli
hawarden hawera hawick hawkesbury hawkhurst hawkinge hawkins hawkinsville hawkwood haworth hawthorn
hawthorndene hawthorne haxby hayama hayang hayange hayashima hayashino hayden haydock hayes hayesville
hayfield hayle haymarket hayrabolu hays haysboro haysville haysyn hayvoron hayward haywood hazar hazard
hazardville hazaribagh hazebrouck hazelbrook hazelwood hazlehurst hazleton hazorasp haʻiku heacham
headingley headland headstone healdsburg healesville heanor heard hearne hearst heath heathcote
heathmont heathridge heathrow heatley heavener heavitree heba hebao hebbagodi hebbronville hebburn heber
hebersham hebi hebian hebron hechi hechingen hechuan heckenberg heckington heckmondwike hectorville
hecun hedaru hede hedehusene hedensted hedon hedong heemskerk heemstede heerenveen heerhugowaard heerlen
heesch hefei heflin hegang hegeng heggadadevankote hegou heguan heho hehua heide heidelberg heidenau
heighington heihe heilbron heilbronn heiligenhaus heiligensee heiloo heinola heinsberg heishan heishui
heist heist-op-den-berg heitai heiwadai heixi hejiang hekimhan hekinan hekou helchteren helena
helensburgh helensvale helensville helin heliopolis hell-ville hellersdorf hellertown hellevoetsluis
hellin helmond helmstedt helong helotes helsby helsingborg helsingor helsinki helston hem hemer hemet
hemmingen hemphill hempstead hemsbach hemsby hemsworth hendala hendaye hendek henderson hendersonville
hendijan hendra hendricks hendrik-ido-ambacht hendrina hendron hendry henfield hengbei hengchun hengelo
henghe hengoed hengshan hengshui hengyang henichesk henin-beaumont henley-on-thames henlow hennaya
hennebont hennef hennenman hennepin hennigsdorf henrico henrietta henry henryetta hephzibah hepingjie
hepo hepu heqian heqiao heqing herat herblay-sur-seine herborn herbrechtingen herculaneum hercules
herdecke heredia hereford herent herentals herford herisau heritage herkimer hermantown hermanus
hermiston hermitage hermon hermosa hermosillo hermsdorf hernals hernando hernani herndon herne herning
herouville-saint-clair herrenberg herricks herriman herrin hersbruck herselt hershey herstal herten
hertford herttoniemi hervanta herve herzele herzliya herzogenaurach herzogenrath heshan hespeler
hesperia hesston heston heswall hetauda hethersett hetoudian hettinger hetton-le-hole hettstedt heunghae
heusden heusenstamm heusweiler heusy heverlee hevie hewitt hewlett hexham hexing heyan heyburn heyou
heysham heyuan heywood heze hezhou hezuo hialeah hiawatha hibbing hickman hickory hicksville hida hidaj
hidaka hidalgo hiddenhausen hideaway hidirbey hidrolandia hietzing higashi-matsuyama higashiagatsuma
higashigo higashigotanda higashihiroshima higashikagawa higashikurume higashimatsushima higashimoricho
higashimurayama higashine higashinozoe higashiosaka higashiyamato higginsville highbridge highbury
highett highfields highgate highgrove highland highlands highley highton hightstown highview highwood
highworth higuerote hihya hiji hikari hikarigaoka hikawadai hikiso hikone hilchenbach hildegarde hilden
hildesheim hill hillandale hillarys hillbank hillcrest hille hillegom hillerod hillhurst hilliard
hillingdon hillsboro hillsborough hillsdale hillside hillside-quadra hillview hillvue hilmar-irwin hilo
hilpoltstein hilsa hilton hilvan hilversum hima himamaylan himatnagar himeji himi himimachi himora
hinakallu hinatuan hincesti hinche hinchinbrook hinckley hindalgi hindaun hindhead hindley hindoria
hinds hindupur hinesburg hinesville hinganghat hingham hingoli hingorja hinigaran hinis hinjilicut hino
hinsdale hinthada hinton hintonburg hirado hiragi hirai hirakata hirakawa hirakud hiram hirara hiratacho
hiratsuka hire hirekerur hiriyur hirna hirnytskyi hirobaba hirokawa hirosaki hiroshima hirwaun
hisai-motomachi hisar hisor hispanoamerica histon hisua hit hita hitachi hitachi-naka hitachi-ota
hitachiomiya hitchcock hitchin hitokawame hitoto hitoyoshi hizan hizume hjorring hladkivka hlaingthaya
hlanganani hlegu hlohlolwane hlohovec hlotse hloubetin hlubocepy hlucin hlukhiv hlybokaye hnivan ho
ho-ho-kus hobaramachi hobart hobbs hoboken hobro hobyo hochfeld hockaday hockenheim hockessin hocking
hockinson hockley hodal hodatsushimizu hoddesdon hodgeman hodgenville hodmezovasarhely hodonin
hoensbroek hoeryong hoeyang hof hofgeismar hofu hoganas hogansville hoheluft-ost hoheluft-west hohenberg
hohenems hohenstein-ernstthal hohenwald hohhot hohoe hoima hojai hojambaz hojo hoke hokendauqua hokitika
hokmali hokota hokowhitu hokuto hola holalkere holambra holbaek holbeach holbeck holborn holbrook holden
holdenville holdrege holenarasipura holesovice holguin holiday holladay holland hollick-kenyon
hollidaysburg hollins hollinwood hollis hollister holliston hollogne-aux-pierres hollola holloway
hollviken holly hollymead hollywood holmen holmes holmesburg holmwood holon holosiyiv holstebro
holsworthy holt holton holtsville holtville holualoa holubivka holyhead holyoke holyrood holytown
holywell holywood holzkirchen holzminden holzwickede homagama homai homberg homburg homeacre-lyndora
homebush homedale homeland homer homestead homesteader hometown homewood hominy homnabad homs honcho
honda hondarribia hondo hondomachi-hondo honduras honefoss honesdale hong'an hongbao hongch'on honggang
honghe honghu hongjiang hongkou honglu hongo hongqiao hongseong hongtu hongwon hongzhou honiara honiton
honjo honmachi honnali honnavar honolulu hoo hood hoofddorp hoogeveen hoogezand hoogstraten hoogvliet
hook hooker hooksett hoonah-angoon hooper hoopeston hoopstad hoor hoorn hoover hopa hopatcong hope
hopedale hopewell hopin hopkins hopkinsville hopkinton hoquiam horasan horbury horde horgen horicon
horikiri horikoshi horizonte horizontina horki horley horlivka hormigueros horn hornby horncastle
hornchurch hornell hornsby hornsea hornsey horodok horodyshche horrabridge horry horseheads horsens
horsford horsforth horsham horsholm horsley horst horstel horta horta-guinardo hortaleza horten
hortolandia horton horw horwich horyuji hosa'ina hosadurga hosapete hosbach hoshakuji hoshiarpur hoskote
hostafrancs hostivar hostomel hosur hotaka hotting houba houdeng-goegnies hough houghton
houghton-le-spring houhai houilles houlton houma hounde hounslow houqiao houshan houston houthalen
houzhen hove hovelhof hoveton hoveyzeh hovsan howard howden howell howick howli howrah howth hoxter
hoxtolgay hoyerswerda hoylake hpa-an hpakan hranice hrazdan hrodna hrubieszow hruzkyi hsinchu huacheng
huacho huadian huai'an huaibei huaicheng huaidian huaihua huainan huaiyang huajing hualin hualmay
hualong hualpen hualqui huamachuco huamak huamantla huambo huanan huancavelica huancayo huangchuan
huangdi huanggang huanghua huangji huanglou huangmei huangmen huangnihe huangpi huangpu huangsha
huangshan huangshi huangshui huangzhou huankou huanren huanta huanuco huanuni huaquillas huaral huaraz
huarmey huashan huatabampo huatugou huatusco huauchinango huaura huayin huayuan huazhou hub hubballi
hubbard hubbardston huby hucheng huchuan huckarde huckelhoven huckeswagen hucknall huddersfield huddinge
hude hudiksvall hudiyuzi hudson hudsonville hudspeth hue huehuetenango huejotzingo huelva huercal-overa
huerfano huesca hueytown hufeng hughes hughesdale hughson hugli hugo hugoton huguenot huguo huicheng
huilango huilong huimanguillo huimin huinan huinong huiqu huissen huixcolotla huixing huixquilucan
huixtla huizen huizhou hukeri hukkyo-ri hukumpeta hulan hulbuk hulikal huliyar hull hullhorst hulme
huludao hulunbuir hulyaypole humacao humaita humansdorp humbe humbermede humberston humberstone humble
humboldt humboldtkolonie humen humenne humewood-cedarvale hummelsbuttel hummelstown humphrey humphreys
hun hunasamaranahalli hunchun hunedoara hunfeld hungary hungerford hungnam hungund hunmanby hunstanton
hunsur hunt hunterdon huntersville huntertown huntingburg huntingdale huntingdon huntington huntley
huntly huntsville hunucma hunxe huocheng huolu huoshilafu hupari hura hurghada hurley hurlingham huron
hurricane hurst hurstbourne hurstbridge hurstpierpoint hurstville hurth huruta husainabad husainpur
hushitai husi huskvarna husum hutagalli hutang hutchins hutchinson hutto huwei huxley huy huyanghe
huyton huzhai huzhou hvardiyske hvidovre hwacheon hwadae hwado hwange hwangju-up hwaseong-si hwasong
hwasun hwawon hyannis hyattsville hyde hyderabad hyeres hyesan hyesan-dong hyosha hyrum hythe hyuga
hyvinge i-n-tillit iacu ialoveni ialysos iapala iapu iasi iati iba ibadan ibague ibaiti ibanda ibara
ibaraki ibarra ibate ibateguara ibatiba ibb ibbenbueren ibenga iberia iberville ibeto ibi ibia ibiapina
ibicarai ibicoara ibicui ibimirim ibipeba ibipitanga ibipora ibirama ibirapitanga ibirataia ibirite
ibiruba ibitiara ibitinga ibitita ibiuna ibiza ibnat ibotirama ibrahimpatan ibrahimpatnam ibshaway
ibstock ibusuki ica icapui icara icatu icchannur iceland ichalkaranji ichchapuram ichchhapor icheon-si
icheu ichhawar ichihara ichikawa ichikawadaimon ichikikushikino ichinoe ichinohe ichinomiya ichinoseki
ichora ichtegem ickenham ico iconha ida idabel idah idaho idaiyarpalaiyam idalia idangansalai idanre
idappadi idar idar-oberstein idhna idil idiofa idku idlewood idlib ido-dong idstein idyllwild idylwood
ieper ierapetra ifakara ifanadiana ifatsy ifo ifrane iga igaci iganga igangan igapora igarapava igarape
igarape-acu igarassu igarra igatpuri igbara-odo igbeti igbo-ora igbo-ukwu igboho igbor igdir igede-ekiti
ighram iglas iglesias iglino igra igrapiuna igrejinha iguai igualada iguape iguatemi iguatu igugunu
igunga igurusi igusa iharana ihiala ihnasiyah ihosy ihren ihtiman iida iijima iisalmi iiyama iizuka
ijaji ijebu-igbo ijebu-jesa ijero-ekiti ijevan ijmuiden ijok ijoko ijsselmuiden ijsselstein ijui ijuin
ikalamavony ikang ikare ikaruga ikast ikauna ikebukuro ikeda ikedacho ikegami ikeja ikeno ikere-ekiti
iki ikire ikirun ikom ikoma ikongo iksal iksan ikungi ikwiriri il'skiy ilagan ilaiyankudi ilam ilanskiy
ilaro ilave ilawa ilchester ile-de-lameque ile-des-soeurs ile-ife ilebo ilembula ilesa ilford ilfracombe
ilgaz ilgin ilhabela ilhavo ilheus ilhota ilica ilicinea ilidza iligan ilinden ilinge ilion ilioupoli
ilkal ilkeston ilkhchi ilkley illapel illawong illela illertissen illescas illingen illizi
illkirch-graffenstaden illzach ilmajoki ilmenau ilminster ilo ilobu iloilo ilongero ilopango ilorin
ilovays'k ilsede iluka ilula iluppur imabari imaichi imamoglu imanshahr imaricho-ko imatra imbau imbe
imbituba imbituva imerimandroso imerintsiatosika imi-n-tanout imishli imizu immingham immokalee imola
impasugong imperatriz imperia imperial imperoyal impfondo imphal imsida imsil imus imzouren ina inabanga
inabe inada inagi inaja inala inami inaruwa inashiki inawashiro inazawa inba inbawhkon inca
ince-in-makerfield incheon incirli incirliova indabaguna indaial indaiatuba indang indapur indargarh
independence independencia inderbor indergarh indi india indiana indianapolis indianola indiantown
indiara indiaroba indija indio indonesia indooroopilly indore indralaya indramayu indri inegol inezgane
infernetto inga ingabu ingatestone ingenio ingersoll ingham ingleburn ingleside inglewood ingoldmells
ingolstadt ingombota ingram inhambane inhambupe inhapi inhapim inhassoro inhulets inhuma inhumas inisa
injambakkam injibara inkhil inkisi inkster innaloo innerleithen innisfail innisfil inniswold innoshima
innsbruck ino inokashira inokura inongo inopacan inowroclaw inozemtsevo insein inseno inskoy inta
interlaken intibuca intich'o inuvik inuyama invercargill inverell invergordon inverkeithing inverkip
inverloch invermay invermere inverness inverurie inwood inyo inza inzai ioannina iola iona ione ionia
ionview iosco iowa ipaba ipameri ipanema ipanguacu ipatinga ipatovo ipaumirim ipaussu ipecaeta ipero
iperu ipiales ipiau ipil ipinda ipira ipiranga ipis ipixuna ipoh ipojuca ipora ipoti ippy ipswich ipu
ipua ipubi ipueiras iqaluit iquique iquitos iracema iracemapolis iradan irakleio irakleion iramallur
iran iranduba iranshahr irapuato iraq iraquara irara irati iraucuba irbid irbit irchester irece iredell
ireland irewe iriba irikkur irimbiliyam iringa iringal iringappuram irinjalakuda irion iriona irituia
iriveri irkutsk irlam irmo iron irondale irondequoit ironton ironwood iroopara iroquois irosin irpin
irthlingborough irugur iruma irun irupi irvine irving irvington irwin iryango irymple isa isabela
isabella isagarh isahaya isaka isakogorka isanlu-itedoijowa isanti isawa ischia ise ise-ekiti isebania
isehara iselin iserlohn isernia isesaki iseyin isfahan isfara ishaka ishigaki ishigami ishige ishii
ishikari ishikawa ishiki ishim ishimbay ishinari ishinomaki ishioka ishitsuka ishoj ishpeming ishqoshim
ishwardi isieke isingiro isinya isiolo isiro iskandar iskenderun iskilip iskitim isla islamabad
islamgarh islamkot islamnagar islamorada islampur island islandia isleworth islington islip ismailabad
ismailia ismaning ismayilli isnos isny isogo isoka isparta ispica ispir israel issaquah issaquena issia
issoire issoudun issy-les-moulineaux istalif istanbul istaravshan istinye istiqlol istmina istok istra
istres isulan isumi ita itabaiana itabaianinha itabashi itabela itabera itaberaba itaberai itabira
itabirito itaborai itabuna itacarambi itacare itacoatiara itacorubi itaete itagi itagiba itaguacu
itaguai itaguara itagui itahari itai itaiba itaiopolis itaitinga itaituba itajai itajobi itajuba
itajuipe itako itakura italva italy itamaraju itamarandiba itambacuri itambe itami itamonte itampolo
itanagar itanhaem itanhandu itanhem itaobim itaocara itapaci itapage itapagipe itaparica itapecerica
itapema itapemirim itaperucu itaperuna itapetim itapetinga itapetininga itapeva itapevi itapicuru
itapipoca itapira itapiranga itapissuma itapiuna itapoa itapolis itapora itaporanga itapororoca itapui
itapuranga itaquaquecetuba itaquera itaqui itaquirai itaquitinga itarantim itarare itarema itariri
itarsi itasca itatiaia itatiaiucu itatiba itatim itatinga itatira itaugua itauna itawamba itayanagi iten
iteya itezhi-tezhi ithaca itigi itinga itiquira itirapina itiuba ito itogawa itogon itoigawa itoman
itororo itoshima itsa itsoseng itsukaichi itu ituacu ituango itubera ituiutaba itumba itumbiara itupeva
itupiranga ituporanga iturama iturrama ituverava ituzaingo itzehoe iuka iuna ivai ivaipora ivanhoe
ivano-frankivsk ivanovka ivanovo ivanovskoye ivanteyevka ivato ivatsevichi iver ivington ivins ivohibe
ivoti ivrea ivry-sur-seine ivybridge iwade iwai iwaki iwakuni iwakura iwamizawa iwanai iwanuma iwase
iwata iwatsuki iwo iwon-up ixelles ixmiquilpan ixopo ixtaczoquitlan ixtapa ixtapa-zihuatanejo ixtapaluca
ixtepec iyesi iyo izalco izamal izard izazi izberbash izegem izeh izhevsk iziaslav izki izluchinsk
izmayil izmaylovo izmir izmit iznik izobil'nyy iztacalco iztapalapa izu izumi izumiotsu izumisano izumo
izunokuni izyum jabalpur jabalya jabaquara jabbeke jabicunda jablah jaboticabal jaboticatubas jaca
jacaltenango jacana jacaraci jacarau jacareacanga jacarei jacarezinho jaciara jack jacksboro jackson
jacksonville jacksonwald jacmel jacobabad jacobina jacqueville jacunda jacupiranga jacutinga jadcherla
jadu jadugora jaen jafarabad jafaro jaffa jaffna jagadhri jagalur jagatsinghapur jagdalpur jagdishpur
jagdispur jaggaiahpet jaggayyapeta jagiroad jaglot jagna jagodina jagraon jagtial jaguapita jaguaquara
jaguara jaguarao jaguarari jaguare jaguaretama jaguariaiva jaguaribe jaguaripe jaguariuna jaguaruana
jaguaruna jahanabad jahangira jahangirabad jahanian jahazpur jahrom jaiba jaicos jaigaon jainagar jaipur
jais jaisalmer jaisingpur jaitaran jaito jaitpur jajarm jajmau jajpur jakarta jakobsberg jakobstad
jakomini jalacingo jalajala jalakandapuram jalalabad jalali jalalpore jalalpur jalandhar jalapa jalarpet
jalaun jalda jales jalesar jaleshwar jalgaon jalilabad jalingo jalladiampet jalna jalochi jalolquduq
jalor jalostotitlan jalpa jalpaiguri jalpatagua jalq jalu jam jamaame jamadoba jamai jamaica jamalpur
jamay jamba jambai jambes jambusar jamesburg jamestown jamisontown jamjamal jamjodhpur jamkhandi jamkhed
jammalamadugu jammu jamnagar jamner jampur jamrud jamsa jamshedpur jamtara jamui jamul jamundi jamuria
janakkala janakpur janauba jand jandiala jandira jandli janeng janesville jangaon jangheung jangipur
jangseong janin janiuay janjgir jannali jansath januaria janzur jaora japan japaratuba japekrom japeri
japoata jarabacoa jarabulus jaragua jarajus jaramana jaranwala jarash jardim jardinopolis jaridih jarinu
jarocin jaromer jaroslaw jarrow jaru jaruco jarvenpaa jarwal jasaan jasdan jasidih jasim jask jaslo
jasper jaspur jaswantnagar jaszbereny jatai jatani jatara jatauba jaten jatibarang jatibonico jatiroto
jatiwangi jatkasaari jatoba jatt jau jauharabad jauja jaunpur javanrud javea jawad jawaharnagar jawhar
jawi jawor jaworzno jay jayamkondacholapuram jayapura jayrud jayuya jeanerette jeannette jebba jebel
jedburgh jeddah jedeida jedrzejow jefferson jeffersontown jeffersonville jega jejuri jekabpils jekulo
jelcz jelebu jelgava jelilyuzi jelutong jember jena jendouba jenison jenjarum jenkins jenkintown jenks
jennings jenzan jeongeup jeonju jepara jequeri jequie jequitinhonha jerada jerantut jerauld jeremie
jeremoabo jericho jerome jerrabomberra jersey jerseyville jertih jerusalem jesenice jesi jesmond
jessamine jessheim jessore jessup jesup jetafe jetalsar jetpur jette jevargi jever jewar jewell jeypore
jhabua jhadeshwar jhajha jhajjar jhalawar jhalida jhalod jhalrapatan jhalu jhanjharpur jhansi jhargram
jharia jharsuguda jhawarian jhelum jhingergacha jhinjhak jhinjhana jhinkpani jhol jhunjhunun jhusi ji'an
jiachuan jiading jiagao jiagedaqi jiahanbage jiamusi jian'ou jianchang jiang'an jiangbei jiangchi
jiangjia jiangkou jiangluo jiangmen jiangnan jiangping jiangshan jianguang jiangxi jiangyan jiangyin
jiangyou jiangzhuang jianlong jianshan jianshui jiaogong jiaohe jiaojiang jiaoshi jiaozhou jiaozuo
jiaping jiashan jiasi jiawang jiaxing jiayi jiayue jiayuguan jiazi jibia jicin jidong jiehu jielong
jieshi jieshou jietou jiexiu jieyang jifeng jigani jiguani jihlava jijel jijiang jijiga jiladiguda
jilava jilib jilin jimaguayu jimboomba jimeta jimma jimo jinan jinan-gun jinchang jincheng jind
jindabyne jindalee jindaoxia jindayris jinding jinfeng jing'an jingdezhen jinggou jingguan jinghong
jingling jingmen jingui jingzhi jingzhou jinhu jinhua jining jinja jinjang jinji jinjiang jinka jinlong
jinniu jinotega jinotepe jinqiao jinsha jinshan jinshanlu jinshi jintur jinxiang jinzhong jinzhongzi
jinzhou jipijapa jiquirica jirapa jirapur jirkov jiroft jishou jishu jishui jitai jitauna jitra jiuchao
jiuchi jiudian jiuhe jiujiang jiujing jiulongshan jiupu jiuquan jiushan jiutai jiutepec jiuxian jiwani
jiwanpur jixi jixian jiyuan jizan jizhou jizzax joacaba joaima joal joanopolis jobabo jobstown
jocotenango jocotepec joda jodar jodhpur joensuu joetsu jogbani jogipet jogonalan johannesburg
johannisthal johi johnsburg johnson johnsonville johnston johnstone johnstown joinville
joinville-le-pont jojutla joliet joliette jollyville jolo jombang jomvu jona jonava jones jonesboro
jonesborough jonkoping jonquiere joondalup joondanna joplin joppatowne jora jorat jordan jordanstown
jorf jorhat jork jos josefstadt joselandia josephine joshimath joshua joso joue-les-tours jounieh
jourdanton joure jouy-le-moutier jovellanos jowai joyabaj joyo jozefow jozsefvaros juab juan-les-pins
juanjui juara juatuba juazeiro juba jubayt jubilee jucas juchen juchitepec jucurutu judea judian
judibana judita juegang juexi jugial jugsalai juhaynah juigalpa juina juja jujuvadi jukui julau julfa
juliaca julianadorp julich jumayra jumet jumilla jumunjin junagadh junagarh juncos jundiai juneau junee
jungpyong juniata junin junlian junnar junortoun junqan junqueiro junqueiropolis jupi jupiter juquia
juquitiba jurema juriquilla jurm jurmala juru juruti jussara justice justicia justin justiniskes
juterbog jutiapa juticalpa jutou juvignac juvisy-sur-orge juwana juybar juye jwaneng jyvaskyla k'olito
ka'ersai ka-mhinga kaambooni kaarela kaarina kaarst kabacan kabala kabale kabalo kabanga kabanjahe
kabankalan kabanovo kabare kabarnet kabaty kabba kabbasin kabeya-kamwanga kabilpor kabinda kabirwala
kabkabiyah kabnur kabo kabompo kabrai kabudarahang kabul kabwe kachhwa kachia kachidoki kachisi
kachkanar kadachira kadaiya kadakkavoor kadamakudi kadan kadapa kadaura kadayal kadayanallur kade kadena
kadi kadiganpalli kadikkad kadinhani kadiolo kadipur kadiri kadirli kadiyivka kadod kadodara kadogawa
kadoma kadoorie kadugli kaduna kadungalur kadur kaech'on kaedi kaele kaesong kafanchan kaffrine
kafranbel kafrul kafue kaga kaga-bandoro kagadi kagal kagano kagaznagar kageleke kagio kagizman kagoro
kagoshima kahaluu-keauhou kahama kahandhale kaharlyk kahin kahnawake kahnuj kahoku kahone kahramanmaras
kahrizak kahta kahului kahuta kai kaiama kaiapoi kaifeng kaihua kaij kaikalapettai kaikalur kaikohe
kailahun kailaras kailashahar kaili kailua kailua-kona kaimganj kaimori kaimuki kaimur kainan
kaipamangalam kairana kairouan kais kaisariani kaiserslautern kaitaichi kaitang kaithal kaithoon kaiti
kaitong kaiyuan kaizu kaizuka kajaani kajang kajansi kajiado kajikazawa kajiki kajiya kajuru kaka
kakalur kakamega kakamigahara kakanj kakata kakaʻako kakching kakdwip kakegawa kakhovka kaki kakinada
kakira kakiri kakkalapalle kakkanad kakkodi kakogawacho-honmachi kakonko kakori kakrala kakti kakuda
kakuma kakumiro kakunodatemachi kalabagh kalabahi kalabo kalaburagi kalach kalach-na-donu kalachinsk
kaladi kalagyisu kalaheo kalajoki kalakkadu kalale kalaleh kalamansig kalamaria kalamassery kalamata
kalamazoo kalamb kalamnuri kalamunda kalanaur kalanwali kalaoa kalappatti kalardasht kalas kalasin
kalasu kalaswala kalat kalavad kalavoor kalaw kalawao kalayat kalba kalbatau kalecik kaleen kalemie
kalemyo kalghatgi kalgoorlie kalher kalia kalianget kalibo kalifornsky kaliganj kalihi-palama kalilangan
kalima kalimpong kaliningrad kalininsk kalininskaya kalininskiy kalinjur kalinkovichi kaliro kalisizo
kalispell kalisz kaliua kaliyaganj kalk kalka kalkar kalkaska kallakkurichchi kallakurichi kallam
kallamchavadi kallang kallangur kallaroo kalleribhagam kallidaikurichi kallio kallithea kalliyassheri
kalliyoor kallukuttam kalmar kalmeshwar kalmiuskyi kalmthout kalmunai kalna kalocsa kalodzishchy kalol
kalomo kalpatta kalpi kaltan kaltenkirchen kaltungo kaluga kalugumalai kalulushi kalundborg kalush
kalutara kalwakurti kalyan kalyandurg kalyani kalyazin kalymnos kalynivka kalynivskyi kamabi kamachumu
kamagaya kamaishi kamakhyanagar kamakura kamal kamalapuram kamalasai kamalganj kamalia kamalshahr kaman
kamaqhekeza kamareddi kamarhati kamaruddinnagar kamata kamateron kamatgi kamayakkavundanpatti kamba
kambah kambainallur kambar kambarka kambove kameda-honcho kamen kamenjane kamenka kamenolomni
kamensk-shakhtinsky kamensk-ural'skiy kamenz kameoka kameshkovo kameyama kami kamifukuoka kamigori
kamigoto kamigyo-ku kamiichi kamiigusa kamiiso kamikatagiri kamikoizumi kamimaruko kamina kaminokawa
kaminoma kaminoyama kamioi kamirenjaku kamisu kamiya kamizawa kamloops kammivapettai kamnik kamo
kamogatacho-kamogata kamogawa kamojimacho-jogejima kamoke kamp-lintfort kampala kampar kampen kampene
kampli kampot kamppi kamra kamsar kamthi kamuli kamunting kamuthi kamwenge kamyanets-podilskyi
kamyanka-dniprovska kamyanobridskyi kamyanske kamyaran kamyshin kamyshlov kamyzyak kan'onjicho kanab
kanabec kanahooka kanaishima kanakapura kanaker-zeytun kanakir kanakono kanamachi kananga kanash kanasin
kanata kanata-lakes kanawha kanaya kanayannur kanazawa kanbalu kanbara kanbe kanchanaburi kanchanpur
kanchipuram kanchrapara kanda kandahar kandalaksha kandalloor kandamkunnu kandana kandanissheri kandari
kande kandhkot kandhla kandi kandiaro kandira kandiyohi kandla kandoeng kandry kandukur kandy kandyagash
kane kanegasaki kanegusuku kanekomachi kanel kaneohe kanevskaya kangaba kanganpur kangar kangasala
kangavar kangayam kangding kangdong-up kangeyanallur kanggye kangkar kangle kangnyong kangson kanhan
kanhangad kanhirode kani kanie kanifing kanigiri kaniv kaniyarakod-kizhakumuri kaniyur kanjari kanjia
kanjiramkulam kankaanpaa kankakee kankan kankauli kanke kanker kankipadu kankon kanmaki
kannabecho-yahiro kannad kannadiparamba kannamangalam kannampalaiyam kannanendal kannankurichchi
kannapolis kannapuram kannauj kannelmaki kanniyakumari kannod kannur kano kanodar kanor kanowit kanoya
kanpur kansad kansanshi kansapur kansipati kansk kant kantabanji kantai kantang kantemirovka kanth
kantharalak kantyshevo kanuma kanungu kanuru kanwal kanyama kanye kanyobagonga kanzakimachi-kanzaki
kaohsiung kaolack kaoma kaouara kaoueni kapadvanj kapan kapar kapasan kapchorwa kapellen kapenguria
kapit kaplan kapolei kaposvar kapotnya kappiyara kapren kapsabet kapsan-up kapuskasing kaputa kaqun kara
kara-balta kara-kulja karabaglar karabanovo karabar karabash karabudakhkent karabuk karabulak karacabey
karachayevsk karachev karachi karacoban karad karagandy karahrud karaikal karaikkudi karaippudur karaj
karak karaki karakkad karakocan karakol karala karalee karama karamadai karaman karamay karambakkudi
karambi karamsad karamuck karamursel karangampel karanganom karangnongko karangsembung karanja karanjia
karankasso karanpur karapinar karari karasu karasuk karasuyama karatau karatina karatsu karauli
karawalnagar karawang karbala karben karcag kardhan kardinya karditsa kardzhali kareela kareli karema
karengera karera kargil karhal karhula kari kariapatti kariba kariega karikad karimabad karimangalam
karimganj karimnagar karingal kariong karivali kariya karjan karjat karkala karlin karlivka karlovac
karlovo karlowice karlowice-rozanka karlsfeld karlshamn karlshorst karlskoga karlskrona karlsruhe
karlstad karlstadt karmala karmeta karmi'el karnal karnaphuli karnes karnobat karo karoi karoliniskes
karonga karor karori karow karpinsk karratha karrinyup kars karsiyaka kartaly kartarpur kartasura
karthikappally kartuzy karuizawa karukh karukkalvadi karumalur karumattampatti karungappalli karunguli
karuppur karur karuri karusi karuva karuvanthuruthy karuvellur karvina karwar kas kasaali kasai kasaishi
kasama kasamatsucho kasambya kasamwa kasanda kasangati kasangulu kasanje kasaoka kasara kasaragod kasba
kasdol kaseda-shirakame kasempa kaser kasese kasganj kashan kashgar kashiba kashihara kashihara-shi
kashima kashima-shi kashin kashipur kashira kashiwa kashiwara kashiwazaki kashmar kashmor kasibugga
kasihan kasimov kasin kasipalaiyam kasli kasoa kasongo kasongo-lunda kasozi kaspi kaspiysk kasrawad
kassala kassel kasserine kasson kastamonu kastanayevo kastel kasterlee kastoria kasuga kasugai kasukabe
kasulu kasumi kasumigaura kasumkent kasungu kasur kataba katabi katagami kataiya katakai katanawa
katanda katangi katanning katano kataragama katav-ivanovsk katavallur kataysk katerero katerini
katerynivka katesh katete katghora katha katherine katheru kathhara kathlal kathleen kathmandu kathor
kathu kathua kati katihar katikati katiola katirur kato katobu katoke katol katoomba katori-shi katoro
katowice katoya katpadi katras katrineholm katsina katsina-ala katsuragi katsuren-haebaru katsushika
katsuta katsuura katsuyama kattanam kattatturai kattipparutti kattivakkam kattumannarkoil kattur katumba
katunayaka katutura katwa katy kauai kaufbeuren kaufman kaufungen kauhajoki kauhava kaukajarvi kaukauna
kaulsdorf kaumakani-hanapepe kaunakakai kaunas kavadarci kavaje kavakli kavala kavalerovo kavali kavanur
kavar kaveripak kaveripatnam kavieng kavisuryanagar kawachi-nagano kawage kawagoe kawaguchi kawaida
kawailoa kawalu kawambwa kawaminami kawana kawanishi kawanoecho kawardha kawasaki kawasi kawatana
kawerau kawit kawkareik kawthoung kawungan kax kay kaya kayalpattinam kayamkulam kayan kayanza kayar
kayenta kayes kayna kaynasli kayonza kayseri kaysville kayunga kayyerkan kazakhstan kazan kazanlak
kazaure kazerun kazincbarcika kazo kazungula kazygurt kbombole ke-macina keady kealba keansburg kearney
kearns kearny kearsley kebemer kebili kebisoni kebomas kebonarun kecskemet kedainiai kedia kediri
kedougou kedron kedrovka kedungwaru kedungwuni kedzierzyn-kozle keele keelung keene keetmanshoop
keevallur keezhkulam kefamenanu keffi keflavik kegalle kegworth kehl keighley keilor keiraville keita
keith keizer kekaha kekaha-waimea kekem kekri kelamangalam kelaniya kelar kelburn kele kelenfold kelheim
kelibia kelkheim kelkit kellabine keller kells kellyville kelmscott kelo kelowna kelseyville kelso
kelson kelsterbach kelston kelty kelvedon kemalpasa kembangan kemer kemerovo kemi kemise kemnay kempas
kempele kempen kemper kempsey kempston kempten kemri kemsing kenai kencong kenda kendal kendall
kendallville kendari kendraparha kenedy kenema kenge kenilworth keningau kenitra kenley kenmar kenmore
kennebec kennebunk kennedale kennedy kenner kennesaw kennett kennewick kennington kennoway kenol kenora
kenosha kenova kenscoff kensington kensington-chinatown kent kentau kentfield kenthurst kenton kentron
kentville kentwood kenvil kenwick kenwood kenya keokuk keonjhargarh kep kepanjen keperra kepno kepnock
kepong kerang keratea keratsini kerava kerben kerch kercha keren kericho kerikeri kerkandi kerkera kerki
kerkrade kerman kermanshah kermit kern kernersville kernohan kerou kerouane kerpen kerr kerrisdale
kerrville kershaw kertih kertosono keru kerugoya keruh kerur kesabpur kesan kesariya kesennuma kesgrave
keshod kesinga keskin kesklinn kesrisinghpur kessel-lo kessenich kessingland kestel keswick keszthely
keta ketanggungan ketchikan ketou ketrzyn ketsch kettering kety kevelaer kew kewanee kewaskum kewaunee
kewdale keweenaw keyes keynsham keyport keysborough keyser keystone keyworth kezmarok khabarabad
khabarovsk khachrod khada khadbari khadkale khadki khadyzhensk khaga khagaria khagaul khagrachhari
khailar khair khaira khairabad khairagarh khairpur khairtal khalabat khalandrion khalari khalifan
khalilabad khalis khalkhal khallikot khamaria khambhaliya khambhat khamgaon khammam khanabad khanapur
khanaqin khandallah khandela khandwa khangarh khaniadhana khanna khanpur khansar khanty-mansiysk
khanzhonkivskyi khanzhonkove khapa khapat kharabali kharagpur kharakvasla kharan kharar khardah kharela
khargapur kharghar khargone kharhial kharian kharkhauda kharkiv kharsia khartoum khartsyzk kharupatia
khasab khasavyurt khash khashuri khasnahzan khatauli khategaon khatima khatra khed kheda khedbrahma
khekra khemisset khenchela khenifra kheralu kherdi kheri kherli kherson khetia khetri khetsamsenok
khewra khilchipur khimki khirdalan khirkiya khlung khmelnytskyi khmilnyk khobar kholmsk kholmskiy khomam
khombole khomeyn khongapani khoni khonj khopoli khordha khorixas khorol khoroshevo-mnevniki khorramabad
khorramdarreh khorramshahr khorugh khosrowshahr khost khosta khot'kovo khouribga khovd khowa khowai
khowrzuq khoyniki khrestivka khromtau khrustalnyi khudaganj khujand khulays khuldabad khulm khulna
khunays khunti khurai khurarianwala khurja khurmuj khushab khusropur khust khutar khuy khuzdar khvaf
khvalynsk khwisero kialla kiama kiambu kian kiashahr kibaha kibaigwa kibakwe kibara kibiito kibiti
kiboga kibondo kibungo kibuye kicevo kichha kidal kidapawan kidarakulam kidatu kidbrooke kidder
kidderminster kidira kidlington kidodi kidsgrove kiel kielce kierspe kiffa kifisia kifri kigali kigoma
kigonsera kigumba kihancha kihangara kihara kihei kihihi kihikihi kihoku kiiminki kikinda kikolo kikube
kikuchi kikugawa kikuna kikuyu kikwit kilakarai kilamba kilapavoor kilattingal kilbarchan kilbirnie
kilbride kilburn kilcock kilcoole kilcullen kildare kildeer kilgore kilifi kilindoni kilinochchi kilis
kiliya kilju kilkeel kilkenny kilkis kill killai killamarsh killannur killara killarney killeen
killester killingworth kilmacolm kilmarnock kilmore kilosa kilquade kilsyth kilwinning kim kimball kimbe
kimberley kimberly kimble kimhae kimilili kiminini kimitsu kimje kimokawa kimovsk kimpese kimry kinana
kinarut kincardine kincora kindersley kindi kindia kindrativskyi kindu kineshma king kingaroy
kingersheim kingfisher kingisepp kingman kingori kings kingsbridge kingsburg kingsbury kingsclere
kingscliff kingsessing kingsford kingsgate kingsgrove kingskerswell kingsland kingsley kingsport
kingsteignton kingston kingstown kingstree kingsville kingsway-beresford kingswells kingswinford
kingswood kinigi kinkala kinna kinnelon kinney kinoi kinokawa kinoni kinoshita kinross kinsale
kinsealy-drinan kinshasa kinston kintampo kintinian kintore kinvere kinwat kinzan kiomboi kiowa kipamba
kiphire kippa-ring kippax kipushi kira kirakat kirambo kirando kirandul kiraoli kiratpur kiratu kirby
kirchhain kirchhundem kirchlengern kirchrode kirdasah kirecocagi kireka kirensk kireyevsk kirguli
kiribati kirikhan kirikkale kirimbi kirishi kirishima kirkagac kirkburton kirkby kirkcaldy kirkcudbright
kirkdale kirkham kirkintilloch kirkkonummi kirkland kirklareli kirkleatham kirkliston kirkness
kirksville kirkuk kirkville kirkwall kirkwood kirodimalnagar kirov kirovgrad kirovo-chepetsk kirovsk
kirrawee kirribilli kirriemuir kirsanov kirsehir kirtipur kirtland kirton kiruhura kirumba kiruna
kirundo kirwan kiryu kirzhach kisai kisangani kisaran kisarawe kisarazu kiselevsk kiserian kisesa kish
kishaba kishanganj kishangarh kishapu kishiwada kishorganj kishtwar kisi kisii kisilevsk kisinga
kiskoros kiskunfelegyhaza kiskunhalas kislovodsk kismayo kisoro kispest kissidougou kissimmee kistarcsa
kisujszallas kisumu kisvarda kita kita-akita kitagata kitahama kitahiroshima kitaibaraki kitakami
kitakata kitakyushu kitale kitama kitami kitamoto kitanagoya kitchener kitengela kitgum kithor kitimat
kitob kitsap kitsilano kitsuki kittanning kittery kittitas kittson kitui kituku kitwe kitzingen kivertsi
kivsharivka kiwira kiyawa kiyose kiyosu kizel kizhariyur kizhuparamba kizhuvalam-koonthalloor kiziba
kizilcahamam kiziltepe kizilyurt kizlyar kizugawa kladno kladow klaeng klahanie klaipeda klamath klang
klangenan klarvatten klaten klatovy klaukkala kleberg kleefeld kleinblittersdorf kleinmachnow klemzig
klerksdorp kletnya kleve klickitat klimovichi klimovo klimovsk klin klingenstein klintsy klobuck klodzko
klosterneuburg kloten klotzsche klouekanme klov kluang kluczbork klungkung knaphill knaresborough
knebworth knightdale knighton knik-fairview knjazevac knocklyon knokke knokke-heist knott knottingley
knottsville knowle knox knoxfield knoxville knurow knutsford knyahynyn knysna koath kobakma kobanya
kobayashi kobe koblenz kobo koboko kobryn kobuleti kobylisy kobylka kocaali koch'ang kochani kochenevo
kochi kochkor-ata kochubeyevskoye kodaikanal kodaira kodala kodamacho-kodamaminami kodamthuruth kodar
kodarma kodavasal kodiak kodikkulam kodinar kodinsk kodoli kodumudi kodungallur kodur koduvayur
koekelberg koelwar koersel koesan kofele koffiefontein koforidua kofu koga kogalym koganei kogarah koge
kogota kogota-ekimae kohat kohima kohimarama kohtla-jarve koidu koipadi koka kokhma kokkola kokofata
kokologo kokomo kokopo kokrajhar koksan-up kokshetau koksijde koksilah kokstad kokubu-matsuki kokubunji
kokyar kol'chugino kola'a kolaboui kolaccheri kolar kolaras kolasib kolavallur kolbermoor kolda kolding
kolea kolente kolhapur kolia kolin kolkata kolkhozobod kollam kollancode kollegal kollivayal kollo koln
kolo kolobrzeg kolokani kolomenskoye kolomna kolomyagi kolomyia kolonnawa kolpashevo kolpino koluszki
kolwezi komae komagane komagome komaki komalapuram komarno komarom komatipoort komatsu komatsushimacho
kombai kombissiri kombolcha komlo kommunar komono komoro komotini kompalli kompienga komsomolsk-on-amur
komtikas konak konakli konakovo konan konarak konarka konayev konch kondagaon kondalampatti kondalwadi
kondapalle kondasamudram kondli kondoa kondopoga kondotty kondrovo konduga kondur konedougou konefla
koneurgenc kong kongolo kongoussi kongsberg kongsvinger kongtan konibodom konigsbrunn konigswinter konin
konini koniz konjic konnagar konnur konongo konosha konosu konotop konskie konstancin-jeziorna
konstantinovsk konstanz kontagora kontich kontiolahti kontula konya konz koo-wee-rup koochiching
koolauloa koonawarra koondoola koongal kooringal kootenai koothanallur koothappar koovappady kop'ung
kopaganj kopali kopargaon kopargo kopavogur kopawor kopenick koper kopeysk koping kopoky kopong koppal
koppies koprivnica koprivnice kora korablino koraput koratagere koratla koratti korba korbach korce
koreatown koregaon korem korenovsk korfez korgan korhogo korinthos koriyama korkino korkuteli korla
kormend korneuburg kornhill korntal kornwestheim koro korochi korogwe korolev korolyov koronadal koropi
koror korosten korostyshiv korrewegwijk korsakov korschenbroich korsholm korsimoro korsor
korsun-shevchenkivskyi kortenberg kortrijk korumburra korvel korwai koryazhma korydallos koryukivka kos
kosai kosamba kosan koscian koscierzyna kosciusko koshi koshigaya koshksaray koshu kosi kosice kosigi
kosire koson kosong kosonsoy kosovo kossuth kostanay koster kosti kostinbrod kostomuksha kostopil
kostroma kostyantynivka kostyukovichi kosuge koszalin kota kotabumi kotagiri kotamangalam kotamobagu
kotaparh kotara kotari kotdwara kotekara kotel'nich kotel'niki kotel'nikovo kotelva kothakota
kothanallur kotharia kothen kotido kotikawatta kotivakkam kotka kotkapura kotlas kotli kotlovka kotma
koto kotovo kotovsk kotputli kotri kotsyubynske kottagudem kottaikadu kottaikuppam kottaiyur kottakkal
kottangara kottapeta kottappally kottarakara kottavalasa kottayam kottur kotturu kottuvalli kotu kotwa
kotzebue kouande kouango koudougou kouibly kouka koulamoutou koulikoro koumassi koumbia koumpentoum
koumra koundara koungheul koungou koupela kouri kourou kouroussa kousseri koutiala kouto kouvola
kovancilar kovdor kovel kovilpalaiyampudur kovilpatti kovin kovpakivskyi kovrov kovur kovvur kovylkino
kowloon kowon-up koyilandy koynanagar koysinceq koz'modem'yansk kozakai-cho kozan kozani kozanow
kozel'sk kozepso-ferencvaros kozeyevo kozhancheri kozhikode kozhukhovo kozhukkallur kozienice kozle
kozluk kozyatyn kpalime kpandu kpozoun kraaifontein kraainem krabi kragujevac kraichtal krakow kraksaan
kralapur kraljevo kramatorsk kranichstein kranj kranuan kranzadougou krapkowice krasnik krasnoarmeysk
krasnoarmeyskaya krasnodar krasnogorsk krasnogorskiy krasnogvardeyskoye krasnogvargeisky krasnohorivka
krasnokamensk krasnokamsk krasnokumskoye krasnoobsk krasnoslobodsk krasnoturinsk krasnoufimsk
krasnoural'sk krasnovishersk krasnoyarsk krasnoznamensk krasnystaw krasyliv kratie krc krefeld
kremenchuk kremenets kreminna kresek kretinga kreuzberg kreuzlingen kreuztal krian kribi kriel kriens
krishnagiri krishnanagar krishnapuram krishnarajasagara krishnarajpet krishnasamudram kristiansand
kristianstad kristiansund kristiine kristinehamn krnov krolevets kromeriz kronach kronberg kronenwetter
kronstadt kroonstad kropeliner-tor-vorstadt kropotkin kropyvnytskyi krosno krotoszyn kroya krugersdorp
kruibeke kruisfontein kruje krum krumbach krupka krusevac krychaw krylovskaya krymsk krynica-zdroj
kryukiv krzyki krzyki-partynice ksar kstovo kuacjok kuah kuakini kualakapuas kuanchuan kuandian kuang
kuangshi kuantan kubinka kuchaman kuchera kuchinarai kuchinda kuching kucove kucukcekmece kucukcigli
kuda kudachi kudal kudali kudamatsu kudappanakkunnu kudat kudepsta kudligi kudlu kudrovo kudus kudymkar
kufa kuhdasht kuhsan kuiya kujama kujang-up kuje kuji kuju kukatpally kukawa kukes kukichuo kukmor
kukshi kula kulachi kulai kulan kulasegaram kulasekarapuram kulathummal kulattuppalaiyam kulattur
kulebaki kuleshovka kulgam kulim kulittalai kullattur kulmbach kulob kulp kulpahar kulpsville kulti kulu
kulunda kumagawa kumagaya kumagunnam kumakura kumamoto kumano kumanovo kumaragiri kumaralingam
kumarapalaiyam kumarapalayam kumarapuram kumarghat kumasi kumba kumbakonam kumbalam kumbalangy kumbhraj
kumbo kumertau kumeu kumhari kumher kumi kumla kumo kumru kumta kuna kunda kundapura kundarkhi kundgol
kundian kundla kundli kunduz kungalv kungsbacka kungsholmen kungur kungyangon kunigal kuningan kunisaki
kunitachi kuniyamuttur kunjah kunjanpalaiyam kunjatturu kunkujang kunkuri kunming kunnamangalam
kunnamkulam kunnatnad kunnimangalam kunnumma kunnummal kunri kunshan kuntsevo kununurra kunwi kunyang
kunzell kunzelsau kuopio kuoshi'airike kuoyiqi kupang kupchino kupino kuppam kupwara kupyansk kur'yanovo
kuraby kuragino kurakhove kurali kuranda kurandvad kurara kurashiki kuraymah kurayoshi kurayyimah
kurchaloy kurchatov kurduvadi kure kureekkad kurenivka kuressaare kurgan kurganinsk kurichchi kurihama
kurihara kurihashi kurikka kurikuppi kurinjippadi kurnool kurobe-shi kuroda kuroishi kuroiso kurono
kurortnyy kurovskoye kurrajong kurseong kursk kurskaya kurtalan kurtamysh kurten kurud kurumathur
kurumbalur kurumbapet kurume kurumpilavu kurunegala kurunjang kuruvattur kurwai kurye kusa kusadasi
kusatsu kuseifa kushalnagar kushchyovskaya kushikino kushima kushimoto kushinagar kushiro kushk kushtagi
kushtia kushva kusilvak kuskovo kusong-si kussnacht kuta kutahya kutaisi kutchan kuthalam kutiatodu
kutina kutiyana kutkai kutloanong kutno kutoarjo kuttampuzha kuttikkattur kuttippuram kuttuparamba
kuttur kuttyattur kutu kutum kutztown kuurne kuusamo kuvandyk kuwait kuwana kuybyshev kuyera kuz'minki
kuz'molovskiy kuzhithurai kuznetsk kwadukuza kwaggafontein kwail-up kwale kwangyang kwekwe kwidzyn
kwinana kyabe kyabram kyaikkami kyaiklat kyaikto kyaka kyakhta kyamahungu kyarusozi kyathampalle kyaukme
kyaukpadaung kyaukpyu kyaukse kyauktaga kyauktan kyauktaw kyazanga kybalchych kyegegwa kyeintali kyela
kyelang kyengera kyenjojo kyimyindine kyiv kyivskyi kyle kyneton kyongsong kyonpyaw kyosai kyotamba
kyotanabe kyotango kyoto kyrenia kyrgyzstan kyshtym kyurdarmir kyustendil kyzyl kyzyl-adyr kyzyl-kyya
kyzyl-suu kyzylorda l'amoreaux l'ancienne-lorette l'ange-gardien l'aquila l'archet l'ariane l'assomption
l'eliana l'epiphanie l'etang-sale l'govskiy l'hay-les-roses l'ile-perrot l'isle-d'abeau
l'isle-sur-la-sorgue l'islet-sur-mer l'union laajasalo laascaanood laattaouia laatzen laayoune laba
labasa labattoir labe labelle labette labinsk labis labo laboulaye labrador labranza labrea labuan
labuleng labutta labytnangi lac lac-alouette lac-brome lac-megantic laceby lacey lachi lachute
lackawanna laclede lacombe laconia lacy-lakeview ladainha ladario ladhaura ladispoli ladner ladnun
ladonia ladozhskaya ladson ladue ladwa ladybrand ladysmith ladywell ladyzhyn lae laela lafayette lafey
lafia lafiagi lafleche lafollette lafourche lagarto lagawe lagdo lage lages laghouat lagkadas
lagny-sur-marne lagoa lagos lagrange laguilayan laguna lagunillas lagymanyos lahaina lahan lahar
laharpur lahat lahbab lahewa lahij lahijan lahnstein lahore lahr lahraouyine lahti lai laibin laidley
lainate laisu laitan laitumkhrah laiwu laixi laiyang laizhou laja lajas laje lajeado lajedo lajinha
lakang lake lakeburn lakehills lakeland lakemba lakemoor lakemore lakenheath lakeport lakeridge lakes
lakeside lakeview lakeville lakeway lakewood lakhdaria lakheri lakhi lakhimpur lakhipur lakhnadon
lakhtar lakhyabad lakinsk lakkanahalli lakki lakota laksar laksham lakshmeshwar lakshminarayanapuram
lakshmipur lalago lalejin lalganj lalgola lalgudi lali lalian lalibela lalig lalin lalitpur lalmohan
lalmonirhat lalo lalor lalpettai lalpur lalru lalsot lalupon lamar lamas lamb lamballe lambare lambarene
lambari lambayeque lambayong lambersart lambertville lambeth lambourn lambton lamentin lamerd lamesa
lamesley lami lamia lamin lamoille lamongan lamont lamoure lampa lampang lampasas lampertheim lamphun
lamu lanaken lanark lancaster lancenigo-villorba lanchester lanciano lancing lancut lancy landeh landen
landenberg lander landerneau landing landis landmark landover landsborough landsdale landshut landskrona
landstrasse lane lanesborough lanester lanett lang'ata langarud langelsheim langen langenau langendreer
langenfeld langenhagen langenhorn langenselbold langenthal langepas langerwehe langfang langford langgar
langgons langlade langley langport langru langsa langtang langtoucun langue langwarrin langwedel
langxiang langzhong lanham lanham-seabrook lanier lanja lanji lanka lankaran lankwitz lannion lanoraie
lanqiao lansdale lansdowne lansford lanshan lansing lansing-westgate lansisatama lantana lantzville
lanus lanxi lanyang lanzhou laoag laoang laohekou laojunmiao laon laos lapa lapai lapao lapeer laplace
laporte lappeenranta lappersdorf lapua lapy laqiyya lar lara larache laramie laranjeiras laranjeiro
larbaa larbert larchmont lardjem laredo lares largo largs lariano larimer larisa larkana larkfield
larkfield-wikiup larkhall larkspur larksville larnaca larne larned larose larrakeyah larue larvik
lasalgaon lasalle lasarte lasem lashibi lashio lask lasnamae lasoano lassen lastoursville latacunga
latah latakia latchmere latehar lateri laterza latham lathi lathlain lathrop latiano latimer latina
latkrabang latour latrobe lattes latur latvia lau lauchhammer lauda-konigshofen lauderdale
lauderdale-by-the-sea lauderhill laughlin laukaa laukkai launceston laungowal laupheim laur lauraville
laurel laureldale laureles laurelton laurelwood laurens laurentides lauri laurinburg lausanne lautaro
lauterbach lautoka lauttasaari lavaca laval laval-des-rapides lavaltrie lavapies lavasan laveen lavello
laventille laverkin laverton lavington lavradio lavras law lawa lawang lawas lawksawk lawndale lawngtlai
lawnton lawrence lawrenceburg lawrencetown lawrenceville lawson lawton laxmangarh laxmidevipally laxou
layhill layka layla layton laytown layyah lazarevac lazarevskoye lazdynai lazurnyi lea leake lealman
leamington leander leanyer leaside-bennington leatherhead leavenworth leawood lebach lebaksiu lebanon
lebbeke lebedinovka lebedyn lebel-sur-quevillon leblon lebohang lebork lebowakgomo lebrija lebu lecanto
lecce lecco lecheng lecherias leczna leczyca leda ledbury lede leduc ledyard ledziny lee
lee-on-the-solent leederville leeds leek leelanau leeming leer leerdam lees leesburg leesville leeton
leeudoringstad leeuwarden leflore lefortovo legacy legana leganes legaspi legazpi legionowo legnago
legnano legnica leh lehi lehigh lehighton lehragaga lehrte leicester leichhardt leichlingen leiden
leiderdorp leifeng leigh leimen leinefelde-worbis leinfelden-echterdingen leini leioa leipzig leiria
leirvik leiston leisuretowne leitchfield leixlip leiyang lekki leku leland lely lelydorp lelystad lemay
lembang lembeni leme lemgo lemhi lemont lemoore lemoyne lempaala lenawee lenbe lend lenexa lengede
lenger lengerich lenggeng lenggong lengshuijiang lengshuitan leningradskaya leninkent leninogorsk
leninsk leninsk-kuznetsky lennestadt lennox lennoxtown lenoir lens lensk lentini lents lenwood lenyenye
lenzie leo leo-cedarville leogane leola leominster leon leonardtown leonberg leonforte leongatha leonia
leonovo leopold leopoldina leopoldsburg leopoldshohe leova lepaera lepe lephalale leposaviq leppavaara
leppington lequn lerdo lere lerida lerik lermontov lerum lerwick leshan leskovac leslie lesmahagow
lesmurdie lesnoy lesosibirsk lesotho lesozavodsk lessines lesslie leszno letcher leteri lethbridge
leticia letlhabile letlhakane letnany letpandan letterkenny leuben leumeah leura leusden leutkirch
leuven leuwiliang levada levallois-perret levanger levelland leven leverano leverkusen levice levin
levis levittown levoberezhnyy levoca levy lewe lewes lewis lewisburg lewisham lewisporte lewiston
lewistown lewisville lewoleba lexington lexington-fayette leyland leysdown-on-sea leyton leytonstone
lezajsk lezhe lhasa lhoka lhokseumawe lhunzhub liancheng liang lianga lianghu liangji liangping
liangshan liangshui liangxiang liangzhai lianhe lianhu lianhua lianjiang lianozovo lianshan lianwu
lianyuan lianyungang lianzhou liaocheng liaolan liaoyang liaozhong libano libaspur liben libenge liberal
liberdade liberec liberia libertad liberty libertyville libiaz libon libourne librazhd librazhd-qender
libres libreville libya licata lice lich licha licheng lichfield lichinga lichtenberg lichtenburg
lichtenfels lichtenrade lichtenvoorde lichterfelde lichuan licking lida lidcombe lidingo lidkoping lido
lidu liebenau liechtenstein liege liepaja lier liestal lieto lievin ligang ligezhuang lightwater
ligonier liguo lihe lihue liji lijia lijiang lijun likak likasi likhobory likhovskoy likino-dulevo
likisa lilburn liliani lilienthal lilio lille lillehammer lillerod lillestrom lillington liloan lilongwe
lilydale lilyfield lima limache limanowa limao limassol limavady limay limbach-oberfrohna limbang limbdi
limbe limbiate limehouse limeil-brevannes limeira limerick limestone limington limoeiro limoges limon
limonar limpio limuru linares lincang lincoln lincolnia lincolnshire lincolnton lincolnwood lincroft
linda linda-a-velha lindale lindau linden linden-mitte linden-nord lindenholt lindenhurst lindenwold
lindfield lindi lindisfarne lindlar lindley lindon lindsay lindsborg lindstrom linevo linfen linfeng
linganore lingao lingayen lingcheng lingdong lingen lingfield linghai linghe lingiadih lingjiao
linglestown lingolsheim lingotto lingquan lingsugur linguere lingwu lingxia lingyuan linhares linhe
linjiacun linjiang linkoping linkou linlithgow linn linnei linnich linping linqiong linqu lins linshi
linshui linstead linthicum linthwaite linton lintong linwood linxi linyi linz lionville lipetsk liphook
liping lipkovo lipno lipotvaros lippstadt lipscomb lira lirang lisakovsk lisala lisarow lisbon lisburn
lisen lishi lishu lishui lisieux liskeard liski lisle lismore liss lisse lissone lista listowel
litchfield litein litherland lithgow lithuania lititz litomerice littau littleborough littlefield
littlehampton littleport littlestown littleton litvinov liubao liubotyn liufeng liuhe liuji liuku liuli
liulin liupanshui liuping liuquan liushan liutuan liuxin liuyin liuzhi liuzhou livadeia livadiya lively
livermore liverpool liversedge livingston livingstone livny livoberezhnyi livonia livorno livry-gargan
liwa liwale liwonde lixi lixian lixin lizhi ljubljana ljungby llaillay llallagua llanbradach llandaff
llandudno llanelli llanera llanes llanfairfechan llangefni llangeler llangollen llanharan llanharry
llano llanquihue llanrwst llantrisant llazice llefia lleida lliria lloydminster llucmajor loanda
loandjili loanhead lobakuya lobatera lobatse lobau loberia lobito lobnya loboc lobogba lobos loboville
lobtau locarno lochapada locharbriggs lochbuie lochdale lochearn lochem lochgelly lochristi lockeford
lockerbie lockhart lockland lockleys lockport lockridge lockwood lod loddon lodhran lodi lodja lodwar
lodz loei lofthouse loftus logan loganholme loganlea logansport loganville logiya lognes logouale
logoysk logrono loha lohara lohardaga loharu lohfelden lohja lohmar lohne lohogaon loikaw loimaa loiza
loja lokbatan lokeren lokichar lokoja lokossa lola lolo lolodorf lom lombard lombardia lombardijen lome
lomianki lomita lomma lomme lommel lomonosov lompoc lomza lonand lonar lonavla loncoche london
londonderry londontowne londrina londuimbali long long'e longavi longbranch longchang longcheng longchi
longdendale longfeng longfield longford longgang longgu longhe longhua longjiang longjing longju
longjumeau longkong longlin longmeadow longmen longmont longnan longonjo longowal longqiao longquan
longreach longridge longsha longshan longshe longsheng longshi longshui longsight longtan longtanzi
longton longtown longuenesse longueuil longview longwood longwy longxi longxing longyan loni lonigo
loningen loniya lonoke lons lons-le-saunier lonsdale lontras looe loomis loos lop lopatino lopatinskiy
lopez lopezville lopik lorain loralai lorane lorca lordegan lordstown lorelei lorena loreto lorette
lorica lorient lormi lormont lorrach lorraine lorsch lorton losal loschwitz losheim losino-petrovskiy
losning lospalos losser lossiemouth lota lotte loudaya loudi loudima loudon loudoun loudwater louga
loughborough lougheed loughlinstown loughrea loughton louisa louisburg louiseville louisiana louisville
loule loum louny loup lourdes loures loushanguan loutete louth louvain-la-neuve louveira louviers love
lovech lovejoy loveland loving lovington lovisa lowell lowertown lowestoft lowicz lowndes lowood lowshan
lowville loxstedt loxton loyalhanna loyang loyola loznica lozova lqoliaa lu'an luancheng luanda luanshya
luau lubaczow lubalo luban lubango lubao lubartow lubata lubbecke lubbeek lubbock lubeck lubero lubin
lublin lubliniec lubnjow lubny lubon lubsko lubu lubuklinggau lubumbashi lubwe lucala lucan lucapa lucas
lucaya lucban lucca luce lucedale lucelia lucena lucenec lucento lucera lucerne lucero luchegorsk
lucheng luchenza luchingu luckeesarai luckenwalde lucknow ludenscheid luderitz ludgershall ludhiana
ludinghausen ludington ludlow ludus ludvika ludwigsburg ludwigsfelde ludwigslust luebo luehouan luena
luenoufla lufeng lufkin luga lugano luganville lugarno lugazi lugo lugoba lugoff lugoj lugones lugu
lugulu luhansk luhe luhuan luino lujan lukavac lukaya lukhovitsy lukolela lukow lukoyanov lukula
lukuledi lukulu lukut lukwatini lukyanivka lulea luleburgaz luliang luling lulou lumajang lumame lumbala
lumbang lumberton lumezzane lumiar luming lummen lumphat lumpkin lumut luna lunas lunavada lund lundazi
lundu luneburg lunel lunen lunenburg luneville lunglei luninyets lunsar lunteren luobei luobuqiongzi
luocheng luodian luohe luohuang luojiang luojing luolong luomen luoping luoqi luorong luotang luotian
luoyang luoyu luoyun lupeni lupon luputa luquembo luquillo luray lurnea luruaco lurup lusacan lusail
lusaka lusambo lusan lusciano lushan lushar lushnje lushoto lushui lushun lusk lustenau lutayan lutcher
lutgendortmund lutherville lutherville-timonium luton lutsk lutterworth lutuhyne lutwyche lutz luuq
luverne luwero luwingu luwuk luxembourg luxor luz luzern luzerne luzhniki luzhou luziania luzilandia
lviv lwakyomba lwengo lyangasovo lyantonde lyantor lyasny lycoming lydd lydenburg lydney lyman lymanka
lymburn lymington lymm lynbrook lynchburg lyncourt lynden lyndhurst lyndon lyneham lynfield lynn
lynnfield lynnwood lynwood lyon lyons lypky lys'va lys-lez-lannoy lyskovo lysterfield lysychansk
lytkarino lyttelton lyubertsy lyublino lyudinovo m'bahiakro m'batto m'bengue m'daourouch m'dhilla m'sila
ma'an ma'anshan ma'rib maamba maao maardu maarssen maaseik maasin maasmechelen maaspoort maassluis
maastricht maatkas maatmeur maba mabai mabama mabamba mabank mabanza mabare mabehiri mabitac mablethorpe
mableton maboke mabopane mabote mabubas macae macaiba macao macapa macaparana macara macarani macas
macatuba macau macaubas macclenny macclesfield macduff macedonia maceio macenta macerata macewan
macgregor mach machachi machado machagai machai machakos machala machali machelen macheng macherla
machhiwara machhlishahr machico machida machilipatnam machipanda machiques machiya macia mack macka
mackay mackenzie mackinac maclear macleod maco macomb macomia macon macoupin macpherson macroom macuba
macuelizo macungie macuspana madaba madagali madagascar madalena madambakkam madanapalle madanayakahalli
madang madanpur madaoua madaripur madarounfa madattukkulam madavan madaya madayi madayikonam maddaloni
maddingley maddington maddiston maddur madeira madeji madeley madera madgaon madhapar madhavaram
madhepura madhira madhuban madhubani madhugiri madhupur madhuru madhyamgram madido madikeri madill
madimba madinah madipakkam madison madisonville madiun madizini madras madrid madruga madugula
madukkarai madukkur madurai maduraivayal madurantakam maduravoyal maebaru-chuo maebashi maeda maeser
maesteg maevatanana mafemani mafere mafeteng maffra mafikeng mafinga mafra mafraq maga magadan magadi
magalang magalia magamaga magangue maganja maganoy magarao magaria magba magburaka magdalena magdanly
magdeburg mage magee magelang magenta maghaghah maghama maghar maghera magherafelt maghnia maghull
magill maglie magna magnitogorsk magnolia magoffin magog magole magomeni magong magor magsaysay
magtymguly magu maguan magude magugu magumeri magway mahabad mahabaleshwar mahabalipuram mahad mahadula
mahajanga mahajeran mahalapye mahalingpur mahallat maham mahan mahanje mahanoro mahapleu maharagama
maharaganj maharajgani maharajpur maharda mahasamund mahaska mahates mahayag mahbubabad mahbubnagar
mahdasht mahdia mahdishahr mahe mahebourg mahembe mahemdavad mahendragarh mahendranagar mahesana
maheshtala maheshwar mahgawan mahiari mahilyow mahina mahires mahis mahishadal mahlow mahlsdorf
mahmudabad mahmutlar mahna mahnomen mahoba mahogany maholi mahomet mahoning mahopac mahora mahriz
mahtomedi mahudha mahuta mahuva mahwa mahwah mai maia maianga maibara maicao maiden maidenbower
maidenhead maidstone maiduguri maihar maijdi mailani maillardville mailsi mainaguri mainburg maindargi
mainpuri maintal maintirano mainz maipu maiquetia mairang mairehau mairi mairinque mairipora mairwa
maisach maisi maisons-alfort maisons-laffitte maithon maitland maiurno maize maizhokunggar maizuru
majadahonda majalengka majalgaon majayjay majenang majene majholi majie majitha major majorna majuro
makabana makabe makaha makaha-kaʻena makak makakilo makamba makarska makassar makawao makeni makhachkala
makhdumpur makhu maki makilala makindu makinsk makiyivka makkah makkasan mako makoko makokou makongolosi
makoua makouda makrakomi makrana makronia maksenyit maksi maktar maku makubetsu makuhari makum makumbako
makurazaki makurdi makutano makuyuni makwassie mala malaba malabar malabo malabon malacacheta malacatan
malacca malacky maladziecna malafede malaga malahide malaimachchampatti malajkhand malak malakal
malakanagiri malakhovka malakoff malakwal malambo malampaka malamulele malandag malanday malang
malangawa malango malanje malanville malapatan malappuram malard malargue malartic malatia-sebastia
malatya malavalli malawi malaybalay malayer malayinkeezhu malaysia malazgirt malbaza malbork malda
maldegem malden maldives maldon maldonado male malegaon malekan malema malemba malemba-nkulu maleny
malgobek malhada malheur malhipur mali maliana malianzhuang malibu malihabad malilipot malinau malindi
malingao malingshan malinyi malita maliu maliuzui maliya malkajgiri malkapur malkara malkera mallankinar
mallapuram mallasamudram mallawi mallet mallow malmedy malmesbury malmo malnate malo malolos malone
malorita malout maloyaroslavets malpe malpura malsch malsian malsisar malta maltby maltepe malton malu
malumfashi malungun malur maluso malvan malvar malvern malverne malya malyn mamadysh mamafubedu
mamanguape mamaroneck mamatid mambore mambuk mamburao mamfe mamidalapadu mamou mamoudzou mampikony
mampong mamporal mamsapuram mamuju mamun mamuniyeh man man'gyongdae-ri manacapuru manacor manado manafwa
manage managua manakara manakunnam manali manalur manama manamadurai mananara mananjary manantheri
mananwala manaoag manapakkam manapla manapparai manaquiri manari manas manasa manasquan manassas manatee
manati manaung manaus manavadar manaveli manavgat manawar manay manayunk manbij manchar mancherial
manchester manchester-by-the-sea mandaguacu mandaguari mandakad mandal mandalay mandalgarh mandalgovi
mandali mandaluyong mandamarri mandan mandapam mandapeta mandaqui mandawa mandawar mandela mandelia
mandelieu-la-napoule mandeni mandera mandeville mandi mandiana mandideep mandimba mandirituba mandla
mandleshwar mandoli mandsaur mandurah manduria mandvi mandya maneah manegaon manendragarh maner manerbio
manesar manfalut manfla manfredonia manga mangai mangalagiri mangalam mangalapadi mangaldai mangaldan
mangalia mangalme mangaluru mangalvedha mangapapa mangaratiba mangatarem mangattidam mangawan mangbang
mangbwalu mangere manggahan manggar manghit mangina mangistau mangla manglai manglaur mango mangochi
mangotsfield mangrol mangshi mangueirinha manhala manhasset manhattan manheim manhica manhuacu
manhumirim mani maniar manica manicaragua manicore manihari manikchari manikganj manikpur manila manilva
manipal manisa manises manismata manistee manitowoc maniwa maniwaki maniyur manizales manjakandriana
manjathala manjeri manjhand manjhanpur manjil manjimup manjo mankachar mankato mankayan mankera mankesim
mankhul mankoeng mankono mankweng manlius manlleu manly manmad mannachanallur mannanchori mannar
mannarai mannarakkat mannargudi mannford mannheim manning manningtree manoa manoharpur manokwari manono
manoora manor manorhaven manorville manosque manouba manp'o manresa mansa mansalay mansehra mansfield
mansidao mansilingan mansoura mansourah manston manta mantampay manteca mantena manteno mantenopolis
mantes-la-jolie mantes-la-ville manthani manti mantilla mantsala mantua manturovo manuguru manujan
manunda manurewa manvel manvi manville manwath manyama manyinga manyoni manzanares manzanillo manzanoua
manzhouli manzini mao maocun maogong maoming maoribank maozhou mapalo mapastepec mapinga mapleton
maplewood mapo maposeni mapoteng mappilaiurani mapun mapusa maputo maputsoe maqanshy maqat maquoketa
mar'ino mar-mac maraa maraba marabba marabella maracacume maracai maracaibo maracaju maracana maracanau
maracas maracay maracena maradi maradong maradu maraenui maragheh maragogi maragogipe maragondon marahra
marahui maraimalainagar marakkanam maralal maramag maramba marampilly maran marana marancheri marand
marandahalli maranding marang marangaroo maranguape maranhaozinho marapanim marapong marataizes marathon
marattakara marau maravilha marayong marayur marbella marblehead marbletown marcavelica march
marche-en-famenne marchena marchienne-au-pont marchwiel marchwood marcianise marcinelle marco
marcon-gaggio-colmello marcoola marcory marcovia marcq-en-baroeul mardakan mardan mardi mardin mareeba
marengo mareth marfil margahayukencana margaret margareten margasari margate marghera margherita
marghita margosatubig marhamat marhanets marhaura mari mariahilf mariahu mariakani mariakerke marialva
marian mariana marianao mariani marianna mariano mariara maribondo maribor maribyrnong marica maricao
maricopa maridi mariel mariemont marienberg mariendorf marienfelde marienheide mariental marienthal
marienville maries mariestad marietta marietta-alderwood marieville marigliano marignane mariinsk
marijampole marikana marilandia marilao marilia marin marina marinette maringa marinilla marino marion
mariposa marituba mariupol marivan mariveles marka markala markapur markdorf markfield markgroningen
markham marki markkleeberg markova markranstadt marks marksville marktoberdorf marktredwitz marl
marlboro marlborough marlin marlow marlton marly-le-roi marmande marmaris marmeleiro marneuli maro
maroantsetra marolambo maromandia maromme marondera maroochydore maros maroua maroubra marousi marovoay
marple marpole marquard marquetalia marquette marracuene marrakesh marratxi marrero marrickville
marromeu marroquina marsabit marsala marsberg marsden marsdijk marseille marseilles marsella marsfield
marshall marshall-mccallum marshalltown marshalswick marshfield marsiling marske-by-the-sea marsta
marston martaban martapura marte martensville martham marthandam marti martigny-ville martigues martil
martin martindale martinez martinique martinlaakso martinopolis martinsburg martinsville martock marton
martorell martos martuni marturu marudi marugame maruim marumori maruobara maruoka marupe marutharod
marvdasht marvila marvin mary maryborough maryland marylebone maryport marystown marysville maryvale
maryville marzahn masagua masai masaka masaki-cho masal masalani masamba masan masantol masany masasi
masatepe masaya masbate mascalucia mascara mascot mascote mascotte mascouche mascoutah maseru mashat
mashava mashhad mashiko mashpee masi-manimba masina masindi masinloc masis maslak maslice maslyanino
masohi masoko mason masonboro masontown maspalomas maspeth massa massac massafra massaguet massakory
massama massamagrell massape massapequa massaranduba massarosa massawa massena massey massillon massinga
massiogo massy mastaga masterton mastic mastung masuda masumbwe masvingo maswa masyaf matabhanga matadi
matagalpa matagorda matai matala matale matam matamata matamey matamoros matane matanuska-susitna
matanzas matao matara mataram mataro matatiele matawan matay mateare matehuala matelandia matera materi
mateszalka mateur mathba mathews mathis mathur mathura mati matiari matinha matinhos matinkyla matipo
matiri matli matlock matoes matola matongo matosinhos matoury matozinhos matraville matsubara matsubase
matsubushi matsudo matsue matsulu matsumoto matsusaka matsushige matsushima matsuto matsuura matsuyama
matsuzaki mattanur mattapan mattapoisett mattawa matteson matthews mattigiri mattituck mattoon mattydale
matu matuail matuga matui matundasi matupa maturin matuu matveyevskoye matyasfold mau maua mauban
maubara maubeuge maubin mauchline mauda maudaha maudsland maues mauganj maugansville mauguio maui
mauldin maullin maumee maumelle maumere maun maunabo maunawili maungaraki maur mauranwan maurepas
mauriceville mauritania mauriti mauritius maury mauston maval mavelikara maverick mavisehir mavitayi
mavoor mawana mawang mawlai-mawiong mawlaik mawlamyine mawlamyinegyunn mawson mawu maxcanu maxixe
mayabandar mayaguez mayahi maybole maybrook maych'ew mayen mayenne mayes mayfield mayiladuthurai maying
maykop mayland maylands mayliewan mayma maymana maynard maynooth mayo mayotte mayskiy maysville maytown
mayuan mayuge mayville maywood mayyanad mayyil mazabuka mazagao mazargues mazarron mazatenango mazatlan
mazeikiai mazenod mazeras mazha mazhan mazidagi mazinde mazouna mazyr mbabane mbaiki mbake mbala mbale
mbalmayo mbandaka mbandjok mbanga mbanza-ngungu mbarara mbera mbeya mbinga mbita mbombela mboro mbouda
mbour mbuguni mbuji-mayi mbulu mcalester mcallen mccall mccauley mcclain mccomb mccone mccook
mccordsville mccormick mccracken mccreary mcculloch mccurtain mcdonald mcdonough mcdowall mcdowell
mcduffie mcfarland mcgehee mcgregor mchenry mchinji mcintosh mckail mckean mckee mckeesport mckenzie
mckinley mckinleyville mckinney mckinnon mclean mclennan mcleod mcloud mcmasterville mcmillan mcminn
mcminnville mcmullen mcmurray mcnairy mcpherson mcrae mcsherrystown mdantsane mdiq mead meade meadowbank
meadowbrook meadowgreen meads meadville meaford meagher meagui meambar measham meaux mebane mecapaca
mecca mechanicsburg mechanicstown mechanicsville mechanicville mechcheri mechelen mechelen-aan-de-maas
mecheria mechernich mechouar-kasba meckenbeuren meckenheim mecklenburg meco mecosta meda medak medan
medankarwadi medchal meddappakkam medea medellin medemblik medenine medfield medford medgidia media
medianeira medias medicilandia medina medininagar medinipur mediouna mednogorsk medowie medulla
medvedevo medvedovskaya medvezh'yegorsk medway meeker meenambakkam meerane meerbusch meerpet meerut
meerzorg meftah megara megarine meghnagar megion megrine meguro mehana mehar meharrize mehdiabad mehdya
mehendiganj mehestan mehidpur mehkar mehlville mehnagar mehndawal mehoni mehraban mehrabpur mehrestan
mehsi meiderich meidling meiganga meigs meihekou meijiang meiktila meilen meinerzhagen meiningen meise
meishan meissen meizhou mejicanos mejillones mejiro mek'ele mek'i mekhe mekla meknes melati melba
melbourn melbourne melegnano melenki meleuz melfi melfort melgaco melgar melilla melipilla melissa
melissia melitopol melkbosstrand melksham melle mellette mellit mellunkyla mellwood melmadai melnik melo
melong melouza melrose melsungen meltham melton melun melur melville melvindale melzo memari membertou
memmingen memot memphis memramcook memuro-minami mena menai menaka menands menard menasha mendaha
mendahigashi mendarda mende mendefera mendeleyevsk menden menderes mendes mendez-nunez mendham mendi
mendip mendocino mendon mendota mendoza mendrisio menemen menemeni menen meng'a mengede menghuan mengka
mengla menglang mengman mengmao mengwang mengyin mengzi menifee mennanyam mennecy menominee menomonie
menongue menston mentakab mentana mentiri menton mentone mentor mentor-on-the-lake mentougou menuma
menzelinsk meopham meppadam meppayyur meppel meppen mequon mer'awi merano merate merauke meraux merbein
mercaderes merced mercedes mercer mercerville merchantville merchtem mercier merefa merelani merelbeke
merenwijk merewether merida meriden meridian meridianville merignac merimbula mering merivale meriwether
merke merkezefendi merksem merlimau merlo mermaid mernda merouana merriam merrick merrifield merrilands
merrill merrillville merrimac merrimack merritt merriwa merrow merrydale merrylands mersa merseburg
mersin mersing merstham merta merton mertoyudan meru meruoca merzifon merzig mesa mesagne meschede
meskiana mesolongi mesquite messaad messadine messias messica messina messingham mestre
metabetchouan-lac-a-la-croix metahara metairie metallostroy metamora metamorfosi metangula metapan
metcalfe metchosin metemma metepec metford metheringham methil methuen methukummal metkovic metlaoui
metouia metpalle metro metrogorodok metropolis metrotown metter mettet mettingen mettmann mettupalayam
mettur metu metuchen metz metzger metzingen meudon meulaboh mexborough mexia mexicali mexico meybod
meycauayan meylan meyrin meyzieu mezcales mezciems mezgor'e mezhdurechensk mezokovesd mezotur mgandu
mhalamba mhango mhaswad mhow mi'eso miabi miahuatlan miami miami-dade miamisburg miandoab miandrarivo
miandrivazo mianeh miano mianwali mianyang miaohang miaojie miaoli miaoyu miaozi miarinarivo miass mibu
micco michalovce michelena michelstadt micheng michle michurinsk mickleham mickten micolene micronesia
mid-cambridge mid-city midar middelburg middelfart middelharnis middelkerke middleborough middleburg
middlebury middlegate middlesboro middlesbrough middlesex middleton middletown middleville middlewich
midelt midfield midhurst midland midleton midlothian midnapore midori midoun midrand midsayap midstream
midvale midway midyat mie miedzyrzecz mielec miercurea-ciuc mieres mifflin mifflinburg mifune mignoure
migori miguelopolis miguelturra mihara miharu mihe mihona mijas mijdrecht mikhalkovo mikhaylov
mikhaylovka mikhaylovsk miki mikkeli mikolow mikumi mikuni mikuriya mila milagres milagro milak milam
milan milange milanowek milas milavittan milazzo milbank mildenhall mildura mile milford milha miliana
millard millau millbrae millbrook millburn millbury millcreek milledgeville miller millerovo millersburg
millersville millicent millidgeville milliken millington millinocket millis millis-clicquot millom
millrise mills millsboro millstadt milltown millvale millview millville milngavie milnrow milovice
milperra milpitas milson milton milton-freewater milton-parc milwaukee milwaukie mim mima mimarsinan
mimico mims minab minabe minacu minad minakami minakuchicho-matoba minalin minamata minami-alps
minami-aoyama minami-oi minami-soma minamiarupusu minamiashigara minamiawaji minamiboso minamichita
minamikyushu minamiminowa minaminagareyama minamirinkan minamisanriku minamisatsuma minamishibetsucho
minamishimabara minamiuonuma minas minase minatitlan minato minawa minbu minchau minchinabad minchinbury
mindarie mindelheim mindelo minden mindouli mine minehead mineiros mineola miner mineral mineros
minersville minerva mingachevir mingaladon mingcun mingda minggang mingguang minglanilla mingo mingora
mingshan mingshui minhang minidoka minjur minna minneapolis minnehaha minneola minnetonka minnetrista
minning mino minoa minoh minokamo minooka minot minsk minto minturno minudasht minusinsk minya mioveni
mirabad mirabel mirabela miracatu miracema mirador miraflores miragoane mirai miraima miramar miramas
miramichi miranda mirandela mirandiba mirandola mirandopolis mirangaba mirano miranorte miranpur
mirasierra mirassol mirdif mirfield mirganj miri miringa mirinzal mirny mirnyy mirrabooka mirriah
mirrormont miryalaguda miryang mirzapur misantla misasi misau misawa misburg misburg-nord mishan
mishawaka mishima mishohirajo misilmeri miskolc mislata misratah misrikh missaukee misserete mission
missira mississauga mississippi missoula missour misterbianco misungwi mitake mitcham mitchell
mitchellville mitchelstown mitchelton mithepur mithi mito mitoyo mitrovice mitry-mory mitsukaido mitsuke
mittagong mitte mittegrossefehn mittweida mitu mityana miura mixco mixia mixin miyako miyakojima
miyakonojo miyama miyang miyaodai miyashiro miyata miyawaka miyazaki miyazu miyoshi miyoshidai miyota
mizdah mizil mizque mizuho mizunami mizunashi mizusawa mjolby mkhuhlu mkoani mkuranga mkushi mlalo
mlandizi mlangali mlawa mlimba mlolongo mlonggo mlowo mmabatho mmadinare mmopone mnihla moa moab moabit
moama moamba moana moanalua moanda moatize mobara mobarakeh moberly mobile mobridge moca mocajuba mocha
moche mochibaru mochudi mocimboa mocksville mocoa mococa mocuba modakeke modasa modbury modena modesto
modica modimolle modling modoc modrany modugno moe moema moers moffat moga mogadishu mogadore mogan
mogaung mogeiro moggill mogilno mogocha mogoditshane mogok mogotio mogtedo moguer mogwase mohacs mohali
mohammadia mohammadiyeh mohammadpur mohammedia mohan mohanur mohave mohiuddinnagar mohnton mohnyin
mohyliv-podilskyy moinesti moira moirang moissac moissala moissy-cramayel moita mojave mojo mojoagung
mojokerto moju mokambo mokameh mokena mokeri mokhotlong moknine mokokchung mokolo mokopane mokotow mokpo
mokwa mol molakalumuru molalla molarband molave mold molde moldova molenbeek-saint-jean molendinar
molepolole molfetta molina moline mollendo mollerussa molln molndal molnlycke molo molodizhne molteno
mombaca mombasa mombetsu mombris momence momil momostenango mompos mon monaca monaco monaghan monahans
monapo monash monasterevin monastir monbulk moncada moncalieri moncao monchegorsk monchengladbach
moncloa-aravaca monclova moncton mondlo mondovi mondragone monee monessen monett monfalcone mongagua
mongo mongolia mongu monguno monifieth moninnpebougou monino moniquira moniteau monjas monkayo monkhams
monkstown monmouth mono monoharpur monona monongahela monongalia monopoli monor monovar monreale monroe
monroeville monrovia mons mons-en-baroeul monsanto monschau monsefu monselice monserrato monsey monson
mont-alban mont-de-marsan mont-dore mont-joli mont-laurier mont-royal mont-saint-aignan
mont-saint-gregoire mont-saint-hilaire mont-sur-marchienne mont-tremblant montabaur montagu montague
montalban montalvania montalvo montana montanha montargis montataire montauban montauk montbeliard
montbrison montcalm montceau-les-mines montclair monte-carlo montebello montebelluna montecalvario
montecanal montecarlo montecatini-terme montecito montecristi montecristo monteiro montelibano
montelimar montemor-o-novo montemorelos montemurlo montenegro montepuez montereau-fault-yonne monterey
monteria montero monteros monterotondo monterrey monterusciello montesano montesilvano montesson
montevallo montevarchi montevideo montezuma montfavet montfermeil montgeron montgomery montgomeryville
monthey monticello montichiari montignies-sur-sambre montigny-le-bretonneux montigny-les-cormeilles
montigny-les-metz montijo montilla montividiu montivilliers montlucon montmagny montmorency montolivet
montour montoursville montpelier montpellier montreal montreal-est montreal-nord montreal-ouest
montreuil montreux montrose montrose-ghent montrouge montserrat montura montvale monument monywa monza
monze monzon mooca moodiesburn moody mooka mookgophong mooloolaba moonah moonak moonniyur moorabbin
moore moorebank moorestown-lenola mooresville moorhead mooroobool moorooka mooroolbark mooroopna
moorpark moorreesburg moosburg moosic moosup moothakunnam mopti moquegua mor mora morada moradabad morag
moraga moraine morales moram moramanga morampudi moranbah morar moratalaz moratuwa morayfield morden
mordialloc morecambe moree moreh morehead morehouse moreira morelia morelos morena moreni moreno moreton
morfelden-walldorf morfou morgan morganfield morganton morgantown morganville morges mori moribabougou
morigaon moriguchi moriki morin-heights morinda morinville morioka morisset moritake moriya moriyama
morlaix morlanwelz-mariemont morley morley-buckingham mormugao morningside mornington moro morocco
moroceli morogoro morohongo moroleon morombe moron morondava morong moroni moroto morovis morowa
morozovsk morpeth morphettville morrelgonj morretes morrill morrilton morrinhos morrinsville morris
morrisania morrisburg morrison morristown morrisville morropon morros morrow morrumbala morrumbene
morsang-sur-orge morshansk morsi mortara mortdale morteros mortlake morton mortsel morumbi morungaba
moruya morvi morwa morwell mos mosbach moscardo moscow mosfellsbaer mosgiel moshi mosina mosinee
moskhaton moskovskiy mosman mosonmagyarovar mosopa mosquera moss mossaka mossamedes mossend mossendjo
mossingen mossley mossoro mossuril most mosta mostaganem mostar mostardas mostoles mostovskoy mosty
mostyska mosul mot'a motala motatan moth motherwell mothihari motijheel motipur motley motobu motomachi
motomiya motosu motozintla motril motru mottingham mottola motueka motul motupe moturoa mougins mouila
moulares moulins moulton moultonborough moultrie mound moundou moundsville mountainside mountmellick
mountrail mountsorrel mouscron moussadou moussadougou moussoro moutsamoudou mouvaux mouyondzi mouzaia
mowbray mower moyale moyo moyobamba moyock moyotzingo moyross mozambique mozarlandia mozdok mozhaysk
mozhga mpanda mpigi mpika mpondwe mponela mpongwe mpophomeni mporokoso mpulungu mpumalanga mpwapwa
mragowo mranggen mrirt msaken msalatah msambweni msowero mthatha mtinko mtsapere mtsensk mtubatuba
mtwango mtwapa mtwara mu'er mu-se muan muana muar muarajawa mubarakpur mubende mubi muborak mucajai
mucambo much muchun mucuge mucur mucuri mudalgi mudanjiang mudanya mudbidri muddebihal mudgal mudgee
mudgeeraba mudhol mudkhed mudon mudong mudu mudukulathur mueda mufulira mufumbwe mugala mugalivakkam
muggio mugina mugla mugumu muhamma muhammadabad muhanga muhe muheza muhlacker muhldorf muhlenberg
muhlhausen muhoroni muhorro muikamachi muisne muizenberg mujia mujiayingzi mukachevo mukah
mukai-awagasaki mukalla mukamira mukandgarh mukandpur mukdahan mukerian mukher mukilteo mukingo mukkudal
muko mukondapalli mukono muktagacha muktsar mukwonago mul mula mulakumud mulamthuruthy mulanje mulanur
mulavukad mulbagal mulbarton mulberry mulchen muldrow mulenvos muleshoe mulgrave mulgund mulheim
mulhouse mulhuddart mulia muling mulki mullaittivu mullaloo mullanpur mullanwala mullassheri mulleriyawa
mullheim mullins mullumbimby mulongo mulsen multai multan multnomah mulugu muluppilagadu mulvane mumbai
mumbwa mumford mumias munakata muncar muncie mundali mundargi mundelein munderi mundgod mundi
mundingburra mundka mundra mundwa munford mungaa mungaoli mungeli munger mungia mungo mungwi mungyeong
munhall munich muniz munkkiniemi munnar munoz munsan munsingen munster muntilan muntinlupa muntok munuf
muqui muradnagar murak murakami muramatsu murang'a murarrie murata muratpasa muravlenko murayama murbad
murcia murdoch muret murfreesboro murgap muri muriae muricay murici muridke muriti muritiba murliganj
murmansk murmashi murom muroran muroto-misakicho murphy murphysboro murray murraysville murrayville
murree murrhardt murrieta murrumbateman murrumbeena murrupula murrysville mursan murshidabad murtajapur
murton murud murudeshwara murugampalaiyam murwara murwillumbah murzuk mus musaffah musan-up musanze
musashimurayama musashino muscat muscatine muscogee muscoy mushabani mushie mushin musina musiri muskego
muskegon muskingum muskogee musoma musselburgh musselshell mussende mussoorie mustafabad
mustafakemalpasa mustamae mustang muswellbrook mut mutang mutare mutata mutengene muthukulam muthupet
muthutala mutoko mutsu muttanampalaiyam muttayyapuram muttenz mutterstadt muttontown muttur mutuali
mutubas mutuipe mutum mutxamel muvattupula muvattupuzha muxaluando muyinga muynoq muyuka muzaffarabad
muzaffargarh muzaffarnagar muzaffarpur muzambinho mvomero mvurwi mwadui mwala mwandege mwandiga mwanga
mwanhuzi mwansabombwe mwanza mweka mwene mwene-ditu mwingi mwinilunga myanaung myanmar myaungmya
myawaddy myaydo myeik myenigon myerstown myingyan myitkyina mykolaivka mykolayiv mykytivskyi myllypuro
mymensingh myoden myoko myongch'on myonggan-dong myrhorod myrnohrad myrtleford myrtletown myski
myslenice mysliborz myslowice mystic mysuru myszkow mytchett mytholmroyd mytilene mytishchi myyrmaki
mzimba mzuzu n'dalatando n'djamena n'gaous n'zeto na'in naaldwijk naama naantali naarden naas nabari
nabaruh naberera nabeul nabha nabinagar nabire nablus nabua nabunturan nacala nacaome nachingwea
nachnapara nachod nacimiento naciria nacka nackawic-millville nacogdoches nada nadapuram nadbai nadi
nadiad nadodrze nador naduvannur naduvattam nadvirna nadym naenae naeso naestved nafada nafpaktos
nafplio naga nagahama nagai nagakute nagalapuram nagamangala nagano nagaoka nagaon nagapattinam nagar
nagareyama nagari nagarote nagarpur nagasaki nagasu nagato nagaur nagavaram nagcarlan nagda nagercoil
nageswari nagina nagireddipalli nago nagod nagold nagongera nagornyy nagothana nagoya nagpur nagqu nagri
nagrota nagua naguabo nagykanizsa nagykata nagykoros nagyteteny naha nahan nahant nahariyya naharlagun
nahavand nahf nahorkatiya nahrin nahuala naic naihati naila nailsea nailsworth nainpur nainwa nairn
nairne nairobi naivasha najaf najafabad najafgarh najafshahr najibabad najran naju naka naka-niida
nakagusuku nakaiburi nakaloke nakama nakameguro nakamura nakano nakanobu nakanojo nakashibetsu
nakatogari nakatsu nakatsugawa nakatsukuma nakhabino nakhodka nako nakodar nakonde nakrekal naksalbari
nakskov nakur nakuru nalambur nalayh nalbari nalchik nalchiti nalco naldurg nalerigu nalgonda nalhati
naliang nallavila nallihan nalloor nallur nalut nalvadi namaacha namacurra namagiripettai namakgale
namakkal namalombwe namanga namangan namanyere namapa-erati namasuba namavundu namayumba nambingue
nambiyur nambol nambour nambucca namchi namegata namerikawa nametil namhkam namialo namibia namie namin
namioka namlea namminikara namp'o nampa namponkore nampula nampundwe namrole namrup namsa namsai namur
namutumba namwala namyang namyang-nodongjagu namyangju namyslow nan nanaimo nanaku nanakuli nanango
nanao nanauta nanbin nance nanchang nanchong nanchuan nancun nancy nandaime nandajie nanded nandelav
nandgaon nandigama nandikotkur nanding nandri nandu nandura nandurbar nandyal nanfeng nangal nanganga
nangavaram nangen nangli nangomba nangong nangwa nanhu nanhyanga nanjangud nanjian nanjikkottai nanjin
nanjing nanjo nankoku nanling nanlong nanma nanmen nanminda nannambra nannilam nanning nanpara nanpeng
nanpiao nanping nanqiao nansana nansang nanshu nansio nantai nantan nanterre nantes nanticoke nanto
nanto-shi nantong nantou nantucket nantuo nantwich nanuet nanuque nanxi nanya nanyamba nanyang nanyaojie
nanyo nanyuki nanzhou nao-me-toque naousa napa napanee napasar naperville naphegy napier napierville
napili-honokowai naples napoleon nappanee naqadah naqadeh nar'yan-mar nara nara-shi naracoorte narail
naraina naraingarh naraini narainpur narakal naranammalpuram narangba naranja naranjal naranjito
naranjos narara narasannapeta narasapur narasaraopet narashino narasimhanaickenpalayam narasingapuram
narath narathiwat narauli naraura naravarikuppam narayanapuram narayanganj narayankher narayanpet
narberth narbonne narborough nardo naregal narela narellan naremburn nargund narian-mar narimasu narita
narkatiaganj narkher narlica narmadapuram narnaul narnaund naro-fominsk narok naroli naron narowal narra
narrabeen narrabri narrabundah narragansett narrandera narraweena narrogin narromine narsala narsampet
narsimhapur narsingdi narsinghgarh narsipatnam nartan nartkala naruto narutocho-mitsuishi narva narvik
narwana narwar narwee naryn nasarawa nash nashik nashua nashville nashwaaksis nasimshahr nasinu
nasirabad nasiriyah nasirshahr naspur nasriganj nasrullahganj nassau nassjo nastola nasu nasugbu
nasukarasuyama nasushiobara natagaima natahoyo natal natanz natchez natchitoches nateputa natham
nathdwara natiaboani natick natitingou natividade natona natore natori-shi natrona nattakam nattappettai
naubatpur naudero nauen naugachhia naugatuck naujamiestis naujininkai naukot naumburg nauru nauta
nautanwa nava navadwip navajo naval navalcarnero navalgund navalpattu navan navapur navarre navarro
navas navashino navasota navegantes navelim navirai navlya navodari navoiy navojoa navolato navotas
navrongo navsari nawa nawabganj nawabshah nawada nawalgarh nawanshahr nawapara naxcivan naxi naxxar
nayagarh nayanakulam nayf nayoro nayudupet nazarabad nazare nazareth nazarovo nazca naze nazilli nazira
nazran nazret nazyvayevsk nchelenge ncotshane ndago ndali ndele ndera ndevana ndioum ndiyona ndofane
ndola ndop ndouci ndungu neapoli neath nebaj nebbi nechi neckargemund neckarsulm necochea nederland
nedlands nedroma nedumangad nedumbassery nedumpana nedumpura neduva needham needles needville
neefkuceliye neelagiri neelankarai neenah neepawa neerpelt nefta neftcala neftegorsk neftekamsk
neftekumsk nefteyugansk negage negara negaunee negele negombo negotin negotino negresti-oas negril
nehbandan nehe neheim nehram neiba neietsu neihu neijiang neili neilston neira neiva nejo nek'emte neka
nelamangala nelidovo nellikkuppam nellimarla nellore nelson nelsonville nema nemaha neman nemby nemours
nemuro nenagh nenjiang neopolis neosho nepal nepalgunj nepanagar nepean nephi nepomuceno neqab ner neral
nerang neratovice nerchinsk nerekhta nerja nerkunram neropolis nerupperichchal nerviano neryungri
nesconset nesebar nesher neshoba nesquehoning ness nesterovskaya neston nesttun nesvizh netanya netcong
netherlee netherley netishyn netivot netley netphen netrakona nettetal nettleham nettuno neu-anspach
neu-hohenschonhausen neu-isenburg neu-ulm neubau neubiberg neubrandenburg neubruck neuchatel
neuehrenfeld neuenhagen neuenkirchen neuenrade neugraben-fischbek neuilly-plaisance neuilly-sur-marne
neuilly-sur-seine neukirchen-vluyn neukolln neumunster neunkirchen neuquen neuruppin neusass neuss
neustadt neustrelitz neutraubling neuville neuwied nev'yansk nevada nevel'sk nevers nevinnomyssk
nevsehir new-richmond newala newark newarthill newaygo newberg newbern newberry newbiggin-by-the-sea
newborough newbridge newburg newburgh newburn newbury newburyport newcastle newcomb newcomerstown newent
newfane newhaven newick newington newlands newmains newman newmarket newnan newnham newport
newport-on-tay newquay newry newstead newton newton-le-willows newtonhill newtonville newtown
newtownabbey newtownards neyagawa neykkarappatti neyland neyriz neyshabur neyveli neyyattinkara neyyur
nezlobnaya ngaio ngala ngama nganda nganjuk ngaoundal ngaoundere ngara ngaruawahia ngawi ngemplak
ngerengere nggosi nghen ngo ngong ngongotaha ngora ngoro ngororero ngozi ngudu nguekhokh nguigmi
ngunnawal ngunut ngur nguru nguruka nhamatanda nhamunda nharea nhlazatje nhulunbuy niable niagara
niagara-on-the-lake niah niakaramandougou niamey niamtougou nianbo niangoloko niantic nianzhuang
nianzishan niapidou nibley nicaragua nicastro nice nicetown nicetown-tioga niceville nichelino nichinan
nichlaul nicholas nicholasville nicholls nicholson nickol nicolet nicollet nicosia nicoya nidadavole
nidda nidderau niddrie nidzica nieder-ingelheim niederkassel niederkruchten niedernhausen niederrad
niederschoneweide niederschonhausen niederzier niefern-oschelbronn nielle nienburg niendorf nieuw-vennep
nieuwegein nigde nigel niger nigeria nigg nightcliff nigran nihammatsu nihommatsu nihtaur niigata
niihama niimi niitsu-honcho niiza nijar nijkerk nijlen nijmegen nijverdal nikaho nikaia nikel nikiski
nikki nikko nikol'sk nikol'skoye nikolayevsk nikolayevsk-on-amure nikopol niksar nikshahr niksic
nikulino nilagiri nilaiyur nilakottai nilambur nilanga nildoh niles nileshwar nili nilithi nilokheri
nilopolis nilufer nima nimach nimaj nimaparha nimbahera nimes ning'er ningbo ningde ningdong ninghai
ningi ningthoukhong ningyang ninohe ninomiya ninove nioaque niobrara nioki niono nioro niort nipani
nipawin nipomo nippes niquelandia niquero nirasaki nirgua nirmal nirmali nirsa nis nisang niscemi
nishi-tokyo-shi nishiarai nishida nishifukuma nishihara nishimonai nishinippori nishinomiya nishinoomote
nishio nishishinminato nishitawara nishiwaki nishiya niskayuna nisko nisshin niteroi nithari nitra nitro
niue nivari nivelles niverville niwai niwot nixa niyang niz-hajo nizamabad nizhnekamsk nizhnesortymskiy
nizhneudinsk nizhnevartovsk nizhyn nizip nizwa njala njeru njombe njoro nkambe nkawkaw nkayi nkhotakota
nkoaranga nkoma nkongsamba nkoranza nkoteng nkowakowa nkpor nkwerre nnewi noamundi nobeji nobeoka noble
nobles noblesville noboribetsu noborito nobres nocatee noci noda nodaway noe nogales nogata
nogent-le-rotrou nogent-sur-marne nogent-sur-oise nogi noginsk nogoya nohar nohsa noicattaro noida
noisiel noisy-le-grand noisy-le-sec nokha nokia nokomis nola nolan nolanville nolensville nollamara noma
nomathamasanqa nome nomimachi nomme nonantum nongoa nongpoh nongstoin nongthymmai nongzhang nonoai
nonoichi nonsan nookat noord noordwijk-binnen noosaville nootdorp norak norala noranda norbiton norbury
norco norcross norden nordenham norderstedt nordestina nordhausen nordhorn nordlingen nordstadt
nordstemmen norfolk norgate norilsk nork-marash norland norlane normal norman normandia normandy
normanhurst normanview norresundby norridge norristown norrkoping norrtalje northallerton northam
northampton northborough northbridge northbrook northchase northcote northdale northeim northfield
northgate northglenn northlake northland northmead northolt northport northridge northumberland
northvale northview northville northwich northwood northwoods norton norwalk norway norwell norwich
norwood norzagaray noshiro nosivka nosratabad noto notodden notre-dame-de-grace
notre-dame-de-l'ile-perrot notre-dame-des-prairies notse nottingham nottoway nottuln nouadhibou
nouakchott noumea nouna nouvelle-arcadie nov novara novato novelda noveleta novena novhorod-siverskyi
novi novo-peredelkino novoaleksandrovsk novoaltaysk novoanninskiy novobilychi novocheboksarsk
novocherkassk novodvinsk novogireyevo novogrudok novohrodivka novokazalinsk novokhovrino novokubansk
novokuybyshevsk novokuz'minki novokuznetsk novomichurinsk novominskaya novomoskovsk novopavlovsk
novopokrovskaya novopolotsk novorossiysk novosergiyevka novoshakhtinsk novosibirsk novosilikatnyy
novosineglazovskiy novotitarovskaya novotroitsk novoukrayinka novoul'yanovsk novoural'sk novouzensk
novovladykino novovolynsk novovoronezh novoyavorivs'k novozavodskyi novozybkov nowata nowgong nowogard
nowra nowrangapur nowrozabad nowshahr nowthen noxubee noyabrsk noyack noyon nsanje nsawam nshamba
nsoatre nsukka nsunga ntandabale ntcheu ntoum ntungamo ntuzuma nubl nuckolls nudgee nueces nuenen
nuevitas nuevo nuh nukui nukus nules numabukuro numakunai numan numancia numata numazu numbrecht
numurkah nunawading nundah nuneaton nungua nungwi nunoa nunspeet nunukan nunungan nuofu nuoro nuozhadu
nur nurabad nurdagi nuremberg nurillo nuriootpa nurlat nurmahal nurmijarvi nurota nurpur nurtingen
nusaybin nushki nusle nutana nutley nuuk nuzvid nyabitekeli nyachera nyack nyagan nyagatare nyahuka
nyahururu nyakabindi nyakahanga nyala nyalikungu nyamata nyambunwa nyamira nyamunuka nyamuswa nyandoma
nyangao nyanza nyaung nyaung-u nyaungdon nyaunglebin nyazepetrovsk nyborg nybro nye nyemo nyeri nyimba
nyingchi nyirbator nyiregyhaza nykoping nymburk nynashamn nyon nysa nyssa nytva nyunzu nyuzen nyvky
nyzhnodniprovsk nzagi nzega nzerekore nzianouan o'brien o'connor o'connor-parkview o'fallon o'neill
oadby oakbrook oakdale oakden oakengates oakey oakham oakhurst oakland oaklands oakleigh oakley oaklyn
oakmont oakridge oakton oakville oakwood oamaru oami oamishirasato oarai oas oasis oatfield oatlands
oatley oaxaca oba obala obalende obama oban obanazawa obando obata ober-ramstadt obera oberasbach
oberhaching oberhausen oberkirch oberlin obernai oberndorf oberon oberschoneweide obertshausen oberursel
oberwinterthur obetz obidos obihiro obion obispos obita obninsk obo obock obolon obonoma oborniki obra
obrenovac obruchevo obu obuase obubra obuda obudu obukhiv obukhovo ocala ocana ocara ocean oceana oceano
oceanport oceanside ochakiv ochakovo-matveyevskoye ocher ochiltree ochira ochota ochtrup ocilla ocoee
oconee oconomowoc oconto ocosingo ocotal ocotlan ocoyoacac octeville od odacho-oda odaipatti odaiyakulam
odate odawara oddanchathiram odder ode odemis odendaalsrus odense odenthal odenton odenville oderzo
odesa odessa odienne odiham odintsovo odivelas odlabari oegstgeest oeiras oelde oelsnitz oelwein
oer-erkenschwick oerlinghausen of ofaqim offa offenbach offenburg officer ofunato oga ogaki ogallala
ogaminana ogawa ogawamachi ogbomoso ogden ogdensburg ogemaw ogembo oghi ogi ogijares ogikubo ogle
oglesby oglethorpe ogoja ogontz ogori ogori-shimogo ogoudou ogre oguchi ogura ogushi oguta ogwashi-uku
ohafia-ifigh ohangaron ohara oharu ohegy ohio ohioville ohligs ohlsdorf ohrid ohringen oi oiapoque
oildale oiso oisterwijk oita oizumi-gakuencho oizumimachi ojai oji ojima ojinaga ojiya ojus oka
okahandja okaloosa okanogan okara okawa okawara okaya okayama okazaki okcheon okeechobee okegawa
okehampton okeho okemah okemos okene okfuskee okha okhtyrka okigwe okinawa okino oklahoma okmulgee okoa
okolona okondja okotoks okpo okrika okromodou okrouyo oktibbeha oktyabr'sk oktyabrsky oku okubo
okubo-naka okuchi-shinohara okulovka okuno okunoya okuta olanchito olari olathe olavanna olavarria olawa
olbia olbin olching oldbawn oldbury oldenburg oldenzaal oldham oldmeldrum olds oldsmar olean olecko
oleggio oleiros oleksandrivskyi oleksandriya oleksiyivka olenegorsk oleshky olesnica olfen olgii olhao
olimpia olinda olindina oliva olivais olival olivarez olivehurst oliveira oliver oliver-valdefierro
olivet olivette oliwa olkusz ollioules olmaliq olmsted olmue olney olomouc olongapo oloron-sainte-marie
olot olpad olpe olsberg olsztyn olten oltenita oltiariq oltu olupona oluta olympia olympic olyphant
omachi omaezaki omagari omagh omaha omak omalur omamacho-omama oman omao-kukuiula omdurman ome omegna
ometepec omidiyeh omigawa omihachiman omitama omiya ommoord omoa omokoroa omro omsk omu-aran omura omuta
omutninsk onalaska oncativo onda ondangwa ondjiva ondo onega onehunga oneida onekawa oneonta onerahi
onex ongallur-i ongallur-ii ongjin ongkharak ongole ongwediva onitsha ono ono-hara onoda onojo onomichi
onondaga onsala onslow onsong ontario ontinyent ontonagon onyar ooralea oosterhout oosterzele oostkamp
ooty opa-locka opaheke opanel opava opelika opelousas opfikon opit opladen opochka opoczno opole opotiki
opp opportunity oppum opwijk oqtosh oquirrh ora-dong oracle oradea oradell orahovac orai oraiokastro
oral oran orang oranga orange orangeburg orangetree orangevale orangeville orani oranienburg oranjestad
oranmore orastie oravita orbassano orcasitas orcasur orchards orcutt ordes ordos ordu ore orebro oregon
orekhovo-borisovo orekhovo-zuyevo orel oreland orelia orem orenburg orestiada orewa orhangazi orhei oria
orihuela orikhiv orikkai orillia orimattila orinda orion oristano orita-eruwa orito oriximina orizaba
orizona orkney orland orlandia orlando orleans orlova orlovista orlovskiy orly ormara ormeau ormiston
ormoc ormond ormond-by-the-sea ormskirk ornskoldsvik orobo oroco orocovis orodara orofino oromocto orono
oroquieta oros oroshaza orosi oroszlany oroville orpington orrington orrville orsay orsha orsk orsova
ortaca ortakoy ortigueira orting ortona orumanayur orumiyeh oruro orvault orwigsburg orzesze osa osage
osaka osaki osan osasco osawatomie osborne osceola oschatz oschersleben oscoda osdorf osh oshakati
oshawa oshima oshkosh oshmyany oshnaviyeh oshodi oshu osijek osimo osinniki osipovichi oskaloosa
oskarshamn osku oslo osmancik osmaneli osmaniye osnabruck osny osogbo osorio osorno osowa osoyoos ospino
ospitaletto osprey oss ossett ossian ossining ossipee ostankinskiy ostashkov ostend osterholz-scharmbeck
osterley ostermalm ostersund ostfildern ostrava ostringen ostroda ostrogozhsk ostroh ostroleka ostrov
ostrzeszow oststadt ostuncalco ostuni osu osuna oswego oswestry oswiecim ota otahuhu otake otaki
otamanivka otara otaru otatara otavalo otawara oteapan otero otford othello othmarschen othukkungal otis
otjiwarongo otley otoe otofuke oton otorohanga otradnaya otradnoye otradnyy otrokovice otsego otsu
otsuka otsuki ottaikkalmantapam ottakkadai ottakring ottapalam ottaviano ottawa ottensen ottersberg
ottershaw ottewell ottosdal ottumwa ottweiler otukpa otumoetai otwock ouachita ouagadougou ouahigouya
ouake ouallam ouangolodougou ouardenine ouargaye ouargla ouarzazate ouattaradougou oud-beijerland
oud-turnhout ouda-yamaguchi oudenaarde oudenbosch oudtshoorn ouenza ouerdanine ouesse ouesso ouezzane
oughtibridge ouidah ouinhi ouislane oujda oullins oulmes oulu oulunkyla oume oundle oupeye oupoyo
ouragahio ouray ourem ourense ouricuri ourimbah ourinhos ourolandia outagamie outreau outremont outwell
ouzera ovalle ovar ovejas overath overbrook overcombe overijse overland overlea overpelt overton ovidiu
oviedo ovilla ovrin ovruch owa owairaka owando owariasahi owase owasso owatonna owego owen owendo
owensboro owerri owo owosso owsley owyhee oxapampa oxenford oxford oxie oxkutzkab oxley oxnard oxshott
oxted oyabe oyam oyama oyamazaki oyan oyanomachi-noboritate oyem oyim oymak oyo oyonnax oyrat oyskhara
oyten oytograk oyugis ozar ozark ozaukee ozd ozdere ozerki ozerna ozersk ozery ozoir-la-ferriere ozona
ozorkow ozu ozubulu ozurgeti p'yongsong pa paarl pabbi pabianice pabna pacaembu pacaja pacajus pacaraima
pacasmayo pacatuba pace pachchal pacheco pachgaon pachino pachmarhi pacho pachor pachora pachperwa
pacific pacifica pacifico paciran paco pacode pacol pacora padalarang padam padampur padang
padangpanjang padangsidempuan padbury paddington pader paderborn padiham padiyanallur padmanabhapuram
padmapur padra padrauna padstow padua paducah paea paech'on-up paek'ak paeroa paete pagadian pagalungan
pagani pagbilao page pagedale pagewood paghman pagoh pagsangahan paharpur pahasu pahokee pahrump paiania
paicandu paidha paignton paijan paikeqi pailin pailitas paillaco pailou paine painesville painkulam
paintsville paipa paiporta paippad paipu paisley paita paithan pajara pajaro pajok paka pakala pakan
pakdasht pakenham pakisaji pakistan pakokku pakpattan pakridayal paks pakse pakur pakuranga pakwach
pakxan pala palabana palacio palacios palafrugell palagiano palagonia palai palaiseau palaiyam
palaiyampatti palakkad palakkodu palakollu palamos palang palanga palangarai palangkaraya palani
palanisettipatti palanpur palappallam palapye palasa palatine palatka palau palavakkam palavansathu
palayad palda palej palembang palencia palenque palera palermo palese palestina palestine palestrina
palghar palhoca pali palimanan palin palitana palkonda pallabi palladam pallandri pallanza-intra-suna
pallappatti pallasovka pallavaram pallichal pallikal pallikaranai pallikere pallikonda pallikunnu
pallini pallipalayam pallippatti pallipuram pallisa palliser palma palmaner palmarejo palmares palmas
palmdale palmeira palmeirais palmeirandia palmela palmer palmerston palmerstown palmerton palmetto palmi
palmira palmital palmitos palmview palmwoods palmyra palo paloh palolo palompon paloncha palopo palotina
palpala paltan palu palugal palwal palwancha pama pamanukan pamban pamekasan pameungpeuk pamiers pamlico
pammal pampa pampan pampanito pampatar pampierstad pamplona pampur pamukova pamulang pamuru pan'an pana
panabo panachikkad panadura panagar panagyurishte panakkudi panalanoy panama panambi panangad panania
panarukan panatina panauti pancas pancevo panchagarh panchgani panchkula panchla pandaan pandacaqui
pandak pandamaran pandan pandaria pandavarmangalam pandeglang pandhana pandharkawada pandharpur
pandhurna pandi pando pandua panelas panevezys pangbourne panghai pangil pangkalanbuun pangkalpinang
pangkham panglong panguila panguipulli pangururan panihati panipat paniqui panisagar panjab panjakent
panji panjim panjin pankow pankshin panlong panmure panna panniyannur panola panoor panorama panruti
pansemal panshan panshi pantelimon pantheeramkavu panthersville pantin pantops pantubig panuco panvel
panzhihua panzos paola paoli paombong paosha paoua papa papagaios papagou papakura papalotla papampeta
papanasam papanduva papanui papar papatoetoe papatowai papaya papeete papenburg papendrecht paphos
papillion pappakurichchi papparapatti pappinissheri pappinivattom par para parabiago paracambi paracatu
paracuru paradera paradise paragominas paragould paraguacu paraguay paraibano paraibuna paraipaba
paraiso paraisopolis parakou paralakhemundi paralowie paramagudi paramaribo parambu paramirim paramonga
paramount paramus parana paranagua paranaiba paranapanema paranatama paranatinga paranavai parand
paranda parang parangipettai paranhos paranoa paraopeba paraparaumu parappur parasia parassala paratinga
paraty parau parauapebas paravai parbatipur parbhani parbold parc-extension parchim pardi pardis
pardubice pare parede paredes parelhas parelheiros parella paremoremo parepare pari pariaguan pariaman
parichhatgarh parintins paripiranga paripueira pariquera-acu paris parit pariyapuram pariyaram park
parkchester parkdale parke parkent parker parkersburg parkes parkesburg parkinson parkland parklands
parklea parkridge parkside parkstone parksville parkton parkview parkville parkway parkwood
parkwoods-donalda parla parlier parma parmelia parmer parmonangan parnaiba parnamirim parnarama parnas
parnell parnera parnu parobe parola parole paropo parral parramatta parrearra parsabad parsian
parsippany parsons partille partington partinico partizansk partizanske partur parung parur parvatipuram
parvatsar parvomay parys pasadena pasaia pasaje pasan pasargad pasarkemis pasay pascagoula pascani
paschall pasco pascoag paseh pasewalk pashkovskiy pasighat pasila pasilaiciai pasing pasinler paslek
pasni pasquotank pasrur passaic passau passi passira passos passy pastavy pasteur pasthal pasto pastores
pasuruan patacamaya patamundai patan patancheru patapo patarra pataskala pataudi patchogue patdi paterna
paterno pateros paterson pathalgaon pathanamthitta pathankot pathardi pathardih patharia pathein
pathirappally pathri pati patia patiala patiali patigi patillas patiriyat pativilca patiya patna
patnagarh patnos patong patos patra patran patratu patrick patrocinio pattamadai pattambi pattan pattani
pattaya pattensen patterson patti pattiyurgramam pattoki pattukkottai pattyam patuakhali patulul patur
patuto patuvilayi patzcuaro patzicia patzun pau paudalho pauini paulden paulding paulinia paulista
paulistana paulpietersburg paulsboro paulton paung paungde pauoa pauri pavaratti paveh pavia pavlodar
pavlohrad pavlovo pavlovsk pavlovskaya pavugada pawai pawayan pawcatuck pawgan pawhuska pawnee pawni
pawtucket paxtaobod paxton paxtonia payakaraopeta payakumbuh payande payathonzu payette payne
paynesville paysandu payson payyanur pazarcik pazardzhik pazhanji pazundaung peabiru peabody peacehaven
peach peachland peakhurst pearcedale pearl pearland pearlgate pearsall pebane pecangaan pecanha pecel
pechersk pechora pechory pecica peckham pecos pecs peculiar pedana pedappai pedara peddaboddepalle
peddanayakkanpalaiyam peddapalli peddapuram pederneiras pedley pedra pedregal pedregulho pedreira
pedreiras pedroso pedroucos peebles peekskill peer pefine pefka pefki pegasus pegnitz pegswood pehonko
pehowa pehuajo peicheng peine peissenberg peiting peje pekalongan pekan pekanbaru pekin pekon
pelabuhanratu pelahiivka pelawal pelengana pelentong pelezi pelham pelhrimov pelileo peliyagoda pella
pellaro pelotas pelsall pelton pemagatshel pemalang pemangkat pematangsiantar pemba pemberwick pembina
pembroke pembury pemiscot pemulwuy pen penaflor penal penalolen penalva penapolis penaranda penarth
penco pencoed pendang pendencias pender pendino pendleton pendra penedo penetanguishene pengcheng
pengerang pengpu penguin pengze penha penhold peniche penicuik penistone penitas penja penjamo penkridge
pennadam pennagaram pennathur pennington pennsauken pennsburg pennside pennsport pennsville pennypack
penobscot penonome penparcau penrith penrose penryn pensacola penshurst pentecoste penticton pentre
penuelas penugonda penukonda penyffordd penza penzance penzberg penzing peoria peotone pepa pepin peqin
perafita peragam perai peraia peralassery peralta perama peramangalam perambalur peranampattu peravurani
perbaungan perce perchtoldsdorf percut perdigao perdizes perdoes perdriel perehinske pereiaslav pereira
pereiro perere peresvet perevalsk perez perezville pergamino pergamos perham perico perier perigueux
peringat peringathur peringottupulam perinjanam perintalmanna peristeri peritoro periyakoduveri
periyakottai periyakulam periyanayakkanpalaiyam periyapatti perkasie perkins perleberg perling perm
pernik perole perote perpignan perquimans perranporth perris perry perrysburg perryton perryville
pershing pershore persianovka person perth pertuis peru perugia peruibe perumanna perumbaikad
perumbavoor perumpavur perunad perundurai perungudi perunkalattu perus peruvallur peruwelz pervomaysk
pervomayskiy pervouralsk perya pesaro pescara peshawar peshkopi peshtera peshtigo pesqueira pessac pest
pesterzsebet pestlorinc pestovo petagas petal petaluma petapa petare petatlan petauke petawawa
peterborough peterculter peterhead peterhof peterlee petersberg petersburg petersfield petershagen
petersham petershausen-west pethapur petionville petit-bourg petite-bourgogne petite-ile petlad petlawad
peto petoa petone petoskey petrich petrie petrila petrinja petrodvorets petrogradka petrolandia
petroleum petrolia petrolina petropavl petropavlovsk-kamchatsky petropolis petrosani petroupolis
petrovaradin petrovo-krasnosillya petrovsk petrovsk-zabaykal'skiy petrovskaya petrozavodsk petrzalka
pettis petukhovo petushki petworth pevely pevensey pewaukee pewsey pezinok pflugerville pforzheim
pfullendorf pfullingen pfungstadt phagwara phalaborwa phalauda phalia phalodi phaltan phaphund pharr
phatthalung phayao phek phelan phelps phetchabun phetchaburi phichit philadelphia philippi philippines
philippsburg phillaur phillip phillips phillipsburg philomath phimai phirangipuram phitsanulok phoenix
phoenixville phola phomolong phon phongsali photharam phrae phuket phulbani phulera phuljhuri phulpur
phultala phuntsholing phusro phuthaditjhaba piacabucu piacenza pialba pianco pianezza pianjiao pianura
piaseczno piastow piata piatt piazza picarra picassent picayune pichanal picheng pichilemu pichor
pichucalco pickaway pickens pickering pickerington pickett picos picpus picsi picton pictou picui
pidhorodnye piduguralla piecki-migowo piedade piedecuesta piedmont pieksamaki pien piendamo piera pierce
pierre pierrefitte-sur-seine pierrefonds pierrefonds-roxboro pierrelatte piestany pietermaritzburg
pietrasanta piggott pigue pihani pijijiapan pijnacker pikalevo pike pikesville piketberg pikeville
pikine pikit pila pilaite pilani pilar pilas pilcomayo pileru pilibangan pilibhit pililla pilisvorosvar
pilkhua pilon pilsen pilsley pima pimentel pimlico pimpama pimpri pimpri-chinchwad pinahat pinal
pinamalayan pinamar pinamungahan pinarayi pinarbasi pinardville pinas pinch pinchbeck pinckneyville
pincourt pindai pindamonhangaba pindare-mirim pindiga pindobacu pindorama pindoretama pindwara pine
pinecrest pinehurst pinellas pineridge pinerolo pinetop-lakeside pinetown pineville pinewood piney
ping'an pingawan pingdingshan pingdu pingjin pingkai pingli pingliang pingnan pingqiao pingshan pingtan
pingxiang pingyi pingyin pingzhuang pinhais pinhalzinho pinhao pinheiral pinheiro pinheiros pinhou
pinillos pinjarra pinjaur pinneberg pinner pinole pinsk pinson pinto pinxton pio pioltello piombino
pionki piossasco piovera pipa pipar piparia pipestone pipili pipraich pipri piqua piquete piracaia
piracanjuba piracicaba piracuruca pirae piraera piraeus pirai piraju pirajui pirallahi pirane piranga
pirangut piranhas piranshahr piranvadi pirapemas pirapora pirapozinho piraquara pirassununga piratini
piratininga piravam pirawa pirayiri pirbright pirenopolis pirgaaj piri piripiri pirita piritiba piritu
pirituba piriyapatna pirkkala pirmam pirmasens pirna piro pirojpur pirot pirthipur pirzadaguda pisa
piscataquis piscataway piscinola pisco pisek pishin pishva piskent pisochyn pissila pistoia pisz pita
pitajanmaki pital pitalito pitanga pitangueiras pitangui pitcairn pitea pitesti pithampur pithapuram
pithoragarh pitimbu pitkin pitkyaranta pitman pitoa pitou pitrufquen pitsea pitstone pitt pittsboro
pittsburg pittsburgh pittsfield pittston pittsworth pittsylvania pittville pittwater piuma piumhi piura
piute pivdenne pivdennoukrainsk pivijay pixley pizarro pizhou placas placentia placer placerville
placetas placilla placitas plainedge plainfield plains plainview plainville plainwell plaisance-du-touch
plaisir plaistow planada planadas planaltina planalto plano plantagenet plantation plaque plaquemine
plaquemines plaridel plasencia plast plato platte platteville plattling plattsburgh plattsmouth plauen
plavsk playas pleasanton pleasants pleasantview pleasantville pleiku plerin plessisville pleszew
plettenberg pleven pljevlja plochingen plock ploemeur ploiesti plon plonsk plottier plougastel-daoulas
plouzane plovdiv plover plum plumas plumbon plumpton plumstead plumtree plunge plymouth plympton
plymstock po poa pobe poblacion pocahontas pocatello pochampalli pochep pocinhos pocito pocking
pocklington pocoes pocola pocone pocri podaturpet podebrady podgorica podil podili podilsk podilskyi
podoli podolsk podporozh'ye podujeva poggibonsi poggiomarino poggioreale pogradec pohang pohja-tallinn
pohjois-hervanta poinciana poinsett pointe-a-pitre pointe-calumet pointe-claire pointe-du-lac
pointe-noire pointe-saint-charles poio poissy poitiers pojuca pokachi pokaran pokeno pokhara
pokhvistnevo pokola pokrov pokrovsk pokrovskoye pokrovskoye-streshnevo polanco poland polangui polasara
polatli polavaram polazna poldasht poldokhtar polesworth polevskoy polewali police polichalur polichni
polk polkowice polkton pollachi pollenca polmont polohy polokwane polomolok polonnaruwa polonne
polonuevo polotsk polson poltava polur polyarnyy polysayevo pomasqui pomaz pombal pombos pomerode
pomezia pomona pomorie pompei pompeia pompeu ponce ponchatoula poncitlan ponda pondera ponduru ponedera
ponferrada pong pongch'on-up ponmana ponmundam ponnamaravati ponnampatti ponnani ponneri ponnur ponnuru
ponoka ponorogo ponsacco ponsonby pont-a-celles pont-a-mousson pont-rouge pont-sainte-maxence pont-viau
pontal pontalina pontarddulais pontarlier pontault-combault pontbuiten ponteareas pontedera pontefract
ponteland pontevedra ponthierry pontiac pontianak ponticelli pontinha pontivy pontoise pontotoc
pontyclun pontycymer pontypool pontypridd poole pooler poolesville poonamalle pooraka poortje pop
popasna popayan pope poperinge popesti-leordeni poplar popondetta popovo poppenbuttel poprad poptun
poquoson porac poranga porangatu poranki porathissery porbandar porcia porciuncula pordenone pori
poringland porirua porlamar pornic poronaysk porrino porsa porsgrunn port-au-prince port-cartier
port-de-bouc port-de-paix port-gentil port-vila porta portadown portage portageville portalegre portales
portao portarlington portazgo porteiras porteirinha portel porter porterville porthcawl porthleven
portici portimao portishead portland portlaoise portlethen portmarnock portmore portneuf porto
porto-novo portogruaro portoviejo portrush portslade portsmouth portstewart portswood portugal
portugalete porur porvoo posadas posen posey posillipo poso posorja pospelikha posse post postmasburg
potchefstroom pote poteau poteet potenza poti potim potirendaba potiskum potomac potosi potrerillos
potsdam pottanur pottawatomie pottawattamie potter potton pottsgrove pottstown pottsville pottuvil
poughkeepsie poulsbo poulton-le-fylde pout pouytenga povorino powai poway powdersville powell power
poweshiek powhatan pownal poxoreu poyang poykovskiy poynton pozarevac pozega poznan pozniaky pozoblanco
pozzallo pozzuoli prabumulih prachantakham pradera pradl prado pradolongo pradopolis prague prahran
praia prainha prairie prairieville prairiewood praktiseer prantij prasadampadu prata pratapgarh
pratapsasan prati prato pratt pratteln prattville praya prayagraj prebbleton preble preesall preetz
prentiss prenton prenzlau prerov prescot prescott presidio presnenskiy presov prestatyn prestbury
prestea preston prestonpans prestons prestonsburg prestwich prestwick pretoria preveza prevost pribram
price priceville prichard pridonskoy prien prievidza prigen prijedor prilep primavera primera
primorsko-akhtarsk primorskyi princess-rosethorn princeton princeville principe prineville prinzenpark
priorka priozersk pristina pritzwalk privolzhsk privolzhskiy priyutovo prizren probishtip probolinggo
proctor proddatur progreso progress progresso prokhladnyy prokop'yevsk prokuplje proletar proletarsk
promissao promontory promyshlennaya propria prosek proserpine prospect prosper prosperidad prosser
prostejov protaras protvino provadia providence providenciales provins provo prowers prudentopolis
prudhoe prudnik prunedale pruszkow pruzhany prydniprovsk pryluky prymorskyi pryor przasnysz przemysl
przeworsk pskov pszczyna pszow ptolemaida ptuj pu'an pu'er pubal pucallpa pucheng puchheim puchi puchong
puchov puchuan pucioasa puckeridge pucol pucon pudong pudsey pudu puducherry pudukkottai pudunagaram
pudupattanam pudur pudusseri puebla pueblo puebloviejo puente-genil puertollano pugachev pugalur pujali
puji pujili pukalani pukchil-lodongjagu pukhrayan pula pulai pulakkod pulandian pulangudi pulaski pulawy
pulborough pulgaon pulheim puli pulilan pulivendla puliyankannu puliyankudi puliyur pullenvale pullman
pullur pully pultusk pulu pulupandan puluvappatti pulwama puma pumphrey pumwani punaauia punahana
punahou punakha punalur punasa punata punch punchbowl pundong pundri pune punganuru punggol puning
punnayur puno puntarenas punxsutawney pupiales pupri pupukea puqi puqiakeqi puraini puranpur purbalingga
purcell purcellville purchase purfleet-on-thames puri purificacion purley purmerend purna purnia purral
purranque pursat purton puruandiro puruliya purushottampur purwa purwakarta purwodadi purwokerto
puryong-up pusa pusad pushchino pushkar pushkin pushkino pushmataha pushun puspokladany putaendo
putaruru putatan puteaux puthencruz puthenvelikara puthia puthukkad puthuppally puthuppariyaram puthur
putian putignano putnam putney putrajaya puttalam puttankulam putte putten puttlingen puttur putuo
putyvl puurs puvatuparamba puxi puxinana puyallup puyang puyo puzhal puzhathi puzi pweto pwllheli pyapon
pyatigorsk pyatykhatky pyawbwe pyay pyeongtaek pyinmana pylaia pyle pymble pyoksong-up pyongyang pyrford
pyrgos pyrmont pyryatyn pyrzyce pyskowice pyt-yakh pyu qa'emiyeh qa'en qabatiyah qabbasin qabqa qabula
qaderabad qadian qaha qahderijan qaisumah qalansuwa qalat qalqilyah qalyub qamdo qandala qaracuxur qarah
qaraqash qarasu qarawul qarazhal qarchak qarek qarqin qarquzah qarshi qatana qatar qayroqqum qazvin
qeladize qeshm qia'erbage qiamdasht qianhu qianjiang qianliu qiantang qiaoguan qiaotou qibao qibray
qidar qiemo qift qilian qillin qina qincheng qing'an qingdao qingfeng qingfu qinggang qinglian qinglong
qingnian qingping qingpu qingquan qingshanquan qingsheng qingshizui qingshui qingshuping qingxi
qingxichang qingyang qingyuan qingzhou qinhuangdao qinnan qinting qinzhou qionghai qionghu qiongshan
qipan qiqihar qir qisha qishan qitaihe qitang qiuji qiziltepa qo'shko'pir qobustan qods qom qonce
qorasuv qormi qorof qorveh qoryooley quadrilatero quakenbruck quakertown qualiano quankou quanzhou
quarai quaregnon quarteira quarto quartzsite quata quatis quattromiglia quay quba quchan quchi
queanbeyan quebec quebradillas quedlinburg queenborough queens queensborough queensbury queenscliff
queensdale queensferry queensland queenstown queimadas queimados quelele quelfes quelimane quellon
queluz quepem querecotillo querenburg querencia quesada quesnel quetta quetzaltenango quevedo
quezaltepeque quezon qufu quiapo quibala quibdo quibor quickborn quicunzo quierschied quijingue quilali
quilchena quilenda quilicura quillabamba quillacollo quillon quillota quilmes quilpue quimbaya quimistan
quimoh quimper quimperle quinchia quincy quintana quintero quinze-vingts quipapa quipungo quirindi
quirinopolis quiroga quispamsis quisqueya quissama quissecula quissico quitandinha quiterianopolis
quitilipi quitman quito quivican quixada quixelo quixeramobim quixere quixico qujing qukou qulsary
qunghirot quorndon qurayyat qus qusar qushi quthbullapur quthing qutur quva quvasoy quwaysina quxu
quzhang quzhou ra'anana ra-ngae raahe raalte rabak rabat rabbittown rabigh rabinal rabka-zdroj rabkavi
rabkavi-banhatti rabor rabun rabupura rabwah raby raceland raceview raciborz racine radaur radauti
radcliff radcliffe radeberg radebeul rades radevormwald radford radhakishorenagar radhanpur radlett
radlin radnevo radnor radolfzell radom radomir radomsko radomyshl radovis radstock raduzhny raduzhnyy
radviliskis radyr radzionkow raebareli raeford rafaela rafah rafiganj rafina rafsanjan raghogarh
raghudebbati raghunathpur raglan ragusa raha rahachow rahat rahata rahatgarh rahden raheny rahimah
rahimatpur rahlstedt rahon rahuri rahway raichur raiganj raigarh raikot rainford rainham rainhill rains
rainsville rainville rainworth raipur rairangpur raisen raisinghnagar raisio raismes raiwind
raj-nandgaon rajakhera rajakheri rajakilpakkam rajaldesar rajamahendravaram rajanpur rajaori rajapalayam
rajapolah rajapur rajasingamangalam rajauli rajbiraj rajgangpur rajgarh rajgir rajgurunagar rajim rajin
rajkot rajmahal rajnagar rajpipla rajpur rajpura rajsamand rajshahi rajula rajura rakhiv rakivka
rakkiyapalaiyam rakoscsaba rakoshegy rakoskeresztur rakospalota rakosszentmihaly rakove rakovnik
rakovski rakvere raleigh ralls ralston rama ramachandrapuram ramachandrapuran ramachettipalaiyam ramada
ramadi ramagundam ramallah ramallo raman ramanathapuram ramanattukara ramanayyapeta ramapuram ramarama
ramavarappadu rambha ramblewood rambouillet ramdurg ramenki ramenskoye rameswaram ramganj ramgarh
ramgundam ramhormoz ramiros ramjibanpur ramkola ramla ramnagar ramon ramona ramonville-saint-agne ramos
ramotswa rampachodavaram rampur rampura ramsar ramsbottom ramsey ramsgate ramshir ramtek ramtown ramu
ranaghat ranam ranapur ranau ranavav rancagua rancharia ranchettes ranchi ranchlands ranchuelo randall
randallstown randalstown randburg randers randfontein randleman randolph randudongkal randwick
ranebennur rangamati rangapara rangat rangel rangeville rangia rangiora rangiro rangkasbitung rangpur
rani rania raniganj ranikhet ranipet ranipur rankin ranlo rano ranong ranot ranpur ransiki ransom ranson
ranst rantauprapat rantepao rantoul ranyah ranzan raojan rapallo rapar rapides raposa raposos
rappahannock rapperswil raqo raritan rasapudipalem raseborg rasht rasipuram rasmussen rasnov rasra
rasskazovo rastatt rastede rastrick rasulnagar rasunda ratangarh ratannagar ratanpur ratby ratchaburi
ratchathewi ratekau rath rathcoole rathdrum rathenow rathfarnham rathgar rathmines ratia ratingen ratlam
ratnagiri ratnapura ratoath ratodero raton ratu ratzeburg raub rauch rauma raumanga raunds raunheim
raureka raval ravalli ravansar ravanusa ravapara ravar ravels ravena ravenna ravensburg ravenshead
ravenswood raver ravu rawah rawai rawalakot rawalpindi rawang rawatbhata rawatsar rawdon rawicz rawlins
rawmarsh rawson rawtenstall raxaul ray raya rayachoti rayadrug rayagada raybag raychikhinsk rayevskiy
rayleigh raymond raymondville raymore rayne raynham rayong rayside-balfour raytown rayville razam
razampeta razan razgrad razlog razole razumnoye razzakov reading readville reagan real realeza reamstown
reboucas recanati recani rechytsa recife recklinghausen reckovice recodo recoletos reconquista recreo
reda redan redbourn redcar redcliff redcliffe redding reddipalaiyam redditch redencao redfern redford
redhead redhill redland redlands redlynch redmond redondela redruth redstone redwood redwoodtown reedley
reedsburg reedsport reengus rees reethapuram reeuwijk reeves reforma reftinskiy refugio regen
regeneracao regensburg regenstauf reggane reghaia reghin-sat regina registro regla reguiba rehli rehnan
rehoboth rehovot reidland reidsville reiffton reigate reims reinach reinbek reinheim reinickendorf
reisterstown reitz rejas rekhasim relau relizane rellingen remagen remanso rembangan rembau rembertow
remchi remedios remigio reminderville remire-montjoly remscheid remuera remuna renca rendlesham rendon
rendsburg renens renfrew renfrew-collingwood rengasdengklok rengit rengo renhe reni renigunta renmark
rennes renningen reno renqiu rensha rensselaer renton renukut renville renwal renxian renyi renzhao reo
reoti repalle repelon repentigny republic republica repy requena reriutaba rerma rescaldina reseda resen
resende reserva reserve reservoir resistencia resita resplendor reston restrepo resubelpara retalhuleu
retford rethabiseng rethymno retiro retirolandia retreat reuleuet reunion reus reutlingen reutov revda
revelganj revelstoke revere revesby rewa rewari rexburg rexdale-kipling reyhanli reykjanesbaer reykjavik
reynella reynolds reynoldsburg reynosa reze rezekne rezh rezvanshahr rezzato rhawnhurst rhea
rheda-wiedenbruck rhede rheinbach rheinberg rheine rheinfelden rheinhausen rheinstetten rhenen rhennouch
rhinelander rhiwbina rho rhodes rhondda rhoon rhoose rhosllannerchrugog rhuddlan rhyl rhymney riachao
rialma rialto ribaue ribeira ribeirao ribeiropolis ribera riberalta ribnita ribnitz-damgarten ricany
riccarton riccione rice rich richard-toll richardson richboro richelieu richfield richha richland
richlands richmond richville richwood ricklingen rickmansworth ridder ridderkerk ridge ridgecrest
ridgefield ridgehaven ridgeland ridgemark ridgetown ridgewood ridgway riedisheim riedstadt riegelsberg
riehen riemst riesa rietberg rieti rifle rifu riga rigaud rigby riihimaki rijau rijeka rijen rijokri
rijssen rijswijk rikaze rikuzen-takata riley rillieux-la-pape rimini rimouski rincon rindge ringgold
ringim ringmer ringsend ringsted ringwood rinkeby rinteln rio riobamba rioblanco riohacha rioja riom
rionegro riosucio rioverde ripley ripollet ripon ripponden ris-orangis risca riscani rishikesh rishra
rishton risod rissen ritchie rittenhouse ritterhude rittman ritto riva rivadavia rivas rivas-vaciamadrid
rive-de-gier rivera riverbank riverbend riverdale riverhead riverhills riversdale riverside riverstone
riverton rivervale riverview riverwood riverwoods rivett riviere-du-loup riviere-du-nord riviere-pilote
riviere-rouge rivne rivoli rixensart rixheim riyadh rizal rize rizhao rizhuang roane roanne roanoke
robbah robbins robbinsdale robbinsville roberts robertsdale robertsganj robertson robertsonpet
robertsville roberval robeson robina robins robinson robinvale robinwood robit robstown rocha rochdale
rochedale rochefort rochelle rochester rochford rochor rocinha rock rockaway rockbridge rockcastle
rockcliffe-smythe rockcreek rockdale rockfish rockford rockhampton rockingham rockland rockledge rocklin
rockmart rockport rockton rockville rockwall rockwell rockwood rodas rodenkirchen rodental rodeo rodez
rodgau rodniki rodos rodovre rodriguez roebling roehampton roermond roeselare roessleville rogers
rogersville rognac roha rohini rohri rohtak roissy-en-brie rojales rojas rojhan rokeby rokugo rokupr
rokycany roland rolandia rolante roldan roldanillo rolesville rolette roleystone rolla rolleston roma
romaifurdo romainville roman romania romans-sur-isere romblon rome romeo romeoville romford
romilly-sur-seine romita romny romorantin-lanthenay rompin romsey romulus ron roncesvalles ronchin roncq
ronda rondebosch rondonopolis rongai rongjiang ronglong rongo rongxi ronkonkoma ronne ronneby ronnenberg
ronse roodepoort rooks roorkee roosendaal roosevelt ropar ropczyce roppongi roquebrune-sur-argens
roquette rorainopolis rosa rosales rosamond rosana rosanna rosario rosarito rosarno rosaryville rosas
roscoe roscommon roscrea roseau rosebank rosebery rosebud roseburg rosedale rosehill roseland roselands
roselawn roselle rosemead rosemeadow rosemere rosemont rosemount rosenberg rosenheim rosera roses
rosetta roseville rosewater rosewood roshanpura roskilde roslindale roslyn rosny-sous-bois rosolini
rosrath ross rosscarrock rossdorf rossendale rossford rossland rosslau rosslyn rossmoor rossmoyne rosso
rossville rostamabad rostock rostokino rostov-on-don rostrevor roswell rosyth rota rotenburg roth
rotherbaum rotherham rotherhithe rothesay rothley rothschild rothsville rothwell rotorua rotselaar
rottenburg rotterdam rottingdean rottweil rouached roubaix rouen rouet rouge rouiba rouissat rourkela
routt rouyn-noranda rovaniemi rovato rovenky rovereto rovigo rovinari rovira rowan rowlett rowville
roxas roxboro roxborough roy royan royersford royston royton roza rozanka-polanka rozdilna rozelle
rozenburg rozhyshche roznava rozzano rrashbull rtishchevo ruabon ruaha ruangwa rubaare rubanda rubi
rubiataba rubidoux rubiera rubino rubio rubizhne rublevo rubtsovsk rudan rudarpur ruddington rudehen
rudnyy rudolstadt rudow rudrapur rudsar rueil-malmaison rufino rufisque rugao rugby rugeley ruhango
rui'an ruidian ruidoso ruiru ruislip ruiz rujewa rukban rukungiri rulenge ruma rumah rumbek rumbeke
rumford rumia rumilly rummelsburg rumoi rumonge rumphi rumson rumst rumuruti runan runcorn rundle rundu
runka runnels runnemede rupert ruqi rura ruropolis rusagonis rusanivka rusape ruse rusera rush rushden
rushville rusk ruskin ruskington russas russeifa russell russellville russia rustaq rustavi rustenburg
rusthall rustic rustington ruston rutchenkivskyi ruteng rutherford rutherfordton rutherglen ruthin
rutigliano rutland rutoma rutshuru ruwa ruwandiz ruza ruzayevka ruzomberok rwamagana rwanda rwiimi
ryazanskiy ryazhsk rybatskoye rybinsk rybnik rybnoye rydal rydalmere ryde rydultowy rye ryers ryhill
ryhope ryl'sk ryogoku ryonggang-up ryotsu-minato rypin ryton ryugasaki ryuo rzeszow rzhev sa'dah saaba
saalfeld saanich saarbrucken saarlouis saarwellingen saatli saaxo saba sabac sabadell sabae sabalgarh
sabanagrande sabanalarga sabaneta sabang sabanilla sabanitas sabara sabattus sabaudia sabaur sabbashahr
sabha sabie sabinas sabine sabinopolis sabinov sabirabad sablayan sable-sur-sarthe saboeiro sabou
sabratah sabuncu sabya sabzevar sac sacaba sacapulas sacavem sacele sachin sachse sachsenheim sacile
saclepea saco sacoma sacramento sacriston sada sadabad sadabe sadalgi sadao sadasivpet saddiqabad
saddlebrooke saddleworth sadhaura sadleir sado sadpalli sadri sadulshahar safadasht safaga safashahr
safed safford safi safidon safipur safita safonovo safranbolu safwa safwan saga sagadahoc sagae sagaing
sagalo sagamihara sagamore sagana sagar sagara sagauli sagay saggart saginaw saginomiya saguache
saguenay sagunto sagure sagwara sahab sahagun sahali saham sahand sahar saharanpur saharsa sahaspur
sahaswan sahavato sahawar sahibganj sahiwal sahline sahlkamp sahnaya sahneh sahoua sahuarita saida
saidpur saiha saij saijo saikai saiki saiku saint-adolphe-d'howard saint-agapit saint-amable
saint-amand-les-eaux saint-ambroise saint-andre saint-andre-avellin saint-anselme saint-apollinaire
saint-augustin saint-augustin-de-desmaures saint-avertin saint-avold saint-barnabe saint-barthelemy
saint-basile-le-grand saint-benoit saint-brice-sous-foret saint-brieuc saint-bruno-de-montarville
saint-canut saint-cesaire saint-chamond saint-charles-borromee saint-claude saint-cloud saint-constant
saint-cyr-l'ecole saint-cyr-sur-loire saint-cyr-sur-mer saint-denis saint-die-des-vosges saint-dizier
saint-egreve saint-etienne saint-etienne-du-rouvray saint-eustache saint-fargeau-ponthierry
saint-felicien saint-felix-de-valois saint-fons saint-francois saint-gaudens saint-genis-laval
saint-georges saint-germain-de-grantham saint-germain-en-laye saint-ghislain saint-gilles saint-giniez
saint-gratien saint-henri saint-herblain saint-hippolyte saint-honore saint-hubert saint-hyacinthe
saint-jean-de-braye saint-jean-de-la-ruelle saint-jean-de-luz saint-jean-de-matha
saint-jean-sur-richelieu saint-jerome saint-joseph saint-joseph-de-beauce saint-joseph-du-lac
saint-josse-ten-noode saint-just saint-just-saint-rambert saint-laurent saint-laurent-du-maroni
saint-laurent-du-var saint-lazare saint-leonard saint-leu saint-leu-la-foret saint-lin-laurentides
saint-lo saint-louis saint-louis-de-terrebonne saint-loup saint-malo saint-mande saint-marc
saint-martin-boulogne saint-martin-d'heres saint-maur-des-fosses saint-maurice saint-mauront
saint-maximin-la-sainte-baume saint-medard-en-jalles saint-michel saint-michel-sur-orge saint-nazaire
saint-nicolas saint-omer saint-orens-de-gameville saint-ouen saint-ouen-l'aumone saint-pascal saint-paul
saint-philippe saint-pie saint-pierre saint-pierre-des-corps saint-pol-sur-mer saint-priest
saint-quentin saint-quentin-en-yvelines saint-raphael saint-raymond saint-remi saint-roch
saint-roch-de-l'achigan saint-sauveur saint-sauveur-des-monts saint-sebastien-sur-loire saint-sylvestre
saint-thomas saint-tite saint-tronc saint-vincent-de-paul saint-zotique sainte-adele
sainte-agathe-des-monts sainte-anne sainte-anne-de-bellevue sainte-anne-des-monts
sainte-anne-des-plaines sainte-catherine sainte-claire sainte-foy sainte-foy-les-lyon
sainte-genevieve-des-bois sainte-julie sainte-julienne sainte-luce-sur-loire sainte-marguerite
sainte-marguerite-du-lac-masson sainte-marie sainte-marthe-sur-le-lac sainte-maxime sainte-monique
sainte-rose sainte-suzanne sainte-therese saintes saintfield sainthia sainyabuli saioua saipan saitama
saito saiyad-ul-ajaib saka sakado sakai sakai-nakajima sakaidecho sakaiminato sakakah sakaki sakamoto
sakaraha sakassou sakata sakaw sakawa sakchu-up sake sakete sakharkherda sakhipur sakhnin saki
sakleshpur saknepalli sakoli sakrand sakri saks sakti saku sakumona sakura sakuradai sakuragawa sakurai
sal'sk sala salaberry-de-valleyfield saladas saladillo salaga salakhid salalah salama salamanca salamedu
salamina salangaippalaiyam salaqi salaspils salatiga salavat salaya salcaja salcedo saldanha sale
salehieh salekhard salem salerno salesopolis salford salfords salgado salgar salgotarjan salgueiro sali
salida saligram salihli salima salina salinas saline salinopolis salisbury salitre sallanches sallins
sallisaw sallynoggin salmas salmon salo saloa salobrena salon salon-de-provence salonta salor salou
salpetriere salqin salt salta saltaire saltash saltburn-by-the-sea saltcoats saltford saltillo saltivka
salto saltpond saluda salumbar salur saluzzo salvador salvaterra salvatierra salwa salyan salzburg
salzgitter salzkotten sam sama sama'il samal samalapuram samalka samalkha samalkot samalut samambaia
saman samana samandag samaniego samannud samar samara samarate samarinda samarkand samarvarni samastipur
samba sambalpur sambava sambhal sambhar sambiase sambir sambizanga samborondon sambre sambrial
samburvadakara samch'on samdari same samfya samho-rodongjagu samitah samjiyon-up sammamish samoa samobor
samokov samorin samoset sampaloc sampang samphanthawong sampit sampla sampson sampsonievskiy sampues
samrala samraong samsikapuram samsun samthar samtredia samurou samuyuzi san san-pedro sana sanaa sanana
sanand sanandaj sananduva sanarate sanare sanary-sur-mer sanaswadi sanatoga sanaur sanawad sanborn
sancaktepe sancang sanchaba sanchazi sanchez-mira sanchor sanchuan sancoale sanctorum sandacho sandakan
sandanski sandaohezi sandbach sandefjord sanders sanderstead sandersville sandgate sandhausen sandhurst
sandi sandikli sandila sandnes sandomierz sandoval sandown sandpoint sandringham sandston
sandtown-winchester sandu sandur sandusky sandviken sandwich sandwip sandy sandyford sandymount sanehwal
sanford sangali sangamner sangamon sangao sangar sangarebougou sangareddi sangaredi sangaree sangaria
sanger sangerhausen sanghar sangin sangju sangkapura sangli sangmelima sangod sangola sangrur sangyoung
sangzhe sanharo sanhe sanhui sanhuikou sanibel sanilac sanjan sanjiang sanjianzai sanjiao sanjo
sankadiokro sankagiri sankarankovil sankarapatti sankaraperi sankeshu sankeshwar sankheda sankrail
sanliurfa sanmenxia sanmiao sanming sanmu sannieshof sanniquellie sannois sano sanok sanpete sanpetru
sanqu sanquan sanquelim sanremo sansepolcro sansheng sanshui sant'anastasia sant'antimo sant'antonio
sant'arpino santa-luzia santafe santaluz santana santander santangpu santanyi santaquin santarem santee
santiago santol santomera santos santrampur sants sants-montjuic santuario santurtzi santutxu santyoku
sanur sanwer sanxenxo sanxi sanxia sanya sanyang sanyoonoda sanyuan sanzhi sanzhuang saoner saonre
saoula sapanca sapatgram sape sapeacu sapele sapezal sapiranga sapopemba saposoa sapouy sapperton
sappington sapporo sapucaia sapulpa saqqez saquarema saqultah sarab sarableh saraburi sarahs saraikela
saraipali saraj sarajevo sarakhs saraktash saraland saram saran saranap sarande sarandi sarangarh
sarangpore sarangpur sarankhola saransk sarapaka sarapul saraqib sarasota saratoga saratok saratov
sarauli saravan saray sarayan saraykoy sarbogard sarcelles sardarshahr sardasht sardhana sardis sardrud
sardulgarh sarezzo sargent sargodha sarh sari sariaya sarigerme sarigol sarikamis sarikei sarina
sarishabari sariwon-si sarjamda sarkhej sarkikaraagac sarkisla sarmi sarni sarnia sarno sarny saronno
sarov sarpsborg sarpy sarqant sarrebourg sarreguemines sarria sarriguren sarstedt sartell sartrouville
sarubetsu saruhanli sarvar sarvestan sarwar saryaghash sarykemer saryozek sarzana sarzedo sasaguri
sasaram sasayama sasazuka sasebo sasel sashalom sashiki sashiogi saskatoon sasmuan sasni sasolburg
sasovo sassandra sassari sassenberg sassenheim sassuolo sastamala sasvad satalkheri satana satara
sathankulam sathon sathorn sathupalli sathyamangalam satipo satka satkania satkhira satlapur satna satoo
satoraljaujhely satpayev satsuma sattahip satte sattenapalle sattur satuba satun satwas satyamangala
sauchie saugerties saugor saugus saujana sauk saukville saumlaki saumur saunda saundatti saunders
saundersfoot sauri saurikh saurimo sausalito sausar sava savage savalou savanna-la-mar savannah
savannakhet savantvadi savanur savar savarkundla savda save saveh savelugu saverne savgadh saviano
savigliano savigny-le-temple savigny-sur-orge savli savona savonlinna savoy sawangan sawankhalok sawar
sawara sawbridgeworth sawgrass sawmills sawston sawtell sawtelle sawtry sawyer sawyerpuram saxilby
saxmundham saxon say sayalgudi sayama sayan sayanogorsk sayansk sayat saybag sayhat sayla saylac
saylorville saynshand sayo sayre sayreville sayula sayville sayyan sbeitla scafati scaggsville scalby
scampia scandia scandiano scandicci scappoose scarborough scarness scarsdale sceaux schaerbeek
schaffhausen schagen scharbeutz scharnhorst scharnhorst-ost schaumburg scheessel schenectady
schererville schermbeck schertz scheveningen schiebroek schiedam schiffdorf schifferstadt schiffweiler
schijndel schilde schiltigheim schio schkeuditz schleicher schleiden schleswig schley schlieren
schluchtern schlusser schmalkalden schmallenberg schmargendorf schmelz schmolln schneeberg schnelsen
schneverdingen schoemansdal schofield-wheeler schofields schoharie schonebeck schoneberg schonefeld
schongau schoningen schoolcraft schoonhoven schopfheim schorndorf schortens schoten schramberg
schriesheim schriever schrobenhausen schroeder schuyler schuylkill schwabach schwabmunchen schwalbach
schwalmstadt schwalmtal schwanewede schwarzenbek schwarzenberg schwaz schwechat schwedt schweinfurt
schweizer-reneke schwelm schwerin schwerte schwetzingen schwyz sciacca scicli scierie scioto scissors
scituate scone scordia scoresby scornicesti scotchtown scotia scotland scott scottburgh scottdale
scottsbluff scottsboro scottsburg scottsdale scottsville scranton screven scunthorpe scurry sderot se
seabra seabrook seacliff seafair seaford seaforth seagate seagoville seaham sealy seara searcy
searingtown seaside seatac seaton seattle seaview sebastian sebastopol sebauh sebdou sebes sebeta
sebikhotane sebring sebuyau secaucus sechelt sechi sechura seclin secondigliano secord secunda
secunderabad security-widefield sedalia sedam sedan seddon seddouk sedgefield sedgwick sedhiou sedona
sedrata sedro-woolley seeb seeheim-jugenheim seekonk seelze seen seesen seevetal sefaatli seferihisar
seffner sefrou sefton sefwi segamat segbana segbwema segezha segou segovia segrate seguela seguin sehnde
sehore sehwan seiada seikgyi seinajoki seiro sejong sejoumi sek'ot'a seka sekimachi sekimachi-minami
sekinchan sekondi sekondi-takoradi sekong sel'tso selah selama selangau selargius selb selby
selby-on-the-bay selcuk selden selebi-phikwe selenginsk selestat selibaby seligenstadt selinsgrove
selkirk sellersburg sellersville selm selma selmer selogiri selong selouane selouma selsey selu
selyatino selydove semarang sembedu semboku semdinli semender semenov semenovskoye semenyih semey semi
semien semikarakorsk semikler semiluki seminole seminyih semirom semmes semnan semporna senago senahu
senaki senanga senapparetti senatobia send sendafa sendagi sendai sendamangalam sendarappatti senden
sendenhorst sendhwa senec seneca senegal senekal senftenberg sengerema senges sengkang sengkurong senica
senigallia senirkent senja senjan senlis sennan sennar senoia sens sensuntepeque senta sentani sentul
seodong seogwipo seohara seondha seonghwan seongnam-si seoni seosan seoul sepang sepatan seppa sept-iles
sepuka seputeh sequatchie sequeira sequim sequoyah seraing serang serangoon serasa serbia serchhip
serdobsk sered sereflikochisar seregno serekunda seremban serendah serenje sergach sergeli seria serian
seriate serik serilingampalle serinhisar serinyol seririt seropedica serov serowe serpong serpukhov
serra serrana serres serrinha serrita serro serrolandia sertania sertanopolis sertaozinho sertolovo
serui serula sesena sesheke sesimbra seskine sestao sestroretsk sestu sesvete setagaya
setakamachi-takayanagi setapak sete setif seto seton setouchi setsan settat settiyarpatti settle settsu
settur setubal sevan sevastopol sevenoaks severance severinia severn severnyy severo-zadonsk
severobaykal'sk severodvinsk severomorsk severoural'sk seversk severskaya seveso sevier sevierville
sevilimedu sevilla sevlievo sevran sevres seward sewell sewickley sewon seychelles seydi seydisehir
seymour seynod seyssinet-pariset sezze sfax sfizef sh'iariah shabestar shabqadar shache shackelford
shadegan shadrinsk shadwell shadyside shafter shaftesbury shagamu shagang shahabad shahada shahba
shahbazpur shahdadpur shahdol shahe shahecheng shahedshahr shahganj shahgarh shahhat shahi shahjanpur
shahkot shahpur shahpura shahrak shahreza shahriar shahrisabz shahriston shahritus shahrixon shahrud
shahuwadi shahzadpur shajapur shaji shajing shakargarh shakaskraal shakhan shakhtarsk shakhtarske
shakhtinsk shakhty shakhun'ya shakiso shakopee shaktinagar shal shalateen shalatin shali shaliuhe
shalkar shallotte shalqar shalvey shamakhi shambu shamgarh shamkhir shamli shamokin shamsabad shamshabad
shancheng shandan shangchong shanghai shanghe shanghuang shangi shangkou shangluo shangmei shangpa
shangqiu shangrao shangri-la shangsi shangyu shangyun shangzhi shanhaiguan shanhecun shani shanji
shankargarh shankill shanklin shankou shannon shannondale shanor-northvue shanting shantipur shanto
shantou shanwa shanwang shanwei shaodian shaoguan shaoshan shaowu shaoxing shaoyang shaoyu shaoyun
shaozhuang shaping shaqlawah shaqra shar'ya shardara sharifabad sharjah sharkey sharlston sharon
sharonville sharp sharpes sharpsburg sharpsville sharypovo shashamane shasta shatian shatura shaughnessy
shaw shawan shawano shawei shawinigan shawmont shawnee shawnessy shazand shazi shchekino shcherbinka
shchigry shchuchinsk shchuchyn shchukino shchyolkovo shebekino sheboygan shediac sheerness sheerwater
sheffield shefford shegaon shehera sheikhpura shekhupura sheki shekou sheksna shelar shelbourne
shelburne shelby shelbyville sheldon shelek shelekhov shella shelley shellharbour shellmont shelton
shelui shemonaikha shenandoah shendi shendurjana shenfield shengavit shenglilu shenjiamen shenkottai
shenley shenliu sheno shenyang shenzhen shenzhenwan sheoganj sheohar sheopur shepetivka shepherdsville
shepley shepparton shepperton shepshed sheptytskyi sheraro sherborn sherborne sherbrooke sherburn
sherburne shergarh sherghati sheridan sheringham sherkot sherman sherpur sherrelwood sherrill shertallai
sherwood sherwood-mccarthy shetan shetou shevchenkivskyi shevchenko shevington sheyban shiawassee shibao
shibata shibetsu shibganj shibirghan shibukawa shibushi shibuya shibuzi shichinohe shichuan shidi shido
shidui shields shifnal shigang shiggaon shigu shiguai shihao shihezi shihui shijak shiji shijiao
shijiazhuang shijiba shijie shijonawate shikang shikaripura shikarpur shiki shikohabad shikokuchuo
shildon shili shilin shilka shillington shillong shiloh shilong shilongba shilovo shima shimabara
shimada shimanovsk shime shimen shimla shimo'ochiai shimo-furano shimo-tsuma shimobuchi shimoda
shimodate shimoigusa shimokizukuri shimonoseki shimosuwa shimotoda shimotsuke shimura shin'ichi
shinagawa shinas shindand shinden shingu shinjo shinjuku shinshicho shinshiro shintomi shinyanga
shiogama shioiri shiojiri shiozawa shipley shippensburg shiprock shiqi shiqiao shiqiaozi shiquan
shiraguppi shirahama shirahamacho-usazakiminami shirakawa shiraoi shiraoka shirati shiraz shirbin shirdi
shirebrook shiremoor shirhatti shirland shirley shiroi shiroishi shirone shirpur shirvan shirwal
shishgarh shiso shisui shitan shitanjing shituo shivamogga shively shivpuri shiwan shixing shiyan
shiyeli shiyu shizhai shizhi shizilu shizuishan shizukuishi shizunai-furukawacho shizuoka shklov shkoder
shlissel'burg shoalwater shobara shobu shobudahama shoham sholapur sholavandan sholinganallur sholinghur
shomolu shonai shone shopian shoranur shorapur shoreham-by-sea shoreline shoreview shorewood shorkot
shortland shortlands shoshone shostka shotts shouguang shouxian shovot showa showt shpola shreveport
shrewsbury shrigonda shrirampur shrirangapattana shrivardhan shrivenham shtime shtip shu shuangcheng
shuangfeng shuangfengqiao shuangfu shuanggou shuanghe shuanghekou shuanghuai shuangjiang shuangjinhui
shuangliao shuanglong shuanglongchang shuanglonghu shuanglu shuangshi shuangtang shuangyang shuangyashan
shubrakhit shuifu shuijiang shuikou shuitu shuiyang shuizhai shujaabad shujalpur shukugo shulan shulin
shulyavka shumanay shumen shumerlya shumikha shunan shunhe shuniah shunyi shunzhou shuozhou shurash
shuren shurugwi shush shusha shushary shushenskoye shushtar shuya shuzenji shwebo shwegu shwegyin
shwenatha shyamnagar shymkent shyorongi siahkal sialkot siasi siat siauliai siavonga siaya sibanicu
sibate sibay sibbo sibenik sibi sibiti sibiu sibley sibolga sibonga sibsagar sibu sibulan siburan sibut
sicklerville sicuani sidareja sidcup siddapur siddhapur siddharthanagar siddipet siderno sideropolis
sidfa sidhauli sidhi sidhpura sidikalang sidlaghatta sidmouth sidney sidoarjo sidon sidrolandia siedlce
siegburg siegen siemensstadt siemiatycze siena sieradz sierpc sierra sierre sifra sig sigatoka
sighisoara sigli sigmaringen signa siguatepeque siguiri sigulda sihanoukville siheungdong sihor sihora
sihu siilinjarvi siirt sijua sijung sijunjung sik sikandarabad sikandarpur sikandra sikar sikasso
sikeston sikka sikonge sil-li silainiai silang silao silapathar silappadi silchar sile sileby siliana
silifke siliguri silistra silivri silkeborg silkstone silla sillamae sillanwali sillod silopi silsbee
silsden silt silute silvan silvani silvania silvassa silverado silverdale silverspring silverstream
silverthorne silverton silverwater silves silvi silvis sim simancas simaria simav simcoe simdega simele
simen simeria simferopol simga simiti simmering simoes simonesia simpang simpson simpsonville simunjan
sin-le-noble sinabang sinah sinan sinanju sinazongwe sincelejo sinch'on-up sinda sindelfingen sindgi
sindhnur sindi sinematiali sinende sines sinfin sinfra singa singac singampunari singanallur singanuram
singaparna singapore singapperumalkovil singapur singaraja singarayakonda singarbil singarva singen
singerei singida singkawang singkil singleton singojuruh singosari singrauli singur sinhyeon sinjai
sinjar sinjhoro sinkasse sinkat sinmak sinnai sinnar sinngu sinnuris sinop sinp'o sinsang-ni sinsheim
sint-amandsberg sint-andries sint-genesius-rode sint-gillis-bij-dendermonde sint-gillis-waas
sint-katelijne-waver sint-kruis sint-michiels sint-niklaas sint-oedenrode sint-pieters-leeuw
sint-truiden sintang sintansin sintok sinton sintra sintra-nema sinuiju sinwon-up sinzig siocon siofok
sioux sipalay siping sipitang sipocot siquirres sira siracusa siraha sirajganj siralkoppa siran
sirappalli sirari siraspur sirathu sirdaryo sire sirgitti sirhind sirinhaem siriraj sirius sirjan sirka
sirkazhi sirnak sirohi sironj sironko sirsa sirsaganj sirsi sirsilla sirte siruguppa sirumugai sirur
sirvan sisak sisauli sishui sisian siskiyou sisli sisophon sissonville sitamarhi sitamau sitampiky
sitangkai sitapur sitarganj sitges sithurajapuram sitiawan sitionuevo sitka sitou sitrah sittard sitten
sittingbourne sittwe situbondo siuliban siuna siuri sivaganga sivagiri sivagirippatti sivakasi
sivandipuram sivas siverek siverskiy siverskodonetsk sivni siwah siwan siwana siwani siwei
six-fours-les-plages siyabuswa siyazan siyeke skadovsk skagit skagway skalica skamania skanderborg
skanes skardu skarzysko-kamienna skawina skegness skelleftea skellingthorpe skelmanthorpe skelmersdale
skelton skerries skhirate skhodnya ski skiatook skien skierniewice skikda skippack skipton skive skoczow
skoghall skokie skopin skopje skovde skowhegan skudai skuratovskiy skvyra skye slagelse slantsy slany
slatina slatington slaton slaughterville slavgorod slavuta slavutych slavyansk-na-kubani slawi slawno
sleaford sleman slidell sliedrecht sliema sligo slinger sliven sloan sloatsburg slobodka slobodskoy
slobozhanske slobozia slonim slope slough slovakia slovenia slovyansk slubice slupca slupsk slutsk
slyudyanka smaliavicy smara smarhon smederevo smethwick smichov smila smith smithers smithfield smithton
smithtown smithville smithville-sanders smolensk smolyan smolyanskyi smyrna smyth snaith snaresbrook
sneek snellville snezhinsk snezhnogorsk snihurivka snina snizhne snodland snohomish snoqualmie snowdon
snowflake snuol snyder snyderville soacha soalala soalkuchi soanindrariny soavinandriana soba sobhodero
sobinka sobradinho sobrado sobral sobue socastee soccavo sochaczew sochi sockburn socopo socorro
socuellamos soddy-daisy sodegaura soderhamn sodermalm sodertalje sodhri sodo soe soest sofia sofifi
sofo-birnin-gwari sofrino sogamoso soghad sohag sohagpur soham sohar sohna soho soignies soissons
soisy-sous-montmorency soja sojat sojitra soka sokal sokaraja sokcho soke sokhumi soko sokode sokol
sokol'niki sokolka sokolohirsk sokolov sokone sokoni sokoto sola solan solana solanea solano solap
solaro soldotna soledad soledade solenzo solhan soligorsk solihull solikamsk soliman solin solingen
sollentuna soller sollies-pont solms solna solnechnodol'sk solnechnogorsk solnechnyy solntsevo solok
solola soloma solomyanka solon solonopole solonytsivka solothurn solsumba soltau solvang solvay solway
solwezi soma somain somalia somampalaiyam somanda somandepalle somaroboro sombor sombrerete sombrio
somerdale somerfield somers somerset somersham somersworth somerton somervell somerville someshvara
someshwar sommerda somotillo somoto somovo sompeta sonaguera sonamukhi sonargaon sonari sonbong
sonderborg sondershausen sondrio sonegaon sonepur songadh songan songbai songcheng songea songgai
songgang songhwa songjiang songjianghe songkhla songling songlingcun songlou songnae-ri songnan
songnim-ni songo songon songwa songwon songwon-up songyang songyuan soni sonipat sonkach sonneberg
sonobe sonoma sonora sonoyta sonpet sonqor sonson sonsonate sonthofen sonyachnyi sonzacate soo sooke
sooretama sopela soperton sopot sopron sopur sopwell soquel sora sorada soran soreang sorel-tracy
sorgues sorgun soria sornainen soro soroca sorocaba sorochinsk soroksar sorokyne soron sorong soroti
sorrento sorriso sorsk sorsogon sortavala sosa sosenskiy soshanguve sosnogorsk sosnovka sosnovoborsk
sosnowiec sotouboua sotsmisto sotteville-les-rouen soubre souderton sougueur souma soumagne soure sousa
sousse southall southam southampton southaven southbank southborough southbridge southbury southchase
southdale southend-on-sea southfield southgate southglenn southington southlake southlands southminster
southold southport southsea southside southwater southwell southwick southwold southwood souzas sovetsk
sovetskiy sovetskoye soweto soyagaon soyapango soyatkalan soygaon soyibug soyo spackenkill spaichingen
spain spalding spallumcheen spanaway spandau sparks sparta spartanburg sparwood spassk-dal'niy spearfish
spearman spearwood speedway speedwell speke spencer spencerport spenge spennymoor speyer
spiesen-elversberg spiez spijkenisse spilsby spinaceto spindale spinea-orgnano spink spitak spitalfields
spixworth split spokane spoleto spotswood spotsylvania spreckelsville spreydon sprimont spring
springboro springdale springe springfield springhill springlands springs springvale springville
springwood sprockhovel spry spryfield spurgeon squamish squinzano sragen srandakan sredneuralsk
sreekaryam srem sremcica srikakulam srikalahasti srikandamangalam srimangal srimushnam srinagar
srinivaspur sriperumbudur sriramnagar srirampur srisailain srivaikuntam srivardhan srivilliputhur
srodmiescie srono srvanampatti st-jean-port-joli staaken stabat stablowice stabroek stadskanaal
stadtallendorf stadtbergen stadthagen stadtlohn staffanstorp stafford stahnsdorf staines stainforth
stains stakeford stalham stallings stalybridge stamboliyski stamford stamperland stamullin standerton
standon stanford stanford-le-hope stanhope stanislaus stanley stanly stanmore stanthorpe stanton
stanwell stanwood stanytsya-luhanska staphorst staplehurst stapleton star starachowice stargard stark
starke starkville starnberg starobilsk staroderevyankovskaya starodub starokostyantyniv starominskaya
staroshcherbinovskaya starotitarovskaya starovelichkovskaya starr stassfurt staszow statesboro
statesville statte staunton stavanger staveley stavropol stavroupoli stawell stayton stearns stebnyk
steele steeles steelton steenbergen steenwijk steeton stefanesti steffisburg steger steglitz steilacoom
steilshoop stein steinbach steinfurt steinhagen steinheim steinkjer stekene stella stellarton
stellenbosch stellingen stendal stenhousemuir stenlose stenungsund stephens stephenson stephenville
stepney stepnogorsk stepnoye stepps sterling sterlitamak sternberk stettler steuben steubenville
stevenage stevens stevenston stevensville steveston stewart stewarton stewartville steyning steynton
steyr stezzano stickney stilfontein stillwater stilwell stiring-wendel stirling stittsville stjordal
stjordalshalsen stockach stockbridge stockelsdorf stocken stockerau stockholm stockport stocksbridge
stockton stockton-on-tees stoddard stodulky stoke stoke-on-trent stokenchurch stokes stokesdale
stokesley stolberg stolin stone stonebridge stonecrest stonegate stonegate-queensway stoneham stonehaven
stonehouse stonewall storey stornoway storozhynets storrington storrs story stotfold stouffville
stoughton stourbridge stourport-on-severn stow stowbtsy stowe stowmarket strabane straelen strafford
strakonice stralsund strand strangnas stranraer strasbourg strasburg straseni strassgang stratford
stratford-upon-avon strathalbyn strathaven strathcona strathdale strathern strathfield strathfieldsaye
strathmore strathpine strathroy stratmoor stratton straubing strausberg strawberry streamwood streatham
streator street streetly streetsboro strel'na strensall stretford stretton strezhevoy strizkov strogino
stroitel strombeek-bever strongsville strood stroud stroudsburg strovolos strowan struga strumica
strunino struthers stryi strzegom strzelin stuart studenicani studley stuhr stupava stupino sturgis
sturry sturtevant stutsman stutterheim stuttgart stuttgart-ost suai suakin suamico suar suarez suay
subang subaykhan subiaco subic sublette subotica subulussalam succasunna success suceava suchiapa
suchindram sucre sucy-en-brie sudak sudan sudbury sudley sudna sudogda sudstadt sue sueca
sueyoshicho-ninokata suez suf suffern suffolk sugai sugamo sugarcreek suginami sugita sugito suhagi
suhbaatar suhe suhl suhum suhut suibara suicheng suifenhe suihua suiling suining suisun suita suitland
suixi suizhou sujangarh sujanpur sujiatun sukabumi sukagawa sukawati sukayama suket sukhinichi
sukhodilsk sukhodol sukhothai sukhpar sukkur sukma suknah sukrah sukth sukumo sukuta sulaco sulaymaniyah
sulechow suleja sulejowek suleswaranpatti sulingen sullana sullivan sully sullya sulmona sulphur sultan
sultanah sultanbeyli sultanganj sultangazi sultanpur sultonobod suluktu suluova sulur suluru sulzbach
sulzbach-rosenberg sumag sumare sumayl sumbal sumbawanga sumbe sumber sumberpucung sume sumedang sumenep
sumerpur sumgayit sumida sumidouro sumiyoshi summerfield summerhill summerland summers summerside
summersville summerville summit sumner sumoto sumpango sumperk sumter sumy sunabeda sunagawa sunam
sunamganj sunan sunapee sunbury sunbury-on-thames sunch'on sunchales suncheon suncook sundakkampalaiyam
sundance sundarnagar sundbyberg sundergarh sunderland sundern sundsvall sundumbili sunel sunflower
sungailiat sunggal sungkai sungurlu sunland sunlou sunninghill sunnybank sunnyhills sunnyside sunnyslope
sunnyvale sunrise sunset sunshine suntu sunyani sunzha suong suozhen supaul supe superior supia suqian
suquamish sur surab surabaya surajgarh surajpur surakarta surallah surampatti suran surandai surat
suratgarh surbiton surcin surendranagar sureshjan suresnes surfside surgut surian surianwan suriapet
surigao surin suriname surkhakhi surkhpur surman surmene surovikino surprise surrey surry surubim suruc
surulere suryampalaiyam suryaraopeta susaki susangerd susanville susehri susner susono susquehanna
sussex susurluk sutherland sutherlin sutrapara sutter sutton suurmetsa suutarila suva suvorov
suvorovskaya suwa suwalki suwanee suwannaphum suwannee suwasra suwaylih suwon suyangshan suzak suzaka
suzano suzhou suzu suzuka suzun suzzara svalyava svatove svendborg svetlanovskiy svetlogorsk svetlograd
svetlyy svetogorsk sviblovo svilengrad svirsk svishtov svitavy svitlovodsk svobodnyy svobody
svyatopetrivske svyatoshyn swabi swadlincote swaffham swain swainsboro swakopmund swampscott swanage
swanbourne swanley swannanoa swansboro swanscombe swansea swanton swanzey swarthmore swartruggens swartz
swarzedz sweden swedru sweeny sweetwater swellendam swidnica swidnik swidwin swiebodzice swiebodzin
swiecie swieqi swierczewo swietochlowice swift swillington swindon swinoujscie swinton swisher swissvale
switzerland swords swoyersville syas'stroy sycamore sydenham sydney syke sykesville sykhiv sykies
syktyvkar sylacauga sylhet sylmar sylvania sylvester synelnykove syosset syracuse syrets syria syston
syzran szamotuly szarvas szazhalombatta szczecin szczecinek szczepin szczytno szeged szekesfehervar
szekszard szentendre szentes szerszenie szigethalom szigetszentmiklos szolnok szombathely szprotawa
szydlowiec t'aebaek t'aet'an-up t'ongch'on-up ta'if taal taastrup tabaco tabalosos tabanan tabarka tabas
tabata tabatinga tabay taber tabi tabira tabligbo tabor tabora tabou tabount tabriz tabua tabuk tabursuq
tabuse taby tacaimbo tacaratu tacarigua tacheng tachiarai tachikawa tachilek tachov tacloban tacna
tacoma tacony tacoronte tacuarembo tacurong tadaoka-higashi tadcaster tadepalle tadepalligudem tadif
tadigadapa tadikombu tadjenanet tadjoura tadley tadmait tadmur tado tadotsu tadpatri tadworth taesal-li
tafas tafire tafo tafresh taft taftan tagajo-shi taganrog taganskiy tagas tagawa tagaytay tagbina
tage'erqi taggia taglio tagoloan taguai taguatinga tagudin taguig tahannout tahara tahe tahla tahlequah
tahmoor tahoua tahta tahuna tai'an taibach taibai taibao taibet taicang taichung taifa taifu taigum
taihe taikkyi tailai tailandia tailong tain tainai tainan taio taiobeiras taipa taipei taiping taishan
taishi taita taito taitou taitung taiwan taixing taiynsha taiyuan taiz taizhou tajerouine tajikistan
tajimi tajpur tajrish tak taka-toolo takab takaba takabo takada takahagi takahama takahashi takahata
takaishi takamatsu takanabe takanawa takanini takanodai takanosu takaoka takapuna takarazuka takaro
takasago takasaka takasaki takashima takashimadaira takatsukadai takatsuki takayama takedamachi takefu
takehara takeley takelsa takenotsuka takeo takestan taketoyo takhatgarh takhatpur taki takikawa
takinomiya takizawa takkolam tako takoradi taku takum tal tal'menka tala talacogon talagang talagante
talaja talakkad talakkolattur talala talamba talanga talant talara talas talatona talattala talavera
talbahat talbot talca talcahuano talcher taldom taldykorgan taleigao talence talent talghar talhar
taliaferro talikkulam talikota talinding talipapa taliparamba talisay talitay talitsa taliwang talkha
talladega tallaght tallahassee tallahatchie tallai tallang-dong tallapoosa tallassee tallbisah
tallebudgera tallinn tallkalakh tallkayf tallmadge tallulah talnakh talne taloc talod taloda talodi
taloje taloqan talovaya talwara tama tamagawa tamaki tamale tamallalt tamalous tamamura tamana tamandare
tamanghasset tamano tamansourt tamaqua tamarac tamaraikkulam tamaru tamazunchale tamba tamba-sasayama
tambacounda tambaram tambau tambolaka tambopata tamboril tamborine tambov tambunan tambuwal tame
tamenglong tamesna tamiami tamiyah tamluk tamm tammampatti tammenga tampa tampere tampico tampin tamra
tamu tamuin tamuning tamura tamworth tan-tan tanabe tanabi tanagura tanaina tanakkangulam tanakpur
tanalur tanashicho tanauan tanay tanba tanda tandag tandahimba tandai tandalti tandarei tandil
tandlianwala tandoni tandragee tandur taney taneytown tanfang tanga tangail tangara tangba tange
tangerang tangfang tanggu tanggulangin tanghe tangi tangier tangipahoa tangjiazhuang tangjin tangkak
tangla tanglewilde tanglin tangmere tangping tangshan tangua tangub tanguieta tangwu tangxiang tangyan
tangzhai tangzhang tanhacu tanjay tanji tanjia tanjung tanjungagung tanjungbalai tanjungtiram tank
tankerton tanout tansen tanta tantou tantoyuca tantramar tanuku tanuma tanumah tanunda
tanushimarumachi-toyoki tanza tanzania tanzhou taolin taoluo taonan taopingxiang taoru taos taounate
taourirt taoyuan taozhou taozhuang tapa tapachula tapaninkyla tapaua tapejara taperoa taperoo tapes
tapiola tapiramuta tapolca tappan tapping tapurah taquara taquarana taquari taquaritinga taquarituba
tara tarabya taraclia taradale tarakan tarakea tarakeswar taramangalam tarana taranagar tarancon taranto
tarascon tarashcha tarauaca tarawa taraz tarbes tarboro taree tarentum targovishte targoviste targowek
targuist tarhuna tariba tarifa tarija tarikere tarime tarimoro taringa tarko-sale tarkwa tarleton tarma
tarnaveni tarneit tarnobrzeg tarnow taromske taroudant tarqui tarqumya tarrafal tarragindi tarragona
tarrant tarrega tarrytown tarsadi tarsus tartagal tartar tartarugalzinho tartu tartus tarub tarui taruma
tarumirim tarumizu tarut tarutung tasbuget tasgaon tash-kumyr tashan tashiro tashkent tashtagol
tasikmalaya taskopru tasova tassin-la-demi-lune tasucu tata tatabanya tataouine tatarka tatarsk tatau
tate tatebayashi tateyama tati tatkon tatsuno tatsuno-kita tatsunocho-tominaga tattankuttai
tattayyangarpettai tattnall tatuape tatui tatura tatvan taua taubate tauberbischofsheim taucha
taufkirchen taumarunui taungdwingyi taunggyi taungoo taungup taunsa taunton taunusstein taupo taurage
tauramena tauranga tavares tavda taverny taveta tavira tavistock tavricheskoye tavros tavsanli tawa
tawakule tawaramoto tawau taxkowruk tayabas taybad tayga taylor taylor-massey taylors taylorsville
taylorville tayport tayshet taytay tayu taza tazewell tazoult-lambese tbilisi tbilisskaya tchamba
tchaourou tcheboa tchibanga tchirozerine tchollire tczew tea teague teaneck teapa tearce tebedu tebela
tebesbest tebessa tebingtinggi teboulba teboulbou tebourba tecalitlan tecamac tecamachalco tecate tecax
techiman tecoman tecuala tecuci tecumseh teddington tedim teegalpahad tefe tegal tegel tegelen teghra
tegina tegucigalpa teguise tehachapi tehama tehran tehri tehuacan teignmouth teiri teixeira teixeiras
tejar tejen tejucuoca tekane tekanpur tekari tekeli tekirdag tekkalakote tekkali tekkekoy teknaf
tekstil'shchiki tekstylnyk tekwane tela telabastagan telamba telavi telde telerghma telfair telford
telfs telgte telhara teliamura telimele telisai teller tellicherry telo teloloapan telopea telsiai
teltow teluknaga telychka tema temanur temara temascalcingo tembedgha temblador temecula temerluh
teminabuan temirlanovka temirtau temixco temora tempe tempelhof temperance temple templeogue templestowe
templeton templeton-est templin temryuk temse temuco temuka tena tenafly tenambakkam tenby tendo
tendukheda teneriffe tenes tengampudur tengrela tengyue teni tenkodogo tenleytown tennala tenno
tenosique tenri tensas tensta tenterden tenterfield teo teocaltiche teofilandia teolandia teolocholco
teoloyucan teonthar teopisca tepa tepalcatepec tepalcingo tepeaca tepeapulco tepecik tepetlixpa tepexpan
tepi tepic teplice tepotzotlan tepoztlan tequesta tequila tequisquiapan tequixquiac tera teramo tercan
terdal terebovlia terek teremky teremky-i teremky-ii terenos terenure teresa teresina teresopolis
tergnier terlizzi terme termoli ternat ternate terneuzen terni ternivka ternopil terny teror terrace
terracina terrassa terrasse-des-pins terrebonne terrell terrigal terry terrytown terryville teruel
tervuren terzigno tessaoua tessenderlo tessit testour tetbury tete tetiiv tetla teton tetouan tetovo
tettnang tetu teulada teupasenti teutonia tevaram teverola tewantin tewkesbury tewksbury texarkana texas
teyateyaneng teykovo teziutlan tezoyuca tezpur tezu thaba-tseka thabazimbi thabeban thaikkattussery
thailand thakhek thakurdwara thakurganj thakurgaon thal thala thale thalwil thamaga thame thames
thamesmead than thanatpin thanbyuzayat thandla thane thanesar thanhlyin thanjavur thanlyin
thanneermukkom thara tharad tharangambadi tharike tharyarwady thasra thatcham thatcher thaton thatta
thayer thayetmyo thazhakara thazhecode thekkumkara thembisa thenali thenhippalam thenia thenkasi
theodore thermalito thermi thessaloniki thetford thetford-mines theunissen thiadiaye thiais thibodaux
thiells thiene thiensville thiers thies thika thilogne thimiri thimphu thionville thirlmere thirroul
thirsk thirukattupalli thirumittacode-ii thirunavaya thiruthani thiruthuraipoondi thiruvaiyaru
thiruvananthapuram thiruvankulam thiruvarur thiruvidaimaruthur thisted thivai thodiyoor thodupuzha thoen
thohoyandou tholey thomas thomaston thomastown thomasville thomazeau thompson thompsonville thomson
thonex thongwa thonon-les-bains thonotosassa thoothukudi thorapadi thornaby-on-tees thornbury thorncliff
thorncliffe thorndale thorndon thorne thorneside thornhill thornlands thornleigh thornlie thornliebank
thornton thornton-cleveleys thornwood thorold thorpe thottada thottiyam thoubal thrapston thrissur
throckmorton throop thubelihle thuin thul thulamahashe thulamahashi thummalamenta thun thuqbah thuraiyur
thurayur thurgoona thurles thurmont thurso thurston thuwal tianchang tiancheng tianducheng tianfu
tiangua tianhe tianjia tianjin tianliu tianpeng tianshui tianwei tianzhong tianzhuang tiaoshi tiaret
tias tiassale tibagi tibati tiberias tibiri tibshelf tibu tiburon tice tichigan tickhill ticonderoga
ticuantepe ticul tidjikja tidworth tiebissou tiebo tiefu tiel tieli tieling tielt tienen tieqiao
tiergarten tierralta tieshan tiete tiffin tiflet tifra tift tifton tigaon tigard tigbauan tighenif
tighri tigre tigwav tihuatlan tijara tijuana tijucas tikadi tikamgarh tikapur tikhoretsk tikhvin
tikipunga tikkanbankad tikkotti tiko tikri tikrit tilburg tilbury tilhar tilili tillaberi tillamook
tillicoultry tillicum tillman tillsonburg tilpat tilst tilton tilton-northfield tima timaru timashyovsk
timbauba timberlake timberlane timberlea timbiqui timbiras timbo timbuktu time timika timimoun timisoara
timizart timmapur timmins timon timonium timoteo timotes timperley timurni tinaco tinana tinaquillo
tinchlik tindal tinde tindivanam tindouf tingalachi tingalpa tinghir tingi tinian tinicum tinja tinnanur
tinogasta tinongan tinsukia tintane tinwald tioga tiom tipasa tipitapa tippah tippecanoe tipperary
tipton tiptonville tiptree tiptur tiquipaya tiquisate tiquisio tiran tirana tiraspol tirawari tire
tirebolu tirhanimine tirkadavur tirmitine tirmiz tirora tirthahalli tiruchanur tiruchchendur
tiruchengode tiruchirappalli tirukkalikkunram tirukkoyilur tirumala tirumalaiyampalaiyam tirumangalam
tirumeshi tirumullaivasal tirumuruganpundi tirunageswaram tirunelveli tirupati tirupattur tiruppalai
tirupparangunram tirupporur tiruppur tiruppuvanam tirur tirurangadi tiruttangal tiruvalla tiruvallur
tiruvankod tiruvannamalai tiruvattar tiruverumbur tiruvottiyur tisaiyanvilai tishomingo tissa tissemsilt
tiszaujvaros tiszavasvari tita titagarh titao titchfield titirangi titisee-neustadt titiwangsa titlagarh
tittagudi titus titusville tivaouane tiverton tivoli tiwi tizayuca tizi-n-tleta tizimin tiznit tjakastad
tlahuac tlalmanalco tlalnepantla tlalpan tlapacoyan tlaquepaque tlaquiltenango tlaxcala tlaxco
tlaxcoapan tlemcen tlokoeng tlokweng to toamasina toay toba tobelo tobetsu tobolsk toboso tobre tobruk
tocache tocaima tocancipa tocantinopolis tocantins toccoa tochigi tochio-honcho tocoa tocopilla tocumen
todabhim todaraisingh todd toddington todi todmorden togane togitsu togo togoshi toguchin tohana toi
toin tokai tokamachi tokar tokat tokch'on tokelau toki tokiwadai tokmak tokmok tokoname tokoroa
tokorozawa tokoza toktogul tokushima tokuyama tokyo tolanaro toledo tolentino tolga toli-toli toliara
tolland tolleson tolna tolono tolosa toluca tolworth tolyatti toma tomah tomahawk tomakomai tomar
tomares tomba-kanssa tomball tombel tomboco tombua tome tome-acu tomelloso tomi tomigusuku tomilino
tomino tomioka tomiya tomobe tomohon tompkins tompkinsville tomsk tonala tonami tonantins tonawanda
tonbridge tondabayashicho tondalam tondano tonder tondi tondon tonekabon toneri tonga tongaat tonganoxie
tongchuan tongchuanshi tongelre tongeren tongging tonggu tonghua tongjiaxi tongjing tongle tongliao
tongling tongren tongshan tongxi tongyangdao tongyeong tongzhou tonisvorst tonj tonk tonkawa tono
tonosho tonota tonsberg tonya tonypandy tonyrefail tooele toole toombs toon toongabbie toorak toormina
tooting toowong toowoomba topanga topeka topi topki toplita topolcany toppenish topsham torbali torbay
torcy tordera tordher torello toretsk torgau torhout tori-bossito toride torit toritama tornesch tornio
toro torodi torokszentmiklos toronto toropets tororo torpoint torqabeh torquay torrance torre-pacheco
torredembarra torredonjimeno torrelavega torrelodones torremaggiore torremolinos torrensville torrent
torreon torres torresdale torrevieja torrijos torrington torrox torshavn tortiya tortolita tortona
tortosa tortuguitas torun torur torvaianica torzhok tosa tosagua tosashimizu tosayamadacho-nakano tosham
toshbuloq toshima toshloq tosno tostado tostedt tosu tosya totana totnes totonicapan tototlan totowa
tottenham totteridge tottington totton tottori-shi touagui touba toubakoura touboro toufen tougan
touggourt tougue touih toukley toukountouna toul toulon toulouse toumodi tourcoing tourlaville tournai
tournefeuille touros tours tovar tovarkovo toviklin tovuz towada towcester tower towner townline towns
townsend townsville towradgi towson toxteth toyama toyo toyoake toyoda toyohama toyohashi toyokawa
toyonaka toyooka toyoshina toyosu toyota toyoyama tozeur trabzon tracadie-sheila tracuateua tracunhaem
tracy tracyton tradate trafalgar trafford traiguen trail traill traipu trairao trairi trajpar tral
tralee tramandai tranas trancoso tranekaer tranent trang trani tranmere tranovaho transylvania trapani
trappe trappes traralgon trastevere trat traun traunreut traunstein travagliato travemunde traverse
travilah travis travnik trbovlje treasure trebic trebinje trebisov trebur trecate tredegar treeton
tregear trego treharris trekhgornyy trelew trelleborg tremblay-en-france tremedal tremelo tremembe
tremont tremonton trempealeau trencin trenggalek trento trentola-ducenta trenton trentwood treorchy
treptow trepuzzi treuchtlingen treutlen trevallyn treviglio treviso trevose tri-cities tri-city triangle
tribeca tricase trichardt triel-sur-seine trier trieste trigg triggiano trikala trikonavattam trikur
trim trimbak trimble trincomalee trindade trinec tring trinidad trinitapoli trinity trinity-bellwoods
triolet triparappu tripoli tripp triprangod tripunittura trittala triunfo triyuga trnava trofa
trois-rivieres troisdorf troitsk troitskaya troja trollhattan tromsdalen tromso trondheim troon trooper
troparevo trossingen trostyanets trotwood troup trousdale troutdale trowbridge troy troyan troyes
trstenik trubchevsk truckee trucuk trudivskyi trudovoye truganina trujillo trumann trumbull truro
truskavets trussville trutnov tryavna trzcianka trzebinia trzebnica ts'khinvali tsaratanana tsaritsyno
tsawwassen tsentralno-miskyi tsentralnyi tsetserleg tsevie tshela tshiame tshikapa tshilenge tshitereke
tsimbeo tsimlyansk tsiombe tsirang tsiroanomandidy tsivil'sk tsogni tsotsin-yurt tsu tsubame tsubata
tsuchiura tsugaru tsuha tsuiki tsukawaki tsukuba tsukubamirai tsukumiura tsuma tsumeb tsuru tsuruda
tsuruga tsurugashima tsurugi-asahimachi tsuruoka tsurusaki tsuruta tsushima tsuyama tuakau tual tualatin
tuam tuanbao tuantian tuapse tuban tubarao tubarjal tubas tubbergen tubingen tubize tubmanburg tubod
tucacas tucani tucano tucapel tuchang tuchkovo tuchola tuckahoe tucker tuckerton tucson tucuma tucumcari
tucupido tucupita tucuran tucurui tucuruvi tud tudela tudiyalur tuensang tufanganj tuggeranong
tuguegarao tugun tui tuineje tujunga tukakgomo tukh tukrah tukums tukuyu tukwila tukzar tula tulalip
tulancingo tulantongo tulare tulcan tulcea tulchyn tulia tuljapur tulkarm tullahoma tullamarine
tullamore tulle tullibody tullinge tulln tullow tullus tulpehocken tulsa tulsipur tultepec tulua tulum
tulun tulungagung tumaco tumba tumbes tumbi tumble tumen tumeremo tumkur tumpat tumsar tumut tumwater
tumxuk tunapuna tunasan tunceli tuncurry tundla tunduma tunduru tuneri tungi tungipara tuni tunica tunis
tunisia tunja tunstall tuntum tunuyan tuogerigaizi tuohula tuolumne tuomuwusitang tupa tupaciguara
tupanatinga tupancireta tupelo tupi tupiza tupungato tuqiang tuqiao tuquerres tura turabah turaif
turaiyur turangi turaru turayf turbaco turbat turbo turda turek turgen turgun turgutlu turgutreis turhal
turiacu turilandia turin turinsk turkey turkistan turkmenabat turkmenbasy turkmengala turkmenistan turku
turlock turmalina turmero turner turnersville turnhout turnov turpan turpanyuzi turramurra turrialba
turriff tursunzoda turubah turuvekere turvo tuscaloosa tuscany tuscany-canterbury tuscarawas tuscola
tuscumbia tushan tushi tuskegee tustin tutayev tutoia tutong tuttle tuttlingen tutume tutwiler tuusula
tuvagudi tuvalu tuwaite tuxiang tuxpan tuxtepec tuxtla tuymazy tuyserkan tuytepa tuzantla tuzla tver
twante twello twiggs twimoraet'o twinsburg twistringen twyford tyabb tyagadurgam tyazhinskiy tychy
tyldesley tyler tynda tynemouth tyngsboro tyre tyrnyauz tyro tyrone tyrrell tysons tyumen tyup tywyn
tzaneen ualog uarini uaua uba ubach-palenberg ubagai ubaidullahganj ubaira ubaitaba ubajara ubaporanga
ubari ubata ubatuba ubauro ube ubeda uberaba uberherrn uberlandia uberlingen ubiaja ubirata ubrique
ubstadt-weiher ubud uccle uch-korgon uchaly uchiko uchiza uchkeken uchkuduk uckfield ucua ucuma udachny
udaipur udaipura udaipurwati udaiyarpalaiyam udala udalguri udangudi udayendram uddevalla uddingston
udel'naya uden udgir udhampur udi udine udistrict udomlya udumalaippettai udupi ueda uekimachi-mono
uelzen ueno-ebisumachi uenohara uerdingen uetake uetersen ufa uga uganda ugbokpo ugep ughelli ugie
uglegorsk uglich uglovoye ugrakheri uhingen uhrichsville uibai uige uijeongbu-si uiju uinta uintah
uiramuta uirauna uithoorn uiwang ujar ujescisko-lostowice ujfeherto ujhani ujhegy uji ujiie ujjain
ujlipotvaros ujpalota ujpest ujszeged ukhrul ukhta uki ukiah ukiha ukima uklana ukmerge ukraine
ukrayinka ukunda ulaangom ulan-ude ulanhot ulanqab ulenje ulhasnagar ulianopolis uliastay uliyazhathura
ulladulla ullagaram ullal ulliyeri ullo ullyul ulm ulongue ulsan ulster ultimo uluberiya uluborlu ulundi
ulundurpet ulverston ulverstone ulvila ulyanovsk ulysses uman umarga umargam umaria umarkhed umarkot
umarsera umatilla umbauba umbri umburanas umea umejima umeki umi umirim umluj umraniye umred umreth umri
umuahia umuarama umutara un una unadilla unai unaizah unalaska unamaucheri unanderra unch'on-up unchagao
unchahra undera underwood underwood-petersville undok undurkhaan undy unecha ungaran unggi ungheni
ungsang unguia unhel uniao uniara unicoi union uniondale unionport uniontown unionville univercity
universidad university unjha unley unna unnamalaikadai unnan unnao unquillo unterhaching unterkrozingen
unterschleissheim untolovo unye unzen uonuma uozu upanema upata upington upland uplands upleta upminster
uppermill uppingham uppsala upshur upson upton uptown upwell upwey urachiche urakam urakawa urambo uran
urandi urangan urasoe uravakonda uray urayasu urbana urbandale urbiztondo urdaneta urena
ureshinomachi-shimojuku urganch urgup uriangato uritsk urk urla urmar urmston uromi urrao urraween ursus
ursynow urtaowul uruacu uruana uruapan uruara uruburetama urucara urucuca urucui urucuia urucurituba
uruguaiana uruguay uruma urumqi urun-islampur urunda urunga uruobo-okija uruoca urupes urus-martan
urussanga uruzgan uryupinsk urzhar urziceni usagara usak usangi usehat usera usevia usgao ushibukamachi
ushiku ushirombo ushitsu ushtobe ushuaia usilampatti usingen usinsk uskudar uslar usol'ye-sibirskoye
ussuriysk ust-kamenogorsk uster ustka ustron usuki usulutan utah utan utazu utebo utena utengule uthal
uthukkottai utica utiel utinga utmanzai utnur uto utqiagvik utran utraula utrecht utrera utsunomiya
uttamapalaiyam uttangarai uttaradit uttarkashi uttiramerur uttoxeter uttukuli utuado uusikaupunki uva
uvalde uvarovo uvinza uvira uwa uwajima uxbridge uyar uychi uyo uyovu uzbekistan uzgen uzhhorod uzhur
uzice uzlovaya uzunkopru uzwil vaalbank vaalwater vaasa vaassen vac vacaria vacaville vacoas vada
vadakakarai vadakancheri vadakkanandal vadakkekkad vadali vadamadurai vadanappally vadasinor vadavalli
vaddu vadgaon vadipatti vadlapudi vadnagar vado vadodara vadugappatti vaerlose vagator vaghapur
vagharshapat vaghodia vagholi vagonoremont vahdat vahidiyeh vaijapur vaikam vail vaires-sur-marne
vakarai vakfikebir vakhsh vakkam val-d'or val-david val-de-reuil val-des-arbres val-des-monts
val-des-sources valabhipur valadares valasaravakkam valavanur valayam valbom valbonne valby valdagno
valday valdeacederas valdebernardo valdefuentes valdemoro valdepenas valdes valdese valdez valdezarza
valdivia valdosta valenca valence valencia valenciennes valente valentigney valentine valenza valenzano
valenzuela valera valfin-les-saint-claude valhalla valinda valinhos valjevo valkeakoski valkenswaard
vallachira valladolid vallam vallauris vallcarca vallecas valledupar vallee-des-rivieres vallehermoso
vallejo vallenar vallensbaek vallentuna valley vallirana valls valmiera valmontone valongo valparai
valparaiso valrico valsad valtierrilla valuyki valvachatottam valvedditturai valverde vammala vamo van
vanadzor vance vanchiglia vanchiglietta vancleave vancouver vandalia vandalur vandavasi vanderbijlpark
vanderburgh vandergrift vanderhoof vandiyur vandoeuvre-les-nancy vanersborg vangaindrano vangani vanier
vanino vaniyambadi vaniyamkulam vanlose vannes vansada vantaa vanthli vanuatu vanves vaou vapi varadero
varam varamin varanasi varangaon varappuzha varash varazdin varberg varde vardenis varedo varel
varenikovskaya varennes varese varginha vari varjota varkala varkaus varna varnamkhvast varnamo
varnsdorf varpalota varsak varsity vartiokyla varto varzaneh varzelandia vasastaden vashon vasil'yevo
vasilevo vasind vaskelovo vaslui vaso vassalboro vassouras vastaboland vasteras vastervik vasto
vasudevanallur vasylivka vasylkiv vasyurinskaya vaterstetten vathirairuppu vatican vatomandry
vattalkundu vattiyurkavu vatutino vaucluse vaudreuil-dorion vaughan vaukavysk vaulx-en-velin vaureal
vauxhall vav vavatenina vavol vavoua vavuniya vaxjo vayalar vazante vazhakkala vazhakulam vazhapadi
vazhayur vechelde vechta vecindario vecses vedado vedaraniyam vedasandur vedi veendam veenendaal
vegesack veghel veglie vegreville veillyachi vejalpur vejle vel'sk velampalaiyam velbert velddrif
veldhuizen velen velenje veles velez velez-malaga velingara velingrad velizy-villacoublay vellakkinar
vellakkovil vellalur velletri vellmar vellore vellur velp velsen-zuid velserbroek velur velykodolynske
vemalwada venango vence venceremos vendome venersborg veneta venev venezuela venganoor vengara vengattur
vengavasal vengikkal vengurla venice venilale venissieux venkatagiri venlo vennandur vennesla venray
ventanas ventas ventersburg ventersdorp ventimiglia ventnor ventspils ventura venturosa venus vepagunta
vera veracruz veradale veranopolis veraval verbania vercelli vercheres verden verdigris verdun
vereeniging verena veresegyhaz vereshchagino verhunskyi verin verkhnedneprovskiy verkhnodniprovsk verl
vermilion vermilion-on-the-lake vermillion vermoim vermont vernal verneuil-sur-seine vernier vernon
veroia verona verrettes verrieres-le-buisson versailles versmold vertentes vertientes vertou veruela
verukulambu verviers verwood veshnyaki vesoul vespasiano vestal veszprem vetapalem vetlanda vetluzhskiy
vettaikkaranpudur vettanad vettavalam vettur vevey veys vezirkopru viacha viadana vialonga viamao viana
vianen vianopolis viareggio vibora viborg viby vic vicalvaro vicar vicaria vice vicencia vicenza vichuga
vichy vicksburg vicosa victoria victoria-downtown victoria-fraserview victorias victoriaville
victorville vicuna vidalia videira vidigal vidin vidisha vidnoye vidor vidradnyi vidyavihar viedma
vienna vienne vientiane vieques viernheim viersen vierzon vietnam vieux-montreal viewbank viewpark vigan
vigevano vigia vigneux-sur-seine vignola vigo vigonza vihari vihti viikki vijalpor vijapur vijayapura
vijayapuram vijayawada vikarabad vikasnagar vikhorevka vikindu vikramasingapuram vikravandi vila-real
vila-seca viladecans vilalba vilangudi vilankulo vilankurichi vilappil vilar vilas vilaseca vilattikulam
vilavoorkkal vilavur vilcun vileyka vilhena viljandi viljoenskroon vilkhivskyi vilkpede villabate
villach villacidro villaflores villagran villaguay villahermosa villajoyosa villalba villamaria
villamartin villamontes villanova villanueva villaquilambre villaricca villarrica villarrobledo villas
villasanta villasis villaverde villavicencio villaviciosa villawood villazon ville-emard ville-marie
villefontaine villefranche-de-rouergue villefranche-sur-saone villejuif villemomble villena
villenave-d'ornon villeneuve-d'ascq villeneuve-la-garenne villeneuve-le-roi villeneuve-les-avignon
villeneuve-loubet villeneuve-saint-georges villeneuve-sur-lot villeparisis villepinte villers-les-nancy
villeta villetaneuse villeurbanne villianur villiappally villiers villiers-le-bel villiers-sur-marne
villingen-schwenningen villukuri villupuram vilnius vilnohirsk vilnyansk vilonia vilshofen vilvoorde
vilyuchinsk vimercate vimodrone vinales vinaros vinateros vincennes vincent vincentia vincentown vinces
vinchia vineland vineyard vineyards vinh vinhedo vinica vinings vinita vinkovci vinnamala vinnytsya
vinto vinton vinukonda vinzons viola violet viota vipingo virac viradouro virajpet virakeralam viramgam
viransehir virapandi virappanchathiram virar viraraghavapuram viratnagar virden vire virei virginia
virnur viroflay viroqua virovitica viru virudhachalam virudunagar virugambakkam viry-chatillon visaginas
visakhapatnam visalia visavadar visby vise viseu visharam visnagar visoko vista viswanatham vite vitebsk
viterbo vitina vitka vitoria vitre vitrolles vitry-le-francois vitry-sur-seine vittal vittoria viveiro
vivian vizianagaram vlaardingen vladikavkaz vladimir vladivostok vlasim vlissingen vlore vlotho vnukovo
voerde vogan vogeltown voghera vohibinany vohipaho vohipeno vohringen voi voinjama voiron
voisins-le-bretonneux vol'sk volendam volgodonsk volgograd volgorechensk volkhov volklingen volksdorf
volksrust volla volney volnovakha volo volochysk volodymyr-volynskyi vologda volokolamsk volokonovka
volos volosovo volpiano voluntari volusia volzhsk volzhsky vom vomero vondrozo voorburg voorschoten
vordingborg vorgashor vorkuta vorob'yovo voronezh vorsma voru voskresenka voskresensk vostochnyy
vostryakovo votkinsk votorantim votuporanga voula vovchansk voznesenivka voznesensk voznesenskyi vrakuna
vranje vratsa vrbas vrchlabi vrede vredefort vreden vredenburg vredendal vreewijk vriddhachalam
vriezenveen vrilissia vrindavan vrouo vrsac vrsovice vryburg vryheid vsetin vsevolozhsk vught vuhledar
vukovar vuktyl vulcan vulcanesti vuosaari vura vushtrri vuyyuru vwawa vyanda vyara vyaz'ma vyazemskiy
vyazniki vyborg vychegodskiy vyhurivshchyna-troyeshchyna vykhino-zhulebino vyksa vynnyky vynohradar
vynohradiv vypin vyronas vyselki vyshhorod vyshneve vyskov vysocany wa waal waalwijk wabash wabasha
wabaunsee wabrzezno wabu wacha wachtberg wachtersbach waco wacol waconia wadayama waddington waddinxveen
wadebridge wadena wadenswil wadern wadesboro wadestown wadgaon wadgassen wadhurst wadi wadowice
wadsworth waegwan waeng wafangdian wageningen waggaman waghausel wagoner wagrowiec wahiawa
wahiawa-whitmore wahkiakum wahneta wahoo wahpeton wahring wahroonga wai waialua waianae waiblingen
waihee-waiehu waihi waikanae waikiki waikoloa waikowhai wailea wailea-makena wailuku waimalu waimanalo
waimate waimea waina waingapu wainuiomata wainwright waipahu waipio wairoa waisai waitangirua waitara
waiuku waiwhetu wajima wajir waka wakabayashi wakari wakasugi wakayama wake wakefield
wakefield-peacedale wakeley wakema wakerley wakimachi wakiso wakkanai wako wakulla wakuya walajabad
walajapet walbridge walbrzych walcourt walcz waldbrol walden waldkirch waldkraiburg waldo waldon waldorf
waldron waldshut-tiengen waldwick walebo wales walhalla walin waliso walkden walker walkerston
walkersville walkerton walkertown walkinstown wallace wallaceburg wallan wallaroo wallasey wallburg
walldorf walldurn wallenhorst waller wallingford wallington wallowa wallsend walnut walpole walsall
walsh walsrode walterboro walthall waltham walthamstow waltherson walthourville walton walton-on-thames
walton-on-the-naze waltrop walwadi walworth wamba wamberal wamego wamena wamuran wanadongri wanaka
wanakah wanamassa wanaque wanaraja wanchao wanchaq wandal wanderley wandina wandlitz wandsbek wanfeng
wangaratta wangen wangfen wanggou wanghe wanghong wangji wangjia wangkui wangoi wangon wangpu wangqing
wangu wanguru wangwu wangyao wangyin wangyuan wani wanju wankaner wankyi wanlaweyn wanmu wannanup
wanneroo wanniassa wanning wanparti wanseko wansheng wanshui wanshun wanstead wantage wantagh wantirna
wanxian wanze wanzhou wao wapakoneta wapato wapello warabi warah warana warangal waraseoni waratah
warboys warburg ward warden wardenburg warder wardha wardle ware waregem wareham waremme waren warendorf
wargrave wari warichaphum warilla warisan warkworth warlingham warman warminster warnbro warner warnes
warora warradale warragul warrandyte warranwood warrawong warren warrenpoint warrensburg warrenton
warrenville warri warrick warriewood warrington warrior warrnambool warsaw warsop warstein warud warwick
wasatch wasco waseca washakie washburn washim washingborough washington washingtonville washinomiya
washita washoe washougal washtenaw washuk wasilla wasquehal wassenaar wassenberg watampone watamu
watanobbi watari watauga watchet watchung waterbeach waterboro waterbury waterdown waterford waterloo
waterlooville watermael-boitsfort watertown waterview waterville watervliet watford watonga watonwan
watsa watseka watson watsonia watsonville wattala watte wattenscheid watthana wattignies watton
wattrelos wau wauchope wauchula wauconda waukee waukegan waukesha waukon wauna waunakee waupaca waupun
wausau wauseon waushara wauwatosa waveland waverly waverton wavertree wavre waw wawarsing wawer
waxahachie waxhaw wayao wayaobu waycross wayland wayne waynesboro waynesburg waynesville wayzata
wazirabad wazirganj weakley wealdstone weare weatherford weaver weaverham weaverville webb weber webster
webuye wedding weddington wedel wedgefield wedi wednesbury wednesfield weehawken weener weert weesp
wegberg wegeda wegrow wehr weiden weidian weifang weigelstown weihai weiji weilburg weilerswist weilheim
weilong weimar weimiao weinan weingarten weinheim weining weinlos weinstadt-endersbach weir weirton
weiser weissenfels weissenhorn weissensee weisswasser weiterstadt weituo weiwu'eryuqiwen weixinghu
wejherowo welahan welbourn welby welcome weld weldiya welench'iti weleri welgelegen weligama welingara
welisara welk'it'e welkom welland wellard wellesbourne wellesley welling wellingborough wellington wells
wellsboro wellston wellsville wels welsh welshpool welwyn wem wembesi wembley wemmel wenago wenatchee
wenchang wendell wendelstein wendo wendong wendouree wendover wenfeng wenham wenheng wenhua wenji
wenjiang wenling wennigsen weno wenquan wenshang wensu wentworthville wentzville wenxing wenzhou werdau
werder werdohl werl wermelskirchen wernau werne wernigerode werota werribee werrington wersten wertheim
weru wervik wescosville wesel weslaco wesleyville wesola wesseling wesselsbron westborough westbourne
westbrook westbury westchase westchester westcourt westend westergate westerham westerland westerleigh
westerlo westerly westerstede westerville westfield westford westfort westgate westhampton westhill
westhoughton westlake westland westleigh westlock westmead westmeadows westmere westminster
westminster-branson westmont westmoreland westmount weston weston-super-mare westonaria westover westown
westpark westphalia westport weststadt westsyde westvale westview westville westway westwego westwood
wetaskiwin wete wetherby wethersfield wettbergen wetter wetteren wettingen wetumpka wetzel wetzelsdorf
wetzikon wetzlar wevelgem wewak wewoka wexford weybridge weyburn weymouth wezembeek-oppem wezep
whakatane whalan whalley whampoa whangamata whanganui whangaparaoa whangarei wharton whataupoko whatcom
wheathampstead wheatland wheatley wheaton wheeler wheelersburg wheeling whetstone whickham whippany
whistler whiston whitburn whitby whitchurch whitchurch-stouffville white whitechapel whitecourt
whitefield whitefish whitehall whitehaven whitehead whitehorn whitehorse whitehouse whiteland whiteriver
whitesboro whiteside whitestone whitestown whiteville whitewater whitfield whitford whitianga whiting
whitinsville whitley whitman whitney whitstable whitsundays whittier whittington whittlesea whittlesey
whitwell whitworth whonnock whyalla whyteleafe wibaux wichit wichita wick wickede wickenburg wickford
wickliffe wicklow wicomico wideopen widnes wiefelstede wiehl wieliczka wielun wierden wiesbaden wiesloch
wiesmoor wigan wiggins wigram wigton wihkwentowin wijchen wik'ro wil wilanow wilbarger wilbraham
wilburton wilcox wilder wildeshausen wildomar wildwood wilhelmsburg wilhelmshaven wilhelmstadt wilkes
wilkes-barre wilkesboro wilkin wilkinsburg wilkinson will willacy willagee willand willard willaston
willcox willebroek willemstad willenhall willesden willetton williamnagar williams williamsburg
williamson williamsport williamston williamstown williamsville willich willimantic willingboro
willingham willington willis williston willits willmar willoughby willowbrook willowdale willowgrove
willowick willowridge-martingrove-richview willows wilmer wilmersdorf wilmette wilmington wilmore
wilmslow wilnsdorf wilrijk wilsden wilsdruff wilson wilsonton wilsonville wilston wilten wilton wimauma
wimbledon wimblington winburg wincanton winchcombe winchendon winchester windale windber windcrest
winder windermere windham windhoek windlesham windom windsor winejok winfield wingate wingene
wingerworth wingham winkler winmalee winn winneba winnebago winnemucca winnenden winneshiek winnetka
winnfield winnie winnipeg winnsboro winona winooski winschoten winscombe winsen winsford winslow winsted
winston winston-salem winterberg winterhude winters winterset wintersville winterswijk winterthur
winterton winterville winthrop winton wipperfurth wiradesa wiri wirksworth wirt wisbech wisch wise
wishart wishaw wismar wissinoming wister witham withamsville witherlea withernsea witley witney witten
wittenau wittenberg wittenberge wittenheim wittingen wittlich wittmund wittstock witzenhausen wivenhoe
wixom wladyslawowo wlochy wloclawek wlodawa wobulenzi woburn wodonga woerden wofo wohlen woippy wokha
woking wokingham wola wolcott wolfe wolfen wolfenbuttel wolfforth wolfhagen wolfratshausen wolfsberg
wolfsburg wolfville wolgast wolin wollaston wollert wollochet wollongong wollstonecraft wolmaransstad
wolomin wolow wolseley wolsztyn woluwe-saint-lambert wolvega wolverhampton wombourne wombwell wondelgem
wongsorejo wonji wonju wonopringgo wonosari wonosobo wonsan wonthaggi wooburn wood wood-ridge woodbine
woodbine-lumsden woodbourne woodbridge woodburn woodbury woodcrest woodcroft woodend woodfield woodfin
woodford woodhaven woodinville woodlake woodland woodlands woodlawn woodlyn woodmere woodmoor woodmore
woodridge woodroffe woodrow woodruff woods woodside woodson woodstock woodstown woodvale woodward
woodwards woodway woolgoolga woollahra woolloomooloo woolloongabba woolooware wooloowin woolston woolton
woombye woongarrah woonona woonsocket wooster wootton worabe worcester woree worgl workington worksop
worland wormer wormleysburg worms worongary worrigee worth worthi worthing worthington wote
wotton-under-edge wrangell wrentham wrexham wright wrightsboro wrightstown wrightsville wrightwood
writtle wroclaw wroughton wrzesnia wrzeszcz wschowa wu'erqi wuchang wucheng wuchuan wuda wudalike wudil
wudong wuduan wufeng wugang wuhai wuhan wuhe wuhu wujia wujiahe wujian wujiaqu wujing wukari wulflingen
wulfrath wulguru wuling wulingyuan wulong wum wuma wundanyi wundwin wunstorf wuppertal wuqiao wurno
wurselen wurtulla wurzburg wurzen wushan wushipai wusu wutan wutongshu wuustwezel wuwei wuxi wuxue
wuyang wuying wuyishan wuzhen wuzhishan wuzhong wuzhou wyandanch wyandot wyandotte wychwood wyckoff
wykagyl wylie wynantskill wyncote wyndham wyndmoor wynne wynnum wynyard wyoming wyomissing wyong wyszkow
wythe wytheville xacmaz xai-xai xalatlaco xalisco xambabazar xangongo xangri-la xanten xanthi xanxere
xapuri xativa xaxim xenia xhafzotaj xi'an xiaba xiabao xiagezhuang xialu xiamen xianfeng xiangcheng
xianglong xiangshui xiangtan xiangxiang xiangyang xiangzhou xianju xianlong xianning xiannu xiannushan
xianshuigu xiantao xianyang xiaochangshan xiaochuan xiaodu xiaogan xiaojia xiaolingwei xiaomian xiaoshan
xiaoshi xiaoweizhai xiasi xiayang xiaying xiazhen xiazhuang xichang xichuan xico xicohtzinco xiejiawan
xiema xifeng xigang xigaoshan xihai xihe xihu xikhusese xikou xilembene xili xilinhot xilinji xiluo
ximeicun xincheng xindi xindian xingang xingcheng xingdaohu xingfeng xingguo xinghua xinglong
xinglongshan xinglou xingning xingqiao xingren xingtai xinguara xingyi xinhe xinhua xining xininglu
xinji xinle xinlin xinmiao xinmin xinqiao xinqing xinsheng xinshi xintai xintian xinxiang xinxing
xinyang xinye xinyi xinying xinyingpan xinyu xinyuan xinzhai xinzhi xinzhou xiongjia xiongzhou xiping
xique-xique xirivella xishan xitole xituo xiugu xiulin xiuqi xiuyan xiuying xiva xixiang xiyu xizhi
xizhou xochimilco xochitepec xonacatlan xonobod xoxocotla xuancheng xuanhua xuantan xuchang xucheng
xudat xuddur xuelin xuhui xujia xujiang xunchang xunsi xunyang xuyong xuzhou xuzhuang ya'an yabase
yabayo yabelo yablonovskiy yabrud yabu yabucoa yabuki yachi yachimata yachiyo yacuiba yadagirigutta
yadgir yadkin yae yaese yafa yafran yagoona yagoori yagoua yagry yaguajay yaguaraparo yahaba yahotyn
yahyali yaita yaiza yaizu yajalon yajiang yakage yakami yakasse-attobrou yakasseme yakeshi yakhroma
yakima yakinca yako yakumo yakuplu yakutat yakutsk yala yaletown yalgo yallambie yalobusha yaloke yalova
yalta yalutorovsk yalvac yamabuki yamada yamaga yamagata yamaguchi yamaguma yamakiya yamanashi yamanobe
yamanto yamaranguila yamarugley yamashita yamata yamato yamato-takada yamatokoriyama
yamazakicho-nakabirose yamba yambio yambol yame yamethin yamhill yamjal yamoto yamoussoukro yan'an
yan'anxiang yanacancha yanagawa yanagawamachi-saiwaicho yanai yanam yanamalakuduru yanaul yanbu yancey
yancheng yanchep yanfolila yangambi yangcheng yangchun yangcun yangebup yanggu yanghang yanghe yangiobod
yangirabot yangiyer yangiyul yangjiang yangjiao yangjiaying yangju yangliuqing yangon yangp'yong yangpu
yangquan yangsan yangshuo yangtun yanguan yangzhou yanji yanjia yanjing yankton yanliang yanqul yanta
yantai yantongshan yanwo yanxi yanzhou yanzibu yao yaoji yaoude yaounde yaowan yaphank yapton yara
yaransk yardville yarim yaring yaripur yaritagua yarm yarmouth yaroslavl yaroslavskiy yarovoye
yarrabilba yarraville yarrawonga yarrow yartsevo yarumal yasenevo yashan yashikira yashio yashiro
yashkino yasnogorsk yasnyy yasothon yass yasu yasugicho yasuj yasynuvata yatagan yate yateley yates
yatomi yatou yatsuomachi-higashikumisaka yatta yatton yauco yauri yautepec yaval yavapai yavatmal yavne
yavoriv yawa yawata yawatahama yawnghwe yaxing yaxley yaya yaypan yazd yazman yazoo ye ye-u yeadon yeang
yebaishou yebao yecapixtla yecheon yecla yedashe yefremov yeghvard yegor'yevsk yegorlykskaya yegyi yehud
yehud-monosson yei yekaterinburg yelabuga yelahanka yelbarga yelets yelizavetinskaya yelizovo yell
yellandu yellapur yellareddi yellowknife yellowstone yelm yelverton yelwa yemanzhelinsk yemen yemetsk
yemva yenagoa yenakiyeve yenangyaung yendi yengema yengisar yengitam yenikoy yenisehir yeniseysk
yennadon yeoju yeola yeongam yeongdong yeonggwang yeongju yeonil yeosu yeovil yepocapa yeppoon yerevan
yereymentau yerington yerkhera yerkoy yeronga yerres yershov yesagyo yesan yesilhisar yesilli yesilova
yesilyurt yessentuki yessentukskaya yevlakh yevpatoriya yeysk yeyuan yezhou yibin yichang yicheng yichun
yidu yigai'erqi yigou yihe yiju yilan yildizli yima yinchuan ying'awati yingge yinggen yingjiang yingkou
yingli yingpan yingqiu yingtan yinma yinping yintai yinxingshu yinzhu yirka yishan yishikuli yishui
yisilamu'awati yitang yiwu yixing yizhou yizhuang yliskyla ylivieska ylojarvi ynysybwl yoakum
yoch'im-dong yocon yoga yogyakarta yoichi yokadouma yokaichiba yokine yokkaichi yokohama yokoshiba
yokosuka yokota yokote yola yolo yoloten yomitan yomra yonabaru yonago yonan-up yondo yonezawa yong'an
yongbei yongcheng yongchuan yongcong yonge-eglinton yongfeng yonggwang-up yongji yongjia yongjian
yongjing yongkang yongle yongning yongping yongqing yongrong yongsan-dong yongxi yongxin yongxing
yongzhou yonkers yonmu yono yonsa-up yopal yorii yorito york yorketown yorkshire yorkton yorktown
yorkville yoro yorosso yoshida-kasugacho yoshii yoshikawa yoshinogawa yoshioka yoshkar-ola yotsukaido
yotsutsuji yotsuya youchou youghal youhao youkaichi young youngstown youngsville youngtown yountville
youssoufia yousuo youting youxi yovon yoyogi yozgat ypenburg ypsilanti yreka ystad ystalyfera ytrebygda
yuanlin yuanping yuanshang yuanyang yuba yubileyny yucaipa yucheng yuci yudong yuelai yuepu yuexi
yueyang yufengshan yufu yugawara yugorsk yujia yujing yuki yukon yukon-koyukuk yuksekova yuktae-dong
yukuhashi yulee yulin yulinshi yulong yuma yumare yumbe yumbo yumen yunak yuncheng yundum yunfu yunji
yunjin yunlong yunmen yunnanyi yunshan yuntai yunusobod yunyang yupan yuqunweng yur'yev-pol'skiy yura
yurecuaro yurga yurigaoka yurihonjo yurimaguas yuriria yushan yushkovo yushu yutan yutz yuxi yuxia yuyao
yuza yuzawa yuzha yuzhno-sakhalinsk yuzhnoural'sk yuzhnyy yuzhou yuzivskyi yverdon-les-bains yylanly
yzeure zaafarana zaandam zaanstad zabbar zabehlice zabianka-wejhera-jelitkowo-tysiaclecia zabid zabki
zabol zabovresky zabrat zabre zabreh zabrze zacapa zacapu zacatecas zacatecoluca zacatelco zacatepec
zacatlan zachary zacualtipan zadar zafar zafarwal zafra zag zagan zagazig zaghouan zagne zagor'ye zagora
zagoreta zagreb zaguieta zahedan zahirabad zahle zaibo zaida zaidpur zainsk zaio zajas zajecar zakamensk
zakiyah zakopane zala zalaegerszeg zalanga zalau zalinjay zaliohouan zaltan zaltbommel zalun zama
zamania zambezi zambia zamboanga zambrow zamora zamosc zamoskvorech'ye zanandore zandhoven zandvoort
zanesville zangguy zango zanjan zanzibar zaoyang zaozersk zaozhuang zapala zapata zapolyarnyy zapopan
zaporizhzhya zapotiltic zapotlanejo zapresic zaprudnya zaqatala zara zaragoza zarand zaranj zaranou
zarate zarautz zaraysk zaraza zarechnyy zarhalol zaria zarichnyi zarinsk zarnesti zarqa zarqan zaruma
zarumilla zary zarya zarzal zarzis zaslawye zaspa-mlyniec zaspa-rozstaje zastron zatec zavala zaventem
zavidovici zavitinsk zavodoukovsk zavodskoy zavolzh'ye zavolzhsk zawiercie zawiya zaxo zaysan zbarazh
zdolbuniv zdzieszowice ze zeaglo zebulon zedelgem zeeland zeerust zeewolde zefta zegban zeghanghane
zegoua zehak zehdenick zehlendorf zeist zeitz zekeriya zele zelenchukskaya zelenodolsk zelenogorsk
zelenograd zelenogradsk zelenokumsk zelienople zelino zella-mehlis zemamra zemio zemoura zemst zemun
zengfu zenica zentsujicho zephyrhills zepu zerakpur zeralda zeramedine zerbst zeregbo zernograd
zestaponi zetland zeulenroda zeulenroda-triebes zeven zevenaar zevio zeya zeytinburnu zgierz zgorzelec
zhabei zhabinka zhakou zhalagash zhalantun zhanaozen zhancheng zhangaarqa zhangaqorghan zhangatas
zhangfeng zhangji zhangjiachuan zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhai zhangzhou
zhangzhuang zhangzi zhanhe zhanjiang zhaobaoshan zhaodong zhaodun zhaogezhuang zhaojia zhaoqing zhaotong
zhaoxing zhaoyuan zhaozhou zhaozhuang zharkent zhashkiv zhawa zhefang zheleznodorozhnyy zheleznogorsk
zheleznogorsk-ilimskiy zheleznovodsk zhelou zhen'an zhendong zhengding zhengji zhengxing zhengyang
zhengzhou zhenjiang zhenlai zhenping zhenxi zhenzhou zherdevka zheshan zhetysay zhezqazghan zhicheng
zhifeng zhigou zhigulevsk zhijiang zhiping zhirnovsk zhisheng zhitikara zhlobin zhmerynka zhob zhong'ao
zhongba zhongchao zhongduo zhonggang zhonggulou zhonghe zhongling zhongshan zhongshu zhongwei zhongxiang
zhongxin zhongxing zhongzhai zhosaly zhoubai zhoucheng zhoucun zhoujia zhoujiaba zhoukou zhoushan zhouxi
zhouzhuang zhovkva zhuanghe zhuangyuan zhuantang zhubei zhucheng zhudong zhuhai zhuji zhujiajiao zhujing
zhukov zhukovka zhukovsky zhulebino zhumadian zhuojiacun zhuoshui zhuravlivka zhushan zhutang zhutuo
zhuxi zhuyang zhuyi zhuyuan zhuzhai zhuzhou zhuzilin zhytomyr zibihu zibo zidenice ziebach zielonka
zigon zigong ziguinchor zile zilina zillah zillmere zima zimapan zimbabwe zimmerman zimnicea zimovniki
zinacantepec zinacatepec zinder zinguedesse ziniare zinjibar zintan zinvie zion zionsville zipaquira
zira zirndorf ziro zishui zitong zittau zivinice ziway ziyang zizhuang zizkov zlatopil zlatoust zlin
zliten zlocieniec zlotoryja zlotow zmiiv znamensk znamenskoye znamyanka znin znojmo zoetermeer zofio
zografos zolder zoliborz zolochiv zolote zolotonosha zomba zongo zonguldak zonhoven zorgo zorritos zory
zossen zottegem zou zouan zouan-hounien zoucheng zouerat zouila zoukougbeu zouma zouzhuang zrenjanin
zubia zuenoula zug zugdidi zuglo zuhres zuidwijk zuitai zulpich zulte zumarraga zumbrota zumpango
zungeru zunheboto zunil zunyi zurich zuru zushi zutphen zuunmod zuwarah zvecan zvenigorod zvenigovo
zvenyhorodka zverevo zvishavane zvolen zvyahel zwedru zweibrucken zwevegem zwickau zwijndrecht zwolle
zyablikovo zyrardow zytkavicy zyuzino zywiec əhmədbəyli арачиново
""".split()
)
