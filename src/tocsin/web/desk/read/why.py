# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a site is touched by an event or not, and who was told: the sentences that `tocsin why` prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tocsin.core.words.because import Line, because
from tocsin.store.why import WhyError, why


@dataclass(frozen=True)
class Page:
    """The answer, or `fault`: one line that says what is not known. `wrong_at` when the moment cannot be read."""

    event: str
    site: str
    role: str
    at: str
    lines: tuple[Line, ...] = ()
    fault: str = ""
    wrong_at: bool = False


def read(event: str, site: str, role: str, at: str, now: datetime, language: str) -> Page:
    """`at` is RFC 3339, or empty for now."""
    try:
        moment = datetime.fromisoformat(at) if at else None
    except ValueError:
        moment = None
    if at and (moment is None or moment.tzinfo is None):
        return Page(event, site, role, at, wrong_at=True)
    if not site:
        return Page(event, site, role, at)
    try:
        answer = why(site, event, now, moment, role)
    except WhyError as error:
        return Page(event, site, role, at, fault=str(error))
    return Page(answer.event, site, role, at, because(answer, language))
