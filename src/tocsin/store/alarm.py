# SPDX-License-Identifier: AGPL-3.0-or-later
"""A channel that fails is itself an alarm to someone else: told by the role's other channels, or else to the
other roles; and told again when the channel works again. Inside the transaction that marks the send."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.words import tell
from tocsin.store import codec, models, post, sql
from tocsin.store.post import Letter, Target

LATE = timedelta(minutes=10)
"""How long a notice may wait for its receiver before somebody else hears of it."""
OWN = ("mute", "speaking", "test")
"""Kinds about channels: they raise no alarm of their own, or one dead channel would ring the others for ever."""


def failing(ids: Sequence[int], now: datetime) -> None:
    """Look at rows that were tried and not sent: tell somebody of each target newly failing, and of each
    notice that nobody of its role will get."""
    rows = models.Outbox.objects.filter(pk__in=ids).exclude(kind__in=OWN).select_related("notice")
    for row in rows.order_by("id"):
        late = row.state == "pending" and now - sql.when(row.queued_at) >= LATE
        if late or row.state == "failed":
            _raise(row, now)


def _raise(row: models.Outbox, now: datetime) -> None:
    mine = models.Target.objects.filter(role_id=row.notice.role, channel=row.channel, address=row.address)
    fresh = mine.filter(muted_at=None).update(muted_at=now)
    lost = row.state == "failed" and not _carried(row)
    if not (fresh or lost):
        return
    said = str(row.notice.text.get("subject", "")) if lost else ""
    target, about = Target(row.channel, row.address), row.key if lost else now.isoformat()
    why = Reason("channel_fails", {"role": row.notice.role, "channel": row.channel, "said": said})
    notices = [
        _notice(Kind.MUTE, role, target, (row.notice.role, about), sql.when(row.queued_at), now, why)
        for role in _others(row.notice.role, target)
    ]
    _queue(notices, target, now)


def _carried(row: models.Outbox) -> bool:
    """Whether another channel of the role carries the same notice."""
    others = models.Outbox.objects.filter(notice_id=row.notice_id).exclude(pk=row.pk)
    return bool(others.exclude(state__in=("failed", "dropped")).exists())


def _others(role: str, target: Target) -> list[str]:
    """Who hears of it: the role itself where another channel of it works, else every other role that has one."""
    working = models.Target.objects.filter(muted_at=None).exclude(
        channel=target.channel, address=target.address
    )
    roles = sorted(set(working.values_list("role_id", flat=True)))
    return [role] if role in roles else roles


def back(ids: Sequence[int], now: datetime) -> None:
    """Rows that were sent: who heard that their channel fails hears that it works again."""
    if not (muted := _muted()):
        return
    rows = models.Outbox.objects.filter(pk__in=ids).values_list("channel", "address")
    sent = set(rows.distinct())
    for row in muted:
        if (row.channel, row.address) in sent:
            _lower(row, now)


def _muted() -> list[models.Target]:
    """Asked after every send, so past the ORM as long as the answer is none."""
    found = sql.rows(f"SELECT 1 FROM {sql.table(models.Target)} WHERE muted_at IS NOT NULL LIMIT 1")
    return list(models.Target.objects.exclude(muted_at=None)) if found else []


def _lower(row: models.Target, now: datetime) -> None:
    since, target = sql.when(row.muted_at), Target(row.channel, row.address)
    models.Target.objects.filter(pk=row.pk).update(muted_at=None)
    told = models.Notice.objects.filter(kind=Kind.MUTE.value, feed=_name(row.role_id, target), at__gte=since)
    why = Reason("channel_fails", {"role": row.role_id, "channel": row.channel, "said": ""})
    notices = [
        _notice(Kind.SPEAKING, role, target, (row.role_id, since.isoformat()), since, now, why)
        for role in sorted(set(told.values_list("role", flat=True)))
    ]
    _queue(notices, target, now)


def test(role: str, now: datetime) -> str:
    """Queue a test for every channel of the role, to be sent like any notice; the notice's key."""
    why = Reason("channel_fails", {"role": role, "channel": _channels(role), "said": ""})
    notice = Notice(
        key=codec.digest("test", role, now.isoformat()), kind=Kind.TEST, event="", role=role, sites=(),
        level=Level.GREEN, at=now, hazard=Hazard.OTHER, feed=f"test:{codec.digest(role)}", why=(why,),
    )  # fmt: skip
    with transaction.atomic():
        _queue([notice], None, now)
    return notice.key


def _channels(role: str) -> str:
    rows = models.Target.objects.filter(role_id=role).order_by("id")
    return ", ".join(rows.values_list("channel", flat=True))


def _notice(
    kind: Kind, role: str, target: Target, about: tuple[str, str], start: datetime, now: datetime, why: Reason
) -> Notice:
    name = _name(about[0], target)
    return Notice(
        key=codec.digest(name, role, kind.value, about[1]),
        kind=kind,
        event="",
        role=role,
        sites=(),
        level=Level.ORANGE if kind is Kind.MUTE else Level.GREEN,
        at=now,
        hazard=Hazard.OTHER,
        start=start,
        feed=name,
        why=(why,),
    )


def _name(role: str, target: Target) -> str:
    return way(role, target.channel, target.address)


def way(role: str, channel: str, address: str) -> str:
    """A name of one way to one role; an address may be a secret, so it is not in it."""
    return f"target:{codec.digest(role, channel, address)}"


def _queue(notices: Iterable[Notice], but: Target | None, now: datetime) -> None:
    ready = list(notices)
    if not ready:
        return
    languages = dict(models.Role.objects.values_list("name", "language"))
    letters = {n.key: _letter(n, now, languages.get(n.role, "en")) for n in ready}
    post.queue(ready, letters, now, but)
    rows = [(now, "notice", n.key, int(n.level)) for n in ready]
    sql.put(models.Ledger, "at what ref level", rows)


def _letter(notice: Notice, now: datetime, language: str) -> Letter:
    text = tell(notice, {}, now, language)
    return Letter(text.subject, text.lines, language)
