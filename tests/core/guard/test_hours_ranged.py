# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a day and hour to a day and hour, every way of writing the day with every way of writing the hour and the join."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import product

import pytest

from tests.core.guard.test_hours_said import LANGUAGES
from tocsin.core.guard import prose


@dataclass(frozen=True)
class Ways:
    """Frames, days, hours and joins of one language, and two weekdays in short and whole."""

    frame: str
    days: str
    hours: str
    joins: str
    weekdays: str = "- - - -"


WAYS = {
    "fi": Ways(
        "Silta on suljettu {}.",
        "{n}.{m}. ; {n:02}.{m:02}. ; {n}.{m}.2026 ; {w} {n}.{m}. ; {w} {n}.{m}.2026 ; {W} {n}.{m}.",
        "klo {h}.{i:02} ; klo {h:02}.{i:02} ; klo {h}:{i:02} ; kello {h}.{i:02} ; klo {h} ; {h:02}:{i:02} ; {h}.{i:02}",
        "{a} - {b} ; {a}-{b} ; {a} – {b} ; {a}–{b}",
        "ti to tiistai torstai",
    ),
    "de": Ways(
        "Die Rampe ist {} gesperrt.",
        "{n}.{m}. ; {n:02}.{m:02}. ; {n:02}.{m:02}.2026 ; {w}, {n}.{m}. ; {W}, {n:02}.{m:02}.",
        "{h}.{i:02} Uhr ; {h:02}:{i:02} Uhr ; {h:02}:{i:02} ; {h} Uhr ; , {h} Uhr, ; , {h}:{i:02} Uhr, ; um {h} Uhr",
        "{a} - {b} ; {a} – {b} ; {a} bis {b} ; vom {a} bis {b} ; von {a} bis {b} ; vom {a} bis zum {b}",
        "Di Do Dienstag Donnerstag",
    ),
    "da": Ways(
        "Broen er spærret {}.",
        "{n}.{m}. ; {n:02}.{m:02}. ; {n}/{m} ; den {n}.{m}.",
        "kl. {h:02}.{i:02} ; kl. {h} ; kl {h}.{i:02} ; kl. {h:02}:{i:02}",
        "{a} - {b} ; {a} – {b} ; fra {a} til {b} ; fra {a} - {b}",
    ),
    "sv": Ways(
        "Bron är avstängd {}.",
        "{n}/{m} ; {n}.{m}. ; 2026-{m:02}-{n:02}",
        "kl. {h:02}.{i:02} ; kl {h} ; klockan {h}.{i:02} ; {h:02}:{i:02}",
        "{a} - {b} ; {a} – {b} ; från {a} till {b} ; {a}–{b}",
    ),
    "cs": Ways(
        "Most je uzavřen {}.",
        "{n}. {m}. ; {n}.{m}. ; {n}. {m}. 2026 ; {n}.{m}.2026",
        "{h}:{i:02} ; {h}.{i:02} hodin ; v {h}:{i:02} ; {h:02}:{i:02} h",
        "{a} - {b} ; od {a} do {b} ; {a} – {b} ; {a} až {b}",
    ),
    "pl": Ways(
        "Most zamknięty {}.",
        "{n}.{m:02}. ; {n:02}.{m:02} ; {n:02}.{m:02}.2026 ; {n:02}.{m:02}.2026 r.",
        "godz. {h}:{i:02} ; godz. {h}.{i:02} ; o godz. {h} ; {h:02}:{i:02} ; , godz. {h}:{i:02}",
        "{a} - {b} ; od {a} do {b} ; {a} – {b}",
    ),
    "it": Ways(
        "Ponte chiuso {}.",
        "{n}/{m} ; {n:02}/{m:02} ; {n:02}/{m:02}/2026 ; {n}.{m}.",
        "ore {h} ; ore {h}.{i:02} ; ore {h:02}:{i:02} ; alle {h} ; alle ore {h} ; h {h}:{i:02}",
        "{a} - {b} ; dal {a} al {b} ; {a} – {b}",
    ),
    "fr": Ways(
        "Pont fermé {}.",
        "{n}/{m} ; {n:02}/{m:02} ; {n:02}/{m:02}/2026",
        "{h}h ; {h}h{i:02} ; à {h}h ; à {h:02}h{i:02} ; {h} h {i:02} ; {h:02}:{i:02}",
        "{a} - {b} ; du {a} au {b} ; {a} – {b} ; {a} au {b} ; du {a} jusqu'au {b}",
    ),
    "es": Ways(
        "Puente cerrado {}.",
        "{n}/{m} ; {n:02}/{m:02}/2026 ; {n}-{m}-2026",
        "a las {h}:{i:02} ; a las {h} h ; {h:02}:{i:02} ; {h}:{i:02} horas",
        "{a} - {b} ; del {a} al {b} ; desde el {a} hasta el {b} ; {a} a {b}",
    ),
    "nl": Ways(
        "De brug is dicht {}.",
        "{n}/{m} ; {n}-{m}-2026 ; {n:02}/{m:02}/2026",
        "{h} uur ; {h}.{i:02} uur ; om {h}:{i:02} uur ; {h}u{i:02} ; {h:02}:{i:02}",
        "{a} - {b} ; van {a} tot {b} ; {a} t/m {b} ; vanaf {a} tot {b}",
    ),
    "en": Ways(
        "Bridge closed {}.",
        "{n}/{m} ; {n:02}/{m:02}/2026",
        "{h:02}:{i:02} ; at {h:02}:{i:02} ; {h:02}.{i:02}hrs ; {h:02}{i:02} hrs",
        "{a} - {b} ; from {a} to {b} ; {a} until {b} ; {a} to {b}",
    ),
}
SPANS = (((9, 18, 0), (11, 5, 0), 10), ((4, 22, 15), (7, 4, 30), 3))
"""Two days and hours, and their month; one end looks like a day at its point."""


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split(" ; ")]


def _moment(ways: Ways, day: str, hour: str, at: tuple[int, int, int], month: int, last: bool) -> str:
    words = ways.weekdays.split()
    told = day.format(n=at[0], m=month, w=words[last], W=words[2 + last])
    return f"{told} {hour.format(h=at[1], i=at[2])}".replace(" ,", ",")


def _clock(at: datetime | None) -> tuple[int, ...] | None:
    return at and (at.month, at.day, at.hour, at.minute)


def faults(language: str) -> list[str]:
    ways, found = WAYS[language], []
    for day, hour, join in product(cells(ways.days), cells(ways.hours), cells(ways.joins)):
        for first, last, month in SPANS:
            if "{i" not in hour:
                first, last = (*first[:2], 0), (*last[:2], 0)
            a, b = (_moment(ways, day, hour, at, month, place) for place, at in enumerate((first, last)))
            text = ways.frame.format(join.format(a=a, b=b)).replace(",.", ".")
            windows = prose.extract(text, LANGUAGES.get(language, language)).windows
            told = [(_clock(window.start), _clock(window.end)) for window in windows]
            found += [] if told == [((month, *first), (month, *last))] else [text]
    return found


@pytest.mark.parametrize("language", WAYS)
def test_days_with_their_hours_are_read_however_they_are_written(language: str) -> None:
    assert faults(language) == []
