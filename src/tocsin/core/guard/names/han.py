# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names in Chinese characters that are no surname with a given name: "张某", "李先生", "斯科拉里", "斯蒂芬·库里".

A foreign name is written in a few hundred characters chosen for their sound. Cut into the dictionary's words, a run of
them that no word takes up is one; of two only beside an office or a verb of saying.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.places_zh import WORDS as PLACES_ZH

Hit = tuple[int, int]

SOUNDS = frozenset(
    "阿埃艾安奥巴班保鲍贝本比彼毕宾波伯勃博布查丹德登迪蒂丁杜顿多厄恩尔法范菲费芬佛夫弗福盖甘冈戈格葛根古瓜圭哈汉豪赫亨霍基吉加贾简杰卡凯坎康考科克肯库夸奎昆"
    "拉莱赖兰朗劳勒雷蕾黎里利丽莉列林琳隆卢鲁吕伦罗洛马玛迈麦曼芒梅蒙米摩莫默姆穆纳娜尼妮涅纽诺欧帕派潘庞佩彭皮珀普齐奇契恰乔钦琼丘屈让若萨塞桑瑟森莎沙珊绍舍"
    "施什史舒斯丝思苏索塔泰坦汤唐陶特腾廷图托瓦万旺威韦维伟魏翁沃乌伍西希锡夏肖谢欣辛休逊雅亚耶伊依雍尤约泽扎詹哲芝兹佐图宾迭吕茨滕瓦恺娅"
)
_SAYS = Late(
    "(?:表示|认为|指出|介绍|告诉|透露|强调|坦言|回忆|宣布|解释|补充|承认|说|称|笑道|呼吁|出席|接受采访|發言|表態|認為|介紹|告訴|強調|說|稱)"
)
_OFFICE = Late(
    "(?:教练|主帅|主席|总统|总理|首相|球员|前锋|后卫|中场|门将|导演|演员|歌手|作家|记者|教授|博士|院士|经理|总裁|董事长|主持人|队长|书记|市长|省长|局长|部长|院长|校长"
    "|所长|主任|律师|医生|司机|老师|专家|分析师|发言人|创始人|画家|诗人|球星|明星|将军|國王|总监|负责人|组织者|活动家|先生|女士)$"
)
_TITLE = Late(
    "某某?(?!些|个|种|地|市|省|年|月|公司|银行)|先生|女士|小姐|太太|律师|师傅|老师|教授|医生|大夫|警官|同学|院长|所长|局长|处长|科长|部长|市长|书记|主任|经理|老板|姓(?=男子|女子|警官|司机)"
)
_DOT = Late("[\u4e00-\u9fff]{1,6}(?:[·•・‧][\u4e00-\u9fff]{1,6})+")
_DOTS = Late("[·•・‧]")


def titled(said: str, behind: int) -> int:
    """How far a title reaches behind a surname that ends at `behind`; 0 without one."""
    title = _TITLE.match(said, behind)
    return title.end() if title else 0


def spoken_of(said: str, start: int, end: int) -> bool:
    """Whether an office stands before, or a verb of saying behind."""
    return bool(_SAYS.match(said, end) or _OFFICE.search(said[max(0, start - 4) : start]))


def foreign(said: str, cut: Mapping[int, int]) -> Iterator[Hit]:
    """Runs of three to seven characters of sound that no word takes up, or of two beside an office or a verb."""
    start = None
    for at in range(len(said) + 1):
        sounds = at < len(said) and cut.get(at) == 1 and said[at] in SOUNDS
        if sounds and start is None:
            start = at
        elif not sounds and start is not None:
            long = 3 <= at - start <= 7
            if (long and not _abroad(said, start, at)) or (at - start == 2 and spoken_of(said, start, at)):
                yield start, at
            start = None


def _abroad(said: str, start: int, end: int) -> bool:
    """A place, or what is called after one: "斯里兰卡", "萨格勒布队", "巴尔的摩市"."""
    after = said[end : end + 1]
    run = said[start:end]
    return (
        is_land(run) or run + after in PLACES_ZH or after in _OF_PLACES or said[end : end + 2] in _OF_PLACES
    )


def is_land(run: str) -> bool:
    """A place, with a character of grammar before or behind it perhaps."""
    return run in PLACES_ZH or run[1:] in PLACES_ZH or run[:-1] in PLACES_ZH


_OF_PLACES = frozenset(
    "队 市 州 省 县 岛 湖 河 江 海 湾 山 峰 角 港 镇 区 郡 国 人 语 机场 大学 球场 球队 俱乐部 公司 集团 品牌 汽车 银行 酒店 地区 半岛 群岛 火山 飓风 台风 海峡 运河 首都 景区 草原 牧场 湿地 林场 农场".split()
)


def dotted(text: str) -> Iterator[Hit]:
    """A foreign given name and surname: some side of a point is written for its sound."""
    for match in _DOT.finditer(text):
        first, *rest = _DOTS.split(match.group())
        if any(len(part) > 1 and _SOUND_TOO.issuperset(part[-2:]) for part in (first, *rest)):
            yield match.start(), match.end()
            continue
        if any(len(part) > 1 and _SOUND_TOO.issuperset(part[:2]) for part in rest):
            yield match.start(), match.end()


_SOUND_TOO = SOUNDS | frozenset("努合提热孜买麦木江汗古丽娜冯范贝赛")
