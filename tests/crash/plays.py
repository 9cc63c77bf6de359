# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a play passed through and what it left behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.crash.scene import Stage
from tests.crash.zygote import Zygote
from tocsin.store import codec, models


def points(zygote: Zygote, stage: Stage, log: Path) -> list[str]:
    """The numbered points an undisturbed play passes."""
    assert zygote.play(replace(stage, crash_log=str(log))) == 0
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
