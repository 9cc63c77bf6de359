# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shapes to places, and distances between places and sites."""

from __future__ import annotations

from collections.abc import Mapping

from tocsin.core.model import Flaw, Place, Report

Zones = Mapping[tuple[str, str], bytes]
"""Zone polygons as WKB by (scheme, code)."""


def locate(report: Report, zones: Zones) -> tuple[Place, tuple[Flaw, ...]]:
    """Where a report speaks of: polygon before circle before line before point before zone before country.

    Bad pieces become flaws with `lost=False`; a report whose pieces are all bad is unplaced, not dropped.
    """
    raise NotImplementedError
