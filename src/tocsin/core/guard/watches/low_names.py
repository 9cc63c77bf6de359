# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names typed without capitals: "notes on grace okonkwo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.near import OPENING
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.person import persons
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import tokens

_START = re.compile(r"(?<![\w'’])[^\W\d_]")
_A_NAME = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
_THING = -1.0
"""What each of two words weighs at most that are a thing's: "buczek mgłowy"."""
_NOBODY = frozenset("caduta perro perros alta bassa pan bed".split())
"""A fall of rocks, high water, bed pans."""
_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def low_names(text: str) -> Iterator[tuple[int, int, str]]:
    """A name typed without capitals is a name all the same, when a word of it says so: its capitals do not."""
    capital = _START.sub(lambda m: m.group().upper(), text)
    if len(capital) != len(text):
        return
    for start, end, _ in persons(capital, tokens(capital)):
        words = tokens(text[start:end])
        if any(w.low in _NOBODY or w.low in OPENING for w in words):
            continue
        if sum(weight_of(w.low, w.word) for w in words) <= 2 * _THING:
            continue
        kinds = [kind_of(w.low) for w in words]
        if _names_somebody(kinds) or not (any(kinds) or any(_WORD_END.search(w.low) for w in words)):
            yield start, end, "person"


def _names_somebody(kinds: list[int]) -> bool:
    """A given name and what may be a surname, or a word that is a name and nothing else."""
    first, last = kinds[0], kinds[-1]
    if first & Kind.GIVEN and (last & _A_NAME or not last):
        return True
    return any(k & _A_NAME and not k & _A_WORD for k in kinds)


# How plain words end that no list holds: "agregat prądotwórczy", "viabilité hivernale", "reperibile".
_WORD_END = re.compile(
    "(?:czy|czny|owy|owa|owe|ow|anie|enie|osc|rzy|ite|ale|elle|eux|euse|ure|age|eurs|tion|cion|zione|mente|ibile|abile|ica|iche|isti"
    "|ero|eros|eras|orio|oria|miento|mientos|owi|icy|ung|ungen|keit|lich|isch|ische|ing|ness|ment|able|ible|less)$"
)
