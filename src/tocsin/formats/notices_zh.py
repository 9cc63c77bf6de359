# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese weather warnings as JSON lists (local weather sites; the National Meteorological Center's alarm list).

The title says it all: "<office>发布<hazard><colour>预警" issues, "解除" lifts, "变更" changes. Colours (CMA rule 16 of 2007):
blue IV, yellow III, orange II, red I.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Urgency,
)
from tocsin.formats import fields
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.terms import hazard_of_words, is_person_alert

ZONE = "Asia/Shanghai"
_COLOURS = {"蓝": (1.0, Severity.MINOR), "黄": (2.0, Severity.MODERATE), "橙": (3.0, Severity.SEVERE),
            "红": (4.0, Severity.EXTREME)}  # fmt: skip
_TITLE = re.compile(
    r"^(?P<office>.*?)(?P<verb>发布|解除|继续发布|变更|更新|升级)(?P<hazard>.*?)(?P<colour>[蓝黄橙红])色?预警"
)
_DIVISION = re.compile(r"^(\d{6})\d{8}")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    row = fields.sample(_rows(body.json))
    return 0.85 if _TITLE.match(_title(row)) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a warning."""
    rows = _rows(body.json)
    if not rows and not isinstance(body.json, (list, dict)):
        yield Flaw(body.fault or "not JSON")
        return
    yield from fields.each(rows, _warning, "entry")


def _rows(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    found = fields.inner(value, "data", "page").get("list") or fields.inner(value).get("data")
    return found if isinstance(found, list) else []


def _title(row: fields.Row) -> str:
    return fields.word(row.get("headline") or row.get("title"))


def _warning(row: fields.Row, where: str) -> Iterator[Item]:
    title = _title(row)
    if is_person_alert(title):
        yield Refused(PERSON_ALERT, where)
        return
    match = _TITLE.match(title)
    sent = fields.moment(row.get("published_at") or row.get("issuetime") or row.get("time"), ZONE)
    if not match or sent is None:
        yield Flaw(
            "the title is no warning title" if not match else "the warning has no time of issue", where
        )
        return
    area = fields.word(row.get("area")) or match["office"]
    what = fields.word(row.get("warning_type")) or match["hazard"]
    level, severity = _COLOURS[match["colour"]]
    lifted = match["verb"] == "解除"
    mark = blake2b(f"{area}|{what}".encode(), digest_size=6).hexdigest()
    text = fields.word(row.get("description"), 4000)
    code = _DIVISION.match(fields.word(row.get("alertid")))
    yield Report(
        format="notices-zh",
        id=fields.word(row.get("alertid")) or f"cn:{mark}:{sent:%Y%m%dT%H%M}",
        sent=sent,
        msg_type=MsgType.CANCEL if lifted else MsgType.ALERT,
        keys=(f"cn:{mark}",),
        hazard=hazard_of_words(what) or Hazard.WEATHER,
        event_code=what,
        severity=severity,
        certainty=Certainty.LIKELY,
        urgency=Urgency.EXPECTED,
        onset=sent,
        expires=_until(row),
        headline={"zh": title},
        description={"zh": text} if text else {},
        geocodes=(Geocode("CPEAS Geographic Code", f"{code[1]}000000"),)
        if code
        else (Geocode("CN-NAME", area),),
        country="CN",
        measures={Measure.LEVEL: level},
    )


def _until(row: fields.Row) -> Any:
    day = fields.word(row.get("date_to"))
    return fields.moment(f"{day}T23:59:59" if len(day) == 10 else day, ZONE) if day else None


NOTICES_ZH = Format(
    name="notices-zh",
    title="Chinese weather warnings (JSON)",
    spec="http://www.nmc.cn/publish/alarm.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a warning holds until it is lifted: no field says when the danger ends",
)
