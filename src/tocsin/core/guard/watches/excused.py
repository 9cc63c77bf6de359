# SPDX-License-Identifier: AGPL-3.0-or-later
"""What things of a text excuse what was found in it: a part of a thing's name, a name on a sign, a room, a thing called so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from tocsin.core.guard.normal import Normal
from tocsin.core.guard.places.towns import in_a_town
from tocsin.core.guard.watches.called import called_after
from tocsin.core.guard.watches.listed import listed
from tocsin.core.guard.watches.nature import blows
from tocsin.core.guard.watches.sign import Sign
from tocsin.core.guard.watches.signs_east import before_a_sign
from tocsin.core.guard.watches.states import STATES, a_town
from tocsin.core.guard.watches.twofold import Span
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import tokens


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with blanks where the spans are, as long as it was."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


class Things(Struct, frozen=True):
    """A text, as written and as read, with the things in it: words that are another thing's, rooms, names on signs."""

    text: str
    view: Normal
    spans: list[Span]
    rooms: list[Span]
    signs: list[Sign]

    def excuse(self, start: int, end: int, kind: str) -> bool:
        """Whether what was found is no more than a thing. No room is for a people; what all of a text says is asked anew without them."""
        if kind == "ethnicity" and a_town(self.text, start, end):
            return True
        if any(sign.bears(start, end, kind) for sign in self._signs()):
            return True
        if not self.text.isascii() and before_a_sign(self.text, end, kind):
            return True
        if self._in_a_span(start, end, kind):
            return True
        if kind != "person":
            return False
        return in_a_town(self.text, start, end) or called_after(self.view.text, start, end)

    def _in_a_span(self, start: int, end: int, kind: str) -> bool:
        """Whether a span touches what was found; of what all of the text says it must be all, or nothing may be left without."""
        spans = [self._back(span) for span in self._of(kind)]
        if end - start < len(self.text.strip()):
            return any(start < last and first < end for first, last in spans)
        return any(first <= start and end <= last for first, last in spans) or self._says_else(kind)

    def _says_else(self, kind: str) -> bool:
        """Whether a text is of this kind only by its things, and says more than their names ("Madres de Plaza de Mayo")."""
        signs = [(sign.start, sign.end) for sign in self.signs if kind in sign.kinds]
        rest = without(self.view.text, [*signs, *self._of(kind)])
        if rest == self.view.text:
            return False
        said = " ".join(rest.split())
        words = tokens(said)
        more = not signs or any(_of_a_thing(w.low) or weight_of(w.low, w.word) <= _THING for w in words)
        return more and all(other != kind for _, _, other in listed(said, words))

    def _of(self, kind: str) -> list[Span]:
        return self.spans if kind == "ethnicity" else self.spans + self.rooms

    def _back(self, span: Span) -> Span:
        return self.view.back(*span)

    def _signs(self) -> Iterator[Sign]:
        for sign in self.signs:
            start, end = self._back((sign.start, sign.end))
            yield Sign(start, end, sign.kinds, self._back((sign.start, sign.until))[1])


_THING = -1.0


def _of_a_thing(low: str) -> bool:
    return low in STATES or blows(low)
