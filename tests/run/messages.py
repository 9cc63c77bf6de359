# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP alerts written for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

BOX = "45,4 45,6 47,6 47,4 45,4"


def cap(
    ident: str,
    sent: datetime,
    kind: str = "Alert",
    severity: str = "Severe",
    refs: tuple[tuple[str, datetime], ...] = (),
    hours: float = 6,
    area: str = BOX,
    event: str = "Wind",
) -> bytes:
    """One CAP 1.2 alert of a made-up weather office about a box around Lyon."""
    references = " ".join(f"office.example,{ref},{_time(at)}" for ref, at in refs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>{ident}</identifier><sender>office.example</sender><sent>{_time(sent)}</sent>
<status>Actual</status><msgType>{kind}</msgType><scope>Public</scope>
{f"<references>{references}</references>" if references else ""}
<info><language>en</language><category>Met</category><event>{event}</event>
<urgency>Expected</urgency><severity>{severity}</severity><certainty>Likely</certainty>
<onset>{_time(sent)}</onset><expires>{_time(sent + timedelta(hours=hours))}</expires>
<headline>{event} warning</headline>
<area><areaDesc>Rhone</areaDesc><polygon>{area}</polygon></area></info>
</alert>
""".encode()


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
