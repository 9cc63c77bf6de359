# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was first said of each site of an event, and when: that is what is scored, whatever an update says later.

Sites told alike share a row, as in `store.patches`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby
from operator import attrgetter

import msgspec

from tocsin.core.event import Impact
from tocsin.store import models
from tocsin.store.sql import put

First = tuple[datetime, float]
_encode = msgspec.json.Encoder().encode
_sites = msgspec.json.Decoder(list[str])


def write(
    after: Mapping[str, Mapping[str, Impact]], before: Mapping[str, Mapping[str, Impact]], at: datetime
) -> None:
    """Note the sites each event touches that it did not touch before."""
    rows = []
    for event, found in after.items():
        known, said = before.get(event, {}), dict[float, list[str]]()
        fresh = [impact for impact in found.values() if impact.site not in known]
        for probability, run in groupby(fresh, key=attrgetter("probability")):
            if probability is not None:
                said.setdefault(probability, []).extend(impact.site for impact in run)
        rows += [(event, at, probability, _encode(sites)) for probability, sites in said.items()]
    put(models.Forecast, "event at probability sites settled", [(*row, False) for row in rows])


def first(events: Iterable[str]) -> dict[tuple[str, str], First]:
    """By event and site, when something was first said and how probable it was then."""
    found: dict[tuple[str, str], First] = {}
    rows = models.Forecast.objects.filter(event__in=set(events)).order_by("at", "id")
    for event, at, probability, sites in rows.values_list("event", "at", "probability", "sites"):
        for site in _sites.decode(bytes(sites)):
            found.setdefault((event, site), (at, probability))
    return found
