# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Spanish plate in what a rule asks for: "cuándo entra la 4821 LKM". Four digits and three consonants; no hour, no year, no amount.

In a log a word for a vehicle must stand in its clause, for parts are numbered so, too. A rule has few words, and none of them is a part's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.normal import fold
from tocsin.core.guard.traces.plates import like_one, of_a_thing

_SHAPE = re.compile(r"(?<![\w./-])(\d{4})[ -]?([BCDFGHJKLMNPRSTVWXYZ]{3})(?![\w-])")
_ZONES = frozenset("GMT BST CST CDT MST MDT PST PDT HST WST MSK HKT SGT PKT NST NDT SST LMT".split())
_AMOUNTS = frozenset(
    "KWH MWH GWH KVR LTR LTS MTR MTS KGS LBS GRS TNS PCS STK SZT BTL CTN PKT PLT BPM PPM PPB RPM KPH MPH KMH CFM LPM DPM MBR MHZ KHZ GHZ HRS PTS PKW LKW HGV LGV TWH NTS KTS KTN VLT MGW GBP CNY DKK HRK PHP MXN RMB".split()
)
_THE = frozenset("la el al un una del matricula coche furgoneta furgon moto camion taxi".split())
_LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,20})\W{1,2}$")


def plates_spanish(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of each."""
    for found in _SHAPE.finditer(text):
        letters = found[2]
        left = text[max(0, found.start() - 60) : found.start()]
        told = letters in _ZONES or letters in _AMOUNTS or not like_one(found[0])
        if not (told or of_a_thing(left) or (_is_a_year(found[1]) and not _is_the(left))):
            yield found.start(), found.end(), "plate"


def _is_a_year(digits: str) -> bool:
    return digits.startswith(("19", "20"))


def _is_the(left: str) -> bool:
    """ "la 2031 LKM": a car, for no year has an article there."""
    before = _LAST.search(left)
    return before is not None and fold(before[1]) in _THE
