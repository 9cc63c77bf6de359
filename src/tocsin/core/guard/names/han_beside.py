# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands around a Chinese name: characters of grammar, offices, places, how one calls a colleague."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.names.han_surnames import DOUBTFUL, GIVEN_CHARS, SURNAMES

SURE, UNSURE = frozenset(SURNAMES), frozenset(DOUBTFUL)
DATED = frozenset("月日")
_GIVEN_ALL = "".join(sorted(GIVEN_CHARS))
NEVER = frozenset(
    "的了在是有为以及与或不也就都而并被将把从到对于向给让使其这那此该各每由所们说称个名位号年月日时任先后"
)
# Characters of grammar: no given name has one.
LITTLE = frozenset(
    "的了在是有与或不也就都而并被将把从到对于向给让使其这那此该各每由所们说称个名位号月日和及等很最更又还再只已正曾"
)
# What a clause goes on with behind its subject.
GOES_ON = frozenset("在从把将由对向给让与和不没就又曾已正被自为因以于")
VERBS = frozenset("来去说看听问走做用让叫请想要能会可应须得经过按据因若如即便仍")
OFFICE = Late(
    "(?:家属|业主|住户|租户|患者|病人|家长|访客|报修人|联系人|负责人|当事人|主持人|经办人|值班员|播报员|调度员|列车员|售票员|驾驶员|司机|队员|议员|委员|记者|专家|旅客|乘客|居民|村民|市民|网友|学生|值日生|教师|老师|医生|护士|民警|交警|站长|"
    "队长|班长|校长|局长|市长|县长|镇长|主任|经理|工程师|志愿者|快递员|保安|保洁员|画家|诗人|作家|演员|歌手|导演)"
)
# How a word for what somebody is ends: "渔民", "护士", "店主".
WHO = frozenset("员員长長师師工手生家者人官兵警士夫客友匠商农農民主")
# What makes a place of the characters before it: road, bridge, station, river, town, hall, factory.
PLACE = Late(
    "[路街巷弄桥橋站线線河江湖港湾灣岛島山岭嶺镇鎮乡鄉村庄莊区區县縣市州省楼樓馆館厂廠场場院校寺庙塔门門坝壩庫库堡营屯沟寨洼汇滩坪坡塘堤浜圩埠墩坳峪岔洲泾嘴]|水[库庫厂廠站道沟系利]|[路街]段"
)
# "老刘说", "小李请假": how one calls a colleague, where the clause begins or behind what they do.
FAMILIAR = Late(
    f"(?<=[员員工师師长長机機安人])[老小阿][{SURNAMES}]|(?<![\u4e00-\u9fff])[老小阿][{SURNAMES}]"
    "(?=$|[^\u4e00-\u9fff]|[说說称稱讲講报報请請要没不又把被来去跟今昨已未打给迟遲早晚值接替签休生病睡喝吃撒修開开扫掃送拿带帶锁鎖])"
    f"|(?<=[由跟和找叫让给等喊帮])阿[{_GIVEN_ALL}](?<![姨拉公婆訇胶尔里富根联曼塞伯嬷妈爸爹叔哥姐弟妹们])(?=[开開关關来來去说說做值保替代接送顶頂修守看锁鎖管负負补補打拿带帶])"
    f"|(?<=由)[老小阿][{SURNAMES}](?=[保负負看修处處代值管接])"
    f"|(?<=[和跟找问問由向与與])[老小阿][{SURNAMES}](?=[说說聊谈談借要问問确確商交换換讲講联聯])"
)
# "由司徒伟明于六点": what the dictionary joins behind the name ("明于") is no word where somebody did something.
BY = Late(
    f"(?<=[由请請让讓])(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|皇甫|慕容|令狐|公孙|尉迟|端木|[{SURNAMES}])[{_GIVEN_ALL}]{{2}}(?=[于於在将將把向从從替代])"
    f"|(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|皇甫|慕容|令狐|尉迟|端木)[\u4e00-\u9fff]{{2}}(?=[带帶去来來到说說请請打报報签簽取领領送拿已在被把将於于]|$)"
)
DONE_TO_CARS = frozenset("加装裝换換洗停修")
"""What is done to the car whose character is a surname, too: "值班车加满油"."""
COUNTED = frozenset("一二三四五六七八九十百千万几两数")
SHIP = Late(
    '["”」』》]?[号號](?![码碼楼樓线線门門房床桌机機仓倉库庫位员員卡牌柜櫃])'
)  # "“徐霞客”号靠7号泊位"
STORM = Late('(?:[风風]|气旋|氣旋|风暴)[“"「『《]?$')  # "台风“杜苏芮”"
WAY = Late("大(?:马路|馬路|道|街|桥|橋|厦|廈|楼|樓)|公园|公園|纪念|紀念")  # "孙逸仙大马路"
CLOCK = Late("[0-9０-９时時日]时|[0-9０-９][時时]")  # "15时起至"
RUN = Late("[\u4e00-\u9fff]{2,}")
KANA = Late("[\u3040-\u30ff]")
ALPHABET = frozenset("".join(COMMON_ZH)) | GIVEN_CHARS | frozenset(SURNAMES)
