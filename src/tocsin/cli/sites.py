# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading a sites file for a command, with every bad row named at once."""

from __future__ import annotations

from pathlib import Path

from tocsin.cli.main import Refusal
from tocsin.cli.output import note, read
from tocsin.core import sites as core_sites
from tocsin.core.guard.watches.typed import site_word
from tocsin.core.model import Site

NEEDED = ",".join(core_sites.COLUMNS[:9])


def load(path: Path, keep_going: bool = False, typed: bool = False) -> list[Site]:
    """The sites of a CSV or GeoJSON file; bad rows refuse the file unless `keep_going`. `typed`: they will be
    kept, so that their words are looked at like everything that staff type."""
    text = _text(path)
    reader = core_sites.read_geojson if text.lstrip().startswith("{") else core_sites.read_csv
    found, problems = reader(text, str(path), site_word if typed else None)
    for problem in problems:
        note(f"tocsin: {problem}")
    if problems and not keep_going:
        raise Refusal(f"{path}: {len(problems)} bad rows, {len(found)} good; mend them or add --keep-going")
    if not found:
        raise Refusal(f"{path}: no site in it; the first line must be {','.join(core_sites.COLUMNS[:9])}")
    return list(found)


def _text(path: Path) -> str:
    try:
        return read(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
