# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said of people in a turn of phrase: "of Pakistani descent", "suffers from diabetes", "drivers walk out".

No word of these says it alone: heat warnings name diabetes, lightning strikes and fires have origins. So each phrase
joins two small lists, one for what is said (descends, suffers, walks out, is sought) and one for of whom or of what.
They are asked of the text in lower case and without accents. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.phrase_shapes import PHRASES, SIGNS
from tocsin.core.guard.said.phrases_east import EASTERN

Hit = tuple[str, int, int, float]

_BOOK = {
    kind: Late(rf"\b(?=\w)(?:{'|'.join(phrases)})", needs=frozenset(SIGNS[kind].split()))
    for kind, phrases in PHRASES.items()
}
_SAID = Several(_BOOK.items())


# Without its accent the French word is "young".
_FASTS = Late(
    r"(?<!\w)(?:jeûn(?:e|ent|ait|era)|fastet|ayunan?|digiuna(?:no)?|pości|poszczą)(?!\w)",
    needs=frozenset(
        "jeûne jeûnent jeûnait jeûnera fastet ayuna ayunan digiuna digiunano pości poszczą".split()
    ),
)


@looks_for(*_BOOK.values(), _FASTS)
def phrases(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of every phrase."""
    low = bare_letters(text)
    for kind, found in _SAID.finditer(low):
        yield kind, found.start(), found.end(), 0.8
    yield from (("faith", found.start(), found.end(), 0.65) for found in _FASTS.finditer(text))
    if is_eastern(text):
        for kind, phrase in EASTERN:
            yield from ((kind, found.start(), found.end(), 0.8) for found in phrase.finditer(text))
