# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names. Folded. From Faker, mimesis, @faker-js/faker (MIT), US Census Bureau lists and US names of newborns (public domain), and by hand."""

WORDS = frozenset(
    """
agustinus asep bayu dadang endang euis fauzi hendro kadek ketut komang matius mulyadi neneng ngurah
nining purnomo rizky sugeng sugiarto sulastri suparman supriyadi suryadi susilo sutrisno suyanto syaiful
tatang taufiq ujang wayan yanti yanto yohanes yosep zainal
bogusia cricri czesiek deano gege heniek jadzia jolka jonno krysia mietek shaz steph trev wieska wiesiek zdzichu
aaaqil aaban aabid aabiorn aabram aabyorn aabyrn aachal aache aada aadam aaddhe aaddke aaden aadhya aadi
aadidev aadil aadinath aaditya aadne aadolf aadrika aadu aadya aafiya aagam aage aaggy aaghae aaghe aagi
aagney aagneya aago aagot aahana aahil aaka aakae aakash aake aako aalam aalayah aale aalee aaleyah aalf
aalff aalgoth aalgut aaliah aalim aaliya aaliyah aallotar aalok aaltje aamil aamir aamirah aamod aamund
aanand aanandaswarup aanandinii aane aanen aaniyah aanjaneya aanje aanon aanund aanuoluwapo aanya aapeli
aapo aappo aaqil aaralyn aarao aaratrika aarav aare aared aaren aarif aarin aarini aariv aariz aarna
aarnav aarne aarni aarno aaro aaron aarre aarron aarush aarya aaryan aaryn aasa aase aasgjerd aasha
aashi aashif aashir aashritha aasif aasim aaskar aasmund aasold aasta aasulf aatami aatif aatiq aatmaj
aatmaja aato aatos aatreya aatto aatu aaus aava aave aavet aavo aayan aayden aayush aayushmaan aayushman
aazim aba abaan ababa abaco abadon abagail abaka abakay abani abar abayomi abaz abb abbas abbelle
abbertus abbey abbie abbigail abbigale abbigayle abbiorn abbleka abbondanzio abbondio abbos abbott
abbram abby abbygail abd abdalla abdallah abdel abdelatif abdelaziz abdelkader abdelkarim abdelkrim
abdellah abdenago abderaouf abderrahim abderrahmane abdi abdias abdiel abdihakim abdirahman abdis abdon
abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdu abduaziz abduboriy abdul abdulah
abdulahad abdulahat abdulazim abdulaziz abdulbekir abdulboriy abdulcemal abdulgazi abdulhadi abdulhafiz
abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkadir abdulkarim abdulkerim
abdulla abdullah abdullahi abdullatif abdulloh abdulmalik abdulmenaf abdulqahhor abdulqodir abdulrahman
abdulsamed abdulsemet abdulvahhob abdulvali abdulvohid abdumalik abdurahman abdurahmon abdurrahiym
abdurrahman abdurrahmon abdurrauf abdurrazzoq abdurresit abdussamad abe abeba abebi abednego abeer
abegail abeiku abejundio abel abela abelamio abelard abelardo abele abeleke abelia abelie abelin abeline
abelino abelke abell abella abelone abelu abelun abena abendam abeni abenzio abern abernus abert abha
abhaidev abhaya abhimanyu abhinav abhiram abhirath abhishek abhisyanta abhram abiaern abiata abibatou
abibo abid abidin abie abiel abigael abigaelle abigail abigaili abigale abigayle abigel abilay abild
abilia abilio abimael abimbola abina abinaya abiodun abiola abiona abiorn abir abisai abisola abisoye
abiye abjorn ablu abluc ablun abna aboirn abordh aborn abosede abou aboubacar aboubakar abraam abraao
abrahaam abraham abrahamine abrahamo abrahan abrahm abraim abram abramio abramo abran abrao abrar
abraxas abree abrham abriana abrianna abriel abriella abrielle abrienne abril abror absalao absalon
absar abso absolon abssilao abubakar abubakr abun abund abundio abuzar abyasa abygail abyorn abyrn acace
acacie acacio acanthe acar acario acarkan acaryatanaya acasius accarius accella accursio acelia acelya
acelynn acey achaire achalesvara acharyanandana acharyasuta achiel achieng achil achile achiles achille
achim achintya achraf achsah achyut acie acig acikel acilay acilia acilino acilinus acilio acim aciscolo
acke ackke aclan acrisio acucena acuk aculina acun acursio acy ada adaeze adah adail adak adal adala
adalan adalard adalardo adalbald adalbaude adalberg adalbergur adalberon adalbert adalberta adalbertina
adalberto adalbertus adalbjorg adalbjorn adalbjort adalborg adalborgar adaldi adaldis adalee adaleigh
adalfredo adalfridur adalgeir adalgisa adalgiso adalheidur adalia adalie adalina adaline adalissa adaliz
adaliza adalmis adalmundur adalradur adalric adalrico adalros adalsinde adalsindo adalsino adalsteina
adalsteinn adalsteinunn adaluardaer adalvard adalveig adalvikingur adalward adalwardthaer adalwardus
adalyn adalynn adalynne adam adamantino adamari adamaris adamastor adame adamo adan adao adar adara
adarius adas adasal adaugo adauto adaya adberilgen adda addae addalyn addalynn addar adde addelyn addhe
addi addie addilyn addilynn addisen addison addisyn addo addolorata addrian addu addy addysen addyson
adea adebankole adebayo adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin
adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelard
adelardo adelasia adelbert adelberto adelburgis adelchi adele adeleide adeleine adeleke adelene adelfo
adelfried adelgardo adelgund adelgunda adelgunde adelheid adelia adelie adeliisse adeliisze adelin
adelina adelinda adelinde adelindo adeline adelino adelio adelis adelisa adelissa adelisza adelita
adelitz adelitza adelitze adelitzse adelixa adeliya adeliza adell adella adelle adellissa adelmiro
adelmo adelphe adelrich adelrico adelstein adelsten adeltrude adelualder adelus adelwardh adelwardus
adelya adelyn adelyne adelynn adem ademar ademir aden adena adenet adenike adeniyi adeodat adeodata
adeodato adeola adeolu adeoti adepeju aderico aderio aderopo adesewa adeshina adesoji adesua adetayo
adetoke adetoun adewale adeyi adhalissa adhalitzsa adhara adheesh adhelburg adhelin adhelissa adheliza
adhels adhemar adhiarja adhils adhinlidhse adhiraj adhlidhse adhra adhrit adhurim adia adiaerf adiam
adian adiarf adiarja adib adiba adie adiel adiela adierff adigun adiguzel adik adika adikara adikavi
adikutlu adikutlutas adil adila adile adilene adilia adilio adilyn adilynn adilə adimu adin adina
adinata adinath adine adira adis adisoda adison adisyn aditeya aditi aditya adityanandan adityanandana
adjutor adla adlai adlan adlaug adlee adleigh adley adlibeg adline adlitza adlitze adlize admir admundus
adna adnan adne adner adolf adolfa adolfina adolfine adolfo adolfs adolph adolphe adolphie adolphus
adomas adona adonai adoncia adone adonia adonias adonika adonilo adonis adonise ador adorino adorjan
adosinda adosindo adrain adraman adrastee adrean adreana adreanna adrehilde adriaan adriaen adrian
adriana adriane adriann adrianna adrianne adriano adrianus adriao adriel adrielle adrien adriena adriene
adrienn adrienna adrienne adrija adrijan adrijana adrina adrione adripathi adron adrualdo adruzilo
adryan adsiz adstilla adulpho adulphus adunni advaith advay advaya advik advika adviye adweta adwitiya
adwoa adya adyn adyson aebbe aedan aedel aeden aedin aege aegileif aegir aegwar aela aelfgifu aelgh
aemiliano aemilio aeneas aenfridh aengus aenne aerinbiorn aerinbjorn aerinborgh aerinfridh aeringaerdh
aeringer aeringisl aerinolf aerinvardh aerinvidh aeris aerlaend aerland aerling aermund aernbiorn
aernborgh aerndis aernfridh aernger aerngun aernils aernkil aernlogh aernmund aernolf aernvardh aernvast
aernvidh aeryn aesa aesbiorn aesger aesgerdur aesir aeskil aeskild aestridh aesvidh aetlitzae aevar
aevarr aevor afanasi afanasie afaq afer aferdita affan affie affonso affrad affradh affradus afi afia
afife afil afiq afitap afkar afkarus afolarin afonsa afonsina afonsino afonso afonya afra afradh
afradher afrath afrdita afre afrid afridh afrim afrodita afrodite afrodyta afruza afsar aftin afua
afwastus afzuna afəl afərim afət aga agabay agabio agacia agada agade agae agafia agah agahadi agakagan
agakisi agalak agamali agamennone agamusa agan agape agapet agapeto agapetus agapito agasti agastya
agasəfa agasəlim agata agate agatha agathange agathe agatho agathon agaton agaxan agazio agbegim agca
agda agdar agder agdha agdis agdta agenor agenore agerton agesilao agesine agga aggae agge agghae aggi
aggie aggo aggrey agha aghada aghae aghata aghe aghen aghia aghmund aghmunder aghmundur aghmundus agho
aghvardh aghvarth aghvidh aghwith agilbert agilberte agim agimundus agisl agla aglae aglaia aglaja
aglamis aglent agmund agmunder agmundh agmundher agmundir agmundo agmundr agmundus agmur agmwnd agna
agnabella agnaes agnan agnane agnar agne agnea agneflete agnella agnelo agner agnes agnesa agnese agness
agnessa agneta agnetae agnete agnetha agnethe agneton agneya agnhild agni agnieszka agniis agniiss
agnijs agnimitra agniprava agnis agnisa agniss agnivesh agno agnolo agnor agnora agnos agnus agny agnyss
agon agosta agostina agostinha agostinho agostino agoston agot agota agote agrata agrim agripina
agripino agrippa agrippin agrippina agrippine agrippino agris agron agrypina agu agueda agun agunn agur
agus agust agusta agustin agustina agustus agvald agvardus agwar ahalya ahana aharon ahat ahenk ahilya
ahl ahlam ahlem ahmad ahmari ahmed ahmet ahmir ahna ahren ahron ahror ahsen ahsley ahter ahti ahto
ahtziri ahunaz ahunisa ahunur ahuse ahusen ahuva ahvo aiace aicha aida aidan aidano aideen aiden aidia
aidyn aidə aiesha aiga aigar aigars aigi aigo aigor aigur aija aijuka aikaterini aiki aiko aila ailani
ailany ailar ailbhe aileen ailene aili ailill ailin ailis ailish ailo ailyn aima aimar aimee aimi aimo
aimon aimone aimundus aimur aimy ain aina ainar ainara ainars ainhoa aini ainikki aino ainoa ainslee
ainsley aintzane airam airi airiana airin airiza airo airon airton aisa aischa aisha aishah aishani
aishling aisley aislin aisling aislinn aislyn aislynn aissa aissata aissatou aistis aisyah aita aitana
aitor aiva aivar aivaras aivars aive aivert aivi aivo aixa aiyana aiyanna aiza aizen ajah ajala ajan
ajana ajani ajay ajda ajdin ajeet ajeng ajet ajete ajiman ajimat ajimin ajiono ajit ajita ajla ajlan
ajlin ajlina ajna ajnacska ajno ajoke ajrije ajsa ajse ajshe ajtonka akabey akad akae akaiena akalan
akalp akande akanmu akanni akant akar akarca akari akarius akarsana akarsel akas akash akasha akasya
akata akatay akay akayla akba akbar akbaran akbas akbatu akbatur akbay akboga akboru akbudak akbugra
akbulak akca akcabay akcan akcasu akcivan akcora akdemir akdeniz akdogan akdora akdurmus ake akee
akeelah akeem akel aken aker akergin akgol akguc akgun akgunes akhan akhil aki akia akibudak akie akif
akifa akifə akiko akilah akilina akim akiman akinal akinalp akinci akiner akinkunmi akinlabi akintan
akinwale akinyi akio akira akise akiva akj akkar akke akkerman akkim akkoz akkun akkunlu akkurt akmal
akman akmaner akmaral akmeric ako akobir akofa akoo akorfa akos akosua akoth akoz akpira akpolat akram
akroor aksal aksan aksay aksel akseli akseliane akseline aksev akshainie akshaj akshara akshat akshata
akshay akshayakeerti akshita aksil aksit aksnes aksogut aksoy aksungur aktan aktas aktekin aktemur
aktimur akua akula akumaa akumu akun akunna akvelina akver akvilas akwasi akwesi aky akyildiz alaaddin
alaba alabama alaban alabezek alaboru aladag aladar aladdin alade aladin aladine aladino aladogan
alaeddin alagul alahna alaia alaiah alaide alain alaina alaine alais alaiya alaiyah alakurt alamanno
alambana alamiro alamu alan alana alanah alanalp alandra alane alani alanis alanna alannah alano alanta
alanus alanza alanzo alao alar alara alardus alari alaric alarico alarik alart alassane alastair alatan
alattin alaug alaura alaya alayah alayla alayna alaynah alayne alaysha alaysia alayunt alayuntlu alaz
alazne alba alban albana albane albano albart albeiro albena alberade alberd alberg alberic alberich
alberico albert alberta albertaa alberte albertha albertiina albertin albertina albertine albertino
alberto alberts albertus albertyna alberus albin albina albine albinia albinus albion albiona albirto
albjorg alboino alboldus alborg albrac albrakt albrech albrecht albrect albred albregt albrek albrekt
albret albreth albrett albreyt albric albricht albrico albrict albricus albrigt albrikt albrit albryc
albrygth albrykt albryt albulena alby alcan alcee alceo alceste alcestiso alcha alcibiade alcibiades
alcicek alcide alcides alcidie alcie alcime alcin alcina alcindo alcine alcino alcione alcira alcyone
alda aldair aldar aldara aldaska alde aldegonde aldemar aldemir alden aldene aldenir aldenora alderano
aldey aldigerey aldijana aldin aldina aldis aldny aldo aldobrandino aldobrando aldogan aldon aldona
aldonce aldonio aldonsa aldonza aldor aldora aldous aldric aldrik alea aleah alean aleandro aleardo
alease aleaume alec alecia aleck aleczander aleda aledim aledt aleeah aleece aleen aleena aleesha aleeya
aleeyah aleeza alefant alegut aleia aleida aleidis aleigha aleisha aleiv aleix aleixa aleixo alejandra
alejandrin alejandrina alejandro alejna alejo alek aleka aleks aleksa aleksandar aleksander aleksandr
aleksandra aleksandras aleksandrina aleksandro aleksandrs aleksanteri aleksei aleksej aleksey aleksi
aleksis alekso aleksy alekzander alemka alemsah alen alena alenia alenka aleodor aleramo alerd alerdt
aleron ales alesant alesantar alesea alesha aleshia alesia aleska alessa alessandra alessandrina
alessandrine alessandro alessia alessio alesszia aleszja aleta aletea aleth aletha alethea alethia
aletia alett aletta alette aleu alevtina alex alexa alexandar alexande alexander alexandr alexandra
alexandre alexandrea alexandria alexandrie alexandrin alexandrina alexandrine alexandrino alexandro
alexandros alexandru alexane alexanne alexavier alexcia alexe alexei alexej alexey alexi alexia alexie
alexina alexine alexio alexis alexius alexsander alexsandra alexsis alexstrasa alexus alexxis alexy
alexys alexzander alexzandra alexzandria aleya aleyah aleyda aleydis aleyna alf alfar alfdis alfeo
alferd alferth alfeu alfey alffuer alffuir alffuor alffwin alfgeir alfgerdur alfgrimur alfheidur alfhild
alfhildur alfie alfifa alfild alfine alfinn alfio alfkil alfolsus alfon alfons alfonsa alfonse alfonsina
alfonsino alfonso alfonsus alfonz alfonza alfonzin alfonzina alfonzo alford alfradus alfred alfreda
alfredia alfredo alfreds alfrid alfrida alfridh alfrik alfros alfrun alfsol alfthor alfuer alfur alfvold
alfwardus alfwin algan alger algernon algie algin algirdas algirds algis algiso algot algu algul algunna
algut alhan alhect alheid alhertina ali alia aliabbas aliah aliana alianna alic alica alican alice
alicea alicen alicia alicja alico alida alidza alienor aliette alighiero aliihsan aliina aliisa alija
alijah alije alika aliki alima alimga alin alina alinda aline alinka alinur aliona aliou alioune alipio
aliran alireza alirio aliro alis alisa alisan alisande alise aliseydi alisha alisher alishia alisia
alisik alisir alison alissa alissia alisson alistair alistar alister alita alitio alito alitta alitza
alitzel alivar alivia aliviah alix alixe aliya aliyah aliyana aliyu aliyə aliz aliza alizabeth alizae
alizah alizay alize alizee alja aljaz aljona aljosa aljoscha alka alkaboluk alkaevli alkan alkasi alketa
alkim alkin alkis alkiz alkor alkun alla allahverdi allan allana allar allaug alldelisse allean allecra
allen allena allene allerdis allert allette alleydis alleyt alliaume alline allis allisa allison alliss
allissa allisson allister allisyn alliyah allyce allyn allysa allyson allyssa alma almanda almar almara
almasi almast almaz almeda almedia almedin almer almerigo almerinda almerindo almesinda almeta almila
almin almina almine almir almira almire almirena almiro almirodo almon almudena almunda almundena
almundina almurtao almus almut almuth almyra alodia alois aloise aloisia aloisie aloisio aloizs alojz
alojza alojzia alojzij alojzija alojzije alojzy alok aloma alon alona alondra alonna alonsa alonso
alonza alonzo alotte alov aloys aloyse aloysius alpagan alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpcan alpdemir alpdirek alpdogan alper alperen alpertunga alpgerey
alphan alphee alpheus alphonce alphons alphonse alphonsine alphonso alphonsus alphonzo alpi alpike
alpilig alpinien alpis alpkan alpkara alpkuluk alpkutlu alpo alpoim alpsalci alpsu alptegin alptugrul
alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alrek alrekur alrigo alrik alrikke
alrun alruna alsan alsine alsing alsoy alston alsu alta altagracia altan altaner altankagan altankan
altemur altha althea althee altie altin altinbike altincicek altinisin altinkagan altinkan altinkaya
altino altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara altogan alton altti altug
altuga altunc altuner alva alvah alvald alvan alvar alvara alvard alvari alvarim alvarin alvarina
alvarino alvario alvarita alvaro alvdis alve alveiro alvena alver alvera alverda alverede alverta
alvfinn alvfinna alvfrid alvgeir alvgjerd alvheid alvhild alvhilde alvi alvia alvida alvie alviero
alvild alvilda alvilde alvin alvina alvine alvinius alvino alvir alvira alvis alvise alvlaug alvny
alvrun alvy alwigh alwilda alwin alwina alwine aly alya alyah alyana alyanna alyce alycia alyda alyiah
alyna alys alysa alyse alysha alyshia alysia alyson alyss alyssa alysse alyssia alysson alyvia alyx
alyza alzbeta alzina amaan amabel amabela amabile amabilia amac amada amade amadea amadeo amadeu amadeus
amadeusz amadil amadis amado amador amadore amadou amady amael amagda amagna amahle amaia amaira
amairani amairany amaiya amaka amal amaldus amalea amalek amalia amaliane amalie amalija amalik amalio
amalric amalthee amalur amalure aman amancio amand amanda amandin amandina amandine amandio amandius
amandus amani amanuel amanzio amarachi amarah amaranaath amarande amarant amaranta amaranthe amaranto
amaree amaresh amari amaria amariah amariana amarie amarii amarildo amarilia amarilio amarilis amarill
amarillisz amarion amaris amarissa amarnath amaru amaryllis amasa amat amath amatore amatus amauri
amaury amaya amayah amazia ambar amberlee amberly amberlyn amberlynn ambers ambjorg ambjorn amborg ambra
ambria ambrine ambrogio ambroise ambroisie ambros ambrose ambrosi ambrosia ambrosiano ambrosina ambrosio
ambrosius ambroz ambrozia ambrozja ambrozy amdi amdy amea amedee amedeo amedeu amee ameen ameena ameer
ameera ameerah amel amela amelda amelia ameliane amelie amelien amelija amelina ameline amelio amelita
amelya amera america americo amerie amerigo ameth amethyste ametiszt amey ameya ameyatma amfinn ami amia
amiah amias amicie amidala amie amiee amiel amiira amil amila amilcar amilcare amilia amilla amin amina
aminadabe aminah aminat aminata aminatu aminda amine aminta amintore aminu amir amira amiracle amirah
amiri amish amit amita amity amiya amiyah amlethus amleto amma ammar ammie ammon ammy amna amodini amogh
amoke amol amon amondi amone amoni amope amorim amorina amorzinda amos amoura amparo ampelio amr amra
amrak amre amri amrit amrita amritambu amruta amul amund amunda amundi amundine amy amy-lee amy-leigh
amya amyah amyiah amyra amza ana ana-maria anaadi anabel anabela anabell anabella anabelle anacleto
anada anae anael anaelle anagh anahera anahi anahis anahita anahy anai anaiah anaice anaida anaide anaim
anair anais anaisa anaisz anaiya anaiyah anakin anala analdina analeah analee analeigh analena anali
analia analice analicia analide analiese analius analiyah analy anamar anamaria anamarie anamarija
anamchara anamika anand ananda anandamayi anang anania ananias ananta ananya anaquim anargul anari
anarosa anaru anas anasa anasooya anass anastacia anastacio anastagio anastase anastasia anastasie
anastasiia anastasija anastasije anastasio anastasios anastasius anastasiya anastassia anastatia anastaz
anastazia anastazie anastazija anastazio anastazja anastazy anasuya anasztazia anatazie anathon anatilde
anatol anatole anatoli anatolia anatolie anatolii anatolij anatolio anatoly anaton anay anaya anayah
anayeli anbjorg anbjorn anborg anborgh anca ancel ancelin anceline ancher anci ancica ancil ancilla
ancizar ancuk ancuta andac andariman andeana andee andela andelika andelin andelina andelko andelo
andeol andera andero anders andersen anderson andi andic andie andile andine andja andjela andjelina
andjelka andoche andolf andon andor andora andorf andra andrada andrae andraya andraz andre andrea
andreana andreane andreanne andreas andree andreea andrei andreia andreias andreina andrej andreja
andrejka andrejs andrelina andrena andreo andres andresa andress andrew andrey andreya andrez andri
andria andrian andriana andrianna andrias andries andrija andrijana andrin andrina andrine andris
andrius andriy androder androe andromeda andru andrus andrzej andwele andy andzejs andzela andzelika
andzs anea aneberte aneesa aneide anej anela anele anelia anelma anemarja anemarta anemona anemone anen
anes anesa anesia anessa anet aneta anete aneth anethe anett anetta anette anezka anfeldt anfelt
anfernee anfin anfind anfine anfinn anfred anfrid angadreme angaerdh angalia angantyr angavu angela
angele angelea angelee angelena angelene angelia angelica angelico angelie angelika angeliki angelina
angeline angelino angelique angelita angell angella angelle angelo angely angelyn angerd anggabaya
anggun anghel anghelina angi angie angila angilbe angilberte angilran angiola angioletta angioletto
angiolina angiolo angjerd angla anglea angnes angneta angnetha angnita angoustan angrim angus angyalka
anh anhild ania aniah aniana anibal anic anica anice anicee anicet aniceta aniceto anicette anicia
anicken anie aniek aniela aniella aniello anielo anife anijah anik anika anike anikka aniko anil anila
anilaabh anilabh anilla anina anine aniqa aniria anirudh anis anisa anise anish anisha anisia anisio
anisoara anissa anissza aniston anistyn anita anitha anitia anitra anitta aniya aniyah anizia anizs anja
anjali anjanette anjaneya anje anjel anjela anjelica anjelo anjolaoluwa anjushree anjushri anka ankal
ankarl anke anki ankica ankit ankjell anko anlaug anmol ann ann-britt ann-charlott ann-charlotte
ann-christin ann-christine ann-kathrin ann-katrin ann-kristin ann-louise ann-mari ann-marie ann-sofi
ann-sofie ann-sophie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie
anna-rosa annabel annabell annabella annabelle annabeth annaelle annaeus annagrazia annah annak annaleah
annalee annaleigh annalena annalia annalie annalies annaliese annalis annalisa annalise annaliza annalyn
annalynn annalyse annamae annamari annamaria annamarie annanias annapurna annar annarita annarosa
annarosli annarr annas annastacia annastasia annathon annatina annaton annavera annbjorg annbjorn
annborg anne anne-catherine anne-claire anne-claude anne-france anne-francoise anne-kathrin anne-katrin
anne-laure anne-lise anne-lyse anne-marie anne-rose anne-sophie anne-sylvie annea annebeth annebrit
annebritt annedore annegret annegrete annekatrin anneke anneken annel annela annele anneleen annelen
annelene anneli annelie annelies anneliese annelill annelin anneline annelis annelise annelle annelore
annelot annelyse annemari annemarie annemarte annemette annemie annemijn annemone annemor anner annerose
annerosli annes anneth annethe annett annetta annette anney annfrid anngerda anngjerd anngunn anngunna
annhild annia annibal annibale annica annice annick annicka annicke annicken annie anniek annifrid
anniina annija annik annika annike anniken annikka annikken annikki annille annina annine annis annissa
annistyn annita annja annkjell annlaug annmari annmarie annonciade annstein annukka annul annulv
annunciata annuziata annved annveig annvor anny anolido anom anona anonciada anond anoni anor anora
anouar anouchka anouck anouk anquita anriett anrijs ansaldo ansbert ansberte ansel anselm anselma
anselme anselmi anselmo ansgar ansgard ansgary ansh anshula ansis anskar anslavs anslee ansleigh ansley
anson ansora ansovino anssi ansteen anstein ansten anstrudie antanas antao antea anteia antek antelmo
antenor antera antero anthea anthelme anthelmette anthon anthoney anthoni anthonie anthonio anthonius
anthony antide antigona antigone antim antimo antine antino antioco antione antionette antje anto
antoaneta antoanett antoin antoine antoinette anton antone antonela antonella antonello antonelo
antonetta antonette antoni antonia antonie antonieta antoniett antonietta antonija antonin antonina
antonine antonino antonio antonios antoniu antonius antoniusz antono antons antony antoon antora antra
antron antti antto antton anttoni antuan antwain antwan antwaun antwoine antwon antwone anu anuar anuja
anul anulv anunay anunciacao anunciacion anund anunda anuque anuraag anurag anusca anusha anushka anuska
anusuya anuta anvar anve anved anveig anvi anvor anwar anwesha anya anyah anyango anyelo anyi anyla
anylah anyssa anze anzelma anzia aodhan aoibheann aoibhin aoibhinn aoife aongus apak apatarkan apaydin
aphelie apisara apol apolena apolinar apolinario apolka apollina apollinaire apollinare apollinaria
apollinary apolline apollonia apolo apolonia apolonio apoloniusz aporka appia appoline aprancur aprigio
aprilka apryl apsara apsolon apuleio aqil aqsin aquil aquilin aquilina aquiline aquilino aquilla aquino
aquira arabela arabella arabelle araboga araceli aracelia aracelis aracely arademir aradhana aradna arah
aral arald araldo aram araminta aramis aran aranka arantxa arantza arany aranya aranyka aranza aranzazu
aras araseli arash arat arath aratone arayah araz arba arbay arben arbenita arber arbesa arbey arbi
arbie arbjartur arbjorg arbjorn arbjort arbnor arbo arbresha arbuz arcadi arcadie arcadii arcadio arcan
arcangelo arcanjo arcelia arcelino arcelio archambaud archan archange archibald archie archimede
archippo arcibaldo arcilio arctander arcuk ard arda ardath ardelia ardell ardella ardelle arden ardeth
ardi ardian ardiana ardic ardie ardijan ardijana ardil ardingue ardis ardit ardita ardith ardito ardo
arduino ardyce arek areld areli arelia arelis arelius arella arely aren arendt arent arentine aresio
areta aretas aretha aretino aretta arey arezki arfinn arfrid arfridh arfryd argeir argelia argemiro
argenis argie argil argils argimiro argine argjend argjent argono argu argunn arham arhan arhild arhippa
arho ari aria ariadna ariadne ariah arial arialdo ariam arian ariana ariane arianit arianna arianne
arianny aribella aribert ariberto ariboga aric arica arican aricela aricie arie arieanna ariel ariela
ariele ariell ariella arielle arien arienn arietta arif arifcan arifə arij arija arijana arijeta arijit
arijs arijus arik arika arikagan arikan arikdoruk arike ariki arikol aril arilda arilius arin arina
arinbjorg arinbjorn arinc arinda arindam arine aringer aringisle arinka arinola arion arionna ariosto
aripinar aris arisa arisara arisberto arisbeth arisoy arissa aristarco ariste aristeo aristid aristide
aristides aristione aristita aristo aristofane aristotele aristoteles arit arits arius ariya ariyah
ariyana ariyanna arizbeth arja arjan arjanit arje arjen arjun arkad arkadi arkadijs arkadiusz arkady
arkan arkie arkin arkis arko arktander arkut arlan arland arlanda arlaug arlean arlee arleen arleigh
arleiv arlen arlena arlene arlet arleta arlete arleth arletha arlett arletta arlette arletty arley arlie
arlin arlind arlinda arlindo arline arlington arlis arliss arlo arlogh arly arlyn arlyne arlys armaan
armagan armahan arman armance armand armanda armandas armande armandina armandine armandino armando
armands armani armann armanno armelim armeline armelle armend armey armida armide armilda armilde armin
armina arminas arminda armindo armine arminio armino armins arminta armo armon armond armonda armondo
armoni armstead armund arn arna arnac arnald arnaldo arnaldur arnar arnas arnau arnaud arnaude arnav
arnberg arnbergur arnbiorn arnbjorg arnbjorn arnborg arnborgh arnd arndis arndor arndora arndt arne
arnel arnell arnelle arner arnes arnesh arnet arnett arnetta arnette arney arnfast arnfeldt arnfelt
arnfinn arnfinna arnfinnur arnfred arnfreyr arnfrid arnfridh arnfridur arnfried arnfrith arnfrod
arngaerdh arngardh arngardur arngeir arnger arngerda arngerdur arngerus arngils arngjerd arngrim
arngrimur arngun arngunn arngunna arngunnur arnheid arnheidur arnhild arnhildur arni arnie arnika arnike
arnim arnina arnis arnisa arnita arnkatla arnkell arnketil arnkjell arnlaug arnlaugur arnlef arnleif
arnleifur arnleik arnleiv arnlin arnljot arnljotur arnlog arnmod arnmodur arnmund arnmundur arnny arno
arnodd arnoddur arnold arnolda arnoldas arnoldine arnoldo arnolds arnoldus arnolf arnolv arnor arnora
arnost arnostka arnould arnrod arnros arnrun arnstein arnsteinn arnsten arnt arnthor arnthora arnthrudur
arntine arntrud arnulf arnulfo arnulfur arnulv arnung arnvald arnvardh arnvast arnved arnveig arnvi
arnvid arnvidh arnvidur arnvor arnwith arnwlle arny aroa aroghetto aroha arol arolde aroldo aron aronas
aronia aronie aronne arora arpad arpadina arpag arpat arpo arquibaldo arquimedes arquiminio arquimino
arra arran arrianna arrie arrighetto arrigo arron arsael arsaell arsal arsel arsene arseni arsenia
arsenie arsenije arsenio arseniusz arsi arsil arsild arsille arsim arsinoe arsipatra arslan arslanargun
arslanboru arslansungur arslantegin arslanyabgu arslon arsol arstein arsun arta artan artanto artawan
artelia artemio artemisa artemisia artemisz artemizia arthaud artheme arther arthor arthora arthur
arthurine arthus artie artiinal artin artina artiola artiom artis artjom arto arttu arttur artturi artuk
artukac artun artunc artur arturas arturo arturs artus artut aru aruk arun aruna arunas arunima arunn
arunthavanathan arusi arvacska arved arveig arvel arvella arvid arvida arvids arvil arvilla arvin arvo
arvok arvydas arwa arwen arwin ary arya aryah aryan aryana aryanna aryeh aryn arystarch arzen arzenia
arziye arzu asa asad asadulloh asael asaf asafe asaiah asake asal asalet asalf asali asalonis asanboga
asani asante asanti asantudun asantugrul asartegin asatira asber asbera asberg asbergur asberry asbjorg
asbjorn asborg asbrand asbury ascanio ascelia ascelin asceline ascella ascencion asdis asdor asdrubal
asdrubale ase aseel asel aselene aseline aselio asella aser aseus asfrid asfridh asfridur asfrith asfrod
asgar asgardh asgaut asgautur asgeir asger asgerd asgerda asgerdur asgils asgjerd asgjerda asgrim
asgrimur asgun asgunn asgut asha ashan ashante ashanti ashby ashely asher ashia ashild ashilda ashilde
ashildur ashlan ashlea ashlee ashlei ashleigh ashlen ashlene ashlesh ashley ashli ashlie ashlin ashling
ashly ashlyn ashlynn ashlynne ashmi ashok ashten ashtin ashton ashtyn ashwin asia asiah asier asif asig
asija asije asikbulmus asila asilbek asilde asilə asim asiman asimodeo asine asir asiri asirwada
asirwanda asiya asiyah asja asjer askatla askeline askell askhild askil askild askja askjel askjell asko
askur asl asla aslag aslak aslakur aslan aslanhan aslaug aslaugur asle aslef asleif asleik asleiv
aslesha asley asli aslijan aslim asliya asliye aslog aslov aslu asma'u asmaa asmadi asman asmar asmeret
asmianto asmini asmira asmita asmo asmodh asmund asmundur asmuni asmus asne asny asodd asol asolat asold
asolfur ason asora aspar aspasia aspyn asri asrid asrod asrodur asros asrun assa assar asselina asseline
asser asseri assetou asseus assia assil assumpta assunta assya asszunta asta astalogul astarte astbjorg
astbjorn astbjort astdis astein astelia aster asterie asterio astfrid astfridur astgeir astgerdur
astheidur asthildur asthor astianatte astmar astmundur aston astor astou astradur astrath astree astri
astrid astrida astride astridh astridur astrikur astrine astrit astrith astros astrun astrup astthor
astthora astthrudur astvald astvaldur astvar astveig astvin asu asuela asug asuk asuka asul asulf asulv
asuncion asunn asvald asvaldur asvar asvard asvardur asveig asvi asvor aswaldi aswani aswar aswith
aszpazia aszteria asztrid asztrida asəf ataahua atabala atacan atagun atahan ataide atakagan atakan
atala atalan atalanta atalay ataldi ataleo atalia atalmis ataman atamoglan atanas atanasia atanasio
atanazia atanazie atanazy atanur atao atara atasagun atasu atatore ataullah atberilgen atdhe atena
atenais atene atenulf atfat atgun atha athalia athalie athan athanase athanasia athanasie athanasios
athanasius atharv atharva atheel athelbugh athelburgh athena athenais athene athina athislus athledis
athlitze athman athos athuman athumani ati atiena atieno atif atigay atika atikutlu atikutlutas atil
atila atilgan atilhan atilio atilla atim atimer atina atinc atinuke atis atit atiya atiyye atl atla
atlasz atlaug atle atlee atley atli atlibeg atlikagan atlissa atlissae atlitza atma atmaca atmaja
atmanand atmananda atnan atreus atreyee atreyi atreyu atro ats atsiz atso attaf atte atticus attie
attila attilano attilio attilo attracta atuncu aubertine auberto aubra aubree aubreigh aubrey aubri
aubriana aubrianna aubrie aubriella aubrielle aubry aud audar audberg audbergur audbert audbjorg
audbjorn audbjort auddis aude audebert audeline auden audete audfinn audfrid audgard audgaut audgeir
audgerd audgils audgjerd audgrim audgunn audgunna audhild audie audin audine audis audkell audkjell
audley audlin audmund audmundur audna audny audolfur audouin audra audran audrea audreanne audree audrey
audri audria audriana audrianna audric audrie audrina audrius audrun audry audstein audulv audun audunn
audur audvar audvard audveig audvin audy auen auer aughe augon augucjo augun augund augunn augusta
augustas auguste augustin augustina augustine augustino augustinus augusto augusts augustyn augustyna
auguszta augusztina augvald auke aukusti auli aulia aulikki aulis aulona auls aulus aundra aundre
aundrea aune auno aunyaporn aura auraq aure aurea aureja aurel aurela aurele aurelia aurelian aureliana
aureliano aurelie aurelien aurelienne aurelija aurelino aurelio aureliu aurelius aurelle aureo aurete
auria aurian auriana auriane aurica aurick aurielle aurika aurilla aurimas auris aurkena aurkene auro
auron auroora aurora aurore aurthur ausenda ausendo ausilia ausiliatrice ausma ausra ausrine austar
auste austein austen austine austmann austmar auston austra austrelino austri austyn auther authur auti
autry autum auver auvo auwe auxane auxence auxilia ava avadhesh avah avald avalee avaleigh avalyn
avalynn avamarie avani avantika avar avarda avari avarie avarka avary avaya avayah avaz avdal avdulla
aveli avelin avelina aveline avelino avely avelyn aven aventino averardo averee averi averie averil
avery avet avgust avia aviaja aviana avianna avie aviel avigaelle avigail avin avinash avital aviva avle
avluc avni avon avonlea avoye avraham avram avrie avrohom avry avsar avsin avunc avyaan avyan avyanna
awadil awamil awamiri awan awani awar awarth awaz awero awesi awet awhina awilda awj awlya awmar awrad
axel axelen axelia axeline axell axelle axelma axenia axilen axinte axl axlan axton aya ayaan ayaci ayah
ayako ayala ayamin ayan ayana ayanda ayanna ayas ayasun ayat ayaydin ayaz aybalta ayban aybars aybeg
ayberk aybet aybike aybora aybəniz aycagul aycan aycicək aydan aydar aydarkagan aydemir ayden aydin
aydinalp aydinbey aydinc aydogan aydogdu aydogmus ayduru ayebatari ayelen ayem ayesha aygirak aygonenc
aygul aygun aygutalp ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut
aykutalp ayla aylah aylan aylani ayleen aylen aylil aylin ayline ayliz aylla ayluc ayluctarkan ayma
ayman aymane aymard aymardine aymen aymeric aymete aymira aymon aymonde aynilhayat aynimah aynur aynurə
ayodeji ayodele ayoka ayomide ayomikun ayonna ayotude ayoub aypar aypolat ayra ayren ayres ayruk aysan
aysar ayse ayseana aysegul aysel aysema aysenur aysevim aysha aysia aysil aysilig aysoy aysu aysuna
aytac aytak aytek aytekin ayten aytoz aytug aytun aytuna aytunc aytunca aytəkin aytən ayu ayub ayulker
ayush ayushman ayushmati ayva ayvah ayvas ayvaz ayven ayyaruk ayyildiz ayyubi ayza aza azaan azad azade
azael azahar azahara azai azaiah azak azalee azalia azamat azari azaria azariah azariyah azban azbije
azeb azeeb azeglio azelia azelie azeline azelio azem azemina azeneth azer azettin azgan azganaz azia
aziah aziel azil azime aziyah aziz aziza azize azizhan azizi azlan azlynn azmi azora azra azrael azrak
azriel azubuike azucena azucsena azuil azuolas azurea azzie azzo azzolino azər baaba baahir baaizeed
baala baalaaditya baalagopaal baaqee baaqir baaree baashir baasim baasit babacan babacar babar babara
babasola babatunde babatunji babawale baber babeta babett babetta babette babiana babir babita babsi
babur babyboy babygirl babək bacara baccayman baccio bacco bachittar bacman badabul badawi badegul badis
badr badruk badur baering baeringur baeron baerta baerulf bafana bafode baga bagaalp bagaisbara bagan
bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi
bagdagul bagdas bagdat bagge baghyawati bagis bagita bagiya bagtas baguandas bagus bagya baha bahaa
bahaddin bahadir bahadurjit bahari bahati bahittin bahiy bahodir bahri bahriddin bahrije bahrom bahtinur
bahtiyar bahuraksa bahuwarna bahuwirya baiardo baiba baidehi baijayanti bailee baileigh bailey bailie
baily bairbel bairbre bairon bajragin bajram bajrush bakagul bakari bakarne bakary bakda bakhshi
bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi
baktianto baktiono bakula balaaditya balaban balachandra baladitya balagopal balagovind balakatay
balamani balamantri balamir balangga balapati balatekin balaxanim balazs balbina balbino balca balcar
balda baldassare baldassario baldassarre baldemar balder balderico baldey baldo baldomero baldor
baldovino baldrek baldrun baldu balduina balduino baldur baldvin baldvina baldwin baleegh baleigh
balendra balgopal balhaar balidin balijan balin balinda balint baljiwan balkik balkir ballard balo
baltaci baltar baltas baltasar baltazar balthasar balthazar baltir baltsar baltser baltur baltzar
baltzer balvan balveer balz balzsam bama bambad bambang bambi bamhi bamsi banara banawa banawi bancar
bandhu bandhul bandile banel bangizwe bangu banjeet banji bankim bankimchandra bankole banna banu banuta
bao baptista baqar baqir baqui barabara barabas barac barak baraka baraktore baranalp baranka baransel
barasa barbala barbar barbara barbarella barbarigo barbeg barbel barbera barboga barbol barbora barbra
barbro barbulsun barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy barcin
barcino bardh bardher bardi bardibay bardomiano bardur barebra barek barend barette bargan barica barije
barimtay barin baris bariscan barius barka barkan barkdogdu barkdogmus barkdurdu barkdurmus barkha
barkin barkvidh barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barnard barnett barni
barnie barno barraq barret barrett barri barrie barron barry barsaba barsbeg barsboga barsen barsgan
barsimeo barskan barsony barsonyka barsurungu bart bartek barth barthelemy barthol barthold bartholomaus
bartholome bartholomeus bartholomew bartimee bartley bartlomiej bartol bartoli bartolina bartolo
bartolome bartolomea bartolomej bartolomeo bartolomeu bartolomeus bartolommeo bartolv barton bartosz
bartu bartunc baruch baruk barwith basaam basademir basak basan basanti basanyalavac basarab basaran
basat basay basbug basci bascom baseer basem baser basgan bashaar bashaarat bashan bashar basharat
basheer basheerah bashir bashkim basia basile basileo basilia basilissa basilisse basim basir baskaran
baskim baskin baskirt baskurt basma basmil basok basri basriye bassam bassarme bassiano bassilla bastar
baste bastiaan bastian bastiano bastiao bastien bastinus bastugrul basu basut basya batal bathilde
batibek batihan batilda batirhan batool batrak batsheva battal batuhan batuk batur baturalp baturay
baucido baucisz baudelio baudouin baugur baui bawer baxter baya bayancar bayankagan bayard bayat bayazit
baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydu baydur bayhan bayik bayincur
baykal baykam baykan baykara baykoca baykuzu bayla baylee bayleigh baylen bayley bayli baylie bayman
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayron bayruhan bayruk baysal baysan
baysungur baytal baytara baytas bayuncur bayur bayurku bayutmus bayuttu bayzettin bazam bazil bazir
bazyli beadie beanina beata beatrice beatricia beatrico beatricse beatrijs beatris beatrisa beatrisz
beatrix beatriz beatrycze beatus beau beauden beauford beaulah bebba bebe bebiana bebiano bebinn bebora
becca beceapa beckem beckett beckham becki beckie becky bedford bedi bedin bedir bedirhan bediriye bediz
bedran bedreddin bedri bedrich bedrije bedriska beecher beethoven begarslan begbars begbilgeciksin
begboga begcur begdemir begdilli begdurmus begga beghel begi begil begim begine begitutuk begkulu beglen
begni begona begonia begoyim begtas begtegin begtuzun begum beha behare behbud behcet behic behije behir
behiza behlul behram behrem behruz behzat beinir beinkt beinkter beint beinteinn beinvenido beitir
bejtula bekan bekazil bekbay bekbekec bekec bekecarslan bekecarslantegin bekectegin bekim bekir beklemis
bekmurod bektas bektasi bektur bekturk belarmina belarmino belchior belcim belcir belda belemir belen
belest belgi belgin belgizar belguc belia belicia belimir belina belinay belinda belisa belisaria
belisario beliz belkis belkize bella belladonna bellamy bellance bellarmine bellarose bellest bellina
bellino bellisan bellissa belma belmira belmiro beltir belton beltramo beltrano beltun belva belynda
bemabe bembe ben benadik benaiah benard benas benat benata bence benct bencta bencth bendavid bendeguz
bendicht bendict bendigt bendik bendiks bendikt bendix bendt benedek benedict benedicta benedicte
benedicto benedictus benedikt benedikta benedikte benedita benedito beneditta benedykt benedykta benek
bener benett benevenuto bengeir bengi bengibay bengisu bengt bengta bengu benia beniamin beniamina
beniamino benice benicio benidikt benidikta benigna benigne benilde benita benito beniz benja benjam
benjaman benjamen benjamim benjamin benjamina benjamine benji benjiman benjman benkt benkta benkth benli
benlidemir benn benna bennet bennett benney bennie benno benny beno benoit benol benone benonette benoni
benonia benony benson benta bente bentein bentey benth benthe bentina bentine bentlee bently benton
benvinda benvindo benvolio benvy benyamin benz benzion beppe bera beran beranger berangere berard
berardo berau beraug beray bercem berceste bercin berdan berdibeg berdie berdine berdines berdinus
berdon berdor berend berendey berends berendt berengar berengaria berengario berengarius berengere
berenice berenico berenika berenike berent berentine berezat berfin berfu bergdis bergerus bergethon
bergeton bergey bergfinn bergfinnur bergfrid bergfridur bergheidur berghild berghildur berghreinn bergin
bergine berginius berginsenge bergit bergithe bergithon bergiton bergitte bergjon berglaug berglin
berglind bergliot bergljot bergljoth bergmannia bergmar bergmundur bergny bergot bergran bergrin bergros
bergrun bergsteinn bergsvein bergsveina bergsveinn bergsvend bergthor bergthora bergtor bergtora bergu
bergulv bergur berguzar bergvin berhan berhane berhard beria beril berill berilo berin berinay berislav
berit beritan berite berith berivan beriye berjit berk berkal berkan berkant berkay berke berkenye
berker berki berkin berkis berkkan berklee berkley berkman berksan berksay berktan berkyaruk berl berly
berlyn bermek bermod berna bernabe bernadeta bernadete bernadett bernadetta bernadette bernadine bernard
bernarda bernardete bernardim bernardina bernardine bernardino bernardita bernardo bernardus bernat
bernatt bernd bernd-dieter berndt berneice bernell bernetta bernfried berngerus bernhard bernharda
bernhardina bernhardine bernhardt bernhardur bernhardus bernhof berni bernia bernice bernicia bernie
berniece bernita bernodia bernodus bernt bernth berntine berntinus bernward berny beronica beronico
berra berrak berran berre berrin bersi bersvein bersvend bert berta bertalan bertan berte bertea bertel
bertenius berteus bertha berthe berthel bertheus berthin berthine berthinus berthold berti bertie bertil
bertila bertilde bertilla bertille bertilo bertin bertina bertine bertinius bertino bertinus berto
bertold bertolda bertoldo bertolfo bertolino berton bertor bertram bertrand bertrando bertta bertulis
berulf berulv berva beryl besa besart besarta besentegin beser besey besfort beshte besian besim besime
besin besir besjana besmir besnik besra bess besse bessi bessie bestla betania betemir beth betha bethan
bethani bethanie bethann bethanne bethany bethel bethina bethine bethold bethuel bethzy beti betia
betina betine betino beto betsabe betsey betsy betta bette betti bettie bettina bettine bettino betty
bettyann bettye bettyjane bettylou betuel betzaida betzy beula beulah beuve bev bevan beverlee beverley
beverly bevin beya beyda beyhatun beyizci beyler beyonce beyrek beyrem beyza beyzade bezek bhaanumati
bhaasvan bhaaswar bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavika bhavini
bhavna bhavya bheeshma bhekani bhekimuzi bhekisisa bhekizizwe bhekokwakhe bhekumbuso bhilangana bhima
bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar bia biaggio biagio biaiardo biana bianca bianka bianor biarni biaver
bibbi bibek bibi bibiana bibiane bibianna bibiano bibisora bibor bibora biborka bibuwa bican bice bicek
bich bicki bickici bidayet biddie bidin bieke biel biergh bige bigem bigna bihter bijan bijay bikash
bilaal bilal bilay bilel bilender bilge bilgealp bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgen bilgetacam bilgetamgaci bilgetardu
bilgetegin bilgetonyukuk bilgez bilgic bilgin bilginur bilgutay bilha bilhan bilig biligkongulsengun
bilik biljana bilkay bilkisu bill billa bille billi billie billie-jo billiejo billur billurə billy
billye bilol bilov biltas bilun bilva bilwa bimala bina binafsha binak binay binbasar binbegi bindir
bindo bineta binia biniam binisik binnaz binnur bino binta bintou binyamin binyomin bionca biondello
biorn birane birant birben bircan birdella birga birger birget birghitta birgid birgir birgit birgita
birgith birgithe birgiton birgitt birgitta birgitte birgul biri biricik birino birit birita birjesh
birjo birkan birkir birna birning birnir birol birousk birsan birsen birt birta birte birtha birthe
birtie birtingur birtir birtna biruta bisar bisenija biserka bishakha bishal bishnu bitaybiki bitia
bitri bitta bitul bivoj bizhan bjargar bjargdis bjargey bjargheidur bjarghildur bjarglind bjargmundur
bjargoy bjargthor bjarkan bjarkar bjarke bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarnard
bjarndis bjarne bjarney bjarnfinnur bjarnfredur bjarnfridur bjarngerdur bjarnhard bjarnhardur
bjarnhedinn bjarnheidur bjarnhild bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnmod
bjarnolfur bjarnrun bjarnsteinn bjarnthor bjarnthora bjarnthrudur bjarnulv bjarnveig bjarny bjart bjarta
bjarte bjartey bjartmann bjartmar bjartmey bjartoy bjartthor bjartur bjermod bjermund bjerne bjerner
bjerte bjolan bjolfur bjonnal bjonne bjor bjorg bjorga bjorge bjorger bjorgey bjorgfrid bjorgheidur
bjorghild bjorghildur bjorgmundur bjorgny bjorgolfur bjorgulfur bjorgulv bjorgunn bjorguv bjorgveig
bjorgvin bjork bjorn bjornar bjornard bjorne bjorner bjorney bjornfridur bjornhild bjornhilda bjornmund
bjornodd bjornolfur bjornstein bjornstjerne bjornulv bjornvald bjoro bjort bjoru bjug bladimir blaedis
blaengur blaer blaevar blaey blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava
blain blaine blair blaire blaise blaize blake blakelee blakeleigh blakeley blakelyn blakelynn blaklukka
blanaid blanca blanch blanchard blanche blanchie blandina blandine blandino blanduzia blane blanka
blanseflor blas blasa blasia blathnaid blayke blayne blayze blaz blazej blazena blazenka blazsena bleart
bledar blenda bleon bleona blerim blerina bleron blerta blerton blessyn blida blima blin blina bljerim
blomey blondell blondina blostrup bluette bluford blythe boanerges boaventura boavida boaz bob boban
bobana bobba bobbi bobbie bobbiejo bobbijo bobby bobbye bobette bobur bodhi bodhild bodhill bodi bodie
bodmod bodo bodog bodvar bodwar bodza boeld boell bogac bogachan bogacuk bogarka bogatimur bogdan
bogdana bogde bogdis boge bogei bogga boghildur bogi boglar boglarka bogna bogoljub bogomir boguchwal
boguchwala bogumil bogumila boguslaw boguslawa bohdan bohdana bohemond bohuchval bohumil bohumila
bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boie bojan bojana bojislava bokde bolat
bolatito bolda boldaz bolde boldizsar bolemir bolen boleslav boleslava boleslavs boleslaw boleslawa
bolette boline bolli bolmus bolog bolonia bolsun bolukbasi bolun boluwatife boma bona bonagiunta bonaldo
bonar bonaventura bonaventure bonavita boncuk bonek bonface bonfila bonfilia bonfilio bongani bonge
bonginkosi bongul bongulboga bonifac boniface bonifacia bonifacio bonifaco bonifacy bonita bonna bonni
bonnie bonny bonsak bonu booker boone bora borachio borahan boran boratas borbala borbolya borcul borek
borgar borgdis borge borgfinn borgfrid borghild borghilda borghilde borghildur borgildha borgine borgny
borgrun borgthor borgthora borgulfur borgunn borgvald boril borild boris boriska borislav borislava
boriss borivoj borivoje borja borjan borje borjer borka borko borkur borlukcu bornak borni boro boroka
borostyan borre borrea borris borsika bortecin bortecine bortinus bortolo boru borubars boruch boruf
borulv borusengun borut boruv borys bosi bosibori bosiljka bosko bostjan botan botel botheidh bothild
bothilda bothilde bothilder bothildur botildis botir botmund botnia botolf botolfur botolphus botolv
botond botoy bottolf bottolv botulf botvi botvid botwith bouba boubacar boubou bouchard bouchra
boudewijn bovi boyan boyankulu boyce boyd boye boyine boyla boylabaga boylabagatarkan boylakutlutarkan
boynak boysie bozan bozana bozbag bozboru bozdogan bozena bozenka bozenna bozerk bozetech bozetecha
bozica bozidar bozidara bozislav bozkurt bozkus bozo bozok bozsena bozsoka boztas bozydar bozyslaw
bracha brad bradamante braden bradford bradlee bradley bradly bradon bradut brady bradyn braeden braedon
braedyn braelyn braelynn brage braghildur bragi brahim brahma brahmaanand brahmabrata brahmanandam
brahmdev braiden brailey brailyn brajan brajen brajendra brajesh bram bramwel brancaleone branda
brandalv brandan brandao branddis brandee brandi brandice brandie brandin brandis brando brandon brandur
brandusa brandyn branimir branimira branislav branislava branka brankica branko brannon branson brantlee
brantley branwen brasia bratislav braulio braven bravin brawith braxten braxton braxtyn brayan braydan
brayden braydin braydon braylan braylee brayleigh braylen braylin braylon braylyn braylynn brayson
brayton brazia breana breandan breann breanna breanne breasia breauna breck brecken breckin breckyn
bredine bredo bredor bree breeana breeann breeanna breeda breege breelyn breffni bregje breide breki
brelynn brencis brenda brendah brendan brenden brendon brendyn brenley brenn brenna brennan brenno
brennon breno brent brentley brently brenton breon breona breonna bresi brestir bret bretislav
bretislava brett brettel brettiva bretton brevin brexton breyana breyanna breyden brhane bria briac
briahna brian briana brianda briann brianna briannah brianne briauna brice bricia brid bridger bridget
bridgett bridgette bridgit bridie brieanna briek briella brielle brien brienna brienne briet brieuc
briget brigette briggs brigham brighid brigid brigida brigidia brigido brigit brigita brigite brigito
brigitt brigitta brigitte brigt brijesh brikena brilee briley brilyant brilynn brimar brimdis brimhildur
brimi brimir brimrun brina brinda brinkley brinlee brinley briolanja briolanjo brion briona brionna
briosa briseida briseis briseyda brisha brisia brison brissa bristol brit brita britain britani britanna
britannus britanus britany brites brith britha britnee britney britni britny britt britt-mari
britt-marie britta brittan brittaney brittani brittanie brittany britteny brittnay brittnee brittney
brittni brittnie brittny britton briza brizida brizio brjann broc brock brodd broddi broden broderick
brodey brodie brodrick brogan brona bronach bronagh bronislav bronislava bronislavs bronislaw bronislawa
bronla bronnil bronnild bronson bronwen bronwyn brooke brookelyn brookelynn brooklynn brooklynne brothir
brsljanko bruce brummer bruna brunehaut brunehilde brunela brunella brunetta brunhild brunhilda
brunhilde brunilda brunilde brunkil brunman bruno brunon bruse bryan bryana bryanna bryanne bryant bryar
bryce brycen bryden bryer brygida brylan brylee bryleigh brylie bryn bryna bryndis brynel brynfridur
bryngeir bryngerd bryngerdur bryngjerd brynheid brynheidur brynhild brynhilde brynhildur brynil brynild
bryniulf brynja brynjar brynjard brynjel brynjolf brynjolfur brynjulf brynjulfur brynjulv brynlaug
brynlee brynleifur brynleigh brynley brynmar brynn brynne brynnlee brynny brynold brynsteinn brynte
brynthor bryntyr brynvald brynveig bryon bryony brysen bryson bryssa brystol bryston bryti bryton
brytteva bucan bucky bucur budag budak budd buddha buddhana buddie budhil budi budimir budislav budivoj
budunlu budus budustudun buel buelah buell buffy buford bugday bugduz bugduzemen buge buget buggi buglem
bugra bugrahan bugrakarakagan bugu bugubilge buhari buhle buinton bujamin bujar bukak bukaktutuk bukduz
buke bukebuyrac bukebuyruc buket bukey bukola buktegin bukurije bukusboga bulacapan bulah bulak buldur
bulent bulgak bulmaz buluc bulug buluk bulunc bulus bulut bumen bumin buna bunmi bunsuz bunyamin
bunyamun buonfiglio buraid burak burakhan burc burcak burcin burckhard burcu burcuhan burdette bureyre
burgess burgh burghard burgucan burgut burhan burhon buri burim burkard burkay burke burkek burkhard
burkhardt burkney burkni burkut burl burleigh burley burluk burma burnell burnett burney burnice burnie
burrel burrell burslan burt burton burulday burulgu burunduk busara busayo bushra busisiwe busra
busranur busulgan butak butrint buttul butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc
buyruk buyrukhan buzac buzactutuk buzavirag byanca bylgja bylov bynum byran byrd byrdie byrge byrghita
byrita byron bystrik bəhicə bəhlul bəhram bəhruz bəkir bənovsə bəsir bəxtiyar bəyaz caba cabbar cabdar
cabir cabli cabus cacia cacilda cacilia cacilie caddie caden cady cadyn caeden cael caelan caeli caelyn
caetana caetano cafer cag caga cagak cagan cagatay cagdan cager cagil cagin cagla caglar caglasin
caglayan cagman cagribeg cagrihan cagritegin cagru cagveren cahal cahan cahangir cahid cahir cahya
cahyadi cahyanto cahyo cahyono caiden caidence caidyn caila cailee caileigh cailey cailin cailum cailyn
cailynn caim caine caino caisa cait caitlan caitlin caitlyn caitlynn caitriona caius caj cajetan cajsa
cakar caket cakir cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calandra calandre
calandria calanico calapkulu calcedonio caldonia caleb calebe caleigh calen caley calhoun calia calie
calila calim calina calinda calista calisto calixta calixte calixto caliyah callan calleigh callen calli
callie callista callisto callum cally calogera calogero calpurnia calti calum calvin calvina calvince
calvino calynda camari cambree cambria cambrie camden camdon camdyn camelia camelien camella camellia
cameran cameren cameron cameryn cami camie camil camila camile camilia camilla camille camillia
camillien camillo camillus camilo camisha cammie cammy camok campbell camren camrin camron camry camryn
camylle canaan canalp canan canberk candace candan candance candar candelaria candelario candelas
candeniz candi candice candida candide candie candis candise candra candrakanta candyce canel caner
canfeza cangul cangur cania canice canisia cankan cankat cankiz cankut cannelita cannie cannur canpolat
cansel canseven cansin cansu cantekin cantemir cantez cantidio canur canutte canziano caoilfhionn
caoimhe caoimhin caolain caolan caomhan capitola capitolina capkan cappi cappie capri capricia capucine
cara caragh caraka caraline caralyn cardell carela caren carene caresa caressa carey carianne caribert
carice caridad carie carilla carin carina carine caris carisa carisia carissa carito carl carl-heinz
carl-johan carla carlchen carlee carleen carleigh carlena carlene carles carleton carletta carlette
carley carli carlie carlijn carlin carlina carlinda carlindo carline carlis carlisa carlisle carlita
carlito carlo carlomagno carloman carlon carlos carlota carloto carlotta carlton carly carlye carlyle
carlyn carma carman carmel carmela carmelia carmelina carmelinda carmelita carmella carmello carmelo
carmen carmencita carmenza carmerio carmezinda carmim carmina carminda carmine carminho carmita carmon
carmorinda carmyn carmyne carna carnell carola carolann carolanne carole carolee carolien carolin
caroline caroll carolus carolyn carolyne carolynn caron carona caronte caroyln carponio carra carren
carrie carrigan carrington carrol carrola carroll carsen carson carsta carsten carsyn carub carvell cary
caryl carylon caryn carys cas casandra caseario casemiro casen casey cashton casian casiana casie
casimer casimir casimira casimiro caslav cason casondra caspar casper caspian cass cassady cassandra
cassandre cassaundra cassey cassi cassian cassiano cassidy cassie cassien cassilda cassio cassiopea
cassiopee cassius cassondra cassy castelina castelino castiel castille casto castorina caswell cataldo
cataleya catalin catalina catarina catarino cate catelyn caterina cathal catharina catharine catherin
catherina catherine catheriona cathern catheryn cathey cathi cathie cathinca cathleen cathrin cathrina
cathrine cathriona cathryn cathy catia catie catila catilina catina catinca catlin cato caton catrice
catrin catrina catrine catrinel catriona cattleya catullo catur caturangga caua caue cavad cavid cavin
cavit cavuldur cawisadi cawisono cawuk cayadi cayde cayden caydence cayetana cayetano cayla cayleb
caylee cayleigh caylen cayley caylie caylin cayman caysen cayson cazimir ceasar cebe cebesoy cebrian
ceca cecancia cecco cecelia cecep cecil cecila cecile cecilia cecilie cecilija cecilio cecilla cecille
cecily cecylia cecyliusz cedide cedolf cedomir cedric cedrick cedrico cedrik cedrin cees ceferino ceil
celal celaleddin celasun celen celena celene celerina celest celesta celeste celestia celestin celestina
celestine celestino celesto celestyn celestyna celeszta celesztina celia celian celie celien celik
celikkan celikyurek celil celilay celin celina celinda celine celinia celino celio celisia celisio celsa
celsio celso celto celya cemal cemalettin cemali cemani cemen cemeti cemgen cemil cemiyle cemplunk cemre
cenan cenek cengiz cengkal cengkir cenk cenka cenobia centa centrine ceola cephus cerasela cerci cercis
cereja cerelia ceren cerenity ceri ceria cesaire cesaltina cesaltino cesar cesara cesare cesaria
cesarina cesario cesaro ceselie cesia cesilia cesilie cesira ceslav cesminaz cestmir cestmira cetin
cetinalp cetinel cetiner cetinsu cettina cevahir cevale cevat cevheri cevik cevikoz cevin cevregul cevza
ceyda ceyhun ceyhunə ceykun ceyla ceylan ceylin ceylinaz ceylon ceyran cezar cezara cezaria cezarin
cezarina cezariusz cezayir cezmi chaanakya chaaruchandra chaaya chabane chace chad chadd chadrick
chadwick chae chago chahine chahinez chai chaifah chaim chaima chainey chaitaly chaitan chaitanya
chaiwut chajim chaka chakor chakradev chakradhar chakravartee chakravarti chakrika chale chalina chalisa
chalmer chalmers chalotte chamali chaman chameli champak chana chanakya chancey chanchal chancy chanda
chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan
chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath
chandrani chandraprabha chandraswaroopa chandravati chandresh chanell chanelle chanett chanette chaney
chanez chang changaz chanie chanikan chaniya channie channing channon chano chanse chantal chantale
chantay chantel chantell chantelle chantz chany chanya chapal chara charak charalampos charan charbel
chari charin charis charise charissa charisse charita charl charlaine charle charlean charlee charleen
charleigh charlena charlene charles charles-andre charles-henri charlesetta charlesh charletta charlette
charley charli charlie charlin charline charlize charlot charlott charlotta charlottie charls charlsie
charlton charly charlyn charlyne charmain charmaine charmayne charo charolette charon charos charro
charuchandra charumati charuvrat charvi chas chasen chashida chasidy chasity chasmum chason chassidy
chassity chatarina chaten chatresh chatrin chatrina chatrine chatur chatura chaturaanan chaturbhuj chau
chauncey chauncy chausiki chava chavela chavelle chavvi chawin chawish chaxiraxi chaya chayanin chayapat
chayce chayenna chayenne chayma chayo chayse chayton chaz chazz che chebet chege cheick cheick-oumar
cheikh cheikhou cheila chekhouna chela chelangat chelo chelsa chelsee chelsey chelsi chelsie chelsy
chema chenoa chepkemoi chepkoech chepkorir cheragh cherechi cheree cherelle cheri cherice cherie cherif
cherilyn cherise cherisse cherita cherith cherly cherlyn cherotich cherrelle cherri cherrie cherryl
cherubino cheruiyot chery cheryl cherylann cheryle cheryll chesley chesney chessie chester chestina chet
chetan chetanaanand cheusi chevelle chevy cheyann cheyanna cheyanne cheyenne cheyne chi chia chiaffredo
chiamaka chiara chiarina chibuzo chidaakaash chidaatma chidambar chidananda chidi chidimma chidinma
chieko chigozie chijioke childebert chilperic chimamanda chimere chinedu chinelo ching chinmayanand
chinmayananda chinyere chioma chipukizi chira chiranjeev chiranjeeve chiraz chiril chirill chirine
chirstopher chisom chistopher chita chitraksh chitrali chitramala chitrangada chizoba chloe chloee
chloey chloie chloris chole chong chozen chrabros chraniboj chranibor chranislav chranislava chren chris
chrisander chrisanna chrisanne chriss chrissie chrissy christa christa-maria christabel christabelle
christain christal christan christeen christel christell christelle christena christene christense
christer christi christia christiaan christian christiana christiane christianna christianne christiano
christie christien christiern christin christina christine christinia christion christl christodule
christof christofer christoffer christoher christon christop christoper christoph christophe christopher
christos christpher christy christyn chrudos chrysann chrysantus chrysole chrysostome chrysostomos
chrystal chrystel chuki chukwu chukwudi chukwuemeka chun chung chus chuy chval chyanne chyenne chyna
chynna cian ciana cianan cianna ciaobella ciara ciaran ciarra ciarrai cibele ciccio cicel cicelle cicely
cicem cicero cici cicilia cicilie cicək cidal cidalia cidalina cidalino cidalisa cidro cienna ciera
cierra cigdem cigil cihad cihan cihandide cihangir cihansah ciji ciklamen cikra cilasun cilay cildo
cilenti ciler cilga cilgia cilia cilie cilio cilja cilje cilla cille cilli cillian cilly cilvenaz cimnaz
cinar cinara cinarə cinda cinderela cinderella cindi cindie cindoruk cindy cinella cinerk cingir cingiz
cinira cinka cinna cinnia cino cinthia cinthya cintia cintio cinzia cipora cippora cipra ciprian
cipriana cipriano ciprienn cira cirano circe circinus cireneu ciri ciria ciriaco ciril cirila cirilla
cirillo cirilo cirino cirkeline ciro cirrillo cise cisem cisil cissel cissi cissy cistoslav cistoslava
citlali citlalli citlaly citra civan civgin ciya cizina claas clabe claes claiborne clair claira claire
claire-lise clancy clara clarabelle clarance clare clarence clarenzio clareta claretha claretta claribel
clarice clarina clarinda clarindo clarine clarinha claris clarisa clarise clarissa clarisse clarita
clark clarke clarnce clary clas classie clau claud claude claude-alain claudemira claudemiro claudette
claudia claudiana claudie claudien claudina claudine claudio claudiu claudius claudy claus claus-dieter
claus-peter clavdia clavs clayton clea cleandre cleandro clearence cleave cleda cleia cleide clelia
clelie clell clella clem clemence clemencio clemens clement clemente clementina clementine clemenzia
clemet clemie clemma clemmie clemon cleng cleo cleodice cleofe cleola cleon cleone cleonice cleonico
cleopatra cleophas cleophee cleophus cleora cleotha cleotilde clery clesia clesio cleta cletis cleto
cletus cleva cleve cleveland clevie clicia clide clidio clife cliffie clifford cliffton clifton climaco
climenia clinio clint clinton clio cliodhna cliona clive clivia clodagh clodomiro clodovea clodoveo cloe
cloey cloie clora clorinda clotaire clothilde clotilda clotilde clovis cloyd clyda clyde clydie clytie
cobulmak cobura coby cochiti cocukboru codey codi codie codin codrin codrina codrut codruta cody coen
cogay cointa cokan coker cokramayul colbanus colben colbert colbie colbiorn colbjorn colby coldevin cole
coleen coleman colene coleson coleton coletta colette coley colie colin coline colins colleen collen
collene collette collien collin collince collins collis collyn colm colman colmanno colmazio colombano
colombina colpan colsen colson colston colten colter coltin colton coltyn colu coluccio colum columba
columbia colvin conal conall conan conard concepcion concepta concetta concettina concha conchetta
conchita conchur concordio conleth conley conn connell conner conni connie connor conny conor conrad
conradin conrado conshita consolata constanca constance constancio constanta constantia constantin
constantina constantine constantino constanza constanze constanzo constatin consuela consulino contina
conway coolidge copeland copur cora coraima coralee coralia coralie coraline coralyn corazana corban
corben corbett corbin corbiniano corbyn cordaro cordelia cordell cordella cordia cordie cordula corean
corena corene coreno corentin corentine coretta corey corie corin corina corine corinna corinne
corinthia coriolano corissa corita corliss cormac cormack cornel cornelia cornelie cornelio cornelious
cornelis corneliu cornelius cornell cornie coronato corrado correy corrie corrin corrina corrine
corrinne corry corsin corsino cort cortez cortney corvin corwin cory cosete cosette cosima cosimo cosku
coskun coskuner cosma cosmas cosme cosmin cosmina cosqun costache costantino costanzo costel costin coty
coumba courteney courtland courtnee courtney courtnie courvoisier covadonga coyne cozette craig crawford
creighton cremenzio cremilda cremilde crenguta creola crescencia crescenzia crescenzio crescenzo
crespignano cressie crestila crin crina crisalia crisalida crisann crisanna crisanta crisante criselda
crisna crispim crispin crispino crissie crissy cristal cristaldo cristea cristel cristela cristele
cristen cristene crister cristhian cristhofer cristi cristian cristiano cristie cristin cristina
cristine cristobal cristofe cristofer cristoffer cristofor cristoforo cristolinda criston cristopher
cristos cristoval cristovao cristy crocefissa crocefisso crocifissa crockett cronida cruz crysta crystel
crystle csaba csaga csanad csende csendike csenge csengele cseperke csepke csermely cserne csilla
csillagvirag csinszka csipke csobanka csobilla csonge csongor csore ctibor ctibora ctirad ctirada
ctislav ctislava cuartio cubeyr cuc cuheyna cullen cuman cumhur cumsud cunegonda cuneyit cuneyt
cuniberto curcio curdin curley curran currito curt curtis curtiss cuzia cvetka cvetko cvija cvijan
cvijeta cvijetin cyan cydney cyle cyndi cyndy cyntha cynthia cyntia cyntie cyprian cyprien cyra cyrian
cyriaque cyriel cyrielle cyril cyrila cyrill cyrille cyrine cyrstal cyrus cyryl cythia czarek czeslaw
czeslawa cəfər cəlal cəlil cəmalə cəmil cəmilə d'angelo daamin daan daanish daantje daanyaal daavid
daawood dabbah dabir dabiziv dabney dace dacia dacian daciana daciano dacin dacio dadap dadey dadina
daeja daelyn daemon daenerys daevi daevika dafina dafna dafne dagan dagbjartur dagbjorg dagbjort dageid
dagel dagfari dagfinnur dagfrid dagfridur dagfryd daggeir daggros daghan dagheid dagheidur daghfal
daghild dagistan dagmann dagmar dagmara dagmey dagmor dagna dagne dagny dagnyr dagobert dagoberto dagrun
dagrund dagrunn dagthor dagun dagunn dagur dagveig dagvor dahiana dahlia dahna dahnya daiana daiga daija
daijah dailyn dain daina daine dainess dainis dainius dainuvite daira daire daireann dairine dairo
daisey daisha daisi daisie daisuke daisye daivd daiwik daiyaan dajah dajana dajon dajuan dakarai dakari
dakhil dakoda dakotah daksh daksha dakshayani dakshesh dalaja dalan dalary dalbert dalbir daldis dalemil
dalena dalene daler daley daleyza dalia daliana dalibor dalibora daliborka dalida dalie dalila dalilah
dalili dalima daliman dalimil dalimila dalimin dalimir dalimira dalina dalinda daliono daliyah dalkilic
dallen dalli dallilja dallin dallis dalma dalmann dalmar dalmas dalmazio dalros dalrun dalton dalva
dalvin dalya dalyn damani damar damara damarcus damari damario damarion damaris damarisz damarius
damasceno damaso damayanti dameer damein dameon damia damian damiana damiano damien damienne damife
damijan damil damilare damilola damin damini damion damir damita damiyah damjan damjana damjanka
damlanur dammei damocle damodara damola damon damond damone damoni damonte damu damurah damya damyanti
dan dana danae danah danang danasia dancan dancun dandak dandapaani dandre dandrea daneen daneil danek
danela danelius danelken danell danelle danesha danette daney danfridur dangelo danheidur danhild
danhilda danhildur dani dania danial daniana danica daniek daniel daniela daniele danielius daniell
daniella danielle danielo daniil danijel danijela danika danil danila danilken danille danilo danimir
danio danique danis danish danisha danislav danislawa daniswara danita danitza danival daniya daniyah
danja danjuma danka danko danley danna dannette dannie danniel dannielle danny danson dantae dante
dantel danthony danu danuja danuse danusia danuta dany danya danyel danyell danyelle danyka danyl danylo
daouda daphine daphne daphnee daphney daquan dara daragh darah darain darasimi darby darcel darcey
darcie darcilia darcio darcy dardan dardi dareios darel darell daren daret daria darian dariana darianna
dariati darice darick darie dariel darien darija darijan darije darika darimin darin darina darine
darinka dario darion darious daris daritza darius dariusz darja darko darl darla darleen darlena darlene
darline darlyn darlyne darmaji darman darmana darmanto darnel darnela darnell darold daromir daron
darpan darque darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion darris
darrius darron darry darryl darryle darryll darryn darsh darshan darshwana darsirah darta dartagnan
dartono daru daruna darvin darwin darwyn darya daryani daryl daryle daryll daryn darzybor dasa dasani
dasean dashaun dashawn dashiell dashon dashurije dasia dastageer dathan datta daud daudi daulton daunte
davante dave daven daveon daver davey davi davia davian david davida davide davids davie davien davin
davina davinia davino davion davis davnet davonta davontae davonte davorin davorka davriya davron davud
davut davy dawayne dawid dawit dawson dawsyn dawud dax daxon daxton dayaamay dayaananda dayaanidhi
dayamai dayamayee dayami dayan dayana dayanara dayane dayanna dayar dayita dayla daylan dayle daylen
daylin daylon daymon dayna dayne dayra dayse daysha dayshawn daysi dayton dayvon dayyaan deadra deagan
deaglan deana deandra deandre deandrea deane deangela deangelo deann deanna deanne deante deanthony
dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborah deborha
deborrah debra debrah debroah decarlos decebal decia decio decker declan dede dedra dedric dedrick dee
deeann deeanna deedee deedra deegan deeksha deen deena deenabandhu deepa deepak deepali deepan deepankar
deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deetta deevakar defne deforest deger degmeer deha deiby deicy deidra deidre deiene deikun deina deion
deirbhile deirdra deirdre deise deisy deitra deivid deividas dejah dejalme dejan dejana dejanae dejanira
dejon dejuan deklan dekota del delaina delaine delainey delana delane delaney delani delanie delanna
delano delany delbert delcie delcine delcio delena delfim delfina delia deliah deliana delibab delie
delil delila delilah delina delinda delinke delio delisa della dellar dellia dellie delma delmano delmar
delmara delmas delmer delmina delminda delmira delmiro delmus delmy delois deloise delon delonte delora
deloras delores delories deloris delorise delorse delos delpha delphia delphin delphine delroy delsie
delton delvin delvon delwin delylah delza dema demar demarco demarcus demari demario demarion demaris
demarius demarkus demelza demet demeter demetra demetri demetria demetric demetrice demetrije demetrio
demetrios demetrious demetris demetrius demetriusz demi demi-lee demi-leigh demian demilade demir
demiralp demiray demirbuken demircan demirhan demiriz demirkan demirok demiryurek demitri demitrius
democrito demond demont demonte demostene dempsey demus dena denae dendy deneen dener denes denese
deneval denice deniece deniel deniis denil denine denis denisa denise denisha deniss denisse denissza
denisz denita deniz deniza denizalp denizhan denkel dennie dennis dennise denniz denny denton denys
denyse denzel denzell denzil deodato deodete deodora deolinda deolindo deon deona deondra deondre
deonilde deonna deonta deontae deontay deonte deotila depold dequan derald dercio dereck derek dereon
derian deric derick derien derik derion derkay derl derly dermot dermott derocila deron derreck derrek
derrel derrell derric derrick derrik derrion derron dersim derval dervilla dervis dervla derwin derwood
derya deryanur deryl desanka desarae desaray desdemona desean deserae deseree deshaun deshawn deshon
deshun desi desideria desimir desirae desiray desirea desiree desmon desmond despina dessie destan
destani destanie destany desteny destiney destini destinie destiny destry destyni detlef detlev detmar
detra detrich detrick deusdedit deusdedito dev devadatt devagya devajyoti devak devan devangana devani
devansh devante devany devasree devaughn devdan deven devesh deveshwar devika devin devion devlin devon
devona devonna devonne devonta devontae devonte devora devorah devota devran devvrat devyn devynn deward
dewayne dewey dewi dewitt dex dexter dexx deyan deyanira deysi dezarae dezdemona dezi dezider deziderata
dezideria dezirae deziree dezmond dezso dezzie dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhriti dhruv dhruva
dhyanesh dhyaneshwar diah dialina diallo diamond dian diana dianah diandra diane diangelo diann dianna
dianne dianora diar diara diarmaid diarmuid diarra diart dicie dickson diclehan dicy dida didaco didda
diddi didem didi didia didiana didier didimo didina didrik didrikke diederik diedra diedre diedrich
diega diego dieke diellza dierdre dierf dierk dieter dieterich diethard diethelm diether dietlind
dietlinde dietmar dietrich dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dijar dijon
dika dike diken dikka dikken dikmen diksha dilafruz dilan dilara dilarə dilaver dilavər dilay dilbar
dilber dilberay dilbər dilcan dildar dilder dildora dilek diler dilermando diletta dilfeza dilfuza
dilhan dilhus diliana dilja diljar dillan dillard dillie dillion dillon dilmen dilmurod dilnoz dilnoza
dilnur dilorom dilovan dilrabo dilruba dilsa dilsad dilsah dilsat dilsitan dima dimas dimaz dimitar
dimitri dimitrii dimitrij dimitrije dimitrina dimitrios dimitris dimmbla dimmey dimos dimple dina dinah
dinakar dinamene dinand dinara dinarda dinarta dinarte dinc dincalp dincer dincerk dinckol dincsu
dincturk dinda dineia dines dinesh dinh dinis dink dinkar dinko dino dinora dinorah dinu dioclecio
diocleziano diodata diodoro diogene diogo diomar diomed diomede diomedes dion diona diondre dione
dionicio dionigi dionilde dionis dionisa dionisia dionisio dioniza dionizia dionizy dionna dionne dionte
dionys dionyz dionyzos dior diotil diotima dipa dipali dipankar dipendra dipesh dipta diptendu dirce
dircea dirch dircila diren direnc diri dirican dirio dirja dirk dirkje dirlik diroj dirok dirque disa
disella dismas ditlev ditlevine ditmar ditte-marie dittmar ditya ditza diuri divaakar divakar divan
divis diviska divjot divna divya dixie dixon diya diyar diyor diyora diza dizik djalma djalme djalmo
djamel djamila djayden djellza djemile djeneba djenna djevat djibril djuan djuana djuna dluhos dmitar
dmitri dmitrii dmitry dmytro doa dobieslaw dobieslawa dobrava dobrawa dobrica dobrila dobrilo dobrisa
dobromil dobromila dobromir dobromira dobroslav dobroslava dochia docia dodato dodie dofri dogan
doganalp doganay doganer dogannur dogansah dogg doguer doguhan dogun dogus doina doinita dola dolan
dolensoy dolf dolique dolli dollie dolly dollye dolma doloresz doloris dolorita doloroza dolph dolphine
dolphus dolun dolunay domagoj domald domaldi domaldur domanic domantas domas domenic domenica domenick
domenico domenik domezio domhild domhilda domhildur domhnall domicella domiciana dominga domingas
domingo dominic dominick dominico dominik dominika dominique dominka dominque dominyka dominykas
domitila domitilia domitilla domitille domiziano domnica domokos domonic domonick domonique domonkos
dona donaciano donagh donal donald donaldo donaldur donat donata donatas donatella donatello donatien
donatila donato donatus donavan donaven donavin donavon dondi dondre donell donella donelle donet
donetta donette dong donia donie donielle donika donisha donita donivan doniyor doniz donja donka donməz
donn donna donnacha donnalee donnamarie donncha donnell donnetta donnette donnie donnis donny donough
donovan donta dontae dontavious dontavius dontay donte dontez dontrell donya donzel donzelia donzell
donzilia donzilio dora dorabella doralice doralisa doran dorana dorathea dorathy dorbeta dorcas dorcus
dorde dordei dordi dordis dordy doreatha dorede doreen dorel dorentina doret dorete doretha dorethe
dorethea doretta dorette dorey dori doria dorian doriana doriane doriano dorica doriclo dorico dorie
dorien dorin dorina dorinda dorine dorinel dorinka doris dorisa dorisz dorit dorita dorith dorka dorkas
dorla dorle dorli dorman dormanka dorota dorotea doroteia doroteja doroteo dorotha dorothe dorothea
dorothee dorotheos dorothey dorothy doroti dorotina dorottya dorr dorris dorrit dorsey dorte dortea
dortha dorthe dorthea dorthey dorthy dortine doru doruk dorukhan dosha doshia doshie dosia dositeu
dositheos dosotheus doss dossie dota dotir dotta dottie dotty doubrava doubravka doug douglas douglass
dounia doutzen douwe dov dovid dovie dovile dovud dovydas doyal doyce doyinsola doyle dozier dozsa draco
draga dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina
drahuse drahutin drajat drauma draumey draupadi draupnir draven drayden drayton draza drazen drazenka
dreama dreena dreki drema dren drengur drenusha drexel drifa drilon drina driss drita dritan driton
drofn dron drona droplaug drott dru drucilla drude drue druina drury drusila drusilla druso druzsiana
drzimir drzislav dua duaine duane duanne duard duarte duban dubravko duccio duco ducu dudley dudu
duduzile dufa dufgus dufthakur dugfus duha dui duilio dujam duje dujo dujuan dukine dukinea dulari dulce
dulcea dulcelina dulcidia dulcie dulcina dulcinea dulcineia dulcinia dulcinio dulia dulina dulsie
dumisani dumisile dumitra dumitrana dumitrita dumitru duna duncan dundar dundaralp dunia dunio dunja
dunna dunya dunyamali dunyo duong durab duracan durad duran durancie durbalino durda durdali durdane
durdanə durdei durdica durdona durell durga durgadin durgeshwari durica durim durin durmus durmusali
durna durnisə durodola durrell durriye durrusehvar dursadiye dursun duru duruk durukan durul duruoz
dururbunsuz durval durvalino durward durwood dusan dusana dusanka dusica duska dusko dusmata dustan
dusten dusti dustin duston dustyn dutch dutton duuk duva duvan duwayne duyen duyguhan dvalinn dwain
dwaine dwaipayan dwaipayana dwan dwana dwane dwayne dwi dwight dwyane dyah dyamond dyan dyana dyani
dyanna dylan dylana dylann dylano dylen dyllan dyllon dylon dymond dymphna dympna dyna dynthor dyrborg
dyrfinna dyrhild dyri dyrleif dyrley dyrmundur dyrunn dyson dyveke dzamila dzemal dzenan dzevad dzevat
dzidra dzile dzintar dzintars dzintra dzirkstite dzsamila dzsamilla dzsenet dzsenifer dzsenna dzsenni
dzsesszika dəniz e'zoza eadaoin eakumbu eamon eamonn ean eanna earine earle earlean earleen earlena
earlene earley earlie earlina earline earnest earnestine earnie eartha earvin eason easter easton eastyn
eathan eathel eavan eba ebba ebbie ebe ebeneser ebenezer eber eberardo ebere eberg eberhard eberhardt
ebert ebiere ebin ebiowei ebkizi ebone ebonee eboni ebonie ebonney ebony ebrahim ebru ebuakil ebuka
ebunoluwa ebuzer ecaterina ecclesio ece ecegul ecehan ecem ecemis ecevit eckard eckart eckehard eckhard
eckhardt eckhart ecmel ecrin ecska ecvet eda edan edaviye edd edda eddah eddi eddie eddy edel edela
edelberga edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud edelweiss eden edenia
edentina ederia edgar edgaras edgard edgardo edgaro edgars edgubay edhem edhitha edi edie edier
edilberto edilma edilon edilson edin edina edinah edine edinson edion edipo edir edison edisson edit
edita edith editha editta ediz edla edma edmee edmero edmon edmond edmonda edmondo edmonia edmund
edmunda edmundo edmunds edmur edna ednah edo edoardo edon edona edonis edouard edra edric edrick edrie
edris edsel edson edu edua eduar eduard eduarda eduardo eduards eduart eduartino eduina eduino edvald
edvaldo edvar edvard edvarda edvardas edvige edvin edvina edvinas edvino edvins edw edwar edward edwardo
edwin edwina edy edyn edyta edyth edythe edzus eedit eedo eef eefje eekalabya eeli eelin eelis eemeli
eemil eenok eeri eerik eerika eerikki eerin eero eesaa eesha eetu eeva eevert eevertti eevi efekan
efemia effa effi effie efil efim efimia efisio efken eflah eflatun efosa efraim efrain efrem efren
efrosinia efser efsun eftalya eftimia eftimie efua ega egan egas egbert egberta egedia egenur egeo egert
egge eggert eggrun eggthor eghil egidijus egidio egil egill egils eginardo egiodeo egisto egizia egla
eglantina eglantine egle egmont egon egona egor egrim egzon egzona eha ehan ehrenfried ehrentraud
ehrhard ehsaas ehsan ehte ehtel ehud eia eian eidar eiden eider eidny eidolv eidor eidunn eidur eidvile
eiel eifinn eifred eigil eigill eigo eija eijaz eikar eike eiki eila eileen eilef eileithia eileiv
eilene eiler eilert eilev eilhard eili eilif eilifur eilika eilike eiliki eilis eilish eiliv eillert
eimantas eimar eimear eimhear eimo eimod eimund eimy eina einar einari einars einbjorg einbjorn eindis
eindride einert einey einfrid einfridur einhild einhildur eini einike einina einir eino einride einrun
einthor einvald einvardur einy eiolf eiolv eir eira eiravati eirdis eirfinna eirhild eirik eirika
eiriksina eirikur eiril eirild eirill eirin eirini eirny eirun eirunn eisley eistein eitan eithan eithel
eithne eiulf eivald eivi eivin eivind eivinn eivor eiza eizens eja ejaz ejlaal ejler ejnar ejner ejtan
ejup ejvind eka ekaaksh ekadant ekaja ekaksh ekalavya ekaling ekalinga ekani ekansh ekanta ekantika
ekapad ekaparnika ekaraj ekaterina ekavir ekbal ekber ekdant ekec ekene ekes ekin ekiya ekkehard
ekkehart ekmel ekow ekrem ekta ekundayo ekundu el-amin ela eladia eladio elaf elaide elaina elaine
elakshi elam elamiye elana elanda elander elane elani elanor elanur elar elara elari elario elariz
elayna elayne elba elbek elberg elbert elberta elbertina elbjorg elbjorn elbridge elby elca elcin elcira
elcy elda eldbjorg eldbjorn eldey eldfinn eldfrid eldgrim eldgrimur eldina eldis eldjarn eldlilja eldmar
eldon eldor eldora eldred eldri eldrid eldridge eldridh eldrun eldthora eldur eldwin eldəniz elea
eleadora eleana eleanor eleanora eleanore eleasar elease eleazar electra eleena elef eleia eleina eleine
elektra elemer elena elenborg elene eleni elenor elenora elenore elentinus elenus eleodoro eleonoora
eleonor eleonora eleonore eleonoro eleriin elerin elert elery eleseus eletke elettra eleuterio eleuthere
elevine elevus elex elexis elexus elez elfa elfar elfi elfida elfie elfinn elfradur elfreda elfrida
elfrieda elfriede elfryd elfur elga elgar elgard elgi elgie elgin elgo elgun elham elhame elhan eli elia
eliab eliabeth eliah eliahou eliakimu eliam elian eliana eliane elianna elianne eliano elias eliasz
eliaz eliazar elicia elick elida elide elidia elie eliecer eliel elien eliesa elieser eliete eliette
eliezer elif elife elifio elifnur eliga eligah elige eligh eligia eligio elihu eliina eliis eliisa
eliisabet eliise elija elijah elijas elijiah elika eliko elimar elimelech elimena elin elina elinas
elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinheidur elinius elinmundur
elinor elinora elinore elinros elinus elio eliodoro elioenai elion eliona elior eliora eliot eliott
eliros elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaeus elisama elisar
elisaveta elise elisea eliseba elisee eliseo eliser elisete eliseu eliseus elisha elisheva elisia
elisiario elisio elisiv eliska elissa eliud elius eliyah eliyahu eliyanah eliz eliza elizabet elizabeta
elizabete elizabeth elizabeto elizabetta elizah elizaveta elizbeth elize elizebeth elizej elizeus elizo
eljar eljas eljesa elka elkana elke elkin ella ellada elladio ellah ellamae ellan ellar ellard ellee
ellef ellen ellen-margrethe ellena ellert ellery ellesef elletra elley elli ellia elliana ellianna
ellidi ellie elliette ellin ellina ellinor elliot elliott elliotte ellis ellisa ellisif ellison ellissa
ellitze ellouise ellsworth ellu ellwood elly ellyana ellyn elma elman elmano elmar elmars elmas elmaze
elmedin elmedina elmer elmeri elmi elmidar elmiine elmin elmina elmir elmira elmire elmo elmore elmu
elmurod elmyra elməddin elna elnarə elnora elnur elnurə eloa eloah eloan eloane elodia elodie elody elof
eloi elois eloisa eloise elon elona elone elonzo elosy elouan elouise elove elowen elowyn eloy elphas
elpidio elroy elsa elsabet elsad elsbeth else elsebet elsebeth elseby elsef elsevər elsi elsie elsinda
elsio elson elston elsworth elsy elsən elta elti elton elturan eluh eluina elva elvan elvana elvane
elvar elve elvedin elver elvera elvezia elvezio elvi elvia elvie elviira elvin elvina elvino elvio elvir
elvira elvire elvis elvita elvo elvy elvyra elwanda elwin elwira elwood elwyn elxan ely elya elyana
elyanna elyanora elyas elyes elyjah elyna elyne elynn elyor elysa elyse elysia elyssa elyza elza elzaby
elzada elzbieta elzear elzeario elzie elzo elzy ema emaan emad emal emalee emaleigh emalie emaline
emalyn eman emani emanoil emanuel emanuela emanuele emanuella emanuelle emanuelly emanuil emari emarie
emas emaus emberlee emberly emberlyn emberlynn embla embrek embry embuh emced emeka emel emelda emeli
emelia emeliana emelie emelina emeline emely emelyn emelyne emer emera emerald emeralda emerance
emerencia emerencie emeri emeric emerich emerie emerika emerita emerka emersen emerson emersyn emese
emest emesta emesto emett emi emidia emidio emie emiel emigdio emiko emil emila emilce emile emilee
emileigh emiley emili emilia emilian emiliana emilianna emiliano emilie emilien emilienne emilija
emilijan emilio emilis emilly emils emilse emily emilyn emin emina emine emirhan emiro emirsan emma
emma-louise emmaculate emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmanuele emmanuella
emmanuelle emmarie emmelie emmeline emmely emmerich emmerico emmerson emmersyn emmery emmet emmett emmi
emmie emmit emmitt emmons emmy emmylou emna emogene emoke emong emoni emonie emori emory empirio empluk
emrah emran emre emree emrie emrullah emrush emry emrys emy enakshi enar encarnacao encarnita enciana
enda endah endel enderun endia endor endra endrigo endrik endrit enea eneas enecone enedina eneh eneias
eneida eneka eneko enel eneli enelin enes enese enet enevold enfes engelbert engelbrecht engelecia
engelhard engilbert engilbjartur engilbjort engiljon engill engilrad engilros enginiz engjell engla
engli engracia engracio enguerrand enia enid enide enie enika eniko enilda enimia enio eniola enis enisa
enise enita enith enja enmanuel enna ennio ennis enno ennu eno enoc enoch enock enok enola enoque enora
enos enric enrica enrichetta enrico enrika enriko enrikos enriqua enrique enriqueta ensar ensari ensio
enteng enver enya enyo enza enzi enzio enzo eoghan eoin eola eowyn eper eperke ephantus ephraim ephram
ephriam epifania epifanio epiphane epona eponin eponina epp eppie epsie eracla eraclide eral eraldo
eralkan eralp eraltay erardo erasmo erasmus erast erastus erato eray eraycan erazim erazmus erbay erberk
erberto erbil erblin erblina erbug erby ercan ercihan ercilia ercilio ercin ercole ercument erdag erdal
erdem erdemer erdeni erdenikatun erdeniozuk erdibay erdin erdinc erdmute erdogan erduan erdursun erek
erel erem eremia erenalp erendira erendiria erenia erensoy erentuz eres erez ergene ergenekatun ergener
ergin erginel ergonul ergul ergun erguner erhan erhard erhardt eriana erianna eriberto eric erica erich
erick ericka erickson erico erie eriika erijon erik erika erikas eriks erim erin erina erinc erincer
erine eringisl erinn erion eriona erique eris erisa eriz erja erjon erjona erk erkam erkan erke erki
erkilic erkinel erkki erkko erkmen erko erksoy erkut erla erland erlar erle erlea erlen erlend erlendur
erlene erli erlike erlin erlina erlinda erline erling erlingur erma ermal erman ermanis ermanno erme
ermelinda ermen ermenegarda ermenegilda ermenegildo ermengarda ermenrekur ermeria ermes ermete ermias
ermilo ermina ermine erminia erminio ermins ermir ermira ermiterio ermo ermutlu erna ernani ernbiorn
ernecjo ernella ernest ernesta ernestas ernesti ernestina ernestine ernestino ernesto ernests erneszta
ernesztin ernesztina ernie ernir erno ernst ernst-august ernst-dieter ernst-otto erny erogul erol eron
erona eroz erpur erra errick errin errol ersan ersat ersec ersel ersilia ersin ertan ertaylan ertekin
erten ertenozuk ertun ertuncay erturk erun ervaniye ervin ervina erving ervinia ervins erwan erwann
erwin eryigit eryildiz eryk eryka erykah eryn erynn erza erzsebet esad esai esaia esaiana esaianna
esaias esat esau esben esbern esbiorn esbjorn esdras esekias esekiel esekina esen esenbay esenbike
esener esengun esenturk esequiel esfandyar esgerth esgjerd esha eshaan eshan eshana eshita esi esiana
esila esim esin esja esjar eskama eskame eskarne eske esker eskil eskild eskinalp eskja esko eslem
eslemnur esley esma esmae esmanperi esmaralda esmarelda esmay esme esmee esmen esmenia esmeralda
esmeraldo esmeray esmerelda esmeria esmira esmiralda esmirelda esna esneider esparta espartaco especiosa
espen esperanza espiridion esra esref esrom essex essie estachio estanislau esteban estebana estefan
estefana estefani estefania estefanio estefano estefany estel estela estelio estelita estell estella
estelle esten estephanie ester estera esterina esteva estevan estevao estevon esther estiawan estie
estill estilla estiono estiven eston estrella estrellita estrith esuperio esupofo eszmeralda esztella
esztena eszter etan etel etela etelca etelka etelvina eteria eterie etha ethan ethann ethel ethelbert
ethelene ethelyn ethem ethen ethie ethla ethna ethne ethyl ethyle ethyn etibar etienne etijana etil
etiqad etizaaz etna etsuko etta ettie ettore etus euan eubert euclide euclides eudes eudochia eudokia
eudoksja eudora eudoxe eudoxia eudoxie eufebio eufemia eufemio eufrasia eufrasio eufronio eufrosina
eufrozina eugen eugena eugene eugenia eugenie eugenio eugeniu eugenius eugeniusz eugine eula eulah
eulalia eulalie eulalio eularina eulogio eun euna eunan eunice eunika eunike euphemia euphrasie eura
eurica eurico euridice euridike eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustace
eustache eustachio eustachy eustacio eustaquio eustatiu eustolia eustorgio eustosio eustracjusz eutalia
eutalio eutimia eutimio eutropio euzebia eva eva-lena eva-maria eva-marie evald evaldas evaldo evalds
evalee evalena evalina evaline evalyn evalyne evalynn evamaria evan evana evance evander evandra evandro
evangelia evangelina evangeline evangelino evangelos evanghelina evann evanna evans evar evarado evarist
evariste evaristo evasio evcimen evde evdochia evdokija eve evelacio evelasio evelena eveli evelia
evelien eveliina evelin evelina eveline evelino evelio evely evelyn evelyne evelynn evelynne evencio
everaldo everardo everet everett everette everin everlee everleigh everlena everley everline everly
everlyn everlyne evert evertt evetke evette evey evfemia evgenia evgenij evgeniya evgeny evgheni
evghenia evghenii evi evia evian evica evidio evie evija evika evila evilda evina evind evinda evinne
evita evlalia evodia evodio evolet evon evonne evran evrard evremondo evrim evrimer evsen evy evyn evzen
evzenie ewa ewald ewan ewart ewatomi ewelina ewell ewen ewenn ewin ewing ewy exa exaltacion exavier
excelsa exequiel exie expedito eya eyad eyal eyan eyberg eybjorg eybjort eyborg eydan eydis eyfridur
eygerdur eyglo eyhildur eyiz eyja eyjalin eyjar eyjolfur eylaugur eyleif eyleifur eylert eylin eylov
eymar eymen eymundur eyob eyolf eyram eyrikur eyros eyrun eysan eystein eysteinn eytan eythan eythor
eythora eythrudur eyup eyvar eyvaz eyveig eyvind eyvindur eyvor eyyub eyyup ezana ezechiel ezechiele
ezekial ezekiel ezell ezequiel ezequiela ezgi ezgin ezgu ezgutekin ezio ezmeralda ezra ezrah ezrak ezri
ezzard ezzelin faas faber fabia fabian fabiana fabiano fabiao fabie fabien fabienne fabijan fabio
fabiola fabrice fabricia fabricio fabrisius fabrizia fabrizio fabron facan facunda fadekemi faderera
fadi fadil fadila fadile fadilj fadime faduma fady fae fafnir fahad fahari fahej fahima fahmi fahrettin
fahri fahriddin fahriye fahrudin fahrullah fahrunissa faiga faigy faik faina fainche faiq faisa faisal
faiza faizah faizan faize falak falan falba falgeir falguni falih falito falka falki falko fallon fallyn
falon falur falyn fami famiano famil familə famke fanaka fania fanika fanna fannar fannberg fanndis
fanney fanngeir fanni fannie fannlaug fanny fannye fanta fantin fantina fantine fanuco fanyana faouzi
faqid faqueza farah faraj faraja faramundo farangiz faras fardau farhad farhan farhiya farhod farhunnisa
fariba farid farida farije farijika fariq faris fariz fariza farkas farman faron farouk farrah farrell
farren farris farruh farthaeghn farthin faruk farulf farzona fasih fastbiorn fastger fasti fastlog
fastridh fastrun fastuidus fastulf fastvi fastvidh fatbardha fatema fatemeh faten fathi fathir fathonah
fatigul fatih fatiha fatihə fatim fatima fatimah fatimata fatime fatimo fatimə fatin fatinur fatlind
fatlinda fatlum fatma fatmanur fatmir fatmire faton fatou fatouma fatoumata fatteh fatuma faust fausta
faustas faustin faustina faustine faustino fausto faustyn faustyna fausztina favian favianna favianne
faviola fay faya faye fayen fayenne fayetta fayette fayize faysal fayth fayzbek fazil fazilat fazile
fazilet fazio fazli fazliddin fazul fazullah feargal fearghal feba febe febi febriana febrina febronia
februn fedai fedde feden federica federico federigo federika fedor fedra fedro feher fehera fehere
feherke fehim fehime fehintola fehmi fehmiye feim feime feisal felda felecia felica felice felicia
felician feliciana feliciano felicie felicien felicio felicissimo felicitas felicitasz felicja felicjana
feliks felina felipa felipe felippe felisa felisbela felisberta felisberto felisbina felisha felismina
felismino felista felister felistus felix felizia felizitas fella felton fema femi femke femm fengur
fenja fenna fenne fenni fenrir fenton feodor feodora feodosia ferah ferahdiba feramus feramuz ferat
feray feraye ferda ferdi ferdinand ferdinanda ferdinando ferdynand ferdynanda feremez ferenc fergal
fergus ferhan ferhat feri ferid feride feridun feriel feriha ferihan ferinaz ferit feriz ferko ferman
fermiano fermin fermina fermuta fernand fernanda fernande fernandina fernandino fernando fernao ferney
ferny ferran ferrand ferre ferrell ferris ferruccio ferruh fersan fertram feruza feryas feryel ferzi
festo festus feti fetije fetullah feven fevronia fevzi feyha feykir feyruz feyyaz feyza feyzin feyzullah
feza fiachra fiacre fiama fiametta fiammetta fibikemi fidan fidaye fidel fidela fidelia fidelie fidelio
fidelis fidelius fidelma fidencio fidenziano fidenzio fides fidvi fieke fien fiene fiep fiete fifa
fifill figen fiifi fikayomi fikrije fikriye fikrət filaret filberto fildan filemon filena filibert
filiberto filino filinto filip filipa filipe filipia filipo filipp filippa filippia filippo filippus
filit filiz fillipo fillisz filloreta filmon filofteia filomela filomen filomena filomeno filotea
filoteu filotije filou filpus filumena fily fimar finbar finbarr finia finian finja finlay finlee
finleigh finley finn finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndis finneas finnegan
finney finnfridur finngeir finnian finnick finnigan finnja finnjon finnlaug finnlaugur finnley finnros
finnulf finnur finnvardur finnvid finnvidh finola fintan finulf finvid finvidh finwith fiodor fiola
fiona fionan fionn fionna fionntan fionnuala fionnula fiorabla fiordaliso fiorella fiorello fiorenza
fiorenziano fiorenzo fiorina fiorino firat firdavs firdevis firdevs firdovsi firmin firmina firmino
firmo firtos firudin firuze firuzə firəngiz fischer fisnik fitan fitim fitnat fitnete fitore fitrat
fitri fitria fitriani fitsum fitzgerald fitzhugh fiyaz fizzə fjalar fjalldis fjarki fjola fjolar fjolla
fjolmundur fjolnir fjolvar fjornir flamina flaminia flamur flanna flannan flavia flavian flaviana
flaviano flavie flavien flavio flaviu flavius flawia fleance fleano fleda fleeta flem fleming flemming
fleta fletcher fliri flo floare floarea flodoard floki flonnie floortje flor flora florance floransz
florbela flore florea floreida florenca florence florencia florencio florencja florene florent florenta
florentin florentina florentine florentino florentyn florentyna florestan floretta floria florian
floriana floriane florianna florica floridor florie florije florim florin florina florinda florine
florinia florinio floripes floris florisa florisbela florita floritzel florival florrie flosi flossie
flovent floy floyd flurije flurim flurin flurina flynn fobe foch fodil folafoluwa folake folashade folco
folda folkar folkbiorn folke folker folkert folki folkmar folksten folkvi folkvidh folmer folu fonn
forkun formosinda forrest fortino fortunat fortunee fosca fosco fossmar fotih fotima fotios fouad
foucauld foulques fount fouzia foy fradique frado fraidy fran franca france francene frances francesca
francesco francette franchesca francheska franchot franci francie francies francilia francina francine
francis francisc francisca francisco franciscus francisek franciska francisko francisque francisquita
franciszek franciszka franck franclim franco francois francois-xavier francoise francy franjo frank
frank-michael frank-peter franki frankie franklim franklin frankline franklino franklyn franky frann
frans franses fransine fransisca fransisco fransiska fransvis frantisek frantiska frantz franz
franz-josef franz-peter franz-xaver franzi franzisca franziska frar frascuelo frasier frauke frazer
frazier fred freda fredbjorg freddie freddrick freddy frede fredegaest frederic frederica frederick
fredericka frederico frederik frederika frederike frederikke frederiko frederique fredgjerd fredhild
fredi fredia frediano fredie fredine fredlaug fredly fredmoy fredny fredo fredric fredrick fredricka
fredrik fredrika fredrikke fredvor fredy freeda freek fregn freia freida freidis freidunn freja fremont
frenkie fresia frethi freweini freya freybjorn freydis freygardur freygerdur freyja freylaug freyleif
freymann freymar freymodur freymundur freyr freysteinn freythor freyvidur frezia fricis frida fridah
fridberg fridbergur fridbert fridbjorg fridbjorn fridbjort fridborg friddis friddora fride fridegunde
friderika fridey fridfinna fridfinnur fridgeir fridgerdur fridgjerd fridgunn fridhger fridhi fridhild
fridhkil fridhlef fridjon fridjona fridlaug fridlaugur fridleif fridleifur fridlin fridmann fridmar
fridmey fridmundur fridny frido fridolin fridrich fridrik fridrika fridrikka fridros fridrun fridsemd
fridsteinn fridthjofur fridthor fridthora fridtjoffa fridunn fridur fridveig fridvin frieda friedbert
friedegund friedegunde friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl
friedlinde friedo friedrich friedrich-karl friedrich-wilhelm frigg frigga frigyes frimann friso
frithbiorn frithjof frithlef fritz fritzi fritzie frobiorn froborg frodis frodmar frodny frogardh froger
frogerd frogerth frogertha frogun froidis froilan froilana froken fromhold frommhold fromund frona
fronia fronie fronnie frontiniano froricus frorik frosten frosti frostros frothi frovidh froy froya
froybjorn froydis froystein froyvald frusina fruzsina fryd fryda fryderyk fryderyka fuad fuensanta
fughle fujiko fulbert fulberta fulberto fulca fulcran fuldem fulden fulgence fulgencio fulgenzio
fullughe fulop fulton fulvia fulvio fulya fumiko funani fundin funi funmilade funmilayo fura fureyya
furio furkan furman furseo furtike furuzan fuscolo fusun fusya fuzayl fuzer fuzike fuzuli fylkir fynn
fyodor fəhmin fərahim fərda fərhad fərid fəridə fərman fərqanə fərrux fərəh fəxri fəxriyyə fəxrəddin
fəyyaz fəzail g'affor g'afur g'iyos g'ulom gabi gabija gabin gabinio gabino gabor gabrial gabriel
gabriela gabriele gabrielius gabriell gabriella gabrielle gabrielly gabrielo gabrijel gabrijela gabrike
gabryjel gaby gadang gadde gaddi gadiel gading gadis gaduh gaedda gaefa gaeflaug gael gaela gaelle
gaesling gaetan gaetana gaetano gaffar gafur gagan gaglioffo gaida gaige gail gaiman gaines gaio gaither
gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galamb galang galar galasso galatea galdino
galdur galeazzo galenia galeno galfryd galiana galiano galih galileu galina galiono galip gallicano
galtero galuh galur galvarino gamal gamaliel gaman gamani gamanto gambira gamblang gambo gamze ganak
ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa
gangsar gani ganim ganimete ganiye ganjaran gannon gantar gaori garabina garabine garaitz garan garance
garang garbina garbine garda gardar gardela gardenia gardhar gardia gardner garech garet gareth garett
garey garfield garibaldi garibaldo garik garika garima garimberto garin garnett garnier garold garpur
garren garret garreth garrett garri garrick garry garth garud garuda garvan garvin gary gascao gaspar
gaspara gaspard gaspare gasparo gasper gastao gasti gastil gaston gastone gastono gastulv gathoni gati
gatien gatik gatis gatlin gatot gatra gatsha gaud gaudencio gaudenz gaudenzia gaudenzio gaudino gaui
gauja gaukje gaukur gaula gauraang gaurang gauranga gaurangi gaurav gauri gaurika gautam gautama gautami
gaute gauthier gauthild gauthildur gauti gautiero gautrekur gautur gautvidur gautwidus gavan gavin
gavino gavio gavriel gavriella gavril gavrilo gavxar gavyn gawati gawel gayathri gayatri gaye gayla
gayland gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazanfer gazel gazmend gbadebo gbeminiyi
gbemisola gbolahan gbowoade gea gean geanina geanna gearld gearldine gearoid geary gebhard gechina geda
gedeao gedeon gedeone gederts gediminas gedine gedion geena geert geeta geetanjali geetika gefjun gefn
geharda gehardine geira geirardur geirbjorg geirdis geirfinna geirfinnur geirfrid geirfridur geirhardur
geirhild geirhildur geirhjortur geirhvatur geiri geirid geirlaug geirlaugur geirleifur geirlod
geirmundur geirny geirolfur geirrid geirridur geirrodur geirrun geirthjofur geirthrudur geirtrud
geirtryggur geirunn geirvaldur geirvild geisa geisli gejza gelengul gelila gelincik gellert gellir
gelsemina gelsomina geltrude gelu gema gemanda gemella gemine gemini geminiano gemma gena genadij genaro
gencalp gencaslan gencay gencer genciana gene genell genelle generosb genesia genesio genesis genessis
geneva genevia genevie genevieve genevive genevra genia genna gennadi gennady gennaro gennie gennifer
genny geno genovefa genoveffa genovese genoveva genowefa genta genti gentiana gentijana gentrit genziano
geo geoff geoffery geoffrey geoffroy geofrey georg georgann georganna georganne george georgeann
georgeanna georgeanne georgel georgene georges georgeta georgete georgetta georgette georgi georgian
georgiana georgiann georgianna georgianne georgie georgije georgina georgine georgino georgios georgius
georgo georgy geovana geovani geovanni geovanny geovany gerald geralda geraldina geraldine geraldo
geralyn gerard gerarda gerardina gerardine gerardo gerardus gerasim gerasimo geraud geray gerazim
gerazym gerbera gerberge gerbert gerberto gerbiorn gerd gerda gerdar gerdi gerdny gerdt gerdur gerdy
geremia geremy gereon gerfridh gerfried gergely gerhard gerharda gerhardine gerhardt gerhart gerhild
gerhvat geri gerika gerino gerlag gerlak gerle gerlef gerli gerlind gerlinde gerlof gerlog gerlogh gerly
germaine german germana germar germund gernot gerny gero gerolamo gerold gerolf gerome geron geronimo
geronzio gerrard gerri gerrie gerrit gerry gersao gerson gert gerta gertha gerthorn gerthrud gerti
gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudes gertrudis gertrudisz gertrudo
gertude gerty gerulf gerulphus gerunn gervais gervasio gervaso gervast gervat gervi gervidh gerwar
gerwara gerwazy gerwin gery gesa gesare gesche gesine geska gessica gestar gestheidur gestny gestrun
gestur gesualdo gesztenye geta gethera geting getrude getulio gevald gevheri geza gezana gezane gezim
ghaalib ghaazi ghada ghaffaar ghafoor ghaith ghalib ghaliyati ghanaanand ghanashyam ghanee ghanem ghani
ghannam ghanshyam ghasaan ghassan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi
ghazzal ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina
gherman ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun
ghutayf gia giachetta giacinta giacinto giacobbe giacomo giada giadero giambattista giampaolo giampiero
gian gian-andrea gian-luca gian-marco gian-reto giana gianara gianbattista giancarla giancarlo
giandomenico gianella gianfrancesco gianfranco giani gianina gianluca gianluigi gianmarco gianmaria
gianmario gianna gianni giannina giannino gianpaolo gianpiero gianpietro gianuario giasone giavanna
giavonna gibran gibson gica gicu gideon gidget giedre giedrius giel gienek gienia gieri giesela gifford
giflogh gifty gigi gigja gigjar gigliola gigur gijs gijsbert gil gilang gilbert gilberta gilberte
gilberto gilda gildagina gildardo gildasio gildo gileade giles gilford giliola gille gillermo gilles
gillian gillie gillis gillo gillog gillogh gilly gilma gilman gilmar gilmer gilmore gils gilslaug gilvad
gimeno gina ginamarie ginessa ginestal gineto ginette ginevra ginewra ginniut ginny gino gintare ginyas
gio gioacchina gioacchino gioachino giobbe gioberto gioconda giocondo gioele gioffre gioffreda gion
giona gionata gionni giord giordana giordano giordh giorell giorgia giorgian giorgiana giorgina giorgino
giorgio giosetta giosue giosuele giotarr giotto giovana giovanna giovannetta giovanni giovanny giovany
giove gioventino giovenzio giovonni giraldina giraldo girao girardo girart giray girel girgin girija
girik girika girindra giriraaj giriraj girish girja girolamo girtha girts gisa gisbert gise gisel gisela
giselda gisele giselher gisell gisella giselle gisete gisl gisla gislaine gisle gislebert gislena
gislene gisley gisli gislina gislinde gislny gislog gislogh gislrun gislunn gismund gissel gissell
gisselle gissle gissunn gissur giszmunda gitanjali gitau githinji gitonga gitta gitte gittel gitty giuda
giuditta giulia giulian giuliana giulianna giuliano giulietta giulio giulitta giurdh giuseppa giuseppe
giuseppina giustina giustiniano giustino giusy giyas giz gizane gizela gizella gizelle gizem gizur
gjaflaug gjergj gjerlof gjerlov gjerluf gjoli gjuki gjyle gladis gladstone glady gladyce gladys
glanville glaucia glauco glayds gleb glena glenda glendon glendora glenn glenna glennie glennis glennon
glenwood glenys glicinia gligorije glinda gloa globjort glodis gloey gloi gloria glover glumur glyn
glynda glynis glynn gna gneisti gniewko gniewomir gnupa gnupur gnyr goa gobinda godalupe godar godeberta
godelieva godelieve godelig godert godfredo godfrey godhe godhing godi godika godiva godmundur godofredo
godwin godwinus goebel goethe goffredo gogen gogo gohar goi gojko gokalp gokay gokben gokberk gokboru
gokbudun gokce gokcebalan gokcegol gokcen gokcicek gokcil gokdeniz goken goker gokhan gokmen goknur
gokperi goksagun goksel goksev goksin goksu goktan gokten goktuna goktunc gokturk golda goldia goldie
goldina goldy golia golig golle golog golub gomberto gomes gonca goncafer goncala goncalo gondebaud
gondulfo gonen gonenc gonerio gongor gonnor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo
gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana gorane goranka gorazd gordan gordana gorden
gordiano gordon gorel goreti gorgunay gorica goril gorild gorine gorka gorkem gorklu gorkmen gorli gorm
goro gorsev gorun gorvel gosia gostaff gostauus gostav goswamee goswami gotar gote gothard gothscalcus
goti gotke gotmar gotolf gotschalk gotstaf gottardo gottfrid gottfried gotthard gotthilf gotthold
gottlieb gottliebe gottschalk gottskalk gottsveinn gotulf gotum gotz gotzeke gotzele gotzone goundo
gouranga goutam govhər govinda gower goyo gozde gozel gozem gozen gozstaf graceann gracee gracelyn
gracelynn gracen gracey graci gracia gracian graciana graciano gracie graciela graciella graciete
graciliana graciliano gracinda gracio gracja gracy gracyn gradimir gradislav grady graeme grafton graham
graig grainne grani grankell granville gratian gratiana gratiano gratiela gravelina grayce graycen
grayden graydon grayling graysen grayson graziana graziela graziella grazina grazyna grecia greene
greers greete greg gregario greger gregers gregg greggory gregine gregoire gregor gregoria gregorian
gregorio gregorius gregory gregur grein greipur grelod grels greppur grers gret greta gretar gretchen
grete greteke gretel gretha grethe grethel greti gretl gretta grettel grettir greysen greyson grga grgo
grgur gricelda griffith grigore grigori grigorije grigory grima grimaldo grimanesa grimar grimey
grimheidur grimhild grimhildur grimkell grimkil grimlaugur grimnir grimolf grimolfur grimulf grimulfur
grimur grisel griselda griswold grith grizelda grizeldisz groa gromoslaw grover grozdana gryffin
grzegorz grzymislawa gua guadalberto guadalupe gualberto gualdim gualter gualterio gualtiero guarino
gubio gucal guchan guckan guclu gucluer gucluturk gucyeter gudakesa gudakesha gudberg gudbergur
gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis gudelig gudfinna gudfinnur
gudfredur gudfrid gudfridur gudgeir gudhborg gudhfridh gudhgardh gudhlog gudhlogh gudhmodh gudhrun
gudhvi gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleikur gudleiv gudlin gudmanda gudmann
gudmar gudmey gudmon gudmunda gudmundina gudmundur gudni gudny gudradur gudrid gudridur gudrite gudrodur
gudrun gudrund gudsteina gudsteinn gudthor gudula gudunn gudvardur gudve gudveig gudveigur gudvin gudvor
gueir guelfo guenda guendalina guendolina guenievre guenter guenther guerin guerino guerrino guglielmo
gugu gugulethu guher gui guiberto guiditta guido guildo guilford guilhem guilhemine guilherme
guilhermina guilhermino guillaume guille guillelmina guillemette guillermina guillermo guinevere guiomar
guiscardo guiseppe guislena guislene guja gulab gulaga gularə gulay gulbahar gulbala gulbani gulbaxor
gulben gulbeyan gulbiye gulbjorg gulcan gulce gulcegun gulchexra gulcin gulcohrə guldam guldborg guldem
gulder guldeste guldis guldunya gulegen gulel gulemen gulen gulenay gulene guler gulev gulfaam gulfam
gulfari gulfem gulfeza gulgen gulgun gulguzel gulhan gulhisar gulielma gulina gulinaz guline gulistan
guliz gulizar guljamol guljaxon gulkadin gulla gullan gullaug gullbjorg gullborg gullbra gulldis gulli
gulline gullog gullovna gullu gullue gulluhan gullveig gullər gulmira gulmisal gulnar gulnarə gulnaz
gulnaziye gulnora gulnoza gulnur gulogna gulovna gulowna guloy gulozge gulpembe gulper gulriz gulsa
gulsah gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsora gulsu gulsum
gulsən gultac gultekin gulten gulter gultəkin gulumser gulus gulustan gulxar gulzadiye gulzar gulzira
gulzoda gulər gumbor gumercindo gumersindo gumesindo gumi gumma gumustekin gun-britt gunal gunalp gunar
gunars gunay gunaydin gunberk gunbiorgh gunbir gunborg gunborgh gunce guncicek gunda gundborg gundel
gundelinda gunden gundhild gundi gundine gundla gundogan gundogdu gundogmus gundolf gundula gunduz
gunduzalp gundwig gunebakan guneet gunel gunelie guner guneri guney gunfrid gunfridh gungor gungordu
gungoren gunhedh gunheidh gunhild gunhilda gunhilde gunhwat gunilda gunilla gunita guniz gunkil gunkurt
gunla gunlaug gunlef gunlogh gunn gunna gunnaelf gunnalf gunnar gunnarda gunnberg gunnbjorg gunnbjorn
gunnbjort gunnbor gunnborg gunndis gunndor gunndora gunne gunnel gunnella gunnfinna gunnfrid gunnfridur
gunngeir gunnhallur gunnharda gunnheid gunnheidur gunnhild gunnhilda gunnhilde gunnhildur gunni gunnil
gunnild gunnilda gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnleiv gunnlod gunnlog gunno gunnolf
gunnolfur gunnoli gunnor gunnrad gunnrod gunnrodur gunnrun gunnstein gunnsteinn gunnthor gunnthora
gunnthorunn gunntjov gunnu gunnulf gunnur gunnvalda gunnvaldur gunnveig gunnvil gunnvor gunny gunora
gunridh gunsel gunseli gunsen gunser gunta guntars gunter gunther guntherus gunthrudh guntis guntram
gunvald gunvalda gunvar gunvat gunver gunvidh gunvor gunwald gunward gunyaruk gupse gurarda gurbuz
gurcan gurcuye gurdal gurdev gurelcem gurhan guri guria gurianna gurid gurina gurine gurkan gurli gurly
guro gurol gurry gursal gursel gurten guruanna guse gusmao gusse gussie gusta gustaaf gustaf gustaff
gustas gustav gustava gustave gustavine gustavino gustavo gustavus gustaw gustawa gustie gusztav guterre
guthbiorn guthbrand guthfast guthi guthir guthki guthmar guthmund guthrie guthrik guthrun guththorm guti
gutti guttormur guus guusje guve guvenalp guvercin guyot guz guze guzey guzi guzin gvendolin gvendolina
gvozden gwen gwenael gwenaelle gwenda gwendalyn gwendolen gwendolin gwendoline gwendolyn gwendolynn
gweneth gwenevere gwenn gwenyth gwido gwidon gwnngerd gwyn gwyneth gwynn gwynne gyda gydha gydja
gydridur gye gyemant gygjar gylfi gylla gylle gylve gymir gyna gynter gynther gyongy gyongyi gyongyike
gyongyver gyongyvirag gyopar gyoparka gyorgy gyorgyi gyorgyike gyozo gyrd gyrdh gyrdher gyrdir gyri
gyrid gyridh gyril gyrild gyrith gyro gyrth gyte gytha gything gytis gytta gyula gyuri gyve gyvi gzim
gəray habacuc habacuque habbab habbol habhram habib habiba habibe habibu habor habraam habraham habram
habtom haby haci haciali hacib hacibəy hacile hackett hadassa hadassah hadda haddi haddie haddur haddy
haden hadi hadicha hadija hadithi hadiza hadja hadjer hadlee hadley hadrey hadrian hadriel hadrien
hadwig hadyn hae haegge haegholf haeghvald haeghvidh haelf haelgha haelghe haeming haemne haengur haenir
haera haerbiorn haeriolf haerlogh haermodh haerse haerser haervardh hafberg hafbjorg hafborg hafdis
haferdh hafey hafgrimur hafi hafid hafida hafiz hafiza hafize haflida haflidi haflina hafnar hafni hafny
hafridh hafrik hafros hafrun hafsa hafsat hafshah hafsteina hafsteinn hafthor hafthora hafuidh haga
hagalin hagan hagar hagbardur hagbert haghbardh haghbarth haghne haghni haghvidh hagine hagny hagrun
hahn haiba haide haiden haider haidi haidor haidyn haigo haiko haile hailee haileigh hailey hailie haily
haim hairyanto haisley haitham hajdar hajer hajna hajnacska hajnal hajnalka hajni hajo hajrija hajrije
hajrudin hakan hakatla hake hakeem haki hakikat hakim hakima hakki haklang hakon hakonia hakun halbert
halbertus halbiorn halda haldan haldi haldis haldo haldog haldor haldora haldri haldrid haldun halduor
halee haleigh halenur haley haleygur halfdan halffred halgard halgerd halgha halghe halgjerd halgrim
halia halid halida halidun halie halil halim halima halime halina halis halisi halit haliye haljand
halka halla hallaug hallbera hallberg hallbiorn hallbjorg hallbjorn hallborg halldis halldo halldor
halldora hallee haller halley hallfred hallfredur hallfrid hallfrida hallfridur hallfrod hallgardur
hallgeir hallgerd hallgerdur hallgils hallgjerd hallgrim hallgrimur hallgunn hallgunnur halli hallie
halliki hallkatla hallkel hallkell hallkjell hallmann hallmar hallmundur hallny hallor halloy hallrid
hallrun hallsteinn hallthor hallur hallvarda hallvardur hallveig hallvidh hallvor hallvordine hally
halsand halsey halsten halston haluk halvar halvara halvard halvarda halvardh halvidh halvordine
halwarth hamar hamdi hamdija hamdullah hamed hamfrid hami hamid hamidou hamilton hamima hamis hamish
hamisi hamit hamiyet hammad hamp hampton hampus hamsini hamund hamundur hamza hamzah hana hanae hanagua
hanah hanan hanane hanbiken handine hando hane hanedan hanefi hanga hanh hani hania hanifa hanife hanim
hanis haniya hanja hanka hanken hanna hannabel hannah hannchen hanne hanne-lore hannele hanneli
hannelore hannes hanney hanni hannibal hanniken hanns hannu hannus hanny hanora hans hans-adolf
hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich
hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-h hans-heinrich
hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich hans-j hans-joachim hans-jochen
hans-jorg hans-josef hans-jurg hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto
hans-peter hans-rainer hans-rudolf hans-ruedi hans-theo hans-ulrich hans-uwe hans-walter hans-werner
hans-wilhelm hans-willi hans-wolfgang hansa hansford hansgeorg hansi hansia hansina hansine hansjoachim
hansjorg hansjurg hansjurgen hanson hansoy hanspeter hansrudolf hansruedi hanss hansueli hansuli
hansultan hansy hanto hanus hao haquinus haralamb haralambie harald haralda haraldo haraldur harambee
harbinaz harbiorn harborg hardana hardh hardhe hardhger hardhsten hardi hardie hardik hardin hardine
harding hardis hardouin hardy harek harekur harger hargita hargitta hari hariet harijs harik harimurti
harinakshi harinarayan harini haris harish harit harita hariulf hariz harja harjasa harjaya harjo
harjulf harl harlan harland harlaugur harlee harleen harlef harleigh harlek harlen harlene harlet harlev
harley harli harlie harlin harlog harlon harlow harlyn harlynn harma harman harmat harmatka harmike
harmke harmo harmon harmonee harmund harnail harok harol harold haroldo haron haroon haroun harouna
haroune harpa harrell harri harrie harriet harriett harriette harris harrison harro harrold harry
harsana harsanto harsaya harse harshil hartaka hartana harth harthe hartika hartley hartlov hartman
hartmann hartmuth hartovike hartuvike hartvig hartvike hartwell hartwig hartwik hartwin haruka haruki
haruko harun haruna harvast harve harvey harvidh harvie harvy hasan hasani hasano hasbek haseki hasgul
hashiki hashim hasibi hasije hasim hasin haskel haskell haslet hasmet hasna hasret hassan hassane hassie
hasso hastal hasteinn hatem hatice hatima hatin hatip hatouma hattab hattie haudur hauke hauksteinn
haukur haukvaldur hauwa hava havali havar havard havardh havardur havarr havaska havel havin havla havse
havtora havyn hawa hawar hawarth hawehindi haxhi hayali hayat haydar haydee hayden haydon hayel hayes
haylee hayleigh haylen hayley hayli haylie hayret hayrunnisa hayven hayward haywood hazael hazal hazan
hazbije hazeem hazelle hazen haziel hazim hazine hazle hazrat heba hebba heber hebert hece hector heda
hedda heddy hedelin hedendis hedevi hedevig hedewig hedhindis hedi hedila hedinn hedloy hedly hedny
hedrun hedvig hedviga hedviges hedvigo hedvik hedvika hedwig hedwige hedy heema hefni heggi heid heida
heidar heidarr heidberg heidbert heidbjorg heidbjork heidbjort heidbra heiddis heide-marie heidelinde
heidelore heidemarie heiderose heidi heidie heidlaug heidlindur heidloa heidmann heidmar heidmundur
heidny heido heidrekur heidros heidrun heidur heidveig heidy heigo heike heiki heikir heikki heiko heila
heili heilika heilike heilmodur heilo heimar heimir heimlaug heimo heinar heinart heiner heinfried heini
heino heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther
heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm
heinz-willi heisi heisl heitor hejne hekima hekime hekla hekmet hektor hektoro hekuran helaina helaine
helan helandrea helar helari helbe helbjorg helda heldemaro heldo heldur heleen heleena helen helena
helene heleno heleri helery helf helfrid helfrida helfried helga helge helgha helghi helgi helgine
helgunn heli helia heliana helie helier helika helina heline heliodora heliodoro helios helja helje
heljo helju helka helke helken helkje hella hellbjorg hellen hellena hellevi hellevig hellfrid helli
hellika hellike helliki hellmut hellmuth helly helma helmar helmara helmer helmi helmiina helmina
helmine helmo helmtrud helmuastus helmut helmuth helmy helny heloisa heloise helovise helve helvi helvig
helvio hely helyn hema hemal hemang hemangini hemani hemant hemaxi hemeterio hemi heming hemingine
hemiterio hemkil hemmert hemming hemmingus hemminki hemmo hemulf hemvidh henderson hendra hendri
hendrick hendrik hendrika hendrike hendrikka hendrikke hendrix hendy henekinus henery henichinus henife
henika henike henk henkil henley henn henna henneke henner hennessy henni hennie hennika henning
henninge henningea henno henny henoch henok henos henretta henri henric henrich henrick henricus henrie
henrieta henriethe henrieto henriett henrietta henriette henriikka henrik henrika henrike henrikka
henrikke henrikki henriks henriqua henrique henriqueta henry henryk henryka hensley heper hera heracleea
heraclio herbert herberta herberto herbertus herbie herbiorn herbjorg herbjorn herbjort herbor herborg
herbrikt herculano herdis herdovike heredio herenia hereth herewardus herfinnur herfrid herfridur
herfrod hergeir hergerdur hergill hergils hergjerd hergot hergunn heriberto herje herjolfur herki herkko
herko herlander herlaug herlaugur herlef herleifur herlinda herlinde herluf herlugh herluin herly herma
herman hermanda hermania hermanis hermann hermann-josef hermanna hermanni hermannus hermelinda
hermenegilda hermenegildo hermia hermike hermiken hermila hermina herminda hermine herminia herminio
hermiona hermione hermiono hermiterio hermodur hermon hermoth hermundur hernan hernandez hernando herney
herny herolind herrmann herschel herschell hershel hershell hershy hersilia hersir hersteinn hersveinn
herta hertevike hertha herthrudur hertta heru herulf hervar hervardur herve hervey hervin hervora
herwarth herwig heryanto hesbon hessel hessie hesti hetlin hetti hettie hetty heva heval hevi hevin hexi
heydər heyke heyki heyvetullah heyward hezekiah hezniye hezron hezzie hiacinta hiacynta hiaelm hiaelmger
hialmdis hialmlog hiarni hicabi hicham hicran hicsonmez hidajete hidaya hidde hideki hideo hidhin
hidhinbiorn hidir hiedi hielm hien hieronim hieronima hieronomo hifzi hifzullah higino hiie hikmat
hikmet hikmete hikmət hila hilah hilal hilar hilaria hilario hilarion hilarius hilary hilayda hilbert
hilberta hilbertine hilbjorg hilborg hild hilda hildah hildar hildbjorg hildborg hildburg hilde
hildebert hildeberto hildebjorg hildeborg hildebrand hildebrando hildefrid hildegaard hildegaerdh
hildegard hildegarda hildegarde hildegardo hildegart hildegerd hildegjerd hildegun hildegund hildegunde
hildegunn hildegunna hildelita hilderid hildfrid hildibergur hildibjorg hildibrandur hildiburg hildigard
hildigeir hildigerdur hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir hildiridur
hildisif hildithor hildny hildolf hildora hildred hildri hildrid hildrun hildulf hildunn hildur hilja
hilje hilka hilkka hilla hillar hillard hillart hillary hillegard hillegier hillegierd hillel hillery
hillevi hilliard hilma hilmar hilmer hilmi hilmir hilola hilppa hiltraud hiltrud himadri himani himawan
himeno himinbjorg himmet himri hincal hincmar hinda hindal hindrek hindrika hindy hinet hinewai hinric
hinrich hinrik hinrika hinrikka hintze hinza hinze hinzele hipolit hipolita hipolito hippia hippolita
hippolyte hira hiral hiram hiranmay hiranmaya hiranya hirije hiroko hirondino hiroshi hirvo hisako hisam
hisen hisham hitesh hithin hitoshi hizir hjaerne hjallkar hjalm hjalmar hjalmdis hjalmer hjalmey
hjalmfridur hjalmgeir hjalmger hjalmgerdur hjalmros hjalmrun hjalmthor hjalmtyr hjalmur hjalmveig hjalta
hjaltalin hjalte hjaltey hjalti hjarnar hjordis hjorfridur hjorleif hjorleifur hjorleiv hjormund hjorny
hjortfridur hjortthor hjortur hjorulv hjorvar hjorvard hjuke hladgerdur hledis hlegestur hleidar hleidur
hlengiwe hler hlidar hlidberg hlif hlifar hlin hlini hljomur hlodmundur hlodur hlodvardur hlodver hlokk
hlynur hnefill hnikar hnikarr hoa hoang hoani hoat hobart hobert hobson hocine hodari hodd hodur hofdis
hofeherke hoghne hoghni hogna hogni hojimurod hoke hokumə holda holfre holfred holgeir holger holgero
holgerth holgher holley holli hollie hollis hollyn holma holmar holmbert holmbiorn holmbjorg holmborg
holmdis holme holmfast holmfastur holmfrid holmfridh holmfridur holmfrith holmgaerdh holmgard holmgardh
holmgeir holmger holmgrimur holmgun holmkell holmkil holmlog holmstanus holmsteinn holmsten holmthor
holmvast holmvi holmvidh holmwith holti holuidh holvaster homer homero honaef honesti hong honora
honorat honorata honoratas honorato honoria honorina honorine honorio honorius honorka honza hoover
horac horace horacia horacio horacy horado horatia horatio horatiu hordur horea horia hormisdas
horst-dieter horst-gunter horst-peter horsten hortencia hortense hortensia hortensie hortensio hortensja
hortenzia hortenzie horton horymir horymira hosanna hosea hoseas hosie hosiyat hoskadem hoskuldur hosse
hosseda hossein hosteen hostimil hostimila hostimir hostimira hostislav hostislava hostivit houcine
houda houria hovard hovi hovirag howard howell hoyle hoyt hozan hraerekur hrafn hrafna hrafnar
hrafnbergur hrafnborg hrafndis hrafney hrafnfifa hrafngerdur hrafnheidur hrafnhildur hrafnkatla
hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraundis hredhaan hrefna hreggvidur
hreidar hreidmar hreimur hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir
hrodmar hrodny hrodolfur hrodvar hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund
hrutur hrvoj hrvoje hrvojka hsiu huban hubbard hubert huberta hubertine huberto hubertus huccet huck
huda hudavendigar hudavent hudayi hudson hudsyn huey hugberg hugbjorg hugbjort hugborg hugdis hugh
hughald hughalde hughe hughes hughey hughi hughie hughlek hugi huginn hugleikur hugljuf hugo hugon
hugrun hugues huguete huguette huia huko hukumdar huld hulda huldah huldar huldis huldrik huldrun hulki
hulmwidus hulon hulte hultrik hulusi hulya huma humaira humaiya humay humayra humayun humberto humbət
humeyra humi humiliana humoyun humphrey humza huna hunalp hunbjorg hunbogi hundis huner hung hungerdur
huni hunn hunor hunorka hunrodur hunvidh huong hurbert hurdogan hurican huriye huriyə hurkan hurley
hurmet hurram hurrem hurshida hurside hursit huruyet huryasar husameddin husamettin husein huseyin
huseyn huseynqulu husida husmen husna husnida husniya husniyyə husnora husnu husnuhal husrev hussain
hussein huston husun huu huub huugo huxley huy huzaifa huzeyfe huzuri hvalimir hvannar hvezdoslav
hvezdoslava hvithovudh hvonn hwa hwit hwithoveth hyacint hyacinta hyacinth hye hyldeburg hyltir hylur
hyman hymen hymir hynek hyo hyon hypolit hyrum hysen hysni hyun həci həcər həmid həsən həsənaga həzi
iacob iacopo iacopone iacov iaerl iaerle iaerne iaerp iaerpolf iaerund iag iago iain ian iana iancu
ianesis ianina ianira ianis ianna ianos iara iaroslav iaroslava iasmin iasmina ibaad ibadete iban iben
iberina ibeth ibidapo ibironke ibis ibn ibodulloh iboja ibolya ibou ibra ibraaheem ibraheem ibrahim
ibrahima ibraim ibrani ibrohim ibtissem ibukunoluwa ibun ica icaro icey icha ichiro icie icilio icimbike
iclal ida idabelle idalecio idalete idalia idalina idalio idalisa idamae idario idavide idda idelia
idell idella idelso idik idika idilia idir idiris idonia idor idowu idrees idris idriss idrissa idrisse
idriz idrup idun iduna idunn idy idzia ieremia iesa iesha ieshia ieva ifa ifeanyi ifeanyichukwu
ifechukwu ifeoluwa ifeoma iffar iffet ifigenia ifora iftikhaar iftikhar ifunanya igballe ige igelcemina
igild iginia iginio igino ignac ignace ignacia ignacie ignacio ignacja ignacy ignado ignas ignat ignata
ignati ignatius ignatz ignaz ignazio igne ignez ignjat igor igori igors ihab ihaia ihor ihsaan ihsan
ihtesham ihtiram ihtishaam ihtiyor ihtsham ihvan iida iikka iina iines iiris iiro iisak iisakki iita
iivana iivari iivi iivo ijaya ijli ika ikaika ikbal ike ikechukwu ikeme ikenna ikeoluwa iker ikhidie
ikhlaas ikhsan ikicitoyun ikin ikiz iklim iko ikraam ikram ikramah ikrimah ikrime ikrom ikshita ilacin
ilah ilahə ilai ilalmis ilan ilana ilang ilari ilaria ilarie ilario ilarion ilay ilayda ilaz ilbay ilbek
ilber ilbey ilbilge ilca ilda ildebrando ildefonsa ildefonso ildegarda ildegonda ildem ildeniz ildes
ildika ildike ildiko ildiz ildo ileana ileen ilena ilene ilenia ilga ilgar ilgegu ilgi ilgim ilgmars
ilham ilhami ilhamə ilhan ilia ilian iliana iliane ilianna ilias ilidia ilidio ilie ilies ilija ilijana
ilim ilinca ilinka ilir ilire iliriana ilirjana ilja iljana iljas ilka ilkan ilkanə ilkay ilkbahar
ilkben ilke ilker ilkim ilkin ilkka ilklima ilknur ilko ilksen ilkut ilkyaz illango illar illart illes
illiana illidio illimar illis illugi illya ilma ilmafer ilmar ilmari ilmars ilmatar ilmije ilmo ilmur
ilnarə ilo ilon ilona ilonka ilper ilpo ilppo ilqar ilqarə ilsa ilse ilsu iltan iltay iltekin ilter
ilteris ilundi ilus iluska ilva ilvi ilya ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza ilze
ilzo ima imad imam imane imani imanol imants imany imara imaran imari imbi imed imelda imen imene imer
imge imi imke imma immacolata immacolato immaculata immakulata immanuel imme immo immy imodzsen imogen
imogene imoleoluwa imona impi imran imrane imre imrem imren imrich imrihan imron ina inaaya inacia
inacio inaki inal inancli inara inari inars inarə inaya inayah inayət incifir incilay incoronata inda
indah indalecio indaleta indali indi india indira indra indrajit indrek indridi indrikis indro indy
indya ine inell ines inesa inese inessa ineta inez ing-britt ing-marie inga inga-britt inga-lill
ingalill ingberg ingbert ingdis inge ingeborg ingeborga ingeburg ingeburga ingegard ingegerd ingela
ingelise ingelore ingemar inger ingertha ingetraud ingetraut ingey ingheidur inghildur ingi ingiara
ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingiburgh ingifinna
ingifridur ingifrith ingigerdur ingigerth ingilaug ingileif ingileifur ingilin ingimagn ingimar
ingimaria ingimoth ingimunda ingimundur ingiridur ingirith ingiros ingisol ingithor ingivaldur ingiveig
ingiwara ingjaldur ingmar ingmars ingo ingolf ingolfur ingram ingrid ingrida ingride ingried ingrun
ingthor ingue inguna ingunn ingvaldur ingvar ingveldur ingvi iniga inigo inioluwa inja inka inken inkeri
inma innar innocencia innocenty innocenzio innocenzo inocenc inocencio inocentiu inoi inqilab insa insaf
intan intihap intiqam intizar inyoni ioan ioana ioanina ioanna ioannis iohanna iola iolanda iole iona
ionara ione ionel ionela ionelia iones ionica ionis ionne ionut ioque iorien iorio iorund iosefina iosif
iosse ioulia iouri ipek ippazio ippocrate ippolita ippolito iqra ira iradə iraida iram irawati iraz irby
irek ireland irelyn irelynn iremide irena irene ireneia irenej ireneo ireneus ireneusz ireno ireti
iretioluwa irfan irgo iriana iride iridenta iridian irie irina irinc irinckol irine irinel irineu iringo
irini irisa irisalva irish irisz irja irje irka irke irl irma irmak irmantas irmela irmeli irmelin
irmengard irmgard irmhild irmi irmina irmingard irmino irmtraud irmtraut irmtrud irmy irnanto irpa irsad
irtek irtis irungu irunn irva irven irvin irvine irving irwan irwin irya iryda iryna isa isaac isaack
isaak isabeau isabel isabela isabelina isabell isabella isabelle isabelly isac isacc isacco isack
isadora isadore isadoro isael isafold isai isaia isaiah isaias isaih isak isakine isalda isalia isalina
isalind isaline isaltina isaltino isam isamar isandro isane isaque isarr isaura isaure isaurinda isauro
isaya isbjorg isbjorn isbjort isborg iscan ischirione isdis ise isee isela iseldur iseline iselinn
iseoluwa iseult isey isfandiyor isfold isfrid isgeir isgerdur isgjerd isgəndər isha ishaan isham ishan
ishani ishanvi ishaq ishika ishild ishildur ishita ishmael ishola ishwar isiah iside isidor isidora
isidore isidoro isidra isidro isig isik isikay isil isilay isilda isildo isiman isin isiner isioma isis
isisa isit isitan isjbosjet iska iskin isko islaug isleif isleifur isleik isleiv isley islilja islime
islom isma ismael ismaele ismaelo ismail ismaila ismalia ismar ismayil ismeria ismerie ismet ismeta
ismey ismik ismo ismoil ismət iso isobel isol isold isolda isolde isolete isolfur isolina isolino isom
isotta isra israa israel israeline israfil isreal isrid isrod isrun issa issabella issac issack issam
issi issiah issiaka issol istvan isuf isveig ita itahisa itala italina italo itanya itil itir itri
itunuoluwa ituri itzae itzayana itzel itziar iule iulfrith iulia iulian iuliana iuliu iunn iuri iurie
iurii iustin iustina iustinian iute iuvur iva ivaan ivah ivaldo ivan ivana ivancica ivania ivanka ivanna
ivano ivanoe ivanoel ivanoela ivar ivari ivars ive ivecen ivek ivelisse iven iver iverson ivery iveta
ivete ivett ivetta ivette ivey ivica ivido ivie ivika ivka ivna ivo ivola ivon ivona ivone ivonette
ivonn ivonne ivor ivory ivrike ivrina ivrine iwa iwan iwo iwon iwona iwonka ixchel ixtiyar iyabode iyad
iyadunni iyana iyanna iyanuoluwa iyed iyem iyik iyiktag iyinoluwa iyiyurek iyla iymona iyonna iza izaac
izaak izaaz izabel izabela izabele izabell izabella izabelle izael izaiah izaias izajasz izak izako
izalino izan izaura izaya izayah ize izel izem izet izetta izgi izgu izia iziah izidor izidora izisz
izmael izmene izola izolda izoldo izora iztok izydor izzabella izzet izzettin izzy izzət ja'far ja'ir
jaabir jaafar jaago jaagup jaak jaakkima jaakko jaakoppi jaan jaana jaanika jaanis jaano jaanus jaap
jabal jabari jabbaar jabbar jabes jabez jabim jabir jabr jabria jabriel jabril jabulani jabulile jacalyn
jacari jace jacee jacek jacelyn jacen jacenty jaceon jacey jachen jachym jaci jacie jaciel jacinda
jacinta jacintha jacinthe jacinto jacira jack jackelin jackeline jackelyn jacki jackie jackline jacklyn
jacklynn jackqueline jacky jaclyn jaclynn jaco jacob jacoba jacobe jacobella jacobi jacobine jacobo
jacobus jacoby jacolby jacome jacopo jacorey jacori jacory jacqualine jacqualyn jacque jacquelene
jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui jacquie jacquiline
jacquline jacqulyn jacynthe jad jadah jadan jadarius jadda jadelyn jadelynn jaden jader jadesola jadiel
jadin jadir jadon jadore jadran jadrana jadranka jadranko jadviga jadwiga jadyn jae jaeda jaeden jaedon
jaedyn jaeger jael jaela jaelen jaelin jaelle jaelyn jaelynn jaeman jaenis jaens jaerl jaerle jafar
jafet jaffer jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdish jagger jagica jagienka
jagmeet jago jagoda jagor jagrati jagvi jahaira jahangir jahanzeb jahari jahaziel jahdami jahdari jaheem
jaheim jahel jahi jahiem jahir jahiz jahleel jahlil jahm jahmal jahmari jahmir jahnu jahongir jahzara
jahziel jai jaida jaidan jaide jaiden jaider jaidon jaidyn jaila jailah jailen jailene jailey jailyn
jailynn jaiman jaime jaimee jaimi jaimie jaimini jaimy jaina jair jairaj jaire jairo jairus jais jaison
jaivey jajuan jakab jakai jakari jakayla jake jakeb jakeem jakelino jakhari jakhi jakia jakira jakiya
jakiyah jakob jakobe jakobi jakobina jakobino jakobo jakobs jakop jakov jakub jakuba jakubina jakubka
jakup jakyra jala jalaal jalal jalani jalaya jalayah jale jaleah jaleel jalees jaleesa jalen jalena
jalene jalia jaliah jalil jalin jalisa jalissa jaliyah jalmar jalmari jalmira jalo jalol jalon jalou
jalsa jalyn jalynn jalyssa jalə jama jamaal jamaine jamal jamalia jamall jamar jamarcus jamari jamaria
jamario jamarion jamarius jamarr jamauri jamaya jame jamee jameel jameelah jameer jameka jamel jamell
jamelle jamere james jamesha jameson jamey jami jamia jamiah jamichael jamie jamie-lee jamie-leigh
jamier jamieson jamika jamil jamila jamilah jamilia jamilla jamillah jamim jamin jamina jamir jamira
jamiro jamison jamiya jamiyah jammie jamol jamshid jamya jamyah jamyra jan jan-ake jan-erik jan-olof
jan-peter jana janae janai janaina janaki janalee janani janar janardo janasia janay janaya jancarlos
jancsi jane janea janean janee janeen janek janel janeli janelin janell janella janelle janelly janely
janene janese janessa janet janeta janete janeth janett janetta janette janey janez jangwa jani jania
janiah janic janica janice janick janie janiece janiel janik janika janin janina janine janique janis
janise janita janiya janiyah janja janjo janka jankat janko jann janna jannah jannat janne jannek
janneke jannelle jannes jannet janneth jannetje jannett jannette janney janni jannie jannik jannika
jannike jannine jannis janno jannu jano janos janosch janosh jansen jansenio janset janson januario
january januja janus janusz januz jany janya janyah janyce janyla janylah jap japer japhet japheth
jaquan jaquelin jaquelina jaqueline jaquelyn jaques jaquez jarad jarbas jardel jared jarel jarell jaret
jareth jarett jarfi jargo jari jariah jarid jariel jarin jarina jarius jariyah jarkko jarko jarl jarla
jarlath jarle jarleth jarman jarmil jarmila jarmo jarnbra jarne jarngerdur jarngrimur jarno jarod
jarolim jarolima jarom jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarred jarrel
jarrell jarren jarret jarrett jarrid jarrod jarron jarthrudur jarun jarund jaruthip jaruwan jarvia
jarvis jarwa jarwadi jarwi jasan jasao jascha jase jasen jasenko jashaun jashawn jashua jasiah jasiek
jasiel jasin jasir jasiri jasleen jaslene jaslyn jaslynn jasmani jasmiina jasmijn jasmim jasmin jasmina
jasmine jasminka jasmit jasmyn jasmyne jasnena jason jasper jassem jassim jasson jasur jaswadi jatgeir
jathan jati jatin jatmiko jatmundur jatta jatvardur jaume jaunita jautrite javan javari javaris javas
javen javeon javi javian javien javier javiera javiero javin javion javlon javohir javon javontae
javonte javorka jawan jawed jax jaxen jaxon jaxsen jaxson jaxsyn jaxton jaxtyn jaxx jaxxon jaxyn jaya
jayadi jayana jayanna jayce jaycee jaycen jayceon jayci jaycie jaycob jayda jaydah jaydan jayde jaydee
jayden jaydin jaydn jaydon jaydyn jaye jayeng jayesh jaykob jayla jaylah jaylan jaylani jaylano jaylee
jayleen jayleigh jaylen jaylene jaylie jaylin jayline jaylinn jaylon jaylyn jaylynn jayme jaymee jaymes
jaymi jaymie jayna jayne jaynie jayonna jayquan jayse jaysen jayshawn jayson jayvano jayven jayveon
jayvian jayvin jayvion jayvon jazelle jazeps jaziah jaziel jaziyah jazleen jazlene jazlin jazlyn jazlynn
jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn jda jean jean-baptiste
jean-bernard jean-blaise jean-charles jean-christophe jean-claude jean-daniel jean-david jean-denis
jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-maurice jean-michel jean-noel
jean-paul jean-philippe jean-pierre jean-pol jean-robert jean-sebastien jean-yves jeana jeancarlos jeane
jeanelle jeanene jeanete jeanett jeanetta jeanette jeanice jeanie jeanine jeanlou jeanluc jeanmarie
jeanna jeanne jeanne-marie jeannel jeannetta jeannette jeannie jeannine jeannot jeanny jeanpaul
jeanpierre jeb jebet jecinta jed jedediah jedidah jedidiah jedidja jedrek jedrzej jeet jeevika jef
jeferson jeff jefferey jefferson jeffery jeffie jeffory jeffrey jeffrie jeffry jefim jefri jefta jegor
jehanne jehona jehu jeip jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelica
jelisa jelisaveta jelizaveta jelka jella jelle jelmer jelte jemal jemeljan jemima jemimah jemina jemma
jemond jemutai jen jena jenae jenaro jencarlos jenee jeneen jenel jenell jenelle jenesis jenessa jenetta
jenette jeneva jenevieve jeni jenica jenice jenifer jeniffer jenilee jenine jenipher jenise jenna
jennafer jennah jennefer jennell jennelle jennette jenni jennica jennie jennifer jenniffer jennine
jennings jenny jennyfer jeno jenoa jenoah jenovefa jens jens-peter jens-uwe jensen jensina jenson jensyn
jenthe jentry jeovanni jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha
jeptoo jerad jerald jeraldine jeraldo jeralyn jeramiah jeramie jeramy jerard jerardo jere jered jerel
jerell jereme jeremei jeremey jeremi jeremia jeremiah jeremias jeremiasz jeremie jeremih jeremy jergus
jeri jeriah jerica jerico jeriel jerika jerilyn jerilynn jerimiah jerimy jerker jerlene jerline jermain
jermaine jerman jermel jermey jermiah jerne jernej jerneja jerod jeroen jerold jerome jeromo jeromos
jeromy jeron jerone jeronim jeronima jeronimo jerono jeronym jerop jerotich jerrad jerrald jerre jerred
jerrel jerrell jerrett jerri jerrica jerrick jerrid jerrie jerrilyn jerrod jerrold jerron jerry jerson
jerta jerusa jerusha jeruto jeryl jerzy jes jesa jesca jesenia jeshua jesiah jesica jesika jeslyn jesper
jess jessa jessalyn jesse jesseca jessee jessenia jessey jessi jessia jessiah jessica jessie jessika
jessim jesslyn jesslynn jessy jessyca jessye jestin jestine jesualdo jesus jesusa jesusita jethro jetmir
jetmira jetmire jeton jetro jett jetta jetti jettie jettson jevgeni jevgenijs jevon jevrosima jewel
jewell jeyakumar jezabel jezdimir jezups jhalak jhan jhene jhett jhoan jhoana jhon jhonatan jhonny jhony
jia jiana jianna jibril jicchak jidde jie jigme jihan jihane jikke jil jiles jilji jill jillian jim
jimena jimm jimmee jimmie jimmy jimram jina jinane jinawi jindra jindrich jindriska jing jinjuta jinnie
jinny jinte jinthe jionni jiordano jiovanni jip jiraiya jireh jiri jirina jiro jisaj jiselle jitender
jitendra jitka jitrin jiya jiyan jizelle joa joabe joachim joachim-friedrich joacim joah joakim joakimo
joan joana joane joanie joanina joaninha joann joanna joanne joannes joannie joanny joany joao joaquim
joaquin joaquina joas joash job jobe jobjorn jobst joby jocelin jocelina joceline jocelino jocelyn
jocelyne jocelynn jochem jochen jochum jociano jocjo jocum jodda jodee jodel jodi jodie jodis jodok jody
joe joeann joel joela joele joelene joelina joeline joell joella joelle joellen joelma joely joep joerg
joeri joes joeseph joesph joetta joette joey joffrey jofre jofred jofridur jofroy jogeir joger jogvan
johan johana johancjo johanino johann johanna johannah johanndina johanne johannes johano johans
johathan john johna johnathan johnathen johnathon johndavid johnell johnetta johnette johney johnie
johnmichael johnna johnney johnnie johnny johnpaul johnsie johnson johnstone johny joi joice jokla joko
jokubas jokull jokulros jola jolan jolana jolanda jolanta jolanthe jolayemi jole jolee joleen joleigh
jolena jolene jolette jolie jolien jolijn jolin jolina jolinda joline jolyn jolynn jomar jomundur jon
jona jonae jonah jonanna jonar jonas jonasina jonasz jonata jonatan jonatano jonatas jonathan jonathen
jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonell jonelle jonet jonette joney
jonfrid jonfridur jongeir jongerd jonheidur jonhild jonhilda jonhildur joni jonia jonida jonie jonina
jonine joninna jonis jonka jonlaug jonmichael jonmundur jonna jonnathan jonne jonnie jonny jono jonpaul
jons jonsteinn jontae jonte jonthor jonveig jony joojo joona joonas joonatan joop joos joosep jooseppi
joost jop joppe jora joraci joram joran jorann jordan jordana jordane jordanka jordann jordano jordao
jordi jordin jordis jordon jordy jordyn jordynn joreid jorel joren joretta jorfi jorfrid jorg jorg-peter
jorga jorge jorgelina jorgen jorghild jorgina jorgine jorginius jorginus jorgunn jorhild jori jorid
joridur jorie jorien joril jorild jorill jorim jorin jorina jorine jorio joris jorit jorja jorje jorlaug
jorleif jorleiv jorma jormundur jorn jorna jorne jornelle jorni jornille joron joronn jorri jorrit jort
jorulf jorun jorund jorundur jorune jorunn jorunna jorus jorvar jorvel jorvi jory jos josabete josafat
josalyn josana josavin joscelina joscelino joscelyn joscha joschua jose jose-luis joseangel josebina
josee josef josefa josefien josefiina josefin josefina josefine josefino josefita josefo joselene
joselia joselin joselina joselindo joseline joselino joselito joseluis joselyn joselyne joselynn josema
josemanuel josep joseph josepha josephat josephin josephina josephine josephus josete josette josey josh
joshlyn joshua joshuah joshue josi josia josiah josiana josiane josianne josias josie josiephine josiko
josilyn josina josine josip josipa joska josko joslin joslyn joslynn joso josofine jospeh josphat
josphine josse josselin josselina josselino josselyn jossie jossif josslyn jost jostein josteinn josten
josu josua josuana josue josuo josy jotunn joud jouko jouni jourdain jourdan journei journi journie
jovan jovana jovani jovanka jovanna jovanni jovannie jovanny jovany joveig jovelina jovelino jovi jovian
jovica jovie jovin jovina jovita jovito jovon jowita joyce joycelyn joye joyline joza joze jozef jozefa
jozefin jozefina jozefino jozefo joziah jozica jozie jozlyn jozo jozsa jozsef jozsi jozue jream jrue jua
juan juana juancarlos juanita juanito juanjo juanjose juanma juanpablo juaquin juca juda judah judd jude
judea judi judicael judie judit judita judite judith judito juditte judson judy judyta judyth juel juelz
juergen jugoslav juha juhan juhana juhani juho jukka julan jule julee julene jules julfrid julhild juli
julia julian juliana juliane juliann julianna julianne juliao julide julie julie-anne julieann julieanna
julieanne julien julienne juliet julieta julieth julieto julietta juliette julihuld juliino julija
julijan julijana julijs julika julilla julina julinda juline julinka julio julious juliros julisa
juliska julissa julita julitta julius juliusz julla jullian juluis july juma jumaane jumadi jumagul
jumari juna junayd junette junhild junia juniana junie junine junior junious junita junius junko junni
junon juozas jupp juraci juraj jurek jurg jurgen jurgis jurgita juri jurid jurij juris jurjo jurmo
jurnas jurnee jurre jusma jusra jusse jussi justas justen justeno justiina justin justina justinas
justine justiniani justiniano justino justis juston justus justyce justyn justyna justynka jusuf
juszticia jusztina jusztinia juta jutka jutta jutte juul juulia juulika juuso juvan juvenal juventino
juvita juwan juwon jvonne jyoti jyotis jyotsana jyri jyrki jytte kaamil kaan kaapo kaappo kaapro kaare
kaarel kaaren kaari kaarin kaarina kaarle kaarlo kaashif kaat kaazim kabbe kabeer kabil kabir kabiru
kace kacee kacen kacey kachela kaci kacie kacper kacung kacy kada kadarius kadee kadeem kadem kaden
kadence kadherin kadhrin kadiatou kadidia kadidiatou kadie kadijah kadin kadinana kadir kadire kadlin
kador kadri kadrican kadriye kady kadyn kaedyn kaeja kael kaela kaelan kaelani kaelbiorn kaelee kaeleigh
kaelen kaeli kaelin kaely kaelyn kaelynn kaeson kaete kaethe kaetil kaetilbiorn kaetilfridh kaetillogh
kaetilmund kaetilo kaetilvast kafeel kagan kagiso kahina kahir kahlan kahlani kahlia kahlil kahro kahu
kahurangi kai kai-uwe kaia kaidan kaidar kaiden kaidence kaidi kaido kaidor kaidyn kaie kaija kaila
kailah kailan kailani kailany kailash kailee kaileigh kailen kailey kailie kailin kaily kailyn kailynn
kaimana kaimar kaimo kain kaina kaine kainen kaino kainoa kaique kaira kairav kaire kairi kairit kaisa
kaisen kaisha kaisla kaisley kaison kaisu kaitlan kaitlin kaitlyn kaitlynn kaito kaius kaivo kaiya
kaiyah kaizen kaizer kaja kajana kajar kajari kajen kajetan kajji kajsa kajus kakali kaktus kala kalan
kalani kalanidhi kalaya kalayah kalbi kaldi kaldor kalea kaleah kaleb kalee kaleem kaleema kaleena kalei
kaleia kaleigh kalel kalen kalena kalene kaleo kalervo kalet kalev kaleva kalevi kaley kalgay kali
kaliah kalib kalidou kalie kalil kalila kalim kalin kalina kalinda kalinik kalipszo kalisha kalissa
kalista kalistrat kaliya kaliyah kaljar kaljo kalju kallan kalle kallen kalli kallie kalliope kalliopi
kalliszta kally kalma kalman kalmann kalmar kalmara kalmer kalob kalon kalpana kalpit kaltrina kaluwa
kalv kalvar kalvin kalyn kalynn kama kamal kamala kamalesh kamani kamar kamara kamari kamaria kamarion
kamau kamauri kamaya kambali kamber kambree kambri kambria kambrie kamden kamdyn kamea kamelia kamelya
kameron kameryn kamesha kami kamia kamiah kamidin kamie kamiel kamil kamila kamilah kamile kamilla
kamille kamillo kamilly kamilə kamisha kamiyah kamla kamlesh kamol kamola kamolchanok kamoliddin kamora
kamran kamren kamri kamrin kamron kamryn kamuran kamya kanaan kanak kanaka kanan kanchan kanci kanda
kandace kandef kandemir kandi kandice kandida kandie kandis kandra kandy kandyce kane kaneisha kaneles
kanelken kaner kanerva kanesha kani kania kanika kanini kanisha kanishka kaniya kaniyah kannan kannen
kannon kanny kanpulat kansu kanti kanutte kanye kanyon kaombwe kaori kaoutar kapagan kapgar kapitola
kapkin kaprasius kapri kara karaamat karabas karaca karaer karah karahan karakucak karalyn karam karama
karamba karamoko karan karanbay karanda karani karanja karatas karcan karch karcsi karda kardelen kardi
kardis kardo kareem kareen kareena karel karelius karella karelle karely karen karena karenanna karender
karene karener karenius karense karensius karentius karenus karesius karete karey karfinn kargilac
karhild kari karia kariane kariann karianna karianne karie karijanne karim karima karimah kariman karime
karimi karin karina karine karinus karis karisa karishma karisma karissa karit karita karitas karitasz
karitha kariuki karizma karja karkur karl karl-august karl-dieter karl-emil karl-erik karl-ernst
karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-johan karl-josef
karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla karle karlee karleen karleif
karleigh karleiv karlene karles karley karlfried karlheinz karli karlie karligac karlijn karlina
karlinna karlis karlo karlof karlogna karlos karlot karlotta karlotte karlovna karlton karluf karlukhan
karly karlyn karma karman karmel karmela karmelina karmella karmelo karmen karmeno karmin karmo karmund
karmyn karn karna karneles karnelis karnelske karnilske karol karola karolann karole karolien karoliina
karolin karolina karoline karolino karolis karolius karolo karolt karolus karoly karolyn karon karra
karrah karri karrie karrington karry karsa karsana karsen karson karstein karsten karstine karsyn karter
karthik kartier kartik kartika karun karunanidhi karunn karvel karya karyl karyme karyn karysa kasam
kasander kasandra kasbara kasberg kasen kasey kash kasha kashan kashangaki kashawn kashif kashish
kashmere kashmir kashton kashvi kashyap kashyapi kasi kasia kasian kasif kasim kasimir kasimira kasiran
kasiyah kaskazi kason kaspar kaspara kaspars kasper kasperi kaspian kassander kassandra kassi kassidi
kassidy kassie kassim kassius kasszandra kastiel kastor kastora kastriot kasusra kasyn kata kataleya
katalin katalina katana katara katariina katarina katarine katarinus katarzyna katcha kate katelijne
katelin katell katelyn katelynn katelynne kateri katerin katerina katerine katerino katey kathaleen
katharina katharine katharyn kathe katheleen katheli katherin katherina katherine katherinne kathern
katheryn katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathline kathlyn kathrin
kathrine kathryn kathryne kathy kathyrn kati katia katiana katica katie katie-louise katija katilog
katilrun katilvi katilyn katina katinka katja katla katleen katlin katlyn katlynn kato katre katrena
katri katrice katrien katriina katrijn katrin katrina katrine katriona katryn katsumi kattie kattil
kattilbiorn kattilbjorn kattilborg kattilfridh kattilgardh kattilger kattilgun kattillog kattilmund
kattilo kattilog kattilvast kattilvi katty katun katunkiz katy katya kauko kaul kauno kaupo kaur kauri
kauro kauthar kaver kavion kavita kavitha kavon kavurt kavya kawaca kawaya kawika kawkab kawtar kawthar
kay kay-uwe kaya kayaalp kayacik kayagun kayana kayanna kayaturk kayca kayce kaycee kaycen kayci kaycie
kaydance kaydee kayden kaydence kaydin kaydon kaye kaygusuz kayi kayihan kayit kayla kaylah kaylan
kaylani kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kayliah kayliana
kaylie kaylin kaylon kaylor kaylyn kaylynn kayne kayode kayra kayrabay kays kaysan kaysen kaysha kaysie
kayson kaytlin kaytlyn kaytlynn kayun kayvon kazanc kazi kazim kazime kazimiera kazimierz kazimir
kazimira kazkatun kazuko kazuo kea keagan keagen keaira kealan keana keandra keandre keane keanna keano
keanu keara keasia keaton keba kecia kedrick kee keegan keela keelan keeley keeli keelie keelin keely
keelyn keena keenan keenen keerti kees keesha keet keeva kefser kegan kehinde kehlani keiana keianna
keiara keidi keifer keigan keijo keiko keila keilah keilan keilani keili keily keilyn keimo keion keir
keira keiran keirra keirsten keiry keisha keit keith keitha keitlin keitlyn keiu keji kejuan kekik
keklik kekoa kelami kelan kelani kelby kelcey kelci kelcie kelcy keld kelechi kelemen keles keli kelia
kelian kelis kellan kelle kellee kellen kelley kelli kellie kellin kellu kelly kelly-anne kelly-marie
kellyann kellye kellyn kelsang kelsea kelsee kelsey kelsi kelsie kelsy kelton kelvin kelya kelyan kem
kemal kemalettin kemani kemari kemba kemberly kemboi kemen kemp kemuma kemunto ken kena kenadee kenadi
kenadie kenan kenari kenda kendal kendale kendall kendalyn kendarius kendel kendell kendra kendria
kendric kendrick kendrix kendyl kendyll kenedi kenedy kenes keneth kenia kenichi kenisha kenith kenji
kenlee kenleigh kenley kenn kenna kennadi kennady kennan kennard kennedi kennedie kennet kenneth kenney
kennie kennith kenno kennon kennth kenny keno kenrick kensi kensie kenslee kensley kent kenta kenter
kenth kenton kentrell kenya kenyangi kenyata kenyatta kenyetta kenyon kenza kenzi kenzie kenzlee kenzley
kenzo kenzy keon keona keondra keondre keoni keonna keontae keonte keosha kepez kera keramet kerami
keran kerby keremsah keri kerim kerime kerin kerka kerli kerly kerman kermit kermo keron kerra kerri
kerrie kerrigan kerrin kerry kersti kerstin kerttu kertu kerubina kerubo kervin kerwin kesean kesha
keshaun keshav keshawn keshia keshon kesme kessaf kessy kestutis kete ketil ketilbiorn ketilbjorg
ketilbjorn ketilelf ketilfridur ketilfrith ketill ketillogh ketilridur ketlin ketrin ketsia ketter
keturah keva kevan keven kevim kevin kevion kevon kevser kevyn keya keyaan keyan keyana keyanna keyara
keyken keyla keylan keylee keyli keylin keyon keyona keyonna keysha keyshawn kezban kezia keziah kezlik
kgabu khaalid khaan khadidiatou khadidja khadija khadijah khadim khady khai khalani khaleb khaled
khaleel khaleesi khali khalia khaliah khalid khalif khalifa khalil khalilah khaliyah khamani khamari
khamisi khang khanyisile khari khaza khem khethiwe khiry khloe khloee khoa khoudia khristian khristina
khristopher khulekani khushi khyla khylee khyree kia kiaan kiah kiali kian kiana kiandra kiani kianna
kiano kiapo kiara kiarah kiaran kiari kiarie kiarra kibafupia kibar kibet kibibi kiburi kidane kiddy
kiefer kielo kiera kieran kiernan kieron kierra kiersten kierstin kierstyn kierulf kiesha kieth kifaye
kifayət kiia kiira kijana kijani kike kikelomo kiki kikka kile kilee kiley kilian kiliana kilicbay
kiljan killian killu kilonzo kilyan kim kimani kimanzi kimathi kimaya kimball kimber kimberely kimberle
kimberlee kimberley kimberli kimberlie kimberlin kimberly kimberlyn kimberlynn kimbery kimbilio kimbra
kimete kimeu kimi kimiko kimiz kimizalma kimizalmila kimizin kimmie kimmo kimmy kimo kimon kimora
kimutai kimya kinan kinaya kincso kindra kine kinel kinga kinge kinlee kinleigh kinley kinsey kinslee
kinsleigh kinsley kinte kinubi kinuthia kinyanjui kinyua kinzie kinzlee kinzley kiojah kioko kion kiona
kionna kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto
kipsang kipton kiptoo kipyegon kir kira kirac kirah kiramettin kiran kirana kirat kiraz kirby kircicek
kirgavul kirgiz kiri kiril kirill kirilla kirilo kirk kirlangic kiro kirra kirsa kirsi kirsi-marja
kirsika kirsten kirsti kirstie kirstin kirstine kirsty kirstyn kirt kirti kirui kisanet kisanna kisha
kishan kisima kismet kiso kitan kitana kitti kittie kitty kiume kivanc kivilcim kiwara kiya kiyah kiyan
kiyana kiyasi kiymet kiyoko kiyomi kiyoshi kizdurmus kizil kizilalma kiziltunc kizzie kizzy kjaerand
kjaervald kjalar kjallakur kjalvor kjaran kjarr kjartan kjarval kjeld kjell kjellu kjersti kjetil kjoi
kjolv kjonik kjostel kjostol kjostolv kladia klaengur klaire klak klakke klakki klanjo klara klarencjusz
klari klarissa klarissza klarisz klaro klaudetta klaudia klaudian klaudiana klaudie klaudija klaudino
klaudius klaudiusz klaudo klaus klaus-d klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter
klaus-ulrich klaus-werner klavdija klavs klay klayton klea klelia klematisz klemen klemencia klemens
klement klementin klementina klementino klementyna klemenz klemetti kleofas kleopatra kleopatro kliment
klint klio klitemnestro kloe kloey kloie klothilda klothilde klotild klotilda klotildo klotylda knag
knorr knud knut knute knuto knutur koa koah kobi kobie koby kocabas kocak kocer kochan kockan koda
kodchaporn kodi kodie kodran koech koen koenraad kofi koggi koha kohen koi koichi koit koji kojo kokeny
koko kokob koksal koktas kolawole kolbe kolbeinn kolbi kolbie kolbjorg kolbjorn kolbra kolbrun kolby
koldan koldis koldo koleta kolett koletta kolfinna kolfinnur kolfreyja kolgrima kolgrimur koll kolle
kolleen kollin kollung kollyns kolmar kolodziej koloman kolomba kolombin kolombina kolos kolskeggur
kolskjegg kolson kolstein kolt kolten kolter kolton koltyn kolumban kolumbin kolumbina kolur kolvidur
komil komila komron koncagul kondo konguralp konika konkordia konner konnie konnor konny konrad konradi
konrads konradus konsta konstance konstancia konstancie konstancja konstantin konstantina konstantinos
konstantins konstantinus konstanty konstantyn konstanze konsuela konul konur konuralp konvald konzuela
kooper koos kopan kopano kope kopur kora koralia korall koralp koray korbin korbinian korbyn korcan
kordelia kordell kordula korede korekur korel korey kori korie korin korina korinna korinne korir korka
korkmaz korkmazalp korkut kormakur kormlod kornel korneli kornelia kornelie kornelija kornelije
kornelius korneliusz kornili koronilla korra kortney kortni korugan kosemen kosgei kosisochukwu kosma
kosmas kosmo kostek kostyantyn kosukhan kotryna kotuz kourtney kovsər kovu kozett kozima kozma kragh
kraig kraki krasava krasimir krasomil krasomila krasoslav kree kreed kreeta krenar krenare kreola
kreshnik kresimir kresomysl kreszcencia kreszentia kreszenz kreuzo kria kriemhild kriemhilde krijn
krimhilda krimhilde krimhildo kris krish krisha krishiv krishna krishnadas krishnadasa krisjanis krislin
krislyn kriss krissy krist krista kristan kristaps kristberg kristbergur kristbjorg kristbjorn kristborg
kristdor kristeen kristel kristella kristelle kristen kristene kristens kristensa krister kristers
kristey kristfinnur kristfridur kristgeir kristgerdur kristi kristiaan kristian kristiana kristiane
kristianna kristians kristiarn kristie kristien kristiina kristijan kristin kristina kristine kristinn
kristino kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle kristleifur kristlin
kristlind kristmann kristmar kristmundur kristny kristo kristof kristofer kristoffer kristofor
kristolina kriston kristopher kristros kristrun krists kristthor kristthora kristupas kristvaldur
kristvardur kristveig kristvin kristvina kristy kristyn kristyna kriszta krisztian krisztiana krisztina
krisztofer kritika krizanta kroot kross krsevan krsto krue krumma krummi kruno krunoslav krusa kruz
krypto kryspian kryspin krysta krystal krystel krysten krystian krystin krystina krystle krystof
krystyna krzesimir krzysiek krzysztof ksantipo ksawera ksawery ksenia ksenija kseniya ksenofont kubad
kubat kubilay kubra kubran kubura kuchanua kuddusi kuido kuiki kuisma kujoe kujtim kujtime kulben kuldar
kuldev kulla kullar kulle kullervo kulli kullike kulliki kullikki kullo kulno kulnun kulvar kulvi kulvo
kum kumar kumari kumral kumrije kumsal kumuda kumush kunal kunaporn kuncara kunegunda kunhuta kunibert
kunigunda kunigunde kunkyi kunnar kuno kunta kunter kunthara kuria kurigunde kurmet kurmo kurnia kursad
kurt kurtis kurunzi kuse kush kushtrim kusiima kusta kustaa kustaava kustas kusti kusuma kutay kutbettin
kuter kutgun kutlay kutsay kutun kuulo kuuno kuzman kvasir kveldulfur kveta kveton kvetos kvetoslav
kvetoslava kvetuse kvido kvigh kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi
kwintyn kya kyah kyaire kyalo kyan kyana kyanna kyano kyara kyden kye kyia kyla kylah kylar kyle kylea
kylee kyleen kylei kyleigh kylene kyler kyley kyli kylia kylian kyliann kylie kylin kylli kyllian
kyllikki kylo kylon kylva kylynn kym kymani kymber kymberly kyna kyndal kyndall kyndra kyng kynlee
kynleigh kynnedi kynslee kynzlee kyoko kyong kyosti kyra kyrah kyran kyree kyren kyriakos kyrie kyrielle
kyrill kyrin kyro kyron kyrre kyrsten kyrstin kysen kyson kystolv kyung kyzer kəmalə kəmaləddin kənan
kəramət kərim l'oreal la-salete laal laban labaron labeeb labib labinot labuh lacee lacey lachelle
lachlan laci lacie lacin lacole lacramioara lacrecia lacresha lacy ladarius ladarrius ladawn ladd laddie
ladell ladina ladislao ladislas ladislau ladislaus ladislav ladislava ladiszla ladji ladli ladon ladonna
lady laeeq laeff laegjest lael laela laercio laerke laertes laeticia laetitia lafayette lafe lagho lagle
lahiah lahna lahoma lai laia laika laiken laikyn laila lailah lailani lailati laili laimi laimonis laina
lainee lainey laini lainie laiq laira laird laire lais laisha laith laive laivi lajita lajlaj lajos
lajuan lajuana lakayla lakeesha lakeisha lakelyn lakelynn lakendra lakenya lakesha lakeshia lakeya
lakeysha lakia lakiesha lakin lakisha lakita laksana laksh lakshit lakshman lakshmi lakshmidhar
lakshminath laksita lakyn lal lala lale lalia lalie lalit lalita lalla lalo laly lalə laləzar lamar
lamarcus lamarion lamarr lambert lamberta lamberto lambrigt lameck lamih lamine lamiyə lamon lamonica
lamont lamonte lamya lana lanae lanang lanaya lance lancelot lancilotto landan landin lando landolfo
landon landri landrie landry landyn lanell lanelle lanetta lanette laney lanfranco langa langalibalele
langat langdon langgeng langston lani lanie lanisha lanita laniya laniyah lanjar lanna lannie lanny
lanora lantar lanz lanzo laoise laora lapo laqeet laquan laquanda laquetta laquinta laquisha laquita
lara lara-sophie larae laraine laras larbi larcia laree larence larensa larensina larent larentius
larenz larenzo laretta larey larhonda lari lariah larin larina larisa larissa larissza larita larkin
laron laronda laroy larraine larrie larrimore larry lars lars-ake lars-erik lars-goran lars-olof larseus
larsinius larson lartia larue larus lary larysa laryssa lasandra lascar lasha lashae lashana lashanda
lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashelle lashon lashonda lashondra
lashun lashunda lasma lasmanto lasmono lasonya lassana lasse lassi lassie laswi laszlo latanya latara
latarsha latasha latashia latavia lateef lateisha latesha lathan lathgertha latia laticia latif latifa
latifah latife latika latinka latisha latofat latonia latonya latoria latosha latoshia latoya latoyia
latrell latrice latricia latrina latrisha laudelino laufar laufey laufheidur laufhildur lauga lauge
laugey laugheidur laugi lauli launa launcelot laura laural lauralee lauran laurance laurane lauranne
laure laureana laureano laureen laurel laureline lauren laurena laurenc laurence laurencia laurencie
laurencja laurencjusz laurenco laurene laurenio laurens laurent laurentia laurentino laurentiu
laurentius laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne lauriano
laurice laurids laurie laurin laurina laurinda laurindo laurine lauris laurita laurits lauritz laurius
laury lauryn laurynas lauryne laus laust lautaro lautone lavada lavanya lavaughn lavdije lavdim lavdrim
laveda lavell lavelle lavena lavenia lavera lavern laverna laverne laveta lavetta lavette lavin lavina
lavinia lavinio lavize lavon lavona lavonda lavone lavonia lavonna lavonne lavonte lavrans lavrants
lawana lawanda lawanna lawerence lawernce lawrance lawren lawrence lawrencia lawson lawton laxman laxmi
laya layah layan layana layanah layden layken layla laylah laylani laylo layna layne laynee laynie layth
layton lazar lazare lazaro lazarus lazarz laze lazim laziz lazzaro lea lea-sophie leah leala leamon lean
leana leander leandr leandra leandre leandrew leandro leane leaner leanika leann leanna leanne leano
leanor leanora leard leart leasia leatha leatrice lebriz lebron leccio lech lecio ledian ledion ledri
ledun ledvin ledvor lee leea leeah leeann leeanna leeanne leela leeland leelet leelo leelou leemet leena
leendert leeroy leesa leevi legaci legawa leggett legjest lehna leho lehte leia leiah leiana leidar
leidi leidolf leidolfur leidolv leidulf leidulv leidvin leidy leiel leif leifur leiger leigh leigha
leighann leighanna leighanne leighton leik leiki leiknir leikny leiko leikvard leikvin leila leilah
leilani leilany leili leina leino leire leisa leisha leitha leiu leiul leivo leja lejan lejla lekha
lekisha lela lelah leland lelar lelet lelia lella lelle lem leman lemar lembah lembe lembi lembit
lembitu lembo lemi lemide lemlem lemma lemmi lemmie lemmik lemmikki lemmit lemmitty lemmo lempi lemuel
lena lenah lenard lene lenette leni lenia lenin lenio lenira lenita lenja lenka lenn lenna lennard
lennart lennarth lennert lennie lennis lennon lenny lenon lenora lenord lenore lenox lenthe lenwood leny
lenya lenzo leo leo-paul leobardo leoberto leocadia leocadio leodegar leokadia leokadie leokadiusz leola
leolina leoma leomenia leon leona leonard leonarda leonardina leonardo leonce leoncio leoncjusz leone
leonel leonela leonete leonetta leonhard leonia leonicio leonid leonida leonidas leonides leonidia
leonidio leonids leonie leonila leonilda leonilde leonildo leonilia leonio leonis leonisa leonit leonna
leonne leono leonor leonora leonore leons leontin leontina leontine leontyn leontyna leontyne leony
leonzio leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leordean leos leota
leotrim lepo leposava lerato lere leron leroy lerzan lerze lesana lesek lesh lesha leshawn lesia leslaw
leslee lesley lesli leslie lesly leslye lessie lesta lestari lester leszek letha lethia leticia leticie
leticija letisha letitia letizia leto letterio lettie letty leufroy leuther leutrim levana levendula
levente leverett levern leverne levi levie levin levina levio levis leviticus levke levon levoslav lewin
lewis lex lexa lexi lexie lexis lexus lexy leya leyah leyan leydi leyla leyla-katharina leylani leyli
leylifer leyna leyre lezize lezlie lhamo lhanzey lia liah liam lian liana liane lianna lianne lianor
liara lias liba liban libardo libbie libby libena liberalina liberatore liberio libertaria liberto libni
libor libora liboria liborio liboslav liboslava librada libusa libuse lica liceth lici licia licidas
licinia liciniano licinio licio lida lidania liddie lidia lidiana lidie lidija lidio lidka lidmila
lidorio liduina lidwina lidya lieke liene liepa liesa liesbet liesbeth lieschen liese liesel lieselot
lieselotte liesl lietald liete lieuwe lieven lieze lif lifdis ligia ligio ligita liia liidia liilia
liina liis liisa liisbet liisi liisu liivar liivi liivika liivo lijana liksma lila lilah lilan lilas
lilburn lile lili lili-rose lilia lilian liliana liliane lilianna lilianne liliano lilibeth lilie
liliete lilija lilijana lilika liliom lilioza lilit lilita lilite lilith liliya lilja liljan liljana
liljar liljuros lilka lill lilla lillard lillee lillemor liller lilli lillia lilliam lillian lilliana
lilliann lillianna lillianne lillie lillis lillith lilly lillyan lillyana lillyann lillyanna lillyanne
lilo lilou lilwenn lily-rose lilya lilyan lilyana lilyann lilyanna lilyanne liman limar limazah lina
linah linas linberg linbjorg linda lindah lindar lindberg lindbergh linddis lindell lindis lindita
lindiwe lindorfo lindoro lindsay lindsey lindsy lindy line lineia lineik linet linete linett linetta
linette lineu liney ling lingny linh linhildur lini linley linn linna linnar linnart linnea linnette
linnie lino linoi linoy linsey lintang linton linus linwood linzy lioara lioba liona lionel lionell lior
liora lioudmila lipika lippi liridon liridona lirik lirim lirjan liron lirone lisa lisa-maria lisa-marie
lisabet lisabeth lisamarie lisana lisandra lisandro lisann lisanne lisbet lisbeth lisdalia lise
lise-lott lise-lotte lisebet liseli liselot liselott liselotte liset liseta lisete liseth lisette lish
lisha lisiane lisle lison lissa lissandra lisset lissette lissi lissie lissy listalin lisuarte lital
litha litle littie littleton litzy liuba liubov liubovi liudmila liudmyla liun liusea liutulf liv liva
livia livianna livie livija livingstone livino livio liviu livius livramento liwia liya liyaaqat liyah
liyam liyan liyana liyaqat liz liza lizabeth lizandra lizaveta lizbet lizbeth lize lizelia lizet lizete
lizeth lizett lizetta lizette lizi lizia lizie lizz lizzette lizzie lizzy ljerko ljilja ljiljana
ljindita ljosalfur ljosbjorg ljosbra ljotunn ljotur ljuba ljubica ljubisa ljubo ljubomir ljubov ljudevit
ljudmila ljudmilla ljufur ljuljeta ljuljzim ljuljzime llewellyn lloyd lludechinus loana loane loann
loanne lobar lobke lochlan lockie lodewijk lodmundur lodovica lodovico lodveig lodwig lodwik loek loela
loes loet lofn loftur loftveig logan logen logey loghan logi lohan lohit loic loice loick loida loide
lois loise loit lokapele lokbra loke loki lokk lokki lokman lola lolade loleta lolia lolita lolla lolli
lollie lolly lona londa londisizwe londiwe londyn londynn loney longin loni lonie lonna lonnell lonnie
lonny lonzo loone loore lopa lope lopo lora loraine loralee loralei loran lorayne lorcan lore loreal
lorean loredana loredo loree loreen loreida lorelai lorelei loreley lorella loren lorena lorenc lorene
loreno lorens lorent lorentine lorentse lorentz lorentze lorenz lorenza lorenzo loresa loreta loretha
loreto lorett loretta lorette loretto lori loria lorian loriana loriann lorianne loric lorie lorik
lorilee lorin lorina lorinda lorine loring loris lorisa lorissa lorita lorival lorna lorne lorrain
lorraine lorrayne lorretta lorri lorriane lorrie lorrine lory loryn lossi lossie lota lotar lotfi
lothaire lothar lothario lothen lotta lotte lotterio lottie lotty lou lou-ann lou-anne loua louan louana
louane louann louanna louanne louay loubna louella louetta loui louie louis louis-marie louisa louise
louison louka loukas loula louna lounis loura lourdes lourenca lourenco lourie lourival lousie louvenia
love lovell lovella lovett lovetta lovey lovie loviisa lovina lovis lovisa lovorka lovorko lovre lovro
lowe lowell lowie loy loya loyce loyd loyola loyse luamar luan luana luann luanna luanne luara luay luba
lubelia luberta lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca lucelinda
lucentiu lucete lucetta lucette luchino lucho lucia lucialina lucian luciana lucianna luciano lucica
lucie lucien lucienne lucija lucijan lucila lucile lucileine lucilia lucilina lucilio lucilla lucille
lucina lucinda lucindy lucinio lucio luciola lucious lucius lucja lucjan lucjana lucjusz lucky lucrecia
lucretia lucretiu lucrezia lucus lucy lucyna luda ludano ludek ludeka ludger ludgerio ludgero ludhin
ludie ludise ludivina ludivine ludivoj ludka ludmila ludmilla ludo ludolf ludolphe ludomil ludomila
ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovicus ludovika ludovikino ludoviko
ludovino ludovit ludvig ludvik ludvika ludwig ludwik ludwika ludwina luej luela luella luena luetta
lufen lugene lugenia luger lugh luhung luigi luigia luigina luigino luis luisa luisana luisangel luise
luisella luisete luisina luisma luitgard luiz luiza luize luizete lujza luka lukacs lukah lukas lukasz
luke lukhona lukita lukka lukman luko lukrecia lukrecie lukrecius lula lulah lular lulie luljeta luljete
lulla luluh lulut lulzim lum lumena lumi lumikki luminita lumir lumira lumme luna lunetta lungelo
lungile lungu lunna lupe lupicino lupita luqmaan luqman lurana lurdes lurdite lurena lurhur lurlene
lurline lusia lusinda lussa lussinga lut luter lutero lutf lutfan lutfi lutfije lutfiya lutfiyyə
lutfullah lutfulloh lutgard lutgarda lutgarde lutgardis lutgart luther luthfi lutibor lutie lutobor
lutold luuk luukas luule luuli luus luvenia luverne luvinia luvisa luwam luwar luwes luyanda luzi luzian
luzie luzinira luzio luzius luzmira lwandile lwandle lya lyam lyan lyana lyanna lydekin lydell lydhaer
lydia lydiah lydiane lydianne lydie lydur lyes lyla lylah lyle lylia lylou lyman lyna lynae lynda lyndee
lyndell lyndi lyndia lyndon lyndsay lyndsey lyndsi lyndsie lyne lynell lynelle lynetta lynette lyngar
lyngheidur lynlee lynley lynn lynna lynnae lynne lynnea lynnette lynni lynnlee lynsey lynwood lyra
lysander lysanne lysiane lyssa lython lytingur lyton lyubov lyudmila lyydi lyydia lyyli lyyti ləman
lətafət lətif lətifə ma'mur ma'ruf ma'sud maad maahir maaike maajid maalik maanas maanav maano maanus
maare maaret maaria maarika maario maarit maarja maarten maartje maawiya maayane maaz maazin mabad mabel
mabela mabell mabella mabelle mabil mabilda mabilia mable mabruk mabry mac macaire macaria macario
macarthur macati macauley macayla maccabeo macee macel maceo macerio macey macharia machelle maci macide
maciej maciek maciel mack mackayla mackenna mackenzi mackenzie mackenzy mackie macklin macs mactar macy
macyn madaha madail madalena madalene madaleno madalin madalina madaline madalyn madalynn madani madara
madate maddalena maddex maddie maddilyn maddison maddisyn maddix maddox maddux maddy maddyn madelaine
madeleine madelene madelief madelin madeline madelon madelyn madelyne madelynn madelynne madge madhav
madhavi madhuri madid madie madilyn madilynn madina madini madis madisen madisson madisyn madita madiyan
madjer madlaina madleen madleina madlen madlena madli madlyn madoa madolyn madora mads madu mady madyan
madysen madyson madz mae maebell maebelle maegan maeghan maeghinbiorn maeja mael maelee maelia maelie
maeline maelis maelle maelly maellys maely maelyn maelyne maelynn maelys maelyss maens maeraetha maereta
maeretta maeva maeve mafalda maffeo maftuna magali magalie magaline magaly magan magaret magarete
magbule magda magdalen magdalena magdalene magdaleno magdaline magdo magdolna magga maggey maggie
maggiorino maggy maghens maghons maginvast magndis magne magnea magnes magney magnfridur magngeir
magnheidur magnhild magnhildur magni magnill magnilla magnolia magnthor magnthora magnus magnusina magny
magons magorka magret magrit maguelone maguette magui maha mahad mahala mahali mahalia mahalie mahamadou
mahamed mahault mahaut mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen mahendra maher mahesa
mahesh maheswar mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahir mahirə mahizər mahja mahki mahlon
mahmood mahmoud mahmud mahmut mahnaz mahpiya mahrus mahsun mahter mahulena mahzan mahzun mai maia maiah
maian maiara maica maicol maida maide maidis maido maidu maie maiga maige maighread maigi maigo maija
maiju maik maika maike maiken maiki maikki maiko maikol mailin mailis mailo maily mailys maimouna maimu
maimuna maimunah maina maine maingi maiorico mair maira maire mairead mairika mairin mairit mairo
mairold mairolt mairtin maisa maisey maisha maisie maisol maissane maisy maisyn maisə mait maite maiu
maive maivi maiwenn maiya maizie maizy maj maj-britt maj-lis maja majani majd majda majdi majdy majeed
majella majka majken majoranna majorie majsa majvor mak makaela makai makaila makaio makala makan makar
makara makarena makari makary makau makaya makayla makaylah makaylee makeda makeen makena makenna
makenzi makenzie makenzy makhi makhtar makia makiah makini makinley makinwa makiya makiyah makoa makokha
makori makoto makrina maksim maksimilijan maksimiljan maksimo makso maksud maksude maksur maksym maksyma
maksymilian makunga makuta makuu makya makyla malachai malachi malachy malaika malak malakai malakhi
malaki malana malani malaya malayah malayna malco malcolm malcom malea maleah maleek maleia maleigha
malek malena malerie malfridur malgorzata malhildur malia maliah malick maliek maliha malik malika
malikah malikai maliki malin malina malinda malini malio malique malisa malissa malissie maliyah maliza
malka malkoc malky mallar mallaury mallie mallika mallori mallorie mallory malmfridur malna malorie
malory malou maloxat malthe malti malu malva malvi malvika malvin malvina malvine malvino malvo malvolia
malvolio malwina malwine malyva mamadou mamady mamante mamede mamen mamert mamie mammie mamoudou mamour
mamun man manaaki manadis manaf manah manaia manal manan manar manasse manasses manawa manbir mancio
manda mandaakin mandakini mandel mandie mandla mandlakhe mandola mandora mandorla mandula mandy manel
manelle manerva manervia manetto maney manford manfred manfreda manfredo mangala mangalya mangela maniek
manik manikya manil manilio manish manisha manivald manja manjusha manka manley manlio manna manne
mannie manny manoah manoj manola manole manolito manolo manolya manon manona manou mansfield manson
mansour mansueto mansur mansurali mansvet manszveta mantas mante manthan manu manuel manuela manuele
manuelita manuella manuelo manya manyi maons maphikelela mapril maqsud mara mara-julie maraea maragaret
maragret marah maral maralyn maram maranda maras marat marbjorn marc marc-andre marc-antoine marc-henri
marc-olivier marcanthony marcantonio marceau marcel marcela marcelene marceli marcelin marcelina
marceline marcelino marcell marcella marcelle marcellina marcelline marcellino marcello marcellous
marcellus marcelo marcene marcey marchelle marchello marcheta marchus marci marcia marciana marcie
marcilia marcilio marcin marcis marco marcoantonio marcos marcus marcy mardell mardian mardis mardo
mardon mare mareen mareike mareikura mareile marek mareks marel marela marelda mareli marella marelle
marely mareme maren marena marenanna marese maret mareta maretta marey mareza marfrid marfridur marg
margana margareeta margareetta margaret margareta margarete margareth margaretha margarethe margareto
margarett margaretta margarette margarido margarita margarite margarith margaritha margarito margart
margaud margaux margeir margene margeret margeritha margers margert margery marget margherita marghit
margie margit margita margitta margo margorie margot margoth margret margrete margreth margretha
margrethe margrett margretta margrieta margrimur margrit margrith margritha margritli margrjet margta
marguerita marguerite margueritte margunnur margurite margus marguy margy marheidur marhta mari maria
maria-anna maria-luise maria-teresa maria-theresia mariabella mariadi mariaelena mariafernanda
mariagrazia mariah mariajose mariam mariama mariamar mariame marian mariana mariane marianela mariangela
marianita mariann marianna marianne mariano mariarosa maribel maribelle maribeth marica maricarmen
marice maricel maricela maricella maricica maricruz marie marie-ange marie-anne marie-cecile
marie-cecilie marie-christine marie-claire marie-claude marie-eve marie-france marie-francoise
marie-helene marie-jeanne marie-jose marie-laure marie-line marie-lise marie-lou marie-louise marie-luce
marie-luise marie-madeleine marie-noelle marie-paule marie-pier marie-pierre marie-rose marie-sophie
marie-theres marie-therese marieanne mariechen marieke mariel mariela mariele marielena mariella
marielle mariellen marieluise mariely mariem mariema marieme marieta mariett marietta mariette marigold
marigona mariha mariia mariitta marija marijan marijana marijane marije marijke marijn marijo marijon
marik marika mariko marilda marilee marilena marili marilie marilin marilina mariline marilio marilisa
marilita marilla marilou marilu marilucia mariluz marilyn marilyne marilynn marin marinda marine
marinela marinella marinetta marinette marinjo marinka marinko marino marinus mario marioara mariola
marion mariora maris marisa marise marisel marisela marisha mariska marisol marissa maristela marit
marita maritana marite maritila maritta maritza mariuca mariuccia mariuerla marius mariusz marivel
mariya mariyah mariza marizete marja marja-leena marja-liisa marja-terttu marjaana marjan marjana
marjanca marjane marjani marjatta marje marjean marjeta marjo marjolaine marjolene marjon marjona
marjorie marjory marju marjukka marjun marjut mark markanthony markas markayla markeisha markeith markel
markell markese markesha marketa marketta markia markie markika markisha markita markku marko markor
markos markrun markthor markus markvard markward marla marlaina marlan marlana marland marlaug marlee
marleen marleena marleif marleigh marleik marleiv marlen marlena marlene marleny marleta marley marli
marlie marlies marliese marlin marlina marline marlis marlisa marlise marlita marlo marloes marlon
marlowe marly marlyn marlys marlyse marna marni marnie marnita marnix maroje marolina marolo marolyn
maron maroof maros marouan marouane maroussia marquan marquardus marquel marquell marquerite marquese
marquetta marquez marquisha marquita marquitta marri marrion marrisa marrissa marrit marsalis marselia
marselina marselius marsellius marsha marshawn marshell marsibil marsilia marsito marsudi marsy marta
martaka martana martani martavious martein marteinn martell marten marteno martez marth martha marthe
marthen marthin marti martijn martika martim martin martina martine martinella martinha martinho
martiniano martinka martino martinus martita marto marton martta martti marty martyn martyna martynas
marus marusa maruska marut maruta marva marvao marve marvell marvella marvelle marvi marvia marvin
marvio marvis marwa marwan marwane marwata marwen marwin marx mary marya maryadi maryah maryalice maryam
maryan maryann maryanna maryanne maryanto marybelle marybeth marye maryelizabeth maryellen maryetta
marygrace maryhelen maryjane maryjean maryjo marykate maryla maryland marylee marylene marylin maryline
marylise marylka maryln marylou marylouise marylyn marylynn maryn maryna maryrose maryse marysia marysol
maryssa maryvonne marzanna marzell marzena marzenna marzia marzibil marzilius marzio masaccio masahiro
masako masao masar masaru mascha masen mashxura masiah maside masika masinde masinka massamba massiah
massiel massimiliano massimo massinissa masume masyn mataleena matan mataya matea matej mateja mateo
mateus mateusz matevz matha matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde
mathis mathurin mathuys mathys mati matia matias matic matie matija matild matilda matilde matio matis
matiss matisse matiu matjaz matleena mato matous matro matroniano matrosa mats matt mattea matteo mattes
matteus mattew matthea mattheo mattheus matthew matthia matthias matthieu matthijs matthilda matthildur
matthis matti mattia mattiana mattias mattie mattis mattison mattiss matts matty mattye matunda matus
matusalem matyas matyi matylda matys matz maua maud maude maudie maudine maugis mauno maunu maura
maurane maureen maureo mauri maurice mauricette mauricia mauricio maurilio maurin maurine maurita
maurits mauritz maurizia maurizio mauro maurus maury maurycja maurycy mauve mavdud mavelete maverik
mavie mavilde mavilia mavis mavisu mavlon mavluda mavrick mavuno mawens mawuena mawusi max maxbuba
maxcine maxellende maxence maxens maxfuza maxi maxie maxim maxima maxime maximiano maximilian
maximiliana maximiliano maximilien maximilla maximillia maximillian maximina maximino maximo maximus
maxine maxmilian maxon maxson maxsuma maxton maxwel maxwell maxx maya mayah mayane mayar mayara maybell
maybelle maycee maycie maye mayer mayerly mayeul maykol mayla maylee mayleen maylene maylin mayline
maylis mayme maymie maynard maynor maynur mayola mayoor mayra mayrin mayron maysa maysen mayson mayssa
mayte mayumi mayzie mazbut mazen mazhar mazi mazie mazikeen mazlum mbalienhle mbaye mbithi mboya mbugua
mburu mcarthur mccoy mcebisi mckay mckayla mckenna mckenzi mckenzie mckenzy mckinlee mckinley mckinsey
mckinzie me'ir meabh meagan meagen meagens meaghan meah meara mearl mechelle mechthild mechthilde
mechtild mecia mecide mecilia mecislav mecislava mecit meda medard medarda medardo medeja mederic
medhanie mediha medina medine medora medoro medoune medwin meego meeli meelik meelika meelike meelis
meeme meemo meena meenakshi meera meeri mees meeta meevo mefail mefarettin mefharet meg megan megane
meggan meggi meggie megha meghan meghana meghann meghnad meghnath megumi mehbarə mehdi mehdiqulu mehdiye
mehin mehis mehki mehman mehmed mehmet mehmetzahir mehreme mehriban mehrigul mehrimoh mehtap meibh meida
meigo meik meike meilani meiline meinhard meino meinolf meinrad meir meira meire meis meisha meissa meja
mejrem mejreme mekayla mekel mekenzie mekhala mekhi mekkin mekkino mel melaha melaina melaine melanee
melaney melani melania melanie melanine melanio melannie melany melat melba melbourne melcher melchiade
melchior melchiorre melchor melco melda melea meleah melek meleknur melenija melezio melford melia
melichar melida melih melihcan melika melike melikkan meliksah melina melinda meline meliora melis
melisa melisande melisenda melissa melissandre melissia melissza melita melitina melitta meliza melizand
melker melkior melkolmur melkorka mell mellanie melle mellie mellina mellisa mellissa melnic melodee
melodie melonie melony melquisedeque melrakki melros mels melsa meltem melton melul melusina melusine
meluzina melva melvil melville melvin melvina melvine melvyn melwin melyna melynda melyne melyssa memduh
memet memili menachem menahem menardo menart menarth mence mendel mendim mendo mendy menelao meneo
menfeat menga mengi menguc menisan menka menno mennone menodora mensalder mensur meo merab meral meranda
merane merari merba mercan mercede mercedesz mercedez mercer merces merche mercia mercilia mercy
mercyline merdi mereana meredisz meredith merel mereme meret merete merethe mergim meri meriam meric
merictan merideth meridith meriem merih merijn merike merilee merili merilin merilyn merim merima meris
merissa meriton merja merje merjem merkur merl merla merle merlene merli merlijn merlin merline merlyn
merna meron merovee merrell merri merrie merrilee merrill merrily merrita merritt mersiha mert mertel
merten merter mertie mertkal mertol merton merva mervan merve mervete mervi mervin mervyn merwan merwin
mery meryam meryem meryeme meryl merzuk mesaque mesha meshack meshur messala messalina messiana mestan
mestur mesud mesude mesut meta metehan metella metello metha methusalem metin metinkaya metka metodej
metrine metrofane mette mettie metusalem meveddet mevlan mevlide mevljude mevludiye mevlut mevsim mex
mey meyer meyhanim meyra meyransa meyvant mezide mhambi mia miabella miah mias micael micaela micah
micahel micaiah micayla miceal micha michael michaela michaelangelo michaele michaelene michaella
michaelle michail michal michala michale michalina michayla micheal micheala micheas michel michela
michelangela michelangelo michele micheletto michelina micheline michell michella michelle michelotto
michial michiel michiko micia micjo mick mickael mickayla mickeal mickel mickey micki mickie mickil
micky midas mieczyslaw mieczyslawa mieke mielikki miesha mieszko miett mietta miette miftar migdalia
migel migle miguel miguela miguelangel miguelina miha mihael mihaela mihai mihail mihailo mihajlo mihaly
mihane mihels mihhail mihin mihir mihkel mihnea mihrab mihret mihriban mihrije mihriye miia miika miikka
miina miisa mijat mijuki mik mika mikael mikaela mikaelina mikaere mikah mikail mikaila mikal mikala
mikalah mikayil mikayla mikaylah mike mikeal mikel mikelis mikell mikels mikenna mikenzie mikey mikhael
mikhail miki mikike mikjall mikk mikkael mikkalina mikkel mikki mikko miklos mikloska miko mikolas
mikolt miksa mikula mikulas mikyas mikyla mila milada miladin milagros milah milaim milana milani
milania milanka milanko milas milay milburn milcah milda mildinberg mildred mildridur mileena milena
milene milenko mileta miletta mileu mileva miley milford milhan milic milica milik milinda milisav
milissa militana militza milivoj milivoje miliza milja miljan miljana miljenko milka milkah milko milla
millaray millard millicent millie milly milo milojica milomir milon milorad milos milosav miloslav
miloslava milosz milot milota milou milous milovan milovin milred milton miluse milutin milvert milvi
milvia mima mimi mimir mimma mimmi mimmo mimon mimosa mimoso mimoza mimy mina minakshi minda mindaugas
mindi mindy minea minenhle minerva minervia minervina minervino ming minh minibe minire minja minke
minna minney minnie minny minodora minona minoru minta mintie minttu minurə mioara miodrag miomir
miqueias miquel miquelina mira mirabela mirabella mirabelle mirac miradije miralda miraldina miralem
miran miranda mirandella mirandolina miray miraziz mirazs mirbadin mircea mirco mirdza mireia mireie
mireille mirek mirela mirella mirey mireya mirga mirge mirgo miria miriah miriam miriama miriamo mirian
miriana miriel mirja mirjam mirjami mirjana mirje mirjeta mirjete mirka mirkelam mirkku mirko mirle
mirlind mirlinda mirna mirnes miro mirocleto miroljub miromil miromila miron mirona mironshoh miroslav
miroslava miroslaw miroslawa mirra mirre mirriam mirsad mirsada mirta mirte mirtel mirtha mirthe mirtie
mirtil mirtila mirtill mirto miruna mirushe mirva mirvete miryam mirza mirzeta mirziyo mirzə mirəli
misael misaele misbah mischa misell misha mishaila mishat mishelle miska misko mislav misra missouri
missy mistie misuli mitali mitar mitat mitch mitchel mitchell mitchelle mitesh mithat mitja mitko
mitrofan mitrut mitsue mitsuko mittie mitzi mitzie mitzy miya miyah miyesser miyoko mizgin mizhir mizuki
mjadveig mjaftime mjalldis mjallhvit mjoll mjollnir mjolnir mkarkara mlad mladana mladen mladenka
mlungisi mnata mnislav mnislava mnqobi moa mobolaji moctar modena modesto modeszta modher modibo modis
modou modris modrite modupe moeidur moesha moey mofifoluwa mogens mogenss mohamad mohamadou mohamed
mohamed-ali mohamed-amine mohamedi mohammad mohammed mohamud mohan mohana mohand moheidur mohinder
mohini mohinur mohir mohlaroyim mohsen mohsim moidela moiken moira moises moisette moishe mojca mojisola
mojisoluwa mojmir mojzesz mojzis mokhtar moli mollie molly momanyi momcilo momir momira mona monae
monaldo monalisa monette monia monica monicah monika moniko monique monis monisha monna monnie monserrat
monserrate monserrath montae montay montego montel montez montie montika montrel montrell montrelle
montse montserrat monty monulf monvids moona moonika mooses mora moraa moradeke morayo mordecai
mordechai mordur moreen morella morena morenike morgan morgana morgane morganne morghan morgiana
morgunsol moria moriah morian moric morine moris morits moritz morne morolake morrigan morris morten
morteza morthen mortimer morton morwenna mory mose moseo moses moshe mosi mosinmileoluwa mossen mossie
mostafa mosunmola motha motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou mouloud mouna mounir
mourad mourana moureen mourib mourine mourits moussa moustafa moustapha moxidil moxigul moxina moxinur
moxira moyosore mozart mozell mozella mozelle mozes mpho mpilo mpumelelo mrihani msizi mstislav
mthokozisi mthunzi muamer muamet muammer muarem muarra muattar muaviye muaz mubariz mubetcel mubina
mucahit mucellib mucevher muchiri mucio mudite muema mueni muesser muferrih mufid mufide mufit mufiz
mugambi mugber mugdha muge mugendi muggur mugo mugur mugurel muhallil muhamado muhamed muhamer muhamet
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo
muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet
muharrem muhazzim muhima muhip muhiye muhsin muhsina muhtar muhterem muhtor muhyettin muhyiddin mui muia
muireann muiruri muizza mujdat mujde mujgan mujo mujur mukadder mukaddes mukbile mukerrem mukesh
mukhwana mukramin mukrume muktedi muktedir muktefi mukul mulayim mulele muli mulwa mulya mulyanto
mulyono mumbi mumin mummi mumo mumpuni mumtaz mumtaze mumtoz muna munda mundgardh mundgerd mundgerda
mundgjerd mundgjerda mundheidur mundhild mundhildur mundina mundle munene munevver munezzer mungai munif
muninn munir munisa muntəzir munyao munyoki munəvvər muoi murad murat muratcan murdock murel muret
muriel muriela murielle muriithi murilo murimi murit murithi muriuki murl murod murphy murray murrell
murry mursalina mursinin mursita mursəl murti musa musafet musaffa musau musawenkosi musembi musemma
musfira mushtariy musila musir muskunaz muslih muslima muslum mussie mustaf mustafa mustafo mustapha
mustika mustofa musulmon musure musyoka musyoki mutahhar mutai mutasim muteber mutemed muthama muthengi
muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutlu mutluhan muttalib mutuku mutunga muturi
muvaffak muvahhide muveddet muxlisa muxtar muyassar muyiwa muzafer muzaffar muzaffer muzayyana muzdad
muzdahir muzdalifa muzekker muzhir muziano muzsa muzəffər mwamini mwanajuma mwanamisi mwangangi mwangi
mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah myasia mycah mychael mychal
myeisha myer myesha myia myisha myka mykaela mykah mykal mykala mykayla mykel mykell mykenzie mykhailo
mykola mylah mylan mylee myleigh mylene myles mylie mylo mylon myong myr myra myracle myranda myriah
myriam myrk myrkjartan myrkvi myrl myrle myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtil
myrtille myrtis myrtle myrun myrvete myung mzamo mədinə məhru məhəmməd məhərrəm məlahət məleykə mələk
məmməd mənsur mənsurə məryəm mərziyyə məsmə mətanət naadir naail naajy naamah naasih naasir naathim
naazhim nabeeh nabeel nabhan nabi nabigh nabih nabil nabila nabin nabor nachiket nacho naci nacio nacole
nada nadalina nadean nadeem nadeen nadege nadeja nadejda nadene nades nadeschda nadeshda nadett nadezda
nadezhda nadhir nadia nadica nadije nadim nadin nadina nadine nadinka nadir nadira nadire nadiya nadiyah
nadja nadr nadya naeem nael naelle naemi naewe nafasat nafees nafesa nafii nafile nafis nafisa nafiz
naftali nafula nagabhushanam naglis nagme nahashon nahel nahiara nahid nahidə nahil nahla nahomi nahomy
nahuel nahum naia naiara naib naibə naida naide naigo nailah nailea nailə naim naima naimah naime naimh
naimi naiomi nair naira nais naisa naisha naiya naja najah najair najam najat najee najeeb najib najla
najma najmiddin najuma najwa nakai nakayla nakeisha nakesha naki nakia nakif nakip nakisha nakita nakiya
nakiyah nakke nakoa naksh nakul nala nalan nalani nalar naldo nali naliaka nalini naliyah nallely naly
namazio namik namiq namon nan nana nancee nancey nanci nancie nancy nancye nand nanda nandi nandin
nandini nando nandor naneta nanete nanett nanetta nanette nanie nanina nanjala nanna nannette nanni
nannie nansy nanthini nanə naod naoimh naoise naoko naom naoma naomh naomi naomie naomy naoto naoufal
naoufel napoleone napsugar naquan naradi naraiana narayan narcis narcisa narcisse narcissus narcissza
narcisz nardi narendra narfi nargiza narhanim nari nariah narimane narimon narin narinder naringul nario
nariyah narji narselio narseo narsete nart narve narvid nasab nasario naseem naser nasfa nash nashipie
nasiba nasibe nasim nasir nasiru nasra nasriddin nasrullah nasser nassim nastasia nastja nasuf nasya
nasztazia natacha natalee nataleigh natalia natalicio natalie natalija natalina natalino natalio
nataliya natalja nataly natalya natan natanael natanaela natanaele nataniel natao natasa natascha
natascia natasha natashenka natashia natasja natasza natel natella natercia natercio nath nathael
nathali nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathari nathasha nathen nathon
natiq natisha natividad natka natnael natosha natsnet nattawun nattmordur nattsol nattulfur natəvan naud
naudet naudia naura nausica nauszika nautica nauzika navaeh navar naveah naveen naver navid navin navya
nawal nawel nawfel nawroz naxhije naya nayana nayara nayaret nayareth naydelin nayel nayeli nayelli
nayely nayfa nayibe nayil nayla nayman nayomi nayra naz nazaire nazan nazaret nazaria nazarina nazario
nazariusz nazary nazende nazidil nazif nazilə nazim nazimet nazimə nazir nazli nazlihan nazlije nazlim
nazmi nazrulloh nazzareno nazzaro ndegwa nderim nderitu ndirangu ndleleni ndondoloza ndue nduku ndumiso
ndung'u ndunge ndungu nduta ne'matulloh nea neah neal nealie nealy neasa nebahat nebi nebih nebiha
nebojsa necat necati necdat necdet nechama nechifor necib necilal necla necmettin necole necva neda
nedas nedda nedeljka nedeljko nediljko nedim nedjeljka nedjeljko nedjma nedolf nedra nedzat nedzmije
neea needham neel neela neele neelima neeltje neely neema neeme neena nefaret nefelejcs nefeli nefiye
neftali nefton neha nehemiah nehemias nehemie nehip nehoslav neide neider neil neila neill neinar
neireide neise neisha neisti neiza neja nejat nejc nejdet nejla nejra nekesa neklan neko nela nelah
nelberg nelbjorg nelborg nelcy nelda nelea neli nelia nelida nelie nelima nelio nell nella nellea nelli
nellie nelly nelma nelmo nels nelsa nelson nelsy nelu nelva nely nelya nemanja nembrode nemesio nemo
nenad nenita nenna nenni nenrode neola neoma neomi neonila neopolo neoteles neotera neoterio neotero
neper nepomuk neppie neptunus nercia nerea nereida nerella nereo nereu nereyda nereza nerezza nergis
neriah neriban nerijus nerim nerina neringa nerio nerissa nermin nermina nermine neroli neron nery nerys
nesem neset nesfe nesim nesip neslihan neslinur neslisah nesrin nesrine nesto nestor nestore nestori
neszta nete netra netti nettie neutel neuton neuza neva nevaeh nevaeha neval nevan nevbahar neveah
nevena nevenka neveser nevgece nevgin nevgul nevia neville nevin nevio nevise nevra nevrije nevsal
nevsale nevzat newell newman newroz newton nexhat nexhmedin nexhmije neyir neyla neymar neyran neysa
neza nezamysl nezengul nezha nezihi nezize ng'ang'a nga ngaire ngamia ngan nganga ngari ngawang ngeni
ngigi ngoc ngozi ngugi nguyet nhat nhi nhien nhlakanipho nhlanhla nia nial niall niam niame niamh niara
nibaldo nicandra nicanor nicarete nicasio nicat nicco niccole niccolo nicea niceforo niceia nicephore
niceto nicezio nichakarn nichal nichelle nichifor nichol nichola nicholai nicholas nicholaus nichole
nicholette nicholle nicholus nicia nick nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole
nickson nicky nicla niclas nico nicoara nicodemo nicodemos nicodemus nicodim nicol nicola nicolaas
nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolau nicolaus nicole nicoleen nicoleta nicoletta
nicolette nicoli nicolina nicoline nicolle nicollette nicolo nicomedo nicon nicostrato nicu niculin
niculina niculita nicusor nicuta nida nidal nidbjorg nidhi nidia nidio nidra niek niel niels
niels-christian niene nienke niesha niete nieves nigar nigel nigesa niglaes nigmet nigol nigora niguel
nihad nihai nihal nihan niharika nihat niilo niina nijah nijazi nik nika nikanor nikau nikayla nikhil
niki nikia nikisha nikita nikki nikkia nikkie nikko niklas niklaus niklavs niko nikodem nikodema
nikodemia nikol nikola nikolai nikolaj nikolajs nikolao nikolaos nikolas nikolasz nikolaus nikolcjo
nikole nikoleta nikolett nikoletta nikolina nikora nikos niksa nikulas nila nilah nilam nilay nilcan
nilce nilda nilde nile niles nilgun nili nilia nilima nilla nilo nils nilsa nilseus nilsmund nilson
nilton nilufar nilvar nilvard nilvart nilza nimakoah nimas nimfa nimit nimrat nimrod nina nineli ninell
ninett ninetta ninfa nini niniano ninioluwa ninna ninnie nino ninon ninoska ninoslav ninthe niobe niomi
niouma nira niracha niraj niranjan nirbhay nirgul niri nirina nirja niro nisa nischal nise nisha nisia
nisio nissa nisse nistiman nisə nita nitara nitesh nitin nittaya nitya nivalda nivaldo nivea nives nixe
nixie nixon niya niyaga niyah niyaz niyazi niyilolawa nizamettin nizami nizar nizom nizomiddin njabulo
njaedel njagi njal njala njall njard njegomirka njenga njeri njeru njiru njogu njoki njola njord njordur
njoroge njozi njue njuguna nkanyezi nkazimulo nkechi nkiruka nkosenye nkosingiphile nkosinhle nkosiyabo
nnamdi nneka noa noah noaho noam noame noami noan noar nobantu nobert noberta nobie noboru nobuhle
nobuko nodira noe noela noelani noeleen noelia noelie noeline noella noelle noelma noema noemi noemia
noemie noemy nofoto nogay noh noham nohan nohely nohemi nohlan nohora noiala noila noirin nojus nokkve
nokkvi nokulunga nokuthula nola nolan noland nolann nolberto noleen nolen nolhan nolia nolie nollaig
nolwazi nolwenn noma nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nominanda nomsa
nomthandazo nomusa nomvula nonato nonhlanhla noni nonie nonjabulo nonkululeko nonso nooa noomi noor
noora noortje noppakao nora norah noralf noralv norberg norbert norberta norberto norbey norbi norbjorn
nordahl nordal nordica nordvald nore noreen norene noreta noretta norfinn norfred norgren norgrim
norhane nori norica noriko norin norina norine noris norita norius norival norleif norleiv norma norman
normando normann normano normund normunds norodd norolf norolv norris norstein norton norulf norulv
norval norvald norvell norvinda norwood nosipho nosir nosirjon nostriano notburga nothando notnamed nott
notting notto nottolv nottov nottung noud nouh nouha nour noura nourane noureddine nouri nout nova novah
novak novalee novaleigh novalie novan novi noviana novica novruz novrəstə nox noxolo noyan nozibusiso
nozima nozipho nozizwe nqobile nqobizitha nrima nthabiseng ntimi ntokozo ntombizodwa nuala nub nubar
nubia nuccia nudem nudret nuel nugraha nuhi nuhu nuket nukhet nukte numenia numi nuna nunzia nunziata
nunziatella nunziatina nup nura nural nuran nuranə nuray nurbanu nurbek nurcan nurda nurdeniz nuredin
nureia nuretdin nurettin nurey nurgil nurgul nurgun nurhayet nuri nuria nuriat nurice nuriddin nurije
nurio nuriya nuriye nuriyet nurkan nurkut nurlan nurlana nurmelek nurmuhammad nursal nursan nurseda
nursel nurseli nurser nursim nursən nursərəf nurtac nurten nuru nurul nurulla nurullah nurveren nury
nurəddin nusa nusabə nusirəvan nusrat nusratulloh nusret nusrət nutcha nutkrita nutwadee nuutti nuvia
nuyan nwabudike nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasi nyasia nyawira nybjorg
nydia nyesha nyjah nyla nylah nyle nynke nyoka nyoman nyomi nyongesa nyoni nyota nyra nyree nyuki nyvard
nyx nyyrikki nzioka nzomo nəcəf nəfisə nərgiz nəriman nərmin nərminə nəsib nəsimi nəzakət nəzrin oaklee
oakley oaklynn oana obadiah obaid obanijesu obba obdulia obe obed oberg obert obianuju obid obinna
obioma obren ocal ocampo oceane ochieng ocie ocilia ocridalina octa octav octavia octavian octaviana
octaviano octavie octavio octavious octaviu octavius october oda odair odalis odalys odbjorn odborg
oddar oddberg oddbergur oddbjorg oddbjorn odde oddfinn oddfred oddfreyja oddfreyr oddfridur oddgar
oddgard oddgeir oddger oddgerdur oddgrim oddhildur oddi oddie oddkell oddkjell oddlaug oddleif oddleifur
oddleik oddleiv oddmar oddmund oddmunn oddne oddny oddone oddrun oddstein oddsteinn oddthor oddulv oddur
oddvald oddvar oddvard oddveig oddvin oddvind oddvor odeberto odelia odeline odell oden oderico odeta
odete odett odetta odette odgard odgeir odger odgerd odgun odha odhaelf odhbiorn odhborg odhe odhfridh
odhgaerdh odhgardh odhger odhgils odhgisl odhgrim odhgun odhhild odhiambo odhild odhin odhinn odhmar
odhmund odhny odholf odhran odhsten odhulf odhvald odhvast odhvidh odidone odie odika odil odila odile
odilia odilon odin odina odinn odis odkanli odleif odmar odmund odne odny odo odolen odolf odolv odon
odongo odorico odriiaz odstanus odulf odulv odunayo oduor odus odvar odven odvin oeshi ofeigur ofelia
ofelie ofeliya ofelya offae offe offie ofrad ofradh ofrath ogae oganer ogardh ogden ogechi ogge oghae
oghe oghmund ogmund ogmunda ogmunder ogmundur ogn ogne ognjana ognjen ogooluwa ogoti ogri ogrim ogulbas
ogun ogunc ogurata ogus oguzhan oguzman ogy ohle ohto oiar oili oilme oiolf oisin oistein oiulf oiva
oivar oivi oivin oivind oivine oivinn oivor ojars ojas ojasvi ojaswini ojulf ojvind okae okan okanay
okbay okechukwu okello okey okguclu okiki okil okkas okmen okoth oksan oksana okseven okta oktavia
oktavian oktavie oktavius oktay oktem okten okto oktovia oktovius okturemis okturk okumu okyalaz ola
oladara oladare oladimeji olaf olaff olafia olafina olafur olai olaide olajumoke olakunle olalia olalla
olamide olan oland olander olanrewaju olansile olaoluwa olar olasunmbo olatunbosun olauer olaus olav
olaves olavi olavia olavius olavo olayinka olbert olbjorn olbram olca olcay oldag oldemar oldin oldrich
oldriska oldus ole olef oleff oleg olegario olegs oleh oleif oleiv olek oleksandr oleksandra olen olena
olene olenka oleos olesea olesya oleta oletha olev olevia oley olf olferd olfert olfred olfva olga olgac
olgar olgard olgart olgeir olger olgerts olgica olgierd oliga olim olimar olimpia olimpian olimpio
olimpiu olin olina olinda olindo oline olinius olinto olinus oliva olivar oliveiros oliver oliverio
oliverios olivert olivia olivie olivier oliviera oliviero olivija olivine oliviu olivius oliwer oliwia
oliwier ollegard olli ollie olliver ollvar olly olmann olmar olmod olnir olof ololade oloo olov olrun
olti oluchi oluf olufeyisayo oluff olufunke olufunmi olufunmilayo olumide olumorotimi oluoch olus
olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi
oluwatumise oluwole oluwunmi olve olveig olver olvir olwen olwethu olympe olympia olympie olyvia omaca
omad omair omaira omaja oman omar omara omari omarion omawunmi omay ombeline ombjorg ombline ombretta
omeir omer omi omie omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omolola omondi
omosalewa omotara omotayo omotola omotolani omotoun omowumi omran omriye omund omur omya ona onal onalan
onas onat oncel oncu oncuer ondieki ondina ondine ondino ondolfur ondrej ondrejka oneal oneida oneil
onel onelia oner onerva onesmus oneta oney ongay ongen ongu onie onildo onita oniz onkar onne onnela
onneli onni onnie onofre onofria onofrio onome onorata onorina onorino onorio onoriode onsal onufry
onuker onundur onur onuray onurcan onursu onveer onyango onyeka onyinye ooka oolav oole oona oonagh
oormila opal opalina opaline opan opemipo opeoluwa opeyemi opha ophelia ophelie opi opika opiyo opung
opwonya oqil oqtay ora orabella orah oralee oralia oran orandino oranli oray orazia orazio orban orbrun
orchidea orcin orduxan ored orelia orell orencio orene orenzio oreofe orest orestas oreste orestes
oretha orfelina orfeo orfeus orfhlaith orfiye orger orges orgine orgona orgun orhan orian oriana oriande
oriane orianna orianne oricus orie orien orieta orietta orif orik orikkia orikus orin orinder oring orio
oriol oris orja orjan orjans orjar orjas orje orjer orla orlagh orlaigh orlaith orlan orland orlanda
orlandina orlandino orlando orlane orlantha orlaugur orlena orley orlin orlinda orlindo orlo orlondo
orlygur orma ormes ormheidur ormhildur ormlog ormur orn orna ornela ornella orni ornolfur ornulf ornulv
oronzo orosio orpha orra orren orri orrie orrin orris orsika orsina orsino orsola orsolina orsolya orson
ortak ortansa ortensia ortensio ortrud ortrun ortwin oruc orval orvar orvel orvil orville orvin orvis
orvo orvokki orxan oryan oryurek orzse orzu osama osamu osanna osbaldo osborn osborne oscar oscarina
oseas oseias osha oshea osie osiel osiris osiyo osk oskar oskari oskaro oskars oskay osklin osman osmano
osmar osmo osmondo osmund osogo osp ossama ossi ossian ossie ossur ostap ostara ostein ostine ostman
ostoja ostulf osunleke osvald osvalda osvaldina osvaldo osvalds osvaldur osvifur oswald oswaldo oswin
oszike oszkar oszvalda ota otabek otacilio otakar otakara otavia otavio otay otelia otelina otelinda
otello otelo otfried otha othbiorn othel othger othgerth othi othin othindisa othinkar othkil othman
othmane othmar otho othulf otieno otilia otilie otilija otilina otis otkatla otkell otmar otniel oto
otokar otomar otoniel otri otso ott otta ottar ottarr ottavia ottavio ottfried otthild otti ottie ottila
ottilia ottilie ottis ottmar otto ottokar ottoline ottomar otylia otylie ouanes oudekki ouida ouma oumar
oumayra oumou oureana oury ousmane oussama outi ovald ovgu ovid ovidher ovidio ovidiu ovidius ovila
ovind oviya ovli ovul ovun ovunc owais owen owens owethu owino owuor oxana oxar oya oyalf oybek oybjorg
oybrand oydis oyel oyen oyenike oyfast oyfrid oyga oygils oygunn oyindamola oyindasola oyjar oylaug
oylum oymak oymund oynur oyolv oyon oyrun oysha oystein oytjov oytun oyu oyunn oyuv oyvald oyvard oyvin
oyvind oyvine oyvor ozakan ozalpsan ozana ozanne ozansu ozaslan ozay ozbay ozbek ozberk ozbilek ozbilge
ozcam ozcan ozdal ozde ozden ozdes ozdil ozdilek ozdoga ozdogdu ozel ozell ozella ozen ozenc ozer
ozerdinc ozerk ozertem ozge ozgen ozger ozgul ozgun ozgur ozhan ozias ozie oziel ozike ozinal ozinan
ozioma ozkan ozkent ozkutlu ozlem ozlen ozler ozlu ozmen oznur ozod ozoda ozodbek ozok ozokcu ozol
ozpetek ozpinar ozren ozsel ozsoy ozsozlu oztan oztek oztekin oztuna oztunc ozturk ozudogru ozy ozyurt
ozzie ozzy paarn paaru paavali paavel paavo pabla pablo paca pacal pacey pachongruk paciano pacome
pacomio pacorro padhar padher padma padmi padmini padraic padraig padraigh padraigin paedhar paedher
paer paetaer paetar paeter paether paethr paetyn pahal paige paiman pairlee paislee paisleigh pait
paiton paityn paivi paivikki paivio paizlee paizley paker pakize pakizə pakjira paksu palatino palban
palben paldis palemon palesa paley palfridur palhanna palheidur palhildur palin palina palladia palladio
pallavi pallie palmazio palmey palmfridur palmi palmira palmiro palni paloma palrun pam pamala pambe
pamela pamelia pamella pamfil pamila pamina pamir pamira pammachio pamula panagachie panagiotis panait
pancario pancrazio pandu panfilo pangeran pangestu panji panka pankaj pankrac pankracy pannawich pansy
pantaleo pantaleon pantaleone pantelei panya paola paoletta paolina paolo papatya papoila paqui paralee
paramartha paramita paraschiva parascovia paraskeva paraskevi parcidio pardi paride parin parisa parja
parley parman parmenio parmes parris parrish parsa parsival parsla partel parth parthenia particia
parvati parvez pascal pascale pascaline paschal pascoal pascual pascuala pascualina pashk pashke pasi
pasin paskal paskala paskalia paske pasqual pasquale pasqualina pasqualino paszkalia pasztorella patar
patchaploy patcharaporn paterne paterniano pathe pather patience patrek patrekur patri patric patrica
patrice patricia patricie patricija patricio patrick patrido patrik patriko patrina patrisha patrisia
patrizia patrocinia patroclo patru patrycja patrycjusz patrycy patryk patsy pattamon pattapon
pattatomporn patti pattie patton patty pauel paul paul-antoine paul-arthur paul-gerhard paul-heinz paula
paule paulene pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulino paulita
paulius paulo pauls paulus pauric pauside paval pavani pavao pavel pavica pavils pavla pavle pavlin
pavlina pavlo pavlos pavol pawall pawan pawel pax paxton payden payge payidar payten payton paz peadar
peader pearce pearla pearle pearlean pearlene pearley pearlie pearline pearly pearse pearson pearu
pecine peder pedhar pedher pedrina pedrino pedro peedo peedu peem peet peeter peggi peggie peggy pegui
pehlil pei peider peighton peip pekcan pekiner pekka pekkan pekko peksen pelaghia pelagia pelagie
pelagiusz pelaio pelaji pelayo peleo pelhrim pelinsu pellervo pelumi pembesin penda penelopa penelope
peniel penina peninah penney penni pennie penrod pentti peonia pepe pepijn pepillo pepio pepita pepito
pepo peppe peppi peppino per-erik per-olof percell percem perceval percival percy peregrin peregrina
peren perenna perica pericle pericles perihan perikles perinur peris perkasa perla perley perlita
permelia permun pernell pernilla pernille pero perparim perran perri perrin perrine perry perseo
persephone perseus pershing persida persilia persio pertev pertti perttu peruna perunko pervaiz perver
pervin perzida pessy petar pete petek peter peter-michael peteris peterson pether petko petr petra
petrana petras petre petrea petri petrica petrija petrina petrisor petrit petro petrona petronel
petronela petronella petronia petronila petronilla petronille petronio petronius petros petru petrun
petrunella petruse petrut petruta petter petteri petula petunia petur peyami peyton phaedra phanice
pharell phebe phelim phelix phenphitcha pheobe phil phila philani philario phileas phileine philemon
philibert philine philip philipp philippa philippe philippine philippus philis phillip phillis philomena
philomene philothee philou philpus phineas phiwokwakhe phoebe phoenyx phong phubes phuc phung phuong
phylicia phylis phyliss phyllis phyllon pia piaras piedad pien pierangela pierangelo pierce pierette
piergiorgio piergiuseppe pierina pierino pierluigi piermarco piermaria piero pierpaolo pierre
pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierre-olivier pierre-yves
pierrette pierrick piersanti piersilvio pierson piet pietari pieter pieter-jan pietro pietronella pihla
piia piibe pijus pili pillango pilleriin pilvi pim pinchas pinhan pinja pinkey pinkie pinkney pintusorn
pintyoke piotr piper pipin pippa pippi pippino pippo pirahmet piran piraye pirea piret pirgit piril
pirilti pirit piritta pirje pirjo pirkka pirkko pirmin piroska pirro pitagoras pitipat pitircik pius
piyale pjeter pjetur pjotr placida plamen plamenko platina platone ples plesu pleun plga plinia plinio
plummer plutarco pnina poigo pok pol polad polat polatalp polathan polatkan polda polett poliana
policarpo polidoro polifemo polika polikarp polina polissena polixena polk pollie pollione polly
pollyanna polona polonca polykarp polyxena pompeo pompilia pompiliu pomponia pomponio poncio pontus
ponziano ponzio pooja poornima popobawa poppea porciana porfirio porfiriusz porfiro porfiry pornchanok
porscha porsha portia porzia porziano posey postumio poul povel povilas powell poyraz praba prabawa
prabin prabowo prabu pracidio pradeep prakash prakosa prames pramila pran pranata pranav pranawa pranay
pranee praneel pranit prasad prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi
pratt pratyush pravdan pravdomil pravdomila praveen pravomil pravomila pravoslav pravoslava prayag
prayitna prayoga prayogo preben precilia predrag preity prem prema premtim premysl pren prena prentice
prentis prentiss prescilla preslee presleigh presley preslie preston prestyn pria priam priamo priao
pribyslav pribyslava pricila pricilla pridbjorn priidik priidu priit priiten primerose primoz primula
principiano prisca priscah priscella priscila priscilla priscillah priscille prisco prisha priska
priskilla priszcilla prita priteche priya priyala priyanka procopio proculeius prods profira prokles
prokop prokopa prokul proserpina protasio proteo providenci prudence prudencio prudenzia prudenzio
prudie prvoslav pryce pryor przemek przemyslaw przemyslawa przybyslawa psziche publio puccio puji
pulcherie pulmu pulqueria pumbaa puneet punhan puntira pupolo puput purcek purificacao purl purnima
purushottam purwa purwadi purwanto pusat pushti pusicio puspa puspita puti putri putu pyper pyry pəri
pərisan pərvanə pərvin pərvinə pərviz qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan
qaim qais qalib qamar qamil qani qanit qaratel qareeb qarin qaseem qasid qasif qasim qatadah qawee
qay-yoom qays qazim qefsere qemajl qendresa qendrim qerim qiana qiu qiyas qizbəs qizilgul qobil qoncə
qori qosim qosqar quade quadir quaiela quan quang quanisha quar quartilla quasimodo qudamah quddoos
qudoos qudrat qudrət queen queenie queli quelia quentin quentine quenton querano querubim quessia quevin
quiana quianna quiliano quim quin quincey quincy quinlan quinn quint quinten quinter quintia quintiliano
quintilio quintin quintina quintino quinton quinty quinziano quinzio quique quirilo quirin quirina
quirino quirio quiteria quitterie qulam qulu qumru quoc quorra quran qurban qusay qushi qutaybah qutb
qutub quyen quynh qədir qələndər qənirə qəsəm qəzənfər ra'no raaghib raagini raahil raakel raakin raamis
raamiz raashid raatib raavo rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah
rabih rabit rachael rachal rachana racheal rachel rachela rachele rachell rachelle rachid rachida rachit
rachita raci racin racquel radamas radana radegast radek radeke radenko radgeir radgjerd radgjerda
radgrid radha radhborg radhee radhgardh radhika radhildur radhost radi radica radija radika radim
radimir radimira radina radisa radislav radislava radit raditya radivoj radivoje radka radko radley
radmil radmila radmilo radmod radmund radojka radolfo radomil radomila radomir radomira radorm rados
radosav radoslav radoslava radoslaw radoslawa radovan radovana radslava radu raducu radul raduz radvan
radvard radvardur radveig radvile radziwil rae raeann raeanna raeanne raechel raed raees raef raegan
raekwon rael raelee raeleigh raelene raelyn raelynn raena raev raewyn raf rafa rafael rafaela rafaele
rafaella rafaello rafaelo rafal rafan rafay rafe rafee rafeek rafeeq rafet raff raffael raffaela
raffaele raffaella raffaellino raffaello raffel rafi rafia rafid rafih rafila rafiq rafn rafnar rafney
rafnhildur rafnkell ragan ragendra rageshwari rageswari raghav ragheb raghi raghib ragna ragnaelf
ragnalf ragnar ragnbjorg ragnborg ragnborgh ragndis ragne ragner ragney ragnfred ragnfridh ragnfridur
ragnfrith ragnfrod ragnheidur ragnhild ragnhilda ragnhildur ragnild ragnor ragnvald ragnveig ragnvi
ragnvor ragny raguel rahab raharja rahat rahayu raheel raheem rahel rahelo rahim rahima rahime rahiye
rahma rahman rahmat rahmawati rahmet rahmi rahn rahsaan rahsan rahul rahwa raiden raido raif raifə raigo
raihan raija raik raiko raila raili railo raimo raimon raimond raimonda raimondo raimonds raimu raimund
raimunda raimundo raina rainald rainaldo raine rainelda rainer rainey rainhard rainieri raino rainold
raisa raissa rait raita raitis raivis raivo raizel raizy rajab rajan rajana rajata rajendra rajesh
rajeshri rajeswary rajina rajinder rajiv rajka rajko rajmonda rajmund rajmunda rajna rajnold rajsa
rakeem rakel rakesh rakhel rakide rakim rakis rakita raknar raksha raleigh ralf ralf-dieter ralf-peter
ralfe ralph raluca ramaa ramadhan ramata ramatoulaye ramazan ramberto ramel ramesh rameshwar rami ramid
ramil ramilə ramin raminta ramir ramira ramirez ramiro ramiyah ramiz ramiza ramize ramna ramon ramona
ramond ramone ramonita ramses ramsey ramun ramunas ramund ramune ramush ramya ramzi ramziddin ramziya
rana ranae ranar ranbir rance randa randal randalin randall randee randel randell randi randidur randie
randle rando randolf randolfo randolph randon randver randvi randy ranee ranek ranel rangga rani rania
ranieri raniero ranim raniya raniyah ranjan ranjeet ranjit ranko rannet ranno rannva rannveig rannver
rannvig ranolfo ranveer ranya raoul raphael raphaela raphaelle rapheal rapulane raquan raquel raquelina
raqueline rasha rashaad rashaan rashad rashan rashard rashaud rashaun rashawn rasheed rasheeda rasheedah
rasheem rasheen rashel rashell rashelle rashid rashida rashidi rashmi rashon rashonda rasifa rasim
rasimə rasin rasit rasko rasma rasmund rasmus rasofiel rastislav rastislava rasul ratchanon rathi
rathulf rati ratibor ratih ratimir ratko ratmir ratna ratt rauf raul rauli raulo rauna rauni rauno
ravald raven ravi ravin ravn ravnkjell ravon ravshan ravy ravyn rawald rawan rawane rawiri raxmatulloh
rayaan rayah rayan rayana rayane rayann rayanna rayanne rayburn rayce raychel rayden rayen rayfield
rayford raygan rayhona rayla raylan raylee rayleen raylen raylene raylin raylon raylyn raylynn rayma
rayman raymon raymond raymonde raymund raymundo rayn rayna raynaldo raynard rayne raynell rayner rayona
rayquan rayshaun rayshawn rayven rayvon rayxona rayyan rayyona razi raziel razija razije raziyə razvan
reagan reaghan reanna reatha reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah
rebekka rebekkah rebeko rebihat recai recep recepali redmond redouan redouane reece reeda reegan reelika
reem reema reemo reena reeno reese reesi reeta reetta reeve refah refet refik refki refugia refugio
refur regan regena regenia reggie reghina regin regina reginal reginald reginaldo reginbaldur reginbjorg
regine reginia reginn regino regis regitse regitze regnars regnhild regnild regnwald rego regolo regula
regulo reha rehaan rehan rehema rehime rehor rehorka reid reidar reidun reifnir reigo reija reijo reiko
reili reilika reilly reima reimar reimer reimo reimund reina reinald reinalda reinaldo reinamor reinel
reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinholdt reinier reinis reinout reio
reita rejan rejana rejane rejean rejeanne rejhan rekha reksa relika relinda relja rella relli relu rema
remazan rembrandt remco remenyke remi remig remigio remigiusz remilekun remington remizio remona remondo
remus remy remzi remzije remziye rena renaat renada renae renaldo renan renarda renars renas renat
renata renate renatka renato renatus renaud renay rendy rene renea renee renel renesmee renetta renette
rengin rengul renia renita renja renley renna rennie rens renske renzo reperto requerino resat reshat
reshoni resid respati respicio ressie restituta restu resul resulcan retha rether retno rettie reuben
reubin reuven reva revan revi revo revza rex rexford rexhep reya reyansh reybaud reyes reyhan reyhanə
reykdal reymundo reyn reyna reynald reynalda reynaldo reynar reynardo reyndis reynheidur reynhildur
reynir reynold reynolds reyr reza rezeda rezi rezin rezso rezzak rezzan rhavi rheanna rheba rhema rheta
rhett rhian rhiana rhianna rhianne rhiannon rhiley rhoda rhode rhona rhonda rhyan rhyder rhylan rhylee
rhys ria riaan riad rian riana rianna rianne ribca ric ricadonna ricarda ricardas ricardina ricardo
ricards ricario riccarda riccardo ricciardo ricciotti richard richarda richardo richardt richelle
richelmo richie richmond rick rickard rickey ricki rickie ricky ricmot rico ridhi ridley riduan ridvan
ridwan rieke rifat rifki rifkiye rigard riggs righer rigmar rigmor rigo rigoberto rihanna rihards riho
riika riikka riin riina riine riitta riivo rija rijad rikard rikarda rikardur riker rikey rikhard
rikhardur rikhild riki rikitza rikiza rikka rikke rikki riku rikulf rikvald rikvidh rilee rileigh riley
rilind rilla rillie rilyn rilynn rimante rimma rin rina rinaldo rinda rinesa ringo ringsten ringvidh
rini rino rinor rinze rion riona ripley ripszima risalet risasi rishaan rishi risper ristana risto rita
ritchie ritesh ritta ritu ritva riu rivca rivelino rivka rivkah rivky rivo riya riyad riyan riza riziki
rizki rizvan rizvon roald roalde roan roana roano robaldo robb robbe robbi robbie robbin robby robbyn
robel robena robert roberta robertas robertin robertina roberto robim robine robinetta robinson robiya
robjorg robley roboredo robt roby robyn robynn rocco rochdi rochel rochell rochelle rochus rocio rockie
rodah rodan roddy rodelinda roderic roderica roderich roderick roderigo roderik roderyk rodger rodgers
rodh rodhaelf rodhalf rodhe rodher rodhgardh rodhger rodhils rodhing rodhlef rodhlog rodhmar rodhmund
rodholf rodhsten rodhulf rodhvald rodhvi rodi rodiano rodica rodion rodman rodmar rodney rodny rodolfa
rodolfo rodoljub rodolphe rodrick rodriga rodrigo rodrigue rodriquez rodulf rodull roef roel roeland
roelof roen roena rofn rogan rogelia rogelio roger rogerio rogier rogn rognvald rognvaldur rognvar
rohaan rohan rohana rohat rohit roise roisin roj rojda rojelio rojin rojnu rojus rokas rokhaya rokia
rokkvi roko roksana rolan roland rolanda rolandas rolande rolando rolands rolant roldan rolende rolf
rolf-dieter rolf-peter rolfo rolim rolla rolland rollande rollef rollie rollin rolly roly romain romaine
romaisa romaissa romana romanita romao romarico romarigo romario romayne rome romee romeia romek romel
romelia romell romello romelo romeo romet romeu romey romhilda romi romia romie romilda romina rominett
romingus romoaldo romola romolo romona romuald romualda romualdas romualdo romul romula romulo romulus
romund romy ron rona ronak ronal ronald ronaldo ronan ronda rondal rondell rondina rone ronell ronen
ronett ronetta roni ronica ronin ronisha ronith ronja ronjus ronke ronna ronnaug ronnell ronney ronni
ronnie ronnik ronning ronny rono rony ronya roomet rooney roope roosa roosevelt roosmarijn roquelina
rorek rori rorie rorik roriz rory rosa rosa-maria rosabel rosabela rosabella rosabelle rosalba rosalee
rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalio rosalva rosalyn rosalynn
rosamar rosamaria rosamel rosamond rosamund rosamunda rosan rosana rosandra rosanete rosangela rosann
rosanna rosannah rosanne rosano rosant rosar rosaria rosarie rosarinho rosaura rosberg rosbjorg rosborg
rosco roscoe rose-marie roseann roseanna roseanne rosebel rosebele rosel roselee roselia roselin
roselinde roseline rosella roselle roselyn roselyne roselynn rosemarie rosemary rosena rosenberg rosenda
rosendo rosetta rosette rosevelt rosey rosfridur roshan roshanda roshawn roshildur roshni roshonda rosi
rosia rosie rosil rosina rosinberg rosinda rosine rosinkar rosinkara rosinkrans rosinkransa rosio rosita
roska roskva rosl roslaug rosli roslind roslinda roslyn roslynn rosman rosmann rosmarie rosmary rosmunda
rosmundur rosny ross rossana rossano rossella rossie rostislav rostislava roswell roswita roswitha rosy
rotaru rothe rother rothger rothmar rotich rotimi rotkar rotker rotraud rotraut roulf rouven rovald
rovena rovsanə rovsən rowan rowen rowena rowland rowyn roxan roxana roxane roxann roxanna roxanne
roxelana roxie roxy roy roya royalə royce royen roza rozal rozalia rozalie rozalija rozalinda rozamunda
rozana rozanna rozanne rozella rozemarijn rozi rozia rozina rozita roziya rozlyn rozmarin rozo rozsa
rozsi rozvita rrahim rron rrustem ruairi ruari rubabə rubani rubar rube ruben rubeyda rubiano rubie
rubiela rubim rubina rubinka rubye ruchan rudecindo rudesindo rudi rudis rudite rudolf rudolfa rudolfina
rudolfo rudolfs rudolph rudolpho rudra rudy rueben ruedi ruel rufat ruffin ruffina ruffus rufina rufino
rufio rufo rufta rufus rufət ruger ruggerio ruggero ruggiero rugile ruhi ruhide ruhiu ruhiyyə ruhsar
ruhsat ruhshona ruhugul ruhəngiz ruie ruken rukhmani rukia rukiye rukmin rukneddin ruknettin rulon
rumaysa rumejsa rumena rumeysa rumi runa runalf runar runbiorn rundis rundo rune runfast runfrid
runfridh rungo runhildur runi runkil runno runolfur runsten runulf runvast runvidh rupert ruperta
ruperto rupinder rupio ruprecht ruqayya ruqiya ruqiyyə ruri rurik rurique rusen rushil rusins ruslan
ruslana rusman rusne russel russell rustam rustem rustin rusul ruszalka ruszlana rutger ruth rutha
ruthann ruthanne ruthe rutherford ruthie ruthild rutilo rutt rutur ruuben ruud ruut ruven ruwaihim
ruxanda ruxandra ruxsarə ruy ruza ruzena ruzhdi ruzica ruzsinka rya ryad ryah ryan ryann ryanna ryanne
ryatt ryden ryder ryen rylan ryland rylea rylee rylei ryleigh rylen ryley rylie rylin rylynn rym ryma
ryne rynjus ryon ryota rysia rysiek ryszard ryte rytis ryu ryuu ryver rza rəfiqə rəhilə rəhim rəis
rəmziyyə rəna rəqsanə rəsad rəsid rəsmiyyə rəsul rəxsəndə s'fiso sa'adatu sa'diya sa'dulloh saabir saad
saadat saadet saadi saadia saadiq saafir saahir saaiq saajid saale saalih saalim saana saanvi saaqib
saar saara saariyah saba sabah sabahat sabahate sabaheta saban sabar sabari sabas sabastian sabatino
sabazio sabbir sabedin sabeeh sabele sabella sabettin sabih sabihe sabil sabin sabina sabine sabiorn
sabiq sabir sabirə sabjorn saboor saborg saboxat saboxon sabra sabrena sabri sabrin sabrina sabrine
sabryna sabtaj sabur saburah sacha sachi sachiko sachin saci sacid sacidə sada sadaka sadao sadaqat
sadar sadat sadberk saddam sadeed sadeti sadettin sadi sadia sadie sadija sadije sadik sadika sadiki
sadiman sadina sadio sadiq sadittin sadiye sadoqat sadraque sadriddin sadrudine sadullah sadye saebbe
saeberg saebergur saebiorn saebjartur saebjorg saebjorn saebjort saeborg saebra saediaerf saedis saeed
saefinn saefinna saefridur saehildur saei saela saelaug saelaugur saemann saemar saemi saeming saemund
saemunda saemundur saeny saerek saeros saerun saesol saethor saeunn saevald saevaldur saevar saevarr
saeve saevin saevor safa safae safast safet saffet saffiro saffo safia safiatou safietou safii safija
safije safina safinaz safir safira safiri safiya safiye safo safouan safouane safta safura sagcan sagit
saglam sagun sahana sahap sahasra sahat sahbanu sahdiye sahibə sahide sahigul sahika sahil sahin
sahinalp sahinbey sahinder sahiner sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sahsuvar sahvələd
said saidi saif saiful saige saija saila saim saima saime saimi saini saiq sairah saire saka sakari
sakarias sakina sakinah sakip sakir sakit saksham sakti sakura saladino salah salamon salamoun salazar
salbatore salbjorg saldis saleem saleh salemo salena salete salgerdur salgir salif salih saliha salim
salima salimah salimata salimatou salimet salin salina saliou salka salkim salkin salla salley salli
sallie sally sallyann sallye salma salman salmann salmar salme salny saloh salohiddin salomao salome
salomea salomena salomey salomite salomo salomon salomone salomoun salsabila saltuk saluquia salurbay
salustiano salustiniano salustio salvador salvadora salvadore salvator salvatora salvatore salvatori
salvatorio salvatorre salvatrice salviano salvina salvino salvio salvor salwa salwator saly sam samahat
samaira samaksh samama samandar samanta samantha samar samara samarah samari samaria samaritana
samaritano samarth samatha samay samaya samed sameer samella samesh sami samia samiah samie samih samiha
samil samim samina samir samira samirah samire samirə samiya samiyah sammantha sammi sammie sammuel
sammy samona samone sampsa sampson samra samson samsul samu samual samuel samuela samuele samuella
samuelo samukelisiwe samuli samund samurtay samwel samweli samxal samy samya samyra sanaa sanae sanai
sanalp sanavber sanaya sanberk sancak sancar sancha sancia sancler sanda sandalio sandee sandeep sandel
sander sandi sandie sandile sandis sandor sandra sandri sandrina sandrine sandrino sandro sandu sandur
sanel sanela sanele sanelma sanem saner sanford sangeeta sania saniah sanije saniya saniyah sanja
sanjana sanjar sanjay sanjeev sanjin sanjuana sanjuanita sanka sanli sanlibay sanna sanne sanni sannie
sanobar sanora sansal sansao sansone santal santana santelmo santeri santia santiago santina santino
santos santosh santtu santuzza sanur sanver sanvi sanya sanziana saodat saoirse saood sapa saphira
sapiente sara sarabeth sarabi sarada sarafina sarah sarah-jane sarah-louise sarahi sarai sarala saralyn
saran saranda sarani saraswati saraya sarbello sardor sarena sargin sari saria sariah saricabay sarina
sario sarisha sarita sariya sariyah sarka sarla sarlota sarlott sarmite saroja sarolt sarolta saron sarp
sarper sarphan sarpkin sarra sarrah sarthak sartika saruhan sarunas sarunporn sarvan sarvar sarvin
sarvinoz sarya sasa sascha sasha sasikala saskia saskie saso sasquia sassia sasu sathvik satia satine
satiro satish satoshi satrettin satu saturniano saturnin saturnina saturnino satya satyen saul saula
saulcerite sauli saulina saulius saulo saumu saumya saundra sauro sauti sava savak savald savana savanah
savanna savas saveli saveria saverio saveta savi savilla savin savina savinien savino savio savion savka
savki savni savo savva saxi saxida saxona saya sayali sayan saydam saydee sayed sayeste saygin sayhan
sayil sayin saylan saylor sayra sayrak sayuri sayyora sazime scarlet scarleth scarlett scarlette scevola
schatzi schatzie schirin schley schnapps scholastika scholastique schuyler schwanhild schwartz schyler
scirocco scolastica scot scotlyn scott scottie scotty seaborn sead seamus sean sean-paul seana seanan
seaneen seanna seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastiene
sebastijan sebastjan sebattin sebboy sebestian sebestyen sebigul sebil sebjorn sebla sebnem sebrina
sebulon secaeddin secen secgul secil seckiner seckou secme secondiano secondina secundino sedat sedef
seden sedenius sedevard sedife sedolf sedric sedrick sedrik sedzimir seema seet sef sefania sefedin
sefer seferino seff sefi sefik sefiye sefora seghei segilola segismundo segolene segun seha sehamet
sehare sehel seher seherezada seherezade sehlevent sehnaz sehrazat sehreban sehriban sehza seidi seido
seif seifur seija seila seimur sejda sejla sekani sekim sekinat sekou sela selah selahattin selaheddin
selajdin selale selami selatin selcan selcen selcuk selda seldon selemawit selen selena selene selenia
seler selesa selesia selesio seleso selim selime selin selina seline selinti selis selja selka selma
selman selmer selmin selmo selver selvi selvije selvin selwyn selyan sema semaj semat semender semenica
semhar semih semine semion semir semiramide semiramis semire semjon semm semplicio sempronio semra
semrin semsa semsettin semsi semsinisa semyon sena senad senada senaida senan senay sencar sencer
sendogan seneca senem sener senesio sengul senia seniha senija senio senka senkal senn senne senni
sennur senofonte senol senon sensoy seomara seona seosamh sephora sepo sepp seppo septi sequoia
seracettin serafeddin serafettin serafiina serafilm serafim serafima serafin serafina serafino serah
seraina serap seraphin seraphina seraphine serapione serban serbulent sercan serda serdal seref sereina
seren serena serenat serenela serenus serezli serfinaz serge sergei sergej sergen sergey serghei sergi
sergia sergio sergiu sergius sergiusz sergo serhad serhat serhatmehmet serhiy serife serilda serin
serina serine serinity serita serjio serkan serma serman sermet sermin sernur serol serpil sertac sertap
sertorio servac servan servando servet servete servidio serviliano servinaz sesar seselia sesil sesilia
sesinando sesira sessa sesselia sesselja sessilia seth setsuko settar settimio setya sev seval sevara
sevcan sevda sevdem sevdi sevdije sevdinar seve severiano severin severina severine severino severt
sevgen sevgi sevginur sevi sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza sevki sevla
sevsevil sevtap sevval sevyn seward seweryn seweryna sexmus sextina seya seyban seyda seydo seydou seye
seyed seyfettin seyfi seyfulla seyfullah seyfəddin seyhan seyhun seyithan seyma seymour seymur seynabou
seyran seyyal seyyide seyyit sezal sezen sezer sezgi sezgin sezginbas sfiso sha shaan shaban shad
shadrack shadya shae shaela shaelyn shaelynn shafter shaha shahboz shaheed shahina shahnoza shahobiddin
shahriyor shahzod shahzoda shai shaila shaily shaima shain shaina shaindy shaine shaip shaka shakayla
shakera shakia shakila shakir shakira shakita shakti shakuntala shakur shakyra shala shalanda shalee
shalewa shalini shalom shalon shalonda shalyn shalynn shamar shamara shamari shameka shamel shamia
shamika shamir shamira shamiya shamsiddin shamsuddeen shamus shamya shan shana shanae shanay shanaya
shanda shandi shandra shane shanea shanee shaneka shanel shanell shanelle shanequa shani shania shaniah
shanice shanie shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shankar shanna
shannah shannan shannel shannen shannon shanny shanon shanta shantae shantal shantanu shantay shante
shantel shantell shantelle shanti shantia shany shanya shaqir shaquan shaquana shaquille shaquita shara
sharad sharae sharan sharda shardae sharday sharde sharee shareef sharell sharen sharhonda shari sharice
sharie sharif sharika sharilyn sharina sharita sharla sharleen sharlene sharlotte sharlyn sharmaine
sharman sharmila sharod sharol sharolyn sharon sharonda sharri sharron sharyl sharyn shashi shashikala
shasta shatara shaun shauna shaunda shauneen shaunna shaunta shaunte shaurya shavon shavonda shavonne
shawana shawanda shawanna shawn shawna shawnda shawne shawnee shawnna shawnta shawnte shawntel shay
shaya shayan shayden shaye shayenne shayla shaylee shaylin shaylyn shaylynn shayma shayna shayne shea
shealyn sheamus sheba shedrick sheela sheelagh sheena shefket shefki shefkije shehu sheila sheilah
sheilla sheillah shekinah shekoni shela shelba shelbi shelbie shelby sheldon shelia shella shelley
shelli shellie shelly shelton shelva shelvia shelvie shem shemar shemeka shemika shemsi shena shenika
shenita shenna shep shepard sher shera sheree shereen sherell sherelle sheri sherice sheridan sherie
sherika sherill sherilyn sherine sherise sherita sherlene sherley sherly sherlyn sherman sheron sheronda
sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin sherwood shery sheryl
sheryle sheryll sherzod sheyenne sheyla shia shiann shianne shida shiela shifra shigeru shila shilo
shiloh shilpa shimon shinead shinji shira shireen shirel shirely shirin shirine shirisha shirl shirlee
shirleen shirlene shirley shirleyann shirlie shirly shiv shivakari shivam shivani shivansh shizue
shizuko shkelqim shkelzen shkurta shlok shlomo shmuel shobhana shodiyor shohjahon shohrux shoji shola
sholom shomari shon shona shonda shondra shonna shonta shonte shoshana shpejtim shpresa shqipe shqiprim
shravya shree shresth shresthi shreya shreyas shreyashi shridevi shrishti shristi shriya shruti shu
shubha shubhaprada shukrije shukrona shukrulloh shulem shwet shweta shyann shyanna shyanne shyheim
shyhrete shyla shylah shyrel sian siana siani sianna siara sibbie sibel sibila sibilla sibille sibonelo
sibongile sibusisiwe sibusiso sibyl sibyla sibylla sibylle sicily sico sidar siddarth siddharth
siddhartha siddhi siddhran siddie sidiq sidiqə sidki sidnei sidney sidoine sidonia sidonie sidonio
sidraque sidsel sidy sieb siebe siegbert siegfried sieghard sieghild sieglind sieglinde siegmar siegmund
siegrid siegried siegrun siegward siem siena sienna siep siera sierra sierrah sietse sif sifa sifiso
sifredo sifuna sigbergur sigbert sigbjartur sigbjorn sigborg sigdis sigdor sigdora sigebert sigfastur
sigfinnur sigfredur sigfrid sigfrido sigfridur sigfried sigfus sigga sigge siggeir sigger siggerdur
sighbiorn sighborgh sighburgh sighdan sighdiaerf sighfast sighfridh sighhiaelm sighhvat sighlogh sighmar
sighmund sighne sighni sighniut sighridh sighridher sighrith sighrun sighvatur sigi sigisbert sigismond
sigismondo sigismund sigita sigjon siglaugur siglind siglinde siglog sigmann sigmar sigmond sigmund
sigmunda sigmundur signa signar signe signhildur signild signy sigri sigrid sigridur sigrikur sigrun
sigsteinn sigthor sigthora sigthrudur sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara
sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg
sigurbrandur sigurd sigurda sigurdis sigurdor sigurdora sigurdrif sigurdrifa sigurdur sigurey sigurfinna
sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans
sigurhelga sigurhildur sigurhjortur sigurjon sigurjona sigurkarl sigurlas sigurlaug sigurlaugur
sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurlogi sigurmann
sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas siguroddur siguroli sigurorn
sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora sigurunn sigurvaldi
sigurveig sigurvin sigurvina sigvalda sigvaldi sigvard sigvardur sigyn sihab sihabeddin siham sihawukele
sihem siim siimon siiri siivo sijuade siku silan silanur silas silfa silfra silfrun silfur silja silje
silka silke sille silli siloe silondile silva silvain silvan silvana silvandira silvano silvar silve
silvere silveria silverio silvester silvestr silvestro silvia silvian silviana silviano silvie silvija
silvijn silvina silvino silvio silviu silvius silvo simal simao simara simas simaura simauro simay
simber simcha sime simea simen simeon simeona simeone simeoni simge simi similoluwa simin simina simion
simisola simiyu simmie simmu simo simon simona simonas simone simoneta simonetta simonette simonia
simonida simonine simonne simono simphiwe simphiweyinkosi simplicio simpson simran simsek simten simun
simuzər simya sina sinaida sinan sinasi sinclair sinda sindisiwe sindre sindri sindulfo sindy sinead
sinem sinenhlanhla sinesio sinfronio sini sinica sinikka sinisa sinja sinkler sintia sintija siobain
sioban siobhain siobhan siofra sion sione sipan siper siphephelo siphesihle siphiwe sipho sippora sirac
sirak sirap sireno siret siri siriann sirianna sirianne siriano siricio siril sirin sirina sirine
sirineu sirivan sirja sirje sirkka sirkku sirla sirle sirlet sirli sirly sirma sirnir siro sirojiddin
sirpa sirra sirriye sirry sirus sirvi sirzad sisenando sisi sisinio siska sisko sisnando siss sissa
sisse sissel sissi sistine sisto sitara sitarə sitha sithembiso sitiwat sitona sittik sittikorn sittona
siu siv sivar sivert sivia sivio siw sixi sixt sixta sixte sixten sixtine sixto sixtus siya siyabonga
siyanda siylihan sizakele sizani sizwe sjaak sjafnar sjana sjoerd sjofn sjors sjovor skadi skaegge
skaeringur skaerlak skafti skai skaidrite skamhals skander skapti skardhe skarlet skarleta skarlett
skarlog skarphedinn skarpheidur skefill skeggi skellir skender skidi skirnir skjaldvor skjalvor
skjolddis skjoldis skjoldur skjoldvor skogh skoghe skolastika skolasztika skorri skroggur skuggi skula
skuldfrid skule skulfrid skuli skulina skuta skye skyla skylah skylar skylee skyler skylor skylyn
skylynn skyy sladana slade sladjan sladjana slamet slater slava slavek slavena slaviboj slavibor slavica
slavisa slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slawek slawomir
slawomira sloane slobodan slobodanka slodhe sloka slyvia smail smajl smaranda smari smeralda smidh
smidur smiljan smiljana smilla smilte smriti smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg
snaebra snaedis snaefridur snaeholm snaelaug snaelaugur snaer snaeringur snaeros snaerun snaethor
snaevar snaevarr sname snefrid sneha sneider snejana snezana snezhana snjafridur snjaka snjezana
snjofridur snjoki snjolaug snjolaugur snjolfur snofrid snorra snorri snot soan soave sobeslav sobeslava
sobieslaw sobit socrate socrates sodiq soeiro soffanias soffia soffren sofi sofia sofian sofiane sofie
sofija sofine sofinjo sofio sofiya sofonias sofren sofronia sofronie sofus sognhild sognhilde sognilde
sohan sohane sohib sohret sohvi soila soile soili soilikki soini sointu sokhna sokmen sokrat sokrates
solal solange solanio solaug solberg solbergur solbjartur solbjorg solbjorn solbjort solborg solbra
solbrit solbritt solbrun soldis soldogg soledad soleh solenn soley solfest solfester solfrid solfridur
solfryd solga solgerd solgerdur solgull solgunn solhild solhildur soliana soliha solimann solin soline
solkatla solla sollaug sollilja sollor solma solmar solmaz solmoy solmundur solny solocone soloman
solomon solon solongia solou soloug solros solrun solrund solrunn solunn solva solvar solvei solveig
solveiga solvej solvejg solver solvey solvfester solvi solvin solvina solvita solvor solvy solə somadina
somer somjo somnath somtochukwu somu son sona sonad sonali sonam sonay sondra sondre soner songul
songurkan sonia sonja sonje sonji sonjia sonjo sonke sonmez sonnenschein sonnev sonneva sonneve sonni
sonnie sonnik sonnov sonnur sonny sonvis sonya sonyaz soo soof sook sophanias sophia sophie
sophie-louise sophie-marie sophronia sophus sophy soraia sorana sorawut soraya sorcha soren sorin sorina
sorine sorkun sorli sorn sorve sosimo sossen sostene sosteneo sostrato sot soter sotero sotira souad
soufian soufiane soukaina souleyman souleymane souma soumaya soumia sovei soverine sovetbek sovkət
sovrina sovrine sowande soydan soydaner soyer soyhan soykan soykut soyler soylu soyselcuk sozen sozer
spak spake spano spartaco spartakus spence spencer spenser speranta speranzio sphiwe spiaelbodhi
spiaelle spidola spiridon spiro spirv spirydion spiut spoi spomenka spordi sporgh sporv spurgeon spurgh
spyridon spytihnev srboljub srdan srdjan srecko sredoje sreten sritharan srna stacee stacey staci stacia
stacie stacy staffan stafford staki stan stancu stanimir stanisa stanislao stanislas stanislaus
stanislav stanislava stanislavs stanislaw stanislawa stanka stanko stanley stanton stapfan stapi
starkadur starki starla starlene starlet starri stasa stasia stasta staszek statine stavros stavroula
staza steeve stef stefaan stefan stefana stefani stefania stefanie stefanija stefanino stefanny stefano
stefanos stefany steffan steffani steffanie steffany steffen steffi stefi stefica stefina stefine stefka
stefnir stefon steijn steina steinar steinarr steinberg steinbergur steinbjorg steinbjorn steinborg
steindis steindor steindora steiney steinfinn steinfinnur steinfrid steinfridur steinfrod steingard
steingerdur steingjerd steingrim steingrimur steinhild steinhildur steini steinkell steinkjell steinlaug
steinmann steinmar steinmod steinmodur steinn steinny steinodd steinolfur steinor steinrod steinrodur
steinros steinrun steinthor steinthora steintor steinulf steinulv steinunn steinvardur steinvild
steinvor steivor stela stelian steliana stelina stella stellah stellan steluta sten stena stenbiorn
stenborg stenborgh stener stenetta stenfinn stenfridh stengardh stenhild stenkil stenolf stense stenulf
stenvast stenvor stepan stepana stepanida stepanie stepanka stephaans stephaine stephan stephane
stephani stephania stephanie stephannie stephanus stephany stephen stephene stephenie stephine stephnie
stephon sterre stetson stevan steve steveline steven stevenson stevi stevie stevo stewart stian stien
stig stigheidur stigher stigrun stigulf stigur stiina stijn stiliano stina stine stinke stipan stipe
stipo stiriaco stirnir stiven stjarna stjarney stjepan stodhing stojan stojanka stojmir stoney storbjorn
stori storlach storma stormi stormie stormur storolfur strahimir strahinja stribor strommine strongheart
stuart stuf sture sturla sturlaugur sturri stybbe styfeldus styrbiorn styrbjorn styreman styrger
styrgerdur styrkar styrlogh styrman styrmir styrr styrvast suada sualp suanne suat suati suayp subash
subhan subhash subhashini subhasini subhi subodh subomi subutiye sucaettin sucheta suci sucəddin sudabə
sudarka sude sudeva sudha sudhir sudi sudie sudiksha sue-marie sueann suelen sueli suellen suen suer
sufjan sugarka sugra suha suhani suhejla suheyda suheyl suhrob suido sujata suk sukanya suki sukran
sukri sukru sukufe sukufə sukur sulaiman sulamit sulamita sulamith sulaymon sule suleiman sulejman
sulema sulevi suleyla suleyman sulhi sulki sullivan sulo sultana sultane sulton sulu sulun suman
sumarlidi sumarlina sumarros sumaya sumayya sumayyah sumeet sumeja sumer sumerya sumeyye sumiko sumitra
sumner sumru sunamita sunay suncica sunday sundus sune sunel suner sungara suni sunita sunna sunne
sunnefa sunneva sunni sunnie sunnifa sunniva sunvidh suoma suometar supasit supasita suphi suraj suraje
surano suresh suri suria sururi sury surya suryakant suryakanta suryakantam surəyya susam susan susana
susanita susann susanna susannah susanne susano suse susen susete susette sushant susheel sushil sushma
susi susie sussan sussanne sussie susy sutare sutere suthakaran sutharsan suus suvada suvakit suvari
suvi suvi-anne suwijuk suyuna suzan suzana suzann suzanna suzannah suzanne suze suzer suzette suzi suzie
suzon suzy svaerker svaerkil svaerting svafa svafar svafnir svala svali svalrun svan svana svanberg
svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur svangeir svanheidur
svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante svantepolk svanthor
svanthrudur svantopolk svanur svarald svarke svarkir svarthovde svatava svatoboj svatobor svatomir
svatopluk svatoslav svatoslava svava svavar svea sveatoslav svebor sveina sveinar sveinberg sveinbjartur
sveinbjorg sveinbjorn sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinke
sveinlaug sveinlaugur sveinmar sveinn sveinov sveinros sveinrun sveinsina sveinthor sveinulf sveinulv
sveinung sveinungi sveinveig sven sven-erik sven-olof svena svenald svenborg svening svenja svenke svenn
svennik svenning svente svenung sverdrup sverk sverke sverkel sverker sverkil sverre sverrer sverrir
svetislav svetlana svetluse svetolik svetomir svetoslav svetozar sveva svidandi svitlana sviturno
svjetlana svolnir svorfudur swala swaleh swanhild swanhilda swanhilde swaning swann swantje swapnil
swara swarnalata swart swarte swarthe swarthofthi swassane swati swave swavi swayze swen sweni swening
swenja swenki swerting sweta swetlana syahrini sybil sybilla sybille syble sybren sydell sydnee sydni
sydnie syed syeda sylas sylfest sylgja sylivia sylke sylus sylva sylvain sylvaine sylvan sylvana
sylvania sylvanus sylve sylvere sylvester sylvi sylvia sylviane sylvianne sylvie sylvio sylwia symon
symone syncere synne synnove synove synthia synva synvis syprian syreeta syrene syrine syrus sys syver
syverin syverine syvert syxsten szabella szabina szabolcs szabrina szaffi szalome szalvia szamanta
szamira szandra szanna szantana szantina szava szavanna szaveta szavina szczepan szederke szedra szegfu
szelina szelli szello szelloke szemerke szemira szemiramisz szemoke szendi szendike szendile szenia
szenta szepa szepe szerefina szerena szerenke szerko szeverina szibill szibilla szidalisz szidi szidonia
sziglind szilard szilarda szille szilvana szilveszter szilvesztra szilvia szimona szimonett szimonetta
szindi szinta szintia szira sziren sziringa szirka szirom szironka szixtin szixtina szkarlett szkilla
szofi szofia szofronia szolanzs szonja szonora szoraja szorenke szorina sztavrula sztella szulamit
szulejka szuliko szulita szultana szura szvetlana szymon səadət səbinə səbirə səbuhi sədaqət səfa səfiqə
səfurə səfər səhla səhriyar səhrəbanu səhər səidə səlahəddin səlalə səlim səlimə səma səmayə səmsiyyə
səməd sənan sənubər sərafət səriyyə sərvər sərxan sərəfəddin sərəncam səxavət ta-tanisha taago taahaa
taahir taaj taalib taamir taanish taariq taava taavetti taavi taavo taban tabassum tabatha tabea tabetha
tabish tabita tabitha tabris taceddin tacia taciana taciano taciddin tacio tacjana tacnur tadao tadas
tadashi tadd taddeo tade tadeas tadeen tadej tadeja tadeo tadeu tadeusz tadhg tadija taegan taeke taelor
taelyn taelynn tafazal taft tagalp tagangul tagne taha tahar tahaw-wur tahawwur taheem tahir tahira tahj
tahlia tahmaseb tahmeed tahmid tahoor tahseen tahsin tahte tai taial taib taigo taija taijo taiko taimar
taimi taimo taimur taina taine tair taira tairi tairo taisa taisha taisia taisir taissa taisto taive
taivi taivo taiwo taj taja tajammal tajammul tajana taje tajuana tajudinn tajus takahiro takako takara
takashi takatifu takayla takeisha takeshi takisha takiya takiyah takoda takuya talal talay talaya
talayer talaz talea taleah taleen talha talhah talia taliah talib talibe talin talina taline talio talip
talis talisa talisha talita talitha talivaldis taliya taliyah talka tallie tallon talmadge talmage
talrits talu talula talvar talvikki talvis talvo talya talyn tama tamala tamam tamanna tamar tamara
tamarah tamari tamarra tamas tamasa tamatha tamati tamay tamaya tamaydin tambet tambika tambra tameika
tameka tamekia tamela tamer tamera tamerk tamesha tami tamia tamica tamie tamika tamiko tamilla tamina
tamino tamira tamiris tamisha tamiya tammara tammaro tammera tammi tammie tammo tammy tamra tamu tamya
tamyra tanagra tanak tanalp tanasia tanay tanaya tanazia tanbay tanberk tanbey tancrede tancredi
tancredo tandogdu tandra tandri tandy tane taneisha taneka tanel taneli tanem taner tanerk tanesha
taneshia tangaroa tangela tangie tangor tangul tanguy tanhan tania tanika tanil tanimu tanir tanirika
tanis tanish tanisha tanita taniya taniyah tanja tanju tankred tankut tanmayi tanna tanner tanpinar
tansel tanses tansev tansig tansoy tansu tantri tanushree tanushri tanveer tanvi tanya tanyel tanyeli
tanyer tanyolac tanyu taoufik tapan tapani tapio taquan tara tarah taraji tarak taran taranci taras
tarcisio tardu tarek taren tarfaan tarfur tarhan tari tarik tarin tariq tariyel tarja tarkan tarmo taron
tarquinia tarra tarrah tarsha tarsicio tarsicius tarsilla tarso tartis taru tarun tarvo taryn tarzicia
tarzicius tasar tasdik tasha tashara tashawn tashi tashia tashina tasia taskan taskin tasneem tasnim
tasnime tassilo tasvir taswir tatana tatia tatiana tatianna tatiano tatijana tatiyana tatjana tatsiana
tatsuo tatsuya tatu tatum tatyana tatyanna taufan taufik taulant tauno taunya taurean tauri taurin
taurino taurus tausha tautvydas tavares tavaris tavast tavaszka taven tavia tavian tavin tavio tavion
tavis tavon tawana tawanda tawanna tawkeel tawna tawni tawny tawnya taya tayah tayaydin tayfun taygan
tayla taylak taylan taylar taylee taylen tayler taylin taylon taylynn tayna tayshaun tayshawn tayson
tayton taytum tayvion tayvon tayyar tayyibe tayyip tazia taziana taziano tazio tea teagan teagen teaghan
teah teaira teana teanna teara teber tecimer ted teddi teddie teddy tedi tedros teea teegan teela teele
teemu teena teerth teetat teevi teevo tegan teguh tegza tehya teia teigan teigo teija teije teijo teili
teisha teitny teitur tejala tejas tejs tejumola tekant tekay tekbay tekecan tekin tekinalp tekiner tekla
teknaz teksoy telchide telemaco telesfor teliano telica telim telisa telisha tella tellervo telly telma
telman telmo telse temeka temidayo temika temime temir temirhan temistocle temisz temitope temizkal
temme temmo temucin tenaya tenesha tenika tenisha tenley tennessee tennie tennille tennyson tenorio
tenvir tenzin teo teobald teobalda teobaldo teodata teodemiro teodezja teodolinda teodomiro teodor
teodora teodorik teodoro teodors teodosia teodosie teodosio teodoto teodoz teodozia teodozie teofan
teofania teofil teofila teofilo teogene teohari teolinda teoman teona teonia teonna teotonio teppo tera
terah terance tercan tercia terciero tere tereasa terell terenc terence terencia terencio terencius
terencjusz terenzio teresa teresca terese teresia teresiah teresinha teresita teressa terez tereza
tereze terezia terezie terezija terezinha terezo terhi terhikki terho teri terica terina terisa terje
terka terlan tero teron terran terrance terrel terrell terrence terresa terri terria terrica terrie
terrill terrilyn terrion terron terry terryl terttu tertuliano tertullia teryl teryn tesauro tesha tesia
tesifonte tesnim tesnime tess tessa tessel tessie tessza tetiana tetisz tetsuya tetyana teudosia teun
teunis teuta teuvo tevfik tevhid tevide tevin tevo tevon tevs tex texanna texie teya teyana teybet
teymur teymuraz teymurcin teyo tezcan tezel tezer tezol thabani thabisa thabisile thabiti thabo thad
thaddaeus thaddaus thaddeus thadeus thadie thai thais thalea thalente thales thalia thamsanqa thanatcha
thandazile thandeka thandi thandiwe thando thangbrandur thanh thania thanina thao thayne thea theadora
theadore theba theda thedore theia thekla thelma themba thembeka thembekile thembile thembisile thengill
theo theobald theobold theodis theodocia theodoor theodor theodora theodore theodorik theodoro theodoros
theodorus theodose theodosia theodosie theofan theofil theofila theola theophane theophil theophile
theophilus theophraste theotime theres theresa therese theresia theressa therman theron thersa theunis
theuns theyr thi thiaegn thiaelvar thiaelve thiago thialvar thialve thiare thibaud thibault thibaut
thibert thibo thidrandi thidrik thielvar thiemo thien thierno thierry thies thije thijme thijmen thijn
thijs thilo thim thimeo thingbiorn thingey thingfast thingger thingulf thingvar thingvast thinhinane
thinur thiok thirza thiudhger thiudhsten thiudhulf thjalfi thjodann thjodar thjodbjorg thjodbjorn
thjodgeir thjodhildur thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thjostar thjostolfur
thobeka thobias thoger thoka tholf tholl tholly thom thoma thomander thomas thomasena thomasina
thomasine thommas thommy thor thora thorald thoralf thoranna thorar thorarinn thorarna thorbarg thorben
thorberg thorbergur thorbern thorbernus thorbiorn thorbjarni thorbjorg thorbjorn thorborn thorbra
thorbrandur thord thorda thordh thordher thordis thordo thordur thore thorelfa thorelfur thorello thorer
thorey thorfast thorfin thorfinn thorfinna thorfinnur thorfred thorfridh thorfridur thorgard thorgardh
thorgardur thorgarth thorgautur thorge thorgeir thorger thorgerdur thorgestur thorgils thorgisl thorgny
thorgnyr thorgot thorgrim thorgrima thorgrimur thorgun thorgund thorgunn thorgunna thorgunnur thorgut
thorhaddur thorhalla thorhalli thorhallur thorhanna thorheidur thorhild thorhildur thorhvat thori thorin
thorinn thorir thorirus thorith thorkatla thorkel thorkell thorketil thorkil thorkild thorlacius thorlaf
thorlak thorlakur thorlaug thorlaugur thorlef thorleif thorleifur thorleikur thorlindur thorlof thorlogh
thormar thormod thormodh thormodur thormoth thormund thormundur thornton thorodda thoroddur thorolf
thorolfur thorormur thororn thorri thorry thorstein thorsteina thorsteinn thorsteinunn thorsten
thorstenulf thorstina thorth thorun thorunn thorvaldur thorvar thorvardur thorveig thorvor thorwald
thorwar thorwe thorwith thos thra thrainn thrandur thrastar thresa thressa throkil thrond throstur
throtti throttur thruda thrudmar thrudur thrugels thrugils thrugot thrugun thrymur thu thufa thula
thulani thulisile thuo thura thure thurgot thuri thuridur thurir thurlow thurman thurmon thurmond thursa
thurston thury thuthukile thuy thyra thyrger thyri thyrill thyrnir thyrniros thyrvi thyrwi thythger
thythkil thythulf tia tiago tialilja tian tiana tianna tiara tiare tiarna tiarnan tiarra tibaldo tibbe
tibe tiber tiberia tiberio tiberiu tiberius tibi tibo tibor tibra tiburcio tiburcius tiburzio ticen
tichomil tichomir tichon ticia ticiana ticiano ticone tidiane tiegan tieme tiemen tiera tiernan tierney
tierri tiesha tifani tifany tiffaney tiffani tiffanie tiffany tiffiney tiffini tiffiny tiffney tigin
tigo tiguida tihomir tiia tiina tiit tiitus tiiu tija tijana tije tijl tijmen tijn tijs tijuana tilbe
tilda tilden tildra tilen tilia tilio till tilla tilli tillie tillman tillmann tilly tilman tilmann tilo
tilsim tim timberly timbul timea timeka timeo timi timia timika timm timmie timmo timmothy timmu timmy
timo timofei timoleon timon timona timote timotea timotei timotej timoteo timoteus timothe timothee
timotheus timothy timucin timur timurtas tina tinal tinamarie tinas tinaz tinca tincuta tindar tindra
tindri tindur tine tineke tinetta tiney tinie tinisha tinley tinna tinne tinni tinnie tinsley tiona
tionna tiphaine tirca tirdad tirhas tiria tiril tirone tirsa tirso tirta tirtayasa tirza tirzah tisa
tish tisha tishie tishk tistran titania titanilla titas titi titien titilayo titilope titin tito titouan
titti tittina titus tivadar tiyana tizian tiziana tiziano tjaldur tjark tjasa tjorfi tjorvi tkeyah tobe
tobey tobi tobia tobias tobiasz tobiloba tobin toby toccara todd todda toddi todor todsawun tofi tofiq
togan toger togrul tohias tohir toini toivo toka tokcan toke toker tokert toki tokki tokoz toktug
tokunbo tola tolbert tolentina toli tollev tolli tollie tollov tolomeo tolonay tolonbay tolulope tolun
tolunay toluwalope toluwani toluwanimi tom tomas tomasa tomasia tomaska tomaso tomasz tomaz tomazia
tomazina tomek tomeka tomi tomie tomika tomiko tomiloba tomislav tomislava tomke tommaso tommi tommie
tommy tommye tomoko tomori tomris tomurcuk tonci toncica tonda tonette toney tonguc toni tonia toniann
tonicha tonija tonino tonio tonis tonisha tonita tonja tonje tonka tonko tonna tonni tonnie tonny tonu
tony tonya toomas topias toprak topuz tor tora toralf toran torben torber torbjorg torbjorn torcato
torel torey torfey torfheidur torfhildur torfi torgny torhan tori toria torian toriano toribio torie
torill torin torine toris torjus torkjell torkvat torla torlacus tormi torner toros torpecia torquato
torrance torrence torrey torrie torrin torry torsten torsti tory tosca tosco tosha toshia toshiko toshio
toska tosti toszka tota totti touko tova tove tovi tovuz towanda townes toya toygar toyip tracee tracey
traci traciana tracie tracy tracye traian trajan trajano tramaine tran trana trasea trasila traude
traudel traudl traugott trausti traveon traviata travion travis travon trayvon treacy treasa treena
tremaine tremayne trena trent trenten trentin trenton tresa treshawn tressa tressie treston treva treven
treveon trever trevin trevion trevis trevon trevor trey treyson treyton treyvon triana tricia triin
triinu trilby trilochan trilochana trilok trilokanath trilokesh triloki trina trine tringa trinh trini
trinidad trinitee triniti triona tripti trish trisha tristan tristana tristano tristao tristen tristian
tristin triston tristyn triton triveni trixi trixie triya troels trofim troi trond trong trostan troy
trpimir trpko tru trude trudel trudi trudie trudy truels truett trugot truitt trula truls trumaine
truman trumann trung trycia tryggi tryggva tryggvi tryggvina trysta trystan trysten trystin tryston
tsabita tshepo tsipora tsuma tuan tuana tuba tubbi tude tudor tudora tudorita tudosia tuere tuesday
tufan tufani tugay tugba tugcan tugce tugiman tugrul tugrulhan tugtas tugtekin tuhfe tui tuija tuire
tukelalp tukufu tukəzban tula tulay tule tulia tulin tulio tulipa tulipan tulir tullia tulliano tullio
tully tulu tulun tumas tumay tumer tumi tumkurt tunacan tunahan tunar tunay tunc tuncay tuncboga tuncel
tuncer tunchanok tunckilic tunde tunder tunguc tunradee tunzalə tuomas tuomo tuovi turabi tural turan
turanə turcan turcein turgay turgo turgut turi turibio turid turkalp turkan turkanə turkay turkcan
turker turkes turkmen turknur turlough turna turold turvi turxan tushar tussio tutku tutkucan tutkun
tutya tuudur tuukka tuula tuuli tuulia tuulikki tuune tuur tuure tuva tuvana tuvi tuyet tuyug tuzeer
tuzenur tuzvirag tvrtko twan twana twanda twanna twila twilla twyla tya tyana tyanna tyasia tybalt tycho
tye tyeisha tyesha tyeshia tyge tygo tyisha tyjuan tyke tyki tykone tyla tylan tylar tylaug tylee tylen
tylin tylon tylor tymeo tymir tymon tymoteusz tynesha tynisha tyonna tyquan tyr tyra tyree tyreek
tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrfingur tyri tyrik tyrin tyriq tyrique tyron tyrone
tyronne tyrus tysean tysen tyshaun tyshawn tyshon tyson tytan tytiana tytianna tytti tytus tyus tywan
tyyne tyyni tzipora tziporah tzvi təhminə tələt təranə tərlan ubaadah ubadah ubaid ubaidah ubaldo ubay
ubayd ubaydullah ubaydulloh ubbi uberlinda uberta ubertino uberto ubeydullah ubika ubjorg uca ucan
ucbeyi ucchal ucello ucer ucgul uche uchenna uchita uchqun udai udalrico udant udarsh uday udbjorg udder
uddi udeen udeera udit udna udve udvoske udyati ueli uffe uffi ufred ufuk ufukay ugan uggi ugis ugla
ugluspegill ugne ugo ugolina ugolino uguccione ugur uguralp ugurkan ugurtan uhban uhra uido uik uile
ujamaa ujjawal ujjwal ujunwa ukbe uko uku ula ulakbey ular ulari ulas ulberto ulbrecht ulderico uldine
uldis ulduz ulev ulf ulfa ulfar ulfat ulfdis ulfet ulfey ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell
ulfljotur ulfo ulfrun ulftyr ulfur ulfət ulgen uli uliana ulices ulises ulisse ulisses uliva uljana
uljas ulje ulke ulker ulku ulkudes ulkum ulkər ulla ulla-britt ullar ullas ulle ulli ullivieri ullrich
ulmar ulo ulpiano ulric ulrica ulrich ulrick ulrico ulrik ulrika ulrike ulrikke ulstano ultan ulu ulualp
ulubay uludag ulugbey uluhan uluman ulus ulutay uluthando ulva ulvar ulvarna ulve ulvheid ulvhild
ulvhilda ulvi ulviye ulviyyə ulvrun ulwazi ulya ulyses ulysse ulysses umaarah umair umande umang umar
umay umaya umbelina umberto umesh umfredo umi umid umidulloh ummahan ummahani umman ummet ummiye ummuhan
umoja umran umray umur umuralp umusan umut umutcan una unai unal unalan unalp unay undina undine unek
uner unggul unjani unlen unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn unnthor unnur unol
unoss unsal unsel unseli unsever untamo unubol unver uolevi uoti upadhriti upasna upendra upik upkaar
upma uqbaloy ura ural uraltay urania uranus urbalina urban urbino urbiria urdar urdino urdur urfan
urfettin urfon urgo urhan urho uriah urias uriel uriele urien urijah urishilla urkmez urmas urmet urmi
urmila urmo uros urper urpo urpu urrab urraca urs ursa ursel ursiciana ursicio ursin ursina ursino urska
ursmaro ursula ursule ursulina ursulo urszula urte urvashi urve urvi urvo urzula urzulina usame uschi
usha ushan ushindi usiku usman usmon ustun ustus usyi utama ute uthwagin utkan utkarsh utku utkucan utta
uttam utto utz uudo uuno uuve uve uwe uxi uxue uyanser uygar uygu uygun uygur uysal uzayr uzbay uzbegim
uzel uzer uzeyir uziel uzima uzodimma uzonka uzsoy uzziah vacibe vaclav vaclava vadim vadvirag vaeda
vaene vaesten vaevast vafir vafo vagna vagnbjorg vagnfridur vahar vahdet vahid vahide vahidə vahittin
vaho vahur vaida vaidas vaidehi vaido vaijayanthi vaijayanti vaike vaima vainamo vaino vairi vaisa vaise
vaishnavi vaishno vaishvi vajen vaka vakare vakris vakur val vala valarie valary valberg valbergur
valbjorg valbjork valbjorn valbjort valbona valbone valbrandur valburga valdemar valdemara valdemars
valdet valdev valdheidur valdi valdimar valdir valdis valdo valdomiro valdor valdu valdur valeh valene
valentim valentin valentina valentine valentino valentins valentinus valentyn valentyna valeri valeria
valerian valeriana valeriano valerico valerie valerii valerij valerija valerijs valerio valeriu valero
valery valesca valeska valev valey valfredo valfrido valfridur valgard valgardur valgeir valgerda
valgerdur valgi valgy valhildur vali valiana validə valinda valjo valjon valju valka valkyrie valkyrja
valladur vallary vallerie vallie vally valma valmar valmir valmira valmo valmor valmundur valny valon
valorie valpuri valquiria valrie valros valrun valsteinn valtena valter valther valthor valthrudur
valtjov valto valtr valtter valtteri valtyr valur valva valy vamakshi vambo vambola vanamo vance vanda
vander vanderleia vando vandrad vanesa vanessa vanessza vanetta vania vanina vanio vanita vanja vanna
vannesa vannessa vanni vannie vansha vanusa vanuza vanya vapni vappu vaqif varalakshmi varda vardju
vardjuv vardo varenya vargin varhild varick varin varinia varju varlik varmar varmo varner varo varpu
varro varsha varun varunn varvara vasana vasanti vasare vasatika vashon vashti vasif vasil vasile vasili
vasilica vasilie vasilije vasiliki vasilina vasilios vasilisa vasily vasja vasko vasliddin vassie
vassili vassilios vasudev vasudeva vasudha vasundhara vasyl vaszilia vatnar vatroslav vaughan vaughn
vavrinec vayda vaysal vazeh veaceslav vebi vebjorg vebjorn vebrand vecdi veceaslav veceslav vecide veda
vedang vedanga vedanshi vedant vedasto vedat vedhika vedika vedis vedran vedrana veduna veera veerle
veeti vefa vefia vefik vefrod vegar vegard vegeir vegerdur vegliantino vehbi veido veig veigar veigo
veigur veijo veikka veikko veiko veimo veino veis vejune vekell velana velaphi velaug velaugur velda
veleslav veleslava veli veli-matti velia velibor velimir velimira velina velio velislav velislava
velitdin veljko veljo vella vellamo velma velmira velmo velta velva velvo vemundur venance venancio
venanzio vencel venceslao venceslas venceslau venceslav venceslava vendel vendela vendelin vendelina
vendula vendulka venek venera veneranda venerando venerio venessa venetta venezio veniamin venice venie
venita venka venkatesh venla vennie venno venny venturo venus venusa venuse venusta venustiano venusto
venusz veny veola vera veranka verbena verda verdell verdiana verdie verdinaz verecondo verena verene
verenice verenzio vergie vergil vergilio vergiliu verginia veriana verica veridiana veridiano verim
verity verl verla verle verlene verlie verlin verline verlon verlyn vermundur verna vernal vernard verne
vernell vernelle verner verneri vernetta vernette vernhard vernhardur verni vernia vernie vernita vernon
veron veronica veronicah veronika veroniko veronique veronka veroslav veroslava vertie verulo veryl vesa
vesel veselinka veslava vesma vesna vessie vesta vestar vesteinn vester vestina vestmar vesuvio veszta
veta vetrarros veturia veturlidi veysel veysi veysəl vezat vezio vezire vezrife viaan vianca vianei
vianey vianna vianney vibeka vibeke vibekka vic vica vicdan vicencio vicenta vicente vicentia vicentiu
vicenzo vicie vick vickey vicki vickie vicky vico victor victoriano victorien victorin victorina
victorine victorino victorio victoro vicy vida vidadi vidak vidalio vidar vidaul vidhi vidhur vidhya
vidia vidiano vidir vidja vidjar vidone vidrik vidrun vidunn vidur vidya vieno viera vieroslava viesturs
vieve vifill vigberg vigbjorg vigdis vigdogg vigfrid vigfus vigge viggo viggunnur vighild vigilija
viglin vigliv viglundur vigmar vigmundur vigneswaran vignir vigny vigo vigri vigrun vigsteinn vigthor
vigtyr vigunn vigur vihaan vihtori viia viil viiu viive viivi viivika vija vijay vijeko vijitha vijolite
vikar vikas viki vikingur vikki vikram vikta viktor viktoria viktorie viktoriia viktorija viktorin
viktorina viktoriya viktoro viktors vilator vilayət vilberg vilbergur vilbert vilbjorg vilbjorn vilbogi
vilborg vilbrandur vilcjo vildan vildane vildis vilem vilema vilemina vilfredo vilfrid vilfridur vilge
vilgeir vilgerd vilgerdur vilgjerd vilgot vilgun vilgunn vilhelm vilhelma vilhelmi vilhelmiina
vilhelmina vilhelmine vilhelmino vilhelmo vilhjalmur vilho vili viliam viliana vilibald viliberto vilim
vilis vilius viljam viljami viljar viljem vilji viljo villads villem villemo villgunn villi villiam
villimey villo villu villum villumine villy vilma vilmar vilmars vilmeke vilmer vilmike vilmos vilmundur
vilmy vilnis vilny vilppu vilrun vilson vilte viltrud vilums vilve vimal vimala viman vinay vinaya
vinbjorg vince vincenc vincencia vincencie vincent vincente vincentio vincentiu vincenz vincenza
vincenzina vincenzo vinciane vindonio vinebaldo viney vinfrido vinicia vinicio vinicius vinie vinita
vinjar vinka vinko vinni vinnie vinny vinod vinsen vinson vinsy vinton vinz vinzenz viola violaine
violante violeta violetta violette violina violinda viorel viorela viorelia viorica viorika virag viraj
virdie virge virgel virgia virgie virgil virgile virgilia virgilio virgiliu virgill virgina virginie
virginio virgle virgolina virgulino viriato viridiana virje virkko virko virman virone virpi virva virve
visarion viscardo viseslav vishal vishnu vishwamitra visitacion visnja vissia visvaldis vita vitalia
vitalian vitaliano vitalico vitalie vitalii vitalija vitalijs vitalina vitalio vitalis vitaliy
vitazoslav vitezslav vitezslava vitiza vito vitold vitolda vitomir vitor vitore vitorina vitorino
vitorio vitoslav vittore vittoriano vittorino vittorio vitus vivaan vivalda vivaldo vivan viveca vivek
viveka viveke vivelinda viveque vivian viviana viviane viviann vivianna vivianne viviano vivica vivie
vivien vivienne vivike vivil vivild vivilde vivill vivina vizbulite vjatseslav vjekoslav vjenceslav
vjeran vjolca vjollca vjosa vlad vladan vladana vladek vladelina vladena vladica vladilena vladimer
vladimir vladimira vladimiro vladislav vladislava vladislavs vladivoj vladlen vladlena vlado vlaicu
vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vlora vodingo
vogg voggur voichita voicu vojen vojin vojislav vojislava vojmil vojmir vojmira vojslav vojslava vojtech
vojteska vok voldemar voldemars volfango volfgang volkan volker volkhard volkmar volkvart vollert volli
vollie vollrath volmer volney volodymyr volundur voncile vonda vonetta voney vonn vonna vonnie vootele
vopni vordis vordur vorin vorsila vosil votele vottur vral vratislav vratislava vratko vreneli vreni
vrinda vrishti vritti vrold vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin
vukica vukota vulfia vullnet vulmaro vulpiano vuokko vuqar vural vurgun vusal vusalə vusi vuslat
vusumuzi vyacheslav vyanjana vyas vytautas vyte vəfa vəfadar vəli waahid waail waajid waceera wachira
waclaw waclawa wadee wadi wadood wael waene waether wafa wafaa wafae wafeeq wafi wafiq wafula waghn
wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida waimarie wainaina waino wairimu wakeeta wakiman
walborg walburg walburga walda waldeburg waldek waldemar walderik waldi waldo waldtraud waldtraut waleed
walentina walenty walentyn walentyna waleran waleria walerian walery walfried walgierz walid wallace
walli wallis wally walo walpurga walpurgis walter walton waltraud waltraut waltrud waltteri waluyo waly
wamalwa wambua wambugu wambui wamwema wanda wandrille wanesa waneta wanetta wangari wangila wangui wani
wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi waqila warda wardaya wardell wardi
warhi waridi warinder warjas warji warley warner warre warren warsa warsita warwick waseme washington
wasin wasis wassaya wassim watika watson wava waverly wawan waweru wawrzyn wawrzyniec wayde waylan
wayland waylen waylon wayman waymon waymond wayne wazir webb webjorn webster weddy wednesday weena
wekesa welat weldon welton wemund wenceslao wenche wencke wenda wendall wendel wendelin wendell wendi
wendie wendolin wendolyn wendy wenke wenona wenzel wera wermund werner wernher wes weslee wesley wesly
wesonga wess wessel wesson westi westin westley weston westyn wether whitley whitney whittney wibeke
wibke wiburgh wictoria widisha widya wiebe wiebke wieland wiep wieslaw wieslawa wifrith wigbert wigburg
wiger wigh wighlek wighman wigil wigot wikar wiking wikitoria wiktor wilber wilbert wilbur wilburn
wilburt wilda wiley wilford wilfred wilfreda wilfredo wilfrid wilfrido wilfried wilfriede wilfryd
wilhelm wilhelma wilhelmenia wilhelmiina wilhelmina wilhelmine wilhelmus wilhemina wiliam wilja wilkie
willa willaim willam willard willem willemijn willemina willena willene willetta willette willfried
willia william williams willian williard willibald willibert willie williemae willis willodean willow
willum willy wilma wilman wilmar wilmer wilmet wilson wilton wiltrud wim wimar wincent wincenty winda
windell winfield winford winfred winfried winifred winnie winnifred winola winona winry winston winthrop
winton wiola wioletta wira wirda wiremu wirginia wishi wisnu wissam wissem witalis witek withi witold
wittekind wiveca wivi wivian wiwi wladek wladimir wladyslaw wladyslawa wlodzimierz wojciech wojtek
woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard wolfi wolmar wonda wong woodie woodroe
woodrow woodson worley wout wouter wrage wraghi wrange wrenlee wrenley wreth wriddhish wridesh wulan
wulandari wulf wuraola wyatt wycliff wycliffe wylder wylie wyman wynell wynn wynona wynter wyszomir
xabat xabi xabier xahria xaiden xaiver xalak xalbador xalid xalidə xalima xaliq xalisə xalvador xaləddin
xam xamis xanana xander xandi xandra xandrah xanim xankisi xanlar xanthe xanthia xanthippe xatirə xatun
xaver xaveria xaverie xaverius xavi xavia xavian xavien xavier xaviera xaviere xaviero xavion xavior
xavər xebat xem xena xenia xenie xenio xeno xenocrates xenodike xenon xenophon xeres xerxes xever xezal
xhafer xhavit xhejlane xheladin xhelal xhemajl xhemile xheneta xhevahire xhevat xhevdet xiao xica ximen
ximena xin xiomar xiomara xisto xiti xitlali xitlaly xiu xoana xobeen xochilt xochitl xolid xosrov xuan
xudaverdi xudayar xudu xue xumar xun xyla xylia xzavier xzavion xədicə xəlil xəyal xəyalə xəyyam yaa
yaakov yaaseen yachana yacine yacouba yada yadavi yadhira yadid yadiel yadigar yadira yaeko yael yaelle
yafet yafi yafir yagan yaghnam yagin yagiz yagizalp yagizkurt yagnesh yago yahaira yahia yahir yahsi
yahsikan yahvi yahya yahyaa yahyo yair yaiza yajaira yakobo yakov yakubu yalaz yalazabay yalazalp yalcin
yalciner yale yalgin yalim yalin yalinalp yalitza yalkin yalman yalonda yaltirak yamac yaman yamar
yameen yamid yamil yamila yamile yamilet yamileth yamilex yamin yamina yamini yamən yan yana yanara
yance yancy yandel yaneli yanely yanet yaneth yango yani yanic yanick yanik yanina yanira yanis yanisa
yanka yanki yann yanni yannic yannick yannik yannis yaqeen yaqoot yaqub yaquelin yar yara yarah yared
yareli yarely yaren yaretzi yaretzy yargi yari yariel yaritza yaro yaron yaroslav yasaar yasan yasar
yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin
yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser yassin yassine yassir yasti yasuko
yasuo yasəf yasəmən yatan yathrib yatin yatziri yauvani yavuz yavuzalp yavər yaw yawar yawer yayak yazan
yazeed yazganalp yazgi yazgul yazgulu yazid yazmin yazmine yda yecenia yechiel yecid yee yeferson yeganə
yegor yehoshua yehuda yehudis yeimy yeison yejide yekbun yekda yekta yelda yelena yelesen yelitza yeliz
yemane yenal yener yeneral yengi yeni yenifer yenny yenthe yeny yepelek yer yeraz yergha yerik yerko
yerson yertan yesenia yeshua yesica yesid yesil yesim yesoob yessenia yessi yessica yetisal yetkin yetta
yetunde yevette yevgeny yewande yfke yibanathi yigit yigitalp yigitcan yildir yildiralp yildiray
yildirim yildiz yilma yilmaz yina yineth ying yinthe yisrael yisroel yitty yitzchak yitzchok yja ylan
ylann ylber ylenia ylermi ylfa ylfur ylja ylli ylur ylva ylvi ylvie yma ymir ymke yngvar yngvard yngve
yngveldur yngvi ynja yoan yoana yoann yoav yocelin yocelyn yochana yocheved yodit yoel yogendra yogesh
yoginder yohan yohana yohane yohann yohannes yoko yolal yolanda yolande yolando yolima yolonda yon
yonatan yonathan yonca yonetmen yong yoni yono yoqub yorbek yordan yorick yorqin yoruc yosan yosef
yoselin yoselyn yoshie yoshiko yoshio yoshita yosma yosra yossef yosun youba youcef youlanda youmna
youna younes youness youp youri yousef yousif yousra youssef youssou youssouf youssouph youssoupha
yousuf yovani yozida yoznur yrar yrian yrja yrjan yrjana yrjans yrjar yrjo yrkill yrr yrsa ysabel
ysabella ysabelle ysaline yse ysee yseult ysidro ystein ysten ytorm yucel yucelen yudy yue yuette yug
yuichi yuk yuka yuki yukiko yuko yuksel yulanda yuli yulia yuliana yulianna yulieth yulisa yulissa
yuliya yuly yumi yumiko yumni yumun yun yuna yung yuni yunis yunita yunt yunus yuonne yurani yurany
yurdagul yurdakul yurdanur yurdaser yureed yurem yuri yuridia yuriko yuriy yurtguven yurtseven yurttas
yury yusef yusif yusiv yusra yussuf yusuf yutaka yutika yuvraj yvan yven yves yvette yvo yvon yvone
yvonna yvonne yəhya zaafir zaahid zaahir zaakir zabdiel zabedeo zabina zabir zablon zaboj zabrina zac
zacarias zacary zaccaria zacchaeus zaccheo zachar zacharia zachariah zacharias zachariasz zacharie
zachary zache zachery zack zackariah zackariya zackary zackery zade zadie zadig zaeem zaenab zafar
zafeer zafir zafira zafrul zagorka zahaar zahara zaharia zaheer zahfer zahi zahid zahide zahir zahira
zahit zahnya zahra zahraa zahri zahro zahrun zahur zaib zaid zaida zaiden zaido zaidyn zailey zain zaina
zainab zainabu zaine zaira zaire zairo zaitra zaituni zakai zakari zakaria zakarias zakariya zakariyo
zakary zakarya zakayo zakelina zakery zakhele zaki zakia zakir zakiya zakiyaxon zakiyyah zakkary zaklina
zalan zalanka zaliha zalindra zaliyah zaman zamari zamarion zamfir zamfira zamin zamiq zamir zamira
zamiyah zamy zamya zan zana zandra zane zanebono zanele zaneta zanete zaniah zanipolo zanis zanita
zaniya zaniyah zanna zanobi zansi zapor zaqueu zara zarah zarar zaraza zarco zardilaque zarek zaria
zariah zarije zarina zariya zariyah zarko zarna zarəngiz zashil zauqi zaur zavian zavida zavier zavion
zavis zaweel zaya zayan zayd zayda zayden zayla zaylee zaylen zaylin zayn zayna zaynab zayne zayneb
zayniddin zayra zayvion zayyan zayyir zazi zazilia zazilie zbigniew zbigniewa zbislav zbyhnev zbyhneva
zbynek zbynka zbysek zbyska zbyslav zbyslava zbyszek zbyszko zdana zdena zdenek zdenka zdenko zderad
zdeslav zdeslava zdik zdirad zdislav zdislava zdravka zdravko zdzislaw zdzislawa zea zeb zebadiah
zebastian zebedee zebirce zebulon zechariah zef zeferina zeferino zefira zefiro zeger zehaan zehnia
zehra zehranur zeina zeinab zejna zejnep zejnepe zejnije zekai zekayi zeke zekeriyya zeki zekije zekiye
zela zelal zelaya zelda zelfije zelha zelia zelibor zelie zelig zeliha zelimir zelimira zelina zelinda
zeline zelinke zelio zelipe zelislav zelislava zeljan zeljka zeljko zella zellmer zelma zelmir zelmira
zelpha zeltite zemfira zemyna zemzem zena zenaida zenaide zenas zendaya zende zenebio zenek zengo zenia
zenija zenina zenke zenko zennun zeno zenobia zenobie zenobio zenobiusz zenon zenone zenovia zenta zente
zenun zenzele zenzi zenzile zenzo zephaniah zephirin zephyr zeqir zerafet zerdad zerdest zeren zeride
zerina zerrin zerya zeteny zeth zetico zetta zettie zev zevlude zewad zeyd zeynab zeynal zeyneb zeynel
zeynelabidin zeynep zeyno zeynulla zeynəb zeynəgul zezinho zhane zhanna zharia zhavia zhuri ziad ziah
ziba zibeydə zibuyile zied ziedite ziedonis ziemowit ziga zigfrida zigfrids ziggy zigmars zigmund
zigrida zihni zija zijad zijadin zijavere zikmund zilan zilda zilfa zilia zillah zille zilma zilmil
zilola zilpah zilpha zimra zimran zina zinaida zinajda zinal zineb zinedine zinerva zineta zinhle zinia
zinka zinnia zinnura zinnure zinovia zinət zippora zipporah ziroslav zita zithulele zitomir zitomira
zitoslav zitoslava ziva zivan zivana ziver zivka zivko zivojin zivorad ziya ziyad ziyaettin ziyah
ziyanda ziyo ziza zizi zlatan zlatana zlatica zlatka zlatko zlatomir zlatomira zlatuse zoa zoarda
zobaida zobu zobuhle zodwa zoe zoee zoeva zoey zofia zofie zofija zoha zohid zohir zohra zohrehan zohrə
zoi zoia zoie zoila zoilo zoja zokir zola zoldike zoli zollie zolna zoltan zoltana zomilla zonga zonia
zooey zophanias zophonias zora zoraida zoral zoran zorana zorica zorina zorinka zorka zorlu zoroslav
zoroslava zosia zosim zosima zosimo zoya zoyir zozan zrin zrinislav zrinko zsaklin zsalya zsanett zsanin
zsanina zsanka zsanna zsazsa zselinke zsella zselyke zseni zseraldin zseraldina zsigmond zsinett zsofi
zsofia zsoka zsolna zsolt zsombor zsorzsett zsuliett zsusztin zsuzsanna zsuzsi zsuzska zuba zubaida
zubayr zubeida zubeyde zubeyr zubite zufer zuhal zuheyla zuhra zuhri zuker zula zulaia zulaikha zulal
zulbiye zuleica zuleika zuleima zulejka zulema zuleyha zuleyka zuleyxa zulfa zulfikar zulfiyyə zulfuqar
zulfuye zulgarni zulma zuluf zumaridi zumra zumre zumrud zumrut zunilda zuri zuriel zuwayhir zuwena
zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonka zvonko zwatie zya zyad zyair zyaire zyan zyana
zygfryd zygfryda zygimantas zygmund zygmunt zyion zylah zyler zylla zymer zymir zyon zyra zyrafete zyta
zəhra zəkəriyyə zəminə zərdust zərif zərifə zərnigar əbdul əcəbnaz ədalət ədibə əflatun əhliman əhməd
əhəd əjdər əkbər əkrəm əli əlis əliəkrəm ələkbər ələsgər əmin əminə əmir əntiqə ənvər ərtogrul əsgər
əsmər əsrəf əyyub αβρααμ αγαθαγγελοσ αγαθη αγαθοκλησ αγαθονικοσ αγαμεμνων αγαπη αγαπητοσ αγαπιοσ αγγελησ
αγγελικα αγγελικη αγγελοσ αγησιλαοσ αγλαια αγνη αγορω αδαμ αδαμαντια αδαμαντιοσ αδριανοσ αδωνισ αηδονα
αθανασια αθανασιοσ αθηνα αθηναγορασ αθηνοδωρα αθηνοδωροσ αιασ αικατερινη αιμιλια αιμιλιανοσ αιμιλιοσ
ακριβη ακριβοσ ακριτασ αλεκα αλεξανδρα αλεξανδροσ αλεξια αλεξιοσ αλικη αλκηστισ αλκιβιαδησ αλκινοη
αλκμηνη αμαλια αμαντα αμβροσια αμβροσιοσ αμφιθεα αμφιτριτη αναγνωστησ ανανιασ αναξαγορασ αναργυρη
αναργυροσ αναστασια αναστασιοσ ανατολη ανδρεασ ανδριανα ανδριανη ανδροκλησ ανδρομαχη ανδρομεδα ανδρονικη
ανδρονικοσ ανεστησ ανθη ανθιμοσ ανθουλα ανθουλησ αννα ανναμπελλα αννικα αννουλα αντζελα αντιγονη
αντιγονοσ αντιπατροσ αντρεασ αντριανα αντυπασ αντωνια αντωνιοσ απολλων απολλωνια αποστολια αποστολοσ
αργυρησ αργυριοσ αργυρουλα αργυρω αρεθα αρετη αρησ αριαδνη αρισταρχοσ αριστεα αριστειδησ αριστοβουλοσ
αριστομενησ αριστοσ αριστοτελησ αριστοφανησ αρτεμησ αρτεμιοσ αρτεμισ αρτεμισια αρχελαοσ αρχιμηδησ
αρχοντια ασημακησ ασημησ ασημινα ασημουλα ασκληπιοσ ασπασια αστεριοσ αστερω αταλαντη αυγερησ αυγη
αυγουστησ αυγουστινα αυγουστοσ αυξεντιοσ αφεντησ αφεντρα αφροδιτη αχιλλεασ αχιλλεια βαγγελησ βαγγελιω
βαγια βαγιανη βαιοσ βαλαντησ βαλαντω βαλεντινα βαλεντινοσ βαλερια βαλεριοσ βαρβαρα βαρδησ βαρθολομαιοσ
βαρσαμια βαρσαμοσ βασιλεια βασιλειοσ βασιλησ βασιλικη βεατρικη βελισσαρια βελισσαριοσ βενετια βενετιοσ
βενιαμιν βενιζελοσ βερα βερονικα βερονικη βησσαρια βησσαριων βικεντια βικεντιοσ βικη βικτορασ βικτορια
βικτωρ βικτωρια βιολετα βιργινια βλαδιμηροσ βλασησ βλασια βλασιοσ βουλα βρασιδασ βρυσηισ βυρων γαβριελα
γαβριελλα γαβριηλ γαλατεια γαλατιοσ γαληνη γαληνοσ γαρουφαλλια γαρυφαλλια γαρυφαλλοσ γενοβεφα γερακινα
γερασιμοσ γερασιμουλα γεσθημανη γεωργια γεωργιοσ γιαννησ γιαννουλα γιασεμη γιολαντα γιωργοσ γιωτα γκικασ
γκολφω γλαυκη γλυκερια γραμματικη γρηγοριοσ δαβιδουλα δαμασκηνη δαμασκηνοσ δαμιανη δαμιανοσ δαναη δανιηλ
δαφνη δεσποινα δημητρα δημητρησ δημητριοσ δημοκρατησ δημοκριτοσ δημοσ δημοσθενησ δημουλα διαλεκτη
διαμαντησ διαμαντουλα διαμαντω διδω δικαια δικαιοσ διογενησ διομηδησ διονυσησ διονυσια διονυσιοσ
δομηνικοσ δομνα δουκισσα δρακων δροσια δροσοσ δωροθεα δωροθεοσ εβελινα ειρηναιοσ ειρηνη εκτορασ ελενα
ελενη ελεονορα ελεονωρα ελεσσα ελευθερια ελευθεριοσ ελισαβετ ελισσαιοσ ελλη ελπιδα ελπισ εμμανουελα
εμμανουηλ εξαρχοσ επαμεινωνδασ επιστημη ερασμια ερατοσθενησ ερατω εριετα εριφυλη ερμησ ερμιονη ερμολαοσ
ερρικοσ ερωτοκριτοσ ερωφιλη ευα ευαγγελια ευαγγελοσ ευανθια ευγενια ευγενιοσ ευδοκια ευδοξια ευδοξιοσ
ευελινα ευθαλια ευθυμησ ευθυμια ευθυμιοσ ευκλεια ευκλειδησ ευλαμπια ευμενιοσ ευμορφια ευπραξια ευριπιδησ
ευρυδικη ευρυκλεια ευσεβεια ευσεβια ευσεβιοσ ευσταθια ευσταθιοσ ευστρατια ευστρατιοσ ευτερπη ευτυχια
ευτυχιοσ ευφροσυνη εφη εφραιμ ζαμπετα ζαμπια ζαφειρησ ζαφειρια ζαφειριοσ ζαχαρενια ζαχαριασ ζαχαρουλα
ζαχοσ ζηναισ ζηνοβια ζηνοβιοσ ζηνων ζησησ ζησουλα ζωη ηβη ηλεκτρα ηλια ηλιανα ηλιασ ηρα ηρακλεια ηρακλησ
ηροδοτοσ ησαιασ θαλασσινη θαλεια θαλησ θανασησ θανασια θανοσ θεανω θεκλα θεμησ θεμισ θεμιστοκλεια
θεμιστοκλησ θεοδοσησ θεοδοσια θεοδοσιοσ θεοδοτη θεοδουλη θεοδουλοσ θεοδωρα θεοδωροσ θεοκλεια θεοκλητοσ
θεολογια θεολογοσ θεοπιστη θεοπιστοσ θεοτοκησ θεοφανησ θεοφανια θεοφιλη θεοφιλοσ θεοφραστοσ θεοφυλακτη
θεοφυλακτοσ θεοχαρησ θεοχαρουλα θετισ θεωνη θηρεσια θησευσ θοδωρησ θουκυδιδησ θρασυβουλοσ θωμαη θωμαισ
θωμασ ιακωβ ιακωβινα ιακωβοσ ιασονασ ιασων ιγνατια ιγνατιοσ ιερεμιασ ιεροθεοσ ιερωνυμοσ ιζαμπελλα ικαροσ
ινω ιοκαστη ιορδανησ ιορδανια ιουλια ιουλιανη ιουλιανοσ ιουλιοσ ιπποκρατησ ιππολυτη ιππολυτοσ ιρισ ισαακ
ισαβελλα ισιδωρα ισιδωροσ ισμηνη ιφιγενεια ιωακειμ ιωαννα ιωαννησ ιων ιωνασ ιωσηφ ιωσηφινα καλη
καλλινικη καλλινικοσ καλλιοπη καλλιροη καλλιρροη καλλιστρατοσ καλομοιρα καλυψω κανελλα καρολοσ
καρυοφυλλια κασσανδρα κασσιανη κατερινα κελλυ κερασια κηρυκοσ κικη κικιλια κιμων κλαιρη κλεανθησ
κλεαρχοσ κλειω κλεοβουλοσ κλεομενησ κλεονικη κλεοπασ κλεοπατρα κλημεντινη κλημησ κλυταιμνηστρα κοκκωνα
κομνηνη κομνηνοσ κονδυλια κοραλια κορνηλια κορνηλιοσ κοσμασ κοσμια κρινιω κρυσταλλενια κρυσταλλησ κυβελη
κυδωνια κυπαρισσια κυπριανη κυπριανοσ κυρατσα κυριαζησ κυριακη κυριακοσ κυροσ κωνσταντια κωνσταντινα
κωνσταντινοσ κωστασ κωστουλα λαερτησ λαζαρια λαζαροσ λακησ λαμπρινη λαμπροσ λαοκρατησ λασκαρησ λασκαρινα
λαυρεντια λαυρεντιοσ λεανδροσ λεμονησ λεμονια λεοναρδοσ λευκοθεα λευτερησ λεων λεωνη λεωνιδασ λεωνιδια
ληδα λητω λογοθετησ λουδοβικοσ λουιζα λουκασ λουκια λουκιανοσ λουλουδενια λυγερη λυδια λυκουργοσ
λυσανδροσ μαγδα μαγδαληνη μαγδαληνοσ μαγια μακαριοσ μακησ μακρινα μαλαματενια μαλαματη μαλβινα μανθα
μανθοσ μανοσ μαντω μανωλησ μαργαριτα μαργαριτησ μαργιεττα μαρθα μαρια μαριανθη μαριαννα μαριγω μαριλενα
μαρινα μαρινοσ μαριοσ μαρκελλα μαρκοσ μαρτινοσ μαρωτεσα ματθαιοσ ματθιλδη ματινα ματρωνη μαυρα μαυρικιοσ
μαυροειδησ μαυροσ μαυρουδησ μεγακλησ μεθοδιοσ μελενια μελετια μελετιοσ μελινα μελπομενη μενανδροσ
μενελαοσ μερκουριοσ μεροπη μεταξια μηλια μηνασ μικεσ μιλτιαδησ μιλτοσ μιμησ μινερβα μινωασ μιραντα
μιχαελα μιχαηλ μιχαλησ μοσχα μυρσινη μυρτω ναθαναηλ ναπολεων νασια ναταλια ναταλινα νατασα ναυσικα
νεαρχοσ νεκταρια νεκταριοσ νεοκλεια νεοκλησ νεοφυτοσ νερατζια νεστορασ νεφελη νικανδροσ νικη νικητασ
νικητια νικηφοροσ νικοδημοσ νικολαοσ νικολετα νικολιτσα νικοσ νικων νομικη νταιζη ντανιελα ντινα ντινοσ
ξανθη ξανθιππη ξανθοσ ξενη ξενια ξενοφων οδυσσεασ οδυσσεια οδυσσευσ οθων ολγα ολυμπια ομηροσ ορεστησ
ορφεασ ουρανια παγωνα παναγησ παναγια παναγιωτα παναγιωτησ πανδωρα πανορμιτησ πανταζησ παντελεημων
παντελησ παντελια παντουλα πανωραια παρασκευασ παρασκευη παρασχοσ παρεσσα παρθενα παρθενησ παρισ
πασχαλησ πασχαλια παταπια πατροκλοσ παυλινα παυλοσ παυσανιασ πελαγια πελοπιδασ περικλεια περικλησ
περιστερα περσεφονη πετρα πετροσ πηγη πηνελοπη πιερρινα πινδαροσ πλατων πλουταρχοσ ποθητη πολυβια
πολυβιοσ πολυδωρα πολυδωροσ πολυζωησ πολυκαρποσ πολυκρατησ πολυμνια πολυνικη πολυξενη πολυτιμη
πολυχρονια πολυχρονιοσ πορφυρησ πουλια πουλχερια πραξιτελησ προδρομια προδρομοσ προκοπιοσ προμηθεασ
πυθαγορασ πυρροσ πωλινα ραλλησ ραλλια ραφαελα ραφαηλ ραχηλ ρεα ρεβεκα ρεβεκκα ρεγγινα ρηγασ ρηγουλα
ριζοσ ροδαμανθη ροδανθη ροδια ροδοκλεια ροδοφλοσ ροζα ρουμπινη ρουσα ρωμανοσ ρωξανη σαββασ σαββουλα
σακησ σαλωμη σαμουηλ σαπφω σαρα σαραντησ σαρρα σεβαστη σεβαστιανη σεβαστιανοσ σεληνη σεμινα σεραφεια
σεραφειμ σεργιοσ σιμοσ σιρανουσ σμαραγδα σολομων σολων σουλτανα σουμελα σοφια σοφοκλησ σπαρτακοσ σπαρτη
σπηλιοσ σπυραννα σπυριδουλα σπυριδων σταματησ σταματινα σταματιοσ σταυροσ σταυρουλα στελλα στελλιοσ
στεργιανη στεργιαννω στεργιοσ στεφανια στεφανοσ στυλιανη στυλιανοσ συμελα συμεων συμεωνη συμεωνια
σωζουσα σωζων σωκρατησ σωτηρησ σωτηρια σωτηριοσ σωφρονια τακησ ταξιαρχησ ταξιαρχια ταξιαρχοσ τασοσ
τατιανα τερψιχορη τζανετοσ τζενη τηλεμαχοσ τιμοθεα τιμοθεοσ τιμολεων τιμων τιτοσ τριανταφυλλη
τριανταφυλλια τριανταφυλλοσ τρισευγενη τρυφων τρυφωνια τσαμπικα τσαμπικοσ υακινθη υακινθοσ υβοννη
υπαπαντη φαιδρα φαιδων φανη φανησ φανουρια φανουριοσ φεβρωνια φενια φερενικη φιλαρετη φιλημων φιλιππα
φιλιππια φιλιπποσ φιλιω φιλοθεη φιλοθεοσ φιλομηλα φλοριαντ φλωρα φλωρεντια φλωρινα φοιβη φοιβοσ
φραγκισκοσ φραντζεσκα φρειδερικη φρειδερικοσ φριξοσ φροσω φρυνη φωκασ φωκιων φωτεινη φωτεινοσ φωτησ
φωτιοσ χαιδω χαρα χαραλαμπησ χαραλαμπια χαραλαμποσ χαρη χαρησ χαρικλεια χαριλαοσ χαρισ χαριτοσ χιονια
χλοη χρηστοσ χριστιαν χριστιανα χριστινα χριστοδουλα χριστοδουλοσ χριστοσ χριστοφιλη χριστοφορα
χριστοφοροσ χρυσα χρυσανθη χρυσανθοσ χρυσαυγη χρυσαφενια χρυση χρυσοβαλαντιοσ χρυσοβαλαντου χρυσοβαλαντω
χρυσοστομη χρυσοστομοσ χρυσουλα аарон абаи аббас абзал абира аблен абыз абызбаи абылаи абылғазы ава
авгия август августиан августин августина авдеи авдотья авел авер аверкии аверно аверьян авигея
авксентии авксентіи аво аврам аврели аврелии авреліи аврелія аврор аврора автоном авторка агап агапи
агапии агапия агапія агата агатопод агафон агафоника агафья агафія аггеи агент аглаи аглая аглаіда
аглоида агнен агнеса агнеш агнешка агния агнія агоп агрипина агунда агъци ада адаи адалберт адам адамбаи
адамбек адамина адеан аделаида аделаіда аделин аделина адель аделіна адем адиля адлия адра адриан
адриана адрианиа адриян адріана адріян адырбаи аела аеліта аерозол ажар ажарбек ажаргүл ажархан аза
азалия азалія азамат азар азарии азаріи азат азиза аиару аибала аибар аибаржан аибарша аибас аибат аибек
аибибі аибике аибол аиболат аибын аибүбі аигерим аигуль аигүл аида аидаи аидан аидана аидар аидаралы
аидария аидарлы аидархан аидарғали аидемир аидос аидын аидынғали аижамал аижан аижарық аижарқын аижас
аизада аизат аизере аизиба аизия аике аикен аикеш аикүміс аилин аиман аиманаи аимангүл аимат аимағамбет
аимаған аимақ аимира аимұрат аина аинабек аинагуль аинагүл аинажан аиназия аинан аинанұр аинаша аинур
аинұр аипара аират аирен аиса аисауыт аисель аисун аисылу аисүгір аисұлу аисәуле аитан аитас аитақын
аитбаи аитбек аитемір аитжан аитолды аитуар аитуды аитуған аитқали аиша аишаиым аишолпан аишуақ аишық
аиым аиымгүл аиымжан аиымша аиғали аиғанша аиғыз аиқын аиәділ акакии акашия акилина аким аксакусти
аксентия аксидан аксинтия аксинья акулина алаи алана алания алау албат алберт албина албияна алдан алдар
алдин алдияр алевандър алевтин алевтина алег алек алекзандриян александар александр александра
александрина алексеи алексеј алексиа алексия алексо ален алена аленка алеста алиана алина алиса алисия
алия алла алма алмабаи алмас алмұрт алпамыс алпар алпысбаи алсу алтаи алтая алтыбаи алтын алтынаи
алтынбек алтынгүл алтынсары алтыншаш алуа альба альберт альбертина альбина альбіна альвиан альвіна
альфия альфреда аля аліна аліса алға алғыр алқа алқагүл амалия амаль амалія аман аманбаи амангелді амбър
амвросии амвросіи амина амира амория амос ана анабель анаит анамария анании анар анарбаи анаргүл анаржан
анархан анастас анастасия анастасија анастасіи анастасія анатолии анатолия анатолія анга ангел ангела
ангеле ангелина ангелка ангеліна андас андика андон андреи андреј андреја андриана андрон андроник
андріи анелина анета анжела анжелика анжеліка анза аникеи аникита анимира аниса анисим анисья анита
аница анна аномалия анте антим антип антоалина антон антонела антонида антонин антонина антониј антоніи
антоніна антонія антін ануша анфим анфиса анфіса анхея-меи анче анісіи аніта аполинария аполлинарии
аполлинария аполлон аполлонія аполлінарія апостол аппақ арабелла араи араиша аралбаи аралия арбек арбол
ардақ арефии ариадна ариана арианда арина аристарх ария аркадии аркадия аркадіи аркадія арман арна арсен
арсена арсении арсениј арсеніи артем артемии артемізія артемія артық ару архип архипп аршат арын арындық
арынғазы арысбаи арыстан аріадна арқат асабаи асан аселина асель асен асифа асия аскліпія аскольд ассоль
астам астрид астромерия асхат асыл асылжан ася асқан асқар атабаи атабек аталық атамұрат атанас атанасиј
атанасија атина атымтаи аурика аурора афанасии афанасіи афанасія афина афиноген афродіта афіна ахат
ахмар ахмедияр ахмет ахметсафа ахрам ацо аэлита аян аяна аянат аіда ағабек ағанияз ағзам ағила ағлия
ағын ақаи ақаиша ақан ақару ақат ақбаи ақбала ақберді ақболат ақбота ақбәтес ақеділ ақжан ақжарқын ақжол
ақжібек ақжігіт ақзия ақлима ақмарал ақназар ақнұр ақнәзік ақпанбет ақсұлтан ақтамақ ақтаң ақтоқты
ақтілек ақшора ақылбаи ақылбек ақылжан ақылтаи ақын ақынжан ақырап ақыш аққал аққожа аққозы аққыз аңсар
аңсаған бабанияз багра бажан бажана бажен бажена базарбаи базарлы базыл баи баиарыстан баиақын баибөрі
баижарас баижігіт баиман баимырза баиназар баитас баишы баиғали баиқошқар балабаи балина балтабек
балғабек барбара басым батко бауыржан бацислава баязит баян бағыбаи бақытбек бақыткелді беатрис беатриса
беибіт беиімбет беиіс беиқұт бекбатыр бекбау бекбол бекдаиыр бекеи бекжан беккболат беккелді бекназар
бекнар бела белинда белисима белла беломира бенелена бердінияз берегиня беримир берин берислава берия
беро берослав берта бесбаи бетина бетино бечо бея билена билян билјана бинко биньо бисенти бисер бисера
бистра биянка блага благе благиня благица благо благовест благовид благовида благовіра благовіст
благовіста благодар благодатка благои благомир благородна благосвет благосвета благослава благој благоја
благојка благуна блаже блаженка бог богатин богдалина богдан богданна богиня богиња богодар богодара
богои боголюб богомил богородка богослав богоја богуслав богуслава бодан бодромир бодурка божан божана
божедар божеико божемир божен божена божидар божидара-силвестра божик божимир божин божинел божинела
божко божо божур божурка боздақ боико боил боила боичо болен болеслав болеслава боне бонислав бонифация
бонко боно борена боримир боримисл борис бориска борислав борислава борка борко боро боронислав борче
борянка борјан борјана босилка боца бошко боян бојан бојана бранка бранко бративои братимир братислав
братко братомил братослав бригита бронислав бронислава броніслава брячислав будивид будивои будимил
будимир будислав буимир буитур буна буревіи буревіст буча бързана бьянка бэлла біловид біловида білогост
біломир біломира білослав білослава білотур білян біляна бүбі бүбіхан бүбіш бұлабаи бұрхан бұқа
в'ячеслав в'ячеслава вʼячеслав вавила вадим ваклина валентин валентина валерии валерия валерьян валеріи
валерія валя вангел вангелия ванда ване ванесса ванухи ванче ванчо варвара варлаам варлам варсонофии
варта варфоломеи варфоломіи васенка васил василии василина василиса василиј василија василка василко
василь васка васса вацлав вашиля вања ведан вежда векла велемир велемудр велет велиана велимир велинна
величар величко велиянка велјан венда венедикт венера венеция вениамин венислава венко венчислава
веніямин вера вербан верена верислава вернидуб вернислав вероника вероніка веса весела веселан веселин
веселинка весислав весна весо веспасиян веста вета ветко веца вечко вељо вигалот виго виделин виден
видима видин видое видослав видю викенти викентии виктор викторин викторина виктория вилена вилиан
вилизар вилизара вилислав вилия вилиян вилхема винету винко вино винсънт винченцо виола виолет виолета
виолетта виолин виржиния висарион виссарион вита виталии виталина виталия витко витлян витомир витомира
витош вихрен вихрони вихър вичо виша вишата вишезор вишеслав вишетин вишка вишню влад владана владилен
владилена владимер владимир владислав владислава владлен владлена владлина владо влас власт власта
властимир влатко вогнедар вогнян водица водограи водотрав воинка воислав волелюб володар володимир
володимира володислав волче воротислав воскресија воіслав војдан војданка војкан вратан вратислав
всевлад всеволод вселюб вселюд всемил всеслав всеслава вула възкресения въльо върбунка въца вышеслав
вячеслав вівдя віктор вікторина вікторія вілена віленіна віліна віола віолетта вір віра віргінія віринея
віродан віродар вірослав вірослава віст вістан віта віталіи віталіна віталія вітан вітомир вітрян габи
габриела габриэлла гавриил гаврил гаврила гаврило галаба галактион галена галентин галиен галимир галина
галия галиян галя гане гани ганислав ганна гануца ганцомир ганчо ганьо гарифолла гарнослав гаро гатусил
гатуслав гатьо гафія гацо гаяна гаянэ гаіна гвардиана гвоздеика гедеон геласии гелемир гелена гена
генади генадивалериев генадии генислав генко геннадии геннадіи гено генриетта генчо гео геодим геомил
георгелена георги георгии георгица георгіи георгіна герасим гервасіи герга герган гергеи гергелюб гергин
гердан гердана герман германн геро герои гертруда герчо гетислав гетко гето гецо гечо гешо гивеза
гиздален гиздана гико гилдрои гичка гладко глафира глафіра глеб глигор гликерія гліб гнат гоар гого
годомир гоко голубинка голубка голубко горан горги гордана гордеи гордислав гордогост гордодум гордомисл
гордослав гордята гордіи горигляд горимир горимисл горисвіт горислав горислава горица горицвіт гория
горпина горун горче горјан горјана гостомисл гостомысл гострозір гостята гоца гоце градимир градислав
гранислав графица гремислав гремислава грета грива григор григории григоріи гримяна грозан грозда
гроздан гроздинка громовик гульзира гульмира гульназ гульнара гульшат гуляивітер гуна гурга гургица
гурии гурчин густава густомисл гъда гълъбица гюгра гюзель гюргя гүлнафиса гүлнұр гүлнәр давид давыд
даиана дакота далевида далемил далемила далемир далемира далеслава далида далібор далібора дамина дамира
дамяна дамјан дамјана дан дана данагүл данаил данакт данелина данеш даниел даниил данила данило данимира
даница даниэла дания данка данко данна дантур данче данчо дара дарданела дарибог дарина даринка
дарислава дария дарија дариға дарко даромир даромира дарья даріи дарія дафина дафинка даяна деа дебора
деви делиана делчо деля делян деляна делјан дем'ян демʼян дементии демид демир демирела демьян демян
дениандра дениз деника денимир денис денислав дениславена деница дениян денница денчо дердидас держикраи
держислав держислава десанка десилиан десимиляна десимир десислав десияна деслав деспин деспина деспинка
деспот детелин дефлорина дечко дечо дечю дешо дея деян дејан джамиля джана джанер джанко дженна
дженнифер джессика джиневра джихад джон-стефан джулия дзвенимира дзвенислава дзвінка диаманди диамантина
диан диана диана-мария дибач дивизие дивизия дивил дивна дивозора дивозір дида дидара дидко диего дико
дила дилмана дильназ дильнара диля дилян дилярам диме димитар димитра димитрие димитриј димитрија димка
димко димо димче дина динара динна дмитрии дмитро добри добрибіи добривод добрик добрила добрило добрина
добринка добриня добрисвіт добровита добровіст добровіста доброгніва доброгост добродум добродія
добролик добролюб добролюба добромила добромир добромира добромисл добромисла добромысл доброніга
доброслав доброслава добрыня доика долеслава долина долорес доляна доменика доминика домна домника
доморад доморада домослав донат доне доника донка донна дора-анна дорина дорогобуг дорогомир дорогомисл
дорогосил дорогочин доротея доротеј дорофеи дорофіи доста доча дојчин драга драган драгана драги драгица
драгиша драгомир драгомира драгослав драгољуб древослава дренка дружелюба дуда душан душанка душка душко
дюкяна діана ділара ділбара діна діяна дүния дүрия дәлила дәмелі дәмина дәнеш ева евангелина евгении
евгения евгениј евгенија евграф евдоким евдокия евдокија евеліна евлампии евпраксия евридика евсеи
евстати евстатии евстафии евстахии евстигнеи евтим евфросиния егор едвин едит едита едрю едуард едіта
екатерина еким ектар ектор елвис елвіна елдора елеан електрон елемаг елена еленица еленко елеонета
елеонора ели елиан елиас елиезер елиз елизабет елизабета елизавета елизар елин елина елиса елисавета
елисеи елисия елица елка елко елла елма елфида ельвіра ельо ема-бела еманоил емануел емануил емануила
емельян емил емилиан емилиян емилија емма еммануель емілія ендо еница енчо еньо еню епифан еразмо ервин
ергана ередин еремеи еремия ерик ерина ерке ермил ермиля ермолаи ерол ерофеи ерсен еріка есен есения
есма есмеральда естела естер етиен ефим ефимена ефимија ефка ефрем ефросина ефросиния ефтим жадан жадана
жазира жаина жаклин жамал жамали жамиға жанан жанар жанаргүл жанат жанерке жанин жанипа жания жанна
жаннат жансая жансұлу жара жарко жасмин ждан ждана жеина желязка женимира жеңісгүл жива живка живко
живомира живорід живосил живослав жито житомир життєлюб жичка жозефина жозефіна жоржина жорка жулиана
жібек жүмаш жүпар жұлдызаи жұмабике жұмагүл жұпар жәлила жәмила забава заварин завен загорка заека заида
заира заитуна залина замилия замира замфир занго занка занко запрян зара зарема зарина зарко зафа зафер
зафир зафирка захар захари захарин захаринка захариј захаріи захо зағила зағипа зағира зақира зборислав
збоіслав звездан звездемира звездин звездислав звездиян звездолет звездомир звенигор звенигора звенимир
звенислав звенислава звонимира згура здоровега здравелин здравелина здравец здравка здравко здравчо
здухостина зеинегүл зеинеп земислав земфира земфіра зенгин зеновіи зере зиба зибагүл зика зила зинаида
зинира зиния зинко зинови зиновии зиновіи зипа зита зия зиягүл зияда зияш злат злата златан злате златея
злати златил златимир златиян златка златко златогор златодан златозар златомир златомира златослав
златослава златоус златоуста златоцвет златьо злотан злотодан зоичка золотодана золтан зора зоран
зорегляд зорегляда зоремир зорепад зореслав зореслава зорина зорица зорка зорян зоряна зосима зоя
зузичка зульфия зура зухра зылиқа зілиха зінаіда зіновіи зүбаида зүбаира зүлиха зүлфия зүмрат зәкия
зәмзамия зәмзегүл зәрипа зәуре иакинф ива ивалена ивамина иван иванеса иваничка иванка иванна ивелиана
ивета иветта ивинка ивко иво иглика игнат игнатии игор игорь иено иеремия изабелла изидора измаил изот
изяслав иларион илеана илианна илина илинда илинденка илинка илиомар илич илия илиян илија илка илко
иллирика илона илчо ильзира илья илюза имилиан инан инга ингемунд индира инеса инесса инко инна
иннокентии инчо иоан иоан-александър иоан-иво иоана иоанна иован иованка иовица иовко иово иовро иовцо
иовчо иовілла иожи иоил иоко иолина иолиян иолко иона ионика иорданка иосип иосипа иосиф иоханна ипат
ипатии иполит ипполит ира ирада ираида ираклии ириан ирин ирина иринеи иринеус ириян ирко ирла ирма
ирник иса исаи исак исидор исихия искра искрен искър исперих истан истатко истилияна истилян исус итко
иуда иулиан ихтиандър ицо ичо кадифеика казимир казимира казка каленик калея калина калиса каллистрат
калуда камея камила камилла камілла кануша капитон капітоліна кара карамелита каранфилка каре карен
карим карима карин карина карл карло кармен каролин каролина кароліна карп карчо каріна касиди кассандра
касьян ката катакомб каталинка катастрофа катерин катерина катина катинка катица катја каунка кветослава
квітан квітка квітослава кевин кеворк кекіл келбет кенже кенжегүл керанка кераца кери керімбала кети
кеңесгүл кибер кии кикилія килина ким кимба кимбо кимон кимчо кин кинка кино кинта киприслав киприян кир
кира кириен кирил кирилл кирило кирка киро кирчо киряк киряки киряко кис кит кита кито китодар китомир
китчица киян києслав клавдии клавдия клавдія клара клеопатра клеуна клим климент климентина клоя кнут
княжослав козма коино коио коичо кокимира коко коле колодар колодара колодіи колчо кольо колю комара
комнин кондрат кондратии конон константин константина констанция констанція кора корина корнелия
корнеліи корнелія корнил корнилии корнило корниліи корніи косара коста костадин костадинка костянтин
коце кочо кралина красидара красимира красияна красновида краснолика красун красуня крентта крилач криси
кристабела кристиана кристина кристия крстана крсте крсто круме кръстанка ксандриния ксения ксенте
ксенія кузман кузьма куибіда кунка купава куприян курило кьнина кіра күбара күлаи күлаихан күлаиша
күлбала күлбағила күлбағира күлира күләнда күләсия күмісаи күнаи күнсұлу кәусәр лавр лаврентии лаврентіи
лаврін лад лада ладимир ладислав ладислава ладо ладолюб ладомила ладомир ладомира лазар лазарь лазо
лазура лалка лалко лало лальо ламби ламбо ламбю лана ланселот лара лариса ласкал ласкар ластър латин
латиф латко латьо латю лаура лаца леа-мария леандър лев левент левина левко левчо леила лека леко леля
лена ленин ленко ленче леон леона леонид леонтии леонтіи леонід леопольд лепа лера лесе лесь леся
летисия лефтер лечо лиана либерта либідь лидиика лидия лидија лиза лика ликера лили лилиана лилит лилия
лилко лило лилчо лилян лилянка лилјана лимон лина линда лиора липе лира листвич лихия личо лия ловчо
логгин лозан лозана лозанка лозен лола лолита лоліт лонгин лора лора-софия лоранс лорена лоти луиза
лук'ян лукʼян лука лукан лукерья лукии лукия луко лукреція лукьян лукія лули лулчо луна лусио лусия
лучезар лъчезарка льоля любава любаня любим любина любислава люблина любов любовир любовь любодар
любозар любомил любомила любомир любомира любомисл любомудр люборада любослав любослава любосмысл
людислав людмила людомил людомила люляна люсила люсиль люсьена лютобор лютомисл люция люче ляисан ляля
ляна лянка лідія ліза лілія ліна ліпослав ләиля мавиле мавка мавлюда магадар магадара магамир магаслав
магда магдалена магдалина магистриан мадина мадлен маия макар макария македон македонка макрина максим
максимилияна максимильян маківка малена малик малика маломир малтина малуня малуша мальва мальвіна манар
манасбаи маноел манол манолина маноло мантас мануил мануш манчестърюнаитед манчо маньо маню мар'ян
мар'яна марʼяна мара мара-антоанета марабаи марангони маргарит маргарита маргит мардан марек марен
мари-анри мариан марианна марии мариика марика марин марина маринел маринета маринчо марио мариоллита
мариотка маритна мария мария-елена мария-хуана мариям мариян марија марк марк-антонии марко маркус
маркіян марлена марта мартен мартин мартина мартиниян мартын мартьян мартін маруся марута маруш марфа
марчело марічка марія марјан маса маслина матвеи матвіи мате матеи матеја матка матрона матьо матю
махамбет махно маша машо маіна маја мағауия мағзұм мағруф меглена медиан медиха медомир медорада межамир
меиір мелания меланија меланія мелентии мелисса мелъди мена мено мереи мери мерилин меропа месак метакса
мето методи методиј методија мефодии мехри мечислав мечислава меңдібаи миглена мизамир мика микита
миколаи мила милада милан милана милара милдия миле милева милен милена милиана милии милица милка
милован милована миловида милодар милодара милодух милослав милослава милост милош милчо мимоза мина
минка минчо миодраг мир мирана миранза мирена мирка мирко миробог миробога мирогост миролюб миролюба
мирон миропа мирослав мирослава мирра мирче мирјана мисла митко митофан митошка митре митрофан михаил
михаилена михаилина михаило михајло михеи михо михримах мичо мишель мишка мия млада младен младлена
мовчан модест моисеи мокеи мокрина молибог момбек момера момо момчило момынәлі моника моніка мортадела
мотря мстибог мстивои мстислав мстислава мудролюб мудролюба муза мусіи мухамбет муховіст мушана мырқасым
мілана мілена мұса мұхамәди мұхтар мұқамәди мәдел мәди мәжен мәткәрім наводненка нагнибіда нада надежда
надица надка надіи надіслава надія назар назаріи наида наиден наидена наиля наима наина наио наичо наке
нако нана нани нанко нано нансимир нанче нанчо наню наоми наргиза наркис нарцислав наско наслав наслава
настасія настимир настия настрадин наталья наталія натан натанаил наташа натко наум наумка нафисат
нафтали нацко нацо начиян начко начо нағи небојша невен невена невенка невенко невилиян невян негослав
негрита неда недан неделин неделка неделко неделчо неделяна недислав недко недьо недю недялко незабудка
неика неико неичо нелида нелко нелла нелли нелчо неля немир немира ненад нене ненко ненсислав ненчо
неокли неолина неофит непобор нерес нестор нешка нешо нея нигрита ниетқали ника никандр никанор никита
никифор никодим никодина никоела никола николаи николина николь никон нина нинель нионила нифонт ниязбаи
ниязмұхамбет ниязғали номина нона нонна нора норка нурета нурия нығмет нігослав нігослава ніка ніна
нінель нүсіп нүсүп нұрақын нұғман нөкербек обаи обретим ованес огин огнемир огнен огнена огняна одарка
одетта одинець озарбек озат океан оксана оксенія октавия октябрина олга олег олек олекса олександр
олелько олена олесь олеся оливер оливера оливия олимпи олимпиада олимпии ольга олівія олімпіада олімпія
омана омар омарғали омелян омуртаг оник онисим онуфри онуфрии онуфріи ончо опанас оразақын орде оремів
орест ореста оримир оримира орина орислава орися орлеана орлин орманбаи орманбек орманшы орогоста
ортодокси орфеи орхидеи орхидея орхип орце оріяна осемрит осип осипа оскар осмомисл осмомисла остап
острозор острозора остромир остромира остромисл остромов остромова отан отар офелия оханес охрім пава
павел павелин павилия павко павле павлик павлин павлина павлинка павлинчо павло павломир павліна паисии
пако палажка палвира палми палмиро паломина палуан памела панаи панаиот панас панда панде панделис пане
панкрат панкратии панкртииян пано панталеи пантелеи пантелеимон пантелејмон пантера панто пантю панфил
панче панчо паолина парамон параскев параскева параход парашкев парашкеван парашкевица пармен партениј
парунка паруш парфен парфении паскал паско паспанахил пато патрик патриотка патриция патьо паула паулин
паулина паун пауна пафнутии пахом пахомии паца пацо пачо пеико пеио пеиодон пеиолина пеитан пеитон
пеичин пеичо пеко пелагея пелагија пелагія пелаи пеле пелина пенко пенчин пенчо пеньо пеню пео пепелота
пепино пепислав пепо первушко пердебек перелюб перелюба перемил перемила перемисл перемисла пересвіт
переяслав периана перизат перикъл перо персиана персиян перуна перчо першик петар петиконгрес петинка
петкан петкана петко пето петр петраки петрана петранка петре петриика петринел петро петрозар петромил
петромира петрушка пеце пешка пилип пимен писана пистина пламена платон платонида плодовитка подолян
позвізд позвізда полеза полексина полель поликарп полин полина полян поляна поліна порфир порфирии потап
потішана правда прасковья пребислав предислав предслава преса прина пров прокл прокопии прокопиј
прокофии пролетина простисвета протасии прохор прохір пріска пріська пульхерія пупи първолетка півонія
рабат рава равшана рада радана раде радечко радиа радивои радило радим радимир радимира радислав радка
радко радмила радміла радован радогост радогоста радомир радомира радомисл радосвета радослав радослава
радостка разина раибаи раиля раиничка раинка раиса раифа ракита ралина рамазан рамина рангел
рангел-любими рандю ранко ранчо расате ратибор ратимир ратислав ратмир рафаил рафаила рахела рахилка
рахман рачко рачо рашко рашо раю раян раяна раіна раіса рајко рајна рақат реан ребекка ревека ревка
ревун регина регіна резеда рем рена рената ренгия риана рианна ризо рикарда римма рина риналдо рис
ристана ристе ристо ристя рита ричард ричерд рия роберт роберта роберто робин робърт рогволод рогволода
рогелина рогена рогнеда рогніда родан родион родна родослав родослава родіон рожана рожден роза розалин
розалія розана розета розин розка розоцвет роио роксан роксана роксолан роксолана роман ромашка ромел
ромелина ромен ромена ромео ромил ромолета ромул роналіна роса росава роселина росен росенка росимир
росина росислава роска роско ростиана ростимир ростислав ростислава ростичар ростичара ростун ростуня
рошель рубен рудан рудана ружа ружка рузалия рузанна румена румислава русалина русалия русана русанка
руска руслан руслана русудан русудана русява рут руфина руфь руфіна рыскелді рюрик ріана рід рідна
сабина сабиғат сабрина сабріна сава савва савватии саве савелии савета саво садыбаи садық сажида саида
саилау салима салина саломея сальма самат самира самоил самсон самуил санде сандра сания санка санта
сапа сара сарая сармат сары сарыбаи сати сауле сауыт сауытбаи сафа сафи сафия сафура сахория сашка сашко
сашо саяна сања сағым сағындық сақып сварг свежа светла светлана светломир светломира светлю светозар
светослав свидна свирид свободан свободана свободка святовид святогор святогора святолюб святолюба
святополк святослав святослава святояр світлан світлана світлогор світовид світовида світогор світогора
світодар світодара світозар світозара світокол світолик світолика світолюб світолюба світомир світослав
світослава світояр світояра себастиан себахтин севан севар севара севастин севастьян севастіана севда
севдалин севдан севделина севелин северин северина севета седеф седефчо сеиіл сеиіт секлета селен селена
селиван селиверст сельма семен семенарка семибор семирад сенко серафим серафима сергеи сергелинка сергіи
сердитко серік сесилия сеслав сиара сибила сиви сигизмунд сидер сидония сидор сиен сиена сила силаги
силан силантии силата силвестър силви силвио силвия-александра силвиян силолюб силолюба силослав
силослава сильвестр сильвия силян силяна силјан симеон симо симон симона симјанка синезора синклитикия
синтия синьоок синьоока сирман сисоя сифоня скакалка скол скорбут слав славдо славе славеико славен
славенка славея слави славил славина славица славка славко славобор славолюб славолюба славомила
славомир славута славчо славјанка сладоледка слободан слободанка смехотерапия смирна сміяна снага
снежана снежинка сновид снозір сніжан сніжана сніжинка собібор собімир собіслав собіслава созон сократ
сокіл соловеи сологуб сологуба соломон соломонія соломія сонцевид сонцевида сонцедар сонцедара сонцелик
сонцелика сонцеслава сончица соня сотир софе софиика софия софија софон софрон софрониј софья софія соња
спандияр спартак спас спаса спасе спасена спасияна спирела спиридон спиро споменка србо сребра сребре
стависара стале стаматка стамена станиела станимир станимира станимирка станислав станислава станіслав
станіслава стародум сташа стево стелина стелла степан стефан стефани стефанида стефания стефанија
стефанка стефаніи стеяна стожар стоилко стоимена стоимир столетка стоян стоянка стојан стојанка стојмен
стојмена стојна стојче страте страхил судивои судимир судимира судислав судислава сузана сузи сурма
сусанна съвестина сърменка сыдық сырғабек сюзана сюзанна сімона сүиін сәлімбаи сәлімбек сәлімгереи сәмен
сәмет сәми сәтжан сәуір тава таисия тамара тамила таміла танас танаська таня тара тарас таска татолюба
татомир татьяна татјана ташимира ташко ташо тая таяна таісія тања таңшолпан твердигост твердислав
твердислава твердогоста творилад творимир творимира творислав творислава теа текля телефонка темелко
темира темјана теодор теодора теодоси теодосии теодосиј теодосија теодослав теодостин теона теофан
теофил теофилка теохар тервел тереза терентии терентіи теса тетяна тея тигрони тилиана тило тильо тимо
тимон тимотеи тимофеи тимофіи тимур тимчо тиміш тина тино тинчо тит тиффани тиха тихо тихол тихомир
тихон тишо тијана тоанета тоде тодомирка тодор тодораки тодорин тодорина тодорка токимир толек толиана
толигнів толигніва толислав толю тома томас томе томен томинка томирис томислав томо тона тоне тони
тонимир тонислав тоницвета тонко тонкостана тончо топалко тополко тора тоска тотко тотьо тотю тоцо тошка
трајан трајанка трајко трајче трена трендафила трендафилка тригост триріг трифон трифонка трифун тришо
трофим трохим троша троян трояна труфана тръпка турбог турбрід туфка тэмми тімох тіна тұлымхан тұрдақын
убавка улиана улита уличан ульян ульяна уляна урима урсула устим устин устина устинья фабияна фаддеи
фадеи фазиля фаина фана фанка фарида фариза фатима фатиме фаіна феврония февронія федор федора федосеи
федосии федот федір фекла феликс фелисити фелиция феліція феня феодора феодосія феоктист феофан ферапонт
феруза физалия фикия филарет филат филатеи фили филидан филимена филимон филион филип филипас филипини
филипопол филипп филко филомир филчо фильо филікитата филіцата фимка финдо фиро фирс фируза фирчо фичо
флавия флора флоренс флорентин флорентина флоренция флори флориан флориана флорика флорин флоринка флоро
фока фома фори фортунат фосил фотии фотина фотинка франк франц францислав фрацил фредерика фреди фрида
фродо фрол фронка фросина фуга фуго фуко фъстък фьодор хавтелин хадия хана ханко хараламби харалампи
харалампие харалан харбингър хари харизан харита харитина харитон харитония харлампии хасан хасатин хачо
хвала хвалибог хвалимир хвоине хебър хектор хенриета хераклит хернани хефестион хилари химинаи хинка
хинко хино хитко хлоя ходота холи хома хорив хороз хорошко хотибор хотимир хотян храбрин храбър хранимир
хранислава хрелко хрельо хриса хрисанка хрисанф хрисим хрисимир хрисо христа христалин христела
христивилин христиела христилиан христилияна христина християн христијан христо христо-никола христодор
христоелена христозар христозорнициан христозорницомил христомил христомир христослав христофор христя
хрисчо хрондел хрусан хубав хубавелка хубавен хубан хубен худан хюррем цагана цанета цара царевна царко
царук цвета цветан цветана цветанка цветелина цветилена цветко цветлина цветолилия цветяна цвітан цеко
цеца цецилия циара цола цоню цоня цоцо цочо цъки чавдар чана чанкете чанко чано чаньо чара чардафон
чардафона чародеи часлав чауш чачия чачо чвор чедо чедомир челси ченко ченю чепо череша чернин
черноризец черньо чеслав чеслава чесмил честислав четвърта чиио чико чило чона чонар чони чоно чоню
чорнота чочо чочомир чубрик чубрина чуде чудо чудомир чудослав чук чулпан шабан шакира шана шанко шаноу
шарлотта шаро шахина шеила шеина шеки шелли шена шенко шенол шерил шехерезада шибил шидер шинка шинко
шино шипчан ширко шишман шкодри шмильо шмулю шолпан шпилко шушо щастибог щастислав щедра щедрин
щедрогост щедю щек щеки щено щеню щериана щерион щериян щерко щерьо щерю щефания щилиян щилян щилянка
щирян щоно щтилка щтърбан щтъркан щурк щърбан щъркан ъглен ъгленка ълен ърнест ъруин ърчо ъчка ьобирдар
эвелина эвита эдуард элеонора элиана элиза элина элла эльвина эльвира эльмира эльнара эля эмили эмилия
эмиль эмма эммануил энже эраст эрика эрмина эрнест эрнст эсмеральда эсмира эстер этель этери ювеналии
юги югина юдит юзефа юлиан юлианна юлиена юлии юлия юлиян юліан юліанна юліанія юна юния юнона юнія
юрдан юри юрии юрита юстианна юстим юстин юстина юстиниан юхим юхима юхимія яблен ябленка яволод явор
явора явір яго ягода ягодин ядвига язо яким яко якоб яков якослав якуб якун яків ялислава яна
яна-мартина янадин янаки янакин яначко яне янег янедин янек яни яниел яник янимир янина янис янислав
яниславия яничко янка янко янкул яно яномил янтар януарии януш янцислав янче янчо ярема ярило ярина ярка
ярно яровид яровит яромил яромир яромисл ярополк яросвіт ярослав ярослава ярош яртур ярце ярчик ярчо
яръм ярю ясен ясена ясер ясмина ясновид ясногор яснозір яснолик ястреб ятан ятана яцо ячо яшар яшка яшо
яшон єва євген євгенія євдокія євлампіи євстафіи євфросинія єгор єкатерина єлизавета єлисавета єлисеи
єпистимія єреміи єфрем ѕвезда ѕвездан ѕвонко іван іванна івантослав івга ігнат ігор ігорина ізяслав
іларіон іларія ілля ілона інга інеса інна іннеса іоанн ірена ірина ірма ісидора јаворка јагода јадранка
јаков јана јане јанка јасмина јасна јоаким јован јована јованче јовица јовка јово јовче јозо јонче
јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо
ғабдіғазиз ғазизбек ғаинижамал ғаиса ғаиша ғали ғалиақпар қазына қаиша қаламқас қалбибі қалтұрған қалуан
қамария қамқа қиса әбдуәли әбді әбдібаи әбдібақи әбдібақит әбдібек әбдіжаппар әбдіжәміл әбдікәрім
әбдіманап әбдімәжит әбдімәлік әбдінасыр әбдінұр әбдірахман әбдірашид әбдірақым әбдірзақ әбдірәсіл
әбдісалам әбдісамат әбдісаттар әбдісеиіт әбдіхалық әбдіхамит әбдішүкір әбдіғазиз әбдіғали әбдіғаппар
әбдіғожа әбдіқадыр әбдіқаиым әбдіқаиыр әбет әбиба әбу әбубәкір әбунасыр әбусадық әбутәліп әбуғали
әбуғалым әбіл әбілпеиіз әбілғазиз әбілғазы әбілқаиым әбілқаиыр әбілқан әбілқасым әдемі әди әдиба әдила
әдина әдия әділ әжібаи әзел әзербаи әзиза әзима әзіз әигерім әинек әлақын әлемгүл әли әлима әлипа әлия
әлфия әмила әмина әмира әнес әтина әшім өзбек өнербек өтетілеу אביאל אביב אביגיל אביה אביהו אביחי אביטל
אבינועם אביעד אבישג אבישי אביתר אבראהים אברהם אגם אדוה אדיר אדל אדם אדר אהובה אהרון אודיה אודל אודליה
אוהד אווה אופיר אופל אופק אור אוראל אורה אורון אורטל אורי אוריאל אוריאן אוריה אורין אורן אושר אושרי אחיה
אחינועם אחמד איאן איה איהאם איטה איידל אייל איילה איילת איימי אילון איליי אילין אילן אילת אימאן אימרי
איתי איתיאל איתמר איתן אלדר אלה אלומה אלון אלונה אלחנן אלטע אלי אליאב אליאור אליאל אליאן אליאנה אליאס
אליה אליהו אלימלך אלין אלינור אליס אליסה אליעזר אליענה אלירז אלירן אלישבע אלישע אלכס אלכסנדר אלמא אלמה
אלמוג אלעד אלעזר אלקנה אלרואי אלרועי אמה אמונה אמור אמי אמילי אמיליה אמיר אמיתי אמל אמלי אמרי אנאבל אנאל
אנה אניל אסיל אסנת אסף אסתר אפק אפרים אפרת אראל ארבל ארד ארז ארי אריאל אריה אשר בארי בועז ביאן בילא
ביסאן בלומה בניה בניהו בנימין בצלאל ברוך ברכה ברק בתיה ג'ואל ג'וד ג'וזף ג'ויל ג'ולי ג'וליאן ג'ולין ג'ורג
ג'ורי ג'נא גאיה גבע גבריאל גוד גולדה גוני גור גורי גזל גיא גיטל גיל גילה גילי גלי גליה גלעד גפן דבורה
דביר דוד דולב דור דורון דורין דילן דימא דין דינה דנה דני דניאל דניאלה דפנה דרור דריה הדס הדסה הדר הודיה
היילי הילה הילי הילל הינדא הלל הללי הניה הענא הראל ורד זאב זהבה זואי זוהר זיו זיין זינב זינה ח'אלד חגי
חגית חוה חוסין חיה חיים חלא חמזה חנה חנוך חסן טובה טוביה טוהר טום טומי טלי טליה יאיר יאמן יאן יאסין יארא
יגל ידידיה יהב יהודה יהודית יהונתן יהושע יהל יהלי יואב יואל יובל יוגב יוחאי יוחנן יוטא יוכבד יולי יונתן
יוסף יותם יזן יחזקאל יחיא יחיאל ינאי ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפתח יצחק יקיר ירדן
ירין ישי ישכר ישעיה ישראל יששכר כליל כנרת כפיר כרים כריסטיאן כרם כרמל לאה לאון לארא לביא לוטם לוי לור
לורן ליאב ליאה ליאו ליאור ליאורה ליאל ליאם ליאן ליב ליבא ליבי לידור ליה ליהי ליהיא ליטל לייה ליית לילי
לילך לין לינוי ליעד ליעם לירוי לירון לירז לירי לירן למאר לנא לני מאור מאורי מאי מאיה מאיר מג'ד מוחמד
מוסא מוסטפא מור מוריה מחמוד מיאל מיאר מיטל מייה מיכאל מיכאלה מיכל מילא מילאן מילה מילי מיקה מירא מיראל
מיריל מישל מיתר מלאכי מלאק מלכה מנוחה מנור מנחם מעיין מרגלית מרדכי מרום מריה מרים משה משי מתן מתנאל
מתניה נאוה נאור נאי נאיא נאיה נבו נגה נדב נהוראי נוה נוי נויה נועה נועם נופר נור נחמה נחמן נטלי נטע ניב
ניל נילי נינה ניסים ניצן ניקה ניקול ניר ניתאי נעמה נעמי נפתלי נריה נתן נתנאל סאלח סארה סארי סהר סול
סולימאן סופי סופיה סיון סילא סילין סימה סיני סלמא סמא סמיר סער ספיר סתיו עבד עבדאללה עברי עדי עדיאל עדיה
עדינה עדן עובדיה עוז עומר עומרי עופר עופרי עטרה עטרת עידו עידן עילאי עילי עלי עלמה עמיחי עמית עמליה
עמנואל ענאל ענבל ענבר ענהאל עקיבא ערן עתי פאטמה פאר פיגא פלג פנחס פנינה פערל פרח פריאל פריידא צבי צביה
צופיה צור צפורה קארין קדם קוסאי קורל קורן קים קרן קרני ראובן ראם ראשית רביד רבקה רהף רואי רוחמה רוי רום
רומי רון רונה רוני רועי רות רותם רחל ריאן רייזל רים רימא רימאס רינה ריף ריתאג ריתאל רני רננה רעות רעי
רעיה רפאל רפיף שאול שאם שבע שגב שגיא שהד שובל שוהם שולמית שון שושנה שחר שטערנא שי-לי שיינא שיינדל שילה
שילת שיר שיראל שירה שירי שלו שלום שלי שליו שלמה שמואל שמחה שמעון שני שניאור שפרה שקד שרבל שרה תאיר תאלא
תאלין תבור תבל תהילה תהל תהלה תולין תום תומר תיא תיים תמיר תמר תמרה תפארת اباء ابتسام ابتكار ابتهاج
ابتهال ابراهيم ابوالفضل اتنا اجوان احسان احلام احمد اخلاص ادم اراد ارتين ارتین ارزقي ارش ارمين ارمین
اروى اريا اريج ارين اریا ارین ازهار اسامة اسرا اسرار اسما اسماء اسيل اصغر اصيل اعتكاف اعتماد اغاريد
افتكار افراح افنان اكبر اكرام اكرم الاء الاله الباري الباقي التواب الجبار الجليل الحفيظ الحق الحكيم
الحليم الحي الخالق الدين الرحمن الرحيم الرزاق الرشيد الرووف السلام السميع الشكور الصمد العزيز العليم
الغفار الغفور الغني القادر القدوس القهار الكريم اللطيف المجيد المحيي الملك المولى النا الناز الواحد
الياس الين الينا الینا اماني امل امير اميرة اميرحسين اميررضا اميرعباس اميرعلي اميرمحمد اميرمهدي امين
امينة امیر امیرحسین امیررضا امیرعباس امیرمحمد امیرمهدی اناهيد اناييس انيس انيسة اوا ايات اية ايدا ايليا
ايلين ايمان ايمن ايناز ايناس ايوب ایدا ایلیا ایلین ایناز باران بارعة باسمة باهرة بتلاء بتول بثينة
بدرالدجى بشرى بلسم بلقيس بلماء بلند بنان بنفسج بنيامين بنیامین بهاء بهار بهجة بهية بوران بيسان بيلسان
تاج تالا تاليا تامر تحسين ترانيم ترف تقي تمام تميم توفيق تولين تينهينان ثابت ثاقب ثامر ثاير ثروت ثقيف
ثنا جابر جاد جاسم جالا جدير جراح جرير جسور جعفر جلاء جلال جلنار جليل جمال جمان جميل جميلة جنى جهاد جهراء
جوان جوانا جواهر جود جودي جورية جوليا جوين جيلان حاتم حارث حازم حافظ حامد حباب حدیث حسام حسن حسنا حسني
حسنين حسيب حسين حسین حفيظ حقي حكيم حلا حلما حليم حماد حمدان حمدي حمزة حمود حميد حنانه حنبل حنفي حياة
حيان حيدر خاشعة خاطر خافق خالد خالدي خديجة خضر خطيب خلدون خلف خلوصي خليفة خليل خميس خيري دارين داليا
دانة داني دانيال دانية دانیال داهي داوود دريد دعاء دليل دنيا دهمان دووب ديسم ديمه ذريع ذكي ذيب رابح راتب
راجح راجي رازي راسم راشد راضي راغب رافع راما رامح رامز رامي راني رانية راوي رايد رايف رباح ربى ربيع رجاء
رجايي رجب رحيب رخاء رزين رستم رسمي رشا رشاد رشدي رشيد رضا رضوان رضي رفيق رقيه رقیه رمحي رمزي رمضان رها
رهيف رواء روبا روبين روحي روز روعة روفيدا رووف رياض ريان ريتاج ريتال ريحانه ريف ريفال ريم ريما ريمان
ريناد رييس ریحانه زاخر زاكي زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي زهرا زهران زهرة زهير زياد زيد
زيدان زين زينب زينة زینب ساجد ساجي سارا سارة سارینا ساطع سالم سامح سامر سامي ساميار ساهد ساهر سايد سبا
سبحان ستايش ستایش سجا سجاد سجى سخاء سديم سراج سرحان سرور سرين سعاد سعد سعدون سعدي سعود سعيد سفيان سفير
سلاف سلام سلسبيل سلطان سلمان سلمى سليم سليمان سليمة سموح سمير سميرة سنام سنان سهل سهوان سهيل سومية سوگند
سيد سيف سيليا سيلين سينا سینا شادن شادي شاطر شافع شاكر شامخ شامل شبلي شبيب شجاع شداد شريف شعبان شعلان
شعيب شفيع شكري شكيب شهاب شهب شهد شهم شهير شوقي شيراز شيق صابر صاحب صادح صادق صارم صافي صالح صامد صايب
صباح صبحي صبري صبرينة صبور صبيح صخر صداح صدام صدر صدقي صعب صفية صقر صلاح صنديد صهيب صوفيا ضاحك ضاحي ضحاك
ضحى ضرغام ضياء ضيايي طارق طالب طامح طاها طاهر طايع طايف طايل طباع طريف طلال طلعت طموح طيب طيع ظاعن ظافر
ظاهر ظبي ظريف ظهير عابد عاتب عادل عارف عاصم عاطف عاقل عاكف عالم عالية عامر عايد عباس عبد عبدالرحمن
عبدالله عبود عتاب عتريس عتيد عتيق عثمان عدلي عدنان عدوي عذب عربي عرشیا عرفات عرفان عرفه عزاز عزت عزمي
عزيز عسل عصام عصمت عطاء عفيف عقيل علاء علام علم علوان علي عليرضا علی علیرضا عماد عمار عمر عمران عمرو
عمير غازي غالب غالي غامد غانم غزوان غزير غسان غطفان غلاس غوى غيداء فاتح فاخر فادي فارس فارع فاروق فاضل
فاطمة فاطمه فاطمياسارينا فالح فايد فايق فتحي فتوح فخر فخري فداء فدايي فرات فراس فرج فرح فرحات فرحان
فردوس فرزدق فريال فريد فضل فضيل فطين فكري فلاح فلة فهد فهمي فواد فواز فوزي فوزية فياض فيصل قادة قاسم
قاصد قانت قايد قبس قحطان قدري قصي قصيد قطب قطز قنوع قيس كاتيا كارم كاسر كاشف كاظم كافور كامل كاملة
كاهينة كايد كبير كتوم كرم كرمة كريم كساب كليم كمال كنار كنان كنعان كوثر كیان كیانا لارا لاما لانا لبيب
لبيد لتين لطفي لطوف لفيف لقاء لقمان لماح لمين لهفان لوجين لورا لورين لوليا لوي ليان ليث ليديا ليزا ليساء
ليلى ليليا ليم لينا ليندة ماجد مادلين ماذى ماريا مازن ماسينيسا مالك مامون ماهان ماهر مايا مايده مبين
مبينا مبین مبینا متعب متوكل متولي متيم متين متین مجاهد مجد مجدي محجوب محدثه محسن محفوظ محمد محمدامين
محمدامین محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي محمدمهدي محمدياسين محمدپارسا محمدیاسین محمود محند
محيا محيي محیا مختار مخلص مخيمر مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق مرسال مرسي مرشد مرضي مرعي مروان
مروة مريم مریم مزرية مزهر مسرور مسعد مسعف مسعود مسلم مشاري مشرف مشرق مشفق مصباح مصطفى مصعب مصلح مطاوع
مظهر معارف معتز معتوق معز معصومه معمر معن معين مفيد مقداد مقدام مكرم مكي ملاك ملهم مليکا ملیكا ممتاز
ممدوح مناضل مناف منتصر منجد منذر منسي منصور منيب منير منيع منيف مهدي مهديس مهدی مهدیس مهدیه مهران مهسا
مهند مهيب موسى موفق مولود مومن مونس مويد مياد ميار مياس ميثاق ميرا ميرال ميسور ميسون ميلاء ميليسا ميمون
مينة ناجح ناجي نادر نادي نادية ناديه ناردين نازنين نازنین ناصر ناصيف ناضر ناظم ناعم نافذ نافع ناهد نايل
نبراس نبهان نبيل نبيه نجدت نجم نجمة نجوان نجيب نديم نذير نريمان نرگس نزار نزيه نسرين نسيب نسيم نشات
نشوان نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نهاد نوار نواف نوال نوح نور نورس نوره
نوري نوف نيازي نيايش نیایش نیما هاجر هادي هاشم هاني هانية هانيه هانیه هايدي هايل هدى هزار هستي هستی هلال
هلالي هليا هلیا همام هناء هنادي هند هيا هيام هيثم هيكل هيمان واثق وادع واصف واصل وايل وثاب وجدي وجيه
وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وضاح وفاء وفايي وفيق وليد وليف وناس يارا ياسر ياسمين
ياسمينة ياسين يافع ياقوت يانع يانيس يحيى يزيد يسار يسرى يسري يسنا يعرب يعقوب يقين يمام يوبا يوسف يونس
پارسا پرنيا پرهام پریا کوثر کيان کيانا یاسمین یاسین یسنا یلدا یوسف یگانه
""".split()
)
