# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs and phrases of eight languages that end a window or begin one, each beside one hour. Made up."""

from __future__ import annotations

import pytest

from tocsin.core.guard import prose

ENDS = """
Gegen 9.45 Uhr rollten die Züge wieder an.
Um 9.45 Uhr war die Störung vorbei.
Seit 9.45 Uhr läuft der Betrieb wieder rund.
Ab 9.45 Uhr war die Strecke wieder befahrbar.
Um 9.45 Uhr gab die Polizei die Gleise frei.
Gegen 9.45 Uhr hob die Polizei die Sperrung auf.
Um 9.45 Uhr konnte der Bahnverkehr wieder aufgenommen werden.
Gegen 9.45 Uhr normalisierte sich der Verkehr.
Um 9.45 Uhr nahm die Straßenbahn den Betrieb wieder auf.
Die Sperrung dauerte bis 9.45 Uhr.
Der Einsatz war gegen 9.45 Uhr abgeschlossen.
Um 9.45 Uhr gab es Entwarnung.
Die Gleise sind seit 9.45 Uhr wieder frei.
Gegen 9.45 Uhr fuhr die erste S-Bahn wieder.
Um 9.45 Uhr lief der Verkehr wieder nach Plan.
Die Demo löste sich gegen 9.45 Uhr auf.
Le trafic est revenu à la normale à 9h45.
La circulation a été rétablie vers 9h45.
Les trains circulent à nouveau depuis 9h45.
Le trafic a redémarré à 9h45.
La ligne a été rendue à la circulation à 9h45.
Retour à la normale prévu vers 9h45.
La situation est rentrée dans l'ordre vers 9h45.
L'alerte a été levée à 9h45.
Les voies ont été libérées à 9h45.
Le barrage a été levé vers 9h45.
Les manifestants se sont dispersés vers 9h45.
Le service reprendra dès 9h45.
Fin de l'incident à 9h45.
El servicio se ha restablecido a las 9.45 horas.
A las 9.45 horas se recuperó la circulación.
La circulación volvió a la normalidad a las 9.45.
Los trenes vuelven a circular desde las 9.45.
La línea se reabrió al tráfico a las 9.45.
El servicio quedó normalizado a las 9.45.
La incidencia finalizó a las 9.45.
La avería quedó resuelta a las 9.45.
La vía quedó libre a las 9.45.
A las 9.45 se levantó el corte.
El tráfico se reanudará a las 9.45.
Il traffico è ripreso alle 9.45.
La circolazione è tornata regolare alle 9.45.
Il servizio è stato ripristinato alle 9.45.
La linea è stata riattivata alle 9.45.
I treni sono ripartiti alle 9.45.
L'allarme è rientrato alle 9.45.
La strada è stata riaperta alle 9.45.
Alle 9.45 è cessato l'allarme.
Il corteo si è sciolto alle 9.45.
Lo sciopero si conclude alle 9.45.
Si torna alla normalità dalle 9.45.
Ruch przywrócono o godz. 9.45.
Pociągi wróciły na trasy o 9.45.
O godz. 9.45 ruch odblokowano.
Utrudnienia zakończyły się o 9.45.
Tramwaje wznowiły kursowanie o godz. 9.45.
Od godz. 9.45 tramwaje kursują normalnie.
Awarię usunięto o godz. 9.45.
Droga jest przejezdna od godz. 9.45.
Protest zakończył się o godz. 9.45.
O godz. 9.45 ruch wrócił do normy.
Policja otworzyła ulicę o godz. 9.45.
Linia została udrożniona o godz. 9.45.
Om 9.45 uur was het spoor weer vrij.
Rond 9.45 uur kwam het treinverkeer weer op gang.
Sinds 9.45 uur rijden er weer treinen.
De weg is om 9.45 uur vrijgegeven.
De storing was om 9.45 uur verholpen.
Om 9.45 uur was alles weer normaal.
Het verkeer is om 9.45 uur hervat.
De blokkade werd om 9.45 uur opgeheven.
De actie eindigt om 9.45 uur.
De eerste trein reed om 9.45 uur weer.
Liikenne palautui normaaliksi kello 9.45.
Junat kulkevat taas kello 9.45 alkaen.
Tie avattiin liikenteelle kello 9.45.
Häiriö päättyi kello 9.45.
Vika saatiin korjattua kello 9.45.
Liikenne käynnistyi uudelleen kello 9.45.
Metro kulki jälleen kello 9.45.
Mielenosoitus päättyi kello 9.45.
Rata saatiin auki kello 9.45.
Liikenne pääsi jatkumaan kello 9.45.
Services resumed at 9.45am.
The line was back to normal by 9.45am.
Trains started moving again at 9.45am.
The road was cleared at 9.45am.
Police lifted the cordon at 9.45am.
The all-clear was given at 9.45am.
Normal service was restored at 9.45am.
The incident was over by 9.45am.
Trains were up and running by 9.45am.
The march dispersed at 9.45am.
The strike ends at 9.45am.
The blockade was called off at 9.45am.
Power came back at 9.45am.
The tunnel reopened at 9.45am.
Die Strecke soll gegen 9.45 Uhr wieder befahrbar sein.
Bis 9.45 Uhr soll die Bombe entschärft sein.
Mit Verspätungen ist noch bis 9.45 Uhr zu rechnen.
Die Bahn rechnet ab 9.45 Uhr wieder mit normalem Verkehr.
Die Linie 5 verkehrt seit 9.45 Uhr wieder regulär.
Um 9.45 Uhr kehrten die Fahrer an die Arbeit zurück.
Gegen 9.45 Uhr war die Fahrbahn geräumt.
Die Vollsperrung wurde um 9.45 Uhr aufgehoben.
Ab 9.45 Uhr sollen wieder alle Züge fahren.
Der Verkehr wurde um 9.45 Uhr freigegeben.
Der Streik endete um 9.45 Uhr.
La ligne devrait rouvrir à 9h45.
Le trafic ne reprendra pas avant 9h45.
Jusqu'à 9h45, des retards sont à prévoir.
Une reprise est espérée vers 9h45.
Le tunnel a rouvert à 9h45.
La gare a rouvert ses portes à 9h45.
L'intervention s'est terminée à 9h45.
La grève prendra fin à 9h45.
Le blocage a pris fin à 9h45.
Se espera que el servicio se restablezca a las 9.45.
El paro finalizará a las 9.45.
La huelga concluye a las 9.45.
La calle se abrirá al tráfico a las 9.45.
El metro reanudó el servicio a las 9.45.
Hasta las 9.45 habrá retrasos.
El corte se prolongará hasta las 9.45.
La estación volvió a abrir a las 9.45.
Lo sciopero terminerà alle 9.45.
La ripresa del servizio è prevista alle 9.45.
La stazione riapre alle 9.45.
Il guasto è stato riparato alle 9.45.
Il presidio è terminato alle 9.45.
Treni di nuovo in viaggio dalle 9.45.
La situazione è tornata alla normalità alle 9.45.
La galleria è di nuovo percorribile dalle 9.45.
Ruch zostanie przywrócony o godz. 9.45.
Blokadę zakończono o godz. 9.45.
Utrudnienia potrwają do godz. 9.45.
Pociągi ruszyły ponownie o godz. 9.45.
O godz. 9.45 policja odblokowała drogę.
Tory są przejezdne od godz. 9.45.
Strajk skończył się o godz. 9.45.
Most otwarto o godz. 9.45.
De staking loopt tot 9.45 uur.
De treinen rijden om 9.45 uur weer.
De brug gaat om 9.45 uur open.
De politie hief de blokkade om 9.45 uur op.
De dienstregeling werd om 9.45 uur hervat.
De hinder duurt tot 9.45 uur.
Het treinverkeer is sinds 9.45 uur hersteld.
De rijbaan ging om 9.45 uur open.
Lakko päättyy kello 9.45.
Silta avataan kello 9.45.
Poikkeus kestää kello 9.45 asti.
Liikenne jatkuu normaalina kello 9.45.
Junat pääsivät liikkeelle kello 9.45.
Katu vapautui liikenteelle kello 9.45.
The bridge is due to reopen at 9.45am.
Lines reopened just after 9.45am.
Trains began running again at 9.45am.
Delays are expected until 9.45am.
The disruption should end by 9.45am.
Traffic was flowing again by 9.45am.
The suspension was lifted at 9.45am.
Services got under way again at 9.45am.
The picket ended at 9.45am.
Everything was running normally by 9.45am.
"""
BEGINS = """
Um 9.45 Uhr ging nichts mehr.
Seit 9.45 Uhr ruht der Verkehr.
Ab 9.45 Uhr rollt kein Zug.
Um 9.45 Uhr legten die Fahrer die Arbeit nieder.
Um 9.45 Uhr wurde der Bahnhof geräumt.
Um 9.45 Uhr kam der Verkehr zum Stillstand.
Gegen 9.45 Uhr fiel der Strom aus.
Um 9.45 Uhr musste die Feuerwehr die Straße sperren.
Seit 9.45 Uhr bestreiken die Fahrer die Linien 3 und 4.
Um 9.45 Uhr treten die Beschäftigten in den Ausstand.
Die Busse bleiben ab 9.45 Uhr im Depot.
Ab 9.45 Uhr ist mit Behinderungen zu rechnen.
Der Zug der Demonstranten setzt sich um 9.45 Uhr in Bewegung.
Um 9.45 Uhr startet die Kundgebung.
À 9h45, les conducteurs ont cessé le travail.
Les trains sont à l'arrêt depuis 9h45.
Aucun train ne circule depuis 9h45.
La ligne est coupée depuis 9h45.
La gare a été évacuée vers 9h45.
Le cortège partira à 9h45 de la gare.
Le trafic a été stoppé à 9h45.
Les bus ne rouleront plus à partir de 9h45.
La grève débute à 9h45.
Les salariés débraient à 9h45.
Vers 9h45, des manifestants ont envahi les voies.
Le tram s'arrêtera de circuler à 9h45.
La circulación quedó interrumpida a las 9.45.
Los trenes están parados desde las 9.45.
No circulan trenes desde las 9.45.
Los trabajadores pararán a las 9.45.
La marcha arranca a las 9.45.
La manifestación saldrá a las 9.45 de la plaza.
Se cortó el tráfico a las 9.45.
A las 9.45 se suspendió el servicio.
La estación fue desalojada a las 9.45.
El metro dejará de funcionar a las 9.45.
I treni sono fermi dalle 9.45.
Alle 9.45 si è fermata la metropolitana.
Il corteo partirà alle 9.45 da piazza Dante.
La stazione è stata evacuata alle 9.45.
Alle 9.45 è scattato lo sciopero.
I bus incroceranno le braccia dalle 9.45.
La linea è bloccata dalle 9.45.
Il traffico è stato interrotto alle 9.45.
Alle 9.45 è stata chiusa la via.
La metro chiuderà alle 9.45.
Ruch wstrzymano o godz. 9.45.
O godz. 9.45 zatrzymano pociągi.
Tramwaje stoją od godz. 9.45.
Pociągi nie kursują od godz. 9.45.
Protest rozpocznie się o godz. 9.45.
Demonstranci wyruszą o godz. 9.45.
Ulica zostanie zamknięta o godz. 9.45.
Strajk rusza o godz. 9.45.
O godz. 9.45 zablokowano torowisko.
Od godz. 9.45 autobusy jeżdżą objazdem.
Kierowcy odejdą od kierownic o godz. 9.45.
Stację ewakuowano o godz. 9.45.
Om 9.45 uur werd het verkeer stilgelegd.
Sinds 9.45 uur ligt het treinverkeer plat.
Om 9.45 uur gaat de weg dicht.
Het personeel legt om 9.45 uur het werk neer.
De tram staat sinds 9.45 uur stil.
Vanaf 9.45 uur rijden geen bussen.
Het station is om 9.45 uur ontruimd.
De betoging vertrekt om 9.45 uur.
De stoet zet zich om 9.45 uur in beweging.
Om 9.45 uur begon de staking.
De hinder begint om 9.45 uur.
Liikenne keskeytyi kello 9.45.
Junaliikenne pysähtyi kello 9.45.
Metro seisoo kello 9.45 alkaen.
Tie suljettiin kello 9.45.
Lakko alkaa kello 9.45.
Mielenosoitus käynnistyy kello 9.45.
Kulkue lähtee kello 9.45.
Raitiovaunut pysähtyvät kello 9.45.
Asema tyhjennettiin kello 9.45.
Sähkökatko alkoi kello 9.45.
Trains ground to a halt at 9.45am.
Drivers walk out at 9.45am.
Drivers walked off the job at 9.45am.
The station was evacuated at 9.45am.
The line went down at 9.45am.
The march sets off at 9.45am.
The parade steps off at 9.45am.
No trains have run since 9.45am.
Traffic was stopped at 9.45am.
Buses stop running at 9.45am.
Protesters blocked the tracks at 9.45am.
Power was cut at 9.45am.
The power went out at 9.45am.
The bridge shuts at 9.45am.
The walkout starts at 9.45am.
Die Polizei riegelte den Platz um 9.45 Uhr ab.
Um 9.45 Uhr stürmten Aktivisten die Gleise.
Aktivisten klebten sich um 9.45 Uhr fest.
Die Bahnen wenden seit 9.45 Uhr am Markt.
Der Streik beginnt um 9.45 Uhr.
Ab 9.45 Uhr fahren Ersatzbusse.
Um 9.45 Uhr wird die Brücke gesperrt.
Die Haltestelle entfällt ab 9.45 Uhr.
Die U-Bahn stellte um 9.45 Uhr den Betrieb ein.
Die Linie 7 wird ab 9.45 Uhr umgeleitet.
Um 9.45 Uhr fielen die Signale aus.
Es kommt seit 9.45 Uhr zu Ausfällen.
Die S-Bahn hält ab 9.45 Uhr nicht am Markt.
Le préavis court à partir de 9h45.
Le trafic est perturbé depuis 9h45.
Les lignes 3 et 4 sont déviées dès 9h45.
La station ferme à 9h45.
La rue sera fermée à 9h45.
Un incident bloque la ligne depuis 9h45.
Le métro ferme ses portes à 9h45.
Le service s'interrompt à 9h45.
La mobilisation commence à 9h45.
Les agents se mettent en grève à 9h45.
Des bus de substitution circulent à partir de 9h45.
El paro comienza a las 9.45.
La línea permanece cortada desde las 9.45.
Los autobuses se desviarán a partir de las 9.45.
La calle se cerrará a las 9.45.
El servicio se suspenderá a las 9.45.
El tren descarriló y la vía está cortada desde las 9.45.
A las 9.45 arranca la huelga.
Un corte de luz paró el metro a las 9.45.
Los manifestantes ocuparon las vías a las 9.45.
La policía cerró la plaza a las 9.45.
Lo sciopero inizia alle 9.45.
La linea è interrotta dalle 9.45.
Le corse sono sospese dalle 9.45.
I tram saranno deviati dalle 9.45.
La strada chiuderà alle 9.45.
I manifestanti hanno occupato i binari alle 9.45.
Il servizio si ferma alle 9.45.
Il concentramento è alle 9.45 in piazza.
Metro ferma dalle 9.45.
Strajk zaczyna się o godz. 9.45.
Od godz. 9.45 nie jeżdżą tramwaje.
O godz. 9.45 zamknięto most.
Linia zostanie zawieszona od godz. 9.45.
Marsz ruszy o godz. 9.45.
Ruch odbywa się jednym torem od godz. 9.45.
O godz. 9.45 stanęły tramwaje.
Pasażerów ewakuowano o godz. 9.45.
De staking start om 9.45 uur.
Er rijden sinds 9.45 uur geen treinen.
De brug gaat om 9.45 uur dicht.
De tunnel werd om 9.45 uur afgesloten.
De stroom viel om 9.45 uur uit.
Actievoerders bezetten om 9.45 uur het spoor.
De politie zette de straat om 9.45 uur af.
De demonstratie begint om 9.45 uur.
Lakko alkoi kello 9.45.
Katu suljetaan kello 9.45.
Bussit kiertävät torin kello 9.45 alkaen.
Junat seisovat kello 9.45 alkaen.
Poliisi sulki kadun kello 9.45.
Mielenosoittajat tukkivat kadun kello 9.45.
Työnseisaus alkaa kello 9.45.
Trains have been suspended since 9.45am.
The strike begins at 9.45am.
Buses will be diverted from 9.45am.
The road closes at 9.45am.
All trains were halted at 9.45am.
Trams were turned back from 9.45am.
Police shut the square at 9.45am.
Activists occupied the tracks at 9.45am.
Service was suspended at 9.45am.
Shuttle buses run from 9.45am.
"""


def bounds(text: str) -> list[tuple[str, ...]]:
    told = prose.extract(text, "und").windows
    return [tuple(at.strftime("%H:%M") if at else "" for at in (one.start, one.end)) for one in told]


@pytest.mark.parametrize("text", ENDS.strip().splitlines())
def test_ends_there(text: str) -> None:
    assert bounds(text) == [("", "09:45")]


@pytest.mark.parametrize("text", BEGINS.strip().splitlines())
def test_begins_there(text: str) -> None:
    assert bounds(text) == [("09:45", "")]
