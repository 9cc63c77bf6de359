# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for houses, ways and works, by language: what stands beside one is its name, whoever it is called after.

All folded (no case, no accents). HOUSES stand before the name they bear, HOUSES_LAST after it; KINDS say what
kind of house it is, between the two ("scuola media Dante Alighieri"). Unlike `cues.HEADS` a word here counts only
right beside the name, never over a particle: "el teatro de Federico García Lorca" is what somebody wrote.
"""

from __future__ import annotations

HOUSES = frozenset(
    """planta pabellon aulario parc parco wildfire rivers lakes quebrada playa ensenada arroyo barranca barranco estero
    liceul scoala gradinita spitalul teatrul myrsky amphi farjan farja fargen ferge fergen faergen faerge lautta ventania vendaval tempestade
    hms hmcs hmas uss rms campus auditorium arena forum terminal stadium university
    flughafen airport gymnasium grundschule hauptschule realschule gesamtschule oberschule mittelschule volksschule berufsschule
    forderschule kita kindergarten kindertagesstatte universitat hochschule stadion klinik spital kaserne hafen schleuse talsperre
    stausee seniorenheim pflegeheim altenheim museum theater kirche kapelle friedhof schloss burg turm kraftwerk
    heizkraftwerk umspannwerk werft s-bahnhof u-bahnhof busbahnhof autohof raststatte rastplatz kreisverkehr bibliothek
    ziekenhuis basisschool academie universiteit hogeschool sporthal sluis haven zwembad viaduct aquaduct kruispunt rotonde knooppunt
    kazerne woonzorgcentrum bibliotheek kasteel vliegveld luchthaven lyceum
    passerelle autoroute chu chr chru ehpad polyclinique maternite corniche barrage ecluse digue phare caserne ile ilot aerodrome
    heliport gymnase piscine patinoire complexe salle espace foyer creche cimetiere eglise chapelle basilique cathedrale
    palais usine centrale amphitheatre universite institut iut cfa observatoire planetarium promenade venelle parvis montee
    rampe escalier berge berges quartier hameau lotissement bretelle echangeur parking relais mediatheque conservatoire
    autopista autovia ruta eje bulevar costanera malecon cuesta costanilla callejon pasadizo pasarela tunel viaducto
    acueducto muelle embarcadero embalse pantano aerodromo cuartel sanatorio policlinica ambulatorio consultorio geriatrico
    guarderia ceip ies cra cep liceo preparatoria secundaria primaria facultad universidad biblioteca museo teatro auditorio
    polideportivo palacio velodromo coliseo complejo fraccionamiento distrito comuna parroquia aldea ejido barriada
    cementerio ermita iglesia catedral basilica convento parador edificio apeadero intercambiador poblado plazoleta jiron
    prolongacion libramiento periferico circuito transversal glta ctra conservatorio hipodromo
    istituto asilo nido policlinico presidio poliambulatorio palestra palasport palazzetto piscina ippodromo cinema
    duomo cattedrale santuario cimitero castello fortezza diga bacino invaso traforo autostrada tangenziale
    raccordo superstrada giardino giardini pineta molo banchina darsena scalo aerostazione autostazione capolinea parcheggio
    tremie inferior subterraneo soterrado souterrain sottopasso sovrappasso passerella lungolago lungofiume lungadige lungopo lungodora passeggiata scalinata campiello
    fondamenta sestiere quartiere circonvallazione spianata rifugio funivia cabinovia caserma residenza itis ipsia itc itt
    pinacoteca
    escola ciep cmei emei emef ubs upa liceu universidade faculdade estadio ginasio museu rodoviaria estacao cais doca
    elevado passarela ciclovia marginal conjunto bosque represa barragem acude usina hidreletrica fazenda vila beco ladeira
    azinhaga rotunda escadinhas morro praia lagoa
    lotnisko lotniska lotnisku przedszkole przedszkola przedszkolu zlobek liceum technikum uniwersytet politechnika akademia
    stadionu stadionie hala hali muzeum teatr teatru biblioteka kosciol katedra cmentarz kopiec fort zamek zapora
    elektrownia elektrocieplownia kopalnia zajezdnia petla petli bulwary wybrzeze wybrzezu nabrzeze mosty mostow szpitalu
    sanatorium przychodnia hospicjum tunelu tunelem skwerze rondzie placami alejach osiedla parkiem
    nemocnice gymnazium trida tride letiste divadlo knihovna univerzita poliklinika prehrada elektrarna zs ss
    sairaala koulu lukio silta puisto skolan skola sjukhuset sjukhus plats hamn kaj skole sykehus sygehus plass havn
    caserna cim escoles ambulatori hospital pavello poliesportiu aparcament
    ikastola
    stadthalle turnhalle schwimmhalle wohnheim studentenwohnheim multisala multicinema sector pont-canal pont-levis bowling tierpark stadtpark hallenbad freibad gemeindehaus
    viadotto cavalcaferrovia ponticello sottovia plesso ateneo convitto collegio seminario padiglione residence bivacco malga impianto
    traghetto motonave aliscafo nave carcere idrovora aula
    buque remolcador crucero refugio albergue camping nudo esclusa dique reserva residencial paradero penal
    cinematheque pavillon immeuble navire bac paquebot refuge zac technopole pole tremie souterrain trentiere
    pavilhao navio catamara lar agrupamento
    fahre dampfer frachter fregatte schiff veerboot schip wooncentrum zorgcentrum metrostation busstation
    prom statek dworcu przystani przystan
    ferry lifeboat icebreaker tug
    uscita casello barriera belvedere terrazza osservatorio anfiteatro teleferica seggiovia acquedotto depuratore cantiere camposanto
    sortie peage salida peaje saida ausfahrt anschlussstelle zjazd wezle wezlem afrit afslag avfart frakorsel
    mirador teleferico potabilizadora depuradora autodromo terraplen vertedero
    osiedlem osiedli mostem szpitalem szkole stacja stacje przystankow kladce kladki skwerem dworcem wiaduktem jeziora jezioro
    ulica ulice aleja aleje trase trasie bulwaru zamku zamkiem placowka
    miradouro observatorio mirante
    улицы улице улицу улицей улиц проспекта проспекте проспекту площади площадью моста мосту мостом бульваре бульвара
    набережной шоссе школа школе школы гимназия больница больнице больницы аэропорт аэропорта аэропорту стадион вокзал
    restaurant restaurante ristorante restauracja restauracji restauracie cafeteria trattoria pizzeria brasserie auberge gite gasthof gasthaus gaststatte jugendherberge hostal
    posada agriturismo albergo ostello locanda pousada albergaria herberg zajazd karczma kawiarnia cafe
    apotheke pharmacie farmacia apteka aptece apotheek backerei boulangerie panaderia panificio padaria piekarnia bakkerij drogerie
    supermarkt supermarche hypermarche supermercado hipermercado supermercato ipermercato kaufhaus einkaufszentrum winkelcentrum
    kino kina kinie bioscoop bucherei rathaus ayuntamiento stadhuis gemeentehuis ratusz ratusza ratuszu burgerhaus vereinsheim feuerwache
    polizeirevier seniorenzentrum altersheim hospiz verpleeghuis verzorgingstehuis kinderdagverblijf polikliniek kliniek klinika kliniki klinice
    parkhaus parkplatz tiefgarage tankstelle gasolinera rasthof parkeergarage parkeerplaats estacionamento aparcamiento
    unterfuhrung kreisel bahnubergang haltepunkt endstelle betriebshof stellwerk autobahnkreuz kruising incrocio cruzamento cruce skrzyzowania
    chiesa cappella pieve abbazia monastero eremo moschea tempio kloster abtei moschee abbaye monastere couvent prieure mosquee
    capilla abadia monasterio mezquita templo igreja capela mosteiro ermida kaplica kaplicy klasztor klasztoru meczet kosciola kosciele
    kerk kapel kathedraal basiliek abdij klooster moskee cemiterio begraafplaats cmentarza cmentarzu
    castillo alcazar fortaleza castelo festung palac palacu twierdza twierdzy vuurtoren leuchtturm faro farol latarnia moulin molino mulino moinho mlyn mlyna molen muhle
    domaine vignoble brauerei brouwerij browar cantera pedreira kamieniolom raffinerie refineria raffineria refinaria rafineria raffinaderij
    windpark steinbruch groeve bergwerk tagebau puits pozo pozzo
    deich talsperren eclusa stuw tama tamy sluza sluzy pomost ponton anleger jachthaven
    ruisseau riviere fleuve etang marais foret vallee gorges plage pointe baie golfe presqu'ile massif aiguille
    collado glaciar bahia golfo cala serrania acantilado torrente lagunas
    canale torrenti palude bosco colle cima pizzo ghiacciaio spiaggia isola isolotto localita
    rzeka rzeki rzece rzeke potok potoku strumien jeziorem jeziorze stawu staw puszcza puszczy gora gory gorze dolina doliny dolinie przyladek zatoka zatoki zatoce
    wyspa wyspie dzielnica dzielnicy wies solectwo schronisko schroniska
    rivier beek eiland polder duinen wijk buurt gehucht
    ribeira ilha baia floresta freguesia reka reky jezero jezera vrch udoli ostrov obec obce
    teich weiher bucht gletscher gipfel joch insel halbinsel
    sjo sjon berg fjall elva elven fjord oy holme
    hostel motel horsaal festsaal saal foire kermesse fiera sagra jarmark veerpont
    vessel coaster tanker freighter trawler yacht tugboat containerschiff motorschiff tankschiff frachtschiff kutter schlepper autofahre
    petrolier porte-conteneurs chalutier voilier remorqueur petroliera motopeschereccio peschereccio rimorchiatore portacontainer
    petrolero pesquero granelero portacontenedores tankowiec kontenerowiec masowiec kuter holownik tankschip vrachtschip containerschip kotter
    sleepboot petroleiro rebocador fartyg skib laiva
    театр музей парк парке имени вулиці площі лікарня школі""".split()
)

# Between a house and the one it is called after.
KINDS = frozenset(
    """elementare elementari media medie primaria materna superiore superiori comprensivo statale professionale tecnico scientifico classico
    ospedaliero ospedaliera sportivo sportiva comunale civico civica provinciale regionale internazionale
    maternelle primaire elementaire scolaire superieur superieure municipal municipale universitaire hospitalier sportif
    aquatique nautique omnisports polyvalente culturel culturelle publique prive privee international internationale
    secundaria primario infantil publica publico general provincial regional universitario universitaria internacional
    deportivo deportiva acuatico cultural medico militar central oncologico comarcal nacional bilingue
    basica basico secundario estadual federal escolar aquatico
    podstawowa podstawowej ogolnoksztalcace miejski miejska wojewodzki wojewodzka kliniczny kliniczna specjalistyczny specjalistyczna
    uniwersytecki lotniczy sportowy sportowa miejskie publiczne publiczna
    zakladni materska fakultni mestska
    commercial magna commerciale civile anziani crociere marittima""".split()
)

# The same behind a particle: "Centro de Salud Isabel la Católica", "maison de retraite Victor Hugo".
KINDS_OF = frozenset(
    """salud saude sante riposo retraite buses omnibus autobuses autobus infancia infantes ninos mayores ancianos pasajeros transferencia
    congresos congressos deportes desportos sports loisirs cultura culture kultury interpretacion educacion accoglienza soggiorno cura
    convenciones exposiciones comunita salute soins secours""".split()
)

# Where people live: the name behind is a place's over a particle, too, "il quartiere di Tor Pignattara".
TERRITORIES = frozenset(
    """quartiere quartieri rione rioni frazione frazioni borgo comune comuni localita provincia province provincie provincias departamento
    departamentos municipio municipios barrio barrios ciudad pueblo pueblos sector secteur commune communes village villages villaggio
    departement departements town towns city cities district districts distrito distritos region regions regiones state states county
    counties governorate governorates municipality parish township cidade cidades aldeia freguesia bairro miasto miasta gmina gminy
    powiat dzielnica stadt gemeinde landkreis ortsteil stadtteil gemeente altura altezza hauteur valle vallee valley gulf golfo golfe bay baia""".split()
)

# What a longer word for a house ends with: "Uniklinikum", "Fährhafen", "Beatrixziekenhuis".
HOUSE_END = (
    "hafen|brucke|bahnhof|parkhaus|parkplatz|rathaus|kirche|kapelle|kloster|brauerei|apotheke|backerei|gasthof|gasthaus|feuerwache|tankstelle|betriebshof|stellwerk|unterfuhrung|kreisel|sammelstelle|haltestelle|krankenhaus|klinikum|klinik|hospital|schule|gymnasium|stadion|schleuse|museum|bibliothek|kaserne|zentrum|kraftwerk"
    "|theater|wohnheim|tierpark|stadthalle|sporthalle|turnhalle|schwimmhalle|gemeindehaus|hallenbad|freibad|stadtpark|volkspark|ziekenhuis|basisschool|metrostation|busstation|sluis|sairaala|koulu|sjukhus|sjukhuset|skolan|skole|sykehus|sygehus|stadium"
)

HOUSES_LAST = frozenset(
    """hse bldg gdns rd federation republic emirates
    elementary primary preschool kindergarten infirmary hospice causeway bypass flyover auditorium barracks prison penitentiary dockyard
    shipyard weir locks substation velodrome racecourse racetrack pavilion playground lodge manor mansions apartments residences
    precinct lido baths overlook trailhead campground arboretum zoo aquarium planetarium memorial intersection thruway tollway
    skyway beltway circus gallery conservatory institute polytechnic sanctuary shelter levee seawall
    krankenhaus klinikum klinik spital schule grundschule gymnasium gesamtschule realschule hauptschule oberschule mittelschule
    volksschule berufsschule forderschule kita stadion halle flughafen kaserne haus stift hochschule universitat
    akademie bibliothek brunnen turm kirche denkmal hof garten siedlung promenade anlage quai schleuse kanal
    huis academie ziekenhuis basisschool sluis viaduct kazerne universiteit lyceum sporthal zwembad
    skole skola skolan gade vej plads gaten vei veien plass torg torget koulu sairaala kuja puisto aukio silta
    lukio sykehus sjukhus sygehus gimnazium utca rakpart fasor setany iskola korhaz hid korut
    koprusu caddesi cad bulvari bulv sokak sokagi sok meydani parki hastanesi okulu ilkokulu ortaokulu anaokulu lisesi universitesi
    havalimani havaalani istasyonu duragi stadyumu stadi mahallesi mah tuneli baraji iskelesi camii kavsagi viyadugu limani
    carsisi sarayi muzesi kutuphanesi merkezi ilcesi koyu dagi golu nehri adasi yolu aciklari korfezi denizi otogari kampusu sitesi pasaji metrosu yurdu sahnesi salonu binasi apartmani fabrikasi passage passagen
    motel hostel restaurant bakery pharmacy supermarket monastery priory lighthouse windmill vineyard winery brewery slipway boatyard parkade
    courthouse subdivision spillway lagoon lagoons bottoms crk afb mesonet barge wreck scar metropark fjord escarpment homestead plantation spit bight
    parkhaus parkplatz rathaus kloster brauerei deich teich weiher tal
    ikastola plaza zubia ospitalea etorbidea hiribidea""".split()
)

# Streets whose last word somebody may be called, too: "Jane Austen Close", but "Glenn Close".
STREETS_LAST = frozenset(
    "close lane way row walk court hall ward mews wood field fields house hill wing".split()
)

# Who work at a house: behind one of them and the house, a name may be theirs.
STAFF = frozenset(
    """director directora directeur directrice direttore direttrice diretor diretora dyrektor dyrektorka direktor direktorin leiter leiterin
    schulleiter schulleiterin hausmeister rektor rektorin preside dirigente custode bidello portinaio proviseur proviseure principal
    principale concierge gardien gardienne conserje portero bedel celador maestro maestra profesor profesora professeur insegnante
    lehrer lehrerin docente enfermero enfermera infirmier infirmiere krankenschwester pfleger conductor conductora conducteur conductrice
    conducente autista chauffeur kierowca motorniczy kierownik kierowniczka nauczyciel nauczycielka lekarz lekarka ordynator
    gerente encargado encargada jefe jefa chef cheffe responsable responsabile verantwoordelijke beheerder rector rectora
    vigilante guardia porteiro zelador motorista enfermeiro enfermeira head manager caretaker janitor guard driver teacher warden
    master matron
    agent agente agents employe employee ouvrier ouvriere technicien technicienne machiniste cheminot pilote capitaine marin controleur controleuse
    operario operaria empleado empleada tecnico tecnica trabajador trabajadora maquinista piloto capitan operador operadora
    operaio operaia operatore operatrice addetto addetta macchinista capotreno dipendente capostazione
    mitarbeiter mitarbeiterin techniker technikerin arbeiter arbeiterin lokfuhrer lokfuhrerin fahrer fahrerin pilot kapitan bediener
    pracownik pracownica operator operatorka maszynista konduktor konduktorka funcionario funcionaria
    medewerker medewerkster machinist monteur arbetare tekniker
    worker engineer technician attendant captain cleaner porter nurse doctor supervisor""".split()
)

# Of several houses or streets, or where two streets meet: the names behind, joined by a word, are theirs.
SEVERAL = frozenset(
    """rues avenues boulevards ecoles lycees colleges places quais ponts stations gares arrets squares parcs gymnases stades angle croisement
    carrefour calles avenidas plazas escuelas colegios puentes estaciones hospitales esquina cruce interseccion ruas pracas escolas
    vie viali piazze scuole licei ospedali stazioni fermate angolo incrocio streets roads schools bridges corner junction
    intersection strassen schulen brucken haltestellen ecke kreuzung straten lanen scholen bruggen kruising hoek ulicami ulicach
    ulic szkoly szkolach mosty mostach skrzyzowaniu skrzyzowanie rogu zbiegu""".split()
)

# Written small behind a name.
LOW_LAST = frozenset(
    """causeway bypass flyover roundabout interchange tunnel dam pier wharf reservoir levee viaduct overpass underpass parkway
    expressway freeway turnpike terrace crescent elementary corridor ferry substation sub-station weir lifeboat trawler
    hidnal hidon hidrol hidtol utcai utcaban utcanal uton utja ternel koruton korutnal rakparton stadionnal stadionban stadionhoz
    allomason allomasnal palyaudvaron palyaudvarnal repuloteren korhazban korhaznal iskolaban arenaban csarnokban
    utca rakpart gade vej vei veg plass torg rondell backe grand stig vag gatan gata
    katu kadun kadulla kadulle kadulta tiella tielle tien kuja kujan kujalla polku kaari kaarella aukio aukion aukiolla puisto puiston puistossa silta sillan
    sillalla tori torin torilla koulu koulun koululla sairaala sairaalan sairaalassa aseman asemalla
    ulice ulici namesti nabrezi mostu caddesi sokak bulvari koprusu""".split()
)

# Honours of former times written before a name on a sign: in a slot of stops or streets they make it a street's. None that
# the living hold: an officer, a mayor, a doctor, a bishop, a journalist.
HONOURS = frozenset(
    """marques marquesa conde condesa condessa duque duquesa baron barao baronesa visconde vizconde infante infanta rey reina rei
    rainha fray frei frai sor soror papa martires heroes
    hermanos irmaos hermanas fratelli sorelle freres soeurs roi reine duc duchesse comte comtesse marquis marquise pape
    regina duca duchessa marchese martiri caduti eroi beato beata
    kaiser kurfurst kurfurstin herzog herzogin papst erzherzog generalfeldmarschall feldmarschall
    koningin hertog dronning drottning
    krola krolowej hetmana swietego swietej svateho cisare
    earl viscount marquess pope
    nuestra nossa notre nostra virgen virgem vierge madonna santissima cristo sagrado sagrada inmaculada imaculada corazon mare
    sultan sehit gazi""".split()
)

# Whom "S." before a name means on a stop's sign.
SAINTED = frozenset(
    """agata agnese agostinho agostino alberto ambrogio ana anastasia andre andrea andres angelo anna anselmo antao antonio apolinar apollinare
    barbara bartolomeo bartolome bartolomeu benedetto benito bento bernardino bernardo biagio blas braz bras brigida bruno camilo camillo
    carlo carlos caterina catarina cecilia cesario chiara ciro claudio clemente cosme cosimo cristina cristoforo cristobal cristovao croce
    damiano daniele dinis domenico domingo domingos donato elena elia eligio elisabetta erasmo eufemia eusebio eustachio fe fedele
    felice felix fermo filippo filipe felipe francesco francisco gabriele gaetano gennaro giacomo gil giorgio giovanni girolamo giuliano
    giulia giuseppe giusto goncalo gonzalo gregorio ignacio ildefonso ines isabel isidoro isidro jacinto jaime joao joaquim jorge jose juan
    judas julian juliao laura lazzaro lazaro leandro leonardo leone leopoldo lorenzo lourenco luca lucas lucia luigi luis luzia mamede
    marcello marcelino marco marcos margherita maria marina marino mariano marta martin martinho martino mateus matteo mateo mauricio
    maurizio mauro maximo michele miguel monica nazario nicola nicolas nicolau nicolo onofrio orsola pancrazio pantaleo pantaleon paolo
    paula paulo pablo pedro pellegrino pietro pio quirico rafael raffaele rita rocco roque rosa rosalia roberto romano romao rufino sabina
    salvador salvatore samuele sebastian sebastiano sebastiao severino silvestro silvestre simao simeone simone siro sofia stefano
    susanna teodoro teresa teresinha tiago tome tommaso torcato ubaldo urbano valentin valentino venanzio vicente vincenzo vito vitale
    vittore vittoria xavier zaccaria zeno zita""".split()
)
