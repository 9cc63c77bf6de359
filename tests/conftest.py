# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the shared captures are. A clone without them still passes and says how many it lacked."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# In CI the same draws each time: a machine that checks a change is no place for luck; the hunts draw anew.
settings.register_profile(
    "steady", deadline=None, print_blob=True, derandomize=os.environ.get("CI") == "true"
)
settings.load_profile("steady")

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("TOCSIN_SHARED", ROOT.parent / "shared"))
lacking: list[str] = []


def captures(*globs: str) -> list[Path]:
    """Files of the shared folder that match, sorted; a lack is counted, and under CI=true is an error."""
    found = sorted({p for g in globs for p in SHARED.glob(g) if p.is_file()})
    if not found:
        if os.environ.get("CI") == "true":
            raise RuntimeError(f"no captures for {globs} in {SHARED}; CI needs them beside the clone")
        lacking.extend(globs)
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if lacking:
        terminalreporter.write_line(f"captures lacking: {len(lacking)} ({', '.join(sorted(set(lacking)))})")
