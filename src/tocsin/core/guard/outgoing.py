# SPDX-License-Identifier: AGPL-3.0-or-later
"""The last look at what leaves: a line of a notice, an export or a log. It should never find anything.

What leaves is made from cleared slots and from what staff typed through `staff.entry`; this look is
there for the day one of them fails. It answers from memory for a line it has seen in any other hour.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, MutableMapping
from functools import lru_cache
from typing import Any

from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.glued.names import hides_a_name
from tocsin.core.guard.names.person import SURE
from tocsin.core.guard.places.branches import called_after_history
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.scan import scan

WITHHELD = "[withheld]"
COUNTS: Counter[str] = Counter()
"""How often this process withheld something, by where it was about to leave; never what."""
_SHORT = 400
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))")
_QUOTED = re.compile(r"(['\"])((?:(?!\1).)+)\1")
_CLOCK = re.compile(r"(?<![\d:])[012]?\d:[0-5]\d(?![\d:])")


def objected(line: str, known: frozenset[str] = frozenset()) -> bool:
    """Whether the scanner objects to the line. `known` are names of the reviewed configuration (publishers:
    "Ben Franklin Transit"): where it objects, they are taken out and it is asked again."""
    if not _known_to_object(line):
        return False
    shape = _CLOCK.sub("00:00", line)
    for name in known:
        if name in shape:
            shape = shape.replace(name, "–")
    return _objects(shape)


def leaving(line: str, where: str = "", known: frozenset[str] = frozenset()) -> str:
    """The line itself, or WITHHELD when the scanner objects to it. Whole lines only: nothing is redacted.

    What is withheld is counted under `where`, when that is said.
    """
    if not objected(line, known):
        return line
    if where:
        COUNTS[where] += 1
    return WITHHELD


def unquoting(line: str) -> str:
    """An error's line without quotations that may not leave: who typed a name in the wrong place reads '…'."""
    return _QUOTED.sub(lambda m: f"{m[1]}…{m[1]}" if _of_somebody(_unescaped(m[2])) else m[0], line)


def unrepeated(line: str, typed: Iterable[str]) -> str:
    """An error's line without what was typed, where that speaks of somebody."""
    for word in filter(_of_somebody, typed):
        line = line.replace(word, "…")
    return line


def _of_somebody(text: str) -> bool:
    return objected(text) or hides_a_name(text)


def _unescaped(text: str) -> str:
    """As it was typed: Python quotes marks of direction and the like as escapes."""
    return _ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)), text)


def spoken(name: str, ident: str, lat: float, lon: float) -> str:
    """What a site is called outside: its name, its id where the scanner objects to the name, else where it is."""
    return next((said for said in (name, ident) if not objected(said)), f"{lat:.3f}, {lon:.3f}")


def all_leaving(lines: Iterable[str], known: frozenset[str] = frozenset()) -> tuple[tuple[str, ...], int]:
    """The lines as they may leave, and how many were withheld."""
    told = tuple(leaving(line, known=known) for line in lines)
    return told, sum(line == WITHHELD for line in told)


def logged(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor: every text of a log line, looked at before it is rendered."""
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = leaving(value, "log")
        elif isinstance(value, BaseException | list | tuple | dict | set):
            event[name] = leaving(str(value), "log")
    return event


@lru_cache(maxsize=16384)
def _known_to_object(line: str) -> bool:
    return _objects(_CLOCK.sub("00:00", line))


@lru_cache(maxsize=16384)
def _objects(shape: str) -> bool:
    if len(shape) <= _SHORT:
        return tainted(shape) and tainted(_without_houses(shape))
    return any(
        f.kind != "person" or (f.certainty >= SURE and not names_a_house(shape, f)) for f in scan(shape)
    )


def _without_houses(line: str) -> str:
    for start, end in reversed([*called_after_history(line)]):
        line = f"{line[:start]}–{line[end:]}"
    for found in reversed(scan(line)):
        if names_a_house(line, found):
            line = f"{line[: found.start]}–{line[found.end :]}"
    return line
