# SPDX-License-Identifier: AGPL-3.0-or-later
"""A long "would have fired" beside the pages: one at a time, half of a processor at most, for so long and no longer.

What it found lives in this process. What was asked (rules and days, no word of a message) stands in the data folder, so
that the page of a trial begins it again after a restart.
"""

from __future__ import annotations

import re
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from django.conf import settings
from django.db import connections

from tocsin.core.difference import Difference
from tocsin.core.world import Batch, World
from tocsin.core.wouldhave import compare
from tocsin.store import heard

LONGEST_S = 900.0
KEPT = 4


FOLDER = "trials"
_KEY = re.compile(r"[\w-]{8,40}")


class Asked(msgspec.Struct, frozen=True):
    """What a trial plays."""

    text: str
    days: int


class Trial:
    """One comparison: `done` of `total` messages so far; `found` at its end. `cut` when its time was up before."""

    def __init__(self, text: str, days: int, since: datetime, total: int, left: int, key: str = "") -> None:
        self.key = key or secrets.token_urlsafe(12)
        self.text, self.days, self.since = text, days, since
        self.total, self.left = total, left
        self.done = 0
        self.cut = self.failed = False
        self.found: Difference | None = None
        self.stopped = threading.Event()

    @property
    def over(self) -> bool:
        return self.found is not None or self.failed or self.stopped.is_set()

    def play(self, before: World, after: World, until: datetime) -> None:
        """Play to the end, or until it is stopped."""
        try:
            self.found = compare(self._paced(until), before, after, stop=until)
        except Exception:
            self.failed = True
            raise
        finally:
            connections.close_all()

    def _paced(self, until: datetime) -> Iterator[Batch]:
        """The record, with a rest after each batch as long as the work on it, so that the desk beside it works on."""
        begun = worked = time.monotonic()
        for batch in heard.batches(self.since):
            if batch.at > until or self.stopped.is_set():
                return
            if time.monotonic() - begun > LONGEST_S:
                self.cut = True
                return
            yield batch
            self.done += len(batch.cleared)
            self.stopped.wait(min(time.monotonic() - worked, 1.0))
            worked = time.monotonic()


_lock = threading.Lock()
_trials: dict[str, Trial] = {}


def begin(trial: Trial, play: Callable[[], None]) -> str:
    """Play it in the background; a trial that still runs is stopped. Its key."""
    with _lock:
        for other in _trials.values():
            other.stopped.set()
        for key in list(_trials)[: max(len(_trials) + 1 - KEPT, 0)]:
            del _trials[key]
        _trials[trial.key] = trial
        _write(trial)
    threading.Thread(target=play, name="would-have-fired", daemon=True).start()
    return trial.key


def find(key: str) -> Trial | None:
    return _trials.get(key)


def asked(key: str) -> Asked | None:
    """What the trial of a process before this one played; None when there is none of that key, or it was long ago."""
    if not _KEY.fullmatch(key):
        return None
    try:
        return msgspec.json.decode((_folder() / f"{key}.json").read_bytes(), type=Asked)
    except (OSError, msgspec.DecodeError):
        return None


def _write(trial: Trial) -> None:
    """The newest few; a folder that cannot be written costs only the second beginning."""
    try:
        _folder().mkdir(exist_ok=True)
        body = msgspec.json.encode(Asked(trial.text, trial.days))
        (_folder() / f"{trial.key}.json").write_bytes(body)
        older = sorted(_folder().glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]
        for path in older:
            path.unlink(missing_ok=True)
    except OSError:
        return


def _folder() -> Path:
    return Path(settings.DATA) / FOLDER


def span(days: int) -> timedelta:
    """How far back; 0 days is all that is kept."""
    return timedelta(days=days or 36_500)
