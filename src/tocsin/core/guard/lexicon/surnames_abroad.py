# SPDX-License-Identifier: AGPL-3.0-or-later
"""Surnames of the world that surnames.py lacks.

Folded. Grown by tools/grow_names.py: do not edit. Each row is how some names begin and how each of them goes on.
"""

from __future__ import annotations

from typing import Final

from tocsin.core.guard.lexicon.begun import Begun

WORDS: Final = Begun(
    """
aab ech enhus erge loo ne o ol oud rams rek rekk rink y ye
aac hboun houry
aad amsoo an e er land li ma nanes nekvam nes nesgaard nevik re
aae ng
aaf if loy
aag ard re
aah olst
aak ala el en ervik eson hus jaer ko ula vaag vik
aal a and bu dering egra estrup holm ien inniemi iste lam lonen lonranta los men mo oe rust tio tojarvi
aal tokoski tola tomaa tovirta tvedt uk und vik
aam an ann ar bakk dal er ery imi isepp lid oth rani undsen urusko uvuori
aan anou dal derud eby ensen erud esen esland ess estad ing ismaa jesen moen o onsen rud zi
aap a ajarvi akari ala alahti io ola pola ro
aar ab abe aj ak bergsbotten bostad bu dahl dal dalen dema ela elaid eleid emaa emae eskoski estrup
aar ethun fing haug holt ikka ila imaa inen ing io italo land li lott ma niala nikoivu ninsalo niovuori
aar nipuro nisalo nivala nivirta nivuo nos nseth oen onaes ons onson ras rass rekangas rekorpi relampi
aar resuo revaara revuo saether sand set skog sland sleb sleff srud sund tee thun to tola tolahti tun um
aar velta vig vik voll ynen
aas an arod bak bjerg bo brenn dalen ebo eboe ebostol eby egg ekjaer er erud et eth gaard gard haug heim
aas hildrod jord kivi kov laid lestad lid ma maa mo mundsen mundseth mundstad mundtveit naes nes ness
aas pollu prang prong ri rud s salu tad tebol torp trup tveit um ved vere vik vold
aat amila ola sinki tar
aav aharju ajoki akivi amaki anen atsmark ikko iksaar iksoo ing isto itsland ola
aaz zouz
aba badjani bio bou cay cha che chri cka diano dilla dir dzhiev dzhieva ev eva g geru giu gyan h hri id
aba idia ir itua jian jtour jyan kah kar karova khti kirov kumov l lakov lasei lde ldo lenski li llay
aba lle lli lmasau luta nda rah rbanell rd rdia rdo rgues rientos rkach rkan rkane rno roa rquez rra
aba rrategui rza rzua seaca shev shidze shin shkin siyanik ss ssi stoflor szadeh tangelo temarco ttouy
aba turov tzi unza urrea ux ya yev yon zari zov zova zyan
abb ache aci adessa adi adie ado agnato amondi amonte aoui asciano ass aszadeh atangelo ati atiello
abb atini atino att attista az ema ene estee ett iati ington io ioui itt ondandolo ondanzieri ou oubi
abb ouche oud oudi racchio ri ruscato ruzzo s urra
abc hir
abd ala alahe alahi ali allaoui alyan aoui een elaal elah elahe elali elaoui elazim elbaki eldjelil
abd elfatah elfattah elghaffar elghani elhadi elhady elhafid elhai elhak elhakim elhaleem elhamid elhay
abd elilah elkareem elkebir elkefi ella ellaoue ellati ellatif elmalak elmalek elmoudjib elmoumene
abd elnour elouahab elouahed elqader elrahim elrahman elrhman elsalam elsayed elwahab elwahed enbaoui
abd enbi ennabi enur errahaman errahman eselam eslam essamie esselam ikarim illa illahi in irahim laoui
abd oelgafoer oelrahman oli ollahi olrashidi oo ool ouh oun ouni oussi rahmanov raimov rakhmanov
abd rakhmanova rashitova razakov ruhman ulai ulali ulatif ulayev ulazeez ulgader ulhussein ulin ulkader
abd ulkareem ulkhalikov ullaev ullaeva ullayev ullin ullina ulmanov ulov ulrahim ulrazak ulwahab
abd umannonov ur urahimi urakhimov urakhmanov urrahim us y
abe al ar casis cia di din dini drabbo dzadeh ele ga gue id idi idna ijon iri ita ken king laira lairas
abe lanet lar ledo lein leira lenda ler les lho lian ljanov ljanz llana llanas llaneda llanosa llas
abe lleira llo llon lman lsen lseth lskaya lsnes lson lsted lyan me nante navoli ndano ndroth ndschein
abe ng nius nov noza nsour nte ntung nza quibel rasturi rcromby rcron rer rgel rgh rkan rkane rle rlenc
abe rli rlin rman rnathey ry sadze samis so sser ssolo tti tz ysekera
abf alter
abg aryan rall
abh ulimen yankar
abi ad an ch dal dar dat deen dh doye ebhode etar gnente ldaev ldgren ldlund ldsnes les lez lleira lov
abi ly n nader nasr neri ng o rached sala t tbol teboul tei tov tz ven yev
abj ean
abk ar e en ik
abl aev an ang asser eitner eman ett inger onczy ondi oniz
abm ayr
abo ab agye al di elhasan go itiz lafia lafio llo m nce ndano ndio nyi nza od rah ri sch uali uallal ud
abo udaoud udi udou ufaras ufaris uhrait ulela ulhosn ulkacem ulker umrad unader unsar uri urich ussi
abo utaleb utayeb uyaala uyacoub uyi y ytes zovik zzi
abp lanalp
abr ach aha ahall ahamian ahamsohn ahamyan ahante ahantes ahao ahart ahim ahimzadeh aira ajan aldes
abr amava amavicius amchuk amczik amek ami amian amidze amoff amova amovitz amovych amowitsch amowitz
abr amski amsky amyan amzik anches andt anson ante anyi ashev asheva ashi atis avanel echt egu ell enica
abr eo esch escia ew ey ial ica ignani igonda ikosov ioux ishami isqueta ol olat omavicius omeit osimov
abr osimova otat ous udan udean unedo unhosa uscato uzzesse y
abs alom alonsen e elam enger hagen hear hier hir i il olom olonova on treiter y
abt ahi in s
abu al an awad baker bakirov cha d eg el eva ghaush hatzeira in kar kari l ladze lafia larach li mohor
abu muaileq ndez ndiz ras ratani raya rel ruza sdal shammala sland somwan tnaritei y
aby ad holm lgaziev zov
aca in mpora nda nfora pa rapi rbay rd rregui rt siete suso trinei
acc am ambray ame arino arisi art ary ati atino attino attoli ensi hiardi hini iaiuoli iari ili illaro
acc ioli olla omazzo ordini orinti ornero oroni oto rocca um ursi urti
ace bes bey bron dos jo las mel rbis rboni reda ret rete vez
ach ab abbab acata ache achi aerandio ahbar ahboun ahchah ak akkar alandabaso alhi amer amlal argui arki
ach atz atzi aval bani ebe eddad ee elis emlal enbach enza er erkouk etouan ey gelis hab iaa iaga ig iha
ach ik ilier illeos illi ilov imas ina inger iri iriloaei irus itei itenie kar kas louch medow on ondo
ach or ord orn ouba ouchi oui ouitar ouiti oukhi ouragh qir rekar relius ren rifi s ternbusch tnich tout
ach tymichuk u ucarro uff ugar urra ury utegui ziger
aci dini ego en ksoz man nas obanitei olli to tores
ack ah alin el els en eret erknecht erley erly et etoft ing land len les ling man ner on ren rill royd
ack va x
acl and
aco b ba cella ck ff latse nda rs stupa x zmei
acq uah uaroli uarone uier
acr eman emant ey onius
acs adi ady inte
act arian erian hon is
acu cella liak nas ner nzo rero rio tis yo zar
acz el
ada chihara d de gbonyin hl ilton jania jar mache maitis mberger mchuk mcik mczewska mczewski mczuk meck
ada metz mez mich mick mides miecki mietz mik mini miu moli monis movics movska movsky movych mska msky
ada msoo musinska muszek mut myan mzik mzyk naque negbe nez niloaie nk nson nti p rabioyo rdour rmes ro
ada rraga scalitei sch skin szynski ui way
adb age
add abbo ad adi air al ala amo ams ante ario atu eo erley erly essi esso icott inall leman lery or oun
add outi uono yman
ade ang bahr bayor berg e eb el farasin fope fuye jobi jumo juyigbe kanbi koya kugbe laja lborg lbrecht
ade lcrantz lekan leye lfio lhardt lhart lizzi lon lorn lskov lsohn lsperger lsvard lsward lvard mbri
ade mollo mov mova ney niji niran nius not nuga oye poju rca remi rhold rman sanya segun so sotu soye
ade suwa tiba tunji va wole wumi y yan yelu yeye
adg ate er hir ie
adh am
adi can chie ckes ego gery lkhanyan lman lova lz mari negoro nkra ong veze
adj aba adj agba aho al ani artey ei el emian epong erid ers etey i ina omo orlolo ou
adk erson in
adl am and ard awan eff eman erberg erbeth ercreutz ercrona erfelt ersparre erstrahle erz esic hart hoch
adl kofer off on y
adm etlla i oni
adn ar ot oy
ado bati boli chitei do ff jaan lff lfsen lfson lphsen lphson maitis maityte mat mavicius maviciute meit
ado mian mnicai mnitei nnino risio t uane um
adr aoui ees ei iance ianov iansen ianza iazola ion iyanov iyanova oher over up ych
ads bol head ide it on uar uara
adu bea ddell gu ma nka riz sumilli viri
adv ani ersi incula
adw ani ell
ady gezalov
adz er har hindzhal hov hova ic ima uba
aeb a elo erhardt erli erly ersold
aed ma viir
aeg idius
aej melaeus
ael enei len
aem ilius isegger
aen derl
aep inus li pli
aer eboe ikkala ila tsen
aes chbacher chi chliman ma
afa gh ilal kir llah nasev naseva nasiev nasieva nasjew nasyev nasyeva nasyew ndiyev ng ri ssi
afd al
afe aki ef ldt llad lt ltra nda raritei werki
aff as eld eldt erni inati leck lekt ortunato oyon re runti ul utu
afg houl
afi fi lal nogenov ri
afk hami ir
afl alo echt oarei oroaei
afo a be lami nina
afr ah am ane ashteh asiloaie asinei iat ibo ifa itsch iyie oukh oune oz
afs har hari heen
aft ab alion enie is ret
afu gu mu
afx entiou
afz a aal al ali
aga biti bitini canov chi dzhanov dzhanyan eva fitei fonova g i janian larov lliu ltsova mbire menilton
aga mennoni mez nbegyan nits nmwonyi non pay pi piou pov pova rdh rdi rici rkar rkova she ssi sso tep
aga thangelou thokelous tsuma vriloae vriloaie yev zarian zzani zzone
agb aba ai aje alaya alu ato ayani etu o obli onavbare onaye onghae onifo onkonkon onkpolor onlahon
agb onlahor ons ontaen ontean onze oton
agc aoili
agd an i
age a bjorn dal eva itos jev jew l lborg ll lvis molu na njo orges rbaek rbeck rgaard rhem rholm rholt
age rkop ron rsborg rsnap rup sta yev ykin
agg abao ad arbati ari asid azzotti efors eli ernaes ers ersborg esen iano oun oune radi ul vin
agh ababyan abalyants abekyan addar ahowa ajanian ajanyan akhani amyan arbi asyan attas ayedo ayere bal
agh balou dashloo ede edo ekyan emo eorghiesei eorghitoaei eyisi ighi ili imien ini ion mir rib y zaoui
agi balov c d er lda naga ns rdag rman rre rregomezkorta rretxe rrezabal rrezabala us
agl adze e edahl edal en er ialoro iam iani iardi ieri ietta ietto ilah ionby ioti
agm ir
agn alt aou efjall el ell ellini esotti iel ihotri ini isetta isola oletto oli olin oloni osini
ago cs glia iz letto lli mbar nigi pian raszto ri rio rreta ssou steo stinacchio uda ugil ujil ulmine
ago une uni urram
agp aoa
agr afojo ahari ali amont amonte anov asar aso ebi edano edo eiter elius ell elo ez igoroaei ikola illo
agr isan ont oppi otou usti
ags aoay ten ter teribbe
agt ang arap he
agu abella ade aded aisa aiza alema allo alsaca ana aslimpias ayza d diez din dong eb ebor edo eh eros
agu erre esse essy et ete ettaz glia ieiras igah ilaniu ilarte ilella iler ilhon ili illar illard illera
agu illo illon ilocho iluz inaco inaga inagalde inda iniga ino insaca ion iran ire iriano irrebeitia
agu irrebena irrebengoa irreburualde irreche irregabiria irregaray irregoitia irresarobe irreurreta
agu irrezabal irrezabala irrezabalaga iton jetas lhon lleiro ma nbiade ndez ndiz ndo on rcia rs shev sto
agu stoni tter yar za zzoli
agw u
agy ekum eman enim epong
agz ade annay ennay
aha barouch bbarouch cic ddouch di dsi ik itaf jjam lli llouch lt mad mada med mefule mmad mmar mmed
aha nchede nen nnach nsal rabous rchi riz rmim ronian ronyan rrabous rram rran rrar rrou rt ssan va yat
ahb ari iti
ahc an
ahd adou e esalo esmaki id oot our
ahe do e iev lik ngo rto
ahf eldt
ahg ren
ahi cart dar jon nful nko peaud s skali zoune
ahj okivi olinna oniemi opalo osaari
ahk ynen
ahl al amaa ang awat back bin blad bom borg born brecht burg efeldt enius er ert es f feld fors fvengren
ahl grim grimm heim holm horn kvist lund man mark nander nas ner o ren richs roos roth sand sell sen
ahl skog stad stedt sten strand sved swede vik wardt
ahm adali adian adouch adzadeh adzai ajarvi ala an ane ann anov aoja at atlany avuo ednah edou edov
ahm edova etaj etov ic idayi idouch ittach med od
ahn berg borg ee ell elov ert feldt felt ger in lund
aho kainen kangas kannas kanto laakko lainen laita lin lt maa madegbe maki nala niemi nkivi npaa nvala
aho palo pelto ranta rinta silta smaki sola tupa uari vaara valli
ahp onen
ahq uin
ahr ach atina berg emark end ends endsen endt endts endtsen enholz enkiel ensen enzohn ich ika ikkala
ahr ing land le man nborg ndt nstedt ons ouch ram
ahs aini an ayni ing sain trom
aht aanluoma asham ee eela ela esham iainen iala ialansaari ikari ila imaa inen okari ola onen oniemi
aht osalo
ahu finger ir llo na nwan
ahv a alo en enainen enharju eninen enisto enjarvi enkoski enlammi enlampi enniemi enranta ensalmi enus
ahv envaara onen
ahy eyew
aia ch chi coboae rdi zzi zzone
aib angbee ara eo oshi oud uedefe
aic ardi art haoui hbichler hele hhorn himoaie hmair hner houch houn ua
aid aoui asani eyan ma nik onis oo oud ouni
aie na rbe sh staran
aif uwa
aig aje be bedion bedo bogun bokhae bokhan bovbiosa bovo e hewi on otti ouy rain ro uade uier
aih obekun onen os oshi
aij ala alainen anaho anen o on
aik ala ar asalo ey hionbare in ins io ioniemi kila ko man onen oriogie yo
ail dasani eni inca incai inpieti io lapan laud let lon ls or shie stock unka us
aim acana ala ard asmaki betov ienoho ilianidou iuwu la ola ond onen onetto oto son uamwosa ufua
ain aga ala ali amo asoja assaari asto esjarvi eslahti esmaa etdin ete eto ge ger iala ikkamaki ley ola
ain onen oura oza scough so son soo t tila ts umae ver
aio anei ani joaei lli na no sa uaz
air aghi aldi amaa amo anne askorpi asmaa asvirta audo ault d enne ey eyu good hart heart hunde iainen
air iau ikainen ikka ikkala ila imioaei inei inen ington io isniemi isto oaie oldi oma osto to u
ais aka ati awa her ien puro saouy sat siou sioui slinger sou tola trop
ait akangas ala alaakso amaa amurto anun asalo avaara cheson chison cin es io kenhead kens oaho okari
ait ola olahti onean onurmi our sam ta takallio takari takumpu tala tamaa tamaki tanen taniemi tapelto
ait tasalo tokallio tokoski tokumpu tola tolahti tolampi tomaa tomaki tonen
aiu chi ra
aiv aliotis azian io
aiw ekhoe ohi
aix ala ela endri
aiy anyor appa egbusi eki
aiz aga awa corbe peolea piri pitarte pun puru purua
aja egbu hiou iso kainen lin mian mu nel ngo nki nko nti nto ots oun ta tes von yan yhi z zzone
ajb ar ilou
ajc hler
ajd ari ic id
aje lian logbon mian
ajh ir uacho
aji bade bola la ro
ajj ani ouri
ajk ic ler
ajm al i
ajo ku lfi maa male na se senpaa smaki uaou
ajp acaja
ajr am oud oudi
ajs pur
ajt ai
aju nwa ria riaguerra
ajv az
ajw ani
aka aboune bour char gawa gi hori hoshi i ishi kpo lai lay ma matsu mine ni nji o ogi ouch po rd rregi
aka saki sbi segawa shiya slompolo so tli trinii tsu u yashiki zawa
akb ag al arpour arzadeh asli asogullari ayir aytogan erdin ib
akc akin ayoz hich hichou hote icek il ura
akd ari i ik im ulger ur
ake da hurst leye mi mon ng nhead nine ns nuwa rback rbaek rblad rbladh rblom rfeldt rfelt rhaug rhielm
ake rhjelm rholdt rholm rley rlie rlind rlof rmanis rmarck rmark rnes ro roy rson rstedt rstein rsten
ake rstrand rvall rwall sbi son suk tagawa y
akh abue al aladze alkatsi anov atov avan azzan dar dim edzhak ere ibi iezer igbe imien laghi laq mad
akh madieva marov medov medova metov metova metshina metvaliev metzhanov metzyanov myedaw nati nikh
akh obadze ondi ramenka rif rouf ter und undzada unova vlediani
aki ba bar duki emboto eme ho kawa ki kusa moto mov mova nbiyi nde ndele ndoju nes nfenwa nfeyev ngbola
aki nin nkugbe nleminu nli no nola nozu npelu nradewo nsola ntaya ntola nyele nyemi nyode oka ola ona
aki rke taya yama yoshi zuki
akk abi ache ad al ala ale anen aoui artal elidou erhaugen i ila inen ineni iraz ola ouche ouh
akl estad oud
akm ansoy ansu en entins oum
akn ai ay in ine ioui
ako dad egninou l lahti lzin meah n nniemi pian pov pova pyan shima uakou udad uh urshiotis
akp aev an e eloo o ojotor oka
akr aa aka as enius ich ight ikez im osie ouh oum our out oyd
aks adjuak akalli akov amitowski anov elrod elsen enov enova entjeff inin ionau iuta ola oley ongur onov
aks yonov
akt har her ulga una urk
aku de e ffo gbe jarvi jieze kweti law lich lov lova naay nin ot raters ru tagawa tsu zun
akv ik
aky ol un
akz hol
ala bach badi barce barces barse bart barta bdullah bed bede bern bert biso bora borski bort bou brese
ala chan ci cid creu dau desanmi did djem ei ez faci garda gh gia gic goz guero haivala hame harju
ala hautala hmad honko huhta huhtala ilima iso iz ize ja jaaski jaasko jakku jarin jbeg jmo jo joe joki
ala jouanine joutsijarvi juuma kahri kangas karhu karjula karppa kastari kbarli kbarov kiikonen kija
ala kiuttu kojola kokkare komi kontiola kopsa korkko korpi korva koskela koski kotila kruuvi kuijala
ala kula kulju kulppi kus kylmanen laakkola lahti lantela lauri leh loukusa luukas luusua maa mancos
ala martimo martin maru mattila maunu mchandani meddine mehta menos meri metsa mettala mia mian mikkela
ala milla millos mino mon mouti mpi mpiyeu mpritis my nampa nara nder ndes ndete ndh ndia nenpaa nez ngo
ala nic niemi niska nissi niva nkoja noca noja non nzor oja oui outinen paholuoma pappila partanen pati
ala pekkala pelto pera pere peteri petite pfy philippe piessa piha pirtti poikela pont poti ppat puranen
ala quinez raappana raasakka raatikka raiha raisanen ranta raudanjoki rauhio rautalahti rcao rcia rco
ala rcos rdt rede rezomo riaq rid riesto rotu rousu rova rto ruikka rza saarela saari sadi salmi sania
ala simi simonen sirnio siurua sjarvi smaa smaki sorvari sow spaa stalo strue struey stuey sua suutari
ala suvanto sya szewski tainio talkkari talu tarvas tas tini tli tolonen torma tormanen torvinen tossava
ala trista triste tulkkila tupa typpo tzas ux uzet vahtola vaikko vaill vainio vainu ve vedra ver
ala verdian verdyan verronen vez vi viippola viiri viitala villamo viuhkola voine vuo vuotunki wi yco
ala yeto yev yon zar zard ziz zraki
alb ack adalejo adoro agli aiceta aiges akov akova alat alate amonte andea anez anis anna areda arenga
alb arenque aret arez aric arn arral asini ath aum azi eggiani ek el ela ella ellar elo endin endiz eniz
alb enov enova enque erani erati erch erding erer erganti ergati erghini ergoni ergotti ericio erigo
alb erini erino erio erjon erquilla erro erson ertano ertario ertella erth ertocchi ertolli ertos ertosi
alb ertov ertova ertz ery erzoni et ets everio iac iach iar iciuc icker ien ieri iero iez ihn iker inana
alb inati inet inowski inski iol ishi isi iston istur isua iter itre itres itz iz izu izua izuri izuris
alb izzati jerg oiu on onico oniga orch ores oresi oreto orn orov orova orta ot ouy racht rand rectsen
alb reht rethsen retsen ri ricci rich rier rigi rigtsen riktsen rink rito rizzi rycht steiger uja ujar
alb ujer ulet urov urqueque usac ut
alc abir ahud ahut ain aina aino arazo arez ario arraz asid ause auter auza ay ayaga ayde az cacondori
alc ega elay ena equiez erreca erro hagirov hapar iati ibar idi indor ivar obas obe ober oberro obia
alc obre oceba ock odori oforado ojor olado oncel onero onzo orlo orta oser ott ouffe overro ox ozer
alc uten
ald aba abas abe abo ag ahhak ali alur angorova anondo ape arias ariz arondo as asoro asy ava ave avero
ald az azabal blan ean ebert ecoa ega eguer egunde ekoa erbas erfer erighi erink erisi erotti ersey
ald ersley eruccio erweireld esiu hahawi ham iano ighieri inc inger inov inova isio man oma omar omirova
ald orino ovini ovisi red redge rey rin rovandi stedt uan udo ueza unate uncin uy worth
ale aga andri ardi cci chine ckson csa csandru don eva faio feld ffi gret h ixandre ixos jandres jandrez
ale jano jos khina klint kna kors kov kova ksandric ksandrovsky ksandrovych ksanyan ksashkin kseeva
ale kseiev ksejev ksejeva ksieiev ksiev ksieva ksiyevets ksov ksova ksyeyev ksyeyeva kyan magna mani
ale manni manno mayehu mseged mu ncastre ncastro ncherry nda ndarov ndarova nder nius nmalm nov otti puz
ale quin rding rtsen sana scio shin shina shkovsky sina skjaer ssandroni stalo traris veque vizos wine
ale xader xanderson xandrache xandris xandroaia xandroff xandrova xanian xeev xeeva xeyev xeyeva xiadis
ale xianu xieva xson xuc zard zzo
alf ageme aisie aker ani ares assa ert f heim ier iero inger inito ken ocea oldy onseca onsin orno osea
alf radique ranca redsen redson rey sen snes son stad tan than us ven yorov
alg anaraz andona aranaz arate ardi arin ars ee emalm eo hadban hamdi hasi hisi iu ma obia oe oet ok oud
alg ovia ozzino ranati ranti reen ren rim roy uire us vere
alh a adeff age aique aj alabi amad ammoud amo amwi anen anko arbi assan asto aug azmi eit inho ola
alh omaki onen oniemi onoja onpaa oranta osaari outi oy uay usein ussain ussein
ali abadi anello atis bardi bert bes beu boni bouch bouche brahim brandi candro cata cchio ch dou endo
ali endre endres erta ev eva evi evski fantis fax firavets fonso frosti fuoco ganyira gia gnani gny gue
ali hanka ir jarvi jevas jevikj joki kaki kalfic khan khani khanov kirri koski la lany lat le lech li
ali lou louch lov lova mattila mbekava mov mova nari nder nejad nen ngborg ngton nikula ns onte
ali oravainen oski osman oth otta otti ouane ouat paz perti phat piev pieva pour ppi prandi prandini
ali ques quo ranta re res saari salem salo sauskas sch sh shahi ska talo tupa u uta verti vizache xandru
ali xant zada zade zard zo
alj adou afal and arilla aro as asalo azar ets ovin ure
alk aabi adi adrie ahwaji ain alai ema emark hafaji haldi hatib holm houri ier ila ins io iomaa ir ki
alk kiomaki ku man mim min oclar orta ula urdi
all abert abou aby ach achi aert afi ag aham ahham ahverdiyev ahyari aica aico ainmat ala alou aly aman
all amand amon andi aoua aoui arakhia ardyce arp art asia asio auca aun avena away awi baugh bee berg
all berry bright britten cca chin church cock corn cott croft day den der dridge dritt eau eaume egaert
all egood egrain egranti egret egrezza egrini egrov emane emang emano emeersch enbaugh enius enson
all enspach ensworth entoft ern erslev ertsen ertz etz evy eweldt exandre eyn ford frey gaier gauer
all gayer geier gen gier gire gower gyer hage hoff iata iaud ibert ibone ica iche icock id iegro ighan
all igood ihn ikas ikmaa ikmae ikmets iksaar ikvee iluyev iman in ina inckx inder inen ingbjerg inger
all ingham inniemi inson io ione iot ioui ix mand mang maras men mendinger mer mers mond nutt oatti
all occhio odi odoli ofs oin oisio okh on onas onca onen oni oo or ord ore orge orio orto otey ott otta
all ou ouache ouard ouch ouche ouchery ouchi ouda oui oul oune oush ouss pass phin port press read salu
all sman sopp sup ton top uard ue uhaidan ulli um ut ward wardt wein wine wood wright
alm aas acellas ache achi aci adhoun ager agor aida ajanu ajid albis ale andoz ann ansi any ao arales
alm arante aras arcegui arche arez ark asan asbakk asco asmari asri assy asy azo berg blad eby ecija
alm edal ela eland elid ellones eloveen endariz endros engo enoksa enta eras eraz erge erich erico erida
alm erol eron erud es esjo estar estica estrand eter eyda hjell i ici ida inana indso ing kvist kvisth
alm li lid low og ogela ohalla ohammad ojuela onacil onkari onor or ore oril os osnino ouzni roth staedt
alm strom udever uedo uete uina ustafa utawa uzara y
aln aas aasan aes aif ajdi ajjar ajrani efelt itemiz
alo ag buela go han ia lod maliza mari mia moto neftis nen paeus rda rro s si sman taibi tt tta uache
alo uan uani uat ui uss vatov visi vsrud y yan
alp acar ala ande anes anez ar aslan ass atov atova erin ern erten hand handery hin iger ini ire iri ius
alp izar kaya ort pi pinen piranta pirinne pisara resa sar soy sten tekin temocin ua uche usig ysbay
alq arni enaei uegui uicira uie uier uinga
alr ajab aum ed ic idge ifai ikson utz
als aadi abeehg afadi ahli aidi aker amiri asua berg brook brooks bury ec elind en enfelt ept eth gaard
als haban hammar heimer houfeyeen i ila inius io man mark on os ourani pach paugh tad tadius tadsaeter
als ted teen terdal termark tott trin trom tromer ulaiman uliman um vik
alt aba abas abella adill af affer afini aha aki amar amimi amiranda amore ansukh aras arriba ayli ayo
alt berg bir dorfer ed elarrea emir emose emus enbacher enburger endorff enkamp epeter erio erman ermark
alt ermatt esor ez geld hainz ham hamer hammer hann hauser heide her herr hin hiser hof house husser ic
alt ice idor ig igieri ikat imani imasveres imimi imus inbilek incan incekic indal inors insoy intop io
alt iparmak isent korn land ma mae mutter ner nickel nikol nurme olaguirre omari onaga onen orfer osaar
alt ounian ounyan ouvas oviti peter richter rock ruda schiller schul schuler shuler staedt statt stotter
alt toa ube ukhov ukhova um unbay undag unigne unin unkiran unkulak unsoz ur urki uve uzarra vater wegg
alt wein zweig
alu arez b bankudi cema igi isa ise ja jas ko lema lima lod mae mbaugh mbreros ngulesei oja pei pi poae
alu rralde stiza tiz toin ve vee
alv acora ado aer aira andi anis ano anos aran aredo arellos argonzalez arinas arinhas arracin arstein
alv art asto bage edro egard egg ela elo elos emo eng entosa erca erdes ered erfors erio ero ertis erus
alv esalo estad eus grim heim iani iar iarez idrez ila illar inen ing iso ite ites iti iz izar izo izu
alv izures oen oittu re saker svag
alw aka an ard ardt arfally art ashmi ay ell ert erud ood orth
aly aksandraw akseenka aksyeyew ea eksyeyeva hr okhin oshev osheva oshin oshova re
alz aga ahaby aid amendi amora ani ari as en hanov og ola orriz ua ueta ugarat ugaray uguren uri uria
ama chi cho chraa chuy ck cker dasi dasun desi dieu din don doz duzzi efule efuna fo globeli gua guana
ama guaya hdar hzoune istroaie kawa ker kran krane linei llah llouk lteo ma miya mou mra nat nchar ndeep
ama ndry nfo ngeldy niampong nkona nkwaa nkwaah nkwah nov nrich ntegui ntini nzou pani randi raschi
ama rasinghe rdeilh relle rfil rger rh rikwa riles rinei rioarei rista ritei riutei rk rki rna rnani
ama rnis rouch rtey rugi ry sifuen thieu tller touch tria triain truda ttouch tulli tuni turo tya udruz
ama visca vizca yo yuelas zan zdar zian zu zutsumi
amb ainis artsumian arus eau edkar erger erla erson iel inder izas jor jornrud lard levert lie oage oni
amb orn orski rasath rasi rassa reen rico ris roa rocio rogioni rois roj rojo roladze ron rona ronn
amb rosanio rosch rosiani rosin rosioni roso rosoli rosone rus rusin ruzzi s uehl uila uludi urger urgy
amb urn us wani
amd ahl al am isen or ouni ur
ame ddah dick glio igh ijeiras ijenda ijide il ir jji kran lang libia linckx lines ling ll lla llah llal
ame ller ln lotti lung lunge lunxen miya nabar naghawon nc ndolia ndt nedo neiro neiros ngual nomiya nta
ame nu obi ran rasinghe resekere righi rijckx riks rine rini rland rman rsek rstorfer scua seder snaou
ame ss sse stica stoy sty tepe ti tis trano tsreiter yaw youd z za zaga zian ziane zola zqueta ztoy zua
amg har werd
amh ag amdi aouach aouch erd ih of
ami ama ano ar ard aud ch coni dlak er et eux gon gorena got guet haesei libia ll llano lls mer mi nne
ami noff nov nzadeh ohu ot ouni raghyan rahmadi rante rat rault rfallah rian ridze rjanov rjanyan rkhani
ami rkhanov rkhanyan rola rouche rova ryan sano son ssah trano ttu tuanai zet zic
amj ad ahad id
aml acher al and ehn er id ie ien in ing ou ung
amm am ankoski annati anpaa aoui arti assari azzalorso endola entorp erer esmaki eux ich itzboll ondt
amm oniaci ou oun our ouri undsen unet
amn ad ell er eus
amo ah ateng bi dt fa fah h krane nd ndarain nett nette nn ns nsen nzabel o ore raga ratti reau rello
amo rocho rosino rrich rrortu rsolo rtegui rth sov ss tt tun uah udruz uroux ussou uzou yel zurrutia
amp ah aran arano em erla ferer hlett iala oitan ollini olo omah ong ratwum rimo rino
amr ain aji am aoui aouy ati enov hein ine ioui itraj o ouch oun oune ouni y
ams baugh berry bury chl den elek elem ellem fortius if pacher paugh talden ter
amt hor ower rup
amu chastegui edo gu narriz nategui ndarain ndaray ndin ndrod nga riza rri ruz ssat tio z za
amy x
amz iab ieb il u
ana balon bieza bitarte ble buki chuna cker clerio cona ehobi fal gnastopol gnos gnostopoulou gnostou
ana gonye grius gua guano hory iba ittuq jjar kabe kkala lla luisa luiza misi mpa ncolla ndan ngono ni
ana nic nidze niev nikyan nin nina nko nnaz nos nov nyan nyeva nyin riba rte sagasti stas stasatu
ana stasiade stasiadis stasiadou stasov stasova stasyeva stos toliev tolieva tov tsui ut zco
anb ari e o
anc ajima alle ar arani ari arola asi co eau eaux elet ell ellin ellotti elmo elot elotti eschi had hal
anc haluisa hante hapaxi hel helergues hersen hert hev heva hia hico hila hirayco hisi hundia iado ian
anc ibar ic idoni ieta illon illotti ilotto ion ira iso kaert kar karstrom karsvard ker kerman kers lam
anc onetani orini ot ram renaz rum sel zyc
and ablo achi agoya al ala alon aloro aloussi alsvik arcia ary aur aya azola berg blom by ea eme enaes
and enmatten enna erco ereggen erez erle erlik erlini erlohr erloni ersch ersdotter ersgaard ersin
and erskow ersz ervang erwald erwert erzen erzon eson exer exlinger gren guladze igne ikoetxea iloro
and inach ion is ivia iyev lauer leeb ler lin loviz nor oh olfo olino oljsek ombe omo onegi onegui onian
and onova onyan orfer orff ornino orsen ouard our ov racchio rack racki rades ral rango ranikyan raos
and raschek rasi raska rasko raud rault readis reanov reason reassi reasyan reatta reazzoli reca reen
and rees reesen reeva regg reiana reica reichyn reicut reiev reieva rejczanka rejeff rejev rejeva rejevs
and rejew rejewski rejko reller reolli reone reoni reose reossi repont resan reski reson resoo reussi
and reutti reva revon rewartha rewes reychuk reyev reyeva reyew reyko riamahazo riamalala riamanjato
and riamihaingo rianantenaina rianjafitrimo rianov rianova riasian riatsitohaina rica rich rici riciuc
and rick ricu rietta righetto riichuk riievska riievskyi riiv rijauskas rinal rioli riollo riolo rion
and rione riot riotto risan rist ritchi ritoiu ritsos riukaitis riulis riuskevicius riuta rivon riyaka
and riyanov riyanova riyash riychuk riyevska riyishyn riyiv roic ron ronache ronachi rone ronesi ronico
and ronie ronikou ronikova ronnikov ronov ronyk rosch roshchuk rosic rosov rosyenka rosz rouet routsos
and rukh rukhiv rulis runache runachievici runtsiv runyshyn rup rusca rusceac ruscenco rushchak rushkiv
and rushko rusieczko rusiv ruskevits rusko russ rusyak rusyk rusyshyn ruszkow rycz ryeyev ryeyeva rysek
and rysiak rzejczuk rzejczyk rzejowski snes sten strom tbacka tfolk tsjo uaga ueza uix uiza ujo uquia
and urain urand uray usic vig vik vord zans
ane as culaesei dda es fur ha iros ke liev lieva lka ma ncov peta rod rud sen st stis tjarvi tov va y z
ane zin
anf ertyev ield innsen inogenov insen inset inson ossi osso runs uso
ang ama amarca arano arica arth as ehrn elats eldal eler eleri elides elidou elier elil elilli elillis
ang elinov elius elman eloff elopoulou elos elov elova elovski elsen eltvedt eltveit elva elvik elvuo
ang enot erami eria erias eriz ermair erman ermannus ermayr ersbach erstein ert eru ervo ervuori helache
ang helinei helof heloiu heluta hi hileri hiley iano ilella iolino ione ioni ioy iuli iulli ius kur
ang larill las lemyer len lero lesey lesio liani lim lio liss liviel ner o oitia old omas orrilla
ang otingoar oula oulvant oulvent ov ova ove oy rand rick rill rilli risani risano sioco uas uaya ue
ang ueira uela uelov uelova uesomo ullo umba utigirk vik yan
anh an ava eisser olm olt orn uaman ut
ani ante as asi ba baba barro cama ch chebe chkov cin culaesei culesei do dos ebo ento evas keeva kin
ani kina lema mashaun naru nat nir nko oke olkowski orte sdahl siforov simaa simaw simoff simov simova
ani tei tori tua vitti
anj aiah am aparidze orin ubault um
ank ama amah arali arblom arcrona armo ele elo enbauer enbrand eney enman erdal erstjerne ila ilainen
ank jaer li omah omako oud our ouri ov ova rah rum udinov udinova
anl as avan ezark lo
anm ann arkrud
ann ab abi able acondia adurai adurdyev akin amaa and ang aniemi anolli arino arumma aud ear ecke ell
ann emans enkov enskij erby ersand erstedt esley ess estad evik ibaldi icchiarico ichiarico igoni iko
ann ila inos ison ist iste mark ola on oni or oscia ouilles ouri uk unen ys yuk
ano chin friev hhin khin khina lin nen nli nuevo rga ro schkin sike sov sova ushahpour ushe v va wtalik
ano z zie
anq uela uetil uetin uier
anr aku ango ep ich rango
ans aharju ala aldi aloni amaa amaki aranta ari art ay bacher bol bro chober chuetz chutz combe
ans elevicius elin elment elmet elmino ermino eth hakov helm hushaug hutz ino io ip ir lan linger low
ans nes ola oldi oleaga orena orge otegui paugh quer sari tadt taett tee tett tine tiss trell uategui ue
ant adze aki alffy alut alyali amaniemi amba anaitis anavicius ander anyenka aurco ay aya by cliff
ant egnati el ell elme elo emie emir enen epazo er eroinen ervo etokounmpo evs ezana folk heaume helius
ant hes heunis hierens his hoine honioz honsen hoons housi hun ich icona ignac ignani ikka il ila ill
ant imov imova inaho inis inkaapo inluoma inmaa inniemi inoja inolo inori inoro intupa ip ipa ipin ipov
ant ipova ipyev isdel iseri isin ista iste ivar kiv kowiak l le ley man oce oche ochi ofi ofie oft
ant ognazza ognini ohe ohi oima ol ola olak oli olic olick olik olin olinez olino olinos olisei omarchi
ant omil onaccio onaci onakos onana onangeli onanzas onaros onaw onaya onazzo onchyk oncic onczyk onell
ant onen oner onesei ongini oniade oniadi oniadis oniadou oniak onian onica onich onides oniello oniev
ant oniewski onijoan onik oniono oniotti onisen oniszyn onitsch oniuc oniuk oniutti oniv oniw onoff
ant onopoulo onova onovych onsdatter onsdottir onson onuccio onutti onyak onyan onyenka onyk onyuk oran
ant oranz orini orri osalo osch osh oshchuk oshin oshkin oshkiv oshyn osik osz oszczak oszewski oun ov
ant ram rick robus ropov ropova scherl siferov smaa smae talainen tikoski tilainen tinen tio tiroiko
ant tola tolainen turi ulay una unano uraniemi uriano ury us werpes wine xia yufeev z
anu arbe frieva ll m ncibay nobi nti pold rov shkin szewski tei
anv egard elt ene ik
anw and ander andter ay eiler er oir
anx ionnaz
any aegbu asi ayahan omi osa sio ukov
anz aghi ai aldi aldo aldua anello ani ano aoui elius elmo elone en enberger engruber enius era eri ieu
anz ile ilotti inger iutti jon o oise oleaga olin ora ouki ovino ualda ueto uini ules ures
aob a
aoc hi
aog o
aom ar atsu
aon eem o uma
aos hima
aot a
aou ad adi aj ali am ami ane ar assar ati chiche d dache dia fi ich ichi idat ina issat issi l la lad
aou meur mrani ni ny ragh raghe ssar
aoy agi
apa chito ez hidean i ja jainen jalahti jasalo kidze lategui likov lkov lonik nanski nasyuk navicius
apa naviciute olaza raschivei rcana rici risi rjode thi u valoae valoaie ydinli za
apd ua
ape cechea citi land lgren lian llaniz lmo lseth lt ness ngeter rgis rribay rs stegui steguia tauer trei
ape tri trii troaei troaie tz y zetxea zteguia
apf elbacher elbeck elstedt
apg ar
api ainen an arius h lado lainen lanez lasaho listo naniz nyan olaza thy tzsch
apk arian er haidze
apl ey icano in
apn eseth
apo bolimeo il lant laya lloni llonio lzan nmade nsu nza pei rtela stoae stolides stolov stu theloz
app aqaq ayev elbaum elberg elbom elgren elhans elin elius elkvist elt endino ere ermont ignanesi ignani
app ino iotti l lebaum lebee legarth leman ler leyard odia old ollonio onen oni onyi ratto rioual unn
apr aez ahamian aiz aku eotesei idonidze ill ilov ilova odu uzzese
aps ey tein
apt ed ekar horpe siauri
apu daca khtin kka li nen zzo
apw eiler
aqd as
aqe el l
aqi b
aqp ik
aqr aa
aqu aro arone erreta eveque ije ilani ilante ilanti ilecchia ilizan ilue ise
aqv ist
ara ar baci badzhiev badzhieva badzhy baolaza basz batzis biche bidze bito blinski bov bova buli cama
ara che cic cil cri di dilla dillas dipiotes dori ds ez fa feh fol ga gaki gay ghi goncillo gonez gosti
ara goza gozzini guas gues guete guez gunde gundi gundy guz hb hmane ib ica ico iji in iz jarvi juuri
ara kas kelian kelov kelyan kgi khamia kistain kkal krak ldsen les lica luce maki mayo mbarri mbillet
ara mbu mbul mbulo mendi mura myan naga nalde nbarri nberri nburu nceta ncini ncio nd ndia nega negui
ara neva ngoa nguena nguez nguri nibar njo nko nsay nsiola nt ntegui ntes ntzamendi nzabal nzabe nzadi
ara nzamendi nzana nzubia nzulla oka os oui ouzos oz pasu pe pidi pis pu que quistain rou salo sanz
ara shima shiro sil sola somwan stey tore ud udo uner us uza uzo vantinos ve vin vind vindan vjo y zim
ara zny zo zola zuri zzouk
arb ab abi aiza aizar aje allo an anas ane aoui arello as asino atov aud augh ea el elaiz elbide elet
arb elius elo eloa elot enz eo eras erry esser essier et ex ez ib ide ien ieto ildo illa inger iol ison
arb iza izo izzani izzoni laster le man ogensis oix olaez oleya oli olino ona ones onies orelius os ouch
arb ouin ues ulu urua usow uthnot uthnott
arc aini al aleni alli amone angioli arazo arons asoy auz ay aya eci ega eiz el ela elus ement enegui
arc eredillo ese et hacki haga hambeau hambeault hambo hanco hard hesso hiati hibeque hibong hibugi hidi
arc hier hila hiles hilla himbaud hinal hinard hinto hiudean hs huadze huletta hundia hutowski hvadze ia
arc iaga idiacono iello ienega iero iga igli iglione iniegas iuch iuli ocha oleo omano t tman towski u
arc udi ularius uleo usa
ard agh ahanli aillon aiz akani alionova alsbakke anaz anowski ant anuy anza ao aya eiu eli emagni ener
ard enzi eo eriu erius ern ery essi evol igo iles ill ines ing inger ions iri isana issone itti izzi
ard izzon izzoni joune le ley ner oteli ouin oun ovino rey strom uengo uim
are ales balo bekken cchi cchia ces chabala chaga chavala chavaleta chederra chiga chua dondo en fyev
are fyeva gall gawi hart hn itio itioaurtena iza izaga jula klett kol ktout la ll llanes nales nander
are naz nbechius nberger nchil ncibia ndall ndarski ndas ndell nder ndrup nfeldt nhoevel nhold nholt
are nhovel nius nivar nivas nou nsman nson nstein ntoft nz nzana schoug sco ses si skog skoug ste stegui
are sti strup tusi txabala txaga tz va valillo valos villca yan zzi
arf aoui aouy at elt fman i ield man ord ors s sten uso wedson
arg aez aiz all and andona anese arate asinski atu az elaguet elich emi enal enson erey erich esanu eta
arg etoianu etsinger hal hezi hir hiri hiriade hiropol ibay ilaga illi imon intaru iroffi irou irov
arg irova iz nani oitia omaniz omedo onza ota ote oti otti oub oud udin udo ueso uig uijo uilla uillere
arg uimbau uin uinano uinzones uioui ul umanez umedo umosa yriadis yris yros
arh ab ar eim in io ip ipoff ipov ipovs ippainen ire irii okari olm oun usius
ari adel aga agno ail ake atti audo az b ba bau baud bo bogan burun capa caye ceta chavala ciu ck coma
ari djis emma enti enza esan eti fov fova fullen gita gliano go gon gul h jon kawa lla luoma maa machi
ari man many matsu mitsu mo mon mondo mori mosa moto mura ncon nero nez ngton nze oli ostini oua pov
ari riguzo saka salo san sawa shima sholm sland smendez smendy so son spon squeta ss stakesyan starkhov
ari stega stegui steguieta steides sti stidou stigueta stimuno stiqui stizabal stodimou stondo storenas
ari stotelous stov stova stu sty sugawa to uli va yak yama yo yoshi z zabaleta zaga zala zaleta zcun
ari zcuren zmendez zmendi zmendiarrieta znabarreta znavarreta zola ztegui zti ztia ztimuno zzi
arj akas andas anne evanidze ol ola on ones oranta ovuo ukese
ark anov ay ell feld hangelsky hipkin hipov hipova il imaa ins iomaa ivuo iza kila ko kola kukangas le
ark less ley orful otxa un uszewski vik wright
arl abosse amovsky anch ander andis anov ati aud auskas auskis berg egui emalm ev ia ing inghaus ooktoo
arl orio otti ova owskaya t
arm acost agost ah aignac anca anen aner anet angue anian anios anto ao aroli asel asu ayones borst
arm brecht brister eanca elin ell elloni enakyan encea endarez endaris endia enean engaud engod engot
arm engou enians enise ental entano entero entia entor esto felt field haus ic idoro iliato illas inana
arm inen ingol ington injon ion isen it itstead itt knecht leder ocida old ougom palu stark stong uschio
arm wood ytage
arn abat aboldi aert aez aldos all an ander andis anz ao aoot aout ardo ardottir arson asungaaq aszus
arn audin audo audov audova auld aus autis autoiu autov autova auts autu avon az bak bekk bom by des
arn dgen dorfer ds egger eil ejo elas ello eodo eshaugen ess estad esto eth etvedt evag evik ewi ez gart
arn gren hart heiter hoff hold holdt holm holt holtz holz ic iel illas ivaara iz kil kvaern lind mar n
arn ol oldson oldt olieri oni oso oud ouki ous out outs over roth sbjerg sdorff seth son sperger st stad
arn strom tgolts th thof tson uzzo wine z zen
aro alho bes cas cena cha co en honka i ian joki kanto kivi koski laakso lainen las lat ld ldi maa maki
aro ndel nen nes nets nhalt nhold nica nin nis nniemi noff noja nov nova novitz nowitsch nowitz npaa
aro npuro nsen nsohn nstein ntzon oj p paltio pelto sandrinus sarka sculesei selius senius silta soaie
aro stegi stegui steguy suo tile tinco ui un ussi usva ut utounjan vaara vainio vo wolo yo z zamena
aro zarena zena ztegui
arp aci aillange aker al ala alahti esani iainen inen olahti osalo pe s ula
arq uellada uelladas ueros uette uillo uimbau uint uiza
arr abali abe aes ag ahaoui ahmani aiss aiz aiza ala ambide amdani anaga and ants aras arte ascue asmith
arr astia astio atel atia atibel ault aya ayas ayasa azola aztoa eaga eak eaza eba eche echea eciado egi
arr egoces egoitia eguin ell ellaga elucea endondo enius ese etxe ey eza hen henius iaza iazu ibage
arr ibalzaga ibart ibillaga iciaga ick ieche iechi iens igan ighini ignon illaga inda indell ioja iondo
arr ison itt ivillaga izabalaga izon izubieta ocha oita oliga oll ollo ondel ondo ones onis onte ontes
arr oquia ospide ostini oub oud oun owsmith oyal oyave u uabarrena ubla uebarrena uebo uego ugaeta unada
arr unategui uti uza
ars ache aether alan alane cott ell eneau eneault enidze enieva enius eno enov enova entyev enyan enyev
ars had hakyan havin havski hid inel inte kaug lanagic lanboga lanian lankan lanov lanova ov ova t tad
ars tila tio torp u uaga
art abe ac acho ajo am ama amendi amonov amonova ano araz aria aud avia aza azcoz eagabeitia eagoitia
art ean edi egiani elius elt emchuk emeva emova emyev emyeva enyan erton ese esero eta etxe ha hold
art hurson huys iach iaga iagoitia iano idiello igao igot iguez iles im ime inano inian ipoli joki junin
art ley ma manis oni ru sruni tijeff to tola uchin ucio ufel uffo ukka unduaga unedo unghi unkal uren uz
art ykov ym ymovych yomov yukh zen zer zi
aru fe ffo ga jarv kaevu kuusk l laid lepp lpragasam maa mae meel mets mi mugam ncutean ndale ndell niit
aru nkumar oja quipa sei shanov stamyan stei tiunian tyunov tyunyan xandei
arv ad ai aja anezu anites aniti anitis as asli at ay ayo edlund edsen edson ekari eladze elaez elo
arv eschoug euf ey idsdotter idson ie ik ilahti ilommi inen inte iso isto izo ola onen
arw eiler
arx e
ary eetey
arz ac adon aga alier allus alluz amasov amendi amendia ani apalo arello ate ayus berger el ensek heimer
arz iani ik olay oumanian oz rouni uaga uffi umanyan
asa ad bor chi dli dobay dollahi dullaev duzzaman ftei ga hara hina idi k ki kuma ma nache naw ndei
asa ndulesa nger ngono nidze nov nova numa nza o oka ri rta tiani to tryan uliuk vei voaei yama
asb aa acka aghi ai eck ell ill o oth ridge
asc acibar alesi ani anius anta arate ariz arraga arrunz asibar aso ate encao encios enzi enzo han
asc hbacher hbrenner hehoug heman henbach henbrener henbrenner henwald her heri herio herl herson hieri
asc him hin hinger hjem hliman hling hlund hner hoff hrott ierto iolla iuti olese oneguy orbe oy ues ui
asc unce untar uy
asd ahl al
ase bedo bo bol ev fa gawa guinolaza ko ll lman ltine mani mbekov mota nbrygg ncios ng noguan nov nova
ase nsi rud v vedo yev
asf ar aw ord our
asg ard aroladi arov arpoor har hari harnejad hir reen
ash abranner ba be beck bee bolt bridge brooke burner eden enbrenner enfelter eshov etu evak ey faq ibe
ash ihara ikari ikawa iki ilevi io iq irk iru itaka kar kenazi kenazy lag mawy mead meade ong oona our
ash pitel pole qui rafi raful rif tiani umov urbeyli will
asi ain ainen ala amah ao bor dah egbu ev kanius lbekyan lturk lvera mbaya minicesei mov nari rico rifi
asi riuwa timbay
asj ad id
ask anas anazy arov asibar ehave eland eli elind elof elson elund enazy erod evold ey hadullin heim holt
ask ildsen ildt jer land lin ling lof lund man olin onen our ren vig vik with
asl aksen akson aksrud angul anian anov anyan anyurek aoui ein esen eson ikyan imani in ing inger lani y
asm achko ad al ala ann er erom ervik olov ul undela undsen undson undvaag uss uth yhr
asn abrygg ani icar
aso da ltanei ma mah mba ng nganyi rey ro yan
asp aas ajo aker ano aruhov aruhova auza back den eflaten egren eli elin ell enson eren erti erud erup
asp esaeter esani esi eslag estrand eti ey fors gren heim hjell hol holm iala iazu ila in inall inen
asp inmaa lanato land li lin lind ling lof man nas ock ola rey rilla romonte ron roniu tjarn vik
asq ui uini
asr ani aoui at iel ih y
ass aba abah adi af aff aghir agioli ahli aid akali al alhi ali alone amaki an andri ane aoui attouni
ass auer avolyuk ayag ayas bai bring chenfeldt cher ef efa eiro elbergs elborn elineau elstine elta
ass emani emat enmacher enov enova ereto erholt erson falg heton iaw idah ih inen ing inger ini ioui
ass kali laoui ler or oufi ouik ouli ouline ous ri umma zonyi
ast aburuaga acio ad afev afyev afyeva aire aiza akhov akhova ala alos als amirov anov apchanka apenka
ast arastoae arita arloa ashevskyi asio askin bury edt efanei einza el eljoki ell engo eriti gren
ast iazaran ibia ica ikainen ilean ill illeros ing itou iz l le leford leitner ner obieta obiza ok ola
ast ondoa oreca orino orqui orquiza orre orri over rada rain rand rauskas rella ren ric rouski rua
ast satryan ulla upina uri urizaga uy
asu aje amah ar bonteng e ero inmaa intupa jamaa lsen ma maa mah malahti mang maniemi mi mu mus nen nmaa
asu quo rmendi tay
asv ang ik
asw ad egan ell
asz alay odi
ata bay bekova ck dan er gul huichi izi kisiyev kli liotis llah mah manchuk maniuk manyan manyuk mguc
ata mian msoy nacio nasova nassopulos nassov nassova nce nes net ngana ol puma sanova seven shin soy ssi
ata uje yde z
atc her herley heson hinson ho hue itty
ate ba hortua la lsek ncia nciano nza ro yeh
atf ani
atg er
ath anas anasiadis anasiou ans ar as earn erholt erley field iainitis ias ill inodorou on wal
ati aja eh encia enzar lano les nmo q qi que vie yah yeh
atk erson eson ey ison ocaitis yns
atl an ani asova er uri
atm ane ani er
ato che diresei e hengbe mei ndo nen noaie rrasagasti ui yan
atr ach ache ari ipaldi
ats hemyan umi uta
att aba abi ademo aguile ah ahiri ahiru akai al albi ali alidou aoui aouil ardi ari arp eberry ebury
att efall efjord enberger ene erberg erbom eridge erling erton eslander ewell field halin ianese ias
att icciati if ilia inger ipoe isani ivissimo iyah lee ling man oh olico ou ouch ouche ouchi oumani oun
att ridge rill ruia rup uch uro well
atu ahene cha dorei esta la ncar pana raola txa
atw an i ill
atx urra utegi
atz ei inger
aua d
aub a ach ailly ame ameyang an anel anell arbier auer eck ecq elj ell er erger erjonois erlen ernon ery
aub eso ets ey ineau le let ock oeuf ourg recht ret riet riot run urger urtin
auc acama ancela ante apina atoma ay ca eda ejo he hmuty hter hterlonie k ker lert oc ourt outurier utt
aud ain an ano ard as dino ebrand egond eguil el elin elo emar emard emars enaert enrieth ensen eoud
aud estad etto fray iard iat ibert iberti ic iffred iffren igane ige igier inet inot irac isio iss land
aud o ollent ouard oubert oul oux ouy ouze ova oy ras rin sley u ubert um ureau urier
aue nsen rnhammer rnheimer rochs rsalo rsperg rswald rvuolle stad
auf denblatten derbeck derheide farth fray hammer hauser leger ort rere richt schnaiter
aug agneur arde dahl dal endre ensen enstein enti ereau ert estad ey henbaugh hinbaugh htry iak irre is
aug land lend oyat oye ras ros ry scholl spurger stburger stein sten stin uet uie uin ulyte uscik ussori
aug ustat ustesen ustinaitis ustinius ustson ustynowska
auh tola
aui la
auj ar ard la
auk amp an eala erman hadov ia in rust
aul adell aevill agnier agnon akh akoski amo anko askari asuo bach dridge ds estia ey eytner gur ich
aul icino ick ik in inas ino io isio lon neau nette
aum ack ala anen ard atell ayr ent er eran ere ick iller o und
aun ala an apuu aste ela esluoma et ger gst in io ion ma ola ula ver verdt
aup etit han iais perle
auq ue ui uilla
aur acher ala amaa amo anaune andt anen aneva angzeb ariu aru asmaa avuo bach bacher dahl ed eggi ell
aur enche ensanz iault ientis ier ifaber igemma ilesius in inger ini ino io isicchio iti ivillius ne
aur nhammer ola onen ousseau oux re recoechea rekoetxea ric sand sland snes stad tande teneche tenetxe u
aus bock bon born brooks burn buttel by carriaga ch cher chnitt herman iello in ina ino io ius ley loos
aus man mus pitz purg saguel sant sar seil sel sem senac serleitner set tad tbo teen tenat teng terman
aus terweil testad tgen tgulen tick tigard till tlid tnes trin trud tveg tvik
aut ain enrieth ere eri erinen ero erson ery et h heman hesserre hier ie ier ieri iero in iola iomaki
aut ioniemi iosalo issier lev man onell onen ran rand reau ret ric rique ti to
auv e enshine ert il inet ity ry
auw ers
aux iette
auy anet eung
auz anneau ary ely enne et ias iere inger mendi ou qui
ava ca danei dani gliano gnano gyan kian kimyan kyan liani lle mere meri ncena ndi nesova nessian nesyan
ava ngo nrenren ntaggiati ntola nu nzini nzolini rello rgues rmaa roma rvarei sarala siloaie siloaiei
ava ste ti ttaneo yan
avb elj
avd alyan eev eeva em eyev ic ijaj onin
ave dano dillo disian dissian iga ldano ling llan llanas llar lli llini llis llo llone nali natti nbuan
ave neau net nius ntin rardi rbeck rbukh rcamp rdieck rdonk rell rette rhart rhoff rianov rina rion ritt
ave ritte rkamp rkin rkov rous rruz rsano rty ryt sani tisyan to tta tyan yard zada zou zuela zzana zzu
avg erinos
avi ce dano k kainen ksoo lan leo lez lov nger rama rvarei sse tabile
avk sentyev
avo gadri lonto mo ndo nius ro ssa uac yan
avr amia amov amova amovici amovsky amut ial illon itt
avs enek enik ever ic
avv akumov
avw unudje
avy erkaw eryn
awa da dalla dallah dhi di i is lt ritoma sthi ya
awb ery rey
awd ry
awe kotuku rbuch so
awo jobi na ng niyi onor ri
awr amyenka et ey
aws iej
awt onomow rey ry
awu du ku zie
aww ad
awy aryanaw
axb erg erger
axe lrad lrod lson nie nti
axg il
axh olt
axi nciuc nia otis
axl er ev ey ine ing
axm an ed
axn er ess ick
axs om on ter
axt elius helm man
axv aerd
axw ijk orthy
aya ba ch che chi da dim dy lew no pe rde ri rs rza rzaguena sh sli so sta stuy ts tsuji u ucan vaca yi
ayb aba ay
ayc a ard ardi ardo art elin icek inena o ox
ayd anov elott elotte ilek illo indag inus lett ova t uk
aye caba d gbeni la le lo ni nsa rdem rdi rra rsman rza sa sh sta staran stas tebe to w
ayg oren unduz yun
ayh ynmaki
ayi na ngono nla ssi
ayk anat oc royd
ayl agas anc as er es esworth ett ies ing on or ott sworth uardo win
aym ar at az erich es o ond onin onino
ayn aou ard es esworth sley
ayo doc manor ng ob rinde roa sa so t uaz uch vi
ayq uipa
ayr al apetyan as ault avainen e er ik inhac is oldi oles olov ton
ays al cough cue on to
ayt aman an as ch es matov o olan
ayu car k kawa nga ni pova re sto
ayv azian azova azyan
ayy ad adi ash az oubi
aza ar b ba bal ceta eda gami ghi haf hares harez hhaf houm is lbert lde mbre mbuya mfirei mi n na nedo
aza nero non nza ola ouagh oui oum ouyat raw renkov rfan rfane rian riouh rkan rkane ronak roual rov
aza rova ryan tyan ustre
azb akh ell ill
azc arate arraga oaga oiti oitia orra ue uenaga ueta ui una unaga une urra utia uy
azd ad oud oufal
aze chi em ez haf ncot redo rgui rkan rot roual
azg hay hough
azh ari ir
azi bou egbe mi monti mov nhais r rar ri s zian zli zyan
azk arate arraga ona orra ue une
azl in ou
azm an ani at y
azn ag ak al arez avour avourian ay ik oh
azo itei jan pardi uagh uaghe uan uaou uaoui ugagh uggagh ulay um uz uzi uzout uzoute
azp arren eleta iazu ilicueta illaga iri iroz itarte urua
azq ueta
azr af eug i ia oug ube
azt iria out
azu aje ar bike ero ka lay ma mendi mi rdia rin rmendi rza
azz a abi ali am ammouri an aoui aouy ara aretto arita ariti arito aroni ato az eddine edine ellini ena
azz i ia iman imani imonti inaro ini iz ola olina olini ollini oni oug ougouagh oune ouni ouzi
baa b ch ck cke de der dh di doud dsgaard go goe heim ij ke lbaki lla lman monde ra rdseth rdvik re rli
baa rman rnaas rtvedt se ske stad strup th the ti tz z zius
bab aci aev aeva aian aioff ajide akhanov akhanyan alau aligea anas ani anitz anoli aoglan arro asasa
bab ativa atounde aud auta ayan ayaro ayed ayev azadeh ba bage bar bin bington bini boni bs chuk
bab cinetchi czynski eau ecki elon enco endererde ers et euf ias icheva ici ick icz ida ii iichuk ik
bab ikian ikov ikova ilon inchuk ineau inet inets inger ington intsev io ion ione ish itsch itsky itzin
bab iuc iuk iy iychuk kin kina kow led lot luani nik ock oi olin onneau onyova oolal osaw ouhot ouillard
bab oulene ouli ouri ouzid row st stock tan uc uchowski uci ulfath una unski urau urin uschkin ut uta
bab yak ych yuk
bac aicoa al albasa ale allado alov alu alum an anu aoanu ar ardi ardit arella areza arisas ariza arreza
bac ave ca caglini calario caloni cam can cari carin carini cay chi chiani chiega chin chini chiocchi
bac cianella cianini ciardi ciconi cigalupi cilieri cin cini cino ciocchi ciucchi cman colo como coni
bac connier couche eira eiredo ete haou har hchan hega helard helay heley helin hellerie helot hem herle
bac hero hert heta hev heva hicha hilly hini hinski hinsky hir hiren hiri his hke hl hle hlechner hleda
bac hleitner hli hmair hmayr hner hofner horski hrach hrata hri hrich hschmid hta htel htell htiar
bac htiger hura hus hvarov hvarova hyk hynska hynski hynskyi hynskyy iak ialli ich iero igalupe igalupo
bac ila ile ilek ilieri ilio inschi iocco iut kaert kanda kblom kbom kelin kenius kert kgard kgren khaus
bac khauss kholm khouse khus kiel klin kmark kmeister kner kor kroos kryd kvall kwell lawski lig meister
bac onnet onnier onschi onsky orn ot ote ou ouni ovia q qua que quelaine quet quie rau ri rita sa
bac sinszky skai skay so ulard ulima ury us usca usoy ut zala zewska zewski zko zkowski zyk zynska
bac zynski
bad ache alamenti alan alau alian aloni alov aluta alyan amchian anau anin anoiu aoui aracchi arau arou
bad ault aut auta awy cock deley ders dou douch dour doura douri eantu eau eaux ecki elj ell ellino elt
bad emchi emosi endyck enhop enier enoch erca erle essi ev eva ey gero gerow gley ham han iaga iali iani
bad ias iashile ibanga ic ica icu iee ier ii ilatti ilini ilita im imon inella ini inici io iola iou ita
bad itoiu jie jinka ke ley maeva man mus oi oiu olisani oni orek orrey os osa oud ouin our ouri ovici
bad ovinac oyan ran raoui raun reddine ric rkhan rutt stieber stuber stubner t ua uel um urski wal wel
bad yna ziak zukov zyakowski
bae anu aram chle ck ckelmans cker ckman ckstrom der gjuv hler hr hre hrendtz hrens hring ivi kholt
bae kkedal kkelund klund ksted lde lden lla llo lo ls nas nen ns nsch ra raas ram rbock rdemaeker
bae rentzen rg rga riswyl rnreither rns roe row rskog rten rtsch rug rwald rwind rwolff se seler sler
bae ssler su te teman th thke tica tiong tke ttig tu tz uchle umer umler va verfjord yer zner
baf adhili fico fie fier fioni foe ford four ile ort us verfeldt
bag acina aeva aini al apov aric arotti atsing atta aturia auri ayev ayogo ayoko aza can ceci chi ci
bag dasar dasarian dasarjanz dasarov dasaryan don donaite donas donat donavicius doniene dy eac eant
bag ehot enda ent etta etto g ga galey garly gel gerly gerud gesen gethun gette gi gie gieri gini
bag giolini gioni giore gley got gott gs gstrom hat hati hazaoui hdasarian hdasaryan hdassarian hdoyan
bag heri hiu houz humyan ieu inskas insky ioli irzade iu lemo liani liano lien lieri lietto lin lini
bag lione man nacani nalasta nall nani naresi nell niewski nold olini oly ri riacik rin ryanov sby shaw
bag shawe stevold uenault uga ui uindo uiri uley um ur
bah adar adi adori aga ali aloul am amon amontes arom arov atyrow cegul cekapili daoui don en ensky eux
bah hadi har i ica ida ier ij illo in ja jaoui laoui lcke le ler lman louli low ls lsen m mad mani med
bah mer nam ncke ner nik ns nsen nson nyuk os osi ou ovski rami rdt rens rim riz rke rman rt ry tsou
bah uaud uguna us
bai ada ani aram ardi asu c ca can cea ch chwal coianu coni cu cus dal dan dder de dek del dez doc doo
bai dya erl erlein esu g gent get gneres gorri gue guera guini ker kie lac lach ler less let lez lhache
bai liche llairge llal llard llaud lleux lliart lliet llieu llieul llifard lliot llo llod llot lls lor m
bai nbrigge ne ner ngana nier nter num oken oni oui ramov ramovi re reuther ri rnsfather roch ros rstow
bai san sanu sch shev sho sley son st strocchi talmal tar tinger to tz uk xauli xeras z za zan zid zley
baj aha alica ard art arunas at awi azet csy ec ema enaru erski etta gar ic ini jou kai kowski maraj ohr
baj olet onero oras oria pai racharya rafil raktaraj ric tlik uk us za
bak aidov alar ale alets alli alorz alov alova anov anova ardzhiev ardzhieva asetas ay ayev ayogo ayoko
bak dal elants eman enga ervik ey harev hareva hat hayokho hin hita hmat hoff holt houch hsh hshyan
bak htaoui htiari htin htina htura hturidze hur ic ici inson irova kach kal kali kan kari keid keli kemo
bak kerud ketun kevig ko kour kouri lanova lanow ley lid man ochristos on onyi ota otic ouboula ouh our
bak ouri oush oyannis r radze raqi rim saas sak sh stad ulin uradze us uta x
bal abanian abanov abasciuc abat abin abina ace achandran achev acioiu ado adon aet afrej agot ague
bal aguera aita ajadia ajel aji akhnichev akhnin akina alau amou ana anant anay anche ancio and andin
bal andina anean angue ani anoiu anos ansag anta anuta anyuk anzategui anzino ard arezo asanu asca ascan
bal asch asco asel ash ashow asi asica asingam asingham askas asoiu asse assi asso assy astegui
bal asubramaniam atka atska auca aur aure auru auta avoine awen azic azuc azun bach baki bastre bay
bal bekov ber binot bona bontin buena bus cacean cacer caen can carcel carek cazar cells cerak ceras
bal cerczyk cerek cero cerowski chandani chen chin chunas cita ciunaite ciunas ciuniene cke comb corta
bal cou cytis cz czun dacchini daccini dacconi daia damus dan danzeddu danzi dari dasare dassarri
bal dasseroni dassini dasso dato dazo dazzini dean decchi deh dellou delomar densperger deon deraz
bal derramo derson derston desarra desi dessari dessaroni det dewijns deyrou dez dieri dinger dinotti
bal diris dissara dissera disseri disserotto disserri divia divieso diviezo divino dizon dner docci
bal dolini doma dominos domir donedo dos dovin dovinos doz dree drich dry dryan duf duin dung dursdottir
bal dus duz duzzi dyga dzhiev ean eato einadogo eiron ej ek emans encia enciaga ent erdi eri eriola esi
bal esteri esteros estracci estrero estri estrini estro ev eva evski ez eztena fagon fanz fe fego
bal fourier gard giu gobin gradean guerie haj harry ian iani iardo ibar ibrea ica ich ieva iga igand
bal ignasay ikwisha iles ima inas inca ingit ino inska inski issat istrieri iszewski itchi itsch itsky
bal iukina ius ivo jic jinder jit kanyi karan kay kcom kevarn kevicius khi kin kis ko kova kovec kovyy
bal kum kus kwill lacci lack ladares ladarez lah laira lal land lantine lantini lantyne lardini lardo
bal lart lash lauff lay laz lbe ldini lega legaard legeer leine leis lejo lejos lell lereau leret leri
bal lerio lerstedt lesi lesio lespi leste lestra lestrero lestrieri letbo letta letto leza lhaus liano
bal liauw liester liet liett lieu lif linas lini lintijn lion liu livian lman lmer log longa lor louchy
bal lout lowe ltorp luais lue luet luff lus lve maceda mamion man mana maverde medina migere mitgere mon
bal mont mores mus neavis ner ny obanov och oga oge oghy oh oiu oji ok olong oncieri ongo os osin ossino
bal osu ough oul oup ov oyes pe ram sadonna sai salobre san sano sanu sategui sbaugh sby sdon seca seiro
bal sells sevicius sgaard shakow siger sillie singer sley slow sner snes son srud ssa stad ster sys syte
bal tac tacha tacigil taev taga tan tard taretu tariu tat tatu taxe tean thaser thaus thazor thes this
bal throp tierra tierrez tisberger todano tog toi toiu ton troczyk trons trus trusaitis trusch truschat
bal truweit tschun tus tuska tzarsen tzell tzersen tzley ualua ucani uch ufo ugani uganti ukh ula usek
bal uta uyut vanyos vanz verdi vig vin voll winder yan yberdin yeat ykov ys ytskyi yuk zamo zani zarotti
bal zarro zerani zereit zert zke zli
bam awo bace bague baren bauer be benek berger berghi bery bic birra biza boi boschek brick bridge
bam brough bulyak burak burg bury er ert forth io kin ler mer mou ogo ou ps rick stedt
ban aag achowski acu ados adyha aga ahan ai aitis akh ani aria asco asiuk aszak aszczak aszczyk aszek
ban aszewski aszyk aszynski cel celin cells ces ceu chet chev cheva chini chon chong chs cila cilhon ciu
ban ck cks dac dalac dali dalovski daogo daranaike darenka daru daryna decchi deen deh dele delj delloni
ban delow demer derali dhauer dholtz dieri dilla dion dirali dle dler dlien dlow dobranski doni drabula
ban dres drowski dry dstra duka dula dulet durak durski dyopadhyay dzeladze ea ega egas eras eux ev eva
ban ez falvi falvy fi fic fill ford gash gau gel gelius ggaard ghard ghart goura gso gstad guera guero
ban gueses gura hart hold holzer iaga icioiu iciu ick icki ikas ion iqued ire isadr issoni iya kard kart
ban kert key koff kos kov kova kowska kowski kroth kson kus kuti man nan nani naoui nenberg nert nick
ban nicke nier nigan nikov no noudi nour nout nwart obre ol oub oun owetz quells queri quy sard sch
ban semer sen tegnie terle teux ther tigny tigue tle tock tolo tugon tum tz uls uri usic ut wart yahyati
ban yai yikwa yk z zaru zato zet zhaf zon zuzi
bao nza uali uat uch uche uchi uz
bap aga ari ary at ori p pert st tizet
baq ai qaly ueiro uer uera uiast uiran uoy
bar aa abadze abancea abanov abanova abasz abe abino acani acchi acchini acco achet achini acone acsi
bar acz adari adel adi adji adlai aduc agan agano agar age aghini agi agie agiola agli aglia agwanath
bar aian aibar ainca ainsky akov akzai aldes aldo ale allobre alt ambio ambones amidze anano anauskaite
bar anauskas anaw anco anczak andiaran andika anga ange anger aniak aniecki aniko aniuk annikov anoski
bar anovschi anovska anovsky anovskyi anovskyy anska anton antsev anyay anyi anyk anyuk anzini aona
bar aquel asch aschi ascu ascud ascudts ash astegui atech atella ath athon atono atov attini atyak atz
bar au auskas ausse awkow ayazarra ayev ayuga azal azani azi azia azorda azza azzone azzotto azzutti
bar bacetto bachano bacil bagelata bagli baglia baini bakadze balat balata balho balucca bana bance
bar banti bany baree bareschi barick barisi barona barosie baroux barroja bash batus baud bault baux bay
bar bazza bedette beira beito beitos bellido beran berat bereau beron berot beyrac beyto bieru billion
bar bini bisan bizet blan ble boianu boiu bolin bolini boni borini bosu boto botto boucha boux bov bova
bar breau buat bujani bul buletiu bur burzynski bush busse buta buzano cacila cala cari cau cauan caya
bar cean cel celata cellandi cello celloni celon cenilla ch chanski chard cheles chiesi chin chino
bar chitta chius chuk chus cicki cikowski cilon ck ckenbom cklind ckman cliff clift cojo cons cza czak
bar czay czy czyk czynski dac dadze daji dakci dakova dales dallo dan danca danzellu daro dasu dati
bar davelidze davio deci deen del dell dellini dellino delloni denfleth denhewer denshteyn deri deschi
bar desio dey diaux dier dina dinet dini disa docz dola dolet dolph dong dossy dotti dou doulat douni
bar dowicks dowski dsen dstu dt dtke dua dyn dzinski ea eas eck eford ege eikis eille eiro eis eiss
bar eiter ekov eksten el elkowski ello enbaum endson enghi ennes eno enson entine entsen enys enz esani
bar eva ezzani fety ff fknecht fod foed foot foth fus gach gados gagna ganier gaoanu gard gellini gem
bar gemont gero geron gerstock geton gfrede gheer gholz ghout ghouti ghuthi giela gielowski gielski
bar giggia gioni glazan goin gone goni gsten gue gues guil guilla gy hite hmi holm houmi houn hydt iain
bar iani ibault ibbi icavac icca icco ich ichello ickman icordi icz ientos iffi ila ilari ilaro ilier
bar ilko illari illi illot inaga inger inka inov inova inovs ios ioz ison isone isoni it iteau itiu
bar iviera ja jadze jau jiji jollo jon jona jonet jou kalaev kalow kaoui katulla kauskaite kauskas kdoll
bar kdull kell kelund kema kenius key khorn khouse khurst klage klow klund kman koff kou kouk kova
bar kovskaya kowski kus kve kwell lacchi lach lag lage land laser latey lau lay le lea len lera lerin
bar lez li lien lier liga lindhaug locco locher lock lotti lowe lucchi luzzi mada mak mettler min mont
bar more mou mwater nabo nachea naciuc nadas naoui nardo nat nato naud nay nbrook ncord ndt nea neche
bar neda neix nell neo neoud nerias nert neschi ness ngrover nhard nholt nhurst niak nica nich nick
bar nickel nicle nicoat nier nikel nils niol nish njak noin nola noski nosky noud noussi nouw nowski
bar nowsky nston nthouse nuevo nych ocas occi oche ocio oga oin ois oja olini olli ollo omykin onciani
bar oncini onian onova onsky onti ontini oody oschi ot otte ou ouch oudi oudy ouh ouille oukh oux ov
bar ovier owski owsky ozzino queros rabes rabino rable racato raclough raez rahou rajas rajon rak raki
bar rale ralis rall rallo rand randeguy rante rantes ranzuela rao rasa raso rass rasso ratt rault reaud
bar reault redo rejon relet renada reneche renengoa renetxea rere reteau reth rey rezueta rias riault
bar riball ricarte richello ricklow rickman rieau riel riendos riento rieras riger riguete rilado
bar rilleaux rillot rineau riol rioluengo rion rish rison rita ritt riuso rling rocal roero roeta roga
bar roilhet rondo rones ror rotta rouhou rouillet roux rowclough rowman rozo rucand ruel rueta ruetabena
bar rueto ruk rul rull rundia rus ruso rutia rutieta ruz rymore sacchi sacq sali sallo salou samian san
bar sby schel schkis schneider seghyan segyan sh shchevskaya shchevsky shim shinger sig sila skov sky
bar slev slund sness snyam soe son sosio soum soumian sov ss stad stein sukov sukova sukow szczeuski
bar szczewski tal talesi tali talini talis tas taschek tch tchak teau tejs teld telds telle telloni
bar telme telmus telmuss telsen telski telson tenieff tesaghi tet tezzaghi tfai tgis thas thassat
bar theidel thelemi thelet thell thelme thelmes thelmess thelmey thelon thels thelson thelt therotte
bar thes thet thez thle thlott thlow thod tholdsen tholf tholin tholl tholme tholomae tholomai tholomay
bar tholoni thomeuf thou thoulot ticel tier tik tilotti timus tis tisch tjen tke tkevicius tkiv tko tkus
bar tlam tle tlebaugh tleman tles tleson tlette tlow tmer tmess tminski tnaes tnes tnick tnikowski tning
bar tocci toccini toccioni tock toe tolacci told tolec tolf toll tolomasi tolon toloni tomeus tonek
bar tonicek tonikova too torilla tosch toschek tosh tosiak toska toszcze toszek toszewski toszynski tov
bar tra tres trina troli tron truff trug trum ts tschat tscher ttelot tual tula tulis turen tusch
bar tuschek tusek tuseviciute tush tusiak tussek tusz tvedt tyan tzsch uah ucco uchello ucki uel uffi
bar uffo ukinamwo ulich ulli unda up uque ut utcu uwal uzi uzzi vais vestad vinskyi vir wany wari well
bar wig win winkel winski wolf wolff ykin ylski yshev yshnikov yshnikova z zaga zaghi zagli zala zallo
bar zee zel zeva zey zilai zin zizza zman zo zola zotti zotto zu zyk zykowski
bas abe adoni adre aes aez agana aglia agni agoiti alay alic alini allo alo alyga alyha aneantu anta
bas antes argin arir art arte aure avaraju ave ayev ayeva balle bas baum bugan cand cetta ch che chenis
bas cher chera chwitz ciani cle comb combe compte con cones cope cou coy cuas cue cur den deo dera
bas devant ecqz eggio ehore eilhac eler elga elt eotto gall ha harymau he her hev heva hford hhysa hirov
bas hirova hkirov hkirova hko hline hlor hmore hor hore horun hour hov hova hrat hta hungwa ich ieux ik
bas ilewsky ili ilier iliere ilieres ilis ilius ille ilov inska inski kakov kakova kcomb kins kir kjaer
bas kman kol kov kut l letta ley majian nage ner nett nier nuevo ny oa obas oc oco ol oli ols on ore ov
bas pineiro ran raoui sac saget sanesi sareo sas sel selet selin sell selot sera sereau sette setto sey
bas sford sham sidi signano sil sim singthwaighte sini sino siouni sman soe soli solino sompierre song
bas soulet table tani tarrica tedo teiro tenier tere teri terra terreche terrechea terretxea tesen tgen
bas tholm tiaans tiaens tianetto tianini tianoni tiansen tiat tico tid tie tier tioli tiuk tl tman tock
bas toul tovoi tow trini trup tug turea turk ty tyan tyr tys ualdo ualto ulto umatary urco urko urte
bas urto well yuk z zczynski zko zuk
bat aev aga agelj aglin agov aillard ailly aiosu alden alin allan allanos alov alova anyenda apa ara
bat ariuc arseh ashov ayeva ayneh bedat ca chilly chler cho cu dorf dorff eh ek elka elson emon emyr
bat enga eson esta foi ham han hen herson hia hich hie hija hily hke ho hon hory hrick ic icle icon ier
bat ievsky iffol ignani igne ih illat illiat inic ino ioja iono iot iri isti iston istoni iuk ka kin ko
bat le llo llori male manghelidj maz munkh nes oni onon oon ori ory ouche ov ova rakov rakova ranac ranu
bat ranut reau rez rincea rinu ruch saikhan sch schauer sford shuayi siua stone sukh taggia tagio taglin
bat tagliola taglion taini tani tara tarra tault tcock tegay tegazzore teiger tek tel telino tell
bat telstein terham terman tersby terson terton teux tey th tiato tie tikha tilana tilani tilocchio
bat tilotti tin tini tino tioni tioui tise tistin tiston tistone tistuzzi tler tleson tley tocchi
bat tocchio tram trick tut tye ua ubara urin urina uro urone yuk zel zella zer zin zing zner
bau blitz by cells chart chau cher cheron chet chez chinger chman chop chspiess ck cke ckhage cum dat de
bau deau delaire delet delot denbacher dendistel dere dhuin dier dino dis disch dissin ditz dius dler
bau dlot don donnel dot dou dran drez drillard drillart drin dron dru dys erfeind erle erlein ernfeind
bau ernhansl ersachs gey gham ghan gin gniet gsto guess gus hin khol knecht knight ks lch ld lenas lies
bau lo lu mane manis manns mans mbauer mberger mert mgaertner mgard mgardt mgardten mgarner mgarte
bau mgartel mgartl mgartlinger mhardt mhof mhover miller mjohann mken mkotter ml mler mlin mont munk
bau nkilde nsgaard nsoe ny p rain reis renfeind rens richter rle rmeister roff ry sani sback scher sela
bau sells senwein serman set sewein sher sil sili silio singer ske sley sman sola ssan ssart sset stian
bau szus tch thler tier tin to trup tsch tz weraerts yon zile zin
bav agnoli aj aresco car con dek ec ena endam erel erstock estrello iano ier iera ishi li man ngaard oux
bav ouzet ozet uso utti
baw azir com cum den eja lf tree
bax a andall endale evanis ton
bay aca angat anova archuk ardo arres arri arsaikhan art azitova bayan bulatov can chev cheva dak dakov
bay dal di doun echou eme en ens erl erle erlein erri ers ev evskiy ford ha ham hanov hi iha ishev ko
bay kov kurt lac lan ldon ler let liff lock lon lot mon mukhametov nard nham ntun num od ol onas ot oud
bay oumi r rakci rakdar raktarova ramli ramova rou ryam ryamov ryamova sa sden se sse tar tasov ton top
bay udan uk ulgen ulken un us
baz ac aco aine al ala alar aldua algette alo anov anova aran arciuc arov arra art avan daga elaire
baz elais eley ell elon elyuk enga er erque gan gier hanov henov henova hin hukov iak ilevsky ille ina
baz indre iuk iv iz len ley mi oaldo oalto oche oli on or quez rafkan tarrica uaye uelo unu uro urto
baz ylevskyi ylevych yuk zana zani zarini zaro zechi zell zicalupo zini zle zo zocchi zoli zoni zurro zy
bde ir
bea ber bout chel chem cher chler chley chy com dles dling don gan glehole gley ir irsto j ka ke kley
bea lcu ler les ley lmear ment mesderfer mish mont monte ner ney nland ra rb rce rdall rder rdmore rdo
bea rdon rdslee re rman rse rss rth rup ry rzatti rzot sant scoechea ska skoetxea sly ster ston sy th
bea thard tley trizzotti tson ubien ubier ubouef ubrun ucarne uchaine uchard uche uchef uchene uchet
bea uclair uclerk ude udeau udemoulin udion udoire udon udonnet udreau udrey udrie udroit ufour ufoy
bea ufret ufreton ugendre ugez ugh ugrand ujard ujon ujouan ulac ulande ule ulne uman ume unier uparlant
bea upuis uquier uquis urain usire usobre ussant ussier utrais uttah uvallet uvarlet uverger uvert van
bea ven verson vin vis von zar zer zley
beb b bington ear eau el elaar eselea eshko ianno lein ler nowski out riss
bec agli ak ali an anus art atti attini aus cafichi caletto cali calossi cantini cari caris caro
bec castrini chia cia ciu cone cue delievre eiro enti era hade hara hari hdel hegas heikh hel hen herer
bec herini heroni heru hervaise hev heva hgaard hi hicchi hikh hinie hir hiro his hlaghem hler hly hman
bec hri hsgaard hstadius hteler hterew hthold hthum htle htler htloff htluft htol htoldt htolf hu ic
bec ichereu kdal kelheimer keman kenbach kendorff kerle kerlee kerman kes key kh khammar khaus kinsalee
bec kler klund knell kstein kton lea oba otte ourt ousse q quart quelin quey roft ski tor ue uwe war
bec zassy ziczka
bed al arida arride at ate brook dall dard dari deker dies doe does douka dow ea ecs elean enbaugh endo
bed enik eniuk eschi iaf iako ialauneta ier illion ingfield inghaus ino iones ivan janic jaoui jaouia
bed ker mar narczuk ner norz o ogni oire oni onie or ori os ossa osti ouet ow oy reag redinova regal
bed retdin rick ros rosian rossian saul ser sole u uhn uk uschi uzzi ward
bee bee ber bout by cham chey ching chler chman chum chy cks der dy gan ghly gle h hler ken ker l ley
bee lman ls lt melmans mster msterboer nders ner ney nfeldt nken ny rbaum rbohm rbom rboom renbrock rman
bee rschwenger rten se sly stin tem th tham tschen tz ver vers vor zley
bef ani era fara ort ring us
beg aj arani azo bie douri ega el eman ert ey g gah giato gin gio hain hdadi hetto hi hin ic ines
beg iristain laryan lau le lieri lin loul lov naud ner nini noche notti ouen oug ouin owski rich ua uer
beg ueria uet uinot uiristain ule
beh aeghel aghel al am anna anzin arall arelle ari arry bahani behani chet e eba eim el eler elo en era
beh eshti ey le len ler les lke loul louli me mer n nam ncke ne neke nen ner ney ning nisch nken ogne
beh oteguy ra rami re rendsen rendtz rent renz ring ringer rle rman rns rsing rwald un unin ymer zad
bei anu ch chelt chert chler chner del delman deman dleman dler erl erle erlein erschmitt gbeder gel ger
bei ghle ghley ght ghtol gveder hl jbom jerinck jleveld jmo ke kirch koff lby lfuss lharz lke llard lle
bei lman mel mler neix nert nhauer nhorn nlich nschab nset ny que riger rnes roa roto scher senherz sert
bei siegel sland sler sner ssenherz sser ssner stegui svag swanger swenger tashour tia tl tland tmyren
bei to tz tzel vide winkler z za
bej aran arin arry art cek dic ean enariu era gu inariu inaru ines ja mert nar ski tullahu
bek addour ai amela ari auri das demir ele eng esi essy etov etova ey h hadda haiti hakh hechi hedda
bek houche htaoui hti ier irov ish kach kal kali kaoui kari kavik kby kemellem kemoen kevold khus kis
bek koucha kouche kour kouri ku mez oba oe our ov ri sinski tash tashi teshi tic uridze
bel aaraj aarbi aaziz abbaci abbad abbas abbes abdi abed abid abied achew acurencu afkih ahbib ahcen
bel ahcene ahouel aich aire aizi aj ak akhdar aki akowitsch al ali alia almi amchich amendia amkadem
bel amri amria anche ando andria angia ani aramani ard arde ardi ardini aredj arouci arra art arte asco
bel ascu ash askri asquez asri astegui ategui atik atoui attar aud aunde aunzaran austegi austegui aval
bel avin ayachi azaar aziz azouz bari base be belhout bey bia bin c caid cari cea cecchi chem chev cheva
bel chi chinova chos ciu credi czak d darrain dea dean diman din djilali do duma ea ean ebna ecela edo
bel ehradek ei enchon enguer eniuk enky etsky euta eva ey fakir faqir faqyh far fatmi fdal fkih flower
bel fon fquih frage frak frond gacem gaid garde geri ghanou gharbi ghazi gherbi ghiti ghomari grainet
bel guebli guesmia gum gun habchia hachemi hachmi hadadji haddad hadef hadi hadji hadri haj haji hajja
bel hajji hajouj hamidi hanafi hani harizi hasna hassan hocine homme horma hoste houari houas houchet
bel hout iaev iaeva iakov iakova ials iard iavsky ibov icchi ich icic iczey ien igan ijar ikov ikova ile
bel iles imac ing inga ingheri inska inski insky inus itz izaire izan izario izon jambe jan janski kahla
bel kaid kalem kasmi kassem kassmi kebir kebla ken ker keziz khadem khadir khair kharoub kharroubi
bel khatir kheiri khir khodja khous kin kina kius kov kova kovsky laagh lache lack lafkih lafontana
bel lagamba lah lahbib lahcen lahcene lahn lahouel laiche lairs lak lakhdar lal lali lamchich lan lanave
bel lanco land lander landi lanfanti lange lani lanova lant lantonio lany lardi lart larte lasi latalla
bel lati latin laveglia lavite lavitis lazzini lebaum lebna lee lefeuille leguic lei leli lemain lemo
bel lenbaum lens lera leri lerin lert lettato lettini leuse liard lich lier lil lile lili lillo lin
bel lincioni lingeri lingreri lings linus linzoni lio lion liot lisco lisle lmer lmunt loc locco loch
bel loche lock lod lodas lodi lodis loir lolio lomi lomy lonci lonzi lora lorin lorini los losi loso
bel losta lott lotto loua louard louati lout lrose lschwitz luardo luco lue lugi luschi lusci luscio
bel luso lut luta lutti luzzi luzzo lver lvert lynck maati madani madi mahdi mahi mamoun man mares marez
bel mark mecheri meddah mehdi mehel meliani miloud mir mokhtar mondo montes montez moumene moussa nap
bel oborodov oborodova obradek och odedici off oglazov oglazova oguzov ohradsky oin oiu okhvostikov oki
bel okon okrylov okurov okurova onga ongia onozhkin oqui orgey oso ot oto otskiy otto ou oua ouafi
bel ouahrani ouali ouar ounis ous ousov ousova ozerova ozyorov paire passi perron pietro politi rhitri
bel sa schner sey shaw she sher skaya skis skiy sky snes som son sue svik taro tempo tic toise totto tra
bel tracchini tram tramini trammi trand trandi tre tres tri tritti troy tsov ue us ushi usica uze val
bel veal vin vis viso y yaev yaeva yakov yakova yamani yanina yankin yayev yazid ych yea yeu ykh zer zil
bel zner zoppi zunce zunces zunegui
bem elmans iller iss me melen pah porad posta strom us
ben aali abbou abdallah abdeljalil abdelmoumene abdeloued abderrahmane abed abid abou aboud acchio acer
ben acerraf aceur ach aches achi achour acka adda addi addou aderet adusi ages aglia aglio aich aida
ben aifa aiges aim aini aisa aissati aissi ajes ajiba ak akhla alcazar alia allal allie allou amane
ben amati amer ammar ammi amor amou amra amrane amrouche ancio ander ani antar anteur aomar aque arab
ben arabe arba arbia ariba arrivo arroch ary asco asedo asla assati assaya assy atallah atar atia atmane
ben atta attia atzky ausse ayad ayas ayen ayoun azet aziz azouz azza azzato azzouz bahia bassa benek
ben bouali boufeldja bouha boureche bouzid brahim brik c cardino caster chaa chabane chaib chakra
ben challal chaoui charef chea chehida chekroun chennaf chennouf cherif chetrit chia chida chiheb chikh
ben choff chohra choubane chouk chrif cila cini civenni ck ckendorff ckert co cosme craft csik czur dada
ben dahan dahman dahmane daho dahou dala dali dall dana dandi daoud deac dean deck deke delac dele
ben deliani dell demagh denia ders deth dezu dfeldt dian dicenti dick dickson dig diksen dini discioli
ben dit dixon dixsen dixson djaafar djaballah djafer djebbar djebbour djelloul djeriou dl dle dlin dolph
ben domo don dotti dou douba douda doukha douma dow drat dris driss dure dy dyk dz dzko ea ear ech eck
ben ecken ed eda eddine edet edetic edi edic edicic edick edictis edik ediktson edini edith edix educe
ben edum edyczak ega egas eite eitez ejam eju eken eking elle enati encio enhaley enson enti eo eroso
ben esh esik esko essahraoui estad etazzo eteau etiere eto etollo eton ettini etto ev evene eventano
ben evidez evieri ewaa ey eyto eyton ezech ezet ezit ezra fante fares fari fatma fatti fatto fenati
ben ferhat fetta fey fodda fratello ga galy gana ghachoua ghalia gliu goa gochea goechea goetxea gono
ben gough grab griche gs gsch gston gts gtzboe gtzen guellaz guerel guergoura guigui guitoun guria gutas
ben gzon habiles hadda haddadi haddi haddou hadi hadj haim halima hallou hamadi hamed hamida hammadi
ben hammou hamou hamouda hamu hamza hari hart hatchi helal henni hoff iaicht ichou ick icke iczky
ben idickson idze ier iere iest ik ike incasa ion iowski ipayo iquez irschke isawa isch ish ishek ison
ben isty itah itz iuc izio izza jaddi jaminsen jeddi jelloul jelloun jilali jour jumea jumeda kacem kada
ben kaddour kahla kaida kamla kara kard kartaba kau kei kenstein kert khadda khajou khaled khalfa khedda
ben khelifa khettou khira kirane ko kouadri kouider koula kow kowski kredda krouidem ktander ktib ktson
ben lagraa lahbib lalam latreche lliure loukilia mahammed mahdi malek mamar mammar manseri mansour
ben massoud maza meddah menni mensour meridja messaoud meziane mira mohamed mokhtar mostefa moulahoum
ben moumene mouna mousa mussa nabi nacer naceur nadi nage nani naoui naoum nardi nasar nasri nassar nati
ben nato neche necke neh nell nent nerman nert nethum netter netzen neweis nia nich nici nick nicke
ben night nigsen nike nin ningfield ninghoff ninghoven nings nion nis nison nitt noui nouis nouk nouna
ben nwik occi oiston oliel omar oot otmane otsmane otto ouadah ouar ouarrek oubiza ouda oudjit ouis
ben ounane owitz ozzo rabah rached radi rahma rais ramdane rath rejdal rkia saad saada saadoun sabeur
ben saddik sadia safi sahla saidi saih sakina salla salma sar sarghin saude sbih sch scher schneider
ben schop schoter se sebaini seddik seddiq sel sellam sen sennaa senouci seny ser serghin serud serya
ben shoff shoof siali simon sitouah skin sky slaiman slama sliman smail sman soltane sot souda soussan
ben sow stead ston strup susan sussan taberry tahar taher taj taleb talha tall tama tamou tancor tancour
ben tancourt tancur tarif tata tayeb tchakal tdal tejac tele teo ter tes thack thall thien tia tick til
ben tivogli tke tkowski tle tler tlov toglio toiu tolila touhami touila toumi toumia trea tria tro trup
ben tsa tsik tson tue tum tzel tzer tzien tzinger tzon tzrud um uzzi vegnu vegnudi venga ward ware way
ben ya yaagoub yachou yagoub yahya yaich yamna yard yelles yettou yik yo yon youb younes youssef yovszky
ben ysek zahra zaid zaim zaken zal zan zant zaquen zar zekhroufa zel zelius zelstierna zemmouri zemra
ben zenati zerga ziada zian zien ziger zineb zirar zler zon zoni zouai zoura zsay zschawel
beo bide rchia rlegui thy ugher zzo
bep ari ary pler
beq aj iri uignon
ber acochea acoechea adze ahino al amendi ardini ardis ardocco ariu aru asain asaluce asarte asategui
ber asneva astegui atz aud avs aza bakov batov becar becariu becaru bece bel benni bente berena berian
ber berich berick beroff berova bert beryan bes besi bett bis biuc bom carich caroiu caru caw cea cean
ber cedo cegeay celi cellino ch che chelt chesan chesi chet chi chicci cht chuk cianos cic cier cik ciu
ber ckhemer ckmans ckmoes cot covici covitch cow czes czy czynski dahl dal dala dasco dayes deal decia
ber deja del dez dia dianu dichevsky diel dila dimuhamedow din ding dini dion dja dnikov dnikova donces
ber dote dou douni dova dowski dugo duguez dullas dun dych dychowski eau eaux ebrouckx eche echet
ber eciartua ecibar ecz eczki eczky edo efelt ehoi ehulyak eijo ejan ekvam elius enbaum enbrinker endes
ber endonk endsohn endts endzen engena engeno enger engue enguel engueras enjeno enson eny enz esh
ber esneva esoae esoaie esuzki eszynski ete evoianu ey ez ezhna ezhnaya ezhnytskyy ezhnyy eziartua ezin
ber ezina ezinsky eznai eznicki eznitsky ezo ezovska ezovskaya ezovsky ezovskyi ezovskyy ezowski field
ber gada gado galet galli gallo gamonti gano gantinos ganza ganzo gaplass gareche garetxe gas gau gaust
ber gaz gbom gdoll gdolmo gdolt gea geal geaud geaux gel gelin geman gendael gendahl gendal gendorff
ber gendy gener gengren gengruen genholtz genson genstrahle genstrom genthal gentz genudd geon gera
ber gerat gerault geret gero gerol geroo gerot gerova gersen gerson gert gerud gery gese gesen gesio gez
ber gfeldt gfjord gfors ggotz ggraf ggrav ggreen ghagen ghamn ghaus ghea ghegger ghezan ghi ghia ghianu
ber ghii ghof ghoff ghold gholm ghorn ghs ghult gier gillos gion gk gkamp gkulla gl glann gles gli glie
ber gling glof glov glow glyd gmair gmanas gmans gmark gner go gocce godi gogne gold golli gomi gon
ber gonia gonzi gonzini gonzoli gonzoni goo gopzoomer gossi gougnan gougnoux gounioux grem gren gring
ber gryd gsaker gseng gseth gsholm gskas gsland gslien gsma gsman gsmo gsoe gson gsto gstol gstraesser
ber gstrasser gstresser gstroem gsvag gsvik gter gthold guer guignat gum guno gve gvoll gwall hanemeskel
ber hault he heide hil horst how hus ianidze ic icat icic idze igny iguete imont indan inde ings
ber ingskjold ington intan io iot ish ishaj jano jeau jillos jole jon kaoui kbigler kebile kenbusch
ber kenkamp kenpas kes kesi kheimer kheiser king kland kner koe koff kok kompas kov kovec kovits kovitz
ber kowits kson kstresser ktay ktold kun kus lage lana lanas land landa lato lau lendis let lev ley liba
ber lier liere linches lincioni ling lingeri linghieri linghoff lingieri linguer linsky lioux lioz lit
ber livet loffa loso lot lucchi luti mange mani mea mell mello meosolo mond mone mudo nabai nabel nabo
ber nacca nacci nacer nack nacka nacki nadas nadat nadel nades nadet nadi nadin nado nadou nage naldez
ber naldo nales nalte namonti nand nanos nanose naola naoui nar nardel nardelle nardeschi nardet
ber nardetto nardez nardis nardon nardoni nardt nardzon nareggi nari nart nartz nasek natene nath natik
ber natonis natska natsky natskyi natz natzky naud naudeau nauer naus nauw nays nazano nazza nazzani
ber nazzoli nbom ndes ndsen ndtson nea necker nede negger neke neri nert nesjo nete nett nevec nhardsen
ber nhart nhauer nheimer nheisel nhoft nholm nholtz nholz nicchi nichi nick nicke nigaud nik nild ninger
ber ninghaus ninzon ninzone nitz nius nold nos nosky not notaite notas notat noth notti nouilly novall
ber nsdorff nsen nson nstine nstorff nstrom nthal nthsen ntson ntzen ntzon nues nuy nuz nyk nzen oard
ber oardi odia oiz onius ot oud ousek ova que quet raadi rabah rached raco rad rade radi rafai rag raha
ber rahou ral ranger raondo raquero rebi reck regaard reiter relleza rendero ret reth rett rettini
ber rezueta riahi riche richi ridge ridi riel righi rill riman ringer rino riot ris risch risford
ber rissoune rizbeitia roa rocosa rocoso rod roeta roho rojalbiz rojo ron rondo rones rong rospi roteran
ber roth rouaine rouba roug rouho rouhou rozpe rueta ruete ruezo rugi rum ruti ruto rutti ryer saas sabe
ber samin sch sell sellini sen seneva sey sier sin sman sola sot soza stad stein stler suker tacchi
ber tacchini tacco taggia tagna tagnon tail taina tal tallot tans tante tasi tasius taud taut taux tazzo
ber tazzoli tazzolo tazzoni tch teault teaux tell telle tello teloot telov telson ten tens tereau tero
ber tesi tetto thaud thault thaut theas theau theaume thelemy thelet thelier thelin thellemy thelon
ber theloot thelson thenet therat thereau thevas thezene thieu thling thod thoin thois tholdt tholet
ber tholf thollet tholom tholon tholusius thome thomier thomieu thomme thommier thou thoumieu thout
ber thoux thung tier tiglia tillon tils tinetto tinot tinotti tirotti tis tius tizzolo tke tl tle tleff
ber tler tlin tling tman tnes tocci tocco toch toglio toia tok tol tolacci tolani tolasi tolaso toleoni
ber tolero tolet tolez tolin tolina tolio tolla tolo tolone toloni tolotto tolt toluzza tomeu toncelj
ber toncin toncini torotta tos tossi tossio tot totti totto touch touille tout tov tramsen trandt tre
ber trem trup tsche tschi tschinger tschy tsold tuccioli tucco tuch tula tulani tuola tuzzo tz tzi uatto
ber uete ulava ulfsen ulvson utti var ven vid wald wanger wart yozkin z zano zanti zel zelius zen
ber zettiova zigotti zin zl zolari zosa zsenyi zunza
bes aha alduch ancenot anko anzoni cansa ch chea cherelle chi chin chiu chorner chta co cond cos ecker
bes edin edina eghi eke eku el eler emacher endahl enicar erra ford ga hara hear hir hkov hley hore
bes iakov io kid kow lagic leaga ler ley lic liu mond nehard nier nyo oiu old oli ombes omi onen ora
bes palov palova pin rukow saad sadi safi sahraoui sai sand sant sarab sard seau sedik segato seghir seh
bes sekri sel selievre sell selman semans sems sent senyei serman sesen set sett seyre sho siere singer
bes sio sler sman smer smertnova sner sonart sone soni sonov sonova sot sou sudo tard tayev terman tgen
bes tilleiro tler ton toso tue tul twick u
bet anco ancor ancort ancourth ancurt ancurth anzo assa aux beder cher ea egh egon eille ello emit emps
bet esh ew ham hancourt hard hards hell hen hge hlem hlenfalvy hley honey honico houart ioui ira it
bet jeman ker kowski lach lejewski ner occhi olaza onio oret ori ova ran ri rian riu rouni sa sch sill
bet singer son talli tamio tani tanin tany tarello tarini tati tauer tayeb tcher tega tella telyoun
bet teridge terley terly terman terton tesworth tetini tez tge tger tinger tington tinson tinzoli tio
bet tiol tiza tman tmer tner to toja toli tolini tolo tum turri zel zen zer zl zler zner zold zwieser
beu cher chert chler chot ck cke cler dean det dot erlein gin gnies gniot gnot gras ka ke keboom kelman
beu kema kes lke nardeau ning nza que rdeley renmeister rer rle rlen rling ry schel scher sekom th
beu tinger ttler tz vain vius ys ze zelin zon
bev ans car ell emyr ens erfjord erlin iere ierre ill ington ione ort z
bew er erunge ick
bex elius tor
bey aert ah ale butyan dler doun ea erl erle erlein erlin erling erstedt erstein fus ina ke l lard le ll
bey lot ma mer non ou rand reiss rer reuther rich rodt tout uma zym
bez ancon anilla ard az dadea dechi dicek ega emek eredj gin ginov henar hura ian iat iau ier ine
bez korovainyi korovaynyy laj loja maternykh na ner noska old os ot ouska palko paly ruk sonov unartea
bez za zant zat zecchi zeghoud zel zi zina zini ziou zizi zola zubov zubova
bha bha deshia duri gavatula gtani gwan gwandas gwandin gwani gwat k lerao llil mbani mbhani midipati
bha mjee mra ndal ngu not nsali nushali rali ranikulangara rara rti rucha rwani skar tiya tkar tta
bha ttacharjee varaju ve
bhe nd rer
bhi mani nder ri
bho gal garaju jani jwani nsle sale wmick wmik wnagree
bhr eathnach
bhu iyan jel llar pinder sal tia tta yan
bia biany cchessi ch cho d do fora g gas gianti gioli gue gui i in ir kabutuka ke lczak letzki liacki
bia lkowska llas llozor lobrzewski lon loszczynski loszewski lowiejski mont monti n ncalani ncani
bia ncaniello ncardini ncari nchessi nchet nchetto nchin nchino nciardi ncini ncolini ncone ncotti
bia nculli nder no rdeau rge rt sco se setto sini siol siolo sion son sotti sotto ssoni sutti to tta
bia udet ussat vati ye yenda
bib ang ani ard art aud ault bee bins bo by eault ee eri erman ert esco ey ian iena ik ikov iloni in ire
bib iri olini ollet olotti ran
bic akcic en helberger heru het higean hinet hir hot icli iste k kar kelhaupt kell kert kerton ket kett
bic khart king kings kle kler kmore knese ksler lea occhi olis ourt togo zycki
bid al ane anessy aoui ard auld aurrazaga aut dau deloo dick dinger discombe dison dix dlecome dles eaux
bid egain egaray elman encap erman good inger inost irel iuk lack lake las lasova leman ner ois olakh
bid oli ot ou ouh oul ouze tnes ussa z zinski
bie beda bel berle berstein bl bricher chl chler derbick derman dert diger dl dma dron drzycki fnot
bie galski ganowski ganski gas gel ger gert gler hle hler hn lanouski laszewski lby lczyk lefeldt
bie lejewski lek lema lendorfer lenin leninik lenstein leski lfeldt liaiev liauskas licky ligk likov
bie ling liunaite lke llart lli lohlawek lov lova lschowsky lser lskis ltvedt mel mer mmi naime nayme
bie neck nek neman ner nert niaszewski nkowska nstman ntie ntzle nz nzle nzobas rbrodt rd rer rey rhoff
bie rich rig rin ring ringer rk rl rle rlein rley rlich rling rly rma rnath rre rry rsack rschenck
bie rstedt rut rwirth ry rzanek rzynski santz sanz schke se secker sel senbender senberger senkamp ser
bie sert siadecki singer sler smans sold ssy stek szczad tak th than trix try tte tti tto tz ver wer zan
bif ano eldt erali fi figer fignandi fis fl fle foni ulco
big agli agnoli alke and anzoli atello atti bee bie by da eard el eon ert eschi ford g gart ge geri gins
big hiu ica inato ini iu land lari lia liardi lieri lin lino liocchi man nall namini nell ner ney nold
big noli non none notti on ongiari oni orra otti sby u uais uet un us uzzi wood
bih an ane ari ary et i l ler m n ouee un us
bij aoui eri jou laard lani leveld lighar os
bik andi el et ich ie inin kembergs mulin o oro ov ova una uy
bil ago ak akwate ardi asco ba ban batua berg berry bie brew bro c cea chak chuk dea djuschkin dmark do
bil dsoe ea ecen ecki egan elo enberg enchi equera etska etskyi etskyy ewski ey eychuk gehan gili giner
bil grau grei guer harz heimer ich ici icki imoria inska inski iotti irit ius ke ladeau lalobos laudelle
bil lault laut lborg lborn lcliff leaud lecard leci lecocq lek leres lerey lerot leter lgren lheimer
bil lian lich lick liemaz liet lik linger linghurst lingslea lingsly lips liter lmanson lmyer lner lock
bil lops lordo lore lotey lotte loux lson lsten lstrom lue lum ogan ogo okon okur ong ora oslavo ot otta
bil otto ovesky ovus ozir sbo sborrow se sel ska sky sland son sted tereyst tiu toft ton tz und usyak
bil yak yal yaletdinov yanov yarov yarova yayeva yk yy z zerian
bim berg enyimana er son
bin acchi agwaho ame atti boga chy ckes czak czycki dea desboll dewald dig dini diu dl dner don
bin dschedler dseil dtner eau efa egar ek etruy etsch ev ey gel genheimer gle gler golce gsgard gul ici
bin iecki iek ienda imelis ini kerd kert kis kowska kowski ks ley n neballe ney ni nie ninger nington
bin nion oche ogul otto shtock sol stock swanger ter tliff vignat yon zaru zer
bio cco che h lan lcati letto ndani ndolillo ng que rci rck rdi renklou rk rklund rnstad rnstierna sca
bio tti ulac w
bip pus
bir aben adar aghi ago aku al am an and aruti as aschi ath au aud ault baum baumer beck bilis bini
bir brayer cea chall chard chell chem chenough chett ck ckel ckhead ckner cow dal dan di dine dow dsey
bir dseye eley ely enbaum es gander ibanti ibe inger is iukov izamberri kas kbeck kby kebaek kedal
bir kefeldt kekjaer kel keli kely kemose kenfeldt kenheier kenkotter kenmajer kenstock kett ketvedt key
bir khahn khaug khead khimer khoff khold kholm kholzer kin kinshaw kiye kkjaer kland kle kler kman kmand
bir kmose kmyre kner knes krem kstedt kvig kwald kwood lan langa le lea ley ling loaga loiu lutiu ner
bir ney ngruber noi ns nstein nstiel olini olli oni os ot otteau raux rell rer riel ru rueta sel singer
bir ss tas tch tcher tele tig ting tles toiu ts tsch twell twhistle twistle ukawa ukova yuk yukov yukova
bir za zan
bis acco aglia aha aku ang aro atti bing by caldi camp can carat cardi cardini carini caro carrat
bis cayzacu cette ch chel cheri chin chitz chofberger chop chweiler ci cione cocho concin concini contin
bis cuola egni ek enius enz eo ericanu erni erov erova esti eth hara hay hoff hopp ht hwakarma hwokarma
bis iach iani iaux ignani inella ioc isu kner kupski ky limi nath nett ogniero ognin olti ori orio pham
bis pinck ping puri querra quert ram saca sainthe saro segger sessar sette sey si siere sill sing singer
bis smark sonette suel tany tazzoni thoven tline todeau tolfi trup tuer un wanger well zczak ztyga
bit an ang anga arov chener ea eko ely enc eo eznik hell her ler man mete ney ok onci onti orosa ossi
bit oun ran rian riol sadze schan sche silly sui tan tante tanti tar tencourt terling terman tick ting
bit tler tleston tman tolo toni torf trich trof troff ts tschi uca una ustoyl zan zel zer zius
biu rrun so
biv ald ans ert in ings olaru ort
bix el enman ley quert
biy a e ogo ouki
biz ard arraga dadea diga eau er erra eul ga gan ier imana imungu io oi os ouard ovicar u ub zai zeti zi
biz zini zle zo zocchi zotto zozero zozi zozzero
bja anaes anes berg erum lkeskog lko nesoy re rklev rle rnarson rnhof rnholt rnoy rrum rtmarz rtnes
bja rtveit rup stad
bje dov lbole lde lfvenstam linski lkeborn lkendal lkeroy lkevik llaanes rager rck rcke ren rga rgegaard
bje rgen rgfeldt rgso ring rkan rkas rkebakke rkeland rkelund rkensjo rkeset rkeseth rkestrand rketvedt
bje rkfelt rkholt rkli rklien rklund rknaes rknes rko rkreim rland rmeland rregard rrehuus rrekaer rs
bje rtnaes rtnes rve
bjo ern ernstad lgerud lin ljahn lset lseth lstad n ndahl ne ner ng nge nnes nness nsaas ntegaard
bjo ntegard ranger rck rdal rdalsbakke reng rgaas rgan rgeengen rgenskold rgo rgul rgum rhei rhovde
bjo rhusdal rin rkan rkander rkange rkas rkavag rkbacka rkblom rkbom rkebaum rkedal rkegren rkell rkelo
bjo rken rkeng rkenstam rkesett rkestol rkfors rkgard rkgren rkholm rkkjaer rkli rklid rklof rklov rkly
bjo rkmo rknas rknes rkoy rkroth rkskog rkstadius rkstam rkstedt rksten rkstrand rkstrom rkum rkvall
bjo rkvold rkwall rlin rling rlo rlykke rnaali rnaraa rnbak rnbom rnbourg rndahl rndal rndalen rnebekk
bjo rneboe rneborn rneby rnelykke rnenak rnerod rnes rneseth rnestad rnevik rnevog rnflaten rnhaug
bjo rnholm rnholt rninen rnkjaer rnland rnli rnlund rno rnov rnoy rnsdottir rnsee rnsen rnset rnseth
bjo rnsgaard rnsgard rnskau rnskov rnskow rnsmoen rnsrud rnstahl rnstjerna rnstrand rnstrom rntoft
bjo rntvedt rnvig rnvik rs rsell rses rset rseth rshol rsland rstorp rsvik rvand rvatn rvig
bju gg gge lf ne r rback renstedt rman rner ro rstedt rstrom
bla alid auw ber berg bjerg bl cher chere chier chly chnicki chnio chon chut cio ckaby ckadder ckard
bla ckborow ckbourn cke ckerby ckert ckey ckham ckhurst ckie ckington ckiston ckketter cklaw ckler
bla cklidge cklock ckmar ckmer ckner ckney ckson ckstenius cutt dh dholm din dow dyniec edel esbjerg esi
bla esing ess esterdalen field fjelldal gburn gdan gden gmon godatskikh goev goeva gov gova
bla goveshchenski govestov govestova govestsenski govo grove hna hnik hus hut huta ich icher ier ignan
bla ikie ikley iklock imont indorfer iron isin ive izot jovici jut kelock kenship keway kiston kkisrud
bla kset kseth ksted l lack lid mauer mey mire mires nar nariu naru ncaflor ncard ncart ncat ncett nchar
bla nchemain nchenay ncheton nchfield nchflower nchier ncho nchon nchot nchoud nck nckaert ncke
bla ncornelas ncpain ndhol ndinieres ndowski nford ng nga ngero ngiardo ngo ngstrup nguernon nkart
bla nkenbeckler nkenbiller nkenhorn nkinship nkley nkman nkson nn nning not npain nquart nque nquez
bla nscet nshan nsit nter nvillain nza quart quiere rasin rdone rer rke rud rzino schak scheck schka
bla schke schko sdel seck sh siak sier sig sing singim sini sinski sio sis sisker ska skowitz skowski
bla squez ssar ssel ssnig szczynski szczyszyn tchford tchley therwick thwayt tner tnick ttel ttenberger
bla tti ttl tz ubergs uch udzun uenfeldt uert ufuss uhorn uhut uhuth ukopf ul um urock usey uth varp ve
bla vette vier vignac vnsfeldt xton ya ydes yo zak zejczyk zejewski zejovsky zejowski zhev zheva
bla zhkevych zhko zier zina zke znik zys
ble ackley ahu akley akney am ars asdale ase azard by chacz charczyk chinger chman cich cker ckert cua
ble dea dsaw e ecker ggi gvad hm ibaum ibtreu ichner ichrodt icken idorn igh iklie il ila ile iler isch
ble iweiss jan jdea jec kastad keli kesaune khman kkerud lloch m ncowe ndea ndulf ngio ngsli nkinsop
ble nkiron nkov nman nnberger nnow oju ont riot sing sius ssig ssinger ssitt ssman stel svik szynski tea
ble th then thyn ton ttery ttner uler unven use uze uzen vens vin witt y yaert yer yl yle ymehl z zza
bli adze cavs charski charz cher chfeldt ckensderfer ckenstorfer ckfeldt ckhan ckle ckley dar dariu daru
bli densol dh eck emeister enert er ese esener esner ge gen ggensdorfer khar ksrud kstad ley lie mlinger
bli ncoe nderman nkenberg nkova nman nn nnikka nov nova nowski nstrub pp sard sh ssett stan tch tskov
bli tstein xen zard znak znakov znakova
blo baum bel chberger che chl chliger chlinger ckeel ckius cq dnieks dorn ebaum echl edel edorn edow
blo emart emeke emker esch etzer hdorn hin hme hmke howiak igu j khin khina kkum mback mcreutz mdahl
blo mdal meke menskold merus mfeldt mfelt mfield mhage mhoff mmaerts mmel mmendahl mroos mros mseth
blo mstrand mstrom mvall mvik ncourt ndal ndela ndet ndett ndiaux ndieau ndlot ng niarz nigen nstein nz
blo odoff odsaw ome re shkin sl ssey ssfeldt ssier strupmoen ttiere tzer uch udek uet we xam xom xsom y
blo yd ye yer znelis
blu baum cher ck dau dnikow dworth eford emel emink emke ett get hme hmel itgen itt ma mberger mcke
blu menauer menberg menfeldt mensaadt menschein mesberger mfeldt mhagen mhardt mke ml mle mlinger
blu mmenfelt mml mner msky nck ndo negger nier nkett nschy nstone ntschli rton stein teau tel th thgen
blu thner ysen zet
bly berg den dt e ler stad stone ther thyn tt udnik verket zniuk znyuk
boa ba bes ca chie das della do dway fo g ghe giu hemaa hene ingiu ja k les m mah mbes mfa mpong nas nca
boa no nta nu rdley rdway retto ri rino riu rman ro rts ru sso tella th tti tto
bob achev ack acka akk ali aru ay bato bett bit bs echko eico elis elyak enrieth erek erska erskyi
bob erskyy ert es et ev eva ian ic ich ichon ick ier illier illot inger inski is ish jerg kin kov kowski
bob lenz lett litt oaca ocea ocel ok okhidze ola onete outanu rakov rick ridge rova rovski rzynski
bob uacasi uiche yk ylev yleva ynskyj yr zien zin
boc ai alon an ancea anel anet angel aranda ardo cabella cacci caccini cadoro cagni cara card cardi
boc cardini cardo carini cella chetta chia chio chiola cianti ciardi ciolini colari coli colini con cuto
boc eda ekler ero h haca harnikova harov harova hat her hert het hev heva hicchio his hita hkarev
boc hkareva hkov hkova hkovska hman hner hniak hons how hsa hsler htaranaqan ianowski ianski iat ija ini
boc ioaca iort iu iurkiw kamp karie kel kelie kelman kelmannus kenkamp kenstedt kerman kh khold kholt
boc khop king kius kl klage kler kli klin kmuhl ko koven kover krath kstael kus lair ock ola ook osa oum
boc ourt q quelet quillon san saru se seri skay skor u zar zkowski zon
bod ah al alo alski amer an ano ansky ard ary asca ay backa decker deker dicker dien din ding dinghaus
bod ean eau ecker een ei eker ell elon elschwingh elsen emer endorf enehr enez enheimer enhoff ensieck
bod enstein ensteiner ero ette ey ge iang icker ier iford iguel iker ilsen ineau ington ino inson inus
bod iou irlau irsky isco ison jrenou lak lander ley lund naras narchuk nariuc naruk naryuk ochi ocs
bod ogaard oira okia or orff rato rero rick rie rogi rov rozic rusic skov strom tcher tke tker unov ur
bod urka vin way well zin zioch
boe angiu ckel cker ckh ckman ddeker ddinghaus dec decker deker der dicker digheimer ding gel ger glin
boe gner h hl hle hlert hlich hlke hmer hmke hn hne hner hnert hning hnke hnlein hringer hs ke les
boe lhouwer lius lk lke llaard lman lskov lt mm nig ning ninger nisch nte pple rboom rchio rckel ree
boe rema ri rio riu rma rman ro rsema rstler ru sche sdal sel siger sler snier spflug ss sset sso ster
boe swillwald tcher thius tius toe ttger tti tticher ttner tto v va ver vers x y ye ykens
bof arull f fano fardi fetta fety fi fill fin fo i ill inger ke ondi
bog acheva achyov achyova aciu acki ado adtke aerd aerde allo ani ans any anyi ao arde ardi ardo ardus
bog arin ataj atean atec atu atyrev atyreva atyryov atzki atzky dahn danchikov danel danffy danici
bog danoff danova danowski danska danski den don edan elund enaes enschutz erman ert erud etvedt etveit
bog g gan ghed gia giali giano giatto gild gio gione gioni gis gus hardt hean hetta hian hicevici hici
bog higuian hina hita hiu hosian hossian ianckino l ler li liacino liardi lin lino liolo lione lioni
bog nanni nerud nolo ochwalski oev oeva olea olioubov oljubov omazov omilov omilova omolets omoloff
bog omolova orodsky osel osian oslavets oslavsky oslovsky ousslavsky ovski owski oyavlensky ran rea ren
bog sjo snes srud sted stedt strand ujevci un una usch ush uslavsky uslawska uslawski ut vad vald
bog veradze
boh ach achov achuk achyk acker acs all am anna anne ara art ata atec aterets atiret atsch atyr bot dal
boh danov danova eim eli eman ier igas igues inc inen injec lau lender leng ley li lig ling linger lke
boh lken lman ls lsen mdorfer merwald mgren nacker nekamp nenblust nenstengel nenstiehl net nhardt nhoff
boh ni ning nisch nke nlein nsack nstedt ny olm omol onis onos opo otici ringer rman rn rnsen te uon ush
boh usz utska wim y
boi angiu ardi arskyi ceau chuk chut ciuc court cu de di din do eldieu fava fot j je jer jsen k ka ke ko
boi kow la lahy lletot lley llin llon llos llot lly lon lvin ne net not occhi reau ret ron ry sard
boi sbouvier sgard sgerault sjolie sman smorin snard sneau sot srond ssard ssay ssel sselot ssenot
boi sseree sserie ssier ssinot ssonade ssonnas ssonnault ssonnet stean steau stel tan tano tard teau tel
boi tnott tor vie vineau xader xadera xados za zard zet zot zumault
boj akowski ang ardi ariu arowski arzin c erud erus gaard ic idarova in ku nanska orge tar ula
bok ajlo al alo alrud anaqan ander assa ay elman eloh ern esa esch estad hari honko kenheuser ko obza
bok och olo osa ov ova owski ros sasp sle szczanin uchava um un ung use
bol acchi affi akhrif ance anowski ard arin ash au ba boaca boasa borea broe ch chi cina ckow cone dan
bol deiu dero dijar din dini disor dl dman doczki dor dorini drer drey dsen duan durat dyrev dyreva ea
bol eda ejack eka ekia eman enbaugh erjack esan esta eware ewski eyn f fa gert giani gova ibar ich
bol ieshchuk ignari inaga inches inder ingi inski insky is isik itho iver jka kart kent kesjo kiah
bol kvadze lack laert lag lain lani lden lea lee lenbacher lerud lery lesan lettieri ley lich lier
bol lingmo lini lino lioud lock lom lorino low lullo ly mer mgren mont mstedt obaha oca ocan occo odin
bol ogan ognani ognini ognino ogova ohan oix ojan omey oni ony opa opo orino osan ot otayev otin otov
bol otova ovan pin sche ser set seth shakov shakova shi shunov singer stad stler stridge tanski tasu tea
bol tenstern terauer ther tin tinghouse twood tze uarte uda ugur uk umar umburu und urfrushan well wig
bol yos z za zani zern zicco zonella zonello zoni
bom aho ani ans anson baci bana bardieri bardini bassei beck berg berry billar bino boi boy eton ford
bom gaars gardner hoff holt ia kamp mart pani part pastor point prezzi stad strom tempo
bon ac acasa acchi accini accorti ache achea achela achera acho aci acic acina acini acker acorsi acossa
bon acossi acquisti acucina ada adei adeo adimani adona aduce afaccia afe affini affino afin afini afont
bon afonte afous afoux aglia aho aiti aiuti aiuto ajuto al ald alde aldi ales alumi am amano amente
bon amici amico amigo amusa amy anad anate ander andrini anome anomi ansone ante any apart aque ard
bon arrigo assin asso aszewski atesta ati atini atta atto atz avera avia avida avides avina avoglia
bon awitz azza azzoli ca cambi canca cea ches chev cheva chio chis chyk ci ciocat cioli ciu coddo coi
bon compagni compte cori cz czek dallaz danini darchuk darev dareva darew dariu daryuk davalli daz
bon degaard deli deman desan dfolk dhus dia dier dil dila dini dioli djale doc dois dolfi domo dor dorff
bon doux drea droit du duelle eau echi ecke ee efske el ell enfant enti equi eschi ess essa essi essio
bon esso esteele etat etta etto eu ev eva ewitz fa fada fante fatti ferroni field figli figlioli fill
bon fils fini fons frisco gaerts gardt gartz gert gianino gibault gini gioanni giorni giovi grand gwald
bon hof hoff hoffer home hote houre iardi ias icatti icco icel ich ichi iciolli icki iecki iek iello
bon ifacino ifant ifas ifaz ifazio ig ija ikowski il ilini illas illi ine insegna iolo iperti islawski
bon isoli istalli itatibus itta itz itzer ivento izzi izzoni jaski jean joch jorn koski kowski kowsky
bon lokke massar mati nafe naffe nafont nafous nafoux naire nal namour namy nant nar nardel nart nassies
bon naterre naz neaud nec necarrere nefille nefoi nefon nefond nefont nefous nefoux nek nel nelle nelly
bon nelycke nema nemaison nemere nerot nesen ness netain neton neux nevie nhoff nicel nichsen nici nick
bon niere niez niol nivard niwell nke no noli notte nstetter nus nycastle oan ode oha oko ola ollo ome
bon omini omolo onad ora oso quin sack saksen sangue santi santo sch sdorff se sell sembiante ser
bon sergent seu signori snaes soms sor sundi tas tate tea tekoe tempi tems thoux thron tinck toi ton
bon tour toux uglia valet vallet valot vecchio vehi vicini villain villian vissuto voisin well wick zali
bon zanigo zano
boo berg cher cock de dhoo doo dram dts dy e gaard kert khart kless kwalter le mershine mhower msma nie
boo nstra p re rman rse rsma rtz salis strom tello tham thman throyd tland ton tsma tz z zel
bop a arai e part pe st
bor agno aita am anga ao aschke ash atto atynska atynski bach balan bas bei berg biconi bil biro boa
bor bone bouse by bye can cean chardsen chelt cher cherdt ches chgrave chgrevink chhardt chi chsenius
bor cia ciani ck cuch czynski dachev dal dallo dalo dan daneil daz dea dean deau deianu delet denave
bor deniuc denkircher derias detas dianu diga dignon digoni dine dini dino diyan dley dner donaba donali
bor donard dot dovsky doy duas dusanu duz dvig dwell dwine dy ea ecky eel een eiko ejsza ekci elius ell
bor ella ellini ely eman endal enius etska ettaz ey eyko fico fotina gards gardt gato gatta gatti gedal
bor gejorde gelin gella gelt gemeister gemoen genvik gersen gerson gersrud gert gerth gerud geryd geson
bor gestad gfeldt ggaard ggraefe ggrafe ggrefe gh ghans ghard gheresi ghesio ghezio ghini gioli gius gja
bor gli glin glund gmans gmastars gna gnet goglio gogno gognoni gomeo gono gonoz gonzoni goo gord gos
bor govan graeve guet gundvaag gvardt gwardt hidi ho iani iba icean ich ick iko illo ilo inghieri ioli
bor ione ioni isek ish islavov islavova isoff issova jeson jigin jlind jon kamp keeiet kenau kenhagen
bor kenstein khardt khoche kin kje koski kovec kowska kowsky kowy ksand lan lase lea lee lenghi ley lik
bor lind lisch lizzi loni mark meister mer met molini nacin nakke nath nay neas nebusch nedal nei nelius
bor neman nemark ngasser ngen ngraber nhammar nhauser nheimer nhoft nholdt nibus nier niger nigia nike
bor nitz nkamm nman novali nschein nt ntrager ntreger obeica obio ochstein odai odavkin oday odi odich
bor odin odina oditsky odkin odulin odulina odzicz odzik off oghina oianu oica olien onat ondo oneant
bor oski osky oss otha otra otsik oumand ovec ovik ovikov ovkoff ovkova ovska ovszky ovyk owczak owczyk
bor owiak owietz owitz owsky que raccini raccino rack radori ragan ralhinho rayo raz razas regan regana
bor regon rella rellas resen reskov reson restad reta retzen ri rie riello ries ring rini rino rman roel
bor rometi ror roto rowman rueco ruel ruey rull ruso san sanyi sarini sato satti say sche seth setto sh
bor shch shcheva shchyov si singer sini ski slid sodi sos stell stnar stnik sum sus szeky tas tel tell
bor tels tes then thig thne thwick tier ting tis tle tne tner tnes tnick tnik tnikov tnikow tnowska
bor tnowski tnyik tnyk tolami tolas toleto toletto toli tolon toloso tolotto tolozzo tolussi tone toni
bor tos ts tsov tzell ucki ud uff ukh ukhov ulfsen unda unov unski upu usinski uszczak uszewski ve ven
bor vendeg vik wick ycki yczka yk yla ysevych yshkevych ysov ysova ysowski ysyuk z za zacchini zaga zan
bor zani zea zello zemski zi ziac zillo zomati zos zov zovs zuchowski zyszkowski
bos ack acoma aeus aho anko anquet arge ari atra bach cacci cagin cagli caglia caiu can canin carato
bos cardin carino caro chee chek chen chenstein cher cherini chero chert chian chiero chini chma chman
bos cia cione codeala coli cq daves ea eah ecker eke ello epa erup hart hell her hers hier hnakov
bos hnakova hra htan iacki ianu ier iers in inger ingwa ioc is isio ken ket kin kovits kovsky l let nea
bos neag nich niuk nyak oanca og oka oko q qued quez quier ri rup saert saerts salini san sange sano
bos sari sart schaert scher seboeuf secker selaers selet selut shardt shart sina sini sis sl sler slet
bos sman sola solino song soni soutrot suet tain tanaru taph tater telman ter terud tian tik tina tinaru
bos tjancic tock tofte trup ze zormenyi
bot ache anch arca argues aya byl ca cariu cher chwey ea efur eilho eler enga erdaele eus ev eva ey ezan
bot ezat field hamley has haza he heim hen hereau hia hman hmer hner hniensis horel horp hroyd hun huyne
bot ian ianu ias ifoll ila izan ker kine kjaer man naras narenco nariu nmark oft oko osso rel ros sali
bot sch siurkiv sko stein stiber strom syoe tacchiari taccioli tacin taioli tale tan tani tasso tauscio
bot tcher tecchia tegal teghi tema tequin terbusch teri terill terli tern tero terud tex tger ticher
bot tici tiger tigheimer tiglioni ting tinger tiroli tlang tlik tolfsen tolo tolvs tomley ton torf torff
bot trell trich trill tum tura turi ur usan vay vinnik vinov winick wright zel
bou abdallah abdellaoui abid abida abidi achmir ad addi adel adi adid adjemi adma agad agada aich aicha
bou aichat aichi aissa aita ajaj ajaja akaz akel akka akkaz akline alaga alam alaoui alia allagui allala
bou allaoui amama amar ameur amiech amra anan anane anani anga announou aoud aouda araara arab arar ard
bou are arich ariu arourou arrou asria assab atman ayad ayadi azama azaoui azati azdia azizi azzaoui
bou azzaouy azzati babouri bakri baouch bee bekri bel beta bkari blil bnaina bnan bong bouh bout card
bou cart cedra ceif cekine cenna ch chaab chachi chafra chafrati chahma chaib chaibi chaila chair
bou chakour chane chaouch chaoui chaour chardeau charlat chart chatab chatal chaton chaud chedoub chefer
bou cheix chel chelaala cheloukh chema chenafa chenak chenna chentouf cherat chereau cherit cherle
bou cherot chery chetal cheteil chey chiat chiba chibane chie chier chiha chikhi chillon chlaghem chmal
bou chnafa chnafi chotte chou choucha chouka chrak chrit cht chta chtaoui chtat chti chtita chut chy
bou cicault cicaut cif cila ck clet cly cq cry daa dahmani dakhani dali dalia daoud dar dard darra daud
bou dchar dchich dchiche deau den dene dens deraa derbal desseul dghene dhan dhar dhors dia diab dier
bou digue dih dineau dinet dinot diouan dissa djaj djakdji djelal djelida djella djellab djellal djelti
bou djema djenah djenane dlal doin don dot doul douma dount dousquie dra drai drama dreault dria drias
bou drie dwin dy erdick ey faghes fal feljat ffet ffier fflers fford fous fouss frioua ftila gaci gadima
bou gaieff gaoua gar gard garni gataya gault geard geault gere get ghaba ghadou ghaffour ghalem ghan
bou ghanem ghanmi ghazi gher gherara gherira ghey ghlala ghlid ghman ghner ghnia ghrara ghroum ghter gle
bou got gouin grain gras grin gtib guettaya h ha hadda haddi haddidi haddou hadi hadja hadjar hafs haja
bou hajra hala halassa halhal hali halissa halloufa haltit hamdi hamed hamid hamidi hammou hani hania
bou haoui hara harat harou harrat harrou hassani hassoun hassoune hati hbouh hdaid hedda helal helier
bou hia hier hin hjar hjira hlal hlali hlel hli hmidi hnouf hot hou houch houche hour hours hout hraoua
bou hriba hssini hya ich ih ikiouch illaguet illard illat illaud illault illin illion illot iri irig
bou isset issou ix izem izri jaada jaddaini jakhrout jard jdaini jdar jekhrout jellab jemaa jemaoui
bou jenah jenbe ji jida jnan jnane jtat ju kabous kabrine kacem kaddidi kaddour kadid kaich kaka
bou kambouche kar kari kayoua kebbous kellal ker kercha kerma kerroucha khabza khalf khalkhal khanfra
bou kharouba kharta khary khbiza khedar kheddia khelifa khennoufa khers khetache khezzar khit khobza
bou khors khouali khoulkhal khris khriss khrissi khzar kich kil kili kir kli klia klikha knight kobza
bou koussa kra kraa kri krioui ksani ksib ktiba laayoun lade lagdour lage lahchiche lahfa lahia lahna
bou lahroud lahrouf lahya laich lakhrif lakjar lanouar laras lard lart layoun laz lbars lben lbes ld
bou lden lding lellou lenger lerhcha lerice lfani lger liane lic lif lifa ligand lineau lis lissia lkab
bou lkrinat lland llard llart llee llemier llet llier llion llon llosa lly lmane lmani lmer lmier lnois
bou lo los lotis louad louf louque loux lpicante ltam ltbee lter lting ltinghouse lva lyguina maaza
bou mahdi mahraz maiza mal maout maraf marafi meddane mediane mediani medine medol mehdi melaha merdassi
bou metreg mezrag mlik mphrey mrar msong nama naoui ndy negru nehar nekoub nemri nieu nil niol nou noua
bou nouar nouara nouh nour nsall ouda pendza querel querot quillon raada rada ragaa ragba raha rahla rai
bou raine rakba rama ramman raoui ras rass rasseau rassi rayou raza razma razza rbah rbaki rbia rbonnaud
bou rcart rce rcet rchier rcier rcy rdage rdaloue rdeix rdelin rdelle rdelles rdet rdeu rdic rdier
bou rdierd rdieu rdil rdillon rdo rdois rdoiseau rdoncle rdot rdoud rdoumis rdy reau ree reille rel
bou relius relly renane rennane ret retima rez rgain rgarel rge rgeais rgeat rgeau rgeaux rgeot rgi
bou rgier rgin rgine rgknecht rgnon rgoine rgoing rgois rgouin rgoyne rgue rguet rguinat rhayal rhim
bou rhis ri riahi rich riche rigeaud rillon rimi rin rinot rjade rjalliat rjat rjolly rkhis rkhissi rla
bou rlard rles rlier rnane rnat rnazel rnel rnerias rnes rneuf rnias rnier rnissa rnival rnoutian rns
bou rny rokba rolleau ron ros rotte rouba roubi rouf rouis rouissa roumi rrec rrel rrelly rriaud rrie
bou rrier rrieres rrigaud rseiller rsicot rsin rsinhac rsiquot rson rtal rtayre ry sba sbaa sbeat sbia
bou scary sch setta sfia sfield shaba shaki skila slah slama slog smaha sman snin snina sono squier
bou sraou ssaa ssaboun ssad ssada ssafsaf ssaha ssala ssalaa ssalem ssard ssarot ssata ssauw sseau
bou ssefiane sseif sset ssetta ssif ssignac ssikhani ssim ssion ssnina ssouf ssoufi ssus sta stani stati
bou stead stedt taba tabgha tabouzi tachkourt taghou tahar tahiri tahri taib taiba taibi tain takbout
bou tal tan tanaach taoui tarbouch tard tarfes tauld tault taybi tayeb tcher tchiche tebakh teflika tel
bou teldja teleux tell telle tens terbiat terfas terse thiba thier thiere thillette thiri thot ti tiba
bou tiche tie tier tiette tilier tillier tinet tkabout tmans tmy toil tonnet tot touba touiga touil
bou toura trif trig trik tron tros troue troux troy try ttemy tter ttier tureira ty vart vatier vattier
bou veng veresse veret verot vette via vin vrette wens x xin xom ya yahia yahyaoui yahyi yala yaoumad
bou yea yer ygard yges youcas youcef yssi yssie yssou zada zagaoui zagou zaid zaidi zakoura zakri zalmad
bou zalmat zama zamayor zan zana zanih zar zarda zarhoun zas zat zeboudja zegaou zeggaoui zeid zek zekri
bou zelmad zelmat zende zerand zerda zerouata zerzour zia ziad zian ziani zida zina zinac zit zizoua zo
bou zon zou zoubaa zouf zoukis zrati zriba zrouti
bov aird an at ati ay con ea elin ell ellan enzi eri erio ero ie ier ill im ing io is oli on one tach
bow an ar ard cock cutt der dish ditch dler doin dre drey dry ell ering ery ey hay ick ien in is kett
bow lan land lds lly lsby lus mar master mer n nds ne nes ns ren ring ron ry sher shier skill sman stead
bow tell
box all berger ell horn ill ler man strom well x
boy ack adjian adzhiev adzhieva adzhiyski adzhyan ajian ano anov anova arsky as ata att chev cheva chuk
boy dell dev dstun ega enval eras ers esen et ez gard han hus ington k ka ke ken kett kiv ko kov kova
boy len ll m mistruk ner raz san sel son sset ster t te ter tsov tsun um vin zo
boz aci ada ajic ak ard as bey beyli bici demir dog ell erian esan ga gan hanov hanova hidarov hidarova
boz hikova hilov hilova hinov hinova hko hkov hkova hok ianu ich ick ik in inov inovski intan ko man
boz oanca omala so yel yk zano zao zato zello zone zoni
bra a ack adland adlie ae agaard ager aksma amcamp anaas arud arvig asch ase astad astein at athu atoy
bra att atvedt atz avold band bazon ben bender ber betz bin bner boy bson caglia calello calente cali
bra calini caloni camontes cardi caval ccesi cchitta cciale ccialini ccini cciro cconeri ceras cewell
bra chard chel chet chino chmanski cho chtel ckbill ckeen ckenbury ckens cker ckey ckins ckman ckney cks
bra coni connot cq cquemond dach dal daric daschia datan dauskas dbrook dburne dby ddick dea decki deen
bra dette dey dfer digan dish dke dl dle dney dsher dstreet eckman egger ein ekhus ekken emer endeland
bra enden endle endlin endmo endsrod estrup euer eutigam ff fman ford gagna gan gana gantini gau gelien
bra gge ggins ggiotti ghero ghetto ghieri ghin ghini gina ginsky gnum goni gstad gue guier gulat guta
bra hain hammar har haru has hler hm hmachaitanya hmer hmig iati ibanti icau icic ico icu ida idotti ig
bra ik ikia illon illy iloiu ilovsky imah imbridge imoh inin isted ith iti ito ive jnik kchi kebill
bra kedal kenhielm kensiek kni ks kstad lley llier mah mall manis manti mbani mbati mbatti mbeck mbila
bra mbrink mel mhill mieri migk mkamp mlage mlet mlette mly mm mmell mness moulle msdon mson muzzo mwell
bra mzelius naes nagan nagh naman nas nashko ncaleon ncaleoni ncati ncatisano ncciari nchadell ncheau
bra nchereau nchesi nchini nciamore nciaroli ncker ncolini ncour ncovici ncus ncusi ncuti ndalise ndariz
bra ndberg ndeis ndel ndelius ndell ndenborg ndenstein ndett ndewie ndfjeld ndh ndhorst ndicourt
bra ndimarte ndirali ndle ndler ndley ndlmayr ndmair ndman ndmayr ndoli ndolin ndolini ndolino ndolisio
bra ndorff ndowska ndram ndreth ndrud ndrup ndsdal ndsma ndsnes ndsrud ndstadmoen ndstrom ndth ndtmar
bra ndtmayr ndtun ndtzaeg nduani nduardi ndus ndvik ndvold ndweiner ndza ner nez ng nga ngan nger ngers
bra nici nick niff nigan nimirov nimirova nin niselj nkack nkell nkin nkov nks nley nly nnagan nnam
bra nnare nnefors nnick nnigan nnin nning nnius nnkarr nnlund nnock nnstorph nnum nny noiu nom non
bra nquart nscom nscombe nsdal nsky nsom nstad nth nthoover nting ntl ntly nts ntzaeg ntzen nyon nzan
bra nzanu nzarea nzei nzell nzeu nzoni ouezec rd ren sal sch schi schler sel seth shaw shers shier sili
bra silier sillach sington sini sioli sizow sko sley sola ssart sset ssey ssloff suell szka taas tanov
bra tasanu tashchuk tchikova tebaek th then tholm tic tishchev tke tko tkowski tland tley tli tlie tlien
bra tlund toeva tomyr ton tos tosin tovanov toz tsberg tset tseth ttain ttbakk ttebo tteby ttekaas
bra ttekleiv tteli tterud tteteig ttetveit tti ttin ttrud ttset ttstrom tukha tukhina tun tus tusa tuz
bra tveit tvold ucher uchitsch uchle uchler uchli uchlin ude udrick ughton ukamper uksiepe um uman
bra umiller unagel und uneis uneiser unek unerhjelm unert ungart unger unig uninger unmuhl uns unsteiner
bra unwald usch user usewetter utaset utigan ux vard venec verman vet vnicar wand wer xell yboy ybrooke
bra yda yford yila yman yner yshaw ysy zales zalez zao zauskas zdau zdauskis zee zel zete zile zill
bra zille zis zle zoban zon zzale zzalotto zzatti zzel zzell zzi zzle zzoduro zzoli zzorotto
brd ar
bre aban ady ahna akey an ant ard arley art au aud augh az ban bant bion bner ceda cel celj chard chbiel
bre chbill chbuhl cheen chlin chling chner chon chot chtel chter chters chtken ckel cker ckl ckner ckon
bre ckwoldt cl dal dau daz dbenner dehoft deli deson dgaard dholt dikis din ding djuk dkjaer dl dland
bre dli dmar dmose dnow dow drup dsdorff dsted dthauer dvei dvold ece eland eskin est ezee fin gadze
bre gartner gasi ge geaut gegere gendal gengaard genzer geon geot ger glia gman gnhoi gnhoj gno gnsbo
bre gon gu gua guet gvadze haut hier hin hl hms iby ider idert idfjord idi iding idlid idsvoll idvik ig
bre igan ighner igutu ihan ijo ikull iland ilh ilid ilin illat imo indahl indel ines inig ining ininger
bre inl ipohl irem isch isky isnes istein istol itbach itbart itel itenfeldt itenmoser ith ithaupt
bre itholtz ithut itinger itkopf itkreutz itkreuz itling itman itner itsameter itschmid itschwerdt itung
bre itwieser itzman ivega ivel ivold ivoll jc jdygant jon jta kalo kelmans khus kkvassmo kling l lay laz
bre let lje lo lsford man maud mec mi mmers mner mnes mont mseth naa nan nce nci ncic nciu nck nco
bre ndecke ndel ndeland ndemoen ndemuehl ndemuhl ndenal ndeng nder ndesaeter ndicke ndle ndler ndlinger
bre ndryen ndstrup ndt ndtso ndus neman ner net ngola niaux nier nig ning ninsulanus nizer nken nlla
bre nman nnand nnecke nneis nneke nnhaug nnhovd nnick nnicke nninkmeijer nnsteiner not nsinger nson
bre ntani ntano nthel ntjes ntle ntlinger ntnall nts ntzel nzel nzikofer oi poels quigny reton rewood ro
bre sadola san sar scak sch scher schi schkow sci scius see sett sette shears sina ski skvar sky sland
bre slasu slauer slavska slavskyy sler sling slow snan snick so solin sonik ss ssand ssanello ssani
bre ssanini ssanutti sseau sselisij ssette ssington ssion ssman ssy stel stensky strich strup tado tal
bre tan taud teau teler th thauer therick therton thes tholz thous tin tl tocq tonniere tos tscher
bre tschneider ttell tthauer ttle tzeg tzke uers ugnot uillac uillard uillaud uille uker un uner uning
bre uninger uste ustedt ut utigam veglieri vern vig viglieri will win wis witt yen yer yette yfogle yne
bre yner ysse zan zar zavscek zec zet zgina zhneva zianu zigar zik zillon zin zinka zitska zmes zoianu
bre zzi zzo
brg les lez
brh el
bri ales almont anso ant anta anzoni as aschi at atore atte ault azgunova ban bi biesca caire card cca
bri ceag ceau celand celj cen cha chacek che chet chetto chova chs chta chtova ci cio ckel ckell ckett
bri ckle ckler ckles ckley ckman ckson cmont cogne cout cq cusse dault dcutt ddell deau den denbaugh
bri denstine det dgforth dgham dgmon dgwood dier dji dou doux egas eger els end erly erre erton ese eske
bri etzke eussel ffaud ffault ffaut ffod gagao gaglia gance gant gatti gaud gden genti ggeman ggins
bri ggman ghenti ghi ghtbill ghtman ghtwell gidano gliadori gmon gnani gnardello gner gnoccoli gnola
bri gnole gnoli gnolo gnoni guglia guglio gui js kho kkel kman lej les lhart lhault lioth llaud llault
bri llhart llouet llouin lyov mage mble mhall mley mm mmage mmell mson nar ncat ncefield ncken ncker
bri nckman ncks ndamour ndani ndeau nded ndel ndusa nek ner nes ney nez ngaker ngard ngedal nghurst ngle
bri ngman ngolf ngout ngsas ngselius nguier ning ninger nkeback nkel nkemo nkert nkestedt nkkotter
bri nkrolf nkschroder nn nnich nquis nser nston ntle ntley ntnall nx nzan nzanic nzea nzei ois ongos ot
bri otti ozzo quel sac sard sart sbois sbon sby scan sch schewski schigiaro scu seid skey skie skin sky
bri sley slin sman smark ssach ssaud sseau ssett ssey ssiaud ssle ssoni ssot stor stott stowe tal
bri tasdotter tcher tcliffe tez tnell tner tos tsch ttasius ttell ttenham ttian ttin tting ttner tto tts
bri tzelmayr ukhovets xey xhe xtofte xvold xy zard zola zuena zzee zzio zzolara
brk ljaca
brl ica
brn cic diar
bro adbridge adfoot adhurst adie adley adrick anda asca bak bakken bbey beck bst ccardi cchi ccini ccolo
bro ceno chand chmand chner chorst chot cious ckamp ckbank ckdorff ckelman ckenbrough ckenhuus cker
bro ckers ckert ckhoff ckhoft ckhouse ckhurst ckl cklebank cklesby ckmiller ckmoller ckner cks cksmith
bro ckstedt ckus ckwell cman cos cq cquy dacki dahl dal dala dawski dbaek dbek decki del dell dersonia
bro desser digan dil dine dinus dkin dkorb dman dnax dnick dnig dock dolini dsjo dsjomoen dszky dtbeck
bro dthagen dtkorb dziak dzinski eckaert eckel ecker eckhoven edrich ege egg eker eng ere eren ering
bro erman ersma esigke et feldt felt felth foss ga geland geras ggiato gini giolo gioni gley glia glin
bro glio gna gnara gnard gni gniart gniez gnoli gowski gren han haug hed hee hm hman holm hult hus hy
bro ich icher issin jan kamp kemper kes kesch khaug kman kner koff kside kvist ling linson lly lsma mage
bro mark mbacher mberek mberger mbin mbo mby mell mer mhead miley mke mm mmel mmeland mmels mstad mund
bro mwell nakowski naugh ncano nchal nchalo nckaers ndal ndani ndbjerg ndbo ndegaard ndel ndgeest ndi
bro ndmo ndo ndsted neer ner nett nfman ng nger ngniart niarz niec niewski nikowski nin niowski
bro niszewska niszewski nkema nken nkers nn nner nnikova nnle nnum novitskaya nsard nshteyn nski
bro nskimlet nstad nston nzini o okbank okens okesmith okman okner oksbank oksby oman omell omes oner
bro petters quard rby samle sas sbol schart schat scheit schek sco sed seghini senius sens seta sey sh
bro shears sio sious sjo ske skey ski sky sman snahan so ss ssart ssaud ssel sselard sset ssett ssette
bro ssia ssman stek stigen strup sveet svik tan tangen tchi temarkle tero therson therus tkin tman tnei
bro ttes ttier ttman tto tzman tzu uant uard uardel ucher uchot uchoud ucke udic udie udy ugham ugher
bro ughman uha uhard uhn uhon uillaud uillet uk ukal ulik ullon un uns usard use usek ussais usset
bro ussier ussouloux ustal uste ustine utchoux utin ux uzes uzi vallius varone vc via vig vik vko vold
bro vont waldh wallius warski wdy we well wers wing wkin wley wnawell wnbill wnjohn wnless wnley wnlie
bro wnrigg wnsey wnson x xholme xson xterman yart yhill ymer zak zik zman zowski zzi
brs lica
bru alla and aroy aset bach bacher backer bak bakk bakken beck cal can cchi ccini ccoleri cculeri
bru cellaria cher chert chesi chet chle chner chon ckbauer ckel ckert ckle ckman ckmayr cks ckschen
bru ckschwaiger cy dal dan dascu denell derer derle derlin devold devoll dgam digam dnizki dvik dzinski
bru eck ecker eckler eckner eggeman egger ell emmer ens era esch esewitz eske estle et ett ette ey eyre
bru fal fani ffett ffey ffy flot ford gada gal galetta garino garolas gat gel gerolles geron gevin
bru ggisser ggman gh gha giere giolo gmans gna gnara gnerotto gnettini gnolini gnolo gnoni gos grand
bru gsch gue gueras guier guiere ha hin hne ington inooge insma invels j jan kh kner lard lart lc let
bru lin linski ller lotte mage magin maru mback mbalow mbelow mble mbley mboiu mett mfitt mitt mlow mm
bru mmelkamp mmell mmenaes mmitt mmond mmund moen motti mwell nacci nache naes naga namonti nati naud
bru naux nazzo nborg nchi nchorst nck nckhorst nclik ncrona ndell ndige ndin ndle ndrett ndtland ndu nea
bru nec ned nelliere nengo nenieks neteau neton ney nfaut nfeldt ngard ngardt ngart nger ngger ngot ngs
bru nhart nhes nhoso niau niaux nick nier niera nig nila ninghaus nini njes nken nker nkhorst nkow
bru nmurol nnberg nneck nnel nnemer nnich nniche nnila nning nnius nnlechner nnmark nnquell nnschweiler
bru nnstedt nnstrom nod noldi nori not notte nschweiler nschwig nse nsell nskog nsman nso nstad nston
bru nstrom nswig ntjen nty ntz nvand nvatne nvoll nzelius nzell pbacher ppacher que quetas saca saferro
bru samarello samolino sasca scagin scaglia scaglioni scato sch schettini schieri schini schweiler sdal
bru segan selario serud seschi seth sgaard sila silov sin skin sky sletto snikin so son soni sotti sseau
bru sseaux ssell sselmans sset ssig sso ssolo stad ster stia stier stind stio stlein stman stolin stur
bru svang sven szewski taru tcher tsch tsche tski ttini tyan u usgaard veris vik voll wier xvoort yas
bru ylants yninx ynseels ynseraede zek zelius zon zzaniti zzi zzo
brv ar
bry and antsev antseva ars c celand ch dak desen dl dolf don dson ers ggesaa ggman hn hni kalski
bry kczynski ksa ld linski lla lski mer ngelson nhildsen nhildsrud niarski nildsen njarsdottir njulvsrud
bry nntrup nnum nsplass ntesen nych sch tzelius zgin zhko
brz ezicki ezowski in obohata obohaty ostowski uchalski ycki ys
bsc her hor horr
bte sh
bua as beng che cier dze nes rque
bub ack an ba bear bico eck enicek ert ier is isutti lan lath lewski lies lik litz na nik noff nov nova
bub now nys ola oltz olz onyi resko ser uioc ulac ulica uruzan
buc aille aioni alie alossi aram arat arey arito as atariu ataru atica carella carello cella cellati chi
buc chieri chino chioni ciante ciantini cico cieri cilli ciol ciolini cirosso colieri eschi haca hacek
buc halski hana hannon hardt hartz hdahl hebner heler heli henau herer hert hgraber hgschwenter hhave
buc hheister hheit hholtz hholzer hillon hka hko hkovska hkremer hleitner hmayr hmeister hnev hok holtz
buc holz hot howiecki howski hreitz hsenschutz hstatter hter hting hukuri hwald hwaldt hweitz hwieser
buc hynska hynskyi hynskyy i ico io iu iuman iuta iute kalew kallew kaloo kbee kelew kendahl ker keridge
buc kers kert kett key kham khanan khanon kheit khoj kholt kholz khout kinx klew knall knam knor kson
buc kston kwald kway obo ovala ovaz quet san su uane ulei urenci urestean urica urici uroiu uta yk zak
bud aca acan aeva ahelyi aj akov al ala alsplads an anov antseva ar arin aszewski au aus czies czinski
bud das deaus dee denhagen denkotte densieg densiek deus din dington ds ea elacci enbender ev gen gett
bud hathoki hijanto hoo hram hu ian icin ik il ilov inger inich insky inszky ischowsky ish ja ler lewski
bud lla long man ney nick nikov ny nyi nyk oiu olfsen olin owski reau reckas ria ris riunas roni row ry
bud ryte tz ui urea urin uroi usan vytis vytyte yk zanowski ziak ziszewski
bue b che chele chler chner chter cker do ge hner hrer hring hrle ie ker ler lga llet lt lta ltel lvas
bue mi nache nafe naflor naga nano navida nfil nger nget nosvinos nrrostro ntello nting nzod rck rge
bue rger rgermeister rgo riberi rk rkle rklin rman ro sa scher scu sgens sing so stan sule tas ter the
bue tow zas zo
buf acchi anu faloe fam fardi fenbarger fery fetaut fett fey fin fkin foli folino fon fry lod nea nila
buf orn ton
bug aev aeva ajewski ajski akov akova ala allo alski an anza ara ariu aro ay ayong dahn den eag ean eaud
bug eda eja eon gage geland genhagen h her hici iani iardini lass lea li liani lio lioni nano nar nariu
bug nini nion nola not os uet ulet
buh a acianu agen agiar ai aianu ain ali an aug aychuk azi henskaja igas k man ner nila ociu oiu ot rer
buh rich ring ringer rkall rle rman row s se tz
bui ak atti bar ca can ce cea cliu cu gues kema la les lta mistr rette san sine sseret sset toni uc
bui ucliu volov vydas xeda za zza
buj akowski aldon alski anda anowski arski ase ato doso enita in nicki noch nowski on ons orean osa upi
buj wid
buk atina dahl eko ele enya h hanets hantsev hariev harin harov harova holm hvostau ieda in ina koy o
buk oski ov ovac ovics ovinov ovjan ovskyi pasz sinski ulmez usu wimba
bul acio acu akbasi akh akhov akhova ancea and andra anov ant anti arca ard arda arga atao atnikov atova
bul au avina avynets aya boaca bucan bulia c ca cao cke cock dain ea eandra earca eche eica eje ekov
bul embo eo eon ey fin fon fone gakov gakova garella garello gari garin garini gariu garu gheri gherini
bul gheroni gin grin hak ica icanu icek ick igan imar inski itta jo jugin keley kley lara leid lejos
bul leri lerman lernaesius lert lett ley lich lick lido liner linger livant lman lough lus maga mahn man
bul ock ot oz oze pe pitt s sara son teau tel tema theel tius tje tman trighini trini ukin ykin za zan
bul zesc
bum agin an anglag atay bac bacea balough bar barger baugh bea brey ci e edien ford iller m pas pass
bum phus pous rah stead sted
bun aciu ag ales cle dage dalian dalo dea degaard derson desen dick dli dock drage drant dren drick
bun drock dschuh dsen dsgaard duc duche el gag gara gard gardean gards garo gart garten gartz gert gue
bun gum iak in jaku kan kelman kholt kin kley lon nag nel ney oaica oiu quin sch se sow ster tain tine
bun tinx tjer trock tyn tz tzen worth yak yard yea z zel zl zli zo
buo b en mberger mpane nadonna nassisi nazia ndonno nocore nvino ra si t te
bup p
buq uen ueras uicchio
bur aas ac acchio ack acker acu aczewski agina aglia ai akh akoff akov akova akowski akowsky andt anska
bur ant arrwanga attin atto attoni au ba back ban batti bee bela bey bidge bine bo bridge brink bulea
bur bury by car cea cet chall chardi chart charth chartz cher chert chfiel chiellaro cica cio ciu ck
bur ckardt ckel ckhalter ckhart cky cus cusel czyk dalo dayev deinyi dekin delski denski denyuk deri
bur dese dess deti deyron dge diel dier din dio dis disso dorf dsall ducea due duhos dujan dulea duli
bur dulis dun dusel dyn dzy eana enby enin enina enskold enstam esch esh ess estean estedt esti esund
bur eus ey feind feindt field fitt gaard gada gade gagni gain galassi galat galeta gamy gana gans gara
bur gard gardt garella gart garth gartz gaud gauer gaya gbacher gee gei gelin gemeister gert geson get
bur getova gette gevin ggraeve ggraff ghart ghartz ghauss ghel ghele ghelea gherr ghiu ghoff gholz
bur gholzer gie gisser gkmair gman gmer gnard gner gnich goa gon goyne graff gstahler gsthaler guburu
bur gueira guet guete guez gui guiere guillo hans hard henne hoe hoff hol hop iak ianu icea ich ick iez
bur igana ignot ik ille illo inca ish jaliani janadze kardt karth keen kel kemper ker kert ket kette
bur kham khan khanov kheimer kill kins kinshaw kitt kl kland kle kler kley klin klow klund kman kov kova
bur kovska kowski ky lac lage lakov lan land lea let lew lile lingham liuk lock lov lui m maka makin
bur master mester mistrov mistrova nam naman nand nap nar nard ne nea nei nel neleit neo ness nete netko
bur nford nhan nheimer niat nier nik ningham nison nor nouf nsed num nyeat oe oker oni osch ov ova po q
bur quier rage ranca rau richter rick ridge rier ries riesci rieza right rini ritt rola rous rowes rueco
bur ruel ruezo rull runi sac saci sch schtein sell sey shid sian sik sin sley ssens stein stmayr strom
bur szta tan tanete tchell tea tenshaw th the tic tica tila tin tis tman tner tness tnett tram trum ts
bur tsev tseva tsoff tsov tt tulo tz uaga uca ud ulea ull wick winkel witz yak ygin ykina zacchini zagli
bur zi zigotti zinski zio zykowski
bus ack aet aga ailah am atta atti atto bee bey bin boom bridge caglia caglione cail carini carlet
bus carons casso cema chardt chbacher chberger chhoff chhorn chhuter ching chini chke chkotter chkow
bus chle chlepp chman chor chur cioni ck coi coiu dachin ek el ellato eman engdal enitz enthur etto
bus field ha hard hart haw hby he hee hek hell hner hor hrod hue hueva huyev hway ic idoni iello ignani
bus ila ilacchi in inarolo inck inco ine ini ino itia kei key klein kohl koven kum layev ler ley lon lov
bus man nadiego naghi nari neag nel nita niuk oi oiu olini oms quet queta quier salino san sanich sat
bus sche scher sei sek sereau sert seti sian sich sie skamp sler sman solari soli solin sotti tabad
bus taffa tan tani tard tea tean teed telo terud ticchi tihan tillo tin tinduy tini tins tinza tio tios
bus tnes treo uttil well ygina zek zman
but aciu acu akov akova arbutar aru asova aud autas ay ayeva ca chart chko ean efuhr eiko enop enschon
but erin eseaca eux h ica icchi ilkin inar incu ini iuc kevicius kiene ko kowski kute lak land lin man
but narasu nariu norius oi olia orac orina ov ova ovitsch ragueno rick rico ruille rum rus ryn sayev sch
but schek scher schkow skhrikidze son tafuoco tard tari taro tars tazoni tazzo tazzoni tedahl terbaugh
but terick terly teroni terwegge tgereit tice tiero tigieg tiglieri tigliero tiglione tiker tikofer tin
but tjer tke tkereit tkus tle tles tolo tolph trey trick trose trum try tsworth turini uc unoi unoiu ura
but urca urlin uruga urugaru usina usov uza vilas zberger zer zin zke zki zko zlaff zler
buu ck d ri ts
buv al arp elot ignier ik
buw alda
bux ade baum bom eda enstein man torf
buy anova ck dens ema ens le nak no ogera oya rukcu srogge st taert uka ukak ukberber ukburc ukciger
buy ukersen ukkaya ukozturk ukustun x
buz acott aglo aid aiji ala an ancic as atoiu atu ayev buchi by ducea dug dugan ea ean eid ek enchi
buz engeiger eta gau heri ica ick ila incu inski iuc kova makov makovas nego oianu uk uku ulan uleac ura
buz zacchera zanca zar zati zavo zegoli zetta zian zin zo zolan zoni zurro
bvo uma
bwa namdogo nausi
bya benin ger low lyayew m rozkin ruhanga ssee tt
byb erg
byc e ek hkov hkova hl howski k kling zkowska zkowski
byd en
bye lavusaw likov likova lous lov lova ly on rley rmoen ss
byf uglien
byg dnes gland gmastar gningsbacka rave stad um
byh am olm olt re ring
byk alyuk aw er erk h hovsky ova ovsky owska owski
byl and ander czynski ewski icki ling oo sma tiauw
bym an
byn ch oe og on
byo n us
byr ckel ding dsong er es iel kjeflot kjeland kjenes knes ley man ns om ski
bys heim kata tad tedt tol trov trova trowski zewski
byt heway sa syura yqi
byu n s
byv shev
byw all ater aters
byz ov
bzd ak awka el
bzo ch
caa l mal mano veiro
cab aces ading ado agna aillot ajog aleiro alga alle aller alles allol altera anaoan anayan anel anelas
cab anellas aneros angbang ani anier anig anilles anis aniss anting anzo arcas arcos arga arrocas art
cab ascango ases at ato auatan aye azos be bell ble di ebe edo een el eliau ellos eo ernard eros erto et
cab etas ey ezali ezos ianca iati ico iddu ieces iedas ielles igas igiosu iness irou istany itza izza
cab odevilla on oni orn ornero ott ouat radilla ranes reros rerra riada riales rices riles rillana rillo
cab rnoch rol rolier ruja udol ulea ungcal usas utotan uz
cac ace al ault ay ayan ayorin chioli ciali ciari ciavillani cioli ciotti eda effo ela encu hadina
cac hafeiro hago haguay haldora hard harron hay hazo heda hero heux hia higuango himuel hin hina hinero
cac hipuendo hique iagli ialli icedo ini ioli ioppo iorgna itti iula iulan kett kowski oango oilo opardo
cac oub ovean oyannis sire ua uango uci ya
cad abona afalch ahia alanu alora amagnani amuro antu ar ario ariu arso art aveira avid avieco avona aya
cad d del deo dick dle eac eddu ei ek elina elo enillas eo evall ez iat ic iente ier ierno ieu igan
cad ilhac illa ima ime inanos ioli iot ir man mus or ore oret orin orini orniga ot otte oudal oux ovius
cad recha regari riel rin ringher ron ueri uff usch walader walladr zow
cae fa iro kelberghs len llas lles mmerer ro z
caf adaru agna aro faratti faratto farena fari farra faz ferata fery fet fi fiaux fier fieri fiero fin
caf forio fulli ici iero iso lisch ofo
cag ala aoan gese gia giani giula iao iati ide igal igas igos layangil ley liano lieri lieris lioni
cag liostro lioti nacci nan nani nardi nasso nazzo ni niant nolaro nolati noli nolo none noni uana uano
cag uioa win
cah agne alan all ard e ee en enzli man n oe oreau our ours ow oy u uana uao uasiri uaya uaza ue un
cai afa an ani aniello ati bara ce che cho coya enar g lean lhier ll llagua llamara llard llau llault
cai llaux lleau lleaux llemer lleteau lleux lliau llier llierez lliet llois llol llon llouel llouet mari
cai mel minagua mo ngles ns nzos ola oli one ozzo pa rasco rd rl rncross rnes rney rola ros sabanda
cai saguano salitin saluisa satoa son ssie sso ssotti tucoli z za zabanda zaguano zaluisa zan zapanta
cai zapasto zatoa zergues zzi
caj afa ahuaringa al aleon an ander anus ape eque es hen iao ias ide ilema ilima ina nko ot thaml toft
caj umi uste
cak an i ici in irhan makli s
cal abi abia abiciov abri abuig ace aciura agna agui ahorro aio alang alb aman amandrei amani amara
cal amardo ambas amia amiong amy ance ancea and andriello andrini andrino angi ani aon apai apaqui api
cal apina apso arasu arese aro asanz asso astra athes atroni autti auz avia avrias away bajos bal bert
cal bet bi bini burean cabrini can cedo cerrada cigni cisca ciu cote cott cutt dairou darar dare darini
cal darulo decott delari dentey derai deran deray derin derini derisi deroli deroni derwood desi dicott
cal dini dito dognetto don dore doro dow du duch earo eca ef effi eiro ejero ello emard ender enic enius
cal eo eri esso etrio ewaert fapietra garo geer heiros ian iani ibani iboso ibuso ica iceti icho iebe
cal ienes iff igara igari igaris igiuri igo iguire iguri ihan ikiran ikusu imachi imani imbay imlim
cal indri ingasan inoiu inski intaru io iogna ip ippe iri ise iskaner islar ispa isse istru itti ix
cal ixtro izaya kin lagy laham lahui lais lanaupa land landreau lands lanta lapa lard lari lata lay lea
cal lealta leary ledda lede leeuw legan legher leia lejas lely leri lero leros lerud lery ley liari lias
cal liauw licoat licott licutt lier lies ligarich ligaro lighen liham lingham linicos lins lirgos lisaya
cal lisen lister lizaya lmer loni lonnec lot lsen lu lueng lupe lwell lwood maestra man manovici mejane
cal mel mels mese met mette mettes mic monte mund muschi nan oca occhieri ofir oi oia oian oianu omino
cal omne onaci onder one onga onghi onius osi oun oyera pa pena pin pito sin sina so ster tabellota
cal thorpe throp tiun trider uag ub ucai ucho ugar ugaru uian uori uqui urano usaru user ustro utiu uwe
cal vache vachi vagna vani vao varro vat vel velage velo vente ventus ver veras verley very vesi vie
cal vimontes vis vitti vocoressi vor vosa wagen wer zadillas zaghe zaretta zas zavara zavarini zetta zia
cal zolari zzadilla
cam ac acaro adini afreita aggio aiani aioni aiti aj aldo allonga anes anez ani aran arasan arca ardella
cam ardelle ardese ardo areno argos arinha arota arri arrone ataru athias auer ayo azon azzola baceres
cam bage bal beiro bel bellotti berabero beros bessedes biaghi biaso bieri bilargiu billard bindo bini
cam bir bissa bizaca ble blin blor boni bos bosu bournac braye brea breleng briels bronero broni bruzzi
cam burn bursano by ci ean eau edda een eirao enisch enita eno erario erarius erer erin erlynck erman
cam esasca essina ey field hi idge ier ilar illoni illotti iloto ilotti inade inito inneci inondo iolo
cam irand iruaga is isan iscioni iz izan kerten kiran lin m maerts mans marelle mariere marosano marota
cam maroto mell mer merer mi miade mick milleri mock mon moranesi nerin odeca oes oin olese omot ones
cam ongol oranesi orlinga ossi ous ozzatto ozzo pabadal pagnacci pagner pagnone pailla paiola pallo pama
cam panales panati panharo panhole panon panu part paya payo paz pbel pdelacreu pdepadros pderros pean
cam pell pellone pelo peno penon peny peotto perio peros pesi pestrini pguilhem pian piche pidonico
cam pigli pigotto pilho pillai pillejo pilli pinchi pinez pini pioli piotti piti plani plin pling plone
cam pmajo pman pmany poccia poccio podarve pogalliani pogiani pollo polmi polonghi pomanes pomar
cam pominosi pon porese poresi porini porro posarcuno poseo postrini pourcy pozano pra pradt precios
cam predon prubi psey pues puez radt rda re sell u uendo uncoli unez urri usat uset uso ussi usso uzi
can abal abate ac ache acheu acuan adas adell adija adillas alda alejo alella alias alini alos amas
can ameras anau anzi apini arache arozzo arte astuj atan aud ava avaggio avari avarros avate avati averi
can avesi avesio aviri away ay aye ayer aza azio azza baz bek ce cedda celier celleri cellotti cemi
can ceran ceu chado chala chales chari chica chig chigna chignia chila chingre ci ciani cienne cik
can cilleri cio cogni crin crini cu daele dage dale dales dalija damil danedo danoza dau dava dazo dea
can dee del delier delin dell della dellaro delora deloro demir denas deveau diago diales dian diani
can diano didus dilio dinas dio diotti dland dlin dolin dolini dotti drea dreva drian drina du duela
can duletiu durra dussio edy eghem ego ek elhas ellada enguez eo epari eparo eque eschi esi eso essa
can essi estrari estri estrini ettieri evacci evale evaro evarolo eve fari forini fran galaya ge gemi
can geopol gini giotti giullo go ha ham iato ibano ibe icio icoba ida iedo iego iff iggia iglia igueral
can ikli ion isius itez itrot itz iuca ive ivell izalez jau ko las le llavi lubo nabich nard narella
can nariato narozzo narsa narsi natella navacciuolo navaro navo nedy neel negieter nell ney niff nings
can nio nistraci nito nizzo noletta nonero nonier noot noy nuli obo ola onaco opeo orea osani oura ovaca
can ovai ovaro oves ovi oy right sacchi seco sella sever son sun tabella tacuzene tacuzino taert tafio
can tagalli talamessa taloube taluppi tamessa tarell tarini tarino tarutti tauw tave tavella tea tegrel
can telar tele teli telmi telmo telon teloube tenys terac terberry terini teros tet tey th thal tile
can tillon tilo tini tisani tizano tlie tlin tlon tolla tona toran toreggi tournet trall trel trelle
can tres trill tuarias tudo turk tutti tz tzler udas uelo ueto ul ullo upp zani zater zi ziani zini zler
can zobre zoneri zonieri
cao cci uissin
cap ablo acchi acchione acci accioli accioni afons albo aldo alla alozza annini ano ape apey arco arrini
cap arrotti arroz art arvi ata atan atana atici cha depon depuy det devielle eans ecci eccia ece
cap ecelatro ellani ellari ellaro ellas ellin ellini ellino ener eraa eran erna eronis esius etillo etta
cap ewell ezza ezzi ezzone ezzuoli ezzuto gras ialbi iaumont iaux iberibe icchioni idan ion iot iozzo
cap istrant itanio itant itanu itini itta lat lea lette ley liez lin lliure llonch martin oani occhini
cap occi odacqua odaglio odicasa oianu olicchio olino olupo orello orilli oruscio ossela otondi otosti
cap ouch ousek ovani ozza ozziello ozzoli ozzolo pabianca padona padonia panera parella paroni paruccini
cap pas pato pek pelaere pell pellacci pellari pellaro pellato pellazzo pelletto pelloni pellotto
cap pelluti pelluzzo per pillo pioli pon puccilli pugi puzzo radossi rani rar raru ras rasse rez riani
cap riata rile riles rili rio rioara rioglio riola rioli rioriu ris ristan risto rita riz ronnier rosu
cap rotti shaw sir son soni stick tan tari uder ulong uma unay uozzo uron us usa usan use utova utto
cap uzza uzzo uzzoni well
caq uias
car abajal abajo abal aban abano abante abas abat abba abel abelea abella abellese abelos abeo abet
car abetta abez abias abis abott abulea abut acausi accio acciola aceni acheo achure aci acostea acota
car acuda acuel acundo acuzzo adine adja afa afi afoli agata agea agia agiani agiu aglia aguel agut aher
car aiani aiman aion aivan aker alt amalau amarin amaschi amat amazana ame amelle amellino ames amet
car amia amidariu amidaru amitru amizaru amore anana ancini anda andang ande andell andente andini ando
car anfil anguian annante anqui anti antini antino anto apaica apella apellese apetis apeto apezza apia
car are ascon asso astoian asusan atachea atana atheodory atozzolo atti attini attoni ausu avaggi
car avaglia avale avalho avante avantes avenna aveo aves avia avita awan ayol ayon bajosa balho balla
car ballada ballal ballar ballares ballas balleda balleira balles ballido ballosa ballude bary basse
car bayo be bellido belo ber bia bin bonel bonich bonnier boo bosiero botte botti bou buccia bunariu
car bunaru bune butt by cache caci cangiu cases cassi caterra causto cavilla cedo celes celle cenac
car cereri chano chedi chenilla chi chia chipulla cia cich ciola cione ciumaru co coba coni copino cu
car curo daba daci dahi daioli dakci dalda dale dama dani darello daropoli dascio dea deira dellach
car dellicchio dells denaz denes denoso dentey deron desa desin dete dew dfelt diello dijn dim dinaels
car dinell dle doner donne donnel dos doz doze dy eaga eccia eil elius ell elock els emi enco enini
car estiato ette ettoni ew ewska fi gal gemel gini gle gnelutti gnin guacundo hart huachin huajulca
car huallanqui huamaca huancho huapoma huaricra huas iaga ianopol iaso iata iboni icasulo icchi iceo
car icol icola ide igiet iglia ignani iker ile ilimdiliman im ingal inger ingi ington inhas iola iolato
car ion ioni ioti iqueo isch isimo issan istan istia isto itg ithers iveau jaliu jan jeu jontu keek
car khuff kin kner lacci land lander laont lavilla lbom lborg leblank leer lefall lei lein leman lenius
car lens leson less lesse letto levaro lez liez ll lman loss lotto lough lshamre lskold lstedt lstein
car lsten luccio lyon mando mantrand massi mazan mback meliet mellini menate menates menaty mical
car micheal mickle micle miencke mier mignani mignato mille minatti mohn moly muega nabuci nacea nacina
car nacini nagey nales nall nalla nap nat nathan naud ncross neado neal nebianca neci negy nel nelutti
car neri neros nesi nett niani nice nicer nicom niel nieri nine nino niti nley nline noy obata oc occia
car od odine oe ofano off oleo olis onna onni oon oppo osio osso oti otti ou outhers ove ozzo paci pallo
car paneda panese pani pano panu pelan penisan penito pente penzano piceci pinisan pinisianu pinschi
car pinteyro pitella piuc pizo pmael pov pzov rabetta rabs racedo racela racelas radine radori rafiello
car ragal raher rales ralon ramal raminana ramolino ran rancini rancio randi rano rard rari raroli
car rascalao rasquel rasquer rasquero rasquinho rasso ratala ratori ratta ratu ravilla razana razco
car razedo razoni reazo reker rellan renho retto rey reyrou ria riazo riba ricajo riger rigg riglio
car riker rilero rilho rio riquiry risi rison rithers rizalez rizoza robles roccia rodeguas rodus rondo
car roway rozzini ruana rubba ruccio ruesco ruyo ryer salade sana scallen se sey si sillo slake sley
car sner solio stam stea stean stenius stenn stenson stianu stina stocea stoi stoiu sughi tabia tacci
car tailler taman tan tellieri teni teny teron than then theuser thon tia tianu tin tis tland tlidge
car tman tmell tmill tner tocci tolano totti totto toux tron ttiss tuche tusanu tuyvels uajulca ubbi
car uceru uci uel uelle ufel ugati ulla ulli ungal untu us usi usotto uta uth vache vacho vajales
car vajalino valhaes valhais valheiro vas vel veth vey vill villani vounas well withen yll zaniga zino
cas aban abella ablancas abo abon abonne accio aceli acuberta ad aday adella ademont ademunt adesus
cas adevall adidio adiego aer afont agualpa ahuaylla ajuana ajus alderrey alegno alena alich alinuovo
cas alis allas allo alonga alta amayor ambre amian amin amiquela amitjana amonica ana anas anchini anez
cas ani anoves ans anueva any aos ap apieri aponsa apu aravilla ardi areno aretto ari arico arini aroli
cas arosa arotto arrubea arrubias asayas aseca asempere asola assas asus atti aubon ault aus avilca
cas avola bas beer bolt bon by cajares cajero caldi cales callar can cardo carino caro caval ci ciari
cas ciaro ciello cini cino ciola cione con dorph eaux ebeer ebier ebolt el elius ellas ellato erini
cas ermeiro ertano esa grain hatt haw hell hin hio hmore hner hon hwell iean ierra igliani il ile ilimas
cas ilio illi illo imirri ique iraghi laru ley lin mirri nati olani olari olati oliva olla olo orati
cas orran orti otti pani pard paris part prini rouge sabois saday sagnau sagneau sagnol saigne saing
cas samo sand sany sard sari sarino sati satt savaugh seb seday sedy segrain sells sels semiro sens
cas seres seri serini setty seus sick siday sierra signol siman simiro sinari sinello singena sinis
cas sioli sirer sisa sivi sler sman soe sol sotta sou stevens suto swell tada tagnet tagnetto tagnini
cas tagnino tagnoli tagnone tagnotto tagnou taigne taignede taing taings taldini tan tanada tane taneira
cas taner tania tanie tanier tarlenas tarnado tedo teele teels tegnaro telain telan telbajac telblanque
cas telbon telein telfranchi telin tellacci tellari tellarnau tellaw tellenghi tellnou tellow tellsague
cas telltort tellvi telot telow tenada tendyck teneda tenschiold tenshiold tenskiold teran teras terlin
cas terline terot tiblanque tiella tier tigliano tiglio tiglionesi tilo tilow tineira tineiras tio
cas tledine tner toldi tonier toral torino tosa tracane trataro travet treen treje trellon trelo tresana
cas trignano trillejo trini trioto triotta tritius trizio troagudin trogiovanni tromil tronari tronovo
cas trosin trovilli truita ty uga ui ulleras ulli ullo unean uriaga uso usol uzzi zely
cat acchini acora acutan agna agnoti agua alfamo alfo alinas alla alli allo amo anach anea aneo anese
cat angui anho ani aniciu anoiu anoso any anzarite anzariti apang apano araga arau ardi argi arineu
cat arinicchia arzi astini asus audella auta bagan cheside chpole ean ediano el elain elan eland ella
cat ellier ello emario en eni eriano eura h helin hell her herman hers herwood hiard hrein ibog inali
cat inas inean inella kic ledge ley ling lla low mull ney oire ola olfi or ot ota ouillard raye rett
cat ricala rie rileo rinoi rinoiu rone ros roux ruc runa ry tabiani tabriga tan tanach tapani tari
cat tarini tarinich te teau tel telain telin tell tenari terina termole terson terton tini toi ton toni
cat toor tori touse tozzo trall trell ts ubay ucuago ucuamba una urano urla usse ute uzzi y z zipantela
cau bere bet ble canas cchioli cci che chefer cheteux chi chie cino dana del deli dera deron det devilla
cau dr drelier dwell er ffman fman ghell ghey ghlin ghman ghran ghron hape ich ja jolle l ldwell let
cau lier lin lkins llery llet lley lton martin mel mol mon nedo ni nter penne qui quil rier rin sape sil
cau sley ssin ssinus ston teruccio thon thorn thron tis tley ty vet vez vin wels wer wes wet zzi zzo
cav acchioli accini aciocchi adini aglieri aglion aglione agna agnac agnari agnaro agnetto agnini agnino
cav agnis agnoli aille alari alcabo aleri alho alie aliero allera allero allier allito allius allotti
cav allotto alluzzi aluzzi anah ander andoli aness ani anillas ard ari arra asi asin asonza asos azza
cav azzana azzani azzini azzoni azzuti eanha eda edali edon elier ell ello elty enaugh enecia ener eney
cav enius eny erhill erly erni erot erzan erzasi ett ey ezzali ezzi icchia icchioli icchiolo iedes ill
cav illa illier inato inder ins irani itt ling nar ner ness onius oto oukian ric roy uoto
caw allin dron kwell se sey thorn thron vey
cay abyab aditto alo anan ancela arga at atte cedo cho choca ea ero et ette gill guaray irgan ligil
cay llahua mmi oja ol ola ouette re rel rol ron u uba uelas upil uso zac zer
caz aban abon abonne acioc aciuc al ales alet alis allas alot amian ana anave anciuc angiu anova ard
caz arez as aud aux carra carro co e eau eaux ebonne edebat eilles el elles emajou enave enove et ho ier
caz neau ora ottes zamalli zaniga zaro zato zavillan zell zella zola zulani zullo
cca huana ma nto pa rhuas sani
cco rahua scco
cde baca
cea cero falan lera manos n na pa rense rley rlock sor us usel usila usu
ceb allo amanos asek eiro ellan erino erio i ral rat reiro reiros ria rino uc ulj ulla ulski
cec ca cacci caldi canti cardi caroli caroni carossi chele chelin cherini chetto chieri chin chinato
cec chinel chinello coli colini conello cotti cuzzi en ena hlovsky hmanek hovsky hura iliano illon ko
cec lan lu on
ced ell ena erberg erbielke erborg ercrantz ercreutz ercrona erdorff erfeldt ergren erhielm erholm erin
ced erkvist erlof erlund erman ermark erna ersparre erstrand ervall erved erwall iel illos olini otal
ced ran raschi run
cee ly say
cef aly aratti erin
ceg elski ielska ielski lar nar rell
ceh ok ovin re reli
cei nos rano
cej alvo as nar p rowski
cek alski ic mez ov
cel ac adilla adin ander arianu arie ayeta ayir dran ea ebic edonio eghin enk erier hay iberti ibidache
cel idonio iento ier igueta ikay ikbas ikbilek ikel iker ikkaya ikoz iktas ikten ikyurt im imendiz inska
cel inski ix iz lai lammare lard larius leri lerino lot mare mer oria orrio otto ovsky sing uzza
cem bellin berci borain branos brero e pella urtan us
cen acchi almor amor arruzabeitia ciaioli cic cini cioni dales dan dana dejas des do doya drars drero
cen drowski edella eviva garle gel ghialta gic gotitabengoa icola itagoya ius jor name ov sky soni
cen tanaro tazzo tel temero terwall tili tioni tkowski tol tomo tonze toz tracchio tty usa use zano zato
cen zual
ceo banu ntea
cep edal edano edello ek elak elka eruelo ic icka lecha linschi oi ollaro parello paro pellini polino
cep raga rian
cer abona adini agioli aj amicola antola aolo ase asola ati atti audo bai ban bantes basi bea bo boni
cer cel celaru chez chiai chiari ciello cignani deira deiras deirina deiro deno dera ebuch ecedes ecedo
cer eceres ecetto edi eijo ejido ejo ekwicka emigna esola esoli eto ez ezales ezuela fberr fogli ga
cer ghizan gol goly ha iani iello igioni illi in ioli ioni iotti iscioli isuelo it izola jak lat linca
cer lini lino man mesoni mignani minara nadas naianu nak nakova nanska nau nea necca nega nek netchi
cer netic niauskaite niauskas niauskiene nic nich nicky nigliaro nigoj nilli nogoraz nomazu nomoret
cer nosek novsky nucky nuschi ofolini oni oti ovsky qua queda queiras quera queti rano reduela retani
cer reti retim retini rini rolaza rudo ruto rutti tan tani tik toma tuche uelo undolo uti vadoro van
cer veglieri vel vellati vellini vellon veni vero veron vetto vicek villa vin voni wenka
ces ak arana arano arion ati bron ca chiatti chin china co cutti en erani in kova nauskis pedez pon sac
ces say selon sieux tari tau ter teros tie tnik toni trieres
cet eras erchi inaslan inbas inic inski intas kovsky narowski ner oloni oute rangolo rone rulo ti to
cet tolo verikov
ceu ca lar rvels san
cev aer allo asco c darie eda edo enini ese ey her ikel ikkollu iz oli olin olini olotto
cey rac ras sens ssens
cez anne ard ario ayirli ikova on
cha aban abane abani abi airi ala anhing ara ari bab bal bala balier banceau baneau bani bannes banon
cha bant barria basinski bat baud bauty bay bbert bbey bbi bez bi bicovsky boche bod bolla bord bou br
cha brand brera brerie breyrou bridon brie brier brillat bron bronnerie browski bukswar by caguasay
cha caliaza caltana care cartegui chanidze chava chere chin chou choua chulski cim cin cinski conas dad
cha darzew dderdon ddick ddock delaud denet derton dick did dier dili dima dirji djicostas dli dourne
cha dov dova dsey duc duneli dzynski er fai fee fer fetz ffard ffer ffey ffiotte fi fia fik fiki fino
cha fins fiq fir fiy fla floque fuel garay gdali gin gnard gnaud gnollaud goya gua guaceda guaro guay
cha guendo gulla guza hab hbar hbi hboun hboune hbouni hdi hed hi hib hid hidi hir hlal hlaoui hmaoui
cha hmout houati houd hrour htahtinsky hua huan ibi ichuk idron igne igneau ika iken ikin ikivska
cha ikivskyi ikovska ikovskyi ilan illan illet illot illou illoux ilos inani inaye iprasert iri
cha isemartin ison it ix iyara ize jes jin jon jri jzer kalov karov karova ker khalyan khoyan kib kir
cha kiri kkaf kkalakal kkour kma koma kouk kour kouri krabarty kraborti kravarthi kravarthy kravarty kri
cha kroun krouni kvetadze labi lacan lah lakov lakova lal lamet landon landre larca lard las lasinski
cha laux layer lbaud lcraft leil len lencon leon ler lfin lh lhi lhoub lifour ligne likyan lkias lkley
cha ll lla llacombe llal llapa llen llender llenor llet llgua llies llinor llman lloner lly lmet lobah
cha loner lopin louche loupek lousch loux lov lova lub lubinski luleau lvet lvin lvon madoira magne mak
cha mandy mard may mayou mbaere mbardel mbaron mbaud mbaz mbeau mbel mbelland mberaud mbert mbet mbi
cha mbiri mbley mblin mbonnet mboredon mbraud mbriard mecki med mero mier mik minade mlal mlali mlee
cha mling mma mmartin mmas mon monard morel mosa moso mot moto moun mouni mpaloux mpas mpaud mpault mpe
cha mpeau mpel mpernowne mpet mpetier mpiaouridou mpigneulle mpin mpine mpney mpneys mpollion mpon
cha mpougny mpy msi mu mussy nalata naluisa name natasig nataxi ncafe ncahuana nchay nchicocha nclon
cha nclud ncusi ncusig ndarana ndarov ndarova ndio ndiramani ndlee ndley ndnani ndonnet ndos ndrakar
cha ndrasekaran ndwani net nev nfrault nfray nfreau nganaqui ngarnier ngeux ngo ngoluisa ngoluiza
cha nguacalle niago nier nin nis nivet nkour nkov nkseliani nley nn nna nner nney nnouf noni not nov
cha nque nquia nsard nsler ntah ntelauze ntereau nterene nthavong ntin ntler nton ntreau ntrel ntrelle
cha ntry nturidze nussot nut ou ouche ouchi ouki ouni ouqi palain partegui patte pek pell pellier pellin
cha pelon pelot per pero pi pilliquen pinal pkanov pkanova pko pla plais plia pline plinski plinskyi
cha plot plya pmon pnick ponan ponnier ponniere pot poton potot pouthier poy pp ppa ppaz ppelow ppet
cha ppey ppie ppotin ppy psal ptal pues puy qalov ques quinga radi raf rafi ralambides ralambous
cha ralampidou ramsa rania ranjit rara rasse ratonik razac rbeneau rbi rbit rboneau rbonneaux rbonnel
cha rbonniaud rcan rcape rchaoui rchut rcopa rcot rdavoine rdi rdin rdine rdonnens rdonnet rdron
cha rdronnet rdy reille rell rels rensol reyre reyron rfaoui rfeddine rgois rgualaf rgui riandy rif rifi
cha riguaman rilaou risius ritonow rkaoui rkaouy rki rlat rlery rleson rleton rlez rlois rlotin rlson
cha rman rmetant rneco rnley rnock roux rpak rpas rpenel rpenet rpin rping rpy rqaoui rr rrabi rradi
cha rrassin rrault rre rreh rret rrez rriaud rrik rrington rris rroud rrout rry rsley rteris rtoire
cha rtran rtron ruest ruri rve rvet rvin rwat rzewski rzynski sazyrovas sey siguano siluisa sin sipanta
cha siquiza sles ss ssagne ssaigne ssain ssaing ssang ssard sseguet sselon sseloup sseraux ssereau
cha sseriau sseriaud ssery ssin stagnol staing stang stanier steigner stellain stenay stenet stine
cha tagnier taigner tanda tani tar tard taway tbi tborirak teauraynaud telier telle tellier tenet tenier
cha ter tha thuranga tignoux tila tin tit tlani tley toney touan toui trian trik try tsjatoerjan tt tta
cha ttard ttaway tterji tterson ttha tti ttin ttman tto tton twin twood tzi tziantoni tziantoniou
cha tzigiannis tziiosef tziisaias tziliasis tzimichael tzinikolaou tzipapa tzipetrou tzisavvas
cha tzistavrou tzittofis ubard ubet uca uchard uchefoin uderlot udhery udhury udoin udoir udot udouet
cha udruc udun uffin uffour uffroy ulagain ulet ulin ulk umeil umel umet umeton umette umie umier
cha umonnot umontet unu urand urasia ure urembo urra ush ushev usheva ussade ussebourg ussende ussinand
cha utard utemps utur uvancy uvel uvelin uvelot uvette uvier uviere uvois uvot vana vand vanel vanon
cha varin varrea varri varriaga varrias varro varry vasse vassieux vatte vchavadze vda vdarov vdarova
cha veco velet vent vepeyer ver vera vero verot verra verri vesta vey viano viel vies vkin volla vot
cha vous voya vrier w wner worth yana yeb yesteh yet yka ykina ykivska ykivskyy ykovska ykovskyy ynes
cha youx yrigues ytor zal zarra zarreta zeau zel zelas zelle zen zot zotte zottes
chb ab abi ani ouk
che ah airs ak al aney ang ape ars atam atem athem atle atley atom atra atum aves bac bata bbi bel bili
che bira botar botarev botareva botaryov boub bra brikov ccacci cchia cchin cchinato cchini cco ccoli
che cherita chev cketts ckley dad das ddad ddadi dester diak did dli draoui dric dru echoo el eley ely
che eseboro esebrough evers eves ff ffer geni godayev gri hab hade hri iguer ilan j jzdral kanova kh
che kkaf klal kli kurov langa lani lariu laru lcea lchowski lea lebiev lemen lette lf lh lhi lidze lini
che lius lkowski ll llabi llaf llali llaram llay ller lleri llew lli lliah llig llini llis lly lminiak
che lmowski lodi lotti louche loul lstowski lton mala mali mello merys metov millier minade minal mla
che mlal mlali mli mmannur mnitzer mweno nafa naif nail nais naud navard nche nchen ndrean nel nery
che nette nevert nevey nevier nevix nge nine nkov nkova nli nlo nnault nnaux nnit nnouf nnoufi noll not
che noufi nowith ntouf ntsova nuet nut nwang nwu nye nzhu on orleu pik pil pishev pkov ptanaru ptea
che purnyi pyha rabi rad radame rair raka ramie ramy rariu rbal rbonneau rbonnel rbuliez rchesov rciu
che rcoles rdoudi reau reches ref regi reil reji rel remisov remnykh remshynskyi renkov rep repanov
che repkov reshnev resi resladan ret revan revko rfaoui rfi rfils rguia riankunnel rici rief rigny
che riguene rilus rin rino rion rioux rix rkaoui rkas rkashin rkashina rkashyn rkashyna rkaskyi rkasov
che rkasova rkezov rkezova rki rmak rmont rn rne rnega rner rnes rnesky rnetska rnetsov rnev rneva rney
che rni rniak rniavska rniavsky rniavskyi rnichero rnick rnicyn rnik rnikov rnikova rnin rnitska rnitsky
che rniy rnobay rnodub rnoff rnokozov rnolutska rnosky rnov rnova rnow rnuha rnukh rny rnyaev rnyaeva
che rnyak rnyavska rnyavskaya rnyavsky rnyavskyy rnykh rnysh rnysheva rnyshov rnyshova rnyshyov rnytskyi
che ro roiu romei rone rpak rpitel rrabi rrad rradi rragui rrak rrati rrier rriere rrill rrington rroud
che rta rtek rtes rtier rtkov rto rtok rukuri ruvu rvak rvel rvenak rvenka rvenkov rveny rvet rvier rvin
che rvinska rvinskyi rvinskyy rvyakov saru sbro sbrough sebro seli ser sher shier si sini sko sky sla
che sler slock smore sna snais sne sneau snel snelong sner snick snoiu snokov snokova snot snutt ssel
che ssex ssher sshir sshyre ssor stang sterman sters stney stnutt ston sworth tail tbi tcuti tham tianu
che titah tkowski tochine touan touani traru trit troiu try tta ttah ttle twin twode u uvront vaillier
che vallaz vance vandier vanne varie ve vee veldayoff verda vere vereau verie verton ves veste villotte
che vin vis vit vrel vreul vreux vrey vrin vrinais vrollier wings ylan yo yrou yrouze zan ze zeau zem
chh abria an ay eda eena eng et etri illar im ina oa oeun orn our ugani um un uon uor
chi abai aberge abo abotto abra abrando abrera acchiari acchiaro achio acig acu ad aki ali amenti an
chi anale ancone antini antore apolino appa appano appara appe appella appero appin appino appo appone
chi appori arabini aradonna araluce aramello aramida arandini aravalli aravalloti araviglio arenza
chi ariglione arle arlo arotti arugi aruttini aruzzi attone audani avarini avaroli aventi avini avon
chi azzese azzolino b bac bah bane bber belean bisov boub bout bulcutean bulunje buzor caisa caiza campo
chi cango chanda cheportiche cherin chin chinadze chirau chisan chorro ciudean ckering coma coyneau cue
chi culita da dgey diac diosan doka dolue dovet dsey du dwick ecchi echi eco effi effo ejine elens
chi ellini eppa eppi erchini ereghin erico ericotti erroni esara essi esura ettini evitz ewitz eze fa
chi fan fflet ffoleau firiuc for fupa ghine giotti gira gne got guano guer gusa ha hab haia haoua haya
chi heb hi hiro huan jiiwa jiwa jona js kada kano kar karashi kawe kere keta kezie khachov khaoui khi
chi khladze khoune khradze ki kli koko kota kovani kri kusa lah laka lanti lavert lcoat lcote lcott
chi lcutt lde ldre ldree ldres let lhaud lian lig ligati liman liquinga lito llagana llaron llemi lleron
chi llida llis llogalli llogallo lolo luisa luiza lver lvers lwell mal marro mbaina mbaira mbolema
chi mborazo meno meri mezie mier milio mirri momole my naglia napa nard naud nault nazzo ncharauli nchay
chi nchio ncholle nchuna nchurreta ncoa ndea ndris nea nellato nello nen nery nesta nezu ngtamlen ngunji
chi niac nkin nlli nnappa nnery nni nnis nosi nsky nta ntala ntila ntoan nupun occa occhetta occioni
chi odaroli ofalo offi ogna oibasu ola olini omenti ominto on oncel ong onne ono oran oratto orboli
chi orean orrini osa osea osso otti ovatti pak pan pana pantasig pantiza parus pault paux pciu peri
chi pirliu polina pp pperfield ppington preanov pres pugsi punavi quet quin quinho quini ralt ran rat
chi rciu rcop rcov rcu rdon rea rholm riapa ribao ribella riboga ric rica ricallo riches richiello
chi ricuta rieac rife riguay riguaya riguayo rikova rilas rillo riloaie rino rito ritoiu rivella rivi
chi rizano rizzi rkina rkov rkova rlacopschi rnoaga roaica roiu rol rolli roni roque rosca rouze rtes
chi rtoaca rtop ruta rva rvasa rvasiu rvasuta rveches sag saguano saka salita sam samera sar sbac sbert
chi sca scan schilly scop senhall shima shti sinevschi sini sleag sler slett sley slitchi slom sman
chi snall snell soni sso stol stolini stov stova stozvonov struga styakov styakova su sum svert tac
chi tacumbi taia takov takova talilo tan taniuc tarrini tez tham tic tidze tiga tiva toiu tolina toran
chi tosca ttick ttum uariu ucconi ulli umiento ummo urato urtu usole usoli ussi uzbaian verton villi
chi vina vington vite voiu vorchian waya weshe wy yad yomatsu zek zhikova zhov zhova zmar zzoniti
chk haidze heidze hetidze hibou hikvadze
chl adni apowski arson astakova eboun iah ih odnicki opecki ouchi oupek udzinski umecky
chm agh arzynski el ela elicek icha ielarczyk ielecki ielewska ielik ielinski ielowska ielowski ist
chm urzynski yr
chn afi oupek
cho at ates ban banian baniuk banov banova banyan banyuk batau blet botar cano carne carro cero chev
cho cheva cheyras chois cholaty chorowski clan cobar cquet cron cue dakowski dat dera die dkowski
cho dorowska dorowski dura dzko enni ez faigh gllo govadze han heili hra inski irie iselat isnard jecka
cho jecki jnacka kai kala kan kder kheli kmorov kri ksi l lak lakov lakova lat lbi lca lenska lette leva
cho lewinski lico lima llat lley llier llou lmondeley loniewski loquinga lota ltitz lvi marat mbar mbart
cho mel mentowski met meton metowski mette micz miczewski minski mko mont mpre nata ngolo ni nillo nka
cho nko nov nova ntos o ong pakov perena pier pko plin pp ppin pyk quard quecallata quehuanca quela
cho quere quet quetarqui queticlla quetopa quevillca rak razyczewski rba rbanov rda rell rfi rier rioco
cho rkendorff rlango rn rnet rney rnii rniy rnohuz rnopyska rnukha rny robik rol romanski rosinski
cho rosnicki roszewski roszy rowski rques rr rrib rvat sa szcz tard tkowski trani tzner ua uaib uaibi
cho ual uard uat uati ubey ucair uchar ucino udar udary udna udry uest uet ugrani uhad uhan uiakh uial
cho uikh uiref uitar uiter uki ukrani ukri ukroun ulant ules ulet uli ulli un ung urabi urak uraqui urio
cho usa usal uza uzenoux vet vin wdhary wdhry whan wn wning yce ynowski ynski
chr abota aibi astina est estman iaa if ifi iki iqui isco iscoe isene isler isley islip isment ismer
chr ismon isochoos isomilides isostome isostomis isp istakos istandl istansen isterson istesen isteson
chr istgau istides istiernin istiernson istinat istison istjansen istlein istley istlieb istmon
chr istodoulides istodoulou istofersen istoferson istoff istoffel istoffels istofferson istofias
chr istofides istofle istoforou istolhomme istopeit istophel istopherson istophle istophori istophorov
chr istou istov istova istrup iswell iyaa obak obok oisty omik ominski onicki onis onowski ons oscicki
chr ostowski oust pa tiansky ucki usciak uscicki uscielewski uscinski ustowski ysander ysanthou
chr ysostomides ysostomou yssanthou yst ystall
cht aibi chetinine ioui ouki
chu achua ah airi ang ayffet b ba bachi bais bak barov bata bay bb bbs binidze buru cay chel chman chon
chu chuca culate dakov das dasama decki dinov dnovets dnovsky dzinski dzio dzynski ecos ey ez gani
chu gchilan gden gg gh ghtai gnas gunova ico ikov ima jo kalin kanov kh khray khriy kov ks kunyere
chu kwueze kwuka kwuma kwunyelu lca lde lia lian lick lkov lkova lluthara luunbat lvi ma maceiro mak
chu makov makova man mana mber mbler mbley milla mney mpitaz nata ndak ngandro ngara ngata nko nque ol
chu pka prina prov pryna qui quiana quicana quilla quillanqui quimajo quimango quimarca quimia quin
chu quipoma quirima quiruna quisengo quispuma quitarco ra raeva rata ravy rchett rchey rchland rchward
chu rilla rilov rin rkin rkina rko rney rqui rruca rsina shig sig sin stz tia tkowski ve vey viru yko
chu zhda
chv alovsky ostek
chw alek alibog astek astowski atal ialkowski irot
chy bik bineyev bowski czewski denius hir hrynskyi linska linski mbru noweth ryk ska telman tka traeus
chy zh zhevska zhyk
cia barri batti battini bocco burro cci ceri chir ffi ica is lak ldea ldella lente lfi llella lone marra
cia mberlini mbricco mbroni mpaglia mpani mpoli mpolillo mpolini mpoltrini mpone nca ncabilla ncaglini
cia ncamerla ncarini ncas nchetta nchi nciardo ncimino ncola ndrini nferoni nferotti nfrani nfriglia
cia ngherotti nnameo nnella ntar pini ppa ppi ppina ralli rallo rambino ramella ramidaro ranfi rcia rdi
cia rdiello rdo rkowski rlantini rletta rnau rrapico rrocca sca stula sullo tti ttini ttoni urriz urro
cia us usu valdini vatta vattone volella
cib aldi ber eira ej ella ert ic icki iel ils occhi ois orowski orra orro otaru otti ran rario reiro
cib rian u
cic ai ak aldau ali alo ardi ardini caglioni canti carella carese cariello chitti chitto cia ciomessere
cic co codicola colini colo colungo copiedi cotti cuto enia eri hecki hellero hero hi hocka hopek
cic horacki hosz howski iani ic ioc iora ireaga iric irko o ognani ognini olella onte otte sa u uendez
cic urel uttini varek
cid ad on oncha ras ri
cie chanski chomski chowski cierski jka kanski lecki mniewski nciala niewski nski piela plinski rco
cie rcoles rniak ro sielczuk sinski slakowski slar slarczyk slikowski slinski szewski zkowski
cif ani ariello erri fo ka o ola one or rian tci
cig aci ada alini anda anek ardi arini arroa erci es heri hir iracan ler na naghi nini noni oi olini
cig olla
cih a al ar arean erean odaru
cij evschi
cik anek l rdle
cil a ardo ek ensek iberti iberto ibiu ibrizzi ingir ius lard lario leruelo oci ona veti
cim adevila adevilla adoro an arolli arro atti atu bolas bolli coz dars etta iano ili inaghi inello it l
cim naghi ochowski olai oli on pan panu pean perman pian piel poeru poesu poi poieru poies
cin aglia al alli anni at cera ciari ciarini cilla cotta cunegui dea dolo drich eas ello ense eus gano
cin gari gria ieri iglio ini k nella os poiasu qmars quin quini teza timar toli tora trano
cio aba abla aca ana anca ara aric ata baca banasu banica banita bea bica boata bota botari botariu
cio botaru bu ca caltea calteu canea canel canu carlan carlie cazanu cci ccolo cea ch ciola cirlan clea
cio clu codeica coi coiu coteala cotisan culeasa falo fani ffari fi flan flec fu i inac iu k l lac lacu
cio lan lca lfi lina lini lkosz loboc loca lofan los lpan maga martan mos mpec nca ncan nek ngoli nini
cio noiu ntea ntos ntu pec ponea praga ranu rascu rava rbea rceri rciari rcila rciolini rdas rdia rea
cio rei rgovean rica rici rita rnea rnei rnodolea roaba rogar rogariu roian roianu romela rpac rraga
cio rtan rtea rtuz sek sici ssani tea tlaus toi tta veie vica
cip ariu ere iere ierre itria lea leu olini ollari ollina ollini olloni ot poneri ressini rini u ulis
cip ullo
cir ac ak aku anni aolo aulo avegna avolo bian cati chetta cioban ciu ciumaru costa cota cu cujano cuns
cir dei easa ebea ello esan iaci iacono iani iano iblan ic iero ik inna ion ipan ja jak jaliu jan lan
cir lig naru ne neala nu occhi occo ok one pa paci paciu queira stea stian stianu stina stinoiu stoiu t
cir tan toaje tog tu u ugeda ujeda ulli ullo
cis arik bani cato eri ewski ilin ke kowski lak lariu ler man maru masiu migu nero neroz netto ney olla
cis otti otto owski sagho sako soko son tean telecan trunk ullo zak zewska
cit aku anna arella ea oler ores racca ran rini rone roni tato ter terich terio ti ton ty
ciu bal ban bancan botarasu botariu buc ca canu cchi che ci ciu ciulete clea cu culete cur curean curel
ciu curencu din ffini foli folini fu fudean fulica handu hodaru i ica ksyte lache lacu lea leacu lei lin
ciu lli llini manghel nelis ngan ngu nt ntu ntuc pagea pei perca pilan pitu ppa rana rans rar rariu raru
ciu rcu rdar rdas rel rez rezu rla rlia rlo rtin ru rzynski tacu ti vica
civ alleri allero antos ardi ati eira elek eriati es iale idanes idino iero inini ino it itareale itillo
civ olani oli ra
ciz as ej el elj eron insky man mas mek
cja pi
ckr ebic
cla assens bassi baut bburn bby bo born bough burn ces chan ckson ckum dera dovan dy erhout esges eson
cla ges gett gg ggett ghorn gluna gue h hes hsen iborn irday ireaux irin isse ivaz jus mageran man mens
cla mon mpin mpitt nahan nce ncey nchy nin nte parede pot pperton ppison pson pton ramonte ramunt raso
cla raz ren rhall rholm rich rida ridy riond riso rizia rkin rman rno roni rotti rry rysse sby sen sing
cla son spell spill ssens strier ter tici ton tterbuck tworthy uder udet udon ughton ure usager usel
cla usell user using usner usnitzer uss usse ussnitzer uswitz uzel uzier vadetscher vaguera vain varino
cla vedetscher velle venna verias verie verol very vet vey vinger vuot wges ybaugh ybon ybourn ybourne
cla ycamp yden yman ys yson ywell
cle ach al anthous arman asby aton avenger avinger ch ckler ckley ckner dera e emput er ere eren ese
cle eton eves ff ger ggett in is lland mans mares men menceau mencet mencic mencin mencon menson mentel
cle mentin mentino mentoni mentsen mentson mentz menz mes mesha metson mett mins minson mitson mm mmens
cle mmesen mo mot nci nciu ndaniel ndening ndennen ndenning ndenon ndon nnell nnett nney nnon ofas
cle onicio pper r rambault rbout rch rckx rcy rel rembaux ret rfayt rgeau rgerie rget ri rian rides ries
cle rigues rin rino rke rsy rt rte rveaux rvil si ss ssin ster veley ven venot venstine verdon veringa
cle verley verus vidence vinger well wer wley wlow ymans
cli att borne burn ckner ett fft ford jsters mati menhaga ment mente mie mo nciu nckart ncy nebell
cli nedinst nes nesmith ngan ngenpeel ngerman ngman ni nkard nkenbeard nkscale pp ppard ppinger sanchez
cli sby sh sham tau tes therow veti
clo ake ar bes de dius dumar er erec es ez fent gg gston hesy ke key man naru nch nts pes potaru potel
clo pp pper quell ran sas sener sius sner ss sser ssey ssner sterman tfelter uard uatre uden ugherty
clo uston uthier uvel uzeau uzet uzot ward wdus we wes wney wser
clu a bine cas chier ckey dius ett gston m ney nie r re sella sellas skey ss sserath t tterbuck tts ver
clu xton ytens zeau zel zet
cly att more nch ne nes
cma r
cme jla lik
cna ttingius
cne jevici ut
cno ckaert ps
cnu dde
coa d guila ker le llier loa lson lter nca nda quira rasa rd rdos rna sh talen tanea tivy tney tsworth
coa yla
cob acho ain alea aleda alles anli ano arro arrubia arrubias arruvias as augh baert ban be bett bin
cob binah bold ej elas elo en enas eno er erley erly ern ey ia iaco ian ianchi ianu iella igo in leigh
cob ollo ourn uz zac zariu zaru
coc anougher ard arla caro ceji cejus chia chiara chiarella ciante cioli ciolo ciolone cius coli coluto
coc copalmerio ea ean eani ebas ever h hachi hancela hard hart heci hela helet hell herell heris hintu
coc hius hlovius hren hrum hrun i ian iancich ianu ias ielo ieru ilnau ilovo io ioaba ioran iorva irla
coc is ito kayne kbill kcroft kell kenpot keram kerell kerill kerton kett key kin kings klin kman kram
coc kran kriel krill kroft lite occetta olos oma or orascu osatu osila oveica q quyt rea roft uz uzzo
cod an arcea ato au ay azzo d de egone erch esal eseda esido et ignola inach inachs ino irla ispoti ita
cod ling ner nig oban ognato ognotto oner orniou orniu osero otto r rea rean rianu rici rignani romaz
cod ron uri
coe ckelbergh ckelenbergh do ffic field go l len llar lmo ln me melck negrachts nraads ns ntrao nye rdt
coe rper rtjens sens ssens ster tsem tzee tzer uret voet y
cof ariu fa fari faro fel fell fen fez fi fie fill fineau finet fing fland fy rades reces resi
cog bill dell els en et ez gan ger gia he hill hlin le liandro liati liatti litore nard nasso net ni
cog niard niaux nigni nini nolato oni
coh agan ard ea ee endet endy ene ener enour ens ick ill l nen oon r ran ron rs rt u
coi ciu co cou dum duras fan ffard ffier gnard gnet la man ndet ndreau ner ntat ny plet radas sne teux
coi tinho tino
coj an anu ar ean enelu itambo oaca oc ocar ocarelu ocariu ocea ocnean uangco
cok ay eley ely l lar
col acce ace acel acicchi acicco aco acone afranceschi age agiovanni agrande ahan aiacomo aiacovo ajanni
col ala alillo amarco amaria amarino amonico amussi angeli ani aninno aone apaoli aprico ard ardeau arte
col asante asanto asio aud ausig aussi autti avini aw azo azzo ban bath baugh beck ber berg bertaldo
col beth biornsen bjornsen born bourne brandt bus cer ceriu chen chin ciago clasure clough col combet da
col dea debella defy denhoff ding dren drick ebank ebatch ecchia edan egate eiro ejo ell emon emyn
col epeper erick eridge erus esa esanti estock ex f flesh ford fox gate gin glazier grove ias iban
col ibasanu icis illas illes imba imon indrez io itto iu iva ivicchi ize izza izzi ja ker kett lacchioni
col ladon lados laer laguazo lahua lahuazo lan lander lange lanus larana larani lardey lardot larini
col laro laso latz laudin lauto leau ledanchise ledge lell lenberg lenot lens leoni liander liard liat
col lica lick licott liere liga lijn linet linge lingridge lino linot linson liot liton liva liver lmer
col lner lodel lodo lom lomb lombat lombel lomp lopy lora loredo lot lotti lstrop lu lums lura lutiis
col lver lyer lymore mant mart menares menarez menter mer merauer met mez more naghi nago net nik nita
col obon obong occi odrero odron ognesi ogni oji ojoara omb ombaioni ombani ombara ombari ombat ombati
col ombatti ombatto ombel ombera ombert ombet ombotti ome omies omiet omino ompar ondam ondres onieu
col onnese onques opy orni osenco osimo osky otte otti otto part pitts poys pron quehuanca quhoun sa
col salvatico sman strup tatu tella tellini tharp thurst tman toiu tor torti train trane trin trinari
col tro turato turi ubi uccia uccino umbro un ussi usso uzzi vey vile will yar yn zani
com abella adran ajuan allonga amala andaru andini andre aneci anici anita ardelle aroli aschi askey
com astri balot barieu bariza barros baud baz beau bel belles bemale bescure best bet bette bettes bis
com bot bres bret by eche eglio egys elade ellas ello enge ensoli erma eron erzan esana etto ey ez iati
com ilang ina inardi incioli ini inotto insky isana isel iskey iti ley ly mandre melin menge merford
com mers mey mings missiong misso mitteri ninellis ojo ont orosan otto oy p pagnino pain pains paired
com pan panioni paore paran parato paretto parini paroni patangelo pean peau per pernass pes pher pian
com piani pitello ploj pson pston sa tet uzio uzzi yns
con ache acher aghan ahan ary ateh calves canen cari ce cellon cesi chambay chedda cheiro chello cheso
con chilla chillo chon cialdi cini cioiu coni darco day dei demine desso dezo dict diff dila ditt dley
con doiu dolo dorachi dori doy dra drache dran drat drau dray dreay drey druc druz dry duff durache
con durachi durat dy ea eac ein ejeros ell elly ely en enna eo er ery ese evski fair fais falonieri
con ficconi fortola foy gacha geddu gemi gia grains grove ine ing inx islla kel ker key kling kright
con lago le lee liffe logue ly nac nachan naghan nan narty natser naway nealy nel nelley nely nerley
con nerly nerty ness nett new ney nick niff nley nock nolley noly non olly oly oman onovici ovalciuc
con ovaru ovici q rads radson radt radty radus ran rardy rath rey ring rod rotto row sadori sael sales
con salvi salvo sani sentino ser signy so solini sonni stain standache standt stangioara stantinides
con stantiniu stantinovici stenla tac tag taldo taoe taoi tardi tardo tassot teh teiro tejean tel tell
con terno teron tessi tet ticchio tieri tiero tigiani tilli tinanza tiu tois toli tostavlos toz treraz
con tri trillas turso tze tzen valle vard vertini vertino very will ybeare yer za zatti ze zemius zen
con zett
coo de der dy gle gler kingham kman kston lbaugh ledge lens lhaes lman lsaet m man mans mbe mber mbes
coo mey nce ne ner nes nley nradt nts ntz pe perider pman pwood r ray rdes re reman revits rnaert rs te
coo ter tes vert
cop ajira ana ariate ass atiti demir elan elin ello eman ercini etas ette her ic ilau ilu indean lan
cop land len leston ling nall olovici osu ovi pard pari paroni pe peaux pede pee pejans pellotti pen
cop penbarger penrath pes pess pey piano pier pieters pini pins pler polani polaro polillo ps ray rean
cop reni sey son til us
coq uand uatrix uel uelin uelle uereau uerel uerelle uery uillaud uinche
cor aboeuf achan aci ahorgi aizaca allini amini ander ao api aquilla asaniti aspe assori atti azziari
cor azzin azzon bal ballis baton bea beira bel belius belle bellini beri bero beto biau bier biere
cor biletto billon bineau bino bishley bisier bisiero bit blet bolante boli bos bosiero boud bould boy
cor cao cega cella celle chado chia chiani chon chuelo ciolli cionivoschi ciova ciovei ciuc coba cobado
cor code codel coles coral costegui coy cuff cuy dalis dani dati day daz dedda dellier dente denunsi
cor derman deroy dery deschi det diano dido dillot dina dingley dini dinier dio dius dner domi dones
cor donez dopatri dos dovani dovez dovi doza drey dsen dt dts dtsen dua dwell dy eas ecco ell ellas
cor emans en engia enthin ento etchi field fixen fman gan ghi giat gnali gnati iani iat ichi ijn imanya
cor inaldesi ino iolan ioni iz jeutanu jos juc ker kern khill kill kins kran kum l laciu laita latean
cor lau letto lew lin luka lulu many meau menzana mon mont montan moreche mos nacchio nacchione naglia
cor naille nall namusaz nano narino natzer naz nean neau nec nehl nehls neillie nelins nellier neloup
cor nels nelson nevin ney nford nick nide niel nieles niell nielle nieti nillac nilleau nillet nillie
cor nilliet nils nilsen nine nini nioley niot nley nner nog noldi nolti nthwaite nudella nudet nuel nutt
cor nutus nwallis oama oban obuta odan oi oian oianu oiu oller oma omaldi omoto ompai ondan ostinschi ot
cor ouge oy pade pas pening poran poron prew rard reani reard reas redoira reira revon reyero rick ridon
cor riher rington rionero ripio rochano rodi ron roto row sale sani sato seu sey solini stges tabarria
cor tabitarte tac tadellas tajarena tasa taza tazzo tebeeck teggiani tegoso teguera tejosa tel telazzo
cor tell tella tellessa tellezzi tellini telyou tens ter teyn thell thouts tiana ticchia tiglioni
cor tiguera tijos tinez tini tis tizas tizo tner tnum tonesi torreal tot tright tsen tus tzen ubolo
cor udego umlu ut vaglia vaisier vaja vaya vea vese vetto vinos vinus visart visier visieri well yea yn
cor ynen zan zani zine zon
cos and ano ar arca asu attini carella cas ci cione cioni ciuc ciug codan codar cojuela colin culluela
cos ea el ens entini eriu eru eteng gray griff how ialls imano imini in kan key kunsu let lett ley lovi
cos low macini mano men moiu movici nard neau nefroy nier nita ofret oi olini omati on or ovei p pettin
cos quer quillo saboon sairt saro sart sel sement sentino seron sery siaux signani sins sio sitt sman
cos sou sutta syro tabile taforu tafreda tagli tagliola taiche tamagna tambeys tan tandache tantea
cos tarella tenco tic tica tigliolo tillas tillo tilow tinas tinel tiniu tiniuc tisor tley tlow toya
cos tras tumero tut ulich way yn yns
cot abita ae aina allo an anda ani ano aquispe arcea ard arella arelo arlau arlet ea elea elle ellessa
cot elo ena entin erillo eron esta et ey ham herman hron iga illard inghiu ino irlan ler man ney noir
cot oara obal oc ofana ofrec oi oia olan olendi oli oman oneschi ora orruelo ovanu ovici ran rell ret
cot rina rino roni rubas rus tafavi tagnoud tam tard tart tat tee tel teleer tell tenje tereau terell
cot teret terill terman tez them tineau tini tino tis tongim toni treau ts tur ugno una urri ut utiu za
cou anon asnon billier ble ce ceiro chaux cheiro chepin cheron chman chot choud cke ckuyt den denys
cou dereau dol dour dreau driet droy durier dy dyser e ellan es et ffignal ge get ghenour ghran gil gill
cou gle gnard gny ick illaud illoud lam laud lbeaut lbourn lbourne lby let lhon libali libay lin ling ll
cou llet lls lman lombel londre lot lpied lston lt ltas lthard lthart lthirst lthurst lton mare mes met
cou nago nard nce ncell ncill ndoul nis nsell nselman nsil ntee nterman ntiss pal pek pel perin pet pier
cou pin pland prie py que rageot rard rau raud rault rbet rbin rbis rbon rbot rby rcelle rchet rchinoux
cou rcol rcoux reau rel ret rey rgeau ri riel rington rjault rmes rmont rneil rnet rneya rnot rot rouble
cou rrege rreges rrent rsen rtade rtadon rtat rtauld rtaux rteau rteaux rteille rteix rtejaire rtens
cou rtet rtheoux rtial rtice rtinat rtine rtis rtley rtot rtoux rtoy rtway rty rval sar selo sens ser si
cou sido sillas sinet sino so sot squer ssa sse sseau ssement ssens stant steau stelier stenis stet
cou stillas sturier tan tanceau tard tau taud tcher tel telle tellier tey tier tiere tin tord touly trot
cou tteau ttet ttolenc tureau ty velaire vertier villion villon vreux youmdjian zens zier zinet
cov acef acich aciu acs aliov aliu alschi alt an arel arrubia arubias asa asan atta atti ault az el ela
cov ena eney eny erson ezzi ian iella ill isa ito lea otti rig
cow burn cher dell deroy dery din drey dry e ee ens ern ett ey fer her herd hig ick in ins lin lishaw
cow man n perthwaite ser sert tan
cox eter ey head on sey son
coy ago ard et kendall mans ner pel sevox t
coz ac acovici acu add an ari by ic ine manca manciuc min miuc muta ombolis orici ort zaglio zari zella
coz zens zoli zolini zupoli
cra anen atz bbe bbs beels bill ble bos ca cana cco cea ciunas ciunoiu ckanthorpe ckel cknell craft
cra croft ddick dduck der dic dick dy emer enenbroeck far ffey fford foord fter ger ggs ghead gle gno go
cra gun ia ib igen iger igg igmile igmiles igmyle igo inic iniciuc inz ita iu iutu ke ker ley ll lle
cra marossa mb mblett mblit meri merotti mm mmer mmond mond msey mton nach nce nch ndle ney nfill nie
cra nitch nmore nnell nner nney nor nshaw nson ntea panzano part pelet pez po policchio pp pps pse pser
cra siuc sk smaru snaru sovan squin sta ster stes sto suc tch tsley tty uk un usby ussenstein uste uwels
cra valho vener venne veri vero vetto vey vin vioto viotto votto vy wfurd wmer wn wshaw wshay xi xton
cra ycroft yne znic
cre ach acy agan agh aney anga ange ary aser asman ath bbin ber bs can cea celius cente dendino deur
cre dille dner ecy eden ef egan eger eggan ekmur elman ely emers ese evy ffield gar geen ger gg gger go
cre huet itz ll ller llin maschi mazie meens mel mene merius mieux mins molini monini nde nganis nn nna
cre nwelge pault pax paz pel pet ppel pps que qui rar sap scentini scimone scini sdee son spel spellani
cre spy ssall ssent ssler ssman ssoni ssonnois stani t tan taro tean tella ter teur tia tier toiu ton
cre toni ts tsinger tte ttenand tzianu tzoiu usen uso utz utzer utzig utziger uzberger uze uzer uzet
cre uziger vel veling villen viston visy wdson well wes wse wson wther ydt yelman yke ziato
crh a ak
cri aco alese alesi aud bari bben bbin bbins beiro bier billero billeros biori bley chlow ciotoiu
cri ckenberger ckmore ckx co dland ekemans fasi fo ger ghton gler han hana hfield jns le ll lley maldi
cri mm mmel mpita mu ncoli nella niti nklaw nnion no ntea pezzi ppin pps qui quielion safi salli santo
cri santos sari sbasan sciani scimanni scitiello scito sco scuoli scuolo sel setig slip smariu smond
cri snic sologo sosto sovan spell spien spolti stache staldi stallini stan stante ste stello sterna
cri steti stianini sticchi stici stinoiu stinzio stobo stocea stofani stofari stoffanini stofoli
cri stofolini stoiu stol stolovean sturean stutiu su tchell tcher tchett tchley te ton tser tten ttle
cri tton tz tzer vac velari vellari vellaro vellenti veller vellini vitchi voi
crn ich ivec
cro all an asdale asmun att atti atto cco ccolo chemore ciani ciara ciati citti citto ckart cket ckford
cro combe del ff fford fut futt gan gnale guennec hem hn hnenstern in iset itoriu izat ize izet izette
cro izier kaert ke ker lley ly mack man mbac mbe mbez mbie mbrugghe mley mme mmelin mmelinck mmelynck
cro mmett nauer nce ndahl neborg neman nembold nen nenwett ner ney nhamn nhielm nhjort nholt nier nister
cro nkhite nkite nkright nley nman nmiller nn nrath nsioe nsjo nskold nstedt nstrand nstrom nvall nyn
cro oke oker okes okham ome op phius pley pp ppi psey sariol sas saz sdale sen setto sfield sgrove shaw
cro sio skery skey slin sman snier sno son ssin sslin ssno ssouard sthwait sthwaite sti ttaz tteau tti
cro tto twell tzer uan ucher ugh unse us user ushore usse ut uthamel uthers ux uzat uzel vari vato vella
cro vetto vo wcroft wden wdus wdy wel wet wfoot wford wner wney wthers wton xall xford z zat ze zes zza
cru anas anes aud baugh ceira ceru cey chaga chet chten cianu ciat cica ciger cilla cioli citti cke ddas
cru dup ea eger ell ellas ells ey ger gni icchi ikshank it jeiras jera ll mbaker mbaugh mbliss medy mity
cru mlish mly mm mmel mmer mmett mmey mmie mpacker mpley nchant nelle nkleton penschi pi pper ppi sat
cru sco sebjorn sells seman senberry senstolpe ser sius son ssard tchley te thers thirds this ttenden
cru ttwell us veiller ver vinel zalegui zan zat zata zate zatt zen zgarcia zhernandez zlopez zmartinez
cru zperez
crv enkovski
cry der derman e mes sler ssanthander tzer
csa jaghy jbok kany ky la mpai ngo nyi pody tari tay tlos
cse falvay ke ngeri ngery pregi r repes rey rgo rhalmi rmak rnai rnak rnoch rnus rvenyak te zi
csi bi ha k ki kos ky ma re sar szar szer zi zmar
cso llany mbor mos nto ntos rba rgits
csu ja ros tak
ctl lo
ctv rtecka rtnicek
cua diay dras drat dron iran lchi llado macas nqui pio quira ran rezma rite ron rt rtango rtas rtiella
cua rtielles sante sapaz sapud satar scota spa spud sque squi trecasas u utle
cub angbang attoli aynes bage bedge berley berly bison eddu edo eiro eles elos eres eros erta ertorer
cub ias ides iella iles illan illana illas ino itt izolles lesan ria ukcu
cuc art ca carese carini carollo carolo chi chiani chiella ci ciari cinello cio ciolini ciolla colini
cuc covillo cu cureddu curullo ea erzan hallo heron herousset hipe icea inella iniello inotta iuc iula
cuc iurean kler lea lin osel sa uel ui uian ulici uliza uname ura urella uruz uzza
cud aback deback die e eiro ek enet erman ero ia icini ini lin lipp more ney nik ovskis rici rio
cue bas che co dan ff lenaere li lla llas lliga n na nat ndet ne nin no nod not noud nu rvas tara tos
cue zva
cuf alo ar fari faro fee fman i
cug iani nac no not owski urra
cuh el orst ra
cui bus cas cchi chan llandre net per son ssard sset xart za zara zon
cuj ano ec ilan ilema
cuk a ierman jati rowski
cul asso atti cer cu da ea eafa ebras eddu ek ell etu ha ianez ianu iat ic ica icchi icchia ik ineac
cul ioli kin lagh lars lell lens lere lerier leton lhed lifer liford limore lings lipher lispuma liton
cul lity livan liver lop ma mer mone pan pitt quicondor shaw ter ton traro trera trone ubret verhouse
cul verson verwell well y yer
cum are bajin bee ber berlander berledge bers bicos bicus bow breno breras bul bus elin ella enge inal
cum ino mer mons ont pa panasoiu panasu pata pen pian pston pton yn
cun aeus alata ama anan ard arro as at chillos dall dell dins dric dumi dy egatti ego ek gachi hal i ial
cun iberti igan ill illera in ingham inghame io iolo itz liffe niff niffe ninghan nings nington quero
cun radi s solo ti tz tze uhay yas z
cuo colo ghi zzo
cup ani arencu aro cea eiro ellaro ellini ini ino isti it itt pari per peri pers pett pi ps py r rian
cup rimontanus sa sea stid ueran
cuq uejo uerella
cur aba ac allo ameng atola atolo atulo audeau ay belo bishley bow by ca can cean chi cic co cudel curu
cur dt ea ean eau elaru elea ell enton et fman fs icho ici ien ieses ik ikova ileac imilma ina ington
cur ini ione ioni ipallo ipoma jel k les less lett letto lin lis ll man mark mei mer mi mov nier nin nis
cur now ns nutt nutte ny ole opos otto quejo r radi ralo rams rao ras rell rence rens reri rington rius
cur rivan ros sach saru sham sio siter tarello tean telin ten tet th thoys ths til tillet tius tner toni
cur tright tuius tusan tz tze uni utchet uti utiu uzan vale vers vey vin wen wick wood y ylo zel zi zio
cur zon
cus ai and ani ati atis ato cela chera chieri cina cito e ey h hard hcagua hen henberry hicagua hicondor
cus hingberry hley hner hnie ic icanqui ido ihuaman illo inato ine k mano me mir nirenco sen si sins so
cus sotto t talow tance tardoy teau temo terlina tis tra uta worth
cut aia ajar anda birth chall chen cher chin chins cliffe ean forth h hand hill hrell illa illas illo
cut ini ino ipa itaru iupala iva liff more olo one ore ov raro rell rer rera ri rin rina rona rone roneo
cut sem singer t tica tino titta tler tone ugno ura wright
cuv aj elliez i illier
cux art un
cuy ago anguillo laerts le ler net p
cuz cano ent ic ick in ino me netov ub zer zi zort
cva ncara
cve jic k lbar ngros tanov tanova tas tezar tkov tkova
cvi kl rn
cvr cek
cwa lina linski
cwi ertniak klinski kowski ok
cwo jdzinski
cwy nar
cyb ulska
cyc hosz
cyd rich
cyf ka
cyg ler naeus nel on
cym erman
cyn arski
cyp ert hert ret ryanski ryszewski
cyr an enne iax is son wus
cys arz ewski ique
cyv in
cyw inski
cza charowski chorowski cki ina jczynski jewski jowski kon nner piewski plewski plicki plinski pska pski
cza rkowski rnecka rnek rnetzki rniecki rnik rnocki rnota sznicki yka ykowski
cze banyk botar ck czel czko czott gledi gledy ike jarek kalla kanowski lake lusniak ne pan piel
cze pulkowski rczuk rkawski rnecki rnek rnetz rniawski rniecki rniewski rnik rnohorszky rnow rny rwenka
cze rwinka sla slik szejko ttel twertynski
czi bere bulka enskowski esielski esla fra gany nner po raky re rjek sch zek
czo bor rtek
czu bak ber binski brynski chnowski czman daj dek dowska dowski gala ma prynski
czw ordon
czy gan kwin sch sz zkowski zniewski zycki
daa b e len li noun nouni ra vitsainen vittila
dab abneh adie aja ak asi asse aya bagh bas beni bono doub doubi elsteen elstein ene erkow ert ezies ica
dab in ish it izha ladji lanc ler oin oub oul oussi ov ravolski re rio ritz rowiecki ruck son ulskis
dab wido
dac al anay ara asa astello cord hary he hel helet hev heva hille howski hraoui hsel htler ier kweiler
dac lon o on quay quin quino quisto re res ruz umos una unha unto usin y
dad aglio amo amyan arlat ashov asov ayan d dario di dio dona ds ehbala gostar ie in isman khah lani lez
dad one onov ourek paas son y yan zie
dae a hlen hler hlie hlin hn hnfeldt hnhardt hnke lemans ll m men nekynt nen nzer pp rden rga rr scu
dae twyler vel z
daf e feh fern fin fini fner fra fron inoiu inov ir is oe onseca onte ov ova tari
dag bert delenler deviren estad finrud gs gubati gy her hmoumi hou ianti ioni larca le ley lund nall nan
dag naud neau nello nese niaux nino nogo noko onneau orne osta ostini oty over raca rada rin ron rosa ry
dag sgardsodegard sland slet strom tekin uanno uerre uilhon uin uio uman ustun wasi ys
dah abi ak al am amni ane ani aoui arsh bani baoui bi chour dah douh el hani haoui hou ill la lander
dah lback lbacka lbeck lblom lbo lbom lby le leen lerup lfors lhauser lheimer lhoff lig ling linger
dah lkamp lkemper lkild lkvist ll llof llund lmars lo lroos lros lsbakken lskog lslett lstedt lsten
dah lstrand lsveen lvig lvik man mer mke moun mouni nert nhardt nke noun o ou oumane outi r ri rouch se
dai an beche ber ch chi coviciu ello f fi gler gnan gnault gneau gre grepont h ker kuhara lal lle llet
dai lliez maca maguler mi mo mon neche notti notto ns nton nys rak se senberger sh sley ss tz uto
daj bog cman czak
dak er ers hno houch hundaridze in ir is onam ov ova owski pogan uyo
dal adier af ager akli and aoui ate ati aune bak bavie bea bec bello ben berto beth bey biez bor borg
dal bray chev chow cour da degan dello drup dy ea ebout ecka ecki ecky ehamn ekarlus emans embert eng
dal enius eo esio essandri etsky evi ewski flyen fogt fonso gard garno gas gic gleish gliesh glish gren
dal haug hoff ibard ibert ic il isi itz jord kic kin lago lakyan lal lamora land lapiccola laporta lard
dal lari lasta lavalle legret lemagne leva lier limore lison lman lmayr lmer locchio lokken lolio los
dal low loy loz luge lwitz macci mady mao marco mases maso matov maz meida monte mose noki oia oisio
dal omba on onzo ope ouh oz phond piaz picolo porto pra sace santo sasso saune sbo sborg seg segg seide
dal set seth sfledt sing stein stroen strom trey tri unde vit wood yell ziell
dam acio aggio aisin aj amme anaki ann aschin asio atta bacher bally bele belle belleh belly berg berger
dam bielle bier bis bock boise boiu boldt bra brauskaite brauskas brauskiene bre brine brosi brosia
dam browski bruoso cevski dindorj ea ecour ecu ele elincourt elio erau erini erow erval estoy etto ewood
dam gaci gard haug ianos iaony iecki iens ilano inuta itz kier lin macco mel merer mertz merud micco min
dam oah odaran okos olin ono onti ota otte oun our pc peer pha phousse pman pney rau rell remont ri
dam rosch row sa sbo schroder seaux sholt skagg sten strom te uth vall vergis yanov yanova
dan aeifard aila ailov ailova alache alachi anae ault berry bjorg bolt brook cau causa cause cea cel
dan cette cey ch chell chev cheva chevsky chevskyy chin chov chova chuk ci cia cigers cila cis cke ckert
dan ckwardt ckwerth ckwerts court cs cus czuk dan danell darvaanchig dawa dea dekar delot denault deneau
dan denell dini dobi dois dorfer doy drade dres durand ea ebod ecki eels ehl eholt ehy ekas eker elia
dan eliuc eliya eloni elund elutti elyan eman eo eri esh eshvar esin esini eskov eu ev eva ewid fa faga
dan fakha flous fors gbeto geard gelmayr gen ghyan gin glade glard gond gui guillaume guir guy hauser
dan hel hof hoff huus icek iche icic ielak ielewski ielian ielis ieliute iello iells ielopol ielopolu
dan ielov ielowski ielski ielyan iere ies ifer igel iker ilas ilaw ild ilecki ilencu ilet ilevicius ilin
dan ilina iliuc iloski ilovs ilowski iluk ilyuk inos ioko ismaz ismend ison iszewski iv jean jo jou joy
dan kel kers kert kiv kner kovsky kowska kowski ksagmueller kwah kworth ladi los ly nback nbom nebom
dan necker neels nehl nel nelley nelly nels neman nemark nenbaum nenfelser nert netun nevang nevig
dan nhauer nheimer nhoff nin noun nowski nreuther nunzio obeitia off oiu on oska ot oun ov owski pha
dan quah quigny ry sart schu sey sgaard sira skin sky sogo sokho soko sou strup tan tec tecatchi ti tin
dan tine tini tona tone tonello toni tony tuono ty uletiu usso ut uwar vy yal ylchuk ylevych yliuk yliv
dan ylko ylovskyi yluk ylyshyn ylyuk ysh ysz z zel zey zinger zmayr zuso zy
dao garu rta u ua uadji udou ui uk umi unani wd
dap aah arte as ena hi hy ia iaggi ice ino kus olito onte orta p pen porto ra rela rile roza
daq uila uin uino
dar aban abi abid abont abos abus adici afyeyew agiu ago aio akchi akchiev akhvelidze akjian amad ame
dar amus amy anas anuta ascu ashenka asse baidze bala belet bellay binyan blay boe bois bon bouze boven
dar can cangelo che chicourt cis co cos court cque daillon danello dha doize don dour douri dzinski elid
dar enne ensbourg enskyi ette ezzo feuille gatz gaud gay gel geman genio gent ger ghal gham gie gin gis
dar gren iano ida ienzo if ikwa ilek inger inot inov ioli ios ity jes kaoui kik kins kow kwah lan land
dar let lin losan lot maatmadja manchuk manin medru mesteter mian mohray mois mon mstaedter naud naudat
dar naudet ner nley nold nton ocha onco ondeau os osa oszewski oui ouich owski pe phin pino ques quier
dar rall raz razi rett riba ricau rieussecq rieutort rieux rigan rigo rigrand risaw riulat roch roman
dar rough roux sadze sey signy ski so sow st tevelle tez thenay thes tier tigues tnell tonna tt vas veau
dar vell vey vill vish vishpour well went wich wish yanani zi zins
das alla ari aro bach ca cal caliuc canio cenzo ch cher chevici chievici chner coli covici demir ek
das enbrock ent hevsky hichev hkevych hko hnaw hniani ilveira inger io kal kalov kalova munsi pit que
das quet sanayake sas sau selborne setto sier sler so sogno sy te tgeer tgir tis tmalchi tol toli trup
das tugue tur wani ylva ypodius zak zewski zuta zyk
dat cher chler cu ema ena he inguinoo ri skiv sko son syuk taro tee tilio tolo trino ucampul uin wani
dat wyler z
dau bechies ben benmire benspeck benton beny berman beterre bie bigny ble blebsky bler bney bree bresse
dau by ce ch chelle cher chot chy court delin dey din dov enhauer erer feldt fresne ga gan gbjerg ge
dau geron ghdrill ghenbaugh ghety ghrity ghton ghtridge greilh gs gsch guet kantas kes ksa l lne lon lt
dau ly man mas me mery met mier min nay ncey ner nhauer phinais phinee ranova ria riac rio rora ry sch
dau sman sse sset sseur ssy tel terive terman teuil tev teva thendey tremer tresme trey trich try tun
dau vergne villier villiers xerre z zat zet
dav aine ala anger ani anne anzati anzo are ari ault eau eiga ella eluy enant enas enia enier ergne ersa
dav ezac iaud ich ico idar iddi idek idge idheiser idian idila idkin idkov idkova ido idoff idoiu idov
dav idovici idovics idovits idowitz idsohn idyan idzyuk iel iet ighi ignon igo iknes illa ito itsainen
dav letshina lin olio olos olt ost oudi oust out oy ran ray richewy son tyan udov ulis ydouski ydov
dav ydova ydovych ydyuk ydzka ys
daw ar barn do dy idowski idziak idziuk nay o od odu ood oud s sey
dax ner
day ag ak at bell berry chova czak de em et follah hoff huff ib kin liev lieva man mude neka neko nes
day nyeka on ot rit sh walt
daz ai et ey iano in zo
dbo uk
dco sta
ddu mba
dea breu c chman conu cu derick dman dmon dmond drick dwyler gle glio guero guiar hl kins kle kyne lbert
dea lejandro lmeida lva ly m mer micis ndrade nes ntonio quino raujo rce rcos rden rdeuff rdoff rdorff
dea ren rey rie ringer rle rlove rmas rment rmin rmitt rmon rmore rnley rstyne rwester sey sis sismont
dea sti t tcu ter tley trick ts u ugustine vers vila vin voll y yton za
deb aca acco ack acker acq aene aere aets aghine ah ain aise aisieux aker ans arbat ard ardelaben arge
deb arle arr arros artolo as asa attista aun ax ay ayo bache bagh bah ban baut bonaire boun bouze di
deb doubi eaumarche eaux eck ecker eer elak ell ella ellis ello enedetto enedictis erardinis erg ergh
deb eritz ernardi ernardo ertol ertolis ertshauser etaz etio euckelaere euf eugny eve evec ever evoise
deb eyne ias iase iasi iasio idour lanc lase lasi lasio lasis ler lieck lock lue nam nath ner oard ock
deb oe oes ois old on one onis onne ono ons oo osschere ost oudt ourg ouvrie ouz ouzy ove owska oy
deb rabandere rabant ras raux reczeni ree regeas reu reuil rito rock roise rosse ruhl ruille ruin ruler
deb runner rusk ruxelles ruyn uchy uck ucourt ucquoy uhr ure ureaux us user usschere utts yser
dec aen agny aire aisne aluwe ambra ampos anio aprio apua ardenas aria arli arnin arolis arpentry arr
dec arvalho ary asas asper ataldo ato ator audin aux avita azes ean ecco ei ell elle elles embrini enzo
dec erf erle esare eunynck hant harme hartres haud havanne havez hef helette hellis henne hent heppe
dec herf hert hev heva hiara hkov hkova how hristopher ianu illis imus ius kelman kenbacher kenbrock
dec kmyn kwer kwitz kx lark lay leene lerk let leva lomesnil obert ocq odts oin oite oito ola ombe
dec omberousse onfin ook ool oppet orato orchemont orse ort orte osmo oste otis ottignies ou our
dec ourcelle ourcey ourcy oursey ourt outere oux raemer raene rane rescenzo rey ristofaro ristoforo roix
dec roly rosta ruz ugis uignieres uir ultot urtins urtis uyper uzzi zkowski
ded ah aj dens ean eaux ecek ecius ecker ekam eke eken ekind el ene erding erer erich erichs erick ering
ded erko es et eyan iego ieu inas inova inszky ios iu iv man mond omenico ominicis on onato onder ov u
ded vukaj
dee b ba ble cke des ken ks len lman mant ner nihan rman rwester tjen ts ver
def abio alvard aria as assio auw aux ay ays az ee enbaugh endini ermon ert ever ez fenbaugh fendall
def fenu fet fner fo fontaines fradas freix ibaugh ilippi ilippis illippo iore ise ize landre lesselles
def lisque lorian lorio oe ontaine oor ore orrest osse ossez our ourny ouw raigne rain rance rancesco
def rancis rancisco rank raoui rates reece rees reese remont renois rere reyn ries riese ronzo terli tu
def uisseaux uria usco
deg aetano ai ala and ani arcia ardin as asperis au ay eer eest enhardt enkolb enova eorges eratu erholm
deg erlund erman erstedt erstrom ert erth ett eus eyter ez geller hati hayes hy iacomo idio iorgio
deg iovanni irmenci irolamo iuli iulio laire land lane ler lise lon lopper oga ois olier olyer on onia
deg ood ortes ouve ouy raaf raaff race racia raeve raffenreid raffenried rand rande randis range rasse
deg rate rave ray razia razio reef regorio remont rendele roff ross rote ruy ry tiar tyarev tyareva uara
deg uchi ueni uerry uia uilhem uire uito unda utiene utis uy
deh aas aene ais am ansy aro ate aye bashi bi eer elean elly en ennin erain esselle euvels ez eza ghan
deh ghani kes khoda lavi len ler lholm lin ling linger loum m mani mer mlow ms navi nel ner nerdt nert
deh nhard nhardt ning nke o off oog ring s ut
dei ac be bel bele bert bl bler chert chler chman chstetter cke da dda desheimer dier fl gado ghan hl ke
dei ley ly mek mel mler mling nboll nega neka nert nhard nhardt ninger nite nlein noff nzer reragea ros
dei sadze senroth sher sler ss tch tchman ter tering ters trich trick tsch ve ye
dej ager arlais aynes eu l mal mek mkova mo na ob oie onckheere onge ongh ordy ori oseph ournett ours
dej oux oy ulio ussieu
dek am anoidze ay ert eyzer hta htyar iert kerhus kert kiche ko leva nock obra ock ok oninck oning orte
dek oster ov ova owski raker
del aage abar abarre abie aborde abriere abroise abroy acey ach achaux ache achenal acher achet acote
del acour acourt acretaz acroix acy aet afe afontaine aforge afosse ag agardelle agneau ago agrange
del aguila ahante ahanty aherche ahousse ahoya ahoz ahunt aigle ain air aire aisement aisi aistre aitre
del ak alain alande alandre alay aleuf alla alle aluz amain amar amarre ambre amere amontagne amora
del amotte amuraz ance ancy ander andre ange angel angle anney annois anoue anty anuez aosa aossa
del aperche aperriere apierre aplace aportilla app apree aquis ara arageaz arbre arca arge ariva arm
del aroca aroche ashmit ashmutt assus atour atre atrinidad auder aume auney aunois aura aurentis aurier
del auro auter avara avari aveau avenne avergne avier avigne avrancea awder aygue ayto baere banco barre
del be becq beke bello bene bianco blanc bo bono born bos bosco breil brel bridge brouck buono camp
del campo can carlo carmen carpio casse cea cher cheva claux clos col collo comyn conte core corno cour
del cros derfield duca eau ebarre ebecque ecluse ecour ecroix ee eeck eeuw efortrie egal egido eglise
del egorgue ehanty elis ellis ello emos enikas eonardis eone epine eplace erm erme erue ery esalle
del espaul espine essard essert estre etang etant etre etyuk eule eurand euze ev eva evaque evingne
del evoye evski ey ezenne fa fau favero ferriere ffs fierro fitto folie founeso four frate frati fs
del gardo garito gato gatto gaudio giorno giudice grande greco grossi grosso gue guercio guidice halle
del hom homme hommeau houm houme hoyo ibalta ibaltov ibas ibes iens ieux igeard igiannis igne ignieres
del igny igoz ille illo iman in ion iorga iry iser isio issague itala ius ivert iz izee izo javan ke ker
del lac lacamera lacosa lacroce ladio lagiacoma lagiovanna lal lali lamonica lan lanno lantonio lapenna
del lapenta lapergola lapiana laporta laratta laria laripa larocca larocco larosa las lasala lasega
del latorre lavalle lavecchia lavedova lborg lea lepiaggi lepiane lera lert lis lisanti lit lolio lorto
del los losso loye lsperger luc lwik lwo man marle mastro medico mendo mon monaco mondes monico monte
del moral more mundo muro negro neri nero non oa oache obel och oche oe offre ohen oire oison oncle
del ongchamp oof or orbe ord orenzi oreto orey orge oria ormel ort orto osangeles osh oso ost ouche ouis
del ous ovely oy oya oye oza padre papa pech percio perdang peree peuch peyrou piano piazzo pierre pilar
del pin pini pino pire pirou pit pizzo place planque podio pon pont ponte port poux pozo pozzo prado
del prat prete priore puech py rey rieu rieux rossi rosso rot rue ryd salle santo sart sarte saut saux
del sedime sere sesto shad sing sinne so sol sor sordo stanche teil tell tenre thil tombe tufo tuva ubac
del uc ucas ucca ucchi uccia uchi ucio uco uermoz uise uke umeau uque uqui va vai val venthal vert
del vicier villar volve voye warde waulle wiche wig yanov yanova z zant zell zenne zer zons
dem achi achy acque adonna aegdt afiles aggio ailly aine aison aiziere akov akova andt angel angeon ann
dem anuele arais aratus aray arce archi arcy arczyk aree arez arinis arino arne arquay arr arse arsh
dem artin artini artinis artis arzo ase asi aso asor aster astus atius ato atos atte attei atteis attia
dem attio attos auro ayo azieres azure baga beck bek bicki binski bitska bitskyy bo boski bou bowski
dem bska bski chak chuk chyshyn ciuc czuk edeiros eester el elius enego eneix enga entiev entieva
dem entjeff entyev entyeva eny eo er era erchant eritt eritte ersay erson eshko esmaeker esmay estri
dem etriade etriades etro etz eule eulemeester euler euse ey eza ianchuk icco icelis ichael ichele
dem icheli ichelis icheri ici ick idio idova idovits ierre ilia ilio ille illy in ings int ion irag iral
dem iralay iranda irbag irbakan irbay irbilek irboga ircelen irchyan irdon irer irev ireva irezer iris
dem irjian irkilic irkol irkoz irkubuz irov irova iroz irpence irsal irsoy janov jen ke kina kiv kovych
dem kowski kura leitner ler ling low mel merle mert mings mitt mler mon mons mou my nati ni nitz oe
dem oglou ois ol older oll olliens olon oly onaco onbreun ondt onet ongeot ontigny oor orand oret ory
dem osthene osthenes osthenous ouchet ouge ougeot oulins oura oustier ouy oya psie pwolf pwolff sey sitz
dem ske ski sky ulling unck uro uru ush yan yanchuk yaniv yanov yansky ydyuk yttenaere
den ais alane ance apoli ard ardi ardis ardo ariez arosi atale ault ayer ayrouze berg besten bleyker bo
den boer bow ce cea ch che chev cheva cik cklau dani den di dinger diu doncker dooven doune eal eau
den echaud ecke eckere ef ehy eke emarek ereaz eriaz ert esha et eubourg eui eumostier euve eux ev eva
den eve eweth eys ez feld fert gel gl gokl gra guir hardt hart hartog herder hof hoff iau iaud iaux ick
den icke icola icolo ieuil ieul ifl ig ike iker ikin imal ing inger inno ino io iran iro iset islavov
den islavova isot isov isova iston ius izci izer izet izon izot jean kinger kins kler kov kova ktas ley
den linger mon nee nel neny nerlein nert ness niker nin ninger nings niss nler noun nstedt nung o oble
den oel ogean oia oix oncourt onne oo oon ormandie os ova ovellis oyelle scher sford sing sley slow
den susianu tel tges tici tith tler ty tz u unzio vir ward yer yshchuk ysiuk ysova ysyuk z za zer zin
deo campo choa dati dhar gracia gracias leo liveira m narine niziak ra ricibus rio rnellas ssa tte tto
dep ablos aepe agne alo aola aoli aolis aolo aquis ardieu ardon aris ascale ass atie aula auli aulis
dep aulo auw ecker elsenaire enbrock eralta erthes etrillo etrini etris etro eyre hillips iano ieds iero
dep ierris ierro ies ietro ina ino into lagne lano lazes ledge loige ner oitre olo ondt onte onti
dep oortere ooter oy ping raetere ree ret reter reux rey rince risco rospero rospo tula tulski ugh utter
deq uattro uenne uesne uevauviller
der aad aedt aeve ain akhshan akhti ambakhsh amecourt ango aoui ave ay azey bak bez bier bnev car chain
der ck cole court dabi der derian dour egibus egnaucourt ego egowski eje ekh emar emer enda engowski
der eniowski enne enoncourt enthal enzis enzo eppe eszowska etic eus evianko evlianyi evyagin evyanko ez
der eza ezinski felt fler flinger foufi gal galin ganc ges gham gic gunova ham hammer heim iche
der ichsweiler ickson ickx ico ienzo ieux iggi ii inger ington is itis jaj k kert kowski ksema kx lago
der let leth lick lien lin magne man mastia maux mendzhiev mendzhieva mer mietzel mine mon moncourt mutz
der n ner ni noscheg nulf obertis oburt occo ochie ock ogatis oin oma ome onde onjic oo oos oose ory
der osas osia osne oss ossett ossi ou ouard oubaix ouche ouchie oudille ouet ouich ouichi ouin ousse oux
der oy qui ra rar ras raugh raz reberry rer rett rey riche rickson rico ricott riennic ring rouiche row
der sch sham shem stine teano tinger ubeis udder uddere ue uelle uggiero uiter umigny usha usso uy
der uyttere van vaux vieux vin vishev visheva vishi wael wich wisch yckere yke zhavin zsi
des aab achy adier ager agnat agneaux ailly aint aix ales alle alvatore anctis andre anges anlis anti
des anto antos ario arro art arzens aussure autel baillets bassayns biolles bons bos brisay cals calui
des calzi carries cat catoire caves cazeaud cazeaux ch chaillons chaine champ chane chanel charles
des charmes chatelets chaumes chaux chene chepper chizeaux chle chler chner chodt chryver claux clozeaux
des coeudres coeur coings coins combes comps cotes cotte cours craques cubes cultu deri douits eilligny
des eine el elms enne eri eriis erio eyn eyne fontaines forges fourneaux gagnes gain georges grand
des grange granges graviers grippes hane hano harnais haw hay hays hazer hazier hazor hetler hommes hors
des hotels hwal iato ies ille imoni impelaere inor intonio islava islavov islavova jacques jardin
des jarlais jeux jobert joyeaux kin kur landes landres latte laurens liens lieres linieres liu lon
des longchamps loover maisons malter mares marest maret marets maretz marlieres mars marteaux masures
des mazieres mazures mercieres meth mettre midt mith mons mortiers moulin moulins mousseaux moutier mure
des neux nos noues noyer ocio omma ondre or orbo orcy ormeau otell ouches outter pa paigne parois patys
des pax per perrieres pierres pins pirito plan planches pland planques plat plechin pois ponds portes
des posito prat preaux puech quesne quesnes ravines reux rivieres roche rocher rosier rousseaux ruelles
des ruisseaux rumaux saignes saillant saint salegn sarts sauer saulles seaux secker seigne sena serteaux
des sertine seyn sez simond soir soleil son sources souslavy soy tadsbader tailleur tais tal tandau tang
des tasio tatte tefanis tenay ter texhe tito tombes toop touches traz trebecq tree tremau tribats truel
des truhaut trumelle tutt ue urmont utter vallieres vaux veaux vergne vergnes vernois vignes wert yatnik
des yatnyuk zczynski
det amore ar assis eix elinov elinova emple enamo ering erman ert esan harding herage hlefs hlefsen
det homas horey hou hridge iege ig illion je jen ken laf lefsen levsen loff mer mers omaso ommaso ore
det oro orres ouche ouillon raz remmerie res rez ro royat terline tlaff tloff tman tmar tmer tmering
det tmers tore tori torre tweiler twiler ty udamo urk z zel zer zler
deu bel bener ber bl bler bner char cher chler dekom dero don fel fl ja ling lofeu mal mling ntzer pree
deu rell ring rsen ser so tch tchman tgen tinger trich tschkron tschman tschmanek tschmeister vs
dev ade al alk all alle ambez anlay anne antier arajan arakonda argas arona ars ary asini assy auchelle
dev aul aulx dariani eaud eaux ecchi eci edeux edjian een ega eix el elay eley elle emy eney enish enny
dev entec enuto enyi enyns eraux ere erell ergie eric ericks eril erin erna ero escovi eson etag ey eze
dev gan ic ich ico idze iers igne ik ilers illa illard illez illiers incentis incenzi incenzo inck ineau
dev ineni iney inney irgilio irieux isch ismes itis itto ivo lekar lieger lies loo nani ney ol oldere
dev oll onish oogd ooght orak ose osge oss ost oucoux ouge ouges red reese reux rient roe rome roy roye
dev ulapalli uono uyst yatov ynck
dew aal aard ael ahl anckel ane ani ater aters aty avrin bre eerd eerdt ell enter erff es ese et ever
dew hirst hurst ick ig indt ine ing inter ire it itz ji olf olfe yer
dex heimer pert
dey a aert ampert anov anova armin dier e es ette eux glun hle l le mier n nega neha neka neko oe on ong
dey rolle ton
dez an arn aunay eeuw elak ell empte ern itter man ort si utter warte za zi
dge buadze
dha ene enens flaoui ira iri iti lia ll mi nani nda nis njani nju noa nraj nwani ouadi ria rker rmadasa
dha vernas
dhe illy in naut nnin rbecourt si ygers
dhi man ndsa r tal
dho lakia mbres oge rdain rme tel
dhu icq lipala mal ngana
dia b bang bate baye bi bira bre cciati chok chuk con conasu coneasa conide conita conovici cov cu dhiou
dia die diou feria fi ga gama gana go gostino gouraga ite khaby khite khoumpa kite kiv konidze konova
dia kos kun la mandi mantini mantopoulou mare mbang me mico nda ndrea ndy nese nez ngana ngo nkha nko
dia noff nov nova ntete nti ntonio oula oune rassouba rd risso rouma rrassouba rrisso rso samidze sse
dia ssigui ssy wuo zdeleon zgarcia zgranados
dib aba acco aga ango ari artolo artolomeo assey assy attista basey bassey basy ben bern din ek elius
dib ella ello erardino ernardo ert erti i iase iasio ie lasi lasio ler ley lik o on ona os rani rell rov
dib u uono ussi
dic aire ak amillo an ander anio aprio apua ara aro ecco ello enso ent enta enzo erbo esare harry hev
dic heva hio hman hou icco illo ioccio ius kard kason kau kerman keson khaus khaut kherber khoff khut
dic kin kins kmeis ko kons kover kow ksee lemente occo ochea ola osola ostanzo quemare ristina ristofaro
dic roce u uonzo
did as ato den e elez elot enco erichsen erot ierjean ino io ion iot off okha omizio onna richsen ron ry
did u uck ukh uryk ych yk
die ball bate bel bert bolt cidue ck cke ckert ckhaus ckman ckow cks den derichs derichsen dicke
die drichsen drick fenbacher fenbaker fenderfer ffenbacher gel genant gues hle hm hn hr k kemper ker
die kers kert kman leman li lia lma lman lna ls ltiens mar mers mert minger ndere nert nhart ni nstl nta
die pa penbrock pendaal pendaele pold ppa rck rcks rcksen rdorff rgaardt rgardt ringer rkens rker rkes
die rlam rmen rna rnesberger rolf rs rschke rsen rsing sch sener serud set seth sing sner ss ssener ssl
die ssner ste stel stelhorst stelkamp ster stler stre tachmayr tel terle terlen tert th thart the tiker
die tlein tler tman tmayr trichson trick tsch tschi tschy tte tterle tterlin ttrich tze tzel tzen tzer
die tzi tziker tzius tzler tzman uaide ude ulafoy ulangard umegard usaert utre uzaide wald zi zler
dif abio alco allah atta azio ede elice eo fee fenbaugh fendal fenderfer fert fey ford fring ilippo iore
dif lorio o onzo rancesco ranco ronzo ulvio
dig aetano ala ance angi ard ennaro enova eon eronimo erud gay gity gles hero iacinto iandomenico ilio
dig ioia iorgio iovanna iulio iuseppe lio lis man nard nazio ranes razia rys sby uet uglielmo uiseppe
dig umarti weed
dih ai aj arassarry igo m
dii orio
dij ckmeester ke khoff oseph oud ulio
dik alchuk anda eman ert kanen lic o oudis ov ova s shit uasa
dil acar aik allo anian anyan aura auro awar baz bert bilgen cher day dey dine ella ello eonardo es eva
dil ey g ger iberti iberto illo isio iso ks labough lahunt lahunty lashaw lavou ldine lehay lenbeck
dil lenschneider lersberger lerud liard ligil lin lner lschnitter me mi more not onardo one oreto ov ova
dil oy s saver shad they ts tz ullo uzio yanov yanova
dim aano abayao ache aculangan ailig aio akos alanta aline ambro ancea anno ante are aria arino ario
dim artini arzio arzo ascio assa atatac ate atore attia auro aya ayacyac ayuga bleby ca chev cheva chova
dim ech eglio enna ent eo ercurio ey ia icco iceli ichele ier ino isianu it itratos itriadis itrievski
dim itrijev itriou itroff itrovici itrow itry ke kov ler meler mett mock net nik ock odica off oftache
dim ofte ola on onda onte opoulou ou ov ova ovici ovova ovski perio pfl roth sdale sey uccio undo uro
dim uzio
din ache ale allo anga atale cel cher chev cheva ckel cklage ckok clau csoy culeana cuta der dorf echin
din ehart eiro el ell ella ello enage erman et etto ev eva gee gert gey glasan gledine gstad guirard
din gwell hobl ic ica icola icu inger ino ita itto ius iyev iz kelacker kelman kelspiel kelspieler kens
din khauser kin kle kler kov kova leten n nage nan nen nocenzo olfo on oto otola ov ova ovo sdale se
din slage smoor ter tilhac tino unzio ut uta uzzo vale widdy woodie za zey
dio ckou cou dato genous gg h kh khane kno kou m majuta mande mante mbana mbaty mbera nela nesalvi nio
dio nisotti nnet san sdado sono ssy szegi talevi tallevi tti uane uani uara ubate uck ukarev ume unkou
dio uri uss usse zzi
dip ace alma alo anda aola asqua asupil erna ersio ert etta iazza iero ierro ietrantonio ilato illa ippo
dip irro lan laros lock o ollina onio opa ple pold polito pon re rima rose se tan uma zinski
diq uattro
dir aimo and ane aneyya at awi ca ck ckinck dal dala den een ekci enzo esta ickson ie ienzo iker iks im
dir indin inger ioz ir isio iye jan kov kschneider lam mhirn minti nea occo oche oma osa sch scherl
dir sztay usso vana vari x zu
dis abatino abato alvatore alvio andro ano anti antis anza ario arro bennett bro brow cala cenza ch cher
dis chinger chler chner cipio ciullo cua dier erio eth haroon haw her hmey hmon hner hon hong hongh
dis iglio ilvestro ilvio imone ington isto kerud keuve la ler man mang maya more omma or orbo oski otell
dis penza pirito rud sanayake sard sarz saux selhoff selnkotter sertori serud tad tasi tasio taso ter
dis tinguin tler tor u
dit aranto chburn furth gen gens ges h hard hmar hmer kovsky leff lefsen man mars mer more oiu omaso
dit omasso ommaso ore oro rapani ri rich sch tborn tel ter terline tert tes tgen tler tli tmers tner toe
dit tus ullio uri z zel zen zinger zler zner
diu guid kar rlin
div alerio elbiss eley ella ely en ens iach ile illy inagracia incenzo irgilio iricean isek ison ita ito
div ittorio jak onin oux
diw ald iak isch
dix a en ey gaard itdomino neuf
diy ab anov anova arbakirli
diz hak
dja afer bali ballah bi bou bri di far fer fri ha hdou it laie lem lo lti mai manca n naieff nco nogly
dja ouat oupe rling ssi ta tit u vadi
dje bablah bali bara bari bbari bbour blahi bli bri brouni da ddi ddou ebet ffal labet laili llab llad
dje llali llat lloul loudi mai mmah nadi nane nnadi nnati paroski rassi rboua rf ridi rrkura rvig zzar
dji ba by del di ghaly go kine lali lani llali lobodji mera ogap re te
djo jopoespito kic mbe mo ni rdjic rghi rkaeff rup uihel umad umessi urou
dju kic ngu pdal pdraet pedal pesland pevag psjo psjobacka psund pvik rfeldt ric ricin rklou se vara ve
dju vik
dkh issi
dki ouak
dla sk
dli em mi
dlu gos goszewski goszowski ski skis zewski zniewski
dmi trieva trijev triyeva truk
dmo chowska chowski wski
dmy terko triiev triieva triv triyeva truk tryk tryshyn tryuk
dne prov
dni strianskyi stryan
doa ca ga kes llo na rdo
dob aczewski ak ano ao aran ard arganes arro ashi ato beleers bels berstein bie byn czynski eck ee eic
dob ek elius ell elle ersek erstein ert esh ey ida ies in inski inson ish jani kin kins kowski loug ner
dob nig nigg oiu on osh osi rajc rakowski ratz ravec rea rean ree rev reva rianskyi rican rick rilla
dob rincu rindt riner rinov rinova rinski ritoiu rodeev roiu rojan rokhotov romirov romirova ronravov
dob rosavlevici rosielski rosky rotvor rotvorsky rotvorskyi rovie rovitz rovoljc rovolschi rovolska
dob rovolskaya rovolsky rovolskyi rovolskyy row rowolska rowski rowsky rushin rutchi ryanska ryanskyy
dob rynina rzeniecki rzyniecki usch yns zeu
doc abo al ampo an ando armo asar ci herty hev heva hiei hinoiu hita hkova hterman hy imo io ken
doc kendorff kens kered kerill kett kham kins kray krell krey krill kstader kter ktor kum on q ter
doc tolero x zi zkalik zy
dod anli di dy ea ean el elier era erer erlein ero et gens gion gson i ier ig in ion ita ivers oc ocioiu
dod oi oo rimont sworth well y
doe bay bbeke bler de den ff ge hler hm hn hring khi lk ll lle lling llo lter lwijt nges pel pke pker
doe pner rfer rfert rffel rffer rflein rfler rflinger rge rhoff rig rksen rnach rner rrer rry rsam scher
doe tsch zema
dof fey figny finger flemyer
dog andemir anyigit arel ariu be gette lio lione liotti moch nin ny ot oter ramaci ruer ruoz rusoz uchi
dog uereau ulu
doh an any eny i l ler lie lsten lus me men mke nalek nanyi ner nert nke oney otariu otaru rer rman rn
doh se t
doi caru dge el g gnon llon nel se sne sneau sy z zelet
dok el es ey ic kan l naes ova sum tar uchaev ulil y
dol abella aberidze ader adille ah ak and ansky atowski bear beare bec becq bee berry bow cean cerocca
dol cet cetta cher chi cini dan dinger dur ea ecki egowski eman ence endo enek engo eschal eschall ese
dol ey ezalek ezol fato fini gan ger ghii gihh gikh gin ginin ginov gner gopol gopolova gorukov gorukova
dol gos gova gu ha har hascu hopolov hus idze ige ineaschi inger inschek inschi insky inta ipschi ivet
dol ivo jak lahite lens leris let ley lfus lhopf lier lin linger lins lison liver lman lo loff lstedt
dol magic matov mos mus ney niak oga ogan orier plads sa sen set skis son svag to tu va ve vik ynnyy
dol ynskyy z zhanskiy zhenkov zhenkova
dom aas ac agalik agalski agoso aica alewski alik ancich ander aneantu angue aniewski anig ann anowski
dom anska antay archi arco arski ash aska aszewski aure b beck bek ben berg bi bkowski bois bora brecht
dom breval brink briz brosky brovski brow browsky chev ec ech ecq eij eisen ej ela eland enden enge
dom enghini enicali enig enigg enis enjo enjoz eque eradzki ergue ett eyko gorgen iano icelj ichek
dom iciano ico ide iguez inczyk ineck inedo iney ingomes inguis inicis inicus iniczak inioni inissini
dom inkus inski inte isse it itrz izzi ke m manget mermuth mersnes merud misch nick ocos ogarov ond
dom ondon oradzki oraud ori oslawski oto otor pe res rose sa sich ski sky stein urat uschiev vile zalski
don abauer abedian achie adel adello adeu adoni adze aggio aghey aghue agrandi aher ahey aho ahoo aires
don ais ajkowski alson amaria arski astorg ath athan atiello atin atini atis atsch attini atto away ayre
don azar azzan ca cea chev cheva chez ci cieux ciu ck cker csecz darini dea derer deris dero deyne din
don dini dlinger doe dokambey dos dua dukov ea eda egani ehoo ehue elan ev eva ez ghi gier gil gois
don gorozi gre guy ham hauser ici icke ida iga igan ihoo imirski ina isi ithan izete koh kov kova lan
don leavy levy mez moyer nadieu nally nart narumma nel nelley nellon nersmarck neys nianni ockley oher
don ohew ohoo olo on oro ose ova ovalova sah sbaek selaar sion skov slund son st tchev tcheva th tsov
don tsova util val vito yina zelot zo
doo ge her kie len ling ne ner ney nican reman rley rly rne rnekamp rson se
dop acio azo fer ff fner ico ieralski ke kins ler orto pagne pelmayr pert son
dor ame ance and ange ante antes ao bais bane ce cea cely cey ch chak chimont cin cioman cu cy da dal
dor dic doni eau emus enfeldt enska fel feuille ff ffel ffler finger flein fles flinger fmayr fmeister
dor fner gere gerloh gham icchi ich ier igatti igny igoni iot ismond ius ival izon j je kin land leac
dor leans ling lodot mady meus miney mino miny mitzer moy muz nak nau nberger nbluth nbos nbusch nbush
dor nelas nelles ney nhackl nieden ning nisch non nquast nseiffer obat oci ocinski ofeev ofeeva ofejev
dor ofeyev off ofieiev oftei okhov okhova onin onina os osencu osh oshina oski osz oszewski ough ovsky
dor owsky ozhkin ozhkina ozhko ozynski ph rance regaray rell renbacher ribo rien rier ries riety rill
dor ring rio roh ronsoro rough sainvil sam say schel se sin sjo sky son ssemont sy szewski ta tet ticos
dor tu ty uker umsgard uzka vil vilus ward wart warth
dos al amantes anjh antos baba cher cocil eck edel ev eva h her hev heva hier ho ier il inchuk io kaya
dos keland kich koch kozil man oudil patlieva quet reis santos sat sekel seland setor sey sin sman sou
dos sous talek taler talik tler toevskij well
dot arot chin cos el hage hard oli olo ras rice sch seth tavio terer tery tesio tin trens ts zel zer
dot zler
dou ady aihy ali ard ay b babi berly bet bi bleday blin brere cett chet coure dah dna douch douh ds eihy
dou ek ence et ette gal gall get gher ghman ghten ghton glin gnac goud hari hou idi ieb ik illard in iri
dou is kali kas kkali koure lache lcet liez ll lton mandji mayrou mbe mbia mbouya menc meng menq mer
dou merc mergue met mi mic ng p pe ral rgnon rlens rneau ros rthe ry scha smanis ssain sse sset ssiere
dou ssin ssot st that thett thwaite tre treleau treloux tremepuich triaux tt ty vier vry wes wma yere
dou yon zal zans zi zon zou
dov al ale alina alo ao bnya el ell ergne ey gal gan gyy han hanych hanyk hanyuk hun hyy idio igo illers
dov in ing land le leac mat stad zan
dow abobo ard biggin bor da dall deswell dey ding ds e en erdock ers giallo hower ing is iyogo ker land
dow le len less lin man ne nhour nin nman num son tin ty
dox iadis rud see tader tater tator
doy ague chev cheva chinov chinova e el er ere gaard kov ne nel
doz eman ieres ois olme ono zi zo
dra agen ayer bble bick blos byk byniastyi chena chsler chta chuk cone czkowski czynski der dici eby
dra ebye egni etta ffen ffin galai ganchuk ganita ganoiu ganov ganova gastan gendorff geset geseth gffy
dra ghia ghiciu ghiea ghita gich gieva gila gisic gland gmyrhaug gnea gnes gnev gneva gnoi goeva goiu
dra golea gomiroiu gomirov gomirova gonja goo gosei gota gotta gotto goumis goun gov gova gowski gsdahl
dra gseth gshoj gsic gsted gsten guet gulea gulin gunov gusan gusanu gusha gusin gut han hanchuk heim hn
dra hokoupil honovsky hota hun i ia iby ica icchio ime inie is isaitl jer kou ksler kulich li mdal mmeh
dra mstad nca ne ney nga ngeid ngsholt niceru nsart nsfield ou oui peko pela pkin pp ppier reni rvik
dra sbaek scek sher sler sleuca sovean tchev teln th twer udt ugedalen ughon ux vis wbaugh wdy we whorn
dra x xl xten yson zan zdow zkowski
drb al ohlav
drc ar
drd a
dre a aver cker ckkotter ckman er fahl fvelin gelid gely ghici hmel hsen huta ibelbis ibrodt ifke ilick
dre ioe iseitl isig isorner ith ke ksa lichowski lincourt ll mel melj nckhan nda ndel nner nning nski
dre nth oni ossi ppec rup sch scher se sel shaj sler sner ssel ssi ssino tar umont vdal vik vland von
dre vvatne we wel welow wery wett witt witz wsen xelius xl y yfus yfuss yschutz yse ysse yssig zaliu ze
dre zek zen zet
dri ancourt berg ci da dea di edger eschner esener ess eu eux ever f fell ffill go lhon llon mba mbe mus
dri nda ngenberg ngoli nnon novec oli on ouach ouchi ouech ouich pps s saldi sch schel scol sh skel sko
dri ssel tsas utti venes viere vius waru zi zulis
drl icka
drm ic
drn ac ek ovsek
dro anca becq benyuk bisch bit bits bnick bnjak bota can chon ckila ddy ege esch ese essaert essler
dro fenik gan gba goul gseth hojowski in ke lc llette lling llinger lshammer mard mart mey mgoole nca
dro nchilov nin niou nke nkers nne nov nova nsart nsella nyk ochsloot ogenbroodt pkin r ri sos ssler
dro ssos uard uart ugge uhard uhet uhin uhot uiche uillard uillet ulers ungas uot usie usiotis uyn venik
dro wne zdek zdowska zdyk zdzewski zdzynski zg zynski
dru aux c ce chuk ckman ckrey d di dis esnes et ez ffel fva gan gau gg gge gli guet ica in jon karova
dru ker la lak ley maru mbl mea men mes mev meva mgold mgoole mmey mmonds mond ncea nen on schel siani
dru yts zhinin zhinina
drv ota
drw eski
dry ander ja lie man mer mon psyak selius zek
drz ewinski ewucki ezdzon ymala ymalski yzga
dsi da lva
dso uza
dua ale igues ilibi nmu ny rdo rt rtes so tis to ult
dub aele al ar ard arle arry asov asova au aut beldam berly bert bini bs ceac chak cova ec eck ell enco
dub er ern ernard ernet erry erstein ertrand ertret ery essy et ets ief ien igeon ignon ilet ina ini
dub inin inina inovschi inski insky isz itzky land led lesiu lyansky ner oc ocage odel oeuf off oin oise
dub on onnet ord ordieu org osc osclard oscq osq osquelle ot ouche ouchet ouillon ouis oule ouloz
dub ourdieu ourgnoux out oux ov ovac ovik ovoy ovyk owskaya owski ra rawski ray ree reil reucq rey roc
dub roca rock rov rovin rovina rovitsky rovska rovskaya rovsky row rowski ruel rule rulle say son ufe
dub ugnon ut ych yk ynskyi
duc ailar amin amp ange arre arroz aru as astel atel atez aud ay ceschi cilli ellier eppe erf hac hacek
duc haine hambon hamp hampt hane hange hateau hatel hatelet haussoy hel her hesnay het hez hezeau hier
duc hin hitanga huk imetiere iuc kering kert kham ki kmark kwall kwitz laux lave lercq lere loux obu oin
duc ombeau ote oudray ourant ouret ournau out re rest reux reuzot roquet ros rot roux ruet uara uing
duc usin zynski
dud ak amel arev au ayev da ding dle dridge dy ea eck eney enhoeffer erstaedt erstedt esek evant iak ich
dud ick ieuzere in ina inskaya ita kin kina man ney nik nyk ognon oit on ouit ov t uiala uianu ukalo
dud uman uta ych yk zic zinska
due ck cker dahl hring itt ker kjaer llman nez now nsing rden rkop rksen rloo rson rst rto sing sler so
due sund toft tsch y
duf aud aur aure aux berg eigneux etel eu fany fau faut fee fek fell fett fie fke fner fney fo ford fort
duf four fus lo los lot ner oe oix ord ore orest osse ourcq ourd ourg ourmantelle ourmont ournier ourny
duf ourt rain raisse ranne renne renoy resnes riche velin
dug alic ard arte at ay dale elay gal gin her ina more nani oni oujon ourd owson ravot re stad ua uet
dug uey uid ulin
duh alde an aney ard aut autlondel e l m n nke olm oux r ring rkoop rkop
dui ca cu gan jn lhe nker tsman
duj any arric c ka movits ol ols on
duk aczewski ara elow eman ett ette ich ov ova owski pa uly uray ureh urs
dul ama amsuren an ani ansky anto any ary at au aurens aurier ay berg ca cio cu din dulao ea eba ery
dul etic ev fan ffer fu gar gheriu gheru ing inski ion isse ken laert lea ley lin lo lum mage ny out ska
dul ski srud tz uard uc worth
dum aguala aguin ain aine aire ange ani anica anoir anoiu anowski anska anskyi anyan aresq arey ars art
dum artheray artin ay ayet badze bar bauld biri bravean brique buya ea ee eez eige ell enigo enil er
dum eril ermuth ery esnil esny estre et ezil fart ford ic ile inicel ire istracel itran itras itrean
dum itreasa itrel itrele itrelea itresco itrica itroaia jahn lao ler melow mett mitt olin on onceau
dum oncel onteil ontet ontier ousseau outier pert pis pit pleton reicher ur uta ych
dun abeitia aeva agin ahee ahoo and ant arintu avan avant avin ayev aytsev ca cil ckel cker ckley combe
dun derfelt don dore dych egan evant fjeld fjell gaciu gca gee gelhoeff gey gia gl gler gy iam iere
dun ikowski in ivan ivant kelman kerley kerson kins klee kum kwu lavey lavy lay lea levy low man myer
dun nachie nagan nahoo nam naway nell net nett nick nico nihoo nuck num oyer sby sford shea shee sire
dun smoor stall stone sworth tz tzfelt well woodie y z
duo castella du
dup agne ain ale ar aray arc arcq ard art aty au aul ay ays ell erche erier eron erouzel erray errier
dup erron euble eux ey eyrat eyron iech ikov ilet ille iol ire lain lan land lantier lantis lava lechain
dup lechin leix ler lessy lisea on onchel ort ortail ortal oue ouey outs ouy oyet pengiesser ray rel
dup ressoir rez riest riez ris ront uch uich uie upet
duq uaine uenne uenoy uesnay uesnoy uet
dur ac aes aeus affour afour aisamy aj alia anceau andi andin andt anona anteau antez anthon anti anton
dur asek astanti ay ba baca bala ben bet borow bridge brow can chman covici dan din eau el enne etto ey
dur fey garyan gun han heim holtz iasz iau iaux icic ick ie ier if ig igon inck inyan isic ivage ival ix
dur java kob kop kopp lacher lan land lea ler ley ling m man mazel me misi monov nell ner ney nil
dur nwalder oi ose oseau osier oss ost ot ov ovski oy rah ran rance rani rans rbeck rence rette rieu rin
dur rleman roux ruty rwang selen si ski ston tka tschi upt ut ydiwka yee yn
dus ablon aeus apin art atko auchoit autoir chek chenes cher chka chl eigneur enbery haj hane harm hchak
dus hev hkina hku io key kin l matov old ollier onchet oulier san saucy sauge saussoy saut sauze seau
dus seault seaux sel sere serre sert sol sollier soul sourd sutour tira zak zat
dut an ard ari arte ca chak chover eil el erne eurtre heil heillet hel hie hil hilleul hion hoit hu ica
dut ile illeul illeux kowski ot our ournier oya reil reuil rey riz ro ronc roux row ruel ry schke son
dut terer tlinger try tweiler u z
duu ren rloo
duv aldestin alier allet and ander aucel auchelle auroux aux een enci ergel erger ergne erne ernet
duv erneuil erney ernois ernoy ert ieux ignau ignaud igneau lea nas oisin osquel oux vuri
duw ald all el ell
duy ag ck schot ster tsche vejonck
duz akin celer dar goren parmak yatan
dva li lidze
dve rgsdal rsnes
dvo jmoc retska rkin rnic rnik rsak rskyi
dwa rika
dwe ck lle lley lly nger
dwi ggins nell re
dwo moh raczyk rakowski ratzek rczyk rkin rrak rschak rshak rsky rzaczek rzak
dwy re
dya chkov chok chuk k kiv konov kov kova kun ll nkov nkova s tlov
dyb a ack alski dahl dal eck edokken endahl endal evig evik ing kjaer ko o ris ro vig vik wad
dyc hauk hes hko kerhoff khoff kman kova zkowski
dyd ejczyk land uch
dye dukh kjaer ns
dyf verman
dyg ant as at ert gve
dyh len ren
dyj ak
dyk ema eman ens house huis huizen iel mans un
dyl ag gat lus te
dym ally ent ling ova
dyn geland gvold on
dyo min
dyp bukt vik
dyr berg dahl eborg ed egrov emose endahl esen haug holm hovden ing kjaer kolbotn korn lund nes nesli
dyr off oy rdal stad ud
dys ard ert hekov inger li lin sel semark the
dyt rt
dyu dyayev g kov lgerov lgerova vbanov
dyv i ik
dza dzamia galov ltur
dze kan maili nik nitis ra ruzhynski
dzh afarova alilov amal amaldinov amalov amalova ambazov ambazova amdzhieva angirov anhirov aparidze
dzh atiyev avadov avadova emal erdzh ereleyko ildzhov ildzhova indzhi indzhiev indzhieva ioyev urov
dzh urova us ydzhora
dzi adyk ak alendzik alowski alynski amjanka arkowski dzak dziguri ecielewski ecielski eciolowski
dzi eduszycki edziczak edziel egielewski ekonski embowski eniszewska eniszewski enkowski erzanowski
dzi erzawski erzbicki erzek erzynski ewanowski ewialtowski ewiatkowski ewonski ewulski mira mski siak
dzi tac ubek uk urda urkowski urzynski
dzm itryew
dzu dzar ndza rilla rinda tsev
dzw onkowski onnek
dzy adko ama amchuk amidaw anisaw k uba ubak
eac hus ker ret
ead e en er ie
eag en erton leman len leson on
eak en le man
eal es o um
eam ara ets
ean a g s
eap en
ear dley gle ick ll man ney nhart nshaw nst thman y
eas h ler lick ly om sa son taugh taway tburn terbrook terby terfield terlin tes thope tick tlack tley
eas tlick tling tlund tmond tmure tvold waran
eat es her herly herton ough well
eav enson ey
eaw o
eba ch cher co di gua le na ng nks rb sko ta udy ugh
ebb ecke el ell els ensgaard ersten ert ertz estad inghaus itt
ebd on rup
ebe gard id jer lhar ll lle lot lt nbichler nfelt nhech nhoch renz rholst rini rlein rlin rline rling
ebe rsberger rsol rsold rsolt rson rspacher rst rtowski rtz rwein rz y
ebh ardt odaghe otemen
ebi gbo hara nger ole rim sawa sumoto
ebk e
ebl e en i in
ebm er
ebn eter other
ebo h hon igbe mah ndo ng rn ru se sele uaney we zoje
ebr ard echt el ight
ebs tein worth
ebu bedike ehi era labate
eca lle rnot y
ecc ard her hienus leshare lestone
ece bilge iza izabarrena narro olaza
ech abe aburu aide aikhi alar alecu alook andi andia aniz anove aoui aquan ard arkaoui aroux arren art
ech arte artea auri aurren avarren avarri ave azabal azarreta azu ebarria eberria egaray egoyen elbarger
ech elberger emendia enagusia enique epare epares erd erer evarrieta ever everia everri everry eveste
ech ezarreta ezuria iejile igo im iverri lin oles terholter uaca uaka ube
eck ardt arth berg blad bo dahl el elbarger elberry elkamp ell elman els elt enrod enstein erd erdal
eck erle erlin erman ersley erson erstrom erth ertz es eskog ey ford haus holm hout inger l land lef ler
eck loff mayr miller old ols rich rote roth s steinova stine storm strom weiler
eco chard nimo nomides nomidou nomos nomou ro voiu
ecs edi
ect on
ecz acibasi
eda lini mura no thiparambil thy
edb lad om ury
edd ahbi ahmani aoudi aoui ardary ens erraz ib ine inger is ison leman lemon oumi owes s
ede bali biri bor gbe h lbauer lbrock lcrantz lcreutz lfelt lhagen lhjerta lhoff lin linck line ll lson
ede lstam lsvard m makhiota nburn nhall nholm nman nroth nvik rer rra ry t us y za
edf eldt elt ors
edg ardh comb cumbe eman emon erley erly erson ett hill il inton ley mon son u uer
edh olm
edi ae agbonya gin ku ng onseri onwe risinghe
edj ang o
edk in ins
edl and eman ey in is
edm ands e ead eades inster ison isten ister ondes ondston onstone unson
edo bor ff ga ghogho giawere giawerie ko kpaigbe kpayi kpolor mwande mwonyi s sa somwan u uart y
edq uen
edr alin eira i idge ington issi oiu osa oso y
eds all berg ell holt tam trand vik
edt stadler
edu gie sei wu
edv ardson artsen indsen
edw all ardes ardsen ardson ien ige ins
edz ard
eec keman
eef sen
eeg berg
eek haut hoff houd man
eel ma maa mae salu
eem ola
een berg maa salu talu
eer ikainen ikinharju ikkila ila me olainen onheimo tola
ees maa paev pere saar termans tila
eet ak
eev ala
efa nova w
efe mgil ndic ndieva ndijev rt
eff ah enberger endy erson ert inger io iong ner ord ron
efi mov mova onayi ri
efl er
efr emenkov emova on os osinina
efs kin kind tathiou tratiou
eft edal ekhari eme estol evaag himiou imov imova ink
efu rd
efv ergren erstrom
ega as ddi mi r rdt shira wa
egb enoma eri o on ri uchu una unike
egd orf
ege baek bak bo da dius hus ler lhoff lind lius lryd lston mar naes nolf nolff rer rhazi riis rmajer rod
ege rsdorfer rstrom rter rvari skov sted storp vang
egg ebo ebraaten ebrecht ehorn eling eman ena erickx erth ertz esbo estein esvik ett hart ins is ler
egg leton ly set spuhler um
egh aghe arevba obamien omwanre osa
egi a azaryan di dos guren lmez lmezbas lsrud o sti
egl and eston eton ington
egn ew or
ego avil cheaga lf rova shi shkin zcue
egr essy idere ilmez y
egs mose
egu agie akun aras asa avoen chi elfi en ez ibar idazu igure iguren ilaz ileor illor iluz inoa is ivar
egu izabal rbide ren rrola sa skiza squiza z zquiza
egw u uatu
egy ed in
eha la lt nire po ra rd rdt rt soo
ehe halt
ehg artner
ehi bor emua giamusoe gie men mwenma n nger oghae ogu orobo rim s
ehl e ebracht en er erding i ich in ing inger ke vest y
ehm an en er ig ke sen
ehn emark ert es i inger n strom
eho pi vuo
ehr amaa at ath berg ecke edt enberger enbill enborg enborgh encrona endahl enfels enkrona enpreus
ehr enreich enschantz ensperger ensteen enstein enstrahl enstrahle enstrom ensvard enzeller enzweig
ehr esman et gott ich icht ing inger ke l lacher le ler lin linger lund man manntraut mantraut nrooth
ehr nsten o ola s stedt stein strom ukainen
eht amo
ehw ald
eib ach egger el enschutz eschutz inger ner y ye
eic hbaum helbaum hele heler henauer henbaum henlaub hert hholt hholtz hholtzer hholz hholzer hin hman
eic holtz horst hstaedt hwald hwede k ke kel kelbaum kelbeck kholt kman
eid am ams berg elheit elman em enbenz esen esmo esvik evall hamar hammer heim herr inger jord litz man
eid nes saa saether saunet shaug skrem slott stedt sten svig svik t uka
eie sland
eif e fel fert ler ring
eig bokhan el eldinger enbrodt hmey hmy l ler ruber sti tved uren
eih ilt olzer
eij k o
eik aas anger as efjord ehaug eland eset eseth evik hof ill ing jok kula leberry rann re rem um
eil berg ersen ersgaard ertsen ertson feld itta lers man o ola ts u
eim hjellen il mart
ein ama an arsdotter arsen arson arsrud asto berger binder ck ebaerholm ejord enkel ersen erson esalo
ein evoll feldt io isto la man ohrl ola onen rem sele siedel sig sle spahr spinner spor um waller
ein wallner
eio s
eip e per re
eir anto efelt ich iksfoss is iz oa ola onen os
eis aman ath brenner ch cheid chens el elin elt eman enbart enbarth enbeis enbeisz enberger enburger
eis endecher endle engrein enhower enhut enhuth enlohr enmenger enoe enreich enschmid enstaedt erman ert
eis iminger ing inger konen man naugle old on s sa sfeldt sler terer to vogel werth
eit berger erjord ernes hun ing inger ingon ner niear rem zen zinger
eiv azi ik ola
eix arch enberger
eiy nck
eiz agirre aguirre mendi
eja pa ria rque
ejb jerg ol
ejd elman estam sell
eji ke m ma madu ofor ogu ri
ejl ers erskov ertsen
ejm ont
ejo go me
ejr naes
ejs ing mond mont trup
eka as ette me nayake ndem ne ney ng nger rdt rt rv
ekb lom org ote
eke berg blad bom chukwu dahl dorff flo gardh gren h hammar hielm id land li lof lundh me mezie naes
eke nger ngren nman nobaye nstam nsten rhovd rn rot roth rs rum sioo tra y zie
ekf eldt ors
ekh aguere ard art ator e off oldt oragbon orutomwen osu osuehi
eki er ert mova nci ns ri z
ekk a er ert
ekl and in ind ov ow undh
ekm arck ark ecic ekci
ekn er es or
eko bo giawe ka la luoma mo nen ng noja rnes rness saari tto ue
ekp enbor ete iteta
ekr heim oll oos oth
eks chmitt elius pong ta tam tedt tein tromer vard yma
ekt awatkul ov
eku a ase be e nwe
ekv all ik oll
ekw all
ela bdellaoui d fsen gag gina hi ko li lluss mo mrani nga ngbam raby rco sri ssa yan ydo yyan zyan
elb akyan al anowska anowski aum az el erling ers erson ir ogen on oth recht rick rus s
elc acho ano hardus hert hinyan hlepp i ock oro
eld arov egard ek eniz erkin ersch h holm nes oen oy reth rige rup stierna uayen
ele am azer bro by ches dge dui ftheriou gado iwa jalde kes kwa mo nbaas nes nius nkov nkova no nov nova
ele nsky oterio raky rick rs scano uteri vaara wonibi xpe xpuru zaar zgaray
elf aker eld er ering ert forss gren inger lein man mark stedt strand strom vengren ving
elg aaen amal an aroy arresta art backa ee emyr endy enstierna ersma ert esem eskog estal ezabal h land
elg mork oyhen retly saas stoen strom uea uera uezabal ula vin
elh adji age aj ard assan enicka i indi oj olm
eli ade ades aeson ala ander aser assi atonio bol cegui ces ch cker drissi es eson ez fritz gado
eli jassiapik joki k nd neau nov ophotou pe scher scu seev seeva son ssaiou ssalde stratov stratova u
eli zaga zarde zardo zari zarov zarova zarraras zarraraz zaur zburu zeche zegi
elj aala ach and anov
elk aer aim an ann art aseh ela en hatib houry ind ington ki lit oro ouby
ell acott acuria ala am amaa ars atifi auri berg cock ebaek eboudt eby efsen efsrod egood egren eman
ell emose end enes enius enson erbee erbrock erbusch erby erd ero erson ertsen ertson estad etson evset
ell folk gaard ian ias ice ick ickson iff ifritz iger igers ik ila iman inas ingboe ingsaeter ingsgard
ell ingsrud ingsworth ingwood ingworth isor ithorpe man mauer men menreich mer merer mers min more ner
ell onen or oumi ouze sberry son strom ul ung wanger wein yson
elm aagacli aleh ander ark asri asry az blad ecker ehed elin enbeck eranta eskov evik gaard green gren
elm hirst holdt ing rhari roos sley slie stedt y
eln berger eny iff
elo bo fs fson glu heimo ka la lahde lampi luoma luoto maki nen ng nga nheimo niemi puro rde rdi rdui
elo rduy rinne rreaga rriaga rrieta rtegui rtza segi segui sua vaara vainio virta yan
elp ers hick hicke idoforou ons
elr ashidy ick ington
els aesser aey afadi ahar amni as ayed bergs bernd bree bury by chner den ebutangen enpeter esser eth
els haug heimer hobki holtz holz ig ila inen ing inger man mo more ness rud tad tner tob vatn
elt ang emur ervaag is orm ringham un z zroth
elu ard yinka
elv ander ebakk edi eland emo erhoi ersang ertro erud estrand evoll heim idge ik ing iro iste ius
elv sashagen strom
elw ais an anger ard es ess orth
ely ea ounoussi
elz anowski bieciak ea ein er holz iere ingre
ema hiser joe ldi mi ns nuello nuelsen nuelson nuilov nuilova ra ta zabel
emb ach acher arba arec aye erson ery ick ler ley oiric rechts retsdatter retsen riaco rich ring uedo
emb uena un ury
emc h ken
emd in
eme agwali cheta densis ghara h igh lander lianov lianova lyanov lyanova nalo nheiser nhiser nike ns
eme raud raux riau rine rling rsic terio
emf inger
emg e
emh amed art off
emi antor ch ck gh liev liyanov liyanova lov lova nger nova rgil rtekin son
emk en
eml er et ing
emm ans anuello elthun erig erling ick inger olo ott rich s us
emo kpae n ns nts von
emp ain aran aranza ey field ie oragrius son tage
emr ali
ems hoff lander ley lie wiler
emt ell er
emu an mwen nds ra ze
emw inghare inyogho
ena bulele covici deghe gbare guas horo la nder ni rd runa rvi soaie ssiri suo ult
enb ack erg erger erget lom om uska
enc abo alade ausse ea el hev heva ian inia inias inosa inoso iu izo k ke kell kelman kels renaz reve
end acott ahl al ara ate ean ecott eladze ell eres erica erl erle erlein erli ersby erson ert estad l
end ler ras rass regaard rejat rerud resen rey rich ries ris riss rolath ros rulat ruweit sjo ter tner
end zelina zelis
ene beli berg bom gren haug hikhare hizena holm ix ll man muo nge ngl rly roth rsen rson rstvedt rud
ene stad stam strom vig
enf edaque eddal ert inger lo ors run
eng an aras ard asser berding blad blom brecht dal ebo ebret ebrigtsen edahl edal elage elbart elberger
eng elbrektson elbreth elby eler elgardt elhart elhaupt elien elke elken elkes elking ell elman elschion
eng elson elsrud elsted elstoft elund eman eness erand erbakk ers erud ervik esaeter esaeth eset esland
eng esser estrom esvik evall evik fer h hardt haug hoff indeniz ineri isch jom kvist laro las lebrecht
eng lebright ledow lefield lehardt leitner leking lerth leson lett lhard lhart lich lin ling loo nell o
eng onga ono ra rand ren roba sbo set seth skar smyr so stad stler strand stroem sund tro uita uito ura
eng ven vig vik voll wall wer zelius
enh olm
eni ca i ngo sherlov
enj ala albert amio o olet olras uanes ubault
enk aoua erlin erud hbat htuvshin ing ovaara vist
enl art i id und
enm an ark
enn achat aciri adi afatti ahi ahouti aifer aji ali als art asiri assiri eccerus eking emuist enga
enn erfelt es et ett evaara ok ouri ulo
eno bakhare dd fe ghama gieru h iu jarvi karo kizono ksen ma mayo moto ragbon ranta rense ruwa shima uf
eno w
enr ech iguez iques oos oth riquez
ens astiga eleit eme enat ey ikat kat len lin low oli rud slin tad trom worth
ent ani enman enza erkin erline ezari hoven ler ner onado recanales rikin rup sminger wisle wistle z
ent zminger
enu gur kidze
env all erova ik oro
enw ald all ere right
eny art eart edi innaya
enz enauer enberger ensberger ler or weiler
eog an
eom ois
eor si y
eos ander
eou zan
epa lle lza minonda
epe l lboin lde rjesi rjessy s
eph eser rikian
epi coco fanova n phaniou phanius scopius taux tie
epl and ik in
epn er
epp ard ehimer el elsheimer elt ens er erlein erley ers ert ich inette le ler ley
epr ight intsev
eps hteyn ton ztejn
ept ing on
epu ran
equ ihua ilea ise isoain iza
era bor dze jarvi kalin kangas kleous luoto maa maja mies na nder nen nio nko nsus nummi palo polku puro
era sim smi smy so sun tik tuli uskin usquin uzkin vaara ydin
erb acher akan an ani ar as atur augh eck ek el ele etta inovi land sloh
erc anbrack el k kert man olessi olini olino oreca sey umen
erd ahl as brugger el emir ene ener eniz esz ey felder heim il inch inger l len ley mannsdorfer ocia
erd ociain ody ogdu ogu oiza onmez osi ost ozain zhan
ere cinska dzheb hed kat kson lt meeva min mina na ncia ner nerol nius no ny nyi th vik zuma
erf ani jord urth ving
erg ang ashev ec enc eneman le lis ma uder ueibi ueta uiz ulen uven
erh abor ahon ama ardsen aruyi el iamiatoe o olm oltz unmwunse unmwunsee
eri amiantoe amiatoe bo chlandwehr chson chsrud chstrup cks czon gnac hana kci kkila ksdotter ksmoen
eri ksrod ksrud kstad laid ll lo mola ncin nko ns omin sci smaa sman smis t tara tsland ves xon xson
eri xzon zanu
erj ala ansalo anti apea omaa
erk akan al amo as ell es heikki hembayar iaga in inantti iner inheimo injuntti intalo izia kola konen
erk man oc ok oreka san ul urt
erl ander anson beck bruch enkamper ewine ich ichman ien inger inghagen ingmark itz und
erm acora akov akova ano atinger el entini ert eskog eti icioi iglia ilova inero isch its olaev olaeva
erm olina olov olova urache us
ern andez ault berg blad er es esaks estam estus ey gren lund otte ouf sberger sell spiker stberger
ern sting strom stson u ulf vall
ero feeva glu h khin khina ma maki mosele nico ss starbe tokritou
erp eldinger enbeck f
erq uiaga uicia
err achdi achidi adi aez afai ahali ahaoui ahmani ahmouni aiz aji amuspe amy andonea aoui ard ath azkin
err azquin azuriz boe ea eboe eguin eiz embault ett eyes ickson ington iu ossafi ouissi oz uz
ers ahin ando chen dal ecal en hammar hova ing land lev onmez oy pamer son tad u umer un
ert am egun elt hal hel is le ler lschweiger man mer ok okus olahti resvag saas sas unc ungealp ural
ert vaag vag z zeid zgaard
eru p
erv all amaa ela elius ik io iti ola onmaa
erw ay e olter
ery ilmaz oldas urt uz
erz ar berger epki inger
esa a in jas ka ki la ndi rey rte w yan
esb enshade ert oll ri
esc abia abias acena affre agedo aich aja ajadillo ajeda aleira allon amez ande andon anez anio anlar
esc arabajal arate arcena areno arguel ario ariz arp arraga arrer arria arsega arti artin arzaga atel
esc auriaza eth hbacher hberger henbacher henbrenner henmoser herich hert hete hle hliman hman hner
esc hrich lapes lapez lapon lope ober obosa ofet offery oin olante oms ontrias orcia orcio orel oriza
esc ortell orza otet ott ourido oval ovedo oy oz ribens rich riche rig rigas rihuela uderos udie udier
esc uer uredo uriola urriola ursell usol
esd aile al ar
ese bua li muede nbel ng verri zobor
esf ahani
esg ro ueva uevillas
esh alomi am bach baugh enbaugh ete etu kol leman o oo raghi uis un
esi ch ri
esk andari andarian ander au el ela eland eli elin elsen elson elund enasy enazi erud ills ilsdotter ins
esk man olin onen onniemi ova uche uchen uri
esl ami an und
esm aeili ael aeli ail aili ailian ailzadeh ann arch ark el enard ond onde oris
esn al aola ee
eso la le moyo n no p
esp a agnac agnat agnolo aillat ak allardo allargas arbes arch arcia ares aris arra arraga arragoza
esp artosa asandin eche echi edal egren ejel ejord eleta elid elt elund enaes enschied enshade erati
esp ericueta erilla ern ert eseter eseth eter evik evold evoll ey iago ichan ido il ildora illa inach
esp inales inalt inasa ineda ineira iner inet iniella inola iricueta italier itallier ivent la ligares
esp lo lund mark nes onda ree rella riella riu seth uch uche uelas uga uig una unes uny
esq uea uembre uenazi uijarosa uiroz
ess aadi abani abar abbar abri adaoui addiki adi adik adiki adki afi aghir ahal ahli ahraoui aid aidi
ess aih akali akhi akkaki alhi alhy alih almi am ama amadi anhaji anoussi aoudi ayah aydi bai eboom eifi
ess eiva elman elstrom endrop enhigh eno ich ick ien igman ilfie l lemont ler linger man mar ner obai oh
ess omba ome oufi ouni oussi uman wein
est abillo abrooks adella aire al alayo alella alrich anga angui anol ape arlich aun avillo by ebanell
est ebanez ebaranz ebas echa eche efanell efanos eller elrich enaga enos enoz ensen enson eo epan ephan
est eras erbrook erinen erka erle erline erly erman erson ess evam evanez ham iarte ibalez ienne
est igarribia is ivalis ivariz ivill lander le ler lund mar ock ok omba op opanan opina opinal opinan
est oppey orach orff orga radera raviz reicher rello remadoiro remadoyro rems ridge rin ringana roia
est rosi ruch ruga rugo rup uardo udillo upina upinan upinian urillo uro us vad wick y
esu a me
esv al iza
esw orthy
esz enyi tenyi tergalyos terhas
eta nder
etc hart hebarne heber heberry hebest hecopar hegaray hegoin hegoncelhay hegoyen hells hemendy hepare
etc heto heverre heverry hingham hison itty
ete bo ki laaho lakari lakoski lalahti lamaki laniemi lapaa lapelto lapera lasaari latalo lavuori madi
ete ve
etg en
eth eart elbah ell erington erton eve ington it mane olen olm redge uin
eti dloie e ebet envre nosa
etn estad
eto ga k lin undi
etp ison
etr ata eby ich is uk
ets itty
ett ahiri ahrioui aki alhaoui amimi anen aoussi el erlin ighoffer ijani ison l ler lich ling linger ner
ett ori orre oumi rich
etu aho aro ba e la mudon nu sh
etv erk es
etx abe aburu aniz arri art eandia ebarrieta eberri ebeste egarai enike ezarraga ezarreta
etz ell elstorfer ensperger korn weiler
eub a ra
euc eda ken ker
eud ave e ier
eue ll sden
euf emi racio ragio
eug arrios enides eniev enieva ercios ui
euh us
euk a
eul ambio berg enburg iss l ry
eun son
eur anie asto enius este esti iat ich opaeus
eus e ebi eda epi tice
eut eneuer on sey sler
euv rard
euz ebio et
eva ggelides gorou in koski ldsen ncho ng ngelou nich nko nno no nson nturel rd ristti ro sco soja son
eva vold
evb agharu oumwan uomwan
evc en imik
evd okimov okimova
eve bo leens ler lius llin nden nepoel nnett no nou nrud nsmo nstad raerts raet rage rardi raus rding
eve retts rhard rhartz ri ridge ring ringham rington rist rke rling rroad rsgerd rshed rsman rsoll rth
eve rtsen rtz rz slage sque sti tt tts
evg eniev enieva in
evi ck dis joki koski lsizer lsizor ner nger nk ns nsalo salu son ston tt tts
evj enth u
evl ogiev ogieva
evo li
evr ensev idge
evs eeva tafeev tatiev tatieva tigneev tigneeva tratova
evt eeva hivoulou imov imova uhov ukhov ushevski
evu na tianu
evy tt
ewa lds ldt ns nsiha siuk
ewb ank
ewe ka le like made ns rbeck rbring re rhard rhardt rhart ring rlof rth rtowski rtsen rtz
ewi jk ngs
ewo ldt ro
ewt on
ewu si
exa ntus rhu
exb rayat
exc ell offier offon
exe l lby ll lmans rtier
exi lard
exl er ine
exn ar er
exo jo n
ext er ine remera remiana
eya ituq ma ng nga
eyb e ert l ye
eyc henne k ken kerman kmans
eyd allin am e oux
eye gue ne nga rly rman rs stone
eyk ens
eyl enbosch es
eym ael an ann ard er ery
eyn ard on
eyo h ma
eyp eltauer
eyr aud es iboz ich ing olles on
eys enck kens sautier sen seric ter ymontt
eyt cheson chison el elwein h
eyu b i
eyz aguirre
eza ki ma ru ti wa
ezc urdia urra
eze ala ani h lius ma mba me narro nwa obi oke onu rnack ta
ezh ova
ezk erra urdia
ezp eleta onda
ezq uer uerra uerro uivel
ezr in
ezu ruike
ezz aher ahi ahir ahiri ahouani ahra ahraoui ahri aidi air airi aki akraoui aouia arfani arhouni ari
ezz aroili arouali at ati eddine ekraoui iani ine iti oubi
faa berg foi land nes rah rinen rlund rup ss tz
fab a acher ado al bi biani briano briciani bricotti brini brizzi broni e eiro ella elo ene eres erge
fab ers ert i ich ijanski ila in inc ini iny inyi ios isch ish isiak iszewska iszewski ius on rega rego
fab regue reguettes rellas rello res riani rich ries rin rini ritius rizius ros uel
fac al alet ca cani cendi chi chiano chin chinello cioli co coli duelle ella emire emyer erias ey hal
fac het hin hinger hleutner htali iaben iane ibeni ila ioli ioni ius kelman klam kler krell ontis orro
fac teau un usse y
fad akar ale dali dis doul eev eeva eley ely enti erl eyev eyi hel ini jukoff jukov l labi laoui ler ley
fad li navis nes ness on ul um yeyeva
fae dder gri gteborg hn hnrich hse lli nn nzi ravaag rch revag ro rovig rovik roy royvik rseth sch si
fae sser ssler ta tani th ti tten z
faf angel ara ek ian
fag adar adau andini anel ans arasanu arasian bemi bohoun e edet egaltier elsbo elund en eraas eras
fag erbakk erbakke erdahl ereng ergren erhaug erhoi erholm erholt erland erli erlind erlund ermo ermoen
fag ernaes ernas erroos erroth erskiold erskog erstedt ersten erstierna ersund ertun ervik eth g gard
fag gart gella gett gian gin giolani gioli gioni giotto hiura hloumi ian iolari iuoli ius ley lioli
fag lioni lum nani nant nastol nen niez noni noul oaga on one rach rell rouch roud uet undez undo
fah chouch eem em ie im ir lander lbeck lborg lbusch lcrantz lgren lin lkrantz lman lroth lsing lstedt
fah lstrom mane my n nbulleh ndrich nehielm nehjelm noe oul radyan raeus rafellner renholtz rholz ringer
fah rlander rner rney rngruber si ssi
fai can ct da der di dit dley ello eta fer fura gle lali lde le lliot llon lor man naru nello nke oes
fai rall rbairn rbourn rbrother rclough rey rholm rhurst ruz rweather sandier ssner ssola sst st
fai stenberger ta thfull vret vro zal zov
faj arnes erson far fr ks kus mon rajzen strup tl ula
fak as har houri houry hretdinova hri hritdinova hry hurtdinova ih ihi in inou iri o oya ri rouni svaag
fal ace acinski ade agan agiani aguasta ah ahi aize ala amas ao appa asca aschi ato bert caru ceto cetta
fal cetto ch chetta chini ciani ciatore cidieno cieri cini ciola ciroli cke coi coianu comer cones conez
fal conio connet connier cou coz cusan cuta daas dager della din dini duto eide eiro enius eo er ero
fal eschini esiedi essi etra ette etto ey ezza gas ger goux gren gueras guiere ikov in inski ip issard
fal iszek iszewski iva ivene ize kberget kehed keid kener kengren kenmark kenstedt kenthal kevik
fal kgjerdet kheimer kholt kiner king klind kman kmar kovitz kowitz kstedt ktoft kum kus lacara lah lai
fal law ldin lenius lerini letta lex ley lgren lica lick lieres lman loon lot lou lourd lucca oci ola
fal omir oon oppa or orni ossi otico out querho quez quina ret san sig sini stad th tus tynek tz udi udy
fal ussy vy well yakhov zea zerano zo zoni zotti
fam aey brini bro brough in pou
fan ache aei ales anas ariu aru asca cera chi chini ciullacci cony court covicova darac del dino do
fan dohan dorin dos drem drey drich ea ebust egas ego eite ello fan fani fant foni gareggi garezzi gel
fan ghanel ghol gman guedou gueiro guy iel iello igliulo in ini is izza izzi jat joy jul k lo nane neau
fan neh nich niere noun oli ous shawe sher slau sler taccini tanaru taneru tanesc tappie tauzzi tauzzo
fan taziu tazzini tinati tis tl tola toli tone troy tuz tuzzi uele uli uzzi zaga
fao ro ur
fap pani piano
faq ir
far abaugh abee abegoli abola abollini aca aco adji ag age aggi agher agona aguna aguti ahani ahat
far ahmand alli andou anisi ano ashbandi ashuddin assino ault az berbock bman bos brot bstein calau
far casan casanu casiu cau chich cnik cot cuta cy dal delin di don doulis doun dous eed ela enc enga
far enholtz eniuk esin ess estad estveit etra ez fal gaciu gallo gani gason geas geix geot gette ghali
far gher gier h ha hang hangmehr haoui hat hi houd ih illa ima inango inola inole inon inone ioli ion
far isato iss issi jare je jeon kash kashazy khondeh khutdinov kkila kova kuh lee ler less lin ling
far mache manesh mwald naby nam naud nedi nell nerud netani neti nieva nleitner nlof nocchia nos nosova
far noux now nsley ocki ok okhmanesh olfi ooq ooqi ooqui oppa oux pon quharson races rag rais raj rales
far rall ran rando rant rarons rattini ray rel renc renkopf rens reras reres rero rerons res rey rier
far ries rimond rin ringer riol riols rokhzad romeque ron rona roni rukh rus saoui sethas shad shidi
far sirotu sky snas soht son ssani ssioui stad tan ulli up uqi uque uqui wa wick wig yad zaliyev zan
far zaneh zin
fas abi anando ani bender cella ch cher chilli chinger ciana ciotti ciszewski ella h ha hanu hola iani
fas ick ig mer olato old olino olis oula quel quelle sang sari sbaender sbind sel senet setta sin sino
fas sinotti slabend sler snacht snauer so teraune th tina trup tvold ulo
fat ai ajo ako aliyev as ato chett echa eeva ehi ehy eri h hallah heree herree hollahzadeh hy igati
fat ighenti jo kin kulin kullin land ni sini tah tahi tal tebert ticcioni tizzo ton tor torello toruso
fat touh ula ur uzzo ych zinger
fau bel bell bion bla ble blee cci chald cheaux chier chille connet demer det doa don dot dree erby
fau erholdt geras gere gerolas geron ghn ghnan gier gstad jour land lbaum lcon lconer lder lds lhammer
fau lkenberry lkingham lks lon lques ls lstich muina nce ndes ntleroy pala pel que quet quex r ran rby
fau reau rel ret rholdt ria rie ro rot rote roux rschou ry s sa sboll sel ser sett sey sing skanger
fau snaugh snaught ss ssett stman stner sz tario th thoux trier tz vart veau vel velet velle ver vergue
fau vet vety
fav alli alora aloro ard arel aretto arger arin art asuli ati azza ell ennec erani ereau ey ez i illi
fav inger ini on orin orsky ory rat ret retto rod ron rot uzzi
faw az bush dry ehinmi kes ks ley ole son ver zi
fax ner oe
fay ad anju at az dit ed ehun er ese inkeh le lor ne od ol os son sse yad yaz ziyev zulin zullina
faz acas akas al an azi el eli elian ioli lagic okas zalari zioli zo zuoli
fea chem gan gans gins gle gley mster rn rne rnley rnow rt ry s sel ser sey therby therly therman
fea therson therstonhaugh ton u vel ver zel zell
feb bo brajo braro el iri rel rillet vre vrier
fec chi ed heci het heta hete hio ht htali ioru k ker ko ury
fed alto ash asyuk ato chuk chyshyn co dag dal den ders echko el elich erath erick erighi erl erle erley
fed erline erlyayn erman eroff erowski erzoni ev eva ewa g ie in ina ior irko iuc iuk iv kin kiv ler
fed olyak on orak orca orchak orchuk orets oriv orka orkevych orko orovsky orovych orowski ortsiv oruk
fed oryshyn oseev oseeva osov osova osseiev otova ou rak riani rici rick riga rigo rizzi ronic ulova un
fed univ us yna ynyak ynych yshyn yuk
fee back k man mster nan ner rick se ser tham zell zor
fef fer
feg elein ely er erl ers gins hali houl houli ley raeus th
feh ervari lau lbaum lig ling lman man merling n nel renbacher renkamp rer rle rman rs
fei bel busch cht chtlbauer chtmayr ciuc ck ckert dler dt erle ersinger f falik fer gel genberg
fei genwinter ghan ghner ght ghtner gin gley jen k kema kert ld lding llet llu lner mov mster nauer
fei nbier ndouno ndt nhals nig ninger nman ock reisl ss stel ster sthauer stl stle stmantl teira
fei tenhansl tosa tzinger
fej eran es
fek archa ir jaer kak l
fel and berbaum berg binger ch cser czak dbaek dbauer dborg dbusch den denkrais deoiu derer derman dges
fel dhahn dhake dhaus dhusen ding dinger dner don dpausch drihan dscher dstein dthaus dvoss ea ecan edi
fel edy egean eki enbok enchak fel foldi foul genhauer gueras guerez gueroso icella iciati icijan icino
fel icioli icione icjanska icori iers inski into ipez ippo is isati isatti ixdaal ixson kel kin kins
fel kner labaum lahi laini lak land lbaum legi lenbaum lenberg lenius lenz lerer lhauer lini lon loni
fel lonneau lous lowes lure lus man met mlee ner pete peto ps sani sch senburg senheimer senstein
fel senthal ser sher sing singer ske ski stead tenberger terus tes tis trer trin trini tscher tsman tus
fel ver zer
fem enia enias erling iano ino rite steinevik
fen aille ard aroli art ati aux by cil dall derl dler drich drick drych dt ech echiu el elus erty esan
fen esiu gel gler icchia ichel icle iello iger ili imore inger jiro k ko lason ley nander nane nefoss
fen nema nern nessy newald niche nig ninger no nouche oaltea occhio off oghen ollosa ouillot oy rich
fen stad stemaker tanes ters tous ty tz yk yn yves yvesi yvessy zel zi zl zo
feo doroff dorov ktistov re to ugier y
feq qoussi uiere
fer aboli adov adova agen andon anec ard ari ariu aru aud bar bel ber bers bert bing brache ch cheluc
fer chichi cho coq cu dek derer din dinandov dinandova dinandsen djallah dman don dov dova ecatu eday
fer egrino eira eji encak enczi enczy ens ent entilli ents enz ey felea folja gani gason geson gison
fer gola gonzi goug gougui gson gstad gurson hah haoui igo ioli jancic jani jencik k ket laino lan latti
fer lay lenga lenius ligoj ling lito mariello mback mil mon mor mosel nadez nald nanders nane nanz nau
fer neau neboensis nelius nex neyhough nholm nholz niani nier niot nlund now nsler nstadt nstrom nyhough
fer o oiu ola oldi olla oni otin ouli oze rabino raboschi racane racci races rache racini radans radini
fer radji ragne ragu ragud ragut raguti raguzzi rah rairo raironi rajolo ral rales rall ramosca randini
fer randis randon rannini rantes ranto raresi rarino raroni rarons rary rater ratini raton rauto razza
fer razzetta rebee reduela regui reiroa rence reno rente rentino rerira reros rerosa retiz retjans rett
fer retto reyros rezuelo rian riani ricchio rick rie riell rieri riero rieu rigan rill ring rington rio
fer riola riols rion riss ritto riz ronato rone roud rouillat roukhi roul ru rua ruelo rufino rugia rus
fer rusola rusquia ruz ruzola ruzzi ryman saoui sch schke skaug slev slew son soy st stel ster szt tacz
fer tal tas tilio tis titta tl tonani tu uglio ullo uta val venza werda y yn zouz
fes ca chotte chuk er hchuk iuk kov mire neau nic perman quet s selet selier sia siou tad tante terling
fes tersen tetics teu tila tor tugiere u yk zty
fet chko cho co ecau h her herolf herston herstonhaugh is isov isova ouci ouh row sch scher scherin sko
fet sovych syak syk tah tal tane terle terlein terly terolf ti tich tik tin ting tinger tis tkether tner
fet tweis ula zner
feu ardent chere chtinger chtmayr chtwanger del djou erabendt erbacher erer erherdt erle ersinger gere
feu gier illade k ling lner rer rra rstein rtado rtet ry sette stel try tz vrier
fev ag al ang ery ola old olden ret
few ings kes ster
fey aerts deau dt en er erabend ereisen erherm erick far gin h ler ling mark tmans zula
fez ari za zani zardi zi zuoglio
ffo oks rde ulkes wcs
ffr ench
fia bema ccadori cchini cconi filio ldini lho lka lkowski llega llegas llo llos malua mberti menghi
fia mingo mminghi nagan ndaca ndino ndra ndri ndrotti ne th tte z
fib bia iger inger
fic acci agna alora ano atier cadenti ek h hamba heroulle hev hman hot htel hter htl htner i icchia ini
fic ior kbohm kel kelscherer kert kes kett key kinger klin kling ko kou owski sor toria uciello zere
fid ali anov anova des elbo elin enato je jel jeland jestol rich uccia yk
fie andt belkorn bich biger brandt branz cconi chter chtl chtner ck cker deler derer dor ge gel ger gert
fie gl hler ira jdasz ldhouse ldman lhauer litz ly ming nga nus raru rascu rich rke rli rman roiu rrez
fie rschatt rz schi sel seler soli ss ster tier tisow tta ve vee vez
fif ita or
fig al alli allo ard aredo arella el enschou enschow eroa g ge gers gins gis gs ini ler ley lioli ner ol
fig oli ols one relia uccio ueirido ueredo uereo uero ueroba ueruelo uigui ula ulla uls ulus urny urski
fig ved
fih lman n ol
fii g l
fij as
fik ejz entscher retov rieva sdal
fil acuridi ahi al ander ardi ardo arski artiga atoff atova ba beck berg bey brich brun burn chev cheva
fil chner des dhaut eccia een ej ella enia enius ep eri etici ev eva evych gaira gate gueira gueiras
fil gueras hol iak ian iatreau iatreault iault ibeck idei ikunjombe imonov imonova ina ingeri iol
fil ipacchi ipache ipas ipascu ipczak ipczuk ipec ipiac ipigh ipkowski ipoff ipoiu ipov ipovych ippin
fil ippis ippova ipski ipsky iput ipyenka isan iuk kin ko kov kova lali lar lat latre lbrunn leau ley
fil liat liatre liaux liez liger lingame lingham lingim liol lioud lipsen lis lman loux loy lyaw more
fil ocamo ochowski ock ogna ograna oni onov onova oramo osofov ote oteo otti per po ppa pponen ppu ppula
fil saime ser stad teau thaut tsch tz ucchi yas yaw yk zmoser
fim brez ia iani land men merstad ognari reite
fin aldi ardi azzo berg bog borud braten cati cato chum cias cken ckenhagen ckenstein cker ckh dahl dal
fin deisen derup dland dler dsen efrock egold ell elle ello eman eo eout eran erty erus eschi esi essi
fin et etto ez frock gar gas gerle gerlos german gleton holm iels igan ister jarn kbiner keldei keldey
fin kelman kenbinder kenrath kenwirth kenzeller kernagel key kielkraut kleman kler kley laison lan law
fin linson nan nback nbakk neman nerman nerud nesen ngard nholm nicum nila noy nset nseth nstrom oglio
fin ol ot oulst rud sas sen seras set seth skas skud sler srud sterbusch sterlin storp sveen tina
fin tinariu ton ucan yutin z zgar
fio darav ndella ra ramanti ramonti rani ranti rato ravanzo rdelisi rdeponti rdiani rdigiglio rdilino
fio retto rilo rin rindi riti ritto rmonte roni t ux
fip ps
fiq uet
fir bank bas chau cks dous ea estine etto ica icano kins kus la lei lit mani mapaz menich ment nhaber po
fir quet rarello rincieli sching sov sova ster szt tala tel u us vida
fis ac arek as bach cella chbacher chel chels cherauer cherkeller cherstrom chhof chinger chl chle chler
fis chman chnaller cutean ek era ette hbakh hbaugh hbeck hbein hbone hburne hell hkin hler hlock hpaw
fis hwick ichella iru kaa kaali kari kerstrand kerud kesjo knes kum kvik men on quet seha sel sette seux
fis slthaler sore soune sourou sum tarol tea ticanu tonich travec uru zel zer
fit ak chpatrick hen hian hie idou inghoff je kau kin on oussi sych t tante tig tis tje tkau tler ton
fit tro zclarence ze zenreiter zer zhamon zhardinge zharris zhenry zjarrald zke zkee zmorris zner zsimon
fit zwilliams
fiu mali mani mano towski za zzi
fiv a az eash ecoat eland elsdal
fix aris dal ico ler ot
fiz aine azi esan zarotti zotti
fja der er eren erestad erli ern ertoft ervoll estad gesund lestad llback llbrant llby llgren llstrom
fja lsett lstad stad
fje derholt ldavli ldgaard ldmose ldsbo ldseth ldskaar ldskov ldsted ldvaer llestad llner llstad llstrom
fje llvag llvang llvikas lstad rdingstad rmeros rmstad rstad seth sme stad tland tterstrom
fjo dorova dorovna ran rdefalk rstad rtoft se sne tland
fju gstad k lsrud
fki h hi
fla ake an at ata aten atten ccadori ccavento chbart cheron chsbart chsbarth cke ction dager dby deby
fla dger dmark dmoe dung dvad eten geul gstad harty hault haut haux iani ig iser jolet kstad kus marique
fla meng mig mind mion mm mmarion mmia mmini mminio msteed nagin nder ndez ndin ndoli nkkila nkkumaki
fla nner no quiere sbarth schar schka shman skager taas tabo taker tas tau taukan tby tford th the then
fla thers tin tjord tla tmo ttum tz ubert uder uenskiold ugere ugergues ugh usch usino vel vell velle
fla vioni xl xman
fle aca agle ak ary ay bbe cchia chsenhar chsig chtner cijn cker ckl ckner dderman delius ege eger egle
fle ek eks en ener erackers gal gg gler gstad harty ica ifel ig ige ischauer ischhauer ischner ishman
fle issner issnerova ita itas iter ites ith itman itz iuss kander kkoy kstad llo mate ment mig mister
fle mmen mmer mmich mmons mons mstrom mvag myng nder ner nnborg nner nniken nory noy nsted ntge rmoen
fle saker sch scher schner seriu sjo sland sner sser ssner svig tchall urence uriau uriet urimond uriot
fle urot urquin utiaux wellen welling xer y ytas
fli cek che chel ckenschildt ckner dr edner egauf egel ehman erl flet ger gg kkema mm nchbaugh nck
fli nkkila nkman nner nois nsch nth ntoff nton ntrop nzer po sch snes ss tcroft tney tsch ttner tton
fli undra
flo an asiu berg berghagen ccari cea chon ckhart ckner dby derer derus din ding dman dr drova dstrom eng
flo erchinger ericke erke ersch eter gel gnfeldt gstad hr igl isand istad kenaes kenes lo man naes ndor
flo nta ok quet rariu rczyk rdelis rdeliz rean reani reanini reano relius rell rencianez renciani
flo renciano rendo rensky rentz renza renzano renzi reskul rettini riach riantschitz ricel ricic ricica
flo riddia ridi riet ril rimon rino ristean rjancic rke rkin rkowski rman rnes rnoy roiu ros rov rova
flo rsch rschuetz rschutz rstrom ruta rvaag rvil ryan th tho tkjaer ttl ttorp ttum tve ud urentzou uriot
flo vik we yer ymo ysand ystad ystrup
flu bacher cas cker cus d der egel egge gence gstad hr ieras itt rschutz sche sova tar tsch ttero tur ty
flu ur
fly ckt dal dtkjaer genring ktman orov styak thstrom tor unt vholm
foa che cier le rta t
fob are ert
foc ardi arile cart her hesato hler hs htman k ke kler ks quet san
fod ale aro chuk eraro eringham ermayr ge ness nestol orean stad
foe ge lix ll ller lske nkinos rsom rst rster rtsch ttinger
fof anah fani onoff
fog agnolo arasi assi elholm elman elmark elson elstrom elvik erty ge gi giato giatto gie gin gitt go ht
fog l lar ler lesong liardi liato lieni lietta nini strom tdal tman uet us
foh ey l lin rer ringer rler rman rweisser t
foi as etta les nant sor ssac ster tzick tzik
foj anesi as cik o on ut
fok aides am in ou
fol and au cher chert chi ci ck cke cker dats desi dessy diak doen doy dschack dvari dvary dvik dyna ea
fol eide ena etta etto gero goso gueira gueiras gueral gueras icaldi in ivi jambe kedal kel kema kenborg
fol kers keseth keson kestad khammar kins kman kner kvord lain lana land leco lenweider leraas leras
fol lert leso lesoe lesoy lestad levag ley liard lick lieri lini lins liot lman lmer loni lonier lowell
fol lowill lweiler moe msbee onari precht que ques son stad stadli ster ston svik tan tiern tin tmar ts
fol tved tynski vik well
fom ba bella bona ichev icheva ichova ichyov ina inaya inov inykh kin mei sgaard
fon acier ari ay ceca cillas cubierta daw dell drieschi driest fara gang garo gemie ger k kou marty
fon negra neland nesbech nesbeck nesu off olla sby seka selius sell sen smark son ss ssagrives stad
fon taina tainas talba talva talvo tanals tanazza taneau taneda tanet tanetta tani tanie tanier tanieu
fon tanilla tanillas tanille tanin tanini tanive tannaz tanos tanot tao tas tayne tbona tbonne tclara
fon tcuberta tdecaba tdevila teboa techa teles tell tenaille teneau tenelle tenla teyne ticoba tillas
fon tirroig toba tolan tora torbe tova toynont trodona tseca tsere tugne tus ua vieille zari
foo kes ks rd re se shee snaes ter tt
fop iani pa piani
for adori aker and ascu astieri attini bech beck berger bert bess bin bom bregd bs bus cade cano celledo
for cellini cellino cey ch cher chhammer chheimer cignano cillo ciniti cioli ck cke ckenbeck colin
for conesi cum dell dice djour eau eback ecki eid ejt ejtek eland esman esti ey fota gaard gachova gacs
for gas gash geham gemol gette ghieri gie gioli grave gue guson gy igua in inash ioso is ish iss issier
for ister izs key kner ko kum lai lay leo lines magiu manski manyuk mariz mentano menti mentini mento
for menton mey mgren michella michi miconi migli minte moe molo mont mosozinho mozov mulahti munen
for myduval naa nabaio nacon naess nagiari naguera nalczyk nander nari naris naro narve nasari nasaris
for nash nasir nazza nea neas neck neiro neri neris nero nerod neron ness net nier nieri nili nling
for nmark nof noff noni nshell nstam nstedt nwalt ogau onda oni oughi ouhar outan quer quera quet
for radellas ray ren restal restall rey ristal ristall rister ry ryan saa saeth sback sbak sblom sbom
for see selius seth sey sgard sha shage shall shaw shay shee shey sius sland slev slid slind sling smark
for smo sne snes ssell ssenius sskal sslund ssman ssmark ssmed sstedt ssten stadius stel sterling sti
for stinger ston strom sund svik tanet tassin tea teleoni telius telny terre tescue tez teza thman thun
for tine tis tit tkamp tkord tling tman tnum tofoiu toul tunatti tunez tuniak u up uria veille wald wood
for zani ziati zoni
fos benner berg bo burg carini caro ch chini colo dahl eid gaard haug hay heim i ker kett land ler li
fos lie mark mire naugh nes ness night not saas sali saluzza sard sati satti sbo sdal sedal seide selius
fos selman sey shaug sier sland sler sli smark smo snes sombroni son sto tas tervold tervoll tin ton vik
fot ache ea hen hergill heringham iadis ino inos iou so ticchia tinger tland u
fou al assier bert caud caut ces chard chet chier con cteau d da dila dilainen dili dray ere geirol
fou gerat gerolle geron gerousse geroux geyrollas gier gner gstad gstedt gt hy illand illet illit ld lds
fou lger lke lkes lkrod lquie lquier lston ne ntaine quart que ques quette quier racre raker rau
fou rcadelle rcand rcaud rcaut rcroy rcy rdinier rdinois rdrignier re reau reaux res rez rgeaud rgous
fou rlas rman rment rmentin rmond rmont rmy rnais rnat rnel rnelle rnet rney rneyron rnillon rnol rny
fou roozandeh rot rquemin rquet rrey rt rton rtou ssat sseret stka ta tch try tty ty z zi
fov ana anna argue ez
fow ble ell ers ke kes lds le les ley lie lks
fox all by e ell hall hoven ius ley man on well worthy xx
foy en n nland se ster t tik
foz ard zard zati zer
fra as atz bboni bel ble calossi canzani caro cassini ccacreta ccapani ccari ccaro ccaroli cchia cco ce
fra chet chia chiseur chon czkowski czyk dd dejas dera det diacono din dkin dkov drich dua dusco edrich
fra efel ehr enckel enkel entzel eyman fjord gala gali gassi gell ghi giello gio gione gni gnito go
fra gogiannis gomeli gomeni gonard goza guas gueiro guela guio hmcke hn ide idias ietta iha ijo ikin
fra ilis illon im iman in ir isl isopi issinet iz j jese jt ker kis ktman le leigh lin lix mil minan mis
fra mit mjee mke mling mmartino mnes nasovici ncaix ncalancia ncard ncario ncart ncati ncaviglia
fra ncecchini ncek ncelin ncelina ncelino ncella ncescangeli ncescato ncescatto ncesch nceschina
fra ncescoli ncescon ncescone ncescotti ncesio ncetic ncher nchet ncheteau nchetto nchitti nchuk nchy
fra ncik ncino ncioli ncioni nciose nciosi nciosini nciskowsky nckel nckenstein ncker nckh nckowiak ncks
fra ncl ncolini ncomb ncomme ncon nconi nconieri nconnet ncotte ncouz ncz nczak nczyk nde ndes ndoli
fra ndolic nel ng nganillo ngao ngenheim ngepan ngie ngieh ngilli ngione ngoli ngopol ngoudis ngoulis
fra ngulea nich nieczek njul nkart nkau nkello nkenberger nkenhaeuser nkeur nkfurther nkhauser nkhouser
fra nkild nkiv nkl nkland nkle nkman nksen nkum nqueira nquelin nquelo nquet nquin nquis nquiz nsas
fra nsezze nsgaard nsila nson nssi nssila nstedt nti ntila ntin nts ntsen ntsi ntti nttila ntum ntzich
fra ntzke ntzvag nzel nzelin nzella nzini nzius nzke nzki nzl nzle nzmair nzman nzoi nzon nzos nzosi
fra nzosini nzoso nzpotter nzwa oui polli ppampina ppart pporti resso scatore scella schetta schini
fra scino scoli scolla sheri shier squeri squet ssati sser ssetto ssineti ssoldati ssoni tarcangeli tean
fra ternali tes tesi tezzi tica ticiu tiloiu tin tini toianni toni tt ttali ttallone ttari ttarolo ttesi
fra tto tus tzer tzke tzscher uboes ubose uca uchiger uenberger uendorfer uenfelder uenlob ulini
fra unfelter ungruber uwallner vel vezzi yne yre yser ysse yssinet zell zelle zetta zzetto zzi
frb ezar
fre ad ake an ar ard ars arson as ase aza bel berg bourg bran ccero chard chet chin china chon choso
fre chou ck cker cklington con cus dblad dbo delius dell dendall denstjerna derich derichs dericksen
fre dericq derking dh dhjem dhoi dley dlin dlund dman dnes dregill drich dricksen dricson driksfryd
fre drikson dsted dsten dvang dzell ebairn eburn eby eden edle eh ehill ehling el elon elove emon emyer
fre eny erksen eson eston et geau ghieri gin goe gonese goni gosi gozo guglia haut hen hner hse iak
fre iberger ibergs id idel idhof idman iermuth iesleben igassner ihof ihoff ihofner ihow ij ijanes ije
fre ijedo ijeiro ijo ijomil ilem iler iling iman imark indlich iria ischlader ise isler issler ites itez
fre ivalds ivogel iwald ixa ixanet ixas ixinet ixo jborg jo king ksa l lander laut ligh lih lin
fre linghuysen lix ller llesen llo llsen maux meaux mgen miet min mine minet miot mke mlin mling mmerlid
fre mond mpong mr mstad mstedal my nay nd ndelius nderup ndo ng niche nier nk nkiel nning noy nsch
fre nschkowski nsley nt ntiu ntzel ntzen nz nzke nzl rcks rebeau ret rich rking ron sch sedo senius
fre shley snadillo sneau snedo snel squet ssoz stadius su tland tz uchen udendahl udensprung uler ulich
fre umbichler undl undorfer undova undt unthaller ve vert wer win yberger ybourg yer yermuth yh yhof
fre yishyn yler yman ymiller ymuth ysinger yssinet ystein ytag ytes zzato zzolini
frg ic
fri ari art auf berger bert cault ch cioiu ckel ckey csay ddell ddle del delance dell derich derichs
fri derichsen derici dericia dez dh dholm dl dlund dlundh dman dolfson drichsen driksdottir dsch dthjof
fri dtun eauff ebe ebel ebesz eboe eboes edag edell edenthal ederichs ederichsen eders edlaender edlein
fri edler edley edline edrichson edsam edt eiro elds eler eling elinghaus els eman emuth esenhahn eser
fri esinger esner eson estad esz etsch etzsche ez felt gard gast gault geiro geni geri ggebo ggeri
fri ggieri gimelica gioi giolini giotti gnani gole golet gols gren h ha hagen hi id imaki ise isholm js
fri jters lander len ley ling lot loux lseth lund man mert ml mmel modt mout mpong mu ncu nd ngeli nger
fri ngs ngu nolli nt nta ntu one ot pp rion sak san sbey schauer schhut sching schman schmuth scia sell
fri senda sendahl senfeldt sh shman sholm singer sius skey soli soni sque ssora stoe strom strup sullo
fri svad svold svoll tcher tchey tchie tchman tel tsche tschle tschy ttoli tton tu tzen tzenwallner tzer
fri tzinger tzl tzler tzman tzner tzoe tzsch tzsche tzsching tzson vag valdszky vold x xione z ze zell
fri zen zon zoni zza zzelle zziero zzoni
frl ec
fro ats ben benius berg bert bisher boese boess bose boss chtenicht dden delius dge ding dl ebe ebel
fro edge ehle ehling ehly emel emke emming es eschel ese gg ggatt gge ggio gheri gier gley gn gnes guel
fro hde hling hlke hm hman hms hne hnwieser hock holm hriep hwein hwieser ideval idevaux idurot iland in
fro ise island issart istad iz jan jd jdlund jdman jdo jlund kedal kjaer land lander ldi lek lich licher
fro lik ling llo lova mageau mageot maget mantin mbgen mel mell mentin mer met meta mholtz mholz
fro milhague mion mkes mming monot mont mter ncek nckowiak nczak nczewska nczewski ndelius nden ndoni
fro nea neberger nek nes ngia nheiser ning nk nsdal ntado ntalini ntaura ntczak ntela ntelo nth ntini
fro ntz ntzeck ntzek nza nzaroli nzeck nzek nzi od om ome riep schel schle seth shaug sig sin sini
fro sinini sio skeland slev ssard stad stdahl stell stenson sterus stick stin stlid strom strup thingham
fro tier tscher ud ufe uin va vig wnfelter yd yen yland yn ysa ysaa ysadal ysang yset ysland ysnes ysoye
fro ystad
fru cci chart chaud chet chey chier chter chtl chtman ci dua eauf eh ehauf ehling elund ensgaard ergaard
fru et goli goni hauf hbauer hbrodt hwald ianu in mkin nck nd nda ndt nzaverde nzulica sevych sh shour
fru sone soni staci stol tchey teau th tschi
fry att ba barger berg berger bort cklund denlund dryszak hah kbo kenstedt kestam khammar kholm klind
fry klund kman ling mier mire moyer muth myer rear son szkowski xell zel
fto uh uhi
fua kala matu nya rdo
fub ini
fuc hida higami hsberger hsel htbauer htner hylo illi inos ito ksia ugauchi
fud akowski ala ali alla etani eyasu ulica ulu
fue g hrer ki ltala mmeler ntesal ntetaja res rez rst rstenau ss sser st ston ter yo
fug ain airon aldi arolas aru asin att atti azza ellie elsnes ere ett gerer getta gle ier itt lede lem
fug lemsmo lerud lestad lestvedt lestveit levik listaller lset lseth lsig lum ner on uet
fuh lendorff rich riman ring rmeister ry s
fui a ca llerat maono or orea ren
fuj ibayashi ie ihara iike ikawa iki ikura ima imaki imori imura inaga inami inawa ino inuma io ise
fuj ishige ishima isue itani iwara iya iyama iyoshi s
fuk ada agai ahori ai amachi ami ao asaku asawa ata atsu azawa azu ier ino ita sas uda udome uhara ukawa
fuk umoto umura unaga unaka unishi uo ushi ushige utomi uya uyo uzawa
ful car cheris chignoni chiron crand dner ea eki enwider ep epp fer ga ger ghesu goni gu gueiras guera
ful ignati igni ignot inski ka ke ker lan lana laondo lard lgraf lhart lingim lington liquet lkrug lman
ful lmich lmore lner lon loon lum man more neau pius ps som son st ter wider wiler
fum anal ars asoli ian ic ita
fun ada agi ahashi ai aioli aki akoshi amoto ariu ato atsu ayama casta chess chion cia ck cke danga daro
fun derburke derud dichely dora eriu ez ffrock fgeld gueirino icello iciello nekotter nemark sch ston
fun tanilla tek tes
fuo g li rtes ss
fur batto bee ber berg bock bringer bush by cal ch ches chner coi covici culita cy dea dui dyna ebotn
fur edi elos enius est esund evik evikstrand evold gason gerot gerson geson giuele gler hammar holt holz
fur iati ic ijan ini kel kert lai lanello lanetto lani lanis ler linger lotti manczyk maniak nadzhiev
fur nadzhieva nea neaux nee nell nes ney nica niss nivall oy qan quet re reg rey rh riol ru se set seth
fur sich sman sov sova stelberger stenberger stner tak taw tick tner tney ton twaengler twangler ubom
fur ubotn uga uhashi uhata uhjelm uholm uholmen uhovde uichi uli uly unas undarena unes uno usato usawa
fur use useth ushima usjo ustam uta utaka utani uuchi
fus acchia alba ard ari aroli cagni che chetto chini coni dahl egawa eini ek ella hida hii htei ier sel
fus selman senegger senich sey sl sli sner tel ton
fut ada agami agawa ahashi aki ami amiya amura ara atsugi atsuya cher hey ia ral relle terer terman
fux a
fuy uki
fuz ellier esy i ier zell
fye rs
fyh r
fyk se
fyl es ypchuk
fyo ck
fyr and egard ileiv sting
fys h
fyt syk
gaa b g len rdbo rdlos rdmand rdsoe rdsted rdsvig rdvik re rskjaer semyr so thaug
gab ach aglio al alda alis allo ancho any araeva arain arayev ard ardi ardini ardino aree ari arres
gab arrete arri arros arrou asio audan bai bani bay biadini bidon bitas briellini buggiani buro dullin
gab edava ehart eiras elaia elica ellini elman erel erell erle ernet erscik ert etta etto hard hart iga
gab ilan illet illon ilondo iola iou irondo isonia l lonsky oardi old olde oras oret oriau oriault orit
gab os ot ourel oury ovsky oyan ral rea riac riadze rian ric rici rick rielian rielleschi riello rielov
gab rielse rielsen rielyan rijelcic rini riotti ris risch rovec ryelski rys rysch rysiak ryszewski udean
gab unia ura uzzi zdyl
gac ayan emi hechiladze hev hter iba imartin ino io itua ke kle kou o on querre s zkowski
gad abu ad aldi alean aleta alinski alla aud baw bin borg bury dam dao des die dnas doni dour dum ea
gad echens ecki elha elius ella enne eyne gaard gil hvi ia iano iaza ie ient ingan io iraju irova ison
gad ji jigo kari ley lin mer ola otti ou ouas ouche oury oyev rat sby vay way z zhalov zhev zheva zhiev
gad zhieva zhiyev zinowski zinski
gae bel belein bler de deken dt dtke lok melke nssler rlan rte taniello th tje tti tz vert
gaf encu faney feo fey fiero figan fin fke fner fory fron furi ita itoi ner seth ton urov velin vert
gag amov ealov ge gero gioli giotti ini iu lia liani liardone liasso lio liolo loyev naire nard narli
gag naux nebin nepain neraux neux nidze nier niere on orowski ov ova ua uancela ula
gah agan ete imer inet l lbeck ler m man nshag nstrom ona ou ouchi r re ring
gai ani ardi ardoni arin bi bisso bor bova dar don dukov dur er ffe ffi ffier ga gg gne gnon kalov
gai kowski kwad ldraud ler ll llardet lle lliard llot lly lor naru nor notti nous nsbourg nusa nuse
gai nzarain oni r rdner rin ry sbacher sbauer sford swinkler tet ti tor tskell
gaj ate dar dosik dusek ek eski ete ewska hede ic jar kowski l on oni owniczek sek ser tkowski
gak h kel ou u
gal aaen aasen abov abova ache action adini aen afassi aguza aicu ajyan aktionov al amgam and anda andi
gal anis anos antai antini apia arce ardi arraga arreta arzo aska aso assi assini astri atan atanu atis
gal atius atova atto atus aud aup avis away ay ayda azo bagini bally bani bany barro baud benisz bert
gal berth bete biati biatti bieri binasu bis bo bois breth bura busera ca ceava cera ceran chev dame
gal damez deano denzi derisi di dieri din diolo dona dran ean eani eev eeva effi ella enski eotti eriu
gal eru eski etin etto eva ewski eyev eyrand eziowski ezowski fano ffy ford fout fre gano gerud gotiu
gal guera iatsatos iatsos ibert ibov icher ichet ichon ie iev ieva ifi ignani ignano il imany imard
gal imberti imi imore imov imova in inanes inato indez inier inis inoma inov inova insky iotto ipeault
gal isteu itchi ito itsky iullin iullina iuto iy iza izi izia je jour kin kina kowski laccio lach lacher
gal lade laga lahan lahar lahue lamov lanagh larati larini larino laro larreta larzo lasch laspy lastegi
gal lastegui lati laugher lavardin lavotti lay lays lea leani legati legly legra leguillo leher lemaerts
gal lemi lenga leni lent lentine leppini lerani lert leschi lesi letier letly leto letta letto levi
gal lezot lian liani liart liazzo lice lichan lichio lick lie lienne ligani ligher liher lihugh lik
gal limard limberti linari linat linella linger lini linnis lione liot liou lis lison lissot listl
gal livanone lizo lmon lner loe lofre loni lopin loppa lori lorini loso losti lot lou low loza lud lun
gal lurt lusi luzzi lwitz ly lyamov lyamova marini mes miche more nares obardes obart ofaro ofre ois
gal ojan ora ot oux ovici oyan paroli parsoro perin pern perti pin ster styan sworthy tier ton tsov tung
gal tvik ue unic up upa uppo us usca uschka usha uska uszewska uten vagni vagno vaire vany varro veias
gal ves viz wey yamov yan yavieva yen ytska ytskyy zerano zio zy
gam age aleri aley aleya allo ard ardo arro art aza azo baccini bacorta badori bale bardella bari barini
gam barotta barotto barte basin bee bel bert biez bini birasio bke bogi bone borg bra brill bus buti
gam buzza drup echo eiro elin ell ero eros erre iao inara inde io ir isans ito iz krelidze lem ley lund
gam maitoni mals mans melin mell melsaeter melsrud meltoft mersvik mino mleng na nes nitzer oneda ov oy
gam pert ra raoui roth st undi well zejev zin
gan aba aden aha ahl anau apathy arul au away aza be carz cayco ce cea cear cel chala chegui chev cheva
gan chozo cia cino ciu czarski dais darilla darillas dee dega dellini delman denberger dert derton diaga
gan dica dil dilhon dillot dini djbakhch dler doger doin dois dola dolfi dolphe don dorfer dou douin doy
gan drabur drey dulfo dulla dullo duscio dusio ess eto ev eva eyev fornina gal gale gdal gelhoff gflot
gan gitano gius glbauer gler gloff gnat go goiti gopadhyay gotena gso gstad gsto gvik gwani gwer gwish
gan hao icz ier igan ilau ina io iyev iyeva iyu nett ni oe ong oza sbeke sch schow sel semer sert shirt
gan shof ski sky sler son ssler ster sum svind swein swindt sz teaume tenbein tert ther theret tin tiva
gan tou triis tsev tsyuk tumur ty tzel tzer us uza yak zabal zarain zel zera zhin zhorn zinger zke zo
gan zoni zorig
gao gao udi
gap any asin inski on onov p pa ski uz
gaq ollari uere
gar aasen abajiu abal abatos abaya abedian aboa abote abwan achana ache aci agnani agorri aicoa
gar aicoechea aikoetxea aizabal aizar amendi amvolgyi ancher anger ard asa ashov atea atti attini aud
gar aude avano avel avini avito ayalde ayar ayev ayo ayoa ayt azo baccio bacea bacz baczewski bade
gar bajosa bala ban barek bari bay bayo bea berg bett bev bey binetto binski bis bisch bisu bit bizu
gar boan bolinski borg bosi boua boza buglia buyo buz buzov cao cea ced celan cell celon cera ceran ceso
gar cete cez chow ci ciacruz ciadiego ciagonzalez ciahernande ciamartinez ciamendez ciaperez ciaramirez
gar ciarena ciarodrigue cias ciasanchez cie ciga cilazo cilopez cimartin cinuno ciolo cke czynski dam
gar darsdottir dassanich daz dbo deazabal decki deev defeldt delin delius dell delle dellin delof
gar demeister denfors deta dette deva dey dh dias dier dinier dino diol dipee dois doki doni doqui dos
gar dstam dt dumi dus dzielewski ea eca eeva egnani eis el elick ell ella ello enaux esio etto eyev
gar fagnoli falk fein fella ff fias fiel finkle fors funkel fve fwe galie ganese gani gasz gat gate gaud
gar ger ghella gia gini giolli gis gouil gov guilo gus hart ia iazzo ib iba ibbo ibello ibi ibo iboldi
gar ibotti ibyan icano ics idel iel ifullina iglio igue ijo illo imberti imond inei inger ioni ipova
gar isch ison itagoitia itano itaonandia itte ity kov kova lato latti lepp letts ley lia lick licki lid
gar likowski ling linger linghouse lington lini linski lisi litz lobo lough low many mash mer miani
gar milla mland ms naas nacho naes nand naoui nas naud nault naut navault nczarek nczarska neata neray
gar nero ness ney nham nick nita not nowski nsey nto ofoli ofolo onzi osci osi osio oute outte ovi oyian
gar oz rabe rachon rado raffa raffo rahan ralon rand rant ratt raud rault raway raza reaud rec red rels
gar relts retas reton rettson ribba rie rigan rigo rigou rigus rillo ringer riott rish riss ritson riz
gar rochena rocho rocq rod rofe ros rosa rott rouj rouste routeigt rucciu rues ruti saball sallaoui sdal
gar see shin shol sia side ske ski snek stea stecki stin telgruber thwaite tig tin tit tlehner tley
gar tling trell tside ttner tzia tzke uccio ucia ufo ulli ulo uti utti uz uzzo vang vens verick via vida
gar vie vik vis vitch vizu wick zanti zaran zaro zas zella zena zi zia ziad ziera zilli zonio zya
gas ai alla amagera ana anbekov anov anova anz barra barre barri barrone barroni berg c can car card ch
gas chard chet chka chler cho chutz coigne coyne cue cuel dal delen don emyr eni ent hamura haw hkov
gas iewski iglia ilov imov ion kamp key kjenn koin land lin lini men ner oi owski oy pardo pardone
gas paretto parik parin parino parov parre parri parrini paryan pata percic peric peroni perschitz
gas persic person pirtz que quez seau sel selich selin sert sett sette sian sie sion siot sita sity
gas siyev sler sman soff sols son sot sowski strom taldello taldi taldo tambide taminza taut teiger
gas tellier telo telu tesi tgeb tgivars tien tiger tine tineau tinel trell tu tulo ull ulla vatn ztowtt
gat ard aullin aullina ch chalian chel chell dula ea eaud ej el elet eley enby erau ere esman ev eva
gat hegi hercole hier hings hman hright ignol inet inois ius jens land ley liff maitan men nau raoui
gat rell taf tafi tai tar tas taz teaux tegna tegno tei terer teschi tiani tie tiglia tiker ting tison
gat toc toronchieri trup ts tullo ty ward wood z za zer zke zweiler zwiller
gau batz beca bert biac bier bil can ch chan cheron chet chia chon ck dar dard dart daur defroy del
gau delet demet den dernack des desaboos deul dibert diello diez dig dillere dion diosi drat dron
gau ducheau er erke ffier ffin ffre gain ger gg gh ghran gler guin jour kstad land lard ld lden ldin
gau lding lier lke llier lon lrapp lthier ltney mont nce ndal ntlett ntt pp pset pseth quelin rand raud
gau re rean riau rier riloff rin rino sachs sdal seth sla slaa sman ssens ssin stad testad the therin
gau theron therot thiez threaux tieri tney to tret tron try ttier vain vrit x zere
gav agan agna agnin alas alda aldon ander ang anon ara ard arini arone arrete arry asheli askar assi
gav audan azov azova azza eau eglia ela elius enea ert erth ett ette ey ica idi idia ieiro iglio ignet
gav ila ilanez ilema ilima ilovskiy inet ins inski iola ioli ira irlita iro itt lick lik lovsky lovych
gav nholt oglio oille ois ory osto otto ra railova ras reliuc rielides rikov rilas rilin riliu riloaie
gav rilova rilovici rilut riluta riluti rilyuk rin ris rishchuk ron rylchuk ryliuk ryliv rylyuk rysh ula
gav uzzi
gaw alowski aran arecki dzik ecki enda ith lak las li likowski linski n ne orski recki ronska rych rycki
gaw ryluk rys rysiak ryszczak ryszewski throp
gax iola
gay an ango ant arre at da darova dier don dosh dou ed en ete fejian field ford heart ler les man mard
gay ne ner nes no nullina ol oso osso ot owsky ozo ral rard raud re sina son ssot te ubas ubo voronskaya
gay zer
gaz aev agne aille ard arian ay ca con dac danov daru deliani dik eau in inskiy is izov izova manov oz
gaz pio quez si tanaga telumendi ulla voda zani zano zard zari zayev zera zi zillo zini zoli
gba gbi gbo min ndi ne
gbe do ha ho
gbi nije
gbo ho oko
gbu rzynski
gea car carel ch gan gea l lapu le ly manu mbasu ney ngos ns nta rin rlds ron ter thers
geb ara ard arowski bia bie czynski ele elin ert es ethner irtig lusek oers rehiwot remariam remedhin
geb remeskel rial rian ruers stedt
gec hert hev heva im kle kler se zi
ged alia die dings dis ge ikali in lek man minaite ovius vilaite vilas ye ymin
gee fs kie lan lhaar lmuyden lvinck rds rdts rinck ring rken rkens rman rtinger rtsema rtz ry saman sey
gee slin son steranus ter ting ves
gef fcken fers fert fner frard fray fre roh wert
geg enbaur enheimer g gen hamyan out undez
geh a an art b bauer eb in l le len ler lhaar lhoff lin ling lsen m man o r rcke rels rer res ret rett
geh ris rken rlach rlein rman rold ron rs rt rts
gei bel bert ck cu del gel ges gy hsler jo ke ken kie lfus lich linger lle ls man mer nitz pel rnaert
gei schlager selman senberger sendorfer sert shler singer sling sor sse ssendorfer sser ssinger sslinger
gei stinger sz tel thus tner tvik tz witz
gej adze ling o rot vall
gek as ul
gel acio adze ao arda ardini ardo asio att bard bart berg bert blum dam dart derman ders dhof dmacher
gel dner dof dres ebart eng enius erman eta ev eyn fand fer fgren fi fond haar har haus ibert ina ineau
gel inski io iot isio khviidze l lein lenbeck lenthien lerman lerstedt ley lhorn libert librand lida lin
gel lings lis lman lner ly mi mini nett onch onese ormini ormino ot otte perin pi pke sey singer ston tz
gel uck vez vin vis viz wicks zer
gem anaru anas ayel bala barowski be berg berling bicki echu enti ez inani iniani io ke mani meke mel
gem mell miti peler perle perli sch usaeus useus vik zoe
gen adiev adieva ahr auss aw azzani berg cebay cerler chev cheva cho csoy cturk cyurek dall de debien
gen del delman dler dotti dra drey drin drop drot dry dusa duso dy eau ebrier ecand eiro eralic erelo
gen ermont esca esini estar estier estin etasio etet ev evard evier evoix ewein garo ge gel geliczky ger
gen ghini ichon icio icot ini isi ito kov kova n nen ner nett nette nimatas nings nrich occhio oiu ov
gen ovard ovart ovesio ovez oway reith rich sana sane sbaur sel semer sheimer sichen sini ske sler
gen sollen son soul sous ss sse talen tea tele ter tges the ther thon tilomo tiloni timir tin tit tizon
gen tner ton tsch tz tzen tzler uardi ucchi ung wright z zabuke zardi zel zer zken zlinger zmer zo zor
geo ana ffray ffret ffrion froy ghagan ghan gia lgau rgadjis rgalas rgalla rgantas rgas rgatos rgeff
geo rgelin rgeon rger rgeson rget rgevici rgiades rgiadi rgiadis rgiadou rgiev rgieva rgievski rgiew
geo rgiou rgiyeva rgoulis rgsen ris roiu
gep ertz ford hardt hart ner p pert perth poni
ger adon ads aets ahty aldes aldino an anzani ardin ardot ards asch asimov asimova asymchuk asymiv aty
ger auer ault bal basi basis baud baudo bault beau bec behaye berding berich beron bet big bini bino
ger bode boles both bracht brand c car ceker chev cheva cke cken ckens dej deman denitsch deskold din
ger ding dman dner don dsio dts ea eau eb ebenes ecke eg ega eke ekou emicca encser endas endi enmark
ger eta ets etschlager etto ety evini ew fen g ganov gati gawi gen ges get giev gils ginov ginova gov
ger gova hardsen hardstein hardus hartl hartz hauser icault ich icke in ini io ique isch ity jolj k kan
ger kens kin kman l lache land lander leman ler liani lich lin ling linger lini litz lo lock loczy loff
ger lot lt made maneau manier manova manus mela meten minario moni mosen moso mscheid mundson naey nand
ger nandt ndt nert net nez nhardt nia nigon nler non ok olami oldinger olimetto omel ometta omin ondale
ger ondeau ondi ones onimi oudet oulanos ould oux ov ova pe rald rand ratana rbrand rell ren retz rick
ger ring ringer rior rish sak sch schau schel schke schwiler sdorff sh shenson shman shon showitz sing
ger spach stacker stad stein stel stenberger ster stl stman stmayr strom stung szewski szt theinrich
ger thsen tkemper tken tler tman tmonas tner ton trudix ts tsch tson tten tych tzen ula ulaitis ull
ger ungan ussi vallius vas vase vasoni vers villa vin ving vreau watowski wer winn witz ych yk z zanich
ger zenstein zina zon
ges bert ch chka chke chwindner cinska e ek ellius enius ford hev heva hov icki ikowski ler lin lot
ges mundo ner sel sell ser sert sing singer sl sle sler teira teiro terkamp tetner tido tori toso
ges tranius tri trich tricius trin ualdi wein zty
get achew az e ere gen her hers hin hing hins ial ino man ov ova singer son sov sova te tel telfinger
get temy ten tier tig tinger tings tis tle tleman tler tman tys zinger zlaf
geu der er kens lincx pel rin sens ss st
gev alensis aliensis ara audan edon ert in ing orgyan orkian orkyan
gew ecke eniger ert essler irtz issler itsch itz
gey e ger man monat o ron s sen
gez ahegn elius en er gin ginci mis
gfo hler ller llner
gha cham chi ddari deri emmaghami far fari ffar ffari hramani hramanyan hremani i ilan ilani isa lbzouri
gha leb lechyan lem li lid llab llada lmi mari mbaryan n nayem nbari nbarzehi ndi ndour ne ng nizadeh
gha nmi nnou nnouchi nsah nt ntasala oual ouat outi rahkhani rakhani ravi rayba rbaoui reeb ribian
gha ribyan rnaout rrabi rrafi rti rzoul sabyan semi simy ssemi tak ttamaneni ttas us vami wi yat yati
gha yatt zal zala zanchyan zaoui zarian zaryan znavi zouani zouany
ghe ara ast aus ba bache ban baur boianu bosu brehiwet breiesus briout buta ciu ddo difa din dina dini
ghe en eraert eraerts erbrant jan ju kiere lan lani lardi lase lber ldiu lfi lla lli lmez mawat meci
ghe mmid mri na ncea ncioiu nciu ne nea no nu nuche oca onea onu orgheci orghica orghies orghiev
ghe orghitoaia ra rab ran rardi rardini rase rasim rasimciuc rbez rca rciu re rea rga rganov rghe rghel
ghe rghelas rgheluca rghetta rghin rghisan rgu rgut ring rlenda rlizza rmandi rmoul rnaout rnaouti rnati
ghe rsetich rsi rsini rvan rvasuc rzi sini smoune squiere stin ta tau tea ti tie tti tu vondyan z zali
ghe zzani zze
ghi a adoni andi andoni ani ardello ata b ban baudo bernea berti bu c ca ciuc danac darcea dau della
ghi dini dirmic diu doni dotti elmi erra gi glione gnoli gnone go ka la lan lane lardotti ldus le lea
ghi lean letchi lezan lli loni menti mfus mici mire mis mp mpu nami nassi nato ncea ndaru nea neraru net
ghi nga ni nioiu o oane oc ocel one oni onoiu orghe orghioni orghita orghiu orzi ra raldin raldini ran
ghi rardi rardini ron ronzi rotto salberti se sellini si slandi slanzoni solfi solfo soni t tis tiu tti
ghi tulica u ulai ulea ur urca urco urea uritan us uta uzelea veciu z zzoni
gho badi brial brini dbane ddos lami lar mari meshi neim nghadze okasian rafi rbani rley rmley rri sal
gho shal sheh sn ssein ston tbzadeh tra uat uch ufairi ugha ujdami ulbzouri ulimi umid umrassi uri us
gho ussoub uti uzali
ghr airi enassia ib ibi issat ist
ghu kasyan lyan man mman naym rki
ghy lfe s selinck ssaert
ghz aoui
gia biconi cardi ccai ccardi ccherini cchero cchetta cchetto cchi cchino ccone chery chini chino cobbi
gia cobbo cobello cobini coia comantonio comarro comazzo comello comi comin comini comino comoni comuzzi
gia con cona cone coni conia copini coppo copuzzi cosi cotto covazzo culli cumbi das dda dini dresco
gia ever fferi fferri gni gnolini gu imo lanella ldini llanza llini llombardo llonardo llongo manco
gia mbalvo mbanco mbartolomei mbastiani mbelluca mberardini mbiagi mbona mbra mbrone mbruno mello metta
gia mmanco mmarco mmaria mmarinaro mmarino mmarioli mmattei mmona mpa mpapa mpietri mpietro nakos nani
gia nattasio nazza ncane ncaspro ncaterino ncecchi nchandani ncola ncotti ncristofaro ndebiaggi ndonato
gia necchini nello neri nese nferrari nfranceschi nfreda ngaspro ngi ngiulio ngolini ngrande ngrandi
gia ngrasso ngreco ngregorio ngrosso ngualano nino nnaccini nnace nnachi nnakoviti nnandrea nnantoni
gia nnantonio nnaris nnasi nnatale nnattasio nnecchini nnella nneo nneschi nnessi nnetta nnettini nnetto
gia nnichedda nniotti nnitrapani nnobile nnola nnoni nnoulis nnuli nnusa noli nolini nolio nolla noni
gia nquinto nquitto nsanti ntorno nturco quinta quinto rd rda rdi rdiello rdullo retta roli rraputo
gia rratano rritta rrizzo rrusso rtosio si ttino ufret uque uro valisco vara vardi varina varini vedoni
gia vina vini zotto zzon
gib adlo aldi anel as atdinov aud ault ba bar bard bens bes bings bins ble boney bson eau eault el
gib ellato ellini ellino ello ernau erson erti ertini ertoni ezzi iino ilaro ler od oney ouin rat u
gic anda heva hunts
gid al arya cumb dins ea el ey lof lund man ney oiu ron skehaug stam wani
gie beler ber bisch bler bner ck dd dde dion draitis drimas droyc dymin fer ger gerich gerl gold hne hrl
gie hse lgud lis llman lly lstrup napp nger rakowski raltowski rcksky rczak rer rhart ringer rlach rlich
gie rlichs rlinski rloff rman row rowski rsch rsing rszewski rtlova rtsen rtych rtz rwatowski sbert
gie sbrecht schen sebrecht secke seke seking sel seler selman ser sey sige singer ske sker ssing sskann
gie ssler sy tkowski tl tner tz tzelt tzen ure ysztor
gif fard fey fhorn re reu stad uni
gig an andet ani anto ault auri ea ena gey gy irey ler lia lioni nous noux orro osos otti ou out ova
gig stad uet
gih le
gii l
gij selinck sels u
gik as ineh
gil aberte ad ani ard ardino arranz art arte b berd berg bertsen bey bo boe boux boy braith brant breth
gil by ceava ces ch cher chrest chriest dart demeister dernew dner don doni ea ek els er ete etta ewski
gil fanov fanova feather fillan g gado ger ges ham hawley hooley housen hus ibert iberti iberto illand
gil is jarhus je kerson kes keson kinet kison ks laizeau land landers lani larduzzi laspy lean lebo lece
gil ledo lem lentine leo leran leron letta leylen lgren li liams liat liatt librand lig lihan likin
gil lilan lim linger lings lingwater lini lins lio liom liot liss litzer liver ljam lmeister lmer lmor
gil lmore lnaeus lner lock logly lonnier lott lotte lotti low lray lson lstrom lund lyard lyboeuf manova
gil met mont mor ner o omen ot otta ou owska patric patrick perez ray ruth sanz sfort sing stad ster
gil string tay tner ton trap tun tz vin zean
gim aret batov bernat bert blett born butas ena ferrer ignani lin m mi mler on ondi orri pel pl ple re
gim se son
gin abreda aite anneschi anni ard art arte chev dac dea dele dert derup dhart di dia dila dler
gin dlesperger dro dt eau efra el este estri ev eva ex ez gell gery ghina gles gold gsjo ies isty ju ley
gin lund man na nasi nerup oble ola osyan oux ovart sborg strom ters thor towt tz ulfi yard zel zkey zo
gio aba acas anca anola bbi bel canti desen dwad e eni l li lito mbanco mbini mi mo nea net nfrida
gio nfriddo ngo nta ntella rdanengo rello rgadse rgadze rgalla rgallas rgetta rgianni rgioli rgione
gio rgioni rgobiani ria rico rlando rtz rza sa san ura vacchini vagnini vagnoli vampietro vanardi
gio vanella vanini vanis vannesi vanniello vannitti vannoli vannone vannoni vanola vara venale venco
gio vene vengo vinco vingo
gip ling p ple ps
gir ace agosian al alde aldes aldez aldi aldos ales alte an ardengo ardey ardon asuba audeau audet audi
gir audias audoux audy aygil bacea baci bau bea bes bovan court dler dlestone dley dner eada erd esi
gir esse ett etto gens gensohn gert gis gvliani ibaldi ibet ibets ibone iboni ier igan isken ismen k
gir kinger lich ling ma man mscheid net nth odet odias odo odon oir ol olami oldini olimoni olomoni
gir omini onda onza osi otti otto oud oudon oult oust sberger sch sen tanner ten tler tman ty tz uc ven
gir vin
gis ana asola clair clard clon evius hamer holt in kegaard keodegard kes lefoss lesen limberti lon mera
gis mero mervik mondi mondo ondi otti pert sbol selman sendanner serot sler soni surarson tas tau to tou
gis vold voll zczak
git chel chell eau elman hens lin litz man mark sov teh telman terle tins tleman to zen
giu basso belan bellini bellino berti ffra ffre ffredi garu ge glea gliani gni govaz liacci lianotti
giu liante liari liatto lierini lini liodori liotti lotto man mma mmarra nchiglia nni ntella ntini ntoli
giu pponi ranna rca rea rgea rgelea rgi rgica rgila rgiuca riati rioli rlanda roiu rumia s sberti sca
giu siano ssani sso st stacchini starini stiniani ttari va
giv an ans el ersen han ica iden ins ler ner one ord
giz atullin aw dar dulich enga inski ynski zi zo
gja erevoll erum evenes sula ta
gje debo deboe ding drem dsted dtjernet dved fsen ilo in lhaug llebol llerod llestad lseth lstad lsten
gje lstenli lstrup lsvik lten lvold mble mre ndem ndemsjo ngaar ngedal ngset nnestad rager rdevik rdman
gje rdrum rland rlaug rlow rmandsen rme rming rmoe rmshus rmstad rmundsen rmundshaug rmundstad ro rpe
gje rpen rrild rsem rseth rshaug rskov rso rsoe rstrom rsund rsvik ruldsen rvan sbakk sdahl sdal seth
gje sme ssing stad steby sti stland strum strumbakken stvang svik svold taj tmundsen tnes trang vang vik
gje vjon
gji ka ni
gjo desen en ka kaj lga lme lstad naj nbalaj ne ni nikaj nnes rling rtz rud rup rv rven rwad rwell slien
gjo stein stol trup vaag
gju l vsland
gki alas kas
gla ab ase binski cken ckin dding den dfelter dhaug dhill dieux dilin din ding dish dkaya dkikh dkov
gla dkova dkow dkowska dkowski dkykh dman dow dson dtvet du due dun dwell dysh dyshev dysheva dyszewski
gla entzer eseker esel esener eser eske essner ffey fkou gola golev hn ister jcar ncey ncy ndt nfield
gla nton nzel nzman pinski pion rbo rborg rdon ria rner ros sby schke scoe scott sel sell shan sheen
gla sier sker sl sner so spell spey spy ssborow ssco sse ssel ssl ssner stetter tfelter tigny ttauer
gla ttfelder tthaar tthard ttli tved tzel tzer tzl tzle u uber uche udo uer um uner vak vany ves viano
gla vic vish we wion wischnig wson zar zebrook zener zewski zkov zkova zner zovskaya zunov zunova zyev
gla zzard
gle adell adowe ave bko bocka bocki bov bova chyan ckler ditsch en erup ffe ghorn ichengauz ichman ie ig
gle ijeses iser isman isner issner it itz itzman ixner izal izes mser ndening ndinning ndrange nister
gle nmark nnert nney nsgaard nsor nthoj nz pin rean ser ske sner snes ss stad w yre yze zos
gli bert bi censtein cksman ckstein ddon dja dje ebe elmo em enke ese ga gan gor gore goroski ha kas kis
gli kman mner msdal mstedt ndon ndvad niecki nska nski nsky nta nz ori san sic spie strup szczynski
gli ubich var wa ze
glo ag aguen ba bensky bisz bke bl bocnik bokar ckel ckendon cker ckler ckzin dean deck dowski e eckner
glo ege ersen eser ge ger gger ggler mb mbard mbiewski mm mnes mot msaas mski msrod mstein nborg ncak nt
glo ppestad riod rius rstad rvigen ssl ssner sted ston tfelty tin tov tvold tz tzer tzl ury vi vier
glo wacka walla watzki watzky wczewski wczynski wicki wik winski xin yd
glu bb ch ckman cksman ckstad eck eckert hhov hodedov hovschi khanyuk khova mer merus mov ndholt nicke
glu nz r shak shakov shko shkov shkova sman szczak th zman
gly bin de kson mph
gma chl ra
gme inder inwieser lin rek
gmi truk tter
gmo ser
gmy rek z
gna baly bry d dt edig edinger gey gy hore iger koya madio narajah nn nt oui tiuk tiv towski tyshyn tyuk
gna u uck
gne cchi cco dt hm iting rre rro stadius uss vushev zda
gni adek atkowski azdowski sci tecki
gno dtke ffo inski li ne nto
gnu di tti
goa cher de dec ga man nga ns r rd rin s sdoue smat ta ter tes tley
gob antes bel bell bels bis eille ena erg erman erna ernado erti illard illon illot in indram ir ler
gob lirsch ran recht ron ure y
goc er eri eva hanour he henaur hev heva hez hicoa hnauer hnour iek iu ke king kley man
god ager al ay ayol barge bee behere ber bersen bold bole chaux daer daert day de deeris del den det din
god ding du dy dyn ea eau eaux ebski echot ecke ed effroy efroi ejord ek ell elle emont enhjelm enius
god ette fray free friaux froy hwani ica icke igna ignon ineau inho inot ioli ivier ja kin l lee leski
god liman love lund man mane ner nic on ot ovanets rid ros sell shalk shall siff sil skesen soe stime
god tfredsen tkjaer unov ward zimirski zinski ziszewski
goe b bbels bels bl ble cke ckel ckner dde decke decker deke del dertier dken gebeur glein hl hler hner
goe hr hringer ke ken laman ldi ller llner lz lzer maat maere minne naga nka nner ns pel pfert rdeler
goe rdt res rge rgens rges ringer rke rlich rne rner rs rtz rtzen sch ser slaw ss ssens tsbloets tsch
goe tschel tschius tt tte ttel tter tting ttl ttle ttler ttsch ttsche tze tzel tzeler tzen tzke tzl
goe tzman uriot wey z ze
gof faerrts fard fart fette fey fman fney frini man ton
gog al ala aladze ea ean eisl el enola enur er erty ga gi gioli iberidze ic ilava ineni irla lia ny oasa
gog oase oladze olev oleva oll oncea onea or orita orza osoiu otchuri ov ova sadze stad te u ua uadze ue
gog uel uelat uet
goh ard de el et il in lke man n ourou r ring ringer s zold
goi a an ano buru ch chon coa cochea colea e enetxea goux ke kolea nard neau ran rand ri ria ricelaya
goi riena rigolzarri riz rot sbault set sis ti tia tom tschel
goj caj enola nea
gok bakar cay cer cigdem cin demir e ing nil san sever soyr tay yigit yildiz
gol achowski am anowski anski aszewski att az ba bano berg bourne c cz dacre dade dammer daniga dar
gol daracena daraz dbaum dberga dberger dblat dblatt dbloom dblum demund denau denbaum dero deros det
gol dey dfine dfinger dgruber dhahn dhammer dhirsch din dinger dingham dis dizen dkuhl dobin dring dsack
gol dscheider dschmid dschmiedt dschmit dschmitt dshteyn dson dstine dstucker dsworthy dsztajn dthorpe
gol dup dut dwin dwire dzier dziher eac eman emanov emanova embeski embiewski embski emon eniewski
gol etiani etto etz eva ey fari fera fetto hen ias ick id iday ija ik ikov ikova imo in iney io is isano
gol isch ish iszewski itsyn itsyna kowski laday laher lancz lander lasch leher lehon lerich lert lihar
gol liher lihue lin linger lini liot lmer lnack lnick lnisch lob logly lon lop lwitzer man mar men nari
gol nick obic od odets ogan omb ombeck ombek openta opentia opolosov oskokov osov ovachyov ovan ovanov
gol ovchak ovco ovin ovina ovkin ovko ovskoy owin phin ser shiri sorkhi ston tdammer tekin ten ter try
gol tsman tz ubeva ubevs ubiew ubiewski ubov ubovski ubtsov ubtsova uke unska vano vin yshev z zi zio
gom aa an and arasca ard areli ariz art bac bar bas bau baud bault bel berg bertini bin bita bocz bos
gom bosi brich eniuc ezanda ezcoello ezgarcia ezlopez i ide ides iero illion inho iz m mers mesen oiu
gom ojea oll ollon ont ori ot ou pel pertz perz pf pper ri ringer yo
gon alez alons ano atas calvo cearuc cet char charov charova charuk chev ciaruk czi dard deck dek di dim
gon djout do dobin dor dos douin dra drand drell dry ell era ez faus fiantini gadze galez gloff gwer
gon idec inet izzi lum nerman nert net nord o on os owon ser seth ska soulin sowski tad tan tarczyk tard
gon tarek tarski tarz tea ter terman tero ther tijo tineac tjarov trum ulkirmaz ya yaw yeau yer yo yon
gon zabay zalbez zalbo zalezgarcia zalezlopez zalezperez zalvez zalvo zatti zelez zi zles zlez zolas
goo dacre dan darzi day dbar dbody dchild demote denough denow der derham dermote derson des dey dgame
goo dge dger dgion dhart dhew dier dine dison dkin dlad dlet dley dliffe dlin dling dluck dmanson dno
goo dnough dnow dpaster dreau drick dricke dro droad droe dship dway dwine gins kin l ld len ley nan
goo rmaghtigh s sby sey slin sman stree tee
gop akumar alakrishnan alan anchuk ar araju aul ez ferd ferich fert ie in inath inathan lani pel pelt
gop pert pinger wani
gor acci acke ak alewski alik anov anova anson antsyan anzon azdowski b bach bachev bacheva bachova be
gor bet bett bova bunova bunovs cea ceag chakov chakova chev cheva chkhanov chs czewski czyk czynska
gor czynski daliza dash day deev deeva dejuela der dey deyev di dian dils din dine dineer dinier dito
gor dley dner doa eac eau eham elick elik elov elova emykin ena enflo enjak esky etski etzka etzki ewski
gor fer gadze gal gard gas gatto gei gen gens gerino ghiu giladze godze golewski golini goni goroso goso
gor gulho gulu ia iachev iacheva ian iki ina ini insek ioux ius jan jestani jon k kin kova l lani lato
gor lats ley lier lin ling linger litzer mally medino mez mly nall nals nerup nes nick nicki nitzka
gor nostaev nostajev nostali nto obets obtschuk odetckaia odetsky okhov okhova on ordo osabel osito ospe
gor ostegui ostiaga ostidi ostieta ostizaga ostola otiza ovei ozabel rachategui raiz rea resio ria
gor riaran richo rie rieri rindo ringe rini ris rita riti riz rochategui rono rotxategi ry schelnik
gor schluter she shkov shkova sic ske sky sline sse tari tazar ter tler tney tz ud um uppi yachev
gor yacheva yszewski yunov yunova zelak zelik
gos albez alvez che chen chke chler da den din dzik eda ein ende eni epath ey eyun ha hay hert hev heva
gos hov hova hovskyy ine io k lawski lee ler licki line linski nat net ney podaru podinov podinova sage
gos sard sart saud sauer sert si sler sling sman sner som son suin teli tev tisa tkowski toli tomski ton
gos wick zcz ztonyi
got aas al ay ca ch ell enborg erris he hel her herhielm hesen hman hus hzelius lib lieb lind opo ovac
got ovina sch schall schi schke schlich sev seva shall siridze smanov subo sul tbehut te tel teland tert
got tesman tfert tfriedsen tfriedt tgens theil tier tifredi ting tini tl tle tling tlund tman tmo tofrey
got towt ts tsch tschalch tschalck tschald tschaldt tschalg tschalksen tschall tschau tsche tsching
got tschlich tschling tschol tsen tsman tstein tula twaldt twalt tweiss tzen uzzo vassli ved walt zel
got zelt zer zinger zke zl zsche
gou a ad adma aich aida al ardo asmi ault ba be beaux belle bert bia bier by ch cher dard darzi defroy
gou delock denege der det dey dge die dineau djil don dot dreault e em ffe ffier gam gaud geard genot
gou get ghnour gler gy hier illy irand ix jdami ker l lard larte las lbourne lder ldin ldman lmy lois
gou lon lstone lter mane mas maz mbala mid miri mri naris ndar nder nelle non not pilleau py rada rani
gou rari rary raud rault rch rcuff rdault rdeau rdel rdet reau revitch rgaud rgue rgues ri riev rinchas
gou rio riou rlaouen rlay rlier rlin rlot rmaud rmelen rmelin rmelon rneau ronnec rov rret rsaud rvenec
gou rvennec rvez rvil se ssard sseau ssebaire ssin ssot ssu st stiaux tal teyron thier thiere thro tin
gou tt ttebel ttefarde vea vernet wy yette yon you ze zenne zien zy
gov antes c edarica edarova edarski eia ekar enius erdovsky ernale erney ero ert erts erud ett ia ic ier
gov il in indarajan
gow adia anlock ard ariker der ell enlock ens ers ert ey ing ins land ler
goy an anes ard au bet co cochea coechea colea da der e en ena eneche enechea eram ert es et etche
goy heneix ke khman ne nes oaga ogana on rand ri tia tizolo zueta
goz albes albez albo alez alo alvez cu dz dziewski etlik lan lino man uacik utok zadini zelino zer zini
goz zo zoli
gra ack ae ah ap arud asbol asvold asvoll bak balosa barczuk barczyk bban bbi bczewski bczynski bda bec
gra bel beldinger bener berg bert besu bets bham bherr bianowski biel bka bke bkowitz bkowski bmair
gra bmayr bnar bol boleda bosch boski bosky bovski bower bowsky bulosa bus cceva ccia cco ceffa cher
gra chev cheva chova chyov cida ciotti cis clik cner cyalny czykowski dari dauer dauskas ddick ddon del
gra denegger dillas dim dinariu dinaru dis dischnik disnik dissimo dit diz dkowski dl dnauer dney dnik
gra don dowski dwell dwohl dzinski dziuk ebe eber ebner ef efe eff effe eger el ell ells en endsen enitz
gra eser essle esvik eter etz evius ewe fenauer ffagnino ffam ffeo ffiedi ffigna ffin ffis ffius ffman
gra fft ffunder finger fingholt fner fnings ftiaux gasin geda gera gero gert gnani gnaniello gnoli h
gra hamer han he hek hl hm hnen hns hovac ia iani ichen iciar iff ikos iler illot inge ino jal jczyk
gra jdan jdek jew jf jkowski jqevci lak lewski ley lka lton mage maglia maje majo maticu matopol
gra matovici matte mazio mbo mcko megna menz menzi mer miccia migna migni mitto mke mkov mley mling mmas
gra mmel mnes molazzo mondo mpa mpp mstad muglia munt muntell naas nafei nahan naiola nana naturov nback
gra nbom nborg ncagnolo ncea ncey ncha ncharov ncharova ncher ndal ndas ndbois ndclement ndel ndell
gra ndemange ndert ndguillaume ndhomme ndidier ndieu ndin ndinson ndio ndits nditsky ndjacquet ndjot
gra ndjouan ndmaison ndmont ndolfo ndolini ndon ndoni ndoso ndperret ndpierre ndremy ndrieux ndsir
gra ndsire ndt ndval ndys nell nena neris nerud nerus nese ney nfeldt nfelt nfors ngaard ngeiro ngel
gra ngeon ngeot ngheia ngier nhaug nholm nhus nicerul nichstaedten niecki nieri ning ninger nino nitsch
gra njo njon nkull nkulla nlid nlien nlind nly nmo nnan nnas nneman nnum nobles noche noff novskaia
gra novsky nroth nrud nsaeter nseth nsinigh nsky nstam nstedt ntaliano nte ntins ntz ntzau nuzzo nval
gra nvik nvorka nz nzow ou ovac pengeter pengiesser pentine per pini pinoiu pow ppasonni ppone r rd rup
gra sbeck sberger sby schi sdorp segger sel sham shof shoff sl sley slund sman smayr smick smo smuck
gra snick son ssadonia ssani ssel ssellino ssett ssia ssian ssie ssigli ssini ssino ssler ssley ssli
gra sslin ssman ssmyer sty su swinckel tacos taloup tereau tereaux terol th thwohl tkowski tl trix trud
gra try tsch tschev ttapaglia ttarola ttepanche tza tzei ubart ubner uby udal uengaard uert ugaard
gra uheding ul ullera ulund uman ungaard unke upera upman upner ure uso utoff uvogel uvogl uziniene
gra vagnuolo valid van vdahl veley velin vell venberch venhorst vereaux veron versgaard vett vey vholt
gra viano visi vitte vius vlee vli vlid vlie vlin vogl vrak vrok vseth vvold w we wender wert wey witz
gra yes yless yman yston ziadei ziadio zian zier zin zinyte zioli zynski zzini
grb ic
grc ar ic
grd en ina
gre ab aker any ar asley ason atorex atrex aux aver avu bak bel belius ben benc benicek beniuk benkova
gre bennikov benscikov benshchikova benyuk ber bert bien bing bius bla bner bnev bogi bol bski cchi cco
gre cea ch chi chin chko csak de deby der diaga dig dilla dler dley dsted dzen dzinski ebe eff enall
gre enamyer enan enawald enaway enewalt enfort enhoe enhough enhut enia enidge enier enlay enley enly
gre eno enshields enslade ensmith enwaldt even ever eves f fa fe ff ffet ffin ffrath ffulhe fstad
gre ftegreff gaard gan ganti gar gerson gertsen ggersen gh ging gorcic gorczyk goriades gorin gorini
gre goritsch gorka gorovius gorski gotti govsky gr gston gurich guss gware han hn ibe iber ibesland
gre ibrok ibrokk ico ider idung ifelt iff iffenclau iffenhagen ifzu ijer ijula ijus ilich im iman imich
gre inacher indl inert inke inwald ipel ipsland ising ison iss ith itz iwe kela khova kova kula laud
gre lier lland llet llety llier maud maux mel mentieri migni millet millon minger mmel mmels mmo more ms
gre my nander nard ndahl ndal ndstad nell nert nfors ngg ngs nholm nke nkowitz nman nnell nness not
gre nouillet nov nside ntzelius nzfurthner oli po ppo sch sdal selin sens seth sev sh shilov sini skamp
gre sko sleri sley sock ssard ssel ssent ssett ssler ssley sslos ssman ssum sta stenberger sty svig
gre swell tarsdottir tchanov tchko tcu ten tener th ther tillat tler tlund tor try tsch tton tzer
gre tzinger tzky ubel uel ul ule ulich unke urus uter uze velhorster venor verie villius vin vins vious
gre visse vsgard vskott vstad vtsev vy we well wing winski ybi yeyes ynolds zar zzi
grg as in urich
grh am
gri alou banov baudi baudo bbin bbins bbon belin bincea bl bova boval ccioli ch chanova cius daine dina
gri djac dnev dneva dseth eb ebe ebel ebeling ebenow ebl ebler ebner eff eger egst eme enti epenkerl
gri epentrog era erson esbaum esel esemer eser esert eshaber eshop esinger esmayr esmer esshaber
gri esshammer essig essner est eu ewank fell ffard ffenfeldt ffet ffieth ffing ffini ffitt ffitts ffo
gri ffor ffoul ffth ffy fhorst fka ga gaitis galauskyte galiunaite galiunas gar gas gat ger ggers ggio
gri giene gnani gnard gnaschi go golato goleit goleto goletto goli golia golli golo gonis gor gorasi
gri gorcea gorean gorev goreva goriadis gorian gorie gorieva gorita goritchi gorjan gorjeva goroiu gorov
gri gorova gorovici gorovs goryan goryev goryeva goteit gson guer gule gull gulo gurcu guta idin inari
gri is jac jalbo jalvo jincu juela lc le llandi llenzoni lley lliet lliot llitsch llot llotti llparzer
gri lz maccia mal mald malt man maudo mault maux maz mball mbert mble meland melid melund mholt mley
gri mmek mmel mmert mminger mmond mmonprez mnes mod moldi mon mond mont mpel mpret msehl msgaard msmo
gri mso msrud mstvedt mwade mwood nage nan ndal ndea ndeland ndell nderud ndheim ndlay ndley ndrud ndvik
gri nev nevsky ng ngauz nger nham ni nkeviciute nnage nnan no nolds nolo nter nzato nzenberger olet oli
gri ott oui penberg pendahl penhielm penskold pp ppi ppin ppo psrud safi sales sandi santi santy schow
gri scom sdale selin sendi shin shina smer smore sot soul spigni ss sso stina swald swell tschacher tsuk
gri tt ttani tten tter ttini ttner tton tz tzinger tzmacher tzner vas vaz veau veaud vel vet vi vner
gri volas vot x xti za zales ziotti zzaffi zzel zzell zzuti
grl j
grm ay ek
gro ag ah apa ark ba bart bas bauer bbel becker belnik belski berg bert bet bety bler bman bner ccia
gro chal chalski chmal chmalski choczynski cholewski chowalski chulski cki cott dal das ddeck di din
gro dner dotzki dseth dsky dtschilling dum dynski dzicki dzinski ebe eben eber ebner eger ehler ell
gro eneveld enewegen enewold ening enke enli epper ero eschel eseneken esser etsch ezinger ffel ffier
gro fsorean gaard gard ger ggia gler gnier har he hganz hler hman hn hne hovaz howski hs hskopf ht ia is
gro iss izeleau let lich lier lig lleau llemund lleron lli llier llitsch macki man matzki maz mbeer me
gro mek mes mley mmes mmi moff mova mowski mpone mstad mushkina nauer nbekk nblad nboldt nbrekk nchi
gro nczewski ndal ndelaers nebaum neman nen neng nenthal nert newald newold nfeldt nfors nforss ngstad
gro nhage nhagen nhaug nholm niec nkowski nkvist nli nlie nlien nloh nlykke nman nmark nmo nmyra nneberg
gro nnemark nnemose nner nnern nnerod nnerup nnevik nningsaeter nntun noset novius now nros nset nseth
gro nskag nski nsky nstad nstol nsund nthal ntved ntvedt nvaldt nvall nver nvik nvold nwald nwall oby
gro ody ome omes op oss otaers oten otendorst otfaam otscholten pean pengiesser pius pman pp ppali pper
gro ppi ppioni ppler pplero psianu rud sam sar saru sbois sboll sch sche schek schel schke schopp schup
gro sclaude scost scurth sdenis sdidier seclose selj sell semans senick ser seth sfillex sfilley sh
gro shans sheintz shek shev sheva shong sicki sics skopf skreutz skurt slambert slie slier sman sperrin
gro spic spierre spiron ssard ssart ssato sschmid sscurth ssegesse ssek sselin ssemy ssetete sshans
gro sshennig sshenning ssin ssiord ssjohann ssklaus sskost sskreutz sskurth ssl ssnickle sspietsch ssu
gro sswang stad stein stol svik svold szer szkowski tan tefend tegut tell teluschen terud the theer then
gro thoff thues thum tian tjahn tjan tkamp tkop tkopp tkowski tle tli tmol tnaess towski trian tsch
gro ttesi ttian tting ttjord ttum ttumsbraten tum tvedt tz tzer tzkyj tzsch uard uchka ues ult undstroem
gro ussard usset utas uvel uvelle uwels ux uz van vdal vlen vonius vu wcott wden zav zavu zdanov zdanova
gro zdev zea zev zeva zier zinger zuta
grs ic
gru ault bar baugh bbstrom belnik belyas berski bert besic bic bich binger bitzsch bius bman bor ca cza
gru den dinin dkowski dzinski eber ehn eiro enbaum ener enewald eninger enke enwald enwaldt eser eter
gru ett etzmacher ev ezo ffudd ffydd gan gman hl hle hlke hn hne hner hnwald issem ita jic khvina lich
gru lke lkowski ll man mbine mel miaux mke mmer mmert mmt nauer nbacher nbaum nbeck ndahl ndbacher
gru ndberg ndei ndeis ndell ndevik ndfor ndl ndler ndman ndnes ndon ndseth ndstrom ndtner ndvall ndvik
gru nebaum neberg neck nefeldt nenberg nendahl nenwald nert nfeldt ng nheid nholzer nhut nig ninger
gru nitzky nler nnan nnill nsky nsteidl nstein nsteudel ntorad ntova ntz nvald nwaldt nwell odyte osso
gru pinska ppioni schka sdat sh shetska shin skin snick ssing ssner szkowski szynski tsch ttadauria
gru ttner tzbauch tzke tzmacher tzner vel well wez yaert yters zdev zdeva zei znov
gry aznova bauskaite bauskas c czewski czynski deland dlik dzhuk ffroy giel gier glas glewski glik
gry gorchuk gorczuk gorieva goriv goriychuk goryeva holt lls llus malyuk naeus nchuk nchyshyn nechko
gry nhaus niv nkiv nko nyshyn nyuk phius seels shchuk shko speerdt sselius tdal tebust the ting tli tnes
gry toyr tsak tsay tsiv tsyuk tten tting vnak zell
grz adkowski ebalski ebieniak echowiak edzielski edzinski ega egorek elakowski elecki elinski elka enda
grz es esinski esiowski eszczak eszczuk eszczyk eziczak imek in mil onkowski ymkowski ywaczewski ywinski
gsc hnitzer hwandner hwantler hweidl hwendner hwendtner hwentner
gse lla
gsp an urning
gst eiger
gsu r
gti bi
gua caneme ccero cci challa chambala chamboza chamin chi chichulca chizaca chun collante collantes
gua dagnini dagnoli dagnolo dagnuolo dalupi damillas damud damuro damuz derrama dian diz dron gama genti
gua glianone gliardi gliardo glione gnino icha ido igua illa illas ini iquirian itamacchi itoli jala jan
gua ji ker lacata landri lano lapuro lavisi lazzini lca lco ldani lde ldi ldoni ldron lemi lerzi lino
gua llama llar llart llarte llasamin lli llichico llpa loa loto lotuna lpa lsaqui lteros luchico luntuna
gua man manga mangallo mangate mani manquispe manzara mbana mbo mushig nabara nabens nacoma nanga nchez
gua ndinango ndique nella nes nga ngasi ngatal ni nilo nlao nochanga nocunga noluisa nopatin noquiza
gua notasig notoa notuna ntes nuba nuche nuchi nulema nuna nzini nzon ou pacha rachi ragna raldi raldo
gua ramato rasci rascio rayo rch rdascione rdeno rdigli rdini rdipee regua reno reschi rguaglini ribana
gua rienti riglia rini riniello rise rna rnacci rnaccia rnaccio rner rnera rnero rneros rnido rniera
gua rniz rnizo rnotta rracino rrera rriello rt rtan rtatanga sase sch sco sgua soni sp ssardo stalvino
gua staveglia stavino stini sumba timal to tta tti us yanay yara yasamin ycha yguacundo ylla yllas
gua yllazaca yta ytarilla za zha zhima zzaloca zzaroni zzini zzone zzoni zzotti
gub aidulina ala andru anov anova arew au bels bertz berud bini bins elin ellini er erman ert erti ijan
gub iotti itosi itoso itta itz rud ur
guc bilmez cini ek er ht kert kian uyener
gud aitis as at auskaite brandsen dal dat de den ea el eman enrath ent enus erian erzo eta ex gel geon
gud ger iel im in ina ipati jonsdottir ju ko kov kova me mestad mundsen mundseth mundson nitz onis opp
gud orf owski sell ushauri yma ymyak z zhunov
gue bara bert bli buza ceb chairi dea della dez dioura djali don dou dron dry ffier gueniat hi i idan
gue imonde iros it its l lbenzu ledel li lil lker llil llouh lmaoui lon lpa mbe mihi mri n naga naire
gue naoui nard nci ndouzi ne neau nee nepin net nfoud nfoudi ngerich niffey nnec nniche nnoun nnouni
gue nole not noun noux nthner nzel nzi orgiev orguiev orguieva pin pratte ra ram rao rault rber rbi
gue rboukha rci rcilena rciotti rd rder rdouba reca rediaga rena renabarrena rendiain renu reque rere
gue rgue rillot rineau rinel rinet rinot ritte rlain rmandi rmat rmeur rmi rmonprez rmouche rnaccini rne
gue rnier rnieri rnon rola rot roult rout rquin rrab rrache rraggio rrand rrant rraoui rrasio rrato
gue rreau rreno rreo rreri rresi rri rriau rricabeitia rricagoitia rrin rritore rro rron rrouad rroudj
gue rrouj rroum rsant rtler rton rvos rzon rzoni sdon sman smi smia snon spin ssas tat tin ttaf ttard
gue tti ttier ttler u ugneau varra vel vin vocian vremont x yraud z zet zou zuraga
guf fin froy ler
gug a ala ava e el ele erbauer erotti gemos genbuhl genheimer geri gi giari gino glberger gomos gumos
gug ino iu ler lielmana lielmini lielminotti lielmone lielmoni lielmotti oasa uianu ustea
guh iting l nfeldt r ttor
gui an ance ang ard art ati bal bbert belalde berteau bet blain blin bon bord bourge bout cciardi ch
gui chardo cheney chou dacci dali dea desi dice dobaldi doboni dolin doni dorizzi dot doum droz eb et
gui eysse farro ffre ffrey gnery gnot gon goz guen guer guet hard her jas jorro l labert larte lavogui
gui lbeau lbeault lbeaux lbot lca lcapi lcher ler lera les lfoil lfoy lgot lhaumon lhen lhermet lhot
gui liani liano llain llamet llamon llan llarme llaubey llaud llaumat llaumet llaumin llaumont llaumot
gui llebaud llebeau llebert lledo llemain llemard llemat llemaud llemaut llemine lleminot llemois
gui llemont llerm llermain llermard llerme llermet llermic llermin llermoprieto llette lleux lliam
gui lliams llier llochon llod llois llomet llomia llonnet llore llorme lloteau lloteaux llotel lloto
gui lloton llouard llouet lloux lloz lluy lmain lmard lmeau lmette lmin maiev mard marey mberteau merans
gui met mier mil mimi mont moye naguazo naldo nales nard nart naudeau nazu nchard ndel ndos ndulain neau
gui nebretiere nement nez nhut nier niot njoan nle not nta nter nther nto ntu nyard one onnet ost otto
gui racocha rado ral ramand rand rane rao rassy rau raudet raut rguis rk ronnet rous san sao sasola
gui scafre ser seris sha singer sset ssou st sti tard tarte teau ter teras tian tierez treau tron ttard
gui ttet ty u varch vernau vin xeras z zada zado zan zar zasola zem ziou
guj er jar ral
guk asyan ov
gul ac acsi amali anyan be beyaz biani bin bjornrud brandson bransen branson czynski dahl dan de demir
gul demond demont dencrone denpenning dhammer din dner dris dseth duren dvog ea ecyuz ed ei enc ersoy
gul eryuz firat fraz iaeva ias ica ich ie isano ish iyev iyeva izia jajew lage lander lans latt lbekk
gul lblom lden lerud leson lestad letta lette lfoss lgren lich lichsen lick liford liksen likson likstad
gul lin lini lino lis lman lmes lnas lon lsten lvag mark mez oien ordava ov owsen raiz sby selam ses
gul seth soy storff svig svik ua uc um un uzade vik ya yaeva yak yan yayev
gum abao aelius aer an aneh angan bao bau bel ber bert biner ble bleton brecht eli eniuc eniuk enny
gum enyuk iel ina inski madi mel mere mert merus mo nior owski pad pel pert pinger pl pler pold precht
gum ral rukcu tang ucio ulya usay usbicak usdag z
gun acgun altay aratnam aratne arslan asekara asekera avibool awardana awardena by cay chev cheva ckel d
gun delach delfinger der deram derlund derman ders dersrud dert dhus din dlach dlack dlev dling drosen
gun drum dry dstrup dtoft ea ell eralp ergun ersel ert esch eyligil eyman gon gormus heim ion leiksrud
gun lock narsdottir narsen narshaug narsjaa narson narsrud nartz nells neng nerod nerson nerud nes
gun nestad nett newig nin nink nis nlaugson ns nufsen nulfsen o sallus salus sch selman sha shi solus
gun son ston stone strom tekin tensperger terman tern tert thard thardt tharp thart therfelt therodt
gun therschulze thert thner thor tinas tle tner ton trum tsadze tter tveit tzel tzler valdsen zburger
gun zel zelman zenhauser zinger
guo badia ga lo th
gup ioc te till
gur again aieb ak akuqi al ali aliuc ander ashi au ay ayman ban banov batov bilek bindo buzer cen chiani
gur dak den deniz di dian diel ecki ei el en er era es esen eshidze eyev finkel ganious genidze gu gul
gur holt ian igard illo in ioli ita itz iz kaynak kin kova lea ler lino litt lui man meet mendi nah nani
gur nell ner nett nick nik nsey ov ova owski pegui preet r rado rea reonero rera reri rero ri ria
gur ruchaga rusquieta rutxaga s ser ses sey shteyn ske ski sky soy teler tler tubay tuna ucharri uli
gur umendi usciuc vinder vitz well winder y yanov yanova z zau zun
gus a ak akov akova arova atu beth cott eff ek ella eman enbauer et etu eynov eynova hchin hchina hiken
gus hue hwa ita ka ke ki ky ler mai mani mano manova maroli o qui rud sfeldt sgard sias sin sler sman so
gus tad taitis tason taveson tbee tems tiuc tke toff tran tumhaugen tus tys uleac umpaur
gut ama arra auskas berlet brod eland enius erman erres errez ersohn feld fleisch gesell gsell hardt
gut heil heim her herie hery hier hke hknecht hlein hlin hman hmiller hoff horl hormsen hraeus hrey
gut hridge hy ic ierro iez jan ke kin kind lay lein nick nik oc ohrlein ovsky ridge sch sche scher
gut schmid schow sol stein sul sulyak tadauro tenbrunner teridge terman terrez tery tesen tierrez tilla
gut tin tinger tler tman ton torm tormsgaard tormson torp towski tsenok tu tulsrod tuso ul uleac vik
gut wald wein z zeit zler zman zmer
guv ener enisik sam
guw allius ara
guy ader ardin art att au aux bet et ett nes nn nup ollot onneau onnet ou se
guz ej elj elses ga ganu hnay ikowski inski men nay owski u ynski zanti zardi zardo zella zon zone zoni
gva chliani salia zava
gve netadze ntsadze
gvo zdenovici zdetska zdkov
gwa ida jima k lther rtney thney tkin tney
gwe nllian
gwi azdowski lliam llim lt lym sdek t zdak zdalski
gwo n sdz zdecki
gwy ther
gya baa baah llai llay ltsen merah mfuaa n nchandani rfas rmathy u
gyb els erg rant
gyd al esen
gye kye nes nis rgyai tvai
gyg i li
gyi mah mesi
gyl and ander che denas denfeldt denhoff denkilde denklou denkrantz denkrone denlove denpalm denstein
gyl denstierne denstjerne denstolpe der dholm dmark en es fe lenadler lenankar lenbogel lenborg
gyl lencartau lencreutz lengranat lengrip lenhammar lenklev lenkrok lenpistol lenram lensporre lensvard
gyl lfeldt lich stad ver ys
gym pel
gyn as nerstedt ning
gyo bu keres llai ngyosi ngyossy reva rffy rfi rki ry
gyp siotis
gyr sting
gys ae elbrecht elinck elinx els en ler ling sler tad
gyt kjaer
gyu di lmezov lnazaryan lumyan nay naydan ner re rko rkovics rov rova rsel
gzy ra
haa b beth bjorn bpiht bsaar cke cker gaas ge gen genrud gensli genson genstad ger gerup gg gh givang
haa gma heim hkola htela hti htikari ja janen je kana kanen ke kensen kenson kenstad kensveen ker kestad
haa kmat ko konen konsen ksi ksiala ksiluoto ksluoto lien lke ls man mer naes ndbaek nela nen nes nmaki
haa npaa npera nshus ntio pa paharju pahuhta pajoki pakangas pakka pakorpi pakorva pakoski palahti
haa palehto palinna paluoma pamaa pamaki panala paoja papuro paranta pasaari pasalmi pasalo pasilta
haa patalo pavaara paviita pavirta pea piainen pio poja pola polahti poniemi psaari psalo psamo ra
haa rahiltunen rajarvi rajoki rakangas rakoski rala ramaki ramo ranen raniemi ranoja raoja rasilta rder
haa rdt rer rhoff rio risto rklau rklou rlaa rma rni rr rset rstad rup sala sanen sch ser siomaki
haa siosalo sis skjold sl slahti sler sma smaa snoot ss sto stola sum tainen tanen tyla vanlammi
haa vardsholm vardstad vasoja vel velmo vet vi vie vikko vin vind vistola vistu voll z zen
hab ab al an anec art arta ash ashi asque assi ba bal bas be bel ben berstad bestad bour chi ean eck
hab ecker edank eger egger ela eral erek erer erg erhauffe erko erkorn erland erlander erlandt erle
hab erlein erlin erly ermas erstich erstock ert erzettl es estad etz good hab iak iballah ibbayli ibou
hab ibulaiev icher ieb ig iger iheb ilainen ina isch jan janic jaoui l lili litzel lot lutzel orak rat
hab rda recht rekke ri syi te temariam temichael ti tiche yarimana z
hac ecky ene had hborn hem hemaoui het hey hi hid hiki himi himura hisuka hiya hlaf hloufi hmeister hmi
hac houm houmi htel iyev kbart kel kelsberger kelsmiller kelsperger kenberg kenbruch kenbuchner kert key
hac kford ki kinger klander kleman kley klin kmack kner kshaw kspik kston kwell kwill kzell man o ohen
hac ot quin
had ac ad alin amard amczik amek ank aoui arean aschik asova away cock dach dache dachi dadi dadin dadou
had daji dal dan daoui dar das daway der ding dini dioui dish dou douch douchi douda doudi douti douzi
had ean eed ef el eland ell enfeldt enius ergjonaj eri erlie fi ford ibi idi ik ina ine ini jam jaz jazi
had jeb jian jicaros jidemetriou jigeorgiou jiheracleous jikakou jimichael jinicolas jioannou jiri land
had ler not nott orn orph ot ouch ouchi ouelhadj ow raoui rava ri rick rup sall sell uch wiger win y
had zhala zhi zhiev zhieva zhiyanev zhiyska zhiyski zhyyew zialic
hae berer berle berlein berli berlin bich ck ckel cker ckl drich fele feli felin ffner fner fs gel
hae geland gele geman germark ggernes ggstrom gstad hl hn hnel kkerup lbich mels mmerle mmerli mpel
hae nchen ndel nel nen ner nisch nlein nninen nning nsch nsel nseler ntjens ntze ntzschel rendel ringer
hae rr rtel rtl rtle rtling rum sebroeck seler selich ser sler ssig ssler ssly tta usgen usler ussler
haf dala di ed edh eez ele elin eman emeister enbradl enecker enreffer ez ezi f faf fari fele felin
haf fenden fer fmans ford fter ian iane iani ke ler ley lich nor oka ouda r reager redahl redal ren saas
haf sahl saoui sas skjold slund smo srod stad stein strand strom ter tl torn torsen ydy
hag abakken adone adorn anaes ander arty aseth bartson blom bo dahl dorn ee ege elback elberg eler elia
hag elien elskjaer elund emeister emoen enah enauer enbuchle endahl ener enkord ensen enson erdal
hag erflycht erich ert erup erupsen esaeter esaether eskog estad ewood ey gan gans gar gart garty gas
hag gback gblad gblom gbom gdahl ge gen genmacher genmiller ger gerton gett gi giag gidamianou gie
hag gigrigoriou giloizou gin gipavlou gitt gkvist glof gman gren gvik he hebaert henbeck hi highat highi
hag hverdian imoto ino io land leitner lid lundh mans nas nauer nell ner ness on os ren rup spiel sted
hag stedt strand stromer tvet u uenauer uewood var wall wood
hah aoui eim ka kala ko l len m nel nenkratt ner nl o r s tala timaa to tokari tola tonen
hai ck dadi dak dant dar dara dari dasz dau degger denbauer det din dle dlmayr dn dner dour douri dt du
hai duc duk dukevych f fley germoser gis gnere good gwood hala janen kala kara karainen kio kka kkala
hai kkola kkonen kola konen lemichael ler li likari lio lla lman loufi lu lwood makainen makka man mar
hai mbuchner med melin mer merl mila milahti minen moud movici mowitz nard nari neala nel ner ney nisch
hai nke nlein nley nline no nsalu nsch nsoo nsworth ntz nz ppo pus rabedian rach rapetian rell rer
hai retdin rr rrell rullina san sch sler sman ssane st sten thcock thcox tout tov tz tzer vala valainen
hai ze zlip
haj aj aji anen darpasic dini duch ec ian icek ipour istefanou iyev iyeva izadeh j jaji jam jami jaoui
haj jar jiavraam jioui joub joubi laoui masan nik noczy oli olli oui ovsky raoui ri slund t to
hak akoski alahti alax alehto alin amaa amada amaki amo anen aniemi anpaa anson aoja asaari asalo asuo
hak atie ava avuori edal eman enasen enrud estad h hverdyan iel imian imov imzoda in io isflote izimana
hak kala kanen kaoui kio ko kola kou kouni ku ky luyt man maoui mi objanyan obyan ojarvi okivi okongas
hak olahti oluoto oma omaki onen oneva oniemi onsen onsund opuro osalmi osalo our ovirta sar so ula uli
hak unti uri vaag verdi
hal aas abi aby achev acheva adjian ahan aichuk aicu alai alau an ank asi aska awani aweh bardier bauer
hal bedel bertal bertsma bheer bich big binger bisch bjorhus bleib bmayr brook brooks brstat bur bye ck
hal com crow czewskyj dager das deraker derman diman din dma dna don dorsen dre ecki eem ef egua enar
hal enius evy facre faoui fbrodt feld ferty fhill fhuid fin fon gan gand gren houl iabarda ic ici ier
hal iev ijoki ikka ikowski ilov ilova inski ioua ioui ir irsch iseva itska iuc iv izak jamaa jasorg joki
hal kaci ker kett kias kier kilahti kio kjelsvik kola komaki konen kosaari lab lacy laert lager lahuhta
hal lak lal lama lamaa lamaki lan lanaro lanoro laoui lap laraker lard lardt lasuo latt latz lauer lauk
hal lavo laway lback lbeck lblad lby ldahl lden ldin ldoff ldorsdottir ldorson leck leen leguen lek
hal leland lemaa lenborg lencreutz lendorff lengren lenius lensleben leraker leran lerback lerstam lesby
hal lez lfast lford lfors lgarth liche liden lifax lihan likas liley limae linen lingstad lio lioui lis
hal lisey livuori liwell liwill lkvist lmagi lmon lou loun louz lowes lpike lsjo lsted lstedt lstein
hal lsten lstroem lstromer lums lund lvar lwachs lworth lyday lynck lzon magean majan man mari meenmaki
hal meenpaa mejarvi mekangas mekoski mela melahti memies mepuro mesaari mesmaki met metoja mevuo mi
hal minen mkrona mon mos mosi moy mrast nes og oila ota ouane ouani oui ouska pain penny per perin pert
hal phen prin sall sas sell sema seth setronning sinaho sman snes sted stensen stensgard sti strom
hal stvedt svaha teman tenhoff teren tia tiner tiwanger tli tmayr torp tout ttu ttula ttunen tvik unen
hal uschka ushchak ushchynskyi ushka ushko vadzic varo velik versen vey wani yk ytska ytskyi
ham abe acek acher achi adache adeh aden adene adou aguchi ahata aida aide aidi aizi aker alisto ama
ham amda amoto amura ang ani ano ant aoka ard arila arus asaki at ata atsu aya ayotsu ayoun ayun azaki
ham balek bardzumyan baryan beck bel belton berg berger berlin biaouris blet blett bley bling bly borger
ham borgstrom boullas bour braeus brecht bric bright brook buchen da dach dai dallah dam dane daoui
ham daouy demir dioui douch douchi doud doun doune douni dy echer eed eenaho eenkorpi eenniemi eenoja
ham eister elahti eline ell elton eon erl erle erlinck erlynck erski ersky erton et eter ham hama iani
ham ich iche ici idani ideh ido idouche iel ik ila imed ioud ioui iter itevici iton kalo len lette li
ham mac mache machi maker mal mami mang mani mans maoui marbacken marbaeck margren marhielm marhjelm
ham mari markvist marling marlund marskjold marskold marsten meken meleff mell melman merbacher merbo
ham merich merly merman mermeister mero merschmid merschmitt mersen mershaimb mersland mersley mersmark
ham merstad merstorfer merud mesfahr mi mia mich mick mil mill mit mitt mitzsch mling mo mou mouch
ham mouche mouchi moud mouda moudan moudeh moudi moum moumi moumraoui moumy mouri mouti mrich mu mwohner
ham nett noy ola ond onet onic ons or ori os ot ou ouch ouche ouchi ouda oudan ouma oumi ouri outi paala
ham perl pf pinen pori ppu ppula precht psey punen ran raoui refors ri ric rik rin rock rud shaw sher
ham son strom sun sund unen urcu uro uy way wi y yani yla ynen
han abusa acik ack ada aeus afy agan agata ahoe aman amura amy ania aoka aray ashi ashima atani atschek
han auer ausek avan awalt away aya ayagi ayama azawa back bali berg berger berry ca car cart cco cean
han cey char charenka charow charyk chett chey ci ck cke cox cu cza czewski dal daoui daz dcock deland
han delin delman demark derhan derson dford dgaard djar dlin dlon dlos dly doca dolin drack drea drich
han drick dro drock droos drow dru dschin dschke dschuher dschuhmacher dschumacher dshoe dshy dstad
han dwerck dziuk dzlik dzyuk ebal eborg ebuth eche eef egan egreefs eishi ekamhaug eke eline elius ell
han elt estad eta evik ff fstaengl fstangl ft gan ganu ganut gartner gas gasjarvi gaslahti gaslammi
han gasluoma gasmaa gasmaki gasvaara ghiuc ham hart hela hijarvi hijoki hikangas hikorpi hikoski hilahti
han hilammi hilampi himaki hinen hineva hiniemi hioja hirova hisalo hisuanto hisuo hivaara ich ichen
han icova ifan iff ifin igan ika ikka in ine ing ington ini isch ish isz iszewski iti kamaki kanen
han kaniemi kavuori kel kela kia kilanoja kimaa kimo kiss kkila kkio kla komaki konen kosaari kton lan
han len line nach nachi nack nafin naford nagan nak nam naman nant naoui nas nasch nasvik nawald naway
han neborg negan neken nel nela nelin nelius neman nequin nerz nesdottir neson nestad nett nevig nevik
han nezo ngren niffy nifin nig nikkala nila nis nisdal nken nok nola nolainen nold nonen notin nou noudi
han noun nouni nukainen nukka nukkala nuksela nunen nuniemi nunkivi o oa ohano old on ot otaux ote otte
han oun ouna quet reich rieder riot sael sali sberger sberry sbo sbrough sbury sch sche schke seid sens
han sert sgen shaugen shew sjakob sjurgens sky sl slep sler sley sli slick slin slip sman so spach sraj
han ssgen ssing ssler ssonn ssveen stad steen stein sten stin strom stveit swille ten thorn ti tig
han tikainen tke tler tlova tman ton tsch tschel tschk tschke ttu tula tunen tveit tz tzsch tzsche
han tzschel ud um usch uschak ushchak uszek vey way yak ych zawa zelka zon
hao kip nga u ua uache uam uari uas uass uat uchine uhay uli uti uzi uzy
hap aianu aina au ca ei eman good iejeu ke ner nes onen onova onyenka part pel pola pold ponen rian
hap tonstall ulahti uli unyak uoja
haq q qani ue uin uinius
har abagiu abor achewskikh acopos adau aga aguchi aholma ainen ajda ak akal akat aki akka akkamaki ako
har ala alambiev alambieva alampiev alampieva alanov alanova aldseid aldseth aldson aldstad aldsted
har amita ana and anen angozo ant aoui apiak ashima ashina asim astasan asym asymchuk asymiv aszthy
har aszti atau avee away awira azim azin b bachow bal baoui barger barth bauer bec beck ben berg berson
har berts beson bi binson bitz bold bolt bord borne bort borth bot bottle bou bouli brecht bst buck
har bunow buzariu buzi car chaoui chi crow cuba cum cus dacre dage dahl daker damon dasani dau dbarger
har deep degen degree del delin dell demon denbergh dey dge dgrave dick digree dijns diker dimon disty
har dle dley dmon don doul douz drup dstedt dtke dtl dtle dtwig dung dway dwell dyman ea eim ej elik ell
har elson emska enstam esh eter fi field fouch fouf fst g gas ge gel genrader gens gesheimer gest gestam
har get gey ghel gin giss gitt good greave grett groder groves grow guindey gus hala hio hoff ichane
har idas idi iga igaya iharan ila ilainen ildstad illo ilo imaa imi imoto inen inger iot iri ison ispe
har iston iton itos itz izanov izanova jajarvi jakas jaluoma jama jamaki jani janne japaa jes jeu jinder
har jojudanto juautti juhaahto juhahto jukoski julahti julampi julehto julin jumaa jumaaskola jumaki
har junen junheimo juniemi junmaa junpaa juntausta juoja jupatana juvaara kala kamp kanen kaoui kati
har kavy kavyenka kcom kenrider kestad kisuo kjaer kki kkila kko klau kleroad konmaa kort krader krider
har kusha lacher lamow lampijev lander lang lass laut lein leman lez lfinger los maajarvi maala mach
har mainen manci mand manen mange mankaya manmaa mant mash mates matii matyuk matz mavaara megnies mel
har mening meson mison moinen mokivi monen mouch mson msworth muth nack nad nage nagea nar nbro nby ne
har nedy ngren nick nisch nischfeger no noll noncourt now nsberger nut nyk oche oldsen oldson omo onen
har onoja osa ouch ouche ouff outunian oy oyan pal palani pel penau pham pin pine ple pold pool pprecht
har preet pring psoe pst pster pur rach rachi raden radine rak ral ralson ram randou rang raq ras rat
har rati rats ratt rault reld remoes res rhy riague ribey rich riel riger rila ring rinkoski riott rit
har rity rivaara roff ron rong rop rouch roud roun rower rsch rskog ruff rung rup rwitz ryman ryson
har saker san sanyi scouet sem sfelt sha sia sila sjoen sley son ss stedt stela ster stine su sunen svik
har tai tanto tawan tbarger tcher teela tel telius tell telt temo tenbeck tenstine tert teva tewig tfiel
har tge tgen tges thcock thun ti tiala tikka till tin tinez tinger tings tis tjen tke tkopf tlage tlaub
har tleb tleben tlein tles tless tlin tling tloff tmanis tnack tnagel tnell tner tney tnick tnoll tog
har togs tojoki toko tonen tong tree trich trick trum try tsang tsel tsoe tson tsook tsough tt tter
har ttimo ttunen ttung tull tunian tus tvedt tveit tvich tvigson tvik tviksen tway tweger twich twieg
har twigk tyon tzel tzer ukawa um umura uno unobu upcu ut utunyan utyunyan uyama vala vath veg vel via
har viainen viala vick villa vima vio vison vistola vonen walik wani ward winder wing y ych zer
has aas ager ai anally anen anic anova anzade ara ari bargen berry bi brook bun ca call celik coet ebe
has eeb egawa ekura elbarth elden eleu elhurst ell elman elmayr eloff elsteiner eltine elton elwanter
has eman emi enau enauer enclever eney enfratz enfus enhuttl enjaeger enjurgen enna enohrl enour eth ham
has hbarger hchuk hemi her hi hiba hida hidume higuchi hii himov hioka hiyama hizume hman hmi hok ic
has icos ii ik ila irci kamp ke ker kew kil kill kjold kouri kovec lag lberger lehner lerud lestad ley
has lie lip lob luck lum lup lwanter man masan nain naoui naouy nas nawi ner on otti pelmath polat
has rajani sad sager saine sak sam sanein sanin sanine sanpour sanzadeh saoui sard say sdenteufel
has sebrock selaar selaer selbalch selberger selblad selblatt selbom selborg selbring selbrink selbusch
has selfeldt selflug selgaard selgard selgreen selgren selman selriis selrot selstrom semer sena
has senfratz senpflug ser sert sey sid sig sila sim sine sini sioui slberger slinger slof sman snaoui
has soun soune souni souny tedt tein tell tert tesko tfehr tfer tik tmark ton trup twell ucha uike umi
has und unen unga unuma vold voll zard zeldine
hat akeda akeyama akka ala am anaka anmaa apuc ara ate away ayama chard chel egan eganu ela eley hat
hat hcoat hcox herell herley herton heway hiramani horne hout hway iegan ieganu inen it je ke l land
hat lapa le lebakk lebrekke ledal lemark len ler lestad levik ling loy manu mi onen ori oum rick ridge
hat ry schek sell sumi sumura tabaugh tach tara tati temer tenberger tenhauer tersley tery tis tler tley
hat to tori trem trup tukangas tula tunen tuniemi ula ulainen unen va vani veit z zenbuhler
hat zicharalampou zigeorgiou ziioannou zinger zis zl
hau aland an b benreisser ber berg berrisser birk bitz bner bold boldt brichs brick broe c chard
hau checorne cke de debourt dek diquert diquet dos drechy dry eis eisen erslev et eter f ffe fler fs
hau gaasen gabook gabrook gan gard gas gasmagi gdahl gdal gejorden geland gesen gestad getun gevik gg
hau ghian ghn ghney gholt ghom ghwout gk glid glie glin glustaine gmark gmoen gnes gom grud gsand gsbo
hau gsdal gseth gsgjerd gsrud gstad gsted gstol gstoyl gstvedt gstveit guel gum gvaldstad hia hio htonen
hau kaas kanomm kas kebo kedal kedalen keland kenaes kenes kijarvi kilehto kimaki kioja kipaa kipuro
hau kirauma kjem kka kkajarvi kkala kkamaa kkasalo kkavaara kkavuori kkovaara kohl kum kvik lica lin
hau livuori lk ller lman los lrig man messer mont ner nert ngs nia ninen nschild nstrup pl ptfleisch
hau ptman ptner ptvogel relio ret ri rie rinen rits rosh rowitz ru rum runen ry salo sauer sborg sch
hau schild schildt sel senberg serman sheer si siku skanen skaviita sken skins sl sle sner sold sott
hau srath ssard ssler ssner stein stola swald swolff tajarvi tajoki takangas takorpi takoski talaakso
hau talahti talampi taluoma tamaa tanen taniemi taoja tasaari tasuo taviita tecoeur tefeuille tekiet ter
hau th tier tio tle tojarvi toniemi tsalo tzinger vala ver vette xwell yon ze
hav akka ander anka anko antola ardsen art dal eland elin elund eman enaar enstein erich erila erly ern
hav ero ersen ertz ette ey gar iala iar ican ice ig ila ill imaki imb imo inen ins isto lat lin luj naa
hav nvik ola oll rda rehed revold rici rilla ristiuc ron roy rylchuk ryliuk ryliv rylov rylova rylyak
hav rylyshyn rylyuk rysh ryshchuk ryshkiv ryshko stad u uaho ukainen ula ulehto ulinna uluoto umaki unen
hav urinne usela utcu
haw atmeh baker co eis erroth good kesby kesworth key kin kshaw ksley ksworth ladar lader lik rylaw
haw ryluk sawi se sey tin trey unger ver xhurst
hax aire el en haj o thow ton
hay ami ani ano asaka ase ashibara ashida ashiya atata atou back bock cook cox d da day de del der dt du
hay duk em en enga ez ford garth ha hanen hoe htio kin ler les lett lock m maker mans mer mes mon mond
hay more nal nald nesworth oun rapetyan rettin rinen ry rynen se sen slip som ssam strup ter th thorne
hay thornthwaite tov tova um yat zlett
haz ama are arika as bavi ee ekamp elet elett elip elius ell elrig elrigg eltine er etdinov ette gui iev
haz iza ledine lewood lip litt muka ouard oume out zar
hdi dou ri
hea berlin cox dd dden dington dlam dlee dman don dspeth fner gerty gle gney gy lan le n ng nley pe ppey
hea re rl rld rnden rndon rnsberger rnshaw ron rrell rron ry slet sley slip ster ston thcott therington
hea therley therson thington thman tly tta twole ulme ver vilin vin vrin
heb ard bache bard bel belynck berecht bert binckuys ble blethwaite da don eisen eler endanz enton erdey
heb erer erle erlein erling l ler les ner rang rank rard sgaard son
hec art havarria he helhammer henblaikner her hevarria hich htl htle htman ini kaman kard kart kathorn
hec kathorne kelman kenlaible kerman kert kl kmair kner kroth kscher ksel ksher ktor ky ox q quet
hed ager alen ayat ayati bjork blom bor borg debault derich dinger dings dle ea eager eboe ebouw een
hed egard elund emaki eman emark enberg engren enlund ensjo enskog erman eros erstedt erstierna erus
hed ervari fors gecoth geman ger gespeth glin gpeth gren h ibel krok ler ley ling ouin ren rera rich
hed ricks rington sen stein strand tke toft vall wall zyk
hee bner fner gaard ge ger ke kin ks ley lis man mstra ns ra rden rdt reboord rema reman remans rfordt
hee ring ringa rman rup rwagen ry sacker se stermans
hef el ele ermehl fel felfinger feran ferman fermehl fern fes finger fington flefinger fler ford fter
hef ler ton tye una
heg aard an ardt azi azy bom dahl dal dalstrand edis ele eler eman enauer enbart enbarth ener erland
heg erstrom ertun erty ewald gdal gedal geland gelund gem gemsnes gernes gero gestad ghammer gie gins
heg gland go gs gstad gsum gtveit hedus hes i inger land lar lin lund man manns nauer ndal relius restad
heg seth stad strom tun uy vold yes yesi
heh de er man n ner r
hei aas b berg berger bert bo borg brock chel chelbech ck ckell danus dbreder dbrink decke decker
hei degaard degger deken denblut depriem derscheit ding dinger dkamp dkamper dlebaugh dman dmets dner
hei dorn drick dsieck dt dtke dtman duk dum eraas erli erstad fetz fner gel genmooser ges gh ghton ghway
hei gle gre ja jala jari jer jkenskjold jkoop jkorn jne kamp kari kela kell ken kfolk kinaho kinheimo
hei kinmaa kinmaki kinmatti kinniemi kinoja kintalo kio kius kka kkala kkanen kkeri kkero kkiniemi kkola
hei kkonen kku kkuri kkurinen kniemi kola konen kura kurainen kurinen lakka lala lborn lbronner lbrun
hei lbuth lfort lfron lgers lima limo ling linger lio ll lpern mala manson mark mbaugh mbeck mbigner
hei mbrechts mbrock mbrod mbuch mburger mdal merdinger merl merman meroth mgartner mlund mola molinna
hei monen movirta mpel mrath msoeth msoth naaho naaro naheimo najarvi najoki nala nalehto namaa namaki
hei napuu naro nasmaki naste nasuo navaara nbaugh ndahl ndel ndle ndorff ndrichs neccius neck necke
hei necker neke neking nel nelt nemaa nert nertz nesen ney nhold nich nichen nicke niemi nijoki nikangas
hei nikari nikoski nila nilehto niluoma niluoto nimaa nimaki ninen nineva ninger nio nis nisch nisto
hei nisuo nitz nl nla nlahti nle nlein nlen nly nmaa noja nolainen nold nonkoski nonmaki nonsalmi nova
hei nrichsen nrici nrigs nritz nroth nschke nsheimer nsius nso nsohn nson ntel nts ntschel ntzelman
hei ntzen ntzman nua nula nvee nver nvuo ny nzel nzelman nzen nzerling nzinger nzle nzler nzman p ple
hei rbaut rd remans rman ronimus sch secke sel seler selman serman sey shi shman sig skala skari skel
hei skell sman sner ssenbuttel ssler stand stein sterbergk sterkamp sters stola sz tefuss tel tger thaus
hei ther thoff ting tkamp tkotter tland tler tsch ttokangas ttola tzenrater tzer tzig tzinger us voll
hej azi bal cik danek de e gaard kal le ll lskov ma nic ny rati tmanek
hek anaho ele er imian kala kanen kelstrand man mat neby rdla
hel aakoski aire akallio akari akorpi ala ali ama amaa ander anen aniemi anne antera anti anto asmo
hel astera asuo asvuo avirta bach baek becque ber berg bert bich big bing bok celet cioiu ck cl dahl dal
hel derman ding dman dna dreth dring ea ebert enelund esic eva evirta fand ferich fert fferich ffrich
hel fft fgott fman frick gaker gath geby gerod gerson gert gerud gesen gestad go gogaard gostam goy gren
hel gstrand guera guero iander ias iasz iavirta ies ik ikar imaki imo inen iniemi inko inski inurm
hel iranta iseva iste istekangas isten istenkangas isto istola jakka jander janko jomaa joranta k kala
hel kama kamaki kamo kearo kio kkala kkula komaa lakoski lam lamaki lams lan landsjo landsvik lanmaa
hel lard lat lawell lbom lborg lborn lbusch ldan lden ldin lebrand lebust lebuyck leday ledie leharju
hel lekoski leland lemaa lemo lems lenius lenkemper lenurm lerma lerman lern lerud lesen lesnes leso
hel lesoy lestveit leu levang leve levik levuo lfach lgrewe lhoff lholm lhund licar lickson lier liesen
hel linckx linen lings liwell ljesen lkvist lmeister lmer lmers lmesberger lmich lmis lner loco lriegel
hel lrigl lroos lrung lsen lsing lstedt lstenius lstrand lsvik lumbraten lums lund luy lvig lvin lwagner
hel lweger lwich lyar lyer mandollar manis mberger mbold mchen mcke mdach mecke medag mensdorfer mersen
hel merson mert mfrid mikkala mikstol min miniak minski mio misaari mja mkamp mle mling mly more mrich
hel mstadter mstetter mus ner ness nov nwein oaro omaa on osvuori otie ou peri pio piola ppi ppikangas
hel ppolainen sengreen seth sholt singius ske skyaho sley so son sper stad sted stela sten sto stone
hel strom strup tai tbech temes timoinen tne tsley ttula ttunen tzel tzen vaci vamo vasto velahti
hel veranta verskov ves veston vie vik vila wer wich wing ynen
hem aid an ann ans anus ard ardinquer auer b bauf berger bert bery bo brough elrijck eon eret ery esath
hem etek gard inger ken ker lani ler ley lin ling mat mati maz mel meler melgarn mendorff merde
hem merdinger merich merle merling merly mesch mila minghytt mings mingson mingway moranta mrich msen on
hem ond perly ple pler pton ric rich rick ry sath sley street tman us
hen aes aff agan ager aghan ales andez anger ard are aut aux best brant ch chen chey cke ckel ckell
hen ckels cy dee deliowitz den derickx dershott dey dil dolin drex drich drichs drichsen drikson drixson
hen dryckx dryx dsel eage egan egar egariu ehan ein elius ell es estrosa fling gchen gelbrock geler
hen geller gster gstler ha ie igan ige ighan igman inger ington io ion ius ize jak jum kell kelman ken
hen kenborg kens kes khaus kin king kle ko le lein ly man mi mo naoui nard neaux neberger nebert nebohl
hen necke negan neguelle neh nel nell neman nerici nerkes nert nesey ness nesy neton netved ney nick
hen nicke niene nigar niger niges nigh ninen ningsmoen ningson ningstad nington ninot nion nique nocque
hen nola non nrich nrick num ocq ocque oen ot quenet quet rat reid rey richs richson ricksen rickson
hen ricpetri ricson riet riguez riksbo rikson rio rionnet riot riquet rix riz rot rotin rriquez sarling
hen sch sche scheid schen schien schke seler seling sell sey shall sing siruk sle ss ssler strom szelman
hen tela thorne tia tila tinen tiu tley tonen trich tsch ttinen ttu ttula ttunen tula tunen tze tzen
hen tzner vig wood ych ze zel zell zinger zler
heo n
hep fer hner i ileri ker nar oaho ojoki okangas okari okorpi okur ola olehto omaki oniemi orauta oviita
hep pard pell penstall ple pler sen so stein ting tinstall ton
her adstveit ail ajarvi ak al ala aldez amb ance andez anz ard ascu asimenka asme asym asymchuk asymiuk
her asymiv ath aud awati azo bart baugh baut bauts beck bein bel belin bella bello bener bern berth
her bertson berz bet bich big billon bin bison bold bolzheimer bon bort bozo breteau brig bstreuth bulot
her burger bus chak chenratter cik ciu ckman couet cus cz czeg czegh czog dan dean degen dies dina
her dlicka dling dman docia doiza don drich dtle duin dy ea eaka eau edea eha eira el elle enas encias
her endeen era eza fel findal forth furth gel genrader genreder genroeder genrother gert ges gesell
her gesheimer get ghelegiu gheligiu gin glotz gott guedas gueta guido heim hold holdt holz ian ias iat
her iau iaud icher iford inger ion itty iz izi juaune kel kepaeus kert kkola klotz kman kner kommer kul
her lache lan land lea lein lenius levi levsen ley ling linger litschka litschke litz litzius locker
her lofsen lofson long losssohn lovsen low lth lyn maala mak mand mandez mandsen manin mannsen manovych
her manowna manowski manrud manstrand mant mary mas melo menean ment meren mesch mida miller minjard mio
her mite mitte miz mkes mlin mocilla mod monen mosel mosell mosin mouet moza mreck msdorff mstad
her mundstad munen nades nadi naes naez naiz nande nandezgarci nandezlopez nandezperez nandis nandiz
her nandorena nandz nanez nangomez nansaiz nansanz nantes nanz naus nden ndl nek nelahti nell ner nes
her nesaho nesmaa nesniemi netkoski ngren nick nig nits nley nmarck nu ola omaa ose ouard ovanu oy pel
her pertz pich pin pio radi radon raez rainsilta raiz rala rando ranen raniemi rarte rboldt reboudt
her refosser reid reiz rejon rel rem rema reman remans reno renschwand reras rerias reros reruela
her resthal rgard rgardh riage ridge ries rig riges riot riott riotts ritt rity rle rlein rlin rling
her rmans ro rold ronen rstedt ruzo sart sch schberger schend schkowitz schman scovici sel seth sha
her shfield shiser shkowitz shner sholt si sko skoi skovits skovitz skowitz sleb slow slund sman som st
her stad stein stine szel tault telendy tell ter tewich th thelius ting tkorn tl tle tlein tler tling
her tman tmans tner toft trich tsi tteli tting tto ttuainen tweck twich twig tzberg tzel tzer tzfeldt
her tzig tzka tzler tzman va vada valejo vanto vatin vella velle vera ves vet veux vier vieu vig vik
her viou vitz vo wegen wegh wick yan ych zan zel zer zfeldt zgsell zing zka zl zler zmansky zner zyk
hes beck braten by ch chke cock ele elius eltine elton ford ham hka jedal jevoll kamp kes kestad keth
hes key lep ler ley lip lop lot me mer nard oun ova saine selbarth selbjerg seldahl selgrave selgren
hes selholdt selholt selius sell selman seltine senthaler sert sey shus silt sina sing singer sl slefors
hes slich sling sman so song stvedt tad tand tbaek tdahl tebeit terman thamar tholm tin tmark tnes to
hes troy tvik tvold
het chler co ekorpi emaa emaki enyi fleisch h hcoat hcox kamper land le leoen ler lesaeter levik mar
het narski rich roy sch schko sey sko tche temark tesheimer tiarachchi tich tick ting tinga tler tman
het trich trick tula twer zenauer zenecker zl zner
heu beck bel bi blein bner ch chayer clin erman et felder ft guerot heu illard kamp krodt land lot m man
heu n nicke ninck pel rgren rich ring rix rlin rlinger rtault rtaut rtaux rteaux rtel rtier rtin rung
heu sala sch scher schkel schneider sel sgen singer sler ssler ssner stess stis ston ton velink velmans
heu wieser wold x ze zey
hev eling ener erly esi essy ey illa kaliuk ko onkorpi onkoski onoja osmaa
hew ard at att ell etson ey gley ins ish ison it itson ston
hex elschneider tall um
hey a boer broek ck da dari darov de decker dekampf denreich der dinger don dorn dt dte duk e eres es
hey felder gate ing king l land ligen liger ligers m me mel mer mes n natz nckes ndrickx ner nhold nicke
hey no nowski ns nsen nssens ob raud rman rovsky s se sen ser
hez ard el inger onja
hia dlovsky m nce rd
hib ari ay beler ben berd bett bin bits bitt don i ino ler ma on shman
hic hami hens hilema hou iano kcox ke kel ken kenbottom kernell kersberger kethier kie kin kinbottom
hic kingbottom kl klen kley klin kling kmet kmon kmott ok yakmazer
hid aoui ay dleston en er isan ji le robo rogo rovo vegi y
hie bel ber bing bler ckel da danniemi danpaa del dler gel ke kel kkala kkalahti kkamaki kkanen kkapelto
hie kkaranta kkataipale kkavirta kko lscher menz mer mstra ndriana nola nonen novirta rholzer rl rman
hie rnle ronimus ronymi rsche rta ry sel sl stand ster ta taharju tainen tajarvi takangas takari
hie takoivisto takymi tamaa tamaki tamies taniemi tanoro tanummi taoja tapakka tapelto taranta tarinne
hie tarinta tasaari tasalo tava tavala tavirta tikko tl to tpas tsalo tula vanen z
hif o ri t
hig aki areda asa ashida ashide ashikokubaru ashikuni ashino ashiyama bie elin elmo ersberger gason
hig genbotham genbottom gens gerson gie gin ginbottom hbaugh hers het hman htshoe inbotham man nett
hig night nite on raff son uchi ueros ueruelo uita
hih nala
hii de denheimo densalo emae htola lamo liaho linen livirta llos m o op pakka ppala ppavuori r ragi
hii rikoski risalmi ro rola ronniemi ros rsalmi s sila ssa tela tio to tola ttenkallio tti ttola us vala
hii vanainen vola
hij ano arrubia azi azo ikata jawi lkema on osa rat
hik ipaa ita man osaka
hil akari akivi ander anmo ano b bard ber berath berg bers berth bertidou bertz bich big binger bish
hil born brands brich bring bun burger by chey czer dach dahl dan dbrand debrant denbrandt deng
hil derbrandt desheimer deskor destedt dick ditch dman dner donen dorf dremyrane drum dt dwein dyard er
hil ey fer ferding ferty gard gart gartner geman genreiner genstock gers i inger inski jander janen
hil jemark kamo ker kert key laire lairet laker lan land lbom lborg lbrand lcoat leary lebrand lebrands
hil lebrecht legas legass legeist lemacher lenbrand lenius lerbrand lered leren lerich lerman lers lert
hil lerup les leshiem lesland lestad ley lfon lgaar lgard lgarth lgen lger lgren liaho liam lian ligas
hil liger ligoss lila ling linger lingso lje lmar lmer lmon lner lsdon lsman lson lukka lukkala lveg
hil lwig lyar man marsen men merson mes mo mola onen ote owle pi pinen pus sabeck scher ska sky sman
hil stad sum sz tbrand tbrunner terbrand tl tpold tula ty vo vonen y yard yer z zheimer zinger
him anen bek bsel cinschi di ebaugh el elfarb elright enez eoka eur ida ila ly ma manen mela melheber
him melman melspach mer mi mich mler oto pkamp sel stedt sworth uro
hin ard arejos ata ault ce celin ch chcliff chcliffe chee cheldey chely cher chey chliffe chman ck cker
hin ckle cks dbjorgen del delang demith denlang deraker derer derman dinger dle dmarch dmon do dorff dov
hin dpere drak drekson dremae drey drich drichs driks driksen dsbo dsefelt dsgavl dsley dsman dson dt
hin ebaugh egardner eline ely eman eno esley estrosa estroza ey gant ger gert gis gle gley gray gson
hin gston gtgen iesto iker jos kebein kelman key kie kka kkala kkanen kkuri konen kov kova kston kula
hin lopen mon n nekens nenkamp ners nfors no ojosas ojoza oki onishi ostroza ote rikus sch schberger se
hin sey shelwood sley tala terholzer terleithner termayr termeister terseer terwinkler tikka tjens tner
hin tsa tsala tsanen tta ttala ttaniemi ttu tukainen tzell tzman zelin zman zpeter
hio lle rt rth rthoy
hip ango eli grave ke kins kiss ola pauf pelainen pert pinen pisley pler pula sher skind sley well wood
hir abayashi acheta ade aga ahara aishi aiwa aki ako aldo amatsu amoto anandani ani anrat anuma aoka
hir asawa ashima ate aux ayama ch chak che chert des dt ech eche emath emy gau iart igoyen ini ja ji ka
hir ko ner niak ning nle nyak ohashi oi omatsu on onaka ons ooka ose osue ota otsu otsuru oux owsawa
hir oyama sbrunner schberger schbichler schbiegel schbuhl schburger schegger schel scher schey schfelder
hir schfeldt schfield schl schland schle schler schnack schorn schsprung schvogel schwald schy sekorn
hir shfield shman si siaho sig sikangas sikorpi sikoski sila simaa simaki sivaara sjarvi skyi smaki snik
hir sso sti stio sto su sz szhorn tauca tea ter tle treiter ttio tz tzel uma uta v va vanen vasaho
hir vaskari vaskoski vasniemi vasoja vasvuopio vela venlahti venoja vesoo viaho vijarvi vijoki vikallio
hir vikangas vikorpi vikoski vilahti vilammi vilampi vimaki vinen viniemi vioja virinne visaari visalo
hir visuo vivuori vola vonsalo zel
his ada ado akawa amatsu amoto anaga ano ataka atake atomi aw ayasu cock cott cox cutt dal ey hida
his hikawa hinuma hiya hiyama hmeh ing inger key le lop pan quin samutdinova sey som song sourou ted tol
hit ache ani chana chcox chen chings chins chman chmough chner es eshew esman icas land ner omi onen os
hit otsumatsu otsuyanagi schler sman son tenkofer terdal tler tner tson uri zel zeman zer zinger zl zler
hit zlsperger
hiu kka kkamaki ra
hiv and ju on
hix enbaugh
hiy ama oshi
hiz a al er nicenco on
hja lf lmarsen lmby lmeby lmered lmkvist lmroth lmvall rdar rne rtarson rtoy rvard
hje lde len lholt llbrekke lle llet llstrom llum llup lmark lmbrekke lmeland lmeset lmeseter lmhaug
hje lmkvist lmman lmseth lmstad lmtveit lseth lt lte ltnes lvik mas mdal msaeter rl rleid rlow rmstad rn
hje rno rnoe rp rppe rrild rsing rtaker rtas rten rtenaes rtholm rting rtner rtnes rtstedt rtstrand
hje rtvik tland
hjo hlman llund rnevik rteland rthol rting rtland rtman rtnaes rto rtso rtstam rungdal
hju kstrom lfors lgren lmand lstad
hla dchuk disch diy dkyi dkyy dnik do dun l sek sko tky vacka venka vica vin vinka vsa wa wati watsch
hla waty yba
hle banja bce bec dik vnjak
hli bka bko mi nca
hlo ba bil uch va zek
hlu bish bucek shchak shko sicka
hly ebaw nska vko
hma e idi imou mou
hme lnitski
hmi da di douch mou
hna th tiuk tiv tyshyn tyuk
hni dek k lica licka ni ti zdil zdo
hny da
hoa as d dly ge glin glund gue k ra s shi th
hob ana arth augh ayan b belhagen belstad bes bie bing bins biss day den eika ein emae emagi erg erman
hob inca inger izal jila kirk l ler ley lik lit lyn mair ol recht sbaum sbawm sch urg za
hoc cleve edez eine hard hart hbaum hbruck hecker hegger hester hgatterer hgerner hgeschurtz hgrebe
hoc hhausler hhuth hlin hmair hman hmayr hmeir hmeister hmuth hner hreutener hreutiner hschild hschorner
hoc hsinger hstein hstetter hstimm ht htl ini iota kema kerstedt kert kertz kin kings kless kner kney q
hoc quard quart quaux quet ton tor utt
hod acova an app ara as bod devik dinott ek elin ell es gden gen gens gers getts gkiss gman iak is itz
hod ju kin kinson nebrog nefjeld nekvam neland nemyr or oroaba oroga orogea oul ousek ovanschi rich rick
hod sdon um zha zhov
hoe beke bel berg brechts cherl ck cker ckner fert ffel ffner fle flich fling fs gen gler h hl hner
hoe ksema l lfeldt lgaard ll lle ller llinger lseth lter lting lz lzel lzer lzl lzle m msnes ner nhorst
hoe nicke nig ning njet nraet nsch nshell per pers pffner pfner pker pner rauf rl rle rman rning rnke
hoe rnle rr rst rsten rster rter rth schen se sel sing sli sly tger tte yberghs ymans
hof acker auer baur berg editz eker el eldt ele elich eling els em erer erl erlin ert ertiene fard fart
hof farth fbauer fding fecker fee ferber fert fgaard fgen fheinz fhenke finger fjan fken fkes fland fler
hof flin flund fmeister fner ford fpauir fren frogge fschildt fstatter fsten fstetter gaard gard heins
hof heinz herr i ius ken kens knecht l le linger lund mannsthal mans mayr miller mo mokl nagel ner
hof reiter ren richter sass schneider set seth sli so stadter staedter staetter stedt sten stra
hof strossler tun tved tvedt vander
hog aas aboom ander anson ard arth arty as asen asseter ate back backa ben bin bom dahl ea eback eboom
hog eland elin emark emo enson erman estol etveit evold feldt felt fors gan ganvik gart garth gatt gett
hog gle gs haug heim holm husen iu kvist land lander len lend li lin man mander mo nabba nas nasbacka
hog ner ness nestad nogi rebe refe rell renning saet sbro sed set seth sett snes stad sted stedt ston
hog stvedt tun uer uet vall wall wood
hoh a bach eisel endorff enemser ener enester ensee enthal enwarter ertz imer kala kuri lbaum lbein
hoh lenberg lneicher loch m muth neck nel ner ol olt s tari ti us
hoi back bak berg braaten braten by dahl dal dalen dre em en gaard gard jar kkala kkanen kkaniemi le ler
hoi li lman lund myr naru ner nes ness ng ris rup saether sen seth sko stad t tomt um vala vassilta vik
hoi zumi
hoj dahl erslev feldt nacki nowski sgaard sted strup
hok a ajarvi ama anson enson ett felt holt kala kinen land mark na saas snes srud stad
hol aas aday ah ahan ak and anger anti away ba bach bak ban be bech bein bek ben berg bling boll borow
hol bourn bourne brooke brooks bura by ch com croft dal dback dcroft deman dener denrieder derbaum derby
hol deried dgaard dhus diness dman dredge dway dwick dys ea ebas egard ek ekamp emans emark enda erga
hol estol eton etzeck ewinski ey feld felder felt gaard gerson green gueras hos ian ick icky icov ien
hol ihan iman inka is itscher jer jevac kers kko kkola ko la labaugh lahan lai lak lamon lan las latz
hol lbacher ldorff leaux lein lekim lenbaugh lenberg lenshead lenstein leran lerer lerman lern
hol lersbacher lertz les lett levik lfast libaugh lidt ligan lihan limon linder ling lingbery linghead
hol linghurst lings lingshed lington linrake linshead linshed linsworth lioake litscher lmen lmerus
hol lming lnagel lobaugh lobone lom lopeter loran los losy lrah lriegel lrigl lstedt lstein lsten
hol lstrand lstrom lub lund lup lway lwitz mala malahti mang manu mas mback mbeck mblad mboe mbom
hol mcreutz mdahl mebakk medal mefjord meide melid mertz mesland mestig mevaara mila min mkvist mlov
hol mnas mon moy mroos msater mseth msgaard mskov msted mstedt mstrand mvik ness odynski odyuk ofcener
hol ofernes olei oman omcik omek os ovachov ovanov ovanova ovanych ovata ovatsky ovchak ovchuk ovko
hol ovska oway owinski owko ownia painen per pus sa saeter saether sapple sbo sbol sby schemacher scher
hol schuh sclaw se sen sether sey shouser sing sman smer so soe somaki somback son sonback sopple stad
hol ste stead steinson sti stikko stila stine strom svik sworth tan tari tas tcamp tea tedahl tegaard
hol terman tesmo testaul tgreve tgrewe th tham the thoff thouser tinkoski tje tkamp tklimpen tkotte
hol tkotter tlund tnaes tom torf treman trop try tskog tsmark tta tti ttinen tung tvedt twick ty tzapple
hol tzbecker tzbrinck tzen tzfus tzhauer tzhey tzinger tzscherer ubar ubeck ubets ubetz ubiev ubitschka
hol ubovych ubowski ubyew ubytskyi um und up usa vad veck verson vey vik vold warda way weck weger well
hol werda yak ybee yk yoak yoake zach zamer zbaur zel zemer zenkamp zfuss zgraefe zhalb zhauer zhay
hol zheimer zheu zhey zhuter zing zkamp zle zlechner zlein zleitner zlohner zmair zmeister zschuh
hol zschuher zwarth
hom anen ans ayoun becq bergen berger bert ble bourger brado burger edes eghi enja enyuk esley et i iak
hom ick in long medal merding merstad mey mo mola my obono oki olac olle onnai ostean panera pland ppi
hom rich sey sher stad stvedt uth yak za
hon aga c char charova charuk charyuk chell chuk ciu decoeter delatte derich dius dros dru eck erkamp
hon erod ert eyman gell gisto gli goli gset gslo ick igman igschmid isch kaharju kaheimo kajarvi kajuuri
hon kakangas kakorpi kakoski kalammi kalampi kalehto kalinna kaluoma kamaa kamaki kaniemi kapaa kapera
hon karanta karinta kasaari kasalo kaselka katukia kavaara kavuo kavuori kawa kela kila kimaa kimaki
hon kiniemi kkila ko kola koliini komp konen kuri le ma n nami ne necker neland nen nens ner ningstad
hon nold norat nore nudottir nywill ohan old omichl rade sa saker sell singer svald svall syo ta tanilla
hon tanon tar ti tiveros tiyuelo toria ts tvedt tz yman ywood zak zik zl
hoo ber bin bler ck da denpyle e ff fman gan genboom gendijk gendoorn gerheyden gerhyde gervorst gewerf
hoo glant gmartens gsteyns kana kano ke kfin kham lahan lboom ley li lihan pakka pii pingarner ple rgren
hoo rnaert ser son tman ton velson vler yman
hop cke craft cutt eakivi eakoski earuoho easaari eavuori f fe fensperger fer ffer finger fner fstock
hop good han ia iavuori ink kin kinson ler ley mark ner pania pari pela penbrock pendorff pener penot
hop penrath penstedt pert pichler pie pin pler pman pner pock ponen pu pula pus sdahl stock su ta ulele
hor abik abin ack aguchi al alek andner anyi ascu auf ava awianka bachov bal ban batiuk batyuk belt berg
hor biger bst bunov bye cajuelo cas chidan chler ciu ckmans dern dge dies dii dila dnes doan dobetiu
hor douan dum dvik dzich ecky ehlyad ejs el ellou em eni eth ford gar ge gl hammer hat iaiinov iba ibe
hor ich icht ie igan igome iguchi iike ikawa ike ila incar inek inka ino inouchi io iot ishima ishnyy
hor ita iuchi j jak jea jen kan key kheimer kka kko ko lacher lbeck lein len ler lick lin lock lyck
hor maeche maechea malainen man mel meno mi miere mio nabrook nacek nack naday naeus nbacher nbeak nbech
hor nblow nborg nbostel ndasch neck necker nedo nef neffer negger nek nela neland nelius nett ney nez ng
hor nick nigk niman nish nius nkohl nle nlein nlund nnes nor nowski nscheidt nschuch nschuh nseth nshaw
hor nsrud nstra ntvedt ntveth nwall nyak nyanszky nyold oba obchuk obet obets odetska odynski odyski old
hor oldt omia omnea on oshko ota ovitz owski pestad ppila ppu pynych rabin rach rakh rall ras rebow rent
hor res ri ridge rie rigan rillo ring sbol sch sdal setzky sfall sgaard sholt sia skjaer slev sma
hor smalahti smanheimo srud sters stia stig stius stkemper stkotte stkotter sving swill tala tans tay
hor ter th thy tigon tin ting tling tman tnagl tobagyi tolomei topan ttana ttanainen tua tzschansky umba
hor vatin vei verak vid vitz vli wath wedel yd yn yna z
hos aas ack aeus ain aka ang ch char chede chel chele cher ein el elitz elton eth eyni feld felt field
hos flot gor haw hi hide hihara hijima hina hino hiyama hor hovska ia iaisluoma iasluoma ick ikawa ike
hos iner io iokangas ionaho kari ken key kie kio ko konen kovec kyns l le li na nedl ner ni ny oda oe
hos ogai oi okawa oki omi ono oya oyamada pedales podarskyi sack sain saini san seinpoor seinzadeh
hos selbarth senfelder si sin singer sler sli slin su taker talet tasa tasch tein tekint teland tench
hos terman tikka tila tina tman tmark tnik tomsky ton trup tutler tyn u zowski
hot ak akainen anen aran ard arek ari arinen chand chkin ea ehama eila eit elling eteu ger h her inen
hot man okka op opp ova ra schl sko son sulyak tel tell tenroth tenstein tges ti tiger tin tinen tle
hot tman tois tola tovy vedt yat ze zendorfer
hou acine amel ansou ard art bad bak bban be bigant braken brechts bron ch chen cini dar dard dart dayer
hou dda delet deshell det din diniere douin dyshell el en ette evo f fek ff fton g ge gen gesen gham
hou ghland ghtby ghtling gland glum hala ideche illon lahan lbrooke ld lden lder ldsworth lie lind llier
hou lmont lt m man mani mark mel n na ng ngbedji ni nsell nsgaard nshell nsom nsou nt ntondji nvenou ot
hou pe pert plain pt rani rany rcade rdin riet riez rihan rquet rst rton rula ry sand sden seal sego sey
hou sh sham sholder sler sni ssaini ssard ssay ssaye ssein ssiau ssin ssni sted stoun sworth tchens
hou termans ts tteman ttu tz vion weling wing y zar ze zeau zel zelle zmali
hov akimian akimyan aldt an anec anessian asapyan ater atn atov atta attala atter berg da dal dan denakk
hov denes dhaugen eland eler ell elsen elsrud engen enjurgen erman erson erstad esen est eyda gard
hov hannisyan iaro ick ig ik ikorpi ikoski ila ilainen ilehto ind inen ington iniemi inmaki ious isilta
hov ius ivuori man natanyan ring sengen sepian sepyan sgaard slien stad
how aldt alt at att croft d der deshell edes el en enstine erter eth ett gego hannisjan ieson iller ison
how itt itz k kins ladar lader les lin man orth ren rey ry sare son
hox bro broe ell ha haj hallari it sey sie worth
hoy as berg braten bye dahl dal em en ersten es gaard gard ing kinpuro koll la lanen ler les lman man
hoy nala ne nes ois rup saeter set sniemi ssa stad sti to uelos um
hoz ier umi ven
hra ba bak bakova banek bchuk bik cek cova decsni dovyi ita j moff myka st stelj stic znow
hrb ata aty
hrc ek
hrd inka liczka
hre bejk benciuc beniovska beniovskyi beniuk benyk benyuk bicek bik chukh chyn ha horcak kh niuc nko
hre skiv sko tcanu tchyn zdac
hrg ota
hri bal ch cko m miuc nchuk sca scu stea stev steva sto stoforov stoforova stov stova stozov stozova stu
hri ta tcu tz vnak
hrk al
hrn cirik czyrz
hro chuk madko madnik mas mek mov myko ncich nec nek nskyi su uda
hrs tka
hru ban bcik bec binko dnak sa sca schka shetska sheuski shko sinsky stic
hrv acki at
hry b c ciuk haraw hor horash horchuk horiev horieva horovych horyak horyan horyeva horyew mak maliuk
hry nchuk nchyshyn niewiecki niewski niuk niv nkevych nkiv nko ntschak nyk nyuk shchuk shko shyn siuk
hry tsai tsak tsan tsay tskan tskiv tsyk tsyshyn tsyuk vko zak
hrz an ic
hsa ini yni
hsi a ang ao ng ni ung
hss aini ini
hsu eh
hti t ti
hto o
htu n
hua cache ccha chaca con cuja inigg ita lca lde llf llpa lpa man mancayo mancha manchumo mani manzana
hua mbachano naco nacota nacune nes nga ngfu nqui nte paya raca racha rachi ranca rancca ranccay ranga
hua rayo rcaya rhua ringa ripata roc roto sasquiche tay tuco u ult yamabe yamave yanay yanca ycho yhua
hua yhuas yhuata ylinos yllani yta ytalla
hub ac acher ail al alde alek and anks ard areva atschek auer aux ay back bart bartt bauer be bel bers
hub berten buch eaux enak endick ener enov enova enthal eny erli erman ertz i iak ic icka icki ik inek
hub inette inger lin man nik old recht rich rig schman schmid
huc alo ek h hani hard hel hette hler hok hon hot ht i kaba kabay kabey kabone kauf keba keby ker kerby
huc kfeldt kfield kle kleby ks kstep ulak zkowski zynski
hud ack akova ales asch d dart dleson dy ea ecki eczek ek elson epohl geons ghton iel ig ita ler leston
hud ley lin low man nell nik nut ock ry twalcker u uti y yma z ziak zinski
hue bert bl bsch ck do ffer fner gel gun lin ller lmo lsenbeck lskamp lsman ltes mmer mpfner pe ramo
hue rcano reca rga ros rter rtes rtos rva ser sing ske sker sman stis ston ter ther to tt tter ttl ttner
hue zo
huf faker fer ferd fey fhines fines fington fmon fschmid fstetler fstickler fstutler ft ham nagel nagle
huf ner stedler stetler t ton
hug aas all ard dahl dal ee erich genberger gett gler hart hbanks hen hett hlett hston hton ianu ie in
hug le ley lo man onin oniot onnet onnier oson oulin rel sted uelet uenard uenet uier unin us
huh anantti dankoski danmaki danpaa danpera kio le man markangas marniemi marsalo ne s ta tahaara
huh takallio takangas talo taluhta taluoma tamaa tamella tamo tanen taniemi taniska tapelto tasalo
huh taviita tela telin tiainen tikangas tilainen timo tinen tiniemi tiranta
hui an ban ci cochea du jara kari kkala kko kkola kkonen kku ko kuri laja lca lla llca lle llet lliot
hui lmand mala merind n nker pero quidios ras senga sgen sha singa sko ssi stinoja tema tsi ttari tti tu
hui tula tzil za zenga zinga zzi
huj akka ala anen as
huk ari ill io kamaki kanen ki kila kinen riede
hul agu baekmo burt ce cher dgaard din dschinsky dt dusan ea ette ey gaard gan iak ian ick ihan ings it
hul kki kko ko koff laby land lenkremer lett ley lgren liger lihen lum lweck m mes mi ot phers sbusch
hul sebus senbeck si sing sius sizer sker slander smans sof ss stine swit tbom tcrantz tengren tgreen
hul tholm tin ting tkrantz tmark toana tstrom tsved tz tzsch uban ubei uta vey
hum aciu ala alajoki alamaki alisto aloja anez ann bard barger batov berg berger berset berson bertson
hum blot brecht burg by eau elnicu enik enna ennyy enyuk erickhouse et fleet frey iecki iston ke lekjaer
hum lum m mastenniemi masti melberger melhjelm melholm melin mell melmose melstedt melsund melt melvoll
hum merhielm mert mitzsch mler pal perdinck pert pfner phery pherys phres phress phris phry phrys ppi
hum prey rich ston tsoe yanyuk
hun acek aeus al anyan ault aus ca chak dahl dal dala dbiss dborg deri dertmarck dertmark devad devadt
hun dgen dhammer dorf drieser drup dsbichler dseid dsnes dstad dstorfer dt ecke eeus ek emorder erfauth
hun erson erwadel et gate gbauer gbo gler gnes jadi ka kanrin ke kele kin kins kler ko loke nakko nel
hun nell nerkopf nes nestad newell niford old olt ov sager sbedt sberger sche sdal skaar skar sley
hun sperger stad swijk terus tgeburth ton toon tt tus tzinger yady zeker zinger
huo ber hvanainen konen kuna kuniemi lman man manen mo nker painen palainen pana paniemi pio ponen
huo sianmaa sionmaa so stila tarinen telin tilainen vari velin vi viala vila vilainen
hup anen ert f fauf feld ila ke li man patz pauf penthal pers pert perts pertz pi ponen punen
hur al ault bain ban can ciuc combe cum des dubae duc dugaci duzeu eau el enka et ez ff ford janen jui
hur kmans kowski lbutt len less liman locker ly maci malainen mekoski meranta meric merinta mola muz
hur muzache muzachi n nanen nasti ney niak nik ns peau relbrink rell rey ri rle sch se sever sh shman
hur ska skainen skanen ske sky skyy son stel sthouse sti ston ta tault teau tebise ter tgen tigkarl tola
hur ton tta ttia ttila tut ubean ula um venes vi yn
hus abo aini akow anu ari ariu berg byn ch chak cher chka chke croft dal ebekk ebo ebye een eklepp ell
hus emoen enia eth feldt floen gafvel hagen hchyn hovd ic iev jord kic kilson kin kinson kowski lid lik
hus man mark nain nugil om on oy pek sakowski san senot serl si sian sien sin sing slein sman snain so
hus song sung tache tead tedt ter tiu toft tus tveit u vik zar zka zti zty
hut anu chcroft cheon chin ching chson eau ecek her in ko kowski ley man nick nyk opila ri sal salyuk
hut schnecker sebaut sler sol sul suliak sulyak tel tisch tl tner tu tula ty u uca uleac upan welker zel
hut zell
huu ha hanmaki hilo hka hko ho htanen htiainen ki kkala l markangas marsalo mo monen nanmaa nonen pponen
huu rinainen rman rne rre rrekorpi rros rtela s sari se sela ska sko skola sman stvedt tola tonen
huu toniemi va
huv al elin estad et i ier inen isa
huw ald art e er s yler
hux el ford hold table
huy bens berechts ck decoper ett gebaert gelen gen gens ghebaert ler ot sentruyt ser sman
huz a ela ella iy jan oni svai svar um
hva al ara lby lbye le lica lkof lryg lstad lvik m mstad rfner rnes shovd stija ttum tum uc
hve berg ding em lplund negaard nekilde nfelt rven
hvi demose dhoj ding dman dsand dsten dtfeldt dtfledt lshoj nlund stendahl tfelt
hvo slef stov
hwa n sser
hwe e
hya kuta ms tte
hyb arger ner
hyc he kert nar
hyd ara es ling ock orn rick uke zik
hye nne on rs tt
hyg en om rell um
hyh ko
hyk el es kerud konen kyra
hyl dahl degaard dig dmo dtoft in is kila kinen land lengren lienmark linen lington lvang toft
hym ander ans as on owitz yla
hyn cica d ds ell eman nala nekleiv ni onen son um
hyo do dynmaa kki ky kyvaara kyvirta ppinen pponen tila tyla tylainen tylanmaki tynen valti vela
hyp ius panen pola polite ponen
hyr iainen kas kkanen kko kkonen land ske sky skylahti syla yla ylainen ynkangas
hys aw ek enbelliu hmeri ing julien lop mith on ong sala sy tad
hyt en er inkoski ner rek tel ti tila tring
hyu sein seinov seinova
hyv akka ala amaki aoja ari arila atti attinen ernat ola osaho
hyy kky koski pio ppa ronmaki rylainen rynen salo ti tia tiala tinen
hyz er
iab anji
iac chini hello hini hino iofano iu obaeus oban obciuc obellis obici obovici obuta olino omi omini omino
iac ona one onetta oni opini opino oponi ovella ovenco oviello ovitti ullo uzio
iad icicco isernia
iaf rate rati
iag ar aru
iah dih
iak ab oubov ovides ovlev ovleva ovou ubov ubovych unina ymchuk
ial omitianu
iam andi artino bor marrone nitchi onico s urri
ian aro asi c cau chelevici chis covici doli e es eva ez ieri iero igro iro ke kov kova nacone narilli
ian narone nascoli nattoni nazzo nella nilli nini nitello noni notta nuzzo ovici siti taffi tu u us
iap ara icca ichino
iaq uinto
iar ca ema osh rera russo u
ias illi inschi
iat agan an rou teri
iau rum
iav arone orska
iba be ceta dango din gon ibarriaga k nco nes noff r razaki rbia rburu rcena res rgoyen rguen
iba rguengoitia rguren rlucea rluzea rreche rretxe rria rrientos rrola rrondo rs rz rzabal rzo seta ta
iba toulline tulov y yashi
ibb eken etson otson s
ibe as h hre kwe l lherr ls neme nfeldt rbuden rn rnon rt rtsberger y zim
ibi as e ng ricu sate sh shev shi sz toye zugbe
ibl er
ibn elhaj
ibo r rt vi
ibr aev aeva agic agimov agimova aguimov aham aimov aimova ar ian is yam yamov yamova
ibu de jes
ica balceta balzeta rdi rdo rt za
ice man n nhour nhower nogle ta
ich ard aso ayeva azo heiser ida ihashi ii iji ijo iki imaru imata imiya imura ina ino inoi inoki
ich inomoto inose iryu isaka itani iura iyama iyanagi iyosai ou
ick ler x
icl anzan
ico chea naru z
icr iverzi
ida bie da hor hosa lgo nez npirtti rraga
idb ihi
idc zak
idd berg eng i ir on riss risu
ide boen forss guchi hen hn ker le ma mitsu mudia nstam on stam strom us
idi aghe aquez art aru ata chi cula er goras ni rin
idj abe eraoui
idl a and ane as eman ett out
idm an
idn ani
ido ate gawa ta ux yaga
idr ac isov isova obo ogo ovo ysy
ids o oe trom
idu bor gboe ka mwonyi ozee tsu we
idv orianu
idz iak ik ikowski
ieb sen
ied a
ieg orova
iei ri
iel api emia lini
iem ma oto
ien aga ca ciu ea ei go
ieo ng
iep an ure
ier alla ano emciuc mano nutan odiakonou onimides unca usalimschy volino
ies an
iet cu omi
iez za
ifa ns
ife gwu jika
iff at ert land ono t
ifi l ll onayi
ifo no
ifr ah im
ift ene eni ime imi imie imoaie inca khar ode odi
ifv ersen
ifz al
iga l rashi ri rtua rza s san sta wa ya
igb e inadolor inedion inehi inere inevbo ineweka inidu inigie inigun inoba inoghodua inomwanhia inosa
igb inosun inova inovia oananike oanugo oeli ojionu okwe
ige lmo no ta
igg ulden
igh agbon alo ani aro edosa ile iwiyisi odalo odaro
igi ebor ehon ewe
igl and ehart eheart erod iori
ign a acz aczak ash asiak aszak atavicius ateva atieva atiuc atov atova atowski ats atyev atyeva isca
ign offo uta
igo a nen nin rov shev shin u unet
igr eda isan ushkin
igu acel aran az chi iniz ino ma mnov mnova nbor nma odala t
igw e ealor
iha inen jarvi ka ksi ksinen lempia lmo ma maki muotila nainen najarvi nder nmaki ntoja ntola nus suyi
iha ta tsu
ihd e
ihe adindu anacho ke kuna me meje melu r robiem
ihi ekwe
ihl berg e en enfeldt er
ihn at atiev atiuc atov atovych atsishchau atsyenka atsyew
iho nen
ihr fors ig ke man
iia ms
iih ola
iij alainen olainen
iik kanen kola ura
iil a iainen omo
iim a ura
iin atti attiniemi o uma
iip onen
iir ola
iis akka akkala akkila alo kola
iit ia tilainen
iiv anainen arinen
iiz umi
ija c lba mes ms s z
iji ri
iju rco
ika bouren dai ev eva heimo heimonen ka koivu la lainen ngaa rashi rd ri uniece valko wa
ikd ahl
ike be bukwu e guchi h hara hata ido jiri ler ma matsu mefuna mori moto mura naga nouchi noue o rd taka
ike tani uchi ya yama zaki zawa zumi
ikh imwingboe inmwin laq sangaliyev
iki zgul
ikk ala ela elajarvi
iko ko la lo nnikov v
ikp eazu onmwen onmwonba onmwosa
ikr ath
iks e il tena tens
iku enobe hara kawa mi no obase shima ta
ila baca luque nder no o quiche rdo rduya rionova riuzzi rraza rregui scu ug wagbon
ilb an ert oudo
ilc hev heva hov huk hyshyn o u us zuk
ild ahl husoy
ile a by sanmi sic va y
ilg en enfritz er ezdi ner un unas
ili adis anov anova ch cheva cic esiu ev eva evski ffe i in k ka na nov nykh oviciu prandi sanu sei siu
ili ste suan u uciuc uk ushyn ut uta yan yanov yanova ychev
ilj amo asevits ina
ilk anheimo el iv ko ov ova owski
ill ak amola anas anes apa arionova ariuzzi arramendi ayapparachchi berg bruck eborg ek enberger engo
ill enyi era erstad esca evold g gen ian iano ibauer icachi ich ien ig ikainen ingworth ipe man mer obre
ill odo ouz sley ukka um uzzi y
ilm akangas akari alahti anen aniemi aranta arinen asti avirta en et jarv oja ola olahti onen oni oniemi
ilm onius
iln er icki ytska ytskyi
ilo aie lo maki mets niemi ranta salo sfalvy tt van vares
ilp ala
ils aas anker bodinus en o oe oy tad ted tedt
ilt anen ola
ilu ndain nga ridze sca t
ilv esaho eskero eskoski esluoto esmaki esniemi esoksa espakka essalo essuo est esviita onen onsalo
ily asov in ina insky k ukhin ushechkina ushina
ilz arbe
ima diyi do e eda fidon fuku gawa gbenikaro icela ida izumi kiire mi michi moto mov mova mura naka ndt
ima nishi nova oka rhiagbe rk suen yev zato zeki zono
imb a achi acuan ago aquinga aquingo art astaro aud eau eni er erg ernon imbo o ody ongo rea renda riani
imb riano ro roaie roane roda ruglia s ula usch
imd ad at ieke
ime dadze dio lainen nes rslund
imf eld
img rund
imh asly olt olte oof
imi g olek slund son tola zcoz
imk amp
iml ach ahi e
imm anen ato ekus el elen erman ig ila ing isch ler ordino s
imo bersteg h isili ro to
imp agliazzo allomeni ata ens erati erti ey ieri iglia ivaara ola onen osimato pola ponen pu son
imr am ie
ims and choot eng et henetsky land
imt iaz
imu dia etinyan ra
imw alle
ina ba binet binett bnit bnitt domi ga gaki ge guazo koshi lcik magua mine mori moto mura nir oka ou
ina panta quiza rejos rkiev rra rrea saridze se tomi udi yat yatullah
inb erg oden ody orr
inc agnoli ani ardona arnato edayi eman enzo er ertis haurbe haurraga haurregui hauspe haustegui hausti
inc haustti husta iarte icau io itti lan occiati ollingo ordino orvaia orvati orvia rocci ze
ind acochea ahl art ebetou erberg ergaard ergand erkum gul ig ihar irli iveri jai ola olean orf rea rebo
ind rehus rei reiu relid ren resovde revik riago ries urain zhov
ine gbenosun ichen rmo rney sin son sta stal stroza
inf eld elise errera inger usino
ing all allinella alsbe alsuo amells anas ard arda arden arfield argiola arsia ber dahl dal den eback
ing eborgrud ebrektsen ebrethsen ebrigtsli ebritson el elbeen elin elius ellis elmo els elsrud elstam
ing emark emi emoen enhaeff enhoven enmey erman ero ers erslev ersol erson erstrom erttila ervo estad he
ing hilesi hilleri hirami holt hram ier ilae ilizov ilizova lada ledew ledue lefield lesby lett lieri
ing lima lin lish list lot man mire oglia olia olic olitsch ouf rachen raeus raffia rahm rams ran rand
ing rao ravallo rey rim risch roia rum s stad strom uanzo ulfsvand unza valdsen vartsen ver versen ves
ing voll vorsen war wersen werson
inh elder etveen ila of
ini esto estra maroiu rio zan
inj ac
ink ala amo ari aya ero eroinen ey ila ilainen inen oom ovaara pen
inl ago er ow
inm on
inn ala amaa ami anen anmaa auer eh ella era erbichler erkofler ess ila itzer leggen li ocenzi ola os
ino a chea da fuentes guchi jales josa kai kuchi kuma maa mata o ranta ura vaara yatov zemtsev zemtseva
ins abato alaco all am anguine arda aurralde austi cho co coe core elel elkammer elman enstierna erra
ins fran ignares inga inna ixiengmay keep kip lee ley ogna olvibile tefjord titoris tone ua uasti uasty
ins ulander ull unza
int elisano erian erlandi erlenghi errante havong ke onen onti oppa ovuori ravaia riago rieri rona rono
int s urias veen xaurraga xausti
inu duka i k kai kpuk maki maru rria rrieta zuka
inv enius erarity ernon ersini rea
iny ang
inz aina erilli itari ko
ioa chim nid nitiu nitoaia nnides nnou novici
iob idze
ioc co
iof fe rida
ioh annis
ioi me
ioj a iban
iok i ibe u
iol i u y
iom mi
ion as atana cu esco ete eticu ov ova ta tton
ioo s
iop polo
ior da dachi dachioaie dachita dan danov danova govan gu i iatti
ios chpe efa eliani ep ifides im sa si ub ue
iot cu eba t ta zu
iou alalen dine
iov a an ancea ane anesc anovici anut enitti i ine ita
ioz on zi zia zo
ipa naque rragirre rraguirre te tov tova tti vec
ipe kci kkaya llie ren
ipi a na
ipo ck lt rre
ipp el es isch
ips berg on
ipu che z
iqa luq
iqu liq
ira bor ca ce che cheta ci di dier eta go gorri gui heta hola izos izoz la ldo nzo olagoitia rrazaval
ira schek storza suegui urgui vedra zabal zola zoqui zusta zustabarrena
irb aykhanov e
irc han
ire dale dia gui lan lli madze monger ngard son stedt ta wald y
irg ens l
irh abor oj
iri abe art bar barne barnegaray barren bas be berri garay goien goin goitia guchi i me mes miciuc mie
iri miea mies ngan ondo sarri sawa smetov tale yama za zar
irj ala
irk ec ha
irl beck e es et storfer
irm en er ici ing inger ler ola scher
irn an iger
iro d dov fte lli llo nside rere wa
irq umia
irr azabal ek i ibarra
irs a ara ay chik had igler ik
irt egun emcelik enkauf
iru a arrizaga bor egas ela jo legui mberry me ngaray re reta retagoiena retagoyena rtia rzun sta
iru zubieta
irv an ankoski oas oll
irz ykowski
isa achsen acks bal bey ch chanka chsen ckson cson da ev eva ger guirre iev ieva ila is kas koff kova
isa kovs kstuen man mbert mitt nder niwa qov rt sa shi smendi sti u ula yama yan yev yeva za
isb ack el ert ill in ister om rand y
isc ano aro her oa ru u
isd ahl al
ise a baert fiaer ki ler man minger nbarger nbart nbort negger ngwe nhart nhower nschmid nsee pciuc ppi
ise rbyt rhienrhien rhorst ri rman rte tt tta
isf ahani alt an eldt
isg ett ren rig rigg ro
ish agba aque chuk ee engoma erwood faq i iba ibashi ida idate ido idu igai igooka iguro ihama ihara
ish iharada ijima ikura imaru imi imine imori imoto imura imure ino irkov itani iwara iwata iwatari
ish iyama izaka izaki izawa izeki izu khanov khanyan ler man o oy rat tiaq ulutak ulutaq utin
isi bor chei egas guzel kirik ldar nbayeva ngor nsu ordia ten tt zoh
isk akov andarova andaryan anderov anderova anius hakov it ov owitz renov renova rzycka rzycki ulehto
isl ah ambouli amov amova eyen imyeli ing yamov yamova
ism aeel agilova aiel ailov ailova ailovski ala an ana anov at ayilov ayilova etov etova odes
isn ado ard ardi ardon
iso ahde aho ard be bomuwa da fii gaeus gai gawa haka hanni hara hatala heiko hella herranen hookana
iso huhta jamsa jarvi kaanta kallio kangas keto kivela kivi kivijarvi korpi koski kotamaki kuortti kyto
iso lani lauri lehto luoma maa maki metta mottonen mura mursu niemi nikkila no nokami pahkala poussu
iso puro qov ranta re rinne rna saari salo savi somppi tahdon talus tamm tupa u uard viita yama z zaki
isp ierto iryan izua ravnic
isq uierdo
isr aelsen aelson aelyan ailov ani apilov ayelyan ikki
iss abek acs ah aka akainen akoff akov akova alys anchou aoui ard ariotis artel ati el enhuth erlis ever
iss iakhem iki itt ler ukka
ist asse az ed enic enik ermaa in oc odor olahti olainen omin omina ratii ratuc refi ru udor ukaissaari
ist uriz vanffy
isu iza ja ngo ngset nts nza si
isv alies oran oranu
isz ler
ita aho dori gaki hashi jarvi kyla laakso lahti lehto leli linna luoma luoto maki metsa mies nen ni
ita niemi no paa palo pelto rte saari saka salo sse talo tani vaara vuori
ite pu s
ith urbide
iti er
itl iong
ito da do ga h i iz kawa kazu naga ta ua ya yama
itr a iago
its chner kov on ov ova uki umine utsuji weire
itt en ner onen zes
itu a arte kalla lu rain rburu rgaiz rralde rraspe rrate rre rregui rri rria rriaga rrieta rrioz rriza
itu rrizaga rzaeta
itw aru
itx aso
itz en kowitz
iub u
iuc hi olano
iud ici in ina
iue l
iug a
iuh as
iul isca
iun ian
iuo rio
iur a ascu chuk co cu ea ean es ian illi isniti laro uc
ius an co eim ein upov ut
iut a es is
iuu l
iva cic ciuc dy ilov ilova khiv kko ldi linov linova lu nache nauskaite nauskas ncea nchev ncheva nchov
iva nchova nchuk ncich nciov nciu nciuc ncu ndija nek nets nez nica nics nidze nitchi nitska nitsky niuk
iva nko nkov nkova nkovits nnikov nochko nof noff noiu nonkiv novici novski novsky nowski nschitz nsky
iva ntsiv nuca nus nusa nushkin nuta nyan nyi nyk nykovych nyna nyshyn nytska nytskyi nyuk rsdotter rsen
iva rsflaten rson sc sca shchuk shchyshyn sheva shka shko siuc siuk siv sivka skiv sko syk syuk t tt ylo
iva ylov ylova
ive land linov linova ns reigh son ster tic zaj
ivi c n na son
ivk ic ov ova
ivl ev eva
ivo gun nen v va
iwa buchi czuk date hara hashi kiri ma masa matsu moto mura naga nczuk necki nek niak nicki niec niuk o
iwa oka r sa saki sawa shige shimizu shina shiro tani ya
iwe ala n rsen
iwo bi
iwu chukwu ji oha
ixt a
iya hen lekhue mu naga nga ngbe re se sere we
iye ke kekpolor n re
iyi azu can dogan ewuare gun
iyn emli
iyo bor da ha kho riobhe ubi
iys aouy
iza di dshenas ga girre guerri l rra rraras tt wa zaga
izb asa
izc ano ara o ue
ize donmwen kor mwengie r vbigie vbizua vbokun
izi amo bor kowitz
izm ailov an ar aylov aylova irli
izn aga ar ardo
izo gie r t tov tova
izp ura
izq uiel uier uieta
izr ailov
izs o
izt ueta uris
izu el mida mikawa mitani ra rieta tsu zquiza
izv oranu
izy cki dorczyk
izz ard
jaa baek bak bech berg cks dar di dla douni fri ger gus idi kallio kkonen kkosela konaho konmaki
jaa konsaari ks ksi ksola ksoo kus linoja maa ng nikosk nimaa nin nisoo niste nuson ouan ouani ra ranen
jaa rinen rman rnek rni rola rsma ska skela ski sko stad sund tit tma ts tteenmaki vamo
jab alera allah ang as bie bour bouri by een erg eri ini li lonskis lonsky ouille ouin our ran rane rzyk
jab u urek
jac aruso chia cottet hec hero hiet him himek himowski ho hs hura ini intho iuk kbo kels kes key khelln
jac kisch kiw kl kle kley kli klin ko kowiak kowska ksen ksom lard obaeus obasch obbi obeit obellis ober
jac oberger obini obitz obowitz obskotter obsma obsohn obsthal ocks olino omet omin omini omino omoni
jac omuzzi ono opi opin opini oponi orossi ota otin otot ottet oubet oulot ovella oviello ovino ovitti
jac ovoni oway ox q qmin quart quay quel quemain quemard queminot quemond quemont quemot quemotte quemyn
jac querye quillat quinet quinot ubowsky uinde usso ykow yszyn zynska zynski
jad allah ama anza assohn czak eja eland erblom erholm erlund esimi estig hav iani ler oon ormeo resic
jad rny ue wani win
jae ckel ckle cks ggi ggy gle gtnes hn hnig kel kle necke nicke nisch nke nsch quemyns re schke tma
jaf argholi arov f far fard feux fke fre fredo frelot frennou fres fri fuel oufi ri vert
jag ander asia deo eler els erhorn erskiold erskogh gard gars ge gie gy haoui hdal land lowski minas ne
jag neaux odic odinskis odnich omagi ot ow toyen ucki unov uraga usiak uszewski wani
jah an anbakhsh anbegloo angeer angosha ani anzaib elezi ger ic id ier ilo jah kola konen l ncke ne nel
jah ner nichen nsen nukainen o ouh rling rreiss
jai cheun co gma gua k karan ller llita llot mez ndl o ram singhani sli ssle swal teh tly yesimi
jaj szczyk
jak ait aitis alaniemi ara eliunas eman eway hel hu ic imiec in ings ins ir isch kila ko kula lic lin
jak litsch obasch obczyk obeit ober obiec obitsch obovits obowski ola olis omin oncig onen opin osuo
jak ovcic ovina ovleva ovuori owski rzewski sch sche staite sztas ubas ubaschk ubaschke ubauskaite
jak ubauskas ubczak ubeit ubenaite ubetz ubiec ubinyi ubisova ubski unaho upcsek uraka
jal abert agam ak amo ander anne ao ari arvo as asaho asjoki askoski asmaki asto asvaara asvirta ava
jal avikko ba brzykowski ca din don g ibert ilov kala kerud ko lad lah lai lal land lat latte let li
jal lier linoja lo loh lot loul louli low naiz omaki omo ongo oniemi opaasi osjos ota ovaara owetz
jal owiecki ti ton ufka vanti ving viste vo
jam achi adajew ail ain aischi akh alainen anka ard ardo back baque bay buridze but egay ett ghili
jam gochian igeh inet inki iolkowski joum maron meh migeh mot nani ois onte ot py rich rog rozik
jam rozinski sanen shad shaid shed telid tfall tli tvedt tveit
jan acopulos agal ah aillac aite akka ampa arek asek aszek ati atka atsch atuinen ausch auschek auskas
jan cak car carik chen cke csin cso csoova cu czak czewski czik czuk czyk dak delle din dorf dot dres
jan drey dro dt dulong dura eba ebrink ec ecke ecki eczek eczko elidze elt ers eschitz eski esniemi
jan etschek etzke etzki ev eway falk gaard gana ger gsved gula guo hekt honen hu icon icot iczek iec
jan igro iksela inet ion iot ish ismaki isniemi isoja isse istyn itschek itzki jgava jghava jic jua kala
jan kauskaite kauskiene kavaara kel kell kens keri khoteli kins kipersadsing kkari kkila kofsky koski
jan kovics kovsky kto kuhn kulovska kulovski kun kunas kura kus lert man naccone nace nach nack nari
jan nasch nattoni nausch neh nel netyinen niere nilli nin ning nings noch nok none not nsen nusch nuzzi
jan nuzzo och ocha odet off ofsky ogy onen oschka oski osky ossy osz otka otta oudi ous ousch ouschek
jan ovec ovicova ovjak ovskis owitz owsky sana schitz segers sfort shen siz ski sler sma srud ssonius
jan ssoone sz tafi tea tke tola ton toss tschek tschik ttonen tus tzi ulik ulis ulyte um usch uschke
jan uska ussi uszczak uszczyk uzaj uzzi vrin way yk za zegers zer zic zon zso
jao uad uani udi uhar uhari uhary ui ul
jap aridze elj haridze hary iassu iot ola pinen son ur
jaq ua uay uemet uerod uess uete uillard uish uith
jar abek abo ai aices ajuri andilla anowski as auta ay boua cau chov chow czewski deleza den dfelt diel
jar dini dler eg egard eno esch f galsaikhan ho hult ick iod isch islowsky it iwala jou ju jue kkala
jar kovsky kowski las lback lestad lier lik ling lnaes lot lov lskog lstrom lum mas mer micki millo min
jar moc molinski mouni musz naker nback nebring ner nfors nigan nland nling not nstedt nstrom nvig ocki
jar ohs olimek omin onen ones osch osh osinski oszewska oszewski oszynski oudi pehag quin rah raud reau
jar rebring rells riel rige rin rold rot rott roudi set ske stad stein telius to tti tun uszewski vad
jar van vanne vansalo velaid velill velin venoja venranta ventaus veoja vesoo vey vheden viaho vie
jar viharju vik vikallio vikangas vikari vikivi vikuona vila vilahti vilehto viluoma viluoto vimaa
jar vimaki vimies viniemi vio virinne virova visalo visto vitalo vson vsoo zabkowski zebowski zebski
jar zembowski zembski zombek zynski
jas aitis ansky berg ch cheroff chinski chinsky chke evoli hari him ic icki iecki ik inowski inska
jas ionowski kanen kara kari kio kot kowiak kowski kula kulowski kulski man mavaara mer miin nikowski
jas pal par person pert sal seh sey sin tad ter tram trau trebov trzebowska trzebowski trzembski u uda
jas vir wal winder zczak zczynski zewski ztal
jat ala ari czak ene ho ic ila inder invuori kola og osti ri to uli zwauk
jau a bert cian denes don dzems ffret hanen ho hola honen jard kka kkari kkuri lar lmes main mandreu mot
jau narena nel ner nez niaux nich rakkajarvi regi reguiberry reguizar rena requi res rez rigue rrieta
jau slin soro ss ssaud tard
jav adekar adi adian aheri aid aja al alet aloy aloyas aloyes anfekr arone arus ary ato aux ed eed ega
jav ellana ens id ierre illonar inde ins is orek orova orsek orsky orszky tokas
jaw alapersad ara la neh orsky orskyj ru uneh
jay aram asekara asinghe asuriya awardana awardena aweera cox hi o r roe
jaz ayeri bec dzewski et iri mati ouli winski
jba ra ri ria
jbi lou
jea nbaptist nbart nblanc ncharles nclaude ncolas ncourt ndel ndon nes nfrancois nfreau ngilles njacques
jea njean nmaire nmary nneau nnelle nneney nnerod nnerot nnest nneteau nnier nnoel nnotte nphilippe
jea npretre nrenaud nron nroy nselme nsimon nson nsonne ntet nty nvoine uffroy urat vons y
jeb ari ary avy b bar bari bia bour bouri erg li ram ro sen
jec an ha hiu houx k ker kle klin u zalik
jed amski amzik bo di ele eur ig inak lewski lowski ras raszewski rejek rowski rusik rychowski ryka
jed rysek ryszczak rzejak rzejewska rzejko selius vaj vert ziniak
jee ts ves
jef coate fal fali fang fares feris ferys fner ford fres fress froy fs fus imoff remoff sen
jeg at ede erlehner erstedt her ind iolka lic linski litza oroff orovas oudez ouzo stad
jeh angir annin enne imoff in kinen konen l li licka n ne olet
jei can skelid sler tteles tziner
jek ander elius er howsky ins konen lin tvik unen
jel acin ardi aska assi d des dness dres ekainen em enc enic enski er eriu ev f fs gersma gren icic
jel icich incic inski isejevs itto iu kanen lema len lett licoe liffe loul louli lvert nikar onen ovac
jel owicki ski sma snes stad strom tema ti usich ved
jem ec elka erhili erson ielity ielniak inen mett mott oula tegaard terud tland
jen cek cic cik cke cks co dal dly dritzko dro ebyan eci ei evall ey fi hoff isch ista je kens kinson
jen kyns n nefelt nens nepin nergren nerjohn nert nerwein nes ness nett newein niges ning nison nrich
jen rette rich rick sch schke seg senius serud set sfelt shus srud ss stad strup svold svoll tges tner
jen toft ts tson ty tz tzen tzsch u ull ys
jep hcott hson person psen pson
jeq uier
jer ace aj ala aldino alds as athe bas calau can dal dea dee den don ebicnik ebie emejeff et etin g ge
jer gens gensen genson ger ichau ido in itza jomina kel khe kic kku kland les mak miin moranta moskin my
jer ndorff neborg neck nejec neman nfors nman nmark nsletten nstedt nvall ochim ofejevs ohin omaa onen
jer ovsek phagnon phanion pseth ram rard rari reh rild ring rolds roudi schke selius sgren sild sin sing
jer sovs stad storp tec ue usalmi van vas ve vell vey ving volino wood z zak
jes berger ch chek chke chko ia ih iojarvi ionkowski ionowski ka kanen key ko mer min person ser sick
jes siman sner so son surun taz tice tila toi tola tremski ty wani zenszky
jet elova hani hwani smark sonen su z zer
jeu don dy land lonen ng ris sette
jev anord nager nikar
jew art ison itt kes ry
jex en
jey es
jez dik equel ernik iorowski iorski ler
jga rkava
jha mtani ngiani ngir war
jia h
jic a ha hici u
jid dou hed ovu
jie d
jig au getts
jij ie on
jik ia idze ineh
jil al ali avu emnicky ka lson mstad
jim bo borean eno enz inian merson
jin ar charadze dal drak es ez gco ich kens kerson kins kinson nah nai no nouchi right ton wang
jio wda
jip a p son
jir acek al ari as es gensons icek icka kal kuff oflee otka ous out outek strom
jis a ander hkariani kra zda
jit ala ariu ianu
jiv an ani iden
jla ssi
jmi li
jmu khadze
jni fen
joa chimiak chimovits chimsen kimsen la mets nis nnette nnou nta qui rza salu
job ack arteh bins erger ert es et idon im it ke lin ling
joc him hims himsen hman ic iene iles ius kenhovel kisch que son utan z
jod al as ice linski ogne on orowsky ra rell rey ry way
joe aar ckel cks dicke kalda kallas loemsingh lson ng nkoski nniemi npera npolvi nranta ns nsalmi nsivu
joe ntakanen pere rend rgensen rger rges rs ruut st veer
jof fe fel fo frain frion froy ra
jog an and ert ever iaas ioja isalu
joh ander andl anek anet anndrees anneck annesdotter annesdottir anning annis annot annowsky annpotter
joh annsdottir annson anntgen ansdotter ansone ari braaten l m nbull ncke ncock ncox ndro ndrow nen nes
joh nigan nk nke nsey nsgaard nsgard nsingh nskareng nsonbaugh nsonlee nsrud r ren ri st tela welin
joi an nes ret sten
joj ko oa ola
jok elin erst hadze iaho ihaara ihalme iharju ijarvi ikokko ikunnas ila ilaakso ilahti ilehto iluhta
jok imaa imaki imies ineva iniitty ioja ipakka ipalo ipaltio ipelto ipera ipii ipolvi iranta irinne
jok irinta isaari isalo isch isuu italo itie itulppo ivalli ivalo ivirta ivuori kala l stad
jol anki des eik eini es guera ibert ibois idon if iff iffe iot kin kkonen l let lie lien liet liffe
jol livet ls ma sen ula
jom aa ard bart bati bert en isko ori outon pero ppanen shof tou
jon aitis asen ason at berger ckx cour dalen dell dot eborg eid ek eleit esco gh gsma ietz igk igkeit
jon ikas ischkies itz kisz kka kkari land nalagadda nart neaux nier ninen nson sas sater sdottir sen
jon shult smoen stang steg tes turk uleit uzi val vik ynas zon
joo f nala r rabchian ris sela sen
jop e ia ling p pi pien son
jor ajuria amo and anger asmaa beck berg cano ck dahl dal dalen ddal dell deno dhoy dison dman do e ed
jor eng et fald gensveen ges gic gji iatti ion isch kov lin malainen manainen ming naes net o onen onsen
jor osbaev ques reto rin ritsma ry s sett stad tama tikka tveit um
jos ang aphat efowitz efson enhans ephthal evold hlin ic ika ing itsch kitt on pin sandt sang sart
jos seaume seaux seck serand set sfolk sier so tad tel tes tock tov wiak wick wig
jou ad andet andon anin anjan anna anne anneau annet annetaud annin anno anny any ault be bin drier enne
jou ett ffroy ghin gla ha hanneau hari haud hi hikainen hki hkimo hkimow hri hten htimaki ied ini kainen
jou kanen kas khadar kosalmi l lia lin llie ly maah mani mard neau nela ng nier nila nou ppi ppila rda
jou rdant rde rden rdet rdren rdy ret rgensen rio rjon rneau rnell rnet rnigan rno rnot rnoud rnu rquin
jou sa sala si simaa sma smaa smaki sse sseaume sselin sserandot sset ste sten tard teau tel ti tila
jou tjarvi tsela tsenjarvi tsenlahti tsenvirta tsenvuori tsi tsijarvi tsijoki tsimaki tsimies tsiniemi
jou tsio ttela ttijarvi ttimaki ttunpaa tulainen veau ven venel venet vet vin vray xtel ye yet
jov annitti anoski anovski el ells ero icic y
jow ell ett itt
jox e
joy anes child et le nes nt
joz ak efczuk efczyk efiak efzoon on wicki
jra di
jri bi
jua ire mbeltz nals nas natey nazo nco neda nena nes nez ng ngo nhuix nino niquina niz nmarti nola nos
jua npere ntorena rbe res risti rranz rros
jub any ault b er era erg erias ero ert in lin oori ran y
juc an hani hasara hault helka hem hereau hi hnewitsch htmans iene ius iute kel kett ys yte
jud dery eh eich ele ez ice ichaer ik lin on t ycki
jue des guen lfs ll ngel nger ngling rgensen rs sas tt
juf fali finger
jug an anaru andi ariu aste el elet elt not ravu uera ulete y
juh ajoki ala aninmaki annusvuori ant antalo aszova ela kami n nke onen
jui dias lfs
juj ka
juk akoski anen antupa arainen er es kala kara kola lerod nevicius ola onen uri
jul and ander arbo be ca ean emont enius hakyan iander icher in ku kunen lakasian lander lemier lenmaa
jul lich lin linen lion lum mala ski son srud ve vez yan
jum ah aili anca blatt elin entier ez isko ppainen ppanen pponen
jun aid cadella caj canaru cay cu di dt eja ell eman es estrand evicius evik gal gandreas gara gbeck
jun gblut gclas gclaus geblodt gell gels gersen gfleisch ggeburth ghanns ghannss ghans ghanss gherr
jun ginger gius gjohann gk gklaus gkurth glas gmair gmayr gmichel gner gnikl greis gsgaard gstedt guitu
jun iel ikka illon kala kerjurgen kin kkala kkari kkarinen kkila na nikkala nilainen ninen no nola
jun nonaho nonen olainen or oy queira quero quet sjo tamay theikki ti tikka tilla ttanen ttari tto ttola
jun ttonen tumaa
juo dvalke ksukangas la lahti moja nala noja peri pperi tasniemi te ttonen zaitis
jup in itus ont pala po
juq uin
jur acek aev aidini ajda ak an ancic anek ascu asek asik asz avle avlea cak can cec chis coane czak dant
jur den ebie ebita ecki encak enka evicius eviciute ey gec geleit genstein giu govan iado iatti icek ich
jur icic ick ima imae inac ine ingius ison isoo issaar isto itzen ivali ivee j je ju katamm ke kic kka
jur kko kkola kovitz kovnik kowska kus lano man me mu ney no quet rens ries s sa se senas sevska sevskis
jur ss ttila ubita vainen vakainen vala vanen vansuu velin vetson
jus cafresa camayta dado elius is its kaite kevicius keviciute kiene ko kowiak len lenius lin nes saume
jus seaume sel sheikki sinmaki sinniemi sinoja slin sot tafre telius th tinger tinian tiss tl tman tnaes
jus tnes tnielsen tribo tynski ue ys zczyk zczynski
jut anugarn el ersek glar hman ila terstrom tula z zeler zet zi
juu das din el hl jarvi ma paluoma ra rak rakko rela res rijoki rikas rikivi rikka rikkala rinen rmaa
juu rus ruskorpi rvee sela ska sola sonen sti stila stovaara ti tila tilainen tinen tistenaho vinmaa
juv akka akoski ala alainen anen ang ankoski anteny e ela en encio enius era ik in kam
juw ara
jux on
juy nboll
juz a anin arte basa ga l nic yszyn
jyk ela yla
jyl anki askoski hankangas hankoski hanlehto hanniska hasalmi hasalo kas kka li likoski lila ling o y
jyn ge
jyr a akoski ala amo anen anko anoja as asalo inki k kama kanne kas kiainen kila kinen kkanen kkarinne
jyr kkio konen y
jys tad
jyt ila
jyv akorpi ala asjarvi
kaa bbel beche berma bi ck hanui ihue ja jakari ke kinen kko kkola kkolahti kkolammi kkomaki kkunen
kaa kkuriniemi kkurivaara laas lep likoski linpaa lo lstad lund manen mbre minen naa nela nta ntee nto
kaa pa pola ppa ppola pu rakainen rakka ranen rbo rdahl renoja rento resmaa resvirta retkoski riaho
kaa riniemi rio riste risto rivaara rkoski rla rlampi rlas rlejarvi rlela rlenkaski rlep rlimae rlonen
kaa rma rmila rna rnakoski rnalehto rnavali rne rni rniemi rninen ro ronen rre rretkoski rsberg rstad
kaa rsted rteenaho rtinen rto rtoaho rtokallio rtosalmi rtovuori rtti rttinen rtvedt rud sa salainen
kaa sboll se sheff siku sila sin sinen stinen strup taja tiala tonen trakoski tranen trasalo ttari tz ve
kaa ven ver vere wa
kab aagacli acinski adi aily ak aka akci akli akov amba anen anets angu anov anovs asawa asele ashi ati
kab ay babe baj bani bouri elitz ell engele erle erry esch eshov icek ishava isova ok ongo ore ouri
kab ourkova oyonga ran rits rt udi uga ulov uragi uraki utan uye
kac ed ejko eli emi enelenbogen er h hach hala halo hanov happilly har hari hebi heliuk her hi hiche
kac hkan hlik hmar hmaryk hmazov hmazova houri hunga hur hura ic inskas ir ira jan kley kur maz prowski
kac ser zer zkowski zmarkowski zmarz zmarzyk zocha zoruk zowka zynska
kad afi agidze agys ajas akas aoui are arik astik avy ayan da dar datz deland di dir dor doura dur efors
kad ell enius era eravek erka erly fi iakhe ic ika ing inger irov irova ish ison ivar iyala iye iyrov ji
kad lcek lecek lecik lubowska lubowski miri ner ochnikova oi okawa okura olph ono onosono osh ouche ouri
kad ous owaki oya rani rmas rov uch unc yrov yrova zielawa ziola zior
kae ch chele ding fer gi hler hr las lber ldso mmel mmerer mpf mpfer nel nmaki nniemi nphakdee nsche
kae nzig ppelin rcher rgaard rgard rlin rma rn rsa rst seler semodel sler slin stner ther tner tsu tzel
kae tzler vats
kaf antaris atos fenigg fka i jord kalias karidou kis onek rit schinsky ulila umu
kag ame ami arise arov asheki awa ayama el elmacher elwit etsu ey eyama gerud gestad gwa itci itcibasi
kag iyama nes o wa y
kah an ana ane anpaa anyuk ara ela ele elin hale ie igi ila ilainen ilakoski ilaluoma ilampi iluoto ju k
kah kola laoui ley li lig listo lke lman lo lon los louche low lweit ma ng nke nlund nt nweiler o oe
kah onen oun ra ram ramaner rar re ri rs rstedt ru taoui tava uda ur usk ya
kai b bitsch chouh desoja f fer fu gler gorodov hara hari harju hevaara hlamaki hlanen hlaniemi hlavirta
kai ho hola honiemi hovaara hovirta jala jalainen janen jankoski janmaki janniemi jansaari jansinkko
kai janto jarvi jasilta jomaa jser kai kes kko kula kuranta lajarvi lanto lasto lasuo ler ling lio los m
kai mio mre nat neder ner ng niemi nlauri nomaa nrath nth nts ntz nua numa o painen panen pel pia
kai piainen pila pio pomaki ponen rajarvi rala ramo ravuo renius rikko rimo rinen ris risto rtamo ruki
kai rus salmi samatti sanlahti serman siepo sko slaniemi slaranta slasuo ss sser sserlian ssi ssoumi
kai stamo sti stila stinen sto tainen tajarvi tala tamaki tanen tani taniemi taranta tera tfors thathara
kai tila tokari tola tosaari tosalmi tu turi tz va vanto varainen vokallio vola volahti volainen voluoto
kai vonen vonurmi vorinne vosaari vosoja wi
kaj aala aan aia akeh akoski alainen amaa ander anen anki anne anoja anto antola anus aste asto asviita
kaj aus ava avalta berg d diz dy ege ekai erdt fasz ihara ii ikawa ima imura inek ino insky ita itani
kaj iura iwara iyama iyamaa joui kowski o osaari osmaki ouai ova rys ula umi upank uutti zar zelj
kak abadze abaveh akhel arla asci ay azu ee ehashi ehi ei ela hidze ihara ilehto imoto inuma ish ishima
kak ita iuchi izaki izawa kinen kola kori kuri lamanis nani olewski onen ooza os oso ou oulli oullis po
kak ranen riainen sonen udo ui uike uk ulov umoto unda uno uru ushadze uta utani
kal abalin abinski achanov ache acheva afatis afut ahar ahiki aidji ajainen ajanniska ajian ajo akoski
kal alahti amaras amera andadze anen aniemi antari antarian antay anti antzis anyos aoja appa apudas
kal arash asek ashnikov ashnikova ashnykova ashyan asniemi athil atie aus avainen avas ayci aydzhiev
kal aydzhieva bak bakk baugh beck berg bermatten bfuss bus c chev chik cic ck ckar czynski dahl dal dani
kal destad dewey dhol dma dmaa dman doja dra dre dur dvee eel eev eeva eikini emba ember emli enchuk
kal enga enik enius ep ergis ermo eton evo ezic fayan fon fus hamer hauge heim ho hor ich icinski icka
kal icki iev igaro ijarvi ika ikin ikova ilainen inainen inauskas inderu inen ing inic inina inins
kal inoski inov inska inskaya insky ioujny ischer isek ishchuk istratov iszek iszewski itov ivas jonen
kal jujarv jumae jundi junen juve juveer kainen kaja kanci kau kavan kbrenner kela kkila kkinen kman
kal kowski kus kwarf laanvaara lab lager lai lak lal lali land lankari lanto lanxhiu larangatt lari
kal lastu latsa lava lavus lback lbom lekleiv leklev lelid lem lemets lemeyn lenautio lenberger lenborn
kal lenfors lenius lenos lerman lerud lesoe lestad levag levig levik lfelt lgren lhage lhoff liainen
kal liala lies ligiannes lijarvi likorm lila limani lin lina linen linki linkoski lioaho lioinen
kal liojarvi liokangas liokorpi liokoski liokulju liokuusi liola liolahti liolepo liolevo liolinna
kal liomaa lioniemi lionpaa liopohja liopuska lioranta liorinne liosaari liosalmi liosalo liovaara
kal liovali liovalkama lislahti listratov lkvist lman lming lmus lmyr lner loch loe lojarvi lonen los
kal lou louch louche louchi loy lroos lsen lstenius lstrand luk lunki luri lweit manlehto mbacher mes
kal met mo moe moua mteg musky mykov mykova naes nay nein nin noky oc oeva oferov oga ogeras ogeris
kal ogeropoulou ogiannis oinen ola onji oper oshin oustian ov oyanov oyanova pala penstein phat pio ra
kal rasten s saeg scheur senius seth si ska ske snes so sola son soom sow sta stad strup takari teis
kal tenbacher tenbaugh tenhauser tenmark teva thoff tiainen tiaisenaho tiala tio tiokumpu tiola tonga
kal tsas tschmid tschmitt tsogianni tsow tti tto tz ua ucki udova ugin ugina ule ulu uma upa uta uzinski
kal uzna uzny uzynski vaa vakuntla vala vas velage vemark verkamper vez viainen vig vik vinmaki voda
kal wani was weit wert witz yakin yanaraman yar yesnikaw ynchuk ynets yniuk ynovska ynovskyy ynyuk yon
kal yoncu yuzhna yuzhny yuzhnyy yvas
kam achi ad ada agate aguile ahara aja alainen aletdinov aljit all alov alova alyan alzadeh ana anda ann
kam ano aras ark arowski aso assokho ate ateh ath ayachi ayatsu b banda banellis barov bayashi baye ben
kam berov berova bi ble boj bou bouris bourov burov burova by chugov cil dem djo egai ekawa enar enev
kam eneva eni enicek eniuk enova ens ensky enyar erer erman erzin etani eya fjord ga hi holz ide idoi
kam iji ijo iki ikokuryo iljanov imoto imura inaga iniarz inishi inka ino inskas inskyi inskyy inuma io
kam ioka isarchuk issoko itake itani itz iyama iyasu ka kar ke lah ler man mel meraad merl merlander
kam merling merloher merman mersgaard merzell miste ml mler monen moun mouni nert nitz nitzer ohara
kam omiya on oshita otskaya otskin oun ouni peter pfel pfert pfl ph phaus phovener phues pichler pitsch
kam pling pman powsky pp ppari ppikoski ppila ppinen ppuri prad prath pschroer psen ptz pusch pwerth
kam radt raoui ras rath rowski rul ruzzaman stra sula svag ta to uda ula unen utta uzati wambi welu yabi
kam yak ykowski ys ysz
kan able aev aeva agaratnam agawa ahele akala aley amaki amaru amori amoto anen anoja aoka apkis arbik
kan aris ashiro asugi asuo atani atli atsuki atzar avalaw avel ayama ayev ayuk azoe ba bur ca charin
kan chev cheva ck ckos cler dahl dappah darr dathil defer dege delaki delin dell dhalvi diah dil diloros
kan ding dlbauer dlbinder dle dler do dola dolin doussi dratsyew dt dula dutsch dyba eda eez ehara ehira
kan ehl elos emaru ematsu emori emoto emura ep ervala ervamaki ervio ervisto ervo eryd eshige eshima
kan eshiro estrom eta etaka etkar eto etsuki eva evad evsky faoui fer foud foudi ga gama gasaho
kan gasalusta gashaka gasharju gasjarvela gasjarvi gaskokko gaskolkka gaskorte gaskortet gaskoski
kan gaslahti gasluoma gasmaa gasmaki gasmetsa gasmuukko gasoja gasperko gaspunta gaspusu gassalo gastalo
kan gastupa gasvieri gawa ger gilaski gni gor gosjarvi goye gropool gstrom hai icki iecki iewska iin ipe
kan itz ivets izsai jaa jani kaala kaanmaki kaanniemi kaanpera kaanranta kaanrinta kaansivu kaansyrja
kan kainen kaisto kala kam kanen kare karisto karo kawa kel keri kfelt kilampi kimaki kkio kkonen kovsky
kan ku kuri maz nady nala nanthanam napel nard nari nasmaa nasoja nasto neby negaard neganti negieser
kan negiesser nel nela nelniemi nelonning nenberg nengieser nengiesser neworf ney ngiesser niainen niala
kan nicht nike nimae ninen niste nisto nonlahti nonmaa nosto nusmaki nussaari off old oo ou ouff ouse
kan oute ovitch sakangas sakoski sala sanaho sanen sanniva sanoja shin sikas ski sma so sonen stad ste
kan talainen tanen tarius taut tee teh tell telus temir teye thack thak tilaftes tinkoski tis tner
kan tojarvi tokari tokorpi tokoski tolainen toluoto tomaa tomaki toniemi torowski tosalo tounas trowitz
kan tti turek tuta tz tzow uch ula unnikov upp uteh war yo z zaoui zig zyani
kao uane uch uris
kap adze anadze anowski anyuk arkalejs atais chur elinski elrud elyukh elyushnyk eri es fer fhammer heim
kap iainen icakova ikiran il ila iliotis inova inus itanez itonov itonova itsa la lansky las le ler lers
kap linski linsky lja llani low lowitz lun lur ner nist ocs olka ompole onen or osi oun pelin pelman
kap penman pert petzis pfjell pil ple pner ps pus raali ralik ralov ranov ras raun relian rielian rio
kap salis sazov sazova sch schack skarmo sner sreiter sta sto tijn tsov ulainen uscinski ushchak
kap ustamaki ustina ustova ustyan ustynskyi utu uya yaho ynen
kar aagacli aaliev aalieva aaslan abacak abanov abatic abatsos abay abec abekir abelas abelyov abey
kar abila abiyik aboycheva abuda acam acan achentsov acic adagli adaliev adalieva ademir ademirli adi
kar adzhov adzhova adzic affa afiat aga agenc ageorge ageorghis agiannis agiorges agoz agulle agulmez
kar agulyan agyozov agyozova ahalios ahanci ahashi aibrahimgil ailiev ailieva aiste aivanov aivanova
kar ajahonka ajamaki ajamies ajaoja akama akasli akatsanis akhanyan aklajic akorpi akostas akoyun aksela
kar akucuk akullukcu akus amagi amaki amanos amanov amchandani ameke amete amfilov amfilova amichalis
kar ampelias amustafa amyan amyshev amysheva anam anen anka anko anovski anta antonis aosman apalo apet
kar apetian apetyan apuu asapan asawa asch aseva ash ashchuk ashima asik asinski asjarvi asmilov
kar asmilova astan asti astojanow astoyanov asyov asz aszewski atchenya atson atsuba atzaferis atzas
kar aulov aus ava avade avaeva avayev aveliogullari avirta ayalcin ayan ayel ayev ayilmaz azor ba bal
kar bauskis be ber berg bin boub bowiak bowniczek bowska bowski byshev chaoui chner czmarczyk dash dasz
kar dava dell doust dum dys eaga einen eisto ejoki ekivi eklas elin elis ell elson emae embe embeu enaho
kar enlampi esti esto etie etnikova etu evold fi fik fve gar gbo gel ginov gopoltsev gus ha han hanyan
kar hapaa hatsu he hi hiaho hila hinen hiniemi hio hukorpi hulahti humaa huniemi hunmaa hus husaari
kar huvaara iaho ic ihtala ik ikallio ikas ikko iko ikorpi ikoski ikumpu ila ilahti ilaid ilainen ilampi
kar iluoma iluoto imaki imerto imian imies imo imou imov imova imzade indi ineel inen ingamadathil
kar iniemi inkanta insalo ioja iola iolou iouh isaari isalmi isch islahti isola iste istinos isto its
kar ivuo jaharm jakin jalahti jaluoto janlahti janmaa jarinta jula junen kac kainen kama kar karia kaus
kar kela ker kia kiainen kimaa kinen kkanen kkola kkonen kkulainen klin kman koff kos koschka koszka
kar koura kouri kov kowski kri kulahti kulehto lakari lander lauf lbauer lbeck lby lebye lefjard lenas
kar lengen lenius leskind leskint lettides leusa lfeldt lgard lgren lidag likowski ling linke linsky
kar litschek lkvist lman loff lov lowska lowski lsbakk lsbro lsch lsohn lsrud lstedt lsten lstrand lsvik
kar lund lzon makar makka manov maoui markar masin matckii mazin meniemi mhus mitsa mitz moud moudi moun
kar naattu naranta natz naukhov naukhova navas navicius nehm nekull nell neus ney nezis nfalk nick
kar nitski nitz nkowski nopp nov nowski nstrom nuth olak olczak olewska olewski olyhazy omaki onen
kar osanidze osas osto osvuo ouche oui oullas oum oun our ousos pachev pak pale panen panoja pansalo
kar pantschof pathy pati peeki peev pel peles pelesz penka pets pf pieszuk pijoki pinsky pio piola pisek
kar pliuk pluk plus pman poff pola ponosov pova povych powich ppanen ppelin ppi ppila puc pukhin pus
kar pych pyk raker ras rasch rati raz rera rholm rick riker ris rouch rouchi rouk roum roumi rstedt rus
kar rys sama samanoja sanov sch schner senti senty seras set seth sh shner shoj sikas sikko simus sisto
kar skov sky slake srud stedt stetter stikko stila stinen stu stunen tak takusuma talian talov taltepe
kar taslammi tastenpaa tau tchner tela terud thaus theuser timo tio tman todikromo todirdjo tout tsev
kar ttiala ttila ttimo ttinen tul tvedt tz uaho ube ukka ukoski uks ulin umaa ume umo unanithi unaratne
kar unen uranta usalmi usoo uvaara vala vali vanen vatska velas velis vo vola vosenoja vounis wacki wath
kar wecki woski yakin ybekova ydes zai zazi zis zynska
kas abian abov abova abutski ahara akkamaki amura anen anko arda arherou ari arnowsky as ashima atkin
kas atkina atonov bauer berger bohm cak ch chak chan chinski chmitter chuba chube dan di earu ebacher
kas ebier ekamp ela elaan emagi eman embe eorg epalu epold esalu eva haeva hagen hama hat hchiy hchuk
kas heikal hentsev hevnik hida hii himura hino hirin hirina hiwadani hiwagi hiwamura hkan hket hmer hner
kas htalyan htanova huba ic ics imati imier inauyo inchuk inger inowski inskaite inski irga irye ittula
kas kas kel kela kenviita key kia kie kilahti kimaki kimies kisto kiv kpeit land ler ling low lowski man
kas maoui mel mer mi nanen ner ny owski pareit parian parides parik parov perczyk perkowiak perski prik
kas pruk przycki przykowski putis ra radze sabian sai sama sambara saoui sari sas say sebaum secker
kas segger sem semy senov sid sila simaki sin sinen sing singer sinis sioui sir sis slin sman smi sner
kas soma sou souf souh soumi sowitz tak tamanov tamanova tan tanek tanja tari tarinen telec temaa temyr
kas tendiek terpalu tinen tle tler tman trati tren trud tsyan tsyenka tus tusyow u uba uboski udluak uk
kas ulumbayi umba umu un unic urinen vinen yanchuk yanov yanova ymov zas zewski znar zner znica zowski
kas zubowski zycki zynski
kat ache aeva agi agira aikko aila aisto ajainen ajala ajalaakso ajalehto ajamaa ajamaki ajarinne
kat ajavuori ajisto akura alkin aniwa aoka aria arzynski ase auskas ava avisto ayama ayev ayose ch
kat chalov cher chmar chur dare eb ehi ehis eraas ergaris esigwa ev han hman hol hrein ich if ila ile in
kat inas ir iraei iska isko iyar jivena ko kov kus kytniemi liarenka lyarow ner oatau ongo oo opera
kat ranis rinak ris ruk rych sadze salapov sambas santonis saras saros sarov sarova sarska sarski scher
kat schinski schmarek sellis siadaki sigiannis sitadze sman snelson sounotos sourides su sube suda suki
kat sumata sumura suno surada suragawa suya tainen tan tani telus tilakoski tilamaki tis tner toufi tuk
kat ulis unin unpaa us vala yal zenellenbogen zenelson zengruber zenstein zer zian zin zman zmarek
kat zmarzik zmayr znelson zor zur
kau ba ber bi bis ble cher cky de der derer ders erz ff ffeldt ffer fhold fung ha hajarvi hala hane
kau haniemi kainen kamo kanen kenas kiainen kinen kkila kko kojarvi kokari kola kolahti kolampi kolinna
kau koluoto komaa kometsa koniemi koranta korinne kosuo kovalta kovuori kua kvere lamo lanen lback len
kau lio litz lla lum ma nda neela nela nio nisaho nisharju niskangas nismaa nismae nissaari nisto
kau nisvirta nitz nola nonen pinsalo pp ppala pponen ps rahalme rala ramaa ramaki ranen rani raniemi
kau ranne raoja remaa riinoja rila rin rinkoski rio ris rola rstad rtola saite salainen salya sch serud
kau shal shik sland sler ste th ti tiainen tiala tio tner tonen tovaara tovuori tsky ttio tto ttonen ttu
kau tzky tzman vo vosaari zer zlarich
kav akka alar alchuk alerov aliauskaite aliauskiene aliou aliova alirova alto aluus alyenka alyewskaya
kav alyonak alyova alyow an ander ara as asto atsyuk eney enius erina erinen etska ik ilo li lie okin
kav onius ruk rut taradze uk ulya uma un ur
kaw abata ada ade ado adu agishi ahashi aide aishi aji akatsu akita akubo alec alko alkowski amata
kaw amitsu amori anabe anaka ano anobe aoka ase ashima asumi ata ato auchi awada ayoke azoe czynski ecka
kaw esa haru iecki sar ski
kax rud
kay aba abaga ahan al alar ali aman aniotes ano bishev chouh do ed embe han hko hty ibanda ikci kov ler
kay mak nakci nia ombo otak rouz serling umi umov wood yali
kaz adi akos akova akow aks ami amias anasmaz ancigil andjian andzhiev andzhieva anecki anjian anova
kaz ansky antsev antseva arian arnovsky aryan avov azes azi azian ecki ee el elina elis embe emi hdan
kaz ibwe ickas imer imierczak imierowski imov is lauskaite lauskiene lou louski low lowski mer mi
kaz mierowski mierzak min mirchuk mirek miruk uhara ui ulin umasa umi uro y
kco mt
kea ble dle gle gy hey l ll loha ms r rbey rby rin rl rley rn rnes ron rsey rton s sey sling st ster te
kea tes th thley tinge tings tley tor ts tts y ys
keb abdjian adze bati beh bell bon dani ede ekus enei er ler our we
kec hagioglou hamli hedzhiyan hichian hida hkar houane ht hter ialan ik keis kler kley klund kman
ked ar dam dar dell die dington do dy em gley hammar ing ir jounia onpera ra racki rov rowski ward yk
ked zia zierska
kee baugh dus dy fauver fler fner fover hn hner len nja nleyside non num ran rd rdo rend rl rme rsalu
kee secker sey shan sing sler sling ssel tch th tley vallik ven zer
kef alas alogiannis auver er erstein f fas feler if
keg ebein erreis g gin
keh anen ayias ayov ayova el er illy ler let m n rberger rein res rl rli rwand s us usmaa
kei bler cher das del erleber ffer gel ger getsu gher ghran gley hanen has haskoski hasniemi hta jama
kei jonen kkala kko kkonen lhack lhacker lhau lholtz lholz lig ling ll ller llor lman lson lty mel mig
kei nath nde nonen nrath pert pi pila ppila rkner rn rns rsey rstead sala salo sanen sch sel serud ski
kei sling sse ssy stinen su taanniemi taanpaa taanranta tel thline thly turi tz
kej era onen r zar
kek ahuna alainen ale alinen arainen e elidze eritz eva illi ki kinen ko nek o ola olahti omaki onen oni
kek onius ule
kel ahaara ai am ander aranta avuori baugh ber chner derman do dysh edzhyan ehan eher ement emina
kel enjeridze ha hala ham ho ih iher imbetov ja jo kar kelund ker kka lal lams land las laway lem lems
kel lenberger lens lerer lerhoven lermayr les leter lgren lick liher linsalmi lis lison lman ln lock log
kel lokangas lokumpu lola lolampi lom lomaki loniemi losaari losalo loua lough low lway lyman man mendi
kel okaski omees onen oneva ottijarvi pman ppe sa say sch sen ser sh shaw sheimer soe takangas tamaki
kel tanen taniemi terborn tikangas ting ts tti tto tz zer
kem ajou albay alova ber ell erer erling ery etter ila ilainen inen ler me merich merlin merling met
kem meter mis mler mo my na nitzer ola pcke pendahl peneers perle pfer pfert pff ph pin pinski pisty pke
kem pken pker pkes ple pler plin powski ppaala ppanen ppe ppila ppinen psell pski pson pster ularia
ken ady aga agy akkala aliev alieva aston bo cebay ch dir dirci dle dler don drew dzierski dzior dziora
ken dziorski eally ealy eipp enbay erly erson evezos ez fack faoui field gne go imer ion ison iston
ken jaeva kadze kel kkila kmaa moe moku nair namer naugh naway nealy necke nerley nerly nerson neson
ken niche nicott nicutt niff niston ola on oyer roll sdale sey singer sit sler tala tish tmen tner tour
ken trat ttala ttamaa tzler ward yeres zler
keo la manivong many sayan
kep alas anen czynski enek ford ic lar ley lin ner p pe peler pen per ple plerus pley pner po pola ponen
kep rda ski su
ker ajarvi amati anova armi atar audren avnos avuo avuori ba baker baol baugh baul biriou bler bo boub
ker bouche bow br brat chaoui cher cheval chner ckhoff ckhove ckx de draon ecman ekere ekou enski enyi
ker eselidze estedjian estes esztesi evan ez fal foot fouf fstadius fstedt fve ge goat gourlay gueris
ker herve imaa imirin imov imova ivan ivel jean jouan kar kela keling kes kich kka kkanen kman ko kola
ker koub kour kri kstra lee leo ler mad madec maoui mel mer mia miche minen moal mode na naghan nagis
ker nahan nc ndl neau nell nick ninon njak nodle o obyan okoski ola onen osuo ouanton ouaz ouedan pel
ker per ppola rache rick ridge rien rins rison rn rouche roum roumi ruish saudy sbergen sch schensteiner
ker scher schner seboom sevan simon sken slake sna snik son stan stein stenbeck sters stiens sting
ker stjens stna stnig tbeny tesi th tis ttula ttunen tz usch uzore varec varrec vella viel vinen vola
ker vran wood zabi zazi zhakov zman zner
kes ala alainen amaa anen aniemi anto ar ecker el en er gailos gin hishian hishyan htkar hvari ic ici
kes imal inger je ker kevaari kiaho kihannu kikallio kikangas kikastari kikiikonen kila kilammi kimaa
kes kimainen kimaula kimaunu kinarkaus kiner kiniva kipoikela kiruusi kisaari kisarkka kisimonen
kes kisipila kitapio kivali kivinkka kkula kpaik kull kumaki l lar ling mir ner ola onen raoui saci sas
kes seler seli sell selman sens sling sner soum sous sow telijn teloot teman tenbaum tens tikievari ting
kes tle tler wani zler
ket amo chanke chel chem chen chens chersid cherside chie chmark ela elaer elbuters eleer elers elhodt
ket elhut eli elimaki elsen fi h in ir ko ner oja okoski olainen omaki oniemi ring rouci scher t tab
ket tani tel telhake telhut telkamp tell terer terhagen teringham terl terling ti tinen tinger tings
ket tiros tler tleson tlewell tlun tman tner tukangas tula tumaki vell z zler
keu c chel keleire l ler ller ne ning p pp rulainen schnigg tcha tgen
kev aanranta alas ans arinmaki ela eri orkian
kew alramani enter ley
kex el
key amo der l ler lon lor mer mis per rilainen rouz san serling serlingk sers sor t te ton van zer
kez adri ar ele er ich ilahabi imov man uka
kgo siemang
kha barov bba ber bibullina birova bra buliani cef chabi chatourian chatrian chatryan chaturian chaturov
kha chaturova chaturyan chidze chikian chikyan dam ddam ddar ddi dem demi der dhraoui diri djiev dr dra
kha draoui dri fajah ffane ffou fifi fizova imov irallah irat iroun it itan ja jjou kishev kpour l lak
kha lanchuk lapyan latbari latyan ldoun lfa lfan lfaoui lfi lfioui lfoun lib lilov lilova liq litova
kha liulina lkhali lladi llafi llash llota llouf lloufi llouk llouki llouq llouqi loua loufi louki lqi
kha lus lyl mal mbatta midullina mkhami mlich mlichi mmal mmar mo mrayeva mseh muie mulyak mvongsa nal
kha nam nchandani ndaev ndaker ndekar ndelwal ne nfri ngura nim nin nipour njian nkan nnous nom nt
kha ntadze num ra rabet ratyan rbachi rbouch rbouche rbouchi rchi rchyshyn rechko rel reze rin rina
kha ritonov ritonova riv rkevych rkhach rkhour rko rlamov rlamova rlov rma rmach rmich roub roubi rraz
kha rrim rroubi ruk rytonov rytonova ryuk sanov sanova shiev shoggi sria tabi tari tchadourian teeb ter
kha ti tib tir tiri tiwada toian toon tsenka tsevych ttab ttabi ttar ttou ttouti tun tuntsev twani vari
kha varivskyi vronina waja war yali yam yami yari yat yati yi yre yrullina zan zanov zin ziravi zov
kha zzaka
khc hin
khe btani cha chine daoui ddaoui der dher dim dira doe ffache fif k lfaoui lfi lifati lkhal lladi llafi
khe llo lloufi louat loufi loui mamil mchandani mici miri mka mlani nfoussia rajani rbouche rkhar rraz
khe rroubi sin tarpal tsuriani ttab yar yi znadji zri
khi at der ev jakadze lko lnani m mchak mich mouche myak nda raoui tab tou trov zar zhnyak
khl ebnikov ebnikova estov evnyuk ghatyan ifa ifi ot oufi ystova ystun
khm aladze ara elyshyn il yrova
khn opff
kho dadadi dakarami dakova dan dja dorovska dr dus dyreva dzhayev ei eniha ja jandi java kha khar khliuk
kho khlov khlova khryakov lardi le lghi likov lina lod lodnyuk lodova lov lti ma mchenovskiy meriki miak
kho mich minets mko mri msi mutova myak myakov mych myk myn myshyn ndoker nelidze nsari o rasani rolets
kho roz rram rramdin rsand rsandi rshid rt shaba shbekyan sravi srovyan srowshahi u ualef uaouna uas
kho udgarian udi udri uja ukh ukhi ulati ule umeri uni uri uy uya uyaoui uyi vanets vansky
khr amov apko enov ibech issi istomanou ol omov omova omykh ulyov unyk ushch ushchev ushchyov ustaleva
khr ystonko
kht ib ira
khu baev bchandani bulov daverdyan diakova doba doley doyan dyakova dyk gaev jadze llar ndadze ram
khu relbaater rram rsheed rshid rshudyan rtsidze rtsilava sainova shalani srawi tsiev u
khv adagiani alyboha edelidze istani ostov
khw aja
khy mych triak zhniak zhnyak
kia er erskiold erskou la lka mos nder nsten nta nto nzad rostami tainaq zim
kib bee bey ble blewhite by erg erman ilds irkstis odeaux ona ou ouch ria ritov sgaard uvits uwa
kic henok hise hka hlefeldt hler hline hou houh houhi hukov hukova inska inski kbusch kert kham kl
kid dle doo era jo ner o okoro oy son ston
kie bach bler boom chle ck cker daisch drowski faber fel ferling ff fner ft hela hl hm hne kara ke kert
kie kieta ksi la lak lar lbasinski lczewski ldrup lenniva levainen ley lgass lgast lholz lian linen ling
kie liszewski llerup lminski loaho loniemi losto lpinski lty ltyka lwein munki nass nast nbaum nbock
kie nerk nesberger nholz ninger nitz nle nlen ntega ntz nzl nzle nzler ranen ras rbedz rce res rikka
kie rkegaard rman rnicki ro rs rsch rsey rsnowski rst rstead rstein rsznowski rulff rzkowska rzkowski
kie schnick seritzky sewetter sgen si sila silainen sler slich sling sow ss ssou ster sz szczynski
kie szkowski tavainen tlinski tzman vari vimaa vits wel wiet zun
kif le uji yak
kig ami awa gins htlinger oda ola uchi usiuq walilo wangalla
kih al el l lakaski lblom lbom le len lgren lman lstedt lstrom m nia no o
kii ala anen anlinna anmies as b bus gemagi jarvi keri kka kkala kkera kkila kko kola konen lakoski
kii lamaa lavuori lholma liainen lo ltomaki lunen mala malainen mamaa n ntonen ppa r rats rend rikki sel
kii ski skila skinen sla sler sseli stala vanen ver veri vet vit
kij ak era ima imuta
kik awa elj endall erpill erpuu ina kawa nadze navelidze son ta uci uhara ui ukawa uma umori unami uno
kik ushige utani uya vadze wete
kil abuk adze ander ani anowski appa asi barger ber berg bert born bourn bourne burg bury cher crease
kil cup dahl dal demoes dow el evold feather fedder gannon garriff gas gast ger go gour gus icarslan
kil icaslan icer ickan ickiran icsallayan ikcier incer inski ius jain jala jander janek jo kelly ker kki
kil kkila kkinen kku kson lackey laly lelea ley lgo lgore lham li lias lick lie ligil ligrew liktee
kil limbah linen lingberg lingbergtro lingmo lins lip lips lisch lman lmer lmon loren lpack lutat ly man
kil mi minster mister mon murray ner ouli p pala pela pelanaho pia pijarvi pijoki pikoski pilampi pimaa
kil pinen pio pirinne pivaara pua sdonk seyev sgaard stad strom thau ton tz ufi umets vensalmi vet vik z
kil zer zie
kim ak ari ata bel berg bisa bita bler bley brew briel el elman ery estad etto hi iafar inki inkinen
kim ishima iti izuka lin mage mell melman mer merle merly mes met mey mich mick mig minau mins ml morley
kim mritz onen oto ovec p panpaa pel pimaki ple ppa pson rey sen sjo yon zey
kin aci alzik anen aret asewich ash ashchuk ast ay bara berger caide cannon canon cer ck cl cy dall
kin dborg de del delberger dell dem deris derman dervag dgen dgren dhart dig dley dlund dlundh drat
kin dratskyi drick dschi dseth dstedt dt dvall dy dzulis ealy er gan gata gbird gcade gcome gdon gelin
kin gerlee go golo grey gry gscott gsepp gsmill gsolver gue gwatsiak gwell hult ikinilau inmonth ion
kin isjarvi ison isselka jerski jo kaid kelaar kelin kki kladze kle ko kopf ler loch lock mont naird
kin nala nally naman namon nan nander nanen nari narinen nas naslampi neavy nebrew nee neer nel neman
kin nerod nett nick nie nier nock nvall omura oshi ouchi ous s sel sell sigo singer sky solving son stle
kin stler strom tana tanar teh tel ter tigh tner ton top topf tou turi tz tzel tzer tzig tzinger tzl
kin ugasa ugawa worthy yor z zey zinger zl zler
kio bel ka lling nig ntke rboe sterud upis us
kip cak choge fer hart iani inoinen ka keter le linger nis pel pelen pels penberger penbroeck penhahn
kip persund peurt pila ple pley po pola ponen ps re rianides rianoff rugut shidze
kir acofe adzhiev agasi akosyan am amo antepe bach berger chbaumer chberger chbuchner chev cheva
kir chgaessner chgasser chgassner chgatterer chgeorg chgessner chheimer chhoffer chlechner chman chmayr
kir choff chschlager chweger ck dar der dyapkin eev eeva emitci ev eva eyev gan gate iac iakoff ian
kir iasis ichek igiri ihara ikal iki ikmae ilin ilina illin illova iloff ilov ilova iluk imli imoto inic
kir isov ita iyama jalainen janen jasniemi java javainen jokivi jola jonen kaldy kanen kbride kebaek
kir kebye keluten kemo kerud keterp kevik key kflaa khart khope khorn khus kilas kinen kitadze kkala
kir kkola kkopelto kley kmand kner konpelto korian korov kov kova ks ksaeter kskov kup kus kvaag lew ley
kir m manen mayr me meser mizigul mo ndorfer ner nos op os ouane p pichnikov ppu pson pu rane rin sanova
kir schbauer schenbaum schenman schke schling schman schnerova schstein scht sebom shbaum shenbaum shner
kir sila simagi sner sova ssi staedter ste stein stenius stges stila stua tz validze van veennummi vela
kir ven veskari veskoski veslahti vesmaki vesmies vesniemi vesoja vin win yakov yakova ychenka yienka
kir ylyenka yukhin yukhina
kis aka amore aragi ch che ekka elev eleva elgof elov elyov erlovski hanchandani hbaugh hchuk hegyi hel
kis hibe hida hikawa hinchand hino hinoue hitani hko hnani hor hore hpaugh hwar ielewska ielewski
kis ielinski imov imova io iwaa kaden kan ker kola konen lal ling linger lov mul onen or ov ova pert
kis sack sam saru seliova si sick siwaa skalt sler soczy soon sow tenmacker to torp trup um wanson
kis yalyow yov yova zely
kit abatake adani ade aeva aguchi ahara ai aj akawa aki akuchi amae amura andula ano anova anovski aoka
kit araw ase ashirakawa aura awaki ay ayama azawa azume ch chel chell cher chin ching chings ereza hcart
kit icsan inoja inprami ir kala ley linski man mitto ner ok ola olano ov ova owski roeff sak schke shoff
kit siou sos sul tela tell telsen telson tendorff teridge tilsen tis tl tlaus tler tles tner toe tridge
kit ula um unen uniemi usuo vel wanga z zberger zbichler zerow zinger zling zlinger zman zmiller
kiu chi dmaa dorv dsoo kas kkonen ttu
kiv akka ari aste edahl einen ekas era ero iaed iahde iaho ialho ihaka ihall ihalme iharju iholma ihuhta
kiv ijakola ikangas ikari ikas ikoski ikyto ila ilaakso ilaan ilahde ilahti ilammi ilcimli ilehto ilinna
kiv ilompolo iluoma iluoto imaa imagi imurto ine ineva ini iniitty inukk inummi inurm io ioja iorg
kiv ipelto ipensas ipera ipuro irahk iranta irasi irauma irinne irinta iruusu iruut isaar isaari isalo
kiv isild isilla isilta isoja itie ivirta ivuori lenieks lin rak
kiw ada anuka erski ia ic us
kiy abu ashko ici ohara okawa omoto omura ono ooka otaki oura una
kiz aki as awa ewski ierycki ildeli ildogan ilgun ilhan ilok iltan ilyurek ito iuk lyk maz uki yma zee
kiz ziah ziar zire
kja eldgaard eras erbo erbol erbye ereng erhauge erhus ernes ernli ernsli ernsrod ernstad erstad erulf
kja erum ervik estad eve ll llman r
kje bekk ka kshus ksrud kstad ldahl ldal ldbaek ldby ldset ldso ldstad lgaard lin lland llander lldahl
kje llen llevold llgren llin llman llno llsby llsen llson llstrand llstrom lsen lsnes lstad lstadli
kje lstrup lvei mhus mperud ms ndlie ndsli nnerud nseth nsmo pperud rfve rgaard rkegaard rkol rkreit
kje rland rnholm rnli rpeset rpeseth rran rrman rrumgaard rschow rsen rsgaard rstad rulf sbu seth ssel
kje tun
kjo de k laas lbro lholdt ll lle llerstrom llesdal lmoen lner lnes lo lsen lseth lstad lsvik nnas nnoy
kjo pstad rboe ren rli rmo rn rrefjord rstad rsvik rum rup s savik sbakken snes stelsen
kju llenen s us
kla asen avo avu avuniemi ban ber bouch bukov bunde cik czynski dis ebel ebo eboe es estrup ffke ffner
kla fki gge gges hn hr hre i iber in ir jn kegg kstein mbauer meth mpfer mroth mut ncar ncnik nderud ndt
kla nica njscek nkki nn os pchuk pcinski petek pf phake pheck pisch ppenecker pproth psia puri rck rich
kla ris rkner rman rskov sbu schka senius sila sinc sing sink ssohn ssy svogt tik ttenhoff uber ubert
kla uck uda udt udy uer uhs ui uk uke usberger usbruckner user usewitz using usnitzer uss ussner usz
kla utzer uzal veness vestad von vora vus vzar wikowski witer witter wonn ws yman
kle banov bkowski bs can ck ckley czka czkowski czynski dzik eb efisch ekamp eman emola en ene ener er
kle erup ese ffel ffman ffner fisch fsjo fstrom ggetveit hm hn hr idon ih ihs ij ijn ikamp imola
kle indienst indl ineidam inermeilert inertz infeldt infelter inhanns inhans inhansl inheider inheinz
kle inheksel inhempel inhenz inherne inheyer inikel ining inke inknecht inlein inow inpaul inpeter
kle insasser inschmit inschnittger intop inwaechter inwort isl issl itsch itz ivan ive iveland ivstaul
kle iza jnowski js jster kamp kl kowski man mela menschits mentjevs mentowski mentsen mentz mets metsdal
kle metsen mettila mettinen mi mick mish mke mola mp mperer mpir msdal mz nck nczon ngel nk nke nner no
kle now nskaja nski nz packi patskyi pczarek pczynski pfer pikov pikova pinger poch pova ppan ppevik
kle psch psvik pzig rck rcker sel sen shchyov sment ssig ssinger szczynski tzenbauer tzmayr va vchuk
kle veland vemark venas venfeldt vere vert veta vgard vhag vmo vstad vtsova we wer wes win wing ws ye
kle yenstuber yer yff ykens yman ymenova yn ypas
kli banov bi ch cker cki e eber ebert efoth egel egl em eme ems esch ese ethermes etsch ewer fa german
kli gman kovits lech mala man mau mchuk mczewski mczok mczyk meck mecki mecky menkova mentov micek mka
kli mke mkeit mkowski mm mmeck mmek moff movets mowski mpel mpke msa mscheffskij myenka nar nc nck
kli nckaert nckerfuss nckhamer nckowstrom ndt ndworth nec nedinst nefelter nesmith ngaman ngbeil ngberg
kli ngbiel ngborg ngebiel ngelhoffer ngenschmitt ngerman nghoffer nginsmith ngl nglesmith ngman ngner
kli ngsey ngspor ngstedt ngstrom ngvall nkebiel nkel nkenberg nkert nkner nko nkott nkowstrom nner nnert
kli nova nski ntebo nth nting ntred ntsten ntworth nz nzing pfel ppel ppenvag ppert sch schke se sh shch
kli sich tbaek tgard tz tzing tzke x
klj aic ajic avin ujew
klo basa bcar be berdanz bes bucar buchar bukowski chko chkov chkova ckars ckby cke ckener ckhoff
klo ckowski czkowski czowski dt dzinska dzinski eber eckner ed ehn empken epfer eppel epper epping es
klo esel etzli evekorn fsten hr hs karis ker kkerstuen kow mfar msaet nteig ntz o ock oren os oss
klo osterman pas pcic pfer potowski sbole sel ser sges skowski sky ssowski sterman th ti tskov tt tzer
klo tzler tzsch ugart uman use uzek vholt vland vstad vvik
klu ber bien ck ckert ckhohn czkowski czniok dt eber ender ever ga gel gh glein gman hs ijtmans ivert
klu kan kas m mb mpp n nderud ndseter ndt ngland ngtveit nzinger sen ser ssendorf szczynski th the tts
klu ttz ukeri ver wer zek zniak
kly ce chko kken kotska kotskyy kova m mchuk mentiev mkiw mko monchuk movskyi myshyn myuk nderud sner
kly tseroff uba ueva ugin usa ushnikov
kme c cl nt nta tz
kmi eciak ecinski t ta
kmo nicek sko
kna ack api apila apinen appila bel benhans bl ble ckstedt de dler ebel eble ekenborg epen felj ff flitz
kna fo genhjelm ggs kal kkergaard pas pczyk pic pitsch pke plund pman ppek ppett ppik pskog pstad pton
kna rdahl rreborg sel tchbull ub uber uff up upp usgard uss ust uth uthe utz vs yer
kne ale blova chel chtel chtelsdorfer chtl chtli ckt dler ebone ebusch ece edler en epkens ese eshaw f
kne hans ib idl ifl isel isl isley iss issl jp ller llwolf pler r rr rzl schke sebeck sek ser ss strick
kne upper ussl vitt wstub yb zinek
kni azev azeva bb bbe bbs celey cely ckle ckrehm ef efacz ep eper epert eps eriem erim ess evel f ffin
kni fic fsund ghtley hti htila ivila jff ll ola pfer ppertz pple ppling pschildt seley skern spel ss
kni ttel ttl ttle tz veton zek zner
kno bbe bbs belsdorff blach bloch block ch che chenhauer de derer dle dler ebel edler efel ell epfler
kno epfli erig err erzer f fel ff flach fler flicek glinger lcke les lker llman llys lton okala ops
kno pfelmacher pfler ph pick pik pke ppel rle rlein rtz rz ska sp ssalla st tgen th the uff us wer wland
kno wlden wlen wlin wling wlson y zer
knu bel blauch chel ckey densen dsrod dstorp dstrup dsvig dtsen dtson dtzon eppel even pfer tas teson
knu trud tslid tslien tstad tti tzen tzon uti utinen utti uttila
kny az azev azeva azyan cz sh zhatko
koa k l ll nda rk
kob ack aidze akhidze aladze ald ale alia ar ara ashi ashigawa ata ayakawa beltveit bernagel berstad bi
kob cev eissi elev eleva ell eridze erle erlein ernick ert escak iela ierski ilica ilnyk inger ke lar
kob lauch liska lizek oldt or ori rzynski uladze usch uss uszewski uti yakov ylarz yletskyy ylik ylyukh
kob zar zarev zev zeva zon zos
koc ab aguney amaz amis anda arslanli aturk bay bek eja enda hanowski hanski har haryan hemasov
koc henderfer hergova herha herhan herscheidt hersperger hert hetkov hetkova hetov hetova hev heva hevar
koc hhar hheiser his hl hli hmanski hmar hnev ibey iecki ierz ijan ikowski imski iniak iniewski inski
koc iper iubinski ke kert kgard kler kum mal mur mut on ot sik uvan vara ylak ylowski zan zian zkodaj
koc zorowski zwara
kod al ali anev ani elja ermac heli ic irov is ish isoja iyan jo joe rle rnja si uki ura uri weiss ydek
kod ym zaev
koe bbe berl berle cher chlin ck d da dam dsin gel gl gler hne hnen hnke hnlein hren kkoek lbl lker ller
koe lling llner llreutter lsch ltzsch lzer mets neke neman niger nigs nigsknecht ning ninger nkyto
koe nnecke nning pcke per pf pfer pnick ppe ppel ppen psel psell rber rfer ring rper rppen rsner rth
koe ssler sterer sters stler stner ters th the ther tter tting tz v va wius wler zuka
kof ahl anov ent er fel feld fka fler fman ford inger man mehl ord ron sky stad
kog ahara awa erman lin lsperger oj ovsek sbolle stad uchi ure
koh ala ama an anski ary ashi atsu aut ava azy berg egyi el er ijoki inata iruimaki istani lbacher lbeck
koh lert les ley lhaas lhaase lhase lhepp lhof lhoff licek ling lisch lman lmayr lrausch lruss lsaat
koh lschmitt lund man ner nert nlein ns nstamm nz ola omaki ont opaa ori orst ring rman rs takangas tala
koh tanen taniemi tz utek vakka ver
koi ava dam de duste k ke kkalainen liaris maki ner ranen rikivi s shi shikawa so ste sti stila stinaho
koi tel tela tila tjarv tmaa to tto ttola va vikko vistoinen vuaho vuharju vuhuhta vujarvi vukangas
koi vukari vukorpi vukoski vukumpu vulahti vulampi vulehto vuluoma vuluoto vumaa vumaki vumetsa vumies
koi vuneva vunoksa vunoro vunurmi vuoja vupalo vupera vuporras vupuisto vupuro vuranta vurinne vurinta
koi vurova vusaari vusalo vusilta vusipila vuvaara vuviita vuvirta wa wai zumi
koj c edal ic ola onen ro
kok ado aia ail al alari amagi arev areva ash assaar ayev cu elj esh han haniuk hanyuk hreidze inda kala
kok karinen kila kinen kinos komaki koniemi kosuo ljuschkin lu luk lukaya man nar nel ocinski oeva ole
kok ora orin osinski otti owski saether secen shenov shin svik ten tvedgaard vik y
kol aas achev acinski acny afa aja akides akowska akusic anda ander ankowski anos anowski are asaeter
kol asaw asinac asinski assa baek bas basiuk beck beinstveit bel benheyer benstvedt berger bergs bert
kol bic binger bitsch bjornsen bjornshus bjornsrud blin bow buholen bus buszewski cak chanova chev chin
kol cun czynski das dbaek denius derup dewey dovska ecek ecki ecko egova elas emagin enda eosho erud
kol erus eski esnikov esnikova esnikovs esnyk esov esova essa essar esy eszar ettis ev eva flaath flot
kol ga ganov gjini hi hinen hinoja ho hoff honen iavu ich ici iesnikov iev iha imba ind inets ingba inko
kol insky iou is isch isek iseva isnyk istaja ivar jalg jander jatic jonen ju ker kinn kjaer kkala
kol kkanen kki kkinen kman land lanen lani lanus lars larz lasch lath lbotn lbrunner lensperger lerod
kol lerud lerup letschke levoll lhoff lias liker lington lisch lman lmats lmer lmorgen lner lock loen
kol lorz lowrat lross lsete lshaugen ltveit lwitz makov mane manis mannskog mer modin mogorov msee neder
kol obov obova obovaite odii odin odinsky odiy odny odnytskyy odub ody odynski odzeike odziejczak
kol odziejek odzig odzinski odzy okasides okos ola omainen omaznik omiets omiiets omiitsev omiyets
kol omiytsev omou omoyets omyychuk onen onias oski osov osova osovskyi ossov ossvary osvary otas otov
kol otylo ousek ovetsios ovos ovratnik owrat ozs ozsi ozyan p pa pack pakov pakova pin ppanen ppo sar
kol set seth si sky srud stela sto strup sum tas terman tes tsov tsova ttola tz tzk uch uda ukisa umbet
kol unen unsarka va vanki vart ve vig wyck yada yesnik yov yvanova z
kom ac adina agata ai al anek angapik ano arnytska arnytskyy aro aromi arova asa ashko aszynski atsubara
kom atsuzaki azaki bani barov esu ine inko iry isar isarchuk isarov isaruk issar issarov issarova iya
kom iyama janc jathy kova la lev leva merell meri merling minaho mling monen nenos ning oartok odiki
kom odromos olafe olong onen oroski orova orowska oszynski oto ov ova palla paniyets patscher pelien pon
kom ppa ppula psi puinen pus scha si ssi stedt ukai ula ura uro
kon adu agaya aka ama are arska arski arzewski aszewski ateh athala berg chak cic cos czak czal dakov
kon dakova das dash dek delin derla dili djira dorosi dos dracki draschow drashov drashova drasovs drat
kon drateva dratiev dratieva dratiuk dratjeff dratyev dratyeva dratyuk drotas dylis dzolka efal ek ert
kon ertz eru eski esky estabo etzni ev eva gebro gelbaek gerskov gerud ggaard glevoll gsbol gsgaard
kon gshavn gshoj gslev gsli gsrud gstad gsted gsteien gsten gsvik icki idaris iecki ieczka ieczki
kon ieczniak ieczynski ietzko ietzny iev igbauer igsfeldt igsmarck igswald ihowski ikowski inki ior ir
kon ishi ita itzer iusz jajev kari karikoski ki kina kka kkola kle kler ko kol kola kolewski koly kov
kon kova le nath necke neritz nerth nila nola nomaki nova nu nussaar o oe oike ok ola old omi onchuk
kon onen onets onoff onov onova onykhin op opa opacki opasek opczynski opinski opko oplev opski orski
kon osev ov oval ovalova ovalovas ovalyuk radsdal radt rath rich sa sala schak sell sin smo ssi stali
kon stalij stam stantinova stantis stantynova stari stenius teh terud teye tides tinaho tinen tiokari
kon tiokorpi tiokoski tiola tiosalo tkanen togeorgis toglou togouris tola tolampi tolemis toniemi tou
kon trec tsas tschalowski tsedalov tsevitch tsevych tsur tta ttajarvi ttaniemi ttas tteli tti ttijarvi
kon ttila tto ttorp tturi tulainen tunen tuniemi tz ukcu upek vicka wea wicka winski yali yayev yevych
kon yher yk yn yshaw yshev ysheva yukhov yves zbul ze zelman zen zer
koo bi fi gas gle gler ienga ima istra ken ker li lman lmar lmeister loos magi men mey ne nts nz pikka
koo pmans pu rep rey rn rna rs saka ser skora sono ten tz vit y yman
kop acek ack acka aczewski ak akka akkala alainen aliani alie anov anski asz atz cha chak chik cho
kop czynska ecki einik el elanski elent eli elman era erski eshadze esky etsky etz etzki etzky ff
kop iczynski ietz iez iloff inski insky ischke itar itzke itzsch iy kow lenig lev limaa lin litz lowitz
kop lus o ola otin panen parklint pas peli pelman pelo pelomaki perdal peri pernaes peroinen pert perud
kop pila pinen pitz plin ponen py ranen reitan rek rivica rivnikar rivsek rowski seng si stad ta tagel
kop unova uz villem ycinski ydlowski ylov ylova ylow ytova yttseva
kor abelnikova aichi ajoki akas alewski altan amo anda ander ansky anteng belainen ber berg boa butyak
kor ch chagin chagina chak chi chuk chynska chynskyy cok cz czak czakowski czowski dek delin dich dik
kor ding dish dt duban dylewski dysz dzadze dzaia dzinski ecky ef ejs elin ell eneff enek enev eneva
kor enhof enius ento enyak epanov era esaar eshi eska esova etska etskiy etsky etz etzky evaar fanty fer
kor ff fges fhage fmacher gak ge gvee hola ich iche idze inteli ipalli iseva itnik ittke itzinsky ja
kor jala jamo jansalo jonen ju jula kala kalainen kalo katti keakangas keakoski keala kealaakso kealehto
kor keamaa keaniemi keaoja keasaari keavuori kee keela keemaa keila kiakangas kiakoski kiala kiamaki
kor kiasaari kiatupa kiavuori kin kishko kka kkanen kkinen kko kkula kman kola kolainen konen kowski kuc
kor len leski ling lof manik mano masov mendi mendy milainen mind molainen mos mu mylo nack nacki
kor natowski nbau nbeck nbluh nblum nbluth ndorfer necki neev neeva neiev neluk nerup nev neva nexl
kor neyev ngold nhauser nicke niichuk nilayev niloff nilov nilova niotis niss nitzer niy niychuk nman
kor nowski nuta nyeyeva obeinik obeinikova obeynikov obeynikova obka obkina obko obkov obkova obov obova
kor ochkin odi oknai olainen olchuk olczuk olec oleva olevych olija oliuk olkov olkova oll olyova olyuk
kor oma ombel ompay ompokis ondi oneos opetska osi ossy ostelev osteleva ostelyov ostil osuo otaeva
kor otayev oteyev otkich otkikh otkov otvicka otynski oveshi ovin ovina ovkin palski pan patsch peinen
kor pelainen pelin ph piaho pialho pihalkola pihalla pihete pijaakko pijarvi pikallio pikoski pilaakso
kor pimaa pimaki pinen piniemi piniitty pinurmi pioja piola pipaa piranta pisaari pisalo pivaara posoff
kor ppas ppila ppinen ppoo pua punen saeth sback sch schewsky sebjerg sell sgard sgren shunov shunova
kor sic sikko simo sisaari smo smoe snes soff son speter srud sulainen sumaki sunov sunskyi svold
kor tabarria tabitarte tan tay tazar tbaek tehisto tejarvi tekallio tekangas tela telahti tell temaa
kor teniemi teoja tesaari tesalmi tesluoma tesniemi tessalo tesuo tetjarvi tetmaa tgaard tge thaase
kor thals thuis toe tsch tschak tsen tsmik tteenpera tteinen tteisto tteus ttila ttinen tys tz up uza
kor vajarvi vakangas vala vald vanen ve vela venaho venaro venmaa venoja venpaa venranta ventaus ver vin
kor vits vo vola vuo win yan ycki ytan ytar ytowski ytska yukin zan zeniecki zeniewski zenska zenski
kor zets zh zhak zhakov zhan zhenevskyi zhova zjukov zun zybski
kos akai aki al amo anke arek arev areva awa bab berg ch chak chaker chat che chel chik chinsky chitzke
kos chka chke chkin chmider chnick chny chorke chuh chyk cialkowski cielniak cielski cinski ciuczyk ciuk
kos co cova ebalaban ec ecki ek eki elev eling elka elke elleck emihal enius enkov erius ev eva hak har
kos hel helev heleva helnyk herov herova heshi heva hevaya hiba hida hihara hiji hikawa hikumo hil hino
kos hinski hiol hiro his hkina hman hnaw hovska hovyi iba ich ick icki idowski iek ier ieradzki if
kos ikowski inska insky iorek iorowski irnik itsyna kas kelainen kelin kell kelo kenheimo kenkangas
kos kenkari kenkorva kenlahti kenniemi kenoja kenranta kensalmi kensalo kenvuo kenvuori key kiahde kiaho
kos kialho kie kikallio kikangas kilahti kiluoma kimaa kimaki kimies kimo kiniemi kio kipaa kipaasi
kos kipalo kipuro kiranta kitalo kivaara kivainio kivirta kivuori klin kue kull kunen ky lar leck ler
kos loff lonen loske loski losky lovski low lowski lowsky mal mala malski mehl micki mider minski moski
kos mowski mrlj mynin obucki ola olapov olapova omaa our ov ovali ovan ovel ovska oy sack se secki sek
kos sel sila sin sl sman sobudzki soff sonou sovel sow tadinov tadinova tak tama tamo tamoinen tamovaara
kos tanyan tas tashchuk teas tekivi telecky telic telka telnik telny tenyuk terlitz terlitzky terman
kos tetska tetskyi tetskyy tia tiainen tian tich tick tiha tilainen tina tis tiuk tiv tiw tkowski tler
kos tlin tman tner toff toris toski tov tovski treva tromina troun trov trova trzewski tulski ty tyaev
kos tyk tylev tyleva tyliev tylov tynyan tynyuk tyra tyrko tyshyn tyuk tyukevych tyukhin tyukova ub ubek
kos uda ugi unen ut uta yak yakov yk yuk zarski zuta zutski zykowski
kot aja ajarvi ajima aki akorpi akorva al alampi alik amaa amaki amies anen ani aniemi anski anyan arba
kot arbinski arski asaari asek aska aviita avuopio aw ch cher egawa eh eles elnikova eng erski ev eva ey
kot h hbauer he her hgasser iaho iev iharju ijarvi ikangas ikoski ikumpu il ila ilahti ilehto iluoto
kot imaki iniemi iniitty inurmi ipelto iranta irinta isaari isalo ivirta ivuori kamaa kaniemi kansalo
kot karanta kaslahti laba larczyk ler lov lowski lyar lyarevsky lyarov lyarova oaro obuki okorpi ola
kot omaki onen oneva ora ouc ova ovska rikadze rla ro salainen salo salou san sapas sar sch schi schy
kot segarov selainen senovski sev seva sevski sis siubynskyi sonis subey sur syuba syubynskyy tari tas
kot tek telin telwesch tenhoff tenkamp terba tila ting tkamp tke tler tman to tonen tulinsky twitz
kot vitsky wal wicki yk ys z zan zian zias zina zschmar zur
kou aa abena ache achi adri adria alla am amouo bei betch ch cha chner dad dal dounaris dri fos gh hati
kou hi hia ider ira jil jili ki kila kka kkari kkula kkunen klina ko kolik konen kouma laguine lali lel
kou lias libaly lilekh lla llapis loumprides louris m ma magnon mali mare mas mbassa me menis mi mparos
kou ndia ndoul ndouros ns ntz pal rachi rahmed raichi rani raogo rchi rdache rek rilehto rinnoi ris
kou rkoulos rkoumelis rouma rtellaris ru rujarvi runen saar sal salik salikova sar ser sios ssa taibi
kou taniemi tecky tit tnik tonen touan tras tris troumbas tsis tsky tsou tsoumpas tuaniemi tz va vala
kou valainen varos vo vonen wenhoven yate yialis youmdjian za zmina znetsova zoupou
kov acec acev achev acheva acich ack acsicz ak akoski ala alchick alchik alchuk alchyk alchyn aleski
kov alev aleva alevska alevskaya alevsky alevskyi alick alik aliv aljeff alko alkova alovs alska alsky
kov alskyy altsuk alyk alyov alyova alyshyn alyuk amaki amees anda aniemi anko ari ary ash asiipi asin
kov atch atchev ats basniuk basyuk erjalg erman ero erola erskoi es esi esjarvi ic ich itvanit pak rig
kov riga shak shova toniuk tonyuk tsun tun yrshin
kow alchuk alczewski ald alec aleczko aleski alewsky alkowski all alleck allek alschek alske anz arik
kow arz arzik arzyk atch atsch atschew atschitsch ert is itz lessar lier ski
koy ama anagi ano asu chev cheva fman hajoki kka kkari le lu narova nov tsan tu uturk zeklieva
koz achok achuk aci aczynski aeva ai akevych akou akov akowski al alla anecka anecki aruk arzewski ber
koz elka erski ev ewa habergenov hagulov hakhmetova han hanov hatayev hedub hemyako hevnikov hevnikova
koz hin hina hokar huharov huharova hukhar hukhov hukhova hushko iar iara iarski icki ierowski ikowski
koz inc inski iorowski isek iy jek lik lo loff loski losky lovs lovska lovskis lovsky lovskyi lovskyy
koz lowsky mian mus mych myk niewski ole one oriz ovyk uback ubski uh uka ulin usnik yar ynskyi yr yra
koz yrev yreva yrski
kpo sowa
kpu ine
kra ack aijeveld ama appa atari av aving bal bath bbendam bbenhoft ber bill bs cauer cher chler chunov
kra cik cke cker ckowizer czkowski draoui ehn epelien epelin etzmer eva fczyk fft fka fth ftner gballe
kra gel gelj gerup ggerud gic glund gness gt gtorp h hahn hfuss hl hling hmer iem ijenhoff ilsheimer
kra inski is iski jca jczynski jeski jnak jnov jski kevik khellen khmalyova kin kmo kora kovsky kower
kra kowiecki kstrom lchevski lev leva lfa llman lund ly marczyk mb mbeck mbeer mdi mhoft mis mkowski ml
kra mlich mm molc mpac mpera mpitz msu msztyk mvig nck nebitter nefuss nick nitz njcar njec nkka nkkala
kra nkl nkowski nni nnila nold nzbuhler nzelbinder nzlein nzler nzlmayr pe pez pf pfl piec pikas pivin
kra ppala pu rma savina senkow senov senova sheninina sicka sicki sides sikov sikova silnikoff silnikov
kra silnikova silych simirov simirova sin sner sney sniansky sniqi snobaev snoborov snodebski snoff
kra snoglazov snoperova snopolskaya snov snow snozhon snyak son sotkin sovec sovska sovskaya sowski
kra spedon ssimirov ssimirova ssnitzer ssowski stanov stanova stev steva sucki sutski sznahorkai tina
kra tiuk tochvila tochvile tochwil tochwill tofiel tovil tsch tschmar tschmer ttenthaler ttiger tzel
kra tzert tzig tzke tzl tzsch tzschmar uch uchi uchthaler uer ufvelin ugerud uhs uland upa upp usch
kra usenecker uskopf usman usnick usse usser usz uth utheimer utl utle utler utsuk utter utz utzig utzun
kra vchuk vchyk vchyshyn vec vetz vos vtsev vtsiv vtsov vtsova wc wcec wchanka wchuk wczak wczuk wczyc
kra wczykowski wczynski wec wielicki wietz witz wtsow y ybill yem yenbuhl yer ynak ynik yzel
krb usek
krc al alova ek hnak il zal
kre ager ander bbs ber bitz chel chmer chting ck cklow del dimi eger em en fft fting ge gnes h hbiel her
kre hl ibich idler ie ienbuhl ier ifels ifeur ig ighbaum ikebaum ikenbom il ilach ile iling ilinger
kre ilmeir imer imerman inbring inbrink indler ir iser isher isinger isingerova isky isler islere isman
kre iss issl iter itlein itler itmair itman itmayr itmeir itner ittmayr itz itzman ivila jcirik jsa jza
kre kela keler khovetska kila klow ko kola koten ku kula ll lle ller menjas menova mentz min mlacek mlik
kre mling mlitschka mm mneva mp mpa mpasky mpl mski msner mtz mzar n nchel ngel nik nitsky nkel nmayr
kre nnerich nnmayr nts ntsel ntz nz nzel nzer nzisky nzke owski pek pelka pler ppel sal sch shchyk sic
kre simon sin singer sky snik ssa sser ssin ssler ssley ssner sta stan stel stesen tchman tchmar tchmer
kre th tinsky tlow tova tsch tschman tschmar tschmer tzer tzmer tzschmar tzschmer uger ul ula ulitsch us
kre usch uscher user utel uter utzberger utzer utzfeldt utzinger utzman utzpointner uzeder uziger
kre uzinger uzpaintner uzpointner viazuk wer wson y ye yer yling ysig zma
krh ut
kri auciunaite bs ch chauff chbaum chel chen chevsky chi der dler dluar echbaum echbaumer echmayr ef
kri egbaum egh eghoff egk egler ener engsak enke es ese esel eser esi ete eter ewald ewitz ezis gbaum
kri gul ikku ikkula iska it jnen korian kortz ksciunas land ley llo migis mm mmel msky nglebotn
kri nglebotten ngs ngstad nke nock nsky ouar palani plani pp ppel pps ps sak sch scher schke sciunas
kri shan sher shnamoorthy shnamurthi shnaswamy ska ske sko sman smanich smer sper stancic stanel stek
kri stell steller stelstein stenson stenstuen sterson steva stianslund stianson stich stiseter stiyanov
kri stjansdottir stjanson stl stler stmanson stofersen stoff stofferson stola stvik tharides tiotis tsak
kri tsyuk tz tzer tzinger tzler tzman ukova ulin vak vanec vic vine vka vko vokapic voshein vosheyev
kri vtsova wet zanic zetic zman zmanich znar
krj ukowa
krk oska
krm as ela
krn ac o
kro batin ber bot both chak ckel cker del eber emer encke ener enig ening enke epelien eplin etz ft fta
kro gedal gell gerus gius glund gman gnes gness gnos gsaeter gsdal gstad gtoft gulski gvig gvold h ha hg
kro hmer hne hnen hnert hns hs is iss jer kdal keide kfors kfoss khin khmal kki ksjo ksnes kstad kstedt
kro kun kvik lak las lick likowska lop lupperova mah man mel mker mm mminga mnow mosoeto mpholz mrey
kro mschroder nawitter nback nbakk nbichler ncke nebusch nestedt newitter nfle nfuss nholm ni nich nick
kro nig nk nke nkvist nlein nlid nlof nlund nman nmark nmiller nning nschlager nstad nstahl nstrom
kro nthaler ntoft ntz nvall nvold nz og oks ona pac pej pff pfl pidlowski pivnitskaya piwnicki ppan psu
kro sby sch schel ska sky sl slid sny ssing th tky tov tova ttendorfer tzer tzl tzsch ugh uglov uit umov
kro umova upi us ut util uvi wicki y
krp alek
krs ak teski tevski
kru bally chinina chowski cinski ck ckel ckels ckl czkowski czynski dop el ep ggel gh gler glikov glova
kru glyak gman hs ijf ijt ise ithof ithoff khaug khoug lik lis lisz lj ma mbein mbholz mbiegel menacker
kru menauer mfuss mholz ml mlauf mmacher mmedige mmenast mmling mmwiede mnow mov mova mpholz mpolc mrei
kru mrey msee msiek msvik mwiede negard nes nic nitz nks nniniva pala pey pin pinscka pitskaya pnick
kru pnov pnova pnyakov ppa pula sche schick schke sell seman sh shelnytska shelnytskyi shynska sina
kru sinski skopf stins szczynski szelnicki tikov tilek tinis tmejer tova ts tsch tsin tskikh tsyk tten
kru ttner tz tzner uk unari uner us usa usamae usamagi use usi usiauk usimae usmaa uspere ut uti uv zan
kru zic zich zik zkov zner
krv avych
kry achko bus ch chevskyi chowiak czka der dsby eziu gel gier gowski latov lenka lik lov lova mow nen
kry nitz nski nytska piakevych sa sciak shchyshyn shtal sinski siuk sl sovatyi stek stufek styniak szak
kry sztofiak uchkov uchkova ukova vanych vda vi vko vonis vonos voruchko vosheiev vosheya vytska wko
kry zhanivska zhanivskyi zhanivskyy zhanovska zhanovskaya zhanovskyy zhanowski zhovachuk
krz aczkowski aczynski anowski eczkowski ekotowski emienski eminska entowski esinski eszewski ewicki
krz ewinski isnik marzick ycki yczkowski ykowski yminski ysiak ysik ystanek ysteczko ystyniak yszkowski
krz ysztofiak ysztofik yszton ywdzinski ywicki ywkowski yzaniak yzewski yzosiak
ksc hwendt
kse nofontov
ksh irsagar
ksi ca eski nski ouar
kso ll
ksy vickis
kta ibi
kua bite nana
kub acka acz ak ala alik alkova all alla alski anova arsepp ary arych asek asov aszewski atschka atzki
kub ay czak eck ecka erski esh etschek i ic icar ick iczeck iczek ig iiovych ikowski ilis ilius iliute
kub ilus inec inski inyi isiak iszewski isztal itz itza itzki itzky izek lbock oki os ot otta oyama rick
kub usch usiak
kuc erik evol han harczak harik harowits harzewski hava hcinski heida henbaur henmeister herova herskaya
kuc hersky heruk hey hinka hinke hino hinski hinsky hle hlei hler hlin hly hma hovsky huk humova hynka
kuc hynska hynski hynskyi hynskyy ik inskas irek k ka ker ler sera uka ukakyuz ukcaglayan ukkaya ukozkan
kuc uksezgin zewski zkowski zmarski zynska
kud ashov ej elicz elski era erer erna ernatsch eviita evita ielka inov inova irka isiim iyal joi lai
kud lek ler lich luk omi rawtsaw re riashova riavtsev riavtseva rick rin rina rjasov rnac ron ryashov
kud ryashova ryavtsev ryavtseva yba yk zia
kue bel ber chenmeister chle chler ck cker fler gler hler hnel hnert hnl hnle ker mper nholdt nis nnen
kue nning nstler ntz ntzel ny nz nzel nzer nzi nzli pfer pper ssner ter the ther ttel ttner
kuf fer ferath ferle fner four ner us
kug appi e elberg eler elgen elman ener imiya lin lmayr rena
kuh ajda alainen alampi anen aric arski arszki berger bier el fuss hi lau lbrodt lewindt lich lins lke
kuh lmey lwein monen na nau nelt nhackl nhold ni nis nle nlein no off r rt s schelm se ta
kui da jken k kanmaki ke kka kkaniemi kko lan ri rinlahti sle smanen smin sti tikka ttinen tto tula
kui vainen vakangas vala valahti valainen vallik vamaki vanen vas vasaari vasmaki vasniemi vasto vikko
kui vila vinen visto vjogi
kuj abi ak amaki anen anpaa ansivu ansuu asalo at ath awinski en ime o
kuk acka ah anaho awski ebal ec emelk har harchuk hareva harska haruk hianidze hta ic ila kakorpi kala
kuk kamaa kamaki kamo kanen karo kasjarvi kasmaki kasniemi koaho kohovi kola kula kumaki kura kurainen
kuk li lina linski lok oc onlehto owski ral rle sin ta uck uk ulska ulski umagi ura urudz ushkin ushkina
kuk utai
kul aeva aga agin agina ahci akouski akov akova akovska akowska akowski aksiz ander aots awik b baba
kul backi bars be berg bok brandstad busch chytska chytskyi czewski czycki czynski dasaar deep dkepp eba
kul ebyakin enkampff esa esha eshov eva ewatz ewski ha helm hua iak ich icki iczkowski iev iffay igin
kul igina igowski ij ikova ikovska ikovsky ina inich initsch insky inyak isek ish ishov iy janin ju
kul jukka junlahti juntausta jus kki kov kula lam lamaa lamae lander las lback lbom ldorff lenberg
kul lerkupp lerud lgren lhammar lin lisaar lman lnes lnick luvaara makorpi malahti manen mar munki
kul ojarvi okorpi omaa omaki onen onpaa ov ovesi ovits ovuori pa pakko pinski ppi seng seth stad sum
kul tala talahti tamaa tanen tavirta tavuori tgen tima torp tsar ur usevski usjarvi vet vik want wicki
kul yak yan yashow yavets ybaba yk yna ynych zer
kum ada ah akawa akichi amaru anov anto aran araswamy arin arluk asaka ashiro atani awat azaki azawa
kum bartzky chaya el elj enius iega ih izaki lander lien lin m mala merfeldt merling metz mila mu
kum munmaki munsalo nik oi oji on or pas pera pf pitsch post ps pu pulehto pumaki punen puniemi puoja
kum pusalo puvaara puvuori
kun ad anets asek ast at ath au aver car ce chev cheva cic cl daji denok dera derfranco dik dinger disch
kun dlas dra drat einen ej elius emund er erth esh ev eva ey gas gsmark iala ick iczak ieda ig igk ihiro
kun ii ik ikida ila iliusee imatsu imoto imura inkaanniemi inkainen is isch ishi ishige itsyn iyoshi
kun kleman kler le naala nala namo nap napas napu nasluoto nela nerup neth nus ohe ori owsky rath s sch
kun schak schert selman sman stman streich tadi tner tola tonen tschik tsi ttu tze tzel tzen tziger tzl
kun tzle tzman tzsch vik war yayev ytskyy zel zelman zer zl zle zli zman zner
kuo hukivi kka kkala kkanen ksa limo ljok n nanoja ni pila ppakangas ppamaa ppamaki ppasalmi pus
kuo pusjarvi relahti remaki rikoski rilehto rtti rttinen sa sku sma ssari tesaho tola
kup arinen atadze chak chyk czak czynski elian elwieser erjanov erman ersmith erus etz ferer ferman
kup ferschmid ferschmitt fner haldt iainen ias irkrualuk is iszewski linov pas perman persbusch rava
kup recht reev resak revicius ri ries rin rina riyanov riyanova rys sa sala sanen sch stas su tana tsov
kup tsow ulisoja yna
kuq i
kur abayashi adchyk ahara ahashi aishi akake akane akin ales alt amitsu amochi amoto amshina ano aoka
kur asawa asbediani ashige asz ata ath atomi banov banova bas batov batova bjuhn bjuweit bos byka chak
kur chinsky chyk ck czewski dadze das dej diani dol dy dyukova dyumov dzhos dziel ebayashi eichik eishi
kur elek enniemi epa epold esoo ey feldt fess ganov gemaa ghinyan hela hila hinen iakose iata iatkowski
kur ibayashi ic idym ik iki ikkala ikkaoja ila illa ilo ilov ilova imoto imura ina incic ipko isingal
kur isinkal isjarvi ismaa isu ita ittu itz jak janen janovics jenluoma jenmaa jenniemi jonen kaa kcu
kur kela khuli kijarvi kikangas kilahti kina kinen kioja kipuro kisuo kivuori kjian kkio kola kov kowski
kur kudym lander lents lin nat natowski ner nosov nosova ochkin ochkina oi oiwa okawa oki ol ola omaa
kur omiya on onaga onuma opatkin osaki osawa ose osu ovec ovsky oyanagi patov piel piewski pik pil pita
kur ppa rikoff ris ronen ru sanov schat scheid schel schus sner sova sukangas sula szewski takko tanidze
kur tboke telius tes teu tev teva ths thy tin tinaitis tna tsikidze tti ttio tto tulan tulmus tyak tycz
kur tynets tzer tzman tzweil ubally ula umaa umada umatani umizawa unlahti unsaari up usu utz vers vi
kur vin vinen yla ylaw yliv ylo yluk ylyak ylyk ylyshyn ylyuk ysh yshkin zajewski zanov zawinski zawski
kur zeja zepa zhals zius zweil zwelly zynski
kus achi ainov akabe akai akari akawa ala ama amitsu anagai ayanagi cer chall chnerova cubasi hayb hch
kus hchak hev hibiki hida hkhov hlyk hman hnarev hnareva hnir hnirov hniruk hniryk hnyr hwaha hyna iak
kus ick inski ior kelin kie kov kowski lap ler mierczuk mierczyk mierski mierz min ner nets netsov ovac
kus serow sman smaul sner swetter terer terle thardt tila tov tova tra tula uda ugak uhara ui umastuti
kus umoto unoki unose yak zewski zmaul
kut ac ach ak aragi asi ateladze ayev epov esa h han he hy iepov il ila ilainen ilek in inlahti irov ja
kut lar ler lucan luer lug man ney ramoinen rev reva rzeba s sa sak sarov sarova sch schaty schera schke
kut schker ser sev sevalov sia sko suki suna suzawa sybala syk telwascher tila tim tin tler tner ty ucu
kut ufa uk univa uzov uzova vonen ynia zenberger zer zera zke zler zli zsche
kuu himo kankorpi kasjarvi kauppi kka kkanen kkula kso las lasmaa liala lusa luvainen mola narpuu nila
kuu pakko ppelomaki ppo ra ramaa re ri rila rlunti rmaa rola ru sa saari sakoski salo sama semo senaho
kuu senhako senmaki senoja sento siaho sijarvi sikko sikorpi sikoski silehto silinna siluoma siluoto
kuu simaa simurto siniemi siniva sio siranta sirati situnturi sivuori sjarvi skemaa skeri skmaa skme
kuu skoski skull slampi smaa smik sner sniemi sonen srainen ssaari ssalo stera stie sto t tamo tela tma
kuu tniemi ts tsa tschin tsuo tti ttila ttinen tvuori va
kuv aas acic aja aldin eiller eler icek shinnikov shinnikova
kuw abara ahara ajima ano ashima ata ayama
kuy ateh kendoll lenstierna umcu
kuz ara das dzal ema ev eva helev huget iak iemski ikyan in ina io iv mak manov manova micev mich
kuz micheva mickas micki mik minac minova mins minska minski minykh mych myn necovs netcov netcova
kuz niacou niak niatsova nietsov nietsova niewski nik nyak nyatsow nyetsov nyetsova ub uno uoka yk yshyn
kva al ale alen cek ch ernbraaten erner erno erum even izar kkestad kland lbein lbukt le lem levag lnes
kva lo loy lstad lsvik lvaag lvag lvik me mm mme mmen msdal msoe ndal nde ngarsnes ngraven nmo ntaliani
kva ntoland nvig ran ratskhelia rnes rnstrom rsvik rtoft rtskhava rven rving sbo sha shnin shuk sniuk
kva snyak snytsya snyuk sz tadze tchadze ternik vik
kve baek berg ch deris li lland llo nas nseth rhellen rnadze rndokk rnebo rneland rnmo rnstrom seth sic
kvi ckstrom dbergskar dera fte lekval llerud nge nikadze nlaug nnsland rikadze rkvelia stad stnes stvik
kvi svik tchuk tland tvik um z
kvl ividze
kvo chkin chko rning
kvy at atkovska atkovskyy ch
kwa a kunaka kye mbai mi pinski piszewski rasey rcinski sniak sniewska snik
kwe di i keu lagobe nde tzinsky
kwi atkowsky
kwo ck fie lek uk
kya ga nder zim
kyb a artas
kyc ek h
kyd d land rynski
kye bich nge r raa re reh remaa remateng reme remeh s
kyf or
kyg er
kyh ala eroinen lberger n os yrainen
kyk er kanen yla yri
kyl akoski amaki ander anen aniemi anlahti anpaa atasku atie avainio berg born ington kilahti kisalo
kyl land lastinen liainen linen lingmark lingstad lio lo loinen maaho makorpi mala malahti maluoma mamaa
kyl manen maniemi maoja nyk okas vaja
kym alainen e
kyn akoski ard aslahti ast drup er gas kaanniemi nas nersley nos nysmaa och sijarvi taja tola tomaa
kyo da no peri sev seva stila stio tikki ttinen zuka
kyp erus po rianou rios
kyr atzes burg giakos iacou iakides iakidou iakou iazis ieleis iss itsis iukhin kjebo kjeeide kko klund
kyr kos le ojoki ola olainen onlahti onlampi onniemi onseppa onviita tsos vestad ychok ychuk yk ylchuk
kyr yliuk yllova ylova ylyuk
kys ar elka elov iak il ilevska ylytsia ylytsya
kyt houka hreotis o oaho oharju ohonka ojoki okangas okorpi ola olainen olehto oluoto omaa omaki onen
kyt oniemi osaari osaho osalmi ovaara oviita smei ta tanen yr
kyu chariants chukov chukova ma myurdzhiev sojin
kyv ik
kyy hkynen kka koski narainen ny ra riainen ro ronen tinen tsonen
kyz ar link
laa bi bid bidi boudi bs bus chari chir chiri fai fou hanen jab jakallio jala jalehto janaho janen jisto
laa joki ka kel keri keristo kio kkio kko kkola koli ksamo ksi ksoharju ksola ksolinna ksomaa ksonlaita
laa ksorinne ksoviita ksovirta lahti lo man manen mari marti miri mo mouri mri nani naya nekask nelaid
laa nemaa nemae neots nes nest net ninen niste njarv nkoski nmae noja nsalu nsoo ntee ntera nti ouaj
laa ouar ouej ouichi ouina ouissi ouni pas peri pio potti ra raj rbi redj rej ribi rif rko rousi roussi
laa sala sanen sasenaho ser si sikri sio siri sner sri ssal ssiri tinen tio to tsch ttala tunen tz va
laa veri vi vola z zibi ziri ziz
lab aa aca ache ad adi adia ady adze aere ahn aichuk airu ajo aki alme anaw anca anda ande andeira
lab andibar anino anowski ant ao arbe arca are arete arga ari arr arra arta ash asse atad ati att atte
lab aut auve ay aye ayen baci badia bas bee bey by di eaga ean eau ecki ed edan edens eguerie eid eidi
lab eidy eille ell ella ellarte elye eque erenne erenz erg ernia es esse ey eyrie gaa har hardt hart iad
lab iak ian ianca iano iche idi ied ier ille illois ine inski iod issiere it itte kovsky lanc lanca
lab laude le lue ock oda ombard on onne orda ordere orderie ordeta orenz oria oriel orit ory osky osse
lab ossiere oube oubee ouchere ouesse ounty ourdette ouret ouri ourot ove ovitz rahimi rahmi rake rana
lab ranca randero rash rec reche reck ree renz ric rigui rin rini roca rocca roche roise rosse rouche
lab roue rousse rouste rouzi rum runa rune russe ue urthe uru uschagne usquiere ussiere utkin uz yad
lac aba abanne abe agnina aille aita al alendola alle amara ambra ambre amera amp an anne ap arcel arin
lac arra arrere arriere arta arte asa asandile ascade asia assagne asta atena atos atus atusu aud ave
lac azette chini ek erenza erra ewell haal hachi haert haga haise haize hanski hapel hapell harmoise
lac haud haume haze heheb henal henaud here hert hev heva hevre hezarov hezarova heze hgar hhab hheb
lac hica hiri hize hkar hkham hmayr hmi hmund hner hney hnit hotta hovicz hwa iar ida iga ivita kfi
lac kinger kman kore kowski ksman laire lau laustra le oba oche oe olley oma omba omble omblez ome
lac ommare omme onte oppidan ordaire ore ort orte oss osse ost osta ote otte oue oume ount ourciere out
lac outure oux oy qua quaniti rampe ressonniere ret retelle rimini ross routs roux roze rue ruz samana
lac uee uesta ueva uey unza uria usta zkowski zynski
lad age ame anyi aria ariia aru au ay daga eau ehaug ehoff ekarl eras euze evesa eveze eyshchikov hari
lad hu ia iane idi ier ieu ig iges ika ines jadj jali jar ley ly miral nier osi osz oucette rero ret
lad statter stein uca ucer urie urner va vocat yga ygin ygina yhin yka yman ynin ysz zinski
lae by del derach dre gaard gard gdene gland graid greid hn lius ncina ng ngerer nnec pple remans ret
lae rmans rtsky rum sch slehto ssig sso ssoe stadius svuori them uger v
laf ace aille ait aja alce arga arge argue ary ata auci aurie aver avor ay aye azia di ebre emina enetre
laf er erney erte erty ever evers faille fan fargue fay fayete ferentz ferenz ferranderie fi fin fita
laf fite fler fon font foon forgue franchi fut fy ita kih lair lam lame laquiere lash ler luer luf oe
laf ollye one ontan ontant oon ord ore orenza oret orga orgia orgue orte osse ouge ougere ountaine
laf ourcade oy oz quiri ranchi rancis ranconi ratta renier rentz renz riakh rogne romboise rouji sahi
laf ton uente uenti uerza
lag adec adinova ae ahe alla aly anara anier aniere arda ardere arhus aron arrue asca atta azidze dameo
lag eman emyr eras erberg erbielke erbjelke erbohm erbom erborg ercrantz erfelt erflycht ergren erhammar
lag erheim erhjelm erholm erkranz erman erpusch erroth erstedt erstrale erstrom ersvard ervall erwall
lag esen eson esse gner ha hate hdas hezza hlid hmaoui hmari hmich hnimi hrib hrissi hzal hzali hzaoui
lag iness inestra ioia la land leize lera leva li man may mouch nado naoui neau neaux nel nese oda
lag odzinski oguee omarsini omazzini ombra oni orara ore osky ostina ouge ourgue outis outte oy oyr raa
lag rana rand rant rassa reca ree rell reze rini rotta rou roye rue rutta souri strom ua uado uaquiza
lag uarda uarta uatasig ue uel uens uer uera uerre uesse uette ueux uia uillermie uillo uionie umdzija
lag us usad utan utina vilava zouli
lah ache alle am aranne ariya arpe arrague art asen aut babi bib cen cene deaho deb dekorpi delma demaa
lah deniemi denkauppi denne denniemi denoja denranta denvuo deoja deranta des desluoma detmaki detniemi
lah devuori elma eniemi enius enmies ens er era erand ermaa erto ervo esalu etkangas eyne fa faoui fidi
lah ham hit iff iguera ikainen ire iri jaji kim l lahi lal lali limi lou louh lum ma maidi mam mami man
lah mani mari midi mon najarvi nakoski nala nalahti nalammi nalampi namaa naoja ner oda okoski ola ood
lah osa oti ouaiej oud ouel oulle ovary ovnik oz rach rache raoui rech reche ri richi rman rour rouri
lah saini sen sini ssaini ssini teela teenkorva teenlahti teenoja tein teinen telin tevanoja tiluoma
lah timaa tio tipera tiranta tivesi tivirta tivuori tola tomaa tonen toniemi tvee uasi ue uerta ure usen
lah utin yani
lai bar bl ble ch dig dinen dla dlaw dler dlow doner douni dsaar er fa faoui gaard gle glesia gneau gnel
lai gnelot gnier go gu hanen hi hiainen hinen hola honen horinne hosola kari kko kkoja kola kre ller
lai llet mar mbock meche mre nati neenoja nela neste nevirta nevool nhart ninen nio nka nkari npelto
lai nscek nz olo os pio rado rana ret rmore rolahti ron rsey rson saar saari salmi seca sk sne so ssaoui
lai stner sure taharju takari tala talainen tamaa tamm tanen tano tervo thier thwaite ti tiainen tinmaki
lai tio to tonen tsaari u vamaa vanen vola vonen voranta vuori za zer zure
laj ara ard arin arrige aunie boschitz decki evardi iness o oinie olo ones ous oy oye ugie us usticia
lak afia aniemi atosh bir biri dim el ela eman enbacher enmacher h hani hdar hdim hia hial hlef hlifi
lak hloufi hman hmatov hmi hone hsim hwani hyani iasuo ins io is its kala kapaa kinen kisto konen
lak kotripes mal ner omaa omiec onen oussan ouz ova owitsch raa rad selvnes shmanan sir sisar sola usta
lak y
lal aguna aleo ana ance and anda ander ane angui ani anza aude ayan chand chandani eg emand ena ev eva
lal evee iberty ibi ican icata ich iena ieux iga igant ik ime ique isse ive ji k lam lana lart lathin
lal lave lemant lerstedt ley lier lo loni louette loz lukka one ouch ouette oum oupo ov ova umiere upu
lal uz uzerne vay wani
lam aalam acchi agni ah aignere aison alfa allam allaoui almi amra anauskas ancha ancusa ante antia arca
lam arco aris ark aro arsh arti artina ascus ason assoure aster astra astus ata atic azares aze azou
lam backa bal ban bard barki barri bart beck bek belin bercy berg bergen berth bertin bertini bertson
lam bertus bev beva bey biase biasi bie bies billiotte billotte binet biotte biris birth bis ble blin
lam boeuf boley bora boray borena born bourne bov bova boy brecks bret breth brev bri brigger brino brix
lam broni bros broschini brot brou bru brughi bruschini bry bson bu bur by chachti czyk daghri eda
lam endola ennais ensch erson ey ghari hamdi ic ica ichhane iel igueiro illa inack inia ioni irand
lam irande irault iri iroy ison kaddem kadem kadmi khanet kins mari masniemi massaari mel mela menaho
lam menranta mensalo mentausta merding merer merhirt merich mertyn mervo merz metun mey mia mie mila
lam minaho minen minheimo minkangas minluoto minniemi minparras mio mle mlein moglia mons mou naouar
lam oignon oine olda olle onaca onarca ond onda onde onds ora oral oree oreux orgese orie orisse orlette
lam orte ot ott otta ouche ouchi ounier ountain oureaux ouret ouri ouroux oury oy padius paert painen
lam pakes pakka pard pariello parter parth pasona pel pela pell penius periere perski perti phear phier
lam piaho pignano pikari pikoski pilahti pimaki ping pio piranta pis pkins ple plough pola ponen port pp
lam pre predi preht pros prou psa psijarvi pson ptey pton pugnani rabat rabet rabti rani raoui rhari rid
lam rini riss sa sal sayah schik shed siah sijarvi ssiah syah talssi uela uniere uno unyon ur vik za
lan agan ahan amaki aquera aro asa aspa ata ati avere az azca cel cellotta cellotti charro cheros chimba
lan chy ciani ciego cien cini cione cioni ciotti ciu cour cranjan crenon cret cry cto daas daburu dacay
lan dacre daeta daeus daez dahl daida daker daluze dauro davazo day dazabal dbeck dby deau deen degren
lan delius della delle denberger denbergue deo dera deras derer derman dero dert dertinger desa desman
lan dess deta dfair dfald dford dfried dgaard dgards dgraff dgrebe dgren dherr dicho dinez dingham dino
lan divar dner dolf dolfi dolina doll dolphe domini donio dor dori dorph dovsky dowski dra dragin drain
lan dram drau dreau dress drey drian driani driault driel drigan drin drith dro drock dron drove drus
lan dsaw dsberger dsbergis dschreiber dsem dsiedel dstra dsverk dsvig dtman duyt duzzi dvik dvoigt
lan dwehrkamp dwirth dymore dzhev ecka ehart eman eri ese eve eyrie fair fear fer fredini frey fritto
lan gaard gaas gager gaker gard garica garita gauer gbehn gbo gborg gbraaten gby gdal gebaek gedal
lan geland geli gelid gell gella gels gemyr genbacher genderfer genhan genoja genskiold genus geraert
lan gerak gerbaur gerhans gerholc gerhuus german gerod geron gerova gert gewiesche gfeldt gfitt gfors
lan ggaard ggard gguth ghammer ghans ghed gheid gheinrich gheld ghelle ghi gholz ghorn gill gille gin
lan ginen gini ginkoski giu gjahr gjord gkau gkeit gkilde gkniv gkopf gkow gkvist gland glands gle glet
lan glie glien glinais glitz glo glotz gmaack gmack gmaid gmajer gman gmantl gmark gmayr gmo gnabba gnas
lan gner gnes gness gohr goigjelten golf gorgen got gowski goy gpape grand greck grehr gridge grish
lan grishe grock gsavold gsch gsdorff gset gseth gshaw gsjo gskog gslet gsner gstaff gsted gstrom
lan gtangen gthaler gtree gtry guasco guet guidey guille guirand gum gva gvad gvadhoj gvand gwell iane
lan icca iece iel iesse iewska ik in inga ingham isek isse itis ius jri juinais kanen kenau kes key
lan kheit kia kila kimaki kin koski kosz kots kreijer kster kton man n nan neau nelongue neluc nenpaa
lan ner nerback nerstierna nert nes netta nette ng nidy nigan nin nisto noo noye nung nutti nuzel ocita
lan oe oir ois otte ouette oux ovsky ovyk owski oy oye phear pher phere phier rezac sang saw sberry
lan sbury sdell sden sdon sdown seng seros siharju sikallio siluoto simaa sio sipaltta sisaari sisalmi
lan sivuori sky sley sman smans tagne taron tee teigne tela tenois terman ternari tero tes thaler ti
lan tiainen tier tieri tigua ting tini tis to toine tos trip ts tsas tschner tsoght tto ttola tunen ty
lan tzer tzy um usse uzza vin wehr wer xade xon yon zagorta zani zano zardo zarin zarini zaro zas zat
lan zendorfer zer zett zetta zieri zillo zillotta zilotta zinger zini zky zl zone zoni zos
lao niidu rden se smaa uadi uaj uali uani uari ufi uina ukili uni ut
lap acek adat adatu adula age aglia aire aix ajne akko alorcia alu alus anje arra asini asset atto autre
lap auze chak chine chuk cik czynski edatu eira elis ena enda ensee enta eral erche errine ertot etina
lap etra eyrade eyronnie iana iccirella ice icki icque idus iedra ier ietra ieza ikisto ila ilainen inen
lap ing ini injoki inkangas inkorpi inkoski inlampi inleimu inoja inska inskas insky inskyi inskyy
lap intaival iolahti ira ish itan kin laca lagne laige lana lanche lane laza oirie ola ole olla onin ort
lap orta ostolle otre ouge pert petelainen pinen ple rad ratt re rea rebende ree rell resa resta revotte
lap rik shin shina shov shyn sley slie tev teva thorne uente uerta uma usan uste vetelainen worth
laq uay uerre uidain uidara uintana
lar aba abas abee abell abi aby achi acuente acy adji aeus agan aia aib aki amore an ance anga aque
lar asati ason at atta audogoitia away banois baoui bey buru cheron cheveque ck co com combe cos den
lar denois det deur die diere dieri dies dillier din dizabal djane done dot duet edj enas entzakes eo
lar equi ere ese etei ew ez gacha gaiolli geaud geault gen ghero giader gilliere gin goza guier gy hlid
lar ibee ibiere icchiuta iccia ick ico idon ikka imo inen ion ionov ionova iosa is isch iscy ish ison
lar ivaara ive ivee iz izgoitia izza jama java je jo jomaa kala kela key kiala kio kiola kka kovuo mala
lar man merud mi mignat mond more mour nach naudie ner ney occhi oe oon osi osiliere ossa otonda oui
lar ousse oussi oux owe oyenne oza oze pent que quier r rabe rabeiti rabide rabure racoechea rad
lar raguibel rahondo rain ralde ramendi ramendia ramona ran rance raneta rang rarte rat ratt rauri
lar ravide raya rayad rayoz raz raza razabal real reategui red regola reillet reina remore rere res reta
lar rew rey riba rick riera riere rieta rinaga rion ripa riu riva roca rocha roche rode rondo rosa rota
lar rotta rouilh routurou rouy row roy roya roza rubia rucea rue ruscain ruy sasen scheid sdotter sgard
lar sh smon sonneur tama ter tey tigau tige tigue tilleux u uaz uelle uelo uffa umbe usdottir ussa usso
lar vala vanto wood yane yea zabal zelere
las aga agabaster age ala alandra alvia ander ane anen anta aosa ar aroff arov aygues cala caridou caris
las carov cau caux celles chet chober cola combes coni corz cu curain cut dun eca ee ell elle enby erie
las erna far fargues fer gaa hab hchynski heras hermes hgari hinski hinsky hkari hkov hlee homb hua hure
las hway ich ierra ig ik inger iter ius karis kier koski kova kowik kowsky kujarvi lau lett lie lo luisa
las luiza marias n net nier obras onen orella orsa ose pa pada palles peyres pina pisa prilla quibar ri
las ry sabliere sagne sahn sak sakeur sally saque sarade sbo seigne sek sell senius sere serve sfolk
las sheikki sinantti sinen sini sinniemi sissi sitter sley sman sner son sonde sot sota source sourd
las suri sus swell switz tanao tein tella terra thein tikka tivka tochkin tovecka tovica tovka traioli
las tu tula tumaki tun tunen tuniemi tuvka uen ure well yone zar zczak zczkowski zewski zky zloffy
lat acumba agliata aillade aille aire allo anza apie apy asa asi cham chaw che chev cheva chman cu ella
lat endresse erra essa hem hlin hon houwers hrom hy ibeaudiere ienda iff iker ikka il illa inova iok
lat iolais isevs kovski kowski ner ney ocha ola omaa omaki onen onummi ora ortue osaari oski ostenmaa
lat osuo oszewski ouche ourelle ourette ourrette ovehmas ovlevici rache raverse ray re rech rille ron
lat ronica sabidze sch scha sha sis sko tanzio tard tarulo tea temae terell teri terner teux ti tie tig
lat tik tikas tila ting tke tner to tocco tronico tu tuca tuneddu tunen ty uff ukefu ukka ulip urner us
lat usa usek ushka va vajarvi vakangas vakoski valehto vamaki vanen vaniemi vanlehto vasalo vatalo
lat vateikari ynin ynina ypov ypova yshev ysheva za zel zin zke zko
lau aki anne bacher bat bek benheimer benthal ber bert bhan bi bier binger bli bner by cella che chlan
lau cirica cius ck cke cks dadio dahn dal dani danna dat dato deman denslager derback derbaugh derman
lau dermilch dermilk det di dick dier disio don dre drup enborg ener enroth enstein erma erman fenberg
lau ff ffenburger ffer fman galand gaste gel gerud ghead ghery ghman ghner ghon ghren ghrey gier gsand
lau gus ha hala haluoma hamo hasmaa hikari hn kaitis kala kamo kka kkala kkarinen kko kkola kkonen
lau kkoski kniemi kola l lainen lajainen lhe lumaa lunen mer mond monier naro ner nert ngayan nhardt
lau niainen niala niemi ning nis nius nne no nonen nspach nto pheimer pichler ppi pretre psa raeus
lau raguais rain raine rans rantzon rbecchius reau reiro relia rell rema rencik rencin rencio rencot
lau rendeau rendine rendz reng rentin rentini rents rentz reri ret reta reti reysens riala riault rich
lau rikainen rikka rikkala rillard rimaa rinaho rinaitis rinantti rinavicius rinaviciute rinen ring
lau rinkoski rinmaki rinolli rio riol riola rion rioux risaar ristin riston ritzsen rmaa roba ronen rore
lau rson ruc runen sala samo sas sch sdei seng sic sier sin smaa stela sterer stino stiola sund takatto
lau tala tamaja tamaki tamatti tamo tanala taoja taru tens tensack tenschlager terbacher terburg ters
lau terwasser th ti tiainen tier tjarvi tkankare tner trop trou trup tt ttaanaho ttajarvi ttalammi
lau ttamaki ttamus ttanen ttia ture tz tzenheiser vaux vdal vergne vhaug vhjell vik vland vstad waert
lau wereyns xen z zemis zi ziere zirika zurica
lav adenz adinho agetto agnini agnino ainne aire alais alard all anant ander andier ani anti anway apuro
lav arch arde arini arra asani asseur astine astre ater audant auden ayen chiev chieva das eaga eaux eck
lav ega eglia ela ely endelis eneziana enir erack erdant erde erdet erdure erian eriano erick ernhe
lav ernia erone ersin ertu ertue esen ey eyne ezzari ezzi ezzo iada icky id ielle ier igerie igilante
lav ignac ignotte igogne igueur ik ikainen ikka ikkala ikko ila illa illenie illette inder ins into io
lav iola iosa irgen ista itola itrano izzari ocat ogez oix ole ollee onen onius oradori oratti orel
lav orini oue oy oye rac renchuk rencic reniuk rentjev rentyev rentyeva renyuk reys rijsen rik rin riv
lav roff rov rova rsen rut ry ryk rys rysen u
law aetz all atsch aty den er ery es head horne hun itzke itzky lis man niczak renson rentz renz rey rie
law rimore ryk rynyenka she ska ter ther ver will
lax aback alt amana ell holm son strom
lay achi adi aguin ard az bourn bourne cock edra ell et go her hew kki land lonen mance me nez ng ouni
lay re seca son ug ugan unta za
laz aar aga ala alde ano anu anyi aoui aras ard arean areff areno areski areva arevskyi arevych arides
laz ariev arieva arin arini aris ariuc aroff aroiu arova arre arski arte arut aryeva atin au avik coz
laz dam dina dins ear ennec era erges erson ia ica ich iri kano li nicka nik oli or orcakova ore orko
laz orthes oryshyn otti ov pita piur rag rak reg ri uka urkevych uta zaoui zarato zareschi zarin zarino
laz zaroni zarotti zarotto zati zell zer zerini zeroni zoli zotti
lea b bo cock dbeater dbitter dford dingham dley dsom ger gogo hey mer ming mons mpar my nca nderson
lea ndoer ng nza per phart pley rdini rman royd sher sk son sor t tham therbarrow therby ton u ua ud
lea utaud ute utey vasa velle ver verton vins vis zenby zer zier
leb acq ahn aillif ailly alleur anidze aniegos arbier aron arre arron asque astard audy bie bos by ech
leb eck ecq ed edel edeva edew edewa ediev edieva edinschi edko edyev edyeva edzew eer egue eitsuk eouf
leb erecht erman ert esgue euf herz id iedzinski igre kowski kuchner ler leu lois lue na old orgne ouc
leb oucher oucq ourdais ourg ourgeois outeiller outillier outte ouvier ovici ovits ovitz owitz oyer rak
leb ranchu ras rat raud recht rere ret sir sock urn user wohl zelter
lec adre aillon amus anda anu aro aron aros arpentier at ates audey avalier aye cardi cia cisi cisotti
lec ea egui ene erf eta hado hauve helt heminant henault herbonnier hereh hev heva hevalier hevallier
lec hhab hham hheb hien higuero hleiter hleitner hler hman hmere howski htenbrink hthaler iejewski inana
lec kebusch kenby key kius klin kner krone ky labart lanche lear ler luyse oeuvre ointe ona or ordier
lec ornet ornu ot ouffe oultre ount ounte our ourt ourtier ourtois outeux outurier reux rivain rone roq
lec u ue uit ulee umberri una uona ureux usanu y zinsky
led aal ang arp auphin den derhos derhose dick eboer ebour ebur ecky ee eganck eneva erle erlin ersteger
led gard gister iard ieu in ingham ington kov l ley low man ochowski olter on onne os ouble oulx ovskikh
led ovskoy oyen roit ru saak some son uff ure vinka well widge wig won
lee ce der dham do dom flang gaard ge gel han hane ke ker lwani mets mon naert nders nerts nhardt nhoff
lee nknegt rbeck salu ser sman sment stma tch ten th tmaa to toja tsar vald ve ver zer
lef ait aivre an auconnier dal eber ebure er erenz evere evers fall felman fers fert ferts few fingwell
lef fland hal ki kir ko leur ley ol olii or orce orestier rancq rand ren roy terov terova thand ton
lef undes vert
leg agneur agneux aid ain aki all allois anger ard ardeur ardh aret arra arre arreta arth asa assie ath
leg az aza azpe ear eard eay el emaate entil ernes erski esse eza gat gatt gieri gitt gott gs hars hissa
leg ido idos isa itimus leiter ler nani ner non onia orburu ore ouest ouix oupil out oute ouve oux oy
leg radi rady rande rant raverend ree renzi resley riel ris rix ro rone rottaglie row uay ube uerrier
leg uet ueult uevaques uevel uia uigno uil uillon uina uiza uizamon zal
leh aci an ander ari bib de der donkivi donmaki el enaff enbauer ene epuu erle ervo essalo estik esvirta
leh esvuo esvuori ew feldt ideux is ka konen ky l land le manski mbrock mbruck ment mer mijoki mikangas
leh mkuhl monen munen mus musjarvi musjoki muskallio muskentta muskorpi muskoski muslehti musmetsa
leh musoksa mussaari musto musvaara musvirta musvuo musvuori musvyory nard nartz ndorff ners nert nertz
leh nhardt nhart nherr nhoff ning nus ocky oczky ojarvi osmaa otsky oucq ouillier ovec rback rieder rke
leh rl rman rs tamo tela tera teva tiaho tiheimo tikallio tikangas tikevari tikunnas tila tilahti timaa
leh tineva tiniemi tio tipaa tipuu tiranta tisyrja tivuori tlaan tman toaho toaro tojarvi tojoki
leh tokangas tokannas tokari tokumpu tolahti tolainen tomaa tomaki toniemi tonotko tonurmi topolku
leh toranta torinne toruusu tosaari tosalo tovaara tovare toviita tovirta tovuori ugeur va vila vonen
leh wess zen
lei bach bak bar bbrand bbrandt bee bel belt benguth bensperger bert bfried big biger binger bler bman
lei bner bovici bovitz brand brecht brock bur by bzig ch cher chliter chner chtfried chtman chtnam
lei chtner chtweiss chty ck decker del denfrost denius derman dich dinger dl dland dloff dner dtorp
lei endecker feld fer ferman fert feste fheit fsen gheb ght gnel guez jala jamaa javuori jer jnse jo
lei jola jon jonancker jonborg jonhielm jonmarck jonskold jonstedt jonstierna js jten kam kanger kas
lei kauf kert kkainen kkanen kkari kkila kko kkola kkonen kola koski kvang kvold mala mbock mdorfer
lei mgruber mi mio mkuehler mola mu muranta mus muvaara muvirta namo nart natamm nberger ndecker nert
lei nes neweber nfelder nfellner ngang ngkone nhas nhos niainen nikka nio nkauf ns nsvang num nweber p
lei pajoki pala pelt pen per pert phart pijarvi pivaara ponen precht rado ramo rdal rilaakso rimaa ris
lei rner ro ros rtro rvaag sch schner segang sey sgang sher sing singer sio ske slahti sma sner ss ssar
lei sse sser ssler ssner stikow stio stner stola tan temo terman tert tgeber thaug thead theiser
lei thenmayr thoff tich tl tman ton tsch tschuh tz tzel tzell tzke us vaara vategija vestad vik viska
lei vonen vonniemi vseth xner za
lej arcegui ardi arraga arreta ars czak dstrom eans lifa osne oyeux une
lek ander ang berg erika esiz hal hman ic kam kas nessund nesund o ov sell sis ue uona ve ven
lel aalhe andais ardoux arge ienhof lek lig linger liott lou louche oir orrain ou ouard ouch outre ubre
lel uk utiu yanova yk
lem ache acks aistre ale allem anczyk ant aresquier arquis arr asle ass b bcke beck bek beli berger
lem besis bke boumba che chen cke ee eland elle erand ere erini erise erle erond ert eshev esheva esle
lem essurier etais ettila ettinen etyinen eunier eur ey gart hal hamdi haouel icka iere ierre ilainen
lem ina ine inen io ishka ivaara jaafar kaddem kadem kadmi ken kin le ler ly meke mel mela merer merhirt
lem merman merz metty metyinen mich mila minkainen mond naru ne nete oi oigne ola ond onde onds onis
lem onne onon ordant oult pel pert piainen piala picki pinen pio pka pke pken pola ponen pp salu sser
lem strom ut uz vigh wijk yre
len aeus ahan ain ander ane arcic arczyk ardon arduzzi artowski arz as assi castre cek cer ch chevskiy
len chuk cina cinas czewski czowski daro derman dines dinez dl dof doiro don dorff dre drino dvai dvay
len dway dzion ear eave egre epveu ert ertz eveu fant fest festey gacher gagne gali gel gelle gerke
len ggenhager ghel gheriu gle gnick grand gwiler hartz hoff holm iart ich ier ington is isa ius iv iz
len jani kei keit kert key kkeri ko kola kov kova kowski man nan nartson nartz nen ner nernas ners
len nerthson nertz nes nex ney ngren nick nig nington nmalm nman nmark nstrom oble oci ormand ormant sch
len schow ske sky snes ssens strom su svelt taigne tano tfer th tijo tin tino tner tolehto ton tonen
len tsch tze tzen tzer tzos tzsch uta uzza yk zenweger zer zerini zke zlinger zner zy
leo ca cata d dolter freddi grande kin mbroni mporri nardia nardsen nardson narduzzi navicius net ngomez
leo nguerrero nhardsberger nhardsen nhart nidou nidov nnec noff nov nova nsaari nte ntev nteva ntieva
leo ntyev ntyeva nviola pizzi polder poldt rza spo stean tta utre w wald z
lep adatu ailleur aio ajoe anaho ankoski ape ard asaar asalu aus aute autre ec ecki ee eletier elley
lep eltier enant ercq ere erlier etit etyuk eu eur ez hew iani icier idi ikko iksaar ikson inay insalo
lep inski istu ke kowski lat lay nurm oaho oitevin oittevin oivre ojarvi okallio okorpi ola omaki onen
lep oniemi orace orale oranta orati oratti ortier outre paaho pahaara paharju pajarvi pajoki pakangas
lep pakari pakoski pakumpu pakynnas palahti palammi paluoto pamaki paniemi panoro papuska paranta pard
lep pasalko pasalo pavuori pek pelt perod piaho pihalme pijoki pikallio pikangas pikorpi pikoski pikson
lep pilahti pilampi pimaa pimaki pin pinen ping piniemi pisaari pla po poja rette rettre revost rieur
lep rince rohon roust s sa salu sch schy sius son tou yoshkin
leq uerica uertier uette ueutre ueux uien uime uin uire uoy
ler aand ager alta anoz ant ari ario at backa berg by caro chundi dahl dal dorf edde el ena endu eng er
ler esche ette everend ew fald g heim ibaux idon iget jen kkanen kki m minier mo nes nould nout noux oen
ler oi olle ond ones ooy os ose oudier ouge oyer ra ro sbryggen sch ski ssi stad stang strand sundi
ler sveen to tora txundi ud ude up vaag vad vag will zer
les aca affre ak an aulnier auvage birel bre bros caille calleet canne cano carbeau carboura carret
les cault cay cenco chber chbrandt chen cher chhorn chi chinsky chke chly co coat combe cot cott couhier
les couve cure cuyer eigneur ell ellier eman enciuc ervoisier esne eur guillon hchanka hchuk hchynskyi
les hchyshyn hinsky hkina hko hner hore ien ieur inski iuk iv kela kenmaa kien kin kina kisenoja kiv
les kovsek le lein man meister nau nea nicar nick nikowski niowski nodorski onen ort ouef ourd pagnol
les pagnon piaucq pron sig sius sler sley sman sner sore tayo tel telin tevenon tiboudois tienne tinen
les tingi tini ton tor trade trange tringant uer uire und ur wick yk yshyn yuk zczyszyn zka zl
let ailleur alova amendi amendia ang ard ari arte artre ay better cae erme errier essier estu eurtre
let exier haby haus hco hcoe heren hgau hierry ho huillier ica issier ki ko kowski low man ocha offe
let oile ombe ondal onsaari orey ort osa oul ourneur ourneux ov owski ran rari rillart sch sche singer
let tau teer tenbichler teri terman tich tieri tman tojarvi tosunti tow trich tsome ueti urc urgie uria
let urque win z
leu bert bner cci ch chs cht ci ck ckart cuta cutia desdorff e er f gers husen kel kkunen ku kumaavaara
leu lier nda nens ninger pena pi pin pold polt ppi precht rent ridan rini rquin schen schner sser ssu
leu stean telt tgob thard thardt thauser the theusser thner thold tner tola tonen twiler twyler ty tz
leu tze tzinger wers zzi
lev acher ack ade aillant ainen ajarvi ak akov alahti alampi ald allet alley alois anaho ander andoski
lev andowski anduski anen aneuski angie aniemi anon anov ario art ashki asluoto assor atino avasseur ay
lev chuk ealahti eau eaux ec eck ecque eel eelahti eillee eilly ein ela ell elle elt endoski endusky
lev eneur enez enova enthal entis enton entry eraas erd erenz erich erin erington eritt erkus erman
lev erone ersby erson ertin erton ett etzau etzow eugle ey iakangas ias ick icnik ien ieux iev igne
lev ijoki ikari illain inas iner ings inovsky inschi insen insky insohn inton isen ison isse iste ister
lev itan itch itchi itre itskaya itsky itz itzky izi koi kovits kovych lin ochko ola old omaki onen
lev oniemi onius onmaa onniemi onyan ora orato oska oy rat rault rey shin stik ula ykin ysohn ytska
lev ytskyi ytskyy
lew akowski ald alski an and andoski andowsky angoalski ark artowski chanka czuk czynski eke elling en
lew endon enhaupt enstein entz er erentz erenz erissa ers erth ey ing ington insky inter isohn ison it
lew itt man ne renz sader tak thwaite ton
lex ell
ley bold bovsky da decker det dier dig ds ell endecker ens er erzapf graf gue h kauf man marie monie
ley naud nen onancker poldt rer ria ris ritz sath ser shon son ssens ssieux tman vas vraz
lez ameta amiz ana cano enski hava hneva iroli me otte oul uo zerini
lha mon nde rrak rraki
lhe rbier ritier rmet rmitte
lho mmedieu piteau ste tak te tsky tte ttka tzky u umeau
lhu ilier illery illier llier
lia aen beuf bo cha dal gre igre kh khovskyi kka kos l nder nez nos ntonio pis pounov qat quat rdet rdo
lia rte sides torovska tti utard utaud uw w
lib ack aek ak akova anori assi aud ault bert brecht engood ens eradzki erda erg eris erkowski erman
lib erovici erski ersohn ertini eskind essart etta hart ianchi icki ke man ois onati onatti oni otean
lib otte our ourel owitzky ran randi renti reros rino uda unao urd urdi utti y
lic ak alzi andro ano aret arete ari astri ausi avoli cardi caro ci ciardi eaga eran erio hal hauco heri
lic hev heva hiardopol hioiu hkov hliter hlyter hner hnovsky hnowsky htegg htenauer htenberger htenecker
lic htenhahn htenthal htenwalner htenwalter hterman htert htfeldt htheim hti htig hton htsteiner htwer
lic hty ina ini ka ker kert key kteig oa ona udi udine udo ursi znerski
lid beck berg bergius bom dall di diard dick dicoat don egaard ell fors forss gard ge gett icky ington
lid ioma malm man ner sle ster stone strand uena vall wall
lie baert ban bana banas banes bard bau bault baut baux beck bel benberg benow bens benthal berenz berg
lie bergen bergesell berknecht bers bert bertz berwirth besny bgott bhardt bhart big bing bkind bl blein
lie bler bman bner boldt bowitz brand brecht breich brenz brich broth brucks bsch bscher bus chtenberger
lie chtenhan chty ck ckfeldt de decke del denpohja dgren dke dl dman feldt ffring fke frinck fvendahl
lie fwendal geard gel geon gey gl hl hr hu hunen kari kkinen kola mola mpt mula nart nau nbacher ndro
lie nenkamper ner nert nerth nhart ning pelt rman rn rtz rz sack saho sbrock sche schke schnegg segang
lie simaa sivesi sjarvi ska ske skivi smaki smala sman stol taert tard tepohja tjarvi tonen tsala tta
lie tti ttila ttya tz tzau tzke tzow ungh urance ury utaud utier vano vanos vaux vetmursu vonen vore
lie vsay w wen wendahl
lif ante atov fick fiton flander fner iciu jell lander mark ord rieri schitz sey shits shitz sit tig
lif venhage
lig abue achyov ard ato endza er eron ertwood eti eza gio gitt gon gons hezan htbody htbourn htbourne
lig htbown htcap htell htman htstone ios man nani nell nereux nier ons otti ouri resti us
lih achov aug avainen et on oni otzky r
lii as bak bek ber berg dak dja gand k kala kaluoma kamaa kaoja kavainio kka kkanen kola konen la m
lii makka man matta mola mu n nakoski namaa namo nanki nat noja npaa nve po pola ppo ra ri sanantti
lii stokki ten ti tia tiainen tmaa tmae tola tsola us vamaa vamets ve venkorkee vik
lij arcio dbergh eron ewski oi
lik aj ander avec hacheuski hacheva hachov hachyov iernik ins italo okeli olammi onen ourgos owski toras
lik vern
lil and ander anga balle eikis ek ender eng holt iac icu iedahl ienberg ik ius jamo jander janiemi janko
lil jas javirta jeblad jebladh jedahl jedal jefalk jefors jegard jeholm jekvist jelund jemark jencrantz
lil jendahl jenroth jensparre jenstrom jergren jeroos jeroth jestrand jewalch kov kova lak landt las
lil lbacka leaas leaasen leasen lebakk leberg lebjerka lebo lebye leeng lefloth legard lehagen leheie
lil leholt lehovde lemark leng lengmo leoien leokseth leor leore lepea lepuu lerud leseth lesoe leste
lil lestol lesvangstu letun letvedt levang levik levold levolden lfors lhannus lhonga lich licrap
lil liecreutz liecrona liehook liehorn liendahl lienskiold lieskold liestrale likas linen linger
lil lingston liston lkaas lkall lkvist lman lmans loe loni lrank lsjo lstrang lsund lsunde lvik lvis
lil lywhite moes off ov ova ti tved vanen yanov yanova
lim achi ardi ardo arilli atius aylla aymanta ayrac bachia back ban bau baugh beck bek berg bert berti
lim bocker brick burger entani enza eres inana ingoja ke kilde nelius nell oli onchi ond ongi orte ouni
lim ouzin pert pi piado
lin aae acero acre aker am ana ant ard ardi arez ari art arte ati ato ayo azasoro cango car caru cecum
lin ch cicome cicum ck cke cks court daas dalen daman damood danus dao darte darw dback dbaeck dbaek
lin dbarg dbeck dberger dbjerg dbla dbo dboe dbohm dbom dborg dby dcreutz debraekke decker dedahl deen
lin degren dekens dekleiv dekrantz dela deland delov delow demalm demans demayr demuth denbauer denbaum
lin denberger denblats dencrona dencrone deneg dener denfelser denlaub denmair denmayr denmuth denov
lin denschmit denthal deperg depuu deras derborg derer dergren derholm derot derud deskyld devall dewall
lin dey dez dfelt dforss dgard dgjerdet dhagen dhard dhart dhe dhielm dhjem dholt dhult dke dland
lin dlbauer dle dler dlof dloff dly dmaa dmae dmayr dmo dop dor dorff doso dpaintner dpere dpointner
lin dros dsaar dsalu dsby dschinger dschold dsell dset dseth dsjo dsjorn dstad dstam dsten dstol dstrand
lin dstroem dtner dtvedt dtveit dup dvad dvag dvig dvik dwall eback ebarger ebaugh een eham eira eiro
lin eker ell eri eros ert ervo etsky etskyi ettej eweaver foot ford gad gafelt gafelter gan ganzi gar
lin gard gas gel gelser gg ggar gham gier gis gius gjaerde gk gl gley gman gnau gner gren gslebe guanti
lin guet guiti gurar guraru gwall hard hardt have jakumpu jala jama jamaa jos kala kenhoker kert khart
lin kinen kins klater kola kosuonio kov kova kowski man mo nabary nainsaari najarvi nakangas nakoski
lin naks nala nalaakso naluoto nama namaa namagi namaki namurto nanen nankoski nanto nap napuomi naranta
lin narinne nartz nas nasaari navirta navuori nborg near nebur necor nehan neman nera nermo nero nert
lin nerth nerud nerz nett nig nik nila nimaa ninen noinen nola nolahti nonmaa novaara nstrom nus nuse
lin ossier owski salata sbauer scheer scheid schinger scomb senbigler sky sley sner son stad strom ta
lin tala tamo tela termo tern tervo th thoe tia tila tinen tl tonen tott trop trup tuaho tuala tukangas
lin tukorpi tulaakso tulahti tumaa tunen tuniemi turi tusaari tuvuori tzen u uesa ul vald yer zalata
lin zbichler zenich zer zey zheng zie
lio ce fredi gier i naes nello nnet t tard tti u
lip ani arteliani asti atnikov atov atova avsky chitz csey czynski elt eris ert etski ham iainen iansky
lip ietz insky inskyy itsch itsky izer kin kins kowski maa ner nick nitsky old onen ovan ovetsky ovsek
lip ovski ovsky owczan pard parini pay pelt pencott perheide pestad phardt pich pitsch pitt pitz pke pl
lip pman po pojoki pold poldt pstock pur py randi sanen schitz schultz schutz scombe sett shutz sitz
lip sius sky sonen stein stok szyc tai trap trot uma umba uzic
liq uete uigan uinchana
lir adelfo anzo ca kki ola
lis ac aeth anti arde berg berger by cano ch chi chke ciandrello co comb cu cum ec enbee enby erio evych
lis hchuk hchynska hchynskyy hkova hman htvan icina icki iewski in inen inski ita itsin itsyna jak ke
lis ker key ko kola lelid lerud levand lien mer moen ohor onbee ova ovets ovska ovskaya ovyk owska
lis owskaya sack sajous sander sardi sauer sek signol sner son soni tanti tanto tau terman terud tl tman
lis tner tokorpi towski tratov tri trom tuen tuzzi uzzo zcz zewski ztes
lit aay aize aker alien angen ardo audon ch endahl erski fin hander hborn hen hman hner honius hovius im
lit ime iu ja jo ka ke key lere leskare man oiu ola omisky on oux ov ovkina ras renta rico schauer scher
lit schgy schi sey sila ster strom svinava tauer terer teri terick tger tig tke tledog tlehales tleman
lit tlewood tman to tolff torin tow trel ts tunen ty ukka uma vak vin vina vinchuk vinoff vinova wack
lit willer winow winski ynska ynski zau zenberger zenburger zinger zler zner zsinger
liu barska ha hala hanen hto ke kkala kko kku kkunen ko konen ksiala lia m nge ngman s shyts ska ski
liu svaara t tak ttu tu
liv acic adari adariu adaru adiotti aditis anos anov audais bjerg ecchi elsberger eras eriero ernois
liv erod ersidge erud erziani esey ezey iabella ianu iapoma ieri iero igni in ingood ington inschi
liv inskyi isaca olden olsi orsi oti ovschi raghi sey shits son strand
liw ag anec
lix andru
liy anage
liz aga alda alde aldi ancos aola aran arazo arazu arbe arde ardi ares arralde arribar arte arza arzabal
liz arzaburu aso asoain aur cano eaga ell er in ondo op ot uain undia unova ut yukov zadri zani zero
liz zori
lja dov lkova s tif
lje toff
ljo en kkoi nes sdal sland stad stveit
lju ngars ngbergh ngdorff ngh ngkvist nglof ngman ngmark ngner ngstedt ngstrom sfall tic
lla bata beria cctas ch csahuanga cza da donosa dos dosa gas go guno ja matumbi mazares mba mbi mbias
lla mbo mbrich medo melo mera mero moca moga mosas mozas muca musi nas ncari ndelar ndres neras nez nga
lla ngari nillo nque nqui nsana nso nsola ntada ntoy o piz que quet rch rena rio sag sat sera tas uger
lla ulli urado vata veria veta vina vona
lle al baria dias mpen onart randi renas rgo shi ti vot wellin welyn yda
lli do guicota guisupa n nares nas nin quin teras ve vichuzhca vicura vipuma visaca
llo acana bat bell beras clla dra friu mbart mpart na nch ngarriu ngueras ntop part pes pez piz rach
llo rden re ri ria rico ris rt ubes vell vera veras ves vet
llu beres cia esma friu gcha glluna ma miguano migusin mipanta miquinga mitasig mitaxi mpo ncor ndo rba
llu sa sar sia va
llw yd
lly welyn
lma dani
lmi ri
loa ch chamin cker dholt ec eza fman gue ies isa isel isiga rca rce rces rte sses tes tman tti yza
lob accaro acev aco aczewski aha aina an anov anova asso augh ban eck edanz ede eiras ejon ela ell elle
lob ello elos erg erger ert erto ete eto ianco ig illo in iondo itz jakas janidze kowitz l le ley ner
lob nig oa ocki odan odzinski ont ontiu osco otka ov ova rano recht regat rutto ry singer stein ue uono
lob za zhanidze
loc ard arni ascio asciulli asto astro at chi cioni cisano ey hard hbaum hbihler herer hhead hmahr hman
loc hmatter hon hrane hrie icero kaby kamy kart kerby kerman kertsen kery kette key klair klar kler kley
loc kner krem kward melis oge onte quet quiao re reille ricchio sei tin ufier uratolo urto y
lod adio ahl ba desol dgard ehat eiro emel enius eon erer eserto ewyck ewyks gaard gard gman ha hi ici
lod igiani in ise ispoto man oen ola olini olo one ovichi ron rup strom uca wick ygin ygowski ynski
lod ziewski zinski
loe bach bb be bel bell ber big bl bs ck ckle ffel ffelholz ffke fman gering hrer hrke hrs illot l maa
loe nbom per pert pfe pp rch rcher ri rner rsch rtscher rzel rzer sche scher sel sener ser sing st ters
loe then tscher tz tzsch uillet vy w we wenguth wenherz wenson wenstein wenthal wer wi wy za
lof amia aro aso backa berg blad dahl ego flad freda green hjelm holm ing ink kvist land ler ley ling
lof lund man marck nes orte roos roth s sgaard snes stad stedt strand strom tas terod tesnaes thaug
lof tsgaard tskjaer venskiold vers ving wenskiold y
log acheva acho albo anathan avlen dahl el elin eman erot gains ghe hi hin hry ie igan inova inovsky iri
log iudice iurato je ler lisci non ofatu onder orezzi othetis ounova oz ozzo rasso ren uercio uidice
log unov unova utov wood
loh aus bauer berger busch de ela enoja feyer ff fink ikainen ikko ikoski ilahti inaw iniva inov ioja
loh iranta isalo isto ithadas jala kamp kemper le lein mander miller ndal ner nert ning o olt onen onka
loh rbeer ren rengel renz rer rey rke rman scheller tander tari va vansuu wasser
loi acano chot dolt ero ge gnon ja jas k kala kas kkanen maranta mi mu mulahti muneva musalo musto naz
loi ngslatta odice ola ppo pponen rette seaux selet seleur sier ske tme tmets tokari v va varinne zaga
loi zate zeau zias zides zillon zon zos zou
loj acono amo ander bert da ero ewski igan k pur udice
lok ajicek an asaari berg dam eland ers fors haug ilo in keberg kebo kegaard kila kinen ko lindt ling
lok oli onyen oro oschat rantz slid strom sy tinov tionov utsievski vam venc
lol adze aico and ax ini iva k kes lato ler lesgaard ley lo maugh ova oy y
lom ack aglio akin akina akka ako angino anno anov anto aquis aquiz asney asti b baerts ban bana bao
lom bart barte batti beida bello bera berg billa bini bino borg brana brassa brea eda edico eland elino
lom ell ena heim ibao idze iento mi nici nitz on onte opua oy peri pola polo polojarvi ppi sadze sland
lom uti
lon appan berger blad borg can char charich cke cle czak d dahl dak dal deix deree dergan dero do drillo
lon egren ero fernini gaker ganecker garela garini garon gart garte gasa gatte gbine gbottom gchambon
lon gcor gcore gcroft gden gdon geac gefay gelin gelo genecker geot get ghenry ghin ghini ghitano ghurst
lon gie ginotti gman gmore gmuir gnon gosz gour gshaw gsine gson gstaff gstreth gtin gtine gueira guepee
lon gueval gum gva gway gwell gwith gy gyear hard hart haug hoiden icerus iewski igro ka kainen kila
lon nakko nback nbeck nblad nbohm nbom nborn ndahl nebotn nefalk negraff neman nendonker nergren nerholm
lon nfors ngren nholm ningdal nkvist nmark nroos nrot nroth nstrom num nvik obile on queu sberry seth
lon singer stad sway toc tsie tz yay ych
loo aru buyck by crantz ff fs ga gma gna ijen kabaugh kabill kadoo ke ker kingbill kman mba mer ng
loo ntjens ring salu sbrock sdregt sjes sli ss strom ten tens v vali veer vi
lop acinski akka alco arco ardi arnik aro as asso atecki ategui atina atowski atyuk aur az azan dell
lop edoto elo eman ena eo erena ert esi esino ete etegi etegui ezcruz ezdiaz ezgonzalez ezhernandez
lop ezmartinez ezosa ezperez ezramirez ezrodriguez ezsanchez fe iano ilato ina inski into onen opolo
lop orcaro orto ote peri pin pinen pnow pukaarre py rais rencipe resto rete rieno riore uchovsky ue
lop ukhin ushanska ushynska uski uszniak uszynski y
loq uenzi
lor aas ah anc anca ance and andi ange ans ant anzi as aux bach bacher bek ber biecki blanchet cher cini
lor ck dal dkipanidze dos eau efice ences encio endahl eng ensen enser enson ents entson entzon entzson
lor enzano enzer enzetto enzin enzl enzone essi et etoni ez feuvre ge gen geoux ger ho iaux ichs ick
lor idan ido idon iente ieri ieux ig igados igan imer imier imor inczi int intiu iod ion it itz kowski
lor man mand meau mier nsen och ona ono ot oupe phelin rio scheider scher schiedter son sung thiois
lor tholary tic tkipanidze ts tz tzing u vi vik z
los aberidze acco ack ano ansky antos apio ardo as asso avio calzo certales chau chel chiavo chnak
los chnauer chner eba ee ego eke ert eth ev eva gen huertos ier ini inski ito ke kin kit kutov negaard
los negard oha oi onczi onczy onen owski pinoso quadro quino sada sani sier sio sius sky sl sow tado tak
los tal tanau tao taunau tedt ton tun urdo urutia yukov
lot ca empio fy hamer he herington hian higius hman holz hridge hstam ierzo ila in inga jonen ocki orto
lot otska ric sari speich tanen terud tici tier tieri tig tin tman tner ton tonen trup vedt veit vonen
lot ze zsch
lou adj afi ah ahabi aintier alasi ali allen andre apre arn art ati ault bat batiere batieres bens bere
lou beyre bier borg bradou briel car ch chard ck denback denslager din diyi dy ekari en frani garot gas
lou gedo gee ghary ghead gher ghery ghmiller ghnan ghner ghney ghridge he hela helainen hesto hevirta hi
lou hibi hikoski himaa himies himo hio hiranta hisalmi hisola histo hisuo hivaara hivuori hola hos
lou houngou hula ima ischarles iset isjean isjeune isjuste issaint it izi k kaides kasmaki keinen kia
lou kiainen kiala kili kilia kimo kkaanhuhta kkalahti kko kkola ko kola konen kota ks kusa n namaa
lou naskorpi nasranta nasvaara nasvuori natvuori navuori nder nds nela nes nici nila nnas nsberry nsbery
lou on pias radour ramo rdelet rduswamy reda redo renzo rido ring routziatis rs rtie s ssouarn stalet
lou stalot stau staunau sti telamio tfi than therbourg tit treuil tsch tti tzenhiser vard vel verture
lou vier vion vot vrier wagie wers x ys zan zao zari zek zer zier zir zon
lov aas aglio agnini all allo ari arini asco asen asy asz aszy ati att ay berg bukten dahl dal den eall
lov ecchio egren egrove eid eira ekamp elett eling ellette emore enbalk enfeldt enkrands enskiold enthal
lov entoft epreet erde erdos eridge ery estam etere ewell eys fold green hoiden holm ick ig ignana ik
lov ikka illo ingood ings io isin isolo itt itz kvist lid lie lien mand nes o oen old oll orn otti oy ra
lov ren rencak renschi ring set seth sin sky stad stakken sund tjernet ullo vig vik vorn
low aas ag agie ary assa beer czowski dermilk din don egren enau enberg endahl ener enhielm ens enstamm
low enthal ert eth gren horn idtova inder inger is itz kiel lein master nes old rimore son th ton yck
low zow
loy aga arte den e eau et eux ik ko less naz nes ning o sel son tainen tana tokorpi tola tomaki tonen
loy tty ttynen ttyniemi tynoja zaga
loz ado akova akovitj anov anova ar eau ev eva hkin inska inski inskyy ito niceriu onschi oraitis ovan
loz ovanu owski upone ynska ynskyy zi
lua ces ldi lhati llen ngrath rca rd
lub ahn aki arsky as ash at awinski berger bertus bing cke czynski ega eke eleje ell enets enov er erg
lub ert erto et etkin ezky ich iejewski ieniecki ik insky inus itsch itz ken king kivskyi liner niewski
lub obratec off old omirov omirova omirska omirski onja osch rano schitz tchansky uric ys
luc aci aciu ado adou ander anu ariello aroni ash ass atello atero azeau carini chesini chi chiari chin
luc china chini chino ciardi cin cini cioni cisano co endo enic enius eno entini enz ereau eri ernoni
luc eron ertini et ev haa haire hak hena herini het hetta hin hinat hitta hkiv hko hner horo hsinger
luc hterhand hterhandt hyk hyn hynets iak ibello ich ignani in inge iniere inschi iolli ioni isano kado
luc kadoo kenbaugh kenbill kenkemper ker kermans kert khardt khurst kinbill kner nagan oaie oppidan ore
luc ot otte otti quiaud raft rezi rezio uara umi ut uta utia yan zkowski zycki zynski
lud ahl cke de decke den di dington ecke eking eman ena endorff erer escher ewig ford gate hianvi icke
lud ig ike ikovsky imois in ing izaca l lam loff olini olph olphy ot owig owigs t tke uena usan vigson
lud viksen wich wiczak wieg wigsen wigson
lue bbe bben bbering bbers cht cke decke deke deman der ders dke g ger hring hrs iro ke ken ker king
lue llen ngas ngos pke ras rs rsen scher th thje vanos zas
luf bery fman rano tl
lug ansky ard ardo ardon aresi arini assy eon gin iato ilde inbill inbuhl mana mania ojan ojanu ol ola
lug osi ossy ova owska owski tu uet
luh aaar ahula aka akooder amer an anko io man n nenschloss ova r rig ring rs rsen ta tajarvi tala
luh talampi tamaa tamaki tanen taniemi tapuro taru tasaari tasela tavaara tein tio
lui can ck f g gas gend hn kart kku mula na ni perth ro setto sk so son sser stro thlen zaga zet zzi
luj ala ambio anen ano
luk acijewska aku anc ander anov anova anyuk asavage asch aschek asevych ash ashaugen ashchuk ashenka
luk ashov ashova ashuk asiak asser aszczyk aszewska aszuk ats auskas awski ban ebakio efahr ehart eman
luk enbill esch esh etic etich ezic haup ianov ianova ich ichyov ina inmaa ins its iyanova kala kanen
luk kari karila karinen kariniemi karla karoinen kedal konen l omski oschat oschik ose oseviciene
luk osevicius osiute owich sch sep sik sua umies uvi yanchuk yanets yanov yanova ynyuk
lul ey fing gjuraj ic ich ida igo off
lum achi adue ain alang anare anglas ani ayag b bano bard berg bert bi bra bsch bye eka ela engo ento
lum eras etta holdt holt holtz iaho iainen iala ijarvi ikanta ikari ikko ila imaki inare inet ini ioja
lum ioksa ivirta m maa mejoki memaki mi mis perdean po pp ppio pus sdaine sdon
lun aas abba acek ardi ardini ardino ardon ari ati can canu casu cke dager dahl dahn dal dalv dan danes
lun day dbaek dbak dbeck dbo dbohm dbom dborg dbye ddahl debakk deby debye defaret degaard degard dekvam
lun delin demo denius dergan derman derod desgaarden destad devall dgard dgrenn dhoff die dius dman dme
lun dorf dorph drigan dry dsby dsgaardvig dstedt dsten dstol dstromer dt dteigen dum dvall dver dvik
lun dwall eau ecke edei ell eng erti esu ev eva ey ford ganu ghini gin gren gwitz heim iewski ina kka
lun kwitz nan nas oe strum tamo tinen tsford tta ttila tz ven zer
luo delahti demaa demaki des deslampi detlahti jola jukoski jus kkakallio kkala kkanen komaa lakari lamo
luo lavirta maa mahaara majarvi majoki makoski mala malahti maluhta manaho manen maniemi manmaki manpaa
luo manpera mansivu mansuu mapuro maranta mi nua nuansuu pa pajarvi pakka ranen sa si sma smaa stari
luo starinen sto sujarvi tamo tinen tio to toharju tola tolampi tolinna tomaki tonen toniemi tsinen vi
lup aca acchino ardus arello au ean eca eica eikis ekin erdi eri erto fer her ian ianez icki ieri iet ii
lup inacci inga inski is kes lau low oae oaie oi oiu old orini sakko san se son sor towits ul uleasa
lup unen ut utiu
luq uero uet uette uez ui uin
lur aghi aschi be bke cat ie in ry ton uena vey z
lus amba ane arreta can ch chen chi chnat comb combe con cott enius enti hbaugh hch hchak hington hnikov
lus htaku ignoli illa ini key kin ky ma minki neac oli oriaga quinos s san sana sand sardi ser sert sey
lus signoli snigg son th tigova tikh tila tkandl ua uardi verg zczewski zczynski
lut ac ak aud ay cherath chman czyn erbacher ey ge hander hard hardt he hen herer hman hold hor hringer
lut hy jen jens kat ke ken kov kus ma man nes oborski olf omski onsky oskin ovsky owski rell rick ro sar
lut sch schounig sepp siv ska sky syk syshyn teman terman tge tichau tinen tman tmer trull ts twak vogt
lut yens zardo zelschwab zelstein zer zhoft zke
luu kela kila kinen kka kkainen kkala kkanen kko kkola me mi nbjerg ng ppala re rila rtsema salo sua
luu suaniemi tonen yt
luv iano ini
lux dorph enburger ford hoj moore on ton
luy ben et kx o paerts ster tkis ton
luz adder ader ania arche ardi ardo arraga ek et hkov hnyi ier ina olo sicza uriaga yanin zani zati
luz zatto zo
lvo vsky
lwa nga nji
lwe nge
lwo ff
lya bedzka dov kh khova khovych lin lyk mani mba shchuk shko shok vitski zidi
lyb ack aek aert bert eck ecker erg rand rook y
lyc an ans ett hou ke ksell zywek
lyd ay don ecker erik ersen holm ic ick is man uch vo
lye ll rla
lyf ar ors tingsmo
lyg dback on re ren
lyh s teila tela ty ykainen
lyi jynen
lyk es hach hachov holat keberg keboe ketoft ov owski
lyl ak ander loff y yk ykangas ykorpi yoja
lym ann ar burner on ych
lyn agh as augh d daker ds eborg egaard ema en ess ett gas gbo gedal gemark ghjem ghoj gholm gner go
lyn gsaa gsby gstol gvi gvild k keus nyk ott um
lyo nnet ri ubi vin vochkin vshin
lyp a chuk ka
lyr holm
lys acek ak akov akowski bakken dahl ebo eid ell estol eth gard haug hchyshyn hjelm hoj hol holm holt
lys iak ik inen klaett ova sand sarides siotis tad tager tila timaki trom voll yak yanskyy yenka yi yk
lys yy zczarz
lyt ch h hgoe kin sy tik tinen tkens tle vak vyn vynchuk vynov vynova vynyuk z
lyu barski bchev bcheva bchov bchova benov benova bimov bimova bomir bomirov bomirova dmilov dmilova
lyu lchuk lka tak tskanova
lyv ers
lyx ell
lyy luoma ra rto ski tikainen tikka tinen
lyz en hechka hina winski
maa ch chi chou chy dadi dioui hi hs jaakkola jarvi kanen ker kestad la len lma louf lstad magi mar meri
maa mets mir mri mria nan navilja ndi ni niemi niittu niitty ninen noja nonen npaa nsaari nsalo nselka
maa ntila oui rad rala ranen ranto rdt rir rni ronen rouf roufi rud rup salmi salo seide sikas silta
maa sing ske skola sola ss stad tala taoui tee tela ten ti toug touk tsch tsoo ttala ttanen ttola vere
maa virta vuori zouz zouzi
mab ack ale alot b berley bett bitt bott butt chour ea ed ee ergs erini erly erry es ey iala ie ilangan
mab ille illon in ina ins ire it iza o om one oulou ra ray rouk rouki son sout toul uchi ula umba us
mab utas y
mac abiau abies adangdang afee aggi agno ahuachi aigne ale aleti alik alino alintal allan alou alpine
mac alupu anas anchi apulay araeg araig arandang ard arel arencu arez arie aro arol arovici arrilla
mac artney aru ary asaet asieb askill aspac assey atangay avei aveiu avilca avin avoy ay aya ayan azaga
mac bain beth brien bryde cabe cabruni cacaro caferri cagnan caig cali callini callum canico canti cari
mac carino caro carone carrone cartney chiarini chioro ci cio ciocchi cione cioni ciotta coll cone
mac connell coppi cormick cracken cready cubbin cuish cullagh culloch cunn curtain daid daniel dermid
mac dermot diarmid donell donough dougal dowall eaca eachen eachern elaru ellari ellin elloni emore ena
mac entee eratini erlean eroni esanu ewen fadyen farland farquhar fie george gibbon gilchrist gillivray
mac glashan gowan grath guigan guire hacuay haidze hajdik hajewski hak hakhina halica halinski halowski
mac halski hamer hancoses hard harski havariani hay hedon hefert hek hella hemer hemli henaud hesky het
mac hetel hetta hicado hicao hich hichi hidon hii hillanda hinet hinski hita hitidze hiyama hkour
mac hlajewski hlejd hlik hlup hmer hnicki hnik hnikowski hnow hnowski hoa hocki holan hold holda holm
mac hoqui hovec hovsky hrouhi htelinckx htemes hua huel huga hulda hulska hulski hunze hureau husso hut
mac ian iaszczyk iaszek iborek icasan icior iejczyk ikowski indoe ineiras inic innis iocia iolek
mac iorowski ioszek ioti iotta ipe isaac iszewski iuc iuca iudzinski iulis iuniak iuszko iver ivor kail
mac kala kall karness kasey kau kean keben kechnie kedanz keen kel keldanz kell kellar kelprang kenroth
mac kensen kensie keprang kereth kerras kert kes keson kesy ketanz kevicius keviciute kh kichan killop
mac kinder kinlay kinney kins klem kler kley klier kliff klovitch kmin kney knight kovik kovsek kowitz
mac kowski krell krory ks kworth lachlan laine laren laughlin laurin lay lehose leish lellan let lise
mac lochlainn loughlin lurcan lure manus martin master mhaoirn michael millen munn murchy murray nab
mac naghten nair naught naughton neal nee nez nicol nish nutt onchy onie oratti orig oto ouin oun ourek
mac oviciuc ovschi oy parland partlin phail phee quarrie quart queen quet quire ready reight ret ris
mac ritchie robert rory row ry sali ser sharry sim skasy sorley sween sweyn swiney tavish uare udzinski
mac uglia uja ulan ulani uletchi umber ur utek van vean vicar wan whinney whinnie white william yk
mac zinski zkowski zulskij
mad abhushi aj alinski alle alvee anat anzhiev aoui apati arang arassy arasz arieta aris arnas aschi
mad atyan audo aule aus avana ay ayag bar bor dahi dalo daluno dan dern din dioui docks doli drey ea
mad eddu eje ejon ejski ekivi elung enci eo eral erchi erer erloni erner erni erspach erthaner euf eux
mad ey gearu gen hani havan hunapantula iath ico iedo ier ihn in inabeitia incea inier iot isoo ja jid
mad kins kour kouri l land le lener ler lock mar ole olell onia orin orran ouas ouasse oux ow oyan oz r
mad ray razo ren renas riaga rick rignani rinan ritsch rolle roni ronio slien so soe sstuen tzog uabuchi
mad uena ueno ugba uka urell urga urini usanka uta vig yun zharov zharova zhidov zhirov zhydaw
mae bara chel chler ck gaard gawa gerle gerlein hara hata hder hle hlen hler hlum hre jima kawa kelae
mae licke lo loog lzer mets nalanen nchen ne ng nharju nluoma nmaa nnena nner no npanen nranta nrinta
mae nsalo nsivu ntaka ntakanen ntalo ntaus ntausta nz rean remans resmo rina rkedahl rkl rli roe rten
mae rtin rtz rz sani sano sawa stracci stranzi strello strini stripieri stroni stu terlinck ther tz tzig
mae tzke vali yamada yens zawa ztu
maf aile doul essanti feis fett fettone fey fi fii fina fioli fiotti foni fre i la olo rachi touh ud
mag agnini aha ajna ala alios allan allanez allares alli along alski ano anti ard arey arian arin arino
mag arinos arity aro arzo assa assouba ath atti aud aw ayano aziner banua boo buhos by calas dalenova
mag dalik dalou dangal danz das delaine dici dics din dziak dziarz eau edanz edi el ellan em enau endie
mag enheimer era eriu erl erman eroy este g gart gert gino giolini giolo gioni gs hakyan hear hembe
mag heran herini hiaru himbi hizzano hnouj homa hraoui id ide idson imel ini inness ionami ioncalda
mag iraga irius irus isalu ista iste istrini its itteri ius lakelidze lalang laya leby ley liani liari
mag lica liola lioli liona lioni liotto liulo loire naghi nalbo naldi nanini nard naschi nasco naud nay
mag naye ndahl nell nenat nenet nergard nesen nette netto nini nitsky noli noni notta noux nusdottir
mag nusen nuski omedov omedova omedow oni opet osaburo osaki osso oto ouirk outier owan pali pantay rach
mag radze rane rans rao riani rin rina rinya ris ritte riz ron rone rotti ruk rum samen si sino sombol
mag tibay toto ueijo uengue uet ufuli ugliani uhn uin uina ull unacelaya uolo urean uregi uregui urno
mag yari
mah abadi abir adeo adevan affy aim alean aley all ama amah amdi ammed amuud ana anandia anay anen anera
mah anes anga anna annah anni any apatra arey arrey arshi asharman ato aux ave awar ayub boobani boub
mah boubi bouli dad dadi dali daoui davi did djoub djouba djoubi doub echa edero enye eras eshwari
mah eswaran eut ey foud foudi fouf fouz gerefteh goub iaoui ias ic ida iddine ieddine ier ieux iga
mah ilainen illo ious iques istre it joub jouba joubi ka kamov konen la lab lakaarto lamaki lanen lau
mah lavuori lert lich ling lio litz lke lknecht lman lmeister lo lstaedt lstedt lum ly mastol moudieh
mah muljin n nala nane nert nesmith nic nke nken nkopf noor o oe olli olnyk omes onen op orney osenaho
mah ou oudeau oux ouz ovlich owald raoui razi renholz rez rholdt roof roug rous rt tani ugo uika unka ut
mah yaoui yub
mai ava bach bohm bom can chel cher dagan danov dell dlo dment donado ellaro erbrugger erean erna ers
mai erutiu ese etta etto gaard gnan gnant gne gnen gnien gret gua haniemi hi hold janen kkola kku kkunen
mai kranz ley lhes lhiot lho lhos llart llazhungo llefer lliard lliet lliot llol llols llou lyan man
mai manen mares marolu mets mik mone mre nali nard nato ndron nenti ner nez ngain ngon ngot ngueneau
mai nguet nguy nhart nieri ninki nla nnemarre nolfi nonen noni nord nwaring occhi oli olini olino orana
mai orano orca orino orov orova phosies ques quez ral rao rata reles ret ringer rlot rose roser rot rs
mai sala sanchi sano schberger schein sel sh sila sincho so sonabe sonave ssiat ste ster sti stre stret
mai striaux suradze tan tani tec tlen tlis tra trejean trot ttala ttila tz uri uro wald xner zares zel
mai zia ztegui
maj abacka ahalme aharju ait aiti akangas akulma ala alahti alca ali aliwa amaa amaki ander anen aneva
maj aniemi anlahti anmaa apuro aranta aron asaari asalmi ava avesi cherczyk cherek chrowski chrzycki dic
maj doub doubi doul earu eau ecki ed ekodunmi endie ercak ercikova erczak eric erle ernik eroni eske
maj ette gaard ic id idi imbo jaoui jati jouti kowski krzak kut lander lath lund mudar nek noni occhi
maj ofski oinen olero oleth oli onen orel orelle orino oros orov ou owiecki rashi rissi thenyi uelos
maj umder unke ura ure uru
mak adji al alainen alla alo alou araw archuk arczyk arevych arikhin aroff arova arski aryan atsch aveev
mak aveeva azaria boul dad dessi dissi eev eeva elalammi eleer elin ely emson engo epeace estad eyev
mak gill haradze hatadze hchan hetchuk hfi hija hmalbaf hmudov hmudova hmutov hmutova hno houl hova
mak hrougrass hzoumi iaho iese ihalvari ihannu ihara iharju ihonko ijarvi ikalli ikallio ikangas
mak ikauppila ikokko ikyro ilaakso ilehto iluoma im imaa imartti imarttunen imattila imura imurto inda
mak iniemi inka ino ins inson ioui ipaa ipaakkanen ipaaso ipelkola ipelto ipere ipernaa iporhola iranta
mak irinta irintala isalo iselka ishima itaipale itaro itasku itervo itie itoyli ivierikko iviita ivirta
mak iyama iyev kaoui kawi kay keli ki kor kula kyla lari led ley nojia noun oci oli oni onnen osky osso
mak ouangou ouf oun ovecz ovits ovska ovsky owsky rane rani rides rigiannis roum sakov say sic sielyes
mak simainen simaw simova simovs simovski simtsov slahti sniemi soud sumic sutaj symchuk symets symiuk
mak symiv symov symova symovych symyuk tabi toum ubuya uc ukh ula unts wana warth wenda ynen
mal abrocca ac acalza acara acas acatus ach ache acrino actou acu aele afaia afosse agarriga agnini
mal agodi agugini agurski aguti agutti aguzzi ahin aimare aina ainin ainine ajkat akar akhaw akhouski
mal akhov akhova akzay ale aluan ama amen amov amova amud anca anchuk ancioiu ancravean ancu ancus
mal andain ander aney anga angalila anin aniuk anyuk aoui apeau apitan aprade aquias aquin ary asek aska
mal asquez assis assu aszynski atasig aterre atier atinec aud aurie aussena aval avard avasic aver avia
mal avialle avo avoy awski awsky axechevarria axetxebarria azdra bartino bec bin boeuf bois bon bran
mal branque brough burg cah cheva chiodi chukova cles comb comson covati cuit czuk czynski dague dal
mal daner darasanu deikis dera dini donaldo dotti dyk ebran ecela ecka een eev eeva eh eiane eika enchii
mal enczuk enda eniza eno eon epart erud esani esic eski esky espin eszewski ette etych etz etzke etzki
mal evych ewska ewski eyev ez facine fatti favon fi fitana fliet fona foy froy garoli geri gerud gieri
mal gin gioglio glaive goire goni gouyres grain gras her herbaud hi hiot hoa honen iarchuk ibiran
mal iborska ich icoat ieiev iev ig iga ige ignon igui ikov ikowski illos ima inak inauskaite inauskas
mal indine indog ingrey ingri iniemi inin inina ink inoski inosky inov inovska inovskaya inovski inovsky
mal inovskyi inovskyy inovych insky intoppi invaud inverni inverno iphant iqi iranta isan iseuski ish
mal isic isoux itaxi iti itz iyakkal janen jean jonen kakorpi kamaki kamo kani kasian kavaara kawi kenes
mal khasyan kia kiainen kki kmus kola komes konen kowska kowski kowsky ksoo laber laby ladi lafre lah
mal lak lali lalieu laly lan land lants lardi lardo larme lart latt lavarapu lea lebrera leck legni
mal lejac lenco lenius leret lernee leson leus lez liavin liet lik linckrodt linen linger linson lios
mal liotis liquinga lison lma loch lock lofre lole lonee lonen lor lorides loth lott lou louh louk louki
mal lowan lqui luhi lus lwitz ly lya magro mari may mcrona medal melin menius merfelt mesi mfors miaho
mal mierca miharju mihuhta mikare mikoski mikumpu mila minen mio mioja mivaara mivirta mivuori mkjaer
mal mlund mmose mros mroth msjo mstedt mvarn nasi nero nes noury och ofeyev oku olepszy oles omuzh onda
mal onga onson ony onzo oof oon ossini osso oszewski ot otte ouet ouf ouff ouk oum ova ovana ovannyi
mal ovrh oyan peli pezzi phrus phurs qui raux ric rieu sam sbury seed sert siner skyi snes som tagliati
mal tba tbie tceva tenek terud teson tezos tha thouse thus tio tman tolahti tomini toni tos try tsev
mal tseva tun tz tzahn tzan tzman uchnik ucin udrottu ueg uenga uf umau umbres ungu usa usardi usci usin
mal utan vaceda valdi valehto vano varez vaud veda vela vet vey vezin vicini vido vikko viniemi visalo
mal witz yanov yarchuk yarov yavin yeyew yga ygina yk ykh ykhin ykhina ynovska ynovskyi ynyak ysa ysh
mal yshaw yshev yshkin yshko yszko yuha yutina zac zahn zkorn zoni
mam aclay aev aeva ah aladze ane aradlo aril atkulov atov ayev bella berti betov blona boury briani
mam brilla brini buscay chak chur czur dani eche edio edov edova edovi eli eri erow gai ian iani ikonyan
mam ino inski iya madli madov madova mana mano mar marella mela melis menga meri mi mina mini mioja moli
mam moliti moser mucari oli onov onova ontov ontova ontovas oun ouni paey pel reyan ukadze ulia utov
man aa abat abe able ack afov agadze ago aila aj aka akov alac alang alansan alastas alau alili aloiu
man aloto andhar anes angan aog aois aoui apul aranche ard ardi aresi asco ase ashchuk asievski askov
man assero assi astyrskyi asyan athodath att aud audou aut ayay beck carella cari cassola cebon cel
man cenido ceras cero ceron cey chay cheno chev cheva chion chisi chola cias cic cienne cier cila cill
man cillas cinas ciola cioli cion cioppi cipe cisidor ciu ciulea ciulli cl coba cone cosu cuello cusi
man dache daci dagaran dahl dak dalari daluniz danda dani daui daza dea deal deep delbrojt delbrot delid
man delin delius delkern delkow della delshtam delson delstam deno derbacka derfield dernach derstrom
man derup dery dev deva diang dich dics digo dik dile dillo din dina diola dis dita dix djam djeck dlate
man dley dmaa dmets doiu doki dolesi dombo donico donnaud dorino dorlini dosso dour dov doza dracci
man dragona dre drea drean drell drella drillon driota driotis drou dru drup drusca drut druzzato dry
man dryk dt dunga duzio dys dzhieva dziara dzii dziy dzukic dzyak dzyn dzyuk ecan ecke eely egabe egold
man eke elius ella eluk enc engen eno ente enti eo eri erus ery escalchi esme esse esta ev eva eval
man evska evski evy fe fra fredini frin frini froi fron full gaard gahas ganaro garin gasaryan gasi
man geart gelsoo genot geon geot geroy gersnes gertseder gerud gialardi giameli giaracina giarotti
man giarratti gine gini gion gis gisel giu giuca giurea glani glano glard glicmot glou gman gnall gogna
man goldt golt goni gor got gram grane groo gru gs gset gstl gstrom gubat gudadatu guele guerra guia
man guin gun gungu gunwijaya guso gut gutsch gwana gwani halter hammar hard hardt heimer henke hes hire
man iacco iaci iani iapik iatis ibo ibog ibusan icardi icea icero ich ick icus iecki ifacier igat iglier
man igo igold ikas ikowski ilhas illier imtim ini ino ipon ire isco issero issol itius itku itta iutiu
man ivanh ivel ivet ivong ix iyar jaly jang jarrez javacas jinder jit jome junath kani karla kel kell
man key kila kinen kins kisenmaa kki kkinen koc konen koo kouri kov kova kowitz kowska kowski kus la
man lapaz love naioli najuolo nall nama nari ndal ndorff neh nel nela nelin nello nerak nerfelt nerheimo
man nerhovi nerini nerjarvi nerjoki nerkivi nerkorpi nerkoski nermaa neroos nerskrantz nersuo neschi
man nette nhardt nich niche niello nier nigo nikko nikson nil nila nings nini nio nironi nis nisenmaki
man nismaki nle nocci noja nola non none nonen noni nor nov nsaker nuk nukka nuzzu nynsalo obal occhio
man ock ogil ogue oila oiu olachi olakos olas olis oliu olov olova olovici omie ongsong oogian ookian
man ore otas otoa ouach ouchehri ouchi ouf oukian oury ous oussi ov ova ovel owitz oylov ozca preet
man quillo ring ross rrique rriquez rubia ry sal sala sally saly sanet saray sare sart sat schinger sel
man selius sergas sergh seri servisi set seur sfeldt sford sha shack shaus ship siamina sikkaharju
man sikkala sikkamaa sikkamaki sikkaniemi sikkasalo sikkaviita sir sker sky sner snerus sogo soniemi sor
man sori sot sourian speaker sri ss ssila ssour ssouri stein sukhani sukoski sulino sutti suy tale talos
man tani tari tek tela tellassi tellini terola tese teufel teuffel tha the thei tia tiero tiglia tila
man tinan tion tius tl tlo tog tone tonen toni tor toux tovanis tovi tralis tri tsch tsinen ttari tula
man turano twill tyjarvi tykangas tykentta tykivi tykorpi tykoski tymaa tynen tynena tyniemi typuro
man tyranta tysaari tysalmi tysalo tytorma tyvaara tyvuo tz tzaflaris tzius tzouranis ubens uby uca
man ucharyan uchehri ueco ueles uelito uhutu uila ukian ukov ukova ukyan unen unga unza urita ushev
man usheva uszak uszewski uwa uzzi velyan wani waring warren weiler well will willer yari yera yinyi yo
man yoma yuk zaba zagol zala zalini zanarez zanaro zanas zanedo zanet zanillas zanos zanza zari zaroli
man zato zatti zecchi zhak ziarly zie zin zino zke zocchi zoli zon zone zoor zorro zotti zu zueta zur
mao loni ma r uchi uhoub ui ukil ulida uloud
map el his pin pourides ps pus son stone unda ura
maq bool sood uaire uart uedano ueira uieira uignaz
mar abe abel abese abini abot acchi acine acle adan adei adey adiaga adin ado afante afona aggou agh
mar agliano agos aia ain aini aio aire aj ajo alit aloiu amaa aman amigi amo anan ancea ander ando andon
mar anduca anesi anges anghi angolo angos aniello aninchi anini anne antz anzano asca aschi aschio ascu
mar ashi asigan assi aston astoni athevtis atta auri aval avalhas avalle avela aver avi avich aviglia
mar avita ayati az aza azza azzani azzina azzini azzita azziti ba ban be beau behant ber berg berger
mar berry bley boe boeuf bot bouh bouty brook bry but by caccini caccio cade cadet caida calla candalli
mar cangeli cani cantoni card cassoli ceaux ceca cek celeno celis cellan cellet cellot celot cen cenaro
mar cerou ceteau cetic cetteau chak chandeau chaud chbank chegay cheggiani chegiani chel chesano chesin
mar chesotti chessault chesseault chet cheteau chetta chev cheva chevsky chewczyk chiafava chiandi
mar chiani chiano chiaro chica chidanu chig chignoli childon chiol chione chionna chionne chionneschi
mar chionni chisio chitan chitiello chitto chizza chlewski chlik chman chment chner chois chuet chuk
mar chwicki chwinski chyshak chyshyn ciak ciante cias cic ciel ciello cillo cilloux ciniec cinkevicius
mar cinkeviciute cinkus cinowski cisovsky cisz ciuc ciulionis cker ckhl ckl cko cks cland coaldi cobal
mar cocci coccia coccio coci coianu coleoni colin colina colino colli colongo conato concini connet cora
mar core cot cote cotegui cott cotto cotulli court covaldi covici croft crum cuard cuccio culet cusanu
mar cuson cut cuti cuzzi cuzzo czewska czewski czincsak czuk czyk czynski dahl dale danov danyan
mar dapittas daras dare das degan dersteig desich digian dirosian dirossian dna dock domingo dorf doyan
mar dus dy eady ean echalle eco ecos eczek edia elja ell ello embert emmani endaz enghi engoni ente
mar entes entette enzzi eque escalchi escaux esch eschal escot escotti esh esic esz etzek etzke euse
mar faing felt flak fo fori fouk ful gaa gaard gadonna gaglio gagliotta gain gaine gairaz gaix galejo
mar garint garitis garitoff garitov garitova garyan gaschewski gason gean geli gelidon gelov gelu gerin
mar gerum geson getson getts ggraf ggraff gheri gheritini ghich ghidan ghiloman ghioala ghold gier gieva
mar ginet giotti gison giste gnat gola golese golies golin goliouth golius golles golyes gonari goni
mar gosian gotti gottin gottini goum graff greitter guaa guello guenda guerettaz gueron guerre guery
mar guet guier gules gulies gulis gullon guste gutti gvelani hauer haug hefka henke hold houl huenda
mar iaca iacher ianantoni ianini ianov iapori iappa iasik iassy iauchau iaud iblanca iboe ich ichal
mar ichalar iche icic iciuc ick icle iconda icou icuta idor iegaard ienborg ietan iev ieva iezcurrena
mar iezkurrena ifjaeren iga ighella igil igliani ignoli igo igomez igorda ihugh ijarvi ijnen ijuan
mar ikainen ikawa ila iller illier ilotti ilungo iman imon imoutou inacci inaccio inache inangeli inari
mar inaro inatos inca incak incas incat incau incea incek inchev incheva incola incu ineasa ineata ineau
mar ineci inel inelarena inello ingola inic inica inich iniuc inkelle inoff inoiu inoni inosa inoschi
mar inot inotti inov inova insek inski inuzzi ioghae ionneaux iot iott iotte iottini iov iova iqueo
mar issal isto itain itan iton itorena itxalar itz iur iutti iuz iuzza iuzzo iyanov iyanova izzi
mar jakaarto jakangas jakoski jala jalizo janen jaoui jasalo jasin jasto jatsalo java jetta jina jokorpi
mar jola jolin jomaa jomaki joniemi joranta joribanks junen jusaari kaida kard karian karov kart karyan
mar kauskas kby kdanner kee kees kegaard kelic kelin kelius kelov keng kenrud kersen ketz kevicius
mar kevych kfort kgren khof khus kic kides kin kins kio kiv kjarvi kkala kke kki kkila kkinen kko kkola
mar klein klew kman koff kola koski kosyan kouizos kovaara kovics kovina kovitch kovitz kovski kovych
mar kram kschies kschlager kset kstedt kstrom kuksela kula kun kunas kunmaki kuson kuszewski kvardsen
mar kvart kwardt kwart kway kwell kwick kwirth kwith kwood kwordt kwort kworth lasca leix let lett letta
mar liani liere lor lot maggi maglio maneu marellis mazov mei menlind mette mgren mier min monier mont
mar montel morini morosch mottan mottin mus n nell nesia ney nissi no non occolo ocico odin ody oger oh
mar ohl ohn oi oist oiu ok old olda olla olleau ombwa onas onati onda onde onen onetto ono osan oso
mar oszek ote oteaux othy oti ott otti otz ouf oufy oulis oun ousek ouze ov owski oy ozau ozava partida
mar perger picati ples puri quand quardsen queno querie quicias quiegui quier quilles quina quinez quino
mar quiss quordt qvertsen raccini racho rafa rah rahi rakchi raki rale rama ranca ranci randi ranzini
mar rari rase rassini rast raud reau reh reiros rell rella reros rese ret rett retta riaga rier riner
mar riot rison rocchesi rocchi rocco roco rodan roguin roig ronaro rosu rot rott rotte roun rouni royo
mar rucchi ruedo ruffo rugat rugo rujo ruocco rupe ryat ryatt sack saleix sano saud saudon schalck
mar schang schel schik sching schke schner sciani sdal se seault see seen seguerra sell set shak shalek
mar shman siaj sicano sick sieu siglio silla sillo sinach sinyach siske sman sol solais solek son soni
mar sot sou stad stboom steinstredet sters stio strand strander sullo sura syla synaho szal szalik tari
mar tegani telanc telet telin telius tellaro tellini tellotta tellotti telossi temaa teney tenot tenson
mar terer tersteig tfelt thaller thely thers therus thinsen tianez tiarena tiartu tich ticorena tigli
mar tignago tignon tignone tignoni tija tikka tikkala tikyan timo timort tinache tinage tinaitis tinan
mar tinand tinant tinat tinato tinatto tinaud tinavarro tinazzoli tincic tinciglio tindelcampo tindell
mar tindill tineero tinel tinello tinena tinenghi tinerie tinetto tinezcruz tinezgarcia tinezlopez
mar tinezperez tinicorena tinino tiniuc tinkauppi tinkus tinkute tinmaki tinod tinoff tinoia tinoiu
mar tinoli tinolich tinolli tinones tinos tinot tinotti tinovici tinovics tinovsky tinpelto tinsone
mar tinsuo tinviita tinz tio tiradonna tirena tirosyan tiskainen tiskin tissa titegui tius tjan tl tland
mar tler tlew tling tna tner tnez tola tolini tomaa tonca tonen tonov tosatiman tseniuk tsiniv tsishko
mar tsolf tson tsun tsyniv ttala ttiin ttiini ttunen tufi tullo turano turet tus tuscello tusciello
mar tuzzi tynchuk tynec tynets tyniak tyniuk tynov tynova tynovych tynowski tynyak tynyshyn tynyuk tzall
mar ubi uca uchi uejouls uenda uf ufuji ui uia ukhniy uki ukyan ulli umo umoto unchak unde uniak untel
mar untelu untu unyak uo uotti upa uri usak usarz usca usch uschak ushchak ushko usiak usich ussig uste
mar uster usyak usyk usynets uszak uszeczko utani uya uyama van vardi veaux veggio vez vik vulli wah
mar waha wedel wick witz wood xsen yanski ylski ynets yniak ynowski ynyak ynyuk yott yukha zabal zaioli
mar zak zaq zari zecki zel zett zette zguioui ziani ziano zigliano zillo zin ziniak zino zoa zocca zok
mar zola zolf zoli zolla zot zotti zotto zoug zouk zouki zouq zulli zullo zuoli
mas acci ache achs afret agaki agazi ague aike aitis alab alha alin alitina amune anen anes anet angkay
mas aoka aoudi apanta arati arliev arlieva ats auni ay bahi berg bou bourian brich calchi call cardi
mas cardo carella carena caros cart cato caux caya cellari ch chek cher cherini cherpa chiella chietto
mas ching chino chke chler cho chwitz ciadri cialino ciangelo ciantonio cilli cini cio ciolini cione
mas ciotta ciovecchio citti citto ciulli ciullo clans cola coli coll corro cort cotto cunan cunana
mas cunano demont den deu devall eda eide eidvag ele elis ell elle ello eng erak eri etto ey ferrer go
mas goret grau hack hadi hak haw hayekhi hek hhadani hima himo hkevitch hkov hkova hni hore hqur htaliar
mas ias ic icap id iello ihnia ilang ingale ior iotiene ip iuk iulis juan kale kelyne key kill konen
mas kour kuniitty lar lei len lennikov lennikova ley liak liev lieva llorens lonka loski louhi lovska
mas lovskiy lyakov lyenikaw lyn mano mela miquel mitja monteil moudi naoui ner neri nik nin novo oero
mas oja ola onen oner ongsong ood ot otto oud oudi oudy ouras panov per pes poli pons quelier quere
mas ramon ri riera roor rour ry sabo sabuau saccesi sad sague saguer saloux salski saly sam sanas sanet
mas sano saoudi saquoi sarani sard sarenghi sarenti saria sarini saroni sarotti sarutto saud saux seau
mas sebeuf seglia segu segur sei sel seli selin selot senet sengo sentini serdotti seroni seth seti sett
mas siani sias sicard sidda siera siglia signan sim simello simiani similla simini sinen sines singale
mas singberd sink sino sion siot siou sip sironi sman sobrio socco soko sol sola sonneau soteau soth sou
mas soud soudi sow su succhi succo sullo sussi tache tad taleru talerz talir talli talski tan tantuoni
mas tantuono tari tej tellari tellone telloni telotto terman ternak tey tnak tny tokangas tola tomaki
mas toraki tosalo tour tracchio trangeli trantonio trantuono trapa trella troberardino trocinque
mas trodicasa trodonato trogiorgio trogiovanni trogregori troieni troleo tromarco troni tropaolo
mas tropierro tropirro trorosa trosimone trostefano trota trototaro trovasilis truzzo turzo tykash
mas ubuchi uccio uch uhara uhr ui ukawa uko ulli umiyama umoto umura uno uoka urath urier uya uyama
mas uzawa vaer vidal vie yuk zkowski
mat achana ache aczynski aele afeo aich ailo aix alalampi allah allanos allin aloni alowski amoro amua
mat arainen aresi arin armaa arranz arredona arrese arrita asa asaho asjarvi askelekele asniemi assi
mat atov auschek autia ayoshi ba can cas czak czuk eas ech eciuc ecki een eer eev eeva efi ehha eianu
mat eias eiciuc eille eiu ejcek ejcik ejek ejic ejko ejovsky ekovits eli ell ellan ellanes ellini elly
mat elski encio enga eparae eran erano ergi ernia ernus erski erstvedt esan esanz esic etovici eut ev
mat eva evosyan eychuk haru has hass hea heis helin hen hena heney henia hern heron herson hesius heu
mat heuz hey hiae hiason hijsen hikolonis hiot hiou hiowetz hismoen hisrud histad hivet hlein hlin
mat hlouthi ho hoi hon honnet hou hre hreja hson hues hwig iasek iauda ibag ich icic iciuc ics ienzo ier
mat iev ihaldi ik ikka ikkala ikkomaki iko ila illon inaho inca inheikki inlassi inlauri inlompolo
mat inmikko inniemi inolli intupa inyan ios ip isic iskainen ison isoo ito itz ivat iyash iychuk iychyk
mat iyevskaya iyiv jussi kala kaniemi kaselka kin kins kivska koski kovska kovski kovskyi l lack land
mat lani ley lick lok loob losz nisdal ocha okangas omaa omaki omba ondi ondo oniemi onis onoha osas
mat oses ossian ott oub oug ousch ouschek ov ova ovelle ovski ovu rai rat ray re recano renza ri ricardi
mat risciano ronola rosova sak salu sas schie seliukh sevko sialko sik sinen sis skepladze skevych skiv
mat sko soso soukas suba subayashi sudaira sueda sugae sugane suhashi suhisa sui suike sukata sukawa
mat sukuma sulevits sumiya sumori sumura sunaga sunami suno suo suoka sura suse sutani sutomo sutoya
mat suya suzaka suzawa sykur syshyn syuk tacks taliano tanen tarucchi tas tback teagi teini teis tel
mat telmaki tenheimer teoli teoni tero terson tesini tevi tfeldt tfolk thaei thaes thaeus theis theiss
mat theiszen thesen thesius theson thess thewman thewson thiasen thiass thisen thison tiacci tiace
mat tiazzo ticchio tick ticks tielig tiello tiesen tig tiisen timore tin tinen tingley tingsdal tinson
mat tinzoli tio tioni tirolo tisen tiussi tiuzzi tivi tix tjus tke tlach tlar tler tlin tmiller tner
mat togno tola tolini totti trel tsen tukat turi tus tuteia tyasovszky uk ulevicius ulich ulionis ulis
mat ull ulyte uran urani urell uren urure usak uschewski usek ushkin usik usz uszczak uszczyk uszynski
mat utano utini utu uz uzevicius veev veeva veinen vejeff vere veyeva vieiev vieieva vievski viichuk
mat viychuk viyets viyiv vyeyev vyeyeva wiejczuk wiejuk wijkiw yash ye yja yjasik yjaszczyk yjaszewski
mat ysek ysik yszewski zat zek zelle zenauer zeu zka zke zkeit zko zkowski zner znetter zon
mau bach be bourg boussin ceri ch cher cieri clair claire court dens der des det dling doux dslay dsley
mau duech duit duyt erer erman ermayr ffette ffrey froy ga gain gan gans gars ge geais gein gendre
mau genest gham ghn gras guin kel kkonen kku konen ksch land lding lid lin lini lis ll ller llion llu
mau lsby ltsby me mus nd ne ng nick nier noir nola nonen noury nsell nuaho nuksela numaa numaki nunen
mau nuniemi nus nuvaara ny nz pas pille poil pome pu quest racher rais ran ranen rano rantonio rath
mau ravaara reau renbrecher rensig rente rera rette rey riala riat riege riel riello ries rino rischat
mau ritzdotter ritzen ritzson riz rogiovanni rois rola rras rseth rstad rud ruschat salii seth solf ss
mau sser ssion te ter the thner tino tz xion z zey zy
mav ares arez dryk ec igok ity ius or rellis ri richi rides rocordat rodi rodiev rogenis rogheni
mav rohannas rokordatos romatis romichalis ronicola ronicolas ropalias ros rou rov rova royiannis ru
mav rudchiev
maw atari by dsley e em ene er hinney horter le uli yer
max am ant berry cy edon einer ham huni ilom imov imova imovici se so ted
may abb all ama an ance ancela ani ans ard aud ayo bank baum ben bin boroda brier bury chrzak cock cotte
may croft cumber dana del dell den don eaux ebe eda edo ench enco enfisch enga erl ernick ernik erson
may eta ette eur gua her hill hood horn hua hue ilyan ke kov llazhungo lone lor mi mon moun mouni nadier
may ner nez niel nou ntz obre ock olas oraw orca orgas orkas orov orova ot ou oud ouf ounga oux oz rand
may ranen ranpaa rant rata reder rena rl rocker rose ser sterchuk struk ta tum uga umida uri uzumi wald
may weather z
maz abel acotte ade aheri aira akarini amba anec anik anov antsev araki ard are arias arico ario arrasa
maz arro ars aud audier auric ay cunan eas eau eaud ei eika elin ell epin erolle etier ewski ey gout
maz heika ic ier iere igh ille illy imhaka ina inani ingo ingu ini ique loum manian manyan och oin one
maz orra orriaga ot oue ouka ouni ouri ourik oyer quiaran raani roua uel uelas uelos uera uet umdar
maz umder urak uranic urczak ure urier urkevych urok uronis urov urova urowski uru uryk uz yck zacane
maz zaferro zaglia zantini zaracchio zarani zarello zari zariello zarini zariol zarone zarri zella zeni
maz zetta zia zie zieri zillo zinghi zocca zocut zolai zolani zolari zoleni zolini zonis zouz zu zucato
maz zucca zucchi zuchi zulla zuoli zurco
mba bazi bu kop llow malu nugo o ppe rawa reck rek rga rki sogo ssa ssi th thie tia
mbe ga la lla mba ne ngono noun nza ze
mbi ahou da kayi linyi mi tel til
mbo ck dji g kani mio ng nu nyumutwa we
mbu gu ka lito mba na ngu ta
mby e
mca da den dorey dow ffee foos foose hren larney lary lea lear leavey leese leny levey levy lhaney lhany
mca liley linden liskey ll llaster llion mis nallen naney nany near nearney neeley nelly neny nespie
mca ninch nnally nuff ra rdell rden ree rn rthy rtor sey skill slan ssey tamney ughtrie ughtry ulay
mca uliff ullay uslan usland van vey
mcb ane ath ay eath irney rady rain ratney reairty rearty rine ryar urnett urnie urrows
mcc aa achren adney age aghren ague ahan ahey ahon aig aii aine airns ale alebb alip alister allan allen
mcc alley allie allin allon allop ally alman almon almont alop alpin alvin amant ambridge amish ammack
mcc ammond ampbell amy an ance andlish anless anna annon anny ant ard ardell ardie arey argar argo arl
mcc arn arraher arrel arrell arren arrick arrison arry arson arten artha arther arthey artin artt ash
mcc ashney askey aster astle athern atty aughrean aulley auslin ave awley hrystal lafferty laflin lair
mcc lam lammy lamrock lane laran lard lare laren larin larkin larnon larren larty latchey latchy
mcc laugherty laughry lave lead leaf learen learn lease leave lees leese leland lellen lellon lement
mcc lements lenaghan lenahan lenathan lennan lennen lenney lenning lennon lenny lenon lenton leod lernan
mcc lernon leve limans limon line lintic lintick lish lister lone lory losky lough loughan lue luer
mcc luggage lune lurkin luskie lymonds lymont oach oid oig oist ole olley olligan ollin ollins olloch
mcc olm ombe omber ombie omis omish ommas ommon ommons omsey onaha onahay onahy onalogue onathy onaughey
mcc onaughy onchie ondichie oneghy onico onkey onkie onn onnachie onnaughey onnaughy onnel onney onnico
mcc onway oo ooke oppin orduck orey orkel orkell ormac ormic orquodale ort orvey ory osh osker oskey
mcc otter oubrey oun ourry ourtney oury overy ovey owatt owen owin rabbe rackin rady raken rane rave
mcc raven ravey ravy readie reath redie reedy reesh reevy reless rery rickard right rillis rimon rindle
mcc rite roan robie rocklin rohan rone rorey rorie roskey rosky rossin roy rum rumb rummen rystal uaig
mcc uan ubbins udden uen uin uish uistion uiston ulla ullah ullars uller ullick ullin ullock ullogh
mcc ulloh umbers ummings unn urdie urrie urtis urty uskey utchan utchin
mcd anel aneld anial annald annel annell annold aris avis avitt ay earmon ell ermed ermid ermit ermitt
mcd iarmid iffett ilda ivitt ole onel onie oniel onnel onnough onogh orman ouall ow owney uffee uffey
mcd unn
mce achen achran achron athron laney ldowney leney leny lfish lhannon lhany lhatton lheney lhenney
mce lhenny lheny lhiney lhinney lhinny lhone lmeel lmurray lmurry lravy lreath lvaney lvany lwaney nany
mce ndree nerney nery niff niry nroe ntyre owen rlane rlean uen vedy ver vers win wing
mcf aden adgen adin adyean adyen adzean ail ann arlain arlan arlen arling ate atridge atter aul ayden
mcf eaters eeley eely eeters eron erran erren errin erron erson etridge ield
mcg affey affigan affin ahee ahon alliard annon ar arey arity arr arrah arrell arrity artland arty arva
mcg arvie ath atha augh aughy auley avin avock avran eachie eachy eary eeney eer eever ennis eoch eouch
mcg eough errigle eshick etrick han ibbon ibney iboney iffin ifford ilberry illen illion illis illivary
mcg illivray illoway illycuddy ilton ilvary ilvery ilvray impsey imsey inity inlay innes inness inniss
mcg innity irt iveron ivney lade lamery lashan lashen lathery lauflin laughlin laun linn locklin lohon
mcg lory lothen lothlen lown lumphy oey onagill onegal onigal onigle oogan oohan orry orty ory ougan oun
mcg owin own rade rain ranaghan ranahan rann rattan ray reavy ree reevey reevy regory rigor rogan rue
mcg uane uckian uckin ue uff uffee uffey uffie ugan uiggan uin uiness uinty uirt url urn urr urran urrin
mcg uyer
mch affie am an angama ardy arg argue atton edlidze ichou orse ughes
mci e lduff lhargey lhenny llwain lnay lquham lraith lrath lvaine lvanney lveen lveney lvenny lvoy
mci lwaine lwham lwraith lwrick nally ndoe nelly nerny nnerny nnish nroy ntee nteer nturf nvale rvin
mcj ilton unkins
mck ague ahan aig ale amie ane anna askle aughan eag eage eague eand earney echin eefry eeman egney
mck eighan eith eithan eithen eiver ell ellen eller ellips elly elroy elvie elvin emie emy endall endree
mck endrick enley ennan ennon enrick ensie eone eough ercher erley erlich ern errow ethan ever ew ewen
mck ibbin ibbon iddy illen illigan illips imm immey immie immy iney inna innell innies inniss inny
mck inster inty inzey inzy irdy issic issock itrick itterick iver neely nelly oin one oon owen ubre une
mck usick
mcl achlin afferty agan aggon aglen aine allen amore anahan aney ardy arney arnon arty atchie auchlan
mcl auchlin aughin aughlan auglin aurine aury awhorn aws ay ea ear earen eary eavy eay ee ees eish eland
mcl elland enaghan enaghen enahan enithan ennon eran ernon eroy erran eskey ester etchie inden indon inn
mcl intock oughney ucas uckie uhan ure ynn
mcm ackin ahen ahill ain ains aken akin anama anaman anamon anamy anigal anigle anners annis artin eekan
mcm eekin een ellon enamy enemy eniman enomy ichen icken ickens ickle indes onigal onigle oore ordie
mcm orran orrin unn urchie urdie urdo urdy urphy urren urrey urrian urrich urrin urtray urtrey urtrie
mcn ail airn all alley amar amer aney any aught ay ealey earney eary ease eece eel eer ees eff eice
mcn eight eile eilly eish eley ell elley ellis emar erlin ichol ickle icol icoll iece iff ight inch ish
mcn itt iven orton own urlin
mco mber sker uat wan wen
mcp adden ake arland artlan eake eck harlin hatter haul hearson heeters heron heters hetridge hie ike
mcq uagge uaide uaig uain uarrie uarter uarters uary uate ueary uerry uiddy uigg uiggan uilken uilkin
mcq uiller uillin uire uirter uistan uistion uitty uoid uown
mcr aney ary ath aven ea edmond ee eese ight ill itchie obbie obert obie orie oy
mcs han hea heffrey hera hine kimming mith orley porran tay travick ween weeny wiggan wine winey
mct ague amney avish ear ee eer ier ighe ominay yre
mcv augh ea ean erry ety icar ickers ie illy itie oy
mcw ade ain alters aters att atters eeney eeny ethy ha herter hinney hinnie hirt hite illiam ilson right
mcz eal
mda wida
mde e
mdi vani
mea be bon cci ch chem cher chum cope den ders des dmore dowcroft glia hl ker kin kins le ler ley ling
mea lla lli lor nor nwell olo rdi res rkle sel son tes ttini ulle urio ve zza zzini zzo
meb arak arek erg ius rahtu rek rouk s sout ude us uy
mec acci atti cariello emmene enseffy haal hakra haly hbal heba helin helynck hem hev hiat hiche hin
mec hler hlin hling hnig hnikov ho hri htel hura ias ic ina inas k kelborg kelnborg kes kler kley klin
mec kseper kstroth l lewski orapaj seki
med aas ail aina alen all aris awar bery boe by calf d da dad dahi das daugh di dich diche dings dock
med dour ean earis efindt elci elean eleni eles elez elius elpadius ema erer erios erle erlind ero erow
med esan gyesi haug hi hus iaas ich ick iel ijainen imurec inaveytia ing inger ioli itz ja jadi jadji
med jaheri jahri jamia jani jdoub jerab joubi kour land ler licott lie lik lycott lyn nick nikov
med nyanszky off or ouar ows ran raoui rea ri ricky rik row rzak sker tner una uri vec veczky vedchuk
med vedeva vediev vedieva vedovski vedyev vedyeva vedyk vedyuk vesek vetz vid vidova wid
mee ch chan ds g gan gen hl khof king ko lak ler ly ma nach ns nts ntzen ran rbeeck rhaeghe rits rrettig
mee rschaert rscheidt rsohn rtens rwein sit tze uws wes
mef ferd fert fre lah ti
meg ahan ahed ale anck ard as bedji doud ee elea erle evand gendorfer gers giato ginson giolaro giorini
meg gison gitt gs hari herbi hini hji hni houche ia ias ido ino li lic nin olla os reladze relis ret
meg rini rous roz son yesi
meh a adjbia adji affie affy aidli aignerie alic alick alko all alla ammer and annek arg boob daoui did
meh diyev diyeva dizadeh edinti edintu egan enni er erg es eust eut ew fooz iaoui ic illi la lbaum lem
meh lenbacher ler lhaff lhart lhoff lhose lich ling lkop lman ltretter lum medali medbasic medov medova
meh mel men mert mi nane ndi ner nert ok rabi rabian rabyan rafzoon rer rez rhoff ringer rishi rkens
meh rtens sarosch ssatou sud tab tala talainen tanen tatalo to tola tomaa tonen tovuori us
mei bohm bom chsner dal dell dert dinger dl dlinger dner el eran erhans erhenrich ering erjohann erotto
mei ffren ggs ghen gnan gnen hana huizen j ja janen jden jerhielm jide jome jueiro kar klejohn la lan
mei land lby lhac lick linger lland llard ller llet lstrup ly mer nardus nart ndel nders neche necke
mei neke nel neri nert nerts nertz nertzhagen nerz nhart nhof nhold nholz nich nicke nike nila nken
mei nking nl nseth ntel nts nzer nzolt rano ras rens rhaeghe rik ring rino rosu saari salmi sberger
mei schberger schner sdalen sdalshagen selman sels senberger senheimer senhelder senzahl seri sfjord
mei singer singset smer ss ssas ssburger ssl ssonier ssonnier stad sterernst sterhans sterlin strup tin
mei toiu tz tzler tzner usi wald wes xell xsell zonnet zoso
mej ak an borg dahl dell doubi ean eur iaz ino laender lhede lvang noun ri uto za zlik
mek ada aoui apati as ata dad dour eel elburger erri harchef id ideche jan kaoui kart lin nassi onen
mek onnen us uy yna
mel accio adze aerts ahn aiye akari aku amies and anen art arti artin asalmi asniemi ato azzini bardis
mel ber berg bin boe bybraten bye chers chert chi ching chionda chionna chiorri chiors ckenbeeck con
mel czek czer dahl dal dini dolesi eaca ean eanca ear ecchi ecio ega egaro egoni ehi eleo eme enchuk
mel enciano enciuc ender endes endi endo endre endreras endres endro endy ente entjeff entyev erine
mel escanu eschnig escuk ese eshko esio eski fa gara garejo gares gin gosa goso grati guizo hado haoui
mel heim hem horn huish huus iado ian iand iani icchio ich iciani ideo ien igeni ikhov ikhova ikian
mel ikidze ikova iksetyan ikyan im inand incovici ing ingue inte issas iton ius iz kadze keraaen kersen
mel kerson ki kinen kko konian konyan kova kumyan kus laerts lahi lais lajarvi lak lakhi lali lana lanby
mel land lander lanen lano lard lbin lbye leby lebye legard lema lemgaard lemstrand lemvik lencamp
mel lenius lenthin lentin lerborg leri lerio lersh lerson lert lesmo lgren lick lid lies liger lik likov
mel lin linas linet linghoff lingseter lino lion lish litzer lman lnas lody loh loni lors lot louk louki
mel louli lov loy lul lum luso luzzo lvig man ms naes nati nicenco nichuk nikau nikava nikoff nikov
mel nikova nizky njak nychuk nychyn nyk nykov nykova nykovych occaro occhi oe ogno ois onari ott otti
mel otto ouane oy oyan roy sheimer sing skens sted stedt strom taus teig tola tti tz ucco ugin uish um
mel us uso uzin uzzi vaer vold wani z zassard zi zl
mem ba be biela bila breno brive brives eo er ering ic ik in is isheva mel mer mi minger mott ola onen
mem oune s
men aceri acher adier aker al aldo ana and ander anteau ardi argues arguez asco ashe aspa asra asria aya
men ayo c cacci caraglia carini cel cer ch chari chen cherini chero chi chini chise chon cias cin cinger
men cinicopschi cke cken cuccini cwel cy czer daci dana das daza dell della delzoon dibe dibil dibles
men diburu dicote dicute diguchia diguren dillo diluce dini dinueta dioroz dis dive divelso divil diz dl
men dler dlik dlowitz doca dogni dolicchio dolin donsa doub dras driks drun duina dum duni dyl eces eely
men egale egali egaux egay egaz egazzo eghel eghello eghini egola egon egoni egotti egoz eguzzi eguzzo
men eley endes escal eschincheri esini ezo gacci garduque gaud gele gesha ghani ghi ghia gistu gle gler
men god goli golini gotti gs gshoel gual guiano guzzato hardt hart icacci icagli ichella ichini icocci
men iconi ier igon ih inea ineia ini issier ius jaud jibar jon k ken ker kes khaus kin king kov los love
men nad nala nana naoui necke nekes nel nell nella nenga nessier netrier nim ninger nini niti nitti nuni
men ocal oikou olascina old oscal oud ouer oyo sakov salo schik sching shikov shikova shov sio sion
men sonen souri ssouri taste tasti tch teath tel th theour til tila ting tovai trel trup tu tula tunen
men txaka tz tze tzen tzoni uel uhin vielle yhart yhert ze zen zer zi zie zl zou
meo cci martini ni tti
mep ham
meq uignon uillet
mer abtene abti abtine ad ai aj akchi ando ani asty ati ay ayo bach bah beth cade cadel cadier cadini
mer candino cando canton catali cau cea ceron cey chat chen chet chiori cieca cil cioniu ckel ckell cken
mer cker ckle couris cut cuzot dassi dian dinger dzhanov dzhanova eacre ediz egalli egildo ejo elas eles
mer elles ello elo encio endino eness enheimo enkivi enlahti enluoto enyi esse este etniemi feld genthal
mer genthaler get ghit gner gul har haut heb hi iaho iaux ical icle ienne ieux igeau iggi ighi igliano
mer ignargues igot ihaara iheina ikallio ikanto ikari iki ikivi ikko ikoski ikukka ilahti ilai ilain
mer ilaita ilehto illas illat illon illou iluoto imaki imee inas ineau inen inger ingolo ini iniemi io
mer ipaasi irand iranta iruoho iruoko isaari isalo isalu isan isanu isca isor isto itahti ithew ivaara
mer ivalo ivirta ivuori iweather izalde janski jil jovaara jovirta kerson kert key kiche kkiniemi kku kl
mer klein klen kler kley kli kling kosky ks kulov kulova kuryev kushev kushkin kys lano lant laud len
mer levede lier litti ljak loi loni los lung lusca mans melstein met millod min mis mod nea ner nild nin
mer odio oi olla olle olli onen oney osi ot ouani rald ranmaa rett ricks ridale rien riett rihew rild
mer rilees rills rin ring rit rithew ritts riwether ron rouche roun rouni seal seburger sereau shon
mer singer ski sland sman strand tala tamo tanen taniemi tcan tes tesacker th tic ticariu tin tins tl
mer tsalmi tsola uane ubia uelo ullo unka usi usic uvia vielde vild vio vis wart we x ynda za zagora zak
mer zario zbacher zhanov zlikin zlikina zlyakov zoni zouk zouki
mes ado ak alles anza aoudi aros arosiu bahi bahy bahzadeh ca ch chederu chenmoser cher chi chiari
mes chieri chke ciulam colini cua echer eck eg egue eguer ejo eke enholer erole eroll erve ervey esan ey
mes fin hcheryakov hcheryakova hell hesha hkova hreef hveliani iainen iaislehto ian iano ich ick ikammen
mes ikepp ilaakso imaki imer inas iniemi ipuu iranta irca kanen keni khi kimen kin kine kini kour kus
mes ler lot louhi man mer nage nager naoui nel nier ny olella ones oniat ot otitsch quida rar robian
mes ropyan rouk saadi sabih sadi sageot sam sano saoudene sari sarosch sarra sedaglia segue selem
mes seliere selis sell semer serer seri serli serly serschmid sersi servy sex siheddine simer sineo sler
mes sman smore sore sori soud soudi suti sutti tad tanas tayer tchersky tel terton teth tiri ton tour
mes trallet trezat troni
met aldi aliaj allinos aute axas depenninghen ea eer elius elka elko ellini ellus elus enier erc esan
met ezeau h heney her herell hfessel hling hner hold hvin iainen ianu idieri illi ioui itieri ius iva
met ler licka lid mari nar odiev odieva ois okin ola oxen ral rass raux reveli rey rick roz saaho
met sahonkala sajoki sakangas sakoivu salampi salehto samaa samuuronen sanen sanheimo saniemi sanoja
met sanranta sanurk sanvirta saorg sapelto saranta sarinta savainio savirta savuori sch scher schke
met sikko sker slang smagi soila soja sokumpu somaki sovuori spalu ssalu su sur tala tam tanen teer ters
met tert tiainen tille tinen tlen tling tner ty usala ushev wally waly ze zel zen zenius zenmacher zgar
met zker zky zl zschke
meu er l lemans lemeester lenaere ller m nie reau rens rers ret rgey rice rillon rin ris rk rling rman
meu rois ron ronen rsius rtin sel ser telet th then vret wese wly
mev assvik atne egue el ellec en erden ik is isto ius s
mew born bourn burn ett hinney horter is
mey ara dam e en erdiercks erdierks erhof erhoff erhoffer ering erowitz erson erstein ert ette froidt
mey gret land le lemans ler ling mott nadier nard naud nell ner nert net nhardt niel nier ns r ran rick
mey rier skens smans ssat ssonnier stre
mez an arina cua drea eddek eme enner entsev entseva era ey gebu ger ghani houd iat ick iere ille ioud
mez lik nik o oire ouar ouari ouri quida quiriz raoui roui yan zacappa zadra zadri zanzanica zara
mez zasalma zena zera zina
mfa ki
mfo ula
mfu takamba
mga ya
mgb e okwere
mge ladze ni
mgh ari
mgi mwa
mgo nja
mgu izami
mha gama jar mdi med nna nni ouch ssani tre
mhi na ta
mho on
mia glia guti ilhe ille ke kishev ldea lkowski ll nne rnau roma rs schi tsonama zek zza
mib uy
mic aelo aelsen ale alella alessin ali alizzi allef alsen anek angeli antoni ara ard ari ault aux ciche
mic colis ea ek era evski haca haelides hahelles hailidou hailoff hailov hajlov hajlova halczewski
mic halewski halicka haliszyn halk halke hallet hallik hallon halon halopoulou halowsky hals halsen
mic halska halsky haluk hard haret harine has haut havila heals heau heel hehl hejda hek helbrand
mic helbrink helez helfelder helis helko helland helman helon heloni helori helot helotti helstaedter
mic heluz heluzzi het hev heva hibata hieletto hielin hielon hienzi hilena hiles hinaga hiorri hishita
mic hisor hiu hiue hkov hl hler hlig hlitsch hlmayr hniewski hnikowski hno honneau honski hos hot hotek
mic hotte houx ic ich ieli inski kan kelborg kels kelsen kevicius keviciute kevics kler kles kley klin
mic klos ko kos kunas kus kute kwitz lat lau laus le lea leru let lo los losi occi ol ola olau olini
mic olov olta ombero one oni ossi ov sa ue ulaiciuc ulan ulas ulit unco usan uta zka zynski
mid ali ani avaine cap dagh delboe delthon delthun dlehurst dlekauff dlemas elfart ence eros gaard gette
mid gley hassel jord ol on orikawa oro osi ou oux re rigan sem skog son tbo tboe tfjeld thjell thun
mid tkandal tlien tlyng tsaeter tsian tsjo tstigen tsund tsundstad ttun ttveit tun tveit umoto y yett
mid yette
mie ars bach cugow czkowski czynski da dema des dinger dlar dler dzga dzinski g he hl hle hling hlke hm
mie ho kkala kkavaara lacher lck lcke lczarski lenz les ling lityinen litz ll llet lniczuk lonen lty
mie lziner lzynski mois nna no rau rendorff ritz rlus rmont rop roslawski roszewski rsch rzecki
mie rzejewska rzwinski rzynski sch scher senbock skes skolainen sner spera ss sse szkowski tala tchen th
mie thchen the tinen ttila tto ttola ttunen tz tzner
mif sud sut tah takhov tode umu
mig allon alski aud ens eod eon eot erka gins giorin gitsch hali imatsu iro ishi ita l lenov liacci
mig liardi liavacca lietta lino lioli lioranza lioranzi nacca nani nano nardi naty neco nemi neret net
mig nini nolet none nosi nott notte ocki one otti otto oya sch ueles uelez ueliz uelsanz uens uet uez
mig unova us ut wans y
mih adas aes aicuta aies ailuc ajlovski alachioae alachioiu alca alcia alco ale alea alek alesco alescul
mih alev aleva ali alich alick alko alschi altan ambo an asan ashi ata ati aylov aylova eles elich elj
mih elson esan et evc hailova inui it kelson le m nev neva o oc ociu ok ola olca ordea oub ov ova u
mih uleac ulin ulka ut uta uti utiu
mii do hkinen kkola kkulainen l ller lukangas lumaki luniemi lunpalo lunpohja nala nalainen nea nin
mii ninen ros
mij ancos angos arra er in nals sbergen
mik aberidze adze aelian aelsen aelyan ahere alauskas alsen ama amo an ander ano ardo at ava awa ayelyan
mik ayilov eladze elborg ellides elson esch esh eska etta eworth ha hadzyuk hailov hailova halev haleva
mik halkin halkov haylova haylovsky haylyuk heev heeva heyev heyeva hina hno hnonok isch itani iver kal
mik kanen kelborg kelrud kelsaar kelsgard kes kigak kila kolainen kolanaho l la laszewski lautz lavc
mik lavec lavic le les lic lin luha lus off ol ola olaitis olajewska olajewski olaschek olasek olay
mik oleit ols onaho onmaki onranta onsaari os oszewski ov owski rut sch uc ucki ue ulasch ulecky
mik ulevicius ulica ulich ulin ulka ulla ulowski ulska ulskis umo uszewski utis uz wauschk yska yskova
mil ad adenova adinov adinova anato and ander anesio anetto anoli anov anti antoni ar ara ardi ardo asan
mil aszewski at atz avec banke bauer berg berger bert bourn bourne bradt brandt brath bredt bret bry
mil bury by carek cent chev cheva chov chova cinski comete cu czanowski czewski dh don dren ed ender
mil enin enkov enov enova eo eski etich etto ev font fort gram grim grom ham hazes heim heiro het hoan
mil holland homem homme horn hous house iani iano iband ich ien iker illo inaire inchuk incovici iner
mil inski ios ioto isits itao ius jeteig jone kereit key kintas kov kova kowski kuszyc lacet lad laire
mil lais lang lanvoye lape lara lardet lare laskangas lasnoore laud lault laway ld lech ledge lera
mil lerand lere lereau lerick lerioux leson levoi levoye ley lham lhollin lhorn lian liat lich lick lien
mil liere lies liet likan likin liorn liren lison lisor liste lnert loch los loschi lotte lour lowitsch
mil loy lrath lsom lson lspaugh lung luzzo lward lwee man nes nickel obedzki occo oia oievici oiu okhina
mil onas onoff onton oslavich ososki osovici oszewski otin oud ovanoff ovanova owska quet sap sted stein
mil ster tchev teer tenberger timore tner topaeus tos tz ud um une ushev usheva ut veden ward yukov
mil yutina
mim atsu ault bela brero bs eault enza erel ino m naugh ori oto oune ran ura
min abuchi adeo aev aeva afra agawa aguchi akata akawa akova akovskaya akowski ale ali ambres amibuchi
min amigawa amori amoto an ana ango angoy ardo arini arro asian assian assjan asso asyan audo ault
min ayoshi azuki c cato cer chala chan chella cher chev cheva chew chey chiatti chillo chin chiotti
min chola chon ciuna ck ckler cks cu culete cuzzi cy dan diola diolaza dja dler dlin dombe dreboe drila
min droc drup drut druta dszenty dt ear ec eccia eer eev eeva egishi ehan ehart ella ello ellono enna
min erba erbi erd erich eshima essi euchi ev eva eyev eyko gallon gardi gardo garine garro gay gazova
min gazzini gee ger ges ghella ghini gione gir gledorff goia golla gorance got gote gotti grone guela
min guell guella guet gueza guijon guillan guillon guito guzzi haj hinnick iaci iard ibaeva ic ica ich
min ichiello ichmayr iconi ides iero ifie iguano igutti inea inni inno ish isini issi iussi ix jares
min jarez kel kevych kin kkila kkinen koff kov kova kowitsch kowski kus los naert naja near neci nehan
min nella nema neman nerly nert nevik niear niefield nier nieweather nifield nihan nix nocci noni obe
min oggio oia oiu oli ondo ones onzio opoli orikawa os oshima ota ott otta otti otto oungou oura ovici
min saas senti ser shall shew shull sky son ssieux tah talova tchev tcheva teer tegi tegui teh ten teuan
min the thorn tzer ucciani uche uesa uth utilli utoli utolo uz uzzi vielle yaylo yetty yety z zat zatu
min zer zey zina zloff zolini zu
mio c donski duski lati lato mandre ne ni r ri rin sga ssec zzi zzo
mip ata
miq uee ueleiz uelez uet ueu uilena
mir aballes abassi abaud abent abet abete abito acco adori agaia agall agaya agliotta agoli akyan allas
mir alpeix amon amond amontez amonti andez anti anzo aoui apeix archi assou ault avalls avete bt ca
mir chandani chev cheva chov chova cia cic cioiu ciov ciu coli covici cu dha dita ean ejovsky elez enda
mir et ete fakhrai fin guet iantini iata ica ich icioiu ick igliani isan isola ita itoiu iuta izzi kin
mir kov kova man mand mseker odan oglio oiu omaki onenka onovici onyuk oshnikov oshnyk oslavov oslavova
mir oslawski otadze oudot oux ouze ov ovsky puri rlees sky tchev tcheva tella tti wald wani zac zadeh
mir zaei zakhanyan zan zayev zea zoyan
mis ago aila aizu ajel aki akyan aras ari bach campbell chel chianu chka chke chler chnick cho chol cia
mis ciagna cione coci cu culin efari eikis elaricu eler encik ener enhimer erachs erendino erini erocchi
mis evych feldt h hchiy hchuk hel helsky her hev heva hin hina hiro hkin hlanov hoe huk hustin hyna iani
mis iano iaouli iats icu ikangas iolek ireli irgic ita iti kar karyan kel kella kelly kew key kimen
mis kimon kinich kinis kiv kolczi kolczy kot kovsky kowski kulin lang lej ley lin lov ol os oux pelbaum
mis pelhorn quez rahi raoui sakian saoui schaert selhorn selwitz selyn senjov seri sethon sey siaen sika
mis simer sir siroli sler smahl soffe sonen sonnier sotten soum tereggen tiaen tler tode trati tri
mis trorigo truzzi u ukka umi und uraca urec ut vaer yuk zczak zczuk zewski
mit ache achi ala ambo amura ander ani arai azono chelson cheltree chen chener cheson chievici chiner
mit chinson chison chner ea elman ev eva ford gutsch hani hassel hcell hen houard ican ikka iku ilineu
mit ina isor itean itelu itiuc javila jonen kov kova kowski lohner ma man nick nitzky obe ogo oi olo
mit oseriu ov ova rache ran rana rano rasca recey renga reski reuter rev reva ri ric rica ridate rik
mit rita rofanov rofanova roi roiu rokhin ronen ros rotti rov ru runen sch scherlich sev siggas
mit sogiannis sova subayashi suda sudome sudomi suhara suhashi sui sumori sumoto sunaga suoka sutomi
mit suya suzuka tan teis telhausser telheisser telholzer tell telman telstaedt telsteadt tendorfer
mit tenzwei terbauer termair termeir termueller terstieler tet tila tleman tman tmannsgruber too uta uy
mit uzas xelena z zlaff zner
miu ccio chi lli moto s
miw a ada ata
mix anikos ell ter
miy abe achi agawa agi agitani ahira airi aji akawa akoshi amae amatsu amori amura anaga ane ano ao aoka
miy ar ares asaka asaki asako asato atani atev auchi aura awaki azako azato azawa ono uki
miz ab aras awa eb elle en ener erit ernyi erski gan hquiri in inov inski iolek ner obe obuchi oguchi
miz rachi raji ubayashi uchi ufuji ugaki uguchi uhara uhashi uhira ui uide uike uishi ukami ukawa ukoshi
miz ukubo uma umachi umori umoto umura uno unoe unoue unoya unuma uo uochi uoka urov usaki use ushima
miz ushina ushiro ushita uta utani uto utori uuchi uwake uyama zau zell zi zian
mja aland atvedt avatn erskaug erum hed land set snikow tveit vatn
mje lde lva lve
mjo berg en lne lsnes men nes r rnstedt s set sund
mka ddem dmi ndawire pa
mkh itaryan
mko no samali
mkr tchian tchyan tichyan ttschjan tumyan tychyan
mku chika lo ruva
mla dan denov denovski din dinic
mlc ak
mle jnik kuz ndea ziva
mli ngwa
mlo dkowski dnicka dnicki dzianowski dziejowski dzikowski tkowski
mls na
mly nyska
mma du ee
mna ngagwa tsakanian tsakanyan
mno yan
mnt angi
mnu khin
mny aa ika kh
moa ca d gher ke kley l la li lim lin llic ta tamid tes tti wad zam zzam zzeni
mob ahritz arg asheri bs eck een erger erget es in inmhi is ius raten renna rici uchon us
moc aer afico anasu arski atta cagatta chegiani chi ci cio ean ek eri halov halski han hel hi hida
moc himaru hinaga hizuki holi hon hrie ian ikat ioalca ioi ioniu ioran iran kabee kaitis kbee kel
moc kevicius kford kler klinghoff kridge kunas kus kute kuviene odean oeur quard query quet quot reac
moc uta zarski zulski zydlowski zygemba
mod afferi ahl ak derman ebadze ee een eer elski erski ersohn esitt estin estini eus glin ia igh igs ine
mod ino isett jaz jeska jeski oi oran orcea rall rea rell rogan roiu rono row rzejewski rzewski rzynski
moe bis bius bus ck ckel ckli en hle hling hlman hn hring hrle hrlen in kaars llers lo lter naert nch
moe nich ning nning ran rbe renhout rer ricke ring rke rsch sch schler schlin scu sen ser ske ssner sta
moe strup stue vs wes yaert
mof f fo ford ield jell lag uman
mog alle ami annam ard arzan as avero dahl edal edano edas elgaard ena enet ensfeldt g gach gi gridge
mog hadam haddam he hior hioros hli ica ildea ilyov lan ler lestue ling naschi nato non oanta or ort
mog osanu ren ridge ro rovejo stad ster uel utin
moh abir aci acsi agen ajer ajeri amdi ameden amedou ammadian ammadou amoud andas apatra aritsch asses
moh atar augen ay edano edas ell ib indra iuddin len lenbruch lenkamp lman lte mand me nen ney nhaupt
moh nike oldt olea olt oly or ora orea orianu oric rbacher rhardt ri ring rman s san sin sni ssine tar
moh undro us wald y
moi ba che etta gn gnard gne janen k lala lleron lliet llon nard nery net ngeon ni nichen nier oli ret
moi ron roud roux sanen seev seeva seieva seos seyev sii sil sin siomaki siu soiu ssejewa sset ssinac
moi ssl stlik stner suc sy tessier tino toso tra tte ttie tzi zan zo
moj ahid ahidi arro en ena io kowski sisovics sov tahedi tar zer
mok addam addem admi arzel dad eddem hbat hliss hort hova iejewski ina kala kapati kelbost kelgjerd kila
mok konen lebust leby ler oko os retsov rfi ri ritsky rousova ryk rzycka rzycki sen si snes sunen ujiki
mok uy
mol acek aioli aison ajoli an and andsveen anes arius aro aschi aug avcova bach bech by chan chanov
mol chanova chanovych cik dan dawa denhauer denhawer destad dez drup dskred dvaer dvay ea eda edo egoda
mol enberghs eon eski esky estina esworth ett etta ev ey fa fese fesi fino gat ghera hant hede herat ias
mol ic ica ich icki ie iis iko inary inatti inder ineaux ineros ineus ineux inier inski inuevo isani
mol isso ist itierno itoris jord kanen kenbur kentin kkari ko koselka lame land laret lari lath lebro
mol leby leda lehave lekaer leken lel lendorff lenhauer lerhjelm lerop lersen lerson lerstedt leur ley
mol lfulleda lgaard lgard lgren liard lick lien lier liere lin ling lison lner lnitz lohan lon lov lova
mol lstadius lwo my ne ner nes oca ocea ocho ock odets odoi oiu okken ongua ony osit ossi oughney owny
mol peceres sen ski son stad sted ster stre terer tesen thagen than tke toni trer tsi tu tz tzau umby
mol umphy und vadgaard vaer ven vig vik yneaux z zahn zen zer
mom al an anu berger biela blan brun chev cheva chilov chilova eni i igliano ii in inee iyama maerts me
mom meja mers mert mo msen odu oh ohara oi oitio oli on ose ot ota parler part pean pellio pie plet po
mom point premier rak yr
mon abang acchi achello achini achino achon agan agas akhov aldi ardes ardi ares arez ari asmith asor
mon asse asterios astra astyrskyy ateri ath avon ayong baron berg brun cadas caleano calian casi cassin
mon cea celet cerrate chicourt cho choli ciatti cini civais civaiz ck ckton cla clus comble corge
mon creiffe crieff crieffe csek cunill cur cus cusi dal daque daray dardini daza deau dego deja delet
mon dell dello delo desir din dini dio dl dloch doc dol dolin doloni donen dor dot doy drup dry ds dy ea
mon egal eger egro ell ells eo ereo erri erris escillo ese esma estel estime etta euse ev eyhun fared
mon ferrer fette fillo fils ford fray fredi fries frini gardi gault gay gella gellaz gelluzzo gelos geon
mon gez ggaard giano giello gil gillo gin gini giovi godi gold gomery gstad guillon guilod guzzi heit
mon hollen ical ichon ick ico iez igold ing inger io iot iquet ir ivas izza jaraz jardim jardin jarrez
mon jes jot ka kam ke kemoller khouse kman ko kola ley llao llau lleo llor ma nanni nat nereau nerie
mon nesland ness nett nette nich nig nin ninghoff nington niot not noyeur ohan ola oni onobe oran orath
mon orchio ostori ov ova plaisir pouillan raba rabal ras ribot roig ros rose rreal rroy saingeon salves
mon salvez salvo sarrat schein se sees sel sell sellato sels serratte seth sivais sma sonis soriu stad
mon stein suy tabes tacchini tachana taggioni tagh tagnani tagni tagnier tagnino tagnoli tagnon taguano
mon tagud taguti taigne taina tal tala talant talar talbini taldi talembert tali taluisa talva talvan
mon talvao talvillo tanana tanarella tane tangerand tangero tania tanino tanio tanola tanti tanu tanus
mon tanya tanye taque tardit tarroso taru taruli taser tassier tatixe taudon tavez tavon tblanch
mon tcharmont teath tecchiari tece teduro tefiore tefiori tefoschi telatici telin telius tell tellanos
mon tells temaggi temagni temuino temurri tenard tenbruck tenot teoliva tepeloso tepeque tequin terisi
mon terrosa terroza tesanto tesdeoca teserin teso tessoro tet tevecchi tey teyremard teys tgomerie than
mon the then tia tibert ticciolo ticone tierth tieth tijano tillo tillot tilva tin tinaro tini tins tion
mon tipo tironi tis tisci tizambert tjoy tler tllor tmany tmayeur tney toia toiro tojo tola tolha tolio
mon toliu tonen toney tooth tori toriol torsi toto touto toy toyo toza tpensier tplaisir trasio traveta
mon tresor trone trucchio tsant tserret tsted tti ttinen tu tuelle tuenga tufar tufo tull tuoro turiol
mon tus tuschi u ue us ux voisin ye yer z zani zavi zecchi zeglio zingo zio zonis
moo berry ck ers ij khey lan lchandani maw mey nan nilal nman radian rby rcock rhouse rjani rlag rtgat
moo rthy savi slechner slehner sman swalder te thart ty tz
mop i osita pel pin
moq uet uinche
mor abet abiti acchini acci acen achiello achioli ad adel adell adi adian adiellos adillo aeus agas
mor aglia agne agon agrega aguez aiti aitis aiyewa aiz ake alas alejo alis allet allon ancais anchel
mor ancho anda andais andat andeira ander andis andotti ange anino anis anski anta antes anti ariu arka
mor asch aschini ash assut assutti atal ataya ath atiel aton atti atto aud auskas avetz avit awek awez
mor awiec awietz aza azin azzani azzoni ban bedadze biato bioli bitzer by can cate chadze chid chio chon
mor cke cman com cos cov crette cuende dacq dan darski dasov daunt degan deglia dijck dillo dini dinov
mor drelle dt dvinov dvinova dzak eali ean eano eaux eci ecroft edock ega ehart ehu eigne eillon ein
mor eing eiras eiro eite ejudo elan elenbaum eles elius ellet ellini ellon elon elot eman enate encos
mor enkov enz enza ere erod escalchi eschini eso estin eta eth eto ett ette ettini ettuzzo etus eux ev
mor ewood eyra ffe ffi fitt gade gades gaine gando ganstein ganstern gant gari gart gaz geli genroth
mor genschweis gensen genstierne genthau geson goni gret gun gunov gunova hard hardt hart hli hlia hun
mor iame iano iarity iaud ibe icca iceau ich ichon ido iel iero igeau iggi iggl igi ikage ikawa ike
mor ikofer ilha illas imae imatsu imoto imura inaga inaka ineau iniere inigo inini intz isaki isani
mor isawa isbak ishige ishima isot isseau itsgard itzen iuchi iwake iwaki iyasu iyon ize izet izio izono
mor izot izumi jan jane kache kaya kboe keby kholm kken kore kovkina krid kunaite kunas kved laes lando
mor landsto lanes lang lanne las lat leo lesin let licchio lier lighem ling lino lion lock lok lot lova
mor maila mando meneo mile nand nard nati neault niroli obe oboshi ochi ocica ocoima odan oder odo ogan
mor ohashi ohoshi oianu oiu oldo oles olli ollon omenacho onen onese ono ooka osan osanu oshan osi osin
mor osinotto osky osoli ossi ote ottaja otti oy oyoqui ozan ozov ozowski ozumi ozyuk phew phis phy
mor quecho quillas raja rall ran resi rett rey rhadi rical ring risey rish risroe riss rissy robel rondo
mor roni sanuto sari sell sellino sello seth sette sey shead shed sink sky son ss stabilini stad stin
mor stol sund sut sztyn tabit tag tari taro tazavi telette tell telliti telmans tensholm thens thenson
mor thoff tin tl tland tlbauer tling tlock treux tson tstedt tvedt ua ucchio ud ujo usca usciag utan uz
mor uzan uzi uzzi vai vay vayova vik villo wani way wood yakova yl yto zinger zynski
mos aad ack akowski aku ander aner anu baek bah bakk barger bech berg berger bey blech brucker brugger
mos cadi caliuc calu cardi cardini cati chard chel chen cheni chera chetta chini chioni chl chner ciatti
mos cicka cicki cinski col coloni cosio coso cote covciuc covici covini covitch covitz cowitz crop dell
mos dol ebekk eby egue egui eholm eid ele eman eng engeil ewius fjell gaard grove hammer harafa harov
mos henets hinsky hkov hnikoff holder holt hood hos hus huus iichuk iman ino ior iychuk kajarvi kalev
mos kaleva kaliuk kaluk kalyk kalyov kalyuk kari kon kos kovitz kovkin kuvaara kvin kvina kvine kvitch
mos lander latten lehi lein ler let ling neaga neagu ner nier oarca oiu ole or oyan queira sack sakowski
mos sali saoui saz sbarger sdal senmark seri sey sin sion sleth smer sner son soni sop sotto suz tacedo
mos tad tadi tecky tefa tefai tefi teghanemi teirin tella teo terts thaf thav tofi toller tova tovoi
mos tovyy towfi towski trel trey trom tue uc veen z zczenski zczynski zka zkowski zynski
mot ais ajo amed amedi aran arjemi ataianu ato au chane czinski ellon folea ganhalli hersbaugh herway
mot hes iani iejunas ier ika ilva lik oa oc oche ocu ogna ogo ohashi ohiro oi okawa oki okura ola olese
mot omura onaga ono orga oso otani otolea ovylo oya oyoshi rani rel resku rici riuc roc roni ruk sak sch
mot schenbacher senbocker singer skula snik so tahedeh tard taz telson teram terlini tern tershead tin
mot tini tisenkangas tl tlau tley tonen tre tron ts tura turi ty uzas wani ya yczynski ylewski zca zer
mot zfeldt zko zo
mou aci addine aden afo aki ali az aziz bandje barak barik bray ch chel chet chon chot dden den dgil
mou dian dni dy fang ffok fid flard gel genel genot geot geotte gin ginot glalis h hajir han hcine hib
mou hou houbi hout hsine hssine htadi hu illard illaud illot jahid jane jib ka kaddam kandjo khlis
mou khlissi khloufi khtari kli kola krim l laert laye ledous let lie lier lik linie llec llet loudji
mou lson lthrop lud ly m mbe men mene menine mni mou mouh mouni nadi nder ndir ndounga neimne ngalla
mou nger nicq nk noury nsey ntassir ntbatten nteer ntfort ntjoy ntney ntz quet rabet rabit rabiti radian
mou ram rato raud raviov rchid reaux relle relo relos ren rente renza rer rey rgos rgue ri rid rier
mou rigan rik rin ring rinho rino riquand riz rlevat rlon rlot rmada rot rou rreau rsund rthe rujarvi ry
mou sa sab saoui sati savi savizadeh saw shiouttas sinho skallis skos sley slih slim snier ssaid ssaif
mou ssard ssaron ssaten ssati ssavi ssavou sserin sserion sset ssette ssou staid stakas stakim stanfii
mou starih ste ta tahir taki taouakil taoukil tawakil te teira tel terde tet thon tin tinho tot tray
mou tsatsou ttet ty yard yokolo ysset yssy za zin zo zoun zoune zouri
mov aghar ahed chan ellan erare ik illa in sesian sesjan sesyan sisyan
mow at att day der dy ell inckel ius l la lam lavi les ll rer
mox ey ham nes ness on
moy al d eda ersoen et etones kky kkymaki kkynen les nahan ne net nier olema ot rand reau se ses shevych
moy sset stad syk zes
moz acu affari alyov as dzer ee ejko ena etic gawa gov gova govoy haev haeva ie il in ina isek ley
moz ombite os queda umder un zambani ziconacci zone zoni
mpa li
mpe nza sya
mpi na
mpo fu ku rogomyi
mra bet bih bti h hi mba s sek vlja vljak vlje
mre ma
mri dha ni
mrk ic las wicka
mrm olja
mro ch ngovius nz pe sko ss wca wczynski wiec winski zewski zinski zowicka
mrs ic nik
mru czkowski
mrw anda
msa ad firi hli kila mbya
mse kela kwa llem
msh ama
msi gwa ka ndai
msk hiladze
mso lla
msu ri
mta nda
mtc hedlidze
mte keta ki ma mvu
mti kila
mtu kudzi lia tura
mua dakuku kuku lim mba nache rrawi sher tetema yad ythaigym
mub ashar ashir een
muc ari ci ciante ciarone cignat cillo cin cini cino cio cioli ciolo cione ea hairo hitsch hler hmore
muc hnick hnik how howski i ilenita ino kelroy kenberger kenhaupt kenschnabl ker kerheide key kle kleroy
muc kley klow obega ollari olli
mud arra asar assar assir avadi diman dock ford gett hihir ist iyanselage rak rey rich rick rinic roch
mud rony rov row runka ryk ryy ure
mue ck cke dra ed gge he hl hlbauer hlberger hleisen hling las lenaer llner nala nch nchow nks ntes nz
mue nzer rza ses ssig th ting tzel
muf fat fett fley foletto tizate tugil
mug aas abe abi abo ame arra arza asto avero eli emangango esera ford geridge gerud giani gittu gleton
mug gli hal hini hiurus ione isha ishima ler lia naini nier no ny osa rage rauer uercia uerza uiro uruza
muh amad arremaj eim eria hin i ic l lbachler lbauer lbradt ldorfer leck legg leman lenbrock lendorph
muh lensteth ler lhan lhauser lher lhoff li lig lner lnickel locker lpfordt lpfort lrad mmad mood ojoki
muh ola ongo ren ri ry s umud
mui ba ca kku kkula lu nelo no nonen nos ron se ttari xi
muj ahid al angi awamariya cic deci e ea ic ica ico ika iri taba unen
muk aida airu ari asa avhi baniani ena endi enge erji es hametova hametzianova hanov haymar hin hina
muk hsyan htar iibi kala kila ku kula omela s tupavela tyala unen upa waya
mul adze ak akkal amoottil anax ani argia ari aroni ay azzani ber berg bjerg cahey care chandani cock
mul crone derig drew elid enga erius ert ertz ey gan hearn hens herin heron hollan hollen iar iarchuk
mul ick ieri inen inix ipola joto k keen kerin kern kins lady laert lahy lally larney lassery lback lee
mul lejans lenbrock lener lenhoff lenix lerson lertz ley lholand lican lick liez lighan likas lineaux
mul liner liniks linix linnix lola lor nix ock okas raine raney ready roney sant taharju tala tanen tani
mul taniemi tari tasniemi tasuo terer ton ts ugeta ugo umba unga vad vehill yk zer
mum a ajesi au aw bauer bru by dzhiev enthaler ladze me menthey mey mhardt olo per phrey power uni
mun af afo agorri ante arini aron arriz asinghe awar ayco by caciu ce cey charaz chel cher chhofen
mun cktell cunill daca dahl dal darain daray debo dela derloh dhenk dhenke dis dl dlein dler dlos dorf
mun dorff duate ecas eda eeb eer erati erato eton evar ez garay gari garro gen genast gin givera gle
mun goshi govan gra guira iain iente iere imanikyam in ion iozguren ive izaga keby kebye klinde kova
mun kres ktell kvad lawin ley nell nerlyn ni nich nier nings nukka oa oyerro ozo ozova sch sen shower
mun singer sterberg sterer sterhjelm sterkotter sterman tadas tal tane tanola tea tel tenita the ther
mun thiu tian tianas tianu tila toiu tola ton toni tyan tz tzer tzing uera ukka umel umer uz yan yon zar
mun zert zi zing zinger zon zone
muo leta na niovaara th tio tka tkavaara
mup unga
muq adas addas kurtaj uinche
mur abito aca accini aco adian adov adyan ahashi ail aire aja akas akawa akoshi akumo alev alt amoto
mur anaka anen anyi aoka arasu ari ariu aru arus asaki asan asanu ase ashige ashima ashko ashov aski
mur atdagi aton atov atova atsu auer avjova avskaja avyova awjowa ay ayari az bach beck ce ch chie ciego
mur cko daca daugh deala den dick die din dmaa dough dvee dy dzheva ea eddu elaga enius esanu esian ff
mur fin fitt gado gan gatroyd gea giondo goci goitio gu gueitio gui guialday guiondo gulet iana iano ias
mur ic icchio icy ieda iedas ieva illas illos ineddu iqi isier isoja ison iteigen ji kerson ko man
mur melstein mu n naghan nahan nan ner nu ofushi oga ohashi oi oke ola ole oma oni oski ota otani ovec
mur owatz oya phrey rah rain remaki rey rie riel riero rill rillo rin rish rison rugarra sch schel seli
mur set shed sic ski su sula suli sunen taugh taza tazin tfeldt tin tojarvi tokangas tokanta tola
mur tolahti tomaa tomaki tonen toniemi too topera tosaari ua uaga uais uamendiaraz uasen ube uchi
mur ugarren ugesan usidze utar vin wito yn zak zeau zhak zin zina zynowski
mus acchia acchio acci acco aelyan aeus ah ajo akka aku ale all allam ani ante araj ardo arra aus awar
mus ayev ayeva calu can cara carella carello cato cella cetra cetta cettola chalek champ cheid chik
mus choll cionico cogiuri colino cott culus eeuw eliani elier elin eux eveni evski graves haima hanokoji
mus harbash hardt heghyan himba hinski hketyk hkudiani hobekwa hom hrush htaq ialek ialowski iani iari
mus ich ielak ier ikevych ikka illi inova iol itu ker kin kopf ku kwe land lea leh lera lu marra ner ni
mus nik oaie oiu oke olf olino ollino onda otto ov ova pratt quiz saari safia salo sard sari sato
mus sbacher sche schoot sehl sell selwhite set sett setto sey sgnug si sida sil sini sino sio slewhite
mus sman sner solin soni sot taca tacchio tad tafallari tafayeva tafic tafin tafov tafova tafovska tain
mus tajarvi tajoki takallio takangas takari takorpi takoski tala talahti talammi talampi tamaa tamo
mus taniemi tanoja tapaa tata tatea tea tel telier telin tiala tian tieles tienes tikkakangas tikkamaa
mus tikkamaki tikkaniemi tila tilli ting tjogi toe tola ton toni tow turi ulin um umarra uraca zkatblat
mut afov afova afyan alipassi anen ange avdzic ay ch cu eau ebi el eli enia ermilch erspaugh her hesius
mut hi hiah hig hspiel hu hukrishnan ieva ikainen ilica ini kala le lucan luer nykh ola olo ombo ru
mut saers sch schenbacher schke schler sumi sushika suura tart tenthaler tikkal tilainen tonen toni
mut uberria uc vei z zbauer zell
muu kka kkonen li noja rainen raiskangas rama rholm riaisniemi rikka rila rimaki rinaho ripeal risepp
muu rman ronen ruvirta s se ss ttoranta vila
muw wakkil
mux el low
muy ano bridge co laert lle o or tjens ulema
muz adi afar amal ammal ammil ard art as el go goci ha haylo ii ikar il io ny rukov umder ychka ychuk
muz zatti zey zillo zin zio zioli zy
mvo go ndo
mvu mpa ngi
mwa iposa kyembe kyusa longo lwanda lyosi mba mbalaswa mbu mbulukutu nazila ndosya njale njelwa nri
mwa pachu
mwe gelo mweata negoha pu
mwi inga jage
mya gkov kisheva ll rd soyedov
myc hko ock onius roft
myd ske
mye ong rscough rson tte
myg dal rant
myh al alenyuk and as ill kyra lenphort r ra ren rman rslo rvold rwold
myi nt
myk hailiuk hailov hailova hailyshyn halchuk halchyshyn halko halska halskyi halyuk halyuno hats
myk haylechko hayliv haylov haylova haylovska haylovskyy haylyshyn haylyuk jaland kala le lebost leby
myk legard leset letun levold levoll olaitis olaychuk oliuk ra stu svoll ulych ychak yievych yta ytchuk
myk ytiuk ytiv ytka ytsey ytyn ytyuk
myl ander eus in ius lari larinen larniemi le lerup lo lyaho lyharju lykallio lykangas lykorpi lykoski
myl lylahti lyluoma lymaa lynen lyneva lynpaa lyntaus lyntausta lyperkio lyrinne lyselka lysilta lyviita
myl lyvirta nikov od onas ott toft
mym ko
myn ar arski dresku es hier ors ott tevik tti ttinen
myo hanen tt tte tyri
myr ach alf and ann as aune bekk berg berget bostad czek dahl dal eboe ee ehed eng estrand evik holt
myr ianthous icks land man mel nes o old onchuk onets oniuk onov onova onyak onyuk set seth skog skykari
myr skyranta slo stad sten strand thil tin ttinen tveit um up vang vold voll
mys ak chetzky hko icka kiv kja lek licka licki lik linski sing syla tek tkowski ula yuga yura zczynski
myt aras kalyk kaniemi nyk sak skan syk teis ting ty
myu myun myunov myunova
myy ra rinmaa ry rylainen
myz nikov yri
mza hem
naa ber h jarvi kka lisvaara manka me nai panki pila ppa ppi rajarvi rala ralainen ranoja rits si sko ss
naa stad sz tanen tsaari tti tula tz ym
nab ais arrete arro at atame ati auer avi bouti ergoj erhaus ers ert eshima et eth holz ielek inger
nab ipour iyev okov ong ourema ours ti ulsi
nac ache arato ata ato cache ci ciareti ef enta eri es eur ey halov halova hat hazel hbaur he her hev
nac heva hid hit hkebia hkov hkova hman hmanson hmias hon htergaele htigal htman htwey imba ino ir iri
nac kers ov sa u ucchi uta
nad ah alin arajah arkhani asdy asi aud ault berezny bornik deo ein ell elman erehvandi erer eri esan
nad ezhdin feji heim iani if ing iradze jo olny olschi olska olski ot our oveza ratowski res rowski san
nad vi vornik
nae f ff gele gelen geli gels ger gle her ini ka ole ri rland roy rstad rum schke sfeldt sgard sje slund
nae sman sse sset stad steby sted stegaard svold ts vdal vestad vra yaert
naf aa arrate f fziger i ia icy id issi iu liu ria tanaila tzger us ziger
nag ae afuji ah ahara ahora akura amatsu amine amori amura anawa anowski ao araj arkar asaka asato asawa
nag ashima atake atani atomo atsu atsuka atsuma avciuc aya ayama ayev be elein eler elhus eli elkirk ell
nag elmaa enrauft eotte havi hi hmouch iev iller irna irnyak it ley lich lieri ore orna ornaya ornii
nag ornov orny orski oshi ovitsyn ovitsyna pal tegaal uib umo ura urski uszewski
nah abedian apetian apetyan ar arro arros di eed hal has i imana irna kala kiaisoja kur kuri les lik lin
nah ls mias odha odil oi orna orniak ornyak ornyuk oum ra raoui rgang rwold tigal ui
nai cler cu din ditch doo dzinavicius feh geon ki ll llod llon lon lor man mo moli qama rac ser sh smith
nai sniemi ssoo to vo
naj afi ak arian arro brt dek der di doski dovski dowski eh hi id ih im ima imi jar jari mabadi ock or
naj oui sarek sztub var
nak abayashi abo ache achi ada adachi adai ade ae agaichi agaito agaki agami agiri ago agome agomi
nak agoshi aguchi ahama ahashi ahira aide aima aizumi aji ajo ako akuki akura amae amaki amaru amata
nak amba amichi amizo amori amoto amure ane anishi anomyo anowatari aoka arada ari asaka asaki ase ash
nak ashian ashidze ashima ashizu asone asono asugi asuji ata atake atani ate atsuka atsukasa au auchi
nak awaki aya ayashiki ayasu ayoshi azaki azono dali euri hil hla hle hli ib kalajarvi kestad kim kinen
nak kula ladyuk ling mouch olinna onechna onechnyy onieczna oolak ov ova pil rem stad szynski vetauri
nal askowski ati awade bandian bantov bantova baru berczak borczyk cakan der di dini erio esini esso
nal ewajk in is ivaiko kki let luri o ozhnyi tet um upa varte yvayko
nam algue anny ara ase atche ay bata biar botin cela dal dar ee ekawa er estnikov eth ey galadze gyal
nam icela ikawa ina ino kung oc oko otte oussi pajarvi puque stad svatn szanowski tvedt var
nan ase aumi avati ayakkara ba bara carrow cel chen clares collas cu dakumar dalall damuri dris drup
nan dung dwani ev eva fa ia ii ilson ja jiani kani ke kervis kivell kov kova nei nestad ney nfeldt
nan nicini nimainen ninga nipieri nuzzi otaake ova ovska sel souty termod u ut uti wani z
nao e i ne ui um umi uri
nap an ankangas ara ari arus au er eu haug ieralska ieralski ierkowski iorkowska iorkowski oleoni olioni
nap olitan olitani ora pari pila pinen pu rushkina uri uti
naq ash ui vi
nar aghi agon ahara ahashi aine akka amore anen aoka asaki ayanaswamy azaki baiza baja bey boni butas
nar butt buvold decchia dello din dinocchi dis diz don doni dou dulli duzzi ea eaho ed edo ehood ejos el
nar esh ey ez ganes gang geot giso h hi hinen iainen ikawa iki imanidze inen is isawa iyama izzano kaus
nar kilahti kiniemi kki loch lock mala mania mo quin rillos s sakka tallo tey tker ud ukawa um umi uo
nar uoka up use ushima usk vainen vaiz vaiza vaja vanen vanto varte veson vestad vhus vi yshkin
nas alli anen arre berg by can cenzi chenweng cimbene cimbeni cu cutiu edkin eeb eer ella ema enius gard
nas han hashibi hat hed her himoto hiro holm iatka ica ickis iell ierowski if ilowski imba ini inlinna
nas kali ki kov kova man mith myth piran ralla reddine reen rin rolla sari sauer sereddine si sib siet
nas sif sih sir siri sivera sling sokho sr strom syn syrova tapoka tasa tasi tasie tasio tasoiu ti tolin
nas tor tos tran tul turica ui uta worthy yrova
nat af anson apei aren areno arov by ea eras erstad hanielsen hanova hans hansen hanson her ho horst
nat husius iello ili illi ivel kanski kin kinniemi land oire oni onik orp our ov se shah suhara sui
nat sukawa suki sume sumi terer teri terlund tiaho tila tinen tino trass tress uman unen usch vig vik
nat wick ynki yshak zke zler
nau che ck ckhoff cler clerus deer din don dot dts ert erz gher ghten grette heimer jeck jocks jok jokat
nau joks kkarinen la lapaa leau let lituk lleau lot lty m manen mencu meyko mi mkin moff moski mova
nau movski mowych nay ndrup ntofte pari r reen rizio schutz se ska sner ss ssed sthaug stvik th tiyal
nau welaerts werck
nav aliza allas alny alon alta amuel areno ares arete arez arini arlaz aroli arretta arrini arsete arta
nav asa asardyan ascuez asquillo asyad aza azzotti ea eau eda edo eed eira eiras eiro ejar ejas ekvien
nav ello eo eros erstad estad ickaite ickas ickiene ier illod im ines jord lani oigille ojec oyan restad
nav rkal rotsky ruz
naw abi ai alowalo ara atu fal ojczyk rat ratek rath ratil rocka roth rotski
nay da denov denova ee ha ho ir kki lon o rac rou smith yar
naz abal akat am arbayeva archuk arenus arian arkevych aroff arova arski aruk aryan arychev ate co eer
naz ef elrod er eri ih il liaka lica mul nean worth zal
nca ra
nch ama ana aso emba imbi uchuma
nco go ni
ncu mu
nda daye gijimana la lichako m ssa yishimiye yizeye
nde mesogo samburo ye
ndh lovu
ndi aga ba di kumana ogou ongue ouck our vo
ndj eng im ock oli
ndo ci h ho j ki me mi ngo niema umbe w
ndr eca
ndu bueze buisi gai gulile ka kwe kwo mu re
nea csa csiu d fus g ga goie gue ico ley lis ll lly ls ma man me mtiu mu nder ng outyine rhood rhoof s
nea son ta te therlin thery ton tu ult ve ves
neb biai eker elong enzia er ergall esky hwani ieridze iker iolo le lea lich out rera res rijo ril uloni
neb unu y ylitskiy
nec chi ea emer haeva hansky hay hayev hiti hvatal hyporuk hytailo id iosup iu kel ker kles ko soiu
nec sulea sut ulae ulai ulaie ulau ulce ulcea ulita ulman ulnir uloiu
ned aivodina berg der derman do ea eau eczky ef eff elcea elcearu elchev elcheva elciu elciuc elcovici
ned elko elkov elkova ellec eloiu eltchev ergard ermo erstrom ev eva ialkova jadi jam kov kova land ler
ned ley ohin reaas rebo regaard relid urumalli wal wed yalkov yalkova zhati zhatin zhib zhmi
nee b dell dels dleman dler fe fs gaard jarvi land lankavil ld leman lon lsen man per quaye ring rland
nee rskov rsten ser sgaard sham smith son ss tar tens thling
nef e edova fa fgen fling t yodov zger zi
neg aard ahban ard ash elein endanck gaz gazi go hina ishi ley oianu oro osanti ot raj rari raru rau
neg rean rei rel rente repontis rette retty rici rila rin rini risan ritoiu roni rut rutiu ruzzi ruzzo
neg ueruela ulesco ura ussie ut uta yesy
neh aili al ammer ari asil at imaya l ling lsen mzow r rebecka rebecki rig rkorn rman us vonen wal
nei barger bauer baur ber berger bert ce decker deffer del derer derhiser dert dhardt dich digh dre fer
nei fert glick hart heisel hoff iendam j jonen kirk land lands ld lon ls nast ner nert ninger pp ro rola
nei sen ses sh sius sler ss ssaar sser swander swanger swender swonger ta thal tola tsch tsov ttaanmaki
nei ttamo tz tzel tzke tzsch
nej ad ar edlik edlo eschleba ezchleb i im jar jari man stgaard
nek aa kache konen kula lyudov mouche ola oranec ovar rasov rasova rassov rouf uda ula
nel an ander aton don ega emans en epcu ias imarkka in isse ius k kin lemose ler les lies ligan list
nel lius ls lum lums mes o oms on te thorpe tner ton vik yubov
nem aga ani anic ann ati bhard bot brini cek cekova chik cik echek ecz eczek eia enyi erenco ergut eroff
nem erovschi ethy eti etschek etz irovsky irschi ish itsas itz kovsky lander liher massi mers oianu
nem olato orin oto ov sadze tanu toc tsov valts
nen adic chev cheva ci cini cioni ciu eman ganga gono kov kova nig nouche ola ov ova ovsky ow sen seter
nen twich twig u ye zelius zell
neo cleous fytou g ssi vius
nep eivoda ejchal omnyashchikh ori pi pl ponen ras ryaeva s veu
ner aasen ad aud b be berg bini bovik by dal denus dinger drum el eng ep es esini etin fin gard ghes
ner hagen heim heny hof ia in inckx ison jordet land li lich lien linger man nes ney onen ong ren riere
ner sesian sessian sesyan sisyan son sten sund sveen tamo ud urkar vik zic
nes bakk beth bo by ci cu dal field gen goda hat heim heiwat hev heva hkov hkova hyba ic jar je land
nes moen om ossi per poulous rovnal sai sakh sar selrodt ser set seth sjo sler sling smar smith soli
nes svold taiko tak tell terchuk terinen terova terovski teruk teryuk tler tola torak torov torova
nes torovych toruk trojil troy tsiarava tvold vik vold
net edu ejoru eland h haway he hercott hercutt herland herly hers hery hing ik land oiu olicka olicky
net sajeva scher tah tamo tekoven telbeck telblad telbladt telbrandt tesheim tlefold uka usil zel zle
net zler zley
neu backer barth baum baur beck becker berger bock brand brandt bronner burger dauer deck decker dert
neu dorfer dorffer endorff enfeldt enhahn ens enschwander feldt fert ffer garten gent halfen hann hardt
neu hart harth hausl hauss hausser hoff jd kam kamm kirchner kum lanen laniemi loh mane mer merkel
neu miller mueller naber nast ndlinger ndorfer necker nert nhoeffer pane parth per rath reither reuter
neu roni roth ry schulz schutz sel ser sser ssl stadter stuck tsch virth vonen walder wirt yen zil
nev alaita alampi amaki ander anen anlinna anoja anpaa anpera anranta antaus aranta asaari asalmi asalo
nev atalo eau eceral ecerel ednicii eling ell ells enov enova erdahl erova erson iandt iani igato il ill
nev ills ils inson ison jen land ling ola oral ot ski sky stad zorov
new ald all ashish banks bauer berger bert bery bigging bigin bolt bon bould brough com combe come comen
new degate e ens ey gard gent ham hard hart hook ig ill ingham itt lan lander len ley ling love lun mans
new march miller myer nam nes num sam sham sted strom sum swanger th vine zella
ney chev cheva er hart kov kova man mark meyr ra rand rat raut ret rinck s t ts zi
nez at hdet mah veda zari
nfo no
nfu mu
nga di gne kia ko koutou lle lula ndo nkam nya po rade rimu songwa ssa ssam ta tcha
nge le leja th ze
ngh odiou
ngi n
ngo mo nde ngang ngolo no nyani re umou unou v y yi
ngu ande ba ci ema en ere ette ie irane mu ndia yent yenthi yenvan
ngw ali ilizi uluka
nha ri
nhe k m
nho nzi
nia baly gate gui kate khate madio mbele rchos rega ti varani y z zi
nib arger bi blett bs elius ert lack ladze laeus lett lick lo lock ourette oyet
nic acio assio au aud chi col colini cum eley eron etto ewarner ewonger hanian heli helson hev hici
nic hiforel hita hitean hlos hois holl hter ieza ita kalls kas keleit kelsen keson kisch kl klay
nic kleberry klen kleson kless klin klow kolay koles koli kolin koloff kolson kstrom kull kum lasen laus
nic lauss ley los odemi odin ogosian olaci olaes olaeva olaides olaiewsky olais olalde olaou olardi
nic olaysen olcenco oleau oleitzik olesco oletto olicea olici olin olino olis olita olls olodi oloff
nic oloiu oloso olotti olov olova olschi olson ora orici oson ot otti oulaud oullaud uesa ulache ulaev
nic ulai ulcea uli ulici uriuc ut zyporuk
nid egger elea iaci iffer l
nie bauer becker bel belschutz ber berding berg bergall berl bes bieszczanski bler bles bling boer broj
nie brugge brzydowski bur chi cikowski ckarz da dbalski decken denthal denzu deracher dergesass
nie derhauser derhuemer derlag derle derlechner derlohner dermair derman dermayr dernolte ders derwieser
nie dfeldt dieck dl doba dringhaus drist dzialek dzialkowski dzielak dzielska dzinski dziolka gel gl h
nie hans hoff hues hus kamp kka krasz landt ld lfa likainen mbro mczak mczewski mczycki meczek meijer
nie melainen melin menkari menlehto menmaa menoja menpaa mensivu merg mes metmaa metz miaho mierowski
nie mietz mikorpi mimaa mimaki mimuukko mioja mipelto misalo misto mitalo mojewski moller monen muth mz
nie naber naltowski nass nhaus nstedt pce pceron phaus poort ppola radka rga rhoff ring rman rychlewski
nie rzwicki scher schke schulz schulze scier secke siolowski sluchowski sner sniemi spielak ss ssl ssner
nie stle sz tan th thammer thoff tner tola tosjarvi tsch tsche tula tupski tz uwenhuisen uwenhuys uwsma
nie vera vergelt wald weglowski wiedzial wisch woehner wohner zabitowski zbrzycki ziolek znanski
nie zychowski
nif fenegger foi ong ontova osi
nig aglioni ay bur ge geloh gl hbert hswonger htengale htingall hy iotti iyok las lia lio matullina na o
nig orra oyan ri ris risoli uez ula ussie
nih alani art ashi ei ill ipali ira iser len lgard oul ti tila tinen
nii bori gaki hara hari jima kkonen leksela ler les limaa lisk lola lonen lop lus mura nemets nepuu
nii niaho niharju nijarvi nikangas niketo nikorpi nikoski nilammi nilampi niluoto nimaa nimaki ninen
nii nioja niranta nisaari nisalo niskorpi nivaara niviita nivirta nivuo nivuori noja nomi numa oka ppa
nii ro ronen suke tamo tani tla toja tsoo ttonen ttula ttumaa ttumaki ttunen ttyaho ttyaro ttykoski
nii ttyla ttylahti ttymaa ttymaki ttynen ttyniemi ttyranta ttyviita ttyvuopio tynpaa tynpera va ya
nij boer jar o sten
nik aido aj ali ama amaa ander anto ara as awa ic iema iforova iforow imea irk ishin ishina ishov itas
nik itina ityuk kanen kari karikoski karinen karla keri khah kinen kola kolo konen ku lander lass levych
nik linska litschek lus man mo odemski odemus odym oghosyan oladze olaeva olaevna olaides olaiev olaieva
nik olaisen olajew olaychuk olayeva olettos olich olits olla oloudis olov olova olovski olski olskis
nik olsky olyan onen onorov onov onova opensius oskelainen oskinen ov ova oyan u ulainen ulin ulina umaa
nik umatti unen unlassi upaavo upeteri urautio uri usaari uta utta zad
nil aca an ars ca ekani esh ges is ivaara l ler ofer osaari ov sask sberth sdotter senius sgard sland
nil sskog stein ut van
nim aga age ako an ani atuj balkar ell ely er ier igean itean itz ke magadda men merrichter on onji rick
nim sch sgern tsiv tz ura
nin abanda acuri agawa ahualpa aja alga amango an aus cheri chi ci claus co del emire er erola g gel ger
nin in io kov kova neman ness oles osu ov ova oyu ozeki te u
nio ata de gret ka ke la me n rdson si x
nip ertz pala perdey pert ps pula uli
niq uay uen uet uette uinga
nir ca en enstein hamo hola k kko kkonen lo onen ones os schl
nis anov ar ard beth bett chwitz co eki hat hibayashi hibe hibori hide higai higaki higata higuchi
nis hihata hihira hii hiji hijima hikata hikawa hiki hikiori hikori hime himori himoto himuro hinaka
nis hioka hitani hiuchi hiyama hizaki hizawa hizuka hnianidze htar ini ja kajarvi kakangas kakoski
nis kasaari kin ley ly ol oli onen onger ot pel peros sel senbaum sfolk sila sim sinaho sl sley sly soli
nis son tad tal tea ted teliene terov tico tler toran toroiu tov tri ukangas ula umaa umaki unen wander
nis wonger ztor
nit adori ahara ancho anda cher chman ecki oi oiu ori ot ovuori owski sch sche schke ski sov sova szke
nit tauff tim toli ychoruk ze zel zke zpon zsch zschke
niu bo huang kkala kkanen kko ra renius tanen tta
niv ajarvi akoski alainen alinna amo anaho ard aro art asalo at en enius er eri et iaxie icela iere ison
niv oit oix ola ot ren ukoski us
niw ano ata inski
nix holm son
niy ama azov
niz hegorodov henets iol iurski ynski zetto zi zola zoli zolo
nja astad nke rgel stad
nje govan im rs rve ukam
nji e nga
njo ck lstad r tea ten ya
njw ayo
nka ke mia na ra tsuji
nke m ne tia tiah
nko go lolo mi uloukidi unkou
nku fo imy mba mu runziza
nkw ande oala ocha
nky a
nle nd
nme cha g
nna di emeka ji ms ng nna uye
nne gue ji me
nno di dim rom ruka
noa ch in k ke kes l les ll
nob be belin bs eling elius ell er ilia iling ilis ilo itome l lecilla let lett lin lit lot ori orisaka
nob rega riga ue umoto
noc co edo ella enzi ero ete eti hez illa ini ioni ita ito kler on un
nod ar ari arse baek dack deland delund gaard ier ine is l ooshan seth tvedt tveidt
noe bel cker gel h hles ldechen lke ller lte lting rgaard rsalim sgaard si ske th ther tling tzel y
nof al erini fke fsinger itovici ri rini singer tz uentes ziger
nog aj aledo alski an ar areda arin el ene es gle gler hes hin imori iwa owski radi rales uchi ueda
nog ueiro uerales uero uerol uez uier va
noh ai ales asi avica ay e eda ejl el ira ka kola l les ren teri
noi ca ce de lhan ray ret rot zet
noj i ima onen
nok elainen kala kanen kentved konen kosmaki land leby ling onoko ua
nol azco cken de deke den der din dner eto f fi ivos ke ker ler let lette ley li ling lner opp ot skog
nol soe ta tenius ton vak vi y z
nom acce aguchi ayo dedeu eland ellini ey ikos iyama mela miste misto msalu ogo oko oto par ura
non agase aka ay bo cent chev da dorf ea ell farmale n neman nenmacher omura stad stadplass toa
noo dla h jin l landi ner ney ni nkester pila rani rda rdermeer rhani rlein rmagi rman rmets ruddin rzai
noo ten tens yen
nop anen onen pa pari pel per pi pius
nor ahagen ales at ato back bakken balle be bech beck blad blin borg brink but bye bygaard cic cini
nor ckencrone cliffe copensis cott cutt daas dam dang dangard danvader das dau dback dbaek dbeck dblad
nor dblom dbotten dbrenden dbye ddahl deen deide dell deman demar denankar denberg denborg dencreutz
nor dendahl denfalk denfeldt denfelt denflycht denfur deng dengen denhielm denhof denskiold denskjold
nor denson denstam denstrale denstrom denswan derhaug dermoen derval deson dey dfeldt dfelt dfjeld dfors
nor dgaard dgaarden dgard dgarden dh dhaug dhaus dhoff dholm dhov dhues dhuus dick diek dik dine djore
nor dkil dkild dkrog dkvelle dkvist dli dlien dlin dling dlof dmark dmelan dmeland dmo dmyr dnes dness
nor don dra drum dseth dskar dskog dso dstad dstedt dsteien dstoga dt dtomme dtug dtun dtveit dvall
nor dvang dvi dvik dwall dwig dyke eau ed eger eick eiga eik eika ekval elius ell endal eng enius esjo
nor eus evik feldt fini ford gan gay geu green grove ha have haven hoj holm holt homaa ilo imoto inder
nor ing ingset jordet kin kio kjaer kko kola kus kute lander len li lind lindh loff lund mak mark melius
nor ment met mia mil mile mington molander montanus moyle nes niella oaho ocel odom ojarvi okorpi ola
nor olahti ona onen ontaus oozi ori ouzi po ppa rang rback rbo rbohm rbom rby rdahl reby red redam
nor regard reholm rell rena res reso rfalk rgard rgran rholm ri rick rid rila rild ring rington risgaard
nor rish rkniivila rlid rlin rlund rmannus rmen ro rod ros rstrom rvik sa selius sell seth sett stad
nor stebo stog strand ta tamo tes tey thcott thcroft thcut then they thouse thrip thug thun thway tier
nor tman tov tun tunen tvedt tz um vag vapalo ve vig viit vik vilaite vilas vin vind voll wid za
nos akhare alski an as atov bisch chese cue eda erovitch eworthy heen hitani ievici ike ke ker ko kov
nos kowski kwith otti ov ova ovski owska rati saman seck seni siter sler slin sum taja tini tlinger tmo
nos trand trant tvig tvik tvold ulia worthy
not ah aker arangelo argiacomo arianni aristefano arnicola arstefano bohm bom ebaert eboom estine h haft
not hdurft higer hin hnagel hstein hstine ini ivoli kin kola konen land man omi on tage taris tebaum
not tebohm testad tet thoff tingnes tke toli tveit z zli zoldt
nou ailhac al ali ari bi ble che chi el et fflard gaoui garede garet garo gatgren gues guier haillaguet
nou haud ini inou iouat ira kka kkala lik man ni raei reen rine ris rney rry rse simaa sjoki tere wen za
nou zille
nov acco acki acu aga akoski akov akovskij akowski albos alio alvos andi ang arina arro ati egil ejarque
nov ek elino ellini ellino ellon erraz eski ey iant ich ichkova icki icov iello ik ikau ikava ikoff
nov ikova ikovas inger inski isadi itska itski itskiy itskova itsky ljan okhatko oselov oselova oseltsev
nov osiadlyi osjolova otney ozhilov ozhilova ruzov yk ytska
now ack aczek alk ara atzky den els ierski ill inowski inska isz itzki lan land len ling ok oryta osad
now otniak ottny
nox on
noy ce d el elle ori
noz adze ais aki al dran icka iere ieres iglia zoli
nsa ngou yi
nse e fumu gue me ng
nsi ah ala e mba ng
nso a beya go no
nsu a buga e ga ru
nta baliba di mabyaliro ryamira
nte ife p
nth ekela
nti amoah bantunganya fi mane mizi ro
nto ngono
ntu gu kamazina tumu
nua lart mah nes nez te
nub berud elius er iola y
nuc ara cini cio ciotti corini ette hols iari ita k kel kels kles kowski u
nud ell elman ing
nue chterlein da hring lle rnberger ro si ssle
nuf fer
nug en in is ra shi uid
nuh fer n r
nui amae ja janmaa jten kka kkinen la
nuk ala ari arinen aya ki
nul ens f ph pponen ton
num ajiri akura ano ao asawa bela berg elin ento hauser me medal melin menmaa menpaa menranta mensalo
num merdor mijarvi mijoki mikari mikoski mila minen miranta misalo misto paque
nun ally amaker an du emacher emaker ev fio garay gesser gester i ke list nari nelee neley nelley nelly
nun nenkamp ner no ns okawa oz ton weiller ziato
nuo jua likoski lioja livirta n pponen rala ramo ranne rela rgam rinko rivuori rsaari rteva rti rtie
nuo rtila rtimo rtio rva tcla tiomaa ttajarvi ttanen ttimaki
nup an pola ponen pula punen ur
nur chis dauletov ding ena eyev galiev ges han honen iev ieva igiani ila isalo kka kkala kkanen kki
nur magomedov mand matov me mekivi mela menniemi menrinta mentaus mesjarvi mesniemi met miainen mik
nur mikari mikko mikolu mikoski mikumpu milaakso milaukas milo mimaa mimaki miniemi minoro mio miranta
nur mirinta miste misto mivaara mivuori mla mo moja monen moranta mos owska ra re ro ttila udinov vala
nur vo zynski
nus ak cheler e ko sbacher selein sik slein sli sman sner tad z
nut akki all arak brown ikka ile ini iu sch tens tgens tin tini tle tunen z zhorn
nuu de di ja r st ter tila tilainen ttila ttinen
nuv olari olone stad
nux oll
nuy ado en ens tten ttens
nuz um zi
nve ryan
nvo mo no ta
nvu mba
nwa buekwu bueze dike dikwa for gbala gboso gu igwe jei kaeme kali kamma la nkwo
nwe ke lati
nwo bodo do ke keji ko kolo korie koro rah ye
nya bally golov golova klyayew landu mbui mekye mi msi ngwine nzu rko ry ssi ulawa vestsenka
nyb ack acka akk elin erget ergh jork laeus lin lom o oe oen ohm om ond ondas onn raten roe ruket y
nyc a ander e h hyk hyporuk op um z
nyd ahl al am rle
nye bolle borg gaard land ng nget nhuis rere rges
nyf elt feler fenegger ors
nyg aardsvold ards jerd
nyh agen ammer aug avn eim len of uis uus
nyi kos ramasuhuko trai tray
nyj ordet
nyk amb amp aza iel ky l mark odym olaichuk olaychuk oluk olyn olyshyn olyuk opp rog ulla ung yforuk yri
nyk ytchyn
nyl aander anden enna in inder
nym alm ander ar ark o oen
nyn as s
nyo kas
nyp elo peli
nyr erod hi hila hinen kko nes onen oos op ovaara ud
nys aeter aether and ell eth etvold med sens tad tadnes tedt teen ten to tol trand troem tromer tuen
nyt oft orp ro roen un z
nyu tstumo
nyv all erd lt old oll
nyy kooli ssola ssonen sti
nyz hnyk ovyy
nza mbi mio ng
nze ng nze
nzi kwinkunda
nzo ngo nzi
oac hs
oai da e
oak e eley enfold eshott eson shott
oam en er il
oan ca ce cia e ea es ta
oar casu d ga za
oas a
oat ey hout is svall ts way
oba ch co dia diaru dic femi idli kpolor ldia lle medo mwonyi na nner nor r retin risiagbon rr rrio rski
oba seki si sogie sohan suyi ya yagbona yashi yuwana z ze zee
obb ard edio o
obe denaru e ga idat irne kop lar litz lleiro llo lmejias nauer nhaus nland nour rauer rbeck rborbeck
obe rbreyer rbroeckling rc rdick rdieck rdiek rdorfer rdorff regger rfalzer rgassel rgfell rhaidinger
obe rhammer rhelman rhoffer rhoffner rholtzer rkampf rlehner rley rlies rling rly rmair rman rmannova
obe rmark rmeit rmoser rmueller rnosterer roi rparleiter rrauner rry rschelp rski rson rth rthur rto
obe rtreis rwelz rwinder rwinkler ryshyn rzaucher xer z
obh lidal
obi agwu alor ang as chukwu diegwu dniak dzinski efule ekwe eta ka kwelu leye lor n na nuba nwa ol ols
obi rek ri tz
obk ircher
obl anca ander ath eitner eness inger itas ock onczek uk
obm inska
obo baruwa do h kata lonkov msawin naga no nya rg rin rn rny
obr aniak ay aztsov egia ein ejan ejanu emski eo eque estad etenov etenova etin iant ight ijanu inger
obr ion ochta ock tlik utschka yon
obs chernitzki elka
obu chowski el h khova khovsky kwelu nai
obw exer
oca frain in llahan mpos nas ndo no nsey nto ranza riz rroll sar
occ hetta hialini hiena hini hino hiuto hiuzzi orsio
oce gueda guera ja jo llo pek rin te
och aga aita an andiano ando andorena aran eda eltree em en eretnyi etto iai iana inang inciuc ion ir
och man manski oaizpur og ogavia oteco otorena ovo senbein senknecht sle
oci epa epka k
ock el en enden enholt ers ert ey lind man rent sen
ocl air
ocm in
oco lisan ner nor ro
ocq ue
ocr an
ocs kay oy
ocu ll
ocv irk
ocy tko
ocz kowska kowski
oda bas giri giu glia ka kivi kura m ngiu niels ro sso zhiev
odb erg
odc himar
odd asso by ekalv era estad li on ou son stad steen y
ode an anu blad brecht brink ck en gbami h i kar ki kirk lein lin lstierna lstrom mar mwingie ncrantz
ode ndahl ndall neal nhall nhammar nmarck nrick nsoensis nt nwalder nweller riz rud stad vall wald y
odf jell
odg ers
odh am elius noff
odi aga anosen ase egwu ele er freddi gie ja mayo nets nis ns nsdottir ntsov ntsova on onye orne ot
odi shelidze sho sseos ta
odk olek
odl and o ov ozilik um
odm an ann
odn eal er es oposoff
odo ardi bleja h herty i jewski ki lant nahue nald nell nkor nnel noghue nohue novan risio rizzi ul wd y
odr eman ia iozola iscoll
ods tedt trcil
odu ardo bade duru ms ncu ntan ro tola ware ya
odw yer
ody nak nska ntsov
odz uck
oec hsle hslein hsler hslin hsner onomo
oed er ietram ing
oeg gerli
oeh l len lenschlager lerking lers lert lke lkers lschlaeger lschlagel m man me men michen migen mke
oeh ninger ring rl rle rlein
oel er erich ert fke haf ke ker kers kuch lers reich rich richs schlaeger schlagel schlager schlegel
oel sner ssner tjen tjenbruns und ze
oem ler
oen go
oep en
oer i lemans tel telt ter tli tz tzen
oes chey chger feld ten tergaard terhelt terle terling terreich terreicher tgaard tges treicher
oet inger jen ke ken tel ting tinger tl tli zel
oex le
oey mo
ofa lla llon rim rrill
ofc zarek
ofe imun nauer nbock
off enbeck endal erdahl erdal ergeld erman ermanns ersgaard haus iah idani ield ierski ill or ord roy
ofi cialdegui eld erski li
ofk ir
ofl aherty anagan az ynn
ofo borh edu egbu jetu rs
ofr ia im
ofs dal tad
oft ebro edahl edal eland estad inger
ofv erbeck ersten erstrom
ofw erman
oga ard dies gau lla llar ndo ne nesian nesyan nezov nisyan nov raru rd rkova rro sanu yar z zon
ogb a amwen e ebor eide eifun eiwi emudia eni ewekon odo ogu oi omo omon onna onnaya orn ourne u uagu
ogd on
oge a day degbe dengbe l lman ndahl ret
ogg enfuss er ero ier ioni
ogh agbon ie ogho
ogi da e efa emwanye emwonyi eriakhi esoba eva ez hara lby lvy no o rala ta wara ya yama
ogl aend esbee iari ivie oblin
ogn edal ev ianov iben ibene ibeni yanov yanova
ogo go no nowska nowski nuki relec rodnik rodnikova rodnikow rodnyk rodov
ogr esta etir ey in inc ins odowczyk odzinski yzko
ogs ton
ogu ejiofor eta in inn nbor ndana ndele ndimu nmakin nnaike ns nsanya nseri nsuyi nyemi rcov rek ri ro t
ogu tcu zcan zie
ogw umike
oha dugha ir ire kas kwe na nesian ngbon nian njanyan nyan rra rrow shi ta ver yon
ohb erg
ohd e
ohe a ix ne nhen noja rn ron rron
ohi er nmaa salo
ohl and ander berger ckers dieck emacher en endorff enschlaeger hauser horn iger igschlager inger is man
ohl rich rogge s sbom strom und
ohm a ann art e er es
ohn ell emus esorg esorge gren o sorg sorge stad
oho lm nba ra ri rodnyk ven
ohr alahti aluoma amaa anen ankammen bom el em gren lander ling man n ner strand strom t vall walder
ohr wall
ohs aki hita
oht a amaa ola onen
ohu kainen
ohv all anainen o ril
oia n rbide rtzabal rzabal
oib e
oid e ekivi ermaa ram
oie ren roset sen stad svold
oig aard arden e lane
oih enart
oij ala ennus ens er ord usluoma
oik arainen ari e ia konen onomides onomou onomoy uri
oil a er inki
oin aala aanoja aes as asmaa es io o
oio li
oir di zadi
ois ang eth hi sar trakh
oit aven erong icica maa tinen
oiv anen aranta o ukka
oiw a
oja dos harju inmaa jarvi kaar kangas koski lainen lammi lehto lo loo luoma lvo maa maki mies mo naho
oja nguren niemi nlatva nne npaa npera nsivu nsuu ntakanen ntausta nto ntola palo pelto pold rand ranta
oja res ri rike salo salu soo sti talo tula va valli vee veer ver vere veski vuo
ojd anic
oje a abulu i ll mbarrena nnus r re ro tti
ojg aard
ojh a
oji aku e ro
ojj eh
ojo g nen pi snegros
ojr zynski
oju el land ri tkangas va
oka bayashi be do i jima ka motto mura naka ner niwa no rma roh rvi s ta tsu wachi yasu zawa
okb o
oke effe lani lberry lly ly m mba nve nwa oma reafor reka reke rlund rman rson rstrom son tani
okh ionkpamwonyi iria lobystin olm omina otnikov uarobo uegbe ueleigbe
oki hara moto n na ri t ta tsu
okk elmo els enhaug eri o ola olin onen
okl estek on
okn efjell
oko cha chi duwa fu h jie lski ma mo nedo niewski njo nma noboh nofua nogi nska nski nta rafor rie rn
oko roafor rokov ronkwo sun tie ye
okp ala aleke amen ara araebo e ere
okr ah asinski aszewski ay ent ich opiridze os uszko zeja zesik
oks aar aharju ala alahti ama ava bjerg efjell endal enholt fjellelv hluni hoff holen i iala jarvi joki
oks man nes nevad tad um uz vik vold
okt ar
oku da daira dzhava e gawa hara hira i kawa larczyk loff lov moto mura n nbor ndaye ndia nev ngbowa
oku nghae niewski noghae nrobo ns nwe nzuwa ogume onghae pniak pski ra shima tsu tu ya yama zawa zono
okv ist
okw ara elume onkwo or unna uokei uosa
oky ar ay
ola barri barria barrieta be chea ciregui dapo dejo dele di dipo echea erts es eta etxea fsen fson guez
ola gunju io isen iz izola jide jos juwon lde lekan mo neta niyan niyi ntera ortua rasu rean renwaju ret
ola riaga roiu rra rreaga sagasti scoaga scuaga skoaga so solo sveengen tunji uson varrieta verri verria
ola vsen vson wande ye yo zaba zabal zar
olb era erding erg ers ertz oeter rei richt rychski rycht rys
olc ayto er ese ina men omendy oz zyk
old ach acre ak akowski ani berg een ekop ermark erog ershaw ervik evig father ford fors hafer iges land
old man meadow mixon ofredi oini ridge ring rini royd rup sen son t
ole aga ak ari arius as ch dzki go gov gova inicov jak jarczyk jas jeme jko ksiak ksiv ksiy ksy ksyn
ole ksyshyn ksyuk nchuk ndzki nev nick niczak nik niuc nius nski nsky nych nyn otto rich rud sh shchuk
ole shko siak sinska sinski skiv sky sti szczuk szek winski xa yar ynik ynikov ynikova ynyk
olf ers
olg aard eni iati yay
olh agen aran aver eiser olm
oli c d de den ff gny gradskyy gschlager hn inyk jnyk mb mstad nares nca ng nga nici nski osi sa sakwe
oli scher se tzka van varius varri vart vati vato vazzo vecrantz vecreutz vecrona veros verson vesi
oli vestedt vio vito votto yar ynyk
olj akka emark ymaki
olk anen hovsky inuora kola konen ku onen oniemi owski
oll agnier akka aranta ari arves as berg egaard ema endorff ennu erenshaw erer erton ey gaard ier iff
oll iges ik ikka ikkala ilainen inaho inen ing inger inkangas inmaki ino inovski inpoika isaar isco ison
oll itervo ivierre ivro jum man om ongren oqui s ula us
olm ala edilla edillas eta ez heim re
oln er es
olo eriu eru ff fsgard fson gbosere gu mo mola mu ndriz nen nisakin pade rtegui runyomi vsdotter vson wo
olo wu ya
olp herts
olr am ik
ols ak avsky bo bye camp chak chewski chki chowsky chwang eng et eth gaard han hannikov hansky hefski
ols hin holt ina inger nes o ommer oni ovsky rud sen toren vig vik zak zanowski zanski
olt ay hoff man manns mans ra ramare rasi rogge z
olu cha fs fsen ic mets nd okun
olv eda eira et ing ino
olw ell eus
oly mpio nyk
olz elt on
oma begho e gbemi hen honey hony ley lia mo nd ng nn ns rbaev rk rov rova sa ta
omb erg ler lus oni
omd ahl al
ome ally das de lchuk lia lla naca nainen nas nta pe rzel rzu scu tita yer
omh olt
omi adze ccioli chi ecinski gie jie l lian rou sore zzolo
oml adic id or
omm anney edal er inger undsen
omo bude deo dolor fonmwan gbai giade giate go gun hundro igui ijuanfo ike karo laja le lodo nd nigho
omo nte nuwa ragbon rede refe regbe regbee regie ri rodion rogbe roghomwan rogieva rowa ruyi sefe segard
omo sigho ssa to tosho tunde zee zusi
omr e i
oms tead ted
omt vedt
omu lecki ndson si
omw an anza
ona ca ghinor ghise india iwu kkoor laja mbele n na ndia nga olapo r ral ran sanya ssis tsu
onb asi
onc ale ea hi ina ins ioiu iu iul ken oy
ond aatje ama arra arts arza erdonk erka erko ersev ich iviela oa ono raschek rey ricek rusch ruschka
one a all ata borg ca cha derra el ll scu tiu to tti tto zime
onf ray roy
ong an arato ari aro er hena il ini jerth kingco ley oiba oren tioco uene un wen
oni angue ani ca cas ciuc el ell eva fade ga gho ki kki ko la llon sa sai sei shchuk sie sii sor soru
oni take tiu tsuka zuka
onj ukka
onk alo amo elinx en ila inen sion st
onn by elainen enlehto ermark erstad ila inen is iselka o
ono dera di e fras fri gawa iu jima mor oka priychuk riu saka sato ue zasato zawa zuka
onr ubia
ons ager huus ri rud tot tott um urbe urez
ont alba alvilla aneda ani anilla anon anu el ermaa ero ivero ko on oria oso ronen to tonen
onu chukwu egbu ferko frak frei friev friychuk h k ki l monu oha orah tan
onw ubiko udiwe ujekwe ukwe urah
ony ama eagba eama echi efulu ejekwe ekachukwu ekwelu ekwere ema eukwu ia shchuk shko skiv sko
onz ia iema
ook uma ura
oon aka
oop a ik kaup
oor dt n ni tman
oos i tdam terbaan terbos terhaven terhof terhouse terlijnck terlinck trom umi
oot en sing
oov el
ooy agi
ooz ono
opa cak ker lenik lewski linska linski lski nasyk nasyuk ngo nia ra re rina riuc schi tril trny tz yets
opb rouck
opd ahl al an ebeeck enhoff enhovel ol ycke yke
ope chowski dal ide ke la lt nshaw rio rti rto
opf ergelt
opg ard enorth
oph aug eim elders er us uus
opi k mi nca ncariu tz
opj ordsmoen
opl etal inger otnik t
opm ann
opo censky cher ien lka rta zda
opp edal egaard egard el elt enhejm enhoff enkowski erbeck erud ezzo feldt ini itz izzio ler o olzer
opp oyen y
opr andi ean ia ica ina inca inoiu isa isan ish isiu isoni ita oiu ut uta y yshko ysnyk
ops ahl al eth ommer opaeus tad trup vik
opt endrenk
opu lukwa
opy r
oqu ain in inena ist
oqv ist
ora a bi bona chev dd dean hood in jarvi ker llo ma mas nd ndaru nday nen nne nsky ntos ovac san sanu
ora scu smaa spold tis vainen vakangas vala vamaki vasaari vecz vetz vicean viita visjarvi vuo zem zi
ora zzo
orb ach ack ananos aneja anowski ea ech eck egoso egozo ell elyan eta illo inski ison om rink u y
orc ajada eau el ero h ha he i iari ibal ino oyen un zykowski
ord ace ak al anini ax aya ean eig ell enana erud iales inana inas ines inola iway iz lik ody on ones
ord onia onio ono oqui orica orika ovas oyan oyne oyo ozgoiti una unez uno uz
ore amuno baugh bech bi fiche fici gan gel ggia glia glio gui iro jel khov khova koya kunrin letska
ore llano lma lus nder ndi ndorff nius nsanz schkin shkin smaa snik stano y
orf anos anu ei elin f i ield ila ini
org aard ain as eira enius eret eron hidan iles ill illes mets o onikova u ul ulas
orh a anen anov eim o ue un
ori ach aifoh akhi ans bado bello bhabor cchio ck elly et eux ganus gel gi gliasso gone goni guela hara
ori huel kasa ley llion moloye moto mus ordan ot spaa stanio tsland vuori zales zano zio
orj ala ales asniemi atsalo avik i
ork in ola un ush
orl amundt andoni ebar ev iac iak ick icz ien ikowski ing inov inova lati off os oski osky ovas ovsky
orl owsky und
orm achea ad aechea aetxea ancey and ando andy asen aza azabal bostad erod estad estoyl ezzano haug io
orm iskangas onde otsadze rod sbee stad ston
orn adel aes aghi ales bak beck berg bjerg doff dorf duff ea ebakk ebjar eborg eklou ellas elund est
orn felt hoft hoi ing kloo lo mark owski sbo sholt skog skold skov stein ung
oro ark bengoa bets bia bio bitg biyi bko bor bosa cio condo dea go ian ianu is kzai l la logas mi nia
oro noz nsaye rke sa ss uke vio z za zen
orp ana en ez hanides hanidou illa inell
orq uera uin uiola uiz
orr adre ain ainen ala antia ell enius enmaa ensalo ensjo equia evetelainen gard heim ico ill illo iols
orr ison it ling mell o ock strom uno
ors al atti born burn er et hulyak ila illo kaug kaya kou kov olle ouw tadius tavik ten ula zagh zulak
ort ac acgil al alli as ayli ea echo egren el ela elecan ellado ells elt eman endal ensi erer eu gies
ort heil hwein igao igoza ila illes in inau inez ino isi izgris ju leb lechner lepp lieb lip loff man
ort mans mark ola olano oleva oli oll oneda siefer t tenvuori ube ubia ueta un unez uondo uso uste wein
oru che chev cheva d dzhev e eta ezabal jov la mwense na nuk pold s salu vee
orv ain ananos asto ay edal eillon ich ig ik iku ing iz ola
orw ick ig in
ory ema shchuk
orz aez an eata echowska lowski olek usa uza ykowski
osa ba be buohien car dcha dchaya dchuk dchyi diaye dolor dtsa ghae gi gie giede hon igbovo iyehe kaya
osa kpolor kue kwe la mede mor mudiamen muyi mwonyi nai nen ng ntowski nz ra renkhoe renmwinda retin
osa riemen ro robo rodion rogiagbon rumwense sere sogie su suyi tohanmwen wa waru we yamen yamwen yande
osa yawe yemwenre yende yi yomore yomwanbor yuki ze zee zemwinde zenaye zuma zuwa
osb ahr aldeston an at eck erg ert ey iston on ourn un urne
osc anoa ariz arson co he heit hwald ilowski orima oz ullo
ose da en gbe ghale gueda guera jo kowski land lin lini lla lladore llame man mwegie mwekha mwengie
ose mwenkhae nat nbaugh nbruggen nga nius ntoski pyan row te w
osf laten
osg yan
osh ana eku el ell er iba ida ii ikawa ikoshi ilaja imi inowo inski insky ita man o odin utsiaq
osi ander bov cka ejuk fo gwe ier mani men naga nalde pchuk pov pova us
osk al am amp arsdottir arsen ey ierko in ins
osl ak and andsbotten anus er ey und
osm anov anova anovski ent er era ers on onen onson ont osalo un undnes undsdatter undsen undset undson
osm us
osn es ess ovin
oso fsky jnik kin lanus los res rhian ria rnio rto ski timehin wski
osp anov inal iniano itia
osr edkar
oss ai anna art avy aye bahr ebi elin enfort enkopf enkopp icini inovski io man ner oinack orio um wald
ost achowski ad ade afi aficiuc afiichuk afinski afiychuk aiza alowski amo ang apchuk apiv aptschuk ariz
ost bo bu bye diek eby ela ellari ellino enberg enby endorf endorff enkaer enrieder ensen enso enson
ost enstad ensvig era eraas eraker eras erback erbacka erballe erblad erbo erbom erbye erc erdahl erdal
ost erday ereng erfelt ergren erhage erhaug erhaus erheider erhold erholm erhout erhus erkamp erkorn
ost erlind erling erloff erloh erlund ermark ermayr ermiller errath errieder errieth erroos erroth ertun
ost ervall ervang ervold erwald erwalder erwall gaard gard h hagen hassel heimer hoff holm holt hus
ost igard iguin iguy illio ing ino ir iz lender lie lien lihn lin lind lyngen mar mo moe nas oic olaza
ost olski onen orero orga rand rat rcil reicher relska rem reng renga retsov rikov ring roff rofsky ros
ost roski rosky rouchov roumov roushko rovan rovskaja rovskaya rovskiy rovsky rovskyy rowsky rum rup
ost tveit tveiten vaer vang vold walt yn
osu chowski chukwu ga gi ji la manu mi nde sky
osv at ath ik old oll
osw al eiler ell
osy pchuk
osz treicher vald
ota bor di duy egi egui ibah iza lora lvares lvaro mo nez ng ola rola sowie zo zu zua
otb o
otc enasek henashko here
ote anu dola gi gui h las lea nel ng o rdahl rhals ri rino rmin sanu sile t tea yza
otf inowski
otg on onlkhagva
oth mer
oti el l man niano
otl acan oot owski
otm an ane any
otn aes es ess
oto guro ide iu kawa kore llinen nes nkorpi o ol rgues ri rmin te upalik ya
otr adovec anen in onen uba
ots a alt amo ar ason epp maa man mane omaa on tavel tavnov ubo uji us
ott avainen avi avy away el ela elin enbacher enby enheimer erbech erlei erman eroy ersen erson erstad
ott erstedt erstrom ervik eryd eson estad ey h ho ier ieri in ke l lik man mers ner ola olenghi olini on
ott onieri onius osdotter oson ova s um well
otu onye
otv a es
otw ay inowski
otx oa
oty ch
otz en
oua ali aziki azizi bbou bi bid bou cha chem chikh dah ddou dfel dhi di dia dni dou fi hab habi hbi
oua hdani hid hidi hjoujou hmane houd hrani ich il issa jdi kidi kili kka kki kli knine krim lembo lhaci
oua lhaj lit lkadi lla llal ly mar mari mouno ndie nit nnoughi no nsaidi rda rdani rdi rdighi rdy ret
oua rga rghi riach riachi rid rrad rrak rti ryachi sdi ss ssa ssarni ssidi stani ttara tu zene zghari
oua zil zir ziz zizi zzani
oub aba aha aslam assou dil el elaid ella ihi ina raham rou
ouc han hard hen hikh hterlony
oud art dane enaarden erkirk et ghiri heusden in ina inot ney riss shoorn
oue draogo kallas llon rdi rghi slati
ouf kir li
oug aard ali h hton htred ier land
ouh ab addou adi ammou amou anna da mad ra ssain
oui chen llette mette nas ssa zi
ouj agli gli o
ouk assou hira hita houya idja il ili ka kal rif
oul ale are asvirta dei efki ghazi hadj haj ie kadi man mont ujarvi
oum arou eraci eskour ghar lil ouchi ouhou ouri
oun a acer ap as aslehto asvuori ei g i ila inkorpi ir issi maa nas puu
our abia ad ahou ama amo arhi ednik en ghi hou iachi iaghli ila inich iniche kia kya liac sel sler zadi
our zik
ous dal eley en eph land man rout sad said salah sedik seni set seynou tad talet tric try
out a akoski aleb avaara calt eda eiral eirino en erelo hier hwaite ila inen ler ley man mani omuro on
out rata rebon rey ridge schoorn ten ters umuro water ze
ouv erson ina inen rard ry
ouw ehand ens
ouy ahia
ouz aa aarour eghala oulias ounian zine
ova co lles rd ska skainen
ovb iebo
ovc har harov harova haruk hinnikov hinnikova hynnikova
ove chkin denie land lar lius lleiro nden nnell nsehi nseri nstad raas raasen ras rbaugh rbeck rbee
ove rberghe rbury rbye rdieck rdiek rdorff rend reng renget rfelt rgard rhaug rhoff rholm rholser
ove rholtzer rkil rko rkott rley rli rlin rmans rmark rmars rmier rmyer rnes roye royen rpeck rrein rsjo
ove rson rstad rsti rsveen rvaag rvik rway son
ovi ahon ano asogie asu asuyi att awe denie e es glia ir tt yr
ovl ien isen
ovo d dova no
ovr eas ebo egard eiu elid en eseth etveit evollseie om um
ovs ec epyan tedal tegard teng thus trud yannikov yannikova
owa sanoye
owc har zarzak
owe nya rllo rs sen
owi nski
own bey es
owo bu h na no r
owr ang e en
owu suaa ya
owy ang
oxa al ndabarat
oxb orrow
oxd am
oxe m nbauer nboll nbould nbury ndorph nham nius nreider nrider nstierna nvad
oxf eldt
oxh olm
oxi lia
oxl e er
oxm an
oxn er evad
oxs eth
oxt oby
oxv ang
oya ga gata gue kawa mada na nagi nedel ngen nguren rbide rzabal
oyb o
oye banjo depo gue haug leke lowo rvides
oyg ard arden aren
oyh ovden
oyi ba nloye
oyj ord
oym yr
oyo la narte ngo no
oyr ehagen
oys ta ti tila
oyu ela
oza bor eta ez k ka ki kin kman l lan lla nam nich nkaya ri rko t ta tman wa ydinli
ozb ahar al as asaran ayraktar egen en icer ilen iler ilgin irn olluk olt un urn
ozc al alkan ariz elik er eri ivit oidi oz
ozd ag amar arende em owski zinska
oze e k kler lci lgul nda nne rcan ren rgin rov rova v
ozg a an enc enturk okce uc umus uven uvenc
ozi egbe er l m nce ol pek ri s sik
ozk al anat asap aya ilicci oc ul urt
ozm ert izrak un
ozn al
ozo eze glu gul guz kur res ria rio rowski uf ux vali
ozs ahin ekban en ert vath
ozt amer aner as op oplu oprak orun rak umer urkmen
ozu kan rkut tok
ozv ald ardar eren
ozy agcilar asar avuz azici egin ener igit ilmazel ol osun uksel
ozz ola
paa aho bo busk dam dar er htio jala janen jarvi jaste joki kala kinaho kkala kkanen kkari kkarinen kki
paa kkinen kko kkola kkolanvaara kkulainen kkunainen kspuu la lainen lanen lanko lasmaa lavuo lgard
paa lijarvi limaki llysaho lma lmae lman lme lna losmaa luharju ma nakker nala nila ns pe ppa ppanen
paa pstel ra rila rlahti rma rnila rnio rson sch sela siala sikallio sikangas sikannas sikivi sikoski
paa sila simaa siranta sivirta sivuori skoski sky skynen skynkivi skysaari smae so soja solainen sonen
paa sovaara ssilta ssola stela sto su suke tela telma tola tsi tsola ttakainen ttilammi ttiniemi
paa valniemi ver visto vle volainen vonen vonkallio vonpera vonsalo voseppa
pab alan bo edinskas en erit ian ich illo lico orn sch ut
pac aji ak as atius aud ault cagnella cagnini card caud chiardo chiarotti chietto chioli chioni ci ciani
pac ciardi cino coud ella erova hachi hale hano har hauri hay hel helbel heo herres hes hev hinger hl
pac hlopnik hman hmayr hner holczyk holec holke holski hot hov hova htner hucki huri hury iarotti iello
pac ilio illi ino inotti iocco ioianu ione ioni iorkowski iotti iotto is itto iullo kalen kert kett kham
pac kiam kingham kman kness knett kwood larin lawski leb lisanu ner ola olli ompia oret otto ovsky
pac quette ubas ull un urar urariu uraru ut zesniak zynski
pad abed alino amsee ane ar atsu ayatty dack dick die don elford ellaro erewski ernal erni evet evsky
pad field get gette gham gitt hye ia ial ierna ieu ilha illo in inki lewski ley luq more oan oin olina
pad on onou our ovani ovese ovini rick rik rnos ros rosa rutt sasonny uart ucel uch ukone ulles ura
pad urariu urean uret uretu uroiu uszynski war wick zik
pae bst ch ffgen fgen k ke niu pke rt sa salu sano tau th tow tsch tz tzold v va vatalu
paf fenroth fett fgen ford itanis umi undi
pag adizabal aduan aev alday alo anel anin anino anoni anotti anus arigan arini ay azaurtundua danganan
pag dilao eaud eaux ela ello els endam enstecher eo ett gao gett giaro is kaliwangan ley liaini liani
pag liano lianti liantini liarani liard liardini liari liarini liarulo licci lieri liero linawan lini
pag lione lioni liughi nani nanini nard nerre ni nier niez nin nini nol non noni noux nussat nutti oada
pag oaga ogna ola onis owski rotsky u uada uaga uatian uay uillo uio uirigan ulayan ung uyo
pah ajoki alahti ankala apill arelski ek el ikainen ikkala ino issa kajarvi kakangas kala kamaa kamaki
pah kasalo kin kinen kla klemae lavan le ler lke lman lmblad low ls lson lsten nila nke omi one ontu r
pah rson ta taharju taja ti tila tz uasi uja wa
pai ao aro ce ch cu ja jkull jo jola jula k kidze kkala kkari kre lhas llacho llares llarse lleret
pai lleron lliart llier los ma mela men mre nceira nceiras nco neau nemilla nilainen nleve nokallio
pai ntner ntola nton ntsil ola oni onides rault razaman ret retto san sant sey sjarv ssan st ste stik
pai tsel tsola tula us usi vahonka valainen vanen vaniemi vanurmi vapuro varinne varinta vel velin
pai veroinen vike vikko vinen vola vomaa zs
paj aczkowski akoski amo anen ardi ares ari arin arinen arino asmaa cin erski etta ewski k kowska ol oma
paj or os oy ti uaho uaro uelo ukangas ukanta ukari ukko ukoski ulahti ulampi uluoma umagi umaki uniemi
paj univa unoja unpaa unurm uoja upuu uranta us usaar usalo usalu usto usuo uvesi uviidik uvirta zderski
pak alen anen arainen ari aslahti ay demirli dil esch holok homov homova ihivatau isjarvi kila lar nys
pak ola omaa onen ots sas sunen suniemi ulnis ulski zad
pal abay abiyik acean achay achi aci acian acin acino ade adilhe adines adinez aganas age aggi aghia
pal aghita agin aguachi agyi ahi ahniuk ahnyuk aima aiologou airet alay amaa amar amara amarchuk
pal amarciuc amaryuk amenghi amets amidessi amini andt ange angio ango anne anti ao apuz aquibay ardy
pal arie asanu asca asne aszczuk aszewski atinate atini atnik azuelo azuelos azzani azzeschi azzese
pal azzini azzola azzoli chikova cic cr cso czer czewski czynski dam dan danius dino drok eari echor
pal ecki eckis eczny ella enciano enik enius enski eo eoca ermini eru erud ethorpe ewski ffy fi frey
pal freyman fy ge gi hares ho homaa iaga iakova iani iard ichuk icio iciuc icka icki icpic ierne iichuk
pal ike ikko ileo imaka imaru inginis inkas ino insaari inska inski iotta iotti iska ismaa iso isoc
pal istan iszewski iu ix iy iychuk jak jakka janoja jarvi jk k kama kamo keinen ken kin kio kki konen
pal kowski labazzer lache lag lan land lanes lango lante laoro lardo lari larols laruelo lasco laskallio
pal laske laskorpi laver lavicini lavicino lay lecchi leiro lenberg leschi lesi lett letvuori ley lez
pal licca licer lijeff lise lisen litsch litto lonen lop lotti lottini lottino lotto lu lucchini ludan
pal luet lum lut macci made maer maert maerts marini maru mater mdahl meirim meos merin merini merino
pal mertz mery mese meter mfelt minha mio miola miotto miter miteri mkvist mlund mola monella mosi mour
pal mowski mre mroos mros mroth mse mstierna mstrom msvard mujoki mula mulaakso mulehto mumaa mumaki
pal munen ner oaho oheimo ohuhta ojarvi ojoki okangas okankare okari okas okoski olahti olampi oluoma
pal oluoto omanes omarez omba ombarini ombella omequi omer omurto onen ones oneva oniemi oniitty onkoski
pal op opoli oposki oranta osaari oschi oscia oson osse osuo otie otta ou oudova ovainio overe oviita
pal ovirta ovuori ozi sa samaki sanen sbo sby sdottir ser sgard shoj si sinajarvi sio smar sola son sten
pal synaho tamaa tanavicius tanea temaa tiel tinean tinisan tinisanu tser tta ttala tto ubicki ubinskas
pal uchowa uchowski uck uel uga ukka umaa umets usalu ushaj uska uszczak uszynski uver va vadre vaila
pal valin vanen ve vi viainen vila vimaki vimo vin visino winder ys yukh zer
pam ard art atz ba bianchi bianco bieri blanco brun buccian filoiu ilara ilo intuan ment molli nani o os
pam paloni panas parana pel perin piglioni pillon pin plany plin porides ppunen ukov untjak uri
pan accione adic afieu ag agakos aghiu agiotou agos agou ahi aifo ainte aitopol ak amarenco ana apa
pan apanaan arella asik asiuk asuk asyuk ata ato attoni ayi ayide ayiota ayiotou ayotov ayotova ayoty
pan azza caldi calli callo cani caro cenkov cer ceri chame chana chano cher cheri chev cheva chez chi
pan chin choli chot chova chuk chyshyn cic cieri cino ciroli ck ckhurst conesi cotto crazi cu czel dales
pan delea delo dev dher diani diella dis dola dolfini dorf drea dugo dullo durov durova duru dzic ea eda
pan elius eluisa enka eque erati esar esch esi eso essa esso eth eto ev eva ezo ferov ferova filova
pan gallo galos gay gborn gelinan ger gerl ggabean gilinan gos grazio gua hard helainen horst huys ian
pan iate icali iceres ich ichi ici ick iconi iello ighini igrahi igrahy ikulam iloo imboza isse isset
pan itz itzsch iura iz izza izzi izzut jwani kakoski kala kalainen kevych khurst kina kinaho kiv kka
pan kkio kko kkonen knin ko kok koke kolainen konin kowski kratov kratova kratz kraz ksejev lilio n
pan nacci naccio nam neels nek nella nermayr netier nett nick nimaa nkuk nonius nula nunzio nuti nuzi
pan nwitz och ofsky oiu oluisa onzini opio osian ossian osyan ova ozo schin seca sieri sing sini ske
pan tages taleao taleev taleeva tanella tani tarotto tazis tel telaki teleev teleeva telemon teli telic
pan telides telidou telie telis teralka teru tev teva tha tic tiga tigoso tilie tilimon tion tir tiru
pan tle tojas tojo tolin tos trigo tsar tsari tsu tsulaia ttaja tti ttila tucek turoiu turu tz tzar
pan uccio uera ufnik ula um uma uni unzio uska uta war winkler yanouvong zacchi zani zar zardi zardo
pan zaru zella zenbeck zetta zi zieri zini zino zironi zner zo zuela zuti
pao lacci lanti lantoni licchi lieri lin lis lisso lone loni luzi luzzi tonu
pap accio acharalambous achristofe achristos acioc aconstantinou acostas acostea adakos adat adatos adia
pap adiamandis adiamantis adima adimitriou adimos adopol adopoulou adopulo adopulos adoures ageorge
pap ageorgiou agni agregoriou ahagi aiani aioannou akonstantinou alambrou alazarou aldo alini aloizou
pap aloukas amichael amiltiadous ana anastasiou andreou anikolaou anov antoniou apetrou aphilippou
pap apolyviou arizos aroiu aroni asavva aseit asolomontos asotiriou aspyrou astefanou athanasiou atheu
pap avasileiou avasiliou avoine ay ayiannis azian azicopol azoglou azov azova azyan ciak ell ello enfus
pap esh et eta hazy hitis ialuk ich idze ierowski igatok ikyan ilian illaud inaho inkivi inniemi inoja
pap inot insaari iol irnik ish lavskis lham oni onov ot otto oues oulias ousek outsis ova oyan pacena
pap padopulo paro pelbaum pert pin pinen ponen pusch rstka so soe son stel unen ura uzzi yan
paq ualin uereau uico uiez uignon uinet valin
par ab acchi acchini acha acta acucchi adeda adell adelo adinas afita agas ahym aian aianu ajo ajon
par ajuli akh als aluta amaditha ameswaran amio amjit amonov amor anal anko apanov apar apiru areda
par arols asca ascan ascandola ascandolo aschivoiu aschos ashar ashchak ashchuk ashchych ashkevov
par ashkevova askevaides askevas atene atore atte avia avicini avy ayno ayre azuelo azzini azzoli bo bus
par cell cells cerisas cero cet chanska chanski cher chman cina con dasani davila deep deiro dell dellas
par den dillos dinas dington dino doe ducho duhn dus ecchini ecki edero edez eigis elius ello ena enson
par enty enzo esce esso etas etsky eyson fene feni fenie fenov fenova fitt frey fuss fyonov g gade garay
par geon gfrieder ghel giter gma guel guez ha hankangas hiala ial iani iante ibeni ica icio ihar ijogi
par ik ikainen ikka illaud illi illo inas isaari isaca isciani iseau isel isheva isini isio iso isoli
par ito iyar izeau izot janen janne jo kash katti key khomchuk khomuk khouse kinen kka kkali kkamaki
par kkari kkasaari kki kkila kkima kkisenniemi kko kkola kkulainen kkunen kos kov ksepp ktal kyn lade
par lagreco langeli lanti lea leros lett lette liman ling list log logea lotti lov low m makson malee
par maliana manen mas masto matzias mee meggiani mele melin mely menius mentola merud meter miggiani
par migiani ming miter mler mo mola mon monen msten naby najarvi nakivi nama nanen naste nat naudeau nes
par ness nevik nham nigoni nigotto nis nisari nits noja olari olin olini onen onnaud onuzzi oubek oulek
par ovel oz paglia paglione paillon pal pala pan part pette piglia pola pounas ppei rack raga raguirre
par ralejo rales ralo ramon raud ravicini raz rella ren renin reno rent reu rick rie riego rigin rila
par rill rilli rillo rington rini riott rizas rocel ronchi rondo rotta rotte sani sch schau seghian
par sells seval shin shina shley sim simagi sonson szewski tapuoli tch tecke telpoeg tenheimer tenie
par tenio texano tey thasarathy theen themore thiot tiainen tik tinen tiot tipilo tl tlas tljic tlo tna
par tney tonen touche tovi trat tsch tti ttimaa tty tzsch uch uchuri ulski ungao uolo upalli ushev
par usheva uzel uzzi uzzo v vaiz van vanov vanova veen veez vel vela vet vi vikoski vina vinen vio viz
par vizi vopassu vus wani wel ygin ziani zinger zuchowski zych zymies
pas ache alodos amar andin anisi antes apera arica arin borg calau calis call calon caluta can canean
pas canu car card carel cariello cariu cascio caud cault cazio ceri chedag chek chetta chetto chinger
pas chkis chutin chwitz cin colini cone coni cot cotto covici cualvaca cuas cuaza cuet culli cut cutiu
pas cutti cuzzi deloup ecinic ella elt enius ere etto eur eyro h haliev halieva hby hchak hchuk hev heva
pas hia hinyan hkevych hko hkova hkovska hley hov hova ichnyk iciel iechko ikowski inati inato inen
pas inska inski io iourtides kalev kaleva karyuk kel kell kert kett kevicius kewitz kins kowski kuy kvan
pas laru lavska lawski lay leau ler lich manter mor niciuc nicu ochoa ol onen or otti our ovschi puel
pas pur qualetto qualin qualis qualon qualotto quato quazi quel quetto quiet quile quino richa saga
pas salaqua salis sani sard sarell sarge sarini sedat sehl sek selaigue sell semard serieu serieux
pas serini seron serone sey siatore sigli siglia sila silahti sinen singham siniemi slack sler sley sman
pas soja solas son soni sot suth tacci talle tanella tarnac tarus taz teau tega teka tela tenes ter
pas teris ternack tia tila tina tinen tolero toret torini torius tour tran trano trav tre trello trick
pas trnak trone trovicchio tuhov tukh tukhova tuna tureau turenti tushok tusiak tuszak tuzano tva ula
pas upuleti uri uy yeka zczyk zkowska ztory zula zynski
pat acchiola acean achia achich acho acsil aille ajalo ajoki aky allo alon ama amaa anchon anen ankar
pat ano apievici aridze arro arroyo asanu ashuri atos au ault aut cas chell chin ean elski eman ergnani
pat erio erlini ernico ernina ernu erra ete ey eychuk foort hammavong han hania hirana ias icu ier
pat ilinet izel jas juk kar kau kowski kul lagean lagica lan man mon more naik nick occhi oi okoski
pat omaki omeri omo oranta osalmi ou ouillard ouillet oulidou out oux ovirta rakka ranjan ranoiu raquim
pat raru rascanu rascoiu raw regnani rese riat riche richi riciello ricola rignani rikainen rikeyev
pat rikka rinos riquin rissi rix rois ruc rucchi rucco rusel rushev rut rutiu salides salis schinsky
pat schke sel sev sias sula takos tantyus taro teeuw tenaude teri terlini teson tichis tikangas tillo
pat tin tiniemi tinson tirane tle tnaik trick tullo tus uano ubo ucchi ula urca ureau urel uri urle urzo
pat uzzi wa wardhan wary ynen yra z zaichin zak zek zel zelt zi zke zner zold zoldt
pau cara cean chet ck cker cton del dits dler els elsen es fler gam get kama kamainen kert kkala kkeri
pau kkio kkonen kkula kkunen kkuri kste kuls laharju lais lamaki laniemi lano lanto lasaari lasto lasuo
pau lauskaite lauskiene laviciene ldo ldrach leit len ler lete letto lgen lgross lhamus lhart lhus lian
pau liat lic lick licks lig likat ling linier linus linyova litz liuc lke lley lli llin llus lman lmichl
pau lmier loff los lose lovics lowitsch lraj lsby lsrud ltre luhn luk lukavec lze men mo ne ner nero
pau niaho nic nica nila nio niranta nonen nov nova nu nuvuori nzen p pe pert pini quet r riol ritsch ron
pau san sch sder sett sin singer sio ss ssoi ssu stian t tamo tasso tet tex th the thier tler tola trat
pau trel trot ts tsch ty tz tzke vert vros
pav alascu alean all aloiu anati anini ano ard ari arin cek ek elcu elea elec elet elich els elski elson
pav esi esio ey ich ick iglianiti ilionis ilonis inato is itt kov lak lasek lat lata lechko lenkova
pav letic lich lichko lick lides lidou linov linova lish liuk liv lock loff lok losky lousek lovcic
pav lovcin lovets lovici lovski lovsky lovskyi lovskyy lovych luek lukhin lus lushina lusiv lusyk lychko
pav lyk lyshyn lyuk lyukh olini sic y zyuk
paw ar elczak elczyk elek eleski elski laczyk las le ley lick likowska lina lok loski lowitz lowsky luk
paw lus ollek sey son
pax al ia inos man on tor
pay aban ami amps ano ard ares cken dar das ero kel kkonen kull kush ling lor mal n nes ngk no ot r sant
pay seur singer tan umo yappilly
paz aca an arkaya aros at aurek dernik derski ek elt iewski mandy mino niak our ourek out yuk zagli
paz zaglia zaglini zini
pea cher co cocke cosh den gler gu irs ker le ler rch rcu rd rdon re rn ro rre rrow rtree ry sgood ske
pea ster te ters tross ucelle ucellier udecerf
peb enito ley
pec aric astaing aut carisi catte cedi cei cenini cerillo chenino chielan chioli ciarini cot ek ellin
pec enka ere ero eros hal harroman haud hberty hene heniuk herin heux hey hhold hine hman hous houx
pec hstein ht hter htl htold huan ican ile ingina inovsky kenpaugh ker kinpaugh kman lard let ollo orari
pec orini ot oul out quet queur riaux son tol tor urariu zkowski
ped aci aja ajas ari aste astsaar de der dicord dinghaus dy dycoart dycord eboy egert erby ercini
ped ergnana eriali ernera erzini icini icone ok okand osk ote oto oya ragosa raja rajas rali rana
ped ranzini rasa raudse rayes raz razas razo razuela razzoli re reanez regon reno reros ret ri riali
ped rick rido riel riks rin rique rizzi rocchi ron rote rouso rouzo roviejo rozo ruelo rueza ulla ulli
ped usaar uto uzzi zich
pee ba bler bsen de den di dimaa din gel kna lman nemaa pre rcy rdeman rman rsen rsman rson ts tsalu tso
pee tson tz v va ver vey vy vyhouse
pef fekoven fer fers fgen fley ley
peg an elow hin kas lau ler lion low olo on orari oraro orer ov rassi rum uese uet
peh k ka koranta l le livan livanli livanov livanova lke m me r rman rsdotter u
pei chl ck cu dro erls fer g gnot jari jariniemi js ju kert kli ll no ntinger ntner per pinen ponen ppo
pei ppola pponen ps rani rano rats ravani ravi ris ron roten rotes rs rson sanen schl sl ssel teado
pei tersen tsaho tsalo tso tsoma ttola zerat
pej cha chal cic coch enaute man oska ovnik rone sova strup zl
pek alski arila arski demir gul ha hart kalainen kalin kila kinen kola konen laj lenik ola onen onmaki
pek onniemi oslawski ov ova rul tas turk un uri urinen uysal
pel abon adeau aes agatti agio agotti aja ak amo amourgues anda ander anek anteri arda argus asoja assa
pel atti ay az castre ch cher ckmans czar czarski czynski d eato ecaci ech echa echano echian eg egancuk
pel egero eggi eikis ekanos ekh ella eman enska eteiro fort gander gonen ho icci ici ico ier igero igot
pel igrad ikant imanni inel inga inka isaar issard issero issou iwo izzari izzaro izzo izzola jhan jo
pel kas ke kkala kkikangas kola kowski ky lacani lacini lai land lanera larin latt laud lea lecer lechet
pel lechia lefigue legatta legri lenc lerey lerud letan lett lew lfolk lham licci licciari liccio
pel liccioli liccione liccioni licciotti liciari licieri licioli lier ligra likainen likan likka lila
pel linen lini lino lisa lise lissery lissier litero lizzari lizzaro lizzer lizzi lizzoni lman lonpaa
pel lonpera losniemi loso loutier loux low lowski lum lus luz man mas mus oche osso otena ow owski ozo
pel phrey rine semaker szyk tea ter tereau tohaka tokallio tokangas tokorpi tokoski tolehto toluhta
pel tomaa tomaki topera topuro toranta torinne tosaari tosalmi totalo totupa tovako tovirta tovuoma
pel tovuori tram tret ttari tzer tzman uffo ufo upessy usio uzzi ving vo ykh zel zeln
pem an baur ber ble bleton brook sel
pen abad acoba agaricano agarikano agini ailillo alber alo alosa alvo anco aquishpe arete arez arreta
pen arrieta arrocha arroias arroja asa ayo azzato be berthy cak calet cea cek cer chev cheva chinat cik
pen ciu ciuc ck cu czek dande dell dergraph dergrast dexter dini dland dlebury drak dray dred dry dryk
pen dse dyala dygraft eau ecke eda egar el elas ella et eux ev eva eza fold ga gelly gerkoski gilly gov
pen gra haligon hall hollow houet icaud icaut ichet icka ide ikett illa im inger ington iston isula k ka
pen kalski kari ke kert kkala kkimaki kner kov kova nacchia nacchini nacchio nacchioli nacchiotti nachio
pen namon nano narun nati nazzato nec nefather nel nella nelle nequin netier nick nicott niman ninkangas
pen ninkilampi nison niston nix no nonen noyer nsater nycook nyman occhio one ot ov ova oyer rice ris ry
pen saari sala sgaard sikkala sola sotti syl tangelo tassuglia tchev telow ther tico ticoff tila timalli
pen tinlehto tinmaki tinmikko tinniemi tinpuro tinsaari tland treath tsch tsinen ttala tz tzlin tzold u
pen uel unuri yak zel zer zes zien zler
peo t tta tter
pep anyan arini eljajew era ermans i iol itone ke ler linski loe lowski onnet ov ova panen perman piatt
pep pin ple pler poloni ponen rah ratx tan y ys
peq uart uegnot uerul uignot
per aaho aba aboni acaula acchi acchini acchio acino adze afan agallo agon ainen aira aire aita ajoki
per akangas akasari akorpi akoski alahti alainen alampi alba albo aldi aldo ali alo als alvarez alvo
per amaa amaki amato amo ancho ander andi andones andres anen ani aniemi aniitty anto antoni anzoni aoja
per ard arnau asaari asalmi asalo asso asto at ata atalo att aud audin ault avainio azza azzani azzini
per azzoli azzolo bellini bet can cassi caz cea ceau cec cevault chet chtold chyk ciavalle cifield cin
per ciun cle coco conti czel dereau dew dichizzi digones dikis dios disa domi doux duca ec edia edo
per eginchuk eginets eginska eginskyy egoy eguda ehinchuk eida eila eire eirinha ejon ekhodko ela eles
per ellon elman els elygin elygina emees enda enguez eniguez enius enno ens entin enyi epeczko epelytsia
per epichka eria erva esani eshkolnik essotti essutti estrelo etrukhin ets etto etyatko etz everzev
per evoshchikov evoshchikova evozchikov evozchikova evuznyk ey eyda eyma ezagua ezchica ezgarcia
per ezgonzalez ezhernandez ezhogina ezlopez ezmartinez eznieto ezperez ezrodriguez ezsanchez ezutti
per filyev fitt fler fort gar gaud ger gerson gl gner golizzi gram greffi hach haita heentupa hio homaa
per honiemi hovaara iago iaho ian ianes ianez ianu iard iault ibanez icard icas icaud icet ich iche
per ichon ide igaud ignon igot ikangas ikleous ila illoux iman imony inan incek incioli inei inet iniva
per iquet iscal isho issi issinot issinotti issinotto issol italo itore iviita iz izonius izzolo ja jeru
per jovschi ju jus kaus kel kes kett key kin kinen kio kiokangas kiomaki kka kkalainen kkila kkio kko
per kkola klen klev kola konmaki konoja koski kova kovac kson ktold lado lasca laza lea lich lick licki
per likowski linen lingeiro lingieri lini linska litz lmutter loff lotto lov ls lstein lstrom mal man
per maneder manschlager manto manyer maul mentier mezel mi mikangas min minov minova munian muy myakov
per myakova naa nal nat naut ne ned neder nel ney nia nias nick nicka nicky nicone nigotti nin niola
per noud noux nsteiner nter nu ny occo ochon ogalli ogil ohanych okorpi oli omaa oncini ondini onmaa
per onnet onto osanz osi osino oti otin otta otto ov ova ovuo owne oza ozo pelea per pere petuini pich
per pina quis r racchio rachio ramon rard raud raudin reau reca ree rein relet rell ren renet renoud
per reten rett rette rey rez richon rie rien riera riere rig rigan rigin rill rillat rilliat rilloux
per riman rimond rinelle rinjaquet rins rion riot ritt ritte rizo roche rochet rochon rodin rogon rolf
per roni ronne rote rotin rott rotte rottet roud row ruccio ruchot ruolo ruquet rut sall sano sch
per schbacher schke schy segani sell senda seval shall shin sichilli sidsky sillon sin sius sky slev
per sley sohn soiu sonius soons sse syn tamo tea tee teet tegal tegas tegaz tejo tel thame thel thuis
per ticaroli tici ticone tierra tila tinez toft tola toldi tsch tschi tsev tseva tsuliani ttala ttila
per ttilahti ttola ttuli ttunen tuiset tuit tusatti tusi tuz twee tz tzborn ucca ucchi ucchini ucconi
per uch ucha uena uffo uga ugachi ugu ujo ukangas umal umbalath unka urena uski usquia usse ussia utz
per uyero uzza uzzo van veen vez vis vizi vukhin vushin wein yea yer yt zan zanowski zel ziano zyk
per zynski
pes ala amaa aola ari arini caglini cantini cariu caru cetto ch chard chardt chaud chek chel cheux chier
pes chinoff chisolido chka chke chl cini coso costa eke enti hek hekhonov hev heva hkov hkova hlakai hov
pes icka ini io iri kin kine kov lar lier lin men nell oa ole pes queda quet sa sagno sah sala sani sey
pes si sinen siot so soli son soni sonneaux sotto suti talozza tarini tean teil tel thy tilli ton tov
pes tre trin triniero udo ula ur utic zek
pet acchi acci agine agna aia ain ainen aisto ajaaho ajainen ajajarvi ajakangas ajamaa ajamaki ajaniemi
pet ajasoja ajasuvanto ajavirta ajisto ajoki akoski ander anen anic asnoro ays cana ch chey cuta ean
pet eani ecof eet efish eghem eira eiro ejan elenz eleu elin elius elski erburs erca erdi ereit erek
pet erfi erfy erhoff erlin erlini erly ermair ermichl ernel ernelj ernell ernolli ersdorff ersell ersens
pet erskovsky ersohn ersoo ervari esch etin ev eva h he hel herbridge herick hes hick hman htel ica icov
pet idier iet illi imezas inov ion ipa iska isme itbon itclerc itcolin itdemange itet itfils itguillaume
pet iti itot itpas itpierre itrenaud itte ix jala joi ke kevicius koff kov kova kovsek kovski kus kute
pet ley lin liura lokha lovana lund man ondi orin oud racca racchi raccia racco rache rachi rachuk raeus
pet raglia raitiene raitis raityte rakiev rakieva rakov ralanda ranek ranen rangeli rangelo ranov ranova
pet rara rariu raroia raru rasch rascheck rascu rasek rash rashchuk rasincu rasso rat rauskaite
pet rauskiene ravicius raviciute razzani razzuolo rbok reaca rean recca recek rehus reius rek relius
pet rello rement ren renga requin retchi reus revski ricas ricca ricele ricich ricioli ricone rides
pet riello riglia rignani rilainen rill rilla rilli rindean rino rioli rirena risan rischev risko ritz
pet riuc riuk riv rivska rivskyy rizzo roaie rocca rocchi roff rogianni roianu rolini rolli rollo rolo
pet ron ronin ronis rosanu rosemolo rosian rosillo rosius roske roski rosov ross rossi rossian rosyan
pet rotta rovai rovan rovanu rovcic rovici roviciu rovics rovits rovschi rovski rovsky rovskyy rovych
pet rowitsch rowski rowsky rozza rozziello rtyl ruca rucchi rucciani ruccioli ruk rukhin rukhina rulis
pet rullo rungaro runyak ruscakova rusek rusel rushansky rushchak rushevsky rushina rushko ruso rusova
pet rutiu ruzzellis ruzziello rychuk ryka rykowski ryna ryshak ryshyn rzela rzilek salo sas sch schauer
pet sche schenig schler schnik schow ska sola szokat t ta tas tay tazzoni tee tenati tenello terini
pet teroe ters teruti tes tet tett teway teys tiaux tibon tibone tice ticrew tie ties tifer tifor tijohn
pet tila tina tinari tinati tinato tinen tingell tingill tinicchio titi tiway tman trey ts tybourne
pet tyfer tys ucco ukhov ukhova ulengro ursdottir ushkov waidic way yarre yov yova yrek zall zel zell
pet zelt zenhauser zet zholdt zholtz zke zl zner zoldt
peu cker ckert gh gnet gniez ha hkuri hkurinen hu ker la liche ltier mans na raharju rakoski rala
peu ralahti ralinna ramaki ranen raniemi ranpaa rasaari ravaara rifoy rla ssa
pev ahouse arello ear ee ehouse eler ensie erani erini erley es eto ey ida ik kur sner zner
pew al
pex a ton
pey a att chev cheva chinov dro er erl kov kova man nado not rac ramaure rard rath raud refitte rellade
pey relongue ret ric riguere rin ro rol ron rondet ronel ronnet rony rot rou rovani s ser ssard tavi tel
pey tral
pez ard el elho erat et in o oa old olt onaga ous uela zaiuoli zani zati zatini zato zatti zei zey zica
pez zillo zini zino zolla zotta zotti zullo zulo zuoli zuti zuto
pfa b denhauer ffe ffel ffenberger ffenzeller ffinger ffle ffli fflin hler ler ndler nn nnenstiel nner
pfa nnkuch nnkuche nzelter rr rrius uter utz
pfe ffel fferle fferlein fferlen ffinger if iff iffenberger iffle ifle ilschifter nder ndler nnigwerth
pfe nning nninger rdehirt rdmenges rsdorff uffer
pfi effer ester ffner le ngst ngston rman rter sterer stermeister tzer tzinger tzner
pfl anz anzl aum aumer eegor eghard eiderer imlin ipsen ueg ueger uger ugfelder ugh ughoeft ugl ugler
pfl ugradt ugshaupt um umm
pfn ur
pfo hl rr rtmiller st tenhauer uts utz
pfr ang engle etzschner imer immer ogner ommer under
pfu eller ndmayr ndt rtscheller tzner
pfy ffer
pha dnis gan l len lin lippou lke nn nor nord nos nthavong ris risat riss roah rris up y
phe bus by donos gley ifer iffer il lon lypeaux mister ng nicie nis rigo rnetton rson tteplace
phi bbs ffer labaum lastre lbeck lby len lhower lidor lion lipon lipose lipot lippaerts lippeaux lippen
phi lipponnat lippoteaux lippou lippov lippova lippsen lippson lipse lipson lizot ll llabaum lley
phi llimore llipp llippe llipps llipson llpotts lman lmon lmore logene lon lp lpotts lps lson ltjens
phi lyaw mmasone nazee nn no ppen ri romphon ster
phl egar ipot
pho ebus mmachanh mmavong ngsavath u uthavong
phr agmen ygio
phu a kan
phy fe sant
pia centi chaud cka cquadio deni ggio lat mba mo nalto negonda netta nezzi nforini nissolla nowski
pia ntanida ntella ntini ntoni nzola pan rd rulli seczny sente ser skowski stri tesi tkowska ton
pia trouskaya trova ttoli tz ult voli y zolo zon zuelo zzese zzesi zzini zzoli
pib arot ernat ernik worth
pic abea abia allo anco andet anol anyol ardi ardt arella areto art aso aud ault avet azio caluga card
pic cardi cardo careta cari carolo carreda carreta cato catto chiani chinenna chioni chiotti chiottino
pic ci ciafuoco cialuti ciani ciau ciche ciga cinato cini cinin cininni cininno cinno cioli ciolo ciotti
pic ciotto cirilli citto colini colino colomini con cot ech ek ella haco hal hamba hasaca hat havant hay
pic hazaca helbauer hereau herle hery hetto hierri hilingue hisaca hlmair hlmayr honnier horim hot ht
pic hucho hugin hugina illo inic inich inni ioane iorea ioroaga kar kart kelsimer kenhain kenpaugh keral
pic kerell kerill kersgill kert kford kinpaugh kl kler klo kman knell kney krel krell kren kron kthall
pic kthorn kus kvance l maus oche olet ollet olomini ott otte otti otto oux ozza q quart que quet torius
pic uasi ula
pid al atella cock de dington dubna geley kipnyak kova kovych lisnyi luzhna luzhnyy ou re ruchnyi zhakov
pie ch chaczek chaud chele chnik chocka chocki chowiak chowska chowski chuta czkowski czynski dallu
pie delievre depalumbo dnoel dnoir drahita drola dy fke gari gay hl hler jek kainen karec kiainen kkala
pie kkanen kkari kkola korz kos ksema kutowski ler lichowski lke lla loth low ltain montesi monti nariu
pie neman niak nihakkinen niluoma nimaa ning niniemi ninkeroinen nipaavola nisaari nkos nkosz nkowski
pie nkuukka nmaki nmunne nraiha nsalmi nsoho ntka penbrink pgras pho poli pponen ptea ptu raccini
pie raccioni ralli rallini randrei rantoni ranunzi rards ras ratt rattini rau rceall rcefield rdica
pie rdominici re rets rgianni rich rick rius rle rlot rman rmanni rnikarczyk robon ropan rot roth rotti
pie rpaoli rpoint rpont rquin rrel rrelouis rrepaul rrepoint rront rrotin rrugues rsall rscinski rsic
pie rsma rsol rstorff ruccini rulivo ruz rzchalski sala sanen schel ske ssat sse ssens ster strak
pie termaat tersz tiainen tikainen tilainen tilanaho tinen tinhuhta tkov tola trafesa trangelo trantoni
pie trantonio traru trasik traszewski traszko trella tri tribiasi triboni trinferni trini troboni
pie trobono trocola trogrande tromarchi tron tronero tropaoli tropaolo tropoli tropolli trosanti
pie trostefani trowski truski truszczak truszewska truszewski truzzi trzok trzycki trzynski tscher
pie tschker ttre tuchowska tz tzsch uchot vani vatolo vilainen yre zunka
pif arre eri errer fard farerio fl her ka ko tor
pig aiani alle aniol assou ato ault azzini eau eaud em eolet eot gee hin hini ini lhein liaru lione
pig lionica man nagnoli nard nata natel natiello nato natone nattaro nedoli nero net neter ni nieri nol
pig nolet not notta notti oreau ossi ram ree uabe uave ueiras ui uillem ulea ulla
pih ajoki ala ama amaa anpera anurmi avaara el ela elpuu kakoski kamaki kanen ko kola koluoma lainen
pih laja lajaharju lajakangas lajakoski lajamaa lajaoja lajasaari lajasalo lajavesi lajaviita lakari
pih lakas lamaa lamagi lanen lap lapuro lasto lava lavamaki lavirta lavisto ler lflyckt lgren lhjerta
pih lik lman lstrand lstrom or rt tola tsalmi u uave ur
pii k kivi kkila l la li likangas linen lo lola lonen p pari parinen per ponniemi ppanen ppo ppolainen
pii pponen puu ra rala rila rimaa rimae rinen risild rma roinen roja rola ronen rsoo rto rtola rvee sang
pii si sila sinen skar sku spala spanen ttala ttinen ttisjarvi tulainen vek
pij acek anowski man naker oan ola uan
pik abea amae ander anen arinen aro etty ey h hart ho hof ivirta kala kanen korainen kov kuaho kuharju
pik kuhookana kujamsa kukangas kumaa kupeura kupirtti kur kusaari kutupa l ner sarv ul ulski ver
pil achanga aguano alo aloa aluisa amunga apanta apil aquinga arczyk ard arte atasig ataxi atowski avci
pil avcilar backa beam co d dain ditch ecki eggi eri ested ette ewski green hatsch hjerta ichowski icita
pil ides iero ikou ipavicius iste itowski iuta jic kama kerton key kin kkakangas kottu laca lado laga
pil lajo lak lastrini lath laud lco lette ley liet ligua likko likse limue linini liroog liza lman lolla
pil lonca loni lot lu lwein mark nacek oco oneta osyan otte otto owsky oyan ozo pola sari singer skog sl
pil son sudska sudski tch thammar tingsrud to tonen tti tz udu uso ut utti v vio vistu vola vre yanska
pil yanskyy zer
pim bert blett bo enoff enov enova ia inainen inchumo lott m odan ont paneau poni stein
pin acho adero aicobo aire ales ali aloza an ana anez ango ardo ares argote art asco ate atti aud ault
pin aya azo azza borg cay cemin chart chera cheri chi chinat chiorri chot chuk cince cio ciroli ckaers
pin ckernelle ckers ckert ckley cock cott cze czehelyi dado dar daru del dell demonti dera derud dling
pin dzhoyan egar eida eira ela ell ello elo eno eo erez eros erua eschi eus eyro eyrua field fold gale
pin gard garron gaud geot gitore gkian gleton gley gol gret gry guet guil iella ier ies inski ior izsi
pin izzotto kaers kal kall kas kava kelman kepank kerman kernell kett khasov kins kley kos kowski kus
pin kwart lon nell neo nerod nick niger nioja nix no nonen oargote ochet off olehto omaa omaki oniemi
pin onummi oteau otti sach sag sard sent ske sker skuviene sky soglio strup tacsi tal taldi tanel taudi
pin tauro teala tean teaux telie tens teric tia tiado tican tilei tilii tiliuc tman toiu tore tori tsaar
pin tzow uaga uelas xten yan zani zar zariu zauti zolas zone
pio chi da ger lanti line lot nati nczewski nk nke nteck ntek ntkowski quinto sa tet trowsky tter tti ud
pio vaccari van vano vesan
pip al aon atti eral erno her ia inen ino io korn olo onnier os oyan penger pens pert pich pidi
pip pingskold pitt pola puri
piq uard uemal ueres
pir accini agibe ali ami anesi anomonte aquive art astu aux azan azzini azzoli calab calabioru calabu
pir chala chegger chert chio ciu cklen ek ela ella enne etto ez hasan ich ici ih iliis illo incci inger
pir ini ino iou ipi isi iz jeta jevec jol jola jolea key kis kkalainen kkalaniemi kkanen kl kmajer kola
pir konen ksaar l la lea litu lo log mez n nau nay neci ner nes neskoski nie occhi oddi ogan ogov ogova
pir oh ola olli ollo olo olt omalli ondi ondini oni onti osca oth oux ouzpanah ovano ozynski ozzoli
pir raglia rera ri rie ronitto rotta rung rus san skanen sko so tac ti tila tinaho tonen ts ttiaho
pir ttijarvi ttijoki ttikangas ttikoski ttila ttilahti ttilampi ttimaa ttimaki ttinen ttiniemi ttinokka
pir ttioja ttipera ttisalo ttivaara us v va van vuletu vut witz y zada
pis aneschi anty anu apia arcik arenco arev arik auri canc catory cedda chalnikova chel chitz chke chl
pis chon chorn ciottano ciotti ciotto ciottu citello coran coya enti erchia etta fil hchalnikov hinin
pis ila illi ini kacek kin konen kov kula kun kunen kunov lariu laru lea mis nik onero oni pers pisa
pis sarev sarro seri sis so tacchi tarino tek tella temaa tis tner tocchi tohlkors tokoski tolese tolesi
pis tolini tono tor tora tore torello torio torius torj totnig totti toya tritu tru tun uke ula vejc
pis zczatowski
pit acco alua ama anti arch ard arresi asi assi avy blado eira el field ha hie hou ian icaru igliani
pit igoi irici isaca iscus kaaho kajarvi kakangas kakari kakoski kala kalahti kamo kaniemi kaniitty
pit karanta konen ksar mon ner ney oeff ois onakova ones oniak onyak orac ot rat ro roipa rone ruzzella
pit ruzzello sch senbarger sillides sillos sinki sis siulak stick taki taluga tam tanti tar taras taro
pit tas tau tayarat telkow tella teloud ter tera teri terle teroff ters ti tigliani tiglio tillo tin
pit tinger tino tioni tis tmon tnauer tner tock tokopitis toni torino torru troff tsenbarger tser tsley
pit uch ulice urca uscan ut yinger yk z zen zianti zl zner
piu bello hola kkala matti ngituq nti ssi tunen va ze zzi
piv ano aral aric ariu arnik ato ec en eteau i idal irotto k kovski niceru otto ovarov ovarova torak
piw inski kowska kowski ocki onka onska onski
pix inga ler ner ton
piz an ana ango cueta ella er ha inger ot zali zani zardo zarello zati zato zatto zella zey zichemi
piz zichini zigallo zighella zigoni zileo zimbone zinato zini zino ziolo zirani zirusso zocchi zola
piz zolante zonia zorno zorusso zul zulli zurno zurro zuto
pja ca tnizki
pje dsted rrou
pkh akadze aladze
pla ami an cella centi cereani cheta chinda ck cker ckett dellorens devall do dson dys etner garo geman
pla gman gnes gnol hn hotniuc hte hter ian iasu ikner imauer ino ir isted ke khov khova kolm ksina ksine
pla mada mbech mbeck menevskiy menov menova ncherel nchuelo nckaert ncke ncon ncque neix nel netta ngau
pla ngger nicka nillo ninc ninic nkey nman nsky ntade ntefol ntegenet ntevin ntier ntz nz nzer schke sek
pla sil skett skitt sky ssard sschaert sse ssnegger ssnik stino szewski tas teo tford than the thner tis
pla tko tnauer tner tonov tou tov tovsky ttard tteau tthy tto tts tzeck uche udis ugborg ugher ut vat
pla vniece vsic wiak x xco xton yan yfair yne zanet zaola zarte zert zola zuelo zzi zzotta
ple asca asence au chaty guezuelo guezuelos hn iger ijel ikies iman imelding iss issner itez itgen itner
ple kan khanova nderleith ndl nel nert net nge nizio nk nning nov novici san sansky scan sch scia sea
ple sha shakov shka shkan shkov sita sko skow skyte sner soianu ssier ssing ssinger ssix ssl ssner ssy
ple stenjak ster szczynski tch te tea ter terski tikosa tikosic tinckx tka tnev tneva tniov tnyova tosu
ple tscher tsyukhou ttner tz uger ux va van vani voets wczynski winski wman ws xico yer ym ynet ysier
ple zia
pli asetskyi chon cka ckat eninger evier hon htari kat ler mmer mpton ner ni nk nski schke setskaya skin
pli snier ssart ssonneau tzner verits zzari
pll ana
plo ae bner cek charski cher chl cinski der egaerts en essl etz gert gger gstedt hl ix khov mecki mgren
plo mley mmenfelt nczak ner nsker of og omi omipuu ompuu oster scar scaru sila ski snita ss steiner
plo szajski tho tkowiak tner tnic tnick tnik tnikov tnikova togea ton ttel tts tzke ucquet uff urd uvier
plo uviez ux vsing wden wright yart yen
plu a as chet chino chon cienniczak ciennik cinski cker ckhahn da de eger emer ff gariu garu ger hacek
plu ksna mari mart mbu meri mhoff ngyan nket ot sczyk sisaari skota th yette ygers ys
ply bon hm male mel ming mire sak syuk ushch waczewski
plz ak
pne vmatikos
pni vchuk
poa g ge gue lelungi nta quiza
pob anz er erezhna es ozy reva st uda udzin ul
poc ar cardi chiari cia hanke hesci hhacker hini hlatko hman htarev hynok iej iello iene ino iute kaj
poc kberger let ock ognoli ol omani ovi riser ube urull
pod ariu aru asca berschek bielski bolotov brozny czaszynski debniak duikin ea ebusk edworny ekrat elean
pod ell emski ence eschi esser evin eyn gayevsky ger gorean gornik gorsek gorzanska gurski gursky hajny
pod hajsky ilchuk ina kolzin kopayev korytova kowik kowinski laha laszczak lecki lesch lewski lipny
pod logar maniczky mol more nar nek obinski obnik ojil olak olec olian olinus oll olsky olyak orieszach
pod oski ramagi rascanin rasky ratsik recca rus shivalov skalsky szun szus ubnii uschkin vin vrsic zeit
pod zharov ziewski zorny zun zus
poe de hl hlein hler hlman hls hner laert lchau lker ll llnitz lstra lvoorde lzig nar nariu naru nsgen
poe pel ppel ppelman pping rtgen rting rtner schel tsch tt tter tzsch zevara
pof ahl fenbarger fenberger fet
pog a acar acean asz atetz atschnigg ba ea ge gendorff gesi giale giali gioli giolini gipollini hirc
pog hossian hosyan liani litsch nante odin odina onaru onat onici onowski or orelec orelov orelova
pog orelow oryelova osian osyan rajc rebnyak son udin udina wisch
poh anka jakallio jakas jala jalainen jaluoto jamo janen janheimo janiemi jankivi jankoski jankukka
poh jankunnas janlehto janoksa janpelto janvirta jaranta jasniemi javirta javuori joisaho joiskangas
poh joispaa joisvirta jolainen jonen josaho josmaki ju jus lack lak len lenz ler lers lig ling
poh lschneider ly m oata oretskyi orila rib tila tinen tio to
poi al ata ctevin datz devin domani enar jarvi jula kajarvi kala kalainen kans kela kelin kelispaa
poi kkijoki klik kola kolainen konen kselka kulainen lane llot lve maa mala nas ncare ncloux ndl
poi ngdestre nsette nsignon nsot nsotte ntdujour ntel ntereau ntud qui raud rel ret rette rrier rson sel
poi sot st te tevint tier trenaud ttinen vert vey zat
poj aghi ezny oga
pok ela harel hrel ia iak k ki kyla litar litaru lonskiy luda lukar orn orney orski otylo ou rant rovsky
pok ryshka u
pol acarz acchi acchini acci achek aczyk adian adura aino ajeva ajnar akoff akowski amo anec anen asky
pol astri ato atschek atzek avarapu berg cak cari caro cri cyn daru delmengo demaa dini dmae dme doja
pol drack droos dsaar dvee dvere eac eacu edica ednak ednakova eggi egre endey endo enec enghi enik
pol enova ensky enz eon erani ero esello eshchuk eszynski etaev etaeva etto evaya evoy ewski ge glase
pol govsky hammar hamus heim heimer hem hemus hill ho iakoff iakov ian ianska iart icani icard icardi
pol icicchio ick icky icrat idano idore igui ihroniade ii ikarpides ikarpova iklitos imanti imeni inario
pol indara inikis inski insky iseno ishchuk ishuk iszczuk ita itano iteo itt itte itze itzer iuk ivanov
pol ivin izzotto izzy jac jansek janski jo jsak key king kinghorn kinghorne kki kko kky kkynen kovnikov
pol kovnikova kowska kowski laczek lari larikoski lart lastrini latschek ledo ledri lefeyt leri lert
pol lesch lestad letta lex liand liani licino lick lier lio lisinski litzer lius lman lner lnow lom
pol lonen luaas lumaa luman lupuu lusaar luste ma manteer mar monari nareff ner niaszek oche oczek odna
pol ojarvi ok olanik ome omska omski omsky onara onceau oncic onen onic onovski onski onsky osa oskei
pol osky otti ova ovinkina ovinko ovnikov ovyuk ovyy ozov ozova rolniczak sky stam sterer tev tinoja
pol toranin tronieri ttila uboyarov ukhina ukishnyk umbo unin unina us utele uzzi vani vela verari
pol verini viander vikoski vilampi vinen visalo vorinos yak yakov yakova yanchych yanska yanskaya
pol yanskov yanskyy yarush ye ynice ynov yuha z ziehn zot zunov
pom acu ales ana ante aquiza are art asoncco ati atto avilla bar beni bero boza eda edio eje enta eo
pom erance erantz eranz erenke etcu ey ian ianowska ianowski icino ier ilio ini melin mereau merening
pom merenke mergaard met oell ohaci ojnicu onti orin panin parau pedda peiano pella pilian pilj plun
pom poni pougnac ppu ren renke roy ut
pon ack ari car cedeleon celas celin chard chardier chet chia chio chione chiroli cia cot cy czek daco
pon delicek dexter drano ehalschi ez gault gerard golini gracz gratz gruber guillo guta ich icke
pon iedzielski iewierski ikiewski ikowska ikowski inski izil kala kanen kilainen kiniemi kka kko kkonen
pon n nambalam nau navoy nelle net nia nikas nio omar omarev omareva omariov omarov omarova omaryov oran
pon roy saers saing san sard sardin sart sati scarme seille seti setto sford siglione signon siluoma
pon simaa sin sinet soda sot soye talis talti tani tari taut tbriand tello thier thieux thus tieri ties
pon tiggia tigo tillo tillon tinen ting tio tious tiskoski tisso tois tone toni toriero trandolfi
pon trandolfo tvianne tvik ty tynen tys tz z zalli zani zellini zer zi ziani zini zinibio zo zoni
poo bus ck ga lamets lman lus man nam nawala nlarp puu rbaugh rgholam rtman ser th tmans toogook ts vey
pop adiuc adyuk aene an aradu arcea ard arlan christov ea eanga eck ejoy elard elier eneciu enoe ete
pop georgiev ica ick ielski ik ilean ilian irlan ish istasu itiu iuc iuk ivoda ke ken kes khadze kin ko
pop kov kova laski lavska lavskaya lavskyy lawska le ley licean lineau ma oca off olizio oola our oviciu
pop ovitch ovits ovska ovski ovych owich peck pek pelbaum pell pert pinga pinger pius ple pler plewell
pop po ponen povits rawski ryshko son stefanov ulorum us well yk
poq uechoque uette uiviqui
por adowski aharju anen at av azinski cayo cedda ceddu chat cheddu cheron chetto chi chia chietto czyk
por czynski dea domingo dzik echenkov ee el ello emba ena entola etsky fito gasaar ges ho hola honen
por ical ies ila iz izek izka kert kholm kka kkala ko kola ksen kveli lan ley lier meister nea neki net
por ogi ojan ojnicu okara okka okuokka ola oli omaa opudas oshina oshkin osinski osnicu ozo porati ps
por queddu queras rassalmi rasse rata rati raz razzini razzo reca rello rero ret retto rini ritt roche
por ru rua sanger sberger sch sdal sev sia sild sing spakka sti taankorva taanpaa tabella talis taluppi
por taluri tana taro taz tejoie telance telle teous teros teus tevin tfors than then tielje timo
por timojarvi tinari tiolli tisch tius tley tman tnoff tnoj tnov tnova tnoy tnyagin tocala tocarrero
por toles torreal trey ttikivi ttila ttinen tugall tuguez tuondo tus tway twich tz tzer ubcan ubin ubsky
por umb umbacu umbaru umboiu utiu vali vari vaznik zecanski zelt zezinski zgen zig
pos chel chet dnjakova ea edaru enenske ener erina hyvak ilero illico irca kela key kin kiparta kitt
pos kocil kotis ley ligua okhova pai pelov pelova pich pieszynski pischil sakka samai sanzini sardt sehl
pos selius selt semato senti si sieth sing singer sler son soz tacchini tans tareff tari tarnac tek
pos telnicu ternak teuca tgate thumus tiga tiguillo tinen tingl tlberger tle tler tles tlethwait
pos tlethwaite tlewait tlewaite tmyr tnikov tnikova toaca toak toiu tolache torino tpischl tranecky
pos tulka var zytek
pot alivo amitis anah anin apchuk apoff apov apova ara arca arniche asev asinski ay covaru dar eca
pot ekhina el emkin empa enciano enziani epa eras esta estio hast hecary hen hineni ie ila inkara inoja
pot irniche isepp isk konen log mesil occo ocean ocianu okar olinca oma or orac osky osme otschnig oy
pot ratz rc rimba rony ry rykus sch schka schke sinok sonen tag tala tebaum teck teiger tenger terie
pot tgen thast thoff tie tinger tker tle tner tonen torf tratz uralski uznik win z zelsberger zinger
pot zsch
pou aka blan cel cet chain cher chin chot chou dade del deroux devigne geard getoux gh gheon gher gin
pou gnet gy hakka hula illet jade jol joulat kka kkanen kkula lalion lat licek llain llaouec llard lle
pou llet lose lou lsgaard lter mbouris meau merol mirol ncey ncil ncy nder ndje ntney nu pardin part
pou peau pinel plier plin ponneau pore quet radier railly rbaix rcel rcelot rchel rcher rchet rchon
pou rciau ret rgourides rier rmokhtari rquie rrat rreau rret rroy rsin rtalet rteau rteyron rtier rtois
pou rveur saz sette si ssard ssart ssielgue ssou ssu st ta tala tanen tasi teau the thier tinen train
pou trieux ttu vreau yanne yaud yer yiouros zadoux zet zol
pov aly ar arov azan ea elainen elsen enius erlovici eromo erus es etkin ey h ia ic ich ilaitis ilaityte
pov ilionis ill is kh oleri olny oroznyk oroznyuk roznik se shok sik ysil zner
pow alowski anda athil drill el elson eska illeit les lesland less ley nall nell ney ondra rie roth ser
pow ter
pox on
poy ard ato atos au da dessus en er et hia hola honen htari k kio kko lio nor ntz ri ry sa ser sko stila
poy takangas takivi talaakso taniemi ukliev uklieva
poz arowski as deev deeva dniakov dniakova dnyakov dnyakova iello niak on orski sgai ueco ueta un zali
poz zan zani zar zati zato zebon zer zessere zobon zoli zolini zoni zuto
ppo ol
pra akli baharan cchi che chensky ck cki dalier danos das dat dayrol deaux dels denas dere dervand dia
pra die dier dilla dillos don dzinski dzynski ed efcke ena estegaard esthus esttun etorius gana gi gnell
pra her hin hl hm in inito ino insack is japati khorchyk ks lija lon manik mi mpolini nckevicius nckh
pra nckietis ndi ndini ndke ndl ndo ndoni ndota ndstraller ndtl ngel nkerd nni nny ntare nte ntner nts
pra ntzos protnik sai sch schl schniker sher snikar ss ssl sun taviera tcher tchett tdesaba tley tolini
pra tor torius tsovity ttala tten ttichizzo ttico tto tts turlon ud uda ught ult un us use usnitz vat
pra vdic vecek witz wl ylow ytor znikov zyan
pre ast aud ault bble bensen bish cek chel cht chtel chtl chtler cigout cilla clik court cub cup cupanu
pre dan ddy del dieri dila doiu donzan dota duca duna dus dut ede el eya fontaine gadio gal gel gelj
pre gent gl gler gliasco gnolato gowski grad guza heim her hn ib igschadt ikschat ineder iner infalk
pre ining initz ira isendanz iser isich isigke isinger isl isler isner isser issig issl issler ister
pre iswerk isz kop licz lipcean llezo llwitz lovsek madasa mat miani mji mk mmereur mrl mru muzic nafeta
pre natt ndato ndel ndez ndushi neel ngel nger no ntl ntsel ntzas nzel nzler nzyna obrazhensky peliuc
pre pula ra rovsky sacan sby scendi schel scher schern scimone sciuttini scod secan secnik sedo sern sha
pre sher sicci siga sinal sjarv skitt sl sland slar sler smanes snal snall snyakov ssburger ssel ssey
pre ssich ssly stage stamburgo stbakmo stel sterud stgaard sthus stia stidge stifilippo stigiacomo
pre stinari stinenza stini stipino stisimone stkvaern stnes strud stvik sutti sutto szler tagostini tel
pre tell tlow tnar tolesi torian tot tterebner tti ttner ttre tyman tz tzer tzlaff udhomme uhs umayr
pre ussger ussinger ussler ussner uthun vatt vc veaux veraud vert vete vett vette viati viato vin vitali
pre vite viti vo voteau w wett wo yer ysing ysler zan zeau zelj ziati ziotti zzolini
pri adko ala an ano arolo aulx b bac ban baz bbenow bbernow bble beagu bik billa bnow boi bula ceputu
pri cer chett chici colo cop cope copi copie cot da ddis ddle deaux desis dgeon dham dik dy ebus eger
pri egue els emel esner ess estman estner eve ew ewe fti ftis gge glinger gmore gnitz gnot goana ha hti
pri i idel ilinn imagi iman inits jor jot kazky khodko klonsky kopa ks lepin llaman llwitz mack mak
pri makov mault mavesi mdahl metta miano micheru mietta moli mon morac mosch mous na ncen ncet nceteau
pri ncic nciotta ncivalli net ng ngarbe nich nits nke nkey nkkila nkman nosil noth nsep ntup ntz ntzen
pri ntzenskold ntzlau ntzskold nzi nzing nzivalli nzl nzo o oleau oletta oli oteasa ou oul oux ouzeau
pri pon pp pu rsch sacar sacariu sbrey sby sciandaro secaru sk sner sock ssel sset stas stavec tlove tt
pri ttinen tts ttwitz tzel tzkat tzker tzkoleit tzl tzlaff uska valov valova vette viero vitt vott
pri vratsky vsek wieziencew yani zio
pro ano basco bine bosz bsthayn bsting bstl bstle byn caccini caccioli cajlo cas cel cell chnow chyra ck
pro cknow cop copenco copie copiu copovici cuna cyk dana danchuk daniuc danov danova danyuk daus dea
pro dger dhomme dl dnik doehl dolliet dromou eber ebstl ehl ell enza esmans etto ffit fir fitlich frock
pro gin haszka hens hic hl ia isy itz ja khanov khorov khorova kipchuk kki kkola kofiev kofieva kofyev
pro kofyeva kopchuk kopets kopiou kopiuk kopiv kopov kopovych kopp koptsiv kopyeva kopyk kopyuk kos
pro kosch ks ksa ksch kudin kudina kupek kurica leta mel mmel monet nay nger ngue ni nichkin nin nina
pro ninska nko nold nschinske ntera nyshyn nzato ops os ot ovel pato perzi perzj phett pson pster riol
pro scan sch schko scia sdocimi sen senc shkin siecki sinecki sise skurina skurnin skurnyak skuryakov
pro skuryakova soski spel sperie ss ssomariti stakov stes svirnin szynski tain tais tat teau thero
pro theroe thro tin tivinsky tner topapas topopov topopova tsak tsiv tskiv tsman tsyk tsyshyn tsyuk tti
pro tz tzer tzman udfit udfoot udman ugh uho us uteau uveur uvost ux uza uzet van vance vantini vasi
pro vazek veaux vedo venza venzani vezza vines vini vod vorov vorse voste vot vvisionato want well wse x
pro y ysen zes zorov zorova
prs kavec
prt ajin
pru al ano ccoli ckner dden dhon dius dky dnikov dnikova e eitt ess et eter ette ger gger gh gnaud hs
pru idze iett iksma itte kk ks laider ller mm nai nariu nas nc ncu ndaru nea nean necchi ngnaud nner
pru nnila nonosa nskiene saite sakov sas sek sener ser sha si sik sikin sila sinowski sinski sky snik ss
pru sse ssing ssner sti szynski tean tianu tscher tsman tzman uden uki uli unsild vot yn yne ys zinsky
pru zzo
pry akhin dz er hn imak kari ke khodko kolota mak n nne pkhan sakar se ser shchepa shliak shlyak sock
pry stash stay syazhna syazhnyuk tula tz ydun yma ymak
prz anowski astek ebindowski eciszewski edpelski egalinski egrodzki epiorkowski eslawski espolewski
prz ewlocki ewodowski ibram ybecki ybilla ybora yborowski ybylak ybylek ybylik ybylko ybylowski ybylska
prz ybyslawski ybyszewska ybyszewski ychodniak ygocki ygodzinski ygodzki ygonski ylebski ylipiak yluski
prz yrembel ysiecki ystasz ytarski
psa ila ltis rofaghis thas
psc herer horn horr
pse ncik
psh ebyshevska enichnikov enichnikova yk
psi chari lander llides logenis
pso mas
pst rokonski
psu turi
psy anchin uk
psz czolkowski oniak
pta cnik cnikova shnyk sinski szycki szynski
pto mey
pua pua
pub lig
puc achaqui cia cianti cioni el elj hades haicela hal halska halt hau hegger heta heu hianu hin hkov
puc hkova hleitner hler hoc hois hol hovska hta iata illo ino ket kle kler nik uji una zi zylowski
puc zynski
pud al as asaini dicombe dinu dy enz erbaugh gar il lat lowski ney ucay umjee will zianowski
pue blas chagut cher chmaille l llo lma nter rari rma roni rtes scas schel tate tt tter tz y
puf ahl fenbarger paff ulete
pug ach acheva dahl el elj gina liatti lioli lise lla mire nani net onen
puh ach achou akainen ala alainen alla ar arinen eloinen ilas jo k ke l m r tila timaki to
pui atti ca con dak de det dokas e garnau gbo gcercos gcerver gdellivol gdemasa gdevall gdollers
pui gdomenech gfel ggros gmal gmarti goriol gpinos gros gsegur gserver gventos gvert jola kko kkonen me
pui ras rava ssegur stosalo stovirta tel tti ttinen utiu
puj ade ales als alte ana ari azon ina ola olas olle olras os ota
puk acki alski alyak ancik aniec aralammi ari arinen as ema ero etapu halskyy hova ish its kala kinen
puk konen onen os sa sec soo sov spuu stad
pul akka bere chartova cher crano ec ecio edda eio et ford garin ges hac iafico iatti ice ici ie iga
pul ikowski inckx isic ixi izzi jak jic ju jula kamo kka kkanen kki kkis kowski krabek laguari lam lan
pul lano lara laro las lat lay leiro lela lerits lia lian licino liero lig linen lini lisaar lium lola
pul lom lopaxi lotasig lupaxi one pan pillo pon sford sifer sipher ska torak tz upa vett vino virenti yk
pul yui z zer
pum acayo acuro an ar arega arejo ares ari arino berger ilia isacho mell mila mill panen pin prla
pun ab akallio akivi ales amaki cec cheon cochar der dsack dt et gan gea guil ina jer ju kanen kari ke
pun keri kka kki kkinen ko na nala nett nis nonen salan sar set shon sola svik talo tanen tari tener
pun tiel tier tila tola toni toriere tous tso tti ttila yamurthula zalan zano zel zi zolo
puo dinketo lakainen lakanaho lakka lakkainen lamaa lanen lanne litaival livali lusmaki mila minen mio
puo nti polo rro si skari ti tinen tiniemi tsaari
pup aza eza illo lampu olizio ovac paro pato pi pini po ulin utti
pur akasmaki andare asmaa brick car carea carete carin cariu caro caroiu caru cea cel celd cella chall
pur chas chiaroni de dea dham din dom don dum ece eco efoy eliani evjav ewal field ganan gason gly ho
pur honen ic ice ington ini inton iy izaca izaga ja je ju kert kett kis kiss kunen lee ma mola monen ner
pur nhagen oaho oharju oila ojarvi ol ola olinna omaki omies on onaho onen onhaara ontakanen ontaus
pur onvarsi osaari osalmi ovesi ovirta ralo rier rington rinos roy schel sel siainen sifull siheimo simo
pur sio slow snani swani swell tan tanen tee till tilo tle tola tonen tova tscher tschert tsi ucker
pur ugganan uhniuc uncajas uskainen ves viance vinski winski zycki
pus anow apati ateri caciu cariu cau ceddu chel da elja enius hard hee hin hina hkareva hkarskiy hkaryov
pus hkina hkova ic ila inich kala karich kurt lecki nik ok ole setto sila sinen tay tejovsky terla tetto
pus tijanac tilnik tonski tovit tovoitova ula wald ztai
put aala aansuu anu are aru aturo erbaugh henveettil hod hoff hussery ikka ikova ilina ilov intsev
put intseva k ka karadze kinen kiranta kisaari kisalo kisto kivaara kuri land nal ner on owski rino ro
put rone ros rus scher sep seys sila sko tcher terman tfarcken thoff tick tini tjer tkamer tnam tner
put tonen ula zeys zier zke zu zulu
puu a jalg jalka kangas kari kka kki malainen mets pera ppo pponen ra rand ri rila rman ronen rtinen
puu rula sa saari semp ska skari sniekka ssaar stak ste sti stjarvi stusmaa tio
puv ogel
pux eddu
puy al alto ana at e ear en enbroeck grenier jalon obrau ol pe raseau rigaud u uelo ul velde
puz a ak ar drea io o yna zarini zolo
pya nkova tkov trow tte
pyb urn us
pyc ia ke raft roft zko
pyd ys
pye att r rs
pyf er rom
pyg ott
pyh ahuhta ala alahti alammi alto aluoto tila tinen
pyk alainen alamaki alaniemi alisto ari e ila y
pyl ak and ant arinos at ayeva kas kka kkanen kki kko kkonen man sy vainen valainen vanainen vanen vas
pyl vinen ypchak ypchuk ypiak ypiuk ypiv yponyuk ypyak ypyuk
pym an
pyn chon es n na ninen nonen noniemi ssi ttari
pyo kari kkilehto li n rala riainen rre tsia tt ttiala
pyr ah honen ih itz ker ochta ro tle us yla yn
pys era her hkovych ko lar sysalo to tykoski tyla tynen zkowski
pyt ak lak lakowski lik linski tel tynen
pyu n
pyv ovar
pyy dysmaki hkala htia htinen kkinen kko kkonen kola konen lampi luoma maki ny pponen salo sing vaara
pyz ik io iolek
qab ti
qad doura doury dur er imova oos ri
qaf arena
qai di ser
qak a
qam mar
qan aev uni
qar adaki
qas am em emi emy ir mi my sem sid
qay um umov yum
qaz i wini
qer eti
qia n ng o
qil icheva
qim irpik
qin g
qip shidze
qir a iazi
qit tusuk
qiy uk
qod irov
qom arudin i
qor o ri
qos imov tal
qot bi
qua ade as derer drini drino drio edvlieg ggiotto gliano gliarella gliariello gliatta glieri glierini
qua glino glio glioni gliotti gliotto id ife ile in ini inoo ison kernack ley lley lman lters ltinger
qua mbusch mme nce nder ner nn nsah nstrom ntin ntinet ntrill ntz pp rantotti rantotto rck rcoo rcoopome
qua rella rello renghi resimin rfood rg rio rmby rnstrom roni rrie rshie rtacci rtarone rtermain
qua rtermaine rteroni rtini rtly rton sbarth sebart shie stana sthoff te tes tman trefages tremere
qua triglio trini ttrocchi ttrochi ve x ye ynor yson zza
qub aisi
qud aih aybergen aybergenov
que aly au be bedeaux bodeaux bral cedo ck denbaum devez dnau eckers enan ener ffelec guiner he hl innec
que ipo iro iroga irolo iros iruga ita itsch k lal lali lca lch lcutti len lin llier lopana lprud mener
que mere nallata nardel nault naya neau nedey nehen nette ney nga nguan nin nnec nnell not nsel nta ntal
que ntel ntrec num nzer ral rales ralt ralto rard rci rcigh reda rejazu rencias rengasser rinjean rio
que rry rter rtermous ru sinberry sne snell sney snot spaz squen stel ster tama teguari telet tglas tier
que tin ttier val vanne yras
qui ala ambao an ara aro bell blier bodeaux boloy bus caliquin cana cano ceno cherat chimbo chiz chocho
qui chu cios cke ckel ckle det diello dley e ett gaman gg ggins ggle gly gnard gua guanas guango guiri
qui huis jandria jas jia jije josaca lachamin lantan larque lez lgars lghini liche lichini lico lin
qui lindo lis litzsch llevere lliam llian llico lligana llivic llman llot llupangui lumba lumbango
qui lumbaqui lumbaquin mbayo mbia mbita mbiulco mis miz naluisa nan napallo napanta nata natoa naucho
qui nault naya nayas nche nchiguango nchuela nchuqui ncke nckhardt ncoces nde ndimil ndos neche net
qui nette nga ngalombo ngatuna nio niou nley nlin nllin nnell nnett not nson ntaes ntanal ntania ntao
qui ntard ntavalle nteiro ntela ntella ntian ntiana ntieri ntillan ntrell ntuna ntyne nz nzanos nzi
qui nziato nzin ocho olla ot quandon ra ralte ram rama rant rante rantes rarte rce renz rici riconi
qui rindongo rinetta ring roa rola rosa rynen sbert shpe shpi silema sintuna sirumbay spilema stanchala
qui stgaard stial sumbing tadamo tain terio tian tich tio tlong toriano tral try ttner tugua tuisaca
qui tuizaca tumbo tzke xal zhpe zhpi zhpilema zon
quk ovci
qum alu aluk ar
quo iani n ndamatteo quochi sig ss tschalla
qur aishi ashi eshi
qva le m nsel rfordt rme rnstrom rsebo
qve nild sel
qvi ck ckstrom ding gstad ller ntus sen sling stgaard storff strom tzow
qvo rtrup
qwi st
raa benstein bye byemagle ck dal de di do e en ff flaub gel gmaa gmets heim holt ijmakers ke l mi mot
raa naas noja nti ppana pysjarvi rup sakka sch schou ska skou ssina ssum stad stas sted sthoj su tari
raa terova tesalmi tevaara tikka tiniemi tma ts tz um va ve vi
rab aboc aca ack adi aeus aey agliati aglino aglio ago ai ajda alais aliatti anaque anca aneda ang anser
rab anus as asa ascall asco asse aste asto atel atin atti au aud ault aut aza azo bachin baj ban bas bat
rab bevag bitt czewska czewski ecki eh ehl ell ella ellino emananjara ena enda ener enius enlechner
rab enold enoro ensteiner ente erger ert eteau ezzana ha ille iller illon inad ine ineau ines inovitch
rab inovitz inowitsch ionet isch itti kin oaca oin oj ol old orn otti ottini ouille ouin ourdin ourn
rab outou reau ren sen stejnek uck uel unal urn usic ut uzin ynovych
rac albuto ansky aru cagni casi chi ciatti cis co cuglia curt ea eala ean ek elis ero eu evskis ey
rac haputi hdi het hette hev heva hfahl hford hieru hinger hitan hkou hkov hkovsky hlew hlin hline hman
rac hmaninoff hmilewitz hold hor hov hova how hubinski hwal ila inet ioppo kard ke kl kliff kliffe kow
rac let lot olta oma otea oti ovitan ovitza t ua uciu zkowiak
rad abaugh ac acina ack afy ahl ak aker akovits andt anne anov anova aody atz ay berg cenco chuk cke
rad clyffe datz dum ebaugh ecke ecker ell emacker enhurst ermacher ermecher esca esjo etska etskyy ev
rad eva evski fan gowski hakishun ican ich icioni ick ics igales igan igue iguet il illa illo imec imsky
rad ionov isse isti jai kova kovska kovsky liff linger loff macher mall mer nai neva ney ochla oev oeva
rad of off ogna ojicic ok ole omersky omirov oncic onic onich oslavov oslavova ostinov osz ouan ouane
rad ouani oulov ovancovici ovici oy schunat schuweit sten stone strom szuhn szun szuweit uc uca ucan
rad ucanu ucioiu uenz ulea ulet uljica ulov ulova ulski uner unz us ut uta utiu utu vansky vilas wan way
rad zeviciute ziejewski zik zikowski ziminski ziszewska ziszewski ziwill ziwon zuweit zyner
rae bel ber burn del delt der hs i isaenen kallio kannas ke kivi koski maa ndi ngo pke rinne saar salmi
rae side ske stad ste tchi ther thinge tsaari tsch tz vaara vuori z
raf acz aelsen agnin ail ailov alko anan anoharana aqat art ati ayelyan dal ecas elski faldini falli fan
raf fard farin fay feau feiner fenel fensberger fensperger fet fety field fier fler fnsoe fone iee ik
raf ikov ikova ique izadeh ols oss sanjani sback shol tell to use
rag ab ageles aglia agnin ain aini ains alie alyi ans asa atz atzu azzoni back el eot eth ettli gett
rag ghianti hunandan hunath ins ionieri lund man neau nell nemalm newall nini obert on ondet onesi oni
rag onnaud ragui sjo udo ueneau uenes uenet uet uindin uine usi uso
rah adi aim amagi aman aoui asimanana bar bari eb eim em esoo hali haoui hou i iala ijarvi ikainen ikka
rah ikkala ili ill imian ioui ja kala kama kamaa kila ko kola kolin l len lf lff lfs manian maoui mel
rah mig ming mn monen monzoda moun mstorf mstrom nasto nel nenfuhrer ner no olm omaki ona ou oui outi r
rah rig tu u umaa umagi unen
rai b ba ca can cea che chl chle cich ciu cu dal daru del dla dna dpere dt dvee eli end fsnider gada
rai gosa goso goza ha hala j jas jmakers kaa kamo kaslehto kes kin kisto kka kkala kkerus kko konen kula
rai kunen lamaa lanmaa lio llard mbault mbert mbourg mer mey moranta mov mova movaara mundez nakari namo
rai neau nerma nero nge nho ninko nio nisio nola none nsford nti nto pala ppalinna rden rdon righ sala
rai sbeck sch sdana ser sh ski skila skinmaki skio sma sner soni sor ss ssig ssouni stakka sto takari
rai takivi tala taluoma taluoto tamaa tamaki tanen taniemi tano tar tarski tavuo ter terman thel tiere
rai tila tinpaa tio tisto tmaa toharju tolampi tonen tsits tt ttila ttimo ttinen ttola ttonen tviir tz
rai vikko vio visto vola vonen zenne zner
raj adurai ahalme aharju ahuhta ainmaki ajarvi akallio akangas akari akko akorpi akoski alaakso alahti
raj alakso alampi alin alo amaa amae amaki ander andi anen angu aniemi anti anto anummi ao aonarison
raj aonson aozara apaksa apaksha apolvi apuro aram aranta aratnam asaar asaari asalo asalu asarkka asuo
raj atalo atammi avee averaja aviita avuori bhandari chert chman csanyi eev endram endran eswara evski
raj ewski guru hona ih jaf k kowski kumar lich mont nar noch oelina ot otte oub pal put ter tschew
raj tslegr ulin winder
rak auskaite auskas dani em eng ers feldt ha hawi himov himova hmanov hmatullin hmatullina hmonov ib ic
rak ich isheva itic itina kenes kola kolainen lev nem nerud oczy off os osi oski otoarivelo otomalala
rak otonaivo otonirina otozafy ovszky owitz owsky raki stad usan utis vag
ral amb arosy chev cheva da de des dez lings lojay m stin uy
ram acciotti achandra aciotti adane adanov adanova adier adoss agos aiah ajo akko akrishna alanjaona
ram ales aley alingam allal amurthy anantsoa anau anauskaite anauskas anauskiene anen ani anouski anujam
ram arez ark aroson asamy aseuski assamy aut aux ayo azanov azanova azzini bach bal balde bali baran
ram barran bas baud baudi bault baut bay beau bech bekk berger bier bitan bjor boanga bois bold boll
ram bone borg bourg bow boyon bu bur bures bus busch chand chandani charan charitar charran dane das
ram dass dat deen deo dhan dhane dhani dial din dohr eez elb ello enghi ento entol erupt ezan ezani felt
ram fjord gard ge holt horn iadamanana ic ieri ierz ig ilo irezgarcia irezlopez irezramirez iriz isa
ram iscal jalg jattan jiawansingh jit john khelawan kilde kissoon lal lall lochan logan low lyng meld
ram mell meskow mler mo mstedt mul naes nandanlal nani narain narine nath nauth ndal neantu nero oa
ram ognini oino olete onatxo ondino oneda onell onet ora oran orino oser otar ous ousse outar ovs oz pal
ram panen persad persaud perti pey pf pfl phal pichini pl pley pling pold poldi polla polli pon pton
ram rakha rattan roop sammy samy saran saroop sayer sbacher sbol sbotham sby sdal sdale sden sell seth
ram seyer sfjell shaw shur sier singh skeid ski skjell skold skou skov sland sli son sour soy speck
ram sperger srud stad stadius sten stetter strom sundersingh svard svik thun ton ul ula undo unno usani
ram uschi usino vi zan zelius zer zy
ran abhat ada ade ahan aldi aldo ales ard arivelo asinghe atunga audo aweera can cano cati cel chal chez
ran cic cilio cillac cken daccio dam dby decker degger delin dels derson derz dez dhol dholm dich din
ran dino disi djarv dklev dkula dl dla dlepp dlett dli dma dmer dol dpere driamiarisoa dsborg dulf dvee
ran dveer dviir edo elid estad ew fa fagni feldt ford ft gama garajan gaswamy gdet geard gell geri
ran ghella ghet gil glin gmar gnes gnick gones goni gsitpol gstrom hagen heimsaeter icki iere igler ik
ran in inec inen ius jel jeva jha jith kala kaviita kel kila kimies kine kinen kl kman konen kova lov ly
ran nak naleet nali namaa namae namagi nanheimo nanjarvi nankari nanmaki nanpaa nap nard nari nasmaa
ran naste nauro nel nells nelma nem nes nestad nila nisto nit now nu nut occhia occhini oni os ouil que
ran quet sanz saw sbottom sey sford sier slet sley sone sonnette stead strom sve taeskola tahakala
ran tahali tahalvari taharju tajarvi takallio takangas takari takaulio takeisu takivi takokko takomi
ran takoski takyto talahti talaiho talainen talankila tama tamaa tamaula tamo tamolo taniemi taniitty
ran taniva tapaa tapaju tapirkola tasaari tasalo tasila tasuo tasuomela tatalo tataro tatorikka
ran tatulkkila tatupa tavaara tavuori tee tila tio to tola tonen tou tsi tti ttila tula tz tzen udd uzzi
ran vier za zani zanici zato zi zoni
rao s tma udi uf ui ult ux
rap acki acz ak akko ala alo anen aranta arlier atti atz ela eli ert etto f halen hanel ila inett ini
rap inoja isura kay kin lee ley ola old oni oport otec oye ozo pard pazzo peneau pert pl pley pleye
rap pleyea pold poldi polt poport pu puhn puoli sch son un
raq uet ui uin
rar din don ey inca ugal
ras aki al alahti bach band berg borg bury canu chauer chein chka chke cioni ck col cu dan enack etto
ras evych ey fi guido hed hev heva hford hica hidian hkin hkov hkova hleigh hwan ib ikannas ila ilainen
ras illo imaki imov imova imus inaho inaru inen inkangas inmaki inpera inski ivirta kala kila kinen kop
ras kopp ku lan ley mane merita muson nake ner nic oga onyi ool or ouli ovan ovszky padori pail panti
ras paud peno pollini popova potnik putina saa sam sat sati sau saval schaert siat sier simov sinfosse
ras skazov skazova smus so tall ted tedt tegar tier tio toin toll torguyev ulo ulov umny ym zeja
rat ajczyk ajewski ajszczak ala alahti amaa amaki ana anarat asepp assepp ay bi che chev cu ej elade
rat erman hel henau hert hfelder hfon hgeb hgeber hgen hier hje hkamp hke hlef hlou hman hmanner hmell
rat hmer hnayaka hnayake hner hod hore hs hsach hsack hsman iani iborsky igan inaud inet iva jen kai
rat kowski ledge liffe nam nani nayake nik nowsky oi oiu omski onyi oti schiller schow sey simamanga
rat simandrava sirahonana siraka sula syn taggi talino tari tas tasepp tay tel tenbury terman terree tia
rat tila tini tiste tner ton tone totti ts tus tya ulangi ushnyak ushnyy usinski vik ych ynski zel
rat zenberger zenbock zinger zloff
rau ang anheimo ba bal ball cci chbauer chenwald chfuss chinger chwerger dabaugh dam danpaa das daskoski
rau dasoja denbush dez dik djarv dkepp dkivi dla dnask doja dot dsaar dsalu dseping dsik dus dva dvali
rau dver dvere fast ff ffer g gel gh ght ghton gi gust h halammi halinna hamaa hanen haniemi hanlaakso
rau hanummi haus hio hut kas kko kola kunen lahti lamo lea lerson lf lin lino ls mala manen manni mer
rau monen nam ndalen necker nehaug nela nemaa ner nila nio niomaa nioniemi nismaa nisto nkjaer p pach pp
rau ramo rell rich scent scha schel schenbach schnick sell sh sin skanen sku ssendorff sseo sser ssi
rau stein stol taheimo tajarvi tajoki tajuuri takallio takangas takorpi takoski takoura takumpu tala
rau talahti talin tama tamaki tamies tamo tanen taneva taniemi taoja tapaa taparta taporras tapuro
rau tarinta tasaari tasalo tasuo tauoma tavalta tavirta tavuoma tavuori tchi tee telin tell tenstrauch
rau terkus tert tevaara th tia tiala tila tins tioaho tiola tionaho tionmaa tjoki tkoski toja tomaa
rau tomaki tonen tsala tsi tsiala tula tvuori vala vanto vola wolf x ze zino zy
rav ad agli aglia agnan agnani ago ail alec aleu alico alomanana alt an anal anat ander anel anello ani
rav ano antti arini as asi asini asio aska asoo assa assard asz attinen aud ault aux azzini azzolo bar
rav ea eala edovitz eendran eggi egnani eica ela eld ell ellette elo elomanantsoa enhill enni ensberg
rav enscroft ensperger entos era erat erdy eri ert est etta etto ey ez ezzani ichandran iele ikovitch
rav ila ilious illa illion inale inder indran inel insky iola iolo itz izza izzotti jiani lo lyuk naas
rav nasen ndal nestad nik nikar nkilde nohrib nsholt oavy oet olainen oux ussin
raw al at ding e l le leigh les lin ling lyk n nsley sthorne storne stron
rax on ter
ray amajhi aprolu baud bould bourn buck chev cheva chov chova craft croft der dt ego gada gor hill ko
ray kov kova ls ment mo mont mor naldy nauld nault nes no nolds nov nova nsford pan ski son sor
raz afindrakoto afindranazy afintsalama afy aq at avi eghi ek emon ey hko ik ina inger iq kin laoui
raz lozhki madze myar ola ouki pet quin umkov umova uri vadovsky vant vi ynka zaguta zak zall zaq zaque
raz zari zetto zino zitti zolini zouk zouki
rba a i
rbi b hi i
rea del dinger dman do dus gh gle gon gor k lfonzo lini ll lpe mey msbottom my ney nos pe rden rte rtes
rea sco scos se ser sner soner sor tegui th therford ult ulx ume vey
reb ack ahi aioli anal aque ar as assa atet aud aza ba bestad boah bot bouh eaud ecchi ecchini eck egea
reb eiro eja elein ello ellon elu enaque enciuc engiuc ernik ers ersak ert esco eur eyrotte han holz iai
reb ibo ich iere ihi illard illet isz izzi man oiras oiro oledo oleira olino olj ollal ollido olloso on
reb onato ora ordelo ordinos oreda oredo orido osio oso otier oulet oulot our ourgeon oux rean rik
reb risorean ro roub rov rova samen ualos uck uffat uffel uffi uffo urn uzzi
rec abarren acha agni aj alcati alde aman amier arey arte asens atala ber ca chi chilongo chiuti ena
rec endez endiz ha hardt heis hel hinger hkemmer hnitzer htin kard kart kert kewerth kitt kley kling
rec knagel kner kord ktenwald lair li ob oba oder onco ondo or ordon ore ouso oussine oussines tenwald
rec uenco urt zek
red al aouia bear bird burn cay cloud cross dan daway dic dicks die dig dington ditt dix doch eagle ec
red ecillas ecke ecker eghieri elk ell elsperger enbaugh enius epenning etzke etzki fearn foot fox gate
red grave house ick if ifer igonda iker in ina ish iske jimi ka kin kina knapp laff lberger ling linger
red linski mayne mer mers merski nall nic nour olfi onnet path rado rejo rick roban rovan ruello shaw
red slob sven tenbacher tmer tz ureau wing ych zepi zheb zhebov zhebova zhep zhepov zhepova zic zik zisz
ree b ben ber cer ck dijk dtz dus gard ger h her hl ker kie man mtsma nen ner nkola npaa nskaug nstierna
ree ntie ntila nts palu salu sman son sor ter tz vell ver
ref aai aat aei alo erendaru f fas fert fett fi fitt fner fo fs ice ig ior n ojo olio osco oyo sdal seth
ref sethas shauge sland slund snaes snes stie sum tel telia vik
reg acho airaz alario amey assa attieri audie ayeg azzo bo eard ehr enauer enold envanu ez geti giani
reg giardo gini gioli giori hecampf hem hezza his iec il illo imbal imbald itz lero man mi nard naud
reg nauld nault naut nfors noli odon oliosi onesi ord ordan ourd out radj rag ragui uant ueira ueras
reg uieg uillo uilon uzzoni
reh agen akka al ar ard baum bein berger binder bock der eis ell feld feldt fuess fus fuss g hagel ill
reh kemper kopf l linger man mani mat me mel mer mert mke monen mstedt ne ner nfeldt nlund nman nmark
reh nstrand nstrom o orek ounek r rer rig se sener tonen u ula umaki unen vonen wald waldt winkel
rei akvam bnitz bo bold chart chelderfer chelt chenbacher chenberger cherts chertz chhardt chhart chle
rei chley chner chold chstein chwald ck cks dak deborn degeld del dhead dinger dla dt ersen ersgard
rei erson erstad ertsen fel fert ffenstein fferscheidt fman fsnider gada gadas gam gel gelsperger gh
rei ghard gle gner gosa gstad her hl hs jasalo jola jomaa jula kko kowski kvam land ley limo lin ling
rei ljan lle lley lstad ly man mand marus mel mert mold mon mondez mundez mundo naas nacher naga nagel
rei naldos namo nard nart nartz narz naud naudo nauer nbold nbolt nbothe ncke ndal ndel ndell nebo
rei neccius neck necke necker nemer nerth nertsen nertson nford nfrank ngaard ngold ngoldt nhammar
rei nhartz nheimer nholdtsen nholm nholt nholtz nholz nick nicke niharju nik nikka nikkala niks nila
rei ninger nio nisalo nisto nitz nitzer nius nivuo nken nker nkind nking nl nla nle nlein nlo nlund nman
rei nmuth noehl nok nola nold non nsch nsel nskou nsnes nson nsoo nsve ntalu ntam ntgen ntges nthaller
rei ntke ntoft nton nts numae numagi nvald nvall nvang nvelt nwald nwand nwardt ppainen ps purth riz
rei sacher sbig sch schek schel scher schman sdorff sdorph sel senauer senbichler sert setbauer sh shus
rei sik ska sman soli sop ssenweber ssig ssinger ssner stad ster strup swig switz sz tan tel terova
rei thaug ther thoffer tler tman tmayr tnauer ts tsakas tsam tsamer tsma tstatter tter ttu tzel tzell
rei tzenstein tzer tzes tzl tzle tzner vila vinen vo volahti vonen xach zabal
rej ala ali ano aud chrt da eb ec erson ewski man strom zek
rek aa alde dal ikoski ila imies inen iranta kebo kedal lai laoui lev olainen omaa onen onius owski rouk
rek stad ula unen us ustad ve
rel aford ancio ander angi ano eford erford f ford ich ihan inque inschi l lan ler ling linger lman loso
rel lstab oba otius ova ph sted ucio umbra vik yea
rem acho ahl ak aly an ander ani aoun arenco artinez aud bao beck berg bielinski biszewski bold bonga
rem bowski bs disch ec eika eliik enco engesau enter enteria erand ertz esaho esal eseiro ez ezov feldt
rem fry gard iddi ili illon ines ini irez iseiro izov izova ke linger lov m mele melg melgas mert mick
rem olato old on ondino onen orini otti oy p pen pfer plbauer port ppel ppis pt seth skar soey son stedt
rem su toft uinan ujo ula usat uta uzgo uzzi
ren ahy aker art audeau audot auld aut barger berg bjer bjor borg bourn c ciu ck curel cy dahl dall del
ren deli dell deros deus dini ditiso dle dleman dler dtorff eer eflot erius ero eses evier eysky ezeder
ren fijo fordt fors forth frey ganathan gel gger ghea gipo hall heim holm horn hult huvud ica icker ieri
ren iers inger jel jifo kas kert kola konen lev liden lund maelmo man naker nard ndal neberg necke neke
ren neker nell nella nells nels nemo nerfelt nert ney nhack nick nicke nik nings nison no nwald oiu old
ren oldner olen ollet ones osto ot oth ouard ouf oult ouvier ouvin oux ovato sberger sby sch schler
ren sfeldt shult slow strom sujeff tea tfro tfrow tie tmeister tocchini tola toul trop tsch tschler tto
ren tyuk tzel tzhog tzsch ulf vag vaktar vall voise voize wall yer za ze zelman zer zini zullo
reo lid lon me pelle tt yo
rep aci ak al an anovici ansek araz asky cik ecaud enning h ice ik ilado ilov ina inc ine inski iquet
rep ishti ka ke ko man nik ola ole olles on onen oniemi pe penhagen pesgaard pond schlager se sher ss
rep stad stock ulles uyan
req ua uarth ueijo uelme uelo ueni ueno uerey uero uesens uiao uichot uier uillas uiterena
rer es iballah icha ikh olle ucha
res abala al ano berg calvo che cheneder cher chigna chiotto chke chova cia cic ciniti cio co coni corl
res egotti emini endes endis etar etarits ev ewitz h hchikov hef hetnikov hetnikova hetnyak hetova
res hevsky idori inger ke l ler low mella merita mondo nais ner nikoff op paldiza pass paud paut pess
res pini plandy pondek press quin seguie sel sencourt ser siguier sing su tad tadius tagno tan tani
res tarick tier tif tiffe toin tout toy ua voll zczynski zner
ret ailleau ali allick amino amosa amoso amoza amozo aux egan egui ete h hati herford hman hore iere imi
ret inger iz ka kin olaza ornaz ournard out sbo schy sos su tenegger tew tger tinghaus tke tkowski tler
ret tman tura ulainen va vig zer zius zlaff zlaw zler zloff zman
reu bens bke chlin er hkala ille kauf l la le lein let ling m maux mert nala namaki namo nanen nila sch
reu sche schel scher sner st teler tenauer tercrantz tercrona terdahl terholm terskiold tersvard
reu tersward ther thner tlinger tt tter tzel vens vers x
rev ah ak aliente ault eau eco eillaud eillere elle entlow entos erbel erchon erdin erdy erol eron esz
rev ette eyron feim haug heim ial iati iczky idiego iglio ignas il ill illas illiod illion illon iriego
rev nic oil ojera old olinski olledo ollo olorio onkorpi onmaki onniemi ord oredo sbaek sbech ueltas
rev utska utskyi utskyy uz zin
rew ald erts eti inski olinski
rex ed er ha ing ius road roat rode roth
rey brouck burn craft e elts er eros ers ez ff gadas her les man men mer mert mund nado naers naga nal
rey naudi neau nebeau ner nero ners net nier niers no noird nor noza nozo nst ntiens ome s sset ter tor
rez abal abala abek achevici aee aei aeian aire ali anov azadeh dep eau entes ga gane gui igui iuc k
rez kallah ki mives muves nick nikov ny ola oug usta vani za zadore zag zesi zolla zoug zouk
rgh if ioui
rgu ibi ig igue
rha im lem lib me my n rsalla zi zouani zoui
rhe ad ams borg din en es idt inbaben inberger inboldt iner inert inheimer inwald n nman w
rhi el m nd nehardt ner nesmith
rho ad dd dehamel denbaugh derick din dus e er ney nheimer rer ten uni
rhu de dy e l le
rhy n nard nes zelius
ria bchuk bokon bova ch digos guas hi ll lpe mbau ncho rt sat sco ud vis zantsev zat zi zuelo
rib ack acka ad adeneira adulla agorda allo alonga ando ao ard arik au audo auw aux beck eaud echini
rib eill ela elin en endahl ens erdy ereau erg erholt eri eyre eyro ezzo ich ichini iere isi ke let lett
rib nikar o okas oldi oldt oli om on oni ordy otta oud oulet sskog uffo un uoli usa
ric agni agno alde aldes aldez aldi aldoni anu ardez aud cabona cardini ceri chieri china chio chioni
ric chiuti chizzi ciardello ciardiello cioni citiello ciuto cobaldi coboni comini er har hardeau hardet
ric hardot hardsen hardtson harme hart harte harts hartz harz haud haudeau hdale heal helet helmy helot
ric hens hepin hers hesin het heton heux hez hhart hier hiero hiez hings hison hler hley hli hling hner
ric homme hou houx htermoc hterova hthofen htner htoff htzenhain hwine hy iputi is kabaugh kaby kel
ric kelman kels kenbacker kenbaker kenbaugh kens kerd kerson kerts kertsen kes ketson kfors khard
ric klander kle klefs kler kles kley klin kmer kmers kmo kmon kner kson kwood oeur ol on ondo ord ordeau
ric ordel ossa ot otti ouard our oux q ra
rid al all amae anpaa ao aoui ard aura berg by del derseth derstad derstedt derstolpe dervold derwall
rid dez dington dlebarger dley doch dolls ealgh efelt ehalgh el ell enbaugh ener gel gell gen geon ha
rid illa lehoover len ler ling lon ner nour olfini olfo omi ore path remont ruejo sdale ter yard zi
rie ba bartsch bau bel beling bensahm ber berg ble bli bnitzsky bold bsamen ch chert ck cke cken cker
rie ckhof ckhoff dell derer desel dinger dle dlin dlinger dman dmiller dner dy fensthal ff ffel fler
rie fling foli folo g ga gelhaupt gelsen gert gger gle gner graf gsecker hle hm hmer hs hunkangas iro
rie ker kers kes kki kkinen kko kkola ks land ley lle lli lly lo ls ly man mekasten melt menschneider
rie mersma mma necker nks nstra nto nzi pe per pp ppo ppola pponen pula rola rson sbeck sch singer
rie skaniemi ske sland sner ss sselman ssle ssler sterer stola tdijk th ther tig tsch tschel tti tzke
rie tzschel unier ussec ve ves wa we xinger zler zu zzo
rif arachi bjerg fard fardeau faterre faud fault fee fey flet kin kind on ranti
rig acci ail all amonti anti at ato au audiere aut elnik ert gall gan gans gebo gert gie gin gles gott
rig gsbee gsby hele hetto hini htmyer hton illo ione ley maiden nanese nani nault nell non obon odanzo
rig odit ol oldi olet oley olini ollet orini osi ot ote otti oulot out ovacca sbee ters ual uccini ueira
rig ueiro uet uidel
rih ak an ane ani el kajarvi ko krand m ma n osek tamo tar tarsic ter ti tniemi to u
rii ali ber berg hela helainen hiaho hihuhta hijarvi hikallio hikanto hikoski hilahti hiluoma himaa
rii hinen hiniemi hioja hiranta hiviita ho hola honen kila kkula koja kola mala ner onheimo pi pinen ppa
rii ppi sa sager salo salu sbrigh ser shoj sing sio ski smaa smandel sna snaes snes soen som ssanen
rii stama stan staniemi tahaara tahuhta takorpi tala tamaa tamo tano taoja tijoki tinki tsaar ttinen
rii vald vari ves
rij al avec ckaert ger kaert ksen nbeek sbrack sdijk ssel
rik alainen ama and ander ani ardsen assaari berg heim ic kila kinen kola konen lin man sfjord strom
rik svold ula us
ril ea ke lera ley liet lon loraza o ova wan
rim ac achi acuna aila al ali arachin ari aru assa aud aviciute awi az baldo bano bau baud bault baut
rim beck bert beu bold borg bu ehaug ejorde ell estad ington kus kute l li m maudo melspacher minen
rim mington oaldi oldi olsronning onda oux pela pelainen pi pila pilainen pinen pineva pioja pisalo pl
rim ppi sa stedt ul
rin aldin aldini ander ard as auro cheval ck cker ckhout cklake cones dahl daroy dasu dborg dell dels
rin derer derknecht derle derspacher devall dler dli dshoj dt ear eau ebold eer ehardt ehimer ehurst ero
rin esmith fret gaby gayen gbom gborg gdahl gdal gels genbach gert geval gger gguth gh gham gholm gier
rin gius gk gkamp gkjob gkvist gland gleb gley glstetter gman gmar gnaes gner gnes gold grose gsby gset
rin gsgwandl gsing gstad gstorff gstrand gstrom gtved guet gvall gvold gwald gwaldt gwelski hart ier
rin ieri iker ino kelo ken kenberger kes kinen kineva klin kus man nasto neaho neharju neheimo nekangas
rin nekari nela nemaa nert net netmaki nevuori omato sche tahaka takangas takomsi takorpi takoski
rin takumpu talahti taluoma tamaa tamaenpaa tamaki tanen taniemi tapaa tasaari tasalo tatalo tee teela
rin tela telen tisch toul ttila
rio bo boo bueno cerezo chi creux he lacci let lfo li llet met nd nda ndato ndel ndet ndino pedre pelle
rio po rdon sa salido so tte ual uch ufol ult usse ust
rip alda aldi amonti ani anti anu arip art atti attila aux berger ellino ert ka ke nes oche odas ol
rip oniemi pberger pee pel perger pert petoe pich pl plinger po pon ps sam srud
riq uel ueros uet uicho uito
ris aliti anger ari asen avy bakken beck bourg cart char che chel cher cino cutia dal den ebrobakken ell
ris eng enhoover erbato eth gaard haug hchykovets hel hell hko hoi holt jord kala kila kild kula kumaki
ris lakki lund miller myhr nes oe oldi oli om oto oy pal poli quete sal sala sler sling sman son sveds
ris tache tagno taino takoski tamaki tanen taniemi tau tavaara tea teela teigen teiu tela teli tesund
ris tevski tic tich tick tiharju tikangas tikankare tikari tikartano tikivi tila tiluoma timaa timella
ris tine tinen tiniemi tioja tiranta tisuo tkari toja tola tolainen tonmaa tovski tow trom tseppa tvedt
ris u ula ulainen unen vig vik zdorfer
rit acco akallio akorpi ala alahti amaki anen anotko atorma cher cheson chhart chison chotte ger h iu
rit land ner okangas okoski ola olahti olehto onen oniemi ook oranta ossa sch schard scher schl sema
rit sila sing slaid so son tel tenour tenschober terbusch terman tgers thaler tich tinger tle tler tner
rit tschik tun tweger uerto vanen vaniemi vonen vos zau zberger zenthaler zer zert zinger zler
riu davets kka kulehto scitti tort tta ttala ttamaki ttanen ttaskorpi tto
riv acoba ada adas adeneira adeneyra adossi adulla ail ain alan alland allo alz ano ares asto aud ault
riv aya az ed edal eiro eiros eland elles ellini elsrud emale enq erol erola eron ertz esjo iaux ieccio
riv iello illa illas illo inen inius inoja inus kin lin oal oalen odigo ola ollet olo osecchi
riw anto
rix ecker en ner on
riy ahi
riz ak aldos an ea ek et k kalla kallah ner nyk or os ov ova q quez qy vi wan zacasa zante zardini zardo
riz zati zello zetto zio zitano zolatti zolini zolli zolo zoni zotti zotto zuti
rje nc
rki k ouak
roa as bes cho dcap den dley dman druck f ke ldsen ldset ldseth ldsoy lkvam nhorse tch th tta
rob ach ache aczewski aczynski ail aina aine akidze akowski alino arge art arts ateau athan atto audi
rob ayna ayo azza berechts berson berstad berts biati binson blee ciuc ecchi eck elet elin ello elo
rob enolt enson erds erg ergshagen erton ertsen ertshaw ertz ery eyns iano ibaro ich icheau ichon ida
rob idas ideau ideaux ies iglio illiard illon illot ilotta ineau inne ino inot inzon iquet irds isch
rob isco ishaw itschko itu itzsch ke l las lee lek leno lero let leto lez ling lom lot lyer nett nik
rob otham ov ova oz recht reno sahm shaw soe stad toy uchon uck yns
roc abado abert abruna ache afull andio ano ard astle atis cardi catagliata cati cato chia chigiani chio
roc ci ciolo coni cuzzo hambeau hard hebin heblave hedy heman hereau heron heteau hev hfort hin hina
roc hira hlin hman holl hot houx how howanski hseth hwani illo kas kel kell kenfeller key khold kholt
roc kliff kmore kner koff krohr kseth kson kstad kstroh kstrom kteschel quemore ton uet
rod abaugh ahl ao ari armel aro bro dam daro denberry dey dick die eback ebaugh ecap eck ecker efer
rod effer eghiero eheaver ek elberger eles elgo ellar ellas elo eman enak enbaugh enes enius enwaldt
rod erer ericks erig erique eriques evics ewald ford gaard gerson hain ham hammer ian ic ich icio ick
rod ideal ie iel ieux ig ighiero ilana iles inger ionov ionova iti ker key kin l land ner ningsby nov
rod ocker olico omonti on oni oreda osek osthenous ota rian ricks rigalvarez riganez rigao riguezlopez
rod riguezperez rik rique sand schinka seth sjo steen stol tnes twitt ulfo uner vang vei wald way well
rod zik zinski
roe bben ber bert bke dder delius dell denbeck derer derstein dger diger dl gele ger ggen giers glin
roe gner hler hling hm hn hr hrich hrig hrs im kel landts lants las lens lke ll lle ller llinger loffs
roe lsgaard lshoj mheld mhildt mmich nning nsch nspiess pert pstorff rgas rich richt rick rslev sdahl
roe sel seler sen sener sgen ske sner ssel sser ssner stad tger th the thel ther thle thler thlisberger
roe tman ts tsch tter ttgen ttger ttiers tzel tzer un ver we y
rof e elt es fat fe feis fers fet fey fi fman hok
rog ac acheva acki aczewski alla alschi alsky anov anova ard ari aski atskyy atsov berg de efeldt el elj
rog enmoser ero ert estam gan geman genbihl genbuck genkamp ger gero gie gla go gow hair hman ic ilds
rog illio in ina ind inski insky issart ivue la ler lic nard ndokken nean neby nerud ness nhaug niat nli
rog nlien nmo nskog nstad nstadtangen num off ojan ojana ojina ojinaru ora ov ovin ovski ovyk owiecki
rog oyski ozhin ozhina ozhkin ozinska ozinski ozny stad ucki uet uin ulski us
roh al ali ard atynskyi den ena etki fritsch ila kimainen la land lederer ler lf lfes lfing lfs licek
roh lik lin lman loff m man me mer mund ne nebaek nisch nstock olm olte onyi ou ozha ozynskyi rabaugh
roh rbacher rback rbeck rbough regger rich rl rlach rle rman rscheib rschneider s se tmets ula unen
roh wedder weder wer
roi bal bas bu der dot gas ge ger ha has hu huvuo jer kjer ko kola konen ma maa mela mola nesalo nila
roi ninen nisto ri seland sko sland slien ssard st tegui ter thner ti tinger tman to tto vainen vanen
roi vas vio z zen zman zo
roj ahn ano atti baek c ch ec el ero i inski ola tman
rok aeus aha ahaim ahr ala di enes ha kaku kan kanen kedal kila konen kones kum land man olampi os osa
rok seth stad sund svag ujo usek vam ytansky
rol ander andis andsen biecki bieski d dkjaer dos dugin ea ef eff effes enc ens ey ff ffs fhamre fsen
rol icki in inski ison lano lans lason leder lerson lett ley linat linson lison lman lock loque lwage
rol lwagen lyson ness nick offs oson ph sdorph ski stad sted vag vsfjord wes z
rom acho ack agnani agnino agno agnolo agnuolo agosa akkaniemi alde alio anach anchuk anczuk ander andia
rom anek anenco aneschi anet anets ang anick anik anillos anis aniszyn aniuc aniuk ankiv anko ann anoff
rom anoski anovsky anovskyy anowska anowsky ansky antsoff anus anutti anyk anyshyn anyuk anyuta anzini
rom aris aro ascanu asko aszewski atet ay baldoni baoa bauer berg berger bola boli bough bys dahl eikat
rom eike eira eis eling elus enesko erales eralo erez eril ersa euf eyk eyko eyn fors hanyi ich ick ier
rom ieux ih ila illo ines inger inski io irez itti izi m medahl mens merskirch merud metvedt metveit
rom ocea oen ojaro on oren osan oser pao pasaari pf potti pp ppainen ppala ppanen rell ruen saas si slo
rom som stad strom ualdez undset unen
ron acher aldson ander aszeki beck caglia calla callo carati cari cato catto cel cella ceros chey chini
ron ci ckendorff coni coroni cuzzi dahl dan dani danini deletius depierre deros det dhuis dinel dinella
ron dinini dolino dot eid ellenfitsch es esen ess eus fani fard flard gas gedal gelep gey gier gione
ron glan gren gstad gved holt icke ig iger imus is ka kanen kholz kka kkomaki kkonen ko kola konen
ron konharju li nback nbacka nbeck nblad nblom ndahl nebaek nebaum neberg nekleiv nemaa neseth nevig
ron nevik nfeldt nfors ngard nholm nild ningsen ningsveen nkvist nlof nlov nmark nskog oldtangen ot
ron quete seaux sen seth sholdt sisvalle son sperger sted sten thi tini tti tynen zani zier zitti zoni
ron zulli
roo ba berg de dro ijen kard ke key kman l laan laid lf me mere mes mus mussaar per pere pnarine ps pson
roo rda saar saare salu ses simagi simolder sing siorg sipuu sli sma smaa snupp snurm sval svalt sz te
roo tes th tham tsmae twelt uers vali zen
rop an anen ars artz ati cea ek elewski ers ertz he ilo ina ion ke ner onen ot otan pa panen pel pert
rop pertz po pola ponen ret stad
roq uebert ueplo
ror aback abaugh agen bech bye dam dorf eng ex gemoen heim holt ick k mark rer slett stad tveit up
ros aas abal acker adilla adini adio adoni aefontanus aeg ager agro ala aldo alen aleny aleva alino
ros amiglia anas ander anes anio anova apepe atello auer auro az back baud beck bo botham burg cher
ros chier china chiwal chke chlein chnafsky ciglione cini cioli coban covan crow dahl dolsky eboom
ros ebrock ebrough ecrans een ei eler elieb elius ellen emore enak enbach enbech enblat enblueth enbluth
ros enbohm enbrock enbusch encrance encrans encrantz encreutz encrone enegger enfalck enfelder enfeldt
ros engarth engurtt enhane enheinrich enholm enior enius enkjaer enkoetter enkotter enkrands enkrantz
ros enkranz enkranzer enkvist enlew enlof enlov enlund enlundh enman enmayr enmir enorn enov enova
ros ensparre enstand enstein enstiehl enstingl enstock ensvard ensweig entau enthaler enthalis enthall
ros entjorn entreter envall enveldt envinge enwald enzweig eth ettani evear eveare ewarne gren hak hal
ros hardt hauw hchin hchuk hell her hka hko holdt holm holt hon hto ianu iek ik ilainen imannus indell
ros inius ino inol inska insky ique itani ito ius jorde kams kell kelley kevits key kifte kopf kos
ros kowski lagius lakka lan land laniec lavlev lein ler lik ling lof lund lyakov malen mus nell off oga
ros okha pigliosi pilloso pocher poni saak safi sanda sander sardi sari saro satti sberger sby schou
ros sdeutscher seau sebastiano sebo seels sel seland selin selot senov seth seti setter settini sey
ros shirt siaud sides siello signani signeux signoli signon silahti sine sinen sino sinot sis sit sitto
ros sius skamp slhumer sling slund smeisl smiller snagel sner solatos sowski steutscher svaer swall
ros tagni tagno tain taing tal tami tamo tan tand tboll teck ted tedt tek tgaard th thorn tislavov
ros tkowski toen toft tol tomyan ton torfer totska toucher tovsky tovtsev tran tron trup tvig tvik
ros tworowski ty ua ulek vall vold voll wall zak zczyn zczynialski zel zell
rot aeche ariu armel baek berg bi boll cajg chford ea ellini enberg eta evatn ge ger haar hacher hamel
rot hauer haug haupt hauser hbard hbart hbarth hbaum hblum heli hell hemund hen henberger henborg
rot henburger henfusser heram hering hermich hermund hert hfels hfuchs hfus hfuss hgardt hgeb hholz
rot hkegel hkopf hlieb hlin hovius hpletz hs hsten ica ila ili inen insulu iroti kirch ko konen kus llan
rot mund old onen ov ovnik ramel rekl ruck sa sas stein sten tboll tem tenbacher tenberg tereng termund
rot terud tgering tgers thoff tier tigni tkamp tlander tler tloff tman tmanner tmoser tner toli ton tova
rot tschalk ty undu vei vold wand witt zer zinger zoll zsch
rou abhi abhia ad ain aix ane anet ani ard art ass aud ault az baud baudi bert bi bichou bideaux bik bin
rou binet bio biou by caute cayrol cek ch chdi che chon chy cka cou da dabush dani daut deau det dier
rou dil dinesco eche ede ff ffa fs g ga gaignon geau geaux gerie geron geul geux geyron ghan ght gnon
rou gseth gthvedt gui ha hani haud he hento hiainen hier hikko ifi imi k kala kdi kka kkula lamo land
rou lhac lland lleau lleaux llier lo lot lston lund mane mat menov menova mier mieu milhac mio n naja
rou nas nsavall nsevell p pe pec pp quayrol ques quet quette quier rk rou ru sch sek sell ser si sku sos
rou ssakoff ssarie sseliere ssell ssellier sselot ssely ssety ssev sseva ssey ssier ssos stan su
rou takangas tama tamaa taniemi tasalo tavaara ti tio tis tledge tley ton tson tti ttu tzahn vala vali
rou vari ve veix vel veret vet veure veyre vier viere vila villois vinen vis yet zan zaud ze zeau zer
rou zet zier zies zki zoul
rov ai ala amo anpera aris asalo atti de edal ellini elo elstad enstrunck entini erano erato ersi eta
rov etto ida igatti ik inalti inaru inski insky iralta nak ner shan sing
row and arth berry botham bottom don ekamp ett icki in inski lan lee len ling lings linson lison ney
row ntree se sell ser sey son ton zee
rox berg berry in lo man on
roy aards all ano ant choudhury chowdhury croft ds ea ero es et g hkio lance land le les mo na ne neland
roy nesdal nette nlid nstrand on oux s sden sdon seland set sko sland tio tman tta
roz ada adilla ados alen alski anov anova anowski ansky bicki boril borska czka eboom ee ehnal elius ema
roz enbaum enbergs enblum enek enits ental entalis hdestvenskaya hdestvensky hevych hko hkov hkova hnov
roz hnova hok hon ich in inski lutska manov mbersky mus ner ov ova savolgyi sival tocil umkevych un
roz voral zell zelle zini zio zoni
rra hmani
rua can cho h ix l les nova tta tti ud ult ux
rub ab ack aek akha al anguka aniak anov arth as ash ashkin ashkyn attel audo aye belke berdt bestad
rub biani bioni bo boli bra eck em enacker endall ensohn enson enstrunk enyan enzer erg ert erte erti
rub esamen ess ets ianes iato ick ido iella ig illi inacci inat inato inger inoff inov insky inson ira
rub iralta irola lev ley ner olotta ottom right saamen sam samen tsov tsova ulis
ruc ano chin ci cione halski hardt hini hkin hko honnet ht hti inska insky kborn kbrodt kel kerl kert kl
ruc kle kriem kstuhl oba obo sanda
rud acille akevych akov akova all anko aru asill at atis baek beck berg berus dat derow dick dies
rud digkeit dle dock eau ebeck een ek elic ell elle eloff enauer enco enka enschiold enschold erman
rud ersdorff eseal esill ge hart holm iak ich icil ick ie iengaard ig igoz ihagen illa ilosso inger
rud insky io isel isell isha jord kin kjobing ko kowski l land ler lin ling linger loff man nai nas ner
rud nert nev neva nigger nitsky nytska nytskyi ofsky olff olfsen owski roff sengen shagen skoy strom
rud vall vin waleit yak ys yuk zinskyi
rue b bel benstrunk bush ckert diger dinger dy ff hl hle hling ll llan lland nes pp scas sgas ss sta
rue stes ter th ther tten tz y
ruf asto ete falo fat fato fcorn fell fels fier filli finatto fino finoni fins fley fo folo foni fy in
ruf rano
rug aard aas ama ambwa amer arli barth el eles elj emer enau genthaler gera gerini ghia gia gio girello
rug giu gli gs h heimer hinis holm iadi iati ina liano lioni olo set seth stad sted sveen tvedt
ruh ala altinger anen f fus kala kopf le len lin ling lman loff mkorb mkorf nau nke now oll rdanz rold s
ruh storfer ter
rui bal c can cu diaz gomez jter kka kkala loba lova nart net ni perez ppo saho sanchez sdael se shalme
rui si singer sma smaki sniemi ssalo tlane
ruj ala an ano inschi oi oiu
ruk ajarvi avets avishnikov hadze haia hsana hsar ki kila ko op ov
rul amo and ent ewski ey f fo ikowski ison ja lan land liat lier liere lman off ofs sch
rum age aldo ayor ball baoa bau bea below benieks berger bin bley bold burg eau ebe elin enapp enov
rum enova er ery etz eu felt field iati iche ici ignani inski ipulla ker ley m ma makko melhoff mell
rum menigge mler mo molo mukainen okoy pke pler poko pold pu punen rill scheid schlag volt yanov yantsev
rum yantseva
run arsdottir back berg bom can ciman ck co crantz dall dblom dbraathen delin dgren dhaug dles dlett
run dlof dmo dstedt ebjork eborg efelt efjord emark esdatter estad estam evad evska fola ggaldier gi
run gius gstad gwald ila ions kehl kla kles land mark nakko nebaum ninmaki nion ola olinna onen sala
run strom tti
ruo cco f ff hio histo hoaho hola homaa homaki honeva honiemi horanta htula kamo kanen kkeinen ko koja
ruo kojarvi kokoski kola kolainen komaki konen koniemi koranta kosalmi koski kostenpohja kosuo la lahti
ruo na nakangas nakoski nala namaa naniemi nansuu navaara nela nti pio polo pp ppa psa ranen skanen spo
ruo ste steenoja steinen stekoski stela steluoma stetoja stetsaari stila tanen timo tjoki toistenmaki
ruo tsala tsalo tsila tte ttinen ttu ttunen
rup ani ard arelia ay cic el enus erez ertus f hy ied inski iper ke kina ley linger now onen pa pel pell
rup pelt penthal perti pi pin ple ponen prath prechter rechtsberger right
rur ac anska awhe u ua up
rus adze aila akov akova ama an anen anov anova anu aw calleda can canu cetta chak che chel cher cheweyh
rus chi chke chman choff cio cito citti citto coe coni dal edski ell ert ev eva han hanov hby hchak hdi
rus hdie hfeldt hid hidova hin hlow hman hmore hout ica id ike ila illo imov imova ina inek inko inol
rus inov inova keeniemi keepaa kela kola kowski lanov lanova li lyakov mir neac nock oiu pandini pi poli
rus sack sak saw seau sek sello senberger sett sey sick sier sillo sini skikh slan sler sman socki soli
rus solo som somanno son soniello sotto sow sum swurm tadstuen tan tanius tarazo tari terholz tholkarhu
rus thollkarhu tia tioni tja tom yn zczynski zkowski
rut anen are berg enberg ensparre fjell gerson hardt henbeck her herfurd hford hrauff hruff hs hstrom
rut iaga iku ily jens kat kauskas kay kjaer koski kovska kovskaia kovskij kowska ledal ley li lin man
rut nam onen owski owsky schke stein strom tan tenauer terford tkay tledge tloff tner tonen ulis zebeck
rut zel zen zou
ruu bel hela hi hijarvi hikorpi hilahti hilehto himaki hinen honen kel mensaari ni nu punen sala samae
ruu sela siala sila sinen ska sula sulaakso sumaa sumo sunen sunoksa suranta surinne suvaara suvirta
ruu suvuori tala th tiainen tikainen tila tinen tli tsoo ttila ttu ttula ttunen
ruv alcava ila io ira olo
ruw et
rux andoiu ton
ruy bal ffelaert le s sch sschaert ten
ruz afa hdiev hdieva ich icska ittu yllo za zante zenente zenenti zi zier zo zolini
rva chev
rwa katare
rwe ikiza
rwi lomba
rya ba bchenyuk binina bokin bokon bov bova boy byy ll lls ng nt zanov zanova zansky zantsev
ryb ack akov akova akowski alka alkina alko arski chuk chynskyi czynski in ina iy kina kowski olt org
ryb orn rant ski urn
ryc aut e h hen hetsky hkov hkova hlowski hner htar htarik hter kaert kebusch kewaert kman kmans zel
ryd ahl aholmensis alch beck een elius ell enfelt fors gaard h heim holm in ing kin land lewski man ne
ryd stedt stern strom vall ving zek zewska zewski zkowski
rye cart l on rse
ryf f fel ors
ryg aard ard el gvik hseter ier iert nestad ulla
ryh al anen erd iner ner ta
ryj ord
ryk aczewski en hus kvin l ner ov ova owski y
ryl ah ance ands ant berg ik l ov
rym ar arcyk aruk asheuski aszewski el ill sza
ryn ard del ders dina earson ell er erson es iak ing keby kowski ning ty
ryo di kas kkynen m ma nankoski o ppy sa so tsuno
ryp ar dal ien kema
rys anek ankova chenkow dalsnes hku hpan htey inska l sack sdal sdalsnes sholm stad sy tad tedt trom zka
rys zkowski
ryt h her ila ilahti inki ioja ir isalo ivaara ko kola ky lewski ovuori sola sy syk tari tylainen yla
ryu m min n stem
ryv arden ola
ryw alski
ryy li min nala ppo sy ti tty
ryz ak hikov hkov hkova hov hova
rza dkowski sa tkowski yev
rze chorzek czkowski pczak pczynski piela pkowski pniewski pnikowski szotarski szutek wuski
rzi ha
rzo ska
rzy mkowski
saa bedra bye dalla dane dani daoui deh detdin douni dre f fi g ge ger go h hkari hko idi janaho jola
saa joranta jos ke kian kov ksi ksjarvi kslahti ksmaki ksniemi ksvuori kvitne kyan lamo lasti lborn
saa lfrank lik limo liste liti maki manen nila nio num punki rainen rakkala ranen ranluoma rd reke reks
saa relma remae renheimo renkivi renkoski renmaa renoja renpaa rentaus rento rentola renvirta repera
saa repere res reste resti rhelo riaho rialho rijoki rik rikalle rikallio rikangas riketo rikettu rikivi
saa rikko rikkomaki rikorpi rilahti rilampi rilehto riluoma rimaa rimaki riniemi riniva rio rioja
saa riokari riranta risalo risilta ristola rits ritsa rivaara rivainio rivirta rivuori rma rman rna rni
saa rnia rniit rnikko rnilehto rniniemi rnio rnisalo rnisto rnits rnivaara rno rsen rso rteinen
saa rtenkorpi rtenoja rti rtia rtila rto rtoala rts rva rvo ski skilahti skin sko stad tci tela thoff
saa tkamp tpalu tsi vala valainen vinen vo
sab acky adash adini adis adosh adus ail aj ajanes ajo alburo alete allos alls ally alza anadze anci
sab ando aouni ard ariegos aris artes ate atel atello ath athe athier atka atke atova attani atte attier
sab attini badin badini bag bagh bahi ban batani batino bieti bione bo ean ec eckis edra eh elko ell
sab elnikova eri et eti etska etskyy eur ev eva ey ga ic iene illon inin insky inus iron isch iston itov
sab itova itzer lich lin lina nis oe oia olic ongui onis oo ori orido orio orit otinova oune our ouraud
sab ouret oureux ouri ram raoui riev rieva roe ryha ucedo uni uquillo urido urov urova utis
sac aca aico alici aluga aquirin asa aze buker caggi cani cardi cardin cardo caro chin cocci coccia
sac comani comanni edo han helaridi helarie heri hko hnowitz hok hris hsel hun ido key klen kler kman ko
sac kur oman on oto quard quegna ripante ripanti uiu ulles
sad achi af ak akane akova alski amatsu aoui arangani asivan ath aune ayev berry dier dik diki dington
sad dique dok doris ecky eg eghi eghian eh eharju emies eq er ernas hnani hwani iakhou ici ikov il in
sad inmaa inmaki is kowski lecka lier lon lowski off ok olin ones orf ornil orra os oski osky otti ou
sad oudi ouki oul oun ouni ouskaya ouski oveac ovnik ovnikov ovnikova ovska ovski ovsky owsky ran
sad renoori uakassova ula un urski usky ykov ykova zik zikowski
sae bo boe bones di dler fong ger gert gesser grov gusa hlie im land lee lid lthun lzer misch nchai nen
sae nger nko nredam phanh rens rvold see ten teraas terdal terdalen terhaug tern teros teroy tersdal
sae terstol tervik teurn tevik thern thrang thre tra tran trang tren trevik trum ttem tti ttone turn v
sae vareid veraas verud ves vig vik vland yang ys
saf adi arian arov aryan avi dar die eer fel fell fer fin fioti fran fray frey ft ieddine ier iev ieva
saf in iullina jan ken ko la ley onov onova ont ranski rany razyan reed rit ron ronova saf safi sten
saf strom tleven toiu verstam yan youn
sag afos ales alowitz anai anash anelidze anowski ao ardia ardoy arduy ario arminaga arna arra arzazu
sag aser aseta asta aste astegui asti astibelza astizabal astume au awa ayaga bakken bay berg bo bom
sag braten broen dic duyu ebiel ebien edal eder ehorn el elvmo ely ert erup eser fors gers gin gioro
sag hatelyan haug heer her hin hir hiri hraoui hy ild inc isi isu l le li lietto limbeni lio liocca
sag liocco man myr nan nane nang nard nella ner nier notti oe on osen radini ramola raves rero ripanti
sag rits rusten stad stuen turk uar ucio ue uez uibo uier uillo ulin urna vaag
sah adeo adev adi agian akangas akian akoski akyan al ala amies anek anen anoho ari arinen ashi atqija
sah ay baoui bi eba eki elices er i ia ighian iluoto imaa imaki inbas indal inkaya inler inoja inturk
sah itaj iti kur lakari laoui lbom le len ler lgreen lgren lholdt lman lstedt lsten lstrom mkow moudi no
sah noun noune nouni oneh onen onero oo ouane rakorpi ramaa ramo raouy rman s uque uquillo
sai ah b bari bene bert bold dane del dj doun dykhan ed enni er etz fullah gal gh go gua gusa hi jets
sai jonkivi ka kanmaki kawa ke kka kkala kko kkonen kku kouk lakivi lamaa las lavuo lema lers les lio
sai lis llard llens llet lo lola louh lynkangas lynoja mala manen mouk nani nato nchuk ncierge ndon nean
sai nero ng nila nkangas nmaa nomaa nsily nson ntclair ntil ntjean ntlouis nton ntot ntout ntrapt ntvil
sai nvil nza oc onji ppa ranen riala rinen rio ro rola sa sanen sset ta tov tua tzew vet ydy yed zar
saj ad aia alahti ami aniemi ankin antola asalo awal e ewski i id ida iki in jad jadi nani o or ous tar
sak agami aguchi ajarvi akibara akura al ala alas alauskaite alauskiene alov alyuk amaki an andar ander
sak ano aranaho ashita atani aue ci ei ellariou hanokho harny harov harova hechidze hi hno hnovski hnyuk
sak hrani hri hro ic ila iliba imin irovski isaka iyama izcan kalos kara kari kila kinen kis kov latvala
sak mar oda oh olly or ova owski rak raya sala sanen sela sena shaug sholm sida sinen sio sman sola son
sak svik umoto uraba urada urauchi urazawa uta yi
sal abarria aberri aberria abert ablanca achas acinski adie adrigas aet afia afranca agaj agean agre
sal ahornyk ahuddin ahutdinov aices aiz ajan akari akka akoski amah amand ambay amea ameh amero amini
sal amonik amonsen amontanus amun amy an andanan ander andy anga anitri anne anova anson anta anus aoru
sal aq ardaine ardi arich ariu aro aru arzon asar aseviciute asoo atan aterski athe atin aueu avarria
sal avastru avera averri averria avert avey awyow azzari b baba batierra ber berg bre bu bubaek by ca
sal can ces cianu ciarini cines cudean darini dia dierna dre dua eby ec eck eeby eep egui ejarvi el
sal ellas eman embier emma enga engro enius entine eri ermo ervo esky etros ette eva ewski ey fi ficky
sal fors gat gau ge ger gut ha hab huana iaj iani ibi ibio ibra icath iceti ichs icio ick icru iege ier
sal iev ieva ifou igari iger ihov ihova ii iji ikhov ikhova ikova ila imaki imbene imbeni imgareyev
sal imgareyeva imov imova ingaros inkangas into iola iscan isch istean isu iy izar izzo izzoni jihi k
sal kauskas keld key kic kimo kind kinoja kola kolahti kosalo kowski kunen laberger laberry lach laday
sal lade lago lah lak lali landrouze lanen lanko lanmaa lanne lard lasmaa lenave leo ler leras leron
sal lert lese let lette lier lik lila liluoma linger liou lisalmi lman lmen lnas loi lou loum lows ls
sal lsten lstrom lusti lustio lusto lustro lyla manicharani mans manzadeh meirao melainen melid melin
sal menaho menautio menhaara menius menkaita menkangas menkivi menniemi menoja menoksa menpaa menpera
sal menpohja mensaari mensuo mensuu mesvuori mia miala mide mieri miheimo mijarvi mikangas mikivi
sal mikunnas mikuukka mimaa minci ming miniemi miniitty minkoski mio miosalo miranta mirinne misto
sal mivaara mivainio mivalli mivesi mivirta mivuori moiraghi mond monson moun mre mson muth nikov nikova
sal occhi oharju oheimo ois ojarvi ojensaari ojoki okangas okannas okannel okanta okanto okas okivi
sal okorpi okoski olahti olainen omaja omaki oman omia omies omonsohn omonson omov onaho onia oniemi
sal onius onkari onmaa onoja onpaa onranta onsaari onurmi opaa opelto opino opuro oranta ord orinne orio
sal ort osaari ov ova ovaara oviin ovirta ovius ovuori pakari pakivi pakoski pina samendi sano sberry
sal sbery sedo sench ser sgiver sing sjo ski skov sman soila son ste stela sten strom talamacchia
sal telechi tenis terain tevo tiel tik tini tiola tkjel tman tnes toft tor troe tskar tun tus tutti
sal tvedt tveit tykov tyte tz tzer tzgiver uaar uena uga uja umaa umu undi unen upere urand uri usso
sal ussolia uste ustri uveer uz uzzi vachua vade vadei vadorini vagiani vagni vagnini vagno vagos vail
sal vana vaneschi vany varani varesio varezza varrey vary vatella vayre venmoser verson vesen veson
sal vestrini veti viati viato violi vioni visberg visto vitti voldi volini votti wan wen yards yk yuk
sal zani zar zinger zl zler zner zotti
sam addar adi adov aha ai aia ain ake akuva alens aletdin anamud and anek anen anes anez angareh ani
sam anidou ano anos ant aoui aras arasinghe araweera ardak ardzhiev ardzhieva arin aroo arripa artean
sam artinean artino artzis arutel asa assekou atar ate ateh atta bad bade bake bare bell berger blas bol
sam bola boni boy bro brook bruno bucco bugaro bula chuk dal dan dani dereli eas ec edov een ejima ela
sam elin elson eshima esreuther et ets han hi ide ier igullin ilin illan ino is itier iullah kharadze
sam lal land m maljarvi malkangas malkorpi mallahti malmaa malniemi mar mare maritani mela melvuo mis
sam mito moutas ms mul mut nick oila oilova ojlik okhin okhina okhvalov okhvalova okutyayev ola onas
sam onati onov onte ooja orano ore orini orodov orukov oson oudi oun oura oylov oylova pablo pakoski
sam palean palo paoli para parisi pat payo pedro pelean pen pera pere peri perio periz petrean petru pey
sam pietro pirisi pley pogna pognaro pokoski pol polahti ppa ppala pron psel psell py sioe soe sonov
sam stad sten sudan tani uda udio udrala uelian uelis ueza uilov uilova ula ulin ulowski ulski ungi
sam uragochi urcay useva usionek wald ways well
san abia abra abre abrias ac acore adze agustin ahuja aka aksenaho allah ame andres ango aullah avio be
san buichi burn cakli can cassani cen cerni ces chezgarcia chezlopez chezsanchez chini chis chiz cibrian
san cier cin cisi clemente cosmed cristobal crotti ctis dache dage dager dagorda daker dalinas dalli
san dalov dars dasen date dauer daune daval dback dbaek dbaekken dbakk dbeck dbergh dblad dblom dborg
san dborn dbothe dbraaten dbraathen dbu dbulokken deberg decki deen defer dehn dejas delhielm delin
san delius delson deman demetrio demose dercock derfer derford derhoff derod derra derud dev deva devarn
san dfalt dfort dfuchs dgruber dhaas dhage dham dhaus dhofe dhoff dholm dholt dicchi dico digo dilands
san dine dini dison dkjaer dkuhl dkulla dkvist dla dland dle dles dli dlie dling dlund dmael dnaes dner
san dness dobal doe doi dolo domenico donato donini donis donnini doo dorfy dos dov dovalin doy doya
san drart drea dreani drel drew drey drez drier drique dritter drock dron drone droni droos dsdalen dset
san dsmark dstad dsto dstroem dstromer dtner dtorp dtorv dtro dtvos dulache dulli dum duta duvete dvad
san dvall dvand dve dven dvick dvig dvold dvoss dwall dwith eblidze ecki ekata esi esteban eyoshi ez
san facon felice feliu felix fey fiel fiz fourche frutos fuentes gabriel galang gama gare genis georzan
san ghare ghavi ghera gi giao gil gild gill gillo gines giorgi giorgio giovanni giuliano giusto gmeister
san golt goluisa goquiza gregorio greman grey gronis groniz gros gu guanini guano gucho gueza guily guna
san gurima guya gvik gwan haji house ichar icola ielevici if ikidze ila int iola ipatin ipoli isaca
san isalo isidro islo iuta izo jaime jaume jeewa jek jines jinez jorge jose juanello juanelo juas julian
san jur jurjo just kala kano kanu kara kare kareh kelo khare khe kiaho kila kilampi koff koh kowski ks
san ktjohanser les lisoy liturk llehi lorenzo mamed marco mark martean marti martino micheli millan
san miquel mori nad namees nangelo narnes naz neh nerod nerud nesmoen nholm nibale nicolas nicolo nier
san nik nikaw nikka nikov nikova nikow noh num nvoll nwald ogo oh ojca okho palean paolesi pedro pei
san quer roma roman saloni salvador sano sbury schagrin sebastian segundo setsu severino soit solini
san sonna sores souci soucie soucy sovini suste tabaya tacatalina tachiara taclara tacoloma tacreu
san tacroce taeufemia taeulalia taeularia tagata tagostino taharju taholma tahuhta tais taiti tajoki
san takallio takangas talainen talco talices taliestra tall talla talmassi talo talucia taluoto tamaa
san tamarta tamas tambrogio tandrea tandreu tanen taniello taniemi tano tantoni taoja taolalla tapakka
san tapau tarcangeli tarello tarini taromita tarpia tasaari tasusagna tasusana taularia tavicca tavirta
san tavuori tay tayana tebanes tececca tel teli telices teliz tell tella tellan tello tens ter tercole
san termans tha thanam tiana tianez tiani tiano tias tidrian tiesteban tifaller tigosa tikko tili
san tillanes timbrean tio tirosi tirso tis tizo tjer tkin tmyer tocchini todomingo tofimia tofimio
san toiemma tolalla tolamazza tolaria tolaya toli tolini tomauro tonastaso tone tonen tonja tonocito too
san topietro tora tore toriello torsola toru torum toruvo tosjuanes tostefano tosuosso tovito toy toya
san trac troch try tschi tti ttila tuccio tuccione tulli tullo turde turino turio turtun tuz unga uwo uy
san vezzo vicens vicente vitale vito voisin wald wo yal zaiana zarello zari zberro zen zi zol zotta
sao negin rin rnil tome ud uli ut
sap ar asu ede ega egin ena ergia eria ey hier iecha ieha igao inski io ir iro izhak kota on ong orta
sap oschnikow ovaliv ozhnikov oznin pa penfield pey pinen pleton ranauskas riza ronova ru ryk rykin
sap rykina unaru undzhiev undzhieva unov unow
saq ib lain uicela uinga uipay uisilli
sar ac aca aceni acgil achaga acheva acho acibar acini acut aev afian afin afska afski agosi agueta aiba
sar aivah ajarvi ajuuri akhman akinis al alahti alampi alegui alehto alidze alvo amaa amago amies amo
sar andeses andrea anen aneva ango aniemi anki anko anpaa ansalmi ansig ante antes antila antis antola
sar antos aor aoui apaa apatin apatka apera aroiu aru asate asibar asin asini askin asmo asoja asola
sar asqueta asso asti asto asty asua asvati aswathy atxaga audi auer ault auw avesi avo awut azani azen
sar azin b bacher backer badhikari bak ban baugh ber bo ceda ceno chet ciat cone cos daoui darov daryan
sar dei desai diello dorf dou duy ec een ekoski ela elin elius ell emi enius epera esma ette ez faraz
sar fati fatti faty ff fo fraz gatal gava geson ghe ghi ghini good gsian gsyan gunaraj ha han hane hani
sar holz ian ias ibekyan ich ih ikas ikka ilmiser imo inana inas inko iol isky isozen issky itama itas
sar itekin ivaara jala janen janoja jeant jomaa jveladze kadi kama kanen karanta kela ker kic kijarvi
sar kikangas kikoski kila kilahti kilampi kima kinen kiniemi kiniva kio kioja kiola kipaju kis kisian
sar kisov kissian kissoff kisyan kka kki kkila kkinen kkola ko kodie kola konen kova koziova latto les
sar ley lin ling ll lo lund madi maharju makari mala masan mataro mentero mini mo nago nari necki ner
sar nikorpi noff nola noski nwiset obe och oea ofim oka ola oldi onni osi oui oukh oulu oya oyan
sar pakunnas palius paneva paranta pau pila po pola rabat racent rach raga rail raj ralde ramian ran
sar raseca rate ratea raut raute rebourse ret rett rias riegi riegui rien rionandia riugarte roca rocchi
sar rocco ron roukh rus sama sanedas sila sini son sour sri strom tanen teel ter teschi tiaguin tiani
sar togo tolahti toni toretto torius tory tou tovuo tre ttila twell ty tz ugia ullo up vala vasilta vela
sar vey viaho vig viharju vijarvi vikas vikivi vilahti vilinna viluoma viranta vis vise wari wate yan
sar ybay ychev ycheva zanini zano zi zosa zuri zynski
sas ada agawa age ahara akamoose akawa akura ala amori amoto anchyn ano anuma aoka arman cau eta ev hev
sas heva hihara hkov hkova ho hov hova iain ic ieta ig ik in inka low maz nal nauskas nett onka ot saki
sas sali saman sani sarini saroli sebo seen sik sila sin sine sman soli son soon su toque tri
sas troamidjojo tron trowardoyo vari
sat ake ala amo apathy ar ariano cher chwell eila ela erfield eri eriale erkvist h hi hie houd hre
sat hyanarayana ian ibol insky iral izabal ke kowiak kowski mari mark oca okangas ola olli omaa omi
sat omura onaka oniitty opaa oransky orra orre orres osaari our ouri ow owaki ran re rom rustegui sukawa
sat suki tanen tar tarova tazahn terley terly terman terthwaite terup ti tiraju to tolo touf trup
sat ukangas uli urio vedt yanand zinger
sau an bi ble can ceman cerman ch ci ciuc dagar dargas dati demont ders dland doyer eauk erbaum erborn
sau erbrey erbruch erlander erwein erzapf fley gar gestad get gey gman grain gstad gy hke hula ka kas
sau kkio kko kkokoski kkomaa kkonen kkoriipi kkosaari kola koniemi konoja ks lamaa lamo lea lean lep
sau lheimer lic lio lle llo lmon lmont log lter lters lts ltz mell mont najoki nala nalammi naluoma
sau nanen nd nder nderson nio nois npere nt nte pe que ramo ranen rbier rborn rel rento rette riala rila
sau rini rino rman rwein ry seda sedo sgruber sin sman smark so sser ssez ssier tel terel thier tier
sau tner to ton treau tter tua vade vadet vageot vagnat vaigo vain vaire vaitre vala van vanet vayre
sau vegrain vet vetre vik viller vola volainen vula vy x za zay zedde
sav acool adogo adori ageau aglio all allampi aloja anainen ander are ari asir askurt atier aton atteri
sav chak chev cheva chuk chyn chyshyn ea edra ehshemshaki elainen eleva eliev elieva elius elkoski ella
sav ely elyev elyeva enius enkov enkovs eriano erioni erni ery ey eyn iahde iaho iane iaro iauk ich
sav ichau ichev icheva ickaite ickas icki ickiene ickis ident idge igar ignago ignat iharju ijarvi ijoki
sav ik ikangas ikko ikkomaa ikoski ikuja ikurki ila ilaakso ilahti ilakso ilammi ilampi ile ilepo ill
sav iluoto imaki inainen inel inen iniemi inko inon inov inova inska inykh ioja iola ioli iotti iranta
sav irinne isaari isalo isto itchi itnevych itska itskaya itski itsky itskyy itt itz iuc iuk kiv ko kova
sav ochka oini oiu oja ojardo ola olahti oldello oldi onea onen onin onius onlahti onniemi orini orra
sav osin osnick ostyanov ouret ourey ouroux ov ova oyat oye ranbasi reux rie ruk strom uica unen uoja
sav usalo ushkina vas vides vin vov ych ytska yuk
saw ada ade adogo aguchi aki alha all amatsu amura ane aneh ano ard as ashima ashiro atari atsky atzke
saw atzki atzky aya bridge chuk czuk dey don dy ela en ers ford hill icka icz itzki ka lani le ley
saw miller nani ney vel vell yerr
sax bee berg born by ebol egaard elin ell haug hof holm ild ing l lin lund man ner rud torph vik
say adi adyan ago ans ar arath as ashi avera avong bir ce eed eg egh eh ek es ger gili gun ifwanda ik
say iner isman kov kova lak le man najaaho najakangas najakoski najoki natjoki natkari natmaki navajarvi
say ne nevirta ol ols os ous res rio son ward
saz a ama o onov onova
sba a ffo ffoni ghi hi i ihi iti iz lchiero no raglini ratto rcea rdella rigia ttella
sbe ghen rt rti rtoli
sbi a era h hi rcea rnea roli sa tneva
sbl endorio
sbo arina dio rdone rgi rgia
sbr agia enna iccoli illi isny iziolo izzo occo olla ollini uzzi
sbu rlea rny
sca bini bo ccianoce ccini cco ce dden faru fe fetta ff ffidi ficea fidi foglio furi furo gliarini
sca gliola glioni gliotti gliusi gnellato hill ini jola labrini larini lbert lcione lco ldaferri lella
sca lercio lese lessa let lfarotto lfati lfi lice lici lioni lisi lley lora lvini lzitti lzone macca
sca mardella mardo mmahorn mmell mpini muzzi nagatta nagatti navacca nche ndaliato ndariato ndella
sca ndiffio ndiuzzi ndola ndolo ndrett ndroglio ndura ndurra nferlini nga nland nlin nnaliato nnapieco
sca nnavini nnerini nnone nsani ntamburlo ntei ntimburgo ntlebury ntlin ntling nzani nziani nzillo nzoni
sca p parro paticci pecchi pin pinello pini ppaticci ppaticcio ppini puzzi rabicchi rabino rabo rabosio
sca raffia rafoni ramal ramellini ramozzino ramuzzi ramuzzino ramuzzo rangella rani rantino rascia
sca razzato rber rbord rbough rbro rchilli rci rcia rdamaglia rdaoni rdella rdia rdicchio rdocchia rdola
sca rdoni rduzio rfagna rfe rff rfiotti rfo rfone ria rimboli ringella ringi rioni risbrick rito rlat
sca rlata rlato rmolin rnecchia rnicci rola rone roni rpace rpaci rpati rpato rpello rpeta rpi rpin
sca rpinato rpini rpino rpitta rpitti rpulla rr rre rrone rrow rry rsini rtazzini rtezzini rth rton
sca ruffi rvell rver rzanella sny ssellati ssillo taglini tcherd tegni tizzi tolini tozza tragli ttina
sca ttini ttolin ttolini ttolo ttorin turro varda vasin venius vetta via vizzi vone vuzzo zzieri zzoso
sce arce go k lba lfo lli llier lza lzo ndoni nna pi rbanenco rbina rmino rpella rra rri varolli viour
sch aa aab aaff aake aanning aathun aatun abacker abanow abas aber abereiter abert abes abhuttl abowski
sch acherer acherl acherreiter achman achtebeck achter achtner achtschabel ackinger acter ad adegg
sch adelin ader adewald adl adle adow adrack adt aecher aedel aeder aedler aedtler aefbauer aeffers
sch aeffler aeffner aefler aekels aepdrijver aeper aepman aeppi aerer aerf aerff aessens aetzel aetzle
sch aetzler aeuffelen affalitzky affarczyk affartzik affeldt affenrath afferer affert affhauser affhirt
sch affle affler affmeister affnit affran affrath affter afhauser aflitzl afmeister afranek afroth ager
sch agerl aghen aich aichet aidreiter aier aik ain airer ake akhovskoy akir alch alcher alchli alck
sch alcken aldemose aletzky alin alit alko allert allibaum alling ally alow altegger altenbrand alzky
sch ama aman amber ames ami aming ammel ammer amoni ams anbacher anche anck andein andor andorff andorph
sch andy ane anen aner ang anne anovsky anz anzara anzer anzler apera aperkotter apertons apira apire
sch apiro apker app appell appert appi aps ara arbau arber arbert ardin ardt arenberg ares arfegger
sch arfenberg arfenorth arffenorth arfl arfschwerdt arin aripow arl arlau arlig arling arnachthal
sch arnberg arner arnetzky arnitzky arnweber arold aroun arp arpenseel arpf arpff arr arras arrenbroich
sch arrer artau artel arton artum arwenka arzenberger asching aser assberger att atti attner
sch attschneider atzel atzle atzlein atzler atzman aube aubert aubhut aubroeck aubs auby auf aufelberger
sch aufelbuhl aufelin auff auffele auffelen auffler aufler aufuss aul aulsohn aupp auss autz autzer
sch auvliege ave avemaker avenius aver avikin avland avye awaller awe awinski awinsky ay ayer ea eafer
sch eaffer ear earer eau ebek eben ebesta ebler echinger echner echtman eckel ecker ecter eder ediwy edl
sch edlbauer edlich edlinski eeffer eelhaase eerbarth eeren eerer eeringa eerlinck eerpeltz eers eets ef
sch efczik efczyk efer eff effauer effczyk effer effert effknecht effner effold effran efke eflo efold
sch efranek efter efvert eggi ehl ehr eib eibein eibel eibelreiter eibenstock eibert eible eibler eibli
sch eiblich eiblin eibner eibye eicher eichl eidecker eidel eideman eiderbauer eiderer eidewig eidius
sch eidler eidweiler eie eier eifele eiff eiffele eifler eihing eil eim eiman eimpflug einer einert
sch einin einman einost einpflug eirer eirlynck eirs eistroen eithauer eitler eitlie eitlin eitz eiwiler
sch eja ek elb elbech elcher elfhout elhaas elhas elhorn elin elke elkens ellander ellenbacher
sch ellenberger ellenger ellhaass ellhammer ellhas ellhase ellin ellinger ellings ellknecht ellman
sch ellmoser ellnegger elotto elper elske elstraete elter eltiens embari ember embra embri emeikka
sch emenauer emidt emion emm emmel emmer empp enardi enbeck enbom encker endel ene eningensis enirer
sch enkalowsky enkl enkova enling enn enning enoni enson enstrom enz enzl epelern epin epis episi epke
sch epker epmans epp eppan epps eps erak erani erb erba erbakov erban erbart erbauer erbaum erber
sch erberger erbius erchen erder erens erfchen erfel erfer erff erfig erfke erger eri eriau erich erillo
sch eringer erk erl erle erler erling erman erner erpf erping erpner erpp erre erschel erson ertel
sch ertzer erwey erwin erzinger essler et etelich ett ettler etty euble euch euchzer euerl euerlein
sch euerman euerpflug eufele eufelen eufler eulen euneman eurell eurich eurlen euss eutz eutzow eveger
sch evig eving ewe ewski ewzow exnaydre exnider ey eybal eyer eynen ia iaffini iaffino iager iappacasse
sch iappapietra iassi iattarella iau iavetta iavina iavino iavio ib ibbye ibel ibevaag ibi ibsbye ibsted
sch ichtel ickedanz ickel ickele ickelgruber ickert ickle ickler icklgruber ickling icks idorsky ie
sch iebel ieberth ieble iebold iechl iechtl ieck iede iedel iefelbein iefele iefeling ieferdecker
sch iefermair ieffer iefferdecker iefloe iegl iek ieke iekel iel ield ieler ielin iellerup iemenz iemer
sch ienoni iepers ieppati ierbaum ierbeck ierenbeck iering ierle ierman iermeister iern iertz ierup
sch iesaro iesl iessl iesterl ieve ievelbein iewe ifani iferl iffauer ifferdecker ifferle ifferli iffert
sch iffhauer iffler iffner ifilliti ifirnet ifone ifres ifrin iftan ifter ikaneder ikkelstad ikora
sch ikorsky ilb ilberszky ilchegger ildermans ildgen ildknecht ildt ileru ilhab ilhabel ilhawsky ilinski
sch iliro ilizzi ilke illa illace ille illemans illhabel illi illiger illings illo illock illy ilperoort
sch ils ilter iltknecht ilton ilvold ilz imana imanek imanski imeczek imek imel imelpfenig imetschek
sch imith imitschek imitzek imkat imke iml immeck immelbusch immelfennig immelpfennig immenti imming
sch immler immoeller imon impf impff impke imscheiner imschok inasi incaglia inck indelar indele
sch indelhauer indelholz indelmeiser indewolf indl indlbacher indowski inella ineller iner ingo inina
sch inker innerer ins inz inzel iocchet iodte ioldan ioldann ioldborg ioler ioll iona iong ionning iopea
sch iopffe iopoiu ioppa iorlin iorn iorring ioth iott iotz ipa ipai ipani ipanski ipor ipp ippan ippel
sch irach irato iratti irinzi irmacher irmbacher irmeister irokauer irren irrmacher irtzinger isano isel
sch isler issel issler istad ittenhelm ittkowski ittly ittone itz ive ivelbusch izas jaerff jaerin
sch jander jei jeide jeldal jelderup jenken jerve jerven jetlein jetne joldager joll jonsby jorring joth
sch jott kolzinger laak labbers labs lacher lack lader ladweiler laefer laefli laegel laepfer lafke
sch lafli lagel lagenhauf lageter laghamersky lagintweit laht laich lais lak lake lamelcher lammadinger
sch lanbusch langer lapkohl larb larman later lather latterer laud layer lebusch lechta leder lee leede
sch leef leeter leger legl legtendal leh leheck lei leichert leidgen leiermacher leif leiger leigh
sch leimer lein leining leinitz leinstein leinzer leis leisman leisner leiter lemko lemm lener lenk
sch lensker lensog lenz leper lereth lesch lesener lesselman lessinger lessman lett lette leusener
sch leusner levoigt lichtherle lichtinger lichtkrull licker lickeysen lickum lie lieder lieffen lieman
sch lienz liep liepack lieper lierer lies liesman liessler lieve limgen lindwein link lipf lipkoter
sch lippe litt littler ljakow lobohm loegel loemer loer loesing loesser logel logell lokat lomer
sch lomicher lomilch londorff lonvoigt lootz losinger lossmacher lossman lotfeldt loth lotheuber lotman
sch lott lotte lotter lotterback lotterbeck lotterer lotthauer lottman lotzhauer lough loz lozer luchter
sch luckebier luer lumbohm lunder lundt lunegger lunz lup lupp lussler luter luterman lutter lyter
sch lytter madeke madel mader maeing mah mahl malenbach malfuss maling mall malzl malzried mandt mauch
sch mauser mautz mechel meck meckpeper medes meding medt meer mehl meide meidler meidt meil meinck meink
sch meiser melt melter meltz meltzer melzeisen melzer melzle menk mer merbeck merber merl merler mermund
sch metgens metjen mettau metterer metz metzer mezer mick mickler midbauer midbaur midchen mider miderer
sch midgall midgen midhauser midheiny midig midiger midke midkonz midkunz midla midle midlechner midli
sch midlkofer midpeter midtberger midtgen midth midthassler midtkunz midtlein midtler midtner midtpeter
sch miedchen miedel mieder miederer mieding miedl miedle miedlechner miedleitner miedlin miegelow miel
sch mierer miesing milinsky mill millen mincke mirl miterlow mitgen mith mits mittel mitter mitth
sch mitthenner mittinger mittling mittner mitto mittou mitzer mock moldt mole molke moll moock mook
sch morde motzer moyer mude muecker muker mundt munk mutzer mutzler nable nack nackel nadt naible naidt
sch naittacher nall napp nappauf nare narr narrenberger narrs nase naubelt nautz nebelen neberger nebly
sch neckenburger neckloth neditz nedl nedler nedlitz neebacher neegans neekloth neeman neemelcher
sch neersohn neevoigt negg neidau neiderhan neiderheinze neiderman neidewin neidmadl neidt neier neijtz
sch nek nellinger nepel nepf nepp neppel nepper nettger nettler netz netzer neyder neyer nibbe nier
sch nierer nipke nirch nitger nitker nitler nittger nittker nittspahn nitz nitzius nitzler nitzspahn
sch nizer nobrich nockel noebelen noering nohr noll noor nor norbus norf norpfeil norr noz nuelle
sch nuphase nupp nurbusch nurr nurrbusch obel oberlechner obert oberth obinger obius oblom ocher ochet
sch ochlin ochtner ockemohle odde odl odler odowski odts oebel oeberl oech oeck oedel oeder oeff oeffel
sch oeffler oel oeler oelkopf oell oeller oellkopf oelzgen oemans oemer oenaerts oenauer oenbachler
sch oenbaum oene oenecker oeneman oenfelder oenfeldt oenian oenig oenike oening oenkaes oenleber oenlein
sch oenly oenthal oenthaler oenwald oepf oepfer oepflin oepke oepp oeppl oeppner oeps oer oerken oerner
sch oessler oessow oeters oettel oettl oettle oettler oettmer oewe off offler offski offstall ofisch
sch oggl ohl oien oier oiswohl oknecht olander olczova older oldt olefield oler oley olfield olger
sch oliers ollaert ollenberger ollgen ollhammer ollhorn ollier olliers ollin olt olta oltis oltissek
sch oltyschik oltyseck oltysik oltyssek oltze olze olzel olzen omburgk omel omer omers omerus ommartz
sch ommer ommers omp ondube oneberger onecker onegger oneman onert onfelder onfeldt ongarth ongen
sch onheyder onhult oni oningh onlein onmeyr onn onning onova ons onstrom onthan onwalder onweiss
sch onwetter ony oo ook ooler oonen oonjans oonooghe oop oors oos openhauer opfel opflin opohl opov oppa
sch oppe opper oppert oppler orer orin ork orlau orlemmer orler orling orn ornack orner orsch orzman
sch osser ossler ossow ostok ottel ottelius ottelndreier ottenius ottgen ottky ottl ottlaender ottlander
sch ottle ottler ottner ouboe oubye ouest oug ougaard ough oultz ouppe ousboe outerden outeten ovanek
sch ovelin ow owe owengerdt oyen pak rad rade radin radler raeder raer raffl rafstetter rambock rameck
sch ramek ramel ramer raml rand randt rangl rantz rattenholz ratz raub raudner raufnagel raut rauth
sch rauwen raven ray reber reckengost recklein reder refel reibeis reibman reindl rem rembs remmer remp
sch rempp reuder reur revelius rewelius rey reyer reyl reyvogel reyvogl riber ricke rickel ricker ridde
sch rider rieber riefer riefers riemer rier riewer riffl rimpf riner river roader robler rockert
sch rodersee roderus rodl rodt rodter roeck roedel roeders roedl roedter roefl roen roepfer roeren
sch roering roetter rofel roffenegger roger rojf roll rom romm ronce ronen ropp roppel ror rotenboer
sch roter rotter royer rub rumpf runk ruoffeneger ruth ryer ryvers tschedrin u uback ubart ubarth ubath
sch ubel ubeler uberth ubler ubotz ubring uch uchard uchardt uchart uchert uchman ucker uckert ucking
sch uckman uddekopf udel uder ue uebel uegraf uele uelke uen ueneman uenke uerger uerman uessler uett
sch uetter uettpelz uetze uffel ufinsky ug ugens uhart uhler uierer uitema uitemaker uiteman uk uke
sch uknecht ukov ukraft ulcz uldes uldheis uldis ulein ulek ulerud ulhoff ulhofova ulien ulin uling ulke
sch ulle ullerus ullian ullo ulstad ultealbert ulteis ultenjohann ultens ultes ultess ultheis ulthess
sch ulthies ultingh ultis ults ultzen ulzrinne um umacker umer umperli umpert umpeter umski umy unck
sch uncke uneman unk unke uon uppan uppli uravleff urer urff uricht urig url urpf urr urrle urtenberger
sch urter urtz uschnig uschnigg uselka utel uth utskoff uttengruber utterle uttler utzel utzenberger
sch utzercrantz utzman uvalow uwerk uwert uwirth uyesmans uyt vak varcz vartsman vartzman vede waab waar
sch wabacher wabauer wabl wablein wader waderer wagerl wahn wake walb wald walger waller wallie wam wamb
sch wamberger wander wandner wanenflugel waner wann wanneke wantes wantge wanthaler wantner wantz
sch wappach war warck warcz wardt wark warting wartzbauer wartzel wartzenberge wartzer wartzkopf
sch wartzkopff wartzman wartzmiller warzbart warzbaum warzel warzeluhr warzenberger warzler warzman
sch warzmayr warzott warzpaul warzschild webel webke webs wechten wed weda weder wedes wedler ween weer
sch weers wegel wegerle wegert wegman wehm wehr weickard weickardt weicker weickert weickhard weickhardt
sch weidler weigaard weigardt weigel weigerer weigger weiggert weighardt weighart weighauser weikard
sch weikardt weikart weiker weikert weikhardt weiner weingruber weisgut weisguth weisthal wela welb
sch wemer weminski wemlein wemmer wenck wencke wend wendel wendeman wendendorffer wender wendiman
sch wendler wendsen wendter wendtner wengber wengel wenger weninger wenker wenn wennesen wennicke wensen
sch went wenter wentker wentner wenzer weppe werdfeger werdt werdtfeger weri wermer wertfeger wertner
sch wertsik weser wesig weter wetter wetzler weyer wickerath wickert wiebert wiecker wieger wier wiers
sch wierz wiesow wieterman wieters wietert wietzer wietzke wiezer wikart wilk will wimer wind wingel
sch winghammer wingle wingruber wingshackl winn wippert wirzer wisow witer wittay witters witzer wob
sch wobe wobel woch wochow woerer worer work worm ydlowsky ydt ydtz yfter ylander yldt ylstrom yma
sch ymainski ymalla yman ymik ytt ytte ytz
sci accaluga acchitano aky alla aloja amannini ambra amma anamea anca ancalepore andri aramenti arappa
sci ardis arrillo arrone arrotta asca audone avarrello avicco awitzky ba bak bek berras bona cchitano
sci chilone cluna colone egienny ffo fo foni fres lingo lipoti llia memi mone nardo ntei nto ola olino
sci onti orati orilli otnic otti otto rea rneci slowski sm ssom tes ubba utti utto vally vittaro
sck ell
scl ater ifos osa
sco bee bell bie bioala ble by ca cchera ccianti ccimarro cozza danibbio davolpe dnik ffield ggan ggin
sco gin gnamillo lan lastra les lfaro llard llon mmegna ncerti niers nochini nyers nziano nzo ones pel
sco pelliti petta poni ppa ppetta ppola rici rnaienghi robete rpius rsese rsone rtan rtanu rticati rzoni
sco tese tin tini toni tten tton uarnec ugall ular vacricchi vel vell vil vill wcroft wden wen wn
sco zzafava zzarella zzari
scq uizzato
scr aba aeyen agg aire eciu emin epanti ibano iboni icco idon idonesi ieciu imali imgeour imger inari
scr inzi ipca ipcariu ipcaru ipps itchfield ivener ivens iver ob occaro oggie oggin ogham ollavezza
scr ollini once oppo ubb udato ugli uton utton ymgeour
scu ccimarra da dellari dieri diero ffet ffia ka lfort llark lley ltetus lthorpe mpu nderlick ngio otto
scu ppa pra rati rea rfield rr rria rti rto tariu taro tea tella telnic telnicu tt tti turici
scy eur phers
scz aniecki epan epanski odrok ypa
sda o
sdi ri
sdo gati
sdr obis
sea baugh berg berry bert bold bourn bourne bright bron brooks burg burn by cat christ ck cole crist der
sea ga gal gar go gram gren grove groves h holm horn lock mer mons mster ney nez ng nor rancke rby rcey
sea rer rfoss rgeant right rl rls rson ry sholtz strand strom vers vy well wood
seb aa ag ai ald aldt an ardt astianes astianutti aydin bah bahi ban bane bar bas belin belov below ben
seb bers by eck eni enik enius ens eok er erg esan illeau illot inger ire iskveradze ley ok old olt or
seb ouai ourn ranek rango rechts regondi regts ren right rle ro ti uk uktekin
sec aira anell anella asan carecci ches chiari chieri chiero cia combe elean h han hehaye hel helariu
sec heres het hin hler hrest hter hting illa ka kel kendorff ker kinger kler kman len man ora ore oy q
sec rease retan rier rieriu rist ulici ulin
sed asev berry dar dig dik ej ergren erholm erlof erstrom gemore ig ighi ik ille illos illot ioli iqi
sed ita ivec jerari ki lacik lack laczek lag latschek latzek lbauer ley linsky lisky lmair lmayr lmeir
sed lmeyr lock lon mak mik naoui ney ohara ohh or ore ov rakyan rati uikyte wick yawati ykh ziak
see anner ar ba bass bauer beck berger bode bohm bold burger ch charan ck ckt ders dig do dorff fisch
see fried gar gars gert gmiller hafer hase haus hawer hus husen huus kamp katz kford kings kins l la
see land ler lhoff lhorst li liger ling linger lmaecker lman lmatter los lye ne ney paul persad persaud
see ram ring sholtz smaa ssalo st ste stie to ton ts uws ver vers wald wer
sef cik erian fah fusatti iane iani il l land o olosha raoui ried rin rioui ron u
seg aar ade aert afredo alen ales alini an anfredo anti antini ard atel ato atore atori atti aud awa
seg azeno berg bers da ebaden ebart ebrecht edi elcke elken enschmid erberg ercrantz erdahl erman
seg erstedt erstrale ersvard ert ervall ger german gewiss heciu hezzi hi hier hir hizzi houani hrouchni
seg hyr ieth ina lem nalini nana neri oloni ond onds oni rave raves rell relles retain rillo rist uchi
seg uer uier uinot urana urola uso uy
seh aki ar fbom ic ili l li lin ling lstedt misch n nert on orn rbrock ring rish
sei b belt berlich berling bers berth bertz ble bles boldt both bt butis caru dat delin dell delman
sei deman denath denather denberg denbusch derer dita dle dlitz dner dt ersen erstad fart fer ferlein
sei ferth ffarth ffert fried fritz friz gal ger gfried ghali gman gner gnette gnouret go grist gworth
sei jari jas jbold jen jido jo kano kel kkala kku kkula kola lheimer lkopf ller llier lo lola lonen man
sei manas mela metz miya mola nala ness nitz no pajarvi pel pelt plax ple pold polt pp ppel rio say
sei senbacher ss stola tajarvi tala tamo taniemi ter teri terle th the tl tle tler tlova tola ts tsamo
sei ttenranta tter tti ttu tzer tzinger vane ver vers vert vo well wert xas ya yama z zer
sej an bal dic diu ean ersted fula iri lund mej na noha nost ten wani
sek agya elius elsky ely erak h idika ido ielski ifu igawa iguchi ikawa imori imoto ine ino irnjak ita
sek ito iya iyama kak kal kelsten kes ki kingstad ne ov recki scinski ula ulich ulova ulski yere yra
sel agea ak and anniemi anpaa ariu assie baek bekk bert boe ch chau das dener din dinger dschopf eckis
sel egean eiro ejan elii emani enius enka ensky esan esky esniemi ey eznev ezneva ezniov fa fe ga gas
sel haus heim horst ic iga igo igrat igson ih ikhanov ikowitz imov imova inheimo inkoski insky inummi io
sel irand isik iskar istean iva ivaara ivanov ivanova iverstov iverstova ix j jak jamaa janpera javaara
sel jebo jelid jeseth jestad jevold jugin kainaho kala kamaa kamo kee kila kimaki kowitsch labona lah
sel lak lakh lam lami lan land lanes lani laoui lares lart ldin leby lem lenriek lens lergren lerio
sel lermark lery leslagh levag levold levoll ley lge lgren lhorn li lick lien liken linger lis litti
sel litto lmair lmer lnow lon los loum loumi lschopp lwood mar maru mayr meczi mon moun mouni myhr naes
sel ner nes olwane onen osse ous over roos seng ser sis skyi sor stad svold tman tun tveit uska vaag
sel vaer vafolta vag varaj ven venius vey vig vikvag viranta vy way wood yam yaydin ye z zam zler
sem aan adeni aia akor akov amen anat anate ancik anko ans ashko b bene beni benotti bera beras berg
sem boloni britzki cesen chuk chyshyn cisak ciuc czyszak ec eco edo eghin eghini elaigne elsberger
sem enchuk enic eniuc eniuk enius eniv enjuk enoff enoja enovykh enta entilli enyako enyo enyshyn enyuk
sem enyuta enzato erano erari erdjian erdzhiev erdzhieva eri eria et etzky idey il ilarski intendi ioli
sem irad itiel iz izo ka ke kina kiv ko lali ling mache mar melrogge melweis mens mingsen mler moud
sem ochko olic on ones onsut ore oso otam ov ova pastous pe pek pertegui pinski polinski prun rad rl sey
sem tsiv undseth wal yonova
sen ac aldi alp anayake ande apati ard atus ba bom bongi cadas can cebe chak chuk chyshyn cia ciales
sen cianes cion ciuc ckel covici darrubias dejas dejo dek deka del deros derud dic did dil din dino
sen djakeddine dler don dra drea drey driute droiu dros dstad dyk eclauze eff egas ejoux ekis el ent
sen eres erim esac esael ese esi eviratne ey ez ff fft ft ften ftl gebusch gel gelov gewald gezer ghaas
sen ghas gl gle gler goku gor gpiel gstschmid guerdius gun hadji haji house icar ich ick igaglia
sen igalliesi ina inck isseler iuc iuk iut iv je kas kbeil kerik kina kiv koro kovski kowska kowski
sen kpiel kus kyr lendirici lle mache nels neset newald nhenn nholz ning ninger nis nott nouni nour nung
sen nyey oble obua olsun oner oo oran orans oret osiain ot ou oussaoui ova ra sabaugh sada sano saud sel
sen seman seney senig ser serrich seve sini ske sley stad tance tandreu teler tell tenac teney teno
sen tjurc tman tner top tow tuary turk turker tz yildiz yk yshyn yuk yurek z zano
seo ane h ige ng w
sep anmaa anmaki anski ehri er hton hus ing ma oyan pakoski palainen pani pelin pelt pelvirta per pet
sep pik pilli pinen pola ponen pos re si tien tier tilici triasa uloni ulvado utra
seq uea ueda uedo ueiros ueri
ser acin acini acon afimov afimova afimovski afinski aglia agnoli ander angeli ans antes antini antoni
ser aphides apio aquive arols atoni att ayet azin banica banoiu bay bina bout bouti bus caianu celer ck
ser dani darov dean dechna dengecti din dio diuk doz dyuk dyukov dyukova ea ebrennikov ebrennikova
ser ebriakova ebryakov ebryakova ediuc ediuk ednicki ednytskyi edyak edynska edynski edynskyy edyuk
ser eftug egina eika einig eir ejo ejski emak embe engil enil enius entha entill enyi esia ess et etan
ser ewa eweji ex ey eys fass fati faty filippi fling gatchiov geev geeva gejeff gejeva gel gelius gell
ser geyev geyeva ghi ghie ghini gianni gieva gipano gl gott govici guskin gyeyeva hane hani hir ianni
ser iati icano iche ieys ieyx ight igstad ikawa im ioux ipov is izawa jeantson kela kin kouh ksniene
ser lachius les lin lorenzi loreti lupini masi mattei menghi meno minio nagiotto naque nas neguet neke
ser ner nhede nicola niotti no nskold nyak obyan oczynski odine oka oni opian or ot ota oussi oux paggi
ser pagli pas peille pellini pelloni peri pieri pillon pola quen racchiani racin radimigni radj rahima
ser raino raiocco raj ralde ralle rallonga ralvo ramia ranti rao ratos ratosa raz rentino resi ret rette
ser riere ries ritella ros roukh rudo ruys ry sea sen tal tcelik tel tich toli tova tti ttila ukamba
ser usier vadei vadio vaes vain vantie vanty vatius vedio vel vello vellon vetnyk veto vey videi vigne
ser viniere vino viss vitje vois vold volini voll voss vranckx vy wanski we wiansky yogin
ses aker ana anga ani ay boue cu ek elgis elj erman hita iguzel ko ks lar mas me segnon seler seng
ses singhaus singo sler son sum sums tayo telo tier tieri tili tini toft torad trajcic tras
set anen aro chell ele her hil hman hne hov hsen huraman iadi kov lock oguchi rom sa saas tanni tele
set tembrini tembrino tepanella terberg terdahl tevik timi tis tlemoir tlemyer tlemyre tlin tnik ton
set toon uain zepfandt zkorn zler
seu ba be bert erling fert ffert lanto lin ling ma me na ranen rer ri rrat rujarvi schek ser ss tin tter
seu x
sev ag aistre akivi aldsen aldson allius ander ane anen astian astopoulou astre astyanov atdal dal
sev dalinov dalinova ecke edge egnani el ela elin elius ellec ener enich enius erati ercan ergnini erich
sev eriche erinkangas erinov eris erit erith erloh erns ertson erud ery eryn este estre iciu ick ieri
sev ignani ik illeja in incgul iour iroli land o oga ola on ostyanova ov ova oyan rain reus ruk ryugin
sev tsuk y
sew ali all ane el eriin ering erynski itsky rin ruk
sex auer son tro
sey bold boldt both bt d del dewitz diev dler doux er ersted farth fert ferth ffardt ffart ffarth ffert
sey fferth fried fulin kere kora l ller man mandi naeve oum ppel rek rig s ve
sez ginov ille ince nec
sfa meni rlea
sfe chis ir rcoci rle rra rrazza tcu z
sfi kas ligoi ligoj nis ringu rnaciuc
sfo ndrini racchi rzin rzini
sga litzer ll mbati mbato mbelluri ndurra nzini rbossa rbozza rdi rdoli rlata rzi ttoni vicchia
sgh aier eiz iar ir
sgi rcea
sgo rbati rlon
sgr afetto eccia eva igna ignoli illi izzi o oi
sgu aldo azella azzardo azzero azzoni bini eglia erri ra
sha a aban ak al ath baev balin balina balov banov banova bat bayev baz bbir belnyk bi biby bin bir blii
sha braiz bshina bunin burov chko ckell ckelton ckett ckleton ckley cklock cko dbolt dburn dd dday ddel
sha dden ddix ddock ddon ddox dduck ddy del der did dix dley doan dowen dowens drick drina efer er eri
sha faqat feek fei ff ffery ffett ffner ffstall fiee fiei fik fikova fiq fique firov forostov fqat fran
sha franov fto galova gena gin ginyan gnay hab habi habuddin hanga hani hbazi hbazian hbazyan heen hidi
sha hidullah hinas hinian hinyan hmiri hnaz hnazaryan hrokhtash hrokni hroudi hun hverdyan hzad hzada
sha hzadi hzaib ibu ik ir irp itar jahan kalov karov keel kel kely kerchi kerley kespear khnazarov khov
sha khova khray kib kil kirova klee koor kun labi laby laeva lah lamay lamberidze lders ler lhoub limov
sha limova lina lit llcross llenberger ller lley lunov mah marov mas mbaugh mblen mbley metko mhart mi
sha milov mim mis mkhanov mley mlian mlin mma mmari mmas mo mon moon moun mp mpine mraiz mray mrez
sha msavari mshad msher msiddeen msie msuddin msutdinova mugia muyarira my nab naberger nafelt nawar
sha nbagh ndley ndor ndruk nds ndur nes neyfelt nghvi nholtz nholtzer nin nkardass nkel nkland nkles
sha nkman nko nkov nkova nmugam nn nnahan ntaram nteau nton ntz nza o par pard pcott pero pir pira
sha pkarev pland pley poshnikov poshnikova poval povalov povalova ppee ppell pps ppy pter rabi raburyak
sha rafutdinov rafutdinova ramet ranevych rapov rar raskin rat rbaugh rber rbono rer retski rf rff rgawi
sha riati riatmadari rick rief rifov rikadze ripov ripova rjeel rker rko rkov rkova rky rland rmin robim
sha rolapova ronov rov rova royan rples rpley rplin rrah rrar rrard rratt rrer rrett rrock rshon rshunou
sha rtle rtzer rum run rworth rygina shaa shkevych shkin shkov shkova shoua skolsky steen stri stun
sha swari talov talova tilov tner tney tokhin tokhina tov traw trova tskikh tsky tswell ttles tto tz ub
sha ud uger ukat uko ulis ull um umyan ut vel vreshiani wa wcroft wcross wgo whan wi wish wkey wler wley
sha yler ylor yo ytanov zad zadi zivari
shc hanitsyn hapov heglov heglova hegoleva helkunov herba herbak herbakova herban herbatiuk herbatyuk
shc herbatyy herbina herbinin herbinina herbiy herbyak herbyna hetinin hetinina homak hukin hukina
shc huplyak hur hyhel hyhol
she afer aff akley aks an arlaw arman armur arn aron arouse arrer asby asley at ats besta bib chter
she chtman ck ckells ckels ckler ckles dden dlock e ed eder ehey ek ekh eks eler eley epshanks eraz
she erman ese esley fchik ff ffey ffler fflin fner gog hab hadeh hadie haj hane hata hee hi horn hzad
she hzadi iko ils in ina indlin inin kar kell kerdankov kerov kerova kh khar khawat khovtsov khtman kifu
she kiladze kman kmar kov lander lat lbrooke ldahl lden ldrake ldrick ler lest lever lford lhamer line
she lkov llabarger lledy llenberger llito llukindo llum lman lmerdine lmire lnut lnutt lp lstad ltra
she ludyak lukindo lvey lvin lygin manski mchuk meikka melyak menyuk met milt mirani mshaki mtov mwell
she myakin nberger nder nefelt nefield neman ng ngelaya ngelia nker nkman nkoya nol nouda pel pelev
she peleva pheard pherdson pityak pler pp ppeard pperd pperson put rali ran rard raz razi rba rbine rbon
she rbondy rby rchan rek remet remeta remeteva ren renga reshevsky rfey rfield rfy rgill rgold rhey rick
she rifi rifov rifova rin rk rlin rling rmadini rmer rn ro rod rouse rr rratt rred rrick rriff rrin
she rrington rritt rrouse rrow rsby rstii rstnyov rtzer rvington rwell sh stakov stopalov stov telig
she tley tter tterly tye u uchyk vardnadze vchenkov vchuk vchyk vchyshyn velev veleva vill vnina vock
she vtsiv vtsova wale ward wbridge wchuk well wey wmake wman y yko ytanov zad
shi ao arly baeva bagaki bahara bahashi bamoto bani bano banov banova basaki bazaki bilev bileva bilov
shi bilova bley buda busawa buta chibu chida chiri dara dehmoaveni deler der dler dlovskyi e eh ell er
shi erling ers ery feraw ff ffert ffler fflet fflette ffman ffner flet fman frin ga gaki gefuji gehara
shi gematsu gemitsu gemori gemoto gemura geno geoka geta getoku gihara gla gley guango hadeh hongi i iba
shi ina ja kanai kano kata kaura kder kin kkes kles kov kshin kura l les ley llabeer llaker ller
shi llinglaw llito llitoe lov lova lston lt lts ltz mabuku mabukuro mahara mai mamiya mamura manek mao
shi maoka masaki matani mazaki mazu mbaba mek mel mer mi mko mkus mmel mmin mmons modaira mohira moji
shi mojima moju mokawa momukai momura mono mooka mosawa mota motaira motomai motsuki mout moyama mozato
shi mp nabarger naberry nabery nada nall naver nbaru nbo ndel nder ndle ndledecker ngai ngaki ngledecker
shi nkai nkle nko nmura nneman nners nnick nnie nno no noda nohe nokawa nomiya nooka noyama nozaki
shi nozuka npaugh npo nsaka nsato nsky ntaku ntani nwell nya nyei nzaburo nzato obara oda ode ojima
shi okawa omi ono onoya ose ota otani otsuki oya ozaki pes pilova pler plet plett pov ppee ppen pperley
shi ppey pps psey pulin pulina pwash pway raga ragami rah rahata raishi rakane raki rakura rali ralipour
shi ramizu ranui rar rasaka rasaki rasuka rato ratori rayanagi rayuki rcliff rd reman rer rilla ring
shi rinyan rke rkey rkov rlaw ro robokova rokawa rokikh rokov rokova rol roma rono rota rova royama rpey
shi rreff rrell rriff rshova rtcliffe rvanyan ryaev ryaeva ryanov rzad shido shito shiuchi shkaryov
shi shkin shkina shkov shkova shmanov shmanova shov shova shpor ssler tikov to tov tova ttu vachev
shi vakumar var vdasani vel veley verdecker vikova vji vley vnani ya
shk abar adov humova ilniuk ilnyuk ira iriak lar oda olnik olnikov olyk raba reli riblyak robanets robot
shk rum urdalov urgan varchuk
shl apak apay emko emov ykova
shm ak akov akova atko elev eleva elyov idt orhun otolokha undyak yhelska yr yrov
shn aider ayder eyderis itnikov oro
sho aff aib ap ats be ber berg bert cklee ckman ckney da emate en ener esmith ff ffstall gren ichet igu
sho jaee karev ker khin kri ll llenberger ller lley lly lokh lokhov ltis lty ltz maker mali man me mo
sho mper ng nia nk nka nkwiler no ntz obridge oner opman pov pova ptaw r rats rb rette rkey rland rnikov
sho robura rodok rokhova rr rrock rtall rtell rthouse rtino rtman rtnacy rty rtz stak tt tter u ugh ukat
sho ukry uldice ults ultz un upe urds urie usha van vkoplyas vkoshytnyi vlin well werman ya
shp ak atar ileuski ylchyn yneva
shr able ady ager ake am amek amko auger awder eck eckengost eeve eeves einer eves ewsberry iber ider
shr ier ieves implin impton iner ivastava ock ode oll ontz ubb yoter
sht anko arev entsel epa erev ereva ern iliyanov iliyanova ogryn ohrin ohryn uka ylla
shu ai art b ba bik bin bina bitidze da do emake feldt ffield fflebarger fflebotham fford gar gars gart
shu garts gay gg ghart gladze grue guli kakidze ker khevych kis kri kriev krieva kriu kurov kutani kuya
shu l lar laykina ldman lepova lezhko lga lgin lgina lha lhai liak lkin lt ltis lyak lyakouski make
shu makova mar mard mbar meiko meyko miatcher milina milov milova mko mkov mov mski msky mskyi mylo myn
shu na ndi nevych ng nnarah pert pliak pp r rbanov rden re rins rley rman rmer rn rov rr rtliff rts
shu shtari shunova ss st sta sterman stikov stova ter tes tler tov tova tovych tz v valov valova
shv achko ak angiradze arts artsman ayka ed edov edova elidze ets etsov etsova eykin idky orak ydka
shw artz
shy amalan kerynets lo manska manski manskyy mchuk mkiv mko ndak ne nkar nkariuk nkaruk pailo pitko ptur
shy pulia rei rokoradiuk rykhay shko tle u
sia cara ci dor fa hmed kuluk lvi mionava mpos ncas necki nes nez noja panis ron tkowski uliene ulys
sia vichay w xiate yor zon zzu
sib acha aja ajas akov aldi ande ast aute ayan bald bel bern bersen bett bick bitt blund bmark ello er
sib erg gatullina ilio ina inska irani irtsev iryakov isan old ole omana oni ony our ra ravova rian son
sib ue ug
sic a airos akkan ardi art at baldi cardi cha chiero co ha hak helbein helkow hlau hler hrovsky htarova
sic iak ignano iles iliani kafoose kel kels kenberger kinger kman lari lovan ola olo onolfi ot otte re
sic sic urani urella
sid ahmed amonidze arenka ati away ay back berry bury dall deley dell ders dika diki diqa diqah diqi
sid dique dle don dons doway ebotham ebottom ek elnikov elnikova enbladh ener enius envall erov erova ey
sid gwick ha hom ia ibeh ikhin ikou in ina irahal janski l lauskas ley lovsky man mark ner orchuk orenco
sid orencu orkin orkov oroff orow orowa ot oti qi selrud vall
sie bald beck belist bels benbrodt beneck benhaar benhandl benhuner benrock benrok bens benthal berg
sie berichs bers berth bertz bke bler bmacher bner bold brecht burg ck czkowski dentopf dl dschlag fart
sie farth fer fers ff ffert fke fken fker fkes fring gard gbahn gelman gemund gert gfrids ghart glar
sie gler glin gman gmeth gmundt gner gumfeldt gwalt gwart hl hr ira iro jka ker kersavvas kierski
sie kierzynski kkeli klucka kman laff land ler licka licki ling loff lva maszko menroth mer mering mers
sie mianowski mieniako mieniecki mieniewski mieniuk minska minski miradzki moneit mons monsen monsma
sie msen nczyllo ndones ng nko nkowski nra pelt penkothen per ppi ppo racki ranen ranoja ranski rens rer
sie rich rila rimo rla rmala rocinski rocka rocki ron roslawski rpinski rpowski rraalta rralta rsted
sie rzega rzputowski sbye sjo squen ss tas th tio tsema tz vala vanen veking ver verding vernich vertsen
sie vila vilainen vinen visto vola werth wertsen yes zieniewski
sif ers fert i ontes res ringer tar uentez wertson
sig afoos afoose al alas alat alet alin alini all aran art artau aud bjornsen cha cho dal del erist
sig ernes frids gaard gers gins hart hel hiartau hieri hinolfi holt htler ley lienti lin loch mirean
sig mundstad mundt nac nani nard naroli nate nell neul nifredi ollen ona onda ov ova rai sgaard stad
sig sworth tenbjerggaard ueiro uenas uencia uero urdardottir urdarson urdsen urdson urjonsdottir urta
sig valdsen vart walt wart
sih arath imets le lman ota to tola uay ver vo vola
sii ak b doroff dorov dorow ger k ka kakoski kala kaluoma kamaki kanen kaniemi kaniva kaoja karanta
sii karla kavirta ki kila kjarvi kki konen kstrom l lak lanen lasvuo lin livask man meksela mer mesto
sii mesvaara misker ntola pilehto po pola ppainen ppola ra rak rala rde riainen rila ro rola ronen ropaa
sii rtola siainen tari tarinen teri ttis vari vikko vinen vola
sij brands mons thoff
sik and andar ander anen as dar der eborg el emae harulidze ich kal kema kenga kila kut lander lic losi
sik ma ola on orsky osek ovc ovec strom stus tanc ula ulova veland
sil agadze aghi ai akka akowski ance ander anen anes anos antera anto antyev aste ayev baugh berbauer
sil berer berg bernagl berstein bert born cher cock cott daru dever dmae dna dnes dvee ebo ec ecchia
sil eghem enius eno eo eoni eri erio fer fhout fies fsten fvast fvenius fver fverhielm fverhjelm
sil fverhuth fverling fverschiold fverskiold fverskog fversparre fverstedt fversten fverstolpe fversward
sil fwerschiold gado ge gich go guera han hol iamaa iezar igardi iksaar imon in inde ingardi ingas ini
sil io ion iotti iotto ipo iprandi iqi iquini istru ivas ivestru jala jama jamaki jamo jander janen
sil janto jedal joranta kka kman kowski kwood lak lamaa lanaukee landi lankorva lanmikko lantaus lard
sil lari lerico lett lfors lgren lig liman linger lito litoe litti lman lo loway lsten lvan mari mbrod
sil mi mon monen mu munen munmaa nova oaho ochi okangas okivi okunnas omaki one onsaari ori ovs pola
sil sand sby set seth tainsuu takorpi takoski taloppi taniemi taoja tari tasalmi tavirta tavuori tman
sil tola ue upu vagna vagni vala vander vanto varrey vasan vast vasti vasvuori veiro vela ven vendoin
sil venius vente ventoinen verek veri verini vero verstolpe vestrin vestris veti veus veyra viev vola
sil vonen vstedt wal wedel zer
sim ache aha aika akov anca andan anen ango ani anski antov anullang arro art asius avi bachawene baina
sim bana beck berg bi cak cenco cock cott ecka elius ell enas enc enon enson enstad eonov eonova eons
sim eral erda erly erson estad ha icek ich icu iele ier ilea ilides ilien inel ington inic ino inski
sim ionas ionato ionca ionov ionovici iot irad ison isterra itchiev iuc iz kin kiv kus kute mala mchen
sim mel melvuo menes met meth ming mler mo mrock mul oc oen oinen ojoki olin onaho onaitis onatti onca
sim oncini oncioni ondo oneit onek oner oneschi onett onetto ongini onhjell onian onich onides onigh
sim onik onischek oniti onnaes onneau onnot onon onot onotti onov onovits onovsky onpietri onsbacka
sim onsohn ont ontacchi ontaival onti onutis onyan onyi onyte or orini os oska ossi outre ov ovaara
sim ovart oza pampa panen para peri pertegui pfendorfer phal pkin pliciano ppula pura ral rell rock sa
sim sensohn ser sio sive telius uel ukka ulainen unaniemi ut utenkov
sin aba abian acore aeve ailin aki aluisa anan anian anyan ardet atti ayoko az cari cavage chak che
sin chetto chico chiguano chire cock craian dbaek del den dhu dici dikubwabo dila dile ding dle dona
sin doni dorf dt eath eau egal elampi elnikov elnikova era eriz erkari erva ervo ervuo etta ex field gal
sin gateh gdahlsen gendonk georzan gerean german ghania ghateh ghvi gleterry gsaas gsdal gson gsorn
sin gstad gton iaalto iard ibaldi icki icropi icyn igaglia igallia igoj ijarv ijarvi ikallio iketo
sin ikumpu ilaakso iluoto imaki imale imberghi iora ipuro isaari isalmi isalu iscalchi isgalli ishtaj
sin isilta issaar isterra istrero italo itskaya itsky itsyn itsyna ivaara ivirta ivuori joi kamba kari
sin kevicius keviciute kevych key khorn kinson kkila kko kman ko konen kovits kus mez naeve nard nela
sin nemaa nett no nu obas oga ohui okki ol ovas owatz petrean sabaugh sel sheimer ski soilliez suat tean
sin terhauf tes timbrean tini tion tobin tonen toni tu ues yard yov z zheimer zinger
sio blad bo dos en han k li ma pis rdia rpaes son ta tto uffi ui
sip aco akko ala elgas ilainen inen inski ion iran ka lin ola olainen onen onkoski onmaa oss ovaara pala
sip pari pl po pola ponen pu pula pus ua ula ura yagin
siq ueiros ueland uet veland
sir abella acuse adze ainen aj ajov akov akova ama ano ard ato avo b baugh biladze bulet ca cana celj ch
sir chia cy eagu eeni ek elius ello endi enia enius enne era erol evaag evag eyjol gado ge gemets ghe
sir ghie iani ianu ico igatti igu illi inian iopol isena ito iwanij jonen k keinen kela kesalo kia kin
sir kis kkala kkanen kkia kkila kko kkola kkunen ko leaf les lopu ls mais man mola mon mons nela nes nio
sir okay okovs ola olli omaa on onen oni ot otich otkin oux owatka poma rine ro rola tis ugue vent vydis
sir wani
sis alema alima ani atto auri avath awo ay canu car cart cho coe cu emore era estean ianu inni jord
sis kevicius kin kind lema ley man mondo ney niega niegas odia oho olak quella r sako sala sani sas seck
sis sener senere so soh soho sokho soko sonen sons tac tani tek ternas ternes tero ti tiaga tonen
sit al aldin aula bon ch chinava eavu ell ic inski jas jes kowski ler nik nikov nikova omaniemi ouah rit
sit ruk ska son tauer tel tenauer terly ti tl tler tner tnikow to ts well zer zia zler zman
siu chyk da dak dy dzinski kkola ko kola konen kosaari rola rua ruainen sangnark sluoto ta tla tsou
siu vatti zdak
siv adon akov akow akumar alingam ander andi anne apalan araman ebaek ec ek elind els enius era erio
siv erling erly ers erson ertson ertzen esind ewright ianes iardo ic ickas iero ila ilay ill ils inta
siv ira iranta isapa itanides izaca kov kova ley odedov okova ola oli onen ori osuo ov ri right rikaya
siv uarapik ula unen usalo
siw akoti ane ecki icki ik inski
six killer smith tos
siy avus
siz a elove intsev ova urqui
sja amo astad hrir lander lin nic stad
sje ggestad lle lvgren tne
sjo backa blad bohm bom brend crona dahl den ebrend estroem gard green grell kvist li lie lind ling lle
sjo lstad maeling man o oblom roos rslev saether skog stam sten thun tveit vall vold voll wall
sju lsen lstok ltangen r rseike rsen ts ve
ska ag ale almo alum ane anes ansar ar ara are aren arenborg arseth arud atan bar canova chkova dmane
ska erved far ffari flem ftnesmo gerfors germark gestad gevang gnes gun han hill iaa ife ins ith ja
ska kkebaek ksen ktavl lak lecki letska lin litzky llerud lli lnes loud lsky lstad lsvik lts ltveit
ska marakas mmelsen mmelsrud mpa ncke ndfer nds neby nland nsgard nts ntsi ntz ntze nvik ppel rbinski
ska rbo rbovik rdal rek rhoj rholt ricic rild rin rkerud rland rli rlo rman rnitzlova rpaas rpenes
ska rpjordet rprud rpsno rsbo rsem rset rseth rstad rstedt rstein rsten rtland rtun rtveit rupa rvada
ska rvall rvang rvelis rzanka rzynska rzynski set slien tov trud tteboe ttebol ttum tvedt ufjord ug uge
ska ugen ustein vang varodka vhaugen vlan vnes voll wonius
ske aff ans at dsmo el els es eter eters ets gg ggs ibrok idsvoll ini istrand lding llenger llern llerup
ske mp nandore nazene ppstedt rfe rfving rjanc rl rlak rle rrett rritt rry tos vik vin wes y
skh oun
ski adaresis bba bbe bnes bniewski bsted delsky dgel erkowski erski ffington fjeld fjell fs lbred lbrei
ski lleas llicorn llin llt lton lving nder ngsley nhoj nlo nnard nnari nnarland nnars nnehaugen nsnes
ski nstad perski pnes pp ppari pperud pwith rbekk ri rin rrow rstad rvin rving sland stad tsko vild
skj aelaaen aeraasen aeran aerbaek aeret aermoen aerpe aerstad aervik aervo aervold aeveland aevesland
skj ak almsen anes eflo eggestad egstad eie elborg elbred elbreid eldal eldam elde elderup eldestad
skj ellerud ellerup ellhaug elmose elsbaek elstad elvik erahaug erdal erkholt erne erve ervengen ervo
skj ervold eseth etne evik evrak olaas oldager oldebrand oldt olsvik olsvold orestad orshammer ortnes
skj othaug otskift
skl adanowski enak et odowski okin ut uzacek yar yarov yarova
sko as berne blar blov cdopole ch chko chylias cic cik cir covsky czynski dlar dvin felt ff fic fteland
sko fterud gan gestad ggard ghaug gman gmo go grand gsberg gseid gseth gsjo gsrud gstad gster gsvik
sko gvold ien klefald ko kos kov ldebrand lias limowski lmowski lnick lnik mars medal morokh morowski
sko mso msvoll nback ndrup nhoft nieczny nnord nvig pecek pp ras rbakk rdis reyko rgan rge rgen ric rich
sko rkovsky rnyakov robogatov rokhodko rokhodov rokhodova ropad rpik rski rstad rulski rupinski rupski
sko rve ryk rzeny rzewski rzynski tnicki tnik ttman ttsberg uboe uby uen ugaard ula ulding umal upy uros
sko usen vbo vborg vbye vdahl vhus vira vlind vlund vmand vsby vsted wronska yeneie yles
skr aastad abec aeppenborg amesto amstad aup bek binsek dla ee efsrud egelid ela etting ettingland
skr iabina ifvars iko inde ine injar ipkin itek ivan ivervik janc janec k lec obanski obecki och ocki
skr odzki olsvik ondal ove ovseth owaczewski tel ubbeltrang umsager yabin yabina yagin ydstrup yhan
skr ynnik ynnyk ynyk ypchuk ypek ypka ypko ypnik ypnyk zhinsky zydlewski zynecki zynski zypczynski
skr zypinski zypkowski
sku be bic bisz bko ce dder dlarek dlik fca garev hravy in jenieks k lasons lbru lerud lkin llerud
sku lschus lskaya lstad mavc ncke pek pinski ratow rczynski rdal rnik rski rtveit rzynski se sek seth
sku tbergsveen tella tezky thalla the tnabb tnabba tsch za
skv arca aril ernelis orc orecky ortsov ortsova
skw arczynski ierawski ierczynski orc
sky ba bakmoen berg dan dsgaard les lissis llingstad lstad moen pala rud tta ttesaeter um vulstad
sla aen atmo ats atta attelid atten atto baugh bbynck binac binski ch chta cum decek den der fkovsky
sla gheck ght gowski gsvold gtern iby ight imankhel imi iti lien mani mi mic mka mnig nec ney nkard nsky
sla oui pac pak pal par pgard pnicka ppey ppy psak ssi taper tcher ten tinek tis tlandet tsveen ttegard
sla ttelid ttne tton tyer ubaugh uson uter vchev vcheva vchov vec veev veeva vev veva vey veykov veykova
sla vich vick vicky viev vinec vkova vnov voaca vov vova wig winska wter yback ybaugh ydon yman yter zak
sle ahtitchi ap asman bi boda bsager dd dziewski dzinski eman eter eth euwagen ezer ger gr igher ight
sle ighter iman isz mbrouck mmons mon ndzinski ngerik nker ntz picka ppy ptsov sarchuk sere sicki sser
sle szynski tbak tbakk tsjoe ttan ttedal ttemark ttemeas ttenmark ttli tto ttom ttum tvold urs vogt yp
sle zevicius
sli bar chter fe fer fka fkin fko gh kas man mm mon mp ncu ney ngluff nkard nker nning oa ogeris pak
sli pchuk pets sz uzar va vat vinska vinski vnik wak wczynski winska woski wowski zewski
slj ivancanin
slo ad as bodenyuk bodian bodyan bodyanyuk bodyuk bozenco cinski ck combe cumb dnjak dtz gedal ggett h
slo ley man mba mczynski minska minski mski naker necker neker ngo niker nimsky oten pek rby rdahl sar
slo sarski sse sser tfelt thower tkin tnick tover tsvik ttemo tter tterback ttner tved twinski uka vick
slo vik vin we wikowski yer yik yko
slu bowski gocki jitoru ndt ngard pinski sanschi snys ssnas tskaya tsky tz tzky ys yter
sly man ngstad ngstadli nko ter usar uzar va vka zyk
sma adahl akjaer aland ali ariset avik di dja du el ers gghe gina gulov ha hi hl ii iles in ine ja jic
sma kasin kula las lcerz ldini ldone llbone llcombe llidge lling llman ltz lyanchuk lzius ngs niotto
sma nova ragdis randache rdzewski rgiassi ros rr rsh rzynski sal szcz tanova ti w y
smb atyan
sme al by bye dal das dh dius djebacka dlund dman dmark droos dstad dsvig dvig dvik e eth eton hlik j jc
sme khov khova land lcer ljanski lko lkov llie lov lror ltz lvaer plass rak rdel rdon rdou rea reczynski
sme reka rilli rkolj rsy rtin rud tacek tak tanca tanig tanin tanina tanka tanyuk thers thurst tona tzer
sme ulders yers
smi alkowski alowski cer ck ddy dek ding dowski dth echowski erzchalski etanski gel gelschi gelski gun
smi ian kle lauer lenov lie ljanic lowitz lyanov lyanova nate raglia riglio rl rnova rnovs rny schek sek
smi shko stad szek thart thee thhisler thurst thyman tka tley tson ttle tty
smo china czynski dis gorzewski ira je lander larczyk ldarev ldas lensky ley liak lin lina linsky ljak
smo ller lnicki lnikar lnikova lsky luchowski lyak lyakova lyar ots rchkov rdal rdoni rgon rholm rodinov
smo rodinova rum sarski thermon tlacha use yer
smr cina ekar eker iglio ke kolj
smu ck cker da dja in lders ll lter ra raglia rfit rra rthwaite rzynski tniak tz
smy er ers lie ly re rl rnaiou rnov rnova rski ser slov thers thies
sna bilie der gg ir kin llstrom pe rby rr rski sel vley wder za
sne ary ath athen berger ck cker daker ddon decor degar deker digar diker dsbol eden edorff eringer esby
sne fjella girev gur itz jdr kkevag kvik lders lgrove llgrove llings llius llman o then um yd
sni adecki ck ckars daro dersich dow echowski ecikowski egocki egowski ffin gur hs hur ldal tger til
sni tker tovskyi tynskyi tzer vely zek
snk hchyan
sno as chowski dderly derly fugl gdahl ilsky j oks pkowski rtheim ubri uffer ussi ver wbarger we wer zzi
snu ggs ruas stad
sny ahir derman en
soa ge ita lleiro mes nca nes ns sepp
sob ai akken al ala alvarro an ania anski aru as aski ba chak chuk czuk czynska czynski eck ecki elman
sob era eranes eranis erats ero eron eski etchi eus ey h hani hi ia iczewski iech ieck ierajski ieralski
sob ieranski iesiak ieska ieski ieszczanski ieszek in ishchanska iszewski kiv ko kowiak le lechero
sob ocinski oczynski oleski oleva olevska olik olyev otker ott otta ottka redo revia rido rinos ron ry
sob stad yanin ye
soc aci aciu asi astro cal che e hia hnacki hon hting ie in ini iu kwell olan or ore otar quet
sod ahl al ders du eland eman enstierna erback erbacka erbaum erbergh erblom erbom erdahl erena ergard
sod ergran erguit erhielm erhjelm eri erkvist erlindh erling ermark ero ersten ersved ervall ervik eyama
sod ian ikin ini ja je l omka ring tland upe
soe borg chting darpo gaard gijapranata hner hnle jima ll llner lsepp lvold nen nens ngas nksen no rd
soe rensen rgel rra taert tbeer te tebier tens thoudt torp un ung
sof aru erman fel fer fiantino fientini fray frido ianopulo ianos icaru ield ineti ranko ron rone roni
sof ronici roniev ronov ronova teland ting tley yin
sog abe anci ard ge gin hoian homonyan hoyan ivalu lian liani lo nebotten nefors nnaes ny oba odogo orb
sog ore reni stad uel ukcay
soh aib ail al eili el et i ier kanen l ler lo lstrom m men mer nel ngen nges nker nlein nrey oel olt
soh ona r rab rabi re rling st
soi berg ca can dinaho dinmaki dinniemi dinsalo fer ka kka kkanen kkeli kko kkonen lan las len lihi
soi luaho luva makallio man maru masuo ne niitty nila nio nisalo nla nne noja nsaari nu ri rio salo tamo
soi tinaho ttila ttu vanen vio vuori
soj akka er onen os ourner
sok abe achev alski el ero han hona hryakova ilde kanen lic mensuer oine olaj oll oloff oloski olosky
sok olovska olovskaya olovski olovskyi olovskyy olowsky olskaya olsky olyansky olyk olyuk opp ullu ura
sok uri yrko
sol aar abarrieta ache adana aeche aguren akov akova and ander anich aroli arte asaari atie aun aux ayao
sol bach bakk bas bes biati braekke brekken brig bu bustad can canu chaga ciansky czynski dal dani
sol dateli dateschi datkin datov datova dea dek denfeldt dern dic edispa ehmainen ehov eim eimani emdal
sol eng ente ere eri ernou esbee esin evag f fall frini frizzi gard h haug heid heimdal hjell hof holm
sol ice idade iday idoro ie ier ieri imani imeno inis ino insky ismaa itro iva ivan ivellas iveres ja
sol jak jasalo ka kinen kio land lano lasvaara lberger leiro lero lid liday lied lien lier ling linger
sol litto lman logoub los loway lradl mon monson msen non nordal ntsev ntseva oaga odka odnikova odov
sol odovnikov odovnikova odovnyk off ogub oguren ohub ojoff okha omakha omatina omei omencu omiac omides
sol omie omin omis omita omka omko omokova omonesc omonson omovici onar onaru onen onin onitsyn onynka
sol opova orsano orza ost ot otareff oukhin ovei ovev oveva ovey oviev ovieva ovii oviov oviova ovjev
sol ovjova ovyev ovyeva ovyov ovyova oway ozabal sem set skjaer sol stad svik tana tesz teszova tner
sol toft tow tuz tvedt tyk tysik tysinski tz umsmoen und uyanov verod verson vez vhoj vik vold voll vyns
sol yanik yanyk ymos ymosi yom yst z
som adossi aini alo ani arriba asundaram aza bart berg by cherechi da dalen eda eno enzi erkallio erma
som eroja ersall ersalo ervile ervuori eya felean i igliana iska lai lea lo m macal majuolo mardahl
som marin mavilla melius mella merer merfeldt merlad merlath merlatte merling merova merro merschield
som merschild merschuh merseth merstorff mese movigo ner nic oano od odean odevilla odi ohano ossy pare
som pi pinmaki ppi uah uncu waru yk
son aglia ajalg c cin cini ck co crant day deckis dena deregger derman dgeroth dheimer dhi doro drejoe
son dresen drol drup ea efors erud gaila gco geon gis gok gor gstad gulen gvoll gy iat ier ik ilhac ka
son kamuotka kar kin kki kkila ksen nberger nek neman nenburg nenfeldt nergaard nevik niks nin nlechner
son nleithner ntak oda ognini okawa on oura rel rier salla sini sirma stabo stad stebo steby sterod
son sterud stevold theimer za zini zogni
soo aar dla hoo kael kari kdeo kermany knanan kram lep m mekh mer mets mre mro ne ng npaa ns ntak nvald
soo rs ster tak ter y
sop ale anen chak co elana elsa enkivi enlehto enpera ha her hokleous hronius oaga oanga ola onar onaru
sop onen oran ovskyy pela pitt ranzi romadze tei tica u with
soq eta ueiro ui
sor aa aas abji acreppa agni ah ainen alahti aluce aluoma aluz amaki amies amo amoto ando anta anummi
sor arrain asahi atie ato aunet avia azu berg bi boen bom broden by bye dahl del dello den det dini eata
sor eau ef eide em esini ey fonn gard gatto gel geloos genfrey gjerd haindo haug heim hus ial ian ianu
sor ica ich ici iero ieux ila imachi inas incau ino ioco itau itsa izo j ja jamaa janen jonen kin kina
sor lander ley lien ling lini loth m mani manni many mo munen nberger ndal nikoski nio nosa noza nson
sor ocean ochan oczynski odoc ohan oiu okhan okina okoletova ola omenho ondo onen onics otiuk ozabal
sor reime rente renti riaux ribas ribes rick roche rola rosal roza sakivi samo sby schag sdal simo soli
sor teberg tevik tor tore tti uco ung vaag vala vali vaniemi vari vig villo visto voja y yu
sos ala be by elia ene h hnikov ilos in inski ka kic kice kin nierz noski novchyk novska novskyy nowska
sos oi oranga sa saman samon senheimer si song sou toa tronek tumoen unov yak zynski
sot ae aheimo ak ala alin amaa aminga aniemi arca berg can eldo elino ello eras eriades ez gia giu h
sot heby heran ikoff ikov illi illos ir iriou iropoulou irov irova isaari ka kasiira lar nikova nyk
sot nykova oca ola olongo omura orrio os ozaki res ropa rup skova sov tani tar ti tiaux til tinen
sot tocornola tolichio ton tsass vik
sou ag aid aidi alhi babere bai belet berbielle beyran beyrand biran blette bra brier bry case chal
sou chard chaud chay chier chon chu cko dek dunsaari eid eidan eilem ers fflot ffront gdali gou hail
sou hrada iad ici id idi idika ilah iri iss issi kainen kal khane ki kkala kkamaki kkanen kkio kko kola
sou kop kouna krat ladie laimani lek let lia liere lignac likias liman limani liotis lis lliere loumiac
sou lsby ltana ltani mah mahoro mano maoro mar mati mboundou millon n na ndara ness ng part pault plex
sou quet rabie ral rang ranto rbeer rbes rdel rdille rdillon rdin rek riau risseau rkes rokou roullas rt
sou rwine ry sedik sek sley ssan ssana ssi stal sy tar telo ter thards thby thcombe thcott thers thorn
sou tif tino tkari tokorva tou ttar tua tukorva tullo vannarath verbie vestre viron yah yris
sov adina aiala aila ak ala arel de ea elius eral eri erini ern erns etnikov ey ic ich ie iero ig ijarvi
sov iknes illa io isalo ka ndal re rea yak
sow ada ade ah ard ash den ders ells els ersby l le les
sox hlet
soy ak al ars demir gazi genis ka land lemezgiller let rila ring rinki sal seth sev turk uncu uyuce za
soz a anska anski io oranga os zani
spa abaek as cal capan ccesi cht ck ckman czynski daccia davecchia detto di dini diut dolini dorcia doto
spa enjers eter ggiari gnesi gnol gnolli hic hiu hni hr hrbier ich id ide ight inhour inhoward inhower
spa ini irani iuc kes latin latu lde ldin leny ller llicci llina lowsky lti mpanato mpani mpinato nache
spa ndemager ndole nedda nel ngaro ngelo nghero ni nic nio njaard njer nnagl nnari nnheimer nnjer
spa nnowsky nnuth nol nos noulis ntell ntigati nton nyi racio raco ragna ranero rber rbo rboe rby rchez
spa rck rf rfwenfeldt rger rgo rgur rhawk riosu rlin rman rrfelt rrgren rrman rrok rrskold rry rschuch
spa rtz sari sciani shett siano sikj sov sova ssov ssova tacean tan tarelu tari tariu thelf trisano
spa ttini tuzzo tzek ude ugh uls un ur ven vone yd yde zzali
spe ach agle aight akes are arin as ase chtenhauser ciani cker ckert cklin ckman ckner ckter daliere
spe dden dding den dicato ece echley edman ekaert es ese gal gg ggiorin har hr ich igel igle igner in ir
spe iser issegger itel jlsgaard ktor lda llacy llanzon llar lly lorzi lts ltz na nard ndel ndley ndlove
spe ndrup ngel no ns nsley rantia ratti rbeck rco rfeldt rger riani riatu rinde ring rk rlich rmezan
spe rner ros row rrle rti shnev sivtsev ssard ssotto th tsmark tz vacek vack ybrouck yrer z zzani zzotti
sph ar eeris
spi ak ca cak ccia cciolato cher ckard ckenagel ckenheuer cker ckerman ckler cknall del dell dle dlen
spi dlova egelhauer egelman egler ehler ehs ekerman elbuchler erer erling ero essl eth gel gelman
spi gelmyer ght gler gner gseth kseth labotte lak leers liopoulou lioti lka lker llar llius llner llum
spi lman lmont lnichenka mi nachi nadel nantiu nar narova ndelegger ndlerova ndola nei nell nello ngler
spi ngola ni nillo nler nnato nnler notti noza nuzzi otta ppoli rache rcu ridakos ridonica ridonov
spi ridonova rin rina ripulu rk rko rlea rli roff roiu ros rov rova ssoy ssu taels tale taleri tella
spi teri toni tschka tsyn tteler tthoff ttka ttler tzbarth tzky tzley tzner vach vack vak vakovsky vy
spi wak x zzichini
spj eldnaes eldnes elkavik elkaviknes
spl ain aine an ane awski eiss endiani eny ett etter etzer iid ittgerber
spo ck cker den dervold ehr eri erl erry fford hr hrer iala itoru leti letini liante lidoro llen mer
spo nable naugle nheimer nholz nland nneck nner nsel nseller nsler o onemore onley oren rck rcl rea rel
spo ris rk rl rnic ron rr rring rrong rsem rtiello rtisse sini siti sito tak tanski th to ttag tti
spo ttiswoode un zio
spr aberry acklen acklin ackling adbery agg aggan agge aggett aggs agins ajc andel anger angers ankle
spr atley atlin atling au auer eafico eeman een ehe em engepiel engers engler engtporten enk esser eti
spr iano ianu ick idon igg iggle iit inceana inchorn ingaux ingborg ingborn ingenschmid ingensguth
spr ingett inginklee ingl ingle ingman ingschitz ingsguth ini inz oat ocati occati ock ockhoff oll onck
spr onsen oston osty oule oull ouls ovieri ow owl owles owls oxton uck ugnoli uiell uk ungl ungli unk
spr uth yn
spu cches dich gnini ller rbeck rcatu rgin rio rkeland rkland rley rrell rway za
spy challa chalska chalski devold lo ra ri
squ arcialupi arciapino artini arzina assina eglia eo eri iban ibb icciarini ier iers illacioti illante
squ illantini inobal inzi irrell itieri izzato izzi yres
sra der ibman idi il mka mpickal
srb eny
srd ecny ic
sre botnjak dnicki dzinski enivasan iner jber niowski y
srh ir
sri dharan fi kanth pada ram rangam tong vastav
srk al
srn ka
sro ck czynski nce t ufe ur
srs tka
sru bar tek twa
srz ednicki
sse ntamu wankambo
ssy mank
sta ack acks aff ahle aij ake alesen algaard alhoj ana as bana bback bej bell benau benow berg bergh
sta bilini bingis blein blewski bley blinski blum bros bryla cchini cchiotti ccioli ccione cer chanczyk
sta chelski chler chlewski chnik chniuk cho chon chova chowski churska cker ckpoole daas ddon delbauer
sta delman dener derini dfeldt dick dil ding dius dling dlmair dlmayr dlober dnicki dnikov dnyk dolnik
sta dskleiv dtke dtler dtmueller ebell ebler edler ege eger ehele ehelin ehle emmler engle erck ercke
sta ermose ernes es fas ffaneller ffans ffeldt ffen flin foggia fseth genmark ghoj gl gliano gnaro
sta gnitta gnoli hel helin hi hlbom hle hlecker hler hley hlhammar hlheber hlhut hlhuth hlin hlknecht
sta hlnecker hlschmitt hlstedt hly hmer hn hnke ho huljak hura iano ib ibano iblin idl iffi iger ikos
sta ikov iley ine iner ino insby iola ite iu iura jnc jner jura kelum kem kh khiv khorski khovsky
sta khurska kkeland kset ksrud kston larm lbaum ldvik lec lens lev leva lf lfelt lford lhammar lhand
sta lhandske lhane liyski llarholm llbaum llbaumer llibrass llins llman llons llvik llybrass lmach
sta lnacke lne lnecker lnuhhin loch lpaert lsberg lsett lvant lvind lzer mand mant maria mas matian
sta matin matis matoiu matov matova matu maty mbolova mbouli mbuk mejcic menic menov menova mer
sta merjohann merra mets mler mmati mmberger mmler mnes mnestro mos moulis mour mov mova mpacchia mpach
sta mpfel mpfer mpfl mpler mso nage naia nard naway nbery nbro nbrook nbrough nbury ncel ncell ncer
sta nchak nchev ncheva nchfield nchina ncik ncill ncioi ncioiu nciuc ncl ncliff ncoi ncombe ncov nculet
sta nculete nczak nczel ndaerhjelm ndafer ndage ndal ndefer nderfer ndfuss ndiford ndke ndl ndlee ndop
sta ndre ndrew ndrews ndrychuk neart nelle nev neva nfa nforth ngaciu ngalino ngassinger ngebye ngeland
sta ngelo ngenberg nghellini ngle ngler ngner ngnes ngo ngoni ngu ngvik nham nich nicich nick nieczek
sta niek nier nieuski nievski nifer niford niforth nila niland niloae nimirov nimirova nis nischew nisci
sta niscia nish nislaviv nislavova nislavska nislavskyy nislawiak nislawska nisoara nisz niszewska
sta niszkis njek njura nkeviciene nkeviciute nkevych nkewitz nkey nkovsky nkovych nkowiak nkowski
sta nkulova nkus nkute nn nnage nnek nner nnett nning nnow nny noev noeva noevici noiu nomir nonik nova
sta novnik novsky novych nowski nphill nsbery nschus nson ntchev ntz nulet nulis nus nusoiu nway nworth
sta nyhurst nzani nzel nziale nziani nziola nzl pe peldon pelmohr pelton pert pf pfer pinski pley pnes
sta race ravoitau rbird rbus rciuc rck rcke rckjohann rczewski rfelt rgardt rgel rgell ribacher rich
sta riha rikov rin rinschi rita ritz rkel rkie rkl rklof rkman rkopf rkulla rley rlin rliper rmach rman
sta rmer rn rnawski rner rnini rnold rnone robinski rodubtsev rodubtseva ron roselski roske rostin
sta rostina roszczyk rowieyski rrabba rratt rrost rrs rshenbaum rski rtin rtseva rtz rtzman ruiala rwalt
sta ryk rzacher rzewski rzynski sak sch sek sevska shkiv siewski sik sio siowski siv sney sny solla
sta ssart sse ssi ssov sswender stka syshyn syuk szak szczak szko szuk szynski teler tev teva thas
sta thatos this thos tkus tovci tsinski ttin ttler tton tts tum tzer uber ubin ubitz ubitzer uble ubli
sta ubo uch ud uda udle udte udter uff uffacher ugaard um un uner uri urset urvik uth utland utz
sta utzenberger vang vans varache varic vaux vchanska vdahl veli velin vely vem venow vig vik vinschi
sta vis vish visky vitski vling vnaas vola vrand vrev vreva vri vrianos vridou vrinides vrou vru vrum
sta vseng vseth vytskyy warczyk warz wasz wecki wert wiarska wiarski wicka wikowski winski wrowski wski
sta wsky xrud ykov ykova yman yner ynov yrook zio zzone
stb ernard
stc harles in laire roix
std enis ennis
ste acy agall akley aley ane ar are arley arman arn arnes ars au b bbings belski belton ber bivka bleton
ste blin blyov blyuk bner borowski cchi chau chbarth chel chele chert chkin chow chschulte cki ckle
ste cklein ckler ckley ckman cyk czkowska czkowski czyk dall dge dje eb eber eby ede edley edly edman
ste ege egers eley ell enari enbloch enbuch endam enersen enerson enfeldt enholdt enhuisen enken enkjaer
ste eno enrod ensby ensgaard ensig ensland ensma ensnaes enson enstrup enwyk erman es ese evens ever fak
ste fanache fanca fanchuk fancikova fancin fanczyk fanet fanic fanica fanich fanick fanini faniuk fanius
ste faniv fankiv fanoff fanoiu fanoni fanovici fanowitsch fanowski fansdottir fanska fansky fanson
ste fantsiv fanuca fanut fanuta fanutti fanyshyn fanyuk fcheva fchov fchova fener fens fenson ff ffans
ste ffe ffee ffek ffel ffenhagen ffenson ffin ffl ffler ffy finlongo fko fkov flea flicek foi furac
ste furak fureac fyuk gane gani gariu garu gegjerdet gemoller geran gerer gert gerwald ggall glich gmar
ste gnar go gowski grud helin hl hley hli hlin hling hly hman hn hnitska hno iber ibl ible idel idele
ste idinger idle idley ien iert iff igan igelman igenberger igerwald ighner igl igman igner igum ikling
ste iman imar imen imer imetz imle imler inacker inaecker inbachova inbakk inbart inbaugh inbichler
ste inbrecher inbrenner inbrinck inbrunner inbuch incke indal indler indorff ineger inegger inel iness
ste infath infeldt infurth ingart ingraber ingrimsen ingruber inhaeuser inhauser inheil inheimer
ste inheisser inhilber inhoff inholt inholtz initz inkirchner inkopf inkotter inkuehler inl inle inlein
ste inlen inlin inmassl inmayr inmetzer inmo innes inochr insbo insland insli insoy instrater insvik
ste inthal intjonndalen invall invik invorth inwascher iof iring iro isel itz jnar jneger ketee kkel kl
ste klov kly laru lea lfox litano liyanov liyanova lk lliferi llini llita lljes llmach llman llner llo
ste llone llwag lma lmachowski lmack lmakh lmashchuk lmaszczyk lmaszewski lmaszyk ltenpohl lter ltz
ste ltzer ltzner lvig lz lzel lzig lzle lzner marie mate mber mberger men meseder mkens mland mler mley
ste mmerik mmle mmler mmons mp mpak mper mpfer mpien mpkowski mplewski mplowski mpovschi mre nback
ste nbacka nbaek nbakken nbek nberdt nbjorn nbom nby nce ncel nclova ndahl ndel nderup ndrup nehjem
ste nergard nersen nerson nerud nevi nfeldt nfelt nfors ngade ngard ngele ngelin ngers ngg nglein nglin
ste nhag nhall nham nhammar nhaug nholm nhouse nin nius nklev nkula nkvist nlid nmalm nman nmarck nner
ste nnert nnes nnikov nning nodegard noien nroos nros nroth nsaas nsaker nsas nsbak nsballe nsbol nsby
ste nseng nset nseth nshagen nshall nsholt nshorne nsils nsland nsletten nsli nslie nsness nsoe nsones
ste nspil nsrod nstad nstam nstvedt nsund nsvaag nsvig nsvold ntiford ntz nudd numgaard nvall nvard nvig
ste nvik nvold nwall nwig nz nzl nzowski orn pancic paniak panian panik panoff panovs panski panyan
ste panyants panyuk phaics phanides phann phano phensen pherson pheson phey phney phson pinac pinski
ste pler plewski plowski pman pniewski pniowna pniowski pnov pnowski ponavicius ponaviciute porjinschi
ste pova povychka powski ppan ppat ppin ppuhn pputat pro pter pula pulov putat ranko rbak rbenz rbini
ste rchele rckeman rczewski rea rett rgakos rgar rgel rger rgiakas rgiou rgioulis riade riadi rian rie
ste rik riu rkel rky rl rlacci rle rler rligov rlin rly rman rmer rmitz rnad rnbach rndorff rneck rnheim
ste rning rnini rnmanis rnthal robo rp rpa rpu rri rritt rry rtz rvinou rz rzaj rzik rzinger ssl tca tco
ste tcu tina tser tsiuk tsiv tsivka tskiv tsko tsyshyn tsyuk ttbacher ttner tz tzel tzer uart ube ubing
ste ubl uble uch uchius uchman uck uckers udel udler udte uerwald up urs ury usloff vander vanin vanoni
ste vanus vely vener venfeldt venheydens vermer vers veson vic vick vin vison vnsborg wartson wen wens
ste wman yert yrer
stf leur ort rancis
stg elais ermaine
sth ill
sti accini asny assny bal bbe ben berg bingr bolt br burek cco cha chbury chler chweh ckelberger ckell
sti ckels ckle ckrod claru cotti dam dd dman dom dsen eb eber ebner ebritz eda edl edry eff efvatter
sti egelbauer egman ehler ehr eler elow endl enen ener ening enstra entjes epany epl erle erli erlin
sti erman erncrona ernman ernskold ernstedt ernsward eve evenard evenart fani fano ffey ffoni gaard gell
sti gge gger ggers glec glegger glic glich glitz gmond gnani gsen gson gum gzelius h hler keleather
sti ksrud leman lgoe liyanov liyanova lley llion llitano llson lp ltz lz mage meling milli mmell mming
sti mpel mpert mpfl mpfle nar nchcomb nchcombe nchfield ndl ndt nebaugh neman nespring ngaciu ngel
sti ngelin nghe ngl ngle nglhamber nglhammer ngu nnerbom nnette nshoff nton nus olica opul pek pes phout
sti pp ppich psicz psits rban rbei rbet rbey rbois res rewalt rgus rk rkkinen rm sen sser strup tcher
sti teler tely tfall them tou tts tz tzel tzer tzinger ufiuc val vala vanello vason verson vin x xrud
stj acques ames erndahl ernfeldt ernfelt ernholm ernild ernstad ernstedt ernstrom ernsward ernvall ulian
stj ulien uste
stl awrence eger oukal
stm arie artin ary ichel
sto akes ate bakk bart baugh baus bb bbs bee berl berock bie biecki cchi cco cek checi chita chitoiu chl
sto ckalper ckel ckell ckenberg ckett ckfleth ckham ckhaus ckhorst ckigt ckle ckler ckley ckmakari ckmar
sto ckmarr ckner ckschlader ckums ckus ckwin cq cum dart ddart dden dghill dle dulka ean ebe eber ebner
sto eck eckel ecker ecking eckle ecklein ecklin effler efs eger en enac enica epel ephasius erk ermer
sto esen ess essel esz etzel ev eva ever evesandt ewer fan fer fferahn ffert ffle fflet fko flet fring
sto fringsdal gdill gdon glin gov gsdill hanzl hl hler hlman holen hr hrer hs ia ianof ianov ianova
sto ianovici ican icea ichita ichitoiu ichkov ichkova ick icu ie iedin ilkov ilkova ilov ilova imenov
sto imenova inski isa isits it janovski janowski jic jkovski jowski kan key kic kkan kkebo kkebroe
sto kkeland kkelien kkestadeie kl kley klund kman kmo knes koe kolosa kowski ks kstad kvik lan larik lba
sto lbov lbova ldal ldt leriu leru lfa lfi lfig liarchuk liarova liker lker llenwerk llery lley llhans
sto llwerck lnicu loff lojan lov lsvik lterfoht lterfoth ltze ltzel ltzfoos lyar lyarchuk lyarov lyarova
sto lzel lzenburg lzl lzman mbaugh me mma mporowski naker nebarger necypher nehewer nesifer nis nitsch
sto njek nkus nor num nys odley okey oksberry oksbury opendaal os oss pani pczynski pel pes pford ph
sto phel pher pinski ppacci ppacciaro ppioni ppok ppoloni pponi pyra raas race raci raekre rai raker
sto rankevits rari rb rback rbaek rbeck rbjork rbukas rchak rchel rchi rck rckenfeldt rdahl rdell rdeur
sto rdrange redal reide rek remyr reng rero resund retvedt revik rez rflor rgato rhammar rhannus rhaug
sto rheill rholm rholt rino rjohann rjord rkamp rkan rksen rkson rli rlie rlien rling rlokken rlopare
sto rlund rmark rmbom rment rmli rmoen rmont rnaes rnaiolo rnes roni ronsky roshchuk rost roy rozh
sto rozhev rozhuk rrank rrie rro rrodvann rrosaeter rrvik rry rsand rset rseth rsjo rskrubb rsnes rsul
sto rsve rsved rsveen rtoni rts rtz rup rvold rvoll rz rzer sch schek skopf stad thard thart tlar ttele
sto ttlemire ttlemyer ttlemyre ttner ttrup tvig tz ud udemire udenmire uder udmire ufflet uge ulund um
sto urs urton usland uten uti utt velbaek vicek vini vland vling vner vre wasser wsand yalov yan yanoff
sto yanov yanova ychev ycheva ye yer yka yko ykov ykova ylen ynev yneva ynov ynova ytcheva yten yva
stp aul iczynski
str aand aass abala able aby acciari acener ache achey achinaru achocki achon achota achova ackbein
str ackeljan acner acquadanio acuzzi adal adford adinger adling adowski adt adtman aesser aeter affner
str afforello agea agier ahed ahilov ahilova ahser aino ainu aith aiton ajnar akhov akl akos akosch
str alman altsou amaccioni amaglia amandinoli amaturaru ambini ambu amel amer amigioli amondo ampe amrud
str anahan anard ancar andang andell andenaes andfeldt andgaard andh andin andli andlund andman andrud
str andvall andvik aneo aney angesen angis angman anik anius antz anz anzl app asbaugh asburger asek
str aseschi ask asky asnei assel assi assl assman assner aszewski atas ater atev ath athdee athman atiev
str atigos atis aton atta atz aubel aubhaar aubinger aughan aughn auli aulino aullu ause ausser aussler
str aut autman auven auwen ava avinsky avisi awder awderman awson awther azar azzabosco azzeri azzulla
str azzullo bikova ean eanga eat eatfeild ebeck ebelle ebi ebig ebkov ebl eblow eche eckeisen eckfuss
str ecopitov edie edula eeck eeper eeruwitz eete eeting eett eeval eff ehl ehlau ehlenert ehlke ehlow
str ehovec eib eibel eibl eichhahn eidl eidt eifel eiff eight eijffert ein einu eisand eitel eitle eitt
str eitz ejc ejlau el elau elecki eli eliski elitz elkov elnikov elnikova elow eltsov eltsova emel
str emfelj emitzer emler emme emmel empel emtan encbo endo engell enius enk enke escino esina ettell etz
str eu eubel euli eun evel evens ewe ey eymoy eza gar iani iblea icagnoli iccoli icharz ickert ickhouser
str icklan icklen ickling ickner idfeldt idh idsberg iebeck iebel ieby iedinger iegler ieleman iessnigg
str ieter ifeldt iffler igel iggles ight igin ihan ihavka iib ijbos ikaitiene ilchuk ilets imbu imel
str imesius impel imple ina inati indlund indo ine ingara ingari inic inna innholm ipacuk iplin isower
str itar itch ite itecky itesky itih ittmatter itzel itzinger itzky iuli iz izenec izhak izzolo le lek
str nisa niste oba obaek obele obelt obinger obino oble oblova obridge ockis odel odke odter odtman oea
str oebel oede oehlin oeykens ofaldi offolini oganov oganova ohal ohbehn ohdiek ohecker oheker ohhaker
str ohle ohlein ohm ohman ohmayr ohmer ohmeyr ohschneider oia oici oie oinski ojek ojin okirk okosch
str oksnes ole oleny olin olz omback omberger omblad ombo ombom omcrona omdahl omdal omfelt omgren
str omkvist omman ommenger ommerstedt ommevold omnaess omnes omoy ompdal omseth omsheim omsik omskag
str omski omsoe omwall onck onge ongin oobant oope opahl openi opes opnicky opnik oppel opsa oriedl
str oschein ose osnider ossenreuther ossner oszeck othman otman ott oub ouf ougal ough oughter ouss
str oustrup outh outhos outs over ow owbridge owder owger owski oy oyer oynowski ozewski ozik ozynski
str ubbe ubel ubelt ubhar ubin ubing ubl uby ucchi uchen uchkov uckman udsholm udt udwick uebing uemph
str uensee uffi uffolino ugar ugariu ugaru ugnell ugstad uhar uhs uijk uk ukel ukov ukova uksnes ukul
str ulovitch umbel umia umillo uminski umolo umpel umpell unc unck ungaru unge ungk unila upler upp
str uppert usinski uss uszynski utton utynska utynskyi utynskyy uve uver uwe uwing uye uyf uyve uzik
str ybko ychalski ycharski ycker ydom yhalova yjenski yjewski yzhak zegocki zelbicki zembosz zemieczny
str zeminski zeszewski zinar ziska zyczkowski
sts auveur ibailo ibaylo urin
stt homas
stu ani ard ardo bbendorff bberod bberud bbings bbins bblebine bdal bel belius benrauch berg bergh bhaug
stu bholt bits bkjaer bler bner bnick bo brud bseid bsjoen chell ckart ckelberger ckenberg ckert cklen
stu ckman czynski dach dart dd dholme dniarek dnicki dnitzky dsgaard dt dwell dzinski ebe eber ebner ebs
stu eck ehn eland enkel ermer erzinger eve even ewe ffer ffle fflebeam fflebean fft gart ger gu hec hler
stu hlfauth hlinger hlman kel kelj key kus land lien lkowski lpins lz mbaugh mbo mer mpel mpfegger mpff
stu mpfig mpfl mpke mpp mptner mvoll ndal ndys nell nkard nkel ntz paru pel pica pinean pp ppert ppy pu
stu rari raro rba rbois rch rdavant rdee rdza renburg rfelt rge rgell rgess rgkh riale rk rkey rkie
stu rlason rler rloni rma rman rmane rn rod rridge rrock rrup rsa rtewagen rtz rup rvi rza rzo rzu s sek
stu ster tchbury tes tesman th theit tman tson ttard tzke vik we yvaert yven yver yvesant
stv ictor il incent
sty bar be blo czynski er ers ffe gar hr legar lianides lianou lman mmel mne nes pulkowska pulkowski
sty rbro s x
sua gher ldea li ne nes nez no nto nzes rasan rd rdiaz rdo rino rt snabar snavas stegui udeau vita
sua znabar
sub aktiar asic asinghe ban bert botin botina botko eihi eldia elj elza ercaseaux ercazes ero ervi
sub erviola es iabre iela ieta ijana inas irachs irada irales iran iranas iri iron iros iza la ler otic
sub ra rahmanyam ramanyan ranni tirica
suc aciu ala arrats car erquia hanecki harda harjew harski harzewski het hetet hianu hkov hkova hland
suc hman hodolski homski hopar hoparek horzewski hting ic illon ini ino kau kert kman kow ksdorff ky
suc lupe onota unuta unza
sud akov akova ara arava areva arso au beck berry bo brack dala darth dath derth deth dith dreth ds
sud erman ermannus haus hof hoff holt ik ing itu kamp ler low malis man ol radjat rajad upe weeks
sue bojantoro da ilem iras iro l ll lves lzer masa masu matsu naga ngchitthawon nobu nson rbeer rland
sue rmondt scun tin tsugu tta ver
suf ashova fridge yan
sug ac ahara ak alski amoto ano anuma arman ata atani awa awara aya den eno erman eta gate gett hra hrue
sug ie ihara ii imori imoto imura ino io ioka is isaki ishita itani iura iyama lia man ranes ranyes uder
sug ui uitan
suh adolnik aib ail ajda ajek amy an ara ard ardjono aryo lfleisch m ner ola rbier re ren rke y
sui da du hko hkola hkonen ja jkerbuijk kka kkanen kkari kki kkonen kula lamo ls naga re slep slepp sto
sui stola tiala tner tt tter ttio u zenji zu
suj ala an
suk ala anen ari ava eforth enik er eva h hanov hanova harev hareva harnyk hdeo hinina hjinder hlian
suk hnani horuchkin horukova hov hova hram hu hwani hwinder hykh iasyan iene iennicki igara lje op opp
suk selainen ula umaran unda up ut uvaara wathana
sul aberidze aka ander anen anko anne antera anto aoja area asalmi avuori baran cer da eap ecki eimenov
sul em emana entic eski ewski eymanova faro fridge gan gostowska heim ick igoi igowski ima iman imani
sul imma imov inko inski is istrowski istyo ivan jic kakoski kala kama kamo kanen kin kinoja kko kowska
sul kowski ku kula kumaki kunen lam land lca lcahuaman lcani lcata ley li livant livent lon luste onen
sul opuisto otto ovsky p ser tangareev tanova ts tsi tygov tzer uhu umberchean umete upinar utiu yma yok
sul zbacher zbachner zberger zenfuss
sum agit ajit ala alan albag alla anariu andea anen ano anti aoang aray areh ariva arokov ba berg bler
sum bry bulyan bundou bundu bunu eghy elius ell enov entola eragi erall erlin ers ey ibcay ich ichrast
sum illera iloff ina inas ino inski ioinen itomo iya iyaa iyama kin mage mala manen matavet merall
sum merhayes merour mersby merskill merson mitt ners ney nich on oy oya oza ption ra rell row ser sion
sum stad udica ukari ulong uvuori walt
sun ada aert aga ahara ak ako ami ara arko azawa dahl dal dang dara dararajan daune dback dbarg dbaum
sun dbeck dblad dblom dbo dbye deen del delius demo derlin devall dfaer dfors dgot dgren dh dhammar
sun dheimer dholm dja dkler dland dler dli dling dlo dlof dlov dman dmoen dnes do doen dov dram drani
sun dronning dsbo dsdal dset dseth dsfjord dstedt dsten dstol dtoft dvall dvik dvor dwall dy ell en eson
sun ga gur gurtekin iaga ichuk ikka il ila inen inmaki kara kavalli kel ley naas narborg nari nerhagen
sun nerholm nliden oda ohara omata ouchi sing strom ta tasig taxi tela tila tinen tio tioinen tken woo
suo anttila denjoki jala jalehto jama jansalo jarvi joki kanerva kari kas kivi kko knuuti konautio lanen
suo lang laniemi maki mela mento milammi mio niemi nikko ninen nio nmaa nnansalo noja npaa npera nsaari
suo nsivu nsyrja ntaka ntakanen ntama ntaus nto nurmi nvieri pajarvi panki pelto pera pohja puro rajarvi
suo raniemi ranta rauha rsa rtamo rtti salmi salo silta ste tonen tula tunen va valkama vanen vaniemi
suo verinaho virta vuori yrjo zzi zzo
sup ak ancic anich ayabe elano epi erchi erchj ernat ernaw ervia hammer ik inen inska inski iot ko lee
sup leo ler net pala panen peri pi po pola ponen pula rapto renant rise ron run runiuk yk
suq uia uilanda uillo uitana
sur abian aci akka anska ariu att ay ban baugh beck cel champ chat couf d dacki duleasa dyka ean el
sur enkin eth eya fus gener gent get holt iaga iani ianu ico iel inach ingar iol ipno ita izehi jan je
sur jus kis kka kov land lien ls macz manova mei meneli meyan mont oso ov owiecki rell rena rency rette
sur ribas ridge roca row rugue ski tea tees ubaru uga ugiu ugue ujiu va ve vila vo vonen yadevara yan
sus aeta alla anteo ara arte chitzky emihl eno hchenya hko hkov hynska ic icky illa iluoto imaa in inno
sus ino kin kind lik lin loparov lov lova man mel mozas nea oho oko on ong ova perregui semilch sin sio
sus skind sli smilch so soh soho soko sone strunk tacha taeta taita tersic tris zynski
sut alo ani anto aria ch cliff cu elainen eu fin h hard her herby herin hers iste kowski kus ler ley
sut liff on oris orius ormin phen rop terer thoff tie tina tner tora u ula yagin
suu a l luhta maki man niittu niitty ntala raho revalja rhasko rholma riniemi rinkeroinen ripaa rkask
suu rkaulio rkivi rkoivu rkuukka rla rmaa rmets rnakki roja ronen rpaa rsalmi rsalu rsoot rvali tala
suu tarinen tarla tela
suv alep anen anne anto aoja arna dal e ela enaho enkari er es ich ikas ikunnas ila ilaakso ilahti
suv ilampi ilehto inen iola iranta isaari isalmi isuo itaival itie ivuo onqulov orin orkin orova
suw abe annarat areh e oton
sux o
suy ama at dam kens s
suz aki in or uhara ui umiya umoto umura uoki zi
sva ar bic bo boe cek cha dlenka gr grovsky hnstrom land lander lastog lastoga lfors lina llfors lling
sva lstad nadze najord nascini nback nbeck nbjerg nbom ncar ncer ndrlik nebo neborg nekier nemyr
sva nenhielm neskog nfeldt ngard nholt nidze nljung nlund no noe ntorp rdal rdstrom ricek rny rnyk rre
sva rtdahl rtdal rtis rts rtsjo rverud tun zek
sve aas aass as bak bakken ceny das dborg delius ding dlund e en gfors haug hlik holm ikauskaite indal
sve insdottir inson istrup jdal jdik jnar jnoha land li lland nblad nby ndby nder ndgaard ndler
sve ndsberget ndsby ndserud ndsrud nfelt nfors ngren nkerud nlin nnas nnblad nneby nneling nnerholm
sve nnerud nnevig nningdal nns nnung nonius nsater nsen nsgaard nsgam nsgard nsli nson nsrud nstedt
sve nstrom rak ram rbyvus redyuk ri rnsjo rstiuk ryda shnikov shnikova stad tek tina tlakov tlanov
sve tlichnaya tlichny tlinov tlinova tlitsa tliza tlov tlova tlozarov tlozarova toslavov toslavova tov
sve tozarov tozarova um
svi berg blova drak halek halkova hlikova hus ili land lar lenov lenova lpaite ndal ndland nhufvud nin
svi nndal ntsitskyi ridov ridova rin rska sdal stunova tek tlyk tsa tzer
svo janovsky jse ljsak rc renich rkmo rtevik
svr cek cina
svy atskaya narchuk nko ryd ryda shch siuk stak stun
swa af bb by ck ckhamer ckhammer der dley ffar ffer ger gerty ggerty gler hn hne il iles ils ine inson
swa inston les ll lley lve lwell mmerdam nagan nda nder ne nenburch nepoel ner ngo nick nke nlund no
swa nsen nston nstrom ntek nwick pp rbrick rn rner roop rr rtenbroekx rthout rtley rtling rtout rtwout
swa rtzbaugh rtzel rtzell rtzendruber rtzentruber rtzfager rtzlander rtzmiller rtzwelder rup tosch tzell
swa uger vely yzer
swe aney any aringer aringin arington azey azy bilius cker da deen derus din dlund dman drowski eb eck
swe ed eden eley elinck ely en enie ere erts esy etin etman etnam eton etzer ezer ezey ezy ger gle hla
swe igard igart igert ins is iss llengrebel m ndsen ney nor pson pston rdloff rdlow rling rts rtvaeger
swe sey tland tlow tman tnam ts tz zey
swi atkowska atkowski atlowski cegood ckard den dler eboda elande er ercz ergosz erkocz erkowski
swi erzewski erzynski eter etlikowski etoslawski ezawski ggett ggum hart llen mer mm nbourne nburn
swi nburne ndall ndells nderman ndlehurst ndoll nea ngler ngley niarski nkels nnerton nny nyer ontek re
swi res rski rsky sshelm stro tak talski tkowski
swj ela
swo bodnik ger gger lfs nger nke ope opes r veland verland yer
swy ers gert ncop nnerton
sya l s
syb erg ert ertz esma ieka old rant
syc hev heva hov hova hra hyov k ks
syd anheimo anlammi anmaa anmaanlakka anoja enstricker iy ler ness orchuk orko orova oruk ow saeter ykov
syf ert rett
syg narski ulski
syh avong ler
syj uco
syk acek ari iainen ko ulski
syl a ander gren ikiotis juasen ka louris or ow vander vebo vefjord vegard velin ver vestersen vestri
syl vin vis vius westrzak
sym anski chuk e ellius es mes monds onchuk onette onides onovych pson s
syn an chuk dergaard gelma nergren nes nestvedt nevag on oradzki stad yshyn ytsya
syo ji min mina
syp her herd hers olt
syr amiatnikov be eeni eishchikov ek enius ett i ila imis ja jaaho jakari jalahti jalainen jamaki janen
syr janiemi janpaa japalo jasalo jasuo jo ko lin nyk on ota otyuk rist stad stadeng tsov tveit
sys e hchikov imetsa io ka malainen oev oeva oyev ta tad taddal
syt ela h men nyk ov sma
syu leyman leymanov leymanova tkin to
syv ahuoko ajarvi ak akuru ala alahti aluoma anen aniemi anne aoja aranta ari asalmi asalo aste atera
syv avirta ays erinsen ersen erson ertsen ertson ester ret
syy nimaa rakki ri sjoki smaki
syz dek
sza badi bados blowski boky chnowski cik cillo cilowski cinski cki con dkowski dy forz franska jewski
sza jkowski jnert jnocha kats lawski lega lewski lit lkowski lla lma lok loki malek mborski meit meitat
sza mosi muely niawski nkowski ntay pary piro ppanos ppanyos rski rvasy szy tkowska tmari towski wlowski
szc zech zechura zegielniak zeklik zepanczyk zepanek zepankowski zepanska zepinski zepkowski zeponik
szc zerbicki zerbinski zerbowski zerski zotkowski zublewski zucki zudlik zuka zukowski zupaczynski
szc zygielski zyglowski zypinski zypiorski zypkowski zyrba zyrek
sze beni berenyi chy csenyi csi csodi fczyk gedy go jnman kelyhidi krenyessy kula lagowski lc leczky
sze levenyi liga ligowski mbek mere meredi mes najch nborn nde ndrey ndroi nik ntagothai ntgyorgyi
sze ntivanyi ntmiklosi ntpetery pan panski pansky pes pesi pessy pielak pligeti ps ptycki rdahelyi
sze remeta sni walski wczak wczuk wczykowski winski wko
szi gat gethy getvari jarto kora kszai kszay lady las lasi lassy lvassy ly nyei rmai rmay rtes ttya
szi vessy
szk iela larczyk lener odon udlarek udlo
szl aski avikovics enkier eper etynski ezak ezer
szm ajdzinski eterling id ida idt igielski irnov it recsanyi yd yt ytkowski
szn ajder ajderman apka eider opek uk
szo bo cinski cska gedi lc lcsanyi ld ldaticz lkowy llos lomajer losi mbath ntagh nyi o pinski rc
szo rdykowski renyi ts zda
szp akowski arkowski etkowski ilewski unar
szr ajber oeder
szt achelski andera anko ankovics aray ehlo eliga ern evanovity urc
szu ber bert ch dy kalski l lakowski lczewski lczynski lkin mczyk milak milas mski rig stak stek ster
szu tkowski ts
szv orak
szw agierczak agrzyk ajcer ajnoch arczewski edes edo ez och
szy chowiak chowski fter lak lling manek maniak manowska manowski maszek mczuk miczek mik mkowski moniak
szy mura musiak powski pulski stowski szkowska szkowski
taa ffe gepera jamaa joranta kala ke lah las lasen lesen li likka lma m mal nabout nila nonen ouati r
taa rabt ri rnesvik rup sti tila ttola vela vettila vila vitsainen vola
tab abary acariu acaru acci achnick achnik achnyuk achuk acki aczynski aev ag aha akov akova aku alujan
tab anez angcura anou arana aras arcea ardau areau ari arly arnin arot arquino art ary asam asan assam
tab asso asum atabaee atabaei atabai atadze aton bai bal bara basum bert bi biani bsum eira eling ellini
tab era erman erner ero ert ery ib ikh ilas ilin illion ilo ima in ios irca iri it lante oas obo orda
tab orga ori orin orn ouillot rani rea rizi ti ucchi uchi ucol uena ugan ugos ujara uleac unidze ur usso
tab uteau utin uyo uzo
tac araya azon bas cani chella chinardi coen cone conis eo ey halait hallait heci heny het hev heva
tac hfint hi hianu hibana hie hihara hiki hizaki hrifet kes ket kholm kie kin kitt kman kmark lik oli
tac onet ota quard quin siat tay uri yildiz zalski zanowski
tad ajewski aki ama ay ayoni dia dio ello emy ena enuma ese esse evosian evosyan ici ier ili ja jer
tad laoui okoro olini onio rist ros uran
tae ldeman lemans lman rsbol schner vere ymans
taf ache azolli drup elski enau esh fahi fard fe fin fon foreau ili inger jord linger ristan rov uni uro
tag amets arro ata ay aya bajumi el ert gert gett havi hi hmaoui ini lang le lialatela lialavore liani
tag liapetra liapietra liariol liasacchi liavia liavini lioli lioni nin oe tgren tstrom uchi uena uinod
tag uiwalo upa
tah ane anouti baz eri erivand ery evali han iliani irov is itoe janjoki kanen kapaa kavuori kio
tah kokallio kokorpi kola koniemi lo oces ounza ouri rat rioui sildar tah tela tisaari tisalmi tivuori
tah uparae vanainen vola vonen zima
tai a amonte ani ano apa aroa bbi bel bner bo di ebi gny jala kon lang lhades lhandier llard llefert
tai llepierre lly mal mela men miaho minen mio mioja misto mla mouri mre naka nguy nijoki nta nton ntor
tai nturier oli paleenmaki palinen palmaa palus pola ponen rova rraz sma sne tai tano te tonen tt
tai ttinger tto vaanranta vainen valaho valantti valjarvi valmaa valmaki valoja
taj akka chman eddine es fel ik ja jiou ner nikar oli ti
tak abatake abayashi abe adze aeilola afuji agai agi agiwa aguchi aha ahira ahori aichi aki aku akura
tak akuwa alahti alo alokastari aluoma am amaa amaki amine amiya amizawa amoto amura anami anashi anen
tak aneva aniemi anishi ano apuro arada arautio ase ashina ashiro asugi asuo ataka atalo atori atsu
tak atsuka atsukasa atupa averaja awira aya ayasu azawa eba ebayashi ebe echi egami egawa ehana ehisa ei
tak eichi ekawa ekoshi emasa ematsu emi emori emoto emura enaka eno eoka esaki eshima eshita etani
tak etatsu etomi etsuru euchi eva eya eyama ezaki ezawa fa faoui har htajan iguchi ii ila imoto ino
tak isawa ita iura izaki jas kal kala kas kinen kiruq ku kula kumaki kunen oja olander omo ooa ov sdal
tak ubo umi ushi vam yiwaa
tal aba aber abi abot adrid ag agi ahoubri ake akhadze alay amante amayan amazzini amini amino amoni
tal andier anov apan arczyk arini armo arn asek ash asjoki aski askivi aslahti asma asniemi asoja assi
tal astera ati avero averon ayero ayman azac bak berg bo boom boys burt by cott eby eghani egon eno evi
tal ford haoui houni iadoros ic idi igui iharm ikainen ikka imaa iotis ir kkari kov kowski lafet laksen
tal lakstad larigo laron lec leda ledo leraas lerico leur leux lgard lgren lila lineau linen lini
tal liniemi lino lmeister lotte lroth lskog lsten luri luto maci mash nar oi ola oni osela otta otti
tal psepp sethagen sma snes so sta tavull ukdar ukder umees vala van vard vas vasto ve vela venheimo
tal vensaari vest via vik vilahti vinen vio visalmi viste visto vistu
tam aduianu aga agni agnini agno agnone aian akoshi alet anaha anate andl ani anian anini aoka aoki
tam arelle arez argo arjan asan ashiro asna azyan baco badou bassi bedou ber beri berlani berlich bini
tam ble bling blyn bohuacso boi boleo bone borero bornino borra borrino borski bosi boura brea broni bs
tam bunga burrano burrini burstuen bwe byah eemi ega egai egger esue feldt ghart iazzo imi iniaux io ke
tam kevicius kivi korv lander lin maccaro mai man mareddy mekivi melander melin melo memae memagi memets
tam men menkoski menmaa menoja menoksa menpaa meoks meorg meraid mert mesalu meveski mikivi miko miksaar
tam mila milehto miluoma mimetsa minga miniemi mio mipuro miranta miruusu mivaara mivuori mjarv mpere ms
tam msaar msoo mur mus nes ogami ondong osaitis osiunas oura palini pau pieri pio plin psi puu raz
tam razyan si ski ulis
tan ada ael aglia ahashi akadate amura ana ant anta aquin arro asa aselea asie asiichuk asini asiychuk
tan asoca asoiu assi asuca atar ava avoli avsuu berg chak chev cheva chis chuk chyn ck cke cock con cred
tan csits czos dalla dara dari dazo dea defelt dey di dia diang dine djam djigora dler dogan doh doi
tan donnet dori drevold drup dstad ebe eda edo eichi ello emura enbaum ev eva eya eyev ezaki ganga gari
tan gedal geman geraas gestuen ggaard ghal gherlini gheroni gigora gikora gl gnes gonan gorra goze gren
tan gri gshir gstad gudd guila guilig gvald gvik hola hua huala huanpaa huansuu hula iel igaki igawa
tan iguchi ihata iho ikawa iloo ima imoto imura ioka isawa iuchi iwaki iyama izaki jaoui junen keu kka
tan kler kov kova kurt man naes nahill nander neau neberger neraho nermaki nert ney nhauser nian ninen
tan no nock nor nous nowa oesoedibjo on ori oue ous ouye quary querey rez ribilir riover riverdi riyar
tan sil sini skala ski sky sman somboon talean taoui tardini tari tarimaki taruna tau tawi tay tina ton
tan toun tsiura tsyura ttari ttinen ttu turri tussi tzer um uvasa vir war weer yalcin yildiz zanella
tan zilli zillo zler
tao fifenua ka uaf uati uche uda ufiq ufyq ui uil umi urati us ussi
tap aha aicela aila alaga anen anes animaki aninaho aninen ardel ari asco asei astau horn iainen iala
tap iero ily ioharju ionlinna iovaara oi ojarvi ola onier paro peiner pin pinen pola polet pura py sell
tap soba ullima upere us uy
taq il uichiri
tar abas abay abbia abella abillo abini abocchia abochia abrin abukin abus abuta acena achand acido
tar adash agan aglio agna ajano ajev akanova akci akkamaki ala alainen aldsen aldset allo alsen alunga
tar amasco amazzo amona amountas anc anco and anger angul anilla anne anov anova apues arache
tar arychenkova aschi ascio asco asevych ashaj asiuk aska asoff asov asova asyuk atibu atula atuta aval
tar avillo awally awneh azaga azi bell berg bet botton bouriech buc buck button by ca can chi chiani del
tar dell die dieu dini dioli diolo diti dits divel divon eb ela ello emaa enzi fi galski gett gioni
tar gnion gone gonski gosz gowski hala hanen honen houli houni icco iciotti igo iket ikka illi illon
tar ilonte io jamo janne juelo jumanyan jus kanian kanmaki kenton khanov khanyan kia kiainen kkala
tar kkanen kki kkinen kkio kkonen kmeel kong kovsky kpea laci lao lea lecki let leva ley ling lton lui
tar mak man mas mey misto mula mure nacki nacop nagda nanen navean navska navskyy nawski nay nea neaud
tar ney nier nlund no noff novan novanu novetska occo oco odo ongi otu oyan peh pila pinian pio py que
tar quino rach radas rade radellas raf raguel rance rants rasa raso rason rats razo razona rell rence
tar rero rias rible ricone rida ridas rillo rimaa rino rio roux ruella schys shis sitano ssanen taggia
tar taglione takovsky talo tarotti tau tilan toni tuferi uc ud uffi uffo ugi ujarvi ujoki ula ulli ullo
tar unin uno uvuori vaala vajarvi vel vonen vuica vus water woreh
tas agal ala ama anen anko anlar anto awar ayco bakan bas bulak by cher chereau chler chner cier cione
tas cu dan deler demir dogen ende eo ev eva hak hchyan hev heva higuano hima himov hintuna hjian hkov
tas hkova hman iadis ias ic ies igchana iguano im inchana inge ipanta kesen key kiran kov kova kula leem
tas limi moc muth nadi ou ovsky oz sadaq saert sal san sani sawar sell serie setto sey sie sini sis
tas sotti sugat sy tad taman tan tenhoye tesen tu tula well yurek
tat aje alina amai amiya amuez aram aran arascu archuk arella argan arian arinov arinova arintseva
tat arniuk arov arsky arusanu aryn asciore ayo chell chi choua chyn ekawa ematsu emoto engkeng eoka
tat ewaki ge ham icek ila in ineni is ischeff lises litug lock low omir on one or rai roe sch si su
tat sukawa suke suki suta suyoshi talainen tar tarini tersall terson tila tini toli ulici ulli zl
tau bert bira bitz bler bman bner bock ch chert chi fa fatofua fua gbol gher gourdeau gwalder katea
tau kojarvi laniemi lavuori lbjerg leigne lelle lio lman lton maunu nay nila padel pila pitz qir raite
tau rama rand ren riainen riala riello rinya roni ru rua rula rzeska san schek scher schi schitz singa
tau ss ssi ssig tan tari tenhahn tenhayn tges tiva tkus tou tz von xe
tav adze aglione aila akkoli akoli ala ana ano arilli arini arone assoli astila aststjerna beridze eau
tav ecchio eggia eira eirne ener enner ernese erniti ero erriti eter gac ikainen ilampi illa inen iro
tav isalo itian izon olacci olara olaro ormina osanis
taw ada ast ater es fik fiq hai hiwhirangi iah il k ru se zer
tax ell il t
tay ag ama ane ara bi bron e ebi four fur ibi lforth lhardat loe lour man mans nor on ot ou pe ranen
tay upanda upanta yab yaba
taz aki awa bir elaar ghat lauanu mani o outi reiter uhama
tca ciuc
tch aikovsky akaloff akarov akmaktchian am ameni ana ani anturia anturidze apodze atchoua atchouang
tch elidze ente ernyshev icamboud icaya imbakala inda intcharauli obanov onang orzewski oua ouda oulak
tch oungui uenbou
tea chey chman chout ci fatiller ff ford garden gle iwa kell le ler ll mer ney nnaki rle sca sdale ster
tea ther tor
teb aldini ay b bakh bal be ben benhoff betts bit bs butt eau et ib ily ina oul ow roke
tec agne ar aru au ca ce chi chio hau heira hera het kchandani l lebrhan lu olo sa son sor u
ted aldi ebrand enby ers eschini in jini la one oradze re remagi rick u uka
tee ce de gardin ge han hee lahti ling llinck lmaki mant mer mets musk pe ples ri riaho rialho rijoki
tee rikangas rikorpi rikoski rimaki rinen rinkoski rioja risalo rlinc rlinck rlink tor tsel tsov uwen
tee van
tef era ertiller feteller ik ikov ke taf teller
teg ano arden by eback eler enbos enrot ethoff g ge hadouini hil lbjaerg lers lgaard lia mark nhammar
teg strom
teh aniuc au el ikoski rani seen
tei bert cher chert chman chner chtner der en fel ga geler gland gler jeira jeiro jelo jido jon kari
tei ksala lemb lgaard llet lman man mert monen mouri nert nila niranta nonen pel r rfolk rich rikangas
tei rikko rila rlinck sen ska sko skonen skonlahti ss ssedre sseire sseyre ssier ssl tel telbaum telman
tei tgen tler tti ttinen tto tzel vaala vaanmaki vainen vonen xido
tej ados ani cek ea edo eira eiro el ena erina erizo ima kal le ral sen wani
tek afa bilek ce chandani dal demir eiaki ie inay indor inoktay kal kala kel lemariam manli okoski
tek oniemi ouk ro sum tas ulve urio wani
tel ama ander ang aranta aubun cean ch echea ecky egaru egdi egdy egin egina ehoi ehuz ekainen eky
tel emachou emaque enchana enga enius esco espan esz eszynski euca ewoda far fort gmaa haug iga ila imaa
tel inkangas io ipis iranta isca ito iz kamp kes kka kkala kki kkinen lado laeche lander lechea lemar
tel leria lerup lesbo letxea liez likka linghuisen lini litu lman lnes lock manyi missany mon naes nov
tel savaara schow ser tschik tull unts us ushi ychyn yuk
tem bo bra bras by elie elkov ellini engil enuzhkov enuzhkova ereva esvary ino isan iseva kin ler m nani
tem nerud oche onen pakka perley perton pesti pestilli pestini pfli pier prado psky samani ur vriotis zi
ten aguillo aillon ani as aud awi azoa barge bata berga berken bihi bo brink broeck brook busch cati cer
ten ch cha chev cheva chio cl cone coni cza czar dega den deng derini dick dil dler dret dulkar ea ecela
ten ecora ecota eda eggi elema emaza empaguay enbaum enpaguay erani esaca eta etchi etz ev ezaca eze
ten fjord gblad gbom gborg gesdal ggren girsenk gler glet gman gmark gner groth gs gsereid gstrom gvall
ten gvik gwall haeff hagen haken hamm hola honen hovirta hovuori hu hula hunen icela ishev ison iste ita
ten iz jes kanen kku kula lenius llado mark nell nenbaum nent neson nfjord nies nila nman noe nosaar
ten nstedt old ot oux ovirta ow penny reiro rero sley tea tis tke toa toni tori torio ttula ukai vik zer
teo c donio dorani dorczyk dorini doriu doroiu dorov dorova dorovici dosieva filato h ldi miro
tep an andi ania ate edino elea elus en eri fer ina ley litsky litzky lov lyi onoja osu pala pan pana
tep pinen pner pola ponen pozuka sell shi us
teq uen
ter achi ada ahara aji ajima akawa amoto amura anen anishi anto aoka asaho asaki asawa ashima ashita
ter aslahti asmaa asniska asvirta asvuori ata atani auchi avainen ayama azaki azono bah beek berger
ter boven bush cariol celj ceno chila eba ec ehhov ekhin ekhina ekhov ekhova enda enghi enius ente
ter entieff entieva entjeff entyev entyeva enzani era eshchuk eso gel gujeff haar hark hemaa heyden
ter honen horst ian igi ik inte io jesen kilsen kki komaa lep letska letskyi letskyy letzki leyeva lezki
ter likowski man meer menon minesi minio monen muhlen mulo mure nant nava ndrup nisien nopilskyi novoy
ter novsek nstrom nullo nus odde onen pak pening penning pilowski polilli pylo racciano racini racol
ter radas rade radellas radez rados raga ragnoli rail ranella raneo rasi raube ray razzano refranca reri
ter reros ret rett reu rian ribas ricabras rigno rile rillon rinha rinoni rio riquez riss rito rizzi
ter rones ronez rosi rusi ruzzi ryn schak sek selius serus signi smeden son steegen stegge tag teleaca
ter teryan tsch tsunen tyuk uggia ui ukaio um uoka uya uzzi va vaharju vahartiala vahauta vakangas
ter vakari vala valahti valammi vamaa vamaki vanen vaniemi vaoja vaportti vashonka vaskangas vaskanto
ter vasmaki veer vio voja vomaa vonen wey willeger win zaghi zan zani zano zian zich ziev zieva ziyska
ter ziyski zolo zoni
tes akov an arek arik arz cari caro caroli chemacher cher chke chl chner coni dal dorpf ei fai famariam
tes fay faye h higahara hima hirogi home illo ini io iorowski key laru leoanu ler lia lien low lyuk man
tes mar mer ner nohlidek now one oniero oriero sadri sandier sari sarollo sarolo sema seneer sler sloff
tes sman smar smer sner sonneau sore talepre taniere tart telin telmans tini tino tman tolin toni tor
tes tore tori tory trup tud tut
tet amo art erea erev ers hong ikel ley low majer radze rault reau rel rick tamanzi teh terton tey uanui
tet z zel zlaff zloff zner zschner
teu bel ber bert bner ca cci chert ffel ho lade lier liere lingkx lings llet lon rajarvi ri rnell rnier
teu rokoski san sch sner tisan tsch w wen wsen
tev ajarvi an aniemi ault ebaugh epaugh erbaugh ersham erson ez ilin lin osyan zadze
tew alt ari ele ell olde s
tex ada ido idor iere mo toris torius
tey ber chenne ib mourian sen ssandier ssedou ssedre ssot taud
tez anos caner enas eno ier ner tiker uka
tha ae aning arup asen beet bet bit cher ci ckara ckeray ckerson ckery ckray ckston ckwell dani dden
tha dewald emert fvelin gaard gard ggard in ine kar kker kor kore kral krawala kuri lacker lamas lbitzer
tha len lheimer lin lken ll llaug lman lmay lund mbs mdrup mer mert mestrup mke mm mmavong mmavongsa ms
tha nasi nderz nedar nei ngaraj nheiser nner nnhauser nnheimer nos paliya par raldsen raldson raud reau
tha richen rin rnish rrington rum strom stum te ter tner ttil uberger using ut uvette uvin uvon wani
tha wley xter yn ys
the aker akston all ander ard ate baud beau besius bo deen dens dieck ede el elen er euwes gel gerstrom
the i ien ihsen ilacker ilade ile ilen ilgaard ilheimer ilig ill imer iner inert ise ising isohn ison
the issing jll kes lander le lemaque lin lisma ll llefsen llier llufsen lott lu lusma lwall lwell man
the melis merson messl mines mistocleous mptander msen nard nault no not ocharous odat odorian odoridou
the odorsen odosiadis odotou odoulou ofilou ologou onest opemptou ophanides opold orell orin otokis
the oxaris paut pot ra rasse ret riac rien rio rmaenius rn rond rrell rrian rriault rs rsner rstam rtus
the selius siger sleff smar ssler sslund ssman ting ubet uer uerkauf uerkauff ule une urel urer uring
the url usner ut uvsen venaz venon venot venoux vet w weleit wes wlis wliss ws
thi abou ame ana andoum andoume ane anghou ara bau baudeau baudet baudier beau beaux bedeau blin bon
thi bout boutot cke cklin cknesse dell devall dholm e ebat ebault ebaux eben eblin ede efaine effry
thi ekotter elbar elcke elecke eleke elemans elemier elens elert elges elicke elke ella ellement ello
thi elman elova elow elsch elsen eltges eman eme enel eneman enes enon enpont epold ercelin ere eret
thi erfelder erion eriot ero eroff erolf erot ersch erse eser esgaard esing esler ess esse esz etz
thi eullet euloy event im is kotter lert lesen lges lgreen llard llaud llaye llet lliez lmony lorier
thi lthorpe mig mme mmesch mons nd nel nggaard nghuus ngnaesset ngstad nius nn ollet ollier olliere
thi ombane on or oube oucoury oukry oye rard rault reau ria riat riet riot rkell rlaway rlwall rlwell
thi rouin roux rring rslund rumalai sdel ssell stler stlethwaite tz vet vrier xton
tho be bois burn de den desen e ele elen elke emke ene enen enes eni ennes eny fner ft fte lander lerus
tho lfsen lin lix llander llin lse lsgaard lstrup maeus malla maschewski masfolk masian masius mass
tho masse masset massie massin mauske mazo mazon mee men menius mer merson mesen metz mey mforde mhav
tho mich mik min mine minet mison mkins mle mley mlinson mmes mmesen mollari mpsen msager mse mt mure
tho net ning nke nnat nnes nning oft railler ran rarensen raval rbech rbecke rbjornsen rbjornson rborg
tho rburn rdal rdardottir rdarson reid rel relius rell renfeldt rgaard rgerson rgren rillon rington
tho risdottir rius rkelin rkelsen rkelson rleifsen rley rlund rma rmaehlen rmahlen rman rnaes rnam rnber
tho rnberg rnblom rnbrough rnbrugh rndahl rnell rnely rnes rnett rneycroft rnfeldt rngren rnicroft
tho rniley rnit rnock rnycroft rogood roughman rrestrup rrud rsager rsander rsas rsboe rsdahl rselius
tho rsell rsgaard rshaug rslund rsnaes rsnes rsoe rsrud rst rstad rsted rsteinsen rsteinson rstensen
tho rstenson rstrom rstvedt rsvik rtveit rud rvaldsen rvall rvik rwaldson rwart rwoste ss st stenson tt
tho ttappillil uber uery uin uless umaian umas uren uret urnout uroude uvenel uvenin uvenot uy var vez
thr aen ailkill ams ana aning anum ap app asou astardottir asyvoulou elfall elkeld en ess ige ing
thr ogmorton onaes ondsen ondson onsen onson osby ossell oup ugotsen un uston ysoe
thu ar bron en eson eux lander ler lesius ll llen lliez llner lstrup ma man mena mer mm mma mmel mmler
thu ms mser mshirn nander narf nbo nborg nell nem ner nes nholm nstedt nstrom nvall rairajah ram rdin
thu rel rell ren rer resdotter reson rette rfjell rgood rgren rian rier rig ring riot rk rkauf rm rmer
thu rnauer rneysen rneysser rnham rnheer rnher rnherr roczy roe rot rsenius rsfield rstan rtle rwanger
thu rzo selt t v
thw aite aites aits eatt
thy agarajan ane bell berg boe chosen en er fault geson holdt holt kaer kier lander lin lstrup ne nell
thy ness ng nn nne regod rri rring selius sell sius
tia bi guaro la miyu ngco o pa rks skorpi
tib aijuka aldi an ari ayan ayrenc balls bals baut bets bett ble bles butt ell erghien erian ichi il
tib illin ilova ireac itanzl lier ocha oni ubay ucanu ulca uleac urtius urzi urzy
tic ali amuca anu ar as ci er hacek hadou hatschek heriu hnell hota kel kell klen kler kner knor ktum li
tic lla ona se usan uta
tid ander ball dia elius eman emand emandsen estrom ey gen holm ick lund marsh more mus of ona rick
tid strand strom swell
tie aho bel ben ber che ck dge dje dman dt fel fenthaler ffenbrucker ghi gs ken kotter las lburger le
tie lens linen lke ll lli ls lve mroth naho nari ndrebeogo ngo nhaara nken npaa nsivu nsuu ntcheu nvieri
tie nza pold ppo ranta rcelin rean rmas rrablanca sler smaki szen tavainen tge tgen tje tjen tjens tkens
tie tsort tz tzel tzer ulie va ze zzi
tif an aoui fee fen fert finger fner fou ft oura rac rea u ui
tig ae ana anas anasu ane anik anila anus asi au chelaar erino erstedt ert hadouini lao ler liani nor
tig ranyan rero reros rett rine se selema ua ue ullaraq
tih an anyi ase ec emets ila inen l olov omirov omirova on onov ova tonen ula verainen y
tii deman do dus gi hala hamaki kasalo kkainen kkaja kkala li liharju likka lila lola man mo monen nanen
tii nus peri ppana ra rakari ri rikainen rikka rinki rmaa ro rola saar sala sanoja sjarvi stola tola tta
tii ttala ttanen tto ttula va vel vola
tij erin erino ero huis smans
tik ader ait akoski alsky ander anmaki anniemi anoja aram ent homirov homirova honov honova ini iob
tik kakoski kala kalahti kamaki kaoja kinen kunen our taalaaq
til aeus ahun ander ano aoui atti borg brook ea enus ert esch ev eva ey g gher green hac ibasa idze ihoi
til ikete inca iscan ita jander ke ki kowski laeus laguango lander lanen lard legreen lema leman lemans
til lenius leria lero lerson lette lgren lian liard lich lieux likainen linghast lion lisch lison lmanns
til lmon lonen lous lschneider lyard lyer mac mant matine mon ney on quin sala sch sley sner stra tman
til tnes tti us var ve y
tim alsina ander aure baliuc bela berg berlid berman bila blin bol brook bs dal elin erbaeva erman gren
tim ilsina iraos iriaziev isag isjarvi izar ke ken kiv ler mel merbacka merbeil mings mis mler mreck oc
tim oce ofe ofeev ofeeva ofeyev ofte ofti oharju okhina ola olati onina osaari oshin oska oskainen ossi
tim panaro pau pe peri perio si sit son tik uani ush
tin aglia ant aquero ari ayre bergen chella cknell dale del demans dill dol edo ena gager gatinga gay
tin gey ghaug gleff gler glum grupp gson gstadius gsten gulstad gvall holt ica ilau itana ius ivella
tin izaray kanen key klepaugh kov kova land lin mar maz nel nell nila niswood nlund non seau sman son
tin taya terri tinago tle tner u ubu
tio lan lier ngco ngson ula
tip ac acti aldi anguano anluisa anta antasig erciuc irigan lady lea ner oia on pery petts pie pin pins
tip pit pitt pkotter po py rez sword ter
tir aboschi amani ard cuit dea el ey iac ibilli ibocchi ifon ikatene ina inen innanzi irica iticco
tir itilli izica lea mant marche mont novan nthal ole olien oni ouflet pan panci ranen rell ronen
tir roniemi uma yaki zitis ziu
tis alema ato by ca car careno cenco chbein chendorf cher chner ci cione cornia dall del dell elius ell
tis eo ghiti her hin hkov hler inger levoll manariu manaru melane mer ner or safi sandier sari seau
tis serandot serant seyre sieres soni soudali soux tedt telgren tyk
tit aru chener comb ei eica elman eux h heradge ijevski iroaga ius izano land lestad ley low ma man mus
tit muss oana off omaglio on orencu ova sch scher terington terton tley tonen toni uana vinidze ze zer
tiu ca cra dic ga kkanen ra raniemi sanen ssa te ttu
tiv an ander ant aroni ey ik is nan odariu
tiw ald
tix ador e i icuro ilema
tiz ard eba zano zard
tja den der erandsen ernas land n ndra pkin pko rks rnlund um
tje der ldflat lle lmeland lta msland nsvold rbo rneld rngren rnshaugen rnstrom rsland
tji n
tjo flot lsen mlid msland ng nn nndal nneland nnstaul ntveit rhom rnehoj rnhom rstad sevik tta
tju kanov rin
tka chev cheva chov chova chuk chyk chyov chyshyn cik czewski czuk lec lych
tkh orovska
tko cz tsch tz
tla ghi seca telpa
tle mcani msani
tli di dni
tlo kinski u
tlu chor stak
tma va
tme tuchl
toa banda dvine fa ff la ldo lombo longo lson na nchina panta paxi quiza rca sa za
tob aben ack ajas al aldi alina ares arias aruela ay back eck ella ena er erman ert iason iesen ileri
tob ino io isawa ita jasz oc olewski on or org osaru reluts ro uren
toc aci agon ala cafondi calini ea hev heva hiazuma hilin hizawa hkov hkova hon hterle hterman ila
toc inovski itu iu klin ocari oian ora taguano taquiza to u umbe zylowski
tod acheenie adze aka al asca ea eras erasc erascu eric erici ericiu erini erita escan eschini esco ev
tod hunter ica ini iras irascu irenchi irica isco iwala jihounde ling man nem oli oran orczuk oroff
tod oroki oroni orov orova orovsky orovych orut oseiciuc osiu rani ros sen t ten ua ut uta
toe bbe da gel lke lle llner mae njes nnies nsing pfer pffer pke pler ppen pper ring sca vere ws
tof alo eni er fanin feri fner foli folo folutti ft ilat oli oni tager tegaard tgard tner tum uola
tog aeri anel ari ashi awa ay ba eby elius liani lietta nacci naccini nalini nana nini noli nolini nolli
tog noloni non noni notti ola ores stad uchi well
toh a anean ara ila ill ka kanen me meh mo mola ni ola onen ver vri
toi bazarov choa da dze fl go hiri ja janaho janen jer jonen kander kka kkanen kko kkonen mela mil minen
toi nton rac ran tturi va vainen vakainen vari vettula viainen vio vokainen vokoski vomaki voniemi
toi vonoja
toj eiro kander ner
tok airin aji ano archuk arczuk arczyk arev areva arsky arzewski as ash atli erud heim hi ida ieda inoya
tok ioka ita iwa je kari ko kola le makov oi ola ona oro os soy stad svig tas uchi uda udaiji udome ue
tok uga uhisa ui uitsu umaru umitsu umoto unaga unan uno uo uoka uriki us ushige uta utake utomi uyoshi
tok uzawa uzumi yurek
tol aba aini amo ander ani becque cea chin chinsky ckmitt csvay dea derlund dnaes dsepp dy ea efree ento
tol eva f free graven hurst ibas ic ipan ivia ja jamo jan jander kien kki kkinen kko kmitt ksdorf lan
tol las lasepp lefsbol lefsrud lemache lenaere lerson lerud lerz lett likko lin linen litt lius lman
tol lmien lner loczko lola ly machev macheva machyov mala matsky matsov mer mie mos munen nai nay no oba
tol ochko ofua oi oknov okonnikov omei omey opa ot otti ozan panniemi po ppa ppala ppanen ppi ppola pt
tol pus ra sa sada sby sdorff sgaard ska sma stikov stikow stopyatov stova ton ubeyev vi vila winski zer
tol zman
tom abechi ac aiuolo ak aka alin alino alo alty andl anic ann anov ao aro asch aschek aschett aschewski
tom aschewsky aschitz aschko ascu asetig asevicius asevski ashchuk ashevska asiak asig asin asone asoni
tom aszek ati atis atsu ayko azin bari baugh bazos berg berli berlin besi bolato bolini brink bros c cho
tom chuk cik csanyi czewski czuk ec ecki elitch elleri enchuk erlin ey ezzoli icek ich icha icich ico
tom iczek ida ikawa ilin illero inc ines io iolo isaka isawa iseva ishima iyama iyasu izawa izuka izza
tom kin kins kinson kiv kowiak kowski kus lins m masiello masini masone massini melstad meraas meras
tom merbakke merdal mervag mila minen miska mola mos ney oaia ochika oiaga oioaga onaga oroga ory oto ov
tom ova oyori ozei ozoe p peri pkin pkinson pos ppo psett puri ren rley schik sia sich sik sons su tlund
tom ukorpi ula ulea uleasa unen ura usk uta yn yuk
ton acci akanyan aki ali anez ani ari ato azzini by car che chev cheva dato dereau dury ea eatti eatto
ton eff egaru egawa ella ello etto ev eva gar gate ges ghini giani giorgi gya haugen iato iatti iolatti
ton ioli iolli iolo issoo iste ito itza iutti jer jes jum kel kikh kinson kli kman ks kus kyra nelat
ton neson nies nini non nsen oian oike oiu olli olo omura oni ooka osaki ov ova oyan saas sager sen set
ton seth sing sjo son tag taquimba teri that tini todonati ts tsi ttila umaa uri urist utti uzco yan zig
too bal by good hill ke ker key ks lanen ma mast mel mela memets mepuu mes mesaar met mik mla mpere mre
too na nen noo p ps rikka sbuy son tell till tle tmaa too toosis tsen tson vey ze
top ac ala alian alova alska an arlak art atigh bas cagic chiev chieva ciu cu czewski el elius ffer ham
top holm inka io iwala jian land ley liff lis liss lusoy olanek olewski olinski olnicki olnisky olnytska
top olnytskyy olov on onen oran orov orowski ov pala pan para pari pazzini pel pelius pin pinen po ra
top sent soe tan tani uria uzlu uzova
toq eer
tor aasen abi acca adze ala alba ales alez anzo ao atti azza bado bahn berg bergsen bet bett bey bicka
tor bicki bit bjornsen borg capel cellan chiani chinava chy civia dable dai day deux dia dini djman doff
tor doya dy echio eg elius ella ena enius esen foss galsboen galsen ganova gard ge geby geirson ger
tor geson gler gnascioli gnes gnesoy govanov grimson gue guet haug heim honen ibiong ices iel iello
tor igian igoe ijano ikai ikka ila ilo inge inos iseva iumi ivio iyama iz jama je jesen jusen k kell
tor kildsen kilsen kington kkel kkeli kki kko kkola klep kler kos lade lak lakov lakova lei lesse ling
tor lone lopov loting luccio m makangas mala malehto man manen mena mikoski milainen mis modsgard monen
tor mulainen naes naeus naghi naritis nblom ncrantz ndahl nebladh nebohm necreutz negard negg nehave
tor neiro nel nell neman nemo nerhjelm netta neus ney nflycht ngren niainen nikoski nil ning ninoja
tor nivuori nkvist noe now nroos nroth nskold nstrom nvall nwall oczkai oghi ola ollo ondel onen onyi op
tor opainen opova opu osian osio oska oskainen oslu ossian osyan outiu padie pakko pegaard pel pigliani
tor po ppa ppala py rabadella raco ralbas ralbo ralva ralvo rano rasca realba realday rebadella rebejano
tor reborre recillas redemer reele refranca reggiani rego regrosa regrossa reguitart reiro rejimeno
tor relio rell remorell rend reno rento reras resan rescasana reso ricos rieri riero rigiani rijo rillas
tor rim riset rkulla roba roglosa roja rome ron ronen rontegui ronteras rubiano rubias ruco ruella rus
tor rusio selius sell sellini sello set seter seth shin shov siello siglieri sleff sman son splass
tor ssander sselius ssell sslow ssonen stad steinbo stensen stenson sting svik tato tebat telier tolano
tor tolero tolini tomasi tonda torello toriello ttila tzen ubka ulf um unarigha vand vanger vasti vela
tor velainen vik vikoski vmark vund zewski
tos ado aka aki alli as atti atto ch ches chi dal el ello enovsky etto hack hchuk hev heva hkov hkova ic
tos iek ina ini io kaj kedal olini ou ovsky sani sanus savainen tain tenson terud trup ube um un unyan
tot ah alik ev eva hammer hazan herow ibadze ico in ire oian oki olici orean orica oricaguena oroata ov
tot oy sky sugi suka terman terstrom tey tie to ty u usek z zauer zke
tou afek ahri ahria al ali aly ari azi bal bel bes bi bia bin blan borg boulic bro ceda cedo chard chton
tou dahl dal dani far fik fiq gard gas gma hami hey hig honen hunen ihar ijar ileb imi ita kal kkari
tou kolehto komaa konen koniemi koniitty kovalkama lemonde let lhoat llec lmin lmouche lose lotte louras
tou louze lson ly ma mazis meh miat mpelis nas ngara nkara nsi nssi palik qeer rabi rand ray rdot renne
tou retski ri rinan rino ris rki rn rnade rnadre rnafond rnal rnear rnemeulle rnet rneux rnoel rnouer
tou rnoux ronen rou rqui rret rtellotte rtier rtillott runen sant sek sey sley ssieng stain strup tain
tou tant ti touh vell ya yama zaint zani zard ze zeau zet zon zouirt
tov aglieri al alieri alin an arek arnytskyy att erud ias ini kan land mach masyan o oli ornik
tow bin ey ndrow nend nsell nsen nson nzen pik se send ska sley
tox en ey qui vaerd werdt
toy as demir er kkala li loy nbee ne osaki oshima ra rala ras ry ryla rynen ssy tari
toz aki awa ier lu ser zini
tra a aen asdahl aserud aseth at avik bacchi balon balzini bandt battoni baud bazo belsi berg bert bold
tra bski bucchi bue che chel chet chsel chsler chta chtman chuk conis cuzzi din dre edal een egde eger
tra eholt eland eldal elnes elvik enckner erup etteberg fankowska felet ffanstedt gardh geser geton glia
tra hair hern hey him ico icoff icu id ilor inham inum iola isnel istariu istaru ister janoski janovski
tra jcevski jkovski kalo kas llero marin mbaiolo mbitas mble mell mezzani mier mma moni mont montin
tra montina moyeres mpedach mpenau mpov mpova mpus mpuz msen mullas mutolo naas nbarger nborg ncart
tra ncassini nchand nchida ncon ncu nda ndabat ndem nel nfaglia ngbaek ngeled nholm niello ninger nkner
tra nmael nmer nnacher nnin no noy nson nsou nstromer nsue ntenroth ntino num nzocchi paga paidze
tra pattoni penard pet peznikov peznikova phagan phan pido piella pier pin ply pnell pnes pote ppl
tra ppolino pski quair quandi ri rieux sanna satti sbo scasa scu seth shorras skback skelin skman skvik
tra slavina snea solini spedini ssard ssierra stour stoy suns svina then ttos tz uernicht uger ugh
tra ughber ulsen ussnig utner utsch utschold uttmansdorff utvetter utwein utz vaglioli vaillot vaini
tra vassos vella veria versaro versie versoni vert vesedo veset vesi vez vezano vier vina viss vkin
tra vkina vlos vot walleh walley wally wczynski week wicki winska winski woger xel xl yanov yanova yer
tra ykov ykova yler yner ynham yno ywick
trd ina
tre acher akle and anta aster belius ber besch beschi biciani bilcock bin bing bino bitsch bjesanin borg
tre bosc bski bst bula bus cca dal dcroft dese dgold dinnick do drea dway dwell ekrem ese esh faut fcon
tre fethen ffert fgarne filova fogli foloni fry fulka fusis fz garthen gaskis genza glia glown gon
tre goning gren guboff gubov gubova guer han harne hel hern herne heux hin holt houart ible ichel ichl
tre ichler ider idl idler iel ig ijs imo iner ira isman itinger itler itschke itz jbal kels land lcatius
tre leani lease leaven leven linski living llevik llez llu llund loar lstad maglia main materra mbath
tre mbley mbly mbosova meau meaud mege melling melloni metsberger minio ml mlett molet molieres monte
tre mouillere moulet msal nard nary nchard nchea ncheva nchs nda ndafilov ndafilova ndall ndel
tre ndelenburg ngove nholm nk nkamp nkle nkler nkner nner nskow ntadue ntalance nter ntman nwith padus
tre pagnier pczynski pkowski pper ppschuh pschek quadrini ra saco sandi scher scott sham sierra sl sler
tre sner spalacios speuch spidi ssel sserras sset ster stianu stik svant theway thewey thowan tiak
tre tiakov tiakova tina tjakov to ton ttebergstuen ttel ttenbrein ttin ttner tvik tyak tyakov tyakova
tre tyn ufeldt umund usch uthardt utiger utler utwein vanion varthen vathan vejo velyan venzoli verrow
tre vett vijano villian villion villot visanato visanello visiol visonno vithick vitt vorrow wavas week
tre whella wher wick win wyn ybig yer zise zubov zzani zzi
tri adu andafil angi anni ano antafillou antafyllou antaphyllides arico aud ay bak baldo bastone bbett
tri bbey bbioli bbitt bby belhorn beno bert bett bino ble bler bolet bondeau bou bouillet bout buiani
tri buntsov buzio ca cas caud ccoli cella cerri chel chell chet chkov chkova ckel cker ckett ckey ckler
tri coche coire coli colici comi coteaux cou dico doulat ebert eloff enekens esault esch esman etsch fa
tri fari ffaux foi fon fone fonides fonov fonova fu gano gari ger ggiani giante gilia gilio gozo gueiros
tri h ik ipponen isa koupis llard llhaas llhaase llicoso llingsgaard llos marchi marco mbitasu mborn
tri mbur meri mhold minio mino mithiotis mmell mnal molet mpe mper mpey nanes ncale ncao nchan ncheri
tri ncheta nchieri nci nder ndle nepol nka nkaus nkler nko nks nowitz nquier ntignant pathy pepi pet
tri piana pic picchio piccione piciano piedi pisciano podo politov ponez ppett ppi ppier ppl psa
tri puraneni quell scari sch schberger schitta schler sdale shchuk shina sko sler soglio solino sorio
tri sotti staino stram tch tean tle tsch tscher tschler tto tton tz unfel uzzi vale van veno vidic vino
tri vitt vulzio zzino
trk man sak ulja
trm al
trn avsky eny
tro aca adec an anca ast back bajo baugh bec berg bisch can cchi cchio chain chez chimczuk chon chowski
tro ckenbrodt cme coli conis czynski edel eger ell eller elsgaard elstrup eltsch endle esch est ester
tro fan ffaes fimova fin ften fymchuk fymov gden gl glin gneux gnitz goff ha haug hin hlev honel
tro ianiello ike ilius illet isgros isier ite itino itsky jahn jani jano jaola jbjerg jnar kan key
tro ldborg lese lin linger lio lliet llope llsas llvik ltsch mbadori mbitas mbka mbly mmald mmeter
tro mmetter mmsdorff mont mpiz mszczynski naru nborg ncale ncea nch nchin nchoni nciu ncota ncozo ndle
tro ndsen nel nhjem nhus nnes nrud nseth nskar nski nson nstad nsvang ntelj nti ntti nvold nvoll od
tro onbeeckx oyen plini pman ppenz psch schel scher sel sell sen shina shkin sin sino sky sner ssard
tro ssero stel sterud stle tha tier tignon tnow tty tzenfeldt uard ub ubat ubridge uche ucheau ude udt
tro uessart ught ughton uilhet uillebert uillet uillot uin ung upel usil ussard ussel usset uten utner
tro uvelot vag ver vesi vik villion w well xclair yanovskiy yas yflat yte
trp in is
trs ar tenjak
trt anj
tru an bac bach bert betskoy bey biani bina bitsina blet bshaw by ccolo chado che chet chot chs cios
tru ckenbrod ckenbrodt ckenmiller ckey cy delle dgen do dso eax eba edson ehart el ell elock elson eman
tru fanova fasiu fero ffaut gard hn hponen ica jeque jillos khan khina ksa lin llenque llinger llols
tru lock lsen lson luck mata mbauer mbly mbo mbore mbower mm mmal mpler mpower mpp mpy ncale ncellito
tru ndy net nick ninger nnell nov nova nz og pheme pin pina ppi ppo ptil ran sau sca scott sh shina
tru shkin shkova sina skolaski skowski sley slove slow sov sova ssart sso stedt sttum swell szczynski
tru szkowska szkowski tat teau tenat tia tnev tsch tsi tvetter twin upold us usoot uvali uverk want xal
tru xell yens yol yols zzi
try an balski bull de fonos gstad hub jarski kowski mbulyak puts sh stad stram thall ti uk yki
trz an askalik askalski askowski ebicki eciakowski epacz esniowski esowski eszczkowski iszka onkowski
trz pis ybinski
tsa ava bet chev diotes ggarides hkna kalotos kiris kov kova llagov malaidze mis mkosoglou nev neva nk
tsa nkov nkova nos nov nova ntrizos o p pko rev reva riuk rtsidze ruk rukyan ryk tsos turyan y
tsc hacher hadek hakert han hank hannen hantz hape happat harke harnke hechowa herkassow hermak herne
tsc herner hernew hernia hernig herning hernoster herrig hesmenski hetter hikof himmel hinderle hinke
tsc hirhart hirner hirpke hirschnitz hirschwitz hirtner hoepe hofenig hogele hogl hokkinen hop hope
tsc hortner hudy hui humperlin humy hur
tse bryk buranov gay gaye ggai helnyk helskyi iko kot kov kova lepos lovalnikov n neva nkov nkova nov
tse nova ntas nteradze pkalo ra repanov reteli ring riotes rkanou rkovnyuk rnei rnjavski rnobai rnov
tse rtsvadze tskhladze tsov tsova
tsh agharyan ibangu ibola iembe inza isekedi udy
tsi ang biy ettis gkis khanaw khanousky khinya kin klauri mafeyeu mikas mon nnie nnijinnie ori ranana
tsi ridou rigotis shchanka shko skaridze tsi tsigias tsin tsvidze vka zh
tsk homaria hovrebadze hovrebova
tsn obiladze
tso bgny cheva ganova kkinen kkos kov kova lakos lis lov lova nchev ncheva nev neva nkov nkova panov
tso ukalas uli ungui uplaki utsoulis y
tsu baki boi bota bouchi buki buraya chida chihashi chii chimoto chiyama da duki ei gita giyama ji jii
tsu jikawa jimoto jimura jinaka jino jioka jita jiura kada kagoshi kahara kakoshi kamoto kanov kanova
tsu kavin kimoto kioka kishima kiyama kuda kue kushi laia mabuki maki mba mura muraya nashima neda
tsu neishi nekawa neki nematsu neoka neta ng noda nokuma pari per pryk pukka ri rimaki rkan rkanu rkka
tsu rubuchi rudome ruhara rumaki rumi runo rusawa ruya ta tselov tskiridze tsui tsumi tsunen yukubo
tsu yusaki zaki zuki
tsv eiba etanov etanova etayev etelinov etelinova etkova etomirov etomirova etoslavov etoslavova ihun
tsv irinkalo yatkov yatkova yetkova yk
tsy areshchanka bin bulska bulskyi bulskyy bulyak gankov gankova ganok ganov ganova klyniak mbal mbala
tsy mbalista mbaliuk mbalyuk plakov plakova uhin urpita utsmats
tti to
tua illon la lombo nama ng panta rez son stad zon
tub aro augh b bax besing ella ergen erik erquia ert euf ia ic illa illeja in io len man on ring
tuc aliuc arman cari ceri ciarone cinardi cini cio citto ent hel helt hila hilus hinov hlin hman hner
tuc hscheerer hscherer hsen key kman kness kwell no to u udean
tud an anca denham eer gay ge hope ino isco man on orachi oran orascu orica oroiu osa osi osie osoiu
tud sbery u uce ur urean uri
tue kaer ll ller na nge ni rk rlinckx ros y
tuf ail aro aru ekci fery fin fnell ford four fy is nell teland tin
tug ade anov e el endhat gener giner las lea man noli ores savul suz ues ui ulea urlan utlu well
tuh ami kala kalainen kanen kasaari kio kunen ola ut y
tui ca fua kka kkala kkanen ksoo lagi limu loma mala nea nstra ono ran samoa skula skunen te tt ttu
tuj ague ula unen
tuk ai ala el erman hvatullina io kikoski kimaki kinen kiniemi onen
tul ande ander asalo asne ba bu bure canazo chinsky ec enheimo fo iainen ica ijoki ik ikoura ikov ilahti
tul imaa imaki inen iniemi inius ino irinta isalmi isalo issi k kens lett lgren lila linen lius lner lo
tul loch lock loh loss lous luan mo odziecki oi oisela onen pa pik pin ppo tak uc uga ula upova usha van
tul ve ving viste
tum aniszwili anoff anok anov anova arkin asyan bleson blin edei elius ellero ey iati idei im ina inello
tum iotto ipamba iri lin linson mala mers minello minia mins miolo molini mons olesi olo pap pej ppila
tum ulak uluri wine yr
tun aal adagi ali ander berg cag cak calp cara cboyaciyan ccekic chev cluer cok csoy dal do eld ell eryd
tun eu gate gel gelfeldt gevag gland godden gvag heim ick jo kara kel kelo kkari ks ley marck mo more
tun nela ney nicliff nicliffe nillie ninen old on qui set son stad still strom ttunen turila turivuori
tun ytska
tuo henmaa hi hilampi hiluoma himaa himaki himetsa hinen hineva hiniemi hino hinto hioja hisaari kila
tuo kko kkola maila mala manen marila marla marmaki menharju mennoro menoja menoksa menpuro miaho mialho
tuo miharju mikanta mikko mikoski milaakso milehto mimaa mimaki miniemi mioksa miranta misaari misalo
tuo misoja mivaara mivirta moja molin monen mpo nonen reniemi res retmaa ri rila rilainen riniemi rmaa
tuo sa sto vila
tup amaki arov arova asela ayachi chii ila ini inier its itsa ling man ola ou pela puri ul uola
tuq ir ueres uerrez uib
tur aci akainen alba ang anskyy ash asvili ay bak banisch batu bay bett biak biani bides bott byfill
tur casiu cat cato cea chak chan chet chetto chiano chiaro chin chyn chynyak cila cios citu ck cke colin
tur coni cot cott cotto culet cuman czyn dasan dean dfjaell dinus do ean eatca eaud eci ei el eli ell
tur ella ello emen eniec etsky etta gan ganbaev gel genev gis got gy hanen iaco iaf iano ianu icchia ick
tur iegano iel ienzo igin igliatto illi inaz ini itz izo ja jman kali kama kaslan kdemir kel kett kevych
tur kevycz kgenci kia kington kkalesi kkan kkelin kkila kkinen kko klin knett ko koz ksen kson kula ky
tur lacu lay lea ler lier lington liuc lot lure manidze nagiu nbaugh nblad nbo nbough nea nell nham nley
tur nmire nock nor novsky npaugh npuu nsek nwald ocy oczi off ok oldo olla one ot ov ovsky oy pault
tur peenniemi peenoja pela pen piainen ple ppa ppo pyn quet quois rado rall reau rek rel rentine rero
tur rettini rientes rietta rill rillo rin rion risi riziani ro roni rubiartes rubiates san sas sen sic
tur so sunov sunzhanov sz tia tinen tio toi ton tonen tscher tulea turica turro ula ull umaya usenaho
tur vala vanen voll yanska zanski zynski
tus arma cano chl eef ell et hingham inean ini key or seau tison vik
tut beridze ea ein illo iven k onda schek schke son tavainen terow tino tner ton ugan ui uianu ulan umlu
tut umluer unaru undzic unea unjian usaus uy
tuu ga ha kkala kkanen laniemi lari las lenkari lenmaki lensuu liainen likangas linen liniemi lio
tuu livaara lkari loskorpi lse manen mi na nainen nala nanen nela painen panen ppa rala rihalme rinkoski
tuu rna sa sjarvi tijarvi tma ts tti ttila ttu va
tuv eri erud eson iala ikene
tux en horn worth
tuy bens ll mans
tuz emen nik olana ova son uner zi
tva rno ruzek uri
tve d de dt dte dten en itan iten itereid ito nge raen ranger rd rdahl rdokhlib rin rmoes rraen rskov
tve rstoyl tcov te ten ter teraas teras
tvi ldiani nnereim ntarnii
twa ddell it its l mley rdoch rdzicki rowski rtz
twe ddell dell edale edell edie edle edt hues le ll mlow ne neboah newaa renbold rin rsky te ten ve
twi bell chell ddy dwell ford gger gt mumu ner ng nn sdale ss tchin te
two bulls good mbley rek rk rt se
twu m
twy cross mon
txa kartegi partegi
txi ntxurreta
txu rruka
tya cke gi n
tyb ell erg jerg oni or orowski ring urski
tyc hkovskyy honius htl hyna zkowski
tyd eman ings litat
tye s
tyf a
tyg art sett
tyh tila urst
tyk gaard honova kala kylainen
tyl czynski ecka ecote enda inski kowski leman lila linen sar utki
tym an anowski anski chak chuk chyna chyshyn es inska inski kiv ms ofiichuk ofiy ofiychuk oshchuk oshyk
tym owski tsiv
tyn aes c dal dale dyk ell ja jala kkinen kky ni nila ninen ys
tyo lahti pponen
typ lt pi po
tyr alik anerdeza berg dal iberget ihjell imos iseva jala kko mi ni ode pekl rel restrup sky tyshnyk
tyr vainen whitt ylahti
tys dahl dal hkevych inger land or sen sens ver zko
tyt arniemi gadt gat ingvag ler
tyu fekchieva lkin rin rina
tyv and ela i ijarvi io
tyy bakinoja kila kiluoto nela nila nismaa nysniemi ri ska stala stjarvi vi
tza mouranis nder netatos nev nkov nova pouras vellas
tze kova ng nov
tzi anides ntzun ortzis rkotis
tzo lis nev
tzs cherlich choppe
tzu ke l
tzv etanov etanova etkov etkova
uba go ka kivi l ldeschi lle ndo ni sineke
ubb iali
ube be ira leis lhor ro roi rtalli ruaga zio
ubi ali dia edo ergo erna eta eto gli lla llos llus na ria s
ubo e ldi
ubr i ic
ubu kata
uca nan
ucc ellari
ucd ag
uce do lay lli ndo ta
uch endu ikado ikoshi ima imura ino itel iyama tenhagen tman uari upanta ytil
uci eda llos n
uck ardesler o
ucm an
uco k
uct as
ucu k
uda be eta gawa hl ka lov ondo rbe si ve
udd enas hammar holm in stahl strom
ude ani anu chukwu gbe lhofen lhoven lius ll lla mba rzo
udg aard
udh wani
udi la na
udj us
udn aes es
udo d dov h ka vic vicich ye
udr as ea ih oiu
udu bae basa d ku okhai pa
udv ardy ary
udy ch
ueb ayashi el ele elein elhoer elhor erholz ermuth erschlag ler
uec kert
ueg ami
ueh ara ling linger
uek ami usa
uel and
uem atsu oto ura
uen ala ishi oyama
ues aka aki hima son ugi
uet a er z
uex kull
uey ama anagi onabaru
ufa rte
uff elman recht
ufu mwen
uga glia ki l rov rriza rteburu rteche rtemendia ya z
ugb o
uge da lstad lvik nti tsen ux
ugg eldahl erhoj eri erud iano las
ugh etto
ugi a agbe dos oli
ugl and ebakken ebjerg esic iengo ov um
ugn iewska
ugo chukwu kwe lotti n rji we
ugr ai ekhelidze in ynchuk yumov
ugs ha tad
ugu ay et eto
ugw u uadu
ugy uk
uha ri
uhd e en
uhe rka
uhi a ng
uhl back en enbeck enbrock endorff enhake enhopp enius enkott es gren horn iarik ich ik in isch iuc man
uhl s schmid ving y
uhm ann
uhr bach din e enholt ich ick ik inova man skov yn
uht akari egi
uhu namure nmwangho noma
uib lein opuu oupin
uif alean elean
uig a
uih lein
uim aniemi arihuhta i
uin o
uit erloo ti to tomaki us z
uja inen la nen no que
uje niuc
ujf alusi
ujh azy elyi
uji ca yama
ujl aki aky
ujv ari arossy ary
uka egbu h i j ndu
uke da
ukh ach anov ov
uki ta
ukk ola
ukl anski
ukm ar
uko naho nmaanaho nmaki nmurto nsaari
ukp onmwan
ukr ainets ayinets
uks ila ine koski kula varav
uku ra
ukw uoma
ula chu cia d gay nday nder nov nova ss syenka te teig towska towski
ulb e er erg ert rich richt
ulc ar h uango
uld ahl al all
ule cia fors hla ia kleiv ners nius ri rio ry vain vicius
ulf e eldt ers erts hake hielm ig sak sater sby sparre stand stedt stein sten strom vengren vens ves
ulg enes un
ulh aq
uli ambre aque ch ciansky cny cyonak kyan mwengu ne nski ssi tsch tskiy vieri yanova
ulj ala anoff ens onen
ulk aer oniemi umen uniemi
ull aguari ah akko akonoja aland and ate auri berg ebo ebust emose ensten erstam erup estad evalseter
ull evoldsaeter gren ibarri ik iott mer ner on ring stedt sten strom tang tveit um vang vin
ulm ala an anen anis ann onen
uln itz
ulp indo
ulr eich ey ichsen ikkeholm
uls et eth h hafer ig letten naes om rud t tad tadius tein und
ult reras sch urale
ulu ave babyan belen cay g kan kaya nay ocak ots san soy tas turk
ulv aeus an ang edal efeldt eland eman eseth eson estad ig in inen ing o ros selius skog und
uly anov anova nets
ulz habayeva
uma jinga koshi lla nets ns nska nsky nzor rik tambo
umb arger arila augh denstock elino ers ert le reit ulla
ume bayashi h hara k lo mori moto mura nberger no obi r rov tani tsu zaki zawa zu zulike
umf leet ress
umh oefer oltz
umi astowski liani no pig
uml or
umm arino el elas
umo h ren
ump ala henour hlett hress hrey hries ierre ierrez leby recht
ums cheid tatter ted
umt iti
umu emufo nna
umw eni
una as bia gi ipon lerzen muno munzaga nder ngst nua nue pucha t ucho ydin
unb ehaun ehend
unc apher eta hesel iano illa iti kel u
und abarrena al all ari erdahl erdal erdue erkoffler erkofler erlid erthun ertun heim iano iemi iladze
und la li lien rum set seth urraga usk
une ddu faldt gbu l lius ll rtl
unf erferth ried
ung an ando ari berg erer erman ersnaess erth ethum ewitter herea laub lehrt or ria ur urean urianu
ung urusan vari
unh ola uryan
uni baso ce ck echowski ejewski
unk auf efer eri ila le uri
unl and
unm ack ussig
unn aslahti bom eland ersaker erstad erstall ikrishnan o onis uk
uno ld nius sen
unr ath au oe ue ug
uns ain eld ell gaard gard icker tad trom
unt alan amala aru ch ea erbuchner erholzner erkircher erkoetter erlechner errainer erscheider ersteiner
unt erthiner erwalder hank iedt inen ola on oria una
unu k stasi
unv erfahr erfehrt erferth erricht erzagt
unw in
unz aga ain alu eitig elte er icker u ueta urrunzaga
uog intas
uol a amo
uom ala
uot ani inen
uoz umi
upa shantha
upc ott
upd egrave egrove yke
upe gui
uph off
upi a glio
upl a egger ing inger
upm ann ark
upo la le lo nen
upp a alapati enkamp erman gard ik ling strom
upr aus eti ety ichard us
ups hall
upt ain egrove hegrove mor
uqu illas
ura bayen be ganu in kami lde mo nga ngo nkar rte shima ta taipale ti tu zova
urb aez ahn ahns ainski aitis ajtel alejo anc ancic aneja anic aniec anija aniok anitsch anke annek
urb anovici anovsky anowski anus anyi as atsch auer ieta ig in ini iola istondo izagastegui izu o om on
urb onaite onavicius onaviciute oniene ons salu schat scheit ye
urc an eira elay h haga ia ola uango uyo
urd ahl al ampilleta angaray angarin anigo aniz anoz apilleta arianu ea hwardeshe illo in ininea inola
ure ba che chean chiatu gei nda ndez ste y
urg an ant el eles elles esi iles ilez oiti uet uplu
urh eim olin
uri ach am an barren barrena barri bes besalgo can cariu caru cchio cec coechea e egas eta goitia guen
uri lli ol ona ondo os oste ostegui ot s sh sta ta ve z za zar zarbarrena
urj anheimo
urk e ia iaga idi ijo iola iri iza izu ko mezgil ola
url acher ea ik in
urm anov eneta enyi es son
urn aut efelt ess
uro nen nes oj z
urp alainen anen ela elainen inen iola ola onen ulahti unen
urq uia uiaga uidez uidi uieta uijo uilla uina uiola uiza uizar uizo uizu
urr abazo aco aro aza ea echo ego ehman eizti ejola elo esta estarazu este esti estilla eta etabizkaia
urr etavizcaya iago ibarri icelqui ieta ila iola iolabeitia iza oz u uchi uela uticoechea utikoetxea uty
urr uzola uzuno y
urs an aru ch chel e ea ei ell ery ianu ic inius inus itti pruch tad ua ul uleac uleasa ulet uliak ulian
urs ulyan ut
urt ado aeva aran asun aza eaga echo egaard el iaga ila izberea on ti ubia z
uru buru chima eta mova na naga p sev shibara
urv anta as erg ikko ina iola oas
urw eider ick in yler
urz agaste aiz ay eala eda elai endowsky i ia idil ola ykowski
usa biaga ch cheva chyov kligil kova ndizaga nov rralde tegui tii tov
usb erti orne
usc a amaita amayta anga ata ategui hanoff hanov hdraweit hkurat hold ilowska inska inski
use che lding lis lman lton nik nius nko nmez no riu ros ry va y
ush akov akova arauli ca ev eva ijima iki ilkova ina inahua io iro iyama
usi ak e eto foh gli glio k lton nger osefe
usk ali elin i ola ova
usl and uer
usm a anov anova e i
usn ayo er ik
uso biaga va z
usp enski ensky
usq uiano uin
usr ey
uss ani elman her ia orio
ust abas ad alar arez ariz arroz eri erud inova olin opiriyon orf rell rowski undag vedt ych yianovych
ust yugov
usu ay da ga relu riaga
usv a ardi
usz kureit
uta da gawa ssy
utb ult
ute ch da la nhove rmohlen sch
utg ardslokken es off
uth aug e man off uus watt
uti kal ma mawa que tz u
utk e ilen in ina un
utn em
uto mi ndu slahti
utr abo eras ia iainen illa
uts ar ch ey ler ogn ugi umi
utt amchandani ech echt enthal erhielm erstedt erstrom i ing ini ley ula
utu kka nen sugi suki
utv ik
utz ig man on schmid schneider
uud elepp mae
uue maa
uuk areda kivi sulainen
uul i
uun ila imaki ona onen
uup po
uur a anmaki asjarvi asmaa inmaki o tamo timo tio to
uus aro berg iautti ihakala ihanni iheimala ihonko ikallio ikangas ikari ikartano ikauppila ikivi ikorpi
uus ikoski ila ilehto imaki inarkaus iniemi iniitty inoka ipaasto ipaavalniemi iportimo ipulkamo isalmi
uus isalo itorppa itupa ivirta ivuo ivuori kartano koski kula kyla nakki oksa pelto pold saari silta tal
uus talo tulnd vali
uut ela ma tana tera tu
uva lle rov rova
uve ges mark z
uvi dia etta llus zl
uvo dic
uwa dia diae gboe gue ifo ila laka no
uwi lingiyimana ns
uwo ghiren
uwu igbe
uya guari ma na ner rra
uye da hara mura no
uyg ul
uyi ekpen gue nmwen
uyt denhoef tebroeck tendaele tenhove terhoeven tersprot
uyu nkar
uza ir ki n nne rski wa
uzb ekova
uzc ategui udun
uzd enov il
uze da rli
uzh ca o
uzi eda
uzk inay udun
uzn anski
uzo enyi h ho ma r
uzq uiano uiza
uzu ki mcu ncarsili ner nov nova nyan riaga
uzz aman ani ecchini ell eo i le
vaa bo dal er gan ge gen gland hensalo herkumpu htera htio hto htokari htoniemi htoranta ja jakari
vaa jakivi jala jamo janen jasaari joensuu joki kanainen lama lamo land lavuo ler lgamaa lio livirta
vaa ljoki lto monde ni nila rakallio rakangas rakoski ralahti rama ramaa ramo randi ranen raniemi
vaa rankorpi ranto rasuo ri rik riskoski rna rne rni rpu rtio rtnou sk sma svainio tainen taja tamoinen
vaa tanen teri ttanen tti ttovaara
vab amae o
vac acela aflor alebre ano arel arezza ariu aroiu aru arus cani carezza carini carone chi chiano chini
vac chio ciano hal haud hek hell heret heron herot het hev heva hhani hiberadze hkova hot houx hutka
vac iago ik in irca is kar klin lavec lavicek lik ondio que querie quier ula ulea ulin ura zi
vad ahl ai ean eboncoeur el ell holm la mand nai nal ney ot oy rariu rot set seth sholt strup ura ziuk
vae ga len llo lma rdal ringsaasen rnesbranden rno royvik rum th ting tus vestad zi
vaf in
vag an ana anov apov apova berg edes enas enes gioli hani heggi heggini hela hini inay liani lica lieri
vag lini lum lund nby nes nier nild ning nini norius seter slid snes svold
vah aaho ahyyppa ajarvi ajylkka akainu akallio akangas akari akoski akuopus akytta alahti alummukka amaa
vah amaki amartti amiko amottonen anau anen aniemi aniitty anikkila anne anto aoja apesola arautio
vah asaari asalo asantanen asavo asoini asoyrinki ataini atalo atiitto atorma atupa auski avihu e edi
vah ekoski ela emetsa en era eri eristo erkoski ermagi ertimo esaar ey ing la land le len lman lne lroos
vah lsten ora os osalmi r renholt renkamp tari tera teri teristo tikari tokari tola trapuu tre vanen
vah vaselka velainen
vai ana ani cekauskas ciulis ciunas dean dyanathan gur hi hinen hinger hkonen hoja ja kkinen kko kla
vai kmeri konpaa ksaar ksoo lahi latti les llet llo lloud mala naste nfas nik nikka nikkala nikko nila
vai ninen niokangas niola niomaki nioniemi nionkulma nionpaa nionpera nioranta niotalo nlo nola nonen
vai noniemi nsalu ntola nu nula rinen rio scovici shnav smaa ssalo sse ssi ssiere ste stila stola svila
vai tinen tiniemi tkevicius tkus tkute tl tmaa toianu tomaa tonis ttinen zey
vaj aitu anto avaara cner gl jk na s ushi
vak alis archuk aruk ela evainen haria hitov hitova hnianyn hrusheva il ili ilov imies inen is kala
vak kanen kari keri kila kilainen kuri oniemi ousis ov ra rak ulcyk ulovskaia
val abrega abregue acchi adao ade ades adier adim adon adzko agussa aguzza aitis aja ajarvi akari aker
val amanesh and anne anta antiejus antin antinas anzano aranta arezo arino asmo asti at atka avaara avuo
val ayer azquez ba bak be bro brun busa can caneras canover carce careggi carenghi cavi chanov chanova
val char chev cheva chkow chuk cin ciukas ck cke ckenaer cociu cour cov covici cu cuende dal dambrini
val dayo dazo degamberi dehita dek delamar delomar delvira demoros denaire deon der dera derhaug
val derramos derruten desalici desi difiori dinoci dinosi ditara divielso divieso diviez diviezo dizan
val dma dmaa dmanis dmets dolin dov dueza duga ean eca echa ecillo ecillos ee eev eeva eiras eiro
val enciaga encic encienne enius enkamph ensin ensise entincic entiner entinov entinsen entinsig
val entinson entinuzzi enty enzi enziani eo eriev erieva erius eron erozo esi esquez eton eyev gas gemae
val gimigli gma gmaa gmae gre gren heim hondo iahde iahdet iaho icenti idov ieva igi iharju iheikki
val ihora iiev ijarvi ijeesio ikainen ikallio ikangas ikorpi ikoski ila ilehto im ima imont inas inasso
val inder ineva iniemi ino inotti inskas intine ios ipakka ipirtti ipoor iranta isaari isalmi isalo ison
val italo itutti itutto ity iullin iullina ius ivaara iviita iyev iyeva jakka jal janen jaots jas jataga
val javec jent jus kamo kanov kanova kare keajarvi keajoki keakari keala kealahti keamaki keaniemi
val keapaa keasuo keavirta keejarvi keeniemi kenaers kendorff kenpert kiainen kiala kila kjarvi kki
val kkila kkio kky kkynen kokivi kola koma koniemi kov kusz lad ladarez ladier lain lamo lance land
val landingham lano lardi lari larino lascas lasvuo latta lauri laurio lazza lbacka lbaum lbo lcanera
val lcaneras lcorba ldaura ldecabres lden ldeoriola ldeperas ldeperez ldosera leala leau lecchi lecilla
val lecillos ledor leix lely lenilla lenius lente lentin lerand lerani lerey leriani lero leroni leros
val lersnes lespi leton lette lez lgren lhonrat lien lieri liet lik liluoto lina linaho linas linen
val lines lineva linheimo lini linkoski lino linot lioniemi liovuo lis lisoo listo littu lius lmajo
val lmitjana lner lois loni lorani lori lorz lot lotto lotton lribera lstrom lunen luri luru luzzi lve
val lverdu maggia mana maseda massoi min morisco munen nor obra occhi odzin ojarvi okorpi oma onen oppi
val osaari ota oti otto ouch ov ovirta ovuori oy oyes pas pincon pio pola ppu preda puesta py qui san
val sangiacomo sania seriati seth sgaard siglio svik takari takoski tamo tanen tari tasaari tat tavirta
val tchev tee tiala tieri tinoni tinos tman tna toaho tokari tola tolina ton train ttila tuena tuille
val tulina tulini turri ussi vassori vatne vidares vik vio ys zania
vam anu bery melvirta raak vu
van aaseme acker aclocha acloig agas agiene ajas aken ala alst alstine alstyne aman amolder andel
van andrewelt antwerp apa ark arkel arnam arsdall artsdalen asch assche asse asten atoa atoru auken
van ausdal ausdall avery aveski bebber beck beek belle belleghem benschoten benthuysen berg bergen
van berkum beveren bibber blarcom blargan blaricom blaricum booven boxtel bramer bremeersch brocklin
van bruggen brugh campen cells chaze chev cheva cica cil cini cise ciu cleef cleve clief co conant cott
van cour court crombruggen cu curen czak dagriff dall dam dame daveer dborg debergue debogart deborre
van debrake decar dee degriff degrift dehei dehey dekamp dekar dekieft delinder dell dellen deloo deman
van denabeele denakker denberge denboom denbos denbosch denbossche denbrande denbranden denbrink
van denbroek denbroele denbulcke denbush dendorpe dendries denelzen denhaute denhende denheuvel denhoek
van denhoucke denhouten denkendelaere denkerckhove denlangenber denpeereboom denplas denput dentop
van depitte depol deput deraa deraerden derark derbeck derbeken derborght derbrink derbrook derbur
van derburch derbush derdonckt deren dererven dergunst derhaeghe derham derhart derheide derheiden
van derhoef derhoek derhoeven derhorst derhyde deridt deriet derjagt derjeugd derkamp derkelen derkolk
van derkooi derkooy derlaan derlee derleest derlei derlinde derlip derloop derlugt derlyn dermaas dermay
van dermeer dermeeren dermeersch dermeiren dermeulen dermey dermolen dermonde dermosten dernoot dernotte
van derplaats derploeg derpoel derpol derpoorten derputten derroest derschaaf derschueren derslice
van dersloot dersluis dersnick derstappen dersteen derstelt derveen derveer derveken dervelde dervelden
van dervell dervest dervis dervliet dervoort derwaal derwal derwalker derwall derwarker derwater
van derweele derweide derwende derwerf derwerff derwerken derwielen derwilt derwood derwoude deryacht
van derzanden derzee derzeypen derzwaag deskog dette deursen deurzen dev deva devander deveer deven
van devender dever devivere devoorde devoort devorst devort dewalker dewater deweerd dewege deweghe
van deweyer dewiele dewijer dewoude dezande dici dier diest dijk din dine dive divier divort dolah
van domelen done dongen doni doorn doorne dor dormael dorpe dover drey driel druff duffel duinen dunk
van duren duser dusseldorp duyn duyne duzer dvik dyck dygriff dyk dyken dyne dyshev eaton eau ebo eck ee
van eechoutte eeva egmond ehem el ello eman engen epps eps ert eson ess ev eva evenhoven every fossan
van gaever galder gel gelder geli gelov gelova gemert gerow gerpen gessel ggaard gheli ghelie gheluwe
van gieson gilder ginkel gjeli gnes goethem goetsenhoven gompel gonen gorden gordon gorp gramberen
van grinsven grouw gsaa gsbakken gsnes gsness gstad gsted haeleweyck haelewyn haerens hahonko hainen
van haitsma hakangas hakarhu hala halakka halewijn hall hamaa hamel hamme hanarkaus handel hapelto
van hapiha haranta haren hart hatupa hauwaert haverbeke hecke heel hees heest heeswijck hemert herk
van heule heusen hille hise hoeck hoenacker hoesen hoff hofwegen honnacker hoof hoosen hooser hoosier
van hootegem hoozer horen houcke houdt housen hout hoven huis hulle huss hyfte hyning iak iala iderstine
van ikver ioli istendael itski kampen kayala kempen keulen keuren kleeck kley ko koevering kooten
van koughnet kov krunkelsven kuiken kuren ky laanen laar landewijck landschoot lanen langen laningham
van lare lear lee leeuwen lenten lerberghe leuven lew li lier lierde liere lieshout lieu liew lith loan
van lombeek loo loon louwe luchene lue luven maanen manen marcke marter mechelen meeteren metre name
van nebo nemaa nerus neschi nesluoma nice ninen ninmaja nman nobel noli noni noord nort nortwick notti
van nson nucchi nugli nuys obbergen oli onen oni oort oosthuyse opslagh orden order orman ormer ornum
van osdol oss osten ot otterloo otti oudenhoven ous overbeke overschelde oy oye paemel parys patten pay
van petten pol pool prooyen putten raalte ravenswaay rees rell reusel riet riper roekel rooy rooyen
van rossum roy ryssel ryzin sandt santen schaick schaik schoick schoyck schyndel sciver scoyk scoyoc
van scyoc selow sickel sier sina sittart skike skiver slooten soest solkema someren son speybrouck
van steelant steen steenberghe stiphout ston stone story swol syckle taggiato tanen tellini themsche
van thof thourenhout thul tieghem tiem tine tini tol tola tomme tonen trease treese tress tsi ttaja tti
van ttinen tu tuinen tukh tur tuyl ualailai vactor veen veldhuizen velthoven vickle vik vlack vleck
van vleet vliet vooren voorhees voorhis voorst vorst vranken vuchelen vuren wagenen wagner wagoner wart
van way weelden welkenhuyzen wert wesenbeeck wey wezemael why wie wieren woerkom woert wye wyhe
van wynsberghe yo yov yova ysek za zante zanten zee zeeland zeir zella zi zile zina zini zo zuiden
vao na
vap alahti amaa aniemi ola per pula
vaq uedano uerano uerizas uette uie uier
var abei abyow acalli adarajan adkar agnoli agnolo ah ajao ajarvi ajas ala alahti alda aldi aldo amaki
var ani anini anita anka antola arean aru asdy asteh atojo ayev azzani banov banova blane ble casia ciu
var coe collier coni dabasso dal dala danian danidze danyan dapetyan darli daro dazaryan dell deman
var dianu dinghus dja doen don dumyan ecza eed eid eide eille eilles ek elius encke endi enius enytsia
var enytsya ep esvuo etto ez folomeeva folomeyev ganici ganov ganova gason gau gaz ges gi giu glien
var golici govcikova gset guillas gus ha hala hama hanik he heenmaa helahti helyi himo ho iboba ichon
var ieur ignana ila ilek imo inca jakoski jamo janto jas jela jola jonen joranta jord jos josalo jun jus
var k kila kka kki koi lam lamos lamov lamova lan land lese lid lier manen mark mbo mola nadoe nai nalis
var nav nava navicius ndell nedoe neslahti nhagen nholt nier non ns nstrom oclier odi ol oli oqui osyan
var otari otti otto ouchas painen palahti pamaki panen pela penius pio piola pomaa pukari pula punen
var quez rak rala rankivi rica rik rio ry sala sallona saluoma samaa sanyi sell shavsky shney sori szegi
var tabedian tama tan tanian tanov tanyan tdal teva tia tiala tiamaki tinen tio tok tola tolomei tolomeu
var ttila ttinen ttio uhin ul um uvel variuk varoi varuc varuca varuk varyuk vel vemaa vier vikko vin
var vio vodic wig yani yvoda za zari zaru zhapetyan ziyev
vas aasen ala alampi ama amaa an andani anen ankari anko anoja anthan arainen arely arhelyi aryova avada
vas bo botten c can cellari chetto chi concellos conez coni dev egaard eghpanah el elinova ella enius
vas enkari ev eva evych ey guez h hakidze hakmadze hchanka hchuk hchyshyn her hi hkevych ic ie iev ii
vas ikkaniemi ilache ilakos ilca ilcau ilchikova ilcov ileiou ilev ileva ilevski iliadis iliadou
vas iliauskas iliauskiene ilic ilichi ilico ilieva iliou ilis ilj iljev iljeva iljevs ilkova iloff iloiu
vas ilov ilova ilyan ilyenka ilyev ilyeva ilyew in ina ioiu irani iu jonkin kela kelainen kimo kin kinen
vas kiv kivuo kivuori konen kov kovsky kuri kuti lin luianu mer nani netsov old on ova san sdal sel
vas selin sell selon serman serot sey shaug sil silakou silev sileva silieff siliev silieva siliou
vas siljev siljeva sinen sos stein strand sura svik tagh tamaa tano tapuu taranta tel tela terbro
vas tershaeghe tey tila tinen tinesluoma tinsalo tl tola trik trup udevan uian ulka vari vary vik wani
vas ylchuk ylchyshyn ylechko ylets ylevska yliev ylieva yliuk ylkevych ylokha ylyev ylyeva ylyk ylynchuk
vas ylyshyn ylyuk yuta
vat aa afu agin aja ajaniemi ajelu aker alaro aman amaniuc amanu amanyuk andoust anen ansever asianu
vat asoiu avu ca charadze el elot erlaus ev eva hne iainen ian ilo imbella in ine inelle ja jus ka kov
vat kovska land le naland nestrom noy on ov ova ovec rican ris ry rych shaug sia sova tani tay tekar
vat teroni tier to tu tukumpu tula tulainen tuone u unen unki uri
vau bel bourg bourgoin camps chel chelet cher chez clair de doyer drin gelade geois gh ghns ghters ghton
vau gier goin gon grenard hkala hkonen lar lasto le lkhard lks ltier nuveraja pel potic quelin ramo ras
vau rio rs s se ssane th therin thier tier tin to train travers trin zelle
vav ak al ala are assori erka ik ilin ilina illa ilov oli potic rek rinova rla ro rousek ruska ryk uli
vaw drey ter
vax elaire
vay alil cyankou dlikh er lio ner nshteyn o ra ron sman son sse ssier ssiere
vaz dika guez inski irani iri nonis ov ques zana zaz
vdo vii vin vina
vea ley ls rncombe sley sy ute
veb el enstad er obe
vec chiato chiet chini chiola chioni chiutti cia erka het iana illa illas in kman ko sei sey ten tomov
ved aldi ani eler elsby enin enkannas enoja enpaa erhus ernikov felt happudi hugnes inas man olin ovato
ved ovotto rashko renne rines ru rune ul
vee ber ch ck de der dla gen h len neman nker nre ramachaneni raragoo remaa rhoff rkamp rmaa rmae rmets
vee roos rpalu tamm
vef ling ring
veg azo enfeldt enor ezzi gan geland giato gio gum heim ilia ini liani nuti sund ter ue uilla uillas
veg usdal
veh anen ar era kajarvi kakoski kala kalahti kalampi kaluoto kamaki kanen kaoja kapera kasaari kasalo
veh koja komaki konen lewald ling ma maanpera mala man manen mas masaho maskangas maskoski massalo masto
veh masvaara mola namaki nia niainen ovar ovec rs tari usheia vilainen
vei by cht dahl debaum den derma dl dung el gard gas gel guela ja jalainen janen jola jonaho jonen
vei kanmaa kkanen kkola kkolainen ksola lamo llard llet llon llot ni nstein ntemilla ntie ntimilla ra
vei ram ras rman roj ros rs rto saga seth sgaard stamo stinen stola tenheimer tia tl tonmaki ttikoski
vei vag vo zaga
vej ander arano by de delkova demo jajiva lgaard melka mola razka sada snaes
vek ara eman emans keli ki kila terli
vel aj akoski ander andria aquez ardi ardo asque asques astegui az azguez azque azques aztiqui cea chev
vel cheva chi cota covici cu dre ea eba ecela eda edo ehorschi entzas epucha ert ev eva evska ey ezmoro
vel ghe honoja ican icaria ich ichkin ichko ichkov ichkova ici icia icias iciu icu iev ieva ikainen
vel ikanov ikanova ikonja ikov ikova inov inova insky isar iscu isek islavova itchkov itchkova ius
vel izarov izarova jacic kavrh koborsky kov kova lak lan lani larino las leca lella lema leman lenga
vel lesen lesvik lev lingk liquette liscig liste lonen lozo lutini luz lve man met ner niciuc occia ona
vel onis osa otta otti otto oza sand shi svebel tan tianu tre ts tz ucchi ud ure ut velt y yaminov ychko
vel yhan
vem melund mestad oy pati ren uri
ven aas anti antini anzi ard cato celj chi chiarutti chov cislavov ckus cl clik clova cov covsky cz czel
ven deix delboe delfelt delkaer demiati demmiati dil ditto dius dl dola drame dramini droux druscolo
ven dryes edey ega egoni ehsalo ejarvi el elinov elinova emark emies eranta ermo eroni eros eroso eruso
ven esio esjarvi eskari eskoski esky esmaa ess esvirta etiaan etjoki etpalo etvaara ey eziale gasaho
ven gerfeldt gerov goechea gshoel haus her hoda hola holen homaa hrynovych ialgo iat ieri inata ini iot
ven izelos jacob jakob kat katachalam katanarayanan katesan katraman ken kov kova krbec nard nat ndt
ven negerts nela neman nemo nemoe neri nersten nesland nettilli ninen nola nonen o ola old ot rick ries
ven sel ske skus slovas son tafridda talon tayol teicher tela tenat teo tocilla ton tonic toniemi touras
ven tovuori trella trice triglia tris trone truba try tsel tseslavova tsislavov tsislavova turacci
ven turati tureira turella turiello turino turoli turoni tus tzislavova udo ugopal zago zal zala zano
ven zke zlaff zo zon zor
veo n
vep pling rek rovsky sa
ver acoechea ainen ajankorva aldi amendi ameyenka anen anes ani ardi ardo astegui atti avainen azain
ver baere banac beck beken belen berckmoes bic bicky bin bina bitska bitskaya bitsky bitskyy ble bnjak
ver boeckhoven borgh bout braecken braekel brugge brugghen burg bytska bytskyi camer celes cellino
ver cellone ch cher chere cillo cosa dasco deal decchi decchia decia deguer deil denet denius dera desio
ver deyen dezoto dicchio dick dieck diglione dile dilhan dine ding dirosi dolini doni donik donk
ver donschot doodt doorn doux doy dru duchi duga duguez duijn duin durme duyn eau ebelyi ebes eeck eha
ver eide ejan eker elius ellen emchuk enzuela eshchagin eshchahin eshchak ess estchagen etelnyk
ver etennikov ev ey ez gani garay gari gason gaz gazzola geat geire geles gez ghese giat gier gilov gin
ver giner gnaghi gnani gnano gnaud gnet gniaud gniol gnolle gos gottini goz gueiro guet guin guizas
ver haeghen haeren haert has hasselt havert heecke hees heggen hegghe heijen herstraeten heul hey heyde
ver ho hoef hoek hoff hulsdonk hun icat iguete ile itti jano jans jee kama kamp kest kholantsev kholyak
ver kka kkosaari kler laguet lander leye leyen leysen lhac lic lichak linde looven lot maat maelen
ver mandel mander mas meesch meij meli mersch mesan meyen mijl mila milya milye milyea minnen mirovsky
ver morel mote mund muyten nacchio nant naschi nassa nati naudon naza neau neaux negg nel nelen nense
ver nerey nersen nhes nick niere nieri nik nimmen nin nizzi nola nor not nuccio nus nyhora oiu omaa
ver onezi pale plaetse plancke plank poest poorten raes rall raszto ratti reau recas recchia rengia reos
ver rept reth rette rey reydt riest rijcken rina rinder ronen roust rusio ry saci saldi sari savel saw
ver schaeren schaeve schaffel schaffelt schelden schneider schoor schoore schoyle schraegen schuren
ver schuur shinin shinina shyhora sini sluys snik solatto soza steeg steegh stegen sto strepen strynge
ver stuyft styuk swijvel syp tainen tala tan tanen techy temati tenueil ticchio tio tiz tlib tonghen
ver trees tullo tz utti vaele vest visch vloesem waerde waetermeulen wee weij wer weyen wilghen worn yga
ver yha ykivskyi yovkin za zar zari zeri zetnitsch zicco ziera zillo zina zini zosa zotti
ves aaja aas ajoki akoski alainen aluoma amaa amaki amo ander anen aniemi apuisto aranta asto avuori can
ves cera ci coli elak elica elinov elinova elka elko elov elovsky elsky entini et eth ey haguridze hin
ves ik ikallio ikari ikivi ikkala ikko ikukka iluoma imaki ioja isenaho ivalo kila kimagi kimees koniemi
ves kov kova krna lelia mes nina ola pan perinas perini perman pestad pignani sari sart saz selbo
ves selinov selinova sell sella sey slin sman sonen taby tad tager tala tbo tenius teras terback
ves terbacka terbak terbekkmo terby terfjell tergren terholm terlid terlokke ternas tey tgard th tier
ves tjens tli tlien tlin tlund tly tol tola tri trini tris trum tvik zelka zter
vet amajarvi chinsky chy elainen elasuo emaa esnik eto h hake hal he ikko isanu kin leseter okele oniemi
vet oshkin rano rella rhus rih rila rov rovec rovsky rugno tainen tenniemi tenranta terlein terli tese
vet tik torato torazzo ulani
veu gelers illet illot leman rink they
vev atne erita ers oda stad
vex ler
vey he na rat ret riras sey sset sseyre ssiere
vez enkov enov eteu ga hdi henkov ian inhet jak za zani zu zulli
via cava das de del der dero do fara fora ggiu lard latte lettes ll llard llat lle llet lleton lli llon
via lva montes ndon nez ntie nto nu plana rdot rengo risio rs rt rtola tte ult ux zmikine zzi zzo
vib ach aek art bert ert jerg liani lyy stad
vic andi ard ariotto ary at edo eira elich entini enzi enzino h hev heva hisela ho hot iana iani iano
vic idomini iedo iriuc iu ker kerman kholm knair krey kroy ks kstrom orito ory torero tores torson
vic torzon zian
vid agany ala ale ali alin aller alon als an ana arsdottir art arte aur auri aurrazaga aurre aurreta av
vid avski berg dal eau egain ekull elo eman enius enoja enov enova esott etto ev eva gren ican il ili
vid ing inha ito jeskog lak ler lund man mer nas o olov olova on ondo onne orreta os osa ot otto oudez
vid ovici ovszky oz rascu riales righin rih ueira ugiris ulli ussoni uya
vie au big bke brock celi chter co fers fhaus fhues ga gi hauser hbacher hbock hman hoff hweger illedent
vie illescazes iro ites itez ito lba lfaure lhauer llard llechner lliard lma lman lmas ltojarvi lva mero
vie mose namo net nneau nnet nnot nola nonen not nrich raankivi rchowod rck rdal rela rgutz rhaus
vie rijarvi rikka rikko rimaa rinen riu rke rli rlingh rma ro rola rre rros rtamo rthaler rtio rto
vie rtokangas rtoma rtorinne ruaho rula runen runketo rvoll spe spoli stad ten th then tina tinghoff tje
vie toris trov tt tta tz tze tzen usseux weger wegh yra z zzer zzoli
vif fert orcos quain
vig abriel ander ant ar ara arani aray ariu dal deild denes eant ee elius enin erstol erust estad evani
vig gers giani gosdottir h hi iani iano ild ilius ineix ini iola lasky lialoro lianesi liar liaturo
vig lienghi liotta man mostad nancour nando narca nard nati nato nau naud naux ner neri nery nier nini
vig nocchi noli nolini nuzzi on orito ot oya rass ren reux roux so strom tel uer ueras uie ulf uria urs
vig us
vih alemm anne anta anto antola attula ava avainen ela era eriakoski eriala erialehto eriaranta
vih erjalaakso erkanto erkoski erlampi erlehto ermaa ermaki erpuro erranta ersaari ersalo ersola erto
vih erva ervaara ervas ervirta ervuori inen iniemi ko la lman ma manen mar mo ola olainen olmen onen
vih ovde rearanta reasaari riala ro rov takari talahti tamaki tari tiala tila tkari tonen unen uri
vii anen ankorpi dalepp danoja de dik ding g gand gimaa gipuu kari keri ki kila kinkoski kmaa kmae
vii liainen lma lo ltola ma man namaki nikainen nikangas nikanoja nikkala nonen o peri ppo ppola rela
vii relaid res ri rimaki rma rmaa rpalu rre rret rsalu rto ru rumaki sainen sanen sima simaa sitamm
vii steensaari t ta tahalme taharju tajylha tak takangas takoski talahde talahti taluoma tamaa tamaki
vii taniemi tapohja tasalo tavaara tavuori tikka tikko tol ttala ttanen
vij ande ard ayan ayaraghavan elie il oli ulan
vik ajarvi an ander berg blom dal ebo eby ernes estad evainen evakorva ey gren hagen hals holm holt hot
vik hrova io kula lander man or oren re saas shaland sila stedt sten stol strand stvedt sveen til tiuk
vik torik torov torova torson ulin ulov
vil aboa aboy aceca acha acoba adegut adevall adomat adomiu adoms adot adrich ageliu agines agran agut
vil ahamn aire ajoki ajosana ajuana allonga amaa amajo amala amitjana ander andos andt ane anen anez ara
vil arasau ard ardebo ardi aregut ares armau arnau aro arroig arrubias arrubla ars aseco aso asuso ato
vil atte atuna au baste bing bo bois brad by cacundo can capoma catoma cea che chez chis chynska cu
vil derson doso dosola ella en enius etta fan fort gats gis grain gren har hauer hete hola honen hu hula
vil hunen imas imec imsky ipuu jainen jakainen jakka jala jamaa janiemi janto jaranta java jugrein kaite
vil kaitis kanen khova khovyy kka kki kkila kkinen kko kman ko kov kova kul kuna labon lacampa lace laci
vil lacian lacieros lacis lacorta lacreses lacrez ladangos ladoniga laecija lafaina lafan lafana lafane
vil lafanez lafranco laitodo lajos lajulca lalain lalgordo lalona lalovos laluenga laluz lalva lalvazo
vil lalvilla lalvir lamagua laman lamarin lamin lamisar lamo lamon laneda lanen lanis lanti lanustre
vil lanyi lao laoslada lapalos lapol lapudua lapun laquiran laraga laran lardon laret lareyna larin
vil larini larino laro laroel laron laronga larraga larreyna larruel larte laruel laruz lasanti lasol
vil lasur late latte laume layandre lazan lazana lca lebesseyx lecco lechalane lecourt lega leger
vil lemagne lemain lemaine lemaire lemant lemarette lemin leminot lemoes lemot lems lemsens lepelet
vil lepontoux lerme lescas lesen lessot letard lezcas lgren lholth liard licana liet liger likka lius
vil lman lnave lner lodas lodres lon lora lordo loresi loro loslada lotte lotti luendas lullas lumstad
vil lwock mila minko mre ms munen musenaho net okki okkinen ola onen or orio osius otte pakka part pas
vil po ponen ppala ppo ppola pponen ppunen puu saint san sholm svik tz u uman umbrales zak
vim ba berg enet eux msaare pari pere
vin accia aches achi acua ado ale all allonga als amagua ambres an aras ardell arov asco atea atier
vin atoru atzer au aver ayak ayo azzani cek celette celj celot cendeau cenot censini centz cenzoni chon
vin ciguerra cini cioni citorio cke con cour cx czeffy dahl dell delov devogel devoghel dfeldt diola
vin dorum dsetmo dum ea egla eis el garzan gboons gegaard gerhoedt gerhoets ggaard giano gren gsoe
vin gtrinier haes iegra iziano jarengen jebo jum kanharju keloe kka luan nal nari nedge nem nicombe nik
vin nikka nikov nikova nitskaya nius nytska ocunga ogradova okourov okur okurov okurova olas ole oles
vin olo oly opal ot sant skei ski snes sonhaler sonneau strup tan teler ten timilla tola toniv tro
vin tsevych tturi tu uales ue ues ueza yals yoles zant zent zl
vio get jo land lani lanti lardo leau letova lland lle llet llette llier nnet r ssat tta tti x zzi
vip ond otnik perman raio rey usaari uveraja
viq ue ueira uerat uesnel uez
vir aca acucha agh ani anyi apoulle ard ay ban c chow ciu ck dee di dis ea ebent edaz een ella emo enius
vir gadamo gillito gona gone gopia gos guez huez icel icochea ieux iot issimo ius jassov jonen kajarvi
vir kalahti kama kanen khaus kkala kki kkila kkula kler kola kunen kus lander logeux ma majoki mala
vir malainen manen masalo mavaara na nala nes nicchi nich nig no okannas onen ostek pikari pinen
vir ranheimo rankari rankoski ranniemi ranta rantalo reira ro ronen rueta seda serius siheimo sik sula
vir sunen taharju takangas takoski tala tamo taniemi tapuro taranta tasalo tej topean tosu ts ud uega
vir uel ues uet uete uez umbrales
vis aguirre akoivu ala alberghi alla alon anen anoiu anzay apaa ari arrea avuori aya bal caino carra
vis carret casillas ceglia cher chia chioni cione cogliosi come cu cusi dal edo el entini ger h
vis hnevetsky hnevskaya hnevsky hniac hniakov hnyakov hnyakova hnyakow inet intainer ioli kaer kari
vis kinde kontas konti kum lie locky manen nadi nakovs naw njic nyei occhi oianu oiu ona oso ovan peras
vis ram sac sak sani sel siere talli tarini taunet tekleiven tiaho tila tin tnes toli ulaaka wanath
vit agliano aic aioli alla aller alone an angeli ankar anov anova ari aris atoe cu eau ecek elaru eli
vit encu ense er erbi erbini eri eritti eznik hanage harana hlani ia ier ik ikainen ikka ikkala itoe iuk
vit iv kauskas kine ko kovska kovskyy kus kute ofrancesco one onsky ores organ orica oshynskyi ous ovec
vit riago riak riarius rotti ruk sur sut tadini taniemi tet tetoe tiglio tikko tinghus tini titoe titow
vit tola toni torini toz tum turini u ulskis urco urro utia yk yshyn z zthum
viu ha hko hkola hkonen kari m
viv ancos anti arini char charuk charyk elid enes enot erito ert ieca iescas oli olin ot
viy uela
viz akou an ard arraga arro aru cardo carro carrondo cay co ena enor entini garra hnay ina iteu jak ki
viz ner oso quel querra ueta uete vary zari zi zoni
vla chodimos chos cil darau dea dia dic digerov dimirov dimirova dimirski dinova dislavov dislavova dkov
vla doiu dotsin dov dova dovski duca dut duti dyka dyushchenkov hos hov hova huta ic jic minck ming sa
vla san se seva sici sie siu siuk soff sova sovs ssa sto syuk zlo
vle eschouwer ja minckx mmings rick urinck
vlh a
vli tti
vlo kh
vnu k kova
voa ides ke
vob be ornik ruba
voc a asek aturo cia elka hin hita hitoiu ila ke kroth
vod der eb enicharov enicharova icean nansky nar opyanova ovnik ovozov oz ret sedalek usek ut
voe cks gele geli gelin ght gtle gtlin hl ks lckel lcker lckers lkner ll ller llmy lpel ltz ltzel lz
voe rahansu vodin vodina
vog d dt e eding elbaum eler eley elgesang elin elius ell elman elnik elpohl en es et ht in lar lauer
vog liacco lino lsang ltanz rin rinc rinec sborg therr tle tlin us
voh andu idov land lonen o or ralik s winkel
voi ca can cea cila culet dey evod gemast ges gtlander gts llot lquin ls manen me mula na neag noiu not
voi nov nson onmaa pio rin ry seux tec tel tellier th tiuk tk tl tle tovych tra ttola turon vod zard
voj e ir techovsky vodic
vok ac es ins kolainen os ral shi
vol ak akh ama an andri anen anis anto avola avsek behr berg brecht bruck ceanov chkov chkova cic ck
vol ckaert ckart cker ckers ckmar ckova cov covinschi cy dborg demaras derauer dsaeter dstedlund dum
vol entine esak esky fin gin iani ianskyi intiru iva jc kaerts kamer kaw kenrath kens kerling kersen
vol khardt khart khonsky kl klein kmer koff kovas kovs lack laire lan land lant lath lbehr lebregt
vol lenhoven lenweider lertsen lesen lger lhardt lman lmar lmert lmuth lsack lset lum lvik m manen mar
vol mari mary mering merstein mert ner nov obueva obuyev oceai och ochine ochiy odarsky odihin odin
vol odina ogodsky okh okhova okitin onterio osatii osciuc oshchuk oshin oshina oshyn oshyna osianko osin
vol osyanko otinen ovici ovik ovnyk ovyk pati patti pert pinari pini pone quez qvartz ska ski sky stad
vol strup tattorni terrani tmer tolina tolini tr tti tz tzer ungholen usius yanyuk yk ykhov ynets ynsky
vol zing zke
vom acka acko berg bommel el iero m
von ach ada allmen arx asek bank bargen behren berg bergen bonek borstel campe cannon cken dal dano
von derach derahe derau derhaar derheide dohlen dran drasek drka drous drovec druska ers feldt glahn
von gphachanh gphakdy gsa gunten haden hagel heim holten ier ka kaenel matt moos nahme ner o ruden
von seggern stein syld tillius tobel tra wald willer
voo g glaid laid laine ng rand rda rdeckers remaa ren rheis rhis rs rwald sen
vop at el enka
vor anaw ang asane beck berg bichler brodt burger ce demberge derman derwinkler dgren dtriede eland ger
vor grimler hauer hees herr hies his holz holzer ies imo kinn kinnslien klaev lander lat lin mdal misto
vor mordsen nanen ndran nicoglo nicu no o obchak obchievici obel obets obev obeva obey obiev obieva
vor obiov obiova obkanych obyev obyeva obyov obyova on onca onchuk onina onka onkin onko onkov onkova
vor onov onova ontsov ontsova onych onyi onyuk opaeva oschilov otnikov ozhbyt ozheykin pagel pahl raa
vor rath schneider se ster stius tolomei um uz wald
vos ahlik ahlikova berg burg cherau ecky en ganian gerau hall hell ika kanian kanyan kovec kresenskaya
vos kresensky ler maer mik njak per pernik sbein seler senat si silla sius sler sotskaja tal tell ters
vos trikov try
vot h ik ino kin sis teler terle tero ti to tonen ypka z
vou aux dinmaki et ga ght gt k land lethe lgaris mard riot ros sden ti tila tsinas zas
vov chok chuk eris k ko kovinskiy os
vow les
vox en endal
voy e evoda evodin eykov le net nov nova sey t tek tko tovych tsekhovskyy tyuk
voz da decky elj enilek ian ka na nesensky niak nyak nyuk za zi zo
vra a blik chas ciu jitoarea jitoru jmasu mulet nchev ncic ndecic nes nich nicky nitzky njes nkova stil
vra tny y zel
vrb ata icic
vrc hota
vre bac im mir mulet nna tblad tman ttos ugdenhil ven ysen
vrh oci ovnik unc
vri elinck esde ethoff gnaud jens jsen ncean ndts oni
vrn ak
vro blevskiy egop lik lix mans mant mbaut nski
vrs aljko caj
vrt o ovec
vru bel blevska
vse licha tecka viov
vsi ansky
vti pil
vto rov
vua i illat
vuc etich hkov hkova ic inic ko
vud vud
vue nto rich
vug a t teveen
vui a bert llemard llemenot llemin llemot llerme llermin llier lliot ttenez tton
vuj acic anic cic ic in tek
vuk as elich ic ich mir otic ov
vul aj c chanov cu etic gamore garin in kko li liemin lien lierme liet liez lum pe pes pian piani pio
vul pis pius poi tur turar u
vun cannon delinckx ipola k
vuo colo helainen hijoki htoniemi jarvi jolahti jolainen kila kio kkovaara ksenranta ksenturja ksiala la
vuo lab lahti lanto las laspuro lio lle llet lli llo lo lteenaho lukka ma majoki nnala nokari nonvirta
vuo ntela ntisjarvi ntisvaara pala pio pionpera ppola relma rema renalusta renheimo renhela renmaa
vuo renmaki renniemi renoja renpaa renranta renrinne rensivu rensola rensyrja rentausta rento renvirta
vuo riaho rialho riheimo rihuhta rijarvi rikari rikivi rikkinen rikoski rilahti rilampi rilehto rimaa
vuo rimaki rimies riniemi rio riranta risalmi risalo risto rivirta rjoki rma rnos rre rsalo salmi sjoki
vuo tari tikka tila
vur nal pillot st
vut a carau cariov o ov ova sov
vuu st
vux ani
vuy e lsteke
vya chorka lichka rheychyk trow u
vyc hodil
vyf huis
vyh nal tinen
vyk hodtsev hopen hovanets hrushch lynets lyuk oukal util ydal
vyl egzhanina
vym etal
vyn cke er ne nychuk nyk nytska nytskyi
vyo ral ralek rykka
vyr vich
vys hnevska hnevskyi hnevskyy inska lotska ochan okova otin otska otskaya otski otsky otskyi otskyy
vys trcil usil
vyt h iahlovskyi iska lacil vytska
vyu nov
vyv al er erman yan
vyy rylainen
vyz ula
waa beno ck de den genes gepetersen gner go jakoski ktaar le len lkes nanen ra ranpera rum
wab ara eke el l nitz o udeya
wac aster e halski hel hendorff heux hholtz hholz hi hler hner hob holz howiak howska howski hsler hsman
wac hsmuth hstein htler karz kenhut kerbarth kerle kerly kerman kernagel klin kwitz lawek lawik lawski
wac quier tor yk zynski
wad as d del dey dick dill dock doups ds ecki el ell ensjo enstierna ephul ford ge ham hams hwani imoff
wad kar le leigh ler ling low man mark ner olowski oux sack sjo skiaer so stein sten strom ud um zinski
wae chter gemans geneire hle hler hner hre lbroeck lde ltz m r raas ras rdahl renskjold ri rn rner rnes
wae rniers rnulf rp rstad rsted rum ver ytens
waf fler ford
wag an atha atsuma berg dy elin eman emans emyr enbreth enbrett enfuhr enius enlehner enman g gay ge geh
wag gener gett gy hals inger ler ley li man ne schal ster ue y
wah hab i id is la lback lbeck lbergson lbom ledow leithner lenberg lert lestedt lfors lig lin lman ls
wah lsten lund mke renby rendorff rgren rman rmund rn tera yudi
wai bl blinger dacher delich der dner gand ght hs land les ne newright nikainen nio nman nright nstein r
wai re repo sanen smaa sman sner ssi ssnix the tkus tman tt tz
waj chert cman da id man ngot s skol stedt
wak ahara aki amiya amori ana ano anohana anumune ao ashin atsuki eford eham elam elin eling ely em
wak enhut ihara im imoto ino isaka ita iyama ley onigg s svik uda ui ulinski uluk uta
wal aas aeus amies ander as asek aszewski ayat bank baum bert boe bom born by chli ck cker cutt czewski
wal dach dapfel dbrunner dburger decker degrave deland demarson denby dener denstrom dera derhaug ders
wal deyer dher dherr dhier dhoff dhor dhutter dinger dis dius dl dock dor dorff draff dren dridge drip
wal droff droop droup drum dschutz dsmith dstatten dstein dt dum dur dvogel ega endowski endziak enski
wal enta entin er erud esiak eski eszczyk etzko ey genwitz ger germo ichnowski inder inski izer jus
wal keajarvi keapaa kenhorst kes key kins kinshaw kling kowska kowski lack lander lar lari lart las
wal lasvaara lat lbank lbridge lden ldoff ldorff leck leen leghem lem lemme lenborg lendahl lengren leni
wal lenius lenstedt lensteen lenstjerna lenstorfer lenstrale lentin lentine lentinus lerich lerius
wal lerstedt lert leser lestad lesz lett lette levik lez lfisch lhorn liams lich lichs linder line
wal linger lingsford linheimo linmaa lisch liser litzek lius lman lmark lnofer lo loch lock loe lpott
wal lraf lrafen lrapp lrath lrave lroth lrup lschlaeger lskog lson lsten lstrom lthor ltin lum lumrod
wal lwork mer mod n num oschek p per pert pot poth puski raf ras rath rave ravens rod rond schaerts
wal sdorff seth shaw ski sky soe son stad stedt stra strom sworth ta tari temath temyer tenbaugh terfang
wal terholm terman termire tero teros terscheid terstrom tert th thard therr tho thour ti tke tner tos
wal tower trip ts tzau tzer tzinger vatne ve wyn zak zel zik zl
wam bach baugh beke berg ble bles bold boldt bolt er hoff mack pole sler
wan asen at ausek berg chope cke ckel cura czyk dahl dall dell dersee dianga dinger dji dling drey
wan druszka dschneider dt dtke durraga dycz dzilak eck ek er etschek gchuk gel gerin ggaard gler gmar
wan goe gsmo gsness gwe hatalo hoff iczek inger itschek itschka itschke itzek ker kijf klyn kum lass
wan less nagat nek ngard ninger nous ntorp o ogho ous sart sbrough scher ser stall strup tland tuck tula
wan zek zer zo
wap akhabulo anatahk le ler les ner newski p pel pes pis pler
waq a ar as uet uim
war agaya akomski am ashina beck ber bey binek bington britton chalowski chavchik czynski dak dale dejn
war denaer diani dill dley dman drip drop drope drup dum dwell ee ehime eing fel ff fle gel gelin gentin
war gh gin gnier ham hola holic holm hurst ias ichez ick iner inner ioba jus kenthien kentin kocki land
war lich limont ling lo loe lop louzet ma mack math mbier mbold medal merdam mington mke moth mouth
war msley mus muth nack natz ncke necke necki neke nell nerbring ney nhjelm nicke nken nking nman nmark
war noe nolf nsley nstad ot ou ouw oux pechowski penius rack raich rain rand rander rell render rener
war renfeltz rich rier rilow ringer rix ro same sawski schawski sell shauer shaw shawsky sing sinski
war sonke stler szycki tell telle teva than tiainen tiovaara tke tman tner vas vik ynski zel zocha zolek
war zycha zynski
was ama astjerna berg chitzek chkau chko chle chnitius cinski com den din eem el elius ell enius habaugh
was hbourne hburne hinton hio hizu hko ielewski if ikowska ikowski ilew ilewska iljeff iljew ilko iluk
was im inger ira iuta iutynski ke key koff kow ley mund muth ner netsky niewski sall sard sef seige sel
was sell senbergh senius serbauer sermair serzug sholm sil silieff silko sillie sman smer smuth sner som
was strom sum svik tell teneys tfelt ti tian tl tlund ton yl ylyk zczuk zek zkowiak
wat abe abiki ahiki ai anuki ase atari aya chorn eau el elain elet ene erfield erkeyn erlow erschoot
wat erson erston erstradt hier hne i ia ier iez illon ine kinson kiss land ler let ley ling mani more
wat mough ne nebryn ney ral remez rin ring sford tanapanich tara taul teau tebled teck teeuw tel
wat tenbarger ter terdal terott tez tie tier tis tley tson wood z zek zka zke
wau dby er gaman n neka quiez thy tier
wav old ra rinsky
waw anoloath ieh ro rzaszek rzecki rzik rziniok rzon rzykowski rzynczak rzyniecki rzynski zyniak
wax lax ler man
way bright caster choff da er lett mack mel ment mer mouth ner nick rynen son t
waz ynski
wci slo
wea ber d dick dock don gle h kland ks land le nt rne se st therald therbee therbie therholtz therill
wea therington therley thermon therson therton thington verling vil
web bs erg erling erman ert jornsen ler ley ner sky
wec hel hner hs hsung hter kel kerle kerlin kerly kert kherlin klein kler kman kroth ksell ksten kwerth
wec lawek lewski owski
wed berg born d del dell derkop ege ekamp ekin ekind eking elin ell elsparre elstaedt endahl enig enmark
wed enoja ewer holm horn ig in l lake ler low lund man ow rac rup ulin vik zki
wee a ber ch da ge ke ldreyer maes man mes rakkody ramantry raratne rasethakul rasinghe res rs rth rts
wee taltuk taluktuk tch ter tman ts
wef el er ers fer len ring verstedt
weg ehaupt elin elius erer erle ger gersloff gesrud her horst larczyk lehner lein leitner lewski ley
weg lowski man mueller rzynowski sjo werth
weh age be by de eliye inger king lage land last le ler lin ling man mer monen n nert owsky rer ri ring
weh rkamp rl rlein rley rlin rly rman rs rum rung rwein ry tje unt
wei and berg berlen ble blen bley chardt chart chbrodt chel chelt chenrieder chert chinger chlein chman
wei chselbaumer chselbraun ck ckart cker ckert dauer dby del delener deli denfeller denhaupt denhayn
wei denhielm denhoffer denholzer derman dert dhaas dich dig ditz dl dle dlein dler dow dstam dung er
wei erholt ermair ers fert ford g gall gandt gang gant gelin gell gelt gend gerstorfer ghtman glein glin
wei gman gner gold gt gum hager hed herer hl hrich hs jden jdling jers jk jmer jne jo jola k kart ker
wei kert khart kl kle kop kum lacher landt lbacher lert ll ller mers mert nacht nandy nbaum nbeer nber
wei nborner nbuch ncke ndel ndl ndling neck nek nel nemo nerhall nerman nerova nert nfurter nfurtner
wei ngard ngardt ngart ngarth ngartz ngarz nger ngort nhandl nhart nheber nheimer nholdt nholz ninger
wei nkauf nkauff nke nling nman nmeister nold nraub nreb nrib nrich nrother nschenck nschutz nwich nwurm
wei nzapfel nzetl nzinger pert ppert rather rauch remans rich rick rup saeth sband sbarth sbeck sbecker
wei sbrich sbrod sbrodt sbrot schedel schner selius sell sert sflog sgarber sgard sgram sh shaar shaupl
wei shuhn singer ske skirchner skopf sler spfenning ssbacher ssbarth ssbrodt sselberger ssenbacher
wei ssenberger ssenfelt ssensteiner ssert ssfeldt ssfloch ssgarber sshaar sshaidinger sshappel sshaupt
wei ssker sskircher ssleder ssler ssmahr sspflog ste steen ster stroffer strom sweiler sz th tkamp
wei tlaner tman tnauer tz tze tzenbock tzman tzner xel xelbaumer xlbaumer xler zel zenegger zman
wej berg chert dling ryd s
wek re sler werth
wel amson ander baum beck berts bes borne bourne burn chel chert cker day din e eminsky ensky fel fle
wel fler fling ge imoum inder lauer lbaum lbrock lcome lejus lems lenbrink lenreuther lensiek lershaus
wel lershoff leschik lesz lhoff linger linghoff lings lins lisch lm lmon lner lnitz lock lons lwood ly
wel ms ner nicki o roos sby schinger schou ser shans shman sman son te teroth tman tmer tner tsch tz
wel tzer tzien tzin u vaert vert wert zer zl
wem an ans bangomo bstad heuer hoff mer pe ple
wen aas berg ce cel ces ck cl czel delberger delbo delboe delius delken demuth der derlich deroth dl
wen dlandt dle dler dlinger dorff dricks droth dtland ell es gel gelin gerd gerow gert gler gstrom hold
wen isch itsch je kel ker ley mackers man nakoski neker nekes nemo nerblad nergren nerhag nerholm
wen nerstedt nersten nerstrand nerstrom nerwald nes nesland ngren nick nike ning ninger nman no nstrom
wen rich rick saas se sel seleers sell sil ske sley ssens ster stob stop strom strup th the thold tin
wen tjarvi tland tling trup tzek tzell um zelis zell zer zig zinger zlaff zler zlick
wep fer per pler pling
wer atschnig ba brouck ckmeister dal delin din ding dnig eide enfels enka enskiold eszczynski fel ff ge
wer geland ger gin in ito kema kheiser kmaster lang lauff lein ley lich liin lin line ling linger ly
wer mager maker man mdalen me meille melin meling mers mes ming mskog mter mus muth n nander nard nblom
wer ndl nedal neke neroth nert net nette ngreen nham nhart ni nich nick nicke nig nimont ning nisch nke
wer nle nly no nsing nsman nstedt ntz on quin r re res ring ro ry sching shoven sig singer sland stler
wer theimer then thern thman tli tman tzberger up veke wigk yho ynski z zberger zowa
wes ander by ch che cher chke chler coat eloh ely emael eman ener in kamp ke ker ler lien ling lowski
wes mannus ney oloski phael sbohn selenyi seler selius sell sells selman seltoft sig sing singer slen
wes sler sley slin sman sner snert solly strom tacott tad tall tam taway tbay tbo tbrooke tbye tdahl ted
wes teng tengaard tenholz tenius tenra tenskow tenthaler teraas teras terback terbacka terbeck terblom
wes terby terdahl terduin teren terfjell tergard terhaug terhaus terhoff terhold terholm terhouse
wes terinen terkamp terlin terlind termayr termeyr termoen terstahl terstrahle terstrand terstrom
wes tersund terwick teson tfahl tfalt tfelt tgaard tgard tgarth thausler theider theimer ther thoff
wes tholm thoven thrin thues tkamp tkamper tli tlie tlin tling tly tlye tmacott tmore tner tnes to toby
wes tphall tphely tra trate tray treim trell trin tring trom trope tropp troth trup trupp try tvang
wes tveer tvik tzynthius
wet as ch ekamp ere hal herald herall herholt jen klo lesen li linsky manski sch schnig sel ta tach
wet teland tengel terau terberg terbergh terer tergreen tergren terlind terling terlund terlundh terman
wet terstad terstedt terstrand terwik ton zdorff zell zer zig zker zko zl zler zorke
weu m rlander
wev ang
wew er ering erka ers
wex elsen ionensis
wey andt boll bright ck dahl de eneth erhauser ershauser gaard gand gandt gers h he hern hrich ker l
wey landt ler lert man mer nand r rauch reuter rick se ssenhoff sser tjens tsman
wez orke
wha anga itiri lin ll llon lon ng nnel ples rff rnsby rram rry ry tcott teley tman tmough
whe adon alton ao atcroft ater ating atle atly dbee don elan eldon eles eless eley elhouse elis elus en
whe et etley land lchel ldon len ler less lihan ller lpley lpton lton rley tham tnall tsel tsell tstine
whe tten tter ttnall tton well
whi bley chard chelo dbee dborne dby ffen ffin ght lden ley llans llock neray nery ng nnery nney pp ppo
whi pps rley sby senand senton shaw sner sonant spell ssell tbeck tbey tbread tcher tcombe tcroft
whi tefoord teis telock telow ters teway tfill tham tinger tington tker tla tlam tler tling tmey tmill
whi tmoyer tmyer tner ton trock trow tsel tsell tsey tsitt tta ttall ttam tte ttenberger tter ttet
whi ttiker tting ttingdale ttinghill ttlestone ttley ttmore ttome ttum tus
who ley lley olery oley rley
whr itenour
why att brew brow de man not
wia ckowski nd nder nkowski nt rd rda rt ter trek trowski tt zemsky
wib ault aut ben berley ble e eck el elius ergh etoe mer om orgh roe ye
wic al ander hangoen hards hern hert hne hner hniarz howski hrowski hstrom htendahl hterich hterman htl
wic ik inski kard kart kbom kenden kenhauser kenheiser kens kersheimer key kholm kihalder kiser kizer
wic kland klein kliff kop kramasinghe kremasinghe kson kstead kum kware kwire ky torin torinus zkowski
wic zoreck
wid au berg bom d decombe dicombe difield ding dis dison does dop dows dowson drington ebeck een egren
wid ehammar ehen ell elski engren enius enow era erberg erkehr erman eroe erstedt erstrom eryd ger gery
wid gren holm holz ick igs iker ing inghoff jaja jeskog lert mar mark myer ney off omski rick strand ter
wid vey
wie and belhaus bels ben benga ber berg bers bicke bold boldt busch chel chers chert chman chowski
wie cinski ckhoff ckowska claw czorke czynski de deking del deman demer denhoeft derhold derin dewelt dh
wie dl dling dlocha dman dmer drich dswang duwilt dwald ers fel ferich gandt gard ger gers gert gman
wie gner gold hn jak ker king landner landt lanek lebinski lenga lepp ler lgomas lgosz lgus lhorski
wie liczko linski lockx logorski luch man mer mers merslage mken nand nckowski necke neke nen nhard
wie nholt nholtz ninger nke nold npahl nski nskol pert przewski rcinski rcioch rczynski rda rer ringa
wie rman rnik rnusz rschowski rsum rts rtz ruszewski rzbinski rzejski sbock schhoff sehan seler selgren
wie sendanger sener senfeldt senhutter skotter slander sler smach sman smayr snin ss sse ssner stad
wie stner ters th thase the thoff ting tzorek viorka wel wiorowski wiorski
wif alk f fen strand
wig aard al and ander ardh ardt dehl elius ell emyr en ent ernaes ert et field forss g gan gans gert
wig gington glesworth ham hton hus inton le lesworth nall ner niolle ren um ur ura we zell
wih anto ersaari inen lborg lman olm uri
wii ala broe d k nblad nholt o rilinna ta tala tanen
wij ayasundara ck ckaert esekera esinghe ewardane ewardena ewardene ffels kman kmark nands nbladh
wij ngaarde npersse ohn
wik aira ander berg blad blom borg dahl egard el en er ert estad forss gren haug heim holm kelso land
wik lander le lem lundh man mark ner saas sen shaland stedt sten stol strand stroem torek torin torowski
wil amowski and ander ane bek berding berg berger bers bertz bon borne bourne brand brandt brink ch ck
wil cke ckens cks cock cockson cott coxen cutt czewski czkowski czyk dasin dauer dbolz dbork dehov
wil denradt denstein derson dey dfong dgruber dhagen dhauer dhirt diers dig din ding dner doner drick dt
wil eman emon en enius ensky equet fahrt fer fert ger gus ham hardt harm helmer helmson hide hjelm hola
wil im inski isch janen jes kening kenschildt kenson ker king kison kko kman komirska komirski kson laby
wil laford laman lamo lamson lan landt lans lar lardson lars lauer laume lborn lburn lcock lcocks
wil lcockson lcoxon lcut lcutt lden ldorff lecke leke leken lemen lemer lemet lemoes lemot lemsens
wil lenberg lenbrock lequet ler lerding lermoz lers lerslev lert lerton lerup les lesee let lets letts
wil lever lfor lford lfors lfox lfratt lger lgren lhelm lhide lhoit lhoite liamsen liamslee liby lick
wil licks lier liksen lim liman limas limczik limsky lin lins liquette litts lius lke lkom lkomm lliams
wil lm lmarth lmer lmes lmore lmott lmsen lmund lner lners loch lock locks lockx locq lot lott loweit
wil lox lrich lsey lsher lsie lstedt lumeit lvonseder lwerth lwohl lyard m manns marth meth mking mots
wil mott mouth mshurst per pert ridge rycx sbech sch schewski se sgaard sgard shaw sher shere sie ske
wil skman skow sly spang ss sterman tbank tfang tfong tgen tjer trout trup tschek tsey tsie tzer werding
wil zig
wim berger ble brow bs es ley mercranz mers merstedt mler pee penny peris pey pffen pfheimer satt
wim schneider sett shurst
win and ant arski awer bergh berry bigler bladh bom borg born borne cek chel ck ckel ckler ckworth cott
win czewski dahl dass dbirk dbrechtinger deck decker demo deren derling dey deyer dges dholz dinge
win dingstad dischbauer dish dland dlert dolf don dorski dover drow dscheid dschitl dus ebarger ecoff
win egard egardner egeart einger eland ell eman en esett ey gaard gardh gborg gerei gerli gerter gett
win gle gler gmarck gren grove gsternes ham hard hart iarczyk ick iecki iger iker ings its iwarter je
win jum keler kelhock kett key klbauer kleblack kleman klepleck kles kley kowska kowski krans law ling
win nall nard necke neke nem nerstig nes ney nick nicott niczuk nington ns ocour ograd ogrodzki okur
win owiecki roth row sauer sbro schel schuh sett slade slet slett sley snes son spear speare stanley
win stedt stel sth strup teler terbotham terbottom terbourn terer terfeldt terhalder terkjaer terl
win terling ternitz terrowd terscheidt terson terstein tgen tjen tle tonick tour trebert trow ts tsch
win tterlin tz tzell tzer ward wood z zen zenried zentsen zerling
wip ff pel perman pich plinger
wir ahadikusumah ak edu ell felt gard gau gentius gin gman gren iath ick kander khaus kkala kner kola
wir kus l lander man mark mer nhier nsberger o ri sching seen sen stad strom ta thgen thle thlin ths
wir tjes zenius
wis aksono bey borg by chnewski chniewski chniewsky chniowski chniowsky chnowsky combe ecup ehart eley
wis ell en ener eth gardisky ham hard hman hner holm hon inger inski ker kur kus lander lawski ler ley
wis licenus liceny loff neski newski nieski noski nowski on or otsky otzki otzky s sell sert sgrill
wis singer sler sman snell sner sum tam tenius ti tisen toft trand trich ur wall well zniewski zniowski
wit aszczyk beck booi chell chey chitz combe craft doeck douck ecka er hall halm hee hem herbee herell
wit herington herite herow hey hold hoos ick ikka iska jaksono kamp kin kopp kos kowsky kus ner nes
wit oszek owski pas risal schurke sius sman tauer tbrot tchow tebols teck tek tekindt tekop tel tels
wit teman tenauer tenmyer ternigg terwulghe tfogel tfooth tgens tgenstein tgren thauer thaus thinrich
wit thoefft thoft thuhn tie tkamp tke tkop tkopf tkopp tkower tkowski tkowsky tler tlin tlinger tlock
wit tmaack tmer tnebel tneben tner tock touck tpenn trock trup try ts tschier tstruck tum tusen twer uch
wit ucki ulski uski uszynski wicki zansky zany zke zman zoe
wiu m
wiv egh el ell elsted estad et hammar olin
wiw el
wix e ell on son ted trom
wiz en mur orek
wla ch dar dyniak dzinski schiha zlowski zny
wle klinski ugel
wlo czewski darczak dek dkowski stowski szczynski
wlu darski dyka
woa n
wob be er ig king schall ser
woc h kel kenfuss
wod ak ara arczyk ars arski arz arzik ecki ehouse ica opjanow rascka rich roff schow skou zicki
woe he hl hler hr hrl hrle lfel lfle lk lke lki rdenbag rgoetter rl rle rlein rner rnle rtz rz ssner
woe stijne tzel zel
wof f finden
wog enap erer gon inger oman ram
woh anka lbold lbruck lecke lers lert letz lfart lfarth lfert lford lfrom lfromm lgemuth lien lin llebe
woh lman lmayr lrab lrabe lrapp lschlegel ltman ner ni rl rle rlin
woi da dy e en ke sin t talla tas te th tha the tsch tzik valin
woj ack ahn akowski ciak ciehowski cieszak cieszek cieszko cikowski cinski ciuk czulanis da dak dyga
woj dyla dylo enski ick narova narowski tal tala tanowski tasiak taszek tkowski tus tusik tych tyla
woj tysiak
wok alek
wol asmal aver bach beck ber berg bert bling ck czak czek czuk dbye degiorgis demariam den dering dike
wol dsen dseth dstedt dt du dum enski ery eslagle ever fard fart fbrandt fel fer fers fertz ffbrandt ffe
wol ffelt ffenstein ffgang ffgramm ffhardt ffing fflin ffram fframm ffsen fgruber fhart finbarger
wol fington fkill fl fle fler fley fli fman fmayr fner fradt frey fring from fromm frum fsberger
wol fsgruber fsheimer fskehl fsohn fsperger fsteiner gamott gemut gemuth gensinger gers heim icki insky
wol iver kan kau kenhauer ker kerstorfer king koff kowski l lacott laert lam land lants lard lasch leb
wol lebaek lejko lek lenberger lenhaupt lenschlager ler lerman lertsen let lett ley lgarten linger litz
wol lman lmer lner lnick lny lo lscheid lschlager lstadmo lsten lter lum lwarth lweber man ner ney
wol niakowski nik odko oshyn osz oszanski oszyn oszynowski owiec pe per pin schlager sey sing ske sky
wol stad stencroft stenholme szczak temath terman ther thuis ting tjer tman ton tron tter tz tze z zl
wol zogen
wom bacher bold er ersley ick mack
won ch dergem derling derly dollek dolowski dra dracek drack drak dratsch dratschek e gus nacott nell
won ner ser sey son tner tor
woo ck dards dbeck dcox ddell de del derson deson dfill dfolk dfork dgeard dhams dhead dill din dington
woo dis dke dle dlee dlief dliff dling dlock dmancy dmansee dmansey dnutt drich drick drome droof dtli
woo dvine dwark dyatt fter las lbert lcock lcott lever lfall lfe lfork lfrey lfson lgar liver llam llard
woo llaston ller llett lman lmer lnough lrich lrych ls lson lstencroft lstenhulme lums lvett lward lwine
woo mer p sh snam tan ters tten
wop perer
wor boys bs by cell ch dell dlaw dsworth ell gan gitzky gren ishoffer kinger l le lin line lock low lund
wor mald man mdahl mdal mell mington mser mskiold msley muth nar ndl ndle nel ner ni nle obiec oniecki
wor onin onoff pitzky rack rel rells ren rick ringer saae sdell sfold snop soe stell ster sthorne tche
wor than them ther thley thman tz z zalla zner
wos chitz chni inska inski niak nitza s te theinrich ylus z
wot en he herspoon titz trich zel
wou assi de dhuysen dstra lard llard
wow cer chuk ereit es k orsky
wox berg en holt holth holtt
woy ak cicki ciechowski de dt ke te tek zeck
woz inski ney niacki niakowski nick niczka
wra bel chtrup gg gge ight na nes ngmark ngo nka skoff tchford thall ther w
wre ford ghitt h nby ncher nsted te telius tholm thov tlind tling tmark y
wri ce ch de dt edt etz gfors gg ggers gglesworth ghtington ghton ghtsman ghtson nch nn sley sten ston
wri tt xon
wro bleski czynski e ldsen niszewski tniak ttesley
wru bel ble ck
wry e
wrz esniewski osek
wsz olek
wtu lich
wub belt ben bena
wuc hen herpfennig hinger hter hters
wud tke
wue bbels bben bbena bker llner nsch rmeling rtenberger rth rtz st sthoff thrich
wug anigg
wuh ner r rer
wuj cik
wuk etits
wul fekuhle fert fes ffen fhorst fing fken fram fson ker kopf laert lems lenweber lner lschlagel lum
wul lweber sch z zer
wum u
wun derle derling derly disch drak dram dt n ner nerlich schel
wuo kko lijoki llet rela renjuuri ri rimaa rinen rio risto ti
wup pesahl
wur bel bs deman fler gler glics l litzer man mb mel mell mitzer mli mseer mser sthorn stl tele
wur tenberger ts tzel tzelius tzen zbacher zl zner
wus sow tenberg tner
wut henow schel scher te tich tig tke tudal z zke
wux u
wya nd ndt rt
wyb enga ieralski o ourne rands ranietz ranowski row urd
wyc herley kaert kmans uff zalkowski zolkowski
wyd ick ler rzynski
wye rs th tt
wyf fels
wyg al anowski ant le odzki onik
wyj adlowski
wyk es le man off rent
wyl d e enzek er ey ler
wym a ark bs eersch
wyn ant d daele der e egar er es gaard garde garden ia ns s
wyp rachtiger
wyr e ich osdick ouboff owinski ozumski tz wicki zykowska zykowski
wys er eure inger louch oczanska oczanski oczynski okinski opal pianski sling zkoni zomirski
wyt inck sman
wyv ill
wyw erka iol
wyz ewski ykowski
xag oraris
xal ino
xam ena
xan co ders thos thou tus
xar del do gay
xau bet s
xay avong
xel la
xen ofontos opol os
xha cka fa ka
xhe maili mali pa
xhi llari
xhu vani
xia nglin ngtai
xib erras
xic ola
xid a
xim enes enez enis
xin g gxin
xio urouppas
xir au gu
xit u
xuc hen
xue reb
xuf re
xuz hang
xyd as ias
xyl ander
yaa coubi goubi koubi la laoui
yab ana ar ara ashi en es eta iku lokov lon lonska lonski lonsky re sley uchi unaka uno ushita ut uuchi
yac aman arini carino chirema e elga hminskyi hou hvili ini kel kley ko ono ovone tayo
yad aicela ao dow egar en ini on ri
yae gashi zawa
yaf ai fe fee remaw
yag ami gi gie hi hmai hmour houbi houbian ihashi inuma isawa ishita le murdereli nik oda oub oubi uache
yag uchi udin ue ues uez ura yu
yah agi alom ari dih iatene l n ne ner nke oda ola oraw ova r yaoui yaouy
yai che ci pen
yaj amin ima ure
yak abson abuski an e el es hlaf hlakova hno hyev hymets hymovych ich ici imaw imenka imov imova is lin
yak obchuk oubi ovchuk ovets ovlev ovleva ovlyev ovlyeva ovyna ovyshyn rlef ubau ubov ubova ubovska
yak ubovskyy ubovych ubyak unin unina upov ush ushev usheva ushimaru ut uts ym ymchuk ymets ymiv ymovych
yal ama amanchili aoui ch cindag cinkaya cintas couye da do kut lico lop maz ung varici
yam abe ade agami agishi agiwa ago aji ak aka akage akami akawa aki akoshi amichi amori amura amuro
yam anishi ano anoi anouchi anturk aoka asawa asca ase ashina ashiro at atani auchi aura awaki aya ayose
yam azaki azato azawa azoe bao bay berla bor eogo gnane issi lahi mine oah ouni outene para polskaya
yam polsky shchikov unaque ura uza
yan achkov achkova ada aga agi agida agihara agimoto agimura agisawa agishita agita agiwara agiya
yan agizawa ak akiev akieva akov angomez ar ardag arico ayaco bayev cathe cer cha chaguano chapanta
yan chapaxi chatipan chatuna chev cheva chuk ci ders dle do douzi dow dyke ek ev eva ey fei gali girov
yan gua guela guez horn ilmaz in ish ishevska iuk iz katy kaya kevych key ko kov kova kovska kovskaya
yan kovski kovskiy kovsky kovskyi kowski kulov kulova kurije kus none notti nuzzi o ofsky os ovska sheng
yan t ten tes tis tz ukovych ush ushev ytskyi z za zapanta
yao tome uti
yap ici le p ur ura
yaq in oob ue
yar anga ari asca berry bor boro bough bro ce chak chuk de dich din ema emchuk emiy emko emyn eshko ets
yar ger hui ian igo ish kin leque mak man molchuk molyenka molyuk moshyn moshyna nall ney nold noz och
yar omyenka os osh oshchuk oslavov oslavska osz oyan rell rington rish ritu ter tsev tym uchyk ullin
yar usso wood za
yas aka aki argil caribay elga enova er har harov harova hchuk hchyshyn hima hin hina hkin ig inska
yas inskyy kiel kiv ko o sinskaya so te trebov tremska trzemski ue uhara uhiko ui ujima ukawa umi umura
yas unaga unari unishi uno uraoka utake utsune
yat abare aco co er era gin o ogo senyuk siv skiv sko su sugi suk suka sukawa sun sura suzuka syk
yat sykovska syna syshyn syuk tabare taoui tara tou
yau can ch chi ger ghn n tibug
yav ari asogullari e etz i nyy orov orova orska orski orsky orskyy saner
yaw orski orsky
yay i loyan
yaz aki awa beck bek dani danpanah el ell ev gan gili iji iksiz izi ova ykov
yba rbo
yca za
ych pas
yde ns skog
ydh ag
ydr ing
yds tebo ti
yea gle gley kel key kle kley man mans ny p rgain rgan rgin rian rick rous rout rsley rta rty smin ter
yea tman ton ts tts w zel
yeb dri oaa
yec erotte hen hou k kel kley
yed igaryan inak ir ro ynak
yef imov imova remova
yeg ge hiazaryan hikyan hoyan orov orova oryan res ros uas uez
yeh enara ia l le orov orova ouessi ya
yei ch lding ser sley ter
yek el hlef imov ue
yel a agin ahin amo amos dan dell der en ey ich inek isieiev k ken land le lin lock lowman ma tan tsin
yel tsina vington
yem elyanov elyanova ets lahi m tsov
yen cesse cha cho es gibaryan gko go goyan icay iceri ici igun in ko ney ni nie okyan que ser ter tes yk
yeo h m w
yep ifanov iz remyan rikyan
yer a afeyeu aliyev anosyan bes bury don egui emeyev emiy emuk emyan ena ex ga gatian geau gler ian
yer imyan itsyan k ka ke key ks likaya lisu litas makov makova man milov molaiev molayev n na ofeiev
yer ofeyev okhin omin ou pes rou shova ton uta xa yomin zhanov
yes aulov ayan cas enin ilbas ilbayir ilcay ilmen ilnil iltas ipov ke ko lem min ter
yet en im man na t to tou zer
yev ara chak chuk dokimov dokymov doshchak enes es seyev sieiev sikov siukov stigneyev syukov syukova
yev tushok
yew dakimaw ell
yez a ek erskyi hov ierskiy zi
yga rtua
yge r
ygg eseth
ygl esias
yhl en
yhu el
yia coumi dom ngou nnaki semides
yic k
yig iter
yij ala
yik ilmaz
yil dirimli dizdogan dizhan iang
yin ger gst
yio liti
yir cali
yiz hak
ykh lef
yks jarvi petaja
yla gan jaaski joki kangas kas lehto maki nder nen nko outinen pelto rakkola ranta rde rinne talo tupa
yla vaara
yld efonso
yle nius nnysmaki smaki tyinen va
ylh ainen aisi
yli aho anttila aska eskola harju harsila heikkila heljo herva hoikka huttula jaasko jarvi joki
yli joutsijarvi jukuri jurva kahri kangas kanno kantola karjula karppa kauma kauppila kerala kippari
yli kitti knuussi kojola korkala korkko korpi koski kotila kulju kulppi kyla lammi lauri lehto luoma maa
yli mainen maki martimo maula maunu mikkotervo mutka mys nampa nara nenpaa nentalo niemela niemi niitty
yli nikkila niva oinas oja ollitervo paa paasto paavalniemi pahkala palo pekka pekkala pelkonen pelto
yli perttula peura piessa pieti portimo pulli puranen raasakka raisanen ranta rautalahti riesto ronni
yli ruikka ruusi saari salo sarkki sassi sela sipola sirkka sirnio siurua siurunen skoski smaa smaki
yli stalo sto suutari suvanto tapio tarvas tepsa tervo tie tolonen tolva tormanen tulkkila tuomaala
yli tuomi untinen vaara vainio vakeri verronen viitala vinkka viuhkola vuori
ylk anen
yll aconza ana anes asjarvi era escas ikainen ner
ylo smaki stalo
ylt ava io
ylv isaker
yma n
yme ri
ync lan
ynd estad
ynf ante
yng land strom we
yni guez
yno a
yns fran
yoa k kam s st
yob ech o
yoc h ham hem heva him hum kel
yod a ers ice
yoe rger s st
yof aram fe
yoh ey man n
yoj o
yok eley ley ochi odukaa ogawa okoji om omine omizo ono oo osawa otani otsuka ouchi oya ozawa ozeki
yok sulabakan um uslu
yol das di kin lu ova
yom aa bo ogida ura
yon aha ai amine chev cheva da eda ehara ekawa ekura emori emoto emura etani eyama ezu gue ke kin kman
yon ko kov kova n net ov ova sel ts tunc tz
yoo ng s
yop p
yor boboyev danov danova di dy ek gason gova i io is ita ke kston oizuka ova ston ty uk werth
yos ava chardja hiba higaki hihara hiie hikai hikura himatsu himizu himori himoto himura hinaga hinari
yos hitake hitate hiura hiya hiyama hiyuki hizaki hizawa hizumi ifov ifova kov kova kowitz ozumi s ten
yot agri hers kova ov ova sui sumoto t ter
you b de ds ell ells ker khana khanna lden m man n nan nas ngdahl nge ngerman ngers nghans nghusband
you ngkin nglove ngren ngson ngwirth nis nk nkin nkins nossi noussi nsi nssi nus ree ren saf safzai se
you sefshahi sey ssfi ssofi st tsey tz zghi
yov ane chev cheva era ich ino io kov kova o
yow ler
yoy en
yoz ov
ypa rraguirre
ype ij y
ypp arila
ypy a
yra cheta la rrazaval
yri zar
yrj ala anainen anheikki as onen onheikki ovuori
yrt ti tiaho timaa
yru egas
yrv in um
yrw ing
ysa bie guirre is lguez si ye
yse baert
ysi ta
ysk i
ysl a as
yss en
yst aas ebo ehede enes gaard gard mark rom
yth ier jall
ytr edal eland iago
ytt eborg erbo erborg erdahl erdal ereng ergard ergren erhaug erhorn erland erstad erstrom ervik ing
ytt redal rehus ri
ytu arte ralde rralde
yuc ailla eer eil eses esoy etan hengco o ra
yud ego enich ichi in ina
yue h
yuf era kin
yug ar cha si ueros
yuh ara as asz
yui cela gahama ll lle no
yuj ra
yuk awa himuk hymets imura ino ishima sekdag sekkaya selir
yul a an fo ianov ianova iev ieva iyan iyanov iyanova o
yum acale ang ar ashev asheva bla er erov erova lu nam o oto ul ura
yun apanta gan ger k
yup a angui anqui ton
yuq uilema
yur akh ash asov chak chuk chyk chyshyn dadon datapan dyha echko ek ich ick iev ieva in ina iychuk k
yur kanin kevych kiv ko kov kovska lova ochko ovsky rebaso rita talan tdagulen tdas tsever ukov ukova
yur yev yeva yk
yus a aki ein einov einova hchuk hchyshyn hin hko hkov ka kiv ko menov off on ov sif t ta tas tes ti tos
yus tres ty uff ufov ufova upova
yut hithum zy
yuv akuran
yuw en
yuz bashyan ekchiev ekchieva na on uki va vak vyak ych yfyshyn
yva in rd rs rt
yve lin rt
yxk ull
yyp anaho
yza guirre
yzq uierdo
zaa boul bouli ijer j nane nani r raoui ri
zab al alegui alla allos alo alza arte as at awski bia czyk czynski eau ell iello ielski ik iyaka kar
zab lan ler locka lockaja lotska ludovsky ojnik olotna olotny olotnyi olotnyy rautanu ret riskie rodsky
zab rowski rs ski ukovec ulica unyan ytivskyy za
zac ares ca cagni cagno cai canti carello cari cariello carini cariotto cheroni chini chiroli coni
zac hariades hariasen hariou harko haroff haropoulou harski harzewski her herl hert hia hman hos hoval
zac how hrau hrich hries hrison hritz hrla hry iu kari ker ks ok on oneta zkowski
zad arko eh erkevych i ic ina nikar or orin ornov orojnii orov orozhna orozhnyi orozhnyy otti razil rima
zad robilek roga rozny unaysky ura vorna vornov vorny
zae h hner hringer nker ra ske tta
zaf eiriadis eiriou f fanella far farano faroni ferani fini fonato irov irova irovska iu oras orteza red
zaf y zafi
zag ajewski ame ami ani ano ardo arella ari aroli arrio ars at ata ato atti ayko el ernik gia hari hdoud
zag hi hib hloul ler lio lmair noli noni one orac oritis orny orodniuc orov orova oruyko rabinsky re
zag rean rebelny rebelsky rodzki uirre urski
zah a af afi alka arcenco arias ariev arieva aris arko avi awi dali edi ei haf ino lava lawi lbruckner
zah niser no now onero oor orchak orik orodnii orodnyi orski orsky orulko oruyko ouani oum radil
zah radniczek raoui rebelnyi rt ti urska zu
zai achkivskyi ats cevs dane dani del ets ger gham ikin ka kin kina ko kova m meche meddine mis mov mova
zai netdinova ontz s ser ss t tcev tceva ter to toune touni tseva tsu tz tzow zar
zaj a caw chowski del dela kov kowski ons onz
zak aidze any ariadze arian arin ariyya arljuka aryan aszewski aullah elj er evosyan haranka harash
zak haraw harchuk harkin harkiv harko harov harova haruk haryan haryev hnini iej irov irova kar ocela
zak oscielny ostelecky reski ri ria riti rocki rzenski s uani y zouk
zal abardo acain ai alis and api apski apy aquett aru asar avarria aya azar aznik ba bide bidea dana
zal divar do dua duendo dumbide ecki enski esinski esky esny etel evska is ishchuk iwski linger lio lo
zal man mat omir one oudek oudik tzman ucki ud uschi usky utska utskyi utskyy uzhnyi ve vez ys zman
zam achowski acola agna agni alloa anian anillo anov ar arbide areno ariola aripa arriego astil bada
zam baia baiti baldo bardino barloukos bas baux belis bellas bellini berlan bianchi bito bonini bonino
zam bori botti botto brella brini brotta bruno brzycki budio burek busi cu ecki ecznik eer ernik firache
zam firov firova il it kov kova mouri muto nius ogilny or oran ore oroka ot otaeva oum our ouri oyska
zam oyski paglione pagna pano parella parini paro patti pedri pelas perini perla perlin peroni petas pi
zam polini polli poni pori porlini pou progna sa uner uto yatin zami zow
zan abria andrea ardello artu asca asi ato c canaro cani chi chini cla cope da dali danel de degiacomo
zan degu doli donai donaide donella dron dstra ecchia er ero etos etou ettin etto ev eva fagna fagnini
zan fardino fini fir forlin garini garo gel genberg geneh gerle gheri ghieri gl gor grandi grillo groniz
zan gwill iboni icchi iewska iewski imacchia inetta iol iolo jani ki kl ko kova matti n nella nerini
zan niboni nier nino noner noni nouti nowich obini oboni oguera ola oli olini olla olli olo onato otta
zan otto ov ovello tedeschi ter ti tovsky uso usso uto utta uttig uy zala zana ze zotto zu
zao ralek rski ua uagh uaghi uche ujal
zap alowski alski ana anta ardiel artan ashny ateiro ater atka elloni ero ffe fl iain ico irain lana
zap latil olski omel orowski orozhan orozhets otocky p padu pale parov pella peri pettini pulli rinov
zap rinova ryanov ryanova sa su
zaq uinaula
zar abozo acho ader agozi agueta ait allo ama ambyuk andona apuz atiegui auza azaga azua b boch bock cos
zar czynski d da dain decki detto di dini dinoni ecky ee een ei embski emski enkov et etsky ev eva fani
zar fl gani gari garian garyan guit houni ic ick idze if ifopol ioh iouh iouhi ipov ipova its kov kova
zar latti lenga ling mouni nadze necki nowitz on oual ouali ouk r rabeitia rabi raluqui ranz ri rias
zar rillo rouk rouki rouq rugh se sky tl tman ubin ubina ucchi utskihh ybnicky ychta yn youh zana zu zur
zar zuri zycka
zas che chka eyev hev io k ke lavskaya lavsky lavskyi low tavnyi tepa tera toupil trow ukhin
zat arain ezic ic ikyan ko onski onsky opek out sepin ta tarin terin terstrom ti toni warski z
zau chenberger gg li nbrecher negger rin
zav adlav adska agnin aleta alloni alniuk alza an anella anone arce atin atskaya atsky atta attari
zav attaro attini elea eri erukha esky ettieri gorodniy ialov ici irsek itz ka loschi odnik odny odsky
zav oianu olan oli oral oranu orka orotniuk ory os otcu oyko ozin rak rou rsek rsnik rtanik yalov yalova
zaw acki adil adka adowski adska adski adzinski aski atski icki ilinski istowski itkowski odniak orska
zaw orski ose rotniak
zay ac aev akov ats atte chuk dan del ets kov kova tsaw tsev tseva
zaz adze ogin pe ueta yan zaro zeri zetta zi
zba kh ncioc nek rciog rsky
zbe nghea rg
zbi kowski rcea ri
zbo gar ralski ray rowski zinek
zbr anek iger uyev
zby szewska szewski
zch omelidse
zda bnow nchuk niuk nkevits nsky rek ril rsa
zde bel bskaja
zdo lsek n vc
zdr ahal ahalova avkov avkova avomyslov enghea ilich inca ob odowski ojewski
zdu nczyk niak nik
zdy bel
zdz arski iechowski iennicki itowiecki
zea gler k mer s
zeb air allo aze bar boudj elamou ell erio iri ley rawski ris roski roun rowska rozynthius
zec a cara chi chin china cola ena h ha hel her hlin hman howski htl iri k
zed aker am an de ek erfeldt erman ginidze i iker ler ner nicek ritz twitz zicki
zee b broek dyk h rleder shan uw vaert
zef f fane fer feri
zeg aa ai alski arra arski erius eye gaf gai gaye hamine hari heru hidour houdi len lin lovits rea rean
zeh den ender entner etgruber etmair etmayr ler m npfennig ouani rer rfuss ring rung
zei bert big dan delhack der ders dlitz dlmayr dman dner en er gan her jerling ller lman metz n nalov
zei neddine nert ninger ri sberger se sel ser set sing sler sloft sser tblom tel tlin tlinger toun ts
zej dler
zek almi eli hnini ic kari orn raoui ri ria rini
zel aia ander aoui ayandia ayeta azowski din edon eke enak enay enina enska enskaya enski ensky enskyi
zel entsov entsova enyuk er eznikar ger ichowska ichowski iff ik ingr inotti inska inskaya insky inskyi
zel inskyy iska kine lagui lali lar lars lat lick lini lman lmani lot loufi lous man mat mati merlow
zel nicek nick nik onis ski ter tser yankova yonkin
zem ach aitat aitis ann b ba bala baty bower brzuski ek gals ina iro ke la linsky ljak lyakov lyanukhin
zem mamouche mel mouri ni or our ouri pel rani ri skov skova sky tsov tsova va zaris
zen agui aini ari asni atello atti deroudi derowski doia dron eli esini ga gel geler gerle ghelis gil
zen ide isek iter k ker kteler neck noni nou nouda nstrom obi or ova t tara tgraf tgrav tz zano zen
zen zinger
zep ernick f hier hir lin os p pegno penfeldt peritz pilli s
zeq ueira uila
zer afa ah ai angue ari arka bel bi binati bini bio boglio by cher da dik eg ega ey fas fass foss ger
zer giebel gui guine guit hau houni husen ial ifi illi illo iouh jal kel kle kowitz lett lik lin mani
zer matten mout n natto ner nicek nicke nov nova omski on ouali ovnik pa quera rad renner rillo rouk t
zer tuche vas vos was weck youh zan zuben zut
zes ati ch chke han iger ler ner sin
zet hner hraeus hrin ina ino kin litz ocha sche tergren terholm terling terlund terman terstedt
zet terstrand terstrom tervall tlemoyer tler ts zsche
zeu gheer li lner ne ner nert ske
zev aes allos edei i in ini
zew e i lakow
zey bek er mer nalli nalov nalova rek sing
zez elj
zfa sman
zga nk
zgh eib erea
zgl ejszewski enicki iczynski inicki
zgo nc nik rcea rzelski
zgr aggen ipcea
zgu sta
zha bokrytskyy botinsky dan gnay gui i iri lelov n nay ngallimbay nissov pa rela rikova rkov rkova rkykh
zha rnasek rov rova rovtsev
zhb anaw anov ychkin
zhd an anova
zhe bchuk brivskyi brun chev cheva kov kova lder lev leva lezniak leznov leznova leznyak leznyakova
zhe lezova lnov ltov lyazkov lyazkova mchugov mchuzhin plynskyi rdeva
zhh un
zhi cay chkin dkov dkova galov ganov ganova ganshin garev gue gui lin ltsova minaicela ndon ngre ngri
zhi nin ri rov spon tenyov tkova tlov tnikov vayev vkov vkova zhpon
zhm akin aylik ud urko
zho ba lob ng rov rova rzholiani san uchen
zhu bi k kaw kouskaya kova kovska kovskaya kovskyi kowski lina ma mi naula ne ni nio o pina ravel ravlev
zhu ravleva ravlov ravlova ravlyov ravlyova ravok ravska ravsky ravskyi rawskaya rba rbin rik ykov ykova
zhu zhingo
zhv anetsky ania
zhy la lin lko taryuk tkevych
zia deh kas kova nveni rko t ti tyk
zib ani echi ell erna ner ol randtsen ung
zic ari cardi cone ha kafoose kefoose kel kelbein kerman kert kler u
zid an ani ar arich arov aru da e i imeco licky ore
zie bart barth bell ber binski bold dina dner g gelbauer geler genbalg genfus genfuss genrucker ger gner
zie hl hm hmer hr hrer laskowski lcke leniewski lens ler lfeldt linsky llo lske lski lstorff man mbinski
zie mecki miak miec minski mke mkowski ms ntara ntarski ntek rau rer rgiebel rhut rk rke rl rler rman
zie rvogel s schang sche se semer seniss ser sing ske sler smer tara tarski tlow tsch tz
zif eld f ferer ferero
zig aina an ardy erli hera ic kis lar liara lio lioli man mond mont nago noli oni
zii no rsen
zij laard
zik arsky eli eth l
zil ahi ahy al ber berfarb berman berti burg er eri fugaryan gien iak iani inskaite inskas inski io ioli
zil iotto jak k ka ke l ler les lgens lhardt li liacus lich lig linger liox lman lmer ls ly m mer nik
zil nyk occhi s storff tener zer
zim akoff alek an ba belman bler bres dal dars elis eray erman et ic in ina inska inski keit lich m mel
zim mering merl merle merlee merli merlin merling merly ney nickas noch och ola owski pel per pfer prich
zim sen ta
zin afi ato bi chanka chuk cidi cirkiran ck cke ckernagel cone da dani dler dulka e eddine evych gales
zin gel gerle german ggeler ggl gl gler gone goni graf graff iti kernagel kevicius kevych kl ko kov
zin kovskyy kunegi man necker nel ner nerman now ouni ovev oviev ovieva ovyev ovyeva serling ski sler
zin smeister sou sser tel ter yak yuk zi
zio ber bro browski gas lkowska mecki rjen
zip ay chen f itria kin oli pel pelius perer perling pert poni prich ser
zir afa akadze ar ari ath bel bes imu k ker kl kler lott n ner ngibl ngiebl nheld nhelt oli oni otti
zir polo ups zen zow
zis is kin kind man opol ser serman u yadis
zit an arrosa ek i ka ko kowsky kus ny oun ron t tel terbart tle tmayr tra z zelsberger zer zewitz zman
zit zow
ziu ra
ziv adinov anaris arattinam cakova erts iello ny otsky ulic zivadze
ziy anak ani at ech
ziz aoui ic ioli ola umbo za zari
zla tanov taric tarov tarski taru tea tev teva tinov tinova tkov tkova tnansky tnar tnik tohlavek vog
zle bnik nder sak
zli but nszky
zlo bec bko ch tea tin tkowski tnick
zma u vc zek
zme skal
zmi cala ch jan jewski t yarov yarova
zmo lek rzynski
zmu dzinski
zmy slowski
zna gui idi mierowski mirowski niecki
zni ber darcic daric
zno tins
zny k
zoa na
zob ec ell elt er erlein nin oli
zoc arini cali cano carato cola colan h hbauer her
zod da er l row y
zoe beli ckler ga llick llner lly ng rb ren rner
zof fany fili foli
zog baum bi by g gia hbi lman raf rafi rafski
zoh aib air ar n ner orna ouri rab rabyan
zoi can cas dis dl do lan r s
zok ora
zol berg ch ck dan edowski edziewski in inski insky jami kowska kowski lars lfrank li licoffer likofer
zol lman lmer man nir nowski otarev otareva otarov otarova otaryov otov otova otow otukhin otukhina
zol towski yniak yomi
zom bek bori bory bra bro egnan eno eta
zon aro ca dek gaym is neveld ov ta tar tini zini
zoo ber
zop fy hel p pas pellari pini pritz
zoq uier
zor attini atto bas c cic ec ga ger giebel ich ila in io iy kin lini naczuk ner nik now noza ntlein oa
zor omski raquino riassateiny roza rozua tman to zano zato zi zoli zolo
zos ak chke el in s so sou
zot a ano ea elo es inca kin l o os ov ova t ta tele tl to tola toli tu z
zou ad aghi ak atnia ba baa bai bair bairi bida bir biri cha gagh gaghi gari ggagh ggaghi ggar ggaret
zou ggarh hair hairi hir hri in ini ita itni lim manigui ngrana rgui rkane tat vi yaye yn
zov atto ko
zoy o
zoz a aya ulia ulya
zra idi ra
zre iby ik
zri hen ouil
zrn ec ic
zro udi
zry d
zsa mbeki
zsc hau hech hieschang hiesche hoche hocke hokke hotzscher
zse bok denyi
zsh otzscher
zsi fkovics go ros tvay
zso ldos ldosi
zto rm
zua a nel ny rth sti znabar zo zola zu
zub ach airi al ar arev areva ariev ascu aydi chuk cu e eck eir elzu erbier erbuhler eri ero ert i iaga
zub iarrain iate iaur iaurre icaray icoa ik ikarai illaga imendi iri iria izarreta ke kov ler lin ov
zub owski riczky rod rzycki yk
zuc al ar cala calli cante carini carino caro cato chermaglio chi chinali co colillo colini con cotti
zuc hold howski kerkandl kowski kschwerdt ulini zkowski
zud das or
zue ch ge ger hl lke lli llig lzer ras rcher rn v va
zuf elt fada ferli fi ia iaur iaurre iria
zug adi asti azaga cic g ner rav ravu
zuh lke r
zui ac dema ev geber li lkowski n
zuj enkov
zuk al ale as auskaite auskiene e erman ic oski ova ovsky rowski schwerdt
zul aica ch eger emaro et eta fiqar ian ick inski j jan kowski li lig lino oaga oeta pa qarnain ueta
zum ach aeta alacarregui alde alt aquero aran bado bahlen bana bragel bro brum brun brunnen busch dick
zum er eta ino keller mo pe pfort pt r thor
zun dt g ic ich ico ini k ker te tz z zarren zunegui
zup ancich anec et on p pante pardo pet piger ping pinger pke
zur abian abiani akowski avlovs bano bruggen burg era heide helle horst iaga iarrain icher ick imendi
zur inaga kowski la lauben li linden lini lo muhl muhlen nachyan nadzha ner omski owska owski rer utuza
zur wonne zolo
zus ka man pan sman tautas tik
zut autas avern shi t ter z
zuv er ich iria
zuy ev ew
zuz a ak unaga zaro
zva ra rych rychevska
zve gelj gintzov iter rev reva rian teremich zdin
zvi lna r rblis rblyte rgzdauskas rjinschi ryk zej
zvo lensky nareva rykin
zvu nka
zvy agin
zwa ans enepoel hlen hr ld nski nzger nzleitner yer zl
zwe ber idorff igbergk igelt igle ngauer renz rgel rger rgius rling rschitz tnow ttler tzbacher yer
zwe ytick
zwi ckl cky ebler efka eg erlein ers erzchowska erzchowski erzykowski llinger mpfer rner sler ssler
zwo lak lfer linska lski nek
zwy gart
zya blova lyenski
zyb ala ert owski
zyc ha hla howski ki zkowski
zyd orczak
zyg mont ulski
zyk a an ina ov ova
zyl icz uk
zym ierski irski s
zyr in us yanova
zys kind kowski
zyt kowski
zyu zin zina
zyw czynski icki ietz
zza man
zzi wa
αιβ αλιωτησ
κου τσουδακησ φοσ
κρη τικοσ
λαι να
μαρ γελλοσ
μυτ αρασ
παπ ουτσησ
али ев
ама нгельды
анг елова
бол ат
вар леи
или ћ
исм аилов
кав алеу
каз лоу лоускі
коз ловскии
мар ат ковић
мен акер
мил ошевић
муз ичко
мур ат
ник олић
нов ик ік
ома ров
пав ловић
пет ровић
сер икбаи ікбаи
ста нковић
сто янова јановић
ђор ђевић
іва ноу
јов ановић
"""
)
