# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads of the United States and Canada by the name of their state, "Ohio 25", "Oregon 99E", and by the way one drives on them
alone, "on 95 southbound", "the 405 freeway"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late

_STATES = (
    "Alabama Alaska Alberta Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky"
    " Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Carolina Dakota"
    " Ohio Oklahoma Oregon Pennsylvania Island Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming"
    " Ala. Ark. Fla. Ga. Ill. Ind. Ky. Md. Mich. Minn. Miss. Pa. Tenn. Va. Wis."
).split()
_BEFORE = {"Hampshire": "New ", "Jersey": "New ", "Mexico": "New ", "York": "New ", "Carolina": "(?:North|South) ", "Dakota": "(?:North|South) ", "Island": "Rhode ", "Virginia": "(?:West )?"}  # fmt: skip
"""What stands ahead of the last word of a name that has two."""
_GOES_ON = (
    "and|at|between|bridge|bypass|closed|east|eastbound|from|has|have|in|intersection|interchange|is|just|lane|lanes|near|north|northbound|of|off|on|or|over"
    "|overpass|ramp|ramps|reopened|remains|south|southbound|to|traffic|under|was|west|westbound|will|with|work"
)
_OF_A_STATE = Late(
    rf"(?<![\w-])(?:{'|'.join(_BEFORE.get(one, '') + one.replace('.', '[.]') for one in _STATES)}) [1-9]\d{{0,2}}[A-Z]?(?=[,;:)\n]|\.?$|\. [A-Z]| – | (?:{_GOES_ON})(?!\w)| [A-Z][a-z])",
    needs=frozenset(one.lower().rstrip(".") for one in _STATES),
)
"""Behind the number stands no thing that it counts, "Ohio 12 homes"."""
_DRIVEN = Late(
    r"(?<=[Oo]n )(?:the )?([1-9]\d{0,2})(?= (?:north|south|east|west)bound(?!\w))|(?<=[Tt]he )([1-9]\d{0,2})(?= [Ff]reeway(?!\w))",
    needs="northbound|southbound|eastbound|westbound|freeway",
)


def of_states(text: str) -> Iterator[tuple[int, str]]:
    """Each road's place and id, on a text about roads."""
    yield from ((m.start(), m[0]) for m in _OF_A_STATE.finditer(text))
    yield from ((m.start(), m[1] or m[2]) for m in _DRIVEN.finditer(text))
