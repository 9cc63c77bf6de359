# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of lines, announced by a word, in rows anywhere, or by a name of their own, each once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.routes import (
    line_lists,
    line_names,
    line_signs,
    line_words,
    offered,
    rows,
    trains,
    undisturbed,
)
from tocsin.core.guard.prose.routes.denied import kinds
from tocsin.core.guard.prose.routes.spelling import SLASH, spelt

_SPACED = Late(r"[A-Z]{1,3}\s\d|\d{1,3} [A-Z]$")
"""An id of two parts, of which a letter or a number alone is none, "SB 63", "48 A"."""
_HALVES = Late(r"[A-Z]{2,3}-(?:\d|[A-Z])")
"""An id whose halves are none, "OF-50", "UP-N"."""


@lru_cache(maxsize=64)
def found(text: str, road: bool) -> tuple[str, ...]:
    """Every line a text names, also those that it only offers in the place of others."""
    return _named(spelt(text), road)


@lru_cache(maxsize=64)
def lines_of(text: str, road: bool) -> tuple[str, ...]:
    """Lines in the order found, each once. On a text about roads a bare "M25" is a road, not a line."""
    lines = undisturbed.straight(text, offered.straight(text, found(text, road)))
    if road:
        return lines
    runs = tuple(trains.numbered(text, bool(lines)))
    short = {part for run in runs if " " in run for part in (run.replace(" ", ""), run.rpartition(" ")[2])}
    return tuple(dict.fromkeys(one for one in (*lines, *runs) if one not in short))


def _named(text: str, road: bool) -> tuple[str, ...]:
    ends = line_words.word_ends(text)
    found = [
        *line_lists.listed(text, ends, road),
        *line_signs.alone(text, road),
        *line_words.told(text, ends),
    ]
    if not road:
        found += line_signs.bulleted(text)
    found += rows.lines_in_rows(text, bool(ends), road, kinds(found))
    found += line_names.lettered(text, found)
    branches = {one[-1] for one in found if one[-7:-1] == " Line "}
    found = [one for one in found if one not in branches]
    named = list(_once(" ".join(one.split()).replace(SLASH, "/") for one in found))
    # "las líneas 5 y 6 (L6 entera)" names two.
    lettered = {
        part for one in named if _SPACED.match(one) and not _stands(text, part := one.partition(" ")[0])
    }
    parts = {part for one in named if _HALVES.match(one) for part in one.split("-")}
    titles = {one for one in named if one.isalpha() and len(one) > 3 and re.search(rf"\d-{one}", text)}
    double = {one for one in named if one.isdigit() and f"U{one}" in named and "U-Bahn" in text}
    doubled = {one for one in named if one[0] == "L" and one[1:] in named and f"({one}" in text}
    dropped = lettered | parts | titles | double | doubled
    return tuple(one for one in named if one not in dropped)


def _stands(text: str, part: str) -> bool:
    """Whether the first part of "10 A" is a line's, too: "Linie 10 ..., Linien 10 A"."""
    return bool(re.search(rf"(?<!\w){part}(?!\w| [A-Z\d]{{1,3}}(?!\w))", text))


_CALLED = Late(
    r"(?i)(?:ligne|l[ií]nea|línia|linha|ramal) (?:d[aeou]s? |de la |del |della |di |d')?(?=[^\W\d])"
)


def _once(names: Iterable[str]) -> Iterable[str]:
    """Each once; of "Norte" and "Linha do Norte" the one that has its word."""
    kept: dict[str, str] = {}
    for name in names:
        bare = _CALLED.sub("", name, 1).casefold()
        if bare not in kept or len(name) > len(kept[bare]):
            kept[bare] = name
    return kept.values()
