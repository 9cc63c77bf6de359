# SPDX-License-Identifier: AGPL-3.0-or-later
"""Towns called like somebody, where a storm's warning names them: "a line extending from near Ansley to 9 miles southwest of Kenna",
"Locations impacted include...\nDecatur, Valhermoso Springs, and Florette.", "will be near...\nLiebenthal and Loretta around 830 PM".

Machines write these, and nobody stands in them; what else a text says is not asked here. Linear.
"""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"(?:\bextending\sfrom(?:\snear)?|\bto\snear|\bover|\bnear|\d\smiles\s[a-z]{4,9}\sof)\s$"
)
_BEHIND = re.compile(
    r",?\s(?:to\s(?:near\s[A-Z]|\d{1,3}\smiles\s)|(?:around|moving)\s(?:\d|[a-z]{4,9}\sat\s\d))|,\sor\s"
)
_LIST = re.compile(
    r"\b(?:[Ll]ocations|[Cc]ommunities)\s(?:impacted|affected|in\sor\snear\sthe\spath)?\s?include(?:\.{3}|:)?\s|\b(?:will|expected\sto)\sbe\snear(?:\.{3}|:)?\s"
)
_ITEMS = re.compile(r"(?:[A-Z][\w.'’ -]{1,40}(?:,\s(?:and\s)?|\sand\s)){0,40}(?:and\s)?")
_ENDS = re.compile(r",|\.(?:\s|$)|\sand\s[A-Z]|\saround\s\d")
_REACH = 900
_NEAR = 40


def warned_of(text: str, start: int, end: int) -> bool:
    """Whether a warning names what stands there as a place."""
    if _BEFORE.search(text, max(0, start - _NEAR), start) and _BEHIND.match(text, end):
        return True
    if not _ENDS.match(text, end):
        return False
    listed = 0
    for mark in _LIST.finditer(text, max(0, start - _REACH), start):
        listed = mark.end()
    return bool(listed) and _ITEMS.fullmatch(re.sub(r"\s", " ", text[listed:start])) is not None
