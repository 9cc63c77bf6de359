# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of distance, as data."""

from __future__ import annotations

from collections.abc import Mapping

from tocsin.core.model import Hazard, Measure


def reach_m(hazard: Hazard, measures: Mapping[Measure, float]) -> float:
    """How far beyond its stated area a hazard is matched, in metres."""
    if hazard is Hazard.EARTHQUAKE:
        return 1000.0 * 10 ** (0.45 * measures.get(Measure.MAGNITUDE, 0.0) - 0.3)
    return 0.0
