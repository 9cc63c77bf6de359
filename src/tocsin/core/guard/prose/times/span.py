# SPDX-License-Identifier: AGPL-3.0-or-later
"""A span of time as a text tells it."""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.guard.prose.times.moment import Moment


class Span(Struct, frozen=True):
    """From a moment to a moment; either may be missing."""

    first: Moment | None
    last: Moment | None
    line: int

    @property
    def dated(self) -> bool:
        return any(m is not None and m.dated for m in (self.first, self.last))

    @property
    def timed(self) -> bool:
        return any(m is not None and m.minutes is not None for m in (self.first, self.last))
