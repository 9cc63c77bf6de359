# SPDX-License-Identifier: AGPL-3.0-or-later
"""Official national threat levels: RSS or Atom (MI5 and the like), and the US advisory system's XML (NTAS).

A level is one word or number out of a fixed scale. Only the level is kept. What the text says about who threatens whom ends here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tocsin.core.model import Certainty, Flaw, Geocode, Hazard, Measure, Report, Severity, Urgency
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.decode_xml import xml_recovered
from tocsin.formats.stamps import stamp
from tocsin.formats.texts import one_line

_SCALE = {
    "low": (1, Severity.MINOR),
    "moderate": (2, Severity.MODERATE),
    "substantial": (3, Severity.MODERATE),
    "severe": (4, Severity.SEVERE),
    "critical": (5, Severity.EXTREME),
    "not expected": (1, Severity.MINOR),
    "possible": (2, Severity.MODERATE),
    "probable": (3, Severity.MODERATE),
    "expected": (4, Severity.SEVERE),
    "certain": (5, Severity.EXTREME),
}
"""The United Kingdom's five words (JTAC, 2019 on) and Australia's (ASIO, 2015 on), with their place in the scale."""
_NTAS = {
    "bulletin": (1, Severity.MODERATE),
    "elevated": (2, Severity.SEVERE),
    "imminent": (3, Severity.EXTREME),
}
"""The three kinds of notice of the US National Terrorism Advisory System (2016 on)."""
_THREAT = re.compile(
    r"threat level|niveau de la menace|dreigingsniveau|terrorhot|trusselniveau", re.IGNORECASE
)
_WORD = re.compile(r"\b(" + "|".join(sorted(_SCALE, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_COUNTED = re.compile(r"(?:level|niveau|niv[åa])\s*:?\s*([1-5])\b", re.IGNORECASE)
_NORTHERN_IRELAND = re.compile(r"northern ireland", re.IGNORECASE)


def sniff(body: Body) -> float:
    head = body.head
    if "dhs.gov/alerts" in head:
        return 0.95
    return 0.9 if ("<rss" in head or "<feed" in head) and _THREAT.search(head) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an entry."""
    root = body.xml if body.xml is not None else xml_recovered(body.raw, body.charset)
    if root is not None and body.xml is None:
        yield Flaw(f"{body.fault}; what could be read is kept", lost=False)
    if root is not None and "dhs.gov/alerts" in body.head:
        # No notice at all is the usual state: an empty list is well.
        for count, alert in enumerate((e for e in root.iter() if _name(e) == "alert"), 1):
            yield _ntas(alert, f"alert {count}", hint)
        return
    entries = [] if root is None else [e for e in root.iter() if _name(e) in ("item", "entry")]
    if not entries:
        yield Flaw(body.fault or "no entry in the feed")
        return
    for count, entry in enumerate(entries, 1):
        yield _entry(entry, f"entry {count}", hint)


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _entry(entry: Any, where: str, hint: Hint) -> Item:
    texts = {_name(child): "".join(child.itertext()) for child in entry}
    title = one_line(texts.get("title", ""))
    body = one_line(texts.get("description") or texts.get("summary") or texts.get("content") or "", 2000)
    level, severity = _level(title) or _level(body) or (0, Severity.UNKNOWN)
    if not level:
        return Flaw("the entry names no known threat level", where)
    zone = (
        "GB-NIR"
        if _NORTHERN_IRELAND.search(title)
        else hint.country or ("GB" if "MI5" in texts.get("link", "").upper() else "")
    )
    sender = urlsplit(hint.url).netloc or hint.publisher
    sent = stamp(texts.get("pubDate") or texts.get("updated") or texts.get("published"))
    return Report(
        format="threat-level",
        id=f"threat:{sender}:{zone}" + (f":{sent:%Y%m%d}" if sent else ""),
        sender=sender,
        sent=sent,
        keys=(f"threat:{sender}:{zone}",),
        hazard=Hazard.THREAT_LEVEL,
        event_code=f"level {level}",
        severity=severity,
        certainty=Certainty.OBSERVED,
        urgency=Urgency.EXPECTED,
        onset=sent,
        geocodes=(Geocode("ISO3166-2" if "-" in zone else "ISO3166-1", zone),) if zone else (),
        country=zone[:2],
        measures={Measure.LEVEL: float(level)},
    )


def _ntas(alert: Any, where: str, hint: Hint) -> Item:
    kind = (alert.get("type") or "").split(" ")[0].lower()
    if kind not in _NTAS:
        return Flaw("the alert is of no known kind", where)
    level, severity = _NTAS[kind]
    start, end = (stamp((alert.get(name) or "").replace("/", "-")) for name in ("start", "end"))
    link = re.split("[?#]", alert.get("link") or "", maxsplit=1)[0].rpartition("/")[2]
    return Report(
        format="threat-level",
        id=f"threat:ntas:{link or kind}",
        sender="dhs.gov",
        sent=start,
        keys=("threat:ntas:US",),
        hazard=Hazard.THREAT_LEVEL,
        event_code=f"ntas {kind}",
        severity=severity,
        certainty=Certainty.OBSERVED,
        urgency=Urgency.EXPECTED,
        onset=start,
        ends=end,
        geocodes=(Geocode("ISO3166-1", "US"),),
        country="US",
        measures={Measure.LEVEL: float(level)},
    )


def _level(text: str) -> tuple[int, Severity] | None:
    if word := _WORD.search(text):
        return _SCALE[word[1].lower()]
    if counted := _COUNTED.search(text):
        return int(counted[1]), list(_SCALE.values())[int(counted[1]) - 1][1]
    return None


THREAT_LEVEL = Format(
    name="threat-level",
    title="Official threat level (RSS, Atom, NTAS)",
    spec="https://www.mi5.gov.uk/threat-levels",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a level is followed by another, never taken back",
)
