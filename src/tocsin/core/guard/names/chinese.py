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
from tocsin.core.guard.lexicon.given_zh import WORDS as GIVEN_ZH
from tocsin.core.guard.lexicon.han_words import word_at
from tocsin.core.guard.lexicon.makers import MAKERS_ZH
from tocsin.core.guard.names.han import dotted, foreign, spoken_of, titled
from tocsin.core.guard.names.han_lands import lands
from tocsin.core.guard.names.han_slots import celled, placed
from tocsin.core.guard.names.han_surnames import DOUBLE, DOUBTFUL, GIVEN_CHARS, SURNAMES, WORDS_TOO
from tocsin.core.guard.places.houses_east import housed

Hit = tuple[int, int, float]

_SURE, _UNSURE = frozenset(SURNAMES), frozenset(DOUBTFUL)
_DATED = frozenset("月日")
_GIVEN_ALL = "".join(sorted(GIVEN_CHARS))
_NEVER = frozenset(
    "的了在是有为以及与或不也就都而并被将把从到对于向给让使其这那此该各每由所们说称个名位号年月日时任先后"
)
# Characters of grammar: no given name has one.
_LITTLE = frozenset(
    "的了在是有与或不也就都而并被将把从到对于向给让使其这那此该各每由所们说称个名位号月日和及等很最更又还再只已正曾"
)
# What a clause goes on with behind its subject.
_GOES_ON = frozenset("在从把将由对向给让与和不没就又曾已正被自为因以于")
_VERBS = frozenset("来去说看听问走做用让叫请想要能会可应须得经过按据因若如即便仍")
_OFFICE = Late(
    "(?:家属|业主|住户|租户|患者|病人|家长|访客|报修人|联系人|负责人|当事人|主持人|经办人|值班员|播报员|调度员|列车员|售票员|驾驶员|司机|队员|议员|委员|记者|专家|旅客|乘客|居民|村民|市民|网友|学生|值日生|教师|老师|医生|护士|民警|交警|站长|"
    "队长|班长|校长|局长|市长|县长|镇长|主任|经理|工程师|志愿者|快递员|保安|保洁员|画家|诗人|作家|演员|歌手|导演)"
)
# How a word for what somebody is ends: "渔民", "护士", "店主".
_WHO = frozenset("员員长長师師工手生家者人官兵警士夫客友匠商农農民主")
# What makes a place of the characters before it: road, bridge, station, river, town, hall, factory.
_PLACE = Late(
    "[路街巷弄桥橋站线線河江湖港湾灣岛島山岭嶺镇鎮乡鄉村庄莊区區县縣市州省楼樓馆館厂廠场場院校寺庙塔门門坝壩庫库堡营屯沟寨洼汇滩坪坡塘堤浜圩埠墩坳峪岔洲泾嘴]|水[库庫厂廠站道沟系利]|[路街]段"
)
# "老刘说", "小李请假": how one calls a colleague, where the clause begins or behind what they do.
_FAMILIAR = Late(
    f"(?<=[员員工师師长長机機安人])[老小阿][{SURNAMES}]|(?<![\u4e00-\u9fff])[老小阿][{SURNAMES}]"
    "(?=$|[^\u4e00-\u9fff]|[说說称稱讲講报報请請要没不又把被来去跟今昨已未打给迟遲早晚值接替签休生病睡喝吃撒修開开扫掃送拿带帶锁鎖])"
    f"|(?<=由)[老小阿][{SURNAMES}](?=[保负負看修处處代值管接])"
    f"|(?<=[和跟找问問由向与與])[老小阿][{SURNAMES}](?=[说說聊谈談借要问問确確商交换換讲講联聯])"
)
# "由司徒伟明于六点": what the dictionary joins behind the name ("明于") is no word where somebody did something.
_BY = Late(
    f"(?<=[由请請让讓])(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|皇甫|慕容|令狐|公孙|尉迟|端木|[{SURNAMES}])[{_GIVEN_ALL}]{{2}}(?=[于於在将將把向从從替代])"
    f"|(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|皇甫|慕容|令狐|尉迟|端木)[\u4e00-\u9fff]{{2}}(?=[带帶去来來到说說请請打报報签簽取领領送拿已在被把将於于]|$)"
)
_COUNTED = frozenset("一二三四五六七八九十百千万几两数")
_STORM = Late('(?:[风風]|气旋|氣旋|风暴)[“"「『《]?$')  # "台风“杜苏芮”"
_WAY = Late("大(?:马路|馬路|道|街|桥|橋|厦|廈|楼|樓)|公园|公園|纪念|紀念")  # "孙逸仙大马路"
_CLOCK = Late("[0-9０-９时時日]时|[0-9０-９][時时]")  # "15时起至"
_RUN = Late("[\u4e00-\u9fff]{2,}")
_KANA = Late("[\u3040-\u30ff]")
_ALPHABET = frozenset("".join(COMMON_ZH)) | GIVEN_CHARS | frozenset(SURNAMES)


def chinese_names(text: str) -> Iterator[Hit]:
    """Start, end and certainty; nothing in texts of Japan, or in characters the dictionary is not written in."""
    if _KANA.search(text):
        return
    for run in _RUN.finditer(text):
        said = run.group()
        plain = simple(said)
        if sum(char not in _ALPHABET for char in plain) * 8 > len(said) + 8:
            continue
        if _ALONE.match(text, run.end()) and _alone(said):
            yield run.start(), run.end(), 0.8
        if _in_cell(text, run.start(), run.end()) and celled(plain):
            yield run.start(), run.end(), 0.8
        for start, end in _names(plain):
            at = run.start() + start
            if _CLOCK.search(text, max(0, at - 1), at + 1):
                continue
            if _is_brand(plain, start, end):
                continue
            if not _STORM.search(text, max(0, at - 5), at) and not housed(text, at, run.start() + end):
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
    """Whether a name is that of goods, in simple characters."""
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
    row = any(text.count(mark) > 1 for mark in "|｜;；\t") or _LOGGED.search(text) is not None
    return (
        row
        and _CELL.search(text, max(0, start - 2), start) is not None
        and (not after or not "一" <= after <= "鿿" or text[end : end + 1] == " ")
    )


_LOGGED = Late("[0-9]{1,2}[:：][0-9]{2}|[:：]")


def _names(said: str) -> Iterator[tuple[int, int]]:
    cut = _words(said)
    yield from foreign(said, cut)
    yield from _first(said, cut)
    yield from _in_office(said, cut)
    yield from lands(said, cut)
    yield from placed(said)
    yield from ((m.start(), m.end()) for m in _FAMILIAR.finditer(said))
    yield from (
        (m.start(), m.end()) for m in _BY.finditer(said) if not _PLACE.search(said, m.end() - 1, m.end())
    )
    for at, length in cut.items():
        if said[at] in "张張" and at and said[at - 1] in _COUNTED:
            continue  # "六十张", sixty of something flat
        behind = at + (2 if said[at : at + 2] in DOUBLE else 1)
        if behind - at == 2 or (length == 1 and (said[at] in _SURE or said[at] in _UNSURE)):
            if called := titled(said, behind):
                yield at, called
                continue
            if told := _told(said, at, behind, cut):
                yield at, behind + told
                continue
            double = behind - at == 2
            taken = _given(said, behind, cut, said[at] in _UNSURE and not double, double)
            if (
                taken
                and not _PLACE.search(said, behind, behind + taken + 2)
                and not _WAY.match(said, behind + taken)
            ):
                yield at, behind + taken


def _first(said: str, cut: dict[int, int]) -> Iterator[tuple[int, int]]:
    """A clause that begins with a surname and one or two characters no word takes up: "林则徐在虎门", "沈括晚年"."""
    if said[:2] in DOUBLE and len(said) > 3 and cut.get(2) == 1 and said[2] not in _LITTLE | _VERBS:
        yield 0, 3
    if len(said) < 4 or cut[0] != 1 or said[0] not in _SURE | _UNSURE:
        return
    usual = said[0] not in "车車" and said[2] not in "车車机機器库庫站线線"  # "冷链车", a lorry
    for count in (2, 1):
        alone = all(cut.get(n) == 1 for n in range(1, count + 1)) and 1 + count < len(said)
        given = said[1 : 1 + count]
        if not alone or _LITTLE.intersection(given) or _PLACE.search(said, 1, 2 + count):
            continue
        goes_on = cut.get(2, 0) > 1 or said[2:3] in _GOES_ON
        if (count == 2 and usual) or (said[0] in _SURE and goes_on and given not in _VERBS):
            yield 0, 1 + count
            return


_ALONE = Late("[：:](?=[^0-9０-９])|[，,：:（(] ?(?:男|女|汉族|\\d{2}岁)")


def _alone(said: str) -> bool:
    """A clause that is nothing else, of whom it goes on to tell: "薛崐，男", "姜山："."""
    surname = 2 if said[:2] in DOUBLE else 1
    given = said[surname:]
    if (
        (surname == 1 and said[0] not in _SURE)
        or not 0 < len(given) < 3
        or said in COMMON_ZH
        or given in COMMON_ZH
    ):
        return False
    return not (_LITTLE.intersection(given) or _PLACE.search(given))


def _in_office(said: str, cut: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Behind a word for what somebody is, where a word ends behind the name: "报修人丁国富", "调度员端木磊通知"."""
    ends = {at + length for at, length in cut.items() if length > 1 and said[at + length - 1] in _WHO}
    for at in sorted(ends | {office.end() for office in _OFFICE.finditer(said)}):
        behind = at + (2 if said[at : at + 2] in DOUBLE else 1)
        if behind - at == 1 and (said[at : at + 1] not in _SURE | _UNSURE or cut.get(at, 1) > 1):
            continue
        for count in (2, 1):
            end = behind + count
            given = said[behind:end]
            whole = (
                len(given) == count and (end == len(said) or end in cut) and not _LITTLE.intersection(given)
            )
            plain = given in COMMON_ZH and (said[at] == "应" or not GIVEN_CHARS.issuperset(given))  # "应提高"
            called = count == 1 or not plain
            if whole and called and not _PLACE.search(said, behind, end + 1):
                yield at, end
                break


def _words(said: str) -> dict[int, int]:
    """Where each word begins and how long it is: the longest known one, else one character."""
    cut, at = {}, 0
    while at < len(said):
        length = word_at(said, at)
        cut[at] = length
        at += length
    return cut


def _told(said: str, at: int, behind: int, cut: dict[int, int]) -> int:
    """One or two characters between a surname and a verb of saying, or behind an office."""
    for count in (2, 1):
        whole = cut.get(behind) in (1, count) and len(said) >= behind + count
        if (
            whole
            and not _NEVER.intersection(said[behind : behind + count])
            and spoken_of(said, at, behind + count)
        ):
            return count
    return 0


def _given(said: str, at: int, cut: dict[int, int], unsure: bool, double: bool) -> int:
    """How many characters from `at` are a given name: two, one, or none."""
    two = said[at : at + 2]
    if double and said[at - 2 : at] not in WORDS_TOO:
        if cut.get(at) == 2 and not (_LITTLE - _DATED).intersection(two):
            return 2
        ends = at + 1 >= len(said) or cut.get(at + 1, 0) > 1 or said[at + 1] in _NEVER
        if cut.get(at) == 1 and ends and two[0] not in (_LITTLE - _DATED) | _VERBS:
            return 1
    if len(two) == 2 and two[0] == "阿" and two[1] not in _NEVER:  # "黄阿土"
        return 2
    if two in GIVEN_ZH and (at + 2 >= len(said) or at + 2 in cut):
        return 2
    if len(two) == 2 and not _NEVER.intersection(two):
        apart = cut.get(at) == 1 and cut.get(at + 1) == 1
        usual = GIVEN_CHARS.issuperset(two)
        if (apart and (usual or not unsure)) or (usual and cut.get(at) == 2 and not unsure):
            return 2
    one = two[:1]
    ends = at + 1 >= len(said) or cut.get(at + 1, 0) > 1 or said[at + 1] in _NEVER
    return 1 if one in GIVEN_CHARS and cut.get(at) == 1 and ends and not unsure else 0
