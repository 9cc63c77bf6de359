# SPDX-License-Identifier: AGPL-3.0-or-later
"""The channels are whatever `Channel` values the modules of this package hold."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from tocsin.deliver.base import Channel

__all__ = ["Channel", "channels"]


@cache
def channels() -> dict[str, Channel]:
    """Every known channel by name, in alphabetical order."""
    found: dict[str, Channel] = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        found.update({value.name: value for value in vars(module).values() if isinstance(value, Channel)})
    return dict(sorted(found.items()))
