# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pairs that stand one a line below the word that opens them all: "Buses replace trains between:\\nAlton and Marley until
Friday.\\nMarley and Corby until June." """

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.tables import UPPER

_HEAD = Late(
    r"(?i)(?<!\w)(between|zwischen|entre|tra|tussen|między|pomiędzy|mellan|mellem|mellom)(?: (?:the|den|les|las|los|le|de) [^\W\d_]{4,20})? ?:[ \t]*(?=\n)",
    needs="between|zwischen|entre|tra|tussen|między|pomiędzy|mellan|mellem|mellom",
)
_ITEM = Late(
    rf"\s*\n[ \t]*(?:[•·*–-][ \t]*)?(?=[{UPPER}][^\n:;,]{{1,48}}? (?:and|und|et|y|e|en|i|a|och|og) (?:the |den |la |le |el |de )?[{UPPER}])"
)
_LINE = Late(r"[^\n]*")


def apart(text: str) -> str:
    """The text with the word before each pair of such a list. Linear in the text."""
    parts, at = [], 0
    while head := _HEAD.search(text, at):
        parts.append(text[at : head.end()])
        at = head.end()
        while item := _ITEM.match(text, at):
            line = _LINE.match(text, item.end())
            end = line.end() if line else item.end()
            parts.append(f"{item.group()}{head[1].lower()} {text[item.end() : end]}")
            at = end
    return "".join((*parts, text[at:])) if parts else text
