# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP polygons and circles as raw text, checked only as far as that costs nothing."""

from __future__ import annotations

import re

from tocsin.core.model import Shape, ShapeKind

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def polygon(text: str | None) -> tuple[Shape | None, str]:
    """The ring as "lat,lon lat,lon ...", and what is wrong with it; a bad ring may still be usable."""
    text = (text or "").strip()
    if not text:
        return None, "polygon is empty"
    if "(" in text:
        return Shape(ShapeKind.CAP_POLYGON, text), "polygon glues several rings together"
    fault = ""
    if _stray(text[:400]) or (len(text) > 400 and _stray(text[-400:])):
        text = _paired(text)
        fault = "polygon has stray commas or blanks"
    if len(text) < 80 and text.count(",") < 3:
        return None, "polygon has fewer than three points"
    if text[:80].split(None, 1)[0] != text[-80:].rsplit(None, 1)[-1]:
        fault = fault or "polygon is not closed"
    return Shape(ShapeKind.CAP_POLYGON, text), fault


def _stray(text: str) -> bool:
    """Only both ends are looked at: large rings are turned into numbers when somebody needs them, and then checked whole."""
    return ", " in text or " ," in text or ";" in text or "," not in text


def _paired(text: str) -> str:
    numbers = _NUMBER.findall(text.replace("\u2212", "-"))
    return " ".join(f"{a},{b}" for a, b in zip(numbers[::2], numbers[1::2], strict=False))


def circle(text: str | None) -> tuple[Shape | None, str]:
    """The circle as "lat,lon radius_km", and what is wrong with it."""
    text = (text or "").strip()
    if not text:
        return None, "circle is empty"
    numbers = _NUMBER.findall(text)
    if len(numbers) != 3:
        return None, "circle is not 'lat,lon radius'"
    return Shape(ShapeKind.CAP_CIRCLE, f"{numbers[0]},{numbers[1]} {numbers[2]}"), ""
