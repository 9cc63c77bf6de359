# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that tell a place from a person, as readable data. All folded (no case, no accents).

HEADS stand before a name and make it a place ("rue Jean Jaurès"); TAILS stand after it ("Marshall
County"); MAYBE_TAILS are also surnames ("Capitol Hill", "Damon Hill"). TITLES stand before a person.
TOPIC words are never part of a name; NEAR words are prepositions a place follows.
"""

from __future__ import annotations

from tocsin.core.guard.normal import fold

HEADS = frozenset(
    fold(word)
    for word in """orkantief sturmtief tempestade stormen orkanen przelecz przeleczy porta volcan volcano vulcano tren trem rues avenues boulevards places quais calles avenidas plazas ruas pracas vie viali piazze straten lanen strassen ulicemi namesti
    street road avenue lake mount mt fort ft port point cape camp lac isle isles bay beach river rio creek
    madonna swieta swietego swietej swiety sf sfantul sfanta sveti sveta svata svaty szent mont monte montes monts san santa santo sao saint st ste sainte saints san- sankt sint puerto porto villa
    aeroport rue route av ave boulevard bd bld blvd place pl allee allees chemin impasse quai pont square passage
    cours esplanade faubourg fbg sentier rond-point gare station metro lycee college ecole hopital clinique stade
    parc jardin cite residence tunnel viaduc carrefour porte centre chateau musee theatre bibliotheque mairie
    rocade voie ruelle ruella terminus arret arrets vers direction
    calle avenida avda avd paseo plaza pza plazuela glorieta ronda camino carretera travesia pasaje puente
    parque barrio colonia estacion hospital colegio escuela instituto estadio aeropuerto mercado urbanizacion
    municipio poligono cerro sierra isla islas punta cabo valle laguna presa calzada rotonda
    rua praca largo travessa estrada ponte bairro rodovia jardim praceta alameda viaduto aeroporto
    via viale piazza piazzale p.za corso vicolo strada lungarno lungotevere lungomare galleria
    stazione fermata fiume torrente lago ospedale scuola parco stadio cavalcavia svincolo comune
    contrada frazione borgo rione piazzetta salita calata rotatoria palazzo
    ul ulica ulicy ulice ulicami ulicach aleja alei aleje alej plac placu placem osiedle osiedlu rondo
    rondem most mostu moscie mostem skwer skweru bulwar bulwarze trasa trasy dworzec dworca park parku
    szpital szpitala stacja stacji wezel wezla pomnik bazylika estakada wiadukt wiadukcie tunel
    imienia kladka szkola szkoly
    strasse str platz weg brucke gasse damm ufer kreis landkreis lk kreisstadt stadt gemeinde bahnhof
    bhf haltestelle hst schule krankenhaus klinikum autobahn kreuz dreieck anschlussstelle ort ortsteil
    richtung bezirk markt siedlung stadtkreis samtgemeinde verbandsgemeinde insel region viertel fluss raum
    straat laan plein gracht kade brug halte gemeente provincie dijk singel
    richting kierunku direccion direzione keha katu vag gata gatan vagen plads vej gade torget aukio ulitsa ploshchad
    canton departement provincia powiat powiatu gmina gminy wojewodztwo
    giratoire esquina ovalo anden diagonal chu
    улица ул проспект пр площадь пл переулок пер мост станция метро бульвар шоссе набережная район город г река
    вулиця вул площа міст село
    οδος οδου λεωφορος πλατεια πλατειας
    parada paragem pysakki pysakin pysakilla asema asemalla hallplats hallplatsen przystanek przystanku przystankiem
    zastavka zastavce zastavky zastavku stanice stanici nadrazi stoppested holdeplass holdeplassen megallo stajaliste kolodvor
    postaja postaji carrer passeig avinguda placa cami rambla jardins estadi mercat facultat biblioteca ctra torrent riera
    nabrezi sidliste wybrzeze wybrzeza wybrzezem wybrzezu autozug nachtzug regionalzug sonderzug nowa nowe stara stare donja donje donji gornja gornje gornji velika veliki wielka wielki wielkie bosanska bosanski hrvatska
    hrvatski krasnyi krasnaia krasnoe novyi novaia bolshaia malaia
    hurricane typhoon cyclone tempete orkan sturm tief hoch ouragan huracan uragano storm tormenta
    borrasca dana tempesta ciclone cyklon huragan taifun zyklon typhon bagyo""".split()
)

TAILS = frozenset(
    fold(word)
    for word in """co street st str road rd avenue ave av boulevard blvd drive dr parkway pkwy court ct circle cir place pl
    terrace ter way trail trl highway hwy freeway fwy expressway expy turnpike tpke plaza plz square sq crescent cres
    close row walk alley alleyway loop gardens gdns mews promenade esplanade concourse
    county counties parish parishes borough boroughs township twp city cities town village district municipality
    province prefecture region state states territory reservation nation island islands isle isles islets cay cays key
    keys peninsula point points cape bay bays harbor harbour sound inlet strait straits channel gulf ocean sea shore
    shores coast beach beaches lake lakes river rivers creek creeks brook run fork forks branch bayou slough pond
    ponds reservoir dam dams falls rapids spring springs basin watershed valley valleys canyon canyons gulch wash
    gorge pass summit peak peaks mountain mountains mtn mtns mt mount range ridge ridges plateau mesa butte buttes desert
    plain plains prairie flats hills highlands foothills lowlands forest forests grassland grasslands park parks
    preserve refuge wilderness monument recreation area areas zone zones section sector corridor crossing
    bridge bridges tunnel overpass underpass viaduct interchange exit junction jct roundabout station stations
    stop stops stn terminal terminus airport airfield port ports pier wharf quay quays jetty berth hangar lifts dock docks ferry lock marina
    hospital medical clinic school schools college university academy library museum stadium arena center centre
    theater theatre mall market church cathedral chapel mosque temple synagogue cemetery campus building tower towers
    hotel inn fairgrounds speedway ballpark fieldhouse observatory laboratory plant refinery mine quarry farm farms ranch
    heights estates acres villas landing meadows redwoods grove groves shoals bend crossroads gap bluff
    bluffs cove hollow knob knolls glacier icefield volcano crater archipelago reef atoll bank banks
    greenway path pathway bikeway busway line lines rail railway railroad metro subway tram bus
    reach estuary burn beck loch lough firth mere moor moors downs fen fens broads
    uplands outskirts suburbs vicinity complex fire wildfire storm hurricane typhoon cyclone
    strasse platz allee weg brucke ring gasse damm ufer bahnhof hbf see fluss wald gebirge kreis tal
    delta levee kreuz dreieck knick heide cut belt skargard wells pacfic streets avenues roads particulates humidities headwaters entrance pacific atlantic fuca palouse bahnhst hst bhf pbf waters bering polynesia windward leeward nearshore offshore terr cascades canal lagoon
    samoa mark nord sud mtroad card cards
    festival festivals fest fair carnival marathon gurtel lande zeile kai steg stiege klei
    straat laan plein gracht kade brug katu tie vagen gatan tor ln garden tce pde bvd cct qy wy
    шоссе улица проспект область район край мост площадь
    ave. blvd. rd. oblast raion kraj okres zupanija voivodeship canton""".split()
)

MAYBE_TAILS = frozenset(
    """hill wood woods lane field fields church hall house mill mills green dale glen stone marsh pool ford
    bell court s banks brook brooks rivers gate bush moore forest walker
    grove west north south east barnes day may temple knight english french german welch
    sands shore best cross dock waters summers winters frost rains snow storm hunt
    close way row bank sharp parrish chapel
    tor garden mark nord beck burn march mai drew dean tower farm berry long short strong young king kings queen prince pope abbott bishop
    see weg wald tal ring damm heide head pike haven wierch fell fells knott crag tarn moor moors""".split()
)

# Never part of a person's name, in whatever case: what alerts and notices are made of.
TOPIC = frozenset(
    """pegel pegelstand livello wartung notstromaggregat aggregat niveau nivel caudal portata poziom gauge hauteur debit seuil soglia umbral prog schwelle
    abfluss wasserspiegel uberlauf ruckstau pompe pompes pumpe pumpen pump pumps generator trafo schaltanlage aufzug aufzuge ascenseur ascenseurs
    ascensore ascensori ascensor ascensores windy heizkessel chaudiere caldaia heizung luftung kuhlung kuhlhaus sprinkler brandmelder
    rauchmelder alarm storung panne guasto guasti averia averias awaria awarie prognose boen vorwarnung schnee schneehohe pokrywa temperatur tiefgarage
    hangar capannone magazyn portone porton portail sluza deich revision inspektion kontrolle ubung exercice esercitazione simulacro cwiczenia
    messstelle grundwasser wasserwerk klaranlage rolltor notausgang stromausfall netzausfall escalator rolltreppe elevator boiler chiller substation
    transformer transformateur trasformatore transformador transformator poste cabina sottostazione subestacion stacja rozdzielnia tranquera compuerta
    ecluse barrage embalse zbiornik wodowskaz wodomierz entretien manutenzione mantenimiento konserwacja onderhoud huolto underhall storing
    waterstand waterpeil peil lift hissi vattenstand
    obwodnica obwodnicy obwodnice assa abloy dormakaba thyssenkrupp honeywell siemens hikvision securitas prosegur gunnebo hormann
    calima maestrale libeccio scirocco grecale tramontana mistral tramontane cierzo levante galerna bora fohn fohnsturm fohnsturme bise halny meltem haboob khamsin sharqi harmattan shamal
    nubifragio nubifragi mareggiata mareggiate grandinata grandinate gelate frane frana smottamento valanghe brinata nebbia nebbie siccita esondazione esondazioni bufera bufere trombe
    murgang murgange mure muren felssturz felssturze bergsturz hangrutsch hangrutschung erdrutsch erdrutsche boschungsrutsch boschung steinschlag lawine lawinen eisregen schneebruch schneeverwehung sturzflut flutwelle springflut fluttor fluttore schleuse schleusen sperrwerk
    tagebau tagebaue grubenwasser bergschlag gebirgsschlag stollen schachtanlage kiesgrube steinbruch deponie pumpwerk umspannwerk stellwerk
    wichury wichura wstrzasy wstrzas szyb szyby tapniecie tapniecia zamiec zamiecie gololedz oblodzenie snieg sniezyca susza osuwisko osuwiska lawina podtopienia podtopienie cofka mgla mgly kopalnia halda kamieniolom odkrywka
    ventisca granizada granizo helada heladas niebla nieblas aludes alud desprendimiento desprendimientos riada riadas sequia oleaje socavon deslave aluvion huayco marejadas nevazon puelche surazo pampero sudestada zonda
    eboulement eboulements coulee coulees glissement grele secheresse houle brouillard bourrasque bourrasques deferlante deferlantes ruissellement chutes bushfire bushfires grassfire grassfires mudflow debris washout washouts landslip landslips sinkhole sinkholes subsidence squall squalls monsoon
    rx drought eruption
    gas leak leaks leakage spill spills rockfall rockslide landslide mudslide
    warning warnings watch watches advisory advisories statement statements outlook alert alerts emergency bulletin
    forecast message notice update updated cancelled expired issued effective until through flood flooding floods
    flash thunderstorm thunderstorms tornado tornadoes severe storm storms wind winds gust gusts gale blizzard snow
    ice icing freezing freeze frost fog haze smoke dust heat excessive extreme cold chill rain rainfall showers
    outflow inflow hail lightning surge coastal marine hazardous weather winter special tropical depression cyclone hurricane
    typhoon tsunami earthquake magnitude avalanche wildfire fire red flag air quality stagnation dense high low
    moderate minor major local areal hydrologic rip current beach hazards small craft seas surf lakeshore
    ab bis mon tue wed thu fri sat feb apr jun jul aug sep oct nov dec
    im am beim vom zum zur ins puh valilla siltatyo kuljetus erikoiskuljetus ajoneuvo ajoneuvon kehatie lantinen itainen pohjoinen etelainen
    tiella kaista kaistalla ajorata liikenne nopeusrajoitus tyomaa tietyo liittyma liittyman
    probealarm warntag gefahrendurchsage entwarnung
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tonight tomorrow morning afternoon evening night noon midnight
    pm est edt cst cdt mst mdt pst pdt akst akdt hst utc gmt cet cest mez mesz bst
    north northern northeast northeastern northwest northwestern south southern southeast southeastern southwest
    southwestern east eastern west western central upper lower inland interior middle mid
    national service office center department administration agency bureau police sheriff county state
    areawide council coordinating richtung knozone action all not only input autobahndreieck autobahnkreuz
    fine wien berlin hamburg munchen als ihre ihr seine wir sie bitte wegen bei zwischen durch nach fur keine alle
    the a an and or of in on at to for from by with near over along into is are was were will should
    hazard impact source what where when impacts additional details precautionary preparedness actions instruction
    radar doppler spotter spotters observed indicated locations location include includes including
    line lines route routes bus buses train trains tram trams metro subway services delay delays detour
    closed closure stop stops station platform inbound outbound eastbound westbound northbound southbound
    shuttle shuttles track tracks bound alternate travel traffic lane lanes roadwork construction
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar marz mai juni juli oktober
    dezember uhr amtliche warnung warnungen unwetter unwetterwarnung vorabinformation sturm sturmboen orkan gewitter
    starkregen dauerregen glatteis glatte schneefall hitze nebel hochwasser sturmflut wetterdienst deutscher
    strecke zug zuge linie haltestelle bahnhof sperrung umleitung bauarbeiten verspatung ausfall ersatzverkehr
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre
    octobre novembre decembre vigilance orange jaune rouge meteo france vent vents violents orages pluie inondation
    crues neige verglas canicule froid avalanches vagues submersion ligne trafic travaux
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre aviso amarillo naranja rojo lluvias lluvia vientos viento tormentas nevadas
    linea trafico obras corte desvio
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio
    settembre ottobre dicembre allerta arancione gialla rossa temporali piogge vento neve
    poniedzialek wtorek sroda czwartek piatek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca
    sierpnia wrzesnia pazdziernika listopada grudnia ostrzezenie burze burza gradem silny wiatr upal mroz opady
    north- south- east- west- ma seg ter qua qui sex janeiro fevereiro maio junho julho setembro outubro
    dezembro chuva laranja amarelo vermelho
    januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    street avenue road highway interstate exit parish city lake river creek fork valley mountain
    le la les des du de l un une der die das den dem ein eine el los las il lo gli uno una
    other others another each every everything everywhere everyone everybody something somewhere anything anywhere
    nothing nowhere any some both most few several own my our your his her their its this that these those first second third last next
    tout toute tous toutes autre autres chaque quelque quelques mes notre nos votre vos leur leurs premier premiere deuxieme dernier derniere
    alles andere anderen anderer anderes jede jeder jedes mein meine unser unsere unserer erste erster zweite zweiter letzte letzter ubrige ubrigen
    todo toda todos todas otro otra otros otras cada nuestro nuestra nuestros nuestras demas
    tutto tutta tutti tutte altro altra altri altre ogni nostro nostra nostri nostre
    wszystko wszystkie wszystkich kazdy kazda kazde inny inna inne pozostale pozostali nasz nasza nasze""".split()
)

# Things of a desk's own: no part of a name, and no house that is called after somebody.
OWN = frozenset(
    """depot depots warehouse warehouses store stores office offices lab labs hub hubs yard yards shop shops desk team shift
    site sites factory workshop garage garages canteen reception lobby     entrepot entrepots magasin magasins bureaux atelier ateliers equipe usine siege agence
    lager werk werke hallen filiale filialen werkstatt schicht zentrale standort     almacen almacenes oficina oficinas tienda tiendas taller talleres turno sede sedes fabrica
    magazzino magazzini ufficio uffici negozio negozi officina squadra stabilimento deposito
    magazyn magazyny biuro biura sklep sklepy warsztat zmiana zajezdnia zaklad""".split()
)

TITLES = frozenset(
    """mr mrs ms miss mister madam sir dame lady lord dr prof professor doctor rev reverend pastor father fr
    mayor governor senator sen rep congressman congresswoman councillor councilman alderman commissioner sheriff
    officer sergeant sgt lieutenant lt captain capt colonel col major general judge justice president minister
    chancellor secretary director spokesman spokeswoman spokesperson manager supervisor meteorologist
    m mme mlle monsieur madame mademoiselle maitre docteur professeur maire ministre porte-parole
    herr frau hr doktor professorin burgermeister burgermeisterin ministerin sprecher sprecherin
    senor senora senorita sr sra srta don dona doctora alcalde alcaldesa ministro ministra portavoz
    signor signora signorina sig dott dottor dottoressa sindaco sindaca assessore onorevole
    pan pani panu panem pana panstwo burmistrz prezydent wojt starosta rzecznik rzeczniczka
    dhr mevr meneer mevrouw burgemeester woordvoerder
    господин госпожа мэр министр""".split()
)

# Titles that are also ordinary words: they count only with a capital and a full stop, or lower-case role.
BARE_TITLES = frozenset(
    """мистер мистера мистеру господин госпожа лорд лорда граф графа принц принца герцог герцога domnul domnului
    doamna doamnei dl dlui dna pani panu panem suor suora soeur siostra dj mr mrs ms mme mlle monsieur madame herr
    herrn frau senor senora signor signora dhr mevr cllr sgt insp wpc""".split()
)

# Titles that count with their full stop at the head of a name ("Dr. Okafor", never "Park Dr.").
DOTTED_TITLES = frozenset(
    "m dr prof sr sra srta sig dott mgr inz rev sgt lt capt col gen gov sen rep hr".split()
)

# Words that open a region's or a service's name and never a person's.
OPENERS = frozenset(
    fold(word)
    for word in """north south east west northern southern eastern western central upper lower inner outer greater great little new old
    grand grande grands haut haute hauts hautes bas basse basses petit petite nouveau nouvelle vieux
    alto alta altos bajo baja bajos nuevo nueva viejo vieja gran grandes rias rio costa ciudad provincia
    basso bassa nuovo nuova vecchio vecchia piccolo friuli emilia trentino reggio valle monte
    ober unter nieder neu alt gross klein bad nord sud ost
    norra sodra vastra ostra mellersta ovre nedre stora lilla nya gamla nordre sondre vestre ostre indre ytre store lille
    pohjois etela ita lansi keski yla ala uusi vanha
    nowy nowa nowe nowej nowego stary stara stare starej wielki wielka wielkie wielkiej maly mala male dolny dolna dolne gorny gorna
    gorne zielona zielonej jelenia jeleniej biala bialej bielsko czarna bydgoszcz ostrow gorzow gorzowie piotrkow
    novy nova nove horni dolni velky velka velke ceske ceska cesky hradec usti
    novo baixa baixo vila castelo viana novi donji donja donje gornji gornja gornje veliki velika mali stari
    великий великая нижний нижняя верхний верхняя новый новая старый старая большой большая малый малая северный северная
    южный южная западный западная восточный восточная красный красная набережные сергиев орехово
    met meteo national royal united""".split()
)
# Regions no list of towns holds.
REGIONS = frozenset(
    (
        "friuli venezia giulia",
        "rhein neckar",
        "castilla la mancha",
        "val d'aosta",
        "i p pavlova",
        "ben nevis",
        "val de fontenay",
        "machu picchu",
        "brent cross",
        "grossen arber",
        "grosser arber",
        "kasprowy wierch",
        "kasprowym wierchu",
        "kasprowego wierchu",
        "cap corse",
        "nysa klodzka",
        "nysie klodzkiej",
        "nysy klodzkiej",
        "van haelen",
        "shell haven",
        "ted stevens anchorage",
        "charlotte douglas",
        "toronto pearson",
        "sabiha gokcen",
        "boa vista",
        "val padana",
        "pianura padana",
        "tor sapienza",
        "zona franca",
        "royal albert hall",
        "albert hall",
        "cannstatter wasen",
        "vieilles charrues",
        "lora del rio",
        "sant'eufemia lamezia",
        "rajiv chowk",
        "pompei santuario",
        "serra da estrela",
    )
)

# Place adjectives in the case that follows "w" and "we": "w Gorzowie Wielkopolskim".
LOCATIVE = ("skim", "ckim", "skiej", "ckiej", "skich")

NEAR = frozenset(
    """in near at of over to from between through around across into towards toward along outside inside north
    south east west beyond via
    nahe bei nach zwischen aus uber im am zum zur nordlich sudlich ostlich westlich um
    a en vers entre sur depuis pres dans jusqu'a au aux
    hacia desde cerca hasta sobre
    ad verso tra fra da presso nei sul
    w we na do z ze od przy pod nad kolo miedzy
    naar bij tussen te""".split()
)

# Words after which a sentence names one stop after the other, whoever they are called after.
STOP_LISTS = frozenset(
    """arrets stations gares haltestellen stationen stops paradas estaciones fermate stazioni przystanki przystankow przystankach
    stacje haltes pysakit asemat paragens estacoes przystankami stacjami bahnhofen bahnhofe s-bahnhofen u-bahnhofen haltepunkte haltepunkten
    hallplats hallplatsen hallplatser hallplatserna stationerna stoppested stoppesteder stoppestederne holdeplasser zastavka zastavky zastavek zastavkami zastavkach stanicemi
    pysakille pysakilla pysakkien asemien pontos paraderos""".split()
)

# Two words that are a hazard, though each is somebody's name.
HAZARDS = frozenset({"rock fall", "rock falls", "rock slide", "rock slides"})

# Companies called after people: of things and shops, nobody in an alert.
BRANDS = frozenset(
    """david jones|harvey norman|john deere|rolls royce|walt disney|johns hopkins|harley davidson|hewlett packard|mercedes benz|philip morris|jack daniels|calvin klein|ralph lauren
|tommy hilfiger|michael kors|hugo boss|louis vuitton|yves rocher|yves delorme|max mara|carl zeiss|wells fargo|merrill lynch|goldman sachs|morgan stanley|charles schwab
|edward jones|price waterhouse|arthur andersen|booz allen|jones lang|baker hughes|kuehne nagel|kuhne nagel|albert heijn|leroy merlin|pernod ricard|harvey nichols|john lewis
|peter jones|fred olsen|allen bradley|black decker|dow jones|aston martin|alfa romeo|tim hortons|marks spencer|ernst young|johnson controls|smith nephew|saint gobain
|royal mail|ritter sport|leonardo express|robert bosch|leonard cheshire|thomas cook|laura ashley|ted baker|paul smith|clark hill|duncan hines|betty crocker|ben jerry|levi strauss|abercrombie fitch|eddie bauer
|jack wolfskin|ernst klett|georg fischer|gebruder weiss|hans grohe|fritz egger|otto bock|konica minolta|canada goose|franck provost|jacques dessange|marie brizard|paul ricard
|andre citroen|louis delhaize|rene lacoste|jean louis david|nina ricci|yves saint|christian dior|coco chanel|pierre cardin|guy hoquet|el corte|adolfo dominguez|massimo dutti
|giorgio armani|gianni versace|salvatore ferragamo|bruno magli|guido gobino|ermenegildo zegna|miroglio vestebene|bottega veneta|don quijote|jp morgan|lehman brothers|barclays wealth""".replace(
        "\n", ""
    ).split("|")
)

# Words before a line's ends, which stand between strokes: "vers Gaîté / Henri Fréville".
DIRECTIONS = frozenset(
    "vers direction directions terminus richtung richtungen direzione direccion kierunku richting smer suuntaan".split()
)

LISTS = frozenset(
    """include includes including impacted affected cities towns locations counties parishes communities
    kreise orte communes municipios comuni""".split()
)

# Abbreviated heads: they count only with their full stop ("al. Jana Pawła II").
DOTTED_HEADS = frozenset("al pl os im ul col c v p pza avda str ks gen".split())

# Heads that take one word only ("San Lazzaro", "St Elmo").
SAINTS = frozenset(
    "swieta swietego swietej swiety sf sfantul sfanta sveti sveta svata svaty szent san santa santo sao saint st ste sainte sankt sint mt ft pt".split()
)

# Generic words that make a place of the name before them even in lower case ("Marshall county").
LOW_TAILS = frozenset(
    """county street road avenue river lake creek bridge park school hospital station airport stadium area
    boulevard drive highway strasse platz brucke counties rivers lakes creeks""".split()
)

PARTICLES = frozenset(
    """de del della di da du des der den van von vom zu zum zur bin ibn bint al el la le ter ten dos das do
    af av 'd d mac mc abu ben dal dalla dai degli dello ap ferch ould ait""".split()
)
