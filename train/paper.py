# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing model files: plain JSON, figures rounded so that a remake gives the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def figures(value: float, digits: int = 5) -> float:
    """`value` to so many significant figures: far finer than the fit, coarser than a processor's last bits."""
    return float(f"{value:.{digits}g}")


def write(path: Path, model: dict[str, Any]) -> None:
    """One JSON object, keys in their own order, one top-level entry a line, newline at the end."""
    lines = [f"{json.dumps(k)}: {json.dumps(v, separators=(',', ':'))}" for k, v in model.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def short(value: Any) -> Any:
    """Figures rounded so that a remake gives the same bytes."""
    if isinstance(value, float):
        return figures(value)
    if isinstance(value, dict):
        return {k: short(v) for k, v in value.items()}
    return [short(v) for v in value] if isinstance(value, list | tuple) else value
