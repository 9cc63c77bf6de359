# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes what each recording of tests/recordings reads as, for a human to review; `--check` only compares.

A recording is named as its feed is, in the folder formats/ as its format.

Usage: python -m tools.record [--check] [NAME ...]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from tocsin.cli.records import flaw_line, report_line
from tocsin.core.model import Flaw
from tocsin.formats import Hint
from tocsin.run import recording
from tocsin.run.clearing import Cleaned, clean
from tocsin.sources import catalogue
from tocsin.sources.base import FeedFileError
from tocsin.sources.outlines import Outlines

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "recordings"
FORMATS = "formats"
EXPECTED = ".expected.jsonl"
_encode = msgspec.json.Encoder(order="deterministic").encode


class Reader(NamedTuple):
    """How the bodies of a recording are read."""

    name: str
    hint: Hint
    format: str
    text: bool

    def held(self, raw: bytes) -> Cleaned:
        return clean(raw, self.name, Outlines(), self.hint, self.format, self.text)


def recordings(folder: Path = FOLDER) -> list[Path]:
    """The recordings of feeds and of formats."""
    found = [*folder.glob("*.jsonl"), *folder.glob(f"{FORMATS}/*.jsonl")]
    return sorted(path for path in found if not path.name.endswith(EXPECTED))


def reader(path: Path) -> Reader:
    if path.parent.name == FORMATS:
        return Reader(path.stem, Hint(), path.stem, True)
    feed = catalogue.feeds().get(path.stem)
    if feed is None:
        raise FeedFileError(f"{path.name}: no feed is called {path.stem}; name it as its feed is")
    return Reader(feed.name, feed.hint, feed.format, feed.text)


def expected(path: Path) -> Path:
    return path.with_name(path.stem + EXPECTED)


def read(path: Path) -> str:
    """What every snapshot of a recording reads as, one JSON object a line, as `tocsin parse --json` prints it."""
    return "".join(_encode(line).decode() + "\n" for line in _lines(path))


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for shot in recording.read(path):
        held = reader(path).held(shot.raw)
        at = shot.at.isoformat()
        yield from (report_line(at, cleared) for cleared in held.cleared)
        yield from (flaw_line(at, flaw) for flaw in held.flaws)
        yield from (flaw_line(at, Flaw(f"refused: {r.reason}", r.where)) for r in held.refused)
        yield from ({"file": at, "kind": "link", "href": link.href} for link in held.links)
        yield {"file": at, "kind": "entries", "count": held.entries}


def main() -> None:
    asked = [word for word in sys.argv[1:] if not word.startswith("-")]
    if unknown := set(asked) - {path.stem for path in recordings()}:
        sys.exit(f"recordings: none is called {', '.join(sorted(unknown))}; they are in {FOLDER}")
    stale = [p for p in recordings() if (not asked or p.stem in asked) and not _same(p)]
    if "--check" in sys.argv[1:]:
        sys.exit(
            f"recordings: {', '.join(p.stem for p in stale)} read otherwise; run make record and review"
            if stale
            else 0
        )
    for path in stale:
        expected(path).write_text(read(path), "utf-8")
        print(f"{expected(path).relative_to(FOLDER.parent.parent)}: to be read by a human")


def _same(path: Path) -> bool:
    return expected(path).exists() and expected(path).read_text("utf-8") == read(path)


if __name__ == "__main__":
    try:
        main()
    except FeedFileError as error:
        sys.exit(f"recordings: {error}")
