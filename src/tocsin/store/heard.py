# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this desk heard, as batches in order of arrival: the record that "would have fired" plays in the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db.models import Q

from tocsin.core.world import Batch
from tocsin.store import codec, models

AT_ONCE = 1_000
"""Messages read by one question: a long record fits no memory, and a question left open would hold the database."""


def count(since: datetime) -> int:
    return int(models.Message.objects.filter(received__gte=since).count())


def begin(since: datetime, most: int) -> datetime:
    """From when on there are about `most` messages: never fewer of one second than it holds."""
    rows = models.Message.objects.filter(received__gte=since).order_by("-received")
    first = rows.values_list("received", flat=True)[most - 1 : most].first() if most else None
    return first or since


def batches(since: datetime) -> Iterator[Batch]:
    """The messages received since then, by the second and feed they came in. What a feed no longer listed is not
    kept, so nothing is marked absent."""
    for (received, feed), group in groupby(_rows(since), key=lambda row: row[:2]):
        cleared = tuple(codec.cleared(bytes(record)) for _, _, _, record in group)
        yield Batch(feed=feed, at=received, cleared=cleared)


def _rows(since: datetime) -> Iterator[tuple[Any, ...]]:
    after = Q(received__gte=since)
    while True:
        found = models.Message.objects.filter(after).order_by("received", "feed", "id")
        rows = list(found.values_list("received", "feed", "id", "record")[:AT_ONCE])
        yield from rows
        if len(rows) < AT_ONCE:
            return
        received, feed, number, _ = rows[-1]
        same = Q(received=received)
        after = Q(received__gt=received) | (same & Q(feed__gt=feed)) | (same & Q(feed=feed, id__gt=number))
