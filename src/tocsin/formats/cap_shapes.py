# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP polygons and circles as raw text, checked only as far as that costs nothing."""

from __future__ import annotations

import re

from tocsin.core.model import Shape, ShapeKind

_POLYGON = ShapeKind.CAP_POLYGON
_END = 100
"""Characters looked at on both ends: the whole is checked when somebody needs it as numbers."""

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def polygon(text: str | None) -> tuple[Shape | None, str]:
    """The ring as "lat,lon lat,lon ...", and what is wrong with it; a bad ring may still be usable."""
    text = (text or "").strip()
    if not text:
        return None, "polygon is empty"
    if "(" in text:
        return Shape(_POLYGON, text), "polygon glues several rings together"
    head, tail, fault = text[:_END], text[-_END:], ""
    if ", " in head or ", " in tail or " ," in head or ";" in head or "," not in head:
        text, fault = _paired(text), "polygon has stray commas or blanks"
        head, tail = text[:_END], text[-_END:]
    if len(text) < _END and text.count(",") < 3:
        return None, "polygon has fewer than three points"
    if head.split(None, 1)[0] != tail.rsplit(None, 1)[-1]:
        fault = fault or "polygon is not closed"
    return Shape(_POLYGON, text), fault


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
