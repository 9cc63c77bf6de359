# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a site was touched or not, and who was told: read from what was stored, for now or any past second.

For a past second the event's messages received by then are played through `core.flow.step` again on the one site;
decisions, notices and receipts are rows with times and only chosen by them.
"""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q
from msgspec import convert

from tocsin.core import explain
from tocsin.core.answer import Decided, Heard, Receipt, Why
from tocsin.core.event import Event, Impact, state
from tocsin.core.model import Level, Reason, Site
from tocsin.core.route.match import Setting
from tocsin.store import codec, desk, models, patches, recall, related, rulebook
from tocsin.store.then import world_then


class WhyError(Exception):
    """There is no such site or event; one line that says so and how to find one."""


def why(site_id: str, event_id: str, now: datetime, at: datetime | None = None, role: str = "") -> Why:
    """The answer as of `at`, else `now`; with `role`, why that role was told or not.

    For a past second it rests on what had been received and decided by then and on nothing later. Raises WhyError
    for what is not known, or not yet known then.
    """
    site = _site(site_id)
    row = _event(event_id)
    event, impact = _then(row, site, at) if at else _now(row, site)
    moment = at or now
    decided = _decided(row.id, site, moment, role)
    return Why(
        site=site.id,
        event=row.id,
        at=moment,
        hazard=event.hazard,
        state=state(event, moment),
        level=impact.level if impact else Level.GREEN,
        impact=impact,
        not_touched=() if impact and not impact.beyond else explain.untouched(event, site, moment),
        not_told=_untold(event, impact, site, decided, moment, role),
        fused=event.fused,
        doubts=explain.doubts(event),
        related=related.then(event, at) if at else related.of(event),
        heard=_heard(row.id, moment),
        decided=decided,
    )


def _untold(
    event: Event, impact: Impact | None, site: Site, decided: tuple[Decided, ...], at: datetime, role: str
) -> tuple[Reason, ...]:
    """Why an impact was told to nobody, or not to the role asked about; empty when it was."""
    if impact is None or any(d.kind for d in decided):
        return ()
    setting = Setting(at, frozenset(desk.postures_at(at)))
    asked = role or site.responsible
    why_not = explain.untold(rulebook.load(at), event.hazard, impact, site, setting, asked)
    return why_not or (() if decided else (Reason("undecided"),))


def _site(site_id: str) -> Site:
    site = recall.load_site(site_id)
    if site is None:
        raise WhyError(f"site {site_id}: not one of yours; see: tocsin sites export")
    return site


def _event(event_id: str) -> models.Event:
    """The event as it stands, through whatever it was merged into."""
    seen: set[str] = set()
    row: models.Event | None = models.Event.objects.filter(pk=event_id).first()
    while row is not None and row.merged_into and row.id not in seen:
        seen.add(row.id)
        row = models.Event.objects.filter(pk=row.merged_into).first()
    if row is None:
        raise WhyError(f"event {event_id}: not known here; its id stands in the address of its page")
    return row


def _now(row: models.Event, site: Site) -> tuple[Event, Impact | None]:
    return codec.event(bytes(row.record)), recall.load_impact(row.id, site.id)


def _then(row: models.Event, site: Site, at: datetime) -> tuple[Event, Impact | None]:
    """The event and its impact on the site as they stood at a past second."""
    world = world_then(row, at, [site])
    if not world.events:
        raise WhyError(f"event {row.id}: nothing of it had been received by {at:%Y-%m-%dT%H:%M:%SZ}")
    return max(
        ((e, world.found(e.id).get(site.id)) for e in world.events.values()),
        key=lambda found: (found[1] is not None, found[1].level if found[1] else 0, found[0].id),
    )


def _heard(event_id: str, until: datetime) -> tuple[Heard, ...]:
    rows = models.Message.objects.filter(event=event_id, received__lte=until).order_by(
        "received", "sent", "id"
    )
    found = []
    for row in rows:
        kind = codec.cleared(bytes(row.record)).report.msg_type.value
        found.append(Heard(row.message, row.feed, kind, row.sent, row.received))
    return tuple(found)


def _decided(event_id: str, site: Site, until: datetime, role: str) -> tuple[Decided, ...]:
    """Decisions for the role asked about; else for the site's own role, and for others told of the site by a rule."""
    merged = models.Event.objects.filter(merged_into=event_id).values_list("id", flat=True)
    events = [event_id, *merged]
    rows = models.Decision.objects.filter(event__in=events, at__lte=until)
    if role:
        rows = rows.filter(role=role)
    else:
        named = models.Notice.objects.filter(patches.holds(site.id, "record"), event__in=events)
        rows = rows.filter(Q(role=site.responsible) | Q(notice__in=named.values("key")))
    found = list(rows.order_by("at", "id"))
    held = {row.notice for row in found if _holds(row)}
    return tuple(_decision(row, site.id, until, row.notice in held) for row in found)


def _holds(row: models.Decision) -> bool:
    """Whether it says why a notice waits."""
    return any(str(why["name"]).startswith("held_") for why in row.why)


def _decision(row: models.Decision, site: str, until: datetime, held: bool) -> Decided:
    reasons = tuple(convert(why, Reason) for why in row.why)
    notice = models.Notice.objects.filter(pk=row.notice).first() if row.notice else None
    if notice is None or _holds(row):
        return Decided(row.at, row.role, "", False, reasons, held=held)
    named = site in codec.notice(bytes(notice.record)).sites
    receipts = tuple(
        _receipt(out, until) for out in notice.outbox.filter(queued_at__lte=until).order_by("id")
    )
    return Decided(row.at, row.role, notice.kind, named, reasons, receipts, held)


def _receipt(row: models.Outbox, until: datetime) -> Receipt:
    """A receipt as it stood then: what happened later had not."""
    sent, accepted = (at if at and at <= until else None for at in (row.sent_at, row.accepted_at))
    later = row.sent_at is not None and sent is None
    return Receipt(
        row.channel,
        "pending" if later else row.state,
        row.queued_at,
        sent,
        accepted,
        "" if later else row.fault,
    )
