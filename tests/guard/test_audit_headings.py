# SPDX-License-Identifier: AGPL-3.0-or-later
"""The row of headings above a table of names is nobody's name; the rows below are."""

import pytest

from tocsin.core.guard.scan import scan
from tocsin.run.audit.passages import Passage, beside


@pytest.mark.parametrize(
    "row", [("Name", "Shift"), ("Surname", "Role"), ("Nom", "Poste"), ("Cognome", "Turno")]
)
def test_headings_are_nobody(row: tuple[str, str]) -> None:
    pieces = beside([("", cell) for cell in row], "", 1)
    assert not [f for p in pieces if isinstance(p, Passage) for f in scan(p.text) if f.kind == "person"]


def test_a_plain_word_may_still_answer_a_form() -> None:
    pieces = beside([("", "Trade union"), ("", "Unite")], "", 1)
    assert "union" in {f.kind for p in pieces if isinstance(p, Passage) for f in scan(p.text)}
