# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule may not watch for: persons, accounts, unions, causes, beliefs. Checked when a rule is compiled.

`check_watch(text)` takes any text of a rule (a name, a word to match, a tag, a note) in any language and answers
with `Forbidden(start, end, kind)` in order of place, empty when it may be watched; `.why` is one line for the
person who wrote the rule. A compiler calls it on every text of a rule and refuses the rule on any answer.

A rule's words are few, so this check is stricter than the scanner: a bare "strike", a union's name in
lower case or a hashtag is refused, where a hazard text may say "lightning strike" or "Union Street".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tocsin.core.guard import terms
from tocsin.core.guard.cues import LOW_TAILS, TAILS
from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.person import persons
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.scan import scan
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watch_words import PHRASES, WORDS
from tocsin.core.guard.words import Token, tokens

_ACRONYMS = {fold(w): kind for kind, text in terms.EXACT.items() for w in text.split() if len(w) > 2}
_MARK = re.compile(r"(?<!\w)#\w{2,}|(?<!\w)@\w{2,}")
_START = re.compile(r"(?<![\w'’])[^\W\d_]")
_EAST = re.compile(
    "(?P<union>نقاب|工会|工會|劳工|勞工)|(?P<strike>اضراب|إضراب|罢工|罷工)|(?P<demonstration>مظاهر|احتجاج|اعتصام|ناشط|游行|遊行|示威|抗议|抗議|集会|集會|维权|活动人士|活動人士)"
    "|(?P<faith>مسلم|مسيحي|يهود|شيع|مسجد|صلاة|清真|教堂活动|宗教|信仰|穆斯林|基督|伊斯兰)|(?P<party>حزب|سياس|معارض|政治|政党|政黨|党员|反对派|異議|异见)"
    "|(?P<health>مرض|حامل|حوامل|إيدز|病假|疾病|怀孕|残疾)|(?P<orientation>مثلي|同性|跨性别)|(?P<ethnicity>أكراد|كردي|لاجئ|مهاجر|عرقي|民族|移民|难民|维吾尔)"
    "|(?P<handle>فيسبوك|تويتر|تلغرام|حساب|微博|微信|抖音|推特|社交媒体|账号|帳號)|(?P<person>عمال|موظف|عامل|工人|员工|員工|职工|雇员)"
)


class Forbidden(Struct, frozen=True, order=True):
    """One reason why a watch is refused: where in its text, what kind, why."""

    start: int
    end: int
    kind: str

    @property
    def why(self) -> str:
        rule = BY_KIND[self.kind]
        return f"a rule may not watch {rule.title} ({rule.article})"


def check_watch(text: str) -> list[Forbidden]:
    """Why the text of a rule is refused, in order of place; empty when it may be watched."""
    view = normal(text)
    found = {Forbidden(f.start, f.end, f.kind) for f in scan(text)}
    for shown in {view.text, _LEET.sub(_spelt, view.text)}:
        found |= {Forbidden(*view.back(s, e), kind) for s, e, kind in _strict(shown, tokens(shown))}
    return sorted(found)


# "str1ke", "pr0test": digits that stand for letters inside a longer word. The length stays.
_LEET = re.compile(r"(?<!\w)[A-Za-z]+[013457@$][A-Za-z]{1,20}(?:[013457@$][A-Za-z]{0,20})?(?!\w)")
_LETTERS = str.maketrans("013457@$", "oieastas")


def _spelt(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(_LETTERS) if sum(map(str.isalpha, word)) > 3 else word


def _strict(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    for i, word in enumerate(words):
        kind = _kind_of(word, words, i)
        if kind:
            yield word.start, word.end, kind
    yield from _phrases(text)
    for match in _MARK.finditer(text):
        yield match.start(), match.end(), "handle"
    for match in _EAST.finditer(text):
        yield match.start(), match.end(), match.lastgroup or "demonstration"
    yield from _alone(words)
    if text.islower() and len(words) <= 8 and not any(speaks_of_hazard(w.low) for w in words):
        # A name typed without capitals is a name all the same.
        capital = _START.sub(lambda m: m.group().upper(), text)
        if len(capital) == len(text):
            yield from ((s, e, "person") for s, e, _ in persons(capital, tokens(capital)))


def _kind_of(word: Token, words: Sequence[Token], i: int) -> str:
    kind = WORDS.get(word.low) or _ACRONYMS.get(word.low)
    if not kind or _innocent(words, i):
        return ""
    return kind


def _innocent(words: Sequence[Token], i: int) -> bool:
    """ "Union Street", "lightning strike", "March 2027" read as a month by its capital."""
    after = words[i + 1].low if i + 1 < len(words) else ""
    before = words[i - 1].low if i else ""
    low = words[i].low
    if low == "partido" and after in ("en", "entre"):  # a match in Spanish
        return True
    if words[i].capital and (after in TAILS or after in LOW_TAILS or after in ("pacific", "jack")):
        return True
    return before in terms.NOT_BEFORE.get(low, ()) or (low == "march" and words[i].capital)


def _phrases(text: str) -> Iterator[tuple[int, int, str]]:
    low = text.lower()
    for phrase, kind in PHRASES.items():
        at = low.find(phrase)
        if at >= 0:
            yield at, at + len(phrase), kind


def _alone(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """A watch of one or two words that are nothing but a name: "kowalski", "Thunberg Greta"."""
    if not 1 <= len(words) <= 2 or not words[0].word.isalpha():
        return
    lows = [w.low for w in words]
    if all(_only_name(low) for low in lows):
        yield words[0].start, words[-1].end, "person"


def _only_name(low: str) -> bool:
    named = low in SURNAMES or low in GIVEN
    return named and not (low in COMMON or low in PLACES_ONE or low in TAILS or speaks_of_hazard(low))
