# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telephone numbers: by a plus sign, a trunk zero and groups, a country's way to group, or the word before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, words_of
from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

_PHONE = re.compile(
    r"(?=[+(\d])(?:(?<![^\W\u3040-\u9fff])(?<![.,:/+-])|(?<=[a-z]:)(?=\+))(?:\+|00)?\(?\d(?:[\d()]|[ \t\-./\u00a0\u2010-\u2015](?=[\d(])){5,20}(?![^\W\u3040-\u9fff]|:)"
)
# Numbers that cross a line's end are only read where the plus sign tells what they are.
_PLUS = re.compile(r"(?<![\w+])\+\d{1,3}(?:[\s().\-]{0,2}\d){7,13}(?![\w:])")
_CALLED = re.compile(
    r"(?<!\w)(?:(?:tel|telnr|fon|cell|call|ring|text|fax|kom|bel)(?!\w)"
    r"|phone|telephone|telefon|telefono|mobile|mobil|handy|whatsapp|signal|portable|movil"
    r"|cellulare|komorka|nr tel|anruf|appelez|llame|chiamare|zadzwon|هاتف|جوال|اتصل|电话|電話|手机|手機)\W{0,3}(?:\w{1,6}\W{1,2})?$",
    re.I,
)
# What a sentence says of a number that is called; "number" alone may be a crate's.
_CALLS = re.compile(
    r"(?<!\w)(?:call(?:s|ed)?|call-?back|phone\w*|ring|rang|text(?:ed)?|mobile|cell|voicemail|whatsapp|sms|reach(?:able)?|dial|rappel\w*|appel\w*|joindre|joignable|telephon\w*|portable|tel|gsm|natel|ruckruf\w*|zuruckruf\w*|anruf\w*|anrufen|erreichbar|erreichen|handy|handynummer|telefon\w*|mobilnummer"
    r"|llam\w+|avis(?:ar|en|e)|celular|cel|movil|marcar|recado|wsp|chiam\w+|richiam\w+|cellulare|cell|recapito|dzwon\w*|zadzwon\w*|oddzwon\w*|komork\w*|kom|kontakt\w*|contact\w*|contatt\w*|contacto)(?!\w)"
    r"|电话|電話|手机|手機|致电|致電|联系|聯絡|联络|拨打|撥打|号码|號碼|هاتف|جوال|موبايل|تلفون|اتصال|الاتصال|اتصل|يتصل|تواصل|للتواصل|واتساب|رقم"
)
_NEAR = 45
_CHINESE_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
_HAN = re.compile("[\u4e00-\u9fff]")
_DIGIT_WORDS = (
    "zero oh one two three four five six seven eight nine null eins zwei zwo drei vier fünf sechs sieben acht neun"
    " zéro un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro cinco seis siete ocho nueve"
    " due tre quattro cinque sei sette otto nove zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"
    " nul een twee vijf zes zeven negen nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän um dois três quatro sete oito double triple hundred doppel doble doppio"
)
_DIGIT_SAID = frozenset(_DIGIT_WORDS.split())
_SPELT_NUMBER = re.compile(
    rf"(?i)(?<!\w)(?:(?:{'|'.join(sorted(_DIGIT_SAID, key=len, reverse=True))})(?:[ ,.-]{{1,2}}|(?!\w))){{7,15}}(?!\w)"
)
_CHAT = Late(
    r"(?<!\w)(?:wa\.me|api\.whatsapp\.com/send\?phone=|signal\.me/#p)/?\+?\d{6,15}",
    needs=frozenset(("wa", "whatsapp", "signal")),
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d\d/\d\d")


def telephones(text: str) -> Iterator[Hit]:
    """Numbers as written or said, of a text whose digits are ASCII's."""
    low = text.lower()
    if sum(map(low.count, _DIGIT_SAID & words_of(low))) > 6:
        yield from (("phone", m.start(), m.end(), 0.9) for m in _SPELT_NUMBER.finditer(text))
    if not _DIGIT.search(text):
        return
    yield from (("phone", m.start(), m.end(), 0.9) for m in _CHAT.finditer(text))
    yield from (("phone", m.start(), m.end(), 0.85) for m in _DOTTED.finditer(text))
    if "\n" in text and "+" in text:
        yield from _broken(text)
    yield from _written(text)


def _written(text: str) -> Iterator[Hit]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if not 6 <= len(digits) <= 15:
            continue
        certainty = _certainty(match.group(), digits, text[max(0, match.start() - 24) : match.start()])
        certainty = certainty or _called(text, match, digits)
        if certainty:
            yield "phone", match.start(), match.end(), certainty


def _called(text: str, match: re.Match[str], digits: str) -> float:
    """A number that its sentence says is called: "avisar al 11 3482-0967"."""
    shown = match.group()
    if not 7 <= len(digits) <= 12 or _no_line(shown, digits):
        return 0.0
    if _CHINESE_MOBILE.fullmatch(shown) and _HAN.search(
        text, max(0, match.start() - _NEAR), match.end() + _NEAR
    ):
        return 0.8
    before = re.split(r"[.!?\n;] ", text[max(0, match.start() - _NEAR) : match.start()])[-1]
    behind = re.split(r"[.!?\n;]", text[match.end() : match.end() + _NEAR])[0]
    return 0.65 if any(_CALLS.search(bare_letters(part)) for part in (before, behind)) else 0.0


def _no_line(shown: str, digits: str) -> bool:
    """A date, a list of zones, a number of a service."""
    return bool(
        _DATE.search(shown)
        or _ZONES.fullmatch(shown)
        or _FREE.match(shown)
        or _service(shown)
        or _FREE_DIGITS.match(digits)
    )


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
    if shown.startswith("+") or _TRUNK.fullmatch(shown):
        return 0.9
    if _CALLED.search(left) and not _DATED.search(shown):
        return 0.9
    if _GROUPED.fullmatch(shown):
        return 0.7
    if _DATE.search(shown) or _ZONES.fullmatch(shown) or _FREE.match(shown):
        return 0.0
    if len(digits) < 7 or ("." in shown and not re.fullmatch(r"0?\d{1,3}(?:[. ]\d{2,4}){2,5}", shown)):
        return 0.0
    if digits.startswith("0") and not digits.startswith("000") and len(digits) >= 9 and shown != digits:
        return 0.85
    if re.fullmatch(r"\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}|1[ .-]\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}", shown):
        return 0.85
    return 0.8 if re.fullmatch(r"0[1-9]\d{8,9}", shown) else 0.0


# "0171/2345678" and "01.42.68.53.00", which look like dates.
_TRUNK = re.compile(r"0\d{2,4}/\d{5,8}|0\d(?:[. ]\d\d){4}")
# Numbers without a trunk zero, by how their country groups them: Poland, Spain and Italy by nines and tens,
# China's mobiles, Russia's, Brazil's.
_GROUPED = re.compile(
    r"[4-9]\d\d \d{3} \d{3}|[1-9]\d \d{3} \d\d \d\d|3[2-9]\d[ ./-]\d{3} ?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}"
    r"|8[ -]?\(?9\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d|\(\d\d\) ?9?\d{4}-\d{4}"
)
_DATED = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
# Zone lists of NWS products: "014-016-017-161100".
_ZONES = re.compile(r"\d{3}(?:-\d{3})*-\d{6}|\d{3}(?:-\d{3}){2,}")
_DOTTED = re.compile(r"0(?<![\d.].)(?:[.·*_/ -]\d){8,14}(?![\d.])")
# Free-phone and shared-cost numbers belong to services, never to a person. Company numbers may be one person's
# line ("029 512 3456" in Finland, "+31 88" in the Netherlands): they count as telephones.
_FREE = re.compile(
    r"1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]\d{3}[ .-]\d{4}|0800|0808|0300|0345|0370|0180"
)
_FREE_DIGITS = re.compile("1?8(?:00|33|44|55|66|77|88)|0800|0808|0300|0345|0370|0180")
# The same with a country's code; of Austria's company numbers the main line alone ("+43 5 1717-5").
_SERVICE = re.compile(
    r"(?:\+|00)(?:435(?=\d{3,5}$)|438[0-2]|49(?:800|180|137)|338\d\d|44(?:3[03478]|80)\d|39(?:800|199|848)|34(?:900|90[12])|4880[01]"
    r"|31(?:800|900)|358(?:600|800)|351(?:800|808|707)|41(?:800|84[0248])|32(?:800|78)|1(?:800|833|844|855|866|877|888))\d{3,8}$"
)
