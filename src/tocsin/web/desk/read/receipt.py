# SPDX-License-Identifier: AGPL-3.0-or-later
"""One notice's receipt for its page: every step with its second, and how long after the step before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from tocsin.core.event import Kind
from tocsin.core.model import Reason
from tocsin.core.receipt import Step
from tocsin.core.words import catalogue, reason
from tocsin.store import models, receipts
from tocsin.web.desk.read import notices


@dataclass(frozen=True)
class Row:
    """One step. `later`: seconds since the step before."""

    at: datetime
    step: str
    label: str
    detail: str
    later: float


@dataclass(frozen=True)
class Page:
    told: notices.Told
    rows: list[Row]
    whole: float
    """Seconds from the first step to the first acceptance by a receiver, or to the last step."""


def read(key: str, language: str) -> Page | None:
    """None when there is no such notice."""
    found = receipts.gather(key)
    told = notices.one(key, language)
    if found is None or told is None:
        return None
    rows = list(_rows(found.steps, language))
    taken = next((s.at for s in found.steps if s.step == "accepted"), found.steps[-1].at)
    return Page(told, rows, (taken - found.steps[0].at).total_seconds())


def _rows(steps: tuple[Step, ...], language: str) -> Iterator[Row]:
    labels, before = _labels(), steps[0].at
    for step in steps:
        later = (step.at - before).total_seconds()
        yield Row(step.at, step.step, labels[step.step], _detail(step, language), later)
        before = step.at


def _labels() -> dict[str, str]:
    return {
        "agency_sent": _("sent by the agency"),
        "first_seen": _("first seen"),
        "parsed": _("read and cleared"),
        "decided": _("matched and decided"),
        "queued": _("queued"),
        "sent": _("sent"),
        "accepted": _("accepted"),
        "failed": _("failed"),
        "dropped": _("not sent"),
        "acknowledged": _("acknowledged"),
        "closed": _("closed by an all-clear"),
    }


def _detail(step: Step, language: str) -> str:
    facts = step.facts
    if step.step == "decided":
        names = facts.get("why")
        said = [_word(str(name), language) for name in (names if isinstance(names, list) else [])]
        return "; ".join(word for word in said if word)
    if step.step == "closed":
        return catalogue(language).kind[Kind(str(facts["kind"]))]
    if "feed" in facts:
        return f"{facts['feed']} · {facts['message']}"
    return " · ".join(str(facts[name]) for name in ("channel", "why", "role") if facts.get(name))


def _word(name: str, language: str) -> str:
    """A reason whose sentence needs no facts; the others are told with the notice itself."""
    said = reason(Reason(name), language)
    return "" if "?" in said else said


def roles() -> list[models.Role]:
    """Roles that have a channel, for trying them."""
    return list(models.Role.objects.filter(targets__isnull=False).distinct().order_by("name"))
