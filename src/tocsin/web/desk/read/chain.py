# SPDX-License-Identifier: AGPL-3.0-or-later
"""The messages of an event, as they came, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tocsin.core.event import Event, message_state
from tocsin.core.words import catalogue
from tocsin.store import codec, models


@dataclass(frozen=True)
class Link:
    """One message of the chain. `kind` in CAP's words; `current` when nothing has replaced it."""

    at: datetime
    sent: datetime | None
    feed: str
    id: str
    kind: str
    state: str
    severity: str
    expires: datetime | None
    headline: str
    language: str
    status: str
    current: bool
    absent: datetime | None
    signature: str


def chain(event: Event, now: datetime, language: str) -> list[Link]:
    """Every message of the event in the order it came."""
    current = {(head.report.id, head.report.part) for head in event.heads}
    links = []
    for row in models.Message.objects.filter(event=event.id).order_by("received", "sent", "id"):
        cleared = codec.cleared(bytes(row.record))
        report = cleared.report
        tag, text = spoken(report.headline, language)
        is_head = (report.id, report.part) in current
        links.append(
            Link(
                at=row.received,
                sent=report.sent,
                feed=cleared.feed,
                id=report.id,
                kind=report.msg_type.value,
                state=message_state(event, cleared, now).value if is_head else "superseded",
                severity=catalogue(language).severity[report.severity],
                expires=report.expires,
                headline=text,
                language=tag,
                status=report.status.value,
                current=is_head,
                absent=event.absent.get(cleared.feed) if is_head else None,
                signature=report.signature.value,
            )
        )
    return links


def spoken(texts: dict[str, str], language: str) -> tuple[str, str]:
    """The reader's language where the sender speaks it, else the sender's first."""
    for tag, text in texts.items():
        if tag.split("-")[0].lower() == language.split("-")[0]:
            return tag, text
    return next(iter(texts.items()), ("", ""))
