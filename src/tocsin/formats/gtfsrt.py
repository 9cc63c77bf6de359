# SPDX-License-Identifier: AGPL-3.0-or-later
"""GTFS-Realtime service alerts, protobuf and text form. JSON forms are in `gtfsrt_json`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from google.protobuf import text_format
from google.protobuf.message import DecodeError
from google.transit import gtfs_realtime_pb2 as pb

from tocsin.core.model import Flaw
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.gtfsrt_alert import Alert, Folder

_HEADER = re.compile(rb"\A\n[\x02-\x7f]\n[\x01-\x08][\d.]+", re.DOTALL)
_TEXT = re.compile(r"\bgtfs_realtime_version\s*:\s*\"")
_CAUSES = {v.number: v.name for v in pb.Alert.Cause.DESCRIPTOR.values}
_EFFECTS = {v.number: v.name for v in pb.Alert.Effect.DESCRIPTOR.values}
_SEVERITIES = {v.number: v.name for v in pb.Alert.SeverityLevel.DESCRIPTOR.values}
MOST_TEXT_FORM = 4 * 1024 * 1024


def sniff(body: Body) -> float:
    if _HEADER.match(body.raw[:16]):
        return 0.95
    return 0.9 if body.head[:1] not in "{[" and _TEXT.search(body.head) else 0.0


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 64:
        byte = raw[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value, at
        shift += 7
    raise IndexError("varint too long")


def _fields(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Top-level length-delimited fields, so that one broken entity does not cost the others."""
    at, size = 0, len(raw)
    while at < size:
        tag, at = _varint(raw, at)
        if tag & 7 == 0:
            _, at = _varint(raw, at)
            continue
        if tag & 7 != 2:
            raise IndexError(f"wire type {tag & 7}")
        length, at = _varint(raw, at)
        if at + length > size:
            raise IndexError("cut short")
        yield tag >> 3, raw[at : at + length]
        at += length


def _entities(raw: bytes, folder: Folder) -> Iterator[Item]:
    header = pb.FeedHeader()
    count = 0
    try:
        for field, inner in _fields(raw):
            if field == 1:
                header.MergeFromString(inner)
                folder.heard(header.timestamp)
            elif field == 2:
                yield from _entity(inner, count, folder)
                count += 1
    except (IndexError, DecodeError) as error:
        yield Flaw(f"the protobuf ends or breaks here ({type(error).__name__})", f"entity {count}")


def _entity(raw: bytes, place: int, folder: Folder) -> Iterator[Item]:
    entity = pb.FeedEntity()
    try:
        entity.MergeFromString(raw)
    except (DecodeError, ValueError) as error:
        yield Flaw(f"not a FeedEntity ({type(error).__name__})", f"entity {place}")
        return
    yield from _message(entity, place, folder)


def _message(entity: Any, place: int, folder: Folder) -> Iterator[Item]:
    if entity.is_deleted and not (entity.HasField("trip_update") or entity.HasField("vehicle")):
        yield from folder.deleted(_word(entity.id))
    elif entity.HasField("alert"):
        yield from folder.take(_word(entity.id), place, _alert(entity.alert))


def _word(value: str | bytes) -> str:
    """A string field; a field that is not UTF-8 arrives as bytes (seen in truncated captures)."""
    return value if isinstance(value, str) else value.decode("utf-8", "replace")


def _alert(alert: Any) -> Alert:
    return Alert(
        effect=_EFFECTS.get(alert.effect, "UNKNOWN_EFFECT"),
        medical=_CAUSES.get(alert.cause) == "MEDICAL_EMERGENCY",
        severity=_SEVERITIES.get(alert.severity_level, ""),
        periods=[(p.start, p.end) for p in alert.active_period],
        agencies=[_word(e.agency_id) for e in alert.informed_entity if e.agency_id],
        routes=[
            _word(e.route_id or e.trip.route_id)
            for e in alert.informed_entity
            if e.route_id or e.trip.route_id
        ],
        stops=[_word(e.stop_id) for e in alert.informed_entity if e.stop_id],
        types=[e.route_type for e in alert.informed_entity if e.HasField("route_type")],
        texts=[
            (_word(t.language), _word(t.text))
            for f in (alert.header_text, alert.description_text)
            for t in f.translation
        ],
        spoken=[
            _word(t.text) for f in (alert.tts_header_text, alert.tts_description_text) for t in f.translation
        ],
    )


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    folder = Folder(hint)
    if body.raw[:1] == b"\n" and _HEADER.match(body.raw[:16]):
        yield from _entities(body.raw, folder)
    else:
        yield from _text(body.text, folder)
    yield from folder.rest()


def _text(text: str, folder: Folder) -> Iterator[Item]:
    feed = pb.FeedMessage()
    try:
        text_format.Parse(text[:MOST_TEXT_FORM], feed, allow_unknown_field=True)
    except (text_format.ParseError, RecursionError, ValueError) as error:
        yield Flaw(f"not protobuf text ({type(error).__name__})", "body")
        return
    folder.heard(feed.header.timestamp)
    for place, entity in enumerate(feed.entity):
        yield from _message(entity, place, folder)


GTFS_RT = Format(
    name="gtfs-rt",
    title="GTFS-Realtime service alerts",
    spec="https://gtfs.org/documentation/realtime/reference/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)
