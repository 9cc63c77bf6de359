# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines of which a text only says that they run as ever, beside others that do not: "die U6 verkehrt planmäßig", "M3 regolare"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.running_words import NONE, UNDISTURBED
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.routes.undisturbed_words import AGAIN, AS_EVER, CONTRARY, SPARED
from tocsin.core.model import Effect

_SENTENCE = Late(r"[.!?](?=\s+[A-ZÀ-Ž\d]|\s*$)|(?<=\w\w\w)[.!?](?=\s)|;|\n")
_COMMA = Late(
    rf",? (?:while|whereas|während|wogegen|mientras(?: que)?|tandis que|alors que|mentre|terwijl|natomiast|zaś|kun taas|medan|mens|enquanto|(?:and|und|et|y|i|en|ja|och|og) (?=(?:the |die |der |la |las |les |los |le |de |w |a |as )?(?:{tables.pattern('line')}) ))(?!\w)|[,(–] ?(?=\S)|\)"
)
"""What may stand between two that are said: it parts them where the first says what becomes of its lines."""
_FEW = 4
_NOT = Late(rf"(?<!\w)(?:{NONE})(?!\w)")


def straight(text: str, found: Sequence[str]) -> tuple[str, ...]:
    """The lines of `found` without those of which nothing else is said; all of them where that would leave none, unless the
    text says what happens to something else."""
    low = small(text)
    if not found or not any(words.needed(low) for words in (AS_EVER, SPARED)):
        return tuple(found)
    spans = list(_spans(text, low))
    if not spans:
        return tuple(found)
    told = tuple(one for one in found if _told(text, one, spans))
    if told:
        return told
    return () if all(sure for _, _, sure in spans) and _elsewhere(text, spans) else tuple(found)


def _spans(text: str, low: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text says that lines run as ever, and whether by saying that they are not affected."""
    starts = [0, *(mark.end() for mark in _SENTENCE.finditer(text)), len(text)]
    for start, end in pairwise(starts):
        for begun, stop in _parts(low, start, end):
            part = low[begun:stop]
            if SPARED.search(part) and not CONTRARY.search(part):
                yield begun, stop, True
            elif AS_EVER.search(part) and not _otherwise(part):
                yield begun, stop, False


def _parts(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that each say what becomes of something, with what they say it of: "Regolari M1, M3 e M5"."""
    cuts = [start, *(mark.end() for mark in _COMMA.finditer(low, start, end)), end]
    parts = list(pairwise(cuts))
    while len(parts) > 1 and _goes_on(low[slice(*parts[-1])]):
        last = parts.pop()[1]
        parts[-1] = (parts[-1][0], last)
    begun = start
    for one in parts:
        if _says(low[slice(*one)]):
            yield begun, one[1]
            begun = one[1]


def _goes_on(part: str) -> bool:
    """Whether a part is no more than further ids of those told before, or takes back what is said of them."""
    return (len(part.split()) <= _FEW or CONTRARY.match(part) is not None) and not _says(part)


@of_clauses(8192)
def _says(part: str) -> bool:
    return bool(AS_EVER.search(part) or SPARED.search(part)) or effect_of(part) is not Effect.UNKNOWN


def _otherwise(part: str) -> bool:
    """Whether a part also says that something is not as ever, or is only from then on."""
    bare = UNDISTURBED.sub(" ", AS_EVER.sub(" ", part))
    taken_back = CONTRARY.search(bare) or AGAIN.search(part) or _NOT.search(bare)
    return bool(taken_back) or effect_of(bare) is not Effect.UNKNOWN


def _told(text: str, line: str, spans: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether a line stands outside of all of it; one that the text spells otherwise is believed."""
    word = re.escape(line.removesuffix(" Line").rpartition(" ")[2])
    places = [one.start() for one in re.finditer(rf"(?<!\w){word}(?!\w)", text)]
    return not places or any(not any(start <= at < end for start, end, _ in spans) for at in places)


def _elsewhere(text: str, spans: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether the rest of a text says what happens."""
    cuts = [0, *(at for start, end, _ in spans for at in (start, end)), len(text)]
    rest = "\n".join(text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True))
    return effect_of(rest) is not Effect.UNKNOWN
