# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fixed JSON shape of one parsed record."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tocsin.core import geo
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Flaw
from tocsin.core.words import catalogue


def report_line(file: str, cleared: Cleared) -> dict[str, Any]:
    """`kind: report`, as the design fixes it; a headline nobody may keep gives way to the generated one."""
    report, place = cleared.report, cleared.place
    return {
        "file": file,
        "kind": "report",
        "format": report.format,
        "id": report.id,
        "part": report.part,
        "sender": report.sender,
        "sent": when(report.sent),
        "status": report.status.value,
        "msg_type": report.msg_type.value,
        "refs": list(report.refs),
        "keys": list(report.keys),
        "hazard": report.hazard.value,
        "event_code": report.event_code,
        "severity": report.severity.value,
        "certainty": report.certainty.value,
        "urgency": report.urgency.value,
        "onset": when(report.onset),
        "expires": when(report.expires),
        "ends": when(report.ends),
        "headline": report.headline or {"en": catalogue("en").hazard[report.hazard]},
        "geometry": geo.geojson(place),
        "geometry_basis": place.basis.value,
        "geocodes": [{"scheme": g.scheme, "code": g.code} for g in report.geocodes],
        "measures": {name.value: value for name, value in report.measures.items()},
        "slots": report.slots,
        "signature": report.signature.value,
    }


def flaw_line(file: str, flaw: Flaw) -> dict[str, Any]:
    return {"file": file, "kind": "flaw", "reason": flaw.reason, "where": flaw.where, "lost": flaw.lost}


def when(at: datetime | None) -> str | None:
    """RFC 3339 in UTC."""
    return (
        at.strftime("%Y-%m-%dT%H:%M:%S") + (f".{at.microsecond:06d}" if at.microsecond else "") + "Z"
        if at
        else None
    )
