# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading a rules file for a command, with every problem named at once."""

from __future__ import annotations

from pathlib import Path

from tocsin.cli.main import Refusal
from tocsin.cli.output import note, read
from tocsin.core.route.read import RulesError
from tocsin.core.route.read import read as read_rules
from tocsin.core.route.rules import USUAL, Ruleset


def text(path: Path) -> str:
    """The file as text, or the one-line refusal."""
    try:
        return read(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8") from None


def ruleset(path: Path | None) -> Ruleset:
    """The rules of a file; the usual rule when none is named. Every problem is said before the refusal."""
    if path is None:
        return USUAL
    try:
        return read_rules(text(path))
    except RulesError as error:
        for problem in error.problems:
            note(f"tocsin: {problem.at(str(path))}")
        raise Refusal(f"{path}: {len(error.problems)} problems; the old rules keep running") from None
