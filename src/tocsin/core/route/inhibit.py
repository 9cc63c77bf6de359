# SPDX-License-Identifier: AGPL-3.0-or-later
"""Inhibition: what is worse mutes what is lesser on the same sites, while it lasts."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.event import OPEN, Notice
from tocsin.core.model import Reason
from tocsin.core.route.rules import Inhibit
from tocsin.core.route.view import View


def muted(inhibits: Iterable[Inhibit], notice: Notice, view: View) -> Reason | None:
    """The inhibition that mutes every site of a notice; None when a site stays."""
    for inhibit in inhibits:
        if notice.hazard in inhibit.mutes and notice.event:
            louder = [event for event in view.told_of(notice.role) if _louder(inhibit, event, notice, view)]
            covered = {site for event in louder for site in _sites(inhibit, event, notice, view)}
            if louder and set(notice.sites) <= covered:
                return Reason("held_inhibit", {"inhibit": inhibit.name, "event": louder[0]})
    return None


def _louder(inhibit: Inhibit, event_id: str, notice: Notice, view: View) -> bool:
    event = view.event(event_id)
    return (
        event is not None
        and event_id != notice.event
        and event.hazard in inhibit.hazards
        and view.state(event_id) in OPEN
    )


def _sites(inhibit: Inhibit, event_id: str, notice: Notice, view: View) -> set[str]:
    found = view.impacts(event_id)
    return {s for s in notice.sites if s in found and found[s].level >= max(inhibit.level, notice.level)}
