# SPDX-License-Identifier: AGPL-3.0-or-later
"""Site files: CSV and GeoJSON to Site records and back."""

from tocsin.core.sites.files import read_csv, read_geojson, write_csv, write_geojson
from tocsin.core.sites.row import COLUMNS, CRITICALITY

__all__ = ["COLUMNS", "CRITICALITY", "read_csv", "read_geojson", "write_csv", "write_geojson"]
