# SPDX-License-Identifier: AGPL-3.0-or-later
"""The operator's rules file, followed while the desk runs: a change that can be used is used at the next step,
one that cannot is said once, and the old rules keep running."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import structlog

from tocsin.core.route.read import RulesError
from tocsin.store import rulebook

log = structlog.get_logger("tocsin.rules")


class RulesFile:
    """One file. `follow` looks at it and reads it only when it changed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None

    def follow(self, now: datetime) -> None:
        try:
            found = self._path.stat()
            seen = (found.st_mtime_ns, found.st_size)
            if seen == self._seen:
                return
            self._seen = seen
            text = self._path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self._missing(error)
            return
        try:
            if rulebook.keep(text, rulebook.FILE, now):
                log.info("rules in force", file=self._path.name)
        except RulesError as error:
            for problem in error.problems:
                log.error("the old rules keep running", problem=problem.at(self._path.name))

    def _missing(self, error: Exception) -> None:
        if self._seen != (0, 0):
            self._seen = (0, 0)
            kind = type(error).__name__
            log.error(
                "rules file cannot be read; the old rules keep running", file=self._path.name, kind=kind
            )
