# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canaries: made-up persons, organisers and causes sent in through every door, then looked for in every byte written.

`python -m tests.guard.canary` sends every third of all there are: each language, template and disguise through each
door. `python -m tests.guard.canary 1` sends them all.
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
from typing import TYPE_CHECKING

import structlog
from msgspec import Struct

from tests import databases
from tests.crash.receivers import Mailbox, receiving
from tests.guard.doors import DOORS, Door
from tests.guard.needles import Looked, look

if TYPE_CHECKING:  # Django is not ready yet
    from tocsin.run.poll import Heard

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
Mill Square {p} {o}|A7 {c}. {p}, {o}.|{p}: {c}|{o}: {c}|{p} / {o} / {c}|<b>{p}</b> {c} {o}|{c}\n{p}\n{o}|"{p}" {o} {c}|Rue de la Gare: {c}, {p}, {o}""".replace(
    "\n", "|", 1
)
TEMPLATES = [s.replace("|", "") for s in _SHAPES.split("|")]
PRESENT = ("Lyon depot", "zuper-unlikely-role")
"""Must be found: in what is sent, shown and kept. A search that finds nothing anywhere proves nothing."""
QUICK = ["django.contrib.auth.hashers.MD5PasswordHasher"]
"""The canary signs in a hundred times; how passwords are stored is not what it looks at."""


STEP = 3
"""Prime to the numbers of doors, templates and disguises, so that each meets each."""


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
    lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
    lambda t: "\u2b50".join(t),
    lambda t: "urn:oid:2.49." + t.lower().replace(" ", ""),
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
    moment = datetime(2026, 5, 1, 12, tzinfo=UTC)
    line.take(moment)
    sent, needles = 0, {"quackenbush", "Zebulon"}
    said = itertools.islice(notices(), 0, None, step)
    while round_of := list(itertools.islice(said, len(DOORS))):  # each through another door
        moment += timedelta(seconds=30)
        line.tick([_heard(n, sent + at, moment) for at, n in enumerate(round_of)], moment)
        sent, needles = sent + len(round_of), needles.union(*(words for _, _, words in round_of))
    typed_doors.try_all(folder, itertools.islice(notices(), 0, None, max(step * 40, 200)))
    typed_doors.watch_folder(folder, line, itertools.islice(notices(), 0, None, max(step * 20, 100)))
    outlets.write_all(folder, box, moment)
    return sent, needles


def _heard(notice: tuple[str, str, tuple[str, ...]], number: int, moment: datetime) -> Heard:
    from tests.guard.outlets import show
    from tocsin.core.world import Batch
    from tocsin.run.clearing import clean
    from tocsin.run.poll import Heard
    from tocsin.store.feed_state import Poll

    name, text, _ = notice
    door: Door = DOORS[name]
    held = clean(door.body(text, str(number)), name, {}, door.hint, door.format, text_listed=True)
    assert held.entries >= 1, (name, held)
    show(held)
    poll = Poll(
        feed=name, at=moment, due=moment, full=True, flaws=tuple(held.flaws), refused=tuple(held.refused)
    )
    return Heard(Batch(feed=name, at=moment, cleared=tuple(held.cleared)), poll)


class Run(Struct):
    """One run: notices sent, what was looked at, canaries found by needle, words of PRESENT found."""

    sent: int
    needles: int
    looked: Looked
    left: dict[str, int]
    there: dict[str, int]


def run(step: int = 1, spoil: Callable[[Path], None] = lambda folder: None) -> Run:
    """Send every `step`-th notice, write everything, look at every byte; `spoil` may add to the folder before."""
    from django.test import override_settings

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
                with (
                    redirect_stdout(shown),
                    redirect_stderr(shown),
                    override_settings(PASSWORD_HASHERS=QUICK),
                ):
                    log_to_stderr(10)
                    sent, needles = send(folder, box, step)
                shown.flush()
                spoil(folder)
                looked = look(folder, needles.union(PRESENT))
        finally:
            tempfile.tempdir = was
            structlog.configure(**kept)
    there = {word: count for word, count in looked.found.items() if word in PRESENT}
    left = {word: count for word, count in looked.found.items() if word not in PRESENT}
    return Run(sent, len(needles), looked, left, there)


def told(done: Run, seconds: float) -> str:
    """What was sent, written and looked for, for the one who ran it."""
    files = ", ".join(f"{count} {kind}" for kind, count in sorted(done.looked.files.items()))
    return "\n".join((
        f"sent: {done.sent} notices in {len(BIRDS)} languages, 25 templates, {len(DISGUISES)} disguises, through {len(DOORS)} doors",
        f"written: {sum(done.looked.files.values())} files ({files})",
        f"looked for: {done.needles} needles in {done.looked.forms} forms, in {done.looked.read / 1e6:.0f} MB",
        f"found as it should be: {done.there}",
        f"canaries found: {sum(done.left.values())} {done.left or ''}",
        f"seconds: {seconds:.0f} ({time.process_time():.0f} of the processor)",
    ))  # fmt: skip


if __name__ == "__main__":
    began = time.monotonic()
    ran = run(int(sys.argv[1]) if len(sys.argv) > 1 else STEP)
    print(told(ran, time.monotonic() - began))
    sys.exit(1 if ran.left or len(ran.there) < len(PRESENT) else 0)
