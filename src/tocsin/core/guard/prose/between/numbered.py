# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that a road's number or letter names, as English has them: "between Interstate 44 and Route CC", "from Highway 9
to Lawrence County Road 2090", "State Route #163"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import roads
from tocsin.core.guard.prose.tongues.en import EN

_KINDS = tables.alternatives(set(EN.road_number))
_COUNTY = r"(?:[A-Z][a-z]+\.? ){1,2}(?:County |Co\. |Parish )"
_ROAD = Late(
    rf"(?:(?:the )?({_COUNTY})?((?i:(?:old |former |new )?(?:{_KINDS}))|(?:State |County |Business )?(?:Route|Rte\.?|Rt\.)|Spur|Loop|FM|RM|CSAH|CTH|[A-Z]{{2}}(?= #)|U\.S\.|[A-Z]\.[A-Z]\.|Ohio|Texas|Iowa|Missouri|Indiana|Illinois|Pennsylvania|Kansas|Florida|Georgia) (?:#|[Nn]o\. ?)?(?:\d{{1,4}}[A-Z]{{0,2}}|[A-Z]{{1,2}})"
    r"(?: (?:North|South|East|West|Bypass|Business|Loop|Spur)(?! [A-Z]))?(?:/(?i:{_KINDS}) \d{{1,4}}(?= interchange))?(?: (?:interchange|(?:junction|intersection|overpass|underpass|exit)(?= (?:and|to|through)(?!\w)|[.,;)\n]|$)))?)(?![\w'’%]|[.,:/]\d| ?(?:[ap]\.?m|km|hrs?|min)\b)"
)
_ROUTE = Late(r"(?:[Rr]oute|Rte\.?|Rt\.) \w{1,4}")


def road_at(text: str, at: int) -> tuple[str, int] | None:
    """The road that begins at a place, and where it ends."""
    found = _ROAD.match(text, at)
    if found is None:
        return None
    return found.group().removeprefix("the ").replace("#", ""), found.end()


def of_buses(text: str, first: str, last: str) -> bool:
    """Whether two routes are those of buses, between which one changes: the text speaks of no road."""
    routes = _ROUTE.fullmatch(first) and _ROUTE.fullmatch(last)
    return bool(routes) and not roads.about(text) and (not _WORKS.search(text) or bool(_RIDDEN.search(text)))


_WORKS = Late(
    r"(?i)(?<!\w)(?:(?:re)?surfacing|(?:re)?paving|pavement|asphalt|chip seal\w*|culverts?|guard ?rails?|roadway|milling|striping|patching|mowing|shoulder|drainage|sidewalks?|bridge (?:deck|repair|inspection|replacement)\w*|flagg(?:ing|ers)|road ?(?:work|construction))(?!\w)",
    needs="fac|pav|asph|chip|culv|guard|road|mill|strip|patch|mow|should|drain|sidew|bridge|flagg",
)
_RIDDEN = Late(
    r"(?i)(?<!\w)(?:bus(?:es)?|stops?|passengers?|riders?|boarding|trips?|shuttles?|trains?)(?!\w)",
    needs="bus|stop|passenger|rider|boarding|trip|shuttle|train",
)
"""What a text of routes on which one rides speaks of."""
