# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in scripts without capitals: Hebrew, Chinese, Japanese and Korean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import GIVEN, SURNAMES
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]

_HEBREW = Late("[\u05d0-\u05ea]")
_HE_PLACES = frozenset("רחוב שדרות כיכר גשר דרך כביש עיר תחנת צומת מחלף בית נחל הר עמק קיבוץ מושב".split())


def hebrew_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """A known given name followed by one more word that can be a name, not behind the head of a place."""
    if not _HEBREW.search(text):
        return
    for i, (a, b) in enumerate(pairwise(words)):
        if text[a.end : b.start] != " " or not _HEBREW.match(a.word) or a.word not in GIVEN:
            continue
        before = {w.word for w in words[max(0, i - 2) : i]}
        if not before & _HE_PLACES and (b.word in SURNAMES or b.word in GIVEN):
            yield a.start, b.end, 0.85


# Chinese: the hundred commonest surnames cover about 85 % (Ministry of Public Security, yearly count).
_SURNAME = (
    "欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|歐陽|"
    "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔"
    "钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯]"
)
_GIVEN = (
    "[建国國军軍伟偉强強明华華平志勇杰涛濤超鹏鵬辉輝刚剛斌斌波俊健磊飞飛亮宇浩峰鑫凯凱晨阳陽东東林文武成海龙龍玉兰蘭秀英丽麗霞红紅燕玲芳娟敏静靜艳艷"
    "娜婷雪梅莉晓曉小春桂凤鳳珍荣榮爱愛美琴云雲慧倩洁潔丹萍琳欣怡子涵轩軒梓雨诗詩嘉思佳瑞祥福贵貴德义義仁忠信永庆慶光新民生宏洪广廣振兴興立学學"
    "安宁寧乐樂瑶瑤颖穎媛淑惠贞貞素月菊花巧翠香莲蓮冬秋夏天宝寶富旺发發财財根木水火土正清松柏森]{1,2}"
)
_CUED = Late(
    "(?:发言人|發言人|组织者|組織者|负责人|負責人|联系人|聯繫人|记者|記者|主任|局长|局長|市长|市長|书记|書記|站长|站長|经理|經理|司机|司機|乘客|学生|學生|教师|教師|工人|律师|律師|医生|醫生|主席|代表|名叫|叫做|"
    f"嫌疑人|市民|居民|男子|女子|先生|女士|同志)[:：是为為]?((?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?=表示|称|稱|说|說|告诉|告訴|指出|介绍|介紹|透露|呼吁|先生|女士|[，。、；：,.;:\\s（(）)!！?？]|$)"
)
_SAID = Late(
    f"((?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?:先生|女士|小姐|太太|同志|老师|老師|教授|表示|称，|稱，|告诉记者|说[：，]|說[：，])"
)
_WHOLE = Late(f"(?<![\u4e00-\u9fff])((?:{_SURNAME}){_GIVEN})(?![\u4e00-\u9fff])")
_NOT_NAMES = frozenset(
    """高温 黄色 周一 周二 周三 周四 周五 周六 周日 白天 江水 石油 万元 方向 金山 马路 夏天 夏季 明天 雷雨 雷电 高速 林业 水位 任何 向东 向西 向南 向北
    江东 江南 江北 海宁 安全 高新 金华 石化 广东 白云 东方 丁字 黄山 黄海 黄河 江山 龙华 黄石 白水 武汉 夏秋 于明 史上 段发 段海 严重 金陵 石家""".split()
)
_HAN = Late("[\u4e00-\u9fff]")
_JAPANESE = Late(
    "([\u4e00-\u9fff]{2,3}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f]{1,3})(?:さん|氏(?!度)|容疑者|様|君)"
)
_KOREAN_SURNAME = "(?:남궁|황보|제갈|사공|선우|서문|독고|동방|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국])"
_KOREAN = Late(
    rf"(?<![가-힣])({_KOREAN_SURNAME}[가-힣]{{2}})(?= ?(?:씨|님|대표|위원장|기자|의원|대변인|시장))"
    # A log's label and who did it; a surname of two syllables needs none.
    rf"|(?:반납|수령|인수|인계|담당|담당자|방문자|방문객|신고자|작성자|성명|이름|보고자|운전자|운전기사|근무자|당직|당직자|교대|교대자|서명|발견자|접수자|접수|책임자|관리자|예약자|신청자|보호자|환자|차주|대여|대여자|분실자|면회자|기사) ?[:：] ?(?={_KOREAN_SURNAME}[가-힣]{{2}}(?![가-힣]))([가-힣]{{3,4}})"
    r"|(?<![가-힣])((?:남궁|황보|제갈|사공|독고)[가-힣]{2})(?![가-힣])"
)


def eastern_names(text: str) -> Iterator[Hit]:
    """Names after a role, before a verb of saying, or standing alone between marks."""
    if _HAN.search(text):
        for pattern in (_CUED, _SAID, _WHOLE):
            for match in pattern.finditer(text):
                if match.group(1)[:2] not in _NOT_NAMES:
                    yield match.start(1), match.end(1), 0.8
        yield from ((m.start(1), m.end(1), 0.8) for m in _JAPANESE.finditer(text))
    if max(text, default="") >= "\uac00":
        yield from ((*m.span(m.lastindex or 0), 0.8) for m in _KOREAN.finditer(text))
