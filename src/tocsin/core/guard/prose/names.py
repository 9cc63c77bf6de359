# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads a proper name at a place in a text: the words that begin like a name, up to the first that does not."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.fenced import ISLET, TITLES, fenced
from tocsin.core.guard.prose.name_ends import begins_anew, says, tells_more
from tocsin.core.guard.prose.name_words import (
    ABBREVIATED,
    DUTCH,
    FRENCH,
    RANK,
    SEVERAL,
    SMALL_LAST,
    TAIL,
    TOLD_APART,
    abroad,
    closed,
    names_a_kind,
    opens,
    without_article,
)

LONGEST = 8
"""Words of a name."""
MOST = 40
"""Words of names that slashes part."""
_TOKEN = Late(r"[ ]?(S:ta?(?= )|\([^()\n]{1,40}\)|[^\s,;:()\[\]!?\"«»„“”↔|–]{1,60}|[«»„“”\"])")
_LETTER = Late(
    r"[A-Z] (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Terrace)(?!\w)"
)
"""A letter that is a street's whole name and a small word elsewhere, "I Street", "E Avenue"."""
_SHORT = Late(r"\([^()\n]{1,16}\)$")
_SIGN = Late(r"\([A-Z]{1,2}\)")
_RIVER = Late(r"\([A-ZÄÖÜ][a-zäöüß]{2,12}\)(?= [A-ZÄÖÜ][a-zäöüß])")
"""What tells a town from others of its name and stands inside it: "Halle (Saale) Hbf"."""
_NAMING = Late(r" (?:de|del|da|do|di) [A-ZÀ-Ž][a-zà-ž]{3}")
_CLOCK = Late(
    r"(?i)\d{1,2}(?:[:.h]\d\d)?(?::\d\d| ?[ap]\.?m(?!\w)| (?:uhr|uur|heures|horas|hrs|hours|h)(?!\w))"
)
_DAY = Late(
    rf"(?i)\d{{1,2}}(?:\.|er|º|st|nd|rd|th)? (?:de |di |of )?(?:{tables.spelt('months')})(?!\w)",
    needs=tables.ending("months"),
)
"""A day behind a name of two words or without a kind: "Station Road 4 July" is Station Road, "Plaza 2 de Mayo" is one."""
_INSIDE = Late(rf"[„“\"«] ?[{tables.UPPER}]\w{{1,20}} ?[”“\"»](?=[ ,.;]|$)")
"""A word in quotes that ends a name: a pseudonym."""
_PAIRED = frozenset(
    "elephant castle|highbury islington|harrow wealdstone|hayes harlington|totteridge whetstone|road barnsbury|road frognal|bat ball|arts métiers|arts metiers|fabra puig|vilanova geltrú|montcada reixac|sol verde".split(
        "|"
    )
)
"""Stations whose names hold a word that joins two elsewhere: "Elephant and Castle", "Arts et Métiers"."""
_FIRST_OF_TWO = frozenset(pair.split()[0] for pair in _PAIRED)
_LEADS_TO = frozenset("Abzweig Abzweigung Abzw. Abfahrt Ausfahrt Auffahrt".split())
"""What a German road's turning is called by: "Abzweig nach Dennach"."""
_NEXT_WORD = Late(r"(?: la| el)? (\w+)")
_QUOTES = tuple('«»„“”"')
_QUOTE = frozenset(_QUOTES)


class Reader:
    """Collects one name; `end` is where the text goes on."""

    def __init__(self, text: str, at: int, joiners: frozenset[str]) -> None:
        self.text, self.end, self.joiners = text, at, joiners
        self.words: list[str] = []
        self.held: list[str] = []

    def read(self) -> str:
        at = self.end
        for _ in range(MOST):
            found = _TOKEN.match(self.text, at)
            if not found or self._long() or not self.take(found):
                break
            at = found.end()
        name = " ".join(self.words).rstrip(" .-–'&/@")
        return name if name.startswith(DUTCH) else name.lstrip(" .-–'&/@")

    def _long(self) -> bool:
        """Whether the name behind the last slash has as many words as a name may."""
        return len(self.words) >= LONGEST and "/" not in self.words[-LONGEST:]

    def take(self, found: re.Match[str]) -> bool:
        word = found.group(1)
        if not self.words and len(word) == 1 and _LETTER.match(self.text, found.start(1)):
            self.words, self.end = [word], found.end()
            return True
        if word in _QUOTE:
            return self._quote(found)
        if word[0] == "(":
            return self._aside(found)
        if self.words and self._paired(found):
            self.held.append(word)
            return True
        if word.casefold() in self.joiners and self.words and word != "I" and not self._islet(found):
            return False
        if begins_anew(self.text, found.end(), self.words, word) or says(self.words, word):
            return False
        if word == "-" or (word[0].isdigit() and self._is_when(found.start(1))):
            return False
        return self._word(word, found)

    def _is_when(self, at: int) -> bool:
        """Whether a number begins an hour, or a day that is none of a street called after one."""
        if _CLOCK.match(self.text, at):
            return True
        called = len(self.words) == 1 and self.words[0].casefold() in tables.words("street")
        return bool(self.words) and not called and _DAY.match(self.text, at) is not None

    def _islet(self, found: re.Match[str]) -> bool:
        begun = found.start(1) - 3
        return len(self.words) == 1 and begun >= 0 and bool(ISLET.match(self.text, begun))

    def _paired(self, found: re.Match[str]) -> bool:
        if found.group(1) == "nach" and self.words[-1] in _LEADS_TO:
            return True
        if found.group(1) == "en" and FRENCH.match(self.text, found.end()):
            return True
        if self.words[-1].casefold() not in _FIRST_OF_TWO:
            return False
        following = _NEXT_WORD.match(self.text, found.end())
        return following is not None and f"{self.words[-1]} {following[1]}".casefold() in _PAIRED

    def _quote(self, found: re.Match[str]) -> bool:
        if self.words and (inside := _INSIDE.match(self.text, found.start(1))):
            # "Fieldorfa „Nila” – Promenada"
            self.words.append(inside.group())
            self.end = inside.end()
            return False
        if self.words:
            self.end = found.end()
        return not self.words

    def _aside(self, found: re.Match[str]) -> bool:
        # "(H) Landgericht": a letter that says what kind of stop it is.
        if not self.words and _SIGN.fullmatch(found.group(1)):
            return True
        if self.words and (_RIVER.match(self.text, found.start(1)) or TOLD_APART.fullmatch(found.group(1))):
            self.words.append(found.group(1))
            self.end = found.end()
            return True
        # "Termini (metro A) e ...": a short aside after a name is stepped over, before one it is not a name.
        if self.words and _SHORT.match(found.group(1)):
            self.end = found.end()
            return True
        return False

    def _inside(self, word: str) -> bool:
        """Whether a word that ends names elsewhere is part of this one: "LKH Med Uni", "RUE DE LA BARRE"."""
        if not self.words:
            return False
        if word.isupper():
            return self.words[-1].isupper() and word.casefold() in tables.words("small")
        return word.istitle() and word.casefold() in abroad()

    def _leads(self, word: str, end: int) -> bool:
        """An article, also "Stationen" before a quote: "zwischen den Stationen „Bahnhof Mühlau“"."""
        if word.casefold() not in tables.words("article"):
            return False
        several = fold(word) in SEVERAL and self.text[end + 1 : end + 2].isupper()
        return names_a_kind(word) or several or self.text.startswith(_QUOTES, end + 1)

    def _is_sea(self, word: str, end: int) -> bool:
        """ "Puerta del Mar", "Mar de Cristal": three letters beside a small word are no shortened day or month."""
        return (
            len(word.rstrip(".")) == 3
            and word[0].isupper()
            and bool(self.held or _NAMING.match(self.text, end))
        )

    def _word(self, word: str, found: re.Match[str]) -> bool:
        if self.words and word.casefold() in tables.words("small") and (word.islower() or word in TITLES):
            self.held.append(word)
            return len(self.held) <= 3
        if word.islower() and RANK.match(self.text, found.start(1)):
            self.held += [word] if self.words else []
            return len(self.held) <= 4
        if not self.words and word in DUTCH:
            self.held = [word]
            return True
        if not self.words and self._leads(word, found.end()):
            return True
        if not self._inside(word) and fenced(self.text, found) and not self._is_sea(word, found.end()):
            return False
        if self.held and word[0].isdigit() and self.held[-1] != "des":
            return False
        if self.held and self.words and tells_more(self.text, found.start(1), self.words, self.held, word):
            return False
        if opens(word) or (
            self.words and (word in ("&", "/", "@") or word.rstrip(".") in SMALL_LAST or TAIL.match(word))
        ):
            self.words += [*self.held, without_article(word) if not self.words else word]
            self.held = []
            # A sign that nothing follows is none of the name's: "calle Olmos / calle Ribera".
            self.end = self.end if word in ("&", "/", "@") else found.end()
            return not (
                word.endswith(".")
                # "7. Haidequerstraße"
                and not (len(self.words) == 1 and word[:-1].isdigit())
                and (
                    closed(word) or word[:-1] in SMALL_LAST or not ABBREVIATED.match(word.rpartition("/")[2])
                )
            )
        return not self.words and word.casefold() in tables.words("article")


def name_at(text: str, at: int, joiners: frozenset[str] = frozenset()) -> tuple[str, int]:
    """The name that begins at `at` and where it ends; "" when none does."""
    reader = Reader(text, at, joiners)
    found = reader.read()
    if len(found) < 2:
        return "", at
    # Some causes are none before what follows ("Union stations"), so the look goes past the name.
    cause = tables.cause().search(text, at, reader.end + 48)
    if cause is not None and cause.start() < reader.end:
        return "", at
    if text[at].islower() and tables.cause().search(found):
        # "al. Solidarności": its kind alone makes it a street's.
        found = text[at : reader.end]
    return found, reader.end
