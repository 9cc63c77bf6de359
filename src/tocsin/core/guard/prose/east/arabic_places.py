# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops and streets of Arabic notices: a word for one, and the name behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.prose.east.arabic_names import led, name_end
from tocsin.core.guard.prose.east.arabic_sections import between
from tocsin.core.guard.prose.east.arabic_words import SECTION_NOUNS, STOPS, WAYS


def ways(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        head = word if word in WAYS else led(word)
        if head not in WAYS:
            continue
        end = name_end(words, i + 1)
        if end > i + 1 and not (head in SECTION_NOUNS and words[end : end + 1] in (["-"], ["–"])):
            yield " ".join([head, *words[i + 1 : end]])


def stops(words: Sequence[str]) -> Iterator[str]:
    for i, word in enumerate(words):
        if word in STOPS or led(word) in STOPS:
            if led(word) in ("محطتي", "محطتى") and (both := between(words, i + 1)):
                yield from both
            elif (end := name_end(words, i + 1, 3)) > i + 1:
                yield " ".join(words[i + 1 : end])
