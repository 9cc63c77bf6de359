# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice without the names of those whom it gives as its reason: "because of Just Stop Oil" holds no stop.

Behind "because of", "wegen", "à cause de" the name of a movement, a union or a club may be made of any words, "Stop", "Line",
"Station" among them, so that a reader of stops or of what happens would read a part of it. Works and damage are no such
reason: "wegen Sperrung der Ringstraße" names what is closed. What leads on from the name, a place or an hour, is left.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.blame_words import (
    CALLERS,
    FIRST,
    JOINERS,
    LEADS,
    NEEDS,
    OPENERS,
    PLACED,
    VERBS,
    WEATHER,
    WORKS,
    WORKS_LARGE,
)
from tocsin.core.guard.prose.blamed_east import unnamed
from tocsin.core.guard.prose.happenings import plainly
from tocsin.core.guard.prose.times.days import DAY
from tocsin.core.guard.prose.whereby import told_by

SOMEBODY = "it"
"""What stands for a name: no word of any table."""
_OPENER = Late(rf"(?i)(?<!\w)(?:{OPENERS})(?:\s|(?<=\s))", needs=NEEDS, begins=FIRST)
_LONGEST = 160
"""Letters behind an opener in which a name is looked for."""
_END = Late(r"[.;:!?](?=\s|$)|\n| [–—|•-]+ |↔")
_WORD = Late(r"\s*((?:[„“\"«][^„“”\"«»\n]{1,60}[”“\"»]|\([^()\n]{1,40}\)|[^\s,]+))(,?)")
_WORKS = Late(WORKS)
_LARGE = Late(WORKS_LARGE)
_WEATHER = Late(rf"(?i){WEATHER}")
_BY = Late(r"(?i) (?:by|durch|par|por|przez|door) ")
_BODY = Late(
    r"(?i)(?:union|club|movement|network|alliance|collective|campaign|league|workers|gewerkschaft|bündnis|verein|verband|syndicat|sindicato|sindacato|związek|vakbond)$"
)
"""What a body is, even where it is one of builders."""
_HOUR = Late(r"\d{1,4}(?:[:.h]\d|[hH]\b|[–-]\d|\.? ?(?:Uhr|[ap]\.?m\b|h\b|uur|klo|godz|[–-]))|\d{1,2}[./]\d")
_GLUED = Late(r"(?i)(?:[ld]|dell|dall|all|un)'(?=\w)")
_MOST_BEFORE = 8
"""Small words between an opener and a name: "a protest march called by"."""


class _Clause:
    """What stands behind one opener, word by word; `start` and `end` are where the name lies."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at = text, at
        end = _END.search(text, at, at + _LONGEST)
        self.stop = end.start() if end else min(len(text), at + _LONGEST)
        self.words = list(self._parted())

    def _parted(self) -> list[re.Match[str]]:
        found, at = [], self.at
        while at < self.stop and (word := _WORD.match(self.text, at, self.stop)):
            found.append(word)
            at = word.end()
        return found

    def name(self) -> tuple[int, int] | None:
        """Where the name of somebody stands, if a name does and no works are told."""
        first = self._first()
        if first is None:
            return None
        last = self._last(first)
        start, end = self.words[first].start(1), self.words[last].end(1)
        behind = self.words[last + 1 : last + 3] if not self.words[last][2] else []
        behind = behind[:1] if behind and behind[0][2] else behind
        before = self.text[self.at : start]
        if self._works(before, self.text[start:end], [_bare(word[1]) for word in behind]):
            return None
        if behind and _bare(behind[0][1]) in VERBS and (line := _A_LINE.search(self.text, start, end)):
            end = line.start()
        lead = _GLUED.match(self.text, start, end)
        return (lead.end() if lead else start), end

    def _works(self, before: str, name: str, behind: list[str]) -> bool:
        told = (_WORKS.search(before) and not _BY.search(before)) or _WEATHER.fullmatch(name)
        if told or (_LARGE.search(name) and not _BODY.search(name)):
            return True
        return any(_WORKS.fullmatch(word) for word in behind)

    def _first(self) -> int | None:
        """The first word of the name: right behind the opener, or behind who calls for what is told."""
        led, plain = True, 0
        for at, word in enumerate(self.words[:_MOST_BEFORE]):
            lead = _GLUED.match(word[1])
            low = _bare(word[1][lead.end() :] if lead else word[1])
            led = led or (lead is not None and low in LEADS)
            if _is_large(word[1]):
                if self._is_when(at):
                    return None
                return at if led or (plain == 1 and not self._told_of(at)) else None
            if low in LEADS:
                continue
            if low in CALLERS:
                led = True
                continue
            if low in PLACED or word[2]:
                return None
            led, plain = False, plain + 1
        return None

    def _told_of(self, at: int) -> bool:
        """Whether what begins here is what the sentence tells of: "due to weather Mill Street is closed"."""
        behind = self._last(at) + 1
        return behind < len(self.words) and _bare(self.words[behind][1]) in VERBS

    def _last(self, first: int) -> int:
        last, at = first, first
        while at + 1 < len(self.words) and not self.words[at][2]:
            at += 1
            word = self.words[at][1]
            low = _bare(word)
            if _is_large(word) or word.startswith("(") or self._number(at, last):
                if self._goes_on(last, at) or self._is_when(at) or self._tells_a_line(at):
                    return last
                last = at
            elif at - last > 3 or not (low in JOINERS or (low in _A and at - last > 1)):
                break
        return last

    def _is_when(self, at: int) -> bool:
        """Whether a weekday says when, "a strike this Friday", and begins no name: "Fridays for Future"."""
        if DAY.fullmatch(_bare(self.words[at][1])) is None:
            return False
        behind = self.words[at + 1 : at + 2] if not self.words[at][2] else []
        return not any(_is_large(word[1]) or _bare(word[1]) in ("for", "of") for word in behind)

    def _tells_a_line(self, at: int) -> bool:
        """Whether what follows a reason without a comma is no more of it: "wegen Streik Linie 9 ..."."""
        if self.text[: self.words[at].start(1)].endswith(_AGAINST):
            return False
        told = _OTHER.match(self.text, self.words[at].start(1))
        return told is not None and tables.cause().match(self.text, told.end() + 1) is None

    def _number(self, at: int, last: int) -> bool:
        word = self.words[at]
        return at == last + 1 and word[1][0].isdigit() and _HOUR.match(self.text, word.start(1)) is None

    def _goes_on(self, last: int, at: int) -> bool:
        """Whether "and" begins another sentence: "because of the Harbour Club and Line 6 is diverted"."""
        joined = any(_bare(word[1]) in _AND for word in self.words[last + 1 : at])
        return joined and any(_bare(word[1]) in VERBS for word in self.words[at : at + 6])


_OTHER = Late(
    r"(?:(?:[A-ZÄÖÜ][A-Za-zäöüß-]{1,18}linien?|Linien?|Tram|Bus|Straßenbahn|(?:U-|S-|Stadt)Bahn|Stadtbahn|Zug) [A-Z]{0,3} ?\d{1,3}[A-Z]?(?![\w%:.]\d|\w| [A-ZÄÖÜ])|(?:Haltestellen?|Arrêts?|Paradas?|Fermat[ae]|Haltes?|Przystan(?:ek|ki)) [A-ZÀ-ŽŚŁ]"
    r"|[A-ZÄÖÜ][a-zäöüß-]{2,24}(?:stra(?:ß|ss)e|allee|gasse|platz|brücke|weg) (?:(?:ist|wird|bleibt|heute|morgen|voll|ganz) )?(?:gesperrt|bis|ab|von|zwischen|halbseitig|teilweise)(?!\w))"
)
"""A line, a stop or a street that German would part from a reason by a verb: "wegen Streik Linie 9 über Bergstraße"."""
_AGAINST = ("Stop ", "No ", "Stopp ", "Kein ", "Save ")
"""Before a line these make a movement of it: "because of a Stop Line 3 protest"."""
_A_LINE = Late(
    r"(?i) (?:the )?(?:lines?|routes?|bus(?:es)?|tram|linie|ligne|línea|linea|lijn|linia) [A-Z]?\d{1,3}$"
)
"""A sentence that begins with its line, without a comma: "Because of the Lea Club Line 5 is closed"."""
_A = frozenset(("a", "an"))
"""Articles in a name, behind another small word: "Youth for a Better Line"."""
_AND = frozenset("and und et y e i en och og".split())


def _bare(word: str) -> str:
    return word.strip(".,'’\"“”„«»()").casefold() if not word.endswith("'") else word.casefold()


def _is_large(word: str) -> bool:
    """Whether a word begins a name: with a capital, behind a quote or an article that is glued to it, too."""
    lead = _GLUED.match(word)
    bare = (word[lead.end() :] if lead else word).lstrip("\"“”„«»'#@")
    return bare[:1].isupper() or (bare is not word and word[0] in '"“„«')


def _openers(text: str) -> list[re.Match[str]]:
    found = list(_OPENER.finditer(text))
    if by := list(told_by(text)):
        found = sorted([*found, *by], key=re.Match.start)
    return found


@lru_cache(maxsize=16)
def unblamed(text: str) -> str:
    """The text with one small word for each name that stands as a reason; linear, for each look is bounded."""
    text = plainly(text)
    parts, at = [], 0
    for opener in _openers(text):
        name = _Clause(text, opener.end()).name() if opener.start() >= at else None
        if name:
            parts += [text[at : name[0]], SOMEBODY]
            at = name[1]
    return unnamed("".join([*parts, text[at:]]))
