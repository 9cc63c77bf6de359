# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP's own words as records, for every format that borrows them, and what tells that an alert is about a person.

Each table holds CAP's spelling, which is asked first, and the same in lower case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tocsin.core.model import Certainty, Hazard, MsgType, Severity, Status, Urgency
from tocsin.formats.seeking import of_a_hazard_or_somebody
from tocsin.formats.terms import is_person_alert, person_code

STATUSES = {word: s for s in Status for word in (s.value, s.value.lower())}
MSG_TYPES = {word: m for m in MsgType for word in (m.value, m.value.lower())}
SEVERITIES = {word: s for s in Severity for word in (s.value, s.value.lower())}
CERTAINTIES = {word: c for c in Certainty for word in (c.value, c.value.lower())} | {
    "very likely": Certainty.LIKELY
}
URGENCIES = {word: u for u in Urgency for word in (u.value, u.value.lower())}

MOST_ASKED = 300
"""Letters of a headline or a text in which an alert says whom it is about."""


def about_a_person(
    coded: Sequence[tuple[str, str]],
    event: str,
    headline: str,
    hazard: Hazard | None = None,
    description: str = "",
    more: Iterable[str] = (),
) -> bool:
    """Whether its codes, its event or its headline say that an alert is about an abducted, missing or wanted person;
    its texts are asked where the hazard is vague, and under any hazard whether they ask their reader about somebody."""
    for scheme, code in coded:
        if person_code(scheme, code):
            return True
    if is_person_alert(event) or is_person_alert(headline[:MOST_ASKED]):
        return True
    return of_a_hazard_or_somebody(hazard, (description.strip(), *more))
