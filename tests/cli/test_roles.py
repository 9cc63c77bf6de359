# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin roles test` and the keys of channels, as a newcomer would run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.deliver import webpush_made


def tocsin(folder: Path, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tocsin", *words],
        env={**os.environ, "TOCSIN_DATA": str(folder), **env},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_role_s_channels_are_tried(tmp_path: Path) -> None:
    assert tocsin(tmp_path, "roles", "tell", "duty", "console", "desk").returncode == 0
    good = tocsin(tmp_path, "roles", "test", "duty", "--json")
    assert good.returncode == 0
    assert json.loads(good.stdout) == {"channel": "console", "address": "desk", "taken": True, "reason": ""}
    tocsin(tmp_path, "roles", "tell", "duty", "webhook", "http://127.0.0.1:1/in")
    bad = tocsin(tmp_path, "roles", "test", "duty")
    assert bad.returncode == 1
    assert "not allowed to connect" in bad.stdout and "webhook" in bad.stderr
    nobody = tocsin(tmp_path, "roles", "test", "night")
    assert nobody.returncode == 1 and "tocsin roles tell night" in nobody.stderr


def test_a_browser_s_subscription_is_completed_with_the_desk_s_key(tmp_path: Path) -> None:
    key = tocsin(tmp_path, "roles", "push-key").stdout.strip()
    assert len(key) == 87
    said = webpush_made.subscription("https://push.example/x")
    told = tocsin(tmp_path, "roles", "tell", "duty", "webpush", "desk browser", TOCSIN_SECRET=said)
    assert told.returncode == 0, told.stderr
    wrong = tocsin(tmp_path, "roles", "tell", "duty", "webpush", "desk browser", TOCSIN_SECRET="hunter2")
    assert wrong.returncode == 1 and "hunter2" not in wrong.stderr


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    for address in ("harbour desk@example.org", "desk", "desk@"):
        told = tocsin(tmp_path, "roles", "tell", "harbour desk", "email", address)
        assert told.returncode != 0 and "not a mail address" in told.stderr
