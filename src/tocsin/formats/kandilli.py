# SPDX-License-Identifier: AGPL-3.0-or-later
"""Kandilli Observatory (KOERI) earthquakes of Turkey as XML.

The element is spelt "earhquake" by the publisher; the right spelling is taken too. Times are Turkish time without an
offset, place names are padded to a fixed width, a magnitude not measured is "-.-".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import Flaw
from tocsin.formats import fields, quakes
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.stamps import stamp

SENDER = "koeri.boun.edu.tr"
ZONE = "Europe/Istanbul"
_NAMES = frozenset({"earhquake", "earthquake"})


def sniff(body: Body) -> float:
    head = body.head
    return 0.95 if "<eqlist" in head and ("<earhquake" in head or "lokasyon=" in head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an element."""
    if body.xml is None:
        yield Flaw(body.fault or "not XML")
        return
    found = [element for element in body.xml.iter() if element.tag in _NAMES]
    if not found and body.xml.tag != "eqlist":
        yield Flaw("no earthquake list in the file")
    times: Counter[str] = Counter()
    for count, element in enumerate(found, 1):
        name = element.get("name", "").strip()
        times[name] += 1
        yield _quake(element, f"entry {count}", times[name])


def _quake(element: Any, where: str, nth: int) -> Item:
    """One quake; `nth` tells apart the quakes of one second, which share the only name there is."""
    onset = stamp(element.get("name", "").replace(".", "-"), ZONE)
    place = fields.spot(element.get("lat"), element.get("lng"))
    if onset is None or not place:
        return Flaw(
            "the quake has no readable time" if place else "the quake has no usable coordinates", where
        )
    return quakes.Quake(
        format="kandilli",
        id=f"kandilli:{onset:%Y%m%dT%H%M%SZ}" + (f"-{nth}" if nth > 1 else ""),
        sender=SENDER,
        onset=onset,
        place=place,
        size=fields.number(element.get("mag")),
        depth=fields.number(element.get("Depth")),
        region=fields.word(element.get("lokasyon")),
        language="tr",
        country="TR",
    ).report()


KANDILLI = Format(
    name="kandilli",
    title="Kandilli Observatory earthquakes (XML)",
    spec="http://udim.koeri.boun.edu.tr/zeqmap/osmap.asp",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="a quake is over when it is reported, and one taken back leaves the list",
)
