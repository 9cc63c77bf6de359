# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole register as one record, from the running configuration and the tables themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db.models import Count, Sum
from django.utils.translation import gettext as spoken
from django.utils.translation import gettext_noop
from msgspec import Struct

import tocsin
from tocsin.core.chainlog import Entry, spans
from tocsin.deliver import channels
from tocsin.sources.base import Feed
from tocsin.store import models
from tocsin.store import register as log
from tocsin.store.signet import Signet
from tocsin.web.disclosure import terms

EMPTIED = "emptied at the gate"
_SPOKEN = (
    gettext_noop("E-mail"),
    gettext_noop("Text message (Twilio and alike)"),
    gettext_noop("Telephone call (Twilio and alike)"),
    gettext_noop("Console log"),
    gettext_noop("Apprise, for all others"),
    gettext_noop("CAP 1.2 over HTTP"),
)
"""Titles of channels that are words, and no name of a service."""


class Controller(Struct, frozen=True):
    name: str
    contact: str


class Table(Struct, frozen=True):
    """`keep` is the retention class, or empty; `until` says the same in words."""

    table: str
    what: str
    fields: list[str]
    why: str
    keep: str
    until: str


class Term(Struct, frozen=True, rename={"name": "class"}):
    name: str
    days: float
    covers: str


class Recipient(Struct, frozen=True):
    """A kind of channel, never an address."""

    channel: str
    title: str
    roles: int


class Refusal(Struct, frozen=True):
    """How often a reason was given in the last answers of all feeds."""

    reason: str
    count: int


class Log(Struct, frozen=True):
    """`broken`: the first entry that does not hold, as the check of this moment finds; 0 when all do."""

    public_key: str
    head: str
    broken: int
    entries: list[Entry]


class Register(Struct, frozen=True):
    """Everything this desk collects, and why, as `tocsin register --json` writes it."""

    software: str
    at: datetime
    language: str
    controller: Controller
    purposes: list[terms.Purpose]
    feeds: list[dict[str, Any]]
    tables: list[Table]
    retention: list[Term]
    recipients: list[Recipient]
    refused: list[Refusal]
    refused_entries: int
    rights: list[terms.Right]
    log: Log


def build(feeds: Iterable[Feed], now: datetime, language: str) -> Register:
    """The register in the language that is active."""
    kept = chain()
    since = watched_since(kept.entries)
    total = models.FeedState.objects.aggregate(sum=Sum("refused"))["sum"]
    return Register(
        software=f"Tocsin {tocsin.__version__}",
        at=now,
        language=language,
        controller=Controller(settings.CONTROLLER, settings.CONTACT),
        purposes=terms.purposes(),
        feeds=[
            {"name": f.name, **log.facts_of(f), "watched_since": since.get(f"feed:{f.name}")} for f in feeds
        ],
        tables=tables(),
        retention=retention(),
        recipients=recipients(),
        refused=refused(),
        refused_entries=total or 0,
        rights=terms.rights(),
        log=kept,
    )


def watched_since(entries: Iterable[Entry]) -> dict[str, datetime]:
    """Since when the log says of each subject that it is watched. A feed without is configured and not read before a start of the
    desk has written it there."""
    return {subject: known[-1][0] for subject, known in spans(entries).items() if known and not known[-1][1]}


def tables() -> list[Table]:
    """Every table with the fields it has now."""
    fields = log.fields() | {"user": _columns(User), "session": _columns(Session)}
    return [
        Table(
            kept.table,
            kept.what,
            fields[kept.table],
            kept.why,
            kept.keep,
            kept.until or terms.lasts(settings.KEEPS, kept.keep),
        )
        for kept in terms.tables()
    ]


def retention() -> list[Term]:
    said = terms.classes()
    return [Term(n, k.total_seconds() / 86400, said[n]) for n, k in settings.KEEPS.by_class().items()]


def recipients() -> list[Recipient]:
    known = channels()
    rows = models.Target.objects.values_list("channel").annotate(Count("role", distinct=True))
    return [
        Recipient(name, spoken(known[name].title) if name in known else name, n)
        for name, n in rows.order_by("channel")
    ]


def refused() -> list[Refusal]:
    """Counts by reason, most frequent first; of the entries that the gate emptied, too."""
    flaws = models.FeedFlaw.objects.filter(kind="refused") | models.FeedFlaw.objects.filter(
        reason__startswith=EMPTIED
    )
    counted = flaws.values_list("reason").annotate(n=Count("pk"))
    rows = counted.order_by("-n", "reason")
    return [Refusal(terms.refusal(reason), n) for reason, n in rows]


def chain() -> Log:
    signet = Signet(settings.DATA)
    entries, found = log.checked(signet.public)
    broken = found.seq if found else len(entries) + 1 if log.cut(signet) else 0
    return Log(signet.public, entries[-1].hash if entries else "", broken, entries)


def _columns(table: Any) -> list[str]:
    return [field.name for field in table._meta.concrete_fields]
