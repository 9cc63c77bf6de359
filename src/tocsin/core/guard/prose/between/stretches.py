# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches between numbers: "J7 to J9", "junctions 26-28", "sorties 12 et 14", "du PK 3 au PK 5,2", "od km 5+100 do km 7"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair

_TO = r"(?: ?[-–/&] ?| (?:to|and|through|thru|et|à|au|ed?|y|a|al|ao|até|en|tot|t/m|bis|und|do|i|a|oraz|til|till|og|och|ja) )"
_JUNCTIONS = Late(
    rf"(?i)\b(j\d{{1,2}}[a-z]?)(?: \(?(?-i:[A-Z])[\w' ]{{1,24}}?\)?)?{_TO}(?:(j?\d{{1,2}}[a-z]?)(?![\w:.]\d|\w)|(?-i:([A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}})))",
    needs=r"j\d",
)
_WORDS = r"carrera|calle|junction|jct|exit|sortie|uscita|salida|saída|afrit|échangeur|ausfahrt|anschlussstelle|węz(?:eł|ła|łem|łami)|liittymä|trafikplats|afkørsel|diffuseur"
_NUMBERED = Late(
    rf"(?i)\b({_WORDS})(?:s|n)? (?:n°|nr\.? )?(\d{{1,3}}[a-z]?)(?: (?:for|at|\(|(?-i:(?=[A-Z]))) ?[^\n,.;]{{2,30}}?)?{_TO}(?:l'|la |le |the |de |el )?(?:(?:{_WORDS}) )?(?:n°|nr\.? |j)?(\d{{1,3}}[a-z]?)(?![\w:.]\d|\w)",
    needs=_WORDS.replace("węz(?:eł|ła|łem|łami)", "węz"),
)
_HOUSE = r"(?:haus(?:nummer|-?nr\.?)|n°|nr\.?|no\.|number|nummer|huisnummer|numéro|número|numer(?:em|ów)?|civico|civici|numer[oi]|stop|haltestelle)"
_MARK = r"km(?:'?s)?|pp\.?kk|pk|p\.k\.|pr|(?:k|ch|qu)il[oóòô]m[eèé]t(?:ros?|res?|ri|er|rów|rze)|(?:puntos? |pontos? )?kilom[eé]tricos?|mile ?(?:posts?|markers?)"
_AT = r"(?:\d{1,4}(?:[.,+]\d{1,3})?|zero)"
_HOUSES = Late(
    r"(?i)(?<!\w)(?:between|from|zwischen|von|ab|entre|du|dal|tra|fra|från|mellan|mellem|fra|od|między|tussen|van) (?:(?:den|der|les?|las?|los|the|i|il|de) )?"
    rf"({_HOUSE})[ns]? ?(\d{{1,4}} ?[a-z]?){_TO}(?:(?:den|der|le|la|el|the|il|de) )?(?:{_HOUSE} ?)?(\d{{1,4}} ?[a-z]?)(?![\w:.]\d|\w)",
    needs=" hausn| huisn| haus-|n°| nr| no | numm| numb| numé| núme| nume| civic| stop| haltestelle",
)
"""Houses of a street, stops of a line: "zwischen Hausnummer 12 und 18", "du n° 12 au n° 48", "between Stop 24 and Stop 30"."""
_KM = Late(
    rf"(?i)\b(?:{_MARK})\.?(?: \(p\.?k\.?\))? ?(?:(?:cca|ca\.?|[A-Z]{{1,3}}\d{{1,3}}) )?({_AT})(?: \([^()\n]{{2,30}}\)| circa| environ| etwa| aprox\.?| około)?{_TO}(?:(?:el |il |le |o |den |the |al |au )?(?:{_MARK})\.? ?)?({_AT})(?![\d:])",
    needs=" km| pk| pp|p.k| pr| kk|met|mét|mèt|post|marker",
)


# "mezi 90. a 94. kilometrem"
_ORDINAL = Late(
    r"(?i)(\d{1,3})\. ?(?:a|i|do|až|und|og|och|bis|–|-) ?(\d{1,3})\. ?(?:kilom|km)",
    needs=(r"\d\.(?:k| )", "kilom| km"),
)


_CHAINAGE = Late(
    r"(?<![\d+])(\d{1,4}\+\d{3})(?: ?[-–] ?| (?:do|to|bis|al|a|au|til|till|tot) )(\d{1,4}\+\d{3})(?!\d)",
    needs=r"\d\+\d",
)
"""Two points of a road's own measure, whatever stands before: "na odcinku 76+582 – 77+307"."""


def stretches(text: str) -> Iterator[Pair]:
    """Both ends of each stretch: junctions, then exits, then kilometres."""
    for found in _JUNCTIONS.finditer(text):
        last = found[2] and f"J{found[2].lstrip('jJ')}"
        yield Pair(_large(found[1]), _large(last) if last else found[3], found.start(), found.end())
    for m in _NUMBERED.finditer(text):
        yield Pair(f"{m[1]} {m[2]}", f"{m[1]} {m[3]}", m.start(), m.end())
    for m in _HOUSES.finditer(text):
        yield Pair(f"{m[1]} {m[2].strip()}", f"{m[1]} {m[3].strip()}", m.start(), m.end())
    for pattern in (_KM, _ORDINAL, _CHAINAGE):
        for m in pattern.finditer(text):
            said = m[0][: m.start(1) - m.start()].strip()
            unit = said.rstrip("s") if said[:4].lower() == "mile" else "km"
            yield Pair(f"{unit} {m[1]}", f"{unit} {m[2]}", m.start(), m.end())


def _large(junction: str) -> str:
    return junction[0].upper() + junction[1:]
