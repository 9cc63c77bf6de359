# SPDX-License-Identifier: AGPL-3.0-or-later
"""US National Weather Service text products: one report for each happening of each segment.

A segment that cancels its zones while another of the same product goes on with the happening is a report of its
own, over for its zones; the other segment's zones stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b

from tocsin.core.model import (
    PERSON_ALERT,
    Flaw,
    Hazard,
    Refused,
    Report,
    Shape,
    Status,
)
from tocsin.formats import nws_tags, vtec, vtec_grades
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.nws_bulletin import HEADER, Bulletin, Segment, bulletins, following, segments
from tocsin.formats.terms import codes, hazard_of_words, is_person_alert
from tocsin.formats.texts import one_line, plain_text

_HEADLINE = re.compile(r"^\.\.\.(?!\s*\n)(.{5,600}?)(?:\.\.\.\s*$|\n\s*\n)", re.MULTILINE | re.DOTALL)
_END = re.compile(r"^(?:LAT\.\.\.LON|TIME\.\.\.MOT|&&)", re.MULTILINE)
_KIND = re.compile(r"^[A-Z]{3}[A-Z0-9]{1,3}\s*$", re.MULTILINE)
_TEST = re.compile(r"^\W*(?:TEST\b.*\bTEST|THIS IS (?:ONLY )?A .{0,40}TEST)", re.MULTILINE)
_UGC_START = re.compile(r"^[A-Z]{2}[CZ]\d{3}[->]", re.MULTILINE)


def sniff(body: Body) -> float:
    """A WMO header near the top and no markup."""
    head = body.head[:600]
    if head[:1] in ("<", "{", "[") or not HEADER.search(head.replace("\r", "")):
        return 0.0
    return 0.9 if _KIND.search(head) or _UGC_START.search(head) else 0.4


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every product in the file."""
    found = False
    for number, bulletin in enumerate(
        bulletins(body.text.replace("\r", "").replace("\x01", "\n").replace("\x03", "\n"))
    ):
        found = True
        yield from _product(bulletin, f"product {number}", hint)
    if not found:
        yield Flaw("no WMO header, such as 'WUUS53 KOUN 081200'")


def _warns(bulletin: Bulletin) -> bool:
    """Whether a product speaks of a hazard; climate tables, observations and forecasts travel in the same frame."""
    return bool(
        bulletin.kind in codes.AWIPS
        or bulletin.kind in codes.SAME_TEST
        or codes.VTEC.get(bulletin.kind[:2] if bulletin.kind[2:] in ("W", "A", "Y", "S") else "")
        or "LAT...LON" in bulletin.text
        or vtec.codes(bulletin.text)
    )


def _product(bulletin: Bulletin, where: str, hint: Hint) -> Iterator[Item]:
    top = bulletin.text[:700]
    if bulletin.kind in codes.SAME_PERSON or is_person_alert(top[:300]):
        yield Refused(PERSON_ALERT, where)
        return
    if not _warns(bulletin):
        yield Flaw(f"{bulletin.kind or 'this product'} is no warning: no code, no zone at risk", where)
        return
    if bulletin.issued is None:
        yield Flaw("no dateline: month and year of issue are unknown", where, lost=False)
    parts = list(segments(bulletin.text))
    if not parts:
        yield Flaw("the product names no zones", where, lost=False)
        parts = [Segment((), bulletin.issued_at, vtec.codes(bulletin.text), bulletin.text)]
    going_on = {c.key(bulletin.issued) for s in parts for c in s.codes if c.action not in vtec_grades.OVER}
    for number, segment in enumerate(parts):
        yield from _segment(bulletin, segment, going_on, f"{where}/segment {number}", hint)


def _segment(
    bulletin: Bulletin, segment: Segment, going_on: set[str], where: str, hint: Hint
) -> Iterator[Item]:
    live = [c for c in segment.codes if c.action not in vtec_grades.OVER and c.action != "ROU"]
    over = [c for c in segment.codes if c.action in vtec_grades.OVER]
    ended = [c for c in over if not live or c.key(bulletin.issued) not in going_on]
    shape = nws_tags.polygon(segment.text, bulletin.office)
    if shape is None and "LAT...LON" in segment.text:
        yield Flaw("LAT...LON is no ring", where, lost=False)
    if not segment.codes or not (live or ended):
        yield _report(bulletin, segment, None, [], shape, hint)
        return
    for number, code in enumerate(live or ended[:1]):
        yield _report(bulletin, segment, code, ended if number == 0 else [], shape, hint)


def _report(
    bulletin: Bulletin,
    segment: Segment,
    code: vtec.Vtec | None,
    ended: list[vtec.Vtec],
    shape: Shape | None,
    hint: Hint,
) -> Report:
    sent = bulletin.issued
    key = code.key(sent) if code else ""
    cancelled = tuple(dict.fromkeys(c.key(sent) for c in ended))
    headline = _headline(segment.text)
    return Report(
        format="nws-text",
        id=_id(bulletin),
        sender=f"{bulletin.office}@nws.noaa.gov" if bulletin.office else "",
        sent=sent,
        status=_status(bulletin, code),
        msg_type=vtec_grades.msg_type(code),
        keys=(key,) if key else (),
        part=f"{key.split(':')[1].rsplit('.', 1)[0] if key else bulletin.kind}:{_zone_mark(segment)}",
        hazard=_hazard(bulletin, code, headline),
        event_code=f"VTEC:{code.phenomenon}.{code.significance}" if code else f"SAME:{bulletin.kind}",
        severity=vtec_grades.severity(code),
        certainty=nws_tags.observed(segment.text) or vtec_grades.certainty(code),
        urgency=vtec_grades.urgency(code),
        onset=(code.begin if code else None) or sent,
        expires=following(segment.until, sent) if segment.zones else None,
        ends=_ends(code),
        headline={"en-US": headline} if headline else {},
        description={"en-US": text} if (text := plain_text(_END.split(segment.text, maxsplit=1)[0])) else {},
        shapes=(shape,) if shape else (),
        geocodes=segment.zones,
        country=hint.country,
        measures=nws_tags.measures(segment.text),
        grounds=nws_tags.grounds(segment.text),
        cancelled_keys=cancelled,
        superseded_by=(key,)
        if key and key not in cancelled and any(c.action == "UPG" for c in ended)
        else (),
    )


def _id(bulletin: Bulletin) -> str:
    day = bulletin.issued.strftime("%Y%m%d%H%M") if bulletin.issued else bulletin.issued_at
    return f"{day}-{bulletin.office}-{bulletin.heading}-{bulletin.kind}{bulletin.place}{bulletin.amendment and '-' + bulletin.amendment}"


def _zone_mark(segment: Segment) -> str:
    return blake2b("-".join(g.code for g in segment.zones).encode(), digest_size=4).hexdigest()


def _headline(text: str) -> str:
    match = _HEADLINE.search(text)
    return one_line(match[1].strip(". ")) if match else ""


def _hazard(bulletin: Bulletin, code: vtec.Vtec | None, headline: str) -> Hazard:
    if code and code.phenomenon in codes.VTEC:
        return codes.VTEC[code.phenomenon]
    kind = codes.AWIPS.get(bulletin.kind) or codes.VTEC.get(
        bulletin.kind[:2] if bulletin.kind.endswith("W") else ""
    )
    return (
        (hazard_of_words(headline, 5) if kind in (None, Hazard.WEATHER) else None) or kind or Hazard.WEATHER
    )


def _status(bulletin: Bulletin, code: vtec.Vtec | None) -> Status:
    return (
        Status.TEST if (code and code.product == "T") or _TEST.search(bulletin.text[:700]) else Status.ACTUAL
    )


def _ends(code: vtec.Vtec | None) -> datetime | None:
    return code.end if code else None


NWS_TEXT = Format(
    name="nws-text",
    title="US National Weather Service text products",
    spec="https://www.weather.gov/media/directives/010_pdfs/pd01017001curr.pdf",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
