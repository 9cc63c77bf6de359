# SPDX-License-Identifier: AGPL-3.0-or-later
"""Findings of one kind without those that the words around show to be of something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]


def without(
    text: str, hits: Iterable[Hit], kind: str, is_other: Callable[[str, int, int], bool]
) -> Iterator[Hit]:
    """The hits but those of `kind` that are something else, asked with the text in bare small letters. Where these are not as
    many as the text's own all hits stay."""
    held = list(hits)
    if any(hit[0] == kind for hit in held):
        low = bare_letters(text)
        if len(low) == len(text):
            held = [hit for hit in held if hit[0] != kind or not is_other(low, hit[1], hit[2])]
    yield from held


def around(low: str, start: int, end: int, ends: Late, side: int) -> tuple[int, int]:
    """From the last of `ends` before a place to the next behind it, `side` letters from it at most."""
    first = max(0, start - side)
    for mark in ends.finditer(low, first, start):
        first = mark.end()
    behind = ends.search(low, end, end + side)
    return first, behind.start() if behind else min(len(low), end + side)
