# SPDX-License-Identifier: AGPL-3.0-or-later
"""Valid Time Event Codes of the US National Weather Service (NWSI 10-1703): which happening a message is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct

_CODE = re.compile(
    r"/([OTEX])\.(NEW|CON|EXT|EXA|EXB|UPG|CAN|EXP|COR|ROU)\.([A-Z]{4})\.([A-Z]{2})\.([WAYSFON])\.(\d{4})"
    r"\.(\d{6}T\d{4}Z)-(\d{6}T\d{4}Z)/"
)
_OVER = frozenset({"CAN", "EXP", "UPG"})


class Vtec(Struct, frozen=True):
    """One code. `begin` and `end` are None where the code says 000000T0000Z (already begun, until further notice)."""

    product: str
    action: str
    office: str
    phenomenon: str
    significance: str
    number: str
    begin: datetime | None
    end: datetime | None

    def key(self, sent: datetime | None) -> str:
        """The happening's name. Numbers start anew each year: that of the begin, or of the message when begun."""
        year = (self.begin or sent or self.end or datetime(1970, 1, 1, tzinfo=UTC)).year
        return f"vtec:{self.office}.{self.phenomenon}.{self.significance}.{self.number}.{year}"


class Told(Struct, frozen=True):
    """What the codes of one message say together."""

    keys: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    begin: datetime | None = None
    end: datetime | None = None
    phenomenon: str = ""
    significance: str = ""
    test: bool = False
    action: str = ""


_NOTHING = Told()


def codes(text: str) -> list[Vtec]:
    """Every P-VTEC in the text, in order."""
    return [Vtec(p, a, o, ph, s, n, _time(b), _time(e)) for p, a, o, ph, s, n, b, e in _CODE.findall(text)]


def told(texts: Iterable[str], sent: datetime | None) -> Told:
    """Keys of what goes on, of what is over, and of what an upgraded event became."""
    found = [code for text in texts for code in codes(text)]
    if not found:
        return _NOTHING
    live = [c for c in found if c.action not in _OVER and c.action != "ROU"]
    about = live or found
    first = about[0]
    upgraded = any(c.action == "UPG" for c in found)
    ends = [c.end for c in about]
    return Told(
        keys=_unique(c.key(sent) for c in about if c.action != "ROU"),
        cancelled=_unique(c.key(sent) for c in found if c.action in _OVER),
        superseded_by=_unique(c.key(sent) for c in live) if upgraded else (),
        begin=min((c.begin for c in about if c.begin), default=None),
        end=None if None in ends else max(e for e in ends if e),
        phenomenon=first.phenomenon,
        significance=first.significance,
        test=all(c.product == "T" for c in found),
        action=first.action,
    )


def _unique(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def _time(text: str) -> datetime | None:
    if text.startswith("000000"):
        return None
    year, month, day, hour, minute = (int(text[i : i + 2]) for i in (0, 2, 4, 7, 9))
    try:
        return datetime(2000 + year if year < 69 else 1900 + year, month, day, hour, minute, tzinfo=UTC)
    except ValueError:
        return None
