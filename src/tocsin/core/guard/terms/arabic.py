# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds what `arabic_words` lists: by words without what is written together with them, one look a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.terms import arabic_said as terms_ar_said
from tocsin.core.guard.terms import arabic_words as terms_ar
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

_FORM = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None, "\u0670": None}
)
_BEFORE = re.compile("^[وف]?(?:[بكل]?ال|لل|[بلكس])|^[وف]")
_BEHIND = ("يون", "يين", "تان", "تين", "ات", "ون", "ين", "ان", "ه", "ا", "وا")
_NEAR = 6
_GAP = re.compile(r"[ \u00a0\"«»“”'()]{1,3}")
_FORM_LEFT = re.compile("[\u0620-\u064a]{2}")


@of_words(16384)
def _plain(word: str) -> str:
    return word.translate(_FORM)


@of_words(16384)
def _roots(plain: str) -> tuple[str, ...]:
    """The word, and what is left without small words before it and endings behind it, of three letters at least."""
    bare = _BEFORE.sub("", plain)
    begun: tuple[str, ...] = (plain, bare) if len(bare) > 2 and bare != plain else (plain,)
    if plain[1:3] == "ال":  # "بالسل"
        begun += (plain[1:],)
    ends = (word.removesuffix(end) for word in begun for end in _BEHIND if word.endswith(end))
    return (*begun, *(word for word in ends if len(word) > 2))


class _Book:
    """Terms by the root of their first word; the rest word by word."""

    def __init__(self, listed: dict[str, str]) -> None:
        self.terms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for kind, text in listed.items():
            for term in _terms(text):
                first, *rest = (_bare(word) for word in term.split())
                self.terms.setdefault(first, []).append((tuple(rest), kind))
        for found in self.terms.values():
            found.sort(key=lambda term: -len(term[0]))

    def at(self, row: Sequence[str], i: int) -> tuple[str, int] | None:
        """Kind and last word of the longest term that begins here."""
        for root in _roots(row[i]):
            for rest, kind in self.terms.get(root, ()):
                last = i + len(rest)
                if last < len(row) and all(map(_same, row[i + 1 : last + 1], rest)):
                    return kind, last
        return None


def _terms(text: str) -> Iterator[str]:
    return (term for part in text.split(",") if (term := _plain(part.strip())))


def _bare(word: str) -> str:
    bare = _BEFORE.sub("", word) if word.startswith(("ال", "لل", "بال")) else word
    return bare if len(bare) > 2 else word


def _same(word: str, asked: str) -> bool:
    return asked in _roots(word) or (word.startswith(asked) and len(asked) == 1)


_SOUGHT = ",".join(f"{s} عن {w}" for s in terms_ar.SEEKS.split(", ") for w in terms_ar.SOUGHT.split(", "))
_HAS = ",".join(f"{h} {i}" for h in terms_ar.HAS.split(", ") for i in terms_ar.ILL.split(", "))
_SAID = _Book(
    terms_ar.SAID
    | {"person_alert": f"{terms_ar.SAID['person_alert']},{_SOUGHT}"}
    | {"health": f"{terms_ar.SAID['health']},{_HAS}"}
)
_OF_SOMEBODY = _Book(terms_ar.OF_SOMEBODY)
_OF_HOUSES = ("faith", "ethnicity", "party")
_BESIDE = ("ethnicity", "person_alert")
"""Said of the word before or the one before that: a wallet that is lost is no one's flight."""
_SOMEBODY = frozenset(_bare(term.split()[0]) for term in _terms(terms_ar.SOMEBODY))
_BODIES = frozenset(_bare(term) for term in _terms(terms_ar.BODIES))
_WORKERS = frozenset(_bare(term) for term in _terms(terms_ar.WORKERS))
_PLACES = frozenset(_bare(_plain(word)) for word in terms_ar.PLACES)
_NEVER = frozenset(_plain(word) for word in terms_ar.NEVER)
_PARTS = frozenset(_bare(_plain(word)) for word in terms_ar.PARTS)


_SAID_OF = {
    kind: Late(rf"(?<![\u0620-\u064a])[وفلب]?(?:{said})") for kind, said in terms_ar_said.PHRASES.items()
}
# As `_FORM`, letter by letter, so that places stay.
_SAME_LENGTH = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي"})


def arabic_terms(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every term."""
    if not _FORM_LEFT.search(text):
        return
    low = text.translate(_SAME_LENGTH)
    for kind, said in _SAID_OF.items():
        yield from ((kind, m.start(), m.end(), 0.75) for m in said.finditer(low))
    row: list[Token] = []
    for word in words:
        if row and not _GAP.fullmatch(text, row[-1].end, word.start):
            yield from _of(row)
            row = []
        row.append(word)
    yield from _of(row)


def _of(row: Sequence[Token]) -> Iterator[Hit]:
    """Terms of words with nothing between them."""
    plain = [_plain(word.word) for word in row]
    persons = {i for i, word in enumerate(plain) if not _SOMEBODY.isdisjoint(_roots(word))}
    for i, word in enumerate(plain):
        if word[:1] < "\u0620" or word in _NEVER or (i and _called(plain[i - 1])):
            continue
        found = _SAID.at(plain, i) or _union(plain, i)
        if not found and any(at in persons for at in range(i - _NEAR, i + _NEAR + 1) if at != i):
            found = _OF_SOMEBODY.at(plain, i)
            if found and (_above(plain, i) or (found[0] in _BESIDE and not _described(plain, i, persons))):
                continue
        if found and found[0] == "health" and _of_things(plain, i):
            continue
        if found and not (found[0] in _OF_HOUSES and _of_a_house(plain, i)):
            yield found[0], row[i].start, row[found[1]].end, 0.8


def _union(plain: Sequence[str], i: int) -> tuple[str, int] | None:
    """ "الاتحاد الوطني للممرضين": a body of those who work."""
    if _BODIES.isdisjoint(_roots(plain[i])):
        return None
    held = (n for n in range(i + 1, min(i + 4, len(plain))) if not _WORKERS.isdisjoint(_roots(plain[n])))
    last = next(held, 0)
    return ("union", last) if last else None


def _of_a_house(plain: Sequence[str], i: int) -> bool:
    """ "الكنيسة المارونية", "الحي الأرمني": said of a house or a quarter, not of somebody."""
    before = plain[i - 1] if i else ""
    return before.startswith("ال") and plain[i].startswith("ال") and not _PLACES.isdisjoint(_roots(before))


_JAMMED = frozenset(
    "مرور مروري حركه سير شوارع شارع طرق طريق طرقات ملاحه مطار مطارات خدمات خدمه مدينه عاصمه نقل قطارات قطار مواصلات جسر موانئ ميناء".split()
)
_NOW = frozenset(_plain(word) for word in "الآن اليوم الشهر الأسبوع".split())


def _of_things(plain: Sequence[str], i: int) -> bool:
    """ "شلل مروري", "حامل الكاميرا": traffic is lame as well, and what holds something is a stand."""
    if plain[i].endswith("شلل"):
        return any(not _JAMMED.isdisjoint(_roots(word)) for word in plain[i + 1 : i + 4])
    after = plain[i + 1] if i + 1 < len(plain) else ""
    return plain[i] == "حامل" and after.startswith("ال") and after not in _NOW


def _called(word: str) -> bool:
    """A word for a place in front of what it is called after: "شارع الأرمن", never "الشارع"."""
    return not word.startswith("ال") and not _PLACES.isdisjoint(_roots(word))


def _above(plain: Sequence[str], i: int) -> bool:
    """ "الطابق العلوي", "باب علوي": an adjective agrees with its noun; "حارس المستودع علوي" says it of the guard."""
    return (
        i > 0
        and not _PARTS.isdisjoint(_roots(plain[i - 1]))
        and plain[i - 1].startswith("ال") == plain[i].startswith("ال")
    )


def _described(plain: Sequence[str], i: int, persons: set[int]) -> bool:
    """Whether a people's word is somebody's and no truck's: "سائق تركي", "سائق الشاحنة تركي"."""
    return i - 1 in persons or (i - 2 in persons and not plain[i].endswith("ه"))
