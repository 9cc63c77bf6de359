# SPDX-License-Identifier: AGPL-3.0-or-later
"""Undoing a fusion: what one feed says of an event is kept apart from the rest, and the choice sticks."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from tocsin.core.fuse.voice import apart, voices
from tocsin.store import codec, helm, models


class ApartError(Exception):
    """There is nothing to part or to put together; one line that says why."""


def part(event_id: str, feed: str, at: datetime) -> int:
    """Keep `feed` apart from the other feeds of an event; how many they are. The line acts on it at its next step."""
    row = models.Event.objects.filter(pk=event_id, merged_into="").first()
    if row is None:
        raise ApartError(f"event {event_id}: not known here, or merged into another")
    found = voices(codec.event(bytes(row.record)))
    own = [voice for voice in found if feed in voice.feeds]
    if not own or len(found) < 2:
        raise ApartError(f"event {event_id}: {feed} is not one of several feeds fused in it")
    with transaction.atomic():
        for other in found:
            if other != own[0]:
                a, b = sorted(apart(own[0].id, other.id))
                models.Apart.objects.get_or_create(
                    a=a, b=b, defaults={"event": event_id, "feed": feed, "at": at}
                )
        helm.touch()
    return len(found) - 1


def together(event_id: str, feed: str) -> None:
    """Forget that choice; what is alike is one again when one of the feeds speaks next."""
    with transaction.atomic():
        gone, _ = models.Apart.objects.filter(event=event_id, feed=feed).delete()
        helm.touch()
    if not gone:
        raise ApartError(f"event {event_id}: {feed} was not parted from it")
