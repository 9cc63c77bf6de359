# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside which a name stands on a sign: of streets, houses and ships, in eight languages, folded."""

from __future__ import annotations

STREETS = frozenset(
    """rue avenue boulevard place square quai allee allees chemin impasse passage faubourg esplanade rond-point promenade sentier cours montee
    calle avenida avinguda carrer plaza plaça placa paseo passeig rambla ronda barrio camino callejon glorieta travesia cuesta barriada
    rua praca largo travessa alameda estrada beco viela bairro calcada rotunda
    viale via piazza piazzale corso vicolo lungomare lungotevere borgo salita piazzetta contrada rione
    ulica ulicy ulice ulicami ul plac placu placem pl rondo rondzie aleja alei aleje skwer skweru osiedle osiedlu bulwar bulwarze przystanek przystanku przystankiem przystankow
    namesti ulici trida
    strasse platz ufer arret parada paragem paradero fermata""".split()
)
LINKED = frozenset(
    "via largo cours passage promenade place parada square arret avenue boulevard esplanade impasse strasse platz allee ufer".split()
)
"""Words elsewhere, or behind their name: only somebody's name without "of the" behind them ("via Betriebsrat", "Times Square March")."""
OF_THE = frozenset("strasse platz allee ufer".split())
"""In German these end a street's name, and begin one only before "der": "Platz der Republik"."""
ARTICLES = frozenset("da do della la".split())
"""Before a given name they make the street somebody's who lives there: "rua da Joana Pires"."""
STREETS_BEHIND = frozenset(
    """street road avenue lane square drive boulevard crescent terrace way court gardens embankment
    caddesi caddesinde sokagi sokaginda meydani meydaninda mahallesi mahallesinde bulvari bulvarinda duragi duraginda sokak cadde""".split()
)
NOT_ALWAYS = frozenset("drive way court".split())
"""Behind a plain word no street: "Membership Drive"."""
SURNAMES = frozenset("court hall lane terrace".split())
"""Somebody's, too: only behind two words ("Imogen Lane")."""
HOUSES = frozenset(
    """haltestelle metro estacion estacio gare stazione estacao dworzec station bahnhof subte""".split()
)
HOUSES_BEHIND = frozenset(
    """merkezi merkezinde cesmesi koprusu koprusunde hastanesi hastanesinde parki istasyonu istasyonunda iskelesi iskelesinde tuneli lisesi stadi salonu
    vapuru feribotu gemisi station pier bridge hall tunnel hospital school library""".split()
)
SHIPS = frozenset(
    """veerpont veer tug ferry vessel ship trawler tanker tugboat boat yacht barge lifeboat catamaran schiff fahre faehre schlepper frachter frachtschiff tankschiff kutter rettungsboot
    navire bac bateau remorqueur chalutier vedette petrolier cargo buque barco ferri transbordador remolcador pesquero petrolero
    nave traghetto rimorchiatore motonave peschereccio aliscafo petroliera chiatta statek statku prom promu holownik holownika kuter tankowiec
    navio rebocador cacilheiro lancha veerboot sleepboot schip""".split()
)
LETTERS = frozenset("RV MV MT MS SS FV HMS USS RRS TS STS MY".split())
"""Before a ship's name."""
ADDRESSED = frozenset(
    "herr herrn frau mr mrs ms miss mister monsieur madame mme mlle pan pana pani panu signor signora sig senor senora sr sra senhor senhora dhr mevr meneer mevrouw".split()
)
ABOARD = frozenset(
    "captain captains skipper master mate crew officer bosun capitaine capitan capitano comandante kapitan kapitanka kapitana patron armador armatore armateur matelot marinero marinaio marynarz matrose steuermann lotse pilot pilote owner".split()
)
