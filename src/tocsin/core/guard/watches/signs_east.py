# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names on signs in Arabic and Chinese: "شارع كنيسة ...", "文天祥路", a ship by what follows its name."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.watches.sign import ANYTHING, PERSON, Sign

_ARABIC = Late(
    r"(?<![ء-ي])(?:ال)?(?:شارع|حي|جادة|ميدان|ساحة|زقاق|حارة|درب|سوق|نهج|زنقة|دوار|محطة|جسر|نفق)"
    r" (?P<name>(?:(?!ال)[ء-ي]{2,} ){0,2}ال[ء-ي]{3,}(?<!ون)(?<!وا))(?![ء-ي])"
)
_OF_SHIPS = Late(
    r"(?<![ء-ي])(?:ال)?(?:عبارة|سفينة|باخرة|ناقلة|قاطرة|يخت|زورق|مركب) (?P<name>[ء-ي]{2,}(?: (?:بن|ابن|بنت|أبو|عبد|ال[ء-ي]+))?(?: [ء-ي]{3,})??)"
    r" (?:متوقف|معطل|عالق|تعطل|جانح|غارق|متأخر|خارج|في|على|عند|قبالة|راسي|تغرق|جنح|لا|ملغا|تأخر)[ء-ي]{0,3}(?![ء-ي])"
)
_ABOARD_AR = Late("(?<![ء-ي])(?:ال)?(?:قبطان|ربان|كابتن|طاقم|بحار|صاحب|مالك)")
_HAN_SIGN = Late(
    "(?:教?堂|寺|庙|宫|会)?(?:大道|大街|街(?![头上边坊站])|路(?![段上口线边障过人])|巷(?!里)|站(?![在出起立台])|胡同)"
)
_HAN_LAND = Late("[桥山岭镇村湾沟河庄坪坡洞塘](?![上里下前边])")
_HAN_HOUSE = Late("大?剧院|剧场|纪念馆|故居|图书馆|体育馆|体育场|公园|中学|小学|大学|大桥|大厦")
_HAN_MATCH = Late("^[一-鿿]{2,4}(?=主场|客场|德比)")
"""A club, whose characters need not be weighed."""
_HAN_GROUND = Late("工体(?=周边|附近|周围|门口|北路|东路|西路|地铁|停车|交通|堵)")
"""A stadium of Peking by its short name, whose first character is a worker's."""
_HAN_STREET = Late("^[一-鿿]{2,4}?(?:大道|大街|街(?![头上边坊])|路(?![段上线边障过人])|站|桥)")
_HAN_SHIP = Late(
    '[“"「《]?([一-鿿]{2,4})[”"」》]?[号輪轮](?=渡|轮|船|货|客|拖|邮|艇|[^，。；,;]{0,8}(?:靠港|离港|进港|出港|停航|启航|到港|靠泊|搁浅|靠岸))'
)
_NOT_ON_A_STREET = frozenset(("strike", "demonstration", "handle"))


def eastern(text: str) -> Iterator[Sign]:
    """Each street and ship, with what it may be called after."""
    for match in _ARABIC.finditer(text):
        kinds = ANYTHING if match["name"] == "الثورة" else ANYTHING - _NOT_ON_A_STREET
        yield Sign(*match.span("name"), kinds, match.end())
    for match in _OF_SHIPS.finditer(text) if not _ABOARD_AR.search(text) else ():
        yield Sign(match.start("name"), match.end(), PERSON, match.end())
    for match in _HAN_SHIP.finditer(text):
        yield Sign(*match.span(1), PERSON, match.end())


def before_a_sign(text: str, end: int, kind: str) -> bool:
    """Whether a Chinese street or stop is called after what ends here."""
    if kind == "person" and _HAN_HOUSE.match(text, end):
        return True
    if kind == "faith" and _HAN_LAND.match(text, end):
        return True
    return kind not in _NOT_ON_A_STREET and _HAN_SIGN.match(text, end) is not None


def street_first(text: str) -> Iterator[tuple[int, int]]:
    """Where a Chinese text begins with a street or a club at home, whose characters need not be weighed."""
    for begun in (_HAN_STREET, _HAN_MATCH):
        if found := begun.match(text):
            yield found.span()
    yield from (found.span() for found in _HAN_GROUND.finditer(text))
