# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one entry of a feed is: the alert it holds, a warning in its own words, a link to an alert, or a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    Link,
    MsgType,
    Refused,
    Report,
    Severity,
    Status,
    Urgency,
)
from tocsin.formats import cap, cap_parameters
from tocsin.formats.base import Hint, Item
from tocsin.formats.cap_words import (
    CERTAINTIES,
    MSG_TYPES,
    SEVERITIES,
    STATUSES,
    URGENCIES,
    about_a_person,
)
from tocsin.formats.decode_xml import xml_root
from tocsin.formats.feed_entry import Entry, cap_link, message_link
from tocsin.formats.sentences import notice_of
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of, hazard_of_words
from tocsin.formats.texts import one_line, plain_text, says_calm

_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$")
_ACTUAL, _ALERT = Status.ACTUAL, MsgType.ALERT
_SEVERITY, _CERTAINTY, _URGENCY = Severity.UNKNOWN, Certainty.UNKNOWN, Urgency.UNKNOWN
_NWS = "https://api.weather.gov/alerts/"
_SOME = "2000-01-01T00:00:00Z"
_TIMES = ("sent", "effective", "onset", "expires")
_ALERT_FEED = re.compile(
    r"(?i)\bcap\b|alert|warning|emergency|naad|aviso|alerta|warnung|vigilance|avviso|allerta"
)


class About:
    """What the feed says of itself: its language, its title's hazard, and whether it is an index of alerts."""

    def __init__(self, language: str, title: str, hint: Hint) -> None:
        self.language = language if _LANGUAGE.match(language) else hint.language or "und"
        self.alerts = bool(_ALERT_FEED.search(title))
        self.hazard = _named(hint.hazard) or hazard_of_words(title, 5)
        self.fixed = _named(hint.hazard)
        self.hint = hint


def _named(hazard: str) -> Hazard | None:
    return Hazard(hazard) if hazard in Hazard.__members__.values() else None


def entry_items(entry: Entry, where: str, about: About) -> list[Item]:
    """One entry: the alert it holds, its own words, the alert it points at, or its place."""
    if alerts := entry.alerts or _escaped(entry):
        return [item for element in alerts for item in cap.alert(element, where, about.hint)]
    title = one_line(entry.first("title")) or entry.cap.get("headline", "")
    event = entry.cap.get("event", "")
    if about_a_person(entry.coded, event, title):
        return [Refused(PERSON_ALERT, where)]
    if event or len({"severity", "urgency", "certainty", "expires"} & entry.cap.keys()) >= 3:
        return _inline(entry, title, where, about)
    if href := cap_link(entry) or (about.alerts and message_link(entry)) or "":
        return [Link(href, _id(entry), stamp(entry.first("updated", "pubDate", "published", "date")))]
    return [_placed(entry, title, where, about)]


def _escaped(entry: Entry) -> list[Any]:
    """CAP inside an entry as escaped text or CDATA."""
    texts = entry.texts.get
    for text in (entry.markup, texts("description"), texts("summary")):
        if text and ("<alert" in text or "<cap:alert" in text):
            root, _ = xml_root(text.encode("utf-8", "replace"))
            if root is not None:
                return list(cap.alerts_in(root))
    return []


def _id(entry: Entry) -> str:
    said = entry.cap.get("identifier") or entry.first("id", "guid")
    return (said or next((href for _, _, href in entry.links), "")).removeprefix(_NWS)[:500]


def _inline(entry: Entry, title: str, where: str, about: About) -> list[Item]:
    identifier = _id(entry)
    if not identifier:
        return [Flaw("the entry has no id", where)]
    inline = entry.cap.get
    sent = stamp(inline("sent") or entry.first("published", "pubDate", "updated", "date"))
    onset, expires = stamp(inline("onset")), stamp(inline("expires"))
    read = cap_parameters.read(entry.parameters, sent)
    told = read.told
    coded = entry.coded
    if entry.parameters:
        coded = [p for p in entry.parameters if p[0] in ("awareness_type", "eventtype")] + coded
    hazard = about.fixed or hazard_of(
        coded, inline("event", ""), title, inline("category", ""), told.phenomenon
    )
    language = inline("language") or entry.language or about.language
    description = plain_text(inline("description") or entry.first("summary", "description"))
    if about_a_person((), "", "", hazard, description):
        return [Refused(PERSON_ALERT, where)]
    report = Report(
        format="feed",
        id=identifier,
        sent=sent,
        status=STATUSES.get(inline("status", "").lower(), _ACTUAL),
        msg_type=MSG_TYPES.get((inline("msgType") or inline("message_type", "")).lower(), _ALERT),
        refs=_others(identifier, cap_parameters.references(inline("references")) + read.refs),
        keys=told.keys + read.keys,
        hazard=hazard,
        event_code=next((cap_parameters.event_code(s, c) for s, c in coded if s and c), "") if coded else "",
        severity=SEVERITIES.get(inline("severity", ""), _SEVERITY),
        certainty=CERTAINTIES.get(inline("certainty", ""), _CERTAINTY),
        urgency=URGENCIES.get(inline("urgency", ""), _URGENCY),
        onset=onset or told.begin or stamp(inline("effective")),
        expires=expires,
        ends=read.ends,
        headline={language: title} if title else {},
        description={language: description} if description else {},
        shapes=tuple(entry.shapes),
        geocodes=_once(entry.geocodes),
        country=about.hint.country,
        measures=read.measures,
        grounds=read.grounds,
        cancelled_keys=told.cancelled,
        superseded_by=told.superseded_by,
    )
    if entry.faults or None in (sent, onset, expires, stamp(inline("effective", _SOME))):
        return [report, *_odd(entry, where)]
    return [report]


def _others(identifier: str, refs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([ref for ref in refs if ref != identifier]) if identifier in refs else refs


def _once(zones: list[Geocode]) -> tuple[Geocode, ...]:
    return tuple(dict.fromkeys(zones)) if len(zones) > 1 else tuple(zones)


def _odd(entry: Entry, where: str) -> Iterator[Flaw]:
    """What was wrong with an entry that is a report all the same."""
    for name in _TIMES:
        text = entry.cap.get(name)
        if text and stamp(text) is None:
            yield Flaw(f"{name} is not a time", where, lost=False)
    for fault in dict.fromkeys(entry.faults):
        yield Flaw(fault, where, lost=False)


def _placed(entry: Entry, title: str, where: str, about: About) -> Item:
    """An entry with nothing but words and perhaps a place: kept when either says what it is about."""
    if says_calm(title):
        return Flaw("the entry says that nothing is in force", where)
    text = entry.first("summary", "description", "content")
    hazard = about.fixed or _hazard(entry, title, text, about)
    identifier = _id(entry) or (f"{title}|{entry.first('published', 'pubDate', 'date')}" if title else "")
    if not identifier:
        return Flaw("the entry has neither id, link nor title", where)
    if not entry.shapes and hazard is Hazard.OTHER:
        return Flaw("the entry has no CAP, no place and no known hazard", where)
    published = stamp(entry.first("published", "pubDate", "date", "issued"), about.hint.timezone)
    updated = stamp(entry.first("updated", "modified"), about.hint.timezone)
    language = entry.language or about.language
    description = plain_text(text)
    return Report(
        format="feed",
        id=identifier,
        sent=updated or published,
        hazard=hazard,
        onset=published,
        headline={language: title} if title else {},
        description={language: description} if description else {},
        shapes=tuple(entry.shapes),
        geocodes=tuple(dict.fromkeys(entry.geocodes)),
        country=about.hint.country,
    )


def _hazard(entry: Entry, title: str, text: str, about: About) -> Hazard:
    """Title before categories before the feed's own title before the first words of the text."""
    asked = (title, " ".join(entry.categories))
    found = next((h for t in asked if t and (h := hazard_of_words(t, 5))), None)
    return (
        found
        or about.hazard
        or hazard_of_words(plain_text(text, 200), 5)
        or notice_of(f"{title}\n{plain_text(text)}", entry.language or about.language)
        or Hazard.OTHER
    )
