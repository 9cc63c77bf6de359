# SPDX-License-Identifier: AGPL-3.0-or-later
"""A recording as the line hears it, for "would have fired": each body is read once, whatever is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tocsin.core import geo
from tocsin.core.world import Batch
from tocsin.run.clearing import Seen, clean
from tocsin.run.recording import Snapshot
from tocsin.run.replay import Adapter


def recorded(
    snapshots: Iterable[Snapshot], zones: geo.Zones, adapters: Mapping[str, Adapter] | None = None
) -> Iterator[Batch]:
    """The snapshots of a recording as the line hears them."""
    seen = Seen()
    for shot in snapshots:
        adapter = (adapters or {}).get(shot.feed, bytes)
        held = clean(adapter(shot.raw), shot.feed, zones, text_listed=True, seen=seen)
        yield Batch(feed=shot.feed, at=shot.at, cleared=tuple(held.cleared), listed=held.listed)
