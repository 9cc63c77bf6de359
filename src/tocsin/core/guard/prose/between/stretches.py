# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches between numbers: "J7 to J9", "junctions 26-28", "sorties 12 et 14", "du PK 3 au PK 5,2", "od km 5+100 do km 7"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.pair import Pair

_TO = r"(?: ?[-–/&] ?| (?:to|and|through|thru|until|up to|upto|down to|as far as|hasta|(?:e )?fino al?|jusqu'au|até(?: ao?)?|et|à|au|ed?|y|a|al|ao|até|en|tot(?: en met| aan)?|t/m|bis|und|u\.|do|i|a|oraz|til|till|og|och|ja) )"
_JUNCTIONS = Late(
    rf"(?i)\b(j\d{{1,2}}[a-z]?)(?: \([^()\n]{{2,30}}\)| (?-i:[A-Z])[\w' ]{{1,24}}?)?{_TO}(?:(j?\d{{1,2}}[a-z]?)(?![\w:.]\d|\w)|(?-i:([A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}})))",
    needs=r"j\d",
)
_WORDS = r"carrera|calle|junction|interchange|jct|exit|sortie|uscit[ae]|salida|saída|sortid[ae]|afrit|afslag|échangeur|ausfahrt|anschlussstelle|węz(?:eł|ła|łem|łami)|liittym(?:ä|ien)|trafikplats|afkørsel|diffuseur|bretelle"
_NO = r"(?:n[°º]s? ?|nr\.? ?|no\.? ?)"
_ID = r"\d{1,3}[a-z]?"
_SPELT = r"(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NUMBERED = Late(
    rf"(?i)\b({_WORDS})(?:s|n|en|ten|y)? {_NO}?({_ID})(?: (?:for|at|in|near|\(|(?-i:(?=[A-Z]))) ?[^\n,.;]{{2,30}}?)?{_TO}(?:l'|la |le |the |de |el )?(?:(?P<other>{_WORDS})s? )?(?:{_NO}|j)?({_ID})(?![\w:.]\d|\w)",
    needs="carrera|calle|junction|interchange|jct|exit|sortie|sortid|uscit|salida|saída|afrit|afslag|échangeur|ausfahrt|anschlussstelle|węz|liittym|trafikplats|afkørsel|diffuseur|bretelle",
)
_SPELLED = Late(
    rf"(?i)\b(junction|exit)s? {_SPELT}{_TO}(?:(?:junction|exit) )?{_SPELT}(?!\w)", needs="junction|exit"
)
_HOUSE = r"(?:nos\.|house numbers|haus(?:nummer|-?nr\.?| nr\.?)|n[°º]|nr\.?|no\.|number|nummer|huisnummer|numéro|número|numer(?:em|ów|u)?|civic[oi]|numer[oi]|portal|stop|haltestelle)"
_MARK = r"km(?:'?s)?|bau-km|pp\.?kk|pk|p\.k\.|pr|(?:k|ch|qu)il[oóòô]m[eèé]t(?:ros?|res?|ri|er|rów|rze|rien)|(?:puntos? |pontos? )?kilom[eé]tricos?|kilometer(?:punt|paal|palen)|(?:hectometer|kilometer)(?:paal|palen)|hmp|bornes?(?: kilométriques?)?|mile ?(?:posts?|markers?)|(?-i:MM|MP)|marker posts?"
_AT = r"(?:\d{1,4}(?:[.,+/]\d{1,3})?|zero)"
_HOUSES = Late(
    r"(?i)(?<!\w)(?:between|from|zwischen|zw\.|von|ab|entre|du|del|dal|tra|fra|från|mellan|mellem|od|między|tussen|van) (?:(?:den|der|les?|las?|los|the|i|il|de) )?"
    rf"({_HOUSE})(?:n|s|es)? ?(\d{{1,4}} ?[a-z]?){_TO}(?:(?:den|der|le|la|el|the|il|de) )?(?:{_HOUSE} ?)?(\d{{1,4}} ?[a-z]?)(?![\w:.]\d|\w)",
    needs=" hausn| huisn| haus| house|n°|nº| nr| no | no.| nos| numm| numb| numé| núme| nume| civic| portal| stop| haltestelle",
)
"""Houses of a street, stops of a line: "zwischen Hausnummer 12 und 18", "du n° 12 au n° 48", "between Stop 24 and Stop 30"."""
_KM = Late(
    rf"(?i)\b(?:{_MARK})\.?(?: \(p\.?k\.?\))? ?(?:(?:cca|ca\.?|[A-Z]{{1,3}}\d{{1,3}}) )?({_AT})(?: \([^()\n]{{2,30}}\)| (?:en|frente a?|in|bei|at|near) (?-i:[A-ZÀ-Ž])[\w-]{{2,20}}(?: (?:(?:del?|las?|los|di|della|du|des) ){{0,2}}(?-i:[A-ZÀ-Ž])[\w-]{{2,20}}){{0,2}}| circa| environ| etwa| aprox\.?| około)?{_TO}(?:(?:el |il |le |o |den |the |al |au )?(?P<other>{_MARK})\.? ?|(?:el|le|il|lo|al|au|o) (?=\d))?({_AT})(?!\d|:\d|[+.,]\d|(?:st|nd|rd|th)(?!\w)| ?(?:[ap]\.?m|uhr|uur|hrs?|h|horas|heures)(?!\w)|h\d)",
    needs=" km| pr| pk| ppk| kk| k |kilom|kilóm|kilòm|kilôm|quilom|quilóm|quilòm|quilôm|chilom|chilóm|chilòm|chilôm|hectom| hmp| mm| mp| mile| marker| born",
)


# "mezi 90. a 94. kilometrem", "między 120 a 128 kilometrem"
_ORDINAL = Late(
    r"(?i)(\d{1,3})\. ?(?:a|i|do|až|und|og|och|bis|–|-) ?(\d{1,3})\. ?(?:kilom|km)",
    needs=(r"\d\.(?:k| )", "kilom| km"),
)
_POLISH = Late(r"(\d{1,3}) (?:a|i|do) (\d{1,3}) kilometrem", needs="kilometrem")
_POSTS = Late(
    r"(?i)(?:(?<=odcinek)|(?<=odcinku)|(?<=odcinka)|(?<=autostrady)|(?<=autostradzie)|(?<=trasy)|(?<=trasie))[^.;\n\d]{0,12}(?:[AS]?\d{1,3}[^.;\n\d]{1,12})?\bod (\d{1,4}(?:[,+]\d{1,3})?) km do (\d{1,4}(?:[,+]\d{1,3})?) km(?!\w)",
    needs=("km", "odcin|autostrad|tras"),
)
"""Polish has a post's number ahead, "odcinek (od 7 km do 5 km)"; "od 2 km do 5 km" alone is how far."""
_COUNTED = Late(rf"(?i)(?:{_WORDS}|{_HOUSE}|{_MARK})(?:s|n|en|es|ten)? ?{_NO}?{_AT}[a-z]?$")
_ONE = {"nos.": "no.", "house numbers": "house number", "civici": "civico", "numeri": "numero", "numeru": "numer", "numerów": "numer", "numerem": "numer", "uscite": "uscita", "liittymien": "liittymä"}  # fmt: skip
"""Words in the form that one of several stands in."""
_UNITS = ("hectometerpaal", "marker post")
_WRITTEN = ("mile", "mm", "mp")
"""How marks begin that keep their word."""


def counted(name: str) -> bool:
    """Whether a name is a word for what is counted and its number: "Ausfahrten 12", "civici 3"."""
    return _COUNTED.match(name) is not None


_CHAINAGE = Late(
    r"(?<![\d+])(\d{1,4}\+\d{3})(?: ?[-–] ?| (?:do|to|bis|al|a|au|til|till|tot) )(\d{1,4}\+\d{3})(?!\d)",
    needs=r"\d\+\d",
)
"""Two points of a road's own measure, whatever stands before: "na odcinku 76+582 – 77+307"."""
_A_TIME = Late(
    rf"(?i) ?(?:uur|uhr|u|h|hrs?|heures?|horas?|ore|godz\w*|o'clock|[ap]\.?m)(?!\w)|(?:\.|st|nd|rd|th|er|º|°)? ?(?:de |di |of )?(?:{tables.spelt('months')})(?!\w)| ?(?:k?m|metros|mètres|metri)(?!\w)"
)
"""Behind a last number that is an hour, a day or a length: "sortie 5 fermée du 12 au 14 mai", "hectometerpaal 41,2 tot 17.00 uur"."""


def stretches(text: str) -> Iterator[Pair]:
    """Both ends of each stretch: junctions, then exits, then kilometres."""
    yield from (pair for pair in _stretches(text) if not _A_TIME.match(text, pair.end))


def _stretches(text: str) -> Iterator[Pair]:
    for found in _JUNCTIONS.finditer(text):
        last = found[2] and f"J{found[2].lstrip('jJ')}"
        yield Pair(_large(found[1]), _large(last) if last else found[3], found.start(), found.end())
    for pattern in (_NUMBERED, _SPELLED, _HOUSES):
        for m in pattern.finditer(text):
            word = _ONE.get(m[1].lower(), m[1])
            other = m.groupdict().get("other") or word
            last = m[m.lastindex or 0].strip()
            yield Pair(f"{word} {m[2].strip()}", f"{other} {last}", m.start(), m.end())
    for pattern in (_KM, _ORDINAL, _POLISH, _CHAINAGE, _POSTS):
        for m in pattern.finditer(text):
            said = m[0][: m.start(1) - m.start()].strip()
            if said[:6].lower() == "marker" and f"{m[1]}/{m[2]}" in m[0]:
                continue  # one post, and no two
            unit = next((u for u in _UNITS if said[:6].lower() == u[:6]), "km")
            unit = said.rstrip("s") if said[:4].lower() in _WRITTEN else unit
            other = m.groupdict().get("other") or ""
            other = other if other[:4].lower() in _WRITTEN else unit
            yield Pair(f"{unit} {m[1]}", f"{other} {m[m.lastindex or 0]}", m.start(), m.end())


def _large(junction: str) -> str:
    return junction[0].upper() + junction[1:]
