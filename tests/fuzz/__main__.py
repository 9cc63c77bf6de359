# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fuzz every known format: `python -m tests.fuzz --seconds 120 [--seed N] [--format F] [--also FOLDER]`.

Bodies are the captures, the fixtures of the tests and the bundled day; `--also` names a folder of others. Each case is a mutated one, read by the format that
recognises it and, now and then, by one that does not. A case fails when the reader raises, takes longer than two
seconds of processor time, yields nothing known, or what it yields cannot be encoded. A failing body is written
beside its seed; exit 1 then.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
from tools import record

from tests.conftest import SHARED
from tests.fuzz.mutate import mutated
from tocsin.core.model import Flaw, Link, Refused, Report
from tocsin.demo import day
from tocsin.formats import Body, Hint, Item, formats, recognise
from tocsin.formats.decode import plain
from tocsin.run import recording

MOST_BYTES = 60_000
MOST_PLAIN = 200_000
MOST_SECONDS = 2.0
FIXTURES = Path(__file__).resolve().parent.parent


def corpus(wanted: str, also: Path | None = None) -> dict[str, list[bytes]]:
    """Bodies by the format that recognises them."""
    found: dict[str, list[bytes]] = {}
    for raw in _bodies(also):
        known = recognise(Body(raw))
        if known and (not wanted or known.name == wanted):
            found.setdefault(known.name, []).append(raw)
    return found


def _bodies(also: Path | None) -> Iterator[bytes]:
    yield from (shot.raw for path in record.recordings() for shot in recording.read(path))
    roots = (SHARED / "feeds", FIXTURES / "formats", *([also] if also else []))
    for path in sorted(p for root in roots for p in root.rglob("*") if p.is_file() and p.suffix != ".py"):
        if "series" not in path.parts and path.stat().st_size <= MOST_BYTES:
            yield plain(path.read_bytes())[0][:MOST_PLAIN]
    yield from {said.raw: None for said in day(date(2026, 3, 4))[::40] if len(said.raw) <= MOST_BYTES}


class Overtime(BaseException):
    """A reader that would not end; no reader's own net may catch it."""


def _overtime(*_: object) -> None:
    raise Overtime


def fault(raw: bytes, name: str) -> str:
    """What is wrong with how a body was read, or ""."""
    start = time.process_time()
    signal.signal(signal.SIGVTALRM, _overtime)
    signal.setitimer(signal.ITIMER_VIRTUAL, 3 * MOST_SECONDS)
    try:
        for item in _read(raw, name):
            if not isinstance(item, Report | Flaw | Refused | Link):
                return f"yielded a {type(item).__name__}"
            msgspec.json.encode(item)
    except Overtime:
        return "did not end"
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    spent = time.process_time() - start
    return f"took {spent:.1f} s" if spent > MOST_SECONDS else ""


def _read(raw: bytes, name: str) -> Iterator[Item]:
    """What `formats.parse` does, without its safety net."""
    body = Body(raw)
    if name:
        return formats()[name].parse(body, Hint())
    sure = {known.name: known.sniff(body) for known in formats().values()}
    best = max(sure, key=lambda n: (sure[n], n))
    return formats()[best].parse(body, Hint()) if sure[best] > 0 else iter(())


def run(seconds: float, seed: int, wanted: str, out: Path, also: Path | None) -> int:
    bodies = corpus(wanted, also)
    if not bodies:
        print("no bodies to start from: set TOCSIN_SHARED to the captures", file=sys.stderr)
        return 1
    cases: Counter[str] = Counter()
    wrong: dict[str, str] = {}
    names, every = sorted(bodies), sorted(formats())
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        rng = random.Random(f"{seed}-{number}")
        name = names[number % len(names)]
        # The shorter of two: as many structures in half the bytes, so twice the cases an hour.
        raw = mutated(min(rng.choice(bodies[name]), rng.choice(bodies[name]), key=len), rng)
        reader = "" if rng.random() < 0.3 else name if rng.random() < 0.9 else rng.choice(every)
        if said := fault(raw, reader):
            kind = f"{reader or 'recognised'}: {said}"
            if kind not in wrong:
                wrong[kind] = f"{seed}-{number}"
                out.mkdir(parents=True, exist_ok=True)
                (out / f"{name}-{seed}-{number}").write_bytes(raw)
        cases[name] += 1
        number += 1
    print(
        f"{number} cases in {seconds:.0f} s, seed {seed}: "
        + ", ".join(f"{n} {c}" for n, c in sorted(cases.items()))
    )
    for kind, case in wrong.items():
        print(f"case {case}: {kind}; body in {out}", file=sys.stderr)
    return 1 if wrong else 0


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description="mutate real bodies and read them"
    )
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", default="", help="only this format")
    parser.add_argument("--also", type=Path, help="a folder of further bodies")
    parser.add_argument("--out", type=Path, default=Path("var/fuzz"))
    given = parser.parse_args()
    sys.exit(run(given.seconds, given.seed, given.format, given.out, given.also))


if __name__ == "__main__":
    main()
