# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that a road's number or letter names, as English has them: "between Interstate 44 and Route CC", "from Highway 9
to Lawrence County Road 2090", "State Route #163"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.tongues.en import EN

_KINDS = tables.alternatives(set(EN.road_number))
_COUNTY = r"(?:[A-Z][a-z]+\.? ){1,2}(?:County |Co\. |Parish )"
_ROAD = Late(
    rf"(?:(?:the )?({_COUNTY})?((?i:(?:old |former |new )?(?:{_KINDS}))|(?:State |County |Business )?(?:Route|Rte\.?|Rt\.)|Spur|Loop|FM|RM|CSAH|CTH|[A-Z]{{2}}(?= #)|U\.S\.|[A-Z]\.[A-Z]\.|Ohio|Texas|Iowa|Missouri|Indiana|Illinois|Pennsylvania|Kansas|Florida|Georgia) (?:#|[Nn]o\. ?)?(?:\d{{1,4}}[A-Z]{{0,2}}|[A-Z]{{1,2}})"
    r"(?: (?:North|South|East|West|Bypass|Business|Loop|Spur)(?! [A-Z]))?(?:/(?i:{_KINDS}) \d{{1,4}}(?= interchange))?(?: (?:interchange|(?:junction|intersection|overpass|underpass|exit)(?= (?:and|to|through)(?!\w)|[.,;)\n]|$)))?)(?![\w'’%]|[.,:/]\d| ?(?:[ap]\.?m|km|hrs?|min)\b)"
)


def road_at(text: str, at: int) -> tuple[str, int] | None:
    """The road that begins at a place, and where it ends."""
    found = _ROAD.match(text, at)
    if found is None:
        return None
    return found.group().removeprefix("the ").replace("#", ""), found.end()
