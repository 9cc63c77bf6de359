# SPDX-License-Identifier: AGPL-3.0-or-later
"""Surnames. Folded. From Faker (MIT) and the US Census Bureau's 1990 lists (public domain)."""

WORDS = frozenset(
    """
aaaqil aabid aadam aadil aages aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz
aaron aarts aas aasa aasen aasif aasim aasmae aatiq aavik aazim aba abaan ababei abad abada abadie
abarca abascal abatantuono abate abba abbad abbadh abbagnale abbas abbasli abbasov abbasova abbassi
abbaszadə abbate abbes abbey abbosov abbott abdalla abdallah abdelaziz abdellaoui abdelli abdi abdiaziz
abdifatah abdikadir abdille abdinoor abdirahman abdo abdou abdow abduazizov abduboriyov abdulhamidov
abdulla abdullah abdullahi abdullaoglu abdullayeva abdullazadə abdullohov abdumalikov abdurahmonov abe
abed abel abele abell abella abellan abels abercrombie aberg aberhart abernathy abernethy abeyta abicic
abid abiola able ables abner abney abola abolina abolins abols aboraa abou abouda aboukir abrafi abraham
abrahamova abrahams abrahamsen abrahamson abrahamsson abram abramczuk abramov abramovic abrams abramson
abrassart abrego abreu abril abron abrorov absher abshire abston abubakar abubakrov abuga aburto abwao
accardo acedo acerbi acero acevedo aceves achaorainn acharya achberger achbergerova acheampong acheson
achieng achison achleitner achola achour achouri achtelik acker ackerl ackerman ackermann ackerson
ackley acklin acord acosta acree acton acuff acuna adadia adair adalbergs adalberts adalbjorns
adalborgars adalgeirs adalmunds adalrads adalsteinns adam adamaszek adamczyk adame adamec adamecova
adames adamiuk adamo adamova adamow adams adamski adamson adamu adan adasme adcock adcox adda addington
addis addison addy adebisi adegbite adegoke adekunle adelaar adelakun adeleke adelman adels adelson
adelusi ademiluyi aden ader aderholt aderibigbe aderogba adesiyan adetokunbo adeyemi adeyemo adhaimh
adhastair adhiambo adiels adinolfi adisa adkins adkinson adkison adkisson adler adolfs adolfsson adolph
adoma adomah adomako adongo adorno adow adriaansen adriaensdr adriaense adriaensen adriaenssens adrian
adrians adriansyah adriels adrovic adryaens adu adusei adutwum adutwumwaa adwubi adzijevic aebi aeby
aedo aegirs aeije aelftrud aerts aertsz aesirs aevarrs aevars afanasjev afirifa afoakwa afolabi afolayan
afonja afrakomaa afruzova agan agaoglu agarwal agate agayeva agazzi agee aggarwal aghas agnars agnesi
agnew agnis agostinelli agostini agosto agovic agrawal agren aguado aguayo agudelo agudo aguero aguiar
aguila aguilar aguilera aguilo aguirre agullo agurto agusti agustin agustina agusts agyapomaa agyapong
agyare agyei agyeiwaa agyemang ahearn ahearne ahern aherne ahlberg ahlers ahlgren ahlin ahlqvist
ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed ahn ahner aho ahokas ahola ahonen ahortor ahrens ahuja
ahumada aichholzer aichinger aidicin aiello aigner aiken aikens ailin ailpin aindriais aindriu ainmneach
ainsboro ainsworth airaksinen airchinnigh airligh airmeas airt aissani aissaoui aitigin aitken ajao
ajayi ajello ajewole akar akbar akbarov akca akcay akdeniz ake akelis akello aker akerlund akerman akers
akesson akgunduz akhtar akin akinrinola akins akinwale akinyi akis akmacic akmalov akoaa akobirov akoth
akoto akowua akridge aksu akumu akyaa akyeamfuɔ akyeampomaa akyeampong akyena akyerε akyerεko akɔmaa
alabi alam alameda alamo alanen alanis alaniz alanko alarcon alas alastair alastroim alatalo alatorre
alba alban albanese albano albarado albarran albaugh albee alber alberdi albero alberola albers albert
albertini alberto alberts albertson albin albino alboni albornoz albrecht albright albritton albro albu
albuquerque alcala alcalde alcantar alcantara alcaraz alcazar alcolea alcorn aldaco aldana aldars alday
alden alder alderete alderman alderson aldobrandi aldrich aldridge alegre alegria alejandro alejo aleksa
aleksander aleksandrov aleksandrzak alekseev aleksiejuk aleman alemannie alemany alemdar alenburg
aleshire alessi alex alexander alexanders alexandersson alexandre alexis alexius alexs alfano alfaro
alfars alfgeirs alfgrims alfieri alfons alfonsi alfonso alford alfred alfreds alfredsson alfs alfthors
alger ali aliaga alicea aliff alighieri alinurov alio alis aliyev aliyeva alkire alkovic alksne alksnis
allain allaire allal allali allan allans allard allas allbritton alldredge allee alleman allemanie allen
allende allender allendes aller allerby alley alleyne allgood allie allik allis allison allman
allmhurain allmon alloway allred allsop allums alm almagia almagro almaguer almansa almanza almanzar
almaraz almars almazan almeida almendarez almgren almodovar almon almonacid almond almonte almqvist
aloba aloisio alonso alonzi alonzo aloo alpaidis alpert alreks alsina alsop alston alsup alt altamirano
altenwerth alter altera althoff altieri altizer altman altmann altom alton aluoch alva alvarado alvardo
alvarenga alvares alvarez alvaro alvars alve alvear alverez alverson alves alvey alvins alvis alvord
alzate alzinova amado amador amahle amaldi amalrada aman amann amanovic amanowicz amara amaral amari
amaro amat amato amaya ambani amble ambler ambrasas ambriz ambrose ambrozewicz ambrozic ambrozik
amburgey amedee amen amendola ament amerson ames ameur amey amezcua amezquita amhalghaidh amhlaigh
amhlaoigh amhlaoimh amick amico amidon amidzic amigo amin amina aminova amirayeva amirov amirs ammaniti
ammann ammari ammerman ammon ammons amo amoa amoako amoakowaa amoanimaa amoasi amoit amon amondi amor
amore amores amorim amoros amoroso amos ampadu ampofo ampofowaa ampoma amponsa amponsah ampuero amrane
amrani amrein amri amrouche amstel amundis amundsen amundson amy an anabadha anand anarqizi anastasi
anaya ancheta anchondo anciaux anda anderberg anderl anders andersen anderson andersson anderton andes
andile andino andorful andra andrade andras andrasek andrasik andrasikova andrasova andre andrearczyk
andreas andreasen andreasik andreassen andreasson andreev andrejczuk andren andreotti andreozzi andres
andresen andress andreu andrew andrews andriani andries andrijasevic andrijevic andris andrukiewicz
andrus andruszko andrys andryszczyk andrzejewski andrzejuk andujar andziak anekvorakul anele anes
anfinns angantyrs angarita ange angel angeles angeli angell angelo angerer anggraini anggriawan
angiolello angis anglada angle anglin anguiano anguillara anguissola anguita angulo angus angwenyi
anichini anicic anima aniola anisayeva anissimov anjos ankiewicz ankney ankra ankunding anna annarrs
annars annas anne annels annes annis annraoi annsboro annunziata annus anokye anraoi ansa ansboro ansell
anselmo ansems ansley ansomaa ansomah anson ansorova antal antalova antelami anthony anthonys antic
antikainen antoine antolkovic anton antonacci antonczak antone antonelli antonello antonetti antonic
antonini antonio antonioni antonius antonov antons antonsen antonsson antonucci antony antoszczyk
anttila anttonen antunes antunez antwi antwiwaa anusaigh anvarov anwar anyango anyanwu anyona anzalone
aodha aodhain aodhchain aodhchaoin aodhgain aogain aoidh aoko aonghais aonghuis aonghusa apablaza
apanowicz aparecida aparicio apel apine apinis apiyo apodaca apondi aponte aporti apostel appel appell
appelman apperson appia appiah apple appleby applegate appleton applewhite applin appling apsite apsitis
apte aquilar aquino aquirre arab aracena aragao aragon aragones araiza arakaki arambula aramburu arana
arancibia aranda araneda arango aranguiz arans araszkiewicz araujo aravena araya arazli arbjarts
arbjorns arbogast arboleda arbour arbuckle arce arceneaux arceo archambault archer archey archibald
archie archuleta arciniega arco arcos arcuri ard ardelean arden ardianto ardila ardis ardito ardoin
arelius arellano arena arenas arend arendarczyk arends arendt arens arent arents ares arevalo argan
argeirs argentero argenti argento argils argo arguelles arguello argueta argurio arias ariasso aribi
ariels ariens arifcanov arilius arinbjorns arino ariosto aris arispe arius ariza arjona arkel arledge
arline armand armani armanns armas armata armatys armbruster armellini armendariz armengol armenta
armentrout armer armes armijo armistead armitage armour arms armstead armstrong arnaiz arnal arnalds
arnars arnau arnaud arnbergs arnbjorns arndors arndt arnes arnesen arneson arnett arnette arney arnfinns
arnfreyrs arngeirs arngils arngrims arnis arnkells arnlaugs arnleifs arnljots arnmods arnmunds arno
arnodds arnold arnolds arnone arnors arnott arnould arnsberg arnsteinns arnthors arnulfs arnvids aro
aroca arocho aron arons aronson aronsson arora aros arp arranz arredondo arregui arreola arriaga
arriagada arribas arrieta arrington arriola arro arrowood arroyo arruda arsaells arsenault arslan arsoy
arta artain arteaga arter arterburn arths arthur arthurs artigas artis artman artner artrip arts artuir
arturs artz aru arula arvidsson arvin arvizu arwood arya aryan aryani arzola arzulu as asadov asaels
asamoa asamoah asante asantewaa asare asay asberg asbergs asberry asbjorns asbury ascencio aschauer
aschman asencio asenjo asensio asenso asgauts asgeirs asgils asgrims ash ashbaugh ashbrook ashburn ashby
ashcraft ashcroft ashe asher ashford ashley ashlock ashman ashmore ashton ashworth asiama asiedu
asieduwaa asikainen asilayeva asilbekov asis askells askew askins asks aslaks aslan aslanova aslaugs
aslund asmanova asmars asmiraeva asmundo asmunds asolfs asp aspars asplund asprucci asrods assche
asselin assem assuncao astbjorns asten astete astgeirs asthors astmars astmunds aston astorga astrads
astriks astrom astthors astudillo astuti astvalds astvars astvins asuncion asvalds asvards ata ataa
atakisioglu atchison atchley atencio atha atherton athey athman atieno atienza atkin atkins atkinson
atlas atlis atnip attaway attebery atterberry attia atwal atwater atwell atwood atzler au aube aubert
aubin aubrey aubry aubuchon auch auclair aucoin audbergs audberts audbjorns audet audette audgeirs
audkells audmunds audolfs audunns auduns auer auerbach aufderhar auger august auguste augustin augustine
augustsson augustus augustynek auinger auld aulenti ault aultman auma auman aumann aun aune aunina
aunins aurand auraq aurora aus aust austars austermuhle austin austmanns austmars austria austris auten
authement autio autrey autry auvinen auwera auzina auzins avallone avalos avant avelar avendano avent
avera averett averill avery avey avila aviles avilla avina avis avitia avogadro avoirt avotina avotins
awad awadh awadil awamil awani awinja awino awj awmar awodiran awolowo awuah awuor axels axelsson axford
axtell axundlu axundov axundova axundzadə ayaan ayad ayadi ayala ayamin ayanda ayandokun aybar aycock
ayer ayers ayieko ayize aylinova ayllon aylward ayon ayoola ayotte ayres ayubov ayuma ayuso ayyubi azar
azban azcona azevedo aziz azizi azizov azizova aznar azocar azorin azure azzouz baa baafi baah baalen
baaqir baaree baashir baasim baasit baawia babanli babar babati babato babayeva babb babbitt babbo
babcock babel baber babey babic babij babin babineaux babiuch babjak babjakova babka babol babtunde babu
baca bacaeir bacaer bacak baccus bach bacha bachand bachanek bacher bachinger bachler bachman bachmann
bacia bacic bacik back backer backes backlund backman backstrom backus bacon bacosi baczkiewicz badal
badami badan bade badel baden bader badger badgett badia badilla badillo badoer badoglio badr badu baele
baelen baena baer baere baerings baerons baert baeten baetens baets baeyens baez baeza bagby baggett
baggio baghdadi bagirov bagirova bagley baglioni bagwell bah bahamonde bahamondes baharia baharli bahati
bahe bahena bahl bahloul bahna bahno bahnova bahon bahr bahri bahringer baidh baier bail bailes bailey
bailis baillargeon baillie bailly baily bain bainbridge baines bains bair baird bairead baisceir baisden
baity baize bajaj bajak bajamonti bajan bajardi bajc bajko bajwa bak baka bakalarczyk bakare bakari
baker bakhouche bakhti bakiera bakiewicz bakixanov bakke bakken bakker bakos baksa bakshi bakun bal bala
balaguer balakrishnan balan balas balasubramanian balatinac balawender balay balaz balazova balazs
balazy balbi balbo balcewicz balch balcom baldauf balderas balderrama baldick baldridge balds baldvins
baldwin baldwins baldys bale baleegh balentine bales balfour bali balic balik balincic balint balistreri
baljak balk balke ball balla ballance ballard ballenger ballentine ballester ballesteros ballew
ballinger ballou balls balmat balmer balode balodis balog balogh balogun balotelli balsamo balser
baltasars baltazar baltimore baltins baltz balzer bambad bambis bamidele bamiloye ban bana banach
banachowicz banain banak banas banasova bancerz bancroft banda bandello bandeville bandi bandy bandyk
bane banek banerjee banes baney banfield bang bangert bangs banh banicevic banik banister bank banker
bankhead banko banks bankston bann bannain banner banning bannister bannon bano banos banova banovac
bansal banta banton bantwini banuelos banville bany banys banzer baoigheallain baoighill baoill bappa
baptist baptista baptiste baquero bar barac baracca barad barahona barajas baraka baral baran baranka
barankiewicz barankova baranov baranova baranowicz baranowski baranski barasa baratta baraza barb barba
barbara barbarigo barbe barbeau barbee barber barbera barberini barbero barbey barbic barbier barbieri
barbieux barbir barbora barbosa barbour barboza barbu barcaccia barcella barcelo barcena barcenas barcia
barclay barco barcomb barcus barcz barczuk bard barden bardin bardis bards bardsley bardwell bare
barefield barefoot barej bareja barela barents barer barese baresi baresic barfield barga bargas barge
barger bargetze barham barhorst baria baric baricevic baril barillaro barillon barisic bark barker
barkholz barkley barkovic barks barksdale barlett barley barlog barlow barman barna barnaba barnard
barner barnes barnett barnette barneville barney barnhart barnhill barns barnum barnwell baro baroffio
baroid barok barokova baron barone barongo barozzi barr barra barracco barragan barral barranco barraq
barras barraza barre barreda barreiro barrena barrentine barrera barreras barreto barrett barrette
barria barrick barrie barrientes barrientez barrientos barrier barriga barringer barrington barrio
barrios barris barrnette barron barros barroso barrow barrows barry barsanti barstow barszczak bart
barta barteczko bartee bartel bartela bartell bartels bartelt barter barth barthel barthelemy
bartholomew bartkowicz bartl bartlett bartley bartling bartlomiejczyk bartman barto bartocha bartoletti
bartoli bartolome barton bartos bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic
bartovicova bartsch bartus bartz barun barusic barwick bary barzini bas basa basaam basadonna basaj
basak basaldua bascom bascunan baseer bash bashaar bashaarat basham bashaw basheerah bashir bashirian
basic basil basile basinger basista baska baskerville baskett baskin basko baskova basler basnec
basnight baso basova basquez bass bassett bassi bassis bassler basso bast bastarache bastek baster
bastiaanse bastiaense bastian bastians bastias bastida bastidas bastien bastin basu baszak bataglia
batal batalla batchelar batchelder batchelor bate bateman bates batey bath batie batista batiste
batliner batlle batog batool bator batra batrac batres batrnek batson batt batta battaglia battelli
batten battig battista battiste battisti battle battles batton batts batty baty batz bauch baucom bauder
baudoin baudoux baudry bauduin bauer baugh baugher baughman baughn baugs baum bauman baumann baumbach
baumer baumgardner baumgart baumgarten baumgartner baur bausch baustert bautista bauwens bauza bava
bavaud bave baver bawa bawol baxley baxter bay baya bayeni bayer bayles bayless baylis bayliss baylor
bayne baynes bayo bayon bayona bayramov bays baysinger bazan baze bazela bazemore bazile bazin bazjak
bazydlo bazylewicz bazyluk bazzi beach beachain beacham beachum beadle beagain beaglaoich beagle beahan
beahm beaird beakey beal bealatun beale beall beals beam beaman beamer beamon bean beane beannuille bear
bearain beard bearden beardsley bearnain bearra beartlaigh beasley beason beasty beataigh beaton beattie
beatty beaty beauchamp beauchemin beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaujean
beaulieu beaumont beaupre beauregard beauvais beaver beavers bebic beccaria beccheria becerra bech becht
bechtel bechtelar bechtold beck becker beckers beckett beckford beckham beckius beckles beckley beckman
beckmann beckner beckstead beckwith becnel becraft becton bedard bedell bedford bedgood bedi bednar
bednarczyk bednarek bednarik bednarikova bednarova bednarowicz bednarski bednarz bedolla bedoya bedwell
bee beebe beech beecher beeck beeckman beeckmans beede beedle beek beekman beeks beeler beem beeman
beene beer beernaert beernink beers beery beesley beeson beets beffa beffort begay begaye beggan beggs
begin begley begonja begue beguelin beguin begum behan behl behling behm behnke behr behrendt behrens
behruzov beice beier beieren beigg beijring beil beiler beinirs beinteinns beireach beirgin beirn beirne
beissel beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekans bekbergen beker bekus
bela belaid belaidi belair beland belanger belarbi belbachir belcher belda belden bele beletic belew
belhadj belisle beliveau beljajev belk belkacem belkacemi belkadi belkheir belkhiri belknap bell bella
bellamy bellard belle bellemans beller belles belletini bellew belli bellido bellinger bellini bellino
bellis belliveau bellman bello bellocchio bellows bellucci belmans belmar belmont belmonte belosevic
belote belov belpere belser belt belton beltran beltz belz belza bembenek bembo bembry bemis ben bena
benabdellah benahmed benaicha benaissa benali benally benamar benamara benameur benaouda benard benavent
benavente benavides benavidez benbow bench benchapatranon bencheikh bencic bencomo benda bender
benedetti benedetto benedict benedikts benefiel benefield benes benesova benet benevides benfield
benford benge bengtson bengtsson benham benic benidikts benigni benites benitez benito benjamin
benjamins benmoussa benn benner bennet bennett bennette benning benninger bennington beno benoit benonis
benonys benova bensaid bensalah bensalem benslimane benson bent bentheim benthin bentley benton bents
bentz benus benuska benuskova benusova benussi benyahia benyamina benyoucef benz benziane beolain
beourgeois bequette bera berakovic beran beranek berankova beranova berard berardi berberat berchem
berchtold berdzik bereda berek berends berendse berendt berengario berenguer berens berents beres
beresford berg bergan bergant bergdahl berge bergen berger bergeron bergeson bergfinns berggren bergh
berghe berghmans berghreinns bergin bergjons bergkvist berglund bergman bergmann bergmanns bergmars
bergmunds bergnaum bergoglio bergquist bergqvist bergs bergsteinns bergsten bergstrand bergstrom
bergsveinns bergthors bergvall bergvins beringer berk berkahn berkane berkani berkel berkeley berkey
berkley berkowitz berkum berlanga berlin berlusconi berman bermejo bermingham berminghim bermudez
bernaards bernabe bernad bernal bernard bernardi bernardic bernardini bernardino bernardo bernardova
bernasconi bernat bernatek bernatowicz berndt berner bernetti berney bernhard bernhards bernhardt
bernicia bernie bernier berning bernini bernis bernodus bernolak bernolakova berns bernstein berntsen
berntsson berre berrian berrier berrios berrocal berry berryhill berryman bersani berscheid bersis berta
bertels bertelsen bertemes berthelot berthiaume bertho berthold bertilsson bertin bertoli bertolucci
bertoni bertosa bertram bertrams bertran bertrand bertsch berube berumen berus bervoets berwick berzina
berzins besancon besaw besencon beshears beska besnard bess besse besser bessette bessey bessis besson
best bester betancourt betancur bethea bethel bethune betka betlej betschart bett bettahar bettencourt
bettendorff bettin bettis betton bettoni betts betty betuels betz beuchat beuret beurret beus bevan bevc
bever beveridge beverly bevers bevilacqua bevins bevis bewley bey beyens beyer beyers bezak bezakova
bezanson bezemer bezic bezjak bhagat bhailis bhain bhaird bhaiteir bhakta bhal bhaldraithe bhalla
bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bheachain
bheannuille bheatha bhebhe bhedleni bheithigh bhejelibomvu bhembe bhengu bhensela bhiadhtaigh bhial
bhiocaire bhloscaigh bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf
bhungane bia biachain biagi biagiotti biaidh bialach bialasik bialczyk bialk bialka bialous bianchi
bianchini bianco bias biasta biataigh bibb bibbs bibi bibisorayeva bible bicak bicanic bice bicek
bicekova bichler bickel bickerstaff bickford bickham bickley bicknell bicz bidas biddle bidwell bie
bieber biedermann biegala biehl bieker biel bielas bielat bielecki bielen bielik bielikova bien bienia
bieniak bier bieri bierman biernacik bierstraten biesaga biesek biesenbos biesty bieszke biezenbos big
bigelow biggen biggers biggerstaff biggs bigham bigler bigley bignami bignardi bigot bii bijelic bijlsma
bik bikelwayo bikwayo bilaal bilbao bilbo bilbrey bilek bilekova biles bilewicz bilge bilger bilgin
bilik bilir bilka bilko bilkova bill biller billie billings billingsley billington billiot billman bills
billung billups billy bilodeau bilolov bilski bilyeu binaghi binda binder binette binford bing bingaman
bingham bingman bingula binion binkley binner binns bins bintner bintz bionain biondi biondo biorain
biorainn bir birch birchfield bird birdsall birdsell birdsong birdwell birge birgen birgirs birk
birkeland birkholz birkic birkirs birmingham birn birnbaum birnirs biro biron birt birtic birtings
birtirs birzniece birznieks bisaga bisbee bischof bischoff bise bish bishell bishop bissell bissett
bisson bissonnette biswas bite bitner bitschnau bittinger bittle bittner bivens biver bivins biwer
biwott bixby bixio bixler biyase biyela bizhan bizjak bizzell bjargars bjargmunds bjargthors bjarkans
bjarkars bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnfreds bjarnhards bjarnhedinns bjarnis
bjarnlaugs bjarnleifs bjarnolfs bjarnsteinns bjarnthors bjartmanns bjartmars bjarts bjartthors bjelis
bjolans bjolfs bjorgmunds bjorgolfs bjorgulfs bjorgvins bjork bjorklund bjorkman bjornolfs bjorns blaak
blaca black blackburn blacker blackford blackledge blackman blackmon blackmore blackshear blackshire
blackstock blackston blackstone blackwelder blackwell blackwood blade bladek blades blaengs blaers
blaevars blagaic blagg blaha blaho blahova blain blaine blair blais blaisdell blaise blake blakeley
blakely blakeman blakemore blakeney blakes blakeslee blakey blakley blakney blalock blanc blanca blanch
blanchard blanche blanchet blanchette blanco bland blanda blanding blanes blaney blank blankenship
blanks blansett blanton blas blasco blaser blasi blasik blasingame blasko blass blassingame blaszczyk
blaszyk blathmhaic blatnik blatt blau blauensteiner blauser blaut blay blaylock blazej blazejak
blazejczak blazejewicz blazejova blazek blazer blazevic blaziak blazic blazicko blazkova blazquez blea
bledsoe blees bleich bleijenberg blessing blevins blewanus blewett blick blin blioscain bliss blixt
blizzard bloch blocher block blocker blodgett bloemendaal blohm blokland blom blomberg blomgren
blomkvist blommaert blomme blomquist blomqvist blondeel blondel blondiau blonk blood bloodworth bloom
bloomberg bloomer bloomfield bloomquist blose bloss blosser blossom blot blough blouin blount blow
blowick blubaugh blue bluhm blum blumberg blume blumel blumenthal blunt bluszcz bly blythe boada boadi
boadu boaga boahen boakye boakyewaa boan board boardman boas boase boatemaa boatemaah boaten boateng
boatman boatner boatright boatwright boaz boba bobadilla bobak bobal boban bobanovic bobb bobbitt bobel
bober bobik bobko bobo bobrowicz bobryk bobula bobulova boburov bocanegra bocca boccaccio boccherini
boccioni bocelli bochnak bochnia bochud bociek bock bockman bodaicin bodart boddaugh bodden boddie boddy
bode bodek boden bodhlaeir bodhlaer bodie bodily bodin bodine bodis bodkin bodnar bodner bodoni bodson
boduch bodvars body bodych bodzak bodziony boe boechat boeck boeckx boehm boehme boelter boer boerger
boerner boers boes boese boeser boetet boettcher boezio bogaczyk bogadi bogaert bogaerts bogain bogan
bogar bogard bogart bogdal bogdan bogdanov boger boggess boggs bogis bogisich bogle bognar bogner
bogovic bogue bogumil bogus bogusiewicz boguta bohan bohanan bohannan bohannon bohanon bohdanowicz bohl
bohlander bohler bohlin bohm bohman bohn bohnbach bohnert bohon bohorquez bohr bohrer boiardo boice
boichat boillat boily bois boissonneault boisvert boitani boito boivin boix bojanic bojarczuk bojczuk
bojdo bojorquez bok boke bokenkamp boksa bolan boland bolander bolanos bolcevic bolden bolding bolds
boldt boldu bolduc bolen boler boles boley bolger bolghuidhir bolguidhir bolick bolin boling bolinger
bolivar boljkovac bolkesteijn bollen boller bolles bolliger bolling bollinger bollis bollman bolnbach
bolt bolte bolton boltz bolyard bolzmann boman bomar bombard bombieri bompiani bona bonanno bonaparte
bonar bonatti bonaventura bonaya bonbach bond bondarenko bondaruk bondra bondrova bonds bondt bondumier
bondurant bondyra bone boner bones bonet bonetti boney bonfiglio bongiorno bonham boniface bonilla bonin
bonino bonk bonneau bonnell bonner bonnet bonnett bonnette bonney bonnin bono bonolis bonomo bonsra
bonsu bont bonte bontrager bonueva bonvin bonvini booden boogaerts booher book booker bookman bookout
books boomer boon boone boonen boonpungbaramee boos boose booth boothby boothe boots booze boozer
bophela bopp bor bora borah borak borba borbely borchardt borchers borchert borczyk borde bordeaux
bordelon borden border borders bore borejko borek borekova borel boreland borelli boren borer borg
borgars borgen borges borghese borgia borgman borgstrom borgthors borgulfs borik borikova boring boris
borisova borissov borja borjesson bork borka borkholder borkiewicz borko borkova borkowicz borkowski
borks borland borman born borne borner bornstein borojevic boros borosak borovsky borovy borowski
borquez borra borrani borras borrego borrell borrelli borremans borrero borromeo borromini borroni bors
borsellino borsiere borst bortachain bortkiewicz borton bortz boru boruc borum borun boryczko borysewicz
borysiak borysiewicz borysiuk borzomi borzych borzym bos bosak bosakova bosch bosco bose bosek boshears
bosibori bosilj bosio bosire boska bosley bosman bosmans bosnak bosnakova bosnjak bosnjakovic bosque
boss bossche bosse bosserman bosshard bossi bossuyt bost bostic bostick boston bostrom bostrov bostwick
bosurgi boswell bosworth botelho botella botello botham bothwell botic botica botkin botolfs botor
botsford bott botta bottaro botteron botticelli bottigliero bottom bottoms botts bou bouabdellah bouafia
boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat boucher bouchet bouchez
bouckaert boucsein boudart boudewijns boudiaf boudjemaa boudraa boudreau boudreaux bouffard boughton
bouguerra bouhuizen bouie bouillon boukhalfa boukhari boukhatem boulanger boulay bouldin bouley boulogne
boulton boulware boumaza boumediene bounab bounds bourassa bourbeau bourdeau bourdon bourg bourgault
bourgeois bourget bourgoin bourgondie bourguignon bourke bourland bourn bourne bourquard bourque
bourquin bousquet boussaid boutaleb bouthoorn boutin bouton boutte boutwell bouvet bouvier bouwhuisen
bouziane bouzid bouzidi bova bove bovee boven bovene bovenen bovet bovy bow bowater bowden bowe bowen
bowens bower bowerman bowers bowersox bowes bowie bowker bowlby bowler bowles bowley bowlin bowling
bowman bowser bowyer box boyabenyathi boyce boyd boyden boydston boyer boyes boyett boyette boykin
boykins boylan boyland boyle boyles boynton boyse boysen bozanic bozanovic bozarth bozeman bozic
bozicevic bozickovic bozikovic braaten brabham bracamonte bracco brace bracero bracey brach bracha
brachaczek brachman brack bracke bracken brackett brackin bracun bracy bradaigh bradain bradberry
bradburn bradbury bradden braddock braddy braden bradfield bradford bradham bradic bradley bradshaw
bradt bradtke bradway bradwell brady brae braem brafford braga bragadin bragaglia bragdon bragg braggs
bragis bragt brahier brahimi brahmbhatt brahmi brainard braithwaite brajkovic brake brakus braley bralic
bramante brambilla bramble bramblett brame bramlett brammer branam branan branaola brancaccio branch
branciforte branco brand brande brandenburg brandenburger brandes brandic brandl brandner brandon brands
brandstatter brandstetter brandt brandtner brandy branham branka brankovic brann brannan brannelly
brannen brannon brannstrom branscum branson branstetter brant brantley brantner branton branum braoin
braonain brar brase brasfield brashear brashears brasher brass brassard brassell brasseur brassfield
brassil braswell bratcher brathwaite bratton braud brauer brault braun braunstein bravo brawley brawner
braxton bray brayton brazeal brazell brazelton braziel brazier brazil brcko breanain breanndain breasail
breaslain breathnach breault breaux breazeale brecht breckenridge bree breed breeden breeding breedlove
breen breese breeze bregar bregula breheny brehm brehmer breisleain breit breitenberg brejnak brekis
brekke breland bremer brenen brenna brennan brenneman brenner brent brenton bres bresciani brese bresis
breslin bresnahan bresnehan bresse bressler brestirs breton brett bretz breuer breugel breugelensis
breugelmans breukeleveen breukelveen breunig brew brewer brewington brewster brewton brey brezina
brezinova brezjan breznik briain brian brianain briand briartaigh bric briccialdi brice briceno brichard
brichese brick bricker brickey brickhouse brickner bridge bridgeforth bridgeman bridgers bridges
bridgewater bridson bridwell briede briedis briel briemer brien brier briere brievingh briggs brigham
bright brigman briley brill brim brimars brimer brimirs brimis brimmer brindle brindley brinegar brink
brinker brinkerhoff brinkley brinkman brinkmann brinson brinton briody brionain briones brisco briscoe
brisee briseno brislane brisleain brissette brisson brister bristol bristow brito britt brittain britten
brittingham britton britvec briutean brizee brizendine brjanns brlas brlek brletic broach broadbent
broaddus broadhead broadnax broadus broadwater broadway broadwell broady broberg brochu brock brockett
brockington brockman brockway brodawka brodbeck broddis brode broderick brodeur brodie brodin brodka
brodowicz brodsky brody broeck broeckx broeders broek broekhoven broeshart brogain brogan brogdon
broggini broic broin broithe brojek brokaw brolchain brolin broman bromley broncel bronder broniarek
broniek bronka bronson bronstein brook brooke brooker brookes brooking brookins brooks brookshire broom
broome broomfield brophy broquet bros broschi brose brosius brosnachain brosnan broszkiewicz brothers
brotherton brough broughan broughton brouillard broussard brousseau brouwer brouwers browarczyk browder
brower brown browne brownell brownfield browning brownlee brownlow broxton broy broyles broz brozda
brozova bru bruachain bruadair bruadar brubaker bruce bruch bruchem bruck brucker bruckner bruder brudny
bruen bruening bruggeman brugger brugman brugnaro bruhn bruic bruijn bruijne bruin bruiseal brumbaugh
brumfield brumleve brumley brummett brun bruna brundage brundidge brune bruneau bruneel brunel brunell
brunelle brunelleschi brunello bruner brunet brunette bruning brunk brunner bruno brunos brunovska
brunovsky bruns brunson brunswick brunswijk brunton brus bruscantini brush bruska brusko bruskova bruss
brust bruton bruun bruycker bruyere bruyn bruyne bruyninckx bruynzeels bruzda bryan bryant bryce bryczek
bryd bryda brygola bryja bryndza bryngeirs brynjars brynjolfs brynjulfs brynleifs brynsteinns brynthors
bryntyrs bryson bryzek brzakala brzek brzezinski brzezniak brzozowski brzykcy buachalla buadha
buadhachain buadhaigh buaile bubak bubb bubel bucanac bucar bucci buch buchalik buchan buchanan buchanon
buchberger buchegger buchel bucher buchholz buchinger buchler buchman buchner buck buckingham buckland
buckler buckles buckley bucklin buckman buckmaster buckner buckridge buckwalter bucy buczko buczma bud
budai budaqli budd budde budhlaeir budig budiman budiyanto budkiewicz budner budniak budrewicz budych
budzen budzich budzyn buehler buelens buell buendia bueno buenrostro buettner buff buffington bufford
buffum bufkin buford bugarin bugbee bugg buggs bugiel bugla bugno bugnon bugueno buhari buhl buhler
buhlmann buhr bui buick buie buijs builteir buis buisson buitleir buitrago bujard bujas bujko buk buker
bukhosini bukovec bukovska bukovsky bukowiec bukowski buksa bukvic bulak bulanda bulawa bulczak bulger
buljan bull bullard bulle bullen buller bullington bullins bullion bullis bulloch bullock bulluck bulter
bultot bulzoni bumb bumgardner bumgarner bump bumpers bumpus bunce bunch buncic bundi bundy bunger
bungic bunic bunker bunlerngsri bunlupong bunn bunnell bunschoten buntin bunting bunton bunyadzadə
buonauro buono buraid burbach burbank burbano burc burca burcardo burch burcham burchard burchardt
burchell burchett burchette burchfield burchill burciaga burcul burczak burd burdach burden burdett
burdette burdick burdine burditt bures buresova burford burg burgan burge burger burgess burgett burgher
burgin burgoon burgos burgstaller buric buris burk burkart burke burkes burkett burkey burkhalter
burkhardt burkhart burkhead burkholder burkiewicz burknis burks burleigh burleson burley burling
burlingame burlison burman burmeister burnach burnat burnell burner burnes burnett burnette burney
burnham burnley burns burnside burr burrell burress burri burrill burris burriss burrough burroughs
burrow burrows burrus burruss burse bursic burson burt burtch burton burtscher burwell bury burza
burzawa burzec bus busby buscetta busch buscher buse buser busey bush bushey bushman bushnell bushong
busick busienei buskirk busko busljeta busoni busquets buss bussard busse bussell bussey bussiere
bustamante buster bustillos bustos buszka buszkiewicz buszko buszta butala butcher buteau butera
buterbaugh butkovic butkus butler butrym butselaar butt butte butterfield butters butterworth buttimer
buttimore button buttram butts butz buuren buxton buyse buysse buytelaar buza buzard buzbee buzov
buzzard buzzell bwire byard byars byas bybee bye byer byerly byers byington byler bylina bylund bynum
byra byram byrd byrge byrne byrnes byron byrum bystrek bystrom bystron bytner byzdra bzdega bzdziuch
bzymek bəsiroglu caba cabala caballero caban cabana cabanas cabanillas cabbarli cabe cabell cabello
cabeza cabezas cabhail cabibbo cable cabo caboto cabraigh cabral cabrales cabrera cabrero cabrini
caccianemico caccioppoli caceres cacho cacko cadain caddell cadden caddow cade cadefau cadena cadenas
cader cadet cadhain cadhla cadhlaigh cadiz cadle cadogan cadorna cadwallader cadwell cady caesar caetani
cafarchia caffarelli caffee cafferkey cafferky cafferty caffey caffrey cafraigh cafua cafuk cagalj cage
cagle cagney cagnin cagnotto cahalane cahill cahillane cahir cahoon caibe caicedo caidin cailin cailpin
caimbeal caimbeul cain caine cainero caines caingne cainnigh cairbre caireallain cairn cairns caironi
caiside caisin caisleain caislin caithir caithlin caitigin cajigas cakala cal calabrese calabro calahan
calaigh calarco calatayud calbhaigh calbo caldeira calder caldera calderon calderone caldwell cale cales
caley calfee calgari calhoon calhoun calik calkins call callaghan callahan callain callan callanain
callanan callaway calle callebaut callegari callegaro calleja callen callender callens calles callewaert
calligan callihan callinan callis callison calloway cally calnain calton caluza calvert calvet calvey
calvillo calvin calvo calzada camacho camalov camanni camara camarena camargo camarillo cambell cambier
cambra cambridge cambron camden cameron camicione camilleri camino camire camiscione cammack cammarata
cammel camp campa campagna campana campanella campano campbell campenhout camper campillo campion
campise campo campos campoy camps campuzano camuccini camurcuoglu camus canada canaday canady canainn
canale canales canali canals canas canavan cancel canchola cancino candaux candelaria candelario candia
candler cane canela canellas canet canete canetta canevascini canfield cangelosi canil canipe canizales
canizares cann canna cannaday cannady cannan canniffe canning cannizzaro cannon canny cano canon canova
canovas cansler cant cantara canter canterbury cantero cantillo cantimori cantin canto canton cantor
cantrell cantu cantwell canty canup cao caoain caobhacain caobhain caochain caochlai caochlaigh caodhain
caodhla caoidheain caoile caoileain caoillidhe caoilte caoimh caoin caoindealbhain caoinigh caoinleain
caola caolain caollai caollaidhe caomhain caomhanach caomhanaigh caona caonaigh caothain caouette capa
capala caparros capdevila cape capecchi capehart capek capekova capel capelle capers caperton capiga
capka capko capkova capkovic capkovicova capla caplan caple caples caplinger caplis caplovic caplovicova
capo capobianco capone capozzi capp cappelli capples capps capua capuaigh capuana capuano caputo car
caraballo caracciolo caraway carbaire carbajal carbajo carballo carbaugh carberry carbery carbo carbone
carbonell carcamo card cardano cardella carden cardenas carder cardiel cardillo cardin cardinal
cardinale cardon cardona cardone cardoso cardoza cardozo carducci cardwell cares carey carfagna cargile
cargill cargonja caric carico carignan carillo carino carl carlberg carle carleton carley carli carlier
carlile carlin carlino carlisle carlo carlock carlos carls carlsen carlson carlsson carlton carlucci
carluis carlyle carmack carmaig carman carmean carmen carmichael carmody carmon carmona carmouche
carnahan carneiro carnell carner carnera carnero carnes carnevale carney carnogurska carnogursky
carnotte caro carocci carolan carolina caroll carollo caron carone carosone carothers carpaccio
carpenter carpentier carper carpino carpio carr carra carragain carragher carraidhin carrain carranza
carrasco carrasquillo carraud carraux carraway carre carreiro carrell carreno carreon carrera carreras
carrero carretero carrghamhna carrghamhne carrick carrico carrier carriera carriere carrig carrigan
carrigy carrillo carrington carrion carrizales carrizo carro carrol carroll carron carrow carruth
carruthers carry carson carstarphen carsten carstens carswell cartagena cartain carte cartee carter
cartes carthaigh carthy cartier carton cartur cartwright carty caruin carullo carun caruso caruthers
carvajal carvalho carver carville carwile cary casa casadei casado casados casady casagrande casaide
casal casale casaleggio casalodi casals casanova casanovas casares casarez casarin casarlaigh casas
casavant cascio case casella casellati cases casey cash cashen cashion cashman casiano casias casier
casillas casini caskey casler casner cason caspar casper casperson cass cassady cassano cassara cassart
cassel cassell cassella cassen casserley casserly cassiano cassidy cassin cassity casson castaldo
castaneda castano castanon casteel castejon casteleyn castell castellano castellanos castelli
castellitto castello castellon castells caster castiglione castile castilla castille castilleja castillo
castillon castioni castle castleberry castleman casto caston castonguay castor castorena castrejon
castrillo castrillon castro caswell catailin catala catalan catalano cataldo catanzaro catchings cate
catenazzi cater cates cathail cathain cathala cathalain cathaoir cathasaigh cathbhaid cathbhuadha
cathbhuadhaigh cathbhuaidh cathcart cathey cathlain cathmhaoil catlett catlin cato catoe caton catron
catt cattaneo cattigan cattin caudell caudill caudillo caudle caudron caufield caulder cauley caulfield
caune causby causey cauthen cavalcante cavalcanti cavalier cavallaro cavallo cavanagh cavanaugh cavanna
cavazos cave cavender caver cavieres cavin caviness cawley cawthon caylor cayton caywood cazares cazorla
cea ceadagain ceadaigh ceafarcaigh ceallabhui ceallachain ceallaigh ceallbhui ceamharcaigh ceanainn
ceannabhain ceannaigh ceanndubhain ceannduibh ceannfhaola ceannfhaolaidh ceanntabhail ceapog ceara
cearain cearbhaill cearbhain cearbhallain cearbhlain cearmada cearna cearnaigh cearr cearrucain cearruin
ceasar ceaser ceatharnaigh ceballos cebekhulu cebisa cebo cebulak cecere cech cechova ceci cecil cecils
cecot cedeno cedillo cegla ceh ceide ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain
ceithearnaigh ceitig ceitin ceitinn ceja cekovska cekovsky celaya celentano celestin celestine celis
celma celmina celmins celms celuch cendron cenge ceniceros centek centekova centeno center centers
ceochain ceoinin ceorais ceothach ceothanach ceothanaigh cepeda cephas ceran cerar ceravolo cerda cerdan
cerezo ceri cermak cermakova cerna cerne cernik cernikova cernoch cernochova cerny ceron cerquiglini
cerrato cerro cerucain cerutti cervantes cervantez cerven cervenova cerveny cervera cesar cesaroni
cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric cetera cetin ceulemans ceuppens
ceynowa cha chaba chabane chaber chaberek chabior chabot chace chacha chachaj chachula chacko chacon
chad chada chadaj chadbourne chadha chadwell chadwick chaffee chaffin chaffins chafin chagnon chagwe
chahal chai chaib chaidez chaihirankarn chaires chairez chaisatit chaisson chakrabarti chakraborty
chalfant chalimoniuk chalk chalker chalmers chalupka chalupkova chamane chamber chamberlain chamberland
chamberlin chambers chamblee chambless chambliss chamness chamorro champ champagne champion champlin
chan chana chance chancellor chancey chand chanda chander chandia chandler chandra chandran chaney chang
changawa channel channell chao chaoin chaoui chapa chaparro chapel chapelle chapin chaplin chapman
chappel chappell chappelle chapple chappuis chapuis chaput char charbonneau charef charest charette
charity charland charles charleston charley charlie charlier charlton charney charo charoensuksopol
charon charosova charpentier charpie charrier charron chartier chartrand chase chasse chastain chasteen
chatain chatfield chatham chatman chatmon chatriand chatriant chatterjee chatterton chatys chau chaudet
chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chavers chaves
chavez chavira chavis chawla chea cheara cheatham cheatwood cheba chebet chebii cheboi chebon checa
chechi cheda chee cheek cheeks cheema cheeseman cheesman cheever chege cheikh chelagat chelangat chelimo
chellaoua chemtai chemutai chen chenangat chenault chenaux cheney cheng chengo chenier chenoweth
chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui
chepkwemoi chepkwony chepngeno chepngetich cheptoo cherek chergui cherian cheriet cherif cherifi cherono
cherop cherotich cherry cherubini cheruiyot cherutich cheruto chery chesang cheshire chesire chesley
chesney chesnut chess chesser chesson chester chestnut cheung chevalier chevalley chevallier chevez
chevresson chevrolet chew chewning cheyech chhabra chi chiang chiappetta chiaramonte chiasson chibani
chibi chibini chichester chick chico chicoine chidester chiesa chigi chikh child childers childress
childs chiles chiliza chilson chilton chin chindamo ching chinn chinnici chiodo chipman chipps chirchir
chisholm chism chisolm chittenden chittolini chitty chitwood chiu chivers chlad chlebda chlebek chlipala
chloig chmara chmielak chmielewski cho choate chochol choda chodak choe choeychuen choi choice choille
choina choinnigh chojak chojna chojnacki chokshi cholewka cholody chomba chomhghaill chomiak chomik
chomiuk chomsri chon chonco chong chopard chopra choque choquette chorazewicz choros chotzen chou
choudhary choudhry choudhury chouinard chovan chovanec chovanecova chovanova chow chowaniak chowdhury
chowitunkit choy chrappa chrappova chretien chrisman christ christen christensen christenson christiaens
christian christiano christians christiansen christianson christie christman christmas christner
christoffersen christofferso christoph christopher christophers christopherso christy chrodtrud chromy
chronister chrosain chruszcz chrzanowski chu chuchla chudik chudikova chudoba chukwu chumba chumley
chumo chun chung chunn chupp church churchill churchwell chute chwala chwalisz chwedczuk chwedoruk chyb
chylak ciabhain ciak ciampi cianaigh cianain cianciolo ciani ciapa ciaragain ciaraigh ciarain ciarba
ciardha ciardhubhain ciarka ciarmhacain ciarmhaic ciarucain cias ciastek cibane cibhil cibin cibor
cibula cibulka cibulkova cibulova cicala ciccone cicero cich cichorius cichos cichowlas cicilia cid
ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch cieplucha
ciereszko ciernaova ciernik ciernikova cierny cierpisz cierpka ciesielczyk ciesielka ciesielski
ciesiolka cieslak ciezka cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova cignaroli
cik cikotic cilea cilibrasi cill-dia cillartrain cillin cilltrain cimarosa cimini cimino cimoch cindric
cingizoglu cinneide cinneir cinnseala cinnseamain cintron ciobhain ciobhanaigh ciochon cioffi ciolczyk
ciollabhain cioltrain cionnaigh cionnaith cionnfhaola ciorain ciosain ciosog ciosoig ciothaigh ciothog
cipolla cipriano cirillo cirino cirric cirule cirulis cis cisco cisneros cison cissell cisterna
cisternas citko ciuba ciuinin ciuk ciula ciurtain ciurus civaschi cizmesija cizmic claar claassen
clabaugh clack claes claesdr claesen claesner claessens claesson claeys clafferty claffey claflin
claiborne claimhin clair clancy clanton claochlai claochlaoigh claonain clapa clapp clapper clarach
clardy clare claridge clark clarke clarkson clary classen classon claude claudio claunch claus clausen
clauson claussen clavero clavin clawson claxton clay clayborn clayborne claycomb claypool claypoole
clayton claytor clear cleary cleaver cleaves cleek clees clegg cleghorn cleir cleirchin cleireachain
cleirigh cleland clem clemens clement clemente clements clemmer clemmons clemons clenaghan clerc clerck
clercq clerkin clery cleveland clevenger clever clewis click client cliff clifford clift clifton climer
clinard cline clinger clinkscales clinten clinton clocharta clochartaigh clochasaigh clodfelter
clogherty cloherty clohessey clohessy cloney cloninger clontz cloonan cloone clooney clootwijck clopton
clore close closset closson clothier cloud clough clouse clouser cloutier clover clow clower clowers
cloyd cluanaigh cluanain clubb cluck cluff cluin clukey clumhain clunain clune clunies-ross clute
clutter clyburn clyde clymer cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain coachman coady coakley coan
coardi coates coats coaxum cobb cobbins cobble cobbs cobhthaigh coble cobo cobos cobrda cobrdova coburn
coca cocci cochlain cochran cochrane cociarelli cock cockburn cockerham cockrell cockrum coco coddington
coder codina cody coe coelho coello coen coene coenen cofala cofer coffee coffelt coffey coffield coffin
coffman cofield cofre cogain cogan cogar cogburn cogdill coggin coggins coghlan cogiel cogley cogswell
cohalan cohan cohen cohn coholan coighin coigil coigligh coigny coil coile coileain coileir coiligeain
coiligh coilin coillin coillte coimin coincheanainn coineain coineoil coinghealla coingheallaigh
coinghialla coinghiallaigh coinghiola coinin coinne coinneachain coinneain coinneir coinneirtinne
coinner coinnich coinnigh coinnin coinnleain coirbin coirnin coisdeala coisdealbha coisteala
coistealbhaigh coitir coitirigh coke coker cokley colangelo colas colbach colbert colburn colby coldiron
coldwell cole colegrove colella coleman coles coley colfer colgan colhoun colic colin colinet coll colla
collado collaigh collain collao collar collarain collard collart collata collazo collen colleneler
colleran collet collett collette colletti colley collie collier colligan collignon collin collina
collinder colling collings collins collinsworth collis collison collman collodi collum colly colmain
colman colmenero colom coloma colombo colomer colon colot colpaert colquitt colreavy colson colston
colter colton colucci coluim colum columbo columbus colunga colvard colvin colwell colyer comacho comain
comair comar comartun comas comber combi comboni combre combs comeau comeaux comencini comer comerford
comeriato comfort comhdhain comhghaill comhghain comhrai comisky comisso comman commander comment
commins commons comni como comolli company compere compos compton comstock comte comyn con conacha
conagail conaill conain conaire conallain conallta conamha conant conaola conaonaigh conarain conard
conatser conaty conaway conba conbha conbhae conbhai conbhaigh conbhuaidh conbhui conbhuidhe conboy
concannon conceicao concepcion concha concharraige conchobhair conchoille conchradha conchubhair
conchuir conde conder condie condit condoleo condon condren condron conduibh condun cone conefrey
conerly conesa coney confer confhaola confraoich congail congdon conger conghaile conghamhna coniglio
coninck conkle conklin conlain conlan conleagha conley conlin conlon conluain conmara conmee conmhachain
conmhai conmhaidhe conmhaoil conmhui conmi conmy conn connachain connachtaigh connachtain connachton
connaghy connaigh connain connallta connally connaughton connbhui connchamhain conneeley conneely
connell connellan connelly conner conners connery connghamhna connmhachain connmhai connmhaigh connoil
connol connole connollaigh connolly connor connors connuchain conoil conole conover conra conrach conrad
conradi conraoi conree conroy conry consaidin considine constable constant constantine constantino
contarini conte conter conthra conti contra contractor contrafatto contreras conuchain converse convey
conway conwell conyers coogan cook cooke cooks cooksey cooksley cookson cool coolahan coolen cooley
coolidge cools coombs coomer coomes coon coonan cooney coonrod coons coop cooper cooperman coots coover
cop copas cope copeland copenhaver copes copley coplin copp coppage coppedge coppens copper coppin
coppinger copple coppock coppola cora corbacho corbain corbat corbett corbin corbitt corbo corboz corby
corcora corcorain corcoran corcos cordeiro cordell corder cordero cordes cordier cordle cordoba cordon
cordova cordray corduff core corea coredo coret coret-coredo coreth corey coria coric coriell corish
cork corkery corlaigh corle corless corlett corley corliss corlu cormacain cormack cormaic corman
cormican cormick cormier cormy corn cornejo cornelis cornelison cornelisse cornelissen cornelisz
cornelius cornell corner cornet cornett cornette cornez cornil corning cornish cornman corns cornut
cornuz cornwall cornwell corominas corona coronado coronel corp corpataux corpus corput corpuz corr
corra corrachain corradain corradi corrado corragain corraidh corraidhin corraigh corrain corral
corrales corrdhuibh correa corredor correia correll correr corrghamhna corridan corrigan corriveau corry
corsi corso corson corstiaens cort cortes cortese cortez cortina cortinas corum corvalan corwin cory
cosain cosandey cosby coscair cosendey cosentino cosey cosgair cosgrave cosgrove cosic cosman cosme
cosner cosper coss cossette cossey cossiga cossy costa costagain costales costalonga costanza costanzi
costanzo coste costela costello costelloe coster costigan costilla costin costner coston cota cote
coterlet cothern cothran cothren cotic cotner coto cotten cotter cottingham cottle cottman cotto cotton
cottrell cottrill couch couey coughlan coughlin coulombe coulon coulson coulter council counihan
countryman counts courcey cournane cournoyer coursey courson court courtemanche courtenay courter
courtier courtney courtois courtright courts courville courvoisier coury cousin cousins couto coutts
coutu couture couturier couvreur covarrubias covell cover covert covey covic covington cowan cowans
coward cowart cowden cowell cowely cowen cowger cowgill cowie cowles cowley cox coy coyle coyne cozad
cozar cozart crabb crabhain crabtree craddock craft crafton cragg crahan crahay craibhin craidheain
craig craighead crain craine craith cram cramer crampsey crampsie crampton crandall crandell crane
cranford crangle crank cranley cranly cranmer cranston craobhain crary crase crass craven cravens craver
craw crawford crawley cray crayton creadaigh creag creagain creager creamer crean creasey creason creasy
credle cree creech creed creedon creek creekmore creel cregan crehan creighton creimin cremeans cremer
cremin cremonesi crenshaw crepeau crespi crespin crespo cress cressey cresswell creswell cretton crevar
crevoisier crew crews criado criagain cribb cribbons cribbs crichton crick criddle crider crigger crilly
crim crimin crimmins criner crinion criodain criogain criomhthain crionain criostoir criostuir cripe
crippen crisafulli crisler crisman crisp crispi crispin criss crissman crist cristea cristobal
cristoforetti criswell critchfield critchlow crites crittenden crittendon crivelli crnekovic crnkovic
croad croal croce crochet crocker crockett crodhal crofoot croft crohan croidheain croil croinin
croithin croley croll crolly cromer crompton cromwell cron crona cronallaigh cronan crone cronelly
cronghaile cronin cronk cronly crook crooks croom crooms cropper crosain crosbie crosby crose crosier
crosland crosley cross crossan crossen crossett crossland crossley crossman crosson crosswhite crota
crotaigh croteau crothers crotts crotty crouch crouse crow crowder crowe crowell crowl crowley crown
crownover crowson crowther croy croyle crozier cruachain cruadhlaoich cruce cruces cruchain crudden
cruickshank cruis cruise cruitin crum crumb crumbley crume crumley crump crumpler crumpton crumrine
crunk cruse crutcher crutchfield cruz cryan cryer crystal csonka cuacach cuadrado cuag cuagain cuaig
cualain cuana cuanachain cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cubillos cubric cuccia cucek
cuch cuda cudd cuddihy cuddy cudic cudzich cue cuellar cuenca cuervo cuesta cueto cuevas cuff cuffe
cugia cuideagain cuideaganaigh cuidithe cuigeannaigh cuijck cuileamhain cuileanain cuileannain cuilin
cuilinn cuill cuilleain cuillin cuilliu cuilliudha cuilriabhaigh cuimilin cuimin cuineain cuinn
cuinneachain cuinneagain cuinneain cuinneir cuinnleain cuirc cuireain cuirleain cuirnin cuirreain
cuirrin cuirteir cuirteis cuise cuk cukier cukman cukon culachain culain culberson culbert culbertson
culbreath culbreth culhane culi culina culjak cull cullaigh cullen culler culley culligan cullinan
cullinane cullins cullison culloty cullum cully culot culp culpepper culver cumascaigh cumberbatch
cumberland cumbie cumhail cumhaill cumiskey cumisky cummerata cumming cummings cummins cummiskey
cummisky cundari cundiff cunduin cundun cuneo cunha cunnaidh cunnane cunneen cunningham cunny cunuin
cunun cuomo cupic cupp cupples curatoli curci curcio curd curdaigh curdy cureton curic curiel curl
curlee curley curnain curnane curneen curnyn curraidh curraidhin currain curran curraoin curren current
currey currie currier currin curry cursa curtain curtin curtis curtiss curtsinger cusack cusano cushing
cushman cusick cusson custer custodio cuthbert cuthbertson cutler cutlip cutright cutrufo cutshall
cutshaw cutter cutting cutts cutuli cuvarli cuvelier cuyper cuypers cuyvers cuzzocrea cvenic cvetko
cvetkovic cvetnic cvitan cvrtila cwalile cwierz cwirko cyba cybul cybulski cydzik cygal cyganik cylwik
cyman cymbala cymer cyphers cyprich cyprichova cyr cyrek cyron cyrulik cyrus cywka czajka czajkowski
czajor czak czapiga czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec
czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak
czupryn czupryna czura czurylo czylok cəbrayilov cəfəroglu cəfərova cəfərzadə cəmənli cəmənzəminli
d'alia d'amore d'arcy d'hondt da daako daakoaa daal daamin dabal dabbs dabhain dabhoireann dabhrain
dabir dabkiewicz dabney dabo dabros dabrowicz dabrowka dabrowski dabukke dach dachgelder dachgeldt
dachgelt dacko dacosta dacus dada dade dadej dadis dado dadova daeid daele daems dagane dagbjarts
dagfaris dagfinns daggeirs daggett daghnain dagli dagmanns dagnyrs dagostino dags dagsburg dagthors
dahir dahl dahlberg dahlen dahlgren dahlin dahlke dahlquist dahlqvist dahlstrom dahm dahmane dahmani
dahms daibheid daibhid daibhidh daibhin daibhis daid daigle daigneault daiken dail dailey daily daimhin
dake dakhil dala dalaigh dalal dalberts dale daleiden dalem dalerov dales dalessandro dalessio daley
dalke dall dalla dallaire dallape dallara dallas dalley dallinger dallis dalmanns dalmars dalmau
dalrymple dalton daltun daluz dalvins daly dalziel dam damanik damato dambrosio dame damek dameron
damian damiani damiano damico damijanic damirov damjanovic damjans damm damme damon damore dampier damps
damron damurah dan dana danachair danaher dancak dancakova dance dancer danciak danciakova dancy dandolo
dandrea dandridge dane danek danekova danel danelius danford danforth dang dangelo dangerfield dangl
dani daniec daniel daniell daniels danielsen danielson danielsson danieluk danilczuk danilov danis
danisz danivals danjuma dankiewicz danko dankova danley dann danna danner danninger dano danos danova
dans dansby danso dantes dantonio dantzler dao daochain daoda daola daoud daoudi dar dara darain daraz
darbonne darby darcy dardar dardel darden dardenne dare dargacz dargain dargan darius dark darko darlak
darling darlington darmody darnau darnell darojkovic darr darrah darrell darris darrow dart darul darwin
das dasey dasgupta dash dasher dashiell dashner dasilva dass date dates datta dattilo daub daubert daud
daugherty daughtery daughtrey daughtry daum dauphin dautanec dautovic davalos dave davenport davern
daves davey david davidova davids davidson davidsson davie davies davila davin davis davison davisson
davitt davodov davoren davy daw dawes dawick dawidczyk dawidek dawiec dawkins dawley dawson dawud day
dayal daye dayton daza de deacair deacon deacy deadaigh deady deaganaigh deagha deaghdha deak deakova
deal dealba dean deanda deane deangelis deangelo deans dear dearain dearborn deargain dearing dearmada
dearman dearmond dearth deas dease deasmhumhna deason deasy deatherage deaton deaueroux deaver debelic
debeljak deberry deblois debnar debnarova debniak deboer debolt debord debose debosz debroux debruyne
debski debusk decamp decamps decarlo decaro decastro deceuninck dechamps decicco deck deckard decker
deckers deckert deckow declerck declercq declue decock deconinck decosta decoster decoteau dedmon
dedrick dee deeds deegadan deegan deehan deel deeley deely deem deemer deems deen deeney deeny deep deer
deere deering deery dees deese deeter defalco defazio defelice defeo defilippo deford deforest deforge
defranco defreitas degarmo degennaro degeorge degnan degraff degraw degree degroat degroot degroote
degryse degueldre deguzman dehaan dehart dehaven deherrera dehmel dehn dehon dehoyos deid deide deigan
deignan deines deirg deise deiseach deisigh deitz dej dejardin dejean dejesus dejneka dejohn dejong
dejonghe dekeyser dekker dekys dekysova del dela delacerda delacruz deladoey delaere delafuente
delagarza delahaye delahoussaye delahunty delancey delaney delannoy delano delao delap delapaz delapena
delargy delarosa delatorre delatte delattre delaughter delaunay delaune delavega delay delbosque
delcastillo delcid delcourt delcroix deledda delekta deleo deleon deleu deleze delfino delforge delfosse
delgadillo delgado delhaye delhez delia delikat delisle delk dell delle dellinger dellucci delmas
delmotte deloach deloatch deloera deloney delong delorenzo delorme delosreyes delossantos deloughrey
deloughry delozier delp delph delporte delreal delrio delrosario deltoro deltour deluca delucia deluga
deluna delvalle delvaux delvecchio delvigne delwayo demaio deman demanet demarco demaret demaria demars
demartino dematteo demby demello demelo dement demers demery demeulenaere demeyer demeyere demianczuk
deming demir demirel demmendaal demmer demoss demott demoulin demps dempsey dempster demsar demus demuth
demuynck den denby dendy deneka denesik deng dengg dengler denham deniels denihan denis denison denissov
denk denker denkiewicz denman denn dennard dennehy dennenberg dennett denney dennie denning dennis
dennison denniston denny densmore denson dent denton denys deo deol deoraidhin deorain depalma
depasquale depaul depaz depero depew depoorter deprez depriest deptuch depue depuy depuydt der deramus
derbal derby derek derezic dering derkaoui dermody dermott deroche derosa derose derosier derouen
derouiche derr derradji derrick derrig derry derryberry derycke derylo desai desalvo desantiago desantis
desbiens descamps deschamps deschenes descoteaux deshazo deshields deshmukh deshong deshotel deshpande
deshusses desilets desilva desimone desio desjardins deskins deslauriers desmarais desmedt desmet
desmond desoto desousa desouza despain despres desrochers desroches desrosiers dessart dessel dessert
dessy destefano deszcz detaille dethier detka detournay detrick detry detti detweiler detwiler deutsch
deutschmann devally devan devane devaney devanney devaughn devault devaux deveau devecka deveckova
devenney dever devera devereaux devereux devers devery devi deville devillers devilly devin devine
devita devito devitt devlin devoe devolder devore devos devoy devriendt devries dew dewaele dewald
dewall dewalt dewan dewar dewberry dewees deweese dewey dewez dewilde dewitt dewitte dewoody dews dewulf
dexter dey deyo deyoung deze dhadho dhaibhidh dhaibhis dhaliwal dhar dhawan dhe dhiarmada dhillon
dhingra dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhubhghail dhubhghaill dhuibh
dhuibhir dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin diaconescu diaconu diaf dial diallo
dials diamond diana diarmada dias diaz dib dibbert dibble dibenedetto dibiasi dicarlo dick dicken
dickens dickenson dickerson dickert dickey dicki dickie dickinson dickison dickman dicks dickson dicus
dida didier didomenico didonato didovic didriks die diebold diederich diego dieguez diehl diemer diener
diep dierckx dierick dierickx dierking diesbach diesbergen dieter dietl dietrich dietz dieu dieudonne
diez dif diffin diffley digby diggin diggins diggs dighe digiacomo digiovanni digirolamo dignan
digregorio dijck dijk dijkman dijkstra dijoux dikane dilbeck dildorova dildy dileo dill dillane dillard
dille dillen diller dilley dillinger dillingham dillion dillman dillon dillow dills dilnozova dilnurova
dilorenzo dilworth dima dimaggio dimarco dimartino dimas dimatteo dimba dimbane dimbani dimick dimmick
dimond din dinabantu dinamarca dinan dinangwe dinapoli dinardo dindela dindi dineen dinger dinges
dingess dingila dingle dingman dingus dinh dinkel dinkins dinneen dinsmore dinu dinwa dinwiddie diochain
diochon diolain dioluin diolun diomasaigh diomedes dion dionne dionun diorain diorio diothchain dipaolo
dipasquale dipietro dippel dircken direain dirks dirksen dirnberger dirrane dirven disalvo discin
disdero dishman diskin dismuke dismukes disney dison distefano ditschlerin dittman dittmer ditto
dittrich divan divenney diver divine diviney dix dixion dixit dixon dixson diyorayeva diyorov dizdar
dizon djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula
dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dlubak dludla dludlu dlugajczyk
dlugozima dlungwana dmitriev dmoch do doak doan doane dobbelaere dobbin dobbins dobbs dobes dobler dobos
dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska dobsinsky dobson doby dochartaigh dochioiu
dock dockery dockx docolomanska docolomansky docquier doctor dodd dodds dodge dodrill dodson doe doering
doerr doesburg dofris doggett doghair dogherty doglioni doherty dohn doibhilin doighre doingeard doirnin
doiron dokkum doktor dolain dolainn dolan dolby dole dolega dolenc doles dolezal dolezalova dolic
dolinar dolinsek doliwa doll dollar dollard dollis dolph dolphin domagala domaldis domalds doman
domanski dombroski dombrowski domek domenech domhnaigh domhnaill domhnallain domian dominczak domingo
domingue domingues dominguez dominick dominikovic dominiks dominique dominkovic domino dominquez dominy
domka dommelen domon domowicz domurad domzal don dona donagher donaghy donahoe donahue donaire donald
donalds donaldson donaoile donarelli donati donato donatoni doncabe doncevic donchadha donchu donda
donegan donelson doner dones doney dong dongen donghaile dongoran donini donis doniyorov donkor donley
donlon donnabhain donnacha donnagain donnain donnan donnay donncha donnchadha donnchaidh donnchu
donndhubhartaigh donndubhartaigh donnell donnellan donnelly donner donnghaile donnghusa donofrio
donoghue donoho donohoe donohue donoso donovan dony doody dooey doogan doohan doolan dooley doolin
doolittle dooly dooren doorhof doorn doornhem doorty doppler dora dorado dorai doran dorawa dorazio
dorcha dorchaidh dorchaidhe dorchaigh dorchain dordain dordan dore dorey dorfer dorfman dorgan doria
doring doris dority dorka dorko dorkova dorman dorn dorna dornan dorner doroba dorobek dorobisz dorociak
doroszkiewicz doroszuk dorot dorota dorotova dorova doroz dorr dorrian dorris dors dorsch dorschner
dorsett dorsey dorsman dortch dorton doruch dorynek dos doshi dosotheus doss dossett dossetti dossi
dostal dostalova doster dostert dostie dotson doty doucet doucette doud doudigan dougan dougherty
doughty douglas douglass doumont douse douthit douthitt dovara dove dover dovudov dow dowd dowdell
dowden dowdle dowdy dowell dower dowerg dowey dowler dowley dowling downar downard downer downes downey
downie downing downs doyen doyle doyon dozier draaisma drabczyk draeger draghi dragicevic drago
dragobratovic dragojevic dragon drain drajna drajnova drake drakeford drakes drakulic drandic drapeau
draper draughn draupnirs draus draxler dray drayton drazic drazyk drees dreher dreiling drej drekis
drela drengs drennan drennen drennon drenthe dresser dressler dreszer dretvic drew drewa drewes drewicz
drewnik drewniok drewry drews drexler dreyer drgas drian dries driesen driessche driessen driggers
driggs drinkard drisceoil driscin driscoll driskell driskill driver drobek drobik drobisz drobna
drobniak drobnik drobny drobot drochain droguett drohan droighneain drolet droma drona dronaidhe droney
drop droppa droppova dros drost drotar drotarova drouin drown droz drozd drozda drozdov drozdowicz
drozdzal drozdziel drozdzik druachain druart drub drubin drucker drum drumheller drumm drummer drummond
drummy drury druso druszcz drwiega dry dryden drye dryer drygala drygas dryka drynda drysdale drywa
drzal du dua duah duane duarcain duarte dub duba dubandlela dubay dubazane dube dubel dubey dubha
dubhabhoireann dubhagain dubhaigh dubhain dubhartaigh dubhchain dubhda dubhdabhoireann dubhdhain
dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain dubhshlaine
dubhthaigh dubhuidhe dubik dubin dubis dublin dubnicka dubois dubose dubovecak dubovska dubovsky
dubreuil dubuisson dubuque duby duc ducan ducharme duchene duchesne duchnik duck ducker duckett
ducksworth duckworth duclos duczek duczmal duda dudala dudas dudash dudczak dudek dudekova dudik
dudikova dudka dudko dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duell duenas
duerr duez dufault duff duffey duffield duffin duffy dufgus dufie dufour dufrane dufrasne dufrene
dufresne dufthaks dugain dugal dugan dugar dugas dugfus duggan dugger duggins duguay duhamel duhart
duhig duhon duhy duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh duibhgeannain
duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe
duigeannaigh duignan duigneain duilearga duilleain duineacha duinn duinneacha duinneachain duinnin
duinnlei duinnshle duinnshleibhe duinsmearach duirnin duis duithche duivenvoorde duivenvoorden dujardin
dujmovic dukada dukat duke dukes dukic dula dulaigh dulak dulaney dulas dulbecco dulchaointigh dulemba
dulewicz duley dulik dulin dull dulla dullova dulohery dulova duma dumais dumakude dumala dumanli dumas
dumin dumina dumins dumisa dumitrescu dumond dumont dumortier dumoulin dunadhaighe dunagan dunai
dunaighe dunain dunal dunaway dunbar duncain duncan duncanson dundas dunfee dunford dungan dunge dunham
duniec dunigan dunkel dunkelberger dunkin dunkle dunkley dunlaing dunlap dunleavey dunleavy dunlop
dunmire dunn dunne dunnigan dunning dunns dunny dunphy dunser dunshleibhe dunson dunston dunton dunurta
dunworth dunyoeva duodo duong duplessis dupont dupre dupree duprey dupuis dupuy duque duquesne duquette
durai duran durand durant durante duras durasevic durazo durbin durca durcain durchain durco durcova
durczok durden durdik durdikova durdonova durdu durek durekova duren durfee durgan durgin durham durica
duricova durieux durinic duris durisova durka durkan durkee durkin durko durkovic durkovicova durkovska
durkovsky durlak durlej durlik durma durmus durnan durnin durning duro duron duroux durova durovic
durovicova durovsky durovskyova durr durrant durrett durrihy durso durst dury duryea durys dusa duse
dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova dusova dussart dussault dussen
dustin duszczak duszczyk duszkiewicz dutcher dutil dutka dutko dutkova dutra dutrieux dutt dutta dutton
duty duval duvall duvancic duvanel duvenvoirde duvivier duyaza duyvenvoorde duze duzy dvalinns dvojak
dvonc dvoncova dvorak dvorakova dvorska dvorsky dwala dwamena dwane dwight dworczak dworniczak dwyer
dyal dyar dybal dybas dybiec dybka dycha dyck dycus dyczko dyda dydak dydo dye dyer dyess dyja dyjach
dyjas dyka dykas dyke dykes dykstra dylak dylik dylong dymarczyk dynak dynia dyrek dyris dyrmunds dys
dysart dyson dyszkiewicz dyszy dytko dytrych dywan dzapo dzene dzenis dziadkiewicz dziadkowiec
dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek dziduch dziechciarz dziedzic
dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit dzieza dzika
dzikiewicz dziob dziopa dziuban dziuda dziugiel dziurdzia dziurla dziwak dzurjanin dzurjaninova dzwonnik
dəmirbəyli e'zozova each eachaidh eachain eachmharcaigh eaddy eades eads eady eagan eager eagle eaglin
eain eaker eakes eakin eakins ealanaidh ealey ealy eames eanaigh eanes earhart earl earle earles earley
earls early earnest earp earwood easboig easley eason east eastep easter easterday easterling easterly
easterwood eastin eastland eastman easton eastridge eastwood eatman eatmon eaton eaves ebbis ebel
ebeling ebenesers ebenezers ebergs eberhard eberhardt eberhart eberharter eberl eberle eberly ebersole
ebert eberth ebling ebner ebron eby eccles eccleston echavarria echevarria echeverria echols eck eckard
eckart eckbauer eckenrode ecker eckert eckhardt eckhart eckhoff eckles eckley ecklund eckman eckstein
eco ector edberg eddie eddings eddington eddins eddy edelen edelman edelstein eden edenfield edens eder
edgar edgars edge edgell edgerton edgin edgington edick edie edilons edin edinger edington edison
edlinger edlund edman edmiston edmond edmonds edmondson edmonson edmunds edmundson edney edson edstrom
edun edvalds edvards edvardsen edvardsson edvars edvins edward edwards edwin eeckhout eells eelman
eerden eerenbeemt effertz efird efraims eftimie egan egbert egea eger egerton eggen egger eggers eggert
eggerts eggleston eggthors egills egisheim egli eglinton eglite eglitis egorov ehlers ehlert ehrhardt
ehrhart ehrlich ehsaas eibhir eibl eichberger eichelberger eichenberger eicher eichhorn eichinger
eichler eichmann eichner eichorn eickhoff eidars eide eids eidson eigenwillig eijkelboom eijndhoven
eijssel eikars eil eiland eiler eilerman eilers eilfirt eilifs eimer einars einarsson einaudi einirs
einthors einvards eiriks eischen eisele eisen eisenberg eisenhauer eisenman eisl eisner eiteagain
eitheagain eivers eivins ejlaal ek ekai ekal ekberg ekdahl ekelund ekeno ekert ekholm ekidor ekiru
ekitela eklof eklund ekman ekstrand ekstrom ekwueme elam elamin elatli elbergs elbert elberts elbertse
eldars elder eldgrims eldjarns eldmars eldons eldors eldred eldredge eldridge elds elentinus elert eley
elfars elfrads elgin elgueta elia elias eliason eliassen eliasson elie eliesers elifova elijah elimars
elinbergs elinmunds elinors elis elizalde elizondo elkin elkins ellard elledge ellefson ellenberger
ellenburg ellender eller ellerbe ellerman ellerts ellery ellett ellidis ellinger ellingsen ellingson
ellington elliot elliott ellis ellison ellsworth ellwart ellzey elmars elmer elmore elms elo elofsson
eloranta elorza eloy elrod elsemulder elsen elsenaar elser elsner elson elston elswick elton elvars
elvins elvis elwart elwell elwood ely elzas elzey emanuel emanuelli emanuels emanuelsson emard embden
emberton embree embreks embrey embry emeralds emerick emerson emert emery emig emils emilsson eminov
emmanuel emmanuels emmelen emmen emmerich emmert emmett emmons emo emond emory emrich emrick emuria en
encarnacion encina encinas enciso ender enders endicott endo endres endrizzi endsley ene eng engberg
engdahl engebretson engel engeland engelbrecht engelen engelhardt engels engen enger engilberts
engilbjarts engiljons engills engl england engle englebert englehart engleman engler englert engles
english englund engman engram engstrom engvall enloe enlow ennis enoch enochs enoks enos enri enright
enriquez enschot ensign ensley ensminger ensor entrekin entringer enzinger eochadha eochagain eochaidh
eochain eoff eoghain eoin eoinin eothach epley epling epp epperly epperson eppinger epps epstein eraslan
erazo erb erber erceg ercegovic erdman erdmann erdogan eregae ergotic ergul erhart erhout erices
ericksen erickson erics ericson ericsson erik eriks eriksen erikson eriksson erjavec erkkila erlacher
erlandson erlandsson erlars erlends erler erlings erm ernest ernestos erni ernirs ernits ernser ernst
ernsts eronen erons erpelding erps errani errigo ersek erskine ertas ertel ertl erupe erve ervin ervine
erving erwin erzen es escalante escalera escalona escamilla escobar escobedo escolano escoto escribano
escriva escudero esekiels esekon esfandyar eshan eshelman esinyen esjars eskelinen eskew eskola eskridge
eslick eslinger espada espana espanol esparza espejo espinal espino espinosa espinoza espiritu espitia
esposito esqueda esquibel esquivel esras essary esser essex esson estabrook estay este esteban estefans
estell estep estepp ester esters estes esteve esteves estevez estey estill estrada estrella eterovic
etheredge etheridge ethier ethridge etienne etter ettinger etyang etzel etzler etzold eubank eubanks
eudy eugene eugster eure eury eustace evalds evan evangelista evanoff evans eveland evelingen evelyn
even evens evensen evenson evequoz everaert everde everett everette everhart everitt everly everman
evers eversole everson evert everts evoy evrard ewald ewalt ewart ewell ewen ewers ewert ewing ewoi
exley exposito exum eyanae eybergs eye eyjolfs eylaugs eyleifs eyler eymars eymunds eynde eyre eyriks
eysteinns eythors eyvars eyvazali eyvazli eyvinds eze ezell ezeugo ezzell fabbri fabela faber fabian
fabianczyk fabianova fabijanic fabiszak fabra fabre fabregas fabregat fabrisius fabrizi fabrizio fabry
fabus fabusova fac fachtna fadden fadel fadian fadipe faes faferek fafnirs fagain fagan fager fagerstrom
faggiani fagiani fagin fagotto fagundes fagunwa faherty fahey fahy failbhe fain fair fairbanks
faircheallaigh fairchild faircloth fairfax fairfield fairhall fairley fairman faison faith faivre faizan
fajardo fajimi fajnor fajnorova fakazi fakude fal falabi falba falco falcon falcone falconer fales
faleti falgeirs falgoust falgout falier falk falkis falkner fall fallaci fallamhain faller fallin fallis
fallon falloppio falls faloye fals faltyn falvey famula fan fancher fanelli fang fanisa fankhauser fann
fannars fannbergs fanngeirs fannin fanning fannon fant fantini fantoni fantozzi fanucci faodhagain
faoite faolain farago farah faranain faranda farangizova farber farell fares fargo farhodov faria farias
farida farina farinelli faris farish farizayeva farizov farkas farkasovska farkasovsky farland farley
farlow farmer farnan farner farnese farney farnham farnon farnsworth farnum farquhar farr farragher
farrand farrar farre farrell farrelly farren farrer farrington farrior farris farrish farrissey farrissy
farrow farry farta farthing faruga farwell faryna farzonova fasano fasasi fasching fasiang fasiangova
fason fassett fast fatha fathaigh fatharta fathartaigh fattori faucett faucette faucher fauconnier
faught faugno faulk faulkner faull faundez faure faust fava favata favela favors favre fawcett fay
fazekas fazio fazli feagin fealy fearachain fearachair fearadhaigh fearain fearchair feardhaigh
fearghail fearghaile fearghaiosa fearghusa fearon fearrai fearraidhe fearraigh fears feaster feather
feathers featherston featherstone febus fechant fechner fecteau fedak fedele feder federici federico
fedor fedorczyk fedorov fedorova fedotov fedyk fee feehan feeley feely feeney feenstra feeny feest fegan
fehan feher fehilly fehr fehringer feichin feichtenschlager feichter feichtinger feichtner feiereisen
feighery feigl feijoo feil feinberg feinen feinneadha feinstein feirtear feist feith feithin fekete
felan felban felber feld feldek feldekova felder feldman feldmann feldt felice feliciano feliksiak
feliniak felipe felisiak feliu felix felixs feliz felker fell fellah feller fellers fellinger fellman
fellner fellows felt felten feltgen feltman feltner felton felts felty feltz feltzer felus fender
fenderson fendley fenelon fengs fenighty fenlon fenn fennell fennelly fenner fennessey fenning fenrirs
fenske fenton fentress fenwick fenya fercher ferdinands ferdyn ferebee ferenac feret fergerson fergus
ferguson ferhat ferland ferm fermi fermin fern fernandes fernandez fernando feron ferrabosco ferrada
ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferranti ferrara ferrari
ferraris ferraro ferrata ferrazzi ferree ferreira ferrel ferrell ferrer ferrera ferreras ferrero
ferretti ferreyra ferri ferrier ferrin ferris ferriter ferro ferrucci ferry ferstl fertrams feruzova
fessler festa fett fetter fetterman fetters fetty fetzer feuerstein few fewell fey feyder feykirs feys
fhailghigh fhaolain fhearadhaigh fhearchair fheargail fhearghail fhearghaile fhearghusa fhearraigh
fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin fhionnachta fhionnachtaigh
fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir fhlaithbheartaigh fhlaithimh
fhlannagain fhlannain fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fiacha fiachain fiachna
fiachra fiaich fiala fialova fiannachta fiannachtaigh fiannaidh fiannaidhe fiannaigh fibonacci fica
fichtinger ficino fick ficner fico ficon ficova fidler fidor fidos fidura fidvi fiebig fiedler
fiedorczuk fiedoruk field fielder fielding fields fieramosca fiere fierek fierens fierro fierros fife
fifer fifield fifills figaro figat figheadora figueiredo figueras figueroa figuerola fihlela fijak
fijalek fijol fik fike fikes fikrətoglu fikus filak filali filangieri filar filas filatov filban filbin
filc filcova filek filer files filiks filip filipcic filipek filipekova filipic filipko filipkova
filipova filipovic filippelli filippini filippov filippus filips filkins fillion fillmore filogamo
filson filus filusz filzi finan finch fincham fincher finck findlay findley fine finegan finetti finger
fink finka finkbeiner finke finkel finkelstein finkle finklea finkova finlay finley finn finnbjorns
finnbogis finneachta finneadha finnegan finnell finneran finnerty finney finngeirs finnie finnjons
finnlaugs finns finnthighearn finnucane finnvards finotto finucane finzi fiodhabhra fiol fiolek fiolka
fiona fionartaigh fionnachta fionnachtaigh fionnagain fionnain fionnallain fionndhubhcain fionnghaile
fionnghalaigh fionnghusa fionnlaoich fionnmhacain fionntain fioravanti fiore fiorentino fiorucci
fiqueroa firat firbhisigh firdavsev firestone firgantoro firmansyah firtear firth fisch fischbach
fischer fischetti fiscus fiser fiserova fish fishback fishburn fishel fisher fishman fisk fiske fit fita
fitas fitch fitchett fite fithchealla fithcheallaigh fitrzyk fitting fittipaldi fitts fitz fitzgerald
fitzgibbon fitzgibbons fitzhugh fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater
fiutak fix fizer fjalars fjarkis fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs flaas flabhain
flack flaga flagg flaherty flahive flaiano flaithbhearta flaithbheartaigh flaitheamhain flaithearta
flaithimh flaithimhin flaitile flake flament flammang flanagain flanagan flanary flanders flanery
flanigan flannabhra flannagain flannagan flannchadha flannelly flannery flannghaile flannigan flantz
flarta flasza flathamhain flatharta flathartaigh flatley flatt flaugher flavin fleche fleck fleckenstein
fleeman fleenor fleet fleetwood flego fleischer fleischhacker fleischman fleischmann fleisher fleming
flemings flemming flemmings flesher fleshman fleszar fletcher fleury flick flickinger flieger fliegner
flinchum flink flinn flint flippen flippo flisek flisiak floch floinn flokis flood flor flora florea
florence florents flores florez florian florio flory flosis flournoy flovents flower flowers floyd
fluckiger fluellen fluharty fluker fly flynn flynt flythe fo foa fobbs focht foconi fodhladha fodor
fofie fogaca fogarta fogartaigh fogarty fogas fogasova fogazzaro fogel fogg foghladha foghlu foghludha
fogiel fogle fogleman fogt foidl foit fojt folan folch folden foletti foley folga folger folk folkerts
folkesson folkis folks follett folliero follis folmar folse folsom folta foltz fomby fomin fonck fondo
fondren fong fonjallaz fonseca font fontaine fontana fontanez fontenot fontes fonville foody foor foos
foot foote forain foran forbes forbis forbush force forcier ford forde fordham fordyce fore forehand
foreman foremniak forero forest forester foret forgac forgacova forget forgey foriwaa forjan forkin
forma forman formbach fornaciari fornalik forney fornis forrest forrester fors forsberg forsell forsgren
forslund forsman forst forster forstner forsyth forsythe fort forte fortenberry forth fortier fortin
fortner fortney fortson fortuna fortunato fortune fortuny fortuyn forysiak forza foscari fosdick foser
foshee foskey foss fossett fossmars fossum foster fosu fosua foti fotimayeva foucart fouch fouche
foucher foulk foulks fountain fouquet fournier fouse foushee foust fout fouts foutz fowler fowlkes fox
foxworth foxx foy foye foyle fracci fracz fraczkiewicz frady fraga fragoso fraher frahm frailey
frainclin fraire fraise fraizer frakes fraley fralick frame frami frampton frana franas franaszek franc
france frances franceschi franch francillon francis francisco franck franco francois francoise franczuk
frandsen franecki franek franekova frania franiak franic franicevic franik franjic frank franka franke
frankel frankhuizen franklin franklins franko frankova frankow frankowicz franks franns frano franova
frans franscini fransen franssen fransson frantz franusic franva franz franzen franzese franzs frars
fras frase fraser frasher frasier frasure fraszczyk frausto frawley fray frazee frazer frazier freaney
frechette fred freda frederick fredericks frederickson frederiksen fredes fredette fredrick fredricks
fredrickson fredriks fredriksen fredriksson free freeborn freed freedman freeland freeley freels freely
freeman freeney freer freese freeth freeze fregoso frei freil frein freis freitag freitas frelek frelich
frema fremie french frenette frere frerichs frescobaldi fresh freshour fresquez fretwell freudenberger
freudenburg freudenthaler freund frew frey freybjorns freygards freymars freymods freymunds freyrs
freysteinns freythors freyvids friar frias friberg frick fricke fricks frid friday fridbergs fridberts
fridbjorns fridfinns fridgeirs fridjons fridlaugs fridleifs fridley fridmanns fridmars fridmunds
fridriks frids fridsteinns fridthjofs fridthors fridvins fried friedel friederich friedl friedlander
friedli friedman friedrich friedrichs friehus friel friend frier frierson fries friese friesen frighil
friis frimanns frimer frimerova frimpomaa frink frisbee frisbie frisby frisch friscic frisina frisk
frison fritch frith frithile fritsch fritts fritz fritzs frizzell frketic frodis frodmars froehlich
froelich frohlich frolov froman fromm frommelt fron fronczek fronczyk fronia front froschauer froschl
frost frostis fruge fruhwirth frukacz frutos fry fryar frycz frydel frydrychowicz frye fryer fryman
frymus frys ftacnik ftacnikova ftorek ftorekova fu fuada fuadachain fualain fuallaigh fuarain fuarthain
fuaruisce fucek fuchs fudalej fudge fuente fuentealba fuentes fuentez fuenzalida fuertes fugate fugiel
fuhrman fuhrmann fujiati fujii fujimoto fulara fularczyk fulawka fulbright fulcher fulford fulgham
fulghum fuli fulk fulkerson fulks fuller fullerton fullilove fullmer fullwood fulmer fulop fulp fulton
fults fultz funches funderburg funderburk fundi funes fung funis funk funke funkhouser funnell fuqua
fuquay fura furaigh furda fureder furey furga furgal furgala furlan furlong furlow furman furmankiewicz
furness furr furrer furrow furry furst furtado fusani fusco fuseli fuselier fusis fuson fussell fuster
futch futrell futyma fuzaylov fyda fydrych fye fyfe fyffe fylkirs fərəcov gaasch gaba gabadela gabaldon
gabara gabba gabbana gabbard gabbert gabel gabela gabhachain gabhain gabhann gabhezi gabhisa gabhlain
gabka gable gabler gabriel gabriele gabrieli gabriels gabrielson gabrielsson gabriyelov gabrych gabryel
gabryelczyk gabryszak gabud gacem gachain gachanja gacheri gacheru gachoki gadberry gadbois gadd gadda
gaddis gaddy gade gadhra gadlela gadsden gadson gadzala gadzina gaels gaeta gaete gaffney gafford
gafraigh gagala gagashe gage gaggini gagliano gagliardi gagne gagnon gagys gahan gahleitner gaiatto
gaibhin gaibhre gaibhtheachain gaiciunas gailey gailius gaillard gaillin gailliuin gailys gain gaine
gaineard gainer gaines gainey gains gairbhe gairbhia gairbhighe gairbhin gaiser gaitan gaither gaito
gaizauskas gajardo gajcy gajda gajdzik gajewski gajowiak gajownik gajzler gakii gal gala galach galain
galaj galan galante galarza galasso galat galaviz galaz galbraith galbreath galdames galdikas galds gale
galeano galeati galek galentine galenzone gales galesic galey galeza galgallo galgalo galiano galiazzo
galic galica galicia galijn galik galikova galilei galindo galipeau gall gallagher gallaher gallain
galland gallant gallardo gallart gallaway gallchobhair gallchoir galle gallego gallegos galleguillos
gallen galler gallet gallez galli gallien galligan gallimore gallion gallivan gallman gallo gallogly
gallop galloway gallucci gallup galon galos galova galovic galtarossa galu galuba galuppi galvan galvani
galvez galvin galvis galyean galyon gama gamache gamaliels gambill gambino gamble gamblin gamboa gambrel
gambrell gambu gambuse gamede games gamez gamhna gamhnain gamino gammage gammill gammon gammons gamon
gamrat gamsjager ganaird gandara gandhi gandy ganesan ganesh ganey gangemi gangl ganguly ganley ganly
gann gannaway gannon gans gant gantt gantz ganz gaoith gaoithin gaona gaora gapys gara garaidh garate
garavan garay garba garbaciak garbacik garber garbhain garceau garces garcia garczarek garczyk gard
gardars garde gardea gardella garden gardener gardin gardiner gardner garduno garety garey garfield
garfinkel garg gargallo gargan gargano garibaldi garibaldis garibay garica gariepy garland garlock
garman garmendia garmon garncarek garncarz garneau garner garnes garnett garnica garnier garobbio
garofalo garozzo garps garr garraghy garrahy garrard garren garret garretson garrett garrick garrido
garriga garrihy garris garrison garrity garrone garrow garry garst garth gartlan gartland gartman
gartner garton garver garvey garvin garwood gary garza garzon garzoni gas gasa gasaway gascon gasek
gasela gashi gasienica gasik gaskell gaskill gaskin gaskins gasmi gaspar gaspard gasparova gasparovic
gasparovicova gasper gasperi gass gassaway gasser gassner gast gastel gastelum gaston gasz gaszczak
gately gates gatewood gathain gathers gathogo gathoni gati gatica gatimu gatlin gatling gatsheni gatson
gatti gattis gatto gatton gattringer gatwiri gaudet gaudette gaudin gaudreau gaudreault gaudyn gaughan
gauis gauks gaul gault gauna gaunt gause gauthier gautier gautis gautreau gautreaux gautreks gauts
gautvids gauvin gavaghan gavalier gavalierova gavenda gavendova gavican gavigan gavin gaviria gavornik
gavornikova gavrilov gawliczek gawlowicz gay gaya gayden gaydos gayhart gayle gaylor gaylord gaymon
gaynard gaynor gaytan gayton gazaway gazo gazova gazu gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa
gealabhain gealagain gealbhain geanain geannain geany gearabhain gearachaigh gearailt gearain gearan
gearchaigh geard geargain gearhart gearheart gearty geary gebashe gebauer gebhard gebhardt gebhart
gebhezi gebura geca geddes gedeza gedi gee geenen geens geer geeraerts geerling geerts geertsen geest
geffen gegic gegotek geherty gehring gehringer gehrke geib geibheannaigh geibhinn geidigh geier geiger
geimhridh geirards geirfinns geirhards geirhjorts geirhvats geiris geirlaugs geirleifs geirmunds
geirolfs geirrods geirs geirthjofs geirtryggs geirvalds geis geise geisel geiser geisler geislis
geissler geist gelabert geldens gelder gelemanovic gelinas gellemeyer geller gelli gellirs gelman gemen
gemert gemito gemmill gemza genao gence gendek gendera gendreau gendron geneart genechten genefaas
genest gengeshe gengler geno genot genova genovese gent genthner gentile gentileschi gentili gentilini
gentle gentry geoghegan george georges georgescu georgs gepa gera gerace geraci geraghty gerald geralds
gerard gerardi gerarghty gerassimov gerber gerdars gerdes geren gerena gerhard gerhardt gerhart gerhold
geris gerke gerken gerlach germain german germano germany gerner gerow gerrits gerritse gerritsen gerry
gerstner gerth gertz gervais gesiarz gess gessner gestel gests getchell geter getka getty getz geudens
geuens gevaert geyer gfeller ghabhann ghafoor ghailing ghalloglaigh ghanee ghannam gharbi ghasaan ghauth
ghayoor ghazi ghazzal gheimhridh gheorghiu gherbi ghille ghilleathain ghirr ghislain ghoerle ghoill
gholson gholston ghose ghosh ghuala ghunayn ghunna ghutayf giacconi giacometti giammusso gianetti
gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio giardina gibb gibbon
gibbons gibbs gibby gibert gibilisco giblin gibne gibney gibson gichana gicheru gichohi gichuhi gichuki
gichuru giddens giddings gideon gideons gidley giec giedrojc giel gielen gierach gierak gierasimiuk
gierat gierek gieron giers gierschner giersz gies giese giess gietka giezek giffin gifford gift gigaba
giger gigjars gigli giglio gigliotti giguere gikonyo gil gilabert gilardoni gilbane gilbert gilberts
gilbertson gilbreath gilbride gilchrist gilcrease gildea gilder gildersleeve gilduff gile giles gilewicz
gilford gilgunn gilhooly gilkey gill gillain gillam gillan gillard gilleathain gilleland gillen
gillenwater gilles gillespie gillet gillett gillette gilley gillham gilliam gillian gilliard gillic
gillick gillieron gillies gilligan gilliland gillin gillingham gillis gillison gillispie gilliuin
gillman gillooly gills gillum gilman gilmars gilmartin gilmer gilmore gilmour gilpin gilreath gilroy
gils gilsenan gilson gilstrap gilyard gimbel gimenez gimeno gina ginder gindl ginea giner gines ginese
ginesio ginevan ging gingerich gingras gingrich gininda ginkel ginn ginnea ginneadha ginneke ginnitty
ginnity ginsberg ginsburg gintalas ginter ginther ginty ginzburgas giobalain gioballain gioberti
gioblain giobuin giobun gioia giolitti giolla giollagain giollain giollarnath giollarua giollaruaidhe
gionain gionnachtaigh gionnain giontaigh giordano giorgetti giovine gipe gipson giradello giraldo giralt
girard girardi giraud giron girona girouard giroux girschner girvan gisbert giselmeyer gish gislason
gislis giss gist gitahi gitari gitau githaiga githinji gitonga gittens giuliano giulietti giunti giusti
given givens givern giza gizs gjukis gladden gladka gladney gladstone glaibhin glaimhin glaisne glanc
glantz glapiak glasain glasco glaser glasgow glasnovic glasper glaspie glass glasscock glasser glasses
glassman glatz glaude glavan glavin glavor glaza glaze glazer glazier glazik gleannain gleason gleasure
gleaton gleaves gleba gledhill gleeson glegola gleichner glen glenc glenn glennon glessner gliasain
glica glick glickman glidden glidewell gligora glines glineur glionain glionnain glisson glod gloden
glodt gloin gloinn gloinne glois glonek gloor gloria glosteir gloster glover glowacki glowiak glowienka
glownia gluck glums gluszko glynn gmeiner gmur gmurczyk gnatz gneistis gniewek gnimh gnodde gnups gnyp
gnyrs go goad goba gobain gobeil gober gobert gobhann gobhozi goble goblet gochenour gocnik gocnikova
goda godana godard godart godbey godbolt godbout goddard godec godefroid goderts godet godfrey godfroid
godide godin godines godinez godinic godis godley godmunds godoy godsey godwin godyn godzik godzisz
godzwon goebel goedert goedhart goehring goel goerens goergen goering goerle goethals goethem goetz
goetzinger goff goffaux goffin goffinet goforth gogacz gogain gogan gogarty goggans goggin goggins gogol
gogola goguen gohar goibin goicoechea goik goilin goill goillidhe goin goines goings goins goireachtaigh
gois goj goje gokey gokhale gola golak golan golas golczyk gold golda goldberg golden goldenberg golder
goldfarb golding goldman goldner goldoni goldrick goldsberry goldschmidt goldsmith goldstein goldston
gole golek golenia golgi goliasz golightly golino golisz goliszek goll golla gollain gollan golliday
gollner gollum golob golofit golon golonko golos golota golson golub golubev golubic golus gomboc gomes
gomez gomila gomis gomola gomula gona goncalves gonet gong gongora goni gonsales gonsalez gonsalves
gonsior gontsarov gonyea gonzaga gonzalas gonzales gonzalez gonzalo gooch good goodale goodall goode
goodell gooden goodfellow goodin gooding goodlett goodloe goodlow goodman goodner goodnight goodrich
goodridge goodrow goodrum goodsell goodson goodspeed goodwill goodwin goodwyn goodyear googe goolsby
goossens goovaerts gopal goraj goral goransson gorbunov gorby gorczany gordan gorden gordillo gordon
gordy gore gorecki goree gorenc gorevan gorey gorgol gorham gori goris gorjup gorkiewicz gorlitz gormain
gorman gormley gorney gornisiewicz gorol gorp gorrell gorski gorsuch gortat gorton gorzelanczyk gos
gosch goschl gose gosek goshorn gosik goska goslin gosnell gospodarek goss gosselin gosset gossett
gossiaux goswami gosz gotcher gotfryd gothraidh gotic gotsholo gott gottardi gottfried gotthard gotti
gottlieb gottschalk gottskalks gottsveinns gotz goudeau goudreau goudriaan goudy gouge gough goulart
gould goulden goulding goulet goulette gour gourdine gourley gouveia govaerts govan govarts gove govea
govoni govorcinovic gow gowan gowans gowdy gowen gower gowin goworek goyaerts goyal goyette goyvaerts
goza gozdur gozzano gozzi gozəlov graaf grab graban grabara grabas grabczak graber grabher grabias
grable grabner grabon grabos grabowski grace gracey gracia gracin grada gradaigh graddy gradek gradenigo
gradha grado grady gradziel grae graeve graf graff grafton gragg graham grahams grahn graindorge
grainger grainne graith graj grajeda gral gralaigh grallaigh gram gramhna grammer grams gramsci gramza
granado granados granat granata granatelli granath granberg grand grandberry grande granderson grandison
grandjean grandstaff grandy grange granger granier granillo granis grankells granlund granstrom grant
grantham granville gras grass grasser grassi grassl grasso grate gratie grattan gratton gratz gratzer
gratzl grau gravatt gravel gravelle gravely gravensande graver graves gravina gravitt gravley gravois
gray graybeal graybill grayer grays grayson graziano grba grbac greachain greadaigh grealaigh grealish
greally greanachain greaney greathouse greaves grebowiec greco gredicak greear greef greehy greeley
greelish greely green greenawalt greenbaum greenberg greenblatt greene greenfelder greenfield greenhalgh
greenhaw greenhill greenholt greening greenlaw greenleaf greenlee greenman greenough greenspan
greenstein greenwald greenwalt greenway greenwell greenwood greer greeson gregersen gregg greggio greggs
gregoire gregor gregorczuk gregorek gregori gregoric gregorio gregorova gregorowicz gregors gregory
gregov gregson gregus gregusova greig greij greil greill grein greine greiner greips greisch gremese
gremillion gren grenier grennan grenz grepps gresham gress greszta gretars grethen grettirs greve grewal
grey grgic grgurevic grguric grgurovac grialais griallais grianain grianna grianra gribble gribhthin
grice grider gridley grieco griego grier griesser grieve grifeo griffen griffeth griffey griffie griffin
griffis griffith griffiths grifin grigg griggs grigoriev grigsby grijalva grill grillo grim grimaldi
grimaldo grimani grimars grimes grimkells grimlaugs grimm grimmer grimmett grimnirs grimolfs grims
grimshaw grimsley grimulfs grinder grindle grindstaff griner grinius grinnell grinstead grinsven
griobhtha griobhthain griofa griofha grisby grisham grisoni grissett grissom griswold gritsch gritti
grizzard grizzle grna grnova groarke groat grob groborz groce grochola grochowina grodek groen
groenendaal groenestein groff grogan groh grojean groleau gromala gromov gron grondel grondelle grondin
groner gronkiewicz gronlund gronostaj gronroos gronskis groof groogan groom grooms groot groote groover
gros grose grosjean gross grosse grossi grossman grosso grosz grote grotek groth grottner grounds grove
grover groves grow growney gruagain grubb grubba grubbs grube gruber grubisic gruchot gruijl gruijter
gruil grullon grunberger grund grundner grundy gruner grunewald grunt grunwald grupa gruson gruszczyk
gruver gruza gryciuk grycz gryga grygo grygorcewicz grygorowicz gryka grymuza grys gryska gryszkiewicz
gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiek grzeskow
grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz gschaider gschwandtner gstohl gstrein
guadalupe guaire guairim guajardo gual gualandi gualtieri guan guarana guarato guard guardado guardia
guardiola guariento guarino guarneri guay gubain gubben guberan gubernat guberovic gubeshe gubhela
gubhuza gubulundu gucci guclu gudbergs gudbjarnis gudbjarts gudbjorns gudbrands gude gudelj gudfinns
gudfreds gudgeirs gudino gudjons gudlaugs gudleifs gudleiks gudmanns gudmars gudmons gudmunds gudnis
gudrads gudrods gudsteinns gudthors gudvards gudveigs gudvins guellec guendouz guenther guercio guerfi
guerin guernsey guerra guerreiro guerrero guerrette guerrier guerriero guertin guess guessoum guest
guevara guffey gugan guggenberger guglielmi guglielmo gugushe guha guibert guibhir guicciardini guice
guichard guida guidhir guidi guido guidone guidotti guidry guihan guijarro guilbert guild guilford
guilfoyle guillaume guillemette guillen guillermo guillet guilli guillon guillory guillot guillotte
guillou guimond guin guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guiot guiry guit
guitart guiterrez guithin guitierrez gul gula gulan gulati gulbrandsen gulcher gule gulen gulfam
gulgowski gulick guliwe gullberg gulledge gullery gullett gulley gullickson gullion gullo gullotta gully
gulotta gulshan gulyas gum guma gumbi gumbs gumede gumieniak gumienna gumienny gumis gumm gump gumprich
gumula gunain gunarto gunawan gundersen gunderson gunn gunnars gunnarsson gunnbergs gunnbjorns gunndors
gunnell gunnels gunngeirs gunnhalls gunning gunnlaugs gunnleifs gunnolfs gunnolis gunnrods gunnsteinns
gunnthors gunnvalds gunpf gunter gunther guo gupta gupton gure gurganus gurley gurney gurrola gurule
gusciora guse gusev gusikowski gusman guss gussoni gust gustafs gustafson gustafsson gustavs gustavson
gustavsson gustaw gustin gut gute guth guthrie gutierez gutierres gutierrez gutirrez gutknecht gutkowski
gutman gutmann gutowski gutshall guttis guttorms guy guyer guyette guyo guyon guyot guyton guzdek guziak
guzman guzniczak gwacela gwagwa gwala gwaltney gwamanda gwanyana gwara gwardiak gwija gwin gwinn gwizdek
gwyn gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gygjars gylfis gymirs gyrdirs gzyl gəncəli ha haack
haag haak haan haapala haapanen haapaniemi haarlem haas haase haataja haavisto habdas haber haberl
haberman habha habib habibi habibov habibova hablak hablakova habpanom habsuda habsudova hachemi
hacibəyli hacibəyov hacizadə hack hackbarth hacker hackett hackl hackler hackman hackney hackworth
hadala hadam hadas haddad hadden haddis haddix haddock haddouche haddox hadds hadebe haden haderer
hadfield hadhlairt hadhra hadichayeva hadijayeva hadjadj hadji hadley hadlock hadrovic hadzic hae
haeften haengreve haengs haenirs haering hafbergs hafer haffey haffner hafgrims haflidis hafliger
hafnars hafner hafnis hafsteinns hafthors haga hagain hagalins hagan hagans hagar hagara hagarova
hagbards hagberg hagberts hage hagedorn hageman hagen hagendoorn hagenes hager hagerman hagerty hagg
haggard haggerty haggins hagglund haggstrom hagins hagler haglund hagman hagood hagopian hagstrom hague
hagurtaigh hagy hahessy hahn haibheartaigh haicead haichir haid haiden haider haidhleart haidinger haigh
haight haigler hail haile hailey hailgheanain hailgheasa hailin hailiosa hailpin haimhirgin hain hainaut
hainchin haindl haines hainifin hainin hainion hainle hainli hainligh hainmhireach hainmneach hainthin
hainzl hair hairbheasaigh haire hairmeasaigh hairmheasaigh hairston hairt hairtneada haiseadha haislip
haith haithbheartaigh haithchir haitheasa hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek
haji hajkova hak hakala hakansson hake hakes hakim hakis hakkarainen hakker hakkinen hakons halak halake
halakova halama halambek halapir halasz halat halbert halcomb haldeman halder hale hales haley haleygs
halfdans halford halidov halik halim halimah halka hall hallachain halladay hallahan hallam hallanan
hallberg hallbergs hallbjorns halldors halle hallenbeck haller hallett halleux halley hallfreds
hallgards hallgeirs hallgils hallgren hallgrims halliburton halliday halligan hallik hallin hallinan
hallissey hallkells hallman hallmann hallmanns hallmark hallmars hallmhurain hallmunds hallock halloran
halloway hallowell halls hallsteinns hallthors hallum hallvards halme halmhain halonen halpen halpern
halpin halsdorf halsey halstead halter halterman halton haluska haluskova halvarsson halverson halvorsen
halvorson ham hamada hamadi hamadouche hamalainen hamaland haman hamann hamars hamblen hamblin hambrick
hamburg hamby hamdan hamdani hamdi hamel hamer hamera hamerla hames hamidi hamil hamill hamilton hamisi
hamlaoui hamler hamlet hamlett hamlin hamm hammack hammadi hamman hammar hammarstrom hammel hammer
hammerer hammerl hammerle hammers hammes hammett hammock hammon hammond hammonds hammons hammontree
hamner hamon hamoudi hampel hampson hampton hamrick hamrol hamunds hamza hamzaoui han hanafin hanain
hanak hanakova hanas hanbury hanc hance hancer hancock hand handa handayani hande handke handl handler
handley handy handzel hane haneberg hanegraaff hanek hanekova hanel hanes haney hanford hang hangala
hanger hank hanka hankard hanke hankerson hankiewicz hankins hankinson hanko hankova hanks hanley hanlin
hanlon hanluain hanly hann hanna hannagain hannah hannaidh hannan hanncard hannecart hanner hannes
hannibals hannigan hanninen hanning hannlaoigh hannon hannrachain hannraoi hannula hannum hanrachtaigh
hanrahan hanraoi hanratty hans hanscom hansel hansell hanselman hansen hansford hanshaw hanson hanssen
hanssens hansson hanus hanusaigh hanusek hanusekova hanusiak hanuska hanuskova hanusova hanzek hanzel
hanzelova haodha haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain haollain haonachain
haonghuis haonghusa hapka haponiuk hara haraburda harada harahoe haralds haraldsson haralson haran
harapin harasimiuk harbaugh harber harbert harbin harbison harbour harcain hard hardaway hardcastle
hardee hardeman harden harder hardesty hardi hardiansyah hardie hardiman hardin harding hardison hardman
hardnett hardrick hardt hardwick hardy hare hareks haremza haren harewood hargadain hargadon hargain
hargan harger hargett hargis hargrave hargraves hargreaves hargrove hari haring haris hariyah harjo
harju harker harkey harkin harkins harkless harkness harkonen harlaigh harlan harland harlaugs harless
harley harloff harlow harm harman harmer harmon harms harnden harned harner harness harnett harney
harnish haro harold harp harpe harper harpole harr harrachtain harragain harrah harrel harrell harrelson
harrer harrigan harrihy harrill harriman harrington harris harrison harriss harrod harrold harry harrys
harsh harshaw harshbarger harshman hart harta hartagain hartati harte harter hartfield hartford hartig
hartigan hartikainen harting hartl hartle hartley hartline hartman hartmann hartmanns hartness hartnett
hartsell hartsfield hartshorn hartsock hartung hartvigs hartwell hartwick hartwig harty hartz hartzell
hartzler hartzog harvan harvanek harvanekova harvanova harvell harvey harvill harville harvin harwell
harwood haryanti haryanto hasan hasanah hasanov hascak hascakova haselaar hash hashimoto hasiak haskell
haskett haskin haskins haslam haslauer hasler haslett haslinger haspengouw hass hassan hassanah hassani
hasse hassel hassell hassen hassett hassinger hassler hasson hasteinns hastey hastie hasting hastings
hastuti hasty hatch hatchell hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker
hattaway hatten hatter hattinger hatton haubrich hauck hauer hauffer haug hauge haugen haugh haughey
haught haughton haugland hauks hauksteinns haukvalds haumer haun haupert haupt hausberger hause hauser
hausler hausman hausmann hautala hautamaki havard havards havarrs havars havel haven havener havens
haverinen haverty haviland havlicek havlickova havran havranka havranko havrankova havranova hawe hawes
hawk hawker hawkes hawkins hawkinson hawks hawley hawn haworth hawro hawrylak haws hawthorn hawthorne
hay hayashi haycraft hayden haydon hayer hayes haygood hayhurst hayman hayne hayner haynes haynie hayre
hayrioglu hays hayslett hayward haywood hayworth hazard hazel hazelton hazelwood hazen hazenveld hazlett
hazzard he heachadha heachairn heachthigheirn heacock head headen headhnu headhra headley headrick
headtromain heady heaffy heagain heaghra heaghrain healai healaigh healaithe heald healey heallaigh
healuighthe healy heamhthaigh heanachain heanagain heanaigh heaney heanna heaphy heaps hearain
hearbhaird hearbhard hearcain hearchaidh hearchu heard hearghail hearghaile hearn hearnain hearne hearns
hearrain hearty heater heath heathcote heatherly heaton heavey heavner heba hebb hebenstreit hebert
hechenberger hecht hecimovic heck hecke heckel hecker heckett heckman hecko heckova hector heczko
hedberg hedden hedderman hedge hedgepeth hedges hedigan hedin hedinns hedlund hedman hedrick hedstrom
heeb heelan heenan heeney heer heere heerenveen heerkens heerschop heeter heffernan hefferon heffner
heffron hefley heflin hefner hegarty hegde hegedus heger hegg heggarty hegmann hegwood hehir hehl
heibhrin heichthigheirn heid heidarrs heidars heidbergs heidberts heideagain heideain heidel heidelberg
heiden heidenreich heider heiderscheid heidhin heidhni heidhniu heidlinds heidmanns heidmars heidmunds
heidreks heidrich heier heifearnain heifrin heigcheartaigh heigearta heigeartaigh heigheartaigh heighne
heighnigh heighniu height heigl heijden heijman heijmans heijmen heikirs heikkila heikkinen heil heili
heilidhe heilig heiligh heilire heilman heilmods heim heiman heimann heimbach heimhigh heimhin heimhrin
heimhthigh heimirs hein heindl heine heineachain heineman heinemann heinen heiner heini heinniu heino
heinonen heinreks heinri heinrich heinrichs heins heinsalu heinsoo heintz heintze heinz heinzl
heireamhoin heirens heise heiser heisis heiskanen heisler heislin heiss heissenberger heist heiteagain
heithchir heithir heitman heitz heitzman hejduk hejna hekker hektors helak helaoire held heldt helen
heleniak helenius helery helfrich helgeson helgesson helgis helin hell helland hellberg hellemans heller
hellevoort hellgren hellman hellstrom hellwig helm helman helmer helmerhorst helmick helminen helms
helmuth helmuts helsel helsen helt helton helwig hely helzer hembree hemenway hemert hemetsberger
hemingway hemma hemmen hemmer hemmerts hempel hempenstall hemphill henao henck hendershot henderson
hendley hendon hendren hendrick hendricks hendrickson hendrickx hendriks hendrikse hendrix hendry
hendzel henebry heneghan henegouwen henery heney heng hengen henin henk henke henkel henley henline henn
hennebry hennelley hennelly hennen hennessey hennessy henni hennig hennigan henning henninger hennings
henningsson hennis henrard henri henric henricks henriks henriksen henriksson henrion henriques
henriquez henrotte henry henrys hens henschel hensel hensen henshaw henslee hensler hensley henson henst
hentges henthorn henton hentschel hentz heochach heochadha heochaidh heodhasa heodhusa heoghain
heoghanain hepburn hepenstall hepler hepner hepworth her heraghty herald heras heraty herb herba herbert
herberts herbjorns herbst herbut herceg herck herd herda herdzik heredia hereford heremans heretik
heretikova hereward herfinns hergeirs hergills hergils heribert hering heripon herity herjolfs herlaugs
herleifs herlihy herlufs herman hermann hermanns hermanowicz hermans hermansen hermanson hermansson
hermes hermighausen hermiston hermods hermosilla hermosillo hermunds hern hernadez hernandes hernandez
hernando herndon hernon herod herok herold heron herout herr herranz herrell herren herrera herrero
herrick herrin herring herrington herrman herrmann herrod herron hersey hersh hershberger hershey
hershman hersirs herstal hersteinns hersveinns hertel hertrampf hertz hertzog hervards hervars hervas
herve hervey hervia hervins herzig herzog hesbaye heser heskett heskin heslin hess hesse hessel hesser
hession hessler hesson hester heston het hetherington hethur hetmanczyk hetrick hettinger hettner hetzel
heuer heuertz heusden heuser heuvel hever hewelt hewes hewett hewitt hewlett hewson hexspoor heyden
heydrich heydərli heyer heylen heyman heymans heyne heyvaert heyward heywood hhoyiyane hiarfhlaithe
hiarfhlatha hiarnain hiatt hibbard hibbert hibbitts hibbler hibbs hibner hice hiceadha hici hicidhe
hicin hickerson hickey hickle hickman hickok hickox hicks hickson hicog hidalgo hidayanto hidayat hide
hiebert hierro hiers hietala hietanen hiett hifearnain higa higbee higby higdon higginbotham higgins
higginson higgs high highfill highland highne highsmith hight hightower higley higuera higueras hilario
hilarius hilary hilbert hilberts hilburn hildars hildebrand hildebrandt hilderbrand hildibergs
hildibrands hildigeirs hildiglums hildimars hildimunds hildings hildirs hildithors hildreth hile hileman
hiles hilger hill hillard hillen hiller hillery hillhouse hilliard hillier hilliker hillis hilll hillman
hillow hills hillyard hillyer hilmars hilmer hilmerova hilmirs hilpert hilson hilt hilti hiltner hilton
hiltunen hiltz himes himmelbauer himris hinca hinckley hindeberg hindman hinds hine hineiri hineirigh
hiner hinerman hines hinic hinkel hinkle hinkley hinkson hinman hinnant hinneirghe hinney hinojos
hinojosa hinrichs hinriks hinshaw hinson hinterberger hinteregger hinterleitner hinton hintz hinz hiocog
hiolain hiollain hiomhair hionnghaile hiorbhaird hiorbhard hiott hipp hipple hipps hirams hirsch
hirschman hirschmann hirsh hirst hirt hirth hirthe hirvonen hise hiser hishon histon hitch hitchcock
hitchens hite hitt hittle hitz hively hix hixon hixson hjallkars hjalmars hjalmarsson hjalmgeirs hjalms
hjalmthors hjalmtyrs hjaltis hjarnars hjelm hjorleifs hjort hjorts hjortthors hjorvars hlabangane
hlabisa hladka hladky hlatshwayo hlavac hlavacik hlavacikova hlavacova hlegests hleidars hlela hlengwa
hlers hlidars hlidbergs hlifars hlinik hlinikova hlinis hlinka hlinkova hljoms hlodmunds hlods hlodvards
hlodvers hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hlyns hnat hnefills hnikarrs hnikars ho
hoadley hoag hoagland hoang hoarau hoard hoare hoareau hobain hoban hobart hobbs hobby hobdy hobgood
hobson hocevar hoch hochleitner hochreiter hochstetler hocine hock hockaday hockenberry hockensmith
hocker hockett hocking hockman hodak hodel hodgdon hodge hodges hodgin hodgins hodgkins hodgkinson
hodgson hodhra hodhrain hodkiewicz hodl hodnett hodo hods hodson hodza hodzic hodzova hoecke hoedemakers
hoefer hoeft hoeger hoehn hoehne hoek hoeks hoekstra hoelen hoelscher hoeppner hoerner hoes hoevel
hoeven hoey hofbauer hofer hoff hoffer hoffman hoffmann hofig hofinger hofler hofman hofmann hofmeister
hofstatter hofstetter hogain hogan hogberg hoge hogg hoggard hoghartaigh hogle hoglinger hoglund hognis
hogue hohman hohn hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh hoireabaird hoireabhaird
hoireabhard hoireachtaigh hoiscin hoisin hoisington hoistin hojda hojka hoke hokkanen holappa holbert
holbrook holc holcik holcikova holcomb holcombe holdaway holden holder holderman holding holdren
holdsworth hole holeksa holeman holewa holford holgeirs holgers holgersson holguin holic holicek
holicekova holicka holickova holicova holiday holifield holik holikova holl holladay hollain holland
hollander hollandsworth hollar hollarain hollars hollaus hollaway holle holleman hollen hollenbeck
holler holley holliday hollie hollier hollifield holliman hollinger hollingshead hollingsworth hollins
hollis hollister hollman holloman hollomon hollon holloway hollowell holluin holly hollywood holm holman
holmars holmberg holmberts holmes holmfasts holmgeirs holmgren holmgrims holmkells holmquist holmqvist
holms holmsteinns holmstrom holmthors holohan holopainen holota holsinger holst holstein holsten holston
holt holte holter holthaus holthuis holtis holtman holton holtz holtzclaw holtzman holub holubec
holubecova holubek holubekova holubka holubko holubkova holubok holubova holubowicz holuby holvoet
holyfield holysz holz holzapfel holzenbecher holzer holzinger holzknecht holzl holzman holzmann hom
homan homenick homer homes honaker honan honda hondeveld hone honea honey honeycutt hong honing honkanen
honkisz honore hood hoof hoog hoogers hoogh hook hooker hooks hoop hooper hoopes hoose hoosier hooten
hoover hope hopes hopkins hopp hoppe hoppenbrouwer hopper hopps hopson hopwood hor hora horace horacek
horackova horain horak horakova horan horbacz horcain hord hordha hords hore horemans horgain horgan
horl horle hormann hormazabal horn hornback hornbeck hornberger hornbuckle horne horner hornich hornig
hornik horning hornsby hornung horowitz horrell horrocks horsley horst horstman horta horton horvat
horvatek horvath horvathova horvatic horvatinec horwitz hosae hosea hoseas hosey hosford hosier hoskin
hosking hoskins hoskinson hoskulds hosler hosley hosmer hosp hoss hosseini host hostaden hostak
hostakova hoste hostetler hostetter hotaling hotchkiss hott hottinger hotz hou houari houben houchens
houchin houchins houck houde houdijk hougardy hough houghtaling houghton houk houle houlihan hourachain
hourican hourigan hourihane house householder housel houseman houser housley housman houston houteveen
hove hovel hovey hovis howard howarth howe howell howells hower howerton howery howes howie howington
howland howle howlett howley howse howser howton howze hoxie hoy hoye hoyer hoyle hoyos hoyt hoz hoza
hozjan hozova hrabar hrabia hraereks hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hranic hranj
hrannars hrapps hrasko hraskova hrastinski hraunars hrdlicka hrdlickova hreggvids hreidars hreidmars
hreims hreinns hren hrianka hriankova hribar hribernik hric hricova hrimnirs hrings hrmo hrmova hroalds
hroars hrobjarts hrobon hrobonova hrodgeirs hrodmars hrodolfs hrodvars hrois hrolfs hrollaugs hrolleifs
hromunds hrovat hrsak hruba hruby hruska hruskova hrusovska hrusovsky hruts hrvojic hrynkiewicz hrzenjak
hsieh hsu hu hua huaillearan huaithne huaithnin hualla huallachain huallaigh huang huard huart huba
hubain hubbard hubbell hubbert hubble hubbs hubel huber hubert huberts huberty hubin hubler hubmann
hubner hubova huck huckabee huckaby huckins hucko huckova huczek huczko hudacek hudacekova hudak
huddleston hudec hudecova hudgens hudgins hudkins hudnall hudson hudspeth hudzik huebner huel huels
huemer huerta huertas huet huey huff huffine huffman hufford hufnagl hug hugbergs huges huggard huggins
hugh hughes hughey hughley hughs huginns hugis hugleiks hugo hugos huguet huguley huhn huhtala hui
huidhir huie huigin huiginn huijben huijbrechts huijs huijzing huirthille huiscin huisman huitseachain
huitt huizar huka hulbert hulboj huldars hulett huling huljev hull hullain hulle hullinger hulme huls
hulse hulsey hulshouts hulskes hulst hult hulten hultgren hultman hults humayrova humbert humble humblet
hume humeniuk humer humes humis hummel hummer hummətov humoyunov humphrey humphreys humphries hunbogis
hund hundley hunerik huneycutt hung hungerford hunis hunley hunnicutt hunns hunrods hunsaker hunsicker
hunsinger hunsucker hunt hunter huntington huntley huntsberry huntsman hunziker huot huotari huovinen
hupka hupkova hupp hurd hurdail hurdle hurlbert hurlburt hurlbut hurley hurlimann hurmholtaigh hursey
hurst hurt hurtado hurthuile hurtt hurwitz hus husak husakova husar husarova husband huse huseby husek
husekova huseman huseynbəyli huseynli huseynoglu huseynov huseynova husk huska huskey huskins huskova
husnjak huso husova huss hussain hussein hussey hustak hustakova husted huston huszcza hutagalung
hutapea hutasoit hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huter huth hutnik
hutsell hutson hutt hutta hutter hutterer hutto hutton huttova huttunen hutyra hutzler huurdeman
huuskonen huxleys huybrechts huyghe huynh huys huysmans huzaifa hvannars hwang hyatt hyde hyden hyder
hyer hyjek hyland hyls hyltirs hylton hyman hymel hymes hynek hynes hynman hypes hysell hytonen hyttinen
hyvarinen hyvonen hyzy həsənov həsənzadə iacobucci iacovelli iadanza iago iannelli iannotti iannucci
iannuzzi ians iarla iasachta iascaire ibacache ibanez ibarra ibikunle iborra ibraaheem ibrahim
ibrahimbəyov ibrahimli ibrahimoglu ibrahimov ibrahimova ibrohimov ice iciek ickes iddings ide idec idris
idrisli idrisoglu idzi iforayeva iftikhaar iglesia iglesias ignac ignacio ignatiuk ignatjev igo igoe
igors igras ihab ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram ii ijli ikeda ikhlef
ikner ikonen ilan ildirimoglu iles ilic iliff ilijic ilinovic iljin illes illugis ilori ilupeju ilves im
imali imanzadə imbert imes imhof imhoff imiela iminza imiolczyk imis imler immanuels immonen imonova
impastato impe imrich imrichova imronov ince indridis indyk indyka infante infantino ingalls ingbergs
inge ingersoll ingham ingibergs ingiberts ingibjarts ingibjorns ingileifs ingimagns ingimars ingimunds
ingis ingithors ingivalds ingjalds ingle ingles inglis ingmars ingoldsby ingolfs ingraham ingram
ingthors ingvalds ingvars ingvarsson ingvis iniesta iniguez inman inneirghe innes innis inniss innocent
innocenti innseadun inonu inostroza inoue inouye intaum interiano interminei interminelli inzaghi
inzunza iomaire iomhair ionescu ionita ionrachtaigh ioppi iorio iosa iosog ippolito iqbal irawan irby
ireland ireri iriarte irick irish irizarry irla iroha irons irungu irvin irvine irving irwin irzyk isaac
isaacs isaacson isabell isabəyli isah isaks isaksen isakson isaksson isarrs isars isaxanli isbell
isbjorns iselds isella isenberg isenhour isern isfandiyorov isgeirs isham ishmael isidors iskierka islam
islas isleifs isler isley islomov ismaels ismail ismars ismayilqizi ismoilov isolfs isom ison israel
israels israelsson issa issac issack issak issis iswahyudi iten ito iturra iustas ivancan ivandic ivanov
ivanovic ivans ivars ivarsson ivask ivaska ivaskova ivers iversen iverson ivery ives ivey ivie ivory
ivsic ivy iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izquierdo izzo ja'farov jaabir
jaakkola jaakson jaanson jaanus jaaskelainen jaatinen jabir jablonski jabr jacak jaceps jachimczak
jachimczyk jachna jacinto jack jackel jackman jacks jackson jaco jacob jacobi jacobo jacobs jacobsen
jacobson jacobsson jacoby jacot-descombes jacot-guillarmod jacquemart jacquemin jacques jacquet jacquez
jacquot jacuzzi jad jadot jadoul jaeger jaen jafari jafets jaffe jagarinec jagecic jager jagger jaggers
jaggi jagielka jagielo jahdami jahdari jahn jahnke jahongirov jailani jaime jaimes jain jaiyeola jaje
jajko jakab jakel jakes jakiel jakimiak jakis jakobiak jakobik jakobs jakobsen jakobson jakobsson
jakoniuk jakopec jakopovic jakops jakovac jakovic jakovlev jakovljevic jakub jakuba jakubaszek jakubcek
jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec jakubecova jakubek jakubekova jakubik
jakubikova jakubiuk jakubka jakubko jakubkova jakubova jakubowski jakupic jakus jalaal jalakas jalbert
jali jalil jalolov jalonen jalovec jalovecova jalowiec jama jamaal jamar jamasijadu jambor jameel
jamerson james jameson jamieson jamile jamils jamison jamnik jamroz jamrozek jamrozy jamshidov jan janak
janakova janasik janasz janc janca jancek jancekova jancewicz janco jancova janczarek janczura janda
jandl jandova jandreau jandula janecek janecekova janecka janecko janeckova janek janekova janes janezic
jang jani janic janicki janiga janik janikova janis janisch janisz janiszek janiszewski janiuk jank
janka jankauskas janke janko jankova jankowicz jankowski jano janocko janockova janos janosek janosekova
janosik janosikova janoska janosko janoskova janoso janosova janoszek janoszka janova janowiak jans
jansdr janse jansen janson jansse janssen janssens jansson jantos jantosovic jantosovicova jantsch
jantti jantz januar january januchta janus januszewicz januszko jany janzen jaque jaques jaquez jara
jaracz jaramillo jarboe jarc jarczak jarczyk jardine jared jarema jaremek jaremko jargielo jargilo jarka
jarkiewicz jarl jarls jarman jarmon jarmula jarmuz jarmuzek jarnagin jarngrims jaroch jaros jarosiewicz
jarosik jarosova jarosz jaroszuk jarrard jarrell jarrett jarso jarv jarve jarvela jarvenpaa jarvi
jarvinen jarvis jas jasica jasina jasinski jasionek jasko jaskola jaskolski jaskowiec jasmin jasminova
jasnoch jason jasons jasper jasprica jasso jast jastrzebski jaszcz jaszczur jaszczyszyn jatgeirs
jatmunds jatvards jauhiainen jauk jaume jaunzema jaunzems jauregui javier javohirov javornik jaworski
jay jayaraman jayne jaynes jazdzyk jazwiec jdotte jean jeanbaptiste jeanlouis jeanpierre jeans jebet
jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak
jedryczka jedrys jedrzejek jefcoat jeffcoat jefferies jeffers jefferson jeffery jeffords jeffrey
jeffreys jeffries jefimov jefwa jeggij jegorov jehle jeitz jeka jekel jelagat jelavic jele jelen jelic
jelimo jelinek jelinkova jelks jelle jellison jellyman jemeli jemison jemric jemutai jendek jendekova
jenek jenewein jenkin jenkins jenko jenks jenner jennette jenney jenni jennings jennis jens jensen
jenson jenssen jent jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir
jepkosgei jepleting jepngetich jeppesen jeppsson jepsen jepson jeptoo jerde jereb jereczek jeremiah
jeremias jerez jeric jerkins jerkovic jermakov jerman jernigan jerome jerono jerop jerotich jerry jersov
jerusalem jeruto jerzyk jes jeske jespers jespersen jessa jesse jessee jessel jessen jessie jessop
jessup jester jesus jeszka jeszke jeter jett jetton jewell jewett jewula jezek jezior jezkova jezyk
jezyna jha jhaveri jhonson jiang jibela jibril jilani jiles jili jillo jim jimale jimenes jimenez
jimerson jiminez jimison jin jinks jiron jiyane jo joakims joanns job jobe jobstl jochems jochums jockel
jodar jode jodko joe joel joels joesaar jofre jogi johal johann johannes johannessen johannesson johanns
johannsen johans johansen johanson johansson john johns johnsen johnson johnsson johnston johnstone
johson joiner jois jokela jokinen jokiwe jokulls jolin jolley jolliff jolly joly jomars jomini jomo
jomunds jonak jonars jonas jonasson jonata jonatans jonatova jonbjorns jonckheere jonczyk jondors jone
jones jong jonge jongeirs jonghe joniak jonik jonjic jonker jonkman jonmunds jons jonson jonsson
jonsteinns jonthors joos joosten jop jopich joplin jorda jordan jordon jorfis jorge jorgens jorgensen
jorgenson joris jorlink jormunds jorquera jorris jorrisen jorunds jorvars jorvis josafats josavins jose
josefs josefsson joseph josephs josephson joseps josey joshi joshua joshuas josipovic josko joslin
joslyn jost josteinns josuas joszko joubert jourdan jovanovac jovanovic jove jover jovic jovinelli
jovins jowers joy joyal joyce joye joyner jozefczak jozic jozwiak jozwik juan juarez judah judd jude
judek judge judkins judson judy juen juergens jug jugovac juhanson juhasz juhkam juhl juhlin jukic jules
julia julian juliano julians julien julis julius julliard juma jumba jumiege jump jumper jun junas
junasova junck juncken juncker june juneau jung jungfer jungwirth junior junis junitz junius junk junken
junker junkins juntunen juqula jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco
jurcova jurczuk jurek jurekova jureks juresko juretic jurgens jurgensen jurgenson juric jurik jurikova
jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina juroszek
jurrijens jury jusino juskiewicz jussila just justice justin justis justus juszczuk juttner juvara
juvonen kaamil kaar kaari kaarik kaasik kaay kabala kabeer kaberia kabir kabiru kabui kaburu kabus kabza
kachela kaci kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczor kadak
kadakia kaddour kaddouri kade kadela kadenge kadi kadija kadlec kadlecova kadri kadzo kaelin kafel kafer
kagan kageha kagendo kager kagi kagwiria kahindi kahinu kahkonen kahl kahle kahler kahlina kahn kahr
kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kaiser kaja kajak kajdan kajdas
kajs kajstura kajuju kakai kakalis kakar kaktus kala kalama kalamees kalan kalanjos kalarus kalazic
kalcher kalda kaldis kale kalebs kaleem kaleema kaleja kalejs kalek kalekye kaler kaletka kaliciak kalin
kalinak kalinakova kalinin kalinka kalinowski kalis kalish kalisiak kaliska kalisky kalista kalita
kaljula kaljurand kaljuste kaljuvee kalka kalla kallas kallaste kallen kallert kallio kallstrom kalm
kalman kalmanns kalmans kalmars kalmus kalnina kalnins kaloki kalota kaltenbock kaltenbrunner
kaltenegger kaluga kalume kalvaitis kalvelis kalvenas kalwa kalwak kam kamal kamalanon kamande
kamarainen kamathi kamau kambs kamdar kamel kamela kamene kamieniak kamieniarz kaminski kaminsky
kammerer kamp kamper kamps kamran kamronov kamyk kamyszek kanagy kanana kananu kanarek kanda kandie
kandora kandzia kandziora kane kanepa kaneps kanerva kang kang'ethe kangas kangethe kangley kangogo
kangro kangur kania kaniak kaniakova kanik kanini kaniski kanja kankaanpaa kannan kansy kant kanter
kantola kantor kanyi kao kapadia kapalka kapcia kapciak kapeller kapera kapinos kapka kaplan kapoor kapp
kappel kappler kapral kaprasius kapur kapuscik kapustka kar kara karaamat karadeniz karagic karalus
karam karamarko karambu karan karani karanja karas karaskiewicz karcher karczmarek karczmarz kardos
karels karg karge kargl kargol karhu karhunen kari karier karikari karim karimi karims karis karisa
kariuki karjalainen karki karkkainen karklina karklins karkocha karks karkut karl karlberg karles karlis
karlovic karlowicz karls karlsen karlson karlsson karlstrom karmelic karmelita karn karnas karner karnes
karnik karns karol karova karp karpe karpeta karpiak karpiel karpik karpinski karpov karppinen karr
karrer karro kars karst karsznia karttunen karu karuga karul karulova karuri karuza karvels karvinen
karvonen karwala karwan karwitha karwot karys karz kas kasak kasam kase kasel kasemaa kasemets kaser
kash kashif kashyap kasiak kasica kasim kask kaspar kasparova kaspars kasper kasperczak kaspers kasprzak
kass kassim kassulke kasteelen kastelic kastelik kasten kaster kastiels kastner kasyoka kaszkowiak
kasznia kata katana katarinus kates kathagen kathambi kathure katic kato katona katos kattai katz kaucic
kauffman kauffmann kaufman kaufmann kaul kaulina kaulins kaupas kauppila kauppinen kaur kautz kautzer
kauzlaric kavaliauskas kavanagh kavanaugh kavasch kavaschova kawakami kawala kawamoto kawamura kawiak
kawira kawula kawulok kay kaya kaye kaylor kays kaysan kayser kazakov kazana kazberuk kazek kazik
kazikova kazimierczuk kazimierczyk kazior kazirod kazlauskas kazmierczak kazmierczyk kazubek kazungu kea
keady kealey keally kealty kealy kean keane keaney keany keapock kearney kearns kearse keary keasler
keating keaton keaveney keaveny kebaili kebir keck kedzierski kedziorek kee keeble keebler keech keefe
keefer keeffe keegan keehan keel keelan keele keeler keeley keeling keels keely keen keenaghan keenahan
keenan keene keener keeney keer keery kees keese keesee keeter keeton keever keevers keffer kegley kehoe
keifer keightley keijser keijzer keil keim keinanen keiper keiser keisler keister keitany keith keithley
keitt kelch kelder kelecic kelekovic kelemen keler kelic kell kellam kellar kelleher keller kellerman
kellett kelley kelling kellner kello kellogg kellova kellum kelly kelm kelo kelova kelsey kelso kelson
keltenie keltner kelton kelty kelvey kelvin kemboi kemei kemmer kemmerer kemp kempen kemper kempf kempka
kempny kemppainen kempton kendall kendi kendig kendra kendrick kendricks kendrova kenga kenig kenis
keniz kenizova kenlan kenlon kenna kennard kenneally kennedy kennell kennellan kennelly kennemer kenner
kennett kenney kennison kennon kenny kensy kent kenworthy kenyon keo keogan keogh keoghan keoghane
keohan keohane keough keown kephart kepler keplinger keppler ker keranen kerans kerber kerby kerekes
kerekovic kerger kerin kerins kerkhof kerkhofs kerley kerlin kerluke kermody kern kernan kerner kerney
kerns kerova kerr kerrigan kerrisk kerry kerschbaum kerschbaumer kerschen kersey kersh kershaw kershner
kersten kerstetter kertzmann kerubo kerville kerwick kerwin kesek keskinen keskitalo keskula kesler
kessel kessinger kessler kester kesterson kestner ketcham ketchum ketel keter ketilbjorns ketills ketola
ketron ketter ketterman ketting kettunen keudel kevane keville kevin kevo key keya keyes keys keyser
khaba khabalidaka khaemba khaldi khaled khalif khalil khalsa khambule khamis khamisi khan khanna
khanyeza khanyile khaphela khare khathi khathide khathini khatri khawula khelif khelifa khelifi khelil
kheswa khezokhulu khisa kholose khomo khonjwayo khosini khosla khoury khoza khuba khubisa khuboni
khukhuza khulu khuluse khumalo khumbuza khurana khuyameni khuzwayo khwane khwela kiama kiarie kibbe kibe
kibet kibiwot kibiwott kibler kiboi kibor kiciak kidawa kidd kidder kidney kidon kidwell kieber kieca
kiedrowicz kiefer kieffer kiehn kiel kielan kielbik kielbowicz kielbus kielczyk kielek kielich kieloch
kiely kiema kiepas kiepura kieran kierane kierans kierat kierepka kiernan kieszek kifer kigen kiger
kight kihara kihn kiik kiil kiilu kiio kiiru kiis kiisk kij kijanka kijas kijnder kik kikas kiker kikkas
kilar kilawee kilback kilbane kilbride kilburn kilby kilcoyne kilday kildea kilduff kile kiley kilfoyle
kilgallen kilgallon kilgore kilhooly kilian kilians kiliszek kiljan kiljans kilk kilkenny killebrew
killeen killen killer killian killilea killingsworth killion killooly killoran killough killoughry
kilmartin kilmer kilmore kilonzi kilonzo kilpatrick kilpelainen kilroe kilroy kim kimachu kimaiyo kimani
kimanthi kimanzi kimaru kimathi kimball kimbell kimber kimberlin kimberling kimberly kimble kimbrel
kimbrell kimbro kimbrough kimeli kimemia kimes kimeu kimmel kimmons kimosop kimotho kimsey kimtai kimura
kimutai kinaghan kinahan kinal kinard kincade kincaid kinch kincheloe kinchen kind kinder kindle kindred
kinet king king'ori kingery kingori kingsbury kingsley kingston kiniry kink kinkade kinkead kinkela
kinlan kinlaw kinlen kinley kinman kinnane kinnard kinne kinnear kinnegan kinner kinnerk kinney kinnison
kinnon kinnunen kinny kinoti kinsch kinsella kinser kinsey kinsler kinsley kinslow kinsman kint
kintziger kinuthia kinya kinyanjui kinyon kinyua kinzer kiogora kioko kipchirchir kipchumba kipkemboi
kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat kiplangat kipleting
kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kiptui kiptum
kipyego kipyegon kiragu kiraly kirby kircher kirchmair kirchner kirillov kirimi kirincic kirk kirke
kirkendall kirkham kirkland kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirpenstein kirs kirsch
kirschner kirsipuu kirss kirtley kirts kirui kirwa kirwan kiryluk kis kisakurek kisel kisela kiselova
kiser kish kisilu kiska kisman kisner kiss kissane kissel kisseljov kissell kissinger kissner kistler
kistner kiszczak kitchen kitchens kite kitheka kithinji kithome kiti kitonga kitprapa kitsao kitson kitt
kittakun kitterman kittle kittleson kittredge kittrell kitts kituku kitumaini kitur kitzler kitzmann
kiuru kivela kivett kivi kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto kivuva kiwior kizer
kjaer kjalars kjallaks kjarans kjarrs kjartans kjarvals kjeldsen kjellberg kjois klaarwater klaas
klaengs klaja klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp klapper klaric
klarin klashorst klasic klass klassen klasson klatka klatt klaus klausen klausner klavina klavins kleban
klebba kleckner kleczar kleibrink kleijse kleiman klein kleina kleiner kleinman kleinschmidt kleist
klejna klek klekot klem klemczak klemencic klemens klement klemenzs klemm klemt klepac klepacova klepka
klerks kleybrink kliber kligl klijn klima klimacek klimacekova klimek klimekova klimko klimkova
klimkovic klimkovicova klimo klimov klimova klin kline kling klingelhofer klingensmith klinger klingler
klink klinkosz klisz kliszcz klizan klizanova kloch klock klocker klocko kloczko kloiber klokoc
klokocova klomp klopacka klopackova klopp kloppert klorek klos klosek klosiewicz kloska klosowicz kloss
klotz kluczek klucznik kluczyk kluesner klug kluge kluj klups klus klysz klyszcz klyta kmak knapek knapp
knappe knauer knaus kneafsey knecht knee kneeland kneip knepp knepper knez knezevic knezovic kniaz
knickerbocker kniec knight knighten knighton knights kniha knihova knipp knisely knisley knockaert
knoers knoll knop knopf knopp knorr knorrs knott knotts knouse knowles knowlton knox knuckles knudsen
knudson knuf knuth knuts knutsen knutson knutsson knych knysak ko kobak kobal kobayashi kobel kobelt
kober koberl kobia kobielska kobielsky kobos kobryn kobza koc kocaj kocak kocakova kocan kocevar koch
kochanowicz kochel kocher kochman kocian kocianova kociemba kocijancic kocis kocisova kocjancic kock
kocka kocko kockova kocol kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy
kocərli kodrans kodric koech koehler koehn koelpin koeman koenig koepke koepp koerner koester kof kofler
koger koggis kogler kogo koh kohl kohler kohli kohn kohnen kohnke kohr kohut kohv koistinen koit koitla
koiv koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokko kokkonen kokol kokoric kokosza
kolaczek kolaczyk kolade kolak kolanek kolanko kolar kolarczyk kolarec kolaric kolarova kolarz kolata
kolb kolbeinns kolber kolbjorns kolbl kolbusz kolega kolehmainen kolek kolen kolenc kolendo kolesar
kolesarova kolesnik kolfinns kolgrims kolic kolk kolka koll kollar kollarova koller kollmann kolm kolman
kolmars kolnik kolnikova koloch kolodziej kolodziejak kolodziejczyk kolonko kolpak kols kolskeggs
kolster kolsut kolton koltuniak kolvids koman komander komar komarov kombe kombo komen kominiak
komisarczyk komisarek komljenovic komora komperda komsta komuda komulainen konat konda kondej kondratjev
konecna konecny konen kong kongchayasukawut kongsri koniec koniecko konieczek konieczny konig koning
konings kononowicz konopelski konopka konopkova konovalov konrad konradova konrads konsbruck konsek
konstantinov konstantinus konstanty kont kontny konttinen koo kooij kool koome koomson koon koonce koons
koontz koop koopman koort kopa kopala kopciuch kopczyk kopec kopecka kopecky koperek kopf kopiczko kopij
kopik kopjar koponen kopova kopp koppa koppel koppensteiner koppova kops kopysc kopyt kopytko kopyto
korab koral korando korbel korbut korcak korcakova korda kordus kordys korec korecova korek koren koret
korgul korhonen korichi korir korkosz kormaks korman korn kornak kornegay kornek kornelius kornet
korniak korol koronkiewicz koros korosec korpal korpela korpi korsman korstman kort korta korte
kortelainen korth kortman korts koruturk korzekwa korzeniak korzonek kos kosak kosalka kosanovic kosc
koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela kosgei koshy kosi kosiak
kosic kosidlo kosiec kosinski kosir koska koskei koskela koski koskinen kosman kosnik kosno kosoko
kosonen kosowicz koss kossak kossler kost kostanic kostek kostelac kosten koster kostera kostin kostka
kostkova kostolzin kostorz kostrec kostrecova kostro kosz kosznik kot kota kotala koterba kothari kotian
kotianova kotkas kotlarek kotnik kotov kott kotulic kotulicova kouba koubova kouidri koury kovac kovacek
kovacevic kovach kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalova kovanen
kovar kovarova kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka kowalski kowalsky kowaluk
kowara koya koza kozacek kozacekova kozacik kozacikova kozaczuk kozak kozakova kozar kozdra kozdroj
kozdron kozelj kozey koziarz koziatek kozica kozieja kozien koziol kozka kozlak kozlov kozlowicz
kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozuszek kraatz krabbe krack kraemer kraft
krahn krainer krainz krajcar krajci krajcik krajciova krajcir krajcirova krajco krajcova krajcovic
krajcovicova krajewski krajicek krajicekova krajnc krajniak krakis krakowczyk kral kralik kralikova
kralj kraljevic kraljic krall kralova kralovic kralovicova kramar kramaric kramarova kramberger kramer
krammer kranc kranjc krantz kranz krasa krasnohorska krasnohorsky krastina krastins kraszkiewicz krata
kratochvil kratochvilova kratz kratzer kraus krause kraushaar krausova krauss krauz krauza kravitz
krawczyk kraxner krcelic krebs krecichwost krecisz krecke kreczmer krefta kreger kregiel kreider kreidl
kreiger krein kreiner kreitzer krejcova krekora kremer kremser krenc krenn krepa kreps kresge kreslina
kreslins kresonja kress kretek kretowicz kreusel kreuzer krezolek krick kriebel krieg krieger kriegl
kriens krier krieva krievina krievins krievs kriisa kriner kris krish krishna krishnamurthy krishnan
kristalls kristbergs kristbjorns kristdors kristens kristensen kristensson kristers kristfinns
kristgeirs kristians kristiansen kristiansson kristinns kristjans kristjons kristlaugs kristleifs
kristmanns kristmars kristmunds kristof kristofers kristoffersen kristoffersson kristofova kristthors
kristvalds kristvards kristvins krittayanukoon krivec kriz krizan krizanova krizik krizikova krizova
krochmal kroczak kroeger kroeker krogh krohn kroker krokosz krol krolczyk krolikiewicz kroll krolov krom
kromer kronberger krone kronenberg kronsteiner kroon krop kropf kropilak kropilakova kropp krotak
krotakova krouse krpan krsanac krueger krug kruger kruglov kruk krull krum krumina krumins krumm krummis
kruns krupa krupova krupp krus kruschwitz kruse kruszka kruszona kruze kruzel kryk krysik krysta
krystkowiak kryszczuk kryszkiewicz krywult kryza krzan krzelj krzempek krzeszowiec krznaric krzosek
krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos
krzyzostaniak ksel kshlerin ksiezak ksiezyk ku kub kuba kubaczyk kuban kubanek kubasiak kubasiewicz
kubec kubecova kubek kubekova kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova
kubieniec kubik kubikova kubina kubisz kubko kubkova kubo kubon kubova kubow kubowicz kubrak kucab
kucera kucerova kucewicz kucharski kucharz kucharzyk kuchciak kuciak kucic kuciel kucz kuczaj kuczak
kudela kudelka kuder kudlacik kudlacz kudlak kudra kudrjavtsev kuebler kuehl kuehn kuehner kuester kuffa
kuffel kuffova kugler kuhar kuhic kuhl kuhlman kuhlmann kuhn kuhnert kuhns kuijc kuijpers kuilenburg
kuiper kuipers kuisma kuit kujala kujawa kujawiak kujda kujundzic kuk kukawka kukiela kukier kukkonen
kukucka kukuczka kula kulach kulas kulczak kuliberda kulick kulikov kulikowski kulis kulisz kulkarni
kull kulma kulmala kulon kulp kultys kulus kumar kumer kumi kummer kumorek kump kumpulainen kumsoontorn
kumushova kuna kunac kunc kuncewicz kunda kunde kundova kundu kundzina kundzins kunen kunene kunert kung
kung'u kungu kuningas kunka kunkel kunkle kunkova kunova kuntz kunysz kunz kunze kuo kuosmanen kupa
kupaj kuphal kupidura kupka kupko kupkova kupova kups kupsjak kurach kuran kurant kurbiel kurc kurcz
kurczab kurczak kurda kurek kurg kurgat kuria kurian kurki kurland kurm kurniawan kurnik kuronen
kuropatwa kurowski kurp kurpanik kurpisz kursa kurth kurtoic kurtyka kurtz kuruc kurucova kurui
kuruvilla kurvits kurylowicz kurys kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic
kusch kusek kusen kushner kusi kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir
kusnirova kuso kusova kuster kustosz kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutch
kutcher kutek kutera kutnik kutsar kutt kutz kuus kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic
kuykendall kuza kuzia kuzior kuziora kuzma kuzmic kuzmin kuznetsov kuznia kveldulfs kvist kwaadland
kwaakye kwaakyewaa kwak kwamboka kwan kwapien kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek
kwemoi kweyama kwiatkowski kwinta kwok kwoka kwon kwong kyalo kyc kycia kyei kyeiwaa kyerewaa kyle kyler
kyles kyllonen kyne kysel kysela kyselova kyser kərimli kərimov kərimova kərimzadə la laakkonen laakso
laaksonen laan laane laanemets laar laarhoven laarse laas laats labadie labado labaj labarbera labarge
labarre labas labbe labeeb labelle labhra labhradha labhru labinjan labno labocha labonte laborde laboy
labra labrecque labrie labuda labudda labudova labus laca lacasse lacayo lace lacefield lacey lach
lachacz lachance lachapelle lacher lachmann lachnain lachtnain lachut laciak lacina lacis lack lacka
lackey lackner lacko lackova laclair laco lacombe lacoste lacour lacourse lacova lacroix lacy lad lada
ladavac ladd ladeck lademann ladhradha ladner ladniak ladson ladue laduke ladwig lady ladziak laenen
laer laere laet lafave lafayette lafferty laffey laffray laflamme lafleur lafollette lafond lafontaine
laforce laforge lafortune lafountain lafrance lafreniere lagarde lagasse lagat lage lagerweij laghmainn
lagiewka lagler lago lagos lagrone laguna lagunas lagzdina lagzdins lah lahaye lahey lahiah lahiffe
lahmar lahr laht lahteenmaki lahti lahtinen lahy lai laib laideain laidhe laidhigh laidhin laidhleis
laighin laighnigh laiho lail lailasari lailligh lailliu laimer laimhbheartaigh laimhin lain laine laing
lainn lair laird laithbheartaigh laithimh laithmhe laitinen lajcak lajcakova lajciak lajciakova lajlaj
lajoie lakatos lakaza lake lakehal lakes lakey lakhal lakhdari lakin lakoseljac lakota laks laksita
laksmiwati lal lala lalak laliberte lall lalla lallaidh lallaigh lallemand lally lalonde lalor laloux
lam lamac lamacova lamanna lamar lamarr lamarre lamas lamay lamb lambdin lambe lambers lamberson lambert
lamberts lambeth lamborghini lambot lambotte lambrecht lambrechts lambregt lamch lament lamere lamesch
lamhain lamhna lamkin lamm lammas lammens lammer lammers lammi lamon lamons lamont lamontagne lamore
lamoreaux lamothe lamotte lamoureux lamp lampa lampart lampe lampert lamphere lampinen lampkin lampl
lampley lampman lamprecht lamri lamson lamula lamy lanagain lancaster lance lancisi lanclos land landa
landau landaverde lande landeghem landen lander landeros landers landes landgraf landin landis landl
landon landon-lane landreneau landreth landrum landry landstrom landwehr landy lane laney lanford
lanfranchi lang langa langan langat langdon lange langeni langer langern langevin langevoort langford
langham langhorne langier langiewicz langley langlois langosh langston langton langworth langworthy
lanham lanier lanigan lanka lankford lankinen lankle lanners lanning lannon lanoue lansford lansing
lansink lantz lanz lanza lao laochdha laodhog laoghaire laoghog laoi laoidh laoidhe laoidhigh laoingsigh
laoithe laon laouar lapacz lapain lapaj lapan lape laperle lapham lapierre laplant laplante lapoint
lapointe laporte lapot lapp lappalainen lappin laprade lapsa lara laramie larbi larcain larcher
lardinois lardner lareau larentius larents lares largan large largent largey largo laribi larimer
larimore larios lariviere lark larkin larkins larmon larocca larocco laroche larochelle larock larocque
larosa larose larouche larrabee larranaga larrea larrison larry lars larsen larson larsson larue larus
lary larysz las lasa lasaidhe lasak lasalle lasater laseter lash lasher lashley lasic lasica laskawiec
laskey laskowski laskus lasky lasley lass lassen lasseter lassila lassiter lassnig laster lastra laszcz
laszczyk laszkiewicz laszlo laszuk lata latacz latek lathaigh latham lathan lathrop lathrope latier
latif latimer latimore latko lato latorre latoszek latour latreche latshaw latson latt latta lattimer
lattimore lattin lattuada latupono latuszek latvala lau laub laubach lauderdale lauer laufars laughlin
laughter laugis laukkanen launay laur laura laureano laurel laurence laurenson laurent laureys lauri
lauria lauridsen laurie laurila lauritsen lauritzs laursen lauterbach lauver lauwers laux lauzon lavalle
lavallee lavalley lavallie lavan lavell lavelle lavender lavergne laverriere laverty lavery lavigne
lavin lavine lavoie lavric law lawal lawerence lawhon lawhorn lawing lawler lawless lawley lawlor
lawniczek lawrence laws lawson lawton lawyer lax laxton lay layfield laylova layman laymon layne layth
layton lazar lazarek lazaro lazarus lazcano lazenby lazizov lazo lazuardi le lea leach leachman leacy
leadbetter leader leadus leaf leagha league leahy leak leake leaks leal leallaigh leaman leamhna leamon
leanachain leannain leannon leanos leao lear learmonth leary lease leasure leath leathaigh leatherman
leathers leatherwood leathlobhair leavell leavey leavitt leavy leban lebar lebeau lebedev lebel leber
leblanc lebo leboeuf lebon lebouef lebow lebreton lebron lebrun lebsack lechner lechuga leclair leclaire
leclerc leclercq lecocq lecompte lecomte leconte lecoq lecroy leday ledbetter leddin leddon leddy lede
ledent lederer lederman ledesma ledet ledezma ledford ledger ledner ledoux leduc ledwich ledwith ledzion
lee leeb leech leeds leedy leek leeman leemans leemput leen leene leeney leeper lees leeson leeuw
leeuwen lefebre lefebvre lefever lefevre leff leffel leffler lefkowitz lefler leflore lefort leftwich
legaspi legault legendre leger legere legette legg legge leggett legnante legovic legowik legrain
legrand legros leguit legutko lehane lehikoinen lehiste lehman lehmann lehn lehner lehoux lehr leht
lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen lei leib leibetseder leibowitz leidhin
leidhinn leidolfs leifs leigh leighin leighinn leighton leighty leija leiker leiknirs leineachain
leininger leino leinonen leis leishman leist leister leisure leitch leite leiter leitgeb leith leithner
leitner leiva lejeune lejk lejman leks leland lelas lelei leleu leleux lelievre lelijveld lelito lelonek
leloup lema lemaire lemaitre lemanowicz lemaster lemasters lemay lemayian lembede lember lemelin lemiesz
lemieszek lemieux leming lemire lemke lemley lemmens lemmer lemmon lemmons lemoine lemon lemonnier
lemons lemos lempart lempereur lemus lenaerts lenaghan lenarcik lenard lenc lenda leneghan lenehan
lengauer lengyel lenhardt lenhart lenic lenihan lenik lennane lennartsson lennon lennox lenoir lenox
lensen lent lentz lenz leo leoid leon leonard leonardi leonardo leonards leoncavallo leone leonetti
leong leonhards leonhardt leonhartsberger leoniak leoniuk leonowicz leons leopardi leopold leopolds leos
lepa lepage lepak lepe lepek lepianka lepik lepisto lepka lepley lepore lepp leppanen leppert leppik
lepsik lepsikova lercari lerch lercher lerma lerman lerner leroux leroy lers lertsattayanusak leruth
lesage lesch lescic lesh lesher lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar leskovic
lesley leslie lesna lesner lesniak lesnik lesny lesperance lessard lesser lestari lester lesure leszcz
leszczak leszczuk leszczyk leszczynski leszkiewicz letchworth letelier letellier letendre lether
letkiewicz leto letourneau letova letson lett letta lettiere lettner leu leunberger leung leuschke
leutgeb leuven levan levasseur leveille levenson leveque lever leverett leverette levesque levi levin
levine levingston levins levinson levis levitt levron levy lew lewa lewallen lewandowski lewek lewellen
lewellyn lewicz lewin lewis lewko lewter ley leyba leyden leydon leys leysen leyton leyva lezama lezon
lheureux lhoir li liadhain liagha liaghain liain liam liang liao liathaigh liathain libbey libby liber
liberatore libert liberty liblik lica licata lice lichon licht lichtenegger lichtenstein licis licon
licul liddane liddell liddle liddy lideadha liden lidstrom lie lieb liebelt lieber lieberman liedtke
liegeois liekens lien lienard liendert liepa liepina liepins lier lierde lieshout lievens ligas ligenza
liggett liggins lighe light lightfoot lightle lightner lightsey ligon ligorio ligtvoet liguori
liimatainen liiv liiva liivak liivamagi lijn likar likens lile liles lilja liljars liljegren lill
lillard lillemets lilley lillibridge lillie lillis lillo lilly lim lima limazah limbourg limburg limo
limon limones lin linares linbergs lincoln lind linda lindahl lindars lindau lindauer lindberg lindbergs
lindblad lindblom linde lindell lindeman lindemann linden linder linderman lindfors lindgren lindh
lindholm lindinger lindkvist lindley lindmark lindner lindo lindorfer lindquist lindqvist lindroos
lindsay lindsey lindskog lindsley lindstrom lindvall line lineberger lineberry linehan linek liner lines
ling lingenfelter lingerfelt lingle lingo linhart lininger linis link linka linke linker linkiewicz
linkous linn linna linnane linny linschoten linscott linskey linster lint linthicum lintner linton lintz
linville liodain lionachain lionnain liostun liovic lipa lipe lipford lipinski lipka lipko lipkova
lipman lipok lipova lipowicz lipp lippens lippert lippincott lippomano lipponen lipps lips lipscomb
lipsey lipson liptak liptakova lipton lira lirette liriano lis lisak lisica lisicka lisicky lisik lisk
liska liskiewicz liskova lisle lison liss list lister liston listwan litchfield litchford litewka lithe
littel littell litten litteral littizzetto little littlefield littlejohn littles littleton litton
littrell litva litvova litwa litwin litwinczuk litwiniuk litwinowicz liu liukkonen lively livengood
liverman livermore liverotti livesay livingston livingstone liyaaqat liyaqat lizama lizana lizarraga
lizon lizotte lizurej ljosalfs ljots ljubetic ljubic ljubicic ljufs ljung ljungberg ljunggren ljungqvist
llabres llado llamas llanes llano llanos lledo llewellyn llobet llopis llorens llorente lloret lloyd
lluch lo loaiza loar loba lobacz lobato lobb lobdell lobo lobos loch lochain lochel locher lochlainn
lochlann lochnain lochrain lochtnain lock lockard locke locker lockett lockhart locklear locklin lockman
lockridge lockwood lococo lodej loden lodge lodmunds lodyga loe loeb loeffler loehr loep loera loesch
loewen lof loffler lofgren loflin loftin loftis lofton lofts loftus logain logan logar loggins loghan
loginov logis logsdon logston logue loh lohman lohmann lohmus lohr loibhead loibl loideain loididh loidl
loineachain loingscigh loingse loingseachain loingsigh loinn loinne loinnigh loinnsge loinnsgigh
loirgneain loiseau loiselle loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj loke lokey
lokietek lokis lokk lollar lollis lollobrigida loman lomas lomax lombard lombardi lombardo lombroso
lomeli lomgaigh lommert lomonaco lomp lonagain lonain lonargain londain london londono londra lonen
lonergan loney long longacre longaigh longain longan longfellow longhena longino longley longmire
longnecker longo longode longoria longshore longstreet lonn lonnain lonndra lonndraigh lonndun lonnradh
loo loock look loomis loon looney loop looper loorits loos loose looveren looy loper lopes lopez
lopiccolo lopresti lor lora lorang lorca lorcain lorch lord lordain lordan lore loreal loredan lorencin
lorens lorent lorentz lorenz lorenzen lorenzo lorenzs loring lorreijn lorusso losa losada
losatapornpipit losekann losey losh losiak losiewicz loska losoya lott lotts lotz loucif loucks louden
loudermilk lough loughlin loughman loughnane loughran loughrey loughry louie louis lounis lounsbury
louque loureiro lourenco louviere louws lovato love loveday lovejoy lovelace lovelady loveland loveless
lovell lovely lovern lovett lovette lovgren lovin loving lovins lovric low lowder lowe lowell lowenstein
lower lowery lowman lowney lowrance lowrey lowrie lowry lowther loy loya loyal loyd loyola loza lozada
lozano lozier lozoya lu luachra luag luain luaire luaithrinn luanaigh luasa luasaigh luay lubelo lubera
luberda lubhaing lubhog lubin lubina lubinova luboch lubowitz lubs luby luc lucarelli lucas lucchesi
lucciano luce lucel lucena lucero lucey lucht lucia luciani luciano lucic lucid lucien lucier lucio
lucitt luck luckett luckey luckiewicz lucky lucus lucy luczak luczka luczkiewicz luczyk luddy ludhog
ludlow ludonga ludovisi ludvigs ludviks ludwick ludwig ludwik ludwin ludwiniak ludwisiak ludzik luebbert
luebke lueck luedtke lueilwitz luengo luera luettgen luevano luff luft luger lughadha lughbhadha lugo
luht lui luibhead luik luin luineachain luinenburg luing luinigh luis luisead luitgardis lujan lukac
lukacova lukacs lukas lukasik lukasiuk lukasz luke lukens luker lukes lukhele lukic lukin lukinic lukk
lukowiak lukowicz luks luksa luksic luksova lukstina lukstins luksza lula lulek lum luman lumbasi
lumbreras lumi lumiste lumley lummus lumpkin lumpkins lumsden lumumba luna lunaigh lunam lunceford lund
lundberg lundblad lunde lundeen lundell lundgren lundh lundholm lundin lundis lundkvist lundmark lundon
lundquist lundqvist lundra lundstrom lundy lung lunham lunn lunney lunny lunsford lunt luo luog luoma
luong luongo lupain luper lupien lupina lupo luptak luptakova lupton luqe luqmaan luqman luque lurgain
luria lusby luscher luse lusher lusiak lusis lusk lussier lussu lust lustenberger luster luszczak
luszczyk lut lute luters lutes lutf lutgen luther luthers luthi lutholoni luthra luthuli luton luts
luttenberger lutterveld luttrell lutz luu luukkonen luvuno lux luxardo luxemburg luyckx luyssel luyten
luz luzi lwandle ly lyall lybarger lyczak lyczek lyden lydon lyds lyjak lyke lykins lyle lyles lyman
lynam lynch lynchechaun lynchehaun lyne lyng lyngars lynn lynskey lyon lyons lyp lys lysaght lyskawa
lytings lytle lytton lətifxanli ma maalik maalim maaren maas maasgouw maasik maaswinkel maath maatta
maawiya mabanga mabaso mabe mabery mabhena mabhodla mabhoko mabika mabizela mabon mabrey mabry mabuya
mabuyakhulu mabuza mac maca macadoo macaleavy macallen macaloon macaluso macan macanally macart
macarthur macasa macaulay macauley macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy
maccarville macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan
maccurtin macczak macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer
macdyer mace macedo macegan macejkovic macek macekova macelgunn macesic macever macevoy macey macfadden
macfall macfarlane macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty
macginnity macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach
macha machacek machacekova machackova machado machain machale macharia machata machatova machen machenry
macher macheta machnac machnacova machniak macho machon machova machowiak machowicz machuca machugh
machul macias maciejczuk maciejewicz maciejewski maciejko maciejuk maciel macik macikova macinerney
macingwane macinnes macintyre maciocha maciol maciuk maciuszek mack macka mackay macken mackenna
mackenzie mackeown mackesey mackevitt mackey mackie mackin mackinnon mackle macklin macko mackova
mackovic mackovicova mackow maclean maclennan macleod maclin maclysaght macmahon macmillan macmonagle
macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneil
macneill macnelis macnulty maco macomber macon macova macpherson macphilbin macrae macrea macri macshea
macsweeney mactiernan maculewicz macveagh macveigh macwilliams macy mad madadhain madagain madaidh
madaidhe madaidhin madain madajczyk madan madani madaoin madar madara madariaga madaric madaricova
madarova madden maddock maddox maddux maddy made madej madejczyk madejova madela mader madera maderna
maderno madewell madhubuti madi madiba madide madigan madinaeva madinane madison madisson madiyan
madlala madlanduna madlula madondo madonsela madore madrid madrigal madro madruga madrzak madrzyk madsen
madson madu maduma maduna madunic madura madzia madziar madziba mae maeda maenpaa maeots maertens maes
maesalu maestas maestre maeyer maez maffei mafobo maftunova mafuleka mafulela magagula magain magal
magalhaes magallanes magallon magalova magan magana magann magar magauran magdaleno mageba magee mageean
magennis magennity mager magers mageto maggard maggio maggioli maggis maghanga maghnuis magi magic
magier magill maginn maginnis maglio magnani magner magness magngeirs magnis magno magnthors magnus
magnuson magnusson magolwana magombo magononde magoon magoza magrassi magrath magruder magryta magubane
maguidhir maguire magujwa magutshwa magwaza magwood magyar mahaffey mahajan mahal mahamba mahamed
mahamud mahan mahaney mahar maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra
maher maheswara maheu mahfuj mahfuz mahi mahieu mahlaba mahlalela mahlangu mahlase mahler mahlinza
mahlobo mahmood mahmoud mahmoudi mahmudov mahmudova mahnet mahon mahone mahoney mahony mahood mahr
mahulube mahurin mahy mai maia maicin maidana maiden maidin maidla maier maierhofer maillard maille
maillet maillot mailloux main maina mainchin maine maines maingi maingin mainichin mainin mainka mainnin
mainor mains maio mair maire mairhofer mairtin maisonet maitha maithnin maithya maitiu maitland maiyo
maj majak majcen majchrzak majczyna majd majdak majdan majdanova majdenic majeed majerczyk majerus
majeska majeski majesky majewicz majewski majnusz majoka majola major majorana majorczyk majorek majors
majos majozi majsterek majstorovic majtczak majtyka majumdar majzner mak makans makar makarov makaruk
makau makela makena maker makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba
makhubo makhulukhulu makhunga maki makiela makin makinde makinen makinwa makkonen makles mako makokha
makori makos makosz makova makovac makovec makovecova makovica makovicka makovicky makovy makowski
makris maksimov maksimowicz maksym makulec makulu makungu makurat mala malacarne malachovska malachovsky
malakova malambule malaparte malara malarczyk malas malatesta malave malcharek malcher malcherek malcolm
malcom maldanado maldonado malec malecha malecki malek malembe malenchini malesza maleszka maletic
malevu malewicz maley malfait malherbe malhotra malick maliglowka malik malikova malin malina malinen
malinga malinova malinowski malipiero malisek malisekova malisz malka malki malkin mall mallard mallery
mallet mallett mallette malley mallick mallien mallon mallory malloy malm malmberg malmgren malmqvist
malmstrom malnar malo maloba maloca malocha maloid malon malone maloney malosev malota malott malowney
maloy malpass malpighi malsen maltais maluki maluleka malveaux maly malycha malys malysiak malyszek
malyszka malz malzer mamani mamba mambo mamcarz mamic mammen mamo mamojka mamojkova mamula man manachain
manacorda manahan manana mancebo mancha manchester mancia mancilla mancini manco mancuso mand manda
mandal mandala mandasari mandel mandell mander manders manderscheid mandeville mandl mandla mandrysz
mandujano mane maner manes maness maney manfredi manfreds mangal mangale mangan mangat mangcamane
mangede mangel mangen mangena manges mangethe mangino mangold mangrum mangual mangum mangunsong mangus
mani manigault manion manis manista manjon manke mankin manley manly mann mannan manne manners mannik
manninen manning mannino mannion manniste mannisto mannix manno mannoia manns manntain manole manolesso
manor manos manqele manrique manriquez mans mansa mansell mansfield mansilla mansiz manske manso manson
mansour mansouri mansson mansur mansveld mansvelt mantain mante mantegazza mantegna manthey mantilla
mantooth mantshinga mantyla manuel manuels manullang manunta manus manyoni manz manzanares manzano
manzella manzer manzezulu manzi manzini manzo manzoni mao maoil maoilceir maoilcheir maoilcheire
maoilchiarain maoildhia maoileachain maoileadaigh maoileagain maoileain maoileala maoileanaigh
maoilearca maoileide maoileoghain maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin
maoilmhiadhaigh maoilmhichil maoilmhin maoilriain maoilshearcaigh maoineachain maoinigh maoir maol
maolagain maolain maolalaidh maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha
maolchathaigh maolchraoibhe maoldhomhnaigh maoldomhnaigh maolduin maolfhabhail maolfhabhaill
maolfhachtna maolghuala maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire maolmuaidh maolriaghain
maolriain maolruaidh maolruaidhe maolruana maolruanai maolruanaigh maoltuile maonagail maonaigh maongail
maonghaile maothagain maouche mapes maphalala maphanga maphindela maphisa mapholoba maphumulo maple
maples mapp maquet mar mara marable marach marambio maranain maranga marangoni marano maras marasco
marasovic maraszek marat maravilla marazzi marbjorns marble marbun marburger marbury marcacci marcachain
marcaigh marcano marcantonio marceau marcello marcellus marceron march marchal marchan marchand marchant
marchese marchetti marchlewicz marciano marcin marcinczyk marcinek marcinekova marciniak marciniszyn
marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos marcotte marcoux marcum marcus
marcy marden mardesic mardhiyah mardis mardones marduras mare marec marecek marecekova marechal marek
marekova marels marenco marenzio mares maresca maresova maretic marez marfell margas margeirs margita
margitova margol margolis margraf margreiter margrims mari maria marian mariani mariano marianova marias
maric maricevic marie marien marijanovic marijons marin marine marinelli marinetti marinez maringer
marini marinkovic marino marinos marinovic marion maripuu maris mariscal maritim marius marjanovic
marjonova marjons mark markanjevic markel marker markert markey markham markiel markiewicz markkanen
markl markland markle markley marklund marko markos markosova markova markovac markovic markovich
markovicova markowitz markowski marks markthors markus markusova marlar marlatt marler marley marlier
marlin marlow marlowe marmol marmolejo marmon marnach marnain marnan maroa marolt maron maroney marons
maroof maros marosova marosz marotta marpaung marple marquardt marquart marques marquet marquette
marquez marquis marr marra marren marrero marrinan marriott marris marron marrone marroquin marrow marrs
marrufo marry mars marsden marsellius marsh marshal marshall marshburn marsic marsili marston marta
martain martan martanova marte marteinns martel martell martelli martello martens martensson marthens
marti martic martikainen martin martina martinak martinakova martincek martincekova martincevic
martindale martine martineau martinec martinecova martinek martinekova martinelli martines martinez
martini martinic martinka martinko martinkova martinkovic martinkovicova martino martinova martinovic
martinovicova martins martinsen martinson martinsson marton martone martorell martova marts marttila
marttinen martucci marty martyka martyn martynowicz martz marus marusic maruszczak maruszczyk marvel
marvin marvins marwa marx marxer mary maryadi maryamova maryati marzano marzic marzorati mas masai
masango masar masarik masarikova masarova masaryk masarykova mascagni mascarenas mascaro mascheroni
masek maseko maser masese mash masha mashaba mashasha mashburn mashimane mashinini mashiya masi masiak
masibekela masika masikane masila masilela masina masinde masinga mask maske maskell maskova maslach
maslankiewicz maslo maslon maslov maslova masna masny mason masondo maspero massa massaro massart masse
massenburg massengale massengill masseron masset massey massie massin massingill masson mast mastandrea
master masters masterson mastin maston mastrangelo mastroianni masuku maszczyk maszkiewicz maszota mata
matacz matagne matahlija matamala matana matano matara matas matchett mate matejczuk matejczyk matejka
matejkova matejuk matela matelot matenko mateo mateos mater materek materka materne matesa mateu
mateusiak mathaba mathebela mathebula matheka mathenge mathenjwa matheny mather matherly matherne
mathers mathes matheson mathetha mathew mathews mathewson mathghamhna mathias mathiasen mathibela
mathiesen mathieson mathieu mathis mathisen mathison mathol mathonsi mathot mathula mathuna mathunjwa
mathurin mathwasa mathy mati matias matiasko matiaskova matic matijas matijevic matikainen matilainen
matile matinawin matko matkovic matla matlock matney matokanovic maton matos matosevic matousek
matouskova matovina matranga matraszek matson matsuda matsumoto matt matta mattarella matte matteotti
matter mattern matteson matthai matthes matthew matthews matthias matthies matthijs matthys mattias
mattice mattie mattila mattingly mattis mattison mattocks mattoon mattos mattox mattson mattsson matula
matulewicz matulic matulin matulka matura maturana matus matusewicz matusiak matuszewski matuszyk
matvejev matwiejczyk matyjas matyjasek matyjaszek matyka matynia matyszczak matz mauck mauer maughan
mauk maulana mauldin maundu mauney maupin maureira maurer maurery maureryova maurice mauricio maurin
mauro maury maus maust mauti mavela mavra mavric mavundla mavuso mawanda maweu mawewe mawia mawira max
maxey maxfield maxie maxim maximus maxon maxs maxson maxwell may maya mayaka mayasari mayberry maye
mayer mayerhofer mayers mayert mayes mayeza mayfield mayhall mayhew mayhugh mayise mayisela mayle
maynard mayne maynes maynor mayo mayol mayon mayor mayoral mayorga mayr mayrhofer mays maysonet mayton
mayville maza mazalankosi mazan mazanek maze mazek mazepa maziarczyk mazibuko mazik mazilescu maziya
mazon mazouz mazouzi mazur mazurek mazurkiewicz mazwi mazza mazzacurati mazzanti mazzarella mazzeo mazzi
mazzini mazzocchi mazzola mazzone mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa
mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti mbogo mbokazi mboko
mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa mbriartaigh mbugua mbui mbula mbulaze mbulazi
mbuli mbungela mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcabee mcadams mcadoo mcadory
mcafee mcaleavy mcaleenan mcaleer mcalexander mcalinney mcalister mcallister mcaloon mcalpin mcalpine
mcalunny mcambe mcambi mcanally mcanco mcandrew mcandrews mcanulty mcanyana mcardle mcareavey mcarthur
mcatee mcateer mcauley mcauliffe mcaveigh mcavoy mcbean mcbee mcbeth mcbrayer mcbreen mcbride mcbrien
mcbroom mcbryde mcburney mccabe mccadam mccadden mccafferky mccafferty mccaffery mccaffrey mccaffry
mccahill mccain mccaleb mccall mccalla mccallion mccallister mccallum mccammon mccandless mccane mccann
mccants mccardle mccarley mccarney mccarra mccarroll mccarron mccart mccartan mccarte mccarter mccarthy
mccartney mccarty mccarver mccarville mccary mccaskill mccasland mccaslin mccaughan mccaughey mccaul
mccauley mccausland mccaw mccay mcchesney mcchristian mcclain mcclaine mcclanahan mcclary mcclaskey
mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon mccleskey mcclintock mcclinton mccloskey
mccloud mccloy mccluney mcclung mcclure mcclurg mccluskey mccoin mccolgan mccoll mccollam mccollister
mccollom mccollough mccollum mccomas mccomb mccombs mccomiskey mcconaghey mcconaghy mcconnell mcconnon
mcconville mccooey mccool mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccowan
mccown mccoy mccracken mccrae mccraney mccranie mccrann mccrary mccraw mccray mccrea mccready mccreanor
mccreary mccree mccreery mccreight mccrimmon mccrory mccrossan mccrudden mccubbin mccue mccullagh
mccullar mccullen mccullers mcculley mcculloch mccullough mccullum mccully mccumber mccumiskey mccumisky
mccune mccurdy mccurley mccurry mccurtin mccusker mccutchen mccutcheon mcdade mcdaeid mcdaid mcdaniel
mcdaniels mcdavid mcdermod mcdermott mcdevitt mcdill mcdonagh mcdonald mcdonell mcdonnell mcdonough
mcdougal mcdougald mcdougall mcdougle mcdowall mcdowell mcduffie mcduffy mcdunphy mcdwyer mcdyer
mceachern mceachin mcelduff mcelfresh mcelgunn mcelhaney mcelhattin mcelligott mcellistrim mcelnay
mcelnea mcelrath mcelroe mcelroy mcelvain mcelveen mcelwain mcelwaine mcelwee mcelyea mcenaney mceneaney
mcenry mcentaggart mcentee mcentire mcevaddy mcevilly mcevoy mcewan mcewen mcfadden mcfaddin mcfall
mcfalls mcfarland mcfarlane mcfarlin mcfarren mcfaull mcfee mcgaha mcgahan mcgahey mcgalligly mcgann
mcgarraghy mcgarrigle mcgarry mcgarvey mcgary mcgaughey mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee
mcgeoghegan mcgeorge mcgeown mcgerr mcgettigan mcgettrick mcghee mcghie mcgill mcgillicuddy mcgilligan
mcgilly mcgilroy mcginley mcginn mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy
mcgloin mcglone mcglothin mcglothlin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern
mcgowan mcgowen mcgowern mcgrady mcgrail mcgrane mcgrath mcgraw mcgreal mcgregor mcgrenehan mcgrew
mcgriff mcgroarty mcgrory mcgruddie mcgruddy mcgruder mcguffin mcguigan mcguill mcguinn mcguinness
mcguire mcguirk mcguirl mcgurk mchale mchaney mcharry mchenry mchone mchugh mchunu mcildownie mcilroe
mcilroy mcilvain mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcinturff
mcintyre mcisaac mciver mcivor mcjunkin mckaigue mckain mckamey mckay mckean mckechnie mckee mckeegan
mckeehan mckeel mckeen mckeever mckellar mckelvey mckelvy mckendry mckeniry mckenna mckenney mckenny
mckenzie mckeogh mckeon mckeown mckernan mckernon mckevitt mckey mckibben mckie mckiernan mckillip
mckillop mckim mcking mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissack
mckissick mckittrick mcknight mckown mckoy mclachlan mclain mclamb mclane mclaren mclaughlin mclaurin
mclaverty mclean mcleer mcleese mcleigh mclellan mclemore mclendon mclennan mcleod mclin mcloon mcloone
mcloud mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanis mcmann mcmanus mcmaster mcmasters mcmath
mcmeans mcmenamin mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn
mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmurray mcmurrough mcmurry mcmurtry mcnab mcnabb
mcnaboe mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcnea mcneal mcnealy mcnear mcnee
mcneeley mcneely mcneese mcneil mcneill mcnelis mcnelly mcnerney mcnett mcnevin mcnew mcnicholas
mcnicholl mcnichols mcniel mcnill mcnulty mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpeak mcpeek
mcpeters mcphail mcphee mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcquay mcqueen mcquilkan
mcquillan mcquillen mcquin mcquinn mcquiston mcrae mcrann mcray mcready mcreynolds mcroarty mcroberts
mcrory mcshane mcsharry mcsheehy mcsherry mcspadden mcswain mcsweeney mctaggart mcteague mcternan
mctiernan mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye mcwhirter mcwhorter
mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana
mdunge meachair meacham mead meade meader meadhra meadhrai meadog meador meadors meadows meads meaghan
meagher mealaid meallain mealoid mealoide meaney meanman means meany meara mearai mearaidh mearain
meardha mearlaigh mears mease meaux mebane mebarki mecham mecheri meciar meciarova mecik medac meddah
medders medeiros medel medellin mederos medford medhurst medic medici medina medjahed medley medlin
medlock medrala medrano medvecka medvecky medved medvedev medvedova mee meece meehan meek meeker meekins
meeks meenaghan meenan meer meeres meersman meert mees meester meeus meeusen mefford meftah megantara
megaw megger mehaffey mehigan mehl mehloluhlaza mehrimohova mehrojov mehta mei meic meidhir meidhreach
meier meighan meijer meikle meili meindl meiners meirligh meirnigh meis meisch meiscill meisner meissner
meister meitheagain meixner mejer mejia mejias mejorado mekkinos melady melancon melander melani
melaniuk melanson melby melcer melcher melchior melchor meldon meldrum mele melendez melendrez meler
melero melet melgar melgoza meli melia melican melichar melicharek melicharekova melicharova melicher
melichercik melichercikova melicherik melicherikova melicherova melillo melin melis melka melkiors
melkolms mella mellado mellen mellet mellinger mello mellon mellor mellott melnick melnik melo melody
melrakkis melson melton meltzer melville melvin memela memon mena menard menchaca mendak mende mendel
mendelsohn mendelson mendenhall mendes mendez mendieta mendiola mendizabal mendonca mendosa mendoza
mendyka menefee menendez meneses meng mengel menges mengolo menjivar menke mennea menon mens mensa
mensah mensalders mensik mensikova menthonnex menton mentzel mentzer menza menzel menziwa mera merabet
merah meraz mercadante mercader mercado mercalli mercantini mercati merced mercedes mercer merchant
merchel mercier mercks merckx mercuri mercurio merda meredith mergen merida merideth merila merilainen
merino merisi meriwether merkas merkel merkle merkurs merkx merle merlino merlo mernagh merrell merriam
merrick merrifield merrigan merrill merriman merritt merriweather merry merryman mersch mertens mertz
merwin merz merzoug merzougui mesa mesaric mesbah mescall mesic mesjasz meskill messaoudi messenger
messer messersmith messick messier messina messinger messmer messner mestas mestdagh meszaros metcalf
metcalfe metel metella methavorakul metheny methusalems metivier metoyer mets mettler metts metusalems
metz metzger metzinger metzler meucci meulen meunier meurant meurer meurisse meusburger mey meyer meyers
meyiwa meyvants meza mezei meziane meziani mezzetta mfeka mfusi mgabadeli mgabhi mgasela mgazi mgcaleka
mgenge mgilija mgobhozi mgwaba mhadaidh mhairtin mhaistir mhaoil mhaoir mhartain mhayise mheana
mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu mhoir
mhuircheartaigh mhuire mhuiris miadha miadhachain miadhaigh miah mianaigh mianain miara mias miasik
miasko mical micca miceli micetic mich michael michaelis michaels michaelson michalak michalczak
michalech michalechova michalek michalekova michalica michalicova michalik michalikova michalka
michalkiewicz michalko michalkova michalski michaud michaux michel michelangeli micheletti michell
michels michelson micheni michiels michielsen michniak michnik michnowicz mick mickel mickelson mickens
mickey mickle middaugh middelkoop middendorf middlebrook middlebrooks middlemiss middleton midgett midhe
midhia midkiff midura miechowicz miecznik miekina miekus mielcarek mielcarz miele mielke mieloch mier
miera miers mierzwiak mies mieszala mietka miettinen mietus migala migda migliaccio migliore mignon
migon miguel migwi mihalic mihalik mihalikova mihaljevic mihelcic mihelic mihhailov mihic mihoubi
mijares mijas mijsberg mik mikaels mike mikel mikell mikesell mikic mikiciuk mikita mikjalls mikk
mikkaels mikkels mikkelsen mikkola mikkonen miklaszewicz miklavcic miklecic miklik miklikova miklos
miklosko mikloskova miklosova mikoda mikolajczyk mikolajewicz mikosz miksza mikula mikulak mikulakova
mikulandra mikulcic mikulec mikulik mikulikova mikus mikusek mikusova mil mila milam milan milanesi
milano milanova milas milatic milazzo milburn milcarz milczarczyk mildinbergs mileada mileadha milej
miles miletic milevoj milewczyk milewski miley milford milian milicic milina milka milla millan millar
millard millea milleadha millen miller millet millett millette millhouse millican milligan milliken
milliman milliner millington million milliron millis millman millner mills millsap millsaps millwood
milmo milne milner milo miloslavic milota milotic milotova miloudi milovac milroy milstead miltenburg
milton mimica mimirs mimms mimouni mims mimun min minac minacova minard minarik minaya minayo mincey
minch minder miner mines minet ming mingo minguez mingus minhas miniati minick minihan minihane mink
minkiewicz minkina minks minne minner minnich minnick minnis minogue minor minta minter minton mintz
minyard miochain miocic miodek miodhachain miodhchain mionachain mionain mios miotke miozga mir mirabal
miracle miraglia miralles miramontes miranda miranov mire mireles mirga mirgos miriti miro mirocha miron
mironczuk mironiuk mironov mironshohov miros mirosavljevic mirs mirt mirəhmədov mirələmov misak miscell
mise mishler mishra misiarz misiaszek misicher misiejuk misik misiko misikova misior misiuk misiurek
miskell misko miskovic miskowiec misner mispelen misra missoni misteal mistretta mistrik mistrikova
mistry miszkiel miszkiewicz miszkurka miszta misztela mital mitcham mitchel mitchell mitchem mitchum
mitei mitek mitera mitoraj mitra mitschke mitt mittal mitter mitteregger mitterer mitterlehner
mittermayr mitton mitts mitzel mix mixon mixson miya miyamoto mizak mize mizell mizer mizgala mizia
mizrahi mjadu mjoli mjollnirs mjolnirs mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize
mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar mlalane mlalazi mlambo mlangatshe
mlangeni mlawula mleczak mleczek mlinar mlinaric mlocek mlodzik mlondo mlot mlotek mlotshwa mlungisi
mlungwana mlynar mlynarik mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone mnangat mnangwe
mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya
mnqamu mnqayi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni moak moan moats moberg moberly
mobley mocanu moccia mocenigo mochain mochlichen mochoirghe mochoraigh mocibob mock moczko modhrain modi
modiano modica modig modigliani modis modlin modric modugno mody moe moeller moen moenen moens
moensendijk moerman moes moet mofardin moffat moffatt moffet moffett moffit moffitt mogain mogaka mogeni
mogensen mogere mogherini moghrain mogire mohamed mohammad mohammadi mohammed mohammedi mohamud mohan
mohanty mohaupt moher mohinurova mohlaroyimova mohler mohn mohr moidhe moilanen moineal moiniol moir
moirin moise moisio moithide moj mojica mojsa mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani
mokros mokrosova mokua mokwa mol molak molano molder molegraaf molek molen molenaar moler moles molesini
molga molin molina molinari molinaro moline moliner molins molis molitor molka moll moller mollett
molloy molnar moloney molraoghain molter molyneux momanyi momberg monachain monaco monaghan monagle
monahan monarrez moncada moncrief mondaca mondadori mondaini monday mondise mondragon monduzzi moneta
monette money monfort mong mong'are mongain mongan mongare monge monger monghaile monicelli monier
moniuszko moniz monk monkiewicz monks monn monnard monnet monney monnier mononen monreal monroe monroy
monsalve monsen monson monsour montag montague montalban montalcini montalti montalvo montana montanari
montanariello montandon montanelli montanez montano monte montecchi montecino montecinos monteiro
monteith montejano monteleone montelongo montemayor montenegro montero montes montesano montesinos
montessori monteverdi montez montgomery monti montiel montijo montoya montserrat monty montz monzo
monzon moodie moody mook moon moone moonen mooney mooneyham mooneyhan moons moor moore moorefield
moorehead moorer moores moorhead mooring moorman moors moos moosbrugger moose mora moraa morabito
morachain moraes moraga morahan morain morais moraleda morales moralez moran morand morandi morandini
morano morant morante morar morara morard morata moravcik moravcikova moravcova moravec moravecova
morawiak morawo morcillo morcinek mordak mordal mordha mords more moreau moree moreels morehead
morehouse moreira morejon morek morel moreland morell morellato morelli morello morelock moreno morera
mores moresi moretti moretz morey morfin morford morgagni morgala morgan morgans morganti morgenstern
mori moriarty moric moricova morillo morin moring moris morison morissette morita morits moritz moritzs
mork morka morlacchi morlan morley morman mornane morning morningstar moro moron morones moroney
morosini morova moroz morpurgo morrell morricone morrill morrin morris morrison morrissette morrissey
morrocco morrone morrow morse morsli mortati mortensen mortenson morth mortier mortimer mortka morton
morucci morvan morvant moryc morys mosby mosca moscarda moschino mosciski mose moseley mosely mosemann
moser moses moseti mosher moshier mosier mosiolek mosis moskalik moskowitz moslavac mosley mosqueda
mosquera moss mosser mossman mostefaoui mostek mosteller mosur mota motak mote moten motes motha mothain
mothair motley moton mott motta motte motter mottet mottiez mottus moturi motycka motyckova motyka
motykova motz moua moulay moulder moulin moulton moultrie moultry mounce mount mountain mounts moura
moureau mourib mousel mouser moussa moussaoui mousseau mouton mouzon mowbray mowen mower mowery mowrey
mowry moxley moy moya moyano moye moyer moyers moylan moyle moynihan mozart mozdzierz mozingo
mpangazitha mpanza mphahlwa mphankomo mphazima mphemba mphephethwa mpikela mpila mpofana mpumuza
mpungose mpunzana mqadi mqungebe mrak mraoiligh mraovic mraz mrazek mrazekova mrazik mrazikova mrazka
mrazko mrazkova mrazova mriosain mroczko mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku
mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msuya
msweli mszyca mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni
mthonti mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange muarain muasya mubinova muc mucha muchai
muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka mucko mudd mudden mude mudge
mudgway mudlaff mudri mudronja mueller muema muendo mueni muff muga mugabhain mugain mugambi muganli
mugendi muggs mugica mugo mugure muhammad muhammadaliyev muhammadaminov muhammadamirov muhammadayubov
muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov muhammadumarov
muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher muhlberger muhlbock muhle muhonen
muhonja muhoro muhovic muhr muhsinova muhumed mui muia muichille muigai muighe muijs muilcin muilleagain
muilleoir muilligh muimhneachain muimhnigh muimi muinde muindi muineachain muineog muinghile muinilligh
muinneachain muinnile muir muircheartaigh muireadhaigh muireagain muireain muirean muireann muirgeain
muirgheasa muirgheasain muirhead muirighthe muiris muirithe muirneachain muirthile muirthin muiruri
muizzova mukami mukherjee mukhopadhyay mukhwana mukiri mukoya muktar mukundi mulain mularz mulawa
mulcahy mulcair mulder mulders muldoon muldowney muldrow mule mulei mulet mulford mulgrave mulgrew
mulhall mulhare mulhern mulholland muli mulichen mulinge mulis mulkerrin mulkey mull mullaghan mullain
mullala mullaly mullan mullane mullaney mullany mullarkey mullen mullenax mullens muller mullerova
mullery mullett mulligan mullikin mullin mullinax mullings mullins mullis mullner mullooly mullooney
mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney mulvany
mulvenna mulvey mulvihill mulvin mulvy mulwa mulyani mumba mumbe mumbi mumbua mumford mumma mummert mumo
mumtozova munari munch muncie muncy mund munday mundell munden mundia mundt mundy munene munford munga
mungai munger mungo munguia munguti muni muniak muninns munis munisayeva muniz munk munn munnelly munos
munoz munro munroe munsell munsey munshi munson munster munyao munyi munyiva munyoki munyua munywoki
munz muoki mur murach murachain murachu murae murage muraguri murakami murangiri muraoile murat muratori
muratovic murawski muraya murazik murchadha murchaidhe murchain murchison murchu murcia murdoch murdock
mureithi murgas murgasova murghaile murguia murialdo murigi muriithi murillo murimi murin murinova
muriset murithi muriuki muriungi murk murley murnain murnane murnin muro murodov murph murphey murphree
murphy murr murraigh murray murrell murri murrieta murrihy murrow murry mursalinaeva murtagh murtha
murthuile murthy murty muru murugi murunga murungi murvətqizi musa musabəyov musabəyova musatti musau
musaxanli musazadə muscet muse musee musembi musfirayeva musgrave musgrove mushtariyeva musi musial
musiala music musick musil musila musili musilova musimbi musiolik muskala muslimaeva muslimov musselman
musser musso musson must mustac mustafa mustafayev mustapha mustapic musto mustofa mustonen musumba
musungu musy musya musyimi musyoka musyoki mutahi mutai mutanu mutchler mutegi mutembei mutemi mutethia
muteti muth muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni
muthui muthuri muti mutia mutie mutinda mutindi mutio mutiso mutisya mutter mutti mutua mutugi mutuku
mutuma mutune mutunga mutungi muturi mutwiri muuo muur muursepp muxlisayeva muxtaroglu muya muynck
muzayyanova muzdalifayeva muzic muzina muzyk mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio
mwalimu mwamburi mwandla mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwelase mwema
mwenda mwende mwendia mwendwa mwero mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela
mwongeli myatt mycek mydlak mydlarz mydlo mydlova myeni myer myers myeza myga myhre myk myklebust myles
myllymaki mynatt myrcha myrcik myres myrick myrkjartans myrkvis myron mysiak mysior mysliwiec myszak
myszk myszor mytnik mytych mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase
mzulwini mzungu mzyk məcnunbəyov məhərrəmli məhərrəmoglu məhərrəmzadə məlikzadə məmmədli məmmədquluzadə
məmmədxanli məmmədzadə na naail nababan nabeel naber nabialek nabih nabors nabwire naccarato naccari
nace nacer nacinovic naczk nadal nadeau nadeem nader nadhraigh nadi nadig nadkarni nadler naeem naess
naessens naf nafula nafuna nagar nagarajan nagata nagel nagele nagi nagioglu nagl nagle naglik nagorka
nagy nagys naibei naidu naik nail naili nailin nainggolan nair nais najam najar najeeb najera najmudin
nakagawa nakamura nakano nakhumicha nakic nala nalazek nalecz nalepka nalepkova nalewajek nalewajko
naliaka nall nalley nallon nalls nally nalty nam namaga namysl namyslo nance nanda nandisa nandwa nangle
nanjala nantz naoidheanain naomh naomi napier napitupulu napoleon napoli napolitano napper nappi naquin
naradhaigh naraigh narain narang naranjo narasimhan narayan narayanan narcisse nardi nardone narfis
naron narozna narozny narpati narron narula narusis narvaez nary nasambu nascher nascimento naser
naserian nash nashiruddin nasiadka nasimiyu naslund nason nasri nassar nasser nastaj nastaly nasyiah
nasyidah natal natale natanaels natanek nataniels natans natarajan nath nathan nathaniel nation nations
natividad natoli natsir natt natta nattmords nattulfs naughton naugle naujokas nault nauman naumann
naumiuk naumov nauseda nava navara navarette navarova navarra navarre navarrete navarrette navarria
navarro navas nave navez navone navratil navratilova nawoj nawrocki nawrotek nay nayak nayar naylor
nazar nazareth nazarewicz nazari nazario nazarko nazarov nazimek ncala ncama ncanana ncongwane ncube
ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndawo
ndawonde ndege ndegwa nderitu ndichu ndiema ndima ndimande ndinda ndinisa ndirangu ndiritu ndiwa ndiyema
ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro
ndosi nduati nduku nduli ndunda ndung'u ndunge ndungu nduta ndwandwe ndwiga nea neabhail neacail neace
neachtain neagle neal neale nealon nealy neancol near nearaigh neary nease nebel neblett nebot necaise
necci nedd nederlotharingen nedermeijer nedic nedjar nedzi nee neece needham neehan neel neelan neeley
neelin neely neenan neer neerachapong neese neff negele negrete negri negron neher nehls nehring neidig
neighbors neil neilan neilian neill neilsen neilson neiman neira neirynck neistis nek nekesa neligan
nelima nelis nelissen nell nellis nelms nelsen nelson nemcova nemec nemecek nemeckova nemes nemeth nene
nennis nenzi neptunus nerger neri nero nes nesbit nesbitt neska nesmith ness nester nesterowicz nestor
nestorowicz netherton neto nette nettles nettleton netzer neu neubacher neubauer neufeld neugebauer
neuhauser neuhold neulinger neuman neumann neumayer neumayr neumeister neumuller neuner neureiter
neureuther neuschafer neustrie neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez
neve nevels neven neves neveu neville nevin nevins nevitt nevius new newberg newbern newberry newbill
newbold newborn newburn newby newcomb newcomer newell newhall newhouse newkirk newland newlin newlon
newman newport newsom newsome newson newton ney neyens neylon nez ng ng'ang'a ngala nganga ngao ngari
ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno ngetich ngiba
ngidi ngige ngigi ngina ngo ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngugi
ngui ngumbao ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi nhlane nhlanhla
nhlanhlampofu nhlapho nhleko nhlengethwa nia niadh niaidh niallagain niallain niallghais niallghuis
nianain niathain nibali nicaise nicastro nice nicely nicewicz nichol nicholas nicholes nicholls nichols
nicholson nick nickel nickell nickels nickelson nickens nickerson nicklas nickle nickles nickols nicks
nickson nicol nicola nicolai nicolas nicolau nicolay nicoletti nicolini nicoll nicolucci nida nieborak
niebudek niebuhr niechcial niecko niedbal niederl niedojadlo niedospial niedzwiadek niehaus niels
nielsen nielson nieman niemann niemczuk niemeier niemela niemeyer niemi nieminen niemira nienow nieradko
nieradzik niermann nieroda nies niescior niescioruk niesporek nieszporek nieto nieuwenhuijsen
nieuwstraten nieves nievo niewiara niewola nigam nigg niggli nightingale nigro nihoe niiranen niit nijak
nijman nijs nikanors nikel nikiforov nikitin niklasson niklewicz nikolaev nikolais nikolajuk nikolas
nikolaus nikolic niksa nikula nikulas niland niles nilles nils nilsen nilson nilsson nilufarova nimac
nimmo nimmons nims nimwegen ninalowo nino niocail nioclais nipp nipper niquille nisbet niscoromni
nisevic nishimura niskanen nissen nissinen nistor nita nitek nitkiewicz nitra nitrova nitti nitto nitz
nitzsche nivens nix nixon nizet nizetic niznanska niznansky njagi njalls njambi njapha njau njenga njeri
njeru njihia njiki njinji njiru njogu njoka njoki njoku njomane njords njoroge njue njuguna njuki
nkabinde nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah
nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack noah noams nobauer noble nobles
noblitt nocek nocera nock noculak noda nodanga nodlomo noe noel noell noels noga nogantshi nogiec nogla
nogueira noguera nogues nohlmans nois nojek nojman nokes nokkvis nolan noland nolasco nolcini nolen
noles nolette nolin noll nollee nolte nolting nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma
nondaba nondlela nonduma nongalaza nongalo nonis nonkosi nonkululeko nonnis nontanda nontuli nonyana
noon noonan noone noor noordeloos noordijk noordmark noort noot norac noraidh norambuena noras norberg
norberts norbiato norby norcross nord nordberg norden nordgren nordin nordio nordlander nordlund nordman
nordmanns nordqvist nordstrom noren norfleet norgaard norgren nori noriega noris norlin norling norman
normand normandin normanns norramon norris norrman norry norsworthy north northcutt northeim northern
northington northrop northrup northup norton norvell norwood nosbusch nosiglia noszczyk nota
notarbartolo noto notova nott nottingham nouar noui nouri nousiainen nova novack novaes novais novak
novakova novaro novembers novick novikov novitasari novoa novosel novota novotna novotny nowacki nowak
nowakowski nowanqa nowek nowell nowicki nowlin nowotka nowotnik nowotny nowrot noyes noyola nozimova
nozka nozulu nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga
nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali ntshangase ntshingila ntshiza
ntuli nuadhain nuadhan nuallain nuanain nuckols nuffel nugent nugnes nugroho nuin null nulty numbers
numis nunain nunes nunez nunley nunn nunnally nunne nunnery nuno nur nuraini nurdiyanti nurek nuriyeva
nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nurse nurəli nus nusbaum nuss nussbaum nussbaumer
nussle nusslin nutt nuttall nutter nutting nuut nuutinen nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen
nuyts nuzzo nwachukwu nwosu nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyaboke nyabuti nyabuto
nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambose nyambu nyambura nyame
nyamu nyamweya nyanchama nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa
nyawira nyawo nyawokhulu nyawose nyazitla nyberg nyc nye nyembe nyembezi nyeuwenhuysen nygaard nygard
nygren nyhan nyide nyk nykanen nylander nylen nylund nyman nyoike nyokabi nyokayebululu nyongesa
nyongwana nys nyssen nystrom nytko nyvards nzai nzama nzamela nzau nzilani nzima nzimande nzimase nzioka
nzioki nzisa nzomo nzuki nzuza nəbibəyli nəbioglu nəbiqizi nərimanov nərimanova nəsibova nəsirli nəzirli
nəzirova nəzərli o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen
o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary o'clery o'connell
o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell
o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn
o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire
o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey
o'higgins o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly o'kennedy
o'kieve o'kon o'leary o'loan o'looney o'loughlin o'loughlinn o'mahoney o'mahony o'malley o'mara o'meara
o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly o'reardon o'regan o'reilly
o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea o'sheehan
o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole oak oakes oakley oakman oaks oates
oatman obama obando obanion obannon obara obare obarzanek obasanjo obeng ober oberbrunner oberg
oberhauser oberhofer oberlander oberle oberleitner obermayr obermuller oberndorfer oberweis obi obiala
obiero obonyo oboyle obradovic obratov obregon obrian obrien obroinin obryan obryant obst obsut obsutova
obuchowicz obuya obyrne ocalan ocallaghan ocampo ocana ocasio ocenas ocenasova och ochab ochal ochieng
ochnik ochnio ochoa ochola ochota ochs ochten ochwat oconnell oconner oconnor oczko oczkowicz oda
odaniel oday oddbergs oddbjorns oddfreyrs oddgeirs oddis oddkells oddleifs oddmars oddo odds oddsteinns
oddthors oddvars odea odegaard odegard odell oden odera odero oderwald odescalchi odetola odhiambo
odinaeva odinga odinns odira odiwuor odle odobasic odom odoms odongo odonnell odoyo odrzywolek odum
odunsi oduor oduori oehler oehri oemencs oennen oestreich oestrovsky oever ofarrell ofeigs offredi
offutt ofiara ofner ofori ofosu ogada ogain ogan ogara ogata ogawa ogbuehi ogburn ogden ogega oger ogeto
ogg ogilvie ogindan oginga oginni oglaza ogle ogles oglesby ogletree ogmunds ogola ogolla ogonek ogorman
ograbek ogrady ogren ogris ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi
ogunyeye ogutu ogweno oh ohagan ohalloran ohanlon ohara ohare ohearn ohler ohlsson ohman ohri oibicin
oikarinen oilifir oinonen oirchinnigh oireachtaigh oirschot oisin oispuu oistigin oitir oja ojala ojanen
ojaste ojeda ojiambo ojo ojua ojukwu ojwang okafor okamoto okane okech okeefe okeke okelley okello okelo
okemwa oketch okeyo okinyi okla okongo okonkwo okoro okoth okraska oks oksanen oktaviani oktavius oktos
oktovius okuku okumu okuneva okyere olabode oladipupo olafs olague olah olaiya olander olas olasupo
olate olaughlin olausson olave olavs olawale olaya olbrych olchawa old oldaker olden oldenburg oldfield
oldham olds olea olearczyk oleary olejniczak olejnik oleksa oleksak oleksiewicz oleksik oleksiuk oles
olesen olesiejuk olesk oleskiewicz oleson oleszczak oleszko olewniczak olgeirs olguin oliboni olin
olinger oliphant olis oliva olivares olivarez olivarria olivas olive oliveira oliver olivera oliveras
oliveri oliverio olivers oliverts olivetti olivier olivieri olivo olko olkowicz oller ollie ollikainen
ollila ollis ollivier olma olmeda olmedo olmo olmos olmstead olmsted olney olnirs olofsson oloo
oloughlin olowokeere oloyede olsen olson olsson olst olszewski olszowa olszyna olthof olubode olugbayila
olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olvers olvirs olykan om omair omalley oman
omani omar omara omari omars ombasa ombati ombui omeara omeir omidina ominova omiotek omis omma ommeren
omojola omollo omolo omondi omotoso omran omwenga omweri omwoyo onate ondari ondiek ondieki onditi
ondolfs ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova
ondrejkovic ondrejkovicova ondricka ondrus ondrusek ondrusekova ondruska ondrusko ondruskova ondrusova
oneal oneil oneill oney ong ongeri onio onisto onjengenyamazane ono onoh onorato onsongo ontiveros
onunds onwuka onyancha onyango onyiego ooko oommen ooms ooste oosten oostendorp oosterhek oosterhout
oostveen ooyen op opalach oparinde opas opazo opiola opiyo opizzi oplustil oplustilova opmans opoka
opoku opondo oppenheim opper-lotharingen opperman oppong oprea opuku opyrchal oquendo oquinn oralaigh
oram orange oras orav orawiec orban orbanic orchard orcutt ordaz ordenes ordonez ordway ore orear
oreilly orellana oren orengo orenstein oreskovic orfeus org organ organisciak orina oritz orjuela orkisz
orlando orlaugs orleans orlic orlik orlikova orlov orlovic orlowski orlygs orman ormars orme ormeno
ormond orms ormsby orn ornat orndorff ornelas ornolfs orns orona oropeza orosco orosz orourke orozco
orpel orr orrego orris orsini orsolic orsos orsulic orszulik orta ortega ortego ortegon ortese ortez
orth ortis ortiz ortmann ortner ortolani orton ortuno orucov orvars orvis orwa orwat orzechowski
orzeszek osada osborn osborne osbourne osburn osby oscair oscar oscuro osei osgair osgood oshaughnessy
oshea oshields oshin oshiro oshodi osiadacz osial osica osiemo osik osinski osipiuk osipowicz osiyeva
oska oskars oskarsson osko oskroba oslizlo osman osmond osojca osorio osoro ospelt ospina ospino oss
ossama ossandon ossani osses ossipov ossola ostafin ostapczuk ostapiuk ostasz ostberg ostby osteen oster
osterberg ostergaard osterhoudt osterman ostermann ostinelli ostler ostling ostlund ostman ostrander
ostrega ostrom ostrowski osullivan osuna osuntokun osvalds osvifs oswald oswalt oszust otabekov otani
otcenas otcenasova otero otey oti otiende otieno otis otiwa otkells otmani otoole otremba otris ots ott
ottarrs ottars otte otten ottinger ottino ottis ottley otto ottos ottosson otuo otwell ouali oubre
ouchene oude oudewater ouellet ouellette ouko ouma oun ounapuu ousley outland outlaw ouwel ouwerkerk
ouzts ovadia ovalle overall overbay overbey overby overcash overdijk overeem overgaard overholt overman
oversteeg overstreet overton overturf oviedo owais owczarczak owczarek owen owenby owens owensby owings
owino owiti ownby owokoniran owolabi owoyemi owsiak owsianka owsiany owsley owuor owusu owusuwaa oxars
oxendine oxford oxley oyadiran oyaifo oyarce oyaro oyarzo oyarzun oyekan oyeniyi oyetoro oyeyemi
oyinlola oyler oyoo oyshayeva oyugi oza ozieblo ozimec ozment ozuna paakkonen paal paananen paap paas
paavilainen paavola pabis pabisiak pablo pabon pabst paccot pace pacelli pacetti pacewicz pacheco pacher
pachla pachler pachnik pacholak pacholczak pacholek pacholik pachoud pachowicz pachuta pacia pacillo
pack packard packer pacocha pacomio pacura pacyga paczos padberg padden paddock paden padgett padilla
padlo padmanabhan padmasari padovano padron padula paegle paepe paez paffrath pagac pagacz pagan
paganini pagano page pagel pages pagliaro pagnotto pahl pai paidin paier paige paillet paimo paine
painter pair pairceir paisley paiva paiz pajak pajda pajdak pajek pajer pajerova paju pajula pajunen
pajur pak pakarinen pakos pakosz pal pala palac palacio palacios paladino palafox palak palan palastri
palau palazzo palazzolo palega palej palen palermo palgan palic palica paliga palka palko palkova
palkovic palkovicova pall palla palladino palladio pallares pallo pallova palls palm palma palman
palmars palmateer palmatier palmer palmeri palmgren palmieri palmis palmisano palmore palmquist
palmqvist palo palomaki palomar palomares palombi palomino palomo palonek palov palova palovcik
palovcikova palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak
palyga pam pamic pammer pan panasewicz panasiewicz panatta pancerz panchal pancoast pandey pandit
panduric pandya panek pang pangburn pangestu pangle paniagua panicucci panicz pankey pannell panov pant
pantoja panton panus panzera paoletti paolini paolucci paor pap papa papadopoulos papafava papak paparic
pape papenfuss papetti papineau papke papp pappalardo pappas paprotny paquay paquet paquette paquin
paquot para parada paradi paradis paradise paradiso parafiniuk paramore parda pardee pardo pardue pare
paredes pareja parejo parekh parent parente parenteau pareto parham parijs parikh parini paris parise
parish parisi parisian parisien park parke parker parkerson parkes parkhill parkhurst parkin parkins
parkinson parkison parkitna parkitny parkkinen parkman parks parmar parmelee parmenter parmentier parmer
parmes parmitano parmley parn parna parnell parnpuu paro parpinel parr parra parraguez parramore parrett
parri parrino parris parrish parrott parry parsa parsley parson parsons partain partanen partee partel
partida partin partington partlainn partlow parton partridge parts partzelt parus paruta parviainen
parvin parys parzer parzonka parzyszek pasanen pascal pascale pascarella paschal paschall paschoud
pasciak pasco pascoe pascua pascual pasek pasekova pasiak pasich pasieczna pasierbek pasillas pasiut
paska pasko paskova pasley pasman pasnik pasolini pasqua pasquale pasquier pass passalacqua passchiers
passmore pasten pastine pastoors pastor pastore pastrana pastucha pastula pastuszek pastuszko pasuk
paszkowiak pasztaleniec pasztor pataki patalas patberg patch patchett pate patel paten patenaude
paterson pathak patil patillo patino patla patnaude patnode patoka patola paton patora patreks patricio
patrick patricks patridge patriks patrzalek patt patten patterson patti pattison patton patty pattyn
patyna pau paucek pauer paugh pauk pauko paukova paul paulauskas pauley pauli paulicek paulicekova
paulik paulikova paulin pauline paulino paulitsch paulk paull paulovic paulovicova pauls paulsen paulson
paulsson paulus pauly pausini pauw pauwels pavanello pavarotti pavel pavelek pavelekova pavelic pavelka
pavelko pavelkova pavelova pavert pavez pavic pavicic pavin pavka pavko pavkova pavkovic pavlic pavlicek
pavlicekova pavlicko pavlik pavlikova pavlikovska pavlikovsky pavlin pavlo pavlov pavlova pavlovic
pavlovicova pavlovova pavol pavolova pavon pavone pavuk pavukova paw pawela pawelkiewicz pawelko
pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawlowski pawlukiewicz paxson
paxton payan payer payet payne paynter payson payton paz pazdan pazdziora pazera pazik pazola pazos
peabody peace peach peachey peacock peak peake peano pearce pearcy pearl pearlman pearman pearsall
pearson peart pease peaslee peasley peatain peavey peavler peavy peay pechel peciak peck peckham pecnik
pecor pecora pecoraro pecotic pecur peda peden pederiva pedersen pedersoli pederson pedigo pedisic
pedrak pedraza pedrazzini pedrero pedro pedroni pedros pedrosa pedroza pedrycz pedzik peebles peed peek
peel peele peeler peeples peer peery peet peete peeters pegg pegram peguero pegues peham peharda
pehkonen peiffer peinado peirce peircin peiro peitrequin peixoto pekkala pekkarinen peksa pela pelaez
pelayo pelchat pelfrey pelham pelikan pelikanova pelka pelkey pelkonen pell pellegrin pellegrini
pellegrino pellerin pellet pelletier pelley pelli pellicer pellico peloquin pelser pelt peltier peltola
pelton peltonen peltoniemi peltz peluso pemberton pena penaloza penalver penar penas pence pendarvis
pendelton pender pendergast pendergraft pendergrass pendl pendleton pendley peng penic penick penix
penkala penland penley penman penn pennanen pennell penner pennetta penney pennington pennock penny
penrod penrose penson pent pentecost penton penttila penttinen penwell penz people peoples pepe pepin
pepper peppers pera perak peral perala perales peralez peralta peranda perano peraza percic percival
perck percy perczak perdomo perdue perea pereira perello perera peres pereyra perez pergande pergolesi
perham peri peric perillo perine perini perisic perka perkins perkinson perko perkona perkons perkov
perkovic perlik perlman permadi permata permchart permenter perna pernak pernell perner pero peron
peronne peros perozzo perrault perreault perreira perret perri perrier perrigo perrin perrine perron
perrone perrono perrot perrotta perry perryman pers persaud persico persijn persinger person persons
persson pertile pertini pertiwi pertl perusko peruzzi pesa pesce pesendorfer pesic pesina peska pesko
peskova pesonen pesta peszko pete petek peter peterkin peterlik peterman peters peterse petersen
peterson petersson petit petitjean petitt petralli petrassi petrauskas petree petrella petrey petri
petric petricevic petrick petrie petrillo petrin petro petrocelli petrone petrosky petrov petrova
petrovic petrovicka petrovicky petrucci petrucelli petrus petruska petruskova petruzzi petry petryk pets
pettai pettaway pettengill pettersen petterson pettersson pettey petti pettiford pettigrew pettis pettit
pettitt pettry pettus pettway petty pettyjohn petz peukert pew pewitt peyton pezda pezzali pfaff
pfannerstill pfeffer pfeifer pfeiffer pfeil pfister pfleger phadraig phaidin phair phakathi phakathwayo
pham phan phaneuf phares pharr phartholain phartolain phathwayo phayre phearsain phelan phelps phetha
phethela phewa phifer phikela philban philbin philbrick philbrook philib philip philipp philippart
philippe philips phillip phillippi phillips phillipsen philpot philpott phingoshe phinney phipps phoenix
phoil phoseka phoswa phu phung phungula phusilarungrueng phuthini pi piacentini pianduangsri piane
pianka piascik piasecki piaseczna piatek piatkiewicz piatt piazza piazzi picard piccand piccinni piccio
piccirillo piccolo pich pichardo piche picheta pichler pichon pichpandecha pick pickard pickel pickell
pickens pickering pickett pickle pickles picklesimer picou pidgeon pieber piechna piechura pieczarka
pieczyrak piedra piegza piejko piekacz piekara piekarek piekart pielach pielech pielka pieper pier
pierard pierce pierchala piercy pierrard pierre pierret pierro piersa pierson pierz pierzak piesik
piestrzeniewicz pieszak pieters pietila pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz
pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak piette pifer pigafetta pigford
pigg piggott pignatti pigott pigula pihelgas pihl pihlak piho piir piirainen piirsalu pik pika
pikatsingkorn pike pikec pikk pikor pikova piksa pikula piland pilarek pilbin pilcher pilgrim pilich
pilipczuk piljek pilka pilkington pillai pillar pillay pillow pillsbury pilon pilz pimenta pimental
pimentel pina pinamonte pinard pincheira pincherle pinckney pincus pinda pinder pindor pindral pine
pineau pineda pinedo pineiro piner pinero pines pinette ping pingle pinheiro pinho pinilla pininfarina
pinion pink pinkard pinkerton pinkham pinkney pinkston pinney pino pinol pinon pinson pintar pintaric
pinter pinto pintor pinzon pioch piogoid piorek piotain piotrak piotrkowicz piotrowiak piotrowski
piovani piper pipes pipkin pipkins pippen pippin pippins piquer pirandello pirard pirc pircher pire
pirelli pires piret pirinen pirker pirkle pirlot pirnat piron pirotte pirson pirtle pisacane pisani
pisano pisaroni piscitelli piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitcher
pitchford pitcock pitek pitkanen pitman pitre pitt pittenger pittman pitts pitula pitura pitzer piwek
piwowarek pixley pizano pizarro pizon pizzamano pizzetti pizziol pizzo pjets pkemoi pla place placencia
plaisance plak plana planas planeta plank plant plantak plantard plante plantek plas plascencia
plasencia plaskota plaster plata plath platini platt plattner platzer plaucha plauchova plavec plavecova
plavucha plavuchova player plaza plazanin plch plchova pleasant pleasants pleban plebanek pledger
pleimeann pleimionn plekancova plekanec plemmons plemons plese plesivcova plesivec pleskot plesniak
pless pletcher pletschette plewnia plich plizga plocharczyk plocienniczak plodzien ploeg plona ploom
ploskonka plotkin plott plouffe plourde plover plowman pluijm plum plumb plumlee plumley plummer plunk
plunkett plyler pniak poarch poblete poche pochet pochopien pochron pociask pocius pock poczatek poczta
poder podeszwa podgorna podgorny podhradska podhradsky podkonicka podkonicky podkowa podlesna podniece
podnieks podpora podra podsiadla podsiedlik poe poelmans poerio poff pogacnik pogorzelec pogue pohjola
pohl pohlman poil poindexter pointer pointner poirier poisson poitra poitras pokas pokorna pokorny pokos
pokrzywa pokuaa pokusa pol polak polakiewicz polakova polanco poland polani polasik polaszek polauaypon
polchlopek pold poldma poldmaa pole polen polesel poleszak polet poletek polewka polfliet poli poliak
poliakova polic policht poling polis polite polito politowicz politz polizzi poljak poljakov polk poll
polla pollack pollak pollakova pollanen pollard pollet polley pollich pollitt pollock pollu polly polnik
polo polom polonijo polovic polpo polson polston polzer polzin polzl pomaa pomares pombo pomerleau
pomeroy pometta pompa pompey pon ponce poncelet ponci poncin pond ponder ponds pongpanitch pongrac
poniedzialek pons pont ponte pontecorvo ponti pontiff pontius ponton pool poole pooler pooley poom poon
poor poore poorman poos pop popa pope popescu popham popielarczyk poplar poplin popov popovic popovich
popp poppe poppel porath porcel porcellato porch poreda poropat porras port porta porter porterfield
portero portilla portillo portis portka portmann porto portwood porubjak porubjakova porwol porzio
porzucek posada posalee posch poschl posey poska poslon posluszna posluszny posmyk posner posnik
pospiech pospisil pospisilova poss post postawa postell postl postma poston potaczek poteat poteet
poteete potega pothanun potier potocnik potoczek potoczna potok potter potters pottier pottorff potts
potvin potyrala pou poucke poulain poulin pouliot poulos poulsen poulson pound pounders pounds pouros
pouw povilonis powala powalka powazka powe powell power powers powierza powlowski poyner poynter
poythress poza pozder pozega pozo pozuelo pozzecco praagh prabhakar prabhu prabowo prachayaroch pracz
praczyk prada pradana pradhan pradipta prado praet praga prager prakalpawong prakasa prakash prall
pranowo prantl praoidheail prasad prasasta prasek prasetya prasetyo prashad prastuti prat pratama prater
pratesi prather prati pratiwi prats pratt prawdzik praxmarer pray prayoga prayoonhong prazmo prazuch
preble preciado preda predmore predovan predovic preece preiss prejean prejs prelec prem premo prempeh
prendergast prenner prentice prentiss preocanin pres prescott presley presnell press pressler pressley
pressnell presswood preston prestridge prettyman preuss prevatte prevost prewitt prial pribanic price
prichard prickett priddy pride pridemore pridgen pridmore priebe priede priedite prieditis priego priest
priester priestley prieto prill prime primeaux primm primmer primozic primus prince prindle prine
pringle prins prinsen prinz priondargas priondragais priongaloid prior priors prisco priselac pritchard
pritchett priuli privet privett probst proc procacci procek proch prochaska prochazka prochazkova
prochownik procter proctor prodi proffitt profit profitt prohaska proietti proinnsias prokop prokopczuk
prokopczyk prokopiak prokurat proll pronobis proost proper propes propst prosacco prosser prostak
protasiuk proulx prouse prout prouty provencher provenzano province provost prpic prskalo prtenjaca
pruchnik prucnal prude pruden prudhomme pruett pruitt pruneda prunty pruschke pruul pruvost pry pryal
pryce prygiel pryk pryor prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa przewloka
przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa pszczolka ptok puc
pucci puccini puccio puch pucher puchner puckett pudelek pudjiastuti puente puentes puerta puffer puga
pugh pugliese puglisi pugsley puhakka puharic puhringer puig puirseal pujadas pujol pukk puklus
puklusova pula pulci puleo pulgar pulido puljiz pulk pulka pulkkinen pullen pulley pulliam pullin
pullins pullman pullum pulver puma pumphrey punch pundel puntigam punz pupak pupakova pupek puranen
purcell purdie purdue purdy puri purifoy purina purins purkey purmale purmals purnawati purnell purohit
purpura pursell purser pursley purtell purvis purwanti puryear puscasu pusey puska puskar puskaric
puskarova puskova puspasari puspita pusz put putek putinja putman putnam putney puto putra putt putz
puusepp puustinen puvi pyatt pyc pych pyda pye pyle pyles pyne pyrkosz pyron pyrz pys pysz pyszczek
pyszka pyszny pytko pytlarz pyza pyzel pyziak pənahov qaasim qabeel qabiloglu qadar qadeer qafarov
qafurbəyli qahtan qaim qais qarabagli qaseem qasif qasimov qoculu qomazitha qosali quach quackenbush
quade quadir quaide qualls qualter quam quan quandt quarles quarterman quartey quartier quasimodo quast
quattlebaum quayle queally queen queenane querini quero querol quesada quesenberry quevedo quezada quick
quigley quigney quijada quijano quiles quill quillen quillinan quilty quimby quin quincy quinlan
quinlivan quinn quinney quinny quinones quinonez quint quintana quintanilla quintero quinteros quinton
quintus quirion quirk quirke quiroga quiros quiroz quisenberry quispe quist quitzon qurbanli qurbanov
qusay qutaybah qutqasinli qwabe qədirzadə qəhrəmanli qənizadə raab raabe raadik raag raaghib raakin
raamat raap raashid raatib raatikainen raba rabah rabar rabb rabbani rabbitte rabe rabee raber
rabhartaigh rabhi rabhlaigh rabia rabiah rabideau rabiej rabinowitz rabitsch rabl rabon raby race rachal
rachedi rachel rachtagain racine rackers rackham rackley racz raczkiewicz radcliff radcliffe radel
radelic rademacher rademaker radenovic rader radford radgeirs radhakrishnan radi radic radin radinovic
radisch radke radko radl radley radman radocaj radojkovic radolovic radosevic radovic radtke radvards
radzewicz radziewicz radzio rae raed rael raemdonck raes raeymaekers rafael rafaels rafay rafeek raffa
rafferty rafi rafnars rafnkells rafns rafter raftery raftis ragan rager raggs raghaill raghaille
raghallaigh raghavan raghna raghnaill ragin ragland raglin ragnars ragsdale raguels ragus ragusa raguz
rahal rahayu raheel rahija rahilly rahimah rahm rahman rahmani rahmawati rahmoune rahmouni rahn rai raid
raidma raifearta raiford raifteiri raighill raighilligh raighle raighne raight raigne railey rails
railsback raimondi rainbolt raine rainer raines rainey rainne rains rainville rainwater rais raisanen
raith raithbheartaigh raithile raj raja rajagopal rajagopalan rajala rajan rajasa rajata rajch rajchel
rajcic rajczak rajczyk rajda rajh rajman rajn rajtar raju rak rake rakela rakes rakestraw rakova rakovan
rakovanova rakuljic rakus raleigh raley raljevic rall rallaigh ralls ralph ralston ram rama ramachandran
ramadan ramadhan ramaekers ramage ramaker ramakrishnan raman ramanathan ramaswamy ramazzotti rambert
rambo ramdani ramdedovic ramer rameriz ramesh ramey ramires ramirez ramis ramm ramon ramos ramsak
ramsauer ramsay ramsdell ramsey rana ranaigh ranck rancourt rand randall randazzo randel randell
randhawa randle randles randmaa randoja randolph randvers raney ranganathan range rangel ranieri rank
rankin rankins ranney rannvers ransdell ransom ransome ranson ranta rantala rantanen rao raol rapa raper
raphael rapier rapin rapisardi raposa raposo rapoza rapp rappaport rappaz rapraz rarick rasala rasanen
rasberry rasch rasco rascoe rascon raseta rash rashid rasic rask raskin rasmus rasmussen rasnick raspor
rastelli rastija rastoder rastogi raszkiewicz ratajczak ratchford ratcliff ratcliffe ratemo rath
rathaile rathallaigh rathbone rathbun rathburn rather rathjen ratka ratke ratley ratliff ratner ratsep
ratta rattan ratti rattigan raty ratzlaff rau rauch raud raudsepp rauhala raulston raurica rausch
rauscher rauter rautiainen rautio ravaglioli raval ravel raven ravi ravn rawa rawley rawlings rawlins
rawlinson rawls rawson ray raya raybon rayborn rayburn rayel rayfield rayford raygoza rayhonova rayl
raymer raymond raynaud rayner raynor rayyonova razniak razny razo razov rduch rea reach reachtabhair
reachtabhra reachtagain reachtain reachtair reachtaire reachtar reachtuire read reade reader reading
ready reagain reagan real reale ream reamer reames reamoinn reamonn reams reanachain reannachain reaper
reardon rearick reason reaves reavis reavy reay rebane reber rebic rebis rebolledo rebollo recer recers
rechberger recinos recio reck recker reckinger recko record recte rector red reda redd redden reddick
reddin redding reddish reddy redfern redfield redford redi redican reding redinger redl redman redmon
redmond redondo redus redwine reece reed reede reeder reedy reel reen reep rees reese reeser reeve
reeves refs regalado regan rege reger regge regina reginbalds reginns regis register regnier rego
reguera rehberg rehkop rehm rehn rehorst reiber reich reichard reichel reichenbach reicher reichert
reichl reichman reichmann reid reidars reider reidy reif reiff reifnirs reig reijers reill reilly
reimann reimars reimer reimers reimes rein reina reinars reinbacher reindl reiner reinert reinger
reinhard reinhardt reinhart reinharts reinhold reinholds reinikainen reinisch reinke reinoso reinprecht
reinsalu reinthaler reis reischl reiser reising reisinger reisner reiss reitbauer reiter reiterer
reithil reithofer reitinger reitz rej rejek rejmak rejmer rejniak rek reliford remacle remaley rembacz
rembert rembisz remick remillard remington remley remmel remmers rempel remy renard renaud renault
rencher renda render renders rendon rendulic rene reneau renehan renfro renfroe renfrow rengifo renick
renier renken renn renner rennie renninger reno renshaw rensi renson rentas renteria rentz renwick renz
renzi repass repiska repisky replogle repo repp reppert requena resanovic resch resendez resendiz
resnick resnik respighi ressler rester restivo resto restrepo reszke retamal retamales retana
rettenbacher rettig reuter reveles revell revels revilla revis rex rexford rey reyes reyna reynaert
reynalds reynars reynaud reynders reynell reynirs reynolds reynoldson reynosa reynoso reyrs reza rezende
rezendes rezig rezler rezmer rhames rhatigan rhattigan rhea rheaume rhee rheineck rhem rhine rhinehart
rhoades rhoads rhode rhoden rhodes rhone rhoton rhymer rhymes rhyne ri riabhaigh riada riagain riain
riallaigh riardain riascos riba ribaric ribas ribeiro ribera ribes ribic ribicic ricard ricardo ricart
riccardi riccati ricci ricciardi riccio rice rich richard richardova richards richardson richarson
richburg richer richerson richert richeson richey richie richins richman richmond richtar richtarova
richter rick rickard rickards ricker rickert rickett ricketts rickey rickman ricko ricks rico ricolfi
riddell ridder riddick riddle ridenhour ridenour rideout rider ridge ridgeway ridgley ridgway ridings
ridire ridley ridout riebe riedel rieder riedl riedler riedmann riegel rieger riegler riehl rieke
riekstina riekstins riel riem riemer riendeau riener rienzo riepl riera ries rieser riet rietveld rife
riffe riffle riffo rigaux rigby rigdon rigg riggins riggio riggle riggleman riggs righi rigney rigsby
riha rihova riihimaki riikonen rijcken rijetkovic rijks rijn rijnsbergen rijntjes rijthoven rikards
riker rikhards rikke rile riles riley rimmer rinaldi rincon rine rinehart riner rines riney ring ringer
ringhofer ringler ringo rink rinker rinn rinne rinner rintala rio rioba riocaird riogain riogh
rioghbhardain riojas riollain riordain riordan rios riou rioux ripley ripoll rippeon rippey rippin
ripple rippy riquelme ris risa risch risek riser rish risher risinger riska risko riskova risley risma
rismondo risner riso risova rissanen rist risteard rister ritacca ritch ritchey ritchie ritenour ritosa
rittenhouse ritter ritz ritzman rius rivard rivas rivenburg river rivera riveria rivero riveros rivers
rives riviere rix riyanti rizer rizo rizzi rizzo rizzoli rizzuto roa roach roache roan roane roark
roarke roarty roba robadey robaszkiewicz robb robbins robbrechts robbs robel roberge roberson robert
roberto roberts robertson robertsson robeson robey robhachain robhartaigh robi robichaud robichaux
robicheaux robidoux robillard robin robinett robinette robins robinson robison robitaille robiyayeva
robledo robles robson roby roca rocamora rocca roccabonella rocco roce roch rocha rochain roche rochelle
rocher rochester rochon rochowiak rock rockett rockwell rockwood roczniak roda rodachain rodai rodaigh
rodain rodarte rodas rodden roddy rode roden rodenas roderick rodger rodgers rodiguez rodman rodney
rodrigez rodrigo rodrigue rodrigues rodriguez rodriguz rodriques rodriquez rodulls rodzen roe roebuck
roeck roeder roehl roelandt roels roemer roepke roero roesch roesler roessink roessler rogacz rogahn
rogal rogalski rogan roger rogers rogerson rogge rogiers rogner rognvalds rognvars rogosic rogowski
rogula rohaan rohac rohacek rohacekova rohacik rohacikova rohacova rohan rohde rohleder rohn rohr
rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser roht rohtla roibin roig roijen roisde roiste
roithleain roj rojas rojek rojekova rojka rojko rojkova rojnic rojo rok rokkvis rolain rolak roland
rolants roldan rolek rolen rolf rolfe rolfes rolfs rolfson roling roll rolland rolle roller rollin
rolling rollinger rollings rollins rollo rolon rolston rom roma romagnoli romaguera romain romaine roman
romancik romancikova romanczyk romanens romaniak romankiewicz romano romanov romanowski romans rombaut
rombouts rome romejko romeo romeos romer romero romeu romig romijn romine romiti rommel romo romova
rompa rompaey romriell ronain ronalds ronan ronayne roncalli rondeau rondon rone roney ronk ronkainen
ronkko ronning rono ronoh ronquillo roo roob rood roodesteijn roof rooij rook rooker rooks room rooney
roop roos roosa roose roosen roosenboom roosevelt roosileht root roots roover rop roper ropero ropiak
ropp roque rorat rorie rorricht ros rosa rosada rosado rosales rosalez rosamond rosants rosario rosars
rosas rosati rosato rosbergs roscoe rose roseberry roseboro rosell roselli rosello roseman rosemann
rosemond rosen rosenbalm rosenbaum rosenberg rosenberger rosenbergs rosenberry rosenblatt rosenbloom
rosenblum rosendahl rosenfeld rosengren rosenow rosenqvist rosenthal roser rosero rosiello rosier rosin
rosina rosinbergs rosinkars rosinkrans rosinova rosinski rosis roskosz roskoth roslon rosmanns rosmini
rosmunds rosner roso rosolek rosova ross rosseel rosselat rosselet rossellat rosselli rossellini
rossello rosser rossetti rossi rossignol rossini rossiter rossler rossman rossmann rosso rosson rossum
rost roszkiewicz roszko rotella roten roter roth rothallaigh rothe rother rothermel rothlainn rothman
rothrock rothschild rothstein rothwell rotich rottensteiner rotter rotteveel rottiers rotz roudebush
rouillard roukes rouleau rounds roundtree roundy rountree roura rourke rouse rousey roush rousseau
rousseaux roussel rousselet rousset rout routh routt rouwenhorst rouwhorst roux rovira rovsənov rowan
rowden rowe rowell rowen rowland rowlands rowles rowlett rowley roy royal royals royalty roybal royce
roye royer royo royse royster royston rozak rozas roze rozek rozell rozewicz rozic rozier rozite rozitis
roziyayeva rozman rozmiarek rozum rozumek rozynek rua ruachain ruadhain ruadhainn ruadhchain ruaidhe
ruaidhin ruaidhinn ruaidhri ruain ruairc ruanadha ruanai ruanaidhe ruanain ruane ruano ruark rubacha
rubaj rubalcaba rubalcava rubars rubben rubbia ruben rubene rubenis rubens rubenstein ruberto rubesa
rubik rubikova rubilar rubin rubinic rubino rubinstein rubio ruble ruby ruch ruchala rucker ruckman
rudaigh rudd ruddell rudden rudder ruddy rude ruder rudisill rudkins rudnick rudolf rudolfs rudolph
rudowicz rudy rudyk rudzik rudzite rudzitis rue ruecker rueda ruegg ruel ruelas ruelle ruff ruffin
ruffini ruffner rufus rufusova rugg ruggeri ruggieri ruggiero ruggles rugut ruhl ruhshonova ruijs ruis
ruiseal ruiter ruiz rukavina rule ruman rumaysayeva rumbaugh rumble rumjantsev rummel rumora rumph
rumsey runaidhe runars rundell rundle runge runion runis runkle runnels runner runolfs runolfsdottir
runolfsson runte runu runyan runyon ruotsalainen rup rupe rupert rupnik rupp ruppe ruppersberger ruppert
ruqiyayeva rurarz ruriks rurka rus rusch rush rushing rushton rusiniak rusk rusko ruskova rusnak
rusnakova rusova russ russel russell russo rust rusticucci ruszczak ruszel rut rutan rutar ruth
rutherford rutkowski rutland rutledge ruto rutowicz ruts rutt rutten rutter rutto rutz ruud ruus
ruuskanen ruutel ruvalcaba ruwa ruz ruzicka ruzickova ryals ryan ryans rybar rybarik rybarikova rybarova
rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryck rycke ryczko rydberg ryden ryder rye
ryerson ryfa rygula rykala ryle ryles rymarz rymer ryndak rynn rynne rys rysa ryska rysko ryskova rysova
rysz ryszkiewicz rytkonen ryynanen ryznar rzaca rzad rzaquluzadə rzeszut rzeszutko rzezniczak rzezniczek
rzonca rzucidlo rəhimli rəhimov rəhmanova rəsulzadə sa sa'idu saabir saad saadi saafir saahir saajid
saal saalim saaqib saar saare saarela saari saarinen saariyah saastamoinen saavedra saba sabah sabak
sabala sabater sabatini sabatino sabb sabbatini sabbe sabeeh sabela sabelo sabharwal sabil sabin
sabinova sabiq sabir sabljak sabo sabol saboor sabotic sabri sabrinova sabur saburah sacco sachar
sacharczuk sachdev sachdeva sachs saci sack sackett sacks sacre sacristan saczuk sadan sadaqat saddamov
saddler sade sadeed sadej sadiqov sadixov sadixova sadiyeva sadlak sadler sadlik sadlocha sado sadoch
sadownik sadowski sadowy sadura sady sadza saebergs saebjorns saechao saefullah saeis saelaugs saelens
saemanns saemunds saenz saephan saers saether saethors saevalds saevarrs saevars saevins saez safak
safari saffi saffold safford safinayeva safirs safitri safiyeva safo safoaa safronov sagar sage sager
sagers sagese sagmeister sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota sahraoui sahsuvarli
said saidani saidi saidov saidova sailer sailor sain saina saini sainio sainz sair sairseal saito
saitoti saiz saj sajda sajewicz sajnog sakac sakalauskas sakarias sakarya sakinayeva saks saksen sakwa
sala salaam salach salah salahudin salaj salajka salajkova salajova salako salamanca salami salamoglu
salamone salandra salas salat salata salawa salazar salcedo salcher salcido saldana saldias saldivar
saldivia sale saleh salem salerno sales salet salgado salgari salguero salhi saliba salic salieri salim
salinas salisbury sallee salley sallinen salm salmanns salmars salmela salmen salmeron salmi salminen
salmon salmons salo salohiddinov salom salomaa salomon salomons salomonsson salonen salopek salsbury
salter salters saltsman saltzman salu saluda salumae salumets salva salvador salvars salvatore salvemini
salvi salvini salvo salwin salyer salyers salz salzer salzman salzmann sam sama samandarov samaniego
samayoa samel samele samelova sameya samford sami samiec samiloglu samilov saminova samirov samirova
samiyeva sammer sammon sammons sammy samoei samol samons samora samoraj samosir sampaio sampath samper
sample samples sampson samra sams samsel samson samsonova samsons samuel samuelova samuels samuelson
samuelsson samul samulak samwel samyn san sanabria sanborn sanches sanchez sancho sand sandal sandanezwe
sandberg sande sandefur sandell sandels sander sanderlin sanders sanderson sandford sandgren sandhu
sandi sandidge sandifer sandin sandler sandlin sandor sandoval sandoz sandridge sandris sands sandstrom
sandusky sandvik sandy sane saner sanetra sanfilippo sanford sang sanger sangha sanghvi sangster
sanguineti sangwani sangweni sanhueza sani sanitra sanitrova sanjarov sanjuan sankar sankaran sankey
sankiewicz sanmartin sanmiguel sanner sanor sans sansom sanson sansone sansoni sansonnens sant santacruz
santamaria santana santander santangelo santee santen santi santiago santibanez santic santillan
santillo santini santistevan santner santo santorio santoro santos santoso santoyo santucci sanudo sanz
sao saoraidhe saors saoudi sapa sapala sapeta sapien sapienza sapp sappington saptono saputra sarabia
saraceno saracino saraf saragat saragih saragosa saran sarap sarapuu saravia sardelic sardorov sargac
sargeant sargent saric sarin sarkan sarkanova sarkar sarkozi sarlija sarma sarmiento sarna sarneel
sarniak sarno sarosiek sarota sarpong sarraf sarsfield sartain sartin sartor saruni sarv sarvarov sarver
sarvinozova sas sasak sasaki sasiadek sass sasser sasso sastre sastry satchell saternus sathe sather
satherley sato satora satriani satta satterfield satterlee satterwhite sattler sauber sauberlich sauceda
saucedo saucier saudan sauer saul sauli saulite saulitis sauls saulsberry saulsbury saunders saura sauro
sauter sauvage sauve savage savala savant savard savarese saveljev savell saville savino savoie
savolainen savorgnan savoy sawayn sawe sawhney sawicki sawko sawyer sawyers saxena saxis saxo saxon
saxton say sayah sayer sayers sayler sayles saylor saylors sayre sayyid sbarbaro scaduto scaggs scaife
scala scalaidhe scalaighe scalera scales scalf scalfaro scalise scallaigh scallan scallon scally
scamarcio scanaill scandone scanlain scanlan scanlon scannail scannaill scannell scannlain scaramucci
scarberry scarborough scarbrough scardino scarfoglio scarlatti scarlett scarpa scarpetta scarponi scates
sceachain sceallain schaack schaaf schaal schachinger schachner schacht schade schaden schadler schaefer
schaeffer schafer schaff schaffer schaffner schagen schaible schakelaar schalk schall schaller
schamberger schandl schank schantl schantz schaper schar scharer scharf scharff scharinger scharroo
schartner schartz schatteleijn schatz schatzl schaub schauer schaus schechter scheel scheer scheetz
scheffers scheffler scheibe scheiber scheid scheidegger scheidl schell schellekens scheller schelvis
schenck schenk schenkel schepens schepers schepper scher scherer schermerhorn scherms scherr scherrer
scherz scherzer scheucher scheuermann schevinghuizen schexnayder schiaparelli schiavo schiavone schicchi
schick schiefer schiestl schiff schiffer schiffman schilcher schild schill schiller schilling
schillinger schilt schiltz schimmel schimpl schinagl schindler schinke schinner schinnerl schintgen
schipper schippers schirmer schiro schlager schlatter schlauchin schlegel schleich schleicher schlemmer
schlenker schlesinger schlesser schley schlichting schlogl schloss schlosser schlueter schmaltz schmeler
schmeling schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke schmiedt schmit schmitt
schmitz schmolzer schmuck schmucker schnabel schnabl schneck schneeberger schneider schnell schnieders
schnyder schober schoberl schoch schock schoen schoenberger schoenfeld schoenrock schoffmann schofield
schokman scholl scholler scholten scholtes scholtz scholz schomber schon schonauer schonberger schonland
schoofs schoolcraft schooley schoonbroodt schoonmaker schoonover schopf schorr schott schotte schottin
schou schouten schowalter schrader schram schramm schrammel schrant schranz schrecengost schreck
schreffler schreiber schreier schreiner schrempf schrenk schrijver schrik schrimsher schrittwieser
schrock schroder schroeder schroeff schroer schroeter schroth schrum schrupp schryver schubert
schuchhardt schuck schueler schueller schuette schuetz schuh schuijt schuldt schuler schulist schull
schuller schulman schulte schulten schultz schulz schulze schumacher schumaker schuman schumann schumm
schummer schupp schuppe schurch schuster schutt schutte schutter schutz schuurmans schuylenborch
schuyler schwab schwaiger schwaighofer schwan schwandt schwanke schwartsbach schwartz schwarz
schwarzinger schwarzl schwass schweiger schweigert schweighofer schweinfurt schweitzer schweizer
schwendinger schwenk schwindt schwital schyns scialpi scibior scibisz scieszka scipio scofield scoggins
scolai scolaidhe scolaighe scollaigh scollain scollan scott scotti scotto scoville scranton scriber
scribhin scribner scriven scrivner scroggins scroggs scruggs scudder scull scullion scully scurlock
scurry scuylenborchs se seabolt seaborn seabrook seachnasaigh seafraidh seafraigh seager seagha seaghain
seagle seagraves seain seal seale seales sealey seally seals sealy seaman seamans seamon seamuis
seanachain seanaigh seanain seanainn seanlaoich searcaigh searcy searle searles searlog searraigh sears
seartha sease seasnain seaton seaver seavey seawright seay sebastian sebastians sebo sebova sebring sec
sechrist seco secor secova secrest seda sedano seddiki seddio seddon sedek sedgwick sedillo sedlacek
sedlackova sedlak sedlakova sedlar sedliak sedliakova see seebacher seeber seefeldt seeger seeley seely
seeman seery seese segal segarra segars segebahn seger segers segerson segersun segerszoen seghers segni
segovia segovic segre segrest seguel segui seguin segura sehgal seibel seiber seibert seibhleain
seibhlin seibold seidel seidl seidman seifert seifs seighin seigler seil seiler seims seinin seip
seireadain seiser seitheachain seithneachain seitric seitz seiwald sekera sekerova sekhon selami selby
selden selders seldon sele selecka selecky selendic self selfridge selig selin sell sellars selleck
sellers sellman sellner sells selman selph sels seltzer selvidge selzer sem seman sembathwa semenov
semenowicz semialjac semik semitecolo semple sen sena senator sendor senecal sener seng senger sengupta
sengwayo senicic senior senko senkova senn senouci sensoy senter seo seochfhradha seochru seoighe seoin
separovic sepp seppa seppala seppanen sepulveda sequeira sera serafin serao sereda serem sergejev
sergent serio serlupi sermons sermonti serna serpa serra serraglio serrano serrato sersic servais
servantes servin serwa serwaa serwach serzysko sesars sesco seshadri sesils session sessions sessoms
sestak sestan sestig seta seth sethi setiawan setliff setrick setser settle settles setty setzer
sevarova sevcik sevcikova seven sever severance severin severson sevier sevigny sevilla sevillano
sevinchova sevrin sevtsenko seward sewell seweryniak sexton seybert seyidbəyli seyidzadə seyler seymore
seymour seyxzadə sezer sezgin sforza sgalambro sgarbi sgulla sha shabalala shabane shabangu shabazz
shackelford shackleford shade shadle shadwick shaeffer shafer shaffer shaffrey shah shahan shahinova
shahnozova shahriyorov shahzodov shailer shain shamase shamblin shamhrain shan shanahan shand shandu
shane shaner shangase shange shank shankar shanker shankle shanklin shanks shanley shannon shanny
shapiro sharaf shariff sharkey sharma sharon sharp sharpe sharpton sharrow sharry shatley shattuck
shatzer shaughnessy shaul shaver shavers shaw shawver shay shazi shea shead sheaffer sheahan shealey
shealy sheane shear sheard shearer shearin shears shedd sheedy sheehan sheehy sheeran sheerin sheets
sheetz sheffer sheffield shehan shehu sheikh sheil sheilds sheitric shekoni shelby sheldon shelembe
sheley shell shellenbarger shelley shelly shelor shelton shen shengele shenk shenoy sheoinin shepard
shepardson sheperd shephard shepherd sheppard sher sherburne shere sherer sheridan sheriff sherlock
sherman sherrard sherrell sherrer sherrill sherrod sherry sherwin sherwood sheth shetler shetty shevlin
shew shewmaker shezi shibase shick shiel shields shiels shiffer shifflett shiflett shih shikuku shilling
shim shimizu shin shinault shine shinga shingleton shinn shipe shipley shipman shipp shippy shirey shirk
shirley shisler shitric shiurdain shiurtain shively shiver shivers shives shoaf shoba shock shockey
shockley shoemake shoemaker shoffner shofner shohjahonov shohruxov sholar sholes shomais shombela shook
shoop shope shore shores shorey short shorter shortridge shorts shortt shotwell shoulders shoup shouse
shover showalter showers shows shoyisa shozi shrader shreffler shreve shriver shroff shropshire shrout
shroyer shrum shryock shubert shuck shue shuey shufelt shuff shuffler shuford shukla shukronova shuler
shull shulman shults shultz shumaker shuman shumate shumpert shumway shunk shupe shurtleff shurtz
shuster shute shutt shuttleworth shutts shy siacais siadhachain siadhail siaghail siara siardain
siarkiewicz sias siatka sibal sibalic sibalukhulu sibanda sibaya sibeko sibert sibhene sibhleain sibiga
sibilia sibindi sibisi sibiya sibley sibul sicard siciarz siciliano sickler sickles siddiqui siders
sides sidheail sidhu sidi sidler sidlo sidlova sidney sidor sidorczuk sidorov sidorova sidwell
siebenaler sieber sieberer siebert sieczko siedlaczek siedlarz siedlik siefert sieg siegel siegfried
siegl siegle siegrist sieja siejak siekierka siele siembab siemek siemens siemienczuk siemieniec siemion
siems sieradzan siergiej siering sierota sierpien sierra sierzant sievers sievert siewert siewiera
sifford siffredi sifuentes sifuna sigagu sigala sigbergs sigberts sigbjarts sigbjorns sigdors sigegede
sigei sigerson sigfasts sigfinns sigfreds sigfus siggeirs sighvats sigjons sigl siglaugs sigler sigman
sigmanns sigmars sigmon sigmund sigmunds signars sigriks sigris sigrist sigs sigsteinns sigthors
sigtryggs sigtyrs sigurbalds sigurbergs sigurbjarnis sigurbjarts sigurbjorns sigurbrands sigurdors
sigurds sigurfinns sigurgeirs sigurgests sigurgislis sigurgrims sigurhans sigurhjorts sigurjons
sigurkarls sigurlas sigurlaugs sigurleifs sigurlidis sigurlinnis sigurmanns sigurmars sigurmons
sigurmunds sigurnyas sigurnyjas sigurodds sigurolis sigurpalls sigursteinns sigursveinns sigurthors
sigurvaldis sigurvins sigvaldis sigvards sihombing sihotang sihvonen siim sijadu sikes sikhakhane
sikhosana sikhunyana sikiric sikk sikobi sikora sikorski sikuku sikwayo sila silangwe silas silber
silberman silcox sild siler silina silins silk silke sill sillanpaa sillaots sillaste siller sillis
sills silm silva silvas silveira silvennoinen silver silvera silverberg silverman silvernail silvers
silverstein silvester silvestre silvestri silvey silvia silvis sim sima simanjuntak simara simard simas
simba simbolon simcox simek simekova simelane simental simeoin simeone simeoni simic simicic simik
simikova simiyu simka simkins simko simkova simmerman simmers simmon simmonds simmons simms simo simoens
simoes simola simon simoncic simoncicova simonds simone simoneau simoneaux simonen simonetti simonic
simonis simonova simonovic simonovicova simons simonsen simonson simonsson simonton simova simpkins
simpson sims simson simunic simunovic sin sinaga sinan sinclair sindris sine sinema sines sing singer
singh singhal singletary singleton singley sinha sinisi sink sinkiewicz sinkovec sinkovic sinn sinner
sinnott sinozic sinquefield siochain siochfhradha siochru sioda siomoin sionachain sionain sionainn
sionnaigh sioradain siorain siothchain sip sipe sipek sipes sipic sipila sipos sipp sippel sipple
siqueira sirait sire sireelert siregar sirel siren sirin siripaiboo sirmans sirnirs sirois sirotic sirus
sirvanzadə sirvio sisask sisco sishangwe sishi sishiya sisk sisler sismondi sisneros sison sisson
sistrunk sitar sitati sites sith sithenjwa sithigh sithole sithombo siththe sithuli sitienei sito
sitolotolo sitompul sitorus sitters sittisaowapak sitton situm situma situmorang siu siudek siun
siurdain sivars sivertsen siwa siwczak siwele siwka six sixli sixtus siyaya siyeshe sizemore sizer
sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom
skaerings skaers skaftis skaggs skala skalik skalka skally skalski skantar skantarova skaptis skara
skarphedinns skeahan skeen skeens skeete skeffington skefills skeggis skehan skelley skelly skelton
skenderovic skiba skidis skidmore skiepko skierka skiles skillern skillman skinner skipper skipworth
skirnirs skivington skjolds skladanek sklar sklarova sklenar sklenarik sklenarikova sklenarova sklenica
sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoda skog skoglund skok skokan
skokanova skold skolik skomra skoneczna skonieczka skoog skorris skotarczak skotarek skov skoviera
skovierova skow skowronski skowyra skrijelj skriniar skriniarova skrlin skrnicki skrobek skrobot skrtic
skrzecz skubala skubis skuggis skugor skuja skujina skujins skulis skultety skultetyova skunca skup
skupin skupnjak skutas skutecka skutecky skutnik skwira slaba slabosz slack slade sladek sladonja
slaetsdochter slagle slagmolen slahor slahorova slamain slamon slane slape slastan slastanova slatara
slate slater slaton slattery slaugh slaughter slaven slavens slavica slavik slavikova slavin slawik
slawson slay slayden slayton slebioda sleczka sledge sledzik sleeper slegers sleibhin slevin slezak
sleziak slick sliger slimak slimani slingerland slipek slivka slivko slivkova sliwinski sliz sloan
sloane sloat sloboda slobodnik slobodnikova slobodova slobodzian slocum sloka slomian slomiany slon
slone slonka sloot sloss slota slotova slovak slovakova slover slovinec slovinecova slowey slowiak
sluaghdhain sluder slupek slupik slusher sluss slusser sly slye slyk slyne slysz smagacz smagala smail
smajda smajdova smal smalec small smalley smalls smallwood smardz smaris smart smartt smathers smead
smealain smedley smedt smeede smeets smektala smela smelley smelser smeltzer smet smetek smets smid
smidova smids smidt smieja smieszek smiley smirnoff smirnov smit smith smitham smither smitherman
smithers smithey smithson smithwick smits smoak smock smoczyk smokovic smolain smolders smolec smolen
smolic smolka smolorz smoot smorag smoter smotherman smothers smrek smrekova smtih smullen smutek
smykala smykla smyl smyrills smyth smythe snaebjarts snaebjorns snaeholms snaelaugs snaerings snaers
snaethors snaevarrs snaevars snapp snauwaert snavely snead sneed snell snelling snelson snider snieg
snipes snjokis snjolaugs snjolfs snoch snoddy snodgrass snook snorris snow snowden snyder so soares
sobarzo sobczak sobel sobers sobieszczyk sobilo sobisz sobkiewicz sobkow sobolak sobolev sobolewski
sobota sobowale sobrero sobrino sobstyl sobus socha sochaj soczewka soczowka soderberg sodergren
soderholm soderini soderlund soderman soderquist soderqvist soderstrom sodhi soding soduba soest
soffanias soffici sofonias sofus sohn soi soileau soini soininen soita sojda sok sokac sokcevic sokhela
sokhulu sokhwebula sokic sokk sokol sokolov sokolova sokolowski sokrates sola solana solanki solano
solar solarczyk solarek solares solari solberg solbergs solbjarts solbjorns soldo sole solej solejova
solek soler solera soles solheim solich solihayeva solimanns solimena solis soliwoda soliz sollars
solley sollima solmars solmunds solnica soloducha soloman solomon solomun solons solorio solorzano
solovjov solsona solt soltan soltani soltes soltesova soltis soltys soltysek soltysova solum solvars
solvers solvins solvis solzer som somachain soman somboni somers somerville somfula sommaruga sommer
sommerfeld sommerfield sommers sommerville somogyi somoza sompisi son sondej sondergaard sondini sondisa
song songer songiya soni sonnenberg sonnier sonnino sonnleitner sonqandile sons sontag sontuli soo sood
sooksawang soolachan soolaghan soon soos soosaar soosalu soot soots sopata soper sophanias sophus
soprano soranzo sorattanachai sorbian sordi sorens sorensen sorenson sorg sorgatz sorger soria soriano
soric sorlis sornat sorokin soroko sorrell sorrells sorrels sorrentino sosa sosebee sosic sosnain
sosniak sosnowka sosnowski sostaric sot sotelo sothole soto sotobe sotomayor sottile soucy soudani
souder souders soukup soukupova soule soules souma sours sousa south southall southard southee souther
southerland southern southwell southwick southwood southworth souza sowa sowala sowards sowder sowell
sowers sowman soyinka soylu spaan spada spadafora spadaro spade spadlo spady spaendonc spaendonck spaeth
spafford spahn spain spalding spallanzani spanevello spangler spanhaak spann spano sparkman sparks
sparling sparrow spartakus spataro spates spaulding speakman speaks spealain spear spearman spears
specht speck spector speed speegle speer speers speicher speidel speier speight speights speijer speirs
spell speller spellman spells spelman spence spencer spengler spenser speri sperl sperling sperry spicer
spiegel spiegl spielman spier spiers spies spiess spika spiker spikes spilar spilarova spillane spiller
spillers spillman spina spindler spinella spinelli spink spinka spinks spinner spinney spinola spiolain
spiollain spires spisic spitler spitz spitzer spiva spivey splawn spohn spois spolain spoljaric spolnik
spoon spooner spordis sporek sporer sporri sporysz spotts spradley spradlin spradling spraggins sprague
spralja spratt sprawka spray sprayberry spreeuw spreeuwel spreitzer sprenger spreuwel spriggs spring
springer springfield springs sprinkle sproge sprogis sproles sprong sproul sprouse spruell spruill
spruit spruyt spry sprycha spurgeon spurlin spurling spurlock spurr spurrier spychaj squarcione square
squire squires sraffa sridhar srinivas srinivasan srisoontorn srivastava sroga sroka srokosz sromek
srsen st-jean st-laurent st-onge st-pierre staab staats stabile stabler stac stace stacey stach
stachelek stachewicz stachow staciwa stack stackhouse stacks stacy stadelmann stadlbauer stadler stael
staelens staff stafford stage stagg staggers staggs staglieno stagner stahl stahlman stahr stair stalcup
stalder staley stalker stall stallard stallcup stalling stallings stallworth stalnaker stalter stalvey
stambaugh stamey stamm stamp stamper stampley stamps stamrood stan stanaszek stanback stancil stancin
stanclik stancu standaert standard standifer standish standley standridge standun stanek stanescu
stanfield stanfill stanford stang stange stanger stangl stanhope staniaszek stanic stanicic staniczek
staniewicz stanislawczyk stanislawek stankevicius stankiewicz stanko stankova stanley stanleys stannard
stansberry stansbury stansel stansell stansfield stanton stanuch stapis stapler staples stapleton stapor
stapp staquet starbuck starcevic starcher starega starek stark starkads starke starkenberg starkey
starks starling starnes starns starosciak starosta starostka starostova starr starrett starris startek
starzak stas stasiak stasica stasko stassin stastna stastny staten states statler staton staub
staudacher staude staudinger staudt stauffer staunton stawczyk stawinoga stawowczyk stayton stclair
stcyr stead steadham steadman stearns stebbins stebel stec stecher steciuk steck steckel stecker
steckiewicz stedman steed steel steele steelman steely steen steenbakkers steenbeek steer steere steeves
stefan stefanec stefanek stefanekova stefanelli stefanik stefanikova stefanka stefankiewicz stefanko
stefankova stefanova stefanovic stefanovicova stefans stefanski steffan steffen steffens steffensen
steffes steffey stefnirs stefovic stefunko stefunkova stegall steger stegman stegner stehle stehr steib
steichen steidl steiger stein steinacher steinarrs steinars steinbach steinbacher steinbauer steinbeck
steinberg steinberger steinbergs steinbjorns steinbock steindl steindors steiner steinfinns steingrims
steininger steinis steinke steinkellner steinkells steinlechner steinman steinmann steinmanns steinmars
steinmeiern steinmetz steinmods steinns steinolfs steinrods steinthors steinvards steinwender stejskal
stejskalova stell stella stelly stelmasiak stelzer stelzl stempel stempin stemple stempniak stenberg
stender stenger stenlund stennett stennis stenson stenstrom stepak stepanek stepankova stepanov stephan
stephen stephens stephenson stepien stepka stepney stepp steptoe sterckx sterkman sterling stern sterna
sternberg sterner sterns sterrett stetler stetson stettler stettyn steuber steuer steurer steven stevens
stevenson stever steverson steward stewart stey steyaert stgeorge stgermain sthilaire stibhin stice
stich stichter stickel stickler stickles stickley stickney stidham stiebitz stiedemann stiefel stiegler
stier stifanic stiff stiffel stiffler stifter stigall stigs stiles still stiller stillings stillman
stills stillwell stilson stiltner stilwell stimac stimpson stimson stin stine stiner stines stingley
stinis stinnett stinson stiofain stipanovic stiperski stirling stirnirs stites stith stitt stiver
stivers stjean stjohn stlaurent stlouis stoc stoch stochaj stochel stochmal stock stockard stockdale
stocker stockhammer stocking stockinger stockl stockli stockman stocks stockstill stockton stockwell
stoddard stodola stodolova stoehr stoffel stoffelsz stoger stogner stoiber stoica stoices stoj stojak
stojanov stojcevic stojnic stokely stoker stokes stoll stolle stoller stollings stolnik stolp stolte
stoltenberg stoltman stoltmann stoltz stoltzfus stolz stolze stondun stone stonebraker stoneburner
stonecipher stoneking stoneman stoner stonge stook stoops stopar stoppani storch storer storey storie
stork storladi storm storms storolfs storrs story stosic stosik stosio stotler stott stotts stoudt
stouffer stough stoughton stout stovall stover stowe stowell stowers stozek stpeter stpierre straaten
strachan strack stracke strader stradivari stradley strahan straight strain strait straka strakova
stralen straley strama stranc strand strandberg strang strange strangio strasser straszak stratford
stratton straub strauch straughter straus strausbaugh strauser strauss straw strawa strawbridge strawn
strawser strayer strazdina strazdins strazicic strba strbac strbova streater strecker street streeter
streetman streets streich streicher streit stribling stricker strickland strickler stricklin strid
striebitz strigt strigter strijker strik strinavic stringer stringfellow stringfield stringham stripling
strljic strnad strnadova strnisko strniskova strobel strobl strock strode stroh strohl strohmaier
strohmayer strohmeier strojna strojwas stroka strom stromain stroman stromberg strong stroobants strope
strosin strother strothers stroud stroup stroupe strouse strout stroz strozier struble struck strug
strukelj strum strunk struthers strycek strycekova strycharz stryjek stryker strzadala strzala
strzelczak strzepek strzoda strzyz stserbakov stuart stubblefield stubbs stucchi stuck stucker stuckey
stucki stuckler stucky studdard studebaker studer studley stuglik stuivenberg stukes stull stults stultz
stummer stump stumpf stundun stupak stupalo sturdevant sturdivant sturgeon sturges sturgill sturgis
sturlan sturlas sturlaugs sturm sturris sturtevant stutler stutts stutz stutzman stwora styles styn
stypa stypka stypula styrbjorns styrkars styrmirs styrna styron styrrs styrs su suarez suartini suazo
suber sublett subocz subramaniam subramanian such suchenek suchojad suchon suchora suchta suciu suda
sudak sudduth sudiati sudnik sugg suggs sugier sugrue suh suhonen suibhne suijker suilleabhain
suilliobhain suinvorde suipeal suiter suits sujjaboriboon sukhenai sukurlu sukurov sularz sulc sulcova
sule suleiman suleymanli suleymanov sulg sulich sulik sullins sullivan sultan sultanli sultanov sulzer
sumarlidis sumayyeva sumera sumler sumlin summer summerfield summerlin summers summerville summey summy
sumner sumpter sumrall sumter sun sunavcova sunavec sund sundaram sunday sundberg sundell sunder
sunderland sunderman sundin sundquist sundqvist sundstrom sung suniga sunjic suomalainen suominen supel
super supernak superson suppan supple supraha sur sura surac suran suraprachit suraprasert surbek surber
surdel surdyk sureda suresh surface suri surian surina surka surkova surles surmiak surratt surrett
suryatmi suryono sus susa susanti susi susnik sussebier sussman sustar suszka suszko sutcliffe suter
sutherland sutinen sutor sutphin sutt sutter sutterfield suttle suttles sutton suur suvi suvorov suwarno
suzuki svab svabova svaby svafars svafnirs svahn svalis svanberg svanbergs svanbjorns svangeirs
svanholms svanis svanlaugs svanmunds svans svantesson svanthors svard svavars svec svecova svedberg
svehla svehlova sveinars sveinbergs sveinbjarts sveinbjorns sveinjons sveinlaugs sveinmars sveinns
sveinthors sveinungis svends svendsen svensson sverko sverres sverrirs svetlicic svoboda svobodova
svolnirs svorfuds svrbik svrbikova swacha swaczyna swafford swaim swain swaleh swallow swaminathan swamy
swan swaney swanger swaniawski swanigan swank swann swanner swanson swarey swart swarts swartwood swartz
swasey swatek swayne swayze swazi swearengin swearingen sweat sweatman sweatt sweeney sweeny sweet
sweeten sweeting sweitzer swennen swensen swenson swett swiadek swiatek swiatkiewicz swic swick swider
swiderski swiech swierad swiergiel swierkosz swierkot swierszcz swies swieton swift swigart swiger
swigert swigon swilley swim swindell swindle swindler swinehart swiney swinford swing swingle swink
swinnen swinney swinson swint swinton swisher swistek swit switaj switzer swofford swope swopes sword
swords sych sycz sydnor sydor syed sygut sykala sykes sykora sykorova sykut syldatk sylva sylvain
sylvester sylvia symonds symonowicz symons synak synder synnott syombua sypek sypien sypula syrjala
syroka syrus syslo szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner szalai szalaj
szalas szalast szalata szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szatanik szatko
szczap szczechowicz szczepan szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak szczerek
szczesiak szczot szczubelek szczudlo szczypek szczypior szeja szekely szekeres szela szelest szemraj
szeszko szeto szewczyk szilagyi szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga
szlapa szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka
szoke szoltysik szostak szott szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba
sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta
szwaj szwaja szwalek szwiec szyba szybiak szyc szyca szyda szygula szyja szyjka szykula szylar szyma
szymajda szymala szymanczak szymanczyk szymanik szymaniuk szymanski szymczak szymkow szymocha szymonik
szymula szyndler szynkiewicz szywala sədali sədaqətoglu səfərli səlimova səmədoglu sərifova ta taaj taal
taanish tabacu tabak tabares tabarez tabassum tabb taber tabet tabis tabisz taboada tabor tabron
tacchini taccola taciak tack tackett taczala tadeen tadeusiak tadla tadlock tadych tafazal taferner
tafolla tafoya taft tafuri taggart tagizadə tagliafierro tague tahaw-wur tahawwur taheem tahir tahirzadə
tahmaseb tahraoui tahri taht tahtinen tai taibi taichligh taidhg tailliuir tailor taimur taing taipale
tait taj tajammul tak takacs takahashi takala takkelenburg takyi talaj talal talamantes talamantez
talarico talaska talat talavera talbert talbi talbot talbott taleb talha talhah tali taliaferro taliani
talib talibli talibov taliercio talkington tallant tallent talley tallman tally talmadge talmage talpas
talpasova talton talts talty talwar tam tamanna tamarit tamas tamayo tamba tamberg tamborini tamburello
tamburi tamburini tamez tamhais tamm tammaro tamme tammerijn tammik tamminen tampubolon tamsma tamura
tan tanaka tandon tandris tandy taneja tang tangen tanghe tangney tanguay tanguy tank tankersley
tanksley tann tannehill tannenbaum tanner tansey tanskanen tant tanui tanzer tanzini tao taormina tapak
tapakova tapdiqli tapdiqoglu tapia tapley taplin tapp tapper tapscott tara tarach taranek tarango
tarantini tarantino taranto tarasek tarassov tarbox tarchetti tardif tardiff tarfs tarhan tarihoran
tarin tarkington tarlaigh tarleton tarpaigh tarpey tarpley tarr tarrant tart tartaglia tarter tartini
tartt tarus tarvainen tarver tarvin tasarz tasca tasche tash tasker taskinen tasso tassone tassoni tata
tatar tatarczuk tatarczyk tatarek tatarka tatarkova tatarova tate tatman tatom tatro tatum taub tauber
taucher taul taulbee tavares tavarez tavcar taveras tawia tawkeel tawney taylor tazka tazky tea teachain
teague teahan teal teangana teangnai teasley tebaldi tebo techer teclaw tedder teder tedeschi tedesco
tedford tedrow teearu teed teegarden teel teeple teer teesalu teeter teeters teets tefft tehan
teidheachain teimhneain teits teixeira tejada tejeda tejedor tejera tejero tekiela tekieli telesio
telford tella teller telles tellez tellier tellis tello temirov temmerman temple templeman temples
templeton templin tena tencalla teneyck tengan tennant tenney tennison tennyson tenorio teodorowicz
teper tepes tepper ter teran teras terer tereszkiewicz terhune terka terlevic ternan terpstra terragni
terranova terrazas terrell terrill terron terry teruel tervo terwilliger terzic tesar tesch tesija teske
tessier testa tester testerman teston teter teterycz tetreault teufl teuling teunissen tevetoglu tevis
tew tewksbury texeira texier textor thabekhulu thabethe thabizolo thach thacker thai thaidhg thaker
thakkar thakur thaler thalhammer thaller thaman thames thamhais thamrin thanel thangbrands thango
thantananont thao tharp tharpe thatcher thaxton thayer the theberge thedford thein theis theisen theiss
thela thelen thembekwayo thembela thengills thenjwayo theobald theodore theodors theraulaz theriault
theriot theroux therrien thetford theunis theuri theus theyrs theys thiarnain thibault thibaut thibeault
thibodaux thibodeau thibodeaux thidrandis thidriks thiel thiele thielen thierry thies thiessen
thighearnaigh thighearnain thigpen thijs thill thilmany thinnes thins thiong'o thirion thiry thjalfis
thjodanns thjodbjorns thjodgeirs thjodleifs thjodmars thjodolfs thjodreks thjodvards thjostars
thjostolfs thobeni thoirbhealaigh thoirdhealbhaigh thole thom thoma thomais thoman thomas thomason
thomassen thomasson thome thomka thommen thompkins thompson thoms thomsen thomson thonon thony thor
thorarinns thorars thorbergs thorbjorns thorbrands thorcail thords thoren thorens thoreson thorfinns
thorgards thorgauts thorgeirs thorgests thorgils thorgisls thorgnyrs thorgrims thorhadds thorhallis
thorhalls thorirs thorkells thorlaks thorlaugs thorleifs thorleiks thorlinds thormars thormods thormunds
thorn thornberry thornburg thorne thornhill thornsberry thornton thorodds thorolfs thororms thororns
thorp thorpe thorris thors thorsen thorson thorsteinns thorton thorvalds thorvards thorvars thout thoya
thoyana thrainns thrall thrands thrash thrasher thrastars threadgill threatt threet threinfhear
threinfhir thrift throckmorton throop throsts throtts thrower thrudmars thryms thuathail thuathalain
thuku thulin thuliswayo thumbela thumbeza thuo thuranira thurber thurlow thurman thurmond thurner
thurston thusi thusini thwala thygesen thyrnirs thys tiainen tiano tianvarich tiarnaigh tiarnain tiba
tibbetts tibbits tibbitts tibbs tice ticha tichenor tichy tickle tidd tidwell tiedeman tiefenbacher
tielemans tieman tiemann tiepolo tiernan tierney tiffany tiger tiggs tighe tighearna tighearnaigh
tighearnain tigner tihhomirov tiihonen tiik tiits tijerina tikka tikkanen tilford tilghman tilk till
tiller tillery tillett tilley tillis tillman tillmanno tillotson tilman tilson tilton timberlake timek
timekova timis timka timko timkova timlin timm timmer timmerman timmermans timmins timmons timms
timofejev timonen timoney timons timony timoteus timothy tims tinch tincher tindal tindall tindars
tindell tindle tindris tinds tineo tiner tingle tingley tinguely tinker tinkham tinkle tinney tinnin
tinnis tinoco tins tinsley tintzmann tiobraide tiomanai tiomanaidh tiomanaidhe tiomanaigh tippett tipps
tipton tirabassi tirado tirie tirkkonen tirop tirpak tirpakova tisaj tischler tisdale tistrans
titipatrayunyong titov tittle titus tiwaa tiwari tjalds tjorfis tjorvis tlalka tluczek tlustek to toal
tobar tobey tobias tobin tobler toborek tocco toczko todaro todd todsapornpitakul tofil toft togher
togliatti tognazzi tohall toibin toic toirbhealaigh tois toivanen toivonen tokaj tokarek tokarz tokis
tolain tolak tolan toland tolar tolbert toldo toledo tolentino toler toles tolin toliver tolj toll tolle
tollefson tolleson tolley tollis tollison tolliver tolman toloczko tolonen tolosa toloza tolson tolvanen
tom toma tomais tomal tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomas
tomasek tomasekova tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova
tomaszczyk tomaszewski tomaszkiewicz tomaszuk tomazic tomblin tomczak tomczyk tome tomecek tomecekova
tomecka tomecko tomeckova tomei tomek tomekova tomes tomescu tomhnair tomic tomicic tomingas tomita
tomka tomko tomkova tomlin tomlinson tomljanovic tommaseo tompkins tompson toms tomsic tomson tomys
tomzik ton tonc tonder tondera tondreau toner toney tong toninelli tonisson tonisto tonkin tonn tonnis
tonra tonui too toohey tookes toolan toole tooley toolin toolis toom tooman toombs toome toomer toomey
tooming toomsalu toon toone toor toothaker toothman toots topa topete topic toplak topolska topolsky
topp topper topping topps torain torbert torbus torfis torfs torgerson toribio torkelson torlonia
tormaigh tormay tormey tormo tornatore tornqvist toro toroitich torok torp torpaigh torpey torphy
torralba torrance torre torrecilla torrence torrens torrent torrents torres torrey torrez torricelli
torrijos tors torstensson torz tos toscani toscanini toscano toselli tosh tosi toso tosto toth totic
totino totten totwiller touati toubeau touchet touchette touchstone touil toumi toupin toups tournay
tours tousignant toussaint tovar towarek towe towell tower towers towery towett towle towler towles town
towne towner townes townley towns townsel townsend townsley towry toy tozzi tozzo trabka tracey tracy
trader traetta trafton trahan trail trainer trainor tramel trammel trammell tran trantham trantow traoin
traore trapanese trapani trapp trask tratnik trattner traub trauner trausch traustis trautman travaglia
travaglio traver travers traversa travia travis trawick trawka traxler traylor traynor trbovic treabhair
treacy treadway treadwell treanor treasa treasai treasaigh treat trebbi treboux treccani treece trego
tregre trei treial treier treinfhear trejo tremblay tremonti trenor trent trentin trentini treo treoigh
trepanier trepczyk trepka tresoldi tressler treutel treves trevino trevisan trevisani trew trexler
trezzini trgovcic triall triana tribble trice triche trierweiler trigg triggs trikasemmart trillini
trillo trim trimble trimm trimmel trimmer trincavelli trinh trinidad trinkl trinkle tripathi triplat
triplett tripp tristan tristans trivedi trivett trivette trlik trlikova trnski trobbiani troc troch
troche trochim trochimiuk trofimov trogdon troia troiano troisi trojanek trojanowicz trojanowski troka
trollinger trombetta trombley trommler tromp tron troncoso tropea trosclair trosper trost trostans
trotman trott trotta trotter trottier troup troupe trout troutman troutt trowbridge trower troxel
troxell troxler troy troyer truax trub truben trubenova trubin truchan truchel trudeau trudel trudell
true trueblood truelove truesdale truesdell truett truex truitt trujillo trull truman trumanns trumble
trumbull trummer trump truong trupiano trupp truss trussardi trussell trusty trutanic truu trybala
trybus tryc tryggvis tryka trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsagairt tsai
tsan tsang tsaoi tsaoir tschentscher tschida tse tseng tsionnaigh tsithigh tso tsosie tsuma tsvetkov tu
tuachair tuairisc tuairisg tuama tuamain tuaraisce tuaruisce tuataigh tuathaigh tuathail tuathaill
tuathalain tuathalin tuathlainn tubbs tubridy tucci tuck tucker tuda tudela tudic tudor tuel tufts
tuggle tuijl tuile tuimlin tuisk tuithof tukane tuksar tukur tulacz tull tulley tullis tullos tully tuma
tumas tumis tumova tune tung tungkasethakul tunnell tunstall tuohey tuohy tuomi tuominen tuovinen tupa
tupper tupy tur turalli turati turberville turbeville turchetta turchi turci turcinov turco turcok
turcokova turcotte turczyk turek turesson turgeon turina turins turk turlej turley turman turmes turnage
turnbow turnbull turner turney turnipseed turon turongkinanon turpeinen turpin turraoin turrini turudic
turunen tusek tusing tusk tuskan tussey tuten tuthill tutino tutka tutor tutt tuttle tutty tutu tuul
tuulik tuwei tuzimek tuzzolino tveit twardosz twardy twardzik twedt tweed tweedy tweneboa twidle twigg
twiggs twilley twitchell twitty twohey twohig twombly twomey tworzydlo twumasi twyman tyczka tye tyer
tyka tylec tylek tyler tylka tylman tylor tylus tyma tymczyszyn tynan tyndall tyner tynes tyniec tyre
tyree tyrell tyrfings tyrrell tyrs tyson tytko tyus tywoniuk təhmasibli uaid uaiteir uaithne ualghairg
uallachain ualtair ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd ubaydullah ubbis ubysz uche uchida
uddis udeen udeh udinese udinesi uecker ufnal ufniarz ugalde ugarte uggis ughi ugo ugrinic ugurlu uhban
uhl ui uibhrin uibo uidhir uidhlinn uiginn uilcin uit uittenbosch ukic ulanowicz uldry ulewicz ulfars
ulfgeirs ulfhedinns ulfik ulfkells ulfljots ulfs ulftyrs uliasz ulibarri uliczka ulker ullery ullman
ullmann ulloa ullrich ulmer ulrich ulrichs ulriks ulrych ultaigh umaarah umair umana umar umarov
umberger umstead und underhill underwood ung ungaretti unger uniacke uniaque unis unknow unnars
unnbjorns unndors unnsteinns unnthors unrein unruh unruoch unt unterberger unterweger uotila upadhyay
upchurch updegraff updike upham uphaus uphuis uphus uppal upshaw upson upton uram uramova uranus urb
urbain urban urbanek urbaniak urbano urbanova urbanski urbany urbina urblik urblikova urbonas urdars
urena ureno uresti uria uriarte urias uribe urich urlic uroda urquhart urra urrab urrutia urso uryga
urynowicz urzua usada usamah usarek usher usic usmonov usry uss ussery utama utami utecht utley utrata
utter utterback utz uus uusitalo uustalu uwais uxis uy uyainah uzar uzieblo vaananen vaati vabaza vaca
vacca vaccaro vacek vachon vaci vackova vaden vadnais vaes vaessen vagns vahar vaher vahi vaht vahter
vahtra vaidya vail vaillancourt vaillant vain vainio vaino vaisanen vajcik vajcikova vajda vajdova vaks
vala valach valachova valachovic valachovicova valadez valasquez valbergs valbjorns valbrands valbuena
valcarcel valdebenito valdemars valderrama valdes valdez valdimars valdis valdivia valdors valdovinos
vale valencia valenciano valent valenta valente valenti valentic valentin valentine valentino
valentinova valentins valentinus valentova valenzuela valera valerio valero valette valez valgards valge
valgeirs valguarnera vali valiants valicek valicekova valier valimaki valis valjetic valk valkama
valkonen vall valladares vallads valle vallee vallejo vallejos vallelian vallenduuk vallery valles
vallet valley valliere vallin vallo vallone valls valmarana valmars valmunds vals valsteinns valters
valthors valtierra valtonen valtyrs valusek valusekova valuska valuskova valverde valves van vanaga
vanags vanallen vanarsdale vanatta vanbrabant vanbrunt vanburen vanbuskirk vancamp vance vancleave
vandaele vandamme vandecasteele vandekerckhove vandemark vandenberg vandenbergh vandenberghe
vandenbroucke vandenbussche vandendriessche vandeputte vanderbilt vanderford vandergriff vanderheyden
vanderhoff vanderhoof vanderlinden vandermark vanderpool vanderstraeten vandervort vandeusen vandevelde
vandeventer vandewalle vandiver vandoren vandorn vandusen vandyke vanegas vanek vanekova vanetten
vanfleet vang vangisa vangorder vanguilder vangundy vanhee vanhook vanhoose vanhorn vanhorne vanhouten
vanhoutte vanhove vanhoy vankirk vankova vanlandingham vanleer vanmatre vanmeter vann vannatta vanness
vannest vanneste vannorman vannote vannoy vanover vanpelt vansant vanscoy vansickle vanslyke
vansteenkiste vantassel vanvalkenburg vanvitelli vanwingerden vanwinkle vanwormer vanwyk vanzandt
vanzant vapnis vaquero vara varadi varano varas varela vares varga vargas varghese vargo varik varis
varkey varley varma varmars varnado varnell varner varney varnum vartiainen varty varughese vasa vasari
vasbinder vasconcelos vasek vasekova vasiliev vaska vasko vaskova vasques vasquez vass vassallo vassar
vasser vasseur vastenhouw vastraedsd vath vatnars vattimo vaughan vaughn vaught vavra vavrinec
vavrinecova vavrova vayrynen vaz vazquez veach veal veale veas veasey veatch veazey vebjorns vecchio
vecellio vecoli vedder veen veenendaal veenstra vega vegeirs vegt veic veiga veigars veigs veilleux veit
veitch veith veiver vejar vekells vela velandia velarde velasco velasquez velaugs velazco velazquez
veldak veldakova velde velden velderman velez veliz vella veloso veloz velthoven veltman veltri veltroni
velzen vemunds ven venable venalainen vendetti venditti vendrell venegas venezia veneziano venier
venkataraman venkatesh venrooy vento ventura venturi vera verbeeck verbeek verbeke verbiest verbist
verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verda verde
verdejo verdi verdier verdin verdonck verdone verdu verdugo verdun verduzco vereecke vereecken vereen
verelst veres verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe
verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verkade verlinden
verma vermandois vermeersch vermeil vermeir vermeire vermeiren vermeulen vermeylen vermillion vermunds
verner vernhards vernon verret verrett verri verrill vers versace verschuere verschueren verschut
versluijs verstappen verstraete verstraeten vertoor vertooren vervaeke vervaet verville vervoort verwimp
verwoert vesel vesela veselova vesely veski vespa vespucci vess vessels vest vestal vestars vesteinns
vester vestergaard vesterinen vesterlund vestin vestmars veternik veternikova vethayasas vetter
veturlidis veum veysəlli vezi vezina vezzali vi via viaene vial viana vianello viator viberg vice vicen
vicena vicencio vicenova vicens vicente vick vickers vickery victor victoria victorino victors victory
vida vidakovic vidal vidales vidars vidas vidaurri videla vides vidic vidirs vidmar vidoni vidov vidovic
vidrine vidrio vieira vienne viens viera vierdag vierra viers vifills vig vigfus viggos vigil vigliotti
viglunds vigmars vigmunds vigneron vignirs vignon vigorelli vigris vigs vigsteinns vigthors vigtyrs
vigue viik viira viitala viitanen vik vikars vikings viklund viks viksna vikstrom viktors vila vilain
vilakazi vilalta vilanova vilaplana vilar vilayətoglu vilbergs vilberts vilbjorns vilbogis vilbrands
vilches vilcina vilcins vilgeirs vilhelms vilhelmsson vilhjalms vilis viljanen viljars viljevac viljis
vilks vill villa villablanca villadicani villagomez villagra villagran villalba villalobos villalon
villalonga villalpando villalta villamil villamizar villani villanueva villanveva villar villareal
villarosa villarreal villarroel villasenor villatoro villaverde villegas villemson villena villeneuve
villines villis vilmars vilmunds vina vinas vince vincent vincents vincetic vinci vinck vincze vine
vines vineyard vining vinjars vink vinogradov vinson vinyard vinyuvanichkul viola violette virag
viramontes virgen virgil virgilio virgills virgin virk virta virtanen visconti visintini vismara
visnapuu visnovska visnovsky visser vissers viswanathan vital vitale vitali vitasovic vitek vitkova vito
vitola vitolina vitolins vitols vittadello vitturi vivaldi vivanco viveiros viverette viveros vives
vivian viviani viviano vivier vizcaino vizcarra vizintin vlaanderen vlach vlachova vlachovic
vlachovicova vladislavic vlaeminck vlasic vlassov vlcek vlckova vleugels vliet vlk vlkova vlna vlnka
vlnkova vlnova vo vodopivec voelker voet vogan vogel voggs vogl vogler vogt vohra voight voigt voinea
voisin vojkovic vojtek vojtekova vojtka vojtko vojtkova volarevic volaric volcke volk volkert volkman
volkov vollbrecht vollmer volpe volta volterra volunds volz von vong vonlanthen vonrueden voorde
voorhees voorhies voorhout voorst voortman vopnis vora vords vorkapic vorms vorobjov voronin voros vos
vosburgh vose voss vosu votaw votts voutilainen vowell voyles vozar vozarova vozila vrabcova vrabec
vrabelj vrablec vrablecova vrancken vranckx vranic vranken vrban vreeland vretenar vrhovec vries vroege
vroman vrome vrooman vsiliauskas vu vucetic vucin vuckovic vue vugdelija vugec vuille vuk vukman
vukobratovic vukovic vukusic vuljak vumisa vundla vunisa vuong vuorela vuori vuorinen vuyst vyas
vydarena vydareny vəfali vəlioglu vəlixanov vəliyeva vəlizadə vəziroglu vəzirov waahid waajid waarbeek
waardeloo waas wabik wable wabomba wabwile wabwire wac wacana wachira wachtel wachter wacker waclaw
waclawczyk waclawiak waddell waddington waddle waddy wade waderle wadhwa wadi wadkins wadley wadlington
wadood wadsworth waelchi waele wafa wafeeq wafer wafula wagener wagenknecht wagenvoort wager wagers
wages waggoner waghorn wagle wagner wagnon wagoner wagstaff waguespack wahhaaj wahl wahlberg wahlgren
wahlstrom wahner wahome wahyudin wahyuni waid wainaina wainscott wainwright wairimu wait waite waiters
waites waithaka waithera waithira waits wajdzik wajer wake wakefield wakeland wakeman wakhungu wakio
wako wakula wal walasik walaszek walburn walch walcher walcott walczak wald walden walder walderade
waldman waldner waldo waldoch waldon waldrep waldron waldrop waldrup waleczek walek walenciak walencik
walentynowicz wales walesa wali walia walk walker walko walkowiak walkup walkusz wall walla wallace
wallach wallaert walle wallen waller walley wallgren wallick wallin walling wallis wallner walls
walmsley walo waloch walocha waloszczyk waloszek walraven walser walsh walshe walsteijn walston walter
walters walthall walther waltl waltman walton waltrade waltz waluk walus walusiak waluyo walz wamaitha
wamalwa wamboi wambua wambugu wambui wambura wampach wampler wamsley wamuyu wan wanamaker wanda wandas
wandera wandl wandzel wang wanga wangai wangare wangari wangechi wangeci wanger wangila wangui waniek
wanijiku wanja wanjala wanjau wanje wanjiku wanjira wanjiru wanjohi wanjugu wann wannapaitoonsri wanner
wansley wantz wanyama wanyoike wanyonyi wanza wanzala waraksa warburton warchal warczak ward wardell
warden wardlaw wardle wardlow wardzala wardziak ware wareham warf warfield warford wargo waring wario
wark warlick warman warmer warmuz warne warner warnick warnier warnke warnock warr warren warrick
warriner warrington warrior warthen waruguru warui warwas warwick warych warzybok wasala wasaznik wasek
wasendlunkulu wash washam washburn washer washington wasiewicz wasike wasil wasilewicz wasilewski wasita
wasiuk waskita wason wasonga wass wassenaar wasserman wasson wastuti wasunun waswa wasyluk waszczyk
watanabe watchman water waterbury waterhouse waterman waters watford wathelet wathen watkin watkins
watlington watras watsica watson watt watters watterson wattiez watts waugh wauters wauthier wavinya
wawak waweru wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn
wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk wax way wayland wayman
waymire wayne wayua wazna wazny wdowczyk weakley wear weatherall weatherby weatherford weatherholt
weatherly weathers weathersby weatherspoon weatherwax weaver webb webber webby weber webre webster
wechselberger wechsler wechuli wedding weddington weddle wedel wedgeworth weed weeden weedman weekes
weekley weeks weeldenburg weems weerdenburg weerdt weese weesner weever wegener wegier wegmann wegner
wegrzyk wegrzynek wegrzyniak wegrzynowicz wegscheider wehmeyer wehner wehrli wei weibel weidinger
weidman weidner weigand weigel weigl weigle weihmann weijland weijters weikel weil weiland weiler
weimann weimer wein weinberg weinberger weiner weingarten weinhage weinhold weinmann weinstein weinstock
weintraub weir weis weisberg weise weiser weisgerber weisman weisner weiss weissenbock weisser weissman
weissnat weist weitzel wejman wekesa wel wela welborn welc welch welcome weldon weldy welenc welf welk
welke welker well wellens weller welling wellington welliver wellman wells welsch welsh welter welton
welty wenda wende wendel wendell wendland wendling wendt wenger weninger wennberg wenner wensen
wentworth wentz wentzel wenz wenzel wenzl werd werdes were wereda weremczuk wernecke werner werners wert
werth werts wertz weru wery wesack wescott wesley wesner wesola wesolowski wesoly wesonga wessel wessels
wessex wesson west westberg westberry westbrook westbrooks westcott westendorf wester westerbeek
westerberg westerburg westerfield westerlund westerman westermann western westervelt westfal westfalen
westfall westfield westgate westin westlake westley westlund westman westmoreland weston westover
westphal westrick weterink wetherbee wetherell wetherington wethington wetmore wetter wettstein wetzel
wever wexler weyand weyant weydert weyer weyland weylant weymouth weyrich weza wezyk whalen whaley
wharton whatley wheat wheatley wheaton wheeler wheelock whelan whelehan wherry whetstone whetzel whicker
whidden whiddon whigham whipkey whipple whisenant whisenhunt whisler whisman whisnant whitacre whitaker
whitcomb white whiteaker whited whitefield whitehair whitehead whitehill whitehorn whitehouse whitehurst
whiteley whitely whiteman whitener whitesel whitesell whiteside whitesides whitfield whitford whiting
whitis whitlatch whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitsett whitson
whitt whittaker whitted whittemore whitten whittenburg whittier whittington whittle whitton whitty
whitworth whobrey whorton whyte wiaderek wiafe wiak wiatrak wiberg wibisono wible wibowo wicha wichary
wichlacz wicht wiciak wick wicker wickerode wickersham wickham wickline wicklund wickman wicks wickstrom
wideman widen widener widhalm widiastuti widlak widman widmann widmer widner widodo widuch wiebe wiech
wiechmann wieckiewicz wieclawek wieczerzak wieczorek wiedner wiegand wieja wiek wiekiera wiel wieladek
wieland wielgat wielgo wielgos wieloch wiencek wiener wiens wier wiercigroch wiersma wiertel wiertelak
wierzbicki wierzchon wies wiesbauer wiese wieser wiesinger wiesiolek wiesner wiest wietecha wiewiorka
wigfall wiggin wiggins wigginton wiggs wight wightman wigington wigley wigman wijata wijaya wijayanti
wijk wijland wika wike wiklo wiklund wikstrom wilbanks wilber wilbert wilborn wilbourn wilbur wilburn
wilcher wilcken wilcox wilcoxon wilcoxson wilczynski wild wilde wilder wilderman wildermuth wildes
wildman wilds wildschut wile wiles wiley wilfinger wilfong wilford wilhelm wilhelms wilhelmsson wilhite
wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkerson wilkes wilkey wilkie wilkin wilkins
wilkinson wilkos wilks will willaert willaims willame willams willard willards willbanks willcox wille
willekens willem willems willemsen willett willette willey willhite william williams williamson willie
williford willigen willingham willis willison willits willman willmon willms willoughby wills willson
willums wilma wilmart wilmer wilmes wilmet wilmont wilmore wilmot wilmoth wilmotte wilms wilmsen wilner
wilsey wilson wilt wilton wiltse wiltshire wiltz wiltzius wilusz wimberly wimbish wimbley wimbush wimer
wimmer wimolnot winandy winans winarno winarsih winberg winburn winbush wincenciak winchell winchester
windak winder winders windhager windham windisch windle windler windley windom windsor wine winebrenner
winegar winek winer wines winfield winfree winfrey wing wingard wingate winger wingert winget wingfield
wingo wininger wink winkel winkelman winkfield winkle winkler winland winn winner winnik winningham
winnrich winship winslow winsor winstead winston wint winter winters wintheiser winther winton wipstrik
wiraszka wireman wirt wirth wirtz wirz wisdom wise wiseman wiser wisla wisner wisniewski wisoky wisozk
wisz wiszowata wiszowaty wit wita witan witas witaszek witcher witham withers witherspoon withrow witka
witko witkowicz witkowski witmer witon witos witt wittbrodt witte witten wittenboer witter witting
wittman wittmann witty witzel wix wixom wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz
wlodyka wnuczek wochna wochnik wocial woda wodka wofford wogerbauer wohlgemut wohlmuth wohlwend wohrer
wojaczek wojak wojciech wojciechowski wojcik wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz
wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz wojtalik wojtanowicz wojtarowicz wojtasiewicz
wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtunik wojtyna wojtys wolak wolan
wolanczyk wolcott wolczyk wold wolf wolfe wolfenbarger wolff wolffel wolfgang wolfgram wolfinger wolford
wolfsdr wolfson wolfswinkel wolk wolken wolkowicz woloch wolodzko wolos woloszczuk woloszyk wolski
wolter wolters wolverton wolzak womac womack womble wong wons woo wood woodall woodard woodberry
woodburn woodbury woodby woodcock woodell wooden woodfin woodford woodham woodhouse woodie woodland
woodley woodman woodring woodrow woodruff woodrum woods woodside woodson woodward woodworth woody
woodyard woolard woolbright wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolsey
woolum woolverton wooning woosley wooster wooten wooton wootton worach worcester word worden work
workman works worley worm wormley woroch woronko worrall worrell worsham worsley worth wortham worthen
worthey worthington worthy wortman wosiak wosiek wosko woszczak woszczyna wota wotring woudenberg woulfe
wouters woutersz wowra wozniak wozniczko wratt wray wren wrenn wright wrigley wrobel wroblewski wrochna
wrona wroten wrynn wrzesniak wszola wu wuckert wudarczyk wujec wujek wulandari wulf wulff wunder
wunderink wunderlich wunsch wurm wurst wurster wurth wurzer wurzinger wuthrich wutke wuyts wyant wyatt
wyble wyche wyciszkiewicz wyckoff wycoff wyderka wydmuch wydrych wygoda wykret wylegala wylie wyllie
wylupek wyman wymer wymore wynants wynkoop wynn wynne wypchlo wypior wyrick wyroba wyrobek wyroslak
wyrostek wyrwal wyrwich wyse wyskiel wysocki wysong wysota wyss wywial wziatek xaba xakimov xala xavier
xhakaza ximba xiong xolidov xolo xu xulu xəlilov yaa yaamoa yadav yadid yaeger yafir yager yaghnam yagi
yahaya yahi yahia yahiaoui yahyaa yahyoev yakub yale yamada yamaguchi yamamoto yaman yamasaki yamashita
yan yancey yancy yandell yanes yanez yang yao yap yaqubov yar yarber yarborough yarbrough yard yardley
yarnell yasinaeva yasinov yasir yasminova yates yatich yator yawer yawn yawson yazzie ybanez ybarra ye
yeager yearby yearwood yeary yeates yeboa yeboah yee yego yegon yeh yei yelton yelverton yen yengwa
yengwayo yeoman yeomans yepes yepez yerby yerger yerkes yetter yeung yeyeye yi yildirim yilmaz yim yin
yingling yip yirenkyi ylinen ylitalo ylonen yls ymirs yngvars yngvis yoakum yockey yocom yocum yoder
yogi yohannan yohe yoho yokota yokoyama yolanda yon yong yonker yoo yoon york yorulmaz yoshida yoshioka
yost yother you youmans younce young youngblood younger youngman youngquist youngs younker yount younts
youprasert yousfi yow yowell yrars yrkills yu yuan yudas yuen yuksel yulianti yuliarti yun yundt yung
yuniar yunker yunusov yusifoglu yusifqizi yusifzadə yussuf yuste yusuf yusupov zaafir zaahid zaahir
zaakir zaal zabala zabaleta zabarella zabel zabierek zabjacan zabka zaborek zaborska zaborsky zaccagnini
zaccardo zacchia zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah zacharias
zachariasova zacharova zachary zachery zachwieja zack zackariya zackery zackiewicz zaczyk zadka zadora
zadworny zafar zafir zafrul zagar zager zagozda zagozdzon zagrajek zagrodnik zagula zaguri zahaar zaheer
zahharov zahn zahri zahroyeva zahrun zahur zaidi zaitsev zajac zajacova zajc zajko zak zakarias
zakariyoev zake zakiewicz zakinja zakis zakiyaxonova zakova zakrajsek zakrzewski zal zaleski zalewski
zalite zalitis zalokar zamarripa zambrana zambrano zamengo zamora zamorani zamorano zampa zamudio
zanazzo zander zanders zane zang zangerl zanichelli zaniewicz zanker zanoski zanzi zaoui zapadka
zapasnik zapata zapien zapior zapora zaragoza zaranek zarar zaras zarate zarina zarinova zarins zarlino
zarzeczna zasepa zastawny zaton zaucha zauner zavala zawadi zawadzki zawal zawalich zawartka zawiasa
zawodnik zayas zayidov zaynabova zayyir zbiciak zbik zbinden zboncak zbrog zbroja zbroszczyk zbrozek
zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zebrowski zecchini zechmeister
zechner zedillo zeemans zeffirelli zegadlo zegar zehetner zehnder zehr zeigler zeiler zeilinger zeimes
zeimet zeiner zeitler zeitz zelasko zelaya zelazek zelazo zeldenrust zeleznik zeleznikova zelic zell
zeller zellers zellmer zellner zeltina zeltins zeman zemanek zemanova zemlak zemljic zendejas zengin
zenner zeno zenon zenteno zenz zepeda zera zerbe zeringue zerjav zermeno zero zeroual zerrouki
zetterberg zetticci zettl zevenboom zezelic zgola zgorelec zhang zhao zheng zhou zhu ziajka ziane ziani
ziarek ziarnik ziarno zibert zic zichichi zick zidane zieba zieciak ziecik ziegert ziegler zieja
zielinski zielke ziemak ziemann ziemba zieme ziemele ziemelis ziemkiewicz zieniewicz zietal zigler
zigmund zigmundova zigo zigova zijl zijlemans zijlmans zikhungwini zikovic zima zimka zimkova zimmer
zimmerman zimmermann zimniak zimolag zimon zimova zingg ziniewicz zink zinkiewicz zinn zinnurova ziola
ziolko ziolkowski zirkle zirme zirne zirnis ziro zito zitouni zivic zivkovic zizek zlotek zlotnik zmaic
zmarzly zmija zmuda zmyslony znidarsic znojek zobel zochling zoeller zohrer zok zola zoladkiewicz zoladz
zolkiewicz zoll zoller zollinger zolna zolnierczyk zoltek zontek zook zophanias zophonias zoppetti
zoppetto zorbach zorko zorlu zorman zorn zorrilla zotter zouaoui zrilic zrinski zu zubairu zubayrov
zubcic zubek zubekova zubel zuber zuberek zubia zubka zubko zubkova zubowicz zubrik zubrikova zuchowicz
zucker zuckerman zuehlke zufika zugaj zugec zuidweg zuijdveld zujev zukauskas zukov zukowski zulaika
zulauf zulkarnain zullo zuluaga zumwalt zunec zuniga zupan zupanc zupancic zupanic zuravljov zurawik
zurcher zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwaben zwara zwart zwiazek
zwijsen zwilling zwindrecht zybura zyga zygmuntowicz zygula zylstra zymelka zynda zyrek zys zysk zyto
zywica zyzik əbdulrəhmanli ədiloglu əfəndiyeva əfəndizadə əhmədli əhmədov əhmədzadə əkbərova əkbərzadə
əlibəyli əlibəyov əlioglu əlixanli əliyeva əlizadə əlləzoglu ələkbərli ələkbərzadə əmirli əmirov əmirova
əsgərli əsgəroglu əsgərov əsgərova əylisli əzimzadə αβαγιανοσ αβραμιδησ αβραμιδου αβραμιωτησ αβραμπεκη
αγαλιωτησ αγγελακη αγγελακοσ αγγελησ αγγελιδησ αγγελιδου αγγελικασ αγγελοπουλοσ αγγελουσοπουλου
αγκυροπουλοσ αγραφιωτη αδαμοπουλοσ αδαμοπουλου αετοπουλοσ αθανασακησ αθανασιαδη αθανασιαδου
αθανασοπουλοσ ακαλιδησ ακριτιδησ ακριωτησ αλατζακησ αλαφακησ αλεξανδρακη αλεξανδριδου αλεξανδροπουλοσ
αλεξοπουλοσ αλεξοπουλου αλυσανδρατου αμπατζιανησ αμπλιανιτησ αμυγδαλακησ ανανιαδου αναστασακη
αναστασακησ αναστασιου αναστασοπουλοσ αναστοπουλοσ ανδρεανιδησ ανδριανοσ ανδρικοπουλοσ ανδριοπουλοσ
ανδριωτησ ανδρουλακησ ανδρουλιδακησ ανεζακη αντωνακη αντωνακοσ αντωνεασ αντωνιαδησ αντωνιου αντωνοπουλοσ
αξαοπουλοσ αξιωτησ αποστολακακησ αποστολακη αποστολακησ αποστολιδησ αποστολιδου αποστολοπουλοσ
αραμπατζησ αραπακη αραπιδου αργυρακη αργυρησ αργυριου αργυροπουλοσ αργυροπουλου αρματα αρμενησ αρσενακη
αρχακη αρχαυλησ ασαριδησ ασημακοπουλοσ ασημοπουλοσ ασλανιδου ασουχιδου ασσαργιωτακη ατσαλακη αυγουστησ
αφρουδακησ βαβαση βαβουλιδησ βαβουρακησ βαγενα βαζουρα βαιου βαιραμιδου βαιτσοπουλοσ βακαλακησ βακαλησ
βακουφτση βαλαβανησ βαλασιδησ βαλεντη βαλιακα βαλκανου βαλσαμιδου βαλτασ βαμβακασ βαμβουκακη βανδωροσ
βαρακλησ βαρδακησ βαρελιδου βαρθαλιτη βαρουτιδου βαρσαμησ βαρσαμου βαρσοσ βασιλακη βασιλακησ βασιλειαδη
βασιλειου βασιλογιαννησ βασιλοπουλου βασσησ βαφειαδου βαχουθιανακησ βελεντζασ βερβεριδου βερβιτη
βιδαλακησ βιλδοσ βιολατοσ βιτσαξησ βλασση βλαχοδημου βλαχονικολεασ βλαχοσ βλαχου βλησαρουλησ βολικακησ
βορλοκασ βοσινακη βουκασ βουλγαρησ βουλγαριδου βουλκοσ βουλτσιδου βουρασ βουτσασ βουτσελασ βουτσινα
βραδη βρακα βρασκου βυζιηνου βωσσοσ γαβριδακησ γαβριηλ γαβριηλιδη γαλανακη γαλανη γαλανοπουλου
γαλατουλασ γαρουφαλησ γαρυφαλιδησ γατοσ γενετζακησ γεννηματασ γεντιμησ γεραρδησ γεροδημοσ γεροκωστα
γεροπουλοσ γερουκη γεωργακοπουλοσ γεωργακοπουλου γεωργαλασ γεωργαλησ γεωργαρα γεωργη γεωργιαδου
γεωργιτση γεωργουδησ γεωργουλα γεωργουλακη γεωργουλασ γιακαμοζη γιαννακεασ γιαννακησ γιαννακιτσασ
γιαννακοπουλοσ γιαννακουδακη γιαννακουδακησ γιανναρα γιαννελοσ γιαννεσ γιαννοπουλοσ γιαννοπουλου
γιαννουκοσ γιαπατζησ γιασημακησ γιατρακου γιατρομανωλακησ γιωτακησ γιωτησ γκαβρου γκαγκα γκαγκαουδακησ
γκαγκασ γκαλιου γκανατσιοσ γκατζογιαννησ γκικασ γκικοπουλοσ γκινησ γκιολδελησ γκιριτζιωνη γκιτσακησ
γκοβα γκονη γκοτσησ γκουβα γκουβελοσ γκουνη γκουσκοσ γκουτζαμανησ γουλα γουπα γουργουλησ γουσιοσ
γραμματικοπουλοσ γραμματικοσ γραμμενου γρατσιασ γρεβεναρησ γρετοσ γρηγοριαδησ γρηγοριαδου γρηγοριου
γρηγοροπουλοσ γρηγοροπουλου γριβα γριβασ δαγλη δαικου δακαναλησ δαμαλα δαματοπουλου δαμηλου δανδανιδου
δανεζησ δανελησ δανιηλιδησ δαρασ δαρδιωτη δαρσακλη δαυιδ δαφνη δεδουκου δελη δελιοσ δερλωπα δερμιτζακησ
δεσυλλασ δημακογιαννη δημησκησ δημητρελου δημητριαδου δημητριου δημητροπουλοσ δημοβελησ δημοπουλοσ
δημοπουλου δημου δημτσουδη διακακησ διακουμη διαμαντησ διαμαντοπουλου διγκασ δινεζακησ διοπουλου δοβασ
δοσησ δουβαλη δουβικασ δουβροπουλοσ δουκασ δουκατζησ δουκιδου δουλαμη δουλαμησ δουλγερακη δουλγερακησ
δουλουφακη δουμασ δουνησ δουρανησ δραζιωτησ δρακακη δρακακησ δρακοπουλοσ δρακουλη δραμουντανη δριβα
δροσου δρουλιασ δρυμαλιτου δωρη ελευθεριου εμμανουηλ εμμανουηλιδου εμποροπουλοσ ενωτιαδη εσπεριδησ
ευαγγελακη ευαγγελατοσ ευαγγελιδη ευαγγελινοσ ευκαρπιδησ ευστρατοπουλοσ ευταξιασ εψιμοσ ζαβιτσανου
ζαννικου ζαραφετασ ζαρειφοπουλου ζαρζανη ζαφειρη ζαφειρησ ζαχαριου ζαχαριουδακη ζεγλινα ζενεμπισησ ζερβα
ζευγιτησ ζηδιανακησ ζηματικασ ζηροσ ζιακασ ζιαρα ζιωγοσ ζολωτασ ζορμπασ ζουκησ ζουλουμησ ζουνησ ζτουκοσ
ζυγουρη ζυγουρησ ζωη ζωνιοσ ζωντανου ζωτοσ θασιτου θεοδοσιαδου θεοδοσιου θεοδωρικακοσ θεοδωροπουλοσ
θεοδωροπουλου θεολογοσ θεοχαρησ θηβαιοσ θωμακου θωμασ θωμοπουλοσ ιακωβακησ ιατροπουλοσ ιντζεσ ισαρησ
ισερησ ιωακειμ ιωακειμιδου ιωσηφιδησ ιωσηφιδου καβουρησ καζανοπουλοσ καζαντζη κακαβοσ κακατσοσ κακκα
κακοσαιοσ κακοτριχη καλαθα καλαιτζακησ καλαιτζοπουλου καλαμαρα καλαμαρακησ καλαμαρασ καλαμπαλικησ
καλαποδησ καλαργυροσ καλδη καλεμη καλιαμποσ καλιτσουνακησ καλλιανταση καλογιαννακη καλογιαννη καλομοιρη
καλουδη καμιναρη καμπακασ καμπεριδησ καμποσακησ καμπουρη καναβοσ κανελη κανελλη κανελλοπουλοσ
κανελλοπουλου κανταρελη καπανταιδακη καπατσωρησ καπετανιοσ καπνια καπουνησ καπουρνιωτη καραγιαννη
καραγιαννησ καραγιοβαννη καραγρηγοριου καραδημοσ καραθαναση καραισκοσ καρακαξησ καρακαστανιασ καρακυριου
καρακωνσταντινου καρακωστα καραλησ καραμανη καραμανλη καραμανοσ καραμπασ καραμπη καραμπινα καραμσαλησ
καρανανου καρανασιου καρανησ καρανικασ καρανικολασ καραντανα καραντζοπουλοσ καραογλανη καρατασου
καρατζαφερησ καρατζικοσ καρβελη καργακου καρκαλετση καρκανακη καρολιδου καρουντζοσ καρουσοσ καρτασ
καρυδα καρυπιδησ κασκαουτη κασμιρλη κασουτσασ κασσωτακη καστανησ κατακησ καταραχιασ κατεβατησ κατιρτζησ
κατσαβοσ κατσαμανησ κατσανικου κατσαντωνη κατσαντωνησ κατσαροσ κατσαφαδου κατσιγιαννη κατσιγιαννησ
κατσιλησ κατσιλλη κατσιμαλη κατσιμανη κατσιπησ κατσιφοσ κατσογιαννησ κατσουλα καφανταρη καφανταρησ
καφιρησ καφφε καχριμανιδη καψαλησ καψη κελαιδωνησ κελλαρησ κερασοβιτησ κεσαλιδησ κεσεμιδησ κεσιση
κεσκινη κετεσιδου κεφαλη κεχαγιασ κιοριδου κιοσεσ κιουπλιωτησ κιουσησ κισσασ κιτινοσ κιτσου κλεινακη
κλημησ κοκκινιδου κοκκινου κοκορδελησ κολαιτου κολκασ κολλια κολοβοσ κολοκαθησ κολτσακη κολχουρησ
κομκουδησ κομπολιασ κονδυλιδησ κονιαρη κονιδαρησ κονσουλα κοντακοσ κοντογεωργακη κοντογιαννη
κοντογιαννησ κοντοκωστασ κοντοσ κοντου κορδατζησ κορμποπουλοσ κορομηλασ κορομποκη κορωνιδου κοτρωτσου
κοτσαρησ κοτσινα κοττικασ κουβασ κουζουλα κουθουρη κουκλατζησ κουκουβα κουκουβινοσ κουκουθακη
κουκουλιαντασ κουλαουσαρη κουλιδησ κουλιζοσ κουλουμπου κουλουριωτησ κουλοχερη κουμαρα κουμιωτησ κουρακοσ
κουρελησ κουρησ κουρκουτασ κουρλου κουρσαρησ κουρσουμιδησ κουρτησ κουταλιοσ κουτελιερησ κουτεντακησ
κουτκια κουτουζιδου κουτρησ κουτσικοπουλοσ κουτσικοσ κουτσικουρη κουτσιουμαρη κουτσοβιδου κουτσογιαννησ
κουτσογιαννοπουλοσ κουτσονικα κουτσουλησ κουτσουμπεη κουτσουμπη κουτσουνακη κουτσουρασ κουτσουρελη
κουτσουρελησ κουτχιασ κουφακη κοφινακη κραββαριτησ κρεμμυδασ κριαλησ κριτσελησ κτενιδησ κυμπαρησ
κυπραιοσ κυπριωτησ κυργια κυργιακησ κυριαζησ κυριακακησ κυριακιδησ κυριακοπουλου κυριακου κυριακουλη
κυριαννακη κυριατσουλησ κυριτση κυριτσησ κυρκουδη κυρουδη κωνσταντακοπουλοσ κωνσταντασ κωνσταντινιδησ
κωνσταντινιδου κωνσταντοπουλοσ κωνσταντοπουλου κωστακησ κωσταλησ κωστιδησ κωστοπουλοσ κωστοπουλου
κωστουλασ κωτουλα κωτουλασ κωτσιδησ κωτσικορησ κωτσιονοπουλου κωτσου κωττασ λαγγουσησ λαγογιαννησ
λαγοπατησ λαζαριδησ λακκασ λαλαουνη λαλασ λαμπρινοσ λαουρδεκησ λαππασ λατσκοσ λαφατζησ λεβεντησ λεκκα
λελεδακησ λελεκασ λεμονησ λεντζιου λεπιδα λιακου λιανακησ λιανου λιβανοσ λιθοξοιδησ λιναρδακη
λιολιοπουλου λιολιοσ λιοντη λιουκα λιουτασ λιτινασ λιτσιου λογκακη λογοθετη λουλακησ λουμπουτσκου
λουπασακησ λουραντοσ λυγκουρασ λυμαξη λυμπερησ λυρη λυτρα λωλοσ μαγκαναρη μαγκαφοπουλου μαγκουφησ
μαγουλα μαζαρακησ μακαριαδησ μακρη μακρησ μακροπουλου μακρυγιαννησ μακρυκωστασ μαλαμα μαλιμη μαλλη
μαμαλα μαμμησ μανδαλοσ μανδροσ μανελιδησ μανετα μανιατη μανικασ μανιταρου μανιωτησ μανοπουλου μανοσ
μανουκασ μανουσελησ μανουσιαδησ μανουσοπουλου μαντα μανταρησ μαντασ μαντζουρανησ μαντζωροσ μαντου
μανωλακησ μανωλεασ μαρα μαραγκοσ μαρακασ μαρακη μαργαρησ μαργαριτακη μαργαριτη μαργαρωνησ μαργια
μαρκαντωνακη μαρκοπουλοσ μαρουγιαννη μαρρασ μαρτζουκου μαρτιαδου μασαουτη μασγαλασ μασιαλα μασικα
μασοπουλοσ μαστορασ μαστραγγελη μαστρογιαννησ μαστρογιαννιδου μαστρογιωργησ ματεντσιδου ματσουκασ
ματσουρη μαυραειδη μαυριδη μαυριδου μαυρικακησ μαυρογονατοσ μαυροειδακοσ μαυροειδη μαυρομανωλακησ
μαυρομματησ μαυροπουλου μαυρουδησ μαυρουτσοσ μειμαρησ μελανι μελιτσοπουλοσ μενγκ μεξη μεταξασ μηλιαδου
μηλιακη μηλιωρησ μηνα μητριδησ μητροπουλοσ μητροπουλου μητσοπουλοσ μητσοπουλου μητσου μιλεα μισιδου
μισχοσ μιχαηλιδησ μιχαηλιδου μιχαλακησ μιχαλαρου μιχαλελλησ μιχελακακη μιχελη μιχοσ μιχου μοκασ μοναχασ
μοσχοβακη μοσχοπουλοσ μουσελιμησ μουτζουρη μουτουσιδησ μπαγανασ μπακλαβασ μπακοστεργιου μπακουλη
μπαλαμπανη μπαλανικα μπαλαση μπαλασκασ μπαλη μπαλλη μπαλουκιδησ μπαλταγιαννησ μπαλτατζη μπαλτζησ μπαντεσ
μπαντησ μπαρκουτα μπατζανη μπατσακη μπαφερα μπαφιτη μπεκακου μπεκοσ μπελεκου μπενετου μπερεδημασ
μπερμπατιωτησ μπεσυρη μπικα μπιλλασ μπιμπικα μπιμπιρη μπλανασ μπλιατσιου μποζικη μποζικησ μπονελη μποτζα
μποτζιωρη μποτησ μποτσωλησ μποτωνησ μπουζα μπουκοσ μπουλουκοσ μπουρλησ μπουσιοσ μποφοσ μπραεσα
μπραζιωτησ μπρουζου μπυρου μυλωνασ μυλωνιδου μυσιρλησ μυταρη μυτελετσησ μωραιτη μωραιτησ μωροσ μωυσιδου
νανουρησ ναντσου ναουμ νασικασ νασιοπουλοσ νασσου ναστατοσ ναστοσ νατσουλη νελοσ νικα νικητοπουλοσ
νικολαιδησ νικολαου νικολατου νικολοπουλοσ νικολοπουλου νικολουδακη νικουλησ νιτσοτολησ νουσησ νταβασ
νταγκαλη ντανου ντανωλα ντζιαβιδα ντοβα ντοβασ ντοκοσ ντοτησ ντοτση ντουλιασ ντριβαλα νωε ξανθακησ
ξανθοπουλου ξενακη ξενιδη ξενου ξηριδου ξηρογιαννησ ξηροδημα ξηροσ ξηροτυρη ξυγκακου οικονομοπουλου
οικονομου ορφανακησ ορφανιδου ορφανιωτησ οτσοσ παγκαλοσ παλαιολογοπουλου παλαιολογοσ παλαμπουγιουκη
παληοσ παλιερακη παλιουρα παλλασ παναγιωτακοπουλοσ παναγιωτακοπουλου παναγιωτου πανδησ πανκιδου
πανοπουλου πανοσ πανου πανουσησ πανταζη πανταζησ παντζαρτζιδησ παντζεκοσ παντζιου παντισκα παντοσ παντου
παπαγεωργιου παπαγιαννακοπουλοσ παπαγιαννησ παπαγιαννοπουλοσ παπαδακησ παπαδημα παπαδημητρακησ
παπαδημητριαδησ παπαδημητροπουλου παπαδοπουλοσ παπαδοπουλου παπαευαγγελιου παπαευαγγελου παπαθανασιου
παπαθεοδοσιου παπαθωμα παπακωνσταντινου παπακωστα παπανανου παπανδρεου παπανδρικοπουλου παπανικολαου
παπανωτα παπαπανοσ παπαροιδαμησ παπασπηλιωτοπουλου παπασταυρου παπαστεργιου παπατζηκα παπατρεχασ
παπαφωτησ παπαχρηστου παπουδησ παπουλησ παπουτσοπουλου παππα παππασ παρανου παρασκευα παρασκευοπουλοσ
παργανασ παρουσησ πασσαλιδησ πατελησ πατελλη πατινιωτακη πατμανιδησ πατσουρασ πατσουρεα παυλακη παυλη
παυλιδου πεμουση πεππασ περακησ περδικακησ περδικησ περιστεροπουλοσ περουλακη περπινιασ περρακησ
περρωτησ πετρακη πετρακησ πετριδησ πετριδου πετριτακησ πετρογιαννησ πετροπουλοσ πετροσιαν πετρου πετσασ
πετση πετσια πεττα πευκιανακησ πιαγκοσ πικουνησ πικροσ πιπερακησ πιπεριγκοσ πιπεριδη πιππασ πισκοπανη
πισπα πισσιοσ πισχινασ πιτεροσ πιτσακησ πιτσησ πιτσολησ πλακωταρησ πλατακη πλιατσικασ πολατιδου πολεμη
πολιτου πολυζωακησ πολυχρονησ πολυχρονιδησ πολυχρονοπουλοσ ποριχησ πορφυριαδου ποσαντζη ποταμιανου πουλη
πουλημενοσ πουλιαση πουλιδα πουλιεζοσ πουλογιαννοπουλοσ πουρναρα πουφτσησ πρεκα προβησ προυβα πυλαρινοσ
πυροβολου ραγκουσησ ραδιοπουλου ραδοβαλησ ραλλησ ραπτησ ραυτοπουλου ραφιοσ ραχμανιδησ ραχωβιτσασ ρεγκασ
ρεντασ ρεντζοσ ρεππα ρεπποσ ρηγασ ρηνοσ ριγκοσ ριζοσ ριζουλησ ρισβασ ρογαρησ ρογγα ροδησ ροδιτου
ροιδουλησ ροκασ ροκκα ρουπακασ ρουσιανοσ ρουσσου ρωμαιου σαββακη σακελλαριου σακκη σαλεμη σαλιχοσ
σαλταουρασ σαμακιδησ σαμανιδησ σαμαρασ σαμπανη σαμτανιδου σαουερ σαουλιδησ σαπρικη σαραντινοσ σαραφιδησ
σαριδακη σαρικασ σαρρη σαρροσ σατλασ σγουρενα σγουροσ σδουκου σδραλλησ σεβαστου σεβδασ σελινοπουλου
σεμπεπου σεφεκοσ σηκωτιδου σιββα σιγανοσ σιδερησ σιδηροπουλοσ σιδηροπουλου σικαλιδησ σιμητοπουλου
σιμιτζη σιολου σιουτα σιτοπουλοσ σιωμοσ σιωρησ σκαβεντζου σκαρλατοσ σκαρπετασ σκασιλα σκαφτουρου
σκορδακησ σκορδοσ σκοταδη σκουλαριδησ σκουμπρου σκρεκασ σκρεμμυδα σκριμπασ σκυλογιαννη σμαρδασ σμιτ
σμπονιασ σμπρινησ σμυρνιωτησ σοκολακη σολακουδησ σολωμιδου σουλιντζησ σουρμπησ σοφιανοσ σοφρα σπαθαρη
σπαθοπουλοσ σπαλασ σπανδωνιδησ σπανιδου σπανοσ σπανουδακησ σπανοχριστοδουλου σπασεγκου σπασοπουλοσ
σπηλιαδου σπηλιωτησ σπορδιλησ σπυριδακη σπυριδακησ σπυροπουλοσ σταθα σταθατοσ σταθοπουλοσ σταματησ
σταματιαδησ σταματουκου σταμελοσ σταμελου σταμοπουλοσ σταμουλη σταμουλησ σταυριανοσ σταυριδου
σταυροπουλοσ σταυρου στεργιαλησ στεργιουδησ στεφανου στογιοσ στουμπου στοφοριαδησ στραβοσνιχησ
στρατογιαννη στρουμπα στυλιανιδου συβιλια συκασ συλλιγαρδοσ συμεωνιδου συνοδινου συργησ συρμου συρρησ
συψα σφακιανακη σφουνησ σφυρλασ σωτηραλησ σωτηροπουλου ταβερναρακησ τακαντζασ ταμιωλακησ ταμπορρινο
ταντου ταξιδου ταρναρησ τασιοσ τασιουλασ τασση τατση ταυλαριδου ταφραλη ταχασ ταχμαζιδησ ταχτσιδησ
τεμουρτζιδησ τερζησ τερζιδησ τζαβελλασ τζαγκα τζαλλασ τζαναβαρα τζανουδακησ τζεβελεκοσ τζεκοσ τζηκασ
τζιαβασ τζιαρασ τζιγκουρα τζινιερησ τζιοβα τζιορτζιοσ τζιρατουδη τζιωρτζη τζιωτζησ τζουβελησ τζουμακησ
τογια τοδωρησ τολη τολουδησ τομπουλιδου τομπρη τοπαλη τορομιδησ τοσουνη τουλακη τουλουπη τουρνα
τουρναβιτησ τραγουστη τραχιλησ τρεντσιου τριαντακωνσταντησ τριανταφυλλου τριβελλασ τρικα τριφτανιδου
τρομπουκη τσαγκρασουλησ τσαγλιωτησ τσακαλακου τσακανικασ τσακη τσακιρη τσακμακησ τσαλαμανδρησ τσαμαδοσ
τσαμασλιδησ τσαμοπουλου τσαμπαλη τσαμπουρη τσαμτσουρη τσανακα τσανδηλασ τσαντιδου τσαπραλησ τσαραμιαδησ
τσαρκοσ τσατη τσατσανησ τσαχακη τσεασ τσεγασ τσελιοσ τσελλοσ τσεμπερλιδησ τσεντουροσ τσετου τσετσερη
τσιακοσ τσιαμιτασ τσιαμουρασ τσιαντασ τσιαρασ τσιατησ τσιγαριδασ τσικνη τσικνιασ τσικρικα τσιμη
τσιομπανη τσιουπρα τσιπλικωφ τσιρωνησ τσιτουρασ τσιωλξ τσολκασ τσομωκοσ τσοπανιδησ τσοτρασ τσουκια
τσουκνιδασ τσουμοσ τσουνακου τσουπρασ τσουρα τσουρακη τσωνη τσωνησ τσωτσησ τυμβιου τυραλησ υφαντη
φαββατα φαλιεροσ φανουργακησ φαρμακη φασατακη φασουλη φασουλιδου φειδεροπουλοσ φειζατιδου φερεντινοσ
φιδανη φιλιαγκου φιλιππακησ φιλιππατοσ φιλιπποπουλοσ φιλιππου φιλκα φλασκη φουντζουλασ φουρκιωτη
φουσιεκησ φουσκασ φουτσιτζησ φραγκιαδακη φραγκοπουλοσ φραγκουδακη φραντζησ φρογακησ φρονιμακη φυδανησ
φυτιλη φωκαδελησ φωκασ φωλια φωτακοπουλου φωτιαδου φωτογλιδησ φωτοπουλοσ χαβρεδακησ χαλαντζουκα χαλατσησ
χαλβατζη χαλκιδου χαμαλιδου χανταμπη χαντζη χαραλαμπιδησ χαραλαμπιδου χαραλαμπουσ χαρισιαδησ χαρμπιλασ
χαρπαντιδησ χαρτεροσ χασαπη χατζαντωνησ χατζελλησ χατζη χατζηβλασιου χατζηγεωργιου χατζηγρηγορακησ
χατζηδακη χατζηκυρκοσ χατζημιχαηλ χατζησαββασ χατζησαββιδησ χατζησταυρακησ χατζηφωτη χατζηχαριστου
χατζιαρασ χατζοπουλοσ χαχουδησ χελιοσ χητοσ χιτοσ χιωτιδου χολεβα χονδρολιδησ χονδρουδη χοντζια χοροζη
χορτατου χουδαλακησ χουλιαρασ χουντησ χουρζαμανη χουχουλησ χρηστου χριστακησ χριστακοπουλοσ χρισταρασ
χριστογιαννη χριστοδουλακησ χριστοδουλου χριστοπουλοσ χριστοπουλου χριστοφορη χρονοπουλοσ χρονοπουλου
χρυσανθακοπουλου χρυσαφη χρυσιδησ χρυσικακη χρυσικοσ χρυσοβεργησ χρυσουλησ χωριανοπουλου χωρινου ψαλτησ
ψυλλακησ ψυρρη ψυχαρη ψυχιασ абрагамовська абрагамовськии абраменко абрамов абрамова абрамчук авдеев
авдеева авдєєнко аверченко авраменко аврамчук агафонов агафонова адаменко адамчук ажажа акименко аксенов
аксенова акуленко александренко александров александрова алексеев алексеева алексеєнко алексовска
алексовски алексюк алексіичук андонов андоновска андоновски андреев андреева андреико андрощук
андрусенко андріиович андріичук андрієвич андрієнко андріішин андріішина анисимов анисимова антонов
антонова апостолов апостолова аронець арсенич арсовска арсовски артеменко артемьев артемьева артим
артимишин артимишина артимович артюх артюшенко архимович архипенко архипов архипова асаула атаманчук
атаманюк атанасов атанасова атрощенко афанасьев афанасьева бабʼюк бабʼяк бабак бабариченко бабенко бабич
бабиченко бабко бабіи бабіичук базавлученко базилевич базилевська базилевськии баида баидак баирак
баклан бакуменко балабан балахуров балканска бандера бандура бандурка барабаш баран баранець бараник
баранник баранов баранова батуринець батюк батіг башполченко баштан бгиденко бебешко бевз бевзенко
бедринов безбородько бездітко бележкова белов белова белозеров белозерова белоконска-вражалска белоусов
белоусова беляев беляева беляков белякова беспалов беспалова бирюков бирюкова блинов блинова блохин
блохина бобев бобров боброва бобылев бобылева богданов богданова бодуров большаков большакова борисов
борисова бојаџиев бојаџиева брагин брагина бранков братухчев бумов буров бурова бурханларски бърборков
быков быкова вакарчук вакрилов вакуленко валенко вампирска ванченко василашко василев василева василевич
василенко василечко васильев васильева васовa ватаманюк вахніи ващенко ващенко-захарченко ващук вдовенко
вдовиченко величко велков велкова велјанов велјанова венгринович вергун верес верменич вернигора
вернидуб вертипорох верховинець верхола веселов веселова виноградов виноградова височан вишивана
вишивании вишняк вишняков вишнякова владимиров владимирова власенко власов власова власюк влох вобла
воблии вовк волков волкова воробьев воробьева воронов воронова воронцов воронцова вражалски възвъзов
въртунински вівчаренко вітер вітрук габелко габровлиева гавриленко гаврилець гаврилишин гаврилишина
гаврилов гаврилова гавриловска гавриловски гаврилюк гаврилів гавриш гавришкевич гаврюшенко гаиворонська
гаиворонськии гаида гаидабура гаидаи гаидамака гаиденко галкин галкина гаєвська гаєвськии георгиев
георгиева герасимов герасимова глигоров глигорова гоголь гоголь-яновська гоголь-яновськии годунок голик
голобородько голубев голубева горбачев горбачева горбунов горбунова горгиев горгиева горгиевска
горгиевски гордеев гордеева горшков горшкова градинарова гресь гречаник гречко григорьев григорьева
гриценко гришин гришина гроздановска гроздановски громов громова гузенко гузь гузіи гук гуляев гуляева
гунько гупало гурьев гурьева гусев гусева гуцуляк гущин гущина гьоков давиденко давимука давыдов
давыдова дамјановска дамјановски данданов даниленко данилов данилова данильчук данилюк данченко данчук
данькевич данько даньків дараган дахно даценко дацюк дачев дашенко дашкевич девдюк деинека деинеко
деисун демʼяненко демʼянчук демʼянюк дементьев дементьева демиденко денисов денисова дергач деревʼянко
дерегус деркач деряжна деряжнии дешановска дешановски джогов джунь джус дзезов дзиндра дзюба димитриев
димитриева димовска димовски дмитриев дмитриева докова донев донева доронин доронина дорофеев дорофеева
доценко дришльов дробʼязко дробаха дрозд дрозденко дроздов дроздова дубас дубенко дубина дупліи
дурдинець дурловска дурловски дутка дьячков дьячкова евдокимов евдокимова европовкирилов евсеев евсеева
егоров егорова еибоженко елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова ефимов
ефимова ефремов ефремова жадан жаиворон жаліло жарко жданов жданова ждраков жук жуков жукова журавель
журавлев журавлева журба жученко забара забарна забарнии забашта забіла заев заева заицев заицева
заиченко закусило занов запорожець заруба зарудна заруднии засенко засуха засядько затовканюк затула
зафировска зафировски захаренко захаров захарова захарченко заєць заіка зенгинов зимин зимина зиновьев
зиновьева златков зубко зуев зуева зыков зыкова зінкевич зінченко зінчук иванов иванова игнатов игнатова
игнатьев игнатьева илиев илиева иликьов ильин ильина иорданов иоткова исаев исаева исаков исакова
кабалюк кабаненко кабанов кабанова каденюк казаков казакова калашников калашникова калениченко калинин
калинина кальченко канчин канівець капустин капустина каракашев карась кармалюк карпа карпенко карпов
карпова катъров катърова кащенко келешев кесьов кибкало килимник кириленко кириллов кириллова киселев
киселева китов клатикрушев клатуров климовска климовски князев князева кобиларов ковалев ковалева
коваленко ковалюк ковпак кодуков козак козаченко козлов козлова кокошкова колев колесников колесникова
колесниченко колипатков количков колобов колобова колодуб колчев колісниченко комар комаров комарова
комиссаров комиссарова кондратьев кондратьева коновалов коновалова кононов кононова конопленко конопля
константинов константинова копитко копылов копылова корбут корж корнилов корнилова королев королева
короленко корпанюк корсун костин костина костов котов котова коцев коцева кошелев кошелева красильников
красильникова кривошапкова крстев крстева крстеска крстески крушовска крылов крылова крюков крюкова
кудрявцев кудрявцева кудряшов кудряшова кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков
кулакова куликов куликова куртажова куртакова кучев кучкуделова кърков кьоров лаба лавренко лаврентьев
лаврентьева лагода лазарев лазарева лазаревска лазаревски лазаренко лазов лазова лапин лапина ларионов
ларионова лебедев лебедева левченко лемешко лесик лимонадов лисенко литвин литвиненко лихачев лихачева
лобанов лобанова логинов логинова лубенець лукаш лукин лукина луланков лупіи луценко лыткин лыткина
ляшко мазепа мазур макаренко макаров макарова макаронски макогон максимов максимова малик малишко
мамонтов мамонтова мамчур манавски мангъров мангъфова марков маркова марковска марковски мартиновска
мартиновски мартынов мартынова маслов маслова масляк масоха матвеев матвеева матвієнко матевска матевски
матяш медведев медведева медведенко мельников мельникова мераков меркушев меркушева микитюк милачков
миленков миронов миронова митревска митревски михаиличенко михаилов михаилова михаилюк михалюк
михајловска михајловски михеев михеева мишин мишина младенов младенова младеновска младеновски
многознаева моисеев моисеева молчанов молчанова монтянов морозов морозова москаль мочев мојсов мојсова
муев муравьев муравьева мусијановски мустакова мухин мухина мясников мясникова мірошниченко міщенко
назаренко назаров назарова наливаико наумов наумова наумовски негода недялков некрасов некрасова
непорожніи нестаико нестеренко нестеров нестерова никитин никитина никифоров никифорова николаев
николаева николов николова николовска николовски никонов никонова новиков новикова носаченко носенко
носков носкова носов носова ніколюк оберемко овнарски овсієнко овчаренко овчинников овчинникова одинцов
одинцова оліиник оліфіренко онищенко онуфрієнко оніщук опанасенко орехов орехова орлик орлов орлова
оробець осипов осипова остапчук охримович охріменко пʼятаченко павленко павлик павличенко павлов павлова
паліи панов панова пановска пановски панфилов панфилова панчук парасюк парашкевов патков пахомов
пахомова пачаръзка певецова педалов пеева пелех пенджакова перебииніс перепелиця пестов пестова
петковска петковски петлюра петренко петрик петров петрова петровска петровски петухов петухова пикянски
пилипенко пищовколева площаков плюнкова плюцова поаков полтавець поляков полякова пондьов пономарев
пономарева попов попова поповска поповски потапов потапова приимак примаченко принов притула приходько
проикова прокопович прохоров прохорова проценко прошков пръндачка пулев пустовіт пушкар пъков първанова
пътечкова піддубна піддубнии радченко рак рангелов ребрик рева редько римпопов ристовска ристовски рогов
рогова родионов родионова рожков рожкова романенко романець романов романова романчук рошльов рубан
рубець рудик рудько русаков русакова рыбаков рыбакова рябець рябов рябова рябовіл рябошапка рябченко
савельев савельева савенко савин савина сагаль сазонов сазонова саліи самоиленко самоилов самоилова
самоходов самсонов самсонова сапунджиева сафонов сафонова сацюк саченко саєнко свириденко свистун
селезнев селезнева селиверстов селиверстова семенов семенова семенченко сергеев сергеева сидоров
сидорова силин силина симеонов симоненко симонов симонова симоновска симоновски сиротенко ситников
ситникова сич скиба скирда скопенко скорик скоробогатько скринска сланинкова слюсар смик смирнов
смирнова смърдански соболев соболева соколов соколова соловьев соловьева сомко сопаджиева сорокин
сорокина спасов спасова спасовска спасовски станишев стельмах степанов степанова стефановска стефановски
стець стоиков стојановска стојановски стрелков стрелкова стус субботин субботина суворов суворова
супруненко суханов суханова сысоев сысоева сімашкевич сірко сіробаба сірченко талан таралингова таран
тарасенко тарасов тарасова татьозов твердохліб теличенко теліженко терентьев терентьева терещенко
терещук тесленко тесля тетерин тетерина тимофеев тимофеева тимченко тимчук титаренко титов титова тиха
тихии тихонов тихонова тичина ткач ткаченко товстоліс товстуха тодоров тодорова тодоровска тодоровски
токар токов топков топчииски точева-клопова тошев трајковска трајковски третьяков третьякова тригуб
трофимов трофимова тумангелов туркало туров турова тутурилов тухчиев тъпчилещов тягнибок уваров уварова
удовенко удовиченко уманець усик устенко устинов устинова фадеев фадеева фаренюк фартушняк фастенко
федоров федорова федосеев федосеева федотов федотова фенеров фесенко филатов филатова филиппов филиппова
фокин фокина фоменко фомин фомина фомичев фомичева франко франчук фролов фролова фурс філіпенко
харитонов харитонова харченко хвърчилков хмара хоменко хомик хорішко хохлов хохлова христенко христич
христов христова худобʼяк худяк царенко цветков цветкова цветковска цветковски цибуленко цимбал цимбалюк
цицков цоцов цушко цюпа цюцюра цісик чабан чаика чала чаленко чалии чанлиева чарниш чекалюк червоненко
чередник черненко чернов чернова черінько четрафилски чміль чорновіл чубаи чуико чуков чукчуков чулев
чулева чумак чумаченко чупетловска чуприна чутурков шабліи шакири шамраи шаповал шарапов шарапова шаров
шарова шахраи шашков шашкова шваика швачка швачко шведченко шевченко шелест шеремет шеремета шестаков
шестакова шило шилов шилова шинкаренко ширяев ширяева шиян шкембова шморгун шовкопляс штепа штокало
шубин шубина шутько шухевич щербак щербаков щербакова щербань щириця щорс щукин щукина щърбов юдин юдина
юрганчев юрченко юрчишин юрчишина юрчук юхименко ющенко якименко якимчук яков яковенко яковлев яковлева
якушев якушева яназов ярема яременко яремко яремків яремчук яркова ярош яценко яценюк ященко ящук
євдокименко євтушенко євтушок ємельяненко ємець єременко єресько єрмоленко єрошенко єрченко єрьоменко
єсипенко єфименко єщенко іваненко іваничук іванченко івасюк іващенко іжак іжакевич ільченко ільєнко
ірванець ісаєвич ісаєнко іщак іщенко јанев јанева јовановска јовановски јовчев јовчева ґалаґан ґерета
ґереґа ґерус ґжицька ґжицькии ґоляш אבו אבוטבול אביב אביטבול אביטל אביטן אבני אבראהים אברגל אברהם אברהמי
אברמוב אברמוביץ אגבאריה אדלר אדרי אהרון אהרוני אהרן אוזן אוחיון אוחנה אופיר אור אורן אזברגה אזולאי אחמד
אטיאס אטרש איבגי איוב אילוז איסקוב איפרגן אל אלבז אלון אלוני אלוש אלטורי אליאס אליהו אלימלך אלמוג אלמלח
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
چنگیزی کابلی کرمانی کریمی کمالی گلپایگانی یزدی 강 고 곽 구 권 김 나 남 노 류 문 민 박 배 백 서
성 손 송 신 심 안 양 엄 오 우 유 윤 이 임 장 전 정 조 주 지 진 차 최 하 한 허 홍 황
""".split()
)
