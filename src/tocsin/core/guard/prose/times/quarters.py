# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that stand beside an hour in words and move it: halves, quarters and minutes, ahead of it and behind it."""

from __future__ import annotations

_MINUTES = (
    ("five:5 ten:10 twenty:20 twenty-five:25", "past", "", ""),
    ("fünf:5 zehn:10 zwanzig:20", "nach", "vor", "halb"),
    ("vijf:5 tien:10 twintig:20", "over", "voor", "half"),
    ("fem:5 tio:10 tjugo:20", "över", "i", "halv"),
    ("fem:5 ti:10 tyve:20", "over", "i", "halv"),
    ("fem:5 ti:10 tjue:20", "over", "på", "halv"),
    ("pięć:5 dziesięć:10 dwadzieścia:20", "po", "", ""),
    ("viisi:5 viittä:5 kymmenen:10 kymmentä:10 kaksikymmentä:20 kahtakymmentä:20", "yli", "vaille", ""),
)
"""Minutes in words, and what says that they are past an hour, before it, or that they are beside its half."""


def _minutes() -> dict[str, int]:
    found: dict[str, int] = {}
    for words, past, before, half in _MINUTES:
        for word, number in (one.split(":") for one in words.split()):
            for sign, join in ((1, past), (-1, before)):
                if join:
                    found[f"{word} {join}"] = sign * int(number)
                if join and half:
                    found[f"{word} {join} {half}"] = sign * int(number) - 30
    return found


AHEAD = {
    "half past": 30, "quarter past": 15, "quarter after": 15, "quarter to": -15, "a quarter to": -15,
    "viertel nach": 15, "viertel vor": -15, "kwart over": 15, "kwart voor": -15, "kvart över": 15, "kvart i": -15,
    "kvarter over": 15, "kvarter i": -15, "kvart over": 15, "kvart på": -15, "kwadrans po": 15, "za kwadrans": -15,
    "čtvrt na": -45, "tři čtvrtě na": -15, "třičtvrtě na": -15,
    **_minutes(),
    "halb": 0, "half": 0, "halv": 0, "puoli": 0, "wpół do": 0, "w pół do": 0, "pół do": 0, "půl": 0,
}  # fmt: skip
"""Minutes to add; 0 for a half, which a numeral takes its own way."""
BEHIND = {
    "et demie": 30, "et quart": 15, "moins le quart": -15, "y media": 30, "y cuarto": 15, "menos cuarto": -15,
    "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15, "e meia": 30, "e um quarto": 15,
    "menos um quarto": -15, "thirty": 30, "fifteen": 15, "forty-five": 45, "menos veinte": -20, "menos diez": -10, "menos cinco": -5, "menos veinticinco": -25,
    "trente": 30, "quinze": 15, "quarante-cinq": 45, "dreißig": 30, "fünfzehn": 15, "fünfundvierzig": 45, "trzydzieści": 30,
    "piętnaście": 15, "y treinta": 30, "y quince": 15, "e trenta": 30, "e quindici": 15, "dertig": 30, "vijftien": 15,
    "y diez": 10, "y veinte": 20, "moins vingt": -20, "moins dix": -10, "et demi": 30,
}  # fmt: skip
