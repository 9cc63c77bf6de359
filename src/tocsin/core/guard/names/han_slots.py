# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where somebody stands in a Chinese sentence or table: "由 … 担任", "在 … 那儿", "交给 … ", "被 … 误按", "14:20 | … | 借梯子".

What stands there is a name when no word of the dictionary is in it but such as names are made of, and when it begins as names
of China do, or is written for its sound. Linear: a name has seven characters at most.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.lexicon.given_zh import WORDS as GIVEN_ZH
from tocsin.core.guard.lexicon.han_words import word_at
from tocsin.core.guard.lexicon.makers import MAKERS_ZH
from tocsin.core.guard.names.han import SOUNDS, is_land
from tocsin.core.guard.names.han_lands import begins_abroad
from tocsin.core.guard.names.han_surnames import DOUBLE, DOUBTFUL, GIVEN_CHARS, SURNAMES

Hit = tuple[int, int]

_NAME = "([\u4e00-\u9fff]{2,7}?)"
# What somebody does, as the first character of it.
_DOES = "担负责主接保签领取拿送带陪驾操整撰起处跟代值顶来去把将在说讲问看管修换查核办做打垫报改开关擦扫搬装借还用帮等先再也就已亲统一联协审复录写填交转通登巡盯守配调指安监收发盘点清"
_SLOTS = Late(
    rf"(?:[改仍暂均先]?由|委托|授权|任命|聘请){_NAME}(?=[{_DOES}])"
    rf"|(?<=在){_NAME}(?=那儿|那里|这儿|这里|处|手里|手上|手中|家|桌上|柜子|名下|工位)"
    rf"|(?:[交还借发留转送递卖分拨退寄]给|见到|找到|没见|归还|移交|通知|联系|联络|委派|安排|换成|改成|改为|替换为|顶替|接替|代替|提醒|告诉|问过|叫上|带上|陪同人员为|感谢|多谢|谢谢){_NAME}(?=[{_DOES}了过吗的吧和、与]|$)"
    rf"|(?<![邀申恳提敬])(?:请|见|让|叫|派|找|替|帮|被|跟|和|与|向|据|问|给|陪){_NAME}(?=[{_DOES}误一两留给顶反透提确对商的回顶留]|$)"
    rf"|(?<=是){_NAME}(?=[{_DOES}][走来的了完好])"
    rf"|(?:签收人|经手|经手人|复核|盘点人|入住人|领用人|借用人|值班|夜班|白班|早班|中班|晚班|当班|主班|副班|交班|接班|操作人|记录人|填表人|司机|机长|船长|押运|报修人|申请人|联系人|访客|收件人|寄件人|陪同人|最后离开的)(?:是|为|：|:)?{_NAME}(?=$)"
)
_LITTLE = frozenset(
    "的了在是有与或不也就都而并被将把从到对于向给让使其这那此该各每由所们说称个名位号年月日和及等很最更又还再只已正曾我你他她它您咱谁啥么哪几多两吗吧呢啊哦请叫派找替帮跟问据为以因但则且者"
)
_THINGS = frozenset(
    "部组队室科处站厂司局院所员长工师方家人们机车门房库台店班区段层楼路线号岗卡表单证箱柜泵阀器具件物品料灯钥匙锁水电气油网客户主宾生徒兵警官团体社校会系委办馆"
)


_DAYS, _DONE_ON = frozenset("一二三四五六日末"), frozenset("补休停发送来修到换交取验拆装清检查")
"""Weekdays, and what is done on one: "周二补"."""


def _is_name(said: str) -> bool:
    """Whether all of it may be one name and no word."""
    if said[0] == "周" and said[1] in _DAYS and said[2:] and said[2] in _DONE_ON:
        return False
    if said in COMMON_ZH or said in MAKERS_ZH or _LITTLE.intersection(said) or is_land(said):
        return False
    begun = begins_abroad(said)
    double = 2 if said[:2] in DOUBLE else 0
    doubtful = not double and said[0] in DOUBTFUL
    family = double or (said[0] in SURNAMES or doubtful)
    if not begun and family and len(said) - family in (1, 2):
        return _given(said[family:], doubtful)
    if said[-1] in _THINGS and not begun:
        return False
    return len(said) > 2 and not _holds_words(said, begun) and (begun > 0 or _SOUNDS.issuperset(said))


def _holds_words(said: str, at: int) -> bool:
    """Whether a word of the dictionary that is no part of names stands behind `at`."""
    while at < len(said):
        count = word_at(said, at)
        if count > 1 and said[at : at + count] not in GIVEN_ZH and not begins_abroad(said, at):
            return True
        at += count
    return False


_SOUNDS = SOUNDS | frozenset("日琴娃呼楞仁花宝音德力格努依热孜万古合提曼江木都不热布买克扎沙吾娅")


def _given(said: str, unsure: bool) -> bool:
    usual = GIVEN_CHARS.issuperset(said)
    if said[-1] in _THINGS and not usual:
        return False
    if said in COMMON_ZH and (unsure or not usual):
        return said in GIVEN_ZH
    return usual or not unsure


def placed(said: str) -> Iterator[Hit]:
    """Names where somebody stands in a sentence."""
    for match in _SLOTS.finditer(said):
        if _is_name(match[match.lastindex or 0]):
            yield match.span(match.lastindex or 0)


def celled(said: str) -> bool:
    """Whether a cell holds a name and nothing else."""
    return _is_name(said)
