# SPDX-License-Identifier: AGPL-3.0-or-later
"""An event that touches thousands of sites: the desk pages through them, and no page waits for all of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests import databases

databases.ready()

from tests.pace import within  # noqa: E402
from tests.timeline.line import at, message  # noqa: E402
from tocsin.core.model import Site  # noqa: E402
from tocsin.core.world import Batch  # noqa: E402
from tocsin.run.poll import Heard  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.store import models  # noqa: E402
from tocsin.store.feed_state import Poll  # noqa: E402
from tocsin.store.places import put_roles, put_sites  # noqa: E402
from tocsin.web.desk.read import event, queue, site  # noqa: E402

MANY = 5_000


def test_the_desk_pages_through_the_sites_of_a_large_event(store: Path) -> None:
    sites = [
        Site(
            id=f"s{n:04}",
            name=f"Site {n:04}",
            lat=47 + (n % 70) / 70,
            lon=7 + (n // 70) / 72,
            criticality=5 if n in (17, 4_711) else 1,
            responsible="night",
        )
        for n in range(MANY)
    ]
    put_sites(sites)
    put_roles({"night": ("en", [("console", "screen")])})
    line = Line((), {"weather": "weather"})
    line.take(at(0))
    said = message("a", 0, expires=at(900))
    batch = Batch(feed="weather", at=at(0), cleared=(said,), listed=frozenset("a"))
    line.tick([Heard(batch, Poll(feed="weather", at=at(0), due=at(5), full=True))], at(0))
    row = models.Event.objects.get()
    assert row.sites == MANY
    with within(0.4):
        found = queue.read(at(1), timedelta(hours=8), "en").rows()
    assert [(r.count, [s.id for s in r.sites]) for r in found] == [(MANY, ["s0017", "s4711", "s0000"])]
    assert "and 4997 more" in found[0].sentence
    with within(1.5):
        first, last = event.read(row.id, at(1), "en"), event.read(row.id, at(1), "en", leaf=99)
    assert isinstance(first, event.Page) and isinstance(last, event.Page)
    assert (first.leaf, first.leaves, last.leaf, len(first.touched)) == (1, 50, 50, 100)
    assert [t.alike for t in first.touched] == [0] * 99 + [100] and first.touched[-1].why
    named = {t.site.id for t in (*first.touched, *last.touched)}
    assert len(named) == 200
    with within(2.0):
        assert site.read("s0001", at(1), "en") is not None
    assert site.touching("4711") == {row.id} and site.touching("nowhere") == set()
