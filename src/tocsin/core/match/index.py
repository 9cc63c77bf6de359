# SPDX-License-Identifier: AGPL-3.0-or-later
"""The index of sites: which of them a place touches, and how far the others within reach are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from msgspec import Struct

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.geo.measure import TOUCHING_M, distances
from tocsin.core.geo.target import Target, aim
from tocsin.core.match.footprint import footprint_m
from tocsin.core.match.narrow import near
from tocsin.core.match.table import Table, table_of
from tocsin.core.model import Basis, Place, Site

SLACK_M = 0.01
SLACK = 1e-5


class Hit(Struct, frozen=True):
    """One site in reach: metres from its edge (0 inside), and by what evidence."""

    site: str
    distance_m: float
    inside: bool
    basis: Basis


@dataclass(frozen=True)
class Hits:
    """Hits as columns, in the order of the table: rows, metres, and whether a circle decided."""

    ids: list[str]
    rows: Rows
    metres: Floats
    circle: Mask
    basis: Basis

    def __len__(self) -> int:
        return len(self.rows)

    def records(self) -> list[Hit]:
        return [
            Hit(
                self.ids[row],
                metres,
                metres <= 0,
                Basis.CIRCLE if round_ and self.basis is Basis.POLYGON else self.basis,
            )
            for row, metres, round_ in zip(
                self.rows.tolist(), self.metres.tolist(), self.circle.tolist(), strict=True
            )
        ]


class SiteIndex:
    """Sites, asked one place at a time; a changed site is effective at once.

    Changes live beside the table in a small overlay until there are enough of them to build anew.
    """

    def __init__(self, sites: Iterable[Site]) -> None:
        self._sites: dict[str, Site] = {site.id: site for site in sites}
        self._build()

    def _build(self) -> None:
        self._table = table_of(list(self._sites.values()))
        self._row = {id_: row for row, id_ in enumerate(self._table.ids)}
        self._gone: set[int] = set()
        self._fresh: dict[str, Site] = {}
        self._overlay = table_of([])

    def __len__(self) -> int:
        return len(self._sites)

    def get(self, site_id: str) -> Site | None:
        return self._sites.get(site_id)

    def replace(self, site: Site) -> None:
        """Add a site, or put it in the place of the one with its id."""
        self._sites[site.id] = site
        self._forget(site.id)
        self._fresh[site.id] = site
        self._settle()

    def remove(self, site_id: str) -> None:
        """Take a site out; one that is not there is no error."""
        if self._sites.pop(site_id, None) is not None:
            self._forget(site_id)
            self._settle()

    def _forget(self, site_id: str) -> None:
        self._fresh.pop(site_id, None)
        row = self._row.get(site_id)
        if row is not None:
            self._gone.add(row)

    def _settle(self) -> None:
        if len(self._fresh) + len(self._gone) > 1_000 + len(self._table) // 10:
            self._build()
        else:
            self._overlay = table_of(list(self._fresh.values()))

    def hits(self, place: Place, buffer_m: float = 0.0) -> list[Hit]:
        """Sites within their own radius plus `buffer_m` of a place, in order of distance, then id."""
        if not place.known:
            return []
        target = aim(place)
        found = self._kept(match(self._table, target, buffer_m)).records()
        if len(self._overlay):
            found += match(self._overlay, target, buffer_m).records()
        return sorted(found, key=lambda hit: (hit.distance_m, hit.site))

    def _kept(self, hits: Hits) -> Hits:
        if not self._gone:
            return hits
        kept = ~np.isin(hits.rows, list(self._gone))
        return Hits(hits.ids, hits.rows[kept], hits.metres[kept], hits.circle[kept], hits.basis)


def match(table: Table, target: Target, buffer_m: float) -> Hits:
    """All rows of a table within reach of a target.

    A site counts when its distance exceeds its radius and the buffer by no more than 1 cm and a
    hundred-thousandth of the distance: rounding speaks for warning.
    """
    rows = near(table, target, buffer_m)
    metres, circle = distances(target, table.lon[rows], table.lat[rows])
    metres = np.maximum(metres - table.radius[rows], 0.0)
    for at in np.flatnonzero([row in table.footprints for row in rows.tolist()]) if table.footprints else ():
        metres[at], circle[at] = footprint_m(target, table.footprints[int(rows[at])])
    metres = np.where(metres <= TOUCHING_M, 0.0, metres)
    kept = metres <= max(buffer_m, 0.0) + SLACK_M + SLACK * metres
    return Hits(table.ids, rows[kept], metres[kept], circle[kept], target.basis)


__all__ = ["Hit", "Hits", "SiteIndex", "match"]
