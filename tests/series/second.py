# SPDX-License-Identifier: AGPL-3.0-or-later
"""NWS warnings against the same warnings in another feed: a public map that took them on its own, without ids, VTEC or
references and with polygons rounded to a hundredth of a degree.

Both repeat the office's headline ("... issued August 11 at 5:58PM MDT until ... by NWS El Paso"), which fusion never reads:
it is the judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

from tests.series.fusion import Score, _shots
from tocsin.core import geo
from tocsin.core.event import Event
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared, restore
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard, Report, Shape, ShapeKind
from tocsin.core.world import Batch, World
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of_words
from tocsin.run.clearing import Seen, clean
from tocsin.run.recording import Snapshot
from tocsin.sources.outlines import Outlines

MAP = "tropical-storms"


def measure(days: Iterable[Path]) -> Score:
    """Fusions of the map's warnings with NWS chains, judged by the headline."""
    world = World(SiteIndex([]), {})
    seen = Seen()
    truth: dict[str, set[str]] = {}
    headlines: dict[str, str] = {}
    found: dict[tuple[str, str], bool] = {}
    for shot in _shots(days, {"nws", MAP}):
        said = _nws(shot, seen, truth) if shot.feed == "nws" else _map(shot, headlines)
        changes = step(world, (Batch(feed=shot.feed, at=shot.at, cleared=said),), shot.at)
        world.apply(changes)
        for event in changes.events:
            found.update(_judged(event, truth, headlines))
    could = sum(headline in truth for headline in set(headlines.values()))
    right = {headlines[name] for (name, _), good in found.items() if good}
    wrong = sum(not good for good in found.values())
    return Score(len(right) + wrong, len(right), could)


def _nws(shot: Snapshot, seen: Seen, truth: dict[str, set[str]]) -> tuple[Cleared, ...]:
    held = clean(shot.raw, shot.feed, Outlines(), text_listed=True, seen=seen).cleared
    for said in held:
        for headline in said.report.headline.values():
            truth.setdefault(headline, set()).update(said.report.keys)
    return tuple(_american(said) for said in held)


def _american(said: Cleared) -> Cleared:
    """What the feed's own record says of its country."""
    return restore(msgspec.structs.replace(said.report, country="US"), said.place, said.feed)


def _map(shot: Snapshot, headlines: dict[str, str]) -> tuple[Cleared, ...]:
    return tuple(_read(row, headlines) for row in msgspec.json.decode(shot.raw)["f"] if row.get("g"))


def _read(row: dict[str, Any], headlines: dict[str, str]) -> Cleared:
    name = blake2b(msgspec.json.encode([row["txt"], row["g"]]), digest_size=8).hexdigest()
    headlines[name] = row["txt"]
    report = Report(
        format="map",
        id=name,
        sender="map.example",
        hazard=hazard_of_words(row["ev"], 6) or Hazard.WEATHER,
        onset=stamp(row["d0"] or ""),
        ends=stamp(row["d1"] or ""),
        country="US",
        shapes=(Shape(ShapeKind.GEOJSON, msgspec.json.encode(row["g"]).decode()),),
    )
    return restore(report, geo.locate(report, {})[0], MAP)


def _judged(
    event: Event, truth: dict[str, set[str]], headlines: dict[str, str]
) -> Iterator[tuple[tuple[str, str], bool]]:
    """Each of the map's warnings in the event, and whether it stands beside its own VTEC chain."""
    keys = {key for head in event.heads if head.feed == "nws" for key in head.report.keys}
    for head in event.heads if keys else ():
        if head.feed == MAP:
            yield (head.report.id, event.id), bool(truth.get(headlines[head.report.id], set()) & keys)
