# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbered points at which the crash test kills the process. In ordinary life a point does nothing.

With `TOCSIN_CRASH_AT=n` the n-th point passed sends SIGKILL to this process: no handler, no flush, no
goodbye. With `TOCSIN_CRASH_LOG=file` every point passed is written there, so that a test knows how many
there are.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path

_passed = 0


def point(name: str) -> None:
    """A place where a crash must be harmless."""
    global _passed
    at, log = os.environ.get("TOCSIN_CRASH_AT"), os.environ.get("TOCSIN_CRASH_LOG")
    if not at and not log:
        return
    _passed += 1
    if log:
        with Path(log).open("a", encoding="ascii") as file:
            file.write(f"{_passed} {name}\n")
    if at and _passed == int(at):
        os.kill(os.getpid(), signal.SIGKILL)
