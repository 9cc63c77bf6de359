# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of illness, belief, love and origin that a sentence of somebody says of them; of anybody, those that are nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable

from tocsin.core.guard.bodies.spoken import BODIES
from tocsin.core.guard.book import Book
from tocsin.core.guard.said.of_somebody_words import (
    ALSO,
    BELIEVERS,
    COMMON_TOO,
    PLAIN,
)
from tocsin.core.guard.traits.ailments import HURT, SICK
from tocsin.core.guard.traits.beliefs import FAITHS, LOVES
from tocsin.core.guard.traits.conditions import CONDITIONS
from tocsin.core.guard.traits.medicines import EXAMINATIONS, MEDICINES
from tocsin.core.guard.traits.northern import CONDITIONS_NORTH, FAITHS_NORTH, LOVES_NORTH
from tocsin.core.guard.traits.origin_words import (
    LANDLESS,
)
from tocsin.core.guard.traits.slavic_turkish import CONDITIONS_EAST, FAITHS_EAST, LOVES_EAST
from tocsin.core.guard.traits.southeast import (
    CONDITIONS_SOUTHEAST,
    FAITHS_SOUTHEAST,
    LOVES_SOUTHEAST,
    PEOPLES_SOUTHEAST,
)
from tocsin.core.guard.traits.spoken import TRAITS


def _worded(text: str) -> str:
    terms = (term.strip() for term in text.replace("\n", ",").split(","))
    return ",".join(term for term in terms if term and term not in PLAIN and not re.search(r"\d", term))


def _sure(term: str) -> bool:
    return not term.startswith(COMMON_TOO)


def _of_believers(term: str) -> bool:
    return term.startswith(BELIEVERS)


def _of_people_only(term: str) -> bool:
    return not term.startswith(ALSO)


def _those(text: str, wanted: Callable[[str], bool]) -> str:
    return ",".join(filter(wanted, map(str.strip, re.split("[,\n]", text))))


def _book(only_sure: bool) -> Book:
    lists = (
        ("health", f"{CONDITIONS},{CONDITIONS_NORTH},{CONDITIONS_EAST},{CONDITIONS_SOUTHEAST},{SICK}"),
        ("orientation", f"{LOVES},{LOVES_NORTH},{LOVES_EAST},{LOVES_SOUTHEAST}"),
        ("health", _worded(TRAITS["health"])),
        ("orientation", _worded(TRAITS["orientation"])),
    )
    if only_sure:
        surely = [(kind, _those(text, _sure)) for kind, text in lists]
        return Book(
            (
                *surely,
                ("faith", _those(FAITHS, _of_believers)),
                ("ethnicity", _those(LANDLESS, _of_people_only)),
            )
        )
    return Book(
        (
            *lists,
            ("health", HURT),
            ("health", f"{MEDICINES},{EXAMINATIONS}"),
            ("faith", f"{FAITHS},{FAITHS_NORTH},{FAITHS_EAST},{FAITHS_SOUTHEAST}"),
            ("faith", _worded(BODIES["faith"])),
            ("ethnicity", _worded(TRAITS["ethnicity"])),
            ("ethnicity", f"{LANDLESS},{PEOPLES_SOUTHEAST}"),
        )
    )


BOOK, SURE = _book(False), _book(True)
