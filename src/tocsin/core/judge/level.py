# SPDX-License-Identifier: AGPL-3.0-or-later
"""A first level from what the sender says and how far it is.

The table follows MeteoAlarm's awareness levels (Moderate yellow, Severe orange, Extreme red); violet is kept
for Extreme that is observed or certain to come at once, on the site itself. A trained or recorded judgement
replaces this where one exists.
"""

from __future__ import annotations

from tocsin.core.judge.hazards import site_level
from tocsin.core.model import Certainty, Level, Reason, Report, Severity, Urgency

BY_SEVERITY = {
    Severity.EXTREME: Level.RED,
    Severity.SEVERE: Level.ORANGE,
    Severity.MODERATE: Level.YELLOW,
    Severity.MINOR: Level.GREEN,
    Severity.UNKNOWN: Level.YELLOW,
}


def level(report: Report, inside: bool, distance_m: float) -> tuple[Level, tuple[Reason, ...]]:
    """The level for one site, and why. `distance_m` is from the site's edge to the area.

    Where a law of distance speaks (shaking of a quake), the law decides; a quake's own severity is not asked.
    """
    if (by_law := site_level(report.hazard, report.measures, distance_m)) is not None:
        return by_law[0], (by_law[1],)
    found = BY_SEVERITY[report.severity]
    why = [Reason("severity", {"severity": report.severity.value, "level": int(found)})]
    if found is Level.RED and inside and _now(report):
        found = Level.VIOLET
        why.append(Reason("imminent", {"urgency": report.urgency.value, "certainty": report.certainty.value}))
    if report.certainty is Certainty.UNLIKELY or report.urgency is Urgency.PAST:
        found = Level(max(found - 1, Level.GREEN))
        why.append(Reason("doubtful", {"certainty": report.certainty.value, "urgency": report.urgency.value}))
    if not inside and found > Level.YELLOW:
        found = Level(found - 1)
        why.append(Reason("outside", {"distance_m": round(distance_m)}))
    return found, tuple(why)


def _now(report: Report) -> bool:
    sure = report.certainty in {Certainty.OBSERVED, Certainty.LIKELY}
    return report.urgency is Urgency.IMMEDIATE and sure
