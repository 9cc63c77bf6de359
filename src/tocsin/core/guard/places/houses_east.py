# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses and roads called after somebody in Chinese: "文天祥小学", "李四光纪念馆", "罗斯福路"."""

from __future__ import annotations

import re

_AFTER = "(?!毕业|畢業|时|時|期间|期間|同学|同學|老师|老師|教授|生|就读|就讀)"  # "李明大学毕业" is somebody
_HOUSE = re.compile(
    f"[一-鿿]?(?:(?:小|中|大)[学學]{_AFTER}|纪念[馆堂碑园塔公医中]|紀念[館堂碑園塔公醫中])|学校|學校|幼儿园|幼稚園|医院|醫院|体育[馆场中]|體育[館場中]"
    "|图书馆|圖書館|博物[馆館]|美[术術][馆館]|[艺藝][术術][馆館]|科技[馆館]|故居|公[园園]|[广廣][场場]|[机機][场場]|[书書]院|陵[园園]|高架|大道|大街|大[桥橋]|立交|隧道"
    "|地[铁鐵]站|[车車]站|水[库庫]|大[厦廈]|[剧劇]院|大[楼樓]|祠|[东東西南北中]?路(?![过過上边邊遇])|[东東西南北中]街"
)


_WAY = re.compile("大道|大街|[小中大][学學]|[医醫]院|公[园園]")


def housed(text: str, start: int, end: int) -> bool:
    """Whether a name goes on as a house or a road, or is the end of one: "林则徐大道"."""
    return _HOUSE.match(text, end) is not None or _WAY.match(text, start + 1) is not None
