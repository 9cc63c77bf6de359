# SPDX-License-Identifier: AGPL-3.0-or-later
"""DWD warnings as the WarnWetter map reads them: JSONP or JSON, warnings by warning cell.

Levels (DWD): 1 advance notice, 2 weather warning, 3 marked, 4 severe, 5 extreme; 10 and 20 stand for
heat and ultraviolet advice. The file's own time changes with every file and is left out: the warning has not changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from hashlib import blake2b

from tocsin.core.model import Certainty, Flaw, Geocode, Hazard, Measure, Report, Severity, Urgency
from tocsin.formats import fields
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.terms import hazard_of_words

_SEVERITY = {
    2.0: Severity.MINOR,
    3.0: Severity.MODERATE,
    4.0: Severity.SEVERE,
    5.0: Severity.EXTREME,
    10.0: Severity.MINOR,
    20.0: Severity.MINOR,
}


def sniff(body: Body) -> float:
    if body.head.startswith("warnWetter.loadWarnings"):
        return 0.97
    value = body.json if fields.is_json(body) else None
    return 0.9 if fields.has(value, "warnings", "vorabInformation") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a warning and cell; the day's repeated texts stay apart by cell and time."""
    if not isinstance(body.json, dict):
        yield Flaw(body.fault or "not JSON")
        return
    for part, advance in (("warnings", False), ("vorabInformation", True)):
        rows = [
            {"cell": cell, "row": row}
            for cell, found in fields.inner(body.json, part).items()
            for row in (found if isinstance(found, list) else [found])
        ]
        yield from fields.each(rows, partial(_warning, advance=advance), part)


def _warning(entry: fields.Row, where: str, advance: bool) -> Iterator[Item]:
    row, cell = entry["row"], entry["cell"]
    onset, until = fields.moment(row.get("start")), fields.moment(row.get("end"))
    event = fields.word(row.get("event"))
    if not event or onset is None:
        yield Flaw("the warning has no event or no start", where)
        return
    level = fields.number(row.get("level"))
    mark = blake2b(f"{cell}|{event}|{onset}|{row.get('altitudeStart')}".encode(), digest_size=8).hexdigest()
    yield Report(
        format="dwd",
        id=f"dwd:{cell}:{mark}",
        sender="www.dwd.de",
        hazard=hazard_of_words(event) or Hazard.WEATHER,
        event_code=event,
        severity=Severity.MINOR if advance else _SEVERITY.get(level or 0.0, Severity.UNKNOWN),
        certainty=Certainty.POSSIBLE if advance else Certainty.LIKELY,
        urgency=Urgency.FUTURE if advance else Urgency.EXPECTED,
        onset=onset,
        ends=until,
        headline={"de": fields.word(row.get("headline"), 400)} if row.get("headline") else {},
        description={"de": fields.word(row.get("description"), 4000)} if row.get("description") else {},
        geocodes=(Geocode("WARNCELLID", str(cell)[:20]),),
        country="DE",
        measures={Measure.LEVEL: level} if level is not None else {},
    )


DWD = Format(
    name="dwd",
    title="DWD warnings (WarnWetter JSON)",
    spec="https://www.dwd.de/DE/wetter/warnungen_aktuell/objekt_einbindung/objekteinbindung.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a warning taken back leaves the list",
)
