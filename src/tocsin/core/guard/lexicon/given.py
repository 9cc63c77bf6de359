# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names. Folded. From Faker (MIT), US Census Bureau lists and US names of newborns (public domain)."""

WORDS = frozenset(
    """
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aadya aafiya aage aagot aahana aahil aakash
aalam aalayah aalee aaleyah aaliah aalim aaliya aaliyah aamil aamir aamirah aaniyah aanuoluwapo aanya
aapo aaqil aaralyn aarav aaren aarif aarin aarini aariv aariz aarna aarnav aarne aaro aaron aarron
aarush aarya aaryan aaryn aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayden aayush
aazim aba abaan abagail abayomi abb abbas abbey abbie abbigail abbigale abbigayle abbos abbott abby
abbygail abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel abdihakim
abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat abdulaziz abdulbekir abdulcemal abdulgazi
abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed
abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe abebi abednego abeer abeiku abel abela
abelardo abella abelone abena abeni abha abhimanyu abhinav abhiram abid abie abiel abigael abigail
abigaili abigale abigayle abilio abimael abina abiodun abiona abisai abiye abjorn abosede abraham
abrahan abram abran abrar abriana abrianna abriel abriella abrielle abril abror abubakar abubakr abuzar
abyasa abygail acar acarkan acelynn acey achiel achieng achille achim achsah acie acikel acilay aclan
acy ada adaeze adah adak adal adalberg adalbergur adalbert adalberto adalbjorg adalbjorn adalbjort
adalborg adalborgar adaldis adalee adaleigh adalfridur adalgeir adalheidur adalia adalie adalina adaline
adalmundur adalradur adalros adalsteina adalsteinn adalsteinunn adalveig adalyn adalynn adalynne adam
adamari adamaris adamo adan adara adarius adasal adaya adda addalyn addalynn addelyn addi addie addilyn
addilynn addisen addison addisyn addy addysen addyson adebiyi adebowale adebukola adedayo adedeji
adekitan adekola adekunle adel adela adelaida adelaide adelard adelardo adelasia adelbert adele adeleke
adelene adelgunde adelheid adelia adelin adelina adelinde adeline adelita adell adella adelle adelmo
adelyn adelyne adelynn adem aden adena adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adhara adhiarja adhra adia adian adiarja adiel adiela
adigun adika adikara adil adila adilene adilyn adilynn adilə adimu adin adina adinata adira adis adison
adisyn aditi aditya adlai adlan adlee adleigh adley adline admir adnan adolf adolfine adolfo adolfs
adolph adolphe adolphus adomas adonai adonis adrain adrean adreanna adriaan adrian adriana adriane
adriann adrianna adrianne adriano adriel adrielle adrien adriene adrienn adrienne adrija adrijana adrina
adron adryan adunni advaith advay advik advika adviye adweta adwoa adya adyn adyson aedan aeden aedin
aegileif aegir aengus aenne aeris aeryn aesa aesgerdur aesir aevar aevarr afaq afer aferdita affie afia
afife afil afiq afolarin afonso afra afrim afruza aftin afua afət aga agahadi agakisi agamali agamusa
agapito agastya agasəfa agata agatha agathe agaxan agbegim agca agda aggie aggrey agim agla aglaia agmur
agnar agne agnea agnes agnesa agnese agness agneta agnete agni agnieszka agnolo agnos agnus agostina
agostino agripina agris agron agueda agus agust agusta agustin agustina agustus ahana aharon ahat ahlam
ahmad ahmari ahmed ahmet ahmir ahna ahron ahsen ahsley ahter ahti ahtziri ahuva aicha aida aidan aideen
aiden aidyn aidə aiesha aiga aigars aija aijuka aiko aila ailani ailany ailbhe aileen ailene aili ailin
ailis ailish ailyn aimee aimo aina ainara ainars ainhoa aino ainoa ainslee ainsley airam airi aisha
aishah aishani aishling aisley aislin aisling aislinn aislyn aislynn aistis aisyah aitana aitor aivar
aivaras aivars aixa aiyana aiyanna aiza aizen ajah ajala ajan ajani ajay ajda ajeng ajiman ajimat ajimin
ajiono ajla ajna ajoke akalan akanmu akar akari akarsana akash akasha akatay akay akayla akbar akbas
akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem akgol akgunes akhil aki akia akif akifə
akiko akilah akinal akinkunmi akinlabi akinwale akinyi akira akise akiva akkerman akmal akmaner akmaral
akobir akos akosua akoth akoz akram aksay aksel akseli akshara akshay aksogut aksoy aktemur akua akumaa
akumu akver akwasi akwesi akyildiz alaaddin alabama alabezek alade aladin aladino alaeddin alahna alaia
alaiah alain alaina alaine alaiya alaiyah alambana alamiro alamu alan alana alanah alanalp alane alani
alanis alanna alannah alanta alanzo alara alaric alastair alattin alaura alaya alayah alayla alayna
alaynah alayne alaysha alaysia alaz alba alban albano albeiro alberico albert alberta alberte albertha
albertina albertine alberto alberts albertus albin albina albion albrecht albulena alby alcan alcee
alcide alcides alcie alcira alda aldair aldar aldemar alden alderano aldin aldis aldny aldo aldon aldona
aldonza alea aleah alean alease alec alecia aleck aleczander aleda aleeah aleen aleena aleesha aleeya
aleeyah aleeza aleia aleida aleigha aleisha aleix alejandra alejandrina alejandro alejo alek aleks
aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi
alekzander alemsah alen alena alenka aleodor ales alesha aleshia alesia alessa alessandra alessandro
alessia alessio aleta aletha alethea alethia aletta alex alexa alexandar alexande alexander alexandr
alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro alexandros alexandru
alexavier alexcia alexe alexei alexej alexi alexia alexie alexina alexis alexius alexsander alexsandra
alexsis alexus alexxis alexys alexzander alexzandra alexzandria aleya aleyah aleyda aleyna alf alfar
alfdis alferd alfey alfgeir alfgerdur alfgrimur alfheidur alfhildur alfie alfifa alfio alfons alfonse
alfonsina alfonso alfonz alfonza alfonzo alford alfred alfreda alfredia alfredo alfreds alfros alfrun
alfsol alfthor alfur alger algernon algie algirdas algis algot ali alia aliabbas aliah aliana alianna
alica alice alicea alicen alicia alicja alida aliihsan alijah alika alin alina aline alinur alirio aliro
alis alisa alise aliseydi alisha alishia alisia alisik alison alissa alisson alistair alistar alister
alita alitzel alivia aliviah alix aliya aliyah aliyana aliyu aliyə aliza alizabeth alizae alizah alizay
alize alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allean allen allena allene alline
allisa allison allissa allisson allister allisyn alliyah allyn allysa allyson allyssa alma almar almasi
almast almaz almeda almedia almer almeta almina almir almira almon almudena almus almut almuth almyra
alois aloisia alojz alojzia alojzij alojzija aloma alon alona alondra alonna alonso alonza alonzo aloys
aloyse aloysius alparslan alpcan alpheus alphonce alphons alphonse alphonsine alphonso alphonsus
alphonzo alpsu alrekur alrun alsoy alston alta altagracia altha althea altie altin altinbike altincicek
altinisin altinkaya altogan alton altug alva alvah alvan alvar alvaro alve alveiro alvena alver alvera
alverda alverta alvia alvie alvilda alvin alvina alvine alvino alvira alvis alvy alwilda alwin alwina
alwine aly alya alyah alyana alyanna alyce alycia alyiah alyna alys alysa alyse alysha alyshia alysia
alyson alyssa alysse alyssia alysson alyvia alyx alyza alzbeta alzina amaan amac amada amadea amadeo
amadeus amado amador amadou amahle amaia amaira amairani amairany amaiya amal amalia amalie amalija aman
amancio amanda amandine amani amarachi amarah amaree amari amaria amariah amariana amarie amarii
amarilis amarion amaris amaru amaryllis amasa amauri amaury amaya amayah ambar amberlee amberly amberlyn
amberlynn ambers ambria ambrose ambrosia ambrosio ambroz amedeo amedeu amee ameen ameena ameer ameera
ameerah amel amela amelia amelie amelija amera america americo amerie amerigo amey ameya ami amia amiah
amias amie amiee amiel amil amila amilcar amilia amin amina aminah aminata aminatu amine amir amira
amiracle amirah amiri amit amity amiya amiyah amleto amma ammar ammie ammon ammy amna amoke amol amon
amondi amoni amope amos amoura amparo amra amre amri amrita amruta amundi amy amy-lee amy-leigh amya
amyah amyiah amyra amza ana anabel anabela anabell anabella anabelle anacleto anaelle anahera anahi
anahis anahy anai anaiah anaida anais anaiya anaiyah anakin analeah analee analeigh anali analia
analicia analiese analiyah analy anamaria anamarie anamika ananda ananias ananya anargul anari anaru
anas anasa anastacia anastacio anastasia anastasie anastasio anastasios anastatia anastazie anastazja
anatol anatole anatoli anatolie anatolij anay anaya anayah anayeli anca ancel ancil ancizar ancuta andee
andela andera anders andersen anderson andi andic andie andile andjela andjelina andon andor andra
andrada andrae andraya andre andrea andreana andreas andree andreea andrei andreia andreina andrej
andreja andrejka andrejs andrena andres andress andrew andrey andreya andrez andri andria andrian
andriana andrija andrin andrina andris andrius andromeda andru andrus andrzej andwele andy aneesa anej
anela anemona anes anessa aneta anete anett anetta anette anezka anfernee anfinn angalia angantyr angavu
angela angele angelea angelee angelena angelene angelia angelica angelie angelika angelina angeline
angelino angelique angelita angella angelle angelo angely angelyn anggabaya anghel anghelina angi angie
angila angla anglea angus anh ania aniah anibal anica anice anicet anie aniela anijah anika aniko anil
anina anirudh anis anisa anise anish anisha anisoara anissa aniston anistyn anita anitra aniya aniyah
anja anjali anjanette anjel anjelica anjolaoluwa anka anke ankica anmol ann ann-britt ann-charlott
ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi
ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel
annabell annabella annabelle annabeth annah annak annaleah annalee annaleigh annalena annalia annalie
annaliese annalisa annalise annalyn annalynn annalyse annamae annamaria annamarie annar annarr annas
annastacia annastasia anne anne-catherine anne-francoise anne-kathrin anne-katrin anne-laure anne-lise
anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke annel anneleen annelene
anneli annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn anner
annerose annes annett annetta annette anney annia annibale annica annice annick annie anniina annija
annika annikki annina annis annissa annistyn annita annmarie annukka anny anom anona anoni anora anouk
ansaldo ansel anselm anselma anselmo ansgar ansh ansis anslee ansleigh ansley anson ansora anssi antanas
antero anthoney anthony antim antione antionette antje anto antoaneta antoin antoine antoinette anton
antone antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta
antonija antonin antonina antonino antonio antonios antoniu antonius antons antony antoon antra antron
antti antuan antwain antwan antwaun antwoine antwon antwone anu anunciacion anusha anushka anuta anvar
anvi anwar anya anyah anyango anyelo anyi anyla anylah anyssa anze aodhan aoibheann aoibhin aoibhinn
aoife aongus apaydin apisara apolena apolinar apolline apollonia apolonia apolonio apryl aqil aquilla
arabella arabelle araceli aracelis aracely aradhana arah aral aram araminta aramis aran aranka arantza
aranza aranzazu aras araseli arath arayah arba arben arbey arbie arbjartur arbjorg arbjorn arbjort
arbnor arcadio arcan arcelia archibald archie arda ardath ardelia ardell ardella ardelle arden ardeth
ardian ardie ardis ardit ardita ardith ardyce areli arelia arelis arelius arely aren arent aretha aretta
arey arezki argeir argelia argemiro argenis argie argils argono argu arham ari aria ariadna ariadne
ariah arial arian ariana ariane arianna arianne arianny aribella aribert aric arica arie arieanna ariel
ariela ariele ariella arielle arien arietta arif arifcan arifə arija arijus arik arika arike ariki
arikol arilius arin arina arinbjorg arinbjorn arinola arion arionna aripinar aris arisa arisara arisbeth
arisoy arissa aristide aristides aristita arius ariya ariyah ariyana ariyanna arizbeth arja arjun
arkadiusz arkie arkut arlan arland arlaug arlean arlee arleen arleigh arlen arlena arlene arlet arleta
arleth arletha arlett arletta arlette arley arlie arlin arlind arlinda arline arlington arlis arliss
arlo arly arlyn arlyne arlys armaan armahan arman armand armanda armandas armande armandina armando
armands armani armann armelle armend armey armida armin arminas arminda arminta armon armond armondo
armoni armstead arna arnald arnaldo arnaldur arnar arnas arnau arnaud arnaude arnav arnberg arnbergur
arnbjorg arnbjorn arnborg arnd arndis arndor arndt arne arnell arnes arnett arnetta arnette arney
arnfinna arnfinnur arnfreyr arnfridur arnfried arngeir arngerdur arngils arngrimur arngunnur arnheidur
arnhildur arni arnie arnika arnim arnina arnis arnita arnkatla arnkell arnlaug arnlaugur arnleif
arnleifur arnlin arnljot arnljotur arnmodur arnmundur arno arnoddur arnold arnoldas arnoldo arnolds
arnor arnora arnost arnros arnrun arnsteinn arnthor arnthora arnthrudur arnulf arnulfo arnulfur arnvidur
arny aroa aroha aron aronas arora arpad arpag arra arran arrianna arrie arron arsael arsaell arsenie
arsenio arsim arsipatra arsol arta artan artanto artawan artelia artemio artemisa arther arthor arthora
arthur artie artis arto arttu artturi artur arturas arturo arturs aru arun arunas arunima arusi arveig
arvel arvella arvid arvids arvil arvilla arvin arvo arvok arvydas arwa arwen arya aryah aryan aryana
aryanna aryeh aryn arziye arzu asa asad asael asafe asaiah asake asalet asali asani asante asanti
asatira asberg asbergur asberry asbjorg asbjorn asborg asbury asdis asdrubal ase aseel asfridur asgautur
asgeir asger asgerdur asgils asgrimur asha ashan ashante ashanti ashby ashely asher ashia ashildur
ashlan ashlea ashlee ashlei ashleigh ashlen ashlene ashley ashli ashlie ashlin ashling ashly ashlyn
ashlynn ashlynne ashten ashtin ashton ashtyn ashwin asia asiah asif asila asilbek asilə asim asiman asir
asiri asirwada asirwanda asiya asiyah askatla askell askja asko askur asla aslakur aslan aslanhan aslaug
aslaugur asleif asley aslijan asliye asma'u asmadi asman asmar asmianto asmini asmira asmundur asmuni
asny asolfur ason aspar aspyn asrodur asros asrun assa assar assia assumpta assunta asta astbjorg
astbjorn astbjort astdis aster astfridur astgeir astgerdur astheidur asthildur asthor astmar astmundur
aston astradur astrid astride astridur astrikur astrit astros astrun astthor astthora astthrudur astvald
astvaldur astvar astveig astvin asu asuncion asvaldur asvardur asvor aswani asəf ataahua atabala atagun
atalay atalia atamoglan atanur atara atasagun atatore atena atenulf atfat atgun atha athan athanasios
atharv atharva atheel athena athman athuman athumani ati atiena atieno atila atilgan atilhan atilio
atinuke atit atiya atiyye atla atlee atley atli atma atmaja atnan atreus atreyu attaf atte atticus attie
attila attilio attracta aubra aubree aubreigh aubrey aubri aubriana aubrianna aubrie aubriella aubrielle
aubry aud audbergur audbert audbjorg audbjorn audbjort auddis aude auden audgeir audie audkell audley
audlin audmundur audna audny audolfur audra audrea audree audrey audri audria audriana audrianna audrie
audrina audrius audrun audry audun audunn audur audy augusta augustas auguste augustin augustina
augustine augusto augusts aukusti aulikki aulis aundra aundre aundrea aune aunyaporn aura auraq aurea
aureja aurel aurelia aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurelius auria
aurica aurielle aurilla aurimas aurora aurore aurthur ausma ausra ausrine austar austen austine austmann
austmar auston austra austri austyn auther authur autry autum ava avah avalee avaleigh avalyn avalynn
avamarie avani avari avarie avary avaya avayah avelina aveline avelino avelyn aven averee averi averie
averil avery avgust avia aviana avianna avie aviel avigail avin avinash aviva avni avon avonlea avraham
avram avrie avrohom avry avsin avunc avyaan avyan avyanna awadil awamil awamiri awan awani awero awesi
awhina awilda awj awlya awmar awrad axel axelia axell axelle axelma axenia axinte axl axton aya ayaan
ayah ayako ayala ayamin ayan ayana ayanna ayasun ayat ayaydin aybet aybora aybəniz aycagul aycan aycicək
aydan aydar ayden aydin aydinbey aydinc ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan ayinde
ayinke aykut aykutalp ayla aylah aylani ayleen aylen aylil aylin aylla ayman aymen aymeric aynilhayat
aynimah aynur aynurə ayodeji ayodele ayoka ayomide ayonna ayoub aypar ayra aysan aysar ayse ayseana
aysel aysema aysenur aysevim aysha aysia aysoy aysu aysuna aytek ayten aytoz aytuna aytəkin aytən ayu
ayub ayulker ayush ayushman ayva ayvah ayvas ayven ayyaruk ayyubi azaan azad azade azael azahar azahara
azai azaiah azalee azalia azari azaria azariah azariyah azban azeeb azeglio azeneth azettin azia aziah
aziel aziyah aziz aziza azize azizi azlan azlynn azra azrael azriel azucena azuolas azzie azər baaba
baahir baaizeed baaqee baaqir baaree baashir baasim baasit babar babara babasola babatunji babawale
baber babett babette babyboy babygirl baccio bachittar badawi badegul badr baering baeringur baeron
bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadir bahadurjit bahari bahati
bahittin bahiy bahtinur bahuraksa bahuwarna bahuwirya baiba bailee baileigh bailey bailie baily bairbel
bairbre bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman
bakiono bakti baktiadi baktianto baktiono balamantri balangga balapati balatekin balaxanim balazs balca
baldassare baldemar baldey baldomero baldrun balduino baldur baldvin baldvina baldwin baleegh baleigh
balendra balhaar balidin balijan balinda balint baljiwan ballard baltas baltasar baltazar balthasar
balvan balveer balz bama bambad bambang bambi banara banawa banawi bancar bandile banel banjeet banu bao
baqar baqir barabara barak baraka barasa barbar barbara barbel barbera barbora barbra barbro bardi
bardur barica baris bariscan barkha barnabas barnard barnett barnie barraq barret barrett barri barrie
barron barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo
bartolomeu barton baruch basaam basarab basay bascom baseer basem bashaar bashaarat bashan bashar
basharat basheer basheerah bashir bashkim basile basilia basim basir basok basriye bassam bastiaan
bastian bastien basya batal batirhan batool batsheva baturay baudelio baudouin baugur baxter bayard
baydu baykan bayla baylee bayleigh baylen bayley bayli baylie bayman bayram bayron bayruhan baytal
bayzettin bazam beadie beata beatrice beatrijs beatris beatrix beatriz beau beauden beauford beaulah
bebba bebe becca beckett beckham becki beckie becky bedford bedi bediriye bedri bedrich beecher begga
begim begona behbud behiza behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi
belarmino belen belgizar belia belinda belisario belkis belkize bella bellamy bellarose bellisan belton
belva ben benadik benaiah benard benas bence bendeguz benedek benedict benedicte benedicto benedikt
benedikta benedikte benedita benek bengibay bengt bengta benia beniamin benice benicio benidikt
benidikta benigna benita benito benjaman benjamen benjamim benjamin benjamine benji benjiman benjman
benn benna bennet bennett benney bennie benno benny benoit benol benone benoni benony benson benta bente
bentey benthe bentina bentlee bently benton benzion beppe bera beray berdie berend berends berengere
berenice berent berezat bergdis bergey bergfinnur bergfridur bergheidur berghildur berghreinn bergjon
berglaug berglin berglind bergljot bergmannia bergmar bergmundur bergny bergran bergrin bergros bergrun
bergsteinn bergsveinn bergthor bergthora bergur bergvin berit beriye berkal berki berklee berkley
berksay berl berlyn berna bernabe bernadett bernadette bernadine bernard bernarda bernardina bernardine
bernardino bernardita bernardo bernd bernd-dieter berndt berneice bernell bernetta bernfried bernhard
bernhardine bernhardur berni bernice bernie berniece bernita bernodia bernodus bernt bernward beronica
berra berran berrin bersi bert berta bertalan bertel bertha berthe berthold bertie bertil bertina berto
bertold berton bertram bertrand bertulis beryl besart besarta besey beshte besim besin besnik bess besse
bessi bessie bestla betania beth betha bethan bethani bethanie bethann bethanne bethany bethel bethzy
betina betsabe betsey betsy bette betti bettie bettina betty bettyann bettye bettyjane bettylou betuel
betzaida beula beulah bev bevan beverlee beverley beverly bevin beyda beyhatun beyler beyonce beyzade
bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio
bianca bianka bibi bibiana bibisora bibuwa bican bidayet biddie bieke biel bijan bilaal bilal bilay
bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu bill billi billie billie-jo billiejo
billy billye bilol biltas bimala bina binay binbasar binisik binyamin binyomin birben birdella birger
birgid birgir birgit birgitt birgitta birgitte birgul birkir birna birnir birousk birsan birsen birt
birta birte birtha birthe birtie birtingur birtir birtna biruta bisar biserka bishakha bitul bizhan
bjargar bjargdis bjargey bjargheidur bjarghildur bjarglind bjargmundur bjargthor bjarkan bjarkar bjarkey
bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarndis bjarne bjarney bjarnfinnur bjarnfredur
bjarnfridur bjarngerdur bjarnhardur bjarnhedinn bjarnheidur bjarnhildur bjarni bjarnlaug bjarnlaugur
bjarnleifur bjarnolfur bjarnrun bjarnsteinn bjarnthor bjarnthora bjarnthrudur bjarnveig bjarny bjartey
bjartmann bjartmar bjartmey bjartthor bjartur bjolan bjolfur bjorg bjorgey bjorgheidur bjorghildur
bjorgmundur bjorgolfur bjorgulfur bjorgvin bjork bjorn bjorney bjornfridur bjornolfur bjort bladimir
blaedis blaengur blaer blaevar blaey blahoslav blain blaine blair blaire blaise blaize blake blakelee
blakeleigh blakeley blakelyn blakelynn blanaid blanca blanch blanchard blanche blanchie blandine
blanduzia blane blanka blas blathnaid blayke blayne blayze blaz blazej blazena blenda blerim blerina
blerta blessyn blida blima blin blomey blondell bluette bluford blythe boaz bob boban bobba bobbi bobbie
bobbiejo bobbijo bobby bobbye bobette bobur bodhi bodi bodie bodo bodvar bogatimur bogdan bogdana bogdis
bogga boghildur bogi boglarka bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava
bojan bolatito boleslav bolli boluwatife boma bonface bonifac boniface bonifacio bonita bonna bonni
bonnie bonny bonu booker boone borahan boratas borbala borgar borgdis borge borghildur borgny borgrun
borgthor borgthora borgulfur boris borivoj borja borje borkur borris bortecin boruch borut borys
bosibori bostjan bothildur botnia botolfur botond bouchra boyce boyd boynak boysie bozbag bozena bozerk
bozica bozidara bozo boztas bracha brad braden bradford bradlee bradley bradly bradon bradut brady
bradyn braeden braedon braedyn braelyn braelynn braghildur bragi brahim braiden brailey brailyn bramwel
branda brandan branddis brandee brandi brandice brandie brandin brando brandon brandur brandusa brandyn
branislav branislava branka branko brannon branson brantlee brantley braulio braven bravin braxten
braxton braxtyn brayan braydan brayden braydin braydon braylan braylee brayleigh braylen braylin braylon
braylyn braylynn brayson brayton breana breandan breann breanna breanne breasia breauna breck brecken
breckin breckyn bree breeana breeann breeanna breeda breege breelyn breffni breki brelynn brencis brenda
brendah brendan brenden brendon brendyn brenley brenna brennan brennon breno brent brentley brently
brenton breon breona breonna bresi brestir bret bretislav brett bretton brevin brexton breyana breyanna
breyden bria briahna brian briana brianda briann brianna briannah brianne briauna brice brid bridger
bridget bridgett bridgette bridgit bridie brieanna briek briella brielle brien brienna brienne briet
brieuc briget brigette briggs brigham brighid brigid brigida brigit brigita brigitta brigitte brijesh
brilee briley brilyant brilynn brimar brimdis brimhildur brimi brimir brimrun brina brinda brinkley
brinlee brinley brion briona brionna briseida briseis briseyda brison brissa bristol brit brita britain
britani britany britnee britney britni britny britt britt-mari britt-marie britta brittan brittaney
brittani brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny britton briza
brjann broc brock broddi broden broderick brodey brodie brodrick brogan brona bronach bronagh bronislava
bronson bronwen bronwyn brooke brookelyn brookelynn brooklynn brooklynne bruce bruna brunhild brunhilde
brunilda bruno bryan bryana bryanna bryanne bryant bryar bryce brycen bryden bryer brylan brylee
bryleigh brylie bryn bryna bryndis brynfridur bryngeir bryngerdur brynheidur brynhildur brynja brynjar
brynjolfur brynjulfur brynlee brynleifur brynleigh brynley brynn brynne brynnlee brynny brynsteinn
brynthor bryntyr bryon bryony brysen bryson brystol bryston bryton bucky bucur budd buddie budi buel
buelah buell buffy buford buget buhari bujar bukurije bulah bulunc buna bunmi bunyamun buraid burak
burakhan burc burckhard burcuhan burdette bureyre burgess burghard buri burim burkard burke burkhard
burkhardt burkney burkni burl burleigh burley burma burnell burnett burney burnice burnie burrel burrell
burt burton busara busisiwe busra busranur buyrukhan bylgja bynum byran byrd byrdie byron bystrik bəhlul
bəhram bəhruz bəkir bənovsə bəsir cabbar cabir cacilia cacilie caddie caden cady cadyn caeden cael
caelan caeli caelyn caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan cahangir cahir
cahya cahyadi cahyanto cahyo cahyono caiden caidence caidyn caila cailee caileigh cailey cailin cailum
cailyn cailynn caine cait caitlan caitlin caitlyn caitlynn caitriona caius cajsa cakar caket cakirca
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calandra calcedonio caldonia caleb calebe caleigh
calen caley calhoun calia calie calim calista calisto calixta calixto caliyah callan calleigh callen
calli callie callista callum cally calogero calti calum calvin calvince camari cambree cambria cambrie
camden camdon camdyn camelia camella camellia cameran cameren cameron cameryn cami camie camil camila
camile camilla camille camillia camillo camillus camilo camisha cammie cammy camok campbell camren
camrin camron camry camryn canaan canan canberk candace candance candelaria candelario candelas candeniz
candi candice candida candie candis candise candra candrakanta candyce canfeza cangur canice cannie
cannur canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan
capitola capkan cappie capri capucine cara caragh caraka caraline caralyn cardell caren caressa carey
caridad carie carin carina carine caris carisa carissa carl carl-heinz carl-johan carla carlee carleen
carleigh carlena carlene carleton carletta carlette carley carli carlie carlijn carlin carlina carline
carlis carlisa carlisle carlita carlito carlo carlon carlos carlota carlotta carlton carly carlye
carlyle carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmello carmelo carmen
carmenza carmina carmine carminho carmon carmyn carnell carola carolann carolanne carole carolee
carolien carolin caroline caroll carolyn carolyne carolynn caron caroyln carra carren carrie carrigan
carrington carrol carroll carsen carson carsten carsyn carub cary caryl carylon caryn carys cas casandra
casemiro casen casey cashton casian casiana casie casimer casimir casimira casimiro cason casondra
caspar casper caspian cass cassady cassandra cassaundra cassey cassi cassian cassidy cassie cassius
cassondra cassy castiel caswell cataleya catalin catalina catarina catarino cate catelyn caterina cathal
catharina catharine catherin catherina catherine catheriona cathern catheryn cathey cathi cathie
cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catie catina catinca catlin cato
catrice catrin catrina catrine catrinel catriona cattleya catur caturangga caua caue cavad cavid cavin
cavit cavuldur cawisadi cawisono cawuk cayadi cayde cayden caydence cayetana cayetano cayla cayleb
caylee cayleigh caylen cayley caylie caylin cayman caysen cayson cazimir ceasar cebesoy cebrian cecelia
cecep cecil cecila cecile cecilia cecilie cecilija cecilio cecille cecily cedide cedric cedrick cedrin
ceferino ceil celal celena celene celest celesta celeste celestia celestin celestina celestine celestino
celia celie celikkan celikyurek celilay celina celinda celine celsa celso cemal cemalettin cemani cemeti
cemil cemiyle cemplunk cenan cengiz cengkal cengkir centa centrine ceola cephus cerasela cerci cercis
cerenity cesar cesare cesario cesia cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceyhunə ceyla
ceylin ceylon ceyran cezar cezara cezayir chaaya chabane chace chad chadd chadrick chadwick chae chaifah
chaim chaitaly chaitanya chaiwut chaka chakradev chakradhar chakrika chalisa chalmer chalmers chamali
chaman chameli champak chana chanakya chancey chanchal chancy chanda chandani chandra chandran chandresh
chanell chanelle chaney chanez chang changaz chanie chanikan chaniya channie channing channon chanse
chantal chantay chantel chantell chantelle chantz chany chanya chara charan chari charis charise
charissa charisse charita charle charlean charlee charleen charleigh charlena charlene charles
charlesetta charlesh charletta charlette charley charli charlie charline charlize charlott charlotta
charlottie charls charlsie charlton charly charlyn charlyne charmain charmaine charmayne charo
charolette charon charos charvi chas chasen chashida chasidy chasity chasmum chason chassidy chassity
chatresh chatura chau chauncey chauncy chausiki chava chavvi chawin chawish chaya chayanin chayapat
chayce chayse chayton chaz chazz che chebet chege chelangat chelo chelsa chelsee chelsey chelsi chelsie
chelsy chema chenoa chepkemoi chepkoech chepkorir cheragh cheree cherelle cheri cherice cherie cherif
cherilyn cherise cherisse cherita cherith cherly cherlyn cherotich cherrelle cherri cherrie cherryl
cheruiyot chery cheryl cherylann cheryle cheryll chesley chesney chessie chester chestina chet cheusi
chevelle chevy cheyann cheyanna cheyanne cheyenne cheyne chi chia chiamaka chiara chibuzo chidimma
chieko chigozie chijioke chimere chinedu chinelo ching chinyere chipukizi chiraz chirstopher chistopher
chita chizoba chloe chloee chloey chloie chole chong chozen chris chrissie chrissy christa christa-maria
christabel christain christal christan christeen christel christelle christena christene christer
christi christia christiaan christian christiana christiane christianna christianne christie christien
christin christina christine christinia christion christl christof christofer christoffer christoher
christon christop christoper christoph christophe christopher christos christpher christy christyn
chrystal chuki chukwudi chukwuemeka chun chung chus chuy chyanne chyenne chyna chynna cian ciana cianan
cianna ciaobella ciara ciaran ciarra ciarrai cicely cicero cici cicək cidal cienna ciera cierra cihan
cihandide ciji cilga cilla cilli cillian cilly cimnaz cinarə cinda cinderella cindi cindie cindoruk
cindy cinerk cingiz cinthia cinthya cintia cinzia ciprian cipriana cipriano cira ciriaco ciril cirillo
cirilo cirino cirkeline ciro cisem citlali citlalli citlaly citra civgin claas clabe claes claiborne
clair claira claire claire-lise clancy clara clarabelle clarance clare clarence claretha claretta
claribel clarice clarinda clarine claris clarisa clarise clarissa clarisse clarita clark clarke clarnce
clas classie claud claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy
claus claus-dieter claus-peter clavs clayton clearence cleave cleda clelia clell clella clem clemence
clemens clement clemente clementina clementine clemie clemma clemmie clemon cleo cleola cleon cleone
cleopatra cleophas cleophus cleora cleotha cleotilde cleta cletis cleto cletus cleva cleve cleveland
clevie clide cliffie clifford cliffton clifton climaco clint clinton cliodhna cliona clive clodagh
clodomiro cloe cloey cloie clora clorinda clothilde clotilda clotilde clovis cloyd clyda clyde clydie
clytie coby codey codi codie codin codrin codrina codrut codruta cody coen cogay cokan colbert colbie
colby cole coleen coleman colene coleson coleton coletta colette coley colie colin coline colins colleen
collen collene collette collin collince collins collis collyn colm colman colpan colsen colson colston
colten colter coltin colton coltyn coluccio colum columba columbia colvin conal conall conan conard
concepcion concepta concetta concha conchita conchur conleth conley conn connell conner connie connor
conny conor conrad conradin conrado consolata constanca constance constanta constantin constantina
constantine constantino constanza constanze consuela contina conway coolidge copeland copur cora coraima
coralee coralia coralie coraline coralyn corban corben corbett corbin corbyn cordaro cordelia cordell
cordella cordia cordie cordula corean corena corene corentin coretta corey corie corin corina corine
corinna corinne corinthia coriolano corissa corliss cormac cormack cornel cornelia cornelio cornelious
cornelis corneliu cornelius cornell cornie corrado correy corrie corrin corrina corrine corrinne corry
corsin cort cortez cortney corvin corwin cory cosette cosima cosimo coskun cosmas cosme cosmin cosmina
cosqun costache costantino costanzo costel costin coty courteney courtland courtnee courtney courtnie
cozette craig crawford creighton crenguta creola crescencia cressie crin crina criselda crispin crissie
crissy cristal cristea cristel cristen cristhian cristhofer cristi cristian cristiano cristie cristin
cristina cristine cristobal cristofer cristofor cristopher cristy crockett cruz crysta crystle csaba
csilla csongor ctibor ctirad cuc cuheyna cullen cuman cumsud cuneyit curdin curley curran curt curtis
curtiss cvetka cvetko cyan cydney cyle cyndi cyndy cyntha cynthia cyprian cyriel cyril cyrill cyrille
cyrstal cyrus cythia czeslaw cəlal cəlil cəmalə cəmil cəmilə daamin daan daanish daanyaal daawood dabbah
dabir dabney dace dacia dacian daciana dacin dadap dadey dadina daeja daelyn daemon daenerys dafina
dafne dagan dagbjartur dagbjorg dagbjort dagel dagfari dagfinnur dagfridur daggeir daggros dagheidur
daghfal dagistan dagmann dagmar dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagthor dagur
dahiana dahlia daiana daiga daija daijah dailyn dain daina daine dainess dainis dainius daira daire
dairine dairo daisey daisha daisie daisye daivd daiyaan dajah dajana dajon dajuan dakarai dakari dakhil
dakoda dakotah daksh daksha dakshesh dalaja dalan dalary dalbert dalbir daldis dalena dalene daler daley
daleyza dalia dalibor dalila dalilah dalili dalima daliman dalimin daliono daliyah dalkilic dallen dalli
dallilja dallin dallis dalmann dalmar dalmas dalros dalton dalvin dalyn damani damar damara damarcus
damari damario damarion damaris damarius dameer damein dameon damia damian damiano damien damienne
damife damijan damini damion damir damita damiyah damjan damjana damlanur damon damond damone damoni
damonte damu damurah damya damyanti dan dana danae danah danang danasia dancan dancun dandre dandrea
daneen daneil danelius danell danelle danesha danette daney danfridur dangelo danheidur danhildur dani
dania danial danica daniel daniela daniele danielius daniell daniella danielle danijel danijela danika
danille danilo danique danis danish danisha daniswara danita danitza danival daniya daniyah danjuma
danna dannette dannie danniel dannielle danny danson dante danthony danu danuja danuse danuta dany danya
danyel danyell danyelle daphine daphne daphney daquan dara daragh darah darain darby darcel darcey
darcie darcy dardan darel darell daren daria darian dariana darianna dariati darice darick dariel darien
darija darijan darika darimin darin darina darinka dario darion darious daris darius dariusz darja darko
darl darla darleen darlena darlene darline darlyn darlyne darmaji darman darmana darmanto darnel darnell
darold daron darpan darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion
darris darrius darron darry darryl darryle darryll darryn darsh darsirah darta dartagnan dartono daru
daruna darvin darwin darwyn darya daryani daryl daryle daryll daryn dasa dasani dasean dashaun dashawn
dashiell dashon dasia dastageer dathan daud daudi daulton daunte davante dave daven daveon davey davi
davia davian david davida davide davie davien davin davina davion davis davnet davonta davontae davonte
davorin davy dawayne dawid dawson dawsyn dawud dax daxon daxton dayamai dayami dayana dayanara dayanna
dayar dayita dayla daylan dayle daylen daylin daylon daymon dayna dayne dayra dayse daysha dayshawn
daysi dayton dayvon dayyaan deadra deagan deaglan deana deandra deandre deandrea deane deangela deangelo
deann deanna deanne deante deanthony dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby
debera debi debora deborah deborha deborrah debra debrah debroah decarlos decebal decker declan dede
dedra dedric dedrick dee deeann deeanna deedee deedra deegan deena deepa deetta deforest deger degmeer
deha deiby deicy deidra deidre deion deirbhile deirdra deirdre deisy deitra deividas dejah dejan dejanae
dejon dejuan deklan dekota del delaina delaine delainey delana delane delaney delani delanie delano
delany delbert delcie delena delfina delia deliah delil delila delilah delina delinda delisa della
dellar dellia dellie delma delmar delmas delmer delmus delmy delois deloise delon delonte delora deloras
delores delories deloris delorise delorse delos delpha delphia delphin delphine delroy delsie delton
delvin delvon delwin delylah dema demar demarco demarcus demari demario demarion demaris demarius
demarkus demeter demetra demetri demetria demetric demetrice demetrio demetrios demetrious demetris
demetrius demi demi-lee demi-leigh demian demilade demir demirbuken demiriz demirok demiryurek demitri
demitrius demond demonte dempsey demus dena denae dendy deneen denes denese denice deniece deniel deniis
denine denis denisa denise denisha denisse denita deniz denizalp denkel dennie dennis dennise denny
denton denyse denzel denzell denzil deon deona deondra deondre deonna deonta deontae deontay deonte
dequan derald dereck derek dereon derian deric derick derik derion derkay derl derly dermot dermott
deron derreck derrek derrel derrell derric derrick derrik derrion derron derval dervilla dervla derwin
derwood derya deryanur deryl desarae desaray desean deserae deseree deshaun deshawn deshon deshun desi
desirae desiray desirea desiree desmon desmond despina dessie destani destanie destany desteny destiney
destini destinie destiny destry destyni detlef detlev detra detrick dev devan devansh devante devany
devaughn deven devika devin devion devlin devon devona devonna devonne devonta devontae devonte devora
devorah devyn devynn deward dewayne dewey dewi dewitt dex dexter deyanira deysi dezarae dezider dezirae
deziree dezmond dezso dezzie dhriti dhruv diah diallo diamond dian diana dianah diandra diane diann
dianna dianne diar diarmaid diarmuid dicie dickson dicy dida didda didier didina didrik diederik diedra
diedre diedrich diego dierdre dierk dieter diethard diethelm diether dietlind dietlinde dietmar dietrich
digdaya dijana dijon diken dilan dilara dilarə dilavər dilcan dilder dildora dilfeza dilhus dilja dillan
dillard dillie dillion dillon dilnoz dilnur dilsad dilsat dilsitan dima dimas dimaz dimitri dimitrina
dimitrios dimmbla dimmey dimple dina dinah dincer dinckol dincsu dinda dinis dink dino dinorah dinu
diogo diomedes dion diona diondre dione dionicio dionigi dionisia dionisio dionna dionne dionte dionyz
dior dipa dipta dirican dirja dirk dirlik disa disella dismas ditmar dittmar divan divya dixie dixon
diya diyor diyora djamel djuan djuana djuna dmitri doa dobromila dobroslav dobroslava dochia docia dodie
dofri dogan doganalp dogannur dogansah dogg doguhan dogun doina dola dolan dolensoy dolli dollie dolly
dollye doloris dolph dolphine dolphus dolun domagoj domald domaldi domaldur domanic domantas domas
domenic domenica domenick domenico domhildur domhnall dominga domingo dominic dominick dominik dominika
dominique dominque dominyka dominykas domitila domnica domonic domonick domonique dona donaciano donagh
donal donald donaldur donat donata donatas donatella donatello donato donavan donaven donavin donavon
dondi dondre donell donella donelle donetta donette dong donia donie donielle donisha donita donivan
doniyor donməz donn donna donnacha donnamarie donncha donnell donnetta donnette donnie donnis donny
donough donovan donta dontae dontavious dontavius dontay donte dontez dontrell donya donzell dora
doralisa doran dorathea dorathy dorcas dorcus doreatha doreen dorel doretha dorethea doretta dorey dori
doria dorian doriana dorie dorien dorin dorina dorinda dorine dorinel doris dorit dorita dorla dorle
dorli dorman dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothey dorothy dorottya dorr
dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie dosia
dosotheus doss dossie dottie dotty doug douglas douglass dounia dov dovid dovie dovile dovud dovydas
doyal doyce doyinsola doyle dozier draco draga dragan dragana dragica dragos dragutin drahomir drahomira
drahoslav drahoslava drajat drauma draumey draupnir draven drayden drayton drazen dreama dreki drema
drengur drexel drifa drilon drita driton drofn droplaug drott dru drucilla drue drury drusilla dua
duaine duane duard duarte duban ducu dudley dufa dufgus dufthakur dugfus duha dui duilio duje dujuan
dulce dulcie dumisani dumisile dumitra dumitrana dumitru duna duncan dundaralp dunia dunja dunya
dunyamali dunyo duong durab duracan duran durdali durdanə durdica durdona durell durgadin durmusali
durna durnisə durodola durrell durrusehvar dursadiye dursun duruk duruoz durward durwood dusan dusanka
dustan dusten dusti dustin duston dustyn dutch dutton duuk duvan duwayne duyen duyguhan dvalinn dwain
dwaine dwan dwana dwane dwayne dwi dwight dwyane dyamond dyan dyana dyani dyanna dylan dylann dylano
dylen dyllan dyllon dylon dymond dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn
dyson dzidra dzintars dzintra e'zoza eadaoin eakumbu eamon eamonn ean eanna earle earlean earleen
earlene earley earlie earline earnest earnestine earnie eartha earvin eason easter easton eastyn eathan
eathel eavan eba ebba ebbie ebeneser ebenezer eber eberg eberhard eberhardt ebert ebone ebonee eboni
ebonie ebonney ebony ebuakil ebuka ecaterina ecegul ecemis eckard eckart eckehard eckhard eckhardt
eckhart ecrin eda edan edaviye edd edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro
edeltraud edeltraut edeltrud eden edgar edgaras edgard edgardo edgars edgubay edhitha edi edie edier
edilberto edilma edilon edilson edin edina edinah edinson edison edisson edit edita edith editha edla
edmon edmond edmonia edmund edmundo edmunds edna ednah edoardo edon edona edouard edra edric edrick
edrie edris edsel edson edu eduar eduard eduarda eduardo eduards edvald edvar edvard edvardas edvin
edvinas edvins edw edwar edward edwardo edwin edwina edyn edyth edythe eelis eemeli eemil eerik eero
eesaa eesha eetu eeva efemia effa effie efil eflatun efraim efrain efrem efren efser eftimia eftimie ega
egan egbert egedia egenur eggert eggrun eggthor egidijus egil egill egils egla egle egon egzon egzona
ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eian eidar eiden eider eidny eidunn eidur eidvile
eija eijaz eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimhear eimy einar einari
einbjorg eindis einey einfridur einhildur einina einir eino einrun einthor einvardur eir eira eiravati
eirdis eirfinna eirik eirika eirikur eirny eirun eisley eitan eithan eithel eithne eivin eivind eivor
eiza eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir
ekbal ekber ekene ekiya ekkehard ekkehart ekmel ekow ekrem ekta ekundayo ekundu el-amin ela eladia
eladio elaf elaina elaine elam elamiye elana elane elani elanor elara elariz elayna elayne elba elberg
elbert elberta elbridge elby elcin elcira elcy elda eldbjorg eldey eldgrimur eldjarn eldlilja eldmar
eldon eldor eldora eldred eldridge eldrun eldur eldəniz elea eleana eleanor eleanora eleanore elease
eleazar electra eleina elektra elemer elena elenborg elene eleni elenor elenora elenore elentinus
eleodoro eleonor eleonora eleonore eleuterio elex elexis elexus elfa elfar elfi elfida elfie elfradur
elfreda elfrieda elfriede elfur elgie elgin elgun elhan eli elia eliabeth eliah eliakimu eliam elian
eliana eliane elianna elias eliazar elicia elick elida elidia elie eliecer eliel elien elieser eliette
eliezer elif elifnur eliga eligah elige eligh eligia eligio elihu eliisa elija elijah elijiah elimar
elimelech elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinheidur
elinmundur elinor elinore elinros elio eliona eliora eliot eliott eliros elis elisa elisabet elisabeta
elisabete elisabeth elisabetha elisabetta elisaveta elise eliseo elisha elisheva elisia eliska elissa
eliud eliyah eliyahu eliyanah eliz eliza elizabet elizabeta elizabete elizabeth elizah elizbeth elize
elizebeth elka elkana elke elkin ella elladio ellah ellamae ellan ellar ellee ellen ellena ellert ellery
elley elli ellia elliana ellianna ellidi ellie elliette ellin ellinor elliot elliott elliotte ellis
ellisif ellison ellouise ellsworth ellwood elly ellyana ellyn elma elman elmar elmars elmer elmeri
elmidar elmina elmir elmira elmire elmo elmore elmyra elməddin elna elnarə elnora elnur elnurə eloa
eloah elodia elodie elof eloi elois eloisa eloise elon elona elonzo elosy elouise elove elowen elowyn
eloy elphas elpidio elroy elsa elsabet elsad elsbeth else elsebeth elsevər elsi elsie elson elston
elsworth elsy elsən elta elton elturan eluh elva elvan elvana elvar elver elvera elvi elvia elvie elvin
elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn elxan ely elyana elyanna elyas elyjah
elysa elyse elysia elyssa elyza elza elzada elzbieta elzie elzy ema emaan emal emalee emaleigh emalie
emaline emalyn eman emani emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emari emarie
emas emberlee emberly emberlyn emberlynn embla embrek embry embuh emeka emelda emeli emelia emeliana
emelie emelina emeline emely emelyn emelyne emer emerald emeralda emeri emerie emerita emersen emerson
emersyn emese emett emi emiel emigdio emiko emil emilce emile emilee emileigh emiley emili emilia
emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emilly emils emilse emily
emilyn emin emina emine emiro emirsan emma emma-louise emmaculate emmah emmalee emmaleigh emmaline
emmalyn emmalynn emmanuel emmanuella emmanuelle emmarie emmeline emmerich emmerson emmersyn emmery emmet
emmett emmi emmie emmit emmitt emmons emmy emmylou emogene emong emoni emonie emori emory empluk emran
emre emree emrie emrullah emry emrys emy enar encarnita enda endah endia endra endrit enea enedina
eneida eneka enes enfes engelbert engilbert engilbjartur engilbjort engiljon engill engilrad engilros
enginiz engla enid enika eniko eniola enis enith enja enmanuel enna ennio ennis enno enoc enoch enock
enok enola enos enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzio enzo
eoghan eoin eola eowyn ephantus ephraim ephram ephriam epifania epifanio eppie epsie eral eraldo erasmo
erasmus erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun
erem eremia erenalp erensoy eres ergener erginel ergonul ergul ergun erhard erhardt eriana erianna
eriberto eric erica erich erick ericka erickson erie erik erika erikas eriks erin erina erincer erinn
erion eris erkan erkilic erkinel erkki erksoy erla erland erlar erle erlen erlendur erlene erlin erlinda
erline erling erlingur erma ermanis ermanno ermelinda ermenegildo ermes ermias ermina ermine erminia
ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie ernir erno ernst ernst-august
ernst-dieter ernst-otto erny erogul erol eron eroz erpur errick errin errol ersat ersec ersel ertan
erten ertun ertuncay ervaniye ervin erving erwan erwin eryildiz eryk eryka erykah eryn erynn erzsebet
esai esau esben esdras esekiel esenbay esengun esenturk esequiel esfandyar esha eshaan eshan eshana esi
esila esim esja esjar esker eskil eskinalp esko eslemnur esley esma esmae esmanperi esmarelda esme esmee
esmeralda esmira esna esneider esparta espartaco espen esperanza espiridion esra esref essex essie
esteban estefan estefana estefani estefania estefany estel estela estell estella estelle estephanie
ester estera estevan esther estiawan estie estill estiono estiven eston estrella estrellita esupofo
eszter etela etelka etelvina etha ethan ethel ethelbert ethelene ethelyn ethen ethie ethna ethne ethyl
ethyle ethyn etibar etienne etiqad etizaaz etna etsuko etta ettie ettore euan eudora eufemia eufrosina
eugen eugena eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie eulalio eulogio eun euna
eunan eunice eunika euphemia eura eusebia eusebio eusebiu eustace eustaquio eustatiu eustolia eutimio
eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evalee evalena evalina evaline evalyn
evalyne evalynn evamaria evan evana evance evander evangelia evangelina evangeline evangelos evanghelina
evanna evans evaristo evcimen evde eve evelena evelia evelien eveliina evelin evelina eveline evelio
evelyn evelyne evelynn evelynne everardo everet everett everette everlee everleigh everlena everley
everline everly everlyn everlyne evert evertt evette evey evfemia evgenia evi evia evie evija evita
evlalia evolet evon evonne evrim evrimer evy evyn ewa ewald ewan ewart ewatomi ewelina ewell ewin ewing
exa exavier exequiel exie eyad eyan eyberg eybjorg eybjort eydan eydis eyfridur eygerdur eyglo eyhildur
eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur eyrikur eyros eyrun eysteinn eythor
eythora eythrudur eyvar eyveig eyvindur eyvor eyyub eyyup ezekial ezekiel ezell ezequiel ezgin ezgutekin
ezio ezra ezrah ezri ezzard faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabrice
fabricio fabrisius fabrizia fabrizio fadekemi faderera fadil fadila fadile fadime fae fafnir fahad
fahari fahmi fahrullah faiga faigy fainche faiq faisa faisal faiza faizah faizan faize falak falan
falgeir falguni falki falko fallon fallyn falon falur falyn fami famil familə fanaka fannar fannberg
fanndis fanney fanngeir fanni fannie fannlaug fanny fannye fanta faqid farah faraj faraja farangiz faras
farhan farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza faron farouk farrah
farrell farren farris faruk farzona fathonah fatigul fatih fatiha fatihə fatima fatimah fatime fatimə
fatinur fatma fatmanur fatmir fatmire faton fatou fatoumata fatteh fatuma faustas faustina faustino
fausto favian faviola fay faye fayetta fayette fayize fayth fazil fazli fazul feargal fearghal febe febi
februn fedde feden federica federico federigo fedor fehim fehintola fehmiye feisal felecia felica felice
felicia feliciana feliciano felicie felicien felicitas feliks felipa felipe felisa felisha felista
felister felistus felix felizitas fella felton fema femke fengur fenna fenne fenni fenrir fenton
ferahdiba ferat feraye ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel
ferihan ferinaz ferman fermin fermina fermuta fernand fernanda fernande fernando ferney ferny ferre
ferrell ferris fersan fertram feruza feryas ferzi festus fetullah feyha feykir feyruz feyzin feza
fiachra fibikemi fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fides fidvi fien fiene fifa
fifill fiifi fikayomi fikrət fildan filiberto filip filipa filipe filipia filippa filippia filippo
filippus filit filiz filofteia filomena fimar finbar finbarr finian finlay finlee finleigh finley finn
finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndis finneas finnegan finney finnfridur
finngeir finnian finnick finnigan finnjon finnlaug finnlaugur finnley finnros finnur finnvardur finola
fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firdavs firdevis
firdovsi firmin firudin firuzə firəngiz fischer fisnik fitan fitim fitnat fitore fitria fitriani
fitzgerald fitzhugh fiyaz fizzə fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar
fjornir flamur flannan flavia flavie flavio flaviu fleda fleeta flem fleming flemming fleta fletcher flo
floare floarea floki flonnie floortje flor flora florance flore florea florence florencia florencio
florene florent florenta florentin florentina florentine florentino floretta floria florian floriana
floriane florica floridor florie florim florin florina florinda florine floris florrie flosi flossie
flovent floy floyd flurin flurina flynn foch fodil folashade folda folke folker folkert folki folu fonn
forrest fossmar fotima fount fouzia foy frado fraidy fran franca france francene frances francesca
francesco franchesca francheska franci francie francies francina francine francis francisc francisca
francisco franciscus francisek franciska francisquita franciszek franck franco francois francois-xavier
francoise francy franjo frank frank-michael frank-peter franki frankie franklin frankline franklyn
franky frann frans fransisca fransisco fransiska frantisek frantiska frantz franz franz-josef
franz-peter franz-xaver franziska frar frauke frazer frazier fred freda freddie freddrick freddy frede
frederic frederica frederick fredericka frederico frederik frederika frederike frederikke frederique
fredi fredia fredie fredo fredric fredrick fredricka fredrik fredrika fredy freeda fregn freia freida
freja fremont fresia freya freybjorn freydis freygardur freygerdur freyja freylaug freyleif freymar
freymodur freymundur freyr freysteinn freythor freyvidur fricis frida fridah fridberg fridbergur
fridbert fridbjorg fridbjorn fridbjort fridborg friddis friddora fridey fridfinna fridfinnur fridgeir
fridgerdur fridjon fridjona fridlaug fridlaugur fridleif fridleifur fridlin fridmann fridmar fridmey
fridmundur fridny fridolin fridrich fridrik fridrika fridrikka fridros fridrun fridsemd fridsteinn
fridthjofur fridthor fridthora fridur fridveig fridvin frieda friedbert friedemann frieder friedericke
friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl
friedrich-wilhelm frigg frimann frithjof fritz frodmar frodny froilan frona fronia fronie fronnie frosti
frostros frusina fryderyk fuad fulgencio fulton fulvio fumiko funi fura furman fuzayl fuzuli fylkir fynn
fəhmin fərahim fərda fərhad fərid fəridə fərman fərqanə fərrux fəxri fəxriyyə fəxrəddin fəyyaz fəzail
gabi gabin gabino gabor gabrial gabriel gabriela gabriele gabrielius gabriell gabriella gabrielle
gabrielly gaby gadang gadiel gading gaduh gaefa gaeflaug gael gaelle gaetan gaetano gagan gaida gaige
gail gaiman gaines gaither gaja galak galang galar galasso galdur galih galina galiono galip galuh galur
galvarino gamaliel gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep gangsa gangsar
gani ganim ganimete ganiye ganjaran gannon gantar garan garang garda gardar gardenia gardner garech
garet gareth garett garey garfield garibaldi garima garin garnett garold garpur garren garret garreth
garrett garri garrick garry garth garvan garvin gary gaspar gaspard gaspare gasper gasti gaston gastone
gathoni gatis gatlin gatot gatra gaui gauja gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami
gauthier gauthildur gauti gautrekur gautur gautvidur gavan gavin gavino gavriel gavyn gawati gayathri
gaye gayla gayland gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazel gazmend gbadebo gbolahan
gbowoade gean geanina gearld gearldine gearoid geary gebhard gederts gediminas gedion geena geetika
gefjun gefn geira geirardur geirbjorg geirdis geirfinna geirfinnur geirfridur geirhardur geirhildur
geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirlod geirmundur geirny geirolfur
geirridur geirrodur geirrun geirthjofur geirthrudur geirtryggur geirvaldur geisli gejza gelengul gellir
gelsomina gelu gema gemma gena genaro gencaslan gencay gene genell genelle genesis genessis geneva
genevia genevie genevieve genevive genevra genia genna gennaro gennie gennifer genny geno genovefa
genoveva genta gentiana geo geoff geoffery geoffrey geoffroy geofrey georg georgann georganna georganne
george georgeann georgeanna georgeanne georgel georgene georges georgeta georgetta georgette georgian
georgiana georgiann georgianna georgianne georgie georgina georgine georgios geovani geovanni geovanny
geovany gerald geraldine geraldo geralyn gerard gerarda gerardine gerardo gerardus geraud geray gerd
gerda gerdar gerdi gerdur geremy gereon gerfried gergely gerhard gerhardt gerhart gerhild geri gerlind
gerlinde germaine german germana gernot gero gerold gerolf gerome geronimo gerrard gerri gerrie gerrit
gerry gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude
gertrudis gertude gervasio gerwin gery gesa gesare gesche gesine gestheidur gestny gestrun gestur geta
gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam
ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe
gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn
ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian gian-luca giana
giancarlo gianella gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo
gianpietro giavanna giavonna gibran gibson gica gicu gideon gidget giedre giedrius giel giesela gifford
gifty gigi gigja gigjar gijs gil gilang gilbert gilberte gilberto gilda gildardo giles gilford gilles
gillian gillie gillis gilly gilma gilman gilmar gilmer gilmore gils gilslaug gina ginamarie ginette
ginny gino gintare ginyas gio gioacchino gioachino gioele gioffre gion gionata gionni giorgia giorgian
giorgiana giorgio giosue giovanna giovanni giovanny giovany giovonni girik girindra girish girolamo
girtha girts gisa gisbert gisel gisela gisele gisell gisella giselle gisla gisley gisli gislina gislinde
gislny gislrun gislunn gissel gissell gisselle gissunn gissur gitau githinji gitonga gitta gitte gittel
gitty giulia giuliana giulianna giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz
gizela gizella gizelle gizem gizur gjaflaug gjuki gladis gladstone glady gladyce gladys glauco glayds
glena glenda glendon glendora glenn glenna glennie glennis glennon glenwood glenys glinda gloa globjort
glodis gloey gloi gloria glover glumur glyn glynda glynis glynn gna gneisti gnupur gnyr goa godelieva
godelieve godfrey godi godmundur godofredo godwin goebel goffredo gogo gohar goi gokay gokbudun gokce
gokcebalan gokcil goken gokhan goknur gokperi goksev gokten golda goldia goldie goldy goncafer goncalo
gonen gonul gonzalo gopal goran gorazd gordan gordana gorden gordon gorgunay gorklu gorm gorsev gote
gottfrid gottfried gotthard gotthilf gotthold gottlieb gottskalk gottsveinn gotz goyo gozel gozem
graceann gracee gracelyn gracelynn gracen gracey graci gracia graciana graciano gracie graciela
graciella gracy gracyn grady graeme grafton graham graig grainne grani grankell granville gratian
gratiana gratiela grayce graycen grayden graydon grayling graysen grayson graziella grazyna grecia
greene greg greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory grein greipur
grelod greppur gret greta gretar gretchen grete gretel grethe gretl gretta grettel grettir greysen
greyson gricelda griffith grigore grima grimar grimey grimheidur grimhildur grimkell grimlaugur grimnir
grimolfur grimulfur grimur grisel griselda groa grover gryffin grzegorz gua guadalupe guarino gucal
gucluer gucyeter gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur
guddis gudfinna gudfinnur gudfredur gudfridur gudgeir gudjon gudjona gudlaug gudlaugur gudleif gudleifur
gudleikur gudlin gudmann gudmar gudmey gudmon gudmunda gudmundina gudmundur gudni gudny gudradur
gudridur gudrodur gudrun gudsteina gudsteinn gudthor gudula gudvardur gudveig gudveigur gudvin guenter
guenther guglielmo gugu gugulethu guido guilford guilherme guillaume guillermina guillermo guinevere
guiomar guiseppe gulab gulaga gularə gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin
gulcohrə guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen
gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig gullər gulmira gulmisal gulnar gulnarə
gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin gulsen gulseref gulseren
gulsevil gulshan gulsiye gulsu gulsum gulsən gultac gulten gulter gultəkin gulus gulustan gulxar
gulzadiye gulzar gulər gumercindo gumi gumma gumustekin gun-britt gunar gunars gunay gunaydin gunbir
gunborg gunda gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri
guney gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn
gunnbjort gunnborg gunndis gunndor gunndora gunnel gunnella gunnfinna gunnfridur gunngeir gunnhallur
gunnharda gunnheidur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnlod gunnolfur
gunnoli gunnrodur gunnrun gunnsteinn gunnthor gunnthora gunnthorunn gunnur gunnvaldur gunnveig gunnvor
gunny gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gurarda gurcuye
gurelcem gurli gurry gursal gurten gussie gusta gustaaf gustaf gustas gustav gustave gustavo gustavus
gustaw gustie gusztav guthrie gutti guttormur guus guusje guvercin guzey gwen gwenael gwenaelle gwenda
gwendalyn gwendolen gwendoline gwendolyn gwendolynn gweneth gwenevere gwenn gwenyth gwyn gwyneth gwynn
gwynne gyda gydja gydridur gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyrdir gyte gytis gytta gyula
gzim gəray habib habiba habibe habibu haciali hacibəy hacile hadassa hadassah hadda haddi haddie haddur
haddy haden hadi hadicha hadija hadithi hadiza hadjer hadlee hadley hadrey hadrien hadyn hae haengur
haenir hafberg hafbjorg hafborg hafdis hafey hafgrimur hafiz hafiza haflida haflidi haflina hafnar hafni
hafny hafros hafrun hafsa hafsat hafshah hafsteina hafsteinn hafthor hafthora hagalin hagan hagbardur
hagbert haiba haiden haider haidyn haile hailee haileigh hailey hailie haily hairyanto haisley hajnalka
hajo hakan hakeem haki hakikat hakim hakon hakonia halbert halee haleigh halenur haley haleygur halfdan
halia halid halidun halie halil halim halima halina halisi haliye halla hallbera hallberg hallbjorg
hallbjorn hallborg halldis halldor halldora hallee halley hallfredur hallfridur hallgardur hallgeir
hallgerdur hallgils hallgrimur hallgunnur halli hallie hallkatla hallkell hallmann hallmar hallmundur
hallny hallrun hallsteinn hallthor hallur hallvardur hallveig hallvor halsey halston haluk hamar hami
hamid hamilton hamima hamis hamish hamisi hamiyet hamp hampton hampus hamsini hamundur hamza hamzah hana
hanah hanan hanbiken hanedan hanh hani hania hanife hanim haniya hanja hanna hannabel hannah hannchen
hanne hanne-lore hannele hannelore hannes hanney hanni hannibal hanns hannu hanny hanora hans hans-adolf
hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich
hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-h hans-heinrich
hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich hans-j hans-joachim hans-jochen
hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-peter
hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi
hans-wolfgang hansa hansford hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter
hansruedi hanss hansueli hansultan haralamb haralambie harald haraldur harambee harbinaz hardana hardi
hardie hardik hardin harding hardy harekur hari harijs harimurti harinakshi harini haris harish harita
hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlee harleen harleigh harlen harlene
harley harli harlie harlin harlon harlow harlyn harlynn harman harmon harmonee harnail harol harold
haroldo haron haroon harpa harrell harri harrie harriet harriett harriette harris harrison harro harrold
harry harsana harsanto harsaya harshil hartaka hartana hartley hartmann hartmuth hartvig hartwell
hartwig haruko harun haruna harve harvey harvie harvy hasan hasani hasbek hasgul hashiki hashim hasim
haskel haskell hasna hasret hassan hassie hasso hasteinn hatem hatice hatima hatin hattie haudur
hauksteinn haukur haukvaldur hauwa hava havali havar havard havardur havarr havse havyn hawa hawehindi
hayali hayat haydee hayden haydon hayel hayes haylee hayleigh haylen hayley hayli haylie hayret
hayrunnisa hayven hayward haywood hazeem hazelle hazen haziel hazine hazle hazrat heba heber hebert
hector hedda hedi hedinn hedvig hedviga hedvika hedwig hedy heida heidar heidarr heidberg heidbert
heidbjorg heidbjork heidbjort heidbra heiddis heide-marie heidelinde heidelore heidemarie heiderose
heidi heidlaug heidlindur heidloa heidmann heidmar heidmundur heidny heidrekur heidros heidrun heidur
heidveig heidy heike heikir heikki heiko heilmodur heimir heimo heiner heinfried heini heino heinrekur
heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-joachim heinz-josef
heinz-jurgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heisi heitor
hekima hekime hekla hekmet hektor helaina helaine helan heleen helen helena helene helfried helga helge
helgi heli helina heliodoro hella hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi
helmtrud helmut helmuth heloisa heloise helvi helyn hema hemal hemang hemangini hemani hemi hemmert
henderson hendra hendri hendrick hendrik hendrikka hendrix henery henife henk henley henna henner
hennessy henni hennie henning henny henretta henri henric henrich henricus henrieta henrietta henriette
henrik henrika henrike henrikki henriks henrique henry henryk hensley hera heracleea heraclio herbert
herberto herbie herbjorg herbjorn herbjort herborg herdis herfinnur herfridur hergeir hergerdur hergill
hergils heriberto herjolfur herlaug herlaugur herleifur herlinda herlinde herluf herma herman hermanis
hermann hermann-josef hermanni hermelinda hermenegildo hermila hermina herminda hermine herminia
herminio hermione hermodur hermon hermundur hernan hernando herney herrmann herschel herschell hershel
hershell hershy hersilia hersir hersteinn hersveinn herta hertha herthrudur heru hervar hervardur herve
hervey hervin herwig heryanto hesbon hessie hesti hettie hetty heva heydər heyvetullah heyward hezekiah
hezniye hezron hezzie hicham hicran hicsonmez hidaya hidde hideo hidir hiedi hien hifzullah hikmət hilah
hilal hilaria hilario hilarius hilary hilayda hilbert hilda hildah hildar hildburg hilde hildegard
hildegarde hildegart hildegund hildegunde hildibergur hildibjorg hildibrandur hildigeir hildigerdur
hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir hildiridur hildisif hildithor
hildred hildur hilkka hillard hillary hillel hillery hillevi hilliard hilma hilmar hilmer hilmir
hiltraud hiltrud himawan himinbjorg himri hinda hindal hindy hinet hinewai hinrich hinrik hinrika
hinrikka hipolito hiral hiram hiroko hiroshi hisako hitesh hjallkar hjalmar hjalmdis hjalmer hjalmey
hjalmfridur hjalmgeir hjalmgerdur hjalmros hjalmrun hjalmthor hjalmtyr hjalmur hjalmveig hjalta hjalte
hjaltey hjalti hjarnar hjordis hjorfridur hjorleif hjorleifur hjorny hjortfridur hjortthor hjortur
hjorvar hladgerdur hledis hlegestur hleidar hler hlidar hlidberg hlif hlifar hlin hlini hljomur
hlodmundur hlodur hlodvardur hlodver hlokk hlynur hnefill hnikar hnikarr hoa hoang hoani hobart hobert
hobson hocine hodari hodd hodur hogna hogni hoke hokumə holgeir holger holley holli hollie hollis hollyn
holmar holmbert holmbjorg holmdis holmfastur holmfridur holmgeir holmgrimur holmkell holmsteinn holmthor
holti homer homero honesti hong honora hoover horace horacio horatio horatiu hordur horea horia
horst-dieter horst-gunter horst-peter hortencia hortense hortensia hortenzia horton horymir hosanna
hosea hoseas hosie hoskadem hoskuldur hosteen houcine houda howard howell hoyle hoyt hraerekur hrafn
hrafna hrafnar hrafnbergur hrafnborg hrafndis hrafney hrafngerdur hrafnheidur hrafnhildur hrafnkatla
hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hraunar hraundis hredhaan hrefna hreggvidur
hreidar hreidmar hreimur hreindis hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir
hrodmar hrodny hrodolfur hrodvar hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund
hrutur hrvoje hsiu huban hubbard hubert hubertine hubertus huck huda hudavent hudson hudsyn huey hugberg
hugbjorg hugbjort hugborg hugdis hugh hughes hughey hughie hugi huginn hugleikur hugljuf hugo hugrun
hugues huguette huia hukumdar huld hulda huldah huldar huldis huldrun hulon hulya humaira humaiya
humayra humberto humbət humeyra humi humoyun humphrey humza hunalp hunbjorg hunbogi hundis hung
hungerdur huni hunn hunor hunrodur huong hurbert hurdogan hurican hurley hurmet hurside huruyet huryasar
huseyin huseyn huseynqulu husmen husniyyə husnuhal hussain hussein huston huxley huy huzaifa huzuri
hvannar hvonn hwa hyacinth hye hyltir hylur hyman hymen hynek hyo hyon hyrum hyun həci həcər həmid həsən
həsənaga həzi iacob iain ian iancu ianis ianna iara iasmina ibaad iban iben ibeth ibidapo ibironke ibis
ibn ibolya ibraaheem ibraheem ibrahim ibrahima ibrani ibrohim ibun ica icey icha icie icimbike ida
idabelle idalia idamae idda idell idella idik idika idiris idrees idris idriz idun idunn ieremia iesa
iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige ignac ignace
ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan
ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ika ikaika ikbal ike ikenna ikeoluwa
iker ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita ilah ilahə ilalmis ilan ilana
ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ildiz ileana ileen ilene ilenia ilga
ilgi ilham ilhamə ilhan iliana ilianna ilias ilie ilija ilim ilinca ilir ilja ilka ilkanə ilkbahar ilkim
ilkin ilkka ilklima illiana illugi illya ilma ilmafer ilmari ilmars ilmur ilnarə ilo ilona ilonka ilper
ilqar ilqarə ilsa ilse ilsu ilteris ilya ilyana ilyas ilyes ilze ima imam imane imani imanol imants
imany imara imaran imari imelda imene imer imge imi imke immanuel immo immy imogen imogene imona imran
imre imren imrich imrihan imron ina inaaya inaki inancli inara inarə inaya inayah inayət incifir inda
indah indali indi india indira indra indrajit indrek indridi indrikis indy indya ine inell ines inese
ineta inez ing-britt ing-marie inga inga-britt inga-lill ingalill ingberg ingbert ingdis inge ingeborg
ingeburg ingegard ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingey ingheidur
inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna
ingifridur ingigerdur ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda
ingimundur ingiridur ingiros ingisol ingithor ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur
ingram ingrid ingrida ingried ingrun ingthor inguna ingunn ingvaldur ingvar ingveldur ingvi inigo
inioluwa inka inken inkeri inocencio inocentiu inqilab insa insaf intan intihap intiqam intizar ioan
ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif ippazio
iqra ira iradə iraida iram irby ireland irelyn irelynn irena irene iretioluwa irfan iriana iridenta
iridian irie irina irine irinel irish irja irl irma irmantas irmela irmeli irmengard irmgard irmhild
irmi irmingard irmtraud irmtraut irmtrud irmy irnanto irpa irsad irungu irunn irva irven irvin irvine
irving irwan irwin irya iryna isa isaac isaack isaak isabel isabela isabell isabella isabelle isabelly
isac isacc isack isadora isadore isael isafold isai isaiah isaias isaih isak isalind isaline isam isamar
isaque isarr isaura isaya isbjorg isbjorn iscan isdis ise isela iseldur iseoluwa isey isfandiyor isfold
isgeir isgerdur isgəndər isha ishaan isham ishan ishani ishanvi ishika ishildur ishita ishmael ishola
ishwar isiah isidor isidora isidore isidoro isidra isidro isikay isiman isin isis islaug isleif isleifur
isley islime islom ismael ismail ismar ismayil ismet ismey ismik ismo ismoil ismət isobel isol isold
isolde isolfur isolina isom isra israel israfil isreal isrun issa issabella issac issack issi issiah
issol istvan isveig ita italo itanya ituri itzae itzayana itzel itziar iulia iulian iuliana iuliu iunn
iurie iustin iustina iustinian iva ivaan ivah ivan ivana ivanka ivanna ivano ivar ivars ivecen ivelisse
iven iver iverson ivery iveta ivette ivey ivica ivie ivka ivo ivon ivona ivone ivonne ivor ivory iwan
iwo iwona ixchel ixtiyar iyabode iyadunni iyana iyanna iyiyurek iyla iymona iyonna iza izaac izaak izaaz
izabel izabela izabele izabell izabella izabelle izael izaiah izak izan izaya izayah ize izel izetta
izgu iziah izidor izola izora iztok izzabella izzy izzət ja'far jaabir jaafar jaak jaakko jaan jaana
jaanus jabal jabari jabbaar jabbar jabez jabir jabr jabria jabriel jabril jabulani jacalyn jacari jace
jacee jacek jacelyn jacen jaceon jacey jaci jacie jaciel jacinda jacinta jacintha jacinto jack jackelin
jackeline jackelyn jacki jackie jackline jacklyn jacklynn jackqueline jacky jaclyn jaclynn jacob jacobe
jacobi jacobine jacobo jacobus jacoby jacolby jacopo jacorey jacori jacory jacqualine jacqualyn jacque
jacquelene jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui jacquie
jacquiline jacquline jacqulyn jad jadah jadan jadarius jadelyn jadelynn jaden jader jadiel jadin jadon
jadore jadranka jadwiga jadyn jae jaeda jaeden jaedon jaedyn jael jaela jaelen jaelin jaelyn jaelynn
jaeman jafar jafet jaffer jagapati jagaraga jagat jagdish jagger jagrati jagvi jahaira jahangir jahanzeb
jahari jahaziel jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahleel jahlil jahm jahmal jahmari
jahmir jahongir jahzara jahziel jai jaida jaidan jaide jaiden jaider jaidon jaidyn jaila jailah jailen
jailene jailyn jailynn jaiman jaime jaimee jaimi jaimie jaina jair jairaj jaire jairo jairus jais jaison
jajuan jakai jakari jakayla jake jakeb jakeem jakhari jakhi jakia jakira jakiya jakiyah jakob jakobe
jakobi jakobina jakobs jakop jakov jakub jakyra jala jalaal jalal jalani jalaya jalayah jaleah jaleel
jalees jaleesa jalen jalena jalene jalia jaliah jalil jalin jalisa jalissa jaliyah jalmari jalol jalon
jalsa jalyn jalynn jalyssa jalə jama jamaal jamaine jamal jamalia jamall jamar jamarcus jamari jamaria
jamario jamarion jamarius jamarr jamauri jamaya jame jamee jameel jameelah jameer jameka jamel jamell
jamelle jamere james jamesha jameson jamey jami jamia jamiah jamichael jamie jamie-lee jamie-leigh
jamier jamieson jamika jamil jamila jamilah jamilla jamillah jamin jamir jamira jamison jamiya jamiyah
jammie jamshid jamya jamyah jamyra jan jan-ake jan-erik jan-olof jan-peter jana janae janai janaki
janalee janani janasia janay janaya jancarlos jane janea janean janee janeen janel janell janella
janelle janelly janely janene janese janessa janet janeta janeth janett janetta janette janey janez
jangwa jani jania janiah janic janice janick janie janiece janiel janik janin janina janine janis janise
janita janiya janiyah janja jankat janko jann janna jannah jannat janne jannelle jannet janneth jannett
jannette janney janni jannie jannik jannika jannis jano janos janosch jansen janson january januja janus
janya janyah janyce janyla janylah japhet japheth jaquan jaquelin jaqueline jaquelyn jaquez jarad jared
jarel jarell jaret jareth jarett jari jariah jarid jariel jarin jarius jariyah jarkko jarl jarlath
jarleth jarmila jarmo jarnbra jarne jarngerdur jarngrimur jarno jarod jarolim jarom jaromir jaromira
jaron jaroslav jaroslava jaroslaw jarrad jarred jarrel jarrell jarren jarret jarrett jarrid jarrod
jarron jarthrudur jarun jaruthip jaruwan jarvis jarwa jarwadi jarwi jase jasen jashaun jashawn jashua
jasiah jasiel jasin jasir jasiri jasleen jaslene jaslyn jaslynn jasmani jasmijn jasmin jasmina jasmine
jasminka jasmit jasmyn jasmyne jason jasper jasson jasur jaswadi jatgeir jathan jati jatin jatmiko
jatmundur jatvardur jaunita javan javari javaris javen javeon javi javian javien javier javiera javin
javion javohir javon javontae javonte jawan jax jaxen jaxon jaxsen jaxson jaxsyn jaxton jaxtyn jaxx
jaxxon jaxyn jaya jayadi jayana jayanna jayce jaycee jaycen jayceon jayci jaycie jaycob jayda jaydah
jaydan jayde jaydee jayden jaydin jaydn jaydon jaydyn jaye jayeng jaykob jayla jaylah jaylan jaylani
jaylee jayleen jayleigh jaylen jaylene jaylie jaylin jayline jaylinn jaylon jaylyn jaylynn jayme jaymee
jaymes jaymi jaymie jayna jayne jaynie jayonna jayquan jayse jaysen jayshawn jayson jayven jayveon
jayvian jayvin jayvion jayvon jazelle jazeps jaziah jaziel jaziyah jazleen jazlene jazlin jazlyn jazlynn
jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn jean jean-baptiste
jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana jeancarlos jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanluc jeanmarie jeanna jeanne
jeannetta jeannette jeannie jeannine jeannot jeanny jeanpaul jeanpierre jeb jebet jecinta jed jedediah
jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie jeffory
jeffrey jeffrie jeffry jefri jehu jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena
jelisa jelka jelle jelte jemal jemima jemimah jemma jemutai jen jena jenae jenaro jencarlos jenee jeneen
jenel jenell jenelle jenesis jenessa jenetta jenette jeneva jenevieve jeni jenica jenice jenifer
jeniffer jenilee jenine jenipher jenise jenna jennafer jennah jennefer jennell jennelle jennette jenni
jennica jennie jennifer jenniffer jennine jennings jenny jennyfer jeno jens jens-peter jens-uwe jensen
jensina jenson jensyn jentry jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha
jeptoo jerad jerald jeraldine jeralyn jeramiah jeramie jeramy jerard jerardo jere jered jerel jerell
jereme jeremey jeremi jeremiah jeremias jeremie jeremih jeremy jergus jeri jeriah jerica jeriel jerika
jerilyn jerilynn jerimiah jerimy jerker jerlene jerline jermain jermaine jerman jermel jermey jermiah
jernej jerneja jerod jeroen jerold jerome jeromy jeron jerone jeronimo jerono jerop jerotich jerrad
jerre jerred jerrel jerrell jerrett jerri jerrica jerrick jerrid jerrie jerrilyn jerrod jerrold jerron
jerry jerson jerusha jeruto jeryl jerzy jes jesca jesenia jeshua jesiah jesica jesika jeslyn jesper jess
jessa jessalyn jesse jesseca jessee jessenia jessey jessi jessia jessiah jessica jessie jessika jesslyn
jessy jessyca jessye jestin jestine jesus jesusa jesusita jethro jetmir jeton jett jetta jettie jettson
jevgeni jevon jewel jewell jezups jhalak jhan jhene jhett jhoan jhoana jhon jhonatan jhonny jhony jia
jiana jianna jibril jil jiles jill jillian jim jimena jimmie jimmy jina jinawi jindra jindrich jindriska
jinjuta jinnie jinny jinthe jionni jiovanni jip jiraiya jireh jiri jirina jiselle jitka jitrin jiya
jizelle joa joachim joacim joah joakim joan joana joane joanie joann joanna joanne joannes joannie joao
joaquim joaquin joaquina joash job jobe jobst joby jocelin joceline jocelyn jocelyne jocelynn jochem
jochen jochum jodee jodi jodie jodis jody joe joeann joel joelene joell joella joelle joellen joely joep
joerg joeri joeseph joesph joetta joette joey joffrey jofridur johan johana johann johanna johannah
johanne johannes johans johathan john johna johnathan johnathen johnathon johndavid johnell johnetta
johnette johney johnie johnmichael johnna johnney johnnie johnny johnpaul johnsie johnson johnstone
johny joi jokla joko jokubas jokull jokulros jolan jolana jolanda jolanta jolanthe jolee joleen joleigh
jolena jolene jolette jolie jolien jolijn jolin jolina jolinda joline jolyn jolynn jomar jomundur jon
jona jonae jonah jonanna jonar jonas jonasina jonatan jonathan jonathen jonathon jonbjorg jonbjorn
jonbjort jondis jondor jondora jone jonell jonelle jonette joney jonfridur jongeir jongerd jonheidur
jonhildur joni jonida jonie jonina joninna jonmichael jonmundur jonna jonnathan jonnie jonny jono
jonpaul jonsteinn jontae jonte jonthor jony joojo joona joonas joonatan joost joppe jora joram joran
jordan jordana jordann jordi jordin jordon jordy jordyn jordynn jorel joren joretta jorfi jorg
jorg-peter jorge jorgen jorgina jori joridur jorie joris jorja jorje jorlaug jorma jormundur jorn jorri
jort jorundur jorune jorunn jorvar jorvi jory jos josafat josalyn josavin joscelyn jose joseangel
josebina josee josef josefa josefiina josefin josefina josefine josefita joselin joseline joseluis
joselyn joselyne joselynn josemanuel josep joseph josepha josephat josephina josephine josephus josette
josey josh joshlyn joshua joshuah joshue josi josiah josiane josianne josias josie josiephine josilyn
josip josipa josko joslin joslyn joslynn joso jospeh josphat josphine josse josselyn jossie josslyn jost
josteinn josua josue josy jouko jouni jourdan journei journi journie jovan jovana jovani jovanna jovanni
jovanny jovany jovi jovie jovin jovina jovita jovon joyce joycelyn joye joyline jozef jozefa jozefina
joziah jozica jozie jozlyn jozo jozsef jream jrue jua juan juana juancarlos juanita juanito juanjose
juanpablo juaquin judah judd jude judea judi judie judit judita judith judson judy judyth juel juelz
juergen juha juhana juhani juho jukka jule julee julene jules juli julia julian juliana juliane juliann
julianna julianne julie julie-anne julieann julieanna julieanne julien julienne juliet julieta julieth
julietta juliette julija julijana julijs julio julious juliros julisa julissa julita julius juliusz
jullian juluis july juma jumaane jumadi jumari juna junia juniana junie junior junious junita junius
junko juozas juraj jurek jurg jurgen jurgita juri jurij juris jurnee jurre jussi justas justen justin
justina justinas justine justiniani justino justis juston justus justyce justyn justyna jusuf jutta juul
juulia juuso juvenal juventino juwan juwon jyoti jyrki jytte kaamil kaan kaaren kaarina kaarlo kaashif
kaat kaazim kabeer kabir kabiru kace kacee kacen kacey kachela kaci kacie kacper kacung kacy kada
kadarius kadee kadeem kaden kadence kadie kadijah kadin kadinana kadir kadlin kadri kady kadyn kaedyn
kaeja kael kaela kaelan kaelani kaelee kaeleigh kaelen kaeli kaelin kaely kaelyn kaelynn kaeson kafeel
kahina kahir kahlan kahlani kahlia kahlil kahu kahurangi kai kai-uwe kaia kaidan kaiden kaidence kaidyn
kaija kaila kailah kailan kailani kailany kailee kaileigh kailen kailey kailie kailin kaily kailyn
kailynn kaimana kain kaine kainen kainoa kaique kaira kairav kairi kaisa kaisen kaisha kaisley kaison
kaitlan kaitlin kaitlyn kaitlynn kaito kaius kaiya kaiyah kaizen kaizer kaja kajen kajetan kajji kajsa
kajus kakali kaktus kala kalan kalani kalaya kalayah kalbi kaldi kalea kaleah kaleb kalee kaleem kaleema
kaleena kalei kaleia kaleigh kalel kalen kalena kalene kaleo kalervo kalevi kaley kalgay kali kaliah
kalib kalie kalil kalila kalim kalin kalina kalisha kalissa kalista kaliya kaliyah kallan kallen kalli
kallie kalliope kally kalman kalmann kalmar kalob kalon kalpit kaltrina kaluwa kalvin kalyn kalynn kamal
kamala kamani kamar kamara kamari kamaria kamarion kamau kamauri kamaya kambali kambree kambri kambria
kambrie kamden kamdyn kamea kameron kameryn kamesha kami kamia kamiah kamidin kamie kamiel kamil kamila
kamilah kamilla kamille kamilly kamilə kamisha kamiyah kamolchanok kamora kamran kamren kamri kamrin
kamron kamryn kamya kanaan kanak kanan kanda kandace kandef kandi kandice kandie kandis kandra kandy
kandyce kane kaneisha kanesha kani kania kanika kanini kanisha kaniya kaniyah kannon kanpulat kanye
kanyon kaombwe kaori kapagan kapitola kaprasius kapri kara karaamat karabas karaca karaer karah
karakucak karalyn karam karama karan karanbay karani karanja karatas karcan kardelen kardi kareem kareen
kareena karel karely karen karena karey kari karie karim karima karimah kariman karime karimi karin
karina karine karis karisa karishma karisma karissa karitas kariuki karizma karja karkur karl
karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich
karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm
karla karlee karleen karleigh karlene karles karley karlfried karlheinz karli karlie karlijn karlina
karlinna karlis karlo karlos karlotta karlton karlukhan karly karlyn karma karman karmelo karmen karmyn
karna karol karola karole karolien karoliina karolin karolina karoline karolis karoly karolyn karon
karra karri karrie karrington karry karsa karsana karsen karson karsten karsyn karter karthik kartier
kartika karvel karya karyl karyme karyn kasam kasandra kasen kasey kash kasha kashan kashangaki kashawn
kashif kashish kashmere kashmir kashton kashvi kasi kasia kasif kasim kasimir kasiran kasiyah kaskazi
kason kaspar kaspars kasper kassandra kassi kassidi kassidy kassie kassim kassius kastiel kastriot
kasusra kasyn kata kataleya katalin katalina katana katara katariina katarina katarinus katarzyna katcha
kate katelijne katelin katelyn katelynn katelynne kateri katerin katerina katerine katey kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn
katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine
kathryn kathryne kathy kathyrn kati katia katiana katica katie katie-louise katilyn katina katinka katja
katla katleen katlin katlyn katlynn kato katrena katri katrice katrien katriina katrijn katrin katrina
katrine katriona kattie katty katy katya kauko kauri kauthar kaver kavion kavon kavurt kavya kawaca
kawaya kawika kawkab kawthar kay kay-uwe kaya kayagun kayana kayanna kayce kaycee kaycen kayci kaycie
kaydance kaydee kayden kaydence kaydin kaydon kaye kaygusuz kayit kayla kaylah kaylan kaylani kayle
kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kayliana kaylie kaylin kaylon
kaylor kaylyn kaylynn kayne kayrabay kaysan kaysen kaysha kaysie kayson kaytlin kaytlyn kaytlynn kayun
kayvon kazi kazim kazime kazimierz kazimir kazuko kazuo keagan keagen keaira kealan keana keandra
keandre keane keanna keano keanu keara keasia keaton kecia kedrick kee keegan keela keelan keeley keeli
keelie keelin keely keelyn keena keenan keenen keesha keeva kefser kegan kehlani keiana keianna keiara
keifer keigan keijo keiko keila keilah keilan keilani keily keilyn keion keir keira keiran keirra
keirsten keiry keisha keith keitha keji kejuan kekoa kelami kelan kelani kelby kelcey kelci kelcie kelcy
keld kelechi keli kelia kelis kellan kelle kellee kellen kelley kelli kellie kellin kelly kelly-anne
kelly-marie kellyann kellye kellyn kelsea kelsee kelsey kelsi kelsie kelsy kelton kelvin kem kemal
kemani kemari kemba kemberly kemboi kemp kemuma kemunto ken kena kenadee kenadi kenadie kenan kenari
kenda kendal kendale kendall kendalyn kendarius kendel kendell kendra kendria kendric kendrick kendrix
kendyl kendyll kenedi kenedy kenes keneth kenia kenisha kenith kenji kenlee kenleigh kenley kenn kenna
kennadi kennady kennan kennard kennedi kennedie kennet kenneth kenney kennie kennith kennon kennth kenny
kenrick kensie kenslee kensley kent kenter kenth kenton kentrell kenya kenyangi kenyata kenyatta
kenyetta kenyon kenza kenzi kenzie kenzlee kenzley kenzo keon keona keondra keondre keoni keonna keontae
keonte keosha kera keran kerby keri kerim kerime kerin kerman kermit keron kerra kerri kerrie kerrigan
kerrin kerry kerstin kerttu kerubo kervin kerwin kesean kesha keshaun keshav keshawn keshia keshon
kestutis kete ketilbjorg ketilbjorn ketilfridur ketill ketilridur keturah keva kevan keven kevim kevin
kevion kevon kevyn keya keyaan keyan keyana keyanna keyara keyla keylan keylee keyli keylin keyon keyona
keyonna keysha keyshawn kezban kezia keziah khaalid khaan khadidja khadija khadijah khai khalani khaleb
khaled khaleel khaleesi khali khalia khaliah khalid khalif khalil khalilah khaliyah khamani khamari
khamisi khang khanyisile khari khaza khiry khloe khloee khoa khristian khristina khristopher khushi
khyla khylee khyree kia kiaan kiah kian kiana kiandra kiani kianna kiano kiapo kiara kiarah kiaran kiari
kiarie kiarra kibafupia kibar kibet kibibi kiburi kiddy kiefer kiera kieran kiernan kieron kierra
kiersten kierstin kierstyn kiesha kieth kifaye kifayət kijana kijani kike kikelomo kiki kile kilee kiley
kilian kilicbay kiljan killian kilonzo kim kimani kimanzi kimathi kimaya kimball kimber kimberely
kimberle kimberlee kimberley kimberli kimberlie kimberlin kimberly kimberlyn kimberlynn kimbery kimbilio
kimbra kimeu kimi kimiko kimmie kimmo kimmy kimora kimutai kimya kinaya kindra kinel kinga kinlee
kinleigh kinley kinsey kinslee kinsleigh kinsley kinte kinubi kinuthia kinyanjui kinyua kinzie kinzlee
kinzley kiojah kioko kion kiona kionna kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui
kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono
kiprop kiprotich kipruto kipsang kipton kiptoo kipyegon kira kirah kiramettin kiran kirat kirby kirgiz
kiri kirk kirra kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstyn kirt kirui kisha kishan
kisima kismet kitan kitana kitti kittie kitty kiume kivilcim kiwara kiya kiyah kiyan kiyana kiyasi
kiyoko kiyomi kiyoshi kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran kjarr kjartan kjarval
kjeld kjell kjersti kjetil kjoi kladia klaengur klaire klara klarissa klaudia klaudie klaus klaus-d
klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija
klavs klay klayton klea klemen klemens klement klementina klemenz kleopatra kliment kloe kloey kloie
klothilde knorr knud knut knute knutur koa koah kobi kobie koby kocabas kocak kockan koda kodchaporn
kodi kodie kodran koech koen koenraad kofi koggi koha kohen koi kojo koko koktas kolawole kolbe kolbeinn
kolbi kolbie kolbjorg kolbjorn kolbra kolbrun kolby koldan koldis kolfinna kolfinnur kolfreyja kolgrima
kolgrimur kolleen kollin kollyns kolmar koloman kolskeggur kolson kolt kolten kolter kolton koltyn kolur
kolvidur koncagul kondo konguralp konkordia konner konnie konnor konny konrad konradi konradus
konstantin konstantinos konstantinus konstanty konstanze konul kooper kopan kopur kora koray korbin
korbinian korbyn kordell kordula korede korey kori korie korin korina korinna korinne korir korka
korkmazalp kormakur kormlod kornel kornelia kornelija kornelius korra kortney kortni korugan kosemen
kosgei kosisochukwu kosukhan kotryna kotuz kourtney kovsər kovu kraig kraki kree kreed kreszentia
kreszenz kria kriemhild kris krish krisha krishiv krishna krisjanis krislyn kriss krissy krista kristan
kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristeen kristel kristen
kristene kristens kristensa krister kristers kristey kristfinnur kristfridur kristgeir kristgerdur
kristi kristiaan kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin
kristina kristine kristinn kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle
kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer
kristolina kriston kristopher kristros kristrun krists kristthor kristthora kristupas kristvaldur
kristvardur kristveig kristvin kristvina kristy kristyn kristyna krisztian krisztina krisztofer kritika
kross krue krummi kruz krysta krystal krystel krysten krystian krystin krystina krystle krystof krystyna
krzysztof ksawery ksenija kubran kuchanua kuddusi kujoe kujtim kullervo kulnun kum kumar kumral kumush
kunal kunaporn kuncara kunibert kunigunda kunigunde kunkyi kuno kunta kunthara kuria kurnia kursad kurt
kurtis kurunzi kush kushtrim kusiima kustaa kusuma kutay kutgun kutun kveldulfur kveta kvetoslav
kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kya kyah kyaire kyalo
kyan kyana kyanna kyano kyara kyden kye kyia kyla kylah kylar kyle kylea kylee kyleen kylei kyleigh
kylene kyler kyley kyli kylia kylian kylie kylin kyllian kyllikki kylo kylon kylynn kym kymani kymber
kymberly kyna kyndal kyndall kyndra kyng kynlee kynleigh kynnedi kynslee kynzlee kyoko kyong kyra kyrah
kyran kyree kyren kyrie kyrin kyro kyron kyrsten kyrstin kysen kyson kyung kyzer kəmalə kəmaləddin kənan
kəramət kərim laban labeeb labib labinot labuh lacee lacey lachelle lachlan laci lacie lacin lacramioara
lacresha lacy ladarius ladarrius ladawn ladd laddie ladell ladina ladislau ladislaus ladislav ladislava
ladli ladon ladonna lady laeeq lael laela laerke laetitia lafayette lafe lahiah lahoma lai laia laika
laiken laikyn laila lailah lailani lailati laimonis laina lainee lainey laini lainie laiq laird lais
laisha laith lajita lajlaj lajos lajuan lajuana lakayla lakeesha lakeisha lakelyn lakelynn lakendra
lakenya lakesha lakeshia lakeya lakeysha lakia lakiesha lakin lakisha lakita laksana laksh lakshit
lakshmi lakyn lala lale lalita lalla lalo laly lalə laləzar lamar lamarcus lamarion lamarr lambert
lamberto lameck lamine lamiyə lamon lamonica lamont lamonte lamya lana lanae lanang lanaya lance landan
landin lando landon landri landrie landry landyn lanell lanelle lanetta lanette laney langalibalele
langat langdon langgeng langston lani lanie lanisha lanita laniya laniyah lanjar lanna lannie lanny
lanora lantar laoise laora laqeet laquan laquanda laquetta laquinta laquisha laquita lara lara-sophie
larae laraine laras laree larence larensina larent larentius larenzo laretta larey larhonda lariah
larisa larissa larita larkin laron laronda laroy larraine larrie larry lars lars-ake lars-erik
lars-goran lars-olof larson larue larus lary laryssa lasandra lascar lasha lashae lashana lashanda
lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashelle lashon lashonda lashondra
lashun lashunda lasmanto lasmono lasonya lasse lassi lassie laswi laszlo latanya latara latarsha latasha
latashia latavia lateef lateisha latesha lathan latia laticia latif latifah latika latisha latonia
latonya latoria latosha latoshia latoya latoyia latrell latrice latricia latrina latrisha laufar laufey
laufheidur laufhildur lauga laugey laugheidur laugi launa laura laural lauralee lauran laurance laure
laureano laureen laurel lauren laurena laurence laurene laurens laurent laurentia laurentiu laurenz
lauretta laurette lauri laurian lauriane laurice laurie laurin laurina laurinda laurine lauris laurita
laurits lauritz lauryn laurynas laus laust lautaro lavada lavanya lavaughn laveda lavell lavelle lavena
lavenia lavera lavern laverna laverne laveta lavetta lavette lavina lavinia lavize lavon lavona lavonda
lavone lavonia lavonna lavonne lavonte lawana lawanda lawanna lawerence lawernce lawrance lawren
lawrence lawrencia lawson lawton laya layah layan layden layken layla laylah laylani laylo layna layne
laynee laynie layth layton lazar lazaro lazarus laze lazim laziz lazzaro lea lea-sophie leah leala
leamon lean leana leander leandra leandre leandrew leandro leane leaner leann leanna leanne leano
leanora leart leasia leatha leatrice lebron ledion ledun lee leeah leeann leeanna leeanne leela leeland
leena leeroy leesa leevi legaci legawa leia leiah leiana leidolfur leidy leif leifur leigh leigha
leighann leighanna leighanne leighton leiknir leikny leila leilah leilani leilany leire leisa leisha
leitha leja lejla lekha lekisha lela lelah leland lelar lelia lella lem lemar lembah lemma lemmie lempi
lemuel lena lenah lenard lene lenette leni lenin lenita lenka lenn lenna lennard lennart lennarth
lennert lennie lennis lennon lenny lenon lenora lenord lenore lenox lenwood leo leobardo leocadia
leocadio leokadia leola leoma leon leona leonard leonarda leonardo leonce leoncio leone leonel leonela
leonhard leonia leonid leonida leonidas leonie leonila leonna leonor leonora leonore leons leontin
leontina leontine leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota lere leron
leroy lerze lesana lesha leshawn lesia leslee lesley lesli leslie lesly leslye lessie lesta lester
leszek letha lethia leticia leticija letisha letitia letizia lettie letty levente levern leverne levi
levie levin levina levis leviticus levon levoslav lewis lex lexa lexi lexie lexis lexus lexy leya leyah
leydi leyla leyla-katharina leylani leyli leyna leyre lezize lezlie lhanzey lia liah liam lian liana
liane lianna lianne lias liba liban libardo libbie libby liberto libni libor librada libusa libuse lica
liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene liepa liesa liesbet liesbeth
lieschen liesel lieselot lieselotte liesl lieven lieze lif lifdis ligia ligita liisa lila lilah lilburn
lili lilia lilian liliana liliane lilianna lilibeth lilie lilija lilijana lilita lilith lilja liljana
liljar liljuros lill lilla lillard lillee lillemor liller lilli lillia lilliam lillian lilliana lilliann
lillianna lillianne lillie lillis lillith lilly lillyan lillyana lillyann lillyanna lillyanne lilo lilou
lilyan lilyana lilyann lilyanna lilyanne liman limar limazah lina linah linas linberg linbjorg linda
lindah lindar lindberg lindbergh linddis lindell lindis lindita lindsay lindsey lindsy lindy line lineik
linet linette liney ling lingny linh linhildur lini linley linn linna linnea linnette linnie lino linsey
lintang linton linus linwood linzy lioara lioba lionel lionell lior liora lipika liridon liridona lirim
lirjan lisa lisa-marie lisabet lisabeth lisamarie lisandra lisandro lisanne lisbet lisbeth lise
lise-lott lise-lotte lisebet liselott liselotte liset liseth lisette lish lisha lisle lissa lisset
lissette lissi lissie lissy listalin litha littie littleton litzy liv liva livia livingstone livio liviu
liwia liya liyaaqat liyah liyana liyaqat liz liza lizabeth lizbet lizbeth lize lizet lizete lizeth
lizett lizette lizz lizzette lizzie lizzy ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica
ljubisa ljubov ljudmila ljufur llewellyn lloyd lochlan lockie lodewijk lodmundur lodovico loek loes lofn
loftur loftveig logan logen logey loghan logi lohit loic loice loida lois loise lokbra loke loki lola
loleta lolita lolla lollie lona londa londisizwe londiwe londyn londynn loney loni lonie lonna lonnell
lonnie lonny lonzo lopa lope lora loraine loralee loralei loran lorayne lorcan lore loreal lorean
loredana loree loreen lorelai lorelei loreley loren lorena lorene lorens lorenz lorenza lorenzo loreta
loretha loreto loretta lorette loretto lori loria loriann lorianne lorie lorik lorilee lorin lorina
lorinda lorine loring loris lorissa lorita lorna lorne lorraine lorrayne lorretta lorri lorriane lorrie
lorrine lory loryn lossie lota lotfi lothar lotta lotte lottie lou louana louane louann louanna louanne
louella louetta loui louie louis louisa louise louka loula louna loura lourdes lourenco lourie lousie
louvenia love lovell lovella lovett lovetta lovey lovie lovina lovis lovisa lovre lovro lowe lowell
lowie loy loyce loyd loyola luan luana luann luanna luanne luara luay luba luberta lubica lubomir
lubomira lubor lubos luboslav luboslava luc luca lucas lucca lucentiu lucetta lucette luchino lucho
lucia lucian luciana lucianna luciano lucie lucien lucienne lucija lucila lucile lucilla lucille lucina
lucinda lucindy lucio lucious lucius lucky lucrecia lucretia lucretiu lucrezia lucus lucy luda ludek
ludger ludie ludivina ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico
ludovicus ludovit ludvig ludvik ludvika ludwig ludwina luej luella luena luetta lufen lugene lugenia
luhung luigi luigia luigina luis luisa luisana luisangel luise luisina luitgard luiz luiza lujza luka
lukas lukasz luke lukita lukka lukman lula lulah lular lulie luljeta lulla luluh lulut lulzim lum
luminita lumir luna lungile lunna lupe lupita luqmaan luqman lurana lurena lurhur lurlene lurline lusia
lusinda lut luter lutf lutfan lutfi lutfiyyə lutgarde lutgardis lutgart luther luthfi lutie luuk luvenia
luverne luvinia luvisa luwar luwes luyanda luzie luzius luzmira lwandile lya lyam lyanna lydell lydia
lydiah lydiane lydianne lydie lydur lyla lylah lyle lyman lyna lynae lynda lyndee lyndell lyndi lyndia
lyndon lyndsay lyndsey lyndsi lyndsie lynell lynelle lynetta lynette lyngar lyngheidur lynlee lynley
lynn lynna lynnae lynne lynnea lynnette lynnlee lynsey lynwood lyra lysiane lyssa lytingur ləman lətafət
lətif lətifə maahir maaike maajid maalik maanas maanav maaria maarit maartje maawiya maaz maazin mabad
mabel mabell mabelle mabil mable mabry mac macaria macario macarthur macauley macayla macee macel maceo
macey macharia machelle maci macide maciej mack mackayla mackenna mackenzi mackenzie mackenzy mackie
macklin macs macy macyn madaha madalena madalene madalin madalina madaline madalyn madalynn madani
madara maddalena maddex maddie maddilyn maddison maddisyn maddix maddox maddux maddy maddyn madelaine
madeleine madelene madelief madelin madeline madelon madelyn madelyne madelynn madelynne madge madhav
madhavi madie madilyn madilynn madina madini madisen madisson madisyn madiyan madleina madlen madlyn
madoa madolyn madora madyan madysen madyson mae maebell maebelle maegan maeghan mael maelee maelle
maelyn maelynn maelys maeva maeve mafalda maftuna magali magalie magaly magan magaret magarete magda
magdalen magdalena magdalene magdaleno magdaline magdolna magga maggey maggie maggy magndis magne magnea
magnes magney magnfridur magngeir magnheidur magnhildur magni magnolia magnthor magnthora magnus
magnusina magny magret magrit maha mahad mahala mahali mahalia mahalie mahaz mahbeer mahboob mahbub
mahdee mahdi mahdy maheen maher mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahika mahir mahirə
mahizər mahja mahki mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maiah
maicol maida maidis maie maighread maija maik maike maiken maikol maimuna maimunah maina maingi maira
maire mairead mairin mairtin maisa maisey maisha maisie maisol maisy maisyn maisə maite maivi maiya
maizie maizy maj maj-britt maj-lis maja majani majd majdi majdy majeed majella majken majorie majvor
makaela makai makaila makaio makala makan makara makarena makari makau makaya makayla makaylah makaylee
makeda makeen makena makenna makenzi makenzie makenzy makhi makia makiah makini makinley makiya makiyah
makoa makokha makori maksim maksimiljan maksude maksur maksymilian makunga makuta makuu makya makyla
malachai malachi malachy malaika malak malakai malakhi malaki malana malani malaya malayah malayna
malcolm malcom malea maleah maleek maleia maleigha malek malena malerie malfridur malgorzata malhildur
malia maliah maliek maliha malik malika malikah malikai maliki malin malina malinda malio malique malisa
malissa malissie maliyah maliza malka malky mallie mallori mallorie mallory malmfridur malorie malory
malou malthe malu malva malvin malvina malwina mamadou mamen mamie mammie mamun man manaaki manadis
manaf manah manaia manal manan manawa manbir manda mandie mandla mandlakhe mandy manel manerva manervia
maney manford manfred manja manley mannie manny manola manole manon mansfield manson mansurali mantas
mante manthan manu manuel manuela manuelita manuella manya maqsud mara mara-julie maraea maragaret
maragret marah maralyn maranda maras marbjorn marc marcanthony marcantonio marcel marcela marcelene
marcelina marceline marcelino marcell marcella marcelle marcelline marcello marcellous marcellus marcelo
marcene marcey marchelle marchello marcheta marci marcia marcie marcin marco marcoantonio marcos marcus
marcy mardell mardis mare mareen mareike mareikura mareile marek mareks marel marela mareli marella
marely maren marena marese marey marfridur marg margana margaret margareta margarete margaretha
margarethe margarett margaretta margarette margarita margarite margaritha margarito margart margaud
margaux margeir margene margeret margert margery marget margherita margie margit margita margitta margo
margorie margot margoth margret margreth margrethe margrett margretta margrieta margrimur margrit
margrith margrjet marguerita marguerite margueritte margunnur margurite margus marguy margy marheidur
marhta mari maria maria-luise maria-theresia mariadi mariaelena mariafernanda mariah mariajose mariam
mariama marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano maribel
maribelle maribeth marica maricarmen marice maricel maricela maricella maricica maricruz marie
marie-ange marie-anne marie-cecilie marie-christine marie-claire marie-claude marie-france
marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line marie-louise marie-luise
marie-madeleine marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese
mariechen marieke mariel mariela mariele marielena mariella marielle mariellen marieluise mariely
marietta mariette marigold marija marijan marijana marijane marijke marijn marijo marijon marika mariko
marilee marilena marilla marilou marilu mariluz marilyn marilynn marin marinda marine marinela marinella
marinette marinka marino marinus mario marioara mariola marion maris marisa marise marisel marisela
marisha mariska marisol marissa maristela marit marita marite maritta maritza mariuca mariuerla marius
mariusz marivel mariya mariyah mariza marja marja-leena marja-liisa marjaana marjan marjana marjanca
marjani marjatta marjean marjeta marjo marjon marjona marjorie marjory marjukka marjut mark markanthony
markas markayla markeisha markeith markel markell markese markesha marketa marketta markia markie
markisha markita markku marko markos markrun markthor markus marla marlaina marlan marlana marland
marlaug marlee marleen marleigh marlen marlena marlene marleny marley marli marlie marlies marliese
marlin marlina marline marlis marlise marlo marlon marlowe marly marlyn marlys marlyse marna marni
marnie marnita marnix marolina marolyn maron maroof maros marquan marquel marquell marquerite marquese
marquetta marquez marquisha marquita marquitta marri marrion marrisa marrissa marselia marselina
marsellius marsha marshawn marshell marsibil marsilia marsito marsudi marsy marta martaka martana
martani martavious marteinn martell marten martez marth martha marthe marthen marti martijn martika
martim martin martina martine martino marton martta martti marty martyn martynas marus marusa marva
marvell marvella marvin marvis marwa marwan marwata marx mary marya maryadi maryah maryalice maryam
maryan maryann maryanna maryanne maryanto marybelle marybeth marye maryelizabeth maryellen maryetta
marygrace maryhelen maryjane maryjean maryjo marykate maryland marylee marylene marylin maryline maryln
marylou marylouise marylyn marylynn maryn maryrose maryse marysol maryssa maryvonne marzena masako masao
masar masen masiah maside masika masinde massiah massiel massimiliano massimo massinissa masume masyn
mataya matea matej mateja mateo mateus mateusz matevz matha matheo matheus mathew mathews mathias
mathieu mathijs mathilda mathilde mathis mathys mati matias matic matie matija matilda matilde matiss
matiu matjaz mato matous mats matt mattea matteo mattew matthea matthew matthia matthias matthieu
matthijs matthilda matthildur matti mattia mattiana mattias mattie mattison matts matty mattye matunda
matus matyas maua maud maude maudie maudine mauno maura maureen mauri maurice mauricette mauricio
maurilio maurin maurine maurita maurits mauritz maurizio mauro maurus maury maurycy maverik mavie mavis
mavrick mavuno max maxcine maxence maxi maxie maxim maxima maxime maximiano maximilian maximiliano
maximilien maximillian maximina maximino maximo maximus maxine maxon maxson maxton maxwel maxwell maxx
maya mayah maybell maybelle maycee maycie maye mayer mayerly maykol mayla maylee maylene maylin mayme
maymie maynard maynor maynur mayola mayra mayrin maysa maysen mayson mayte mayzie mazen mazi mazie
mazikeen mazlum mbithi mboya mbugua mburu mcarthur mccoy mcebisi mckay mckayla mckenna mckenzi mckenzie
mckenzy mckinlee mckinley mckinsey mckinzie meabh meagan meagen meaghan meah meara mearl mechelle
mechthild mechthilde mechtild mecide mecit meda medard medeja medina medora meelis meena meera mees
mefarettin mefharet meg megan megane meggan megha meghan meghana meghann mehbarə mehdi mehdiqulu mehdiye
mehin mehki mehman mehmed mehmet mehmetzahir mehrigul mehrimoh meibh meik meike meilani meinhard meinolf
meinrad meir meira meisha meja mekayla mekenzie mekhala mekhi mekkin mekkino mel melaha melaina melaine
melanee melaney melani melania melanie melanine melannie melany melba melbourne melchior melchor melda
melea meleah melek meleknur melford melia melichar melida melihcan melikkan melina melinda melisa
melissa melissia melita melitta meliza melker melkior melkolmur melkorka mell mellanie melle mellie
mellisa mellissa melodee melodie melonie melony melrakki melros melton melul melva melville melvin
melvina melvine melvyn melwin melynda melyssa memili menachem mendel mendy menfeat mengi menguc menisan
menno mensalder meral meranda merari merba mercedez mercer merche mercy mercyline merdi mereana meredith
merel meret merete merethe mergim meri meriam merideth meridith meriem merijn merike merilee merilyn
merim merissa merja merkur merl merle merlene merlin merline merlyn merna merrell merri merrie merrilee
merrill merrily merritt mert mertel mertie merton merva merve mervi mervin mervyn merwin mery meryem
meryeme meryl merzuk mesha meshack meshur messiana mestur mesude mesut meta metehan metha methusalem
metin metinkaya metka metrine mette mettie metusalem meveddet mevludiye mevlut mey meyer meyhanim
meyransa meyvant mezide mia miabella miah mias micael micaela micah micahel micaiah micayla miceal micha
michael michaela michaelangelo michaele michaelene michaella michaelle michail michal michala michale
michayla micheal micheala michel michela michelangelo michele micheletto michelina micheline michell
michella michelle michelotto michial michiel michiko mick mickael mickayla mickeal mickel mickey micki
mickie micky mieke miesha mieszko migdalia migel migle miguel miguela miguelangel miguelina miha mihael
mihaela mihai mihail mihajlo mihaly mihels mihhail mihin mihir mihkel mihnea mihrab mihriye miia miika
mik mika mikael mikaela mikaelina mikaere mikah mikail mikaila mikal mikala mikalah mikayil mikayla
mikaylah mike mikeal mikel mikelis mikell mikels mikenna mikenzie mikey mikhael mikhail miki mikjall
mikkael mikkalina mikkel mikki mikko miklos miko mikulas mikyas mikyla mila milada milagros milah milana
milani milania milas milay milburn milcah milda mildinberg mildred mildridur mileena milena miley
milford milica milinda milissa milka milkah milla millaray millard millicent millie milly milo milorad
milos miloslav miloslava milosz milota milou milovan milton miluse mima mimi mimir mimmi mimoza mimy
mina minda mindaugas mindi mindy minenhle minerva minervia ming minh minibe minna minney minnie minny
minodora minoru minta mintie minurə mioara miodrag miquel mira mirabela mirabella mirabelle miran
miranda miray mirbadin mircea mirco mirdza mireia mireille mirela mirella mireya miriah miriam miriama
mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh miroslav miroslava
miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe mirtie miruna miryam mirzə mirəli
misael mischa misha mishat mishelle mislav misra missouri missy mistie misuli mitali mitch mitchel
mitchell mitchelle mitesh mitrut mitsue mitsuko mittie mitzi mitzie mitzy miya miyah miyesser miyoko
mizhir mjadveig mjalldis mjallhvit mjoll mjollnir mjolnir mkarkara mladen mlungisi mnqobi moa modena
modesto modis modris modupe moeidur moesha moey mofifoluwa mogens mohamad mohamed mohamedi mohammad
mohammed mohamud mohand moheidur mohini mohinur mohlaroyim mohsim moira moises moishe mojca mojisola
mojisoluwa mojmir moli mollie molly momanyi mona monae monalisa monette monica monicah monika monique
monis monisha monna monnie monserrat monserrate monserrath montel montez montie montrell montserrat
monty mora moraa moradeke morayo mordecai mordechai mordur moreen morena morenike morgan morgane
morganne morghan moriah moric morine morits moritz morolake morrigan morris morten mortimer morton mose
moses moshe mosi mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine
moyosore mozell mozella mozelle mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib
mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur mugo mugur
mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub
muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina muhyettin mui
muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim mulele muli
mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz muna munda mundheidur mundhildur
mundina munene munezzer mungai munif muninn munisa muntəzir munyao munyoki munəvvər muoi murad murat
muratcan murdock muret muriel murielle muriithi murilo murimi murit murithi muriuki murl murod murphy
murray murrell murry mursalina mursinin mursita mursəl murti musa musafet musaffa musau musembi musemma
musfira mushtariy musila muskunaz muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka
musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya
mutluhan mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir
muzdalifa muzekker muzhir muzəffər mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa
mwaura mwende mwendwa mwezi mwikali mwiti mya myah myasia mycah mychael mychal myeisha myer myesha myia
myisha myka mykaela mykah mykal mykala mykayla mykel mykell mykenzie mylah mylan mylee myleigh mylene
myles mylie mylo myong myr myra myracle myranda myriah myriam myrkjartan myrkvi myrl myrle myrna myron
myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun myung mzamo mədinə məhru məhəmməd məhərrəm
məlahət məleykə məmməd mənsur mənsurə məryəm mərziyyə məsmə mətanət naadir naail naajy naasih naasir
naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nachiket nacio nacole nada nadean nadeem
nadeen nadege nadene nades nadeschda nadeshda nadezda nadhir nadia nadim nadin nadine nadir nadira
nadiya nadiyah nadja nadr nadya naeem nael nafasat nafees nafesa nafii nafile nafis naftali nafula
naglis nahashon nahiara nahidə nahla nahomi nahomy nahuel nahum naia naiara naib naibə naida naide
nailah nailea nailə naim naima naimah naimh naiomi nair naisha naiya naja najah najair najam najee
najeeb najib najuma najwa nakai nakayla nakeisha nakesha naki nakia nakif nakip nakisha nakita nakiya
nakiyah nakoa naksh nakul nala nalan nalani nalar naliaka naliyah nallely namiq namon nan nana nancee
nancey nanci nancie nancy nancye nand nandini nando nandor nanette nanie nanjala nanna nannette nanni
nannie nansy nanə naoimh naoise naom naoma naomh naomi naomie naomy napoleone naquan naradi narcis
narcisa narcisse narcissus nardi narfi narhanim nariah narimane naringul nariyah narji nasab naseem
naser nash nashipie nasiba nasim nasir nasiru nasra nasrullah nassim nastja nasuf nasya natacha natalee
nataleigh natalia natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa
natascha natasha natashia natasja natasza natella nath nathalia nathalie nathaly nathan nathanael
nathanial nathaniel nathari nathasha nathen nathon natiq natisha natividad natosha nattawun nattmordur
nattsol nattulfur natəvan naud naudia nautica navaeh naveah naveen navya nawal naya nayara nayaret
nayareth naydelin nayeli nayelli nayely nayfa nayibe nayil nayla nayomi naz nazaret nazario nazende
nazidil nazilə nazim nazimet nazimə nazir nazli nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku
ndumiso ndung'u ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha nebojsa necati necdat
nechama nechifor necilal necmettin necole necva neda nedas nedda nedjma nedra needham neel neela neelima
neely neema neena nefaret nefiye neftali neha nehemiah nehemias nehip neider neil neila neill neisha
neisti neja nejc nejdet nekesa neko nela nelah nelcy nelda nelia nelida nelie nelima nelio nell nella
nelli nellie nelly nelma nels nelson nelsy nelu nelva nelya nemanja nenad nenita nenna nenni neola neoma
neomi neppie neptunus nerea nereida nereyda neriah neriban nerijus nerim neringa nerissa nermin nery
nesfe nesip neslinur neslisah nesrin nesrine nestor nete netra nettie neva nevaeh nevaeha neval nevan
neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman newton neymar neyran neysa
neza nezengul nezihi nezize ng'ang'a nga ngaire ngamia ngan nganga ngari ngeni ngigi ngoc ngozi ngugi
nguyet nhat nhi nhien nhlanhla nia nial niall niam niamh niara nibaldo nicanor nicat nicco niccole
niccolo nichakarn nichelle nichifor nichol nichola nicholai nicholas nicholaus nichole nicholette
nicholle nicholus nick nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole nickson nicky
niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas
nicolasa nicolaus nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nicollette nicolo nicu
niculina niculita nicusor nicuta nida nidbjorg nidhi nidia nidra niek niel niels nienke niesha nieves
nigar nigel nigesa nigmet nihad nihai nihal nihan niharika niilo niina nijah nik nika nikanor nikau
nikayla nikhil niki nikia nikisha nikita nikki nikkia nikko niklas niklaus niko nikodem nikol nikola
nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora niksa
nikulas nila nilah nilam nilcan nilda nile niles nili nilima nilo nils nilsa nilson nilufar nimakoah
nimrat nina ninetta ninfa nini ninioluwa ninna ninnie nino ninoska ninthe niomi nira niracha nirgul
nirja nisa nisha nissa nisə nita nitara nitesh nitya nivea nives nixon niya niyaga niyah niyaz niyazi
niyilolawa njabulo njagi njala njall njenga njeri njeru njiru njogu njoki njola njordur njoroge njozi
njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobie nobuhle nobuko noe noelani
noeleen noelia noeline noella noelle noemi noemie noemy nohely nohemi nohora noirin nojus nokkvi
nokulunga nola nolan noland nolberto noleen nolen nolia nolie nollaig noma nomagugu nomalanga noman
nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla noni nonie nonjabulo
nonso noor noora noortje noppakao nora norah norbert norberto norbey nore noreen norene noreta noretta
nori norica noriko norina norine norita norma norman normann normunds norris norton norval norvell
norwood notburga nothando notnamed nott noud nour noura nout nova novah novalee novaleigh novi novruz
novrəstə noxolo nozibusiso nozima nozizwe nqobizitha nrima ntimi nuala nubar nubia nudret nugraha nuhu
numi nura nural nuran nuranə nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet
nuri nuria nuriat nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser
nursim nursən nursərəf nurtac nurten nuru nurul nurulla nurullah nurveren nury nurəddin nusa nusabə
nusirəvan nusrət nutcha nutkrita nutwadee nuvia nuyan nwabudike nyaboke nyaga nyah nyakundi nyamai
nyambura nyana nyanchama nyasi nyasia nyawira nybjorg nydia nyesha nyjah nyla nylah nyle nynke nyoka
nyoman nyomi nyongesa nyoni nyota nyra nyree nyuki nyvard nzioka nzomo nəcəf nəfisə nərgiz nəriman
nərmin nərminə nəsib nəsimi nəzakət nəzrin oaklee oakley oaklynn oana obadiah obaid obanijesu obdulia
obe obed obianuju obinna ocampo oceane ochieng ocie octa octav octavia octavian octaviana octavie
octavio octavious octaviu octavius october oda odalis odalys oddbergur oddbjorg oddbjorn oddfreyja
oddfreyr oddfridur oddgeir oddgerdur oddhildur oddi oddie oddkell oddlaug oddleif oddleifur oddmar oddny
oddrun oddsteinn oddthor oddur oddvar oddveig oddvor odelia odeline odell oden odette odhiambo odhran
odie odika odile odilia odin odina odinn odis odkanli odongo oduor odus oeshi ofeigur ofelia ofeliya
offie oganer ogden ogechi ogmunda ogmundur ogn ogooluwa ogri ogulbas ogurata ogus oguzman oisin oiva
oivind ojas ojasvi ojvind okanay okbay okechukwu okello okey okguclu okkas okoth oksana okseven okta
oktavia oktavius okto oktovia oktovius okturemis okturk okumu okyalaz ola oladare oladimeji olaf olafia
olafina olafur olajumoke olakunle olalla olan oland olanrewaju olansile olar olasunmbo olav olavi olavia
olca oldag oldrich ole oleg olegario olen olena olene oleta oletha olevia oley olfert olga olgeir
olgerts olgierd olimpia olimpian olimpiu olin olina olinda oline oliva oliver olivert olivia olivie
olivier olivija olivine oliviu oliwer oliwier olli ollie olly olnir olof ololade oloo olov olrun oluchi
olufunke olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwole olveig olver olvir olwen olwethu olympia olyvia omaca omair omaira omaja
oman omar omari omarion omeir omer omi omie omina omisha omkaar omobobola omobolanle omodunni omolabake
omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel
ondieki ondolfur ondrej oneal oneida oneil onel onesmus oneta oney ongay ongen onie onita onkar onni
onnie onofre onsal onuker onundur onur onurcan onursu onveer onyango onyinye oona oonagh opal opan opha
ophelia ophelie opiyo opung opwonya oqtay ora orah oralee oralia oran oranli orazio orbrun orcin orduxan
orelia orene oreofe orestas oreste oretha orfelina orfeus orfhlaith orfiye orgun orhan oriana orianna
orie orik orin orinder oris orjan orla orlagh orlaigh orlaith orland orlando orlaugur orlena orley orlin
orlo orlygur orma ormheidur ormhildur ormur orn orna ornella orni ornolfur orpha orra orren orri orrie
orrin orris orsolya orson ortak ortansa ortrud ortrun ortwin oruc orval orvar orvel orvil orville orvin
orvis orvokki orxan oryan oryurek osama osbaldo osborn osborne oscar osha oshea osie osiel osiris osiyo
osk oskar oskari oskars osman osmar osmo osogo osp ossama ossi ossian ossie ossur osunleke osvald
osvaldo osvalds osvaldur osvifur oswald oswaldo oswin ota otabek otakar otavio otay otelia otfried otha
othel othmar otho otieno otilia otilija otis otkatla otkell otmar oto otoniel otri ott otta ottar ottarr
ottavio ottfried otti ottie ottilia ottilie ottis ottmar otto ottokar ottomar otylie ouanes ouida ouma
oussama outi ovid ovidio ovidiu ovila oviya ovli ovun owais owen owens owethu owino owuor oxana oxar
oyenike oyindasola oymak oysha oystein oyvind ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek
ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozias
ozie oziel ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru
ozy ozyurt ozzie ozzy paavo pabla pablo paca pacey pachongruk padma padmi padraic padraig padraigh
padraigin paetyn pahal paige paiman pairlee paislee paisleigh paiton paityn paivi paivikki paizlee
paizley paker pakizə pakjira paksu paldis paley palfridur palhanna palheidur palhildur palin palina
pallavi pallie palmey palmfridur palmi palmira paloma palrun pam pamala pambe pamela pamelia pamella
pamfil pamila pamula panagachie panagiotis panait pandu panfilo pangeran pangestu panji pankrac
pannawich pansy panya paola paoletta paolo paralee paramita paraschiva pardi paride parin parisa parley
parman parmes parris parrish parsa parth parthenia particia parvez pascal pascale pascaline paschal
pascual pascuala pasi paskalia pasqual pasquale patchaploy patcharaporn patience patrek patrekur patric
patrica patrice patricia patricie patricija patricio patrick patrik patrina patrisha patrisia patrizia
patru patryk patsy pattamon pattapon pattatomporn patti pattie patton patty paul paul-gerhard paul-heinz
paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulino
paulita paulius paulo pauls pauric pavani pavao pavel pavla pavlina pavol pawan pawel pax paxton payden
payge payten payton paz peadar peader pearce pearla pearle pearlean pearlene pearley pearlie pearline
pearly pearse pearson peder pedro peem peeter peggie peggy pehlil pei peighton pekka pekkan pelaji
pelayo pembesin penelope penina peninah penney penni pennie pentti pepijn pepita pepito per-erik
per-olof percell percival percy peren perinur peris perkasa perla perley perlita permelia permun pernell
pernilla pernille pero perri perrin perrine perry persephone perseus pershing pertti pervaiz pessy petar
pete peter peter-michael peteris peterson petr petra petrana petras petre petrea petri petrica petrina
petrisor petrona petronela petronella petronila petros petru petrun petrunella petrut petruta petter
petteri petur peyton phaedra phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon
philip philipp philippa philippe philippine philis phillip phillis philomena philomene phineas phoebe
phoenyx phong phubes phuc phung phuong phylicia phylis phyliss phyllis pia piaras piedad pien pierangelo
pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierre-yves
pierrette piersanti pierson pieter pieter-jan pietro piia pijus pili pim pinchas pinkey pinkie pinkney
pintusorn piotr piper pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur ples
plesu pleun plinio plummer pok pol polad polina polk pollie polly pollyanna polona polonca pompeo
pompilia pompiliu pomponio poncio pontus pooja popobawa porfirio pornchanok porscha porsha portia posey
poul povilas powell praba prabawa prabowo prabu prakosa prames pranata pranav pranawa praneel pranit
prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben predrag premysl prentice
prentis prentiss prescilla preslee presleigh presley preslie preston prestyn pria pricila pricilla priit
prisca priscah priscella priscila priscilla priscillah prisha priska priya priyanka profira prokop
prudence prudencio prudie pryce pryor przemyslaw puccio puji pumbaa punhan puntira puput purcek purl
purwa purwadi purwanto pushti puspa puti putri putu pyper pəri pərisan pərvanə pərvin pərvinə pərviz
qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel
qareeb qarin qaseem qasid qasif qasim qatadah qawee qay-yoom qays qiana qiyas qizbəs qoncə qori qosqar
quade quadir quan quang quanisha qudamah quddoos qudoos qudrət queen queenie quentin quenton quiana quin
quincey quincy quinlan quinn quint quinten quinter quintin quintina quinton quinty quirino qulam qulu
qumru quran qurban qusay qushi qutaybah qutb qutub quyen qədir qələndər qənirə qəsəm qəzənfər raaghib
raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea
rabecca rabee rabi rabiah rabih rabit rachael rachal rachana racheal rachel rachele rachell rachelle
rachid rachida rachit rachita racquel radek radeke radgeir radha radhee radhika radhildur radi radika
radim radit raditya radka radley radmila radomir radoslav radoslava radoslaw radovan radovana radu
raducu raduz radvardur radvile rae raeann raeanna raeanne raechel raed raees raegan raekwon rael raelee
raeleigh raelene raelyn raelynn raena raewyn raf rafael rafaela rafaella rafal rafan rafay rafe rafee
rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila
rafiq rafn rafnar rafney rafnhildur rafnkell ragan raghav ragheb raghib ragna ragnar ragnbjorg ragner
ragney ragnfridur ragnheidur ragnhild ragnhildur raguel rahab raharja rahat rahayu raheel raheem rahel
rahim rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul raiden raifə raihan raija raik raili
raimo raimondo raimonds raimund raimundo raina raine rainer rainey raisa raissa raivis raivo raizel
raizy rajab rajan rajata rajeshri rajko rakeem rakel rakide rakim raksha raleigh ralf ralf-dieter
ralf-peter ralph raluca ramadhan ramazan ramel ramid ramil ramilə raminta ramir ramiro ramiyah ramiz
ramon ramona ramond ramone ramonita ramses ramsey ramunas ramune ramya ramzi rana ranae ranbir rance
randa randal randalin randall randee randel randell randi randidur randie randle randolf randolph randon
randver randy ranee rangga rani rania ranieri raniya raniyah rannva rannveig rannver ranveer raoul
raphael raphaela raphaelle rapheal raquan raquel rashaad rashaan rashad rashan rashard rashaud rashaun
rashawn rasheed rasheeda rasheem rasheen rashel rashell rashelle rashid rashida rashidi rashon rashonda
rasim rasimə rasma rasmus rastislav rasul ratchanon ratih ratna raul rauno raven ravin ravon ravy ravyn
rawan rawiri rayaan rayah rayan rayana rayann rayanna rayanne rayburn rayce raychel rayden rayen
rayfield rayford raygan rayhona rayla raylan raylee rayleen raylen raylene raylin raylon raylyn raylynn
rayma raymon raymond raymonde raymund raymundo rayn rayna raynaldo raynard rayne raynell rayquan
rayshaun rayshawn rayven rayvon rayyan rayyona razi raziel raziyə razvan reagan reaghan reanna reatha
reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah rebihat recep
recepali redmond reece reegan reem reema reena reese reeve refet refik refugia refugio refur regan
regena regenia reggie regina reginal reginald reginbaldur reginbjorg regine reginia reginn regis regitse
regitze regula regulo rehaan rehan rehema rehime reid reidar reidun reifnir reijo reiko reilly reimar
reimer reimund reina reinald reinaldo reinel reingard reinhard reinhardt reinhart reinhild reinhilde
reinhold reinis reita rejane reksa rella relu rema remazan rembrandt remi remigio remington remona remus
remy remzi rena renaat renada renae renaldo renan renata renate renato renaud renay rendy rene renea
renee renesmee renetta rengul renita renley renna rennie rens renske renzo reshoni respati ressie restu
resulcan retha rettie reuben reubin reuven reva revan revza rex rexford rexhep reya reyansh reyes reyhan
reyhanə reymundo reyn reyna reynald reynalda reynaldo reynar reyndis reynheidur reynhildur reynir
reynold reynolds reyr reza rezin rezzak rhavi rheanna rheba rhema rheta rhett rhian rhiana rhianna
rhianne rhiannon rhiley rhoda rhona rhonda rhyan rhyder rhylan rhylee rhys ria riaan riad rian riana
rianna ric ricarda ricardas ricardo ricards riccardo ricciotti richard richardo richardt richelle richie
richmond rick rickard rickey ricki rickie ricky rico ridhi ridley ridwan rifkiye riggs rigmor rigo
rigoberto rihanna rihards riikka riina riitta rikard rikardur riker rikey rikhard rikhardur riki rikka
rikke rikki riku rilee rileigh riley rilla rillie rilyn rilynn rimante rin rina rinaldo rinda rini rino
rinor rion ripley risalet risasi rishaan rishi risper risto rita ritchie ritva rivka rivkah rivky riya
riyad riyan riza riziki rizki rizvan roan robb robbe robbi robbie robbin robby robbyn robena robert
roberta robertas robertina roberto robinson robiya robjorg robley robt roby robyn robynn rocco rochdi
rochel rochell rochelle rochus rocio rockie rodah roddy roderic roderich roderick rodger rodgers rodica
rodman rodney rodolfo rodolphe rodrick rodrigo rodrigue rodriquez rodull roel roeland roen roena rofn
rogan rogelio roger rogn rognvald rognvaldur rognvar rohaan rohan rohat rohit roise roisin rojelio rojnu
rojus rokas rokkvi roko roksana rolan roland rolanda rolandas rolande rolando rolands rolant roldan rolf
rolf-dieter rolf-peter rolla rolland rollande rollie rollin romain romaine romana romanita romario
romayne rome romel romelia romell romello romelo romeo romi romie romina romolo romona romuald romualdas
romulo romulus romy ron rona ronal ronald ronaldo ronan ronda rondal rondell ronell ronen roni ronica
ronin ronisha ronith ronja ronke ronna ronnell ronney ronni ronnie ronny rono rony ronya rooney roope
roosa roosevelt rori rorie rory rosa rosa-maria rosabella rosabelle rosalba rosalee rosaleen rosalia
rosalie rosalina rosalind rosalinda rosalinde rosaline rosalio rosalva rosalyn rosalynn rosamaria
rosamel rosamond rosana rosann rosanna rosanne rosant rosar rosaria rosarie rosaura rosberg rosbjorg
rosborg rosco roscoe rose-marie roseann roseanna roseanne rosel roselee roselia roselinde roseline
rosella roselle roselyn roselyne roselynn rosemarie rosemary rosena rosenberg rosenda rosendo rosetta
rosette rosevelt rosey rosfridur roshan roshanda roshawn roshildur roshni roshonda rosi rosia rosie
rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa rosio rosita roska roskva rosl roslaug
roslind roslinda roslyn roslynn rosman rosmann rosmarie rosmary rosmunda rosmundur rosny ross rossana
rossie rostislav roswell roswita roswitha rosy rotich rotraud rotraut rouven rovsanə rovsən rowan rowen
rowena rowland rowyn roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royalə royce roza
rozalia rozalija rozanne rozella roziya rozlyn rozsa ruairi ruari rubabə rubani rubar rube ruben rubeyda
rubie rubiela rubye rudecindo rudi rudite rudolf rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel
ruffin ruffus rufina rufino rufus rufət ruger ruggero ruggiero rugile ruhi ruhide ruhiu ruhiyyə ruhsat
ruhshona ruhugul ruhəngiz ruie rukia ruknettin rulon rumaysa rumeysa rumi runa runar rundis rune rungo
runhildur runi runolfur rupert ruperta ruperto ruqayya ruqiya ruqiyyə ruri rurik rusen rushil ruslan
rusman rusne russel russell rustin rusul ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild
rutur ruwaihim ruxanda ruxandra ruxsarə ruy ruza ruzena ruzica rya ryah ryan ryann ryanna ryanne ryatt
ryden ryder ryen rylan ryland rylea rylee rylei ryleigh rylen ryley rylie rylin rylynn rym ryma ryne
ryon ryszard ryte rytis ryu ryver rza rəfiqə rəhilə rəis rəmziyyə rəna rəqsanə rəsad rəsid rəsmiyyə
rəsul rəxsəndə s'fiso sa'adatu sa'diya saabir saad saadat saadiq saafir saahir saaiq saajid saalih
saalim saanvi saaqib saar saara saariyah saba sabah sabahat saban sabar sabari sabas sabastian sabatino
sabbir sabeeh sabella sabettin sabih sabihe sabil sabin sabina sabine sabiq sabir sabirə saboor sabra
sabrena sabri sabrina sabur saburah sacha sachi sachiko saci sacidə sada sadaka sadao sadaqat sadat
saddam sadeed sadeti sadia sadie sadik sadiki sadiman sadina sadiq sadittin sadiye sadye saeberg
saebergur saebjorg saebjorn saebjort saeborg saedis saeed saefinna saefridur saehildur saei saelaug
saelaugur saemann saemunda saemundur saeny saeros saerun saesol saethor saeunn saevald saevaldur saevar
saevarr saevin saevor safa safet safia safii safina safinaz safir safiri safiya safta safura sagcan
sagit sahana sahasra sahat sahdiye sahibə sahigul sahil sahin sahinbey sahinder sahir sahlar sahmar
sahmettin sahnaz sahnuray sahra sahvələd said saidi saif saiful saige saim sairah saire saka sakari
sakarias sakina sakinah sakip sakir saksham sakti sakura salah salbjorg saldis saleem saleh salena
salgerdur salih salim salima salimah salimet salin salina salka salkin salley sallie sally sallyann
sallye salma salman salmann salmar salny salohiddin salome salomea salomey salomon salsabila salurbay
salvador salvadore salvatore salvor salwa sam samahat samaira samaksh samama samandar samanta samantha
samar samara samarah samari samaria samarth samatha samaya sameer samella samesh sami samia samiah samie
samiha samil samina samir samira samirah samirə samiya samiyah sammantha sammi sammie sammuel sammy
samone sampson samson samsul samu samual samuel samuele samuli samurtay samwel samweli samxal samy samya
samyra sanaa sanai sanavber sanaya sancak sancar sanda sandalio sandee sandel sander sandi sandie
sandile sandis sandor sandra sandri sandrine sandro sandu sandur sanela sanford sania saniah sanije
saniya saniyah sanja sanjana sanjar sanjay sanjuana sanjuanita sanli sanna sanne sanni sannie sanora
santana santeri santia santiago santina santino santos sanur sanvi sanya sanziana saoirse saood sapa
saphira sara sarabeth sarabi sarafina sarah sarah-jane sarah-louise sarahi sarai saralyn saran saraya
sardor sarena sargin sari saria sariah saricabay sarina sarita sariya sariyah sarka sarlota sarmite
sarpkin sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sascha sasha saskia saso
sathvik satia satrettin satu saturnina saturnino satya saul saulius saumu saumya saundra sauti sava
savak savana savanah savanna saverio saveta savilla savina savion savki savni saxi saya sayali sayan
saydam saydee saygin sayin saylor sayra sayrak sayuri sazime scarlet scarleth scarlett scarlette schley
schuyler schyler scot scotlyn scott scottie scotty seaborn seamus sean sean-paul seana seanan seaneen
seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin sebigul sebla
sebrina secgul secme sedat sedife sedric sedrick seema sefania sefer seferino sefi sefiye segilola
segismundo seha sehamet sehel sehreban sehza seif seifur seija seimur sejda sekani sekim sekou sela
selah selaheddin selale selatin selcan selcen selcuk seldon selena selene seler selim selime selin
selina seline selja selka selma selmer selmin selvi selvin selwyn semaj semat semender semenica semine
semir semra semrin semsettin semsinisa sena senad senaida senan sencar sendogan seneca senia seniha
senkal senn senne sennur senol seona seosamh sepp seppo septi sequoia seracettin serafeddin serafin
serafina serah seraina seraphina serban serda seref sereina seren serena serezli serfinaz serge sergei
sergej sergey sergio sergiu sergius serhatmehmet serina serine serinity serita serjio serkan serma
serman sernur serol serpil servac servando servinaz sesar seselia sesil sesilia sessa sesselia sesselja
sessilia seth setsuko setya sevara sevcan sevdi sevdinar seve severiano severin severina severine
severino severt sevgen sevginur sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza sevla
sevsevil sevyn seward seyda seydo seye seyfulla seyfullah seyfəddin seyhan seyithan seymour seymur
seyran seyyide sezal sezen sezginbas sha shaan shaban shad shadrack shae shaela shaelyn shaelynn shafter
shaheed shahina shahnoza shahriyor shahzod shahzoda shai shaila shain shaina shaindy shaine shakayla
shakera shakia shakila shakir shakira shakita shakur shakyra shala shalanda shalee shalom shalon
shalonda shalyn shalynn shamar shamara shamari shameka shamel shamia shamika shamir shamira shamiya
shamsuddeen shamus shamya shan shana shanae shanay shanaya shanda shandi shandra shane shanea shanee
shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique
shanise shanita shaniya shaniyah shanna shannah shannan shannel shannen shannon shanon shanta shantae
shantal shantay shante shantel shantell shantelle shanti shantia shanya shaquan shaquana shaquille
shaquita shara sharae sharan sharda shardae sharday sharde sharee shareef sharell sharen sharhonda shari
sharice sharie sharif sharika sharilyn sharina sharita sharla sharleen sharlene sharlotte sharlyn
sharmaine sharman sharod sharol sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shatara
shaun shauna shaunda shauneen shaunna shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda
shawanna shawn shawna shawnda shawne shawnee shawnna shawnta shawnte shawntel shay shaya shayan shayden
shaye shayla shaylee shaylin shaylyn shaylynn shayna shayne shea shealyn sheamus sheba shedrick sheela
sheelagh sheena shehu sheila sheilah sheilla sheillah shekinah shekoni shela shelba shelbi shelbie
shelby sheldon shelia shella shelley shelli shellie shelly shelton shelva shelvia shelvie shem shemar
shemeka shemika shena shenika shenita shenna shep shepard shera sheree shereen sherell sherelle sheri
sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sherman
sheron sheronda sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin
sherwood shery sheryl sheryle sheryll sheyenne sheyla shia shiann shianne shida shiela shifra shila
shilo shiloh shimon shinead shira shireen shirely shirl shirlee shirleen shirlene shirley shirleyann
shirlie shirly shiv shivam shivani shivansh shizue shizuko shlok shlomo shmuel shohjahon shohrux shoji
sholom shomari shon shona shonda shondra shonna shonta shonte shoshana shpresa shqipe shravya shree
shreya shreyas shriya shruti shu shukrona shulem shyann shyanna shyanne shyheim shyla shylah sian siana
siani sianna siara sibbie sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibyl sibylla
sibylle sicily sidar siddharth siddie sidiq sidiqə sidki sidney sidonia siebe siegbert siegfried
sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem siena sienna siera sierra
sierrah sif sifa sifuna sigbergur sigbert sigbjartur sigbjorn sigdis sigdor sigdora sigfastur sigfinnur
sigfredur sigfrid sigfrido sigfridur sigfried sigfus sigga sigge siggeir siggerdur sighvatur sigismund
sigita sigjon siglaugur siglinde sigmann sigmar sigmund sigmunda sigmundur signa signar signe signhildur
signy sigri sigrid sigridur sigrikur sigrun sigsteinn sigthor sigthora sigthrudur sigtryggur sigtyr
sigur sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur
sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdis sigurdor sigurdora
sigurdrif sigurdrifa sigurdur sigurey sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur
sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurjon sigurjona
sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina
sigurlinn sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas
siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora
sigurunn sigurvaldi sigurveig sigurvin sigurvina sigvaldi sigvard sigvardur sigyn sihawukele siim siiri
sijuade siku silan silanur silas silfa silfrun silja silje silka silke sille silli silondile silva
silvan silvana silvano silverio silvester silvestro silvia silvian silviana silvie silvija silvio silviu
silvo simao simas simber simcha sime simen simeon simi similoluwa simina simion simisola simiyu simmie
simo simon simona simonas simone simonetta simonia simonne simphiwe simphiweyinkosi simpson simran
simten simuzər sina sinaida sinan sinasi sinclair sinda sindre sindri sindy sinead sini sinica sinikka
sinisa sintija siobain sioban siobhain siobhan siofra sione siper siphesihle sirac sirap siri sirin
sirivan sirje sirkka sirnir siro sirpa sirra sirriye sirry sirus sirzad sisi siska sisko sissel sitarə
sithembiso sitiwat sittik sittikorn siu siv sivar sivert sixi sixta sixten sixto siya siyabonga siylihan
sjafnar sjoerd sjofn skaeringur skafti skai skaidrite skapti skarlett skarphedinn skarpheidur skefill
skeggi skender skidi skirnir skjoldur skolastika skorri skuggi skula skuli skulina skuta skye skyla
skylah skylar skylee skyler skylor skylyn skylynn skyy slade sladjana slamet slater slava slavena
slavica slavisa slavka slavko slavomir slavomira slawomir sloane slobodan slyvia smaranda smari smidur
smilte smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedis snaefridur snaeholm
snaelaug snaelaugur snaer snaeringur snaeros snaerun snaethor snaevar snaevarr sneha sneider snezana
snjafridur snjaka snjezana snjofridur snjoki snjolaug snjolaugur snjolfur snorra snorri snot soffanias
soffia sofi sofia sofiane sofie sofija sofiya sofonias sofus sohret soila sokmen sokrates solange
solberg solbergur solbjartur solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg soledad
soleh soley solfridur solgerdur solhildur soliha solimann solin soline solkatla sollilja solma solmar
solmaz solmundur solny soloman solomon solon solros solrun solva solvar solveig solvej solver solvey
solvi solvin solvina solvita solvor somadina somer somtochukwu son sona sonad sonali sondra sondre
songul songurkan sonia sonja sonji sonjia sonke sonnie sonnur sonny sonya soo sook sophanias sophia
sophie sophie-louise sophie-marie sophronia sophus sophy soraia sorana sorawut soraya sorcha soren sorin
sorina sorine sorli sosimo souad soufiane souma soumia sovkət sowande soydaner soykan soykut soyler
soyselcuk sozer spartakus spence spencer spenser speranta sphiwe spiro spoi spordi spurgeon srecko
stacee stacey staci stacia stacie stacy staffan stafford stan stancu stanislaus stanislav stanislava
stanislavs stanislaw stanka stanko stanley stanton stapi starkadur starla starlene starlet starri stasia
stavros stef stefaan stefan stefana stefani stefania stefanie stefanija stefanny stefano stefany steffan
steffanie steffany steffen steffi stefica stefka stefnir stefon steina steinar steinarr steinberg
steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steinfridur
steingerdur steingrimur steinhildur steini steinkell steinlaug steinmann steinmar steinmodur steinn
steinolfur steinrodur steinros steinrun steinthor steinthora steinunn steinvardur steinvor stela stelian
steliana stella stellah stellan steluta sten stepan stepanie stepanka stephaine stephan stephane
stephani stephania stephanie stephannie stephany stephen stephene stephenie stephine stephnie stephon
sterre stetson stevan steve steven stevenson stevi stevie stewart stian stien stig stigheidur stigrun
stigur stijn stina stine stirnir stiven stjarna stjepan stojan stoney stori stormi stormie stormur
storolfur stuart sture sturla sturlaugur sturri styrbjorn styrgerdur styrkar styrmir styrr suanne suat
suayp subhan subomi subutiye sucaettin suci sucəddin sudabə sudi sudie sudiksha sueann suellen sugra
suha suhani suheyda suk sukri sukru sukufe sukufə sukur sulaiman suleiman sulema suleyla suleyman sulhi
sullivan sultane sumarlidi sumarlina sumarros sumaya sumayya sumer sumerya sumeyye sumiko sumner sunay
sunday sune sunel suner sungara sunna sunnefa sunneva sunni sunnie sunniva supasit supasita suphi suraj
suri sury surya surəyya susam susan susana susanita susann susanna susannah susanne suse susen susette
susi susie sussanne sussie susy suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzannah
suzanne suze suzer suzette suzi suzie suzy svafa svafar svafnir svala svali svalrun svan svana svanberg
svanbergur svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur svangeir svanheidur
svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante svanthor svanthrudur
svanur svatopluk svatoslav svava svavar svea sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn
sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar
sveinn sveinros sveinrun sveinsina sveinthor sveinungi sveinveig sven sven-erik sven-olof svenja
svenning sverre sverrir svetlana svetozar svolnir svorfudur swala swaleh swantje swayze swen swetlana
syahrini sybil sybilla sybille syble sydell sydnee sydni sydnie syed syeda sylas sylgja sylivia sylke
sylus sylva sylvaine sylvan sylvana sylvania sylvanus sylvere sylvester sylvia sylviane sylvianne sylvie
sylvio sylwia symone syncere synnove synthia syreeta syrus sys szabolcs szilard szilveszter szilvia
szymon səadət səbinə səbirə səbuhi sədaqət səfa səfiqə səfurə səfər səhla səhrəbanu səhər səidə
səlahəddin səlalə səlim səlimə səma səmayə səmsiyyə səməd sənan sənubər sərafət səriyyə sərvər sərxan
sərəfəddin sərəncam səxavət ta-tanisha taahaa taahir taaj taalib taamir taanish taariq taban tabassum
tabatha tabea tabetha tabish tabita tabitha taciddin tacnur tadas tadd tade tadeas tadeen tadej tadeja
tadeo tadeusz tadhg taegan taelor taelyn taelynn tafazal taft tagangul taha tahaw-wur tahawwur taheem
tahir tahira tahj tahlia tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taina taine taira
taisha taisir taisto taj taja tajammal tajammul tajuana tajudinn tajus takako takara takatifu takayla
takeisha takisha takiya takiyah takoda talal talaya talayer taleah taleen talha talhah talia taliah
talib talibe talin talina talisa talisha talitha taliya taliyah tallie tallon talmadge talmage talya
talyn tama tamala tamam tamanna tamar tamara tamarah tamari tamarra tamas tamasa tamatha tamati tamaya
tamaydin tambika tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika
tamiko tamilla tamira tamisha tamiya tammara tammera tammi tammie tammy tamra tamu tamya tamyra tanak
tanasia tanay tanaya tanbay tandogdu tandra tandri tandy tane taneisha taneka taneli tanesha taneshia
tangaroa tangela tangie tangul tanguy tanhan tania tanika tanimu tanir tanis tanish tanisha taniya
taniyah tanja tanmayi tanna tanner tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac
tanyu tapani tapio taquan tara tarah taraji tarak taran taranci tarek taren tarfaan tarfur tari tarik
tarin tariq tariyel tarja tarmo taron tarra tarrah tarsha tartis taru taryn tarzicius tasar tasdik tasha
tashara tashawn tashia tashina tasia taskan tasneem tasnim tassilo tasvir taswir tatia tatiana tatianna
tatiyana tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik tauno taunya taurean taurus tausha
tautvydas tavares tavaris taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawkeel
tawna tawni tawny tawnya taya tayah tayaydin taygan tayla taylak taylan taylar taylee taylen tayler
taylin taylon taylynn tayna tayshaun tayshawn tayson tayton taytum tayvion tayvon tayyibe tayyip tea
teagan teagen teaghan teah teaira teana teanna teara teber tecimer ted teddi teddie teddy tedi teea
teegan teela teemu teena teerth teetat tegan teguh tehya teia teigan teija teisha teitny teitur tejas
tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim telisa telisha tella tellervo telly telma
telman telmo telse temeka temidayo temika temime temir temirhan temistocle temizkal temucin tenaya
tenesha tenika tenisha tenley tennessee tennie tennille tennyson tenvir tenzin teo teobaldo teodor
teodora teodoro teodors teodosia teodosio teofil teofila teofilo teohari teona teonna tera terah terance
tercan tere tereasa terell terence teresa terese teresia teresiah teresita teressa terez tereza terezia
terezija terhi teri terica terina terisa terje terlan tero teron terran terrance terrel terrell terrence
terresa terri terria terrica terrie terrill terrilyn terrion terron terry terryl terttu teryl teryn
tesha tesia tess tessa tessie teun teuta teuvo tevin tevon tevs tex texanna texie teya teyana teybet
teymur teymuraz teymurcin tezcan tezol thabani thabisa thabisile thabiti thad thaddaeus thaddaus
thaddeus thadeus thai thais thalente thales thalia thanatcha thandazile thandeka thandiwe thando
thangbrandur thanh thania thao thayne thea theadora theadore theba theda thedore theia thekla thelma
thembeka thembekile thembile thembisile thengill theo theobald theodis theodocia theodoor theodor
theodora theodore theodoro theodoros theodosia theola theophil theophile theophilus theres theresa
therese theresia theressa therman theron thersa theyr thi thiago thiare thibaud thibault thibaut thibo
thidrandi thidrik thien thierry thies thijmen thijn thijs thilo thinhinane thinur thjalfi thjodann
thjodbjorg thjodbjorn thjodgeir thjodhildur thjodleifur thjodmar thjodolfur thjodrekur thjodvardur
thjostar thjostolfur thoka tholl thom thomas thomasena thomasina thomasine thor thora thoralf thoranna
thorar thorarinn thorarna thorben thorberg thorbergur thorbjorg thorbjorn thorbrandur thorda thordis
thordur thore thorelfa thorelfur thorey thorfinna thorfinnur thorfridur thorgardur thorgautur thorgeir
thorgerdur thorgestur thorgils thorgisl thorgnyr thorgrima thorgrimur thorgunna thorgunnur thorhaddur
thorhalla thorhalli thorhallur thorhanna thorheidur thorhildur thorin thorir thorkatla thorkell
thorlakur thorlaug thorlaugur thorleif thorleifur thorleikur thorlindur thormar thormodur thormundur
thornton thorodda thoroddur thorolfur thorormur thororn thorri thorsteina thorsteinn thorsteinunn
thorsten thorstina thorunn thorvaldur thorvar thorvardur thorveig thorvor thorwald thos thra thrainn
thrandur thrastar thresa thressa throstur throttur thruda thrudmar thrudur thrymur thu thufa thula thuo
thura thure thuri thuridur thurlow thurman thurmon thurmond thursa thurston thury thuthukile thuy thyra
thyri thyrnir tia tiago tiana tianna tiara tiare tiarna tiarnan tiarra tibe tiberia tiberiu tiberius
tibo tibor tibra tiburcio ticen tichomir tiegan tiera tiernan tierney tiesha tifany tiffaney tiffani
tiffanie tiffany tiffiney tiffini tiffiny tiffney tigin tiia tiina tiit tiiu tijl tijmen tijn tijs
tijuana tilda tilden tilen till tilla tillie tillman tillmann tilly tilman tilmann tilo tim timberly
timbul timea timeka timeo timi timia timika timm timmie timmothy timmy timo timon timotei timotej
timoteo timoteus timothee timothy timur timurtas tina tinal tinamarie tinca tincuta tindar tindra tindri
tindur tine tineke tiney tinie tinisha tinley tinna tinne tinni tinnie tinsley tiona tionna tirdad tirsa
tirta tirtayasa tirza tirzah tisa tish tisha tishie tishk tistran titas titi titilayo titin tito titus
tivadar tiyana tiziana tiziano tjaldur tjasa tjorfi tjorvi tkeyah tobe tobey tobi tobias tobiasz tobin
toby toccara todd todda todor todsawun tofiq togan togrul toivo toka toker toki tokoz toktug tokunbo
tola tolbert tolli tollie tolonbay tolulope toluwanimi tom tomas tomasa tomasz tomaz tomeka tomi tomie
tomika tomiko tomislav tommaso tommi tommie tommy tommye tomoko tomori tomris tomurcuk tonda tonette
toney tonguc toni tonia toniann tonicha tonino tonisha tonita tonja tonje tonni tonnie tonny tonu tony
tonya toomas topias topuz tor tora toralf torben torbjorg torbjorn torel torey torfey torfheidur
torfhildur torfi torgny torhan tori toria torian toriano toribio torie torill torin torquato torrance
torrence torrey torrie torrin torry torsten tory tosha toshia toshiko toshio tota tova tove tovuz
towanda townes toya tracee tracey traci tracie tracy tracye traian tramaine tran traude traudel traudl
traugott trausti traveon travion travis travon trayvon treacy treasa treena tremaine tremayne trena
trent trenten trentin trenton tresa treshawn tressa tressie treston treva treven treveon trever trevin
trevion trevis trevon trevor trey treyson treyton treyvon triana tricia triin trilby trina trine trinh
trini trinidad trinitee triniti triona tripti trish trisha tristan tristana tristen tristian tristin
triston tristyn triton triveni trixie triya troels troi trond trong trostan troy tru trude trudel trudi
trudie trudy truett truitt trula trumaine truman trumann trung tryggva tryggvi tryggvina trystan trysten
trystin tryston tsuma tuan tuana tudor tudora tudorita tudosia tuere tuesday tufani tugcan tugce tugiman
tugrulhan tugtas tui tuija tukelalp tukufu tukəzban tula tulay tule tulia tulin tulio tullio tully tulun
tumas tumer tumi tumkurt tunahan tunar tuncboga tunchanok tunckilic tunde tunguc tunradee tunzalə tuomas
tuomo turabi tural turan turanə turcan turcein turgut turid turkalp turkan turkanə turkmen turknur
turlough turvi turxan tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyet tuyug tuzeer
tuzenur twan twana twanda twanna twila twilla twyla tyana tyanna tyasia tycho tye tyeisha tyesha tyeshia
tygo tyisha tyjuan tyla tylan tylar tylee tylen tylin tylon tylor tymir tymon tymoteusz tynesha tynisha
tyonna tyquan tyr tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrfingur tyrik tyrin
tyriq tyrique tyron tyrone tyronne tyrus tysean tysen tyshaun tyshawn tyshon tyson tytan tytiana
tytianna tytus tyus tywan tzipora tziporah tzvi təhminə təranə tərlan ubaadah ubadah ubaid ubaidah
ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche
uchenna uchita udant udarsh uddi udeen udeera udyati ueli uffe ufukay ugan uggi ugla ugne ugo ugolino
ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey
ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur ulfət uli ulices ulises
ulisses ulke ulkudes ulkum ulkər ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan
ulu uludag ulugbey uluman ulutay ulva ulvi ulviyyə ulya ulyses ulysses umaarah umair umande umang umar
umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan una
unal undina undine unek unggul unjani unlen unnar unnati unnbjorg unnbjorn unndis unndor unni unnsteinn
unnthor unnur unsever unubol uolevi upadhriti upasna upik upkaar upma ura uraltay urania uranus urban
urdar urdur urfan urfettin urhan uriah uriel urijah urishilla urmas urmi uros urper urrab urs ursa ursel
ursina urska ursula urszula urte urvashi urvi usame uschi usha ushan ushindi usiku usman usmon ustun
usyi utama ute utkarsh utkucan utz uxi uyanser uygun uzbay uzer uzeyir uziel uzima uzsoy uzziah vacibe
vaclav vadim vaeda vafir vagna vagnbjorg vagnfridur vahar vahid vahidə vahittin vaida vaidas vaino
vaishnavi vajen vaka vakare vakris vakur val vala valarie valary valberg valbergur valbjorg valbjork
valbjorn valbjort valbrandur valdemar valdheidur valdi valdimar valdis valdor valeh valene valentim
valentin valentina valentine valentino valentinus valeri valeria valerie valerij valerija valerio
valeriu valero valery valeska valey valfridur valgard valgardur valgeir valgerda valgerdur valhildur
vali validə valinda valka valkyrie valladur vallary vallerie vallie vally valmar valmundur valny valon
valorie valrie valros valrun valsteinn valter valthor valthrudur valtteri valtyr valur valva valy
vamakshi vance vanda vander vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa vannie
vansha vanya vapni vaqif varenya vargin varlik varmar varsha varun varvara vasana vasare vasatika vashon
vashti vasif vasil vasile vasilica vasiliki vasilios vassie vassilios vasudha vasyl vatnar vaughan
vaughn vavrinec vayda vaysal vazeh vebjorg vebjorn vecide veda vedant vedat vedhika vedika vedis vedran
veera veerle veeti vefia vegard vegeir vegerdur veig veigar veigur veijo veikko veis vejune vekell
velaug velaugur velda veli velia velitdin vella velma velta velva vemundur venancio venceslas vendela
vendelin vendula venera veneranda venessa venetta veniamin venice venie venita venla vennie venus veny
veola vera verda verdell verdie verena verenice vergie vergil verim verity verl verla verle verlene
verlie verlin verline verlon verlyn vermundur verna vernal vernard verne vernell vernelle verner verneri
vernetta vernette vernhard vernhardur vernia vernie vernita vernon veronica veronicah veronika veronique
vertie veryl vesa vesna vessie vesta vestar vesteinn vester vestmar veta vetrarros veturlidi veysəl
vezat vezrife viaan vianca vianey vianna vianney vibeka vibekka vic vicenta vicente vicentia vicentiu
vicie vick vickey vicki vickie vicky victor victoriano victorina victorine victorino vicy vida vidadi
vidar vidhi vidir vidja viera vieroslava viesturs vifill vigdis vigdogg vigfus viggo viggunnur vigilija
viglundur vigmar vigmundur vignir vigny vigo vigri vigsteinn vigthor vigtyr vigur vihaan viivi vija
vijay vikar viki vikingur vikki vikram viktor viktoria viktorie viktorija viktors vilayət vilberg
vilbergur vilbert vilbjorn vilbogi vilborg vilbrandur vildane vildis vilem vilfridur vilgeir vilgerdur
vilgot vilhelm vilhelmiina vilhelmina vilhjalmur vilho vili viliam vilis vilius viljami viljar viljem
vilji viljo villads villi villimey vilma vilmar vilmer vilmos vilmundur vilnis vilny vilte vilums viman
vinay vinaya vinbjorg vince vincenc vincent vincente vincentio vincentiu vincenza vincenzo vinciane
viney vinicio vinicius vinie vinita vinjar vinko vinnie vinny vinsen vinson vinsy vinton vinzenz viola
violeta violetta violette viorel viorela viorica virag viraj virdie virge virgel virgia virgie virgil
virgilio virgill virgina virginie virgle viridiana virman virpi visarion vishal vishnu visitacion
visvaldis vita vitalija vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan vivan vivek viveka
vivian viviana viviane vivianna vivianne vivien vivienne vjekoslav vjollca vlad vladelina vladimir
vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voggur voichita voicu vojtech
voldemars volkan volker volkhard volkmar vollie volney volundur voncile vonda vonetta voney vonna vonnie
vopni vordis vordur vottur vratislav vratko vreneli vrinda vrishti vritti vuokko vuqar vurgun vusal
vusalə vusumuzi vyanjana vytautas vyte vəfa vəfadar vəli waahid waail waajid waceera wachira wadee wadi
wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida
waimarie wainaina waino wairimu wakeeta wakiman walburga waldemar waldo waldtraut waleed walentina
walfried walid wallace walli wallis wally walter walton waltraud waltraut waltrud waluyo wamalwa wambua
wambugu wambui wamwema wanda waneta wanetta wangari wangila wangui wani wanita wanja wanjala wanjiku
wanjiru wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi waridi warinder warjas warji
warner warre warren warsa warsita warwick waseme washington wasin wasis wassaya wassim watika watson
wava waverly wawan waweru wayde waylan wayland waylen waylon wayman waymon waymond wayne wazir webb
webster weddy wednesday weena wekesa weldon welton wenceslao wenche wencke wenda wendall wendel wendelin
wendell wendi wendie wendolin wendolyn wendy wenke wenona wenzel wera werner wes weslee wesley wesly
wesonga wess wessel wesson westin westley weston westyn whitley whitney whittney wibke widisha widya
wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilburt wilda wiley
wilford wilfred wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmenia wilhelmina wilhelmine
wilhelmus wilhemina wiliam wilkie willa willaim willam willard willem willena willene willetta willette
willfried willia william williams willian williard willibald willibert willie williemae willis willodean
willow willum willy wilma wilman wilmar wilmer wilson wilton wiltrud winda windell winfield winford
winfred winfried winifred winnie winnifred winona winry winston winthrop winton wira wirda wiremu wishi
wisnu witold wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard wonda
wong woodie woodroe woodrow woodson worley wout wrenlee wrenley wriddhish wridesh wulan wulf wuraola
wyatt wycliff wycliffe wylder wylie wyman wynell wynn wynona wynter xaiden xaiver xalak xalid xalidə
xaliq xalisə xaləddin xamis xanana xander xanim xankisi xanlar xatirə xaver xavi xavian xavien xavier
xavion xavior xavər xena xenia xiao ximena xiomara xiti xitlali xitlaly xobeen xochilt xochitl xolid
xosrov xuan xudaverdi xudayar xudu xumar xyla xzavier xzavion xəlil xəyal xəyalə xəyyam yaa yaakov
yaaseen yachana yacine yada yadavi yadhira yadid yadiel yadigar yadira yaeko yael yafi yafir yaghnam
yagin yagizkurt yagnesh yago yahaira yahia yahir yahsi yahsikan yahvi yahya yahyaa yahyo yair yaiza
yajaira yakobo yakov yalazabay yalcin yale yalgin yalin yalitza yalonda yaltirak yaman yamar yameen
yamid yamil yamila yamile yamilet yamileth yamilex yamin yamini yamən yan yana yanara yance yancy yandel
yaneli yanely yanet yaneth yani yanick yanik yanina yanira yanis yanisa yanki yann yanni yannic yannick
yannik yannis yaqeen yaqoot yaqub yaquelin yar yara yareli yarely yaretzi yaretzy yargi yariel yaritza
yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda
yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser yassin yassine
yasti yasuko yasəf yasəmən yatan yathrib yatin yatziri yauvani yavuz yavər yaw yawar yawer yayak yazan
yazeed yazganalp yazgul yazmin yazmine yda yecenia yechiel yecid yee yeferson yeganə yehoshua yehuda
yehudis yeimy yeison yejide yekbun yekda yelena yelesen yelitza yeneral yeni yenifer yenny yeny yepelek
yer yeraz yergha yerik yerko yerson yertan yesenia yeshua yesica yesid yesil yesoob yessenia yessi
yessica yetisal yetta yetunde yevette yewande yfke yigit yildir yildiz yilma yilmaz yina yineth ying
yinthe yisrael yisroel yitty yitzchak yitzchok yja ylenia ylfa ylfur ylja ylur ylva ylvi ylvie yma ymir
yngvar yngve yngvi ynja yoan yoana yoann yocelin yocelyn yochana yocheved yoel yohan yohana yohane yoko
yolal yolanda yolande yolando yolima yolonda yon yonatan yonathan yonetmen yong yono yordan yoruc yosef
yoselin yoselyn yoshie yoshiko yoshio yoshita yosma youba youcef youlanda younes youri yousef yousif
yousra youssef yousuf yovani yrar yrja yrjo yrkill yrr yrsa ysabel ysabella ysaline ysidro yucel yucelen
yudy yuette yug yuk yuki yukiko yuko yulanda yuli yulia yuliana yulianna yulieth yulisa yulissa yuly
yumun yun yuna yung yuni yunis yunita yunt yunus yuonne yurani yurany yurdanur yurdaser yureed yurem
yuri yuridia yuriko yurtguven yurtseven yurttas yury yusef yusif yusra yussuf yusuf yutika yuvraj yvan
yves yvette yvon yvone yvonna yvonne yəhya zaafir zaahid zaahir zaakir zabdiel zabir zablon zabrina zac
zacarias zacary zacchaeus zacharia zachariah zacharias zacharie zachary zachery zack zackariah zackariya
zackary zackery zade zadie zaeem zaenab zafar zafeer zafir zafrul zahaar zahara zaharia zaheer zahfer
zahi zahid zahir zahira zahnya zahra zahraa zahri zahro zahrun zahur zaib zaid zaida zaiden zaidyn
zailey zain zaina zainab zainabu zaine zaira zaire zaitra zaituni zakai zakari zakaria zakarias zakariya
zakariyo zakary zakayo zakery zakhele zaki zakia zakir zakiya zakiyaxon zakiyyah zakkary zalan zaliha
zalindra zaliyah zaman zamari zamarion zamfir zamfira zamin zamiq zamir zamira zamiyah zamya zan zana
zandra zane zaneta zaniah zanis zaniya zaniyah zansi zara zarah zarar zaraza zarek zaria zariah zarina
zariya zariyah zarna zarəngiz zashil zauqi zaur zavian zavier zavion zaweel zaya zayan zayd zayda zayden
zayla zaylee zaylen zaylin zayn zayna zaynab zayne zayra zayvion zayyan zayyir zbigniew zbynek zdenek
zdenka zdenko zdislava zdravko zeb zebadiah zebedee zebirce zebulon zechariah zeferino zehaan zehnia
zehra zehranur zeina zeinab zejna zekayi zeke zeki zela zelaya zelda zelha zelia zelie zeljka zeljko
zella zelma zelmira zelpha zemfira zemyna zemzem zena zenaida zenas zendaya zende zenia zennun zeno
zenobia zenon zenovia zenta zenzele zenzile zephaniah zephyr zerafet zerdad zeride zeth zetta zettie zev
zevlude zewad zeynal zeynelabidin zeynep zeyno zeynulla zeynəb zeynəgul zhane zharia zhavia zhuri ziad
ziah ziba zibeydə zibuyile ziedonis ziga ziggy zigmund zigrida zihni zikmund zilfa zillah zilmil zilpah
zilpha zimran zina zinal zineb zinhle zinnia zinnura zinnure zinət zipporah zita ziva ziya ziyaettin
ziyah zizi zlatica zlatko zoa zoe zoee zoey zofia zofie zofija zoha zohrehan zohrə zoie zoila zoja zola
zollie zoltan zonia zooey zophanias zophonias zora zoraida zoral zoran zorica zorka zoya zsanett
zsigmond zsofia zsolt zsombor zsuzsanna zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye
zuleika zulema zuleyka zuleyxa zulfa zulfiyyə zulfuye zulgarni zulma zumaridi zumre zumrud zunilda zuri
zuriel zuwayhir zuwena zuzana zvonka zvonko zwatie zya zyair zyaire zyan zyana zygimantas zyion zylah
zyler zymir zyon zyra zəhra zəkəriyyə zəminə zərdust zərif zərifə zərnigar əbdul əcəbnaz ədalət ədibə
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
