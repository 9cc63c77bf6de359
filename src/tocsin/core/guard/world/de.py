# SPDX-License-Identifier: AGPL-3.0-or-later
"""German: things of weather, water, roads and houses, also as the last part of a longer word, and what is said of them."""

from __future__ import annotations

THINGS = """see welle wellen seegang wellengang sturmflut flut ebbe wasserstand wasser wind boe boen sturm orkan gewitter blitz regen schauer niesel nieselregen schnee schneefall neuschnee
    pulverschnee verwehung frost nasse blitzeis eis raureif reif hagel nebel dunst himmel wolke wolken sonne hitze luft kalte trockenheit durre temperatur luftdruck druck staub
    hochwasser pegel fluss bach strom damm deich wehr schleuse stausee keller tiefgarage unterfuhrung strasse gully gullideckel kanal ruckstau hang hangrutsch steinschlag felssturz mure
    lawine schneebrett erdfall brand waldbrand feuer rauch brandgeruch geruch beben erdbeben vulkan stromausfall kabel mast leitung trafo sicherung hauptschalter schalter notstrom
    aggregat batterie akku akkus licht lampe lampen laterne beleuchtung ampel rohr rohre rohrbruch wasserhahn hahn pumpe pumpen ventil schieber abfluss grube tank gas gasleck gasgeruch
    heizung heizkorper kessel brenner luftung klimaanlage zahler fernwarme aufzug fahrstuhl lift rolltreppe tur turen tor tore schranke schranken drehkreuz schloss fenster scheibe dach
    ziegel dachrinne decke boden wand riss gerust kran gabelstapler stapler ameise hubwagen rampe kuhlhaus kuhlraum kuhlung tiefkuhler gefrierschrank kuhlschrank palette paletten regal
    gefahrgut ware paket pakete lieferung ladung band forderband presse feuerloscher hydrant alarm fehlalarm sirene sensor rauchmelder melder kamera server netz wlan drucker bildschirm
    telefon webseite toilette toiletten klo mull tonne container reinigung papier seife fahre fahren schiff hafen kai steg boje leuchtturm zug zuge gleis gleise weiche weichen
    oberleitung signal stellwerk bahnubergang bus tram bahn strassenbahn haltestelle bahnhof autobahn spur fahrbahn schlagloch tunnel brucke brucken pass stau verkehr baum baume ast
    aste schule schulen turnhalle mensa raum klassenraum station sauerstoff apotheke markt wochenmarkt messe konzert spiel stadion parkplatz parkhaus platz park strand flagge freibad
    hallenbad bad feuerwerk stadtfest fest kirmes flohmarkt baustelle bagger bauzaun zaun absperrung halle lager flur ausgang eingang motor filter anlage maschine ofen spulmaschine
    vordach plane kuste gehweg kreuzung zufahrt ausfahrt wohnung gebaude etage treppe treppenhaus gelander warnung warnungen vorabwarnung unwetterwarnung hitzewarnung windboen sturmboen
    orkanboen unwetter starkregen dauerregen glatteis glatte eisgang grundwasser quelle brunnen kaltfront warmfront schneebruch eisbruch schneelast dachlawine eiszapfen blitzschlag
    uberspannung klingel sprechanlage antenne glasfaser router beamer mikrofon lautsprecher transporter lkw tankwagen anhanger reifen olspur diesel kraftstoff farbe flasche manometer
    backofen tisch stuhl wespennest ratten taube vogel wildschwein hund gras hecke laub bank schaukel rutsche sportplatz tribune buhne zelt bude kreisel schiene schienen seilbahn
    sessellift skilift piste flug fluge landebahn kuche wascherei trage archiv bucherei kino theater museum poller leitplanke bordstein pflaster radweg streusalz winterdienst spulbecken
    dusche trinkwasser loschwasser sprinkler dampf ammoniak saure kuhlmittel hydraulik frase sage roboter sicht seitenwind waschbecken urinal teppich fliese fliesen rollladen markise
    vitrine
    boot kahn anleger furt fassade balken saule kabine taster steckdose verlangerungskabel kanister drehtur karton verpackung sack einkaufswagen waage schneidemaschine haube gitter sonnenschirm roller fahrrad reisebus lok waggon schild markierung teich becken graben boschung eisflache mole ufer brandung spritzwasser"""

SAID = """rau hoch niedrig auflandig stark boig sturmisch kraftig orkanartig schwer heftig einzeln gefrierend kurz leicht nass frisch verweht locker streng uberfrierend moglich dicht gross
    klein kleinkornig zah bedeckt klar tief schwul extrem tropisch eisig anhaltend ubergelaufen undicht gebrochen weich offen gesperrt defekt voll uberflutet verstopft aktiv abgegangen
    erheblich geloscht weg ausgefallen gerissen umgefallen raus aus leer rot grun gelb schwarz weiss grau trub warm kalt heiss geplatzt zu abgestellt gestort laut kaputt lose feucht
    rutschig glatt vereist schief ausgelaufen beschadigt verspatet verrutscht langsam tot tod verlegt eingestellt frei umgeleitet geschlossen marode lang stockend umgesturzt abgebrochen
    knapp abgesagt verboten notig unten oben klemmt lauft steht steckt tropft piept brummt leckt fallt steigt brennt qualmt raucht stinkt wackelt flackert ruckelt spinnt hangt rutscht
    bricht blockiert abgesoffen abgeschaltet eingefroren eingesturzt eingebrochen durchgebrannt durchgerostet verrostet verbogen verschlossen verriegelt verschmutzt verdreckt vermullt
    uberlastet uberhitzt uberfullt unterspult unterbrochen ungesichert unpassierbar zugefroren zugeparkt zugeschneit verschneit vollgelaufen weggespult abgedeckt abgerissen abgestorben
    herabgesturzt heruntergefallen entgleist liegengeblieben ausgeleuchtet verschoben vertagt ungewohnlich drohend ortlich verbreitet lokal ganztags massiv teilweise komplett wieder
    noch sehr nachts heute morgen provisorisch amtlich trocken durchtrennt kratzt umgekippt platt uberfahren entlaufen weggeflogen gestrichen ausgetreten schlecht aufgebaut ab alle
    gesunken treibt rissig morsch verschmort verstellt liegt umgeflogen umgeknickt verblasst dunn eingedrungen gekentert gestrandet festgefahren"""

GLUED = """welle wellen wasser gewitter schauer schneefall verwehung nebel hochwasser strasse strassen kanal
    keller garage schleuse lawine geruch ausfall kabel leitung sicherung schalter aggregat batterie lampe
    lampen laterne beleuchtung ampel ampeln pumpe pumpen ventil ventile schieber heizung heizkorper
    luftung anlage anlagen aufzug fahrstuhl treppe treppen turen schranke schranken fenster scheibe
    scheiben rinne gerust stapler rampe rampen kuhlung palette paletten regal regale lieferung melder
    drucker bildschirm toilette toiletten container weiche weichen signal stellwerk ubergang haltestelle
    tunnel brucke brucken verkehr schule schulen baustelle absperrung deich damme schutztur schiebetur
    drehtur haustur kellertur eingangstur hallentur rolltor rolltore garagentor hallentor einfahrtstor"""
"""Last parts of words, of which no family is made."""
