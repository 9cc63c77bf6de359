# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices whose fields name the ends of a stretch, or say when it begins and ends: their texts need no labeller."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from tests.conftest import captures
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import extract

_TITLE = re.compile(r"[AB]\d+ \| (.+?) - (.+)")
_AT = re.compile(r"^(?:at|near) ")
_RECORD = re.compile(r"<situationRecord.*?</situationRecord>", re.DOTALL)
_SAID = re.compile(r'<value lang="fi">(.*?)(?:Liikenne- ja kelitiedot|</value>)', re.DOTALL)
_FROM, _TO = (re.compile(rf"<overall{one}Time>(\d{{4}}-[^<]+)</") for one in ("Start", "End"))
_HELSINKI = ZoneInfo("Europe/Helsinki")


class Stretch(Struct, frozen=True):
    """A text that names both ends which the fields beside it name."""

    network: str
    text: str
    first: str
    last: str


class Hours(Struct, frozen=True):
    """A text with the clocks at which, by the fields beside it, something begins and ends; "" is open."""

    network: str
    text: str
    begin: str
    end: str


def stretches() -> Iterator[Stretch]:
    """Each captured notice of Germany's motorways and of British Columbia's roads that names its two ends, once."""
    yield from dict.fromkeys(one for one in (*_motorways(), *_roads()) if _named(one))


def _motorways() -> Iterator[Stretch]:
    for path in captures("feeds/autobahn/*/*.json"):
        for feature in json.loads(path.read_bytes())["features"]:
            if ends := _TITLE.fullmatch(feature["properties"]["title"]):
                yield Stretch("autobahn", "\n".join(feature["properties"]["description"]), *ends.groups())


def _roads() -> Iterator[Stretch]:
    for path in captures("feeds/open511/*/event_feed_list_of_five.json"):
        for event in json.loads(path.read_bytes())["events"]:
            for road in event["roads"]:
                if road.get("to"):
                    yield Stretch("drivebc", event["description"], _AT.sub("", road["from"]), road["to"])


def _named(one: Stretch) -> bool:
    """Whether the text names both ends, and they are two."""
    return one.first != one.last and all(_holds(one.text, end) for end in (one.first, one.last))


def _holds(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)) is not None


def hours() -> Iterator[Hours]:
    """Each captured report of Finland's roads whose text says the clocks of its validity, once."""
    yield from dict.fromkeys(_reports())


def _reports() -> Iterator[Hours]:
    for path in captures("feeds/datex2/fi-digitraffic/*.xml"):
        for record in _RECORD.findall(path.read_text("utf-8")):
            said, begin, end = (one.search(record) for one in (_SAID, _FROM, _TO))
            if said and begin and "PLACEHOLDER" not in record:
                text = "\n".join(" ".join(row.split()) for row in html.unescape(said[1]).splitlines())
                told = Hours("fintraffic", text.strip(), _clock(begin[1]), _clock(end[1]) if end else "")
                if told.begin in text and told.end in text:
                    yield told


def _clock(stamp: str) -> str:
    return f"{datetime.fromisoformat(stamp).astimezone(_HELSINKI):%H:%M}"


def measured() -> dict[str, Counter[str]]:
    """By network: what its texts `say` of that which its fields name, and what of it is `read`."""
    tally: dict[str, Counter[str]] = {}
    for one in stretches():
        read = any(_is(one, section) for section in extract(one.text).sections)
        tally.setdefault(one.network, Counter()).update(say=1, read=read)
    for told in hours():
        clocks = {(_hour(window.start), _hour(window.end)) for window in extract(told.text).windows}
        tally.setdefault(told.network, Counter()).update(say=1, read=(told.begin, told.end) in clocks)
    return tally


def _is(one: Stretch, section: str) -> bool:
    """Whether a section has both ends, each perhaps behind what kind of junction it is."""
    first, _, last = section.partition(" – ")
    return _holds(first, one.first) and _holds(last, one.last)


def _hour(moment: datetime | None) -> str:
    return f"{moment:%H:%M}" if moment else ""
