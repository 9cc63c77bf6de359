# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a name of a rule speaks of, as a whole: things, or people and what they belong to, do, think and suffer.

Lists of organisations and of words of conduct are never whole. So every word has a weight: below zero where it speaks of
a thing, a place, weather or a job at a place, above zero where it speaks of people, and words nobody knows have one by
their look. A name whose words weigh more than `ENOUGH` together is refused, whatever list it is missing from; what no
table and no list knows is nobody's ("webhook", "Kvaløya"). How the weights were found: `tools/weigh_words.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tocsin.core.guard.lexicon import weights
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import EASTERN_LETTER, fold
from tocsin.core.guard.watches.lands import LANDS

UNIT = 0.5
"""What one step of the table is worth, in natural logarithms of odds."""
ENOUGH = 1.5
"""At first sight it refused 31 of 68 watches that no list knew, and 9 of 307 names of things."""
LONGEST = 8
"""Letters of a word that count: the rest bends it."""

_WORD = re.compile(r"[^\W_]+(?:['’\-‐‑][^\W_]+)*")
_ELIDED = re.compile(r"(?:[ldcnsjm]|dell|all|qu|nell|sull|dall)'|'s?$")
_NUMBERED = re.compile(r"[a-z]{0,3}-?\d+[a-z]?")
_HAN = re.compile("[\u4e00-\u9fff]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_AL = ("وال", "بال", "كال", "فال", "لل", "ال")
_LONGEST_HAN = 6
_LONGEST_GLUED = 60
SMALL = frozenset(
    """the of at in on from by for to and or a an de la le les du des l d el los las del en y e i o di della dei al alla da der die das den dem
    im am auf aus und von vom zu zur w z na do ze pod nad przy po od u ou et au aux chez sur par pour con por para per che il lo gli un une una
    uno eine ein einer our my your is are في من على عن الى و مع 的 了 在 和 与""".split()
)


def parts(text: str) -> Iterator[tuple[str, str]]:
    """The words that count, folded and as written: no small words, one or two letters, numbers; Chinese cut into its words."""
    for match in _WORD.finditer(text):
        word = match.group()
        if _HAN.search(word):
            yield from ((piece, piece) for piece in _pieces(word) if piece not in SMALL)
            continue
        low = _ELIDED.sub("", fold(word).replace("’", "'"))
        least = 2 if _ARABIC.search(low) else 3
        initial = least == 2 and text[match.end() : match.end() + 1] == "."  # "سعيد ب."
        if (len(low) >= least or initial) and low not in SMALL and not _NUMBERED.fullmatch(low):
            yield low, word


def _pieces(word: str) -> Iterator[str]:
    """Words of a Chinese name: always the longest that is known."""
    from tocsin.core.guard.lexicon.common_zh import WORDS
    from tocsin.core.guard.world.zh import WORDS as WORLD

    for run in _HAN.findall(word):
        at = 0
        while at < len(run):
            for length in range(min(_LONGEST_HAN, len(run) - at), 0, -1):
                if length == 1 or run[at : at + length] in WORDS or run[at : at + length] in WORLD:
                    yield run[at : at + length]
                    at += length
                    break


def key(low: str) -> str:
    """What stands in the table for a word: its beginning, without the article in Arabic."""
    if _ARABIC.search(low):
        article = next((a for a in _AL if low.startswith(a) and len(low) - len(a) >= 3), "")
        return low[len(article) :][: LONGEST - 1]
    return low if _HAN.search(low) else low[:LONGEST]


_SKIPPED = SMALL | frozenset(("", "sous", "les", "devant", "pres"))


def known(low: str, table: Iterable[str]) -> str | None:
    """The table's key for a word, for the last part of one with a hyphen, or for the end of one that is glued."""
    if (whole := key(low)) in table:
        return whole
    if "-" in low:
        return next(
            (k for part in reversed(low.split("-")) if part not in _SKIPPED and (k := known(part, table))),
            None,
        )
    han = bool(_HAN.search(low))
    if han or LONGEST < len(low) <= _LONGEST_GLUED:
        least = 1 if han else 4
        ends = (key(low[at:]) for at in range(1 if han else 3, len(low) - least + 1))
        return next((k for k in ends if k in table), None)
    return None


def look(low: str, word: str, loud: bool) -> str:
    """What is known of a word that is in no table: what the lists of names and words say, else how it is written."""
    kind = kind_of(low)
    if kind & (Kind.COMMON | Kind.TOPIC):
        return "plain"
    if kind & Kind.PLACE:
        return "place"
    if kind & Kind.GIVEN:
        return "given"
    if kind & Kind.SURNAME:
        return "surname"
    if _HAN.search(low):
        return "han"
    if word.isupper() and len(word) > 1 and not loud:
        return "shouted"
    return "capital" if word[0].isupper() else "small"


@lru_cache(maxsize=1)
def _table() -> dict[str, int]:
    """Weights by key, made when a rule is first checked."""
    return {word: weight for weight, words in weights.WEIGHTS.items() for word in words.split()}


def weight_of(low: str, word: str) -> float:
    """What one folded word weighs by itself; `word` is as it is written."""
    return _weight(low, word, loud=False)


def unclear(text: str) -> bool:
    """Whether a name speaks of people rather than of things."""
    loud = text.isupper()
    return sum(_weight(low, word, loud) for low, word in parts(text)) > ENOUGH


def _weight(low: str, word: str, loud: bool) -> float:
    at = known(low, _table())
    weight = UNIT * (_table()[at] if at else weights.LOOKS[look(low, word, loud)])
    if weight > 0 and low in _OFFICIAL:
        return 0
    if at and weight > UNIT and low.isalpha() and not low.startswith(at) and not EASTERN_LETTER.search(low):
        return UNIT  # its end is another word's: "Vereisung"
    return min(weight, _PLACED) if weight > _PLACED and _only_a_place(low) else weight


# What services, regions and houses are called everywhere; the watches the weights were made of named few.
_OFFICIAL = frozenset(
    """sin servicio national nationale nationales nationaler nacional nazionale narodowy krajowy community region regions federation republic land county health authority agency
    department services direction directorate institute drive way sierra southern northern eastern western wsw ssw wnw nnw ene ese nne sse ataturk kod haber ver kapaninca kapali
    σταθμοσ σταθμου κλειστοσ γεφυρα γεφυρασ ανεμοι ανεμοσ αεροδρομιο λεωφοροσ λιμανι μετρο τραμ καιροσ πλημμυρα χιονι κυκλοφορια γηπεδο πυρκαγια σεισμοσ الحي الجامعي""".split()
)


_PLACED = UNIT * weights.LOOKS["place"]
_JOINED = re.compile("[-‐‑'’]")


def _only_a_place(low: str) -> bool:
    """A town or a country, whoever was told of there: watches name many. Of one with a hyphen the first word is asked: "Duisburg-Wedau"."""
    pieces = [piece for piece in _JOINED.split(low) if len(piece) > 2 and piece not in SMALL]
    return (
        bool(pieces) and _named_so(pieces[0]) and (len(pieces) == 1 or not kind_of(pieces[-1]) & Kind.COMMON)
    )


def _named_so(low: str) -> bool:
    kind = kind_of(low)
    return low in _CITIES or low in LANDS or bool(kind & Kind.PLACE and not kind & (Kind.GIVEN | Kind.TOPIC))


# That somebody is called, too.
_CITIES = frozenset(
    "london paris florence sydney vienna milan siena lourdes geneva asia india america france austin houston dallas lyon orlando madison jackson lincoln".split()
)
