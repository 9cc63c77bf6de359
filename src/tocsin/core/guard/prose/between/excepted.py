# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches behind a word for "except": each takes the opposite of what is said of the rest.

"All trains run except between A and B" closes that stretch, "no trains except on the line A - B" all others.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.openers import OPENERS
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import (
    CARRIED,
    END,
    LESS,
    NORMAL,
    NOT,
    PART,
    RUNS,
    UNCHANGED,
    UNDISTURBED,
)

_AGO = 240
"""Letters before a pair in which the rest of its sentence stands."""
_FARTHEST = 60
"""Letters from the word to a stretch it takes out."""
_EXCEPT = Late(
    rf"(?<!\w)(?:{tables.pattern('excepts')})(?!\w)(?! (?:betrieb|service|servizio|servicio|provoz))",
    needs=tables.needed("excepts"),
)
_CARRIES = 30
"""Letters behind a stretch in which a bus may be said to run there."""
_BEHIND = Late(r"(?:[ -]\w+)?,? lukuun ottamatta(?!\w)", needs="ottamatta")
"""Finnish may have it behind: "Lahden ja Kouvolan väliä lukuun ottamatta"."""
_WORD = Late(r"[^\W\d]+")
_FIELDS = ("section", "section_after", "article", "small")
_PHRASES = (*OPENERS, *(phrase for field in _FIELDS for phrase in tables.words(field)))
_LEADING = {word for phrase in _PHRASES for word in phrase.split()} - tables.words("modes") | set(
    "for on of from the di de del dell della delle dei da d l la le los den dem von vom van het w na för mellem"
    " service services trains züge zügen zugverkehr treinen treindienst trenes treni pociągów junat tåg tågen tog"
    " togene vlaky vlaků comboios".split()
)  # fmt: skip
"""What leads from the word to a stretch. Who else may pass, "sauf riverains entre", leaves the stretch to the clause."""
_WHERE = Late(r",? (?:where|wo|où|donde|dove|gdzie|waar|jossa|där|hvor|kde|onde)(?!\w)")
"""Behind it the stretch's own service is told: "except between A and B, where one train in two runs"."""


def excepted(low: str, pair: Pair, limit: int) -> bool | None:
    """Whether an exception closes a pair or, False, lets it run; None where the pair is none, or nothing is said of the rest."""
    if not (_EXCEPT.needed(low) or _BEHIND.needed(low)):
        return None
    sentence = END.split(low[max(0, pair.start - _AGO) : pair.start])[-1]
    behind = "" if low[pair.end - 1] == "." else END.split(low[pair.end : limit])[0]
    if after := _BEHIND.match(behind):
        return _closes(sentence, behind[after.end() :])
    word = list(_EXCEPT.finditer(low, pair.start - len(sentence), pair.start))[-1:]
    if not word or not _leads(low[word[0].end() : pair.start]):
        return None
    closes = _closes(sentence[: word[0].start() - pair.start], behind)
    if closes is False and (
        (_WHERE.match(behind) and LESS.search(behind)) or CARRIED.search(behind[:_CARRIES])
    ):
        return True
    return closes


def _leads(words: str) -> bool:
    return len(words) < _FARTHEST and all(word in _LEADING for word in _WORD.findall(words))


def _closes(before: str, behind: str) -> bool | None:
    """Whether the rest runs, by its part of the sentence that is nearest: ahead of the exception, or behind one that stands first."""
    parts = reversed(PART.split(before)) if before.strip(" ,") else iter(PART.split(behind))
    return next((runs for part in parts if (runs := _runs(part)) is not None), None)


def _runs(said: str) -> bool | None:
    if UNDISTURBED.search(said) or UNCHANGED.search(said):
        return True
    if NOT.search(said) or halted(said):
        return False
    return True if RUNS.search(said) or NORMAL.search(said) else None
