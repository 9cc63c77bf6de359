# SPDX-License-Identifier: AGPL-3.0-or-later
"""A point in time as a text tells it: one word or number of it, or several that stand together."""

from __future__ import annotations

from msgspec import Struct


class Moment(Struct, frozen=True):
    """A day (`day`, year 0 when unsaid), a weekday (0 Monday) and a clock time in minutes, as far as the text has them.

    `sure` means it cannot be another number, `half` is "a" or "p" where the text says so, `past` that a weekday is the
    last one and not the next ("since Tuesday").
    """

    start: int
    end: int
    day: tuple[int, int, int] | None = None
    weekday: int | None = None
    minutes: int | None = None
    sure: bool = True
    half: str = ""
    past: bool = False

    @property
    def dated(self) -> bool:
        return self.day is not None or self.weekday is not None
