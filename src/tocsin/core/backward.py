# SPDX-License-Identifier: AGPL-3.0-or-later
"""Noticing that the clock went back, so that nothing waits for a time that was never due."""

from __future__ import annotations

from datetime import datetime, timedelta

SMALL = timedelta(seconds=5)
"""A step back as small as this is a clock being trimmed, and changes nothing anybody waits for."""


class Backward:
    """Shown the time again and again; says once whenever it went back by more than a trim."""

    def __init__(self) -> None:
        self._latest: datetime | None = None

    def went(self, now: datetime) -> bool:
        before, self._latest = self._latest, now
        return before is not None and before - now > SMALL
