# SPDX-License-Identifier: AGPL-3.0-or-later
"""Public archives people have, read into Parquet that scores can be made of. One small file an archive, found by
scanning: a module-level `Archive`. Typed columns only; an archive's narratives are never read."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from tocsin.run.archive.base import Archive


@cache
def archives() -> dict[str, Archive]:
    """Every archive by its kind."""
    found: dict[str, Archive] = {}
    for module in pkgutil.iter_modules(__path__):
        archive = getattr(import_module(f"{__name__}.{module.name}"), "ARCHIVE", None)
        if isinstance(archive, Archive):
            found[archive.kind] = archive
    return dict(sorted(found.items()))
