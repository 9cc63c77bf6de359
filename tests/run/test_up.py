# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole process: answers pages, stops on SIGTERM, is alone on its folder, survives SIGKILL."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.databases import free_port
from tocsin.run.up import RunningError, sole

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from tests import databases
databases.ready()
from tocsin.run.up import Options, live, up

async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"desk"})

if __name__ == "__main__":
    folder, port = Path(sys.argv[1]), int(sys.argv[2])
    with databases.opened("", folder):
        options = Options(folder, port=port)
        up(options, live(options, []), app, lambda: print("ready", flush=True))
    print("stopped", flush=True)
"""


@contextmanager
def started(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    program = folder / "program.py"
    program.write_text(PROGRAM)
    process = subprocess.Popen(
        [sys.executable, str(program), str(folder), str(port)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    assert select.select([process.stdout], [], [], 30)[0], "nothing said within 30 s"
    return process.stdout.readline().strip()


def test_it_answers_and_stops_on_sigterm(store: Path) -> None:
    port = free_port()
    with started(store, port) as process:
        assert line(process) == "ready"
        assert urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).read() == b"desk"
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert line(process) == "stopped"
        assert process.wait(20) == 0
        assert time.monotonic() - began < 20


def test_after_a_kill_it_starts_again_at_once(store: Path) -> None:
    port = free_port()
    with started(store, port) as process:
        assert line(process) == "ready"
        process.kill()
        process.wait(5)
    with started(store, port) as process:
        assert line(process) == "ready"


def test_two_on_one_folder_are_one_too_many(tmp_path: Path) -> None:
    with sole(tmp_path), pytest.raises(RunningError, match=f"process {os.getpid()}"), sole(tmp_path):
        asyncio.run(asyncio.sleep(0))
    with sole(tmp_path):
        assert (tmp_path / "line.lock").exists()
