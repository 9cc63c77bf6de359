# SPDX-License-Identifier: AGPL-3.0-or-later
"""A long "would have fired" beside the pages: one at a time, half of a processor at most, for so long and no longer.

It lives in this process and is forgotten with it: nothing of it is worth keeping.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from django.db import connections

from tocsin.core.difference import Difference
from tocsin.core.world import Batch, World
from tocsin.core.wouldhave import compare
from tocsin.store import heard

LONGEST_S = 900.0
KEPT = 4


class Trial:
    """One comparison: `done` of `total` messages so far; `found` at its end. `cut` when its time was up before."""

    def __init__(self, text: str, days: int, since: datetime, total: int, left: int) -> None:
        self.key = secrets.token_urlsafe(12)
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
    threading.Thread(target=play, name="would-have-fired", daemon=True).start()
    return trial.key


def find(key: str) -> Trial | None:
    return _trials.get(key)


def span(days: int) -> timedelta:
    """How far back; 0 days is all that is kept."""
    return timedelta(days=days or 36_500)
