# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules: who hears what. Records only; `read` makes them from a TOML file, `match` asks them.

A rule speaks of hazards, places and hours. It has no field for a person, an account, an organiser or a cause,
no key compares a word with what a feed has written, and its own names are checked by `core.guard.watches.check`.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from tocsin.core.model import Basis, Hazard, Level
from tocsin.core.route.budget import CEILINGS, Budget, Ceiling
from tocsin.core.route.posture import Posture
from tocsin.core.route.quiet import Quiet
from tocsin.core.route.rota import Rota

LEAST = Level.YELLOW
RESPONSIBLE = "responsible"
"""In `tell`: the role responsible for the site."""
NOBODY = "nobody"
ROTA = "rota:"
"""In `tell`, before a rota's name: whoever that rota has on duty."""


class Hours(StrEnum):
    """When the hazard is there, seen from the site's opening hours."""

    OPEN = "open"
    CLOSED = "closed"


class Grouping(Struct, frozen=True, kw_only=True):
    """What is told together: `by` event, sites or region. `wait` before a group's first word, `interval`
    between two; both zero: at once."""

    by: str = "event"
    wait: timedelta = timedelta()
    interval: timedelta = timedelta()


class Rule(Struct, frozen=True, kw_only=True):
    """One rule. An empty set or None asks nothing. `level` is the least, `distance_m` the most from the site's
    edge, `lead` how long before its start a hazard is told at the earliest; `reach_m` looks so far beyond the
    hazard's own place, where 0 is as far as its own law. `probability` counts where one is known. From `life_safety` on, nothing holds a notice back. `also`: reading goes on after this rule."""

    name: str
    line: int = 0
    hazards: frozenset[Hazard] = frozenset()
    level: Level = LEAST
    probability: float | None = None
    bases: frozenset[Basis] = frozenset()
    distance_m: float | None = None
    reach_m: float = 0.0
    lead: timedelta | None = None
    tags: frozenset[str] = frozenset()
    criticality: int = 1
    hours: Hours | None = None
    postures: frozenset[str] = frozenset()
    tell: tuple[str, ...] = (RESPONSIBLE,)
    through: tuple[str, ...] = ()
    also: bool = False
    life_safety: Level | None = None
    group: Grouping = Grouping()
    repeat: timedelta | None = None
    chain: str = ""


DEFAULT = Rule(name="default")
"""The role responsible for a site is told of what touches it at yellow or worse."""


class Inhibit(Struct, frozen=True, kw_only=True):
    """An open event of `hazards` at `level` or worse, of which a role was told, mutes to that role notices of
    `mutes` below that event's own level, on the sites it touches."""

    name: str
    line: int = 0
    hazards: frozenset[Hazard]
    level: Level = Level.YELLOW
    mutes: frozenset[Hazard]


class Chain(Struct, frozen=True, kw_only=True):
    """Who is told next when a notice is not acknowledged: `steps` as in a rule's `tell`, each after its `after`."""

    name: str
    line: int = 0
    steps: tuple[str, ...]
    after: tuple[timedelta, ...]

    def wait(self, step: int) -> timedelta:
        """How long the one told before this step has for an answer; the last length holds for the rest."""
        return self.after[min(step, len(self.after) - 1)]


class Ruleset(Struct, frozen=True, kw_only=True):
    """All rules in force, in the order they are asked. `mark` names this text of them.

    What no rule takes falls to the default rule, unless the file says `otherwise = "nobody"`.
    """

    rules: tuple[Rule, ...] = ()
    otherwise: bool = True
    mark: str = ""
    quiet: tuple[Quiet, ...] = ()
    inhibits: tuple[Inhibit, ...] = ()
    budgets: tuple[Budget, ...] = ()
    ceilings: tuple[Ceiling, ...] = CEILINGS
    chains: tuple[Chain, ...] = ()
    rotas: tuple[Rota, ...] = ()
    postures: tuple[Posture, ...] = ()

    @property
    def order(self) -> tuple[Rule, ...]:
        """The rules as they are asked."""
        return (*self.rules, DEFAULT) if self.otherwise else self.rules

    def named(self, name: str) -> Rule:
        """The rule of that name; the default rule for one that is no longer there."""
        return next((rule for rule in self.rules if rule.name == name), DEFAULT)

    def chain(self, name: str) -> Chain | None:
        return next((chain for chain in self.chains if chain.name == name), None)

    def rota(self, name: str) -> Rota | None:
        return next((rota for rota in self.rotas if rota.name == name), None)


USUAL = Ruleset()
