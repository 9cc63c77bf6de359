# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words and numbers torn apart or dressed up: "Desi-" at a line's end and "ree" on the next, "DE89_3704_0044", "dEsIrEe".

Each is read a second time as it is meant, with what stands around it. Linear: every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tocsin.core.guard.late import Late

_NEAR = 40
_END = r"-[ \t]{0,3}\r?\n[ \t]{0,8}"
_STATE = r"[ -](?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
"""Behind a county and before the hyphen that parts it from the next, "EASTERN ESSEX MA-"."""
_LINE_END = re.compile(
    rf"(?<=[a-zß-ÿ]){_END}(?=[a-zß-ÿ])|(?<=[A-ZÀ-Þ]{{2}})(?<!{_STATE}){_END}(?=[A-ZÀ-Þ]{{2}})"
)
_ACCOUNT_END = re.compile(rf"(?:(?<=[A-Z]{{2}}\d\d)|(?<=\d{{4}})){_END}(?=\d{{4}}(?!\d))")
_SIGN = "(?:_|[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]){1,4}"
_GROUPS = Late(
    rf"(?<![^\W_])(?:\+\d{{1,3}}|0\d{{2,5}}|[A-Za-z]{{2}}\d\d)(?:{_SIGN}[A-Za-z0-9]{{1,8}}){{2,9}}(?![^\W_])",
    needs="\\d_\\w|\\d[^\\w\\s.,:;/()+'-]",
)
_SIGNS = re.compile(_SIGN)
# No maker and no surname goes up and down twice within a word.
_WAVES = re.compile(
    r"(?<![^\W_])[A-Za-z]{0,2}[a-z][A-Z][a-z](?:[A-Z][a-z]|[A-Z]{2,3}[a-z])[A-Za-z]{0,16}(?![^\W_])"
)
_RISES = re.compile("[A-Z](?<=[a-z].)")
"""A word goes up within it."""
_ACCOUNT = re.compile(
    r"(?<![^\W_])(?:[a-z][A-Z]|[A-Z][a-z])\d\d(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![^\W_])"
)


def mended(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is said, in the text as it was sent."""
    if "-\n" in text or "-\r\n" in text or "- \n" in text:
        yield from _anew(text, _LINE_END, _nothing)
        yield from _anew(text, _ACCOUNT_END, _nothing)
    if _RISES.search(text):
        yield from _anew(text, _WAVES, _calm)
    yield from ((m.start(), m.end(), m.group().upper()) for m in _ACCOUNT.finditer(text))
    yield from ((m.start(), m.end(), _SIGNS.sub(" ", m.group())) for m in _GROUPS.finditer(text))


def _anew(
    text: str, torn: re.Pattern[str], meant: Callable[[re.Match[str]], str]
) -> Iterator[tuple[int, int, str]]:
    """The neighbourhood of each, with all that stand in it mended."""
    done = 0
    for match in torn.finditer(text):
        if match.start() < done:
            continue
        start, done = max(done, match.start() - _NEAR), min(len(text), match.end() + 2 * _NEAR)
        yield start, done, torn.sub(meant, text[start:done])


def _nothing(_: re.Match[str]) -> str:
    return ""


def _calm(word: re.Match[str]) -> str:
    return word.group().title()
