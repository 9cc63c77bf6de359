# SPDX-License-Identifier: AGPL-3.0-or-later
"""Impacts as they lie in the store: those of one event that differ only by site and distance share one row.

A warning over 34,000 sites is one patch, not 34,000 rows. The view behind `models.Impact` unfolds it, so that
pages still filter, order and page by site (docs/decisions/0012-impacts-in-patches.md has the measurement).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

import msgspec
from django.db import connection
from django.db.models import BooleanField, F, Func, Max, QuerySet, Value

from tocsin.core.event import Impact
from tocsin.core.impacts import place_reason
from tocsin.core.model import Basis, Level, Reason
from tocsin.store import models, sql

COLUMNS = "event level start end inside basis probability why since sites"
PLACE = 1
"""Where the place stands among an impact's reasons; it alone speaks of the one site and is written anew."""

FEW = 500
"""Up to so many sites are asked for by name; for more, all levels are read at once."""

_encode = msgspec.json.Encoder().encode
_sites = msgspec.json.Decoder(dict[str, float])


def write(impacts: Iterable[Impact], at: datetime, table: type[models.Patched] = models.Patch) -> None:
    """Add the impacts of events that have none in the store."""
    sql.put(table, COLUMNS, rows(impacts, at))


def rows(impacts: Iterable[Impact], at: datetime) -> Iterator[sql.Row]:
    """One row for each kind of impact, with its sites and their distances in metres."""
    patches: dict[tuple[Any, ...], dict[str, float]] = {}
    # Sites inside one area share their reasons, the very object: what follows is reckoned once for all of them.
    for _, run in groupby(impacts, key=lambda impact: id(impact.why) if impact.why else id(impact)):
        alike = list(run)
        sites = patches.setdefault(_kind(alike[0]), {})
        sites.update([(impact.site, impact.distance_m) for impact in alike])
    for kind, sites in patches.items():
        *columns, why = kind
        yield (*columns, msgspec.Raw(why), at, _encode(sites))


def _kind(impact: Impact) -> tuple[Any, ...]:
    why = [reason for place, reason in enumerate(impact.why) if place != PLACE]
    known = (impact.event, int(impact.level), impact.start, impact.end, impact.inside, impact.basis.value)
    return (*known, impact.probability, _encode(why))


def unfold(patch: models.Patched) -> Iterator[Impact]:
    """The records again, in the order in which they were written; alike ones share their reasons."""
    shared = msgspec.convert(patch.why, list[Reason])
    basis = Basis(patch.basis)
    whole: dict[float, tuple[Reason, ...]] = {}
    for site, metres in _sites.decode(patch.sites).items():
        why = whole.get(metres) or whole.setdefault(metres, _whole(shared, basis, metres))
        yield _record(patch, site, metres, basis, why)


def impact(row: models.Impact) -> Impact:
    """One record again."""
    return _record(row, row.site, row.distance_m, Basis(row.basis), why(row))


def why(row: models.Impact) -> tuple[Reason, ...]:
    """The reasons of one impact, the site's own place among them."""
    return _whole(msgspec.convert(row.why, list[Reason]), Basis(row.basis), row.distance_m)


def _whole(shared: list[Reason], basis: Basis, metres: float) -> tuple[Reason, ...]:
    return (*shared[:PLACE], place_reason(basis, metres), *shared[PLACE:])


def _record(
    row: models.Patched | models.Impact, site: str, metres: float, basis: Basis, why: tuple[Reason, ...]
) -> Impact:
    return Impact(
        event=row.event,
        site=site,
        level=Level(row.level),
        start=row.start,
        end=row.end,
        distance_m=metres,
        inside=row.inside,
        basis=basis,
        probability=row.probability,
        why=why,
        beyond=isinstance(row, models.Beyond),
    )


def at_site(site: str) -> QuerySet[models.Impact]:
    """The impacts on one site. The patches that name it are found by a search of bytes, then unfolded."""
    named = models.Patch.objects.filter(holds(site, "sites")).values_list("pk", flat=True)
    return models.Impact.objects.filter(patch__in=list(named), site=site)


def beyond(event: str, site: str = "") -> list[Impact]:
    """What only a rule that looks farther finds of an event, at one site if given; nearest first."""
    rows = models.Beyond.objects.filter(event=event)
    rows = rows.filter(holds(site, "sites")) if site else rows
    found = (impact for patch in rows for impact in unfold(patch) if site in ("", impact.site))
    return sorted(found, key=lambda impact: (impact.distance_m, impact.site))


def holds(text: str, column: str) -> Holds:
    """A condition: the JSON bytes in `column` name this text."""
    return Holds(Value(_encode(text)), F(column))


def worst(sites: Sequence[str] | None = None) -> dict[str, int]:
    """The worst level of each site that an open event touches; of `sites` only, if given."""
    found = models.Impact.objects.filter(event__in=models.Event.objects.filter(open=True).values("pk"))
    if sites is not None:
        found = found.filter(site__in=sites)
    return dict(found.values_list("site").annotate(worst=Max("level")).values_list("site", "worst"))


NAMED = """SELECT event, site FROM (
    SELECT i.event, i.site, ROW_NUMBER() OVER (
        PARTITION BY i.event ORDER BY i.level DESC, s.criticality DESC, s.name, i.site) AS place
    FROM {impact} i JOIN {site} s ON s.id = i.site WHERE i.event IN ({events})) AS ranked
    WHERE place <= %s ORDER BY event, place"""


def named(events: Sequence[str], most: int) -> dict[str, list[str]]:
    """The first sites of each event, as a sentence names them: worst level, then criticality, then name. An event may
    touch hundreds of thousands: the database chooses."""
    found: dict[str, list[str]] = {}
    if not events:
        return found
    marks = ", ".join(["%s"] * len(events))
    tables = {"impact": sql.table(models.Impact), "site": sql.table(models.Site)}
    with connection.cursor() as cursor:
        cursor.execute(NAMED.format(events=marks, **tables), [*events, most])
        for event, site in cursor.fetchall():
            found.setdefault(event, []).append(site)
    return found


def graded(sites: Iterable[models.Site]) -> list[models.Site]:
    """The sites with their worst present level."""
    rows = list(sites)
    levels = worst([row.id for row in rows] if len(rows) <= FEW else None)
    for row in rows:
        row.level = levels.get(row.id, 0)
    return rows


class Holds(Func):
    """`Holds(bytes, column)`: whether a column of bytes holds these bytes."""

    output_field = BooleanField()

    def as_sqlite(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        turned = self.copy()
        turned.set_source_expressions(self.get_source_expressions()[::-1])
        return turned.as_sql(compiler, connection, template="instr(%(expressions)s) > 0", **extra)

    def as_postgresql(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        return self.as_sql(
            compiler, connection, template="position(%(expressions)s) > 0", arg_joiner=" IN ", **extra
        )
