# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes without a word on what they are: each language's own page, and no text that costs more than its length."""

import pytest

from tests.pace import within
from tocsin.run.audit.decode import decoded

PAGES = [
    ("cp1254", "Bugün Ayşe için şeker hastalığı ilacı teslim alındı, gün sonu iki yolcu var."),
    ("cp1250", "Bogumił złożył wniosek, źródło: łącznik zmiany."),
    ("gb18030", "交接班记录：七号库由陈志远接管，叉车两台待修。"),
    ("cp1252", "Það er ekki hægt að opna dyrnar og bíða við hliðið."),
    ("cp1252", "Über die Brücke fährt heute nichts, übrigens größer als gedacht."),
]
HOSTILE = [b"\xfe\xe7\xe7 ", b"ve \xe7\xe7 ", b"\xfe ve\xe7\xe7\n", b"\xb3\xb3a ", b"\xf8\xf9a"]


@pytest.mark.parametrize(("page", "text"), PAGES)
def test_a_text_in_its_own_code_page_is_read(page: str, text: str) -> None:
    assert decoded(text.encode(page)) == text


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_long_text_costs_no_more_a_byte(unit: bytes) -> None:
    with within(2.0):
        decoded(unit * (1_000_000 // len(unit)))
