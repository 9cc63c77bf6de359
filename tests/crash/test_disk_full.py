# SPDX-License-Identifier: AGPL-3.0-or-later
"""A full disk: everybody is told past the store, no row is torn, and all goes on by itself when there is room."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.crash import full
from tests.crash.zygote import ROOT


def test_a_full_disk_is_told_and_survived(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.crash.full", str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert ran.returncode == 0, ran.stderr[-3000:]
    found = json.loads(ran.stdout.splitlines()[-1])
    assert Counter(found["kinds"]) == {"warn": 1 + full.MANY, "stuck": 1, "unstuck": 1}
    assert found["kinds"][:2] == ["warn", "stuck"]
    assert (found["integrity"], found["unsent"]) == ("ok", 0)
