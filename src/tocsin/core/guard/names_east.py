# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in scripts without capitals: Arabic, Hebrew, Chinese, Japanese and Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.lexicon import COMMON_AR, GIVEN, SURNAMES
from tocsin.core.guard.names_ar import MAYBE, SURE
from tocsin.core.guard.words import Token

Hit = tuple[int, int, float]

# Arabic: heads of places and of offices, so that "شارع الملك عبد العزيز" stays.
_AR_PLACES = frozenset(
    """شارع طريق جسر ساحة ميدان حي مدينة محافظة منطقة ولاية مستشفى مدرسة جامعة مطار ميناء محطة مسجد جامع قرية
    بلدية دوار نفق سد وادي نهر بحيرة جبل خليج شاطئ حديقة ملعب مبنى برج سوق مركز جزيرة بحر قناة امارة إمارة مخيم
    نادي كاسر قضاء ناحية حارة زقاق كورنيش تقاطع رصيف مجمع كوبري كبري ثانوية إعدادية ابتدائية متوسطة كلية معهد مسرح متحف استاد ستاد
    مكتبة قاعدة مفرق منتزه متنزه مقبرة قصر قلعة مرفأ عيادة مستوصف روضة جادة نهج زنقة درب ضاحية مفترق محول مرسى سدود أوتوستراد محور خزان حوض صهريج محمية غابة هضبة بوابة مدخل قنطرة الملك الأمير الشيخ السلطان شمال جنوب شرق غرب""".split()
)
_AR_SAYS = frozenset(
    "قال قالت صرح صرحت أكد أكدت بحسب وفق السيد السيدة المهندس الدكتور الدكتورة الأستاذ المتحدث الناشط منسق منظم المواطن اسمه اسمها".split()
)
_AR_PLAIN = frozenset(
    """الساعة الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم من إلى على في عن حتى بسبب مع بين قرب أمام خلف هذا هذه
    التي الذي كل بعد قبل عند تحذير أمطار رياح عواصف عاصفة فيضان سيول حرارة درجات طقس مرور حركة السير إغلاق مغلق أعمال الصيانة
    القطارات الحافلات المترو خط محطة عمال نور سلام كريم جميل أمل هدى سعيد شهر عام سنة""".split()
)
_AR_FORM = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ـ": None})
_AR_PREFIXES = ("و", "ل", "ب")
_ARABIC = re.compile("[\u0620-\u06ff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_AR_LINKS = frozenset("بن بنت ابن أبي أبو ابي ابو عبد آل الدين خير صلاح سيدي الشهيد الإمام".split())
_AR_JOINED = re.compile("و[بلف]")
_HE_PLACES = frozenset("רחוב שדרות כיכר גשר דרך כביש עיר תחנת צומת מחלף בית נחל הר עמק קיבוץ מושב".split())


def semitic_names(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """A known given name followed by one more word that can be a name."""
    if not _ARABIC.search(text) and not _HEBREW.search(text):
        return
    for i in range(len(words) - 1):
        a, b = words[i], words[i + 1]
        if text[a.end : b.start] != " " or not ("\u0590" <= a.word[0] <= "\u06ff"):
            continue
        if (_semitic_pair(a.word, b.word) or _arabic_pair(a.word, b.word)) and not _of_place(words, i):
            yield a.start, b.end, 0.85
        elif i and _in_office(words[i - 1].word, a.word, b.word) and not _of_place(words, i - 1):
            yield a.start, b.end, 0.8


_PLAIN_FORM = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ـ": None, "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
# Offices before a name; what stands behind one and is no common word is somebody: "الرئيس جاك شيراك".
_AR_OFFICES = frozenset(
    word.translate(_PLAIN_FORM)
    for word in """الرئيس الوزير الملك الامير السيد السيده الدكتور الدكتوره الاستاذ المهندس السناتور القائد الزعيم الجنرال النائب المدرب اللاعب لاعب المتحدث
    باسم مدير المدير السفير الاب الكاتب الشاعر الصحفي المحامي القاضي مستشار المستشار المستشاره وزير نائب امين المرشح المهاجم الحارس المدافع
    الممثل الممثله المخرج المغني الفنان الفنانه الباحث العالم البروفيسور الطبيب الجندي الضابط العقيد العميد اللواء المواطن الناشط""".split()
)
# "son of", "father of": with a word that is not common they name somebody; Abu Dhabi is a town.
_AR_KIN = frozenset("ابن ابو ابي ابا بن".split())
_AR_TOWNS = frozenset("ظبي".split())


def _arabic_pair(first: str, second: str) -> bool:
    """A name that is nothing else with a word that is not common, or two words that may be names."""
    a, b = first.translate(_PLAIN_FORM), second.translate(_PLAIN_FORM)
    if a[:1] in _AR_PREFIXES and a[1:] in SURE:
        a = a[1:]
    if a in _AR_KIN:
        return len(b) > 2 and b not in COMMON_AR and b not in _AR_TOWNS
    if len(b) < 2 or (a not in SURE and a not in MAYBE):
        return False
    if a in SURE and (b not in COMMON_AR or b.startswith("ال")):
        return True
    return b in SURE or b in MAYBE


def _semitic_pair(first: str, second: str) -> bool:
    if second in _AR_PLAIN or first in _AR_PLAIN or second in _AR_TOWNS:
        return False
    if _plain_arabic(first) and (second.startswith("ال") or _plain_arabic(second)):
        return False
    if not (_known_semitic(first, GIVEN) or first in ("عبد", "أبو", "ابو", "بن", "محمد", "فاطمة")):
        return False
    return (
        (second.startswith("ال") and first not in _AR_PLACES)
        or _known_semitic(second, SURNAMES)
        or _known_semitic(second, GIVEN)
    )


def _in_office(office: str, first: str, second: str) -> bool:
    """An office and two words, neither of them common nor with an article."""
    if office.translate(_PLAIN_FORM) not in _AR_OFFICES:
        return False
    return not any(w.startswith("ال") or len(w) < 3 or _plain_arabic(w) for w in (first, second))


def _plain_arabic(word: str) -> bool:
    """A common word, whatever names are spelt like it: "نظام التشغيل"."""
    plain = word.translate(_PLAIN_FORM)
    return plain in COMMON_AR or (plain[1:] in COMMON_AR and plain[:1] in ("و", "ل", "ب"))


def _known_semitic(word: str, names: frozenset[str]) -> bool:
    plain = word.translate(_AR_FORM)
    return any(
        w in _PLAIN_NAMES[names is GIVEN] for w in (plain, plain[1:] if plain[:1] in _AR_PREFIXES else plain)
    )


def _plain_names(names: frozenset[str]) -> frozenset[str]:
    return frozenset(n.translate(_AR_FORM) for n in names if "\u0590" <= n[0] <= "\u06ff" and len(n) > 2)


_PLAIN_NAMES = {True: _plain_names(GIVEN), False: _plain_names(SURNAMES)}


def _of_place(words: Sequence[Token], i: int) -> bool:
    if i and words[i - 1].word in _AR_SAYS:
        return False
    while i > 1 and words[i - 1].word in _AR_LINKS:  # "مدرسة أسماء بنت أبي بكر"
        i -= 1
    before = [w.word for w in words[max(0, i - 2) : i]]
    return any(w in _HE_PLACES or _is_arabic_place(w) for w in before)


def _is_arabic_place(word: str) -> bool:
    """A word for a place, alone or with "and", "in" or "to" written to it: "وكوبري", "بشارع"."""
    joined = _AR_JOINED.match(word)
    return (
        word in _AR_PLACES
        or (joined is not None and word[joined.end() :] in _AR_PLACES)
        or word[1:] in _AR_PLACES
    )


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
_CUED = re.compile(
    "(?:发言人|發言人|组织者|組織者|负责人|負責人|联系人|聯繫人|记者|記者|主任|局长|局長|市长|市長|书记|書記|站长|站長|经理|經理|司机|司機|乘客|学生|學生|教师|教師|工人|律师|律師|医生|醫生|主席|代表|名叫|叫做|"
    f"嫌疑人|市民|居民|男子|女子|先生|女士|同志)[:：是为為]?((?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?=表示|称|稱|说|說|告诉|告訴|指出|介绍|介紹|透露|呼吁|先生|女士|[，。、；：,.;:\\s（(）)!！?？]|$)"
)
_SAID = re.compile(
    f"((?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?:先生|女士|小姐|太太|同志|老师|老師|教授|表示|称，|稱，|告诉记者|说[：，]|說[：，])"
)
_WHOLE = re.compile(f"(?<![\u4e00-\u9fff])((?:{_SURNAME}){_GIVEN})(?![\u4e00-\u9fff])")
_NOT_NAMES = frozenset(
    """高温 黄色 周一 周二 周三 周四 周五 周六 周日 白天 江水 石油 万元 方向 金山 马路 夏天 夏季 明天 雷雨 雷电 高速 林业 水位 任何 向东 向西 向南 向北
    江东 江南 江北 海宁 安全 高新 金华 石化 广东 白云 东方 丁字 黄山 黄海 黄河 江山 龙华 黄石 白水 武汉 夏秋 于明 史上 段发 段海 严重 金陵 石家""".split()
)
_HAN = re.compile("[\u4e00-\u9fff]")
_JAPANESE = re.compile(
    "([\u4e00-\u9fff]{2,3}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f]{1,3})(?:さん|氏|容疑者|様|君)"
)
_KOREAN = re.compile(
    "(?<![가-힣])([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국][가-힣]{2})(?= ?(?:씨|님|대표|위원장|기자|의원|대변인|시장))"
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
        yield from ((m.start(1), m.end(1), 0.8) for m in _KOREAN.finditer(text))
