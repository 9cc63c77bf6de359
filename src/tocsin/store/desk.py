# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people on the desk decide: silences, shifts, postures, drills, answers. The line reads it before each step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from tocsin.core.guard.staff import Remark, check_entry
from tocsin.core.guard.watches.forbidden import Forbidden
from tocsin.core.guard.watches.typed import is_city, reason_remarks
from tocsin.core.model import Hazard, Window
from tocsin.core.route.posture import Switch, in_force
from tocsin.core.route.quiet import Silence
from tocsin.core.route.rota import Shift
from tocsin.core.route.waits import Ack, Chase
from tocsin.core.world import World
from tocsin.store import codec, helm, models, rulebook, sql

LONGEST = timedelta(days=92)
SOON = timedelta(hours=1)


class DeskError(ValueError):
    """What cannot be done, in one line that says what would do. A page says it in its reader's language: by `found`
    where the guard refused a text, else by `code` and what it is about."""

    def __init__(
        self, said: str, code: str = "", about: str = "", found: Remark | Forbidden | None = None
    ) -> None:
        super().__init__(said)
        self.code, self.about, self.found = code, about, found


def load(world: World, now: datetime) -> None:
    """Lay what the desk decided into the world."""
    world.silences = tuple(silences(now))
    world.shifts = tuple(shifts(now))
    rows = models.PostureSwitch.objects.order_by("name")
    world.switches = {row.name: Switch(row.on, row.at, row.by) for row in rows}
    world.drills = tuple(Window(row.start, row.end) for row in models.Drill.objects.filter(end__gt=now))
    channels: dict[str, tuple[str, ...]] = {}
    for role, channel in models.Target.objects.order_by("id").values_list("role_id", "channel"):
        channels[role] = tuple(dict.fromkeys((*channels.get(role, ()), channel)))
    world.channels = channels


def silences(now: datetime) -> list[Silence]:
    """Those in force or to come, by their end."""
    return [_silence(row) for row in models.Silence.objects.filter(end__gt=now).order_by("end", "id")]


def silence(new: Silence, now: datetime) -> int:
    """Begin a silence; its number. Raises DeskError for one without reason, end or aim."""
    if not new.why.strip():
        raise DeskError("a silence needs a reason; say in a few words why", "reason")
    if remarks := reason_remarks(new.why):
        raise DeskError(f"reason: {remarks[0].message}", "reason", found=remarks[0])
    for field, words in (("tag", new.tags), ("role", new.roles | {new.by} - {""})):
        for word in sorted(words):
            _function(word, field)
    if not now < new.end <= now + LONGEST or new.end <= new.start:
        raise DeskError(f"a silence ends, at most {LONGEST.days} days ahead; give an end after its start")
    if not (new.sites or new.tags or new.hazards or new.events or new.roles):
        raise DeskError("a silence of everything is none; name sites, tags, hazards, events or roles", "aim")
    if gone := sorted(
        new.sites - set(models.Site.objects.filter(pk__in=new.sites).values_list("pk", flat=True))
    ):
        raise DeskError(f"site '{gone[0]}': not one of yours; see: tocsin sites export", "site", gone[0])
    known = models.Event.objects.filter(pk__in=new.events).values_list("pk", flat=True)
    if gone := sorted(new.events - set(known)):
        raise DeskError(f"event '{gone[0]}': not known here; its id stands on its page", "event", gone[0])
    chosen = {name: sorted(getattr(new, name)) for name in ("sites", "tags", "hazards", "events", "roles")}
    with transaction.atomic():
        row = models.Silence.objects.create(
            start=new.start, end=new.end, why=new.why.strip(), by=new.by, **chosen
        )
        helm.touch_desk()
    return int(row.pk)


def _function(word: str, where: str) -> None:
    """Raises DeskError for what is no tag or role, as `typed.label` does: a person, a union, a cause."""
    if is_city(word):
        return
    if remarks := check_entry(word):
        raise DeskError(f"{where}: {remarks[0].message}", where, found=remarks[0])
    from tocsin.core.guard.watches.check import check_watch  # 150 ms, and most commands save nothing

    if refused := check_watch(word):
        raise DeskError(f"{where}: {refused[0].why}", where, found=refused[0])


def end_silence(number: int, now: datetime) -> None:
    """End a silence now. Raises DeskError when there is none of that number."""
    with transaction.atomic():
        if not models.Silence.objects.filter(pk=number, end__gt=now).update(end=now):
            raise DeskError(f"silence {number}: not in force; see: tocsin silence")
        helm.touch_desk()


def shifts(now: datetime) -> list[Shift]:
    rows = models.Shift.objects.filter(end__gt=now).order_by("start", "id")
    return [Shift(start=row.start, end=row.end, rota=row.rota, role=row.role) for row in rows]


def put_shifts(new: Sequence[Shift], origin: str, now: datetime) -> int:
    """Keep shifts. Those of a calendar replace what the calendar of the same rota said of the time to come."""
    with transaction.atomic():
        if origin == "calendar":
            rotas = {shift.rota for shift in new}
            models.Shift.objects.filter(rota__in=rotas, origin=origin, end__gt=now).delete()
        models.Shift.objects.bulk_create(
            models.Shift(rota=s.rota, role=s.role, start=s.start, end=s.end, origin=origin) for s in new
        )
        helm.touch_desk()
    return len(new)


def switch(name: str, on: bool | None, by: str, now: datetime) -> None:
    """Switch a posture by hand, or, with None, leave it to its dates again. Raises DeskError for an unknown one."""
    if name not in (known := [posture.name for posture in rulebook.load().postures]):
        listed = ", ".join(known) or "none yet; describe one in a [[posture]] of your rules"
        raise DeskError(f"posture '{name}': not in your rules; there are: {listed}")
    with transaction.atomic():
        if on is None:
            models.PostureSwitch.objects.filter(pk=name).delete()
        else:
            models.PostureSwitch.objects.update_or_create(pk=name, defaults={"on": on, "at": now, "by": by})
        helm.touch_desk()


def postures_at(at: datetime) -> list[str]:
    """The postures that held at a moment, by the log of their turns."""
    turns = models.PostureTurn.objects.filter(at__lte=at).order_by("at", "id").values_list("name", "on")
    return sorted(name for name, on in dict(turns).items() if on)


def drill(end: datetime | None, now: datetime) -> None:
    """Begin a drill that ends at `end`, or, with None, end the one that runs."""
    with transaction.atomic():
        models.Drill.objects.filter(end__gt=now).update(end=now)
        if end is not None:
            models.Drill.objects.create(start=now, end=end)
        helm.touch_desk()


def acknowledge(key: str, role: str, how: str, now: datetime) -> models.Notice:
    """A role takes a notice on; a second time changes nothing. Raises DeskError for a notice nobody knows and for
    a name that is no role's."""
    if role:
        _function(role, "role")
    with transaction.atomic():
        row: models.Notice | None = models.Notice.objects.select_for_update().filter(pk=key).first()
        if row is None:
            raise DeskError(f"notice '{key}': not known here; its key stands on its page")
        if row.acked_at is not None:
            return row
        notice = codec.notice(bytes(row.record))
        events = sorted({part.event for part in notice.parts} or {notice.event})
        answers = [models.Answer(event=e, notice=key, role=role or row.role, at=now, how=how) for e in events]
        models.Answer.objects.bulk_create(answers)
        row.acked_at, row.acked_by = now, role or row.role
        row.save(update_fields=["acked_at", "acked_by"])
        models.Notice.objects.filter(bundle=key, acked_at=None).update(acked_at=now, acked_by=row.acked_by)
        models.Ledger.objects.create(at=now, what="notice", ref=key, level=row.level)
    return row


def answers(since: datetime) -> list[Ack]:
    """Who took what on since then."""
    rows = sql.rows(
        f"SELECT event, role, notice, at, how FROM {sql.table(models.Answer)} WHERE at >= %s ORDER BY id",
        [sql.moment(since)],
    )
    return [Ack(event=e, role=role, notice=n, at=sql.when(at), how=how) for e, role, n, at, how in rows]


def about_to_end(now: datetime, within: timedelta = SOON) -> list[Silence]:
    """Silences in force that will end soon: what they hold will be told then."""
    return [s for s in silences(now) if s.start <= now and s.end - now <= within]


def _silence(row: models.Silence) -> Silence:
    return Silence(
        id=row.pk,
        start=row.start,
        end=row.end,
        why=row.why,
        by=row.by,
        sites=frozenset(row.sites),
        tags=frozenset(row.tags),
        hazards=frozenset(Hazard(h) for h in row.hazards),
        events=frozenset(row.events),
        roles=frozenset(row.roles),
    )


def turns(limit: int = 20) -> QuerySet[models.PostureTurn]:
    """The log of postures, newest first."""
    return models.PostureTurn.objects.order_by("-id")[:limit]


def postures(now: datetime) -> list[tuple[str, bool, bool]]:
    """The postures of the rules: name, whether it holds now, whether by hand."""
    rules = rulebook.load()
    switches = {row.name: Switch(row.on, row.at, row.by) for row in models.PostureSwitch.objects.all()}
    holding = in_force(rules.postures, switches, now)
    return [(p.name, p.name in holding, p.name in switches) for p in rules.postures]


def chases() -> list[Chase]:
    """What waits to be acknowledged, the next deadline first."""
    found = (codec.wait(bytes(row.record)) for row in models.Wait.objects.filter(key__startswith="chase|"))
    return sorted((w for w in found if isinstance(w, Chase)), key=lambda chase: chase.due)
