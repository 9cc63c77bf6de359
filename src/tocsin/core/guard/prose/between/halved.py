# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two ends that share a word of their names: "zwischen Linden- und Gartenstraße", "between E. Mary and E. Oak streets"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, To

_KIND = r"straße|strasse|str\.|gasse|allee|weg|platz|brücke|ring|damm|ufer|tor"
_GERMAN = Late(
    rf"(?<!\w)(?<=[Zz]wischen )((?:de[rmn] )?[A-ZÄÖÜ][a-zäöüß]{{2,24}})- und ((?:de[rmn] )?[A-ZÄÖÜ][a-zäöüß]{{2,24}}?)({_KIND})(?![\w-])",
    needs="- und ",
)
_DUTCH = Late(
    r"(?<=[Tt]ussen )((?:de |het )?[A-Z][a-zé]{2,24})- en ((?:de |het )?[A-Z][a-zé]{2,24}?)(straat|weg|laan|plein|kade|singel|brug)(?![\w-])",
    needs="- en ",
)
_SIDE = r"[NSEW]\.? "
_WORD = r"[A-Z][\w'’-]{1,20}"
_ENGLISH = Late(
    rf"(?<!\w)((?:[Bb]etween|[Ff]rom) {_SIDE}{_WORD}) (and|to|&) ({_SIDE}{_WORD}) ([Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|[Dd]rive)s(?!\w)",
    needs="streets|avenues|roads|lanes|drives",
)
"""A side of a town reads like somebody's initial: what both are tells that they are streets."""


def _named(found: re.Match[str]) -> str:
    kind = found[4].capitalize()
    return f"{found[1]} {kind} {found[2]} {found[3]} {kind}"


SPOKEN: tuple[tuple[Late, To], ...] = (
    (_GERMAN, r"\1\3 und \2\3"),
    (_DUTCH, r"\1\3 en \2\3"),
    (_ENGLISH, _named),
)
