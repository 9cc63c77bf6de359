# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole names in texts in capitals, whose surname is a word or a town: found everywhere; places of two words are not."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.watches.check import check_watch

NAMES = (
    "JOHN SMITH|PETER BROWN|KAREN WHITE|EMILY JONES|DAVID MILLER|LINDA MOORE|JAMES COOPER|HANS MÜLLER|SABINE WEBER|JÜRGEN KOCH|PETRA WOLF|SOPHIE BLANC|LUC MOREAU|JUAN GARCÍA|CARMEN IGLESIAS|"
    "MARCO ROSSI|GIULIA FERRARI|ELENA GRECO|JAN KOWALSKI|TOMASZ MAZUR|KEES DE VRIES|PIET BAKKER|IBRAHIM AL-HASSANI|MIKKO VIRTANEN|ANNA LAINE|JAMES WHITTAM|SUSAN KING|BIRGIT LANGE|STEFANO COSTA"
).split("|")
SENTENCES = (
    "CALL {} AT THE COUNTY DESK.|RIVER RISING. {} IS MISSING.|HAIL ON THE FARM OF {}.|NO POWER AT THE HOME OF {}.|Flood warning. {} was rescued.|STURM: {} VERLETZT|LAUT {} STEIGT DER PEGEL.|GRÊLE CHEZ {}, ROUTE FERMÉE.|"
    "SEGÚN {} EL NIVEL SUBE.|VENTO FORTE SEGNALATO DA {}.|POWÓDŹ: {} URATOWANY|VOLGENS {} STIJGT HET PEIL.|TULVA: {} JÄI VEDEN SAARTAMAKSI"
).split("|")
PLACES = (
    "FLOOD WARNING FOR JACKSON COUNTY AND MARSHALL COUNTY",
    "WINDS UP TO 50 MPH NEAR VIRGINIA BEACH AND CAPE CHARLES",
    "THE FLASH FLOOD WARNING FOR ST JOSEPH AND ANDREW COUNTIES",
    "SNOW FROM FORT WAYNE TO LAKE CHARLES LOUISIANA",
    "HEAVY RAIN IN PRINCE GEORGE COUNTY",
    "LOCATIONS IMPACTED INCLUDE...MACON...JIM FALLS...AMES...PAULINA",
    "EASTERN KENT RI-BRISTOL RI-WASHINGTON RI-",
    "MARION AL-LAMAR AL-FAYETTE AL-",
    "TORNADO WARNING FOR CENTRAL ESSEX MA-\nINCLUDING THE CITY OF LOWELL",
    "LOWEST SECTIONS OF JACK HOLLINS MEMORIAL PARK",
    "HURRICANE KAREN WILL WEAKEN",
    "TROPICAL STORM PETER MOVES NORTH",
    "OVERSTROMING BIJ SINT ANNA TER MUIDEN",
    "HOCHWASSER IN SANKT PETER ORDING",
    "GRANDINATA NELLA VALLE, CHE RAGGIUNGE LA CITTÀ",
    "ALERTA EN SAN JUAN Y SANTA ANA",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_name_is_found(sentence: str) -> None:
    missed = [n for n in NAMES if all(f.kind != "person" for f in scan(sentence.format(n)))]
    assert not missed


@pytest.mark.parametrize("text", PLACES)
def test_places_of_two_words_stay(text: str) -> None:
    assert [f for f in scan(text) if f.kind == "person"] == []


@pytest.mark.parametrize("typed", ["{}", "ASK {}", "GATE 4 OPENED BY {}", "{} HAS THE KEY", "{}, SHIFT B"])
def test_staff_may_not_type_one(typed: str) -> None:
    assert [n for n in NAMES if not check_entry(typed.format(n))] == []


@pytest.mark.parametrize("rule", ["{}", "WATCH {}", "CALL {}", "{} SHIFT"])
def test_no_rule_watches_one(rule: str) -> None:
    for name in NAMES:
        assert check_watch(rule.format(name))
        assert check_watch(rule.capitalize().format(name.title()))


@pytest.mark.parametrize(
    "typed", ["SMITH, JOHN", "BROWN Peter", "MÜLLER HANS", "WHITE, Karen", "ROSSI MARCO"]
)
def test_a_register_puts_the_surname_first(typed: str) -> None:
    assert check_entry(typed)


@pytest.mark.parametrize("typed", ["RIVER ROSS", "LAKE CHARLES", "PORT ARTHUR", "STATION KATHARINA"])
def test_a_place_begins_so_too(typed: str) -> None:
    assert [f for f in scan(typed) if f.kind == "person"] == []
