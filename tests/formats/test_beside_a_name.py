# SPDX-License-Identifier: AGPL-3.0-or-later
"""A line, a stop or a road whose name holds somebody is told by the id that stands beside the name, not lost."""

from __future__ import annotations

import json

import pytest

from tests.formats import made
from tests.formats.test_person_alerts import passed
from tocsin.core.model import Slots

NAMED = ["5 John Smith", "5 – Ingrid Halvorsen", "Ligne 5 (Jean Dupont)", "Zbylut Krzempek"]
_NAME = "<PublishedLineName>12</PublishedLineName>"


def _slots(raw: bytes | str) -> Slots:
    (report,) = passed(raw.encode() if isinstance(raw, str) else raw, "en")
    assert report.slots is not None
    return report.slots


@pytest.mark.parametrize("name", NAMED)
def test_a_line_of_siri_falls_back_to_its_reference(name: str) -> None:
    told = made.siri().replace(_NAME, f"<PublishedLineName>{name}</PublishedLineName>").replace("x:12", "5")
    assert _slots(told).lines == ("5",)


@pytest.mark.parametrize("name", NAMED[:3])
def test_a_stop_of_siri_falls_back_to_its_reference(name: str) -> None:
    told = made.siri().replace(">Markt<", f">Chez {name}<")
    assert _slots(told).stops == ("s1",)


@pytest.mark.parametrize("name", NAMED)
def test_a_line_of_navitia_falls_back_to_another_name(name: str) -> None:
    told = json.loads(made.navitia())
    told["disruptions"][0]["impacted_objects"][0]["pt_object"] |= {
        "name": "12",
        "line": {"code": name, "name": "Bus 12"},
    }
    assert _slots(json.dumps(told)).lines == ("Bus 12",)


@pytest.mark.parametrize("name", NAMED[:3])
def test_a_number_of_datex_stands_beside_a_name(name: str) -> None:
    place = f"<supplementaryPositionalDescription><roadInformation><roadNumber>A7</roadNumber><roadName>{name}</roadName></roadInformation></supplementaryPositionalDescription>"
    assert _slots(made.datex("roadworks", kind="MaintenanceWorks", field="roadMaintenanceType", place=place)).streets == ("A7",)  # fmt: skip


def test_what_names_nobody_stands_as_it_is() -> None:
    told = made.siri().replace(_NAME, "<PublishedLineName>Circle Line</PublishedLineName>")
    assert _slots(told).lines == ("Circle Line",)
