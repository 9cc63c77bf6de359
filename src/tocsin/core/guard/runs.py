# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that stand together and begin like names, with the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from tocsin.core.guard.cues.heads import SAINTS
from tocsin.core.guard.cues.near import DIRECTIONS, LISTS, STOP_LISTS
from tocsin.core.guard.cues.titles import DOTTED_TITLES, PARTICLES
from tocsin.core.guard.cues.topics import TOPIC
from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token

_GAP = re.compile(r"[ \t\u00a0]{1,2}(?:[dlDL]['’])?|[ \t]?\r?\n[ \t]?|\.[ \u00a0]?|_")
_ROW_END = re.compile(r"[!?\n]|\.(?=\s+[^\W\d_a-z])(?<!\b[A-Z]\.)(?<!\bSt\.)")
# "Locations impacted include...": what follows is a list of places.
_LIST_MARK = re.compile(r"\s?(?:\.\.|:|\n|the following|die folgenden)")


class Before(Struct):
    """The words on the left of a run, nearest first."""

    word: str = ""
    far: str = ""
    listed: bool = False
    stops: bool = False


_OPENS = LISTS | STOP_LISTS | DIRECTIONS
_LINK = re.compile(
    r"[^.!?\n]{0,40}:[^.!?\n]{0,20}|[^\w.!?\n]{0,20}(?:[^\W_A-ZÀ-Ž][\w'’]{0,30}[^\w.!?\n]{1,20}){0,3}"
)
"""What may stand between two stops of a row, or between the word and the first: three small words, a colon."""
_STROKE = re.compile(r"[ \t]{0,2}[/|–↔-][ \t]{0,2}|[ :]{1,3}")
"""What may stand between the ends of lines: a stroke; before the first, blanks."""


class Row(Struct):
    """A row of stops being read: where it has got to, and where it must have ended."""

    at: int = 0
    end: int = 0
    link: re.Pattern[str] = _LINK

    def takes(self, text: str, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` stand in the row; then the row goes on behind them."""
        if start < self.at:  # the word itself, written large
            return False
        if start >= self.end or not self.link.fullmatch(text, self.at, start):
            self.end = min(self.end, start)
            return False
        self.at = end
        return True


def runs(text: str, tokens: list[Token]) -> Iterator[tuple[list[Token], Before, str]]:
    """Words that stand together: capitals joined by blanks, with particles between."""
    i, listed, row = 0, 0, Row()
    while i < len(tokens):
        token = tokens[i]
        if token.low in _OPENS:
            listed, row = _opened(text, token, listed, row)
        if not token.capital:
            if token.low in GIVEN and (pair := _low_pair(text, tokens, i)):
                yield pair, Before(), ""
            i += 1
            continue
        last = _run_end(text, tokens, i)
        before = _before(text, tokens, i, token.start < listed)
        before.stops = row.takes(text, token.start, tokens[last].end)
        after = (
            tokens[last + 1].low
            if last + 1 < len(tokens) and _near(text, tokens[last], tokens[last + 1])
            else ""
        )
        yield tokens[i : last + 1], before, after
        i = last + 1


def _opened(text: str, token: Token, listed: int, row: Row) -> tuple[int, Row]:
    """How far a list of places goes, and the row of stops, behind a word that may open one of them."""
    if token.low in LISTS and _LIST_MARK.match(text, token.end):
        listed = token.end + 700
    if token.low in STOP_LISTS and not _scored(text, token):
        row = Row(token.end, _sentence_end(text, token.end))
    elif token.low in DIRECTIONS and row.end <= token.start:
        row = Row(token.end, _sentence_end(text, token.end), _STROKE)
    return listed, row


def _scored(text: str, token: Token) -> bool:
    """ "21 pontos de Steve Kerr": a score."""
    return token.low == "pontos" and text[max(0, token.start - 2) : token.start - 1].isdigit()


def _sentence_end(text: str, at: int) -> int:
    """Where a row of stops must have ended: its sentence, its line, 300 letters."""
    end = _ROW_END.search(text, at, at + 300)
    return end.start() if end else at + 300


def _before(text: str, tokens: list[Token], i: int, listed: bool) -> Before:
    if i == 0 or not _beside(text, tokens[i - 1], tokens[i]):
        return Before(listed=listed)
    far = tokens[i - 2].low if i > 1 and _beside(text, tokens[i - 2], tokens[i - 1]) else ""
    return Before(tokens[i - 1].low, far, listed)


def _beside(text: str, a: Token, b: Token) -> bool:
    """Blanks, a full stop after an abbreviation, an elided article."""
    gap = text[a.end : b.start]
    if len(gap) > 3 or gap.strip(" .\n\r\t\u00a0'’/lLdD"):
        return False
    return "." not in gap or not _ends_a_sentence(a)


def _ends_a_sentence(word: Token) -> bool:
    """Whether a full stop behind the word is the sentence's, and no abbreviation's: "steht am Ufer. Anna ..."."""
    if len(word.word) < 4 or word.low in DOTTED_TITLES:
        return False
    return len(word.word) > 5 or bool(kind_of(word.low) & Kind.COMMON)


def _near(text: str, a: Token, b: Token) -> bool:
    gap = text[a.end : b.start]
    if gap == " ":
        return True
    if len(gap) > 4 or not _GAP.fullmatch(gap):
        return False
    return "." not in gap or len(a.word) < 3 or a.low in DOTTED_TITLES or a.low in SAINTS


def _run_end(text: str, tokens: list[Token], i: int) -> int:
    last = j = i
    while j + 1 < len(tokens) and j - i < 24 and _near(text, tokens[j], tokens[j + 1]):
        step = tokens[j + 1]
        if step.capital:
            last = j + 1
        elif step.low not in PARTICLES or j - last > 1:
            break
        j += 1
    return last


def _low_pair(text: str, tokens: list[Token], i: int) -> list[Token] | None:
    """Two lower-case words that are nothing but a given name and a surname, or one of them a town as well."""
    if i + 1 >= len(tokens) or tokens[i + 1].capital:
        return None
    if tokens[i].word.upper() == tokens[i].word:  # a script without capitals has readers of its own
        return None
    a, b = tokens[i], tokens[i + 1]
    if a.low in PARTICLES:  # "sagra della castagna"
        return None
    if not _near(text, a, b) or _otherwise(a.low) or _otherwise(b.low) or kind_of(b.low) & Kind.COMMON:
        return None
    if b.low in SURNAMES:
        return None if a.low in PLACES_ONE and b.low in PLACES_ONE else [a, b]
    # Beside a surname of no list the whole text must be typed without capitals.
    towns = a.low in PLACES_ONE or b.low in PLACES_ONE
    return [a, b] if len(text) < 400 and text.islower() and not towns else None


def _otherwise(low: str) -> bool:
    return low in COMMON or low in TOPIC or len(low) < 4
