# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines a second of `tocsin guard --json` on one core, by their length, and until the first answer of a new process.

    python -m bench.guard

Lines are sentences of the tests' notices, joined at random to so many letters: each names lines, stretches or hours,
where a feed says more in between, so that real lines of a length cost less. As many others went before, for a desk's
feeds say the same words again and again. Time of the processor, the best of several rounds, each
in a fork that has seen none of them. The peer is dateutil's fuzzy reading of the same lines: one date alone, of the
lines that it takes, in English.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
import time
import warnings
from collections.abc import Callable

from dateutil import parser
from tests.core.guard.test_prose import ROWS

from tocsin.core.guard.answer import answer

LENGTHS, LINES, ROUNDS, GOAL = (60, 334, 2_000), 400, 5, 200


def lines(letters: int) -> list[str]:
    """Twice `LINES`: those to warm up with, then those to be timed."""
    rng = random.Random(letters)
    tongues = sorted({row.language for row in ROWS})
    made = []
    for _ in range(2 * LINES):
        tongue = rng.choice(tongues)
        said = [row.text for row in ROWS if row.language == tongue]
        text = rng.choice(said)
        while len(text) < 0.9 * letters:
            text += "\n" + rng.choice(said)
        made.append(json.dumps({"text": text[: round(1.1 * letters)], "lang": tongue}))
    return made


def seconds(read: Callable[[str], object], made: list[str]) -> float:
    """Of the processor, in a fork: what it remembers of these lines is gone with it."""
    reads, writes = os.pipe()
    if os.fork() == 0:
        start = time.process_time()
        for one in made:
            read(one)
        os.write(writes, str(time.process_time() - start).encode())
        os._exit(0)
    os.close(writes)
    os.wait()
    with os.fdopen(reads) as told:
        return float(told.read())


def dated(line: str) -> None:
    """The peer's reading."""
    try:
        parser.parse(json.loads(line)["text"], fuzzy=True)
    except (ValueError, OverflowError):
        return


def first() -> float:
    """From the start of a process to its first answer, in seconds of the clock."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "tocsin", "guard", "--json"]
    subprocess.run(command, input=lines(334)[0] + "\n", text=True, capture_output=True, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print one line a length: ours, the goal, the peer."""
    gc.freeze()
    gc.set_threshold(100_000)  # as the command has it
    warnings.simplefilter("ignore")
    for letters in LENGTHS:
        made = lines(letters)
        for one in made[:LINES]:
            answer(one)
        ours, peer = (min(seconds(read, made[LINES:]) for _ in range(ROUNDS)) for read in (answer, dated))
        size = sum(len(json.loads(one)["text"].encode()) for one in made[LINES:])
        print(
            f"guard --json, {letters:>5} letters a line {LINES / ours:>8,.0f} /s   {ours * 1e6 / size:5.2f} ms/kB"
            f"   goal {f'{GOAL} /s' if letters == 334 else '-':>6}   dateutil, the date alone {LINES / peer:>8,.0f} /s"
        )
    print(f"until the first answer of a new process {min(first() for _ in range(ROUNDS)):.2f} s")


if __name__ == "__main__":
    main()
