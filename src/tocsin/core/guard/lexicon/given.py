# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names. Folded. From Faker (MIT) and the US Census Bureau's 1990 lists (public domain)."""

WORDS = frozenset(
    """
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aagot aahana aahil aalam aalee
aalim aaliyah aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne
aaro aaron aarush aaryan aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba
abaan abagail abayomi abbas abbey abbie abbigail abbos abbott abby abdalla abdallah abdelatif abdelkader
abdellah abderaouf abderrahmane abdi abdiel abdihakim abdirahman abdis abdon abdu abduaziz abduboriy
abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah
abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe
abebi abednego abeer abeiku abel abela abelardo abelone abena abeni abha abhimanyu abhiram abid abie
abigael abigail abigaili abigale abigayle abilio abina abiodun abiona abiye abjorn abosede abraham abram
abril abror abubakar abubakr abuzar abyasa acar acarkan acey achiel achieng achille achim achsah acie
acikel acilay aclan acy ada adaeze adah adak adal adalberg adalbergur adalbert adalberto adalbjorg
adalbjorn adalbjort adalborg adalborgar adaldis adalfridur adalgeir adalheidur adaline adalmundur
adalradur adalros adalsteina adalsteinn adalsteinunn adalveig adalyn adalynn adam adamaris adamo adan
adasal adda addi addie addison addisyn addy addyson adebiyi adebowale adebukola adedayo adedeji adekitan
adekola adekunle adel adela adelaida adelaide adelard adelardo adelasia adelbert adele adeleke adelgunde
adelheid adelia adelin adelina adelinde adeline adell adella adelle adelmo adelyn adelynn adem aden
adena adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke
adetoun adeyi adhiarja adhra adia adiarja adiel adiela adigun adika adikara adil adila adilene adilə
adimu adin adina adinata adis adison aditya adlai adlan adline admir adnan adolf adolfine adolfo adolfs
adolphe adolphus adomas adonis adrain adriaan adrian adriana adriane adrianna adrianne adriano adriel
adrien adriene adrienn adrienne adrija adrijana adron adunni advaith advay advik advika adviye adweta
adwoa adya adyson aedan aedin aegileif aegir aengus aenne aesa aesgerdur aesir aevar aevarr afaq afer
aferdita affie afia afife afil afiq afolarin afonso afra afrim afruza aftin afua afət aga agahadi
agakisi agamali agamusa agapito agastya agasəfa agata agatha agathe agaxan agbegim agca agda aggie
aggrey agim agla aglaia agmur agnar agne agnea agnes agnesa agnese agness agneta agnete agni agnieszka
agnolo agnos agnus agostina agostino agripina agris agron agueda agus agust agusta agustin agustina
agustus ahat ahmad ahmed ahmet ahsen ahter ahti aicha aida aidan aideen aiden aidyn aidə aiga aigars
aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish aimee aimo aina ainara ainars aino ainoa
ainsley airi aisha aishani aishling aisling aislinn aistis aisyah aitana aitor aivar aivaras aivars
aiyana aiyanna ajala ajan ajani ajda ajeng ajiman ajimat ajimin ajiono ajla ajna ajoke akalan akanmu
akar akarsana akatay akay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem
akgol akgunes aki akif akifə akiko akilah akinal akinkunmi akinlabi akinwale akinyi akira akise akkerman
akmal akmaner akmaral akobir akos akosua akoth akoz akram aksay aksel akseli akshay aksogut aksoy
aktemur akua akumaa akumu akver akwasi akwesi akyildiz alaaddin alabezek alade aladin aladino alaeddin
alain alaina alaine alambana alamiro alamu alan alana alanalp alane alani alanis alanna alannah alanta
alanzo alara alastair alattin alaya alayna alaz alba alban albano albeiro alberico albert alberta
alberte albertha albertina albertine alberto alberts albertus albin albina albion albulena alby alcan
alcee alcide alcides alcie alcira alda aldair aldar aldemar alden alderano aldin aldis aldny aldo aldona
aldonza alea aleah alease alec alecia aleck aleen aleena aleida aleisha aleix alejandra alejandrina
alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri
aleksei aleksej aleksi alemsah alen alena alenka aleodor ales alesha aleshia alesia alessandra
alessandro alessia alessio aleta aletha alethea alethia aletta alex alexa alexandar alexande alexander
alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro alexandros alexandru
alexe alexei alexej alexi alexia alexina alexis alexius alexus alexys alexzander alf alfar alfdis alferd
alfey alfgeir alfgerdur alfgrimur alfheidur alfhildur alfie alfifa alfio alfons alfonse alfonsina
alfonso alfonz alfonzo alford alfred alfreda alfredia alfredo alfreds alfros alfrun alfsol alfthor alfur
alger algernon algie algirdas algis algot ali alia aliabbas aliana alica alice alicia alicja alida
aliihsan alijah alika alin alina aline alinur alirio aliro alis alisa alise aliseydi alisha alishia
alisia alisik alison alissa alisson alistair alistar alister alita alivia alix aliya aliyah aliyu aliyə
aliza alize alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allean allen allena allene
alline allison allisson allyn allyson allyssa alma almar almasi almast almaz almeda almedia almer almeta
almina almir almira almon almudena almus almut almuth almyra alois aloisia alojz alojzia alojzij
alojzija aloma alona alondra alonso alonza alonzo aloys aloyse aloysius alparslan alpcan alpheus
alphonce alphons alphonse alphonsine alphonso alphonsus alpsu alrekur alrun alsoy alston alta altagracia
altha althea altie altin altinbike altincicek altinisin altinkaya altogan alton altug alva alvah alvan
alvar alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvilda alvin alvina alvine
alvira alvis alvy alwilda alwin alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia
alyson alyssa alyssia alyvia alzbeta alzina amac amada amadea amadeo amado amador amahle amaia amaira
amal amalia amalie amalija amancio amanda amandine amani amarachi amari amarilis amarion amaris amaru
amasa amaury amaya ambar amberly ambers ambrose ambrosio ambroz amedeo amedeu amee amel amela amelia
amelie amelija america americo amerigo amey ami amiah amie amiee amil amilcar amilia amin amina aminatu
amine amir amira amirah amit amiya amiyah amleto amma ammie ammon amoke amol amon amondi amope amos
amparo amra amre amri amrita amruta amundi amy amy-lee amy-leigh amya amza ana anabel anabela anabella
anabelle anacleto anaelle anahera anahi anahis anaida anais analia anamaria anamika ananias anargul
anaru anas anasa anastacia anastacio anastasia anastasie anastasio anastasios anastatia anastazie
anastazja anatol anatole anatoli anatolie anatolij anay anaya anca ancel ancil ancizar ancuta andela
andera anders anderson andic andile andjela andjelina andon andor andra andrada andrae andre andrea
andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres andress andrew
andrey andri andria andrian andrija andrin andrina andris andrius andrus andrzej andwele andy anej
anemona anes aneta anete anett anetta anette anezka anfernee anfinn angalia angantyr angavu angela
angele angelena angelia angelica angelika angelina angeline angelino angelique angelita angella angelo
angelyn anggabaya anghel anghelina angi angie angila angla anglea angus anh anibal anica anice anicet
anie aniela anika aniko anina anirudh anis anisa anisha anisoara anissa anita anitra aniya aniyah anja
anjali anjanette anjelica anjolaoluwa anka anke ankica anmol ann ann-britt ann-charlott ann-charlotte
ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna
anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella
annabelle annah annak annalee annalena annaliese annalisa annalise annamae annamaria annamarie annar
annarr annas annastacia anne anne-catherine anne-francoise anne-kathrin anne-katrin anne-laure anne-lise
anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke annel anneleen annelene
anneli annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn anner
annerose annes annett annetta annette anney annia annibale annica annice annick annie anniina annija
annika annikki annina annis annita annmarie annukka anny anom anona anoni anouk ansaldo ansel anselm
anselma anselmo ansgar ansh ansis ansley anson ansora anssi antanas antero anthoney anthony antim
antione antionette anto antoaneta antoin antoine antoinette anton antone antonela antonella antonello
antonetta antonette antoni antonia antonie antonieta antonietta antonija antonin antonina antonino
antonio antonios antoniu antonius antons antony antoon antra antti antwain antwan antwon anu anunciacion
anusha anuta anvar anvi anwar anya anyango anyelo anyi anze aodhan aoibheann aoibhin aoibhinn aoife
aongus apaydin apisara apolena apolinar apolline apollonia apolonia apryl aqil arabella araceli aracelis
aracely aradhana arah aral araminta aran aranka aranzazu aras arba arben arbey arbie arbjartur arbjorg
arbjorn arbjort arbnor arcan arcelia archibald archie arda ardath ardelia ardell ardella ardelle arden
ardeth ardian ardis ardit ardita ardith ardyce areli arelia arelius arely arent aretha arey arezki
argeir argelia argemiro argie argils argono argu arham ari aria ariadna arian ariana ariane arianna
arianne aribert aric arica arie ariel ariela ariele ariella arielle arietta arif arifcan arifə arija
arijus arike ariki arikol arilius arin arina arinbjorg arinbjorn arinola aripinar aris arisa arisara
arisoy aristide aristides aristita arius arja arjun arkadiusz arkie arkut arlan arland arlaug arlean
arleen arlen arlena arlene arlet arleth arletha arletta arlette arley arlie arlin arlind arlinda arline
arlington arlis arlo arly arlyn arlyne armahan arman armand armanda armandas armande armandina armando
armands armani armann armelle armend armey armida armin arminas arminda arminta armond armstead arna
arnald arnaldo arnaldur arnar arnas arnau arnaud arnaude arnav arnberg arnbergur arnbjorg arnbjorn
arnborg arnd arndis arndor arne arnes arnett arnetta arnette arney arnfinna arnfinnur arnfreyr arnfridur
arnfried arngeir arngerdur arngils arngrimur arngunnur arnheidur arnhildur arni arnie arnika arnim
arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur
arnmodur arnmundur arno arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnros arnrun
arnsteinn arnthor arnthora arnthrudur arnulf arnulfo arnulfur arnvidur arny aroa aroha aron aronas arora
arpad arpag arra arran arrie arron arsael arsaell arsenie arsenio arsim arsipatra arsol arta artan
artanto artawan artelia artemio artemisa arther arthor arthora arthur artie artis arto arttu artturi
artur arturas arturo arturs aru arun arunas arunima arusi arveig arvel arvid arvids arvil arvilla arvin
arvo arvok arvydas arya aryan aryana aryanna arziye arzu asa asad asael asafe asake asalet asali asani
asanti asatira asberg asbergur asberry asbjorg asbjorn asborg asbury asdis asdrubal ase asfridur
asgautur asgeir asger asgerdur asgils asgrimur asha ashan ashanti ashby ashely asher ashildur ashlea
ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashton ashtyn asia asif asila
asilbek asilə asim asiman asir asiri asirwada asirwanda askatla askell askja asko askur asla aslakur
aslan aslanhan aslaug aslaugur asleif asley aslijan asliye asma'u asmadi asman asmar asmianto asmini
asmira asmundur asmuni asny asolfur ason aspar asrodur asros asrun assa assar assia assumpta assunta
asta astbjorg astbjorn astbjort astdis astfridur astgeir astgerdur astheidur asthildur asthor astmar
astmundur aston astradur astrid astride astridur astrikur astrit astros astrun astthor astthora
astthrudur astvald astvaldur astvar astveig astvin asu asuncion asvaldur asvardur asvor aswani asəf
ataahua atabala atagun atalay atalia atamoglan atanur atasagun atatore atena atenulf atfat atgun atha
athanasios atharv atheel athena athman athuman athumani ati atiena atieno atila atilgan atilhan atilio
atinuke atit atiyye atla atli atma atmaja atnan attaf atte atticus attie attila attilio attracta aubra
aubree aubrey aubrie aud audbergur audbert audbjorg audbjorn audbjort auddis aude audgeir audie audkell
audley audlin audmundur audna audny audolfur audra audrea audrey audria audriana audrianna audrie
audrina audrius audrun audry audun audunn audur audy augusta augustas auguste augustin augustina
augustine augusto augusts aukusti aulikki aulis aundrea aune aunyaporn aura auraq aurea aureja aurel
aurelia aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurica aurilla aurimas aurora
aurore aurthur ausma ausra ausrine austar austen austine austmann austmar auston austra austri austyn
auther authur autry ava avah avelina avelino averi averie averil avery avgust avie avni avon avram avsin
avunc awadil awamil awamiri awan awani awero awesi awhina awilda awj awlya awmar awrad axel axelia
axelle axelma axenia axinte aya ayaan ayako ayamin ayan ayana ayanna ayasun ayaydin aybet aybora aybəniz
aycagul aycan aycicək aydan aydar ayden aydin aydinbey aydinc ayduru ayelen ayesha aygonenc aygul aygun
aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla ayman aymen aymeric aynilhayat
aynimah aynur aynurə ayodeji ayodele ayoka ayoub aypar aysan aysar ayse ayseana aysel aysema aysenur
aysevim aysoy aysu aysuna aytek ayten aytoz aytuna aytəkin aytən ayu ayub ayulker ayush ayushman ayvas
ayyaruk ayyubi azaan azad azade azahar azahara azalee azaria azariah azban azeeb azeglio azeneth azettin
aziz aziza azize azizi azra azucena azuolas azzie azər baaba baahir baaizeed baaqee baaqir baaree
baashir baasim baasit babar babara babasola babatunji babawale baber babett babette babyboy baccio
bachittar badawi badegul badr baering baeringur baeron bagas bagdas bagdat baghyawati bagiya bagus bagya
baha bahaa bahaddin bahadir bahadurjit bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna
bahuwirya baiba bailee bailey bailie bairbel bairbre bairon bajragin bajram bakari bakda bakhshi baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono balamantri balangga
balapati balatekin balaxanim balazs balca baldassare baldey baldomero baldrun balduino baldur baldvin
baldvina baldwin baleegh balendra balhaar balidin balijan balinda balint baljiwan ballard baltas
baltasar baltazar balthasar balvan balveer balz bama bambad bambang bambi banara banawa banawi bancar
bandile banel banjeet banu bao baqar baqir barabara barak baraka barasa barbar barbara barbera barbora
barbra barbro bardi bardur barica baris bariscan barkha barnabas barnard barnett barnie barraq barrett
barri barrie barron barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomej
bartolomeo bartolomeu barton basaam basarab basay bascom baseer basem bashaar bashaarat bashan bashar
basharat basheer basheerah bashkim basile basilia basim basir basok basriye bassam bastiaan bastian
bastien batal batirhan batool baturay baudelio baudouin baugur baxter bayard baydu baykan baylee baylie
bayman bayram bayron bayruhan baytal bayzettin bazam beadie beata beatrice beatrijs beatris beatrix
beatriz beau beauden beaulah bebba bebe beckett beckham becki beckie becky bedford bedi bediriye bedri
bedrich beecher begga begim begona behbud behiza behrem behruz beinir beinteinn beitir bekan bekbay
bekim bekir bektasi belarmino belen belgizar belia belinda belisario belkis belkize bella bellisan
belton belva ben benadik benard benas bence bendeguz benedek benedict benedicte benedicto benedikt
benedikta benedikte benedita benek bengibay bengt bengta benia beniamin benice benicio benidikt
benidikta benigna benita benito benjaman benjamen benjamim benjamin benjamine benji benjiman benjman
benn benna bennett benney bennie benno benny benoit benol benone benoni benony benson benta bente bentey
benthe bentina benton beppe bera beray berdie berend berends berengere berenice berent berezat bergdis
bergey bergfinnur bergfridur bergheidur berghildur berghreinn bergjon berglaug berglin berglind bergljot
bergmannia bergmar bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn bergthor
bergthora bergur bergvin berit beriye berkal berki berkley berksay berna bernabe bernadett bernadette
bernadine bernard bernarda bernardina bernardine bernardino bernardita bernardo bernd bernd-dieter
berndt berneice bernetta bernfried bernhard bernhardine bernhardur berni bernice bernie berniece bernita
bernodia bernodus bernt bernward berra berran berrin bersi bert berta bertalan bertel bertha berthe
bertie bertil bertina berto bertold berton bertram bertrand bertulis beryl besart besarta besey beshte
besim besin besnik bess besse bessi bessie bestla betania beth betha bethan bethanie bethann bethany
bethel bethzy betina betsey betsy bette betti bettie bettina betty bettyann bettye bettyjane bettylou
betuel beula beulah bev bevan beverlee beverley beverly beyda beyhatun beyler beyonce beyzade bezek
bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca
bianka bibi bibiana bibisora bibuwa bican bidayet biddie bieke biel bilaal bilal bilay bilender bilgen
bilginur bilgutay bilha biljana bilkay bilkisu bill billi billie billie-jo billy billye bilol biltas
bimala bina binay binbasar binisik birben birdella birger birgid birgir birgit birgitt birgitta birgitte
birgul birkir birna birnir birousk birsan birsen birt birta birte birtha birthe birtie birtingur birtir
birtna biruta bisar biserka bishakha bitul bizhan bjargar bjargdis bjargey bjargheidur bjarghildur
bjarglind bjargmundur bjargthor bjarkan bjarkar bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar
bjarndis bjarne bjarney bjarnfinnur bjarnfredur bjarnfridur bjarngerdur bjarnhardur bjarnhedinn
bjarnheidur bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn
bjarnthor bjarnthora bjarnthrudur bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartthor bjartur
bjolan bjolfur bjorg bjorgey bjorgheidur bjorghildur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjork
bjorn bjorney bjornfridur bjornolfur bjort bladimir blaedis blaengur blaer blaevar blaey blahoslav blain
blaine blair blaise blake blanaid blanca blanch blanchard blanche blanchie blandine blanduzia blane
blanka blas blathnaid blaz blazej blazena blerim blerina blerta blida blin blomey blondell bluette
bluford blythe boaz bob boban bobba bobbi bobbie bobby bobbye bobette bobur bodhi bodi bodo bodvar
bogatimur bogdan bogdana bogdis bogga boghildur bogi boglarka bogomir bohdan bohdana bohumil bohumila
bohumir bohus bohuslav bohuslava bojan bolatito boleslav bolli boluwatife boma bonface bonifac boniface
bonifacio bonita bonnie bonny bonu booker boone borahan boratas borbala borgar borgdis borge borghildur
borgny borgrun borgthor borgthora borgulfur boris borivoj borja borje borkur borris bortecin borut borys
bosibori bostjan bothildur botnia botolfur botond bouchra boyce boyd boynak boysie bozbag bozena bozerk
bozica bozidara bozo boztas brad braden bradford bradley bradly bradut brady bradyn braeden braedon
braelyn braghildur bragi brahim braiden bramwel branda brandan branddis brandee brandi brandie brandin
brandon brandur brandusa brandyn branislav branislava branka branko brannon branson brantley braulio
bravin braxton brayan brayden braydon braylen braylon breana breandan breann breanna breanne bree breeda
breege breffni breki brencis brenda brendah brendan brenden brendon brenna brennan brennon breno brent
brenton breonna bresi brestir bret bretislav brett bria brian briana brianda brianna brianne brice brid
bridger bridget bridgett bridgette bridgit bridie briek brielle brien briet brieuc briget brigette
brighid brigid brigida brigita brigitta brigitte brijesh briley brilyant brimar brimdis brimhildur brimi
brimir brimrun brinda brinley brion brionna bristol brit brita britany britney britni britny britt
britt-mari britt-marie britta brittaney brittani brittanie brittany britteny brittnay brittnee brittney
brittni brittnie brittny britton brjann brock broddi broderick brodie brogan brona bronach bronagh
bronislava bronson bronwen bronwyn brooke brooklynn bruce bruna brunhild brunhilde brunilda bruno bryan
bryana bryanna bryant bryce brycen brylee bryn bryndis brynfridur bryngeir bryngerdur brynheidur
brynhildur brynja brynjar brynjolfur brynjulfur brynlee brynleifur brynn brynny brynsteinn brynthor
bryntyr bryon bryony bryson bryton bucur budd buddie budi buel buelah buell buffy buford buget buhari
bujar bukurije bulah bulunc buna bunmi bunyamun buraid burak burakhan burc burckhard burcuhan burdette
bureyre burgess burghard buri burim burkard burke burkhard burkhardt burkney burkni burl burleigh burley
burma burnell burnett burney burnice burnie burrel burrell burt burton busara busisiwe busra busranur
buyrukhan bylgja bynum byrd byrdie byron bystrik bəhlul bəhram bəhruz bəkir bənovsə bəsir cabbar cabir
cacilia cacilie caddie caden cael caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan
cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn cait caitlin caitlyn
caitlynn caitriona caius cajsa cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa calandra calcedonio caldonia caleb calebe caleigh calhoun calim calista calisto calixta
calixto callan calleigh callie callum calogero calti calum calvin calvince cambria camden camelia
camellia cameron cami camie camil camila camilla camille camillo camillus camilo camisha cammie cammy
camok campbell camren camron camryn canan canberk candace candance candelaria candelario candelas
candeniz candi candice candida candie candis candra candrakanta candyce canfeza cangur canice cannie
cannur canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan
capitola capkan cappie capucine cara caragh caraka caren carey caridad carie carin carina carine carisa
carissa carl carl-heinz carl-johan carla carlee carleen carleigh carlena carlene carleton carletta
carley carli carlie carlijn carline carlisle carlita carlito carlo carlos carlota carlotta carlton carly
carlyle carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmelo carmen carmenza
carmina carmine carminho carmon carnell carola carolann carole carolee carolien carolin caroline caroll
carolyn carolyne carolynn caron caroyln carra carren carrie carrol carroll carsen carson carsten carub
cary caryl carylon caryn cas casandra casemiro casen casey casian casiana casie casimer casimir casimira
casimiro cason caspar casper cass cassandra cassaundra cassey cassi cassidy cassie cassius cassondra
cassy caswell cataleya catalin catalina catarina caterina cathal catharina catharine catherin catherina
catherine catheriona cathern catheryn cathey cathi cathie cathleen cathrin cathrina cathrine cathriona
cathryn cathy catia catina catinca cato catrice catrin catrina catrine catrinel catriona catur
caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden caydence cayetana
cayetano cayla caylee cazimir ceasar cebesoy cebrian cecelia cecep cecil cecila cecile cecilia cecilie
cecilija cecilio cecille cecily cedide cedric cedrick cedrin ceferino ceil celal celena celene celesta
celeste celestia celestin celestina celestine celestino celia celie celikkan celikyurek celilay celina
celinda celine celsa celso cemal cemalettin cemani cemeti cemil cemiyle cemplunk cenan cengiz cengkal
cengkir centa centrine ceola cephus cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri
cevikoz cevregul ceyhun ceyhunə ceyla ceylin ceylon ceyran cezar cezara cezayir chaaya chabane chace
chad chadd chadrick chadwick chae chaifah chaim chaitaly chaitanya chaiwut chaka chakradev chakradhar
chakrika chalisa chalmer chalmers chamali chaman chameli champak chana chanakya chancey chanchal chancy
chanda chandani chandra chandran chandresh chanell chanelle chaney chanez chang changaz chanie chanikan
chaniya channie channing chantal chantay chantel chantell chantelle chanya chara charan charis charise
charissa charisse charita charle charlee charleen charlena charlene charles charlesetta charlesh
charlette charley charlie charline charlize charlott charlotta charlottie charls charlsie charlton
charly charlyn charmain charmaine charo charolette charos charvi chas chashida chasidy chasity chasmum
chassidy chatresh chatura chau chauncey chauncy chausiki chavvi chawin chawish chaya chayanin chayapat
chaz che chebet chege chelangat chelo chelsey chelsi chelsie chelsy chema chepkemoi chepkoech chepkorir
cheragh cheree cherelle cheri cherie cherif cherilyn cherise cherith cherly cherlyn cherotich cherrelle
cherri cherrie cherryl cheruiyot chery cheryl cheryle cheryll chesley chessie chester chestina chet
cheusi cheyanne cheyenne chi chia chiamaka chiara chibuzo chidimma chieko chigozie chijioke chimere
chinedu chinelo ching chinyere chipukizi chiraz chita chizoba chloe chloie chong chris chrissie chrissy
christa christa-maria christabel christal christeen christel christelle christena christene christer
christi christia christiaan christian christiana christiane christianne christie christin christina
christine christinia christion christl christof christofer christoffer christop christoper christoph
christophe christopher christos christy chrystal chuki chukwudi chukwuemeka chun chung chus chuy chyna
chynna cian cianan ciaobella ciara ciaran ciarra ciarrai cicely cicero cici cicək cidal ciera cierra
cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz cinarə cinda cinderella cindi cindie
cindoruk cindy cinerk cingiz cinthia cinthya cintia cinzia ciprian cipriana cipriano cira ciriaco ciril
cirillo cirino cirkeline ciro cisem citlali citlalli citra civgin claas clabe claes claiborne clair
claire claire-lise clara clarabelle clarance clare clarence claretha claretta claribel clarice clarinda
clarine claris clarisa clarissa clarisse clarita clark clarke clarnce clas classie claud claude
claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus claus-dieter
claus-peter clavs clayton clearence cleave cleda clelia clell clella clem clemence clemens clement
clemente clementina clementine clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleophas
cleora cleotilde cleta cleto cletus cleva cleve cleveland clevie clide cliffie clifford clifton climaco
clint clinton cliodhna cliona clive clodagh clodomiro cloe clora clorinda clothilde clotilda clotilde
clovis cloyd clyda clyde clydie clytie coby codey codi codie codin codrin codrina codrut codruta cody
coen cogay cokan colbert colby cole coleen coleman colene coleton coletta colette coley colie colin
coline colins colleen collen collene collette collin collince collins collis colm colman colpan colten
colter colton coluccio colum columba columbia colvin conal conall conan conard concepcion concepta
concetta concha conchita conchur conleth conley conn connell conner connie connor conny conor conrad
conradin conrado consolata constanca constance constanta constantin constantina constantine constantino
constanza constanze consuela contina conway coolidge copur cora coraima coralee coralia coralie coraline
corbett corbin cordaro cordelia cordell cordella cordia cordie cordula corean corene corentin coretta
corey corie corina corine corinna corinne coriolano corliss cormac cormack cornel cornelia cornelio
cornelious cornelis corneliu cornelius cornell cornie corrado corrie corrin corrina corrine corrinne
corry corsin cortez cortney corvin corwin cory cosima cosimo coskun cosmas cosme cosmin cosmina cosqun
costache costantino costanzo costel costin coty courteney courtland courtney craig crawford crenguta
creola crescencia cressie crin crina criselda crissie crissy cristal cristea cristen cristhian
cristhofer cristi cristian cristiano cristie cristin cristina cristine cristobal cristofer cristofor
cristopher cristy crockett cruz crysta crystle csaba csilla csongor ctibor ctirad cuc cuheyna cullen
cuman cumsud cuneyit curdin curley curt curtis curtiss cvetka cvetko cydney cyndi cyndy cyntha cynthia
cyprian cyriel cyril cyrill cyrille cyrstal cyrus cythia czeslaw cəlal cəlil cəmalə cəmil cəmilə daamin
daan daanish daanyaal daawood dabbah dabir dabney dace dacia dacian daciana dacin dadap dadey dadina
daeja dafina dafne dagbjartur dagbjorg dagbjort dagel dagfari dagfinnur dagfridur daggeir daggros
dagheidur daghfal dagistan dagmann dagmar dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagthor
dagur dahiana dahlia daiana daiga daija daijah daina daine dainess dainis dainius daire dairine dairo
daisey daisha daisie daisye daiyaan dajana dakhil dakoda dakotah daksh daksha dakshesh dalaja dalan
dalbert dalbir daldis dalene daler daley dalia dalibor dalila dalili dalima daliman dalimin daliono
dalkilic dalli dallilja dallin dalmann dalmar dalmas dalros dalton dalvin damar damarcus damari damarion
damaris dameer dameon damian damiano damien damienne damife damijan damini damion damir damjan damjana
damlanur damon damond damu damurah damyanti dan dana danae danang dancan dancun dandre daneen danelius
danelle danette daney danfridur dangelo danheidur danhildur dani dania danial danica daniel daniela
daniele danielius daniell daniella danielle danijel danijela danika danille danilo danique danis danish
daniswara danita danitza danival danjuma danna dannette dannie danniel dannielle danny danson dante danu
danuja danuse danuta dany danyel danyell danyelle daphine daphne daquan dara daragh darain darby darcel
darcey darcie darcy dardan darell daren daria darian dariana dariati darien darija darijan darika
darimin darin darina darinka dario darion daris darius dariusz darja darko darl darla darleen darlena
darlene darline darlyne darmaji darman darmana darmanto darnell darold daron darpan darragh darran
darrel darrell darren darri darrian darrick darrien darrin darrion darrius darron darry darryl darryle
darryll darryn darsh darsirah darta dartono daru daruna darvin darwin darwyn daryani daryl daryle daryn
dasa dashawn dasia dastageer daud daudi daulton daunte davante dave davey davi davian david davida
davide davie davin davina davion davis davnet davonta davonte davorin davy dawid dawson dawud dax daxton
dayamai dayami dayana dayanara dayar dayita dayle dayna dayne dayse daysi dayton dayyaan deadra deaglan
deana deandra deandre deandrea deane deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla
deasia debbi debbie debbra debby debera debi debora deborah deborrah debra debrah debroah decebal declan
dede dedra dedric dedrick dee deeann deeanna deedee deedra deegan deena deepa deetta deforest deger
degmeer deha deiby deicy deidra deidre deion deirbhile deirdre deisy deividas dejah dejan dejon dejuan
del delaine delana delaney delano delbert delcie delena delfina delia deliah delil delila delilah delina
delinda delisa della dellar dellia dellie delma delmar delmas delmer delmus delmy delois deloise delora
deloras delores deloris delorse delos delpha delphia delphin delphine delsie delton delvin delwin dema
demarco demarcus demario demarion demeter demetra demetri demetria demetric demetrice demetrio demetrios
demetrius demi demi-lee demi-leigh demian demilade demirbuken demiriz demirok demiryurek demond demonte
dempsey demus dena denae dendy deneen denes denese denice deniel deniis denine denis denisa denise
denisha denisse denita deniz denizalp denkel dennie dennis dennise denny denton denyse denzel denzell
denzil deon deondre deonna deonta deontae deonte dequan derald dereck derek dereon deric derick derik
derkay derl derly dermot dermott deron derrek derrell derrick derval dervilla dervla derwin derya
deryanur deryl desean deshaun deshawn desi desirae desiree desmond despina dessie destany destiney
destini destiny destry detra dev devan devansh devante devaughn deven devika devin devon devona devonta
devontae devonte devora devorah devyn deward dewayne dewey dewi dewitt dex dexter deyanira dezider dezso
dezzie dhriti dhruv diah diallo diamond dian diana dianah diandra diane diann dianna dianne diar
diarmaid diarmuid dicie dickson dicy dida didda didier didina didrik diederik diedra diedre diedrich
diego dierdre dierk dieter diethard diethelm diether dietlind dietlinde dietmar digdaya dijana dijon
diken dilan dilara dilarə dilavər dilcan dilder dildora dilfeza dilhus dilja dillan dillard dillie
dillion dillon dilnoz dilnur dilsad dilsat dilsitan dima dimas dimaz dimitri dimitrina dimitrios dimmbla
dimmey dimple dina dinah dincer dinckol dincsu dinda dinis dink dino dinorah dinu diogo diomedes dion
dione dionicio dionigi dionisia dionisio dionna dionne dionte dionyz dipa dipta dirican dirja dirk
dirlik disa disella dismas ditmar dittmar divan divya dixie dixon diya diyor diyora djamel djuana djuna
dmitri doa dobromila dobroslav dobroslava dochia docia dodie dofri dogan doganalp dogannur dogansah dogg
doguhan dogun doina dola dolensoy dolli dollie dolly dollye doloris dolph dolphine dolphus dolun domagoj
domald domaldi domaldur domantas domas domenic domenica domenick domenico domhildur domhnall dominga
domingo dominic dominick dominik dominika dominique dominque dominyka dominykas domitila domnica
domonique dona donaciano donagh donal donald donaldur donat donata donatas donatella donatello donato
donavan donavon dondre donell donella donetta donette dong donia donie donita doniyor donməz donn donna
donnacha donncha donnell donnetta donnette donnie donny donough donovan donta dontae donte donya dora
doralisa dorathea dorathy dorcas dorcus doreatha doreen dorel doretha dorethea doretta dorey dori doria
dorian doriana dorie dorien dorin dorina dorinda dorine dorinel doris dorit dorita dorla dorle dorli
dorman dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorottya dorr dorris dorsey
dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie dosia dosotheus doss dossie
dottie dotty doug douglas douglass dounia dovie dovile dovud dovydas doyinsola doyle dozier draga dragan
dragana dragica dragos dragutin drahomir drahomira drahoslav drahoslava drajat drauma draumey draupnir
draven drazen dreama dreki drema drengur drifa drilon drita driton drofn droplaug drott drucilla drury
drusilla dua duane duard duarte duban ducu dudley dufa dufgus dufthakur dugfus duha dui duilio duje
dulce dulcie dumisani dumisile dumitra dumitrana dumitru duna duncan dundaralp dunia dunja dunya
dunyamali dunyo duong durab duracan durdali durdanə durdica durdona durell durgadin durmusali durna
durnisə durodola durrell durrusehvar dursadiye dursun duruk duruoz durward durwood dusan dusanka dustan
dusti dustin dustyn duuk duvan duwayne duyen duyguhan dvalinn dwain dwaine dwan dwana dwane dwayne dwi
dwight dwyane dyan dylan dylano dyllan dylon dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley
dyrmundur dyrunn dzidra dzintars dzintra e'zoza eadaoin eakumbu eamon eamonn ean eanna earle earlean
earleen earlene earley earlie earline earnest earnestine eartha easter easton eathel eavan eba ebba
ebbie ebeneser ebenezer eber eberg eberhardt eboni ebonie ebonney ebony ebuakil ebuka ecaterina ecegul
ecemis eckard eckart eckehard eckhard eckhardt eckhart ecrin eda edaviye edd edda eddah eddie eddy edel
edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden edgar edgaras edgard edgardo
edgars edgubay edhitha edi edie edier edilberto edilma edilon edilson edin edina edinah edinson edison
edisson edit edita edith editha edla edmon edmond edmonia edmund edmundo edmunds edna ednah edoardo edon
edona edouard edra edrie edris edsel edson edu eduar eduard eduarda eduardo eduards edvald edvar edvard
edvardas edvin edvinas edvins edw edwar edward edwardo edwin edwina edyth edythe eelis eemeli eemil
eerik eero eesaa eesha eetu eeva efemia effa effie efil eflatun efraim efrain efrem efren efser eftimia
eftimie ega egbert egedia egenur eggert eggrun eggthor egidijus egil egill egils egla egle egon egzon
egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eidar eider eidny eidunn eidur eidvile eija
eijaz eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimhear einar einari einbjorg eindis
einey einfridur einhildur einina einir eino einrun einthor einvardur eir eira eiravati eirdis eirfinna
eirik eirika eirikur eirny eirun eithan eithel eithne eivin eivind eivor eja ejaz ejlaal eka ekaja
ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard
ekkehart ekmel ekow ekrem ekta ekundayo ekundu el-amin ela eladia eladio elaf elaina elaine elam elamiye
elana elane elanor elariz elayne elba elberg elbert elberta elbridge elby elcin elcira elcy elda
eldbjorg eldey eldgrimur eldjarn eldlilja eldmar eldon eldor eldora eldred eldridge eldrun eldur eldəniz
elea eleanor eleanora eleanore elease eleazar eleina elektra elemer elena elenborg elene eleni elenor
elenora elenore elentinus eleodoro eleonor eleonora eleonore eleuterio elex elfa elfar elfi elfida elfie
elfradur elfreda elfrieda elfriede elfur elgie elgin elgun elhan eli elia eliabeth eliakimu elian eliana
eliane elianna elias elicia elick elida elidia elie eliecer elien elieser eliette eliezer elif elifnur
eliga eligah elige eligia eligio elihu eliisa elijah elimar elin elina elinbergur elinbet elinbjorg
elinbjort elinborg elindis eline elingunnur elinheidur elinmundur elinor elinore elinros elio eliona
eliot eliott eliros elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta
elise eliseo elisha eliska elissa eliud eliz eliza elizabet elizabeta elizabete elizabeth elizah
elizbeth elize elizebeth elka elkana elke elkin ella elladio ellamae ellan ellar ellen ellena ellert
ellery elley elli elliana ellidi ellie ellin ellinor elliot elliott ellis ellisif ellison ellsworth
ellwood elly ellyn elma elman elmar elmars elmer elmeri elmidar elmina elmir elmira elmire elmo elmore
elmyra elməddin elna elnarə elnora elnur elnurə eloa eloah elodia elodie elof eloi elois eloisa eloise
elon elona elonzo elosy elouise elove eloy elphas elpidio elroy elsa elsabet elsad elsbeth else elsebeth
elsevər elsi elsie elsworth elsy elsən elta elton elturan eluh elva elvan elvana elvar elver elvera elvi
elvia elvie elvin elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn elxan ely elyas
elyse elyssa elza elzada elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuele
emanuella emanuelly emanuil emas embla embrek embuh emeka emelda emelia emeliana emelie emelina emeline
emely emelyne emer emerald emeralda emerita emerson emese emett emiel emigdio emiko emil emilce emile
emilee emilia emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emilly emils
emilse emily emin emina emine emiro emirsan emma emma-louise emmaculate emmah emmalee emmaline emmanuel
emmanuelle emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emogene emong emory empluk emran
emre emrullah emry emy enar encarnita enda endah endra endrit enea enedina eneida eneka enes enfes
engelbert engilbert engilbjartur engilbjort engiljon engill engilrad engilros enginiz engla enid enika
eniko eniola enis enith enja enna ennio ennis enno enoch enock enok enola enos enrico enrika enrique
enriqueta ensar ensari ensio enteng enver enya enzi enzio enzo eoghan eoin eola eowyn ephantus ephraim
ephram ephriam epifania epifanio eppie epsie eral eraldo erasmo erastus eraycan erbay erbil erby ercan
ercihan erdal erdemer erdibay erdmute erdursun erem eremia erenalp erensoy eres ergener erginel ergonul
ergul ergun erhardt eric erica erich erick ericka erie erik erika erikas eriks erin erina erincer erinn
erion eris erkan erkilic erkinel erkki erksoy erla erland erlar erle erlen erlendur erlene erlin erlinda
erline erling erlingur erma ermanis ermanno ermelinda ermenegildo ermes ermina ermine erminia ermutlu
erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst ernst-august
ernst-dieter ernst-otto erny erogul erol eron eroz erpur errol ersat ersec ersel ertan erten ertun
ertuncay ervaniye ervin erving erwan erwin eryildiz eryk erykah eryn erzsebet esau esben esekiel esenbay
esengun esenturk esequiel esfandyar eshan eshana esi esila esim esja esjar esker eskil eskinalp esko
eslemnur esley esma esmanperi esmarelda esmee esmeralda esmira esna esneider esparta espartaco espen
esperanza espiridion esra esref essex essie esteban estefan estefana estefani estefania estefany estel
estela estell estella estelle ester estera estevan esther estiawan estie estill estiono estiven eston
estrella esupofo eszter etela etelka etelvina etha ethan ethel ethelbert ethelene ethelyn ethen ethie
ethna ethne ethyl ethyle etibar etienne etiqad etizaaz etna etsuko etta ettie ettore euan eudora eufemia
eufrosina eugen eugena eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie eulogio eun euna
eunan eunice eunika euphemia eura eusebia eusebio eusebiu eustace eustaquio eustatiu eustolia eutimio
eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evalena evaline evalyn evalyne evamaria
evan evance evander evangelia evangelina evangeline evangelos evanghelina evans evaristo evcimen evde
eve evelena evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn everet everett
everette everline everlyne evert evertt evette evey evfemia evgenia evi evia evie evija evita evlalia
evon evonne evrim evrimer evy ewa ewald ewan ewart ewatomi ewelina ewell ewin ewing exa exequiel exie
eyberg eybjorg eybjort eydan eydis eyfridur eygerdur eyglo eyhildur eyja eyjalin eyjolfur eylaugur
eyleif eyleifur eylin eymar eymundur eyrikur eyros eyrun eysteinn eythor eythora eythrudur eyvar eyveig
eyvindur eyvor eyyub eyyup ezekiel ezell ezequiel ezgin ezgutekin ezio ezra ezzard faas faber fabia
fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrisius fabrizia fabrizio fadekemi
faderera fadil fadila fadile fadime fae fafnir fahari fahmi fahrullah fainche faiq faisa faizah faizan
faize falak falan falgeir falguni falki falko fallon falon falur fami famil familə fanaka fannar
fannberg fanndis fanney fanngeir fanni fannie fannlaug fanny fannye faqid farah faraj faraja farangiz
faras farhan farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza faron farouk
farrah farrell farris faruk farzona fathonah fatigul fatih fatiha fatihə fatima fatimah fatime fatimə
fatinur fatma fatmanur fatmir fatmire faton fatteh fatuma faustas faustina faustino fausto faviola fay
faye fayette fayize fazil fazli fazul feargal fearghal febe febi februn fedde feden federica federico
federigo fedor fehim fehintola fehmiye feisal felecia felica felice felicia feliciana feliciano felicie
felicien felicitas feliks felipa felipe felisa felisha felista felister felistus felix felizitas fella
felton fema femke fengur fenna fenne fenni fenrir fenton ferahdiba ferat feraye ferdi ferdinand
ferdinando feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz ferman fermin fermina
fermuta fernand fernanda fernande fernando ferney ferny ferre ferrell ferris fersan fertram feruza
feryas ferzi festus fetullah feyha feykir feyruz feyzin feza fiachra fibikemi fidan fidaye fidel fidela
fidelia fidelis fidelma fidencio fides fidvi fien fiene fifa fifill fiifi fikayomi fikrət fildan
filiberto filip filipa filipe filipia filippa filippia filippo filippus filit filiz filofteia filomena
fimar finbar finbarr finian finley finn finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndis
finnegan finney finnfridur finngeir finnjon finnlaug finnlaugur finnros finnur finnvardur finola fintan
fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firdavs firdevis
firdovsi firmin firudin firuzə firəngiz fisnik fitan fitim fitnat fitore fitria fitriani fitzgerald
fitzhugh fiyaz fizzə fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar fjornir
flamur flannan flavia flavie flavio flaviu fleda fleeta flem fleming flemming fleta fletcher flo floare
floarea floki flonnie floortje flor flora florance flore florea florence florencia florencio florene
florent florenta florentin florentina florentine florentino floretta floria florian floriana floriane
florica floridor florie florim florin florina florinda florine floris florrie flosi flossie flovent floy
floyd flurin flurina flynn foch fodil folashade folda folke folker folkert folki folu fonn forrest
fossmar fotima fount fouzia foy frado fran franca france francene frances francesca francesco franchesca
franci francie francies francina francine francis francisc francisca francisco franciscus francisek
franciska francisquita franciszek franck franco francois francois-xavier francoise francy franjo frank
frank-michael frank-peter frankie franklin frankline franklyn franky frann frans fransisca fransiska
frantisek frantiska franz franz-josef franz-peter franz-xaver franziska frar frauke frazer frazier fred
freda freddie freddy frede frederic frederica frederick fredericka frederico frederik frederika
frederike frederikke frederique fredi fredia fredie fredo fredric fredrick fredricka fredrik fredrika
fredy freeda fregn freia freida freja fremont fresia freya freybjorn freydis freygardur freygerdur
freyja freylaug freyleif freymar freymodur freymundur freyr freysteinn freythor freyvidur fricis frida
fridah fridberg fridbergur fridbert fridbjorg fridbjorn fridbjort fridborg friddis friddora fridey
fridfinna fridfinnur fridgeir fridgerdur fridjon fridjona fridlaug fridlaugur fridleif fridleifur
fridlin fridmann fridmar fridmey fridmundur fridny fridolin fridrich fridrik fridrika fridrikka fridros
fridrun fridsemd fridsteinn fridthjofur fridthor fridthora fridur fridveig fridvin frieda friedbert
friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo
friedrich friedrich-karl friedrich-wilhelm frigg frimann frithjof fritz frodmar frodny froilan frona
fronia fronie fronnie frosti frostros frusina fryderyk fuad fulgencio fulton fulvio fumiko funi fura
furman fuzayl fuzuli fylkir fynn fəhmin fərahim fərda fərhad fərid fəridə fərman fərqanə fərrux fəxri
fəxriyyə fəxrəddin fəyyaz fəzail gabi gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella
gabrielle gabrielly gaby gadang gading gaduh gaefa gaeflaug gael gaelle gaetan gaetano gagan gaida gaige
gail gaiman gaines gaither gaja galak galang galar galasso galdur galih galina galiono galip galuh galur
galvarino gamaliel gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep gangsa gangsar
gani ganim ganimete ganiye ganjaran gannon gantar garan garang garda gardar gardner garech gareth garett
garey garfield garibaldi garima garnett garold garpur garret garreth garrett garri garrick garry garth
garvan garvin gary gaspar gaspard gaspare gasper gasti gaston gastone gathoni gatis gatot gatra gaui
gauja gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur
gautur gautvidur gavan gavin gavyn gawati gayathri gaye gayla gayle gaylen gaylene gaylon gaylord
gaynell gaynelle gazel gazmend gbadebo gbolahan gbowoade geanina gearld gearldine gearoid geary gebhard
gederts gediminas gedion geetika gefjun gefn geira geirardur geirbjorg geirdis geirfinna geirfinnur
geirfridur geirhardur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirlod
geirmundur geirny geirolfur geirridur geirrodur geirrun geirthjofur geirthrudur geirtryggur geirvaldur
geisli gejza gelengul gellir gelsomina gelu gema gemma gena genaro gencaslan gencay gene genesis geneva
genevie genevieve genevive genevra genia genna gennaro gennie genny geno genovefa genoveva genta
gentiana geo geoff geoffrey geoffroy geofrey georg georgann georganna george georgeann georgeanna
georgel georgene georges georgeta georgetta georgette georgian georgiana georgiann georgianna georgianne
georgie georgina georgine georgios geovanni geovanny gerald geraldine geraldo geralyn gerard gerarda
gerardine gerardo gerardus geraud geray gerd gerda gerdar gerdi gerdur gereon gerfried gergely gerhard
gerhart gerhild geri gerlind gerlinde germaine german germana gernot gero gerold gerolf geronimo gerrard
gerri gerrit gerry gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda
gertrude gertrudis gertude gervasio gerwin gery gesa gesare gesche gesine gestheidur gestny gestrun
gestur geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem
ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie
gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam
ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian gian-luca
giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo
gianpietro gibson gica gicu gideon gidget giedre giedrius giel giesela gifford gifty gigi gigja gigjar
gijs gil gilang gilbert gilberte gilberto gilda gildardo giles gilford gilles gillian gillie gillis
gilly gilma gilman gilmar gilmer gilmore gils gilslaug gina ginette ginny gino gintare ginyas gioacchino
gioachino gioele gioffre gion gionata giorgia giorgian giorgiana giorgio giosue giovanna giovanni
giovanny girik girindra girish girolamo girtha girts gisa gisbert gisela gisele giselle gisla gisley
gisli gislina gislinde gislny gislrun gislunn gisselle gissunn gissur gitau githinji gitonga gitta gitte
giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz gizela gizella gizem
gizur gjaflaug gjuki gladis gladstone glady gladyce gladys glauco glayds glenda glendon glendora glenn
glenna glennie glennis glenwood glenys glinda gloa globjort glodis gloey gloi gloria glover glumur
glynda glynis glynn gna gneisti gnupur gnyr goa godelieva godelieve godfrey godi godmundur godofredo
godwin goebel goffredo gogo gohar goi gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur gokperi
goksev gokten golda goldia goldie goncafer goncalo gonen gonul gonzalo gopal goran gorazd gordan gordana
gorden gordon gorgunay gorklu gorm gorsev gote gottfrid gotthilf gotthold gottlieb gottskalk gottsveinn
gotz goyo gozel gozem gracelyn gracia graciana graciano gracie graciela grady graeme grafton graham
graig grainne grani grankell granville gratian gratiana gratiela grayce graydon grayling grayson
graziella grazyna grecia greene greg greger gregg greggory gregoire gregor gregoria gregorian gregorio
gregory grein greipur grelod greppur gret greta gretar gretchen grete gretel grethe gretl gretta grettir
greyson gricelda griffith grigore grima grimar grimey grimheidur grimhildur grimkell grimlaugur grimnir
grimolfur grimulfur grimur grisel griselda groa grover grzegorz gua guadalupe guarino gucal gucluer
gucyeter gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis
gudfinna gudfinnur gudfredur gudfridur gudgeir gudjon gudjona gudlaug gudlaugur gudleif gudleifur
gudleikur gudlin gudmann gudmar gudmey gudmon gudmunda gudmundina gudmundur gudni gudny gudradur
gudridur gudrodur gudrun gudsteina gudsteinn gudthor gudula gudvardur gudveig gudveigur gudvin guenter
guenther guglielmo gugu gugulethu guido guilford guilherme guillaume guillermina guillermo guiomar
guiseppe gulab gulaga gularə gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohrə
guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel
gulhisar gulinaz gulkadin gullbra gulluhan gullveig gullər gulmira gulmisal gulnar gulnarə gulnaz
gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren gulsevil
gulshan gulsiye gulsu gulsum gulsən gultac gulten gulter gultəkin gulus gulustan gulxar gulzadiye gulzar
gulər gumercindo gumi gumma gumustekin gun-britt gunar gunars gunay gunaydin gunbir gunborg gunda gundel
gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren
gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnborg gunndis
gunndor gunndora gunnel gunnella gunnfinna gunnfridur gunngeir gunnhallur gunnharda gunnheidur
gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnlod gunnolfur gunnoli gunnrodur gunnrun
gunnsteinn gunnthor gunnthora gunnthorunn gunnur gunnvaldur gunnveig gunnvor gunny gunsel gunsen gunser
gunta guntars gunter gunther guntis guntram gunver gunvor gurarda gurcuye gurelcem gurli gurry gursal
gurten gussie gusta gustaaf gustaf gustas gustav gustave gustavo gustavus gustaw gustie gusztav guthrie
gutti guttormur guus guusje guvercin guzey gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn
gwenn gwyn gwyneth gyda gydja gydridur gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyrdir gyte gytis
gytta gyula gzim gəray habib habiba habibe habibu haciali hacibəy hacile hadassa hadassah hadda haddi
haddur haddy haden hadi hadicha hadija hadithi hadiza hadjer hadley hadrey hadrien hae haengur haenir
hafberg hafbjorg hafborg hafdis hafey hafgrimur hafiz hafiza haflida haflidi haflina hafnar hafni hafny
hafros hafrun hafsa hafsat hafshah hafsteina hafsteinn hafthor hafthora hagalin hagbardur hagbert haiba
haiden hailee hailey hailie hairyanto hajnalka hajo hakan hakeem haki hakikat hakim hakon hakonia
halbert haleigh halenur haley haleygur halfdan halid halidun halie halil halim halima halina halisi
haliye halla hallbera hallberg hallbjorg hallbjorn hallborg halldis halldor halldora halley hallfredur
hallfridur hallgardur hallgeir hallgerdur hallgils hallgrimur hallgunnur hallie hallkatla hallkell
hallmann hallmar hallmundur hallny hallrun hallsteinn hallthor hallur hallvardur hallveig hallvor halsey
haluk hamar hami hamid hamilton hamima hamis hamish hamisi hamiyet hamp hampton hampus hamsini hamundur
hamza hamzah hana hanbiken hanedan hanh hani hania hanife hanim hanja hanna hannabel hannah hannchen
hanne hanne-lore hannele hannelore hannes hanney hanni hannibal hanns hannu hanny hanora hans hans-adolf
hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich
hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-h hans-heinrich
hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich hans-j hans-joachim hans-jochen
hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-peter
hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi
hans-wolfgang hansa hansford hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter
hansruedi hanss hansueli hansultan haralamb haralambie harald haraldur harambee harbinaz hardana hardi
hardie hardik hardin harding hardy harekur hari harijs harimurti harinakshi harini haris harish harita
hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlen harlene harley harlie harlon
harlow harman harmon harnail harol harold haroldo haron harpa harrell harri harrie harriet harriett
harriette harris harrison harro harrold harry harsana harsanto harsaya harshil hartaka hartana hartley
hartmann hartmuth hartvig hartwell hartwig haruko harun haruna harve harvey harvie harvy hasan hasbek
hasgul hashiki hasim haskell hasna hasret hassan hassie hasso hasteinn hatem hatice hatima hatin hattie
haudur hauksteinn haukur haukvaldur hauwa hava havali havar havard havardur havarr havse hawa hawehindi
hayali hayat haydee hayden hayel hayes haylee hayleigh hayley haylie hayret hayrunnisa hayward haywood
hazeem hazelle hazen hazine hazle hazrat heba heber hebert hector hedda hedi hedinn hedvig hedviga
hedvika hedwig hedy heida heidar heidarr heidberg heidbert heidbjorg heidbjork heidbjort heidbra heiddis
heide-marie heidelinde heidelore heidemarie heiderose heidi heidlaug heidlindur heidloa heidmann heidmar
heidmundur heidny heidrekur heidros heidrun heidur heidveig heidy heike heikir heikki heilmodur heimir
heimo heiner heinfried heini heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter
heinz-gunther heinz-joachim heinz-josef heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner
heinz-wilhelm heinz-willi heisi heitor hekima hekime hekla hekmet hektor helaine helan heleen helen
helena helene helfried helga helge helgi heli helina heliodoro hella hellen hellena hellevi hellmut
hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helvi helyn hema hemal hemang
hemangini hemani hemi hemmert henderson hendra hendri hendrik hendrikka henery henife henk henna henner
henni hennie henning henny henretta henri henric henrich henricus henrieta henrietta henriette henrik
henrika henrike henrikki henriks henrique henry henryk hera heracleea heraclio herbert herberto herbjorg
herbjorn herbjort herborg herdis herfinnur herfridur hergeir hergerdur hergill hergils heriberto
herjolfur herlaug herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann
hermann-josef hermanni hermelinda hermenegildo hermila hermina herminda hermine herminia herminio
hermodur hermon hermundur hernan hernando herney herrmann herschel hershel hershell hersilia hersir
hersteinn hersveinn herta hertha herthrudur heru hervar hervardur herve hervey hervin herwig heryanto
hesbon hessie hesti hettie hetty heva heydər heyvetullah heyward hezekiah hezniye hezron hezzie hicham
hicran hicsonmez hidaya hidde hideo hidir hiedi hien hifzullah hikmət hilah hilal hilaria hilario
hilarius hilary hilayda hilbert hilda hildah hildar hildburg hilde hildegard hildegarde hildegart
hildegund hildegunde hildibergur hildibjorg hildibrandur hildigeir hildigerdur hildiglumur hildigunnur
hildimar hildimundur hilding hildingur hildir hildiridur hildisif hildithor hildred hildur hilkka
hillard hillary hillery hillevi hilliard hilma hilmar hilmer hilmir hiltraud hiltrud himawan himinbjorg
himri hindal hinet hinewai hinrich hinrik hinrika hinrikka hipolito hiral hiram hiroko hiroshi hisako
hitesh hjallkar hjalmar hjalmdis hjalmer hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmros hjalmrun
hjalmthor hjalmtyr hjalmur hjalmveig hjalta hjalte hjaltey hjalti hjarnar hjordis hjorfridur hjorleif
hjorleifur hjorny hjortfridur hjortthor hjortur hjorvar hladgerdur hledis hlegestur hleidar hler hlidar
hlidberg hlif hlifar hlin hlini hljomur hlodmundur hlodur hlodvardur hlodver hlokk hlynur hnefill hnikar
hnikarr hoa hoang hoani hobart hobert hobson hocine hodari hodd hodur hogna hogni hoke hokumə holgeir
holger holley holli hollie hollis holmar holmbert holmbjorg holmdis holmfastur holmfridur holmgeir
holmgrimur holmkell holmsteinn holmthor holti homer homero hong honora hoover horace horacio horatio
horatiu hordur horea horia horst-dieter horst-gunter horst-peter hortencia hortense hortensia hortenzia
horton horymir hosea hoseas hosie hoskadem hoskuldur hosteen houcine houda howard howell hoyt hraerekur
hrafn hrafna hrafnar hrafnbergur hrafnborg hrafndis hrafney hrafngerdur hrafnheidur hrafnhildur
hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraundis hredhaan hrefna
hreggvidur hreidar hreidmar hreimur hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur
hrodgeir hrodmar hrodny hrodolfur hrodvar hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn
hrund hrutur hrvoje hsiu huban hubbard hubert hubertine huda hudavent hudson huey hugberg hugbjorg
hugbjort hugborg hugdis hugh hughes hughey hughie hugi huginn hugleikur hugljuf hugo hugrun hugues
huguette huia hukumdar huld hulda huldah huldar huldis huldrun hulya humaira humaiya humayra humberto
humbət humeyra humi humoyun humphrey hunalp hunbjorg hunbogi hundis hung hungerdur huni hunn hunor
hunrodur huong hurbert hurdogan hurican hurley hurmet hurside huruyet huryasar huseyin huseyn huseynqulu
husmen husniyyə husnuhal hussein huston huxley huy huzaifa huzuri hvannar hvonn hwa hyacinth hye hyltir
hylur hyman hymen hynek hyo hyon hyrum hyun həci həcər həmid həsən həsənaga həzi iacob iain ian iancu
ianis iara iasmina ibaad iban iben ibeth ibidapo ibironke ibis ibn ibolya ibraaheem ibraheem ibrahim
ibrani ibrohim ibun ica icey icha icie icimbike ida idabelle idalia idamae idda idell idella idik idika
idiris idrees idris idriz idun idunn ieremia iesa iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora
iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio
igne igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli
ika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita
ilah ilahə ilalmis ilan ilana ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ildiz
ileana ileen ilene ilenia ilga ilgi ilham ilhamə ilhan iliana ilias ilie ilija ilim ilinca ilir ilja
ilka ilkanə ilkbahar ilkim ilkin ilkka ilklima illugi illya ilma ilmafer ilmari ilmars ilmur ilnarə ilo
ilona ilonka ilper ilqar ilqarə ilsa ilse ilsu ilteris ilyas ilyes ilze ima imam imane imani imanol
imants imany imara imaran imelda imene imer imge imi imke immo immy imogen imogene imona imran imre
imren imrich imrihan imron ina inaki inancli inara inarə inaya inayət incifir inda indah indali indi
india indira indra indrajit indrek indridi indrikis indy ine inell ines inese ineta inez ing-britt
ing-marie inga inga-britt inga-lill ingalill ingberg ingbert ingdis inge ingeborg ingeburg ingegard
ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingey ingheidur inghildur ingi
ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna ingifridur
ingigerdur ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda ingimundur
ingiridur ingiros ingisol ingithor ingivaldur ingiveig ingjaldur ingmar ingolf ingolfur ingram ingrid
ingrida ingried ingrun ingthor inguna ingunn ingvaldur ingvar ingveldur ingvi inigo inioluwa inka inken
inkeri inocencio inocentiu inqilab insa insaf intan intihap intiqam intizar ioan ioana ioanina ioannis
iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif ippazio ira iradə iraida ireland
irena irene iretioluwa irfan iriana iridenta iridian irina irine irinel irish irja irl irma irmantas
irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irpa irsad
irungu irunn irva irven irvin irvine irving irwan irwin irya iryna isa isaac isaack isabel isabela
isabell isabella isabelle isabelly isac isack isadora isadore isafold isai isaiah isaias isak isalind
isaline isam isamar isaque isarr isaura isaya isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa
isey isfandiyor isfold isgeir isgerdur isgəndər isha ishaan isham ishani ishanvi ishildur ishita ishmael
ishola ishwar isiah isidor isidora isidore isidoro isidra isidro isikay isiman isin isis islaug isleif
isleifur islime islom ismael ismail ismar ismayil ismet ismey ismik ismo ismoil ismət isobel isol isold
isolde isolfur isolina isom isra israel israfil isreal isrun issa issac issack issi issol istvan isveig
ita italo itanya ituri itzel itziar iulia iulian iuliana iuliu iunn iurie iustin iustina iustinian iva
ivah ivan ivana ivanka ivanna ivano ivar ivars ivecen ivelisse iver iverson iveta ivette ivey ivica ivie
ivka ivo ivona ivone ivonne ivor ivory iwan iwo iwona ixtiyar iyabode iyadunni iyana iyanna iyiyurek
iymona iza izaaz izabela izabele izabella izabelle izaiah izayah ize izel izetta izgu izidor izola izora
iztok izzət ja'far jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar jabbar jabez jabir
jabr jabulani jacalyn jace jacek jacelyn jacey jacinda jacinta jacintha jacinto jack jackeline jackelyn
jacki jackie jackline jacklyn jackqueline jacky jaclyn jacob jacobine jacobo jacobus jacoby jacopo
jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui
jacquie jacquiline jacquline jacqulyn jad jaden jader jadiel jadon jadranka jadwiga jadyn jae jaeda
jaeden jael jaelyn jaelynn jaeman jafar jafet jaffer jagapati jagaraga jagat jagdish jagger jagrati
jagvi jahangir jahanzeb jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahm jahongir jai jaida
jaiden jaider jaidyn jailene jailyn jaiman jaime jaimee jaimie jair jairaj jairo jairus jais jajuan
jakayla jake jakob jakobe jakobina jakop jakov jakub jalaal jalal jaleel jalees jaleesa jalen jalia
jalil jalisa jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jalə jama jamaal jamal jamalia jamar
jamarcus jamari jamarion jame jamee jameel jamel james jameson jamey jami jamie jamie-lee jamie-leigh
jamika jamil jamila jamin jamir jamison jamiya jammie jamshid jamya jan jan-ake jan-erik jan-olof
jan-peter jana janae janaki janani janay jane janean janee janeen janel janell janella janelle janene
janessa janet janeta janeth janett janetta janette janey janez jangwa jani janiah janic janice janick
janie janiece janik janin janina janine janis janise janita janiya janiyah janja jankat janko jann janna
janne jannet janneth jannette janni jannie jannik jannika jannis jano janos janosch january januja janus
janya janyce japhet japheth jaquan jaquelin jaqueline jaquelyn jaquez jarad jared jaret jarett jari
jarkko jarl jarlath jarleth jarmila jarmo jarnbra jarne jarngerdur jarngrimur jarno jarod jarolim
jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarred jarrell jarret jarrett jarrod
jarthrudur jarun jaruthip jaruwan jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jasiri jaslene
jaslyn jasmani jasmijn jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jason jasper jasur jaswadi
jatgeir jati jatin jatmiko jatmundur jatvardur jaunita javan javen javi javier javiera javion javohir
javon javonte jax jaxen jaxon jaxson jaxton jaya jayadi jayce jaycee jaycie jaycob jayda jaydan jayde
jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon
jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson jayvion jayvon jazeps jazlene jazlyn jazlynn
jazmin jazmine jazmyn jazmyne jean jean-baptiste jean-charles jean-christophe jean-claude jean-francois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre
jean-pol jean-yves jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine
jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jed
jedediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie
jeffrey jeffry jefri jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelka jelle
jelte jemal jemima jemimah jemma jemutai jen jena jenae jenaro jenee jenel jenell jenelle jenetta
jenette jeneva jeni jenice jenifer jeniffer jenilee jenine jenipher jenise jenna jennefer jennell
jennette jenni jennie jennifer jenniffer jennine jennings jenny jeno jens jens-peter jens-uwe jensen
jensina jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald
jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie
jeremy jergus jeri jerica jerilyn jerilynn jerimiah jerimy jerker jerlene jermain jermaine jerman jermey
jermiah jernej jerneja jerod jeroen jerold jerome jeromy jeronimo jerono jerop jerotich jerrad jerrel
jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerry jerson jerusha jeruto jeryl jerzy jes jesca
jesenia jesica jesper jess jesse jessee jessenia jessi jessia jessica jessie jessika jessy jessye
jestine jesus jesusa jesusita jethro jetmir jeton jett jetta jettie jevgeni jevon jewel jewell jezups
jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jil jiles jill jillian jim jimena jimmie jimmy jina
jinawi jindra jindrich jindriska jinjuta jinnie jinny jinthe jip jiri jirina jitka jitrin joa joachim
joacim joakim joan joana joane joanie joann joanna joanne joannes joannie joao joaquim joaquin joaquina
joash job jobe jobst jocelyn jocelyne jocelynn jochem jochen jochum jodee jodi jodie jodis jody joe
joeann joel joell joella joelle joellen joep joerg joeri joeseph joesph joetta joette joey joffrey
jofridur johan johana johann johanna johannah johanne johannes johans johathan john johna johnathan
johnathon johnetta johnette johney johnie johnna johnnie johnny johnpaul johnsie johnson johnstone johny
joi jokla joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie
jolien jolijn jolin jolina joline jolyn jolynn jomar jomundur jon jona jonah jonanna jonar jonas
jonasina jonatan jonathan jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonell jonelle
joney jonfridur jongeir jongerd jonheidur jonhildur joni jonida jonie jonina joninna jonmundur jonna
jonnie jonny jono jonsteinn jonthor jony joojo joona joonas joonatan joost joppe jora joram joran jordan
jordana jordi jordin jordon jordy jordyn joren joretta jorfi jorg-peter jorge jorgen jorgina joridur
joris jorja jorlaug jorma jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jory jos josafat
josavin jose josebina josee josef josefa josefiina josefin josefina josefine josefita joselin joseline
joseluis joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua joshuah
josiah josiane josianne josie josiephine josip josipa josko joslyn joso jospeh josphat josphine josse
jossie jost josteinn josua josue josy jouko jouni jovan jovana jovani jovanni jovanny jovany jovin
jovina jovita joyce joycelyn joye joyline jozef jozefa jozefina jozica jozo jozsef jua juan juana
juanita juanito judah judd jude judea judi judie judit judita judith judson judy judyth juelz juergen
juha juhana juhani juho jukka jule julee julene jules juli julia julian juliana juliane juliann julianna
julianne julie julie-anne julieann julien julienne juliet julieta julieth julietta juliette julija
julijana julijs julio julious juliros julisa julissa julita julius juliusz juluis juma jumaane jumadi
jumari juna junia juniana junie junior junious junita junius junko juozas juraj jurek jurg jurgen
jurgita juri jurij juris jurre jussi justas justen justin justina justinas justine justiniani juston
justus justyn justyna jusuf jutta juul juulia juuso juvenal juwan juwon jyoti jyrki jytte kaamil kaan
kaaren kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung
kacy kada kadeem kaden kadence kadijah kadin kadinana kadir kadlin kadri kadyn kaeja kael kaela kaelyn
kaelynn kafeel kahina kahir kahlil kahu kahurangi kai kai-uwe kaia kaiden kaija kaila kailee kailey
kailyn kaique kairav kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajen kajetan kajji kajsa kajus kakali
kaktus kala kalbi kaldi kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kalervo kalevi kaley
kalgay kali kalie kalim kalina kaliyah kallie kalman kalmann kalmar kalpit kaltrina kaluwa kalvin kalyn
kamal kamala kamar kamari kamaria kamau kambali kamden kameron kami kamidin kamiel kamil kamila kamilah
kamilla kamilly kamilə kamolchanok kamora kamran kamren kamron kamryn kamya kanak kanda kandace kandef
kandi kandice kandis kandra kandy kane kanesha kani kania kanini kanisha kanpulat kanye kaombwe kapagan
kapitola kaprasius kara karaamat karabas karaca karaer karakucak karam karama karan karanbay karani
karanja karatas karcan kardelen kardi kareem kareen karel karen karena karey kari karie karim karima
karimah kariman karimi karin karina karine karis karisa karissa karitas kariuki karja karkur karl
karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich
karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm
karla karlee karleen karlene karles karley karlfried karlheinz karli karlie karlijn karlina karlinna
karlis karlo karlotta karlukhan karly karlyn karma karman karmen karna karol karola karole karolien
karoliina karolin karolina karoline karolis karoly karolyn karon karri karrie karry karsa karsana karson
karsten karsyn karter kartika karvel karya karyl karyme karyn kasam kasandra kasen kasey kash kasha
kashan kashangaki kashif kashish kashvi kasi kasif kasim kasimir kasiran kasiyah kaskazi kason kaspar
kaspars kasper kassandra kassidy kassie kassim kastiel kastriot kasusra kata katalin katalina katana
katariina katarina katarinus katarzyna katcha kate katelijne katelin katelyn katelynn katerina katerine
kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern
katheryn kathey kathi kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn
kathryne kathy kathyrn kati katia katica katie katie-louise katina katinka katja katla katleen katlin
katlyn katlynn kato katri katrice katrien katriina katrijn katrin katrina katrine katriona kattie katty
katy kauko kauri kauthar kaver kavon kavurt kavya kawaca kawaya kawkab kawthar kay kay-uwe kaya kayagun
kayce kaycee kayden kaydence kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen kayleigh kaylen
kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan kayson kayun kazi kazim kazime
kazimierz kazimir kazuko kazuo keagan kealan keandre keanna keano keanu keara keaton kecia keegan keelan
keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keiko keila keion keira keisha
keith keitha keji kelami kelan kelby kelcie keld kelechi keli kelis kellan kelle kellee kellen kelley
kelli kellie kelly kelly-anne kelly-marie kellye kelsea kelsey kelsi kelsie kelton kelvin kem kemal
kemba kemberly kemboi kemuma kemunto ken kena kenan kenari kenda kendal kendall kendell kendra kendrick
kenedy kenes keneth kenisha kenji kenley kenn kenna kennard kennedi kennet kenneth kenney kennith kennth
kenny kent kenter kenth kenton kenya kenyangi kenyatta kenyetta kenyon kenza kenzie kenzo keon kera
keran keri kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha keshaun
keshawn keshia kestutis kete ketilbjorg ketilbjorn ketilfridur ketill ketilridur keturah keva kevan
keven kevim kevin kevon keya keyaan keyla keyon keyshawn kezban kezia keziah khaalid khaan khadidja
khadija khadijah khaled khalid khalil khalilah khamani khamisi khanyisile khari khiry khloe khoa kia
kiaan kiah kian kiana kiandra kianna kiano kiapo kiara kiaran kiarie kiarra kibafupia kibar kibet kibibi
kiburi kiddy kiera kieran kiernan kieron kierra kiersten kiesha kieth kifaye kifayət kijana kijani kike
kikelomo kiki kiley kilian kilicbay kiljan killian kilonzo kim kimani kimanzi kimathi kimball kimber
kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbilio kimbra kimeu kimi kimiko
kimmo kimora kimutai kimya kinaya kindra kinel kinga kinley kinsey kinsley kinte kinubi kinuthia
kinyanjui kinyua kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop
kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kirat kirby kirgiz kiri kirk kirsi kirsten
kirsti kirstie kirstin kirstine kirsty kirt kirui kisha kisima kismet kitan kitti kittie kitty kiume
kivilcim kiwara kiya kiyasi kiyoko kiyoshi kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran
kjarr kjartan kjarval kjeld kjell kjersti kjetil kjoi kladia klaengur klara klaudia klaudie klaus
klaus-d klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner
klavdija klavs klea klemen klemens klement klementina klemenz kleopatra kliment kloe klothilde knorr
knud knut knute knutur koby kocabas kocak kockan koda kodchaporn kodran koech koen koenraad kofi koggi
koha kojo koko koktas kolawole kolbeinn kolbjorg kolbjorn kolbra kolbrun kolby koldan koldis kolfinna
kolfinnur kolfreyja kolgrima kolgrimur kolmar koloman kolskeggur kolten kolton kolur kolvidur koncagul
kondo konguralp konkordia konner konnor konny konrad konradi konradus konstantin konstantinos
konstantinus konstanty konstanze konul kopan kopur kora koray korbin korbinian kordell kordula korede
korey kori korinna korir korka korkmazalp kormakur kormlod kornel kornelia kornelija kornelius kortney
korugan kosemen kosgei kosisochukwu kosukhan kotryna kotuz kourtney kovsər kovu kraig kraki kreszentia
kreszenz kria kriemhild kris krish krisha krishna krisjanis kriss krissy krista kristan kristaps
kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristeen kristel kristen kristens
kristensa krister kristers kristey kristfinnur kristfridur kristgeir kristgerdur kristi kristiaan
kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin kristina kristine
kristinn kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle kristleifur kristlin
kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer kristolina kristopher
kristros kristrun krists kristthor kristthora kristupas kristvaldur kristvardur kristveig kristvin
kristvina kristy kristyn kristyna krisztian krisztina krisztofer kritika krummi krysta krystal krysten
krystian krystin krystina krystle krystof krystyna krzysztof ksawery ksenija kubran kuchanua kuddusi
kujoe kujtim kullervo kulnun kum kumar kumral kumush kunaporn kuncara kunibert kunigunda kunigunde
kunkyi kuno kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay
kutgun kutun kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi
kweku kweli kwesi kya kyalo kyan kyano kyara kyla kylah kyle kylee kyleigh kylene kyler kylian kylie
kyllian kyllikki kym kymani kymberly kyoko kyong kyra kyree kyrie kyson kyung kəmalə kəmaləddin kənan
kəramət kərim laban labeeb labib labinot labuh lacey lachelle lachlan laci lacie lacin lacramioara
lacresha lacy ladarius ladawn laddie ladina ladislau ladislaus ladislav ladislava ladli ladonna lady
laeeq lael laela laerke laetitia lafayette lafe lahiah lahoma lai laia laika laila lailah lailati
laimonis lainey laini laiq lais laisha laith lajita lajlaj lajos lajuana lakeesha lakeisha lakendra
lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksana laksh lakshit lakshmi lala lale lalita
lalla lalo laly lalə laləzar lamar lamarcus lambert lamberto lameck lamine lamiyə lamonica lamont
lamonte lana lanang lance landan landin lando landon landyn lanell lanelle lanette laney langalibalele
langat langgeng lani lanie lanita lanjar lannie lanny lanora lantar laoise laora laqeet laquan laquanda
laquita lara lara-sophie larae laraine laras laree larensina larent larentius laretta larey larhonda
larisa larissa larita larkin laron laronda larraine larry lars lars-ake lars-erik lars-goran lars-olof
larue larus lary lasandra lascar lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
lashell lashon lashonda lashunda lasmanto lasmono lasonya lasse lassi lassie laswi laszlo latanya
latarsha latasha latashia lateef latesha latia laticia latif latifah latika latisha latonia latonya
latoria latosha latoya latoyia latrell latrice latricia latrina latrisha laufar laufey laufheidur
laufhildur lauga laugey laugheidur laugi launa laura lauralee lauran laurance laure laureano laureen
laurel lauren laurena laurence laurene laurens laurent laurentia laurentiu laurenz lauretta laurette
lauri laurian lauriane laurice laurie laurin laurina laurinda laurine lauris laurita laurits lauritz
lauryn laurynas laus laust lautaro lavada lavanya lavelle lavenia lavera lavern laverna laverne laveta
lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna
lawerence lawrance lawrence lawrencia lawson lawton layla laylah laylo layne layth layton lazar lazaro
laze lazim laziz lazzaro lea lea-sophie leah leala leamon lean leana leander leandra leandre leandro
leane leaner leann leanna leanne leano leanora leart leatha leatrice ledion ledun lee leeann leeanna
leeanne leela leena leeroy leesa leevi legawa leia leidolfur leidy leif leifur leigh leigha leighann
leighton leiknir leikny leila leilani leire leisa leisha leitha leja lejla lekha lekisha lela lelah
leland lelar lelia lella lem lembah lemma lemmie lempi lemuel lena lenah lenard lene leni lenita lenka
lenn lenna lennard lennart lennarth lennert lennie lennon lenny lenon lenora lenord lenore lenwood leo
leocadia leocadio leokadia leola leoma leon leona leonard leonarda leonardo leonce leoncio leone leonel
leonhard leonia leonid leonida leonidas leonie leonila leonor leonora leonore leons leontin leontina
leontine leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota lere leroy lerze
lesana lesha lesia leslee lesley lesli leslie lesly lessie lesta lester leszek letha lethia leticia
leticija letisha letitia letizia lettie letty levente levern levi levie levin levina levis levon
levoslav lewis lex lexi lexie lexis lexus leydi leyla leyla-katharina leyli leyre lezize lezlie lhanzey
lia liam lian liana liane lianne lias liba liban libardo libbie libby liberto libni libor librada libusa
libuse lica liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene liepa liesa liesbet
liesbeth lieschen liesel lieselot lieselotte lieven lieze lif lifdis ligia ligita liisa lila lilah
lilburn lili lilia lilian liliana liliane lilianna lilie lilija lilijana lilita lilja liljana liljar
liljuros lill lilla lillard lillemor liller lilli lillia lilliam lillian lilliana lillianna lillie
lillis lilly lilo lilou lilyan lilyana lilyanna liman limar limazah lina linah linas linberg linbjorg
linda lindah lindar lindberg lindbergh linddis lindell lindis lindita lindsay lindsey lindsy lindy line
lineik linet linette liney ling lingny linh linhildur lini linn linna linnea linnie lino linsey lintang
linton linus linwood linzy lioara lioba lionel lipika liridon liridona lirim lirjan lisa lisa-marie
lisabet lisabeth lisandra lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte lisebet liselott
liselotte liseth lisette lish lisha lisle lissa lissette lissi lissie lissy listalin litha littie
littleton litzy liv liva livia livingstone livio liviu liwia liya liyaaqat liyaqat liz liza lizabeth
lizbeth lize lizete lizeth lizette lizz lizzette lizzie lizzy ljiljana ljosalfur ljosbjorg ljosbra
ljotunn ljotur ljubica ljubisa ljubov ljudmila ljufur llewellyn lloyd lockie lodewijk lodmundur lodovico
loek loes lofn loftur loftveig logan logey logi lohit loic loice loida lois loise lokbra loke loki lola
lolita lolla lollie lona londa londisizwe londiwe londyn loney loni lonie lonna lonnie lonny lonzo lopa
lope lora loraine loralee loran lorayne lorcan lore lorean loredana loree loreen lorelai lorelei loreley
loren lorena lorene lorens lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori loria
loriann lorie lorik lorilee lorin lorina lorinda lorine loring loris lorita lorna lorne lorraine
lorrayne lorretta lorri lorriane lorrie lorrine lory lossie lota lotfi lotta lotte lottie lou louana
louane louann louanna louanne louella louetta loui louie louis louisa louise louka loula louna loura
lourdes lourenco lourie lousie louvenia love lovell lovella lovett lovetta lovey lovie lovina lovis
lovisa lovre lovro lowell lowie loy loyce loyd loyola luan luana luann luanna luanne luara luay luba
luberta lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca lucentiu lucetta
lucette luchino lucho lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucilla
lucille lucina lucinda lucindy lucio lucious lucius lucky lucrecia lucretia lucretiu lucrezia lucy luda
ludek ludger ludie ludivina ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica
ludovico ludovicus ludovit ludvig ludvik ludvika ludwig ludwina luej luella luena luetta lufen lugenia
luhung luigi luigia luigina luis luisa luisana luise luisina luitgard luiz luiza lujza luka lukas lukasz
luke lukita lukka lukman lula lulah lular lulie luljeta lulla luluh lulut lulzim lum luminita lumir luna
lungile lunna lupe lupita luqmaan luqman lurana lurena lurhur lurlene lurline lusia lusinda lut luter
lutf lutfan lutfi lutfiyyə lutgarde lutgardis lutgart luther luthfi lutie luuk luvenia luverne luvinia
luvisa luwar luwes luyanda luzie luzius luzmira lwandile lya lyam lydell lydia lydiah lydiane lydianne
lydie lydur lyla lylah lyle lyman lyna lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta
lynette lyngar lyngheidur lynley lynn lynna lynne lynnette lynsey lynwood lysiane lytingur ləman lətafət
lətif lətifə maahir maaike maajid maalik maanas maanav maaria maarit maartje maawiya maaz maazin mabad
mabel mabell mabelle mabil mable mac macaria macario macarthur macauley macel maceo macey macharia
machelle maci macide maciej mack mackenzie macs macy madaha madalena madalene madalin madalina madaline
madalyn madalynn madani madara maddalena maddie maddison maddox maddux maddy madelaine madeleine
madelene madelief madeline madelyn madelynn madge madhav madhavi madie madilyn madilynn madina madini
madisen madisyn madiyan madleina madlen madlyn madoa madora madyan madyson mae maebell maebelle maegan
mael maelle maelys maeva maeve mafalda maftuna magali magalie magaly magan magaret magarete magda
magdalen magdalena magdalene magdaline magdolna magga maggey maggie maggy magndis magne magnea magnes
magney magnfridur magngeir magnheidur magnhildur magni magnolia magnthor magnthora magnus magnusina
magny magret magrit mahad mahala mahali mahalia mahalie mahaz mahbeer mahboob mahbub mahdee mahdi mahdy
maheen maher mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahir mahirə mahizər mahja mahlon
mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maicol maida maidis maie maighread
maija maik maike maiken maikol maimuna maimunah maina maingi maira maire mairead mairin mairtin maisa
maisha maisie maisol maisy maisə maite maivi maiya maj maj-britt maj-lis maja majani majd majdi majdy
majeed majella majken majorie majvor makai makaila makala makan makara makarena makau makayla makeda
makeen makena makenna makenzie makhi makini makokha makori maksim maksimiljan maksude maksur maksymilian
makunga makuta makuu malachi malachy malak malakai malaki malaya malcolm malcom malea maleah malena
malfridur malgorzata malhildur malia maliah malik malika malin malina malinda malio malisa malissa
malissie maliyah maliza malka mallie mallorie mallory malmfridur malorie malou malthe malu malva malvin
malvina malwina mamadou mamen mamie mammie mamun man manaaki manadis manaf manah manaia manan manawa
manbir manda mandie mandla mandlakhe mandy manel manerva manervia maney manford manfred manja manley
mannie manola manole manon mansfield manson mansurali mantas mante manthan manu manuel manuela manuelita
manuella manya maqsud mara mara-julie maraea maragaret maragret maralyn maranda maras marbjorn marc
marcantonio marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcello
marcellus marcelo marcene marchelle marchello marcheta marci marcia marcie marcin marco marcos marcus
marcy mardell mardis mare mareen mareike mareikura mareile marek mareks marel marela mareli marella
marely maren marese marey marfridur marg margana margaret margareta margarete margaretha margarethe
margarett margaretta margarette margarita margarite margaritha margarito margart margaud margaux margeir
margene margeret margert margery marget margherita margie margit margita margitta margo margorie margot
margoth margret margreth margrethe margrett margretta margrieta margrimur margrit margrith margrjet
marguerita marguerite margueritte margunnur margurite margus marguy margy marheidur marhta mari maria
maria-luise maria-theresia mariadi mariah mariam marian mariana mariane marianela mariangela marianita
mariann marianna marianne mariano maribel maribeth marica maricel maricela maricica maricruz marie
marie-ange marie-anne marie-cecilie marie-christine marie-claire marie-claude marie-france
marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line marie-louise marie-luise
marie-madeleine marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese
mariechen marieke mariel mariela mariele mariella marielle marieluise marietta mariette marija marijan
marijana marijke marijn marijon marika mariko marilee marilena marilla marilou marilu mariluz marilyn
marilynn marin marinda marine marinela marinella marinette marinka marino marinus mario marioara mariola
marion maris marisa marise marisel marisela marisha marisol marissa maristela marit marita marite
maritta maritza mariuca mariuerla marius mariusz marivel mariyah marja marja-leena marja-liisa marjaana
marjan marjana marjanca marjani marjatta marjeta marjo marjon marjona marjorie marjory marjukka marjut
mark markas markel markell marketa marketta markita markku marko markrun markthor markus marla marlana
marland marlaug marlee marleen marleigh marlen marlena marlene marleny marley marlie marlies marliese
marlin marline marlis marlise marlo marlon marly marlyn marlys marlyse marna marni marnie marnita marnix
marolina marolyn maron maroof maros marquerite marquetta marquez marquita marquitta marri marrion
marselia marselina marsellius marsha marsibil marsilia marsito marsudi marsy marta martaka martana
martani marteinn martell marten martez marth martha marthe marthen marti martijn martika martim martin
martina martine martino marton martta martti marty martyn martynas marus marusa marva marvella marvin
marvis marwa marwata mary marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle
marybeth maryellen maryetta maryjane maryjo maryland marylee marylene marylin maryline maryln marylou
marylouise marylyn marylynn maryrose maryse maryvonne marzena masako masao masar maside masika masinde
massiel massimiliano massimo massinissa masume matea matej mateja mateo mateus mateusz matevz matha
matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathys mati matias matic
matie matija matilda matilde matiss matiu matjaz mato matous mats matt mattea matteo matthea matthew
matthia matthias matthieu matthijs matthilda matthildur matti mattia mattiana mattias mattie matts matty
mattye matunda matus matyas maua maud maude maudie mauno maura maureen mauri maurice mauricette mauricio
maurilio maurin maurine maurita maurits mauritz maurizio mauro maurus maury maurycy mavie mavis mavuno
max maxence maxi maxie maxim maxima maxime maximiano maximilian maximiliano maximilien maximillian
maximina maximino maximo maximus maxine maxwel maxwell maxx maya maybell maybelle maye mayerly maykol
mayme maymie maynard maynur mayola mayra maysa mayte mazie mazlum mbithi mboya mbugua mburu mcarthur
mcebisi mckayla mckenna mckenzie mckinley meabh meagan meaghan mearl mechelle mechthild mechthilde
mechtild mecide mecit meda medard medeja medina medora meelis meera mees mefarettin mefharet meg megan
megane meggan megha meghan meghana meghann mehbarə mehdi mehdiqulu mehdiye mehin mehman mehmed mehmet
mehmetzahir mehrigul mehrimoh meibh meik meike meinhard meinolf meinrad meja mekhala mekhi mekkin
mekkino mel melaha melaine melani melania melanie melanine melany melba melbourne melchior melchor melda
melek meleknur melia melichar melida melihcan melikkan melina melinda melisa melissa melissia melita
melitta melker melkior melkolmur melkorka mell melle mellie mellisa mellissa melodee melodie melonie
melony melrakki melros melton melul melva melville melvin melvina melvine melvyn melwin melynda memili
menachem mendy menfeat mengi menguc menisan mensalder meral merba mercedez mercer merche mercy mercyline
merdi mereana meredith merel meret merete merethe mergim meri merideth meridith meriem merijn merike
merilyn merim merissa merja merl merle merlene merlin merlyn merna merri merrie merrilee merrill merrily
merritt mert mertel mertie merton merva merve mervi mervin mervyn merwin mery meryem meryeme meryl
merzuk meshack meshur messiana mestur mesude mesut meta metehan metha methusalem metin metinkaya metka
metrine mette mettie metusalem meveddet mevludiye mevlut mey meyhanim meyransa meyvant mezide mia miah
mias micael micaela micah micayla miceal micha michael michaela michaele michail michal michala michale
micheal micheala michel michela michele micheletto michelina micheline michell michelle michelotto
michial michiel michiko mickael mickey micki mickie micky mieke miesha mieszko migdalia migle miguel
miguela miguelangel miguelina miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihin
mihkel mihnea mihrab mihriye miia miika mik mika mikael mikaela mikaelina mikaere mikaila mikal mikala
mikalah mikayil mikayla mike mikeal mikel mikelis mikels mikhail miki mikjall mikkael mikkalina mikkel
mikki mikko miklos mikulas mikyas mila milada milagros milana milas milay milburn milcah milda
mildinberg mildred mildridur milena miley milford milica milissa milka milkah milla millaray millard
millicent millie milly milo milorad milos miloslav miloslava milosz milota milou milovan milton miluse
mima mimi mimir mimmi mimoza mimy mina minda mindaugas mindi mindy minenhle minerva minervia minh minibe
minna minney minnie minny minodora minoru minta mintie minurə mioara miodrag miquel mira mirabela miran
miranda miray mirbadin mircea mirco mirdza mireia mireille mirela mirella mireya miriah miriam miriama
mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh miroslav miroslava
miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe mirtie miruna miryam mirzə mirəli
misael mischa misha mishat mislav misra missouri missy mistie misuli mitali mitch mitchel mitchell
mitchelle mitesh mitrut mitsue mitsuko mittie mitzi mitzie mitzy miya miyesser miyoko mizhir mjadveig
mjalldis mjallhvit mjoll mjollnir mjolnir mkarkara mladen mlungisi mnqobi moa modena modesto modis
modris modupe moeidur moesha moey mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud
mohand moheidur mohini mohinur mohlaroyim mohsim moira moises mojca mojisola mojisoluwa mojmir moli
mollie molly momanyi mona monalisa monica monicah monika monique monis monna monnie monserrat monserrate
montel montie montrell montserrat monty mora moraa moradeke morayo mordechai mordur moreen morena
morenike morgan morgane moriah moric morine morits moritz morolake morris morten mortimer morton mose
moses moshe mosi mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine
moyosore mozell mozella mozelle mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib
mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur mugo mugur
mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub
muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina muhyettin mui
muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim mulele muli
mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munda mundheidur mundhildur
mundina munene munezzer mungai munif muninn munisa muntəzir munyao munyoki munəvvər muoi murad murat
muratcan murdock muret muriel murielle muriithi murilo murimi murit murithi muriuki murl murod murphy
murray murry mursalina mursinin mursita mursəl murti musa musafet musaffa musau musembi musemma musfira
mushtariy musila muskunaz muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki
mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutuku
mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker
muzhir muzəffər mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende
mwendwa mwezi mwikali mwiti mya myah mychal myer myesha mykel mylee mylene myles mylie myong myr myra
myranda myriam myrkjartan myrkvi myrl myrle myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis
myrtle myrun myung mzamo mədinə məhru məhəmməd məhərrəm məlahət məleykə məmməd mənsur mənsurə məryəm
mərziyyə məsmə mətanət naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh
nabih nabil nabila nachiket nacio nada nadeem nadege nadene nades nadeschda nadeshda nadezda nadhir
nadia nadim nadin nadine nadir nadja nadr naeem nael nafasat nafees nafesa nafii nafile nafis nafula
naglis nahashon nahiara nahidə nahla nahuel naiara naib naibə naida naide nailə naim naima naimh nair
naja najair najam najee najeeb najib najuma najwa nakesha naki nakia nakif nakip nakisha nakita naksh
nakul nalan nalar naliaka nallely namiq namon nan nana nancee nancey nanci nancie nancy nand nandini
nando nandor nanette nanie nanjala nanna nannette nanni nannie nansy nanə naoimh naoise naom naoma naomh
naomi naomy napoleone naradi narcis narcisa narcisse narcissus nardi narfi narhanim narimane naringul
narji nasab naser nash nashipie nasiba nasim nasir nasiru nasra nasrullah nassim nastja nasuf natacha
natalee natalia natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa natascha
natasha natashia natasja natasza natella nath nathalia nathalie nathaly nathan nathanael nathanial
nathaniel nathari nathasha nathen natiq natisha natividad natosha nattawun nattmordur nattsol nattulfur
natəvan naud nautica naveen nawal nayara nayaret nayareth nayeli nayely nayfa nayibe nayil naz nazaret
nazario nazende nazidil nazilə nazim nazimet nazimə nazir nazli nazlihan nazlim nazmi ndegwa nderitu
ndirangu nduku ndumiso ndung'u ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha nebojsa
necati necdat nechifor necilal necmettin necole necva neda nedas nedda nedjma nedra needham neel neelima
neely neema nefaret nefiye neftali neha nehemiah nehip neider neil neill neisti neja nejc nejdet nekesa
nela nelah nelcy nelda nelia nelida nelie nelima nelio nell nella nelli nellie nelly nels nelson nelsy
nelu nelya nemanja nenad nenita nenna nenni neola neoma neomi neppie neptunus nerea nereida neriban
nerijus nerim neringa nerissa nermin nery nesfe nesip neslinur neslisah nesrin nesrine nestor nete netra
nettie neva nevaeh neval neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman
newton neyran neza nezengul nezihi nezize ng'ang'a nga ngaire ngamia ngan nganga ngari ngeni ngigi ngoc
ngozi ngugi nguyet nhat nhien nhlanhla nia nial niall niamh niara nibaldo nicanor nicat niccolo
nichakarn nichelle nichifor nichol nichola nicholas nicholaus nichole nicholle nicholus nick nicki
nickie nicklas nicklaus nickolas nickole nickson nicky niclas nico nicoara nicodemo nicodemus nicodim
nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta
nicolette nicoline nicolle nicolo nicu niculina niculita nicusor nicuta nida nidbjorg nidhi nidia nidra
niek niels nienke niesha nieves nigar nigel nigesa nigmet nihad nihai nihal nihan niharika niilo niina
nik nika nikanor nikau nikhil niki nikia nikita nikki nikko niklas niklaus niko nikodem nikol nikola
nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora niksa
nikulas nila nilam nilcan nilda nile niles nili nilima nilo nils nilsa nilson nilufar nimakoah nimrat
nina ninetta ninfa nini ninioluwa ninna ninnie nino ninoska ninthe nira niracha nirgul nirja nisa nisha
nisə nita nitara nitesh nives nixon niyaga niyaz niyazi niyilolawa njabulo njagi njala njall njenga
njeri njeru njiru njogu njoki njola njordur njoroge njozi njue njuguna nkazimulo nkiruka nnamdi nneka
noa noah noam nobantu nobie nobuhle nobuko noe noeleen noelia noeline noella noelle noemi noemie nohely
nohemi nohora noirin nojus nokkvi nokulunga nola nolan nolberto noleen nolen nolia nolie nollaig noma
nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla
noni nonie nonjabulo nonso noor noora noortje noppakao nora norah norbert norberto norbey nore noreen
norene noreta noretta nori norica noriko norina norine norita norma norman normann normunds norris
norton norval norwood notburga nothando nott noud nour nout nova novi novruz novrəstə noxolo nozibusiso
nozima nozizwe nqobizitha nrima ntimi nuala nubar nubia nudret nugraha nuhu numi nura nural nuran nuranə
nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat nurice
nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser nursim nursən nursərəf
nurtac nurten nuru nurul nurulla nurullah nurveren nury nurəddin nusa nusabə nusirəvan nusrət nutcha
nutkrita nutwadee nuyan nwabudike nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasi
nyasia nyawira nybjorg nydia nyla nylah nynke nyoka nyoman nyongesa nyoni nyota nyree nyuki nyvard
nzioka nzomo nəcəf nəfisə nərgiz nəriman nərmin nərminə nəsib nəsimi nəzakət nəzrin oakley oana obaid
obanijesu obdulia obe obed obianuju obinna ocampo oceane ochieng ocie octa octav octavia octavian
octaviana octavie octavio octaviu octavius oda odalis odalys oddbergur oddbjorg oddbjorn oddfreyja
oddfreyr oddfridur oddgeir oddgerdur oddhildur oddi oddie oddkell oddlaug oddleif oddleifur oddmar oddny
oddrun oddsteinn oddthor oddur oddvar oddveig oddvor odelia odeline odell odette odhiambo odhran odie
odika odile odilia odin odina odinn odis odkanli odongo oduor odus oeshi ofeigur ofelia ofeliya offie
oganer ogden ogechi ogmunda ogmundur ogn ogooluwa ogri ogulbas ogurata ogus oguzman oisin oiva oivind
ojas ojasvi ojvind okanay okbay okechukwu okello okey okguclu okkas okoth okseven okta oktavia oktavius
okto oktovia oktovius okturemis okturk okumu okyalaz ola oladare oladimeji olaf olafia olafina olafur
olajumoke olakunle olalla olan oland olanrewaju olansile olar olasunmbo olav olavi olavia olca oldag
oldrich ole olegario olen olena olene oleta olevia oley olfert olga olgeir olgerts olgierd olimpia
olimpian olimpiu olin olina olinda oline oliva oliver olivert olivia olivie olivier olivija olivine
oliviu oliwer oliwier olli ollie olly olnir olof ololade oloo olov olrun oluchi olufunke olufunmilayo
olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwole olveig olver olvir olwen olwethu olympia omaca omair omaira omaja oman omar omari omarion omeir
omer omi omie omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa
omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel ondieki ondolfur ondrej
oneal oneida onel onesmus oneta oney ongay ongen onie onita onkar onni onnie onofre onsal onuker onundur
onur onurcan onursu onveer onyango onyinye oona oonagh opal opan opha ophelia ophelie opiyo opung
opwonya oqtay ora orah oralee oralia oran oranli orazio orbrun orcin orduxan orelia orene oreofe orestas
oreste oretha orfelina orfeus orfhlaith orfiye orgun orhan oriana orie orik orin orinder oris orjan orla
orlagh orlaigh orlaith orland orlando orlaugur orlena orley orlin orlo orlygur orma ormheidur ormhildur
ormur orn orna ornella orni ornolfur orpha orra orren orri orrie orrin orris orsolya orson ortak ortansa
ortrud ortrun ortwin oruc orval orvar orvel orvil orville orvin orvis orvokki orxan oryurek osama
osbaldo osborn osborne oscar osha osie osiyo osk oskar oskari oskars osman osmo osogo osp ossama ossi
ossian ossie ossur osunleke osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin ota otabek
otakar otavio otay otelia otfried otha othel othmar otho otieno otilia otilija otis otkatla otkell otmar
oto otri ott otta ottar ottarr ottavio ottfried otti ottie ottilia ottilie ottis ottmar otto ottokar
ottomar otylie ouanes ouida ouma oussama outi ovid ovidio ovidiu ovila oviya ovli ovun owais owen owens
owethu owino owuor oxana oxar oyenike oyindasola oymak oysha oystein oyvind ozakan ozalpsan ozana ozansu
ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem
ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek
ozturk ozudogru ozy ozyurt ozzie paavo pabla pablo paca pachongruk padma padmi padraic padraig padraigh
padraigin pahal paige paiman pairlee paityn paivi paivikki paker pakizə pakjira paksu paldis paley
palfridur palhanna palheidur palhildur palin palina pallavi pallie palmey palmfridur palmi palmira
paloma palrun pam pamala pambe pamela pamelia pamella pamfil pamila pamula panagachie panait pandu
panfilo pangeran pangestu panji pankrac pannawich pansy panya paola paoletta paolo paralee paramita
paraschiva pardi paride parin parley parman parmes parrish parsa parth parthenia particia parvez pascal
pascale pascaline paschal pascual pascuala pasi paskalia pasqual pasquale patchaploy patcharaporn
patience patrek patrekur patric patrica patrice patricia patricie patricija patricio patrick patrik
patrina patrisia patrizia patru patryk patsy pattamon pattapon pattatomporn patti pattie patty paul
paul-gerhard paul-heinz paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin
paulina pauline paulino paulita paulius paulo pauric pavani pavao pavel pavla pavlina pavol pawan pawel
paxton payten payton paz peadar peader pearce pearla pearle pearlene pearley pearlie pearline pearly
pearse peder pedro peem peeter peggie peggy pehlil pei pekka pekkan pelaji pelayo pembesin penelope
penina peninah penney penni pennie pentti pepijn pepita pepito per-erik per-olof percival percy peren
perinur peris perkasa perla perley perlita permelia permun pernell pernilla pernille pero perri perrine
perry pershing pertti pervaiz petar pete peter peter-michael peteris peterson petr petra petrana petras
petre petrea petri petrica petrina petrisor petrona petronela petronella petronila petros petru petrun
petrunella petrut petruta petter petteri petur peyton phanice phebe phelim phelix phenphitcha pheobe
phil phileine philemon philip philipp philippa philippe philippine philis phillip phillis philomena
philomene phineas phoebe phubes phuc phung phuong phylicia phylis phyliss phyllis pia piaras piedad pien
pierangelo pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre
pierre-yves pierrette piersanti pieter pieter-jan pietro piia pijus pili pim pinkey pinkie pinkney
pintusorn piotr piper pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur ples
plesu pleun plinio plummer pok pol polad polina polk pollie polly polona polonca pompeo pompilia
pompiliu pomponio poncio pontus pooja popobawa porfirio pornchanok porsha portia posey poul povilas
powell praba prabawa prabowo prabu prakosa prames pranata pranav pranawa praneel pranit prasetya
prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben predrag premysl prentice prentiss
presley preston pria pricilla priit prisca priscah priscila priscilla priscillah prisha priska priya
profira prokop prudence prudencio prudie pryor przemyslaw puccio puji pumbaa punhan puntira puput purcek
purl purwa purwadi purwanto pushti puspa puti putri putu pəri pərisan pərvanə pərvin pərvinə pərviz
qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel
qareeb qarin qaseem qasid qasif qasim qatadah qawee qay-yoom qays qiana qiyas qizbəs qoncə qori qosqar
quadir quang qudamah quddoos qudoos qudrət queen queenie quentin quiana quincy quinn quint quinten
quinter quintin quinton quinty quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub quyen
qədir qələndər qənirə qəsəm qəzənfər raaghib raagini raahil raakin raamis raamiz raashid raatib rabah
rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit rachael rachal rachana
racheal rachel rachele rachell rachelle rachid rachida rachit rachita racquel radek radeke radgeir radha
radhee radhika radhildur radi radika radim radit raditya radka radmila radomir radoslav radoslava
radoslaw radovan radovana radu raducu raduz radvardur radvile rae raeann raed raees raegan raekwon rael
raelene raelyn raelynn raewyn raf rafael rafaela rafaella rafal rafan rafay rafe rafee rafeek rafeeq
raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafn
rafnar rafney rafnhildur rafnkell raghav ragheb raghib ragna ragnar ragnbjorg ragner ragney ragnfridur
ragnheidur ragnhild ragnhildur raguel rahab raharja rahat rahayu raheel raheem rahel rahiye rahma rahman
rahmat rahmet rahmi rahn rahsaan rahul raiden raifə raihan raija raik raili raimo raimondo raimonds
raimundo raina rainer raisa raissa raivis raivo rajab rajata rajeshri rajko rakeem rakel rakide raksha
raleigh ralf ralf-dieter ralf-peter ralph raluca ramadhan ramazan ramid ramil ramilə raminta ramiro
ramiz ramon ramona ramonita ramsey ramunas ramune ramzi rana ranae ranbir rance randa randal randalin
randall randee randel randell randi randidur randle randolf randolph randver randy ranee rangga rani
rania ranieri rannva rannveig rannver ranveer raoul raphael raphaela raphaelle raquan raquel rashaad
rashaan rashad rashawn rasheed rasheeda rashid rashida rashidi rasim rasimə rasma rasmus rastislav rasul
ratchanon ratih ratna raul rauno raven ravy rawiri rayaan rayan rayana rayburn rayen rayfield rayford
rayhona rayla raylene raymon raymond raymonde raymund raymundo rayna raynard rayne rayshawn rayyona razi
raziyə razvan reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka
rebihat recep recepali redmond reece reena reese refet refik refugia refugio refur regan regena regenia
reggie regina reginal reginald reginbaldur reginbjorg regine reginia reginn regis regitse regitze regula
regulo rehaan rehema rehime reid reidar reidun reifnir reijo reiko reilly reimar reimer reimund reina
reinald reinaldo reinel reingard reinhart reinhild reinhilde reinhold reinis reita rejane reksa rella
relu rema remazan rembrandt remi remigio remington remona remus remy remzi rena renaat renada renae
renaldo renan renata renate renato renaud renay rendy rene renea renee renetta rengul renita renna
rennie rens renske renzo reshoni respati ressie restu resulcan retha rettie reuben reubin reva revza rex
rexford rexhep reyansh reyes reyhan reyhanə reyn reyna reynald reynalda reynaldo reynar reyndis
reynheidur reynhildur reynir reynold reynolds reyr reza rezin rezzak rhavi rheba rheta rhett rhian
rhianna rhianne rhiannon rhoda rhona rhonda rhys ria riad rian rianna ricarda ricardas ricardo ricards
riccardo ricciotti richard richardt richelle richie richmond rick rickard rickey ricki rickie ricky rico
ridhi ridwan rifkiye rigmor rigo rigoberto rihanna rihards riikka riina riitta rikard rikardur rikey
rikhard rikhardur rikka rikke rikki riku riley rilla rillie rimante rin rina rinaldo rinda rini rino
rinor ripley risalet risasi rishi risper risto rita ritchie ritva rivka riya riyad riza riziki rizki
rizvan roan robb robbe robbi robbie robbin robby robbyn robena robert roberta robertas robertina roberto
robinson robiya robjorg robley robt roby robyn rocco rochdi rochel rochell rochelle rochus rocio rodah
roddy roderic roderich roderick rodger rodgers rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue
rodull roel roeland roena rofn rogelio roger rogn rognvald rognvaldur rognvar rohaan rohan rohat roise
roisin rojnu rojus rokas rokkvi roko roksana roland rolanda rolandas rolande rolando rolands rolant
roldan rolf rolf-dieter rolf-peter rolla rolland rollande rollie rollin romain romaine romana romanita
rome romelia romello romeo romie romina romolo romona romuald romualdas romulo romulus romy ron rona
ronal ronald ronaldo ronan ronda rondal roni ronin ronith ronja ronke ronna ronni ronnie ronny rono rony
ronya roope roosa roosevelt rori rory rosa rosa-maria rosabelle rosalba rosalee rosaleen rosalia rosalie
rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamel rosamond rosana rosann
rosanna rosanne rosant rosar rosaria rosarie rosaura rosberg rosbjorg rosborg rosco roscoe rose-marie
roseann roseanna roseanne rosel roselee roselia roselinde roseline rosella roselle roselyn roselyne
rosemarie rosemary rosena rosenberg rosenda rosendo rosetta rosette rosevelt rosey rosfridur roshildur
rosi rosia rosie rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa rosio rosita roska roskva
rosl roslaug roslind roslinda roslyn rosman rosmann rosmarie rosmary rosmunda rosmundur rosny ross
rossana rossie rostislav roswell roswita roswitha rosy rotich rotraud rotraut rouven rovsanə rovsən
rowan rowena rowland roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royalə royce roza
rozalia rozalija rozanne rozella roziya rozsa ruairi ruari rubabə rubani rubar rube ruben rubeyda rubie
rubiela rubye rudecindo rudi rudite rudolf rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel ruffin
ruffus rufina rufino rufus rufət ruggero ruggiero rugile ruhide ruhiu ruhiyyə ruhsat ruhshona ruhugul
ruhəngiz ruie rukia ruknettin rumaysa rumeysa runa runar rundis rune rungo runhildur runi runolfur
rupert ruperta ruperto ruqayya ruqiya ruqiyyə ruri rurik rusen rushil ruslan rusman rusne russel russell
rustin rusul ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild rutur ruwaihim ruxanda ruxandra
ruxsarə ruy ruza ruzena ruzica ryan ryann ryder rylan ryland rylee ryleigh ryley rylie rym ryma ryne
ryszard ryte rytis rza rəfiqə rəhilə rəis rəmziyyə rəna rəqsanə rəsad rəsid rəsmiyyə rəsul rəxsəndə
s'fiso sa'adatu sa'diya saabir saad saadat saadiq saafir saahir saaiq saajid saalih saalim saanvi saaqib
saar saara saariyah saba sabah sabahat saban sabar sabari sabas sabastian sabatino sabbir sabeeh
sabettin sabih sabihe sabil sabin sabina sabine sabiq sabir sabirə saboor sabra sabri sabrina sabur
saburah sacha sachi sachiko saci sacidə sada sadaka sadao sadaqat sadat sadeed sadeti sadia sadie sadik
sadiki sadiman sadina sadiq sadittin sadiye sadye saeberg saebergur saebjorg saebjorn saebjort saeborg
saedis saefinna saefridur saehildur saei saelaug saelaugur saemann saemunda saemundur saeny saeros
saerun saesol saethor saeunn saevald saevaldur saevar saevarr saevin saevor safet safia safii safina
safinaz safir safiri safiya safta safura sagcan sagit sahat sahdiye sahibə sahigul sahil sahin sahinbey
sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sahvələd said saidi saiful saige saim
sairah saire saka sakari sakarias sakina sakip sakir saksham sakti sakura salah salbjorg saldis saleh
salena salgerdur salih salim salima salimah salimet salin salina salka salkin salley sallie sally salma
salman salmann salmar salny salohiddin salome salomea salomey salomon salsabila salurbay salvador
salvatore salvor salwa sam samahat samaksh samama samandar samanta samantha samar samara samarth samatha
samella samesh sami samiah samie samiha samil samina samir samira samirə samiya samiyah sammie sammy
sampson samson samsul samu samual samuel samuele samuli samurtay samwel samweli samxal samy sanaa sanai
sanavber sanaya sancak sancar sanda sandalio sandee sandel sander sandi sandie sandile sandis sandor
sandra sandri sandrine sandro sandu sandur sanela sanford sanije saniya saniyah sanja sanjar sanjuana
sanjuanita sanli sanna sanne sanni sannie sanora santana santeri santia santiago santina santino santos
sanur sanya sanziana saoirse saood sapa saphira sara sarabi sarafina sarah sarah-jane sarah-louise
sarahi sarai saran sardor sargin sari sariah saricabay sarina sarita sarka sarlota sarmite sarpkin
sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sasha saskia saso sathvik satia
satrettin satu saturnina saturnino satya saul saulius saumu saumya saundra sauti sava savak savana
savanah savanna saverio saveta savilla savina savion savki savni saxi sayali sayan saydam saygin sayin
sayrak sazime scarlet scarleth scarlett scarlette schley schuyler scot scott scottie scotty seaborn
seamus sean sean-paul seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien
sebastijan sebastjan sebattin sebigul sebla sebrina secgul secme sedat sedife sedrick seema sefania
sefer sefi sefiye segilola segismundo seha sehamet sehel sehreban sehza seif seifur seija seimur sejda
sekim selah selaheddin selale selatin selcan selcen selcuk seldon selena selene seler selim selime selin
selina seline selja selka selma selmer selmin selvi semaj semat semender semenica semine semir semra
semrin semsettin semsinisa sena senad senaida senan sencar sendogan seneca senia seniha senkal senn
senne sennur senol seona seosamh seppo septi seracettin serafeddin serafin serafina serah seraina serban
serda seref sereina serena serezli serfinaz serge sergei sergej sergey sergio sergiu sergius
serhatmehmet serina serine serita serkan serma serman sernur serol serpil servac servinaz sesar seselia
sesil sesilia sessa sesselia sesselja sessilia seth setsuko setya sevara sevcan sevdi sevdinar seve
severiano severin severina severine severino severt sevgen sevginur sevican sevil sevim sevinc sevinch
sevindik sevket sevketfeza sevla sevsevil seward seyda seydo seye seyfulla seyfullah seyfəddin seyhan
seyithan seymour seymur seyran seyyide sezal sezen sezginbas sha shaban shad shadrack shae shafter
shahina shahnoza shahriyor shahzod shahzoda shaina shakia shakila shakira shakita shala shalanda shalon
shalonda shamar shameka shamika shamsuddeen shan shana shanae shanda shandi shandra shane shaneka shanel
shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna shannan
shannen shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquan shaquana
shaquille shaquita shara sharan sharda shardae sharday sharde sharee sharell sharen shari sharice sharie
sharif sharika sharilyn sharita sharla sharleen sharlene sharmaine sharman sharolyn sharon sharonda
sharri sharron sharyl sharyn shasta shatara shaun shauna shaunda shauneen shaunna shaunta shaunte
shaurya shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta
shawnte shay shayla shaylee shayna shayne shea sheamus sheba shedrick sheela sheelagh sheena shehu
sheila sheilah sheilla sheillah shekoni shela shelba shelbi shelbie shelby sheldon shelia shella shelley
shelli shellie shelly shelton shelva shelvia shelvie shem shemar shemeka shemika shena shenika shenita
shenna shep shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita
sherlene sherley sherly sherlyn sherman sheron sherree sherrell sherri sherrie sherril sherrill sherron
sherryl sherwin sherwood shery sheryl sheryll sheyla shianne shida shiela shila shiloh shinead shira
shirely shirl shirlee shirleen shirlene shirley shirleyann shirlie shirly shivani shivansh shizue
shizuko shohjahon shohrux shoji shon shona shonda shondra shonna shonta shoshana shpresa shqipe shravya
shreya shu shukrona shyann shyanne shyheim shyla sian sibbie sibel sibilla sibille sibonelo sibongile
sibusisiwe sibusiso sibyl sibylla sibylle sidar siddharth siddie sidiq sidiqə sidki sidney sidonia siebe
siegbert sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem siena sienna sierra
sif sifa sifuna sigbergur sigbert sigbjartur sigbjorn sigdis sigdor sigdora sigfastur sigfinnur
sigfredur sigfrid sigfrido sigfridur sigfried sigfus sigga sigge siggeir siggerdur sighvatur sigismund
sigita sigjon siglaugur siglinde sigmann sigmar sigmunda sigmundur signa signar signe signhildur signy
sigri sigrid sigridur sigrikur sigrun sigsteinn sigthor sigthora sigthrudur sigtryggur sigtyr sigur
sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur
sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdis sigurdor sigurdora
sigurdrif sigurdrifa sigurdur sigurey sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur
sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurjon sigurjona
sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina
sigurlinn sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas
siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora
sigurunn sigurvaldi sigurveig sigurvin sigurvina sigvaldi sigvard sigvardur sigyn sihawukele siim siiri
sijuade siku silan silanur silas silfa silfrun silja silje silka silke sille silli silondile silva
silvan silvana silvano silvester silvestro silvia silvian silviana silvie silvija silvio silviu silvo
simao simas simber sime simen simeon simi similoluwa simina simion simisola simiyu simmie simo simon
simona simonas simone simonetta simonia simonne simphiwe simphiweyinkosi simpson simten simuzər sina
sinaida sinan sinasi sinda sindre sindri sindy sinead sini sinica sinikka sinisa sintija siobain sioban
siobhain siobhan siofra sione siper siphesihle sirac sirap siri sirin sirivan sirje sirkka sirnir siro
sirpa sirra sirriye sirry sirus sirzad sisi siska sisko sissel sitarə sithembiso sitiwat sittik
sittikorn siu siv sivar sivert sixi sixta sixten sixto siya siyabonga siylihan sjafnar sjoerd sjofn
skaeringur skafti skaidrite skapti skarphedinn skarpheidur skefill skeggi skender skidi skirnir skjoldur
skolastika skorri skuggi skula skuli skulina skuta skye skyla skylar skyler slade sladjana slamet slava
slavena slavica slavisa slavka slavko slavomir slavomira slawomir sloane slobodan slyvia smaranda smari
smidur smilte smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedis snaefridur
snaeholm snaelaug snaelaugur snaer snaeringur snaeros snaerun snaethor snaevar snaevarr sneha sneider
snezana snjafridur snjaka snjezana snjofridur snjoki snjolaug snjolaugur snjolfur snorra snorri snot
soffanias soffia sofi sofia sofiane sofie sofija sofonias sofus sohret soila sokmen solange solberg
solbergur solbjartur solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg soledad soleh
soley solfridur solgerdur solhildur soliha solimann solin soline solkatla sollilja solma solmar solmaz
solmundur solny soloman solomon solon solros solrun solva solvar solveig solvej solver solvey solvi
solvin solvina solvita solvor somadina somer somtochukwu son sona sonad sondra sondre songul songurkan
sonia sonja sonji sonke sonnur sonny sonya soo sook sophanias sophia sophie sophie-louise sophie-marie
sophronia sophus sophy soraia sorana sorawut soraya sorcha soren sorin sorina sorine sorli sosimo souad
soufiane souma soumia sovkət sowande soydaner soykan soykut soyler soyselcuk sozer spartakus spencer
spenser speranta sphiwe spoi spordi spurgeon srecko stacee stacey staci stacia stacie stacy staffan
stafford stan stancu stanislaus stanislav stanislava stanislavs stanislaw stanka stanko stanley stanton
stapi starkadur starla starri stasia stavros stef stefaan stefan stefana stefani stefania stefanie
stefanija stefanny stefano stefany steffanie stefica stefka stefnir steina steinar steinarr steinberg
steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steinfridur
steingerdur steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinmodur steinn
steinolfur steinrodur steinros steinrun steinthor steinthora steinunn steinvardur steinvor stela stelian
steliana stella stellah stellan steluta sten stepan stepanie stepanka stephaine stephan stephane
stephani stephania stephanie stephany stephen stephene stephenie stephine stephnie stephon sterre
stetson stevan steve steven stevie stewart stian stien stig stigheidur stigrun stigur stijn stina stine
stirnir stiven stjarna stjepan stojan stoney stormur storolfur stuart sture sturla sturlaugur sturri
styrbjorn styrgerdur styrkar styrmir styrr suanne suat suayp subhan subomi subutiye sucaettin suci
sucəddin sudabə sudi sudie sudiksha sueann suellen sugra suha suhani suheyda suk sukri sukru sukufe
sukufə sukur suleiman sulema suleyla suleyman sulhi sullivan sultane sumarlidi sumarlina sumarros
sumayya sumerya sumeyye sumiko sumner sunay sunday sune sunel suner sungara sunna sunnefa sunneva sunni
sunniva supasit supasita suphi surya surəyya susam susan susana susanita susann susanna susannah susanne
suse susen susi susie sussanne sussie susy suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna
suzanne suze suzer suzette suzi suzie suzy svafa svafar svafnir svala svali svalrun svan svana svanberg
svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur svangeir svanheidur
svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanthor svanthrudur
svanur svatopluk svatoslav svava svavar svea sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn
sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar
sveinn sveinros sveinrun sveinsina sveinthor sveinungi sveinveig sven sven-erik sven-olof svenja
svenning sverre sverrir svetlana svetozar svolnir svorfudur swala swaleh swantje swen swetlana syahrini
sybil sybilla sybille syble sydell sydnee sydni sydnie syed sylas sylgja sylivia sylke sylva sylvaine
sylvan sylvana sylvania sylvanus sylvere sylvester sylvia sylviane sylvianne sylvie sylvio sylwia symone
synnove synthia syreeta syrus sys szabolcs szilard szilveszter szilvia szymon səadət səbinə səbirə
səbuhi sədaqət səfa səfiqə səfurə səfər səhla səhrəbanu səhər səidə səlahəddin səlalə səlim səlimə səma
səmayə səmsiyyə səməd sənan sənubər sərafət səriyyə sərvər sərxan sərəfəddin sərəncam səxavət ta-tanisha
taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabea tabetha tabish tabita
tabitha taciddin tacnur tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg tafazal taft tagangul
taha tahaw-wur tahawwur taheem tahir tahj tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taina
taine taisha taisir taisto taj taja tajammal tajammul tajuana tajudinn tajus takako takatifu takisha
talal talayer talha talhah talia talib talibe talisha talitha taliyah tallie talmadge talmage tama
tamala tamam tamanna tamar tamara tamas tamasa tamatha tamati tamaydin tambika tambra tameika tameka
tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamilla tamisha tammara tammera
tammi tammie tammy tamra tamu tamya tanak tanay tanbay tandogdu tandra tandri tandy tane taneka taneli
tanesha tangaroa tangela tangul tanguy tanhan tania tanika tanimu tanir tanish tanisha taniya taniyah
tanja tanmayi tanna tanner tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu
tapani tapio tara tarah taraji tarak taranci taren tarfaan tarfur tari tarik tariq tariyel tarja tarmo
tarra tarsha tartis taru taryn tarzicius tasar tasdik tasha tashia tashina tasia taskan tasnim tassilo
tasvir taswir tatia tatiana tatianna tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik tauno
taunya taurean taurus tautvydas tavares tavaris tavian tavion tavon tawana tawanda tawanna tawkeel tawna
tawny tawnya taya tayaydin taygan tayla taylak tayler tayna tayshaun tayyibe tayyip tea teagan teber
tecimer ted teddie teddy tedi teea teela teemu teena teerth teetat tegan teguh teija teisha teitny
teitur tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo telly telma
telman telmo telse temeka temidayo temika temime temir temirhan temistocle temizkal temucin tenesha
tenika tenisha tennie tennille tenvir tenzin teo teobaldo teodor teodora teodoro teodors teodosia
teodosio teofil teofila teofilo teohari teona tera terance tercan tere tereasa terell terence teresa
terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri terica terina terisa
terje terlan tero terrance terrell terrence terresa terri terrie terrill terrilyn terry terttu tesha
tess tessa tessie teun teuta teuvo tevin tevs tex texanna texie teybet teymur teymuraz teymurcin tezcan
tezol thabani thabisa thabisile thabiti thad thaddaus thaddeus thalente thales thalia thanatcha
thandazile thandeka thandiwe thando thangbrandur thanh thao thea theadore theba theda thedore thekla
thelma thembeka thembekile thembile thembisile thengill theo theobald theodis theodocia theodoor theodor
theodora theodore theodoro theodoros theodosia theola theophil theophile theres theresa therese theresia
theressa therman theron thersa theyr thi thiago thiare thibaud thibault thibaut thibo thidrandi thidrik
thierry thies thijmen thijn thijs thilo thinhinane thinur thjalfi thjodann thjodbjorg thjodbjorn
thjodgeir thjodhildur thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thjostar thjostolfur thoka
tholl thom thomas thomasena thomasina thomasine thor thora thoralf thoranna thorar thorarinn thorarna
thorben thorberg thorbergur thorbjorg thorbjorn thorbrandur thorda thordis thordur thore thorelfa
thorelfur thorey thorfinna thorfinnur thorfridur thorgardur thorgautur thorgeir thorgerdur thorgestur
thorgils thorgisl thorgnyr thorgrima thorgrimur thorgunna thorgunnur thorhaddur thorhalla thorhalli
thorhallur thorhanna thorheidur thorhildur thorir thorkatla thorkell thorlakur thorlaug thorlaugur
thorleif thorleifur thorleikur thorlindur thormar thormodur thormundur thornton thorodda thoroddur
thorolfur thorormur thororn thorri thorsteina thorsteinn thorsteinunn thorstina thorunn thorvaldur
thorvar thorvardur thorveig thorvor thorwald thos thra thrainn thrandur thrastar thresa throstur
throttur thruda thrudmar thrudur thrymur thu thufa thula thuo thura thure thuri thuridur thurlow thurman
thursa thurston thury thuthukile thuy thyra thyri thyrnir tia tiago tiana tianna tiara tiare tiarna
tiarnan tiarra tibe tiberia tiberiu tibo tibor tibra tiburcio ticen tichomir tiegan tiera tiernan tiesha
tifany tiffaney tiffani tiffanie tiffany tiffiny tigin tiia tiina tiit tiiu tijl tijmen tijn tijs
tijuana tilda tilden tilen till tilla tillie tillman tillmann tilly tilman tilmann tilo tim timbul timea
timeo timi timika timm timmie timmothy timmy timo timon timotei timotej timoteo timoteus timothee
timothy timur timurtas tina tinal tinca tincuta tindar tindra tindri tindur tine tineke tiney tinie
tinisha tinna tinne tinni tinnie tirdad tirsa tirta tirtayasa tirza tisa tish tisha tishie tishk tistran
titas titi titilayo titin tito titus tivadar tiziana tiziano tjaldur tjasa tjorfi tjorvi tobe tobi
tobias tobiasz tobin toby toccara todd todda todor todsawun tofiq togan togrul toivo toka toker toki
tokoz toktug tokunbo tola tolbert tolli tollie tolonbay tolulope toluwanimi tom tomas tomasa tomasz
tomaz tomeka tomi tomie tomika tomiko tomislav tommaso tommi tommie tommy tommye tomoko tomori tomris
tomurcuk tonda tonette toney tonguc toni tonia tonicha tonino tonisha tonita tonja tonje tonni tonny
tonu tony tonya toomas topias topuz tor tora toralf torben torbjorg torbjorn torel torey torfey
torfheidur torfhildur torfi torgny torhan tori toriano toribio torie torill torquato torrance torrence
torrey torrie torry torsten tory tosha toshia toshiko toshio tota tova tove tovuz towanda toya tracee
tracey traci tracie tracy traian tran traude traudel traudl traugott trausti travis travon trayvon
treacy treasa treena tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever
trevin trevion trevon trevor trey treyton treyvon tricia triin trilby trina trine trinh trini trinidad
triona tripti trish trisha tristan tristana tristen tristian tristin triston triveni triya troels trond
trong trostan troy tru trude trudel trudi trudie trudy trula trumaine truman trumann trung tryggva
tryggvi tryggvina trystan tsuma tuan tuana tudor tudora tudorita tudosia tuere tufani tugcan tugce
tugiman tugrulhan tugtas tui tuija tukelalp tukufu tukəzban tula tulay tule tulia tulin tulio tullio
tulun tumas tumer tumi tumkurt tunahan tunar tuncboga tunchanok tunckilic tunde tunguc tunradee tunzalə
tuomas tuomo turabi tural turan turanə turcan turcein turgut turid turkalp turkan turkanə turkmen
turknur turlough turvi turxan tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyet tuyug
tuzeer tuzenur twan twana twanda twanna twila twyla tycho tye tyesha tygo tyisha tyla tylor tymon
tymoteusz tynisha tyquan tyr tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik
tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson təhminə təranə tərlan ubaadah ubadah ubaid ubaidah
ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche
uchenna uchita udant udarsh uddi udeen udeera udyati ueli uffe ufukay ugan uggi ugla ugne ugo ugolino
ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey
ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur ulfət uli ulises ulke
ulkudes ulkum ulkər ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag
ulugbey uluman ulutay ulva ulvi ulviyyə ulya ulysses umaarah umair umande umang umar umay umaya umberto
umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan una unal undina undine
unek unggul unjani unlen unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn unnthor unnur
unsever unubol uolevi upadhriti upasna upik upkaar upma ura uraltay urania uranus urban urdar urdur
urfan urfettin urhan uriah uriel urijah urishilla urmas urmi uros urper urrab urs ursa ursel ursina
urska ursula urszula urte urvashi urvi usame uschi usha ushan ushindi usiku usman usmon ustun usyi utama
ute utkarsh utkucan utz uxi uyanser uygun uzbay uzer uzeyir uzima uzsoy vacibe vaclav vadim vafir vagna
vagnbjorg vagnfridur vahar vahid vahidə vahittin vaida vaidas vaino vaishnavi vajen vaka vakare vakris
vakur val vala valarie valary valberg valbergur valbjorg valbjork valbjorn valbjort valbrandur valdemar
valdheidur valdi valdimar valdis valdor valeh valene valentim valentin valentina valentine valentino
valentinus valeri valeria valerie valerij valerija valerio valeriu valero valery valeska valey valfridur
valgard valgardur valgeir valgerda valgerdur valhildur vali validə valinda valka valladur vallary vallie
vally valmar valmundur valny valon valorie valrie valros valrun valsteinn valter valthor valthrudur
valtteri valtyr valur valva valy vamakshi vance vanda vander vanesa vanessa vanetta vania vanita vanja
vanna vannesa vannessa vannie vansha vanya vapni vaqif varenya vargin varlik varmar varsha varvara
vasana vasare vasatika vashon vashti vasif vasil vasile vasilica vasiliki vassie vassilios vasudha vasyl
vatnar vaughan vaughn vavrinec vaysal vazeh vebjorg vebjorn vecide veda vedant vedat vedhika vedika
vedis vedran veera veerle veeti vefia vegard vegeir vegerdur veig veigar veigur veijo veikko veis vejune
vekell velaug velaugur velda veli velia velitdin vella velma velta velva vemundur venancio venceslas
vendela vendelin vendula venera veneranda venessa venetta veniamin venice venie venita venla vennie
venus veny veola vera verda verdell verdie verena vergie vergil verim verl verla verle verlene verlie
verlin verline verlon verlyn vermundur verna vernal verne vernell vernelle verner verneri vernetta
vernhard vernhardur vernia vernie vernita vernon veronica veronicah veronika veronique vertie vesa vesna
vessie vesta vestar vesteinn vester vestmar veta vetrarros veturlidi veysəl vezat vezrife vibeka vibekka
vic vicenta vicente vicentia vicentiu vicie vick vickey vicki vickie vicky victor victoriano victorina
victorine victorino vicy vida vidadi vidar vidhi vidir vidja viera vieroslava viesturs vifill vigdis
vigdogg vigfus viggo viggunnur vigilija viglundur vigmar vigmundur vignir vigny vigo vigri vigsteinn
vigthor vigtyr vigur vihaan viivi vija vikar viki vikingur vikki viktor viktoria viktorie viktorija
viktors vilayət vilberg vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur vildane vildis vilem
vilfridur vilgeir vilgerdur vilgot vilhelm vilhelmiina vilhelmina vilhjalmur vilho vili viliam vilis
vilius viljami viljar viljem vilji viljo villads villi villimey vilma vilmar vilmer vilmos vilmundur
vilnis vilny vilte vilums viman vinaya vinbjorg vince vincenc vincent vincentio vincentiu vincenza
vincenzo vinciane viney vinicio vinicius vinie vinita vinjar vinko vinnie vinny vinsen vinson vinsy
vinton vinzenz viola violeta violetta violette viorel viorela viorica virag viraj virdie virge virgel
virgia virgie virgil virgilio virgill virgina virginie virgle viridiana virman virpi visarion visitacion
visvaldis vita vitalija vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan vivan viveka
vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca vlad vladelina vladimir vladimira
vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voggur voichita voicu vojtech voldemars volkan
volkhard volkmar vollie volney volundur voncile vonda vonetta voney vonnie vopni vordis vordur vottur
vratislav vratko vreneli vrinda vrishti vritti vuokko vuqar vurgun vusal vusalə vusumuzi vyanjana
vytautas vyte vəfa vəfadar vəli waahid waail waajid waceera wachira wadee wadi wadood wafa wafae wafeeq
wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida waimarie wainaina waino
wairimu wakeeta wakiman walburga waldemar waldo waldtraut walentina walfried walid wallace walli wally
walter walton waltraud waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda waneta
wanetta wangari wangila wangui wani wanita wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi
warda wardaya wardell wardi warhi waridi warinder warjas warji warner warre warren warsa warsita warwick
waseme washington wasin wasis wassaya wassim watika watson wava waverly wawan waweru wayde wayland
waylon wayman waymon wayne wazir webb webster weddy weena wekesa weldon welton wenceslao wenche wencke
wendel wendelin wendell wendi wendie wendolin wendolyn wendy wenke wenona wenzel wera werner wes wesley
wesonga wess wessel westin westley weston whitley whitney wibke widisha widya wiebke wieslaw wigbert
wikitoria wiktor wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrid wilfrido
wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus wilhemina wiliam wilkie willa willaim willam
willard willem willena willene willetta willette willfried willia william williams willian williard
willibald willibert willie williemae willis willodean willow willum willy wilma wilman wilmar wilmer
wilson wilton wiltrud winda windell winfield winford winfred winifred winnie winnifred winona winston
winthrop winton wira wirda wiremu wishi wisnu witold wojciech woldemar wolf-dieter wolf-dietrich
wolf-rudiger wolfgang wolfhard wonda wong woodie woodroe woodrow woodson worley wout wriddhish wridesh
wulan wulf wuraola wyatt wycliff wycliffe wylie wyman wynell wynona xalak xalid xalidə xaliq xalisə
xaləddin xamis xanana xander xanim xankisi xanlar xatirə xaver xavi xavier xavər xena xenia xiao ximena
xiomara xiti xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar xzavier xəlil xəyal xəyalə
xəyyam yaa yaakov yaaseen yachana yacine yada yadavi yadid yadiel yadigar yadira yaeko yael yafi yafir
yaghnam yagin yagizkurt yagnesh yago yahaira yahia yahir yahsi yahsikan yahvi yahya yahyaa yahyo yair
yaiza yajaira yakobo yalazabay yalcin yalgin yalin yaltirak yaman yamar yameen yamid yamile yamilet
yamilex yamin yamini yamən yan yana yanara yance yancy yandel yanet yaneth yani yanick yanik yanina
yanira yanis yanisa yanki yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yareli yaretzi
yargi yaritza yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica
yashoda yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser yassin
yassine yasti yasuko yasəf yasəmən yatan yathrib yatin yauvani yavuz yavər yaw yawar yawer yayak yazan
yazeed yazganalp yazgul yazmin yda yecid yee yeferson yeganə yehuda yeimy yeison yejide yekbun yekda
yelena yelesen yeneral yeni yenifer yenny yeny yepelek yer yeraz yergha yerko yerson yertan yesenia
yesica yesid yesil yesoob yessenia yessi yessica yetisal yetta yetunde yevette yewande yfke yigit yildir
yildiz yilma yilmaz yina yineth ying yinthe yja ylenia ylfa ylfur ylja ylur ylva ylvi ylvie yma ymir
yngvar yngve yngvi ynja yoan yoann yocelyn yochana yoel yohan yohana yohane yoko yolal yolanda yolande
yolando yolima yolonda yon yonatan yonathan yonetmen yong yono yordan yoruc yosef yoselin yoshie yoshiko
yoshio yoshita yosma youba youcef youlanda younes youri yousef yousra youssef yrar yrja yrjo yrkill yrr
yrsa ysaline yucel yucelen yudy yuette yug yuk yuki yukiko yuko yulanda yuli yulia yuliana yulieth
yulisa yulissa yuly yumun yun yung yuni yunis yunita yunt yunus yuonne yurani yurany yurdanur yurdaser
yureed yurem yuri yuridia yuriko yurtguven yurtseven yurttas yury yusif yussuf yusuf yutika yuvraj yvan
yves yvette yvon yvone yvonne yəhya zaafir zaahid zaahir zaakir zabir zablon zac zacarias zacharia
zachariah zacharias zacharie zachary zachery zack zackariya zackary zackery zadie zaeem zaenab zafar
zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur
zaib zaid zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zakaria zakarias zakariyo zakary
zakayo zakhele zakir zakiyaxon zalan zaliha zalindra zaman zamfir zamfira zamin zamiq zamir zamira zan
zana zandra zane zaneta zanis zaniyah zansi zara zarar zaraza zaria zariah zarina zarna zarəngiz zashil
zauqi zaur zavier zavion zaweel zayan zayd zayden zaynab zayne zayyan zayyir zbigniew zbynek zdenek
zdenka zdenko zdislava zdravko zeb zebirce zebulon zechariah zeferino zehaan zehnia zehra zehranur zejna
zekayi zeke zeki zela zelaya zelda zelha zelia zelie zeljka zeljko zella zelma zelmira zelpha zemfira
zemyna zemzem zena zenaida zenas zende zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile
zerafet zerdad zeride zetta zettie zevlude zewad zeynal zeynelabidin zeynep zeyno zeynulla zeynəb
zeynəgul zhane ziba zibeydə zibuyile ziedonis ziga ziggy zigmund zigrida zihni zikmund zilfa zillah
zilmil zilpah zilpha zimran zina zinal zineb zinhle zinnura zinnure zinət zipporah zita ziva ziya
ziyaettin zizi zlatica zlatko zoa zoe zoey zofia zofie zofija zohrehan zohrə zoie zoila zoja zola zollie
zoltan zonia zophanias zophonias zora zoraida zoral zoran zorica zorka zsanett zsigmond zsofia zsolt
zsombor zsuzsanna zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa zulfa
zulfiyyə zulfuye zulgarni zulma zumaridi zumre zumrud zunilda zuwayhir zuwena zuzana zvonka zvonko
zwatie zygimantas zəhra zəkəriyyə zəminə zərdust zərif zərifə zərnigar əbdul əcəbnaz ədalət ədibə
əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əlis əliəkrəm ələkbər ələsgər əmin əminə əmir əntiqə
ənvər ərtogrul əsgər əsmər əsrəf əyyub αβρααμ αγαθαγγελοσ αγαθη αγαθοκλησ αγαθονικοσ αγαμεμνων αγαπη
αγαπητοσ αγαπιοσ αγγελησ αγγελικη αγγελοσ αγησιλαοσ αγλαια αγνη αγορω αδαμ αδαμαντια αδαμαντιοσ αηδονα
αθανασια αθανασιοσ αθηνα αθηναγορασ αθηνοδωρα αθηνοδωροσ αιασ αικατερινη αιμιλια αιμιλιανοσ αιμιλιοσ
ακριβη ακριβοσ ακριτασ αλεξανδρα αλεξανδροσ αλεξια αλεξιοσ αλικη αλκηστισ αλκιβιαδησ αλκινοη αλκμηνη
αμαλια αμβροσια αμβροσιοσ αμφιθεα αμφιτριτη αναγνωστησ ανανιασ αναξαγορασ αναργυρη αναργυροσ αναστασια
αναστασιοσ ανατολη ανδρεασ ανδριανη ανδροκλησ ανδρομαχη ανδρομεδα ανδρονικη ανδρονικοσ ανεστησ ανθη
ανθιμοσ ανθουλα ανθουλησ αννα αννικα αντιγονη αντιγονοσ αντιπατροσ αντυπασ αντωνια αντωνιοσ απολλων
απολλωνια αποστολια αποστολοσ αργυριοσ αργυρουλα αργυρω αρεθα αρετη αρησ αριαδνη αρισταρχοσ αριστεα
αριστειδησ αριστοβουλοσ αριστομενησ αριστοσ αριστοτελησ αριστοφανησ αρτεμησ αρτεμιοσ αρτεμισ αρτεμισια
αρχελαοσ αρχιμηδησ αρχοντια ασημακησ ασημησ ασημινα ασημουλα ασκληπιοσ ασπασια αστεριοσ αστερω αταλαντη
αυγερησ αυγη αυγουστινα αυγουστοσ αυξεντιοσ αφεντησ αφεντρα αφροδιτη αχιλλεασ αχιλλεια βαγια βαγιανη
βαιοσ βαλαντησ βαλαντω βαλεντινα βαλεντινοσ βαλερια βαλεριοσ βαρβαρα βαρδησ βαρθολομαιοσ βαρσαμια
βαρσαμοσ βασιλεια βασιλειοσ βασιλησ βασιλικη βεατρικη βελισσαρια βελισσαριοσ βενετια βενετιοσ βενιαμιν
βενιζελοσ βερα βερονικα βερονικη βησσαρια βησσαριων βικεντια βικεντιοσ βικτορια βικτωρια βιολετα
βιργινια βλαδιμηροσ βλασησ βλασια βλασιοσ βρασιδασ βρυσηισ βυρων γαβριελλα γαβριηλ γαλατεια γαλατιοσ
γαληνη γαληνοσ γαρυφαλλια γαρυφαλλοσ γενοβεφα γερακινα γερασιμοσ γερασιμουλα γεσθημανη γεωργια γεωργιοσ
γιαννησ γιαννουλα γιασεμη γιολαντα γιωργοσ γκικασ γκολφω γλαυκη γλυκερια γραμματικη γρηγοριοσ δαβιδουλα
δαμασκηνη δαμασκηνοσ δαμιανη δαμιανοσ δαναη δανιηλ δαφνη δεσποινα δημητρα δημητρησ δημητριοσ δημοκρατησ
δημοκριτοσ δημοσ δημοσθενησ δημουλα διαλεκτη διαμαντησ διαμαντουλα διαμαντω διδω δικαια δικαιοσ διογενησ
διομηδησ διονυσια διονυσιοσ δομηνικοσ δομνα δουκισσα δρακων δροσια δροσοσ δωροθεα δωροθεοσ ειρηναιοσ
ειρηνη εκτορασ ελενη ελεονορα ελεσσα ελευθερια ελευθεριοσ ελισαβετ ελισσαιοσ ελλη ελπιδα ελπισ
εμμανουελα εμμανουηλ εξαρχοσ επαμεινωνδασ επιστημη ερασμια ερατω εριετα εριφυλη ερμησ ερμιονη ερμολαοσ
ερρικοσ ερωτοκριτοσ ερωφιλη ευα ευαγγελια ευαγγελοσ ευανθια ευγενια ευγενιοσ ευδοκια ευδοξια ευδοξιοσ
ευθαλια ευθυμια ευθυμιοσ ευκλεια ευκλειδησ ευλαμπια ευμενιοσ ευμορφια ευπραξια ευριπιδησ ευρυδικη
ευρυκλεια ευσεβεια ευσεβια ευσεβιοσ ευσταθια ευσταθιοσ ευστρατια ευστρατιοσ ευτερπη ευτυχια ευτυχιοσ
ευφροσυνη εφραιμ ζαμπετα ζαμπια ζαφειρησ ζαφειρια ζαφειριοσ ζαχαρενια ζαχαριασ ζαχαρουλα ζηναισ ζηνοβια
ζηνοβιοσ ζηνων ζησουλα ζωη ηβη ηλεκτρα ηλια ηλιανα ηλιασ ηρα ηρακλεια ηρακλησ ηροδοτοσ ησαιασ θαλασσινη
θαλεια θαλησ θεανω θεκλα θεμησ θεμισ θεμιστοκλεια θεμιστοκλησ θεοδοσησ θεοδοσια θεοδοσιοσ θεοδοτη
θεοδουλη θεοδουλοσ θεοδωρα θεοδωροσ θεοκλεια θεοκλητοσ θεολογια θεολογοσ θεοπιστη θεοπιστοσ θεοτοκησ
θεοφανησ θεοφανια θεοφιλη θεοφιλοσ θεοφραστοσ θεοφυλακτη θεοφυλακτοσ θεοχαρησ θεοχαρουλα θετισ θεωνη
θηρεσια θησευσ θουκυδιδησ θρασυβουλοσ θωμαισ θωμασ ιακωβινα ιακωβοσ ιασονασ ιασων ιγνατια ιγνατιοσ
ιερεμιασ ιεροθεοσ ιερωνυμοσ ικαροσ ινω ιοκαστη ιορδανησ ιορδανια ιουλια ιουλιανη ιουλιανοσ ιουλιοσ
ιπποκρατησ ιππολυτη ιππολυτοσ ιρισ ισαακ ισαβελλα ισιδωρα ισιδωροσ ισμηνη ιφιγενεια ιωακειμ ιωαννα
ιωαννησ ιων ιωνασ ιωσηφ ιωσηφινα καλη καλλινικη καλλινικοσ καλλιοπη καλλιροη καλλιρροη καλομοιρα καλυψω
κανελλα καρολοσ καρυοφυλλια κασσανδρα κασσιανη κατερινα κερασια κηρυκοσ κικιλια κιμων κλαιρη κλεανθησ
κλεαρχοσ κλειω κλεοβουλοσ κλεομενησ κλεονικη κλεοπασ κλεοπατρα κλημεντινη κλημησ κλυταιμνηστρα κοκκωνα
κομνηνη κομνηνοσ κονδυλια κοραλια κορνηλια κορνηλιοσ κοσμασ κοσμια κρινιω κρυσταλλενια κρυσταλλησ κυβελη
κυδωνια κυπαρισσια κυπριανη κυπριανοσ κυρατσα κυριαζησ κυριακη κυριακοσ κυροσ κωνσταντια κωνσταντινα
κωνσταντινοσ κωστασ κωστουλα λαερτησ λαζαρια λαζαροσ λαμπρινη λαμπροσ λαοκρατησ λασκαρησ λασκαρινα
λαυρεντια λαυρεντιοσ λεανδροσ λεμονησ λεμονια λεοναρδοσ λευκοθεα λεων λεωνη λεωνιδασ λεωνιδια ληδα λητω
λογοθετησ λουδοβικοσ λουιζα λουκασ λουκια λουκιανοσ λουλουδενια λυγερη λυδια λυκουργοσ λυσανδροσ
μαγδαληνη μαγδαληνοσ μακαριοσ μακρινα μαλαματενια μαλαματη μαλβινα μανθα μαντω μαργαριτα μαργιεττα μαρθα
μαρια μαριανθη μαριαννα μαριγω μαριλενα μαρινα μαρινοσ μαριοσ μαρκελλα μαρκοσ μαρτινοσ μαρωτεσα ματθαιοσ
ματθιλδη ματινα ματρωνη μαυρα μαυρικιοσ μαυροειδησ μαυροσ μαυρουδησ μεγακλησ μεθοδιοσ μελενια μελετια
μελετιοσ μελινα μελπομενη μενανδροσ μενελαοσ μερκουριοσ μεροπη μεταξια μηλια μηνασ μικεσ μιλτιαδησ
μινερβα μινωασ μιραντα μιχαελα μιχαηλ μιχαλησ μοσχα μυρσινη μυρτω ναθαναηλ ναπολεων ναταλια ναταλινα
ναυσικα νεαρχοσ νεκταρια νεκταριοσ νεοκλεια νεοκλησ νεοφυτοσ νερατζια νεφελη νικανδροσ νικη νικητασ
νικητια νικηφοροσ νικοδημοσ νικολαοσ νικολετα νικολιτσα νικοσ νικων νομικη νταιζη ντανιελα ξανθη
ξανθιππη ξανθοσ ξενη ξενοφων οδυσσεασ οδυσσεια οδυσσευσ οθων ολγα ολυμπια ομηροσ ορεστησ ορφεασ ουρανια
παγωνα παναγησ παναγια παναγιωτα παναγιωτησ πανδωρα πανορμιτησ πανταζησ παντελεημων παντελησ παντελια
παντουλα πανωραια παρασκευασ παρασκευη παρασχοσ παρεσσα παρθενα παρισ πασχαλησ πασχαλια παταπια
πατροκλοσ παυλινα παυλοσ παυσανιασ πελαγια πελοπιδασ περικλεια περικλησ περιστερα περσεφονη πετρα πετροσ
πηγη πηνελοπη πιερρινα πινδαροσ πλατων πλουταρχοσ ποθητη πολυβια πολυβιοσ πολυδωρα πολυδωροσ πολυζωησ
πολυκαρποσ πολυκρατησ πολυμνια πολυνικη πολυξενη πολυτιμη πολυχρονια πολυχρονιοσ πουλια πουλχερια
πραξιτελησ προδρομια προδρομοσ προκοπιοσ προμηθεασ πυθαγορασ πυρροσ πωλινα ραλλησ ραλλια ραφαηλ ραχηλ
ρεα ρεβεκα ρεβεκκα ρεγγινα ρηγασ ρηγουλα ριζοσ ροδαμανθη ροδανθη ροδια ροδοκλεια ροδοφλοσ ροζα ρουμπινη
ρουσα ρωμανοσ ρωξανη σαββασ σαββουλα σαλωμη σαμουηλ σαπφω σαραντησ σαρρα σεβαστη σεβαστιανη σεβαστιανοσ
σεληνη σεμινα σεραφεια σεραφειμ σεργιοσ σιρανουσ σμαραγδα σολομων σολων σουλτανα σουμελα σοφια σοφοκλησ
σπαρτη σπηλιοσ σπυραννα σπυριδουλα σπυριδων σταματησ σταματινα σταματιοσ σταυροσ σταυρουλα στελλα
στελλιοσ στεργιανη στεργιαννω στεργιοσ στεφανια στεφανοσ στυλιανη στυλιανοσ συμελα συμεων συμεωνη
συμεωνια σωζουσα σωζων σωκρατησ σωτηρησ σωτηρια σωτηριοσ σωφρονια ταξιαρχησ ταξιαρχια ταξιαρχοσ τατιανα
τερψιχορη τζανετοσ τζενη τηλεμαχοσ τιμοθεα τιμοθεοσ τιμολεων τιμων τιτοσ τριανταφυλλη τριανταφυλλια
τριανταφυλλοσ τρισευγενη τρυφων τρυφωνια τσαμπικα τσαμπικοσ υακινθη υακινθοσ υβοννη υπαπαντη φαιδρα
φαιδων φανη φανουρια φανουριοσ φεβρωνια φερενικη φιλαρετη φιλημων φιλιππα φιλιππια φιλιπποσ φιλιω
φιλοθεη φιλομηλα φλοριαντ φλωρα φλωρεντια φλωρινα φοιβη φοιβοσ φραγκισκοσ φραντζεσκα φρειδερικη
φρειδερικοσ φριξοσ φρυνη φωκασ φωκιων φωτεινη φωτεινοσ φωτιοσ χαιδω χαρα χαραλαμπια χαραλαμποσ χαρη
χαρικλεια χαριλαοσ χαρισ χαριτοσ χιονια χλοη χρηστοσ χριστιαν χριστιανα χριστινα χριστοδουλα
χριστοδουλοσ χριστοσ χριστοφιλη χριστοφορα χριστοφοροσ χρυσανθη χρυσανθοσ χρυσαυγη χρυσαφενια χρυση
χρυσοβαλαντιοσ χρυσοβαλαντου χρυσοβαλαντω χρυσοστομη χρυσοστομοσ χρυσουλα аарон аблен авгия август
августиан августин авдеи авел авер аверкии аверно аверьян авигея авксентии аво аврам аврели аврелии
авреліи аврор автоном авторка агап агапи агапии агата агатопод агафон агафья аггеи агент аглаи аглая
аглоида агнен агнеш агнешка агоп агъци ада адалберт адам адамина адеан аделин адем адра адриан адрианиа
адриян аела аерозол азалия азар азарии аидемир аирен акашия аким аксакусти аксентия аксидан аксинтия
акулина алания алберт албина албияна алдин алевандър алевтин алевтина алег алек алекзандриян александар
александр александра александрина алексеи алексеј алексиа аленка алиана алина алисия алла алтая альберт
альбіна аліна амалія амбър амвросии амвросіи амория амос ана анамария анании анастасия анастасія
анатолии анатолия ангела ангелина ангелка андика андреи андреј андриана андрон андроник андріи анелина
анета анжела анжелика анза аникеи аникита анимира анисим анита аница анна аномалия антип антоалина антон
антонела антонин антонина ануша анхея-меи аніта аполинария аполлинарии аполлон аралия арефии аристарх
аркадии аркадия аркадіи арсен арсена арсении артем артемии архип аселина асифа аскольд астромерия атанас
атина аурора афанасии афиноген багра бажен балина бацислава беатрис бела белисима беломира бенелена
беримир берин берислава берия беро берослав бетина бетино бечо бея билена билян билјана бинко биньо
бисенти бисер бисера биянка благица благо благовест благодатка благои благомир благосвет благосвета
благој блаже бог богдалина богдан богданна богиня богодар богои боголюб богомил богородка богослав
богуслав богуслава бодромир бодурка божан божидар божидара-силвестра божик божимир божин божинел
божинела божко божо божур божурка боико боил боила боичо болен болеслав боне бонислав бонифация бонко
боно борена борис бориска борислав борче борянка боца боян бојан бранко бригита бронислав бронислава
будимир буна буча бързана вʼячеслав вадим ваклина валентин валентина валерии валерия валерьян валеріи
валя вангелия ванухи варвара варлаам варта варфоломеи варфоломіи васенка васил василии василина василиса
василка василь васка вацлав вашиля вежда велиана велимир велинна велиянка венда венедикт венеция
вениамин венислава венчислава веніямин вера верена верислава вероника веса веселин веселинка весислав
весна весо веспасиян ветко веца вечко вигалот виго виделин виден видима видин видое видослав видю
викенти викентии виктор викторин виктория вилиан вилизар вилизара вилислав вилия вилиян вилхема винету
винко вино винсънт винченцо виолет виолета виолин виржиния висарион виссарион виталии витко витлян
витомир витомира витош вихрен вихрони вихър вичо виша вишетин вишка вишню влад владилен владилена
владимер владимир владислав владлен владлена влас влатко водица воинка володимир володимира всеволод
всемил всеслав вула възкресения въльо върбунка въца вышеслав вячеслав віктор вікторія віолетта віра
віталіи габи гаврила гаврило галактион галена галентин галиен галимир галина галиян галя гани ганислав
ганна гануца ганцомир ганчо ганьо гаро гатьо гацо гвардиана гвоздеика гедеон гелемир гена генади
генадивалериев генадии генислав генко геннадии геннадіи гено генчо гео геодим геомил георгелена георги
георгии георгица георгіи герасим герга герган гергеи гергелюб гергин гердан гердана герман геро герои
гертруда герчо гетислав гетко гето гецо гечо гешо гивеза гиздален гиздана гико гилдрои гичка глафира
глеб гліб горан горги гордана гордеи гордіи гория горче гостомысл гоца гоце графица гремислав грета
григории григоріи гримяна гроздинка гуна гурии гъда гълъбица гюгра гюргя давид давыд дакота дамяна
дамјан дан данелина даниел данила данило данимира даница данка данна данче дарданела дарина дария дарија
дарко дарья дафинка деа деви делиана делчо деля делян деляна демʼян дементии демид демир демирела демьян
демян дениандра дениз деника денимир денис денислав дениславена дениян денница денчо дердидас десилиан
десимиляна десимир десислав десияна деслав деспин деспинка деспот детелин дефлорина дечко дечо дечю дешо
дея деян дејан джана джанер джанко джиневра джихад джон-стефан джулия диаманди диамантина диан
диана-мария дивизие дивизия дивил дида дидко диего дико дилмана дилян димитар димитра димка динна
дмитрии дмитро добрина добромысл доброслав доика доменика доне доника дора-анна дорина дорофеи доста
доча драган драгана драгица дренка дуда душан душка дюкяна евангелина евгении евгения евграф евдоким
евдокия евлампии евпраксия евридика евсеи евстати евстатии евстафии евстахии евстигнеи евтим евфросиния
егор едвин едит едита едрю едуард екатерина еким ектар ектор елвис елдора елеан електрон елемаг елена
еленица еленко елеонета ели елиан елиас елиезер елиз елизабет елизабета елизавета елизар елин елина
елиса елисеи елисия елица елко елма елфида ельо ема-бела еманоил емануел емануил емануила емельян емил
емилиан емилиян емилија емма емілія ендо еница енчо еньо еню епифан ервин ергана ередин еремеи еремия
ерик ерина ермил ермиля ермолаи ерол ерофеи ерсен еріка есен естела етиен ефим ефимена ефка ефрем
ефросиния жаклин жанин жанна жара жарко жеина желязка женимира жива живомира жичка жорка жулиана заварин
завен заека замфир занго занка занко запрян зарко зафа зафер зафир захар захари захарин захаринка захо
звездан звездемира звездин звездислав звездиян звездолет звездомир згура здравелин здравелина здравец
здравко здравчо здухостина зенгин зика зинаида зинко зинови зиновии зиновіи златан златея злати златил
златимир златиян златка златко златогор златозар златомир златомира златослав златослава златоцвет
златьо зоичка золтан зоран зорка зорян зосима зоя зузичка ивалена ивамина иван иванеса иваничка иванка
иванна ивелиана ивинка иглика игнатии игор игорь иено иеремия изидора измаил изот изяслав иларион илеана
илианна илинда илиомар илич илия илиян илија илка илко илчо илья имилиан инан ингемунд инеса инко
иннокентии инчо иоан иоан-александър иоан-иво иоана иоанна иован иованка иовица иовко иово иовро иовцо
иовчо иожи иоил иоко иолина иолиян иолко иона ионика иорданка иосип иосиф иоханна ипат ипатии иполит
ипполит ира ираида ираклии ириан ирин ирина иринеи иринеус ириян ирко ирла ирма ирник исаи исак исидор
исихия искрен искър исперих истан истатко истилияна истилян исус итко ихтиандър ицо ичо кадифеика
казимир калея калина калиса каллистрат калуда камея камілла кануша капитон карамелита карен карим карин
карина карл карло кармен каролин карп карчо касиди касьян катакомб каталинка катастрофа катерин катерина
катинка каунка кветослава кевин кеворк керанка кери кети кибер ким кимба кимбо кимон кимчо кин кинка
кино кинта киприслав киприян кир кира кириен кирил кирилл кирило кирка кирчо киряк киряки киряко кис кит
кито китодар китомир китчица клавдии клавдия клавдія клара клеуна клим климент клоя кнут козма коино
коио коичо кокимира коко коле колчо кольо колю комара комнин кондрат кондратии конон константин
константина корнелия корнил коста костадинка костянтин кралина красидара красияна криси кристабела
кристиана кристина кристия крсте кръстанка ксандриния ксения кузман кузьма кунка куприян кьнина лавр
лаврентии лада ладимир ладислав лазар лазарь лазура лалка лалко лало лальо ламби ламбо ламбю ланселот
лариса ласкал ласкар ластър латин латко латьо латю лаца леа-мария леандър лев левент левко левчо лека
леко ленин ленко ленче леон леонид леонтии леонтіи леонід леопольд лесе лесь летисия лефтер лечо либерта
лидиика лидия лика лилия лилко лило лилчо лилян лилянка лилјана лимон лина линда липе лихия личо лия
ловчо лозан лозана лозанка лозен лонгин лора лора-софия лоранс лорена лоти лукʼян лука лукан лукия луко
лукьян лули лулчо луна лусио лусия лучезар лъчезарка любим любина люблина любов любовь любомир любослава
любосмысл людмила люляна люсила лянка ліза лілія магдалена мадлен маия макар максим максимилияна
максимильян малена малтина маноел манол манолина маноло мантас мануил мануш манчестърюнаитед манчо маньо
маню марʼяна мара-антоанета марангони маргарит маргарита маргит марек марен мари-анри мариан марии
мариика марин марина маринел маринета маринчо марио мариоллита мариотка маритна мария мария-елена
мария-хуана мариян марија марк марк-антонии марко маркус марлена марта мартен мартин мартина мартиниян
мартын мартьян маруся маруш марфа марчело марія марјан маса маслина матвеи матеи матка матьо матю махно
маша машо маја медиан медиха мелания мелъди мено мерилин меропа месак метакса методи мефодии мечислав
миглена микита миколаи мила милан милара милдия милен милена милиана милии милица милован милост мимоза
мина минка мир миранза мирена мирон миропа мирослав мирјана мисла митко митофан митошка михаил михаилена
михаилина михаило михеи мишка младлена модест моисеи мокеи момера момчило моника мортадела мстислав
мушана мілена наводненка надежда надица надка надія назар наида наина наио наичо наке нако нани нанко
нано нансимир нанчо наню наркис нарцислав наско настимир настия настрадин наталья наталія натан натанаил
наташа натко наум нафисат нафтали нацко нацо начиян начко начо невен невена невенко невилиян невян
негослав негрита неделин неделчо неделяна недислав недко недьо недю недялко неика неико неичо нелида
нелко нелла нелчо нене ненко ненсислав ненчо неокли неолина нерес нестор нешка нигрита никандр никанор
никита никифор никодим никоела никола николаи николина никон нина нинель нионила нифонт нона нонна норка
нурета обретим ованес огин огнемир огнен огнена одарка океан оксана оксенія октавия октябрина олег олек
олекса олександр олена олесь оливера олимпи олимпиада олимпии ольга омана омар омелян омуртаг оник
онисим онуфри онуфрии ончо опанас орест орина орися орлеана орлин ортодокси орфеи орхидеи орхидея орхип
орце осип оскар остап остромир оханес охрім павел павелин павилия павко павле павлик павлин павлина
павлинчо павло павломир паисии пако палвира палми палмиро паломина панаи панаиот панас панда панде
панделис пане панкрат панкратии панкртииян пано панталеи пантелеи пантелеимон пантера панто пантю панфил
панчо паолина парамон параскев параход парашкев парашкеван парашкевица пармен парунка паруш парфен паско
паспанахил пато патрик патриотка патьо паулин паулина паун пахом паца пацо пачо пеико пеио пеиодон
пеиолина пеитан пеичин пеичо пеко пелагея пелаи пеле пелина пенко пенчин пенчо пеньо пеню пео пепелота
пепино пепислав пепо периана перикъл персиана персиян перуна перчо петар петиконгрес петинка петкан
петко пето петр петраки петрана петре петриика петринел петро петрозар петромил петромира петрушка пешка
пилип пимен пламена платон плодовитка полексина поликарп полин полина порфирии потап правда прасковья
преса прина пров прокл прокофии пролетина простисвета прохор прохір пріска пупи първолетка рада радиа
радим радимира радислав радка радован радосвета радостка раиничка раинка раиса рамина рангел
рангел-любими рандю ранчо расате ратибор ратмир рафаил рачко рачо рашко рашо раю раян реан ревка регина
рем ренгия риана римма риналдо рис ристо ристя ричард ричерд рия роберт роберто робин робърт рогелина
рогена родан родион роза розалин розалія розана розета розин розка розоцвет роио роксан роксана
роксолана роман ромел ромелина ромен ромео ромил ромолета ромул роселина росен росенка росимир росислава
роска роско ростиана ростимир ростислав ростислава рубен ружка румислава русалия руска руслан рюрик
сабина савва савватии савелии савета салина самсон самуил санка сара сарая сахория сашо сања свежа
светла светлана светломир светломира светлю светозар светослав свидна свободка святополк святослав
святослава світлана себастиан себахтин севан севар севастин севастьян севда севдалин севдан севделина
севелин северин севета седеф седефчо селен селена селиван селиверст семен семенарка сенко серафим сергеи
сергелинка сергіи сеслав сибила сиви сигизмунд сидер сидония сидор сиен сиена сила силаги силан силантии
силвестър силви силвио силвия-александра силвиян сильвестр силян силяна симеон симо симон симона
синклитикия синтия сирман сисоя сифоня скакалка скорбут слав славдо славе славеико славен славея слави
славил славка сладоледка слободан смехотерапия смирна снежана снежинка сніжана сократ соломон соломія
софиика софия софија софон софрон софія соња спартак спас спасена спасияна спирела спиридон стависара
стаматка станиела станимир станимирка станислав станіслав сташа стелина степан стефан стефани стефанија
стеяна стоимена столетка стоян стоянка стојан сузана сузи съвестина сърменка таисия тамара таня тарас
татьяна ташимира тања твердислав творимир теа телефонка темира теодор теодора теодоси теодосии теодослав
теодостин теофан теохар тервел тереза терентии теса тетяна тигрони тилиана тило тильо тимо тимон тимотеи
тимофеи тимофіи тимур тимчо тино тинчо тит тиха тихо тихол тихомир тихон тишо тијана тоанета тоде
тодомирка тодор тодораки тодорин тодорина токимир толек толиана толю тома томас томе томен томинка
томислав томо тона тоне тони тонимир тонислав тоницвета тонко тончо топалко тополко тоска тотко тотьо
тотю тоцо тошка трајан трајче трендафила трифон трифонка трофим трохим троша труфана тръпка туфка улиана
ульян ульяна урима устим устин фабияна фадеи фаина фатиме феврония федор федосии федот федір фекла
феликс феня феоктист феофан ферапонт фикия филарет филатеи фили филидан филимон филион филип филипас
филипини филипопол филипп филко филомир филчо фильо фимка финдо фиро фирс фирчо фичо флавия флорентин
флори флориан флорика флорин флоро фока фома фори фортунат фосил фотии фотинка франк франц францислав
фрацил фреди фродо фрол фронка фуга фуго фуко фъстък фьодор хавтелин хана ханко хараламби харалампи
харалан харбингър хари харизан харитон харитония харлампии хасан хасатин хачо хвоине хебър хектор
хенриета хераклит хернани хефестион химинаи хинка хинко хино хитко холи хома хороз храбрин храбър
хранимир хранислава хрелко хрельо хрисанка хрисим хрисимир хрисо христа христалин христела христивилин
христиела христилиан христилияна христина християн христо христо-никола христодор христоелена христозар
христозорнициан христозорницомил христомил христомир христослав христофор христя хрисчо хрондел хрусан
хубав хубавелка хубавен хубан хубен цанета царевна цвета цветан цветана цветанка цветелина цветилена
цветлина цветолилия цветяна цеца цола цоню цоня цоцо цочо цъки чавдар чана чанкете чанко чано чаньо
чардафон чардафона чародеи чауш чачия чачо чвор чедо чедомир ченко ченю чепо череша черноризец черньо
чеслав четвърта чиио чико чило чона чонар чони чоно чоню чочо чочомир чубрик чубрина чуде чудо чудомир
чудослав чук шабан шана шанко шаноу шаро шеина шеки шена шенко шенол шехерезада шибил шидер шинка шинко
шино шипчан ширко шишман шкодри шмильо шмулю шпилко шушо щедра щедрин щедю щеки щено щеню щериана щерион
щериян щерко щерьо щерю щефания щилиян щилян щилянка щирян щоно щтилка щтърбан щтъркан щурк щърбан
щъркан ъглен ъгленка ълен ърнест ъруин ърчо ъчка ьобирдар эдуард элеонора эмилия эмиль эммануил эраст
эрнест эрнст ювеналии юги юлиан юлиена юлии юлия юлиян юнона юрдан юри юрии юрита юстианна юстим юстин
юстина юстиниан юхим яблен ябленка явор явора яго ягода ягодин язо яким яко якоб яков якослав якуб яків
ялислава яна-мартина янадин янаки янакин яначко яне янег янедин янек яни яниел яник янимир янина янис
янислав яниславия яничко янка янко янкул яно яномил янтар януарии януш янцислав янче янчо ярема ярина
ярка ярно яромир ярополк ярослав ярослава ярце ярчо яръм ярю ясен ясена ясер ястреб ятан ятана яцо ячо
яшар яшка яшо яшон єва євген єлисавета єлисеи єфрем іван ігнат ігор ілля ірена ірина јане јасмина јован
јована јовче אביאל אביב אביגיל אביה אביהו אביחי אביטל אבינועם אביעד אבישג אבישי אביתר אבראהים אברהם אגם
אדוה אדיר אדל אדם אדר אהובה אהרון אודיה אודל אודליה אוהד אווה אופיר אופל אופק אור אוראל אורה אורון אורטל
אורי אוריאל אוריאן אוריה אורין אורן אושר אושרי אחיה אחינועם אחמד איאן איה איהאם איטה איידל אייל איילה
איילת איימי אילון איליי אילין אילן אילת אימאן אימרי איתי איתיאל איתמר איתן אלדר אלה אלומה אלון אלונה
אלחנן אלטע אלי אליאב אליאור אליאל אליאן אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליס אליסה אליעזר
אליענה אלירז אלירן אלישבע אלישע אלכס אלכסנדר אלמא אלמה אלמוג אלעד אלעזר אלקנה אלרואי אלרועי אמה אמונה
אמור אמי אמילי אמיליה אמיר אמיתי אמל אמלי אמרי אנאבל אנאל אנה אניל אסיל אסנת אסף אסתר אפק אפרים אפרת
אראל ארבל ארד ארז ארי אריאל אריה אשר בארי בועז ביאן בילא ביסאן בלומה בניה בניהו בנימין בצלאל ברוך ברכה
ברק בתיה ג'ואל ג'וד ג'וזף ג'ויל ג'ולי ג'וליאן ג'ולין ג'ורג ג'ורי ג'נא גאיה גבע גבריאל גוד גולדה גוני גור
גורי גזל גיא גיטל גיל גילה גילי גלי גליה גלעד גפן דבורה דביר דוד דולב דור דורון דורין דילן דימא דין דינה
דנה דני דניאל דניאלה דפנה דרור דריה הדס הדסה הדר הודיה היילי הילה הילי הילל הינדא הלל הללי הניה הענא
הראל ורד זאב זהבה זואי זוהר זיו זיין זינב זינה ח'אלד חגי חגית חוה חוסין חיה חיים חלא חמזה חנה חנוך חסן
טובה טוביה טוהר טום טומי טלי טליה יאיר יאמן יאן יאסין יארא יגל ידידיה יהב יהודה יהודית יהונתן יהושע יהל
יהלי יואב יואל יובל יוגב יוחאי יוחנן יוטא יוכבד יולי יונתן יוסף יותם יזן יחזקאל יחיא יחיאל ינאי ינון
יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפתח יצחק יקיר ירדן ירין ישי ישכר ישעיה ישראל יששכר כליל כנרת
כפיר כרים כריסטיאן כרם כרמל לאה לאון לארא לביא לוטם לוי לור לורן ליאב ליאה ליאו ליאור ליאורה ליאל ליאם
ליאן ליב ליבא ליבי לידור ליה ליהי ליהיא ליטל לייה ליית לילי לילך לין לינוי ליעד ליעם לירוי לירון לירז
לירי לירן למאר לנא לני מאור מאורי מאי מאיה מאיר מג'ד מוחמד מוסא מוסטפא מור מוריה מחמוד מיאל מיאר מיטל
מייה מיכאל מיכאלה מיכל מילא מילאן מילה מילי מיקה מירא מיראל מיריל מישל מיתר מלאכי מלאק מלכה מנוחה מנור
מנחם מעיין מרגלית מרדכי מרום מריה מרים משה משי מתן מתנאל מתניה נאוה נאור נאי נאיא נאיה נבו נגה נדב
נהוראי נוה נוי נויה נועה נועם נופר נור נחמה נחמן נטלי נטע ניב ניל נילי נינה ניסים ניצן ניקה ניקול ניר
ניתאי נעמה נעמי נפתלי נריה נתן נתנאל סאלח סארה סארי סהר סול סולימאן סופי סופיה סיון סילא סילין סימה סיני
סלמא סמא סמיר סער ספיר סתיו עבד עבדאללה עברי עדי עדיאל עדיה עדינה עדן עובדיה עוז עומר עומרי עופר עופרי
עטרה עטרת עידו עידן עילאי עילי עלי עלמה עמיחי עמית עמליה עמנואל ענאל ענבל ענבר ענהאל עקיבא ערן עתי פאטמה
פאר פיגא פלג פנחס פנינה פערל פרח פריאל פריידא צבי צביה צופיה צור צפורה קארין קדם קוסאי קורל קורן קים קרן
קרני ראובן ראם ראשית רביד רבקה רהף רואי רוחמה רוי רום רומי רון רונה רוני רועי רות רותם רחל ריאן רייזל
רים רימא רימאס רינה ריף ריתאג ריתאל רני רננה רעות רעי רעיה רפאל רפיף שאול שאם שבע שגב שגיא שהד שובל שוהם
שולמית שון שושנה שחר שטערנא שי-לי שיינא שיינדל שילה שילת שיר שיראל שירה שירי שלו שלום שלי שליו שלמה
שמואל שמחה שמעון שני שניאור שפרה שקד שרבל שרה תאיר תאלא תאלין תבור תבל תהילה תהל תהלה תולין תום תומר תיא
תיים תמיר תמר תמרה תפארת اباء ابتسام ابتكار ابتهاج ابتهال ابراهيم ابوالفضل اتنا اجوان احسان احلام احمد
اخلاص ادم اراد ارتين ارتین ارزقي ارش ارمين ارمین اروى اريا اريج ارين اریا ارین ازهار اسامة اسرا اسرار
اسما اسماء اسيل اصغر اصيل اعتكاف اعتماد اغاريد افتكار افراح افنان اكبر اكرام اكرم الاء الاله الباري
الباقي التواب الجبار الجليل الحفيظ الحق الحكيم الحليم الحي الخالق الدين الرحمن الرحيم الرزاق الرشيد
الرووف السلام السميع الشكور الصمد العزيز العليم الغفار الغفور الغني القادر القدوس القهار الكريم اللطيف
المجيد المحيي الملك المولى النا الناز الواحد الياس الين الينا الینا اماني امل امير اميرة اميرحسين
اميررضا اميرعباس اميرعلي اميرمحمد اميرمهدي امين امينة امیر امیرحسین امیررضا امیرعباس امیرمحمد امیرمهدی
اناهيد اناييس انيس انيسة اوا ايات اية ايدا ايليا ايلين ايمان ايمن ايناز ايناس ايوب ایدا ایلیا ایلین
ایناز باران بارعة باسمة باهرة بتلاء بتول بثينة بدرالدجى بشرى بلسم بلقيس بلماء بلند بنان بنفسج بنيامين
بنیامین بهاء بهار بهجة بهية بوران بيسان بيلسان تاج تالا تاليا تامر تحسين ترانيم ترف تقي تمام تميم توفيق
تولين تينهينان ثابت ثاقب ثامر ثاير ثروت ثقيف ثنا جابر جاد جاسم جالا جدير جراح جرير جسور جعفر جلاء جلال
جلنار جليل جمال جمان جميل جميلة جنى جهاد جهراء جوان جوانا جواهر جود جودي جورية جوليا جوين جيلان حاتم
حارث حازم حافظ حامد حباب حدیث حسام حسن حسنا حسني حسنين حسيب حسين حسین حفيظ حقي حكيم حلا حلما حليم حماد
حمدان حمدي حمزة حمود حميد حنانه حنبل حنفي حياة حيان حيدر خاشعة خاطر خافق خالد خالدي خديجة خضر خطيب خلدون
خلف خلوصي خليفة خليل خميس خيري دارين داليا دانة داني دانيال دانية دانیال داهي داوود دريد دعاء دليل دنيا
دهمان دووب ديسم ديمه ذريع ذكي ذيب رابح راتب راجح راجي رازي راسم راشد راضي راغب رافع راما رامح رامز رامي
راني رانية راوي رايد رايف رباح ربى ربيع رجاء رجايي رجب رحيب رخاء رزين رستم رسمي رشا رشاد رشدي رشيد رضا
رضوان رضي رفيق رقيه رقیه رمحي رمزي رمضان رها رهيف رواء روبا روبين روحي روز روعة روفيدا رووف رياض ريان
ريتاج ريتال ريحانه ريف ريفال ريم ريما ريمان ريناد رييس ریحانه زاخر زاكي زاهر زاهي زايد زبير زغلول زكريا
زكي زكية زهدي زهرا زهران زهرة زهير زياد زيد زيدان زين زينب زينة زینب ساجد ساجي سارا سارة سارینا ساطع
سالم سامح سامر سامي ساميار ساهد ساهر سايد سبا سبحان ستايش ستایش سجا سجاد سجى سخاء سديم سراج سرحان سرور
سرين سعاد سعد سعدون سعدي سعود سعيد سفيان سفير سلاف سلام سلسبيل سلطان سلمان سلمى سليم سليمان سليمة سموح
سمير سميرة سنام سنان سهل سهوان سهيل سومية سوگند سيد سيف سيليا سيلين سينا سینا شادن شادي شاطر شافع شاكر
شامخ شامل شبلي شبيب شجاع شداد شريف شعبان شعلان شعيب شفيع شكري شكيب شهاب شهب شهد شهم شهير شوقي شيراز شيق
صابر صاحب صادح صادق صارم صافي صالح صامد صايب صباح صبحي صبري صبرينة صبور صبيح صخر صداح صدام صدر صدقي صعب
صفية صقر صلاح صنديد صهيب صوفيا ضاحك ضاحي ضحاك ضحى ضرغام ضياء ضيايي طارق طالب طامح طاها طاهر طايع طايف
طايل طباع طريف طلال طلعت طموح طيب طيع ظاعن ظافر ظاهر ظبي ظريف ظهير عابد عاتب عادل عارف عاصم عاطف عاقل
عاكف عالم عالية عامر عايد عباس عبد عبدالرحمن عبدالله عبود عتاب عتريس عتيد عتيق عثمان عدلي عدنان عدوي عذب
عربي عرشیا عرفات عرفان عرفه عزاز عزت عزمي عزيز عسل عصام عصمت عطاء عفيف عقيل علاء علام علم علوان علي
عليرضا علی علیرضا عماد عمار عمر عمران عمرو عمير غازي غالب غالي غامد غانم غزوان غزير غسان غطفان غلاس غوى
غيداء فاتح فاخر فادي فارس فارع فاروق فاضل فاطمة فاطمه فاطمياسارينا فالح فايد فايق فتحي فتوح فخر فخري
فداء فدايي فرات فراس فرج فرح فرحات فرحان فردوس فرزدق فريال فريد فضل فضيل فطين فكري فلاح فلة فهد فهمي
فواد فواز فوزي فوزية فياض فيصل قادة قاسم قاصد قانت قايد قبس قحطان قدري قصي قصيد قطب قطز قنوع قيس كاتيا
كارم كاسر كاشف كاظم كافور كامل كاملة كاهينة كايد كبير كتوم كرم كرمة كريم كساب كليم كمال كنار كنان كنعان
كوثر كیان كیانا لارا لاما لانا لبيب لبيد لتين لطفي لطوف لفيف لقاء لقمان لماح لمين لهفان لوجين لورا لورين
لوليا لوي ليان ليث ليديا ليزا ليساء ليلى ليليا ليم لينا ليندة ماجد مادلين ماذى ماريا مازن ماسينيسا مالك
مامون ماهان ماهر مايا مايده مبين مبينا مبین مبینا متعب متوكل متولي متيم متين متین مجاهد مجد مجدي محجوب
محدثه محسن محفوظ محمد محمدامين محمدامین محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي محمدمهدي محمدياسين
محمدپارسا محمدیاسین محمود محند محيا محيي محیا مختار مخلص مخيمر مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق
مرسال مرسي مرشد مرضي مرعي مروان مروة مريم مریم مزرية مزهر مسرور مسعد مسعف مسعود مسلم مشاري مشرف مشرق
مشفق مصباح مصطفى مصعب مصلح مطاوع مظهر معارف معتز معتوق معز معصومه معمر معن معين مفيد مقداد مقدام مكرم
مكي ملاك ملهم مليکا ملیكا ممتاز ممدوح مناضل مناف منتصر منجد منذر منسي منصور منيب منير منيع منيف مهدي
مهديس مهدی مهدیس مهدیه مهران مهسا مهند مهيب موسى موفق مولود مومن مونس مويد مياد ميار مياس ميثاق ميرا
ميرال ميسور ميسون ميلاء ميليسا ميمون مينة ناجح ناجي نادر نادي نادية ناديه ناردين نازنين نازنین ناصر
ناصيف ناضر ناظم ناعم نافذ نافع ناهد نايل نبراس نبهان نبيل نبيه نجدت نجم نجمة نجوان نجيب نديم نذير نريمان
نرگس نزار نزيه نسرين نسيب نسيم نشات نشوان نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نهاد
نوار نواف نوال نوح نور نورس نوره نوري نوف نيازي نيايش نیایش نیما هاجر هادي هاشم هاني هانية هانيه هانیه
هايدي هايل هدى هزار هستي هستی هلال هلالي هليا هلیا همام هناء هنادي هند هيا هيام هيثم هيكل هيمان واثق
وادع واصف واصل وايل وثاب وجدي وجيه وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وضاح وفاء وفايي وفيق
وليد وليف وناس يارا ياسر ياسمين ياسمينة ياسين يافع ياقوت يانع يانيس يحيى يزيد يسار يسرى يسري يسنا يعرب
يعقوب يقين يمام يوبا يوسف يونس پارسا پرنيا پرهام پریا کوثر کيان کيانا یاسمین یاسین یسنا یلدا یوسف یگانه
건우 경수 경숙 경자 경희 광수 도윤 도현 동현 명숙 명자 미경 미숙 미영 미정 민서
민석 민수 민재 민준 민지 병철 보람 상철 상현 상호 상훈 서연 서영 서윤 서준 서현
선영 성민 성수 성진 성현 성호 성훈 수민 수빈 수진 숙자 순옥 순자 승민 승현 시우
아름 영길 영미 영수 영숙 영순 영식 영일 영자 영진 영철 영호 영환 영희 예원 예은
예준 예지 예진 옥순 옥자 우진 유진 윤서 은경 은서 은영 은정 은주 은지 재현 재호 정남
정수 정숙 정순 정식 정웅 정자 정호 정훈 정희 종수 주원 준서 준영 준혁 준호 중수
지민 지아 지연 지영 지우 지원 지은 지현 지혜 지후 지훈 진우 진호 채원 춘자 하윤 하은 현숙
현우 현정 현주 현준 현지 혜진
""".split()
)
