# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names that are also words or places. Folded. From Faker, mimesis, @faker-js/faker (MIT) and the US Census Bureau's 1990 lists (public domain)."""

WORDS = frozenset(
    """
aamu aan aap ab abbe abbi abbondanza aberto abi able abner abondance abra abri aby acacia ace acela acha
ache acho acik acil aco adams adana add ade aderito adi adja adler adli admira admiral ado adora
adoracion adria africa africana africano afro afton agar age aghi agi agir ago agonia aguinaldo agy ah
ai aia aid aide aile aimable aime aimer aine aire aires aja ajandek aka akan akin akkor akkus aku al ala
alaa alameda albern albero albino albo aldea alder ale alegra alegria alene alert alet alev alfa alfieri
aliena alim alivio alleen allegra allegria alli allie ally almendra almond alo aloe alone alp alpha
alpin alt alte altina alto alv alvo ama amande amando amant amante amar amara amare amarilla amaro amata
amato amavel amber ambre amely amen ames amico amid aminte amire amistad amo among amor amore amour an
anal analisa analise anar anda andar ande andel ander andere andino ando andras andro ane anel ange
angel angeles angelic angle angyal ani anker annet anni anno annunziata ano anon ansa ant antal ante
anti ants antun anunciada apa aparecida aparicio apio apollo apostolos april aquila aquiles ara araci
arama arame arca arcade arch archer arcilla are arend ares aret argentina argentino arid arild arizona
arla armas armel armen armenia armenio armi aro arsen art arti arton arve arven as ascension ascenso asi
asil ask askel askin asma aspen assis asso assomption assuncao assunto ast aste asti astra asya ata atac
atak atalaya atlanta atlas atleta atta atti aube aubin audace augen august augustus ausilio austin auta
author autumn ave avi avis avo avril axeln ay ayda azalea azul azur azzurra baard baba babe baby bach
bade bahar bahia baker bala bale bali balle balli bambina ban bank banke banks baptist baptiste bara
barack barao barb barbaro barbe barbie barbu barca bard bardo bari bark barna barney baron barr bars bas
basar basel basil basilio basse bassi basti bati batista battista bautista bay baz bea beat beate beato
beda bee beg bek beke beker bela bell belle bello belo beltran bena bende benedetta benedetto beni
benigno bent bentley bento benvenuta benvenuto berat beren beret berg berge bergen berger bergmann
berlin bern berner berry besar beste bet beta bett bienvenida bil bilan billing bine bionda bird birdie
birk bise bishop bismarck bita bitte bitten blanco blaze blazen blek blend bless blesse blessing blinda
bliss blitz blossom bo boas bode bodil boe boel boet boga bogata bogey bogu boi boje bok bol bolden bole
bolla bon bonde bong bonito bonn bor bore borg borger bort bose boss boston bot bowman boy boza bra
braga brain brak branca branch brand brande branden brandt brandy brant bras brea brecht breda brede
breezy bremer brennen bride brisa brite brod brode broder brody bronco bronze brook brooklyn brooks bror
brown brun brune bruni bruto buchi buck bud buddy bue buena buenaventura bui bula bulan bulle bulmus
bunk bunny bunul buren burk burns burr bush buster butch butler cabal cade cadence cadenza caesar cagdas
cagri cai caia cain caio caja cal cale cali calida calin calla cam cameo campo can cana canal candela
candido candy cannon canon canto canyon cap capa caprice captain cari carita caritas caro carol carolina
carri carry carter casar cascata case cash casta castel castor catena ceara cedro celem cem cena cene
cennet cerise cezary ch champ chan chance chandler chanel chante charite charity charla charlotte chase
chastity chelsea cher chere cherish cherry chica chico chin china chip chiquita chretien christ christen
chu chucho chuck cia cicek ciceron cid ciel cielo cili cimen cine cinnamon cinta cisco cita citta cj cla
clarin claro clay clemencia cliff coco cohen colar coleta colete collie collier colomba colombe colombo
colon colonel colt columbus come comfort commodore con conception concetto constancia constant consuelo
contessa cooper coral corazon cord corda cordero coreen cori corneille corona corto cosmo costante
costanza council coy creed crescente crete cris crista cristiana cristiane crystal csillag cuarto cuba
cuma cupido curro custodia custodio cy dada dadas dadi dado dag daga dags dai daisy daja dakota dale
dalla dallas damas dame damla dane daniels dann danske darci darling dary davon davor dawn dawna dawne
dea deacon dean deb decimo degna deja delal dele delfin delfino delicia delizia dell delle delta demis
deni denna denni denver deodata deren derin desen desiderata desiderato desiderio desire dessa deste
destin destina destinee detta detti deva devera devi deviner devis devrim dia diamante dick dickie diede
dies digna dila dilem dimma din dine dis dise dita ditta ditte diva divert divina divine doc dock doctor
doda dodo doga dogu dolce doll dolores dom domani dome domen domingos dominica don donalda donati dondu
doner donner donnes dono donus dor doren dorene dores dot doter douce dove dovra dow dragi drago drake
dreng dresden drew dries drin duc duena duff duke duma dune dung dunn dura durante duri duro dusty duygu
dwerg ea earl early ebb ebbe ebbi eben ebren echo ed ede eder edil edite efe ege egemen eik eiko eimer
eine einer einstein eitel ekim eko el elava eldar elden elder ele electa elek elen eleri eletta elg
elita ell elle eller elo elogio els ember emery emir emis emit emmer emo emperatriz ena encarna
encarnacion ender endre ene engin enka enn enni era erdi ere eren ergo eros erte ertugrul erva esa esco
eser eso esperanca essa esse essence essi esta este esteri estes estiva estrela eta ether eti etka etter
europa evangelista even ever evine evo evre evren ey eylem eylul facundo fairy faith falcao falco falk
fancy fani fantasia fara fares farfalla faro faste fata fate fatos fawn fe fed feda fedele fedora fee
felicidad felicidade felicita felicite felicity feline feliz fem fender ferd ferida fermo fern ferne
ferrer fet fia fiamma ficke fidele fidelity fido fie fielding fikret fikri file filipina filipino fin
fina find fine finger finis finna finne fino fiore fiori firas firman fisher fito fleet fleur flint flip
floor florida foca fode fonda ford forest forni fortuna fortunata fortunato fortune forum fos foss
foster fot fraco frana franc francia franka frasco fraser fraulein fredda freeman freira french fresco
frescura fria frid friede friend fro frode frodi fuat fugen ful fuller fuma funda fusi gabe gabel gad
gada gage gaia gajo gal gala gale galen galilea galileo galle gallego galo gamble gammal ganga gap gara
garcia garen garland garner garnet garrison gas gase gasse gauge gaven gay gazi gece gee geir gela gelin
genc general generosa generoso genie gent gentil gentile georgia ger gera gercek gere gergo germain
germano gig gilde gill gilla ginebra ginger gioia giovani giri gita gitana giusta giusto gjord glen glo
glod glorie gloriosa glory goda gok gola golden goli golo goma gone gonne gonner gor gorge gosta gosto
got gottlob governor graca grace graciosa grania granit grant grato grau graves gray grazia graziano
greca greco green greet grega gren grep grid griet grieta griffin grim grit gro grove gry guarani guida
gul gula gulden gull gully gumus gun gunes gunner gunsten gura gurney guru gurur gus guss gust gusti
gute guven guy guzel gynna gyonyoru ha haan haben habil hacer hadis hagen hai hajar hakem haken hal hala
hale hali hall halle hals ham han hand hande handy hang hank hanno hansel harden hare harika harm
harmony harper harsh hart harta hartmut harto hasel hasse hasta hasten hata hatun haven haver haya hayal
hayati hays hazel haziran heath heather heaven hebe hee hege heide hein heine heja hela helder helg
helger helio helle heller hello helse hen hence hennes heraldo herb heribert hermana hermano hermes
hermosa hervor hester heta heti hettel heves hexe hiba hilaire hill hilton hind hints hok holden holland
holly holm holmes holte honey honor honore hope horn horst houston hove hoy hud hue hui hunt hunter hvit
ib iberico icy idan ide idea ido ila illa ille illuminato ilme ilmi ilta iluminada iman immaculate imo
in inanc inc incendio inci inder indiana indie indre infant infante inmaculada inna inno innocent
innocente innocenza inocencia inocente inta into io ion ions ipar ir irais irem iren iria iris iroda
isar isen isla islam isto iv ivi ivy ja jackson jada jade jadro jaga jaguar jail jaka jaki jaque jara
jarek jaren jaro jasna jaune jay jazz jc jd jela jelita jene jente jet jeta jette jezis ji jin jo joie
joka joke joker jol joli jones jong jorden journey jovo joy joya judas judge jula julen juliano june
jung juni junio juniper juno jupiter jur jure justa juste justice justo ka kade kader kaeden kaiser kaj
kale kalender kalf kalla kallar kaller kam kamel kamma kanat kant kaplan kar kare karny karo karren kart
karta kartal karton kary kasie katil kawa kaynak kein keino kemi kende kene kennedy kerem keren kert
kerti kesa keskin kick kiel kika kin kina king kingston kip kirke kit klaas klare klas kleber kleve knox
kobe kody koker kol kole kolka koni kor korer korn korner kort kory kosta kostel kosti kramer kristal
kristall krok kul kunt kurtulus kutlu kutsal kuzey ky kylan lada laden lage lahja laine laken lam lamia
lan landen lander lane lang lanza lar lark las lass latina lau lauro lav lava lavar lave lavender lawyer
le leafy leal leao lecia leda leen leg lega lehti lei leida leider leke lema lemme lemon len lenke lenne
lenni lente leoni leopardo ler lera les lesa less leta letta letti leu lev leva levar levent levy lew li
libera liberal liberata liberato liberdade libere liberia libero libertario liberty libia liebe lief
lien lies lieto lieve liga lige lilien lille lily lim limon lin lincoln lind linde linden link linka
linne lio lion lira lis list liston lita lito little liviana lo loa loan loda lode loi lok lokke loma
lombardi lon london lone long loot lorinc lot lott lotti lotus louca loucas louisiana loup lova loyal lu
lua luce lucero lucha luci lue lui luk lulu luminosa lundi lune lunette lura lusa luster lute lutz lux
luz luzia lyda lykke lyn lyric ma maan maas maca macarena mace macie mad madde madden made madel madison
madonna maes magen magenta maggi magna magno mago maila maile maili maissa major maks mal mala malati
male malen malene mali mall malla malle malo malte mama maman mame mana manca mandi mane manga mani
mania manie manila manilla manly manning mano mans manual manuelle manus many mao maple mar marcial
marciano marcio marcu mardi marea maree marga margarida marge marias marina marinha marinho marini
marito marques marquesa marquis marquise marry mars marsa marsh marshal marshall mart marte martial
martins martirio marvel mas masa maso mason massima mat matar matas mate matei math matin matka matko
matta matthaus mattina mauritius maverick may mayo maza meadow medi media medya mee meho mei mela melodi
melodia melody mem memphis men mena menta mentor mercedes mercurio mercury merit merita merry messiah
messias mete metod metra metro metta mi mica mici mie miel mignon mija mijo mikolaj milagre milagres
milagro milan milano milde mile miles mille miller mills mimo min mine miner mink minka minor mio mir
miracle mis misa miss missie mist misti misty mitica mitra moche moder modest modesta modi mody moe moi
moise molli molti monde monet monitore monja monroe mont montana monte montenegro montes montgomery
moody moon moos mor moreno morgen mori mork mossi moya muazzam muhtesem mule mundo muni muren musee
musli muslim mutua my myla na naama nacer nad nadzieja nae nagi nail nam name nami nanny napoleon
narciso nas nascimento nase nat nata natale natali nate naval navarro nazi ned nefes nehir neida nek nel
nele nelle nello nena nene neo neptun nera neri nero nesa nese nessa neste neta neto netta nevada neve
neven newt nice niger nike niks nil nim nine ninja nio nisan noble nobre noel noha noi nomi nona nonna
nonni nor nordmann normand north novel novella november novita nowi nu nuda nue nula numa numbers nuncio
nuno nunzio nur nya nyeste oba obie obrad oceano octave odd odda odder odessa odul offer oge oger oget
ogre oguz oie ok oka oke oku olha oli olie olimpiada olive olivera olle olman olsa om oma omana omega
omero on ond onder onesta onesto oni oral orange oren orilla orion ork orka orm ormar orme oro orquidea
orsi orso osa osten other otter ottone otur ova ove oven over ovet owe oyku ozan ozgu pa paar paaren
pacifica pacifico paco pada page paisley paja pak pal pala pali pall palle palma palmar palmer panca
pancho pandora panini panna panni panu panzer par paraiso param pardo parfait paris park parker parla
parle parlee pars part pasa pasqua pastor pastora pasty pat pate pater patria patrizio pau pava pave
pavo paw paye peace pearl peep peer peg peker pekin pelin pelle pellegrino pembe penny pepin pepper per
pera perfeito peri perk perle perpetua perpetuo pesent peta peti petrus philo phoenix pie piedade pier
pietra pilar pille pina pinar ping pink pino pio pip piros pisano piscina pista pisti pit placido platon
pleas pleasant pluma poeta pola polen polla polli polonia poppy porsche porter prado prazeres preciosa
precious press price prima primavera primeiro primitiva primitivo primo primus prince princess prinz
prior privato promise pros prosper prospera prospero providencia prudencia prune puck pueblo puk pura
pureza purificacion purity quaresma quarto quieta rabia racha rada radan rade raden radion radny rado
rag raggi ragno rai raid raide raider rain raj raja raju rakip rama ramadan ramo ramy ran rand ranka
ransom rapaz rares ras rasa rauha rave ray raye raza rea reason red reda redden reed reet rege regna
regner regni rein reinar reine reiner reino reis rek reka remedios remek remeny remo renar renard renda
reni reno reo res resi resit reta reto retta rey rhea rica ricci ricco rice rich rida ridge ries riet
riff rijk rik rika rike rim rima ring rink rio risa ritt ritter riv riva river ro roar rob roberts robi
robin roch rock rocky rod rodas rode roe rog rogers roi rok rol roli roll rollo rom roma roman romane
romano romans romero ronne roos roque ros rosario rose roser roslin rossa roth rover royal rua rubi
rubia rubin ruby rudiger rui run runny rush russ rustu rusty rut ruta rute ruya ryker saal sabato saber
sabino sabit sable sacramento sad sadan sade saer safari saga sage sahit sai saida saido saint sair sal
sala salami sales sali salida salud salvacao salvar salvi salvo saman samba samer samo sampo san sana
sanal sancho sanders sandy sang sani sanita sans santa sante santi santo sare satira sau sauveur
savannah save savel savon sawyer saxon schmetterling schnaps season seckin seconda secondo seda see seem
segundo seid sein sel selam selvaggia sem semina sen senna senora senta sep seppe september septima sera
serdar serenity sereno serif serra sert server servi ses sesto settimo seven sever severa severi severo
shade shepherd sherif sherry shin sia sicuro sid side sidra sie sien siina siir sil sila sile sill silla
silver silvestre sim sima sincere sine sing sir sira sire siren sirena sirene siria sirio sirri sissy
sister sita siti skade skaer skarpe skip skipped skugga skuld sky slaven slawa smil smita smith snare so
soccorso socorro soda sogni sol sola solana solano sole solen solene solo solve som soma sommer sonata
sone song soon sos sote spa sparkle spela speranza spring squire stak stake stale stali stana stanca
stanford star stare starke starling starr starre steen stein stenar ster sterling steward stilla stinken
stoffa stoja stone stonewall store storm stormy strom stygg styr su sue sugar suive suivi sula sultan
suma summer sun suna sung sunny sunshine svart svarte svein svend svetla swami swan sydney sylvestre
sylwester szines ta tab tacito tad tage tahti taide taire tais taito tajo tal tala talan talas talat
tale talen tali talon tam tan tana tao tarina tarn tarvi tasa tasan tasso tate tauro tavasz taylor te
tecla teet tej teja telle telo temel tempie temple tempo tena tenho tenia tenis teon tequila tercio
terra terza terzo texas the theta thin thompson thorn thorny tien tierra ties til tilde timme tin tino
tiny tira titta tizio tobbi tobie tod toi toimi tole toledo toma tome tomo toms tona tonder tone tonie
tonn tonne tonnes tonnin tonno tono toon tope topi tord tore toro torre torri toscane toti toussaint toy
trace trae trang tranquillo transito traute tre treasure tren tri trindade trinity tripp trista true tu
tucker tuki tuli tuna tung tunga tunne ture turku turner tutu ty tyler ua uda udo uge ukko ultimo ulv
uma umida umile umit un undo unelma uni unique unknown unlu unna unnamed uno unto uranio urbain urbana
urbano urge urma urso us usko uso uta uzay vada vagn vaha valborg valda valde valencia valente valentia
valentijn valer valere valiant valid valija vallo valve valves van vane vanilla var vara varan vardi
varg varje varma vasco vaste vasten vedette veer vega veiga veit vela vello velvet vena venecia venere
ventura ver verano verde verdi vere verissimo verita vern vernice vero verona versa versie verter vesile
vesper veste veto veva vi via victoire victoria victory vid vidal vide videl viel vif vigile vik vika
viking vilar vilde vilja vilje villa ville vin vina vindar vineta vinn vino violenta violet violett vira
virgen virgin virginia virgo virtude visa visar vit vital vitale vitali vitoria vittoria viva vive vivi
vivia vlada vlinder volante von vorm vrei vu wade wage wale walker walt walther wan ward warta wash
waste watt weaver wei wellington wells wen wende weronika west wheeler whit wiara wiem wies wiktoria
wilde wilder will wille willi windy wing winni winny winter wirt wisten wm wolf wolfe wolfram wood woody
worth wright yagmur yang yaprak yaz yen yeter yi yoga yona yontem york young yr yu yuce zach zada zafer
zahar zak zander zdan ze zed zera zeta zia zila zile zin zion zivile zlata zona zsuzsa αλεξησ αντωνησ
αποστολησ ηω σπυροσ августа анатоліи артур богдана велика влада воля горе дар доля діи ел зірка ивана ия
лета маи микола мира олександра олексіи павла петра романа слава тур ума юлія юріи ян אן בן בר בת גל דב
דן חן טל ים לי נח רז רם רן שי طه عز
""".split()
)
