# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads by the short word a country has for them, "dk 94", "Fv. 714", "Vt4", and German ones by their letters, "die L1040"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables

_BY_CODE = Late(
    rf"(?<![\w./-])(?!(?i:rv)\.? ?\d{{4}})(?i:{tables.pattern('road_code')})\.? ?(?:(?i:nr)\.? ?)?[1-9]\d{{0,4}}[A-Z]?(?!\w|[.,:/]\d)",
    begins=first_words(tables.words("road_code"), ""),
)
""" "RV 2140", of four digits, is an Italian train."""
_OF_LAND = Late(
    r"(?=[KLS])(?<![\w./-])(?:(?<=\b[Dd]ie )|(?<=\b[Dd]er )|(?<=perrung )|(?<=[a-zß][a-zß][a-zß][a-zß] \()(?=\w\w? ?\d{3}))(?:[KL] ?\d{3,4}|[KL] \d\d|LB ?\d{2,3}|St ?\d{4})(?![\w%]|[.,:]\d| ?(?:k?m|Uhr|h|min)\b)"
    r"|(?=[KLS])(?<![^\n])(?:[KL] ?\d{3,4}|St ?\d{4})(?=(?: [A-ZÄÖÜ][a-zäöüß]{2,20}(?:-[A-ZÄÖÜ][a-zäöüß]{2,20})?)?:?,? (?:zwischen|bei|in|Sperrung|Vollsperrung|gesperrt|ab|von|Höhe) )"
    r"|(?=[KLS])(?<![^\n])(?:[KL] ?\d{2,4}|St ?\d{4})(?=[,:]? [A-ZÄÖÜ][\w-]{2,20}(?:[ -][Ss]tra(?:ß|ss)e|stra(?:ß|ss)e|weg|allee)[,:] )"
    r"|(?=[LS])(?:(?<![^\n])|(?<=[a-zß][a-zß][a-zß][a-zß]: ))(?:L ?\d{3,4}|St ?\d{4}):? (?=(?:[A-ZÄÖÜ]?[a-zäöüß]{2,14}bauarbeiten|Bauarbeiten|Fahrbahn\w{3,14}|Unfall|Ölspur|Vollsperrung)(?!\w))"
)
"""Roads of a German or Austrian land, a district: with fewer digits, or elsewhere in a text, such letters are a line's."""
_OF_DISTRICT = Late(
    r"(?=[A-ZÄÖÜ])(?:(?<=\b[Dd]er )|(?<=\b[Dd]ie ))(?!(?:S|U|RE|RB|RS|IC|ICE|EC|IR|IRE|MEX|FEX|BRB|STR|NR|A|B|K|L|M|N|R|T|X) )[A-ZÄÖÜ]{1,3} \d{1,2}(?= (?:zwischen|von|bei|in|im|ab|wird|ist|bleibt|am)(?!\w))"
)
_DISTRICT = Late(
    r"(?<!\w)(?:Landkreis|Kreisstraßen?|Einmündung|Ortsdurchfahrt|Landratsamt|Tiefbauamt|Deckensanierung\w*|Fahrbahn\w*)(?!\w)",
    needs=" landkreis | kreisstraße| einmündung | ortsdurchfahrt | landratsamt | tiefbauamt | deckensanierung| fahrbahn",
)
"""A district letters its roads as its plates, "auf der KC 35 zwischen": so may a railway its trains."""
_NUMBERED = Late(r"[KLS][Bt]? ?\d\d")
"""What each of them holds; most texts hold none, and this is told soon."""


def coded(text: str) -> Iterator[tuple[int, str]]:
    """Roads by a word that only roads have, each with its place."""
    return ((m.start(), m.group()) for m in _BY_CODE.finditer(text))


def of_land(text: str) -> Iterator[tuple[int, str]]:
    """Roads of a German land where their article, a closure or the head of a line says so; the text need not be about roads."""
    found = _OF_LAND.finditer(text) if _NUMBERED.search(text) else ()
    yield from ((m.start(), m.group().rstrip(": ")) for m in found)
    if _DISTRICT.search(text):
        yield from ((m.start(), m.group()) for m in _OF_DISTRICT.finditer(text))


_ROW = Late(
    r"(?i)(?<!\w)(?:strade (?:provinciali|statali|regionali)|(?:routes )?départementales|drogi (?:powiatowe|wojewódzkie|krajowe)|(?:county|state) (?:roads|routes|highways)|(?:kreis|landes|staats)straßen)[^:;\n.]{0,30}:",
    needs="strade|départementales|drogi|roads|routes|highways|kreisstraßen|landesstraßen|staatsstraßen",
)
_ROW_ITEM = Late(
    r"[\s;•–-]{0,6}(?:e |et |and |und |i )?(?:n[.°] ?)?(\d{1,4}[A-Z]?(?:/\d{1,2})?)(?= [“\"]?[A-ZÀ-Ž])"
)
_ROW_END = Late(r"[^;\n]*")


def rowed(text: str) -> Iterator[tuple[int, str]]:
    """Numbers alone that head the items of a list of roads: "strade provinciali: 12 Alba – Borgo, dal km 3; 40 Borgo"."""
    for head in _ROW.finditer(text):
        at = head.end()
        while item := _ROW_ITEM.match(text, at):
            yield item.start(1), item[1]
            end = _ROW_END.match(text, item.end())
            at = end.end() if end else item.end()


_NORTHERN = ("de", "nl", "pl", "fi", "sv", "da")
_WORDED = Late(
    rf"(?i:{tables.alternatives({word for x in tables.ALL if x.tag in _NORTHERN for word in x.road_number})}) ([A-Z][ -]?\d{{1,4}}[a-z]?|St \d{{4}})$"
)


def bare(name: str) -> str:
    """A road's id without its word, which one with a letter of its own needs not: "snelweg A1", but "Bundesstraße 27"."""
    own = _WORDED.fullmatch(name)
    return name if own is None else own[1]
