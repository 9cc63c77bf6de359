# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit: what a desk already holds, read offline for what may not be kept.

`audit(paths)` reads files and folders and answers with findings by file, page and line. Nothing is
written, nothing leaves the machine, no content is repeated unless `show` is set.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from msgspec import structs

from tocsin.core.guard.finding import Found
from tocsin.core.guard.jotted_down import jotted_down
from tocsin.core.guard.names.situated import placed
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.scan import scan
from tocsin.core.guard.traces.orders import is_an_orders
from tocsin.core.words.unread import Why
from tocsin.run.audit.finding import ENOUGH, Audit, Finding, Gap, audit_json
from tocsin.run.audit.kept import Kept
from tocsin.run.audit.page import audit_html
from tocsin.run.audit.passages import Passage, Piece, Unread
from tocsin.run.audit.place import spoken_name, unnamed, unnamed_path
from tocsin.run.audit.read import pieces
from tocsin.run.audit.second import Second, both, spacy_reader

__all__ = ["ENOUGH", "Audit", "audit", "audit_html", "audit_json", "spacy_reader"]

LARGEST = 256 * 1024 * 1024


def audit(paths: Iterable[Path], show: bool = False, second: Second | None = None) -> Audit:
    """Read every file of `paths`, folders through and through. Raises nothing: what fails is a gap.

    `second` reads every passage too, when the desk set up a pipeline of its own (`spacy_reader`).
    """
    found = Audit()
    for path, called in _files(paths, found, show):
        found.files += 1
        file = str(path) if show else unnamed_path(str(path), called)
        try:
            large = path.stat().st_size > LARGEST
            raw = b"" if large else path.read_bytes()
        except OSError as error:
            found.gaps.append(Gap(file, "", Why("shut", error.strerror or type(error).__name__)))
            continue
        if large:
            found.gaps.append(Gap(file, "", Why("large", str(LARGEST // 1024**2))))
            continue
        name = Passage(spoken_name(called), "file name", 0)
        _take(found, file, chain([name], pieces(raw, path.name)), show, second)
    return found


def _files(paths: Iterable[Path], found: Audit, show: bool) -> Iterator[tuple[Path, str]]:
    """Each file, and what it is called from the folder asked for downwards; what is passed over is a gap."""
    for path in paths:
        if path.is_dir():
            yield from ((file, str(file.relative_to(path.parent))) for file in _inside(path, found, show))
        elif path.exists():
            yield path, path.name
        else:
            found.gaps.append(Gap(str(path), "", Why("missing")))


def _inside(top: Path, found: Audit, show: bool) -> Iterator[Path]:
    """Every file below a folder, by name. A link may lead round or out and is not followed: it is named."""

    def passed(path: str, why: Why) -> None:
        called = str(Path(path).relative_to(top.parent))
        found.gaps.append(Gap(path if show else unnamed_path(path, called), "", why))

    def closed(error: OSError) -> None:
        passed(str(error.filename), Why("shut_folder", error.strerror or ""))

    for folder, below, files in os.walk(top, onerror=closed):
        below.sort()
        for path in (Path(folder, name) for name in sorted([*below, *files])):
            if path.is_symlink():
                passed(str(path), Why("link"))
            elif path.is_file():
                yield path
            elif not path.is_dir():
                passed(str(path), Why("device"))


def _take(found: Audit, file: str, read: Iterator[Piece], show: bool, second: Second | None) -> None:
    """Scan what is read; the same finding on the same line counts once."""
    kept = Kept()
    for piece in read:
        if isinstance(piece, Unread):
            found.gaps.append(Gap(file, piece.page if show else unnamed(piece.page), piece.why))
            continue
        found.passages += 1
        for hit in _outermost(both(piece.text, _scanned(piece.text), second)):
            said = piece.text[hit.start : hit.end][:120]
            # "Otto Lilienthal" alone may be one of the staff; "Otto-Lilienthal-Schule" is a house.
            if _a_place(piece.text, hit) or not _across(piece, hit):
                continue
            kept.take(
                piece.text[max(hit.start, min(piece.past, hit.end - 1)) : hit.end][:120],
                Finding(file, piece.page, piece.line, hit.kind, hit.certainty, said if show else ""),
            )
    told = kept.once()
    if not show:
        told = (structs.replace(finding, page=unnamed(finding.page)) for finding in told)
    found.findings.extend(sorted(told))


def _scanned(text: str) -> tuple[Found, ...]:
    """What the scanner finds, and what a log alone says of people: of a warning of floods that is not asked."""
    noted = (Found(start, end, kind, ENOUGH) for start, end, kind in jotted_down(text))
    return (*(found for found in scan(text) if not is_an_orders(text, found)), *noted)


def _a_place(text: str, hit: Found) -> bool:
    """Whether a name is a house's, or a word is a place's beside others: "Quaker Hill", "Gay, and Walton"."""
    return names_a_house(text, hit) or (hit.kind in _PEOPLES and placed(text, hit.start, hit.end))


# What places are called after; a union, a strike or a party is told wherever it stands.
_PEOPLES = frozenset(("faith", "ethnicity", "orientation", "health"))


def _outermost(hits: Iterable[Found]) -> list[Found]:
    """Without those inside another of their kind, "Muslim" in "practising Muslim", or that share words with a surer
    one: "Rang Piotr" beside "Piotr Zielonka"."""
    found = [hit for hit in hits if hit.certainty >= ENOUGH]
    held = [hit for hit in found if not any(_outdone(hit, other) for other in found)]
    for hit in sorted(found, key=lambda hit: -hit.certainty):  # three may outdo each other in a ring
        if not any(hit.kind == one.kind and _share(hit, one) for one in held):
            held.append(hit)
    return held


def _share(hit: Found, other: Found) -> bool:
    return hit.start < other.end and other.start < hit.end


def _outdone(hit: Found, other: Found) -> bool:
    if other.kind != hit.kind:
        return False
    if other.start <= hit.start and hit.end <= other.end:
        return other.end - other.start > hit.end - hit.start
    across = other.start < hit.start < other.end < hit.end or hit.start < other.start < hit.end < other.end
    return across and other.certainty > hit.certainty


def _across(piece: Passage, hit: Found) -> bool:
    """Whether a finding is the passage's own, and not of a line or a label that is read by itself."""
    return hit.end > piece.past and (not piece.seam or hit.start < piece.seam < hit.end)
