# SPDX-License-Identifier: AGPL-3.0-or-later
"""Grow the list of sports clubs anew. Run by hand, never by the product.

Needs a checkout of openfootball/clubs (CC0 1.0: public domain). Kept are the names of several words that the scanner
takes for somebody's, and of those none that somebody may be called: a given name that is nothing else before a surname
or a word of no list.

    python tools/grow_clubs.py OPENFOOTBALL_CLUBS src/tocsin/core/guard/lexicon/clubs.py
"""

import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from tocsin.core.guard.lexicon.clubs import CLUBS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.weights import A_WORD
from tocsin.core.guard.scan import scan
from tocsin.core.guard.words import tokens

LONGEST = 3
# Taken out by hand: somebody is called so.
_NOBODY = frozenset(("gjorce petrov", "juan aurich", "finn harps"))
_NOT_A_NAME = re.compile(r"\s?[\[(][^\])]*[\])]|\s\d{4}$")
_HEAD = '''# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sports clubs of several words, folded; grown by tools/grow_clubs.py from openfootball (CC0). Do not edit."""

from __future__ import annotations

CLUBS = frozenset(
    name.strip()
    for name in """'''
_TAIL = '''""".replace("\\n", ",").split(",")
)
'''


def called(root: Path) -> Iterator[str]:
    """Each name and each other name of every club."""
    for path in sorted(root.rglob("*.clubs*.txt")):
        for raw in path.read_text("utf-8").splitlines():
            line = raw.partition("#")[0].strip()
            if line and line[0] not in "=-":
                names = line[1:].split("|") if line[0] == "|" else [line.partition(",")[0]]
                yield from (_NOT_A_NAME.sub("", name).strip() for name in names)


def somebodys(lows: list[str]) -> bool:
    """Whether somebody may be called so: two words side by side, a given name and what may be a surname."""
    return any(
        (kind_of(a) & (Kind.GIVEN | A_WORD) == Kind.GIVEN and not kind_of(b) & A_WORD)
        or (kind_of(a) & (Kind.GIVEN | Kind.WEAK) and kind_of(b) & Kind.SURNAME)
        for a, b in itertools.pairwise(lows)
    )


def kept(name: str) -> str:
    """The folded words of a name that the scanner needs to know; empty when it does not."""
    lows = [word.low for word in tokens(name)]
    if not 1 < len(lows) <= LONGEST or min(map(len, lows)) < 3 or re.search(r"[\d,./]", name):
        return ""
    low = " ".join(lows)
    taken = low in CLUBS or any(found.kind == "person" for found in scan(f"xx {name} 2"))
    return "" if not taken or somebodys(lows) or low in _NOBODY else low


if __name__ == "__main__":
    clubs = sorted({name for said in called(Path(sys.argv[1])) if (name := kept(said))})
    whole = ", ".join(name.replace(" ", "_") for name in clubs)  # no name is broken
    lines = fill(whole, 130, break_long_words=False, break_on_hyphens=False).replace("_", " ")
    Path(sys.argv[2]).write_text(_HEAD + lines.replace(",\n", "\n    ") + _TAIL, "utf-8")
