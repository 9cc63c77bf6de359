# SPDX-License-Identifier: AGPL-3.0-or-later
"""Carriers: as many as a target may have at once, each parcel once, none that has waited too long; virtual time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from tocsin.run.lanes import SHARE, WIDTH, Lanes
from tocsin.run.sim.loop import Loop, Time
from tocsin.store.parcels import Parcel

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def parcels(count: int, address: str = "a") -> list[Parcel]:
    return [
        Parcel(
            id=number, key=f"{address}{number}", thread="", channel="webhook", address=address, secret=None,
            record=b"", subject="", lines=(), language="en", attempts=1, queued_at=NOON,
        )
        for number in range(count)
    ]  # fmt: skip


class Road:
    """What was carried, when it began, and how many were on the way to a target at most; a trip takes `seconds`."""

    lanes: Lanes

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.left: list[Parcel] = []
        self.trips: list[asyncio.Future[None]] = []
        self.begun: list[tuple[str, float]] = []
        self.busy: dict[str, int] = {}
        self.most: dict[str, int] = {}

    def carry(self, parcel: Parcel) -> None:
        self.trips.append(asyncio.ensure_future(self._travel(parcel)))

    async def _travel(self, parcel: Parcel) -> None:
        target = parcel.address
        self.begun.append((parcel.key, asyncio.get_running_loop().time()))
        self.busy[target] = self.busy.get(target, 0) + 1
        self.most[target] = max(self.most.get(target, 0), self.busy[target])
        await asyncio.sleep(self.seconds)
        self.busy[target] -= 1
        self.lanes.back(parcel)


def run(road: Road, given: list[Parcel], patience: float = 15.0) -> Lanes:
    time = Time()
    loop = Loop(time)
    lanes: list[Lanes] = []

    async def scene() -> None:
        lanes.append(Lanes(road.carry, patience, road.left.append))
        road.lanes = lanes[0]
        lanes[0].take(given)
        await lanes[0].empty(1000.0)

    loop.call_soon(lambda: loop.start(scene()))
    time.run(2000.0)
    return lanes[0]


def test_each_parcel_is_carried_once_and_a_target_has_so_many_at_a_time() -> None:
    road = Road(0.1)
    lanes = run(road, parcels(5 * WIDTH))
    assert sorted(key for key, _ in road.begun) == sorted(p.key for p in parcels(5 * WIDTH))
    assert (road.most, lanes.count) == ({"a": WIDTH}, 0)


def test_a_slow_target_delays_no_other() -> None:
    road = Road(10.0)
    run(road, [*parcels(3 * WIDTH, "slow"), *parcels(1, "other")])
    assert dict(road.begun)["other0"] == 0.0


def test_what_waited_longer_than_its_lease_bears_is_let_go() -> None:
    """A target that answers after ten seconds: two rounds fit into fifteen, the rest waits in the outbox again."""
    road = Road(10.0)
    lanes = run(road, parcels(5 * WIDTH))
    assert len(road.begun) == 2 * WIDTH and max(at for _, at in road.begun) == 10.0
    assert [parcel.id for parcel in road.left] == list(range(2 * WIDTH, 5 * WIDTH))
    assert lanes.count == 0


def test_parcels_that_come_later_go_on_the_same_lanes() -> None:
    road, time = Road(1.0), Time()
    loop = Loop(time)

    async def scene() -> None:
        lanes = road.lanes = Lanes(road.carry, 15.0, road.left.append)
        for _ in range(3):
            lanes.take(parcels(WIDTH))
            await asyncio.sleep(0.5)
        await lanes.empty(100.0)
        assert lanes.count == 0

    task: list[asyncio.Task[None]] = []
    loop.call_soon(lambda: task.append(loop.start(scene())))
    time.run(200.0)
    assert task[0].done() and task[0].exception() is None
    assert len(road.begun) == 3 * WIDTH and road.most == {"a": WIDTH}


def test_a_target_is_full_while_it_has_its_share() -> None:
    road, time, seen = Road(1.0), Time(), []
    loop = Loop(time)

    async def scene() -> None:
        lanes = road.lanes = Lanes(road.carry, 100.0, road.left.append)
        lanes.take([*parcels(SHARE), *parcels(SHARE - 1, "b")])
        seen.append(lanes.full())
        await asyncio.sleep(1.5)
        seen.append(lanes.full())

    loop.call_soon(lambda: loop.start(scene()))
    time.run(50.0)
    assert seen == [{("webhook", "a")}, set()]


def test_those_that_come_back_at_once_are_all_carried() -> None:
    """A channel that refuses what it is given, ten thousand times: no deeper for each."""

    async def scene() -> int:
        lanes = Lanes(lambda parcel: lanes.back(parcel), 15.0, lambda parcel: None)
        lanes.take(parcels(10_000))
        await lanes.empty(0.0)
        return lanes.count

    assert asyncio.run(scene()) == 0
