# SPDX-License-Identifier: AGPL-3.0-or-later
"""The index of sites: which of them a place touches, and how far the others within reach are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from operator import lt

import numpy as np
from msgspec import Struct

from tocsin.core.geo.earth import Floats, Mask, Rows
from tocsin.core.match import bands, plain
from tocsin.core.match.table import Table, table_of
from tocsin.core.model import Basis, Place, Site

FAST_FROM = 20_000
"""Sites from which the compiled engine earns its start-up (about a second from its cache)."""


class Hit(Struct, frozen=True):
    """One site in reach: metres from its edge (0 inside), and by what evidence."""

    site: str
    distance_m: float
    inside: bool
    basis: Basis


class Hits(Struct, frozen=True, gc=False):
    """Hits as columns, in no order: rows of the index, metres (0 inside), whether a circle decided. The first
    `sorted` rows of the index stand in the order of their ids."""

    ids: list[str]
    sites: list[Site]
    rows: Rows
    metres: Floats
    circle: Mask
    basis: Basis
    sorted: int = 0

    def __len__(self) -> int:
        return len(self.rows)

    def near(self) -> Iterator[tuple[float, str, Basis, Site]]:
        """Metres, id, basis and site of each hit, in order of distance, then id."""
        own = (self.basis, Basis.CIRCLE if self.basis is Basis.POLYGON else self.basis)
        order = self._order()
        rows, circle = self.rows[order].tolist(), self.circle[order].tolist()
        ids, sites = map(self.ids.__getitem__, rows), map(self.sites.__getitem__, rows)
        return zip(self.metres[order].tolist(), ids, map(own.__getitem__, circle), sites, strict=True)

    def _order(self) -> Rows:
        if len(self.rows) and self.rows.max() < self.sorted:
            return np.lexsort((self.rows, self.metres))
        names = [self.ids[row] for row in self.rows.tolist()]
        metres = self.metres.tolist()
        return np.array(sorted(range(len(names)), key=lambda n: (metres[n], names[n])), dtype=np.int64)

    def records(self) -> list[Hit]:
        """The same as records."""
        return [Hit(site_id, metres, metres <= 0, basis) for metres, site_id, basis, _ in self.near()]


class SiteIndex:
    """Sites, asked one place at a time; a changed site is effective at once.

    Changes live in an overlay beside the table until there are enough of them to build anew. Of two
    sites with one id the later counts. `fast` forces or forbids the compiled engine; both engines give
    the same hits.
    """

    def __init__(self, sites: Iterable[Site], fast: bool | None = None) -> None:
        self._fast = fast
        self._build(list(sites))

    def _build(self, sites: list[Site]) -> None:
        self._row = {site.id: row for row, site in enumerate(sites)}
        if len(self._row) < len(sites):
            sites = [sites[row] for row in self._row.values()]
            self._row = {site.id: row for row, site in enumerate(sites)}
        self._sites = sites
        self._ids = list(self._row)
        self._base = len(sites)
        self._sorted = len(sites) if all(map(lt, self._ids, islice(self._ids, 1, None))) else 0
        self._gone = np.zeros(0, dtype=bool)
        self._ask = _engine(table_of(sites), self._fast)
        self._overlay: plain.Ask | None = None

    def __len__(self) -> int:
        return len(self._row)

    def get(self, site_id: str) -> Site | None:
        """The site of that id as it is now."""
        row = self._row.get(site_id)
        return None if row is None else self._sites[row]

    def replace(self, site: Site) -> None:
        """Add a site, or put it in the place of the one with its id."""
        self._forget(site.id)
        self._row[site.id] = len(self._sites)
        self._sites.append(site)
        self._ids.append(site.id)
        self._settle()

    def remove(self, site_id: str) -> None:
        """Take a site out; one that is not there is no error."""
        if self._forget(site_id):
            self._settle()

    def _forget(self, site_id: str) -> bool:
        row = self._row.pop(site_id, None)
        if row is None:
            return False
        if len(self._gone) < len(self._sites):
            self._gone = np.concatenate(
                (self._gone, np.zeros(len(self._sites) - len(self._gone) + 1_000, dtype=bool))
            )
        self._gone[row] = True
        return True

    def _settle(self) -> None:
        self._overlay = None
        if len(self._sites) - len(self._row) + len(self._sites) - self._base > 2_000 + self._base // 50:
            self._build([self._sites[row] for row in self._row.values()])

    def hits(self, place: Place, buffer_m: float = 0.0) -> list[Hit]:
        """Sites within their own radius plus `buffer_m` of a place, in order of distance, then id."""
        return self.match(place, buffer_m).records()

    def match(self, place: Place, buffer_m: float = 0.0) -> Hits:
        """The same as columns, for many hits."""
        buffer_m = max(float(buffer_m), 0.0)
        rows, metres, circle = self._ask(place, buffer_m)
        if len(self._sites) > self._base:
            more = self._fresh()(place, buffer_m)
            rows = np.concatenate((rows, more[0] + self._base))
            metres, circle = np.concatenate((metres, more[1])), np.concatenate((circle, more[2]))
        if len(self._gone):
            kept = ~self._gone[np.minimum(rows, len(self._gone) - 1)] | (rows >= len(self._gone))
            rows, metres, circle = rows[kept], metres[kept], circle[kept]
        return Hits(self._ids, self._sites, rows, metres, circle, place.basis, self._sorted)

    def _fresh(self) -> plain.Ask:
        if self._overlay is None:
            self._overlay = _engine(table_of(self._sites[self._base :]), self._fast)
        return self._overlay


def _engine(table: Table, fast: bool | None) -> plain.Ask:
    """The compiled engine for many sites; the plain one for few, or where numba cannot be imported."""
    if fast or (fast is None and len(table) >= FAST_FROM):
        try:
            return bands.asker(table)
        except ImportError:
            if fast:
                raise
    return plain.asker(table)
