# SPDX-License-Identifier: AGPL-3.0-or-later
"""A process that has everything imported and forks one player after the other: a play then starts in
milliseconds. Reads one stage a line as JSON, answers with the player's exit code."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from typing import IO

import msgspec

from tests.crash import scene

ROOT = Path(__file__).resolve().parents[2]


class Zygote:
    """The forking process, seen from the test."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.crash.zygote"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def play(self, stage: scene.Stage) -> int:
        """One play in a process of its own; its exit code, -9 when it was killed."""
        return int(self.ask(msgspec.json.encode(stage) + b"\n"))

    def ask(self, line: bytes) -> bytes:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(line)
        self._process.stdin.flush()
        return self._process.stdout.readline()

    def close(self) -> None:
        self._process.communicate()


def serve(lines: IO[bytes], answers: IO[bytes]) -> None:
    for line in lines:
        stage = msgspec.json.decode(line, type=scene.Stage)
        pid = os.fork()
        if pid == 0:
            _play(stage)
        if stage.kill_after:
            _kill(pid, stage.kill_after)
        _, status = os.waitpid(pid, 0)
        answers.write(f"{os.waitstatus_to_exitcode(status)}\n".encode())
        answers.flush()


def _kill(pid: int, after: float) -> None:
    """SIGKILL from outside, unless the player ends before."""
    watched = os.pidfd_open(pid)
    ended, _, _ = select.select([watched], [], [], after)
    os.close(watched)
    if not ended:
        os.kill(pid, signal.SIGKILL)


def _play(stage: scene.Stage) -> None:
    os.dup2(2, 1)  # answers are the parent's to write
    try:
        scene.play(stage)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    scene.warm_up()
    serve(sys.stdin.buffer, sys.stdout.buffer)
