# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a report seeks a person: then nothing of it passes."""

from __future__ import annotations

from tocsin.core.guard.causes import of_a_person
from tocsin.core.guard.rules import UNTOLD, VAGUE
from tocsin.core.guard.scan import scan
from tocsin.core.guard.sought.sought import asks_after, of_one, sought
from tocsin.core.model import Report


def is_person_alert(report: Report) -> bool:
    """Whether the message seeks a person. The body is read only where the hazard does not say a thing."""
    if of_a_person(report.event_code):
        return True
    texts = [report.event_code, *report.headline.values()]
    if any(map(asks_after, texts)):
        return True
    if report.hazard in VAGUE:
        if any(sought(text) or (report.hazard in UNTOLD and of_one(text)) for text in texts):
            return True
        texts += report.description.values()
    return any(seeks_person(text[:4000]) for text in texts)


def seeks_person(text: str) -> bool:
    return any(f.kind == "person_alert" for f in scan(text))
