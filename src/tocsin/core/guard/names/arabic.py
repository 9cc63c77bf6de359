# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names in Arabic: a given name and what follows it, "son of", an office, a surname of descent ("البغدادي").

Arabic knows no capitals, and most given names are words. So a name is seen where a given name of the lists stands
before a word that is not common, or before one of kinship; where an office stands before two words that are not
common; or where a word of no list stands before a surname of descent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.lexicon import COMMON_AR, COMMON_AR_MORE, GIVEN, SURNAMES
from tocsin.core.guard.names.lists_ar import (
    FAMILIES,
    KIN,
    MAYBE,
    NAMES_OF_GOD,
    OFFICES,
    PLACES,
    PLAIN,
    SELDOM,
    SURE,
    TOWNS,
)
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]

# What Faker's lists know beyond those written by hand.
_GIVEN = (
    frozenset(w.translate(PLAIN) for w in GIVEN if "\u0620" <= w[0] <= "\u06ff" and len(w) > 2)
    - COMMON_AR
    - SELDOM
)
_FAMILIES = FAMILIES | frozenset(
    w.translate(PLAIN) for w in SURNAMES if "\u0620" <= w[0] <= "\u06ff" and len(w) > 2
)
_ARABIC = re.compile("[\u0620-\u06ff]")
_JOINED = ("و", "ل", "ب", "ف", "ك")
_DESCENT = re.compile("^ال[\u0620-\u064a]{2,}(?:ي|يه)$")
_HIS = re.compile("(?:ه|ها|هم|نا|كم|ات|ون|ين)$|^(?:لل|[وفبك]ال)")  # "عدده الذري", "للمتاجر العصرية"
_UPON = "على"  # else it would be the name "علي"
_LETTER = re.compile("^[\u0620-\u064a]$")


_INITIALS = re.compile(
    "(?<![\u0620-\u064a])[\u0620-\u064a]\\. ?(?:[\u0620-\u064a]\\. ?){0,2}ال[\u0620-\u064a]{2,12}ي(?![\u0620-\u064a])"
)  # "م. ع. الدوسري"


class _Word:
    """One word with its place, as written and plain."""

    __slots__ = ("end", "plain", "start", "whole")

    def __init__(self, token: Token) -> None:
        self.whole, self.start, self.end = token.word, token.start, token.end
        self.plain = _UPON if token.word == _UPON else token.word.translate(PLAIN)


def arabic_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    if not _ARABIC.search(text):
        return
    yield from ((m.start(), m.end(), 0.85) for m in _INITIALS.finditer(text))
    row: list[_Word] = []
    for token in words:
        if not _ARABIC.match(token.word):
            continue
        if row and text[row[-1].end : token.start] not in (" ", "، ", "\u00a0"):
            yield from _names(row)
            row = []
        row.append(_Word(token))
    yield from _names(row)


def _names(row: Sequence[_Word]) -> Iterator[Hit]:
    i = 0
    while i < len(row) - 1:
        if _of_place(row, i):
            i = _chain_end(row, i)
            continue
        last = _last(row, i)
        if last:
            yield row[i].start, row[last].end, 0.85
        i = max(last, i + 1)


def _last(row: Sequence[_Word], i: int) -> int:
    """Which word ends the name that begins at `i`; 0 when none does."""
    given, sure = _given(row, i)
    behind = i + given
    if given and behind < len(row) and (_kin(row, behind) or _family(row[behind].plain, sure)):
        return behind
    if given == 2:
        return i + 1
    if not given and _descended(row[i], row[i + 1]):
        return i + 1
    if row[i].plain in SELDOM and (row[i + 1].plain in SURE or _surname(row[i + 1].plain)):
        return i + 1
    if _unheard(row[i]) and _unheard(row[i + 1]) and not _inflected(row[i].plain, row[i + 1].plain):
        return i + 1
    return i + 1 if i and _in_office(row[i - 1], row[i], row[i + 1]) else 0


def _chain_end(row: Sequence[_Word], i: int) -> int:
    """Behind the name a place has: "مطار الأمير محمد بن عبد العزيز"."""
    last = i
    while i < len(row) and (
        _named(row[i].plain) or row[i].plain.startswith("ال") or (i and row[i - 1].plain in KIN | OFFICES)
    ):
        i += 1
    return max(i, last + 1)


def _named(plain: str) -> bool:
    return plain in SURE or plain in MAYBE or plain in KIN or plain in NAMES_OF_GOD or plain in ("عبد", "بكر")


def _given(row: Sequence[_Word], i: int) -> tuple[int, bool]:
    """How many words from `i` are a given name, and whether they are nothing else."""
    plain = row[i].plain
    if plain.removeprefix("و").removeprefix("ل") == "عبد" and row[i + 1].plain in NAMES_OF_GOD:
        return 2, True
    if plain in SURE or (plain[:1] in _JOINED and len(plain) > 4 and plain[1:] in SURE):
        return 1, True
    if plain in MAYBE or plain in _GIVEN:
        return 1, False
    if plain in KIN and len(row[i + 1].plain) > 2 and row[i + 1].plain not in TOWNS:
        return 1, plain not in _WORDS_OF_KIN
    return 0, False


_WORDS_OF_KIN = frozenset("ام ولد ذو بو ال".split())


def _family(plain: str, sure: bool) -> bool:
    """What may stand behind a given name."""
    if plain in SURE or plain in MAYBE or plain in _FAMILIES or (_LETTER.match(plain) and sure):
        return True
    if len(plain) < 3:
        return False
    if plain.startswith("ال"):
        return sure or (bool(_DESCENT.match(plain)) and not common(plain))
    return plain not in (_SMALL if sure else COMMON_AR)


# Behind a given name that is nothing else any word may be a surname but these.
_SMALL = frozenset(
    """في من علي على الي عن مع ان التي الذي الذين هذا هذه ذلك تلك كان كانت يكون قد لم لن لا ما هو هي هم بعد قبل بين حتي كل او ثم حيث اي غير عند منذ
    خلال ضد حول دون لكن بل كما اذا لو فيها فيه له لها لهم به بها منه منها عليه عليها اليه اليها عنه عنها معه معها امام خلف تحت فوق ليس سوف كي حين
    عندما بينما لان ولا وقد ولم وكان وكانت ايضا فقط جدا هنا هناك الان اليوم امس غدا يوم عام سنه شهر ساعه دقيقه اول ثاني احد بعض جميع كافه عبر وفق نحو
    لدي لدينا انه انها بان بانه مثل رغم بدون بسبب نتيجه اثر قرب قال قالت كيلومتر متر""".split()
)


_GLUED = re.compile("^(?:بن|بل|بو)[\u0620-\u064a]{3,}$")  # "بلقاسم", "بوضياف"


def _surname(plain: str) -> bool:
    """Of a family in the lists, or made like one: "بلقاسم", "حسيني"."""
    if plain in _FAMILIES:
        return True
    if common(plain):
        return False
    return bool(_GLUED.match(plain)) or (plain.endswith("ي") and (plain[:-1] in SURE or plain[:-1] in MAYBE))


def _kin(row: Sequence[_Word], at: int) -> bool:
    """ "ولد الشيخ", "بنت الوزير", "آل ثاني" behind a given name."""
    return (
        row[at].plain in KIN
        and at + 1 < len(row)
        and len(row[at + 1].plain) > 2
        and row[at + 1].plain not in _NOT_KIN
    )


_NOT_KIN = frozenset("عام سنه يوم علي في من الي عن مدينه قريه".split())


_EASTERN = re.compile("[پچژگکیےہٹڈڑںھ]")  # Persian and Urdu, whose plain words no list here has


def _unheard(word: _Word) -> bool:
    """A word in no list, without an article or a small word written to it: two are a name from abroad ("مارتي أهتيساري")."""
    plain = word.plain
    bare = len(plain) > 3 and not plain.startswith(("ال", *_JOINED)) and not _EASTERN.search(word.whole)
    return bare and not _HIS.search(plain) and not common(plain)


_DUAL = re.compile("(?:تان|تين|يان|اتي|ائي|يا)$")
_ADVERB = re.compile("[^يو]ا$")
_DOES = re.compile("^[يتن]")


def _inflected(first: str, second: str) -> bool:
    """A rare verb or noun with the ending of a dual or an adverb: "إشعاعا مرئيا", "مئذنتان مطليتان"."""
    if _DUAL.search(first) or _DUAL.search(second) or (_ADVERB.search(second) and not _foreign(second)):
        return True
    return bool(_DOES.match(first)) and len(first) > 4 and not _foreign(first)


def _foreign(plain: str) -> bool:
    """Three long vowels or more, or "تش": no Arabic root is written so."""
    return len(re.findall("[اوي]", plain)) > 2 or "تش" in plain


def _descended(word: _Word, family: _Word) -> bool:
    """ "زرياب البغدادي": an adjective with an article describes no noun without one."""
    if len(word.plain) < 4 or word.plain.startswith("ال") or _HIS.search(word.plain) or common(word.plain):
        return False
    return (family.plain in FAMILIES and (family.plain.startswith("ال") or not common(family.plain))) or (
        family.plain.endswith("ي") and bool(_DESCENT.match(family.plain)) and not common(family.plain)
    )


def _in_office(office: _Word, first: _Word, second: _Word) -> bool:
    """An office and two words, neither of them common."""
    if office.plain not in OFFICES and office.plain[1:] not in OFFICES:
        return False
    if len(first.plain) < 3 or len(second.plain) < 3:
        return False
    if first.plain in SURE or first.plain in MAYBE or first.plain in SELDOM:
        return bool(_DESCENT.match(second.plain)) or not common(second.plain)
    return not (first.plain.startswith("ال") or common(first.plain) or common(second.plain))


def common(plain: str) -> bool:
    """Whether a word is a plain one, with or without the small words written to it."""
    if plain == _UPON:
        return True
    for said in (plain, plain[1:] if plain.startswith(_JOINED) else "", plain.removeprefix("ال")):
        if said in COMMON_AR or said in COMMON_AR_MORE:
            return True
    return False


def _of_place(row: Sequence[_Word], i: int) -> bool:
    """ "شارع الملك عبد العزيز": what the words before call a place."""
    return any(w.plain in PLACES or w.plain[1:] in PLACES for w in row[max(0, i - 2) : i]) and not (
        row[i - 1].plain in OFFICES and row[max(0, i - 2)].plain not in PLACES
    )
