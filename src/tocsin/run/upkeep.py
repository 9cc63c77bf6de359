# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beside the line: the register of what is watched is written at the start, past impacts are judged every ten
minutes, retention runs once an hour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from tocsin.sources.base import Feed
from tocsin.store import outcomes, register, retention, scrub
from tocsin.store.keeps import Keeps
from tocsin.store.signet import Signet

log = structlog.get_logger("tocsin.upkeep")
SWEEPS = timedelta(hours=1)
SETTLES = timedelta(minutes=10)
WRITES = timedelta(days=1)
SCRUBS = timedelta(days=1)
"""Writing SQLite anew takes about a second for each hundred megabytes, in which the line waits: once a day."""


@dataclass
class Upkeep:
    """`wall` is the machine's clock, for sessions; the times given to the verbs are the desk's."""

    feeds: Sequence[Feed]
    data: Path
    keeps: Keeps
    wall: Callable[[], datetime]

    def __post_init__(self) -> None:
        self._swept: datetime | None = None
        self._settled: datetime | None = None
        self._written: datetime | None = None
        self._scrubbed: datetime | None = None
        self._due = self.data / scrub.DUE

    def begin(self, now: datetime) -> None:
        """Say in the register what is watched from here on, if that differs from what it says last."""
        signet = Signet(self.data)
        register.record(register.watched(self.feeds, self.keeps.by_class(), signet), now, signet)

    def settle(self, now: datetime) -> bool:
        """Judge what is over, every ten minutes; whether the record of warnings may have changed."""
        if self._settled is not None and abs(now - self._settled) < SETTLES:
            return False
        self._settled = now
        outcomes.settle(now)
        if self._written is None or abs(now - self._written) >= WRITES:
            self._written = now
            self._write_history()
        return True

    def _write_history(self) -> None:
        """The desk's past as Parquet beside its database. A full disk costs the file, not the line."""
        from tocsin.run import history  # with DuckDB, for which no start need wait
        from tocsin.run.pairs import PairsError

        folder = self.data / "history"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            history.export(folder / "desk.parquet")
        except (PairsError, OSError) as error:
            log.error("the history could not be written", reason=str(error))

    def turn(self, now: datetime) -> None:
        """Sweep when an hour has passed, either way the clock went."""
        if self._swept is not None and abs(now - self._swept) < SWEEPS:
            return
        self._swept = now
        gone = retention.sweep(now, self.keeps, self.wall())
        if sum(gone.values()):
            self._due.touch()  # known to the next desk, too, should this one stop before it is done
        if gone["scores"]:
            self._written = None  # the copy of the past is written anew without them, not only tomorrow
        if self._due.exists() and (self._scrubbed is None or abs(now - self._scrubbed) >= SCRUBS):
            if scrub.scrub():  # else somebody held the database: again in an hour
                self._due.unlink(missing_ok=True)
                self._scrubbed = now
        else:
            scrub.checkpoint()
