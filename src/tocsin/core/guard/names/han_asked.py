# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who stands behind a label that asks for somebody in Chinese: "司机：敖日格乐", "夜班:巴特尔".

No word of the dictionary may stand in the answer; of which people the name is does not matter.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.names.han_words import word_at

_ASKS = Late(
    "(?:司机|司機|姓名|值班[员員]?|[夜早白晚中]班|签名|簽名|签收|簽收|收件人?|寄件人?|发件人?|發件人?|来自|來自|发自|發自|访客|訪客|来访人?|來訪人?|联系人|聯絡人|负责人|負責人|经办人?|經辦人?|借用[人者]?|借用[^:：\n]{1,6}|领用人?|領用人?"
    "|报修人|報修人|操作员|操作員|驾驶员|駕駛員|保安|保洁|护士|護理師|医生|醫師|患者|病患|住户|住戶|学生|學生|家长|家長|乘客|代班|替班|顶班|頂班|交班|接班|交接人?|缺席|缺勤|请假|請假|在场|出席|参会|參會)[:：] ?$"
)
_LONGEST_NAME = 6
# No name begins with a character of grammar.
_GRAMMAR = frozenset("的了在是有与或不也就都而并被将把从到对于向给让使其这那此该各每由所们")


def asked_for(text: str, start: int, plain: str) -> int:
    """Where a name ends that a label asks for, whatever its characters: "司机：敖日格乐"; 0 when it is a word."""
    if not 2 <= len(plain) <= _LONGEST_NAME or not _ASKS.search(text, max(0, start - 12), start):
        return 0
    known = any(word_at(plain, at) > 1 for at in range(len(plain)))
    return 0 if known or plain[0] in _GRAMMAR else start + len(plain)
