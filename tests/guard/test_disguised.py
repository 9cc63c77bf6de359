# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names, plates and accounts in disguises of any kind, in slots, ids, codes and texts: nothing of them is kept."""

from __future__ import annotations

import base64

import pytest

from tests.guard.test_glued import slots_of
from tests.guard.test_glued_rows import stored
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.glued.names import glued
from tocsin.core.guard.tokens import opaque
from tocsin.core.model import Hazard, Report
from tocsin.formats.called import called, counted, numbered

NAME = "Ingrid Halvorsen"
DISGUISES = {
    "escapes": "".join(f"%{b:02X}" for b in NAME.encode()),
    "entities": "".join(f"&#{ord(c)};" for c in NAME),
    "of programs": "".join(f"\\u{ord(c):04x}" for c in NAME),
    "unseen": "\u200b".join(NAME),
    "struck through": "\u0336".join(NAME),
    "pictures": "\u2b50".join(NAME.replace(" ", "\u2764")),
    "digits": "1ngr1d H4lv0rs3n",
    "wide": "".join(chr(ord(c) + 0xFEE0) if c != " " else c for c in NAME),
    "bold": "".join(chr(0x1D41A + ord(c) - 97) if c.islower() else c for c in NAME),
    "tags": "<b>Ingrid</b><i>Halvorsen</i>",
    "an arrow": "Ingrid → Halvorsen",
    "a stroke": "Ingrid|Halvorsen",
    "capitals": NAME.upper(),
    "capitals first": "HALVORSEN Ingrid",
    "a register": "Halvorsen, Ingrid",
    "a handle": "@ingrid_halvorsen",
    "a year": "ingridhalvorsen1984",
    "an address": "https://desk.example/people/ingrid-halvorsen",
    "an urn": "urn:oid:2.49.ingridhalvorsen",
    "a title": "Dr. Halvorsen",
}
AROUND = ("{}", "Mill Square {}", "Taupo-{}", "12-{}")
LEADS = ("+49 171 2345678", "0049-171-2345678", "B-MX 1234", "DE89370400440532013000", "t.me/north_reds", "reds(at)north.example", "AB12 CDE")  # fmt: skip


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("said", DISGUISES.values(), ids=list(DISGUISES))
def test_no_slot_holds_a_name_in_disguise(said: str, around: str) -> None:
    if (around, said) != ("Mill Square {}", DISGUISES["a title"]):  # "Park Dr." is a drive
        assert slots_of(places=(around.format(said),)).places == ()


@pytest.mark.parametrize("around", ["{}", "Mill Road-{}", "Main Street – Mill Road {}", "Taupo: {}"])
@pytest.mark.parametrize("said", LEADS)
def test_no_slot_holds_what_leads_to_somebody(said: str, around: str) -> None:
    assert slots_of(streets=(around.format(said),)).streets == ()


@pytest.mark.parametrize(
    "said", [*(f"River above the banks.-{lead}" for lead in LEADS[:4]), "Hochwasser an der Aller-INGRID HALVORSEN",
             "Wind warning-Halvorsen, Ingrid", "River rising, urn:oid:2.49.ingridhalvorsen", "Wind. 1ngr1d H4lv0rs3n", "Der Fluss steigt am Ufer. Ingrid Halvorsen",
             "Vent dans la vallée du Rhône Ingrid Halvorsen", "Flooding at Mill Square Ingrid Halvorsen", "Wind. Ingrid → Halvorsen", "Rain. B-MX1234"],
)  # fmt: skip
def test_no_text_holds_a_name_in_disguise(said: str) -> None:
    report = Report(format="x", id="1", hazard=Hazard.FLOOD, headline={"en": said})
    assert '"headline":{}' in stored(report)


@pytest.mark.parametrize(
    "said", ["Gale warning-Force 9", "Rhein-Ruhr Nord", "Hochwasser am Main. Bad Orb: 2 m", "winds SE-S 15 kt",
             "Frankfurt - Mannheim", "Route A-7 2026", "issued 2026-05-01T12:00+0200", "Park Dr. floods", "Rain 1st to 3rd May"],
)  # fmt: skip
def test_texts_of_places_and_numbers_stay(said: str) -> None:
    report = Report(format="x", id="1", hazard=Hazard.FLOOD, headline={"en": said})
    assert '"headline":{}' not in stored(report)


@pytest.mark.parametrize("place", ["Karl-Marx-Allee", "Main Street – Mill Road", "Sigave, Wallis and Futuna", "Creek Rd at Carina North", "RER B", "A-7 Nord", "S1/S2", "Köln Hbf"])  # fmt: skip
def test_places_are_not_in_disguise(place: str) -> None:
    assert not tainted(place) and not glued(place)


@pytest.mark.parametrize("said", ["tel:+491712345678", "road:Halvorsen, Ingrid", "0049-171-2345678", "annabergmann", "x:mohammedalhashimi", "DR B-MX 1234-2026-01", "<b>Ingrid</b><i>Halvorsen</i>", "7 Ingrid → Halvorsen"])  # fmt: skip
def test_no_id_is_a_name_in_disguise(said: str) -> None:
    assert opaque(said).startswith("sha256:")


@pytest.mark.parametrize("name", ["Ingrid Halvorsen", "Mill Creek Ingrid Halvorsen", "HALVORSEN INGRID"])
def test_a_fire_and_a_storm_are_called_after_nobody(name: str) -> None:
    assert called(name) == ""


@pytest.mark.parametrize("name", ["EXAMPLE-26", "Stone Creek", "Martin Fire", "North Complex", "15 km west of Taupo"])  # fmt: skip
def test_fires_and_storms_keep_their_names(name: str) -> None:
    assert called(name) == name


@pytest.mark.parametrize("number", ["2026p327001", "us7000abce", "20260501_0000123", "EONET_9001", "a1b2c3d4-0000-4000-8000-00805f9b34fb"])  # fmt: skip
def test_an_authoritys_number_stays(number: str) -> None:
    assert numbered(number) == number and counted("1001234") == "1001234"


@pytest.mark.parametrize("number", [base64.b64encode(NAME.encode()).decode().upper(), "INGRID HALVORSEN", "OksanaSomebody", "B-MX 1234", "7@north_reds"])  # fmt: skip
def test_what_is_no_number_is_hashed(number: str) -> None:
    assert numbered(number).startswith("sha256:") and counted(number).startswith("sha256:")


@pytest.mark.parametrize("said", ["Bay-I. Halvorsen", "Bay-Dr. Halvorsen", "Bay-Alhashimi, Mohammed"])
def test_a_surname_behind_a_hyphen_is_somebodys(said: str) -> None:
    assert slots_of(places=(said,)).places == ()
