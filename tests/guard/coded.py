# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices that say by codes which lines they are about: what the reading of their text finds needs no labeller."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from google.protobuf.message import DecodeError
from google.transit import gtfs_realtime_pb2
from msgspec import Struct

from tests.conftest import captures
from tocsin.core.guard.prose import extract

_ID = re.compile(r"(?P<name>[^_:]+?)(?:_\d)?$")
_TAG = re.compile(r"<[^<>]{1,200}>")
_WORDS = re.compile(r"(?:line|route|bus|branch|trolley|ferry|[^\w+])+")


class Notice(Struct, frozen=True):
    """A text, and what the codes of its network call the lines that it is about."""

    network: str
    text: str
    lines: tuple[str, ...]


def notices() -> Iterator[Notice]:
    """Every alert of the captured feeds once, with the lines whose names stand in its text."""
    seen: set[str] = set()
    for path in captures("feeds/gtfs-rt-alerts/*/*"):
        feed = gtfs_realtime_pb2.FeedMessage()
        try:
            feed.ParseFromString(path.read_bytes())
        except DecodeError:
            continue
        for entity in feed.entity:
            notice = _notice(path.parent.name, entity.alert)
            if notice.lines and notice.text not in seen:
                seen.add(notice.text)
                yield notice


def _notice(network: str, alert: gtfs_realtime_pb2.Alert) -> Notice:
    told = [list(part.translation)[:1] for part in (alert.header_text, alert.description_text)]
    text = _TAG.sub(" ", "\n".join(one[0].text for one in told if one))
    codes = {one.route_id or one.trip.route_id for one in alert.informed_entity}
    names = {found["name"] for code in codes if (found := _ID.search(code))}
    return Notice(network, text, tuple(sorted(name for name in names if _stands(name, text))))


def _stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<![\w.:/&'’-]){re.escape(name)}(?![\w:/&'’]|-\w)", text))


def measured() -> dict[str, Counter[str]]:
    """By network: lines that `stand` in the texts, of them `read`, lines `told`, of them `beyond` what the codes say."""
    tally: dict[str, Counter[str]] = {}
    for notice in notices():
        told = {_bare(line) for line in extract(notice.text).lines}
        asked = {_bare(line) for line in notice.lines}
        tally.setdefault(notice.network, Counter()).update(
            stand=len(asked), read=len(asked & told), told=len(told), beyond=len(told - asked)
        )
    return tally


def _bare(line: str) -> str:
    return _WORDS.sub("", line.casefold())
