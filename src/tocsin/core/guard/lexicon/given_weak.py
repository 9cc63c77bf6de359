# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given names that are also words or places. Folded. From Faker (MIT) and the US Census Bureau's 1990 lists (public domain)."""

WORDS = frozenset(
    """
ab abbi abner ace adams add ade adi admiral adora adoracion adria africa afton age ah ai aide aimable
aime aine aja al ala albino ale alene alfa alleen allegra alli allie ally almendra almond alpha alpin
alto ama amando amar amara amare amaro amber ambre amico among amor an analisa anar anda andras ane anel
ange angel angeles angelic angle ani annet anni annunziata anon antal ante ants antun apollo apostolos
april aquiles ara arch archer ares argentina arild arizona arla armas armenia art as ascension asi asma
aspen ast atlanta atlas august augustus austin author autumn avi avis avril azalea azul baba babe baby
baker bala bale bali balli banks baptist baptiste bara barb barbie barbu bari barna barney baron barr
bas basel basil basilio bassi bautista bea beat beate beda bee bela bell belle bello belo bena benedetto
beni benigno bent bentley bento benvenuto berat beren berg bergen bergmann berlin berry beste beta bett
bienvenida bil bird birdie bishop bitten blaze blessing bliss blossom bo boas bode bodil boe boel boga
bogey boi boje bok bolden bong borg bose boss boston bot bowman bra braga brain brak bram branch brande
branden brandt brandy brant brea brecht breda brennen brisa brody brook brooklyn brooks bror brown bruni
buck bud buddy buena buenaventura bui bula bunk bunny buren burk burns burr bush buster butch butler
cade cadence caesar cain caio cal cale cali calin calla cam campo can canal candela candido candy cannon
canyon cap capa caprice captain cari carita caro carol carolina carri carry carter case cash ceara celem
cem cena cezary champ chan chance chandler chanel chante charity charla charlotte chase chastity chelsea
cher chere cherish cherry chin china chip chiquita christ christen chu chucho chuck cielo cinnamon cinta
cj clay clemencia cliff cohen collie collier colomba colon colonel colt columbus come comfort commodore
con conception constant consuelo contessa cooper coral corazon cord corda cordero coreen cori corneille
corona cosmo council coy creed crete cris crista cristiana crystal cuba curro custodia custodio cy dadas
dadi dag dai daisy daja dakota dale dalla dallas dane daniels dann darci darling dary davon davor dawn
dawna dawne deacon dean deb deja delfin delfino delicia dell delle delta denna denver desiderio desire
dessa destin destinee devi deviner dia dick dickie digna dis dita ditte divina doc dock doctor dodo doll
dolores dom domen domingos dominica don doner dono dor dorene dot dove dow drago drake drew dries duff
duke duma dung dunn durante duro dusty earl early ebb ebbe ebbi eben echo ed eder edil edite efe eik
eimer einer eitel eko el eldar elden elder electa elita ell elle eller els ember emery emir emis emit
emmer emperatriz ena encarna encarnacion endre ene engin era eren erva esa esco essa essence essi esta
esteri estes estiva eta ether etter evangelista ever ey facundo fairy faith falk fancy fares fate fawn
fe fed fedele felicidad felicita felicity feline fem ferd fern ferne fia fiamma fielding finis finna
firman fisher fito fleet fleur flint floor florida fonda ford forest forni fortunata fortunato forum
foster franc francia franka fraser fredda freeman french friend frode frodi fugen fuller fuma fusi gabe
gabel gada gage gaia gal gala gale galen galilea gallego galo ganga gara garland garner garnet garrison
gauge gaven gay gee geert geir general genie georgia gergo germain ginger gioia giovani gita glen glo
glod glory goda gok golden goli goma gorge gosta gottlob governor grace grania grant graves gray grazia
graziano greca greco green greet grega griet grieta griffin grit gro grove gul gully gun gunner gurney
gus guss gust gusti guy ha habil hagen hai hal hale hali hall halle ham han handy hang hank hanno hansel
harden harm harmony harper harsh hart hartmut harto hasel hasta haven hays hazel heath heather heaven
hee hege heide helle hence heraldo herb heribert hermes hervor hester hill hilton hind holden holland
holly holm holmes honey honore hope horn horst houston hoy hue hui hunt hunter ib icy ide ila illa
iluminada immaculate imo in indiana indie indre infant inmaculada inna innocent inocencia inta ion ir
iren iris isar isla islam ivy ja jackson jada jade jaga jail jaka jaki janusz jara jaren jasna jay jc jd
jelita jene jente jet ji jin jo joie joke jones jong jorden journey joy joya judge jula june jung juni
jure justa justice justo ka kade kader kaeden kaiser kaj kale kalla kalle kam kamma kar kare karo karren
karta kary kasie kennedy keren kick kiel kina king kingston kip kit klaas klare klas knox kobe kody
koker kole kolka kort kory kristal kristall ky kylan lada lage laine laken lam lan landen lander lane
lang lar lark latina lavar lavender lawyer le leafy lecia leda leen lega leida leider leke lemon len
leoni ler lera les lesa less leta letta leva levar levy lew li liberty libia lien lies lieve liga lige
lily lim limon lin lincoln lind linde linden link lio liston lita little lo loa loan loda lode loma lon
london lone long loot lot lott lotti louisiana lova loyal lu luce lucero luci lue lulu lundi lura luster
lute lutz luz luzia lyda lykke lyn lyric ma maarten macarena mace macie mad madden made madison madonna
mads magen maggi magna maila maile major maks mal mala male malen malene malla malle malte maman mame
mana manca mandi mani manie manila manilla manly manning manolo mans manual manuelle manus many mao
maple mar marcial marciano marcio marcu maree marga margarida marge marias marina marini marques marquis
marquise marry mars marsa marsh marshal marshall mart marte martial martins martirio marvel masa mason
mat matas mate matei math matta matthaus mattina maverick may mayo maza meadow media mee mei melodi
melody memphis mena mentor mercedes merita merry messiah metod metro metta mi mica mie miel mignon mijo
mikolaj milagro milan mile miles mille miller mills min miner minor mio mir miracle miss missie mist
misti misty mitica mitra modesta modi moe monet monja monroe mont montana monte montgomery moody moon
moreno mori mork moussa moya muni musee muslim mutua my myla na nacer nacho nae nagi nail nam nanny
napoleon narciso nas nat natali nate nazi ned neida nel nele nelle nello nena neo neptun nessa neta
netta nevada newt niks nil nim ninja noble noel noi nona nonni nordmann normand north novella november
nu nula numbers nuno nunzio nya oba obie octave odd odda odessa oge oget ok oke oli olie olive olle om
oma omega oni oral orange oren orilla orion ork orka ormar osa osten ottone otur ova ove over owe pa
pacifica paco pada page paisley pak pal pala pall palle palma palmar palmer panca pancho pandora panini
par paris park parker parlee pasa pastor pastora pasty pat pate patria patrizio pau paw paye peace pearl
peer peg pelle pellegrino penny pepe pepper per pesent peta petrus philo phoenix pier piet pietra pilar
pina ping pink pio placido pleas pleasant pluma poppy porsche porter precious press price prima
primitiva primitivo primus prince princess prior prosper providencia prudencia puck puk pura
purificacion purity quique racha rada raden rado rafa raid rama ramadan ran rand ranka ransom rares ras
rasa ravi ray raye rea reason red reda redden reed reet rein reinar reine reiner reino reka remedios
remo renard renda reni reno resi reta reto retta rey rhea rica ricci rice rich rida ridge rik rika rim
rima rio risa ritt riva river roar rob roberts robin rock rocky rod roe rogers rok roll rollo roma roman
romane romano roos roque ros rosario rose roslin rossa royal rua rubi rubin ruby rudiger rui run runny
rush russ rusty rut ruta rute ryker saal sable sad sadan sade saer safari saga sage sai saida saint sair
sal salami sali salud salvar salvi samo sana sancho sanders sandy sang sani sanita santa sante santo sau
savannah savon sawyer season seda see segundo sem senna senora senta sep seppe september septima sera
serenity server sever severo shade shepherd sherry shin sia sid side sie sien sil sila sile silla silver
silvestre sim sima sincere sine sing sirena sister sita siti skaer skip skugga skuld sky smith so
socorro sol sola sole solene sommer sonata song soon sos sparkle spela spring squire stana stanca
stanford star starling starr steen stein sterling steward stilla stone stonewall storm stormy styr su
sue sula summer sun sung sunny sunshine svein svend sydney sylvain ta tab tad tage tal tala talan talat
talen tali talon tam tan tana tate taylor te tecla teja tempie temple tena tenis tequila terra texas
theta thompson thorny tien tierra ties til tilde tino tiny tira tobie tod toi toma tome tomo toms tona
tone tonie tono toon tord tore torri toy trace trae trang transito traute tre treasure tri trinity tripp
trista true tu tucker tung ture turner tutu ty tyler ua uda udo uge uma un uni unique unknown unna
unnamed uno urbain urbano us uta uwe vada vagn valborg valda valencia valentijn valer valere valiant
valid valija valves van var vara vasco veer vega veiga veit vela vello velvet vena ver verde vere vern
vernice vero verona versa versie veva vi victoire victoria victory vid vidal vide vif viking vilde villa
ville vina vineta vino violet vira virgen virginia visa visar vit vitali vitoria vittoria viva vivi von
vorm vu wade wage walker walt walther wan ward warta wash watt weaver wei wellington wells wen wende
west wheeler whit wilder will wille willi wim windy wing winni winny winter wirt wm wolf wolfram wood
woody worth wouter wright yang yen yi yoga york young yr yu zach zada zak zander zed zeta zion zivile
zona ηω ел ия ян אן בן בר בת גל דב דן חן טל ים לי נח רז רם רן שי طه عز
""".split()
)
