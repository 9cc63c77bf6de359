# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canaries: made-up persons, organisers and causes sent in through every door, then looked for in every byte written.

`python -m tests.guard.canary` sends all of them (8 languages, 25 templates, every ingress, every disguise).
"""

from __future__ import annotations

import base64
import io
import itertools
import json
import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests import databases
from tests.guard.ingress import BODIES
from tocsin.core.model import Hazard
from tocsin.core.world import Batch, Ears

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
    """Ingress, text, and the needles that may be found nowhere."""
    templates = [*TEMPLATES, *(f"{t} !" for t in TEMPLATES)][:25]
    for number, (door, language, template) in enumerate(itertools.product(BODIES, BIRDS, templates)):
        person, organiser, cause, words = BIRDS[language]
        disguise = DISGUISES[number % len(DISGUISES)]
        text = template.format(p=disguise(person), o=disguise(organiser), c=disguise(cause))
        yield door, text, (*words, *(disguise(w) for w in words))


def send(folder: Path, step: int = 1) -> tuple[int, dict[str, int]]:
    """Send every `step`-th notice through parser, gate, line, store and outbox; needles found, by needle."""
    from tocsin.cli.records import flaw_line, report_line
    from tocsin.run.clearing import clean
    from tocsin.run.poll import Heard
    from tocsin.run.tick import Line
    from tocsin.store import models
    from tocsin.store.book import Poll

    models.Site.objects.create(id="lyon", name="Lyon depot", lat=46.0, lon=5.0)
    role = models.Role.objects.create(name="duty", language="en")
    models.Target.objects.create(role=role, channel="webhook", address="http://127.0.0.1:9/hook")
    line = Line(
        [Ears(name=d, hazards=frozenset(Hazard), quiet_after=1e9) for d in BODIES],
        dict.fromkeys(BODIES, "Office"),
    )
    at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    line.take(at)
    shown, sent, needles = io.StringIO(), 0, set()
    with redirect_stdout(shown), redirect_stderr(shown):
        for number, (door, text, words) in enumerate(itertools.islice(notices(), 0, None, step)):
            moment = at + timedelta(seconds=number)
            held = clean(BODIES[door](text, str(number), moment), door, {}, text_listed=True)
            assert held.entries == 1, (door, text, held)
            poll = Poll(
                feed=door,
                at=moment,
                due=moment,
                full=True,
                flaws=tuple(held.flaws),
                refused=tuple(held.refused),
            )
            batch = Batch(feed=door, at=moment, cleared=tuple(held.cleared))
            line.tick([Heard(batch, poll)], moment)
            for kept in held.cleared:
                print(json.dumps(report_line("x", kept), default=str, ensure_ascii=False))
            for flaw in held.flaws:
                print(json.dumps(flaw_line("x", flaw), ensure_ascii=False))
            sent, needles = sent + 1, needles | set(words)
    (folder / "shown.txt").write_text(shown.getvalue(), "utf-8")
    return sent, _found(folder, {*needles, "quackenbush", "Zebulon"})


def _found(folder: Path, needles: set[str]) -> dict[str, int]:
    """How often each needle stands in any file, in any of the forms a byte writer could give it."""
    counts: dict[str, int] = {}
    blobs = [p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()]
    for needle in needles:
        forms = {needle.encode(), needle.encode("utf-16-le"), json.dumps(needle)[1:-1].encode()}
        count = sum(blob.count(form) for blob in blobs for form in forms)
        if count:
            counts[needle] = count
    return counts


def run(step: int = 1) -> tuple[int, dict[str, int]]:
    logging.disable(logging.NOTSET)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with databases.sqlite(folder):
            return send(folder, step)


if __name__ == "__main__":
    sent_all, left = run()
    print(f"{sent_all} notices sent, {sum(left.values())} canaries found {left or ''}")
    sys.exit(1 if left else 0)
