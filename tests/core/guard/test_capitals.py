# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices in capitals: told as others are, whatever the reason, and no name runs on."""

from __future__ import annotations

import pytest

from tests.core.guard.notices_by_hand import ROWS
from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.capitals import as_written

SECTIONS = (
    (
        "LINIE 4 ZWISCHEN EICHE UND BERG WEGEN {} BIS 18 UHR GESPERRT",
        ("BAUARBEITEN", "STREIK", "DEMO"),
        "EICHE – BERG",
    ),
    (
        "LINE 4 SUSPENDED BETWEEN OAKLEY AND RIDGE DUE TO {} UNTIL 6PM",
        ("ROADWORKS", "A STRIKE", "A RALLY"),
        "OAKLEY – RIDGE",
    ),
    (
        "LIGNE 4 INTERROMPUE ENTRE CHÊNE ET MONT JUSQU'À 18H EN RAISON DE {}",
        ("TRAVAUX", "GRÈVE"),
        "CHÊNE – MONT",
    ),
    ("LÍNEA 4 INTERRUMPIDA ENTRE ROBLE Y MONTE HASTA LAS 18 H POR {}", ("OBRAS", "HUELGA"), "ROBLE – MONTE"),
    ("LINEA 4 INTERROTTA TRA QUERCIA E MONTE FINO ALLE 18 PER {}", ("LAVORI", "SCIOPERO"), "QUERCIA – MONTE"),
    (
        "LINIA 4 ZAWIESZONA MIĘDZY DĘBEM A GÓRĄ DO GODZ. 18 Z POWODU {}",
        ("REMONTU", "STRAJKU"),
        "DĘBEM – GÓRĄ",
    ),
    ("LIJN 4 RIJDT NIET TUSSEN EIK EN BERG TOT 18 UUR WEGENS {}", ("WERKZAAMHEDEN", "STAKING"), "EIK – BERG"),
    (
        "LINJA 4 EI LIIKENNÖI TAMMEN JA MÄEN VÄLILLÄ {} VUOKSI KLO 18 ASTI",
        ("TIETYÖN", "LAKON"),
        "TAMMI – MÄKI",
    ),
)
STREETS = (
    ("WEGEN {} LINIE 7 ÜBER BERGSTRASSE BIS 18 UHR", ("BAUARBEITEN", "STREIK"), "BERGSTRASSE"),
    ("DUE TO {} BUS 7 DETOURS VIA MILL ROAD UNTIL 6PM", ("ROADWORKS", "A STRIKE"), "MILL ROAD"),
    ("EN RAISON DE {} BUS 7 DÉVIÉ PAR LA RUE HUGO JUSQU'À 18H", ("TRAVAUX", "GRÈVE"), "RUE HUGO"),
)


@pytest.mark.parametrize(("notice", "reasons", "section"), SECTIONS)
def test_a_stretch_ends_where_its_name_does(notice: str, reasons: tuple[str, ...], section: str) -> None:
    told = {extract(notice.format(reason)) for reason in reasons}
    assert [(one.lines, one.sections) for one in told] == [(("4",), (section,))]
    assert all(window.end and window.end.hour == 18 for one in told for window in one.windows)
    assert all(one.windows for one in told)


@pytest.mark.parametrize(("notice", "reasons", "street"), STREETS)
def test_a_way_round_is_told(notice: str, reasons: tuple[str, ...], street: str) -> None:
    told = {extract(notice.format(reason)) for reason in reasons}
    assert [(one.lines, one.streets) for one in told] == [(("7",), (street,))]


@pytest.mark.parametrize("text", ["FLOOD WARNING FOR MILL ROAD", "STORM WARNING UNTIL NOON FOR OAK STREET"])
def test_a_warning_is_no_part_of_a_street(text: str) -> None:
    assert [street.split()[0] for street in extract(text).streets] in (["MILL"], ["OAK"])


def test_what_is_not_in_capitals_is_read_as_it_stands() -> None:
    for row in ROWS:
        assert as_written(row.text) is row.text or row.text.isupper()
    assert as_written("2号线 ABC 停运") == "2号线 ABC 停运"


def test_most_notices_say_the_same_in_capitals() -> None:
    rows = [
        row for row in ROWS if row.language in ("de", "en", "fr", "es", "it", "pl", "nl") and row.sections
    ]
    wanted = [(row.text.upper(), " – ".join(ends).upper()) for row in rows for ends in row.sections]
    told = sum(section in extract(text).sections for text, section in wanted)
    assert told > len(wanted) * 0.7
