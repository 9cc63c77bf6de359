# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a value of a slot is a street or a stop, whoever it is called after: its first or its last word.

In running text a word here may be a plain one ("R. Leong", "James can"); in a slot of places it is a street's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

# Two names of one stop: "Ris-Orangis - Jean Jaurès", "Harrison St at Truman Court, stop 89".
PARTS = re.compile(
    r" [-–—@|&+] |(?<!^[Cc]) ?/ ?|; ?| ?[()]| (?:at|near|opp\.?|before|after) |,? stop \d+[A-Za-z]?$"
)

LAST = frozenset(
    """lane way close drive dr street st road rd avenue ave court ct place pl square sq terrace tce crescent cr row walk brow croft grove
    gardens mews boulevard blvd bvd bl parkway lp alley yard parade pde circuit cct quay qy track trk esplanade esp wy hwy
    chowk gate gates entrance entrances exit ramp stairs elevator lift platform downhill uphill reserve tent
    north south east west nord sud est ouest norte sur oeste ost sued noord zuid oost norra sodra vastra ostra
    rynek petla osiedle szkola kosciol ovest stazione capolinea dir uscita ospedale
    plats torg rondell backe grand stig stigen vang have haven head
    utca utja korut rakpart megallo palyaudvar setany hid liget ter koz
    katu tie kuja polku kaari raitti aukio puistotie tien kadun vag vagen gata gatan vej gade veien
    strasse str platz weg allee alle ring gasse damm ufer straat laan plein""".split()
)
FIRST = frozenset(
    """r rua al av avda pca pc praca estr estrada rod lgo lg largo tv trav travessa vd esc qta quinta esplanada
    c cami pg passeig pl placa ctra carrer avinguda ronda rambla can mas torrent riera jardins estadi institut mercat
    facultat facultats fundacio ascensor parc turo mossen val vall ul os plac ulice namesti nabrezi sidliste
    sant santa sta sao riu barri torre escola ies cap cuap cem castell casal zona mina viad vdto servidao edificio edifice ptge term terminal pav
    vle vl pzza pza p.za p.le l.go lungo cais chr chu cite hopital hop res residence
    rda glta pso po cno cn cr cra trva urb plza pl. blvr bda c/ coll lyc eglise mairie hotel maison
    frente cierre andador primaria secundaria privada priv cerrada anillo prolongacion callejon deportivo
    ciep emef emei praia pr prc lrg br bl brs
    krankenhaus klinikum schule friedhof kirche forum
    trg trga trgu bul bulevardul piata strada calea soseaua aleea splaiul statia gara parcul pasajul spitalul podul
    ул улица бул булевард пл площад площадь жк метростанция начало проспект пр вул вулиця станция ст
    station estacion gare hospital rue allee quai lycee college ecole square via viale piazza corso""".split()
)
# Words a street's name begins with: where one crosses another, the other is a street, too.
STREETS = frozenset(
    """avenida av avda avd avinguda calle c/ carrer calzada calz eje paseo pso passeig pg camino cami carretera ctra autopista autovia
    boulevard blvd bvr bulevar diagonal ronda rambla anillo circuito prolongacion plaza pza plaça placa glorieta glta travessera via gran
    rua alameda estrada rodovia travessa praca avenue rue quai viale corso piazza largo ulica ul ulicy plac placu aleja alei al ulice namesti cesta""".split()
)
_LONGEST = 7
_ABBREVIATED = re.compile(r"\b([^\W\d_]{2,5})\.(?=[^\W\d_])")  # "AV.PABLO IGLESIAS"
_NUMBERED = re.compile(r"\d")
_HOUSES = re.compile(r"\D{4,60} (\d{2,5})-(\d{2,5})")
_BLOCK = 200
"""Numbers a block of houses has at most: "EMILIO SORIA 1599-1649" is a street's, in Buenos Aires."""
_CORNER = re.compile(r" / Esq\. ")
"""What says that two streets cross, each called after whomever: "Salomón Prado / Esq. Enrique Soto"."""


def _words(value: str) -> list[str]:
    parted = _ABBREVIATED.sub(r"\1 ", value) if "." in value else value
    return [fold(w.strip(".,()")) for w in parted.split()]


def is_street(value: str) -> bool:
    """Whether the value begins with a word for a street."""
    words = _words(value)
    return 1 < len(words) <= _LONGEST and words[0] in STREETS


def is_corner(value: str) -> bool:
    """Whether the value is a corner of two streets by the word for it."""
    return _CORNER.search(value) is not None


@lru_cache(maxsize=4096)
def is_way(value: str) -> bool:
    """Whether the value is a street's or a stop's by its first or last word."""
    words = _words(value)
    if not words or len(words) > _LONGEST:
        return False
    if (block := _HOUSES.fullmatch(value)) and 0 < int(block[2]) - int(block[1]) < _BLOCK:
        return True
    if words[-1] in LAST or (len(words) > 2 and words[-1].isdigit() and words[-2] in LAST):
        return True
    # "R. Okafor" is somebody, "R. Manuel Carrapeto" and "R. Embira, 441" are streets.
    long = len(words) > 2 and len(words[1]) > 1  # "R. J. Okafor" is somebody, too
    sure = len(words[0]) > 2 or long or _NUMBERED.search(value) is not None
    if words[0] == "s" and len(words) == 2:  # "S. Chiara"
        return kind_of(words[1]) & Kind.GIVEN != 0
    return (words[0] in FIRST or words[0] in STREETS) and len(words) > 1 and sure
