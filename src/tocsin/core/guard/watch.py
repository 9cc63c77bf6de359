# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule may not watch for: persons, accounts, unions, causes, beliefs. Checked when a rule is compiled.

`check_watch(text)` takes any text of a rule (a name, a word to match, a tag, a note) in any language and answers
with `Forbidden(start, end, kind)` in order of place, empty when it may be watched; `.why` is one line for the
person who wrote the rule. A compiler calls it on every text of a rule and refuses the rule on any answer.

A rule's words are few, so this check is stricter than the scanner: a bare "strike", a union's name in
lower case or a hashtag is refused, where a hazard text may say "lightning strike" or "Union Street".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from tocsin.core.guard import terms
from tocsin.core.guard.bodies import bodies
from tocsin.core.guard.conduct import conduct
from tocsin.core.guard.cues import HEADS, LOW_TAILS, TAILS
from tocsin.core.guard.eponym import names_a_house
from tocsin.core.guard.kinds import Kind, kind_of
from tocsin.core.guard.leet import spelt_out
from tocsin.core.guard.lexicon import COMMON, COMMON_ZH, GIVEN, PLACES_ONE, PLACES_ZH, SURNAMES
from tocsin.core.guard.names_zh import SURNAMES as SURNAMES_ZH
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.person import persons
from tocsin.core.guard.romanised import SURNAMES_EAST
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.scan import Found, scan
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.traces import PLATES
from tocsin.core.guard.watch_words import (
    HOLIDAYS,
    PEOPLE,
    PEOPLES,
    PHRASES,
    SHIFTS,
    STEMS,
    TRAIT,
    WINDS,
    WORDS,
)
from tocsin.core.guard.words import Token, tokens

_ACRONYMS = {fold(w): kind for kind, text in terms.EXACT.items() for w in text.split() if len(w) > 2}
_MARK = re.compile(r"\w{3,}@(?!\w)|(?<!\w)#\w{2,}|(?<!\w)@\w{2,}|(?<![\w/])[ru]/\w{3,}")
_ASKS = re.compile(
    r"\s*(?:el que|la que|los que|las que|celui qui|celle qui|ceux qui|celles qui|quelli che|quello che|quella che|ten ktory|ten który|ci ktorzy|ci którzy|die ?jenigen|the (?:one|ones|guy|lads?) who|whoever|anyone|everyone who|alle die|tous ceux|todos los que|who|wer|qui|quien|quién|quienes|chi|kto)\b(?! (?:to|zu)\b)|\s*(?:谁|من )",
    re.I,
)
_MOBILE = re.compile(
    r"(?<!\d)(?:1[3-9]\d{9}|[0٠][5٥]\d{8})(?!\d)"
)  # as China and the Gulf write them: without a mark
_HAN_NAME = re.compile("(?:^|[ 　])([\u4e00-\u9fff]{2,3})(?=$|[ 　])")  # "刘洋 仓库"
_PLATE = re.compile("[A-Z]{2,3} (?=[0-9A-Z]*[0-9])[0-9]{2,4}[A-Z]{1,2}")  # "WA 4521K", as Poland's
_START = re.compile(r"(?<![\w'’])[^\W\d_]")
_EAST = re.compile(
    "(?P<union>نقاب|للشغل|اتحاد ال?(?:عمال|شغل|موظف|معلم|طلاب|كتاب)|الاتحاد ال(?:عام|مغربي|وطني) |كونفدرالي|كنفدرالي|فيدرالية ال(?:نقاب|ديمقراط)|روابط ال|رابطة ال(?:معلم|أساتذة|عمال)|工会|工會|职工会|職工會|总工会|劳工|勞工|集体谈判|集體談判|教协|教協|职工代表)|(?P<strike>اضراب|إضراب|عصيان|罢工|罷工|怠工|集体请假|集體請假|停工抗|讨薪|討薪|欠薪)|(?P<demonstration>مظاهر|احتجاج|اعتصام|ناشط|حراك|جبهة ال?(?:تحرير|شعب|وطن|عمل)|توزيع منشور|عريضة|حركة (?!ال?(?:مرور|سير|قطار|طيران|سفن|نقل|ملاح|شاحن|حافل|بضائع|مترو|عبور|مسافر|ركاب|هواء|رياح|مد|أمواج|موج|شحن|دخول|خروج|مشاة|مركب|سيارات|ترام|عربات))|传单|傳單|横幅|橫幅|联名|聯名|占中|反送中|白纸运动|绿色和平|联署|聯署|人权观察|人權觀察|运动人士|綠色和平|大赦国际|维权|游行|遊行|示威|抗议|抗議|集会|集會|维权|活动人士|活動人士)"
    "|(?P<faith>بهائي|أرمن|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}教(?![育师學学室练材程授堂])|دروز|درزي|علوي(?:ون|ين)|صوفية|الصوفي|أقباط|مورمون|مسلم|مسيحي|يهود|شيع|مسجد|صلاة|清真|教会|教堂活动|宗教|信仰|穆斯林|基督|伊斯兰)|(?P<party>حزب|تيار (?!ال?(?:كهرب|هواء|بحر|مائ|متردد|مستمر|خليج))|التيار ال(?!كهرب|متردد|مستمر|بحر|هوائ|مائ)|جماعة |الجماعة الإسلام|سلفي|العدل والإحسان|民主派|民主党|时代力量|時代力量|本土派|建制派|泛民|台独|港独|藏独|疆独|民运|حماس|(?<![\u0620-\u064a])فتح$|[\u4e00-\u9fff]{2}党(?![员部])|民主运动|الإخوان|الاخوان|سياس|معارض|政治|政党|政黨|党员|反对派|異議|异见)"
    "|(?P<health>أمومة|نفسي|孕妇|孕婦|产假|產假|病号|抑郁|乙肝|携带者|肝炎|糖尿病|癌|艾滋|مرض|حامل|حوامل|إيدز|病假|疾病|怀孕|残疾)|(?P<orientation>男同|女同|同志|变性|性少数|مثلي|同性|跨性别)|(?P<ethnicity>أمازيغ|(?<!ج)نوبي|سوري(?:ون|ين|ات)|السوريون|أفارقة|افارقة|بنغال|بنغلاد|باكستاني(?:ون|ين|ة)|هنود|فلبيني|إثيوبي|اثيوبي|مصري(?:ون|ين)|يمني(?:ون|ين)|سوداني(?:ون|ين)|العمالة|وافد|新疆人|(?:维|藏|回|苗|壮|满|蒙古|哈萨克|彝|朝鲜)族|菲佣|印佣|外劳|外勞|外籍劳|农民工|黑人|藏人|外来务工|أكراد|كردي|لاجئ|مهاجر|عرقي|民族|移民|难民|维吾尔)"
    "|(?P<handle>واتساب|واتس اب|انستغرام|إنستغرام|سناب شات|تيك توك|微信群|朋友圈|小红书|贴吧|知乎|فيسبوك|تويتر|تلغرام|حساب|微博|微信|抖音|推特|社交媒体|账号|帳號)|(?P<person>السيدة? [\u0620-\u064a]|(?<![\u0620-\u064a])(?:أم|أبو|ابو|الحاج|الحاجة|الأستاذ|الأستاذة|المهندس|المعلم|الشيخ) (?!ال)[\u0620-\u064a]{3,}|(?:صديقنا|زميلنا|زميلتنا|جارنا|ابن عم) [\u0620-\u064a]{3,}|متأخر(?:ون|ين)|تأخر الموظف|تذمر|استياء|شكاوى الموظف|سمعة|不满|迟到|遲到|早退|旷工|曠工|偷懒|偷懶|打瞌睡|黑名单|黑名單|身份证|身份證|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱](?:大姐|大哥|大叔|大爷|大妈|阿姨|工(?![厂业地程])|姐|哥|叔)|不滿|牢骚|怨言|情绪|情緒|传闻|闲话|عمال|موظف|عامل|务工|工人|员工|員工|职工|雇员|[\u4e00-\u9fff](?:先生|女士|小姐|师傅|某某))"
)


ENOUGH = 0.6
"""Above it a name counts: a plain word before what may be a surname ("Tidal Trent") is mostly a thing's."""
_INSTEAD = "a function (night shift), a place (west depot) or a hazard (storm)"


class Forbidden(Struct, frozen=True, order=True):
    """One reason why a watch is refused: where in its text, what kind, why."""

    start: int
    end: int
    kind: str

    @property
    def why(self) -> str:
        """One line for the person who wrote it: what it looks like, why not, what to write instead."""
        rule = BY_KIND[self.kind]
        said = f"letters {self.start + 1} to {self.end} look like {rule.title}, which a rule may not watch"
        return f"{said} ({rule.article}); write instead: {_INSTEAD}"


def check_watch(text: str) -> list[Forbidden]:
    """Why the text of a rule is refused, in order of place; empty when it may be watched."""
    view = normal(text)
    found = {
        Forbidden(f.start, f.end, f.kind)
        for f in scan(text)
        if f.certainty > ENOUGH and not _harmless(text, f)
    }
    for shown in {view.text, spelt_out(view.text)}:
        found |= {Forbidden(*view.back(s, e), kind) for s, e, kind in _strict(shown, tokens(shown))}
    return sorted(found)


def _harmless(text: str, found: Found) -> bool:
    """A house called after somebody, a holiday, or a wind or a flood beside a word or a place."""
    if names_a_house(text, found):
        return True
    if found.kind == "faith":  # a day off
        return fold(text).strip() in HOLIDAYS
    words = tokens(text[found.start : found.end])
    return any(w.low in WINDS for w in words) and any(w.low not in WINDS and _plain(w) for w in words)


def _plain(word: Token) -> bool:
    return bool(kind_of(word.low) & (Kind.COMMON | Kind.PLACE)) or word.low in ("turia", "ebro", "segura")


def _strict(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    for i, word in enumerate(words):
        kind = _kind_of(word, words, i)
        if kind:
            yield word.start, word.end, kind
    yield from _phrases(text)
    yield from bodies(text)
    yield from conduct(words)
    for match in _MARK.finditer(text):
        yield match.start(), match.end(), "handle"
    for match in _HAN_NAME.finditer(text):
        if match[1][0] in SURNAMES_ZH and match[1] not in COMMON_ZH and match[1] not in PLACES_ZH:
            yield match.start(1), match.end(1), "person"
    for match in _MOBILE.finditer(text):
        yield match.start(), match.end(), "phone"
    for match in _EAST.finditer(text):
        yield match.start(), match.end(), match.lastgroup or "demonstration"
    yield from _alone(words)
    yield from _addressed(words)
    yield from _somebodys(words)
    if asked := _ASKS.match(text):
        yield asked.start(), asked.end(), "person"
    if PLATES.fullmatch(text.strip()) or _PLATE.fullmatch(text.strip()):
        yield 0, len(text), "plate"
    if text.islower() and len(words) <= 8 and not any(speaks_of_hazard(w.low) for w in words):
        yield from _low_names(text)


def _low_names(text: str) -> Iterator[tuple[int, int, str]]:
    """A name typed without capitals is a name all the same, when a word of it says so: its capitals do not."""
    capital = _START.sub(lambda m: m.group().upper(), text)
    if len(capital) != len(text):
        return
    for start, end, _ in persons(capital, tokens(capital)):
        words = tokens(text[start:end])
        kinds = [kind_of(w.low) for w in words]
        if _names_somebody(kinds) or not (any(kinds) or any(_WORD_END.search(w.low) for w in words)):
            yield start, end, "person"


def _names_somebody(kinds: list[Kind]) -> bool:
    """A given name and what may be a surname, or a word that is a name and nothing else."""
    first, last = kinds[0], kinds[-1]
    if first & Kind.GIVEN and (last & _A_NAME or not last):
        return True
    return any(k & _A_NAME and not k & _A_WORD for k in kinds)


# How plain words end that no list holds: "agregat prądotwórczy", "viabilité hivernale", "reperibile".
_WORD_END = re.compile(
    "(?:czy|czny|owy|owa|owe|ow|anie|enie|osc|rzy|ite|ale|elle|eux|euse|ure|age|eurs|tion|cion|zione|mente|ibile|abile|ica|iche|isti"
    "|ero|eros|eras|orio|oria|miento|mientos|owi|icy|ung|ungen|keit|lich|isch|ische|ing|ness|ment|able|ible|less)$"
)


_LENGTHS = sorted({len(stem) for stem in STEMS})
_ORIGIN = re.compile("(?:ish|ese|ian|ean|ische)$")


def _kind_of(word: Token, words: Sequence[Token], i: int) -> str:
    if i and (part := _part_of(words[i - 1], word)):
        return part
    if i > 1 and words[i - 1].low in SHIFTS and word.low in PEOPLE and (part := _trait(words[i - 2])):
        return part  # "Polish night crew"
    if word.low.startswith("depres") and _tropical(words, i):
        return ""
    kind = WORDS.get(word.low) or _ACRONYMS.get(word.low) or _begun(word.low)
    if not kind or (kind != "handle" and _innocent(words, i)):
        return ""
    return kind


def _part_of(left: Token, word: Token) -> str:
    """Some of those at a place, by what they are: "Turkish drivers", "sacked staff", "PCS members"."""
    if word.low in ("members", "chapel") and left.shouted:
        return "union"
    if left.low in PEOPLE and word.low not in PEOPLE:
        return _trait(word)  # "intérimaires roumains"
    return _trait(left) if word.low in PEOPLE else ""


def _tropical(words: Sequence[Token], i: int) -> bool:
    """A storm: "tropical depression", "dépression tropicale"."""
    return any(w.low.startswith("tropi") for w in words[max(0, i - 1) : i + 2])


def _begun(low: str) -> str:
    """What a word says by how it begins, or a part of it behind a hyphen: "Telegram-Gruppe"."""
    for part in (low, *low.split("-")):
        for length in _LENGTHS:
            if kind := STEMS.get(part[:length]):
                return kind
    return next((WORDS[p] for p in low.split("-") if p in WORDS), "") if "-" in low else ""


def _trait(word: Token) -> str:
    origin = word.low.startswith(PEOPLES) or (word.capital and _ORIGIN.search(word.low))
    return TRAIT.get(word.low) or ("ethnicity" if origin else "")


# What an organisation has and a street has not, among the words that end places.
_CHAPTERS = frozenset(
    "branch branches section sections area region regional national local lodge chapter".split()
)
_A_NAME = Kind.GIVEN | Kind.WEAK | Kind.SURNAME
_A_WORD = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def _innocent(words: Sequence[Token], i: int) -> bool:
    """ "Union Street", "lightning strike", "March 2027" read as a month by its capital."""
    after = words[i + 1].low if i + 1 < len(words) else ""
    before = words[i - 1].low if i else ""
    low = words[i].low
    if low == "partido" and after in ("en", "entre"):  # a match in Spanish
        return True
    placed = after in TAILS or after in LOW_TAILS or after in ("pacific", "jack")
    if words[i].capital and placed and after not in _CHAPTERS:
        return True
    if before in _MODAL and not any(speaks_of_hazard(w.low) for w in words):
        return False  # "nurses planning to strike"
    if before in terms.NOT_BEFORE.get(low, ()) or after in terms.NOT_AFTER.get(low, ()):
        return True
    return low == "march" and words[i].capital


_MODAL = frozenset("to may might could will can".split())


def _phrases(text: str) -> Iterator[tuple[int, int, str]]:
    low = text.lower()
    for phrase, kind in PHRASES.items():
        at = low.find(phrase)
        if at >= 0:
            yield at, at + len(phrase), kind


def _alone(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """A watch of one or two words that are nothing but a name: "kowalski", "Thunberg Greta", "Kuznetsova, Irina"."""
    if not 1 <= len(words) <= 2 or not words[0].word.isalpha():
        return
    lows = [w.low for w in words]
    if all(_only_name(low) for low in lows) or _turned(words) or _eastern(words):
        yield words[0].start, words[-1].end, "person"


def _eastern(words: Sequence[Token]) -> bool:
    """ "Li Wei", each a word elsewhere."""
    if len(words) != 2 or not all(w.capital for w in words) or words[0].low not in SURNAMES_EAST:
        return False
    kind = kind_of(words[1].low)
    return bool(kind & (Kind.GIVEN | Kind.WEAK)) and bool(kind & Kind.SURNAME) and words[1].low not in TAILS


def _turned(words: Sequence[Token]) -> bool:
    """What may be a surname, a comma, and a given name that is nothing else."""
    if len(words) != 2 or words[1].start - words[0].end != 2 or not words[1].capital:
        return False
    first, given = kind_of(words[0].low), kind_of(words[1].low)
    return not first & _A_WORD and given & (Kind.GIVEN | _A_WORD) == Kind.GIVEN


_BELONGING = frozenset("of by from about with von mit uber de du di da con od z o".split())


def _somebodys(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """A given name alone behind a word of belonging: "late arrivals of Ahmed"."""
    for i, (left, word) in enumerate(pairwise(words)):
        only = kind_of(word.low) & (Kind.GIVEN | _A_WORD) == Kind.GIVEN
        if i and words[i - 1].low in HEADS:
            continue  # "Lago di Garda"
        if left.low in _BELONGING and word.capital and not word.shouted and only:
            yield word.start, word.end, "person"


def _addressed(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """ "pan Wiśniewski", "Sgt Miller", "Frau Dr. Becker": an address or a rank and a surname."""
    for left, word in pairwise(words):
        kind = kind_of(word.low)
        named = kind & Kind.SURNAME and not kind & Kind.TOPIC and word.low not in TAILS
        spoken = left.low in _ADDRESSES and not kind & (Kind.COMMON | Kind.TOPIC)
        if word.capital and (spoken or (left.low in _RANKS and left.capital and named)):
            yield left.start, word.end, "person"


_FAMILY = frozenset("familie family famille familia famiglia rodzina don dona".split())
_ADDRESSES = _FAMILY | frozenset("pan pana sr sra srta sig ra dott ssa".split())  # "sig.ra", "dott.ssa"
_RANKS = frozenset("sgt sergeant lt capt cpl maj col insp pc dr prof ing rev fr sr dott mgr".split())
_FEASTS = (
    frozenset("silvester nikolaus epifania reyes رمضان mina tory chai".split()) | WINDS
)  # called after nobody any more


def _only_name(low: str) -> bool:
    named = (low in SURNAMES and low.removesuffix("s") not in COMMON) or low in GIVEN
    return named and not (
        low in _FEASTS or low in COMMON or low in PLACES_ONE or low in TAILS or speaks_of_hazard(low)
    )
