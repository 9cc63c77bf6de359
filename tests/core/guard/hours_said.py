# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices made from the tables of `hours_grid`, each with the window it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.core.guard.hours_grid import TONGUES, Tongue

BARE = ("fi", "sv", "da")
"""Languages whose word for hours stands ahead of the first clock, not behind the last."""
TIMES = {"a": (22, 15), "b": (5, 45), "c": (18, 15), "f": (20, 45)}
BY_DAY = {"a": (8, 15), "b": (15, 45), "c": (18, 15), "f": (20, 45)}
KINDS = ("both", "begins", "ends", "twice", "dated", "dated_begins", "dated_ends")


@dataclass(frozen=True)
class Said:
    """A text, its hours, and its days as "03-03" where the date tells the month."""

    language: str
    kind: str
    frame: str
    clock: str
    date: str
    text: str
    hours: tuple[tuple[str, str], ...]
    days: tuple[str, str] | None


def cells(row: str) -> list[str]:
    return [cell for cell in (c.strip() for c in row.split(" ; ")) if cell]


def _clock(form: str, place: str, time: tuple[int, int], lone: bool, language: str) -> str:
    first, _, last = form.partition("|")
    whole = first if language in BARE or not last else last
    chosen = whole if lone else first if place in "ac" else last or first
    hour, minute = time
    half = "p" if hour >= 12 else "a"
    return chosen.format(
        H=hour, M=minute, h=(hour - 1) % 12 + 1, p=half, P=half.upper(),
        day="in the evening" if hour >= 18 else "in the afternoon" if hour >= 12 else "in the morning",
    )  # fmt: skip


def _date(form: str, tongue: Tongue, number: int) -> str:
    long, short = (pair.split() for pair in tongue.days.split(" | "))
    second = number != 3
    return form.format(
        n=number, nn=f"{number:02}", o="th" if second else "rd", day=long[second], dy=short[second]
    )


def _named(form: str) -> bool:
    """Whether a date tells its month."""
    return bool(re.search(r"(?i)ma?r|bře|maal|0?3(?!\})", form.replace("{n}", "")))


def said(language: str, kind: str, frame: str, clock: str, date: str = "") -> Said:
    tongue = TONGUES[language]
    times = BY_DAY if kind == "twice" else TIMES
    if "{M" not in clock:
        times = {place: (hour, 0) for place, (hour, _) in times.items()}
    apart = "{e}" in frame and not re.search(r"\{a\}[^{]*\{b\}", frame)
    lone = apart or kind in ("begins", "ends", "dated_begins", "dated_ends")
    words = {place: _clock(clock, place, time, lone, language) for place, time in times.items()}
    if language in BARE and kind == "twice" and "{c}" in frame:
        words["c"] = (
            _clock(clock, "a", times["c"], False, language)
            if frame.count("fr") > 1 or frame.count("mel") > 1
            else words["c"]
        )
    days = {"d": _date(date, tongue, 3), "e": _date(date, tongue, 5)} if date else {}
    text = tongue.frame.format(frame.format(**words, **days, K=clock.split()[0]))
    told = {place: f"{hour:02}:{minute:02}" for place, (hour, minute) in times.items()}
    spans = [("a", "b"), ("c", "f")] if kind == "twice" else [("a", "b")]
    hours = tuple(
        (
            told[x] if kind not in ("ends", "dated_ends") else "",
            told[y] if kind not in ("begins", "dated_begins") else "",
        )
        for x, y in spans
    )
    return Said(language, kind, frame, clock, date, text, hours, _days(kind, frame, date))


def _days(kind: str, frame: str, date: str) -> tuple[str, str] | None:
    if not date or not _named(date):
        return None
    if kind == "dated_begins":
        return "03-03", ""
    if kind == "dated_ends":
        return "", "03-05"
    return ("03-03", "03-05") if "{e}" in frame else ("03-03", "03-04")


def every() -> Iterator[Said]:
    """Every frame with every clock and every date."""
    for language, tongue in TONGUES.items():
        for kind in KINDS:
            for frame in cells(getattr(tongue, kind)):
                for clock in cells(tongue.clocks):
                    for date in cells(tongue.dates) if kind.startswith("dated") else ("",):
                        yield said(language, kind, frame, clock, date)
