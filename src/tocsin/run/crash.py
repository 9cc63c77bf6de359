# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbered points at which the crash test kills the process. In ordinary life a point does nothing.

With `TOCSIN_CRASH_AT=n` the n-th point passed sends SIGKILL to this process: no handler, no flush, no
goodbye. With `TOCSIN_CRASH_LOG=file` every point passed is written there, so that a test knows how many
there are.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

_at = int(os.environ.get("TOCSIN_CRASH_AT") or 0)
_log = os.environ.get("TOCSIN_CRASH_LOG", "")
_passed = 0
_watch: Callable[[str], None] | None = None


def arm(at: int, log: str) -> None:
    """What the two variables do, for a process that is already running."""
    global _at, _log
    _at, _log = at, log


def watch(call: Callable[[str], None] | None) -> None:
    """Let the simulation see every point passed, and end a simulated process there."""
    global _watch
    _watch = call


def point(name: str) -> None:
    """A place where a crash must be harmless."""
    if _watch is not None:
        _watch(name)
    if not _at and not _log:
        return
    global _passed
    _passed += 1
    if _log:
        with Path(_log).open("a", encoding="ascii") as file:
            file.write(f"{_passed} {name}\n")
    if _passed == _at:
        os.kill(os.getpid(), signal.SIGKILL)
