# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names of the world that given.py lacks.

Folded. Grown by tools/grow_names.py: do not edit. Each row is how some names begin and how each of them goes on.
"""

from __future__ import annotations

from typing import Final

from tocsin.core.guard.lexicon.begun import Begun

WORDS: Final = Begun(
    """
aab ha ir raham riella
aad aliina almiina an arsh el esh hav havan hi hira hvik iel in ish it ith itri o olfiina on vik vika yn
aaf ia iyah je ke reen
aah aan ad an na
aai dyn la lyah ma ra rah sha shah za
aak arsh ifah riti u
aal a aa aiyah ana ani aya aysia dert eah eeyah eigha eiyah ia iayah ijah ina isha ivia iyan iyana iyha
aal liyah ya yah yiah yssa
aam an ani ar ari ena enah er ilah ina inah iya iyah na nah ori os ozaa ya yah
aan a av aya chal ika is isah iya shi vi yah
aap a e el i onpoika pi raham ram rami ro
aaq ib
aar a ab abi adhana adhya alynn an anan and ani athana end et ia iah ian iana ianna ib ic ica icia iel
aar ielle ifah ik ika ilyn ion iona ionna is ish it iya iyah iyan iyana la nenpoika ohi ondeep onjames
aar onmichael onn onpoika onveer oun ran sh thi thiga ti tje to uhi uja un uran ushan vi yah yahi yanna
aar yav zoo
aas hika hild hish hka hna hni hrita hrith hvi in ir iya iyah on tha
aat a havan hish hishan i ika ikah iqah
aav ah en ya
aay a aan ah ansh at esha la lah liah ra
aaz iz
aba as bacar dit gael gale gayle igeal igh nob noub ss sse ynesh
abb aas agail agale agayle ass assia ee egail egale egayle eygail eygale iegail igael igal rielle ygael
abb ygaelle ygale ygayle
abc de
abd al ala alah alahe alahi alrahman arrahman ati e elaali elaati elaaziz eladim elah elakim elakrim
abd elali elalim elasis elati elazis elbaki elbari elbarie elbassat elbasset eldjalil elelah elfadil
abd elfatah elfattah elfetah elfettah elgani elghafar elghafour elghali elghani elghni elhabib elhadi
abd elhafid elhafidh elhai elhak elhakem elhakim elhalak elhalim elhamed elhamid elhanin elhanine elhaq
abd elhay elhaziz elhila elhilah elilah elillah eljabar eljabbar eljalak eljalal eljalil eljaouad
abd eljebbar eljelil elkabir elkadir elkamal elkamel elkarin elkbir elkebir elkerim elkhader elkhalak
abd elkhalek elkhaleq elkhalik ella ellali ellatif ellaziz ellilah elmadjid elmagid elmajid elmalek
abd elmalik elmaoula elmjid elmoghit elmonaim elmonem elmonim elmotaleb elmotalib elmoughit elmouiz
abd elmoula elmoumen elmoumene elmounaim elmounim elmoutalib elnacer elnasser elnor elnour eloihab
abd eloihed eloihid elouab elouadoud elouafi elouaha elouahab elouahad elouahd elouahed elouahhab
abd elouahid elouhab elqader elrahim elrahman elrahmane elrahmen elrani elraouf elrazak elrezak elrhani
abd elsalam elsalem elsamad eltif eluahed eluahid elwadoud elwafi elwahab elwahad elwaheb elwahed
abd elwahid elwakil enabi enacer enaji enassar enasser enbi ennabi ennacer ennaceur ennaim ennaji
abd ennaser ennassar ennasser ennebi ennour enor enour erahim erahman erahmane erahmen erazak erazzak
abd eremane erezak erhamane erhim errachid errafia errafie errafik errahaman errahman errahmen errahmene
abd erraman erraouf errazak errazaq errazek errazik errazzak errazzaq errezak errezzak errhamane erzak
abd esalam esamad eselam eslam eslem essadak essadek essadeq essadik essalam essalem essamad essamade
abd essamed essamia essamie essatar essattar esselam esselem esslam esslem iasis ifitah igani ihafid
abd ihakin ihamid ija ikafi ikani ikariim ikarim ikarin il iladif ilahi ilaziz ilj ilkadir illah illahi
abd ilnaser imajid imalik in inasir inur iqaadir iqadir iqani irahim irahin irahmaan iraman irashid
abd irashiid irazak irisaaq irisak irisaq irizak irizaq isalaam isalam isalan isamad ishakur iwahaab
abd iwahab iwahid iwali iweli ol olali olhamid ollah olrahim olreza oukarim oulah oulay oulaziz oulkarim
abd oullah ourahamane ourahim ourahman ouroihamane ourrahman ourrahmane rahamane rahim rahman rahmane
abd samad uali ukadir ulaahi uladi ulai ulakim ulatif ulay ulaye ulazeez ulbaki ulbaset ulbasit ulbesir
abd uldjemil ulfatah ulgadir ulgafur ulgani ulghani ulhakeem ulhalim ulhamit ulj uljabbar ulkadar
abd ulkader ulkareem ulkjerim ull ullaah ullaahi ullayev ullo ulmajeed ulmajid ulmalek ulmecit ulnaser
abd ulqader ulqadir ulqawi ulraheem ulrahim ulrazak ulrazzaq ulrehman ulsalaam ulsalam ulsamad ulsamet
abd ulsattar ulselam ulsukur ulvahap ulvait ulveap ulwahab ulwahid ur urahim uraim uraman urezak
abd urraheem urrahim urrahmaan urrehman us uselam ussalam ussamed yl
abe bech da din eda eha erah id lio m nauara naura naya nchara nezer rash selom tare
abh i ijay ijeet ijit ijot ilash ilasha iraj
abi ageal ah an b ba be cha dah dan dur er gahel gal gayl gial ha ja jah las lash lj melec naash naja
abi nan nash nayan nesh p raa raam raami raj ram ramy ran sa san sana santh sh sha shai shan shana
abi shanth shek sheka t tha than
abl amba avi aye el elom
abo lfazl lghasem lhassan ubaker ubakr ubakry ud udou ulaye
abr aar ah aha ahale ahaley ahim amchuk ea eanna eham ehet ey het ial ian ionna ish um yana yanna
abs a alat alom atou elam era hir hiro
abt in
abu bacar bacarr baker beker k kar l lai lfazel lfazl ndia taleb ukar zer
aby an el gael gaelle gale gayle
abz al
aca cius sia ymo
acc alia ursia
ace lin lino lyn n on son syn yn
ach elia er eron ill illeas illefs illeus illies kar med ol ouak oucha oura ucha uthan yuth
aci a f le ndino r re sclo
aco idan raida ran ydan
acx el
ada am bella belle e el fiia hir hlia i ia iah ijah in ira ire isha jah laide laya lea leah leen leena
ada lei lena leta ley leya leyza lgiza liah licia lida liina lind linn lis lise lmiina lmina lmiro lton
ada lynd mae mantia marie mariz mary marys mina nay nde nely nna nte ora rah rgoma ria rian rrius rryl
ada rsh sat sha sia ssa syn yah yla ysha
adc hara
add aia alee aleigh alie aline am asyn eline elynn en icus iel ilee ileigh isalem isu isynn ley ylin
add ylyn ylynn ys ysin ysyn
ade an ana damola dapo eb eba el ela ele ena gboyega i lade laido laine layda layde layo leh leigh lein
ade lena lfina lhaid lhajda lheit lice lien liina lija lijn lind linne liz lja ljina llyn lma lmar
ade lmiina lmina lo lon lphine lto mide msafi niran nis nisa nora oye raldo rbal rita ryn sa sh sola ssa
ade suwa tomiwa tte vija viye xe ya yinka
adg er
adh am an anet anom arv em en ira rith uresa vaith vik vika ya yayan
adi ah anez anna aratou bah djatou ella fet fete ja jan jat je lah len leni lenne leny lj lja lje lka
adi lkhan lon lson nah rane sak sen sha sorn ssa synn synne th thi thya thyan tri vije xia y ya yah yam
adi yan za
adj aratou ei er ere erka i ia ila mal oa ona ou oua ovi owa
adl ean en in y yn ynn
adm ilson irim
adn aan el en ene it on
ado lfas lfiina lfino lphina lphine lpho nais naya nella nijah nina niram niran nit nnis nte nus nys
ado ralina ria rian rinda zinda
adr ea eam eena ees ein en ena eona eonna eyan iaantje iahna iam ianah ianos iatik iauna ic ick ieana
adr ieanna iell iella ielly ijano ijatik ijon ijus ik in inne ion iona ionna is it ita iyan iyana iyanna
adr oaldo yanna yel yen
ads aya hara haya hayan on
adu anich en gna rim t
adv ait aita an ie ija ije it ita ith
adw in ita
ady am ant en lee lene lin line lynn nn sangela sen
adz er ere i ije o usa
aec io
aed dan on yn
aeg idius
aei sha
ael ia iana ig in ine is ita ius la le y ya yn yne ynn ys
aem elia ilia on
aen a aelle ea ny or
aer abella alyn iana ianna ic ica iel ielle ik ika ilyn ilynn in ion ionna ith nout olynn on yk ys
aes ha hi on op
aet han z
aev a ah
aey sha
afa f fe nasij nasijs nasy
afd al
afe efa efah f ni rdit t werki work
aff aan af oue
afg ansyah
afi da et je jet jeta jete t wa ya yah za ze
afn aan an ane ene
afo m mia
afr ah ahim am az edita een ije iyie odisio on ona ora ore oza
afs ah ana aneh ha hah hari heen hin
aft ab yn
afz aal al
aga ate bo fanel g lya memnon menon mjot pi pios pita rtha sh sthya thangelos thoklis vni
age da ha liki ta u
agg elos
agh akazim asi ilas iles van
agi ca d ja lan ldo sha silaos than
agl aya
agn aldo eeta eetta el etta eza iela ieska iia ija ije
ago ney nita p
agr in ippinus
ags hayan
agu edo ida imar rne rtxane rtzane sh stinho sto
aha an ana c du mada madi madou med sh sverus va
ahc en ene
ahe d
ahf erom
ahi jah l la lan lyn mara noa noam tana
ahj anae
ahk eem ing
ahl aam alia ana ani aya ayah eah ey ia ias ijah ina ivia iya iyah
ahm aad adou adreza adshah adullah an ani arion at aud aya edije edin edina ednur edou eer eir er ere
ahm etcan ia id ida idou ier ina iracle iya iyah o od on oni ya yah
ahn af esti esty i ika iya iyah na ya yah yla ylah
aho nesty u
ahr i ia iana ianna iya iyah
ahs aan an anul ha oka
aht isham ziry
ahy aan af an ana anna
ahz aria ir
aia la n na ne nna ra
aib hlinn
aic a hata hatou hatu hetou ong
aid ah aly ann den el eliz elyn enjames enn ian rian ric y ynn
aie ko rt
aif ang en eng
aig erim uang ul
aih am en noa ong
aii den
aij ah alon an ana az iao la u uan un
aik eem im
ail ada ah akki an ana anie anny be ea eah eana eigh en ian idh iina ikki ith lie sa son ton u vin y ynn
ail ys
aim ad al ane ei eline elyne en ene eric erick ery iee ilia ilios mee onpoika ran rane sley
ain ah amo dara drita ere garan geru hara hitz hitze hize itze ize karan na oah oha okaisa oliina oliisa
ain omaija omari omaria otar sleigh txane tza tzira u un ur ura
aio la ra
aip ing
aiq in
air abella ah alynn anna eal eana eanna een el eon eona eonna ess ianna ica ida idas iel iina ik ika
air ikki lee onas rion yana yanna yn yonna
ais am atou atu chat ea etu hat hath hia hwarya ia la lee leen on osa sam seta setou sia te ultan warya
ait an anna ara hamy han hana hen hor iana iara xiber z zaz ziber zol zpea
aiu b r ri
aiv ah en is y
aiw ei en
aix iang
aiy a ah an anah annah den esha ing la lah ona ong onna ra sha u ue un
aiz ah an ane az e ea eti han hen hu ik lee ley lyn lynn pea
aja hnae hni i mu ndok nee nth ntha nthan nthini yla z
ajd an ar
aje e enah esh evan la ne sh tja y
ajf er ere
ajg jul
ajh an ane
aji a ah bola da n na nth nthan sa sh th tha than thkumar z
ajk o una une
ajl inda ja
ajm al ane on one
ajn e et ija isa isha ishah ishahe ur ure urka
ajo la oni ub y
ajr adin edin i ija iz ula ulla us ush
ajs el ela er era ere ha un
ajt ana en ena ene ony
aju b ni
ajv az
ajw a ad
ajz a yk
aka al ash cia i ila isha iya ky lya ne nksha nsha ran shdeep sia tius ylah ysha
akb eret
akc haya
ake eb el ela en ia iba il ila im ira isha lah lia mi ria sdotter sha tx tza ya yla ylah
akh ari ia ilesh laq lesh mad med
aki ah b ba d el er era fah fumi haru hiko hiro hisa hito ho ja je kazu la lan lash le les li liina lu
aki masa no nobu nola nori ntunde r rah rra sh sha shan shige ssi tomo toshi ya yah yo yoshi yuki
akj if im ime
akk iraju
akl ilu
akm ar
ako ko n ni ssiwa u ua uavi uvi
akp ovi
aks ah aran ayan eliina elinpoika h hai hajan han hana har haran hath hayan hith hitha hiya iina im inia
aks iniya yl
aku l liina npoika ol sti
akv eliina ile iliina
aky a ah ia la lah ra rah
ala adin ae aeddine attin cia dji edin edine ena ettin eyah gie hia iia ija ijah ila ilah inah inna ir
ala ira isha itz iyna iza ja jah jdin jia jiah jos kai kay kbar mea meen moana nas ndis ndria nka nkrita
ala nmichael nn nnis noud ntis ntra nys or rich rick rnah sana sanne sdair sha shia sne ssan ssana ster
ala thea tz udin una uni w wi wia wna yasia ycia yha yia yiah yja yjah ylah yn ynna ysa yshia ysiah yssa
ala yza yzha yzia yziah zae zar zay
alb achiara anik anita anor anus araa artus atrit enita erick erije erik erim erin erina erino erita
alb ertas erteen erth ertia ertti ian iana iinus ijan ijana ijon ijona im inca inot iosa irda irta irtha
alb ison ito jon jona nor nora nore olena on ona one onit resa resha rik rim rina ulen unit
alc ario ebiades ida idia idio inda us
ald ahir ean een egonda emaro emiro enice eric erico ert ian iana ijan ion ir iva iyar jia onia onis red
ald rick rin rina rit ur win
ale andra anna ano asha atha athea athia aya ayah cea chia cio csander cxander cxis din e ea ecia eha
ale eke ema emah enah era esa ese esia eta ezah ftina gend h handro iah icia igh ighna ighsha ighya ijah
ale ijda ila ina ira isa ister ixandra ixandre iya iyah iza jah jos khya ko kos ksanda ksandros
ale ksandrovna ksanter ksantra ksas kseevna ksejevna ksejs ksiina ksij ksija ksije ksina ksinpoika
ale ksintytar ksius kss kxander mayehu min mina mitu msa mseged msha mtsehay mu nah ncia nd nda nja nna
ale nzo ric rio sana sander sandra sandro sch scia shka sio ssander ssja ssya ssyo sya xah xan xanda
ale xanderia xanderjames xandris xandrovna xandrya xanteri xarae xas xaundria xcis xeis xes xiah xian
ale xiana xiane xianna xianne xias xiina xios xismarie xiss xisz xiya xiz xondra xsa xsandar xsandria
ale xsandro xsanteri xsia xsus xsys xx xxa xxander xxandra xxia xxus xyia xyss xza xzandrea xzavier xzia
ale yamma yia yiah ykutty yla ynah ynna ysa ysha ysia yssa yza za zandra zia
alf ard ee i ia iero iina ina iya onsas onzia redas reddie redina redine reeda reida retta ridas ried
alf rieda usainey
alg anesh assimou enis imanta ird
alh agi agie aji am asan assan assana assane ed ierd ya
ali ahna akbar aksandr aksandra aksei aksiej an anah anis annah anys asghar aume ayah baba ber bert
ali cemae ceson cha chia ciana ciane cianna cija ck cya cyn din dor ea eah ece egha ekber eren ese esha
ali eyah f fekri fet gul ha han haydar ia ida ide ir isia jan jana jiah jja khan ksan l la lah mah mata
ali matou mou muddin nafi nah nna nne nson nta ocha onna oscia osha osman oum pate pi ra rami ria riza
ali sabeth sah sandra scha schia scia sdair sen seo ser shaba shah shan shba shbah shea shya sija sina
ali siya sja ssah ssandra ssandre ssar ssya sya syn thea thia u us uska vea veah vebi viana vianna viya
ali viyah vya xander xandra xandrea xandria xane xia xis xzander yaah yaan yan yanah yanna yannah yar
ali yas yha yiah ysha yyah zandra zeh zia zon zza zzon
alj ajdin an ana ban bana bert berta bina bine bion bnora brim bulena buljena ean i ia ide ije ilj im
alj ima it ma medina medine mir o onka osha tin
alk et inoos isti istis iviades iviadis
all aert ahna aina anah ande anna annah aoua aya ayah ayna din eah ecia egonda eigh enmichael eria
all esandra esha essandra exa exis exus eya eyah iah iana ianna ice icia ida ien iene iette in ina inson
all ira isandra isha issia ivia ix iya izon ma medina mir on ona orah sion tane tone uitz ura wyn ya yah
all yana yanna ycia ye yiah yre ysen ysha ysia yssia yzon
alm aas adelia aida aide amo amy antas anzo arosa asa erina esa eter etta ida iina ike inas or os
aln esa isa ita
alo die hilani ia isius nah nda ndria niab nnah ntae pua rah ria uf y ysia ysious ysuis yzas
alp ar aslan ertti haxard heidae hia hie honsia honsina honsius honza housseyni hus idio iin tekin tug
alq uan
alr ic ick oy
als ayed en eny ha id ida ie on
alt af amas amease amese antsetseg ariq heia heria hia ijana ion iona onio ovise rim rin rina
alu card el isio sh
alv aretta eda edin eena enia eria ern erto ester eta etta ian iar idas iida iina iira ita on ydas yn
alw aleed an en ena enn enna
aly aan an anah annah cen dia ene esha eska ette ha ia isha issa jah la lah ma nah nn nna ona onna osha
aly ra re ria ric rica sabeth sah sandra scia sen siah siana ssabeth ssah ssamae ssamarie ssandra ssha
aly us viah xander xandra xandria xia xis zabeth zah zea zee zon zza
alz ena ire ora
ama ad al ar ara arah at bella bilio d dej deja dina elle goia goya hd hia hli hri iah ir irah iur iyah
ama ja jla lathas lendu liah liina liya lle lya lyah lys mda nada nat nay nayara ncia ndajo ndalee
ama ndalyn ndalynn ndamarie ndeep ndyne nee nial niel nj njot nollah npreet ntha nthe nual nullah nveer
ama nvir nz rachukwu ray rda rdeep rea reon rey rian rianna rielle rilys rio rionna rious riss rius riya
ama riyah riyana riyon riz rjargal rjeet rjit rjot rni rouch rpal rpreet rrah rrion rtya rveer ry rya
ama ryah rys toullah tullah ura urie urion uris urys yas yel yelle yes yia yiah yla yra yrani yrany ziah
ama zigh zin zir zyn
amb alavanar aye dillah elije ellina era eria erle erlea erleigh erli erlie erlin ermarie ika iorix rea
amb reen reia rey riana riel riella rielle rin rocio rogina roisine roos rus ryne yr
amd ija ije in jad rew
ame ah alia de dea dej deja dine dio dy ed ela elia enah et eta iah ila ilia ilya ir ira irah isha ka
ame lea lework liagrace liah liana lianna liarose liina lisa lius liya liyah lja ll lle llia lyne lys
ame nadiel nah nan neh nie nis o rah ria riah risa riyah sha shia te ts tsa tz yah yalli yo ziane
amf ilohije
amg ad
ami aya ayah chai dou elle ena er era ere in ina ir jah jet ka lah lda lea leah lee ley liah liana liano
ami lio liya liyah lja lkar llia lliana llio llion llya lton lya lyah nadab nath natou natta neh netou
ami ntas nthe nul nullah nur rali ran rat rdine ree rhan rhossein riah rjon rkhan rouche rr rra rrah
ami rreza rtha rthalingam rthan rtharaj sa sadai tabh th tha vi yha yla ylah yra yrah
amj ad ed id
amk e
aml eset esom
amm aar aara aarah anda anuel arah iel
amn ah eet eh eris on or uay
amo de nd nda nrat ntae nti rah ree reena rette ria riah rie rn rnrat ro una us ya
amp ai eliusz ha hai han hon orn
amr ah aj am apali een eet eeta ik in inder ish itha itpal o udin ullah ush ut utha y yn
ams al atou i
amt ul
amu lya n net nique tha thamalar thini thiny
amv rosios rosy
amy as beth e ia jo la lah lea lee leigh lia louise lynn marie n na ne r racle rah ria riah
amz at i
ana alicia am aya b belen beth bia brenda caren carolina carsis cecilia clara clet cleta cletus cristina
ana ctasia dalay delia din gabriela he hid hide hir hit hla hli hlia ick id ig ih ija ijah ik ika il ily
ana iris isabel isha iss issa it ita itz iz j ja jah julia karen karina kyn laura laya layah lea leese
ana lei leia leise lese leya leyah liah lilia lina lis lisia lissa lisse liya lleli llely lucia luisa
ana luz lyah lyce lycia lyn lynn lysia lyssa lysse mae mta ndakumar ndarajah ni niah niasz no nth ntha
ana nthakumar nthan ntharajah nthi nthy paola paula raida rbella reli rely rgiros rgyros riah rie rkali
ana rtz ser sha she sia sofia sophia staasia staisa stas stasha stashia stasja stassija stassios
ana stassiya stasya stazij sthase sthasia sthasie ston styn tael talia tasia terve th thalie tina tolijs
ana tolijus toline toljevna tropia um v veah vey vi victoria yansi yara yely yet yia yiah yla yra ys
ana ysha ysia
anb a er erlin erlyn esa
anc e elica eliga elika elmo hal hala halee hali hana hel hisa
and alyn ay de dy eberhan ebrhan eka eliina elija elka elyn emariam emeskel emichael eria ersyn gel
and gelina ilyn ilynn ima ion is jelija jelko jelo leeb oena oitz om onis raina ranik rasne reah real
and reanna reetta reino rejana rejas rejina rejus reka rell resine rette reus rewjames reyah rick riea
and riej riejus riel rielle rienne rietta rij rijan rika rim rio rit riyan rj ron ronico ronicus roula
and rra ruw rw rya ryn u ualem uela uen uena yn
ane cia cita die dra eka el ela eq eqa eqah es esah esh esha ia il ira irin isa isha ita liese lija line
ane lis lisa lise lisse liya liz lly lya lys lyse mari marie marija mette res ri rva rvo sha shia sio ss
ane ssia st stis stos tra tria udy urin vay y ya yah
anf al ale ane el isa issa
ang ala alena alina as ebert ee elamaria elamarie elantonia elantonio elarosa elbert elberto elca elcho
ang eldejesus eleah eleen eleena eleigh elgabriel eliah elicia eliina eliqua elisa elise elissa eliyah
ang eliz elko ellah ellica ellina ellynn elmarie elomaria elos elynn elys elyse eni ervo esom gie hara
ang harad hesom hjulina hjulu inette iolino ja jel jela jelina jeline jelka jelko jella kana khana line
ang osom sana uel utimmarik
anh ad ar ara elica elina thu
ani amma an ano ara as aya ayah cetas cetus ck cka cuta d da el esa esha essa eya fa fer gna hya ik ina
ani ita itta ja jha kah ken ket keth kin lah lda lia lja lson mashaun mesh ndita nka q qah qua que rban
ani ruddh sah shah shan shka sija sley ss ssah ssia ssija ssja ssya sten sul th tria tsa tz uska val vea
ani xua yha yia yiah yla ylah za
anj ail alee alie alina aly ana anae annette ara atta eanette elika elina elique elita ella enette es
anj esa eza i li na oli olie olina uli ulie um uma uman uscha uschka uska
ank hi ith itha ur ush
anl i loyd
anm ar ari arie olpreet
ann abarbara achiara aclaire aclara adora ael aele agrace agret agrete agreth agrethe ahita aick aig aik
ann ais ajulia akaisa akate akatharina akatherine akathi akutty alaura alaya alea aleena aleese alei
ann aleia aleise alese aleta aley aliah alicia aliina aliisa alina alingam alisia alissa alisse aliyah
ann aliz alore alotta alou alucia aluisa alya alyce alycia alysa alysia alyssa alysse amaaria amai
ann amaija amary amay amengia amette apaola arae areetta arella ariikka ariina ariitta aros asofia
ann asofie asophia astazia astiina astina aston astyn avictoria aya ayah britt dee drea ebell ebelle
ann ebet echien edorte edorthe egitte egreth egrethe eka ekathi ekathrin elaure elien eliina eliisa
ann elize ell ella eloes elotte elouise eluise emai emaj emary emi emiek emieke emo eros erosa erosly
ann esha esley esofie esophie est ete evi gela iah ic icq iebell iebelle iece ielee iemae iezette igna
ann ij ikah ikaisa ileena iliina ilotta imaija imari imaria inos iqa ique isha ison isten itta ivas iya
ann iyah janette jeanette kathrin katrin lee leigh lis louise margaret oa oncia onciat ora orah ouchka
ann ouck ouk ouschka slee sleigh sley sofie sophie tionette toinette tonette uka uliina unziatina uschka
ann uska wen wenn yck yssa yvonne
ano ar hito ir j jan jh khi ki la op osha rah san sh sha shan thony thy u uc uch ucha uche ud uscha
ano uschka ush usha ushka uska usone va ya
anp alagan alakan arasi
anq i uan uanette uinette
anr afa an e i iikka
ans atou cari chelina elica eliina elika elmiina elmina elmus garius helm hika hul human io karius lie
ans ou oumana oumane saf sinpoika sintytar umana
ant aeus amo anasia ania anina anisha aniya ario asia avia avion avious avius awan awn eja eneh eo er
ant eria erio eronpoika errio erus ha hany he helmine hia hime himos hinea hoine honee honella honette
ant honin honny honyjames honymichael honyn houla huan hyme iana idio igon inio ion ionetta ionio ionne
ant iono ipas iwan juan oan oinise oinne oino oliana oliano olin olina olino onae onel oneo onesha onet
ant oneta onete ongiulio onica onides oniella onieto oniina onij onijo onijs oninette oninho oniodejesus
ant onious onique onisha onita oniya onja onn onny onyn onyo oun owan ranik reas rei rell rice so te
ant tijussi tipekka toniina tonio too toona tu tuuna ulio uono wanette wann wian wine wion wione woin
ant wonette wuan wyne xoka xon ygona zela
anu bha bhav bis ca cha chit dari el hea j jah jan jin k liina liisa m ma mari msa msha oluwa oluwapo p
anu pam pama priya radha raj ratha reet riikka san santh sara scha schka scka sh shan shanth shiya shree
anu shri shya siya sorn uk wat
anv ay er ika it ita ith itha
anw er ita itha yn
anx el ela hela o
any ara cia e ea ela eli elin elina eline ely iah icha jah oli r ra sa se sha sia ss ssia
anz al alika ar el ela elm elmas hela helika helina iza lee leigh ley o or
aob h
aod an ren renn
aoi bh bhe se tef tif
aol ani anis
aom ar
aon ghas ghus
aor i
aou atef atif ed icha regan s
aow yn
apa rajita ricia rna uline
apd il
aph inya ra roditi
api lash naya radee rak rami ramy rl sai san sana sha shan shanth sit tha
apo linaras linaria line llin llonie llonio llonius lonie lonija lyne orva stolia stolis
app athurai hia olina olinaire olline ollonia ollonie olonia olonie olyne
apr el ill ille oniano yll
aps hara
apt ullah
apu rv rva tsiaq
aqe eb el ela elah
aqi b f
aqq alu
aqs a ah
aqu an arius eelah ib ilas innah
ara athana bel bell celie celly celys dhya el eya f fa fath gorn iah ina itz iyah iz kel ksi lyn lynn
ara mata mayis mita ncha ndeep ngan nit nshi ntxazu ntzazu nxa oluwa sely thana thil tz v vind vinth
ara vinthan vis y yia yik yla yna
arb aaz ab adella an anit elina elinda ell ella enit enor enora enore eresha ereshe erije erim erita
arb erore es esjana ian iana ias ijon im ina ion ios it lind linda nesha neshe ona resa resh rie rije
arb rim ulena ulon urim
arc adius enia enio esio had helaus hibaldus hil himed hivaldo hontoula hsana hy ilia
ard ean een el elina enia enis enisa eshir iel ine iola ion ison jan jent onis onit onita ora ra rit
ard uina yn ys yth ythe
are ana anna atha eb eba ebah ej en erat esha eya ez f fa fe feh gash il la lene lie liz lyn lys mi
are ndina ndse on ona onna sim ski tx tzy v yah yana yanna z zo zoo zou zu
arf ah ang
arg aadi ane elio eme emira enita eo etim etime eu ia ider im imira ita itxu jentina jira le nesa oitz
arg tim time urian usta yri yrios yris yro zon
arh a aan i ianna imo imou um
ari abella adnna ahna alda anah anis ann annah anwen arose atna auna aunna b ba bah ck cka dai dani dany
ari day dia dian don dona eal eana ef eh elis eliz ellah elys eon eona eonna eyana ez fah fka ful gon
ari gona haan hana hanna hant haran hiro jan jandas janet janit janita jola jon jona joutsi ko ldo lena
ari lla lyn lynn m mantas masa matti mo nas npoika ntytar nze nzechukwu ovaldo pekka q sbel sbet sha
ari sleida sleidy sleyda smendy son starch starchus starkh steides stophanes stos stote stotel stotelis
ari stotle stoxenos sztid tana tha tomo tz tza tzel tzy unaa v xen yahna yam yan yanah yannah yel yelle
ari yon yona yonna z
arj ela et eta ete eton in o ola on onit unreddy
ark adij adios adius adz aitz eem ham ia isha ko yn
arl ander ando ayne eatha ecia enis enne esha esia ess ester ethia ex icia iene ing isha ita jind jinda
arl one ow owe yce ynn ynne yss
arm ael ahni anas anc andus antine arion arni eda ela elia elina elinda ena enak entha entine enuhi eta
arm gard iche ido iida ir ira ita iya iyah onee onte ult
arn aitz aldina anguaq annguaq aq asia auld ecia eda eisha ej ejo elio eshia esia etha etia etra evi ez
arn isha it itra obio ol ola oldina oud out th
aro ia ld nda nn ob oba oj on osa osh ua un una ura ush
arp an il ine it ita orn
arq am ueles uimides
arr abella astrobulo aya ayah etta iah ian ica ick iel iella ielle ietty in ion iona ionna itokieta itxu
arr iyah iyana iyanna un y yana yanna yn
ars alaan alan alane am elina ema enij h haan had hak han hawn hdeep hi hia hiya hpreet ian ida iema ien
ars ilia inee laan si
art ak ashes asia avazd avia avious avis avius ea eida emas emii emiy emiza emy esha ez ha hea helia
art hella hemise hemon hi higa higan hiha hika hikan hit hthika huria huro huur hy ia ian iana ice ijola
art ila im ime imus iol ion ir isha izan izana izane jan jola joms jon mir or orius our rell rice rim
art siom syom to unpoika uur zai
aru b ca dselvam jan l lanantham lkumaran lmoli lnathan lnesan lthas ma me mugam nabha nakirinathan nan
aru nasalam ndeep ndhathi ndhati nee nja nkumar nraj nthathi nthathy nthavarajah nthavarasa nya ran sh
aru shan shi syak thi uke uzat zhan
arv al anit anita ell esa etta ie iid iiti ils ind inder is le
arw ed el enn id ilda
arx hend hent hentina
ary aan ahna am aman ann annah ash av bella el ella elle ia iah iana ianna irios iris les nn o on ona
ary onna ssa
arz elia ell ella hel i ia iane ie ihane ija ijana ije im oo um
asa ad dollah dullah h hd hel ko lee o taro un ya
asb el
asc an encao eneth her hi hraf hwin
asd ine ren
ase din es f faw ka lya mahle nat nate nath nay ncion neth nsi nsia ret y
asf aha
asg e edom har
ash aad ab ad aki alina anna anta antae antay anty ara ari aria arije aun auna aunte aunti aureah awn
ash awna awnti aya ayla az den ea eley elyn elynn enafi erah eton ey faq iah iana ik ika im ima iq ir
ash ish iyah k kan kar khen kon la lay le leah leen leyann leyanne leymarie leyn leynicole liegh linn
ash lley lon lynd meet mika mitha na ni o on onte onti ot preet raful raqat rije rita rith ritha tan
ash tynn u unti ur utosh vath veena veer vi vik vika vin vini vinth vitha wak wani waq wath wathi wika
ash wyn yah yia yla yr yra
asi anae anna ba be imwe jah lim mina moula nat p ta yat yeh
asj ad ah ia id
ask al alu ia olds onpoika ontytar
asl akki ambek anbek hey ihan in lan y yn ynn
asm ah ahan ahane ait aou ayt elash en er erom i ije ik in ina ine ir itha on orom
asn ath ija
asp aruh azja in ynn
asr a aa at et iel ije in it or
ass aad adollah adullah af al ala alas an ane ani ata iah iata iati iatou iba imina inat inate irem ita
ass itan iya iyah ja ma maa mae rar ua uero umpter untina yah yl yle yria
ast an aria ella erios ghik ha raea ryd yn
asu cena de man na sena zena
asv in ina ini itha
asw ad in ini
asy ah ia ria
asz trik ymzan
ata jan kilti klti lee llah lo lya nacio nasije nasios naska nasko nuea ol ollah rah sara sha ulfo
atc hara haraporn
atd hetar hetare
ate dhe eb eq eqa f feh gan nogenes
ath alee alene aliah anael anas anasis anassia anassios ar avan ea eena eesh el elene enagoras enia ir
ath ira isan isaya ish ishan itaya ith ithan iththan ithya leen oll ony raa ziri ziry
ati ana anna ba be dja dje dza dze dzhe fah fet fete ja je kah ksh lana lano lij q qa qullah sh sha xhe
ati yah yana yyah
atk o
atl ean eigh ije
atm ane i ije ir
ato brhan inet ri usa
atp utharajah
atr eju
ats alea e ede egine uhiko uhiro uko umi uo ushi uto
att ale alie allah aullah eneri enery enya hew ikus ilane ilia is iya
atu la sa
atz el i in iri iry
aub a ane eline eri erie erte ery ierge rea reana reanna reelynn rei reyana reyanna reyella riauna riegh
aub riel rina rionna ryana ryanna ryn rynn
auc eane
aud el elia elie elina elino enzio ery ianna iel ilio on reana reanna reena ren rena reyana reyanna rick
aud rieanna riella rielle rinna rionna ris rone ronius ryana ryanna ryna rys win yn
aug gie in ustale ustave ustiina ustinas ustinho
aui cha xa
auj anae
auk ai je se sute ust usta
aul ani ay den ey on ora ton
aun chalee draya dreya dria esti esty etta i ica ika isty itz na us ya
aup helie
aur ah ang angzeb anne eane eel eelia egan egane egann elijus elina eline eliusz ella elyne embiaix
aur entina esa iah ianna ianne icelia iel iella iina ilene in ina ingonkukka istela ita itz ken la lane
aur orah ther uura yane
aus eklis encio et ha ias tan teja tynn
aut herine ie ilia umm ym ymn
auv ikki onpoika
aux anne entiu ilius
ava ani bella claire cyn dis eh gail grace iah iya iyah lea leen lei lena ley lina line mae neesh nell
ava nelle nesh ngelina ngeline nish nna nnah nni ntae nthika ptisto rae ree rey rose yla
avd i ija ije il ilj iraman o ul ula ulah ullah urahim urahman uraman urrahim us ush yl
ave ah anna dis en ena er ion lardo leen liina linda lli lynn ncio nly on reigh rey riana rianna rlee
ave rleigh rley rly rof ryana ryanna tik tis tt ya yah yon
avg ustin ustina
avi aaja ah ahna anah ance annah aq aya ce dan ella elle endha gael gayil je jit k ka lene lio lyn lynn
avi nesh noam onna raj sh sha shai she shka ta ya yah yana yanna yon
avk sentis
avl een ynn
avm ed
avn eet ija ije oor or
avo nda ndre nell nelle nna nne ntae nte rie ry
avr aam ahom aj ee elij elija ey i ian iana ianna iel iella ielle ile in om uhom um umi umy yl
avs halom
avt andil
avu she
avy a aryan ay erinos n nn on onna ukt ukth
avz i ija ije
awa b is nda tef tif
awe is lker nn sta tash ys
awi l n
awn i
awr aham ohom
axa na vier
axc el
axe lina ton
axh ere i
axi e el er
axm ed
axs el
axt in yn
axu lar
axx el
axy l
axz el
aya a ansh at az ba chi da hna ka lah mi nah nia nle nn nnah no nsh o ra ri sha tima una wo x
ayb el ree uke
ayc a e en ha in o
ayd ah ann arus den e ee een em enn ia ian ien on rian rien zhan
aye den ebo esha gul isa isha l le let nur rim sa shah shia tte za
ayf er
ayg yul
ayh am em
ayi ana anna den m mane na nla ra roor s se sha shah te
ayj ah
ayk o
ayl ann eah ee eigh ey ia iah iana inn is ish isha issa ssa yn
aym aan ann ar ara ee eline eri erick erik o ric rick
ayn ah alem ara az hoa oa oha om slee sleigh sley slie
ayo b e kunle na ob oluwa se tunde ze
ayr abella ah am an iana ianna iel in is onn ton
ays a cha edudu enaz er hah hat hea hegyul hia iah ima in lin linn on sa sam sar sem un
ayt ami an ana hami hamy han hana ul
ayu ko mi mu r ub
ayv in ion ree
ayw en
ayy an oub ub
ayz ah el ere ia lee
aza ad deh elia hel ira l lais leah leia leya liah liyah lya lyn lynn mit n na ni nia rah rel rian rias
aza rie riel rius riya rria rriah rya ryah t vier vion yah yla ylah ylea ylia zel
azb i ie ija
azd din dine in ine ra ren
aze alia ddin ddine dine em ez kiel l lea ll lla lle lya lyn lynn lys mije min mka nith nor ria riah
azg on
azh a ane ara aria ia in
azi bar eb jada lee lis liz lys ma n on r ra re s ta ya yade zbek zeh zollah zullah zur
azj ah
azk a
azl aan ee in yn
azm an at era ina ira
azo ria uz
azr anur eal et eta iella ielle udin
azu ma mah mi ri riah sena zena
azy a ah iah la lis ria riah
azz a am an aria dine eddin eddine edine iz iza ura ure
baa ni ziz
bab afemi ajide asaheb atounde bette et eth iche igna ilas ishan itha ken oucar oucarr uram ylas
bac ar har hir hira ilia ilio iro
bad ayco ema eme iaa iallo ice iss isse ran rdin reddin reddine redin redine ria riya ys yss
bae lee leigh lyn lynn rbel
baf rin ti tija tijar tije tir tisa tisha
bag her
bah abelom ador ara are areh attin eerathan er gat gu iga ija ja jat lbi libi nan oz ra ran rie rija
bah riye ro rudin ti tie tija tijar tije tir tisha tjar ya zad
bai an den dy lea li lley lyn lynn ne ravi
baj ra ramka ramsa ramsha ramshah rija rije rishe ro rumsha rus
bak artxo han hta htawar htiyar htyar ija ije iye outoubo r tash
bal achandran achanthiran agowry aji akrishna akumar akumaran amine amurugan ananthini arajan aram
bal asingam asubramaniam asundaram banera bhadra bir deep desca diri domer domera domino domir duin ian
bal igh jeet jinder jit kis kiss kisu preet qis qisa raj ram termia tisar tus vina vinder vino vir want
bal winder ys zs
bam athy baren ini ir ma pis
ban afsheh diougou djougou dula een esa essa fa gali gally galy gin gon in jamin jong uelia ujan ureka
ban usan ush usha ushan x z
bap tistine
baq er
bar aa aah abra ae akah alides ath athy bad baraann barajean barajo barann barita berina berine bika bka
bar bla blin blina clamiu dhec dhil dhok dhosh dhul dhyl dil dilj dul dulj eera eerah ent fin ibor ija
bar irah iza kon nell oudi sanofio sanufio tal telomiej thelemi tira tje tomiej tt uc yalai
bas anta chir ekou eli elisa ha hiir hshar iel ili ilides iliso ilius irat mah mala rije sekou sel sey
bas sheva sil sim sima sirou sma tienne tjan tri trije
bat bayar hie ijar ije irtze ja jargal khaаn ol oul oula oura seba testa tistina tistu tsetseg ul ula
bat yste zorig
bau delia dilia dilio kje rzhan
bav an ananthan ani any ithiran ithra
bax ton
bay ane ardo armaa arsaikhan den en ene lea lei ler lin lon lynn rem sangur se ush yinah
baz ett iel ilij
baа tar
bea cher da din nca re rett rl th the tric trika triu tryce trys tta uclerk utifull
beb hinn y
bec aye hir ir kam key khem
bed ie iha is jet redin rettin rie rija riye ros rudin rush wyr zet
bee a da na nish rit
beg ajeta ija ije imay isa ishe jet lie lije onya us ush w zad zada zat zim
beh adil adin ajdin ara ari dad dja eshta ija im iye ka nam nan naz noosh noush rad rija rije rooz rouz
beh xhet zad
bei bhinn lei mar mnet nat nn
bej adin amin ana aza aze da dzet han hane na naz ta tije tulah tulla tullah tus tush xhet za zad zat
bek ah aye ele hal ita jir ka kay ki ri rija rije tes tesh zod
bel ainesh al anna atz aynesh end enda ezije gacem guzar haj hida ian issa it ita julj kassem khir kiss
bel kiz kiza ky kys lachheb lagrace lah lal lamae lamarie lamia lamie lanie lanira lany larae latrix
bel leciane leda linda min mina mir qis quis tina via vin
bem net vindo
ben achir afsha aisa aja ajah amin ancio art arta ay ayga azir chara chawan daoud dji dy ecio edetg edik
ben ediktas ediktus eharo eranda eta giamin gie gin gul har hur iah ilda isa ish itta izelos j jamaporn
ben jamas jamat jamien jaminas jamino jamyn japorn jawan jerman jermin jimen jimin nacer naceur nasar
ben nasser nedikte sen su syn tchey tejui tli tlie tor torey tzion u uel yapha younes youness youssef
beo la nca nka rn
bep pina pino
beq a e ir
ber aki alda ania chthold daitz dean dell della dena dia dien dina eke ekhet endina enger enise eniz
ber enize ezi fan fim goi hat he ic ihu ije ish itt iwan iz jin kcan kleigh klie land lene ley lynn mal
ber nabela nada nadean nadene nadet nadeth nadi nadin nadina nadka nald naldo nardas nardeta nardetta
ber nardette nardica nardika nardito nardka narr natka nece neda neita nerd nese nestine neta netha nett
ber nhardette nhilde nisa nise nisha nold non nyce rdo rick rit san tal ten thena thenia thil thile
ber thilia thram tice tilda tilia tis tol tomeu trice trum tus win zad zan zat
bes ard arda arije hara hir hoi ijan ijana ik iki jan jon jona lim lind linda lira ma mellah rat sma sye
bes trim tun ty
bet ab eal elehem elhem elihem hanee haney helehem helhem hen hene henny hia hli hly hney hsabe hsabee
bet hsaida hwell hyl hzaida ial iana iel ime inna je lhem li ly rice ricia saida salel san selot si sie
bet ssy tejane thy tiana tiina tinna to tyjean tyjo tylee tymae tyna zabe zabeth zaira zalel zayda
beu ford
bev ely elyn erely erle erlie erlyann erlyn
bex het lee leigh lie ton
bey an ar han mar nur onca onka ounce sim tullah zanur zat
bez aleel alel za
bff e
bha gavathi gwan gwant nu nubhakta rath rgav rti skar usaheb vesh vik vin visha vneet
bhi mrao
bho omi omika
bhu chung mi mika pendra pinder ti van
bia gia gina gino n ncamaria ncarosa ncha ney nna nnca nney ra se triz
bib ha huti ian iche igul ijana in ras
bid ane atz ia
bie ito mnet naime tel
big ga nia
bih ari otz otza ua
bij anka on ondina oy
bik as endi iya ramjit
bil ail all awal gehan guun hal iana itis jal jent kis kize lal lale lel liejean lijo lyjack lyjoe onda
bil qees qis sana yan yana
bim al
bin ahi ali ayak az aze azir bin ca du etou gbing ilith ita iyam ja jamin nie od u yam yameen yamen
bio na ndina nka ntina tza
bip in lab
bir ahim ama ame an anavan aveen avin dell dena dia dzhan endra getta gitthe hana hat idiana ikti itta
bir ivan kitta kti l ney rit sel tan ttany tukan uk untha
bis har haro hnuram hoy hr ila im lim ma mah rat san sane tgaun
bit ania aniya anya hia tor
biv iana
bix ente ia
biy i ing
biz an
bja n nka rno
bjo ern nda ndina rd rdi rnsdotter
bla dimiro dyn goj goja gojce gojche gojcho gomir gorodna gota govest govesta goy goyche i iden ike
bla iklee ikley isine ithin keli klee kleigh l ncanieves nnie nquita sida sina sinda yde yden yklee yn
bla yre yton yz zhe zho zica
ble ar ard ase ddyn dian dina dion diona don dor n nard nart ndian ndiana ndin ndina ndion ndiona ndon
ble ndona ndrit nita nor ond onda onit onita ran rand randa rant rdi rentina rian rinda rion rita rjan
ble rjana rond rtan rtim rtin rtina ssin ta ton uen uenn uette
bli a nera nor ona
blj erina erta erton
blo dwyn ndena ng nnie ssie
blu enn ma
bly ss
boa hene
bob bette byjo byjoe etta
boc ephus hra
bod ee ey hin yn
boe dy le na
bog ic ica odar oja osav oslav umia usaw usawa uslaus
boh ao den di
boj amin anka
bol aji dbaatar eslao eslas eslaus ethe fenk ko ormaa ortsetseg
bom ani
bon aria awentura cho etta gkot ifatius ifaz ifazio iphace nah netta niejean nielee nita osa oso
boo kert nmee
bop ha
bor ce che cho co han hane iana isas isav islavka isovna isz janka omeusz tolina yana zyslaw
bos anka dotter hko hra iljko ilka tyn tynn
bot aina ho
bou abdallah abid alam amama aza bakar bakary baker bakeur bakr beker bkar chaib chta cif dewyn djema
bou felja gary ghaleb halem jama jamaa jema jemaa kary ke khayar khiar kje laye lbaba los medien
bou medienne n nama ntouraby rahima rama raoui reima rema selham shra ssad tahar taher taina tayeb tayna
bou thaina thayna theina tros yagui zekri zian
bow an dy yn
boy anka i ka ko
boz anka hana hidar hidara hin idarka in
bra cen dan dely dey din dleigh dlie drick edan edin elee eleigh elen eley elin elon eson eton heem hem
bra hian hin hm hyan ian ida idan idon idy idyn ilee ileigh ilon ilynn im ima ison lee leigh len llan
bra lon lyn lynn mwell nae ndace ndalyn ndalynn ndel ndell ndelyn ndey ndilee ndilyn ndilynn ndley ndol
bra ndolyn ndonlee ndonn ndtley ndyce ndye nisa nislavka nivoj nivoje niya niyah nnagh nndon non nsen
bra nsyn ntleigh ntly ntson son tko udilia ulia veen vlio xden xdon xen xley xon xson xston xtin xtynn
bra xxton yah yam yann yanna ycen ydee ydn ydyn yen yla ylah yland ylea ylei yley yli ylie ylinn yln yn
bra yon ysen yten yven
bre agh agha ah ahna alyn alynn an anah anda annah asha aunna awna ccan chje chtje ckan cklyn cklynn
bre ckon dica ean eauna eley ella elle ely elynn ena eona eonna eya ezie hanna hima iana ianna ige igh
bre ighton ina indel indy ion iona ionna ixo klyn kyn leigh lyn nae nan ndalee ndaliz ndaly ndalyn
bre ndalynn ndia ndin ndolyn ndt nee netta nin nisha nita niya niyah nlee nleigh nlie nly nlyn nlynn
bre nnah nndan nnden nnin nnley nnyn nson ntin ntlee ntney ntt ntton ntyn nya nyn ogan onia osha shae
bre shay slyn ttany ttney unna van von vyn wal wen wenn x xlee xleigh xley xlyn xten xtyn yah ydan ydon
bre yer ylan ylen ylin ylon yon yona yonna yson zlyn
brh an ana
bri ag ah ahnna am anah anca annia annon ant ante ara arrose asia aunna awna ceida cella celyn cen ceson
bri ceyda cio cyn dey dgid dgitt dgitte dney ea eana eann ege ela ele ell ellah elyn elynn eonna etta
bri eux gett getta ggett ggette ggitte ggston ghtyn gith githa hana hanna ita itta kend kenda kti lant
bri leigh lyn ndusa niyah nklee nleigh nly nlyn nlynn nn nnley nsley ohny oney selda silda ssia stal
bri styl styn syn tanee taney teny thany thney tian tiany tiney tini tiny tlee tley tlyn tnay tne tnie
bri ttainy ttanee ttanni ttanny ttanyann tteney ttian ttiany ttin ttinee ttiney ttini ttinie ttiny ttish
bri ttley ttlyn ttnae ttne ttnei ttyn tyn tzy una unna vael van xlee xley xon xten xtyn xx yah yan yana
bri yanna yelle yonna zeida zeyda zza
brk ti
brn adon
bro dan deric dhi dric dyn edy gen ghan ly ndon nis nislaus nislavas nius nnie nsyn nwynne nya okelin
bro okie oklee okleigh oklen okley oklinn oklyne oksie ox selianda ulaye
bru cha chy nina nno not uno
bry ah ahna am anah anda ann annah auna celyn celynn ceson ceton chan cin dan die don ella elle her ker
bry land lea lei len ler ley lin linn lon lyn lynn nda ndan ndle ndon nlea nlei nli nlie nlyn nlynn nmor
bry nnan nnleigh nnley nnlie nnly nolf oney onna san se seida sin stal sten sun syn tani ten tnee tney
bry tni ttani ttany ttney ttni
bsr at
bti sam same ssam ssame ssem
bua ban phan rian
bub acar acarr akar akari akary ba ber pha ulina
buc hra
bud dhadeb dug imka imko
bue ford
buf fey fie
bui chi
buj iku
buk uri urie urija urim urosh
bul csu etin maro
bun jamin ji kichi lom ma mee nie ruan tham zo
buo lf
bup pha
buq e
bur ama buce buke bukje buqe chardus della ech gandy gula gunde haan hanedin hanettin klee kley lene
bur nadette nard niece nis tel tis yl
bus aba akorn arin sara
but haina saba
bya mbasuren nka
byl byl el
byo rn
byr ant en l
byu lent ng rhan
caa si
cab dalla di dicasiis difatah difatax dikarim dillahi dinasir diqani dirahman diraxmaan diraxman dirisaq
cab dulaahi dulkadir dullahi dulqadir han iria
cac ey ie
cad ance arius edra ee el ey ha han ia ie ien ience in ince olar on ynce
cae cilia cilie dan dence din dmon don dyn lainn leb lee leigh len ley lin llum lum lynn ra rwyn son
caf fie
cah il it lani lil ora terine
cai an dan dance de don dynce fen feng ge hong lah lan lani lean leb leen len lj llen lley nan nen non
cai omhe ping qin reen ristiona sen sey sha sley son syn tilin tlain tland tlen tlinn trin wei xia ya
cai yah yun
caj iao
cal ab ani ayah bert cifer eah ed eel een eena eesi el eyah iah ian iana iann ianna ianne ib ieb iegh
cal ihan iope irose isa ise isha issa issy istus ix ixthe iya leen ley liah liana liegh liopee lirroe
cal listus lixte lumn lun lyn lysta ob ub umn ven von vyn yb yn ynn yse yssa ysta
cam ala ani aren arie arion ary aryn auri ay aya belle brea breigh bren brey bri bry bryn dan din dynn
cam eka elya en erin erron esha eshia ey iah iel ielle ika ilah ilj ilje ill ilya iya iyah ka ma meron
cam mi milla oni ora pegius ran ree reigh ri rie rynn y ya yah yl yla yra
can ab cio dee delora den dence deth diace diss dita dus dylene dys ek elle esha ije io isha isius iya
can iyah nen osantos trice
cao dhan ilainn
cap risha tola ucyne
car abella agan ah alee alina alynn amia an dale darius delia ee eem eena elle etha iad iah iana iann
car ianna igan iina ilda ilyn im ima ime inna inne isha iss it itta iyah izma ka lantonio las lea leah
car lean lei lesha less lester letha lethia letto licia lien linhos lisha lisia liss lissa litos lixta
car liyah losdaniel losmanuel lous loyn luccio lyann lynn lyon maleta malita melien melino melito mell
car mellia meron mesha milla minantonio mindo minella minia mino misha nel nelia nelius nesha neshia
car netta nisha nita olain olane olayn old oleann oleena olena olene oliina oljean ollee ollyn ollynn
car olos onda rah reen riann rianne rieann rieanne rina rine risa rissa rolyn rson rye ryl sin synn
car tavious tha thel tia trell vel wyn ynn yssa zell
cas arine elyn elynn hae hawn hay his hius hlyn hlynn hmir hten htyn hus idee idy ilde ildo mer mere
cas mier mir mira onya paris parus pen sadee sadi sadie sanda sandr sandria sidee sidey sidi sidie siel
cas silia siopeia sundra sydie sylia tanie trenze tulo yn
cat alaya alda alea aleah aleia alena aleyah alia aliya alya alyna ariina eleya elin eline ello elynn
cat eno era erin erra ha hair haisa haleen haleya halina halya haysa he hel heleen heline helyne herene
cat hja hlene hlin hline hlyn ho hren hyann hyjo hyrn iana ilin ilyn iuscia ja leya lyn lynn ori rell
cat rena ricia riina rinia ryn taleya terina tia tie uscia uxa y ya
cau an lin line tar y
cav ani ell ion on
cay cee cen ci d dan dance din dn don dyn lah lan lani lea leen lei lian lob lon lum lyn lynn men nan ne
cay nen se sie sin tlin tlyn
caz andra ilia ilie im ima ime per
cea ira irra llach na ne nna rra sia zia
ceb astian ert rail ria rina
cec eilia ely ia ilien illia lia
ced arius ell ella eric erick ine omil omirka rie rique rix ryc
cee jay say
cef ajete as erina ser sere
cei an lidh nwen ra ran re rion ron rra t tidh
cej ay
cek dar lin
cel alettin anie ecia edonia edonio enia enya erino ese esztin hia iano iar icia ida im imanna imene
cel inah ines isa ise isse ita lan lia lie lina ly lya mar sey sina tia vin yan yana yane yn yna yne yo
cem ach ailj alj ille
cen aida dresa drim drine dy eida et gizhan iya iyah zo
ceo nna
cep hise hora
cer eniti iah ian idwen im ima ime in ine inity issa ith kez ria stin vando yn yne ys
ces c ca iah idio ily law lawa ley lovas
cet h
cev det erine her riye sere yn
cey dric lia lian
cez altina anne ilia
cha abane ala beli bely bha bier bnam daporn ddrick den dene dia dine dley dli dlia dric dwin dya ek el
cha ela eli elyn fi fia fiaa fic fik fika fiq hat hd hde hed her hid hida hima hin hina hinaz hinaze
cha hines hinese hir hira hla hnaz hnez hra hrazad hrazade hrazed hrazede hyn hyne ibia id ida ila ili
cha ily ilyn imas inese iness ineze irty itra iwat kara kayla ker kib kir kira kita kravarthi krit kyra
cha landa led lene lermyot lese lid lida lil lino lita llen lmus londa lsea lsey lyn maida maine maiporn
cha mari meka mika mila milla mille mina minda miya mpayne msdine mseddine msedine msia msidine mya nael
cha naelle nah naka nakan nan nanya naya nc nceline ncelvie ndell nden ndersen ndice ndlar ndlor
cha ndrabalan ndrakant ndrakanthan ndrakumar ndrakumaran ndramathy ndrasekaran ndrasekhar ndrashekhar
cha ndravathana ndravathani ndravathany ndrea ndria ndrika ndrima nea nee neka nequa nese net ngju niah
cha nice nida niece nin niqua nique nise nita niyah nler nley nna nnah nne nni nnin noch non none npen
cha nphen nston ntae ntana ntavia ntea ntha nthana nthy nti ntia ntil ntima ntra ntrell ntry nz nze oba
cha oqun ouki ppy quana quetta quita raf rafa rafeddine ralabos ralambos ranjit razed rda rdae rdai rday
cha rde rdonay ree reese rel rell relle rels rene res rese riah rice ridy rif rifa rika rikleia riklia
cha rilaos rish ristopher rito riya rizma rkaoui rki rlane rlann rlanne rlay rlayne rlcie rlelie rlely
cha rlen rlery rlesia rlestine rletha rleton rlett rleyne rlieann rliegh rlien rliene rlierose rlis
cha rlisa rlise rlisha rlissa rlita rlsey rlynn rlyse rlyze rmagne rman rmeka rmel rmian rmika rmila
cha rmin rmine rmion rmon rna rnae rne rnee rnele rnell rnese rnice rnika rnise rnita rod rolett ronda
cha roula rris rrise rsten runi ruwan rvez rvik rvis ryl rys sady selyn selynn seton sey sin sitee siti
cha sitty ske slyn smine sper sta stelyn stidy stin stine ston sty sya syn tara tchai tchawan trigna
cha ttie un una unce unda undra unice unta untae untay unte untel untelle viva von vonne wa wee weewan
cha wki wn wqi yah yan yana yane yann yanne yden yil yili yim yla ylee yna ynce yne ynes ynese ynez
cha yneze ysen yson zity zlyn zmin
che alsea alsey anne deline dey di dia dieli dli dlia dly etara gdali herazade hrazad hrazade hrazed
che ickna ickne ikhna ikhouna ima ina j kesha lby lce lcea lcee lcey lci lcie lcy ldon lebi lesa lesea
che lina lisa lise lli llie llsea llsey llsie lly lsei lssy lton meka ms mseddine msedine msi msy nae
che nara nchen nel nell nelle nette nghao ngjie ngjun ngwei ngyi ngyu nhao nice nika niqua nise nita
che njie njun nnel noah nrui nxi nxin nxuan nyi nyu ol pet quita rae ral ralyn ray raz razad razade
che reese rell rene resa rese riane rica ridan rihane rika ril rilynn rin rina rine risa rissa rkaoui
che rkaouia rki rl rlene rley rlin rlynn rmaine rno rnor rolyn ronda rrell rril rrill rrise rrish rron
che ryal ryane ryel rylene rylin ryllynn ryln rylyn rylynn ryn ryne rysh skel sky sni ssica ston sus
che tara tt un vaughn vella vette veyo vi vie vis von vonne yan yane yeanne yene yla ylynn yma yna ynne
che yrl zky zney
chh ay im un
chi aki ane ann anna anne bli bueze buikem dera diebere do dubem edza el emi fa faa fae gusa hab haru
chi heb hei hiro ho kage kaima kako kamso kara kashi kataka kayoshi ke kita kusa kwenye lderic lie llie
chi maobi mene mezie mi nara nary natsu naza nedum nenye ngiz niqua nita nmay nmayi nnamma nny nonso
chi nonye nouk ntana nwe nyelu oke quetta qui quitta rag ranan rel rin rstina rstine rsty saki sako sato
chi stina stine sum tchanok thira tra vas von vonne yeko yo yoko zara zaram zuko zuru
chj ara
chl aus ea eo irim odwig oeann oeanne oelia oemarie omo
chm ouel
chn ar eor
cho aib chana den don edak edon ei ekyi enga eying ezom jiro key kri l lly micha nda nita nlada nte ntel
cho nthicha nticha nzom on osri rok rouk rshanbe syn tika ua uaib uayb uchane uhoud uki ukra ukri umicha
cho urouk yce
chr es esta esten estina estine if ifa isandra isangel isann isanthi isean iselda iselle ises isette
chr isha ishana ishaun ishauna ishawn ishawna ishell ishelle ishon ishonda ishun islain islaine islene
chr isley isly islyn islynn ismael isopher isostomos isotpher isoula ispin issandra issoula isstine
chr istabell istabella istalyn istalynn istapher istasia istean istee istence istepher isterpher istgina
chr isthian isthoper istiaen istiam istianjames istiann istiansdotter istianus istienne istifer istiina
chr istinamarie istino istionna istipher istivie istjohannes istna istne istobal istobel istodoulos
chr istoff istoffel istoforos istohper istopherjame istopherjohn istophermich istopherus istophis
chr istophor istophoros istophr istorpher istphor istpoher istropher istyan istyana istyann istyanna
chr istyl isula itopher les onis sitopher stopher yl yostom ys ysa ysanthi ysanthos ysi yslene ysostom
chr ysoula ysovalantis yssa yssoula ysta ysten ysti ystian ystiane ystina ystine ystle ystophe ystopher
chu ang ckie ckwuduben cky dney ichi ji jiro kwuebuka kwuka kwuma kwunonso l leeporn luun ndra nfen
chu ngdak nguang nhong nhui nlan nlei nli nlian nling nming nosuke nping nsheng nwei nxia nxiang nxiao
chu nyan nying nyu thamat tharat tikan tima zaemon
chv iedar
chy an ane ann anna ler nah rel rine rl vonne
cia ira rah rnan ron rrah
cib elle rahim ran
cic ilija ily lali laly ley
cid a em ji jy nee ney
cie anna ara arra lle na rah ran ria ron rrah rria
cig i
cih am ame at
cii a se
cil as ayda cio ene ette ian icia ika inia ius ka ke ou ya
cim berly mie one
cin cere darella dee del delle dra iya sere thy tya zio
cio na nna rstaidh
cip to
cir an cis iaca ilka ill ina ine lene yl
cis man
cit lalic lally
ciy dem
cja y
cla born die irelise iremonde iressa irissa irmonde nce ncey rabel rabell rabella ragh ramae rann rece
cla reen rel rena rencio rene ressa ria riece rissia ritza rivel riza ron rrisa ryce rys ryssa rysse
cla sina tie udean udeen udelina udell udene udenice udete udett udetta udiano udija udineia udinet
cla udinette udionor udis velina yden yre yson yten ytin yvon
cle arnce aster atis atus aven avon ber bert burn dis dith e idiane iton la lio llan lya mantine men
cle mentia mentin mentino mentius menz metine milda mira mire mmon morisa ncy ndon nnon nt nton ofas opa
cle opas opha ophea ota otis rance rence ria rmonde rvie ssie ster ston tta unice usa uza ven vester
cle vland von ya yton
clh oe
cli f ffard ford ment mmie sta stenes zia
clo a dette dia die dine doalda doaldo domir elia is ma rene ria rine rinthe risa rissa teal tee thilda
clo tiel tile tine via yce
cly dean dell dene dette dia dine nton tee ves
cmi lja ljana ljka
cni yah
cny thia
coa lton ner
cob ain e en ey i in yn
cod dy ou ylee
coe l nraad nradina nradine rt sar tta
cof fi
coh l
coi la
cok un
col andra bey bi bin eby ena eridge estin estina estine eston ienne inda inne isha lan lyns oman syn
col trane umban umbiano yn yne ynn
com lan
con agh agher ah ar cesina chin chitta er fesora getta gmei ita lee leigh lyn nagh nah naire nal nall
con nan nar nee nel nla nlaodh non radus ran salvo sandra sepcion setta standinos stantijn stantinos
con stantinus suella suello swella trell trina xita zetta
cop elan elyn elynn pelia
cor abelle agh ah alei aleigh alena alio alise alline aly alynn antin ayma bit dae dale darious darius
cor darrel darrell darrius darro darryl daryl dasia day dellia delro derius derro dian dney eena elia en
cor entyn eon etha eyon gan ian iann ianna ianne iene inn inta inthian iolan ionna isa ky leen lene neel
cor neilus neisha nellius neluis nesha neshia ney nisha omoto radina ran reen rena rene rinna rion risa
cor rissa ryn tana tasia tavious tavius tlan tlin tlyn tlynn tne tnee tni tnie tny wyn yn yne ynn ynne
cor yse
cos andra ato etta imina imino mino tace tantina tantinos tica tinel tinela
cot ey ina
cou lton rney rtany rteny rtez rtlin rtlyn rtlynn rtnay rtne rtnei rtni rtny tney
coy t
coz etta
cra igory
cre agh asie cencio eden edence g gg ig ina scence scenciana scenciano scentia scentius scenza sencia
cre sencio senzia ssida szentia uza
crh istian
cri ag ckett msyn santo santos sdean seida slyn slynn sogono sostoma spijn spiniano spula spulo spus
cri stan stella steta stgina stiam stianna stiina stinel stinela stita stle stobalina stof stofero
cri stoffel stofher stol stoph stophe stu styn xus
cro nwell
cru cita iz zita zito
cry s stalann stale stalee stalina stall stalle stallynn stalmarie stalyn stalynn sten stian stin stina
cry stol tal
cso rsz
ctl in
cua hutemoc
cui e fen hong li mei sle ying zhu
cul ann astia lan
cum ar
cur by degn lie stin tez ties tisha tistine tys vin zio
cut berto
cuy ler
cve ta tan tana tanka telina to toslava
cvi jo ko ta tko
cvj eta etan etko
cya ire nn nna nne ra
cyb ele elia elle ellia il ill ille
cyd ne nee nei ni nie
cye nna ra rra
cyl a ah an as eigh er ia ian iane iann ie inda is lia us
cym one
cyn ai an cere da dal de dee del delle die dra ethia iah itha ithia iyah thea thina this thya
cyp arissos rienne rille
cyr ah an ano ee ena ene ia iac iah iak ianne illia illus is ius o uss
cys on tal
cyt hina hnia laly
cze slas staw
daa hir iel iyah lia nia niel niya niyal nya nyal ron
dab ia id iha ria
dac ari en helle hhiri il oda orian ota otah y
dad ae on rian y
dae dric gan gen gon jah kwon lan lin lon lynn mian mien mion myn na quan quon ron sean sha shaun shawn
dae shon sia son ton veon vin vion von
daf fne fney inka nis ydd
dag em finn im mawi nija
dah abo ba bia elire ianna lak lila lton lya man mir o ou yabhai yana
dai an anna ara chi cy da el elle hachi hana janae jha jiro jon ki kichi la lah lan lani lany lee leen
dai len lin lis lo lon lonis los lynn mar mara me men meon mi mian mien mion mon my nel nelle nora nton
dai on onna p quan quon ris rl roku ron sa sean see shaun shawn shia shon sja son ssy symae symay thi
dai ton veon vik vion von vy ya yan za zaburo zee zen zha zo zy
daj ae ahnae ai an anee aun en ha iah ion jen lan ohn our ra sha
dak ai arri ayla hari ia in ing ira isha iya iyah odah otta wan won yla yra
dal aina aly anda aney ante ari asia aya ayah ayla ayna aysia ayza cy eah een eena eigh eisa eiza el
dal enda eon esha eth ett exa eysa eyssa gis hia iah icia ija il ilha ip isa isha issa ius iya iza ja
dal jeet ji jit lan lana lie lila lon lyn lys mat mir mira miro oba on onda ontae onte ores phine su tin
dal tyn vinder yah yana yce yla ylah ynn
dam acio ain ali ante any arco area aree areon ariah arian aride arien arious ariz arko arkus arquis arr
dam arri arrion arys asa asio auri aya az azy bisa dinsuren ean eian eion eir eisha eka el ere esha
dam eshia etra etri etria etrius iaan iah iann ianos ica ichael iean iel iens ieon ika ino isha iya
dam janca mon njan odar ondre onica onique ont onta ontae ontay ontez ontre rong yah yan yen yia yiah
dam yla yn yon yra
dan ael aelle aija aijah ail aisha ait aiya aj aja ajah aka alee aly alyn amarie ann arius asha ashia
dan awit aya ayah aye aysha aysia ayt che cho dan dara dra drae drew dria ea ean ecia ee eesha eille
dan eisha eja elia erys esh eshia essa etra ett etta gela guole gute iaal iah ialle iar ic icia ick icka
dan iello ielys iesha ijah ijal ijell ik ikah ilah illa illo ilson ilyn ilynn iqua ira ishia issa itra
dan ius iyaal iyal iyar iyel iyla iylah iza jal jana jel jela jell jella jo nah nel nell nelle netta ney
dan nia nica niell niella nielynn nii nika nilynn nis nisha non nyelle nylee on tavious touma tre trell
dan uel usa usan ush ushan ut vir yaal yael yah yal yale yeal yetta yia yiah yiel yil ylah ylle yon zel
dan zell
dao iz rs rung uia ur uya
dap hane hanie hene hna hny hrose hyne
daq uann uarius uavion uawn uisha uita uon wan
dar ald alyn anee arat bie cee cell cella celle chelle co cus danella ean eck een eia eion ejan eld enda
dar enn eon eth eus ey iah iann iano ic iell iella ielle ielys ienne ieon ifa iga iia ij ijo ijus il
dar ilyn inda inel inko ino ionna ios isha issa iusch iush ivs ixon iyah iyon jan jana jo ka kiel lah
dar lan lean len leth letta lette lin lina linda lis lisa lisha lynn lys min neisha nesha neshia netta
dar nette nice nise nisha nita nley ol olyn onte oslav othy ral rall rek reld relyn reon ric rie riel
dar riell rielle rik ril rill rilyn rio rious rly rnell roch rol rold roll ryal ryel ryon sey shawn shay
dar tanian tanion tanyan tanyon tavious tha thula thy uis unee us vell vis von vydas wish yah yana yel
dar yo yon yoush ys yus
das cha chel hae hamir hana hanae hanique hanna hanti hay hayla hea hel hia hiel hley hly hmir hmire
das hnim hnor honda honna hton huri hurie hurim iah iel ja mine mir mire on sine tane tin uri urie urije
dat ha on ra rell ron wan
dau let mantas mants na ndre ntae rice te we
dav anee anna anta ari arion arious aris arius aughn aun eah ed eda eed eena eigh eion eline ell elle
dav elyn etta ette eyon ianna idanthony idjames idlee idmichael ied iel ielle ieon inci inder inity
dav inson io ionna ionne ionte isha ita iti ius iyon ona onda one onn onna onne ood oud yn yna yon
daw anda anna aun da en ens lat nell nelle nesha netta nette nielle nisha nita nmarie nn nna nya nyel od
daw oed on ood oud sen t
dax en son ten ter tin tyn x xton yn
day ah anah anidhi anira anis ann annara cee den elin en ena hana ina ja jah lah leen ln lo los lyn lynn
day mara mein men meon mi mian mien mion mond n nah nis on ona onna quan ren rin ro ron sam sean sen
day shaun shia shon sie son sy ten tin ven veon vian vin vion yan zee zha
daz ani aria hane ia iah ion ire iya iyah ja
dea aron can drian drick gen go h ira ire irra isa isha ja jah ken kon lie lva mber monte ndrew ndria
dea nette ngleo nglo nia nnah nndra nta ntae ntre nza ra rdra ri ria rie ries rion ris rius rl rra rrius
dea sha shia siah sya tra trice un una undra undre unna unte ven veon vian vin vion von ysia zia
deb abrata anhi any arah ashree atik be bera bora borah brah erah esay hora orahann orath orh oria orra
deb raann ralee ria riana rina roh
dec ari arla helle hlan imus ire iree klan klen klin klyn land len lyn lynn orey orian orion
ded drick rea ria y
dee ana andra ba de lan ma nah pthi pti q qa qo ric rica sha thya tra tya ya
def orrest rim rime
deg kyi
deh ab an ar bia lani lia ran
dei an ane anira damia drick go ja jah ke lani lany mantas mante niol o ondra ondre onna onta ontae onte
dei sha ssy trich trick va vi vis vy vydas
dej ae ai anee aun ay ha ia ion la lan onte our vid war
dek ayla hari isha len lin lyn lynn yi
del aila ailah aja an ance anda ando ara aram asia awrence ayah ayla ayna ayne aynee ayni aynie aysia
del ayza bra brin cenia cia cina cy dar drick eah ecia ema enn esa esha esia etha eyza fa fien fio fo
del ford gash germaa hia hya ian iar ija iliah in ioma isha isia itha iyah iza jan jana lah lamae lanira
del las lene lis lora man mino mon monte more mos onda onna onta ontae orean oria orice oros orus oss oy
del oyce oyd phyna phyne quan rae rick rico ron rose sa schad shad shawn shon sin sy tha va vene veta
del vonte war wyn ya yana yar yla yle yn ynda ynn yth zora
dem al arcos area aree areon arian arious arkis arko arlo arqus arr arri arrio arrion arrius arus aryius
dem auri aurion aya bo ecia eco eisha eka elsa ere eria erius esha eshia etres etress etreus etriana
dem etrias etrij etrion etruis etrus hat iah ica ichael ico id ien ijan ika il ila ilea ilee ileigh
dem irali isha itra itre itrij itrios itrious itris itrus iya iyah jan mi mie ofilo ondre ontae ontay
dem orio orris osthenes psy ri sey trius ush ya yah yan
den ada ah ahi aisha aja ajah aly ana ard as ashia asia aya aysia cho cil den ea ean eane ece ecia eice
den eise eisha elda ell elle ene esha eshia esia essa etra etria etta ette ez ho iah ica icia ielle iese
den iesha ijah ijal ika ilson ina io ion iqua iro ishia isia islav itsa itza iya iyah izcan ja jiro ley
den nette nies nine nisha nisse non nys o on ora orris ovan ovane sel sil vil ya yce yla ylah ym zal
deo car gracia gracias gratias la ndria ndrick ntez ntra ntrae ntray ntre ntrey sha vion
dep i
deq a o uandre uann uante uarius uavion uavious uavius uawn uita uon
der ak al an ani ay ec eece eje el ell elle enda eonna essa etha ez honda iba ico iel iman ime inda
der ionna isha ius iyah ja k lis man old onda onte otha oy ra ral rall ran ren reon rian riana rich rico
der ril rill rin rious risha rius ryck ryl ryn su va vi vin vo ward yck yk yn
des ale ani arai area aree arie awit bele derius dina eada era erai eray ere erea eri erie hae hana
des hanae handa hane hanna hannon hanta hante hanti hara hawnda hawon hay hayla hea hi hia hira honda
des hondra honna horn hunda hundra ideer iderius imirka iren irie irre islav islava juan ley lyn lynn ma
des marie men mund olina po ra rae ree sirae sire siree sislava tanee taney ten tenee teni tenie tinae
des ton tony tyn tyne tynee tynie yre
det ar avious elin elina jon onga ravion rell ria ric rice ron
deu ndra ndre nta ntae nte
dev aansh ad ada aeh al anand anee ann anny anta antae apriya ario arion arious aris arius arsh aun
dev aunte det eah ean eion ell elle elyn endra eney eon ere erick etta ette ian id inder inn inne leta
dev lon lyn lynn oiry onda ondre onn ontaye ontre oria raj rin ris ron un vin von y yani yon
dew ain aine ana anda ane anna arren aun el ell et ight in is ran
dex tin ton
dey a ancho aneira ann anna ar bi ci ja jah lan lani lin mien na nis on ona once onna onte ra rold se
dey sha sy ton ven vi vid vis vison von
dez arai aray aree aria ariah erae eray eree hane iah iderij ion iray ire irea iya iyah lyn man mariah
dez men min mon mund tinee tiny yderiusz ydery yrae yre
dgi na no
dha don fer irya ker kpa lia man n nish nisha nush nvi nya nyaal nyal ou ram rgyal rius rmendra rmesh
dha rminder rshana val ya
dhe eraj eran kra lia
dhi a an kra lan llan miter raj ren vya ya
dho ha nden ndup uha
dhr ithi u uti uvan
dhu ha ndup rata rim
dhw ani
dhy an ana ani lan
dia a be bou die dji e fra go hann hn houmba ja karidia khoumba kite ko la lamba lechti ma mar me mila
dia mon mone monte naba nara nca nela nelis nelly nely nelys net ngo ngou nia nke nkemba nnah nnia ntha
dia raye rd riata riatou rietou riou rmid sha sia vian vion wadou woye ye
dib i ran rane
dic klan ko ksie kyi ra tinio tino
did ac ace acus ar are io zis
die derick don drik guina ll lla lleza lli llon llona llor lza mo naba nabou neba on rdra rra sha tegen
die tgard tger thild tra trick uwke wke yna
dig dem gory nora
dih ya
dii na
dij amant an art edona ego ellza esa onis uan var war
dik ica o ra ran
dil aila aksan akshan ano aria awar axan axshan ayla ba bag brin cia eep en enia esh et evin ia ian ip
dil jan javer jin lian lin lyn lynn naz on preet raj shad shan son usha va vin yan yana yar yara yn ynn
dil ys za
dim alat ar ari ce che cho etri etrius i iter itre itrichka itrinka itrious itrius itros itroula itry
dim ity ka o onique osthenis phna
din air ajla alva aly amarie anyiris cher el ela eta isha ita iz mukhamed na ne nie nis ny oja ojan or
din otshe shaw ush usha ushan
dio celina cleciano dora dorus fantos la len linda mira nard ncounda ndra nel nesa nicia nisios nit nita
dio nizij nta ntae ntay ntre nysia nysius nysus rit scorides scoro sdada sdado selina sinda snel ulde
dio uma vanni
dip ak ika
diq uan
dir ane ar ck on
dis aya ha han hawn hon olina
dit jon jona ka mir temarie urie urije urim utala
div ante ia isha ja on onte yan yansh
diy ako ala anah
dja ber brail ck d den el far fer ffar hel hid hida hyan hyann iden iley ili ina ir ka lal lel lil lila
dja lim llil mael mal maldine mella mes mil milia milla mina my n na nael nan nati nelle nfar ngo ni nis
dja nna nnah nnat nny ny nys ouad ouida rije smine son ssem ssim vad van vid vit wad wed wel wen ya yan
dja yana yane yann ydon ylan yron yson zia zz
dje bril den djiga inaba jlan jlane jljan jljane ladin lal lali lan lika lil lina lissa ljadin ljalj
dje ljan ljilj llali lleza llon llona llor lloul loul lvezije lza ma mael mail mailj maledin mali
dje malidin malj mazije mel mila milj milja milje milla my nab naba nabou nael nah nan nana nane ne
dje nebou nessy neta nete ngis nifer nis nisa nita nnah ny rdj rsey son ssim ssy ssym ston va vad vahire
dje vair vaire vdet vdjet vid vit vrie vrije yden ylan yna ynaba zair zmi zmije zon
dji any bi brill bryl by da guiba had hane lali lan lani lian ljtene ll llali ltene lvezije ly lyan m ma
dji me mmy my na nane no ta van
djo die dy e ey hra jo ka ko n nna rdan rdje rdjo rdy ud uhar uher ulia ulian uliana uliane uliann ulyan
djo uma umana uneyd van vani vany y yce
dju ja ka la lferije lia lian liana liann liano lija lijana lio lja lsuma lya lyan lyann mali mazije ra
dju radj rdja rdje rdjica rdjija rdjina rica
djy bril no
dka ri yla
dle r
dli et sa
dlo van wan
dls had
dlv in
dly nn
dma ni rco rcus ri rio rion rius rkus uri
dme trius
dmi a chael r trievna trij trijs ya yah
dmo ni nte
dmy a
dna e sia
dni ya yah
dnu t
dny a la lah
doa a ae e rt
dob rija rina rinko rivoj rivoje rochna rosav
doc hka ie trove trovee
dod die gson i y
doe na
dog ancan omar ucan ukan
doh an
doi reann
dok an leat mai ota
dol aine apo cey cie ene inda lene line oras orez ories ovan tza
dom anick anik eka enec enicangelo enicantonio enicus enig enikos icela icele iciano icio icjusz ien
dom inicus iniek inigue inikus iniq iniqua iniquette inisha inko inyck inyk ique itilo izia nic nick
dom nina nino nique onik otor
don abelle aciana adieu aeo aldas alee alyn ard art asia atangelo ath athan atienne atina avyn cho co
don drell dup een eisha el elda elia elio esa esha eshia evan evin gmei icia iel iesha ieta ijeta ik ina
don iphane iqua ique isa ise it iven ivin jet jeta jete nabelle nah najean nald nalyn nalynn namae
don namaria narae navan navin nchadh neisha nel nesha ney nia nica nice nielle nika nisha nita nivan
don novan old ovann oven ovin ovon ovyn shay tario tarious tarius tasia tavia tavis tel tell terius
don terrius trae trail travious tray tre treal trel trey trez vina yale yea yel yell yelle yetta
dor adia ah aine alba alee alene alia alicia alina aliza alyn amas ance ann anne art atha athe da do ean
dor eather eley ell ella ena enda entin esa ess ethia iand iann ianna ianne ijan ijana ila indo ino
dor isann ismae ismar issa istine itt ival jan jana jano je jee ji leen lene leta lis lisa nell one
dor ontina os otej oteya otheus othia othyann othymae raine ranai rance reen rell rene rien rine rith
dor saf san se sie thia thula untina untine us win yan yann yce yne ys
dos inda indo itej iteo olina
dot sie sy
dou aa aae ae chka gal gles gray ha kan lton nya ssou
dov as ber ey
dow son
doy e el l lene ne t umalan
dqu an
dra eden edyn ganco gce gec goja gojka gojla gomil gomila gomirka gorad gosava goslavka gotin gotina
dra govan guna guta iden izy kce kpa mane na ndofile ne vin von vyn x xton yah yce ycen ydon yk yke ylen
dra ylon ysen yson yven yvin zan zana zik
dre a ana anna den dyn jc jton lyn nda nit nka nor nusa nuse on onna quan sean shaun shawn shon vin vion
dre von wey y ya yah ydan yden ydon yson yton
dri ana anna art ce eke lan ljon nda nesa nor ola on ona s sana shti shya ssia tero tim tlind
dro r
dru anne cella cila scilla
dry stan
dse an
dsh amilja aun awn
dua a in ngchai ngchan ngdao ngduean ngjai ngjan ngkamon ngporn nna npen nte rt yne
dub erney
dud ije
due y
dug agjin ald axhin lore uneh
duh an
dui lia lij liu
duk agjin
dul aga cemaria cenombre cidio cy guun sa se
dum eng itrel
dun ixe iya
duo sch
duq uan
dur aid aisamy dija dina enda gut iel ije inda ita iye kadin ley mis mish mu rel sum suma sunali vesh
dur win
dus ca hanka haun hawn he hica hko hyant tee tie
dut ty
duv erney id
duw an ane ard
dva nte ughn
dvi d
dvo n ntae nte
dwa nda nna yn yna
dwe n
dwi jen
dwo n
dwy ne
dya ko la mi mon nara nn sia
dyc klan lan lann
dye go mond sha
dyf an
dyk lan
dyl bere han ilah lin yn ynn
dym ere in ir itr on
dyn ah asia astee eisha ell esha eshia isha ver
dyo nis nna
dyq uan
dyr ell on
dys haun hawn hon tany tiny
dyu thi
dyw ane
dza bir fer na nan rije vid vit
dze hva jla jlan jlana jlane jljan jljane ko ladin lal lil ljadin ljal ljalj mail mailj maledin malj
dze maljedin mazije mil mila mile milj milja milje mka mo nefa neta nete ngis nifer nifera nisa nita va
dze vahira vahire vair vaire vdet vdzet vida vit vrija vrije zair zide zije zire zmi
dzh an aner ansu em emile ena engis evat eyhan eylyan oko oshkun uneyt
dzi anis erzyslaw ugas
dzm itry itryj
dzu mazije
dzy anis re
eab ha
eac hann
ead en ie
eal asaid
ean da n
ear a land ldine lin lis lisha lyn lyne ma mon nesteen nestene nstine on sel sie ta
eas a ha han tan ten ther waran wary
eat hen her hon
eav en ie
eba d dot dullah ny
ebb ot y
ebe le lia lin lyn nhard
ebi b p
ebo nique nnie u
ebr aim ar ima
ebt esam isam isem issam issem
ebu beker bekir bekr
ece naz nur su
ech at ati edey
eci j jo o
eck bert o
eda h hi nur
edb erto in
edd in ine is ison ith rick
ede e gar lfina lia lin lina line lio ll lma ltrudis lweis lyn lynn m mir nilson nn nne rlinda rson sia
ede sio sius y
edg ardus el errin
edh am ar en
edi a an ana ane b ba be berto ca el je jon js laine lbert lberta lene leusa leuza lia lio lza m nalva
edi neia neide o sa san stius valdo vania via
edj ane e eani on
edk er
edl in ir ira yn yne
edm ar ara arcio e ea ilson ir ira o ondine ondus undas
edn alva amae an eia ilson o
edo art lind linda mer neta nit nita njeta rta uardo uarine uarlise
edr as ees ei ena ian iel ik in ina iss issa
edu an ana ardas ardus in rne viges vigis vina
edv ania ardo art arts iges iina
edw ardine art en ena ig ige iges ing inna ord yn yna
edy e nn son
edz ai ard io
eea n
eeb en
eed a en i ith la vard vin
eek a i
eel a avan co es ian iel ke o on ovi tje u
eem aan an el i in os u
een a i o okki
eep i
eer a ica onpoika ontytar opekka
ees a ah han sa
eet i la unpoika vart vartti vi
eev akaisa ald aleena aliina aliisa amaija amari amaria antytar ariitta astiina ee
eew ert
efa n t
efe can han
eff at endy lam rey rosyni y
efi a dencia genio
efk an
efl in
efn an
efr a ajim an at im osini
efs a tathia tathios tratia
eft elya erpi halia himia himios himis hymia hymios ichia ihia im on ychia yhia
egb erto
ege han zon
egh osa
egi arte dia dij dija dius ed ldo nhard ta zio
egl entina
egm ontas
ego itz
egu skine zki zkine
egw in
egx on ona
egy ed
egz an ana onita ontina
eha an b d ri
ehe dei dey
ehl ana ani imana
eho uarn
ehs aan anullah arin en san
eht an esham isham
eib hleann hlin
eid am an el us
eif ion
eig ild
eih ar arne
eii chi chiro
eij e i iro o
eik ichi ka
eil ah am an ani ean ee ey iana idh in ine iyah leen ley o y yn yne
eim aan an ile undas untas utis
ein at ikki ojuhani onpoika osuke
eio n
eir eann een ian ic inn lys wen
eis ah aku ha hiro hun lee sa uke
eit a aro hen
eiv a an ydas
eiy a
eiz an en o
eja y
ejg il ild
eji ke m
ejl a ert if
ejm en
ejn a
ejo n na
eju b
ejv in or
eka in itz mjot tarina
ekh i ia ine iotz las
eki a la
ekk e ehardt u
ekn oor
eko ue
ekr am ame
ekt oras
eku a ran
ela d di dina dino ena ge h ha he heh hni i ia id ijah inah inna is isa isha iya iza jah kiya kkiya mine
ela nah naz ndra ngeswaran ngo nkeeran nn nna rbi rd rif sha sia ura y ya yah yjah ynah ysha ysia zar
elb achir asane er ertus ia ieta ijona in io ion ony unit
elc hanan hin honon
eld an ana ean hose ian iana ijon in ion ita onita onna oris rick rige rin rina y
ele ah an aner anna anoora asha azer cia der en esha eza fteria fterios ftherios isha jna jsa ner nice
ele nilda nir nita nka nna no noire nya o odora ona onie ora sa se sha shia sia ssar ster tha uza xia
ele xius xys ya yna ysa
elf at et eta ete idio iina ije ike reida rid ried
elg adaf an uja
elh abib ad adi adj adji ami assan em eme ora oucine ya
eli acin ad ade ahna ahs ajah akim anah andro anis ann annah anor anthe anys aquim asar ass asse av azer
eli berta berto c cenia ceo cerio cha cheva dh dio dja djah don dona enai enne es esha ess esse faz fsu
eli gijus gius giusz ida isabeth jahjames jana jesa jha jio jo johu jon jona k kia kya lah lan lta nd
eli nda nete no odora onor onora orah os oth ran ria sabeht sabel sabella sabelle sabhet sah sandra
eli sandro sane sangela sarda sardo saweta scha schewa sebeth sena senda setta sette sh shah sheba shia
eli shua sien son sona ssandre ssar ssavet ssaveta ssia th tsa tza u vania via xabet xabete xane yana
eli yanna yas yo yohu zabeht zabel zabella zabelle zabethann zabethanne zabth zan zandra zandro zangela
eli zar zarda zardo zebath zeo zer zet zete zeth zette zia zibeth zio zjah zzie
elj ami an ana ay ez fat fete ham hami han ida ma mas maska maz maze medin medina medine mi mije o ona
elj ver vije vir vira
elk anah han ije uran y
ell agrace aina aine ajane akate alouise amari amaria amarie amay anoora anor anora anore arae aree aria
ell ariina arose asyn awyn ayna ea eah ean eana eanna eanor ecia een eigh emay enoora enor enora enore
ell erie ese esha esia esse evi exis iah iahna ian ianah iannah ias ice icia ida ieana ieann ieanna
ell iemae iemai iemay ienor ierose ies iese iet iett iida iina ijah ika imaija imari imaria inoora io
ell ion iona ionna ioth isen isha isia iss issia isyn iw iyah iyana izabeth ma ody oise orie ory owyn
ell sie ta wyn yanna yce ynn yot yott ys ysa yse ysha ysia yson yssa ysse za
elm ahdi aida anda az aza eda ehdi erice etin iida iina iira ija ije irand isa on ond onda or ostafa us
elm ustapha
eln ara ata atan athan az er ita or oria
elo ann anne d da di dina e ha han hann him ic im ina ine ino isha iza ka m nda ng nisa nit nn nna rah
elo ria rie rine rri uann uen uenn uisa una wan wynn yce ysa yse
elp hege hie i ida idia inike iniki is
elr a ay ic ick idge ik oi
els abeth adat aida an ana ar ayed bet emarie had haday han iina ina ine ira ita je marie peth sa
elt af ha in ina ion iona
elu an dina f isa ned ney ska terio zer
elv eda ena enia erda eria erna ert eta iana ida ide ig iina iine ije ijs inas iro yn yna
elw a an ann ard en enn iira is
ely ad ah akim am amine an anah ann annah ano ass asse az ce cia djah e ess esse ette kia n nor nore o
ely on ona os ot ott s sabeth sha shia sio ssia zabeth zah zio
elz abeth an ana ena ia in ina ora
ema ad gene h i lea lene ley lina lynn nnuel nouel nual nuelis nuell ra ree rion ry uri ya
emb aba arec arka aye erleigh erley erli erlie erlin ie ri rie rije yr
eme bet lee liina lin linda lio lita lj lle lly lynn m ral rcyn ree rence renciana renciano rentia
eme rentienne ril rinda rio rith ritha rlee rleigh rlinda rly rlyn rlynn rsynn ryc ryck ryk ryn rys
eme teria terio
emh amed
emi ah ca ddio gdia ilia ina ka lda leah lene leo liah liia liina lij lijo lijus lina line lios lita
emi lius liya liyan lja ljan ljana ljano lla llee llia lliano llie llio lo lou lsen lson lyana lyann
emi lyanne lygrace lymarie lynn lyo lyrose rali rcan re reth ri rjeta rjona rkan tt ya yah
emj ay i y
eml en ine yne ynn
emm abelle aclaire agene agrace ajane ajean ajo akaisa akate alea aleah aleena alena alene ali alia alie
emm aliina aliisa alin alina alise alotta alou alouise aly amae amarie ani anouela anouil anual anuell
emm anuil arae aree arita arose ary astiina auel elia elien eliina elina elyn elyne elynn eran eri eric
emm erie ersen iina ilee ilia iliina iline ilotta ily ilyn ilynn ogene ory rie ry
emn ah
emo jean mali n ne nee nni nnie nte ny ra ree rie
emp pu riss ryss
emr a ecan ic iikka ija ije ik is iye li o ula us yn
ems ad ada al ale alje ar el lee ley ud uda udin
emu nah rla
emy a ah iah lee li lia lie lio lou r
emz ar
ena am el elle i ia is itz lya ut y ya yah yat yatullah
enb aba
enc arnation o
end aitz i ija ika ira is iya rias ric rick rin rio ris uena ya za
ene ah bie co da delia dino i j ja koitz lida lya mesia mesio ritz ss ssa tz
enf ys
eng elbertha elbertus elbrekt eliina elina j jel jelina jellusha jellushe ji jull ueran uerand uerran uo
eng y
enh ar ui
eni an ja jah la ser ssa t ya yah z za
enj i o oli y
enk ela eleda eleida elejda hjargal hjin htsetseg htuul htuvshin htuya
enl il li
enm a
enn aji ea eli ia ifer iina ika y
eno a ah al e elia gat ha lan lia line lla r rah
enr ick igue ik ikas rique
ens ad af herah ieh lee leigh lie on ti
ent hony issar ony
enu ar ara r
enx hi
eny ah la onam s
enz ina lee ley y zo
eoa kim
eog hainn hann
eol e ine o
eor s
epa meinondas minonda minondas phras
epi menio
epp o
eqe rem
eqr em
equ an illa
era bella clio dio ina j ld lda lynn nd nda ndi ndy sma sme sto tosthenis zem zm
erb lind linda
erc el ell elle ia ie il olina olino
erd an ene ian im inch ion ison it ita jan oan on ona onit onita zan zhan
ere a blina f ll mal mira na ncan ndida ngul nik nnio stina svita
erf an
erg ita jan jul yn ys yun
erh imo
eri an cah cberto cca cia da dania don el ella elle enne etta fe fyli gon h ikka jan jana kah kinpoika
eri kka ksdotter lyn lynn nd nda no ol ola onna q sha son ta tz valdo verto yah yana yanna yonna
erj an ola
erk and in inpoika intytar uden
erl aitz andas antz ean een eta ind is isa on ona y
erm agene alee alinda ance ando anna ano el ela elanda elina elindo eline engol esinda inda inij inija
erm iyas ond onda yas
ern ad ada an at ela es esa esha estan esteen estene estus estyna estyne frid im is isa isha ita le
ern truda
ero an dita lina lind linda ll ndina nis nit nita tida tokritos
erp o
err amun ic ica ik ika ikos on yn
ers eka en ie ilio on oy
ert ha on ta ug unc urul
eru bey biel m ndina ndino
erv anur ey ie igio il ind ino is o
erw ino oan
erx han
ery anna c ca ck ss x
erz an ana ebet on si umana umane
esa a bella h iah ie jas matti npoika ntytar pekka w y yas
esb eidy erto eydi
esc elita
ese d f fa ngul oghene osa y yas
esf andiar
esg ar e
esh aal al awn e ika rat ref refe tref war
esi ah as kko lda o quio
esk an ander edar eli ender inder onpoika ontytar
esl ie ina y
esm aeil ael ail aja anur atollah atullah edin elda et ilce ina ir ond
esn eda
eso he n
esp aranza ectacion edito eransa erij yn
esr ael in on y
ess aadia ad addik adia adik afia aid alha am ance ediya ense ia iah ica ien iina ivi ma ra ya ynce
est al alee alene aline anis anislaa anislada anislado arlin ebann ebe ee een efanny elene elia elito
est elvina enio ephan ephani ephania ephany eriina erka erlene erlita ervina even evo ha heban hefania
est hefany hel hela helle ia ibalitz ibaliz ienne ifanos itxu ivaliz le ref reya rid uardo us y
esv eidy in
esw aran ary in
esy llt
eta nn
etb in
ete lvino nesh valdo
eth al anael aniel anjames elda eldreda elean eleen eline ell elle elmae elreda elwyn erine in leen lyn
eth olle on
eti an en enna ennette ennise moni nosa
etj an en
etl eva ira y
eto sha y
etr it ulia
ets egenet uji
ett amae el orina orino y
etv i
etx ahun
etz er io
eua l
eub ha
euc aris haria her
eud ald aldo elia eline ell ocia oro osia osio oxio
eue l ll
euf elia emiano emija racia rat razja ronia rosyne rozyn rozyna
eug ean een enija enijus ina une
euk en ene eni
eul aalia ala alah aly amae an anda ar as ene eta ia ice ina ine is ises la oge ogi on ona onda
eum elia ene enio
eun ate ique ji yce young
euo dia
eup ha hania hrase hroisie hroisine hrosina hrosine hrosyne lio
eur al etha etta i iah ides idika iell ielle ipedes olinda ona osia
eus ebi evio tachijus tachius tacia tacjusz taquia tase tasia tasie tasio tathe toquia toquio ztak
eut ha ilia iquia iquio ropia yches
euv a in
euz ebiusz
eva an dean dene dna dne elle gelia gelos ggelia ggelos goras h hn leen leigh lette lie lin lise lisse
eva luna lyse mae marie nee nell ngaline ngela ngelene ngelin ngelinos ngelyn ngelyne ngelynn nia nilda
eva nildo njelina no nthia ntia ristus rose stiina stina
evd okiya oxia
eve a e lean leen len linda ling lise lisse lla llyn lynrose lyse na nce ncia nezer nn nor ny rado rdina
eve rhard rhardus rhett ri rick riina rilda ristas rlea rlean rleaner rlei rli rlie rliegh rlina rlynn
eve rmod rrett rwin tt tta
evf emija
evg en eni eniia enios ueni uenia
evh an en
evi anna enne gna lasia lasio lia lla ndar o s
evl alija in ina yn ynn
evm arie orfia
evo die leht leth lett lette nda nna nte
evr ett idiki ipides yn
evs tahij
evt im
evv al ie
evy nn
evz al alj i
ewa ldus nn ns rd
ewe l liina rton
ewg eni
ewi lan
ewo ud ut
exa nder vior
exc ell
exh evit
exi lda quia quio
exu perancia perancio perio
exz avier
eya h nna s su z
eyd el en enn er ie na un
eye rusalem
eyl a an een en ia o on
eym a eric erick i
eyn a ar ola
eyo ab bed bel el nna rsalem rusalem ub
eyr a
eyt hann
eyu b el
eyv a ette onne
eyw a
eza bella iah ra riah t tollah tullah
ezd rasz
eze ckiel keil kia kiah kias kyel nwa quias riah
ezg jan
ezi a ah el kiel lda nne
ezl yn ynn
ezm a ae ai ay e ee erelda ie ira
ezo la
ezr ael an eal en iel
ezs aias
ezt itxu izen li
ezy kiel o
ezz ah ahra at eddin eddine edine ie io ohra ouhra
faa duma dumo fetai iz iza izah rah ria ris tima timah
fab biha bio iaan ianna ianne ienna iha ijo ijonas ion ius iusz jo jola riciana rina rine rizzio yan
fac inet
fad barda bi ela ella hel hil hila hili iala ik ilha illa im ima imana l li lo ma oi oua ua umo wa zai
fae gheh lyn lynn ryn z za zeh
faf a
fah ami ardine d da ed eem eema eemah el em ema id im imah imeh ir ira iza ma mid mida mo my ra redin
fah relnissa ret reta rie rija rije ro ruk
fai cal cel da ma malaga me rie rouz rouze sel ssal ssel sury thann thanne the thlyn thlynn thmarie yaz
fai zaan zal zon zullah
faj ik la r
fak eta har haria her hir hra hraddin hreddine hri ije ri
fal ah aq astin aye eh esha icia icity ilou ina ine isa isha isie lou lynn onne ynn
fam akan ara ory
fan ch chette chon dila el elie elly ely endo ette gfang gio ida iel is ja niina ol tasha tashia uel ula
fan us uta ya
fao lan usi
faq ir
far aaz abundo adin ag ahnaz amalala amarz amita anak angis az bod dad deen dowsa dowso eda edin eed
far eeda eedah eeha ess esse ez ha haan hanah hang hat heen hia hio hiyo iah iborz idah idat ideh idin
far idullah ie iha ihah ija ik ima inaz ishta iss iya jana khondeh ko mata naz ok ooq oudja ouq ran rel
far rie rin ron rukh ryn sat schid shad shid tun tuun ung wa wah xiyo yal yl yn zad zan zana zane zaneh
far zila zin
fas eeha ika
fat ana at barda bardh eha emah ey gzim hallah heha hema hieh hima hiya hma hullah hy ihah ija ijon
fat ijona imaezzahra imatou imazahra imeh imetou imetu imja ion iona ira irha isha jan jana jeta jon
fat jona ka lir ljum ljume magul mah mana mata megyul meh mush mushe nis oma oum oumatta ri tah tima
fat touch toum touma umata use ush ushe ym
fau del dil si sia ziah
fav en io
faw ad az kes kiah na nda ne waz zan zi zia ziya ziyah zy
fay ad al ane az cal cel dra ed elynn ez ha han ik lene linn lynn na ne ola oziddin rene rouz rouze sel
fay ssal val yaz z za zan
faz al an da eela el ilje lija lji lollah lul lur na
fdi la
fea rghas rghus rgus rn rne
feb en ronie ronio runiye
fec ire
fed ahija aije ela eric erick ha ir ja jrije oua rick ros wa y zrije
fee li lia liks lix tham ti tu
feh at mije o rat ret rija rudin zaan zan
fei fei ga gi gy ja nda yan za
fej sal za zi zije zo zula zulah zulla zullah
fek ade adu ret ri rie rije
fel cia ecity eg eica eknas esha eshia esia eti ia ias iberto icetta icha icianne iciantonio icienne
fel icija icijan icijonas icina icinda icino icjan ien iksas ikss imon io ippa is isardo ishia isia
fel isinda isindo isitas issa issia ita ixia iza izarda izian lanza lenza lipe ma o omina opimin y
fem ija ije
fen fen gjuan gmei gqin gxia gying gyun gzhu ris way
feo dosij
fer dane daous daouss daousse daus daws dez deze dijan dije dinandus dinant dison do dos eba edin eg
fer eidoon eidoun ej encne enz eol eshta eshte eshteh eydoun gie ha had ielle ija ije ijet ike ima istah
fer izat izate jani ki lando mon nado nandus ndo nelly ol ouz ouze oza oze rah rety roudja ruccia ucio
fer udun uz ya yal yat yelle zan zana zane zeta zije
fes al alj ha i ih nik sehaye time
fet ah anet anete hi hia hullah ie ih ihe ija im sum tah toum touma
feu dor
fev zie zije ziye
fex hri hrie hrije
fey nman rouz sal zanur
fez aan an
ffi on
ffl ur
fhe r
fia dh na tau z za
fib i y
fid aa ae ahije aie aije aim ajet ajete anete anka arije elina eline encia enciano entino ias jy on
fie be ntje ruz
fif is onsi
fii a lus na nu
fij at e ona
fik adu met mete net nete ra re remariam reta rete ria rie rija rim ru
fil icia iep ine ios iph ipos ippina ippos ka lipa lippa mawit more oimea oreta orete oteusz san uca
fil ucca uka
fin cy eas has ija jan nan nbar nbarr nean neus nia nis nlay nlee nleigh nly nya ton ya
fio dar lla nnan nnbharr nnlagh ntan ra ramante rangela rdaliza rela retta rinda rindo ry
fiq erije irije rije
fir ass asse az daous daouss daousse daws des desa deus dez deze dous ehiwot eweyni ijet inaze mijn
fir oozeh ouz ouze ouzeh oza uta uz uza yal zet
fis aha ayo eha seha sehaye un
fit esa hawi hawit hi ia net ni on wi
fiv os
fiy infoluwa ori
fiz aan ah an zah
fjn n
fjo dor nn ralba rda rdur
fka du
fla bia bio krim kron krona ndra ndrina nza ubert ura vienne vija
fle ana cia rida urestine uriane urine
fli mon
flj amur ora orent orija orije orim orin orina orinda urije urim utra uturije uturim
fll anza
flo ard ella etta is karta ni nza ora rabel rabell rabelle raidh raine ralba ralie raline rand randa
flo rangel ranna ranne rant rdeliza rdia rean reana reano reen reine rella relle rend renda rentinus
flo rentius renza renzo restine riant ribert ricel ricica ridalma ridon riene rient rija rijan rijana
flo rijon rika rimon rimondus rind rinel rinela rinne rino riza rizel rjana rjeta rjon rnce rus ryan
flo ryane ryn ryne ryse yce yed
flu regn rie rinda tra tur tura turije turim turime
fly n
fna n
foa d
fod ay ie
foe ke
foi vos
fok ko
fol akemi asade ea kern orunso uke usho
fon tella zie
foo k
for estine had ida ough ouzan restine tese tunatus uzan
fos tine
fot ina ini oula
fou dil ed had hed leye leymata ne neke rat sia sseni sseny sseyni sseynou zan zi ziha ziya zya
fow sia zia
foz ia iya
fra del giskos ida idi j ja nceen ncelia ncelina nceline ncelino ncelise ncelj ncella ncely ncelyne
fra ncelyse ncena ncenia ncescantonio nceschina nceska ncess ncessca ncetta ncho nchon nciane ncianne
fra nciele ncieli ncielle ncielly ncika ncike ncile ncilene ncilio ncineide ncinet ncinette nciscojavier
fra nciso ncius ncklin ncq ncus ncyne ncys nds ndy ng nica njica njka nkee nkey nklen nmil nsesca
fra nshesca nsheska nsico nsiina nsilia nsilja nsina nszoon nts ntsishak nzestg nzette nzisco nzisko
fra nzpeter yah yda
fre a ad ada dderick degandus deri derich dericque dericus deriek derieke derikus desvinda desvindo
fre deswinda dian dick dien dis dj dlin dna drich drico driika driikka driksdotter dson emon hiwet hiwot
fre ideriki ija iya jvid man mon nchie nk nki selam shta skim weiny weni weyni yah zghi zgi
fri deborg derik dis dolf drih drihs dtjof edebert edolin edrun eke ia ida ido kkie met mmy my ne shta
fri thiof tiof tjof tse xos
fro k sa sina ska uke ukje win ylan zan
frr ok
frt una
fru ma mence mencio toso
fsa ha
fss aha
fth awi awit
fti mou
fua ad
fue ncisla
fuh ao
fuj ie io un
fuk iko ru uko umi utaro
ful gentius
fum iaki ihiko ihiro ihisa ihito ika ikatsu ikazu ilayo inori io itaka itake ito iya iye iyo iyoshi
fum iyuki milayo
fun mi
fur aha cy qaan qan
fus ae ako amatsu aye
fut oshi sum ty
fuy a uki uko umi
fyn lay lee leigh ley nlee nley
fyo na ri
gaa briel
gab ano briella brielle erial eriel ika inus irel orne rael rail real reil reilla reille rella relle
gab rian riana rianna riellah riellia riello rien rijella rille rio riyel ryela ryella ryelle yn
gad af afi dam diel ea enya ge iza obek
gae a ge lan lane len lig lla lyn tanina tanne than
gaf urr
gag ik
gah el
gai ane dig dis len lene lord lya lyn ska us zka zkane
gaj anan anthan endran enthini enthiran jur ur
gal aad aan adriel adrielle ahad al ane ass aye deric dric dys id ila ileah in ith iya ja liane ly ya yn
gal yna
gam alat il ila ini liel
gan ael aelle chimeg eko esakumar esalingam esamoorthy eshalingam eshan gatharan imet imeta ix iyah iyu
gan ka pat patrao
gao nou ussou
gar abed abet ald azi bhan bis cilaso ed egin ek eld ence ga gi hett ice ielle ikoitz ion ison lapati
gar lene lonn nell ney nik oa ofita rie ritt rus txot tzen vis yfalia yn yson
gas parine parino san tonne zton
gat hel ienne lyn sby
gau delia dence dencia dentia deric diosa har lthier tham vain
gav indeep inder inn on riil ro ynn
gaw en
gay ane anne athiri athiry athry ford l lan leen lia lin lyn lynn na nel tha
gaz ella men ment mir mira mire
gbe nga nou
gea nette rald rl rldean rldene rlene rline rold rt
geb reamlak rehiwet remedhin remeskel remichael retinsae riela rihiwet ril
ged alia alja alje alya dy ly ske vydas
gee raard raarda rlof rthana rtruda rtrui rtruid rtruida rtruide rtruydt sche sje ske t tha thanjali
gef frey
geg ham ory
geh an
gei dy ke mer sila sla
gel asio gia ina indo isa sey son
gem ael ari ayel ima
gen adi adijus adio alyn ara asis avie avieve avive ci do drikas eal ean ecis een eieve eive elda essa
gen essy esys etha eveive eveve eviene gis iah ice iece iel ieve ifer ilda ilson isa ise isis it ita
gen ivaldo iya iyah ki ma nadij nadios nadjevna nara narina narino navieve nell nesis nett nette oeffa
gen ora ovaite oveba oveita ovevo rikh seric taro tiel tijan tina tjan tjana tonis tri trie trim tuar
gen tza tzane zo
geo ffray ffroi ffry ge k n nna nni rdan rdi rdie rdy rgana rgean rgeana rgekutty rgena rgenia rget
geo rgiev rgieva rgij rgio rjean vanna vannie vonni
ger ad aint aldin aldino aldyn aldyne alene aline alynn amiah amy an ardas ardino asimos assimos axane
ger brand burg dina eben ebernus ell elmaa emi emiah emias emie ene ezgiher gana gina gory hardina
ger hardus iann ianne ic ica ilyn ilynn jan lad landa lando ldine lean lene line maan manus may melina
ger miniano nod od oge oldine omine oncio onima rad rald re rell ren rett riann rianne rica rick ritdina
ger ritje ritt rod ron sande sende shom shon som sz tjan true truida turde ungan usa uza vas vase vasia
ger vis wyn yl
ges enia selle sy ualda ue uele uina uino
get achew aneh ari e hin hsemane hyn oar oarb riin semani u uar uard uart uli uta
gev ena her in on org ork riye
gex an
gez abel al elle ina
gha dah deer der dir far ida ilan is ita la leb lem li lia lid mgin ndi riba san sem ssem zal zala zaleh
gha zwan
ghe brehiwet bremedhin bremeskel bremichael bretinsae na net nnet zal zala zlane
ghi a ath da de dey laine les na no nwa orghita rmay selaine slane slanus sleen slena slene zlaine zlan
ghi zlane zlene
ghj ulia ulian uliana ulianu uvan uvanna uvanni
ghl ana
gho fran frane lam lamali lamhossein lamreza rban ufrane
ghu lamullah
ghy laine slain slaine zlane
ghz ala
gia bella chem chen cobe coma comin comina comino cum cumin cumina cun ele h ime iro marie mila mmarco
gia mmaria mpaola mpiera mpietro nah nandrea nangelo nantonio ncarlos ncarmine nclaudio nela nenrico
gia nfelice nfilippo nfranca ngiacomo ngiuseppe nin ninna nira nkarlo nlorenzo nlucas nlucca nmatteo
gia nmauro nmichele nn nnah nnamarie nnantonio nncarlo nnella nnetta nnetto nnicola nnin nnis nno nnoula
gia npaola npiera nreto nrico nrocco nsiro nvito tgen vana
gib ril
gic ela elle uta
gid amis deon ey on ugu
gie rina zi
gig el ino lia
gih ad an ane anna
gii a chi
gij sbertus sbrecht
gil ad ay beert berth berthe bertus brecht dete g gia gian ian iana iane ke lean li tene van vaneide
gil vanete verto
gim ena mi my
gin ard el elle esa etta etto ia ka na nette ni nie nifer ot tautas ts utis
gio ana anna ara as el ela ja k lina mar mbattista nas natan nathan nin nina nna ra rdan rgetta rgios
gio rgos sch sef sia sua suel ttino vambattista van vanbattista vandomenico vanina vann vannella vannina
gio vannino vina voni vonnie ya
gir eg esse ishchandra itharan lene lie ma mai may olama tie trude true um
gis bertus card elaine elene elia ep ette hlaine lain leine lenus lhaine monde ula
git anas el ha he zel
giu ana anna li liann lien lietto lin lina llia llian lliana ly lya lyan sep sepa seppantonio seppino si
giu sva
giv anni ara eton
gix ane
giz el ell zelle
gja fer n ne nije vit
gje jlan jlane jlon jlone jrane jron jrone ladin lal lbrim lbrime lil lina losh mail majl majli mali mil
gje mile neta nete nis nisa nita rgi rmund rt rtrud sika vahir vahire valin vat vdet vgjet vit vrije
gje zide
gji here lasfije lasvije lfere lferije lfije lifat lije limser limsere lisha lizar lizare ljimser ljsime
gji ljten ljtene lnas lsime lten ltene lzibe n na
gjo ana k ke ko n ne ni rge rgi rgje rgji
gju laj lasfije lasvije ldane lfidan lfidane lfije lian liana lieta lije lisha lizar ljeta ljsime ljten
gju lnas lnear lser lsha lshen lsime lsum lten lumser rgja rgjica ro zeme zida
gjy ka ke la lferije lfidane lfidon lfidone lije ljeta lnaze lsha lshah lshahe lsime lsyme ltene lzade
gjy ste zide
gla dine diz do dson dyes fcos fira fyra iza phyra uber uce uk wdys
gle en ice ide ma nard ndal ndell nder ndia ndine ndola ndolyn ndoris netta nette nford nice nis nise
gle nisha nnda nnice nnys nola nrose nyce sni ssie yce
gli ceria eci gor keria
glo di die riajean riana riann rianna rianne rija rimar rine ris ristine rya yd
glw adys
gly keria nnis
gna nakumar nalingam namalar narajah naseelan nasegaram nasekaram nasekaran nasundaram neswaran neswary
gni ma
gno uma
goa r
gob ertina ika inath ind
god bless efrida efridus efriedus ehard elief eliva elive fred fried froy ric stime swill tfred will
goe dele ffrey rge
goh an
goi atz chi tom uri uria zalde zane zargi zeder
goj art mir
gok an can kiz sen tug
gol am nar naz shifteh
gom athi maar maire marus
gon cal dini dje dze gje po salo suke trand tzal xhe zala zalina
goo dluck goosh
gop alakrishnan alan inath
gor ancho anco ansdotter danka dian die ette gina gis gui ik jan jana oljub
gos bert pana pava pe pova timir uke win
got ard fred frids zon
gou lnara lven lwen ndoba rahari stan
gov ani anni anny erdina ert ind indrao
gow reeswary ry sala saladevi salya si sigan sika sikan tham thaman thami
goy tom
goz dana dem ewinus
gra biel biela celee celeigh celin celina cemarie ceson ceyn cianna cianne cieann cielynn ciemae ciene
gra cienne ciette cija cijan cijana cijano cijela cilene cilyn cjan cjela clyn clynn cynn die don dyn
gra ecyn eden elyn elynn eson esyn hm iden isen ison isyn moz ntas ntly nvel nvil siela son syn tianne
gra tienne tiniano viel viela yci ycie ylan ylee ylen ylin ylon ylyn ylynn yna ysin ysyn yton zian
gra zietta zvydas
gre dmarie eicy enley enly eta etje etta gary gorey gorij grey groy ice icy idy idys isy ogory ogry th
gre tica tka ttell ycen yden ydis ydon ylynn ysi ysin ysun ysyn
gri cel chka ffydd ffyn gol gor gorij gorios goris gorjevna scha seldis sell sella selle sha tli tt tta
gri ttli zel
gro zda zdan zyu
gru ffudd ffydd jica jo
gry goriy
gua cimara ditoca ge lbert lberte ldino ltherus ngwei ngyao njun nmin nping simara t xara yarmina yasen
gua yre
gub ert
gud brand elia ench mund
gue lda nael naele naelle nevere nhael nnadi nola nole orgui rau rdy rgana ric rlain rline rric rrina
gue rschom tty wen
gug lielma lielmina
gui ayara fang fen fre lain laine lan lene lhaine lhaume lia lian liana lianna lielmus llain llaine
gui llaumette llaumine llelmus llemine llerma llerme llian llielmus lmette lyan mei rino sela selle
gui seppa seppina sla slaine u xiang ying zhen
gul ah ali am andom beyaz bin cihan dan dane deniz deren ed eed endam ender eser ey fidan fran hanim
gul iana ianna lbritt levi luzar lvi nihal ru san sefa ser seven sevim sim sun taze usan uzar zade
gum aro ecindo ercinda ersinda marus
gun abalasingam alan alingam arajah aratnam aseelan asegaram asekaran asingam britt cho dakar dars dega
gun demaro der do gerd hard ild jan lis log nard narson nevi nleyg nva thild veig vi
guo bin da dong fen feng guang hong hui jun lf lin mei min ping qiang qin qing quan rong wei xin xing
guo ying yong zhong
gur am ay baaz bakhsh bani bet charan das deep dip dit fateh gen inder jant jas jeet jeevan jinder jit
gur jot karan kiran kirat lal leen mail man meet minder mit mukh naaz nam neet nie noor pal pinder preet
gur sahib sevak sewak shaan shan sharan sharon simran taj tej tha trude urao utz utze uzne val van vann
gur veen veer vinder vir vis wan wann winder
gus a taava tabo tavas tl
gut ier o torm
guu leed st
gux im
guy a la lain laine lan lene lhaine lhem lian llaume llian nell to ve
guz al ide imtar
gva ntsa
gve rino
gvi das do don donas
gwa naelle ng wr
gwe ltaz nal nan ndaelle ndal ndaline ndall ndalynn ndeline ndell ndelyn ndloyn ndlyn ndlyon ndola
gwe ndolien negan netta nette neviere nhael nith nivere nllian nlyn nnael nnaelle nnaig nnan nneth nno
gwe nnola nnole nnoline nola nole nvael rn
gwi jde lherm lym on
gwl adys
gwy dion ndolyn nevere nneth
gxi m me
gya lpo ltsen n nna rfas tso
gyd da
gye ongmi
gyl er gjan iane xhane
gyn eth
gyo kudo rge rgi
gyp sie
gyr it ite
gys ele elle lain laine lene
gyu lbahar lbeyaz lbie lchay ldzhan ldzhihan ler lhan lnaz lseren lseryan lshen lten lyay lyumser nal
gyu nay naydan ner rme rsel
gyz elle
gzi mtar
haa di dia diya diyah fizah gen jarah jirah jra jrah lah mid ni nia niah niya ris risah rith ron roon
haa ruun shim shir sini vard wo ziq
hab by eeba eebah eel ibah ibata ibatou ibeh ibo ibollah ibou ibullah ibur ide iiba ilj im ip sa tamu te
hab teab temariam temaryam temichael temikael tit tu
hac ene ere hem him himia hiro hmi if ik ine omar
had ara asa asah asha dou doum duch eed eel eeqa eeqah eer el elin emou essah ewig ewijch ewych gu houm
had iatou ice idja ieh il ile illa iqa iqah isa ise iseh ish iya iyah iye jara jija jila jiratou lea lei
had li lie lyn lynn net ria rianus ush y ya zer zera zere zher zije zira zire
hae den dyn lee leigh ley li lie ly lyn lynn ven vyn
haf ca dala ed eda edh eez eeza ez eza idh idhou ife ije ise izah izullah izur sah sanur satou sia so
haf soi ssa za
hag bard gai jere ji op os osa ush
hai at ate bo cha dan dar don dy dynn faa fen guang hong hua je juan jun kel leab lemariam lemichael
hai leyann li lle llee lley llie lly lo lu lyn lynn madou manot mar mei min mo ou ping qa qin ro rong
hai sam slee sleigh ssam tam tao tem them tz ven vy vyn wei xia xiao ying yong yun zam ze zea zeder zel
hai zene zhen zhu zlee zleigh zley
haj arah deja di din et iba ie ime imu ir irah jar jou k kune nure radin rah ran redin reta ri rie rim
haj riz ro rula rulla rullah rus rusa rush zer
hak ainde ansdotter aru een if ije ik ila ile ilje in jif koum ob op tan ubun
hal ah aina an ana ani aya ayah ayna don ea eem eema eemah eena eh ei ema ena iegh imat imata imo iyah
hal jide jilj jim jime jit lan leigh lel lis louma lvard styn szka ti ya yma yn yna ynn
ham aad adou adoun ama ani ayun da daan dane die din diye do doun dy eed eeda et idah ideh idije ido
ham idreza idullah ije ijet ijete ilcar im ine ir maad mou mouch moud mouda moun mout nah ood oon ou
ham ouda rin y z zalija zat zeh zo
han aan ad adi aelle ako alei aniah anne aya ayo cel dwalla eef eefa eefah efija eia elore emsha emshahe
han eta eya fa iah ibal ieh ifah iifa ija in ine ish isha issa itra itriniaina iyah iyeh iyyah kija mije
han msha nahgrace nahmarie nahrose nakaisa nalee naleena naliisa nalore namaija namari namaria nariikka
han nariina nastiina neke neliese nelise nely nemari niel nika nunpoika nuntytar o ot sdieter sheini
han sheinrich signe sika sjakob sjoerg smartin srudi sruedy sulrich swerner tz umica umsa umsah umsahe
han umsha umshah umshahe vika zala zalah
hao bo chen cheng dong jie jun kai nan ran tian ua uari wei wen xiang xuan yang yu zhe
hap satou
haq if uima
har ace adin alambos alampos ani bhajan bi bir dayal deep dev dip dzei ea eem ees egu ena erta esh fateh
har gun ibert idemos idiam idian iesh iharan ikaran iklia ikrishna ilaos imohan inder iprasad isah ishan
har ison ith itha iton itz itza jan jas jeet jeevan jinder jit jot kaitz karan kiran kirat lea lean lei
har les leyann leyquinn lis loe lym mandeep manpreet meet mel mina modio monei money moniee naaz neet
har nek net noor oa oen oldas oldine olyn onn oub out outioun pal preet ras raz rinpoika rintytar riot
har riott rish rol ryette ryson sha shaan shad shal shan shika shini shit shita shith shitha simran tlee
har tleigh tlyn tlynn tog tsel tti u ue uhiko uhiro uhisa uhito uma umi umitsu uno uo ut utaka uto utyun
har uun uye uyo uyoshi veen veer vel vinder vir vis winder y
has anain anali ancan ari bia eda eeb eeba eena eenah ema haam ham heem hemi hi hir hley hmat hmatullah
has ib iba ibe ibullah ier ija inah ip kar ley mig mije mik mir mira naat nain nan nat nia nija o on
has rije saan saballah sam sanal sanali sanati sanatou sanein sania satou sein set sia sib siba sim sina
has sine sna snaa snae snain souna tin ton udin
hat airat emina haichanok ibe idje idza idze idzhe igje ija ije ika iqe ixhe ka man mana mane mije mon
hat mone nan ou oumata sue suko sumi sunori taya tye ushe
hau de nani
hav adudu ah anah annah ere eson ier ije ilah ise ish ishe ka ok u use ushe va vana vanur ynn zi
haw ah al anatu ard as azen in kar kin ra raa raz re wa waa zhin
hax he here hije
hay ad ah am ana ao ar atte atullah de denn der din dyn ete ett ette faa gen k kanush kel ko la lana lay
hay lea leen lei lin lo ly lyn lynn manot mo na reddin rettin ri rie riye rullah runisa slee ssam ston
hay tam tem tham them vin yaan yan ze zel zen zlee
haz aiah ara bi bie bija elee eleigh elene eline ell ely elyn elynn em ema emina er era har iq ira ire
haz iz ize leigh mi na ni ra ret yl yr zel
hea lani ng rl rtan rtly the therann van venlee venleigh vin vyn
heb ah erto ib un
hec ham hmi
hed aya ayat ayatullah d ibe ija ije ley wigis
hee ba la na ra
hef in
heg hine oa oi
hei ana dee hachiro kapu kinpoika kintytar kka lani ley lima lwig lyn nda nikki nold nrick nrihs nrik
hei nrika nrike ntje nu ny nzpeter ri suke th vi
hej di er
hek mat matullah rem
hel alia aman ayna ayne bert dine don ea eana edd eia eine enann enca enmarie eodora ey gard go ian
hel ianna ias iberto icia ida ies iette ime iot kky ko lan lar leka ley likki line lon mgard miida
hel mililja mimaria mtraud on ori ory pi vetia vijs wa yana yo
hem alatha amalini an erick lata rick rin
hen a chy dric drica dricus drikje drikus drin drixx dryk dryx edina essy gameh i ia ja je kka lee leigh
hen li lie nadii nadiy nah namari nariikka nariina nesy niina nry oc ock og ola or ora reitta riane
hen rianne rih riika riina riitta rijette rikas rikh rikinpoika riko riksdotter rine rinpoika rintytar
hen rio rita ritta rry ryck rynpoika sleigh teri triika triikka y ya zley zo
heo rhii rhiy
her aclia aclito ard berth bord chel cilia cilio cli ib iberta ica ick ine ish kulan kus lan land le leo
her ley lindis maan mand mandina mant mela melando melina melindo mella melo mena mence mencina menia
her merinda mesinda miela mien miina milo mindo minija minsul mita mitas mod mogenes moine mosinda na
her naldo odotos oljinda ondina pertti sch sel shal shall shi si veline wan wann
hes am at ekiel et ham na sa sam selholt su
het al astiina em her oa vi
heu lwen
hev an iel zi
hew ad i in
hey a ab am dan di dy kel lee li lie lin
hez akiah al ikiah
hia cynth go m ra rt
hib aaq ah ai aq atullah ba bah iki o
hic hem heme hma
hid aet aeta aia ajet ajeta an at avere ayet eaki ebumi eharu ehiko ehiro ehito eji ekazu eko emasa emi
hid emitsu enari enobu enori eomi eshi etada etaka eto etoshi etsugu eya eyasu eyo eyoshi eyuki i ije
hid ipo
hie nadz nos rmela rmiela ronimus
hif sa sah za
hig ini inia or
hii lani lei
hij eronim
hik aru eem ma
hil aar air an ana arij arija berto dagard dagarde degardis deke delisa devert do dtraut el ery iana
hil iary ina inai jar lal lamari lamaria legonda lervo liary man mija mije miye mo ona pa pas pe pi ta
hil ve yana
him ad anshu ara ari at ed eko esh idati ilce ka m mat mi zija zo
hin ako al ano ata atea ato aya drik ko ley nerk omoto rek riikka sley triikka tsa
hio jan
hip olyte polyt polytus pu
hir ah aku anur eme ija ijet ijete isa isha ishahe iti ity jete landa met mete mis mize oaki obumi oe
hir ofumi ohide ohiko ohisa ohito oji okatsu okazu oki okuni omasa omichi omitsu omoto omu onao onari
hir ondina onobu onori oshige otaka oto otoki otoshi otsugu oya oyasu oyo oyoshi oyuki si une ut ving
his ae ahito aichi akazu anao anobu anori ao ashi ataka ateru ato atoyo atsugu aya ayasu ayo ayoshi
his ayuki cham cio haam ki kia kias met mije ni nija nije
hit omi
hiu rma
hiv ay da in zi zo
hiw et ot
hix hrete
hiy ab abel abu am an em ori
hiz ar ia iya ri ya
hja lde rne
hla l lia
hle e
hli b eb ma
hma d ma
hmi da dou
hni a
hoa ra
hod aifa an aya ayfa ei eia man
hoe l
hog ai ir o
hok kons ulani usai
hol dan dyn ga lace lan lee leigh lianne lice lyann lyanne lye lynd lynn
hom aira ayoon ayoun ayra ayun beline eira ez mad
hon aida ami estee gbin gbo gfang gfen gjie gjuan gjun gli gliang gqin gxia gying gyu i ia ie oka orinda
hon orino tanares ya
hoo da do man rain ria riya
hop elynn
hor ald iya lane nella race ris tence tentia
hos ain am ein hang na ni nia niya sain sam sem seyn sin sine snia tilina
hot aro her imir
hou aria cem cemeddine chang cin daifa dayfa deyfa dhayfa dheyfa leye leymatou mad man mmad mmada naida
hou raye riya rya sam shang sna sni snia ssain ssainatou ssaine ssam ssame ssein ssem ssin ssni ssnia
hou yam yem zan
hov anes hannes ik sep
how el en
hoy am
hoz umi
hra broslav chya nt tch
hri daan day dhaan psime shi shikesh stian stiana stijan stina stinka stiyan stiyana sto stopher stov
hri stova thik
hru ste
hry horii horiy
hse r
hsi en
hss ain aine
hto o
hua mei nhuan nita nping scar ying
hub erdina ertina
huc kson kston
hud aifa averdi ayfa haifah hayfa hayfah sen
hue seyin
hug ette hston in olin oline
hui b bert fang fen hui jie jing juan lin ling mei qin qing xin ying yu zhen
huk we
hul dreich drych isi
hum aid aima airah am ara ayl ayrah belina berta ed eira ejra ije na nah phry py zah
hun aida ain kar tlee tleigh tter
hur chel em ie ija ije iya iyah iyyah man schel shel shell tis ui uy
hus aam aini am ayn een ejin ejn mir mira nain nija nije nuye ref sam san sayn seyn sien sin snain
hut man
huu ko
huv i
hux ie lee on son ton
huy brecht
huz aifah ayfa ayfah eir
hwe e
hya b bel m ng ra zintha
hyb a
hyc hem
hyd ajet ar ee eia ia ie
hye on ongjin onsuk yeong
hyk eem mete
hyl an ana ann ian iana kije ona
hym ie
hyn d lee
hyo e
hyp atia polite polyte
hyr am ie ije isha ishah ishahe jete met mete
hys nie nije rete
hyu lia liya sein
hyw el
hyz ri
iaa n
iad ine
iae l
iag oba
iak es oba ov ovides ovos
iam ze
ian ara dara michael n nik nis o tha the to
iar e i laith
ias ha ia iah on onas one
iba dije i lla y
ibb i
ibe t
ibi sh
ibn i
ibo jka lja ljka lka lyka ne r urahima
ibr aahim aga agim aham ahem ahin ahym ain ar ima iyam yam
ibt esam icem ihal ihel isaam isam isame isem issam issame
ibu kun sh
ica re rus
icc hak
ice la lyn lynn sis ss
ich ael am ame elle iko itaro izo olas raf rak raq
ici a ar s
ick er
icr am
icy ss
ida bell et fe fet fete i im ira jet jeta jete l lba lberto lee li lie liina lino lis liz lmis ly lys
ida maria marie na nia ver ya yra
idd e risu
ide lette lfonso lina lisa lma sbald
idi atou na t
idm an
ido ia lina na nna ya
idr ys yss
idu baren bina rre
idz umi
iea sha un
ieb e
ied a
iee sha
ieg or
iei sha
iel ena txu yzaveta
iem asa
ier a ai okles onimos
ies hea tyn
ieu an
iev gen genii geniia gueni
ifa ket kete n
ife t ta
iff ah at
ifi geneia
ifr ah aim az
ifz a
iga l rki
igb al ala ale all ert
ige o
igg y
igi na
igl ika
ign aas acas acij acija acije asia atas atios azia azius es
igo ne rche rcho rco ris tz
igz idor
iha nelma r rt rte
ihc ene
ihd ih
ihe b
ihi ntza
ihn at
iho jan
ihs en ene san sane sene
iht isham
iic hiro
iid aliina amari amaria
iij a
iik ko
iin u
iip o po
iir a i onpoika
iis ai e ha ka ko
iit amari u
iiv ar
iiw ari
ija d h nae z
ije oma
ijj a
ijl al as
ijs brand
ika ia
ikb alle
ike chi ia isha ria rne sha ya
ikh lass lasse ra
iki a
ikk i o
ikm et ete
iko nija
ikp onmwosa
ikr aa aan ah an anur
ikt an
iku e ko mi o to ya yasu
ila an f hije isaane j ja jda kiya kkiya mae nah ngo nit nn nna no ra rgi rinpoika ry rya zki
ilc ho o
ild ar ara az ebert efons ephonse evert uara
ile a ah an anna e f igh ktra nja nuta nya nzo ta y ya yda yna
ilf ad et ete
ilg onis
ilh aam aan ann eme ona yan
ili am ann ano ass asse ch ess esse jah jan jaz na ne o ona rian rid rida rijana rjan rjeta sa sabete
ili sca sha ssa tch thyia uta ya yah yan yana yas yes za zabete
ilj an az ber co esa fet ir jasa mi mije o
ilk anpoika antytar
ill aria ario arion eana ene ia iam ian ianna ias ich iona ona usia uusia y yan yana yanna yas yess yria
ill yrian za
ilm arin arinen arinpoika ija ira
ilo an e ha isa nna una
ilp onpoika
ils abe ebeth elil etraud
ilu na ne ta una
ilv an ana ano ars o y
ilw ad an
ily aas ad am anah ann anna ano ich n na ne nn o ona se ssa
ilz ana im
ima ad ani deddine e el ine jean nne nni nuel rni ya
imb erly rja rli
imd at
ime ldo rio rli
imi gjil han hana hane janka nathi r sioluwa
imm acolatina i ogen u
imn a
imo bach gean gine h jean n ru
imp hateme
imr aan ann i ie ije li lije zat
imt iaz iyaz
imu nique
imy a
ina am ara ayah e elle h hya ia is j jet ke ky luk lya nna qui r s ss sse xio yat zio
inb al ar
inc arnacion
ind alecia ara ea ee erjeet erjit erpal erpreet hara hira iah ianna ika ila iradevi iya iyah radevi
ind rajith rakumar rani ranil rany ria rit ulis umathi umathy umati yah yia yla yra zhihan
ine a ida jiro ke l la sh sha sis so ss tha va
inf antof
ing alis britt ebeth ebrigt ebritt efred elin eline elis emaj eman emo erd erid erlis erlise ermarie
ing frid hild ibjor jerd lina obert omar ra ri ris rit un us vald vard vardt vart ve vil vild vill vor
inh ar
ini as ce ka ko ta ya yah yan
inj i
ink aliina aran ariina
inm anol er
inn ah aya ayah eke ozenz
ino a ka ke ri
ins eon ha iya sa saf
int ars esar essar hira hirani hirany huja hujan humathy husan husha isar issar s uri za
inu k nnguag nnguaq tsiaq uteq
inz am
ioa chim nn nnes r
ioe l n
ioh an
ioj an
iok epa in
iol ana ani ene i o u
iom a ara
ion as atan atana na u
ior dan dana danis danka gu i itz werth
ios eb eba efa ua une
iov ana
iph ie igenia igenie
ipo litas
ipp a azia ei
ipt issem
iql aas as
iqr ah
ira che ci cy det di dj gartze ia ides ila ima itz kli klis ndokht neide ntzu nzu sema txe tze ultza
irc had
ird in
ire a an ana anna ber e en ene ide la lynd ma nca nia nka nne oluwa sha ta tha tta
irf aan et eta ete
irh a aa ad am an
iri an anna dessa el elle je nej neo neos nja nka ome ssa t th
irk ka us
irl ene
irm alee an entraud et ete friede gardis gart ica in is ize
irn ad el es esa is
iro h ise
irr am
irs a ah had
irt aza
iru m ndina ne pe ri
irv an
isa ah am aq belita bellagrace bellah bellamarie bellarose belo cia cio dor e gani ha hi hia hora iahs
isa ic id ir is ish iyah j ja jah kas lena lie ly lyne lys mbard medin mete mi ora q rn rt ta tou tu ul
isa urindo vella y yah yas
isb ah at el ella ergue rand
isc ha ia iane
ise a abail ah bella in yas
ish aac aak aal aaq ac ah al ar ara bel er faq i ia ida itha mail mam meal meet mel raq rat rath tar
ish tiaq
isi aah ac aih cio door dorine doros dorus e ld
isk ren
isl ah ame eym im jam
ism aaeel aail aan aeel aeil aelle ah ahan ahane ahen ahene ahil aiel ailaki ailhaki ailj ailjaki ain
ism ajl al alj an aray at atullah ayl eal el elda enia erai etka igul ihan ihana ije inaz ira ith
ism onpoika ontytar uni
isn el i ie ija ije
iso bell bella belle ken
isr aar aella aelle ah at rael
iss aac aay abel abela acc achar ael aga ah aiah aias aic aih aka an ayas ei ey hak haq hin iac iaga
iss ifou mail ouf oufou ra raa rae
ist ahil ar epan ref vanne vn
isu sko
isy a s ss
isz abella tar
ita ca f lee lino na ru
itc iar
ith a aisa an aysa iel zel
iti el
ito han itz
its asne aso el uki uko uo uro
itt ai o
itx aro aropena asne aso el iar
itz abella ael al amar amara an ayanna chak ea ell elle hak ia y
iul a en ica iia ius
iun e
iur dana gi
ius ra
iva dell ilo in ir l lene lin lina lu nca ndro neide nell nete nica nice nilda nilde nilson nis nko nn
iva nnah nnia rr yla ylo
ive e lin lina line lis lise liz lyne ns rna t th
ivi a ana anna k n ona onna s ta tsa
ivj ana
ivk o
ivo neide ree
ivr in
ivy ana anna lynn ona onna rose
iwa lani naga nn o
iwe in n ta
ixe ia l ya
ixi ar
ixo ne
iya h hna nah nia nla nnah ri s su una z
iye s sha
iyi ola
iyk e
iyl ah
iyo b na nnah
iys ha is
iza ah an bellah c cc ch ck di dora eah ga h ha hir i ia ih iha im ir iyah jete line m mar o ra rbe re
iza rgi rne ro rra scun skum skun yiah
izb i
izd ihar
ize a ah ar bella din ia ir k kiel ll lla llah n r yah
izh aan ac ak an aq ar
izi ar c ck dorius dors e k lda
izj a adin ah
izk ander
izl ifet
izm a ije ire
izo bel bella belle enn ld na rtz rtze tz
izr eal i
izs abella o
izu din
izv orinka
izy a an da k
izz a abel abell ac ah ak an ana at ie
jaa d el jo kob konpoika kontytar liyah mal nvi po rli ron sia siel ziah ziel
jab aree arie arri bour e ed en ier in ori raan ran rane rea ree reel
jac aden ai alynn arie arion arius arra arri ayden ayla ci cob eion elynn ere eyon hai helle hin hob ian
jac ieon ier ilyn im ion ir kalyn kalynn kee kelynn key kilyn klin kob kolyn kquelyn kquline kqulyn ksen
jac kston ksyn lene lin line obb ody ole olyn omar omina omo on ora orian orie orion otte ov oya qeline
jac qlyn qualin qualynn quan quees quel queleen queli quelinne quely quemine quies quilyn quis quise
jac quit quita qulene qulin qulynn quy son ub ulin yln ynda ynta yra
jad ae akiss alee alise alyn alynn amarie arian arien arion arious arrion arrius asia avion aya d duch
jad ea ee ele elia eliina elin elina eline elle ence enn essa ette eveon ey eyn ia iah ien ier illa iya
jad iyetu lyn or rian riel rien vyga ynn
jae anna ce ceon cion cob dah dan din dynn gar kob kwon lah lan lani leah lee leen leigh ley liana ll
jae lla lon lys marie on onna quan sean sha shaun shawn son ven veon vian vin vion von vyn
jaf e er eth far
jag ath gar ir jeet jit mohan oba odica odinka raj roop tar veer vir
jah aad aan ad an anara anna anzaib ara aun ayra bari cere dai de den diel ed eir elle fari id ida ija
jah im ina ja kai kari keem ki king la lan lani laya leah len lia lisa liyah lon loul lya mad mael mai
jah mani mar marion meek meer meir mel mere mez mia mier miere mil miya miyah mya na nae nael naelle nai
jah nasia navi nay naya ne nee nelle nessa ni nia niah niya niyah nvi nya nyla on ongirmirza quan quez
jah red ree rel rell rod ron sai seh shawn shua si siah sir son vier von wen ya yah yan yana yann yanna
jah yden yna yra yron zaria zarra zeel zel ziah zier zion zir
jai ah an ana anna ce cee ceon cey cion cob d dah dalyn deep dence dev din dynn el elle k ke kishan kob
jai lan lda lee leen leigh lin line lma lon lson lton lys ma mala marie men mere meson min mina mir mon
jai naba nabou nulabdeen on ona one onna pal preet quan red ren rius ron rzinho sean sen sha shaun shawn
jai shon sley slyn van veer ven veon ver vian vin vion von vyn ya yah yana yanna yden yla yon zon
jaj aira
jak aden aiden aila aiya aleb alyn ara aree arie arion arius arri avion aya ayden aylah aylee aylin ec
jak eel eia eim eira eisha ela elin eline ell elyn enzie eob era eria erra erria evia evion evious eya
jak hai hiya hya iah ica iera in ing ir irah ita ki lin lyn obus oda olby orey ori orian ory ota sen ue
jak wan won ya yah ye yi yia yiah yla ylah ylan yle ylen yrah yree yren yria yron
jal acia aia aiah aila aina aine aiya aiyah aliddin ana ane asia ayia ayiah ayla ayna ayne aysha aysia
jal dez deze dze eal ecia ed eea eeah een eena eesha eeya eeyah eh eia eiah eigh eigha eil eisa eiyah el
jal esa esha esia essa exa exia exis exus eya eyah eyza iana icia id iel ien ik ilah inda is isha isia
jal issia itza iya iza lal ldeze ldize ldyze lel len lil liyah lu miina onda scha te the ya yah yiah
jal yric ys ysa yse
jam aar ac acia ael ahl aia ail ain air aira aiya aiyah ani arco area aree areon ariah arian arien
jam arious aris ariya ariyah ariyon arkis arkus arl arlon arques arquis arria arrion arrius ason aul
jam aurie aurion aury ayah ayia eah eal ear eca ecia eek eeka eia eica eil eila eir eire eis eisha eison
jam ekia elah eleddine elia elyn eon era eria eriah erica erion erius esanthony esen esetta eshia esia
jam esina esmichael espatrick espaul esrobert esyn etta eyah ez ian ias iaya ica icah ice icheal icia
jam ieka iel ielea ielee ieleigh ielyn ielynn ien ieon iesha ilee ileh ilet ileth ilett ilette ilex ill
jam illia ilya ilyn ilynn ino ion iracle irah iria irra is ise isen isha isyn ita iyla juree long mi my
jam ond one oni onica onie ont onta ontae onte ori orian orion orris pa phel rat setjee shaid shed una
jam unarani us yang yia yiah yla ylah yrah yria yriah yron yson
jan ace aelle aeya ah aiah aid aisa aisha aiya aiyah aja akan al alyn alynn ann any ard aria arthan
jan arthanan arthani asha ashia at ate athan autica avia ayah ayia ayla ayna aysha aysia azia carlo ce
jan chai cie cy del derson di diel do dre driel dro dy eah eal eann ece ecia eece eesa eese eeta eice
jan eil eisha ej elda elis elise eliz elys emarie eo equa era erose esa esha eshia esia etzy eyah gchub
jan gchup gir go hvi iar iaya icia icio ielle ielys iene ier iesha ifer ig iika iina ija ijah ila ilah
jan ille ilson inne inpoika intytar iqua ira ire ish isha islav islava islaw issa isse it ith itha itta
jan itz itza iv iyha iyla iylah jira jka key kica kiel marie michael nath natul nec nel nell nelly nely
jan nenpoika nentytar nessa nic nica nice nich niche nick nicke nifer nigje niina nina nique oah ora
jan osne pen phen rik sdotter sel si sje thana thony thra tien tima tine tra uarius uariusz uel ujan
jan usan usch ush usha ushan usiya uska vi yar yia yiah yne yra ys yth ziel
jao id ide nna uad uade ued uhar uhara
jap eth ji leen neet
jaq lyn ua uae uail uala ualin ualyn uanda uann uanna uari uarious uarius uasha uasia uaveon uavian
jaq uavion uavious uavis uavius uawn uay uaya uayla uell uelynn uesha uetta uil uila uilla uille uin
jaq uise uisha uita uitta ulyn uon wan won
jar ae ah allah amiah amie and as ay dani dar dell dena eb ee eeporn ein elis elyn emy etssi etzi etzy
jar iana ica ich ick ielis ielys ik ika ilyn imatti inpoika intytar inya ion ious ipekka is issa ita
jar itza iya konpoika kontytar linson lsdotter maine mal mar marcus mel monpoika montytar nail nell
jar nonpoika nontytar oel ol old onas osaw oslavs quavious quez quis rah reau reth rick riel rin ris
jar rius ryd ryn tavious to unee varis vin vo von yah yd yiah yn
jas aiah alyn alynn amine ara aun bir char deep ean elle elyn elynn emin emine enka ha had hae han
jas handeep hanpreet hanti har hay hayla her hia him hira hiya hley hon hun ibe ier ika ikaran ilyn ime
jas imine inta intha inthan itha iya iyah karan karn keerat kiran kirat len lin line ly ma main maine
jas man mane marie mee meen meet men mene mi mia mien miin mika minder minemarie minko minne mir mira
jas mitha mo mond monde mynn n neet noor otha otharan pal par preet raj siah sica siel sin sir slyn smin
jas smine sym tin tina tine ton u un veen veer vinder vir want winder yah yn zmine
jat arius asia avia avian avion avious avis avius aya errius haniel havan hen hniel hursa hursan hurshan
jat husan hushan inder niel oria orian oya ri uporn ziri ziry
jau an ffrey fre fret hien hienij hienija min nice nius res ri ris ron
jav ad ae aeh aid airia anna anni ante ar ares arian arie arion arious arius arn arri arus aughn aun aya
jav ayah e eah ed eed eion ell eria ette eyon iah iar id iel ionna ious is ius ohn onda onn onna onne
jav onni onnie onta ontay oris orn otte y yn yon
jaw aad aan ade aher ahir airia airiya anda ann anna anza ara aria aun dat eed en eria hara id on uan
jax an den el i iel in n sin sten ston styn sun ten tin xen xson xton xyn zen zon
jay ah akumar alakshmi anah ann ant anta anth antha anthan anthi anthy anti araj ashree ati awantiben
jay ceion celyn celynn cion co cub d dalee daliz dalyn dalynn dden dean deen deep delyn dence denn dian
jay diel dien dis drian drien dynn ed el elle elyn elynn en in ion jay ke ko kon kub kwon land lann
jay lanni lannie lea leah lean leana lei lend lenn lenne leon ley lia liah liana liani lianis lianna
jay lise lissa ln lnn lun ma mar mari marie marion mason men mere meson mian mien min mir mison mon mond
jay mz nell nia on ona one quon r ra raj ren ro ron sa sean seon sha shaun shon shree shun siah sie sin
jay sion sten stin ston sun ten than then van veion vien vier vyn zen ziah zon
jaz ae ael alyn alynn ara arah ari aria ariah aya ayah el ell elyn en ep hiel ib ier il ilyn inta ion ir
jaz iya len ma maine man marie meen mere minn mon mynn on per smin smine yah yiah zalyn zalynn zel zell
jaz zelle ziel zlene zlin zma zmon
jce on
jci on
jde n
jdy n
jea cques nann nanne ncarlo nclaude ncy nean neane neen nell nenne net neth nia nick nifer nin nina
jea ninne nique nise nita nmarc nn nnean nnelle nnemarie nnene nnete nneth nnett nnia nnic nnice nnick
jea nnifer nnik nnina nninne nnique not rl rld rldean rldine rlean rlene rline son
jeb adiah ediah idiah ril
jec aryous enia heskel hiel
jed adiah aiah d ert erta iah ida rick rt
jee l la li mi n na rawan vagan vakumar vamohan van vana vananthan varajah varanjini varatnam vitha
jee vithan ya
jef ery ferie fey fifer fray fre free fren fri imija rey ry to
jeg an anathan atha atheepan atheesan atheeswaran atheeswary atheswaran atheswary van
jeh ana ane angir iel ieli ilyn ki lani on oshua uda udith udo
jei co cob da den di dy ko la lani lany lin ly lyn mmy my ren ry
jej uan
jek ateriina hi ku
jel eah eesa enka esa ia icia id ida ila ina is isava isavka isha issa itza iyah kica len loul miina
jel scha sha son tje va
jem aa aine ar arcus ari ario arion eka el ell ere ery i ia iah ias iina ila ilia in inna ir s uel ya
jen afer aiah alee alise alyn an ane ani any ar ara ard arthan ascia asia asis avee aveve avi avie
jen avieve avive aya aye carlo ci daya dayi drik ea eal ean eane efer elyn ene esa ese esys et iah icka
jen iece iel ifa iina illa ille ilyn ina ique isa isha ishan isis issa isse ista ita ith itha ithan itta
jen iya iyah jira n nalee nalyn nalynn namari namarie namiia nasis navecia navie navieve naya nea neke
jen nel nelyn nene nesis ness nessa nessy net nett netta nfer nfier niah niefer nier nife niferann
jen niferlynn nifermarie nifier nifr niina nika nilee nilyn nimari nina nipher nise nyffer nylee ry sia
jen sika ske tri trie tzen usan usha ushan uz ya yfer
jeo ffray ffrey ngsuk ngsun rge rgia va vani vanny vany
jep hte
jeq uan
jer ae ah ai al aldean aldin aline alynn ame amey amia amih amine amyah an ay ca ek eld elene eline elyn
jer emaih emaine emian emija emiyah emmy emyah en ena ene enpoika et ett ian iann ianne icca icha ick
jer icka id ie ik ilee imah ime imey imie imyah in ina ine is isha ita iyah kka kko ko l ldine lean lisa
jer lyn mal male mall mar marcus mari mario marion maya mayne mecia meka mell meria mery mesha mia
jer michael mie mika mina mine mir misha miya miyah mo mon mond mone mu my mya nard nejka nie niya niyah
jer o obel ol oldine olene oline olyn omiah omie omin omine onda onia onica onimas oom ra ral ran rard
jer remy ren ret riah rian riann rianne ric rico rik rika rilynn rin rine rion ris rit ritt riyah rol
jer ryl see tta un uscha vic von vonte yn zee zey zi zie
jes abel aiah aias al alyn amine co ean elle enka enya hawn hurun icca iel ilyn ina intha inthan itha ko
jes ley lie lin ly lynn miina min mina mine on reel sabelle saca sah salynn samy samyn sana scia sejames
jes seka selee selle selyn senpoika senya ses sic sicaann sicaanne sicah sicalynn sicamarie sicca sicia
jes sieca siina sikah silyn silynn sina slin sly son stin syka sym ton ua ualda uina uino usmanuel
jes uthasan vin yca yka
jet aime art aun esa he husan ish linda lir lira lire lum nis nor sada son tsen ula ulla ullah ush zabel
jeu ry
jev a aeh an ante aughn aun dokia en genij genija in ohn onte rem to
jew an eldean eldine elene elia eliana elianna eline elz gienij ison
jex iel
jey a abalan achandran agowri agowry akala akanthan akaran akumaran alalitha aledchumy alini aluxmy
jey amalar amalini amany amathy amohan an ananthan ananthini anthan anthi anthimala anthini anthiny
jey anthiran anthy apalan araj arajah aram arani aranjan arany arasa aratnam aruban aruby arupan aseelan
jey asri asutha atharan atharsan athas atheepan avani avathani avathany co cob da dan den di don ko la
jey lah leen li lin mi na ren son
jez abella abelle ebel ebelle el elle iah iel lyn ofina reel
jgn az
jgo r
jgu adalupe
jha cari ce da de den diel ir len lil mal mari mil mir nae ncarlos neth nia niya nvi red se yden yla
jhe ison nesis nifer nnifer nny remy ri rica rson yson
jho anna ao el nathan nattan nen nier nn nna nnatan nnie rdan rdyn selin selyn stin sua ulys vana vani
jho vanny vany
jhr eam
jhu liana ma
jhy e
jia bao bin bo chen cheng fu h hao hong hua hui ire jie jing jun kai li liang lin long mei min ming nan
jia nbin nbo nchun ndong nfang nfei nfen nfu ngtao nhai nhao nhong nhui ning njing nkang nlan nliang
jia nlin nmei nming nnis nqiang nqin nqing nqun nrong nsheng nwei nwen nwu nxiao nxiong nyan nying nyong
jia nyu nyun nzhen nzhong ojiao qi qian qiang qing ranai rong rui sheng wei wen xi xu yan yang yao yu
jia yuan yun
jib raan raeel rael ran reel ri riel riil rin ryl
jid apa apha e enna
jie hao kai ke n tse un
jig ar
jih aad ade anne ed en ene o ye yun
jii a na
jik o
jil ali an bert berto da daz ene ian iane laine lali lana lane lann lanne layne leen lene liam liann
jil lianna lianne lien lienne lis lisa lyan lyn ske
jim an ari aya eka el enna es esha mey mylee ya
jin al bin chai cui cy da darat di elle en ene ette fen fu ger ghan ghao ghua gjing gru guo gwei gwen
jin gxuan gyan gyi gying gyuan hao hee hong jie jin juan ky lan lian liang lin mei ming na ne nifer nojo
jin o ora peng rong son tana tara taro wei xia xin xuan yan yi ying yong yu yun
jio rdan vani vanna vanny vany vonni
jip pu
jir ah anan aporn awadee awan awat ayu en ko om
jis el ela ele ell ella ha hnu ka my roel sel sell selle
jit esh hin lada s schok se ske suko te tima tra ty zchak zchok
jiu lia
jiv an ko
jiw an on oo
jiy aan ah oung
jiz chok el zelle
jje sus
jka i yla
jko be
jkw on
jla h ria
jld a
jle ana e igh n na nia
jlo n na
jls e
jly n nn
jma ri rie rion
jme lda
jmi aa chael
jmy a
jna e i nadabhiram ya
jne s
jng e eborg rid
jni ya yah
jny a ah
joa b chine ci ckim d han him kin kym lin line ly nah nann nathan ndry ndy nell netta nette ngel nis
joa nita nmarie nnah nnamarie nnick nnis nnus nthan nthony opedro ovictor ra sch ta v
job an ani anny any eth i ina
joc abed alyn asta e ee elia ellyn ey hanan hebed heved hewed ia ilyn ilynn ke kum lyn lynn ob san ya
jod ean eci een ell elle ette ey h hi iann ilyn ine ocus
joe an ana angel anthony b dy e f ffrey frey i leen lia liina liz lline llyn lyn lynn lys na nathan nna
joe ph rgen rie rn ry siah sphine va vanni vin von ziah
jof fray frette frine iel rid
jog arajah endra inder
joh aan aina akim am anan anas anes anneksenpoika anness annis annita annus ansdotter anthan ara ari ary
joh athon ayna eina el m nanna nanthony nas nasia natan natha nathin nathyn naton nattan navon ncarlo
joh ncarlos ncharles nchristopher nda ndaniel nedward nee neisha nel neric nesha neshia ngabriel nhenry
joh nica nice niece niel nika nine niqua nique nisha nita niya njoseph nluke nmark nmatthew nn nnatan
joh nnathan nnell nnetta nnette nnisha nothan npatrick nrobert nross nryan nta ntae ntavious ntavius
joh ntay nte nthan nthomas ntrell nwesley nwilliam onna s sua ura
joi chiro na van
joj uan
jok ate ica ine um
jol aine anka ann antha aoluwa ayne eah ean eta etta han iana icia isa isha issa ita iyah leen onda ynda
jol yon yssa
jom aa aira ana arion ayra el es me mi
jon adab ael ahtan alyn an anthan anthony art asdotter asia ass at atha athandavid athann athas athin
jon athyn attan avan aven avin avon aya az carlo carlos da david eisha el ela eric erik esha eshia essa
jon etta gjit grak h hatan hy iah id iece iel ielle il ila ilda in inpoika intytar iqua ique isha ita
jon iya iyah jo joe luc luke marc n natan nathon nell nenpoika nentytar netta nette nhy othan ovan ta
jon tavia tavious tavius tay tez than ti trell tte ttu tue ty uel us uz
joo a as el ls naksenpoika nanpoika nathan nia ry sef sefiina sia sua
jop i
joq uan
jor ah awar be ben dain daine danco danis danlee dayn dell dhan die dyan e een ell ey geluis gia ginho
jor gos gosz govan govanka ian ic ick iel ik inde inpoika itz jia man manpoika mantytar rell ry ryn yan
jor ys
jos abet abeth afa aiah alin aline alynn anna anne aphat aphine celin celynn ch cheba chija clyn
jos ealberto ealfredo ean eana eandres eane eantonio earmando eba ebe ecarlos edaniel ede edejesus
jos eeduardo eff efia efiia eguadalupe eh ehua ejuan ejulian el elen eli elinne elio elita elle elma elo
jos ely emar emaria emiguel emith enilda enilde ephanthony ephene ephmichael ephte ephyne eramon eth
jos etta etxo fien halyn han hau haua haun hawa hawn helyn hia hiah hlynn hoa huadavid huajames hual
jos huamichael huan hus huwa hva hwa iahs ian ief iel if ifas ija ika ilene ilin ilynn imar ineide inete
jos ipina iyah mar niel on ph quin salin salyn salynn sef selynn serand sette sia siah siel silyn slin
jos slynn sua sue tin tyn uah uel uha une va yah yane yanne zef
jot aarkka aro ham hika te yar
jou ana dia dya haina hayna heyna ka ke ki lia lian liana liann lya lyan ma mana na naid naida nayd nes
jou neyd ninpoika nintytar rden rdin rdon rdyn ri rik rne rneigh ry sef sha shua sia ssef tsi wayria
jou wayriya
jov ahn ancho ann annah ante aughn aun ce ee elyn enel ey iano ino nna onda onna onne onni onta ontae
jov onte y
jow an ana anda anna el ell
jox e
joy ana ann anna anne ceann celin celine celynn cie clyn dan eeta ell elle ia ice leen lene lyn lynn son
joz afat alyn alynn efien efus elle elyn elynn eph ette i iel ina iyah lin lynn sefne sias ua y
jqu an
jra ke
jre n na ne
jri na s
jrm a gard
jsa bel bella belle on
jse an
jsh aun awn on
jsi ah dor
jso eph n
jsu tin
jua nangel nantonio nda ndaniel ndavid ndedios ndiego nell nelle netta nette nfran nice nika nisha nitta
jua njesus njuan nluis nmanuel nmiguel nna nya nye
jub air al in ran ril y
juc elia ilene
jud aea dson een eline ene eth hit iah iann ianne icaelle ickael ieth iht ika ikael ikaelle ine ithann
jud ocus yann
jue ll lle na rg
jug atx raj urtha
juh amatti ananpoika anantytar aninpoika anintytar annes anni anpoika antytar apekka i omatti onpoika
juh ontytar opekka ua
jui chi
juj har uan
juk anpoika antytar kapekka sel
jul aine anda ann anne aporn aybib eah ed eda een eigh ena eon eta etta ez iaan iaana iah iahna ianah
jul iannah ianus iauna ica icia ieana ienna ies iett ijo ijonas in iocesar ion iona ionna isha ito itza
jul iun iya iyah iyana iza izza jan jana ka ko lia lianna liette lisa lissa lyan ot uan ud us yan yana
jul yann yanna yano yne ysa yssa
jum aimah anah anne ar na ni oke
jun ah aid bo chen ed ell ella elle es etta eyd fen feng han hao hong hua hui ias ice ichi iel ije ji
jun jie jing jun kai kal kichi lei li liang lin mei miao ming na nie no nosuke nu pei ping qi shi shiro
jun taro us uz wei xiang xiong ya yan ying yong yu zhe zo
juo zapas ze
juq uan
jur and andir ata dan eeporn eerat ell iaan ian iel ijs ijus jen jevna kica kka line nei ney rell riaan
jus aburo celia ef hiro hua iah itn mir o sinpoika sintytar sipekka tan teen tien tika tinian tiniana
jus tinien tinn tinus tiss tn tun ztin ztinian
jut amas aro hamas hamat
juu dit lianna liska ni nia sa se sonpoika
juv al encia encio entina on y
juw airia airiah airiya airiyah airiyyah ann ariah ariyah aun ayriya ayriyah uan
juy oung
juz efa
jva n na no r
jve on tte
jvi on
jvo n
jwa n na
jya ir ire na sia
jyh ane
jyl a es ian l lian
jym ere ir
jyn esis the
jyo thi tsna
jyq uan
jyr a ah ee ell en inpoika intytar kinpoika kintytar on y
jys sica
jyt ta
kaa jal ke leb leppi liyah milah mos peri pre priel prieli riina rl rlonpoika rna rne shvi viya viyan
kaa vya
kab ao ella her iel ilan isha ishan ita ori rea ria rina
kac elyn elynn eon eton yn
kad afi aja ajah ance arious arrius asia da den dy edra een eidra eisha eja ejah elyn esha eshia esia ey
kad eyn him ia ialy iata iatu idja idjatou ience ifa ife ijatou ijatu ime ince iriye ise isha ishe jatou
kad miel on our rian rie rije rus rusa rush rushe ynce ynn
kae dan dance dence din don dynce gan lah lea leb leen lei ley lib lig lla lly lob lon loni lum lys lyss
kae mon nan sen sha syn tlin tlyn vion von wta ya
kaf aa i iye ui
kag aku ami ny
kah aan ase dijah ealani eem ena iau ila is laya lea leah leb lee leel leesi lel ley li lie lilah lin
kah liya liyah lo loni lyn mari mya ner o ri ron say yl yla yna ys yss
kai ah an ana anna cee cen chi cy dance de dee die din don dynce dynn el esha f ge han ho jah jaleena
kai jus kea koa land lanni las laya layanathan lea leah leb leen leena lei leia ler lia liana liyah lly
kai lon loni lor lum lys m men naat nalu nat ngaue noah non npoika ntytar o on po rah ran rat reen ren
kai rn ron rui ryn saan saleena saliisa samari samaria sey shawn slee sleigh slyn slynn ss ssa sse ssy
kai syn telyn thleen thlyn tinano tland tleen tlen tlinn tlynd trin ty tyln u ulani ven von wan xin yan
kai yden yen yla yon zlee zleigh zley zlyn
kaj aanan ah anthan anthini eeban eepan endran enthan enthini enthiny enthiran etonas ica in ipan itha
kaj la met npoika o ol taz timir uan uana um
kak eru ha haber ianako uzo
kal adevi adin ahni aia aiah aiarasi aiarasy aichelvam aichelvan aichelvi aichelvy aimagal aimakal
kal aimathy aiselvi aivanan aivani aivany aiya aiyah aiyarasi amathy anithy arani aranjini asia avathy
kal avati awathy ayla ayna aysia eab eal ecia ed eeah eel eese eesi eeya eeyah eiah eisha eiya eiyah
kal enna ep eph ese esha eth evinpoika eyah han iann ianna ianne icia id ieb iegh iel ijah ik ika ikst
kal ilah ilou iope iopi iq irose ise isi iyan jtrina kidan kot laya leigh lem lenpoika lentytar lin
kal liste lum lyn lysta onji osh pesh sang sey soom terina thoum toum touma trim trin tuma tun uana ub
kal um up vyn ya yah yana yb ycia yiah yl ypso ys ysa yse yssa yssia ysta
kam aal aile aiya aiyah aladevi alambikai alanathan alani alarani alathasan alathevi alathevy alaveni
kam alawathy alei alendran aleswaran aleswary alini aljeet aljit aljon alpreet aluddin aludin arah aran
kam ardine aree areon ariah arian ariana arius ariya ariyah arni aron arra arri arria arrion aryn aury
kam ayah biz brea brey bryn din don dynn eah eela eelah eisha eka eko eleddine elija eliya ella ellia
kam eren eria erin erion eronn eshia idia ika iko ilia ilj ill illah illia ilo ilya ini ira irah iran
kam irra iryn issa ka mi mie my olthip omilla on onchanok oni onie onte onwan orah oria oura pbell raan
kam ree reigh rey rie ronn rul ry rynn siyochukwu uela uta yah yar yia yiah yl yla ylah ylia ylla ylle
kam yra yrah yri yrn yron
kan ae agalingam agambikai aganayagam agarajah agaratnam agasabai agasingam ageswary ako aloa ame
kan apathipillai apathy asia av ber chanadevi cijan dance das dasamy dee deepan diah did dioura diss
kan djoura don ecia eesha eez eka elle ervo esalingam eshalingam eshia eswaran eta etaka etake eto etra
kan etsugu ety eyoshi gatharan gfen gwei iah iel iesha ija ijah ishk isius ista istan itra itta ittha
kan iwar iz jana janaporn kou laya layanee nathas nathasan nika nin oa oelani okkorn okporn okwan
kan stancin tharuban tharupan thasamy tilal trell uja usan uth yah yanat yarat yawee yia yiah yla ylah
kan za
kao ir mi na ruko tar ula urou ussou uter uthar uther
kap ena il ila ilan ilraj inga llan one ono pei ree riel
kaq usha
kar agh aleigh alina aline alynn amatou amjit amo amveer amvir andeep anjit anveer anvir apet cyn dell
kar diatou ee eemah ell elyn elys enann eniina enina enlise enmarie enn enna enne enza esa esha ess essa
kar iah iana idja iel ielle ien igan iharan iina iitta ikalan il ilyn ilynn imatti imeh inda ington inna
kar inne inpoika intytar ion ipekka isan ish isha ishan iss ista itta iyah lena letta liah lien liina
kar linca lisha lissa lita lito lon lynn mello menka mon mynn nail nell nisha njana olain olan olane olj
kar olos olynn onda palo ran rigan rin rina rine rinpoika ris risa rissa rol ron ryn san ston styn synn
kar theepan thick thiga thigan thikan thikeya thikeyan tikeya um unaharan unakaran unamoorthy unananthan
kar unanithy unawathy unya ynn ynna yofyllia yss yssa zan
kas anita arah ase aun bar ch ean ee eem elyn hanna hanti hara hari haun hauna hayla hden hdon hdyn heem
kas heena hena hetu hia hina his hius hlyn hlynn hmala hon honda hten htin htyn hus iah idee idi idy ija
kas imiira ir iya jan lyn miira mir mira ondra orn paras pen periina ra sadee sadi sadie sady sahun sem
kas sey siah siani sidee sidie sity sondra soum su sy sym tanja tehelmi thuri thury tin tle ton trijot
kas tytis ula um
kat alaya alea aleah aleena aleia aleja alena aleyah alia aliina aliya alya alyn alyna alyne anna asha
kat aya ayoun ayun eena el elan eland elee eleen elen eli elijn elind elinn ely elynd epu eriina erra
kat erria eryn eryna esha essa halene haleya halina halya halyn halyna halyne han harin haysa heen hel
kat helene helijn helijne heline helyn helyne hem heren herene herleen hir hiramalai hiravan hiravelu
kat hirgamanathan hirkamanathan hja hlean hlee hlen hlynn hreen hren hrene hrynn hrynne hyann hyjo
kat hyleen ianna ianne ib iba ieann iejo ieleigh ielynn ilin ilynn ira iria isha itza iusca iuscha
kat iuscia iuska ixa iya jaana jana jantytar jusa juscha jusha juska len lijn niss nyss onya oo ora oria
kat rca rece reena reeya rell renia rese riana rianna ricia riel riin rinia rinka rinna risha siaryna
kat suaki suei suhide suhiko suhiro suhisa suhito suji suki sukiyo sumasa sunaga sunari sunori suo suro
kat sushi sutaro suto sutoshi suya suyoshi suyuki suzo taleia taleya talin ti tia tleya tri ucia ura
kat urah uscia yana yra
kau komieli konpoika kontytar lana lder lin nileid shal shik shiki stubh tar ther zar
kav an ari aughn eah een eer eh eon ien ik ina inan ir isa ish isha ishan ithan iya iyan ontae onte
kaw anda anna eh ehi ena hi sar su ter ther
kay aan ah ahan al alvili alvily am ann athiri athiry athri bree brie ceon d dan de denn dense die dince
kay dn dra drian dyn dynce el ela elani elee eleigh elene elle elyn elynn han im in laann lahni lam
kay lamarie land lann lanni leah lean leana leann leanna leeann lenn ler lian lianna lib liegh linn lis
kay lise liss lla llia ln lob lonni lonnie lub lum lun man marie men met mon naat nah nat nen non oko on
kay ona onna ori oum reen ren ron ronn sea sean see sey shaun shawn shla sia sin slee ss ssa ssan ssane
kay ssi ssie sten ston syn te tee telyn telynn ti tie tlan tleen tlen ven veon vion wan zen zlee
kaz andra aria den iah imirs iya iyah lyn lynn mer mir oua uaki uchika ue uha uharu uhide uhiko uhiro
kaz uhisa uhito uho uki uma umasa umi umoto unari unori uro ushi ushige utaka uteru uto utoshi uya uyasu
kaz uyo uyoshi uyuki ymyr zandra
kbr a eab et om
kde n
kea den ghan gon h hi ir irah irra isha ja jah ka la lee leigh li lia lie lii lohilani mber nan ndria
kea nen non nte nthony rah ran ria ron rra rsten rstin rston rstyn sel sha shia ston tan ten th tin ts
kea tyn un una undra undre unna vey vie von vy we yra
keb ba ede in ra rina ron
kec hia
ked an ar arius drick idja ija ir ish ra ric rin us
kee a an ana anna ara dan gen ghan land lee leigh len lon lyan lynn ma non nya on ra ran rat rstin
kee rthana rthanan rthi rthiga rthigan rthiha rthika rthikan rththana rthy shawn shia sia tha than vah
kee van ven vin von ya yan yon
kef ajet li
keg han
keh aulani lanie lany
kei aira an andra andre arah arra asha asia cha cy dan den dra drick dy era erra ffer gen ghan ghly gi
kei go ichi ji jiro jonpoika ju juan jukka kichi land lee leigh ley lidh lin lly lon lynn mani mari
kei marion mei mon moni mora mya na nan ondra ondre onna ontae onte osha rah ren ron rran rstan rstin
kei rston rstyn ryn sean shana shaun shawn shawna shia shla shon si so son ssa ssy ston suke sy taro
kei than then thon to ton tra van von yana yon za zaburo zo
kej an on san si
kek ai e
kel ahni aiah and ann aya bi bie cee dan den don dric drick eah ee eigh ena enn hya iah iann icia ijah
kel ilah isha issa ita iyah jmend land leen leigh lian liane liann lianne lis lise lsey lsie lyah lyan
kel lyana lyane lycia lyjo lymarie lys lyssa mend ment oan on oni sa say se seigh sen sha ssy thoum tie
kel tin toum touma ven vis von vyn y yah yann yanna ycia yn yna yne ynn yo ys yse yssa
kem ail ajl alatha alj anam ar ara arion arrion auri aury aya ber esha et iah ija isha iya iyah o oko on
kem ond oni onie ontae onte ora orah uel ya yah yl yra ys
ken ad ady ael aelle aniah ann ard ardo asia aya ayah az cy dahl dallyn dalynn dan darious darrius
ken derick dia dji djy dle don drah drea drell drew driel drik dryck dyn echukwu ecia ed edee edie eisha
ken esha eshia etra gatharan go gy i iah ichiro idee idi idy iel iesha ijah ika in ise ishia ita iya
ken iyah ja jiro jy kichi lea lei li lie lyn lynn nadee nadie nah ndra nede nedee nedey nedyegbus neisha
ken neith nesha neshia nethia netta nette nia nice nidee nidi nidy niel nieth nisha nita niya niyah nley
ken on os ric roy ry sa saku sey shawn shi shiro slei sleigh sli slie sly son ston suke tarius taro
ken tavious tavius tlee tleigh tley trail travious trel ule wrick y yada yah yanna yen yia yla yonna
ken yotta zaburo zah zee zel zell zey zington zio zlei zleigh zli zlie zly
keo ki la ma mi nda ndria ndrick ng nta ntay ntre ra shia
kep hren
keq iang
ker ah amettin ann ena ene ensa enza esztely iana iane iann ianna ianne ida idwen igan ilyn iman ington
ker ion isa isha issa ith kko line mitt o olos ren rian riann rianne rick rilee rilyn rilynn rington
ker rion ris ryann ryanne ryl ryn sha stie ston styn thana tis ttuli vens wan wann yan yane yann yl yn
ker ys
kes aheina anet ang arin avan ete hana hanna hara hayla hika honda honna horn hun ia iah inee lee leigh
kes ley lie ly lyn orn sa si sia siah sim sym tas tin ton ya
ket an evan evani h han haragowry heeswaran heeswary heswaran hia hleen hy ia ih ino leen lyne ra rick
ket sara sarin suda sya t ti til ty ura zaly zia
keu m na ndra rtis rtys
kev al ann ante aughn aun een eon ia ian iana inas ing ionna is onna onta ontae ontay onte ork ron y
kew al alin an ana anda ann aun ell en in on
kex in
key ah aira airah airra anah andra andre ann ante arah aria arra asha asia atta auna cie dan den di era
key erra etta fo gan han ia ion ira juan lah lann leen leigh len ler liah lian liana liann lla llian lon
key lor mani mari marion miah mon moni mora na nael nan ne ner non oka onah once onda ondra ondre onia
key onta ontae ontay onte osha ra ran rann ri rian rin ron ronn ry sa san sean shaun shia shla shon shun
key si sia sie son ssa ssan ssi ssia ssie ssy ston th ton uana un una undra unna van vann vin von wan
key won
kez a ian iban io iyah ya
kfl ay
kha aliq bat chatur ddouj ddouja de deeja deejah deem deja dejah dem den der dga di diatou didia
kha didjatou diga dijat dijatou dijeh dijetou dijha dijo diya diza djou doudja douj douja dra dyja dyn
kha el iden idyn ila ilee ilyn ina irah ireddine iria iruddin is lan lat laya ldia ldoon ldoun lea leah
kha lee leed leef leelah leem leesy lel len lessi lfani lib lidah lidou lie lief liel lik lilou lim lima
kha lin lina liq lisa lisah lise lisha lissa lissi liya llid lon loni ly lyl lyla lys lyssa marion mauri
kha mbrel mel meron mia mila mille misa miss missa miya miyah moni mora mphong mpun mren mron mryn mya
kha mzat nderao ndo nem nifa nittha niya niyah nsa os oula ra rdiata rdiatou ree reem ris risma rissa
kha rizma rlee rli rlie rma ron rson rter ry ryton shayar sir ssidy teeb tera tereh tia tib tija tijah
kha tira ttab tuna ula waja war wla wlah yam yden yla ylee yman yna yra yrah yree yri ys
khd ija
khe der di didja dija dup ila ira ireddine iredine iron lani lia lian lsea lya lyan maies mais missi
khe mthong nan ng nzo phren pri rington rrington yra yron
khi an ana anna ara lan lee ley lynn ng ra ree tam ya yah yan yon zar zer zr zra
khl ani ifa ifia oi oie
khm ari
khn ata
kho dadad der di dor dr en le loud lton msan ngor ngordzol ren ry shnav sro udiedji uloud umba
khr is ista isten isti istin isty iz ystal ystian ystina ystyna ystyne
khu baib lud p ram relbaatar rram rshed rshid rum sh shal shali shboo shbu shpreet
khv icha
khw aja anruean
khy a air aire an ara ati den e ir lah lan lei leigh len ler lian lin lon on ra ran re ren ri rie rin ro
khy ron sen son
kia dy hna in ira ja ku l la lee ll m mesha nah ndria ndro nnah noosh noush nsh nte raliz rash rn rna
kia ron rrah sha sia ttisak una ya
kib ra reab ret riye rom
kic hiemon
kid ada anemariam e ist isti us usan
kie an ana anna ara arra dis gan la ld lee ley lyn lynn nan nna on ona rah rin rn rrah rran rria rron
kie rstan rston rstynn ryn va
kif fany lay le lemariam lom
kig homa
kih achiro anna
kii chi chiro da ng r tsu
kij an ara iro uan uana
kik is ue uko uo uye
kil ah ani dine een eigh iaen iam iann ie ien ijan liam liann lien lyan lyann ontsi yann yn ynn
kim anh any ara ari aria arie arion bal bella bely berl berla berlay berleigh berlly berlyann blery bley
kim bly bree brely bria ea eka ela ena eo era erly esha eta etha etz iah ihiko ihiro ihito ika ila imila
kim io isha iya iyah iye iyo la ley ly marie mberly merly mi monpoika montytar mora onas orah oria othy
kim ra ran yada yah yata yatta yetta yra
kin aly ay berly dal dall del dell drick dsey en esha fe gdavid gjames gjosiah gkaew gslee gsly gson
kin gsten gstin gstyn isha jal ji jiro lie ly nedy neth nick nie nley sie slea slei slie sly sy taro uko
kin vara za zah zee zey zi zleigh zlie zly
kio ndra ndre nte r ra sha umars
kip ros ryjan tyn
kir alee alyn am andeep anjeet anjit anpreet bi bie co e ee en iaki iakos iakoula iam ian iana ija
kir ikaran ilka ils isan isanth isha itharan klyn kor men mo oku ollos on os pa rah ralee ran rilee
kir rilly rily sikka simari simaria simarja sta stan ste steen stein stey stiina ston tan tana thana
kir thiga thika tis ubakaran ubel ujan upakaran upananthan usan usanth ushan ushanth ushanthan ushanthy
kir uthiga uthika yan yl yn
kis aburo anth cha ean eri hanth hanthan haun hawn hen hia hichiro hon hor hore hwar ley lon mat math
kis sima yeri
kit ai enge iara ija rina sana tima tipong tiya zia
kiv on u
kiw anna ie
kiy aan am anah ann anna anne ansh ara la lah lee o oe ohide ohiko ohiro ohito oji okazu omasa on ona
kiy onna onori oo oshige otaka ra
kiz ito kitza zi
kja il mil mile milj milje ni nie nija nije ra shif zim zime
kje faet fajet fajete falije fli flije fser fsere llaug llfrid llrun mal malj mran nan ndresa ndrim nta
kje rim rime rsten rstin rstine sten stine vser
kji baret rsten tabije
kju an
kla ara artje asje es ir ira iri jdi ni rica risa rity rys ryssa sina udij udijo udijus udio usdieter
kla vdi vdia vdij vdijo vdio vdios vdiya yten
kle ane anthi anthis archos art bert berte dian igh io lija lya mas mensas o odora on oniki rona rvi
kle rvia rvie rvy sta tus vis yton
kli mentina yah zia
kll audia audija
klo di dian diana dina djan he rane
klu iverth
kly e m nn
kma r ri rie rion
kmi yah
kmo ra
kmy a
kna rik
kni ghtley ya yah
kno ah elle lan va xton xx
knu ut utti
kny la
koa l mi
kob ey ika in yn
koc eila hurani huthresia
kod ah ee ey jo jovi zo
kog ulan
koh an ana aru ei lson lton ner
koi chiro dula tto
kok ichi ilan oro ouvi ovi ulan
kol dobika een eman eson eton iane ine jo lins lyn sen sten ston suma syn tin ya yn yne yo
kom achi ako al ala alpreet athy ivi la lan lanvi ol ronshoh
kon chok eswaran gmeng gpheng imba jit nar ogan omi osuke radas radin stancjusz stantijn stantinas
kon stantinia stantino stantios stantis txi
kop el elyn ika pany
kor ado ah aima alee aleigh alie aljka aly alyn alyne alynn ana antin ayma bla dae dai dian ee een eena
kor ekiyo emasa emichi ena entin han iana ianna inn intha issa lima neel nelijus nkanok otoum otoumou
kor rah rey rin rina rine ryn tez tlyn tlynn tnee tnie tny ver vin ydwen yn yna ynn ynne
kos aburo aku ala ana anka ara ei ha hiro ovare ovka say sivi siwa tadin tadinka tana tanca tantinos tas
kos tia tian tiantyn tina tis tja uke
kot aku etsuyama ivalo oe omi ori
kou dedia dieye djedji ider mba mei paia per rabi rosh rtland rtlyn rtlynn rtnee rtnei rtni rtnie rtny
kou sar ssay toubou ture ya
kov iljka
kow en sala sar
koy al
koz ue
kra ssimir ssimira styo tos y yton
kre etta gg gor ig ighton mena mtim n scencija senzia sha snik sta sten stian stina stine stoffer ston
kre szenzia
kri gor kor mo mson pa palu sada salyn sana sandra sann sanne schan sette shal shan shana shand shang
kri shanth shanthan shauna shav shawn shawna shen shika shma shnakumar shnakumari shnakumary shnamenan
kri shnamoni shnamoorthy shnapillai shnarajah shnaruban shnaswamy shnathasan shnaveni shnaveny shnaverny
kri shon sinda sley slynn sna spin spina ssandra ssia stain stalyn stalynn stanna stapher staq stee
kri stell stence stenn stiann stiano stiansdotter stiin stijonas stilyn stinia stinka stion stiyan stl
kri stlyn stoff stoffel stol stoph styana styann styanna styl thi thik thika ton tsada tsana ttiya ya
kri zia zosztom
kro ix sby y
krr ish
krs ta tan tana te tina tivoje
kru awan nija nislav thi
kry slyn slynn stalle stalyn stalynn stan steena stell stianna stl stn stofer stol stopher stsina styl
kry styn
krz esislawa ystof
ksa net ver veras wier
kse an na niia nios nis nja nophon nophontas
ksh ama awn ipra
ksy stof
kto ris
kua na
kud akwashe joe ret rete zai
kug an ananthan anathan anesan aneswaran athas athasan
kui der
kuj desa tesa tese
kuk kamaaria
kul asingam bir deep dip endrarajah enthiran ikoyela jeet jit raj soom sum suma thoom thum timo vinder
kul vir want winder
kum agusu ail anan araguru arakulasingam aran arasamy arathas ataro iko rie rija utha uthini uthiny
kun aal am arajah aratnam aseelan asingam chok dai gold iaki ihiko ihiro ihisa iko imitsu io isaburo
kun itake iwo iyuki j le sang sel thea uk
kup ono
kur ahashi bin bonali ea eys iakose on osch osh ran sat sten stin styn tesh tish tiss tys ubel umi
kur uparan
kus hal halappa tav trim
kut ler
kuu ipo lei nsade ra tar tti
kve on
kvi on rin
kvo n
kwa maine mane mi na ne njai nruan
kwi nton ryna
kwy nn
kya ir ira l ll m mile ndra ndre ndro nn nnah rah rra sia zim
kyc e en
kyd an on
kye ir isha l ll lle n nta nto ra ran ron rra sha shia son
kyf fin
kyh eem
kyi ah an ana er esha lee on ra sha zom
kyj uan
kyl and ani ann eah eeann ena hian iah iam iano ieann iegh il inn iyah lan liam liann lie lyan yan
kym ara ari arion arni berlee berley berli berlie berlyn berlynn bree ea eo ere et ete ia iah ir m oni
kym ora orah
kyn adee adi adie an dahl dell dle edi esha gston ia isha lea lei ley li lie nadi nedy sie slei sleigh
kyn sley sli slie zee zi zie zleigh zley zli zlie
kyo hei ichi ji ka mi n na nna nosuke sen stinpoika sui suke taro ung
kyp ton
kyr ann e eece eem eese el ell ese i iacos iakoula ian iana iann ianna il illos ion is ollos os ra stal
kyr stan stie styn us ylo yn
kys ean ha haun hawn hon in ir lon ton
kyt ana hana zia
kyu kichi s ss
kyv on
kyz en ier ir
laa iba ibah kea ra rbi roussi sia sya ziz ziza
lab arron daoui eat eate eebah ella entina erta h ian ibah idi inore radford randon renda resha ria rian
lab rina rini risha rittany ron
lac edric eymay hae handa handra harles hell heryl hezar hie hina hlann hlyn hrisha hrista inda onda
lac onya ora orey osta oya reasha reshia resia retia risha rystal
lad aija ainian aisha aja ajah ale amien anian arian arien arion arious arrell arren arrian arrion
lad arrious arryl asha ashia asia avia avion awan aysha dawan ean eana eja ena erius errick errius esha
lad etra iamond ica imir isla islaa islada islaw islawa izlao ka ko onte onya ora oris rea
lae kyn lah lani lien lle lya lyn lynn na tizia
laf awn aye dil ern onda reda
lag ertha ina itupu uana umot
lah ari asen bib biba cen cene do ela ina lou ouari ouaria oucine oussine ra san sen ssan yana yna
lai ah ana anna atz ba bah cee cey den ene f ghton kin klyn klynn kynn lana lanie lany lee ley loma loni
lai luma lyn lynn m mdota mis monas montas mute mutis nah nna o onna qah svunas than then tyn yah yba
lai yla ylah yna za
laj ada arvis de ean eana essica ja la osne oy oya oyce uanda uanna une
lak aisha ara asha ashia aya bir bira dar ea easha echa echia ecia eda edra eem eena eeta eia eidra eisa
lak eishia eita eith eitha eithia ela elee eleigh ely endria enzie era eria esa esia etha ethia etia
lak etra etta eva evia eyia eyn eysa eyshia eyta hbir hdar hia hvinder hvir hwinder iah ie ima indra ira
lak ireddy is isa ishia itha iya iyah khana lyn oda resha risha rista san shan shana shika shiya
lak shmikantam shmiprasad shya siga sika smi ya yah yia yla ynn yra ysha
lal ah aina aine ana ani ania anya ao eh ena ica ida ifere isa ith itha ithadevi ithambikai iya iyah oni
lal onnie yah
lam aa ah aj anda arana arco aria arian ario arius ark arkus art aya bertine bertus brini bros ec eeka
lam eisha eka ekia erle esha eshia etra etria iaa iae iah ica ichael iek ik ir ira iracle isa isah isha
lam iss isse iya iyah jed juan kadem naouar nouar oine ond onda ondre ontae oral orris ount oyne phai
lam prini pros un yah yia yiah yra
lan ah aiya ard asha asia ayah aysia delina delino dolino dra dree drey drine drit dynn ea eah ecia ee
lan eice eisha eja eka ese esha eshia essa eta etra fen iah iece iesha ija ijah ika ina iqua ique is isa
lan ise issa itra lan nah nette nis orris re sana siya xiang yah yia yiah yla
lao ni nie nora ny reta uari uen uenan una uni
lap aris orcha orche orchia orscha orsche orsha orshia ortia recious rincia
laq uandra uanna uanta uasha uashia uasia ueena ueisha uenta uentin uesha ueshia ueta uia uida uiesha
laq uilla uincy uinda uinn uinton uitha uitta unda uon uonda
lar abas abi agh ah aib aina ance aya ayah ayne cenia eb een eina ell enda esa esha essa eta etha eyna
lar gesa geta gim gime glinda ica ico imar inda ion is isha itza iya iyah iza kyn na nce nell ni nie
lar onica onn osi oussi oyce raitz rell ren ri rier rion risa risha rissa sdotter sine taun ua uen uth
lar wence yah yiah yn
las antha ar aro asha aundra ean hala han hann hanna hannon hanta hante hanti hara harn haron haundra
las haunta hawndra hawnna hawnta hayla hea heba heena heika heka hena hia hica hika hina honna honne
las honta honya hunta hwana hya lo ondra onja saad sad sina sine sinpoika sintytar tacia tenia undra ya
las zlone
lat acha aisha ajah alia amara andra anga anja anza aria arra arshia ash asia aunya aurus ausha avian
lat avion avious avius awnya aya ayna aysha ayvia chimy easha ecia eefah eesha efa eia eka erica erra
lat errance erria errian esa ese eshia esia essa evi eya ha hagini haniel hifah hika hon husha hushan
lat hyn iana ice icha iesha ifeh iffany ima iqua isa ise ish ishia isia issa itia ivia iya izia oi oia
lat oiya onda ondra onga onja onyia ora ori orie orria orsha orya oy oyah oyna rail ravia ravion ravious
lat ravis rease rece recia reece rel rena renda resa rese resha reshia resia ressa rica riece risa rise
lat rish ron ronda roy roya tanzio tie ufa unya wan yr yra ysha
lau chlan chlin delina demir diceia dina dine dino gan gane ghlan ha in la likki nita no nora nore raann
lau rabelle rabeth raine rajean raleen ralei raline ralye ralyn ralyne ralynn ramae rann rean reanne
lau redana redane reine relai relee releen relei relene relenn relia relin rell rella relle relyn relyne
lau renashley rencine rencio rend renn renna renne rentin rentina rentine rents rentzi renzia resa resha
lau reta riann rianna rick rieann rieanne riel rielle rien riina rim rinne rinpoika rintytar rissa rjeta
lau rna rren rrie rs ryana ryane ryanne ryl rynn rynne trim
lav ae aeh ale ance and ania aniya anja anna aris arius arr aun aya ayah derim di die eah el erda erle
lav erta eya eyah ida iero ignia illa inja innia io ita ly onn onta ontae ontay onya oris oslav oslava
lav oy ren rencij rencija rentii rentiy
law and arence ayne erance i rie rnce sen syn
lax sana shan shana
lay aan achi al ali ann anna annah anne ba ce cee ci cie don el en ene ia iah in ina ke kin l lamarie
lay lan lana land lanie lanni larose lee len lia liana lianna lin loni lonie lonnie lynn mond n nah nna
lay onel onn ra ron sa sha son ssa ten than then toya vin ya yina za
laz am aria ariah arine arius arka aros ette gin har iyah reg
lea ann ena hann hanna hmarie hna ira khena land lani ldina ler lon m nah nard nd nda ndria ndros nette
lea nid nnah nndra nord nteri nthony nza ra rco rdo rline rna sha ta thia ticia titia tta una
leb aron daoui ert ibe leba na
lec il retia
led arius arrius ejna ell ia iar icia ijon ina jan jon jona on onna y
lee am an ana andra andre ani anthony asia ba jay lah lamma lan lia lin loo lyn lynd lynn mon nah
lee nakaisa namaija namari ntje on ona sha ta tta um van vke von wan wi ya yah za
lef kios kos kothea ord teris terka
leg acee jenda olas rande ynd
leh ana anna at bib cen el lani yan yna
lei aloha an ann anna anne bish by diana diane dys gham ghan ghana ghla ghlan ghland ghlani ghtyn jla
lei lahni lan lana land lane lanee lanie lanni lanny lei lene liana liane lla loni lou lyn lynn momi mu
lei naala nani nikki sl titia v vur xuri ya yah za ze zuri
lej dina end f lifa lja uan
lek bir bira ecia eisha eith endra esha eshia eya ia ita o shmi
lel aina an ani ania don end er ian iana iane ica ija los on ya ynd yo
lem arcus ario arion ond onia onte ual y ya
len ael aelle aert aic aick aig aik ais ara ardo as aya che dell dert dina dion dita dite don dora drit
len drita dy ell etta euoti ford iah ian ice iel ilce is isa ise isha ix iya iyah jo ko nan nea nell
len nette nex nia nin nio nix nja nyn nyx oard orah oria orris oxx tl ton us uta vil ward yo ys yx zy
leo ard art arta baldo bard cadie cricia cricio da dan degario dis kadija lia luca mar mia nar
leo nardantonio nardas nardus nart nat ncia ncie ncine nda ndina ndra ndre ndrit ndro nell nella nello
leo neta nice nidovna nidus nien nik nilla nille nitus nn noora npoika ntae nte ntino ntios nty nus nys
leo nz nza paul pol poldas poldus r rah rand rant rat rdo rent resa reta rina rita tha tis trina tta
leo vanni vardo vigilda vigildo
lep ojka omir
leq uan uisha uita
ler ae ina lene line na oi onda ry ryn
les ean edi ette haun hea hia hon honda ieli le lea lei leigh leyann leyanne lieann lieanne lyn sia sio
les sley sly ther tine ton via ya
let afet afete anya asha eab eberhan ebrahan ebrehan ebrhan ecia ekidan esha etia eyosief habo hea
let hokuhle ia ica ice ina ishia ita oya rell rice ricia roy teria tice ticia zy
leu an ard art arta cio dita gzim l nard nit nita nor nora nore resa reta rim trina za
lev aeh anah ander anna aughn eah ell elle enia eon ester eta etta ette ian inia inja inus onia onne
lev onte ora orn oy
lew am anda anna ayne en iss on yn ys
lex ander andra ane ani any ee ey iana ianna ine iss on ton uan uri x xi xie xus ys
ley anah anis ann anna annah anne cang da dis dy el han i ina lah lana lanie lany lou lya n nah nna o on
ley onna sha th vin ya
lez ette gin io lee ley ly
lha chmi dj don kpa kyi na ssan ssane tso wang
lhe a na o
lho u uceine ucine ussain ussaine ussayn usseine ussine
lhu ndup
lhy a am
lia am ba bah d dan ghat hm hna la mine mjames nah ndra ndro nel nella net nette ngelo ngfen ngjun
lia ngliang nn nnah nying qat ro von voncij zid
lib aan ade ah ania asse bi eratus erina eriusz ertee ny orius y
lic er eria erio esio helle hun
lid an di iia iya ja jana uvina vina vine ziya zy
lie anid dson l lle na nda neke ni nna nne rni sha tte v veke zel zl
lif a ang en eng
lig itas uang
lih ana anna ao em er i ong ua ya
lii baan ban da la nus samaija samari samaria sukka us
lij ah an ian iao in ing uan
lik isha
lil ach af amae av eigh eko ette iah iahna iam ianah iann ians ias iauna ibet ica idh ienne iia ikoi
lil imar inoe irose ium iyana jaana lah lan lar leigh levi liah liahna lianah liannah lias liauna lieann
lil lieanna liemae lien lienne lina line lion liona lionna lou lyahna lyanah lyannah lyauna lybeth lyen
lil lyian lymae lymay lyn lyona lyonna lyrose lyth oo ouan ouane ouna oye oz ton wen yah yahna yanah
lil yannah yauna ybeth yella yian ykate ymae ymarie ymay yo yona yonna yrose yth
lim berg bert mie uel
lin aelle ara ard arejos art aya ayah cey con cy daann dalee dalou dalva damarie daura dee dey dia diana
lin dijan dijana dije dim dime dinalva dit djeta dle domar dona dor dora drit drita dsea dsee dsi dsie
lin dwood dyn dzee dzey dzi dzie dzy eda ell elle esa eth ford ganathan geswaran gfen gfeng ghua gjun
lin gli gmiao gwei gxiao gyan gyong gyu gzhen gzhu hao hard jie kon kyn lee leigh lin mei naea ora say
lin sie sy ta val ward wei ying zee zey zie
lio nal nardo nello nginas nis nnel rah ris uba ubov
lip ot po
liq iang in ing un
lir ak an and anda esa iam ian iana idan ie igzon igzona ija ijan ijana ije ijeta ijon ijona ind inda
lir ion is jeta jon ong oy
lis aann aanne abethli akhanya alotte andrina ania ard arda ardo bel ebeth ebethli el ell elore ely enn
lis ett etta hanna heng ian iana ianne inska jan l lott lotte mary sana sandro selotte seth sett vet
lis yane
lit afet afete hzy icia isha itia on sa sy zi
liu bomiras bomyr bomyra bou cija das dvikas s saidh tauras va
liv an anur iah ian ien ienne ier ij ijana ijo in ina ine inia inus iusz iya on vi vie vy y ya yo
liw ay ei en enn iusz
lix ia iang iao iong
liy anah ann anna annah at ba i ing la lah ong u ue un
liz abella abeta abete aig andro ann anne ara bett elle enn er ge hen hong iane iano ica ig ika marie
liz mary vet vette zet zete zeth zett
lja binot na rgeta rgime tif tife ura ureta vderim vdim vdrim vdrime zam zim zime
lje bibe jlja nce nche ndita onora pa pojka posava rka tafet unora utrim zam
lji je ljanka man me nda ndihana ridon ridona rija rije rim
ljo pa
lju an ben bijanka bina binica binka binko bisav bislav bislava bivoje bka bko bodrag bomirka boslav
lju boslava iza lije lje ljije ljijeta ljjeta ljjete ljzana lzim lzime mni mnie mnija mnije mrije mturi
lju mturie mturije ndrim pce pche pcho pco pka pko tfi tfije tvi tvija tvije
lla ra rina yton zar
lle ir onard senia sh ucu welyn wyn yton
lli am nos o on
llo kman na rian ris rys
llu cia isa kman ra
lly r welyn
loa h ira ra rd ven
lob sang
loc hie hlain hlin hlyn hlynn klan klyn klynn
lod ema ewyk ie oe oiska
loe iz iza l lia line lla lya lyne na nie nn nzo sje tare ticia titia tta va van vann wie za zia
log anathan ann arajah eswaran gan hann hman ie ini itha ona un yn ynn
loh am ann anne ith itzune izune tuz
loi cia e g k mu naz ne ola sann sio stine zos
loj ain zek zika zka
lok elani esh men
lol ah amae an ane es esia etha etta imar ine itha y yta
lom i
lon ah ald an dell drim ell etta ette ginos ik is isha ita neke nel netta nette ney y ys zell zetta zie
loo ane ka la na
lop aka ati ke
loq man mane men
lor ah aina al ali alie aline alye alyn alyne ance and anda ann anne ant anzo as eatha ece eda edanna
lor edano ela elaj elay elee eli elia elie eline ell ely elyne enco end enda enia enn enna enne enso
lor entin entina ents enzia enzina enzino essa etana gia gio iah iano ibeth ick ida idana ieann iel
lor ielle ien iene ijan ijana ijean ilei ilyn ilynn imer inne iss it jana jeta li line ly ma on ra rae
lor rane ree rena rene riann rin rina rinda ryn yana yane ynn ys
los ang seni
lot fy he ika oala oya taliina
lou am ardi azna berta cia cian ciana ciann ciano cile cille cinda cine ckas cya cyan ei ellen en ena
lou enn eva genia han hana hane hann hanne hi hou ice ida ine isane isanne iselle isette isha isia
lou isiane isianne ix iza ize jain jaine jayn jayna jayne k kass kia kian kis kisha kman kmane kya lia
lou lwa lya ma mea men mene meo mia nah natuuli naya nea nell nes ness nette nna nys qman qmane ren rene
lou retta rine ssine tfi vina vinia wenn werens y ys yse
lov ada ana ann eah eda edeep elee eleen elia elie elyn elynn ena enia epreet eta eth inia renc renca
lov rencij rencija
low an ana anda ann ena enn enna iek is iza ri
loy alti an e ed le s
lta nya
lua i ndra no rd rda rt
lub abah anzi ertha oslaw ov
luc az cas cia eal ee eil ella elly ely endia eny enzo erito et hia hiano iaan iann ianus idalva idia
luc idio iel iella ielle ienna ietta ijano il ilene ill illia imar imara india indo ineia inete inia
luc inka irene ita itania kson rece recio rese resha resia resse yan yana yann yanna yanne yl yle ynda
lud de die ean ell ella ene eric garda garde gardis gi gy ibia imila ine is ivia ivic ivica ivino ivyne
lud iwine jy mina olph oslaw ovick ovik ovikus ovina ovine ovique owic owika ric rick vic vina wing
lud yvine
lue llen sa venia y
luf tim
lug arda divine han uelin
luh aga an ana
lui an dgi dgy dji djy gj gji gy na ne salberto sanna santonio scarlos sdaniel sdavid senrique sfelipe
lui sfernando sia sita sito smanuel smario smiguel ssa tpold ziane zinho
luj ain ane ayn ean uana
luk az ec eiko ian isha ombo recija retia rezia us
lul abelle amae eta ete ey ezim ia ian ieta ije ijeta it iya jan jana jet mir mire vera vere wa ya yana
lul zana
lum bardh duan ianna iella ihelmi ikirsikka ikukka ila ilia ililja illa imarja inea inia inka ituuli jan
lum jeta jete mie ni nie nija nije rije tunije turi turie turije turim
lun abella abelle afreya ah amarie arae arose drim dyn dynn ed ell ia is
luo yi
lup icina icinia icinio
lur ae an ee egn etha etta ie in ine lean leen lie
lus cinda ero ha he iina ine mila
lut elu fija for gardo icia isha oslaw ricia vi vija vije vo
luu cas l la na
luv ada ena ern erna erta ina
luw ana anda anna
lux san shan shana ton
luy ana anna ao eye indula
luz ala divina divino elena iene inete ma maria marie mila olo viminda za
lwa m
lya a am d hna l mine nah ndra ndro nn nnah no ra zid
lyb a ah erti
lyc an ia ke
lyd ea eric ian iana iann ianna mila wina wine
lye l ll m n nne nzo ss sse
lyf e
lyg ie
lyh a am an ana anna ia na
lyi a am
lyk ourgos
lyl as i iah iam ian iana iane ianna ianne io ith la lia lian liana lie loo lou o oo ouane wen wenn y
lym eo on
lyn aelle ah aia ais ann anne ard asia aya cee cia coln dal dall del dle dol dsee dsy dzee dzi dzie el
lyn esha ess essa ett ford ia iah ise isha ita ix k ken kin kon leigh lie nann nda nel nell nelle nett
lyn netta nex niah nita nix nleigh nley nmarie non nox nsey nsha nsie nzie o oa ora ore say see sha si
lyn sie ze zee zi zie zy
lyo na nel nnel r ra ris
lyr ah ia ica icc ick ika iq is on onn
lys ana andra andre andro ann anna beth ea ette ha ia ian iana ianne ie io le sana sandra sandre sandro
lys sia
lyt zy
lyu ba ben bitsa bka bomir bomira bomyr bomyra bow dmil dmyla pcho
lyv an ana ann ia ie io onne
lyw an ann en enn
lyy likki ra
lyz andro beth ea ette ia ie io zie
maa b hi hirah ja lique liyah mar me moon moun nan nsi nvi nya retta riah rija rikka ris riya riyaah
maa riyah rouf rya sai ti tia ya yan zouza
mab ejna elene eline era iala intou inty li rie rouk rouka
mac aela aiah aila all allan arius aulley aully auly coy elyn enzie guire hael haela hel hele hell hiel
mac hiko hteld iah iana ilynn ire it kai kena kenize kensey kensi kensie kenze kenzee kenzey kinlee
mac kinley kinsey kinze kinzee kinzie klan klen klyn klynn kson kynzie lain laine lan lane lovia lyn
mac lynn orley oumba oy rino sen tino
mad ai ailein alaine alee aleine alen any ars ason assa asyn ay dalen dalyn dalynn dax deline delyn
mad delynn dielynn dilynn disen dly doc don doxx dysen dyson dyx eeha eehah eha elein elen elena eleyn
mad eleyne elinn ell elline ellyn ely emba enn esyn ex geline gid gie havan hi hiya hu hukar humita hur
mad hurima husudan hy iane icke icken icyn ifing igane ih iha ihah ilee iline iop iou isin isone isynn
mad ix iya iyah jid jide jiguene jouba lin line lynn oka olin oline oussou ox uabuchi uka ylan ylin
mad yline ylyn ylynn yn yna ysin ysun ysyn yx
mae ba bel bh bree bry by ci cie cy cyn deh dell dine e esha gen jor kayla kele lan lane lani lann lanne
mae lea leen leigh lene lenn ley lian lice lig lin lina lio liss lisse ll llane lli llia llie lline llis
mae llyne llysse lo lou lwenn lyah lyce lyo na ola ra ron ryn sha sie son ssa ssane syn van vane ven
mae very vis vry vyn wa wen wenn zie
maf all falda is umi uta
mag aby alene alis ally alys atte bula bulje daleena daleina dalina dalini dalyn dalynn delaine delena
mag delene deline delyn dica diel ec ed ela encia encio fire guy hen id ida jun loire nar nusdotter nuz
mag omed orzata osaburo ou rethe ribe rietha uadalupe uelonne ueye uie uy y
mah aan abat abub adevan adevi adhi agony aila ak akavi alah alakshmi aley alingam aluxmy alya ama amad
mah amadi amadu amane amat amet ammad ammadou ammed amoud amoudou amuud ana anoor ara arena ari asin
mah assine athevan athi ati aud awa ayla ayub ayuba bod bouba boubeh bubey bup der dieh diyah diye
mah diyyah djouba dyar ealani edine ee eera ek el ela elet elia elle elya elys ena endiran endrarajah
mah enthiran eswaran eta eva foud foudh fuzah fuzur gul icol id ida idine ieddine iedine ija ije il
mah ilini im ima ine inthan inur irah iro irul ish isha itha ito iya jabeen jabin joub jouba kai kam
mah kameh kayla la lani laya let li lia lik madnazar madou mod moed mudije niya noor o ogani oganie
mah ogony omed onri oto peri ran reen rez ri ria rosh rukh sa shid sum suma ta tab vash wish ya yar
mah ydine yna yra yub yuba zi
mai alen ann brit brith britt cee cer cey ck ckel cky co con dah delin delys der dine eul gan gen
mai gualida ia jaleena jaliisa jastiina jastina jeli jor jukka kayla kel kku kl lah lann lee leen leena
mai ley lie likki lind linda lisse llys lyn lyna lyne lynn lyss lysse miti moona moonah moun nara nikki
mai ninki ol quel rah ram rame rani rany rely relys ren rianne rim rlyn ron ronn ryn sam sarah see sley
mai slyn ssaa ssae ssam ssame ssan ssara ssem ssene tane teder tena tham the tlyn treyi tri tte va vor
mai vy wand ween wen xa yah yanne zee zey zley
maj andra brit brith britt deline dica dka doline doulin douline ed eda el esta esti id ida ide k kel kl
maj la len li lind linda linde ljinda our uran
mak ael aelah aelyn ahi ahla aiah ail ailah ailee ailey ailyn aiya aiyah alee aleigh aley alia aliah
mak alya alynn anaka arios aveli ayah ayela ayia ayleigh aylen aylia aylin aylla aylyn aylynn bel bule
mak da eba edonka eila eisha ele ell ella elle enah endra enize enlee enleigh enley enli enlie enly
mak ennah ensey ensi ensie ensy enze enzee enzey esha eshia eya eyla fire firet firete hai han hari
mak hayla hdoom hiya hya hyla iese ih iko ilah inlee inleigh inna insey insley inze inzee inzey inzi
mak inzie inzy ira isha isig iyla ki louf reeta sen sida simas similian sims simus sis untima vala vire
mak viret yah yia yiah ylah ylee yna ynlee ynleigh ynli ynlie ynna ynze ynzee ynzi ynzie yra
mal aak acai achie ado aeka ahat ahki ahni aiah aica aijah aikah aina ainin ainine aisha aiya aiyah ajah
mal akhai akias akye alai amin amine aney aquias aravan arvili arvily ary asha ashia athi athy aurie
mal aury avika ayappan ayasia ayeka ayia ayiah ayja ayjah ayka ayla aysha ayshia aysiah ayzia comb eak
mal eaume echi eea eeah eeha eehah eekah een eena eeya eeyah eha eiah eigh eik eika eiya eiyah ekai eko
mal esha essa eya eyah gosia haury hia hon hone honn hya iaka ias ichi icya iea igiaq ihah iheh iik iina
mal ija ijah ikhi ikiah ikj ikye illany inee iqe isha issia ivia iwan iyka jic kanthi keet khaz khazi
mal kia kiel kit lak laurie lerie lik likadevi lisa lone loree lorey ly lzim oan oe oee ohe ona onie onn
mal ony oree osi ouca oucca ow own oya sor sore tin tina tti ucca uka uma una ush viina vyn vyna ween
mal wen wenn win yah ycia yia yiah yk yka ykai yki yna ynda ynn yssa yssia yun zim zime
mam adee adi adu ary atha bet douh edy ertas iko ikon isoa mad mat noon ode oon oona oru oud oun ourou
mam outou ta udije udou udu uka ure ye
man aal abendra abu ae ael aelle ahau ahil aka ao ases asha asseh asvi atea av avai cel chula ci dalena
man dalyn dana deep deq diaye dica dine dip dira disa dita dolyn drell duha duhije dushe ech eck ee
man eerat eesha eh eka elyk eo esa essa ex fredas fried galeswaran galeswary gayatkarasi hal iah iang
man icka ijeh ikala ilyn imala imaran inder ini it ivannan iya iyah jana jari jeet jinder jit jola jolla
man jot jul jula junath karan kichi kirat meet mohan naig nana nat nel non nouch oe oela oella oelle
man ogaran oha oharan ohari ohe ojan ojkumar ojl ojlo okaran olia oline olis olita op orani oranjini
man oranjitham ouchehr oucher ouchka oug ouk ousos outchehr preet raj reet rico roop sata sel sha simran
man sor soureh ssour sum teli tha thita tvydas uchehr uelito ujela unpoika ureva usake ush usha ushak
man ushakje ushaqe ushe ushi utea veer vik vinder vir wel yata zambi zar zon zoor
mao dan do h line na ni nie ny r ra re rie ro ry udo ulida
map enda
maq bool sood uenna uita
mar aam abelle abeth aike ajade alee amawit anata anatha aria asia aya ayah beli belis bely belys beth
mar bin cayla cedes cee ceil celiana celiano celija celijus celis cellas cellene celles cellinus cellis
mar cellius celus celyn chel chele chell chella chet chetta ciala cianna cianne ciel cienne cile cilene
mar cjan cjanna ckus colina colino cques cquis cuz daye dee del demoutou dene dik diros djan doche
mar dochee dokay donio dy eam ed eesa eika ekhi elin elis elize elyn elys englen enka eon esha essa eva
mar galit garee garetann garetmary garie garitta garuite garyta gault gaurite gaut gean geart geaux ged
mar gel gerita gerith geritta getta gia gith githa gje gory gott great gree greet grid grithli gritt
mar gritta gritte grittli grjetargret guarite guerette guerithe guetta guita gun gunn gurete gurette
mar guriete haryta iaana iabelen iacarla iaceleste iachiara iachristina iaclara iaconcetta iacristina
mar iadejesus iadel iadelaluz iadelcarmen iadele iadelosang iadomenica iaeduarda iafrancesca iagabriella
mar iagiovanna iaguadalupe iaisabel iaisabella iajo ialaura ialejandra ialena ialice ialina ialis ialisa
mar ializ ialucia ialuigia ialuisa ialuiza ialy ialyce iamawit iamma iamou ianah ianella ianeve iangel
mar iangeles iangelica iangelo ianick ianik ianneli iannick iannik iannina ianoel ianthi iantonia
mar iantonietta iantytar ianus iapaola iapaula iapia iapina iarita iarosaria iasole iastella iata
mar iateresa iatou iatta iatu iavictoria iavittoria iaye ibell ibella ibi iblanca icar ichen ichu icia
mar icielo ick icris icsa icus idalia idee idel idza ieann ieanna ieclaire ieelena ieken ielis ieliz
mar iell ielou ielouise ielys iemma iena ienna iesa iesha iesol iessa iet ietheres ietherese ietou ieve
mar ife ifer iflor igene igna igo igrace ihah iija iika iikka iina iisa iita ij ijaana ijah ijam ijanca
mar ijanka ijanne ijano ijayne ijean ijela ijetka ijica ijonas ijose ijus ikka ikki ila ilaine ilea
mar ileena ileide ileine ilen ilenny iliana iliina iliis iliisa ilis illyn ilo ilouise iluce ily ilys
mar ilyse ilza imar inalva ineide inel inell ineta inete inica inna inne intytar iolina ionna ios iot
mar iotte ipat ipaz irosa irose isabel isah isal isanna ischa iselda isella isete isette ishka isia iss
mar issah issia isue itchu itere ites itess itha ithza itssa itxell itxu ium iuschla iuxi iuz ivalda
mar ivaldo ivi ivic ivonne iwan ixa iyam iyama iyamu iyan iyanayagam iyanna iyka iyum izabel izela izeth
mar izol jale jaleena jaliisa jam jancho janco janeh janica janka janna janne jarie jariitta jaterttu
mar jela jeli jetica jetka jetta jola jolijn joria joriina joriitta juska kai kail kale kandu kareeta
mar kareetta kasia kavion kavious kcus kea kecia kee keem kees keese keesha keeta keia keis keise keita
mar keria keshia kesia ketia kevia kevion kevious kevis kevius keya keysha kez khi kiah kian kica kice
mar kiesha kit kitta kiya kiyah kiyan kko kkus kon konpoika kontytar kuksenpoika kuksentytar kunpoika
mar kuntytar kusdotter kuss laya layna laysia lea leah lean leentje lei leide leina leine lenis lenka
mar lenne lenny lenys let letta leyna lice licia linda lisha liss lissa lit liyah lonn los lown luce
mar lucia lyce lynn lyss mont nell nesha netta nette ney nic nick niek nik nisha no oan oi oin oine onda
mar ouchka ouen ouene ouf oula oun qe quail qual quarius quasha quasia quavion quavious quavis quavius
mar quesha queshia quest quett quia quice quie quies quil quina quinn quiz quize quon qus rah randa rell
mar riah riam rian riana rianne rietta rio riyah ru saili sean selino sell sena shaun shayla shea sheila
mar shel shia shon shun sio son tasia tavia tavis tavius teka tensdotter tese tesha thann thella these
mar thinus tiana tica tice ticia tiina timo tinius tinna tinpoika tintytar tiria tirian tise tisha tiza
mar tje trell trice ttiina ttin ttina txel txelo tzel uan uf uice ula uo usca uschka uscka usha usja
mar ussia usya utzella uxa uzella valene veen velene veline velyn vena vene vens vetta vette ving vion
mar von vyl vyn waan wah wann yagnes yalyce yancho yanick yannick ybel ybell ybella ycarmen ycatherine
mar yclaire yclare yclaude ycruz yela yella yelle yeme yfer yfrances yia yiah yiam yja yjan yjayne yjose
mar yka ykatherine ykathleen ykathryn ykay yke ykutty yl ylaine ylan ylaure yleine ylen ylis yll ylon
mar ylore yluz ymargaret ynell yon yonna yori yory ypat yruth ysa ysabel ysette ystella ysue yte ytza
mar yum yuri yury yus yvette yvon yvone zee zel zelina zellina zetta zieh ziya ziye ziyeh zok zouk zouka
mas aaki abumi achika ae afumi afusa aharu ahide ahiko ahisa ahito aichi aji akane akatsu akazu akichi
mas akuni amichi amitsu amori anao anari anobu anori anosuke aomi ashi ashige ataka atake atane ato
mas atoki atomo atoshi atsugu atsune ayasu aye ayo ayoshi ayuki azumi cud cuud ey hael hal handa hawn
mas hayla hell helle hhur honda iel imo iya iyah ja lah oma omeh ood ooda ooma oud ouda oumeh roor saer
mas sandje saoud saouda seck seye sih sil silya similiana sine sira sire soud souda soumeh sud suma syl
mas sylia tura uhiro ujiro uma umah umeh umi uo ushi uud
mat aeo ahi aio alie alyn alynn asha ashichi ayah ayo een ejko elda elyn enin enzo ernus ewos eya han
mat hana hanaraj hangi hanika hanki haus havan hayus hea heau hee heis hel heos heu hewos heys hhew
mat hialagan hialakan hiew hiias hild hildis hine hini hinus hiou hisse hius hivanan hivannan hivathana
mat hivathanan hivathani hivathany hiyalagan hiyaparanam hiz huja hujan humitha humithan huran huri
mat hursan hurshan husan husha hushan husiga hyas hylda hylde hyss iana ijs ika ila ilin ilio ilyn ilynn
mat inus ios isha ison isyn ityahu iullah iwos ix ixa iya iyos ja jan jana jus lena ondo ricia rim roona
mat sdotter suji sujiro suko suo susaburo suzo talyn talynn telyn tenzo thaeus thais than thana the ther
mat thewjames thi thiew thild thyas tiina tijs tilyn tilynn tin tisen tisyn tix tthew tus tyas tys usala
mat vey vii viy wej xalen yss
mau dean dell della delle dene dilia dilio dry gan na ng nonpoika nus rad ran ranne riah riana riane
mau rianna rica riceia ricienne ricij ricijo rico rilia rille rino rinpoika rintytar rio rion risa
mau risette risha risio rissa ritia riz ryne sami
mav eric ery eryck eryk ije ish ourneen ricija ricijo rik ro roudes ryck ryk us y
maw ada do en ete gan uli
max amed amilian amillian amillion amud amus amuud an ance andre ans den e emiliano endre ene ette hun
max imiana imien imilia imiliaan imiliam imilienne imillan imilliano imillien imillion millian ten tin
max tyn um ximus xon xwell ym yme ymilian yne
may acine ada ako alen amba an ank ann anna anne bel belline bree brie brit brith britt ca ce cel cen ci
may co col con da delin dell den dine eda el ela eli elin ella erli erlin erling esha etta gan gen ia
may imona isha jor k ka kayla ke kel lah lan lana lane lani lanie lann lea lei leigh len ley lia lice
may ling liss lisse llis lo lon lone lonn lyn lynn lys mouna mun muna munah ooran oro raalejandra rah
may ram rani reli relis rene rick rim ronn ronne sam san sane sara sel sha sin soon soun ssam ssame ssan
may ssane ssara ssene ssoun ssoune sun tal tane tham the tte u uka ukh ukha uko ur ura urachat uran uree
may uri ven vie vin vis vor wen wenn za ze zee
maz arine dak eda ell ella elle em ey harul iah iar igh ina ine iyah kin lam lame llam llom llum lom
maz loum lyn ola vita vydas yar zie zina zy
mba rak raka rek rka rouk thio yang
mbe mba ne
mbo yo
mbr ak
mbu nga ta yi
mbw ana
mcc ade ayla
mcg wire
mci hael
mck ade aela ai aila ala ale aylah aylee aylin ell elle ena enah endra enize enlee enleigh enley enly
mck ennah ennon ensey ensi ensie enze enzee enzey inleigh inna innley insley inze inzee inzey inzi inzy
mck ye yla yle ynlee ynleigh ynlie ynna ynzee ynzi ynzie
mdl ina
mea dhbh ghann ghen gon mea ne sia uma ve za
meb a arka era rahtom rahtu rak rat rehit rhit rihit rure
mec bure hack hel helina hell hille hteld htildis kenzie nun ys
med aline ardus at dhy dy eea erick erik hane hanit hansh hat hi hin hy ije isire jait jid jide jit ric
med rick rith y zait zid zit
mee a ah gan ghan ka kah ko la lah mi rab rika rit sha ya yah
mef ailj
meg ahn anathan ann anne delawit ean g gin guy gy hali ham hdad hen hin hna in jid jide lena on umu uy
meg yn zon
meh a ak amed ammed arena arit as boob dija din dina dine dy edi edin ek emed er eret gan ida idin ira
meh jabeen kai lani lia lika medali medalija metali metcan mon moona naz noor rab raj rangiz rdad reen
meh ret retab reteab rez ri rije rin rnaz rnoosh rnoush rudin rzad tab tilda ul van vish wish
mei ah ck co dhi dhy eli ely fang fen feng gan ggie hdi hong ja je juan jun kel ken ko la lah lan lany
mei lech lian lir ly lyn lyne mei mi mouna muna nard nardus ndert nert qin rion rong sad sam ssane tal
mei vy xia xiang ya ying yu zhen
mej az aza da di din ner ra rima
mek aela ai ail aila ala aylah delawit des edes eil enna esha hai ia iah isha iya iyah lit onen onnen
mek seb sida
mel achi ad adee adie ael ahat aher ahni aim ak ake aku ana anea anija anja anni anny awit aya ayah ayna
mel aysia bert bin chiorra chisedec cior din dina dine disa drick eana eane eat ecia ecio eena ehat
mel ehate eia ekije enda eni enie eny eq eqe eri esa esio essa essia hia hida hijor hior iah ian iane
mel ias ibea icent icia ihate iida iina iisa ija ije inna iodas isandre isha isia iss issaann issah
mel issande isssa itka iton itona itsina itza iyah iz izza jihate ki lany linda lissia lody lonie lony
mel lya lyna odine odye oe oee ondy onee oney ora ouka pomeni quan quiades quias quisedec rick roy tger
mel veen ven vena venia vern via vinia vinn vis von vynn wan wyn ya yah yan yana yane yanna yha yn ynn
mel yo ys ysa yssandre
mem aga ed edali etali ik is nune ona oona ouna una
men aal af al ana ashe aye bere dehije dell derez derim dhy drad drit du duh duhije duri duse dushe
men elaos elle essa etto evse gesha ghan gina gistab gisteab gistu gjie glu gqi gs gstab gsteab gting
men gxin gyao gyi gying ibe ije k nana nel ouar phis sija sud tore txu ucha ur yhert zo
meo sha shia
mer adije adith aj alj alje alyn ary awyn cades cadez cadies cedees cie dian diana dijan dijana dije
mer dina dine dis dita dith djan djivane dzivan edeth edyth elin elyn ema ena ens ette fin gesa gimtare
mer gita gyul han hawi hawit heme hibe hide hime hisa hunisa iadec iadeg ial ianna ianne iban ibane ibe
mer ibeth ibone ick id idee idijana idon idona ie iella ien igona ihelmi iina iitta ija ije ijem ika
mer ikay ikki ikukka illa ily ilynn iman inda itan itta ituuli ituulia itxel itxell iyah iyem jam jon
mer keb land lean leen len liah liina lind linda linde lisa lita ljinda lynn nes opi ouan oune ran randa
mer rawyn redith rel ret rianne ribeth ric ridee ridith ridy riel ril rillyn rilyn rin risa rissa rit
mer rushe ryl ryn sad sada sades sadez sadie sadies sana sat sel sid sida sija sije sim simka sud sudin
mer tcan tha tice tis tsi tta txe tzi unas ushe vat vet veta vil wann wen wyn xhan yce yll yn yne zak
mer zouk zudin
mes eret fin gana hach hak hal hawn hell helle hia hilem hulam hulem iah ibe imarja kela kerem ret san
mes sanh saouda siyah son soud
met hea ihe ije ilde kel odija odio ok rofan teline telise temarie ush zli ztli
mev aip edete en ena hibe in ina io ion ish la ledin lid lida lija lije ljan ljana ljane ljida ljide
mev ljud ljuda ljudin lon lud luda lude ludi ludie ludije ludin ludina lur lyde med met
mew ael an en ena enn
mex hid hide hit
mey ah di dine gan la leen li lia lie lin lina line mouna ron rone sa sam ssa ssane ssem ssene yan
mez gin gina iah ian kin tli
mfe dal ddal dla
mfo n
mga na
mge ni
mha ijiba iri mad med mmad mmed nd ri
mhe di r
mhi a ll rren
mhr et etab eteab
mia a chel grace isabella koda lani lee lynn maja marie maya mor ngel nna nne omiao rose sha sia ta ya
mib era rak
mic aella ai aila ajah ala alah arla aylah ella erem ereme haeal haelah haelann haelanne haelanthony
mic haeldavid haeleen haelia haelina haeline haeljames haeljohn haeljoseph haell haelpaul haelyn hah
mic haiah hailas haja halis hall halla halle harl has hea healla healle hee heil helantonio helene
mic helette helinne helino helline helyn hiah hiaki hihiko hihira hihiro hihisa hille hinori hio hiro
mic hiru hitaka hitaro hitomo hiyo hiyoshi hka hlas hoel hol holas hole hou iah ika ipsa kaella kaelle
mic kail kal kala kas kei kell kelle kenna kenzie klas las ol ole
mid ajah esire had hat het heta ho iala ian isire jait jaret ya zait
mie cyslau cyslaw czyslas isha k ka ko lat raf ron rta rvaldis shia
mif ail era i uyu
mig ael ena g jen lena lute mar none uelle uy wel
mih ad ada aiela ailovna ails ajel ajela ajilo alis alj cael ec ej el ela elca elina ika ill ka kal kku
mih ku neta o oko one ovil ra ran retab reteab ri rican rie rija rimah ya
mii da hkali ja kael kanpoika kantytar kkael ko kus la li lia lo ma mi o ra ro ta trei tri tta tu u
mij ael aela ail anou aser asere odrag omir
mik aeel aeela aelah aelinpoika aella aelle aelo aelsdotter aelyn ahla aia aiah ailah ailo aiya ajlo ako
mik alia alojus alya alyn an anpoika antytar aya ayah ayeel ayel ayela aylee aylin az dad dat eia eila
mik eisha elats eldi en ena enda enzi era ereme eria esha eshia eyla hai hailo hal hala hayla haylo heil
mik heili hi hia iah ias ica iel iele iko inley inzie io is isha iya iyah iyas jail jerem jereme kal
mik kala kas kayla keline kjal le lo oaj ol ola onpoika ontytar os oto uru y ya yah ylah
mil ad adinka adis adys agritos ahni aina aine aja ance ancho anija anja ann anna anni anya arose asin
mil ayah ayna aysia az azim bern bert ca cho ciades co derd dreth drey drid eah edy edys ee een eidy
mil eidys eigh enca enija enna entije esa essa evka eydi eydis ez ferd fred ga hann iah iam iani iann
mil ianna iano ibor icent idrag iete ifer ig iha ihat ihate ija ijada ijan ijana ijanka ikije ikjije
mil imir ind inka inko isa itsa ius ivojka iyah jaana jaim janka jazim jenka jeva jka jko jojka jojko
mil kana kha kias kica kiyas kyas lads lamari lamaria lani lariina ledge lee lerlandy ley lian liana
mil liani lianna lisa lissa ma odarka odrag ogost oh oica oje ojka ojko omirka onja oranka osavka osch
mil osh osija oslawa ostiva oud ouda oudia ovanka owit tiades tiadis tos ud uda un unka va yan yana yn
mil ynn
mim ka oune ount una unt untz
min aal ahil ako asie atchy ator aver avere cho dee eichi ej eja eko ell ella esh essa etu ever evere
min ghao ghua ghui gjie gjun gliang gming gxia gxuan gyang gze gzhe gzhu haj haz hua ielle ife ip ir ira
min irja ita iver ivere iya ize jung min nah naleena naliisa namaija namari namaria nea netta nette ola
min oo ouche sure tra ttumaaria ttumaria u ur ush ushe yar ying yon zum
mio ljka na nna ra ri sha sz
miq uan ueas uette
mir ad adi adie adija aec af ah ahmad ain aj ajane ajet ajete ale ali alim andah anna ari ash atip axh
mir ayah ca cale ceta che cho cia dash di dije dita don dona eilla eira ejeta el elinda elis ell elys
mir eme ena enda ene entchu entxu etta eyah fane fat fet feta fete ha had hada han hana hat heme het
mir heta ianne iantheas iban ibane ibe ica icle idon idona iella ielle ifete igli ija ijam ijana ije
mir ijeta ijete ika ikli iman ina io isa isha ishah ishahe islav ita iton itza ivete iya jaana jaliisa
mir janka jet jona kan kka l lande lindje ljinda nel nela nije oel olyuba onija osava osaw osawa oslavka
mir oslavo oszlav ran randa ryn sa sana sat sela sen sena si sie sije sim so son sona tala tes tezan ton
mir uku use usha vad van vana vat vedete vet veta vetka wais weis yah yan yana yem yn zad zan zana zane
mir zela zet
mis aki ako aret ba chel chele chell chka cho gana ghana ghina gina gna haal hael hal hale hary hawn
mis hayla heel hel hele hell herefe hika hka hti ibe ide k leidy lime pa rak ret rete sael sey soum tee
mis tey tina u uzu
mit chael chal cheal erem gel had hcell hila hra hran huja hujan hula hulan hun huna hunan huran hursan
mit hurshan husa husan husha hushan ia ija odija ri rita sos suaki sugi sugu suharu suhide suhiko suhiro
mit suhisa suki sumasa sunobu sunori suo suoki suomi suru sutaka suteru sutoshi suyasu suye suyoshi suzo
mit sy ul xel
miv aan adete idet idete
miw a ako
mix tli
miy abi ana ani anna ase az eko la lah onna u uki uri uu
miz ael afer afere akjet ani anur aqete ejen engo ijene ore raim
mja lta
mje llma
mji d
mjr iam
mka yla
mke nzie
mkr tich
mla dan djan djen djenka
mli b ss ssa
mnj aftime
moa ad az cir cyr d dh lim lin mer ni tassem taz yad z zam zzam
mob arak een i in ina inmhi ulu
mod ean eran estina estine estus ine jgan jtaba
moe a ata ava ed en ez in ka ko mi sa shia stafa z
mof adal ida iyinfoluwa
moh ab ad adese adeseh aimen amd amedali amedamin amedou amet ammadali ammadhossein ammadine ammadjavad
moh ammadreza ammadullah ammedali ammod ammud amoud amuud anad anadas anakumar anathas anathasan andas
moh aned annad anned anraj aram atar cen cin cine ea eb eddine eed ib ibullah id ieddine ima iro it
moh iuddin mad med mmad mmed ogany or paykar rad san sin sine ssin ssine tar ummed
moi namaoulida sche sha shi shy z
moj da deh gan taba tar
mok hles htaria ichi sh sha tar taria
mol dir efi lee leigh ley lyann oud tas
mom ar ath chil cil ena iji in ina inah irka na odou oka oko one oyo taz
mon aim ali aliza asia aye cef cerat cerrat cerrath chel cia cif dher ea eeb eeba eiba eisha eka esha
mon eshia etta eyba ic icia ick icka ico iece iek ifa ifah igue ija ik im iqua ir ira ire ireh ish ji
mon nica que quie rudee salud se sef sekela serat serath seratt serratt sif ssef ssif stserrat taha
mon taine tanna tario tarius taser tasia tavia tavious tavis tavius teen tell terius terrio terrius tey
mon tha thira tia tine tira trae trail travious tray trey tsant tserrath tzerrat yae yette zer zerat
mon zerath zerrat zerrath
moo nisah rea
mor ad ade aima anda anne aya ayma dcha dche dechaj dechay dekai djane eyba gaine gann ganna gin gyn iba
mor ihiro ikane imasa imichi issa itaka ium iyah iyoshi iz jana jane jiane rie rissa ry sal tada tan
mor taza ticia tti ty uena vern vyn
mos aab ab chgan eka etta heh htaba iah ie saab sab tapha tefa uke
mot asem az iejus oaki oharu ohiko ohiro oi ojiro oki oko omasa onao onobu oo osaburo oshi otaka oyasu
mot oyuki ty
mou aad ad adh ataz ayad ayed az barak ez fid fida ha had hamad hamadi hamet hammad hammed hanad hcin
mou hcine hib hsin hsine hssin hssine khtar laye ldi men mine mna naim naya ndir nia nib nim nina nirou
mou nissa niya noussamy nsef nsif nssif ntaga ntassir nya rice ritz rtalla sa saab sab slim ssaab ssab
mou ssia stakim stoifa zna
mov sar
mow afak lid
mox on
moy inoluwa na osoreoluwa ra ses
moz amel ar el hgan iah
mpa si
mpi a
mpu le
mra bih
mrg im
mri dula ka ke nal
mry tle
msc islaw
msg ana
mts lal
mtu tura
mua ad adh az ber bere d dh din fak la lja lla med medin metseit mmar th wiyah yad zzez
mub arik ashar asher ashir een ekir era erra ije in iru
muc aad ahid ella hen
mud asar asir assar assir hafar hihir jib
mue ez ser
muf ail aro
mug ni unthan
muh abere abi abije ad adin aimin amad amedali amedije amedin ammadou ammedali ammer ammod ammud anad
muh aned anna annad arem arema arram edin iadin ib iba ibija ibur iddin idin ieddine im ittin izin lis
muh mmad o sen teber ubo udiin udin unthan yadin
mui rne z zz
muj adin aga ahid aser din e edin eeb esira inga taba
muk ades adesa adese adez adeze da eno erem htaar htar htiar rem ta thar und unda unthan
mul ani ay ham k kije kiye ualem uberhan ubrhan ue uebrhan ugeta ugheta ugieta
mum inah uni
mun achi achimso achiso af asar ashe awar azza eeb eeba eebah eer eera eerah eeza efusa ehiro enori eo
mun eshige etaka etoshi ever evera ib iba ibah ibe iira ip irah irka isah ish khnaran khtsetseg tadher
mun taha tasir taz tazir ty ur ure yaradzi zur
muq adas addas tar
mur adif adija adije ael aleetharan alitharan anda athan atka dis ezi iah ial iam iane iella ingo isa iz
mur lean lene lin line na phie ran rel riel rin ron ryn sel selj shed side tada tadha taza tez teza
mur tezan tis tuza ugan ugathas ugesu uvet uvvet vet vin yel yelle
mus aab ab addiq afer ah aj aja ammad ammat ammath ammed arat arrat bau cab eref erref firah hai hegh
mus hka htak htaq hteba ibau iq kaan khan kilda lija lji samat sammat sarat tafah tafije takim teba vik
mut alip hanna hita inta ita ombo suhito sumi suo talip
muu sa se
muw ada
muy esser
muz afir amil ammal ammil eyen eyyen hgan it li zammil
mwa dini fak juma ntum
mwi gulu nchoum
mya ire lee lynn ngel ni nna
myc al ala heal hele helle k kael
myd a
mye asha esha lle ong shia
myf anwy
myh a edin
myi ah esha nt shia
myk ael ail aila alah aylah ea eal eia eisha elti enna enzi eria esha hayil hi hia ia iah ira le yta
myl aine ann anna ano asia dred ea eah een eene ei eka ena ey ez ha han hane hann ia iah ian iana ianna
myl iano ik in ina inda ine inh io is isa issa iyah ow vaganam ynn z
myn or the
myo sha ung
myq uan
myr ah akle al ddin eille el ella eon ia ian iana iane ianne ical icle iel ielle iem ikal issa jam lande
myr lene o onn oslav oslava ren th tho to vet
mys ha hawn on ti tie
myt hias hili hily
myu myun myune zhgyan
myv edete
myy a
myz afere afete aqet ejene el
mzi a
naa ilah ima mi ra rah sia son sunnguaq tan va vya zir
nab aa ahat aruru az eelah ihah iil ilah illa intou ria y
nac era eur helle hida hman hmen hum im ima ime ira iye or
nad alee alie alyn arajah arasa av aya ea eige elyn ereh esan escha esha hem iah ide iege iejda ifa ifo
nad iia ija ika ile io irah isha iuska iyane jah jat jate jati jeschda jet jette jia jib jiba jibullah
nad jida jije jila jim jima jime jma jn jwa ka yah yn yne yr zeya zhi zi zija zije
nae emah lan lani lia lla lly llya lya lyah lyne lys m ma mie omi ra sha than tochukwu va via
naf eesah i ia ie ija ije isah isatou iseh iso issa issatou iye ka sika tula tuli y
nag aharu ahide ahiro akoto alingam amasa amichi ammah ananthini anori arajah arasa aratnam endra esh
nag eswaran ette ham hmeh ia ib ihan ip isa jie jije laa ore pal ui uib ulenthiran uleswaran uleswary uy
nah ar ara dia ed eed eeda eem eim elle ema ia iala iane ideh idul iel iem ier ikari im ima ir it ja jae
nah lani lia lin mir o od oko om ome omie or ro sir un ya yan yara yl yla ym zir
nai ah ala ane cha d delin dely delyn g hara ja jah ka kare kari ke lan lani le leah lia lj lja lje lly
nai ly lya lyn lys mara mo nika noa omy sh te than then tik yah yana yara za
naj aaraq annguaq atte bir dan den eebullah eh ette fa ia ibah ibeh ibollah ibullah id ih iha iib il ila
naj im ima ime ir iya iyah meh mo oi oie omi oua ra ua ya
nak ahisa aila aiya ari arin aya aylah ea eem eesha eeta eia eita eitha ema endra enya eria es eshia eya
nak eyia eysha hi hia iah ib iea iesha ije il im ima ina ira issa kia oda oma or ota shatra shije sije
nak uleswary yah yia yiah yla yra
nal ah aya ayah ayini aysia ea eah edi ee een eia eigh eigha eyah iah ije in ina ine inee iny la lah
nal lathamby leli o oni u yah
nam ake ari asivayam eer fon gyal ia iah iko inata ine irah ish ita iya iyah iye izata ka kha khang ory
nam ou ra rah rata rud sel thip y ya
nan aho ako ase ayaa cyann cyjo cylee dakumar damuri dana dcoomar dika dino dita ditha ea et gsa ije ika
nan ja napat ook ouchka ouk sel tana tenin tha thakumar thakumaran thakumary than thana thawan thida
nan thiny thiya tiya uk uli w yamka
nao aki e el elle fel fumi h hiro hisa il ile ji jiro katsu ki l line lyne masa mee michi r ra shi taka
nao take tsugu tsune ual uale uar uel uelle umi umie warat ya yasu yoshi yuki zumi
nap aporn at haporn htali olean oleonas
naq ash eeb ib ibullah uisha uita
nar ah aly anbaatar angerel antsetseg antuya aya cisio cissa ciz ciza da dos ee eerat eg eh el ella elle
nar ely eme en esh ges gess gisse giz gul gyul iakira ima iman imen imene isa isara issa issara iya
nar iyuki jes jess jesse jis jiss jisse matha meen min mina mine mitha oa oba oha sej thana uemol uemon
nar uhisa uhito uko umi umol umon vel ya yah yan yiah yis zissa
nas ai anin ean eer fide hae hali halie haly hanti hat haun hawn hay haya hayla hea heed hia hid hide
nas hika hir hira hit hita hiya hla hley hly hmil hon honda hton hwan hya ia iah ibah ida ide ier if iha
nas iir ip irah iruddin it iya iyah ja ma mi os radin radine rat ratullah reddin reddine redine reen ria
nas riin rije rin rina rine ro rollah serdine sia sib siba sif sir sira sma sra sreddine srin srine suf
nas sur surdine sym taca tacia tasha tashia tasija tasja tassia tassja tasya tazja teeho teha teho ti
nas tija toulis uh veta zir
nat acia ael ahlia ahsa aisha aja ajah alea aleah aley aliah aliia aliina alin aliyah alizia alka allia
nat allie ally allya alyah alyia alyn alynn anaelle anel anja ara araja arsha ash ashja asia assia assja
nat ausha avia axa aya ayah ayla azja cha chaya ea ee eisha eo esha hacha haelle halee halene haline
nat hally hanaelle hanal haneal haneil hanel hanja hann hanuel hanyal hanyel hanyl hao haporn hasia
nat hasja hea heo hia hian hifa hin his hja hnael hyn hys ija ika ilee ilie ily ina is iya lie mir mire
nat nicha onya oria oshia oya se senet sha sinet su suda sue suhiko suki suko sume sumi talie taly tan
nat taya teo tha thakan than thanan thanicha thaphon thaporn thawan thawut tie uk uri xo y yre ys
nau al el fal fel m mce mka reen ris set shad sheen sikaa tia tika zad zet
nav ae ah ajeevan aneet aneethan arana aratnam aratnarajah aya ayah dar deep ea ed ee eed eeda eenan eh
nav ey eya eyah iah ie ier ika ila inan ion ira iya iyah jot leen neet on preet raj reet ruz um
naw aal ad ael af ang arat as azish eed ell elle fal id oja ras res zad
nax hie
nay aab ab ad ah al ala ali am an anka ann anna at ati cha da deen delyn den dene dine e ed eem eema ef
nay elee elin elis eliz elle ellie elly er ereh et ha hara ib im ima in ir ira l lah lan lani lann lea
nay leah lee leen lene lin line m ma na onna quan sa sam sha shawn son ssa than then ua vee vie yab zeth
naz a aiah air akat am anin anine arene ariah da dar eeha eem eer eha ek enin er gol gul ha iah ibe ifet
naz ifja ih iha ihah ik ike ikter il ila ile irah ish iya iyah la lican lie lija lin lisha ljije ly ma
naz meen mie mija mije min mir mira miye mul mun neen nin rawi reen ril rin rul stazia yia zarena
nda ya
nde a lla ron y ye
ndi a aga asse awar di eme ogou ouga
ndo mbasi ngala ngo umbe
ndr ec ew icim iqim
nea ll ls ma mh miah min ndro ng sia ve veh
neb ai at ay eat ehat ehate er iat ie ije il ile iyat iye iyu ojsha yat
nec alli helle hemia hirvan huma ip ita meddin mi miye ola tor ulae ulai ulina
ned elcho elko ia ialka ica ija iljka ja jad jadi jan jat jati jbedin jbi jet jibe jija jip jla jmedin
ned jmije ka ko ret reta rete um unuri yalka yalko zad zada zadi zari zarije zbedin zbudin zhmie zib
ned ziba zibe zida zip zmedin zmi zmidin zmija
nee harika ka ko lah lam lesh lia lum mias o ra raj raja rav rja sa sha ta tha thirajah thu ti tta tu v
nee va ve ya
nef a ad ail ailj er ertari ertiti i ide ija is isa ise issa iza ize taly
neg an ash asi eset ica in ina isti jat jmedin jmije osava oslav uib use
neh ad al ale ama amiah ar at emia emyah il im ire la lan lani le rin rudin uen yla
nei dra dy ja ka ko lah lani likka ls lya m ma mar me na re rin ssa sy ta th than zan
nej azi i ia ib iba ira irvan ka ko ma oua wa
nek ayla eia eisha esha eshia eya hi ia ibe isha ita oda tarios
nel ani ba cia co don eh hya iah ian ica ina isiwe issa ita iya ka lene les liel liina lija lina line
nel linoora lyah lys o sia so ta ton um uta vin wyn yah yo
nem at ati atollah atullah ecia esia ezjusz iah ias ka orino
nen cho cy eh g ja si tor
neo h klis mar miah nilla phitos ptolemos sha
nep heli helie htali htalie omucen omucena tali
ner alie djivan djivane duan dzivan dzivane gez giz gjivan gjivane gui ia ice ida ija iman imane imen
ner imene ino iya iyah ma man mana meen mije minka ses til tila vet xhivan xhivane
nes akumar anel ar at ayem cha fije hat hawn hfet hia iah ib iba ibe ica iha ina kutz lie ly ma reen ret
nes rete ryne sah sar sayem serine sia siah sie sim sma srin srine sy sya sym torine vije
net anel asha chanok ha han hanel haniel he hra ka napha sanet schirwan serab sereab ty tye
neu sa
nev aan aen ah aip aya ayah ea eal een elyn etha eyah iah ij ija ijo il ila ill ja jo on res resa riye
nev rus ruz ruze ya yn zad zadije zet zeta zija zije zudin
new a al en
nex hare hari harije hbedin hdet hibe hip hmi hmidin hmie hmija
ney ah ber da en l lah lan lani lann lia lla ma o ra sha ssa than tiri ton va zan
nez aat acet acete afet afete ahat ahate ajet ajete aket akjet am aqete ar atije ehate hdet iah ih iha
nez ihe ija ir ira ire rina zie
nfa ly mara
nga dhenjim dhnim dhnjim gne landou lula nbam
nge la rak
ngi ratkel
ngo dup ne uda
ngs ti
ngu inamau n se
nhi a
nho a e lan ra
nhy ira la
nia calin ja jah kale lah mbh mbi mya na nna omi sha sia v ya yla z
nib ia ya
nic acio asia auris aury ci cola colas efora ereta eta ette hael hakan hakorn halas halos halous hapat
nic hel hele hell hika hita hlaes hlas hlos hoals hoel holad holaj holine holis holl hollas holos holous
nic ita kalas kalaus kalos kalous kalus kan kayla kcole kholas kisha kita klaes klaz klos klous ko kola
nic kolai kolaj kolaos koles kolette koli koline kolis kolos kolus lette lo loe me odem olaes olangelo
nic olantonio olaos olaza olej olemarie olena olin olino olis olita olla olly olus omede omedes os osha
nic ulai ulaie ulo
nid ah hal ija ya
nie lsine mah shia
nif a talem
nig ella hat histi il ina ist isti sti
nih a aal aan ar ed el ira it
nii a ka la las les llas lonpoika tty
nij a ae an anthan as at az azije ee el o
nik aela ala alas an as ash aya bakht cole eia eisha elle ephoros era eria esh esha eshia eta eya hita
nik holas iah ias ica iesha iforos il ira itas itha itia itta iya iyah kala kisha kita kol kolas kole ky
nik laes lasdotter odeemus odemus odim odin odina oghos olaas olaevna olaij olajevna olajus olaz olce
nik olche olcho olco olej olia olija olin olinka olis olitsa oll olla olle olos olov oloz olozi olus son
nik ta u y ya yah yla
nil ab aja akshan akshana akshi an ani anthan anthi any aus avan bia dete do esh gul han ifer l ma mini
nil ofar ojan oofar oufar sdotter uka va vana ya zete
nim ah ai al alan alini alraj an at co esh ete etula isha my oe on ra rah rit si ue
nin ah amarie be el et g gning ian ib iola ka ke ko nog og orta oshka thuja va ve
nio ka ma mie vi
nip aporn ha haporn un
niq uan uita
nir ajan ali alya amol an anjala av el en iman imane ma maladevi maladevy malan malathevy min mine ogini
nir oja ojah ojan ojana ojini on osan osh osha oshan oshini oz uba uban uja ujan upa upama upan usan
nir usha ushan vaan van vet veta
nis achon ad aiah amar ani anth anthiny anur ar arat bah cha fet feta haan had halini han hana hani hant
nis hanth hanthan hanthi hanthini hanthiny hanthy hat hath hawn hika hil hit hita hka htha htiman jeta
nis ma reen ret rete ri rien rin rine serine sia sim srin srine vet veta
nit asha aya endra han harsan harsana harshan harshana hila hin hiya hiyakala hiyanantham hiyananthan
nit huja hujan hulan hun hursa hursan husa husan husha hushan hya ika ish isha sihti zia
niu rka
niv aan ardo aria eah ed edh edita eetha ek en er etha ethan ethiga ethika ethini ethitha iaq ikka in
niv ine itha
niw ar at es
nix hare son xon
niy am ana anna ara as at athi ati la lah met ol omi onna ousha
niz afet afete ajet ajete amedin aqete honi
nja zi
nje gos goslav
nji deka
njo meza mza
nke m nge
nna emeka
nne nna oma
noa ch hjames hm hn im k l lie man mane nn nne
nob uaki ue uharu uhide uhiko uhiro uhisa uhito ukatsu ukazu uki umasa umitsu unaga unao unari uo ushige
nob utada utaka utake uteru utoki utomo utoshi uya uyasu uyoshi uyuki
noc holas hum ole
nod ar ari in
noe e h lan lene lina lio lise lja llia lline llise llya lya lyne lynn lys lyse na va van
nof re
noh aila ann ayla e ea ealani eila elani eli elia emie emy eyla lann
noi ra
noj an
nok kaew lek noi utenda
nol aan ah awi berta di ee hann ian ita lie on ton venn ween wen wene yn ynn
nom aan ar eda iki inoe
non ciade gkran glak gluck gluk gnuch gnut grak gyao ila ita ito nie
noo f h ke na rah ria rjahan rul shin
nop adol parat
nor abelle aida aja alba alee alyn alynn an ane aya ayr bertas bertina bertus brecht bu ddin ddine dine
nor du eddin eddine edine eia el ela ell elle ely h ha han hen hene iah iaki ian iane ick iel ielle
nor ihiko ihiro ihito ik ikatsu ikazu iman imasa imi inne issa iyasu iyoshi iyuki lan leen lene lha
nor magene majean malee mon odom redine rin rine saq sine trud unn va vel vil vin win ya yang zin zom
nos air akhare haba had heen hin hir len rat ratollah sair son
not hburga ker
nou ah aman amane ara ari chine el f fa fal fel fissa had haila hayla heila hou houm houn joud ma man
nou midia nja nout raddin raddine radine rah rallah raya rcine rddin rddine rdin rdine reddin redin
nou redine reldin relhouda rhan rhane rhen rhene riati riddin riddine rimane rimen rine riya rou rra
nou rreddine rredine rsine rya schin shin shine sra ssair ssayba sseyba zha zla
nov alea alei ali alija aly alyn alynn arae atus elia ka ko lene
now am an lan
nox x
noy ale
noz ha omi omu
nre c ca ce
nsa mba
nsi mba
nso ki
nsu ngi
nta re
nth ony
nti na nos
nto ra
ntu mba
nua im jm nchan njan
nub er ya
nuc cio haree harin hem
nue ngruethai
nuf talem
nug use zar
nuh a acet aila amin azet
nuj in
nuk a ri
nul ifer
num aan air idia
nun e ila ilon u ziante ziato
nuo r
nup el elda pu ur
nur adin aga ah aj cihan dan dane din djan dogan dzan dzhihan eddin el en fad fet feta han hane hayat
nur hayati idin iel if ija iman imane imar ina is isa isha islam it ittin iyah ja jan jeta sen sena shat
nur tekin to udin uzzaman ys
nus aiba aibah ara ayba aybah chin h ha he hrat mir mira rath rettin rije
nut al ala chanat sa sara
nuu nu r ra ti
nuz et hat
nwa nkwo
nwe ke
nwo la
nya ir ira ire isha ja jah l lee ll mbari nkoye nna nzi sha shia siah t zia
nyb ia
nyc ere helle holas ole
nye em ema emah esha isha l la lah li lla lle lli llie ma mah shia
nyg el eria
nyh eem eim el la
nyi a ah don esha la lah mah sha
nyj a ae ai
nyk ayla eem eisha eria erria esha ia iah ira ita o olas ole
nyl an ani ann as asia aya ayah eah ene es ia iah iyah la s son
nym eria ir
nyn o on
nyo mie nna
nyq uan
nyr ah ell iah ki obi on
nys ha haun hawn hia ia ir ret
nyu ma
nyx on
nyy ti
nyz aiah ier ir
nzi nga ngha
nzu be mba ri zi
oak lan lei len li lie lin
oan ell elle
oat her
oba dele femi idullah loluwa y
obd ulio
obe diah lia line rdan ria rto ryn
obr enija enka
oce anna anne lia lina llina
oci a
oct avion avis avya ayvia ivia
ocu line
oda liz ly ra rius s
ode al an d i lie lin linda lvis mar rt sser ssia th
odi el lio lla lle lo nakachukwa on r sej snel
odo ardo nchimeg nila
odr ada an
odu lia
odv al
ody le lle n sseas sseus
oek kes
oem er
oen der
oer ip ipan
oez can ge gul gur kan lem
ofe lija lio ntse r
ofi lia r
oga ba denia
ogb e
oge chukwu
ogh enetega
ogi e
ogn en jeslav yan
ogu lcan zcan
oha d n na nna nnes
ohe maa ne
ohi an ana ane s
ohr an
oia n na ne rtza
oif a
oih an ana ane er iba onna
oil da id ikki
oin atz
oir da
ois sila
oja ni
ojo kojo
oka cha
okb amariam amicael azgi it
oke ma zie
oki e haru ko lani tsugu
okk o
okl ey
oko njo ye
oks anna entiy
okt aj avij avija avijan awia awian awiusz
oku ba bay
ola bisi d dapo dele dipo itan itz iz jide juwon lekan llo mae milekan ndo nike nn nna peju renwaju rizu
ola tokunbo tunde tunji tz u ug vinpoika vur yemi yo
old i
ole ane atha da eta garia gas govna guer ksander ksi ksii ksiy nna q sia sja ssia xandr xiy
olf a at
olg uita uta
oli ce da ivia nta sa saemeka vander vea veah vene viagrace viah viana vianna viarose vienne vij vio
oli viya vya wiusz
olk a an
oll imatti inpoika intytar ipekka ivander
olo fsdotter man
ols i
olt ian iana ion iona ita
olu femi gbenga kayode kemi muyiwa remi segun tobi va wabukola wabukunmi wacharis wadamilare wadamilola
olu wadara wadarasimi wademilade wadurotimi waferanmi wafeyikemi wafunmilayo wagbemisola wajomiloju
olu wakayode wakorede wamayowa wanifemi wapelumi warotimi waseyifunmi watamilore wateniola watimileyin
olu watobi watomi watomilola watomisin watomiwa watoni watoyin watumininu wayemisi
olv in
olw enn yn
oly a ana n ver
oma el h ida ima ree rian rio rius rr rri rrion uri yma yra
omb elyne
ome d ed er ima ka lia lian nankukka rine rus sha yma
omi d ros
omk altoum ar eltoum
omm ie
omn iya
omo lade tunde
omp hile
omr i
omu nique
ona i je lee me n nong tz
ond itz iz re rea ria
one a da dia ika isha ita ka lio ll sha shia sima simo simus sio siphor siphore sty tha tta yda zime
oni a as ca el ka lda ntza ntze sha sifor sim ya yah
onj a
onn etar ika imanni ipekka o olee
ono fra ufrios
ons i
ont rei
onu te
ony a ekachi inyechi
ood a
oos a
oph eline ely ia
opr ah
opt atus
opu nimi
ora chon nee nne nuch phin pin sie thai wan
orb elina elinda ie y
orc un
ord ean ell
ore an ane atha gane lie lien line lvis ncia nthal ntina ntino oluwa stina stis to y
orf ea eas ej elia eu ilia
org eta
orh i iane idea un
ori ah ano da ele ella jana nta ona ssa stela stila t ya yah
orj eta i o
ork atz ideh un
orl ah ander andis andria andus ann anne eane ia yn
orm and
orn elia ello ina
oro el fila itz nde nza sia sman
orp a ah hea heas hee helia heo heus hia
orr an eaga
ort al amo encia enzia enzio ha se vin zi
orv an ell ella etta ie ill illa
ory anna n na on sia sya
osa gie hito hon mah retin riemen ro yande ze zee
osb el
ose l ph
osh an ane en er ua un
osi ah nachi p rus ta
osk aras arinpoika arintytar ia itz
osm el on onpoika ontytar undo
osn at i iel
osr ic
oss iel inpoika ip wa
osu aldo
osv aldas at in
osw a ell
ota cilia ri
otc here
otg er ontsetseg
oth al ar elia ell ella ilia ilie men niel
oti e la llia nielu sha
otj a
otm an ane aro
oto mars npoika
ott eliaana eliana eljaana iilia iliana man niel on orina orino u
otw in
oua dia die el fa faa fae fia fila hib hiba hid hida iba il jdi lid lide rda rdia ri sila sim sima ssila
oua ssim ssima ssini
oub aida ay ayd ey
oud ai ay
oui am ame dad dade ded jdane sa sal sem ssal ssam ssem ta za
ouk acha
oul aid as aya eye fa iana imata
oum aima ama arou aya ayma ayya eima eya eyma hani i kaltoum keltoum nia niya nya y
oun ays ayssa eys eyssa issa
our ania anios da dia ia ida iel
ous ainou ama eph man sema seni seynou sman smane wa
out a hman hmane man mane
ouw ays ayss eis eys eyss
oux iang
ouz han
ove d da e lia tta
ovi dia dijus e
ovl la
owa in ys yss
owe nn ys yss
owu lakwao
owy n nn
oxa nna nne via
oxe l
oya na nna
oyi n ntola
oyu ki ko ky nbileg nchimeg ntsetseg
oza ir lee
ozd em
oze tta
ozg urcan
ozi ah l
ozr enka o
ozs eb
ozv ald an
paa rnannguaq rth vonpoika vontytar
pab itra lina lino lita
pac ita kiyanathan yfik
pad maja mashree ruot rutt
pae lyn nui ton yton
pag ona
pah eerathan ola oua
pai den di dyn gan ghton je ly lyn lynn san sely slea slei sli slie sly slyn slynn syn tela ten tlyn
pai tynn vatar vo vyt yton zleigh zlie
paj azit tesa tim time
pak eerathan eerathy eetharan irathan oa orn ou
pal amagamba amedes angi ash den don lav merino mino myr tiel ush vi washa winder yn zom
pam alee elyn i la lea mie my philia philus pis pos
pan adda aghiota agiota agioti agis ajot ajota ajotis arat ashe atda ayiota ayioti ayiotis ayot ayota
pan ayotis chadcharam chalingam chanan chito cratius delis eeraq hia icos ida innguaq isara ita ja
pan kracij kraz nerselvam nipa sey sie talea tawan teley telis telitsa toleon txika zy
pao l
pap iss pu
paq uita uito
par aic ajsa amalingam amanathan amasivam amee ameshwara ameswaran ameswary amjeet amjit amon amsothy
par amvir amytha anitharan arajasingam asakthy asca aschos aska askevas astoo cifal deep esh gat ichat
par ikshit ilee imala inaz ineeti inya isha iss ivash meet menia mida mila mis mjit mukh neet omita rie
par thapratim theepan thena thenopi thiban thipan thiv tick ttyli v vaiz van vaneh vathy veen vina
par vinder vine viz wana ween win winder wiz ya
pas calina calle casia chalis he hija hije hion hko htrik huk ija ije inpoika intytar karan quina quine
pas quino sang sionise
pat chara charin eh hma hmadevi hmalogini hmanathan hmarajah hmarani hmavathy hmawathy hmini icia imat
pat irica rali rcia rea rece recia rena rese rich richa riciaann riciann ricij ricijo ricius riece riek
pat riicia rikios rikki rique rix roklos ryck sey sie son tama thama tiann tijo tiyage traporn tricia
pat trick xi xo
pau blo lanthony leen lena lett likki linho linpoika linus lla llette lmichael los lyne no wel
pav alarani eena elas els ielle ina inee isan itar itha ithiran ithra ithran itra linka llo lovna neet
paw andeep arisa e eena iel ina inee
pax on ten tin tyn
pay al cen don eton lin man mon nton om per sen slee sleigh sley slie tan tience tin tn tyn zlee zlie
pea chie rleen rlena rlina
pec ola olia
ped ja rin rohenrique rona
pee ba tro tter
pef kios
peg ah een erto ge goty guy gyann gysue i ie uy
peh lul r
pei fen ghtyn gi jun lei man nda o pei tsa tyn wen ying
pej man
pel agea ageya agio bart ine lumb
pem a berley bezar ika
pen be cho dije ellope gfei gpeng gshan gxiang gyu ille inna iuna jami ka napa nelope nye pa pe sri
pen tinpoika tintytar yo
peo la u
pep ca i ica piina pilotta pina po
per cilla etz gentina gentino ian ig iklis line mal nette nie oline rette rie rion ryne sais sayus
per sefoni sephanie sephonie tinpoika tintytar tta ttuli ttyli tunpoika unika uvanam veen vez vis yne
pes ach ah sel si
pet erne imat io rache ranella ricia riikka riina rika rinpoika rintytar rissa rojka ronije ronilo
pet roniusz roula rovna terinpoika tiina ya yo
pey man o ruze son tan ten tin tyn
pha bian iboon ilin irin ith la lla llon narat nida nnee ntasia nthipha nthong nuel nuphong nuwat rah
pha railda railde rel roah rrah rrel rrell tchanee tcharee tcharin
phe ba don donas dre licia line lipe ng nicia nprapha nsri nyo nyx obie ona onix
phi bie by kul kun lamena lana laretos lena lia lian licia liep lin lina lipine lipo lippina lippo
phi lippos lisha ll llipp llippa llippe llp lmore logene lomen lomina lopateer nehas nley nneas ona
phi samai tsamai
pho be ebie eby enicia ngsri ntas nthip rnthip tchanee tini ua
phu angphet ntsog ntsok rbu
phy bie illis lisha llicia llip lliss llistine nix
pia centina
pic haya
pie raldo randrea ranna rcarla rcarlo rdomenico renrico retta rfilippo rfranco rgiacomo rgiovanni ric
pie rick rig rin rluca rmario rmichele rnicola ros rrig rrik rrina rrine rrino rryck terjan ternel
pie ternella tertje trantonio trino
pih ka laja u
pii ja ku pa ppa ta tu u
pik ria ul
pil unnguaq utaq vikki
pim chanok en jai yen
pin chos chus elopi kas kus ny uccia uccio
pio rina tras
pip ariina arminttu sa
pir aba abaharan abakaran agas agash ahalathan akalathan akash amila anavan anavi apakaran asanna asanth
pir asath ashanth athap athapan atheep atheepa atheepan athees aveen aveena avin avina avinth etta iya
pir iyanga iyanka ja jetta joriitta ketta kitta kkoliisa oschka oz pa ta untha ve
pis amai samai
pit chou samai
piu sz
piy a ada anan anut aporn arat awan ush
pje rina tar
pla cidia cidus cyd medi medie sch utila zida zidus
ple shette z
pll umb
plo utarchos utis ypailin
poh to
poj u
pol dka eksija icarp ikseni ivios lyana lyann onija yanna ycarp ycarpos ychronis ydoor ydore ymnia
pom eliina eline pejus peyo
pon ciana gsak gsakorn gsri malar nampalam niah nudurai nuthurai siano teva
poo balasingam kela malar nam palasingam pathy rvi
pop pie
por ayathu cha chea chia fidio nchai npan npen nphan npimol nsawan nsiri nsuda nthep nthip ntip schea
por schia shea shia sia tlyn
pos eidon ie
pot enciana hin ira
pou ran randokht ria ta ya yan
pov l
pra baharan bakar bakaran bal balini bath bha bhakaran bhat bhav bhdeep bhjot bhleen bhnoor bjot chi
pra deepan deepkumar dip dyun full fulla gash gati gnya gya hlad iwan jin jith jna juab jwal kai khong
pra kong kriti kruti kseda ksoula lhad mod mote muan nab nas nathi navan ndvera neet neeth nika nish
pra nisha nshi nshu nvera nvere pai pakaran paporn pasri passorn phai phaporn phatsorn pti rthana santh
pra sath sert shanth shanthini shanthy skovia song taprao teek tham thana thap theep theepa theepan thik
pra thin thuang thum tibha tima tip tthana vin vinth xede yat yong yoon
pre ciliano cilla cillia cylia echa ena esha eta etha ethi ethika ethy eti eya l machandran makanthan
pre makumar makumary mala malatha mananth mananthan mathas mathasan mavathy mawathy mek mila mini mkumar
pre mton nk nke rana rna scila scilia scillia scious scylia scyllia sentina shus silia slava slea slei
pre sly slyn slynn snel ssilia stina vin zley
pri anka bislav cella cha cilia cillia csilla elle itta mael maldo na ncetta ncetyn ncia ncy ntha ntice
pri sana scilia scillano scillia scillien scilo scylla scyllia seis sh sila silla skus szilla tam tesh
pri tha thika thu thvi tika tish tpal tsana yadarshini yah yal yamvada yan yana yanga yansh yanshi
pri yanshu yanth yanthan yanthini yanthy yatharshini yatharsini yen yesh
pro copia culo miss myse sperina sperine spert tacio videnza
prp arim arime
pru denci denciana dentia e nille
pry am nce ncess nceton scillia
prz emysaw
pto lemy
pua lani nani
pub lius
pul cheria endran enthiran lu
pun itha ithavathy ithawathy niyamoorthy
puo lukka
pur av dey usothman va vi
pus hpa hpakaran hpalatha hpaleela hpamala hpamalar hpanathan hparaj hparajah hparani hparany hpavathy
pus hpendra palatha parajah parani
puv anendran anenthiran aneswaran aneswary
puw aneswary
pya re
pyi nzi
pyl yp
pyo tr
qad an er
qah il
qai ser
qal i
qas am em ir sem sim sym
qau sh
qay im yim
qaz i
qef ajete ser
qel ebije
qem ail al
qen an dres dron
qer kin
qes hk
qet sia
qev sere
qia n ng nna nqian nwen nyi nyu o oli oling oqiao oyan oyun ra
qib rije
qih ang ao
qil laq
qim ing
qin g gmei gqing gwei gxia qin
qio ng
qiq i
qir at ui
qiu hong hua li mei ping xia yan ying yun
qiw ei
qix iang uan
qiy am
qli resa rim
qod ratullah
qua darius dasia dree dry id lin lyn maine mari me mel mere mesha mir nasia nda ndarius ndra ndre neisha
qua nell nesha neshia netta niesha nika nita niya niyah nna ntae ntarius ntasia ntavia ntavious ntavius
qua ntay ntel nteria ntez ntin ntina ntisha ntrell ran ron sean shaun shawn shon sia sim tasia tavious
qua tina tisha vion vis von ylon yshaun yshawn yvon
qud ratullah sia siyah
que ency ila ncy ndarius nesha nisha nna ntasia ntavious nten ntez ntion ntrell ntyn ralt rubina shawn
que tcy tzalli tzally tzaly zia
qui ara da entin erra licus mey ncee ndarious ndarius ndarrius ndell ndon nesha neshia netta nette nidio
qui nisha nita nlee nley nlin nlyn nlynn nnetta nnlan nnlee nnley nnly nnlyn nnten nntin nnton ntan
qui ntarious ntarius ntasha ntasia ntavia ntavious ntavis ntavius ntel ntell ntella nterious nterius
qui nterrius ntessa ntez ntiliana ntrell ntyn nzell on rinus sha terie terio
qun feng icy isha wei
qur on
qus ai
quy nn
qwa nell
raa bia biah fael fat fay ga gavi ghav hi him kkel kkeli meen
rab aa abe angaki eb ecka eeah eh ekah eya ha iaa iab iatou ija ije indranath ir ise ishe iya iye ouan
rac had han hanee hard haya helann helanne helina hima hka hma hmat hna hyd hyl iel im imir ky quelle
rad amel eyah hakrishna hames hia houan houane iah idja ife igoj ijana ik inka isav islavka isoara
rad ivojka iya iyah jen kin oica oin oine oja oje ojica ojko oljub omirka onna osavka osaw oslavka ostin
rad ostina ouan ouane ovance ovanka unka wa wan wane ya zim zivon
rae a ah ana chal chell chelle dean den dyn esah gann gen ghan gyn i jean jon kwan lan lani lea leen len
rae ley lin line linn ll lle nah nell nette onna quan quon qwon sean sha shaun shawn to tta tus ven vin
rae von vyn ya
raf aelina aelita aell ail aqat ayel eal ed eef ela er faelina faelo felina iat iatou ic iel if ija ik
raf ika iki iqul iqullah iullah iye iz ord
rag aa ab ad avan avi ena esh eth etha had havendra hda hdaa heda hunatha huveer ib ina ine ini inthan
rag ip itha mi n nheid ul ulan unathan upathy
rah af ama amim ana and bot cel eemah een ees eim eleh f i ib ibai ida iel iem il ila imeh imullah ini
rah is keem kim mah matollah matullah meek mel mije mina mir miye mo mon mouna nia niya shawn ulan yan
rah yssa
rai ah an ane anna bu ce cha co dan del don dyn elle gan gen ha haan jon kko lee leigh likki lley lyn
rai lynn mee mja mondas mondus monpoika montytar mundas nah nerinpoika niero nn nna nsy onna quan sah
rai saku sha stlin ven vyn ya yaan yah yn za zo
raj adurai ae ai akumar akumaran alingam aluxmy amohan anayagam anee anikanth aratnam asekaran asingham
raj asree bir deep dev ean eeban een eena eepan eev eevan endram endran enthiran eshwari eswaran eswari
raj evan fa ia iah ib if ifa inthan ith itha ithan ja jan kumar mohan mond ohn orshi pal preet shri un
raj veer vi vinder vir want winder
rak avi ayla eb eeb een eisha ell eshia eya hee hi iah ib ibe in isha iya iyah shan shana ul ulan won y
rak ya
ral ene ia id ida iegh itsa itza iyah onda phael pheal phine ya yn ynn
ram achandra adush ajana ajogayya akant akrishna alingam amoorty anan ani anpreet anujan any ao ari atou
ram atoulie aya az ces dan dane das djan een eesa eesah eesha eez ello elo ere eses eshkumar eskumar
ram eswaran etula ezan iah iar ias iel ija ije inpoika isa isha iska it iya izja kumar lah miya neek
ram neet ojus ondo onia onica ont onte phai samy sha sie sija sis tin untcho untxo ute utis yah yar yiah
ram za zan zey zija zy
ran ada ald ard ata aya dahl dalyn deep dhir dilyn djel dloph doald dol dyl dyn eem een eisha ell elle
ran esha eshia essa etta ette feri ganath ghild iah iesha ika ildo in ine isha islav ita itha j ji jini
ran jinidevi jith jitha jithamalar jithkumar kica ma nar nie noch odip sara ses sford ujan ulfo ulph va
ran veig vir yia yla
rao ua uan uane uda udha uf uia ult
rap eepan eeporn erin ha haell haella hal hel hiel hy olas
raq eeb ia ip iya ual ueal uell uelle uon
rar ia
ras aan akumar alingam amalar amani amany ammah an anayagam aratnam athurai aun cha chid chida cislau
ras ean eel ema handa hann hanna harn haunda hawd hawnda hea hed heda hee heida heka hema hena hia hidah
ras hidat hied hika hit hiya hko hod hpal hun hunda iah ida ika imka lan min mina mine ool oul samee san
ras sil sim so soul tko tus
rat ana anaporn asha chada chadaporn chadawan chanee chanok eb eel hai hakrishnan hana heepan hees
rat heeswaran heeswary hidevi higa hika hini husan husha hushan iba il ilal nakumar nam narajah nasingam
rat neswaran neswary omir ree ri samee tana tanaporn tikan tiya
rau del lino maan nak nel nonpoika nontytar shan shanah
rav an eca een eena eendran eendranathan eenthiran ensymone ichandran ichchandran ikumar il inder
rav indiran indra indrakumar indran indranathan indrarajah inthiran ishankar ithas ivarman leen man neet
rav onda ynn za zanur
raw aa ad and da eewan en ia in iwan land leigh lin n ya
rax ma
ray ad ansh chell chelle co da del dell der din don dyn ed elle elynn etta ette gen haan hana hane hanna
ray isa jon k ko kwon lah land lea lei ley linn mand mar mel mere mir mondo mondus monne mont mound nald
ray neisha nel nesha netta nette niah niel nisha nold ola quon sa sean sha shad shard shell shon shun
ray son ssa vin vion vn wood ya yaan
raz ane el iah ieh ik ika im ina iya iyah iye iyeh mik mus wan wana zaq
rbi ha
rea ce gann gen gyn h kwon lda lynn ne nn nnah nnon se thel ther
reb acca akah ar az bie ecah eccalynn eckah ekha iha ija war
rec ardo aredo ha hel helle hy
red ae ah dington ell ento gy ha houane iet ife ina ith jai jebije jep jie jije jo oine osinda uan ur
red wan wane zebije zep zepali zheb zija zije zo
ree a anna cie dik ha han mus sa sha shemah tha triikka trikki va ya
ref aat adija ael at f ice ide ija ije iloe iqe iye ka kije oel ord ujio
reg aip aipe anne enald gina ginald gy han iina ilio inold inos jep jina nald nerus nia uel una
reh ad am anna da man mat ne numa
rei ana anna ce dunn gan ghan ghlyn ghlynn ghn gna han hana hane haneh ichi jonpoika jontytar ley lley
rei ly lyn lynn mond mundo ndert nelda nelde nerio nerus nholt nilda nilde nildis nold noldijus noud sel
rei sha sy tha ttu zel zy
rej anne ha i in itha jan jana mond monda na wan
rek ay ia isha ita
rel da ena indis
rem alda an aya berto brand ee el ell icia igia igij igija igius ijio ilynn ina ingtyn ini itha ka ke ko
rem mi mie mington my on onda onde onia u ulo za zie zija zo zudin
ren ad ald alda aldas ardo atas atha athe atta auld dell ecia ecio eisha ej eja eka elda elde elia elise
ren ell ella elle esha eshia esmae esmay esme essa ezmae ginar iah ice ika ilda ilde ilson isa ise isha
ren iya iyah lee leigh ly mar nard nee nick nico ojan old oo pei so taro uga uja uka usha ward za
reo la na nna uven
rep ekka hael
req uan uel
res ad adije ean ha had hadije ham handa hard haun hawn hell hit hma hmi honda hunda mie mija mije mina
res miye titude tytut tytuta ulj
ret aj habile riika riikka us
reu ban byn el f fa nan
rev ajete anth athi athy eca ecca ella ital onda ontuli
rew an
rex ann anna anne h ha hail he hebije hije hina ine x
rey aan aansh ad ah an ana ane ann anna anne ce den er gan haneh ita k lan lene li lin lynn mon monde
rey nal nel nier nol noldo onna yan
rez ak an ana art arta eart earta ene gar ija ika io ka ki nor wan wana
rga t
rha e egan elyn elynn li lid ma nda ndi nia nna ya yan yne
rhe agan alyn alynn ana ane ann annon ece gan ia n nda o sa t ya
rhi a ain anan ann annah annan anon anwen anydd dian jnvis lee lyn lynn mo mou na on ta ya yan zlaine
rhi zlane
rho an derick dora dri en nan ndalyn nin nna nny ry
rhu airidh araidh ari aridh ben di n ne raidh ri t
rhy a ann anna anne annon att ce den dian en ett ker land lei leigh len ley li lie lin lynn ss
ria dh hi lda nn nnah nnon nsares rd rt sat ta
rib ana erto h hu org war
ric ahrd ardus cardina had handa har hardas hardine hardus hart hele hell henel herd hetta hi ho hrd hy
ric kardo kayla kell kelle kesha ketta khard kita kiya ksen quel
rid ah dhi dhima dik ha haan hima hwaan hwan olfo on ouan ouane waan
rie ce gan ko ley lle lly ly lyn lynn na nk nzi ul
rif aa adi adije et eta ete fat ka ke ky
rig at be eat els gin hard ley obert oberta oberte ona zin
rih aam aan am ame an ana ane ani ann annah annon ard arda em
rii chi ja kkaliisa kkamari ko m ttaliisa tu
rij alda an ana at eta ja on ona
rik ako ardo ardt ayla esh hart hil ichi io ita iya iyah keline ko kos umatti unpoika untytar uto
ril an ana da do ea ei eyann ie jind ke ley ma on ona wan y ya
rim andas ants ess eta gaudas onda sha shah tautas undas utis vydas
rin ad ade ah al alda alds as at ata chen ea ed eta gaudas golds hard is iyah ja ley nah sho taro us zin
rio ghan ghnach nach nna tt
rip sa
riq uette
rir ika iko
ris ako ha hab habh had han hanth hard hav hawn hik hika hil hit hita hith laine sie tem tena tomatti
ris tonpoika tontytar
rit adj age aj aje amarie chard chi chy edj ege ej eje el ha hanya hik hika hish hvik hwik hy ik ika ish
rit isha ja on suko suro suzo uparna valiisa vars vik wik za
riv aan aet ajet ajete aldo an ana erlee erleigh erly erlyn erlynn ida
riw al an ka
rix on t
riy aad aan ah anna ansh anshi as az o
riz ah aj ak alina alito an ana gar iero laine lan lane len lene uana vi waan wan wana wanul
rja y
rki a ya
rma ni
rmo ni
roa a nin nna ry ya
rob ab abeh ain ecca enson erth ertha erthe ertino ertlee ertt ertta ertus iel inn lyn recht ustiana
rob ustiano
roc china chino hana handa kell kelle key klyn kne kney ko quel si zen
rod aina arius ayna dam derick die drick elia ert essa gerick nei neisha nesha neshia nisha olf olph ora
rod recus ric rickus rico ricus rigus ulfo
roe e lant lf mello y ya
rof aida ayda rane
rog aciano atienne eiro el eli ena ene enia eria erick erius ert ette hayeh hayyeh hieh ina ine ini vi
roh ail am ann anna il ima in ina ith lat nda nny ny ollah ullah
roi him hma hu lan za zy
roj an ana at bin ean hat van
rok aia aya eya hsar hshana hya iatou sanda solana uemon uro us usuke ya
rol ena ene fsdotter ian iana in inda indes lyn onda ondo ph v
rom aan aana al aldas aldo anda anella ann anne anus arey ari aric arick ary asis aysa aysaa aysae ayssa
rom ayssae beaut ed edan edi eesa eissa elda esa esh esha essa ica il ila ildo ily inigue ino ir mell
rom mie on ond onda onia ualds yn yna
ron ahi aldas aldus alee alyn anus as asia av dall dalyn darius dey dia drick eisha eka el ela esa esha
ron eshia gfen gguang ghua gjun grong gsheng gwei ida iel iesha ika ildo iqua ique is it ita iya iyah
ron nald neisha nel nesha nett netta nette nica nier niesha nisha nita old on rico son tae tavious
ron tavius te trell yn zell
roo bert da dal hangiz hi meo pa penpoika pert pertti saliina samari samaria svelt zbeh
rop afadzo apa
roq aya ia uel
ror an ee ey
ros abell aelena aida aisela aland albina alda alea aleah aleigh alena alene ali aliina alin alino alita
ros alma alvo aly alya alynd alynda amae amma anda ando ange angel angelica arita auro bel chelle cislaw
ros ealee ealie ealyn ealynn eana eane ebella elani eleen elena elene elien elil elind elinda elise
ros ellen ellina elore elys emae emari emaria emay emeire emery emund end enilda ezella ezetta ha haan
ros had hanak hanna hard haun haunda hawnda heen hell helle hin hini hna hon hun hunda iana iane ianne
ros ibel ida ielee iina ika iland ilda ilde ilee ileide ilene ilyn imar imeire imere imeri imery ineide
ros inete itha itsa itta ivalda ivania land law mari maria mariini men meri mery mira salyn sanna selyn
ros semary send setta sina sita sitza smery tand tislavas tom ton tyslav valdo vita with witta yln
rot eja ija jana
rou aa aida aya ben bina chdi daina dayna di faida gui guiatou hollah jin kaya kia maisa maissa maissae
rou maysa maysae mayssa mayssae men meyssa miana qaya shin slan stam
rov enia erto in shan
row anne enna in shon ynn
rox ene i ine roy sana xi
roy altee alti ann anne d den el elle etta lee lene
roz afa alin alina aliya alka alyn alynn ann arin arta eena elia elien elin elita elyn enn erin ette han
roz hin ica ika in inka lynn
rqi a
rqu ia
rra hman hmon
rre zart zarta zarte ze zearta zon
rro k
rru she
rua dhan dhri h iraidh iridh l ngthong raidh ridh ry
rub ab bie by em enia enn ert erta ija ika yann ylee yn yrose
ruc an hama hel hi hika
rud aina di ean ell emar ene enz esinda ica ie ine olphus ransh yard
rue ban dy y
ruf ad adije ael aro ija ije in ki ord talem tana
ruh aan ani ee el ena inda it ollah ul ullah
rui chen feng han hua jie man qi xiang xuan xue yan yang ying yuan zhe zhong
ruj ina ira uta
ruk aiya aya ayat ayatu ayya hsaar hsana hsar ib ie ija ije iya man mana mane mon mone sana sar shana
rum aan aanah aisa aisah alda aldo aysah bidzai eal eisa er esa iko ilda olda yana
run ak ell ette garun gnapa gnapha gtawan gthip gthiwa gtiwa
ruo han xi xin xuan yuan
rup al ali an en esh hine
ruq aiya aiyah aya ayah ayyah ia iyo
rur aidh iko
rus an bel ell habh hadije han hane hani hawn hda hie hika hit it min mina mir mira som tom tyn udan
rut endo gerus hel hell hella hellen her hetta hia hli hmary hvik ilio li vi yliusz
ruu dolf pert pertti rd rik rikki sa sunnuppu th
ruv arashe ejda eyda ije im imbo
ruw aida an ayda aydah eyda
rux in
ruy i man
ruz anna beh di dija dije hdije hica ina
rwe gasira
rwi da
rya an dh ndeep njames no nt
ryd an ell ge
rye lan land lee leigh lle lynn nn nne tt
ryh am an ana anna eem em or s
ryi ah an lee n
ryk ar en ers in sa
ryl ah ann eah eeann end ess iegh inn lie on yn
rym antas e el
ryn ell lee leigh
ryo ba hei ho ichi iti ji ka ki kichi ko ma mei nna sei suke t taro to tt ya zo
rys hawn hen on
ryu ga hei ichi ji ki kichi ko ma n nosuke saku sei suke ta taro to ya zen zo
ryv a e ije
ryw an
ryz en lene
rzv an
saa biriin chi dallah daq deddine dettin diya ga gar has hil id ida im imah jan keth leha lihah mia mir
saa miya muel nia njh nvika nya rah ramaria rni rth rtje rujan thvik tvik vi ya
sab aah ahattin ahet ahudin ajdin ajet ajeta ajete aratnam arin arina astain astion audin awoon eehah
sab eel eena eesan eha ena esan esh eshan eth eur id idin ihah iina ija ije ilje iniana iniano irah
sab iriin irin ita itha itri iye rea reen reena ren riah riel riin riina rija rije rinia rinna riya
sab riyah riye rya ryn uhi uro yasachi
sac diyo heen hihiko hiho hio hit hiyo iid ikala ip ir it ora oya
sad aaki abek af aharu ahiro ahisa ak akichi ako anori aomi aq arius ashiv atoshi ayoshi ber bera bere
sad bi dick die dik edin ee eel een egh egul ehelmi en eq et eta ete etka ey hana hbh iah ibou iel
sad ielynn iemae ifa ife il in iqah ira iya iyah iyo ja jad jia jida jide mir mira ok onna or ou rac rak
sad rie rija rije ruddin udin ula ulla uman ush ya zide
sae da dia edeh id ideh ko lle na ngduan ngjan rlaith sha
saf ah al aryan dar eena eer etka fah fia fire fiya fiyah iah iina iira in iollah iullah iyah iyeh iyo
saf iyya iyyah oine oora ora oura raz ron uan waan wane wat wen ya yaan yan yr
sag arika har hir ia nik unthaladevi van
sah aana adath adet adete adije aj ak al alie arah arat are ari arra arsh as ba baz bi dia eel eim ej er
sah hanim ian ibe ibjot id ida ija im ima inde irah ith ithi ithya ithyan iti le lu mir mya oko ona
sah ondra ori ory rish ro senem vanna vannah yna za
sai an bah be bou chai chon dah dat dee dou ed fallah fan feddine fedine fon foulaye fulla fullah fur
sai haan hou id ida ka kou laja lee mah mir mon nabou ney ntclair nza oa p phin pin quan ran rish rung
sai ry samorn sha sunee thong vion von ya yami yud
saj ad al ana ani anth anthan awal e ed eda eeban eel eepan eeth eethan eev eevan i id ida idah ima in
saj inth ith itha ithan iv jad jan ma me mir u
sak ana ani arie arinpoika arintytar ariya ariye arja chai da eena eenah eth eus hi horn ia iba ibe ichi
sak iko ila imitsu ineh is iya iyah jibe jip keus ou oya shi thivel unpoika untala unthala unthaladevi
sak untytar urako van yna
sal aad aar adina aedin ahaddin ahadin ahattin ahddin ahddine ahdin ahdine aheddin aheddine ahedin
sal ahedine ahuddin ahudeen ajdin amata amu athiel atiel ayah bador ca eah eban ec eck eemah een eena
sal esi esius ha hia hida iah iamonas iem ieu ifou ihah ija ije il imeh imou inda isa isha iya iyah
sal jajdin jije jim kan lah lamaari lamaaria lamaarit lamari lamaria lariina lima maan mah mir mira oi
sal omeja omi omine oni ote oua oum sabeel sabil tanat udina ustiana vijus vinija wan ymata
sam aad ael aher ai aia aiya aiyah aj amtha anatha anda aneh ani anth anthajo anthamarie anthia anto
sam anvi anvitha anyu ariah arion ariya ariyah arria atar auri ayah ayra bala baly bath den dup ea edin
sam ee eeah eeha een eena eenah eerah eh eka ela eli entha erah ere eria et ete etria eul hita hitha ial
sam ianti iat id ida idin ier ihah iir iira ija ije ik ika iksha inpoika intytar iollah iran irije iul
sam iullah iur iyyah ja jhana jra ka lee m matha meli mual na nang natha niang oel orah ori oria orn ory
sam ou ouil pedro phan piero pieru ppa rah raj rat rath rawi rawit reen riddhi rit roeng ruai ruay sha
sam som uelis uell ule ulinpoika untytar us vel wise yah yak yan yar yia yiah yr yrah yria yukta yuktha
san aah ah aiah aiya aiyah anda ari ath aullah av avbar ayah az chia chita cja dara desh dhya dica dina
san dip dita djay dorne drakumar dralee drea drien drika dryne dya eela ella ette frid garalingam gavi
san geeth geetha ghamitra gita gith gmo gpo gwan gyal gye id ida iha ija ijel ijela ika imete imir isah
san iyya iyyah jayan jeet jeeth jeevan jey jica jida jidah jiro jit jith jiv jna joy kalp kavi keeth
san koumba kung muganathan nah nakaisa naleena naliisa namaija namari namaria neli niina nika nimari
san nimaria nukka oe ong oussy ovia pei ra sika skriti tasia tez thakumar thalingam thamalar thi thiago
san thini thirakala thirakumar thirasegaram thirika thiya thos thosh thuru thy thya tiaga tiana tiel
san tokh tolo tonio toria tra tresa trice uel ujan vika yah yia yiah yla ylah zhar zio
sao rla rlaith rsa ry ssane ud uda udatou usen ussane walak wanee wapa
sap ana hera hia hina ho hora hron hronia hyr hyra hyre ir phira pho phyre rina
saq ab ib ip lain uan uoia
sar aann abel abella abelle abjit afiina agrace ahann ahanne ahbeth ahelizabeth ahgrace ahjane ahlouise
sar ahlynn ahmarie aiah aih aima aiyah ajane ajean ajka alee alia aliina alotta alynn amaria amarie
sar angan angerel aniya anja anjan anka ann anna anne anraj antis antos antsetseg anyu aphina asvati
sar aswathi aswathy ath atha athadevi avanabavan avanan avanapavan awut ayah ayma bjeet bjit ea een eena
sar eh ela ely enity etta eya faraz fraz gon gun ha ianna ianne ida iel iette iina im inah inity ino
sar inya ish it itha itta kawt kis leena mad mila milan mitha ndra oa ocha oeun oginidevi oj ojadevi
sar ojathevy ojini ojinidevi ojinidevy ojinithevi ojinithevy oo osa osh oya rinah sha taj tono ugan ujan
sar un unya usan vananthan ven vesh veswaran veswary vika wat yah yiah yn yna
sas an apin chia cia eline henka hia hka hko ho ia iharan ikaladevi ikaran ikumar ima ine ireka itha
sas itharan ithon ithorn itorn ivar ja kja kya san soon tia un vin win za
sat ar aro bir cha enik ey gunarajah hana hananthan hasivam heen heene hees heesan heesh heeskumar
sat heeswaran heskumar hish hit hiya hiyabama hiyamoorthy hiyanathan hiyapama hiyaraj hiyaseelan
sat hiyendra hujan hurjan hursan hurshan husan hya hyne ilmis inder iye ja ki kunadevi kunam kunanathan
sat kunarajah nam oko omi onya oria ou oya pal rina suki tar umaria umarja uria urio veer vik want
sat winder yadeep yadev yajit yam yanarayana yavarapu yendra
sau dah dia din dina fatu linpoika miya ndria nya rabh rav san sha vane vanne
sav ahanna ahna alas anha annaha annha aughn aya ayah eah eion ele eon era etka hanna iana ica ien ier
sav ir ita itha ithri itree itri onnah raj reen vas vina
saw ako alee ao at da dah en era itree itri miya omir san sane sen sene ssane ssene
say aka ako aline am ann anna anthan anthini de di die eed eeda eh el ema esha f fdine feddine fedine
say foullah ful fullah ge id ime it lah lee lem ma men mon na nab oa oko ori sana sha umi vion von ward
say yed yeda yidah
saz ije
sbi gneus
sca rlat rlettrose rlotte
sch abnam adi adrac ae ahin ahla aima alom ana anne annie arbel arlene arllette awn eherazade eherezade
sch eila eima ekina elly erazade erezade erri errie erry erwan eryl ilan illonie ilo imon imun irley
sch loime lomo muel neur oaib okria olastica oschana wanda ylar
sci apan pe
sco tlynn ttlyn ttlynn
sea b bron det dete din ira irra ndra ng nmichael nn npatrick npaul re rra v
seb aat aedin aet ah ahat ahate ahattin ajdin ajet ajete ald ashtian astain asthian astianus astienne
seb astin astion astyan at audin aydin be eat ehat ehate ensui ghatullah iha ihana ine ira lewengel rena
seb ron ti y
sec erije hkin ilia
sed ad ale anur dik drick eric erick igheh ija ik ika ina iq iqa ki onia ra rig rin sel
see a la li lia lim na ra rat tal tha varatnam
sef adin ajete ana anias anja at atullah cet ceta erina iane ida ija ije it ka kan kate ket ki kija kije
sef ko
seg hen hir imon isfredo ismunda olen undina undino
seh abe ad ada adet adete adije adin aj ajpreet am ar ara erzada ida ide ija ila iza mus muz ra rija
seh rish ryne zada
sei chi cho feddine go ichi ichiro jiro jun ki kko kou nab rra saku shi shiro taro th ya zo
sej ad ada al at bit dalija defa dija dije din do dula fedin fi fo fudin fula fulah han hane id ida ko
sej lan ma naze rane zan zi zije
sek aana ai andar ar erije har hou ibe ina ita ouba san ula yere
sel adin aedin ahaddin amawit amet amete amie assie bije din dina djan eena emani emawi emon emun enn
sel enna enne enya este estino etha eyna han hida ia ica icia ida ien iha ihom iina imata imhan imir
sel inda jadin jajdin jam jatin jim jime jimka jma jman jver jvet jvete jvija jvije lam lamia lammah
sel lathurai liah lma mar medin medina men mene mir mira mon ome omie omon oua sabil sebil so vad
sel vakumar vakumaran vakumari vakumary valuxmy vam vamalar vanathan vanayagam vanayaki varaj varajah
sel varanee varani varathy varatnam vedin vedina veta vete vie vija vinas vinaz vinaze vir vira visha
sel vishah vishahe ya yann ym yna
sem ah ahat ainesh ajay anur aya eat eate ehar enta ere ereab ese ia iah ialje iat idan ihat ihate ija
sem ije il iran isi iya iyah iye iz ka ko one ran ret seddin sedin sida sija sije siye so sudin uel un
sem ya
sen aca adija adije adin ahid aid aija ait aj ajda ajid anur asi aver ayt aze azi azije betu djile doa
sen drine dy ed edin eida el ela ent etra gjil gjul gondo hit iah id ida ih ijad ius iya iyah iye iz
sen nait obia orina ovia sen taro than thil thilkumar thilkumaran thilnathan thooran thujan thuran toria
sen udin zo
seo nad nag nagh naid naidh ng ras
sep astian ehr eteus hana hira hiroth ideh onpoika ontytar timiu
seq uan uioa uita uoya
ser afedin afeim afet afia afien afiia aiah aja ana anda aphie apia apio apion ay ayah bez beze dil djan
ser djana eena efiina eke enah enella enidy enitee eniti enna etha ezade geevna gejevna gejs gejus gel
ser geyevna gij gija gije gine gios guei guey gul han hii iah iban ibane ifa ika im ish iyah ja jan
ser joscha kalem kis ko mijet mijete ni rena ria se tan vaas vanne vatius vetka vilia vilio vulo wan xio
ses ilja ina una
set are areh ayesh efilla kije ou rak su suo timia tyslas
seu din mas n
sev ad ag ak alj ana ane ann anna annah astian astianos astita ban cet dail dailj daim dali dalije dalin
sev dalina dat det dija diye djan djane dzhan dzhihan elee erdjan erian eriana eriina erios erus eryn
sev eryne gin ginar gul gyul gyuzel ilay in ine inj kan ko leta lija on rine ynn
sew in it
sey an ana ba d dina edeh f fdine feddine fedine hmus ho id ide it la lah lan mone na nab ni on oum oung
sey yed yid
sez a ai air ane ar ayi in ni
sfi a
sgh ir
sha aban ad ahid akira akirah anvi arav aron asia baan baaz baz bbir bi bina bir bnam bnum bre brea bree
sha breka bria btai cara carra ckelia cola conda cora coria coya dab dae dai dan dana dara dasia davia
sha dawn day daya dd ddai dea dee deed deja dell den dene dey dia diamond dije din diya diyah dlog dman
sha doe donna drach drick elee eleigh eley elin elle ena fagh faq faqat feeq ffin fia fije fika fin fiq
sha fiqa fique fiqul fiqullah fiul fqat gana ghayegh guana gufta gun hab haboddin habuddin had hadije
sha hana hara hbaaz hd hed heem heen heena heer heim hena hidah hidul hiem hil him hinaz hindere hinez
sha hineze hinur hir hira hire hla hmeer hmir hnawaz hnaz ho hram hrazad hrbanoo hreen hrin hrokh hrooz
sha hrukh hrunk hrzad hwali hyn hyna hyne hzad hzadi hzaib hzain hzeb iann ianne ibal ida iden iel ienne
sha ikha il ilah ilee ilen ilendra ilene ilesh iley ilyn ilynn ilys indel ines inese iness inesse inez
sha ineze inice inna inys ira ista ivi jan jana jeda ju juan juana kala kana kara kari karia kaya kea
sha keda kedra keel keela keem keema keena keera keerah keeta keia keil keila keira keisha keita keitha
sha kela kelia kema kemia kena kenna kenya keria kerra kerria kesha keta ketha ketta kevia keya keyla
sha khawan khia khnoza kiah kiara kib kiba kiel kiera kil kilya kim kima kin kina kinah kirah kiro kirra
sha kisha kiya kiyah kiyla kjet kjir kjire kora koya kthi kyah kyia kyla kyrah lah laina laine lamar
sha lana landra landria lane launda lawn laya layah layna layne lea leah lece leen leena leigh leka len
sha lena lene lese leta letha letta lev ley lia liah lice licia lik lika lin lina linda line lisa lise
sha lisha lissa lita liya liyah lla llen llon llyn lma londra lunda lyse maila maine maiya manda mani
sha marcus mariah marion marr marra mas maya mbhavi mbria mcey meca mecca mecka meek meeka meela meem
sha meer meika mekia mell mera mere meria metra miah mica micka mieka mik mikia mila milah milla mim
sha mima min mina mini miracle mirah miran miso mit mita mma mmah mmara mmond mon mona mond mone monica
sha monique mora mpavi mra mraiz mrez msa mshad msher mso msuddin msul msy mur myah myia myiah myra nade
sha nael naelle nah naia naiya naja nan nara nard nasia nautica navia nayah naz ndale ndee ndel ndell
sha ndelle ndiin ndora ndrea ndreka ndrell ndria ndricka ndrika neal neca nece necia nedra neece neeka
sha neen neequa neese neice neika neil neiqua neisha nekia nekqua nen nena nequia nera nese nesha nesia
sha nessa neta netha netra netta nette neya nez neze ngar ngavi ngeeth nica nicka nicqua nieka nielle
sha nif nigua nije nik nikia nikka nikqua nikwa nil nila nin nina nine niquia niqwa nira nis nisha nisse
sha nitha nitra nja nkia nmugalingam nmugam nmugananthan nmuganathan nmugarajah nmugaratnam nmugathas
sha nmugathasan nn nnagh nnara nnell nnelle nnetta nnette nnia nnice nnin nnyn noah nonn nonne nora
sha nquita nt ntall ntana ntanique ntara ntasia ntavia ntera nteria nterica nterria ntese ntha nthakumar
sha nthakumari nthakumary nthi nthini nthiny nthosh nthy ntice ntika ntil ntina ntini ntinique ntique
sha ntoria ntoya ntrell ntrice nuga nuja nujan nuka num nvi nvika nyah nyce nyia nyiah nyla nyn nys nyss
sha nysse nza nzay o ofen ohong ohua ojun olin omei ona oping oqin owei oying phan pour qet quala quanda
sha quandra quanna quanta quasha quasia quavia quay quaya quayla queena quel quela quella quelle quera
sha quesha queta quetta quia quiel quil quila quile quill quilla quina quinta quira quisha quitta quna
sha quoia quon quoya rah rain raine ralee ralyn randa randeep raniya ranjit ranki ranya rareh rat rath
sha raya rayah raz rbel rdonnay rea rece reece reeka reen reena reese reeta reka rel resa rese reta
sha retha retta rian rica ricka riece rief rifullah rilynn rin rion riq risa rise rissa risse ritta riya
sha riyah rjeel rl rlee rlen rlena rlet rlett rlette rley rline rlisa rlize rlon rlynn rmaarke rmain
sha rmake rmarke rmayne rmeen rmeka rmel rmiga rmilan rmin rmina rmini rmistha rmon rn rna rnae rnah
sha rnay rne rnee rneice rnell rnelle rnese rnetta rnette rney rni rnia rnice rnie rniece rnika rnise
sha rnita ronann ronica ronlee ronna ronne rra rran rrell rren rrie rrieff rrod rronda rryl rryn ruga
sha rugan rujan ruka rukan run runda rusan rushan ruya ruyan rvi rvil rvin rvini rwin rya ryah ryon sa
sha sha shana shank shivar shwat sime sine smeen stina tana taria tarra tasha tasia tavia taya teka tera
sha teria terica terika terra terria terrica tha thana thurjan thusan tia tika tima tina tiqua tira
sha tisha tiya ton tona tonia tonya tora tori toria toya tyra ughn ukat ula umia umiya umya unagh unah
sha unak undell undra undrea unee unessy unette uney unice uniece unika unita unn unnah untavia untel
sha untell untelle untia untrice vana vanna var vaughn vaun vawn vell velle vette vin vkat vondra vonn
sha vonna vonta vontae vonte vy waiz wkat wndale wndel wndell wndra wndrea wneen wneequa wnell wnelle
sha wnese wnetta wnette wnia wnice wniece wnika wniqua wnique wnise wnita wnmichael wnn wntavia wntell
sha wntelle wntez wntia wntina wntrell wntrice wnya won wonda wqi yaan yah yann yanna yanne yda yde yen
sha yesteh ylah ylan ylea yleen yleigh ylen ylene yley ylinn ylon ymus ynah ynes ynese yness ynesse ynez
sha yneze ynice ynis yniss ynisse ynna yon yona yonna yquan yra yron zad zaib zeb zia zije zil ziman
sha zmeen zmin zna znay
she ala alee aleigh alynn an ana anna aron bra brit ccid drack dric eba eja elah ema enagh enah era
she erazade ereen etal eva fajet fali fat fi fie fije fik fika fike finaze fit fka fkide fkie fkija
she fkinaze fqet fshet ga gufa hab hadije hadin hat hbaz herazade herzade hi hida hide hla hnaz hnaze
she hrazad hrazade hride hrie hrije hroz hryar hzad ida ide ika ikha ilagh ilia ilyn ima ina indel indy
she ip jan jla jma jnaz jnaze jnur jnure jzije keba kela kelia kera keta khar kia kina kira kita kjerije
she kjibe ku lagh lah laine lan landa lbea lbee lbey lbylynn lcy lda lden leen lena lene letha liah
she lihane lina lisa lise lisha lita litha llbie llby llee llena llene llsea llyann lma lomoh londa lsea
she lsey lsie lssy lsy lvin madin maiah meca meeka meika mekia mia miah mica micka mije mo mrije ms msa
she msdine mseddine msedin msedine mshedije mshedin mshi msidin msie msije mssy msudin msy muel nade
she nadije naj nasi naya naz nazi nazije nd ndjan ndrit ndrita nea nee neika neka nekia nell nelle nequa
she ner netha netta ng nghao nghua ngjie ngjil ngjile ngjilje ngjul ngjyle ngnan ngwei ngyi ngyl ngyul
she nia niah nica nice nicka niece niqua nique nise niya niz nja noa nol noll nouda nur nure ona onagh
she phanie qere qir quila quilla quita rab rafedin rafet rah ral rald ralee ralyn ran randa rap rard raz
she razad razade rby rea rece reda reece reese reka rel relyn remet ren rena rene resa rese reta rete
she retha retta rezade rgo rhonda riah rial rian riane riann riban ribane ribone rica ricka rida ride
she riden ridyn rifa rifali rife riffo rihan rihane rije ril rilee rilynn rin rina rion risa rissa risse
she ritha ritta rko rl rle rleen rlie rlin rline rlon rlonda rlynn rma rmaine rmar rmeka rmika rmin
she rmine rmon rnell rnita rod rol rolyn ronica rra rral rran rre rrel rrey rrian rriann rrica rrice
she rrick rricka rridan rrika rrilyn rrilynn rrin rrina rrine rrise rrita rrlyn rrol rronda rryann rrye
she rryll rryn ruze rvin rvon rwan rwanda ryaar ryane ryar ryfa rylann ryline ryn ryne rzad tara un va
she val vale valj van vaun vawn velle vette vin vket vki von vonda vonne vqet vshet vy wa wanda wit wita
she y yann yanna yanne yda yi ylin yma yna za zad
shi ah ana ane ar ara asia bani bram esha fa faa ge geaki geharu gehiro gehisa geichi gekatsu gekazu
shi geki geko gema gemasa gemi gemichi gemitsu genaga genobu genori geo geri getada getaka geto getoshi
shi getsugu geyasu geyoshi geyuki hab han heem ho hoko hrete jun kara kera kha kira kita lah lan lee lyn
shi lynn mal meka mika min mshon nade nae nasi nda neka ngo ngoro nichi nika niqua nita njiro nkichi nko
shi nnosuke no nobu npachi npachiro npei nro nroku nrokuro nryoku nsaku nsuke nta ntaro nya nzo o oko
shi ona ori pra prim qere qeri qerije qirije quita rah ralee rana rani ranthi rell relle ret rete rish
shi rkhan rko rlean rlei rlena rlette rleymae rline rlyn ro ronda rrell rshendu rwa rwan ryl rzad shani
shi shay shir tal taye vaan vaansh vaay vali van vangi vank vany vanya vaun vay ven vika vin vnath von
shi vonne vraj vya ya yamala yamini yana yao yar yi ying yong za zuka zuku zuo zuye
shj on
shk ar eljkjim eljzen elkjim elqesa elzim emb embim endi endie endija endije endim jipe jiponja jiprim
shk ljkjim ljzen lkjim lqim lzen ndije o odran odrane reptina umbim urt urtesa urtime
shl er ey irim oima oime oimi oimy oma ome omie omit onda
shm aya iel ouel
shn eur o
sho aib an ana bana bha bhaa bhit biya elem emon en go haib hdi hei hreh ib ichi ichiro ip ja jiro khan
sho kichi koofeh koufeh kria krollah krullah landa leh londa lto ma nagh nah ndale ndell ndrea ndria
sho ndrika nell nette nia nica nice nika nin nique nita nn ntavia ntel ntell ntelle nteria ntez ntia
sho ntrell nya rena rifa rna shanah shanna shannah suke taro te ua ukat urya wkat zaburo zo
shp at atina end endi endije endim endime enzije enzim etim etime res resim resime reson tim time
shq ipdon ipdona iperim iponja iponje ipran ipresa ipron iptar ipton
shr addha aga avan ay eeja een eena eenika eeya eshta esta ey eyan eyansh eyash i ihaan ihan ika iley
shr ina inika ipad ita itha iyaan iyan iyans on onda uthi uthika yl
sht erna jefan jefen
shu ai aib ajb an ang angfen angjun angli angmei angshuang angwei angyan angyi ayb bh bham bhangi bhdeep
shu fang fen go gri han hei hena hret hrete hua hui ichi ichiro ji jing juan jun k ko kran krane kri
shu kria krie kur kuru la lamis lamit lamith lammite li ling maila may mei na nboku nda ndra ngo nji nki
shu nkichi nna npei nsaku nshi nso nsuke ntae ntaro ntavia ntay ntel ntell ntia nzo qeri qi qin qing
shu raim ree rete ronda saku shan shana shanik suke ta ting to wei wen xian yan yao yi ying yu yun zhen
shu zo
shv an onne
shw an anda etha
shy a ah am ama amala amu ana ane ar asia e enne heem hiem hret ia keem keria kira lee leen leigh ler
shy lia lin lo loh lyn lynn mir ne nia nice niece onna qeri qerije qri quan qyri ra ree relle rete rine
shy rl ron teria vonne
sia h ma mak mand nn nnon osi rah rd rhei rra vash wash
sib ajet an ella ertus eth ill inka isse ora randus ren yll
sic a kan lali
sid ad ahmed al ali alia ati aty dalee dh dhant dhanth dharta dik dika diqa diqah elya hant harth hra ia
sid ik ika iki iya jey jy nee nie ny onija onius orela rah rat ratul rit
sie anna ara arra bren ciech dah gbertus ghart lke momysl mowit nnah rah rria ske tske
sif an ara dine eddine et eta
sig al amony britt fred fredo id ifredo it nhild runn urt ute utis vald vart ve
sih aam ad amoni an ana ane mehmet veri
sii da las nto vertti
sij ana ara tske
sik andar ander hou stus uriina
sil amakan av az dzije ena eno eye eymane ia ian ias ija in ine io mara mu ouane pa us vaneide vanna
sil vanus verij verija verijus verius vestar vestras vette vianne vica vietto vij vijo vin viya vya wan
sil ya yan
sim af am ana anis arpreet bad bala barashe eao ela eo eonne eun euna ha hah ihat ije ijon ilien iyah mi
sim mone ohamed onca onka onna onpoika ontytar opekka os plice ra rah randeep ranjeet ranjit ranpreet
sim rat rath ren rin rit ron run uel
sin ahi aita aj am aver avere aya azi dee dhu dis dize duja duya ea ega eha eka elama ella encia ervo
sin esia foriana foriano forosa foroso grid ibaldo ikukka imaria imarja ipilvi ischa isha it itta ituuli
sin ituulia ivuokko iya iyah jin kamba narajah narasa nathamby nathurai nead niah thia thiya thu thuja
sin thujah thujan thuri thusa thusan thuya thuyan tique tja ue uhe val ziana
sio bahn bhann bhon k mara ned nna uxsie
sip al hosethu ora po ri riano riina
siq i
sir aaj ad adio adj ag ah aj aju andou anee anus anush aprapha charles een enia enity iah iane ichai id
sir ifou ikan ikanya ikhwan ikit ikli ikorn ikul ilak iluk ima iman inapa inapha inat inity inthip inun
sir inya iol iphan iphen iporn irak irat isha iwan iyah ke kkaliisa ko lene mali michael mijet mijete
sir ous ppa ron un wan ya yne
sis ay ilia ira sal soko
sit an apha aram hamparanathan hamparapillai hara lali laly ong ora ti
siu bhan
siv abalan achandran agini agnanam agnaneswary agowri agowry aguru ajini akanthan akaran akumar akumaran
siv akumari akumary alingam aloganathan alogini am amalar amani amany amathy amoorthy anandan anantham
siv ananthan anantharajah ananthini ananthy anathan ane anesan anesarajah aneswaran aneswary ani anujan
siv apackiam apakiyam apalan apatham aporn apriya araj arajah arajani arajini aram arani aranjan
siv aranjini arao arasa arathy aratnam aruban arubini aruby arupan asakthi asakthy asankar askaran
siv asothy asubramaniam asundaram asuthan atharani atharsan atharshini atharsini atharsiny athasan
siv ayogam ayoganathan
siw aporn ar
siy abend alini amala an anna ar avash i ing ka on ona u uan
siz an ana ane ar
sja nne
sjo ukje
sjr ia
sju r rdur
ska iste nda ndar rleth
ske eter lkim lzen ndije vi
ski ler lyn lynn ppy rma rmantas
skj alg
skl kim kime
sko dran
sku mbin rta
sky ah ann anna anne elar eler elyn elynn lan larr leen leigh len lene ley lier lin linn llar lur rah
sky ylar
sla da dan den der gjan gjana h heddine vamir vche vcho vco venka vimir vitsa vo vojka vomirka woj wosz
sla yde yter
sle iman
sli man
slo ann anne botka han hane hann venka wan wann
sly vester
sma dar el han hane hen in ine jil jila jo ntha ragda ran ro uel ya yan
smi lja ljanka ljka na tha thie tty
smo n
smr et ithi
sne hal hlata yder za zanka zha zhanka zhanna
sni azhana edze gdha jezana ti yah zhana
snj eana
soa d de dia nn nna nne zic zig
sob aan an ana eida han hi hie hita hy ia iha ika
soc heata
sod aba do ia
soe l la lie line man na nn tkin y
sof anit che fie fy hia iah iann ianna ica iel iella ien iene ienne iia iina ika ina ines iyah jan ron
sof ronio ronios yan yane yen
sog and hra ol
soh aib ail aila aku alia ann anna anne ayb ayl ayla ei eib eil eila eir el en eyb eyl eyla il ila ini
soh ora ra rab
soi artze bhan chi chiro g lha lihi sic sick zic zick zig zik
soj i oud ourner
sok aina ari ayna hona olj ona ratis unthea
sol ae af aia aiman aimane aine angel anges ann anyi ash av ay aya ayman aymane danella eane eda een
sol eiman eine ena etat eyne idea iel imar inda iyana ja lange mira mon ome omia omiia omiya ongo tana
sol tane veigh vig weig yan yana yane yne
som aieh aly asundaram aya aye ayeh ayyeh bat boon chai chit ea eja esh eya hairle i iya jai jit khid
som khit khuan kiat kid kuan nang nina nuk phit phone phong pong porn sak song sri wang ya ying yong
son akshi al cuaco dos ea ga gkran gtsen ija ila ita iya iyah ney ngard nhild nich nja oe oko osuke
son soles tee tje yia
soo dia jin raya riyakala riyakumar rya
sop ha hal hea heap hee hi hiagrace hiah hiamarie hian hiana hiane hianna hiarose hiene hina hio hira
sop hit hocles honie iko io
sor ah aida aija aima aiya aja alla angel anyi ayah ayda ea eja enn enza eya iah iba ibel inel iyah ja
sor jo kunde ley oh ona oor oosh our oush sha y ya yan yane yn yu
sos aia amma efina efo ha in ina lan peter so tenes thene thenes uke un una
sot eria hea hilingam himalar hinathan iria irios iris iroula os
sou a aad adia adou aibou an ana areba baya biha dabeh dia fia fien fiene fiyan fyan fyane fyen ha had
sou hade haib haiel hail haila hailla hane hayb hayl hayla heib heil heila heir hel hela heyb heyl heyla
sou hil hila hir hyl joud joude kayna keina keyna kina laf laiman laimane laym layma layman laymane
sou laymen lef leima leiman leimane leimen lemane leye leym leymen leymene lia liman limane line ltana
sou lyman maia maila mana mayah mayya mayyah mendra meya meyya micha mil miya mya ndes ndos ndouce ndous
sou ndouss ndousse ndra ngalo nia nkamba nna phiane rav raya ria rish rou rour rya san ssan vik zan zana
sov an ann
sow an ann en janya mya
soy an ann ini la na oung
soz an dar
spa rsh sena senija simir so soja soje
spe jtim ndi ndim nzije tim time
spi ridonas ridoula ros
spo minka
spr esa esim esime uha
spt im ime
spy ridoula ros rydon
sra h vanthi vya
srb ijanka islav o
srd a ja
sre brana brenka e eja ejith ekar enidhi enika shta tan tenka tko to y ya
sri ansh baskaran charan da devi haan han haran hari hith hitha ja jan jana kala kandarajah kanth kantha
sri kanthan kantharajah kar karan kumar man nath nidhi nika nivasa nual nuan prai priya raj ram rangan
sri ranganathan rangini ranjan ranjini sha shti skandarajah skantharajah suda suthan tha than thar thevi
sri vathani vathsan vatsa vidya wan ya yaan yan yansh
srp ko
sru li ly thi ti
sta ceyann chia cyann fanie icy isha jka matia matina matios matis matoula mena menka ncho nel nghelino
sta nimirka nis nisav nisava nisaw nisawa nisha nislavas nislovas nlee nn nny noja noje nojka nojko
sta phanie phany rasia ria rkeisha rkisha rlee rleen rlena rlett rlin rlina rlyn rlynn rnisha rsha rsky
sta schia sha shia ssi this uros vri vrula yce ysha zija
ste acy aven ban cie cy evan even evens evie evy fanee fanel faniia fanina fanita faniya fannie
ste fansdotter fanus fcho fen ff ffie ffon ffy fhanie fo hanie icy isy ivan lia lianos lica lio lios
ste llia llio llya nce pahnie paniya pas pehn pfanie pfon phaan phaie phanette phanieann phaniemarie
ste phanine phanne phanny phano phanos phaun phenia phfon phinie ponas renn rgiani rgios rgomena rlin
ste sha ssie ssy vanija vanka vann vche vcho veen venn vica vick vin vka von vy wen
sth efani efania efanie efany
sti afen ev eve even gsdotter ig jepan jepo liani liyan nus pica van vy
stj epo
sto ichkov il imen jadin jadinka janche janco jche jica jna kan rmee rmey yan yancho yanka yche ycho yka
stp ehanie
str ahil uan ummer yder
stu ti
sty liani lianos ves
sua ad d jb ni nita nn ny rt rta yip
sub agini ajini ajiny akaran arna ashini asini asiny askaran athini athira athra barao haan hashish hija
sub hra ija ije iksha in itha rahmanyam rahmanyan ramanyam rena rina
suc aina di el hada hanya hir hitra hittra
sud abe abeh ais aporn arat awan eep eepa ejs em enaz enur hanshu heer jai
sue da ellen jda jla ko l lja lla lly llyn ly lynn mi o san tta via zette
suf en ia iya iyaan iyan yaan yan
sug ako antha anthi anthini anthiny anthy anya eevan ey hra hran irtha irthan isaki itha oi umaran una
suh aan aas ad aib ail aila ailah air am an ana anthini anthy anya ara as asini at avi ayb ayl aylah
suh bija eb eda eib eila eily ejb ejl el ela ey eyb irtha ra reta ua ur
sui fen hong ju lven mei ying zhu
suj al an ana ani anth any atha ay eeban eena eepan eetha eethan eeva eevan evan ey i iao in inthan it
suj ith itha ithan itra ittra ivan uan
suk aina anda ari ayna ehiro eina ejna eyna hbaаtar hbir hchain hdeep hdev hinder hjeevan hjinder hjit
suk hman hmani hpal hpreet hraj hveer hvinder hvir hwinder irtha irthan itha rija rije rit riye ruye
suk umar umaran unya
sul af aika aima aimaan ajman akshan aman ami av ay ayma aymaan dana dano eica eika eima ekha emaan eqa
sul ev eyma ho ian iman istyo ivan ivane ivann jba jejman jo lian liman ltan ltane ltone lyvan ma man
sul ojana osana otar picio tanija tanije y yvan yvane yvann
sum aia aira airaa aiya aiyah aja alee anth athi athini athy ati ayah ayo ea edh edha edija edin ei ejja
sum eya eyra eyya ith itha ithira ithra iya iyah iye iyo iyya iyyah mah maya mayah mayyah merlyn merlynn
sum on ona ucad udu
sun ah aina aj anda anta antha ao ayna cana chica dai daralingam daramoorthy das dee deep diata dos duz
sun dy eel eetha ethra etra hild hui idhi il ila ilda isa itha jai krish rid shyne tharalingam tharee
sun thari tree ya
sup ak akorn anee annee ansa aporn atra attra avadee awadee ha hachai hannee hansa hap haphon haporn
sup harat hat hatra hattra hawadee hawan hin hit hitchaya inya orn ranee reeya rena rina riya unnee
suq in
sur abhi afel afiel ahata ai aiya ang angel apong asak ay ayya bhi eeporn eerat eja eka ekha ena endra
sur enthar enthini enthiran eshkumar eskumar eswaran eya eyya iel ija ije inder iya iyah jeet jit meli
sur uthi uthika uthy yansh
sus agna eela eeladevi etta hama hmita hmitha ikala ila iladevi mita mitha sy trai umu
sut apa chai ha hagar hagaran hagini haharan hajini hakar hakini hamathy han hargini harjini harshan
sut harshana harshini harsini harsiny hasinee hasini heskumar hida hisa ida in isa kije thida tyn
suv ad an arna arnan athi endran enthini etha ethan ianna ikki ikukka imarja ir itha ituuli ituulia
suw aibah anan anna arsih ei etha eyda imol imon
suy ana apa ash ay en eon in ing og ong
suz anka el ele elle ete eth ett etta hen hu ue uko zane zanne zette
sva junas nhild nna ntje ntte run
sve ja nia nya rri tka tko tlan tlin tlomir tlozar
svi atlana atoslav jetlana len tan
svj atoslav etlan
svo bodan
svy ataslaw atoslav
swa ady ily na ne nie pan pna rnalatha thi yam yde yzie
swe nn tha yn
swi atoslaw etopelk tlana
swy n
sya h ir ire m myon na nah ne nn nna nnah nne ra rhey rt rta ukani
syb el elia ella elle ellia ol rand rina
syd ia ir na ne nei nye onia onie ra
sye dah ed nna rra sha
syh ana em
syi er re
syl a ah an bije eena ejman ejmon hane ia ian iana ina is iva lia vaan vanise vanna vanne vano veer vene
syl ver vert vestine vette vian viana vin vine weriusz wiusz
sym a antha che eo eon ere forian ia iah ir ira phani phanie phany phoni phor phorienne phorose plicjusz
sym ran
syn ai avere dee del delle dey dia die dy ethia iah iyah nevi
syo na
syp hax
syr ai enity etta iah iana iane ianna iel ielle il ill illa ina is ita
sys ser
syu kuro leyman ri zanna
syv anna annah ari illa
syz ana ane
sza niszlo
sze basztian nde rgej ver
szi dor meon
szo kratesz
taa ha ibah liah liyah nant neti psee ra seen vet
tab arak are ari asom asum athia batha betha bitha etu ias ithia itta ius ria rina ytha
tac ari arra cara cjana ettin ey helle im ora oremi ori oya uabe
tad aaki achika afumi aharu ahiko ahiro akatsu amasa amori an anaga anao anobu anori aoki arius arrius
tad ataka atomo atoshi atsugu atsune ayoshi ayuki ejka ek ensz ese esse eus euz evush gh iwa iwanashe
tad jedin jidin zedin zidin zio
tae a den dyn ja jah ko lar ler lin lon lyr m quan sean sha shaun shawn shon tum veon vin vion von vyn w
tae ya
taf adzwa ara ari fany fie il
tag gert hi hreed hrid
tah ani eera eerah el era ere ereh esha ia iana iba iche iel imi irah irih irou is isha issia iya iyah
tah jae jai janae jay jir lea lee li liyah lor meena midul midur mina mineh mir nee ni ra reem rima
tah tiana vo ya yna yra ys
tai a ana ane bah chi chiro d esha g gan ge guara ichi ichiro jah jon katuuli lah ler ley lyn lynn lys m
tai mane moor nara quan rick ron rys sei shaun shawn siia sija siya sley son ss ssia ssir ssya suke te
tai ten tlyn tum ven vion von wana ya yah yana ylor yo zo
taj ah amal anee anique da h ha ia ib inder ka la ma ra s uanna war
tak aaki ae afumi ahide ahiko ahisa ahito aichi aiya akazu aki amasa amitsu amoto anobu anori aoki asha
tak atoshi atsugu auji aya ayasu ayo ayoshi ayuki eaki eem eema eesha efumi eharu ehiko ehiro ehisa
tak ehito eia eila eira eji ejiro eko ela elia ema emasa enori enoshin enya eria ero erra eru esha
tak eshiro etoshi eya eyah eyla eyoshi eysha ezo hia hmina iah iera iesha ijiro ila io ira irah is ita
tak ota oya sh udzwa uichi uji uma umi unda uo uro ushi uzo ya yah yia yla yra
tal aat ajah anda ani asia ayah ayeh ayia ayla aysha aysia ecia eea eeya eeyah eigh eigha eisha el ena
tal esha eshia esia etha eya eyah gat hia iana ibah icia iesha iesin ija ik ika ila ishia issa jat lan
tal lia liah lula onda ulah ulla ullah vin winder y yah yana yia yiah ynn yssa
tam aanant ah aira aiya aj aka akia alyn ani anika antha arcus arick ario arion asha asin atoa az azi
tam ber berly berlyn bi bria din ding ea eah eaka eca ecca ecia ecka ee eeka eem eia eichi eisha ekka
tam eko el elia ella eria erlan eron erra eshia esia etha etra etria ey eya eyah iah icka ico ieka ikia
tam ikka ilore ilyn ima ime imount imounte io irah ires irra it itha jid kia la lyn mala mam matha mee
tam mey mika min mra on oor ora orah otsu rat ryn sin sir syn ula una unotonye yah yia yiah yka yrah zen
tam zin zyn
tan ae ael aia aija airi airy aisha aiya aj aja ajah akorn aporn asha ashia atswa ausu av ayah ayia
tan aysha aysia bir cha cred di drea eah eal easha ecia eeka eesha eia eika eil ej ekia ell ella elle
tan emoto equa esa esia essa etta ette eya eyah gala ganika ganyika gee gelia gui iah iaya ice icia icka
tan ieka iela ielle iesha ija ijah ikia ikka iko iqua ique ishia ishka ishq isia ith jaana jica jila
tan jima jina kica kosava may nah naz neguy nia nis nisha non nor nya tawi tica uj uja ush usha vika vir
tan wen yah yaporn yaradzwa yia yiah yika yla ylah yon ysha zeel zeela zie zil zila zim zina zo zy
tao lant mati me mi ufiq us
tap anga aninpoika anintytar eni ha ionpoika iontytar iwa iwanashe sa uarii
taq iyah uanna uesha uila uisha uita wa
tar aann ahji ald alee alyn alynn andeep aneh ania anjit anpreet anveer anvir aoluwa ariki asha aya cila
tar cisi cisia cisius ec eek eixa ell ence eq eque esa essa eva honda iah iana ianna ick iel ig ion ique
tar iro isa isha issa ius iya iyah jaana khan kko kyn lee leena lia monpoika nesha nisha nya onda ran
tar rance rell ren rence rin ris ron ryn sem shia sila silo sycjusz ush vares varis yah yll ynn zis zisi
tar zisius
tas aburo anee awar cha ean een fia hala hana handa hanna hanti harna harra haun hauna hawnda haya hayla
tas hea heana heba heem heema heena heika heka hell hema hena hera hfin hiana hianna hiba hica hika hima
tas hinga hira hiya hon hona honda honna hun hunda hvi hya hyra im in ja keen leem leema lim lima man
tas mia miah min mina mine miya miyah myn nia niem niim nimah nym sadit sanee sia sie snim snime sos uku
tas ya
tat anisha ayana eanna elyn enda eo evik eyana hiana iona ionna isha iyanna ja jaana janca omir suaki
tat suhiko suhiro suhisa suji sujiro suki suko suma sunori suoki suro sushi suyoshi suyuki suzo tiana
tat tianna umn unpoika yanah ym
tau fa faiva heed heedah land ljant lupe na nia nja nonpoika qeer ras ren rian riel seef sif
tav aras ari aria arion arious arius arus aughn eion eon evele ga ianna ie ien ionna ious ish it ita ius
tav leen onga onna onte oris yn
taw ab akkol ananyasha ania anya ba fik fiq heed hid hida hidul n nee ona onda onna seef sha yna
tay ab abah ana ane anna ari ba cee da dem don e eba ebe ebeh elor en fur gen gun ha ia ib ibah isiya ja
tay jah jon lah leigh ley lia linn lir llor lorann loranne lore lormarie lour lre lyn m ma mar mi miya
tay miyah miyya mour nara on ona onna quan ra ri rick rik ris ron rone ronn sa sean sen sha shon shun
tay sir som ssa ssia ssir t te tem ten ub va ven veon via vian vien vin yab yaba yabah yeb yeba yib yiba
tay yub zlee
taz anna aria iah iyah kia meen min uko z
tch elsy erno
tea ges gon gun gyn irra la le n ncum ndra ndre rah ria rra rsa sha sia tao una
teb erh erih uroro
tec kla laire ora
ted drick ej eja o ra ric rick
tee ghan jay munpoika muntytar sha ya yah yanah
tef an fany ide ik ike
teg aday est gy han isti wen y
teh ani ei ila illa illah mina mine reem vid vida zeeb
tei ana ara fion ghan ghlor gue ichi jiro jonpoika ki kichi ko la lo m muraz on onna rra sutis tiria va
tei vi zo
tej ah al an asvi ay i inder ka uan y
tek arei ayla ea eisha ela elia esha eshia este eya eyah hlit ia ie isha lab leab leberhan lebrhan
tek lehaimanot lehaymanot lemariam lemichael lesenbet leweini leweyni lezghi lezgi lia lit
tel eah ecia ena eri esforas esha eshia esia esphore etha fije iah iau icia io issa itha iyah jfije jo
tel lef m mary sa upe va vin ya yo
tem ba eca eika ekia enuzhka esgen esghen esha ica ilade ilayo ilola iloluwa ima irlan isha istocles
tem istokles itayo nit oe pany perence pestt prance prence sula ujin ur uri uulen
ten ae asia dai dol ea ecia ee eil eille eisha ej eja eka elle eshia esia esor esoya essa essy giz icia
ten ielle ille in iola iqua ise ishia ita iya iyah lee leigh nelle nessy nile nley och pa sley ya zila
ten zile zing
teo docia dolina dolindo domira doras dorico dorina dozjusz dula dulo fanes fiilus filis filus genes la
teo lindo nas ndra ndre nila phile pisto sha tim timo tista
tep hanie onpoika ontytar pana pei
teq uan uia uilla uisha uita ulia
ter ald alyn ecia eka esha esio eso etha ezika ezinka ezya has hen iah iana iann ianna ianne ic ick icka
ter ik ika ilyn ilynn in ion iq ique isha issa ita ius iyah ja ji jo kel kild ko maine onpoika ontytar
ter rah rall ralyn reance reon ressa riah rian riana riann rianna rianne rick ricka rika rilee rilynn
ter rionna risa risha rius riyah ryana ryann ryn ryon sea silla tta ttuli tullien uaki uhiko uhisa uhito
ter uki uko umi umitsu uo uyoshi uyuki zio
tes ean eida eo faalem fabrhan fagaber fagabir fagabr fagebriel fahans fahiwet fai faldet falem falidet
tes famariam famaryam famichael famikael fay faye fazghi fit fom fu hara haun hawn hawna hia home hon
tes ifon lem lime neem ni nym nyme sah saliina sane sia sica sio sla slyn snim snime sya
tet aake aua jana su suharu suji sumei suo suro sushi sutaro suzo
teu fik ila ntje ra tori vonpoika
tev an aughn ez ion ita rat y yn
tew ana anna areka elde eldeberhan eldebrhan eldemedhin en fik is odros olde
tex enen eneri enery
tey ah anna fik la lor m mour on ona onna ssa ssir ton
tez dzhan gyul ra
tfa rah rrah
tha bea bet biso ckery daus dd ddaa ddeaus ddee ddius ddues ddus dee dius dsayini dshayini er hera hmina
tha iba ila ilan ily ilyn ilys ina ine ir ira ison iss issa isse issia iz js kshan leia liana lina lis
tha lissa lita liya llia llya lya lyna manna mar mara mas mayanthi mayanthy mbiah mbirajah mbirasa mer
tha meur mi mila milarasi milchelvi milini milselvan milselvi mina minah mira mires miris monwan naa
tha nabalasingam nael nais nakorn naledchumy naluxmy napalasingam naphorn naporn nas nasak nasis
tha nasoulas nawan nawat nchanok ndie neswaran ngam ngamalar ngarajah ngarasa ngavadivel ngavel
tha ngeswaran ngeswary nida niel nisha nit nita niya nom nos nuja nujan nus nusa nusan nusanth nush
tha nusha nushan nushanth nushiya nushya nusiya nuya nvi nwarat nya nyalak nyaporn nyarat panee rakan
tha ran rani raniga ranika rany ranya rcisse rgini rika rmabalan rmakulasingam rmalingam rmapalan
tha rmarajah rmarasa rmaratnam rmaseelan rmiga rmika rmikan rmila rmini rmitha ron rsa rsan rsana rshan
tha rshana rshiga rshika rshini rsiga rsigan rsika rsikan rsilla rsini rsiny run runika rushi rvin rwat
tha ry sanee slima ssilo tiana tsanee vachelvam vachelvan vachelvy vakumar valingam vamalar vamani
tha vamanidevi vamany vanathan vanesan vaneswary varajah varajan varani varasa varatnam vaseelan
tha vayogarajah vendran win wng yaharan yakaran yalakumar yalan yalini yaliny yana yananthan yananthi
tha yane yani yanithi yanithy yaparan yaruban yden ye yna ynara yra yron ys yssa
the ador ana ano avy cla dora epa epan epiga epika ivanayaky ivendram ivendran js lbert lda lia liau lio
the lise lmer lonious lton lya lyo lyson melis mis mistocles mistoklis mys na nais nmoli nna nujan nuka
the nushan ocharis oda oden oderich odoric odorich odorine odosi odosios odosis odosius odoulos odros
the odul odule odus ofania ofanis ofiel ofilos ofrastos ogene oharis oklitos oline on ona one oni onie
the ophiel ophilia ophylactos opista oplis opolis opoula ora ordore oren otim otine otis otiste otonius
the oxane ra ran rasa reasa rence resius resli reza reze rin risa rkel rkild rma rmon rron rry rsea rsia
the seus ss ssa ssaly tis vaki vakumar vaky varajah varani varany varasa vathas vika
thi agarajah ana ane ara as bald bau bauld be beau bisan da daporn darat ebault emen enan erri faine
thi fany ffaine ffany lagavathy lagawathy laksan lakshan lda lde ldy leeban leepan lio lipan llaiampalam
thi llainathan mael mios mo mon mote motee motey mothe mothee mothy moty na ndra nesh nlas nle nley no
thi nus nushan oro phaine phanie pika ppawan pphawan psuda ruchelvam rukkumaran rukumar rukumaran
thi rumagal rumaran rumavalavan runavukarasu runavukkarasu rusan sha shan shana shanth ta tapa tima
thi tinan tiporn tirat tiya vagar vaharan vakar vakaran visan viya viyan vjan vya vyan ya yagalingam
thi yagarajah ziri
tho ams doris doros masdotter masenia masin masjames massine mine mos ndup ngbai ngchai ngdee ngmuan
tho ngsai ngsri ngsuk ngwan nny rvald ryn uraya uriya
thr asivoulos asos easa esea esia esiamma ine istan
thu bten lasi lasiha lasika mette mma ndup pten rairajah rairasa rairatnam raisamy raisingam raya rga
thu rid rka rl rley rma ro rza santhan santhy shan shani shanth shanthan shanthi shanthini shara shari
thu shyanthan shyanthi shyanthini shyanthy siyanthan siyanthini snelda syanthan syanthi syanthy varaga
thu varagan varaha varaka varakan yavan
thy a ago am ana ara baud bault baut da faine ge l lan lane lann lia lian liann lio ll mael men meo mote
thy phaine phanie ron
tia an gan h hna ira irra ja jah juana lda m marie mi nah nci ndra ndre ney nhao nle nn nnah nt ntian
tia nxiang on rah raoluwa ria rrah sha sia una unna vina wan wana wanna
tib alt aud ault aut eau elia elya erij iabin isay lets lez orne urce urcia urtius
tic ara hina ijana jana
tid iani iany jan jane jani jany ji jy ora us yan yane
tie a ara arra asha b be ghan go gsti isha ler mo moko na neke nna nzo rah ran rany rnagh rrah rre rry
tie rsa shia
tif aine anie anny en ene enn faine fane fanee fanni fannie fanny fanyann fay fen fene feney fenn feny
tif fiany fine finee fnay fny fony ini
tig an ane est gy hearnan histi ist isti ran sti uidanke
tih ago am amer ana anna omil ya
tii amari amaria da do drek ja la nakaisa naliisa namaija namari nantytar ra tta vi
tij ah an ania da jani uan
tik esha hon ia isha ita vah
til ahun hi ian ika ila ka lian lmon mon on ottama ouan ya yan yann yenji yo
tim ae ael ai ao ara ari arie arion athy aya berlee berlyn berlynn che eea eho ej eja elio eon esha
tim eshia iah ijan iko ileyin ira isha ithy itri iya iyah jami mey mia na nit ofey ohty onpoika onthy
tim ontytar os ot oth otheo otheos oti oty our outhy tohy ya yah yra
tin abora ael aig aj amaria ashe atin atini aya aye daro daya ej eja eka el erfe esha eshia gting guaro
tin hinane ica ika ita ixara iya kara ke lee leigh neke oa oe sae slee sleigh u us zlee zley
tio filo luwani mbe ndra ti
tip hani hanie hany hene pawan
tiq uan
tir ell ill ion littan ma rell th tha
tis car cha hana hanna hara haun hawn hawna heena hia hina sem sia sya
tit aina aua ian iana ianna oan oine ouann tamari usz yana ziana
tiu hti ku
tiv is on
tiw an anda anna atope en
tix he
tiy a ah am anna ara e on ona onna
tiz iri ita oc ziana
tja go lfe lling n ra y
tje erd ndo
tji tske
tjo rven
tju ana
tka i
tke ya
tki a
tla itmas itmass loc ytmass
tle itmas
tmn it
tmy a
tni a ya yah
tny a
toa kai ripi
tob by echi echukwu enna gyal iah ian iaz ija ijah ijas it yas yn
toc arra carra hi hukwu
tod drick orche orka rick
tof ik
tog avai hrul zhan
toh ami an eed
toi chi nette non vi vikki vu ya
tok iko uhiro uji ujiro uo uro utaro y
tol anda een gahan gay ja uwalase
tom aj anija asina asita che cho eca ecia eeka eika ekia eko esha eshia ica ikia ine inpoika intytar io
tom ir ira iris isha islavka islaw iwa m mas masa masina mey minpoika mintytar mo mylee oaki oe oharu
tom ohiko ohiro ohisa ohito oji oka okatsu okazu oki omi omichi onobu onori oo or oru osaburo otaka othy
tom otoshi oya oyasu oyo oyoshi oyuki ppa yris
ton ae antzin atiuh dalaya ea ee eisha eka esha eshia etta gela gtong iesha iette ilynn imarie inho
ton inpoika intytar iqua ishia iya iyah jia jua nette yetta yia yo
too ba d tsie
top her lica
toq eer
tor ahi ajiro ao borg cuata ence finn ge geir ger grim gunn hild iann ianna ianne ibia ien ild ilynn ion
tor je kil kild leif leiv mod nike odd olf onda quil ran rean rell ria rian ryn sha stein unn vald yn
tos cha eef hiaki hiharu hihide hihiko hihiro hihisa hiji hika hikatsu hikazu hiki himasa himi himichi
tos himitsu hinao hinari hinobu hinori hiro hitada hitaka hitsugu hiya hiyasu hiye hiyoshi hiyuki hko ho
tos hua ia um un
tot iana
tou aly da fic fik fiq hami mani many qeer raj raya ria riya rya seef ssine
tov ah
tow ana anna
toy ah ia in na oaki okazu oko okuni oshige
toz aburo
tra chelle cina cyann darius eger eh eson eton evion evon icho icy iden ivon janka jche jcho jco jen jon
tra mane mayne meka mell mon mond mpus mya nell nesha nice niece nika nise nisha niya niyah nnie
tra nquilino quan sean shaun shawn son stoy uda udi vante vanti varis varius varus vaughn veion vell
tra velle vez vian vious vius vonn vonna vonne vonta vontae vonte voris vus vys xton yan yce ycen yche
tra ycho yden ylen ylon yonna yquan ysen yshawn yson yton yven yveon yvion yvond
tre ana anna avon avor azure bor cy darius esa gim jan jon juan lyn main mane meka mell mon mond mya
tre nace nda ndelina ndon nee nell nese nesha nia nice niece nika nise nisha nita nity niya niyah nna
tre nnon ntan ntyn nyce onna phine quan sea sean sha shaun shon shun sia son ssia ssya stan sten stin
tre ton uhold umund van vante vardo varis varius vaughn vaun veion vel vell velle via vian vionne vious
tre vonn vonne vonta vontae vonte vyn vyon vys xton yana yce ycen yden ydon ylan ylen ylin ylon ymon yon
tre ysean ysen yshaun yshawn yshon yten yven yveon yvin yvion yvis yvonne zure
trh as
tri anna antafyllos antaphyllos ca chelle fa fena fina fon fone fonia fun lce llium maine mnor mor nadee
tri nady naty ndon netta nette nidee nidi nidy nika nisha nitey nka nley nnity nten ntin nton nty pun
tri pura scha shan shana shelle shia shika shna sia stain stjan stram sty stynn tia vendra vimi vo vun
tri vuna x xy
tro ndur yce ylynn
tru da do eman lee pti stin us xton
try ce fon gvi nitee niti nity one phena phene phon pp son stian styn
tsa mbika mla mpika nko
tsc hena
tse ga gai gay gaye gazab ge gereda gezab gezeab gu hainesh hay haye haynesh kyi lha pak ring ten tsa
tse velmaa wang yang
tsg abu e ereda
tsh ering ibola
tsi ge gereda geweini geweyni ghereda ky lla mafei nat on ra rha tsino via yon
tso nka tne
tsu basa gio gishige guko gumasa gumichi guo gutoshi kasa kune ltim ltrim mugi n ne nehiko nehisa nejiro
tsu nemasa neo neyoshi neyuki rara ruko ruyo tomu yako yoshi yuko
tsv eta etan etana etanka etelin etelina etko etomir etomira etoslav i
tua la njai u
tub al
tud al lik orel orina ual ur
tuf ail ik
tug dual o omer omir omira
tuh in to
tui ke kku ttu
tuj uana
tuk ue ummeq
tul ah ani ika ikki ikukka isa isha si
tum aisch asch eka mas
tun cher du dzhay galag isha jo ya
tuo maksenpoika mikki monpoika montytar
tup aarnaq ua una
tuq a
tur cene jo kessa kia kijan kijana kjan pal
tus em ha he nelda
tut teli
tuu a dor kanpoika levi lianna liina limaria ni tikki va ve
tuw ana anda anna
tvi sha
twa la nia nisha nya
twi lia sha
twy lah lia lla
txa ber bi ro
txe ll ma
txo min
tya go h ira ire isha m n nah nn nnah no nthony ra rra shia una
tyb erious erius o
tyc en helle
tyd arius ian iane rick us
tye asha chia e esha ler lor ra rra se son
tyf aine anie en ene enn faine fani fanie fany fen
tyg an
tyh a am ana eem eim esha ia ir
tyi a ana anna esha on shia
tyj ae ah ai anae ay on
tyk eisha el era eria erria ese esha eshia iera ing ira isha won
tyl ah and ann asia ea eah eek eigh erjames esha ia iah iam ian iana iann iano icia iek ik io ique isa
tyl isha iyah lian yn ynn
tym ae ael ao ar ara ari arion ber e ea eer eho eir eka el ere esha eshia ia ier ika isha ofii ote othe
tym othee othy ur
tyn ae ael asia eesha eisha eka ell eo eshia esia etta ia iah iesha ika iqua isa iya lee leigh ley slee
tyo na
typ haine hanie hen hene henn
tyq uarius uasha uasia uavious uez uisha uon wan
tyr ah ail ea eak eana eanna ease ec ece eck eece ees eesha eik eisha eon eona eonna eque esa esha eshia
tyr ess esse ez honda hys ian iana ianna ic ica ice ick iek ielle ihanna ion is isha ome onda onica onn
tyr sky
tys e ha hae han hana hay hea heem heena heka hell hia hika hun in ir sem sia un
tyt eanna i iona ionna iyana ouan teli
tyu rkyan
tyv in ion on
tyw ain anda ann anna aun en enn on one uan
tyy ko onna ra
tyz iano io
tzi on pporah ppy rel via
tzv etan etanka etelina
uaf a
uan a
uar da
uba idullah ld lda ldina ldino vka x
ube jd jda rfil rney
ubi ratan
ubo nrat
uch echukwu
uda yakumar
udd in
ude ll
udu ak
uel ker
uem it muhan
uen al
uer da
uga itz
ugl jesa
ugn ius
ugo chi chukwu lin nna
ugr in
ugu ette rcan tz
ugy en
uha ina itz
uht red
uhu d
uia ra
uil ani leam ma oq
uis dean
uji hiro
ujk an
uju p
ujv esa
ujw al
uka sz
ukk opekka
ukr i u
uks hin
ula dzislau dzislaw ganathan i nda nni szlo
ulb er
uld a rick
ule ss
ulf sdotter
uli ks
ulj ber usi
ull ah amaija amari ariikka astiina oriaq rika
ulo nda
ulp iana u ukka
ulr iika iikka ikka
ulu gbek
ulv ije is iyya
uly ana ess s see sees sess ss ssa
uma devi ima imah irah iza kant kanthan ma mah nath porn rah ro yah yma ymah yr yrah yyah
umb ert erta ertina
ume jr ka ko r ra taro yr
umi hana ja je ka
umm arapas ay ayah ayyah i ihan u ugulsum
umu s
una isa isah thi tz x ys ysah
und armaa ray rea
une js jsa
uni ce kko qua
unn ukka
unz ile
uol f
uor schla schlina sin
uot a
upe ndo
upu l
ura iporn itz iwan nchimeg ra ta
urb anus elina ez o
urc esino
urd ax
ure sa zza
urg en yen
uri an e ell elle je me tz yah
urk i o
uro oj osa
urr itz
urs ala alina icin icina icinio icino peter yn
urt ats ina za zi
urw ah
usa amah gi id in nee yd
usb aldo
use jd
ush ananthini anthan anthini arani io na oshi
usi el evalad
usk ali
usm a aan ar
usn i ija
uso a
uss ama i umane
ust ad in
usu a e khbayar
usv a
usw a ah
uta ko
uth aiwan ayakala ayakumar ayakumaran ayakumari ayakumary ayanan ayaraj ayarajah ayarani ayarasa
uth ayaseelan ayasooriyan maan man
utm an
utp al
utr ia
utt ara
uud us
uul e
uun a
uur as
uva ldo
uve is js
uwa se ys
uxi o
uxo a
uxu a ne ri
uya nga
uza ir
uze ir jir jr
uzi ah
uzl ifet
uzm a
uzo ma
uzr i
uzt aritz
uzu ri
uzz iel
vaa limo ni nya po pukka
vac hagan lovas ys
vad elma elmiina ete hir ims jid jide ym zid zide zim
vae a
vag if kos
vah agn dettin e idin ina ini it n ram ri
vai ana bhav dievutis dotas dutis kunthan la miti namoinen nius nonpoika os shali shnav shnavan ski
vai snavi snavy sua t tiare to
vaj din k ka o
vak aris eesan htang kas
val antina aree ari armathy bane bon deci decir dek deko demaras demir demiro der dimira dine dinei
val dineia direne divina divino don drim drin drina drit drita ecia eda een eer ena enka entas entiina
val entinas entinovna eree erianne erica erienne erijan erijonas erijus erin erina erine erius eriya
val erjana eryia etta frid fried iantsina icia ierius ieryj ika ire isha iyah jbon jbona jbone jdet
val jdeta jdete jean jentina jeta jmir jmira jmire jton jtrim labhbhai larie leri lipuram lorie lory lot
val lu nea nesa onia oree ory pas pori pu ree samma son tari ton tona trim trin truda tterinpoika vanera
val vanuz vatti vikki yantsina yarjan yn yncia ynn za
vam adevan an ika si
van aja ajah assa athi athy che cho co dan dana dell della derlei don dora ecia eeza ellope elope esha
van eshia esia ess essia eta eza gel gelis gie gja gjel iah ice ida ilda ilia ilja isha issa itha iya
van iyah mathy nah nina niyasingam sh shika tasia ujan
var adinka aporn athan atharajah atharajan ban daan duhi enka etta han inder inja inka isa isha nika ny
var ol onica rie shan shana shini tan tika tuhi ujan unee uzhan
vas ama an antdada antha anthadevi anthakumar anthakumaran anthakumari anthakumary anthamala anthamalar
vas anthan antharani anthi anthini anthiny anthy eekaran fi fije fiye h haun hawn hil ikaran ilena ilij
vas ilija ilijus ilis ilissa ilj iljevna iljka ilka jan krsija sana sia sil siliki silis silissa sily
vas thala tie udevan uf uki uky uthevan va vi vija vije ylyna
vat hana hani hany hsala imetou sala
vau die dine la likki n nda
vax hid hide hit
vay ana den len u
vaz gen ha ul
vea nna p rl sna trice triki
veb ih ija ije
ved aant ad ansh anth astus h ha ije ji zi
vee a da ksha la le li na ni ran rti tu
veg im
veh ab ap at bija ibe id ida udin
vei be ja jonpoika konpoika nart ni
vej sel sil
vek oslav oslava
vel aga autham din dina don ecia eda eka emir ena encia enka erda etta iborka ican ichko icia id ida ide
vel ija imatti ime imies inda inka inpoika ipekka isa isav ita izar ji ko leda mar mer meri ora son ton
vel upillai via
vem und uri
ven anci ancia antas ante antius anzi anzius ba celj che cil cl dim dla eda edykt elin elope erka esa
ven esha hare icia isa isha issa issia itia kat kata ko nela neri nesa nessa nu o ola son ton tseslav
ven tsislav tsislava tso ugopal ujan uka ushan usia
veo na ra
vep rim
ver alee alucia alyn alynn ania anika bie ble bon che dean dije dine ed eneli enis enise enka etta gia
ver gim ginica isima isimo itsa jin land lean lena letta lia lind linda lisa mund nadette nadine neal
ver necia neice nel ners nesa nesha nessa nestine neta nett nica nida niece nisha nor oljub oncia onda
ver onia oniek onik onnica rell shawn sia tina tti usca uschka ushka uska uzhka
ves amatti anpoika antytar elin elina elj eljka eljko elka elko ko lav nica sela seli selin selina
vet ea husan im uta
vev erly
vey da is once sal
vez ir ira irka
vha iri ri
via ceslav cheslav nej nela nka nn tcheslav
vib ecke ha hav ishan se
vic ci entije kee kki kneswary ko ktor ktoria tar toras torhugo toriah toriane toriia torita torius
vic toriya tormanuel torya toryja
vid ala alina an anka elina ica it ko mantas mante o oje ojka ojko omir osav osava oslav usha ushi utis
vid yut yuth
vie co lka ngsay ro tta va
vig antas eli ilijus ilio imantas intas itha jilent narajah nesh neswararajah
vih aanreddy ana tor
vii ma mo vu
vij ayakala ayakumar ayakumaran ayakumari ayakumary ayalakshmi ayalalitha ayaluxmy ayan ayanathan
vij ayarajah ayarani ayaratnam ayaruban ayasri endran etha i ith ithan itharan ola olanda olca oleta
vij olica
vik ash entsiy esh ica ie kie ko neswaran o rant ranth toriina torja torovna toryia y
vil ads ai asini dfred en fred hard hart helmas iina ija ijam ijan ijem ijus ina jaana jana jdan jdana
vil jdane jemina jemka jenka kko kku ko lehad lemarkus lematti lepekka leveikko liina mantas miina mo
vil pas peri pert pertti piina ppo puri varajah
vim alachandran aladevi alanathan alathevi alathevy alendran aleswary alraj bai
vin ayagamoorthy ayak cen cencija cenne cens centina centine centius cenzino cetta ciana cianne cie
vin cienne cient cilia cine cy eet eeth eetha esh essa etta ia icios isha it ith itha ja oj oja ojan
vin oshan oth otha othan othini othiny qenc sas sentti ski ston tsuk uja ujan usa usan ush usha ushan
vin utha zent
vio ara landa lanta lene letka lia ljeta llca sa sana
vip in ul ushan
vir aaj aat af ansh da dell dia ender endra esh gal gelina gene giawan gilene gilij gilija gilijus
vir gilina ginica ginija ginijus gis iginia ineja jean l la lee mantas mo na pa ti tie
vis aka ente haal haan hnujan hnukanth hnupriya hruth hva hwa lava mantas nu sarion valdas
vit alba alij alijus alino aly an angelo antonia antonio auts esa ha hiya huja hujan hun hura huran
vit hurjan hursan hursha hurshan hus husa husan hush husha hushan hushika hya jan ko odrag oldas olds
vit olis omil omirka tus uccia urin
viv ea ekananthan etta ette iikka ijana ika in ion jana yan yana
viy a aan an ona
viz girdas hdan ma
vje ndita ra
vjo la sana
vla danka deta dia dimirka dimirovna dimirs dinka disav dislas dislovas dka dko dut duta ho jko shent
vla sios stibor stina sto znim
vle ra re ron rona rson
vll aznim
vlo dko ran rentina rian riana rjan
voi ca slav
voj a an ce cho eslav imir inka islavka kan kica ko o teh
vol anda demaras ha ica mar mari odia tti
von ceil ciel cille dell ita netta tae trell ya zell zella
vor anc o
vos hon ip
vot im
voy d le
vra sidas
vre nely ny
vri shank
vro na ni ny
vru shali
vse volodas
vua i
vug ar
vuj o
vuk o oje omir osav osava san
vul net
vut hy
vya chaslaw n
vyc toria
vyd as
vyg andas antas audas intas
vyl a ette
vyn ce cent
vyo let m nne
vyt aras as aute enis is
wac ey il ila im
wad ad ada dah ell ie ih ik im islas islaw ysaw
waf fa ic ik ika
wag dy ma n
wah bah ed ei el ib iba id ida ide iduddin idullah idur il
wai a le namo ra
waj ahat di eeha id ih iha ihah
wak ako ana eelah ely isha
wal aa ae ailak aiporn at berto dburga demir dimir dina dine dino dir ee entin esca fred frid frido ied
wal iou iya kyria las lice lid lie ma mor puri quiria ram sie ta terina terine terus there therus to
wal tter tti yd
wan apa dalee dalin dell derson dra eda ell essa gchuk gjie gjun gkhemcha gwei gyal ida is isha iss iya
wan lapha lop napa napha nee netta nisa ona pen phen sa tana thana u visa wisa ya yi
waq aar aas ar as
war angkana anya aphon aporn arat cislaw dah ee eesha enn hel ick ide ina isara isha itsara nell same
war unee vin
was an ana anthi car eem hignton higton if ila iliki ilios im ima inee sana sef sem sil sila sili siliki
was silios silis silissa sily syla sym ul yl
wat aru chara charaporn een sana tana
wau netta nita ter
way ann at att burn den lin lyn lynn na neisha nesha netta nette ra
waz hma
wea am m
wed ad eb
wee ra rawan ti
weg ahta ihu
weh azit ib
wei bo hao hong hua jia jian jie jing juan jun kang kka kko li liang lin ling mei min ming na ni qiang
wei qin wei xiang xiao yan yi ying yong zhen zhong
wel dab day degebriel demariam derufael dezghi dit du esh i id lamo lan lerson lu ma tha
wen ancjusz anty bin bo cesla ceslaa ceslada ceslas ceslaus dal dalyn dee delyn dla dle dler doly efrida
wen guang hai hao hui jian jie jin jing juan jun kai la li liang mei ming ni qi qian qiang qin qing
wen sheng sley tao ting wei wen wu xiang xin xiong xuan ya yi ying yu yuan zhong zi
wer ede na onica tti
wes al am lay leigh lie lley lyn lynn sam sim sley tlee tly tlyn tlynn
wet ona
wey lin lyn man ni
wez enet ley
whe sley
whi lma tlee tleigh tnee tni tnie ttany ttley ttni
whu eymar
why att
wia am m me rdus tt
wib e
wic em hai huda ky tor
wid ad ade ar dy ed elene o
wie ke lislawa nczyslaw ra saw sawa tse tske
wif redo
wig berto dis ga go neswaran
wih am em tori
wii vi
wij dan dane dene nand
wik toryn toryna
wil ai ailak aiporn aiwan an ann awan ba bern berth berto bon brod co een ena ene etta f ferd got gus
wil hard helmena hem hemenia ho ian ibald iina in ina jam jo ko ladean ladeen ladene lads lamae lan las
wil lean leen leke lella lemijntje ler let lford lfred lhard lhelm liamina lians librord librordus liina
wil lij lim line lisha listine ljam lliam lma lmer lodene loh lona lowdean lyam lyan lyana m metta miina
wil mina mon muth odean ona sie tom traud ver zon
wim al on onrat
win ai and andus centyna efred ferd ful icjusz nell niefred nona slet sley son tana
wio leta
wip a ada aporn ha hada haporn harat
wir atni awan giliusz
wis al am lawa ley sal sale ti
wit alij hney oslaw se thawat us
wiv eka ina ine
wiy ada
wja tscheslaw
wla dimiro dislas dislaus dislaw dislawa dyslas
wll iam
wlo dzimir dzislaw
wod an zimierz
woe ser
woi tto
wol demichael du fango fdietrich ferdus fhart
won gduan
wor arat
wou therus
wre atha nleigh nly nna
wry n
wui lmer
wul fran fric ito
wum ba
wun mi
wya t
wyb e rand
wyc lef
wyd ell
wye th tt
wyk eham
wyl ann ee ene er ey iam lan lem liam low ma odean son
wym on
wyn and dell di ee etta ette onia onna ston ton
wyo lene ma na nia
wys sem
wyv onia onne
xab el in
xac hary obe obo
xad en rian
xai dyn la me ne ro vier
xal bat
xam di
xan da de drea dria dro dyr e et ia iya iyah tal thippi thos ti
xaq ueline
xar a eni ia iah iyah
xas an
xav iar ie iel ious ius y yer
xaw ery
xay ah den la lee len ne vier vion
xca ret
xeb er
xei la
xel a ia o
xen de g i ija ios ius iya ja ki ofon ovia xo ya
xer man
xes c ca us
xev i
xha bir ferr iden n rije vid
xhe jlan jrane lbrim lil lilaj m ma mail mal mali me mil mrush mshir mshit ni nis nisa nita nsila rdan
xhe sika sina va vahir vair vaire ve vit vrie vrije vxhet zair zide zmi
xhi had han ka
xho ana n
xhu la ljeta nejd
xhy la le lferi lferije lfidane lije linaze lishahe ljeta lsime ltene mret mshit zide
xia dani mara nbin nfen ngmei ngyu njun nli nmei nmin nna nping nwei nyong nzhong obin obo ochen ochun
xia odan ofang ofei ofen ofeng oguang ohan ohong ohua oju ojuan ojun ole olei oli olian olu oman omeng
xia omiao omin oming openg oqian oqiang oqin oqing oqiong oqun orong oshuang oting otong owei owen oxiao
xia oxiong oxu oxue oyong oyu oyuan oyun ozhong ozhu ra
xic lali laly u
xie nna
xik er
xim enna o un
xin bo chen g gxing gyu hao ia lei mei ping qi qiang ran rong ru rui ting wei xin ya yao yue
xio n
xis co ela
xit lalic lalli lally llali
xiu e fang fen hong hua juan lan lian ling min ping qin qing rong wei xia xiu yun zhen zhu
xiw en
xiy a ao ue
xoa quin
xoc hi hil hilth
xoe l y
xoi e
xol a ani
xos e
xsa vier
xua nxuan nyi nyu
xub an ane
xud ong
xue bin fang fei fen feng hong hua jiao jing li lian liang ling mei qin ting wei ying yong yu
xuf e en
xuh ar are ong
xuj ie un
xul i ia ian io
xum ei iao
xun e
xup ing
xur de xo
xus een sen
xuy an i ing
xxa vier
xya ire n
xyl ah an er iana ina on
xyo n
xza iver nder ndria ria via vian viar vien vior yden yvian yvier yvion
yaa coub cov goub koub r ra sin sir
yab ir
yac het in inthi keline o ob ov qub queline quub
yad aly el en er gar i ier ikar in ir ollah riel ullah wiga winder
yae lis
yaf iet reisy
yag oba
yah an ayra dih dira el ima iza mir n nis or shua sir ui ve
yai del den leen len lene lin line lyn ma mara me mi nara ner ro sa
yaj ahira ayra ie ing iro
yak amochi are au elin eline ha houba hya im ine ir ira iv ob oub ouba out u uba up
yal al anda ani da daz ena enka exa ila ile ing is issa maz
yam adou aira al andu aris ei el eli ely ika ikani iled ilett ilette ilka inah ir ira irka iro na ur
yan ael aelle ahina aika aina aira aisy akenda aki ar at bin carlos ci coub couba di diel dira dra driel
yan dy e ed ee eisi eisy ek el ela elie elis eliz ell ella elle ellie elly elys eris essa etsy ett ette
yan fen gana gchen gdol gdon gel gfan gkyi gtso gyang gzom hua iah ibel iel ier iet il ila ilen in inna
yan ique iris isha isleidy isley iss issa isse itsa itza iv ixan iya iyah jun kel khoba ko kuba li mei
yan nael naelle nat neck nel neli nely nes net nig nique niss nos nou o osh ou oura qin sel the uario
yan uel var xin yan ying ys yu yun ziel
yao uen vi walak waluck warat waret yao
yap ci het ing
yaq i in ine oob oub ut
yar an aslava dena ei ek el elie elin elis eliz elly elys ema emi esly et eth ethzi ethzy etsi exi iah
yar iana ianna ibel ielis ieliz ielys ima imar ina isbel isbeth isley issa ithza itsa itzel iv ixa iza
yar lin ne no u yna
yas aman ameen cha el en enia er har has heka hfa hika hira hpal hraj hua hveer iel iin leen lene lin
yas lyn ma mani many men mene mien miin mila mim mira myn otha othai otharan othini ra ri samine sar
yas seen sel sen sim smin smina smine sna ten uaki ue ufumi ugoro uharu uhide uhiko uhiro uhisa uhito
yas uji ujiro ukazu umasa umichi umune unaga unao unari unobu unori uomi uri ushi utaka utaro uto utomo
yas utoshi uyo uyoshi uyuki yn
yat aro havan hursan husha ing tou zari zary zil ziry
yau ci hen heni heniya mara
yav e iel ier in onne or
yaw ad en o
yax eni iel in uan ye
yay e uk
yaz aira ara dan el en hini iel ira leemar leen lin lyn lynn meen men myn myne n
ybr ah ahima
yda ira lina nia
ydr is iss
ydu n
yea bsera bsra
yeb io
yec heskel hezkel ine
yed ey idya ir
yef ferson rem ri
yeg ane aneh
yeh ia iel la onatan or ouda udah udit ya
yei co cob dan den ko la lin ly lyn m mi ner ra ren za
yek aterina usiel
yel a co een i iana ien ina ine is isa izaveta ka ko la lana le sarmba va yzaveta
yem ariam aya elyan i ima ina isi israch liha na
yen ai ay eba edey eira esis eva ey g iffer is isel isey isleidy isley na ni nifer niffer tel tl ty
yeo nghwan ngsuk ngsun nmi
yer a achmiel ai aima aldi aldin aldine aldy ania ay ed emay emi emy ena ick iel ina lin mek obe omy on
yer over ry vand vant
yes ena ennia ha haya he hey hia hica hika ika li lin ly min mina mine sika sin sine sy ty
yet ive to zael zali
yeu diel k
yev a dokiya gen geni geniy geniya hen henii heniia heniy heniya onne
yex alen
yez da dan enia id
yga l
ygo r
ygu anira
yha ir ra
yho jan nny
yia n ngos nna nni nnis nnoula
yib atou o
yic el hen
yid an el es
yif an ei en eng
yig a al
yih ad an ang ao eng ong ua ui
yii t
yij ian ie un
yik ai alo ealo
yil e ena enia ia ian iang
yim ei iao in ing my o
yin dara dela et ghui gjie gmei gsel gxin gying gzi ka o uo yin
yio ta tis uli
yip ing
yiq ing un
yir a an eh u ui
yis el ela ell elle enia hai heng sel
yit schok shak ta tel zel zhak
yiw ei en
yix iang iao uan
yiy an i ing u
yiz e el hen hong
yla ria
ylb erina
yld a
yle a ana na nja nzo o
ylf ete
ylh an ann
yli am an ana ane ann anna ano as es ess esse na
ylk ije
yll an ana drit eza ian iana ies jeta jon ka nor nora ona za zon
ylo an na nda nna una
ylu minada
yma n ni
yme ne
ymr an ane i idin ije
yna el elle ia ya
yne s ss
yng rid vild
yno cencia la
yny r
yoa b hn li ndra ndri ndry ndy nia nis nka s
yob ana ani any el
yoc asta hanan
yod a ith
yoe lle lvis n nn ri
yof fre
yog achandran alingam amalar ananthan anathan arajah aranee arani arany arasa aratnam athas endran
yog eswaran eswari eswary ini ita
yoh aan anan ance andra anis anka ans ara ei en kichi
yoi chiro
yoj an i iro
yok abed aira asta ichi
yol ain aine an and ander andra ane ani ann das ene ette han i imar inda ine lande otzin tzin
yom aira ar ara aris ayra ira na
yon ael ai aida as ason atal ay che e eko el es gbin gchao gfen gguang ghai ghao ghong ghua gjie gjun
yon gli gliang gmei gmin gming gmyeong gqiang gwei gyi gzhen ic iel is na nel ni ny osuke ten us y
yoo na nis suf
yor am ann ben ck danis danka danos di din dy el gos i ic ico ik iko in inobu is isada itsune iyuki
yor kabel lady leny ley man n rick salem saliem usalem
yos aburo bel eba eif elen eph epher gar gart hi hiaki hifumi hiharu hihide hihiko hihiro hihisa hihito
yos hiji hika hikatsu hikazu hiki hikiyo hikuni himasa himichi himitsu hinaga hinao hinari hinobu hinori
yos hiro hishige hisuke hitada hitaka hitake hitaro hiteru hito hitoki hitomo hitsugu hiya hiyasu hiye
yos hiyuki hua iah ias ief iel if kar mar mel r san selin selyn si sief sra tin tina ua ue uf uke vani
yos vany yas yf yp
yot am uel
you a don en enn la lia lo ma meni n nas nass ngor nique nis nnes nous nouss noussa nousse ns nsse nus
you ra ry saf seef sna sof souf sr sroi ssaf ssif ssof ssra ssri ssuf va wan wen
yov ana anka ann anna anni anny any itsa ka
yow an eri hana hanes hans
yoz dzhan o
yra ida ma ya
yrg alem
yri a na s
yrj onpoika
yrm ete
ysa ac e lie lis mbre nce nne tis ura ure
yse a la line lla nia
ysi a dora dra s
ysl em
ysm ael
yso bel lina line
yss a am
yth an
ytz el
yua l nyuan
yub er erkis ert in
yuc hen
yud ania elka elkis elkys enia erka it ith um
yue e fen hong hua l mei pheng ping qin ying zhen
yuf an ei en
yug i
yuh an ao ei eng ki o ong ui
yui chiro ko na
yuj i ian ie iro uan un
yuk ako hym ichi ihide ihiko ihiro ika imasa imi ina inaga inari ino inobu inori io iteru ito iwo iya ta
yuk tha un
yul a aibib an duz eidy eima eimy eisy ema en eni ian iang iet iia imar itza iyan iyana iza onda yana
yum aira alai alay ara arai ari e ei eka eng er ihiko in ing na
yun aida aisy al cheol e eida eisi eisy es et fei hao hua iel ier iesky ior ique jie o os peng qin uen
yun uo usemre xia ying yun zhu zyule
yup a aporn ha haporn hin in
yuq in ing
yur aima ay eima en ena iah ian iana ianna idiana ie iel ik ika ima ina isan itza itzi itzy ley ong ui
yus a af airah aku ara ei ein ha heng hi huang imi imy leidy mila nie niel rah sef sif sra ufcan uke uph
yus upha
yut aro ong
yuu ki suf
yuv aan an en ette ia ika in onne raaj
yuw adee ei
yux iang uan
yuy a an ing u un
yuz aburo dzhan he hen o uru
yva in ine nn nna nnah nne no ns r
yve line lise lisse lle lyne lyse ric ta tt tta
yvi e
yvo nda nick nn nnet nnette nnia nnic nnick
yvr in ose
ywa n nn
ywe n nn
ywo nne
yza bel bella belle
yze a
yzi a
zaa kirah ra
zab di edin ella ian idin ih ihollah ihullah iollah iullah ou ria riel
zac ari aria ariah arri cai cary chari charia charie chary cheaus cheus haree harey harian harius hariya
zac haroula haryah heriah herie hory hrey hris hry karey kari karia karias karie keriah kerie kory krey
zac kry ory
zad aya ia iel in kiel ok rian yn
zae d da den dyn la lee leigh lyn lynn vion zilia
zaf ina irah ran
zag ros
zah a air arah arije arina arra ava eem een era iddin idul in irah iya kai ki li lia mari mir niya niyah
zah o oor oua riah rije riya riyah ya yra
zai ah baa dee don ga gham la lah lee leigh len ly lyn lynn m ma nabou nah neb noudine nub nul nullah
zai rah t toon vion ya yah yden
zaj a im
zak aiya ara aree ariah arie ariyah ariyya ariyyaa ariyyah aya ayla ee er eria eya hai har hari haria hi
zak hia iah ie irah iyya k kai kery kiyya lin ria riya ry y ya yah yia yiah yla yra yrah yria
zal aya ayah eah eigh ena ey iah ika iya lascht ma mai man may oa yn ynn
zam antha ar ara arah ariah arian ariya ariyah auri aya ayah eer eir ere eria iah ier irah iya oni orah
zam oria yah yia yiah yra yrah zam
zan ab aiya aiyah ari aria asia aya ayah da don drea dria dyr fina gley ia ib iel iyla nah ovia yah yar
zan yia yiah yla ylah
zap hira hos ryan
zaq uan
zar aida ak aya ayah dasht ea eah ed een eena eh ela ema eta eth eya eyah fa fija ian ianna ica iel
zar ielle if ifa ife ifja inah ion ius jo lasht mina on rah rar riah riyah uhi yab yah yan yia yiah yn
zas cha ha
zat han ia
zau l rbek ria
zav annah eah eion en eon erio iah iar ien in ior iyar on
zax ton
zay aan ad ah ann anna ba dah dan dee denn din dn don drian dyn en in ion ir lah lan lani leen lei leigh
zay ley lia liana lon lor lyn lynn nah nub on onna quan uri ven veon vian vien vier vin von
zaz ie
zby slaw slawa szak
zde nkica
zdi slaw
zdo byslaw
zdr avica
zdz isaw
zea din h n ndre nna
zeb bie edayo edeo ediah ensui ensuy enzui enzuy ib iba ibe ide ulan ulen ulin ulun ushe
zec a avete haria ije ir irija irja o
zed an dicus die ekiah i ije in ric rick
zee na nath shaan shan va
zef ferino fie iryn
zeh ao ava ida ira rid rija rina rudin rudina
zei an ane da dy n nabou neb nebou
zej adin d dan di fa neb neba nebe nel nelj nija nil no nula nulah nulla nullah us
zek arias ariyas aryas avet eria erija erijah hi iah ie iel ija ine ir ira irija irja javet jije jir
zek jirija jirja man ri ria rija
zel ah este fi fija hidje ija ije iko ima imkhan islaw jhidje jije jkica mar phia tia ya ye
zem bri brije hret ichael ile ilje ime ina ine ir ira irah ire ka ora ri rie rije uy
zen ab aid ar awi aya ayda dayah del eb ebe edije eida el elj ep epa epe etije eyda gyi iah ib ilda ita
zen iya iyah ja jiro na nie nor nure ola onas ora taro ub ula ullah ya
zeo la n
zep a h ha han hir hyrin hyrus lin lyn lynn plin
zeq avete e ije irija irja
zer ah ai avan ay da ek emariam enity esenay iah ic ick ife ije isenay it ita iyah lina line rick senay
zer uiah
zes haan han
zet han hane
zeu di xis
zev a i in on
zew de di
zey ad can n na nabou u
zgj im
zha ira ire klina mir mira n nae nar neta nia niya rick riyah rko smina yden zira
zhe cho han hao ko lyazko nghao ngjie ngrong ngwei ngyong nhao nhua nmei nni nwei nya nyu nzhen nzhu
zhi bin bo chao chen gang guo hao heng hong hua hui jian jie jun ka la liang lin long min ming on peng
zhi qiang qing rong vka vko wei wen xiang xin xiong xuan yan yi yong yu yuan
zho e ey ie ng nghua ngmin ur
zhu lieta mei o ying
zhy aire on
zia an gol ir ire na ng nna nne non ra sia ur
zib artas ide
zic man o
zid aan an i sel
zie nna rra rre
zif f
zig gie ismunds mantas mas mond mundas munds or ur urds
zih an ang ao ara eng nija ra reta rije ui
zij ah aver ian o un
zik eria ica o rah ret reta rete ri rija rije
zil al as bear behar bije fije fo ha had hidje hidze idje idze iha in ing ja jbije je ka ke kide la lur
zil ong phia vinas
zim al bile er ere ile ing ir rete rije rit rite
zin ab aid ar ayida ba dine dy e eddine edin ep epe et ica ije net oviya ovy tia tis
zio mara nah nna nnah rtza
zip ora orah
ziq i ian iang ing uan
zir afet afete ajeta ap had ifete ije ui
zis an ha haan is sel sis sy
zit ha lali lalic lally laly ounia
ziv adin adinka ah anka en ia ica oin omir oslav oslava otije
ziw ei
zix iang in uan
ziy aad an ana ane anna ed i ing net on onna u ue
ziz e
zja vere
zje f
zla tiborka tija timir tina tinka
zma gica gomir goslav goslava
zmi cier tser
zmy a
zna r
zni ya yah
zny a
zoa n nn nne rd
zob air eida ida
zoc ueca
zoe ann h igh ii jane lie line lla lle ly lyne lynn yann yjane
zof ja ka
zoh aan aib air al an ar ara artze e eb eir emy er ib rab rah reh
zoi ca hartze i
zoj e nije
zok i
zol ah an ikha t tanne ton
zom bina
zon dra nie nique ya
zop hia hie ito
zor ah aima aiz ancho anco avar awar aya ayda en ha iah ian iana ianna ion ione islav islava itsa iyah
zor nitsa o oro yana
zos imos
zou a baida bair bayr beda beir bida bir haier hair hayr heir heira hir hira hour hra ina liha lika
zou likha lira mana reena zan
zoy ah e
zri nka yah
zso ltne
zua le lje
zub ayda aydah eda eir ejr eroa eyda eyir oni
zud i ije ora
zue rius
zuf a an e
zug aitz
zuh a aib air aitz ara ayb ayr di dija eir er ir rije ur
zuk hra o
zul aica aikhah aima aykha bear behar bije eidy eikha eira eja ejha ekha ey eyma fija fije fiqar fiya
zul fiye fo fukar hidje hidze ima ja jejha jfi jfije kadri kide kjufli kuf kufli ly mee mira qarnain
zum ber er era ret reta rija rije
zun aira airah beltz era
zur ab abi afet afete ap ee hije iah ie ielle ija ije ijeta ine isadai iya iyah jeta kani ri
zus anna i
zut oia
zuz an ette u
zve zdan zdica zdomir
zvi ad adi jezdana
zvj ezdan ezdana
zvo ne nislava
zya h irah nn nna nnah nne nya ra sia
zyb er
zyd en runas rune
zye d ir l lle n re
zyg mond mont
zyh eir er ir ra raje rie rije
zyi a ah en er ere onna r re
zyk ee eem era eria eriah erria ia ing ira iria
zyl an ar eah ee en fi fie fije iah ie iha in on pha
zym al ari arion ber eir eria ier iere irah rie rije rite ryt ryte
zyn a asia eb ia iah ique iyah ovii
zyo nn nna
zyq uan
zyr afet ah ee ell en ia iah ihanna ije ion on oslaw us
zys hawn honne
ανδ ρουλα
аис ұлтан
али нур нұр хан
ами р
ару узат уке
асы лым
аял а
бил ал
вал ерыя
мат еј
мух аммад
мұх аммед
ник ол
нур ислам
нұр ислам
рам адан
сал иха
ума р
усм ан
хад ича
эми р
јел ена
љиљ ана
"""
)
