# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this desk heard, as batches in order of arrival: the record that "would have fired" plays in the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from tocsin.core.world import Batch
from tocsin.store import codec, models


def count(since: datetime) -> int:
    return int(models.Message.objects.filter(received__gte=since).count())


def batches(since: datetime, most: int) -> Iterator[Batch]:
    """The latest `most` messages received since then, by the second and feed they came in. What a feed no longer
    listed is not kept, so nothing is marked absent."""
    latest = models.Message.objects.filter(received__gte=since).order_by("-received", "-id")[:most]
    rows = sorted(latest.values_list("received", "feed", "id", "record"))
    for (received, feed), group in groupby(rows, key=lambda row: row[:2]):
        cleared = tuple(codec.cleared(bytes(record)) for _, _, _, record in group)
        yield Batch(feed=feed, at=received, cleared=cleared)
