# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canaries: made-up persons, organisers and causes sent in through every door, then looked for in every byte written.

`python -m tests.guard.canary` sends all of them (8 languages, 25 templates, every format, every disguise).
"""

from __future__ import annotations

import base64
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from multiprocessing.util import get_temp_dir
from pathlib import Path

import structlog

from tests import databases
from tests.crash.receivers import Mailbox, receiving
from tests.guard.doors import DOORS, Door
from tests.guard.needles import found

# Language: person, organiser, cause, and the word that gives each away.
BIRDS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "en": (
        "Zebulon Quackenbush",
        "the ASLEF union",
        "a rail strike called for today",
        ("Quackenbush", "ASLEF", "rail strike"),
    ),
    "fr": (
        "Thibaudine Lechevreuil",
        "la CGT",
        "un mouvement social",
        ("Lechevreuil", "CGT", "mouvement social"),
    ),
    "de": (
        "Leopoldine Wittgenhauser",
        "der Gewerkschaft Verdi",
        "Warnstreik",
        ("Wittgenhauser", "Verdi", "Warnstreik"),
    ),
    "es": ("Eustaquio Zurbaranegui", "el sindicato CCOO", "una huelga", ("Zurbaranegui", "CCOO", "huelga")),
    "it": ("Ermenegilda Sbragiotti", "il sindacato CGIL", "uno sciopero", ("Sbragiotti", "CGIL", "sciopero")),
    "pl": ("Bogumiła Trzcińcowska", "NSZZ Solidarność", "strajk", ("Trzcińcowska", "NSZZ", "strajk")),
    "ar": ("محمد القرطباوي", "نقابة المعلمين", "إضراب", ("القرطباوي", "نقابة", "إضراب")),
    "zh": ("发言人王建国表示", "工会", "罢工", ("王建国", "工会", "罢工")),
}
_SHAPES = """{c}: {p}, {o}|{p} ({o}): {c}|Main Street, {c}, {p}|Line 12: {c} ({o}), {p}|{o}, {p}, {c}|{c} 14:00-18:00 {p} {o}
A7 {c}. {p}, {o}.|{p}: {c}|{o}: {c}|{p} / {o} / {c}|<b>{p}</b> {c} {o}|{c}\n{p}\n{o}|"{p}" {o} {c}|Rue de la Gare: {c}, {p}, {o}""".replace(
    "\n", "|", 1
)
TEMPLATES = [s.replace("|", "") for s in _SHAPES.split("|")]
PRESENT = ("Lyon depot", "zuper-unlikely-role")
"""Must be found: in what is sent, shown and kept. A search that finds nothing anywhere proves nothing."""


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


DISGUISES: list[Callable[[str], str]] = [
    str,
    lambda t: "\u200b".join(t),
    _wide,
    lambda t: "".join(f"&#{ord(c)};" for c in t),
    lambda t: t.translate(str.maketrans("aeop", "аеор")),
    lambda t: "\u202e" + t + "\u202c",
    lambda t: base64.b64encode(t.encode()).decode(),
    lambda t: "".join(f"%{b:02X}" for b in t.encode()),
    lambda t: "\u00ad".join(t),
    lambda t: t.replace(" ", "\u00a0"),
    str.upper,
]


def notices() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Door, text, and the needles that may be found nowhere."""
    templates = [*TEMPLATES, *(f"{t} !" for t in TEMPLATES)][:25]
    for number, (language, template, door) in enumerate(itertools.product(BIRDS, templates, DOORS)):
        person, organiser, cause, words = BIRDS[language]
        disguise = DISGUISES[number % len(DISGUISES)]
        text = template.format(p=disguise(person), o=disguise(organiser), c=disguise(cause))
        yield door, text, (*words, *(disguise(w) for w in words))


def send(folder: Path, box: Mailbox, step: int = 1) -> tuple[int, set[str]]:
    """Every `step`-th notice through parser, gate, line and store, printed and logged as a command would;
    how many, and the needles."""
    from tests.guard import outlets, typed_doors
    from tocsin.core.model import Hazard
    from tocsin.core.world import Ears
    from tocsin.run.tick import Line

    typed_doors.furnish(box)
    ears = [Ears(name=d, hazards=frozenset(Hazard), quiet_after=1e9) for d in DOORS]
    line = Line(ears, dict.fromkeys(DOORS, "Office"))
    at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    line.take(at)
    sent, needles = 0, {"quackenbush", "Zebulon"}
    for number, (door, text, words) in enumerate(itertools.islice(notices(), 0, None, step)):
        moment = at + timedelta(seconds=number)
        _one(line, door, DOORS[door].body(text, str(number)), moment)
        sent, needles = sent + 1, needles | set(words)
    typed_doors.try_all(folder, itertools.islice(notices(), 0, None, max(step * 40, 200)))
    typed_doors.watch_folder(folder, line, itertools.islice(notices(), 0, None, max(step * 20, 100)))
    outlets.write_all(folder, box, moment)
    return sent, needles


def _one(line: object, name: str, raw: bytes, moment: datetime) -> None:
    from tests.guard.outlets import show
    from tocsin.core.world import Batch
    from tocsin.run.clearing import clean
    from tocsin.run.poll import Heard
    from tocsin.store.book import Poll

    door: Door = DOORS[name]
    held = clean(raw, name, {}, door.hint, door.format, text_listed=True)
    assert held.entries >= 1, (name, held)
    poll = Poll(
        feed=name, at=moment, due=moment, full=True, flaws=tuple(held.flaws), refused=tuple(held.refused)
    )
    line.tick([Heard(Batch(feed=name, at=moment, cleared=tuple(held.cleared)), poll)], moment)  # type: ignore[attr-defined]
    show(held)


def run(step: int = 1) -> tuple[int, dict[str, int], dict[str, int]]:
    """Notices sent; canaries found, by needle; how often each word of PRESENT was found."""
    from tocsin.cli.output import log_to_stderr

    kept = structlog.get_config()
    with tempfile.TemporaryDirectory() as name, receiving() as box:
        folder = Path(name)
        (folder / "tmp").mkdir()
        was = tempfile.tempdir
        get_temp_dir()  # multiprocessing's own folder outlives this one
        try:
            with databases.sqlite(folder), (folder / "shown.txt").open("w", encoding="utf-8") as shown:
                tempfile.tempdir = str(folder / "tmp")
                with redirect_stdout(shown), redirect_stderr(shown):
                    log_to_stderr(10)
                    sent, needles = send(folder, box, step)
                shown.flush()
                return sent, found(folder, needles), found(folder, PRESENT)
        finally:
            tempfile.tempdir = was
            structlog.configure(**kept)


if __name__ == "__main__":
    began = time.monotonic()
    sent_all, left, there = run()
    print(
        f"{sent_all} notices in {time.monotonic() - began:.0f} s, {sum(left.values())} canaries found {left or ''}"
    )
    print(f"found as it should be: {there}")
    sys.exit(1 if left or len(there) < len(PRESENT) else 0)
