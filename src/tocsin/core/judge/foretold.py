# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the trained models say of impacts: when the power will be back, and whether a storm's wind comes.

Each is asked only of what it was taught on; elsewhere the counted record stands alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import structs

from tocsin.core.event import Event, Impact, State
from tocsin.core.judge import cyclone, restoration
from tocsin.core.match import SiteIndex

Models = Mapping[str, Mapping[str, Any]]
Touched = dict[str, dict[str, Impact]]


def spoken_of(event: Event) -> bool:
    """Whether any model was taught on such an event."""
    return restoration.speaks_of(event) is not None or cyclone.speaks_of(event) is not None


def foretold(
    models: Models,
    wanted: list[Event],
    known: Mapping[str, Event],
    states: Mapping[str, State],
    touched: Touched,
    index: SiteIndex,
    now: datetime,
) -> Touched:
    """`touched` with what the models add to the impacts of the open events `wanted`. `known` are all events the line
    remembers, with their `states`."""
    found = _outages(models, wanted, known, states, touched, now)
    return {**touched, **found, **_winds(models, wanted, touched, index)}


def _outages(
    models: Models,
    wanted: list[Event],
    known: Mapping[str, Event],
    states: Mapping[str, State],
    touched: Touched,
    now: datetime,
) -> Touched:
    model = models.get("outage-restoration")
    asked = [event for event in wanted if restoration.speaks_of(event)]
    if model is None or not asked:
        return {}
    said = restoration.outlook(model, asked, known, states, now)
    return {
        event: {site: structs.replace(i, why=(*i.why, *why)) for site, i in touched[event].items()}
        for event, why in said.items()
    }


def _winds(models: Models, wanted: list[Event], touched: Touched, index: SiteIndex) -> Touched:
    model = models.get("tc-track-wind")
    found: Touched = {}
    for event in wanted if model else ():
        if head := cyclone.speaks_of(event):
            impacts = touched[event.id]
            sites = [site for name in impacts if (site := index.get(name))]
            said = cyclone.outlook(model or {}, head, sites)
            found[event.id] = {name: _with(impact, said.get(name)) for name, impact in impacts.items()}
    return found


def _with(impact: Impact, said: tuple[float, *tuple[Any, ...]] | None) -> Impact:
    if said is None:
        return impact
    probability, *why = said
    return structs.replace(impact, probability=probability, why=(*impact.why, *why))
