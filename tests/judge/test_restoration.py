# SPDX-License-Identifier: AGPL-3.0-or-later
"""Power-cut feeds on the line: an impact says when the power will be back, inside the model's area only."""

from __future__ import annotations

import pytest

from tests.timeline.line import Line, at, message
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Certainty, Hazard, Measure, Reason, Shape, ShapeKind, Site
from tocsin.core.words import reason
from tocsin.run.models import live_models

DEPOT = Site(id="sf", name="Bay depot", lat=37.75, lon=-122.42, responsible="night")
FAR = Site(id="koeln", name="Lager", lat=50.94, lon=6.96, responsible="night")


def cut(
    ident: str, minutes: float, spot: str = "37.75,-122.42", promise: float | None = 180, out: float = 400
) -> Cleared:
    return message(
        ident, minutes, hazard=Hazard.POWER_OUTAGE, certainty=Certainty.OBSERVED,
        shapes=(Shape(ShapeKind.POINT, spot, 500.0),), onset=at(minutes - 12), ends=None,
        expires=None if promise is None else at(minutes + promise), measures={Measure.CUSTOMERS_OUT: out},
    )  # fmt: skip


@pytest.fixture
def line() -> Line:
    made = Line(DEPOT, FAR)
    made.world.models = live_models()
    return made


def said(line: Line, site: str) -> dict[str, Reason]:
    return {
        why.name: why for found in line.world.impacts.values() if site in found for why in found[site].why
    }


def test_an_outage_says_when_the_power_will_be_back(line: Line) -> None:
    line.hear(0, cut("a", 0))
    found = said(line, "sf")
    within = [found["restoration"].facts[f"within_{h}h"] for h in (2, 4, 8, 24)]
    assert within == sorted(within) and 0 < within[0] < 100
    assert within[0] <= found["promise"].facts["percent"] <= within[1], "promised after three hours"
    (notice,) = line.notices
    assert {"restoration", "promise", "record_none"} <= {why.name for why in notice.why}
    assert "power back within 4 h" in reason(found["restoration"], "en")
    for language in ("en", "fr", "de", "es"):
        assert "?" not in reason(found["restoration"], language) + reason(found["promise"], language)


def test_without_a_promise_nothing_is_said_of_one(line: Line) -> None:
    line.hear(0, cut("a", 0, promise=None))
    assert "restoration" in said(line, "sf") and "promise" not in said(line, "sf")


def test_it_is_silent_where_it_was_never_taught(line: Line) -> None:
    line.hear(0, cut("b", 0, spot="50.94,6.96"))
    assert said(line, "koeln") and "restoration" not in said(line, "koeln")


def test_what_comes_later_changes_nothing_that_was_said(line: Line) -> None:
    """A crowd of outages seen afterwards may not move the first one's figures."""
    line.hear(0, cut("a", 0))
    before = said(line, "sf")["restoration"]
    crowd = [cut(f"c{n}", 30, spot=f"{38 + n / 100:.2f},-121.0") for n in range(40)]
    line.hear(30, cut("a", 0), *crowd)
    assert said(line, "sf")["restoration"] == before
