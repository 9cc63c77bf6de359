# SPDX-License-Identifier: AGPL-3.0-or-later
"""A CAP message with a given text wherever it has room for words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def cap(text: str, number: str, at: datetime, category: str = "Met", event: str = "Wind") -> bytes:
    said = escape(text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>cap-{number}</identifier><sender>zebulon.quackenbush@office.example</sender><sent>{_time(at)}</sent>
<status>Actual</status><msgType>Alert</msgType><source>{said}</source><scope>Public</scope><note>{said}</note>
<info><language>en</language><category>{category}</category><event>{event}</event>
<urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
<expires>{_time(at + timedelta(hours=6))}</expires><senderName>Zebulon Quackenbush</senderName>
<headline>{event} warning, {said}</headline><description>{said}</description><instruction>{said}</instruction>
<web>https://office.example/{number}</web><contact>{said}</contact>
<parameter><valueName>{said}</valueName><value>{said}</value></parameter>
<area><areaDesc>{said}</areaDesc><polygon>45,4 45,6 47,6 47,4 45,4</polygon></area></info>
</alert>""".encode("utf-8", "surrogatepass")
