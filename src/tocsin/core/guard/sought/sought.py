# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a message that tells of no hazard tells of one person: sought, missing, taken, escaped, by what it says of them.

The fixed names of such alerts (AMBER, silver, "vermisst") are in `formats.terms.persons`, turns of phrase in `said.phrases`.
This is the kind behind both: in one language a word for a single person and, near it, a word of seeking, of having been
seen or of having got away; or a single person's age. Asked of vague messages only, since floods have missing people, too;
who asks the reader whether they have seen somebody says so under any hazard (`asks_after`).
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, Sieve, words_of
from tocsin.core.guard.led import Led
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.sought.sought_words import AGE, AGED, ASKED, EASTERN, ONE, PUBLIC, SOUGHT

NEAR = 70
"""Letters between what is sought and how it is said."""
CLOSE = 24
"""The same between a question and whom it is about."""
MOST = 600
OPENING = 160
"""Letters in which a call that is no question says what it wants; a warning of weather is far longer."""


def _pair(who: str, how: str) -> str:
    gap = rf"\b.{{0,{NEAR}}}?\b"
    return rf"\b(?:{who}){gap}(?:{how})\b|\b(?:{how}){gap}(?:{who})\b"


_TOLD = {tongue: Late(_pair(*pair)) for tongue, pair in SOUGHT.items()} | {"aged": Late(AGED)}
# Of a word for one person that is two words the first.
_ONES = {tongue: re.sub(r" \w+", "", who) for tongue, (who, _) in SOUGHT.items()} | {"aged": AGE}
_TONGUES = Sieve({tongue: Late(f"(?:{ones})").fullmatch for tongue, ones in _ONES.items()})
"""In which languages a text says what every match holds."""
_TOLD_EAST = Late(EASTERN)
_WHO = "|".join(who for who, _ in SOUGHT.values())
_ASKED = Led(rf"\b(?:{ASKED})\b.{{0,{CLOSE}}}?\b(?:{_WHO})\b")


_MONDAY = Late(r"(?i)\bmån\b")


# "Child seat missing", "enfant: siège".
_OF_CHILDREN = Late(
    r"\b(?:child(?:ren)?|baby|person|man)['’]?s?[ -](?:seats?|car seats?|locks?|tickets?|fares?|gates?|pool|menus?|area|toilets?|bikes?|chairs?|changing|monitor|lift|counts?|counter|hours?|riding|hole|holes|cot|buggy|trolley)\b"
)


def _bare(text: str) -> str:
    """Without a Swedish Monday, which without its ring is a man."""
    return bare_letters(_MONDAY.sub("", text[:MOST]) if "å" in text.casefold() else text[:MOST])


def sought(text: str) -> bool:
    """Whether the text, of a message without a hazard, seeks or describes one person."""
    low = _bare(text)
    if any(_TOLD[tongue].search(low) for tongue in _TONGUES.kinds(words_of(low))):
        return True
    return (is_eastern(text) or "jährige" in text.lower()) and bool(_TOLD_EAST.search(text[:MOST]))


def where_sought(text: str) -> tuple[int, int] | None:
    """Where a log's line seeks or describes one person, as `sought` reads a message; nothing in most lines."""
    low = _OF_CHILDREN.sub(lambda found: "-" * len(found[0]), _bare(text))
    told = (
        found
        for reads in (*(_TOLD[tongue] for tongue in _TONGUES.kinds(words_of(low))), _TOLD_EAST)
        if (found := reads.search(text[:MOST] if reads is _TOLD_EAST else low))
    )
    first = min(told, key=lambda found: found.start(), default=None)
    if first is None:
        return None
    return first.span() if len(low) == min(len(text), MOST) else (0, len(text))


def asks_after(text: str) -> bool:
    """Whether a text asks its reader about one person, whatever hazard its words were taken for: at its beginning, or by a question."""
    return bool(_ASKED.search(_bare(text if "?" in text else text[:OPENING])))


_ISLAND = "isle of man"
_WORD = Late(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def of_one(headline: str) -> bool:
    """Whether a headline that names no hazard speaks of one human being and of nothing that concerns everybody."""
    words = _WORD.findall(_bare(headline).replace(_ISLAND, ""))
    return any(word in ONE for word in words) and not any(word.startswith(PUBLIC) for word in words)
