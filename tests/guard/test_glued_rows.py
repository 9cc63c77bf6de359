# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name that a machine glued, split over codes or hid in a tag is a name: no row, flaw or refusal holds it."""

from __future__ import annotations

import msgspec
import pytest

from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.guard.glued.names import hides_a_name
from tocsin.core.guard.noted import UNSAID, noted, refused
from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.tokens import opaque
from tocsin.core.model import Basis, Flaw, Geocode, Hazard, Place, Refused, Report, Slots

NAMED = ["anna-bergmann", "anna_bergmann", "AnnaBergmann", "urn:desk:anna.bergmann", "+49 171 2345678"]
NOBODY = [
    "weather-warning",
    "road_closed",
    "FloodWarning",
    "NewYork",
    "urn:oid:2.49.0.1.840.0",
    "VTEC-KABQ-FF-W-0001",
]


def stored(report: Report) -> str:
    """All that the gate lets through, as text."""
    passed = clear(report, Place(Basis.NONE), "feed", text_listed=True)
    assert isinstance(passed, Cleared)
    return msgspec.json.encode(passed.report).decode()


@pytest.mark.parametrize("token", NAMED)
def test_a_glued_name_is_hashed(token: str) -> None:
    assert opaque(token).startswith("sha256:")


@pytest.mark.parametrize("token", NOBODY)
def test_a_glued_thing_stays(token: str) -> None:
    assert opaque(token) == token


@pytest.mark.parametrize(
    "said",
    [
        Report(format="x", id="1", refs=("Anna", "Bergmann")),
        Report(format="x", id="1", keys=("anna", "bergmann")),
        Report(format="x", id="1", geocodes=(Geocode("EMMA", "Anna"), Geocode("EMMA", "Bergmann"))),
        Report(format="x", id="1", event_code="anna-bergmann"),
        Report(format="x", id="1", sender="anna-bergmann.example"),
        Report(format="x", id="1", hazard=Hazard.FLOOD, headline={"en-x-bergmann": "River rising"}),
        Report(
            format="x", id="1", hazard=Hazard.FLOOD, headline={"en": "See https://desk.example/anna-bergmann"}
        ),
        Report(format="x", id="1", slots=Slots(stops=("https://desk.example/people/anna-bergmann",))),
        Report(format="x", id="1", slots=Slots(lines=("49-Warnstreik",))),
    ],
)
def test_no_row_holds_a_glued_name(said: Report) -> None:
    kept = stored(said).lower()
    assert "bergmann" not in kept and "streik" not in kept


def test_a_flaw_does_not_quote_the_entry() -> None:
    assert noted(Flaw("'Anna Bergmann' is no geometry", "anna-bergmann")).reason == UNSAID
    assert noted(Flaw("'Anna Bergmann' is no geometry", "anna-bergmann")).where.startswith("sha256:")
    assert noted(Flaw("no geometry", "entry 4")) == Flaw("no geometry", "entry 4")
    assert refused(Refused("a person alert", "anna-bergmann")).where.startswith("sha256:")


def test_an_address_of_an_office_hides_nobody() -> None:
    assert not hides_a_name(
        "See https://www.weather.example/abq/flood-warning and road_closed, SouthWestern trains."
    )


def test_a_warning_system_in_a_feeds_name_is_nobody() -> None:
    assert check_entry("nina-mowas") == ()
    assert check_entry("nina-bergmann")
