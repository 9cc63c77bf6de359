# SPDX-License-Identifier: AGPL-3.0-or-later
"""A burst of warnings under SIGKILL at random moments, against real SMTP and HTTP receivers on loopback, SQLite
in FULL: `python -m tests.crash.burst --kills 1000` (make kill)."""

from __future__ import annotations

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests import databases
from tests.crash import plays, scene
from tests.crash.receivers import Mailbox, receiving
from tests.crash.scene import Stage
from tests.crash.zygote import Zygote
from tocsin.store import models

COLD_EVERY = 25
"""Every so many restarts are from a cold interpreter, as after a reboot; the others are forked from a warm one."""


@dataclass
class Tally:
    """What the kills came to. `barren`: how many in a row came before anything was sent."""

    kills: int = 0
    rounds: int = 0
    sent: int = 0
    repeats: int = 0
    lost: int = 0
    unequal: int = 0
    corrupt: int = 0
    barren: int = 0
    warm: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)

    def text(self) -> str:
        lines = [
            f"{self.kills} kills in {self.rounds} bursts: {self.sent} messages, {self.lost} lost, "
            f"{self.repeats} repeated with their key, {self.unequal} ends unequal, {self.corrupt} stores corrupt"
        ]
        for name, times in (("warm", self.warm), ("cold interpreter", self.cold)):
            if times:
                worst = max(times)
                lines.append(
                    f"restart to first send, {name}: median {statistics.median(times):.2f} s, worst {worst:.2f} s of {len(times)}"
                )
        return "\n".join(lines)


@contextmanager
def staged(folder: Path, box: Mailbox) -> Iterator[Stage]:
    folder.mkdir()
    with databases.sqlite(folder) as url:
        scene.people()
        models.Target.objects.filter(channel="webhook").update(address=box.hook)
        yield Stage(str(folder), url, box.hook, box.relay, burst=True)


def ends(stage: Stage) -> dict[str, Any]:
    """What the store knows at the end; rows in the order of their keys, for sends race each other."""
    found = plays.state()
    return {**found, "outbox": sorted(found["outbox"])}


def calm(zygote: Zygote, folder: Path, box: Mailbox) -> tuple[dict[str, Any], set[tuple[str, str, bytes]]]:
    with staged(folder, box) as stage:
        assert zygote.play(stage) == 0
        return ends(stage), set(box.empty())


def play(kills: int, seed: int, folder: Path) -> Tally:
    """Bursts until so many kills have hit a running player."""
    tally, chance, zygote = Tally(), random.Random(seed), Zygote()
    try:
        with receiving() as box:
            expected, words = calm(zygote, folder / "calm", box)
            assert len(words) == 2 * len(expected["notices"]) >= 2 * scene.BURST
            while tally.kills < kills:
                _burst(tally, chance, zygote, folder / f"r{tally.rounds}", box, expected, words)
    finally:
        zygote.close()
    return tally


def _burst(
    tally: Tally,
    chance: random.Random,
    zygote: Zygote,
    folder: Path,
    box: Mailbox,
    expected: dict[str, Any],
    words: set[tuple[str, str, bytes]],
) -> None:
    with staged(folder, box) as stage:
        while (code := _one(tally, chance, zygote, stage, box)) == -9:
            tally.kills += 1
            tally.corrupt += _integrity(folder) != "ok"
        assert code == 0
        arrived = box.empty()
        tally.rounds += 1
        tally.sent += len(arrived)
        tally.repeats += len(arrived) - len(set(arrived))
        tally.lost += len(words - set(arrived))
        tally.unequal += ends(stage) != expected or not set(arrived) <= words
        tally.corrupt += _integrity(folder) != "ok"


def _one(tally: Tally, chance: random.Random, zygote: Zygote, stage: Stage, box: Mailbox) -> int:
    """One player, killed after a while; how long it took until something arrived."""
    before = len(box.got)
    first: list[float] = []
    box.on_arrival = [lambda: first.append(time.monotonic()) if not first else None]
    cold = tally.kills % COLD_EVERY == COLD_EVERY - 1
    began = time.monotonic()
    player = Zygote() if cold else zygote
    try:
        # A machine that is busy needs longer to come as far as sending: kills that come too soon grow rarer.
        code = player.play(replace(stage, kill_after=chance.uniform(0.03, 0.5 * 1.2**tally.barren)))
    finally:
        box.on_arrival = []
        if cold:
            player.close()
    tally.barren = 0 if first or code == 0 else min(tally.barren + 1, 20)
    if first and before:
        (tally.cold if cold else tally.warm).append(first[0] - began)
    return code


def _integrity(folder: Path) -> str:
    with sqlite3.connect(folder / "tocsin.sqlite3") as database:
        return str(database.execute("PRAGMA integrity_check").fetchone()[0])


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    said = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = play(said.kills, said.seed, Path(folder))
    print(tally.text())
    sys.exit(bool(tally.lost or tally.unequal or tally.corrupt))


if __name__ == "__main__":
    main()
