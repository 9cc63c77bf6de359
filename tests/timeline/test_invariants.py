# SPDX-License-Identifier: AGPL-3.0-or-later
"""What no rule, silence, hour, budget, answer or clock may break, over random days."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.line import BOTH, BOX, EAST, Line, at, cancel, message
from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Severity
from tocsin.core.route.read import read
from tocsin.core.route.waits import Held

REACH = 'reach = "90 km"\n'
RULES = f"""
[[rule]]
name = "far"
hazard = ["wind", "snow"]
{REACH}tell = "scout"
also = true
[[rule]]
name = "storms"
hazard = ["thunderstorm", "wind", "tornado"]
life_safety = "violet"
escalate = "up"
group = {{by = "sites", wait = "2m", interval = "20m"}}
[[rule]]
name = "rest"
tell = ["responsible", "manager"]
also = true
[[quiet]]
name = "lunch"
from = "12:30"
to = "14:00"
zone = "UTC"
roles = ["night"]
[[inhibit]]
name = "tornado first"
hazard = "tornado"
mutes = ["thunderstorm", "wind"]
[[budget]]
name = "wakes"
at_most = 2
per = "3h"
[[chain]]
name = "up"
steps = ["manager", "director"]
after = ["5m", "10m"]
"""
HAZARDS = (Hazard.THUNDERSTORM, Hazard.WIND, Hazard.TORNADO, Hazard.SNOW)
DAY = 3 * 24 * 60

steps = st.lists(
    st.one_of(
        st.tuples(st.just("hear"), st.integers(0, 5), st.sampled_from(list(Severity)), st.sampled_from((BOX, EAST, BOTH))),
        st.tuples(st.just("end"), st.integers(0, 5)),
        st.tuples(st.just("silence"), st.integers(1, 200), st.sampled_from(("night", "manager", ""))),
        st.tuples(st.just("ack"), st.sampled_from(("night", "manager"))),
        st.tuples(st.just("wait"), st.integers(1, 180)),
        st.tuples(st.just("reach"), st.booleans()),
    ),
    max_size=14,
)  # fmt: skip


def play(script: list[tuple[Any, ...]], rules: str, silences: bool = True) -> Line:
    """A random day, then three quiet days in which everything held must have come out."""
    line = Line(rules=rules)
    line.world.channels = {"night": ("email", "sms"), "manager": ("voice",)}
    now, version = 0, Counter[int]()
    for step in script:
        now += 3
        if step[0] == "hear":
            _, which, severity, area = step
            refs = (f"{which}.{version[which]}",) if version[which] else ()
            version[which] += 1
            said = message(
                f"{which}.{version[which]}", now, refs=refs, severity=severity, area=area, hazard=HAZARDS[which % 4]
            )  # fmt: skip
            line.hear(now, said)
        elif step[0] == "end" and version[step[1]]:
            line.hear(now, cancel(f"c{now}", now, f"{step[1]}.{version[step[1]]}"))
        elif step[0] == "silence" and silences:
            line.silence(now, now + step[1], **({"roles": [step[2]]} if step[2] else {"sites": ["depot"]}))
        elif step[0] == "ack" and any(n.role == step[1] and n.event for n in line.notices):
            line.ack(now, step[1])
        elif step[0] == "reach":
            line.world.rules = read(rules if step[1] else rules.replace(REACH, ""))
            line.wait(now)
        elif step[0] == "wait":
            line.until(now + step[1])
            now += step[1]
    line.until(now + DAY)
    return line


def words(line: Line) -> list[Notice]:
    """Everything that went out, digests unfolded."""
    return [part for n in line.notices for part in (n.parts or (n,))]


@settings(max_examples=60, deadline=None)
@given(steps)
def test_every_notice_that_was_held_goes_out_or_into_a_digest(script: list[tuple[Any, ...]]) -> None:
    line = play(script, RULES)
    out = {key for n in line.notices for key in (n.key, *n.covers)}
    assert {n.key for n in line.kept} <= out
    assert not [wait for wait in line.world.waits.values() if isinstance(wait, Held)]


@settings(max_examples=60, deadline=None)
@given(steps)
def test_who_was_warned_hears_the_end(script: list[tuple[Any, ...]]) -> None:
    line = play(script, RULES)
    last: dict[tuple[str, str], Kind] = {}
    for word in words(line):
        last[word.role, word.event] = word.kind
    assert set(last.values()) <= {Kind.ALL_CLEAR}


@settings(max_examples=40, deadline=None)
@given(steps)
def test_a_silence_never_changes_evaluation(script: list[tuple[Any, ...]]) -> None:
    rules = RULES.replace('escalate = "up"', "")  # an escalation waits for delivery, so it comes later
    with_, without = play(script, rules), play(script, rules, silences=False)
    assert with_.world.impacts == without.world.impacts and with_.world.beyond == without.world.beyond
    assert with_.states == without.states
    decided = [{n.key for n in (*w.notices, *w.kept) if n.kind is not Kind.DIGEST} for w in (with_, without)]
    assert decided[0] == decided[1]


@settings(max_examples=40, deadline=None)
@given(steps)
def test_without_rules_n_hazards_are_n_notices(script: list[tuple[Any, ...]]) -> None:
    line = play(script, "", silences=False)
    assert not line.kept
    keys = Counter(n.key for n in line.notices)
    assert set(keys.values()) <= {1}


@settings(max_examples=60, deadline=None)
@given(steps)
def test_an_escalation_is_never_early_and_never_twice(script: list[tuple[Any, ...]]) -> None:
    line = play(script, RULES)
    raised = [n for n in line.notices if any(r.name == "escalated" for r in n.why)]
    for notice in raised:
        first = min(
            n.at for n in line.notices if notice.event in {n.event, *(p.event for p in n.parts)} and n.role == "night"
        )  # fmt: skip
        assert (notice.at - first).total_seconds() >= 300
    assert len({n.key for n in raised}) == len(raised)


@settings(max_examples=40, deadline=None)
@given(steps, st.lists(st.integers(-600, 600), max_size=6))
def test_a_clock_that_jumps_doubles_nothing(script: list[tuple[Any, ...]], jumps: list[int]) -> None:
    line = play(script, RULES)
    before = [n.key for n in line.notices]
    for jump in jumps:
        line.wait(DAY + jump)
        line.wait(DAY)
    after = [n.key for n in line.notices]
    assert after[: len(before)] == before
    assert len(set(after)) >= len(after) - sum(bool(n.through) for n in line.notices)
    assert at(0) < at(1)
