# SPDX-License-Identifier: AGPL-3.0-or-later
"""Packed impacts read back as the very records that were written, by event, by site and by level."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tocsin.core.event import Impact
from tocsin.core.impacts import place_reason
from tocsin.core.model import Basis, Level, Reason
from tocsin.store import models, patches

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SITES = ("a", "b", 'odd"id', "Zürich/1", "a2", "s\\1")


@st.composite
def made(draw: st.DrawFn) -> list[Impact]:
    """Impacts of two events, some sharing their reasons, each site at most once an event."""
    found = []
    for event in ("storm", "flood"):
        for site in draw(st.lists(st.sampled_from(SITES), unique=True)):
            basis = draw(st.sampled_from([Basis.POLYGON, Basis.ZONE]))
            metres = draw(st.sampled_from([0.0, 12.5, 340.0]))
            message = Reason("message", {"id": draw(st.sampled_from("xy"))})
            found.append(
                Impact(
                    event=event,
                    site=site,
                    level=draw(st.sampled_from(list(Level))),
                    start=draw(st.sampled_from([None, NOW])),
                    end=draw(st.sampled_from([None, NOW + timedelta(hours=3)])),
                    distance_m=metres,
                    inside=metres == 0,
                    basis=basis,
                    probability=draw(st.sampled_from([None, 0.25])),
                    why=(message, place_reason(basis, metres), Reason("severity", {"is": "Severe"})),
                )
            )
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(impacts=made())
def test_what_was_packed_unfolds_the_same(store: str, impacts: list[Impact]) -> None:
    models.Patch.objects.all().delete()
    patches.write(impacts, NOW)
    kept = [i for patch in models.Patch.objects.order_by("id") for i in patches.unfold(patch)]
    by_key = {(i.event, i.site): i for i in impacts}
    assert {(i.event, i.site): i for i in kept} == by_key and len(kept) == len(impacts)
    assert {(r.event, r.site): patches.impact(r) for r in models.Impact.objects.all()} == by_key
    for site in SITES:
        assert {r.event for r in patches.at_site(site)} == {i.event for i in impacts if i.site == site}


def test_sites_inside_one_area_share_a_row(store: str) -> None:
    why = (Reason("message", {"id": "x"}), place_reason(Basis.POLYGON, 0.0))
    alike = [
        Impact(event="storm", site=f"s{n}", level=Level.RED, start=NOW, end=None, distance_m=0.0, inside=True,
               basis=Basis.POLYGON, why=why)
        for n in range(34_000)
    ]  # fmt: skip
    patches.write(alike, NOW)
    assert models.Patch.objects.count() == 1 and models.Impact.objects.count() == 34_000


def test_a_sites_level_is_the_worst_of_what_is_open(store: str) -> None:
    for event, open_ in (("storm", True), ("flood", True), ("over", False)):
        models.Event.objects.create(
            id=event, hazard="wind", state="active", first_seen=NOW, changed_at=NOW, open=open_, record=b"{}"
        )
    why = (Reason("message", {}), place_reason(Basis.ZONE, 0.0))
    for event, level in (("storm", Level.ORANGE), ("flood", Level.YELLOW), ("over", Level.RED)):
        one = Impact(event=event, site="a", level=level, start=None, end=None, distance_m=0.0, inside=True,
                     basis=Basis.ZONE, why=why)  # fmt: skip
        patches.write([one], NOW)
    assert patches.worst() == patches.worst(["a", "b"]) == {"a": int(Level.ORANGE)}
