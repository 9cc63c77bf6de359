# SPDX-License-Identifier: AGPL-3.0-or-later
"""How colleagues are spoken of: "seine Freundin", "Gaz the fitter", "Mieter, die nicht zahlen", "en silla de ruedas".

Turns that no thing, place or hazard takes, whatever the words in them: somebody's somebody, a short name and a trade, what
those at a place do or do not do, what somebody takes or sits in, and being for or against a cause.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.traits.believers import EASTERN as BELIEVERS_EAST
from tocsin.core.guard.watches.owned import owned
from tocsin.core.guard.watches.posts import WRITES, WRITES_EAST
from tocsin.core.guard.watches.spoken_turns import THOSE, TRADE, TURNS
from tocsin.core.guard.watches.weigh import weight_of

Hit = tuple[int, int, str]
_THING = -1.0

_SAID = tuple((kind, Late(turn)) for kind, turn in (*TURNS, *THOSE))
_NICK = Late(rf"([^\W\d_]{{3,8}}),? {TRADE}$")
_EASTERN = (
    ("demonstration", Late("(?<![\u0620-\u06ff])(?:دعاة|مناهض(?:و|ي|ة)|معارض(?:و|ي)) (?:إلغاء|عقوبة|ال)")),
    ("person", Late("عن (?:ال)?(?:دوام|وردية|مناوبة)(?![\u0620-\u06ff])|غياب .{2,30} عن")),
    ("person", Late("(?:查看|关注|监控|跟踪|盯着?|翻看|搜索)[一-鿿]{2,4}的(?:主页|朋友圈|微博|账号|帐号|动态|帖子|考勤|行踪|请假|手机|位置|头像|抖音)")),
    ("person", Late("[\u0620-\u064a]{3,}(?:ون|ين|ات) (?:الذين|اللواتي|اللاتي|ممن) |أصحاب ال?(?:عرائض|لحى|سوابق|آراء|مواقف)")),
    ("person", Late("的(?:人|员工|同事|司机|工人|保安|乘客|学生|老师|护士|女工|男工|家属|居民|业主|那位|那个|家伙|同学|旅客|店员)$")),
    ("person", Late("^[他她](?:的)?[男女]?(?:朋友|友|儿子|女儿|老婆|老公|妻子|丈夫)|举报人|(?:电工|焊工|司机|保安|厨师|水工|清洁工)阿[一-鿿]$|轮椅(?:男|女)")),
    ("faith", Late(BELIEVERS_EAST)),
    ("person", Late("(?<![ء-ي])(?:بيت|منزل|دار|سيارة|شاحنة|دراجة|جوال|هاتف|دكان) (?:[أا]بو|[أا]م|السيدة?|الحاجة?|الأخ|آل|عائلة) [ء-ي]{3,}")),
    ("faith", Late("逊尼|什叶|(?<![؀-ۿ])(?:ال)?سيخ(?![؀-ۿ])")),
    ("health", Late("试管(?!架|室)|التهاب الكبد|抗抑郁")),
    ("person", Late("صاحب(?:ة)? (?:ال)?(?:فيديو|منشور|تغريدة|مقطع|بث|صفحة|عريضة)|عن أشخاص|(?:ومن|من) دعا إلي|صحفي(?:ة|ون|ين)?(?![؀-ۿ])|أبناء (?:ال)?(?:قبيلة|عشيرة|طائفة)|سناب (?:ال)?موظف|带头(?:的|人|闹)|闹事|发帖人|爆料人|躺平的|摸鱼的")),
    ("person", Late("前[妻夫]|طليق(?:تي|ي)|بلا أوراق|ناجون من")),
    ("orientation", Late("两个(?:妈妈|爸爸)|无性恋")),
    ("health", Late("愤怒管理|长新冠|大麻|كوفيد طويل|الأعرج|跛脚")),
    ("party", Late("[左右]翼|平地论|الأرض المسطحة|نظرية المؤامرة")),
    ("health", Late("^بعد ال?(?:جلطة|سكتة)|双相|بدين(?:ة|ون|ين)?(?![؀-ۿ])")),
    ("person", Late("^ال(?:طويل|قصير|سمين|أصلع) من |来的(?:高个|矮个|胖子|小伙)|^(?:أخو|أخت) (?!ال)[ء-ي]{3,}$")),
    ("faith", Late("(?<![؀-ۿ])(?:ال)?(?:محجب|منقب)(?:ة|ات)|أحمدي(?:ون|ين)|[أإا]?زيدي(?:ون|ين)")),
    ("ethnicity", Late("(?:ال)?لي?تواني(?:ون|ين)")),
    ("person", Late("لا ي[ء-ي]{2,6}ون(?![؀-ۿ])|رافض(?:و|ي) ")),
    ("demonstration", Late("حملة (?:ضد|من أجل)|لا ل[ء-ي]{3}")),
    ("person", Late("(?<![؀-ۿ])(?:خطيب|صديق|زوج|عشيق)ت?(?:ه|ها)(?![؀-ۿ])|(?<![؀-ۿ])مسرب(?:و|ي)? ")),
)  # fmt: skip


def spoken_of(text: str) -> Iterator[Hit]:
    """Start, end and kind of each; the whole name, for it is spoken so as a whole."""
    low = fold(text).replace("’", "'")
    for kind, turn in _SAID:
        if turn.search(low):
            yield 0, len(text), kind
    if WRITES.search(low):
        yield 0, len(text), "handle"
    yield from ((start, end, "person") for start, end in owned(text))
    if (nick := _NICK.fullmatch(low)) and text[:1].isupper() and _calls_nobody_else(nick[1]):
        yield 0, len(nick[1]), "person"
    if not text.isascii():
        yield from ((0, len(text), kind) for kind, turn in _EASTERN if turn.search(text))
        if WRITES_EAST.search(text):
            yield 0, len(text), "handle"


def _calls_nobody_else(low: str) -> bool:
    """A word that is no plain word and no place: "Gaz", "Heniek", "Chuchi"."""
    plain = kind_of(low) & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    return not plain and weight_of(low, low.capitalize()) > _THING
