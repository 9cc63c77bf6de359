# SPDX-License-Identifier: AGPL-3.0-or-later
"""The trained models' files, parsed once."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The parsed model file of that name."""
    text = files("tocsin").joinpath("data", "models", f"{name}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def live_models() -> dict[str, dict[str, Any]]:
    """The models the line itself asks, by name."""
    return {"outage-restoration": load("outage_restoration"), "tc-track-wind": load("tc_track_wind")}
