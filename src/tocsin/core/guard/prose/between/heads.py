# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands before the first name of a chain and is none of it: an id, a road's number, what runs."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import happens
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.tables import LOWER, UPPER

_LED = Late(
    rf"(?:(?:(?:De|Die|La|The|El) )?(?:[A-Z]{{1,3}}[ -]?\d{{1,4}}[A-Z]?/?){{1,3}}|[A-Z][a-z]{{1,3}}\d{{1,2}}|(?i:{tables.pattern('road_code')})\.? ?\d{{1,4}}|St \d{{3,4}}) (?:d[ea] |von |van |from |od |[–-] )?(?=[{UPPER}])"
)
_LETTER = Late(rf"[A-Z] (?=[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,2}} ?[–-])")
_LINE = Late(r"(?<!\w)(?i:ligne|line|linea|línea|linha|línia|linje) $")
"""A line that one letter names, before its stretch: "Ligne F Adville – Bourg"."""
_DISTRICT = Late(r"(?<!\w)D[PG] \d{3,6} $")
"""A Polish road of a district, behind whose number a letter stands, "DP 1535 O Kubice – Hajduki"."""
_NUMBERED = tables.alternatives(
    {word for x in tables.ALL if x.tag in ("de", "pl", "fi", "sv", "da") for word in x.road_number} | {"rute"}
)
ROAD_BEFORE = Late(rf"(?i)(?<!\w)(?:{_NUMBERED}) \d{{1,5}}[:,]? $")
_NUMBERED_ROAD = Late(rf"(?i:{_NUMBERED}) \d{{1,5}} (?:[–-] )?(?=[{UPPER}])")
"""A road by the word of its country: "Väg 73 Altby – Nyby"."""
_ADVERB = Late(
    rf"(?:Ook|Auch|Aussi|Anche|También|Também|Also|Również|Także|Myös|Toistaiseksi|Derzeit|Aktuell|Weiterhin|Nur|Only|Tylko|Alleen|Slechts|Solo|Sólo|Soltanto|Seulement|Vain|Egalement|Également|Actuellement|Attualmente|Actualmente|Currently|Obecnie|Momenteel|Tällä hetkellä) (?=[{UPPER}])"
)
"""Small words that begin a sentence before its stretch."""
_WORD = Late(
    rf"(?<!\w)(?:(?i:{tables.pattern('line')}|{_NUMBERED}|(?:{tables.pattern('road_code')})\.?)|[A-Z]{{1,3}}) $"
)
_NUMBER = Late(rf"\d{{1,3}}[A-Z]? (?:[–-] )?(?=[{UPPER}])")
_ROADS = Late(
    rf"\d{{1,3}} (?!(?:St|Av|Ave|Rd|Street|Avenue)(?!\w))[{UPPER}][\w.'-]+(?: [{UPPER}][\w.'-]+){{0,2}} – (?!\d)"
)
"""A road's number before its stretch: "50 Hol – Aurland"."""
_SERVED = Late(
    rf"(?:(?:Der|Die|Das|De|Les|Los|I|Gli|The|Os) )?(?:[{UPPER}][\w-]*(?:[Zz]üge|[Zz]ug|[Bb]usse|[Bb]us|[Vv]erkehr|treinen|-trein|-lijn|-[Ll]inie|tågen|togene|samband\w{{0,4}}|strekning\w{{0,3}}|strækning\w{{0,4}}|[Rr]ut(?:en|a)|[Öö]verfarten|[Oo]verfarten)|[{UPPER}][{LOWER}]*liikenne|Sailings?|RE|RB|IC|ICE|ICN|EC|IR|TER|TGV|AVE|Intercités|Inter[Cc]ity|HSL|LGV|NBS) (?=[{UPPER}]|von |aus |from |da |de )|[A-Z]-jun\w{{1,4}} (?=[{UPPER}])|(?:Im )?(?:Ruten|Achse|Bereich|Raum|Relation) (?=[{UPPER}][^\n.,;:–]{{2,40}}(?: - |–| – ))|(?i:liaisons?|services|transfers|trains|buses|trenes|treni|bussen|autobuses|autobusy|züge|busse|navettes|comboios|pociągi?|lanzaderas?|bauarbeiten) (?:na |von |de |da )?(?=[{UPPER}])"
)
"""What runs between the two, with or without an article."""
_ITALIAN = Late(
    rf"(?:Sull[ao]|[DN]ella|Op|La(?= [\w]{{3,20}}-[\w]{{3,20}}(?: \w+)? (?:è|resta|rimane|riapre|ha|sarà|viene|torna)(?!\w))) (?=[{UPPER}]\w+(?:-| ?– ?)[{UPPER}])"
)
"""An article that leads a line's own name: "La Venezia-Trieste è ferma", but "La Spezia-Parma" has one in its name."""


_CROSSES = r"(?:\w{0,10}fähr(?:e|en|linie|verbindung|verbindungen)|ferry|ferries|bac|traversier|traversée|traghett[oi]|transbordador|travessia|funivia|funicolare|cabinovia|seggiovia|téléphérique|funiculaire|teleférico|seilbahn|(?:fiets|auto)?veer(?:pont|boot|dienst)?|(?:fiets|auto)pont|prom|færge\w{0,4}|ferge\w{0,4}|ferja|färja\w{0,2}|lautta|lossi|vesibussi|waterbus|vaporetto|autoverlad \w{3,20})"
FERRY = Late(
    rf"(?i)(?<!\w)(?:{_CROSSES}"
    r"|(?:ferge|ferje|båt|bybåt|hurtigbåt|færge|färje|buss?|tog|tåg|tram|bane?|motorvejs?|motorvegs?)?(?:samband|rut[ea]|ruten?|linj[ea]|strækning|strekning|strekk|sträck)[a-zæøåäö]{0,5}(?: \d{1,3})?) ?\(?[: ]*$"
)
"""What crosses from one side to the other, and northern words for what joins two places, which are glued."""
_WAY = Late(
    rf"(?:(?:Die )?(?:(?:Land|Bundes|Kreis|Staats)stra(?:ß|ss)e|Stra(?:ß|ss)e)|(?:La (?:route|strada|carretera)|De weg|The road|Droga)|(?:(?:Der|Die|De|Het|Le|La|El|Il|The) )?(?i:{_CROSSES}|autopista|autov[ií]a|autoroute|autostrada|rodovia|carretera)) (?=[{UPPER}])(?!(?:Road|Rd|Lane|Street|St|Terminal|Landing|Point|Pier)(?!\w))"
)
"""What crosses, or a road that is called by where it leads: "Ferry Algeciras-Ceuta", "Autopista México-Puebla"."""
_LARGE = Late(rf"([{UPPER}][{LOWER}]{{5,30}}):? (?=[{UPPER}])")


def led(text: str, start: int, noun: str) -> bool:
    """Whether an id or what runs stands before the name and is none of it: "R25 Blatno", "Linie 6 Bergisel", "Trains Derby-Ely"."""
    if (
        _SERVED.match(text, start)
        or _WAY.match(text, start)
        or _ITALIAN.match(text, start)
        or _NUMBERED_ROAD.match(text, start)
        or _ADVERB.match(text, start)
    ):
        return True
    if text[start : start + 12].partition(" ")[0].lower() in BETWEEN:
        return True
    if (word := _LARGE.match(text, start)) and happens(word[1]):
        return True
    if _NUMBER.match(text, start):
        return bool(_ROADS.match(text, start)) or bool(
            noun.casefold() in tables.words("line") or _WORD.search(text, max(0, start - 24), start)
        )
    if _LETTER.match(text, start) and (
        _LINE.search(text, max(0, start - 8), start) or _DISTRICT.search(text, max(0, start - 12), start)
    ):
        return True
    return _LED.match(text, start) is not None
