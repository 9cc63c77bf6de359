# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the reader of one script hands on."""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.model import Effect


class Reading(Struct, frozen=True, kw_only=True):
    """Names in text order, each once; `hours` holds the text's times in English words, all else left out."""

    effect: Effect = Effect.UNKNOWN
    mode: str = ""
    lines: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    hours: str = ""


def once(names: list[str]) -> tuple[str, ...]:
    """Each name once, in order."""
    return tuple(dict.fromkeys(name for name in names if name))
