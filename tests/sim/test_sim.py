# SPDX-License-Identifier: AGPL-3.0-or-later
"""The simulation, short form: some seeds, some crash points, one history for each seed; `make sim` plays 5,000."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests import databases

databases.ready()

from tocsin.run.sim import batch, play  # noqa: E402
from tocsin.run.sim.disk import Disk  # noqa: E402
from tocsin.run.sim.faults import Fault  # noqa: E402
from tocsin.store import models  # noqa: E402


@pytest.fixture(scope="module")
def store() -> Iterator[Disk]:
    with batch.silent(), play.ready() as found:
        yield found


@pytest.mark.timeout(600)
def test_what_must_hold_holds_under_seeded_faults() -> None:
    found = batch.played(range(150), jobs=2)
    assert not found.broken, [(o.seed, [f.text for f in o.faults], o.broken) for o in found.broken]
    assert found.arrived > 600


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_crash_at_any_point_is_harmless(seed: int) -> None:
    found = batch.pointed(seed, every=8, jobs=2)
    assert not found.broken, [(o.faults, o.broken) for o in found.broken]
    assert found.runs > 20


def test_a_seed_has_one_history(store: Disk) -> None:
    first, again = play.play(store, 7), play.play(store, 7)
    assert first == again and first.arrived


def test_a_store_outlives_another_opened_meanwhile(store: Disk) -> None:
    before = play.play(store, 7)
    with play.ready() as other:
        play.play(other, 3)
    assert play.play(store, 7) == before


def test_the_points_are_commits_sends_and_writes(store: Disk) -> None:
    passed = set(play.play(store, 1, ()).points)
    assert passed >= {"before commit", "inside commit", "after commit", "before send", "after send", "write"}
    assert passed >= {"before mark", "after mark and lease"}


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="kill", at=150.0, lasts=60.0, where="desk"),
        Fault(kind="power", at=200.0, lasts=10.0),
        Fault(kind="feed", at=100.0, lasts=500.0, where="office", how="hang"),
        Fault(kind="sink", at=50.0, lasts=240.0, where="mail", how="lost"),
        Fault(kind="disk", at=120.0, lasts=90.0),
        Fault(kind="clock", at=140.0, lasts=-90.0),
        Fault(kind="takeover", at=180.0),
    ],
    ids=lambda f: f.kind,
)
def test_every_kind_of_fault_is_survived(store: Disk, fault: Fault) -> None:
    assert not play.play(store, 3, (fault,)).broken


def test_a_program_s_reply_takes_a_notice_on(store: Disk) -> None:
    """The boss's address answers `{"ack": true}` now and then: that counts once, and ends what waited for it."""
    replies = 0
    for seed in range(0, 28, 7):  # plain
        assert not play.play(store, seed, ()).broken
        answers = models.Answer.objects.filter(how="reply").values_list("role", "notice")
        assert {role for role, _ in answers} <= {"boss"} and len(set(answers)) == len(answers)
        replies += len(answers)
    assert replies
