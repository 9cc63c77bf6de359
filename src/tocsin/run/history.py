# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk's own past impacts as Parquet, in the shape `tocsin score --history` reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from tocsin.core.judge.outcome import Label
from tocsin.core.judge.record import HIT, MISS
from tocsin.run import pairs
from tocsin.store import judged, models

ANSWERS = {**dict.fromkeys(HIT, 1.0), **dict.fromkeys(MISS, 0.0)}


def columns(rows: Sequence[judged.Row], known: Sequence[datetime]) -> pairs.Columns:
    """Columns of a history; `y` is empty where void, and `void` says why. Every warning is its own official word: 1."""
    text: dict[str, list[Any]] = {
        "source": [r.source for r in rows],
        "hazard": [r.hazard for r in rows],
        "region": [r.region for r in rows],
        "label": [r.label.value for r in rows],
        "void": [r.outcome.value if r.label is Label.VOID else "" for r in rows],
    }
    found: pairs.Columns = {name: np.array(values, dtype=object) for name, values in text.items()}
    found["p"] = np.array([r.probability for r in rows], dtype=np.float64)
    found["y"] = np.array([ANSWERS.get(r.outcome, np.nan) for r in rows], dtype=np.float64)
    found["official"] = np.ones(len(rows))
    found["lead_s"] = np.array([np.nan if r.lead_s is None else r.lead_s for r in rows], dtype=np.float64)
    found["issued"] = _times([r.issued for r in rows])
    found["known_at"] = _times(known)
    return found


def _times(values: Sequence[datetime]) -> Any:
    return np.array([v.astimezone(UTC).replace(tzinfo=None) for v in values], dtype="datetime64[us]")


def export(out: Path) -> int:
    """Write all past impacts that are judged; how many. Raises PairsError when the file cannot be written."""
    known = models.Judged.objects.order_by("issued", "id").values_list("known_at", flat=True)
    return pairs.write(out, columns(judged.rows(), list(known)))
