# SPDX-License-Identifier: AGPL-3.0-or-later
"""Entries that repeat one warning zone by zone, made one report again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

import msgspec

from tocsin.core.model import Report
from tocsin.formats.base import Item


def fold_zones(items: Iterable[Item]) -> Iterator[Item]:
    """Join reports of one id that agree on all but zones and headline; label the rest of one id apart by `part`."""
    kept: list[Item] = []
    first: dict[str, int] = {}
    place: dict[Any, int] = {}
    for item in items:
        if not isinstance(item, Report) or not item.geocodes or item.format != "feed":
            kept.append(item)
            continue
        at = first.setdefault(item.id, len(kept))
        if at < len(kept):
            # Only an id seen before needs the whole key, which costs more than the rest of the entry's folding.
            place.setdefault(_key(kept[at]), at)
            at = place.setdefault(_key(item), len(kept))
        if at == len(kept):
            kept.append(item)
        else:
            kept[at] = _joined(kept[at], item)
    yield from _labelled(kept)


def _key(report: Any) -> Any:
    return (
        report.id, report.hazard, report.severity, report.certainty, report.urgency, report.onset, report.expires,
        report.status, report.msg_type, report.keys, report.event_code, report.shapes,
    )  # fmt: skip


def _joined(first: Item, second: Report) -> Item:
    assert isinstance(first, Report)
    zones = first.geocodes + tuple(g for g in second.geocodes if g not in first.geocodes)
    return msgspec.structs.replace(first, geocodes=zones)


def _labelled(items: list[Item]) -> Iterator[Item]:
    """Reports that share an id get a part: hazard, then zones. Times are left out, for updates change them."""
    shared: dict[str, int] = {}
    for item in items:
        if isinstance(item, Report) and item.format == "feed":
            shared[item.id] = shared.get(item.id, 0) + 1
    seen: dict[tuple[str, str], int] = {}
    for item in items:
        if isinstance(item, Report) and item.format == "feed" and shared[item.id] > 1:
            label = f"{item.hazard.value}:{_zones(item)}"
            count = seen[(item.id, label)] = seen.get((item.id, label), 0) + 1
            yield msgspec.structs.replace(item, part=label if count == 1 else f"{label}#{count}")
        else:
            yield item


def _zones(report: Report) -> str:
    return blake2b(
        "\n".join(sorted(f"{g.scheme}={g.code}" for g in report.geocodes)).encode(), digest_size=4
    ).hexdigest()
