# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a sentence in Chinese or Arabic tells everybody what to do: "哮喘患者请留在室内", "ينصح مرضى الربو بالبقاء في المنازل".

Such a sentence names illnesses and is about nobody, as one that counts a stock does; one that also speaks of somebody is not such a sentence.
"""

from __future__ import annotations

import re

_PUBLIC = re.compile(
    "ください|下さい|お控え|方は|주의|자제|바랍니다|하시기|하세요|[请請](?:避|留在|勿|走|减|減|待在|绕|繞|市民|乘客|旅客|公众|公眾|各位|广大|尽量|儘量)|应(?:减|避|当|该|及|尽|在|留)|應(?:減|避|當|該|及|盡|在|留)|者[应應]|避免|减少|減少|注意(?:补|補|防|安全|休息)|建议|建議|提醒|不宜(?:户外|戶外|外出|出行|剧烈)|诱发|誘發|库存|庫存|入库|入庫|到货|到貨|盘点|盤點|补货|補貨|人群|敏感|老人、|老年人|儿童|兒童|电梯|電梯|通道|卫生间|洗手間|患者避"
    "|على (?:ال)?(?:مرضى|حوامل|مصابين)|المخزون|شحنة|طرد|كراتين|مخزون المستودع|الجرد|توريد|ينصح|تنصح|دعت|دعا|يدعو|تدعو|تجنب|يرجى|كبار السن|ذوي|بالبقاء في|الأشخاص الذين|مصعد|يوصى|توصي|تحذر|يحذر"
)
_ONE = re.compile(
    "さん|彼|직원|동료|경비|환자가|[他她]|[一两兩二三四五][名位]|某|[0-9]{1,3}[号號]?[床房]|员工|員工|同事|保安|司机|司機|护士|護士|职工|職工|工人|病假"
    "|(?<![ء-ي])(?:ال)?(?:موظف|نزيل|نزيلة|مقيمة|عامل|حارس|زميل|سائق|ممرض|مدير|طالب|راكب|عنده|عندها|لديه|لديها)"
)
_END = re.compile("[。！？!?;；\n]|\\.(?=\\s|$)")


def to_the_public(text: str, start: int, end: int) -> bool:
    """Whether what stands at a place in a text is said to everybody."""
    first = max(
        (m.end() for m in _END.finditer(text, max(0, start - 200), start)), default=max(0, start - 200)
    )
    behind = _END.search(text, end, end + 200)
    last = behind.start() if behind else end + 200
    return bool(_PUBLIC.search(text, first, last)) and not _ONE.search(text, first, last)
