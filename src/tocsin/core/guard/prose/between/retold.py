# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice with the words that stand in the way of a stretch told as others tell them, before its stretches are read."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import grids
from tocsin.core.guard.prose.between import (
    area_towns,
    following,
    forms,
    halved,
    itemised,
    retold_english,
    retold_roads,
)
from tocsin.core.guard.prose.tables import LOWER, UPPER

_BOARDED = Late(
    r" (?:ab|departing|dep\.?|départ|salida|partenza|odj\.?|vertrek) (?:at |à |om |alle |a las )?\d{1,2}[:.h]\d\d(?: (?:Uhr|h|uur))?(?= (?:nach|to|à|vers|a|per|hacia|do|naar) [A-ZÀ-Ž])",
    needs=r"\d[:.h]\d",
)
"""When a train leaves its first station, between the two: "von Altdorf ab 14:45 Uhr nach Neumühl an 14:54"."""

_HALVED = Late(
    r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{2,10}- (?:und|u\.|bzw\.|oder|en|och|og) (?=[A-ZÄÖÜ])",
    needs="und|u|bzw|oder|en|och|og",
)
"""The first of two that share their last part, "Nieder- und Oberurnen–Ziegelbrücke": its hyphen joins it to no other."""
_OF_ROAD = Late(
    r"(?<!\w)(?:(?:de|het|der|die|dem) )?(?:toerit|oprit|afrit|afslag|aansluiting|Auffahrt|Ausfahrt|Einfahrt|Anschlussstelle) (?:van de|naar de|met de|der|zur|auf die) [A-Z] ?\d{1,3} (?:nabij|bij|in|bei) (?=[A-Z])",
    needs=" toerit | oprit | afrit | afslag | aansluiting | auffahrt | ausfahrt | einfahrt | anschlussstelle ",
)
"""Of which road a slip road is, "vanaf de toerit van de A12 nabij Waddinxveen tot ...": the town says where it is."""
_SHORT_OF = Late(r"(?<=[ ,]bis )(?:kurz )?(?:vor|hinter) (?:de[nmr]|die|das) (?=[A-ZÄÖÜ])", needs="bis")
_SIDE_OF = Late(
    r"(?<=[Aa]bschnitt )(?:(?:nörd|süd|öst|west)lich|oberhalb|unterhalb) (?:(?:der|des|vom|von) )?(?=[A-ZÄÖÜ])",
    needs="abschnitt",
)
"""On which side of what it is named by an end lies."""
_GLUED = Late(rf"(?<=\n)-(?=[{UPPER}][{LOWER}]{{2,24}}-[{UPPER}])", needs="-")
"""The sign of an item, glued to two ends that another joins: "-Leuven-Tervuren-Brussel"."""

_HEIGHTS = (
    # "in Höhe Lindenweg bis Höhe Markt": beside an end is at it
    (
        Late(
            r"(?<!\w)(?:[Ii]n |[Aa]uf |[Vv]on )?Höhe (?:de[rs] |vo[nm] )?(?=(?:[A-ZÄÖÜ]|km \d)[^.,;\n]{1,50} bis (?:zur |zum |auf |in )?(?:[A-ZÄÖÜ]|km \d))",
            needs="höhe",
        ),
        "von ",
    ),
    (Late(r"(?<=bis )(?:auf |in |zur )?Höhe (?:de[rs] |vo[nm] )?(?=[A-ZÄÖÜ]|km \d)", needs="höhe"), ""),
    (Late(r"(?<!\w)à (?:la )?hauteur d(?:e |u |e la |es )(?=[^.,;\n]{2,50} jusqu')", needs="hauteur"), "de "),
    (Late(r"(?<=jusqu')à (?:la )?hauteur (?=d(?:e|u|es) )", needs="hauteur"), "à celle "),
    (
        Late(r"(?<!\w)(?:d)?all'altezza d(?:i|el|ella) (?=[^.,;\n]{2,50} (?:fino|sino) a)", needs="altezza"),
        "da ",
    ),
    (Late(r"(?<=fino )all'altezza d(?:i|el|ella) ", needs="altezza"), "a "),
    (Late(r"(?<!\w)(?:desde|a) la altura de(?: la|l)? (?=[^.,;\n]{2,50} hasta )", needs="altura"), "desde "),
    (Late(r"(?<=hasta )la altura de(?: la|l)? ", needs="altura"), ""),
    (
        Late(
            r"(?<!\w)ter hoogte van (?:de |het )?(?=[^.,;\n]{2,50} tot (?:aan |en met |ter hoogte ))",
            needs="hoogte",
        ),
        "van ",
    ),
    (Late(r"(?<=tot )(?:aan )?ter hoogte van (?:de |het )?", needs="hoogte"), ""),
)
"""Ends that lie beside what names them, told as those that lie at it."""
_WAY = r"(?:platz|stra(?:ß|ss)e|brücke|markt|tor|kreisel|bahnhof|allee|weg|gasse|ring|damm|park|kreuzung)"
_AREA = Late(
    rf"(?<=[Bb]ereich )([A-ZÄÖÜ][a-zäöüß]{{3,20}})-([A-ZÄÖÜ][a-zäöüß]{{3,20}}{_WAY})(?![\w-])",
    needs="bereich",
)
"""Two that a hyphen joins where only the second is a street's: one called after somebody has its first name there."""


def _parted(found: re.Match[str]) -> str:
    """Two ends, "im Bereich Bopsal-Charlottenplatz", but one square, "im Bereich Anna-Lindenplatz"."""
    kind = kind_of(fold(found[1]))
    named = kind & (Kind.GIVEN | Kind.SURNAME | Kind.COMMON) and not found[1].endswith(_SUFFIXES)
    return found[0] if named else f"{found[1]} – {found[2]}"


_SUFFIXES = ("platz", "straße", "strasse", "brücke", "markt", "tor", "ring", "damm", "park", "bahnhof")
_UP = f"[{UPPER}]"
_NORWEGIAN = Late(
    r"(?m)^((?:E|[Ff]v\.|[Rr]v\.|[Ee]v\.) ?\d{1,4}) ([A-ZÆØÅ][^\n,]{2,40}?) i [A-ZÆØÅ][^\n,]{2,24}, [^\n,]{3,24}? - (?:E|[fr]v\.|ev\.) ?\d{1,4} ([A-ZÆØÅ][^\n,]{2,40}?) i [A-ZÆØÅ][^\n,]{2,24}, [A-ZÆØÅ][^\n,]{2,24}$",
    needs=" i ",
)
"""How the Norwegian roads office heads its messages, "Fv. 27 Lia i Ringsal, Innmark - fv. 27 Heim i Ringsal, Innmark"."""


def _joined(found: re.Match[str]) -> str:
    return f"{found[1]} et {'le ' if found[2] else ''}"


_TYPED = (
    (_AREA, _parted),
    (area_towns.AREA, area_towns.apart),
    (_NORWEGIAN, r"\1 stengt mellom \2 og \3"),
    # "place Haute entre et dans le sens rue des Forges --> quai Neuf"
    (
        Late(
            r"(?<!\w)entre et dans le sens (?=[^\n,.;]{3,50} (?:↔|–|vers|->) )",
            needs="dans le sens",
        ),
        "",
    ),
    # "RD 257, coupée entre Andelle à la Nationale 7"
    (
        Late(
            rf"(?<!\w)(entre (?:l[ae] |l')?[{UPPER}][\w'-]{{2,20}}(?:[ -][{UPPER}][\w'-]{{2,20}}){{0,2}}) (?:à (?=la |l')|(au) )(?=(?:la |l')?(?:Nationale|Départementale|RN|RD|D|N|A|carrefour|rond-point|giratoire|pont|croisement) ?[\dd])",
            needs=" à | au ",
        ),
        _joined,
    ),
    # "osuuden Asematorilta Rantakadun kautta Niemeen"
    (
        Late(
            rf"(?<=[Oo]suuden )({_UP}[\w-]{{2,30}}(?:lta|ltä|sta|stä)) (?:{_UP}[\w-]{{2,30}}n (?:ja {_UP}[\w-]{{2,30}}n )?kautta )(?={_UP}[\w-]{{2,30}}(?:n|lle)(?!\w))",
            needs=("osuuden", "kautta"),
        ),
        r"\1 ",
    ),
    # "RN 60, ente Olmos y Ribera"
    (Late(r"(?<=[,\d] )ente (?=(?:la |el )?[A-ZÁ-Ú][^.,;\n]{2,40} y )", needs="ente"), "entre "),
    # "zwischen den U2-Haltestellen A und B"
    (
        Late(
            r"(?<!\w)[A-Z]{1,2}\d{1,3}-(?=(?:Haltestelle|Station|Bahnhöfe)[n]? )",
            needs="haltestelle|station|bahnhöfe",
        ),
        "",
    ),
    (Late(r"(?<!\w)Haltestellen (?=Haltestellen )", needs="haltestellen"), ""),
    # "between East “H” Street and East “K” Street"
    (
        Late(
            r"(?<=[ (])[“\"']([A-Z])[”\"'](?= (?:Street|Avenue|Ave|St|Road|Rd)(?!\w))",
            needs=r"street|avenue|ave|st|road|rd",
        ),
        r"\1",
    ),
)
"""Slips of the pen, and words that stick to others."""
_STREET = r"(?:Road|Rd\.?|Street|St\.?|Avenue|Ave\.?|Drive|Dr\.?|Lane|Ln\.?|Highway|Hwy\.?|Boulevard|Blvd\.?|Parkway|Pkwy\.?)"
_OPENS = {
    "bis": "von",
    "nach": "von",
    "to": "from",
    "à": "de",
    "au": "de",
    "a": "da",
    "tot": "van",
    "naar": "van",
    "do": "od",
}
_ROAD_LED = Late(
    rf"(?<![\w-])([A-Z]{{1,3}}[ -]?\d{{1,4}}[a-z]?) [-–] (?:(?:von|vom|de|du|from|da|dal|van|od) )?([{UPPER}][^\n.,;:–-]{{2,40}}?) (bis|nach|to|à|au|a|tot|naar|do) ([{UPPER}][^\n.,;:–-]{{2,40}}?) [-–] (?=[{LOWER}])",
    needs=frozenset(_OPENS),
)


def _led(found: re.Match[str]) -> str:
    """A road and its part set off by dashes, "Die L 222 - Altdorf bis Neustadt - wird gesperrt", told without them."""
    return f"{found[1]} {_OPENS[found[3]]} {found[2]} {found[3]} {found[4]} "


_SPOKEN = Mends(
    (
        (_ROAD_LED, _led),
        # "Badger Road - Pine River to Ashby - closed": the street a stretch lies on heads an English item.
        (
            Late(
                rf"(?m)^((?:[•*–-] ?)?(?:[A-Z\d][\w'. ]{{2,30}} {_STREET}|(?:Highway|Hwy\.?|County Road|State Route|Route|SR|CR|US|I)[ -]\d{{1,4}}|\d{{1,2}}[.)] [A-Z][\w'. ]{{2,30}})) [-–] (?=[A-Z\d][^\n:–-]{{2,40}} to (?:the )?[A-Z\d])",
                needs=r" to ",
            ),
            r"\1: ",
        ),
        # "between the Green Line's Mill and Oak stations"
        (Late(r"(?<=between )the (?:[A-Z]\w{1,20} ){1,4}[Ll]ine's (?=[A-Z])", needs="between"), ""),
        *retold_english.SPOKEN,
        *retold_roads.SPOKEN,
        *forms.SPOKEN,
        *following.SPOKEN,
        *halved.SPOKEN,
        *_HEIGHTS,
        *_TYPED,
        (_BOARDED, ""),
        (_HALVED, ""),
        (_OF_ROAD, ""),
        (_SHORT_OF, ""),
        (_SIDE_OF, ""),
        (_GLUED, "- "),
        (
            Late(
                r"(?<![\w-])(?:[A-Z]{2,3}|[SU]-Bahn|Bahn|Zug|Regional|Fern|Güter)-[Ss]trecke(?= [A-ZÄÖÜ])",
                needs="-strecke",
            ),
            "Strecke",
        ),
        (Late(r"(?<!\w)[Cc]elle (?=d[eu'] ?[A-ZÀ-Ž][^\W\d_]{2,20}-[A-ZÀ-Ž])", needs="celle"), "ligne "),
        (Late(r" (?:FRA|TRA) LE LOC(?:ALIT[AÀ]'?|\.)", needs="loc"), " TRA"),
        (Late(r" (?=(?:DAL|AL|FINO AL) (?:GIORNO|TERMINE)(?!\w))", needs="giorno|termine"), ", "),
    )
)
"""What stands between two ends, words that stand for a line before them, and how Italian decrees in capitals go on behind them."""


def retold(text: str) -> str:
    """The text as stretches are read in it."""
    return itemised.apart(_SPOKEN.mended(grids.spelt(text)))
