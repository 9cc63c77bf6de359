# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one Arabic word can be: a plain one, a family's name, one of descent ("البغدادي"), one nobody has heard."""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon import SURNAMES
from tocsin.core.guard.lexicon.common_ar import WORDS as COMMON_AR
from tocsin.core.guard.lexicon.common_ar_more import WORDS as COMMON_AR_MORE
from tocsin.core.guard.names.lists_ar import FAMILIES, MAYBE, PLAIN, SURE
from tocsin.core.guard.words import Token
from tocsin.core.guard.world.ar import WORDS as WORLD_AR

_FAMILIES = FAMILIES | frozenset(
    w.translate(PLAIN) for w in SURNAMES if "\u0620" <= w[0] <= "\u06ff" and len(w) > 2
)
JOINED = ("و", "ل", "ب", "ف", "ك")
DESCENT = re.compile("^ال[\u0620-\u064a]{2,}(?:ي|يه)$")
_HIS = re.compile("(?:ه|ها|هم|نا|كم|ات|ون|ين)$|^(?:لل|[وفبك]ال)")  # "عدده الذري", "للمتاجر العصرية"
_UPON = "على"  # else it would be the name "علي"
_LETTER = re.compile("^[\u0620-\u064a]$")


class Word:
    """One word with its place, as written and plain."""

    __slots__ = ("end", "plain", "start", "whole")

    def __init__(self, token: Token) -> None:
        self.whole, self.start, self.end = token.word, token.start, token.end
        self.plain = _UPON if token.word == _UPON else token.word.translate(PLAIN)


def family(plain: str, sure: bool) -> bool:
    """What may stand behind a given name."""
    if plain in SURE or plain in MAYBE or plain in _FAMILIES or (_LETTER.match(plain) and sure):
        return True
    if len(plain) < 3:
        return False
    if plain.startswith("ال"):
        return sure or not common(plain)
    return plain not in (SMALL if sure else COMMON_AR)


# Behind a given name that is nothing else any word may be a surname but these.
SMALL = frozenset(
    """في من علي على الي عن مع ان التي الذي الذين هذا هذه ذلك تلك كان كانت يكون قد لم لن لا ما هو هي هم بعد قبل بين حتي كل او ثم حيث اي غير عند منذ
    خلال ضد حول دون لكن بل كما اذا لو فيها فيه له لها لهم به بها منه منها عليه عليها اليه اليها عنه عنها معه معها امام خلف تحت فوق ليس سوف كي حين
    عندما بينما لان ولا وقد ولم وكان وكانت ايضا فقط جدا هنا هناك الان اليوم امس غدا يوم عام سنه شهر ساعه دقيقه اول ثاني احد بعض جميع كافه عبر وفق نحو
    لدي لدينا انه انها بان بانه مثل رغم بدون بسبب نتيجه اثر قرب قال قالت كيلومتر متر""".split()
)


_GLUED = re.compile("^(?:بن|بل|بو)[\u0620-\u064a]{3,}$")  # "بلقاسم", "بوضياف"


def surname(plain: str) -> bool:
    """Of a family in the lists, or made like one: "بلقاسم", "حسيني"."""
    if plain in _FAMILIES:
        return True
    if common(plain):
        return False
    if plain.startswith("او") and (plain[2:] in SURE or plain[2:] in MAYBE or plain[2:] == _UPON):
        return True  # "أوعلي", of Ali's in Amazigh
    return bool(_GLUED.match(plain)) or (plain.endswith("ي") and (plain[:-1] in SURE or plain[:-1] in MAYBE))


_EASTERN = re.compile("[پچژگکیےہٹڈڑںھ]")  # Persian and Urdu, whose plain words no list here has


def unheard(word: Word) -> bool:
    """A word in no list, without an article or a small word written to it: two are a name from abroad ("مارتي أهتيساري")."""
    plain = word.plain
    bare = len(plain) > 3 and not plain.startswith(("ال", *JOINED)) and not _EASTERN.search(word.whole)
    return bare and not _HIS.search(plain) and not common(plain)


_DUAL = re.compile("(?:تان|تين|يان|اتي|ائي|يا)$")
_ADVERB = re.compile("[^يو]ا$")
_DOES = re.compile("^[يتن]")


def inflected(first: str, second: str) -> bool:
    """A rare verb or noun with the ending of a dual or an adverb: "إشعاعا مرئيا", "مئذنتان مطليتان"."""
    if _DUAL.search(first) or _DUAL.search(second) or (_ADVERB.search(second) and not is_foreign(second)):
        return True
    return bool(_DOES.match(first)) and len(first) > 4 and not is_foreign(first)


def is_foreign(plain: str) -> bool:
    """Three long vowels or more, or "تش": no Arabic root is written so."""
    return len(re.findall("[اوي]", plain)) > 2 or "تش" in plain


def descended(word: Word, last: Word) -> bool:
    """ "زرياب البغدادي": an adjective with an article describes no noun without one."""
    if len(word.plain) < 4 or word.plain.startswith("ال") or _HIS.search(word.plain) or common(word.plain):
        return False
    return (last.plain in FAMILIES and (last.plain.startswith("ال") or not common(last.plain))) or (
        last.plain.endswith("ي") and bool(DESCENT.match(last.plain)) and not common(last.plain)
    )


def common(plain: str) -> bool:
    """Whether a word is a plain one, with or without the small words written to it."""
    if plain == _UPON:
        return True
    for said in (plain, plain[1:] if plain.startswith(JOINED) else "", plain.removeprefix("ال")):
        if said in COMMON_AR or said in COMMON_AR_MORE or said in WORLD_AR:
            return True
    return False
