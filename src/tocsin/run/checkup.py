# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is wrong with this installation: one line a check, with the mend."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.db import connection

from tocsin.core.guard.published import contact_is_somebodys, controller_is_somebody
from tocsin.run.chosen import FeedsError, own_feeds
from tocsin.store import models
from tocsin.web.desk.read.queue import unplaced
from tocsin.web.desk.read.strip import blind_sites
from tocsin.web.options import load

LEAST_FREE = 500 * 1024 * 1024
GOOD, WORTH, BAD = "good", "worth a look", "bad"


@dataclass(frozen=True)
class Check:
    """One answer; `mend` says what to do when the state is not good."""

    what: str
    state: str
    found: str
    mend: str = ""


def checks(data: Path, now: datetime) -> Iterator[Check]:
    """Every check, in order of how much depends on it."""
    yield _store()
    yield _disk(data)
    yield _count("sites", models.Site.objects.count(), "tocsin sites import FILE")
    yield _told()
    yield from _relay()
    yield from register()
    yield _zones()
    yield from _feeds(data)
    yield _outbox(now)


def _store() -> Check:
    if connection.vendor != "sqlite":
        return Check("store", GOOD, "PostgreSQL answers")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        found = str(cursor.fetchone()[0])
    return Check("store", GOOD if found == "ok" else BAD, f"SQLite says {found}", "restore the last backup")


def _disk(data: Path) -> Check:
    free = shutil.disk_usage(data).free
    said = f"{free // (1024 * 1024):,} MB free at {data}"
    return Check("disk", GOOD if free > LEAST_FREE else BAD, said, "make room: a full disk stops the outbox")


def _count(what: str, count: int, mend: str) -> Check:
    return Check(what, GOOD if count else WORTH, f"{count} {what}", mend)


def _told() -> Check:
    """Roles responsible for a site but told nowhere hear nothing."""
    named = set(models.Site.objects.values_list("responsible", flat=True))
    reached = set(models.Target.objects.values_list("role_id", flat=True))
    mute = sorted(named - reached)
    if not mute:
        return Check("roles", GOOD, f"{len(named)} roles, all told somewhere")
    return Check(
        "roles", BAD, f"told nowhere: {', '.join(mute[:5])}", f"tocsin roles tell {mute[0]} email ADDRESS"
    )


def _relay() -> Iterator[Check]:
    """Mail is the one channel that is told of nothing without a setting of the desk's own."""
    if count := models.Target.objects.filter(channel="email").count():
        there = bool(load().text("TOCSIN_SMTP"))
        found = f"{count} mail addresses, {'a' if there else 'no'} relay is set"
        yield Check("mail", GOOD if there else BAD, found, "set TOCSIN_SMTP=smtp://user:password@host:587")


def register() -> Iterator[Check]:
    """Who answers for the desk and where to ask stands on a public page: an organisation's name, a function's box."""
    ours = load()
    controller, contact = ours.text("TOCSIN_CONTROLLER"), ours.text("TOCSIN_CONTACT")
    if controller_is_somebody(controller):
        yield Check("controller", WORTH, "reads as a person's name, and the register is public", _CONTROLLER)
    if contact_is_somebodys(contact):
        yield Check("contact", WORTH, "reads as somebody's own, and the register is public", _CONTACT)
    if not controller or not contact:
        yield Check("register", WORTH, "does not say who answers for this desk, or where to ask", _NAMED)


_CONTROLLER = "set TOCSIN_CONTROLLER to the legal person: Example Transport plc, 1 Example Road"
_CONTACT = "set TOCSIN_CONTACT to a function's own mailbox: privacy@example.org"
_NAMED = "set TOCSIN_CONTROLLER and TOCSIN_CONTACT; the law asks for both (GDPR art. 13)"


def _zones() -> Check:
    from tocsin.run.zones import zone_file

    count = sum(zone_file().counts().values())
    mend = "tocsin geocodes import FILE; messages that only name a zone stay unplaced without it"
    return Check(
        "zones", GOOD if count else WORTH, f"{count} imported zones beside countries and US counties", mend
    )


def _unread(data: Path) -> Check | None:
    """The fault of the operator's own feeds that cannot be read, for which nothing would be polled."""
    try:
        own_feeds(data)
    except FeedsError as error:
        return Check("feeds", BAD, str(error), "mend the file; tocsin sources says whether it is read")
    return None


def _feeds(data: Path) -> Iterator[Check]:
    states = list(models.FeedState.objects.order_by("name"))
    if unread := _unread(data):
        yield unread
    elif not states:
        yield Check("feeds", WORTH, "none polled yet", "tocsin up")
    for state in states:
        if state.deaf_since:
            yield Check(f"feed {state.name}", BAD, _deaf(state), "see its page at the publisher")
        elif state.fault:
            yield Check(
                f"feed {state.name}",
                WORTH,
                state.fault,
                f"failed {state.failures} times; tried again by itself",
            )
    if states and not any(state.deaf_since or state.fault for state in states):
        yield Check("feeds", GOOD, f"{len(states)} feeds, all heard")
    if lost := unplaced().count():
        yield Check(
            "unplaced", WORTH, f"{lost} open events name no area we can place", "tocsin geocodes import FILE"
        )


def _deaf(state: models.FeedState) -> str:
    """Since when a feed is deaf, why, and what is blind meanwhile."""
    answers = state.heard_at is not None and state.heard_at >= state.deaf_since
    why = (
        "it answers, but has said nothing new for longer than it ever did"
        if answers
        else state.fault or "silent"
    )
    sites = len(blind_sites([state.name]))
    return (
        f"deaf since {state.deaf_since:%Y-%m-%d %H:%M} UTC, {sites} sites blind to what it speaks of: {why}"
    )


def _outbox(now: datetime) -> Check:
    late = models.Outbox.objects.filter(state="pending", queued_at__lt=now - timedelta(minutes=10)).count()
    failed = models.Outbox.objects.filter(state="failed").count()
    state = BAD if late else WORTH if failed else GOOD
    return Check(
        "outbox",
        state,
        f"{late} waiting for over ten minutes, {failed} failed for good",
        "see /notices for the reasons",
    )
