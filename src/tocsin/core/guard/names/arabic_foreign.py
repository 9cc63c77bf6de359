# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names from abroad in Arabic letters: two words that no Arabic word explains ("جوزلين داكويوس"), and where somebody stands.

A word is strange when no list holds it, whatever small words and endings are taken from it. Two side by side are a name when
one is spelt as no Arabic root is, or when they stand where somebody does: behind who hands over, takes, says or comes, behind
"with", "at" and "by", behind a word for what somebody is, or as a table's cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tocsin.core.guard.lexicon.common_ar import WORDS as COMMON_AR
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.arabic_beside import ABOUT, BESIDE, BY, NOBODY, ON, PLACED, TO
from tocsin.core.guard.names.arabic_words import SMALL, Word, common, is_foreign, surname
from tocsin.core.guard.names.lists_ar import OFFICES, PLAIN
from tocsin.core.guard.terms import arabic_words as terms_ar

_FIRST = re.compile("^[وف]?(?:[بلكس])?(?=[\u0620-\u064a]{3})")
_ARTICLED = re.compile("^[وف]?(?:[بك]?ال|لل)")
_ENDS = tuple(
    "اتها اتهم اتنا اته تها تهم تنا ها هم هن نا كم وا ات ون ين ان تا تي ته يه ني ه ا ت ي ن ك".split()
)
# Of a word that is spelt as no Arabic root is, which often ends like one that is bent.
_FEW_ENDS = tuple("اتها اتهم اته تها تهم ها هم ات ون ته".split())
# A dual, a plural of those of a land, a verb of many; what somebody has; "and ...", but for names that begin so.
_BENT = re.compile(
    "(?:تان|تين|^.{2,3}يان|ائي|يين|يون|هما|ها|هم)$|^(?!تش)[يت].{3,}ون$|^(?:است|مست|يست|تست|مت)|^و(?![وي])"
)


_GIVES = re.compile(
    "^(?:و|ف|س|ي|ت|ن|ا)*(?:سلم|سلمت|سلمنا|عاد|عدنا|عيد|عط|عطي|عطينا|رسل|رسلنا|حول|حولنا|وصل|رد|ردد|قل|نقل|وقع|شير|حيل|سند|حمل)"
)
_ROLES = frozenset(
    word.translate(PLAIN)
    for part in terms_ar.SOMEBODY.split(",")
    for word in part.split()[:1]
    if not word.endswith(("ات", "ون", "ين"))
)
_ITS = re.compile("(?:ه|ها|هم|نا|ني|هما)$")  # "took it"


# "coming from ..." a town.
_TRAVELS = re.compile(
    "رحل|طاير|قطار|حافل|سفين|باخر|قادم|شاحن|رياح|شحن|طريق|مسافر|اقلع|حاوي|استورد|مستورد|منش"
)


@of_words(16384)
def _unknown(plain: str) -> bool:
    """Whether no list holds the word, with or without what may be written to it."""
    if len(plain) < 3 or _ARTICLED.match(plain) or common(plain):
        return False
    ends = _FEW_ENDS if is_foreign(plain[1:]) else _ENDS
    for begun in {plain, _FIRST.sub("", plain), plain[1:] if plain[0] in "يتنا" else plain}:
        if common(begun):
            return False
        for end in ends:
            if begun.endswith(end) and len(begun) - len(end) > 2:
                stem = begun[: -len(end)]
                if common(stem) or common(stem + "ه"):
                    return False
    return True


def _rare(word: Word) -> bool:
    """A word of no list as it stands and not bent as Arabic words are: "شوفينية" is said of something, "ازهاره" are somebody's."""
    plain = word.plain
    bent = _BENT.search(plain) or word.whole.endswith(("ية", "يه", "اه", "اره"))
    return len(plain) > 2 and not (bent or plain in NOBODY or _ARTICLED.match(plain) or common(plain))


def is_strange(plain: str) -> bool:
    """Whether a word is of no list in every reading, and bent as no Arabic word is."""
    bent = _BENT.search(plain) or plain.endswith(("يه", "اه", "اره"))
    return len(plain) > 3 and not bent and plain not in NOBODY and _unknown(plain)


def from_abroad(row: Sequence[Word], i: int, cell: bool) -> int:
    """The last word of a name that begins at `i`; 0 when none does. `cell` says that the row is all that its cell holds."""
    first, second = row[i], row[i + 1]
    named = _rare(second) or (second.plain not in SMALL and surname(second.plain)) or _sounds(first, second)
    table = cell and i == 0 and len(row) < 4
    if (
        table
        and len(row) == 2
        and _rare(first)
        and second.plain.startswith("ال")
        and not common(second.plain)
    ):
        return i + 1
    if (
        i
        and _ARTICLED.match(row[i - 1].plain)
        and _role(row[i - 1].plain)
        and _unknown(second.plain)
        and _called(first)
    ):
        return i + 1
    if not (_rare(first) and named):
        return 0
    if not (table or _somebody_stands(row, i) or _spelt(row, i)):
        return 0
    return i + 2 if i + 2 < len(row) and _rare(row[i + 2]) else i + 1


def _sounds(first: Word, second: Word) -> bool:
    """ "ماريفيك سانتوس": behind a name spelt as no Arabic root is, a word that a list knows (a town) may be a surname."""
    plain = second.plain
    often = plain in COMMON_AR or plain[1:] in COMMON_AR or plain in NOBODY or _ARTICLED.match(plain)
    bent = _BENT.search(plain) or _ADVERB.search(plain)
    return is_foreign(first.plain) and _unknown(first.plain) and len(plain) > 3 and not (often or bent)


_ADVERB = re.compile("[^يو]ا$")


def _spelt(row: Sequence[Word], i: int) -> bool:
    """Whether two words are strange in every reading, one is spelt as no Arabic root is, and no word of place leads to them."""
    both = row[i : i + 2]
    if both[1].plain.startswith("او") and len(both[1].plain) > 4:
        return True  # "أوحدو", of the house of in Amazigh
    descends = both[1].plain.endswith("ي") and len(both[1].plain) > 5
    if (
        descends
        and all(_unknown(w.plain) and not _BENT.search(w.plain) for w in both)
        and not _ADVERB.search(both[0].plain)
    ):
        return not (i and row[i - 1].plain in PLACED)  # "بهزاد تبريزي", of Tabriz
    if both[0].plain.startswith("ل") and all(_unknown(word.plain) for word in both):
        return True  # "for ..."
    if not any(is_foreign(word.plain[1:]) for word in both) or not all(
        _unknown(w.plain) or surname(w.plain) for w in both
    ):
        return False
    if not i:
        return True
    travels = row[i - 1].plain == "من" and any(_TRAVELS.search(word.plain) for word in row[max(0, i - 6) : i])
    return not (travels or row[i - 1].plain in PLACED)


def _somebody_stands(row: Sequence[Word], i: int) -> bool:
    """Whether the words before `i` lead to somebody."""
    if not i:
        return False
    before = row[i - 1].plain
    ahead = [word.plain for word in row[max(0, i - 5) : i - 1]]
    if before in BESIDE or before[1:] in BESIDE or _ITS.sub("", before) in BESIDE or _role(before):
        return True
    if before in BY:
        return bool(ahead) and ahead[-1] == "من"
    if before in ABOUT and ahead and ahead[-1] in BESIDE:
        return True
    if before.startswith("ال") and ahead[-1:] and ahead[-1] in ON and ahead[-2:-1] and ahead[-2] in BESIDE:
        return True
    if before.startswith("ال") and ahead and (_role(ahead[-1]) or ahead[-1] in BESIDE):
        return True
    return before in TO and any(_GIVES.match(word) for word in ahead)


_VERB = re.compile("^[يت].+ون$")


def _called(word: Word) -> bool:
    """What may be a given name behind who somebody is, though a list knows it: "الموظفة جوي أبيولا"."""
    plain = word.plain
    does = _VERB.search(plain) or _ADVERB.search(plain)
    return len(plain) > 2 and not (does or plain in COMMON_AR or plain in SMALL or _ARTICLED.match(plain))


def _role(plain: str) -> bool:
    bare = _ARTICLED.sub("", plain)
    man = bare.removesuffix("ه")
    return bare in _ROLES or man in _ROLES or plain in OFFICES or bare in OFFICES
