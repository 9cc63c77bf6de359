# SPDX-License-Identifier: AGPL-3.0-or-later
"""How sure the desk is of an impact: probability, 90 % interval, how many warnings like it, in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from tocsin.core.judge.sure import COUNTED, LEADS, SAID, TRAINED, UNKNOWN, spoken
from tocsin.core.model import Reason
from tocsin.core.words import reason
from tocsin.store import models

KNOTS = {34: 63, 50: 93, 64: 119}
"""The winds a hurricane advisory speaks of, in knots and in km/h."""


@dataclass(frozen=True)
class Wind:
    """The chance, in percent, that a sustained wind reaches the site within 12 h, 2 and 5 days."""

    kt: int
    kmh: int
    within: tuple[Any, ...]


@dataclass(frozen=True)
class Sure:
    """Percent, with the ends of its 90 % interval; `alike` warnings like it, of which `reached` came true here: a
    trained model's forecasts on years it had not seen, and its `winds`, where one speaks.
    `known` is false where nothing like it was ever seen and no figure is published: the percent then means nothing."""

    percent: int
    low: int
    high: int
    alike: int
    reached: int
    void: int
    known: bool
    sentences: tuple[str, ...]
    trained: bool = False
    winds: tuple[Wind, ...] = ()


def read(impact: models.Impact | models.Patch, language: str) -> Sure | None:
    """What the impact's stored reasons say; None for one that was never judged."""
    said_by = {why["name"]: why["facts"] for why in impact.why if why["name"] in COUNTED | {TRAINED}}
    name = TRAINED if TRAINED in said_by else next(iter(said_by), None)
    if name is None:
        return None
    found = said_by[name]
    return Sure(
        percent=int(found["percent"]),
        low=int(found["low"]),
        high=int(found["high"]),
        alike=int(found["alike"]),
        reached=int(found["reached"]),
        void=int(found["void"]),
        known=name != UNKNOWN,
        sentences=said(impact.why, language),
        trained=name == TRAINED,
        winds=_winds(impact.why),
    )


def _winds(reasons: Iterable[Any]) -> tuple[Wind, ...]:
    facts = next((why["facts"] for why in reasons if why["name"] == LEADS), None)
    if facts is None:
        return ()
    return tuple(
        Wind(kt, kmh, tuple(facts[f"p{kt}_{h}"] for h in (12, 48, 120))) for kt, kmh in KNOTS.items()
    )


def said(reasons: Iterable[Any], language: str) -> tuple[str, ...]:
    """The sentences among stored reasons that say how sure we are, the source's own record included."""
    kept = msgspec.convert([why for why in reasons if why["name"] in SAID], list[Reason])
    return tuple(text[:1].upper() + text[1:] + "." for why in spoken(kept) if (text := reason(why, language)))


def likeliest(touching: Iterable[models.Patch]) -> models.Patch | None:
    """The impacts a row speaks of: the worst, then the likeliest."""
    return max(touching, key=lambda p: (p.level, p.probability or 0.0, p.pk), default=None)
