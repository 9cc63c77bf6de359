# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says of somebody where their people come from: "pomocnik, Łemko", "mozo saharaui", "le Comorien du sixième".

A people of no land of its own is said of people only, so its name counts wherever a sentence speaks of somebody. A nation's adjective
is said of cheese and lorries, too: it counts right beside a word for somebody, or as a noun behind an article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.traits.origin_words import (
    ACCENT,
    COMPASS,
    ENGLISH,
    FIRMS,
    FORMS,
    NO_NATION,
    OF_ONE,
    OF_THINGS,
    OF_WHOM,
    ORIGINS,
    SEEMS,
    STEMS,
    VEHICLES,
)
from tocsin.core.guard.traits.somebody import is_one
from tocsin.core.guard.words import Token

_ARTICLES = frozenset("le la un une l el una lo il der die den dem ein eine einen einem einer um uma".split())

_BEGUN = frozenset(nation[:3] for nation in STEMS)


def of_a_nation(low: str) -> bool:
    """Whether a folded word begins as a people's or a nation's name does."""
    return low[:3] in _BEGUN and low.startswith(STEMS) and not low.startswith(NO_NATION)


def _said_of_one(word: Token) -> bool:
    """A form in which somebody is called so, not the land itself: "Comorien", "moldava", "Wietnamczyk"."""
    low = word.low
    return of_a_nation(low) and any(low.endswith(form) and len(low) > len(form) + 2 for form in FORMS)


def nations(text: str, words: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """First and last word of each turn between two words of a sentence that says where somebody is from."""
    for i in range(first, last):
        if not of_a_nation(words[i].low):
            continue
        if _set_beside_one(text, words, i) or _is_one_of_them(words, i):
            yield i - 1, i
            continue
        near = [n for n in (i - 1, i + 1) if first <= n < last and _beside(text, words, i, n)]
        if any(is_one(words[n].low) and words[n].low not in FIRMS for n in near):
            yield min(i, *near), max(i, *near)
        elif (
            i > first and words[i - 1].low in _ARTICLES and _a_noun(words, i, last) and _said_of_one(words[i])
        ):
            yield i, i


def is_called_so(words: Sequence[Token], i: int, last: int) -> bool:
    """A noun written large behind an article, whoever else the sentence speaks of: "le Comorien", "die Polin"."""
    return (
        i > 0
        and words[i].capital
        and words[i - 1].low in _ARTICLES
        and not (i + 1 < last and words[i + 1].capital)
        and _said_of_one(words[i])
        and not words[i].low.endswith(OF_THINGS[words[i - 1].low in _FRENCH])
    )


def descended(words: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """ "One of Kenyan origin", "un homme d'origine corse", "mężczyzna pochodzenia gruzińskiego": of whoever the sentence speaks."""
    origins = [i for i in range(first, last) if words[i].low in ORIGINS]
    of_whom = bool(origins) and any(_of_whom(word.low) for word in words[first:last])
    for i in range(first, last):
        if words[i].low.startswith(ACCENT):
            yield from _accented(words, i, first, last)
        elif words[i].low in _FROM and i > first and _from_a_land(words, i - 1, last):
            yield i - 1, i + 1
    for i in origins if of_whom else ():
        near = (n for n in (i - 2, i - 1, i + 1, i + 2) if first <= n < last)
        n = next((n for n in near if of_a_nation(words[n].low) or _an_english_people(words, n, i)), i)
        yield from [(min(i, n), max(i, n))] if n != i else []


_AS = frozenset("as like a an to be na un une uno una muy plutot piu eher vaguely possibly maybe de".split())


def seeming(words: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """ "The two loiterers looked Romanian", "parecía rumano": of whoever the sentence speaks, and of no lorry."""
    for i in range(first + 1, last):
        if words[i].low not in SEEMS:
            continue
        at = i + 1
        while at < last and words[at].low in _AS:
            at += 1
        said = [word.low for word in words[first:i]]
        of_one = any(_of_whom(low) or low.endswith(("ers", "ants")) for low in said)
        if (
            at < last
            and of_one
            and of_a_nation(words[at].low)
            and not any(low.startswith(VEHICLES) for low in said)
        ):
            yield i, at


def _of_whom(low: str) -> bool:
    return low in OF_WHOM or is_one(low)


def _accented(words: Sequence[Token], i: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """ "A strong Nigerian accent", "z ukraińskim akcentem": nobody has one but somebody."""
    for n in (i - 1, i + 1):
        if first <= n < last and of_a_nation(words[n].low):
            yield min(i, n), max(i, n)


def _from_a_land(words: Sequence[Token], i: int, last: int) -> bool:
    """ "Cleaner from Ghana", "Sprzątaczka z Ghany"."""
    if words[i].low in FIRMS or not is_one(words[i].low) or i + 2 >= last:
        return False
    if words[i + 1].low in _COMES:  # "kommt aus Eritrea"
        i += 1
    if i + 2 >= last:
        return False
    land = words[i + 2]
    return words[i + 1].low in _FROM and land.capital and of_a_nation(land.low)


_COMES = frozenset("comes is kommt stammt ist vient est viene proviene es e pochodzi jest".split())
_FROM = frozenset("from aus uit z ze fran iz du della dal dalla del".split())


def _an_english_people(words: Sequence[Token], n: int, i: int) -> bool:
    """English writes every people large, and no other adjective."""
    return n == i - 1 and words[i].low in ENGLISH and words[n].capital and words[n].low not in COMPASS


def _set_beside_one(text: str, words: Sequence[Token], i: int) -> bool:
    """A noun between commas behind whom it is said of: "Fahrgast, Türke, mit zwei Koffern"."""
    before, after = text[words[i - 1].end : words[i].start].strip(), text[words[i].end : words[i].end + 1]
    if (
        i == 0
        or before != ","
        or after not in (",", ".", "")
        or not (words[i].capital or _said_of_one(words[i]))
    ):
        return False
    return any(is_one(word.low) and word.low not in FIRMS for word in words[max(0, i - 4) : i])


def _is_one_of_them(words: Sequence[Token], i: int) -> bool:
    """Polish: "nocny stróż to Gruzin"."""
    if not (i > 1 and words[i - 1].low == "to" and words[i].capital and words[i].low.endswith(OF_ONE)):
        return False
    return any(is_one(word.low) or word.low == "pomoc" for word in words[max(0, i - 5) : i - 1])


_FRENCH = frozenset(("le", "la", "un", "une", "l"))


def _beside(text: str, words: Sequence[Token], i: int, n: int) -> bool:
    a, b = sorted((i, n))
    return not text[words[a].end : words[b].start].strip()


def _a_noun(words: Sequence[Token], i: int, last: int) -> bool:
    """No adjective before what it is said of: "le Comorien du sixième", never "la tolva china nueva"."""
    return words[i].capital or i + 1 == last or words[i + 1].low in _GOES_ON


_GOES_ON = frozenset(
    "du de des del della dei che que qui mi me si se le la il ne no non nie y e et und and ist hat war was has is est a ha tiene sta era es esta who from with con avec mit".split()
)
