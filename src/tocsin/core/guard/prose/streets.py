# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets and stops: "rue de Rivoli", "Karl-Marx-Allee", "N. Washington St", "A7", "Haltestelle Markt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.names import name_at

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_FIRST = re.compile(rf"(?<![\w'-])(?:(?i:{tables.pattern('street')}))(?=\s)")
_TAIL = re.compile(
    rf"(?<![\w-]){_UP}[\w'.-]{{0,40}}(?:{tables.alternatives(set(tables.words('street_tail')))})(?!\w)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?<![\w'-])((?:{_UP}[\w'.-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th))(?: (?:{_UP}[\w'.-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th))){{0,4}}?) (?i:{tables.pattern('street_after')})(?![\w'])"
)
_ROAD = re.compile(
    r"(?<![\w.-])(?:A|B|E|N|D|M|L|K|S|SS|SP|SR|DK|DW|AP|DN|I|US|RN|RD)[ -]?\d{1,4}[a-z]?(?![\w:])"
)
_SURE_ROAD = re.compile(r"(?<![\w.-])(?:A|B|N|E|D|DK|DW|SS|SP|RN|AP|I-)[ ]?\d{1,4}(?![\w:])")
_STOP = re.compile(rf"(?<![\w-])(?:{tables.pattern('stop')})[\s:]+", re.IGNORECASE)
_STOP_AFTER = re.compile(
    rf"({_UP}[\w'.&/-]{{0,30}}(?: (?:{_UP}[\w'.&/-]{{0,30}}|@|&)){{0,5}}) (?:\([a-z]{{1,12}}\) )?(?:{tables.pattern('stop_after')})(?!\w)",
    re.IGNORECASE,
)
_CAPITAL = re.compile(_UP + r"|\d")


def _kept(found: Iterator[str] | list[str]) -> tuple[str, ...]:
    clear = (re.sub(r"\s+", " ", one).strip(" .,-") for one in found)
    return tuple(dict.fromkeys(one for one in clear if len(one) > 1 and not tables.cause().search(one)))


def _keyword_first(text: str) -> Iterator[str]:
    for found in _FIRST.finditer(text):
        at = found.end()
        link = re.compile(
            r"\s+(?:de la |de l'|de |du |des |d'|del |della |dell'|di |da |do |dos |das |los |las |la )?"
        ).match(text, at)
        name, _ = name_at(text, link.end() if link else at)
        if name:
            yield found.group() + (link.group() if link else " ") + name


def _trimmed(name: str) -> str:
    words = name.split(" ")
    while words and (
        words[0].casefold().strip(".") in tables.fences() or words[0].casefold() in tables.words("article")
    ):
        words.pop(0)
    return " ".join(words)


def streets_of(text: str, road: bool) -> tuple[str, ...]:
    """Streets and roads, each once. A bare "M25" is a road only on a text about roads."""
    found = list(_keyword_first(text))
    found += [m.group() for m in _TAIL.finditer(text) if _CAPITAL.match(m.group())]
    for after in _AFTER.finditer(text):
        if name := _trimmed(after.group(1)):
            found.append(name + text[after.end(1) : after.end()])
    found += [m.group() for m in (_ROAD if road else _SURE_ROAD).finditer(text)]
    return _kept(found)


def stops_of(text: str) -> tuple[str, ...]:
    """Stops and stations, each once."""
    found = [name_at(text, m.end())[0] for m in _STOP.finditer(text)]
    for after in _STOP_AFTER.finditer(text):
        if _CAPITAL.match(after.group(1)) and (name := _trimmed(after.group(1))):
            found.append(name)
    return _kept(found)
