# SPDX-License-Identifier: AGPL-3.0-or-later
"""What kind a street is of: one of several, "ulicami Długą i Prostą", and a road whose kind is all its name, "la Gran Vía"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_ONE = {"ulicami": "ulicą", "ulicach": "ulicy", "alejami": "aleją", "placami": "placem"}
"""Polish, where the word for several leads into a name and is none of it."""


def one_of(kind: str) -> str:
    """The word for one of what a word for several tells; any other as it is."""
    return _ONE.get(kind.casefold(), kind)


_SIDES = r"(?:ext[ée]rieure?|int[ée]rieure?|[Nn]ord|[Ss]ud|[Ee]st|[Oo]uest|exterior|interior|[Nn]orte|[Ss]ur|Este|Oeste)"
_ALONE = Late(
    rf"(?<![\w'-])(?:(?<=[Ll]a )(?:Gran V[íi]a|Rambla|Castellana|Diagonal)|[Ll]es Rambles|[Ll]as Ramblas"
    rf"|(?i:rocade|(?:boulevard )?périphérique)(?: {_SIDES})?(?: de (?!la )[{tables.UPPER}][\w'-]{{2,20}})?)(?! [{tables.UPPER}]|[\w'-])",
    needs=frozenset("vía via rambla castellana diagonal rambles ramblas rocade périphérique".split()),
)
_OF_TRAINS = Late(r"(?i)(?<!\w)(?:l[ií]neas?|trenes|tren|metro|estaci[óo]n|paradas?|Cercanías)(?!\w)")
"""Of trains such a name is a station's."""


def alone(text: str) -> Iterator[str]:
    """Roads that are told by their kind, or are the only one of that name in their town."""
    return (found.group() for found in _ALONE.finditer(text) if not _OF_TRAINS.search(text))
