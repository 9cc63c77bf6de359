# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes what each recording of tests/recordings reads as, for a human to review; `--check` only compares.

Usage: python -m tools.record [--check] [NAME ...]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from tocsin.cli.records import flaw_line, report_line
from tocsin.core.model import Flaw
from tocsin.run import recording
from tocsin.run.clearing import clean
from tocsin.sources import catalogue
from tocsin.sources.outlines import Outlines

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "recordings"
EXPECTED = ".expected.jsonl"
_encode = msgspec.json.Encoder(order="deterministic").encode


def recordings() -> list[Path]:
    """The recordings, each named as its feed is."""
    return sorted(path for path in FOLDER.glob("*.jsonl") if not path.name.endswith(EXPECTED))


def expected(path: Path) -> Path:
    return path.with_name(path.stem + EXPECTED)


def read(path: Path) -> str:
    """What every snapshot of a recording reads as, one JSON object a line, as `tocsin parse --json` prints it."""
    return "".join(_encode(line).decode() + "\n" for line in _lines(path))


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    feed = catalogue.feeds()[path.stem]
    for shot in recording.read(path):
        held = clean(shot.raw, feed.name, Outlines(), feed.hint, feed.format, feed.text)
        at = shot.at.isoformat()
        yield from (report_line(at, cleared) for cleared in held.cleared)
        yield from (flaw_line(at, flaw) for flaw in held.flaws)
        yield from (flaw_line(at, Flaw(f"refused: {r.reason}", r.where)) for r in held.refused)


def main() -> None:
    asked = [word for word in sys.argv[1:] if not word.startswith("-")]
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
    main()
