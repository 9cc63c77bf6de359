# SPDX-License-Identifier: AGPL-3.0-or-later
"""The houses a run may be played in: when it begins, and by which rules its desk tells. An oracle reads the numbers
here; the desk reads the rules file made of them, so that neither trusts the other's reading."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from tocsin.core.model import Level

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
SPRING = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)
"""Ten minutes before Europe's clocks go from 02:00 to 03:00 (from 00:00 to 01:00 in the Azores)."""
AUTUMN = datetime(2026, 10, 25, 0, 56, tzinfo=UTC)
"""Four minutes before Europe's clocks go from 03:00 back to 02:00."""


class Hours(Struct, frozen=True):
    """From one wall time to another, "HH:MM", on the clock of a zone; "site": on the sites' own, which are Paris's."""

    start: str
    end: str
    zone: str = "site"

    @property
    def clock(self) -> str:
        return "Europe/Paris" if self.zone == "site" else self.zone


class House(Struct, frozen=True, kw_only=True):
    """`steps` are told after `patience` seconds each. `quiet` holds for `quiet_roles` below `passes`. `budget` is
    how many disturbances of "night" in how many seconds, `ceiling` how many webhooks to each role, `group` the first
    wait and the interval of a group. In a `posture` yellow is told, else only orange; it begins on `first` on
    the clock of `posture_zone`, or by an operator's hand. `duty`: when the rota "leads" has "lead" on duty."""

    name: str
    begins: datetime = NOON
    steps: tuple[str, ...] = ("boss",)
    patience: tuple[float, ...] = (180.0,)
    quiet: tuple[Hours, ...] = ()
    quiet_roles: tuple[str, ...] = ("night", "boss")
    passes: Level | None = None
    life_safety: Level | None = None
    budget: tuple[int, float] | None = None
    ceiling: tuple[int, float] | None = None
    group: tuple[float, float] | None = None
    repeat: float | None = None
    posture: str = ""
    first: str = ""
    posture_zone: str = "UTC"
    duty: Hours | None = None


HOUSES = (
    House(name="plain"),
    House(
        name="spring night",
        begins=SPRING,
        quiet=(Hours("01:53", "03:06", "Europe/Paris"),),
        passes=Level.RED,
        steps=("rota:leads", "boss"),
        patience=(180.0, 120.0),
        duty=Hours("01:00", "03:05", "Europe/Paris"),
    ),
    House(
        name="autumn night",
        begins=AUTUMN,
        quiet=(Hours("02:05", "02:20"), Hours("02:57", "02:59")),
        quiet_roles=("night", "duty", "boss"),
        steps=("rota:leads", "boss"),
        patience=(120.0, 120.0),
        duty=Hours("02:00", "02:20", "Europe/Paris"),
    ),
    House(
        name="season",
        begins=SPRING,
        posture="storm season",
        first="2026-03-29",
        posture_zone="Atlantic/Azores",
    ),
    House(name="by hand", posture="storm watch", patience=(150.0,)),
    House(name="few wakes", budget=(1, 150.0), life_safety=Level.RED, repeat=240.0, steps=()),
    House(name="few calls", ceiling=(3, 180.0), group=(20.0, 60.0)),
)


def rules(house: House) -> str:
    """The rules file of a house."""
    return "".join((_rules(house), _chain(house), _quiet(house), _limits(house), _posture(house)))


def _rules(house: House) -> str:
    common = 'escalate = "up"\n' if house.steps else ""
    common += f'repeat = "{house.repeat:g}s"\n' if house.repeat else ""
    common += f'life_safety = "{house.life_safety.name.lower()}"\n' if house.life_safety else ""
    if house.group:
        common += (
            f'group = {{by = "region", wait = "{house.group[0]:g}s", interval = "{house.group[1]:g}s"}}\n'
        )
    if not house.posture:
        return f'[[rule]]\nname = "all"\n{common}'
    return (
        f'otherwise = "nobody"\n[[rule]]\nname = "raised"\nposture = "{house.posture}"\n{common}'
        f'[[rule]]\nname = "usual"\nlevel = "orange"\n{common}'
    )


def _chain(house: House) -> str:
    if not house.steps:
        return ""
    steps = ", ".join(f'"{step}"' for step in house.steps)
    after = ", ".join(f'"{seconds:g}s"' for seconds in house.patience)
    chain = f'[[chain]]\nname = "up"\nsteps = [{steps}]\nafter = [{after}]\n'
    if house.duty is None:
        return chain
    return chain + (
        f'[[rota]]\nname = "leads"\nzone = "{house.duty.zone}"\nroles = ["lead"]\nstart = 2026-01-01\n'
        f'from = "{house.duty.start}"\nto = "{house.duty.end}"\notherwise = "boss"\n'
    )


def _quiet(house: House) -> str:
    roles = ", ".join(f'"{role}"' for role in house.quiet_roles)
    passes = f'passes = "{house.passes.name.lower()}"\n' if house.passes else ""
    return "".join(
        f'[[quiet]]\nname = "quiet {number}"\nroles = [{roles}]\nfrom = "{hours.start}"\nto = "{hours.end}"\n'
        f'zone = "{hours.zone}"\n{passes}'
        for number, hours in enumerate(house.quiet)
    )


def _limits(house: House) -> str:
    text = ""
    if house.budget:
        most, per = house.budget
        text += f'[[budget]]\nname = "few wakes"\nroles = ["night"]\nat_most = {most}\nper = "{per:g}s"\n'
    if house.ceiling:
        most, per = house.ceiling
        text += f'[[ceiling]]\nname = "webhook"\nat_most = {most}\nper = "{per:g}s"\n'
    return text


def _posture(house: House) -> str:
    if not house.posture:
        return ""
    season = f"first = {house.first}\nlast = 2026-04-30\n" if house.first else ""
    return f'[[posture]]\nname = "{house.posture}"\n{season}zone = "{house.posture_zone}"\n'
