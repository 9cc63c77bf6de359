# SPDX-License-Identifier: AGPL-3.0-or-later
"""Long alternations of scripts without blanks, led by the letters with which they may begin.

A pattern of words that blanks part is spared by its needs; what stands in a Chinese text no piece of it tells. There the engine
tries each of hundreds of alternatives at each letter, and one look at a set of letters spares nearly all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from tocsin.core.guard.late import Late

_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:)|\{\d*,?\d*\}|.", re.DOTALL)
_IN_CLASS = re.compile(r"(.)-(.)|(.)", re.DOTALL)
_EMPTY = re.compile(r"[?*]|\{0?,")
_WIDEST = 200
"""Letters up to which a range is read out; a wider one is as good as any letter."""
_ANY = None
Letters = frozenset[str] | None
"""With which something may begin; None where that may be any letter."""


class Led(Late):
    """A pattern that minds capitals, of words without blanks; what is read is the same."""

    @property
    def read(self) -> str:
        return led(self.pattern)


def led(source: str) -> str:
    """The same pattern; what begins with known letters is tried only where one of them stands."""
    known = [(_firsts(branch), branch) for branch in _branches(_SIGN.findall(source))]
    rows = groupby(known, key=lambda one: one[0] is _ANY)
    return "|".join(
        _row([(firsts, _inside(branch) if firsts is _ANY else "".join(branch)) for firsts, branch in row])
        for _, row in rows
    )


def _inside(branch: list[str]) -> str:
    """What may begin with any letter, where it begins with several: some of them may not."""
    end = _closed(branch, 0) if branch[:1] == ["(?:"] else 0
    if not end or (branch[end:] and branch[end][0] in "?*+{"):
        return "".join(branch)
    return f"(?:{led(''.join(branch[1 : end - 1]))}){''.join(branch[end:])}"


def _row(row: list[tuple[Letters, str]]) -> str:
    said = "|".join(branch for _, branch in row)
    letters = frozenset[str]().union(*(firsts or () for firsts, _ in row))
    return f"(?=[{re.escape(''.join(sorted(letters)))}])(?:{said})" if letters else said


def _branches(signs: list[str]) -> Iterator[list[str]]:
    """What strokes part, outside of all brackets."""
    branch: list[str] = []
    depth = 0
    for sign in signs:
        depth += (sign[0] == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield branch
            branch = []
        else:
            branch.append(sign)
    yield branch


def _firsts(branch: list[str]) -> Letters:
    """With which letters a match of a branch may begin."""
    letters: frozenset[str] = frozenset()
    at = 0
    while at < len(branch):
        end = _closed(branch, at) if branch[at][0] == "(" else at + 1
        some = _of_one(branch[at:end])
        if some is _ANY:
            return _ANY
        letters |= some
        may_miss = end < len(branch) and _EMPTY.match(branch[end]) is not None
        if some and not may_miss:
            return letters
        at = end + (end < len(branch) and branch[end][0] in "?*+{")
    return _ANY


def _closed(branch: list[str], at: int) -> int:
    """Behind the bracket that closes the one at a place."""
    depth = 0
    for end in range(at, len(branch)):
        depth += (branch[end][0] == "(") - (branch[end] == ")")
        if not depth:
            return end + 1
    raise ValueError("a bracket is not closed")


def _of_one(signs: list[str]) -> Letters:
    """With which letters a sign, a class or what stands in brackets may begin; with none where it only looks."""
    first = signs[0]
    if first.startswith("(?") and first != "(?:":
        return frozenset()
    if first[0] == "(":
        inner = [_firsts(branch) for branch in _branches(signs[1:-1])]
        return _ANY if _ANY in inner else frozenset[str]().union(*(one or () for one in inner))
    if first[0] == "[" and len(first) > 1:
        return _of_class(first[1:-1])
    if first in (r"\b", r"\B", "^"):
        return frozenset()
    return _ANY if first in ".?*+" or (first[0] == "\\" and first[1].isalnum()) else frozenset(first[-1])


def _of_class(inside: str) -> Letters:
    if inside[0] == "^" or "\\" in inside:
        return _ANY
    letters: set[str] = set()
    for first, last, alone in _IN_CLASS.findall(inside):
        if alone:
            letters.add(alone)
        elif ord(last) - ord(first) > _WIDEST:
            return _ANY
        else:
            letters.update(map(chr, range(ord(first), ord(last) + 1)))
    return frozenset(letters)
