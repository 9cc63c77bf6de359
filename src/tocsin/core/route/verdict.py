# SPDX-License-Identifier: AGPL-3.0-or-later
"""May what a thread has to say go out now, and if not, why and until when? Asked anew at every step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Notice
from tocsin.core.model import Reason
from tocsin.core.route.bundle import ending, speaking
from tocsin.core.route.inhibit import muted
from tocsin.core.route.quiet import Silence, resting, silenced
from tocsin.core.route.rules import Ruleset
from tocsin.core.route.view import View
from tocsin.core.route.waits import Held


class Verdict(Struct, frozen=True):
    """Why it waits; `due` is when to look again, None when only another event can free it."""

    why: Reason
    due: datetime | None = None


def verdict(
    held: Held, rules: Ruleset, silences: Iterable[Silence], view: View, now: datetime
) -> Verdict | None:
    """None when it may go. Who was warned hears the all-clear through silences and inhibition; hours of rest
    delay it to their end. What the rule calls life-safety waits for nothing."""
    notice = speaking(held.notices)
    if safe(notice, rules):
        return None
    if ending(held.notices):
        return _rest(held.notices[-1], rules, view, now)
    if why := muted(rules.inhibits, notice, view):
        return Verdict(why)
    if hold := silenced(silences, notice, view.sites, now):
        return Verdict(*hold)
    return _rest(notice, rules, view, now)


def safe(notice: Notice, rules: Ruleset) -> bool:
    """Whether the notice's rule says that at this level nothing may hold it."""
    least = rules.named(notice.rule).life_safety
    return least is not None and notice.level >= least


def _rest(notice: Notice, rules: Ruleset, view: View, now: datetime) -> Verdict | None:
    hold = resting(rules.quiet, notice, view.sites, now)
    return Verdict(*hold) if hold else None
