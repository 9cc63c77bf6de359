# SPDX-License-Identifier: AGPL-3.0-or-later
"""What feeds name without a sentence around it, and a text of ours repeats: a fire, a storm, the place of a quake.

Inside our own words ("Wildfire ...", "M 5.4 - ...") the gate would read a name as the thing's; so it is looked at alone, as
a slot is.
"""

from __future__ import annotations

import re

from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.glued.names import glued
from tocsin.core.guard.tokens import hashed

_NUMBER = re.compile(r"(?=\D{0,40}\d)[A-Za-z0-9]{1,40}(?:[-_.:][A-Za-z0-9]{1,40}){0,8}")
_HEX = re.compile(r"[0-9A-Fa-f-]{8,40}")
_SPELT = re.compile(r"[A-Za-z]{10}|(?:[A-Za-z]{1,9}\d{1,9}){4}")


def called(name: str) -> str:
    """The name of a thing as it stands; "" where it may be somebody's, or leads to one."""
    return "" if tainted(name) or glued(name) else name


def counted(name: str) -> str:
    """A number of digits alone, its hash where it is none."""
    return name if not name or (name.isdecimal() and len(name) < 13) else hashed(name)


def numbered(name: str) -> str:
    """An authority's own number as it stands, its hash where it is none: a blank in it, a long word, letters and digits in turn,
    in which something may be packed. What is no number must not be told from one by the words in it alone."""
    plain = not name or (
        _NUMBER.fullmatch(name) is not None
        and (_SPELT.search(name) is None or _HEX.fullmatch(name) is not None)
    )
    return name if plain else hashed(name)
