# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP parameters that fill slots: VTEC, ends, expired references, measures, happening keys. The rest stays unread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from msgspec import Struct

from tocsin.core.model import Grounds, Measure
from tocsin.formats import vtec
from tocsin.formats.stamps import stamp

MPH = 0.44704
KNOT = 0.514444
INCH = 0.0254
_CODE = re.compile(r"[!-~]{1,60}|\d{1,3}; ?[\w-]{1,40}", re.ASCII)
"""One word, or MeteoAlarm's number with its word: "10; Rain"."""
_NUMBER = re.compile(r"\d*\.?\d+")
_TRIPLE = re.compile(r"([^,\s][^,]*),\s*([^,]+?),\s*(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)")
MOST_REFS = 2000

_PLAIN = {
    "magnitude": (Measure.MAGNITUDE, 1.0),
    "eventpreliminarymagnitude": (Measure.MAGNITUDE, 1.0),
    "maxhailsize": (Measure.HAIL_M, INCH),
    "plumedirection": (Measure.PLUME_DEG, 1.0),
}
_WITH_UNIT = {
    "maxwindgust": Measure.GUST_MS,
    "maxwind": Measure.WIND_MS,
    "eventdepth": Measure.DEPTH_M,
    "depth": Measure.DEPTH_M,
    "plumelength": Measure.PLUME_M,
}
_UNITS = {
    "mph": MPH,
    "kts": KNOT,
    "kt": KNOT,
    "knots": KNOT,
    "km/h": 1 / 3.6,
    "kmh": 1 / 3.6,
    "m/s": 1.0,
    "km": 1000.0,
    "miles": 1609.344,
    "m": 1.0,
}
_QUANTITY = re.compile(
    r"(\d*\.?\d+)\s*(" + "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True)) + r")\b"
)


_MEASURED = {name: measure for name, (measure, _) in _PLAIN.items()} | _WITH_UNIT
_RESTS_ON = (
    "tornadodetection",
    "waterspoutdetection",
    "windthreat",
    "hailthreat",
    "flashflooddetection",
    "snowsqualldetection",
)
"""Tags of impact-based warnings (NWS Instruction 10-511, 10-922); "POSSIBLE" says nothing of what was seen."""
WANTED = frozenset(
    {"vtec", "nwsvtec", "eventendingtime", "expiredreferences", "eventtype", "eventid", *_RESTS_ON}
    | _MEASURED.keys()
)


READ_PARAMETERS = WANTED | {"awareness_type"}
"""Names, in lower case, of the parameters anybody asks for; the others are not even read."""


class Read(Struct, frozen=True):
    """What the parameters of a message say."""

    told: vtec.Told = vtec.Told()
    ends: datetime | None = None
    refs: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    measures: dict[Measure, float] = {}
    grounds: Grounds = Grounds.UNSAID


_NOTHING = Read()
_UNTOLD = vtec.Told()


def read(parameters: Sequence[tuple[str, str]], sent: datetime | None) -> Read:
    """Read the pairs once; `sent` gives VTEC numbers their year."""
    if not parameters:
        return _NOTHING
    by_name: dict[str, list[str]] = {}
    for name, value in parameters:
        if value and (key := name.lower()) in WANTED:
            by_name.setdefault(key, []).append(value)
    if not by_name:
        return _NOTHING
    get = by_name.get
    vtecs = get("vtec") or get("nwsvtec")
    told = vtec.told(vtecs, sent) if vtecs else _UNTOLD
    ends = [time for value in get("eventendingtime", ()) if (time := stamp(value))]
    gone = get("expiredreferences")
    return Read(
        told=told,
        ends=ends[0] if ends else told.end,
        refs=tuple([ref for value in gone for ref in references(value)]) if gone else (),
        keys=_gdacs(get("eventtype"), get("eventid")),
        measures=measures(by_name),
        grounds=grounds([value for name in _RESTS_ON for value in get(name, ())]),
    )


def grounds(tags: Sequence[str]) -> Grounds:
    """What the detection and threat tags of a warning say it rests on; one thing seen is enough."""
    said = " ".join(tags).upper()
    if "OBSERVED" in said:
        return Grounds.OBSERVED
    return Grounds.INDICATED if "INDICATED" in said else Grounds.UNSAID


def references(text: str | None) -> tuple[str, ...]:
    """The identifiers in CAP's "sender,identifier,sent" triples; a bare identifier stands for itself."""
    if not text or not (tokens := text[:400_000].split()):
        return ()
    if len(tokens) == 1 and len(parts := text.strip().split(",")) == 3:
        return (parts[1],) if parts[1] else ()
    triples = [token.split(",") for token in tokens]
    if all(map(_is_triple, triples)):
        found = [triple[1] for triple in triples]
    else:
        found = [m[1] for m in _TRIPLE.findall(text[:400_000])] or [_middle(token) for token in tokens]
    return tuple(dict.fromkeys(f.strip() for f in found[:MOST_REFS] if f.strip()))


def _is_triple(parts: list[str]) -> bool:
    return len(parts) == 3


def _middle(token: str) -> str:
    parts = token.split(",")
    return parts[0] if len(parts) == 1 else parts[1] if len(parts) <= 3 else ",".join(parts[1:-1])


def event_code(scheme: str, code: str) -> str:
    """ "scheme:code", the code alone when the scheme is a sentence, "" when the code is one."""
    if not _CODE.fullmatch(code):
        return ""
    return f"{scheme[-60:]}:{code}" if scheme.isprintable() and " " not in scheme else code


def _gdacs(kinds: list[str] | None, ids: list[str] | None) -> tuple[str, ...]:
    return (f"gdacs:{kinds[0]}{ids[0]}",) if kinds and ids and len(kinds[0]) == 2 else ()


def measures(by_name: dict[str, list[str]]) -> dict[Measure, float]:
    """Numbers with their unit made SI; a value that is no number is left out."""
    found: dict[Measure, float] = {}
    for name, values in by_name.items():
        if name in _MEASURED and (value := _measured(name, values[0])) is not None:
            found[_MEASURED[name]] = value
    return found


@lru_cache(maxsize=4096)
def _measured(name: str, text: str) -> float | None:
    return _quantity(text) if name in _WITH_UNIT else _number(text, _PLAIN[name][1])


def _number(text: str, factor: float) -> float | None:
    match = _NUMBER.search(text[:40])
    return round(float(match[0]) * factor, 6) if match else None


def _quantity(text: str) -> float | None:
    """A number with its unit, in SI; without a unit it is no measure."""
    match = _QUANTITY.search(text[:60].lower())
    return round(float(match[1]) * _UNITS[match[2]], 6) if match else None
