# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sites a place touches: an index built once, asked one place at a time."""

from tocsin.core.match.index import Hit, Hits, SiteIndex
from tocsin.core.match.plain import reaches

__all__ = ["Hit", "Hits", "SiteIndex", "reaches"]
