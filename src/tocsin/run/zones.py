# SPDX-License-Identifier: AGPL-3.0-or-later
"""The zone tables installed here: what the user imported, then the outlines that ship with the product."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from tocsin.core.geo import Zones
from tocsin.sources.outlines import Outlines
from tocsin.store.zonefile import Shelf, ZoneFile


def data_dir() -> Path:
    """The folder everything of this installation lives in: TOCSIN_DATA, else the user's data folder."""
    return Path(os.environ.get("TOCSIN_DATA") or Path.home() / ".local/share/tocsin")


def zone_file() -> ZoneFile:
    return ZoneFile(data_dir() / "zones.sqlite3")


@cache
def installed() -> Zones:
    """Zone polygons by scheme and code."""
    return Shelf(zone_file(), Outlines())
