# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a machine glued is read as the words it was made of: an id, a code, a stop's number, an address of the web."""

from __future__ import annotations

import pytest

from tocsin.core.guard.checks.codes import impersonal
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.guard.glued.names import glued
from tocsin.core.guard.noted import UNSAID, noted
from tocsin.core.guard.outgoing import unquoting, unrepeated
from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.tokens import office, opaque
from tocsin.core.model import Effect, Flaw, Geocode, Hazard, Place, Report, Slots
from tocsin.formats import Hint
from tocsin.run.clearing import clean

NAMES = ("tomasz-kowalczyk", "tomasz_kowalczyk", "TomaszKowalczyk", "TOMASZ_KOWALCZYK", "https://x.example/people/tomasz-kowalczyk")  # fmt: skip
OTHERS = ("flash_flood_statement", "KFSD-WFUS53-TORFSD", "urn:oid:2.49.0.1.840.0-KEEPALIVE-1075", "TestDOT:Main St 12", "smhi-bpm-1552396920785")  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("around", ["{}", "depot:{}:77", "7f21-{}@1", "77 {}"])
def test_a_name_that_a_machine_glued_is_no_id(name: str, around: str) -> None:
    assert opaque(around.format(name)).startswith("sha256:")


@pytest.mark.parametrize("token", OTHERS)
def test_what_a_machine_says_stays(token: str) -> None:
    assert opaque(token) == token


@pytest.mark.parametrize("token", ["Ring +44 1632 960 123", "situation@@north_reds", "6.@north_reds:22"])
def test_a_number_abroad_and_a_handle_are_no_id(token: str) -> None:
    assert opaque(token) != token


@pytest.mark.parametrize("value", [*NAMES, "Lindau-Warnstreik", "71-Manifestation des routiers"])
def test_a_slot_holds_no_glued_name_and_no_glued_cause(value: str) -> None:
    assert glued(value)


@pytest.mark.parametrize("value", ["Melle-West", "Pont-sur-Yonne", "Shuttle-ForestParkRiverside", "place-jean-jaures", "3110_0"])  # fmt: skip
def test_places_and_lines_are_not_glued_names(value: str) -> None:
    assert not glued(value)


@pytest.mark.parametrize("sender", ["@north_reds", "desk@weather.example-tomaszk", "tomasz-kowalczyk", "desk@tomasz-kowalczyk.example"])  # fmt: skip
def test_a_sender_is_a_domain_or_an_office(sender: str) -> None:
    assert office(sender) == ""


def _kept(**changes: object) -> Report:
    said = Report(format="cap", id="7", hazard=Hazard.FLOOD, **changes)  # type: ignore[arg-type]
    answer = clear(said, Place(), "x", text_listed=True)
    assert isinstance(answer, Cleared)
    return answer.report


def test_words_that_a_reader_parted_are_looked_at_together() -> None:
    kept = _kept(
        refs=("Tomasz", "Kowalczyk"), geocodes=(Geocode("Zone", "Tomasz"), Geocode("Zone", "Kowalczyk"))
    )
    assert all(ref.startswith("sha256:") for ref in kept.refs) and not kept.geocodes


def test_a_text_with_an_address_that_names_somebody_is_dropped() -> None:
    said = "River above the banks, see https://x.example/people/tomasz-kowalczyk for more."
    assert not _kept(description={"en": said}).description
    assert _kept(description={"en": "See https://x.example/safety/flood-safety."}).description


@pytest.mark.parametrize("tag", ["en-Tomasz", "cgt", "en-x-tomasz"])
def test_a_language_tag_is_a_language(tag: str) -> None:
    assert not _kept(headline={tag: "Flood warning"}).headline
    assert _kept(headline={"zh-Hans-CN": "洪水"}).headline


def test_a_code_of_an_event_names_nobody() -> None:
    assert _kept(event_code="profile:tomasz_kowalczyk").event_code == ""


def test_lines_and_stops_by_their_numbers_name_nobody() -> None:
    slots = Slots(effect=Effect.DELAYS, lines=("14", "tomasz_kowalczyk"), stops=("TomaszKowalczyk", "8103"))
    kept = _kept(slots=slots).slots
    assert kept and kept.lines == ("14",) and kept.stops == ("8103",)


def test_a_flaw_quotes_nothing_of_the_entry() -> None:
    quoted = noted(Flaw("no table knows Zone Tomasz Kowalczyk", "entry tomasz_kowalczyk"))
    assert quoted.reason == UNSAID and quoted.where.startswith("sha256:")
    plain = Flaw("the ring was not closed; closed", "entry 3/area[2]")
    assert noted(plain) == plain


def test_a_zone_nobody_knows_is_named_only_when_it_is_one() -> None:
    body = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a7</identifier><sender>desk@weather.example</sender>
    <sent>2026-04-02T08:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
    <info><category>Met</category><event>Wind</event><urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
    <area><areaDesc>North</areaDesc><geocode><valueName>{}</valueName><value>{}</value></geocode></area></info></alert>"""
    told = [
        clean(body.format(*pair).encode(), "x", {}, Hint(), "cap").flaws
        for pair in (
            ("Tomasz Kowalczyk", "12"),
            ("Zone", "tomasz_kowalczyk"),
            ("@north_reds", "12"),
            ("Zone", "QX12"),
        )
    ]
    assert not any("omasz" in f.reason or "reds" in f.reason for flaws in told for f in flaws)
    assert any("QX12" in f.reason for f in told[3])


@pytest.mark.parametrize("typed", ["ingrid-halvorsen", "ingrid_halvorsen", "ingrid.halvorsen", "IngridHalvorsen"])  # fmt: skip
def test_staff_may_not_glue_a_name_either(typed: str) -> None:
    assert {remark.kind for remark in check_entry(typed)} == {"person"}
    assert unrepeated(f"rota {typed}: not in your rules", [typed]) == "rota …: not in your rules"
    assert unquoting(f"no such key: '{typed}'") == "no such key: '…'"


@pytest.mark.parametrize("typed", ["north-gate", "saint-denis", "NorthGate", "depot_lyon", "night.shift", "Mo-Fr08:00-18:00", "lycee-victor-hugo"])  # fmt: skip
def test_places_and_functions_may_be_glued(typed: str) -> None:
    assert not check_entry(typed)


@pytest.mark.parametrize("value", ["leopoldinekesselring", "urn:oid:2.49.giuseppebianchini", "AGNIESZKAKOWALCZYK", "roads/DE89370400440532013000", "DE89370400440532013000", "EVENT 9 B-MW 1234", "FL-2024-leopoldine-kesselring"])  # fmt: skip
def test_names_in_one_run_accounts_and_plates_are_no_id(value: str) -> None:
    assert opaque(value).startswith("sha256:")


@pytest.mark.parametrize("value", ["severethunderstormwarning", "machinery-7", "roadwork:maintenance", "DE0000000000000000001"])  # fmt: skip
def test_long_words_are_no_names(value: str) -> None:
    assert opaque(value) == value


@pytest.mark.parametrize("line", ["MOHAMMED ALHASHIMI", "12 Leopoldine Kesselring", "Kowalczyk, Agnieszka", "Warning-Giuseppe Bianchini", "12-R2l1c2VwcGUgQmlhbmNoaW5p"])  # fmt: skip
def test_a_line_is_called_after_nobody(line: str) -> None:
    assert slots_of(lines=(line,)).lines == ()


@pytest.mark.parametrize("line", ["Domingo Faustino Sarmiento", "Keisei Narita", "San Martín", "Hutt Valley", "12", "RER B"])  # fmt: skip
def test_a_line_of_history_or_of_a_valley_stays(line: str) -> None:
    assert slots_of(lines=(line,)).lines == (line,)


@pytest.mark.parametrize("place", ["Kowalczyk, Agnieszka", "Bay \u202eimihsahlA demmahoM\u202c", "North Shore GIUSEPPE BIANCHINI", "Taupo-R2l1c2VwcGUgQmlhbmNoaW5p"])  # fmt: skip
def test_a_place_in_disguise_is_none(place: str) -> None:
    assert slots_of(places=(place,)).places == ()


@pytest.mark.parametrize("place", ["Saint-Martin Lucas", "VAN WYCK EXPWY", "Paris, Charlotte", "GRAND CENTRAL PKWY"])  # fmt: skip
def test_a_place_in_capitals_or_with_a_comma_stays(place: str) -> None:
    assert slots_of(places=(place,)).places == (place,)


def test_a_code_of_digits_holds_no_word() -> None:
    said = (Geocode("UGC", "LEOPOLDINEKESSELRING"), Geocode("UGC", "IAC127"), Geocode("EMMA_ID", "FR069"))
    assert impersonal(said) == said[1:]


def slots_of(**named: tuple[str, ...]) -> Slots:
    report = Report(format="x", id="1", slots=Slots(effect=Effect.DELAYS, **named), hazard=Hazard.TRANSIT)
    held = clear(report, Place(), "feed")
    assert isinstance(held, Cleared) and held.report.slots
    return held.report.slots
