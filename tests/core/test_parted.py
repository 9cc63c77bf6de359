# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leaves an event gets an id of its own: parted a second time, it hides nothing that was parted before."""

from datetime import UTC, datetime

from tocsin.core.event import Event
from tocsin.core.fuse import naming
from tocsin.core.fuse.fold import Draft
from tocsin.core.fuse.merge import _free
from tocsin.core.match import SiteIndex
from tocsin.core.model import Hazard
from tocsin.core.world import World

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def _event(name: str) -> Event:
    return Event(id=name, hazard=Hazard.EARTHQUAKE, heads=(), first_seen=NOW, changed=NOW)


def test_an_id_that_was_parted_before_is_not_given_again() -> None:
    world = World(SiteIndex([]), {})
    once = naming.digest("a parted")
    for taken in ("a", once):
        world.events[taken] = _event(taken)
    draft = Draft(world, NOW)
    fresh = _free(draft, "a")
    assert fresh not in ("a", once)
    draft.events[fresh] = _event(fresh)
    assert _free(draft, "a") not in ("a", once, fresh)
    assert _free(draft, "b") == "b"
