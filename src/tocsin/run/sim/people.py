# SPDX-License-Identifier: AGPL-3.0-or-later
"""The operators of a run: they read what arrives and take it on, silence and unsilence, switch a posture by hand.
What they do goes through the desk's own functions, at moments the seed says, or as soon as the store takes it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from msgspec import Struct

from tocsin.core.model import Hazard
from tocsin.core.route.quiet import Silence
from tocsin.run.sim.house import House
from tocsin.run.sim.loop import Loop, Time
from tocsin.run.sim.net import Net
from tocsin.store import desk, models

AGAIN = 60.0
"""Seconds until somebody whose page said that the store is full tries again."""
ACCEPTS = b'{"ack": true}'
LATEST = 1000.0
"""No silence is in force after this second."""


class Act(Struct, frozen=True, kw_only=True):
    """At second `at`: silence what is named for `lasts` seconds, ended by hand after `ended` of them; or, with a
    `posture`, switch it on."""

    at: float
    lasts: float = 0.0
    ended: float | None = None
    sites: frozenset[str] = frozenset()
    hazards: frozenset[Hazard] = frozenset()
    roles: frozenset[str] = frozenset()
    posture: str = ""


AIMS: tuple[dict[str, frozenset[str]], ...] = (
    {"sites": frozenset({"lyon"})},
    {"sites": frozenset({"lyon", "turin", "genf"})},
    {"hazards": frozenset({Hazard.WIND})},
    {"hazards": frozenset({Hazard.FLOOD}), "sites": frozenset({"genf"})},
    {"roles": frozenset({"duty"})},
    {"roles": frozenset({"night", "boss"})},
)


def draw(chance: random.Random, house: House) -> tuple[Act, ...]:
    """None to two silences; in a house with a posture and no date for it, the hand that switches it on."""
    acts = [_silence(chance) for _ in range(chance.choice((0, 0, 1, 1, 2)))]
    if house.posture and not house.first:
        acts.append(Act(at=chance.uniform(100.0, 600.0), posture=house.posture))
    return tuple(acts)


def _silence(chance: random.Random) -> Act:
    at, lasts = chance.uniform(0.0, 600.0), chance.choice((120.0, 240.0, 400.0))
    ended = chance.choice((None, None, lasts * chance.random()))
    return Act(at=at, lasts=lasts, ended=ended, **chance.choice(AIMS))  # type: ignore[arg-type]


class People:
    """Who stands around the desk. `full` says whether the store can be written."""

    def __init__(
        self,
        time: Time,
        now: Callable[[], datetime],
        full: Callable[[], bool],
        acts: tuple[Act, ...],
        chance: random.Random,
    ) -> None:
        self._time, self._now, self._full, self._acts = time, now, full, acts
        self._chance = chance

    def begin(self, net: Net) -> None:
        net.on_arrival = self._read
        net.answers = self._answer
        for act in self._acts:
            self._later(act.at, self._do, act)

    def _later(self, seconds: float, call: Callable[..., object], *said: object) -> None:
        Loop(self._time).call_later(seconds, call, *said)

    def _read(self, key: str) -> None:
        """Somebody reads what arrived, and more often than not takes it on after a while."""
        if self._chance.random() < 0.6:
            self._later(self._chance.uniform(5.0, 400.0), self._write, self._tap, key)

    def _answer(self, sink: str) -> bytes:
        """The program behind the boss's address now and then takes a notice on by its reply."""
        return ACCEPTS if sink == "hook-boss" and self._chance.random() < 0.3 else b""

    def _do(self, act: Act) -> None:
        self._write(self._switch if act.posture else self._silence, act)

    def _write(self, call: Callable[..., object], *said: object) -> None:
        if self._full():
            self._later(AGAIN, self._write, call, *said)
            return
        asyncio.events._set_running_loop(None)
        call(*said)

    def _tap(self, key: str) -> None:
        row = models.Outbox.objects.filter(key=key).values_list("notice_id", "notice__role", "kind").first()
        if row and row[2] in ("warn", "update", "digest"):
            desk.acknowledge(row[0], row[1], "link", self._now())

    def _silence(self, act: Act) -> None:
        now = self._now()
        silence = Silence(
            id=0,
            start=now,
            end=now + timedelta(seconds=act.lasts),
            why="works on the roof",
            sites=act.sites,
            hazards=act.hazards,
            roles=act.roles,
        )
        number = desk.silence(silence, now)
        if act.ended is not None:
            self._later(act.ended, self._write, self._unsilence, number)

    def _unsilence(self, number: int) -> None:
        with suppress(desk.DeskError):  # it had ended by itself, or was forgotten in a power cut
            desk.end_silence(number, self._now())

    def _switch(self, act: Act) -> None:
        desk.switch(act.posture, True, "operator", self._now())
