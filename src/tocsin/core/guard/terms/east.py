# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds what `chinese`, `ja_ko` and `arabic_words` list, in time linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.led import Led
from tocsin.core.guard.terms import chinese as terms_zh
from tocsin.core.guard.terms import ja_ko as terms_ja_ko
from tocsin.core.guard.terms.arabic import arabic_terms
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

_HAN = re.compile("[\u3400-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_JAPANESE = {kind: Led(said) for kind, said in terms_ja_ko.JAPANESE.items()}
_KOREAN = {kind: Led(said) for kind, said in terms_ja_ko.KOREAN.items()}
_KIND = {word: kind for kind, said in terms_zh.WORDS.items() for word in said.split()}
_WORD = Led(rf"(?:{'|'.join(sorted(map(re.escape, _KIND), key=len, reverse=True))})(?!{terms_zh.NOT_BEHIND})")
_PATTERN = {kind: Led(rf"(?:{said})(?!{terms_zh.NOT_BEHIND})") for kind, said in terms_zh.PATTERNS.items()}


def eastern_terms(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every word and turn of phrase; Japanese has other words."""
    if text.isascii():
        return
    yield from arabic_terms(text, words)
    for script, patterns in ((_KANA, _JAPANESE), (_HANGUL, _KOREAN)):
        if script.search(text):
            for kind, said in patterns.items():
                yield from ((kind, m.start(), m.end(), 0.8) for m in said.finditer(text))
            return
    if not _HAN.search(text):
        return
    short = simple(text)
    yield from ((_KIND[m.group()], m.start(), m.end(), 0.85) for m in _WORD.finditer(short))
    for kind, pattern in _PATTERN.items():
        yield from ((kind, m.start(), m.end(), 0.8) for m in pattern.finditer(short))
