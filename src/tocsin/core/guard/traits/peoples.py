# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who works or lives at a place, and how peoples are called: a rule may name the former, and no part of them by the latter."""

from __future__ import annotations

import re

# Who works or lives at a place; a rule may name them as such, and not a part of them by what they are or feel.
FOLK = frozenset(
    """residenti riverains anwohner vecinos mieszkancy moradores asukkaat السكان kvinnor kvinder zeny muzi man naboer grannar buren sousede naapurit vizinhos rengoringshold pokojske recepcni kuchari kuchaři cisnici kokke tjenere kolegove kollegor kolleger madres mamme mamans mutter mothers personnel colegas zamestnankyne dokerzy portowcy portuali havenarbeiders dokwerkers werknemers werknemer medewerkers medewerker personeel collega's chauffeurs docenten docent leraren studenten verpleegkundigen verplegers monteurs schoonmakers schoonmaakster
    beveiligers bewakers bewoners huurders magazijnmedewerkers uitzendkrachten bestuurders machinisten conducteurs stewards piloten kraanmachinisten heftruckchauffeurs vrachtwagenchauffeurs
    trabalhadores trabalhadoras trabalhador funcionarios funcionarias funcionario empregados colaboradores motoristas maquinistas professores professoras alunos bolsistas estudantes
    enfermeiros enfermeiras estivadores segurancas inquilinos operarios operarias estafetas pilotos tripulantes docentes medicos
    tyontekija tyontekijat tyontekijoiden henkilokunta henkilosto kuljettajat kuljettaja opettajat opettaja opiskelijat hoitajat hoitaja siivoojat siivooja vartijat vuokralaiset varastotyontekijat
    lentajat ahtaajat laakarit anstallda anstalld medarbetare chaufforer chauffor forare larare studenter sjukskoterskor stadare vakter vaktare boende hyresgaster
    byggjobbare byggarbetare barplockare hantverkare industriarbetare skiftarbetare lagerjobbare lagerarbetare hamnarbetare handvaerkere bygningsarbejdere rakennusmiehet piloter lokforare bussforare ansatte ansat medarbejdere medarbejder laerere studerende sygeplejersker rengoringsassistenter vagter beboere
    lejere lagerarbejdere havnearbejdere lokoforere buschaufforer zamestnanci zamestnancu zamestnanec pracovnici pracovniku ridici ridicu ucitele ucitelu studenti studentu
    sestry sester uklizecky delnici delniku skladnici skladniku najemnici strojvedouci piloti hlidaci lekari""".split()
)

PEOPLE = FOLK | frozenset(
    """lads blokes guys girls boys folks team-mates gang jungs madels typen gars filles mecs chicos chicas tipos ragazzi ragazze chlopaki dziewczyny lad bloke porters lodgers
    clans gangs bande banden staff drivers workers colleagues employees guards cleaners tenants residents customers shopkeepers youths men women teenagers
    interpreters volunteers helpers pickers packers loaders couriers nurses builders temps crew crews labourers students pupils families
    helfer helferinnen dolmetscher fahrer fahrerinnen kollegen kolleginnen mieter jugendliche manner frauen leiharbeiter arbeiter arbeiterinnen mitarbeiter
    beschaftigte reinigungskrafte pflegekrafte kuriere familien
    interpretes benevoles interimaires ouvriers ouvrieres salaries employes livreurs femmes hommes jeunes familles locataires etudiants
    voluntarios trabajadores trabajadoras obreros empleados conductores temporeros repartidores mujeres hombres jovenes familias
    interpreti volontari lavoratori lavoratrici operai facchini autisti corrieri dipendenti braccianti donne uomini giovani famiglie inquilini
    tlumacze wolontariusze pracownicy pracownikow kierowcy kierowcow robotnicy sprzataczki kobiety mezczyzni mlodziez rodziny lokatorzy""".split()
)
# What may stand between a word for an origin and one for people.
SHIFTS = frozenset(
    "night day early late shift agency young temporary warehouse evening morning weekend".split()
)
TRAITS = {
    "ethnicity": "black white brown asian arab foreign native schwarze auslandische noirs etrangers negros extranjeros neri stranieri czarni zagraniczni",
    "health": "sick ill disabled pregnant kranke behinderte malades enfermos enfermas malati chorzy",
    "faith": "veiled religious jewish voilees pratiquants creyentes praticanti wierzacy",
    "person": """sacked fired dismissed unhappy angry disgruntled complaining lazy former difficult unzufriedene
        gekundigte ehemalige entlassene mecontents licencies despedidos descontentos licenziati scontenti zwolnieni niezadowoleni""",
}
TRAIT = {word: kind for kind, text in TRAITS.items() for word in text.split()}

# How words for peoples begin, in eight languages: beside those above they say where somebody comes from.
PEOPLES = tuple(
    """polish polnisch polonais polac polsk polak romanian ruman roumain rumen rumun ukrain ucrain turk turc turec syr siri afghan
    afgan somali pakistan indian indisch indien indi bangla chines chinois cines chin maghreb magreb marok maroc marroq morocc
    alger argel tunes tunis egypt agypt egipt egizi arab africa afrik afryk kurd curd albani albaner albane bulgar serb croat kroat
    chorw bosni russ rusos rosyj filip vietnam wietnam nigeri senegal eritre athiop ethiop etiop mexic mexik colomb kolumb ecuator
    venezol venezuel boliv peru greek griech grec italien portug hungar ungar wegier czech tschech bialorus gruz georgi litew
    chechen czecz tschetsch tchetch checen nepal balkan balcan balk kashmir kaschmir philip litauisch lithuan letton latvian estoni moldo kosov irish scott welsh jamaic caribb latin hispan
    pools roemeen bulgaars oekrain marokkaan syrisch afghaans hongaars tsjech slowaaks romen ucran cabo-verd brasileir angolan mocambic puolal virola venala ukrainal romanial somalial vietnamil
    rumansk bulgarsk ukrainsk syrisk afghansk turkisk tyrkisk litauisk lettisk estnisk polst rumunst bulharst ukrajinst vietnamst romst madarst""".split()
)
# Peoples of one country or none, and those of countries above says nothing of: beside a word for somebody.
MINORITIES = tuple(
    """congol kongol camerun kamerun cameroun ivoir ivorian ghane ghana gambi guineen guinean malien malian togol beninois burkin rwand ruand angol mozambi soudan sudan libanes libaner libanais palestin irak iraq iran yemen jemen
    saoudien saudi nepal srilank cingal indones malays malaisi birman burmes mongol kazak kasach ouzbek uzbek usbek tadjik tajik tadzyk kirgi armen azerb moldav moldaw slovak slowak slovac sloven tcheq chec haiti haitian cuban kuban hondur guatem salvador nicarag
    paraguay urugu chilen argentin brasil bresil brazil otomi nahua zapotec mixtec mapuch aymar quechu guaran wichi raramuri tarahumar huichol purepech tzotzil tzeltal lakota navajo cherokee inuit maori aborig samoan tongan fijian kanak romsk romani romany
    saharau sinti travellers gitan tsigan manouch jenisch slazak slazac kaszub lemk basque baskisch breton catalan katalan assyr asyr yazid jesid yezid turkmen igbo yoruba hausa fulani peul wolof manding bambara soninke malink baoul dioul zulu xhosa tutsi hutu oromo
    amhar tamoul tamil sinhal punjab bengal gujarat kashmir pashtun paszt hazara uygh uighur ouigh ujgur tibet tybet hmong rohing berber amazigh kabyl touareg tuareg sahraou sahrawi nubi nubian beduin bedouin bereber cap-verd capverd caboverd darfour darfur mulat mestiz indigen afrodesc afroam""".split()
)
_NATIONALS = """cinesi cinese bangla banglas turken turkinnen rumanen syrer afghanen araber russen ukrainer ukraincy rosjanie bialorusini gruzini wietnamczycy
    hindusi roumains africains algeriens marocains senegalais rumanos marroquies senegaleses subsaharianos rumeni marocchini albanesi
    syriens sirios siriani syryjczycy afghanen afgani afganos afgans irakiens iraquies iracheni irakijczycy turcs turcos turchi turcy
    colombianos colombianas venezolanos ecuatorianos peruanos bolivianos paraguayos dominicanos cubanos hondurenos nicaraguenses haitianos
    hondurenas guatemaltecos salvadorenos mexicanos chilenos argentinos ucranianos ucranianas bulgaros portugueses pakistanies paquistanies bangladesies
    chinos arabes argelinos tunecinos egipcios nigerianos malienses gambianos ghaneses filipinos hindues
    ucraini ucraine moldavi bulgari russi pakistani bangladesi egiziani tunisini algerini nigeriani ghanesi eritrei somali etiopi filippini
    indiani peruviani ecuadoregni colombiani kosovari macedoni serbi turchi curdi cingalesi singalesi maliani gambiani ivoriani camerunensi
    maliens guineens ivoiriens camerounais congolais comoriens tunisiens egyptiens turcs kurdes bangladais pakistanais ukrainiens bulgares
    albanais kosovars georgiens armeniens tchetchenes haitiens portugais vietnamiens philippins erythreens soudanais ethiopiens bengalis
    bulgaren polinnen bosnier kroaten serben kosovaren albaner mazedonier moldauer georgier tschetschenen iraner iraker pakistaner bangladescher
    inder vietnamesen philippiner filipinos nigerianer ghanaer eritreer somalier sudanesen athiopier marokkaner algerier tunesier agypter
    moldawianie moldawianki armenczycy bulgarzy rumuni albanczycy czeczeni turcy kurdowie pakistanczycy banglijczycy nepalczycy filipinczycy
    ukrainki bialorusinki gruzinki nigeryjczycy uzbecy tadzycy kazachowie kolumbijczycy
    ukrainians poles bulgarians albanians kosovars latvians lithuanians estonians moldovans georgians chechens turks iraqis iranians indians nepalis
    bangladeshis filipinos vietnamese-born ghanaians eritreans sudanese-born ethiopians moroccans algerians tunisians egyptians colombians
    venezuelans mexicans hondurans guatemalans haitians cubans dominicans brazilians jamaicans gypsies samoans tongans
    fulani fulanis fulbe fulanie peuls kanaks kanakowie canacos bretonen bretons harki harkis berberi bereberes berbers jains reunionnais uiguren uighuren tibeter jenische saharauis guaranies sunies afros mapuches
    kurder romer somalier syrier afghaner polacker rumaner litauer letter estlander ukrainare ryssar somalit kurdit romanit venalaiset virolaiset syyrialaiset
    roemenen bulgaren marokkanen turken syriers oekrainers brasileiros angolanos romenos ciganos ucranianos guineenses bosniacy litwini lotysze estonczycy
    polonais polacos polacchi polacy roms senegalesi bengalesi somalis afghans syrians pakistanis nigerians romanians bulgarians"""
# "colombianos" and "colombianas", "peruviani" and "peruviane".
_WOMEN = [w[:-2] + "as" for w in _NATIONALS.split() if w.endswith("os")]
_WOMEN += [w[:-1] + "e" for w in _NATIONALS.split() if w.endswith(("ani", "eni", "ini"))]
# Somebody by trade, one of them: beside a people's name it says where they come from ("nepalesischer Spüler").
TRADES = frozenset(
    """guard porter driver cleaner cook chef waiter picker packer welder fitter nurse carer builder painter courier receptionist plumber electrician
    fahrer spuler koch putzfrau reinigungskraft wachmann pfleger pflegerin monteur maler kurier schweisser
    chauffeur plongeur cuisinier gardien soudeur livreur vigile conductor cocinero vigilante soldador repartidor camarero
    autista lavapiatti cuoco guardiano saldatore corriere badante kierowca kucharz ochroniarz spawacz pomywacz afwasser schoonmaker bewaker""".split()
)
NATIONALS = frozenset((*_NATIONALS.split(), *_WOMEN))

# Peoples by how their names begin, and how one says many of them: "Kongolesen", "cameruneses", "Kameruńczycy", "litauere".
NATIONS = tuple(
    """kongo congo kamer camer liber guine gambi mali ivor ivoir togo togol benin burkin ruand rwand burund ugand ougand keni kenia tansan tanzan sambi zambi simbab zimbab
    mosamb mozamb angol namib malaw madag malgach eritr athiop etiop ethiop sudan soudan somal tschad chad tchad niger senegal maurit marokk marroq marocc algeri tunes tunis libi libyer
    agypt egipt egypt jordan lebanes syri syryj irak iraq iran yemen jemen saudi kuwe palest israel afgan afghan
    bangla bengal nepal pakist indones malay malai thai vietnam wietnam filip phili kambod kambodz cambod camboy cambog chin mongol kasach kazach uzbek usbek tadsch tadzyk kirgis georg gruz armen aserb azer tibet tybet
    bulgar ruman rumun rumen romen moldau moldaw moldov alban kosov kosow mazedo macedo bosni bosn serb kroat croat chorwac slowak sloven slovak ungar wegr hongr ukrain weissruss bialorus russ rosj
    lett leton latv litau litew litw lituan estnisch eston finnland irlan italian portug
    ecuador ekwador peru boliv kolumb colomb venezol wenezuel venezuel parag urug chil argent brasil bresil domini haiti hondur guatem salvad nicarag mexik mexic kuban cuban jamaic
    tschetsch tchetch chechen checen czecz balkan balcan kashmir mahor comor antill kabyl berber tuareg touareg sahar""".split()
)
MANY = re.compile(
    "(?:esen|innen|anern?|iern?|inder|ianer|eses|enos|anos|ianos|ios|esi|iani|iaci|ani|eni|ais|aises|iens|iennes|ens|czycy|iacy|czykow|czykami|ecy|ini|anie|owie|zbecy|ians|ese|eans|eter|etains|etani|etanos)$"
)
