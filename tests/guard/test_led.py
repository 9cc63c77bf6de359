# SPDX-License-Identifier: AGPL-3.0-or-later
"""A pattern led by the letters it may begin with finds what it finds without."""

from __future__ import annotations

import re

import pytest

from tests.core.guard.test_prose import ROWS
from tests.guard.special_cases import SAID
from tests.guard.test_patterns import held
from tocsin.core.guard.led import Led, led

LED = {name: found for name, found in held() if isinstance(found, Led)}
TEXTS = [
    text
    for text in (
        *(row.text for row in ROWS),
        *(one.strip() for said in SAID.values() for one in said.split("|")),
    )
    if not text.isascii()
]

SOURCES = {
    "甲乙|乙丙": "甲乙",
    "(?:甲|乙)?丙": "甲乙丙",
    "(?<!丁)[甲乙]{2}": "甲乙",
    "甲{0,2}乙": "甲乙",
    "[^甲]乙": "",
    r"\d甲|.乙": "",
    "甲?": "",
    "(?P<of>甲)": "",
    "(?i:a)": "",
    "[一-鿿]甲|乙": "",
}


@pytest.mark.parametrize("source", SOURCES)
def test_the_letters_with_which_a_match_may_begin_are_known(source: str) -> None:
    said, letters = led(source), SOURCES[source]
    assert said.startswith("(?=[") == bool(letters)
    assert not letters or set(said[4 : said.index("]")]) == set(letters)
    for text in ("甲乙丙丁", "丙甲甲乙丙", "1甲a乙", "丁甲乙甲", ""):
        assert [m.span() for m in re.finditer(said, text)] == [m.span() for m in re.finditer(source, text)]


@pytest.mark.parametrize("name", LED)
def test_it_finds_the_same(name: str) -> None:
    plain = re.compile(LED[name].pattern, LED[name].flags)
    for text in (*TEXTS, "".join(TEXTS)[:4000]):
        assert [m.span() for m in LED[name].compiled.finditer(text)] == [
            m.span() for m in plain.finditer(text)
        ]
