# SPDX-License-Identifier: AGPL-3.0-or-later
"""The signed log of what is watched: a feed, a field or a term that appears, changes or goes is an entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.apps import apps
from django.db import DatabaseError, transaction
from django.db.models import Model
from msgspec import structs

from tocsin.core import chainlog
from tocsin.core.chainlog import Break, Entry, Facts
from tocsin.core.model import Report
from tocsin.sources.address import bare
from tocsin.sources.base import Feed
from tocsin.store import models
from tocsin.store.signet import Signet, signed_by


def watched(feeds: Iterable[Feed], keeps: Mapping[str, timedelta], signet: Signet) -> dict[str, Facts]:
    """All that is watched and for how long it is kept, by subject, as the log writes it."""
    found: dict[str, Facts] = {
        f"feed:{feed.name}": {**facts_of(feed), "reading": signet.mark(_reading(feed))} for feed in feeds
    }
    found |= {f"fields:{name}": {"fields": names} for name, names in fields().items()}
    found |= {f"retention:{name}": {"seconds": int(time.total_seconds())} for name, time in keeps.items()}
    return found


def facts_of(feed: Feed) -> Facts:
    return {
        "title": feed.title,
        "publisher": feed.publisher,
        "url": bare(feed.url),
        "format": feed.format,
        "licence": feed.licence,
        "hazards": sorted(hazard.value for hazard in feed.hazards),
        "area": list(feed.area),
        "text_kept": feed.text,
    }


def _reading(feed: Feed) -> bytes:
    """What is asked for and how it is read, whole. The log shows no query and no key of an address, yet one that
    asks for something else may not go unseen."""
    kept = (feed.url, feed.mapping, feed.options, feed.languages, feed.timezone, feed.snapshot, feed.warns)
    return chainlog.canonical(kept)


def fields() -> dict[str, list[str]]:
    """Every field in use, by table; read off the tables and the record they keep, not written down here."""
    report = [field.name for field in structs.fields(Report)]
    tables = [t for t in apps.get_app_config("store").get_models() if t._meta.managed]  # a view keeps nothing
    named = {t.__name__.lower(): _columns(t) for t in tables}
    return {"report": report, **dict(sorted(named.items()))}


def _columns(table: type[Model]) -> list[str]:
    return [field.name for field in table._meta.concrete_fields]


def record(now: Mapping[str, Facts], at: datetime, signet: Signet) -> int:
    """Write an entry for each difference between the log and what is so now; how many. So is a note of its last
    entry that is gone: the start that writes the note anew cannot tell whether the log was cut before."""
    with transaction.atomic():
        known = list(entries())
        last = known[-1] if known else None
        changes = chainlog.differences(chainlog.standing(known), now)
        if known and not signet.head():
            changes.insert(0, (chainlog.RENOTED, "note:register.head", {"entries": len(known)}))
        for kind, subject, facts in changes:
            last = _add(last, at, kind, subject, facts, signet)
    if last and last.hash != signet.head() and not cut(signet):
        signet.note(last)
    return len(changes)


def _add(last: Entry | None, at: datetime, kind: str, subject: str, facts: Facts, signet: Signet) -> Entry:
    entry = signet.sign(chainlog.follow(last, at, kind, subject, facts))
    models.RegisterEntry.objects.create(**structs.asdict(entry))
    return entry


def entries() -> Iterable[Entry]:
    """The whole log, first entry first."""
    names = Entry.__struct_fields__
    for row in models.RegisterEntry.objects.order_by("seq").values(*names).iterator(chunk_size=1):
        yield Entry(**row)


def cut(signet: Signet) -> bool:
    """Whether the log lacks the last entry that this desk noted outside the store: entries were taken off its end."""
    head = signet.head()
    return head != "" and not models.RegisterEntry.objects.filter(hash=head).exists()


def restored(at: datetime, signet: Signet) -> None:
    """Take the log as it stands, after an operator put a backup back, and say so in it: what followed is gone."""
    head, known = signet.head(), list(entries())
    if not known:
        return
    last = known[-1]
    if head != last.hash:
        facts = {"entries": len(known), "noted": head}
        last = _add(last, at, chainlog.RESTORED, "note:register.head", facts, signet)
    signet.note(last)


def broken(public: str) -> Break | None:
    """The first entry that does not hold under the public key or cannot be read at all, or None."""
    return checked(public)[1]


def checked(public: str) -> tuple[list[Entry], Break | None]:
    """The entries that can be read, and the first that does not hold or cannot be read."""
    read: list[Entry] = []
    unreadable = False
    try:
        for entry in entries():
            read.append(entry)
    except (DatabaseError, ValueError, RecursionError):
        unreadable = True
    found = chainlog.broken(read, lambda entry: signed_by(public, entry))
    return read, found or (Break(len(read) + 1, "it cannot be read") if unreadable else None)
