# SPDX-License-Identifier: AGPL-3.0-or-later
"""Digests of an address that is erased: who guesses the address finds it again by them, so they go, too."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from django.db.models import QuerySet

from tocsin.store import alarm, models


def unmark(targets: QuerySet[models.Target], sent: QuerySet[models.Outbox]) -> None:
    """Give deliveries a thread and a key made by chance, and take back what was told of these ways of telling a role
    ("not reached by email"). Inside the caller's transaction, before their addresses go."""
    ways = {*targets.values_list("role_id", "channel", "address"), *_told(sent)}
    _silenced(alarm.way(role, channel, address) for role, channel, address in ways)
    thread = secrets.token_hex(16)
    for pk in list(sent.values_list("pk", flat=True)):
        models.Outbox.objects.filter(pk=pk).update(thread=f"{thread}:", key=secrets.token_hex(16))


def _told(sent: QuerySet[models.Outbox]) -> set[tuple[str, str, str]]:
    return set(sent.values_list("notice__role", "channel", "address").distinct())


def _silenced(names: Iterable[str]) -> None:
    """Notices about ways of these names, with all that hangs on them."""
    for name in names:
        notices = models.Notice.objects.filter(feed=name)
        keys = list(notices.values_list("pk", flat=True))
        models.Ledger.objects.filter(ref__in=keys).delete()
        models.Answer.objects.filter(notice__in=keys).delete()
        models.Wait.objects.filter(key__contains=name).delete()
        notices.delete()
