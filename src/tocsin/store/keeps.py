# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long each class of record is kept; knows no table, so that settings can be read before there are any."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple


class Keeps(NamedTuple):
    """Time after a record is closed, by class."""

    events: timedelta = timedelta(days=90)
    notices: timedelta = timedelta(days=365)
    flaws: timedelta = timedelta(days=30)
    access: timedelta = timedelta(days=180)
    scores: timedelta = timedelta(days=1825)

    def by_class(self) -> dict[str, timedelta]:
        return self._asdict()


CLASSES = Keeps._fields
USUAL = Keeps()
LONGEST = 36500
"""Days. A hundred years is "for ever" to a calendar that begins with year 1."""


def days(count: float) -> timedelta:
    return timedelta(days=min(count, LONGEST))
