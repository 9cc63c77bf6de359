# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses and roads called after somebody in Chinese: "文天祥小学", "李四光纪念馆", "罗斯福路"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.han_words import word_at

_AFTER = "(?!毕业|畢業|时|時|期间|期間|同学|同學|老师|老師|教授|生|就读|就讀)"  # "李明大学毕业" is somebody
_HOUSE = Late(
    f"[一-鿿]?(?:小区|花园|公寓|新村|别墅|草原|景区|湿地|牧场|沙漠|盆地|度假村|(?:小|中|大)[学學]{_AFTER}|纪念[馆堂碑园塔公医中]|紀念[館堂碑園塔公醫中])|学校|學校|幼儿园|幼稚園|医院|醫院|体育[馆场中]|體育[館場中]"
    "|(?:文化|体育|會展|会展|艺术|藝術|演艺|演藝|购物|購物|活动|活動)中心|图书馆|圖書館|博物[馆館]|美[术術][馆館]|[艺藝][术術][馆館]|科技[馆館]|故居|故里|旧居|舊居|故鄉|故乡|公[园園]|[广廣][场場]|[机機][场場]|[书書]院|陵[园園]|高架|大道|大街|大[桥橋]|立交|隧道"
    '|地[铁鐵]站|[车車]站|水[库庫]|大[厦廈]|[剧劇]院|大[楼樓]|公路|[铁鐵]路|高速|城[际際]|高[铁鐵]|祠|[干支]渠|[墓陵庙廟寺塔亭]|[号號](?=[”」』"]|[邮郵]?[轮輪船])|[东東西南北中]?路(?![过過上边邊遇])|[东東西南北中]街'
)


_WAY = Late("大道|大街|[小中大][学學]|[医醫]院|公[园園]")


_LAST = frozenset("馆館堂厅廳院园園楼樓渠桥橋塔祠庙廟寺亭阁閣墓陵坝壩闸閘店厂廠社")
_NO_HOUSE = frozenset("出住入进進到返在抵离離上下当當登退立现現一半全回开開离去")  # "出院", "下楼"


def _house_word(text: str, end: int) -> bool:
    """Whether the next word of the dictionary is a house's: "游泳馆", "音乐厅"."""
    count = word_at(text[end : end + 4], 0)
    word = text[end : end + count]
    return count > 1 and word[-1] in _LAST and word[0] not in _NO_HOUSE


def housed(text: str, start: int, end: int) -> bool:
    """Whether a name goes on as a house or a road, or is the end of one: "林则徐大道"."""
    return (
        _house_word(text, end)
        or _HOUSE.match(text, end) is not None
        or _WAY.match(text, start + 1) is not None
        or _WAY.match(text, end + 1) is not None
    )
