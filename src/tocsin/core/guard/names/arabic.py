# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names in Arabic: a given name and what follows it, "son of", an office, a surname of descent ("البغدادي").

Arabic knows no capitals, and most given names are words. So a name is seen where a given name of the lists stands
before a word that is not common, or before one of kinship; where an office stands before two words that are not
common; or where a word of no list stands before a surname of descent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import GIVEN
from tocsin.core.guard.lexicon.common_ar import WORDS as COMMON_AR
from tocsin.core.guard.names.arabic_alone import alone
from tocsin.core.guard.names.arabic_foreign import from_abroad
from tocsin.core.guard.names.arabic_words import (
    DESCENT,
    JOINED,
    Word,
    common,
    descended,
    family,
    inflected,
    surname,
    unheard,
)
from tocsin.core.guard.names.lists_ar import (
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
from tocsin.core.guard.world.ar import WORDS as WORLD_AR

Hit = tuple[int, int, float]

# What Faker's lists know beyond those written by hand.
_GIVEN = (
    frozenset(w.translate(PLAIN) for w in GIVEN if "\u0620" <= w[0] <= "\u06ff" and len(w) > 2)
    - COMMON_AR
    - SELDOM
)
_ARABIC = Late("[\u0620-\u06ff]")


_INITIALS = Late(
    "(?<![\u0620-\u064a])[\u0620-\u064a]\\. ?(?:[\u0620-\u064a]\\. ?){0,2}ال[\u0620-\u064a]{2,12}ي(?![\u0620-\u064a])"
)  # "م. ع. الدوسري"


_TITLED = KIN | OFFICES


def arabic_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    if not _ARABIC.search(text):
        return
    yield from ((m.start(), m.end(), 0.85) for m in _INITIALS.finditer(text))
    row: list[Word] = []
    for token in words:
        if not _ARABIC.match(token.word):
            continue
        if row and text[row[-1].end : token.start] not in (" ", "، ", "\u00a0"):
            yield from _names(row, _is_cell(text, row))
            yield from alone(text, row)
            row = []
        row.append(Word(token))
    yield from _names(row, bool(row) and _is_cell(text, row))
    yield from alone(text, row)


_GOODS = frozenset(
    word.translate(PLAIN)
    for word in "شاي أرز رز قهوة زيت حليب عصير جبن جبنة تمر تمور بسكويت مياه صابون معجون شوكولاتة مكرونة معكرونة طحين دقيق سكر لبن زبدة سمن عطر عطور بخور مناديل بهارات صلصة تونة علكة حلويات مربى عسل شيبس آيسكريم".split()
)
"""What is sold under somebody's name."""
_CELL = Late(r"[;|\t:：؛]|,(?=\S)")


def _is_cell(text: str, row: Sequence[Word]) -> bool:
    """Whether a mark of a table or a label stands before a row of words."""
    return _CELL.search(text, max(0, row[0].start - 3), row[0].start) is not None


def _names(row: Sequence[Word], cell: bool) -> Iterator[Hit]:
    i = 0
    while i < len(row) - 1:
        if _of_place(row, i):
            i = _chain_end(row, i)
            continue
        of_the_world = row[i].plain in WORLD_AR and row[i + 1].plain in WORLD_AR  # "براد معطل"
        if of_the_world or (i and row[i - 1].plain in _GOODS):
            i += 1  # "شاي أحمد", a brand of tea
            continue
        last = _last(row, i) or from_abroad(row, i, cell)
        if last:
            yield row[i].start, row[last].end, 0.85
        i = max(last, i + 1)


def _last(row: Sequence[Word], i: int) -> int:
    """Which word ends the name that begins at `i`; 0 when none does."""
    given, sure = _given(row, i)
    behind = i + given
    if row[i + 1].start - row[i].end > 1 and row[i + 1].plain.startswith("وال"):
        return 0  # a comma and "and the ...": the next clause
    if given and behind < len(row) and (_kin(row, behind) or family(row[behind].plain, sure)):
        return behind
    if given == 2:
        return i + 1
    if row[i].plain in _ADDRESS and row[i + 1].plain in _OF_SOMEBODY:
        return i + 1
    if not given and descended(row[i], row[i + 1]):
        return i + 1
    if row[i].plain in SELDOM and (row[i + 1].plain in SURE or surname(row[i + 1].plain)):
        return i + 1
    if unheard(row[i]) and unheard(row[i + 1]) and not inflected(row[i].plain, row[i + 1].plain):
        return i + 1
    return i + 1 if _in_office(row[max(0, i - 2) : i], row[i], row[i + 1]) else 0


# "السيدة نوال": addressed, one name is enough; quarters and shrines are called after the ladies of the Prophet's house.
_ADDRESS = frozenset(
    word.translate(PLAIN)
    for word in "السيد السيدة الآنسة الانسة الأستاذ الأستاذة الحاج الحاجة الست للسيد للسيدة".split()
)
_SHRINES = frozenset(word.translate(PLAIN) for word in "زينب نفيسة عائشة رقية سكينة مريم".split())
_OF_SOMEBODY = (SURE | MAYBE) - _SHRINES


def _chain_end(row: Sequence[Word], i: int) -> int:
    """Behind the name a place has: "مطار الأمير محمد بن عبد العزيز"."""
    last = i
    while i < len(row) and (
        _named(row[i].plain) or row[i].plain.startswith("ال") or (i and row[i - 1].plain in _TITLED)
    ):
        i += 1
    return max(i, last + 1)


def _named(plain: str) -> bool:
    return plain in SURE or plain in MAYBE or plain in KIN or plain in NAMES_OF_GOD or plain in ("عبد", "بكر")


def _given(row: Sequence[Word], i: int) -> tuple[int, bool]:
    """How many words from `i` are a given name, and whether they are nothing else."""
    plain = row[i].plain
    if plain.removeprefix("و").removeprefix("ل") == "عبد" and row[i + 1].plain in NAMES_OF_GOD:
        return 2, True
    if plain in SURE or (plain[:1] in JOINED and len(plain) > 4 and plain[1:] in SURE):
        return 1, True
    if plain in MAYBE or plain in _GIVEN:
        return 1, False
    if plain in KIN and len(row[i + 1].plain) > 2 and row[i + 1].plain not in TOWNS:
        return 1, plain not in _WORDS_OF_KIN
    return 0, False


_WORDS_OF_KIN = frozenset("ام ولد ذو بو ال".split())


def _kin(row: Sequence[Word], at: int) -> bool:
    """ "ولد الشيخ", "بنت الوزير", "آل ثاني" behind a given name."""
    return (
        row[at].plain in KIN
        and at + 1 < len(row)
        and len(row[at + 1].plain) > 2
        and row[at + 1].plain not in _NOT_KIN
    )


_NOT_KIN = frozenset("عام سنه يوم علي في من الي عن مدينه قريه".split())


def _in_office(before: Sequence[Word], first: Word, second: Word) -> bool:
    """An office, with what it is of perhaps ("وزيرة التضامن"), and two words, neither of them common."""
    held = [k for k, word in enumerate(before) if _office(word.plain)]
    if not held or (held[-1] < len(before) - 1 and not before[-1].plain.startswith("ال")):
        return False
    if len(first.plain) < 3 or len(second.plain) < 3:
        return False
    given = first.plain.removeprefix("ال")
    if given in SURE or given in MAYBE or first.plain in SELDOM:
        return bool(DESCENT.match(second.plain)) or not common(second.plain)
    return not (first.plain.startswith("ال") or common(first.plain) or common(second.plain))


def _office(plain: str) -> bool:
    """An office in the lists, of a man or a woman, with a small word written to it perhaps."""
    man = plain.removesuffix("ه")
    return plain in OFFICES or plain[1:] in OFFICES or man in OFFICES or man[1:] in OFFICES


def _of_place(row: Sequence[Word], i: int) -> bool:
    """ "شارع الملك عبد العزيز": what the words before call a place; "إغلاق عقبة ...": a pass, though somebody is called so."""
    if i and row[i].plain in PLACES and row[i - 1].plain.removeprefix("و") in _CLOSED:
        return True
    if row[i].plain == _NURSERY and row[i + 1].plain in SURE and row[i + 2 : i + 3]:
        return True  # "روضة فدوى طوقان"; somebody is called so, too
    return any(w.plain in PLACES or w.plain[1:] in PLACES for w in row[max(0, i - 2) : i]) and not (
        row[i - 1].plain in OFFICES and row[max(0, i - 2)].plain not in PLACES
    )


_NURSERY = "روضه"
_CLOSED = frozenset(word.translate(PLAIN) for word in "إغلاق فتح إقفال قطع طريق إلى".split())
