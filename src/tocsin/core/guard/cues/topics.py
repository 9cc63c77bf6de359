# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of what alerts, notices and desks speak of, which are no part of anybody's name; folded (no case, no accents)."""

from __future__ import annotations

TOPIC = frozenset(
    """a ab abfluss abloy abril action actions additional administration advisories advisory afternoon agency
    aggregat agosto air ajoneuvo ajoneuvon ajorata akdt akst alarm alert alerts all alle allerta alles
    along als alternate altra altre altri altro alud aludes aluvion am amarelo amarillo amtliche an and
    andere anderen anderer anderes another any anything anywhere aout apr april aprile arancione are
    areal areawide ascenseur ascenseurs ascensor ascensore ascensores ascensori assa at aufzug aufzuge
    aug august augustus ausfall autobahndreieck autobahnkreuz autre autres avalanche avalanches avenue
    averia averias aviso avril awaria awarie bahnhof barrage bauarbeiten beach bei beim bergschlag
    bergsturz berlin bis bise bitte blizzard boen boiler bora boschung boschungsrutsch both bound
    bourrasque bourrasques brandmelder brinata brouillard bst btn bufera bufere bulletin bureau burza burze
    bus buses bushfire bushfires by cabina cada caldaia calima cancelled canicule capannone caudal cdt
    center central cest cet chaque chaudiere chill chiller chutes chuva cierzo city climatologia closed closure
    coastal cofka cold compuerta construction coordinating corte coulee coulees council county craft
    creek crues cst current cwiczenia cycleway cyclone czerwca czwartek das dauerregen de debit debris dec
    december decembre deferlante deferlantes deich delay delays dem demas den dense department deponie
    depression der dernier derniere des deslave desprendimiento desprendimientos desvio details detour
    deutscher deuxieme dezember dezembro dicembre diciembre die dienstag dimanche dinsdag domenica
    domingo donderdag donnerstag doppler dormakaba drought du durch dust each earthquake east east-
    eastbound eastern eboulement eboulements ecluse edt effective ein eine eisregen el elevator embalse
    emergency enero entretien entwarnung erdrutsch erdrutsche erikoiskuljetus ersatzverkehr erste erster
    eruption escalator esercitazione esondazione esondazioni est etelainen evening every everybody
    everyone everything everywhere excessive exercice exit expired extreme feb febbraio febrero februar
    februari february felssturz felssturze fevereiro fevrier few fine fire first flag flash flood
    flooding floods fluttor fluttore flutwelle fog fohn fohnsturm fohnsturme footway for forecast fork frana
    france frane freeze freezing freitag fri friday froid from frost fur gale galerna gas gauge
    gebirgsschlag gefahrendurchsage gelate generator gennaio gewitter gialla giovedi giugno glatte
    glatteis gli glissement gmt gololedz gradem grandinata grandinate granizada granizo grassfire
    grassfires grecale grele grubenwasser grudnia grundwasser guasti guasto gunnebo gust gusts haboob
    hail halda halny haltestelle hamburg hangar hangrutsch hangrutschung harmattan hauteur hazard
    hazardous hazards haze heat heizkessel heizung helada heladas her high highway hikvision his hissi
    hitze hochwasser honeywell hormann houle hst huayco huolto hurricane hydrologic hydrometeorological ice icing ihr ihre il
    im impact impacts in inbound include includes including indicated inflow inland inna inne inny
    inondation input ins inspektion instruction interior interstate into is issued itainen its janeiro
    januar januari january janvier jaune jede jeder jedes jeudi jueves juillet juin jul julho juli julio
    july jun june junho juni junio kaista kaistalla kamieniolom kazda kazde kazdy kehatie kein keine
    keinen khamsin kiesgrube klaranlage knozone konserwacja kontrolle kopalnia kuhlhaus kuhlung kuljetus
    kwietnia l la lake lakeshore landslide landslip landslips lane lanes lantinen laranja las last lawina
    lawine lawinen le leak leakage leaks les letzte letzter leur leurs levante libeccio lift liga
    lightning ligne liikenne liittyma liittyman line linea lines linie lipca listopada livello lluvia
    lluvias lo local location locations los low lower luftung luglio lundi lunedi lunes lutego ma maandag
    maart maestrale magazyn maggio magnitude mai maio maja major mantenimiento manutenzione marca march
    mardi mareggiata mareggiate marejadas marine mars martedi martes marz marzo may mayo mdt mei mein
    meine meltem mercoledi mercredi mes message messstelle mesz meteo meteorologia meteorological meteorologie meteorologisch meteorologisk meteorologiske meteorology metro mez mgla mgly mid middle
    midnight miercoles minor mistral mittwoch moderate mon monday monsoon montag morning most mountain
    mroz mst mtw mudflow mudslide munchen mure muren murgang murgange my nach naranja nasz nasza nasze
    national near nebbia nebbie nebel neige netzausfall nevadas nevazon neve next niebla nieblas
    niedziela night niveau nivel noon nopeusrajoitus north north- northbound northeast northeastern
    northern northwest northwestern nos nostra nostre nostri nostro not notausgang nothing notice notre
    notstromaggregat nov november novembre noviembre nowhere nubifragi nubifragio nuestra nuestras
    nuestro nuestros oblodzenie obras observed obwodnica obwodnice obwodnicy oct october octobre octubre
    odkrywka of office ogni oktober oleaje on onderhoud only opady or orages orange orkan ostrzezenie
    osuwiska osuwisko other others otra otras otro otros ottobre our outbound outflow outlook outubro
    over own pampero panne parish pazdziernika pdt pegel pegelstand peil piatek piogge platform pluie pm
    podtopienia podtopienie pohjoinen pokrywa police pompe pompes poniedzialek portail portata porton
    portone poste poziom pozostale pozostali precautionary premier premiere preparedness probealarm prog
    prognose prosegur psn pst puelche puh pump pumpe pumpen pumps pumpwerk qua quality quelque quelques qui
    radar rain rainfall rauchmelder red revision riada riadas richtung rip river road roadwork rockfall
    rockslide rojo rolltor rolltreppe rossa rouge route routes rozdzielnia ruckstau ruissellement rx
    sabado sabato samedi samstag sat saturday schachtanlage schaltanlage schleuse schleusen schnee
    schneebruch schneefall schneehohe schneeverwehung schwelle scirocco seas secheresse second securitas
    seg seine sep september septembre septiembre sequia service services setembro settembre seuil several
    severe sex shamal sharqi sheriff should showers shuttle shuttles siccita sie siemens sierpnia sigmet silny
    siltatyo simulacro sinkhole sinkholes sismica sismico sluza small smoke smottamento snieg sniezyca
    snow sobota socavon soglia some something somewhere sonnabend sonntag sottostazione source south
    south- southbound southeast southeastern southern southwest southwestern special sperrung sperrwerk
    spill spills spotter spotters springflut sprinkler squall squalls sroda stacja stagnation starkregen
    state statement statements station steinbruch steinschlag stellwerk stollen stop stops storing storm
    storms storung strecke street stromausfall sturm sturmboen sturmflut sturzflut stycznia subestacion
    submersion subsidence substation subway sudestada sunday surazo surf surge susza szyb szyby tagebau
    tagebaue tapniecia tapniecie temperatur temporali ter that the their these third this those through
    thu thunderstorm thunderstorms thursday thyssenkrupp tiefgarage tiella tietyo to toda todas today
    todo todos tomorrow tonight tormentas tornado tornadoes tous tout toute toutes track tracks traffic
    trafic trafico trafo train trains tram tramontana tramontane trams tranquera transformador
    transformateur transformator transformer trasformatore travaux travel trombe tropical tsunami tue
    tuesday turb tutta tutte tutti tutto tyomaa typhoon uberlauf ubrige ubrigen ubung uhr umbral umleitung
    umspannwerk un una underhall une units uno unser unsere unserer until unwetter unwetterwarnung upal update
    updated upper utc vagues valanghe valilla valley vattenstand vendredi venerdi vent ventisca vento
    vents verglas vermelho verspatung viento vientos viernes vigilance violents vom vorabinformation
    vorwarnung vos votre vrijdag warning warnings warntag warnung warnungen wartung was washout washouts
    wasserspiegel wasserwerk watch watches waterpeil waterstand weather wed wednesday wegen were west
    west- westbound western wetterdienst what when where wiatr wichura wichury wien wildfire will wind
    winds windy winter wir with wodomierz wodowskaz woensdag wrzesnia wstrzas wstrzasy wszystkich
    wszystkie wszystko wtorek your zamiec zamiecie zaterdag zbiornik zonda zondag zufahrt zug zuge zum
    zur zweite zweiter zwischen""".split()
)

# Things of a desk's own: no part of a name, and no house that is called after somebody.
OWN = frozenset(
    """agence almacen almacenes atelier ateliers biura biuro bureaux canteen deposito depot depots desk
    entrepot entrepots equipe fabrica factory filiale filialen garage garages hallen hub hubs lab labs lager
    lobby magasin magasins magazyn magazyny magazzini magazzino negozi negozio office offices officina
    oficina oficinas reception schicht sede sedes shift shop shops siege site sites sklep sklepy squadra
    stabilimento standort store stores taller talleres team tienda tiendas turno uffici ufficio usine
    warehouse warehouses warsztat werk werke werkstatt workshop yard yards zajezdnia zaklad zentrale zmiana""".split()
)

# Two words that are a hazard, though each is somebody's name.
HAZARDS = frozenset(
    {
        "rock fall",
        "rock falls",
        "rock slide",
        "rock slides",
    }
)
