# SPDX-License-Identifier: AGPL-3.0-or-later
"""The score: how good the desk's own probabilities were, by source, hazard, region and month; and the trained
models' scores on what they had not seen, as shipped with this version."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
import numpy as np

from tocsin.core.judge.outcome import Label
from tocsin.core.losses import RATIOS, value_curve
from tocsin.core.score import ScoreError
from tocsin.core.tables import spread
from tocsin.core.verify import Verdict, verify
from tocsin.store import judged

SEED = 20260101
DRAWS = 300


@dataclass(frozen=True)
class Asked:
    """What the reader chose. `until` leaves out what was not yet known then."""

    source: str = ""
    hazard: str = ""
    region: str = ""
    month: str = ""
    until: datetime | None = None
    cost_loss: tuple[float, float] | None = None

    def wanted(self) -> dict[str, str]:
        return {name: value for name in judged.GROUPS if (value := getattr(self, name))}


class Part(msgspec.Struct, frozen=True):
    """The verdict on the past impacts of one source, hazard, region or month."""

    group: str
    value: str
    verdict: Verdict
    labels: Mapping[Label, int]


@dataclass(frozen=True)
class Model:
    """A trained model's scores on what it had not seen: over all, and by year or block."""

    name: str
    data: str
    outputs: Sequence[Mapping[str, Any]]

    @property
    def first(self) -> Mapping[str, Any]:
        return self.outputs[0]


class Told(msgspec.Struct, frozen=True):
    """How many impacts there were over recorded days. `ahead` were told before they began, with `lead_s` to spare: the
    tenth, the middle and the ninetieth of a hundred."""

    impacts: int
    ahead: int
    lead_s: Sequence[float]


class Recorded(msgspec.Struct, frozen=True):
    """A recorded series played through the line, as `make scores` wrote it: the whole of it and its parts. `values` is
    the cost-loss value curve, `leads` the spread of the hits' lead times (`core.tables.spread`)."""

    series: str
    first: str
    last: str
    snapshots: int
    sites: int
    told: Told
    values: Sequence[tuple[float, float]]
    leads: Sequence[int]
    whole: Part
    parts: Sequence[Part]


@dataclass(frozen=True)
class Page:
    verdict: Verdict | None
    labels: Mapping[Label, int]
    parts: list[Part]
    values: Sequence[tuple[float, float]]
    leads: Sequence[int]
    choices: Mapping[str, list[str]]
    models: tuple[Model, ...]
    recorded: tuple[Recorded, ...] = ()


def read(asked: Asked) -> Page:
    """Everything the page, the JSON and the CSV say. Raises ScoreError for a cost and loss that make no sense."""
    rows = judged.rows(asked.until, **asked.wanted())
    choices = _choices(judged.rows(asked.until)) if rows or asked.wanted() else {}
    whole = _verdict(rows, asked.cost_loss) if rows else None
    return Page(
        verdict=whole,
        labels=judged.labels(rows),
        parts=[part for group in judged.GROUPS for part in _parts(group, rows)],
        values=values(rows),
        leads=hit_leads(rows),
        choices=choices,
        models=shipped(),
        recorded=played(),
    )


def _verdict(rows: Sequence[judged.Row], cost_loss: tuple[float, float] | None = None) -> Verdict:
    return verify(judged.past(rows), np.random.default_rng(SEED), cost_loss, DRAWS)


def _parts(group: str, rows: Sequence[judged.Row]) -> list[Part]:
    by: dict[str, list[judged.Row]] = {}
    for row in rows:
        by.setdefault(getattr(row, group), []).append(row)
    return [Part(group, value, _verdict(kept), judged.labels(kept)) for value, kept in sorted(by.items())]


def _choices(rows: Sequence[judged.Row]) -> dict[str, list[str]]:
    return {group: sorted({getattr(row, group) for row in rows}) for group in judged.GROUPS}


def values(rows: Sequence[judged.Row]) -> Sequence[tuple[float, float]]:
    """The cost-loss value curve; nothing where nothing is known."""
    past = judged.past(rows)
    known = ~np.isnan(past.y)
    return value_curve(past.p[known], past.y[known], RATIOS) if known.any() else ()


def hit_leads(rows: Sequence[judged.Row]) -> Sequence[int]:
    """The spread of the lead times of what came; nothing where nothing came."""
    past = judged.past(rows)
    came = past.lead_s[past.y == 1.0]
    return spread(came) if len(came) else ()


@cache
def shipped() -> tuple[Model, ...]:
    """The scores that `make train` wrote beside the models."""
    return tuple(
        Model(t["model"], t["data"], [_output(o) for o in t["outputs"]]) for t in _texts() if "model" in t
    )


@cache
def played() -> tuple[Recorded, ...]:
    """What the line told over recorded days."""
    return tuple(msgspec.convert(text, Recorded) for text in _texts() if "series" in text)


def _texts() -> list[dict[str, Any]]:
    folder = files("tocsin").joinpath("data", "scores")
    paths = sorted(folder.iterdir() if folder.is_dir() else (), key=lambda p: p.name)
    return [json.loads(path.read_text(encoding="utf-8")) for path in paths if path.name.endswith(".json")]


def _output(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    parts = [(name, msgspec.convert(v, Verdict)) for name, v in raw["parts"].items()]
    return {"output": raw["output"], "verdict": msgspec.convert(raw["verdict"], Verdict), "parts": parts}


__all__ = ["Asked", "Page", "ScoreError", "read", "shipped"]
