# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk's past impacts as columns to score: chosen by source, hazard, region, month, and as of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from django.db.models import QuerySet
from msgspec import Struct

from tocsin.core.judge.outcome import Label, label
from tocsin.core.judge.record import HIT, MISS, Outcome
from tocsin.core.verify import Past
from tocsin.store import models

GROUPS = ("source", "hazard", "region", "month")
_LABELS = tuple(Label)


class Row(Struct, frozen=True):
    """One past impact, as far as scores need it."""

    source: str
    hazard: str
    region: str
    month: str
    probability: float
    issued: datetime
    outcome: Outcome
    label: Label
    lead_s: float | None


def rows(until: datetime | None = None, **wanted: str) -> list[Row]:
    """Past impacts whose outcome was known by `until`, oldest first; `wanted` chooses by a group's value."""
    found: QuerySet[models.Judged] = models.Judged.objects.order_by("issued", "id")
    if until:
        found = found.filter(issued__lte=until, known_at__lte=until)
    for name in ("source", "hazard", "region"):
        if wanted.get(name):
            found = found.filter(**{name: wanted[name]})
    all_ = [_row(row) for row in found.iterator()]
    month = wanted.get("month")
    return [row for row in all_ if row.month == month] if month else all_


def _row(row: models.Judged) -> Row:
    begins = row.start or row.issued
    in_time = row.told_at is not None and row.told_at <= begins
    outcome = Outcome(row.outcome)
    lead_s = (begins - row.told_at).total_seconds() if row.told_at else None
    return Row(
        row.source,
        row.hazard,
        row.region,
        f"{row.issued:%Y-%m}",
        row.probability,
        row.issued,
        outcome,
        label(outcome, in_time),
        lead_s,
    )


def past(kept: Sequence[Row]) -> Past:
    """The rows as `core.verify` scores them; the block is the day a warning was issued on (UTC), and the warning itself is
    the official forecast: it says yes."""
    known = {**dict.fromkeys(HIT, 1.0), **dict.fromkeys(MISS, 0.0)}
    void = Counter(row.outcome.value for row in kept if row.outcome not in known)
    return Past(
        p=np.array([row.probability for row in kept], dtype=np.float64),
        y=np.array([known.get(row.outcome, np.nan) for row in kept], dtype=np.float64),
        official=np.ones(len(kept)),
        lead_s=np.array([np.nan if row.lead_s is None else row.lead_s for row in kept], dtype=np.float64),
        block=np.array([row.issued.astimezone(UTC).toordinal() for row in kept], dtype=np.int64),
        void=dict(sorted(void.items())),
    )


def labels(kept: Sequence[Row]) -> dict[Label, int]:
    """How many were hits, misses, false alarms, quiet or void."""
    counted = Counter(row.label for row in kept)
    return {name: counted[name] for name in _LABELS}
