# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to watch one who works here or is told by looks, in Chinese and Arabic: "盯着新来的保洁 记下她几点走". Linear: a sentence around each word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tocsin.core.guard.late import Late
from tocsin.core.guard.said.one_here import Span, sentence
from tocsin.core.guard.said.one_watched_words import (
    DOES_AR,
    DOES_ZH,
    LOOKS_AR,
    LOOKS_ZH,
    ONE_AR,
    ONE_ZH,
    ORDER_AR,
    ORDER_ZH,
    TO_EYE_AR,
    TO_EYE_ZH,
)


class _Reading(NamedTuple):
    """What stands together: an order, somebody, what is done; and looking at whom looks tell, which needs nothing else."""

    order: Late
    looks: Late
    does: Late
    eyed: Late


_HAN = _Reading(
    Late(ORDER_ZH), Late(ONE_ZH), Late(DOES_ZH), Late(rf"(?:{TO_EYE_ZH})[^，,。；;\n]{{0,8}}(?:{LOOKS_ZH})")
)
_ARABIC = _Reading(Late(ORDER_AR), Late(ONE_AR), Late(DOES_AR), Late(rf"{TO_EYE_AR}{LOOKS_AR}"))


def watched_east(text: str) -> Iterator[Span]:
    """Start and end of each."""
    for reading in (_HAN, _ARABIC):
        yield from (found.span() for found in reading.eyed.finditer(text))
        yield from _eastern(text, reading)


def _eastern(text: str, reading: _Reading) -> Iterator[Span]:
    for done in reading.does.finditer(text):
        first, last = sentence(text, *done.span())
        who = reading.looks.search(text, first, last)
        order = who and reading.order.search(text, first, last)
        if who and order and not (who.start() < order.start() < done.start()):
            yield min(order.start(), who.start(), done.start()), max(order.end(), who.end(), done.end())
