# SPDX-License-Identifier: AGPL-3.0-or-later
"""The zone tables installed here."""

from __future__ import annotations

from tocsin.core.geo import Zones


def installed() -> Zones:
    """Zone polygons by scheme and code."""
    return {}
