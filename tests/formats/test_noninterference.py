# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing only the cause, the organiser or a person leaves the parsed records as they were, in every format."""

import os
import re
from collections.abc import Callable

import pytest
from google.transit import gtfs_realtime_pb2 as pb
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats import made
from tocsin.core.guard import prose
from tocsin.core.model import Slots
from tocsin.formats.base import Format
from tocsin.formats.datex2 import DATEX2
from tocsin.formats.gtfsrt import GTFS_RT
from tocsin.formats.gtfsrt_json import GTFS_RT_JSON
from tocsin.formats.ical import ICALENDAR
from tocsin.formats.navitia import NAVITIA
from tocsin.formats.siri_sx import SIRI_SX
from tocsin.formats.texts import says_test

CASES = int(os.environ.get("TOCSIN_LONG_CASES", "150"))
WORDS = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=80)
    .map(lambda t: re.sub(r"[<>&\\;,:\"]", " ", t))
    .filter(lambda t: not says_test(t.strip()) and prose.extract(t) == Slots())
)
PEOPLE = st.sampled_from(
    ["Emma Whitfield", "Karim Benali", "Agnieszka Nowak-Zielińska", "王建国", "محمد الخطيب", ""]
)
REASONS = st.sampled_from(
    [
        "strike",
        "demonstration",
        "march",
        "industrialAction",
        "Présence de manifestants sur les voies",
        "sciopero",
        "Grève nationale",
        "works",
        "",
    ]
)
TEXTS = st.one_of(WORDS, PEOPLE, REASONS)
GTFS_CAUSES = st.sampled_from(sorted(pb.Alert.Cause.keys()))

MAKERS: dict[str, tuple[Format, Callable[[st.DrawFn], bytes | str]]] = {
    "gtfs-rt": (GTFS_RT, lambda draw: made.gtfs(draw(GTFS_CAUSES), draw(TEXTS))),
    "gtfs-rt-json": (
        GTFS_RT_JSON,
        lambda draw: made.gtfs_json(draw(st.one_of(GTFS_CAUSES, WORDS)), draw(TEXTS), draw(PEOPLE)),
    ),
    "datex2-activity": (DATEX2, lambda draw: made.datex(draw(REASONS), draw(TEXTS), draw(PEOPLE))),
    "datex2-event": (
        DATEX2,
        lambda draw: made.datex(draw(REASONS), draw(TEXTS), draw(PEOPLE), "PublicEvent", "publicEventType"),
    ),
    "siri": (SIRI_SX, lambda draw: made.siri(draw(REASONS), draw(TEXTS), draw(PEOPLE))),
    "navitia": (NAVITIA, lambda draw: made.navitia(draw(TEXTS), draw(TEXTS), draw(PEOPLE))),
    "ical": (
        ICALENDAR,
        lambda draw: made.ics(
            draw(TEXTS) or "x", f"mailto:{draw(st.sampled_from(['a@b.org', 'c@d.net']))}", draw(TEXTS)
        ),
    ),
}


@pytest.mark.parametrize("name", MAKERS)
def test_only_place_time_and_effect_are_kept(name: str) -> None:
    form, make = MAKERS[name]
    seen: list[object] = []

    @settings(max_examples=CASES, deadline=None)
    @given(st.data())
    def hold(data: st.DataObject) -> None:
        found = made.read(form, make(data.draw))
        assert len(made.reports(found)) == 1, found
        if not seen:
            seen.append(found)
        assert found == seen[0]

    hold()


@pytest.mark.parametrize("kind", ["DisturbanceActivity", "AuthorityOperation"])
def test_the_class_of_an_activity_is_not_told(kind: str) -> None:
    other = made.read(DATEX2, made.datex(kind="AuthorityOperation"))
    assert made.read(DATEX2, made.datex(kind=kind)) == other


def test_a_cause_never_shows_in_a_record() -> None:
    secrets = ("Whitfield", "strike", "manifest", "Somebody", "b.org", "Rally")
    inputs = [
        (GTFS_RT, made.gtfs("STRIKE", "Bus 12 strike called by Emma Whitfield")),
        (DATEX2, made.datex("strike", "strike, says Emma Whitfield", "Whitfield")),
        (SIRI_SX, made.siri("strike", "strike manifest", "Whitfield")),
        (NAVITIA, made.navitia("manifestants", "strike", "Whitfield")),
        (ICALENDAR, made.ics("Rally for a strike", "mailto:a@b.org", "Whitfield")),
    ]
    for form, raw in inputs:
        told = str(made.read(form, raw))
        assert [s for s in secrets if s in told] == [], form.name
