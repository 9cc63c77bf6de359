# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIRI SX: its Detail is a sentence like its Description; its Advice names what is taken instead, and fills no slot."""

import pytest

from tests.formats import made
from tests.formats.made import read, reports
from tocsin.core.model import Refused
from tocsin.formats.siri_sx import SIRI_SX

_SUMMARY = '<Summary xml:lang="en"></Summary>'
_AFFECTED = made.siri()[made.siri().index("<Affects>") : made.siri().index("</Affects>") + len("</Affects>")]


def _situation(texts: str, affected: str = "") -> str:
    return made.siri().replace(_SUMMARY, texts).replace(_AFFECTED, affected)


@pytest.mark.parametrize(
    ("detail", "section"),
    [
        ("No trams run on line 7 between Mill Square and Oak Road.", "Mill Square – Oak Road"),
        ("Die Linie 7 fährt nicht zwischen Altdorf und Neudorf.", "Altdorf – Neudorf"),
        ("Ligne 7 interrompue entre Vallon et Corbieu.", "Vallon – Corbieu"),
    ],
)
def test_a_detail_is_read(detail: str, section: str) -> None:
    (report,) = reports(read(SIRI_SX, _situation(f"<Summary>Line 7</Summary><Detail>{detail}</Detail>")))
    assert report.slots is not None
    assert (report.slots.lines, report.slots.sections) == (("7",), (section,))


@pytest.mark.parametrize(
    "advice", ["Line 13 runs to Mill Square.", "Linie 13 fährt zum Markt.", "Ligne 13 à 18h."]
)
def test_an_advice_fills_no_slot(advice: str) -> None:
    plain = _situation("<Summary>Line 7: delays</Summary>")
    advised = _situation(f"<Summary>Line 7: delays</Summary><Advice>{advice}</Advice>")
    assert read(SIRI_SX, advised) == read(SIRI_SX, plain)


@pytest.mark.parametrize("element", ["Detail", "Advice"])
def test_who_is_sought_is_refused_where_no_other_words_are_told(element: str) -> None:
    sought = "MISSING: have you seen this 12 year old girl, last seen at Mill Square? Call the police."
    (found,) = read(SIRI_SX, _situation(f"<{element}>{sought}</{element}>").replace("diverted", "unknown"))
    assert isinstance(found, Refused)
