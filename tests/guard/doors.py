# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every way into the desk: the first body of each recording, with a given text wherever that body has room for words.

Where there is room is found by asking: a text that may grow by four harmless words without changing anything but words
is room for words; one that changes only what the message is called bears a made-up person's mailbox, the same in all.
So a new format needs its recording and nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from msgspec import structs
from tools import record

from tests.guard.leaves import Build, leaves
from tocsin.core.model import Flaw, Report, Slots
from tocsin.formats import Hint, Item, parse
from tocsin.run import recording

MAILBOX = "zebulon.quackenbush@office.example"
HARMLESS = "north of the river"
_WORDS = {"headline": {}, "description": {}, "event_code": "", "sender": ""}
_NAMES = {"id": "", "part": "", "refs": (), "keys": (), "cancelled_keys": (), "superseded_by": ()}


@dataclass
class Door:
    """One way in: its name, the feed's hint, the format, a body."""

    name: str
    hint: Hint
    format: str
    whole: bytes

    def body(self, text: str, number: str) -> bytes:
        """The body with `text` behind each of its words, and with `number` in what names the message."""
        texts, build = self._split
        words, names = self._room
        said = [f"{t} {text}" if at in words else t for at, t in enumerate(texts)]
        return build([f"{t}-{number}-{MAILBOX}" if at in names else t for at, t in enumerate(said)])

    def prose(self, text: str) -> bytes:
        """The body with `text` behind each of its free words: those that may grow and leave every slot as it is."""
        texts, build = self._split
        return build([f"{t} {text}" if at in self._free else t for at, t in enumerate(texts)])

    @property
    def room(self) -> int:
        """In how many places the body has room for words."""
        return len(self._room[0])

    @cached_property
    def _split(self) -> tuple[list[str], Build]:
        return leaves(self.whole)

    @cached_property
    def _room(self) -> tuple[frozenset[int], frozenset[int]]:
        texts, build = self._split
        plain = self._read(build(texts))
        words, names = set(), set()
        for at, text in enumerate(texts):
            if _bare(self._read(build(_with(texts, at, f"{text} {HARMLESS}")))) == _bare(plain):
                words.add(at)
            elif _named(self._read(build(_with(texts, at, f"{text}-7-{MAILBOX}")))) == _named(plain):
                names.add(at)
        return frozenset(words), frozenset(names)

    @cached_property
    def _free(self) -> frozenset[int]:
        texts, build = self._split
        plain = self._read(build(texts))
        grown = ((at, build(_with(texts, at, f"{text} {HARMLESS}"))) for at, text in enumerate(texts))
        return frozenset(at for at, raw in grown if self._read(raw) == plain)

    def _read(self, raw: bytes) -> list[Item]:
        return list(parse(raw, self.hint, self.format))


def _with(texts: list[str], at: int, text: str) -> list[str]:
    return [*texts[:at], text, *texts[at + 1 :]]


def _bare(items: list[Item]) -> list[Any]:
    """The items without their words."""
    return [_wordless(i) if isinstance(i, Report) else i for i in items if not _aside(i)]


def _named(items: list[Item]) -> list[Any]:
    """The items without their words and without what they are called."""
    return [
        structs.replace(_wordless(i), **_NAMES) if isinstance(i, Report) else i
        for i in items
        if not _aside(i)
    ]


def _aside(item: Item) -> bool:
    return isinstance(item, Flaw) and not item.lost


def _wordless(report: Report) -> Report:
    told = report.slots and Slots(
        effect=report.slots.effect, mode=report.slots.mode, windows=report.slots.windows
    )
    return structs.replace(report, **_WORDS, slots=told)


def doors(folder: Path = record.FOLDER) -> Iterator[Door]:
    """A door for each recording of the folder."""
    for path in record.recordings(folder):
        reader = record.reader(path)
        first = next(recording.read(path))
        yield Door(path.stem, reader.hint, reader.format, first.raw)


DOORS = {door.name: door for door in doors()}
