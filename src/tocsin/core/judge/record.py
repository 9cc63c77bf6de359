# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often did warnings like this one come true at a site like this? Counted, never guessed.

Where no trained model exists a Beta-binomial record answers: published verification figures seed it with
a small weight, outcomes move it. Severity words choose the drawer; they are never a probability.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from math import exp, inf, lgamma, log, log1p

from msgspec import Struct

from tocsin.core.model import Certainty, Hazard, Severity


class Outcome(StrEnum):
    """What became of a warning at a site. The first five are the desk's own dispositions."""

    NO_IMPACT = "no_impact"
    SOME = "some"
    SIGNIFICANT = "significant"
    DUPLICATE = "duplicate"
    NOT_RELEVANT = "not_relevant"
    CONFIRMED = "confirmed"  # a later report places the hazard at the site
    EXPIRED_UNSEEN = "expired_unseen"  # somebody looked, and nothing was seen until it was over
    WITHDRAWN = "withdrawn"  # taken back by the sender before it could be seen
    UNWATCHED = "unwatched"  # it ended and nobody had looked


DISPOSITIONS = tuple(Outcome)[:5]
"""What a duty officer may say of an event."""
HIT = frozenset((Outcome.SOME, Outcome.SIGNIFICANT, Outcome.CONFIRMED))
MISS = frozenset((Outcome.NO_IMPACT, Outcome.EXPIRED_UNSEEN))
"""The others are void: they say nothing about the hazard and are counted apart."""

BANDS_KM = (0.0, 1.0, 5.0, 20.0, 50.0, 100.0, 250.0, inf)
"""Upper edges of the distance bands; the first holds sites inside the warned area."""


class Likeness(Struct, frozen=True, order=True):
    """What makes two warnings alike: who warned, of what, in which words, how far from the site."""

    source: str
    hazard: Hazard
    severity: Severity
    certainty: Certainty
    band: int


class Tally(Struct, frozen=True):
    """Outcomes so far: warnings that reached the site, that did not, and that cannot be judged."""

    hits: int = 0
    misses: int = 0
    void: int = 0

    def after(self, outcome: Outcome, count: int = 1) -> Tally:
        """The tally with `count` more of one outcome."""
        if outcome in HIT:
            return Tally(self.hits + count, self.misses, self.void)
        if outcome in MISS:
            return Tally(self.hits, self.misses + count, self.void)
        return Tally(self.hits, self.misses, self.void + count)

    def plus(self, other: Tally) -> Tally:
        return Tally(self.hits + other.hits, self.misses + other.misses, self.void + other.void)


@dataclass
class Record:
    """All tallies, and each source's own over a hazard whatever its words were."""

    tallies: Mapping[Likeness, Tally] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._own: dict[tuple[str, Hazard], Tally] = {}
        for like, tally in self.tallies.items():
            own = self._own.get((like.source, like.hazard), Tally())
            self._own[like.source, like.hazard] = own.plus(tally)

    def of(self, like: Likeness) -> Tally:
        return self.tallies.get(like, Tally())

    def source(self, source: str, hazard: Hazard) -> Tally:
        """Everything the source ever said of the hazard here."""
        return self._own.get((source, hazard), Tally())


class Seed(Struct, frozen=True):
    """A published share of warnings that came true, worth `weight` warnings, with its source."""

    share: float
    weight: float
    cited: str


NWS = "US National Weather Service storm-based warning verification, 2008-2020: 1 - false-alarm ratio"
SEEDS: Mapping[Hazard, Seed] = {
    Hazard.TORNADO: Seed(0.25, 8.0, NWS + " about .75"),
    Hazard.THUNDERSTORM: Seed(0.52, 8.0, NWS + " .48"),
    Hazard.FLASH_FLOOD: Seed(0.54, 8.0, NWS + " .46"),
    Hazard.WINTER_STORM: Seed(0.69, 8.0, NWS + " .31"),
    Hazard.WIND: Seed(0.69, 8.0, NWS + " .31"),
}
FLAT = Seed(0.5, 1.0, "no published figure: Jeffreys' prior, half a warning each way")
NEAR_SHARE = (1.0, 0.7, 0.5, 0.3, 0.15, 0.08, 0.03, 0.01)
"""Assumed part of an area's hits felt in each band. Not published: its weight is small, so outcomes soon rule."""


class Chance(Struct, frozen=True):
    """A probability, its 90 % interval, and the warnings it rests on."""

    probability: float
    low: float
    high: float
    alike: int
    reached: int
    void: int
    cited: str

    @property
    def sentence(self) -> str:
        """The figures as one plain sentence."""
        if not self.alike:
            return f"nothing like it has been seen here yet; {self.cited}"
        warnings = "warning" if self.alike == 1 else "warnings"
        return f"of {self.alike} {warnings} like this {self.reached} reached a site like yours"


def band(distance_m: float) -> int:
    """The distance band of a site, 0 when it lies inside the warned area."""
    return next(i for i, edge in enumerate(BANDS_KM) if distance_m / 1000.0 <= edge)


def seed(like: Likeness) -> tuple[float, float, str]:
    """Prior hits and misses of a drawer, and the words to cite."""
    found = SEEDS.get(like.hazard, FLAT)
    share = found.share * NEAR_SHARE[like.band] if found is not FLAT else found.share
    return found.weight * share, found.weight * (1.0 - share), found.cited


@lru_cache(4096)
def chance(like: Likeness, tally: Tally) -> Chance:
    """Posterior mean and equal-tailed 90 % interval (Gelman et al., Bayesian Data Analysis, 2.4)."""
    a, b, cited = seed(like)
    a, b = a + tally.hits, b + tally.misses
    return Chance(
        probability=a / (a + b),
        low=beta_quantile(a, b, 0.05),
        high=beta_quantile(a, b, 0.95),
        alike=tally.hits + tally.misses,
        reached=tally.hits,
        void=tally.void,
        cited=cited,
    )


def beta_cdf(a: float, b: float, x: float) -> float:
    """Regularised incomplete beta function, by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4)."""
    if x <= 0.0 or x >= 1.0:
        return float(x >= 1.0)
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - beta_cdf(b, a, 1.0 - x)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return front * _fraction(a, b, x)


def _fraction(a: float, b: float, x: float) -> float:
    tiny = 1e-300
    c, d = 1.0, 1.0 / _held(1.0 - (a + b) * x / (a + 1.0), tiny)
    out = d
    for m in range(1, 500):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for step in (even, odd):
            d, c = 1.0 / _held(1.0 + step * d, tiny), _held(1.0 + step / c, tiny)
            out *= d * c
        if abs(d * c - 1.0) < 1e-15:
            break
    return out


def _held(value: float, tiny: float) -> float:
    return value if abs(value) > tiny else tiny


def beta_quantile(a: float, b: float, q: float) -> float:
    """The x with `beta_cdf(a, b, x) == q`, by bisection to the last bit that matters."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2.0
        low, high = (middle, high) if beta_cdf(a, b, middle) < q else (low, middle)
    return (low + high) / 2.0
