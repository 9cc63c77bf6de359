# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a digest says of a thread that waited twice: once by itself, once inside a digest that waited, too."""

from datetime import UTC, datetime, timedelta

import pytest

from tocsin.core.event import Kind, Notice, State
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.route.bundle import digest
from tocsin.core.route.waits import Held

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def word(event: str, minute: int, kind: Kind, level: Level) -> Notice:
    return Notice(
        key=f"{event}{minute}",
        kind=kind,
        event=event,
        role="boss",
        sites=("depot",),
        level=level,
        at=NOON + timedelta(minutes=minute),
        hazard=Hazard.WIND,
        state=State.ACTIVE,
    )


def held(notice: Notice) -> Held:
    about = notice.event or notice.key
    return Held(
        role="boss", thread=about, notices=(notice,), since=NOON, why=Reason("held_ceiling"), channel="sms"
    )


@pytest.mark.parametrize("turned", [False, True])
def test_the_later_word_of_a_thread_is_told_and_the_older_is_covered(turned: bool) -> None:
    older = word("storm", 0, Kind.WARN, Level.YELLOW)
    newer = [
        held(word("storm", 5, Kind.UPDATE, Level.RED)),
        held(word("flood", 5, Kind.WARN, Level.ORANGE)),
    ]
    waited = [held(older), held(digest(newer, NOON + timedelta(minutes=6)))]
    found = digest(waited[::-1] if turned else waited, NOON + timedelta(minutes=9))
    said = [(part.event, part.kind, part.level) for part in found.parts]
    assert said == [("storm", Kind.WARN, Level.RED), ("flood", Kind.WARN, Level.ORANGE)]
    assert {"storm0", "storm5", "flood5"} <= set(found.covers)


def test_an_end_that_came_later_is_the_last_word() -> None:
    both = [
        held(word("storm", 0, Kind.WARN, Level.YELLOW)),
        held(digest([held(word("storm", 5, Kind.ALL_CLEAR, Level.GREEN))], NOON)),
    ]
    assert [part.kind for part in digest(both, NOON).parts] == [Kind.ALL_CLEAR]
