# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beside Prometheus Alertmanager (Debian package prometheus-alertmanager) in the same run, on loopback:
what the same SIGKILL costs each, and 1,000 separate alerts to a webhook. python -m bench.peer [lost] [thousand]

Alertmanager keeps alerts in memory: what its API has answered "200" to and not yet told is gone with the process.
Prometheus sends firing alerts again every minute, which hides that; a sender that trusts the answer does not.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from django.db import connections
from tests import databases
from tests.crash import burst

from bench import deliver
from bench.sink import Sink, sink
from tocsin.deliver import channels
from tocsin.run.egress import Egress
from tocsin.run.send import Sender
from tocsin.run.wire import Wire
from tocsin.store import models
from tocsin.store.seal import Keyring

PROGRAM = "prometheus-alertmanager"
COUNT, KILLED, ROUNDS, KILLS = 1000, 200, 5, 10
QUIET_S = 6.0
"""Nothing more comes after this much silence: twice Alertmanager's start, and longer than any retry of ours."""
CONFIG = """route:
  receiver: hook
  group_by: [id]
  group_wait: 0s
  group_interval: 1m
  repeat_interval: 4h
receivers:
  - name: hook
    webhook_configs: [{url: "%s", send_resolved: false}]
"""


def main(parts: list[str]) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    if shutil.which(PROGRAM) is None:
        sys.exit(f"{PROGRAM} is not installed: apt-get install {PROGRAM}")
    print(f"# load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores; {version()}")
    for part in parts or ["lost", "thousand"]:
        {"lost": lost, "thousand": thousand}[part]()


def version() -> str:
    said = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=True)
    return (said.stdout or said.stderr).splitlines()[0].split(" (")[0]


class Peer:
    """One Alertmanager on its own folder; `start` and `kill` as often as one likes."""

    def __init__(self, folder: Path, hook: str) -> None:
        self._folder, self._port = folder, databases.free_port()
        (folder / "am.yml").write_text(CONFIG % hook, "utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [
            PROGRAM,
            f"--config.file={self._folder / 'am.yml'}",
            f"--storage.path={self._folder / 'data'}",
            f"--web.listen-address=127.0.0.1:{self._port}",
            "--cluster.listen-address=",
            "--log.level=error",
        ]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while not self._ready():
            pass

    def _ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/-/ready", timeout=1) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def post(self, count: int) -> None:
        """So many separate alerts in one call; returns when the API has answered 200."""
        now = datetime.now(UTC)
        alerts = [
            {
                "labels": {"alertname": "wind", "id": str(number)},
                "annotations": {"summary": "Wind, red: Lyon"},
                "startsAt": now.isoformat(),
                "endsAt": (now + timedelta(hours=1)).isoformat(),
            }
            for number in range(count)
        ]
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}/api/v2/alerts",
            json.dumps(alerts).encode(),
            {"content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            assert answer.status == 200

    def kill(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()


@contextmanager
def peer(hook: str) -> Iterator[Peer]:
    with tempfile.TemporaryDirectory() as folder:
        found = Peer(Path(folder), hook)
        found.start()
        try:
            yield found
        finally:
            found.kill()


def lost() -> None:
    chance, gone = random.Random(1), []
    for _ in range(ROUNDS):
        with sink() as receiver, peer(receiver.url) as theirs:
            theirs.post(KILLED)
            time.sleep(chance.uniform(0, 0.02))
            theirs.kill()
            theirs.start()
            gone.append(KILLED - receiver.until_quiet(QUIET_S))
    with tempfile.TemporaryDirectory() as folder:
        ours = burst.play(KILLS, 1, Path(folder))
    print(f"SIGKILL: {KILLED} alerts accepted (200), killed within 20 ms, started again, {ROUNDS} times")
    print(f"  alertmanager  lost {', '.join(map(str, gone))} of {KILLED}   (until somebody sends them again)")
    print(
        f"  tocsin        lost {ours.lost} of {ours.sent - ours.repeats} over {ours.kills} kills, {ours.repeats} repeated with their key"
    )


def thousand() -> None:
    theirs, ours = [], []
    for _ in range(ROUNDS):
        with sink() as receiver, peer(receiver.url) as them:
            began = time.monotonic()
            them.post(COUNT)
            theirs.append(max(receiver.times(COUNT)) - began)
        ours.append(ours_thousand())
    print(f"{COUNT} separate alerts to one webhook, group_wait 0s; median of {ROUNDS}")
    print(f"  alertmanager  {statistics.median(theirs) * 1e3:>7.0f} ms   alerts in memory")
    print(f"  tocsin        {statistics.median(ours) * 1e3:>7.0f} ms   each on disk (FULL) before it is sent")
    print(f"  ratio {statistics.median(theirs) / statistics.median(ours):.2f} x as fast")


def ours_thousand() -> float:
    """From the decision to the last arrival, on a desk that is up: notices and outbox rows saved, a hundred a
    transaction, the sender rung after each, as `tocsin up` does; leased, rendered, sent."""
    with sink() as receiver, tempfile.TemporaryDirectory() as folder, databases.sqlite(Path(folder)):
        deliver.furnish([], receiver.url)
        steps = [deliver.decided(number) for number in range(COUNT // deliver.BATCH)]
        return asyncio.run(_tell(Path(folder), steps, receiver))


async def _tell(folder: Path, steps: list[deliver.Decided], receiver: Sink) -> float:
    wire = Wire(Egress.allowing(["127.0.0.1"]), per_host=32)
    sender, stop = Sender(channels(), wire, Keyring(folder), lambda: datetime.now(UTC)), asyncio.Event()
    sending, loop = asyncio.create_task(sender.run(stop)), asyncio.get_running_loop()
    with ThreadPoolExecutor(1, "line", initializer=models.Role.objects.count) as line:
        await loop.run_in_executor(line, bool)
        began = time.monotonic()
        for step in steps:
            await loop.run_in_executor(line, deliver.save, step)
            sender.ring()
        last = max(await loop.run_in_executor(None, receiver.times, COUNT))
        line.submit(connections.close_all)
    stop.set()
    await sending
    sender.close()
    return last - began


if __name__ == "__main__":
    main(sys.argv[1:])
