# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telephone numbers: by a plus sign, a trunk zero and groups, a country's way to group, or a word before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold, is_eastern
from tocsin.core.guard.traces.telephone_words import CALLED, CALLED_AR, CALLED_BEGUN, CALLED_ZH, NUMBER, THING
from tocsin.core.guard.traces.telephones_said import said_in_words

Hit = tuple[str, int, int, float]

_PHONE = Late(
    r"(?=[+(\d])(?:(?<![\w.,:/+-])|(?<=\|,)|(?<=[^\W\d_]:)|(?<=\|:))(?:\+|00)?\(?\d(?:[\d()]| / (?=\d)|[ \t\-./\u00a0\u2010-\u2015](?=[\d(])){5,20}(?![\w:])"
)
# Numbers that cross a line's end are only read where the plus sign tells what they are.
_PLUS = Late(r"(?<![\w+])\+\d{1,3}(?:[\s().\-]{0,2}\d){7,13}(?![\w:])")
_CALLED = Late(
    r"(?<!\w)(?:(?:tel|tlf|tfno|t(?=:)|m(?=:)|telnr|fon|cell|call|ring|text|fax|kom|bel)(?!\w)"
    r"|phone|telephone|telefon|telefono|mobile|mobil|handy|whatsapp|signal|portable|movil"
    r"|cellulare|komorka|nr tel|anruf|appelez|llame|chiamare|zadzwon|هاتف|جوال|اتصل|电话|電話|手机|手機)\W{0,3}(?:\w{1,10}\W{1,3})?$",
    re.I,
)
_DIGIT_WORDS = (
    "zero oh one two three four five six seven eight nine null eins zwei zwo drei vier fünf sechs sieben acht neun"
    " zéro un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro cinco seis siete ocho nueve"
    " due tre quattro cinque sei sette otto nove zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"
    " nul een twee vijf zes zeven negen nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän um dois três quatro sete oito double triple hundred doppel doble doppio"
)
_DIGIT_SAID = frozenset(_DIGIT_WORDS.split())
_WORD = Late(r"\w+")
_SPELT_NUMBER = Late(
    rf"(?i)(?<!\w)(?:(?:{'|'.join(sorted(_DIGIT_SAID, key=len, reverse=True))})(?:[ ,.-]{{1,2}}|(?!\w))){{7,15}}(?!\w)"
    rf"|(?<!\w)(?:(?:{'|'.join(sorted(_DIGIT_SAID, key=len, reverse=True))})[ ,.-]{{1,2}}){{2,6}}\d{{2,4}}(?:[ .-]\d{{2,4}}){{1,4}}(?!\w)"
    rf"|(?<![\w.,-])0\d{{2,4}}(?:[ .-]\d{{1,4}}){{1,3}}(?:[ ,.-]{{1,2}}(?:{'|'.join(sorted(_DIGIT_SAID, key=len, reverse=True))})){{2,6}}(?!\w)",
    needs=_DIGIT_SAID,
)
_ABROAD = Late(r"00[1-9]\d{0,2}[ ./-]\(?\d{1,4}\)?(?:[ ./-]\d{1,4}){2,5}")
"""Behind the zeros that lead abroad stands a country."""
_CHAT = Late(
    r"(?<!\w)(?:wa\.me|api\.whatsapp\.com/send\?phone=|signal\.me/#p)/?\+?\d{6,15}",
    needs=frozenset(("wa", "whatsapp", "signal")),
)
_DIGIT = Late(r"\d")
_DATE = Late(r"(?:19|20)\d\d[-./ ]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d\d/\d\d")


def telephones(text: str, sent: str = "") -> Iterator[Hit]:
    """Numbers as written or said, of a text whose digits are ASCII's; the words before them in `sent`."""
    if _SPELT_NUMBER.needed(text) and any(map(_DIGIT_SAID.issuperset, pairwise(_WORD.findall(text.lower())))):
        yield from (("phone", m.start(), m.end(), 0.9) for m in _SPELT_NUMBER.finditer(text))
    if is_eastern(sent):
        yield from (("phone", m.start(), m.end(), 0.9) for m in _HAN_NUMBER.finditer(sent))
    yield from said_in_words(sent or text)
    if not _DIGIT.search(text):
        return
    yield from (("phone", m.start(), m.end(), 0.7) for m in _WITHIN.finditer(sent or text))
    yield from (("phone", m.start(), m.end(), 0.9) for m in _CHAT.finditer(text))
    yield from (("phone", m.start(), m.end(), 0.85) for m in _DOTTED.finditer(text))
    if "\n" in text and "+" in text:
        yield from _broken(text)
    yield from _written(text, sent or text)


def _written(text: str, sent: str) -> Iterator[Hit]:
    for match in _PHONE.finditer(text):
        shown = match.group().rstrip(" (\t")
        digits = re.sub(r"\D", "", shown)
        if not 6 <= len(digits) <= 15:
            continue
        certainty = _certainty(shown, digits, sent[max(0, match.start() - 60) : match.start()])
        if certainty:
            yield "phone", match.start(), match.start() + len(shown), certainty


def _broken(text: str) -> Iterator[Hit]:
    """Telephones that a line's end parts."""
    for match in _PLUS.finditer(text):
        if "\n" in match.group() and not _service(match.group()):
            yield "phone", match.start(), match.end(), 0.9


def _service(shown: str) -> bool:
    return bool(_SERVICE.match(re.sub(r"\(0\)|[^\d+]", "", shown)))


def _certainty(shown: str, digits: str, left: str) -> float:
    """A number is a telephone by its plus sign, its trunk zero and groups, or the word before it."""
    if _service(shown):
        return 0.0
    if _ABROAD.fullmatch(shown) and len(digits) > 9:
        return 0.85
    if shown.startswith("+") or (len(digits) > 6 and _TRUNK.fullmatch(shown)):
        return 0.9  # "06/03 22" is a day and an hour
    if _CALLED.search(left[-24:]) and not _DATED.search(shown):
        return 0.9
    grouped = _IN_GROUPS.fullmatch(shown) and not _amount(shown)
    if len(digits) > 7 and (grouped or _BY_THREES.fullmatch(shown)) and _spoken_of(left):
        return 0.8
    if _GROUPED.fullmatch(shown) or (_NINE.fullmatch(shown) and _SAID_OF.search(left)):
        return 0.7
    if (
        _amount(shown)
        or len(digits) < 7
        or ("." in shown and not re.fullmatch(r"0?\d{1,3}(?:[. ]\d{2,4}){2,5}", shown))
    ):
        return 0.0
    if digits.startswith("0") and not digits.startswith("000") and len(digits) >= 9 and shown != digits:
        return 0.85
    if re.fullmatch(r"\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}|1[ .-]\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}", shown):
        return 0.85
    return 0.8 if re.fullmatch(r"0[1-9]\d{8,9}", shown) else 0.0


def _amount(shown: str) -> bool:
    """Dates, zones, hours, degrees, free-phone numbers."""
    return any((_DATE.search(shown), _ZONES.fullmatch(shown), _FREE.match(shown), _MEASURED.search(shown)))


def _spoken_of(left: str) -> bool:
    """Whether the clause speaks of calling, or has a word for a number, no thing's, right before."""
    clause = _CLAUSE_END.split(left)[-1]
    words = [fold(word) for word in _LETTERS.findall(clause)]
    if any(word in CALLED or word.startswith(CALLED_BEGUN) for word in words[-10:]):
        return True
    if not clause.isascii() and _EASTERN.search(clause):
        return True
    return not NUMBER.isdisjoint(words[-4:]) and THING.isdisjoint(words[-4:])


_LETTERS = Late(r"[^\W\d_]+")
_CLAUSE_END = Late(r"(?<![Tt][eé]l)[.!?;](?=\s)|\n|[。！？；]")
_EASTERN = Late(
    rf"(?:{CALLED_ZH})[^\n，。；]{{0,10}}$|(?:{CALLED_AR})[\u0621-\u064a]{{0,3}}(?:[ :]+[\u0621-\u064a]{{1,14}}){{0,3}}[ :]{{0,3}}$"
)
_IN_GROUPS = Late(r"\d{8,11}|\(?\d{1,5}\)?(?:[ .\-/\u00a0]\(?\d{2,5}\)?){1,5}|\(?\d{2,5}\)?[ .\-/]\d{5,8}")
_MEASURED = Late(r"\d\.\d{3,}|^\d\d-\d\d(?: \d\d-\d\d)?$|^(?:19|20)\d{6}$|^400[ -]?\d{3}")
# "0171/2345678" and "01.42.68.53.00", which look like dates.
_TRUNK = Late(
    r"0\d{1,4} ?/ ?\d{2,8}(?:[ -]?\d{2,4}){0,3}|0\d{2,3} ?/ ?\d\d(?:[ .]\d\d){2}|01[5-7]\d\.\d{6,8}|0\d(?:[. ]\d\d){4}|0[1-9](?:[-/]\d\d){4}|00[1-9]\d{9,12}"
)
# Numbers without a trunk zero, by how their country groups them: Poland, Spain and Italy by nines and tens,
# China's mobiles, Russia's, Brazil's.
# "512-660-418", "415.555.0134": zones and amounts are written so, too.
_BY_THREES = Late(r"[2-9]\d\d([-.])\d{3}\1\d{3,4}")
_GROUPED = Late(
    r"[4-9]\d\d \d{3} \d{3}|[6-9]\d\d \d\d \d\d \d\d|3[2-9]\d \d\d \d\d \d{3}|3[2-9]\d \d{4} \d{3}|\(\d\d\) \d{3} \d\d \d\d|[1-9]\d \d{3} \d\d \d\d|3[2-9]\d[ ./-]\d{3} ?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}"
    r"|8[ -]?\(?9\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d|\(\d\d\) ?9?\d{4}-\d{4}"
)
_NINE = Late(r"[4-9]\d\d-\d{3}-\d{3}")
"""Mobiles of Spain and Poland behind a word; lists of zones are written so, too, behind numbers and breaks."""
_SAID_OF = Late(r"[^\W\d_][,;:]? ?$")
_DATED = Late(r"(?:19|20)\d\d[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
# Zone lists of NWS products: "014-016-017-161100".
_ZONES = Late(r"\d{3}(?:-\d{3})*-\d{6}|\d{3}(?:-\d{3}){2,}")
_DOTTED = Late(r"0(?<![\d.].)(?:(?:[.·*_/ -]| - )\d){8,14}(?![\d.])")
# A telephone within the house, which is somebody's desk; "Extension 300 mm" is a wing.
_WITHIN = Late(
    r"(?i)(?<!\w)(?:ext|extn|extension|durchwahl|nebenstelle|nst|wewn|wewnętrzny|wewnętrznego|anexo|ramal|toestel|anknytning|dahili|interno tel|tel interno)[.:]{0,2} ?\d{3,5}(?![\w.,/-]?\d|\s?(?:mm|cm|m|km|kw|kva|l|%|°)(?!\w))"
    r"|(?:分机|分機|تحويلة|تحويله)[:： 号號]{0,2}\d{3,5}(?!\d)",
    needs=" ext| extn| durchwahl| nebenstelle| nst| wewn| anexo| ramal| toestel| anknytning| dahili|interno|分机|分機|تحويل",
)
# "一三八零零一三八零零零": a mobile in words.
_HAN_NUMBER = Late(
    "[一幺](?<![一二三四五六七八九十零〇].)[三四五六七八九](?:[ -]?[零〇一二三四五六七八九幺两]){9}(?![一二三四五六七八九十零〇])"
)
# Free-phone and shared-cost numbers belong to services, never to a person. Company numbers may be one person's
# line ("029 512 3456" in Finland, "+31 88" in the Netherlands): they count as telephones.
_FREE = Late(r"1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]\d{3}[ .-]\d{4}|0800|0808|0300|0345|0370|0180")
# The same with a country's code; of Austria's company numbers the main line alone ("+43 5 1717-5").
_SERVICE = Late(
    r"(?:\+|00)(?:435(?=\d{3,5}$)|438[0-2]|49(?:800|180|137)|338\d\d|44(?:3[03478]|80)\d|39(?:800|199|848)|34(?:900|90[12])|4880[01]"
    r"|31(?:800|900)|358(?:600|800)|351(?:800|808|707)|41(?:800|84[0248])|32(?:800|78)|1(?:800|833|844|855|866|877|888))\d{3,8}$"
)
