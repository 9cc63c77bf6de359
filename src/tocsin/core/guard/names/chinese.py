# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese names in running text: a surname that no word of the dictionary takes up, and what may follow it.

The text is cut into the longest known words from left to right; a surname left over begins a name when one or two
characters follow that belong to no longer word, or are such as names are given.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.lexicon.makers import MAKERS_ZH
from tocsin.core.guard.names.han import dotted
from tocsin.core.guard.names.han_beside import (
    ALPHABET,
    CLOCK,
    KANA,
    LITTLE,
    PLACE,
    RUN,
    SHIP,
    STORM,
    SURE,
)
from tocsin.core.guard.names.han_clause import names_of
from tocsin.core.guard.names.han_slots import celled
from tocsin.core.guard.names.han_surnames import DOUBLE
from tocsin.core.guard.places.houses_east import housed

Hit = tuple[int, int, float]


def chinese_names(text: str) -> Iterator[Hit]:
    """Start, end and certainty; nothing in texts of Japan, or in characters the dictionary is not written in."""
    if KANA.search(text):
        return
    for run in RUN.finditer(text):
        said = run.group()
        plain = simple(said)
        if sum(char not in ALPHABET for char in plain) * 8 > len(said) + 8:
            continue
        if _ALONE.match(text, run.end()) and _alone(said):
            yield run.start(), run.end(), 0.8
        if _in_cell(text, run.start(), run.end()) and celled(plain):
            yield run.start(), run.end(), 0.8
        for start, end in names_of(plain):
            at = run.start() + start
            if CLOCK.search(text, max(0, at - 1), at + 1):
                continue
            if _is_brand(plain, start, end) or SHIP.match(text, run.start() + end):
                continue
            if not STORM.search(text, max(0, at - 5), at) and not housed(text, at, run.start() + end):
                yield at, run.start() + end, 0.8
    yield from ((start, end, 0.8) for start, end in dotted(text))


# "王老吉二十箱入库", "陈克明挂面": what is counted in boxes or is something to eat is called after somebody.
_COUNTED_OUT = Late(
    "[一二三四五六七八九十百千两几0-9]{1,5}(?:大|小|整)?(?:箱|瓶|罐|桶|袋|盒|包|提|托|听|坛|双|板)"
)
_SOLD = Late(
    "(?:红|白|葡萄|黄|药|啤)?酒|凉茶|绿茶|红茶|茶叶|奶茶|挂面|面条|方便面|十三香|辣酱|酱油|豆腐乳|腐乳|香醋|陈醋|鸭脖|鸭货|火腿|月饼|糕点|运动鞋|球鞋|剪刀|菜刀|中药|药膏|口服液|糖果|酥糖|榨菜|卤味|牛肉干|矿泉水|饮料"
)


def _is_brand(said: str, start: int, end: int) -> bool:
    """Whether a name is that of goods, in simple characters, or the crest of a flood, whenever it comes."""
    if said.startswith("洪峰", start):
        return True
    known = any(said[start : start + length] in MAKERS_ZH for length in (2, 3, 4))
    return (
        known
        or (not start and _COUNTED_OUT.match(said, end) is not None)
        or _SOLD.match(said, end) is not None
    )


_CELL = Late("[|｜;；\\t：:] ?$|[0-9] $")


def _in_cell(text: str, start: int, end: int) -> bool:
    """Whether marks of a row stand on both sides of it, or a label before it."""
    after = text[end : end + 2].lstrip(" ")[:1]
    return (
        _CELL.search(text, max(0, start - 2), start) is not None
        and (not after or not "一" <= after <= "鿿" or text[end : end + 1] == " ")
        and (any(text.count(mark) > 1 for mark in "|｜;；\t") or _LOGGED.search(text) is not None)
    )


_LOGGED = Late("[0-9]{1,2}[:：][0-9]{2}|[:：]")


_ALONE = Late("[：:](?=[^0-9０-９])|[，,：:（(] ?(?:男|女|汉族|\\d{2}岁)")


def _alone(said: str) -> bool:
    """A clause that is nothing else, of whom it goes on to tell: "薛崐，男", "姜山："."""
    surname = 2 if said[:2] in DOUBLE else 1
    given = said[surname:]
    if (
        (surname == 1 and said[0] not in SURE)
        or not 0 < len(given) < 3
        or said in COMMON_ZH
        or given in COMMON_ZH
    ):
        return False
    return not (LITTLE.intersection(given) or PLACE.search(given))
