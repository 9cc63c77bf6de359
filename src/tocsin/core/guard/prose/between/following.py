# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that stand one a line below the words that announce them: "folgende Abschnitte:\\nA bis B (beide Richtungen)",
"the following sections:\\nA to B", with days or hours in the lines between."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.tables import UPPER

_OPENERS = {"bis": "von", "to": "from", "à": "de", "hasta": "desde", "a": "da", "do": "od", "tot": "van"}
"""What joins two ends, and the word that opens such a pair."""
_ANNOUNCED = (
    r"(?:nach)?folgende[nr]? (?:strecken|straßen|teil|autobahn)?abschnitte[n]?|following (?:road |line |track |motorway )?(?:sections|stretches|segments)"
    r"|(?:tronçons|sections) suivant(?:e)?s|(?:siguientes|próximos) tramos|tramos siguientes|(?:seguenti|successivi) tratt[ie]|tratt[ie] seguenti"
    r"|następując\w{1,3} odcink\w{1,3}|volgende (?:trajecten|wegvakken|weggedeelten|stukken)"
)
_BELOW = Late(
    rf"(?i)(?<!\w)(?:{_ANNOUNCED})(?!\w)[^\n:]{{0,48}}:[ \t]*(?:\n[^\n]{{0,120}}){{1,24}}",
    needs="abschnitte|following|suivant|tramos|tratt|odcink|volgende",
)
_NAME = rf"[{UPPER}][\w'’.-]{{1,24}}(?: [{UPPER}\d][\w'’.-]{{0,24}}){{0,3}}"
_ROW = Late(
    rf"(?m)^([ \t]*(?:[•·▪●○»‣➜*–-][ \t]*)?)(?=({_NAME}) (bis|to|à|hasta|a|do|tot) ({_NAME})[ \t.;,]*(?:\(|:|$))"
)


def _opened(found: re.Match[str]) -> str:
    return _ROW.sub(lambda row: f"{row[1]}{_OPENERS[row[3]]} ", found.group())


SPOKEN = ((_BELOW, _opened),)
