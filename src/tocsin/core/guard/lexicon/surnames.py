# SPDX-License-Identifier: AGPL-3.0-or-later
"""Surnames. Folded. From Faker, mimesis, @faker-js/faker (MIT) and the US Census Bureau's 1990 lists (public domain), and by hand."""

WORDS = frozenset(
    """
aritonang daulay etxeberria ginting girsang goikoetxea gultom harahap hartono hasibuan iraola kogoya
latuconsina leimena lubis lumbantobing lumentut mandagi manurung mulyadi murib nasution pakpahan
pandjaitan panjaitan pardede pasaribu pattiasina pulungan purnomo rajagukguk rangkuti ritonga rumambi
salampessy sembiring siahaan silalahi simatupang sitepu sugiarto suharto sukarno supriyadi surbakti
suryadi susanto susilo sutrisno suyanto tabuni tarigan tobing tuhumury wattimena yikwa zubeldia
aaaqil aabel aaberg aabid aadam aadil aaen aafjes aaftink aagaard aages aagesen aagten aaij aaker aakre
aakster aalam aalberdink aalberg aalberink aalbers aaldenberg aalders aalefjaer aalerud aalfs aall
aalmers aaltink aalto aaltonen aalts aalves aamil aamir aamirah aamland aamo aamodt aamot aandahl
aanderaa aanei aanenson aanes aanstoot aaraas aarbakke aarden aarens aarflot aarhus aarif aariz aarle
aarne aarnes aarnink aaron aarones aaroy aarrestad aarse aarseth aarstad aarts aartsen aarup aarvold aas
aasa aasen aasif aasim aasland aasmae aatiq aav aavik aazim aba abaan ababei ababii abacherli abaci abad
abada abadan abadie abadzic abadzija abaine abakanowicz abalioglu abarca abascal abatantuono abate abato
abaurre abay abazovic abba abbad abbadh abbagnale abbas abbasli abbasov abbasova abbassi abbaszadə
abbate abbes abbestege abbet abbey abbinck abbing abbingh abbink abbondanza abbosov abbosova abbott
abbrescia abbruzzese abbt abbud abbuhl abdalla abdallah abdelaziz abdellaoui abdelli abderhalden abdi
abdiaziz abdifatah abdikadir abdille abdinoor abdirahman abdo abdou abdow abduazizov abduboriyov
abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva
abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhamidov abdulhayov abdulhayova abdulholiqov
abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdulla
abdullah abdullahi abdullaoglu abdullatifov abdullatifova abdullayeva abdullazadə abdullohov
abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov
abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abdumalikov abdurahmonov abe
abecassis abed abegg abegglen abel abela abele abelen abell abella abellan abeln abels aben abercrombie
aberg aberhart abernathy abernethy aberson abeyta abgottspon abicht abicic abid abildgaard abildtrup
abimanyu abiodun abiola abiputra able ables abner abney abodunrin abola abolina abolins abols aboltina
aboltins aboraa abosede abou abouda aboudib aboukir abraao abrafi abraham abrahamova abrahams abrahamsen
abrahamson abrahamsson abram abramczuk abramczyk abramo abramov abramovic abrams abramson abrassart
abrego abreu abril abron abrorov abruzzese abruzzo absher abshire abspoel abstege abston abt abu
abubakar abubakrov abuga aburto abwao acanski acar acatolli accardi accardo accetta accomando accordino
accurso acedo acerbi acero aceto acevedo aceves achaorainn achari acharya achberger achbergerova
acheampong acheson achieng achille achilles achim achison achkinadze achleitner achola achour achouri
achtelik achterberg achterhof achterhoff achterkamp achterop achthoven acic acierno acikalin acikgoz
acimovic acin acker ackerl ackerman ackermann ackerson ackle ackley acklin aclan acord acosta acquadro
acquaviva acquistapace acquisto acree acri acton acuff acuna adadevoh adadia adair adal adalbergs
adalbergsdottir adalbergsson adalberts adalbjorns adalborgars adalgeirs adalmunds adalmundsdottir
adalmundsson adalrads adalradsdottir adalradsson adalsteinns adalvikingsdottir adalvikingsson adam
adamaszek adamcova adamczak adamczyk adame adamec adamecova adamek adames adami adamiak adamiec adamiuk
adamkova adamo adamova adamovic adamow adamowicz adams adamsen adamski adamson adamu adamus adan adanir
adanski adaobi adar adasevic adasme adcock adcox adda addadottir addari addason addens addicks addington
addink addis addison addonizio adduci addy ade adebayo adebisi adegbite adegboye adegoke adekunle
adelaar adelakun adeleke adelman adels adelskold adelson adelusi adem ademayowa ademi ademiluyi ademola
aden adenauer adeniyan adeoluwa ader aderholt aderibigbe aderinsola aderogba aderonke adesina adesiyan
adetokunbo adewale adewunmi adewura adeyemi adeyemo adhaimh adhastair adhiambo adhikari adhitama adiels
adiga adin adinolfi adisa adivar adkins adkinson adkison adkisson adler admiraal adolf adolfs adolfss
adolfsson adolph adolphi adolphs adoma adomah adomako adongo adornetto adorno adow adragna adriaans
adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adrians adriansyah adrichem adriels
adrovic adryaens adu adusei adutwum adutwumwaa adwubi ady adzijevic aeberhard aebi aebischer aebli aeby
aedo aegelinck aegerter aegirs aeije aelberden aelberdijnck aelberdinck aelberdink aelberink aelbers
aelberts aelftrud aellers aelofs aenninck aenvelinck aenvelink aerndts aerni aerninck aernink aersse
aerssens aerts aertsz aeschlimann aesirs aevarrs aevars afanasjev affentranger affinito affolter afifah
afirifa afoakwa afolabi afolayan afonja afonso afrakomaa afruzova afunku afzelius aga agan agaoglu
agarwal agate agayeva agazzi agboola agca agdestein agee agerskov aggarwal agger aggerholm aggrizzi
aghas agirbas agnadottir agnars agnarsson agnason agnello agnes agnesi agnew agnis agosta agosti
agostinelli agostini agostino agosto agovic agrawal agrella agren agresta agresti agrisi agrizi agrizzi
agro agrusa agterhof agthoven aguado aguayo agudelo agudo aguero aguiar aguila aguilar aguilera aguilo
aguirre agullo aguridic agurto agusti agustian agustin agustina agusts agyapomaa agyapong agyare agyei
agyeiwaa agyemang ahearn ahearne ahern aherne ahic ahjupera ahl ahlander ahlberg ahlers ahlgren ahlin
ahlke ahlm ahlqvist ahlstrom ahlund ahluwalia ahmad ahmadi ahmadov ahmed ahmetspahic ahn ahner aho
ahokas ahola ahonen ahortor ahren ahrenberg ahrens ahrorov ahrorova ahtisaari ahuja ahumada aichholzer
aichinger aidara aidicin aiello aiette aigare aigars aigbiniode aigner aigroz aiken aikens ailin ailpin
aimi aindriais aindriu ainmneach ainsboro ainsworth airaksinen airchinnigh airlangga airligh airmeas
airoso airt aissani aissaoui aitigin aitken aittoniemi ajakaiye ajao ajayi ajello ajewole ajose-adeogun
ajvazovic akadottir akal akalin akan akar akason akavan akay akaydin akbaba akbar akbarov akbay akbulut
akca akcal akcali akcan akcay akdag akdemir akdeniz ake akechi akeem-omosanya akel akelis akello aker
akerele akerlund akerman akers akerstrom akesson akgoz akgul akgun akgunduz akhtar akifovic akin akinci
akinrinola akins akintade akinwale akinyi akis akisik akkan akkas akkaya akker akkerman akkermans
akkersdijk akkoc akkor akkoyun akkoyunlu akkurt akmacic akmalov akmalova akman akoaa akobirov akoth
akoto akowua akpinar akramov akramova akridge aksakal aksam aksel aksentic aksentijevic aksic aksin
aksit aksovic aksoy aksu aksungur aktan aktas aktay akumu akyaa akyeamfuɔ akyeampomaa akyeampong akyel
akyena akyerε akyerεko akyildiz akyurek akyuz akɔmaa alabi aladic aladottir aladzic alagna alaimo alain
alakovic alam alamaki alameda alamo alamsyah alan alanen alanis alaniz alanko alanovic alarcon alargic
alarie alario alas alason alastair alastroim alatalo alatorre alavanja alavantic alazia alba alban
albanese albani albano albarado albarran albaugh albee alber alberda alberdi alberdinck alberdingk
albergo alberici alberico alberijnck alberink albernaz albero alberola albers albert alberta albertelli
alberti albertini alberto albertoni alberts albertsen albertson albertsson albertyn albeslo albin albini
albino albinsson albisetti albisser alboni albornoz albrecht albrechtova albrechtsen albrektsen albright
albrincks albring albritton albro albronda albu albuquerque alcala alcalde alcamo alcantar alcantara
alcantra alcaraz alcazar alcolea alcorn aldaco aldana aldars alday aldea alden aldenberg aldenkamp alder
alderete alderliesten alderman alders aldershof alderson aldi aldobrandi aldrich aldridge ale alefs
alegre alegria alejandro alejo aleksa aleksander aleksandersen aleksandrov aleksandrowicz aleksandrzak
alekseev aleksic aleksiejuk aleman alemannie alemany alemdar alenburg alencar alenquer aleo alers ales
aleshire alesi alessandrini alessandro alessi alessio alev alex alexa alexander alexanders alexandersen
alexandersson alexandre alexandreli alexandrescu alexandru alexe alexis alexius alexs alfano alfarenga
alfaro alfars alferdink alfering alferink alfermann alfers alfgeirs alfgrims alfgrimsdottir alfgrimsson
alfieri alfons alfonsi alfonso alford alfred alfreds alfredsson alfs alfsdottir alfsson alfthors alger
algiere alhart alho ali aliaga aliaj aliberti alicea alici alicic alidi aliff alig aligbe alighieri alih
alija alikavazovic aling alink alinurov alio alioto alis alisherov alisherova alislegers alivernini alix
aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis alkire alkovic alksne alksnis alladottir allain
allaire allal allali allan allans allard allas allason allbritton alldredge allee allegra allegretti
allegretto allegri allegro alleman allemand allemanie allen allenbach allende allender allendes aller
allerby alles alleva alley alleyne allgeyer allgood allie allik allis allison allman allmhurain allmon
allocca alloway allred allsop allums alm alma almagia almagro almaguer almansa almanza almanzar almaraz
almars almasac almazan almeida almendarez almerinck almgren almlof almodovar almon almonacid almond
almonte almqvist alniacik alo aloba aloi aloise aloisi aloisio alonge alongi alonso alonzi alonzo aloo
alot alpaidis alparac alpert alpman alpugan alreks alreksdottir alreksson als alscher alsina alsop
alston alstrup alsup alt altadonna altamirano altamura altan altavilla altena altenwerth alter altera
althaus althoff althuis altieri altimari altinay altinbas altinel alting altinisik altink altinok
altintas altiok altizer altman altmann altobelli altobello altoe altom altomare alton altun altuntas alu
aluga aluoch alva alvarado alvardo alvarenga alvares alvarez alvaro alvars alve alvear alver alverez
alvernaz alverson alves alvey alvez alvins alvis alvord alyanak alzate alzinova amabile amacher amadeo
amadio amado amador amadori amaechi amahle amaldi amalfitano amalrada aman amann amanovic amanowicz
amanta amante amantea amar amara amaral amarante amari amaro amat amato amatucci amaya ambani ambauen
amberg ambiveri amble ambler ambrasas ambriz ambrogi ambrogio ambrose ambrosi ambrosia ambrosini
ambrosino ambrosio ambrosius ambroz ambrozewicz ambroziak ambrozic ambrozik ambrozim ambrozin ambrozina
ambrozova ambuhl amburgey amedee amedeo amelia amelink amelio amen amendola ament amerio amerson ames
ameur amey amezcua amezquita amhalghaidh amhlaigh amhlaoigh amhlaoimh amici amick amico amicone amidei
amidon amidzic amigo amim amin amina aminat aminova amiotte amirayeva amirov amirs amla ammaniti ammann
ammari ammerman ammirati ammon ammons ammoscato amo amoa amoako amoakowaa amoanimaa amoasi amodei amodeo
amodio amoit amon amondi amor amore amores amorim amoros amorosi amoroso amoruso amos ampadu ampofo
ampofowaa ampoma amponsa amponsah ampuero amrane amrani amrein amri amrouche amsel amsing amsler amstad
amstel amstrup amstutz amtink amundadottir amundason amundis amundsen amundson amy amyot an anabadha
anand ananda anandya ananias anarqizi anasov anasova anastasi anastasia anastasio anaya anchesqui
ancheta anchondo anciaux ancona anctil anda andel andela andelic andelkovic andelova anderberg anderegg
anderhalden anderhub anderl andermatt anders andersdatter andersen anderson andersone andersons
andersson anderton andes andesilic andic andile anding andini andino andolina andonov andonovic andorful
andra andrade andradottir andras andrasek andrasik andrasikova andrason andrasova andrassy andre andrea
andreano andreao andrearczyk andreas andreasdatter andreasen andreasik andreassen andreasson andreev
andrei andreini andrejczuk andrejevic andrejic andrejin andrekovic andren andreola andreoli andreotti
andreozzi andres andresen andress andreu andrew andrews andrey andri andriani andriano andriao andric
andries andriesen andriessen andrieu andrieux andrijasevic andrijevic andringa andriola andris andrisani
andriska andrle andrlova andronic andrukiewicz andrus andruszko andrys andryszczyk andrzejak andrzejczak
andrzejewska andrzejewski andrzejuk andujar andziak anekvorakul anele anelli anello anes anfelinck
anfinns angadottir angantyrs angarita angason ange angel angeles angeletti angeli angelico angelillo
angelini angelino angelis angell angello angelo angelone angeloni angelotti angelucci angenent angerer
angers anggraini anggreny anggriawan anghel angiolello angiolillo angis anglada angle anglin angotti
angster angstrom anguiano anguillara anguissola anguita angulo angus angwenyi anholts anichini anicic
aniello anima aniola anisayeva anissimov anjani anjos anker ankersen ankiewicz ankney ankra ankunding
anliker anna annaheim annala annarrs annars annas anne annefeldt annekijnck annekink annels annen annes
annese anneveldink annevelijnck annevelinck annevelink annevelt anneveltink annis annraoi annsboro
annunziata annunziato annus annvelinck anokye anraoi ansa ansboro ansel ansell anselmi anselmo anseminck
ansems ansermet ansinck ansink ansley ansom ansomaa ansomah anson ansorova anssink anstoot ansum antal
antalova antczak antelami antenucci antezza antfelink anthamatten anthony anthonys antic antico
antikainen antille antoci antoine antolini antolkovic antolovic anton antonacci antonczak antone
antonelli antonellis antonello antonetti antoni antonia antoniazzi antonic antonini antonino antonio
antonioli antonioni antonis antonise antonius antonov antonovic antons antonsen antonsson antonucci
antony antos antosova antoszczyk antovic antsinck antson anttila anttonen antunes antunez antunovic
antusevic antwi antwiwaa anucin anusaigh anusic anvarov anvaryev anvaryeva anveldinck anveldink
anvelinck anvelink anwar anyango anyanwu anyona anzalone anzevui anzivino aodha aodhain aodhchain
aodhchaoin aodhgain aogain aoidh aoko aonghais aonghuis aonghusa apablaza apanowicz aparecida aparicio
apel apeldoorn apenhorst apicella apine apinis apitz apiyo apodaca apolinario apollo apolonio apondi
aponte aporti apostel apostol appel appeldoorn appelhof appell appelman appelo apperlo apperson appia
appiah apple appleby applegate appleton applewhite applin appling appolinario aprea april aprile apsite
apsitis apte aqila aquila aquilar aquilina aquilino aquino aquirre arab arabia arace aracena aradottir
aragao aragon aragona aragones araiza araja arajs arakaki arambula aramburu aramini arana arancibia
aranda araneda arango aranguiz arans arap aras arason araszkiewicz arata araujo aravena aravirta araya
arazli arbeid arbeider arbjarts arbjartsdottir arbjartsson arbjorns arbogast arboleda arbour arbuckle
arcand arcangeli arcara arcari arcaro arce arceneaux arceo archambault archer archey archibald archie
archuleta arciniega arcioni arciszewska arciszewski arco arcos arcuri ard arda ardana ardelean ardeleanu
arden ardianto ardila ardis ardito ardiyanti ardizzone ardoin ardolino arduini arduser aregger arelius
arellano aremu arena arenas arend arendarczyk arendonk arends arendsen arendt arendzen arens arent
arents arentsen arentz arentze arentzen ares arevalo argan argeirs argenio argenta argentero argenti
argentieri argento argenziano argils argiolas argiro argo argons arguelles arguello argueta argurio
arhanic ariaans arians arias ariasso aribi arican ariels ariens aries ariesen arifcanov arifin arig
arigoni arik arikan arildsen arilius arinbjorns arinck arink arino ariosto aris arispe arissen arius
ariza arjona arkel arkes arledge arline arlotta arlovic arman armand armani armanini armanns armannsson
armas armata armato armatys armbruster armellin armellini armellino armendariz armengol armenia armenta
armenti armento armentrout armer armes armetta armijo arminska arminski armistead armitage armour arms
armstead armstrong arnadottir arnaiz arnal arnalds arnaldsdottir arnaldsson arnars arnason arnau arnaud
arnaut arnbergs arnbergsdottir arnbergsson arnbjorns arndors arndt arnes arnesen arneson arnet arnett
arnette arney arnfinns arnfinnsdottir arnfinnsson arnfreyrs arngardsdottir arngardsson arngeirs arngils
arngrims arngrimsdottir arngrimsson arnijnck arninck arning arnink arnis arnkells arnkelsdottir
arnkelsson arnlaugs arnlaugsdottir arnlaugsson arnleifs arnleifsdottir arnleifsson arnljots
arnljotsdottir arnljotsson arnmods arnmodsdottir arnmodsson arnmunds arnmundsdottir arnmundsson arno
arnodds arnoddsdottir arnoddsson arnold arnoldi arnolds arnone arnors arnott arnould arnoux arnsberg
arnsteinns arnthors arntsen arntz arntzen arntzenius arnulfs arnulfsdottir arnulfsson arnvids
arnvidsdottir arnvidsson aro aroca arocho arola aron arone arons aronson aronsson arora aros arp
arpagaus arpasi arpenbeke arpini arpino arragon arrak arranz arredondo arregui arreola arres arriaga
arriagada arribas arrieta arrighi arrigo arrigoni arrington arriola arrivabene arro arrowood arroyo
arruda arsaells arsenault arsenic arsic arslan arslanoglu arslonov arslonova arsoy arta artain artale
arteaga arter arterburn artho arths arthsdottir arthsson arthur arthurs artigas artino artioli artis
artman artner artrip arts artuir arturs artuso artz aru arula arvesen arvidsson arvin arvizu arwood arya
aryal aryan aryani aryanti aryee arzola arzt arzulu as asadanin asadottir asadov asadova asadullohyev
asadullohyeva asaels asamoa asamoah asan asani asanin asante asantewaa asare asaro asason asay asberg
asbergs asbergsdottir asbergsson asberry asbjorns asbjornsen asbrink asbury ascencio asceric aschauer
aschenbroich aschman aschwanden asci ascione asencio asenjo asensio asenso asgauts asgautsdottir
asgautsson asgeirs asgils asgrims asgrimsdottir asgrimsson ash ashbaugh ashbrook ashburn ashby ashcraft
ashcroft ashe asheim asher ashford ashley ashlock ashman ashmore ashton ashworth asiama asiedu asieduwaa
asik asikainen asikoglu asil asilayeva asilbekov asilbekova asimi asis asjes askells askelsdottir
askelsson askes askew askin askins askraba askrabic asks asksdottir asksson aslaks aslaksdottir
aslaksson aslan aslanli aslanoglu aslanova aslaugs aslaugsdottir aslaugsson aslund asmanova asmars
asmiraeva asmundo asmunds asmundsdottir asmundsson asmus asmussen asolfs asolfsdottir asolfsson asonja
asp aspars aspelund aspere aspers asphaug asplund asprucci asrods asrodsdottir asrodsson assante assche
asselin asselman assem assenberg assendorp asser assies assink assis assmus assu assumpcao assuncao
astafei astbjorns asten astete astgeirs asthors asti astier astmars astmunds astmundsdottir astmundsson
astolfi aston astorga astrads astradsdottir astradsson astriks astriksdottir astriksson astrom astrup
astthors astudillo astuti astvalds astvaldsdottir astvaldsson astvars astvins asuncion asvalds
asvaldsdottir asvaldsson asvards asvardsdottir asvardsson aswandi asztalos ata ataa atakan atakisioglu
atakol atalik atan atanasov atanda atasever atay atchison atchley atencio ates atha atherton athey
athman atici atieno atienza atik atilgan atkin atkins atkinson atladottir atlas atlason atli atlis atnip
attanasio attardo attaway attebery atterberry attia atwal atwater atwell atwood atzeni atzler atzori au
aube auberson aubert aubin aubrey aubry aubuchon aubut aucamp auch auciello auclair aucoin audbergs
audbergsdottir audbergsson audberts audbjorns auderset audet audette audgeirs audi audia audino audkells
audkelsdottir audkelsson audmunds audmundsdottir audmundsson audolfs audolfsdottir audolfsson audsdottir
audsson audunns auduns audy aue auer auerbach aufderhar auffret aufiero auge augello auger augeri
augsburger august augusta auguste augustin augustine augustino augusto augustsdatter augustsen
augustsson augustus augustyn augustynek augustyniak auinger auken aukes aukland auld aulenti aulie ault
aultman auma auman aumann aun aune aunina aunins aurand auraq aurelia aurelio auricchio auriemma aurilio
aurora aus aust austars austermuhle austin austmanns austmars austradottir austrason austria austris
auten authement autio autrey autry auvinen auvray auwera auzina auzins avallone avalos avan avant avara
avazyev avazyeva avci avcioglu avelar aveleda avella avellino avena avenarius avendano aveni avent avera
averesch averett averhagen averill avery aveskamp avey avila aviles avilla avina avis avitia avogadro
avoirt avola avolio avotina avotins avram avril avsec aw awad awadh awadil awamil awani awashish awinja
awino awj awmar awodiran awolowo awuah awuor axels axelsen axelsson axford axmann axtell axundlu axundov
axundova axundzadə ayaan ayad ayadi ayala ayamin ayanda ayandokun ayaydin ayaz aybar aycan aycock aydan
aydemir aydin aydogdu ayer ayers aygun ayhan ayieko ayisat ayize aykac aykan aykurt aylinova ayllon
aylward aymonier ayobami ayomide ayon ayoola ayotte ayres aytac aytek aytekin ayubov ayuma ayuso ayverdi
ayyubi azad azamatov azamatova azar azara azban azcona azdajic azevedo azinic aziz azizah azizi azizov
azizova aznar azocar azorin azure azzahra azzarello azzaro azzopardi azzouz ba baa baafi baah baai
baaiman baak baalen baalink baanders baaqir baar baarck baardsen baardson baardwijk baaree baars
baarschers baart baas baasch baashir baasim baasit baawia babac babacan babali babalj babalola babanli
babaoglu babar babarogic babati babato babatunde babatz babayeva babb babbitt babbo babcock babel baber
babey babic babij babin babineaux babini babino babits babiuch babjak babjakova babka babkova babler
babol babos babou babovic babtunde babu baburic baca bacaeir bacaer bacak bacalo baccaro bacci
bacciarini bacco baccus baceti bach bacha bachand bachanek bachelet bacher bachetti bachinger bachler
bachman bachmann bachmeier bachofen bachtold bacia bacic bacigalupi bacik bacino baciu back backer
backes backlund backman backstrom backus bacon bacosi bacova bacsik baczkiewicz badal badami badamo
badan badane badaracco badaro bade badea badel bademci baden badenhorst bader badertscher badger badgett
badia badiane badilla badillo badji badjuk badoer badoglio badolato badoux badowska badowski badr badu
baechler baek baeken baekgaard baele baelen baelinck baen baena baer baere baerentsen baerings
baeringsdottir baeringsson baerons baert baertman baeten baetens baetmans baets baeyens baez baeza baffa
baganz bagaskara bagby bager bagge bagger baggett baggio baghdadi baghy baginska baginski bagirov
bagirova bagis bagley baglio baglioni bagnoli bagnoud bagutti bagwell bah bahadir bahamonde bahamondes
baharia baharli bahati bahe bahena bahl bahloul bahna bahno bahnova bahodirov bahodirova bahon bahr
bahri bahriddinov bahriddinova bahringer bahromov bahromova bahun baiamonte baidh baiense baier baijens
bail bailat bailes bailey bailis baillargeon bailleul baillie bailly baily bain bainbridge baines bains
baio baiocchi baiocco bair baird bairead baisceir baisden baity baize bajaj bajak bajamonti bajan
bajardi bajare bajars bajc bajcetic bajcic bajer bajerova bajko bajrami bajsanski bajwa bak baka bakal
bakalarczyk bakan bakaran bakare bakarec bakari baker bakerink bakes bakhouche bakhoum bakhti
bakhtiyorov bakhtiyorova bakhuizen baki bakiera bakiewicz bakirci bakircioglu bakixanov bakke bakken
bakker baklar bakos bakowski baksa bakshi bakula bakun bal bala balaban balabanovic balaguer
balakrishnan balan balanca balarini balas balasevic balaskovic balassa balasubramanian balat balatinac
balawender balay balaz balazevic balazova balazs balazy balbi balbo balboni balcar balcarova balcer
balcerzak balcewicz balch balci balck balcom baldacci baldassano baldassare baldassari baldassarre
baldauf balde baldelli balder balderas balderrama baldi baldick baldini baldino baldo baldocchi baldoni
baldotto baldridge balds baldsdottir baldsson balducci baldvins baldwin baldwins baldys bale baleegh
balemi balentine bales balesevic balestra balestre balestreri balestrieri balet baleta baletic balevic
balfour bali baliana balic balik balincic balinck balink balint balistreri baljak balk balke balkema
balkernij balkow ball balla ballance ballard ballarin ballarini ballast balle ballenger ballentine
ballerini ballester ballesteros ballestraz ballew balli ballinari balling ballinger ballo ballou
ballouhey balls ballsans balma balmat balmelli balmer balnuweit balode balodis balog balogh balogova
balogsandor balogun balotelli baloun balounova baloyi balsamo balser balslev baltaci baltag baltasars
baltazar baltensperger baltimore baltin baltins baltz balzano balzarini balzary balzer bambach bambad
bambadottir bambason bambino bambis bamidele bamiloye bamisebi bamonte ban bana banach banachowicz
banain banak banas banasiak banasik banasova bancerz banchero bancroft band banda bandeira bandel
bandello bandeville bandi bandic bandicstimac bandini bandl bandopadhyay banducci bandy bandyk bane
banek banerjee banes baney banffy banfield bang bangert bangerter bangs banh bani banic banica banicevic
banicjokic banik banister banjac banjak banjalic banjari bank banke banker bankhead banko banks bankston
bann bannain banner banninck bannincks banning banninger bannink bannister bannon bano banos banov
banova banovac bansal banse banta bantli banton bantwini banu banuelos banville bany banys banzer
banziger baoigheallain baoighill baoill bappa baptist baptista baptiste baquero baquete bar barac
baracca barad barahona barajas barak baraka barakova baral baraldi baran barandun baranello baranjec
baranka barankiewicz barankova baranov baranova baranowicz baranowski baranski barany baranyai barasa
baratta baraza barazzuol barb barba barbagallo barbano barbara barbaria barbaric barbaricsehic barbarigo
barbarino barbaro barbarosoglu barbarossa barbarulo barbati barbato barbe barbeau barbee barbella barber
barbera barberi barberini barberio barberis barbero barbetta barbey barbic barbier barbieri barbiero
barbieux barbir barbo barbone barbora barbosa barbot barbour barboza barbu barbulescu barbuto barcaccia
barcella barcellona barcelo barcelos barcena barcenas barcia barckrinck barclay barco barcomb barcus
barcz barczuk bard bardadottir bardason bardek barden bardet bardi bardill bardin bardis bardo bards
bardsdottir bardsley bardsson bardwell bare barefield barefoot barej bareja barela barella barenco
barends barents barer bares barese baresi baresic baresova baretta barfield barga bargan bargas barge
bargebos barger bargerbos bargerbosch bargetze bargman barham barhorst bari baria baribeau baric
baricevic baril barile barilla barillaro barillon barinic barink barisic bark barkel barker barkholz
barkley barkovic barks barksdale barlas barlett barletta barley barlie barlog barloggio barlow barman
barmet barna barnaba barnabe barnard barner barnes barnett barnette barneville barney barnhart barnhill
barns barnum barnwell baro baroffio baroid barok barokova baron barone barongo baroni barons barosevcic
barosevic baross barozzi barr barra barracco barraco barradottir barragan barral barranco barraq barras
barrason barraud barraza barrazuol barrazzuol barre barreau barreca barreda barreira barreiro barrella
barrena barrentine barrera barreras barrese barresi barret barreto barrett barretta barrette barretto
barria barrick barrie barrientes barrientez barrientos barrier barriere barriga barrile barringer
barrington barrio barrios barris barrnette barron barros barroso barrow barrows barry barsanti barsotti
barstow barszczak bart barta bartak bartakova bartczak barteczko bartee bartel bartela bartell bartels
bartelt barten barter barth barthel barthelemy bartholet bartholomew bartkowiak bartkowicz bartl
bartlett bartley bartling bartlomiejczyk bartman bartnik barto bartocha bartok bartoletti bartoli
bartolini bartolo bartolome bartolomei bartolomeo bartolomucci bartolone bartolotta bartolotti
bartolucci barton bartonova bartos bartosek bartosik bartosikova bartoskova bartosova bartoszak
bartoszczyk bartova bartovic bartovicova bartsch bartschi bartulin bartulovic bartunek bartunkova bartus
bartyzel bartz barun barusic barwick bary barylla barzani barzini bas basa basaam basadonna basaj basak
basaldua basar-klapec basara basaran basaric bascom bascunan baseda baseer basei baselgia baser bash
bashaar bashaarat basham bashaw basheerah bashir bashirian basic basil basile basilio basilone basinger
basista baska baskerville baskett baskin basko baskova basler basmaci basnec basnet basnight baso
basoglu basoni basova basquez bass bassadottir bassan bassani bassano bassason basse basset bassett
bassetti bassi bassin bassis bassler basso basson bassos bassul bast basta bastac bastajic bastarache
bastek baster bastiaanse bastiaense bastian bastianelli bastians bastias bastida bastidas bastien bastin
bastola bastone bastos bastova basu basynat baszak bataglia bataille batal batalla batchelar batchelder
batchelor bate bateman baten bates batey bath batie batinicsantic batista batiste batliner batlle
batnozic bato batog batool bator batra batrac batres batrnek batson batt batta battaglia battaglini
battaglino battagnoli battelli batten batthyany battig battista battiste battistela battistella
battistelli battisti battistini battistoni battke battle battles batton batts batty baturalp baty batz
bauadottir bauason bauch baucom baud bauder baudet baudin baudo baudoin baudouin baudoux baudry bauduin
bauer bauermeister bauerova bauers baugh baugher baughman baughn baugs baugsdottir baugsson bauhausz
baulet baum bauman baumann baumbach baume baumeister baumer baumgardner baumgart baumgarten baumgartner
baumhauer baun baur bausch bauschinger bauschke baussen baustert bautista bauwens bauwhuis bauza bava
bavaro bavaud bave baver bawa bawer bawol baxley baxter bay baya bayard bayazit baybrook baydar bayeni
bayer bayerova bayindir baykam bayle bayles bayless baylis bayliss baylor bayne baynes bayo bayon bayona
bayraktar bayraktutan bayramov bays baysinger baysoy bazan bazant bazantova baze bazela bazemore bazile
bazin bazinet bazjak bazoni bazydlo bazylewicz bazyluk bazzano bazzi beach beachain beacham beachum
beadle beagain beaglaoich beagle beahan beahm beaird beakey beal bealatun beale beall beals beam beaman
beamer beamon bean beane beannuille bear bearain beard bearden beardsley bearnain bearra beartlaigh
beasley beason beasty beataigh beaton beatrice beattie beatty beaty beau beaucage beauchamp beauchemin
beauchesne beaud beaudet beaudette beaudin beaudoin beaudry beaufils beauford beaufort beaujean beaulieu
beaumier beaumont beaupre beauregard beausejour beausoleil beauvais beaver beavers beavogui bebi bebic
beccaria beccheria becerra bech bechard becht bechtel bechtelar bechtold beck becka becke beckel
beckenbauer becker beckerinck beckerink beckers beckert beckett beckford beckham beckijnck beckinck
becking beckius beckles beckley beckman beckmann beckner beckova beckstead beckwith becnel becraft
becton becude becvar becvarova bedan bedard bedell bedewitz bedford bedgood bedi bedini bednar
bednarczyk bednarek bednarik bednarikova bednarova bednarowicz bednarski bednarz bedolla bedore bedoya
bedwell bee beebe beech beecher beeck beeckerinck beeckerink beeckinck beeckman beeckmans beede beedle
beek beekerink beekhof beeking beekink beekman beekmans beeks beekwever beele beeler beeli beem beeman
beemers beene beening beenink beens beer beerents beerken beerli beernaert beernens beerninck beernincks
beernink beernschot beers beery beesley beeson beestman beestmans beethoven beets beffa beffort begay
begaye begemann beggan beggerinck beggerow beggs begin begley beglinger begonja begue beguelin beguin
begum beh behan behl behling behm behnke behounek behounkova behr behrenbruch behrend behrends behrendt
behrens behruzov behruzova beice beier beieren beiers beigg beijer beijers beijring beil beiler bein
beinirs beinteinns beireach beirgin beirn beirne beissel beissmann beitel beitirs bejan bejarano
bejenari bejenaru bejger bejm bejma bejnarowicz bek beka bekaert bekans bekavac bekbergen bekcic bekdik
beker bekerijnck bekerink beking bekink bekjarev bekker bekkers bekking bekkink bekmans bekmurodyev
bekmurodyeva beko bekonja bekovac bektas bektasoglu bekus bekvalac bela belaid belaidi belair beland
belanger belarbi belardo belavske belavskis belbachir belcar belcavello belcevic belcher belda belden
bele belec belen belenzada beletic belew belfi belfiore belhadj belhumeur belic belin belinato belisle
beliveau belivuk beljajev belk belkacem belkacemi belkadi belkheir belkhiri belknap bell bella
bellafiore bellamy bellanca bellanger bellante bellanti bellantoni bellard bellavance bellavia belle
belleau bellec bellefleur bellemans bellemare bellenot beller bellerose belles bellet belletini bellew
belley bellezza belli bellia bellido bellina bellinger bellini bellink bellino bellis bellisario
bellissimo belliveau bellman bello bellocchio belloli bellomo bellon bellone belloni bellotti bellows
bellucci belluomini belmans belmar belmock belmont belmonte belohlavek belohlavkova belojevic belopoljac
belosevac belosevic belote belotti belov belovic belovukovic belpere belser belsito belt beltman belton
beltrame beltrami beltramo beltran beltz belvedere belvisi belz belza belzile bembenek bembo bembry
bemers bemis bempus bems ben bena benabdellah benahmed benaicha benaissa benakovic benali benally
benamar benamara benameur benanti benaouda benard benasicpavlovic benassi benatti benavent benavente
benavides benavidez benbow bench benchapatranon bencheikh benci bencic bencivenga bencivengo bencomo
benda bender benderer bendix bendixen bendova bendsen bendtsen bene benecke benedetti benedetto benedict
benedikts benefiel benefield benes benesch benesova benet benetti benevento benevenutte benevides
benfield benford benge bengevoord bengevoort bengtsen bengtson bengtsson bengu benham benic benica
benidikts benigni benigno benijnckinck beniker beninati beninato beninga benini benisowitsch benites
benitez benito benjamin benjamins benkovic benlow benmoussa benn bennardo bennedsen bennekijnck
bennekinck bennemann benner bennet bennetsen bennett bennette bennijnck bennijnckinck benninck bennincks
benning benninger bennington bennink beno benoist benoit benonis benonys benova bensaid bensalah
bensalem benscoter bensinck bensing bensink benslimane benson bent bentheim benthin bentinck bentivegna
bentivoglio bentley bento benton bents bentsen bentsink bentz bentzen benus benuska benuskova benusova
benussi benveniste benvenuti benvenuto benyahia benyamina benyoucef benz benza benziane benzing beolain
beourgeois beqiraj bequette bera berak berakovic beraldo beran beranek berankova beranova berard berardi
berardinelli berardino berardo berarducci berberat berberoglu berchem berchier berchtold berclaz berdat
berdoz berdzik bereda beregfy berek berenato berends berendschot berendse berendsen berendt berengario
berenguer berens berenschot berenschott berensen berents berentschot berentsen berentz berentzen berenyi
beres beresford beretta berg bergamasco bergami bergamin bergamini bergamo bergan bergant bergdahl berge
bergen berger bergerbos bergerbus bergeron berges bergeson bergevin bergfalk bergfinns bergfinnsdottir
bergfinnsson berggren bergh berghe berghmans berghreinns berghuis berghvelt bergin bergius bergjons
bergkvist berglund bergman bergmane bergmanis bergmann bergmanns bergmars bergmunds bergmundsdottir
bergmundsson bergnaum bergoglio bergquist bergqvist bergroth bergrova bergs bergsdottir bergsson
bergsteinns bergsten bergstrand bergstrom bergsveinns bergthors bergvall bergvins bergze beribak bering
beringer berisha berk berka berkahn berkane berkani berkel berkelaar berkelder berkeler berkeley
berkenbosch berkey berkien berkley berkova berkowitz berkum berky berkyova berlanga berlin berlusconi
berman bermejo bermingham berminghim bermudez bernaards bernabe bernabei bernacchi bernad bernadini
bernadot bernadottir bernal bernard bernardes bernardi bernardic bernardini bernardino bernardo
bernardova bernaschina bernasconi bernasocchi bernason bernat bernatchez bernatek bernatovic bernatowicz
berndt berndts berndtsson berner bernero bernet bernetti berney bernhard bernhards bernhardsdottir
bernhardsson bernhardt berni bernicia bernie bernier bernijnck berninck berning bernini bernink bernis
bernodus bernolak bernolakova berns bernscatt bernstein berntsen berntsson bernyngh berra berre
berrefjord berrenschot berretta berrian berrier berrios berrocal berry berryhill berryman bersadottir
bersani bersason berscheid berset bersis berta bertaccini bertagnolli bertani bertelli bertels bertelsen
bertemes bertenbreiter berthe berthelot berthelsen berther berthet berthiaume berthier bertho berthold
berthoud berthouzoz berti bertilsson bertin bertini bertino berto bertocchi bertola bertolami bertoldi
bertoli bertolini bertolino bertolosso bertolotti bertolucci bertolussi bertone bertoni bertonsin
bertorelli bertosa bertozzi bertram bertrams bertran bertrand bertsch bertucci bertuzzi berube berude
berumen berus bervoets berwert berwick berxwedan berzina berzins berzite berzits besancon besaw beschers
besencon beserler besgers beshears besikci beska beskers besnard beso besok bess bessadottir bessason
besschers besse besselder besseler besselinck besser bessette bessey bessinck bessing bessingpas bessink
bessinkpas bessire bessis besson best bester bet betancourt betancur bethea bethel bethke bethlen
bethune betine betini betka betlej betlinska betlinski betrisey betschart bett bettahar betten
bettencourt bettendorff bettex betti bettin betting bettini bettis betton bettoni betts bettschen betty
betuels betz beuchat beuckenhorst beuijinck beuijink beuijtink beuink beukehorst beukenbos beukenbosch
beukenhorst beukerinck beukers beulen beulens beuling beumer beumers beumkes beun beunk beuret beurret
beurse beus beusek beushausen beusinck beusink beussink beutel beutelspacher beutinck beutler bevacqua
bevan bevc bever beveridge beverly bevers bevilacqua bevins bevis bevk bewley bexell bey beye beyeler
beyens beyer beyers beyersdorf beytrison bezak bezakova bezanson bezdek bezdekova bezemer bezencon
bezerra bezic bezio bezjak bezruc bezuidenhout bhadresha bhagat bhailis bhain bhaird bhaiteir bhakta
bhal bhaldraithe bhalla bhana bhandari bharadwaj bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt
bhattacharya bhattacharyya bhattarai bhattathiri bhatti bhavsar bheachain bheannuille bheatha bhebhe
bhedleni bheithigh bhejelibomvu bhembe bhengani bhengu bhensela bhiadhtaigh bhial bhiocaire bhloscaigh
bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf bhungane bhuyeni bia
biachain biafore biagetti biaggi biagi biagini biagioni biagiotti biaidh bialach bialas bialasik
bialczyk bialecka bialecki bialek bialk bialka bialkowski bialous biamonte bianc biancalana biancardi
bianche biancheri bianchetti bianchi bianchini bianco bianconi bianda bias biasci biasi biasta biataigh
biazate biba bibb bibbs bibeau bibi bibisorayeva bible bicak bicakci bicalho bicanic bicanin biccari
bice bicek bicekova bicer bichler bichsel bickel bickerstaff bickford bickham bickley bicknell bicudo
bicz bidas bidaud bidault biddle bideau bidstrup bidwell bie bieber biedermann biedrzynski biegala biehl
bieker biel bielak bielas bielat bielawski biele bielecka bielecki bielen bieler bielert bielicka
bielicki bielik bielikova bielinska bielinski biello bielmann bielski bieman bien bienasch bienia
bieniak bienias bieniasz bieniek bienkowski bier bierens bierhaus bieri bierman biermann biernacik
biernacka biernacki biernat bierstraten biesaga biesek biesenbach biesenbos biesty bieszke bievink
biezenbos bifrare big bigdeli bigelow biggen bigger biggers biggerstaff biggi biggio biggs bigham
biglebauer bigler bigley bignami bignardi bignasca bigot bigras bigum bii bijelic bijl bijlsma bijvank
bik bikelwayo bikwayo bila bilaal bilbao bilbo bilbrey bilde bilderbeek bildik bilek bilekova bilello
bilen biles bilewicz bilge bilgen bilger bilgic bilgin bilic bilik bilir biljan bilka bilko bilkova bill
billard billaud bille biller billet billicks billie billings billingsley billington billiot billman
billon bills billung billups billy bilodeau bilogravic bilolov bilolyev bilolyeva bilopavlovic bilotti
bilski bily bilyeu bimmel bina binaghi binda bindaco binder binderup bindi binelle biner binet binette
binetti binford bing bingaman binggeli bingham bingman bingula bini binion binkley binner binns binova
bins binsfeld bintner bintz binz bionain bionaz bionda biondi biondo biorain biorainn bir birca
bircakovic bircanin birch bircher birchfield birchler birchmeier bird birdsall birdsell birdsong
birdwell birge birgen birgersson birgirs birina birinci birins birk birkeland birkemeyer birkholz birkic
birkirs birlik birmingham birn birnbacher birnbaum birnirs biro biro-datkovic biron birri birt birtalan
birtasevic birtic birtings birtingsdottir birtingsson birtirs birzina birzins birzniece birznieks bisaga
bisaillon bisbee bisceglia bischof bischoff bischoffs bisconti bise biseniece bisenieks bisesi bisgaard
bish bishell bishop bisio biskicmerkas bislin bisogno bissell bisset bissett bissig bisso bissoli bisson
bissonnette bistafa biswas bitca bite bitelli bitencourt biteye bitner bitsch bitschnau bittel bitter
bitterli bittinger bittle bittner bittnerova bitto bitz bivens biver biviano bivink bivins bivol
bivolarevic bivona biwer biwott bixby bixio bixler biyase biyela bizetic bizhan bizjak bizon bizumic
bizzaro bizzarri bizzarro bizzell bjargars bjargmunds bjargmundsdottir bjargmundsson bjargthors
bjarkadottir bjarkans bjarkars bjarkason bjarkis bjarmadottir bjarmars bjarmason bjarmis bjarnadottir
bjarnars bjarnason bjarnfinns bjarnfinnsdottir bjarnfinnsson bjarnfreds bjarnfredsdottir bjarnfredsson
bjarnhards bjarnhardsdottir bjarnhardsson bjarnhedinns bjarnis bjarnlaugs bjarnlaugsdottir bjarnlaugsson
bjarnleifs bjarnleifsdottir bjarnleifsson bjarnolfs bjarnolfsdottir bjarnolfsson bjarnsteinns bjarnthors
bjartmanns bjartmars bjarts bjartsdottir bjartsson bjartthors bjelanovic bjeletic bjelic bjelica
bjelicic bjelinic bjelis bjelivuk bjelja bjeljac bjelkic bjelland bjelobaba bjelobrk bjeloglav
bjelogrlic bjelojevic bjerg bjerke bjerre bjerregaard bjerring bjerrum bjolans bjolfs bjolfsdottir
bjolfsson bjorgen bjorgmunds bjorgmundsdottir bjorgmundsson bjorgolfs bjorgolfsdottir bjorgolfsson
bjorgulfs bjorgulfsdottir bjorgulfsson bjorgvins bjork bjorklund bjorkman bjorn bjornebye bjornolfs
bjornolfsdottir bjornolfsson bjorns bjornson bjornstad blaabjerg blaak blaauwhand blaawen blaca blacanin
blach blachowska blachowski black blackburn blacker blackford blacking blackledge blackman blackmon
blackmore blackshear blackshire blackstock blackston blackstone blackwelder blackwell blackwood blade
bladek blades bladt blaengs blaengsdottir blaengsson blaers blaeu blaeuw blaevars blaga blagaic blagg
blaha blaho blahova blain blaine blair blais blaisdell blaise blake blakeley blakely blakeman blakemore
blakeney blakes blakeslee blakey blakking blakley blakney blalock blanc blanca blancato blanch blanchard
blanche blanchet blanchette blancken blanckenberg blanco bland blanda blandin blanding blandino blando
blanes blaney blank blanken blankenship blanks blansett blanton blas blaschek blasco blaser blasi blasik
blasingame blasko blasko-vidosavljevic blaskovic blass blassingame blassneck blaszczak blaszczyk
blaszczykowska blaszczykowski blaszyk blatancic blathmhaic blatnik blatt blatter blattler blattner blau
blaua blauensteiner blauer blaus blauser blaut blauwen blay blaylock blazanovic blazej blazejak
blazejczak blazejewicz blazejova blazek blazer blazevic blaziak blazic blazicko blazkova blazquez blea
bleau blecha blecher blechova bleckijnck bleckinck blecking bleckink bledsoe bleeker blees blehr bleich
bleier bleijenberg bleiker blekink blekking blekkink blekte bless blessing blevins blewanus blewett
blick blijdenstein blin blioscain bliss blits blitz blix blixt blizzard bloch blocher blochwitz block
blocker blockhaus blockson blodgett bloemendaal bloemendal bloemer bloemerije bloemers bloemerts
bloemesaeds blohm bloise blokland blom blomberg blomers blomgren blomkvist blommaert blomme blomquist
blomqvist blomstedt blondeau blondeel blondel blondiau blondin blonk blood bloodworth bloom bloomberg
bloomer bloomerije bloomfield bloommers bloomquist blosch blose bloss blosser blossom blot bloten blough
blouin blount blow blowick blubaugh blue bluehmke bluemers bluhm blum blumberg blume blumel blumendahl
blumenthal blumer blumink blumrath blumstein blunschi blunt bluszcz bly blythe bo boada boadi boadottir
boadu boaga boahen boakye boakyewaa boan board boardman boarin boas boase boason boatemaa boatemaah
boaten boateng boatman boatner boatright boatwright boaz bob boba bobadilla bobak bobal boban bobanovic
bobb bobbitt bobek bobel bober boberg bobeta bobik bobinac bobko bobkova bobo boboc bobrowicz bobryk
bobst bobula bobulova boburov boburova bocanegra bocca boccaccio boccherini bocchi bocchino bocci boccia
boccio boccioni boccuzzi bocek bocelli bochatay bochenek bochnak bochnia bochud bocic bociek bock bockai
bocken bocker bockman bockova bockovac-kunstek bocokic bocquet boda bodadottir bodaicin bodart bodason
boddaugh bodden boddewies boddie boddy bode bodea bodek bodelijnck boden bodenmann boderike bodhlaeir
bodhlaer bodian bodie bodily bodin bodine bodini bodiroga bodis bodkens bodker bodkin bodmer bodnar
bodner bodoni bodrug bodson boduch boduroglu bodvars body bodych bodzak bodziony boe boecekeners boechat
boeck boeckenbus boeckers boeckmeijer boeckx boeeink boeginck boehler boehm boehme boeijenck boeijenk
boeijinck boeijink boeijkinck boeijkink boeijnck boeinck boeing boejink boejnck boekenharst boekenhorst
boekhoff boel boelens boelinck boelkens boell boels boelter boemenfelts boemfelt boenck boencker
boenckinck boenink boer boerefijn boerger boerhof boerland boerner boers boersma boes boesch boese
boesen boeser boesijnck boesinck boessinck boesveld boesvelt boetenbos boetet boettcher boeve boeveld
boevelijnck boevelink boevelt boevinck boeyenk boeyink boezio boffa bogaczyk bogadi bogadottir bogaert
bogaerts bogain bogan bogar bogard bogart bogason bogdal bogdan bogdani bogdanov bogdanovic bogdashin
boge bogema bogenheim bogenrieder boger boggess boggs bogh bogijnck boginck bogis bogisavljevic bogisich
bogle bognar bogner bognuda bogoljubovic bogosavac bogovic bogucki bogue bogumil bogus bogusiewicz
boguska boguski bogusz boguszewska boguszewski boguta bogynck bohac bohacek bohackova bohacova bohan
bohanan bohannan bohannon bohanon bohdanowicz bohge bohi bohl bohlander bohlen bohler bohlin bohm bohman
bohmova bohn bohnbach bohner bohnert bohnhof bohon bohorquez bohosiewicz bohr bohrer boi boiago boiardo
boice boichat boico boienck boiinck boijkinck boijkink boijnck boijtinck boijtink boilard boileau
boillat boily boinck boing boink boirac bois boisclair boisen boisjoli boisseau boisson boissonneault
boisvert boitani boitinck boitink boito boivin boix boizam bojanic bojanowska bojanowski bojarczuk
bojczuk bojdo boje bojesen bojinck bojorquez bojsen bok bokanovic boke bokenkamp bokers boksa bolan
boland bolander bolanos bolant bolat bolatli bolay bolcevic bolden bolding boldrin boldrine boldrini
bolds boldt boldu bolduc bolen bolender boler boles boley bolf-kovacic bolger bolghuidhir bolguidhir
bolhuis bolick bolijnck bolin bolinck boling bolinger bolink bolio bolivar boljkovac bolkesteijn
bolkovac boll bolladottir bollason bolle bollen boller bolles bollhalder bolli bolliger bolling
bollinger bollis bollman bollobas bolm bolman bolnbach bologna bolognese bolot-salaj bolster bolt bolta
bolte bolters bolthof bolthoff boltic bolton boltz bolukbas bolukbasi bolunovic bolyai bolyard bolzan
bolzmann bom boman bomar bombara bombard bombieri bomers bomestar bomfelt bommarito bommer bomnerts
bompiani boms bon bona bonacci bonaccorsi bonaccorso bonadies bonadiman bonadio bonadonna bonafede
bonagura bonanni bonanno bonano bonaparte bonar bonardi bonasera bonato bonatti bonaventura bonavita
bonaya bonazzi bonbach bonczak bond bondare bondarenco bondarenko bondars bondaruk bonde bonderer
bonderovic bondesen bondevik bondi bondra bondrova bonds bondt bondumier bondurant bondyra bondzic bone
bonelli bonello bonen boner bones bonet bonetti boney bonfanti bonfiglio bonfim bongen bongers bongiorno
bongiovanni bongni bongo bonham bonhomme boni bonica bonicenha boniface bonifacio bonifazi bonilha
bonilla bonin bonini bonino bonisch bonito bonjour bonk bonkinck bonnard bonnaud bonneau bonnefoy
bonneker bonnekers bonnekes bonnekijnck bonnekinck bonnell bonner bonnet bonnett bonnette bonney bonnin
bonninck bonnink bonny bono bonolis bonomi bonomo bonot bonsignore bonsra bonsu bonsveld bont bonte
bontempo bontemps bontrager bonueva bonura bonventre bonvin bonvini bonzon booden booeckenhorst
booeijnck booekenhaerst booekers booelinck booevelijnck boogaerts booher booijckinck booijkinck book
bookenharst booker bookman bookout books booltthoff boom boomer boomers boomgart boomkamp boomkot boon
boone boonen boonhof boonpungbaramee boorgerijnck boos boose booth boothby boothe boots booze boozer
bophela bopp bor bora borah borak boratav borawska borawski borba borbely borcanin borcard borch
borchard borchardt borcharts borchers borchert borchman borczyk borde bordeaux bordeleau bordelon borden
border borders bordes bordewijk bordian bordin bordoli bordonaro bordoni bore borejko borek borekova
borel boreland borelli boren borer borg borgars borge borgeaud borgeling borgen borgerbos borgerding
borges borgese borgesen borghese borghi borgia borgijinck borgman borgmeijers borgo borgognon
borgschulze borgstedt borgstrom borgthors borgulfs borgulfsdottir borgulfsson borik borikova borilovic
borincevic boring borino boris borisavljevic borisova borissov borja borjesson bork borka borkholder
borkiewicz borkinck borkink borko borkova borkovacki borkovic borkowicz borkowski borks borksdottir
borksson borkus borland borlin borloz borman bormann born borne bornemisza borner bornet borninckhof
borninckhoff borninckhoven borninkhof borninkhoff bornscheuer bornstein borojevic boros borosak borovac
borovicka borovickova borovsky borovy borowiec borowska borowski borquez borra borrani borras borre
borregaard borrego borrell borrelli borremans borrero borrink borrmann borrn borromeo borromini borroni
borruat bors borsa borsari borsch borsellino borsiere borsoi borst borsting borstorff borta bortachain
borter bortkiewicz bortolin bortolini bortolot bortoloth bortoloti bortolotti bortoluzzi borton bortot
bortz boru boruc borum borun borup boruschewski boryczko borys borysewicz borysiak borysiewicz borysiuk
borzomi borzych borzym bos bosak bosakova bosanac bosancic bosboom boscaino bosch boschetti boschi bosco
boscolo bose bosek bosetti boshears boshoff bosi bosibori bosiger bosilj bosiljcic bosiljkic bosiljkovic
bosio bosire boska boske boskes boskova boskovic bosler bosley bosma bosman bosmans bosnak bosnakova
bosnjak bosnjakovic bosnjakovicholik boso bosque boss bossard bossche bosse bossel bossen bosserman
bosshard bossi bossio bosso bossoli bosson bossuyt bossy bost bostan bostic bostick boston bostrom
bostrov bostwick bosurgi boswell bosworth bota botacim botacin botan botelho botella botello botezatu
botha botham bothoek bothorn bothornius bothwell botic botica botiryev botiryeva botkin botnari botnaru
botolfs botolfsdottir botolfsson botor bots botsford bott botta bottarelli bottari bottaro botte bottega
bottenburg botteon botteron botti botticelli bottiglieri bottigliero bottini bottino bottner botto
bottom bottoms bottone bottoni botts bottyan bou bouabdellah bouafia boualem bouali bouaziz boubekeur
boucek boucetta bouchama bouchard bouchareb bouchat bouche boucher bouchet bouchez bouckaert bouckova
boucsein bouda boudart boudet boudewijns boudiaf boudjemaa boudova boudraa boudreau boudreaux bouffard
boughton bougie bouguerra bouhuis bouhuizen bouie bouillon boukhalfa boukhari boukhatem boulanger boulay
bouldin boulet bouley boulianne boulogne boulton boulware bouma bouman boumaza boumediene boumeester
boumeesters boumeijster boumeister boumeisters bounab bounds bouquet bour bourassa bourban bourbeau
bourbon bourbonnais bourcard bourdages bourdeau bourdin bourdon bourg bourgault bourgeois bourget
bourgoin bourgondie bourguignon bourke bourland bourlet bourn bourne bourquard bourque bourqui bourquin
bourrouag bouschen bouska bouskova bousquet boussaid boutaleb boutellier boutet bouthillier bouthoorn
boutin bouton boutte boutwell bouvet bouvier bouvijn bouwer bouwers bouwes bouwhuess bouwhuijs bouwhuis
bouwhuisen bouwman bouwmans bouwmeester bouwmeesters bouwmeijster bouwmeisters bouziane bouzid bouzidi
bova bovard bove bovee bovelijnck bovelinck bovelink bovelt boven bovene bovenen boverman bovet bovey
bovigny bovink bovino bovolenta bovy bow bowater bowden bowe bowen bowens bower bowerman bowers bowersox
bowes bowie bowker bowlby bowler bowles bowley bowlin bowling bowman bowser bowyer box boxhammer
boyabenyathi boyaci boyce boyd boyde boyden boydston boye boyema boyer boyes boyett boyette boykin
boykins boylan boyland boyle boyles boynton boyse boysen boz bozalo bozanic bozanja bozanovic bozarth
bozdogan bozdok bozdokov bozek bozeman bozi bozic bozicanin bozicevic bozicic bozickovic bozikovic
bozkir bozkurt bozoglu bozsik bozworth bozza bozzelli bozzi bozzini bozzo bozzoli bozzuto braakhekke
braakman braakmans braal braam braambrink braans braaten brabcova brabec brabencova brabenec brabham
bracamonte bracci braccia bracco brace bracero braceschi bracey brach bracha brachaczek bracher brachman
brack bracke bracken brackett brackin bracun bracy brada bradac bradacova bradaigh bradain bradberry
bradburn bradbury bradden braddock braddy braden bradfield bradford bradham bradic bradley bradova
bradshaw bradt bradtke bradvic bradway bradwell brady brae braem braems braenne brafford braga bragadin
bragadottir bragaglia bragagnolo bragason bragato bragatto bragdon bragg bragger braggion braggs bragis
bragt brahaj brahe brahier brahimi brahmbhatt brahmi brahms braia braido braillard brainard braithwaite
brajkovic brake brakus braley bralic bramante brambilla bramble bramblett brame bramlett brammer bramsen
branam branan branaola branca brancaccio brancaglioni brancato branch branciforte branco brand branda
brandao brande brandejs brandenberger brandenburg brandenburger branderhorst brandes brandi brandic
brandis brandl brandli brandner brando brandon brands brandsdottir brandsson brandstatter brandstetter
brandstrup brandt brandtner brandy branham branka brankovic brann brannan brannelly brannen brannon
brannstrom branscum branson branstetter brant brantley brantner branton brantsen branum braoin braonain
brar bras brase brasey brasfield brashear brashears brasher brask braskamp brass brassard brasse
brassell brassen brasser brasseur brassfield brassil braswell bratcher brate brathwaite bratina
bratojevic bratonozic bratovic bratschi bratt bratton bratu bratz braud brauer brauers brault braun
braune braunova braunstein brautigam bravato bravim bravin bravo brawley brawner braxton bray brayton
brazda brazdil brazdilova brazdova brazeal brazeau brazell brazelton brazerol braziel brazier brazil
brcic brcking brcko brdanin brdovic breanain breanndain breasail breaslain breathnach breault breaux
breazeale brecht breckenridge brecko breda bredahl bredenkamp bredesen bredthouwers bree breeas breed
breeden breeding breedlove breehl breekveldt breen breese breeze bregar bregesk bregnard bregolin
bregula bregy breheny brehm brehmer breiner breisacher breisleain breit breitbarth breitenberg
breitenstein breivik brejcha brejchova brejnak brekadottir brekason brekis brekke breland brem bremer
bremmelstroet bremser brenen brengenborg brengers brenke brenkis brenna brennan brenneman brenner brent
brentini brenton brentorp bres bresadottir bresason brescia bresciani brese bresis breskovic breslin
bresnahan bresnehan bressan bresse bresser bressi bressler bresson bressoud brestirs bret brethouwer
brethouwers brethower breton brett brettschneider bretveld bretz breu breuer breugel breugelensis
breugelman breugelmans breukelaar breukeleveen breukelveen breukers breukink breum breumelstroet
breumelstroot breunig breurinck breurink breurynck breves brevinck brevink brew brewer brewington
brewster brewton brey breza brezancic brezina brezininiski breziniscki brezinova brezinski brezjan
breznay breznik brezo brezovac brezovnjacki bria briain brian brianain briand brianezi briano briartaigh
bric briccialdi brice briceno brichard brichese brick bricker brickey brickhouse brickner bridge
bridgeforth bridgeman bridgers bridges bridgewater bridson bridwell bridy briede briedis briel briemer
brien brier briere briesenick brievingh brigandi brigante briganti briggs brigham bright briglia brigman
brignone briguet briley brill brim brimadottir brimars brimason brimer brimirs brimis brimmer brinch
brinck brincke brinckvoort brindisi brindle brindley brinegar bringmann brinjak brink brinke brinker
brinkerhoff brinkkotte brinkley brinkman brinkmann brino brinson brinton brinza briody brionain briones
brioschi briosqui brisco briscoe brisebois brisee briseno brisgen brislane brisleain brisot brisset
brissette brisson brister bristol bristow brisuda brito brits britschgi britt brittain britten brittijn
brittingham britton britvec briutean brix brixius briza brizee brizendine brizova brizzi brjanns
brkanovic brkic brlas brlek brletic brniclevada bro broach broad broadbent broaddus broadhead broadnax
broadus broadwater broadway broadwell broady broberg brocard brocato brocco broccoli broch brochard
brochu brochuijs brock brockett brockington brockman brockmans brockway broda brodard brodawka brodbeck
brodd broddadottir broddason broddis brode broderick brodersen brodeur brodie brodin brodka brodmann
brodowicz brodsgaard brodsky brody broe broeck broeckhuijs broeckhuijsen broeckman broeckx broedel
broeders broek broekers broekhoff broekhoven broekhuijs broekman broekmans broekmeule broekmole
broekmolen broening broens broerinck broerink broeshart brogaard brogain brogan brogdon broger brogger
broggi broggini brogi brogle brogli broic broijls broijrijnck broin broithe brojek brokaw brokken
brolchain brolin broman bromfield bromley bromme brommelstroett brommelstrtt bron broncel bronckhorst
bronder brondert brondum brondyke broniarek broniek bronka bronkhorst bronnimann brons bronsema bronson
bronstein brooerinck brook brooke brooker brookes brooking brookins brookmans brooks brookshire broom
broome broomfield brophy broquet brorijnck brorinck broring bros brosch broschi brose brosi brosius
brosnachain brosnan brossard brosseau brostrom broszkiewicz brot brothers brotherton brotschi brotz
brough broughan broughton brouillard brouillette broussard brousseau brouwer brouwers browarczyk browder
brower brown browne brownell brownfield browning brownlee brownlow broxton broy broye broyles broz
brozda brozek brozkova brozova bru bruachain bruadair bruadar brubaker brucato bruce bruch bruchem
bruchez bruck brucker bruckmann bruckner bruder brudny bruekink bruen bruening brugge bruggeman
bruggemeijer bruggenkamp brugger bruggers bruggert bruggink bruggmann brugman brugnaro brugnoli
bruhlmann bruhn bruhns bruhwiler bruic bruijel bruijl bruijn bruijne bruijninck bruijnincks bruijnink
bruijns bruin bruinier bruininck bruins bruiseal bruist brukkers bruland brulhart brulisauer brum
brumana brumat brumbaugh brumelstroot brumfield brumleve brumley brummel brummels brummelstroet
brummelstroete brummelstroot brummelstrott brummes brummett brun bruna brundage brundidge brundler brune
bruneau bruneel brunel bruneli brunell brunelle brunelleschi brunelli brunello brunenberg bruner brunet
brunette brunetti brunetto bruni brunijnck bruninck bruning brunink brunius brunk brunkevica brunkevics
brunner brunninkreef bruno brunold brunos brunovska brunovsky bruns brunschwiler brunsinch brunsinck
brunsing brunsink brunson brunss brunswick brunswijck brunswijk bruntel bruntink brunton bruntsinck
bruntsink brunzink brurinck brus bruscantini bruschi brusco brush bruska brusko bruskova brusque bruss
brusse brussen brussinks brust brusveen bruton bruttin bruun bruus bruycker bruyere bruyn bruyne
bruyninckx bruynzeels bruzda bruzzese bruzzone bryan bryant bryce brychta brychtova bryczek bryd bryda
brygola bryja bryndza bryner bryngeirs brynjars brynjolfs brynjolfsdottir brynjolfsson brynjulfs
brynjulfsdottir brynjulfsson brynleifs brynleifsdottir brynleifsson brynsteinns brynthors bryntyrs
bryson bryzek brzakala brzana brzek brzezinski brzezniak brzozowska brzozowski brzykcy bua buac buaca
buachalla buadha buadhachain buadhaigh buadottir buaile buason bubak bubalo bubb bubel bubenik
bubenikova bucakli bucalo bucalovic bucanac bucanin bucar bucca buccellato bucceri buccheri bucci
bucciarelli bucciero buccini buccino bucco buccola bucek buch buchalik buchan buchanan buchanon buchard
bucharo buchberger buchegger buchel buchele bucher buchholz buchinger buchler buchli buchman buchmann
buchner buchrucker buchs buchser buchta buchtova buchwalder buck buckalovic buckenhorst buckholtz
buckingham buckland buckler buckles buckley bucklin buckman buckmaster buckner buckova buckridge bucks
buckwalter bucolo bucur bucy buczek buczko buczkowska buczkowski buczma buczynska buczynski bud buda
budai budak budaqli buday budd budde budden buddewijs buddijnck buddingh buddink buder budhlaeir
budichalas budig budiman budimcic-kovacevic budimir budiyanto budkiewicz budner budniak budreiko
budrewicz budych budzen budzich budzinski budzyn budzynski buehler buejink buekenbos buekenbosch buelde
buelens buell buendia buening buenink buenk bueno buenrostro buerkeus buerkink buerse buersink buesink
buess buessink buestes bueti buettner buevink bufalini bufalino buff buffa buffat buffington buffo
buffone bufford buffum bufkin buford buga bugarin bugbee bugg bugge buggs bugiel bugla buglione bugmann
bugnard bugni bugno bugnon bugueno buhari buhl buhler buhlmann buholzer buhr bui buick buie buiel buiing
buijinck buijink buijnck buijninck buijnink buijs buijtenholt buijtenhuijs buijtinck buil buile builis
builteir buinck buirseweide buis buisinck buisson buitenbus buitenhuis buitink buitleir buitrago bujak
bujard bujas bujko bujold bujor buk bukenbos buker bukerhorst bukhosini bukovec bukovska bukovsky
bukowiec bukowski bukran buksa bukvic bul bula bulaja bulak bulanda bulat bulatovic bulawa bulczak
bulgarelli bulger buljan buljat buljin buljubasic buljugic bull bulla bullard bulle bullen bullens
buller bulliard bullington bullins bullion bullis bullo bulloch bullock bulluck bulovan bulow bulsinck
bulsink bulten bulter bulthuis bultin bultmann bultot bulut bulzink bulzoni bumann bumb bumgardner
bumgarner bumkes bump bumpers bumpus bunce bunch buncic bundgaard bundi bundy bunea bunescu bungener
bunger bungic bunic bunink bunjes bunker bunlerngsri bunlupong bunn bunnell bunoza bunrkes bunschoten
buntin bunting bunton buntschu bunusevac bunyadzadə buonaiuto buonanno buonauro buongiorno buono buonomo
buonopane buoro buradottir buraid burani burason buratti burazer burazor burbach burbank burbano burc
burca burcardo burch burcham burchard burchardt burchell burchett burchette burchfield burchill burciaga
burckhardt burcul burczak burd burda burdach burdak burden burdett burdette burdi burdick burdine
burditt burdova burduja bure bureau burel burer bures buresova burevic burford burg burgan burgat burge
burgener burger burgers burgess burgett burghagen burgher burgi burgic burgin burgio burgler burgo
burgoon burgos burgstaller burgues burgy burhonov burhonova buri burian burianek buriankova burianova
buric buris burjan burk burkart burke burkes burkett burkey burkhalter burkhard burkhardt burkhart
burkhead burkholder burki burkiewicz burklein burkli burknadottir burknason burknis burks burlacu
burleigh burleson burley burli burling burlingame burlison burman burmeister burnach burnat burnell
burner burnes burnett burnette burney burnham burnley burns burnside buro burr burrell burren burress
burri burrill burris burriss burrough burroughs burrow burrows burrus burruss burse bursic burson
burstall burt burtch burton burtscher buruiana buruk burwell bury burza burzawa burzec burzynska
burzynski bus busa busacca busak busalacchi busari busato busby buscetta busch buschbaum buscher buse
busemann buser busetincan busetti busey bush bushey bushman bushnell bushong busick busienei busink busk
buskirk busko buslaver busljeta buson busoni busque busquets buss bussa bussard busschers busse bussell
busser bussey bussiere bussieres bussinck bussing bussinger bussink bussmann busson bussone busta
bustamante buster bustillos bustos busuioc buszka buszkiewicz buszko buszta butala butarevic butcher
buteau butera buterbaugh buteyn buthelezi buthey butikofer butkiewicz butkovic butkus butler butnaru
butrym butschi butselaar butt butta buttacavoli butte butterfield butters butterworth buttimer buttimore
butting buttitta buttler buttner butto button buttram butts butty butz buunk buur buuren buurman
buursinck buursink buus buwink buxton buyink buyse buysse buytelaar buytenbosch buza buzard buzatto
buzbee buzenska buzenski buzon buzov buzza buzzard buzzell buzzelli buzzeo buzzi bwire byard byars byas
bybee bye byer byerly byers byington byler bylina bylund bymolt bynum byra byram byrd byrge byrne byrnes
byron byrtus byrtusova byrum byskov bystrek bystrom bystron bytner byzdra bzdega bzdziuch bzymek
bəhmənli bəsiroglu caan caba cabaj-adam cabala caballero cabalzar caban cabana cabanas cabanillas
cabbarli cabe cabell cabello cabeza cabezas cabhail cabibbo cable cabo caboto cabraigh cabral cabrales
cabras cabrera cabrero cabrini cabro caccamise caccamo caccavale caccavo caccese cacchione caccia
cacciamani caccianemico cacciapuoti cacciatore cacciola caccioppoli cace caceres cacho cacko cada cadain
cadalbert caddell cadden caddow cade cadefau cadena cadenas cader cadet cadhain cadhla cadhlaigh cadieux
cadiou cadiz cadle cadogan cadonau cadoni cadorette cadorna cadosi cadotsch cadova cadruvi cadwallader
cadwell cady caesar caetani caetano caetmans cafarchia cafarella cafarelli cafasso cafe caffarelli
caffee cafferkey cafferky cafferty caffey caffrey caforio cafraigh cafua cafuk cagalj cage caggiano
cagiran cagle cagney cagnin cagnina cagnotto caha cahalane cahill cahillane cahir cahoon cahova caiazza
caiazzo caibe caicedo caidin caijerman cailin caillat caillaud caille cailler caillet cailpin caimbeal
caimbeul cain caine cainero caines caingne cainnigh cairbre caireallain cairn cairns cairo caironi
caiside caisin caisleain caislin caissy caithir caithlin caitigin caito cajacob cajigas cajka cajko
cajner cajzler cakala cakir cal calabrese calabretta calabrez calabreza calabria calabro calafiore
calahan calaigh calamari calame calandra calandro calarco calassara calatayud calatrone calazans
calbhaigh calbo calcagni calcagno calcaterra caldarella caldarelli caldarera caldarone caldeira calder
caldera calderari calderaro calderon calderone caldo caldwell cale calegari calegario cales caleta caley
calfee calgari calhoon calhoun cali caliari calicchio caliendo califano califfe calik calil calimam
caliman calin calistro calite calitis calitri caliva calixto caljouw calkins call calla callaghan
callahan callain callan callanain callanan callaway calle callebaut callegari callegaro calleja callen
callender callens calles callesen callewaert calligan calligaris callihan calliman callinan callis
callison calloway cally calmon calnain calo calotto caloz caltabiano caltagirone calton caluza calvanese
calvano calvert calvet calvetti calvey calvez calvi calvillo calvin calvo calzada calzascia camacho
camagic camalov camanni camara camarata camarena camargo camarillo camata camatta cambareri cambell
cambiage cambier cambio cambra cambria cambridge cambron camdali camden camdzic camelio camenzind
camerino cameron cames camichel camicione camilete camiletti camilleri camillete camilli camillo
caminada caminiti camino camire camiscione cammack cammarano cammarata cammel cammisa camozzi camp campa
campagna campagnaro campagne campana campanale campanella campanelli campanile campanini campano
campbell campeau campenhout camper campers campes camphuijs camphuis campi campillo camping campion
campione campise campisi campitelli campo campobasso campodonico campoli campolo camponovo campopiano
camporeale campores camporez campos campoy camps campus campuzano camuccini camurcuoglu camus can canada
canaday canady canainn canaki canal canale canales canali canals canas canata canavan cancar canceglieri
cancel cancelliere cancellieri canchola cancian cancino candan candaux candela candelaria candelario
candia candido candito candler candolfi candrlic cane canela canellas canepa canet canete canetta
canevari canevascini canfield cangelosi cangialosi cangiano canil canino canipe canizales canizares
canjko-novak cankar cann canna cannada cannaday cannady cannan cannas cannata cannella cannenborgh
canniffe cannijns canning cannizzaro cannon cannone cannova canny cano canon canonica canova canovas
cansi cansian cansio cansler cant cantagallo cantalupo cantara cantarella canter canterbury cantero
cantieni cantillo cantimori cantin canto canton cantone cantoni cantor cantore cantrell cantu cantwell
canty canu canuel canup canzano canzian cao caoain caobhacain caobhain caochain caochlai caochlaigh
caodhain caodhla caoidheain caoile caoileain caoillidhe caoilte caoimh caoin caoindealbhain caoinigh
caoinleain caola caolain caollai caollaidhe caomhain caomhanach caomhanaigh caona caonaigh caothain
caouette cap capa capaccio capala capaldi capannolo capanoglu caparelli caparros capasso capatina capatt
capaul capdevila cape capecchi capeder capehart capek capekova capel capele capelini capella capelle
capelli capello capers caperton capiga capitani capito capizzi capka capko capkova capkovic capkovicova
capkunovic capla caplan caple caples caplinger caplis caplovic caplovicova capo capobianco capoccia
capocotta capodanno capogna capon capone caponera caponi caponigro caporale caporaso capotosto capova
capozzi capp cappai capparelli cappelen cappella cappelletti cappelli cappellini cappellino cappello
cappers cappetta cappiello capples cappo cappola capponi capps cappucci capra caprara capraro capretta
capri capriglione caprini capriotti caprnjic caproni capua capuaigh capuana capuano capucho capurso
caputa caputi caputo capuzzi car cara caraballo carabello caracappa caracci caracciolo caradonna caraman
caramanica caranci carangelo carano carapic carapina caratsch caraus caravella caravello caravesa
caraway carazas carbaire carbajal carbajo carballo carbaugh carberry carbery carbo carbon carbonara
carbone carbonell carboni carbonneau carcamo carchidi card carda cardamone cardano cardarelli cardella
cardelli cardello carden cardenas carder cardi cardia cardiel cardile cardillo cardin cardinal cardinale
cardinali cardinaux cardini cardo cardon cardona cardone cardoni cardosa cardosi cardoso cardoza cardozo
carducci cardullo cardwell care careddu carella carelli carello cares careta caretta caretti carey
carfagna carfagno carfora cargile cargill cargonja caric caricari carico caridade carideo caridi
cariello carignan carilli carillo carina carinci carini carino cariou carl carlberg carle carlen carleo
carlesso carleton carletti carley carlgren carli carlier carlile carlin carlini carlino carlisi carlisle
carlo carlock carlone carloni carlos carlotti carlowitz carlozzi carls carlsen carlsohn carlson carlsson
carlstrom carlton carlucci carluis carlyle carmack carmaig carman carmean carmen carmichael carminate
carminati carmine carmo carmody carmon carmona carmosino carmouche carnaghi carnahan carneiro carnell
carner carnera carnero carnes carnevale carney carnic carnicelli carniele carnielle carnielli
carnogurska carnogursky carnot carnotte carnovale caro carocci carolan carolina caroll carollo caron
carone caronia carosella caroselli carosi carosone carota carotenuto carothers carovic carozza carp
carpaccio carpenter carpentier carpentieri carper carpinelli carpinello carpino carpio carr carra
carragain carragher carraidhin carrain carranza carrara carraro carrasco carrasquillo carraud carraux
carraway carre carreiro carrel carrell carreno carreon carrer carrera carreras carrere carrero carretero
carrghamhna carrghamhne carricato carrick carrico carrier carriera carriere carrieri carriero carrig
carrigan carrigy carrillo carrington carrion carrizales carrizo carro carrol carroll carron carrow
carrozza carrozzo carrus carruth carruthers carry carson carstarphen carsteijn carstein carsten carstens
carstensen carswell cart carta cartagena cartain carte cartee cartelli carter cartes carthaigh carthy
cartier cartl carton cartur cartwright carty caruana caruin carullo carun caruso carusone caruthers
carvajal carvalhido carvalho carvelli carver carville carwile cary casa casadei casadio casado casados
casady casagranda casagrande casaide casal casale casaleggio casaletto casali casalino casalodi casals
casamento casano casanova casanovas casarella casares casarez casarin casarlaigh casaro casas casasanta
casassa casavant casavecchia casazza cascella casciani casciano casciato cascio cascioli cascone case
casella casellati caselli caserta cases casey cash cashen cashion cashman casian casiano casias casier
casillas casini casino caskey casler casner casolaro cason caspar caspari casparsson casper caspers
caspersen casperson cass cassady cassani cassano cassara cassaro cassart cassel cassell cassella cassen
casserley casserly cassese cassetta cassiano cassidy cassim cassin cassinelli cassini cassino cassity
casson cassone castagna castagno castagnola castain castaldi castaldo castaneda castano castanon
castberg casteel casteen castein casteine castejon castel casteleyn castelione castell castellana
castellani castellano castellanos castelli castellini castellitto castello castellon castells
castellucci castelluccio casteluber castelyn castens caster castiello castiglia castiglione castiglioni
castile castilla castille castilleja castillo castillon castioni castle castleberry castleman casto
caston castonguay castor castorena castoro castrejon castricone castrillo castrillon castro castyn casu
casula caswell catabriga catailin catala catalan catalani catalano catalanotto catalbas cataldi cataldo
catalinac catalino catana catania catano catanzano catanzaro catargiu catarsi catchings cate catellan
catellani catenacci catenazzi cater caterina caterino cates cathail cathain cathala cathalain cathaoir
cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathcart cathey cathlain cathmhaoil cathomas
cathomen catic catizone catlett catlin cato catoe caton catone catrambone catron catt catta cattai
cattaneo cattani cattelan cattigan cattin cattmans catto catucci cauchon caudell caudill caudillo caudle
caudron caufield caulder cauley caulfield cauna caune causby causey cauthen cava cavalcante cavalcanti
cavaleiro cavalic cavalier cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallina cavallini
cavallo cavanagh cavanaugh cavanelas cavanna cavargna cavataio cavatti cavazos cavdarevic cave cavegn
cavelti cavender caver caversani cavic cavicchi cavieres caviezel cavigelli cavin caviness cavlina
cavriani cawley cawthon cayer caylor cayton caywood cazac cazacu cazares cazorla cea ceadagain ceadaigh
ceafarcaigh ceallabhui ceallachain ceallaigh ceallbhui ceamharcaigh ceanainn ceannabhain ceannaigh
ceanndubhain ceannduibh ceannfhaola ceannfhaolaidh ceanntabhail ceapog ceara cearain cearbhaill
cearbhain cearbhallain cearbhlain cearmada cearna cearnaigh cearr cearrucain cearruin ceasar ceaser
ceatharnaigh ceballos ceban cebanu cebekhulu cebisa cebo cebotari cebula cebulak cecala cecan ceccarelli
ceccarini cecchetti cecchi cecchini ceccon cecconi cece cecere cech cechova ceci cecil cecils cecot
cecote cecotti cedeno ceder cederblad cederblom cederschiold cederstrom cedillo cedrone ceelen cefalo
cefalu cegla ceglia ceh cehmajster cei ceide ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain
ceithearnaigh ceitig ceitin ceitinn ceja cejka cejkova cekovska cekovsky celakovsky celani celano
celansky celar celaya cele celebija celentano celenza celeste celestin celestine celi celia celik celio
celis cella celli cellini cellucci cellura celma celmina celmins celms celona celot celuch celustka
cemal cempers cempes cena cenan cenci cendron cenge cengija ceniceros cennamo cenni centanni centek
centekova centeno center centers centofanti centola centore centrella centrone ceochain ceoinin ceolin
ceorais ceothach ceothanach ceothanaigh ceotto cepeda cephas ceran cerar ceraso cerasoli cerasuolo
ceravolo cerbone cercone cerda cerdan cereghino ceresa cerezo cerf cergueira ceri cericola cerini cerino
cerise cerkasin cermak cermakova cerminaro cerna cerne cernei cerniglia cernik cernikova cernoch
cernochova cernohorska cernohorsky cerny ceron cerqueira cerquiglini cerrani cerrato cerreta cerri
cerrito cerro cerrone cerroni cerruti certa certo cerucain cerulli cerullo cerutti cervantes cervantez
cervelli cerven cervena cervenak cervenakova cervenka cervenkova cervenova cerveny cervera cervi cervini
cervinka cervinkova cervino cervone cesa cesar cesare cesaretti cesari cesarini cesario cesaro cesaroni
cesarotti ceschi cescon cesconeto cesconetto cesena cesnak cesnakova cesnek cesnekova cespedes cesta
cestaric cestaro cestone cetera cetin cetiner cetta ceuijers ceulemans ceunen ceunincks ceupen ceuppens
ceveskamp cevik cevolani ceynowa cha chaba chabane chaber chaberek chabert chabior chabloz chabot chace
chacha chachaj chachula chacko chacon chad chada chadaj chadbourne chadha chadwell chadwick chaffee
chaffin chaffins chafin chagas chagnon chagwe chahal chai chaib chaidez chaihirankarn chaires chairez
chaisatit chaisson chakrabarti chakraborty chalfant chalifoux chalimoniuk chalk chalker challandes
chalmers chaloupka chaloupkova chalupa chalupka chalupkova chalupova chamane chamber chamberlain
chamberland chamberlin chambers chamblee chambless chambliss chambon chambovey chamness chamorro champ
champagne champion champlin champoux chan chana chance chancellor chancey chand chanda chander chandia
chandler chandra chandran chaney chang changawa channel channell chao chaoin chaoui chapa chaparro
chapdelaine chapel chapelle chapin chapiniti chaplin chapman chappel chappell chappelle chapple chappot
chappuis chapron chapuis chapuisat chaput char charbonneau charbonnier chardon charef charest charette
charity charland charlebois charles charleston charlet charley charlie charlier charlot charlton
charmillot charney charo charoensuksopol charon charosova charpentier charpie charrier charriere charron
chartier charton chartrand charvat charvatova chase chasse chassot chastain chasteen chatagny chatain
chateau chatelain chatfield chatham chatman chatmon chatriand chatriant chatterjee chatterton
chattopadhyay chaturvedi chatys chau chaudet chaudhari chaudhary chaudhry chaudhuri chaudry chauhan
chausse chautems chauveau chauvet chauvin chavarria chavers chaves chavez chavira chavis chawla chayer
chea cheara cheatham cheatwood cheba chebet chebii cheboi chebon checa checchi chechi cheda chee cheek
cheeks cheema cheeseman cheesman cheever chege cheibub cheikh chelagat chelangat chelimo chellaoua
chelmicka chelmicki chemin chemtai chemutai chen chenangat chenard chenault chenaux chene cheney cheng
chengo chenier chenoweth chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir
chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo cherbuin cherchi cherek chergui
cherian cherico cheriet cherif cherifi cheron cherono cherop cherotich cherpillod cherry cherubini
cheruiyot cherutich cheruto chervaz chery chesang chesaux cheseaux cheshire chesire chesley chesney
chesnut chess chessa chessari chesser chessney chesson chester chestnut chetelat chettri chetty cheuk
cheung chevalier chevalley chevallier chevez chevre chevresson chevrier chevrolet chew chewning cheyech
chhabra chi chiacchio chianese chiang chiappetta chiappini chiara chiaradia chiaramonte chiaravalle
chiarella chiarelli chiarello chiaro chiasson chiavacci chiaverini chiavetta chibani chibi chibike
chibini chibuike chichester chick chico chicoine chicu chidester chidinma chidozie chiecan chiecon
chiera chies chiesa chiesurin chiffelle chigi chihai chikh chila child childers childress childs chiles
chiliza chilson chilton chimenti chimienti chin china chindamo ching chinn chinnici chino chiodi
chiodini chiodo chipman chipps chirchir chirco chiriac chirichella chirico chirila chirilov chirita
chiron chis chisholm chism chisolm chittenden chittolini chitty chitwood chiu chiumento chiusano chivers
chivu chlad chladek chladkova chlebda chlebek chlebowska chlebowski chlipala chloig chlup chlupova
chmara chmelar chmelarova chmelik chmelikova chmiel chmielak chmielewski chmura cho choate chochol choda
chodak choe choeychuen choffat choi choice choille choina choiniere choinnigh chojak chojna chojnacki
chojnowski chokshi cholewa cholewczynska cholewczynski cholewka chollet cholody chomba chomhghaill
chomiak chomicka chomicki chomik chomiuk chomsri chon chonco chong chopard chopin chopra choquart choque
choquette chorazewicz choros chotzen chou choudhary choudhry choudhury chouinard choulat chovan
chovancova chovanec chovanecova chovanova chow chowaniak chowdhury chowitunkit choy chrappa chrappova
chretien chrisman christ christaller christe christen christensdatter christensen christenson
christiaens christian christiandatter christiano christians christiansdatter christiansen christianson
christie christman christmas christner christoffersen christofferso christoph christophe christopher
christophers christophersen christopherso christy chrodtrud chroma chromy chronister chrosain chruszcz
chrzanowski chtistensdatter chu chuard chuchla chuchrowska chuchrowski chudik chudikova chudoba
chudobova chudzik chui chuit chukwu chumba chumley chumo chun chung chunn chupp church churchill
churchwell chute chvatal chvatalova chvojka chvojkova chwala chwalisz chwedczuk chwedoruk chyb chylak
chytil chytilova ciabattoni ciabhain ciaburri ciaccia ciaccio ciacio ciak ciambrone ciampa ciampi
cianaigh cianain cianci ciancio cianciola cianciolo cianciulli cianelli cianflone ciani ciano ciapa
ciaragain ciaraigh ciarain ciaramitaro ciaravino ciarba ciardha ciardhubhain ciardullo ciarka ciarleglio
ciarlo ciarmhacain ciarmhaic ciarrocchi ciarucain cias ciastek ciavarella cibane cibelli cibhil cibin
cibor cibotari cibula cibulka cibulkova cibulova cicala cicale cicalese cicatiello ciccarelli ciccarello
ciccarone cicchetti cicchini cicchino cicci cicciarelli ciccolella ciccone cicconi ciccotelli cicero
cich cichocki cichon cichorius cichos cichowlas cichy cicilia cicio cicmak cicone cid ciechanowska
ciechanowski ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch
cieplucha cierenberg ciereszko cieri cierna ciernaova ciernik ciernikova cierny cierpinski cierpisz
cierpka ciervo ciesielczyk ciesielka ciesielski ciesiolka ciesla cieslak cieslik ciezka cifaldi
cifarelli cifelli cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova cignaroli cigoj
cihak cihakova cihlar cihlarova cik cikota cikotic cilea cilento cilibrasi cilikan cill-dia cillartrain
cilli cilliers cillin cillo cilltrain cilluffo cima cimaglia cimarosa cimbaljevic cimerman cimesa
ciminelli ciminera cimini cimino cimmino cimo cimoch cimorelli cina cinco cincurak-kovac cindric cinelli
cingizoglu cingolani cini cinneide cinneir cinnseala cinnseamain cino cinotti cinque cinquemani cintron
cioban ciobanu ciobhain ciobhanaigh ciocan ciocca ciocco ciochon cioffi ciolczyk ciolino ciollabhain
ciolli cioltrain cione cioni cionnaigh cionnaith cionnfhaola cioppa ciorain ciorba ciornii ciosain
ciosog ciosoig ciothaigh ciothog ciotola ciotti cipanj cipanj-banja cipolla cipollaro cipolletta
cipollone cipriani cipriano cira circo cirelli ciresi ciriello cirigliano cirilli cirillo cirincione
cirino cirric cirrincione cirrito cirule cirulis cis cisar cisarova cisco cisneros cison ciss cisse
cissell cissokho cisterna cisternas ciszewski citino citko citrano citro cittadino cittera ciuba
ciubotaru ciucci ciuffetelli ciuffo ciuffreda ciufo ciuinin ciuk ciula ciulla ciullo ciumac ciurtain
ciurus civaschi civello civiello civitarese civitello ciwan cizek cizkova cizmar-tormas cizmesija cizmic
claar claasen claassen clabaugh clack claerbout claes claesdr claesen claesner claessen claessens
claesson claeys clafferty claffey claflin claiborne claimhin clair claluna clancy clanderman clandermans
clanton claochlai claochlaoigh claonain clapa clapp clapper clarach clardy clare clarenburg claret
claridge clarius clarizio clark clarke clarkson clarme claro clary classen classon claude claudel
claudino claudio claunch claus clausen clauson claussen claveau clavero clavien clavin clawson claxton
clay clayborn clayborne claycomb claypool claypoole clayton claytor clear cleary cleaver cleaves cleek
cleem clees clegg cleghorn cleir cleirchin cleireachain cleirigh cleland clem clemens clemensen clement
clemente clementi clements clemmensen clemmer clemmons clemons clenaghan clerc clerck clercq clerici
clerico clerkin clermont clery cleuvers cleve cleveland clevenger clever clewis cliche click client
cliff clifford clift clifton climer clinard cline clinger clinkscales clinten clinton clivaz cloarec
clocharta clochartaigh clochasaigh clocks clodfelter cloeck cloet cloete cloeten cloever clogherty
cloherty clohessey clohessy clomp clompenhouwer clompes clomps cloney cloninger clontz cloonan cloone
clooney cloos clootwijck cloovers clopath clopton clore close closset closson clothier clottu cloud
clough clouse clouser cloutier clouwers cloux clover clovers clow clower clowers cloyd cluanaigh
cluanain clubb cluck cluevers cluff cluin clukey clumhain clumpers clumps clunain clune clunies-ross
clute clutter clyburn clyde clymer cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain co coachman coady
coakley coan coardi coates coats coaxum cobanovic cobb cobbins cobble cobbs cobes cobhthaigh coble cobo
cobos cobrda cobrdova coburn cobus coca cocca cocchi cocchiola cocci coccia cocco cochet cochlain
cochran cochrane cociarelli cock cockburn cockerham cockers cockes cocklinck cockrell cockrum cocks coco
cocozza cocuzza coda coddington codella coder coderre codina codiroli codreanu cody coe coelha coelho
coello coelman coelmans coeman coemans coen coenders coene coenen coeners coenkens coenne coentjes
coepmans coerdes coesen coesinck coessinck cofala cofer coffee coffelt coffers coffey coffield coffin
coffman cofield cofone cofrancesco cofre cogain cogan cogar cogburn cogdill coggin coggins coghlan
cogiel cogley coglianese cogliano cogo cogswell cohalan cohan cohen cohn coholan coia coighin coigil
coigligh coigny coijers coil coile coileain coileir coiligeain coiligh coilin coillin coillte coimin
coincheanainn coinchon coineain coineoil coinghealla coingheallaigh coinghialla coinghiallaigh
coinghiola coinin coinne coinneachain coinneain coinneir coinneirtinne coinner coinnich coinnigh coinnin
coinnleain coips coirbin coirnin coiro coisdeala coisdealbha coisteala coistealbhaigh coitir coitirigh
cojocari cojocaru cojuhari cokan coke coker cokley cokov coks cola colabella colacino coladeci colaianni
colaizzi colak colakovic colaluca colandrea colaneri colangelo colanic colantoni colantonio colantuoni
colantuono colao colapietro colaric colarossi colarusso colas colasanti colasuonno colato colavita
colavito colbach colbert colburn colby coldenbarg coldiron coldwell cole colegrove colella colello
coleman colenbrander coles colesnic coletta coletti coletto coley colfer colgan colhoun colic colicchio
colijn colin colina colinet coll colla collado collaigh collain collao collar collarain collard collart
collata collaud collazo collen colleneler colleran collet collett colletta collette colletti colley
colli collie collier colligan collignon collin collina collinder colling collings collins collinsworth
collis collison collman collodi collum colly colmain colman colmenero colodeta colodete colodetti colom
coloma colombi colombini colombo colomer colon colona colone colonna colosi colot colpaert colquitt
colreavy colson colste colstee colston colter colton colucci coluccio coluim colum columbo columbus
colunga colvard colvin colwagen colwell coly colyer comacho comain comair coman comans comar comarela
comartun comas combe comber combes combi comboni combre combs comeau comeaux comella comencini comer
comerford comeriato comerio comfort comhdhain comhghaill comhghain comhrai comisky comisso comito comman
commander comment commins commons comni como comolli compagno compagnone company compere compos compton
comstock comte comtois comunale comyn con cona conacha conagail conaill conain conaire conallain
conallta conamha conant conaola conaonaigh conarain conard conatser conaty conaway conba conbha conbhae
conbhai conbhaigh conbhuaidh conbhui conbhuidhe conboy conca concannon concas conceicao concepcion
conceprio concha concharraige conchobhair conchoille conchradha conchubhair conchuir conciani conde
condello conder condie condit condoleo condon condrea condren condron conduibh condun cone conefrey
conerly conesa conetta coney confalone confer confhaola conforti confraoich congail congdon conger
conghaile conghamhna congiu congo conigliaro coniglio coninck conincks conings coningshuijs coningshuis
conka conkle conklin conkova conlain conlan conleagha conley conlin conlon conluain conmara conmee
conmhachain conmhai conmhaidhe conmhaoil conmhui conmi conmy conn connachain connachtaigh connachtain
connachton connaghy connaigh connain connallta connally connaughton connbhui connchamhain conneeley
conneely connell connellan connelly conner conners connery connghamhna connijns connings connmhachain
connmhai connmhaigh connoil connol connole connollaigh connolly connor connors connuchain conod conoil
conole conover conra conrach conrad conradi conradsen conraoi conree conroy conry consaidin considine
consigli consiglio constable constancio constant constantin constantine constantineau constantinescu
constantino constantinov cont contarato contarini contarino conte contento conter conterini contessa
conthra conti contini contino conto contra contractor contrafatto contreras contrino contu conuchain
conus converse convey conway conwell conyers coobesen coobs cooenen coogan cooijers cook cooke cooks
cooksey cooksley cookson cool coolahan cooldewij coolen cooley coolidge cools coombs coomer coomes coon
coonan coonen cooney cooninck coonincks cooninks coonrod coons coop cooper cooperman coops coort
coosinck coots coover cop copas cope copeland copenhaver copes copier copley coplin copp coppage
coppedge coppejahn coppens copper coppi coppin coppinger copple coppo coppock coppola coppolino copt
coquoz cora coraducci corak corallo coray corazza corbacho corbain corbat corbaz corbeil corbello
corbett corbi corbin corbitt corbo corboz corby corcione corcora corcorain corcoran corcos corda cordano
cordaro cordasco cordeiro cordell corder cordero cordes cordey cordi cordier cordioli cordisco cordle
cordoba cordon cordone cordova cordray corduff core corea coredo corekci corella corelli coret
coret-coredo coreth coretti corey coria coric coriell corigliano corish cork corkery corlaigh corle
corless corlett corley corliss corlu cormacain cormack cormaic corman cormican cormick cormier
corminboeuf cormy corn cornacchia cornea cornejo cornelia cornelis cornelison cornelisse cornelissen
cornelisz cornelius corneliussen cornell cornella cornelsen corner cornet cornett cornetta cornette
cornez cornil corning cornish cornman corns cornu cornut cornuz cornwall cornwell corocher corominas
corona coronado coronel corp corpataux corpus corput corpuz corr corra corrachain corradain corradetti
corradi corradini corradino corrado corragain corraidh corraidhin corraigh corrain corral corrales
corrao corrdhuibh corre correa correale corredor correia correll corrente correnti correr corret correya
corrghamhna corridan corridori corriere corrigan corriveau corry cors corsa corsaro corsello corsentino
corsetti corsi corsiglia corsini corsino corso corson corsten corstiaens cort cortbeeck corte corten
cortes cortese cortesi cortez corth corthay corthesy corti cortina cortinas cortinovis cortopassi corts
cortschot cortschott cortshot corum corvalan corvi corvino corvo corwin cory cosain cosandey cosby
coscair coscia cosco cosendey cosentino cosey cosgair cosgrave cosgrove cosic cosinck cosio coslovich
cosma cosman cosme cosmo cosner cosper coss cossette cossey cossiga cossin cossinck cossink cossu cossy
costa costache costagain costales costalonga costantin costantini costantino costanza costanzi costanzo
costariol coste costea costela costella costello costelloe coster costers costigan costilla costin
costner coston cota cote coterlet cothern cothran cothren cotic cotner coto cotorobai cotrone cotroneo
cotruta cots cotta cotten cotter cotters cottet cotthardt cotti cottier cottin cotting cottingham cottle
cottman cottmans cotto cotton cottone cottrell cottrill couch couderc coudert couey coufal coufalova
coughlan coughlin couillard coulibaly coulombe coulon coulson coulter couman coumans council counihan
countryman counts courbat courcey courchesne cournane cournoyer coursey courson court courtemanche
courten courtenay courter courtier courtin courtney courtois courtright courts courville courvoisier
coury cousin cousineau cousins coutant coutaz coutinho couto coutts coutu couture couturier couvreur
covaci covalciuc covalenco covali covarrubias covell covelli covello cover covert covey covic coviello
covington covino covre cowan cowans coward cowart cowden cowell cowely cowen cowger cowgill cowie cowles
cowley cox coy coyle coyne cozad cozar cozart cozma cozumeco cozza cozzani cozzi cozzo cozzolino cozzone
crabb crabben crabhain crabtree cracchiolo craciun craddock craenen craft crafton cragg crahan crahay
craibhin craidheain craig craighead crain craine craith cram cramer cramp crampen crampsey crampsie
crampton cranbrink crandall crandell crane cranen cranford crangle crank cranley cranly cranmer cranston
craobhain crary crase crass crausaz cravellar craven cravens craver cravotta craw crawford crawley cray
crayton crea creadaigh creag creagain creager creamer crean creasey creason creasy crecco creciun credle
cree creech creed creedon creek creekmore creel cregan crehan creighton creimin crelier cremasco
cremeans cremer cremers cremin cremona cremonesi crenshaw crepaldi crepeau crepin crescenzi crescenzo
cresci cresnik crespi crespin crespo cress cressafe cressers cressey cressier cresswell cresta creswell
crete cretegny cretin cretton cretu crevar crevatin crevier crevoisier crew crews criado criagain cribb
cribbons cribbs cricco crichton crick criddle crider crigger crijchsman crilly crim crimi crimin
crimmins criner crinion criodain criogain criomhthain crionain criostoir criostuir cripe crippa crippen
crisafulli crisan criscenti crisci criscione crisinel crisler crisman crisp crispi crispin crispino
criss crissman crist cristea cristescu cristiano cristobal cristofaro cristoforetti criswell critchfield
critchlow critelli crites crittenden crittendon crittin crivelli crnekovic crnkovic crnogaj croad croal
croce crochet croci crocker crockett crodhal croes croesen croesenbrinck croesenbrink crofoot croft
crohan croidheain croil croinin croithin croitor croitoru croley croll crolly cromer cromminga crompton
cromwell cron crona cronallaigh cronan crone cronelly cronghaile cronholm cronin cronjager cronjen cronk
cronly cronnje crook crooks croom crooms croosebrink croosenbrijnck cropper cros crosain crosbie crosby
croscott croscut croscutt crose crosenbrinck crosenbrink crosier crosland crosley cross crossan crossen
crossett crosskofp crossland crossley crossman crosson crosswhite crota crotaigh croteau crothers crotts
crotty crouch crouse crouten crouzet crow crowder crowe crowell crowl crowley crown crownover crowson
crowther croy croyle crozatti crozier cruachain cruadhlaoich cruce cruces cruchain cruchon cruciani
cruciata crudden crudu cruickshank cruijsebrinck cruis cruisbrinck cruise cruisebrinck cruitin crum
crumb crumbley crume crumley crump crumpler crumpton crumrine crunk crusan cruse crutcher crutchfield
cruyskens cruz cryan cryer crystal csak csaki csapo cseh csere cseszneky csillag csizmadia csoka csokas
csokonai csonka csordas csukas csupo csurka cuacach cuadrado cuag cuagain cuaig cualain cuana cuanachain
cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cubillos cubric cucchiara cuccia cucciniello cucek
cuch cuche cucos cucu cuda cudara cudars cudd cuddihy cuddy cudic cudina cudre cudzich cue cuellar
cuenca cuenen cueni cuennet cuentjes cuervo cuesta cueto cuevas cuff cuffe cugia cuideagain
cuideaganaigh cuidithe cuigeannaigh cuijck cuijper cuijpers cuileamhain cuileanain cuileannain cuilin
cuilinn cuill cuilleain cuillin cuilliu cuilliudha cuilriabhaigh cuimilin cuimin cuineain cuinn
cuinneachain cuinneagain cuinneain cuinneir cuinnleain cuirc cuireain cuirleain cuirnin cuirreain
cuirrin cuirteir cuirteis cuise cujba cuk cukalac cukalovic cukic cukier cukman cukon cukovic cukteras
culachain culain culberson culbert culbertson culbreath culbreth culhane culi culibrk culina culjak cull
cullaigh cullen culler culley culligan cullinan cullinane cullins cullison culloty cullum cully culot
culp culpepper culve culver cuman cumascaigh cumberbatch cumberland cumbie cumhail cumhaill cumiskey
cumisky cummerata cumming cummings cummins cummiskey cummisky cundari cundiff cunduin cundun cunen cuneo
cunha cunnaidh cunnane cunneen cunningham cunny cunshnir cunuin cunun cuomo cup cupic cupp cupples
curatoli curchod curci curcio curd curda curdaigh curdova curdy cureton curic curiel curitiba curl
curlee curley curnain curnane curneen curnyn curraidh curraidhin currain curran curraoin currat curreli
curren current currey currie currier currin curry cursa curtain curtin curtis curtiss curtsinger curty
cusack cusano cushing cushman cusick cusimano cuslovic cusnir cusson custer custodio cusumano cuthbert
cuthbertson cutler cutlip cutright cutrufo cutshall cutshaw cuttat cutter cutting cutts cutuli cuvarli
cuvelier cuyper cuypers cuyvers cuzzocrea cvagic cvenic cvetko cvetkovic cvetljanin cvetnic cvetojevic
cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic cvitan cvitkovic
cvjeticanin cvrtila cwalile cwierz cwirko cyba cybul cybulski cydzik cygal cygan cyganik cylwik cyman
cymbala cymer cyphers cypriano cyprich cyprichova cyr cyrek cyrillo cyron cyrulik cyrus cywka czachor
czachowska czachowski czaja czajka czajkowski czajor czak czako czapiga czapla czarnecki czech
czechowska czechowski czekaj czekalska czekalski czenczek czerepak czerkies czermak czerner czerniak
czerniakiewicz czerniec czerwinska czerwinski czerwionka czesak czescik cziffra czlonka czochara czopik
czosnyka czubaj czubaszek czuj czulak czupryn czupryna czura czurylo czylok czyszek czyz czyzewski
cəbrayilov cəfəroglu cəfərova cəfərzadə cəmənli cəmənzəminli d'achille d'acquisto d'acunto d'adamo
d'addario d'addio d'addona d'agata d'agosta d'agostini d'agostino d'aiuto d'aleo d'alesandro d'alesio
d'alessandro d'alessio d'alfonso d'alia d'alleva d'aloia d'aloisio d'alonzo d'alto d'altoe d'amato
d'ambra d'ambrosi d'ambrosia d'ambrosio d'amelio d'amico d'amore d'andrea d'angeli d'angelo d'aniello
d'anna d'annunzio d'antona d'antoni d'antonio d'antuono d'apolito d'aprile d'aquila d'aquino d'arcangelo
d'arco d'arcy d'arezzo d'argenio d'arienzo d'arpino d'arrigo d'asaro d'ascanio d'ascenzo d'ascoli d'atri
d'attilio d'auria d'avanzo d'aversa d'avino d'azzo d'egidio d'elia d'emilio d'ercole d'errico d'esposito
d'ettore d'hondt d'imperio d'inca d'innocenzo d'intino d'ippolito d'onofrio d'orazio d'oria d'orio
d'orsi d'orso d'ottavio d'ovidio d'urbano d'urso d'uva da daako daakoaa daal daalman daalmans daalwijk
daamin daams daane dabal dabbs dabcevic dabek dabhain dabhoireann dabhrain dabic dabija dabir
dabizljevic dabkiewicz dabkowska dabkowski dabney dabnjak dabo dabovic dabros dabrowicz dabrowka
dabrowska dabrowski dabukke dach dachert dachgelder dachgeldt dachgelt dacko dackovic dacosta dacovic
dacus dada dadadottir dadalto dadason dade dadej dadic dadis dado dadova daeid daele daelman daelmans
daems dafflon dafunic dagane dagbjarts dagbjartsdottir dagbjartsson dagdas dagenais dagfaradottir
dagfarason dagfaris dagfinns dagfinnsdottir dagfinnsson daggeirs daggett daghnain daglaroglu dagli
dagmanns dagnyrs dagostino dagovic dags dagsburg dagsdottir dagsson dagthors dahir dahl dahlberg dahlen
dahler dahlgaard dahlgren dahlin dahlke dahlman dahlmans dahlquist dahlqvist dahlstrom dahm dahmane
dahmani dahmen dahms daibheid daibhid daibhidh daibhin daibhis daid daidone daigle daigneault daiken
dail dailey daily daimer daimhin daino daisevic dajic dajlic dajos dakaj dake dakhil dakickozic dala
dalaigh dalal dalberts dalby dalcamp dalcin dale daleiden dalem dalerov dales dalessandro dalessi
dalessio daley dalgaard dalin dalke dalkiran dall dall'armellina dall'ava dalla dalladottir dallaire
dallape dallara dallas dallason dalleaste dallenbach dalley dallinger dallis dalman dalmanns dalmars
dalmasso dalmau dalpe dalrymple dalsgaard dalto dalton daltro daltun daluz dalvi dalvins dalwigh daly
dalziel dam damanik damaske damato damayanti dambon damborg dambrosio damcot damcott damcotte dame damek
dameron damgaard damhof damian damiani damiano damico damijanic damirov damjanovic damjans damkat
damkate damkatshuijske damkatt damkatte damkes damkjaer damkot damkott damkotte damkotts damljanovic
damm damme dammekers dammers damon damone damore damours dampier damps damron dams damsgaard damurah dan
dana danachair danaher dancak dancakova dance dancer dancewicz danciak danciakova danciu dancy dandolo
dandrea dandridge dane daneau danek danekova danel danelius danella danenhauer danese danesi danford
danforth dang dangelo dangerfield dangl dani daniec daniel daniele danieli daniell daniels danielsen
danielson danielsone danielsons danielsson danieluk danila danilczuk danilov danilova danioth danis
danisova danisz danivals danjuma dankiewicz danko dankova danley dann danna danneberg danner danninger
dano danos danova dans dansby dansereau dansi danso dantas dante dantes dantonio dantzler danuser danza
danzer danzi dao daochain daoda daola daoud daoudi daoust dar dara daraiche darain darani daranyi daraz
darazac darbonne darby darcy dardar dardel darden dardengo dardenne dare dargacz dargain dargan darii
darin darius dariva dark darko darlak darling darlington darmawan darmody darms darnau darnell darojat
darojkovic daroz darr darradottir darrah darras darrason darrell darris darrow darroz dart darteh dartey
darul darwin das dascalu dasey dasgupta dash dasher dashiell dashner dasic dasilva dass dassie dasthorst
dastous date dates dato datta dattilo dattoli daub daube daubert daubner daud daudrich dauer daugaard
daugherty daughtery daughtrey daughtry daum dauphin dautanec dauth dauti dautovic dautzenberg davalos
davatz dave davel davelaar davenport davern daves davey davi davia daviault david davide davidova
davidovic davidovicamic davids davidsen davidson davidsson davie davies davila davin davino davis
davison davisson davitt davodov davoli davoren davronov davronova davy daw dawes dawick dawidczyk
dawidek dawiec dawkins dawley dawson dawud day dayal daye dayer dayton daza dazio dazzi de deacair
deacon deacy deadaigh deady deaganaigh deagha deaghdha deak deakova deal dealba dean deanda deane
deangelis deangelo deans dear dearain dearborn deargain dearing dearmada dearman dearmond dearth deas
dease deasmhumhna deason deasy deatherage deaton deaueroux deaver debato debbijnck debbinck debbing
debbink debelic debeljak debenjak deberry debicka debicki debinska debinski deblois debnar debnarova
debniak deboer debolt debona debonneville debord debose debosz debowski debray debroux debruyne debska
debski debusk dec decaillet decamp decamps decarie decarlo decaro decastro deceuninck dechamps
decherinck dechering decicco deck deckard decker deckerink deckers deckert deckesbos deckow declerck
declercq declue decock deconinck decosta decoster decoteau decristophoris dedanski dedejic dedek dedert
dedijer dedkova dedmon dedovic dedrick dee deeds deegadan deegan deehan deel deeley deely deem deemer
deems deen deeney deeny deep deer deerberg deere deering deery dees deese deeter deetters defago defalco
defanti defazio defelice defeo defilippo deflorin deford deforest deforge defranco defreitas degano
degarmo degasperi dege degelink degen degenaar degener degeners degennaro degeorge degermark deggerink
degis degn degnan degonda degraff degrassi degraw degree degroat degroot degroote degrueff degryse
degueldre deguzman dehaan dehart dehaven deherrera dehmel dehn dehon dehoyos deiana deid deide deigan
deignan deikesbuis deil deines deirg deise deiseach deisigh deitz dej deja dejanovic dejardin dejean
dejesus dejneka dejohn dejong dejonghe dejova dekanovic dekelink dekeyser dekic dekker dekkers dekovic
dekys dekysova del dela delacerda delacruz deladoey delaere delafuente delagarza delage delahaye
delahoussaye delahunty delai delalic delaloye delamare delancey delaney delannoy delano delao delap
delaparte delapaz delapena delaporte delar delargy delarmelina delarosa delarue delastre delatorre
delatte delattre delaughter delaunay delaune delavega delavy delay delazare delazy delbosque delcastillo
delcid delcourt delcroix deledda delekta deleo deleon deleu deleuran deleze delfgaauw delfino delforge
delfosse delgadillo delgado delhaye delhez delia delic delikat delisa delise delisle deliso delk
delkapic dell dell'amico dell'anno dell'antonia dell'aquila dell'olio dellamark dellaparte delle delley
delli delligatti dellinger dellucci delmas delmenico delmotte deloach deloatch deloera delogu deloney
delong delonge delorenzo delorme delosevic delosreyes delossantos deloughrey deloughry delozier delp
delph delporte delpupo delreal delrio delrosario deltoro deltour deluca delucia deluga deluna delvalle
delvaux delvecchio delvigne delwayo dema demaio deman demanet demange demant demarco demaret demaria
demarmels demars demartino demartins dematteo dembele demby deme demello demelo dement demers
demersseman demery demeter demetrova demeulenaere demeyer demeyere demianczuk deming demir demirbas
demirel demiri demkes demma demmendaal demmer demming demoni demont demonte demontis demoss demots
demott demoulin demps dempsey dempster demsar demszky demurtas demus demut demuth demuynck den dena
denadai denaro denby denckels dencker dendy deneault deneka denesik deng dengg dengler denham deni denic
deniels denihan denis denisco denison denissov denk denkel denkema denker denkerkel denkiewicz denman
denn dennard dennehy dennenberg denner dennett denney dennie denninck denning dennis dennison denniston
denny denoth denovic densmore denson dent dente denti dentice dentino denton denys denzel denzinger
denzler deo deol deoraidhin deorain depace depalma depasquale depaul depaz deperinck depero depew
depoorter depra deprez depriest deptuch depue depuy depuydt der dera deramo deramus derasevic
derasimovic derasmo deraspe derbal derby dercks dercksen derckxen derek derezic dergovic deriaz deric
derichs dering derisilo deriu derivaz derkaoui derks derksen derkz dermody dermott deroche derosa derose
derosier derouen derouiche derr derradji derrick derrien derrig derron derry derryberry dersim dertmann
derungs dervogt dery derycke deryhe derylo desai desalvo desantiago desantis desaulniers desautels
desbiens desbois descamps deschamps deschenaux deschenes deschievane descloux descoteaux desfosses
desgagne deshaies deshayes deshazo deshields deshmukh deshong deshotel deshpande deshusses desiderio
desilets desilva desimone desio desjardins deskins deslarzes deslauriers desmarais desmedt desmet
desmeules desmond desnoyers desogus desormeaux desoto desousa desouza despain despres desrochers
desroches desrosiers dessart dessaure dessel dessert dessureault dessy destefani destefano destro deszcz
detaille deterdinck deterinck dethier dethloff detka detournay detrick detry detti dettling detweiler
detwiler deugewert deuinck deuink deukinck deunk deus deuschle deut deutsch deutschmann devald devally
devan devane devaney devanney devantay devar devaud devaughn devault devaux devcic devcickatic deveau
deveault devecka deveckova devedzic develder devenney dever devera devereaux devereux devers devery
devetak devi deville devillers devilly devin devine devita devito devitt devittori devkota devlin devoe
devold devolder devore devos devoy devriendt devries devrnja dew dewaele dewald dewall dewalt dewan
dewar dewberry dewees deweese dewey dewez dewilde dewitt dewitte dewoody dews dewulf dexter dey deyo
deyoung deze deziel dhadho dhaibhidh dhaibhis dhakal dhaliwal dhar dhawan dhe dhiarmada dhillon dhingra
dhlamini dhlomo dhondt dhonncha dhonnchadha dhonnchaidh dhooghe dhorchaidh dhuarcain dhubhghail
dhubhghaill dhuibh dhuibhir dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin dia diaby diack
diaconescu diaconu diaf diagne diakhate dial diallo dials diamanka diamanti diamond diana diao diarmada
diarra dias diatta diattara diaw diawara diaz dib dibbert dibbink dibble dibenedetto dibiasi dicarlo
dick dicken dickens dickenson dicker dickerson dickert dickey dicki dickie dickinson dickison dickman
dicks dickson dicus dida diderik dideriksen didier didomenico didonato didovic didriks didriksen die
diebold dieckhoff dieckmann diederich diedhiou diedrich diefenbach diego dieguez diehl diekema diekesbos
diekmann dielberg dieme diement diemer diene dienel diener dienes dieng diep dieperinck dieprink
dierckinck dierckx dierick dierickx dierkinck dierking dierkink dies diesbach diesbergen dieselbrink
dieter dieterdinck dieterdink dieterinck dieterink diethelm dietl dietlin dietrich dietsche dietwyler
dietz dietzsch dieu dieudonne dievelaar dieye diez diezel dif diffin diffley digby diggelmann diggin
diggins diggs dighe digiacomo digiovanni digirolamo dignan digregorio diirr dijck dijckbos dijcke
dijckhof dijckman dijcksbos dijcksbus dijcsbos dijcxbus dijenberch dijerkijnck dijk dijkbos dijkebos
dijkermans dijkgraaf dijkman dijksbos dijksbus dijkstra dijoux dijrkinck dijrkink dijsselbrinck
dijsselbrink dijstelbrinck dijxbus dikane dilbeck dildar dildorova dildy dileo dill dilla dillane
dillard dille dillen diller dilley dillier dillinger dillingham dillion dillman dillon dillow dills
dilmurodyev dilmurodyeva dilnozova dilnurova dilorenzo dilworth dima dimaggio dimarco dimartino dimas
dimatteo dimba dimbane dimbani dimcevic dimcic dimic dimick dimitric dimitrijevic dimitrovski dimkic
dimkovic dimmeldal dimmick dimond dimovic dimsic din dinabantu dinamarca dinan dinangwe dinapoli dinardo
dinca dindela dindi dineen dinesen dingarac dingeldein dingelstedt dingemanse dinger dinges dingess
dingila dingiswayo dingle dingman dingus dinh dini dinis dinkel dinkins dinneen dinsmore dinu dinwa
dinwiddie diochain diochon dioguardi diolain dioluin diolun diomasaigh diome diomedes dion dione diongue
dionisi dionne dionun diop diorain diorio diot diothchain diotte diouf dioum dipaolo dipasquale dipietro
dippel dippenaar dippl dirchs dircken dirckes dircks dircksen dircksens dirckx direain dirgantara dirike
dirikis dirix dirks dirkse dirksen dirkx dirkze dirnberger dirrane dirren dirven disalvo discin disdero
diserens dishman diskin dismuke dismukes disney dison disselbrink dissing distefano distelbrinck
distelbrink disztl ditlevsen ditschlerin dittman dittmann dittmar dittmer ditto dittrich dittrichova
divald divan divenney diver divine diviney divis divisova dix dixion dixit dixon dixson diyorayeva
diyorov diyorova dizanov dizdar dizon djebbar djellal djellouli djetka djitte djokoto djoudi djurasek
djurhuus dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka dlamini dlamlenze
dlangamandla dlawuza dlebenkomo dlodlo dlomo dlouha dlouhy dlubak dludla dludlu dlugajczyk dlugosz
dlugozima dlungwana dmitriev dmoch do doak doan doane dobay dobbelaere dobbin dobbins dobbrunz dobbs
dobel dober dobes dobesova dobias dobiasova dobiecka dobiecki dobler dobo dobos dobosiewicz dobosz dobre
dobrescu dobric dobrilovic dobrinkovic dobron dobrosavljevic dobrosz dobrovolna dobrovolny dobrovsky
dobrowolski dobrucka dobrucki dobrzanska dobrzanski dobrzynska dobrzynski dobsinska dobsinsky dobson
doby docekal docekalova dochartaigh dochioiu dock dockal dockalova dockery dockx docolomanska
docolomansky docquier doctor dodaro dodd dodds dodge dodinch dodon dodrill dodson doe doedens doeijnck
doeinck doenck doencks doenk doering doerr doesburg doeven dofradottir dofrason dofris dogan dogaru
doggett doghair dogherty doglioni doherty dohman dohn dohnal dohnalova dohring doibhilin doighre doijnck
doijncks doimo doinck doingeard doirnin doiron dokken dokkum dokonal dokoupil dokoupilova dokovic dokoza
doktor dol dolacek dolain dolainn dolan dolby dolce dolch dolci dold dole dolecek doleckova dolega
dolega-zakrzewska dolega-zakrzewski dolejs dolejsi dolejsova dolenc doles dolezal dolezalova dolezel
dolezelova dolf dolic dolinar dolinsek doliwa dolke doll dolladottir dollar dollard dollason dollis
dolman dolnicar dolores dolovic dolph dolphin domachowska domachowski domagala domaldadottir domaldason
domaldis domalds domaldsdottir domaldsson doman domanovic domanski domazet dombroski dombrovska
dombrovskis dombrowski domek domene domenech domeniconi domhnaigh domhnaill domhnallain domian dominczak
domine domingo domingue domingues dominguez dominiak dominici dominick dominikovic dominiks dominique
dominkovic domino dominquez dominy domisevac domjan domka domljan dommelen dommels domo domon domowicz
domurad domzal don dona donadira donagher donaghy donahoe donahue donaire donald donalds donaldsdottir
donaldson donaldsson donaoile donarelli donati donato donatoni doncabe doncevic donchadha donchu doncic
donckers donda dondergoor dondur donegan donelson doner dones donevic doney dong dongen donghaile dongol
dongoran donica donie donini donis doniyorov donkerd donkergoed donkersgoed donkor donley donlon
donnabhain donnacha donnagain donnain donnan donnay donncha donnchadha donnchaidh donnchu
donndhubhartaigh donndubhartaigh donnell donnellan donnelly donner donnet donnghaile donnghusa donofrio
donoghue donoho donohoe donohue donoso donovan dony donz donze doods doody dooenck dooey doogan doohan
doolan dooley doolin doolittle dooly dooren doorhof doorn doornhem doornijck doornik doorninck
doornincks doornink doorty doppers doppler dopsa dopuda dor dora dorado doradottir dorai doran dorason
dorawa dorazio dorcha dorchaidh dorchaidhe dorchaigh dorchain dordain dordan dore dorey dorfer dorfman
dorgan doria doric dorig dorigo doring dorion doris dority dorka dorko dorkova dorman dormond dorn dorna
dornan dorner dornik dornink doro doroba dorobek dorobisz dorociak doronjski dorontic doronzo
doroszkiewicz doroszuk dorot dorota dorotova dorova doroz dorr dorre dorrian dorris dors dorsa dorsaz
dorsch dorschner dorsett dorsey dorsman dortch dorthe dorton doruch dorval dorynek dorzenoni dos dosch
dosek doshi doskocil doskocilova doskoczynski dosotheus doss dossett dossetti dossi dossing dostal
dostalova doster dostert dostie dotson dotta dotte doty doubek doubkova doubrava doubravova doucet
doucette doud doudigan dougan dougherty doughty douglas douglass douma doumont dousa douse dousova
douthit douthitt dovara dove dover dovudov dovudova dow dowd dowdell dowden dowdle dowdy dowell dower
dowerg dowey dowler dowley dowling downar downard downer downes downey downie downing downs doyckink
doyen doyle doynck doyon doza dozier dozsa draaijers draaisma draajers draayers drabczyk drabek drabik
drabkova drac drachmann dracic draeger draejers dragan draganovic draghi draghici dragic dragicevic
dragin drago dragobratovic dragoi dragojevic dragojlov dragomir dragon dragone dragoni dragoviczafred
dragu draijer draijers drain drajers drajna drajnova drakcic drake drakeford drakenberg drakes drakos
drakulic drame dramlic drandic drapeau draper draskovic draskovich draskovics draskovits draughn
draupnirs draus draxler dray drayton drazic drazyk drca drcelic drdla drechsler drees dreese dreesen
dreesens dreessen dreessens dreher dreier dreiers dreijer dreijers dreiling dreimane dreimanis
dreissigacker drej drejer drejers drekadottir drekason drekis drela drempel drengs drengsdottir
drengsson drenjacevic drennan drennen drennon drentel drentell drentels drenten drenthe dreschner
dresdner dresevic dresser dressler dreszer dretvic drew drewa drewes drewicz drewnik drewniok
drewniowska drewniowski drewnowicz drewnowska drewnowski drewry drews drexler dreyer dreyers drgas drian
driehuis dries driesen drieskus driessche driessen driesten drietlaar drievoet driggers driggs drijhuijs
drijhuis drinic drinjak drinkard drintel drisceoil driscin driscoll driskell driskill driver drljaca
drljan drmanac drmanovic drmoncic drobczynska drobczynski drobek drobik drobisz drobna drobniak drobnik
drobny drobot drochain droguett drohan droighneain drolet droma drommelders drommeler drommelers drompt
drona dronaidhe droney droogendijk drop droppa dropper droppers droppova dros drost drosten drotar
drotarova drouet drouin drown droz drozd drozda drozdov drozdova drozdowicz drozdowski drozdz drozdzal
drozdziel drozdzik drtina druachain druart drub drubin drucker drum drumheller drumm drummelers drummer
drummond drummy druppers drury druso druszcz drvarevic drvenica drwiega dry dryden drye dryer drygala
drygas dryka drynda drysdale drywa drzal drzewiecka drzewiecki du dua duadottir duah duane duar duarcain
duarte duason dub duba dubach dubandlela dubashi dubay dubazane dube dubeau dubel dubey dubha
dubhabhoireann dubhagain dubhaigh dubhain dubhartaigh dubhchain dubhda dubhdabhoireann dubhdhain
dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain dubhshlaine
dubhthaigh dubhuidhe dubiel dubik dubin dubis dubler dublin dubnicka dubochet dubois dubos dubose dubost
dubourg dubovecak dubovska dubovsky dubravec dubreuil dubska dubsky dubuc dubuis dubuisson dubuque dubus
duby duc duca ducan ducci ducharme duchemin duchene duchesne duchesneau duchman duchnik duchnowska
duchnowski duchon duchonova duchoud duck ducker duckett ducksworth duckworth duclos ducommun ducraux
ducret ducrocq ducry duczek duczmal duda dudala dudas dudash dudczak dudek dudekova dudik dudikova dudka
dudko dudkova dudkowiak dudler dudley dudli dudo dudok dudokova dudova dudziak dudzicz dudziec dudzik
dudzinski due dueholm duell duelund duenas duenck duenk duerr dueven duez dufault dufek duff duffey
duffield duffin duffy dufgus dufie dufkova dufort dufour dufrane dufrasne dufrene dufresne dufthaks
dufthaksdottir dufthaksson dugain dugaja dugal dugan dugar dugas dugerdil dugfus duggan dugger duggins
duguay duhaime duhamel duhanaj duhart duhig duhon duhy duibhealla duibheannaigh duibhfhinn duibhgeadain
duibhgeannaigh duibhgeannain duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna
duibhlearga duibhne duibhthe duigeannaigh duignan duigneain duijmen duijnck duijser duijtshof duijtshoff
duijvenslatt duilearga duilleain duineacha duink duinn duinneacha duinneachain duinnin duinnlei
duinnshle duinnshleibhe duinsmearach duirnin duis duithche duitman duitshof duiven duivenvoorde
duivenvoorden dujardin dujmovic dukada dukat duke dukelic dukes dukic dukovac dul dula dulaigh dulak
dulaney dulas dulbecco dulchaointigh dulcken dulemba dulewicz duley dulfer dulik dulin dull dulla
dullova dulman dulmans dulmer dulmers dulmes dulohery dulova dulude duma dumais dumakude dumala dumanjic
dumanli dumas dumez dumija dumin dumina dumins duminy dumisa dumitrache dumitrascu dumitrescu dumitriu
dumitru dummermuth dumnic dumond dumont dumortier dumouchel dumoulin dunadhaighe dunagan dunai dunaighe
dunain dunajewska dunajewski dunal dunaway dunbar duncain duncan duncanson dunda dundas dunfee dunford
dungan dunge dunham duniec dunigan dunk dunka dunkel dunkelberger dunki dunkin dunkle dunkley dunkova
dunlaing dunlap dunleavey dunleavy dunlop dunmire dunn dunne dunnewick dunnewijk dunnewold dunnewolt
dunnigan dunning dunns dunny dunphy dunroer dunser dunshleibhe dunson dunst dunston dunton dunurta
dunworth dunyoeva duodo duong dupan dupasquier dupere dupertuis dupin duplessis dupond dupont
duppenthaler dupras duprat dupraz dupre dupree duprey dupuis dupuy duque duquesne duquette durai durak
duran durand durant durante duras durasevic durazo durbin durca durcain durchain durco durcova durczok
durden durdevic durdik durdikova durdonova durdu durek durekova duren duret durfee durgan durgin durgnat
durham duric durica duricova durieux duriez durinic duris durisch durisova durka durkan durkee durkin
durko durkovic durkovicova durkovska durkovsky durlak durlej durlik durma durmaz durmus durnan durnin
durning duro durocher duron duroux durova durovic durovicova durovsky durovskyova durr durrant
durrenberger durrer durrett durrihy durso durst durussel dury duryea durys dusa duse dusek dusekova
dusenkalkar dusicka dusickova dusik dusikova duska dusko duskova dusova duss dussart dussault dussen
dustin duszczak duszczyk duszkiewicz duszynski duta dutcher dutertre dutil dutka dutkiewicz dutko
dutkova dutoit dutra dutrieux dutruy dutt dutta dutto dutton duty duunk duus duval duvall duvancic
duvanel duven duvenslat duvenvoirde duvillard duvivier duvnjak duvnjakculjak duxbury duyaza duygulu
duyvensladt duyvenslatt duyvenvoorde duze duzy dvalinns dvizac dvojak dvokic dvonc dvoncova dvoracek
dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwala dwamena dwane dwight dwivedi dworczak
dworniczak dwyer dyal dyar dybal dybas dybiec dybka dycha dyck dycus dycxbus dyczko dyda dydak dydo dye
dyer dyess dyett dyhr dyja dyjach dyjas dyka dykas dyke dykes dykman dykstra dylak dylik dylong dylus
dymarczyk dynak dynia dyradottir dyrason dyrek dyris dyrmunds dyrmundsdottir dyrmundsson dyrssen dys
dysart dyselbrink dyson dyszkiewicz dyszy dytko dytrych dywan dzakmic dzakula dzal dzanija dzapo dzene
dzenis dzenopoljac dzepina dziadkiewicz dziadkowiec dziadosz dziadowicz dziadura dziala dzialak dzialo
dziarmaga dziczek dzidek dziduch dziechciarz dziedzic dziedzina dzielak dzielska dzielski dzienis
dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit dzieza dzigumovic dzigurski dzika dzikic
dzikiewicz dzinic dziob dziopa dzirkale dzirkalis dziuba dziuban dziubdziela dziubinska dziubinski
dziuda dziugiel dziurawiec dziurdzia dziurla dziwak dzodanovic dzokoto dzsudzsak dzurjanin dzurjaninova
dzwonnik dəmirbəyli e'zozova each eachaidh eachain eachmharcaigh eaddy eades eads eady eagan eager eagle
eaglin eain eaker eakes eakin eakins ealanaidh ealey ealy eames eanaigh eanes earhart earl earle earles
earley earls early earnest earp earwood easboig easley eason east eastep easter easterday easterling
easterly easterwood eastin eastland eastman easton eastridge eastwood eatman eatmon eaton eaves ebani
ebbadottir ebbason ebbers ebberts ebbesen ebbinck ebbincks ebbink ebbis ebel ebeling ebener ebenesers
ebenezers ebergs eberhard eberhardt eberhart eberharter eberl eberle eberly ebersole ebert eberth ebink
ebling ebner ebron ebsen ebubechukwu eby eca eccles eccleston echavarria echevarria echeverria echols
eck eckard eckart eckbauer eckenrode ecker eckert eckervelt eckhardt eckhart eckhoff eckles eckley
ecklund eckman eckstein eco ecoeur ecoffey ector edberg eddadottir eddason eddie eddings eddington
eddins eddy edelen edelman edelmann edelstein eden edenfield edens eder edgar edgars edge edgell
edgerton edgin edgington edgren edick edie edilons edin edinger edington edison edling edlinger edlund
edman edmiston edmond edmonds edmondson edmonson edmunds edmundson edney edorh edson edstrom edun
edvalds edvards edvardsen edvardsson edvars edvins edvinsson edward edwards edwin eebbijnck eebinck
eeckhout eeckinck eeffsinck eefsinck eefsink eefsinkbrink eeftink eekinck eekink eelckinck eelinck
eelink eelkinck eells eelman eelshof eeltijnck eeltinck eeltink eeltinkhuijsken eeltinkhuis
eeltinkhuisken eeltinks eelverdinck eelverdink eengels eenink eenpalu eerden eerenbeemt eerkens eerlings
eernisse eerola eerstinck eesinck eesink eesselijnck eesselinck eeszink eeverdink eevers eevsinck eewool
effertz effler effsinck efing efird efraims eftimie egan egbers egbert egberts egbochukwu egea egeberg
egeland egeli egelja egeljic egelund eger egeric egerszegi egerton egge eggel eggen eggenberger
eggenmueller eggenschwiler egger eggerick eggers eggert eggerts eggimann eggincks eggink eggleston eggli
eggmann eggs eggthors egholm egic egills egisheim egli eglinton eglite eglitis egloff egnell egorov
egterbroek ehigiator ehlers ehlert ehm ehmann ehrhardt ehrhart ehrig ehrlich ehrling ehsaas eibhir eibl
eich eichberger eichel eichelberger eichenberger eicher eichhorn eichinger eichler eichmann eichner
eichorn eickhoff eidars eide eids eidsdottir eidson eidsson eifert eigenheer eigenmann eigenwillig
eijbers eijkelboom eijkman eijlers eijndhoven eijnink eijssel eijting eikars eikelkamp eikemo eikenboom
eil eiland eiler eilerdinck eilerman eilers eilerts eilfirt eilifs eilifsdottir eilifsson eimer einars
einarsson einaudi einert einink einirs einthors einvards einvardsdottir einvardsson eiriks eiriksdottir
eiriksson eis eischen eisele eisen eisenberg eisenegger eisenhauer eisenlauer eisenman eisenring eisl
eisma eisner eiteagain eitheagain eitinck eivers eivins ejlaal ejlersen ek ekai ekal ekberg ekblad ekbom
ekdahl ekdal ekelund ekeno ekenstierna ekert ekholm ekici ekidor ekinck ekink ekiru ekitela eklof eklund
ekman ekpo eksioglu eksteen ekstrand ekstrom ekwueme elam elamin elant elardo elatli elb elbaek elbe
elbekov elbekova elberg elbergs elberinck elbert elberts elbertse elborg elburg elcan elciboga eldars
elder eldgrims eldgrimsdottir eldgrimsson eldjarns eldmars eldons eldorov eldorova eldors eldred
eldredge eldridge elds eldsdottir eldsson elebiyo elekinck elens elentinus elert elevelt eley eleyth
elfars elferdinck elferdink elferink elfers elfferdijnck elfferink elfrads elfradsdottir elfradsson
elfrink elgaard elgin elgueta elia elias eliasen eliason eliasova eliassen eliasson elicin elie eliesers
elifova eligibile elijah elimars elinbergs elinbergsdottir elinbergsson elinck elinckinck elink
elinmunds elinmundsdottir elinmundsson elinors elis elizabeth elizalde elizondo elkin elking elkink
elkins elkjaer elladottir ellard ellason elledge ellefson ellegaard ellena ellenberger ellenburg
ellender eller ellerbe ellerman ellerts ellery ellett elleverkinck ellidadottir ellidason ellidis
ellinger ellingsen ellingson ellington elliot elliott ellis ellison ells ellsworth ellwart ellzey elmars
elmastasoglu elmer elmiger elmo elmore elms elmsater elmurodyev elmurodyeva elnurov elnurova elo
elofsson eloranta elorza eloy elrod els elschot elsemulder elsen elsenaar elsener elsenerus elser
elsinga elsinghorst elskamp elsner elson elss elston elswick eltinck elton eltschinger elvars elverdinck
elverdink elverfeldt elverinck elvers elvina elvins elvis elwart elwell elwood elworthy ely elyorov
elyorova elzas elzey elzinga elzinkhorst emanuel emanuele emanuelli emanuels emanuelsson emard emaus
embden emberton emborg embranthiri embree embreks embrey embry emeli emeralds emerick emerik emerson
emert emery emig emilio emils emilsson eminov emma emmanuel emmanuels emmelen emmelmann emmen emmenegger
emmerich emmerick emmerik emmert emmett emmi emmons emo emond emonet emory emrich emrick emsink emuria
en enache enachi encarnacion encina encinas enciso endemans ender enderby enders endicott endo endres
endress endringer endrizzi endsley endzina endzins ene enea enemark enevoldsen eng engberg engbers
engbersen engberts engdahl engebretsen engebretson engel engeland engelberts engelbrecht engelen
engelhardt engeli engelinck engelmann engels engelse engelstad engen enger engert engholm engilberts
engilbjarts engilbjartsdottir engilbjartsson engiljons engills engl england engle englebert englehart
engleman engler englert engles english englund engman engram engstrom engvall eni enksink enkssink enloe
enlow enninck ennis enns enoch enochs enoks enos enquist enri enrico enright enriquez enschot ensdijk
enserink ensign ensley ensminger ensor entinck entincks entink entrekin entringer enz enzinger eochadha
eochagain eochaidh eochain eoff eoghain eoin eoinin eothach eotvos epars epifani epifano epiney episcopo
epley epling eplinius epman epp eppenhof epperly epperson eppinck epping eppinga eppinger eppink
eppolito epps epstein eramo erard eraslan erasmus erazo erb erbay erben erbenova erber erberk erbolato
erbulak erceg ercegovic ercetin erckens ercolani ercole ercoli erdin erdman erdmann erdogan erdos eregae
erez erginsoy ergotic ergul erhan erhardt erhart erhout erices erichsen ericksen erickson erics ericson
ericsson erik eriks eriksen erikson eriksson erjavec erkekli erkel erkens erkenswik erketswik erkkila
erkko erlacher erlandsen erlandson erlandsson erlars erlei erlends erlendsdottir erlendsson erler
erlings erlingsdottir erlingsson erm ermenreksdottir ermenreksson ermini ernesje ernesse ernest ernestos
erni ernirs ernisse ernits ernman ernser ernst ernsten ernsts ernstsen erny eronat eronen erons
erpelding erpenbeeck erpenbeke erps erpsdottir erpsson errani errante errera errichiello errico errigo
ersek erskine ertas ertel ertepinar ertl erturk erupe ervasti ervati erve ervin ervine erving erwes
erwin erzen es esanu esbensen escalante escalera escalona escamilla eschler escobar escobedo escolano
escoto escribano escriva escudero esekiels esekon esenwein esfandyar eshan eshelman esinkbrinke esinyen
esjars eskelinen eskens eskes eskesen eskew eskildsen eskola eskridge eslick eslinger esmeijer esmeria
esnault espada espana espanol esparza especemile espejo espensen espersen espinal espindula espino
espinosa espinoza espiritu espitia esposito esqueda esquibel esquivel esras esrudottir esruson essary
esselen esselinck esselink esselinkpas esser essert essex essinck essincks essink essinkbrink esson
estabrook estay este esteban estefans estell estep estepp ester esterhazy estermann esters estes esteve
esteves estevez estey esther estill estrada estrella etemi eterovic etheredge etheridge ethier ethridge
etienne etique etter ettinger ettlin etyang etzebeth etzel etzler etzold eubank eubanks eudy eugene
eugster eure eury eustace evalds evan evangelista evangelisti evanoff evans evarti eveland evelingen
evelyn even evens evensen evenson evequoz everaert everde everdink everett everette everhardink everhart
everinck everitt everly everman evers eversan eversole everson evert everts evliyaoglu evola evoy evrard
evstifejev ewald ewalt ewart ewell ewen ewers ewert ewing ewoi exley exo exposito exum eyanae eyben
eybergs eye eyer eyjolfs eyjolfsdottir eyjolfsson eylaugs eylaugsdottir eylaugsson eyleifs eyleifsdottir
eyleifsson eyler eymars eymunds eymundsdottir eymundsson eynde eyre eyriks eyriksdottir eyriksson
eysteinns eythors eyvars eyvazali eyvazli eyvinds eyvindsdottir eyvindsson eze ezell ezeugo ezzell ezzo
faas faassen fabbri fabbricatore fabbro fabel fabela faber fabian fabianczyk fabiani fabiano fabianova
fabijanic fabijanovic fabio fabis fabiszak fabjan fabozzi fabra fabre fabregas fabregat fabri fabricius
fabris fabrisius fabrizi fabrizio fabro fabry fabus fabusova fac faccini facciolo faccitin fachini
fachtna facke faco faculjak facundes fadda fadden fadel fadian fadipe fae faenza faerber faes fafard
faferek fafnirs fagain fagan fager fagerstrom fagerudd faggiani fagiani fagin fagotto fagundes fagunwa
fah faherty fahey fahham fahlmer fahner fahri fahriddinov fahriddinova fahrni fahy faiella failbhe
failla faillace fain faiola fair fairbanks faircheallaigh fairchild faircloth fairfax fairfield fairhall
fairley fairman faison faith faivre faizan fajardo fajdetic fajdiga fajimi fajnor fajnorova fakazi
faktor fakude fal falabi falardeau falasco falba falbo falcao falchetto falchi falcione falcioni falco
falcon falcone falconer falconi fales faleti faletti falgeirs falgoust falgout falier falk falkadottir
falkanger falkason falkenberg falkenrath falkis falkner falkowski fall fallaci fallamhain faller
fallesen fallin fallis fallo fallon fallone falloppio falls faloye falquet falqueto falquetto fals
falsdottir falsetta falsetti falso falsone falsoni falsson falt falter faltskog faltyn falvey falvo
falzarano falzon falzone fama famiglietti famula famularo fan fanara fancello fancher fanella fanelli
fang fanger fanisa fankhauser fann fannars fannbergs fanngeirs fannin fanning fannon fant fanta fantin
fantini fanto fanton fantoni fantova fantozzi fanucchi fanucci faodhagain faoite faolain farace faraci
farago farah faranain faranda farangizova faraone farber farcas farcic fardel fardim fardin fardink fare
farell farella fares farese faresta fargnoli fargo farhodov faria farias farida fariello farin farina
farinacci farine farinella farinelli farino faris farish farizayeva farizov farkas farkasova farkasovska
farkasovsky farkondeh farland farley farlow farmer farnan farner farnese farney farnham farnon
farnsworth farnum faro farone faroni farquet farquhar farr farragher farrand farrar farre farrell
farrelly farren farrer farrington farrior farris farrish farrissey farrissy farro farrow farruggia
farruggio farrugia farruhov farruhova farry farta farthing faruga farwell faryna farzonova fasanella
fasano fasasi fasching fasciano fasiang fasiangova fasnacht fasoli fasolo fason fasone fassarella
fassbender fassett fassio fast fastring fasullo fatha fathaigh fatharta fathartaigh fathina fatica fatta
fattore fattori faty faubert faucett faucette fauche faucher fauchere faucherre fauconnier faught faugno
faulhaber faulk faulkner faull faundez faure fausch faust faustini faustino fausto fauteux fava favale
favara favaro favata favela favero favia favier favoreto favorito favors favre favreau favro fawcett fay
faye fayolle fayzbekov fayzbekova fazekas fazio fazli fazliddinyev fazliddinyeva fazliju fazoli fazollo
fazolo fazzari fazzi fazzina fazzini fazzino fazzio fazzolari fazzone feagin fealy fearachain fearachair
fearadhaigh fearain fearchair feardhaigh fearghail fearghaile fearghaiosa fearghusa fearon fearrai
fearraidhe fearraigh fears feaster feather feathers featherston featherstone febian febo febrianti febus
fechant fecher fechner fecken fecteau fedak feddersen fede fedele fedeli feder federer federici federico
federspiel fedier fedor fedorczyk fedorov fedorova fedotov fedyk fee feehan feeley feely feeney
feenhouse feenstra feeny feer feest fegan fehan feher fehilly fehlmann fehr fehrig fehringer feichin
feichtenschlager feichter feichtinger feichtner feiereisen feigenbaum feighery feigl feijoo feil
feinberg feinen feinneadha feinstein feinstra feirtear feist feitel feith feithin feitknecht feitoza
fejfar fejfarova fekete fekonja felan felban felber feld feldek feldekova felder feldkamp feldman
feldmann feldt feleppa felete feletti felges felice felicetti felici feliciano feliksiak feliniak felipe
felisiak feliu felix felixs feliz feliziani felke felker fell fellah fellay feller fellers fellin
fellinger fellman fellmann fellner fellows felt feltboom felten feltgen feltman feltner felton felts
felty feltz feltzer felus femia femina fencl fenclova fender fenderson fendley fenelon fenger fengs
fengsdottir fengsson fenighty fenlon fenn fennell fennelly fennemans fenner fennessey fenning fenoglio
fenrirs fenske fenstermacher fenton fentress fenwick fenya feola feole fera feraco ferat fercher
ferdinands ferdinck ferdyn ferebee ferenac ferenc ferencova ferencz feret fergerson fergus ferguson
ferhat ferilli ferjan ferko ferkova ferland ferlazzo ferlin ferlita ferluga ferm fermi fermin fern
fernanda fernandes fernandez fernando fernicola feron ferone ferrabosco ferraco ferracuti ferrada
ferragamo ferragni ferraioli ferraiolo ferraiuolo ferran ferrand ferrandez ferrandino ferrandiz ferrando
ferrante ferranti ferrantino ferrao ferrara ferrarese ferrari ferrarini ferrario ferraris ferraro
ferrarotti ferrata ferrazzi ferre ferree ferreira ferrel ferrell ferrer ferrera ferreras ferreri ferrero
ferretti ferreyra ferri ferrier ferrighetto ferrigno ferrin ferrini ferris ferriter ferro ferron ferroni
ferrucci ferry ferstl fertig fertrams feruzova fessler festa festuccia fett fetten fetter fetterman
fetters fetty fetz fetzer feu feuerbach feuerstein feusi feuz fevre fevrier few fewell fey feyder
feykirs feys ffeerinck ffresen fhailghigh fhaolain fhearadhaigh fhearchair fheargail fhearghail
fhearghaile fhearghusa fhearraigh fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin
fhionnachta fhionnachtaigh fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir
fhlaithbheartaigh fhlaithimh fhlannagain fhlannain fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh
fiacha fiachain fiachna fiachra fiaich fiala fialova fiannachta fiannachtaigh fiannaidh fiannaidhe
fiannaigh fiaux fibonacci fica fichardt fichera fichtinger ficino fick ficner fico ficon ficova fidelis
fidler fidor fidos fidura fidvi fieberdink fieberink fiebig fiedler fiedlerova fiedorczuk fiedoruk field
fielder fielding fields fieramosca fiere fierek fierens fierro fierros fietz fievet fife fifer fifield
fifills figaro figat figheadora figi figl figueira figueiredo figueras figueroa figuerola figura fihlela
fijak fijalek fijalkowski fijewska fijewski fijol fik fike fikes fikrətoglu fikus filak filali
filangieri filar filas filatov filban filbin filc filcova filek filer files filet filete fileti filetti
filiatrault filice filiks filimon filip filipan filipcic filipe filipek filipekova filipiak filipic
filipko filipkova filipova filipovic filipowicz filipowski filippelli filippi filippini filippo
filippone filipponi filippov filippus filips filkins fillekes fillinger fillion fillmore filogamo
filsinger filson filtenborg filus filusz filzi fim fimple fina finamore finan finch fincham fincher
finck fincke findlay findley fine finegan finelli finetti finger fini finizio fink finka finkbeiner
finke finkel finkelstein finkle finklea finkova finlay finley finn finnbjorns finnbogadottir finnbogason
finnbogis finneachta finneadha finnegan finnell finneran finnerty finney finngeirs finnie finnjons
finnlaugs finnlaugsdottir finnlaugsson finns finnsdottir finnsson finnthighearn finnucane finnvards
finnvardsdottir finnvardsson fino finocchiaro finocchio finotti finotto finstad finucane finzi fiocca
fiocchi fiodhabhra fiol fiola fiolek fiolka fiona fionartaigh fionnachta fionnachtaigh fionnagain
fionnain fionnallain fionndhubhcain fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacain
fionntain fior fioravante fioravanti fiore fiorella fiorelli fiorello fiorentini fiorentino fiorenza
fioresi fioretti fiorez fiori fiorilli fiorillo fiorim fiorini fiorino fiorio fiorito fiorot fiorotto
fiorucci fiqueroa firat firbhisigh firdavsev firdavsyev firdavsyeva firese firestone firgantoro firlag
firmansyah firme firtear firth fisbah fiscalini fisch fischbach fischer fischerova fischetti fischli
fischlin fisco fiscus fiser fiserova fiset fish fishback fishburn fishel fisher fishman fisk fiske
fisker fister fit fita fitas fitch fitchett fite fithchealla fithcheallaigh fitipaldi fitratov fitratova
fitrzyk fitschen fitting fittipaldi fitts fitz fitzgerald fitzgibbon fitzgibbons fitzhugh fitzi
fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fiutak fix fizer fjalars
fjarkadottir fjarkason fjarkis fjeld fjelde fjeldstad fjodorov fjolars fjolmunds fjolmundsdottir
fjolmundsson fjolnirs fjolvars fjornirs flaas flabhain flacco flacer flack flaga flagg flaherty flahive
flaiano flaim flaithbhearta flaithbheartaigh flaitheamhain flaithearta flaithimh flaithimhin flaitile
flak flake flaman flamand flament flaminio flammang flammer flanagain flanagan flanary flanders flanery
flanigan flanjak flannabhra flannagain flannagan flannchadha flannelly flannery flannghaile flannigan
flantz flarta flaskamp flasza flater flathamhain flatharta flathartaigh flatley flatt flaugher flavin
fleche fleck fleckenstein fleeman fleenor fleerkatte fleet fleetwood flego fleischer fleischhacker
fleischman fleischmann fleisher fleming flemings flemming flemmings flepp fles flesher fleshman fleszar
fletcher fleurant fleuren fleury flick flickinger flieger fliegner flinchum flindt flink flinkert flinn
flint flippen flippo flipse flipsen fliri flis flisek flisiak flocco floch floder flodqvist floinn
flokadottir flokason flokis flood flooren flor flora florczak flore florea florek florence florencio
florents flores florescu florez flori florian florianova floricelovic floridia florijn florio floris
flory flosadottir flosason flosis flottmann flournoy flovents flower flowers floyd flozillo fluck
fluckiger flueler fluellen fluharty fluhmann fluker flukiger flury fly flynn flynt flythe fo foa fobbs
focht fockers fockijnck fockinck focking foconi focsa fodhladha fodor fodulovic foerstner fofana foffi
fofie fog fogaca fogarta fogartaigh fogarty fogas fogasova fogazzaro foged fogel fogele fogelis
fogelklou fogg fogh foghladha foghlu foghludha fogiel fogle fogleman foglia foglio fogt fohn foidl fois
foisy foit fojt fojtik fojtikova fok fokkers fokkes fokking fokkink folan folch foldager folden foletti
foley folga folger folino folivarski folk folkadottir folkason folkerts folkesson folkis folks follett
folliero follis follmi folly folmar folse folsom folta foltyn foltynova foltys foltz fomby fomin fonck
fonda fondo fondren fong fonhof fonhoff fonjallaz fonseca font fontaine fontana fontanella fontanez
fontecchio fontenot fontes fonti fonville fonzi foockijnck foody foor foos foot foote foppiano forafo
forain foran forbes forbis forbush force forcier forcina forconi forcucci ford forde fordham fordyce
fore forehand foreman foremniak forero forest foresta forester forestier foret foretay forgac forgacova
forget forgey forgione forgues forino foriwaa forjan forkel forkin forkink forlani forlano forlenza
forlini forma forman formanek formankova formanova formato formbach formica formigoni formisano
fornaciari fornadottir fornalik fornalska fornalski fornara fornason fornay fornazier forney forni
fornis forrer forrest forrester fors forsberg forsell forsgren forslund forsman forsstrom forst forster
forstner forsyth forsythe fort forte fortenberry forth forti fortier fortin fortini fortino fortner
fortney fortova fortson fortugno fortuin fortuna fortunato fortune fortuny fortuyn forysiak forza
foscari foschi fosco fosdick foser foshee foskey foss fossen fossett fossmars fossum foster fosu fosua
foth foti fotihov fotihova fotimayeva foto foucart foucault fouch fouche foucher foulk foulks foulon
fountain fouquet fourcade fourie fournier fouse fousek foushee fouskova foust fout fouts foutz fowler
fowlkes fox foxworth foxx foy foye foyle frabotta fracassi fracasso fracci fracheboud frachin frackowiak
fracz fraczek fraczkiewicz frade fradella fradette frady fraga fragale fragniere fragola fragoso fraher
frahm frahmeke frailey frainclin fraioli fraire frais fraise fraisse fraizer fraken frakes fraley
fralick frame frami frampton frana franas franaszek franc franca france frances francesca franceschet
franceschetto franceschi franceschini francesco francesconi francese francey francezi franch franchetti
franchi franchin franchina franchini franchino francia francillon francione franciosa francis francisca
francischeto francischetto francisco franciskovic francisqueti francisqueto franck francken franco
francoeur francois francoise francone francova franczuk frandsen franecki franek franekova franey
frangella frangipane frania franiak franic franicevic franik franjic franjicabramic franjiczelic frank
franka franke frankel frankemeulen franken frankhuizen franklin franklins franko frankova frankow
frankowicz frankowska frankowski franks frankson franns frano franova frans franscini fransen franssen
fransson franta frantz frantzen franusic franva franz franza franze franzen franzese franzis franzmann
franzone franzoni franzs frappier frars fras frasca fraschina frascone frase fraser frasher frasier
frasure fraszczyk fratangelo fratczak frate fratello fraticelli fratila frattaroli fratti frattini frau
frauen frauendorf frausto frautschi frawley fray frazao frazee frazer frazi frazier frazzini freaney
frechette fred freda frederick fredericks frederickson frederico frederiksen fredes fredette fredholm
frediani fredin fredo fredrick fredricks fredrickson fredriks fredriksen fredriksson free freeborn freed
freedman freeland freeley freels freely freeman freeney freer freers freese freesen freeth freeze
fregolent fregoso frei freiburghaus freigang freil freimane freimanis freimann freimuth frein freire
freis freisen freitag freitas frelek frelich freling frelink frema fremie fremont frenbruge french
frenette frenkel frenken frentz frenzel frere frerichs frericks freriks freriksen fresco frescobaldi
fresen fresh freshour fresquez fretwell freud freudenberger freudenburg freudenthaler freund freuwink
frew frey freybjorns freygards freygardsdottir freygardsson freymars freymods freymodsdottir freymodsson
freymond freymunds freymundsdottir freymundsson freyre freyrs freysteinns freythors freyvids
freyvidsdottir freyvidsson frezza friar frias friberg fric fricano friche frick fricke fricken fricker
fricks frickus frid friday fridbergs fridbergsdottir fridbergsson fridberts fridbjorns fridfinns
fridfinnsdottir fridfinnsson fridgeirs fridjons fridlaugs fridlaugsdottir fridlaugsson fridleifs
fridleifsdottir fridleifsson fridley fridmanns fridmars fridmunds fridmundsdottir fridmundsson fridrich
fridrichova fridriks frids fridsdottir fridsson fridsteinns fridthjofs fridthjofsdottir fridthjofsson
fridthors fridvins fried friedek friedel friedenberg friederich friedl friedlander friedli friedman
friedmann friedrich friedrichs friedrichsen friehus friel friele frielink friend frier frierson fries
friese frieselder friesen friess friezell friezelle friezen frigan frigerio friggi frighil frigo frigon
friis frimanns frimer frimerova frimpomaa frink frisbee frisbie frisby frisch frischknecht friscic
frisella frisina frisk frison frisone fritch frith frithile fritsch fritschi fritts fritz fritzs frizi
frizzell frizzera frizzo frketic frodadottir frodason frodis frodmars froehlich froelich frohli frohlich
frohn frohofer froio frolick frolov frolund from froman froment fromm frommelt fron fronczek fronczyk
frongillo fronia front frontiero frontino froon frosch froschauer froschl frossar frost frostadottir
frostason frostis frubink fruett fruge fruhwirth frukacz frunza frunze frutiger frutos fry fryar frycz
frydel frydrych frydrychova frydrychowicz frye fryer frykowska frykowski fryman frymus frys ftacnik
ftacnikova ftorek ftorekova fu fuada fuadachain fualain fuallaigh fuarain fuarthain fuaruisce fucci
fuccillo fucek fuchs fuchslin fuchsova fucik fucikova fuckinck fuda fudalej fudge fuente fuentealba
fuentes fuentez fuenzalida fuertes fuertman fuga fugate fugazzi fugiel fuglsang fuhlbrugge fuhrman
fuhrmann fuickinck fujiati fujii fujimoto fukking fukkink fuksa fuksova fulaneti fulara fularczyk
fulawka fulbright fulcher fulco fuldauer fulford fulgenzi fulgham fulghum fulginiti fuli fulk fulkerson
fulks fuller fullerton fulliam fullilove fullmer fullwood fulmer fulop fulp fulton fults fultz fumagalli
fumaneri fumanesi fumarola fumeaux fumo funadottir funari funaro funason funch funches fundak fundao
funder funderburg funderburk fundi funes fung funis funk funke funkhouser funmilayo funnell fuoco fuqua
fuquay fura furaigh furda fureder furer furey furfaro furga furgal furgala furger furia furian furino
furlan furlong furlow furman furmankiewicz furness furno furr furrer furrian furrow furry furst furtado
furter furtuna fusadottir fusani fusaro fusason fuscaldo fusco fuseli fuselier fusenig fusillo fusinato
fusis fuson fuss fussell fust fuster futch futrell futtrup futyma fux fuzaylov fuze fuzeti fyda fydrych
fye fyfe fyffe fyhn fylkirs fərəcov g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gaal
gaarde gaarder gaasch gaba gabadela gabaldon gabara gabathuler gabba gabbana gabbard gabbert gabel
gabela gabhachain gabhain gabhann gabhezi gabhisa gabhlain gabioud gabius gabka gable gabler gabor
gaborova gabriel gabriele gabrieli gabrielli gabrielova gabriels gabrielson gabrielsson gabriyelov
gabrovsek gabrych gabryel gabryelczyk gabryszak gabud gaburro gabutti gacanovic gaccione gacem gacevic
gachain gachanja gacheri gacheru gachet gachoki gacic gacina gacinovic gadanski gadberry gadbois gadd
gadda gaddadottir gaddason gaddini gaddis gaddy gade gadegaard gadhra gadiaga gadlela gadomski gadowska
gadowski gadschiew gadsden gadson gadzala gadzic gadzina gaeckinck gaels gaertner gaerverdinck gaeta
gaetani gaetano gaete gaffney gafford gafraigh gagala gagashe gage gages gaggini gaggioni gagic gagliano
gagliardi gaglione gagne gagnon gago gagovic gagricic gagro gagys gahan gahleitner gahwiler gaia gaiatto
gaibhin gaibhre gaibhtheachain gaiciunas gaigher gaiguer gaile gailey gailis gailite gailitis gailius
gaillard gaillet gaillin gailliuin gailys gain gaina gaine gaineard gainer gaines gainey gains gaiotto
gairbhe gairbhia gairbhighe gairbhin gaiser gaitan gaither gaito gaizauskas gajardo gajcy gajda gajdos
gajdosova gajdzik gajec gajewski gajgicmatic gajowiak gajownik gajski gajzler gakii gakstadter gal gala
galach galain galaj galamb galambos galan galander galano galante galanti galarneau galarza galasso
galat galati galaviz galavotti galaz galazka galbraith galbreath galczynska galczynski galdames galdikas
galds galdsdottir galdsson gale galeano galeati galeazzi galecka galecki galek galentine galenus
galenzone gales galesic galewicz galey galeza galgallo galgalo galiano galiazzo galic galica galicia
galijn galik galikova galilei galina galinac galindo galinska galinski galipeau galjak galjen galjer
galka gall gallagher gallaher gallain gallais galland gallant gallardo gallart gallaway gallchobhair
gallchoir galle gallee gallego gallegos galleguillos gallen galler gallet galley gallez galli galliard
gallien galligan galliker gallimore gallion gallivan gallman gallo gallogly gallois gallop galloway
gallucci gallup galluzzo galon galos galosevic galova galovic galtarossa galu galuba galuppi galvan
galvani galvez galvin galvis galyean galyon gama gamache gamaliels gamba gamberini gambill gambino
gamble gamblin gamboa gamboni gambrel gambrell gambu gambuse gamede games gamez gamhna gamhnain gamino
gamlin gamma gammage gammelgaard gammill gammon gammons gamon gamper gamperle gamrat gamsjager ganaird
ganaka gancarczyk ganckvoort gandara gandhi gandolfo gandy ganea ganesan ganesh ganeshamoorthy ganey
gangan gangemi gangl gangnus ganguly ganley ganly gann gannaway gannon gans gansner gant gantar
gantevoort gantforth gantner gantt gantvoort gantz ganz ganzmann ganzzuparic gaoith gaoithin gaona gaora
gapys gara garaba garafalo garafola garai garaidh garand garate garatva garau garavaglia garavan garay
garb garba garbaciak garbacik garbani garbarini garbarino garbeldijnck garbels garber garbhain garbo
garbowska garbowski garceau garces garcia garczarek garczyk gard gardars garde gardea gardella garden
gardener gardiman gardin gardiner gardner gardocka gardocki gardonyi garduno gareau garety garey
garfield garfinkel garg gargallo gargan gargano gargiulo garibaldadottir garibaldason garibaldi
garibaldis garibay garica gariepy garifo garin garkendarp garland garlock garman garmendia garmon
garncarek garncarz garneau garner garnes garnett garnica garnier garobbio garofalo garofano garon garone
garonja garozzo garps garpsdottir garpsson garr garradottir garraghy garrahy garramone garrard garrason
garreau garren garret garretsen garretson garrett garrick garrido garriga garrihy garris garrison
garritano garrits garritsen garrity garritzen garrone garrow garry garst garstenveld garth gartlan
gartland gartman gartmann gartner garton garufi garvelink garver garverdinck garverdink garvey garvin
garwerdinck garwert garwood gary garza garzon garzone garzoni gas gasa gasaway gasbarro gasche gascon
gasek gasela gashi gasienica gasik gasior gasiorowska gasiorowski gasjune gasjuns gaskell gaskill gaskin
gaskins gasmi gasnier gaspar gaspard gasparello gaspari gasparini gasparotto gasparova gasparovic
gasparovicova gasparro gaspenvelt gaspenveltt gasper gasperi gasperini gaspic gaspoz gass gassama
gassaway gasse gasser gassner gast gastel gastelum gaston gasz gaszczak gately gates gatewood gathain
gatherat gathers gathogo gathoni gati gatica gatimu gatlin gatling gato gatsheni gatson gatta gatti
gattis gattlen gatto gatton gattone gattringer gattuso gatwiri gatzka gauadottir gauason gaucci gauchat
gauci gauder gaudet gaudette gaudiano gaudin gaudino gaudio gaudioso gaudreau gaudreault gaudry gaudyn
gaughan gauis gauks gauksdottir gauksson gaul gaulin gault gaumann gaumond gauna gaunt gause gautadottir
gautason gauthey gauthier gautier gautis gautreau gautreaux gautreks gautreksdottir gautreksson gauts
gautschi gautsdottir gautsson gautvids gautvidsdottir gautvidsson gauvin gauvreau gava gavaghan gavalier
gavalierova gavenda gavendova gavican gavigan gavillet gavin gavina gavino gaviria gavornik gavornikova
gavric gavrila gavrilita gavriliuc gavrilov gavrilovic gavrovic gawel gawkowska gawkowski gawliczek
gawlik gawlowicz gawlowska gawlowski gawron gawronski gay gaya gayden gaydos gaye gayhart gayle gaylor
gaylord gaymon gaynard gaynor gaytan gayton gazaway gazdic gazi gazibara gaziova gazivoda gazo gazola
gazova gazu gazzara gazzo gazzola gbadamosi gbogboade gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa
gealabhain gealagain gealbhain geanain geannain geany gearabhain gearachaigh gearailt gearain gearan
gearchaigh geard geargain gearhart gearheart gearty geary gebashe gebauer gebbinck gebbing gebbink
gebhard gebhardt gebhart gebhezi gebink gebura geca geddes gedeza gedi gee geelen geelens geelijnck
geelijnk geelinck geelink geelkinck geels geenen geens geer geeraerts geerdes geerdink geerkes geerlichs
geerling geerlings geers geerts geertsen geese geesinck geesing geesink geessinck geessing geessink
geest geesynck geeszinck geffen geffroy gegic gegotek geherty gehre gehri gehrig gehring gehringer
gehrke geib geibheannaigh geibhinn geidigh geier geiger geijer geilvoet geimhridh geinoz geiradottir
geirards geirardsdottir geirardsson geirason geirfinns geirfinnsdottir geirfinnsson geirhards
geirhardsdottir geirhardsson geirhjorts geirhjortsdottir geirhjortsson geirhvats geirhvatsdottir
geirhvatsson geiris geirlaugs geirlaugsdottir geirlaugsson geirleifs geirleifsdottir geirleifsson
geirmunds geirmundsdottir geirmundsson geirolfs geirolfsdottir geirolfsson geirrods geirrodsdottir
geirrodsson geirs geirthjofs geirthjofsdottir geirthjofsson geirtryggs geirtryggsdottir geirtryggsson
geirvalds geirvaldsdottir geirvaldsson geis geise geisel geisendorf geiser geisladottir geislason
geisler geislis geissbuhler geissler geissmann geist geiszler gelabert gelardi gelckinck geldens gelder
gelderkamp gelekinck gelemanovic gelen gelens gelijnck gelin gelinas gelinck gelink gelkinck gelkincks
gelkink gelleckinck gellekinck gellemeyer geller gelli gellijnck gellinck gelling gellink gellirs gelman
gelo gelsingh gelsink gelso gelsomino gemelli gemen gemert gemignani gemito gemma gemme gemmill gemmink
gemza genao genazzi gencarelli gence genchi genco gendek gendera gendre gendreau gendron geneart
genechten genefaas genereux genest genet genetelli genetti gengeshe gengler gengo genin genjega genna
gennarelli gennari gennaro gennusa gennuso geno genolet genot genoud genova genovese genovesi gens
gensch gent gentenaar genthner gentil gentilcore gentile gentileschi gentili gentilini gentle gentry
gentzel geoffroy geoghegan george georges georgescu georgs gepa gera gerace geraci geradottir geraghty
gerald geraldo geralds gerard gerardi gerarghty gerason gerassimov gerbeldijnck gerbeldinck gerbennow
gerber gerberdinck gerdars gerdel gerdes geren gerena gergely gerhard gerhardt gerhart gerhold gerig
geris gerke gerken gerlach gerloffs germain german germani germann germano germany gerner gerold gerow
gerrits gerritse gerritsen gerritsma gerritz gerritzen gerrow gerry gerschler gersen gerson gerst
gerstle gerstner gerth gertsen gertz gervais gervasi gerverdinck gerwerdinck gerwig gerwijns gerwijnsz
gerzner gesell gesiarz gesijnck gesinck gesink gesinx gespers gess gessner gestel gests gestsdottir
gestsson getchell geter getka getty getz geudens geuen geuens geuking geun geurders geurekinck geurink
geurinks geurkinck geurkink geurts gevaert geven geverdink gevers gex geyer geyking gfeller ghabhann
ghafoor ghailing ghale ghalloglaigh ghaly ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal
gheimhridh gheorghe gheorghita gheorghiu gherbi gherman ghezzi ghidossi ghilardi ghille ghilleathain
ghirlanda ghirmai ghirr ghislain ghisletta ghita ghivan ghoerle ghoill gholson gholston ghose ghosh
ghuala ghunayn ghunna ghutayf giacalone giaccio giacconi giachi giacomele giacomeli giacomelli
giacometti giamboni giammusso giampaoli giampaolo gianascio gianella gianetta gianetti gianinazzi
giannelli giannetti gianni giannini giannone giannotti giannuzzi gianola gianolli gianora gianotti
giansante gianvecchio giardina giardini giasson gibala gibb gibbon gibbons gibbs gibby gibert gibilisco
giblin gibne gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru gicquel giddens giddings
gideon gideons gidley giebel giebing giebink giec giedrojc giehl giel gielen gielinck gielink giellinck
gier gierach gierak gierasimiuk gierat gierek giergielewicz gieriet gierisch gierkinck gierkink gieron
giers gierschner giersiepen giersz gierymska gierymski gies giesa giesche giese giesinck giesing giesink
giesler giess giessinck giessink gietka giezek giezendanner giffin gifford gift gigaba giger gigjars
gigli giglio gigliotti gignac gigon gigsdottir gigsson giguere gijbinck gijling gijsbers gijsbersen
gijsberts gijsen gijskes gijssberts gikonyo gil gilabert gilardi gilardoni gilbane gilbert gilberts
gilbertson gilbreath gilbride gilca gilchrist gilcrease gilde gildea gilder gildersleeve gildhuis
gilduff gile giles gilewicz gilford gilgen gilgunn gilhooly gilkey gill gillabert gillain gillam gillan
gillard gilleathain gilleland gillen gillenwater gilles gillespie gillet gillett gillette gilley gillham
gilliam gillian gilliand gilliard gillic gillick gillieron gillies gilligan gilliland gillin gillingham
gillis gillison gillispie gilliuin gillman gillooly gillot gills gillum gilman gilmars gilmartin gilmer
gilmore gilmour gilpin gilreath gilroy gils gilsenan gilson gilstrap gilyard gimbel gimenez gimeno gina
ginder gindl ginea giner gines ginese ginesio ginevan ging gingerich gingras gingrich ginier gininda
ginkel ginn ginnea ginneadha ginneke ginnitty ginnity ginsberg ginsburg gintalas ginter ginther ginty
ginzburgas gioacchini giobalain gioballain gioberti giobini gioblain giobuin giobun gioia giolitti
giolla giollagain giollain giollarnath giollarua giollaruaidhe gionain gionnachtaigh gionnain giontaigh
giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini giovanoli giovinazzo
giovine gipe gipson giradello giraldo giralt girard girardet girardi girardin giraud giraudo girault
girbu giro giron girona girone girouard giroux girschner girvan gisbert gisberts gisbertzen gisca
giselmeyer gish gisiger gisladottir gislason gisler gislis giss gissel gisssdottir gisssson gist gitahi
gitari gitau githaiga githinji gitonga gittens gitz giudice giudici giuduce giuffrida giugliano giuliani
giuliano giulietti giunta giunti giurgiu giuriato giuriatto giusti giustra givelli given givens givern
giza gizs gizsdottir gizsson gjertsen gjoklaj gjukadottir gjukason gjukis gjura glab gladden gladka
gladney gladstone glaibhin glaimhin glaisne glanc glantz glapiak glasain glasco glaser glasgow glasnovic
glasper glaspie glass glasscock glasser glasses glassey glassman glasson glatting glatz glaude glaus
glauser glavac glavan glavas glavati glavin glavor glaza glaze glazer glazier glazik gleannain gleason
gleasure gleaton gleaves gleba gleda gledhill gledic gleeson glegola gleichner gleis glen glenc glenn
glennon glerum glerup glessner gleuiwen glewen gliasain glica glick glickman glidden glidewell glieuwen
gligora glijven glijwen glines glineur glinka glintic glionain glionnain glisson gloadottir gloason glod
gloden glodovic glodt glogowski gloin gloinn gloinne glois glonek gloor gloria glosli glosteir gloster
glover glowacki glowiak glowienka glownia glozanski gluck glud gluen gluewen gluhovic glukcevic glumac
glumpak glums glumsdottir glumsson gluszko gluwen glynn gmeiner gmunder gmur gmurczyk gnadinger gnatz
gneistadottir gneistason gneistis gniewek gnimh gning gningue gnodde gnos gnups gnupsdottir gnupsson
gnyp gnyrs go goad goadottir goason goba gobain gobas gobbato gobbi gobbo gobeil gobel gobeli gober
gobert gobet gobhann gobhozi goble goblet gochenour gockeritz gockinga gocnik gocnikova goda godadottir
godana godanj godard godart godason godbey godbolt godbout goddard godec godefroid godefroy godel
godenzi goderts godet godfrey godfroid godide godin godines godinez godinic godis godlewska godlewski
godley godly godmunds godmundsdottir godmundsson godoy godschalk godschalx godsey godwin godyn godzik
godzisz godzwon goebel goedegebuur goedert goedhart goedheer goedicke goehring goeijers goel goelden
goerens goergen goering goerkes goerkinck goerkink goerle goermans goese goeszen goethals goethem goetz
goetzinger goff goffaux goffin goffinet goforth gogacz gogain gogan gogarty goggans goggin goggins gogol
gogola gogolewska gogolewski goguen gohar goheen gohler goibin goicoechea goijkink goik goilin goill
goillidhe goin goines goings goins goireachtaigh gois goj goje gokey gokgoz gokhale gola golab golaj
golak golan golas golay golban golczyk gold golda goldbach goldbeck goldberg golden goldenberg golder
goldes goldfarb goldfuss golding goldkamp goldkuhle goldman goldner goldoni goldrick goldsberry
goldschmidt goldsmith goldstein goldston gole golebiewska golebiewski golebiowski golec golek golenia
golgi goliasz golicsamarzija golightly golinelli golino golisz goliszek golka goll golla gollain gollan
goller golliday golling gollner gollnow gollum golob golofit golomski golon golonko golos golota golson
golub golubev golubic golus gombai gombay gombert gomboc gombrowicz gomes gomez gomila gomis gomola
gompers gomula gona goncalves goncalvez goncear goncz gondz gonet gong gongora goni gonin gonsales
gonsalez gonsalves gonsior gonta gonthier gontsarov gonultas gonyea gonzaga gonzalas gonzales gonzalez
gonzalo gonzalves gooch good goodale goodall goode goodell gooden goodfellow goodin gooding goodlett
goodloe goodlow goodman goodner goodnight goodrich goodridge goodrow goodrum goodsell goodson goodspeed
goodwill goodwin goodwyn goodyear gooelden googe goolsby goonam goorhuijs goorhuis gooris goorkes
goorkijnck goorkinck goorman goormans goors goosen goosens goossen goossens gootijnck goovaerts goovers
goozeman gopal gopink gora goraj goral goralbert goran goransson gorbunov gorby gorczany gordan gorden
gordhan gordillo gordon gordy gore gorea gorecki goree gorenc gores gorevan gorey gorg gorgol gorham
gori goricanec goring goris gorisek gorjanski gorjup gorka gorkiewicz gorkijnck gorkinck gorkink gorkum
gorlich gorlitz gormain gorman gormer gormley gormsen gorney gorniak gornisiewicz gorny gorol gorp
gorrell gorrinck gorska gorski gorsuch gort gortat gorton gortworst gorus gorzelanczyk gorzynska
gorzynski gos gosch goschl gosciniak gose gosek gosens goshorn gosiewska gosiewski gosik goska goslicx
goslin gosman gosnell gospodarek goss gosschalk gosselick gosselin gosselinck gosselink gosset gossett
gossiaux gossinck gossink gossweiler goswami gosz gotcher gotfredsen gotfryd gothraidh gotic gotsholo
gott gottardi gottardo gottfried gotthard gotthardt gotti gottlieb gottschalk gottskalks gottsponer
gottsveinns gottwald gottwaldova gotz gotzelmann goudeau goudiaby goudreau goudriaan goudy gouge gougeon
gough gouin goujon goulart gould goulden goulding goulet goulette goupil gour gourdine gourley gouveia
govaerts govan govarts gove govea govender govers govoni govorcinovic gow gowan gowans gowda gowdy gowen
gower gowin goworek goy goyaerts goyal goyer goyette goyvaerts goza gozdur gozzano gozzi gozəlov graaf
graal graaskamp graauwert graaven grab graban grabara grabarz grabas grabau grabczak graber grabez
grabher grabias grabic grabinska grabinski grable grabner grabon grabos grabovac grabowski grabska
grabski graca grace gracey gracia gracin graczyk grada gradaigh graddy gradek gradenigo gradha gradisar
gradistanac grado gradojevic grady gradziel gradzki grae graeve graf graff grafstra grafstrom grafton
gragg graham grahams grahn graindorge grainger grainne graith graj grajeda gral gralaigh grallaigh gram
gramhna grammer grams gramsci gramza gran grana granado granados granadottir granason granat granata
granatelli granath granato granberg grand grand-pre grandberry grande granderson grandgirard grandi
grandison grandjean grando grandstaff grandy graner grange granger granges granier granillo granis
grankells grankelsdottir grankelsson granlund granqvist granstrom grant grantham granville granzottin
granzotto gras graskamp grass grasse grasser grasseto grassetto grassi grassl grasso grate grateler
gratie grattan gratton gratz gratzer gratzky gratzl grau graudina graudins graur gravatt gravel gravelle
gravely graveman graven gravensande graver graversen graves gravesen gravestein gravgaard gravina
gravink gravitt gravley gravois grawekamp gray graybeal graybill grayer grays grayson graziani graziano
grba grbac greachain greadaigh grealaigh grealish greally greanachain greaney greathouse greave greaves
greb grebenarzarmen grebink grebowiec greco grecu gredicak greear greef greehy greeley greelish greely
green greenawalt greenbaum greenberg greenblatt greene greenfelder greenfield greenhalgh greenhaw
greenhill greenholt greening greenlaw greenleaf greenlee greenman greenough greenspan greenstein
greenwald greenwalt greenway greenwell greenwood greer greeson greevers greevinck greevink greger
gregersen gregg greggio greggs gregio gregoire gregolin gregor gregorc gregorczuk gregorek gregori
gregoric gregorio gregorova gregorowicz gregors gregory gregov gregson greguric gregus gregusova greig
greij greil greill grein greine greiner greips greipsdottir greipsson greisch greithanner gremese
gremillion gren grenier grennan grenon grentink grenz greppi grepps greppsdottir greppsson grept
greschner gresham gress greszta gretars greter grethen grettirs greub greupink greutink greuvink greve
grevenbrinck grever grevers grevijnck grevinck grevinckhans grevinckhof grevinckhoff grevincks greving
grevink grewal grey grgic grgurevic grguric grgurovac grialais griallais grianain grianna grianra
gribble gribbroeck gribbroek gribhthin gribuste gribusts grice grichting grider gridley grieco grieder
grieg griego griem grier griesbacher griese griesen griesser grieve grievinck grievink griezen grifeo
griffen griffeth griffey griffie griffin griffioen griffis griffith griffiths grifin grigg griggs
grigoras grigore grigorescu grigoriev grigsby grijalva grijbbrock grijbbroeck grijmkens grijsen
grijvincx gril grill grilli grillo grim grimaldi grimaldo grimani grimard grimars grimaud grimberg
grimes grimkells grimkelsdottir grimkelsson grimlaugs grimlaugsdottir grimlaugsson grimm grimmer
grimmett grimnirs grimolfs grimolfsdottir grimolfsson grims grimsdottir grimshaw grimsley grimsson
grimstad grimulfs grimulfsdottir grimulfsson grin grinberga grinbergs grinder grindle grindstaff griner
gringhuis grinius grinnell grinstead grinsven griobhtha griobhthain griofa griofha grisby grisham
grisoni grissett grissom griswold gritsch gritti grizzard grizzle grkavac grkinic grladinovic grm grna
grnova groarke groat grob grobelaar groberio groborz groce grochola grocholska grocholski grochowiak
grochowina grochowska grochowski grodek groduma grodums groebli groen groenendaal groenestein
groenewaldt groenewoud groenhof groenhoff groeninck groenincks groenink groepinck groff grogan grognuz
groh grojean groleau grolimund grolla gromala gromisch gromov gron gronbaek gronbech gronberg gronblom
gronborg grond grondahl grondel grondelle grondin groner gronhoj gronkiewicz gronkjaer gronlund gronning
gronostaj gronroos gronskis groof groogan groom grooms groos groot groote grooteboer grooteman
grootenhuis grooters grootherder grootholtink groothorst groothuizen grootkamp grootmeijer
grootnibbelink grootthuijsen groover gropinck gropink gros grose grosjean groskamp gross grosse grossen
grossenbacher grosser grossheim grossi grossini grosskopf grossman grossniklaus grosso grosu grosz grote
grotehuis grotek groten grotendorst grotenhouse grotenhuijs grotenhuis groters groth grothaus grothkopp
grotink grotke grottner grotzinger groulx grounds grove grover groves grow growney groza grozdanovic
gruagain gruba grubb grubba grubbinck grubbs grube gruber grubesicbarbir grubisic grubnic grubrova
gruchot grudzien gruijl gruijter gruil grullon grun grunberger grund grundmann grundner grundy grundza
grundzova grunenfelder gruner grunewald gruning grunt grunwald grunwink grupa grupe gruppuso gruskamp
gruson gruszczyk gruszczynski gruszecki gruszka gruter gruther grutter gruver gruza gryciuk grycz gryga
grygar grygarova grygo grygorcewicz grygorowicz gryka grymuza grys gryska gryszkiewicz gryta grzebyk
grzech grzegorczyk grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiak grzesiek
grzesik grzesiuk grzeskow grzeskowiak grzeszkowiak grzetic grzincic grznar grznarova grzyb grzybowski
grzywacz grzywnowicz gschaider gschwandtner gschwend gschwind gsell gstohl gstrein guadalupe guaire
guairim guajardo gual gualandi gualtieri guan guarana guarato guard guardado guardia guardiola guariento
guarino guarneri guarnier guarnieri guastella guastone guay gubain gubben gubeli guberan gubernat
guberovic gubeshe gubhela gubhuza gubler gubser gubulundu gucanin gucci gucciardo guccio guccione guclu
gucwa gudbergs gudbergsdottir gudbergsson gudbjarnadottir gudbjarnason gudbjarnis gudbjarts
gudbjartsdottir gudbjartsson gudbjorns gudbrands gudbrandsdottir gudbrandsson gude gudelj gudfinns
gudfinnsdottir gudfinnsson gudfreds gudfredsdottir gudfredsson gudgeirs gudino gudjons gudlaugs
gudlaugsdottir gudlaugsson gudleifs gudleifsdottir gudleifsson gudleiks gudleiksdottir gudleiksson
gudmanns gudmars gudmons gudmunds gudmundsdottir gudmundsson gudnadottir gudnason gudnis gudrads
gudradsdottir gudradsson gudrods gudrodsdottir gudrodsson gudsteinns gudthors gudvards gudvardsdottir
gudvardsson gudveigs gudveigsdottir gudveigsson gudvins guedes guegan gueguen guelat guellec guenat
guendouz guenette guenther guerard guercio guerdat guerette guerfi guerin guerini guerink guerino
guernsey guerra guerreiro guerrera guerrero guerrette guerrier guerrieri guerriero guerrini guerry
guertin guery guess guessoum guest guetg guevara gueye guffey gugan guggenberger gugger guggisberg
guglielmetti guglielmi guglielmino guglielmo gugliotta gugliotti gugliuzza gugushe guha guibert guibhir
guicciardini guice guichard guida guidetti guidhir guidi guidicelli guidini guido guidolini guidone
guidotti guidry guignard guihan guijarro guilbaud guilbault guilbert guild guilford guilfoyle guilherme
guillard guillaume guillemette guillemin guillemot guillen guillermo guillet guilli guillon guillory
guillot guillotte guillou guimaraes guimond guin guinan guinand guinane guindon guinevan guiney
guinizzelli guinn guinnane guinness guiot guiraud guiry guisolan guisse guisso guit guitart guiterrez
guithin guitierrez guitton guizzardi gujan gul gula gulan gularte gulati gulbrandsen gulcher guldager
guldbaek guldborg guldbrandsdatter guldbrandsen guldemeister gulden guldimann gule gulen guler gulfam
gulgowski gulick gulino guliwe gulla gulladottir gullason gullberg gulledge guller gullery gullett
gulley gulli gullickson gullion gullo gullotta gullotti gully gulotta gulshan gulyas gum guma gumadottir
gumann gumason gumbi gumbs gumede gumieniak gumienna gumienny gumis gumm gummelt gump gumprich gumula
gumuspala gumy gunain gunarto gunawan gunday gundersen gunderson gunes guneta gunjaca gunkel gunn
gunnars gunnarsson gunnbergs gunnbjorns gunndors gunnell gunnels gunngeirs gunnhalls gunnhallsdottir
gunnhallsson gunning gunnlaugs gunnlaugsdottir gunnlaugsson gunnleifs gunnleifsdottir gunnleifsson
gunnoladottir gunnolason gunnolfs gunnolfsdottir gunnolfsson gunnolis gunnrods gunnrodsdottir
gunnrodsson gunnsteinns gunnthors gunnvalds gunnvaldsdottir gunnvaldsson gunpf gunter gunther guntli
gunz guo gupta gupton gurba gurbig gure gurganus gurley gurmen gurney gurrieri gurrola gurtner gurule
gurung gusan gusanovic gusatovic gusavac guscetti gusciora guse gusev gusevac gusic gusikowski gusman
gusmeroli gusovic guss gussenklo gussenkloo gussinklo gussoni gust gustafs gustafson gustafsson gustavs
gustavsen gustavson gustavsson gustaw gustencloo gustin gut gutal gute gutermuth gutes guth guthrie
gutierez gutierres gutierrez gutirrez gutjahr gutknecht gutkowski gutman gutmann gutowicz gutowska
gutowski gutrovac gutschank gutshall guttadottir guttason gutters guttis guttorms guttormsdottir
guttormsen guttormsson gutu gutzwiller guy guyard guyer guyette guyo guyon guyot guyton guzdek guziak
guzik guzina guzman guzniczak guzun guzzetta guzzi guzzo gwacela gwagwa gwala gwaltney gwamanda gwanyana
gwara gwardiak gwerder gwija gwin gwinn gwizdek gwozdz gwozdzik gwyn gwynn gxabhashe gyamfi gyamfiaa
gyarmati gyasi gyasiwaa gyawali gyepes gygax gyger gygjars gylfadottir gylfason gylfis gyllenhaal
gyllenstierna gylling gymirs gyrdirs gysel gysin gyulai gyulay gyurta gzyl gəncəli gəraybəyli ha haack
haaf haag haagensen haahr haak haaland haan haaning haank haanraads haanraadts haanraats haanrath
haapala haapalainen haapanen haapaniemi haarlem haars haartman haartmans haas haase haastrup haataja
haavik haavisto habdas habeeb habel haber haberl haberling habermacher haberman habha habib habibi
habibov habibova habich habicht habink hablak hablakova habpanom habsuda habsudova hache hachemi hachler
hacibəyli hacibəyov hacizadə hack hackbarth hackbusch hackelbusch hackenbroeck hackenbroick hackenfort
hacker hackett hackl hackler hackman hackney hackworth hada hadala hadam hadas haddad haddadottir
haddason hadden haddick haddis haddix haddock haddouche haddox hadds haddsdottir haddsson hadebe hadek
haden haderer hadfield hadhlairt hadhra hadichayeva hadijayeva hadjadj hadji hadley hadlock hadrovic
hadwich hadzibeganovic hadzic hae haecke haecken haeffkens haeffkes haefkes haefliger haeften haege
haengreve haengs haengsdottir haengsson haenirs haenraats haenraets haering haerteminck haertman
haertmans haestad haevekes haeverkamp haeveste hafbergs hafelfinger hafeli hafer haferkamp haffey
haffner hafgrims hafgrimsdottir hafgrimsson hafkenscheidt haflidadottir haflidason haflidis hafliger
hafmans hafnadottir hafnars hafnason hafner hafnis hafsteinns hafthors haga hagain hagalins hagan hagans
hagar hagara hagarova hagbards hagbardsdottir hagbardsson hagberg hagberts hage hagedorn hagelin hageman
hagen hagenbuch hagendoorn hagenei hagenes hagens hager hagerman hagerstrom hagerty hagg haggard
haggerty haggins hagglund haggstrom hagh hagins hagler haglund hagman hagmann hagood hagopian hagreize
hagstrom hagtvedt hague hagurtaigh hagy hahessy hahn haibheartaigh haicead haichir haid haiden haider
haidhleart haidinger haigh haight haigler haikal haikinck hail haile hailey hailgheanain hailgheasa
hailin hailiosa hailpin haimhirgin hain hainaut hainchin haindl haines hainifin hainin hainion hainle
hainli hainligh hainmhireach hainmneach hains hainthin hainzl hair hairbheasaigh haire hairmeasaigh
hairmheasaigh hairston hairt hairtneada haiseadha haislip haith haithbheartaigh haithchir haitheasa
haitink hajda hajdas hajdasz hajder hajdinjak hajdu hajduga hajduk hajdukiewicz hajek haji hajkova hajna
hajnal hajnc hajny hak hakadottir hakala hakamies hakan hakansson hakason hake hakes hakim hakis
hakkarainen hakkenbrock hakker hakkert hakkinen hakons haksel hakstege hakulinen hakyemez hala halak
halake halakova halama halambek halapir halas halasz halat halbeisen halberg halbert halcomb hald halda
haldeman halder halderdijk halderiet haldova hale hales haley haleygs haleygsdottir haleygsson halfdans
halfman halford halg halicka halicki halidov halik halilyev halilyeva halim halimah halka halkjaer hall
hallachain halladay hallahan hallam hallanan hallberg hallbergs hallbjorns halldors halle hallenbeck
haller hallerdijk hallers hallett halleux halley hallfreds hallfredsdottir hallfredsson hallgards
hallgardsdottir hallgardsson hallgeirs hallgils hallgren hallgrims hallgrimsdottir hallgrimsson
halliburton halliday halligan hallik hallin hallinan hallissey hallkells hallkelsdottir hallkelsson
hallman hallmann hallmanns hallmark hallmars hallmhurain hallmunds hallmundsdottir hallmundsson hallnas
hallock halloran halloway hallowell halls hallsdottir hallsson hallsteinns hallstrom hallthors hallum
hallvards hallvardsdottir hallvardsson halme halmhain halonen halova halpen halpern halpin halrijte
halrijtt halsdorf halsey halstead halter halterman haltinner halton haluska haluskova halvarsson
halverson halvorsen halvorson ham hamada hamadi hamadouche hamal hamalainen hamaland haman hamann hamars
hamblen hamblin hambrick hambro hamburg hamburger hamby hamdan hamdani hamdi hamel hamelin hamelink
hamer hamera hamerla hames hamidi hamidov hamidova hamil hamill hamilton hamisi hamlaoui hamler hamlet
hamlett hamlin hamm hammack hammadi hamman hammar hammarberg hammarstrom hammel hammer hammerer hammerl
hammerle hammerli hammers hammes hammett hammock hammon hammond hammonds hammons hammontree hamner hamon
hamoudi hampe hampel hampl hamplova hampson hampton hamrick hamrlik hamrol hamunds hamundsdottir
hamundsson hamza hamzaoglu hamzaoui hamzayev hamzayeva han hana hanacek hanackova hanafin hanain hanak
hanakova hanas hanbury hanc hance hancer hancock hand handa handayani handberg hande handke handl
handler handley handoko handy handzel handzic hane haneberg hanegraaff hanek hanekom hanekova hanel
hanenberger haner hanes hanevold haney hanford hang hangala hanger hanggi hangl hango hani hanifat
hanimann hanizar hank hanka hankard hanke hankerson hankiewicz hankins hankinson hanko hankova hanks
hanley hanlin hanlon hanluain hanly hann hanna hannagain hannah hannaidh hannan hanncard hannecart
hannecker hanner hannes hanni hannibals hannich hannigan hanninen hanning hannink hanniske hannlaoigh
hannon hannrachain hannraoi hannula hannum hanousek hanouskova hanova hanrachtaigh hanraets hanrahan
hanraoi hanratty hans hanscom hansdatter hansdotter hansel hanseler hansell hanselman hanselmann hansen
hansford hanshaw hanski hanson hanssen hanssens hansson hanus hanusaigh hanusek hanusekova hanusiak
hanuska hanuskova hanusova hanvelt hanzal hanzalova hanzek hanzel hanzelova hanzl hanzlik hanzlikova
hanzlova haodha haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain haollain haonachain
haonghuis haonghusa hapka haponiuk hara haraburda harac harada harahoe haralds haraldsdottir haraldsen
haraldsson haralson haramija haran harapin harasimiuk harbaugh harber harbers harbert harbin harbison
harbo harboe harbour harcain harckell harckinck hard hardaway hardcastle harde hardee hardegger hardeman
harden harder hardes hardesty hardi hardiansyah hardie hardiman hardin harding hardink hardison hardman
hardmeier hardnett hardouin hardrick hardt hardwick hardy hare hareide hareks hareksdottir hareksson
haremza haren harenberg harent harewood hargadain hargadon hargain hargan hargasser harger hargett
hargis hargrave hargraves hargreaves hargrove hari haring haringh harini haris hariyah harjo harju
harjula harker harkey harkimo harkin harkins harkless harkness harkonen harlaigh harlan harland harlaugs
harlaugsdottir harlaugsson harless harley harloff harlow harm harmala harman harmelinck harmeling
harmelink harmens harmer harmes harmon harms harmsen harmssen harmzen harnapp harnden harned harner
harness harnett harney harnish harnois haro haroian harold harp harpe harper harperink harpole harr
harrachtain harradottir harragain harrah harrason harrel harrell harrelson harrer harri harrigan harrihy
harrill harriman harrington harris harrison harriss harrisson harrod harrold harry harrys harrysson
harsh harshaw harshbarger harshman harstmanshof hart harta hartagain hartati harte hartemink harter
harterink hartfield hartford hartgerink hartig hartigan hartikainen harting hartjens hartl hartle
hartley hartlieb hartline hartman hartmann hartmanns hartmanova hartmans hartness hartnett hartsell
hartsfield hartshorn hartshorne hartsock hartung hartvig hartvigs hartvigsen hartwell hartwick hartwig
harty hartz hartzell hartzler hartzog harvan harvanek harvanekova harvanova harvell harvey harvill
harville harvin harwegh harwell harwich harwood haryanti haryanto has hasan hasanah hasani hasanica
hasanov hascak hascakova haschke hase hasek haselaar hasenkamp hash hashagen hashimoto hasiak hasink
haskell haskett haskin haskins haskova haslam haslauer hasler haslett haslinger haslund haspengouw hass
hassan hassanah hassani hasse hassel hassell hassels hassen hassett hassfeld hassinck hassinen hassing
hassinger hassink hassler hasson hasteinns hastey hastie hasting hastings hastuti hasty hatch hatchell
hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker hattaway hattemink hatten hatter
hattestad hattinger hattingh hatton hatty hauberich haubrich hauck haudenschild hauenstein hauer hauert
hauffer haug haugaard hauge haugen hauger haugerud haugh haughey haught haughton haugland haugli
haugwitz hauke haukelidsaeter haukland hauks hauksdottir hauksson hauksteinns haukvalds haukvaldsdottir
haukvaldsson haumann haumer haun haupert haupt hausammann hausberger hause hauser hausler hausman
hausmann haussener hauswirth hautala hautamaki hauwerincks havard havards havardsdottir havardsson
havarrs havars have havekes havel havelka havelkova haven havener havens havercamp haverdik haverdil
haverdink haverinen haverkamp haverkate haverland haverlant haverney haverty haveste havestee haviland
havlicek havlickova havlik havlikova havlova havojic havran havranek havranka havranko havrankova
havranova hawe hawes hawk hawken hawker hawkes hawkins hawkinson hawks hawley hawn haworth hawro
hawrylak haws hawthorn hawthorne hay hayashi haycraft hayden haydon hayek hayer hayes haygood hayhurst
hayman hayne hayner haynes haynie hayre hayrioglu hays hayslett hayward haywood hayworth hazard hazel
hazelton hazelwood hazen hazenveld hazes hazlett hazzard he heachadha heachairn heachthigheirn heacken
heacock head headen headhnu headhra headley headrick headtromain heady heaffy heagain heaghra heaghrain
healai healaigh healaithe heald healey heallaigh healuighthe healy heamhthaigh heanachain heanagain
heanaigh heaney heanna heaphy heaps hearain hearbhaird hearbhard hearcain hearchaidh hearchu heard
hearghail hearghaile hearn hearnain hearne hearns hearrain hearty heater heath heathcote heatherly
heaton heavey heavner heba hebb hebenstreit heberstreit hebert hebing hebink hebrink hechenberger
hechler hecht hecimovic heck hecke heckel hecker heckerfeldts heckerfelt heckervelts heckett heckman
hecko heckova hector heczko heczkova hedberg hedden hedderman hede hedegaard hedermann hedge hedgepeth
hedges hedigan hediger hedin hedinger hedinns hedlund hedman hedrick hedstrom heeb heebink heeft heegt
heelan heelders heelinck heelmerdijnck heemelmaat heeminck heemink heenan heeney heer heerdink heere
heeren heerenveen heericks heerkens heerlinck heerschop heersinck heersink heerzink heesen heetbrinck
heetbrink heeter heetinck heetkamp heettkamp heezen heffernan hefferon heffner heffron hefley heflin
hefner hefti hegarty hegde hegedus hegelund heger hegerova hegetschweiler hegg heggarty hegge hegglin
hegh hegmann hegner hegwood hehir hehl heibhrin heichthigheirn heickinck heid heida heidarrs heidars
heidbergs heidberts heide heideagain heideain heidel heidelberg heidelmann heideman heidemans heiden
heidenreich heidenreiter heidenstam heider heidermann heiderscheid heidhin heidhni heidhniu heidler
heidlinds heidlindsdottir heidlindsson heidmanns heidmars heidmunds heidmundsdottir heidmundsson
heidreks heidreksdottir heidreksson heidrich heier heifearnain heifrin heigcheartaigh heigearta
heigeartaigh heigheartaigh heighne heighnigh heighniu height heigl heigoor heijckinck heijdeman heijden
heijdoma heijerman heijijnck heijinck heijink heijkinck heijkincks heijkink heijman heijmans heijmen
heijn heijnck heijnen heijnsdijke heijsterborg heikinck heikirs heikkila heikkinen heil heilbron
heileman heili heilidhe heilig heiligh heilire heilman heilmods heilmodsdottir heilmodsson heim heiman
heimann heimans heimbach heimhigh heimhin heimhrin heimhthigh heimirs heimirsson hein heinaman heinanen
heindl heine heineachain heineman heinemann heinen heiner heini heinig heiniger heinimann heinink heinke
heinniu heino heinola heinonen heinreks heinreksdottir heinreksson heinri heinrich heinrichs heins
heinsalu heinsoo heintz heintze heinz heinze heinzer heinzl heinzmann heireamhoin heirens heisadottir
heisason heisbrook heise heiser heisis heiskanen heisler heislin heiss heissenberger heist heisterboom
heiteagain heithchir heithir heitman heitz heitzman hejda hejdova hejduk hejdukova hejl hejlesen hejlova
hejmo hejna hejnova hekell hekkelman hekker hektors helak helaoire helbling helbo held helder helderijtt
helders heldstab heldt helen heleniak helenius helery heleta helfenberger helfrich helgadottir helgason
helgeland helgemo helgeson helgesson helgis helie helin helinck hell hella helland hellberg hellder
hellekamp hellema hellemans heller hellers hellevoort hellewege hellgren hellman hellmann hellquist
hellqvist hellsten hellstrom hellwig helm helman helmer helmeraet helmerdinck helmerdink helmerhorst
helmers helmes helmich helmick helmig helmigh helminck helmincks helminen helmink helmke helms helmuth
helmuts helpling helsel helsen helt helton helwig hely helzer hembree hemelmaat hemelmate hemelrijk
hemeltjen hemenway hemert hemetsberger hemijnck hemila heminck hemingway hemink hemma hemmen hemmer
hemmerts hemmi hemmijnck hemminck hemming hemminga hemmingsen hemmink hempel hempenstall hemphill
hemsinck hemsing hemsink hemund henao henault henchoz henck hendarick henders hendershot henderson
hendley hendon hendren hendrick hendricks hendricksen hendrickson hendrickx hendricx hendriks hendrikse
hendriksen hendrikx hendrikz hendrikze hendrix hendry hendrych hendrychova hendzel henebry heneghan
henegouwen henery heney heng hengartner hengen hengeret hengeveld hengevelt henggeler hengmith henin
henk henke henkel henley henline henn henneberg hennebry hennekes hennelley hennelly hennen hennequin
hennes hennessey hennessy hennezel henni hennig hennigan henniker henninck henning henninger hennings
henningsen henningsson hennink hennis hennix henny henrard henri henric henrich henrichsdatter
henrichsdt henrichsen henrici henricks henricx henrij henrijks henriks henriksen henriksson henrion
henrique henriques henriquez henrotte henry henrys hens henschel hense hensel hensen henserveld henshaw
henslee hensler hensley henson henst hentel hentges henthorn henton hentschel hentschke hentz henz
henzen henzi heochach heochadha heochaidh heodhasa heodhusa heoghain heoghanain hepburn hepenstall
hepler hepner heppenheimer hepperle hepworth her heraghty herald heras heraty herault herb herba
herberger herbers herbert herberts herbertsz herbjorns herbjornsrud herboldijnck herbrand herbst herbut
herceg herck herckell herckinck herculano herd herda herden herders herdink herdzik heredia hereford
heremans heretik heretikova hereward herfinns herfinnsdottir herfinnsson herfkes hergeirs herger
hergills hergils herhins heribert hericks heriks hering herink heripon heritier herity herjavec herjolfs
herjolfsdottir herjolfsson herkelinck herlambang herlaugs herlaugsdottir herlaugsson herleifs
herleifsdottir herleifsson herlihy herlufs hermalink herman hermanek hermankova hermann hermanninc
hermanns hermanova hermanowicz hermans hermansen hermanson hermansson hermanszen hermawan hermecke
hermelijnck hermelin hermelinck hermeling hermelink hermens hermes hermighausen hermiston hermods
hermodsdottir hermodsson hermosilla hermosillo herms hermsen hermssen hermunds hermundsdottir
hermundsson hern hernadez hernandes hernandez hernando herndon hernik hernon herod herodes herok herold
heron herout heroux herr herranz herrell herren herrera herrero herrick herrin herring herrington
herrman herrmann herrod herron hers herschel herschmann hersey hersh hershberger hershey hershman
hersirs herskind hersperger herstal hersteinns hersveinns hertel hertelieff hertlief hertrampf hertz
hertzog hervards hervardsdottir hervardsson hervars hervas herve hervelde hervey hervia hervieux hervins
herweg herwig herzenberg herzig herzog hesbaye hesen heser heskett heskin heslick heslin hess hesse
hessek hessel hesselbach hesselberg hesselinck hesseling hesselingh hesselink hessellund hessels hesser
hessinck hessink hession hessler hesson hessynck hestenes hester heston heszkinck het hetbrinck
hetherington hethur hetkamp hetmanczyk hetrick hettema hetters hettersche hetterscheid hetterscheij
hettinger hettner hetu hetzel hetzler heuberger heuck heuer heuertz heuijtink heuitinck heuitink heule
heunis heurninck heurnink heurtink heusden heusels heuser heusinkveld heusser heutinck heutink heutschi
heuvel heuvelboom heuvelsland heuvink heuwers heval hever hewelt hewes hewett hewitt hewlett hewson
hexspoor heydemuller heyden heydrich heydərli heyer heyerdahl heyink heylen heylgenhuis heyman heymans
heyne heynen heynsdijk heyvaert heyward heywood hezen hhoyiyane hiarfhlaithe hiarfhlatha hiarnain hiatt
hibbard hibbelink hibbert hibbitts hibbler hibbs hibner hice hiceadha hici hicidhe hicin hickerson
hickey hickle hickman hickok hickox hicks hickson hicog hidalgo hidayanto hidayat hiddinck hidding
hiddink hide hideo hidosanin hiebert hiebink hiebl hiebrinck hielman hierro hiers hietala hietanen
hietbrinck hietbrink hietkamp hietland hietmaat hiett hifearnain higa higbee higby higdon higginbotham
higgins higginson higgs high highdink highfill highland highne highsmith hight hightower higijnck
higinck higley higuera higueras hijddijnck hijdeman hijen hijenck hijenk hijginck hijijnck hijinck
hijink hijinkhaken hijlink hijllehorst hijllen hijman hijmans hijnck hijnkamp hijting hikmatov hikmatova
hilario hilarius hilary hilbelinck hilbelink hilberdinck hilbergh hilberink hilbert hilberts hilbes
hilblink hilboldinck hilboldings hilbrinck hilbrink hilburn hildars hildeboldinc hildebrand hildebrandt
hildebrink hildenbrand hilderbrand hildersmith hildibergs hildibergsdottir hildibergsson hildibrands
hildibrandsdottir hildibrandsson hildigeirs hildiglums hildiglumsdottir hildiglumsson hildimars
hildimunds hildimundsdottir hildimundsson hildings hildingsdottir hildingsson hildirs hildithors
hildreth hile hileman hiles hilfiker hilgendorf hilger hilhorst hill hillard hillebrandt hillebrandts
hillebrants hillebrantse hillehorst hillekamp hillekes hillen hiller hillerdinck hillery hillhouse
hilliard hillier hilliker hillis hilll hillman hillow hills hillyard hillyer hilmars hilmarsson hilmer
hilmerova hilmirs hilpert hilson hilt hiltebrand hilti hiltink hiltner hilton hiltunen hiltz hilverdink
himawan himelreich himes himmelbauer himradottir himrason himris hinca hinckamp hinckley hincu hindeberg
hinder hindman hinds hine hineiri hineirigh hiner hinerman hines hingeveld hingsen hingst hinic hinkamp
hinkel hinkle hinkley hinkson hinman hinnant hinneirghe hinnen hinney hinojos hinojosa hinrichs
hinrichsen hinriks hinshaw hinson hinterberger hinteregger hinterleitner hinton hintz hintzen hinz
hiocog hiolain hiollain hiomhair hionnghaile hiorbhaird hiorbhard hiott hipp hipple hipps hirams
hirnstajn hirsch hirschberg hirschi hirschman hirschmann hirsh hirst hirt hirth hirthe hirvensalo
hirvonen hischier hise hiser hishon hisler hissink histon hitch hitchcock hitchens hitchinson hite hitt
hittle hitz hively hix hixon hixson hjallkars hjalmars hjalmarsson hjalmgeirs hjalms hjalmsdottir
hjalmsson hjalmthors hjalmtyrs hjaltadottir hjaltason hjaltis hjarnars hjelm hjertsson hjorleifs
hjorleifsdottir hjorleifsson hjort hjorth hjorts hjortsberg hjortsdottir hjortshoj hjortsson hjortthors
hjorvars hjulstrom hlabangane hlabisa hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac
hlavacek hlavacekova hlavacik hlavacikova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova
hlegests hlegestsdottir hlegestsson hleidars hlela hlengwa hlers hlidars hlidbergs hlifars hlinadottir
hlinason hlinik hlinikova hlinis hlinka hlinkova hljoms hljomsdottir hljomsson hlodmunds hlodmundsdottir
hlodmundsson hlods hlodsdottir hlodsson hlodvards hlodvardsdottir hlodvardsson hlodvers hlomuka hlongwa
hlongwane hlophe hlousek hlouskova hlubi hlumakazi hlyns hlynsdottir hlynsson hnat hnefills hnikarrs
hnikars ho hoadley hoag hoagland hoang hoarau hoard hoare hoareau hobain hoban hobart hobbelinck
hobbeling hobbs hobby hobdy hobe hobgood hobinck hobson hocevar hoch hochberg hochleitner hochreiter
hochreuter hochstetler hochstrasser hochuli hocine hock hockaday hocke hockenberry hockensmith hocker
hockeshorst hockett hocking hockman hodak hodanovac hodea hodel hodgdon hodge hodges hodgin hodgins
hodgkins hodgkinson hodgson hodhra hodhrain hodkiewicz hodl hodler hodne hodnett hodo hodovanj hods
hodsdottir hodson hodsson hodza hodzic hodzova hoeben hoebinck hoebing hoebink hoecke hoedemaecker
hoedemaeker hoedemaekers hoedemaker hoedemakers hoedenborg hoefer hoeffkens hoefler hoefslagers hoeft
hoeg hoeger hoegh hoehn hoehne hoeijenck hoeijenk hoeijink hoek hoekelmans hoekeloven hoeks hoekstra
hoelen hoelscher hoenenboem hoenes hoenhout hoeninck hoenink hoens hoeppner hoerner hoes hoeskamp
hoetinck hoett hoeve hoevel hoeven hoexhorst hoey hofbauer hofer hoff hoffer hoffman hoffmann
hoffmannova hoffstad hoffstee hofig hofinger hofkes hofler hofliger hofman hofmann hofmanova hofmeister
hofs hofscholten hofsommer hofstatter hofstede hofstee hofsteede hofstetter hoft hoftieser hoftiezer
hoftijser hoftijzer hoftizer hofveste hofwegen hogain hogan hogberg hoge hogemans hogenaker hogenbirk
hogenboom hogerijnck hogeslag hogeweg hogg hoggard hogh hoghartaigh hogle hoglinger hoglund hognadottir
hognason hognis hogstrom hogue hohenberger hohenegger hohl hohman hohn hohne hohnheiser hohosbabic
hoibicin hoickinck hoickinx hoie hoier hoijckijnck hoijckinck hoijer hoijkijnck hoijkinck hoijkink
hoijtinck hoijtink hoikinck hoikink hoiland hoileain hoir hoirbheaird hoirbheard hoirchinnigh
hoireabaird hoireabhaird hoireabhard hoireachtaigh hoiscin hoisin hoisington hoistin hoitinck hoitink
hoj hojberg hojbjerg hojckinck hojda hojer hojgaard hojimurodyev hojimurodyeva hojka hojkinck hojland
hojlund hojrup hoke hokkanen hoks hola holan holanova holappa holas holasova holbert holbrook holc
holcik holcikova holck holcomb holcombe holcova hold holdaway holden holder holderegger holderman
holders holdijk holding holdinga holdren holdsworth holdt hole holec holecek holeckova holeksa holeman
holenstein holewa holford holgeirs holgers holgersen holgersson holguin holic holicek holicekova holicka
holickova holicova holiday holifield holik holikova holinski holkenborg holkeri holl hollaar holladay
hollaender hollain holland hollander hollandsworth hollar hollarain hollard hollars hollaus hollaway
holle holleman hollen hollenbeck holler hollers holleweg holley holliday hollie hollier hollifield
holliger holliman hollinger hollingshead hollingsworth hollins hollis hollister hollman hollo holloman
hollomon hollon holloway hollowell holluin holly hollywood holm holman holmars holmberg holmberts holme
holmes holmfasts holmfastsdottir holmfastsson holmgaard holmgeirs holmgren holmgrims holmgrimsdottir
holmgrimsson holmkells holmkelsdottir holmkelsson holmlund holmquist holmqvist holms holmsen holmsteinns
holmstrom holmthors holohan holopainen holota holoubek holoubkova holsinger holst holstein holsteins
holsten holston holt holtadottir holtason holte holter holtermans holters holtfreter holthaus holthoes
holthues holthuijs holthuijsen holthuis holthuisen holthus holthuys holtijt holtis holtman holton
holtstegge holtthuijs holtwijck holtz holtzclaw holtzer holtzman holub holubec holubecova holubek
holubekova holubka holubko holubkova holubok holubova holubowicz holuby holubyova holvoet holy holyfield
holysz holz holzapfel holzdeppe holzenbecher holzer holzherr holzinger holzknecht holzl holzman holzmann
holzner hom homa homan homann homenick homer homes homme hommel hommelink hommers hommik homoedt homola
homolka homolkova homolova honaker honan honda hondarp honders honderslo hondersloo hondeveld hondorf
hondorp hondtdarp hone honea honegger hones honey honeycutt hong hongerkamp honig honing honis honkala
honkanen honkisz honore honsberger honz hoobinck hoochstraten hoockinck hood hooebijnck hooeninck
hooesen hooetijnck hooetinck hooettijnck hoof hoofft hoofkes hooft hoog hoogeboom hoogers hoogesteeger
hoogh hoogland hooglandt hoogstadt hooijckijnck hooijckinck hooijkijnck hooijkinck hook hooker hooks
hoolthuis hoop hooper hoopes hoopman hoopmans hoorens hoorn hoorneborg hoorneborgh hoorneburg
hoornenborg hoornenburg hoorninck hoose hoosier hooss hooten hoover hop hope hopeman hopes hopkins
hopland hopman hopp hoppe hoppenbrouwer hopper hopps hopson hopwood hor hora horace horacek horacio
horackova horain horak horakova horan horat horbacz horber horcain horcicka hord hordha hords
hordsdottir hordsson hordt hore horejsi horemans horgain horgan horisberger horky horl horle hormann
hormazabal hormuth horn horna hornak hornakova hornback hornbeck hornberger hornbuckle horne horneman
hornenberg horner hornicek hornich hornickova hornig hornik hornikova horninck horning hornink horns
hornsby hornung horodecka horodecki horova horowitz horrell horrocks horska horsky horsley horsman horst
horstink horstman hort horta horton horvat horvatek horvath horvathova horvatic horvatinec horvatova
horwitz hosae hosea hoseas hosek hosey hosford hosier hoskin hosking hoskins hoskinson hoskova hoskulds
hoskuldsdottir hoskuldsson hosler hosley hosmer hosp hoss hossa hosseini hossmann hossova hosszu host
hostaden hostak hostakova hostalek hoste hostetler hostetter hostettler hostettmann hostey hotaling
hotchkiss hoti hott hottelier hottinger hottinguer hotz hou houari houben houchens houchin houchins
houck houde houdek houdijk houdkova hougaard hougardy hough houghtaling houghton houk houle houlihan
houmann houmard hounink hourachain hourican hourigan hourihane house householder housel houseman houser
houska houskova housley housman houston houteveen houthuis houtkooper houtman houwers hovanjek hovdenak
hove hovekes hovel hovey hovgaard hovis hovland hovmand hovorka hovorkova howard howarth howe howell
howells hower howerton howery howes howie howington howland howle howlett howley howse howser howton
howze hoxie hoy hoye hoyer hoyle hoyos hoyt hoz hoza hozjan hozova hrabal hrabalova hrabar hrabe hrabia
hrabovska hrabovsky hradecka hradecky hradil hradilova hraereks hraereksdottir hraereksson hrafnars
hrafnbergs hrafnbergsdottir hrafnbergsson hrafnkells hrafnkelsdottir hrafnkelsson hrafns hrafntyrs
hranic hranj hrannars hrapps hrappsdottir hrappsson hrasko hraskova hrastinski hraunars hrbacek
hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hreggvids hreggvidsdottir
hreggvidsson hreidars hreidmars hreims hreimsdottir hreimsson hreinns hren hresicdubaic hrianka
hriankova hribar hribernik hric hricova hrimnirs hrings hringsdottir hringsson hrkalovic hrmo hrmova
hrncir hrncirova hrnjak hroadottir hroalds hroaldsdottir hroaldsson hroars hroason hrobjarts
hrobjartsdottir hrobjartsson hrobon hrobonova hroch hrochova hrodgeirs hrodmars hrodolfs hrodolfsdottir
hrodolfsson hrodvars hrois hrolfs hrolfsdottir hrolfsson hrollaugs hrollaugsdottir hrollaugsson
hrolleifs hrolleifsdottir hrolleifsson hromadka hromadkova hromunds hromundsdottir hromundsson hron
hronova hrovat hrozny hrsak hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruts
hrutsdottir hrutsson hruza hruzova hrvatin hrvojic hrycyk hrynkiewicz hrzenjak hsieh hsu hu hua
huaillearan huaithne huaithnin hualla huallachain huallaigh huang huard huart huba hubacek hubackova
hubain hubbard hubbelinck hubbelink hubbell hubbert hubble hubbs hubel hubenbecker huber huberich hubers
hubert huberthi huberti huberts huberty hubin hubl hubler hubmann hubner hubova hubrechtsen huck
huckabee huckaby huckestein huckins hucko huckova huckriede huczek huczko hudacek hudacekova hudak
hudcova huddleston hudec hudecek hudeckova hudecova hudgens hudgins hudkins hudnall hudon hudson
hudspeth hudzik hue huebel hueber huebner huel huels huemer huenijnck hueninck huenink huenks huenning
huerta huertas huesels huesken huet hueten huetinck huetink huey huff huffine huffman huffmann hufford
hufnagl hufschmid hug hugadottir hugason hugbergs huge hugel hugenholtz hugentobler huges huggard
huggins hugh hughes hughey hughley hughs hugi huginns hugis hugleiks hugleiksdottir hugleiksson hugli
hugo hugos huguenin hugues huguet huguley huhn huhtala huhtamaki hui huiberts huibregtse huibregtze
huidhir huie huigin huiginn huijben huijbers huijbrechts huijnijnck huijninck huijnincks huijnink huijs
huijsinck huijsink huijskamp huijsman huijting huijtink huijzing huiker huinga huininck huining huinink
huirthille huiscamp huiscin huishere huisinck huisingh huiskamp huisken huiskes huisman huissinck
huisskes huistede huitfeldt huitink huitseachain huitt huitters huixtlacatl huizar hujo huka huke
hulbert hulboj huldars hulett huling huljev hulka hulkova hull hullain hulle hulleman hullinger hulmann
hulme huls hulschers hulse hulsen hulsevoort hulsey hulshof hulshoff hulshouts hulsinck hulsingh
hulskamp hulskers hulskes hulsman hulst hulstein hult hultberg hulten hultgren hultman hults humadottir
humair human humason humayrova humbel humbert humbert-droz humble humblet hume humeniuk humer humes
humis huml humlova hummel hummelinck hummelink hummelkens hummelman hummer hummers hummətov humoyunov
humpe humphrey humphreys humphries hunadottir hunason hunbogadottir hunbogason hunbogis hund hundarps
hunders hundley huneke hunerik huneycutt hung hunger hungerbuhler hungerford hunijnck huninc huninck
huning hunings hunink hunis hunk hunkeler hunley hunners hunnicutt hunns hunrods hunrodsdottir
hunrodsson hunsaker hunsicker hunsinger hunsucker hunt hunteler hunter huntington huntley huntsberry
huntsman hunyadi hunziker huonder huot huotari huovinen hupka hupkova hupp huppin hurd hurdail hurdle
hurlbert hurlburt hurlbut hurley hurlimann hurme hurmholtaigh hurni hurramov hurramova hurschler hursey
hurst hurt hurtado hurthuile hurtig hurtt hurtubise hurwitz hurzeler hus husak husakova husakovichodzic
husar husarova husband huse huseby husek husekova husels huseman huseynbəyli huseynli huseynoglu
huseynov huseynova husholt husink husk huska huskamp huskey huskins huskova husler husling husmann
husnjak huso husova huss hussain hussein husser hussey husson hustad hustak hustakova husted huston
husum huszcza hutagalung hutapea hutasoit hutchens hutcherson hutcheson hutchings hutchins hutchinson
hutchison huter huth hutinck hutink hutka hutmacher hutnik hutsell hutson hutt hutta huttcher hutten
hutter hutterer hutters hutto hutton huttova huttu-juntunen huttunen hutyra hutzler huuninck huurdeman
huurneman huuskonen huwatschek huwiler huxleys huybrechts huyghe huynh huyninck huys huysmans huytink
huzaifa huzanic hvannars hvass hvid hvidberg hviid hwang hyatt hybl hyblova hyde hyden hyder hyenck hyer
hyink hyjek hyland hylander hyldgaard hyllested hyls hylsdottir hylsson hyltirs hylton hyman hymel hymes
hynek hynes hynkova hynman hynninen hynynen hypes hypolito hysell hysenaj hytonen hyttinen hyvarinen
hyvonen hyytiainen hyzy həsənov həsənzadə iaccarino iacob iacobelli iacobucci iacolare iacono iacovelli
iacovino iacovone iadanza iadarola iadevaia iago iancu iandolo iannaccone iannarelli iannelli iannello
iannetta ianni ianniello iannone iannotti iannucci iannuzzi ians iantosca iaquinta iaria iarla iarussi
iasachta iascaire iatco iazzetta ibacache ibanez ibarra ibe ibikunle ibinck ibodullohyev ibodullohyeva
iborra ibraaheem ibrahim ibrahimbəyov ibrahimi ibrahimli ibrahimoglu ibrahimov ibrahimova ibranovic
ibric ibrohimov ibrohimova ibsen ice icelic ichim iciek ickes icking ickink iddings ide idec iding idle
idris idrisli idrisoglu idzi ierardi iezzi iforayeva iftikhaar igelstrom iglesia iglesias iglicar ignac
ignacio ignat ignatiuk ignatius ignatjev ignatowicz igo igoe igors igov igras igric ihab ihalainen ihasz
ihejirika ihly ihnacak ihnacakova ihsaan ihsanoglu ihtiram ihtiyorov ihtiyorova ii iivonen ijli
ijllebarg ijserlooe ijsseldijk ijsselman ike ikeda ikhlef iki ikner ikonen ikromov ikromova ilacqua ilan
ilancic ilardi ilazi ilc ildirimoglu iles ilic ilicali ilicin ilie iliescu iliff ilijic ilin ilincic
ilinovic ilisic iljin illebarg illebargh illeberg illebergh illes illing illugadottir illugason illugis
illyes ilori iltink ilupeju ilves ilyosov ilyosova im imadottir imali imanzadə imason imbeault imbert
imbesi imboden imbriale imbrogno imburgia imeri imes imesch imgrundt imgruth imhof imhoff imholz imiela
imielinska imielinski iminza imiolczyk imirli imis imler immanuels immelman imminck immink immonen
immoos imoberdorf imondi imonova imparato impastato impe impellizzeri imperato imperiali improta imre
imrich imrichova imronov imronova imwinkelried in inauen ince indelicato indermaur indridadottir
indridason indridis indyk indyka infanger infante infantino ingadottir ingalls ingason ingbergs inge
ingebretsen ingelse ingersleben ingersoll ingham ingibergs ingibergsdottir ingibergsson ingiberts
ingibjarts ingibjartsdottir ingibjartsson ingibjorns ingileifs ingileifsdottir ingileifsson ingimagns
ingimars ingimunds ingimundsdottir ingimundsson ingis ingithors ingivalds ingivaldsdottir ingivaldsson
ingjalds ingjaldsdottir ingjaldsson ingle ingles inglis ingmars ingold ingoldsby ingolfs ingolfsdottir
ingolfsson ingraham ingram ingrassia ingrosso ingthors ingvadottir ingvalds ingvaldsdottir ingvaldsson
ingvars ingvarsson ingvason ingvis inha iniesta iniguez inman inneirghe innes innis inniss innocent
innocenti innseadun inonu inostroza inoue inouye intaum interiano interminei interminelli intringer
invernizzi inzaghi inzerillo inzunza iodice iomaire iomhair ion ionescu ionita ionrachtaigh ioppi
iordache iorga iorio iosa iosif iosog iotti iovino iovu ip iperinck ippoliti ippolito ipsen ipser iqbal
irawan irby ireland ireri irfandi iriarte irick irimia irish irizarry irla iroha irons irungu irvin
irvine irving irwin irzyk isaac isaacs isaacson isaak isabell isabelle isabəyli isac isah isak isakov
isaks isaksen isakson isaksson isarrs isars isaxanli isbell isbjorns isbrucker isch isekenmeier iselds
iseldsdottir iseldsson iseli isella isenberg isendoorn isengard isenhour iseni iserloe isern
isfandiyorov isgaria isgeirs isgəndərli isham ishmael isidors isik iskierka islam islas isleifs
isleifsdottir isleifsson isler isley islomov islomova ismaels ismail ismaili ismars ismayilli
ismayilqizi ismoilov ismoilova isokun isolfs isolfsdottir isolfsson isom isometsa ison isotalo ispas
ispiranovic israel israels israelsson issa issac issack issadottir issak issason isselman issis
istokovic istrate istrati isufi isvan iswahyudi itala iten itin itkonen ito itt ittersen ittig iturra
iuliano iustas ivan ivancan ivancic ivandic ivanisevic ivankovic ivankovicbon ivanov ivanova ivanovic
ivanovs ivans ivars ivarsson ivas ivascu ivask ivaska ivaskova ivers iversen iverson ivery ives ivey
ivie ivkovac ivkovic ivonete ivory ivsic ivy iwanczyk iwand iwanow iwanowski iwanska iwanski iwu iyalla
iyanda iyengar iyer iymonova izaguirre izdebski izquierdo izzi izzo ja'farov jaabir jaackers jaakkola
jaakola jaakson jaanson jaanus jaasink jaaskelainen jaatinen jabir jablanov jablczynska jablczynski
jablkowska jablkowski jablonowska jablonowski jablonska jablonski jabr jacak jaccard jaccoud jaceps
jachimczak jachimczyk jachna jacimovic jacinto jack jackel jackman jackowski jacks jackson jaco jacob
jacobi jacobo jacoboski jacobs jacobse jacobsen jacobson jacobsson jacobucci jacoby jacome jacomelle
jacomelli jacot-descombes jacot-guillarmod jacovic jacquemart jacquemin jacquemoud jacques jacquet
jacquez jacquier jacquin jacquod jacquot jacuzzi jad jadot jadoul jadro jaeger jaen jaesink jaessinck
jafari jafets jaffe jagarinec jagecic jager jagerinck jagering jagerink jagger jaggers jaggi jagica
jagielka jagiello jagielo jagielski jagodzinska jagodzinski jagr jagusch jagusic jahdami jahdari jahn
jahnke jahoda jahodova jahongirov jailani jaillet jaime jaimes jain jaiyeola jaje jajko jakab jakadottir
jakason jakel jakes jakesova jakhelln jakiel jakimiak jakimowicz jakis jakl jaklova jakob jakobek
jakobiak jakobik jakobs jakobsen jakobson jakobsson jakolic jakoniuk jakopec jakopic jakopovic jakops
jakoubek jakoubkova jakovac jakovic jakovlev jakovljevic jaksic jakub jakuba jakubaszek jakubcek
jakubcekova jakubcik jakubcikova jakubco jakubcova jakubczyk jakubec jakubecova jakubek jakubekova
jakubiak jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus
jakusmejarec jalaal jalakas jalbert jali jalil jalkanen jalolov jalolova jalonen jaloszynska jaloszynski
jalovec jalovecova jalowiec jama jamaal jamar jamasijadu jambo jambor jameel jamerson james jameson
jamet jamieson jamile jamils jamison jamiu jammat jamnik jamolov jamolova jampen jamroz jamrozek jamrozy
jamsa jamshidov jamshidova jan janacek janackova janak janakova janas janasik janasz janata janatova
janc janca jancek jancekova jancewicz jancik jancikova janco jancova janczarek janczura janda jander
jandl jandova jandreau jandula janecek janecekova janecic janecka janecko janeckova janek janekova
janekovic janes janett janevski janezic jang jangid janhunen jani janiak janic janicek janich janicka
janicki janickova janien janiga janik janikova janin janis janisch janisz janiszek janiszewska
janiszewski janiuk jank janka jankauskas janke janknecht janknechts janko jankova jankovic
jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowicz jankowska jankowski janku janni
jannij jannink jannisse jano janocko janockova janos janosek janosekova janosevicfranz janosik
janosikova janoska janosko janoskova janoso janosova janoszek janoszka janota janotova janousek
janouskova janova janovska janovsky janowiak janowska janowski jans jansa jansdr janse jansen jansens
janser jansing jansingh jansink janska jansky janson jansone jansons jansova jansse janssen janssens
jansson jansze janszen jantink jantjies jantos jantosovic jantosovicova jantsch jantti jantunen jantz
jantzen janu januar january januchta janus janusko janusz januszewicz januszewski januszko janvier jany
janz janze janzen jaouen jaque jaques jaquet jaquez jaquier jara jaracz jaramillo jarboe jarc jarczak
jarczyk jarczynska jarczynski jardan jardin jardine jared jarema jaremek jaremko jares jaresova jarets
jarfadottir jarfason jargielo jargilo jarka jarkiewicz jarl jarls jarmakowska jarmakowski jarman jarmon
jarmula jarmuz jarmuzek jarnagin jarnec jarnefelt jarngrims jarngrimsdottir jarngrimsson jaroch jaros
jarosiewicz jarosik jarosova jarosz jaroszuk jarrard jarrell jarrett jarry jarso jarv jarve jarvekulg
jarvela jarvelainen jarvenpaa jarvesaar jarvi jarvinen jarvis jarzabek jas jasarevic jasek jasica
jasijnck jasina jasink jasinski jasionek jaskiewicz jasko jaskola jaskolski jaskova jaskowiec jasmin
jasminova jasnoch jason jasons jasper jaspers jasprica jasso jast jastrzebska jastrzebski jasuryev
jasuryeva jaszcz jaszczur jaszczyszyn jatgeirs jatmunds jatmundsdottir jatmundsson jaton jatvards
jatvardsdottir jatvardsson jauch jauhiainen jauk jaume jaun jaunin jaunzema jaunzems jauregui javet
javier javlonov javlonova javohirov javohirova javornik javurek javurkova jaworska jaworski jay
jayaraman jayne jaynes jazbinsek jazdzyk jazvinsak jazwiec jdotte jean jeanbaptiste jeanbourquin
jeanlouis jeanmonod jeanne jeannerat jeanneret jeannin jeanpierre jeans jebet jech jechova jedlicka
jedlickova jedlitschka jedlitzka jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek
jedruch jedrusiak jedruszczak jedryczka jedrys jedrzejczak jedrzejczyk jedrzejek jedrzejewski jefcoat
jeffcoat jefferies jeffers jefferson jeffery jeffords jeffrey jeffreys jeffries jefimov jeftic jeftovic
jefwa jeger jegerinck jegerings jegers jegge jeggij jeggli jeghers jegorov jegou jehle jeitz jeka
jekabsone jekabsons jekel jelacic jelagat jelasic jelavic jele jelen jelenova jelic jelica jelimo
jelinek jelinkova jelisavac jelita jelks jelle jellinek jellinghaus jellison jellyman jelmini jemeli
jemison jemric jemutai jenchen jendek jendekova jenek jenewein jenicek jenickova jenik jenkac jenkin
jenkins jenko jenks jennadottir jennason jenner jennette jenney jenni jennings jennis jenny jens jensby
jensdatter jensema jensen jenson jenssen jent jentinck jentincks jentink jentsch jenzer jeorga
jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting
jepngetich jeppesen jeppsson jepsen jepson jeptoo jerab jerabek jerabkova jeram jerde jereb jereczek
jeremiah jeremias jeremic jereminov jerez jergic jeric jerinic jerinkic jerkins jerkov jerkovic jermakov
jerman jermann jermini jernberg jernigan jerome jerono jerop jerotich jerry jerschabek jersov jerusalem
jeruto jerzabek jerzmanowska jerzmanowski jerzyk jes jesenicnik jeske jespers jespersen jess jessa jesse
jessee jessel jessen jessie jessop jessup jester jesus jeszka jeszke jeter jett jette jetter jetton
jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic
jevtanovic jevtic jevtovic jewell jewett jewula jez jezdic jezdimirovic jezek jezierski jezior jezkova
jezova jezyk jezyna jha jhaveri jhonson jiang jibela jibril jilani jileck jilek jiles jili jilkova jillo
jim jimale jimenes jimenez jimerson jiminez jimison jimoh jin jindra jindrova jinks jira jirak jirakova
jiranek jirankova jirasek jiraskova jirecek jirik jirikova jirka jirkova jirku jiron jirousek jirouskova
jirova jirsa jirsova jiyan jiyane jo joadottir joakims joanns joao joaquina joason job jobe jobin jobse
jobstl jochems jochums jochumsen jockel jockovic jodar jode jodko jodoin joe joel joels joensdatter
joensen joensuu joesaar jofre jogi johal johann johannes johannesdt johannesen johannessen johannesson
johanns johannsen johannsson johans johansdatter johansen johanson johansson johar john johner johnova
johns johnsen johnson johnsson johnston johnstone joho johson joiner jois jokai jokanovic jokela
jokelainen jokic jokicic jokin jokinen jokiwe jokovic joksimovic jokulls jokumsen joliat jolicoeur jolin
jolink jolissaint jolivet jollenbeck jolley jolliff jolly joly jomars jomini jomo jomphe jomunds
jomundsdottir jomundsson jonak jonars jonas jonasova jonassen jonasson jonata jonatans jonatova
jonbjorns joncas jonckbloet jonckbloett jonckers jonckhans jonckheere jonckmans jonczyk jondors jone
jonen jones jong jonge jongeirs jonghe jongman joniak jonik jonjic jonker jonkers jonkheer jonkman
jonmunds jonmundsdottir jonmundsson jons jonson jonsson jonsteinns jonthors joonen joorman joos joossens
joosten jop jopich joplin joray jorda jordaan jordan jordanovic jordao jordi jordon jorfadottir jorfason
jorfis jorg jorge jorgens jorgensen jorgenson jorger jorimann joris jorissen jorlink jormunds
jormundsdottir jormundsson jorquera jorradottir jorrason jorrijens jorris jorrisen jorunds jorundsdottir
jorundsson jorvadottir jorvars jorvason jorvis josafats josan josavins jose josefa josefs josefsen
josefsson joseph josephs josephsen josephson joseps josey joshi joshua joshuas joshudottir joshuson
josipovic josko joslin joslyn joss jossa josse jossen jossi jost josteinns jostiak josuas joszko jouan
joubert jourdain jourdan joutsen jouve jovancevic jovanovac jovanovic jovanovicfilicic jove jover jovic
jovinelli jovins jowers joy joyal joyce joye joyner jozefczak jozefowicz jozic jozwiak jozwik juan
juarez jucken jucker jud judah judd jude judek judge judkins judson judy jueerdens juel juen juergens
jug jugovac juhanson juhart juhasz juhkam juhl juhlin juhola juillard juillerat jukic jukuma jukums
julen jules julia julian juliano julians julien julio julis julius julliard jullien juma jumba jumiege
jumike jumikis jump jumper jun junas junasova junck juncken juncker jund june juneau junek jung
jungbluth junge jungfer jungo jungton jungwirth junior junis junitz junius junk junken junker junkins
junkova junnila junod junttila juntunen juon juqula jurado juras jurasic juraskovic jurasova juraszczyk
jurca jurcevic jurcic jurcik jurcikova jurcina jurcinova jurco jurcova jurczuk jurczyk jurdens jurecka
jureckova jurek jurekova jureks juresko juretic jurgens jurgensen jurgenson juric jurica juricova jurik
jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurisson jurjens jurjevic jurka
jurkiewicz jurko jurkova jurkovic jurkovicova jurkowski jurlina juroszek jurrijens jurt jury jusino
juskiewicz jussila jussilainen just justesen justi justice justin justina justis justus juszczak
juszczuk juteau jutras juttner juul juvanhol juvara juvonen juwita ka kaadottir kaae kaal kaamil kaar
kaari kaariainen kaarik kaarling kaarlink kaas kaashoek kaasik kaason kaay kabala kabat kabatova kabeer
kaberia kabic kabin kabir kabiru kablinovic kabui kaburu kabus kabza kacaniklic kacar kacarevic
kacavenda kachela kaci kacirek kacirkova kacperczyk kacperek kacprzak kaczan kaczanowska kaczanowski
kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczmarska kaczmarski kaczor kaczorowska kaczorowski
kaczynski kadak kadakia kadar kaddour kaddouri kade kadela kadenge kaderabek kaderabkova kadi kadija
kadijevic kadlec kadlecova kadnar kadri kadrija kadzo kaelin kaellwagen kaelwagen kaemingh kaemingk
kaesmacher kafel kafenda kafendova kafer kafka kafkova kafle kagan kageha kagendo kager kagi kagwiria
kahanek kahindi kahinu kahkonen kahl kahle kahler kahlert kahles kahlina kahlmeyer kahn kahr kahveci
kahyang kaikkonen kaila kaimenyi kain kaindl kaingu kainovic kainulainen kainz kairu kairys kaiser
kaisrova kaitovic kaja kajaani kajak kajdan kajdas kajganic kajs kajstura kajuju kakai kakaladottir
kakalason kakalis kakar kakkar kaktus kala kalab kalaba kalabic kalabova kaladottir kalajanovic
kalajdzic kalajic kalajitovic kalama kalamees kalamiza kalan kalanjos kalarus kalas kalason kalasova
kalazic kalb kalberer kalbermatter kalcher kalda kaldadottir kaldason kaldis kaldy kale kalebs kaleem
kaleema kaleja kalejs kalek kalekye kalendic kaler kaleta kaletka kalf kalff kalfs kalic kaliciak kalin
kalina kalinak kalinakova kalinck kalinin kalink kalinka kalinova kalinowska kalinowski kalinski kalis
kalish kalisiak kaliska kalisky kalista kalisz kalita kalivoda kalivodova kaljula kaljulaid kaljurand
kaljuste kaljuvee kalka kalla kallabis kallas kallaste kallay kallayova kallela kallen kallensee kallert
kallio kalliomaki kallis kallstrom kalm kalman kalmanns kalmans kalmars kalmus kalna kalnaja kalnajs
kalnina kalnins kalns kalocsai kalocsay kaloki kalota kalous kalousek kalouskova kalousova kalova kalste
kalt kaltenbock kaltenbrunner kaltenegger kaltenrieder kaluderski kaluga kalume kaluza kalvaitis
kalvelis kalvenas kalwa kalwagen kalwak kalyan kam kamal kamalanon kamande kamara kamarainen kamat
kamathi kamau kamber kambic kambs kamdar kamel kamela kamene kamenicki kamenik kamenikova kamenov
kamerling kamerlink kamers kamieniak kamieniarz kamienska kamienski kaminska kaminski kaminsky kammerer
kamminga kamoliddinyev kamoliddinyeva kamolov kamolova kamp kampe kamper kampes kampf kamphuis kampmann
kamps kampschulte kampstra kamran kamronov kamyk kamyszek kan kana kanagy kanana kananu kanarek kanaria
kanda kande kandecki kandie kandji kandora kandzia kandziora kane kanea kanepa kaneps kanerva kang
kang'ethe kangas kangasniemi kangethe kangley kangogo kangro kangur kania kaniak kaniakova kanic
kaniewski kanik kanimal kanini kaniski kaniyar kanizaj kanizsa kanja kanka kankaanpaa kankkunen kankova
kannan kannenborch kano kanova kanstrup kansy kant kante kanter kantola kantor kantorova kanyi kanzaki
kao kapadia kapalka kapanen kapcia kapciak kapeller kapera kapic kapinos kapka kaplan kaplangi kaplanova
kaplicky kapoor kapp kappe kappel kappeler kappeli kappers kappler kapral kaprasius kaproncai kapulica
kapur kapuscik kapusta kapustka kar kara karaamat karabocek karabulut karac karadamis karadas karadeniz
karadordevic karadottir karaduman karaer karagic karajcic karakas karakasevic karalic karalus karam
karaman karamarko karamarkovic karamata karambu karan karani karanja karapetric karas karasek
karasicevic karaskiewicz karaskova karason karasova karatepe karatosic karaulac karaulic karavidic
karban karbanova karcher karckhoof karczewski karczmarek karczmarz kardos kare karel karels karem karen
karg karge kargl kargol karhoff karhu karhunen kari karier karika karikari karim karimi karims karinthy
karis karisa kariuki karjala karjalainen karki karkkainen karklina karklins karkocha karks karksdottir
karksson karkut karl karladottir karlak karlason karlberg karlen karles karlic karlik karlikova
karlinski karlis karlova karlovic karlowicz karls karlsen karlson karlsone karlsons karlsson karlstrom
karman karmelic karmelita karmudottir karmuson karn karnas karner karnes karnik karns karol karoly
karolyi karova karp karpe karpeta karpiak karpiel karpik karpinska karpinski karpov karppa karppinen
karr karrass karrer karro kars karshoning karssen karssenbarg karssenbargh karst karsteijn karstein
karsten karstensen karsznia kartal karttunen karu karuga karul karulova karunathilaka karuri karus
karuza karvels karvinen karvonen karwala karwan karwitha karwot karwowska karwowski karys karz kas kasak
kasal kasalova kasam kasanin kasapoglu kasavica kase kasel kaselj kasemaa kasemets kaser kash kashif
kashyap kasiak kasica kasik kasikova kasikovic kasim kask kaslin kaspar kasparek kasparkova kasparova
kaspars kasper kasperczak kasperek kaspers kaspersen kasprowicz kasprzak kasprzyk kass kasse kasselder
kasseler kassim kassulke kast kasteelen kasteen kastein kastelic kastelik kasten kaster kasterovic
kastiels kastner kastrup kasyoka kaszkowiak kasznia kaszuba kata katana katarincek katarinus kates
kathagen kathambi kather katherine kathrada kathure katic katlewicz katman katmans kato katoi katona
katos kats kattai kattelaar katten katter katters kattes kattman katulic katz katzinski kaucic kauffman
kauffmann kaufman kaufmann kauhanen kauko kaul kaulina kaulins kaupas kauppi kauppila kauppinen kaur
kausemann kautz kautzer kauzlaric kavaklioglu kavaliauskas kavanagh kavanaugh kavasch kavaschova kavcic
kavka kavkova kawa kawakami kawala kawamoto kawamura kawecki kawiak kawira kawohl kawula kawulok kay
kaya kaye kaylor kayode kays kaysan kayser kazakov kazana kazberuk kazda kazdova kazek kazenski kazik
kazikova kazimierczuk kazimierczyk kazior kazirod kazlauskas kazmarek kazmierczak kazmierczyk kaznowska
kaznowski kazubek kazungu kc kea keady kealey keally kealty kealy kean keane keaney keany keapock
kearney kearns kearse keary keasler keating keaton keaveney keaveny kebaili kebe kebir kececi keck
kecskes kedden kedzierski kedziora kedziorek kee keeble keebler keech keefe keefer keeffe keegan keehan
keel keelan keele keeler keeley keeling keels keely keemink keen keenaghan keenahan keenan keene keener
keeney keer keery kees keese keesee keeter keeton keever keevers keffer kegley kehoe keifer keightley
keijser keijsers keijzer keil keim keinanen keiner keiper keiser keisler keister keita keitany keith
keithley keitt keizare keizars keizer kejser kekic kekkonen kelch kelder keldes kelecic keleka kelekovic
keleman kelemen keler kelic kell kellam kellar kelleher keller kellerman kellett kelley kelling kellner
kello kellogg kellova kellum kelly kelm kelmer kelo kelova kelps kelsey kelso kelson keltenie kelterer
keltner kelton kelty kelvey kelvin kemal kemboi kemei kemeny kemerinck kemfelja kemfer kemijnck keminck
keming kemink kemmer kemmerer kemmink kemp kempe kempel kempell kempels kempen kemper kemperman kempers
kempes kempf kempinck kempink kempis kempka kempny kemppainen kempter kempton kendall kenderesi kendi
kendig kendra kendrick kendricks kendrova kenel kenga kenig kenina kenins kenis keniz kenizova kenlan
kenlon kenna kennard kenneally kennedy kennell kennellan kennelly kennemer kenner kennett kenney
kennison kennon kenny kensiuk kensy kent kenter kenworthy kenyon keo keogan keogh keoghan keoghane
keohan keohane keough keown kepa kephart kepler keplinger keppelhof keppelhofs keppler ker keranen
kerans kerber kerby kerekes kerekovic keresztes kerger kerin kerins kerkhof kerkhoff kerkhofs kerl
kerley kerlin kerluke kermody kern kernan kernebeeck kerner kerney kerns kerova kerr kerrigan kerrisk
kerry kerschbaum kerschbaumer kerschen kersenbroecks kersey kersh kershaw kershner kersjes kersten
kerstens kerstetter kertesz kertzmann kerubo kerville kerwick kerwin kesek keselman kesenbrink keseroglu
keseru kesina keskin keskinen keskitalo keskula kesler kessel kesselder kesselring kesselschlager
kessinger kessler kester kesterson kestner ketcham ketchum ketel ketelaar keteler ketels keter
ketilbjorns ketills ketjen ketola ketron kette kettenis ketter ketterman ketting kettjens kettunen
ketwich keudel keunekamp keunen keung keuninck keunincks keunings keunink keuninks keupen keuper keusch
keusen keusinck keusink keusinks keutel kevane kevekamp keveler kevelham keveskamp keville kevin kevo
key keya keye keyes keys keyser khaba khabalidaka khadka khaemba khaldi khaled khalid khalif khalil
khalsa khambule khamis khamisi khan khanna khanyeza khanyile khaphela khare khathi khathide khathini
khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa kholose khomo khonjwayo khosini
khosla khouma khoury khoza khuba khubisa khuboni khukhuza khulu khuluse khumalo khumalu khumbuza khurana
khuyameni khuzwayo khwane khwela kiama kiarie kibbe kibe kibet kibiwot kibiwott kibler kiboi kibor
kicanovic kicema kiceskulov kicevac kiciak kicic kick kidawa kidd kidder kidney kidon kidwell kieber
kieca kiedrowicz kiefer kiefert kieffer kiehn kiel kielan kielbasa kielbik kielbowicz kielbus kielczyk
kielek kielich kielland kieloch kiely kiema kiener kiepas kiepper kiepura kieran kierane kierans kierat
kierepka kiernan kiessling kieszek kietsman kifer kigen kiger kight kihara kihas kihn kiik kiil
kiilerich kiilu kiio kiiru kiis kiisk kij kijanka kijanska kijanski kijas kijnans kijnder kijowska
kijowski kik kikas kiker kikkas kikkert kilar kilawee kilback kilbane kilbride kilburn kilby kilchor
kilcoyne kilday kildea kildkamp kilduff kile kiley kilfoyle kilgallen kilgallon kilgore kilhooly kilian
kilians kilic kilicci kilinc kiliszek kiljan kiljans kiljunen kilk kilkenny killebrew killeen killen
killer killian killilea killingsworth killion killooly killoran killough killoughry kilmartin kilmer
kilmore kilonzi kilonzo kilpatrick kilpelainen kilpiainen kilponen kilroe kilroy kim kimachu kimaiyo
kimani kimanthi kimanzi kimaru kimathi kimball kimbell kimber kimberlin kimberling kimberly kimble
kimbrel kimbrell kimbro kimbrough kimeli kimemia kimes kimeu kimmel kimmels kimmo kimmons kimosop
kimotho kimsey kimtai kimura kimutai kinadeter kinaghan kinahan kinal kinard kinberg kincade kincaid
kinch kincheloe kinchen kind kindelan kinder kindl kindle kindler kindlova kindred kinet king king'ori
kingery kingma kingori kingsbury kingsley kingston kiniry kink kinkade kinkead kinkela kinlan kinlaw
kinlen kinley kinman kinnane kinnard kinne kinnear kinnegan kinner kinnerk kinney kinnison kinnon
kinnunen kinny kinoti kinsch kinsella kinser kinsey kinsler kinsley kinslow kinsman kint kintziger
kinuthia kinya kinyanjui kinyon kinyua kinzel kinzer kinzy kiogora kioko kip kipchirchir kipchumba
kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat kiplangat
kipleting kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo
kiptui kiptum kipyego kipyegon kirac kiragu kiraly kirby kirch kircher kirchmair kirchner kirillov
kirimi kirincic kirk kirke kirkeby kirkegaard kirkendall kirkham kirkland kirklin kirkman kirkpatrick
kirksey kirkwood kirlin kirmse kirouac kirpenstein kirs kirsch kirschner kirsipuu kirss kirst kirsten
kirtley kirts kirui kirwa kirwan kiryluk kis kisabaka kisakurek kisel kisela kiselova kiser kisfalubac
kisfaludi kisfaludy kish kisiel kisilu kiska kisman kisner kiss kissa kissane kissel kisseljov kissell
kissenborg kissinger kissling kissner kistemaker kistenborg kister kistler kistner kiszczak kita kitchen
kitchens kite kitheka kithinji kithome kiti kitic kitonga kitonjic kitprapa kitsao kitson kitt kittakun
kitterman kittle kittleson kittlova kittredge kittrell kitts kituku kitumaini kitur kitzler kitzmann
kitzron kiuru kivela kivett kivi kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto kivuva
kiwior kizer kizivat kjaer kjaergaard kjaersgaard kjaerulff kjalars kjallaks kjallaksdottir kjallaksson
kjarans kjarrs kjartans kjarvals kjeldgaard kjeldsen kjellberg kjellerup kjer kjersem kjoadottir kjoason
kjois kjoller klaapsink klaarwater klaas klaauws klabuhn klacar kladar kladarin klaengs klaengsdottir
klaengsson klaja klama klamka klammer klanac klander klanderman klandermans klang klantjes klapac
klapacova klapka klapko klapkova klapp klapper klapschestijnck klaric klarin klasanovic klashorst klasic
klasnja klass klassen klasson klatka klatt klauder klaus klausen klausner klavan klavina klavins klavsen
kleason kleban klebba klecina klecka kleckner kleckova kleczar kleeberg kleehamer kleiber kleibrink
kleijmans kleijnjan kleijse kleiman klein kleina kleindermans kleinepier kleiner kleinert kleinhesling
kleinhesselink kleinhesslink kleinheurne kleininger kleinman kleinmann kleinova kleinpoeles
kleinpoelhuis kleinschmidt kleinsteuber kleinwolterink kleiss kleist klejna klek klekot klem klemczak
klemencic klemens klement klementova klemenzs klemetti klemm klemme klemmensen klemt klepac klepacova
klepka klerk klerken klerks klerkse klerkx klerx kleumers kleuvers kleuwers kleven kleybrink kliber
klienwasst kligl klijn klikovac klima klimacek klimacekova klimaszewska klimaszewski klimczak klimczuk
klimek klimekova kliment klimentova klimes klimesova klimko klimkova klimkovic klimkovicova klimo klimov
klimova klimovic klin klinac klinckers klincov kline kling klinge klingelhofer klingensmith klinger
klingler klinic klink klinker klinkers klinkosz klint klipstein klisanin klisz kliszcz klit klitgaard
klizan klizanova kljecanin kloch klock klocker klocko kloczko kloek kloese kloet kloeten kloeter kloiber
klok klokoc klokocova klomp klompenhauer klompenhouwer klompers klompes klomps kloowers klopacka
klopackova klopfenstein klopp kloppert klopsch klorek klos klose klosek klosiewicz klosinska klosinski
kloska klosowicz klosowska klosowski kloss klossner kloster klotz kloucek klouckova klouda kloudova
klouwers kluczek klucznik kluczyk kluesner kluewers klug kluge kluijvers kluj klumpeners klumpenhouwer
klumper klumperinck klumpers klumpert klumps klunder kluppels kluppers klups klus klusener kluwe klysz
klyszcz klyta kmak kmet kmetova kmiec kmiecik kmoch knabe knap knape knapek knapik knapova knapp knappe
knauer knaus kneafsey knecht knechtle knee kneeland kneifel kneip knepp knepper knetsch kneubuhler knez
knezevic knezovic kniaz knickerbocker kniec knies knight knighten knighton knights kniha knihova
knijpers knikkink kniphuisen kniphuizen knipp knippel knippenborch knirsch knisely knisley knobel
knoblich knock knockaert knoers knoetze knoll knook knop knopf knopfel knopp knorr knorrs knorscheidt
knotek knotkova knott knotts knouse knowles knowlton knox knuckles knudsen knudson knuevers knuf knufken
knuijve knuijvers knuivers knuppels knusel knut knuth knuts knutsdottir knutsen knutson knutsson
knuutila knych knysak ko koars kobak kobal kobayashi kobel kobela kobelt kober koberl kobers kobes kobia
kobielska kobielsky kobler kobos kobryn kobs kobus kobza koc kocabiyik kocaj kocak kocakova kocan
kocchar kocevar koch kochan kochanowicz kochel kocher kochman kochova koci kocian kocianova kociemba
kocijancic kocis kocisova kocjan kocjancic kock kocka kockers kockes kocko kockova kocks kockx kocman
kocmanova kocoglu kocol kocourek kocourkova kocova kocsardi kocsis kocur kocurek kocurik kocurikova
kocurova kocwin kocyigit koczara koczulla koczy kocərli kodaly koderisch kodes kodrans kodres kodric
koebes koeboom koech koefoed koegleers koehl koehler koehn koekoek koelenbarch koelers koelman koelpin
koeman koemans koen koenderink koenders koenen koeners koenig koenijnck koeninck koenkens koentjes
koepke koepp koeps koerner koesinck koesink koeslach koester kof koffers kofferschlager koffrie kofhal
kofler kofmel kofod kofoed kofranek kogan koger koggadottir koggason koggis kogler kogo kogut koh koha
kohien kohl kohle kohler kohli kohlmann kohn kohnen kohnke kohnle kohonen kohout kohoutek kohoutkova
kohoutova kohr kohrbruck kohre kohrt kohs koht kohut kohv koijers koips koirala koistinen koit koitla
koiv koivisto koivu koivula koivunen koivuniemi koj kojcic kojcinovic kojder kojers kok koka kokalj
kokanov kokanovic kokar kokholm kokk kokko kokkola kokkonen kokol kokoric kokoschka kokoskov kokosza
kokovic koks kol kola kolacek kolackova kolaczek kolaczyk kolade kolak kolakovic kolakowski kolanek
kolanko kolar kolarac kolarczyk kolarec kolarevic kolaric kolarik kolarikova kolarov kolarova kolarz
kolasa kolata kolb kolbeinns kolber kolberg kolbjorns kolbl kolbusz kold koldenbarg koldewaij kolding
kole kolega kolehmainen koleiski kolek kolen kolenbarg kolenberch kolenbrander kolenc kolendo kolesar
kolesaric kolesarova kolesnik koleweij kolfinns kolfinnsdottir kolfinnsson kolgjeraj kolgrims
kolgrimsdottir kolgrimsson kolic kolijn kolk kolka kolkka kolkova koll kollar kollarova kollataj kolle
kollegger kollen koller kollmann kolly kolm kolman kolmanova kolmars kolnik kolnikova koloch kolodziej
kolodziejak kolodziejczyk kolodziejska kolodziejski kolokas kolompar kolonja kolonko kolotzei kolovic
kolovrat kolpak kols kolsdottir kolskeggs kolskeggsdottir kolskeggsson kolsson kolstad kolste kolstede
kolstee kolster kolsut koltai kolthof kolthoff kolton koltuniak kolundzic kolundzicradic kolundzija
kolvids kolvidsdottir kolvidsson kolwagen komad komadinic komadinovic komak koman komander komanov
komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki komaromy komarov komatina
komatinovic komatovic komazec kombe kombo komen komilov komilova kominek kominga kominiak kominkova
komisarczyk komisarek komljen komljenovic komluski kommers komnenic komnenov komnenovic komoll komora
komornicka komornicki komorowski komperda komronov komronova komsta komuda komulainen konat konate
koncar konczol konda kondej kondratjev kondrup konecna konecny konen kong kongchayasukawut kongsri
konicek konickova koniec koniecko konieczek konieczko konieczna konieczny konig koninck konincks koning
koninger konings konink koninks konners konnincks konning konnink konninks konnins kononowicz konopelski
konopka konopkova konovalov konow konrad konradova konrads konradsen konsbruck konsek konstantinov
konstantinus konstanty kont konta konte kontiainen kontny konttinen konvalinka konya konyndyk koo koob
koobes koobs koockes kooesinck kooij kooijers kooijman kool kooldenbarg kooldenbargh koole koolen
koolhaas koolmans kools koolste kooltthof koolwaaij kooman koome koomson koon koonce koonings koons
koontz koop koopes koopman koops koort koorts koos kooyer kooyers kopa kopal kopala kopalova kopanec
kopas kopciuch kopczyk kopczynski kopec kopecek kopecka kopeckova kopecky kopecna kopecny kopenga koper
koperek kopernick kopes kopf kopiczko kopij kopik kopjar koponen kopova kopp koppa koppel koppenall
koppensteiner koppova kopriva koprivec koprivova koprziva koprziwa kops kopsdottir kopsson kopysc kopyt
kopytko kopyto korab koral korando koranyi korbel korbelova korbut korcak korcakova korczewska
korczewski korczynska korczynski korda kordic kordin kordulup kordus kordys korec korecova korek
koreksdottir koreksson koren korenblik koret korgul korhonen korica korichi korinek korinkova korir
korjus korkmaz korkosz kormaks kormaksdottir kormaksson korman kormelink kormukcu korn kornai kornak
kornegay kornek kornelius kornet korniak kornum koroknay korol koronkiewicz koros korosec korotaj korpal
korpas korpela korpi korsa korsgaard korsholm korsman korstman kort korta kortajarena kortbeck kortbeek
korte korteholt kortelainen korten kortena korth kortman kortmans korts kortschot kortum korusac
koruturk korwin-szymanowska korwin-szymanowski korzekwa korzeniak korzeniowski korzonek kos kosak
kosalec kosalka kosanin kosanovic kosarac kosc koscevic koscielak kosciesza koscik kosciolek
kosciukiewicz kosciuszko kose kosela kosenkow koseoglu kosevic kosgei koshy kosi kosiak kosic kosidlo
kosiec kosik kosikova kosina kosinck kosink kosinova kosinski kosir koska koskamp koskei koskela koski
koskinen kosman kosnicar kosnicarevic kosnik kosno kosoko kosonen kosova kosowicz kosowski kospic koss
kossak kosselaar kossinck kossink kossler kossowska kossowski kossuth kost kostadinovic kostal kostalova
kostanic kostecka kostecki kostek kostelac kosten koster kostera kosters kostic kostin kostka kostkaova
kostkova kostolzin kostorz kostrec kostrecova kostro kostrzewa kostunica kosutarac kosutic kosyncks kosz
koszegi koszewska koszewski kosznik kosztolanyi kot kota kotala kotaranin kotaras kotarcevic kotarlic
kotas kotasova kotecka kotecki kotek koterba kotevic kothari kotian kotianova kotik kotilainen kotka
kotkas kotkova kotkowska kotkowski kotlar kotlarek kotlarova kotman kotmans kotnik kotov kotowicz
kotowska kotowski kotrba kotrbova kotrljanovic kots kott kottelat kotten kotters kottes kottmans kotts
kotulic kotulicova kotzin kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova
kouidri koukal koukalova kouman koumans kouril kourilova koury koutna koutny kovac kovacek kovacevic
kovach kovacic kovacik kovacikova kovacova kovacs kovacsics koval kovalcik kovalcikova kovalova kovalski
kovanen kovar kovarik kovarikova kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal
kowala kowalak kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalowka kowalska kowalski
kowalsky kowaluk kowara kownacka kownacki koya koybasi koyers koyluoglu koyuncu koza kozacek kozacekova
kozacik kozacikova kozaczuk kozak kozakiewicz kozakova kozar kozarac kozarev kozarevic kozarski kozdra
kozdroj kozdron kozel kozelj kozeluh kozena kozeny kozesnik kozey koziarz koziatek kozic kozica koziej
kozieja koziel kozien kozina koziol kozka kozlak kozlica kozlina kozlov kozlova kozlovacki kozlowicz
kozlowska kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozubowska kozubowski kozuszek
kraaienbrink kraaijenbrink kraanen kraatz kraayenbrink krabbe krabbenbarg krabbenborch krabbenborg
krabbenborgh krack kradolfer kraemer kraen kraenen kraft krag kragelund kragh kragl kragulj kraguljac
krahenbuhl krahn krahovski kraijenbrink krainbrick krainbrink kraincanic krainer krainz krajcar krajci
krajcik krajciova krajcir krajcirova krajco krajcova krajcovic krajcovicova krajenbrink krajewska
krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc krajniak krajnovic
krakadottir krakason krakis krakowczyk krakowiak kral kralicek kralickova kralik kralikova kralj kralja
kraljevic kraljic kraljinovic krall kralova kralovic kralovicova kramar kramaric kramarova kramberger
kramer krammer kramp krampe kranc krance krancis kranen kranengouw kranijers kranjc krantz kranz krarup
krasa krasic krasinska krasinski krasnohorska krasnohorsky krasnova krastina krastins krasuska krasuski
kraszewska kraszewski kraszkiewicz krata kratka kratky kratochvil kratochvilova kratofil krattli kratz
kratzer krauel kraule kraulis kraus krause kraushaar krausova krauspe krauss krauz krauza krauze kravitz
krawczyk krawiec kraxner krayenbrink krcelic krcevinac krcmar krcmarevic krcmarova kreb krebs krebser
krecek krecichwost krecisz krecke kreckova kreczmar kreczmer kreeftenberg krefta kregar kreger kregiel
kreider kreidl kreiger kreijel kreijell kreijenbrink kreijl kreill krein kreiner kreis kreissig kreitzer
krejci krejcik krejcikova krejcir krejcirova krejcova krekora kremanac kremenovic kremer kremers kremser
krenc krenek krenkova krenn krepa kreps kresge kreslina kreslins kresoja kresojevic kresonja kress
kresschers kresse kressers kressibucher kressig krestalica kretek kretowicz kretz kreun kreusel kreutz
kreuzer krezolek krga kricak krick kricka krickovic kriebel krieg krieger kriegers kriegl kriel krienen
kriens krier krieva krievina krievins krievs krige kriisa krijgsman krijt krilovic kriner kring
krinulovic krippner kris krisan krisanov krisanovic krish krishna krishnamurthy krishnan kriss kristalls
kristbergs kristbergsdottir kristbergsson kristbjorns kristdors kristens kristensen kristensson kristers
kristfinns kristfinnsdottir kristfinnsson kristgeirs kristians kristiansen kristiansson kristic
kristinns kristjans kristjons kristlaugs kristlaugsdottir kristlaugsson kristleifs kristleifsdottir
kristleifsson kristmanns kristmars kristmunds kristmundsdottir kristmundsson kristo kristof kristofers
kristoffersen kristoffersson kristofics kristofova kristthors kristvalds kristvaldsdottir kristvaldsson
kristvards kristvardsdottir kristvardsson kristvins krittayanukoon krivacevic krivaja krivanek
krivankova krivcevic krivda krivec krivohlavy krivokuca krivosic krivosija kriz krizaj krizan krizanova
krizek krizic krizik krizikova krizkova krizmanic krizova krkalo krkeljic krkic krkljus krkobabic krmelj
krochmal krockert kroczak krodinger kroeb kroeger kroeker kroese kroesen krog kroger krogh krogsgaard
krohn kroker krokosz krol krolczyk krolicka krolicki krolikiewicz krolikowski kroll krolov krom kromann
kromer krommerbien kron kronberga kronberger kronbergs kronborg krone kronenberg kronsteiner kroon
kroosenbrinck krop kropacek kropackova kropf kropilak kropilakova kropp krosbick krosenbrinck
krosenbrink krotak krotakova kroupa kroupova krouse kroyer krozenbrink krpan krpovic krsanac krsmanic
krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic
krstonic kruckelincks krudowska krudowski krudy kruegal krueger kruene kruesebrink krug krugel kruger
kruglov kruijsebrinck kruijsebrink kruijsenbrinck kruisebrink kruiselbrink kruisenga kruissebrinck
kruisselbrink kruizenga kruk krukowski krukstoel krull krum krumina krumins krumm krummadottir krummason
krummenacher krummis kruns krup krupa krupicka krupickova krupinska krupinski krupka krupkova krupova
krupp krupska krupski krus krusarovski kruschinski kruschwitz kruse krusen kruskovic krusselbrink
kruszewska kruszewski kruszka kruszona kruze kruzel kruzevic krvavac kryger kryk krysiak krysik krysta
krystkowiak kryszczuk kryszkiewicz krywult kryza krzan krzelj krzeminski krzempek krzeszowiec krznaric
krzosek krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon
krzywonos krzyzanowska krzyzanowski krzyzostaniak ksel kshlerin ksiazek ksiezak ksiezyk ku kub kuba
kubacki kubaczyk kubadov kubadova kuban kubanek kubankova kubasiak kubasiewicz kubat kubatova kubcova
kubec kubecova kubek kubekova kubelik kubelka kubelkova kubena kubera kubes kubesova kubheka kubiaczyk
kubiak kubica kubicek kubicekova kubicka kubicki kubicko kubickova kubicova kubicz kubieniec kubik
kubikova kubin kubina kubinova kubis kubisova kubisz kubko kubkova kubler kubli kubo kubon kubova kubow
kubowicz kubrak kuc kuca kucab kucara kucera kucerova kucewicz kuchar kucharczyk kucharova kucharska
kucharski kucharz kucharzyk kuchciak kuchta kuchtova kuciak kucic kuciel kucinac kucinski kucova
kucukler kucz kuczaj kuczak kuczynski kuday kudela kudeljas kudelka kuder kudlacek kudlacik kudlackova
kudlacz kudlak kudra kudrjavtsev kudrna kudrnova kudsk kuebler kuehl kuehn kuehner kuelmans kuenen
kuentjes kuesinck kuester kufahl kuffa kuffel kuffova kugler kuhar kuhic kuhl kuhlee kuhlman kuhlmann
kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuhnl kuhns kuiger kuijc kuijers kuijlenburgh kuijper
kuijpers kuilenburg kuiper kuiperij kuipers kuisma kuit kuitunen kuizinger kujala kujavec kujawa
kujawiak kujawski kujda kujundzic kuk kukal kukawka kukiela kukier kukiz kukk kukkonen kukla kuklova
kukorelly kukucka kukuczka kukuljica kukuruznjak kula kulach kulaksizoglu kulas kulcsar kulczak kulesza
kulhanek kulhankova kulhava kulhavy kuliberda kulick kulig kulik kulikov kulikowski kulimann kulinski
kulis kulisz kulkarni kull kulling kulma kulmala kulmane kulmanis kulon kulp kultys kulus kulve kumar
kumbernuss kumcuoglu kumer kumi kummer kummle kummola kumorek kump kumpulainen kumsoontorn kumushova
kuna kunac kunc kuncewicz kuncova kunda kunde kundova kundu kundzina kundzins kunen kunene kunert kunes
kunesova kunfermann kung kung'u kungu kunicbukovac kuningas kunka kunkel kunkle kunkova kunners kunova
kunst kunt kunter kuntz kunysz kunz kunze kunzi kunzler kuo kuonen kuoppala kuosmanen kupa kupaj kupcova
kupec kuper kupers kupfer kupffer kuphal kupidura kupka kupko kupkova kupova kupper kupprion kuprion
kups kupsjak kupusinac kurach kuraica kuran kurant kuras kuratli kurbiel kurc kurcubic kurcz kurczab
kurczak kurda kure kurek kurevija kurg kurgat kuria kurian kuridza kuriger kurija kurilic kurjacic
kurjacki kurka kurki kurkova kurland kurm kurmazovic kurniawan kurnicki kurnik kurnoga kurobasa kuronen
kuropatwa kurowska kurowski kurp kurpanik kurpisz kurrat kursa kurschilgen kurska kurski kursteiner kurt
kurtak kurtanjek kurth kurtoic kurtovic kurtuma kurtyka kurtz kuruc kurucev kurucic kurucova kurucz
kurui kurutluoglu kuruvilla kurvits kurylowicz kurys kurz kurzac kurzaj kurzak kurzemniece kurzemnieks
kurzmann kurzydlo kurzyna kus kusa kusan kusanovic kuscevic kusch kuschewitz kuschmann kusek kusen
kushner kusi kusic kusik kusio kusiwaa kusk kuska kuske kuskova kusljevic kusljic kusmawati kusmider
kusnierek kusnir kusnirova kuso kusova kusse kuster kustermann kusters kustosz kusuma kusumo kuswandari
kuswik kuswoyo kusyk kusztal kuszyk kut kutch kutcher kutek kuter kutera kutlay kutlija kutnik kutsar
kutscherauer kutt kuttel kutz kutzner kuunk kuus kuuse kuusela kuusik kuusisto kuusk kuuvers kuvalis
kuvezdic kuykendall kuyper kuypers kuza kuzel kuzelj kuzelova kuzet kuzia kuzior kuziora kuzma kuzmanic
kuzmanicsarac kuzmanovicdordevic kuzmic kuzmin kuzmina kuznetsov kuznia kuzniar kuzucu kvacanovic kvapil
kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kveldulfs kveldulfsdottir kveldulfsson kveton
kvicala kvicalova kvist kvrgic kwaadland kwaakye kwaakyewaa kwadwo kwak kwam kwamboka kwan kwapien
kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwasniewski kwemoi kweyama kwiatkowska
kwiatkowski kwiecien kwiecinski kwiek kwietniewska kwietniewski kwinta kwok kwoka kwon kwong kyalo
kyburz kyc kycia kyed kyei kyeiwaa kyerewaa kyle kyler kyles kyllonen kyncl kynclova kyne kyra kysel
kysela kyselova kyser kəngərli kərimli kərimov kərimova kərimzadə la laack laager laakkonen laakso
laaksonen laamers laan laander laane laanemets laanstra laar laarbargh laarberch laarberg laarhoven
laarman laarmann laarse laas laats labadie labado labaj labalo laban labanac labarbera labarge labarre
labas labat labate labbate labbe labeeb labelle laberge labhra labhradha labhru labinjan lablih labno
labocha labonte laborde labotic laboy labra labranche labrecque labrie labriola labruzzo labuda labudda
labudova labus laca lacanin lacasse lacayo lacaze lace lacefield lacelle lacerda lacerte lacey lach
lachacz lachaine lachance lachapelle lacharite lachat lacher lachini lachmann lachnain lachtnain lachut
laciak lacina lacinova lacis lack lacka lackey lackner lacko lackova laclair lacman lacnjevac laco
lacombe lacoste lacour lacourse lacoursiere lacova lacovara lacroix lacy lad lada ladavac ladd ladeck
ladefoged ladega ladegaard ladeira lademann ladevac ladevic ladewig ladhradha ladinovic ladner ladniak
ladouceur ladson ladue laduke ladwig lady ladziak laecke laeckens laeckhuisen laenen laer laerbargh
laerberch laerberg laerbergh laere laet laezza lafave lafayette laferriere laffer lafferty laffey
laffray laflamme lafleur lafollette lafon lafond lafont lafontaine laforce laforest laforge lafortune
laforza lafountain laframboise lafrance lafreniere lagace lagana lagarde lagasse lagat lage lagemeinen
lagerfeld lagerkvist lagerlof lagerweij laghmainn lagiewka lagler lago lagodzki lagoeiro lagomarsino
lagorio lagos lagowska lagowski lagrange lagrone lagtenburg laguardia laguna lagunas lagzdina lagzdins
lah lahaie lahaye lahey lahiah lahiffe lahmar lahr laht lahteenmaki lahtela lahti lahtinen lahy lai laib
laiberetor laideain laidhe laidhigh laidhin laidhleis laighin laighnigh laigre laiho laijrberge lail
lailasari lailligh lailliu laimer laimhbheartaigh laimhin lain laine laing lainn laino lair laird
laithbheartaigh laithimh laithmhe laitila laitinen laitkam laivina laivins lajcak lajcakova lajciak
lajciakova lajeunesse lajlaj lajoie lajunen lakatos lakatosova lakaza lake lakehal lakes laketa laketic
lakey lakhal lakhdari lakic lakin lakomy lakoseljac lakota laks laksita laksmiwati lal lala lalak lalama
lalancette lalande lalanne laletin laliberte lalic lall lalla lallaidh lallaigh lallemand lallement
lalli lally laloli lalonde lalor laloux lam lama lamac lamacchia lamacova lamagna lamanna lamar lamarche
lamarr lamarre lamas lamattina lamay lamb lambdin lambe lambelet lambers lamberson lambert lamberti
lamberts lambertsen lambertz lambeth lambic lambiel lamborghini lambot lambotte lambrecht lambrechts
lambregt lamch lamenais lament lamere lamers lamesch lamha lamhain lamhna lamkin lamm lammas lammens
lammer lammerdinck lammerdink lammerink lammers lammert lammerts lammertts lammi lamon lamons lamont
lamontagne lamore lamoreaux lamos lamothe lamotte lamour lamoureux lamp lampa lampart lampe lampert
lamphere lampinen lampkin lampl lampley lampman lamprecht lampron lamri lamson lamula lamy lana lanagain
lancaster lance lancisi lanckhof lanclos lanctot lancucka lancucki land landa landaal landais landau
landaverde landberg lande landeghem landeira landen lander landeros landers landes landeweer landeweerd
landewer landgraf landi landin landis landl landmane landmanis landmann landolt landon landon-lane
landova landreneau landreth landrum landry landstrom landwehr landy lane lanes laney lanford lanfranchi
lanfranconi lang langa langan langat langballe langbroek langdon lange langedijk langel langeler
langelier langelo langen langenael langendoen langenegger langenhof langenhoff langeni langensand
langenweijde langer langerhuizen langern langeveldt langevin langevoort langeweide langfeld langford
langham langhart langhirt langhoff langhorne langier langiewicz langkamp langkjaer langlais langley
langlois langosh langova langr langrin langrova langston langton langwerde langworth langworthy lanham
lanier lanig lanigan lanini lanka lanker lankester lankford lankheet lankhof lankhorst lankinen lankle
lanners lanning lannon lanoue lans lansford lansing lansink lanson lanteri lanthier lantijnck lantinck
lantink lantz lanz lanza lanzlinger lao laochdha laodhog laoghaire laoghog laoi laoidh laoidhe laoidhigh
laoingsigh laoithe laon laouar lapa lapacz lapain lapaj lapalme lapan lapcevic lape lapenna laperle
laperriere lapeyre lapham lapierre lapin lapina lapins lapinski laplant laplante lapoint lapointe
laponder laporte lapot lapp lappalainen lappenschaar lappi lappin laprade laprise lapsa lapsina lapsins
lara laramee laramie larbargh larbi larcain larcher lardi lardinois lardner lareau larek larentius
larents lares largan large largent largey largo lari laribi larimer larimore larios lariviere lark
larkin larkins larmon larocca larocco laroche larochelle larock larocque larosa larose larouche larrabee
larranaga larrea larrison larrivee larry lars larsdatter larsen larson larsson larue larus lary larysz
las lasa lasaidhe lasak lasalle lasater laseter lash lasher lashley lasic lasica laskawiec laskey
laskowski laskus lasky lasley lasmane lasmanis lasocka lasocki lasonder lasota lass lassalle lassen
lasserre lasseter lassila lassiter lassnig laster lastra laszcz laszczyk laszkiewicz laszlo laszuk lata
latacz latal latalova latek lathaigh latham lathan lathion lathrop lathrope latier latif latifat latimer
latimore latini latko latkovska latkovskis lato latorre latoszek latour latreche latreille latshaw
latson latt latta lattanzi lattimer lattimore lattin lattion lattuada latulippe latupono latuszek
latvala lau laub laubach laube lauberga laubergs laubscher lauchli lauckner lauderdale laudicina lauer
lauesen laufars laugadottir laugason laugesen laughlin laughter laugis lauinger laukkanen lauletta
launay lauper laur laura laureano laurel lauren laurence laurenco laurenson laurent laurenti laurenzi
laurenzo laures laureys lauri lauria lauricella lauridsen laurie laurila laurin laurino laurita laurito
lauritsen lauritzen lauritzs lauro laursen laus lausecker lausen lausten laustsen lauterbach lauver
lauwens lauwers laux lauzier lauzon laval lavalle lavallee lavalley lavallie lavan lavanchy lavaud
lavecchia lavell lavelle lavender laverdiere lavergnat lavergne laverriere laverty lavery laviano
lavicka lavickova lavigna lavigne laville lavin lavine laviolette lavoie lavorgna lavric law lawal
lawerence lawhon lawhorn lawing lawler lawless lawley lawlor lawniczek lawrence laws lawson lawton
lawyer lax laxman laxton lay layfield laykinck laylova layman laymon layne layth layton lazanski lazar
lazarac lazarczyk lazarek lazarev lazarevic lazari lazaro lazarov lazarus lazcano lazenby lazendic
lazetic lazic lazin lazinica lazio lazizov lazizova lazo lazuardi lazzara lazzari lazzarini lazzaro
lazzeri le lea leach leachman leacy leadbetter leader leadus leaf leagha league leahu leahy leak leake
leaks leal leale leallaigh leaman leamhna leamon leanachain leandro leannain leannon leano leanos leao
lear learmonth leary lease leasure leath leathaigh leatherman leathers leatherwood leathlobhair leavell
leavey leavitt leavy leban lebar lebas lebbinck lebbink lebeau lebeda lebedev lebedova lebel leber
leberer lebing leblanc leblond lebo leboeuf lebon lebouef lebow lebreton lebron lebrun lebsack lecca
lecce leccese lech lechner lechot lechters lechuga lecic leclair leclaire leclerc leclercq leclere
lecocq lecoeur lecompte lecomte leconte lecoq lecours lecroy lecuyer leday ledbetter ledda leddin leddon
leddy lede ledent leder lederer ledergerber lederman ledesma ledet ledezma ledford ledger ledner ledoux
leduc ledwich ledwith ledzion lee leeb leech leeckinck leeds leedy leeferdinck leeferdink leefferdinck
leefferdink leek leeland leeman leemans leemers leemhorst leemkoel leemkuijl leemkuil leemput leemslat
leen leenards leenbeek leene leeney leenhouts leeper leerink lees leesinck leesink leeson leessinck
leessink leeuw leeuwen leeuwenhoek leeuwerdinck leewes lefave lefebre lefebvre leferdinck leferdink
lefers lefeuvre lefever lefevre leff leffel lefferdinck lefferdink leffler lefkowitz lefler leflore
lefort lefranc lefrancois leftwich legare legaspi legato legault legay legendre leger legere legette
legg legge leggett leggio legnante legora legovic legowik legrain legrand legras legros legtenbarg
legters leguit legutko legzdina legzdins lehane lehar leharova lehikoinen lehiste lehman lehmann lehn
lehner lehoux lehr leht lehti lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen lei leib
leibetseder leibold leibowitz leibundgut leicht leide leidhin leidhinn leidolfs leidolfsdottir
leidolfsson leifs leifsdottir leifsson leiggener leigh leighin leighinn leighton leighty leija
leijdecker leijen leijendecker leijendekker leijerweerd leijmeester leijonhufvud leijtink leijttink
leiker leiking leiknirs leilani leimbach leimer leineachain leininger leino leinonen leipold leis
leishman leissenaar leist leister leisure leitao leitch leite leiter leiteritz leitgeb leith leitheim
leithner leiting leitner leiva leiwesmeier leja lejeune lejina lejins lejk lejman lejniece lejnieks
lejsek leks leland lelant lelas lelei leleu leleux lelievre lelijveld lelito lella lelli lello lelonek
lelong leloup lelovic lem lema lemahieu lemaic lemaire lemaitre lemajic lemanowicz lemanska lemanski
lemarchand lemaster lemasters lemay lemayian lembede lember leme lemelin lemenes lemercier lemic lemiesz
lemieszek lemieux leming lemire lemkamp lemke lemkuil lemley lemma lemme lemmen lemmenes lemmens lemmer
lemmers lemming lemmo lemmon lemmons lemnes lemoine lemon lemonnier lemons lemos lempart lempereur lems
lemus lena lenaerts lenaghan lenarcik lenard lenart lenc lenci lencioni lenckhof lenckhoff lenckinck
lenda lenders lendi leneghan lenehan lenfers lengauer lengen lengyel lenhard lenhardt lenhart lenherr
lenic lenihan lenik lenk lenkhof lenkhoff lenkoys lennane lennartsson lennon lennox lenoir lenox lens
lense lenselink lensen lensinck lensing lensink lensselink lenssinck lent lentinck lentine lentini lento
lentz lenz lenza lenzen lenzi lenzin lenzini lenzo leo leoid leok leombruno leon leonard leonardes
leonardi leonardis leonardo leonards leoncavallo leoncini leone leonel leonelli leonetti leong leonhards
leonhardt leonhartsberger leoni leoniak leoniuk leonowicz leons leonti leontijevic leopardi leopold
leopoldo leopolds leos lepa lepage lepak lepe lepek lepera lepianka lepik lepine lepisto lepka lepley
lepmets lepore lepori leposavic lepovic lepp leppala leppanen leppert leppik leppinck leppink lepretre
lepsanovic lepsik lepsikova lepthin lequesne leray lercari lerch lerche lercher leriche lerinck lerma
lerman lerner lero leroux leroy lers lertsattayanusak leruth lesage lesch leschnik lescic lesendric
lesevic lesgeist lesh lesher lesiak lesic lesiewicz lesijnck lesik lesina lesinck lesisz lesjak leskinen
lesko leskovar leskovic lesley leslie lesmana lesna lesner lesniak lesniewska lesniewski lesnik lesny
lesperance lessa lessard lesser lestander lestari lester lesturgeon lesueur lesure leszcz leszczak
leszczuk leszczyk leszczynski leszkiewicz letchworth letelier letellier letendre leth lether letkiewicz
leto letourneau letova letsoalo letson lett letta lettiere lettner letzelter leu leuba leubin
leuenberger leuking leunberger leung leurdijck leurdijk leurink leurs leurverdink leurvinck leurvink
leuschke leusijnck leusinck leusink leussen leussink leusveld leutarevic leutenegger leutgeb leutgers
leutink leuven leuvenink leuwen leuzinger leva levac levajac levan levandi levanic levasseur leveille
levenson leveque lever leverdijnck leverdinck leverding leverdink leverdinnck leverdynck leverett
leverette leverijnck levering leverink levesque levi levie levij levin levine levingston levink levins
levinson levis levitt levron levy lew lewa lewallen lewandowska lewandowski lewek lewellen lewellyn
lewicki lewicz lewin lewinska lewinski lewis lewke lewko lewter ley leyba leyckes leydeboer leyden
leydon leye leyen leys leysen leyton leyva lezama lezon lezzi lg lheureux lhoir lhomme li liadhain
liagha liaghain liain liam liang liao liathaigh liathain liaudat libal libalova libardi libbey libby
liber liberati liberator liberatore liberatori libert liberty liblik librizzi lica licata liccardo
licciardello lice lichon licht lichtenberg lichtenborgh lichtenegger lichtenfeld lichtenhagen
lichtenstein lichterdijnck lichterinck lichters lichthart lichtl licis licitra licon licul lidaka lidaks
liddane liddell liddle liddy lideadha liden lidholm lidstrom liduino lie lieb liebach liebe liebelt
lieber lieberherr lieberman liebi liebich liebold liechti lieder liedtke lieferdink liefers lieferts
liefferdinck liefting lieftink liegeois liekens lielmane lielmanis liem lien lienard liendert lienhard
lienshoft liepa liepina liepins lier lierde liesbroek liesch liesen lieshout liesink liessink liestener
lieve lievens lievense lieverdink lievers liezen ligas ligenza liggett liggins lighe light lighteringh
lighterink lightfoot lightle lightner lightsey ligon ligorio ligtenbargh ligtenberg ligterink ligters
ligthart ligtvoet liguori liikanen liimatainen liiv liiva liivak liivamagi lijn lijnthem lijnttum
lijntum lijsen lijsenbus likar likens lile liles lilic lilja liljars liljegren liljestrom lill lillard
lillelund lillemets lilley lillibridge lillie lillis lillo lilly lim lima limat limazah limbeek limbourg
limbu limburg limo limoges limon limoncuoglu limones lin linadottir linares linason linbergs lincoln
lind linda lindahl lindars lindau lindauer lindberg lindbergh lindbergs lindblad lindblom linde
lindeberg lindeboom lindegaard lindell lindelof lindeman lindemann linden lindenberg lindenhovius
lindenmayer linder linderman linderoth linders lindfors lindgaard lindgreen lindgren lindh lindhardt
lindholm lindinger lindkvist lindley lindman lindmark lindner lindo lindorfer lindow lindquist lindqvist
lindroos lindroth lindsay lindsey lindskog lindsley lindstrom lindvall line lineberger lineberry linehan
linek liner lines ling lingenfelter lingerfelt lingiardi lingle lingo linhart linhartova liniger
lininger linis link linka linke linker linkiewicz linkous linn linna linnane linnenbaum linnet linnevers
linneweber linny lino linschoten linscott linse linsey linsi linsij linskey linster lint lintem linten
linthicum lintner linton lintz linvers linville linze liodain lionachain lionnain lions liostun liotta
liovic lipa lipaj lipan lipar lipari lipe lipford lipinska lipinski lipka lipko lipkova lipman lipok
lipova lipowicz lipp lippe lippens lippert lippi lippincott lippmaa lippmann lippolis lippomano lipponen
lipps lippuner lips lipscomb lipsey lipska lipske lipski lipson liptak liptakova lipton lipus lira
lirette liriano lis lisak lisboa lischka liscio lisi lisica lisicka lisicky lisiecki lisik lisk liska
liskiewicz liskova lisle lisnic lison lisowski liss list lister liston listwan litchfield litchford
litewka lithe litmanen littel littell litten litteral litterio littizzetto little littlefield littlejohn
littles littleton litton littrell litva litvova litwa litwin litwinczuk litwiniuk litwinowicz litz liu
liukka liukkonen liuzza liuzzi liuzzo livaja livazovic lively livengood liverani liverman livermore
liverotti livesay livingston livingstone liyaaqat liyaqat lizabo lizama lizana lizarraga lizon lizotte
lizurej lizza lizzi lizzio ljevnaic ljiljan ljosalfs ljosalfsdottir ljosalfsson ljots ljotsdottir
ljotsson ljubetic ljubic ljubicic ljubojevic ljubomirovic ljubotina ljubovic ljufs ljufsdottir ljufsson
ljung ljungberg ljungdahl ljunggren ljungqvist llabjani llabres llado llamas llanes llano llanos lledo
llewellyn llobet llopis llorens llorente lloret lloyd lluch lo loadottir loaiza loar loason loba lobacz
lobato lobb lobbe lobbeck lobberegt lobdell lobecke lobeeck lobeek lobeeke lobeke lobinger lobo loboda
lobos loca locatelli locati locci loch lochain lochel locher lochlainn lochlann lochnain lochner
lochrain lochtnain lock lockard locke locken locker lockett lockhart lockhorst locklear locklin lockman
lockridge lockwood lococo locs lodato lodberg loddo lodeboer lodej lodekynck loden lodewegen lodewijks
lodge lodi lodico lodina lodins lodmunds lodmundsdottir lodmundsson lodyga loe loeb loeff loeffler loehr
loener loep loera loerinck loervinck loerving loesch loevinck loewen lof loffel loffler loffredo lofgren
loflin loft loftin loftis lofton lofts loftsdottir loftsson loftus logadottir logain logan logar logason
loggins loghan logina loginov logins logis logozar logsch logsdon logston logue loh loher lohman lohmann
lohmans lohmus lohr lohre lohse lohuijs lohuis loi loiacono loibhead loibl loideain loididh loidl
loijkinck loijtink loineachain loingscigh loingse loingseachain loingsigh loinn loinne loinnigh loinnsge
loinnsgigh loirgneain loiseau loisel loiselle loison loitink loj loja lojek lojekova lojen lojka lojko
lojkova lojova lokadottir lokaj lokar lokason loke loken lokey lokhorst lokietek lokis lokk lokken
lokker lollar lolli lollis lollobrigida loman lomann lomans lomanss lomas lomax lombard lombardi
lombardini lombardino lombardo lombardozzi lombroso lomeli lomgaigh lomholt lomic lomis lommert lomnicka
lomnicki lomonaco lomovic lomp lona lonagain lonain lonardi lonardo lonargain loncar loncaric londain
london londono londra lonen lonergan loney lonfat long longacre longaigh longain longan longchamp
longfellow longhena longhi longino longley longmire longnecker longo longobardi longode longoria longpre
longshore longstreet lonn lonnain lonndra lonndraigh lonndun lonnradh loo loobeeck loobeek loobeke loock
looe loogen loohnier loohof loohuijs loohuis look looman loomans loomas loomis loon looney loop looper
loorits loos loose loosvelt looveren looy looyen lopardo loper lopes lopez lopiccolo lopponen lopresti
lor lora lorang loranger lorca lorcain lorch lord lordain lordan lordijck lore loreal loredan loredetto
lorella lorello lorenc lorencao lorencin lorencini lorencon lorencova lorens lorent lorentsen lorentz
lorentzen lorenz lorenzen lorenzetti lorenzi lorenzini lorenzo lorenzon lorenzoni lorenzs loretan loreti
loreto loretta lorezon lori loria lorincz loring lorino lorio loriol lorreijn lortie lortscher lorusso
lorverdinck losa losada losatapornpipit losch losekann loser losey losh losiak losickrizmanic losiewicz
loska loskamp losoya loss lotito lotman lotscher lott lotter lotti lotto lotts lotvall lotz lotzer
loubser loucif loucks louda louden loudermilk loudova lough loughlin loughman loughnane loughran
loughrey loughry lougun louie louis loum lounis lounsbury loup louque loureiro loureito lourenca
lourencao lourenco louret lourinho lourneco louvet louviere louw louws louzada lovat lovatel lovato
lovatti love loveday lovejoy lovelace lovelady loveland loveless lovell lovely lovendaal lovera lovern
lovett lovette lovey lovgren lovin loving lovink lovins lovis lovland lovric low lowa lowder lowe lowell
lowenadler lowenstein lower lowery lowman lowney lowrance lowrey lowrie lowry lowther loy loya loyal
loyd loyer loyola loza lozada lozano lozier lozoya lozza lu luachra luag luain luaire luaithrinn
luanaigh luasa luasaigh luay lubbering lubberink lubbers lubberts lubelo lubenovic lubera luberda
lubering lubhaing lubhog lubiana lubin lubina lubinova lubke luboch lubowitz lubring lubs luby luc luca
lucanovic lucar lucarelli lucarini lucas lucassen lucca lucchese lucchesi lucchetta lucciano luce lucel
lucena lucero lucey luchetti luchi luchian luchinger luchini lucht lucia luciani luciano lucic lucid
lucidi lucien lucier lucink lucio lucitt lucius luck luckett luckey luckiewicz luckman lucky luconi
lucus lucy luczak luczka luczkiewicz luczyk ludban luddy ludens ludgers ludhog ludi ludlow ludolf
ludonga ludovisi ludvigs ludvigsen ludvik ludvikova ludviks ludwick ludwig ludwik ludwin ludwiniak
ludwisiak ludzik lueb luebbert luebke lueck luedtke lueilwitz lueks luemes luengo luera luesen luessen
luettgen luevano luff lufft luft luger lughadha lughbhadha lugli lugo lugon luht lui luibhead luiga
luijders luijmans luijmers luijmes luijten luijtink luik luikenhuis luimes luin luineachain luinenburg
luing luinigh luis luise luisead luisier luiten luitens luitgardis luitink luitscher luiz luizen lujan
luk lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukasiuk lukaskova
lukasova lukasz lukaszewski luke lukenda lukendic lukens luker lukes lukesova lukhele lukic
lukickovanovic lukin lukinic lukk lukoschek lukowiak lukowicz luks luksa luksic luksova lukstina
lukstins luksza lula lulek lulofs lum luman lumbasi lumbreras lumen lumens lumes lumi lumiste lumley
lummens lummus lumpkin lumpkins lumsden lumumba luna lunaigh lunam lunceford lund lundadottir lundason
lundback lundberg lundblad lunde lundeberg lundeen lundell lundgaard lundgreen lundgren lundh lundholm
lundin lunding lundis lundkvist lundmark lundon lundquist lundqvist lundra lundsgaard lundstrom lundy
lung lungu lunham lunin lunn lunney lunny lunsford lunt lunz luo luog luoma luond luong luongo lupain
lupasco lupascu luper lupi lupica lupien lupina lupino lupo lupoli luppi luppino luptak luptakova lupton
lupu luqe luqmaan luqman luque lurati lurgain luria lurvink lusardi lusby luscher lusco luse lusher
lusiak lusink lusis lusk lussi lussier lussu lust lustenberger luster lusti luszczak luszczyk lut lute
luten luters lutes lutf lutfiyev lutfiyeva lutfullohov lutfullohova lutgen lutgencoosijnck lutgens
lutgers luther luthers luthi lutholoni luthra luthuli lutje lutjehuis lutjekossink lutjenhuis
lutjenkeusinck lutjenkosinck lutjenkosink lutjenkossink lutjers lutjes lutkenhorst lutkenhuis
lutkenkoosinck lutkenkosijnck luton lutoslawska lutoslawski lutostanska lutostanski luts lutscher lutsi
lutten luttenberger lutterveld luttgers luttjenkoosinck luttrell lutz luu luukkonen luup luvuno lux luxa
luxardo luxemburg luyckx luyken luymes luyssel luyt luyten luz luzaic luzar luzi luzorio luzzi lwandle
ly lyall lybarger lyczak lyczek lyden lydon lyds lydsdottir lydsson lyhne lyjak lyke lykins lykke
lykkegaard lyle lyles lyman lynam lynch lynchechaun lynchehaun lyne lyng lyngars lynge lynggaard lyngso
lyngstad lynn lynskey lyon lyons lyp lyrio lys lysaght lysgaard lyskawa lytings lytingsdottir lytingsson
lytle lytton lətifxanli ma maack maag maages maak maalderink maalik maalim maandag maaren maas maasgouw
maasik maaswinkel maat maath maatkamp maatman maatta maatyies maawiya mabanga mabaso mabe mabery mabhena
mabhida mabhodla mabhoko mabika mabillard mabizela mabon mabrey mabrukov mabrukova mabry mabunda mabuya
mabuyakhulu mabuza mac maca macadoo macak macakova macaleavy macallen macaloon macaluso macan macanally
macanic macari macario macart macarthur macasa macatrozzi macaulay macauley macbreen macbride maccaffrey
maccanelli maccann maccartan maccarthy maccarville macchi macchia macchio macchione maccini macclenaghan
maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott
macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer mace macedo macegan
macejkovic macek macekova macele macelgunn macesic macever macevoy macey macfadden macfall macfarlane
macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty macginnity macginty macgloin
macglynn macgovern macgreal macgregor macgroarty macguinness macgurk macgyver mach macha machac machacek
machacekova machackova machacova machado machain machala machale machalek machalkova machalova macharia
machata machatova machen machenry macher macheret macheta machgoet machi machler machnac machnacova
machniak macho machon machorius machova machowiak machowicz machtens machtig machuca machugh machul
machura maciag macias maciejczuk maciejewicz maciejewska maciejewski maciejko maciejowska maciejowski
maciejuk maciel macik macikova macina macinerney macingwane macinnes macintyre macioce maciocha maciol
maciuk maciuszek mack macka mackaewicz mackay macken mackenna mackentun mackenzie mackeown mackesey
mackevitt mackey mackie mackiewicz mackin mackinnon mackle macklin macko mackova mackovic mackovicova
mackow mackowiak maclean maclennan macleod maclin maclysaght macmahon macmillan macmonagle macmorrow
macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneil macneill
macnelis macnulty maco macomber macon macova macovei macpherson macphilbin macrae macre macrea macri
macshea macsweeney mactiernan maculewicz macura macurova macveagh macveigh macwilliams macy maczey
maczynska maczynski mad madach madadhain madagain madaidh madaidhe madaidhin madain madajczyk madamurk
madan madani madaoin madar madara madaras madariaga madaric madaricova madarova maddalena maddalone
maddaloni madden maddock maddox maddux maddy made madec madej madejczyk madejova madela mader madera
maderna maderno madetoja madetzky madewell madhubuti madi madiba madic madide madidov madidova madigan
madinaeva madinane madison madisson madiyan madlala madlanduna madlula madondo madonna madonsela madore
madrid madrigal madro madruga madrzak madrzyk madsdatter madsen madson madu madubuko maduma maduna
madunic madunicflauder madura madureira madzia madziar madziba madzic mae maeda maeder maeland
maelderink maelsteijn maenpaa maeots maertens maes maesalu maessen maestas maestrani maestre maestri
maetman maetmans maeyer maez maffei maffeo maffezzini maffia maffucci mafobo mafra maftei maftunova
mafuleka mafulela magagula magain magal magaldi magalhaes magallanes magallon magalova magan magana
magann magar magauran magdalenic magdaleno magdic mageba magee mageean magennis magennity mager magers
mages mageto maggadottir maggard maggason maggetti maggi maggiacomo maggiani maggini maggio maggioli
maggiore maggis maghanga maghnuis magi magic magier magierowska magierowski magill maginn maginnis magis
magistro maglajic magliano magliaro maglio magliocca magliocco maglione magliozzi magnadottir magnago
magnan magnani magnano magnason magne magner magness magngeirs magni magnier magnifico magnin magnis
magno magnone magnotti magnthors magnus magnuson magnussen magnusson magocsy magolwana magombo magononde
magoon magoza magrassi magrath magri magrini magrino magro magruder magryta magubane maguidhir maguire
magujwa magutshwa magwaza magwood magyar mahabeer mahaffey mahajan mahal mahamba mahamed mahamud mahan
mahaney mahanov mahanova mahar maharaj maharani mahardika maharjan mahat mahaye mahbeer mahbub mahdiev
mahe mahedy maheen mahendra maher mahestri maheswara maheswari maheu maheux mahfuj mahfuz mahi mahieu
mahlaba mahlalela mahlangu mahlase mahler mahlinza mahlobo mahloh mahmood mahmoud mahmoudi mahmudi
mahmudov mahmudova mahnet mahon mahone mahoney mahony mahood mahr mahrer mahrusov mahrusova mahtielo
mahtman mahtmans mahulube mahurin mahy mai maia maicin maida maidana maiden maidin maidla maiello maier
maierhofer maifredi maijala mailhot maillard maille maillet maillot mailloux main maina mainardi
mainchin maine mainella maines maingi maingin mainichin mainiero mainin mainini mainka mainnin mainor
mains mainville maio maiocco maiolo maione mair maire mairhofer mairtin maisch maisonet maisonneuve
maisto maitha maithnin maithya maitiu maitland maitre maiyo maj majaca majak majcen majcher majchrzak
majczyna majd majdak majdan majdanova majdecka majdecki majdenic majeed majer majerczyk majerova
majerska majerski majerus majeska majeski majesky majeveski majewicz majewska majewski majka majkic
majnik majnusz majoka majola major majorana majorczyk majorek majors majos majovic majozi majsterek
majstorovic majstrenko majtczak majtyka majumdar majzner mak makans makar makarov makaruk makau makeham
makela makelainen makena maker makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba
makhubo makhulukhulu makhunga maki makiela makila makin makinde makinen makinwa makitalo makkink
makkonen makles mako makokha makori makos makosz makosza makova makovac makovec makovecova makovica
makovicka makovicky makovy makowiecka makowiecki makowska makowski makris maksimov maksimovic
maksimowicz maksym makuachukwu makulec makulu makungu makurat mala malacarne malachovska malachovsky
malachowska malachowski malagoli malai malakova malambule malan malanowska malanowski malaparte malara
malarczyk malas malaspina malatesta malavasi malave malbasik malcharek malcher malcherek malcolm malcom
malczewska malczewski maldanado maldonado malec malecek malecha malecic malecki maleckova malek malembe
malenchini malenfant malerba malesevic malesza maleszka maletic maletta malevu malewicz maley malfait
malfanti malfitano malgiaritta malherbe malhotra malicanin malick malicki maliglowka malik malikova
malin malina malinen malinga malini malinic malinova malinowska malinowski malinska malinski malipiero
malisek malisekova malisz maliszewski malito malivuk malizia malk malka malki malkin malkova malkus mall
mallard mallek mallery mallet mallett mallette malley mallick mallien malling mallmann mallo mallon
mallory malloy mallozzi malm malmberg malmborg malmgren malmkvist malmquist malmqvist malmsten malmstrom
malnar malnati malo maloba malobabic maloca malocha maloid malojcic malon malone maloney malosev malota
malott malowney maloy malpass malpighi malsen malta maltais maltasic maltese malucha maluki maluleka
maluleke malveaux malves malvezzi malvic maly malycha malys malysiak malyszek malyszka malz malzer
malzone mamaliga mamani mamba mambo mamcarz mamic mamin mammen mammone mamo mamojka mamojkova mamoni
mamula man manachain manacorda manadottir manahan manak manakova manana manason manastirlic manca
mancebo mancera mancha manchester mancia mancilla mancinelli mancini mancino manco manconi mancuso mand
manda mandal mandala mandaric mandarino mandasari mandel mandell mander manders manderscheid mandersloot
mandeville mandic mandl mandla mandokovic mandracchia mandrapa mandrysz mandujano mane manea maneback
maner manera manes maneschijn maness manetsch manetta manetti maney manfre manfred manfredi manfredo
manfredonia manfreds manga mangal mangale mangan mangane manganiello mangano mangat mangcamane mangede
mangel mangen mangena manges mangethe mangieri mangin manginelli mangino mangione mango mangold mangone
mangrum mangual mangum mangunsong mangus manhaes manhart mani manica manicone manieri manigault manion
manis maniscalco manista maniura manjak manjencic manjon manke mankin manley manly mann manna mannan
mannarino manne mannella mannerheim manners manneviel mannhart manni mannik mannina manninen manning
mannino mannion manniste mannisto mannix manno mannoia manns manntain manoel manolache manole manolesso
manor manos manqele manrique manriquez mans mansa manschot mansdotter manseau mansell mansen manser
mansfield mansi mansilla mansiz manske manso manson mansour mansouri mansson mansur mansurov mansurova
mansveld mansvelt mantain mante mantegazza mantegna manthey manti mantilla mantini mantione mantoan
mantooth mantovali mantovani mantshinga mantyla manuel manuele manuels manullang manunta manus manyoni
manz manza manzanares manzano manzella manzer manzezulu manzi manzini manzione manzo manzolillo manzoni
mao maoil maoilceir maoilcheir maoilcheire maoilchiarain maoildhia maoileachain maoileadaigh maoileagain
maoileain maoileala maoileanaigh maoilearca maoileide maoileoghain maoileoin maoilfheabhail maoilia
maoiliadh maoiligeain maoilin maoilmhiadhaigh maoilmhichil maoilmhin maoilriain maoilshearcaigh
maoineachain maoinigh maoir maol maolagain maolain maolalaidh maolalaigh maolalla maolallaidh
maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe maoldhomhnaigh maoldomhnaigh maolduin
maolfhabhail maolfhabhaill maolfhachtna maolghuala maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire
maolmuaidh maolriaghain maolriain maolruaidh maolruaidhe maolruana maolruanai maolruanaigh maoltuile
maonagail maonaigh maongail maonghaile maothagain maouche mapes maphalala maphanga maphindela maphisa
mapholoba maphumulo maple maples mapp maqsudov maqsudova maquet mar mara marabella marable marach
maracic maradona maradottir maragno marahrens marais marak marakovic maraldo marambio maran maranain
marandola maranga marangi marangon marangoni maranguanhe marani marano maranto marar maras marasco
marason marasovic maraszek marat maravilla marazzi marbjorns marble marbun marburger marbury marc
marcacci marcachain marcaigh marcano marcantonio marcarini marceau marcec marcel marcelli marcellino
marcello marcellus marceron marcet march marchal marchan marchand marchant marchello marcher marchesan
marcheschi marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini
marchionda marchiori marchioro marchitelli marchlewicz marchon marcia marciano marcik marcil marcin
marcinczyk marcinek marcinekova marciniak marciniszyn marcinkiewicz marcinko marcinkova marcinkovic
marcinkowska marcinkowski marcinova marckelinck marckelincks marckelink marckloef marclay marco marcol
marcolini marcon marcone marconi marcos marcotte marcoux marcovecchio marcu marcucci marcum marcus
marcussen marcy marczak mardari marden mardesic mardhiyah mardis mardones mardonov mardonova marduras
mare marec marecek marecekova marechal mareckova marega marek marekova marella marelli marels maremiori
marenco marengo mareno marenzio mares maresca maresco maresova maret maretic marett maretto marez
marfell marfurt margas margeirs margelist margic marginean margiotta margis margita margitova margo
margol margolis margot margotta margraf margreiter margreth margrims margrimsdottir margrimsson
marguerat marha mari maria marian mariane mariani mariano marianova marias mariaux maric maricevic marie
marien marier marijanovic marijcaspers marijnisen marijnissen marijons marik marikova marim marin
marinato marincic marine marinelli marinescu marinetti marinez maringer marinho marini marinkovic marino
marinos marinovic marinucci mario marion mariotti mariotto maripuu maris marisavljevic mariscal maritim
mariucci marius mariz marjanov marjanovic marjonova marjons mark markanjevic markel markelinck markelink
markelj marker markert markey markham marki markiel markiewicz markink markkanen markkula markl markland
markle markley marklund marko markos markosova markotic markova markovac markovic markovich markovicova
markovicsarac markovits markowitz markowski marks markson marksoo markthors markus markusova markussen
markwalder marl marlar marlatt marleau marler marley marlier marlin marlow marlowe marmeggi marmet
marmol marmolejo marmon marmy marnach marnain marnan marner maroa marochio maroevic marois marolf marolt
maron marone maroney marongiu marons maroof maroquio maros marosicevic marosova marosz maroto marotta
marotto marovic marpaung marple marquardt marquart marquering marquerink marques marquet marquette
marquez marquioro marquis marr marra marradottir marras marrason marrazzo marren marrero marrinan
marriott marris marron marrone marroquin marrow marrs marrufo marry mars marsal marsalek marsalkova
marschek marsden marselink marsella marsellius marsenic marsh marshal marshall marshburn marsic
marsielje marsik marsikova marsili marsilio marsmans marsocci marss marssches marston marszalek mart
marta martac martain martan martanova martas marte marteau marteinns martel martell martelli martello
martellucci marten martenet martens martensen martensson martha marthaler marthens marti martic martig
martignetti martikainen martin martina martinac martinak martinakova martinatti martincek martincekova
martincevic martincova martindale martine martineau martinec martinecova martinek martinekova martinell
martinelli martines martinet martinetti martinez martini martinic martinka martinko martinkova
martinkovic martinkovicova martino martinoni martinov martinova martinovic martinovicova martins
martinsdatter martinsen martinson martinsson martinussen martinussu martire martocci marton martone
martorana martorano martorell martorella martorelli martova marts marttila marttinen martucci marty
martyka martyn martynowicz martz marucci marugg marullo marunica marus marusic maruszczak maruszczyk
marvel marvin marvins marwa marx marxen marxer mary maryadi maryam maryamova maryati maryjane marzano
marzec marzella marzi marziali marzic marzilli marzo marzocchi marzorati mas masai masala masango masar
masarik masarikova masarova masaryk masarykova mascagni mascarello mascarelo mascarenas mascarenhas
mascari mascaro mascheroni mascia masciandaro mascioli mascolo masek maseko masella masen maser masese
maset mash masha mashaba mashasha mashburn mashimane mashinini mashiya masi masia masiak masibekela
masiero masika masikane masila masilela masin masina masinde masinga masini masino masius mask maske
maskell maskova maslac maslach maslanka maslankiewicz maslinska maslinski maslo maslon maslov maslova
maslowski masna masny masojevic mason masondo masone masopust masopustova masotti maspero massa massara
massardi massarelli massari massaro massart masse massen massenburg massengale massengill masserey
masseron masset massetti massey massi massicotte massie massimi massimino massimo massin massingill
masso masson massoni massucci mast mastandrea mastela mastella mastenbroek master masters masterson
mastin maston mastrandrea mastrangelo mastrantoni mastrianni mastriano mastrogiacomo mastroianni
mastromarino mastromatteo mastronardi mastropietro masucci masuku masullo masut maszczyk maszkiewicz
maszota mata matacz matagne matahlija matamala matana matanic matano matanovic matara matarazzo matarese
matas matasci mataz matchett mate mateescu matei matejczuk matejczyk matejicek matejickova matejka
matejkova matejuk matela matelot mateman matenko mateo mateos mater matera materek materka materne
matesa mateu mateus mateusiak mathaba mathebela mathebula matheka mathenge mathenjwa matheny mather
matherly matherne mathers mathes matheson mathetha mathew mathews mathewson mathez mathghamhna mathias
mathiasen mathiassen mathiasso mathibela mathiello mathielo mathier mathies mathiesen mathieson mathieu
mathis mathisen mathison mathiszik mathol mathonsi mathot mathula mathuna mathunjwa mathurin mathwasa
mathy mathys mati matias matiasko matiaskova matic matiello matielo matijanic matijas matijasevic
matijevic matikainen matilainen matile matinawin matioz matisone matisons matko matkovic matkowska
matkowski matla matlak matlock matmans matney matokanovic maton matoric matos matosevic matous matousek
matouskova matousova matovina matranga matraszek matschke matson matsuda matsumoto matsuschita matt
matta mattadottir mattar mattarella mattason matte mattei mattenberger matteotti matter mattern matteson
matteucci matthai matthes matthew matthews matthey matthias matthies matthiesen matthiessen matthijs
matthys matti mattia mattias mattice mattie mattijas mattila mattingly mattioli mattis mattison
mattisson mattle mattli mattocks matton mattoon mattos mattox mattson mattsson matula matulewicz matulic
matulin matulka matulova matura maturana matus matusewicz matusiak matusina matuska matuskova matuszak
matuszewska matuszewski matuszyk matvejev matwiejczyk matyas matyasova matyjas matyjasek matyjaszek
matyka matynia matys matysiak matysova matyszczak matz matzen matzinger matzler mau mauck mauer
mauerhofer mauger maugeri maughan mauk maulana mauldin maundu mauney maunu maupin maureira maurel maurer
maurery maureryova mauri maurice mauricio maurick maurik maurin mauris maurizi maurizio mauro mauroff
mauron mauroux maury maus maust mauti mautner mautone mauzer mavdudyev mavdudyeva mavela mavlonov
mavlonova mavra mavric mavundla mavuso mawanda maweu mawewe mawia mawira max maxa maxey maxfield maxie
maxim maximus maxon maxova maxs maxson maxwell may maya mayaka mayasari maybach mayberry maye mayer
mayerhofer mayerova mayers mayert mayes mayeza mayfield mayhall mayhew mayhos mayhugh mayise mayisela
mayle maynard mayne maynes maynor mayo mayol mayon mayor mayoral mayorga mayowa mayr mayrhofer mays
maysonet mayton mayville maza mazalankosi mazan mazanek mazankova maze mazek mazepa maziarczyk mazibuko
mazik mazilescu mazilu maziya mazjane mazjanis mazoco mazon mazouz mazouzi mazreku mazur mazurek
mazurkiewicz mazwi mazza mazzacurati mazzanti mazzarella mazzaro mazzei mazzeo mazzetti mazzi mazzilli
mazzini mazzio mazziotta mazziotti mazzo mazzocchi mazzocco mazzoco mazzola mazzoleno mazzoli mazzon
mazzone mazzoni mazzotta mazzotti mazzuca mazzucco mazzullo mbaabu mbacke mbae mbaka mballo mbamali
mbanjwa mbatha mbatshazwa mbaye mbeje mbekwa mbembe mbende mbengue mbhele mbhense mbhobho mbhodwe
mbhulangwe mbili mbithe mbithi mbiti mbodj mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho
mboup mbow mboya mboyisa mbriartaigh mbugua mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa mburu
mbuso mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcabee mcadams mcadoo mcadory mcafee mcaleavy
mcaleenan mcaleer mcalexander mcalinney mcalister mcallister mcaloon mcalpin mcalpine mcalunny mcambe
mcambi mcanally mcanco mcandrew mcandrews mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer
mcauley mcauliffe mcaveigh mcavoy mcbean mcbee mcbeth mcbrayer mcbreen mcbride mcbrien mcbroom mcbryde
mcburney mccabe mccadam mccadden mccafferky mccafferty mccaffery mccaffrey mccaffry mccahill mccain
mccaleb mccall mccalla mccallion mccallister mccallum mccammon mccandless mccane mccann mccants mccardle
mccarley mccarney mccarra mccarroll mccarron mccart mccartan mccarte mccarter mccarthy mccartney mccarty
mccarver mccarville mccary mccaskill mccasland mccaslin mccaughan mccaughey mccaul mccauley mccausland
mccaw mccay mcchesney mcchristian mcclain mcclaine mcclanahan mcclary mcclaskey mcclay mcclean mccleary
mccleery mcclellan mcclelland mcclendon mccleskey mcclintock mcclinton mccloskey mccloud mccloy mccluney
mcclung mcclure mcclurg mccluskey mccoin mccolgan mccoll mccollam mccollister mccollom mccollough
mccollum mccomas mccomb mccombs mccomiskey mcconaghey mcconaghy mcconnell mcconnon mcconville mccooey
mccool mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccowan mccown mccoy
mccracken mccrae mccraney mccranie mccrann mccrary mccraw mccray mccrea mccready mccreanor mccreary
mccree mccreery mccreight mccrimmon mccrory mccrossan mccrudden mccubbin mccue mccullagh mccullar
mccullen mccullers mcculley mcculloch mccullough mccullum mccully mccumber mccumiskey mccumisky mccune
mccurdy mccurley mccurry mccurtin mccusker mccutchen mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels
mcdavid mcdermod mcdermott mcdevitt mcdill mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdougal
mcdougald mcdougall mcdougle mcdowall mcdowell mcduff mcduffie mcduffy mcdunphy mcdwyer mcdyer mceachern
mceachin mcelduff mcelfresh mcelgunn mcelhaney mcelhattin mcelligott mcellistrim mcelnay mcelnea
mcelrath mcelroe mcelroy mcelvain mcelveen mcelwain mcelwaine mcelwee mcelyea mcenaney mceneaney mcenry
mcentaggart mcentee mcentire mcevaddy mcevilly mcevoy mcewan mcewen mcfadden mcfaddin mcfall mcfalls
mcfarland mcfarlane mcfarlin mcfarren mcfaull mcfee mcgaha mcgahan mcgahey mcgalligly mcgann mcgarraghy
mcgarrigle mcgarry mcgarvey mcgary mcgaughey mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan
mcgeorge mcgeown mcgerr mcgettigan mcgettrick mcghee mcghie mcgill mcgillicuddy mcgilligan mcgilly
mcgilroy mcginley mcginn mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin
mcglone mcglothin mcglothlin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan
mcgowen mcgowern mcgrady mcgrail mcgrane mcgrath mcgraw mcgreal mcgregor mcgrenehan mcgrew mcgriff
mcgroarty mcgrory mcgruddie mcgruddy mcgruder mcguffin mcguigan mcguill mcguinn mcguinness mcguire
mcguirk mcguirl mcgurk mchale mchaney mcharry mchenry mchone mchugh mchunu mcildownie mcilroe mcilroy
mcilvain mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre
mcisaac mciver mcivor mcjunkin mckaigue mckain mckamey mckay mckean mckechnie mckee mckeegan mckeehan
mckeel mckeen mckeever mckellar mckelvey mckelvy mckendry mckeniry mckenna mckenney mckenny mckenzie
mckeogh mckeon mckeown mckernan mckernon mckevitt mckey mckibben mckie mckiernan mckillip mckillop mckim
mcking mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissack mckissick
mckittrick mcknight mckown mckoy mclachlan mclain mclamb mclane mclaren mclaughlin mclaurin mclaverty
mclean mcleer mcleese mcleigh mclellan mclemore mclendon mclennan mcleod mclin mcloon mcloone mcloud
mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanis mcmann mcmanus mcmaster mcmasters mcmath mcmeans
mcmenamin mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle
mcmorris mcmorrow mcmullan mcmullen mcmullin mcmurray mcmurrough mcmurry mcmurtry mcnab mcnabb mcnaboe
mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcnea mcneal mcnealy mcnear mcnee mcneeley
mcneely mcneese mcneil mcneill mcnelis mcnelly mcnerney mcnett mcnevin mcnew mcnicholas mcnicholl
mcnichols mcniel mcnill mcnulty mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpeak mcpeek mcpeters
mcphail mcphee mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcquay mcqueen mcquilkan mcquillan
mcquillen mcquin mcquinn mcquiston mcrae mcrann mcray mcready mcreynolds mcroarty mcroberts mcrory
mcshane mcsharry mcsheehy mcsherry mcspadden mcswain mcsweeney mctaggart mcteague mcternan mctiernan
mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye mcwhirter mcwhorter
mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana
mdunge meachair meacham mead meade meader meadhra meadhrai meadog meador meadors meadows meads meaghan
meagher mealaid meallain mealoid mealoide meaney meanman means meany meara mearai mearaidh mearain
meardha mearlaigh mears mease meato meaux mebane mebarki mebelder mebold mecca meccia mecham mecheri
meciar meciarova mecik meckinck mecking meckinx medac meddah medders medeiros medek medel medellin
medeot mederos mederska mederski medford medgyessy medhurst medic medici medico medina medjahed medkova
medley medlin medlock medne mednis medrala medrano medugno medvecka medvecky medved medvedev medvedova
mee meece meehan meeijs meek meeker meekins meeks meenaghan meenan meenck meendering meenen meengs meenk
meer meerdinck meerding meerdink meerdinkhaeken meerdinkhaken meerdinknijhuis meerdinkveldboom
meerdinkveltboom meeres meerkamp meersman meert meerting mees meester meesters meeuisse meeus meeusen
meeuwe meeuwes meeuwessen meeuweszen meeuwis meeuwissen meeuwsen mefford meftah megantara megaw megdanac
meger megert megger meglio megna megyeri mehaffey mehigan mehl mehlhorn mehloluhlaza mehlorn mehmet
mehmetaj mehra mehrimohova mehring mehrojov mehrotra mehta mei meic meichtry meidhir meidhreach
meienhofer meier meiere meierhofer meierinck meiers meighan meijer meijerdinck meijerdink meijericks
meijerinck meijerink meijers meijlink meijnckinck meijnen meijners meijnerts meijrinck meijrink meijs
meijsters meikle meile meiler meili meilink meilleur meinck meincke meindl meinen meiners meinhard
meintjies meira meireles meirelles meirligh meirnigh meis meisch meiscill meisner meisser meissner
meister meisters meitheagain meixner mejer mejia mejias mejorado mejstrik mejstrikova mejsztowicz
mekkink mekkinos meksa mekss melady melancon melander melandri melani melaniuk melanson melara melaragno
melby melcer melcerova melcher melchior melchiori melchiorre melchiorsen melchor meldere melderis
meldgaard meldon meldrum mele melendez melendrez meler melero melet melgaard melgar melgoza meli melia
melican melichar melicharek melicharekova melicharova melicher melichercik melichercikova melicherik
melicherikova melicherova melillo melin melinda melino melis melita melka melker melkiors melkolms
melkolmsdottir melkolmsson mella mellado mellen mellendijk mellenijk mellet mellett mellinger mellink
mello mellon mellone mellor mellott melly melngaile melngailis melnic melnick melnik melo meloche melody
meloni melrakkadottir melrakkason melrakkis melsen melson melton meltzer melucci melville melvin melzer
membrez memedi memela memelink memoli memon mena menapace menard mencarelli menchaca mencik menck
menckema mencl menclova menconi mendak mende mendel mendelsohn mendelson mendenhall mendes mendez
mendieta mendiola menditto mendizabal mendola mendolia mendonca mendosa mendoza mendy mendyka menefee
menegardo menegatti meneghin meneguete menekijnck menekinck menemencioglu menendez meneses menetrey
menezes meng menga mengale mengel mengerink mengers menges menghetti menghini mengolo mengoni menick
menicucci menjivar menke menna menne mennea mennijnck menninck menning mennink menon menotti menozzi
menrat mens mensa mensah mensalders mensijnck mensik mensikova mensinck mensincks mensincs mensing
mensink mentenberg menthonnex mentinck mentingh mentink mentinkbarg mentinkberg mento menton mentzel
mentzer menu menza menzel menzing menziwa meo meola meoli mera merabet merah meranda merante meraz
mercadante mercader mercado mercaldo mercalli mercantini mercati merced mercedes mercer merchant merchel
mercier merckelinck merckerinck mercklin mercks merckwerdijnck merckx mercolli mercuri mercurio merda
merdijnck merdinck meredink meredith merenciano mereu mereuta mergar mergen meri merian merida merideth
merigue merila merilainen merino merisaar merisi meriwether merkas merkel merkelink merkle merkurs merkx
merlak merle merli merlin merlini merlino merlo mermoud mernagh merola merotto merrell merriam merrick
merrifield merrigan merrill merriman merritt merriweather merry merryman mersch merseburg merstag merta
mertens merting mertoglu mertova mertz mervelts merwin merz merzaghi merzoug merzougui mesa mesaric
mesarosbelanji mesbah mescall mesic mesjasz meskill meskuna meskune meskuns mesloh mesquita mesritz
messana messaoudi messenger messer messersmith messick messier messikommer messina messinck messincks
messing messinger messink messmer messner mestas mestdagh mestrovic meszaros meszoly metais metayer
metcalf metcalfe metel meteling metella methavorakul metheny methot methusalems metivier metoyer
metrailler mets mettan mettier mettler mettraux metts metusalems metz metzer metzger metzinger metzler
metzner meucci meuhues meuleman meulen meuli meunier meurant meurer meurisse meury meusburger meuter
mevers mewes mey meyer meyerink meyers meyiwa meylan meylink meynen meyvants meza mezei meziane meziani
mezzetta mfeka mfumu mfusi mgabadeli mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba
mhadaidh mhairtin mhaistir mhaoil mhaoir mhartain mhayise mheana mhileadha mhilidh mhlabandlovu mhlambo
mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu mhoir mhuircheartaigh mhuire mhuiris miadha
miadhachain miadhaigh miah mianaigh mianain miara mias miasik miasko mical mican micca micco miccoli
miceli micetic mich michael michaelis michaels michaelsen michaelson michal michalak michalcova
michalczak michalczyk michalec michalech michalechova michalek michalekova michalica michalicova
michalik michalikova michalka michalkiewicz michalko michalkova michallek michalova michalowska
michalowski michalski micharius michaud michaux michel michelangeli michelbrinck michelet micheletti
michell michellod michels michelsen michelson michelucci michener micheni michiels michielsen michna
michniak michnik michnova michnowicz michon michoris michorius michoud micillo mick micka mickaewicz
mickel mickelson mickens mickey mickiewicz mickle mickova micu middaugh middelhuijs middelhuis
middelkoop middendorf middlebrook middlebrooks middlemiss middleton midgett midhe midhia midkiff
midtgaard midura miechels miechowicz miecznik miekina miekus mielcarek mielcarz mielczarek miele mielke
mieloch mier miera mieras mierd mierdinck mierding mierdink miers miert mierts mierzejewski mierzwiak
mies mieszala mietka miettinen mietus mieville migala migchelbrink migda miggelbrink migliaccio miglio
migliore migliorini migneault mignogna mignon mignot migon miguel migwi mihai mihaila mihailescu
mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalic mihalik mihalikova mihaljec
mihaljevic mihalova mihaly mihelcic mihelic mihhailov mihic mihoubi mijakovic mijares mijas mijatovic
mijchels mijggels mijnarends mijnkijnck mijota mijrdinck mijrt mijrtts mijsberg mik mika mikac mikaels
mikaelsson mike mikel mikell mikelsaar mikelsone mikelsons mikes mikesell mikesicmerda mikesova mikic
mikiciuk mikicvucak mikita mikitenko mikjalls mikk mikkaels mikkels mikkelsen mikkelson mikkola mikkonen
miklas miklaszewicz miklavcic miklecic miklik miklikova miklos miklosko mikloskova miklosova miko mikoda
mikodanic mikolajczak mikolajczyk mikolajewicz mikosz mikova miksza mikszath mikula mikulak mikulakova
mikulandra mikulasek mikulaskova mikulcic mikulec mikulic mikulik mikulikova mikulova mikulski mikus
mikusek mikusova mikuta mil mila milak milam milan milanesi milanez milaneze milanezi milani milankovic
milano milanova milas milatic milazzo milburn milcarz milczarczyk milczarek milde milder mildinbergs
milea mileada mileadha milej milella milena miles miletic milevoj milewczyk milewska milewski miley
milford milian milicic milina milisickovacevic militaru militello miljanovic milka milla millan millar
millard mille millea milleadha millen miller millet millett millette millhouse millican millidge
milligan milliken milliman milliner millington millink million milliron millis millius millman millner
millot mills millsap millsaps millwood milmo milne milner milo milosevic miloslavic milot milota milotic
milotova miloudi milovac milroy milska milski milsom milstead miltenburg milton mimica mimirs mimms
mimouni mims mimun min mina minac minacova minah minar minard minarik minarikova minarova minatel minaya
minayo mincey minch minder mindru minelli minen miner mines minet minete minette minetti ming mingarelli
mingo minguez mingus minhas miniati minick miniguite miniguiti minihan minihane mink minkiewicz minkina
minks minne minner minnerder minnich minnick minnig minnis minniti minogue minor minta minter mintjes
minton mintz mintzlaff minyard miochain miocic miodek miodhachain miodhchain miodrag mioduszewska
mioduszewski mionachain mionain mios miotke miotto miozga miquel miquelin mir mirabal mirabella miracle
miraglia miralles miramontes miranda miranov miranova mirazizov mirazizova mircea mirdinck mire mirea
mireault mireles mirga mirgos mirgova miriti miro mirocha miron mironczuk mironiuk mironov mironova
mironshohov miros mirosavljevic mirs mirski mirt mirza mirziyoyev mirziyoyeva mirəhmədov mirələmov misak
miscell mise misek miserez mishler mishra misiak misiarz misiaszek misicher misiejuk misik misiko
misikova misior misiuk misiurek miskell miskiewicz misko miskovic miskowiec misner mispelen misra
missoni mista misteal misteli mistretta mistrik mistrikova mistry mistura miszkiel miszkiewicz miszkurka
miszta misztal misztela mital mitanovic mitcham mitchel mitchell mitchem mitchum mitei mitek mitera
mitoraj mitra mitrovic mitschke mitt mittal mitter mitteregger mitterer mitterlehner mittermayr mitton
mitts mitu mitzel miu mix mixon mixson miya miyamoto mizak mize mizell mizer mizgala mizia mizrahi
mizzoni mjadu mjoli mjollnirs mjolnirs mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize
mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mladek mladenovic mladkova mlakar mlalane
mlalazi mlambo mlangatshe mlangeni mlawula mlcoch mlcochova mleczak mleczek mleczko mlejnek mlejnkova
mlikota mlinar mlinaric mlocek mlodzik mlondo mlot mlotek mlotshwa mlungisi mlungwana mlynar mlynarczyk
mlynarik mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone mnangat mnangwe mncube mncwabe
mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi
mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni mo moadottir moak moan moason moats mobeek
moberg moberly mobiglia mobley mobolaji mocan mocanu moccia mocenigo mochain mochlichen mochoirghe
mochoraigh mocibob mock mockenhaupt mocks mocnik moczko modadottir modason modderkolk modesto modhrain
modi modiano modica modig modigliani modin modis modise modlin modolo modric modugno mody modzelewski
moe moede moedl moeller moen moenen moens moensendijk moerman moes moesebrink moeselagen moesgaard moet
mofardin moffa moffat moffatt moffet moffett moffit moffitt mofokeng moga mogain mogaka mogbadunade
mogenburg mogeni mogensen mogere mogge moggesomp mogherini moghrain mogire moguenara mohamad mohamed
mohammad mohammadi mohammed mohammedi mohamud mohan mohanty mohaupt moher mohinurova mohirov mohirova
mohlaroyimova mohle mohler mohn mohnacki mohr mohren mohrhard mohsner moi moidhe moilanen moine moineal
moiniol moir moirin moisan moise moisei moisio moithide moitinho moix moj mojica mojsa mojzis mojzisova
mok mokadem mokaya mokhtari mokra mokrane mokrani mokros mokrosova mokry mokua mokwa mokwena mol
moladottir molak molana molander molano molason molder molders moldner moldovan moldovanu moldoveanu
moldrzyk molebiel molefe molegraaf molek molemans molen molenaar molenda moler moles molesini molga
molgaard molin molina molinari molinaro molinaroli moline moliner molins molis molitor molka molkens
moll mollenbeck mollenkamp mollenkamps moller mollers mollerup mollet mollett mollica mollinger mollman
molloy molman molmann molnar molnarova moloi moloney molraoghain mols molteni molter molyneux molzan mom
momanyi mombelli momberg monachain monaci monaco monaghan monagle monahan monarrez moncada moncrief
mondaca mondadori mondaini monday mondise mondragon monduzzi monente moneta monette money monfardini
monfort mong mong'are mongain mongan mongare monge mongeau monger monghaile mongrain monhart monhemius
monicelli monier monigatti monin moniuszko moniz monk monkare monkiewicz monkkonen monks monn monnard
monnerat monnet monney monni monnier monod mononen monrad monreal monroe monroy monsalve monsch monsen
monson monsour monstans monsted monster montag montagna montagne montagner montague montalban montalbano
montalcini montalta montalti montalto montalvo montana montanari montanariello montanaro montandon
montanelli montanez montani montano monte montecchi montecino montecinos montefusco monteil monteiro
monteith montejano monteleone montelongo montemayor montemor montemurro montenegro montero monterosso
montes montesano montesinos montessori monteverdi montez montezano montgomery monti monticelli montiel
montijo montminy montone montoro montoya montpetit montreuil montserrat montuori monty montz monzo
monzon moodie moody mook moon moone moonen mooney mooneyham mooneyhan moons moonsamy moor moore
moorefield moorehead mooren moorer moores moorhead mooring moorman moormann moors moos moosa moosbauer
moosbrugger moose mooser mora moraa morabito morace morachain moraczewska moraczewski moradottir moraes
moraga morahan morain morais moraleda morales moralez moran morand morandi morandini morando morano
morant morante morar morara morard morari moraru moras morasco morason morata moravcik moravcikova
moravcova moravec moravecova moravek moravkova morawetz morawiak morawitz morawo morawska morawski morax
moraz morberg morch morcillo morcinek morck mordak mordal mordasini mordenti mordha mordhorst mords
mordsdottir mordsson more morea moreau moree moreels morehead morehouse moreira morejon morek morel
moreland morell morella morellato morelli morello morelo morelock morency moreno morera mores moreschi
moresco moresi moret moretti moretto moretz morey morfin morford morga morgagni morgala morgan
morganella morganelli morgano morgans morgante morganti morgenstern morgenthaler morger morgese morgillo
morhelfer mori moriarty moric morice morici moriconi moricova moricz morier morillo morin moring morini
morino moris morisoli morison morissette morita morits moritz moritzs mork morka morkel morlacchi morlan
morley morman mormino mornane morneau morner morning morningstar moro morocco moron morone morones
moroney moroni morosini morova moroz morozova morozovs morpurgo morra morreale morrell morri morricone
morrien morrill morrin morris morrison morrissette morrissey morrocco morrone morrow morsch morschers
morse morsing morskers morsli morsschers morsselink mortara mortati mortellaro mortensdatter mortensen
mortenson morth mortier mortillaro mortimer mortka morton morttinen morucci morup morvan morvant moryc
morys mosadottir mosason mosbacher mosby mosca moscarda moscaritolo moscatelli moscatello moscato mosch
moscheles moschella moschetti moschetto mosching moschino moschon mosciski mosco moscon moscone mosconi
mose mosegaard moselagen moseley mosely mosemann moser moses moseti mosher moshier mosier mosimann
mosiolek mosis moskal moskalik moskovics moskovits moskowitz moslavac mosley mosli mosqueda mosquera
mosquini moss mossa mossches mosser mossman mosso mostefaoui mostek mosteller mostert mosti mosur mota
motak motalo motaung motchebon mote moten motes motha mothain mothair motisi motl motley motloung
motlova moton mott motta motte motteau motter mottet mottier mottiez mottola mottus moturi motycka
motyckova motyka motykova motz motzenbbacker moua moucka mouckova moudra moudry moulay moulder moulin
moulton moultrie moultry mounce mounier mount mountain mounts mouquin moura moureau mourib mouridsen
mouritsen mouritzen mouron mousel mouser moussa moussaoui mousseau mouton mouzon mowbray mowen mower
mowery mowrey mowry moxley moy moya moyano moye moyer moyers moylan moyle moynihan mozart mozdzierz
mozer mozingo mozzini mpangazitha mpanza mphahlele mphahlwa mphankomo mphazima mphemba mphephethwa
mpikela mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mqwebu mracek mrackova mrak mraoiligh
mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko mrazkova mrazova mresse mriosain mrkos
mrkvicka mrkvickova mroczek mroczko mroczkowski mrotek mroz mrozek mrozowicz mrozowska mrozowski
mrugalla msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang
msindazwe msokazi msomi msuthu msuya msweli mszyca mthabela mthalane mthanti mthembu mthethwa mthimkhulu
mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange
muarain muasya mubinova muc mucalj mucavac muceniece mucenieks mucha muchai muchangi muchemi mucheru
muchira muchiri muchoki muchova muchui mucka muckenthaler mucko mudau mudd mudden mude mudge mudgway
mudie mudin mudlaff mudri mudronja mueller muema muendo mueni mues muff mufizov mufizova muga mugabhain
mugain mugambi muganli mugendi muggenborg muggs muggsdottir muggsson mugica mugo mugure muhammad
muhammadaliyev muhammadaminov muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadova
muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov muhammadumarov muhammadyasinov
muhammadyusupov muhammadziyoev muhar muhia muhlbacher muhlberger muhlbock muhle muhleis muhlemann
muhlematter muhlethaler muhonen muhonja muhoro muhovic muhr muhsinov muhsinova muhtorov muhtorova
muhumed mui muia muichille muigai muighe muijs muijsebrink muilcin muilleagain muilleoir muilligh
muimhneachain muimhnigh muimi muinat muinde muindi muineachain muineog muinghile muinilligh muinneachain
muinnile muir muircheartaigh muireadhaigh muireagain muireain muirean muireann muirgeain muirgheasa
muirgheasain muirhead muirighthe muiris muirithe muirneachain muirthile muirthin muiruri muis muiskens
muizniece muiznieks muizzova mujovi mukami mukaram mukarovsky mukherjee mukhopadhyay mukhwana mukiri
mukkink mukoya muktar mukundi muladottir mulain mulaj mularz mulas mulason mulawa mulcahy mulcair mulder
mulderman mulders muldoon muldowney muldrow mule mulei mulet mulford mulgrave mulgrew mulhall mulhare
mulhern mulholland muli mulichen mulinge mulis mulkerrin mulkey mull mullaghan mullain mullala mullaly
mullan mullane mullaney mullany mullarkey mullen mullenax mullens muller mullerova mullers mullery
mullett mulligan mullikin mullin mullinax mullings mullins mullis mullner mullooly mullooney mulloughney
mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney mulvany mulvenna
mulvey mulvihill mulvin mulvy mulwa mulyani mumba mumbe mumbi mumbua mumford muminovic mumma mummadottir
mummason mummert mumo mumtozova munadottir munari munaro munason munch muncie munck muncy mund munda
munday mundell munden mundia mundt mundy munene munford munga mungai munger mungo munguia munguti muni
muniak munier munifyev munifyeva muninns munis munisayeva muniz munk munkacsi munkacsy munkas munkholm
munksgaard munn munnelly munos munoz munro munroe munsamy munsell munsey munshi munson munster muntean
munteanu munyao munyi munyiva munyoki munyua munywoki munz muoki mur mura murach murachain murachu
muradbasic muradli muradxanli murae murage muraguri murakami murangiri muraoile muraro murat murati
muratore muratori muratovic murawska murawski muraya murazik murchadha murchaidhe murchain murchison
murchu murcia murdoch murdock mureithi murer muresan murgas murgasova murghaile murgia murguia murialdo
murigi muriithi murillo murimi murin murinova muriset murithi muriuki muriungi murk murley murmann
murnain murnane murnin muro murodov murodova murolo murph murphey murphree murphy murr murraigh murray
murrell murri murrieta murrihy murrow murru murry mursalinaeva murtagh murtas murtha murthuile murthy
murtovaara murty muru murugi murunga murungi murvətqizi mury musa musabəyov musabəyova musali musat
musatti musau musaxanli musazadə musbrinck muscareli muscet muschg muse musebrinck musee musella musembi
musfirayeva musgrave musgrove mushtariyeva musi musial musiala music musick musil musila musili musilova
musimbi musiolik muskala muslimaeva muslimov musschendael musselman musser musso musson must mustac
mustafa mustafali mustafayev mustafi mustafoyev mustafoyeva mustapha mustapic musteata muster mustika
musto mustofa mustonen musulmonov musulmonova musumba musumeci musungu musy musya musyimi musyoka
musyoki muszynska muszynski mutahi mutai mutanu mutchler mutegi mutembei mutemi mutethia muteti muth
muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri
muti mutia mutiat mutie mutinda mutindi mutio mutiso mutisya mutk muts mutter mutti mutua mutugi mutuku
mutuma mutune mutunga mutungi muturi mutwiri muuo muur muurinen muursepp muxlisayeva muxtaroglu muya
muynck muyskens muzaffarov muzaffarova muzayyanova muzdalifayeva muzenjak muzic muzik muzikova muzina
muzyk muzzi mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwangangi
mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero
mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli myatt mybs myburg myburgh
mycek mydlak mydlarz mydlo mydlova myeni myer myers myeza myga mygind myhre myhrer myk myklebust myles
myllyla myllymaki myllyniemi myllys mynatt myrcha myrcik myres myrick myrkjartans myrkvadottir myrkvason
myrkvis myron mysiak mysior myska myskova myslivecek mysliwiec myszak myszk myszor mytnik mytych mzila
mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu mzyk məcnunbəyov
məhərrəmli məhərrəmoglu məhərrəmzadə məlikli məlikzadə məmmədli məmmədov məmmədquluzadə məmmədxanli
məmmədzadə na naaf naafs naail nababan nabeel nabein naber naberijnck naberinck nabering naberink
nabialek nabih nabors nabow nabwire naca nacaratti naccarato naccari nace nacer nachtegael nachtegaels
nachtegal nachtegall nacinovic nack naclerio naczk nadal nadeau nadeem nader nadhraigh nadi nadig
nadkarni nadler nadon nadorf naeem naeldenberghs naess naessens naf nafula nafuna nagar nagarajan nagata
nagel nagele nagem naghtegaels nagi nagioglu nagl nagle naglik nagode nagorka nagy nagyova nagypalfi
nagys nahuis naibei naidu naik nail naili nailin nainggolan nair nais najam najar najduk najeeb najera
najman najmanova najmiddinov najmiddinova najmudin nakagawa nakamura nakamurada nakano nakhumicha nakic
nala nalazek nalbantoglu nalbone nalecz nalepka nalepkova nalewajek nalewajko naliaka nall nalley nalli
nallon nalls nally nalty nam namaga nambeesan namboothiri name namike namikis namn namysl namyslo nanaic
nance nanda nandisa nandwa nanez nangle nanjala nanna nannen nanni nannini nantel nantz naoidheanain
naomh naomi napflin napier napierala napitupulu napoleao napoleon napoleone napoletano napoli napolitano
napper nappi naquin naradhaigh naraigh narain narang naranjo narasimhan narayan narayanan narcisi
narciso narcisse nardella nardelli nardi nardiello nardini nardo nardolillo nardone nardozzi narducci
narfadottir narfason narfis nargi narimonov narimonova narkiewicz naron narozna narozny narpati narron
narula narusis narvaez narveld nary narzymska narzymski nasambu nascher nascimento naser naserian nash
nashiruddin nasi nasiadka nasimiyu naslund naso nason nasri nasriddinov nasriddinova nassar nasser
nassink nasso nastaj nastaly nastas nastase nastri nastvogel nasuti nasyiah nasyidah natal natale natali
natanaels natanek nataniels natans natarajan nater nath nathan nathania nathaniel nation nations
natividad natoli natsir natt natta natterqvist nattmords nattmordsdottir nattmordsson nattulfs
nattulfsdottir nattulfsson nau naubert naude nauer naughton naugle naujokas nault nauman naumann naumiuk
naumov naumovskicizmar nauseda nausen nauta nava navara navarette navarova navarra navarre navarrete
navarrette navarria navarro navas nave naves navez navis navone navratil navratilova nawoj nawrocki
nawrot nawrotek nay nayak nayar naylor nazar nazareth nazarewicz nazari nazario nazarko nazarov nazifov
nazifova nazimek nazrullohyev nazrullohyeva nazzaro ncala ncama ncanana ncongwane ncube ncusi ncwaba
ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndao ndaw ndawo ndawonde
ndebele ndege ndegwa nderitu ndiaye ndichu ndiema ndima ndimande ndinda ndinisa ndione ndir ndirangu
ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo
ndondakusuka ndong ndonga ndoro ndosi ndour ndoye nduati nduku ndukwu nduli ndunda ndung'u ndunge ndungu
nduta ndwandwe ndwiga ne ne'matullohyev ne'matullohyeva nea neabhail neacail neace neachtain neacsu
neagle neagoe neagu neal neale nealon nealy neamtu neancol near nearaigh neary nease nebald nebel
nebioglu neblett nebot necaise necas necasova necci nechita neckar neckers neckus necula nedbal
nedbalova nedd nedelcu nedelec nedergaard nederlotharingen nedermeijer nedervelt nedic nedjar nedoma
nedomova nedved nedvedova nedzi nee neece needham neehan neel neelan neeley neelin neels neely neenan
neer neerachapong neergaard neerhof neerhoff neerhov neers nees neese neevel nef neff negara negberink
negele neglia negoita negrea negrete negri negro negron negru negruta neher nehls nehring nehru neidhart
neidig neiger neighbors neil neilan neilian neill neilsen neilson neiman neimke neira neirynck
neistadottir neistason neistis nejedla nejedly nek nekesa nekkers nel neligan nelima nelis nelissen nell
nellekens nellen nelli nellis nelms nelsen nelson nemcova nemec nemecek nemeckova nemes nemeth nemus
nenadov nenadovic nene nengerman nennadottir nennason nenni nennis nenno nenonen nenzi neptunus nerg
nergaard nerger neri nerius nero neron nerone neruda nes nesbit nesbitt nese nesetril neska nesladek
nesmith nespoli nespor nesporova ness nessi nesta nester nesterowicz nesti nestico nestor nestorowicz
nesvadba nesvadbova netherton netkowska netkowski neto nette netti nettles nettleton netto netzer neu
neubacher neubauer neubauerova neuber neubert neuendorf neufeld neugebauer neuhaus neuhauser neuhold
neukom neukomm neulinger neumair neuman neumann neumannova neumanova neumayer neumayr neumeister
neumuller neuner neupert neureiter neureuther neurohr neuschafer neuschwander neustrie neuteboom
neuville neuwehuysen neuwirth neuzerling nevado nevala nevalainen nevarez neve nevel nevels neven neves
neveu neville nevin nevins nevitt nevius new newberg newbern newberry newbill newbold newborn newburn
newby newcomb newcomer newell newhall newhouse newkirk newland newlin newlon newman newport newsom
newsome newson newton ney neyens neyerlin neylon nez nezaj neziraj neziri nezval ng ng'ang'a ngai ngala
nganga ngao ngari ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema
ngeno ngetich ngiba ngidi ngige ngigi ngina ngo ngobese ngobisi ngom ngomane ngome ngonini ngotho
ngotsha ngozi ngubane ngubeni nguer ngugi ngui ngumbao ngungunyana ngunjiri ngure nguyen nguyenova
ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhla nhlanhlampofu nhlapho nhlapo nhleko nhlengethwa
nia niadh niaidh niallagain niallain niallghais niallghuis nianain niane niang niass niasse niathain
nibali nibbelinck nibbelincks nibbeling nibbelink nica nicaise nicastro niccolai niccoli nice nicely
nicewicz nichol nicholas nicholes nicholls nichols nicholson nick nickel nickell nickels nickelson
nickens nickerson nicklas nickle nickles nickols nicks nickson niclaes niclaessen nicoara nicod nicol
nicola nicolae nicolaev nicolai nicolaisen nicolajsen nicolas nicolau nicolay nicolazzo nicole nicolella
nicolescu nicolet nicoletta nicoletti nicoli nicolier nicolini nicoll nicolle nicolo nicolosi nicolucci
nicosia nicotra niculae niculescu nida niderost nieborak niebudek niebuhr niechcial niecko niedbal
nieddu niederberger niederer niederl niedermeier niedojadlo niedospial niedra niedziela niedzielski
niedzwiadek niedzwiecki niehaus niekerk nieklauson nieland niels nielsdatter nielsen nielson nieman
niemann niemczuk niemczyk niemeier niemela niemeyer niemi niemiec nieminen niemira niemojowska
niemojowski nienhaas nienhof nienhuijs nienhuis nienkamp nienow nieradko nieradzik niermann nieroda
niers nies niescior niescioruk niesporek niessing niessink nieszporek nietlispach nieto nieuweijde
nieuwendorp nieuwenhoes nieuwenhuijs nieuwenhuijsen nieuwenhuis nieuwhof nieuwmole nieuwmolen nieuwmoole
nieuwstraten nieves nievo nieweide niewenhoes niewiadomska niewiadomski niewiara niewiarowska
niewiarowski niewola nifterick nifterik niftrik nigam nigg niggeler niggli nightingale nigro nihoe nihom
niienhuis niieweide niinisto niiranen niit nijak nijeboer nijeman nijemans nijemolen nijenesch
nijenhuijs nijenhuis nijenhuiskampe nijenhus nijenkamp nijerman nijeweide nijeweijde nijhof nijhoff
nijhov nijhuis nijkamp nijland nijlandt nijlant nijman nijmans nijmeijer nijmolen nijrolder nijs
nijssinck nijssink nijstad nijweide nijweijde nikanors nikel nikics nikiforov nikis nikisch nikitin
nikkila niklasson niklaus niklewicz nikolaadottir nikolaason nikolaev nikolais nikolajsen nikolajuk
nikolas nikolaus nikolic nikolickovacic niksa nikula nikulas niland niles nilles nils nilsen nilson
nilssen nilsson nilufarova nimac nimmo nimmons nims nimwegen ninalowo ningrum nino niocail nioclais nipp
nipper niquille niroula nisbet niscoromni nisevic nishimura niskala niskanen nissen nissinen nistor nita
nitek nitkiewicz nitra nitrova nitti nitto nitu nitz nitzsche nivens nix nixon nizet nizetic niznanska
niznansky nizomiddinov nizomiddinova nizomov nizomova njagi njalls njambi njapha njau njenga njeri njeru
njihia njiki njinji njiru njogu njoka njoki njoku njomane njords njordsdottir njordsson njoroge njue
njuguna njuki nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni
nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack noadottir noah
noams noason nobauer nobel nobelinck nobile nobili nobis noble nobles noblitt nobre nobs nocek nocentini
nocera nocerino nock noculak noda nodanga nodler nodlomo nodorff noe noel noell noels noer noga
nogantshi noge nogiec nogla nogueira noguera nogues noh nohlmans nohr noij noijers noirjean nois nojeem
nojek nojman nokes nokkvadottir nokkvason nokkvis nolan noland nolasco nolcini nold nolen noles nolet
nolette nolin noll nolland nollee nolte nolting nolty nombela nombhoco nomm nomme nommik nomndayi
nomvethe nomvuma nonadottir nonason nondaba nondlela nonduma nonendaal nongalaza nongalo nonhof nonhoff
nonhov nonis nonkosi nonkululeko nonnadottir nonnason nonnis nontanda nontuli nonyana noon noonan noone
noor noordeloos noordes noordijk noordmark noort noorts noot norac noradottir noraidh norambuena noras
norason norberg norberts norbiato norby norcross nord nordahl nordberg nordby norden nordentoft nordgren
nordhagen nordhus nordin nordio nordlander nordlie nordlund nordman nordmanns nordquist nordqvist
nordskaug nordstrom noren norfleet norgaard norgard norgren nori noriega norin noris norlin norling
norman normand normandeau normandin normann normanns noronha norramon norregaard norris norrman norry
norskov norstrom norsworthy north northcutt northeim northern northington northoff northrop northrup
northup norton norup norvell norwood nosbusch nose nosek noser nosiglia nosirjonov nosirjonova nosirov
nosirova noskova noszczyk nota notarbartolo notaro nothus noto notova nott nottingham nouar noui nouri
nourmont nousiainen noussen nousven nova novac novacek novack novackova novaes novais novak novakova
novakovic novaro novelle novelli novello novembers novick novikov novitasari novo novoa novosad
novosadova novosel novota novotna novotny novruzlu novy nowacka nowacki nowaczyk nowak nowakowska
nowakowski nowanqa nowek nowell nowicka nowicki nowinski nowlin nowosadek nowotka nowotnik nowotny
nowrot noyes noyola nozimova nozka nozulu nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka
ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali
ntshangase ntshingila ntshiza ntuli nuadhain nuadhan nuallain nuanain nucci nucera nuckols nue nuesch
nuffel nugent nugnes nugraha nugroho nuijs nuin null nulty numadottir numanoglu numason numbers numis
nummela nunain nunes nunez nunley nunn nunnally nunne nunnery nunnink nuno nur nuraini nurbekov
nurbekova nurdiyanti nurek nuriddinov nuriddinova nuriyeva nurk nurkiewicz nurlaela nurlanov nurlanova
nurm nurmi nurminen nurmsalu nurmuhammadov nurse nurseis nurəli nus nusbaum nusratov nusratova
nusratullohyev nusratullohyeva nuss nussbaum nussbaumer nussbeck nusselder nussle nusslin nutt nuttall
nutter nutting nutzi nuut nuutinen nuwemole nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyts nuzzo
nwachukwu nwogu nwosu nwuzor nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyaboke nyabuti nyabuto
nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambose nyambu nyambura nyame
nyamu nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa
nyawira nyawo nyawokhulu nyawose nyazitla nyberg nyborg nyc nydegger nye nyembe nyembezi nyers
nyeuwenhuysen nyfeler nygaard nygard nygren nyhan nyholm nyide nyilasi nyk nykanen nykvist nylander
nylen nylund nyman nymand nymann nyoike nyokabi nyokayebululu nyongesa nyongwana nyquist nyqvist nys
nyssen nystrom nytko nytra nyvards nzai nzama nzamela nzau nzilani nzima nzimande nzimase nzioka nzioki
nzisa nzomo nzuki nzuza nəbibəyli nəbioglu nəbiqizi nərimanov nərimanova nəsibova nəsirli nəzirli
nəzirova nəzərli nəzərov o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan
o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary o'clery
o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty
o'donnell o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly
o'flaherty o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney
o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy
o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly
o'kennedy o'kieve o'kon o'leary o'linn o'loan o'looney o'loughlin o'loughlinn o'mahoney o'mahony
o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neal o'neil o'neill o'nolan o'rafferty
o'rahilly o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon
o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole
oak oakes oakley oakman oaks oancea oates oatman obama obando obanion obannon obara obare obarzanek
obasanjo obbing obbink obdrzalek obeling obelink obeng ober oberbrunner oberdinck oberem oberg obergfoll
oberhauser oberhofer oberholzer oberinck obering oberink oberlander oberle oberleitner oberli oberlin
obermaier obermajer obermayr obermuller oberndorfer oberweis obi obiageli obiala obianuju obidov obidova
obiero oblak oblink obonyo oborska oborski oboyle obradovic obratov obrebska obrebski obrecht obregon
obrezanac obrian obrien obrinck obrink obrist obroinin obryan obryant obst obsut obsutova obuchowicz
obuya obyrne ocalan ocallaghan ocampo ocana ocasio occhipinti ocenas ocenasova och ochab ochal ochieng
ochnik ochnio ochoa ochocka ochocki ochola ochota ochs ochse ochsner ochten ochwat ockerman oconnell
oconner oconnor oczko oczkowicz oda odaniel oday oddadottir oddason oddbergs oddbergsdottir oddbergsson
oddbjorns oddershede oddfreyrs oddgeirs oddis oddkells oddkelsdottir oddkelsson oddleifs oddleifsdottir
oddleifsson oddmars oddo odds oddsdottir oddsson oddsteinns oddthors oddvars odea odegaard odegard
odehnal odehnalova odell oden odenberg odera odermatt odero oderwald odescalchi odetola odgaard odhiambo
odhner odilyev odilyeva odinaeva odinga odink odinns odira odiwuor odle odobasic odom odoms odongo
odonnell odoyo odrzywolek odrzywolska odrzywolski odum odunayo odunsi oduor oduori oehen oehle oehler
oehri oehrli oelewick oelewik oellewick oellewiick oellewijck oemencs oenck oenijnck oenijnckijnck oenk
oennekinck oennen oennijnck oesch oeser oesinck oester oestreich oestrovsky oeujinck oeuvray oever
ofarrell ofeigs ofeigsdottir ofeigsson offermans offersen offredi offutt ofiara ofner ofori ofosu ogada
ogain ogan ogara ogata ogawa ogay ogbuehi ogburn ogden ogega oger ogeto ogg oggiano ogilvie ogindan
oginga oginni oglaza ogle ogles oglesby ogletree ogmunds ogmundsdottir ogmundsson ogola ogolla ogonek
ogorman ograbek ogradottir ogrady ograson ogren ogris ogrodowicz ogtrop oguey ogulana ogunbamigbe
ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ogura ogutu ogweno oh ohagan
ohalloran ohanlon ohara ohare ohearn ohler ohlin ohlsen ohlson ohlsson ohly ohman ohri oibicin oijinck
oikarinen oilifir oinck oinhos oinonen oirchinnigh oireachtaigh oirschot oisin oisinck oismans oispuu
oissinck oissminck oistigin oitir oiva oivio oja ojala ojanen ojaste ojeda ojiambo ojo ojua ojukwu
ojwang okafor okamoto okane okech okeefe okeke okelley okello okelo okemwa oketch okeyo okinyi okla
okongo okonkwo okoro okoth okpattah okraska oks oksanen oktavian oktaviani oktavius oktos oktovian
oktovius okuku okulska okulski okumu okumus okuneva okunola okur okyere olabode oladeji oladimeji
oladipupo oladottir olafs olafsdottir olafsson olague olah olahova olaiya olander olaoluwa olari olariu
olaru olas olason olasunkanmi olasunkanmi-fasayo olasupo olate olaughlin olausdatter olausen olausson
olave olavs olawale olaya olbach olberink olbina olbrich olbrych olchawa olczak old oldaker oldemaat
olden oldenampsen oldenburg oldenkamp oldenkotte olderman oldfield oldham olds olea olearczyk oleary
olechnowicz olechowska olechowski oleggini oleinic olejniczak olejnik oleksa oleksak oleksiewicz oleksik
oleksiuk olekszyk olerdatter oles olesen olesiejuk olesk oleskiewicz oleson oleszczak oleszko olewniczak
olgeirs olguin oliboni olimov olimova olimpio olin olinger oliphant olis oliva olivares olivarez
olivarria olivas olive oliveira oliver olivera oliveras oliveri oliveria oliverio olivers oliverts
olivetti olivi olivier olivieri oliviero olivo olivova olko olkowicz olla olladottir ollason ollech
oller ollewick olli ollie ollikainen ollila ollis ollivier olma olmeda olmedo olmerinck olminkhof olmo
olmos olmstead olmsted olney olnirs olofsson oloo oloughlin olowokeere oloyede olsdatter olsen olson
olsson olst olstad olszewska olszewski olszowa olszowska olszowski olszyna oltean olteanu olthaer olthof
olthuijs olthuis olthuiss olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
olumide oluoch olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina
oluwatosin olvera olvers olvirs olvirsson olykan om omadottir omadov omadova omair omalley oman omani
omar omara omari omars omason ombasa ombati ombui omeara omeir omidina ominova omiotek omis omlin omma
ommeren omobolaji omobolanle omojola omolara omollo omolo omondi omotoso omowale omran omwenga omweri
omwoyo onate onck ondari ondiek ondieki onditi ondolfs ondolfsdottir ondolfsson ondra ondracek
ondrackova ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova
ondrejkovic ondrejkovicova ondricka ondrova ondrus ondrusek ondrusekova ondruska ondrusko ondruskova
ondrusova oneal oneck oneil oneill oney ong ongena ongenade ongeri ongna onhas onic onijnck onio onisto
onjengenyamazane onlant onnekijnck onnekinck onnekink onnen onnink ono onoh onohinosen onorato onose
onsongo onsta onstad ontiveros onufrowicz onunds onundsdottir onundsson onur onwuka onyancha onyango
onyiego onyinyechukwu ooeldenkamp ooenck ooenekijnck ooennekijnck ooennekinck ooennekynck ooink ooko
ooldenkamp oolthaer oolthuijs oolthuis oomen oommen ooms oonck oonk oorschot oortgiese oorthuis oosijnck
oosinck oosse oossink ooste oosten oostendarp oostendorp oostenenk oosterhek oosterholt oosterhous
oosterhout oosterhuis oosterink oosterkamp oosterman oostermans oosthout oosthuizen oostindie oostinje
oostveen ooyen op opacic opalach oparinde opas opasinska opasinski opazo opeyemi ophey ophuis opiola
opiyo opizzi oplustil oplustilova opmans opna opoka opoku opondo oppedisano oppenheim oppenheimer
opper-lotharingen opperman oppliger oppong oprea opric opricovic opris opsenica opuic opuku opuvacic
opyrchal oqilyev oqilyeva oquendo oquinn orak oralaigh oraloglu oram orange orani oraovcic oras orasanin
orav oravec orawiec orban orbanic orbay orchard orcutt orczy ordaz ordenes ordonez ordway ore orear
orechio orefice oreilly orelio orellana oren orengo orenstein oreskovic orfeus org organ organisciak
orge orgulan oriens orifov orifova orina oritz orjuela orkisz orlandi orlando orlaugs orlaugsdottir
orlaugsson orleans orlebeke orletti orlic orlik orlikova orlinska orlinski orlov orlovic orlowska
orlowski orlygs orlygsdottir orlygsson orman ormars orme ormel ormeno ormo ormond orms ormsby ormsdottir
ormsson orn ornat orndorff ornelas ornolfs ornolfsdottir ornolfsson orns oro orona oropeza orosco orosz
orourke orozco orpel orr orradottir orrason orrego orriens orris orru orsag orsagova orsanic orsato
orsini orsino orska orski orsolic orsos orsulic orszulik orta ortega ortego ortegon ortenzi ortese ortez
orth orthmann ortis ortiz ortmann ortner ortolani orton ortuno orucov orum orvars orvis orwa orwat
orzechowski orzeszek orzylowska orzylowski osada osborn osborne osbourne osburn osby oscair oscar
oschkenat oscuro ose osei osenberg osgair osgood oshaughnessy oshea oshields oshin oshiro oshodi
osiadacz osial osica osiemo osik osinck osinga osinkhorst osinski osipiuk osipowicz osis osiyeva oska
oskars oskarsson osko oskroba oslizlo osmak osman osmani osmanli osmanlic osmond osojca osorio osoro
ospelt ospina ospino oss ossama ossandon ossani osses ossipov ossler ossola ossowski osssdottir osssson
ostafin ostapczuk ostapiuk ostasz ostberg ostby osteen ostendarp ostendorp ostenrijk oster osterberg
osterby ostergaard ostergard osterhof osterholt osterhoudt osterman ostermann ostertag ostervald osthed
ostinelli ostini ostitty ostler ostli ostling ostlund ostman ostojic ostrander ostrega ostringer ostrom
ostrovska ostrovskis ostrowska ostrowski ostuni ostwald osuagwu osullivan osuna osuntokun osvalds
osvaldsdottir osvaldsson osvifs osvifsdottir osvifsson oswald oswalt oszust otabekov otabekova otahal
otahalova otani otartic otcenas otcenasova otero otey oti otiende otieno otis otiwa otkells otkelsdottir
otkelsson otmani otoole otradottir otrason otremba otris ots otsdottir otsson ott ottadottir ottarrs
ottars ottason ottaviani ottaviano otte otten otterbeck ottesen otti ottinger ottink ottino ottis ottley
otto ottonello ottos ottosen ottosson otuo otvos otwell otys ouali oubre ouchene oude oudewater oudhoff
ouellet ouellette ouimet ouko oulevay ouma oun ounapuu ousley outland outlaw outzen ouwel ouwerkerk
ouwers ouzts ovadia ovalle ovcina oveljonck overall overbay overbeek overbey overby overcash overdijck
overdijk overeem overgaard overhagen overholt overkamp overkempinck overkemping overkempink overman
overs oversteeg overstreet overton overturf overweg ovesen oviedo ovinck ovink owais owczarczak owczarek
owe owen owenby owens owensby owings owino owiti ownby owokoniran owolabi owoyemi owsiak owsianka
owsiany owsley owuor owusu owusuwaa oxars oxendine oxford oxley oyadiran oyaifo oyarce oyaro oyarzo
oyarzun oybekov oybekova oyebola oyekan oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oyler oymen
oynck oyoo oyshayeva oyugi oza ozanic ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer
ozere ozers ozgorkey ozieblo ozimec ozkan ozkara ozkok ozment ozodbekov ozodbekova ozodov ozodova ozola
ozolina ozolins ozols oztonga oztuna ozturk ozuna paakkonen paal paalberg paananen paap paas paasche
paaschen paasilinna paasio paaske paatalo paatelainen paavilainen paavola pabis pabisiak pablo pabon
pabst pacanin pacariz paccot pace pacelli pacetti pacewicz pache pacheca pacheco pachequa pacher pachla
pachler pachnik pacholak pacholczak pacholek pacholik pachoud pachowicz pachuta paci pacia pacifici
pacifico pacillo pacini pack packard packer pacocha pacomio pacura pacyga paczkowski paczos padberg
paddeck padden paddock paden padgett padilla padlo padmanabhan padmasari padovan padovano padron padula
paduraru paegle paepe paes paeschen paesler paeuw paeuwen paez paffrath pagac pagacz pagan paganelli
pagani paganini pagano page pageau pagel pages pagh pagination pagiola pagliai pagliaro pagliuca
pagnamenta pagnotto pago pagot pagoto pagotto pahanic pahert pahl pahud pai paidin paiement paier paige
paillard paillet paimo pain painchaud paine painter pair pairceir paisley paiva paixao paiz pajak pajcic
pajda pajdak pajek pajer pajerova pajeska pajkuric pajonk pajot pajtl paju pajula pajunen pajur pak
pakalniete pakalnietis pakarinen pakkebier pakos pakosz paksut pakula pal pala palac palacio palacios
palackovic palacky palacz paladi paladini paladino palafox palak palan palander palano palasti palastri
palau palavestra palazzi palazzo palazzolo palecek paleckova palega palej palen palermo palgan palic
palica paliga paligoric palii palija palikuca palisaski paljevic palka palko palkova palkovic
palkovicova pall palla palladino palladio pallant pallares pallentin pallesen pallo pallotta pallova
palls pally palm palma palmadottir palman palmars palmason palmateer palmatier palmcrantz palmer palmeri
palmgreen palmgren palmieri palmis palmisani palmisano palmore palmquist palmqvist palmstruch palo
palomaki palomar palomares palombi palombo palomino palomo palonek palov palova palovcik palovcikova
palovic palovicova palovova palowicz palsson paltere palters paltrinieri palu paluch paluchova palumbo
palus paluszak paluzzi palyga pam pamic pammer pamper pampiermole pampiermoole pan pana panait panarello
panarese panariello panaro panasewicz panasiewicz panatta pancerz panchal panchaud panciera pancini
pancoast pancot panczyk pander panders pandey pandini pandit pandolfi pandolfo panduric panduro pandya
pane panebianco panek panella panelli panepinto panetta panetti panezic pang pangburn pangestu pangle
panhoca panhoff pani paniagua paniccia panicker panico panicucci panicz panisic panjak panjevic pankey
pankiewicz pankova pannatier panneau pannebacker pannebackers pannell panno pannone pannullo panov
panozzo pant pantaleo pantalone pantano pantaroto pantillon pantoja panton pantone pantuso panus panza
panzarella panzarino panzera panzeri panzica panzig paola paolantonio paolella paoletta paoletti paoli
paolicelli paoliello paolillo paolini paolino paolo paolucci paone paonessa paor pap papa papadopoulos
papafava papak papaleo papalia papandrea papania papapietro paparella paparic paparo papaux pape papen
papenfuss papetti papez papezova papi papiermolen papilloud papin papineau papini papke papp pappalardo
pappas paprocka paprocki paprotny paquay paquet paquette paquin paquot para parada paradi paradis
paradise paradiso paradowska paradowski parafiniuk paramore paran parandowska parandowski parantainen
paraschiv paravinja parda pardecka pardecki pardee pardini pardo pardue pare paredes pareja parejo
parekh parent parente parenteau paresque paresqui pareto parham pariggiano parijs parikh parini paris
parise parish parisi parisian parisien parisot pariz parizek parizkova park parke parker parkerson
parkes parkhill parkhurst parkin parkins parkinson parkison parkitna parkitny parkkinen parkman parks
parlier parmakovic parmar parmelee parmenter parmentier parmer parmes parmitano parmley parn parna
parnell parnpuu paro parodi parojcic parovic parpinel parr parra parraguez parramore parrett parri
parrinello parrino parris parrish parrott parry parsa parsley parson parsons parssinen partain partanen
partee partel partelli partida partin partington partlainn partlow parton partridge parts partyka
partzelt parun parus paruta parviainen parvin parvu parys parzer parzonka parzyszek pas pasagic pasalic
pasanen pasat pasca pascal pascale pascali pascarella pascari pascaru paschal paschall pasche paschen
paschke paschoud pasciak pasco pascoe pascu pascua pascual pascucci pase pasek pasekova pasgen pasi
pasiak pasic pasich pasieczna pasierbek pasillas pasini pasiut paska pasken pasko paskova pasley pasman
pasnik pasocco pasolini pasqua pasqual pasquale pasquali pasqualini pasqualone pasquarella pasquarelli
pasquarello pasquariello pasquet pasquier pasquinelli pasquini pass passafiume passalacqua passamani
passamonte passanante passanisi passantino passarella passarelli passarello passaretti passariello
passchiers passeri passero passet passini passino passmore passos passuello pasten pasternak pasti
pastine pastoors pastor pastore pastorelli pastori pastorino pastrana pastucha pastula pastuszek
pastuszko pasuk paszkiewicz paszkowiak paszkowski pasztaleniec pasztor pata pataca patacic patafta
pataki patalano patalas patane patania patarac patberg patch patchett pate patek patel patella paten
patenaude paterniti paterno paternostro paterson pathak patierno patil patila patillo patino patitucci
patko patkova patkovic patla patnaude patnode patocka patockova patoka patola paton patora patrascu
patreks patreksdottir patreksson patriarca patricelli patricio patrick patricks patridge patriks patrizi
patrizio patrnogic patrone patrun patruno patry patrzalek patt patten patterson patti pattison
pattkenbier patton patty pattyn patyna patzwahl pau paucek pauchard pauer paugh pauk paukner pauko
paukova paukovic paul paulauskas pauley pauli paulicek paulicekova paulik paulikova paulin paulina
pauline paulino paulis paulissen paulitsch paulk paull paulo paulova paulovic paulovicova pauls paulse
paulsen paulson paulsson pauluccio pauluka pauluks paulus pauly paun paunkovic pausini pauw pauwels
pavan pavanello pavani pavarotti pavcic pavel pavelek pavelekova pavelic pavelka pavelko pavelkova
pavelova paver pavert pavese pavesic pavez pavia pavic pavicic pavin pavka pavko pavkova pavkovic
pavlacic pavlas pavlasova pavlic pavlica pavlicek pavlicekova pavlicic pavlicko pavlickova pavlicova
pavlik pavlikova pavlikovska pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova pavlovova
pavlovska pavlovskis pavlu pavol pavolova pavon pavone pavrlisak pavuk pavukova paw pawela pawelec
pawelkiewicz pawelko pawlaczek pawlak pawlicka pawlicki pawliczak pawliczek pawlik pawlikowski pawliszyn
pawlonka pawlos pawlowski pawlukiewicz paxson paxton payan payen payer payet payette payne paynter
payson payton paz pazdan pazdera pazderova pazdziora pazera pazeto pazetto pazienza pazik pazini pazmanj
pazmany pazola pazos pazura peabody peace peach peachey peacock peak peake peano peaquin pearce pearcy
pearl pearlman pearman pearsall pearson peart pease peaslee peasley peatain peavey peavler peavy peay
pecar pecchia pecci pece pech pecha pechacek pechackova pechel pechova peciak pecina peck pecka peckel
peckham peckova peclat pecnik pecor pecora pecoraro pecorella pecotic pecur peda pedarccini peden
pederiva pedersdatter pedersen pedersoli pederson pedigo pedisic pedneault pedone pedrak pedraza
pedrazini pedrazzi pedrazzini pedrero pedrini pedrinis pedrioli pedro pedroia pedroni pedros pedrosa
pedrotti pedroza pedrycz pedzik peebles peebo peed peek peel peele peeler peeples peer peerboom
peerbooms peerdekamp peerenboom peery peet peete peeters peetre pegas pegg peggeman pegovaro pegram
peguero pegues peham peharda pehkonen pehrson peier peiffer peinado peira peirce peircin peiro
peitrequin peixoto pejic pekar pekarek pekarkova pekarova pekkala pekkan pekkanen pekkarinen peksa
pektemek pekurar pela pelaez pelayo pelc pelchat pelcova pelfrey pelham pelican pelikan pelikanova
pelissier pelka pelkey pelkonen pell pellanda pellandini pellaton pellecchia pellegrin pellegrini
pellegrino pellen pellerin pellet pelletier pellewick pellewijk pellewik pelley pelli pellicano pellicer
pellico pellitteri pelloni peloquin pelser pelt peltier peltjes peltola pelton peltonen peltoniemi peltz
peluso pemberton pena penaloza penalver penar penas pence pencic pencis pendarvis pendelton pender
pendergast pendergraft pendergrass penders pendl pendleton pendley penezic peng penha penic penick
penido penix penjisevic penkala penland penley penman penn penna pennanen pennders penneau pennekamp
pennell penner penners pennestri pennetta penney penninck pennincks pennings pennington pennink penninks
pennock penny penou penovic penrod penrose penson pent pentecost penterman penton pentti penttila
penttinen penwell penz penzo people peoples peovic pepe pepelcevic pepin peppe peppelenbos pepper
peppers peppinck pepping peppink pera peragine peraino perak peral perala perales peralez peralta peran
peranda perano peraza perazzo percic percival perck percy perczak perdana perdigao perdomo perdona
perdue perea perego pereira perella perelli perello perera peres peretti pereyra perez perfetti perfetto
pergande pergher pergola pergolesi perham peri peric perilli perillo perim perin perina perine perini
perino perinova periordi perisic perito perizin perka perkins perkinson perko perkona perkons perkov
perkovic perkowska perkowski perla perlas perlatti perlik perlman permadi permata permchart permenter
permesand perna pernak pernell perner pernet pernica perniciaro pernicova perno pernot pero peron perona
perone peroni peronne peros perota perotti peroutka peroutkova perozzo perra perras perrault perreault
perreira perrella perrelli perret perretta perretti perreyra perri perricone perriello perrier perrigo
perrin perrine perrini perrino perritaz perro perron perrone perrono perrot perrotta perrotti perrotto
perroy perrucci perruchoud perry perryman pers persa persaud persichetti persico persijn persinger
person persons persson pertile pertini pertiwi pertl perttula peruchi perugini perusko peruzzi pesa
pesaresi pesavento pesca pescador pescatore pesce pesci pescia pesek peselman pesendorfer pesic pesina
peska pesko peskova pesola pesonen pesorda pessali pessanha pesschers pessink pession pessolano pessot
pesta pestova peszko petcu pete petek peter peterele peterhans peterka peterkin peterkova peterle
peterli peterlik peterman petermann peters peterse petersen peterson petersone petersons petersson
petignat petillo petit petitjean petito petitt petitti petitto petkovic petofi petosa petr petrak
petrakova petralia petralli petrarca petras petrasova petrassi petrauskas petre petrea petree petrella
petrelli petrescu petrey petri petric petricek petricevic petrick petrickova petrie petrig petrijevcanin
petrik petrikova petrillo petrin petrini petrisevac petro petrocelli petrone petronio petrosky petrov
petrova petrovac petrovic petrovicka petrovicky petrovska petrovskis petru petrucci petrucelli petrulli
petrus petruska petruskova petruzzi petry petryk pets petsdottir petsson pettai pettaway pettengill
pettersen petterson pettersson pettey petti pettiford pettigrew pettis pettit pettitt pettry pettus
pettway petty pettyjohn petz petzold peukert peulers peurters peusen peverelli pew pewitt peyre peyton
pezda pezzali pezzella pezzi pezzin pfaff pfammatter pfannerstill pfeffer pfeifer pfeiffer pfeil pfennig
pfersich pfeuti pfingsten pfister pfleger pflieger pflugner phadraig phaidin phair phakathi phakathwayo
pham phan phaneuf pharand phares pharisa pharr phartholain phartolain phathwayo phayre phearsain phelan
phelps phetha phethela phewa phifer phikela philander philban philbin philbrick philbrook philett philib
philip philipp philippart philippe philippon philippot philips philipsen phillip phillippi phillips
phillipsen philpot philpott phingoshe phinney phipps phoenix phoil phoseka phoswa phu phung phungula
phusilarungrueng phuthini pi piacentini piaget piai piaj piana pianassole pianca pianduangsri piane
pianese pianessola pianessoli pianessolil pianezolla pianezzola pianigiani pianissoli pianka pianta
piascik piasecki piaseczna piasentin piassarolli piassi piatek piatkiewicz piatkowski piatt piattini
piazza piazzarollo piazzi piazzolla pibiri pica picard picariello piccand picchi piccin piccinini
piccinni piccio piccione piccirillo picco piccoli piccolo picenoni pich picha pichard pichardo piche
picheta pichette pichler pichlmaier pichon pichonnat pichova pichpandecha pick pickard pickel pickell
pickens pickering pickett pickle pickles picklesimer picone picot picou pictet pidgeon pidoux pieber
piecha piechna piechota piechura pieck pieczarka pieczek pieczyrak piedra piegza piejko piek piekacz
piekara piekarek piekarska piekarski piekart pielach pielech pielka pienaar pieper piepers pier pierard
pierce pierchala piercy pieren pieri pieriks pierini pierkes pierks pierrard pierre pierrehumbert
pierret pierri pierro pierron pierroz piersa pierson pierz pierzak piesik piesker piestrzeniewicz
pieszak pieta pietarila pietarinen pietenpol pieters pieterse pietersen pietila pietka pietrak
pietrangeli pietras pietrasiak pietrasz pietraszek pietraszkiewicz pietrek pietrewicz pietrus pietrusiak
pietrusiewicz pietruszka pietryga pietrzak pietrzyk pietrzykowska pietrzykowski pietsch piette pifer
piffaretti piga pigafetta pigeon pigford pigg piggott pignat pignatelli pignatti pigott piguet pigula
piha pihelgas pihkala pihl pihlak piho piir piirainen piirsalu pijk pijper pijpers pik pika
pikatsingkorn pike pikec pikk pikor pikova pikover piksa pikula piland pilar pilarek pilarova pilarska
pilarski pilarz pilat pilati pilato pilatova pilbin pilch pilcher pilegaard pilet pilgaard pilgrim pili
pilich pilipczuk piljek pilka pilkington pilla pillai pillar pillay pillema pillen pillet pillitteri
pillon pilloud pillow pillsbury pilon pilote pilz pimenta pimental pimentel pin pina pinamonte pinard
pinardi pincheira pincherle pinckney pincus pinda pinder pindor pindral pine pineau pineault pineda
pinedo pineiro pinel piner pinero pines pinette ping pingle pingpank pinheiro pinho pini pinilla
pininfarina pinion pink pinkard pinkerton pinkham pinkney pinkston pinna pinnendaal pinney pinnock pino
pinol pinon pinson pinsonneault pintar pintaric pintea pinter pintilie pinto pintor pintus pinzari
pinzaru pinzon pioch piogoid piorek piorkowski piotain piotrak piotrkowicz piotrowiak piotrowicz
piotrowski piovani piovezan piper pipers pipes pipitone pipkin pipkins pippen pippig pippin pippins
piquer piquet pirandello pirard piras pirc pircher pire piredda pirelli pires piret pirhonen pirinen
pirker pirkle pirlot pirnat piron pirone pirotte pirrello pirrone pirson pirtle pirvu pisa pisacane
pisani pisano pisarevic pisaroni pischedda pisciotta piscitelli piscopo piskor piskorjanac piskorska
piskorski pison pisova pissin pistoletto pisu pisut pisutova piszcz pitala pitanga pitanuwat pitcher
pitchford pitcock pitek pithey pitinac pitkanen pitman pitre pitschugin pitt pittalis pittard pittenger
pittet pittex pittman pitts pitula pitura pitzalis pitzer piuz piva pivar pivetta pivonka pivonkova
piwarska piwarski piwek piwowarczyk piwowarek pixley pizano pizarro pizetta pizon pizzamano pizzeta
pizzetti pizzi pizzimenti pizziol pizzitola pizzo pizzol pizzuti pjescic pjesivac pjets pjetsdottir
pjetsson pkemoi pla place placek placencia placento placha plachy placic placinta placko plackova
plaisance plak plakalovic plakhaar plamadeala plamenac plamondon plana planas planeta plank plant
plantak plantard plante plantek planten plantenkamp plas plascar plascencia plasencia plaskota
plaskowscy plaskur plasman plass plaster plata platajs platania plath platini platon platt plattner
platzer plaucha plauchova plauk plautz plavec plavecova plavucha plavuchova player plaza plazanin
plazonja plazonjic plch plchova pleasant pleasants pleban plebanek pleckenpoel pleckenpoell pleckenpol
pleckenpoll pledger pleeckenpoel pleekenpoelshuisken pleijtinck pleimeann pleimionn pleisch plejo
plekancova plekanec plekanecova plekenpoel plekenpol plekenpoll plekkenpoel plekkenpol plemic plemmons
plemons plerkenpol plesa plesca plese plesivcova plesivec pleska pleskonjic pleskot plesniak pless
pletcher pletsch pletschette plettenberg plettenborgh plewnia plich plizga plocharczyk plocienniczak
plodzien ploeg plomb plona plonka ploom plopper ploskonka plotegher plotkin plott plotzitzka plouffe
ploug plourde plover plowman plozza plsek plskova pluhar pluharova pluijm pluim pluimker plukkel plum
plumb plumlee plumley plummer plunk plunkett plunn pluss pluta plyler pniak poarch poblete poborsky
pocan poche pochet pochon pochopien pochron pociask pocius pock pocrnja poczatek poczta podbarac poder
podeszwa podgorna podgorny podgorska podgorski podhradska podhradsky podkonicka podkonicky podkowa
podlesna podniece podnieks podpadac podpora podra podsiadla podsiadlo podsiedlik podzimek podzimkova
podzina podzins poe poehn poelhuijs poelhuijsen poelhuijssen poelhuis poellhuijs poelman poelmans poels
poerio poeschl poesse poff pogacic pogacnik poge poget poggi poggia poggio pogorzelec pogorzelski pogue
pohjola pohl pohland pohle pohlman pohlova poil poindexter pointer pointner poirier poirot poissant
poisson poitra poitras pokas pokorna pokorny pokos pokrzywa pokuaa pokusa pol pola polacek polach
polachova polackova polak polakiewicz polakova polancec polanco poland polani polanska polanski polansky
polanyi polasek polasik polaskova polaszek polat polauaypon polchlopek pold polderman poldma poldmaa
pole polen polese polesel poleszak polet poletek poletti polewka polez polfliet polgar polhuis poli
poliak poliakova polic policht polidori polifka polimeno poling polinini poliquin polis polite politi
polito politowicz politz polivka polivkova polizzi poljak poljakov polk poll polla pollack pollak
pollakova polland pollanen pollard pollen pollet polley pollich pollina pollini pollitt pollmacher
pollock polloni pollu polly polman polnik polo polom poloni polonijo polovic polpo polsak polson polston
poltera polti polverino polya polzer polzin polzl pomaa pomares pombo pombreda pomerleau pomeroy pometta
pommers pommier pomp pompa pompei pompey pompili pompilio pon ponce poncelet poncet ponci poncin poncini
pond ponder ponds pongelli pongpanitch pongrac poniedzialek ponitzsch ponjavic pons pont pontara ponte
pontecorvo pontes ponti pontiff pontius pontman ponton pontoppidan ponzio pooelhuis pooepijnck pool
poole pooler pooley poolhuis poolhus poom poon poopijnck poor poore poorman poort poos pop popa popcic
pope popek popelka popelkova popescu popham popielarczyk poplar poplawski poplin popov popova popovic
popovich popovici popp poppe poppel poppelman poppers poppezijn poppinck poppink poprzan popusoi porath
porcari porcel porcellato porch porchet porcu porebski poreda poretti porgante porgants poropat porowska
porowski porras porsche porskamp port porta portal porte porteners porter porterfield portero porth
portier portilio portilla portillo portis portka portmann portner porto portwood porubjak porubjakova
porwol porzio porzucek posada posalee posavec posch poschl poschmann poser posey poska poslon posluszna
posluszny posmyk posner posnik pospech pospichal pospichalova pospiech pospieszalska pospieszalski
pospisil pospisilova poss posse possebon post postawa postell posti postic postica postiglione postl
postma postolachi poston pot potaczek poteat poteet poteete potega potenza potgieter pothanun pothier
pothof pothuvaal potier potocar potocnik potoczek potoczna potok pott pottel potter potters pottier
pottorff potts potucek potuckova potvin potyrala pou poucke poudrier pouget poulain poulet poulin
pouliot pouliquen poulos poulsen poulson pound pounders pounds pour pouros pourova poutiainen pouw pouye
povilonis povlsen povondra powala powalka powazka powe powell power powers powierza powlowski poyner
poynter poyrazoglu poythress poza pozarac pozder pozega pozinni pozo pozuelo pozzecco pozzi pozzo praagh
praba prabhakar prabhu prabowo prachar pracharova prachayaroch pracz praczyk prada pradana pradhan
pradipta prado praest praet praga prager prah prajapat prakalpawong prakasa prakash prakatur prall
pralong prangart prange prangen pranger pranjic pranowo prantl praoidheail prasad prasasta prasek
prasetya prasetyo prashad praskova prastuti prat prata pratama prater prates pratesi prather prati
pratico pratiwi prato prats pratt pratte pravato prawdzik praxmarer pray prayoga prayoonhong praz prazak
prazakova prazmo prazuch prchal prchalova prebil prebiracevic preble preciado preda preder predic
prediger predin predmore predojev predojevic predovan predovic predragovic preece preisig preiss prejean
prejs prelec preloscan prem premero premo premoli prempeh prencipe prendergast prenner prentice prentiss
preocanin prepelita prerad preradovic pres prescott preseren presley presnell press pressler pressley
pressnell presswood preston prestridge preta prete pretkalnina pretkalnins pretorius prettyman preuk
preus preuss prevatte prevost prevot prewitt prey preziosi prial pribanic pribyl pribylova price
prichard prickett pridane pridans priddy pride pridemore pridgen pridmore priebe priede priedite
prieditis priego priemer priest priester priestley prieto prieur prigent prihoda prihodova prijntinck
prikk prikryl prikrylova prill prime primeau primeaux primm primmer primozic primus prince principato
prindis prindle prine pringle prinkkala prins prinsen prinsloo prinssen printinck prinz prinzen
priondargas priondragais priongaloid prior priors prisacari prisacaru prisco priselac pritchard
pritchett priuli privat privet privett privitera prkosovacki probst proc procacci procek proch prochaska
prochazka prochazkova prochownik procopio procter proctor prodan prodi produit proffitt profit profitt
prohaska proietti proinnsias prokes prokesova prokop prokopczuk prokopczyk prokopiak prokopova prokurat
proll pronobis pronovost pronzini proost proper propes propst prosacco prosek prosic proske proskova
prosman prosper prospers prosser prost prostak protasiuk protic proulx prouse proust prout prouty
provaznik provaznikova provencher provendel provenzano province provost prpic prskalo prtenjaca prucha
pruchnik pruchova prucnal prude pruden prudhomme pruett pruitt pruneau pruneda prunty prus prusa
pruschke prusova pruteanu pruul pruvost pry pryal pryce prygiel pryk pryor prystupa pryszcz przeklasa
przekop przekwas przenioslo przerwa przewalska przewalski przewloka przewozna przewozniak przewoznik
przewozny przezdziecka przezdziecki przybycien przybyl przybyla przybylski przybys przybysz przypkowska
przypkowski przystupa psenicka psenickova pszczolka ptacek ptackova ptaczek ptak ptok puacmatesic puc
puca pucci puccini puccio puch puchala puchalski pucher puchner puckett puddu pudelek pudjiastuti puech
puente puentes puerta puffer puga puggaard puggioni pugh pugliese pugliesi puglisi pugsley puhakka
puharic puhringer puhvel puig puijts puirseal puiu pujadas pujol pukite pukitis pukk pukki puklus
puklusova pula pulci puleo pulfer pulgar pulido puljiz pulk pulka pulkkinen pull pullen pulley
pulliainen pulliam pullin pullins pullman pullum pulszky pulver puma pumphrey pun punch pundel punt
punter puntigam punz pupak pupakova pupek puppim puranen purcelewska purcelewski purcell purdie purdue
purdy puri purifoy purina purins purkey purmale purmals purnama purnawarman purnawati purnell purohit
purpura pursell purser pursley purtell purvis purwadi purwanti pury puryear puscas puscasu pusch pusey
puska puskar puskarcuk puskaric puskarova puskas puskova puspasari puspita pusz put putallaz putek
putincanin putinja putman putmans putnam putney putnik putnina putnins puto putra putri putt putz
putzolu puurunen puusepp puustinen puvi puzavac puzigaca pyatt pyc pych pyda pye pyle pyles pyne pyrkosz
pyron pyrz pys pysz pyszczek pyszka pyszny pytel python pytko pytlarz pyza pyzel pyziak pənahov qaasim
qabeel qabiloglu qadar qadeer qafarov qafurbəyli qahtan qaim qais qarabagli qaseem qasif qasimov
qasimova qoculu qomazitha qosali quach quackenbush quade quadir quaglia quagliata quaide qualls qualter
quam quan quandt quaranta quaranto quaresma quarles quarta quartararo quartenoud quarterman quartey
quartezani quartier quarto quartuccio quasimodo quast quattlebaum quattro quattrone quattrucci quayle
queally queen queenane queiroz queloz quenneville quentin quercia quere querin querini quero querol
querreveld quesada quesen quesenberry quesnel quevedo quevillon quezada quick quigley quigney quijada
quijano quiles quilici quill quillen quillet quillinan quilty quimby quin quincy quinelato quinlan
quinlivan quinn quinney quinny quinodoz quinones quinonez quint quinta quintairos quintal quintana
quintanilla quintero quinteros quintiliani quinto quinton quintus quiquerez quirino quirion quirk quirke
quiroga quiros quiroz quisenberry quispe quist quitzon quliyev qurbanli qurbanov qusay qutaybah
qutqasinli qvist qwabe qwitinck qədirzadə qəhrəmanli qənizadə raab raabe raadik raag raaghib raahauge
raakin raalands raamat raap raashid raassink raatib raatikainen raba rabah rabar rabb rabbani rabbitte
rabe rabee rabelijnck rabelinck rabelincks rabelink rabello rabelo raben rabenstein raber raberg
rabhartaigh rabhi rabhlaigh rabia rabiah rabic rabideau rabiej rabinowitz rabito rabitsch rabl
rabljenovic rabon raby rac raca racanelli racca raccio race racette rach rachal rachedi rachel
rachmawati rachtagain racicot racine racioppi raciti rackers rackham rackley raco racordon racova racu
racz raczkiewicz raczkowska raczkowski raczynska raczynski rada radcliff radcliffe radder radebe radecki
radel radelic rademacher rademaker rademakers radenovic rader radford radgeirs radhakrishnan radi radic
radice radigovic radijevac radijs radin radinovic radisavcevic radisavic radisavljevic radisch radisevic
radivojac radivojsa radke radko radl radler radley radlovic radman radmanovic radnoti rado radocaj radoi
radojkovic radolovic radomirovic radomski radonja radonjanin radonjic radosevic radosta radotic radova
radovac radovanac radovankovic radovanlija radovanov radovic radstaak radstaake radstaat radstake radtke
radu radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic
radusinovic raduski radvards radvardsdottir radvardsson radwanska radwanski radzewicz radziewicz
radzinska radzinski radzio rae raebelink raed raee rael raemaekers raemdonck raemy raes raesehorn
raesfeldt raesfelt raeshorn raesveld raesvelt raetman raetmans raetmers raey raeymaekers rafael rafaels
rafailovic rafalska rafalski rafay rafeek raffa raffaele raffaelli rafferty raffetto raffin raffo rafi
rafidyev rafidyeva rafn rafnars rafnkells rafnkelsdottir rafnkelsson rafns rafter raftery raftis ragan
ragazzi ragazzo rager raggio raggs raghaill raghaille raghallaigh raghavan raghna raghnaill ragin
ragland raglin ragnars ragnarsson ragno rago ragona ragone ragonese ragosta ragot ragozzino ragsdale
ragucci raguels ragus ragusa raguz rahal rahardian rahayu rahbek raheel rahija rahilly rahimah rahimov
rahimova rahkonen rahm rahman rahmani rahmawati rahmoune rahmouni rahn rai raia raich raid raidma
raifearta raiford raifteiri raifyev raifyeva raighill raighilligh raighle raighne raight raigne
raikkonen railean raileanu railey rails railsback raimo raimondi raimondo rainaldi rainbolt raine rainer
raineri raines rainey rainne rains rainville rainwater raiola rais raisanen raita raith raithbheartaigh
raithile raj raja rajabov rajabova rajagopal rajagopalan rajala rajan rajasa rajata rajcevic rajch
rajchel rajcic rajczak rajczyk rajda rajh rajkovic rajman rajn rajs rajsic rajtar rajtek raju rak
rakanovic rakaric rakas rake rakela rakes rakestraw rakova rakovan rakovanova rakovic rakowski rakuljic
rakus rakusic ralbovski raleigh raley raljevic rall rallaigh rallo ralls ralph ralston ram rama ramaaker
ramac ramachandran ramadan ramadani ramadhan ramadhani ramaekers ramage ramaglia ramaj ramaker ramakers
ramakrishnan raman ramanathan ramaswamy ramazzotti rambaldi rambert rambo rambousek rambouskova ramdani
ramdedovic ramecker rameckers ramel ramella ramelli ramer rameriz ramesh rametta ramey ramires ramirez
ramiro ramis ramm rammaker ramon ramos ramotowska ramotowski rampazzo rampino rampone rampulla ramqaj
ramsak ramsauer ramsay ramsdell ramseier ramsey ramu ramziddinov ramziddinova rana ranaigh ranalli
ranallo ranck rancourt rand randall randazzo randel randell randhawa randle randles randmaa rando
randoja randolph randrup randunkovic randvers raneri raney ranftl ranganathan range rangel rangelov
rangen ranger ranglink ranieri raniolo raniszewska raniszewski rank rankin rankins ranney ranno rannvers
ransdell ransom ransome ranson ranta rantala rantanen rantsch ranucci ranz rao raol raoul rapa raper
raphael rapier rapin rapisarda rapisardi rapone raposa raposo rapovac rapoza rapp rappa rappaport rappaz
rappo rapraz rapuano rarick rasala rasanen rasberry rascanin rasch raschle rasco rascoe rascon rasehorn
raselli raseta rasetarevic rasetic rasevic rash rashid rashidov rashidova rasic rasinac rasink rask
raska raske raskin raskova rasmus rasmusdatter rasmusen rasmussen rasmusson rasnick raso rasovic raspa
raspopovic raspor raspudic rassato rastelli rastija rastoder rastogi raszewska raszewski raszkiewicz
rata rataj ratajczak ratajova ratchford ratcliff ratcliffe ratemo raterink rath rathaile rathallaigh
rathbone rathbun rathburn rather rathjen ratilainen ratka ratke ratkovcic ratley ratliff ratner ratniece
ratnieks ratsep ratstaak ratta rattan ratte ratti rattigan ratto raty ratz ratzlaff rau rauber raubuch
rauch rauchenstein raud raudsepp rauerdink raufyev raufyeva rauhala raukuc raulston rault raun raurica
rausch rauscher rauseo rausis rauso raut rauta rautamaa rautenkranz rauter rautiainen rautio
rauwerdijnck rauwerdinck rauwerdink rauwerts rauwertsz rauwertz ravaglioli ravaioli raval ravel raven
ravenstein ravet ravi ravn ravshanov ravshanova rawa rawerdijnck rawerdinck rawert rawley rawlings
rawlins rawlinson rawls rawson rawyler raxmatullohyev raxmatullohyeva ray raya raybon rayborn rayburn
rayel rayfield rayford raygoza rayhan rayhonova rayl raymaker raymann raymer raymond raymondaz raynal
raynaud rayner raynor rayyonova razal razic razniak razny razo razov razza razzano rduch re rea reach
reachtabhair reachtabhra reachtagain reachtain reachtair reachtaire reachtar reachtuire read reade
reader reading ready readymake reagain reagan real reale reali realmuto ream reamer reames reamoinn
reamonn reams reanachain reannachain reaper reardon rearick reason reaves reavis reavy reay rebane
rebecca reber rebetez rebic rebis reboli rebolledo rebollo rebord reboul rebozzi recchia recchio recer
recers recevic rechberger rechcigl recher rechsteiner recine recinos recio reck recker reckinger reckman
reckmans recko recla record recte rector recupero red reda redaelli redd redden reddick reddin redding
reddish reddy redei redeker redfern redfield redford redi redican reding redinger redl redlicka redlicki
redman redmon redmond redondo redus redwine redyk reece reeckers reeckman reeckmans reed reede reeder
reedy reehorst reekeman reekers reekman reekmans reel reemes reems reen reentjes reep reerinck reerink
rees reese reeser reesinck reesing reesink reeskinck reessinck reessink reeszink reetstap reeve reeves
refs refsdottir refsgaard refsson rega regalado regalia regan regazzi regazzoni rege reger regge reggio
regiani regina reginato reginbalds reginbaldsdottir reginbaldsson reginns regis register regli regnell
regnier rego regotz regterschot reguera regulska regulski regusci rehacek rehackova rehak rehakova
rehberg rehkop rehm rehmann rehn rehnquist rehor rehorova rehorst rehwagen reiber reich reichard
reichardt reichel reichenbach reicher reichert reichholt reichl reichlin reichling reichman reichmann
reichmuth reid reidars reider reidy reierink reif reifenrath reiff reifnirs reig reijerdinck reijerink
reijers reijmans reijmes reijnder reijnders reijniers reijonen reikes reill reilly reimann reimars
reimelink reimer reimerink reimers reimes rein reina reinars reinbacher reinberg reinder reinders reindl
reinehr reinelt reiner reinert reinger reinhard reinhardt reinhart reinharts reinhold reinholds reinhout
reinikainen reinisch reinke reinmann reino reinoso reinprecht reinsalu reinthaler reis reischl reiser
reising reisinger reisner reiss reist reitano reitbauer reiter reiterer reithil reithofer reitinger
reitz reitze rej rejek rejmak rejmer rejniak rejto rek reker rekers rekkers rekman rekola reliford rella
remacle remaley rembacz rembert rembisz remenyi remes remesova remeta remick remillard remington
remiszewska remiszewski remken remley remmel remmelinck remmelink remmers remond rempel remtema remund
remy renaldi renaldo renao renard renaud renaudin renault rencar rencher renda rende render renderbuss
renders rendina rendine rendon rendra rendulic rene reneau renehan renevey renfer renfro renfroe renfrow
rengelink rengenijte rengerdinck rengerdink rengers renggli rengifo renick renier renk renken renn renna
rennedink renner rennerdijnck rennerdinck rennerdink rennershuijsken rennie renninger reno renoir renou
renovcevic renovica rens renschers rensen rensgers renshaw rensi rensijnck rensin rensinck rensing
rensink renskers renson rensschers renssijnck rentas renten renteria rentiens rentinck renting rentink
rentz rentzink renwick renz renzetti renzi renzink renzo renzoni renzulli reo repac repass repetti
repetto repija repiska repisky replogle repo repond repp reppert reppin reppucci requena rerat rerinc
reringh rerink resanovic resch rescigno resendez resendiz resijnck resinck resink reskovic reslink
resnick resnik reso resolen respighi ressa ressler resta restaino rester restifo restivo restle resto
restorff restrepo restuccia reszels reszke retamal retamales retana rettenbacher rettig retzke reuber
reumann reumers reurink reus reuselinck reuselink reusink reuss reusse reusselinck reusselink reusser
reutemann reuter reutimann reuvelink revai revaz revehorst revel reveles revell revello revels revenco
reverdink revilla revis rex rexford rexink rexwinckel rexwinkel rey reyes reymond reyna reynaert
reynalds reynard reynars reynaud reynder reynders reynell reynirs reynold reynolds reynoldson reynosa
reynoso reyrs reza rezac rezacova rezek rezende rezendes rezig rezkova rezler rezmer reznicek reznickova
reznik rezzonico rhames rhatigan rhattigan rhea rheault rheaume rhebergen rheder rhee rheineck rhem
rhine rhinehart rhines rhoades rhoads rhode rhoden rhodes rhoerdinck rhoerdink rhoerdinkholder
rhoerdinkveldboom rhoirdinck rhone rhoton rhymer rhymes rhyne rhyner ri riabhaigh riada riagain riain
riallaigh rianda riardain riascos riat riatto riba ribar ribaric ribas ribaupierre ribben ribbers
ribbink ribeira ribeiro riber ribera ribes ribi ribic ribicgreganic ribicic rica ricard ricardo ricart
ricarte ricca riccardi riccardo riccati riccelli ricci ricciardelli ricciardi riccio riccitelli ricciuti
ricco riccobono rice rich richard richardi richardova richards richardson richardsson richarson richburg
richelts richer richerson richert richeson richey richichi richie richina richins richman richmond
richolt richtar richtarova richter richtr richtrova ricigliano rick rickard rickards rickelink
rickenbacher ricker rickerdinck rickers rickert rickett ricketts rickey rickli rickman rickmeyer ricko
ricks rico ricolfi riddele riddell ridder ridderhof ridders riddick riddle ridenhour ridenour rideout
rider ridge ridgeway ridgley ridgway ridings ridire ridley ridolfi ridout riebe rieckerdinck riedel
riedeman riedener rieder riedi riediger riedijk riedl riedler riedmann riedo riegel rieger riegler riehl
rieke riekmann riekstina riekstins riel riem riemer riemes riendeau riener rienzo riepl riera riermeier
ries rieser riester riesz riet rietberg riethmuller riethorst rietkotter rietman rietmans rietmuller
rietscher rietveld rife riffe riffle riffo rigal rigali rigano rigaud rigaux rigby rigdon rigg riggelink
riggi riggins riggio riggle riggleman riggs righetti righi righter rigney rigo rigoli rigon rigone
rigoni rigotto rigozzi rigsby riguetto riha rihova rihs riihimaki riikonen riis riisberg riise rijcken
rijckers rijcx rijdman rijetkovic rijkerdijnck rijkers rijks rijn rijnder rijnders rijne rijnmans
rijnsbergen rijntjes rijthoven rijtman rijtmans rikards rikardsdottir rikardsson riker rikhards
rikhardsdottir rikhardsson rikkadottir rikkason rikke rikkers rikkinga rikkus rile riles riley rimai
rime rimmer rinaldi rinaldo rinaudo rincon rindlisbacher rindom rindone rine rinehart rinella riner
rines riney ring ringel ringer ringgaard ringgenberg ringhofer ringler ringo ringuette rini rink rinker
rinn rinnan rinne rinner rintala rio rioba riocaird riogain riogh rioghbhardain riojas riollain riolo
riopel riordain riordan rios riotto riou rioux ripa riparbelli riphagen ripken ripley ripoll rippeon
ripperda rippey rippin ripple rippstein rippy riquelme ris risa risager risch risek riser rish risher
risi risinger riska riske risko riskova risley risma rismondo risner riso risova rispalge rissanen
rissari risse rissi rist risteard rister ritacca ritch ritchey ritchie ritenour ritler ritman ritmans
ritosa ritosek ritschel ritsma rittenberg rittenhouse ritter ritters rittgasser rittser rittweg ritz
ritzema ritzman rius riva rivard rivas rivenburg river rivera riveria riverin rivero riveros rivers
rives rivest rivet riviere rix riyanti rizatto rizenente rizer rizo rizvonyev rizvonyeva rizza rizzato
rizzi rizzo rizzoli rizzuto roa roach roache roan roane roark roarke roarty roba robadey robak
robaszkiewicz robatel robb robben robber robbiani robbins robbrechts robbs robel roberge roberson robert
roberti roberto roberts robertson robertsson robeson robey robhachain robhartaigh robi robichaud
robichaux robicheaux robidoux robillard robin robinet robinett robinette robins robinson robison
robitaille robiyayeva robledo robles robson robu roby robyr roca rocamora rocca roccabonella rocchi
rocco roce roch rocha rochain rochaix rochat roche rochefort rocheleau rochelle rocher rochester
rochette rochetti rochite rochon rochowiak rock rocka rockes rockett rocki rockmeier rockomanovic rocks
rockwell rockwood roczniak roda rodachain rodai rodaigh rodain rodarte rodas rodden roddy rode rodehau
roden rodenas roder roderick rodespijker rodger rodgers rodier rodigari rodiger rodiguez rodman rodney
rodowski rodrigez rodrigo rodrigue rodrigues rodriguez rodriguz rodriques rodriquez roduit rodulls
rodzen roe roebers roebuck roeck roecker roecks roecx roed roeder roedinck roehl roehorst roeijen
roekers roekes roelandt roele roelevinck roelfs roelink roelofs roelofsen roelofsz roels roelvinck
roelvink roemer roemers roenhorst roepke roer roerdinck roerdinholder roerdink roerdink-veldboom
roerdink-veltboom roerdinkholder roerdinklo roerdinkschaepschot roerdinkveldboom roerdinkveltboom
roerdynck roero roes roesch roeselinck roesink roesler roesselinck roessinck roessink roessler
roeterdinck roeterdink roeterinck roeterink roeters roetterdink roex roffler rogacz rogahn rogal rogala
rogalska rogalski rogan roger rogerio rogers rogerson roggatz rogge roggen roggeveen rogiers roglinius
rogner rognvalds rognvaldsdottir rognvaldsson rognvars rogolino rogosic rogowski rogula rogulja roguska
roguski roh rohaan rohac rohacek rohacekova rohacik rohacikova rohacova rohan rohde rohlander rohleder
rohn rohner rohr rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser roht rohtla roibin roig roijacker
roijackers roijakker roijakkers roijen roijkes roinestad roirdinck roisde roiste roithleain roix roj
rojas rojek rojekova rojka rojko rojkova rojnic rojo rok roka rokes rokkjaer rokkvadottir rokkvason
rokkvis rokossa rolain rolak roland rolants rolaz roldan roleder rolek rolen rolf rolfe rolfes rolfs
rolfson roling roll rolla rolland rolle rollen roller rolleri rollet rolli rollier rollin rolling
rollinger rollings rollins rollo roloff rolofs rolon rolston rom roma romagnoli romaguera romain romaine
roman romancik romancikova romanciuc romanczyk romanelli romanello romanens romanholi romani romaniak
romaniello romanini romankiewicz romano romanov romanovska romanovskis romanowicz romanowski romans
romanska romanski romao rombaut rombouts romcevic romckes rome romeijn romeijnders romeijnsen romein
romejko romeo romeos romer romero romeu romig romijn romijnders romijnsen romine romiti romito rommel
romo romova romp rompa rompaey romriell romunde romundstad romy ronain ronalds ronan ronayne ronca
roncalli roncheti ronchetti ronchetto ronco roncone rondeau rondez rondinelli rondinone rondon rondoni
rondovic rone ronerdink roney ronhaar ronk ronkainen ronkko ronn ronne ronning ronnlund rono ronoh
ronqueti ronquillo ronstrom roo roob roobers roockes roocks rood roodesteijn rooelvinck rooerdinck rooes
rooetterinck roof rooiakker rooiakkers rooij rooijakker rooijakkers rook rooker rookes rooks room rooney
roop roordinck roos roosa roose roosegaar roosen roosenboom roosevelt roosileht roossink root rooterdink
roothuis roots roover rop roper ropero ropiak ropp roppolo ropraz roque roques rorat rordinck rorie
roriz rorricht ros rosa rosada rosado rosadottir rosales rosalez rosalina rosamilia rosamond rosandic
rosania rosano rosants rosario rosars rosas rosasco rosason rosati rosato rosbach rosbergs rosca roscamp
rosch roschenbleek roschenblok roschinsky roscoe rose roseberry roseboro rosegaarden roselinck rosell
roselli rosellini rosello roseman rosemann rosemond rosen rosenauer rosenbalm rosenbauer rosenbaum
rosenberg rosenberger rosenbergs rosenberry rosenblad rosenblatt rosenbloom rosenblum rosendahl rosendal
rosenfeld rosengaarden rosengren rosenhagen rosenkilde rosenow rosenquist rosenqvist rosenthal roser
rosero rosetta rosetti rosevic rosi rosiak rosica rosicky rosiello rosier rosiers rosijr rosin rosina
rosinbergs rosini rosink rosinkars rosinkrans rosinova rosinski rosis roskamp roskic roskosz roskoth
roskothen roskovanyi rosksch roslon rosmanns rosmini rosmunds rosmundsdottir rosmundsson rosner roso
rosolek rosova rospas ross rossa rossano rossato rossberg rosse rosseel rosselat rosselet rosselinck
rossellat rosselli rossellini rossello rossen rosser rosset rossetti rossetto rossi rossier rossignol
rossim rossin rossini rossiter rossler rossman rossmann rosso rosson rossoni rossouw rossum rost rostes
rosti rosu roszkiewicz roszko roszkowska roszkowski rosztoczy rota rotari rotaru rotella rotelli roten
roter rotermund rotgers roth rothallaigh rothe rothenbacher rothenbuhler rother rothermel rothlainn
rothlisberger rothman rothmund rothrock rothschild rothstein rothuis rothwell roti rotich rotman rotmans
rotolo rotondi rotondo rots rotta rottensteiner rotter rotteveel rottger rottiers rottmans rottstegge
rotunda rotundo rotunno rotz roubal roubalova roudebush rougemont rougier rougoor rouhof rouhol rouhorst
rouhov rouillard rouiller roukamp roukes rouleau roulet roulin rounds roundtree roundy rountree roura
rourke rous rouse rousey roush rousova rousseau rousseaux roussel rousselet rousselle rousset roussinck
roussy rout routh routhier routt rouwbroecks rouwenhorst rouwerding rouwers rouwhof rouwhorst rouwkamp
roux rouxel rouyer rovcanin roveda rovelli rovira rovsənov rowan rowden rowe rowell rowen rowerdink
rowland rowlands rowles rowlett rowley roy royal royals royalty roybal royce roye royer royo royse
royster royston roza rozac rozak rozanska rozanski rozario rozas roze rozek rozell rozenbaha rozenbahs
rozewicz rozgic rozgonyi rozic rozier rozite rozitis roziyayeva rozkalne rozkalns rozman rozmiarek rozsa
rozsypal rozsypalova rozum rozumek rozycka rozycki rozynek rua ruachain ruadhain ruadhainn ruadhchain
ruaidhe ruaidhin ruaidhinn ruaidhri ruain ruairc ruanadha ruanai ruanaidhe ruanain ruane ruano ruark
rubacha rubaj rubalcaba rubalcava rubars rubben rubbia ruben rubene rubenis rubens rubenstein ruberto
ruberts rubesa rubia rubik rubikova rubilar rubin rubinic rubino rubinowicz rubinstein rubio ruble rubli
ruby rucamp rucco ruch ruchala ruchet rucinski ruckdeschel rucker ruckman rudaigh rudaj rudan rudas
rudaz rudd ruddell rudden rudder ruddy rude ruder rudiger rudin rudisill rudisuli rudkins rudnick
rudnicka rudnicki rudolf rudolfova rudolfs rudolph rudols rudowicz rudy rudyk rudzik rudzinski rudzite
rudzitis rudzki rue ruecker rueda ruede ruedin ruef rueger ruegg ruegger ruegsegger ruel ruelas ruelle
ruesch rueselijnck rueselink ruesink ruessinck ruessink ruest ruevekamp ruf rufenacht rufener rufer ruff
ruffieux ruffin ruffini ruffinyi ruffner rufino rufus rufusova rugero rugg ruggeri ruggieri ruggiero
ruggles rugut ruh ruhkamp ruhl ruhof ruhofs ruhoofs ruhshonova rui ruijs ruijsch ruijters ruis ruiseal
ruisink ruiter ruiterkamp ruiters ruitters ruiz rukamp rukavina rule ruman rumaysayeva rumbaugh rumble
rumenic rumjantsev rummel rumo rumora rump rumpes rumpf rumph rumps rumsey runadottir runaidhe runars
runason runce runcis rundell rundle runge runion runis runkle runnels runner runolfs runolfsdottir
runolfsson runte runu runyan runyon ruohonen ruoss ruotolo ruotsalainen rup rupe rupert rupnik rupp
ruppe ruppen ruppersberger ruppert rupprecht ruqiyayeva rurarz ruriks rurka rus rusanoski rusca rusch
rusciano rusek ruselink rush rushing rushton rusin rusiniak rusink rusk rusko ruskova ruslink rusnac
rusnak rusnakova rusova russ russel russelink russell russi russo russu rust rustamov rustamova
rusticucci rustəmli rusu ruszczak ruszel rut rutan rutar ruter rutgers ruth rutherford rutishauser
rutkowski rutland rutledge ruto rutowicz ruts rutsdottir rutsson rutt rutten rutter rutters ruttimann
rutto rutz ruud ruus ruuskanen ruutel ruvalcaba ruwa ruwhoff ruz ruzek ruzic ruzicka ruzickova ruzkova
ryals ryan ryans ryba rybak rybar rybarczyk rybarik rybarikova rybarova ryberg rybicka rybicki rybinska
rybinski rybnicek rybnicekova rybova rybus rycerz rychcik rychel rychert rychlewska rychlewski ryck
rycke ryczko rydberg ryden ryder rydl rydlova rye ryerson ryfa rygula ryjikh rykala rykenboer rylander
ryle ryles rymarz rymer rymkiewicz ryndak rynn rynne rys rysa rysava rysavy ryska ryskamp rysko ryskova
rysova rysz ryszkiewicz rytkonen rytman rytter rytz ryynanen ryzih ryznar rzaca rzad rzaquluzadə
rzepecka rzepecki rzepka rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo rəhimbəyli rəhimli
rəhimov rəhmanova rəsidova rəsulzadə sa sa'dullohyev sa'dullohyeva sa'idu saabir saad saadi saadiyev
saadiyeva saafir saahir saajid saal saalim saalmans saaltink saaqib saar saare saarela saarelainen saari
saarijarvi saarinen saariyah saastamoinen saavedra saba sabadell sabah sabak sabala sabaly sabatelli
sabater sabatier sabatine sabatini sabatino sabato sabau sabb sabbatini sabbe sabdat sabeeh sabela
sabella sabelo sabetta sabharwal sabia sabian sabil sabin sabino sabinova sabiq sabir sablik sablikova
sabljak sabo sabol sabolcec sabolski saboor sabotic sabourin sabri sabrinova sabuncu sabur saburah
saccente sacchet sacchetti sacchi sacco saccoccio saccomanno saccone sachar sacharczuk sachdev sachdeva
sachs sachse saci sack sackett sacks sacre sacristan saczuk sadan sadaqat saddamov saddler sade sadeed
sadej sadek sadelaer sadeler sadelers sadiki sadiklar sadiku sadilek sadilkova sadio sadiqov sadixov
sadixova sadiyeva sadl sadlak sadler sadlik sadlocha sado sadoch sadovic sadownik sadowska sadowski
sadowy sadriddinov sadriddinova sadura sady sadza sadzak saeadottir saeason saebergs saebergsdottir
saebergsson saebjartsdottir saebjartsson saebjorns saechao saefullah saeis saelaugs saelaugsdottir
saelaugsson saelens saeli saelminck saemadottir saemanns saemason saemunds saemundsdottir saemundsson
saenz saephan saers saether saethors saevalds saevaldsdottir saevaldsson saevarrs saevars saevins saez
safak safar safari safaric safarik safarikova safarova saffi saffold safford safinayeva safirs safiryev
safiryeva safitri safiyeva saflanis safo safoaa safoyev safoyeva safranek safrankova safronov sagadi
sagafe sagar sage sagen sager sagers sagese sagesser saggese saggio sagmeister sagna sagnelli sagodic
sagona sagonas sagredo saha sahbuzlu saheed sahin sahl sahli sahlin sahner sahni sahota sahraoui
sahsuvarli sai saia said saidani saidi saidov saidova saijnkhorst saile sailer sailor sain saina saini
sainio sainz sair sairseal saiter saito saitoti saitta saiz saj sajda sajewicz sajinovic sajnog sajtos
sakac sakalauskas sakanovic sakarias sakarya sakho sakinayeva saks saksen sakwa sala salaam salach
saladin saladino salah salahli salahudin salaj salajka salajkova salajova salako salamanca salami
salamin salamoglu salamone saland salandra salas salat salata salatiello salatino salaun salawa salazar
salce salcedo salcher salcido saldana saldias saldivar saldivia saldutti sale saleh salek salem salemi
salemink salemme salemons salera salerno sales salet saletta salgado salgari salguero salhi saliba salic
salicka salicki salieri salierno salihi salim salinas salis salisbury salkova sall salle sallee salles
salley sallin sallinen salling salm salma salmanns salmars salmela salmen salmeri salmeron salmi salmina
salminen salmins salmon salmons salo salohiddinov salohov salohova salom salomaa salomao salome salomon
salomone salomons salomonsen salomonsson salone salonen salopek saloun salow salsabilla salsbury salter
salters saltsman saltzman salu saluda salumae salumets salva salvador salvadore salvadori salvaggio
salvago salvars salvati salvato salvatore salvatori salvemini salvetti salvi salvini salvino salvo
salvucci salwin salyer salyers salz salzano salzer salzgeber salzillo salzman salzmann sam sama samanci
samandarov samandarova samaniego samardzic samayoa samb samba sambarch sambarg sambargh sambe samberg
sambou samek samel samele samelova samendinger sameya samford sami samiec samiloglu samilov saminova
samirov samirova samiryev samiryeva samiyeva samkova sammarco sammartano sammartino sammer sammert
sammon sammons sammy samoei samohod samohodaj samol samolov samolovac samons samora samoraj samosir
samoy sampaio sampath samper sample samples sampson samra sams samsalovic samsel samson samsonova
samsonowicz samsons samuel samuelova samuels samuelsen samuelson samuelsson samul samulak samwel samyn
san sanabria sanadrovic sanavia sanborn sancao sanches sanchez sancho sand sanda sandahl sandal sandalci
sandalj sandanezwe sandbarg sandberg sandbergen sandbulte sande sandee sandefur sandell sandels sander
sanderes sanderlin sanders sanderson sandford sandgren sandhu sandi sandic sandidge sandifer sandin
sandler sandlin sando sandor sandova sandoval sandoz sandqvist sandradottir sandrason sandretto sandri
sandridge sandrini sandris sands sandsdottir sandsson sandstrom sandu sandusky sandvik sandy sane saner
sanetra sanfilippo sanford sanfratello sang sangali sangalli sanger sangermano sangha sanghvi sangiacomo
sangster sanguineti sangwani sangweni sanhueza sani sanitra sanitrova sanjarov sanjuan sankar sankaran
sankey sankiewicz sanmartin sanmiguel sanna sanner sannino sanor sans sansao sansom sanson sansone
sansoni sansonnens sant sant'anna santacruz santamaria santana santander santangelo santarelli
santarossa santarsia santarsiero santbergen santee santen santerre santi santiago santibanez santic
santillan santilli santillo santinelli santini santistevan santner santo santoni santor santori santorio
santoro santos santoso santoyo santucci sanudo sanusi sanz sanzone sao saoraidhe saors saoudi sapa
sapala sapeta sapien sapienza saponaro sapone saporito sapp sappington saptono saputo saputra saputri
sara sarabia saracco saraceno saracino saraf saragat saragih saragosa sarah saraiva saran sarap sarapuu
saraswati saravia sarbach sarbu sardelic sardella sardi sardina sardiner sardo sardone sardorov
sardorova sargac sargeant sargent sargenti sari saric sarigul sarin sarioglu sariola sarkan sarkanova
sarkar sarkozi sarli sarlija sarma sarmiento sarna sarnaglia sarnataro sarneel sarni sarniak sarno
sarnowska sarnowski sarosiek sarota sarpong sarr sarra sarracino sarraf sarrasin sarrazin sarro
sarsfield sartain sarti sartin sartini sarto sartor sartore sartori sartorio sarubbi saruga saruni sarv
sarvari sarvarov sarvarova sarver sarvinozova sas sasak sasaki saseenthiran sasek sasi sasiadek saskova
saso sass sassano sasser sassi sasso sassone sastre sastry satchell saternus sathe sather satherley
satink satner sato satora satria satriani satriano satta satteli sattelmaier satterfield satterlee
satterwhite sattler sauber sauberlich sauceda saucedo saucier saudan saudek sauer sauerland saul sauli
sauliete saulietis saulino saulite saulitis saulnier sauls saulsberry saulsbury saumweber saunders
saunier saura sauriol sauro sauser saussure sauter sauvage sauvageau sauve sava savage savala savant
savard savarese savaria savarino savary savastano savciuc savela saveljev savell savelli saverino
savevski saviano savic savignano saville savin savini savino savio savioz savisaar savo savoca savoia
savoie savolainen savorgnan savoy savu sawayn sawe sawhney sawicki sawko sawyer sawyers sax saxadottir
saxason saxena saxis saxo saxon saxton say saya sayah sayer sayers sayginer sayler sayles saylor saylors
sayre sayyid sbarbaro sbarra sberna sbetti sbrana scaduto scaggs scaglione scaife scala scalaidhe
scalaighe scalera scales scalf scalfaro scalia scalise scallaigh scallan scallon scally scalpelli scalzo
scamarcio scanaill scandone scanferla scanlain scanlan scanlon scannail scannaill scannell scannlain
scano scanu scapozza scarabel scaramucci scaramussa scaramuzza scarano scarberry scarborough scarbrough
scarcinelli scardino scarfoglio scarlatti scarlett scarpa scarpellini scarpetta scarponi scates scc
sceachain sceallain scerbo schaack schaaf schaafs schaafsma schaal schaap schaapveld schaar schaars
schachinger schachner schacht schack schade schaden schadler schadron schaefer schaeffer schael schaelen
schaer schaers schafer schaff schaffarzik schaffel schaffer schaffner schagen schahbasian schaible
schakelaar schalbetter schalink schalinske schalinsky schalk schall schallenborch schallenborgh schaller
schamberger schandl schaning schank schantl schantz schaper schar scharer scharf scharff scharinger
scharli scharra scharroo schars schartner schartz schatteleijn schatz schatzl schau schaub schaublin
schauer schauman schaus schbert schechter schedler scheel scheenck scheenk scheeper scheepers
scheepmaker scheer scheetz scheevel scheffen scheffers scheffler scheibe scheiber scheid scheidegger
scheidl scheijde scheinck scheiwiller schejbal schejbalova schekman schelbert schelk schelkes schell
schellekens schellenbeck schellenberg scheller schellevis schelling schelver schelvis schembera schemkes
schemper schena schenck schenk schenkel schenker schennink schenone schepel schepens scheper schepers
schepper scher scherbarth scherer scherini schermann schermaten schermer schermerhorn scherms scherr
scherrer schersing schertenleib scherz scherzer schettini schettino scheuber scheucher scheuermann
scheuner scheurer scheuring scheurs schevel schevinghuizen schewen schewer schexnayder scheytt schiano
schiaparelli schiappa schiavi schiavo schiavon schiavone schiavoni schibli schicchi schick schiefer
schielke schieman schieskow schiesser schiestl schieven schievink schifano schiff schiffer schiffman
schijn schijrholt schilcher schild schilderinck schilderink schildhauer schill schillaci schiller
schilling schillinger schilt schiltz schima schimmel schimmelpenninck schimmer schimminck schimpl
schimunek schinagl schindler schindzielorz schinke schinner schinnerl schintgen schiopu schioter
schipbeeck schipper schippers schira schiraldi schirmer schiro schirra schirripa schirrmeister schirru
schitterink schiven schjodt schlachter schlager schlangen schlapfer schlappi schlatter schlatz
schlauchin schlawitz schlechtweg schlegel schleich schleicher schleifer schleking schlemmer schlenker
schlesinger schless schlesser schleuniger schley schleyer schlicht schlichting schlief schlienger
schlitzer schlogl schloss schlosser schluep schlueter schluijter schluiters schlumpf schmaltz schmalzle
schmed schmeing schmeler schmeling schmid schmidhalter schmidinger schmidl schmidlin schmidt schmidtchen
schmidtke schmidtova schmidts schmied schmiedecke schmiedt schmit schmitt schmitz schmocker schmolzer
schmuck schmucker schmucki schmuhl schnabel schnabl schnars schnarwiler schneck schneebeli schneeberger
schneider schneiders schneidrova schneijder schneiter schnell schnelting schnetzler schneuwly schnider
schnidrig schnieder schniedermeier schnieders schnoegenbosch schnoeijenbosch schnurer schnyder schnydrig
schober schoberg schoberl schoch schock schockel schoemaecker schoemaeckers schoemaker schoemakers
schoeman schoen schoenberger schoenfeld schoenrock schoers schoffmann schofield schokkink schokman
scholl scholler schols scholte scholten scholtenloo scholtens scholtes scholthof scholts scholtz scholz
schomacker schomaker schomakers schomber schon schonauer schonbachler schonball schonbeck schonberg
schonberger schonbusch schondelmaier schonebeck schonenberger schonfeld schonherr schonholzer schonink
schonland schonlebe schoofs schoolcraft schooley schoonbroodt schoonenburg schoonmaker schoonover
schoonraad schoopers schoorel schoorl schopf schopfer schoppers schorderet schorel schori schorr schorro
schorta schoten schotman schotron schott schotte schottelers schottin schottmann schotz schou schouren
schouten schouwenberg schouwey schowalter schrader schraf schram schramm schrammel schraner schrant
schranz schrecengost schreck schreffler schreiber schreier schreiner schreiter schrempf schrenk
schrepfer schreuers schreurs schreven schrijnemakers schrijver schrik schrimsher schrittwieser schrock
schroder schroders schroeder schroeff schroer schroers schroeter schroors schrors schroth schruers
schrum schrupp schryver schubert schubiger schuchhardt schuck schueiling schueler schueller schuerinck
schuerink schuermann schuermans schuette schuetz schuff schuh schuhaj schuijrhof schuijrijnck
schuijrinck schuijrincks schuijrmans schuijt schuirhof schuirhoff schuirinck schuirink schuirman schuldt
schuler schulingkamp schulist schull schuller schulman schult schulte schulten schulthais schultinck
schultink schultten schultz schultze schulz schulze schumacher schumaker schuman schumann schumm
schummer schupbach schupfer schupp schuppe schuppel schuppert schurch schurhoff schuri schurinck
schurink schurman schurs schussler schuster schutt schutte schutten schutter schutz schutzbach schutze
schuurhof schuurhoof schuuring schuurink schuurman schuurmans schuuten schuwey schuylenborch schuyler
schwab schwager schwaiger schwaighofer schwalm schwan schwanbeck schwandke schwandt schwanekamp
schwaninger schwanitz schwanke schwarb schwarthoff schwartsbach schwartz schwarz schwarzenberg
schwarzentruber schwarzer schwarzinger schwarzkopf schwarzl schwarzmeier schwarzova schwass schwatlo
schweerts schwegler schweiger schweigert schweighofer schweinfurt schweisfurth schweitz schweitzer
schweizer schwendener schwendimann schwendinger schwenk schwennen schwerbrock schwerdtner schwering
schwery schwerzmann schwidde schwindt schwirkschlies schwital schwitter schwizer schwizgebel schwuchow
schwyn schwyzer schyns sciacca scialabba scialdone scialpi sciandra scianna sciara sciarra sciarretta
sciarrino scibelli scibetta scibilia scibior scibisz sciboz scieszka scigliano scime scimeca scinta
scioli sciortino scioscia scipio scipione scipioni scire sciulli sciullo sciuto sclafani scocco scofield
scoggins scognamiglio scola scolai scolaidhe scolaighe scolari scolaro scollaigh scollain scollan
scolten scoma scoot scopece scorza scott scotte scotti scotto scoville scranton scriber scribhin
scribner scripnic scriven scrivner scrode scroders scroers scrofani scroggins scroggs scruggs scudder
scudeler scuderi scull scullion scully scurlock scurry scurtu scutaru scuylenborchs scyboz se seabolt
seaborn seabrook seachnasaigh seafraidh seafraigh seager seagha seaghain seagle seagraves seain seal
seale seales sealey seally seals sealy seaman seamans seamon seamuis seanachain seanaigh seanain
seanainn seanlaoich searcaigh searcy searle searles searlog searraigh sears seartha sease seasnain
seaton seaver seavey seawright seay sebastian sebastiani sebastians sebek sebela sebelova sebert sebesta
sebestova sebestyen sebkova sebo sebova sebring sec secchi secci seccom secher sechi sechrist seck seco
secor secova secrest secrieru seda sedano sedarevic seddiki seddio seddon sedek sedgwick sedillo sediva
sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova see seebacher
seeber seefeldt seeger seegers seegvree seeholzer seelen seeley seelig seelinck seelkinck seely seeman
seematter seemelings seerup seery seese seesinck seesink seetfels seeveld seevijnck seevinck sefre segal
segarra segars segavcic segebahn seger segers segerson segerstrom segersun segerszoen seggelink seghers
seglias segnane segni segota segovia segovic segre segrest segrini seguel segui seguin segunmaru segura
seguro sehested sehgal sehls sehnal sehnalova seibel seiber seibert seibhleain seibhlin seiblink seibold
seidel seiders seidl seidlova seidman seifert seifertova seifs seifsdottir seifsson seigel seighin
seigler seijbel seijnhorst seijns seil seiler seims seimsdottir seimsson seinhorst seinin seip
seireadain seiser seitheachain seithneachain seitric seitz seiwald sejeja sejejs sejersen sekanina
sekaninova sekera sekerova sekhon sekinat sekularac sekulic selami selander selanne selberg selby
selckinck selden selders seldon sele selecka selecky selekinck selendic self selfridge selig selin
seliner seliskj selkinck sell sellaeg sellars selleck sellekijnck sellekinck seller sellers sellier
sellijnck sellinck sellink sellkijnck sellman sellner sells selman selph sels seltzer selva selvatici
selvidge selzer sem seman sembathwa semdeloo seme semenov semenowicz semerad semeradova semeraro
semialjac semik semisch semitecolo semmelinck semmelink semple semprini sen sena senator senatore
sendelbach sendor sene senecal senechal sener seng senger senghor sengupta sengwayo senica senicic
senior senk senkel senko senkova senn senouci sensoy senter senti senzangakhona seo seochfhradha seochru
seoighe seoin separovic sepe sepetci sepp seppa seppala seppanen sepulveda sequeira sera seraco serafim
serafin serafini serafino serao serata serban sercombe sereda serem seremet serena serfontein sergejev
sergent sergerie serghei sergi serhat serier serio serlupi sermier sermons sermonti serna seronde serpa
serr serra serraglio serrano serrato serre serres sersic sertic serup servais servan servantes servin
serwa serwaa serwach serzante serzants serzysko sesars sesco sesconeto seshadri sesils sesinck sessa
sessijnck sessink session sessions sessoms sesta sestak sestakova sestan sestig sestito seta setala
setelbrinck seth sethi setiawan setliff setrick setser settelbrink settle settles setty setula setzer
seuret seutenhorst sevarova sevcenco sevcik sevcikova seveker seven sevenik sever severa severance
severi severijns severin severino severins severinsen severova severson sevi sevier sevigny sevilla
sevillano sevinchova sevinck sevink sevriens sevrin sevtsenko sewald seward sewell seweryniak sewijnck
sewinck sexton seybert seydi seye seyidbəyli seyidova seyidzadə seyler seymore seymour seyxzadə sezek
sezer sezgin sforza sgalambro sgarbi sgario sgier sgulla sgulmaro sha shabalala shabane shabangu shabani
shabazz shackelford shackleford shade shadle shadwick shaeffer shael shafer shaffer shaffrey shah shahan
shahbozov shahbozova shahinova shahnozova shahobiddinov shahobiddinova shahriyorov shahriyorova
shahzodov shahzodova shai shailer shain shakya shamase shamblin shamhrain shamsiddinov shamsiddinova
shan shanahan shand shandu shane shaner shangase shange shank shankar shanker shankle shanklin shanks
shanley shannon shanny shapiro sharaf shariff sharkey sharma sharon sharp sharpe sharpton sharrow sharry
shatley shattuck shatzer shaughnessy shaul shaver shavers shaw shawver shay shazi shea shead sheaffer
sheahan shealey shealy sheane shear sheard shearer shearin shears shedd sheedy sheehan sheehy sheeran
sheerin sheets sheetz sheffer sheffield shehan shehu sheikh sheil sheilds sheitric shekoni shelby
sheldon shelembe sheley shell shellenbarger shelley shelly shelor shelton shen shengele shenk shenoy
sheoinin shepard shepardson sheperd shephard shepherd sheppard sher sherburne shere sherer sheridan
sheriff sherlock sherman sherpa sherrard sherrell sherrer sherrill sherrod sherry sherwin sherwood
sherzodov sherzodova sheth shetler shetty shevlin shew shewmaker shezi shibase shibuya shick shiel
shields shiels shiffer shifflett shiflett shih shikuku shilling shim shimizu shin shinault shine shinga
shingleton shinn shipe shipley shipman shipp shippy shirey shirk shirley shisler shitric shiu shiurdain
shiurtain shively shiver shivers shives shoaf shoba shock shockey shockley shodiyorov shodiyorova shoel
shoemake shoemaker shoenig shoffner shofner shohibov shohibova shohjahonov shohruxov sholar sholes
shomais shombela shongwe shonio shook shoop shope shore shores shorey short shorter shortridge shorts
shortt shotwell shoulders shoup shouse shover showalter showers shows shoyisa shozi shrader shreffler
shrestha shreve shriver shroff shropshire shrout shroyer shrum shryock shubert shuck shue shuey shufelt
shuff shuffler shuford shukla shukronova shukrulloh shukrulloha shuler shull shulman shults shultz shum
shumaker shuman shumate shumpert shumway shunk shupe shuppers shurtleff shurtz shuster shute shutt
shuttleworth shutts shy siacais siadhachain siadhail siaghail siara siardain siarkiewicz sias siatka
sibal sibalic sibalukhulu sibanda sibaya sibbing sibbink sibekle sibeko sibelinck sibelincks sibelink
sibelius siberinck sibert sibhene sibhleain sibiga sibilia sibinc sibinck sibindi sibing sibisi sibiya
sibley sibul sicard siciarz siciliano sicinska sicinski sickers sickinck sicking sickink sickinkhuisken
sickler sickles siczek siddiqui siders sides sidheail sidhu sidi sidibe sidler sidlo sidlova sidney
sidor sidorczuk sidorov sidorova sidwell siebel siebelink siebenaler sieber sieberer siebert siebinck
siebink sieczko siedlaczek siedlarz siedlecki siedlik siefert sieg siegel siegenthaler siegfried siegl
siegle siegling siegrist sieja siejak siekierka siekkinen siele sielemann siembab siemek siemens siemes
siemienczuk siemieniec siemion siemon siems siener sienicka sienicki sienkiewicz sieradzan sieradzki
siergiej siering sierota sierpien sierra sierzant sietniece sietnieks sieverdink sieverink sievers
sievert siewassink siewert siewiera siewogel sifford siffredi sifuentes sifuna sigagu sigala sigbergs
sigbergsdottir sigbergsson sigberts sigbjarts sigbjartsdottir sigbjartsson sigbjorns sigdors sigegede
sigei sigerson sigfasts sigfastsdottir sigfastsson sigfinns sigfinnsdottir sigfinnsson sigfreds
sigfredsdottir sigfredsson sigfus sigg siggeirs sighvats sighvatsdottir sighvatsson sigjons sigl
siglaugs siglaugsdottir siglaugsson sigler sigman sigmanns sigmars sigmon sigmund sigmunds
sigmundsdottir sigmundsson signars signer signorelli signorile signorini sigouin sigradottir sigrason
sigriks sigriksdottir sigriksson sigris sigrist sigron sigs sigsdottir sigsson sigsteinns sigthors
sigtryggs sigtryggsdottir sigtryggsson sigtyrs sigurbalds sigurbaldsdottir sigurbaldsson sigurbergs
sigurbergsdottir sigurbergsson sigurbjarnadottir sigurbjarnason sigurbjarnis sigurbjarts
sigurbjartsdottir sigurbjartsson sigurbjorns sigurbrands sigurbrandsdottir sigurbrandsson sigurdors
sigurds sigurdsdottir sigurdsson sigurfinns sigurfinnsdottir sigurfinnsson sigurgeirs sigurgests
sigurgestsdottir sigurgestsson sigurgisladottir sigurgislason sigurgislis sigurgrims sigurgrimsdottir
sigurgrimsson sigurhans sigurhjorts sigurhjortsdottir sigurhjortsson sigurjons sigurkarls sigurlas
sigurlaugs sigurlaugsdottir sigurlaugsson sigurleifs sigurleifsdottir sigurleifsson sigurlidadottir
sigurlidason sigurlidis sigurlinnadottir sigurlinnason sigurlinnis sigurlogadottir sigurlogason
sigurmanns sigurmars sigurmons sigurmunds sigurmundsdottir sigurmundsson sigurnyas sigurnyjas sigurodds
siguroddsdottir siguroddsson siguroladottir sigurolason sigurolis sigurpalls sigursteinns sigursveinns
sigurthors sigurvaldadottir sigurvaldason sigurvaldis sigurvins sigvaldadottir sigvaldason sigvaldis
sigvards sigvardsdottir sigvardsson sihler sihombing sihotang sihvonen siim siimes siino siitonen
siivonen sijadu sijbbelinck sijbeldijnck sijbelijnck sijbelinck sijbelink sijbinck sijbink sijboldijnck
sijckijnck sijckinck sijhof sijhoff sijmmeldinck sijmmelijnck sijverdinck sijverdink sijwassink sik
sikes siketanc sikhakhane sikhosana sikhunyana sikiric sikk sikking sikkink sikkinkpas sikobi sikora
sikorova sikorska sikorski sikuku sikwayo sila silangwe silas silber silberman silcox sild sile sileiko
silenzi siler silhava silhavy silina silins silis silk silke sill silladottir sillah sillanpaa sillaots
sillason sillaste siller sillis sills silm silotti siltala siltanen silva silvas silveira silvennoinen
silver silvera silverberg silverman silvernail silvers silverstein silvester silvestre silvestri
silvestrini silvestro silvey silvia silvis silvold sim sima simacek simackova simak simakova simanek
simanjuntak simankova simara simard simas simatic simba simbolon simcic simcik simcikova simcox simecek
simeckova simek simekova simelane simelinck simensen simental simeoin simeoli simeone simeoni simeti
simic simicevic simicic simicsebalj simijonovic simik simikova simin simion simionescu simiyu simjanovic
simka simkins simko simkova simljesa simm simmeldinck simmelinck simmelink simmelt simmen simmerman
simmers simmon simmonds simmons simms simo simoens simoes simojlovic simola simon simonato simoncelli
simoncic simoncicova simond simonds simone simoneau simoneaux simonen simonet simonetti simoni simonic
simonin simonini simonis simonnet simonova simonovic simonovicova simons simonsen simonson simonsson
simonton simova simpkins simpson sims simsek simson simula simulov simunek simunic simunkova simunovic
simurdic sin sinaga sinan sinani sinanoglu sinclair sindelar sindelarova sindler sindlerova sindradottir
sindrason sindris sine sinema sines sing singer singh singhal singletary singleton singley sinha sini
sinisi sink sinkiewicz sinkovec sinkovic sinn sinner sinnhuber sinnigers sinnott sinopoli sinozic
sinquefield siochain siochfhradha siochru sioda siomoin sionachain sionain sionainn sionnaigh sioradain
siorain siothchain sip sipe sipek sipes sipic sipila sipkova sipolatti sipos sipova sipp sippel sipple
siptar siqueira sir siracusa siragusa sirait sirante sirants sirbu sire sireelert siregar sirel siren
sirghi siri sirin siripaiboo sirkka sirmans sirnirs sirois sirojiddinov sirojiddinova siroka siroky
sironden sirotic sirova sirovs sirus sirvanzadə sirvio sisask sischka sisco sishangwe sishi sishiya sisk
siska siskova sisler sismondi sisneros sison sisson sistrunk sitar sitaric sitati sitek sites sith
sithenjwa sithigh sithole sithombo siththe sithuli sitienei sito sitolotolo sitompul sitorus sitters
sittisaowapak sitton situm situma situmorang siu siudek siudym siun siurdain sivak sivakova sivars
sivathas siverdinck sivertsen siwa siwassinck siwczak siwek siwele siwka six sixli sixtus siyaya siyeshe
sizemore sizer sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt
sjostrand sjostrom skaaning skaarup skabinska skacel skacelova skaerings skaeringsdottir skaeringsson
skaers skaftadottir skaftason skafte skaftis skaggs skala skalicka skalicky skalik skalka skally skalova
skalski skandovic skantar skantarova skaptadottir skaptason skaptis skara skarphedinns skarsgard skeahan
skeen skeens skeete skeffington skefills skeggadottir skeggason skeggis skehan skeie skeledzija skelley
skellie skelly skelton skenderija skenderovic skiba skibicki skibinski skidadottir skidason skidis
skidmore skiepko skierka skiles skillern skillman skinner skiold skipper skipworth skirnirs skivington
skjodt skjolds skjoldsdottir skjoldsson skladanek sklar sklarova sklenar sklenarik sklenarikova
sklenarova sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoczylas skoda
skodova skog skoglund skok skokan skokanova skold skoldberg skolik skomra skoneczna skonieczka skoog
skopal skopalova skora skorepa skorepova skorpil skorradottir skorrason skorris skorupan skotarczak
skotarek skott skou skov skovbjerg skovgaard skoviera skovierova skovsgaard skow skowron skowronek
skowronski skowyra skrabal skrabalova skracic skrijelj skriniar skriniarova skrivanek skrivankova
skriver skrlin skrnicki skroban skrobek skrobot skroggsdottir skroggsson skrok skrtic skrzecz skrzypczak
skrzypek skubala skubis skubiszewska skubiszewski skubiszynska skubiszynski skudra skuggadottir
skuggason skuggis skugor skuja skujina skujins skuladottir skulason skulis skultety skultetyova skunca
skup skupin skupnjak skutas skutecka skutecky skuterud skutnik skutudottir skutuson skwira skytte slaba
slabosz slabowska slabowski slabus slaby slack sladakovic slade sladek sladic sladka sladkova sladky
sladoje sladojevic sladonja sladovic sladt slaet slaetsdochter slagboom slagers slagle slagmolen slahor
slahorova slam slama slamain slamarski slamek slamon slamova slane slanina slaninova slankamenac slape
slastan slastanova slatara slatboom slate slater slatinac slaton slats slattery slattes slaugh slaughter
slaven slavens slavica slavicek slavickova slavik slavikova slavin slavkovic slaw slawik slawinski
slawson slay slayden slayton slebioda slebis slechta slechtova sleczka sledge sledoorn sledzik sleeper
slegers sleibhin sleigerten sleijster slenk slesingr sleumers sleutjes slevin sleyster slezak slezakova
sleziak slick sliethorst sliger sligt sligts slijepac slijepcevic slijkhuis slimak slimani slinckworm
slingerland slinters slipek slippers slivka slivko slivkova sliwa sliwinski sliz sloan sloane sloat
sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova slobodzian slocum slodboom
slodkowska slodkowski sloetjes sloka slomian slomiany slon slone slonja slonka sloot slootmaekers sloss
slot slota slotboem slotboom slotegraaf sloth slothem slotmeijer slotova slotta slottboem slottmakers
slovacek slovackova slovak slovakova slover slovinec slovinecova slowakiewicz slowey slowiak slowik
slowinski sluaghdhain sluder slueter sluijsen sluijskes sluijter sluiskes sluiters sluka slukova slupek
slupik slusarczyk slusarska slusarski slusher sluskens sluss slusser sluurop sluuskes sly slye slyk
slyne slysz smagacz smagala smahel smaic smail smailbegovic smajda smajdova smajlovic smal smalbraak
smalbraaker smalbrack smalbracke smalbraeck smalbraek smalbrake smalbrock smalec smaling small
smallbrock smalley smalls smallwood smaradottir smarason smardz smaris smart smartt smathers smead
smealain smed smedegaard smedijnck smedinck smedink smedley smeds smedsrud smedt smeede smeenck smeenk
smees smeets smeijnck smeinck smejkal smejkalova smekal smekalova smekijnck smekinck smektala smela
smelley smelser smeltzer smenck smerda smerdova smet smetana smetanova smetek smets smiarowska
smiarowski smid smidova smids smidsdottir smidsson smidt smidts smieja smies smieszek smijt smijtt
smijtten smijttes smiley smiljan smiljanec sminck smirnoff smirnov smit smite smith smitham smither
smitherman smithers smithey smithson smithwick smitran smits smitt smitz smoak smock smoczyk smoerkens
smogeli smokovic smol smola smolain smolar smolarek smolders smolec smolen smolic smolik smolikova
smolinska smolinski smoljanec smoljanic smolka smolkova smolorz smolova smoot smorag smoter smotherman
smothers smrcak smrcka smrckova smrek smrekova smrz smrzova smtih smuge smugis smulikowska smulikowski
smullen smulling smutek smutna smutny smykala smykla smyl smyrills smyth smythe snaaijer snaebjarts
snaebjartsdottir snaebjartsson snaebjorns snaeholms snaelaugs snaelaugsdottir snaelaugsson snaerings
snaeringsdottir snaeringsson snaers snaethors snaevarrs snaevars snaijer snajdr snajdrova snapp
snauwaert snavely snead snedden snedker sneed sneiders sneijder sneijders sneijer sneijers snel snell
snelling snellink snelson snider snieg snijder snijders snipes snitseler snjokadottir snjokason snjokis
snjolaugs snjolaugsdottir snjolaugsson snjolfs snjolfsdottir snjolfsson snoch snoddy snodgrass snoeck
snoecklaken snoeijenbos snoeijenbosch snoejenbos snoejenbosch snoek snoeyenbos snoeyenbosch snoijen
snooijenbus snook snooke snorradottir snorrason snorris snow snowden snyder snyman so soare soares soave
sobar sobarzo sobczak sobczyk sobek sobel sobers sobieraj sobieszczyk sobilo sobisz sobitov sobitova
sobkiewicz sobkova sobkow sobolak sobolev sobolewski soboll sobota sobotka sobotkova sobowale sobrero
sobrinho sobrino sobstyl sobus soby socci soccio soccorsi socha sochacka sochacki sochaj sochirca sochor
sochorova socolov soczewka soczowka sodano sodar sodaro soder soderberg sodergren soderholm soderini
soderlind soderlund soderman soderquist soderqvist soderstrom sodhi soding sodiqov sodiqova sodre soduba
soe soelberg soella soeren soerens soest soeters sofer soffanias soffici sofonias sofus sogaard sohlman
sohn soi soileau soini soininen soita sojda sojka sojkova sok sokac sokcevic sokhela sokhulu sokhwebula
sokic sokk sokol sokolicmihalak sokolov sokolova sokolowski sokrates sola solak solana solanki solano
solar solarczyk solarek solares solari solazzo solbakken solberg solbergs solbergsdottir solbergsson
solbjarts solbjartsdottir solbjartsson solbjorns solc solca solcova solda soldan soldano soldati soldini
soldo sole solej solejova solek soler solera soles solga solheim soli solich solihayeva solimanns
solimena solimine solinas solis soliwoda soliz sollami sollander sollars sollecito soller solley solli
sollima sollner solmars solmaz solmunds solmundsdottir solmundsson solner solnica soloducha soloman
solomon solomun solons solorio solorzano solovjov solsma solsona solt solta soltan soltani soltanov
soltanova soltes soltesova solti soltis soltys soltysek soltysiak soltysova solum solvadottir solvars
solvason solvers solvins solvis solzer som somachain soman somayaji somboni somera somerkoski somers
somerville somfula somma sommaruga sommer sommerfeld sommerfelt sommerfield sommerhalder sommers
sommerville sommrova somodvarac somogyi somorjai somorjay somoza sompisi sompsen somrak somsen somssich
son sondej sondel sonder sonderby sonderen sondergaard sonderlo sonderloe sonderloo sonderom sonders
sonderskov sonderup sondini sondisa sondore sondors song songer songiya soni sonke sonko sonn sonnabend
sonne sonnenberg sonnichsen sonnier sonninen sonnino sonnleitner sonqandile sons sontag sontuli soo sood
sooksawang soolachan soolaghan soon soos soosaar soosalu soot soots sopata soper sophanias sophus
sopocko soprano soracco sorace soranno soranzo sorattanachai sorbello sorbian sorbo sorce sorci sordi
sordillo soren sorens sorensdatter sorensen sorenson sorenstam sorg sorgatz sorge sorger sorgi sorgic
soria soriano soric sorice sorladottir sorlason sorlie sorlis sormaz sornat sornes soro sorokin soroko
soros sorrell sorrells sorrels sorrentino sorrento sorsa sortino sorum sosa sosare sosars soscia sosebee
sosic sosnain sosniak sosnowka sosnowski sossai sostarec sostaric sostarko sot sotelo sothole sotic soto
sotobe sotomayor sotra sottas sottile sottosanti souare soucek souckova soucy soudani souder souders
soukup soukupova soule soules soulie soulier soulieres souma soumare sours sousa south southall southard
southee souther southerland southern southwell southwick southwood southworth soutter souza sova sovova
sow sowa sowala sowards sowder sowell sowers sowinski sowman soyinka soylu sozeri spaan spaar spacek
spacil spacilova spackova spada spadaccini spadafora spadafore spadaro spade spadea spadeto spadlo
spadoni spady spaendonc spaendonck spaer spaeth spafford spagna spagnoletti spagnoli spagnolo spagnuolo
spahn spain spalding spalinger spallanzani spallino spallone span spancker spandars spanevello spangler
spanhaak spaniel spank spann spano spanu sparacino sparic sparkman sparks sparling sparre sparrow
spartakus sparv spasenic spasenovic spasic spaskovic spasojev spasojevic spata spatafora spatafore
spataro spataru spates spati spatola spaulding spaziani spaziano speakman speaks spealain spear spearman
spears specciter specht speck speckin speckinck spector spedale speed speegle speelberg speer speers
speicher speidel speier speight speights speijer speirs speksgoor spelburg spell speller spellman spells
spelman spelmeyer spence spencer spengler spenkelink spennato spenser sperandeo sperandio speranza
sperduti sperduto speri sperl sperling spernjak speroni sperotto sperrazza sperry spescha spezia spicer
spichiger spicka spickova spicola spicuzza spiecker spiegel spiegelburg spiegl spielman spielmann
spielvogel spier spierhold spiers spies spiess spiewakowska spiewakowski spiezio spiga spigolon spijker
spika spiker spikes spilar spilarova spillane spiller spillers spillman spillmann spilmans spina
spindler spinedi spinella spinelli spink spinka spinks spinner spinney spinola spinu spiolain spiollain
spiranec spires spirig spisic spithout spitler spitz spitzer spitzmuller spiva spivey spizzirri splawn
splichal splichalova splinter spoadottir spoason spoerri spohn spois spolain spolbarg spoljaric
spoljaricperhat spolnik spoon spooner spoormaker spordadottir spordason spordis sporek sporer
spormekerinck sporndli sporrer sporri sporysz spotman spottel spotts spradley spradlin spradling
spraggins sprague spralja spratt sprawka spray sprayberry sprecher spreeuw spreeuwel spreitzer sprekreaf
sprenger spreuwel spriensma spriggs spring springer springfield springs sprinkle sproge sprogis sproles
sprong sproul sprouse sprude spruell spruill spruit sprunger spruyt spry sprycha spuhler spuler spurgeon
spurlin spurling spurlock spurna spurny spurr spurrier spychaj spycher spyker squarcione square squire
squires sraffa srakic sramek sramkova srb srbova sridhar srinivas srinivasan srisoontorn srivastava
srnicek sroers sroga sroka srokosz sromek srsen st-amand st-amour st-arnaud st-cyr st-denis st-gelais
st-georges st-germain st-hilaire st-jacques st-jean st-laurent st-louis st-martin st-onge st-pierre
staab staadt staal staats stabile stabler stac stace stacey stach stachelek stacher stachewicz stachow
stachowiak stachowicz stachura stachurski stachyra staciwa stack stackhouse stacks stacy stadelmann
stadlbauer stadler staehr stael staelens staerkle staff staffelbach staffieri stafford stage stagg
staggers staggs staglieno stagner staheli stahl stahli stahlman stahr stahre staicu stair stajer
stajhofer stalcup stalder staley stalker stall stallard stallcup stalling stallings stallworth stalnaker
stalter stalvey stamatiadis stambaugh stamey stamitz stamm stammers stamp stampe stamper stampf stampfli
stampley stamps stamrood stams stan stanaszek stanback stancil stancin stanciu stanclik stancu standaert
standard standifer standish standley standridge standun stanek stanescu stanfield stanfill stanford
stang stange stanger stangl stanhope staniaszek stanic stanicic staniczek staniewicz staniewska
staniewski stanijanovic stanijevic stanikic stanisa stanislawczyk stanislawek stanislawski staniszewski
stanivukovic stankevicius stankiewicz stanko stankova stankovic stankovicmarton stanley stanleys
stannard stansberry stansbury stansel stansell stansfield stanton stanuch stanzione stapadottir stapason
stapelkamp stapic stapis stapler staples stapleton stapor stapp staquet stara starbuck starcevic
starcevicmatijasko starcher starega starek stark starkads starkadsdottir starkadsson starke starkenberg
starkenburg starkey starkova starks starling starnes starns starosciak starosta starostka starostova
starovlah starr starradottir starrason starrett starris startek startick stary starzak stas stascik
stasiak stasica stasiuk stasko stasni stassin stastna stastny staszewska staszewski staten states
statler staton statsenberg staub staudacher staude staudinger staudt stauffer staunton stauss stavila
stawczyk stawicki stawinoga stawowczyk stayton stclair stcyr ste-marie stead steadham steadman stearns
stebbins stebel stebenne stebler stec stech stecher stechova steciuk steck steckel stecker steckiewicz
steding stedman steed steeger steegmans steel steele steelman steely steemerdijnck steemers steen
steenbakkers steenbeek steenberg steenbergen steenbergh steenbrink steenhuizen steenkamp steenpas
steensen steenwegh steer steere steernenborgh steeves stefan stefancic stefanec stefanek stefanekova
stefanelli stefanescu stefani stefaniak stefanik stefanikova stefanka stefankiewicz stefanko stefankova
stefanova stefanovic stefanovicova stefans stefansen stefanski stefansson stefek steffan steffen
steffens steffensen steffes steffey steffny stefkova stefl steflova stefnirs stefovic stefunko
stefunkova steg stegall stegeman stegemann stegenga steger stegge steginga stegman stegmann stegmuller
stegner stehle stehlik stehlikova stehr steib steichen steidl steier steigauf steiger stein steina
steinacher steinadottir steinarrs steinars steinason steinauer steinbach steinbacher steinbauer
steinbeck steinberg steinberger steinbergs steinbergsdottir steinbergsson steinbjorns steinbock steindl
steindors steinecke steiner steinerova steinert steinfinns steinfinnsdottir steinfinnsson steingrims
steingrimsdottir steingrimsson steininger steinis steinkamp steinke steinkellner steinkells
steinkelsdottir steinkelsson steinlechner steinman steinmann steinmanns steinmars steinmeiern steinmetz
steinmods steinmodsdottir steinmodsson steinns steinolfs steinolfsdottir steinolfsson steinrods
steinrodsdottir steinrodsson steins steinsson steinthors steintjes steinvards steinvardsdottir
steinvardsson steinwender stejskal stejskalova stelkens stell stella stelly stelmach stelmasiak stelsel
stelzer stelzl stemer stemerdijnck stemerdinck stemerdink stemeren stemerinck stemers stemersbraek
stemingholt stempel stempin stemple stempniak stenbeck stenberg stenbock stender stengel stenger stengl
stenlund stenmark stenneken stennett stenniken stennikens stennis stensen stensgaard stenson stensrud
stenstrom stentoft stenvers stenzel stepak stepan stepanek stepanic stepankova stepanov stepanova
stepanovic stephan stephansen stephanus stephen stephens stephenson stepien stepka stepkowska stepkowski
stepney stepniak stepp steptoe sterba sterbova sterckx sterkman sterling stern sterna sternberg
sternenborch sterner sternfeldt sterns sterren sterrett sterzenbach stetler stetson stettler stettyn
steuber steuer steuk steulet steurer steuri steurris steurrys steuteler steutlers stevanovic stevelic
steven stevens stevenson stevenz stever steverdinck steverson stevilovic steward stewart stey steyaert
steyart steyn stgeorge stgermain sthilaire stiansen stibhin stibor stiborova stice stich stichter
stickel stickler stickles stickley stickney stidham stiebitz stiedemann stief stiefel stieger stiegler
stier stiernspetz stifanic stifel stiff stiffel stiffler stifter stigall stigliano stigs stigsdottir
stigsson stijn stikken stiles still stiller stillhart stilling stillings stillman stills stillwell
stilson stiltner stilwell stimac stimpson stimson stin stine stiner stines stingley stinis stinnett
stinson stiofain stipanovic stiperski stipic stirbu stirling stirnirs stites stith stitt stiver stivers
stjean stjohn stlaurent stlouis stoc stoch stochaj stochel stochmal stock stockard stockdale stockdijke
stocker stockert stockhammer stocking stockinger stockl stockli stocklin stockman stocks stockstill
stockton stockwell stoddard stodola stodolova stoehr stoelhorst stoevenberg stoffel stoffels stoffelsz
stoger stogner stoian stoiber stoica stoices stoj stojak stojanov stojanovic stojcevic stojnic
stokanovic stokdijk stokdyk stokely stoker stokes stokholm stokhorst stokkers stokkink stoklasa
stoklasova stokmans stolarczyk stolarski stoll stolla stolle stoller stollings stolnik stolp stolte
stoltenberg stoltenborch stoltenborg stoltenkamp stoltman stoltmann stoltz stoltzfus stolz stolze
stondun stone stonebraker stoneburner stonecipher stoneking stoneman stoner stonge stook stooltenbarch
stooltenbargh stoops stootler stootlers stoottelers stoottler stopar stoppani stoppler storch stordalen
storer storey storgaard storie stork storl storladi storm storms stormsdottir stormsson stornetta storni
storolfs storolfsdottir storolfsson storp storrijs storris storrs stortelder stortele storteler
stortelers stortellers storti stortlers storto story stosic stosik stosio stostelers stoteler stotelers
stotler stotlers stott stotteler stottelers stottler stottlers stotts stotzer stoudt stouffer stougaard
stough stoughton stoup stout stoutjesdijk stovall stover stovring stowe stowell stower stowers stozek
stpeter stpierre straarup straaten straatman straatmans strabelli strachan strack stracke strada strader
stradiotto stradivari stradley straecke straeke straetman straetmans strahan strahl strahm straight
strain strait straka strakova straks stralen straley strama stranc strand strandberg strang strange
strangio strano stranska stranski stransky strasser strassle straszak stratan stratford stratman
stratmann strattman strattmans stratton stratulat straub strauch strauder straughter straus strausa
strausbaugh strauser strauss strautina strautins strautmane strautmanis straw strawa strawbridge strawn
strawser strayer strazdina strazdins strazicic strazza strba strbac strbova streater strebel streck
strecker streese street streeter streetman streets strege strehle strehler streich streicher streit
strejcek strejckova strelicz streller strepacki streule striano stribling stribrny stricker strickhold
strickland strickler stricklin strid striebitz strieder striezel striga strigt strigter strijckers
strijker strijkhold strik strikinac strimer strinavic stringer stringfellow stringfield stringham
stringuine stripling stritt strljic strmota strnad strnadova strnisko strniskova strobant strobantt
strobel strobl strock strode stroe stroetman strogies stroh strohl strohmaier strohmayer strohmeier
strohschank stroink strojna strojwas stroka strollo strom stromain stroman stromberg stromsdorffer
stromstedt strong strongs stronk stronks stroobants stroobantt strooett stroot stroott strope stroppini
strosin stroth strother strothers stroud strouhal strouhalova stroup stroupe strouse strout stroz
strozek strozier strozzi strub struble struck struckers strug struijckers struijkers struik strukelj
strum strunk strunz strut struthers strutz struzyna strycek strycekova strycharz strydon stryhn stryjek
stryker strzadala strzala strzelczak strzelczyk strzelecki strzemecka strzemecki strzepek strzoda strzyz
strzyzewska strzyzewski stsdottirlaugsdottir stserbakov stssonlaugsson stuart stubblefield stubbs stube
stuber stubican stucchi stuchlik stuchlikova stuck stucker stuckey stucki stuckler stucky studdard
studebaker studeli studena studeny studer studhalter studley studnicka studnickova stuglik stuivenberg
stukes stull stults stultz stummer stump stumpf stumph stumpo stundun stupak stupalo stuparic stupka
stupkova stuppan sturdevant sturdivant sturgeon sturges sturgill sturgis sturlan sturlas sturlaugs
sturludottir sturluson sturm sturmer sturniolo sturradottir sturrason sturris sturtevant sturzenegger
stussi stutler stuttelers stutts stutz stutzman stwora styger styles styn stypa stypka stypula
styrbjorns styrkars styrmirs styrna styron styrrs styrs su suarez suartini suave suazo subedi suber
subia subing sublett subocz subramaniam subramanian subrt subrtova sucameli sucera sucevic such sucha
suchanek suchankova suchecka suchecki suchenek suchocka suchocki suchojad suchomel suchomelova suchon
suchora suchta suchy suciu suda sudak sudan sudduth sudiati sudic sudnik sudrajat suen suffa sugg suggs
sugier sugrue suh suhonen suhr suhrobov suhrobova suibhne suijders suijker suilleabhain suilliobhain
suinvorde suipeal suiter suits sujdovic sujew sujjaboriboon suk sukalo sukalovic sukara sukhenai sukova
sukurlu sukurov sukute sukuts sulaimon sularz sulaymonov sulaymonova sulc sulcova sule suleiman sulej
sulejmani suleymanli suleymanoglu suleymanov sulg sulich sulik sulla sullink sullins sullivan sulohe
sulovnjak sulpizio sultan sultanli sultanov sultonov sultonova sulzer suman sumarlidadottir sumarlidason
sumarlidis sumayyeva sumegi sumera sumler sumlin summer summeren summerfield summerlin summermatter
summers summerville summey summy sumner sumps sumpter sumrall sumter sun sunaric sunavcova sunavec sund
sundalic sundaram sunday sundberg sundborg sunde sundelin sundell sunder sunderland sunderman sundin
sundkvist sundquist sundqvist sundstrom sunesen sung suniga sunjic sunseri sunssfeldt suojanen suolahti
suomala suomalainen suomi suominen supel super superina supernak supersaxo superson supino supka suppan
supple supraha supriyanto sur sura surac surace suran suraprachit suraprasert surbek surber surdel
surdyk surdykowska surdykowski sureda surer suresh surface suri surian suriano surina surka surkova
surles surma surmiak surprenant surratt surrett surth suryatmi suryono sus susa susac susak susanti
susco susebeek susi susil suski susnik sussebier sussman sussmann sustar sustr sustrova suszka suszko
sutakovic sutanovac sutcliffe sutela suter sutera sutermeister suthar suthe sutherland sutinen sutor
sutowicz sutphin sutschet sutt sutter sutterfield sutterlin suttle suttles sutton sutz suur suvacarov
suvajac suvajcevic suvajdzic suvala suvi suvorov suwarno suwart suwyn suythoff suzovic suzuki svab
svabova svaby svacina svacinova svafars svafnirs svahn svaladottir svalason svalis svanadottir svanason
svanberg svanbergs svanbergsdottir svanbergsson svanbjorns svanda svandova svane svangeirs svanholms
svanis svanlaugs svanlaugsdottir svanlaugsson svanmunds svanmundsdottir svanmundsson svans svansdottir
svansson svanstrom svantesson svanthors svarc svarcova svard svarovsky svaton svatonova svatos svatosova
svavars svec svecova svedberg svedin svehla svehlova sveinars sveinbergs sveinbjarts sveinbjartsdottir
sveinbjartsson sveinbjorns sveinjons sveinlaugs sveinlaugsdottir sveinlaugsson sveinmars sveinns
sveinthors sveinungadottir sveinungason sveinungis svejda svejdova svends svendsdatter svendsen
svenningsen svens svensson svenstrup sverko sverres sverrirs svestka svestkova svet svetlicic svetlik
svetlikova svircev svitak svitakova svoboda svobodova svolnirs svorcan svorfuds svorfudsdottir
svorfudsson svozil svozilova svrakacic svrbik svrbikova svrtan swacha swaczyna swafford swaim swain
swaleh swallow swaminathan swamy swan swaney swanger swaniawski swanigan swank swann swanner swanson
swarey swarovski swart swarte swartenkat swartenkot swartenkotte swartink swarts swartwood swartz swasey
swatek swaters swayne swayze swazi swearengin swearingen sweat sweatman sweatt swedberg sweders sweenen
sweener sweeney sweeny sweerinck sweers sweet sweeten sweeting sweetland sweitzer swenen swennen swensen
swenson swerijnck swerinck swerink swett swiadek swiatek swiatkiewicz swic swick swider swiderski
swidzinska swidzinski swiech swiecicka swiecicki swierad swierczewska swierczewski swierczynska
swierczynski swiergiel swierkosz swierkot swiers swierszcz swies swieting swietlicka swietlicki
swietochowska swietochowski swieton swift swigart swiger swigert swigon swijtinck swijtink swikehard
swilley swillims swim swinarska swinarski swindell swindle swindler swine swinehart swiney swinford
swing swingle swink swinnen swinney swinson swint swinton swisher swistek swit switaj switinck switser
switsers switzer swofford swope swopes sword swords sy syahreza sych sycz sydnor sydor syed sygietynska
sygietynski sygut sykala sykes sykora sykorova sykut syldatk sylla sylva sylvain sylvest sylvester
sylvestre sylvia symcox symmeldinck symonds symonowicz symons synak synder synek synkova synnott syombua
sypek sypien sypula syren syrewicz syrjala syroka syrova syrovy syrus syslo sytek szabelska szabelski
szabla szablewska szablewski szabo szabova szachniewicz szafarz szafranski szaj szajda szajek szajna
szajner szakacs szakaly szakolczai szalai szalaj szalas szalast szalata szalay szalkiewicz szambelan
szanto szara szarejko szarpak szaruga szarzec szasz szatanik szathmary szatko szatkowski szatmary szavay
szczap szczawinska szczawinski szczechowicz szczepan szczepaniak szczepaniec szczepanik szczepaniuk
szczepanowska szczepanowski szczepanski szczerba szczerbiak szczerek szczesiak szczesna szczesniak
szczesny szczot szczubelek szczudlo szczutowska szczutowski szczygiel szczypek szczypior szczytko sze
szechenyi szeja szekely szekeres szela szelag szelest szell szelpal szemraj szendrei szenes szep
szervanszky szeszko szeto szewczyk szigeti sziklai szikra szilagyi szilard szisz szkaradek szkatula
szklarek szklarska szklarski szklenar szkoda szkola szkopek szkup szlachcic szlaga szlagowska szlagowski
szlapa szlapka szlawska szlawski szlek szlufik szluka szmagaj szmaj szmajda szmalec szmelter szmuc
szmurlo sznura szocs szojda szok szoka szoke szokol szollosi szoltysek szoltysik szondi szostak szott
szpala szpanowska szpanowski szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztraka
sztuba sztuczka sztwiertnia szucs szulc szulczyk szulim szulist szumacher szumiec szumilo szumna szumny
szurek szuta szwaj szwaja szwalek szwarc szwed szwedowska szwedowski szwiec szyba szybiak szyc szyca
szyda szydlowski szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk
szymanik szymaniuk szymanska szymanski szymczak szymczyk szymkow szymkowiak szymocha szymonik szymula
szyndler szynkiewicz szyszka szywala sədali sədaqətoglu səfərli səlimova səmədoglu sərifova t'jeinck ta
taaj taal taanish tabacchi tabacek tabacu tabak tabares tabarez tabassum tabb taber tabet tabis tabisz
taboada tabone tabor taborska taborsky tabrisov tabrisova tabron tacchini taccola tacconi tache tachl
tachter taciak tack tackenn tackett taczala taddei taddeo taddonio tadeen tadema tadeusiak tadic tadla
tadlock tadych taets tafaj tafazal tafelmeier taferner tafferrene tafolla tafoya taft tafuri taggart
tagizadə tagliabue tagliaferri tagliaferro tagliafierro taglieri tagore tague tahaw-wur tahawwur taheem
tahincioglu tahir tahirova tahirovic tahirzadə tahmaseb tahraoui tahri taht tahtinen tai taibi taichligh
taidhg taillefer tailliuir taillon tailor taimur taing tainio taipale tait taivalkoski taiwo taj
tajammul tak takac takach takacs takahashi takala takalic takats takke takkelenburg takyi talabani talaj
talal talamantes talamantez talapka talarico talaska talat talavanic talavera talberga talbergs talbert
talbi talbot talbott taleb talerico talha talhah tali taliaferro taliani talib talibli talibov talich
taliercio talkington tall tallant tallarico tallent talley tallman tallo tallone tally talmadge talmage
talone talpa talpas talpasova talton talts talty talwar tam tamang tamanna tamarit tamas tamasi tamayo
tamba tambasco tambellini tamberg tamborello tamborini tamburello tamburi tamburini tamburino tamburo
tamburri tamburrino tamburro tamez tamhais tami tamindzic tamm tammaro tamme tammel tammerijn tammet
tammi tammik tamminen tampolja tampubolon tamsma tamunoemi tamura tan tanackovic tanaka tanase
tanasijevic tanckijnck tancos tancosova tancredi tandberg tandon tandradottir tandrason tandris tandy
taneja tang tange tangeler tangen tangenhorst tangerdinck tangerijnck tanghe tangney tango tangredi
tanguay tanguy tani tanis tanjga tank tankersley tankink tankosic tanksley tann tannehill tannemaat
tannenbaum tanner tano tanrikulu tansey tanskanen tant tantalo tantillo tanui tanurdzic tanzer tanzi
tanzini tao taormina tap tapak tapakova tapavica tapavicki tapdiqli tapdiqoglu tapia tapio tapley taplin
tapp tapper tapscott tar tara tarach taramarcaz taran taranek tarango tarantini tarantino taranto
tarasek tarassov taravella tarbox tarchetti tarchini tarczynska tarczynski tardif tardiff tardy tarfs
tarfsdottir tarfsson targa tarhan tarihoran tarin tarjan tarkington tarkowska tarkowski tarlaigh
tarleton tarnowska tarnowski tarolli tarp tarpaigh tarpey tarpley tarquini tarquinio tarr tarrant tarsi
tart tartaglia tartamella tarter tartini tartt tarus tarvainen tarver tarvin tas tasarz tasca tasche
tasci tash tasior tasker taskinen taslak tasli tasse tassi tassinari tasso tassone tassoni tata tatar
tataranni tatarczuk tatarczyk tatarek tatarka tatarkaova tatarkiewicz tatarkova tatarova tataru tate
tatiana tatman tatom tatomirov tatro tatum taub tauber taucher taufner taufratshofer taul taulbee tavani
tavares tavarez tavcar taveras tavernier taves tawia tawkeel tawney taylor tazegul tazka tazky tcacenco
tcaci tea teachain teague teahan teahmann teal teangana teangnai teasley tebaldi tebo techer teclaw
tedde tedder teder tedeschi tedesco tedford tedoldi tedrow teearu teed teegarden teel teeple teer
teernink teesalu teessink teeter teeters teets teeuwsen tefft teganhe tegelers tegethof tegner tegstedt
tehan teherik teicane teicans teichmann teidheachain teigelkamper teijlers teilers teimhneain
teitenbosch teits teitsdottir teitsson teixeira tejada tejeda tejedor tejera tejero tekand tekelioglu
tekiela tekieli tekin telak telebar teleke teleki telenta teles telesca telesio telford tella tellefsen
teller telles tellez tellier tellis telljohann tello temesvari temirov temitope temmerman temmijnckhof
temminck temmink temperli temple templeman temples templeton templin tena tencalla tenckijnck tenckinck
tendon teneyck tengan tengelaer tengeler tenger tenherkel tenhousen tenhuisen tenisch tenkempers tenkers
tenkinck tenkink tenkkempe tennan tennant tenney tennison tennyson tenorio tenpas tenten teodorescu
teodorowicz teofilovic teokarevic teovanovic tepavac tepavcevic teper tepes tepic tepla teply tepper
tepsa tepsic ter teran teras terenzi terer teresi tereszkiewicz terfenkooren terheiden terho terhune
terinck terka terkelsen terkildsen terlecka terlecki terlevic terlinden terlizzi terlouw termaat
termansen termath termatt termine ternan terp terpstra terragni terrani terranova terrazas terrell
terrettaz terrier terrill terron terrot terry teruel tervo tervoert terwilliger terzi terzic terzija
terzin terzo tesanovic tesar tesarova tesch tesi tesic tesija tesijnck teske tesla tesoro tessaro
tessier tessinari tessitore testa testani tester testerman testo teston teter teterycz teti tetreault
teuben teufel teufl teuling teumer teunissen teuniszen teunnisen teunter teuscher tevdenic teves
tevetoglu tevis tew tewes tewinkle tewksbury texeira texier textor teyssier tgeinck thabekhulu thabethe
thabizolo thach thacker thai thaidhg thaker thakkar thakur thaler thalhammer thaller thalmann thaman
thames thamhais thamrin thanel thangbrands thangbrandsdottir thangbrandsson thango thanigasalam
thantananont thao thapa tharp tharpe thatcher thaulow thaxton thayer thaysen the thebault theben thebens
theberge thebinck thedford theele theiler thein theis theisen theiss thela thelen theler thelesen
thembekwayo thembela themmen thengills thenjwayo theobald theodore theodors theoduloz theoret theraulaz
theriault thering theriot therkelsen therkildsen theron theroux therrien thery thesing thesink thestrup
thetford theunis theunissen theuri theurillat theus thevenet thevenin thevoz theyrs theys thiago thiam
thiao thiarnain thiaw thibault thibaut thibeault thibodaux thibodeau thibodeaux thidrandadottir
thidrandason thidrandis thidriks thiebaud thiebaut thieenk thieinck thieke thiel thiele thielen thien
thienck thienk thierrin thierry thiery thies thiesen thiessen thiffault thighearnaigh thighearnain
thigpen thijas thijeenk thijs thijsen thill thilman thilmany thimm thinnes thins thinsdottir thinsson
thiomas thiong'o thiongane thioub thioune thirine thirion thiry thisell thisted thivierge thjalfadottir
thjalfason thjalfis thjeenk thjodanns thjodbjorns thjodgeirs thjodleifs thjodleifsdottir thjodleifsson
thjodmars thjodolfs thjodolfsdottir thjodolfsson thjodreks thjodreksdottir thjodreksson thjodvards
thjodvardsdottir thjodvardsson thjostars thjostolfs thjostolfsdottir thjostolfsson thobeni thofelt
thogersen thoirbhealaigh thoirdhealbhaigh tholberg thole thom thoma thomais thoman thomann thomas
thomasen thomason thomassen thomasson thomaz thome thomes thomet thomka thomkova thommen thompkins
thompson thoms thomsen thomson thone thonen thoni thonney thonon thony thor thoradottir thorarinns
thorars thorason thorbergs thorbergsdottir thorbergsson thorbjarnadottir thorbjarnason thorbjorns
thorbrands thorbrandsdottir thorbrandsson thorcail thords thordsdottir thordsson thoren thorens thoresen
thoreson thoresson thorfinns thorfinnsdottir thorfinnsson thorgards thorgardsdottir thorgardsson
thorgauts thorgautsdottir thorgautsson thorgeirs thorgests thorgestsdottir thorgestsson thorgils
thorgisls thorgnyrs thorgrims thorgrimsdottir thorgrimsson thorhadds thorhaddsdottir thorhaddsson
thorhalladottir thorhallason thorhallis thorhalls thorhallsdottir thorhallsson thorhauge thorirs
thorirsson thorkells thorkelsdottir thorkelsson thorkildsen thorlaks thorlaksdottir thorlaksson
thorlaugs thorlaugsdottir thorlaugsson thorleifs thorleifsdottir thorleifsson thorleiks thorleiksdottir
thorleiksson thorlinds thorlindsdottir thorlindsson thormars thormods thormodsdottir thormodsson
thormunds thormundsdottir thormundsson thorn thornberry thornburg thorne thornhill thornsberry thornton
thorodds thoroddsdottir thoroddsson thorolfs thorolfsdottir thorolfsson thororms thorormsdottir
thorormsson thororns thorp thorpe thorradottir thorrason thorris thors thorsen thorson thorsteinns
thorton thorup thorvalds thorvaldsdottir thorvaldsson thorvards thorvardsdottir thorvardsson thorvars
thout thoya thoyana thrainns thrall thrands thrandsdottir thrandsson thrane thranhardt thrash thrasher
thrastars threadgill threatt threet threinfhear threinfhir thriene thrift throckmorton throop throsts
throstsdottir throstsson throtts throttsdottir throttsson thrower thrudmars thryms thrymsdottir
thrymsson thuathail thuathalain thuel thuesen thuillard thuillier thuku thulin thuliswayo thumbela
thumbeza thunberg thune thunman thuo thuranira thurber thureau-dangin thurlemann thurler thurlow thurman
thurmond thurner thurston thus thushuisen thushuizen thusi thusini thust thwala thybo thyeenk thygesen
thyrnirs thys thyssen tiainen tiano tianvarich tiarnaigh tiarnain tiba tibbetts tibbits tibbitts tibbs
tiberi tiberio tiberti tiborcio tica tice ticha tichenor tichlers tichy tickle tidd tidow tidwell
tiedeman tiedtke tiefenbacher tiel tieleman tielemans tieltjes tieman tiemann tienck tienis tienter
tiepolo tiernan tierney tierno tiessing tiessink tietze tiffany tiger tiggeler tiggelers tiggeloven
tiggs tighe tighearna tighearnaigh tighearnain tigheloven tigner tihhomirov tihomirovic tiihonen tiik
tiilikainen tiitinen tiits tijanic tijeenck tijeincks tijenck tijer tijerina tijggelers tijs tijssen
tijsser tikal tikas tikka tikkanen tilford tilghman tilgner tilk till tillack tillens tiller tillery
tillett tilley tillier tillis tillman tillmanno tillotson tilman tilotta tilson tiltina tiltins tiltjes
tilton timadottir timaric timason timberlake timek timekova timis timka timko timkova timlin timm timmer
timmerman timmermann timmermans timmers timminck timmins timmons timms timofejev timonen timoney timons
timony timoteus timothy timotic timpone tims tinch tincher tindal tindall tindars tindell tindle
tindradottir tindrason tindris tinds tindsdottir tindsson tine tineo tiner tines tingelstad tingle
tingley tinguely tinker tinkham tinkle tinnadottir tinnason tinnen tinner tinney tinnin tinnis tino
tinoco tins tinsley tinti tintor tintzmann tiobraide tiomanai tiomanaidh tiomanaidhe tiomanaigh tiozzo
tippett tipps tipton tirabassi tirado tirele tirelis tirelli tirie tirkkonen tirone tirop tirpak
tirpakova tirri tisaj tischler tischmann tisdale tiso tison tisserand tissier tissot tistrans
titipatrayunyong tito titone titov tittle tittman titus tivontschik tiwaa tiwari tixier tjalds
tjaldsdottir tjaldsson tjallings tjeijnck tjeinck tjessem tjorfadottir tjorfason tjorfis tjorvadottir
tjorvason tjorvis tkaczyk tlalka tluczek tlustek to toader toadottir toal toason tobar tobbadottir
tobbason tobben tobes tobey tobia tobias tobiasen tobin tobler toborek tocci tocco toce toczko todaro
todd toddadottir toddason todora todsapornpitakul toe toebes toebus toetelink tofan tofani tofil toft
tofte togher togliatti tognazzi tognetti tognola tohall tohirov tohirova toia toibin toic toirbhealaigh
tois toivanen toivonen tojic tok tokadottir tokaj tokarek tokarski tokarz tokason tokatlioglu tokgoz
tokis tol tolain tolaj tolak tolan toland tolar tolbert toldo toledo tolentino toler tolerico toles
tolfano tolin toliver tolj tolkamp toll tolladottir tollason tolle tollefsen tollefson tolleson tolley
tollis tollison tolliver tolman toloczko tolomeo tolonen tolosa toloza tolson tolstrup tolu tolulope
tolvanen tom toma tomaino tomais tomal tomala tomalak tomalik tomamichel toman tomana tomanek tomanekova
tomanik tomanikova tomankiewicz tomankova tomanova tomanovic tomarchio tomas tomasek tomasekova
tomaselli tomasello tomasetti tomasevic tomasevicrigo tomasi tomasic tomasik tomasikova tomasine
tomasini tomasino tomaska tomasko tomaskova tomaso tomasova tomasovic tomassetti tomassi tomassini
tomasso tomasson tomassoni tomasulo tomaszczyk tomaszewska tomaszewski tomaszkiewicz tomaszuk tomazic
tomazovic tomblin tomcic tomczak tomczyk tome tomecek tomecekova tomecka tomecko tomeckova tomei tomek
tomekova tomeo tomes tomescu tomesova tomhnair tomic tomicic tomickova tomingas tomita tomka tomko
tomkova tomlin tomlinson tomljanovic tommaseo tommasi tomovic tompkins tompson toms tomsic tomson tomus
tomusilovic tomys tomzik ton tonat tonc toncic tonder tondera tondreau tonelli toner tonet toneto toney
tong tongerlo toni tonin toninelli tonini tonissen tonisson tonisto tonkin tonkovac tonn tonnadottir
tonnason tonnesen tonnis tonoli tonon tonra tonti tonui tonz too toohey tookes toolan toole tooley
toolin toolis toolkamp toom tooman toombs toome toomer toomey tooming toomsalu toon toone toor toothaker
toothman toots top topa topal topaloglu topalov topalovic topalski topcuoglu topete topfer topic
topisirovic toplak topolovac topolovic topolska topolski topolsky topp topper toppi topping toppins
topps tops torain toraman torbert torbus torchia torchio torfadottir torfason torfis torfs torgersen
torgerson toribio torkelsen torkelson torlonia torma tormaigh tormay tormey tormo tornatore tornay
tornquist tornqvist tornros toro torocsik toroitich torok torp torpaigh torpey torphy torralba torrance
torre torrecilla torrence torrenga torrens torrent torrents torres torresi torrey torrez torri torriani
torricelli torrijos torrisi tors torstensson tortora tortorici torvalds torvinen torz tos toscanelli
toscani toscanini toscano toschini toselli tosh tosi toskala toso tosoni toste tostelers tostes tosto
totaro toth tothova toti totic totino totman toto totten tottrup totwiller touati toubeau touchet
touchette touchstone touil toumi toupin toups toure tourigny tournay tournier tours tousignant toussaint
tovar towarek towarnicka towarnicki towe towell tower towers towery towett towle towler towles town
towne towner townes townley towns townsel townsend townsley towry toy toyipov toyipova toze tozi tozzi
tozzo tra traas trabka trabucco tracey trachter tracy tracz trader trae traetta traficante trafton
trahan trail traina trainer traini traino trainor tralli trama tramel trammel trammell tramontana
tramontano tramonte tramontozzi trampeli tramposch tran tranberg tranchina trancho trandafir trani
tranova trantham trantow traoin traore trapanese trapani trapp trappe trask tratnik trattner traub
trauffer trauner trausch traustadottir traustason traustis trauth trautman trautmann travaglia
travaglini travaglio travan trave traver travers traversa traverso travia travica travis travisano
travnicek travnickova trawick trawka traxler traylor traynor trbovic trcek trcka trckova treabhair
treacy treadway treadwell treanor treasa treasai treasaigh treat trebbi treboux treccani treece treff
trego tregre trei treial treier treinfhear trejo tremblay tremmel tremonti tremp trenor trent trentin
trentini trento treo treoigh trepanier trepczyk trepka trepp tres tresch treschow treskavica tresnak
tresoldi tress tressler tretinjak tretola treuen treutel treves trevino trevisan trevisani trew trexler
trezza trezzini trgovcic triall triana tribble triboi tribuljak trice triche trierweiler trif trifan
trifiletti trigg triggs triglia trikasemmart trikic trikosanin triller trillini trillo trim trimble
trimboli trimm trimmel trimmer trinca trincavelli trindade tringale tringali trinh trinidad trinkl
trinkle triola triolo tripathi tripeno tripi triplat triplett tripodi tripoli tripp triska triskova
tristan tristans tristao trivedi trivett trivette trivisonno trivkanovic trlik trlikova trnka trnkova
trnski trobbiani troc troccoli troch troche trochim trochimiuk troelsen trofimov trogdon troger troia
troiani troiano troilo troise troisi trojan trojanek trojanova trojanowicz trojanowski troka trolle
trollinger trombert trombetta trombini trombino trombley trommler tromp tron troncone troncoso tronolone
tropea tropeano tropiano tros trosch trosclair trosper trost trostans trotman trott trotta trotter
trotti trottier trottmann trotto troup troupe trout troutman troutt trovato trowbridge trower troxel
troxell troxler troy troyer trozzo trtica truax trub truben trubenova trubiano trubin truchan truchel
truchon trudeau trudel trudell true trueblood truelove truelsen truesdale truesdell truett truex truglio
truhlar truhlarova truin truitt trujillo trull truman trumanns trumble trumbull trummer trump trumpi
trunzo truong trupiano trupp truss trussardi trussell trusty trutanic truter truttmann truu trybala
trybus tryc tryggvadottir tryggvason tryggvis tryka trzcinska trzcinski trzcionka trzebiatowska
trzebiatowski trzeciak trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsabalala tsagairt tsai
tsamonikian tsan tsang tsaoi tsaoir tschabold tschaler tschanz tscharner tschenett tschentscher tschida
tschiers tschirch tschirky tschopp tschudi tschudin tschumi tse tseng tshabalala tsionnaigh tsithigh tso
tsoi tsosie tsotetsi tsuchiya tsui tsuma tsvetkov tu tuachair tuairisc tuairisg tuama tuamain tuaraisce
tuaruisce tuataigh tuathaigh tuathail tuathaill tuathalain tuathalin tuathlainn tubanski tubbs tubes
tubridy tubus tuca tucci tuccillo tucek tuch tucholke tuck tucker tuckett tuckova tucs tuda tudela tudic
tudor tudorache tudose tudow tuebers tuel tuente tuenter tufano tufo tuft tufte tufts tuggle tuglu
tugluk tuijbers tuijl tuijnteman tuijntte tuile tuimlin tuinte tuisk tuithof tukane tuksar tukur tulacz
tull tulla tulley tullis tullos tully tuma tumadottir tumas tumason tumbarello tumino tumis tumova
tunaboylu tunc tunceri tune tung tungkasethakul tunison tunkova tunnell tunstall tuohey tuohy tuomaala
tuomainen tuomela tuomi tuominen tuomioja tuomisto tuomola tuor tuovinen tupa tupper tupy tur turajlic
turalli turan turati turberville turbeville turbian turbide turcan turcanu turchetta turchi turci
turcinov turco turcok turcokova turcotte turcu turczyk turczynska turczynski turecek tureckova turek
turesson turgeon turin turina turins turk turkalj turkdogan turkova turkovic turkyilmaz turlej turley
turman turmel turmes turnadzic turnage turnbow turnbull turner turney turnipseed turon turongkinanon
turowska turowski turpeinen turpin turra turraoin turrini turtiainen turudic turunen turza tuschmo tusek
tushuijs tushuizen tusinck tusing tusk tuskan tusseron tussey tustonja tuten tuthill tutino tutka tutor
tutt tuttle tutty tutu tutuncu tuul tuulik tuunte tuunter tuwei tuzimek tuzun tuzzolino tveit tvrda
tvrdik tvrdikova tvrdy twardosz twardowski twardy twardzik twedt tweed tweedy tweneboa twidle twigg
twiggs twijnstra twilley twitchell twitty twohey twohig twombly twomey tworzewska tworzewski tworzydlo
twumasi twyman tyasinck tychsen tyczka tye tyer tyka tyldum tylec tylek tyler tylka tylman tylor tylus
tyma tymczyszyn tynan tyndall tyner tynes tyniec tyre tyree tyrell tyrfings tyrfingsdottir tyrfingsson
tyrrell tyrs tyson tyszka tytko tyus tywoniuk təhmasibli uaid uaiteir uaithne ualghairg uallachain
ualtair ubaadah ubadah ubaid ubaidah ubaldi ubavic ubavin ubavkic ubay ubayd ubaydullah ubaydullohyev
ubaydullohyeva ubbadottir ubbason ubbijnck ubbinck ubbing ubbink ubbinkhuisken ubbis uberacker uberti
ubiparip ubiparipovic ubner ubovic ubysz uca uccello ucci uche uchechi uchida uchqunov uchqunova
uddadottir uddason uddis udeen udeh udicki udilovic udinck udinese udinesi udink udovcic udovicic
udovicki udre udriot udris udsen udvardi uebbing uebelhart uecker uffijnck uffinck uffincks uffing
uffink ufnal ufniarz ugalde ugarak ugarte uggadottir uggason uggis uggla ughi ugljesic ugo ugolini
ugrcic ugricic ugrinic ugurlu uhban uher uhl uhlemann uhlig uhlir uhlirova uhrig uhrova ui uibel uibhrin
uibo uidhir uidhlinn uiginn uijttenboogaart uilcin uit uittenbosch uitterdijk ukic ukkonen ukraden uland
ulanowicz ulant uldry ulemek ulewicz ulf ulfars ulfgeirs ulfhedinns ulfik ulfkells ulfkelsdottir
ulfkelsson ulfljots ulfljotsdottir ulfljotsson ulfs ulfsdottir ulfsson ulftyrs uliana uliano uliasz
ulibarri ulick uliczka uljas ulker ullery ullewick ullewijck ullman ullmann ulloa ullrich ulmer ulrich
ulrichova ulrichs ulriks ulriksen ulrych ultaigh ultramar uluc uluhan umaarah umair umana umar umarov
umarova umbach umberger umbricht umidullohyev umidullohyeva umidyev umidyeva uminska uminski umlauft
umminger umolac umstead umudlu unadottir unal unason und underberg underhill underwood ung ungaretti
ungaro unger ungureanu uniacke uniaque uninck unis unknow unnars unnbjorns unndors unninck unnink
unnsteinns unnthors unrein unruh unruoch unt unterberger unternahrer unterpaintner unterweger untila
uosukainen uotila upadhyay upchurch updegraff updike upham uphaus uphuis uphus uppal upshaw upson upton
ural uram uramova uranus urb urbach urbain urban urbancova urbanczyk urbanec urbanek urbani urbaniak
urbanik urbankova urbano urbanova urbanowicz urbanska urbanski urbansky urbany urben urbina urbino
urblik urblikova urbonas urciuoli urdars urech urena ureno uresti urfer urfonov urfonova urgo urhig uria
uriarte urias uribe urich urlic uroda urpilainen urquhart urra urrab urrutia ursachi ursillo ursini
ursino urso ursu uryga urynowicz urzua usada usai usamah usarek usher usic usmonov usmonova usry uss
ussery utama utami utecht utjesanovic utley utrata utter utterback utz utzinger uulwick uus uusitalo
uustalu uva uwais uwland uxadottir uxason uxis uy uyainah uys uzar uzayrov uzayrova uzelac uzieblo uzun
uzunoglu uzzo vaags vaananen vaati vabaza vaca vacanti vacarciuc vacca vaccarella vaccarelli vaccarello
vaccari vaccariello vaccarino vaccaro vacco vacek vacha vacher vachon vachova vaci vaciete vacietis
vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vad vadagnin vadala vadasz vaden
vader vadlja vadnais vaduva vaegdinck vaeghts vaegts vael vaelrijt vaeltriedt vaernes vaes vaessen
vafoyev vafoyeva vagen vagner vagnerova vagnoni vagns vahala vahar vaher vahi vahlensieck vaht vahter
vahtra vaidya vail vailati vaillancourt vaillant vain vainio vaino vaip vairo vaisanen vaisto vaivade
vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov vaks vaksdottir vaksson val vala
valach valachova valachovic valachovicova valadez valadottir valani valasek valaskova valason valasquez
valbergs valbergsdottir valbergsson valbjorns valbrands valbrandsdottir valbrandsson valbuena valcarcel
valcourt valdadottir valdason valdebenito valdemars valderrama valdes valdez valdimars valdino valdis
valdivia valdors valdovinos vale valebrokk valek valen valencia valenciano valencicbrkic valent valenta
valente valenti valentic valentin valentine valentini valentino valentinova valentins valentinus
valentova valenza valenzuela valera valeri valerio valero vales valesova valette valez valgards
valgardsdottir valgardsson valge valgeirs valguarnera vali valiante valiants valiate valiati valiatti
valic valicek valicekova valier valimaa valimaki valiquette valis valjetic valk valkama valkonen valkova
vall valla valladares vallads valladsdottir valladsson vallario vallat valle vallee vallejo vallejos
vallelian vallenari vallenduuk vallery valles vallese vallet valletta valley valli vallienne valliere
vallieres vallin vallo vallone valls valmarana valmars valmunds valmundsdottir valmundsson valois valore
valoto valova vals valsdottir valsecchi valsson valstad valsteinns valtere valters valthors valtierra
valtonen valtwijs valtyrs valusek valusekova valuska valuskova valvano valverde valves valvo van vana
vanacore vanaga vanags vanallen vanarsdale vanatta vanbrabant vanbrunt vanburen vanbuskirk vancamp vance
vancleave vancura vancurova vandaele vandal vandale vandamme vandecasteele vandekerckhove vandemare
vandemark vandenberg vandenbergh vandenberghe vandenbroeck vandenbroucke vandenburg vandenbussche
vandendriessche vandeputte vanderbeek vanderbie vanderbilt vanderbusch vanderford vandergriff
vanderheyden vanderhoff vanderhoof vanderlinden vandermark vanderpool vanderschaaff vanderstraeten
vandervort vanderwerge vandeusen vandevelde vandeventer vandewalle vandiver vandoren vandorn
vandroogenbroeck vandusen vandyke vanearden vanecek vaneckova vanegas vanek vanekova vanella vanetten
vanetti vanfleet vang vangermain vangisa vangorder vangsgaard vanguilder vangundy vanhanen vanhatalo
vanhee vanhook vanhoose vanhorn vanhorne vanhouten vanhoutte vanhove vanhoy vanicek vanickova vanier
vankirk vankova vanlandingham vanleer vanmatre vanmeter vann vannatta vannay vannelli vanness vannest
vanneste vanni vannier vannini vannorman vannote vannoy vannucci vanore vanova vanover vanpelt vansant
vanscoy vansickle vansluys vanslyke vansteenkiste vantassel vantil vanvalkenburg vanvitelli vanwingerden
vanwinkle vanwormer vanwyk vanzan vanzandt vanzant vanzetta vapnadottir vapnason vapnis vaquero vara
varadi varady varallo varano varas varda vardinck varding vardink varela varella varenina vares varga
vargas varghese vargo vargova varhidi varicak varik varin varinac varinkwoort vario varis varisco varkey
varkonyi varley varma varman varmars varmuza varnado varnell varner varney varni varnica varninck varnum
varone varonen varonier varriale varricchio varrier varrone vars varsava vartiainen vartic varty
varughese varvaro varvik varzic varzicbiuklia varzicbiuklija vasa vasadi vasak vasakova vasara vasari
vasary vasas vasbinder vasconcelos vascotto vasek vasekova vasicek vasickova vasile vasilescu vasiliev
vasiliu vasils vaska vasko vaskova vasoler vasques vasquez vass vassallo vassar vasser vasseur vasta
vasteels vastenhouw vasterins vastraedsd vatebenders vater vath vatnars vatsbenden vattimo vaudan
vaughan vaughn vaught vavra vavrik vavrikov vavrikova vavrinec vavrinecova vavrova vayrynen vaz vazquez
vazsonyi veach veal veale veas veasey veatch veazey vebjorns vecchi vecchio vecellio vecera vecerova
vecoli vecumniece vecumnieks vedder vedderinck vedel vedvik veelders veelers veelltbrugge veeltkamp veen
veenandaal veenderbos veendricks veene veenemans veenendaal veenhuijs veenhuis veenman veenne veenstra
veerbeeck veerbeek veerdinck veerdink veerinck veerink vega vegar vegeirs vegge vegh vegos vegt vehnhuis
veic veierod veiga veigars veigs veigsdottir veigsson veillette veilleux veinberga veinbergs veisa veiss
veit veitch veith veiver vejar vejnovic vejvoda vejvodova vekar vekecki vekells vekelsdottir vekelsson
vekic vela velaja velanac velandia velarde velasco velasquez velaugs velaugsdottir velaugsson velazco
velazquez veldak veldakova veldboom velde velden velderman veldhorst veldhuis veldkamp veldman veldsman
veleke veleker velers velez velioglu veliz vella vellekamp vellers velling veloso veloz velsen veltboom
veltcamp velthorst velthoven velthuijs velthuis veltkamp veltman veltri veltroni velzen vemunds
vemundsdottir vemundsson ven venable venalainen vendelbo vendelbos venderbosch venderbusch vendermiatti
vendetti venditti vendrell venegas venema veneman venemans venendaal venetz venezia veneziano venghaus
venhues venier venkataraman venkatesh vennamo venne vennemans venner vennerod vennewertlo venrooy venter
ventimiglia vento ventura venturelli venturi venturim venturin venturini venus venwertloo venzin
vepsalainen vera veraguth verax verbeeck verbeek verbeke verbiest verbist verboom verborg verboven
verbruggen verbrugghe vercammen vercauteren vercelloni vercesi vercoe vercruysse verda verdan verde
verdebrechtijnck verdebrechtinck verdejo verderame verderosa verdes verdi verdier verdierk verdin
verdinck verdink verdonck verdone verdoun verdu verducci verdugo verdun verduzco vereb vereecke
vereecken vereen verelst veres vereza verfaillie verfelde verga vergara vergassola vergauwen vergeer
verger vergerio vergoossen vergowe verhaaff verhaar verhaegen verhaeghe verhage verhagen verharen
verheij verhelst verheuvel verheyden verheyen verhoeven verholen verholt verhoof verhulst verijnck
verinck vering verink verkade verlinden verma vermandois verme vermeer vermeersch vermeil vermeir
vermeire vermeiren vermette vermeulen vermeylen vermillion vermot vermunds vermundsdottir vermundsson
verna verner vernerova vernet vernetti vernhards vernhardsdottir vernhardsson verni vernier verniest
verno vernon vero veron verona veronese veronesi verploeg verrastro verreault verret verrett verri
verrico verrier verrill verrilli verrone vers versace verschage verschagen verschuere verschueren
verschut versfeld versluijs verstappen verstraete verstraeten vertoor vertooren vertuane vertucci
verucchi vervaeke vervaet vervat verveld vervelde ververs verville vervloet vervoort verwey verwimp
verwoert verwolt verwoold verzi vesa vescio vesco vescovi vesel vesela veselicacatipovic veselicic
veselova vesely vesic vesin veski veskovic vespa vespucci vess vessels vest vestal vestars vesteinns
vester vestergaard vestergard vesterinck vesterinen vesterlund vestin vestman vestmars vetere veternik
veternikova vethayasas vetlesen veto vetorazzi vetrone vetsch vetter vettraino veturlidadottir
veturlidason veturlidis veuger veum veurentjes veverka veverkova vey veysəlli vezi vezina vezmar vezzali
vezzoli vi via viaene vial vialars viale vian viana vianello viani vianna viano viard viator viau viaud
viberg viborg vicari vicario vice vicen vicena vicencio vicenova vicens vicente vicha vichi vichova
vicinanza vicini vicino vick vickers vickery vicol victor victoria victorino victors victory vida
vidacek vidakovic vidal vidales vidars vidas vidaurri videla viderscak vides vidic vidirs vidmar vidoni
vidotti vidov vidovic vidranjski vidrine vidrio vieberink viebrantz vieira viel viellehner vienne viens
viera vieracker vierdag vierenhout viergiver vierin vierra viers vieru viets vietti vieweg vifills vig
vigfus viggos vigier vigil viglione vigliotti viglunds viglundsdottir viglundsson vigmars vigmunds
vigmundsdottir vigmundsson vigna vignal vignali vigneault vigneron vignirs vignola vignon vignone
vigorelli vigouroux vigradottir vigrason vigris vigs vigsdottir vigsson vigsteinns vigthors vigtyrs
vigue viguier viik viinanen viira viitala viitanen vijgh vijths vik vikars vikings vikingsdottir
vikingsson viklund viks viksna vikstrom viktors vila viladottir vilain vilakazi vilalta vilanova
vilaplana vilar vilardo vilason vilayətoglu vilbergs vilbergsdottir vilbergsson vilberts vilbjorns
vilbogadottir vilbogason vilbogis vilbrands vilbrandsdottir vilbrandsson vilches vilcina vilcins
vildekes vilgeirs vilhelms vilhelmsen vilhelmsson vilhjalms vilhjalmsdottir vilhjalmsson vilimek
vilimkova vilis viljadottir viljanen viljars viljason viljevac viljis viljoen vilka vilks vill villa
villablanca villadicani villadottir villadsen villagomez villagra villagran villain villalba villalobos
villalon villalonga villalpando villalta villamil villamizar villani villano villanova villanueva
villanveva villar villard villareal villares villari villarosa villarreal villarroel villars villasenor
villason villatoro villaverde villegas villekens villekes villela villella villemson villena villeneuve
viller villette villines villis villone villoz villumsen vilmars vilmunds vilmundsdottir vilmundsson
vilppula vils vilsone vilsons vilstrup viluma vilums vina vinas vince vincelli vincent vincenti vincents
vincenzi vincenzo vincetic vinci vinck vinco vincze vind vinding vine vines vinet vineyard vingqvist
vining vinjars vink vinkemulder vinkenvleugel vinketa vinkovic vinogradov vins vinson vinsova vinter
vintere vinters vinther vintila vinyard vinyuvanichkul vinzens viola violante violette violi virag
viramontes viret virgen virgil virgili virgilio virgills virgin virginia virk virlan virolainen virta
virtanen virzi vis visagie visalli visan visani viscardi visco viscomi visconti viscuso visek visekruna
viselli visentin visintin visintini viskova vismara visnapuu visnovska visnovsky vispeck visscher
visschers visser vissers vistisen viswanathan vit vita vitacco vital vitale vitali vitanza vitasek
vitaskova vitasovic vitek vitela vitelli vitello viti vitiello vitina vitins vitkova vitkovsky vitman
vito vitola vitolina vitolins vitolo vitols vitorazzi vitova vitrano vittadello vitti vittone vittori
vittoria vittorio vittrup vitturi vitucci vitulli vitullo vituma vitums vivaldi vivanco viveen viveiros
vivenzio viverette viverinck viveros vives vivian viviani viviano vivier viviers vivirito vivolo vivona
vizcaino vizcarra vizintin vizitiu vizza vizziello vizzini vlaanderen vlach vlachova vlachovic
vlachovicova vlad vladislavic vlaeminck vlah vlahovic vlas vlasak vlasakova vlascamp vlasic vlaskamp
vlassov vlcek vlckova vleugels vlierman vliet vliete vlk vlkova vlna vlnka vlnkova vlnova vlogtman vloon
vo voboril voborilova voce voci vock vockers vockinck vockinckvelt vocking vockink vodak vodakova
vodicka vodickova vodopivec vodrazka vodrazkova voelkel voelker voerknecht voerman voermann voet voets
vogan vogedes vogel vogelgsang vogeli vogels vogelsanger vogelzang voggensperger voggs voggsdottir
voggsson vogl vogler vognsen vogronicopacic vogt vogtli vogts vohra voicu voight voigt voinea voirol
voisard voisin vojacek vojackova vojkovic vojnovic vojta vojtech vojtechova vojtek vojtekova vojtisek
vojtiskova vojtka vojtko vojtkova vojtova voking vokking vokkink vokoun vokounova vokuhl volante
volarevic volaric volbeda volcke volden volek volet volf volfova volgers volino volk volkart volken
volker volkerink volkers volkert volkman volkmann volkov volkova vollaro vollbrecht volle vollenhove
vollis vollmer volmer volmerijnck volmerink volmers volna volny volpato volpe volpi volpicelli volponi
volta voltelen volterra voltman volunds volundsdottir volundsson voluzia volz von vona vonderhorst
vonderhuis vonders vondra vondracek vondrackova vondrak vondrakova vondrova vong vonhof vonlanthen
vonrueden vontein vonwyl voogt voogts voorde voordes voorhees voorhies voorhout voorst voortman
voortwijs voortwis vooskul vopnadottir vopnason vopnis vora voracek vorackova vords vordsdottir vordsson
vorel vorenveld vorisek voriskova vorkapic vorlicek vorlickova vorlova vorms vorobjov voronin voros
vorosmarty voross vorpe vortwis vos vosburgh vose voseenberg voser vosilyev vosilyeva voskamp voskoel
voskuel voskuijl voskuijll voskuil voskull voskuyl vosloo voss vossegat vossekuil vossen vossers vosti
vostrak vosu vota votava votavova votaw votruba votrubova votta votts vottsdottir vottsson vouillamoz
vouilloz voutaz voutilainen vowell voyer voyles vozar vozarova vozila vozzella vrabcova vrabec vrabel
vrabelj vrabie vrablec vrablecova vracar vracarevic vrakink vrakkink vrana vrancken vranckx vranic
vranjic vranjkoviccenan vranken vranova vrba vrban vrbanac vrbas vrbaslija vrbova vrdoljak vreede vreeke
vreeland vreelink vreeman vreesen vrekalovic vreland vrelink vreman vremans vrenegoor vresen vretenar
vreugink vrhovec vries vriesen vrieze vriezelder vriezen vrijdag vrijheid vrijmoet vrijmoett vrijse
vroege vrolijck vroman vrome vroom vrooman vroomen vrouwens vruchtnijet vruggink vrugic vruwink vrzal
vrzalova vsiliauskas vu vuadens vuceta vucetic vucevac vucin vuckovac vuckovic vuco vucurevic vue
vugarato vugdelija vugec vuichard vuignier vuillaume vuille vuillermet vuillermoz vuilleumier vujakovic
vujeva vujicsics vuk vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja
vukeljic vukman vukobradovic vukobrat vukobratovic vukovic vuksa vuksanicpuljek vuksanovic vuksic
vukusic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vuljak vulliamy vullo vulovic vultaggio
vultink vumisa vunak vunderink vundla vunisa vunjak vunturisevic vuong vuono vuorela vuori vuorinen
vuurman vuyst vyas vybiral vybiralova vycpalek vydarena vydareny vydra vydrova vymazal vymazalova
vyskocil vyskocilova vyslouzil vyslouzilova vəfali vəlioglu vəlixanov vəliyev vəliyeva vəlizadə vəsiyeva
vəziroglu vəzirov waadeland waagaard waage waahid waajid waaler waalfort waarbeek waardeloo waas waber
wabik wable wabomba wabwile wabwire wac wacana wachen wachenbrunner wachira wachtel wachter wachtman
wacker wackrill waclaw waclawczyk waclawiak waddell waddington waddle waddy wade waderle wadhwa wadi
wadkins wadley wadlington wadood wadsworth waeber waegenaers waelchi waele waellijen waemelinck
waemelink waerle waerness wafa wafeeq wafer wafler wafula wage wagelaar wagenaar wagener wagenknecht
wagenvoort wager wagers wages waggoner waghorn wagle waglewska waglewski wagner wagnerova wagnon wagoner
wagstaff waguespack wahhaaj wahl wahlberg wahlgren wahli wahlstrom wahner wahome wahyudin wahyuni waibel
waid waijerdincks waijerdink wainaina wainer wainscott wainwright wairimu wait waite waiters waites
waithaka waithera waithira waits wajdzik wajer wakan wake wakefield wakeland wakeman wakhungu wakio wako
wakula wal walach walasik walaszek walberg walburn walbusen walch walcher walcott walczak wald walden
walder walderade walderboom waldman waldmann waldmeier waldner waldo waldoch waldon waldoor waldrep
waldron waldrop waldrup waleczek walek walenciak walencik walentynowicz wales walesa walewska walewski
walfoord walford walgren walhingen walhuizen wali walia walicka walicki walien waligorska waligorski
walijen waliszewska waliszewski walk walker walko walkowiak walkup walkusz wall walla wallace wallach
wallaert wallberg walle wallen wallenberg waller walley wallgren walli wallick wallimann wallin walling
wallis wallner wallory walls wallstab wallvord walmsley walo waloch walocha waloszczyk waloszek walraven
walser walsh walshe walsteijn walston walter walters walthall walther waltl waltman walton waltrade
waltrova waltz waluk walus walusiak waluyo walvaart walvaert walvoert walvoord walvoort walz wamaitha
wamalwa wamboi wambua wambugu wambui wambura wameldijnck wameldinck wamelijnck wamelinck wameling
wamelink wampach wampfler wampler wamsley wamuyu wan wanamaker wanda wandas wandeler wandera wandermurem
wanders wandfluh wandl wandscheer wandzel wane wang wanga wangai wangare wangari wangechi wangeci wanger
wangila wangui waniek wanijiku wanja wanjala wanjau wanje wanjiku wanjira wanjiru wanjohi wanjugu wann
wannapaitoonsri wanner wanners wanninck wanrooij wanscheer wanshane wanshuis wansingk wansink wansley
wantz wanyama wanyoike wanyonyi wanza wanzala waraksa warburton warchal warchol warczak ward wardana
wardell warden wardlaw wardle wardlow wardzala wardziak ware wareham warf warfield warford wargerinck
wargerink wargo warierdink waring wario waris warjerdinck wark warlick warman warmer warmeskamp warming
warmuz warnaars warnars warne warner warners warnick warnier warnke warnock warnshuis warnsinck warnsink
warnssinck warr warren warrick warrierdinck warrierding warrierdink warrijerdink warriner warrington
warrior wartenberg warthen waruguru warui warwas warwick warych warzager warzybok wasala wasaznik
waschbusch wasek wasendlunkulu waser wash washam washburn washer washington wasiak wasiel wasiewicz
wasik wasike wasil wasilewicz wasilewski wasink wasita wasiu wasiuk waskita waskowicz waskowska
waskowski wasmer wason wasonga wasowski wass wassenaar wassenbarg wassenburg wasser wasserman wassijnck
wassilew wassiluk wassinck wassing wassink wasson wasteels wastuti wasunun waswa wasyluk waszczyk
waszkiewicz watanabe watchman water waterbury waterhouse wateringh waterman waters watertap watford
wathelet wathen watkin watkins watlington watras watsica watson watt watters watterson wattiez watts
waugh wauters wauthier wavinya wawak waweru wawira wawire wawra wawryniuk wawrzenczyk wawrzkiewicz
wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz
wawszczak wawszczyk wax way wayland wayman waymire wayne wayua wazna wazny wdowczyk wdowiak weakley wear
weatherall weatherby weatherford weatherholt weatherly weathers weathersby weatherspoon weatherwax
weaver weavers webb webber webby weber webre webrova webster wechgelaar wechgelaer wechselberger
wechsler wechuli wecks weddelincks weddinck wedding weddington weddink weddle wedel wedepohl wedgeworth
wedlinck weed weeden weedman weegenaers weekamp weekes weekley weeks weeldenburg weelinck weelink weems
weeninck weenink weerbeek weerdenburg weerdt weerkamp weese weesels weesner weesterijnck weever weevers
weevershuijs wegchelaar wegener weger weggelaar weggelder wegier wegmann wegmuller wegner wegrzyk
wegrzyn wegrzynek wegrzyniak wegrzynowicz wegscheider wehmeyer wehner wehninck wehning wehrle wehrli
wehrsen wei weibel weibull weickirch weideman weidinger weidlich weidman weidmann weidner weigand weigel
weight weigl weigle weihmann weiienborg weijenboom weijenborg weijkamp weijland weijninck weijters
weikamp weikel weil weiland weilenmann weiler weimann weimer wein weinand weinberg weinberger weiner
weingarten weinhage weinhold weinmann weinobel weinreich weinstein weinstock weintraub weir weis
weisberg weise weiser weisgerber weisman weisner weiss weissenbock weisser weisskopf weissman weissnat
weissova weist weistra weitzel wejenboom wejenborg wejman wekamp wekesa wel wela welborn welc welch
welcome weldon weldy welenc welf welhaven welhuis welinck welincks welink welk welke welker well
welldinck welleman wellen wellens weller wellhouse wellig welling wellington welliver wellman wells
welman welpshof welsch welscher welscherbroeck welsh welsinck welsing welsink welten welter welti
weltjen welton welty welz welzel wenda wende wendel wendell wendelspiess wenderink wendland wendling
wendt wenger weniger weninck weninger wenink wenk wenkelaar wennberg wennefeld wennekijnck wennekinck
wenner wennerberg wennerinck wennijnck wenninck wennink wensen wensinck wensincks wensing wensink
wentholt wentholtt wentink wentworth wentz wentzel wenz wenzel wenzl werd werder werdes were wereda
weremczuk werffeli wergerinc werkamp werkman werle werlen wermelinger wernecke werner werners wernli
werren werrijerdinck werrijerdink werrmann wersall werschem wershansky wert wertag werth werts wertz
weru wery weryszko wesack wescott wesley weslink wesner wesola wesolowska wesolowski wesoly wesonga
wespe wessel wesselinc wesselinck wesseling wesselink wessels wesser wessex wessinck wessinghage wesson
west westberg westberry westbrook westbrooks westcott westenberg westendorf westendorp wester westerbeek
westerbeke westerberg westerburg westerfeld westerfield westergaard westergren westerhof westerhout
westerlaken westerlund westerman westermann westermarck westermark western westerum westerveld
westervelt westfal westfalen westfall westfield westgate westh westhouse westhuis westin westlake
westley westlund westman westmoreland weston westover westphal westrick westrum weterink wetherbee
wetherell wetherington wethington wetmore wetter wettstein wetzel weustenes wever wevers weversberg
weversborg wexler wey weyand weyant weydert weyel weyer weyinborg weyland weylant weymouth weyrich weza
wezel wezyk whalen whaley wharton whatley wheat wheatley wheaton wheeler wheelock whelan whelehan wherry
whetstone whetzel whicker whidden whiddon whigham whipkey whipple whisenant whisenhunt whisler whisman
whisnant whitacre whitaker whitcomb white whiteaker whited whitefield whitehair whitehead whitehill
whitehorn whitehouse whitehurst whiteley whitely whiteman whitemyer whitener whitesel whitesell
whiteside whitesides whitfield whitford whiting whitis whitlatch whitley whitlock whitlow whitman
whitmer whitmire whitmore whitney whitsett whitson whitt whittaker whitted whittemore whitten
whittenburg whittier whittington whittle whitton whitty whitworth whobrey whorton whyte wiacek wiaderek
wiafe wiak wiatrak wibbecke wibbelers wibbelink wibbels wibbelts wiberg wibisono wible wibowo wicaksono
wicha wicharts wichary wichers wicherts wichlacz wichman wichmann wicht wiciak wick wickarings wicke
wicker wickerinck wickerincks wickerode wickersham wickert wickham wickli wickline wicklund wickman
wicks wicksell wickstrom wideman widen widener widforss widhalm widiastuti widlak widlund widman widmann
widmer widner widodo widrig widuch wiebe wieberdinck wieberdink wiecek wiech wiecherink wiechmann
wieckiewicz wieckowski wieclawek wieczerzak wieczorek wieczorkowska wieczorkowski wiedner wiegand
wiegelmann wiegerdink wiegerinck wiegerink wiegherink wiegink wieja wiek wiekamp wiekiera wiel wieladek
wieland wielgat wielgo wielgos wieloch wielopolska wielopolski wielowieyska wielowieyski wiemels
wiemerink wiencek wiener wienholds wiens wier wiercigroch wierenga wierig wiermann wiersema wiersma
wiertel wiertelak wierzbicki wierzbowska wierzbowski wierzchon wierzema wies wiesbauer wiese wiesel
wieser wiesinger wiesiolek wiesiolowska wiesiolowski wieskamp wieske wiesli wiesmans wiesner wiest
wietecha wiewiorka wigers wigfall wiggerinck wiggers wiggers-nieuhuijs wiggers-nijhuijs wiggersnijhuis
wiggerts wiggin wiggins wigginton wiggs wight wightman wigington wigley wigman wiher wiig wijata wijaya
wijayanti wijberdijnck wijberdinck wijberdink wijberinck wijbrinck wijcharts wijchers wijdevelt
wijenborg wijgerinck wijggers wijginck wijgink wijk wijkamp wijl wijland wijllinck wijmels wijmens
wijmers wijmes wijnants wijnckel wijnckell wijnen wijnhoff wijnsen wijnties wijntjes wijnveen wijnveene
wijnveentjen wijnveldt wijskamp wijssche wijssijnck wijssinck wika wike wikkering wikkerink wiklo
wiklund wikstrom wilbanks wilber wilberdink wilbert wilborn wilbourn wilbrinck wilbur wilburn wilcher
wilcken wilcox wilcoxon wilcoxson wilczek wilczynska wilczynski wild wildberger wilde wildebeest
wildemans wildenbeest wilder wilderink wilderman wildermuth wildes wildhaber wildman wilds wildschut
wile wiles wiley wilfinger wilfong wilford wilhelm wilhelms wilhelmsen wilhelmsson wilhite wilhoit
wilhoite wiliams wilink wilk wilke wilken wilkens wilkerson wilkes wilkey wilkie wilkin wilkins
wilkinson wilkos wilkoszewska wilkoszewski wilks wilky will willadsen willaert willaims willame willams
willane willard willards willbanks willcox wille willekens willekes willem willemin willems willemse
willemsen willett willette willey willhite william williams williamson willie williford willigen
willinck williner willing willingham willink willis willison willits willman willmon willms willoughby
wills willson willtterijnck willums willumsen willwacher willy wilma wilmart wilmer wilmerink wilmers
wilmes wilmet wilmont wilmore wilmot wilmoth wilmotte wilms wilmsen wilner wilsey wilson wilt
wilterdinck wilterding wilterdink wilterinck wiltering wilterink wiltinck wiltink wilton wilts wiltse
wiltshire wiltz wiltzius wilusz wilzink wimberly wimbish wimbley wimbush wimer wimmer wimolnot winandy
winans winarno winarsih winberg winblad winburn winbush wincenciak winchell winchester winckelhorst wind
windak winder winders windhager windham windisch windle windler windley windmuller windom windsor wine
winebrenner winegar winek winekes winer wines winfield winfree winfrey wing wingard wingate winger
wingert winget wingfield wingo winiarski wininger wink winkel winkelaar winkelhorst winkelman winkelmann
winkfield winkle winkler winklerova winland winn winner winnicka winnicki winnik winningham winnrich
winship winslow winsor winstead winston wint winter winterberger winterink winters wintheiser winther
winton winzeler wipf wipstrik wiraszka wireman wirt wirtanen wirth wirtz wirz wischek wischer wisdom
wise wiseman wiser wisink wiskamp wisla wisling wisman wismer wisner wisniewska wisniewski wisoky
wisowaty wisozk wisselinck wisselink wissinck wissincks wissing wissink wisz wiszowata wiszowaty wit
wita witan witas witaszek witcher witczak witczyk witek witeveen withagens witham withers witherspoon
withrow witka witko witkowicz witkowska witkowski witmaes witmer witon witos witschi witsier witt
wittbrodt witte witten wittenboer wittenwiler witter wittich witting wittl wittman wittmann wittrocken
witty witzel wix wixom wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarski wlodarz wlodyka
wmson wnorowska wnorowski wnuczek wnuk wobma wobrice wochna wochnik wocial woda wodka wodzinska
wodzinski wodzynska wodzynski woelfert woert woerts woestenenk woestenes woestenesch woestman wofford
wogerbauer wohlgemut wohlmaier wohlmuth wohlwend wohrer wojaczek wojak wojcicka wojcicki wojciech
wojciechowska wojciechowski wojcik wojcikiewicz wojczuk wojczyk wojewodka wojewodzic wojnar wojniak
wojnicz wojnowska wojnowski wojs wojsa wojslaw wojt wojtach wojtaczka wojtak wojtalewicz wojtalik
wojtanowicz wojtarowicz wojtas wojtasiewicz wojtasik wojtaszak wojtaszczyk wojtczak wojtczuk wojtera
wojtiuk wojtkowiak wojton wojtowicz wojtunik wojtyna wojtys woker wolak wolan wolanczyk wolanska
wolanski wolberinck wolberink wolbers wolbrink wolcott wolczyk wold wolf wolfarth wolfe wolfenbarger
wolfensberger wolferd wolfert wolff wolffel wolfgang wolfgram wolfinger wolford wolfort wolfova wolfs
wolfsdr wolfskoten wolfson wolfswinkel wolinski wolk wolk-lewanowicz wolken wolkowicz wollenberg
wollesen wollmann wolmerans wolny woloch wolodzko wolos woloszczuk woloszyk wolpert wolsenhuis wolsink
wolska wolski wolson wolter wolterdijnck wolterdinck wolterijnck wolterinck woltering wolteringhs
wolterink wolters woltters wolverton wolvescoten wolveshoten wolzak womac womack womble wong wonn
wonnink wons woo wood woodall woodard woodberry woodburn woodbury woodby woodcock woodell wooden woodfin
woodford woodham woodhouse woodie woodland woodley woodman woodring woodrow woodruff woodrum woods
woodside woodson woodward woodworth woody woodyard woolard woolbright wooldridge woolery wooley woolf
woolfolk woolford woolley woolridge woolsey woolum woolverton wooning woordes woords woordts woorts
woosley wooster wooten wooton wootton wope wopereis worach worcester word worden wordes work workman
works worley worm wormeskamp wormgoor wormhondt wormley worms wormskamp woroch woronko worrall worrell
wors worsham worsley worth wortham worthen worthey worthington worthy wortman wos woschler wosiak wosiek
wosiyane wosko wossink woszczak woszczyna wota wotring wotruba woudenberg woulfe wouters woutersz wowra
woytkowska wozniak wozniczko wrabetz wratt wray wren wrenn wright wrigley wrobel wroblewska wroblewski
wrochna wrona wronski wroten wruk wrynn wrzesniak wszola wu wubbels wuckert wudarczyk wuestemans
wuestenenk wuestenes wuestenesch wuhn wuhrmann wuilloud wujak wujec wujek wulandari wulf wulff
wullschleger wunder wunderink wunderlich wunderlin wunsch wunsche wunsinck wuraola wurm wursch wurst
wurster wurth wurtz wurzer wurzinger wushtse wussinck wust wuthrich wutke wuyts wyant wyatt wyberdinck
wyble wyche wyciszkiewicz wyckoff wycoff wyden wyderka wydmuch wydrych wyer wyggers wygoda wykret
wylegala wylie wyllie wyludda wylupek wyman wymer wymore wynants wynkoop wynn wynne wynveen wypchlo
wypior wypych wyrick wyroba wyrobek wyroslak wyrostek wyrsch wyrwal wyrwich wyse wyskamp wyskiel wysocki
wysong wysota wyss wyssmann wyszynski wyttenbach wywial wziatek xaba xacon xakimov xala xana xavier
xelil xenia xhakaza xiana xicoy ximba xiong xolidov xolo xu xulu xx xəlilov yaa yaamoa yadav yade yadid
yaeger yafir yager yaghnam yagi yago yahaya yahi yahia yahiaoui yahyaa yahyoev yahyoyev yahyoyeva yakub
yalcin yale yalim yamada yamaguchi yamamoto yaman yamasaki yamashita yami yan yancey yancy yandell yanes
yanez yang yanuar yao yap yaqub yaqubov yar yarber yarborough yarbrough yard yardley yarnell yasar
yasinaeva yasinov yasir yasminova yates yatich yator yavuz yawer yawn yawson yazici yazzie ybanez ybarra
yde ye yeager yearby yearwood yeary yeates yeboa yeboah yebra yee yego yegon yeh yei yelton yelverton
yen yengwa yengwayo yeoman yeomans yepes yepez yerby yerger yerkes yerly yersin yesilkaya yetkiner
yetter yeung yeyeye yi yildirim yildiz yildizoglu yilmaz yilmazer yim yin yingling yip yirenkyi yiu
ylinen ylitalo ylonen yls ylsdottir ylsson ymirs yngvadottir yngvars yngvason yngvis yoakum yockey yocom
yocum yoder yogi yohannan yohe yoho yokota yokoyama yolanda yon yong yonker yonkers yoo yoon yoqubov
yoqubova yorbekov yorbekova york yorulmaz yoshida yoshioka yost yother you youmans younce young
youngblood younger youngman youngquist youngs younker yount younts youprasert yousfi yow yowell yoznurov
yoznurova yrars yrjola yrkills yu yuan yudas yudhistira yue yuen yuksel yulianti yulianto yuliarti yun
yundt yung yuniar yunker yunta yunusov yunusova yusifoglu yusifqizi yusifzadə yussuf yuste yusuf
yusufyev yusufyeva yusupov zaafir zaahid zaahir zaakir zaal zabala zabaleta zabarella zabel zabierek
zabirov zabirova zabjacan zabka zablocki zaborek zaborowski zaborska zaborsky zabranska zabransky
zabrdac zaccagnini zaccagnino zaccardi zaccardo zaccaria zaccaro zaccheo zacchi zacchia zacco zaccone
zacek zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias zachariasova
zachariassen zacharova zachary zachery zacho zachova zachteleven zachwieja zack zackariya zackery
zackiewicz zackova zaczkiewicz zaczyk zadka zadlo zadnik zadora zadra zadravec zadric zadworny zafar
zafarov zafarova zaffino zaffuto zafir zafrul zaganelli zagar zagarac zagaria zager zago zagorsek
zagorski zagozda zagozdzon zagrajek zagrodnik zagula zagumny zaguri zahaar zaharia zaheer zahharov
zahler zahn zahnd zahner zahradka zahradkova zahradnicek zahradnik zahradnikova zahrah zahri zahroyeva
zahrun zahur zaia zaidi zaino zaitsev zaituc zajac zajacova zajaczkowska zajaczkowski zajc zajic zajicek
zajickova zajicova zajko zak zakarias zakariyoev zake zakema zakiewicz zakinja zakis zakiyaxonova
zakostelsky zakova zakrajsek zakrzewski zal zala zalako zalar zalesak zalesakova zaleski zalewski
zalinska zalinski zalite zalitis zalokar zalsman zamaros zamarreno zamarripa zambelli zambon zamboni
zambrana zambrano zambuto zamecnik zamecnikova zamengo zamenhof zamfir zammit zamora zamorani zamorano
zampa zamparoni zampella zampieri zampini zampino zampiroli zampirolli zampirollo zamudio zana zanardi
zanardo zanata zanatta zanazzo zanca zancanela zanchetin zanchetta zandbulte zander zanders zandi
zandonadi zandt zane zanelato zanella zanellato zanelli zanetta zanette zanetti zang zangari zangerl
zangger zanghi zangrilli zani zanichelli zaniewicz zanin zanini zanker zanner zanni zannini zanol
zanolari zanon zanone zanoni zanoski zanotti zantonelli zanzi zaoui zapadka zapalac zapasnik zapata
zapien zapior zapletal zapletalova zapora zaporojan zappa zappacosta zappala zappia zappone zappulla
zara zaragoza zaranek zarar zaras zarate zarcone zardo zareba zarella zaremba zarina zarinova zarins
zarkovic zarlengo zarlino zaro zarrella zarrilli zarro zaruba zarubova zarzecka zarzecki zarzeczna
zarzycki zasepa zastawny zatloukal zatloukalova zaton zatorska zatorski zauber zaucha zauner zavadil
zavadilova zavaglia zavala zavarise zavarize zavrel zavrelova zawada zawadi zawadzki zawal zawalich
zawartka zawiasa zawinul zawislak zawisza zawodnik zayas zaydov zaydova zayidov zaynabova zayniddinov
zayniddinova zayyir zbiciak zbik zbinden zbodulja zboncak zboril zborilova zbrog zbroja zbroszczyk
zbrozek zbrzezniak zbylut zdancewicz zdarska zdarsky zdelar zdencan zdobylak zdonek zdravcevic zdrazil
zdrazilova zdunek zdziech zeba zebec zebic zebik zebrowski zec zecca zecchini zechmeister zechner
zeckendorf zedda zedillo zednik zednikova zeegers zeelen zeemans zeessink zeevalk zeevalkink zeeveld
zeffirelli zegadlo zegar zegarelli zegers zegg zeggelink zehetner zehnder zehr zeidler zeidmane
zeidmanis zeigler zeiler zeilinger zeimes zeimet zeinaarts zeiner zeiter zeitler zeitz zejak zekan zekl
zelasko zelaya zelazek zelazo zeldenrust zelders zelena zelenka zelenkova zeleny zeleznik zeleznikova
zelic zelinka zelinkova zell zella zeller zellers zellmer zellner zello zellweger zeltina zeltins
zeltner zema zeman zemanek zemankova zemanova zemlak zemlicka zemlickova zemljic zemp zendejas zender
zengaffinen zenger zengin zenhausern zeni zenklusen zennaro zenner zeno zenon zenteno zenuni zenz
zenzunen zeoli zeolla zepeda zeppieri zeqiri zera zerajic zeravica zerbe zerbone zerboni zeringue zerjav
zermeno zero zeroual zerrouki zetterberg zetticci zettl zeuch zevenaar zevenboom zeverijn zeverink zeyen
zeyhle zezelic zezula zezulova zezza zgela zgola zgorelec zgrabljic zhang zhao zheng zhou zhu ziajka
ziane ziani ziarek ziarnik ziarno zibere zibers zibert zic zicardi zichichi zichy zick zidane zidek
zidkova zieba zieciak ziecik ziegert ziegler zieja ziel zielinska zielinski zielke zielonka zielonko
ziemak ziemann ziemba zieme ziemele ziemelis ziemkiewicz zieniewicz zietal zietek zieverdink zieverink
ziga zigler zigmund zigmundova zigo zigova zihlmann zijan zijl zijlemans zijlmans zijlstra zika
zikhungwini zikmund zikmundova zikova zikovic zilan zima zimanyi zimka zimkova zimmer zimmerman
zimmermann zimniak zimolag zimon zimonja zimonjic zimova zinaic zinajic zindel zindovic zingale
zingarelli zingaretti zingaro zingg zini ziniewicz zink zinkiewicz zinn zinni zinno zinnurova zino
zinser zinsli zintl ziola ziolko ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirkle zirme
zirne zirnis ziro zirojevic zirovic zirpoli zisa zitnik zito zitouni zivadinovic zivak zivaljevic
zivanac zivanovic ziviani zivic ziviccojbasic zivkovic ziyoyev ziyoyeva zizanovic zizek zizka zizkova
zizzi zizzo zlamal zlamalova zlatanovic zlotek zlotnik zmaic zmarzly zmegac zmija zmuda zmyslony
znidarsic znojek zobel zobrist zocatelli zocchi zocco zochling zochowska zochowski zoda zoeller zoerens
zoete zoetenhorst zohidov zohidova zohirov zohirova zohrer zok zola zoladkiewicz zoladz zolezzi
zolkiewicz zoll zolla zoller zollinger zollo zolna zolnierczyk zoltek zonderlo zondi zondo zontek zook
zopfi zophanias zophonias zoppetti zoppetto zoppi zorbach zordan zoric zorica zorko zorlu zorman zorn
zorrilla zorzal zorzanelli zotter zotti zouaoui zoubek zoubkova zouhar zouharova zrilic zrinski zrinyi
zrna zschunke zsiga zsigmondi zsigmondy zsivoczky zu zuagman zubairu zubak zubane zubayrov zubayrova
zubcic zubek zubekova zubel zuber zuberek zubia zubka zubko zubkova zubowicz zubrik zubrikova zucatelli
zucca zucchetti zuchi zuchowicz zucker zuckerman zucoloto zuehlke zufferey zufika zugaj zugec zuger
zuiderduin zuiderma zuiderveld zuidweg zuijdveld zujev zuk zukauskas zukov zukowska zukowski zulaika
zulauf zuliani zulianni zuljevicgrafina zulkarnain zulliger zullo zulu zuluaga zuma zumbo zumbrunn
zumbuhl zumsande zumsteg zumstein zumwalt zunda zunec zungu zuniga zunino zupan zupanc zupancic zupanic
zuqui zuravljov zurawicka zurawicki zurawik zurawski zurbriggen zurbrugg zurbuchen zurcher zurek zurfluh
zurita zurkinden zurkova zurmuhle zurwerra zust zuvela zuverink zuwayhir zuziak zuzic zvaigzne zvanic
zvejniece zvejnieks zver zverina zverinova zviedre zviedrs zvinele zvinelis zvirbule zvirbulis zvonar
zwaben zwane zwanenburg zwara zwart zwartekot zwartenkot zweenen zweerink zweers zweifel zweverink
zwiazek zwick zwicker zwiener zwiening zwienink zwietink zwijnenberg zwijnink zwijsen zwijtink zwilling
zwindrecht zwolinski zwyssig zyborska zyborski zybura zych zyga zygmunt zygmuntowicz zygula zyla zylstra
zymelka zynda zyrek zys zysk zysset zyto zywica zyzik əbdulrəhmanli ədiloglu əfəndiyeva əfəndizadə
əhmədli əhmədov əhmədzadə əkbərova əkbərzadə əlibəyli əlibəyov əlioglu əlixanli əliyev əliyeva əlizadə
əlləzoglu ələkbərli ələkbərov ələkbərova ələkbərzadə əmirli əmirov əmirova əsgərli əsgəroglu əsgərov
əsgərova əsədli əylisli əzimzadə αβαγιανοσ αβραμιδη αβραμιδησ αβραμιδου αβραμιωτησ αβραμπεκη αγαλιωτησ
αγγελακη αγγελακοσ αγγελησ αγγελιδη αγγελιδησ αγγελιδου αγγελικασ αγγελοπουλοσ αγγελοπουλου
αγγελουσοπουλου αγκυροπουλοσ αγραφιωτη αδαμοπουλοσ αδαμοπουλου αετοπουλοσ αθανασακησ αθανασιαδη
αθανασιαδησ αθανασιαδου αθανασιου αθανασοπουλοσ ακαλιδησ ακριδασ ακριτιδησ ακριωτησ αλαβανοσ αλαβανου
αλατζακησ αλαφακησ αλαφουζοσ αλεβιζοπουλοσ αλεβιζοσ αλεξακη αλεξακησ αλεξανδρακη αλεξανδριδη
αλεξανδριδησ αλεξανδριδου αλεξανδροπουλοσ αλεξανδρου αλεξιαδη αλεξιαδησ αλεξιου αλεξοπουλοσ αλεξοπουλου
αλιβιζατοσ αλυσανδρατου αμανατιδη αμανατιδησ αμπατζιανησ αμπλιανιτησ αμυγδαλακησ αναγνωστακη
αναγνωστακησ αναγνωστοπουλοσ αναγνωστοπουλου αναγνωστου ανανιαδου αναστασακη αναστασακησ αναστασιαδη
αναστασιαδησ αναστασιου αναστασοπουλοσ αναστοπουλοσ ανδρεαδη ανδρεαδησ ανδρεανιδησ ανδρεου ανδριανοσ
ανδρικοπουλοσ ανδριοπουλοσ ανδριωτησ ανδρουλακησ ανδρουλιδακησ ανεζακη αντωνακη αντωνακοσ αντωνεασ
αντωνιαδη αντωνιαδησ αντωνιου αντωνοπουλοσ αντωνοπουλου αξαοπουλοσ αξιωτησ αποστολακακησ αποστολακη
αποστολακησ αποστολιδησ αποστολιδου αποστολοπουλοσ αποστολου αραμπατζησ αραπακη αραπιδου αρβανιτησ
αργυρακη αργυρησ αργυριαδησ αργυριου αργυροπουλοσ αργυροπουλου αρματα αρμενησ αρσενακη αρχακη αρχαυλησ
ασαριδησ ασημακοπουλοσ ασημοπουλοσ ασλανιδησ ασλανιδου ασουχιδου ασπασιοσ ασσαργιωτακη ατσαλακη
αυγερινοσ αυγουστησ αφρουδακησ βαβαση βαβουλιδησ βαβουρακησ βαγενα βαζουρα βαιου βαιραμιδου βαιτσοπουλοσ
βακαλακησ βακαλησ βακουφτση βαλαβανησ βαλασιδησ βαλεντη βαλιακα βαλκανου βαλσαμιδου βαλτασ βαμβα
βαμβακασ βαμβασ βαμβουκακη βανδωροσ βαρακλησ βαρδακησ βαρελιδου βαρθαλιτη βαρνακιωτησ βαρουξησ
βαρουτιδου βαρσαμησ βαρσαμου βαρσοσ βασιλακη βασιλακησ βασιλειαδη βασιλειαδησ βασιλειου βασιλικοσ
βασιλογιαννησ βασιλοπουλοσ βασιλοπουλου βασσησ βαφειαδου βαχουθιανακησ βελεντζασ βενιζελοσ βερβεριδου
βερβιτη βεργασ βιδαλακησ βικελιδη βικελιδησ βιλαετησ βιλδοσ βιολατοσ βιταλη βιταλησ βιτσαξησ βλαβιανοσ
βλασση βλαστοσ βλαχοδημου βλαχονικολεασ βλαχοπουλοσ βλαχοσ βλαχου βλησαρουλησ βολικακησ βονορτασ
βορλοκασ βοσινακη βουγιουκλακησ βουκασ βουλγαρη βουλγαρησ βουλγαριδου βουλκοσ βουλτσιδου βουρασ
βουρδουμπασ βουτσασ βουτσελασ βουτσινα βραδη βρακα βρασκου βυζαντιοσ βυζιηνου βωσσοσ γαβριδακησ γαβριηλ
γαβριηλιδη γαλανακη γαλανη γαλανησ γαλανοπουλου γαλατουλασ γαρουφαλησ γαρυφαλιδησ γατοσ γενετζακησ
γενναδιοσ γεννηματασ γεντιμησ γεραρδησ γερμανοσ γερμανου γεροδημοσ γεροκωστα γεροπουλοσ γερουκη
γεωργακοπουλοσ γεωργακοπουλου γεωργαλασ γεωργαλησ γεωργαρα γεωργη γεωργιαδη γεωργιαδησ γεωργιαδου
γεωργιου γεωργιτση γεωργουδησ γεωργουλα γεωργουλακη γεωργουλασ γιαγκοσ γιαγκου γιακαμοζη γιαννακεασ
γιαννακησ γιαννακιτσασ γιαννακοπουλοσ γιαννακουδακη γιαννακουδακησ γιανναρα γιανναρη γιανναρησ γιαννελοσ
γιαννεσ γιαννοπουλοσ γιαννοπουλου γιαννουκοσ γιαπατζησ γιασημακησ γιατρακου γιατρομανωλακησ γιωτακησ
γιωτησ γκαβρου γκαγκα γκαγκαουδακησ γκαγκασ γκαλιου γκανατσιοσ γκατζογιαννησ γκικασ γκικοπουλοσ γκινησ
γκιολδελησ γκιριτζιωνη γκιτσακησ γκοβα γκονη γκοτσησ γκουβα γκουβελοσ γκουνη γκουσκοσ γκουτζαμανησ γκοφα
γκοφασ γλυκυσ γουδη γουδησ γουλα γουναρησ γουπα γουργουλησ γουσιοσ γραμματικοπουλοσ γραμματικοπουλου
γραμματικοσ γραμμενου γρατσιασ γρεβεναρησ γρετοσ γρηγοριαδησ γρηγοριαδου γρηγοριου γρηγοροπουλοσ
γρηγοροπουλου γριβα γριβασ δαβησ δαγκλη δαγκλησ δαγλη δαικου δακαναλησ δαμαλα δαμασκηνοσ δαματοπουλου
δαμηλου δανδανιδου δανεζησ δανελησ δανιηλιδησ δαρασ δαρδιωτη δαρσακλη δασκαλοπουλοσ δασκαλοπουλου δαυιδ
δαφνη δεδουκου δελη δελιοσ δερλωπα δερμιτζακησ δεσποτοπουλοσ δεσυλλασ δημακογιαννη δημαρασ δημησκησ
δημητρακοπουλοσ δημητρελου δημητριαδου δημητριου δημητροπουλοσ δημοβελησ δημοπουλοσ δημοπουλου δημου
δημτσουδη διακακησ διακουμη διαμαντησ διαμαντοπουλοσ διαμαντοπουλου διγκασ διδασκαλου δινεζακησ
διοπουλου δοβασ δοξαρασ δοσησ δουβαλη δουβικασ δουβουνιωτη δουβουνιωτησ δουβροπουλοσ δουκασ δουκατζησ
δουκιδου δουλαμη δουλαμησ δουλγερακη δουλγερακησ δουλουφακη δουμασ δουμπιωτησ δουνησ δουρανησ δουρεντησ
δραγουμη δραγουμησ δραζιωτησ δρακακη δρακακησ δρακοπουλοσ δρακοσ δρακουλη δραμουντανη δριβα δροσου
δρουλιασ δρυμαλιτου δυοβουνιωτησ δωρη ελευθεριαδησ ελευθεριου ελευθεροπουλοσ ελευθεροπουλου ελυθεριαδη
ελυθεριαδησ εμμανουηλ εμμανουηλιδου εμποροπουλοσ ενωτιαδη εσπεριδησ ευαγγελακη ευαγγελατοσ ευαγγελιδη
ευαγγελινοσ ευκαρπιδησ ευστρατοπουλοσ ευταξιασ εψιμοσ ζαβιτσανου ζαιμη ζαιμησ ζαννικου ζανοσ ζαππα
ζαππασ ζαραφετασ ζαρειφοπουλου ζαρζανη ζαρκοσ ζαφειρη ζαφειρησ ζαφειροπουλοσ ζαφειροπουλου ζαχαριου
ζαχαριουδακη ζαχοσ ζαχου ζεγλινα ζενεμπισησ ζερβα ζερβασ ζερβοσ ζερβου ζερρβοσ ζευγιτησ ζηδιανακησ
ζηματικασ ζηροσ ζιακασ ζιαρα ζιωγοσ ζολωτασ ζορμπασ ζουκησ ζουλουμησ ζουνησ ζτουκοσ ζυγομαλασ ζυγουρη
ζυγουρησ ζωγραφοσ ζωγραφου ζωη ζωνιοσ ζωντανου ζωτοσ ηλιαδη ηλιαδησ ηλιοπουλοσ θασιτου θεοδοσιαδου
θεοδοσιου θεοδωριδησ θεοδωρικακοσ θεοδωροπουλοσ θεοδωροπουλου θεολογοσ θεοτοκησ θεοχαρησ θηβαιοσ θωμακου
θωμασ θωμοπουλοσ ιακωβακησ ιατροπουλοσ ιντζεσ ιορδανιδου ισαρησ ισερησ ιωακειμ ιωακειμιδου ιωαννιδησ
ιωαννου ιωσηφιδησ ιωσηφιδου καβουρησ καζανοπουλοσ καζαντζη καζαντζησ κακαβοσ κακατσοσ κακκα κακοσαιοσ
κακοτριχη κακριδησ καλαθα καλαιτζακησ καλαιτζοπουλου καλαμαρα καλαμαρακησ καλαμαρασ καλαμογδαρτησ
καλαμπαλικησ καλαποδησ καλαργυροσ καλαρη καλαρησ καλδη καλεμη καλιαμποσ καλιτσουνακησ καλλιανταση
καλλιγασ καλογιαννακη καλογιαννη καλογιαννησ καλομοιρη καλουδη καλυβασ καμιναρη καμπακασ καμπεριδησ
καμποσακησ καμπουρη καναβοσ κανακαρησ-ρουφοσ κανελη κανελλη κανελλοπουλοσ κανελλοπουλου κανταρελη
καπανταιδακη καπατσωρησ καπετανιοσ καπνια καπουνησ καπουρνιωτη καραβιασ καραγιαννη καραγιαννησ
καραγιοβαννη καραγρηγοριου καραδημοσ καραθαναση καραισκοσ καρακαξησ καρακαστανιασ καρακυριου
καρακωνσταντινου καρακωστα καραλησ καραμανη καραμανλη καραμανλησ καραμανοσ καραμανου καραμητσοσ καραμπασ
καραμπη καραμπινα καραμσαλησ καρανανου καρανασιου καρανησ καρανικασ καρανικολασ καραντανα καραντζοπουλοσ
καραογλανη καρατασου καρατζαφερησ καρατζικοσ καρβελη καργακου καρκαλετση καρκανακη καρολιδου καρουντζοσ
καρουσοσ καρρασ καρτασ καρυδα καρυπιδησ κασιδιαρησ κασκαουτη κασμιρλη κασουτσασ κασσωτακη καστανησ
κατακησ καταραχιασ κατεβατησ κατιρτζησ κατσαβοσ κατσαμανησ κατσανικου κατσαντωνη κατσαντωνησ κατσαροσ
κατσαφαδου κατσιγιαννη κατσιγιαννησ κατσιλησ κατσιλλη κατσιμαλη κατσιμανη κατσιπησ κατσιφοσ κατσογιαννησ
κατσουλα καφανταρη καφανταρησ καφιρησ καφφε καχριμανιδη καψαλησ καψη καψησ κεδικογλου κελαιδωνησ
κελλαρησ κερασοβιτησ κεσαλιδησ κεσεμιδησ κεσιση κεσκινη κετεσιδου κεφαλη κεχαγιασ κιοριδου κιοσεσ
κιουπλιωτησ κιουσησ κισσασ κιτινοσ κιτσου κλεινακη κλημησ κοκκινιδου κοκκινου κοκορδελησ κολαιτου
κολιατσοσ κολκασ κολλια κολοβοσ κολοκαθησ κολτσακη κολχουρησ κομκουδησ κομνηνοσ κομπολιασ κονδυλιδησ
κονιαρη κονιδαρησ κονσουλα κοντακοσ κοντογεωργακη κοντογιαννη κοντογιαννησ κοντοκωστασ κοντολεων κοντοσ
κοντοσταυλοσ κοντου κορακασ κορδατζησ κορμποπουλοσ κορναροσ κορομηλα κορομηλασ κορομποκη κορωναιοσ
κορωνιδου κοσμοπουλοσ κοτζιασ κοτρωτσου κοτσαρησ κοτσινα κοττικασ κουβασ κουβελησ κουζουλα κουθουρη
κουκλατζησ κουκουβα κουκουβινοσ κουκουθακη κουκουλιαντασ κουλαουσαρη κουλιδησ κουλιζοσ κουλουμπου
κουλουριωτησ κουλοχερη κουμαρα κουμιωτησ κουνδουροσ κουντουριωτησ κουρακοσ κουρελησ κουρησ κουρκουτασ
κουρλου κουρμουλησ κουρσαρησ κουρσουμιδησ κουρτησ κουταλιανοσ κουταλιοσ κουτελιερησ κουτεντακησ κουτκια
κουτουζιδου κουτρησ κουτσικοπουλοσ κουτσικοσ κουτσικουρη κουτσιουμαρη κουτσοβιδου κουτσογιαννησ
κουτσογιαννοπουλοσ κουτσονικα κουτσουλησ κουτσουμπεη κουτσουμπη κουτσουνακη κουτσουρασ κουτσουρελη
κουτσουρελησ κουτχιασ κουφακη κοφινακη κραββαριτησ κρεμμυδασ κρεστενιτησ κριαλησ κριτσελησ κτενιδησ
κυμπαρησ κυπραιοσ κυπριωτησ κυργια κυργιακησ κυριαζησ κυριακακησ κυριακιδησ κυριακοπουλου κυριακου
κυριακουλη κυριαννακη κυριατσουλησ κυριτση κυριτσησ κυρκουδη κυρουδη κωνσταντακοπουλοσ κωνσταντασ
κωνσταντινιδησ κωνσταντινιδου κωνσταντινου κωνσταντοπουλοσ κωνσταντοπουλου κωστακησ κωσταλησ κωστιδησ
κωστοπουλοσ κωστοπουλου κωστουλασ κωτουλα κωτουλασ κωτσιδησ κωτσικορησ κωτσιονοπουλου κωτσου κωττασ
λαγγουσησ λαγογιαννησ λαγοπατησ λαγοσ λαζαριδησ λαιμοσ λακκασ λαλαουνη λαλασ λαμερασ λαμπρινοσ
λαμπροπουλοσ λαουρδεκησ λαππασ λατσκοσ λαφατζησ λεβεντησ λειβαδασ λεκκα λελεδακησ λελεκασ λεμονησ
λεντζιου λεπιδα λιακοπουλοσ λιακου λιανακησ λιανου λιαπησ λιβανοσ λιθοξοιδησ λιναρδακη λιολιοπουλου
λιολιοσ λιοντη λιουκα λιουτασ λιτινασ λιτσιου λογκακη λογοθετη λοντοσ λουλακησ λουλησ λουμπουτσκου
λουπασακησ λουπησ λουραντοσ λυγκουρασ λυκοσ λυμαξη λυμπερησ λυρη λυτρα λυτρασ λωλοσ μαγγινασ μαγκαναρη
μαγκασ μαγκαφοπουλου μαγκουφησ μαγουλα μαζαρακησ μακαριαδησ μακρη μακρησ μακροπουλου μακρυγιαννησ
μακρυκωστασ μαλαμα μαλαξοσ μαλιμη μαλλη μαμαλα μαμμησ μανδαλοσ μανδροσ μανελιδησ μανετα μανιακησ μανιατη
μανικασ μανιταρου μανιωτησ μανοπουλου μανοσ μανουκασ μανουσελησ μανουσιαδησ μανουσοπουλου μαντα μανταρησ
μαντασ μαντζουρανησ μαντζωροσ μαντου μανωλακησ μανωλασ μανωλεασ μαρα μαραγκοσ μαρακασ μαρακη μαργαρησ
μαργαριτακη μαργαριτη μαργαρωνησ μαργια μαρησ μαρκαντωνακη μαρκοπουλοσ μαρουγιαννη μαρρασ μαρτζουκου
μαρτιαδου μασαουτη μασγαλασ μασιαλα μασικα μασοπουλοσ μαστορασ μαστραγγελη μαστρογιαννησ μαστρογιαννιδου
μαστρογιωργησ ματεντσιδου ματσουκασ ματσουρη μαυραειδη μαυριδη μαυριδησ μαυριδου μαυρικακησ μαυρογενησ
μαυρογονατοσ μαυροειδακοσ μαυροειδη μαυρομανωλακησ μαυρομματησ μαυροπουλου μαυρουδησ μαυρουτσοσ μειμαρησ
μελανι μελετοπουλοσ μελιοι μελιτσοπουλοσ μενγκ μεξη μεσσηνεζησ μεταξασ μηλιαδου μηλιακη μηλιωρησ μηνα
μητζου μητριδησ μητροπουλοσ μητροπουλου μητσοπουλοσ μητσοπουλου μητσοτακησ μητσου μιαουλησ μιλεα μισιδου
μισχοσ μιχαηλιδησ μιχαηλιδου μιχαλακησ μιχαλαρου μιχαλελλησ μιχαλολιακοσ μιχελακακη μιχελη μιχοσ μιχου
μοκασ μοναχασ μοσχοβακη μοσχοβακησ μοσχοπουλοσ μοσχοσ μοσχου μουσελιμησ μουτζουρη μουτουσιδησ μπαγανασ
μπακλαβασ μπακοστεργιου μπακουλη μπαλαμπανη μπαλανικα μπαλαση μπαλασκασ μπαλη μπαλλη μπαλουκιδησ
μπαλταγιαννησ μπαλτατζη μπαλτζησ μπαντεσ μπαντησ μπαρκουτα μπατζανη μπατσακη μπαφερα μπαφιτη μπεκακου
μπεκοσ μπελεκου μπενετου μπερεδημασ μπερμπατιωτησ μπεσυρη μπικα μπιλλασ μπιμπικα μπιμπιρη μπλανασ
μπλετσασ μπλιατσιου μποζικη μποζικησ μπονελη μποτζα μποτζιωρη μποτησ μποτσαρησ μποτσωλησ μποτωνησ μπουζα
μπουκοσ μπουκουβαλαιοι μπουλουκοσ μπουρλησ μπουσιοσ μποφοσ μπραεσα μπραζιωτησ μπρουζου μπυρου μυλωνασ
μυλωνιδου μυσιρλησ μυταρη μυτελετσησ μωραιτη μωραιτησ μωροσ μωυσιδου νανουρησ ναντσου ναουμ νασικασ
νασιοπουλοσ νασσου ναστατοσ ναστοσ νατσουλη νελοσ νικα νικητοπουλοσ νικολαιδησ νικολακοσ νικολαου
νικολατου νικολοπουλοσ νικολοπουλου νικολουδακη νικουλησ νιτσοτολησ νουσησ νταβασ νταγκαλη ντανου
ντανωλα ντζιαβιδα ντοβα ντοβασ ντοκοσ ντοτησ ντοτση ντουλιασ ντριβαλα νωε ξανθακησ ξανθοπουλου ξενακη
ξενιδη ξενου ξηριδου ξηρογιαννησ ξηροδημα ξηροσ ξηροτυρη ξυγκακου οικονομοπουλου οικονομου ορφανακησ
ορφανιδου ορφανιωτησ οτσοσ ουζουνιδησ παγκαλοσ παλαιολογοπουλου παλαιολογοσ παλαμπουγιουκη παληοσ
παλιερακη παλιουρα παλλασ παναγιωτακοπουλοσ παναγιωτακοπουλου παναγιωτου πανδησ πανκιδου πανοπουλου
πανοσ πανου πανουσησ πανταζη πανταζησ παντζαρτζιδησ παντζεκοσ παντζιου παντισκα παντοσ παντου
παπαγεωργιου παπαγιαννακοπουλοσ παπαγιαννησ παπαγιαννοπουλοσ παπαγοσ παπαδακησ παπαδημα παπαδημητρακησ
παπαδημητριαδησ παπαδημητροπουλου παπαδοπουλοσ παπαδοπουλου παπαευαγγελιου παπαευαγγελου παπαζογλου
παπαθανασιου παπαθεοδοσιου παπαθωμα παπαιωαννου παπακωνσταντινου παπακωστα παπακωστασ παπανανου
παπανδρεου παπανδρικοπουλου παπανικολαου παπαντωνιου παπανωτα παπαπανοσ παπαροιδαμησ παπασπηλιωτοπουλου
παπασταυρου παπαστεργιου παπαστεφανου παπατζηκα παπατρεχασ παπαφιλιππου παπαφωτησ παπαχρηστου παπουδησ
παπουλησ παπουτσοπουλου παππα παππασ παρανου παρασκευα παρασκευοπουλοσ παργανασ παρουσησ πασσαλιδησ
πατελησ πατελλη πατινιωτακη πατμανιδησ πατσουρασ πατσουρεα παυλακη παυλη παυλιδου πεμουση πεππασ περακησ
περδικακησ περδικησ περιστεροπουλοσ περουλακη περπινιασ περρακησ περρωτησ πετρακη πετρακησ πετριδησ
πετριδου πετριτακησ πετρογιαννησ πετροπουλοσ πετροσιαν πετρου πετσασ πετση πετσια πεττα πευκιανακησ
πιαγκοσ πικουνησ πικροσ πιπερακησ πιπεριγκοσ πιπεριδη πιππασ πισκοπανη πισπα πισσιοσ πισχινασ πιτεροσ
πιτσακησ πιτσησ πιτσολησ πλακωταρησ πλατακη πλιατσικασ πολατιδου πολεμη πολιτου πολυζωακησ πολυχρονησ
πολυχρονιδησ πολυχρονοπουλοσ ποριχησ πορφυριαδου ποσαντζη ποταμιανου πουλη πουλημενοσ πουλιαση πουλιδα
πουλιεζοσ πουλογιαννοπουλοσ πουρναρα πουφτσησ πρεκα προβησ προυβα πυλαρινοσ πυροβολου ραγκουσησ
ραδιοπουλου ραδοβαλησ ραλλησ ραπτησ ραυτοπουλου ραφιοσ ραχμανιδησ ραχωβιτσασ ρεγκασ ρεντασ ρεντζοσ ρεππα
ρεπποσ ρηγασ ρηνοσ ριγκοσ ριζοσ ριζουλησ ρισβασ ρογαρησ ρογγα ροδησ ροδιτου ροιδουλησ ροκασ ροκκα
ρουπακασ ρουσιανοσ ρουσσου ρωμαιου σαββακη σακελλαριου σακκη σαλεμη σαλιχοσ σαλταουρασ σαμακιδησ
σαμανιδησ σαμαρασ σαμπανη σαμτανιδου σαουερ σαουλιδησ σαπρικη σαραντινοσ σαραφιδησ σαριδακη σαρικασ
σαρρη σαρροσ σατλασ σγουρενα σγουροσ σδουκου σδραλλησ σεβαστου σεβδασ σελινοπουλου σεμπεπου σεφεκοσ
σηκωτιδου σιββα σιγανοσ σιδερησ σιδηροπουλοσ σιδηροπουλου σικαλιδησ σιμητοπουλου σιμιτζη σιολου σιουτα
σιτοπουλοσ σιωμοσ σιωρησ σκαβεντζου σκαρλατοσ σκαρπετασ σκασιλα σκαφτουρου σκορδακησ σκορδοσ σκοταδη
σκουλαριδησ σκουμπρου σκρεκασ σκρεμμυδα σκριμπασ σκυλογιαννη σμαρδασ σμιτ σμπονιασ σμπρινησ σμυρνιωτησ
σοκολακη σολακουδησ σολωμιδου σουλιντζησ σουρμπησ σοφιανοσ σοφρα σπαθαρη σπαθοπουλοσ σπαλασ σπανδωνιδησ
σπανιδου σπανοσ σπανουδακησ σπανοχριστοδουλου σπασεγκου σπασοπουλοσ σπηλιαδου σπηλιωτησ σπορδιλησ
σπυριδακη σπυριδακησ σπυροπουλοσ σταθα σταθατοσ σταθοπουλοσ σταματησ σταματιαδησ σταματουκου σταμελοσ
σταμελου σταμοπουλοσ σταμουλη σταμουλησ σταυριανοσ σταυριδου σταυροπουλοσ σταυρου στεργιαλησ στεργιουδησ
στεφανου στογιοσ στουμπου στοφοριαδησ στραβοσνιχησ στρατογιαννη στρουμπα στυλιανιδου συβιλια συκασ
συλλιγαρδοσ συμεωνιδου συνοδινου συργησ συρμου συρρησ συψα σφακιανακη σφουνησ σφυρλασ σωτηραλησ
σωτηροπουλου ταβερναρακησ τακαντζασ ταμιωλακησ ταμπορρινο ταντου ταξιδου ταρναρησ τασιοσ τασιουλασ τασση
τατση ταυλαριδου ταφραλη ταχασ ταχμαζιδησ ταχτσιδησ τεμουρτζιδησ τερζησ τερζιδησ τζαβελλασ τζαγκα
τζαλλασ τζαναβαρα τζανουδακησ τζεβελεκοσ τζεκοσ τζηκασ τζιαβασ τζιαρασ τζιγκουρα τζινιερησ τζιοβα
τζιορτζιοσ τζιρατουδη τζιωρτζη τζιωτζησ τζουβελησ τζουμακησ τογια τοδωρησ τολη τολουδησ τομπουλιδου
τομπρη τοπαλη τορομιδησ τοσουνη τουλακη τουλουπη τουρνα τουρναβιτησ τραγουστη τραχιλησ τρεντσιου
τριαντακωνσταντησ τριανταφυλλου τριβελλασ τρικα τριφτανιδου τρομπουκη τσαγκρασουλησ τσαγλιωτησ
τσακαλακου τσακανικασ τσακη τσακιρη τσακμακησ τσαλαμανδρησ τσαμαδοσ τσαμασλιδησ τσαμοπουλου τσαμπαλη
τσαμπουρη τσαμτσουρη τσανακα τσανδηλασ τσαντιδου τσαπραλησ τσαραμιαδησ τσαρκοσ τσατη τσατσανησ τσαχακη
τσεασ τσεγασ τσελιοσ τσελλοσ τσεμπερλιδησ τσεντουροσ τσετου τσετσερη τσιακοσ τσιαμιτασ τσιαμουρασ
τσιαντασ τσιαρασ τσιατησ τσιγαριδασ τσικνη τσικνιασ τσικρικα τσιμη τσιομπανη τσιουπρα τσιπλικωφ τσιρωνησ
τσιτουρασ τσιωλξ τσολκασ τσομωκοσ τσοπανιδησ τσοτρασ τσουκια τσουκνιδασ τσουμοσ τσουνακου τσουπρασ
τσουρα τσουρακη τσωνη τσωνησ τσωτσησ τυμβιου τυραλησ υφαντη φαββατα φαλιεροσ φανουργακησ φαρμακη
φασατακη φασουλη φασουλιδου φειδεροπουλοσ φειζατιδου φερεντινοσ φιδανη φιλιαγκου φιλιππακησ φιλιππατοσ
φιλιπποπουλοσ φιλιππου φιλκα φλασκη φουντζουλασ φουρκιωτη φουσιεκησ φουσκασ φουτσιτζησ φραγκιαδακη
φραγκοπουλοσ φραγκουδακη φραντζησ φρογακησ φρονιμακη φυδανησ φυτιλη φωκαδελησ φωκασ φωλια φωτακοπουλου
φωτιαδου φωτογλιδησ φωτοπουλοσ χαβρεδακησ χαλαντζουκα χαλατσησ χαλβατζη χαλκιδου χαμαλιδου χανταμπη
χαντζη χαραλαμπιδησ χαραλαμπιδου χαραλαμπουσ χαρισιαδησ χαρμπιλασ χαρπαντιδησ χαρτεροσ χασαπη
χατζαντωνησ χατζελλησ χατζη χατζηβλασιου χατζηγεωργιου χατζηγρηγορακησ χατζηδακη χατζηκυρκοσ χατζημιχαηλ
χατζησαββασ χατζησαββιδησ χατζησταυρακησ χατζηφωτη χατζηχαριστου χατζιαρασ χατζοπουλοσ χαχουδησ χελιοσ
χητοσ χιτοσ χιωτιδου χολεβα χονδρολιδησ χονδρουδη χοντζια χοροζη χορτατου χουδαλακησ χουλιαρασ χουντησ
χουρζαμανη χουχουλησ χρηστου χριστακησ χριστακοπουλοσ χρισταρασ χριστογιαννη χριστοδουλακησ χριστοδουλου
χριστοπουλοσ χριστοπουλου χριστοφορη χρονοπουλοσ χρονοπουλου χρυσανθακοπουλου χρυσαφη χρυσιδησ χρυσικακη
χρυσικοσ χρυσοβεργησ χρυσουλησ χωριανοπουλου χωρινου ψαλτησ ψυλλακησ ψυρρη ψυχαρη ψυχιασ абакумов
абакумова абаџиев абаџиева абдильдина абдиров абдирова абдрахманов абдрахманова абдрашев абдрашева
абдулин абдулина абдуллаев абдуллаева абилев абилева абилов абилова абильдаев абильдаева абишев абишева
аблязов аблязова абова абрагамовська абрагамовськии абраменко абрамець абрамов абрамова абрамчук
абрикосов абрикосова абросимов абросимова абузяров абузярова абуталипов абуталипова авакумов авакумова
аввакум авдеев авдеева авдеенко авдиев авдиева авдєєнко авен аверкиев аверкиева аверков аверкова
аверченко авилин авилина авилов авилова авксентьев авксентьева авраменко аврамов аврамова аврамовска
аврамовски аврамчев аврамчева аврамчук авсеев авсеева авченко агапеев агапеева агапов агапова агапьев
агапьева агафонов агафонова агеев агеева агутин агутина адаменко адамович адамчук адрианов адрианова
ажаев ажаева ажажа азаров азарова азарьев азарьева азарьин азарьина азольская азольскии аизман аитматов
аитматова аитхожин аитхожина акатов акатова акатьев акатьева акбулатов акбулатова акименко акимов
акимова акиндинов акиндинова акинфиев акинфиева акинфов акинфова аксенов аксенова аксентьев аксентьева
акуленко акулин акулина акулов акулова алданов алданова алеиников алеиникова александренко александров
александрова александрович алексеев алексеева алексеєнко алексиев алексиева алексиевич алексин алексина
алексов алексова алексовска алексовски алексюк алексіичук алексієнко алехин алехина алешковская
алешковскии алибеков алибекова алимпиев алимпиева алипов алипова алипьев алипьева алисов алисова алпатов
алпатова алтухов алтухова алтынбаев алтынбаева алферов алферова алферьев алферьева алфимов алфимова
алчевська алябьев алябьева аманжолов аманжолова амарантов амарантова амвросов амвросова амвросьев
амвросьева аммосов аммосова амосов амосова амфитеатров амфитеатрова ананьев ананьева ананьин ананьина
анастасов анастасова анастасьев анастасьева ангелович ангеловска ангеловски андов андова андоленко
андонов андонова андоновска андоновски андреев андреева андреевска андреевски андреико андреиченко
андреичин андрианов андрианова андроников андроникова андронов андронова андропов андропова андрощук
андрунців андрусенко андрусишин андрусов андрусова андрусяк андрусів андрухович андрухів андрушко
андрушків андрущенко андрющенко андріиович андріиченко андріичук андріюк андріяшев андрієвич андрієвська
андрієнко андріішин андріішина анемподистов анемподистова аникеев аникеева анисимов анисимова анискин
анискина анищенко анкидинов анкидинова анкудинов анкудинова анненков анненкова аннинская аннинскии
антипенко антипин антипина антипов антипова антипьев антипьева антків антоненко антонець антонов
антонова антонович антоньев антоньева антонюк антонів ануров анурова анурьев анурьева анфимов анфимова
анхимов анхимова анцыферов анцыферова анчаров анчарова анчевска анчевски анюков анюкова аніщенко апарин
апарина апостолов апостолова апостолска апостолски арабов арабова арановская арановскии арбатов арбатова
арбитман арбузов арбузова ардалионов ардалионова аренская аренскии арепьев арепьева арефин арефина
арефов арефова арефьев арефьева аристархов аристархова аристов аристова аркадов аркадова аркадьев
аркадьева аркадьин аркадьина армашенко аронець арро арсенич арсенов арсенова арсеньев арсеньева арсов
арсова арсовска арсовски артамонов артамонова артеменко артемов артемова артемьев артемьева артим
артимишин артимишина артимович артюх артюшенко архангельская архангельскии архимович архипенко архипов
архипова архипьев архипьева арцыбашев арцыбашева арцыбушев арцыбушева асанбаев асанбаева асаула асафов
асафова асафьев асафьева асеев асеева астапов астапова астафьев астафьева астахов астахова асташин
асташина аствацатуров аствацатурова атаманов атаманова атаманчук атаманюк атанасов атанасова атанасовска
атанасовски атков аткова атрощенко аубакиров аубакирова аухадиев аухадиева ауэзов ауэзова афанасенко
афанасов афанасова афанасьев афанасьева афендик афлатуни афремов афремова африканов африканова
африкантов африкантова афросимов афросимова ахадов ахадова ахмадиев ахмадиева ахмедов ахмедова ахметов
ахметова ацев ацева ацевска ацевски ашимов ашимова аширбеков аширбекова аширов аширова аюпов аюпова
ајановска ајановски аџимитревска аџимитревски баб'юк баб'як бабʼюк бабʼяк бабаев бабаева бабаеваа
бабаевская бабаевскии бабак бабамовска бабамовски бабариченко бабаченко бабель бабенко бабешко бабиков
бабикова бабич бабиченко бабко бабляк бабунска бабунски бабуров бабурова бабух бабченко бабюк бабіи
бабіичук бабіч бавильская бавильскии бавриченко бавтировска бавтировски багиров багирова багмут
багринцев багринцева багрянцев багрянцева багріи бадлак бадрак бажан бажов бажова базавлученко базарбаев
базарбаева базилевич базилевська базилевськии баибородин баибородина баида баидак баижанбаев баижанбаева
баижанов баижанова баимуратов баимуратова баирак баисарович баисултанов баисултанова бакало бакевска
бакевски баклан бакланов бакланова бакуменко бакунин бакунина балабан балабанов балабанова балабух
балабуха балагура балакун балакунець баландюк баланчук балахуров балдин балдина балеи балема баленко
балиев балиева балика балицька балицькии балканска балков балкова балог балога балтарович балтача баль
балюк балюх бамбула банах бандера бандура бандурка бандурко банников банникова банщиков банщикова
барабаш баран баранець бараник баранник баранов баранова баранович барановська барановськии баранюк
барбон барвінок барна бартенев бартенева бартків барілко басанець басаровска басаровски басинская
басинскии баскаков баскакова басманов басманова басок басыров басырова басюк баталып баталыпа батенко
батуринець батюк батіг бацкалевич бачеи бачило бачовска бачовски башполченко баштан башук бајалска
бајалски бгиденко бебешко бевз бевзенко бегалин бегалина бегма бедзик бедринов безбатько безбородько
бездетко бездітко беззубенко безпаленко безпалии безпалків безпалько безпельченко безрученко безручко
безуглии безус безушко безщаснии бек бекжанов бекжанова бектуров бектурова бекхожин бекхожина бележкова
белезянская белезянскии белеи беленко беленькии белинская белинскии беличанец белковска белковски
белобоцкии белобровко белов белова беловска беловски белогаска белогаски белозеров белозерова белоиван
белоконска-вражалска белокуров белокурова беломлинская беломлинскии белонович белоножко белооченко
белоруков белорукова белорусец белоусов белоусова белошапко белчев белчева белыи белых белькевич беляев
беляева беляков белякова белянкин белянкина бемер бендевска бендевски бенедиктов бенедиктова бенер
бенигсен бенюк бердаль бердник береза березин березина березовская березовскии берестов берестова
берсенев берсенева беседин беседина беспаленко беспалов беспалова беспалько беспутин беспутина бессараб
бестужев бестужева бианки билбиловска билбиловски билјановска билјановски бирюков бирюкова бислимовска
бислимовски битов битова битовска битовски блажевска блажевски близнаков близнакова блинов блинова блок
блохин блохина бобев бобков бобкова боборыкин боборыкина бобров боброва бобылев бобылева богатченко
богданов богданова богданович богдановска богдановски богданска богдански богоев богоева богоеска
богоески боголюбская боголюбскии богомолов богомолова богомяков богомякова богословская богословскии
богоявленская богоявленскии богуславская богуславскии бодров бодрова бодуров бодылев бодылева боженко
божиков божикова божинов божинова божиновска божиновски боико болмат болотов болотова болтышев болтышева
болучевская болучевскии большаков большакова бондарев бондарева бондаренко бондарь борецька борецькии
борисенко борисов борисова борищенко бормор борн боровая боровои боровська боровськии бородин бородина
борочко бортников бортникова борцов борцова босов босова боцевска боцевски боченков боченкова бочков
бочкова бочоришвили бошевска бошевски бошков бошкова бошковска бошковски бояндин бояндина боярская
боярскии боярчук бояшов бояшова бојановска бојановски бојаџи бојаџиев бојаџиева брагин брагина бранков
брасс братухчев брежнев брежнева брезоска брезоски брешковская брешковскии брицька брицькии бровцев
бровцева бродская бродскии бруштеин брюсов брюсова бубуловска бубуловски бугрименко бужаровска
бужаровски бузев бузева бузин бузина буида букша булатов булатова булгаков булгакова булганин булганина
булгарин булгарина булочников булочникова булычев булычева бумов бундур бунев бунева бунин бунина
буняченко бураченко буркатовская буркатовскии буркитбаев буркитбаева бурмило бурмистров бурмистрова
буров бурова буровская буровскии бурханларски буряченко бутин бутина бутов бутова буторин буторина
бутько бушин бушина бујуклиев бујуклиева бърборков быков быкова быченко бычков бычкова білич бүркітбаев
бүркітбаева вавилин вавилина вавилов вавилова ваиман ваинеры ваисбеккер вакарчук вакрилов вакуленко
вакулин вакулина вакулов вакулова валенко валентинов валентинова валетов валетова валиханов валиханова
вампирска ванченко варавва варламов варламова варнавин варнавина варсаковска варсаковски варченко
варшавская варшавскии васечкин васечкина васечко василашко василев василева василевич василевска
василевски василенко василеска василески василечко василин василишин василишина василов василова
васильев васильева васильевич васильківська васильківськии васков васкова васовa васькин васькина
васюченко ватаманюк вахніи вахтин вахтина ващенко ващенко-захарченко ващук вдовенко вдовиченко веденская
веденскии величко величковска величковски велков велкова веллер вельтман велјанов велјанова венгринович
веневитинов веневитинова венедиктов венедиктова вепрев вепрева вергун вередун верес верещук верзилов
верзилова веркин веркина верменич вернигора вернидуб верников верникова вертипорох верховинець верхола
вершинин вершинина веселов веселова веселыи ветров ветрова визбор викентьев викентьева виккерс викторов
викторова вильмонт виноградов виноградова винтилов винтилова вирхов вирхова височан висулчев висулчева
витковская витковскии витребенько витушев витушева витязев витязева вихров вихрова вишивана вишивании
вишневская вишневскии вишняк вишняков вишнякова владимиров владимирова владимирска владимирская
владимирски владимирскии владимов владимова владов владова власенко власов власова власьев власьева
власюк влахов влахова влахчев влахчева влох внифатьев внифатьева вобла воблии вовк вовчок воддеников
водденикова водолазкин водолазкина воинов воинова воинович волков волкова володарская володарскии
володихин володихина волос волочков волочкова волощук вонифатов вонифатова вонифатьев вонифатьева
воробьев воробьева воронов воронова воронцов воронцова воротников воротникова воскобоиников
воскобоиникова востряков вострякова вотрин вотрина вражалска вражалски всеволожская всеволожскии
възвъзов въртунински вяземская вяземскии вівчаренко вітер вітрук вітряк габдуллин габдуллина габелко
габровлиева габышев габышева гавриленко гаврилець гаврилин гаврилина гаврилишин гаврилишина гаврилов
гаврилова гавриловска гавриловски гаврилска гаврилски гаврилюк гаврилів гавриш гавришкевич гаврюшенко
гагарин гагарина гадельшин гадельшина газданов газданова гаи гаиворонська гаиворонськии гаида гаидабура
гаидаи гаидамака гаидар гаиденко гаидук гаиова гаиовии гаичук гаконовска гаконовски галактионов
галактионова галатеи галаціон галаєнко галевска галевски галиакберов галиакберова галиев галиева галкин
галкина галковская галковскии галктионов галктионова гальего гальцов гальцова гаман гаммер гамула
гандлевская гандлевскии ганиев ганиева ганич ганичев ганичева гапо гараи гарасимов гарасимова гаревска
гаревски гаррос гарун гатапов гатапова гаєвська гаєвськии гајдов гајдова гедеонов гедеонова геласимов
геласимова гелев гелева геннадиев геннадиева генов генова геогиевская геогиевскии георгиев георгиева
георгиевска георгиевски герасимов герасимова герасимовска герасимовски гераскин гераскина геращенко
герман германов германова гермов гермова гермогенов гермогенова геров герова герцен гершанов гершанова
гечевска гечевски гешоска гешоски гиваргизов гиваргизова гигов гигова гиевска гиевски гиляровская
гиляровскии гиршович главаш гладилин гладилина гладков гладкова гладківська гладківськии гладух гладышев
гладышева глигоров глигорова глигоровска глигоровски глинка глинська глинськии глуховская глуховскии
глушик гляделкин гляделкина гнатишин гнатишина гнатюк гнедич гнилорыбов гнилорыбова гоголь
гоголь-яновська гоголь-яновськии гогуа годунок гоико голабовска голабовски голик голиков голикова
голобородько головачев головець голофтеев голофтеева голубев голубева голунов голунова гомзиков
гомзикова гончаров гончарова горалик горбач горбачев горбачева горбунов горбунова горгевска горгевски
горгиев горгиева горгиевска горгиевски гордеев гордеева гордіичук горелов горелова горенштеин горланов
горланова горлов горлова горова горовии городоцька городоцькии горчев горчева горшков горшкова горькии
гостев гостева грабул грабулоска грабулоски градинарова гранин гранина графинин графинина гребенщиков
гребенщикова гресь гречаник гречко гриб грибанов грибанова григоришин григоришина григоров григорова
григорович григорьев григорьева грин грина гриневецька гриневецькии гриневська гриневськии гриценко
гришин гришина гришко гришковец грозданов грозданова гроздановска гроздановски грозныи громико громов
громова гроссман грошев грошева грунин грунина групче грујовска грујовски грязев грязева губерман
гугувчевска гугувчевски гузелев гузелева гузенко гузь гузіи гук гуляев гуляева гумилев гунько гупало
гуревич гурлуков гурлукова гурская гурскии гурчинов гурчинова гурьев гурьева гусев гусева гусельников
гусельникова гутенев гуцко гуцуляк гучев гучева гущин гущина гьоков давиденко давидовска давидовски
давимука давков давкова давчев давчева давчевска давчевски давыдов давыдова далин далина далматов
далматова даль дамеска дамески дамовска дамовски дамјановска дамјановски данданов даниленко данилин
данилина данилишин данилишина данилкин данилкина данилко данилов данилова данильчук данилюк данихнов
данихнова даниэль данов данова данченко данчук данькевич данько даньков данькова даньків дараган дахно
даценко дацюк дачев дашенко дашкевич дашков дашкова дворчанец девдюк девяткин девяткина деготь дегтев
дегтева дедов дедова деев деева дежнев дежнева деинека деинеко деисун демʼяненко демʼянчук демʼянюк
дементьев дементьева демиденко демидов демидова демків демниев демниева демушкин демушкина демчишин
демчишина денежкин денежкина денисенко денисов денисова денисьев денисьева дергач деревʼянко деревенская
деревенскии дерегус деркач деряжна деряжнии деспотовска деспотовски дешановска дешановски дејанов
дејанова джандосов джандосова джогов джумалиев джумалиева джунь джус дзезов дзержинская дзержинскии
дзиндра дзюб'як дзюба дижур диксон дилев дилева димитриев димитриева димитров димитрова димковска
димковски димов димова димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева
дмитришин дмитришина дмитрук добревска добревски добродеев добродеева добролюбов добролюбова доброхотов
доброхотова добычин добычина довгалевська довгалевськии довлатов довлатова додевска додевски додолев
додолева докова долгих долгопят долженко долин долина долинская долинскии долиняк долотин долотина
домбровская домбровскии домников домникова донев донева доневска доневски донецкии донцов донцова
доримедонтов доримедонтова дормедонтов дормедонтова дормидонтов дормидонтова доронин доронина дорофеев
дорофеева дорошенко достоевская достоевскии доценко дојчинов дојчинова драгунская драгунскии дракохурст
дракул дренков дренкова дришльов дриянская дриянскии дрнков дрнкова дробʼязко дробаха дрозд дрозденко
дроздов дроздова дружаев дружаева дружинин дружинина дружников дружникова дубаев дубаева дубас дубенко
дубин дубина дубинин дубинина дубинянская дубинянскии дубов дубова дуганов дуганова дудин дудина
дудинцев дудинцева дуковска дуковски дупліи дурдинець дурловска дурловски дутка дышев дышева дьяконов
дьяконова дьячков дьячкова дідух евгенов евгенова евгеньев евгеньева евдокимов евдокимова евлампиев
евлампиева евменов евменова евменьев евменьева евплов евплова евремов евремова европовкирилов евсеев
евсеева евстафьев евстафьева евстигнеев евстигнеева евстифеев евстифеева евстратов евстратова евсюков
евсюкова евтифеев евтифеева евтихеев евтихеева евтушенко егоров егорова егорьев егорьева едиповска
едиповски ежов ежова еибоженко екимов екимова елагин елагина еланцев еланцева елеазаров елеазарова
елеферьев елеферьева елизаров елизарова елизарьев елизарьева елисеев елисеева елфимов елфимова ельчин
ельчина ельшин ельшина емельянов емельянова емец ененко епенетов епенетова епимахов епимахова епинетов
епинетова епифанов епифанова епифаньев епифаньева ерастов ерастова еремеев еремеева еремин еремина
ермаков ермакова ермилин ермилина ермилов ермилова ермошин ермошина ерофеев ерофеева ерошкин ерошкина
ертаев ертаева ершов ершова есенин есенина есимов есимова есин есина есипов есипова естамонов естамонова
есімов есімова ефимов ефимова ефимьев ефимьева ефремов ефремова ефросинов ефросинова ефтимов ефтимова
ешкилев ешкилева жадан жаиворон жаилауов жаилауова жаліло жаринов жаринова жарко жарковская жарковскии
жбанов жбанова жвалевская жвалевскии жвалов жвалова жданов жданова ждраков жеков жекова железаров
железарова жемчужников жемчужникова жеребцов жеребцова жерихов жерихова жерновска жерновски живаго
живетьев живетьева жириновская жириновскии житинская житинскии житков житкова жубанов жубанова жук жуков
жукова жуковская жуковскии жуликов жуликова жулин жулина жумабаев жумабаева жумагулов жумагулова
жумадилов жумадилова жунусов жунусова журавель журавлев журавлева журавская журавскии журба жученко
жүнісов жүнісова жұбанов жұбанова жұмабаев жұмабаева жұмағалиев жұмағалиева жұмағылов жұмағылова
забазноска забазноски забара забарна забарнии забашта заболотских заболоцкии заборов заборова забіла
заволокин заволокина загорцев загорцева задорнов задорнова задоров задорова заев заева заиончковская
заиончковскии заицев заицева заиченко закусило зализняк залотуха залыгин залыгина замуткин замуткина
замыслов замыслова замятин замятина занов заостровцев заостровцева заплетин заплетина запорожець заруба
зарубин зарубина зарудна заруднии засенко засуха засядько затворник затовканюк затула зафировска
зафировски захаренко захаров захарова захарченко захарьев захарьева захарьин захарьина заєць заіка
збруев збруева зварич зверев зверева звоницкии звягин звягина здравев здравева здравковска здравковски
зеленин зеленина земляная землянои земсков земскова зенгинов зиганшин зиганшина зикунов зикунова зимин
зимина зиновьев зиновьева златков златовратская златовратскии златогорская златогорскии златоустская
златоустскии зленко знаменская знаменскии зографска зографски золотцев золотцева золотько зондберг зонис
зорин зорина зорич зосимов зосимова зотеев зотеева зотов зотова зотьев зотьева зощенко зубко зудин
зудина зуев зуева зыкин зыкина зыков зыкова зюганов зюганова зюзюкин зюзюкина зябликов зябликова
зінкевич зінченко зінчук ибрагимов ибрагимова ибраев ибраева ивакин ивакина иваницкии иванкин иванкина
иванов иванова ивановска ивановски иваноска иваноски иванченко ивлев ивлева ивонин ивонина ивонов
ивонова игнатов игнатова игнатьев игнатьева игнашев игнашева игновска игновски игумнов игумнова
игњатовска игњатовски идиатуллин идиатуллина идов идова идрисов идрисова иевлев иевлева иженяков
иженякова измаилов измаилова изосимов изосимова изотов изотова икономов икономова иксанов иксанова илиев
илиева илиевска илиевски иликьов иличевская иличевскии ильенков ильенкова ильин ильина ильницкии имашев
имашева инин инина иовлев иовлева ионин ионина ионов ионова иорданов иоткова ипатов ипатова ипатьев
ипатьева ипполитов ипполитова иринеев иринеева исабаев исабаева исабеков исабекова исаев исаева исаин
исаина исаков исакова исаковска исаковски искаков искакова искалиев искалиева искандер ицев ицева иљоска
иљоски кабаева кабаков кабакова кабалюк кабаненко кабанов кабанова каверин каверина каганов каганова
каденюк казакевич казаков казакова казанцев казанцева казимиров казимирова казинцев казинцева калач
калашников калашникова калајџиска калајџиски каледин каледина калениченко калиев калиева калинин
калинина калчевска калчевски кальченко камалов камберска камберски камилов камилова каминов каминова
каминская каминскии камша канаев канаева канапьянов кандауров кандаурова кандель кандиба каневская
каневскии канович кантарџиев кантарџиева кантор канчин канівець капитонов капитонова каплан капнист
капустин капустина карабанов карабанова карагодин карагодина карагозов карагозова карадак каракашев
караман карамзин карамзина каранфиловска каранфиловски карасев карасева карась караулов караулова
карашев карашева караџа карев карева каренин каренина карибжанов карибжанова карив каримов каримова
карионов карионова карлов карлова кармалюк каров карова каровска каровски карпа карпеев карпеева
карпенко карпенков карпенкова карпов карпова карпух картов картова картофельников картофельникова
каруселин каруселина касимов касимова кассиль касымов касымова каськів катаев катаева катарџиев
катарџиева катерли катишонок катков каткова катъров катърова кац кашафутдинов кашафутдинова кашин кашина
каштанов каштанова кащенко квартальнов квартальнова кедрин кедрина келешев кенжеев кенжеева кепеска
кепески керамитчиев керамитчиева керамичиев керамичиева кердан керимов керимова керімов керімова кесьов
кетебаев кетебаева кетро кибкало кивач киктенко килимник ким киприанов киприанова кириков кирикова
кириленко кирилин кирилина кириллов кириллова кирилов кирилова киркиж киров кирова кирпиченко кирсанов
кирсанова кирјазовска кирјазовски киселев киселева киселинов киселинова кисин кисина кислицын китаноска
китаноски китов китова кичевска кичевски клатикрушев клатуров клеников кленикова клеопин клеопина
клеопов клеопова клепиков клепикова клепов клепова клех климентов климентова климентьев климентьева
климовска климовски клюев клюева кнабенгоф князев князева кобах кобзев кобзева кобиларов кобрин кобрина
ковалев ковалева коваленко коваль ковальджи ковальська ковальськии ковалюк ковпак ковшов ковшова кодра
кодуков кожевников кожевникова козак козаченко козел козлачков козлачкова козлов козлова козырев
козырева козьмин козьмина коклюшкин коклюшкина кокошкова колев колесников колесникова колесниченко колин
колина колипатков количков колишевска колишевски колобов колобова колодуб колозов колозова колокольцев
колокольцева коломієць колпакиди колпаков колпакова колчев колядин колядина колісниченко коман комар
комаров комарова комиссаров комиссарова компанієць кондов кондова кондовска кондовски кондратов
кондратова кондратьев кондратьева конеска конески коновалов коновалова кононець кононов кононова
кононыхин кононыхина конопленко конопля константинов константинова константиновска константиновски
конторович контровская контровскии конюков конюкова конюшевская конюшевскии коняев коняева копелев
копелева копитко копылов копылова корабальников корабальникова корбут кордалов кордалова кордун корецкии
корецька корецькии корж коржавин коржавина коркищенко кормильцев кормильцева корнаков корнакова корнилов
корнилова корнильев корнильева корніичук коробар коров'як коровин коровина королев королева короленко
королюк коростелев корпанюк корсун кортошев кортошева корубин корчагин корчагина корявин корявина
косанов косанова косая косник косои костадинов костадинова костин костина костов костовска костовски
косьмин косьмина котевска котевски котеска котески котляревская котляревскии котов котова котовская
котовскии кофанов кофанова кох коцаре коцев коцева коцо коцюбинська коцюбинськии кочергин кочергина
кочовска кочовски кошелев кошелева коџоман кравченко крамаренко крапивин крапивина красильников
красильникова красник кривомазов кривомазова кривошапкова кривцов кривцова крле крстев крстева крстевска
крстевски крстеска крстески кругосветов кругосветова круз крупин крупина крупник крупнов крупнова
крусанов крусанова крутихин крутихина крученых крушовска крцковска крцковски крылов крылова крюков
крюкова крячко куваев куваева кувалдин кувалдина кудинов кудинова кудрявцев кудрявцева кудряшов
кудряшова кузечкин кузечкина кузиков кузикова кузмановска кузмановски кузнецов кузнецова кузьмин
кузьмина кулагин кулагина кулаков кулакова кулибаев кулибаева куликов куликова кулинич кулишев кулишева
кульчицька кульчицькии кунаев кунаева куновска куновски куноска куноски купреянов купреянова куприн
куприна купряшин купряшина куратов куратова курилов курилова курков куркова курмангалиев курмангалиева
курманов курманова курочкин курочкина куртажова куртакова курчаткин курчаткина курчиев курчиева кусаинов
кусаинова кутурец кучев кучерская кучерскии кучкуделова кушевска кушевски кушеков кушекова кърков кьоров
кљусев кљусева лаба лавренко лаврентьев лаврентьева лаврин лаврина лавров лаврова лагин лагина лагода
лагоида лагунов лагунова ладинска ладински лазарев лазарева лазаревска лазаревски лазаренко лазаров
лазарова лазеска лазески лазов лазова лазовска лазовски лазірко лаидон лакинска лакински лактинска
лактински лактионов лактионова ланова лановии ланьков ланькова лапе лапин лапина лапицкии лапутин
лапутина ларионов ларионова латан латании латанська латанськии латынин латынина лахман лахтионов
лахтионова лахтов лахтова лебедев лебедева лебедь левадовська левадовськии леванидов леванидова левенска
левенски левин левина левитас левитин левитина левонов левонова левонтьев левонтьева левченко лековска
лековски лемешко леов леова леонидов леонидова леонов леонова леонтьев леонтьева лепехин лепехина
лермонтов лермонтова лесик лесин лесина лесков лескова лечевска лечевски ливадныи ливанов ливанова ливри
лигачев лидская лидскии ликович лимонадов лимонов лимонова линдик липатов липатова липкин липкина липов
липова липовецкии липскеров липскерова лисенко листьев листьева литаврин литаврина литвин литвиненко
литвинов литвинова лиханов лиханова лихачев лихачева личеноска личеноски личутин личутина лобанов
лобанова лобачевська лобачевськии лобков лобкова ловчиков ловчикова логинов логинова ложкомоев
ложкомоева лозановска лозановски лоико ломакин ломакина ломов ломова ломовии ломоносов ломоносова
лорченков лорченкова лоскутов лоскутова лошкомоев лошкомоева лощиц лубенець лугинов лугинова лугова
луговии лужин лужина лукаш лукин лукина лукошин лукошина лукьяненко лукьянов лукьянова луланков луловска
луловски лунц луппов луппова луппол лупіи лутьянов лутьянова луценко луцька луцькии луцьків лученко
лучко лыжин лыжина лыткин лыткина любимов любимова люкин люкина люсин люсина люта лютии лялин лялина
ляшко лящук ліхно мавров маврова магера мазаило мазев мазева мазепа мазило мазин мазина мазун мазур
маиборода маикеев маикеева маистренко маканин маканина макаревич макаренко макаров макарова макаронски
макарьев макарьева македонска македонски макин макина маковецька маковецькии макогон максимишин
максимишина максимов максимова максимушкин максимушкина малафеев малафеева малахеев малахеева малахов
малахова малевска малевски маленькии малеска малески малецкии малик маликов маликова малинин малинина
малишко малкин малкина малкович маловска маловски малышев малышева маляров малярова мамантов мамантова
мамбетов мамбетова мамедов мамедова мамин мамлеев мамлеева мамонтов мамонтова мамчур маміи манавски
манаковска манаковски манафов манафова мангов мангова манговска манговски мангъров мангъфова мандельштам
манев манева маневска маневски манивилов манивилова мануилов мануилова манулкин манулкина манчев манчева
манчевска манчевски манылин манылина манылов манылова марамзин марамзина маргелов маргелова маринин
маринина маринич маринов маринова маркелов маркелова маркианов маркианова марков маркова марковска
марковски марковчин марковчина марків марлинская марлинскии мартемьянов мартемьянова мартиновска
мартиновски мартиноска мартиноски мартынов мартынова мартытов мартытова мартьянов мартьянова маршак
марієвська марієвськии масин маслов маслова масляк масоха матвеев матвеева матвієнко матевска матевски
матковска матковски матовска матовски матяш маханенко махнач махно машкин машкина маяковская маяковскии
маятников маятникова мајсторов мајсторова маџиров маџирова медведев медведева медведенко медков медкова
мелитонов мелитонова мелихов мелихова мельников мельникова мень мераков мережковская мережковскии
мерецков мерецкова меркулов меркулова меркульев меркульева меркуров меркурова меркурьев меркурьева
меркушев меркушева месяц метлицкии мигулев микитов микитова микитюк миклашевська миклашевськии миклухо
микушевич миладинов миладинова милачков миленков милов милова милосавлев милосавлева милославська
милославськии милошевска милошевски милчин минаев минаева минин минина минчев минчева миовска миовски
мирер миронов миронова миронска миронски мирошников мирошникова мисаилов мисаилова мисирков мисиркова
митевска митевски митревска митревски митрикеска митрикески митрофанов митрофанова митрофаньев
митрофаньева мифтахутдинов мифтахутдинова михаилин михаилина михаиличенко михаилов михаилова
михаиловская михаиловскии михаилюк михаленко михальченко михалюк михајлов михајлова михајловска
михајловски михеев михеева мицев мицева мицевска мицевски мицковска мицковски мицов мицова мишин мишина
мишкин мишкина мишковска мишковски мишнев мишнева мишустин мишустина миљовска миљовски младенов
младенова младеновска младеновски многознаева могила могилевська могилевськии могутин могутина модестов
модестова можаев можаева мозгов мозгова мозговая мозговои мозжухин мозжухина моисеев моисеева мокров
мокрова молчанов молчанова момировска момировски монастырская монастырскии монтянов мордовцев мордовцева
морковин морковина морозов морозова морщаков морщакова мосеев мосеева москаль москалюк москвин москвина
моторин моторина мотрієнко мохнаткин мохнаткина мочев мошин мојсов мојсова мојсовска мојсовски муев
мукаетов мукаетова муканов муканова мукашев мукашева муравьев муравьева муратовска муратовски мурман
мурманенко мурманец мурманин мурманина мурманов мурманова мурмановская мурмановскии мурманская
мурманскии мурманцев мурманцева мурманчук мурманюк муромская муромскии мусабаев мусабаева мусалевска
мусалевски мусатаев мусатаева мусин мусина мусијановски мустакова мустафин мустафина мустачки
мухамеджанов мухамеджанова мухин мухина мухтаров мухтарова мырзахметов мырзахметова мышкин мышкина
мягков мягкова мясников мясникова міняило мірошниченко міщенко мүсіреп мұсабаев мұсабаева мұстафин
мұстафина мұхамеджанов мұхамеджанова мұхтаров мұхтарова мұқанов мұқанова мұқашев мұқашева мәмбет мәмбета
набиев набиева набоков набокова навальныи нагибин нагибина нагорныи надсон назарбаев назарбаева
назаренко назаров назарова назарьев назарьева наиман наков накова наливаико наневска наневски нарбиков
нарбикова нарежныи нарицин нарицина нарымбаев нарымбаева наседкин наседкина насонов насонова настев
настева наугольныи наумов наумова наумовска наумовски наумческа наумчески нахапетов нахапетова начев
начева најденов најденова најдовска најдовски најческа најчески невзоров невзорова негин негина негода
неделковска неделковски недялков незнанская незнанскии неклюдов неклюдова некрасов некрасова немиров
немирова немцов немцова немчинов немчинова ненароков ненарокова непорожніи несмеянов несмеянова неспанов
неспанова нестаико нестеренко нестеров нестерова нестор несторовска несторовски нетесов нетесова нетков
неткова нетребо нефедов нефедова нефедьев нефедьева нехлюдов нехлюдова нехорошев нехорошева нечаев
нечаева нешковска нешковски никандров никандрова никаноров никанорова никитин никитина никифоров
никифорова никодимов никодимова николаев николаева николаевич николаенко николеска николески николин
николина николов николова николовска николовски никонов никонова никтитин никтитина никулин никулина
никушев никушева нинов нинова ниязов ниязова ниязымбет ниязымбетов ниязымбетова новгородцев новгородцева
новиков новикова новодворская новодворскии новоселов новоселова новосельцев новосельцева ногаев ногаева
ногачевська ногачевськии норов норова носаченко носенко носков носкова носов носова ноғаев ноғаева
нугманов нугманова нурбаев нурбаева нургалиев нургалиева нурмагамбетов нурмагамбетова нурпеисов
нурпеисова ніколюк нұрбаев нұрбаева нұрмағанбетов нұрмағанбетова нұрпеиісов нұрпеиісова нұрғалиев
нұрғалиева нұғманов нұғманова нәбиев нәбиева оберемко обросимов обросимова обухов обухова овдокимов
овдокимова овечкин овечкина овнарски овросимов овросимова овсеев овсеева овсієнко овчаренко овчинников
овчинникова огарев огарева оглоблин оглоблина одинцов одинцова одоевская одоевскии окатов окатова окулов
окулова окунев окунева олеиников олеиникова олефир олеша олимпиев олимпиева олисов олисова олсуфьев
олсуфьева олтухов олтухова олферьев олферьева ольбик оліиник оліфіренко омельчук омельянов омельянова
онисимов онисимова онищенко онуфрієнко оніщук опанасенко опенько опимахов опимахова оразалин оразалина
орехов орехова орлик орлов орлова орловская орловскии оробець оровчанец ортаков ортакова осадко осеев
осеева осинская осинскии осипов осипова османли осокин осокина осоргин осоргина оспанов оспанова
остальская остальскии останин останина остапов остапова остапчук остафьев остафьева остратов остратова
островская островскии офросимов офросимова охотин охотина охримович охріменко очин очина оңдасын
оңдасынұлы пʼятаченко павленко павлик павлинов павлинова павличенко павлишин павлишина павлов павлова
павловска павловская павловски павловскии павлоска павлоски павлюк павлів пагутяк паковска паковски
паламарчук палеи паликрушев паликрушева палицин палицина пальцев пальцева паліи памфилов памфилова
панаев панаева панговска панговски пандеска пандески пандилов пандилова пандовска пандовски панкеев
панкеева панков панкова панкратов панкратова панкратьев панкратьева панов панова пановска пановски
пантелеев пантелеева панфилов панфилова панфильев панфильева панчевска панчевски панчук панюшкин
панюшкина папрадишки парамонов парамонова парасюк парашкевов паращук парменов парменова парменьев
парменьева парфенов парфенова парфенчиков парфенчикова парфеньев парфеньева паршов паршова парщиков
парщикова пасечник пастернак пастухов пастухова пасічник патков патрикеев патрикеева паустовская
паустовскии паушкин паушкина пафнутьев пафнутьева пафомов пафомова пахмутов пахмутова пахомов пахомова
пахомьев пахомьева пачаръзка пашков пашкова пашковская пашковскии пајтонџиев пајтонџиева певецова
певзнер педалов пеева пелевин пелевина пелех пенджакова пендик пендовска пендовски пенушлиска пенушлиски
пепељуговска пепељуговски пепперштеин первушин первушина перебииніс перепелиця пересторин пересторина
перинска перински пермяков пермякова перумов перумова перфильев перфильева перфишин перфишина перхуров
перхурова перхурьев перхурьева перцев перцева перчинковска перчинковски песков пескова пестов пестова
петелин петелина петик петкевич петковска петковски петлюра петренко петрик петрин петрина петришин
петришина петров петрова петровска петровски петрушев петрушева петрушевска петрушевская петрушевски
петрушевскии петрів петухов петухова пејов пејова пивоваров пивоварова пигасов пигасова пигасьев
пигасьева пикуль пикянски пилипенко пильняк пименов пименова пиперковска пиперковски писарев писарева
писемская писемскии питиримов питиримова пишенко пищовколева пияшев пияшева плавильщиков плавильщикова
плакидин плакидина плаксіи планинска планински платов платова платонов платонова платухин платухина
плотников плотникова площаков плюнкова плюцова плющев плющева поаков победоносцев победоносцева погиба
подгорец подгородецкии подистов подистова подколзин подколзина подушков подушкова позамантир позгалев
покровская покровскии полевая полевои полежиноска полежиноски поливанов поливанова полиевктов
полиевктова поликарпов поликарпова полоков полокова полоцкии полтавець полуектов полуектова полуехтов
полуехтова полукарпов полукарпова полуянов полуянова полуяхтов полуяхтова поляков полякова поляновская
поляновскии полянская полянскии поліщук полјанска полјански померанцев померанцева помяловская
помяловскии пондьов пономарев пономарева пономарів поплавская поплавскии попов попова поповска поповски
попоска попоски попугаев попугаева пориваи пориваило порфирьев порфирьева потапов потапова потапьев
потапьева потебенько потоцька потоцькии прашкевич преспанска преспански привалов привалова пригов
пригова пригода пригожин пригожина приимак прилепин прилепина прилепчанска прилепчански примаченко
принов приставкин приставкина притула приходько пришвин пришвина прличко проикова проклов проклова
прокопивич прокопов прокопова прокопович прокопьев прокопьева прокофьев прокофьева пророков пророкова
просвирнин просвирнина протасов протасова протасьев протасьева протоклитов протоклитова проханов
проханова прохоров прохорова проценко прошин прошина прошков прудников прудникова прутков пруткова
пръндачка прядун псалтиров псалтирова пудеев пудеева пудов пудова пулев пупкин пупкина пустовіт путин
путина пуцков пуцкова пучков пучкова пушкар пушкин пушкина пчелкин пчелкина пъков първанова пътечкова
пьецух пьянов пьянова піддубна піддубнии работников работникова равановска равановски радзинская
радзинскии радивонов радивонова радическа радически радищев радищева радугин радугина радченко развожаев
развожаева рак раков ракова раковска раковски рангелов ранцов ранцова распутин распутина расторгуев
расторгуева ратников ратникова рахимов рахимова рахматуллин рахматуллина рацин рачков рачкова ребрик
рева редько рекемчук ремезов ремезова ремизов ремизова ремнев репников репникова реџепова ржевская
ржевскии ризов ризова римпопов римская римскии ристов ристова ристовска ристовски ристоска ристоски
робски рогов рогова родивонов родивонова родионов родионова родченков родченкова рожков рожкова розанов
розанова розпутня розпутніи ромазанов ромазанова романенко романець романишин романишина романов
романова романчук романів ромеи роменець ромочко ростов ростова рошльов рубан рубанов рубанова рубець
рубин рубина рудик рудько руменов руменова русаков русакова русоманов русоманова русјаков русјакова
рыбаков рыбакова рыжонок рылеев рылеева рыльников рыльникова рысев рысева рыскулов рыскулова рысқұлов
рысқұлова рябець рябов рябова рябовіл рябошапка рябченко саблин саблина саватеев саватеева саватьев
саватьева саввович савелов савелова савельев савельева савенко савин савина савинов савинова савицька
савицькии савкин савкина савостьянов савостьянова савченко сагаль сагатов сагатова садвакасов
садвакасова садофов садофова садофьев садофьева садулаев садулаева садур садыков садыкова сажин сажина
сазонов сазонова сакиев сакиева сакин сакина саломатов саломатова сальников сальникова саліи салџиев
салџиева самоиленко самоилов самоилова самоходов самсонов самсонова самылин самылина самылов самылова
санаев санаева санев санева сапаров сапарова сапронов сапронова сапрыкин сапрыкина сапунджиева сараскин
сараскина сариевска сариевски сарсенов сарсенова сатпаев сатпаева саттаров саттарова сафонов сафонова
сафронов сафронова сахарнов сахарнова сахновская сахновскии сацюк саченко саєнко сбитнев сбитнева сбруев
сбруева светиев светиева светлов светлова свечин свечина свидригаило свинаренко свириденко свиридов
свиридова свистун свитнев свитнева свободных севастьянов севастьянова севела северьянов северьянова
северянин северянина сегал сегень сегизбаев сегизбаева сегізбаев сегізбаева сеидов сеидова сеифуллин
сеифуллина секацкии селезнев селезнева селиверстов селиверстова селин селина семенов семенова семеночко
семенченко семещук сенчин сенчина серафимов серафимова серафимович серафимовска серафимовски сергеев
сергеева сердюк серебренников серебренникова серебрянская серебрянскии серенко сериков серикова
серкебаев серкебаева серов серова серіков серікова сид сиднин сиднина сидовска сидовски сидоркин
сидоркина сидоров сидорова силецька силецькии силин силина силјановска силјановски симбирская симбирскии
симеонов симеонова симов симова симовска симовски симоненко симонов симонова симоновска симоновски
синявская синявскии синякин синякина сиротенко ситников ситникова сич скаловска скаловски скапидаров
скапидарова скатов скатова скворцов скворцова скиба скидан скирда скопенко скоренко скорик скоробогатов
скоробогатова скоробогатько скоропадська скоропадськии скороходов скороходова скринска скульская
скульскии скуратов скуратова славенска славенски славеска славески славин славина славников славникова
сланев сланева сланинкова сланов сланова слаповская слаповскии слепнев слепнева слепухин слепухина
слободян слюньков слюнькова слюсар слюсаренко смагулов смагулова смаков смакова смакоска смакоски смехов
смехова смик смилевска смилевски смирнов смирнова смокварска смокварски смоленская смоленскии смолин
смолина смольников смольникова смородинская смородинскии смърдански снегирев снегирева собакин собакина
соболев соболева соболь собчак советов советова согрин согрина созонов созонова созонтов созонтова соков
сокова соколов соколова сокуров сокурова солев солева солженицин солженицина солнцев солнцева соловьев
соловьева сологуб солодников солодникова соломатин соломатина солопов солопова солунска солунски сомко
сопаджиева сопронов сопронова сорбатская сорбатскии сорокин сорокина соротокин соротокина соснора сосюра
сотников сотникова софонов софонова софрониевска софрониевски софронов софронова софроньев софроньева
сошников сошникова спасеновска спасеновски спасов спасова спасовска спасовски спивак спиридонов
спиридонова спиридоньев спиридоньева спиров спирова спировска спировски сплюх сплюха спотикач ставецкии
ставрев ставрева ставреска ставрески ставрогин ставрогина стаматоска стаматоски станишев станков
станкова станковска станковски старделов старделова стариков старикова старков старкова старобинец
стародубцев стародубцева старостенко старченко стахів стеванов стеванова стевковска стевковски стельмах
степанець степанов степанова степная степнои стефанов стефанова стефановска стефановски стефашин
стефашина стець стецьків стигаило стогниенко стогов стогова стоиков сторожук сторчак стоян стојанов
стојанова стојановска стојановски стојаноска стојаноски стојков стојкова стојковска стојковски
стојменска стојменски стојчев стојчева стратоников стратоникова стрелков стрелкова стругацкие стус
субботин субботина суворов суворова сударушкин сударушкина сулеименов сулеименова султанов султанова
сумароков сумарокова супруненко супрунов супрунова суров сурова суханов суханова сухилин сухилина сухов
сухова сучак сушко сысоев сысоева сычев сычева сычин сычина сідлецька сідлецькии сідляк сімашкевич сірко
сіробаба сірченко сүлеименұлы сұлтанов сұлтанова сұлтанқызы сұлтанұлы сәтбаев сәтбаева табаков табакова
табатчиков табатчикова тажибаев тажибаева таиманов таиманова такев такева таковска таковски талан
таланов таланова талевска талевски талеска талески таралингова таралов таралова таран тарасенко тарасов
тарасова тарасьев тарасьева тарасюк тарковская тарковскии тарн тарусов тарусова тархов тархова
тасбулатов тасбулатова татьозов ташенев ташенева твердохліб теличенко теліженко темелкоска темелкоски
темирбулатова темирбулатовы темкин темкина темірболат темірболатұлы тендряков тендрякова теодосиевска
теодосиевски терентьев терентьева терехов терехова терешков терешкова терещенко терещук терзиев терзиева
тесаков тесакова тесленко тесля тетерин тетерина тимофеев тимофеева тимченко тимчук тиндареи титаренко
титов титова титовых тиха тиханин тиханина тихии тихомиров тихомирова тихон тихонов тихонова тичина ткач
ткаченко тованичев тованичева товстоліс товстуха тодоров тодорова тодоровска тодоровски тозија токар
токарев токарева токарь токов толевска толевски толстая толстои толстых томовска томовски топков топчиев
топчиева топчииски торлопов торлопова тофоска тофоски точева-клопова точко тошев тошева тошевска
тошевски трајковска трајковски тренеска тренески тренчевска тренчевски третьяков третьякова третяк
трефилов трефилова трефильев трефильева тригуб трифонов трифонова трифуновска трифуновски тропин тропина
трофимов трофимова троцкии троян тројачанец трпеновска трпеновски трублаєвська трублаєвськии трудолюбов
трудолюбова труфанов труфанова трясило трясун тумангелов тургенев тургенева туркало туркул туров турова
туровская туровскии турсунов турсунова тутурилов тухчиев тучков тучкова тушевска тушевски тъпчилещов
тынянов тынянова тюльпанов тюльпанова тюрякулов тюрякулова тютчев тютчева тягнибок тұрсынов тұрсынова
тұяқов тұяқова тәжібаев тәжібаева төреқұлов төреқұлова уваров уварова углев углева угриновска угриновски
удалов удалова удальцов удальцова удачин удачина удовенко удовиченко удодов удодова узунов узунова
узуновска узуновски улицкии ульянов ульянова уманець ундасынов ундасынова унич упатов упатова уразаев
уразаева уразов уразова урдин усенов усенова усик усич успенская успенскии устенко устинов устинова
устьянов устьянова утесов утесова утешев утешева уткин уткина фавстов фавстова фадеев фадеева фалалеев
фалалеева фандеев фандеева фаренюк фартушняк фастенко фатеев фатеева фатьянов фатьянова федин федина
федоришин федоришина федоров федорова федосеев федосеева федосов федосова федосьев федосьева федотов
федотова федотьев федотьева федулеев федулеева федулин федулина федулов федулова феклисов феклисова
фенев фенева фенеров феоктистов феоктистова феонин феонина феофанов феофанова феофилактов феофилактова
феофилов феофилова фесенко фетисов фетисова фефилов фефилова филаретов филаретова филатов филатова
филатьев филатьева филахтов филахтова филимонихин филимонихина филимонов филимонова филипов филипова
филиповска филиповски филиппов филиппова филиппьев филиппьева филипьев филипьева филков филкова филонов
филонова философов философова фионин фионина фирсов фирсова фирфов фирфова флегонтов флегонтова
флегонтьев флегонтьева фокин фокина фоменко фомин фомина фомичев фомичева фонвизин фонвизина фортунатов
фортунатова фотев фотева фотеев фотеева фотиев фотиева фотьев фотьева фофанов фофанова фраерманн фраи
франко франчук фролов фролова фурман фурманов фурманова фурс фурсов фурсова фурцев фурцева філіпенко
хадеев хадеева хаецкии хазанов хазанова хазин хазина хакимов хакимова харитонов харитонова харламов
харламова харлампиев харлампиева хармс харченко хаустов хаустова хаџиманов хаџиманова хаџиниколов
хаџиниколова хвърчилков хемлин хемлина херасков хераскова хитрово хлестаков хлестакова хлопонин
хлопонина хлумов хлумова хмара ходасевич хоменко хомик хорішко хохлов хохлова хрисогонов хрисогонова
христенко христич христов христова христовска христовски христофоров христофорова худобʼяк худяк цанев
цанева царенко цветанков цветанкова цветановска цветановски цветков цветкова цветковска цветковски цеков
цекова цековска цековски ценев ценева цепов цепова цибуленко цимбал цимбалюк цимбалістии цицков цоцов
црвенковска црвенковски црвенов црвенова цушко цыганов цыганова цыпкин цыпкина цюпа цюцюра цісик чабан
чаика чакар чакмаков чакмакова чала чаленко чалии чаловска чаловски чанлиева чапаровска чапаровски
чаплин чаплина чаплыгин чаплыгина чарниш чарская чарскии чарушников чарушникова чаушев чаушева чашуле
чванов чванова чебышев чевревска чевревски чекалюк чекмаев чекмаева чемерска чемерски чемков чемкова
червоненко червоніи чередник черепанов черепанова черепенников черепенникова черкашин черкашина чернев
чернева черненко чернов чернова черноусов черноусова чернышев чернышева чернышевская чернышевскии
чертанов чертанова черчесов черчесова черінько четрафилски чехов чехова чејковска чејковски чивилихин
чивилихина чиж чижов чижова чиков чикова чипан чипчиков чипчикова чирков чиркова чистов чистова
чичваркин чичваркина чміль чокин чокина чокревска чокревски чорновіл чубаи чудаков чудакова чудинов
чудинова чуико чуков чуковская чуковскии чукчуков чулаки чулев чулева чумак чумаков чумакова чумаченко
чундев чундева чупетловска чупона чуприна чуприянов чуприянова чурилов чурилова чуров чурова чутурков
чучков чучкова чушкаров чушкарова шабалов шабалова шабліи шаимерденов шаимерденова шакенов шакенова
шакири шакиров шакирова шаламов шаламова шаликов шаликова шалыганов шалыганова шамбаров шамбарова шамраи
шамрило шаповал шапошников шапошникова шарапов шарапова шаргунов шаргунова шаревска шаревски шарипов
шаров шарова шатыренок шахмагонов шахмагонова шахраи шашков шашкова шаяхметов шаяхметова шваика шварц
швачка швачко шведченко шевкун шевцов шевцова шевченко шелест шемякин шемякина шепилов шепилова шеремет
шеремета шерстобитов шерстобитова шестак шестаков шестакова шестинская шестинскии шестков шесткова
шеянов шеянова шило шилов шилова шиндареи шинкаренко ширилов ширилова ширяев ширяева шишкин шишкина
шишков шишкова шиян шијак шијаков шијакова шијаковска шијаковски шкараба шкембова шмелев шмелева шморгун
шовкопляс шолохов шолохова шопов шопова шоптрајанов шоптрајанова шпанов шпанова штепа штерјоска
штерјоски штокало шубин шубина шудрик шукшин шукшина шулинчевска шулинчевски шумило шупик шуртаков
шуртакова шутко шутько шухевич шұуқоп шәрипова щеглов щеглова щекин щекина щекочихин щекочихина
щелконогов щелконогова щепа щепило щепкин щепкина щербак щербаков щербакова щербань щербин щербина
щириця щорс щукин щукина щърбов эисмонт эмин эмина эренбург юдин юдина юдов юдова юзефович юппи юрганчев
юровских юрская юрскии юрченко юрчишин юрчишина юрчук юсупов юсупова юхименко юхно юхновская юхновскии
ющенко ющик ющук яворская яворскии яворівська яворівськии ягужинская ягужинскии ядов ядова язов язова
якименко якимов якимова якимчук яков яковенко яковлев яковлева якушев якушева ялова яловии ялюк яназов
янин янина янковская янковскии янов янова янюк ярема яременко яремко яремків яремчук ярин ярина яркова
ярмак ярок ярош яськов яськова яхин яхина яценко яценюк яцишин яцишина яцьків ященко ящук євдокименко
євенко євпак євтушенко євтушок ємельяненко ємець єременко єресько єрмак єрмоленко єрошенко єрченко
єрьоменко єсипенко єфименко єщенко іваненко іваничук іванишин іванишина іванців іванченко іванів івасюк
іващенко іжак іжакевич ільченко ільєнко ірванець ісаєвич ісаєнко іщак іщенко јакимовска јакимовски
јаконов јаконова јанев јанева јаневска јаневски јанчевска јанчевски јачев јачева јованов јованова
јовановска јовановски јовчев јовчева јовчевска јовчевски јорданов јорданова јордановска јордановски
јосифовска јосифовски јосифоска јосифоски јуруков јурукова јурукоска јурукоски љутков љуткова џамбаз
џамбазов џамбазова џаџев џаџева џеков џекова џинлеска џинлески џорлев џорлева џувалековска џувалековски
џунов џунова ґалаґан ґерета ґереґа ґерус ґжицька ґжицькии ґоляш ғабдуллин ғабдуллина ғалиақпаров
ғалиақпарова қабаева қалиев қалиева қамалов қамалова қасымов қасымова қонаев қонаева қосанов қосанова
құрманова құрманғалиев құрманғалиева құррманов құсаиынов құсаиынова әбішев әбішева әлиев әлиева
әлімжанов әлімжанова אבו אבוטבול אביב אביטבול אביטל אביטן אבני אבראהים אברגל אברהם אברהמי אברמוב
אברמוביץ אגבאריה אדלר אדרי אהרון אהרוני אהרן אוזן אוחיון אוחנה אופיר אור אורן אזברגה אזולאי אחמד אטיאס
אטרש איבגי איוב אילוז איסקוב איפרגן אל אלבז אלון אלוני אלוש אלטורי אליאס אליהו אלימלך אלמוג אלמלח
אלנבארי אלסייד אלפסי אלקובי אלקיים אלקרינאוי אמארה אמיר אמסלם אמר אנגל אסדי אסולין אסעד אסרף אפשטיין
ארביב ארז ארליך אשכנזי אשר בדארנה בדיר בדר בדראן בוזגלו בוחבוט בוסקילה ביטון בכר בלום בן בנימין בסול
בצלאל בקר בר בראון ברגר ברדה ברוך ברזילי ברכה ברמן ברנס ברנשטיין ברק ברקוביץ בשארה בשיר ג'בארין גאבר
גאנם גבאי גבארה גבע גדיר גואטה גוטליב גוטמן גולאני גולדברג גולדמן גולדנברג גולדשטיין גולן גור גורדון
גורן גיל גל גליק גלעד גמליאל גנאים גרבאן גרוס גרוסמן גרין גרינברג דאוד דביר דבש דגן דדון דהאן דהן דהרי
דוד דוידוב דויטש דורון דיאב דיין דמרי דניאל דנינו דקל דראושה דרור דרורי דרעי הדר הופמן הורביץ הורוביץ
היג'א הייב הירש הלוי הלל הראל הרוש הררי הרשקוביץ וולף ווקנין וייס וינברג וינר ויס ויסמן ויצמן וקנין ותד
זגורי זהבי זהר זוהר זועבי זידאן זיו זילברמן זינגר זכריה זמיר ח'ורי ח'טיב ח'לאילה ח'ליל חאג חביב חביבאללה
חג'אזי חדאד חדד חוג'יראת חוסין חורי חזן חטיב חי חיון חיים חיימוב חלבי חלפון חמדאן חמו חמוד חן חסון חסן
טאהא טוב טוויל טויטו טולדנו טייב טיר טל יאסין יהודה יונה יונס יוסופוב יוסף יחזקאל יחיא ימין יעקב יעקבי
יעקובוב יעקובוביץ יעקובי יפה יפרח יפת יצחק יצחקי ירושלמי ישראל ישראלי כהן כהנא כחלון כספי כף כץ כרמי לב
לביא להב לוגסי לוי לוין לולו ליבוביץ ליברמן ליל ליפשיץ לנדאו לרנר מאור מאיר מדר מוזס מויאל מוך מוסא
מוסקוביץ מועלם מור מוראד מושקוביץ מזור מזרחי מחאג'נה מחאמיד מחמוד מטר מיכאלי מילר מימון מכלוף מלול מלכה
מלמד ממן מנדל מנחם מנסור מנצור מנשה מסארוה מסארווה מסיקה מסרי מרגלית מרדכי מרום מרעי מרציאנו מרקוביץ משה
משולם משיח נאור נאסר נבון נגר נוימן נחום נחמיאס נחמני ניסן ניר נסאר נסים נעים נתן נתשה סאלח סאלם סבאג
סבג סבח סבן סגל סואעד סויסה סולומון סופר סימון סימן סיני סלאמה סלומון סלימאן סלמאן סלע סנינה סעד סעדה
סעדי סעיד ספיר סרוסי סרור סרחאן סרסור עאזם עאמר עאסלה עבאס עבאסי עבד עבדאללה עבוד עדוי עואד עואודה עובד
עובדיה עודה עווד עוז עוזרי עומר עזאם עזר עזרא עזרן עטיה עיסא עלי עליאן עמאש עמי עמירה עמית עמר עמרם עראר
עתאמנה פאר פדידה פוגל פולק פוקס פורמן פורת פז פחימה פינטו פינקלשטיין פישמן פישר פלג פלד פלדמן פנחס פרי
פריד פרידמן פרנקל פרץ פרקש צברי צדוק צור צמח צרפתי קאדר קאופמן קאסם קדוש קוגן קורן קינן קליין קמחי קפלן
קרמר קרן ראובן ראס רביבו רבינוביץ רגב רובין רובינשטיין רוזן רוזנברג רוזנטל רוזנפלד רוט רוטמן רוטנברג רון
רונן רז רזניק רחמים ריא ריאן רמילה רפאל שאהין שאול שביט שבת שבתאי שגב שגיא שדה שוויקי שוורץ שולמן שוקרון
שור שורץ שושן שחאדה שחר שטיין שטיינברג שטרית שטרן שי שיבלי שיטרית שכטר שלבי שלו שלום שלמה שם שמואל
שמואלי שמיר שמעון שמעוני שמש שני שניידר שפירא שפר שקד שרביט שרון שריקי שרעבי שרף ששון תורג'מן תורגמן
תמיר ابا ابراهيمي ابو ابوطالبی احمد احمدی اخلف ارناووط ازحيمان استيتية اسد اسطمبولي اسماعيل اسنينة اشتری
اشجع اشرفی اصبح اعراب افغاني اكلب ال الاحمر الادغم الازد الاسمر الاشراف الاغباري الالجاوي الامام
الانصاري الاوس الايوبي البامية البخاري البديري البرغوثي البشيتي البغدادي البقوم البيسار البيطار الترجمان
التركمان الترهي التميمي التوتنجي الجابر الجاعوني الجبشة الجعليين الجفالي الجنيدي الحاج الحارث الحجار
الحجر الحداء الحسيني الحكم الحكير الحلاق الحلواني الحنبلي الحواش الحويطات الخازن الخالدي الخرافي الخزرج
الخطيب الخلفاوي الخماش الخياط الخيل الداودي الدباغ الدجاني الدسوقي الدقاق الدليم الدواسر الديسي الديل
الدين الراشد الراويون الرباب الرباطاب الزرقان الزماميري الزيتاوي الزيدانية الساحلي السادة السروري السعود
السكاكيني السمان السهول السيفي الشامي الشاويش الشايع الشايقية الشحوح الشرفاء الشعباني الشهابي الشيخ
الصالح الصالحي الطحان الظفير العارف العجلان العجمان العريج العسكري العسلي العشيرة العفيفي العقيدات
العقيل العلمي العليان العوازم العوالق الغوانمة الفتياني القاعي القباني القرجولي القزاز القضماني القطب
القعقور القلموني القواسم القيس الكالوتي الكبابيش الكثيري الكلغاصي الكناني الكواهلة اللطيف الله الماني
المتولي المرازيق المشاولة المظفر المع المغاولة المغربي المفتي المملوك المنتفق المهرة المهنا المهيدب
الموركة الموسوس الموقت النجار النشاشيبي النعنيش النقيب النمر النمري الهدمي الهنوء الوعري الوندی
اليوزباشي امية اميوني انمار اهرام اولاد اياد اکبر ایروانی بارق باشا باهلة باي بتروني بجيلة بحري بحمدوني
بختي بخوش بدر بدرية بديرية بركان بركاني بعلبكي بغدادي بقشان بكر بكيل بلبشير بلحاج بلخير بلخيري بلعربي
بلعيد بلعيدي بلغازي بلقادي بلقاسم بلقاسمي بلقرن بلي بن بنو بني بهرامی بهمنی بو بوبكر بوتالب بوجمعة
بوخاتم بوخاري بوخلفة بودراع بوزيان بوزيد بوزيدي بوسعيد بوشارب بوشامة بوعزيز بوعلام بوعلي بومدين بومعزة
بوناب بيات بيرقدار بيروتي تابت تحسینی ترابين ترکاشوند تغلب تميم تنزیلی تنوخ تهرانی تواتي تومي ثقيف جار
جبار جبيلي جديس جذام جرار جرهم جزار جزيني جعفر جلال جلالی جلولي جلیلی جماز جماعة جنتی جهانی جهينة جودة
جودي حاشد حب حجار حجازي حرب حریریان حسنی حسين حمامي حمير حميضة حمیدی حنبولي حنيفة حوالة حوسة خالد خثعم
خزاعة خسروجردی خضير خندف خوري خولان دادفر داود داوود داوودي دایی دحمان دحماني دراجـي دربال دركاوي درويش
دغمش دلاشة دوبلال دياف ديب ديف ذي رابحي راجح ربانی ربيعة رحال رحماني رحمون رحموني رزيق رستمی رسته رسولی
رشدي رشيد رصاص رضا رفيع رفیعی رمان رمضاني روحانی رودگر زاده زارع زارعی زاوي زايدي زبيد زحلاوي زحيكة
زروال زروقي زلاطيمو زمانی زنجانی زهران زواوي زيان زياني زيتوني زيد زيدان ساسي سالم سالمي سبيع سرخوشیان
سرندح سعد سعدي سعود سعودي سعيد سعيداني سعيدي سعیدی سغیری سلامي سلطان سلطاني سلطانی سليم سليمان سليماني
سماوات سمسار سموم سهلي سوداني سوميرة سياح شادروان شاهين شاهی شاوي شايب شاکری شبیری شتية شربتلي شرف شرقي
شريف شريفي شعبان شعبة شعيباني شقدم شلبك شمر شمران شمشیری شهر شهران شويفاتي شيبان شيبة شيخ صارمی صالح
صالحي صحراوي صخر صديقي صعصعة صفوان صليبا صنایعی صيام صيداني صيداوي صیادی ضابطی ضبيعة ضرغامی ضمرة طالب
طالبي طايبي طحراوي طرابلسي طزيز طسم طقش طلوعی طه طهري طوطح طوقان طويل طيء ظافر ظفری عافية عامر عاملة
عايض عباسی عبد عبدالعلی عبدالمالکی عبده عبس عبيد عتيبة عثماني عجرمة عجل عدوان عدي عذرة عرموني عزیزی عسير
عضل عطفة عطية عقیلی عكاوي علي عليان علی علیجانی عمار عمارة عمرو عنز عنزة عنس عواض عودة عويضة عيد عيسى
عيلان غامد غطفان غليون غنيم غوشة فارس فراس فراهيد فرجی فرحات فصيل فطاير فلاح فهم فيلالي قاسم قاسمي قاسي
قاضی قبايلي قبيلة قحطان قدور قدوري قرادة قرش قرفي قريش قريشي قصير قضاعة قطينة قليبو قمر قندوز قويدري قيس
كانو كسواني كعب كلب كمال كنانة كندة كنز كهلان لادن لافي لام لاهوتی لاچینی لحمر لخضر لخم لعربي لعريبي
لعمري لوسيف لونيس ليث ماحي ماعوش مالك مالكي مباركي متني مجتبوی مجتهدی محجوب محمد محمدي محمدی محمودي
مختاري مخلوف مخلوفي مداح مداني مداهد مدين مذحج مرابط مراح مراد مرازيق مرزوق مرزوقي مرسلي مرمش مزرعاني
مزيان مزياني مزينة مسعودي مشري مشعشع مصباح مصطفاوي مضر مطير معتوق معروف معزوز معزوزي معقل معيض معین
مفتاح مقدم مقران مقراني مقطة ملکیان مناة منصوری مهدي مهدیان مهنا مهيار موحد موساوي موسوی موسى مولاي
ميرفاب ميلودي ميموني ميهوبي میردامادی ناصر نامور نايلي نجار نجم نجيب نسيبة نصري نعمتی نهد نوار نوبختی
نور نوروزی نوري نوری نوي نیلوفری هاجر هاشم هاشمي هاشمی هدایت هذيل هلال همدان همدانی هندية هنری هني هواري
هوازن هوشیار هومن وايل وثاق ولاشجردی وهبة ياس يافع يحبوي يحيى يشكر يعلى يمينة يوسف يوسفي پارسا پور پویان
چنگیزی کابلی کرمانی کریمی کمالی گلپایگانی یزدی
""".split()
)
