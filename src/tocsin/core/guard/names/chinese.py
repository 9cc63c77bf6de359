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
from tocsin.core.guard.names.han import dotted, foreign, lands, spoken_of, titled
from tocsin.core.guard.names.han_asked import asked_for
from tocsin.core.guard.names.han_words import word_at
from tocsin.core.guard.places.houses_east import housed

Hit = tuple[int, int, float]

# Surnames by frequency (Ministry of Public Security, yearly count), simplified and traditional.
SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙吴吳周徐孙孫朱胡郭罗羅郑鄭梁谢謝宋唐韩韓冯馮邓鄧曹彭肖蕭董袁潘蒋蔣蔡杜苏蘇魏吕呂沈姚卢盧姜崔钟鍾谭譚陆陸汪"
    "廖贾賈韦韋邹鄒孟熊秦邱尹薛闫陶黎贺賀顾顧毛郝邵钱錢覃戴江叶葉夏许許傅乔喬季骆駱虞盛樊阎閻阮翁苗柯裴鲍鮑齐齊饶饒翟葛詹邢凌舒柳聂聶霍涂"
    "甘邬屠庞龐冉牟滕卜岑佟项項芮蔺仝郜晏裘缪荀瞿臧佘邰鄢郦匡隗晁仇隋娄婁芦桑竺邝鄺巩鞏迟遲权阚褚靳戚茅刁蒲鞠蒙施倪梅耿祝艾兰颜顏毕畢尉"
    "鲁萧俞喻窦奚殷卞穆祁狄闵昝贲郁钮甄焦巫栾厉符赖卓胥濮扈郏柴茹寇阙荆逯桓屈伍湛岳苟亓郗谌揭汲欧冼练麦容"
    "禤乜厍辜眭笪仉佴郄缑璩亢逄麴訾庹芈羿邸睢茆酆雒雍檀甯郤恽粘郎敖隽鄞綦"
)
# Surnames that are plain words as well: "任中国", "于广州", "高雄". They need a given name in both characters.
DOUBTFUL = "祖秋任于向万萬何高金白方黄黃林马馬龙龍常余田段成左史易尚程莫付严嚴龚龔雷汤湯范石侯孔曾丁洪文安关關游荣榮宫鹿查费費单溫温连連古班边邊车車宁寧景池米乐樂房代敬姬嵇蓝藍时水花尤卫章柏康贝纪席危童管解应宗宣包吉曲储井仲伊幸薄宿索党冷辛简沙庄申阳武司牛华云盖沐蔚"
_DOUBLE = frozenset(
    """欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 歐陽 司馬 諸葛 东方 慕容 令狐 公孙 尉迟 端木 长孙 宇文 轩辕 独孤 南宫 呼延 赫连 澹台 申屠 濮阳 淳于 太叔
    司空 司寇 钟离 鲜于 闻人 百里 拓跋 东郭 西门 完颜 耶律 纳兰 叶赫 爱新觉罗""".split()
)
_SURE, _UNSURE = frozenset(SURNAMES), frozenset(DOUBTFUL)
# Characters of given names, by how often jieba's dictionary (MIT) has them in names.
_GIVEN = frozenset(
    "文大明德国家之子华军尔生志玉小平公斯建人山光林海英云元金东天克宗永中靖晓成春宝安龙世师长老正伯太道江夫祥庆过蓉秀清先立民忠士仁荣新学武伟俊峰丽利兵维昌良里兰义镇敏振思君祖兴福杰达凤飞西拉汉亚氏特红爷儿树庄刚保波哥相青景贵"
    "襄阳见尼松梅少和美方恩河瑞芳南基石城州心如宏叔格才强宇全科高书笑嘉贤奇可引布康朝水守顺臣泽仲连廷承来宁秋孝希剑绍丹普风主广洪卫村燕敬辉继自鹏政吉开珍县帝真延森智斐乐玲弟惠远素娘洛纳培健博章启胜慧虎进本雄雪誉勇泉亮泰若铁斌"
    "兄传同权信鸿后发治罗耀善寿礼邦定桂力田锡马卿诚复白姐灵塔木超知尚萍花友皇彦根香寨掌堂诺应川曼鲁入昭涛府行升令初爱勒阿伦麟桥贞雷诗加银领侯震法湖星兆崇登喜门莲仙群仪冰源圣齐逊得威鸣怀凯用梦浩坚至化楚卡炳陵丁铭京望岩僧霞冲锦"
    "钧双任富静芬雨侠汝起通衡迪杨佩显重会听官宣雅总亦经上原声郎蒂盛鹤庭谦娜莉伊毅孟梁言勋钟龄修晋恒瓦旭常哲闻琪路莱命冠郡北欣霖代乃孙寺佳宪茂柱奎裕业部隆亭姆母济右举司史直曾秉儒叹润琴岭献纯监派谷乾营艳扬便女珠厚古宫区性怡乔巴"
    "柏周冬越理宋塞玄岳岛丰微昆忙温功转菲多图勤婆甫抚姊能哈烈辅堡贝头备必蒙提合朗草洞鼎然非豪前湘婷封翰满黄跃毛竹湾阁依萨钦瑜佐渊作赛卓鱼征宜无存甲殿观园紫奥占居益亲叶尧奉托庙密魏赫朱碧问琳逸溪妈式御炎唐禄季翠者凡摇锋语校顿洁"
    "爵淑奔怡婷悦晗涵梓轩萱菲妍妤婧婕嫣珊珂琪瑶瑾璇璐瑛琦瑜琬琛珏珍莹蕾蕊芊芸茜芷莎莺蓓蓉馨馥昕晨晓晴曦昊旻昱晟晖晔曜烨煜炜焕炫熠焱熙沐沛浚淼滢潇澜瀚灏霖雯霆霄宸宥宇寅宛彤彬忆恺恬懿捷斐旋阿仪娇倩媛嫦妹姣"
)
_GIVEN_ALL = "".join(sorted(_GIVEN))
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
    "(?:报修人|联系人|负责人|当事人|主持人|经办人|值班员|播报员|调度员|列车员|售票员|驾驶员|司机|队员|议员|委员|记者|专家|旅客|乘客|居民|村民|市民|网友|学生|值日生|教师|老师|医生|护士|民警|交警|站长|"
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
_ALPHABET = frozenset("".join(COMMON_ZH))


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
        if asked := asked_for(text, run.start(), plain):
            yield run.start(), asked, 0.75
        for start, end in _names(plain):
            at = run.start() + start
            if _CLOCK.search(text, max(0, at - 1), at + 1):
                continue
            if not _STORM.search(text, max(0, at - 5), at) and not housed(text, at, run.start() + end):
                yield at, run.start() + end, 0.8
    yield from ((start, end, 0.8) for start, end in dotted(text))


def _names(said: str) -> Iterator[tuple[int, int]]:
    cut = _words(said)
    yield from foreign(said, cut)
    yield from _first(said, cut)
    yield from _in_office(said, cut)
    yield from lands(said)
    yield from ((m.start(), m.end()) for m in _FAMILIAR.finditer(said))
    yield from (
        (m.start(), m.end()) for m in _BY.finditer(said) if not _PLACE.search(said, m.end() - 1, m.end())
    )
    for at, length in cut.items():
        if said[at] in "张張" and at and said[at - 1] in _COUNTED:
            continue  # "六十张", sixty of something flat
        behind = at + (2 if said[at : at + 2] in _DOUBLE else 1)
        if behind - at == 2 or (length == 1 and (said[at] in _SURE or said[at] in _UNSURE)):
            if called := titled(said, behind):
                yield at, called
                continue
            if told := _told(said, at, behind, cut):
                yield at, behind + told
                continue
            taken = _given(said, behind, cut, said[at] in _UNSURE)
            if (
                taken
                and not _PLACE.search(said, behind, behind + taken + 2)
                and not _WAY.match(said, behind + taken)
            ):
                yield at, behind + taken


def _first(said: str, cut: dict[int, int]) -> Iterator[tuple[int, int]]:
    """A clause that begins with a surname and one or two characters no word takes up: "林则徐在虎门", "沈括晚年"."""
    if said[:2] in _DOUBLE and len(said) > 3 and cut.get(2) == 1 and said[2] not in _LITTLE | _VERBS:
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
    surname = 2 if said[:2] in _DOUBLE else 1
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
        behind = at + (2 if said[at : at + 2] in _DOUBLE else 1)
        if behind - at == 1 and (said[at : at + 1] not in _SURE | _UNSURE or cut.get(at, 1) > 1):
            continue
        for count in (2, 1):
            end = behind + count
            given = said[behind:end]
            whole = (
                len(given) == count and (end == len(said) or end in cut) and not _LITTLE.intersection(given)
            )
            plain = given in COMMON_ZH and (said[at] == "应" or not _GIVEN.issuperset(given))  # "应提高"
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


def _given(said: str, at: int, cut: dict[int, int], unsure: bool) -> int:
    """How many characters from `at` are a given name: two, one, or none."""
    two = said[at : at + 2]
    if len(two) == 2 and two[0] == "阿" and two[1] not in _NEVER:  # "黄阿土"
        return 2
    if two in GIVEN_ZH and (at + 2 >= len(said) or at + 2 in cut):
        return 2
    if len(two) == 2 and not _NEVER.intersection(two):
        apart = cut.get(at) == 1 and cut.get(at + 1) == 1
        usual = _GIVEN.issuperset(two)
        if (apart and (usual or not unsure)) or (usual and cut.get(at) == 2 and not unsure):
            return 2
    one = two[:1]
    ends = at + 1 >= len(said) or cut.get(at + 1, 0) > 1 or said[at + 1] in _NEVER
    return 1 if one in _GIVEN and cut.get(at) == 1 and ends and not unsure else 0
