# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plays in processes of their own, and what they left behind."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.crash import scene
from tests.crash.scene import Stage
from tocsin.store import codec, models

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.crash.scene"])


def run(stage: Stage) -> int:
    """One play in a process of its own; its exit code, -9 when it was killed."""
    process = CONTEXT.Process(target=scene.play, args=(stage,))
    process.start()
    process.join(60)
    if process.exitcode is None:
        process.kill()
        raise AssertionError("a play hung")
    return process.exitcode


def points(stage: Stage, log: Path) -> list[str]:
    """The numbered points an undisturbed play passes."""
    assert run(replace(stage, crash_log=str(log))) == 0
    return [line.split(" ", 1)[1] for line in log.read_text().splitlines()]


def state() -> dict[str, Any]:
    """Everything the store knows, but for what counts tries."""
    rows = models.Outbox.objects.order_by("id")
    return {
        "events": list(
            models.Event.objects.order_by("id").values_list("id", "state", "changed_at", "record")
        ),
        "messages": list(
            models.Message.objects.order_by("id").values_list(
                "feed", "message", "event", "received", "record"
            )
        ),
        "impacts": list(
            models.Impact.objects.order_by("event", "site").values_list(
                "event", "site", "level", "since", "why"
            )
        ),
        "told": [codec.told(bytes(t.record)) for t in models.Told.objects.order_by("event", "role")],
        "notices": list(models.Notice.objects.order_by("at", "key").values_list("key", "kind", "at", "text")),
        "decisions": models.Decision.objects.count(),
        "outbox": list(rows.values_list("key", "kind", "channel", "state", "sent_at")),
        "feed": list(
            models.FeedState.objects.values_list("name", "polled_at", "heard_at", "listed", "reports")
        ),
        "links": list(models.FeedLink.objects.order_by("entry").values_list("entry", "messages")),
    }
