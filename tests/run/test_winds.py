# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hurricane advisory through the store: the page says the model's chance, and that chance is what is scored."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from tests import databases

databases.ready()

from tests.formats.test_nhc_advisory import ADVISORY  # noqa: E402
from tests.judge.test_cyclone import ISSUED, NEAR, advisory  # noqa: E402
from tocsin.core.words.because import because  # noqa: E402
from tocsin.core.world import Batch  # noqa: E402
from tocsin.run.poll import Heard  # noqa: E402
from tocsin.run.tick import Line  # noqa: E402
from tocsin.store import models, outcomes  # noqa: E402
from tocsin.store.feed_state import Poll  # noqa: E402
from tocsin.store.places import put_roles, put_sites  # noqa: E402
from tocsin.store.why import why  # noqa: E402
from tocsin.web.desk.read import event, sure  # noqa: E402


def test_what_the_page_says_is_the_models_and_is_what_is_scored(store: Path) -> None:
    put_sites([NEAR])
    put_roles({"night": ("en", [("console", "screen")])})
    line, said = Line((), {"nhc": "nhc"}), advisory(ADVISORY)
    line.take(ISSUED)
    batch = Batch(feed="nhc", at=ISSUED, cleared=(said,), listed=frozenset({said.report.id}))
    line.tick([Heard(batch, Poll(feed="nhc", at=ISSUED, due=ISSUED, full=True))], ISSUED)
    impact = models.Impact.objects.get()
    shown = sure.read(impact, "en")
    assert shown is not None and shown.known and shown.alike > 1000
    assert shown.percent == round(100 * impact.probability) and shown.low <= shown.percent <= shown.high
    first, second = shown.sentences
    assert "34 kt (63 km/h) here within 5 days" in first and "64 kt (119 km/h)" in second
    assert shown.trained and [(w.kt, w.kmh) for w in shown.winds] == [(34, 63), (50, 93), (64, 119)]
    assert all(low <= high for w in shown.winds for low, high in pairwise(w.within)), "longer is not rarer"
    assert all(
        a >= b for one, two in pairwise(shown.winds) for a, b in zip(one.within, two.within, strict=True)
    )
    assert shown.winds[0].within[-1] == shown.percent
    page = event.read(impact.event, ISSUED, "en")
    assert isinstance(page, event.Page)
    (site,) = page.touched
    assert not [said for said in site.why if "Nothing like it" in said or "Within 12 h" in said]
    answer = [line.text for line in because(why(NEAR.id, impact.event, ISSUED), "en")]
    assert any("forecasts like this" in text for text in answer)
    assert not any("nothing like it" in text for text in answer), "the record is silent where a model speaks"
    line.tick([], ISSUED + timedelta(days=3))
    outcomes.settle(ISSUED + timedelta(days=4))
    assert models.Judged.objects.get().probability == impact.probability


def test_the_track_survives_the_store(store: Path) -> None:
    from tocsin.store import codec

    said = advisory(ADVISORY)
    assert codec.cleared(codec.pack_cleared(said)).report.track == said.report.track != ()
