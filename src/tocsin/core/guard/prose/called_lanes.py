# SPDX-License-Identifier: AGPL-3.0-or-later
"""English streets that are called a lane: "Mill Lane closed" closes a road, and "left lane closed" a part of one."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_PARTS = (
    "right|left|single|one|two|three|four|five|half|fast|slow|bus|passing|turn|turning|middle|cent(?:re|er)|inside|outside|outer|inner|cycle|bike|bicycle"
    "|travel|traffic|through|all|both|full|partial|night-?time|day-?time|overnight|nightly|temporary|planned|emergency|intermittent|various|multiple|some|any|no|the|a|an|this|that|each"
    "|hov|hot|toll|carpool|express|reversible|contraflow|hard|shoulder|exit|entry|auxiliary|acceleration|deceleration|merge|merging|crawler|climbing|running|overtaking"
    "|first|second|third|nearside|offside|near|off|side|hgv|truck|taxi|bound|(?:north|south|east|west)(?:bound)?|[nsew]b|additional|extra|another|other|alternating|alternate|closed|open|live|main|rolling|daily|mobile|long-?term|short-?term"
)
_CALLED = Late(
    rf"(?<![\w'’.-])((?!(?i:{_PARTS})(?![\w'’]))[A-Z][\w'’-]{{1,24}} )(L)(ane|ANE)(?![\w'’]|(?i: (?:closures?|restrictions?|reductions?|drops?|shifts?|blocked)(?!\w)))",
    needs=" lane",
)


def as_streets(text: str) -> str:
    """The text, letter for letter, with another word for a street's kind where "Lane" is that: nothing else is called a Wane."""
    return _CALLED.sub(_another, text) if "ane" in text or "ANE" in text else text


def _another(found: re.Match[str]) -> str:
    return f"{found[1]}W{found[3]}"
