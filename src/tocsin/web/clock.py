# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk's clock. The demo and the tests set their own; everything the pages show is relative to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def _wall() -> datetime:
    return datetime.now(UTC)


_now: Callable[[], datetime] = _wall
_speed = 1.0


def use(now: Callable[[], datetime] = _wall, speed: float = 1.0) -> None:
    """Show times of another clock from here on; `speed` in its seconds per second of ours."""
    global _now, _speed
    _now, _speed = now, speed


def now() -> datetime:
    return _now()


def speed() -> float:
    return _speed
