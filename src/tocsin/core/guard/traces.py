# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leads to one person or one account: e-mail, telephone, handle, number plate, IBAN."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import PLACES_ONE
from tocsin.core.guard.normal import FOREIGN, LIKE
from tocsin.core.guard.plates import plates
from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.telephones import telephones

Hit = tuple[str, int, int, float]

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\]|\{at\}|\s+(?:at|AT)\s+(?=\w+\s+(?:dot|DOT)\s))\s?[\w-]{1,63}"
    r"(?:\s?(?:[.。]|\(dot\)|\[dot\]|\s+(?:dot|DOT)\s+)\s?[\w-]{1,63}){1,4}"
)
# "d.okafor arobase example point fr": an address as it is said.
_AT_WORDS = "ät arobase arobas arroba chiocciola małpa malpa apenstaartje klammeraffe miukumauku zavináč snabela".split()
_SPOKEN_EMAIL = Late(
    rf"(?i)(?<![\w.+-])[\w.+-]{{1,64}}\s?[(\[{{]?\b(?:{'|'.join(_AT_WORDS)}|snabel-a)\b[)\]}}]?\s?[\w-]{{1,63}}"
    r"(?:\s?(?:\.|[(\[{]?\b(?:dot|punkt|point|punto|ponto|kropka|punt|piste|tečka|prick)\b[)\]}]?)\s?[\w-]{1,63}){1,4}",
    needs=frozenset((*_AT_WORDS, "snabel")),
)
_NETWORKS = "ig insta instagram telegram tg snap snapchat tiktok discord signal threads threema viber twitter facebook fb vk skype wechat".split()
_ACCOUNT = Late(
    rf"(?<!\w)(?i:{'|'.join(_NETWORKS)}|line id)\s?[:=]\s?@?[a-z][\w.]{{3,28}}\w(?![\w/])",
    needs=frozenset((*_NETWORKS, "line")),
)
_EASTERN_ACCOUNT = re.compile(
    r"(?:微信号?|微信號|微博|抖音号?|QQ号?)\s?[:：]?\s?@?[A-Za-z0-9_-]{5,20}(?![\w-])"
)
_HANDLE = re.compile(
    r"(?<![^\W\u3040-\u9fff])(?<![@/])(?<!\w\.)@\w(?:[\w.]{1,28}\w)(?!\w)(?!\.\w)|(?<![\w])u/[A-Za-z0-9_-]{3,20}\b"
    r"|\b(?:t\.me|telegram\.me|twitter\.com|x\.com|instagram\.com|facebook\.com|fb\.com|tiktok\.com|linkedin\.com/in|threads\.net|bsky\.app/profile"
    r"|vk\.com|weibo\.com|youtube\.com|reddit\.com/user|github\.com|snapchat\.com/add|pinterest\.com)/@?[\w.-]{2,40}"
)
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}[ \u00a0-]?\d{2}(?:[\s.\u00a0-]?[A-Z0-9]){11,30}|[a-z]{2}[ \u00a0-]?\d{2}(?:[\s.\u00a0-]?[a-z0-9]){11,30})(?![A-Za-z0-9])"
)
_DIGIT = re.compile(r"\d")
_OTHER_DIGIT = re.compile(r"\d(?<![0-9])")
# What an address, as written or as said, and an account cannot be without.
_AT_SIGNS = ("@", "at)", "at]", "at}", "dot", "DOT")
_ACCOUNT_SIGNS = ("@", "u/", ".me/", ".com/", ".net/", ".app/")
_EASTERN_SIGNS = ("微信", "微博", "抖音", "QQ")
_NOT_ACCOUNT = frozenset("@everyone @media @import @here".split())


def traces(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each trace; letters that look like Latin ones count as these."""
    sent, text = text, text.translate(LIKE) if FOREIGN.search(text) else text
    text = _OTHER_DIGIT.sub(_as_ascii, text) if not text.isascii() else text
    if _has(text, _AT_SIGNS):
        yield from (
            ("email", m.start(), m.end(), 0.95) for m in _EMAIL.finditer(text) if not _office(m.group())
        )
    if _has(text, _ACCOUNT_SIGNS):
        yield from _handles(text)
    yield from (("handle", m.start(), m.end(), 0.7) for m in _ACCOUNT.finditer(text))
    if _has(text, _EASTERN_SIGNS):
        yield from (("handle", m.start(), m.end(), 0.7) for m in _EASTERN_ACCOUNT.finditer(text))
    yield from (("email", m.start(), m.end(), 0.9) for m in _SPOKEN_EMAIL.finditer(text))
    yield from telephones(text)
    if _DIGIT.search(text):
        yield from _ibans(text)
    if _DIGIT.search(text) or not text.isascii():  # a Chinese plate may be letters alone
        yield from plates(text, sent)


def _as_ascii(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit.group()))


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a text holds a sign without which a pattern finds nothing: looking costs a hundredth of the pattern."""
    return any(sign in text for sign in signs)


def _handles(text: str) -> Iterator[Hit]:
    for match in _HANDLE.finditer(text):
        if match.group().lower() not in _NOT_ACCOUNT:
            yield "handle", match.start(), match.end(), 0.85


def _office(address: str) -> bool:
    """Whether a mailbox is an office's, in one town or for all: "info@", "helsinki.liikennekeskus@"."""
    words = [w for w in re.split(r"[^a-z]+", address.split("@")[0].lower()) if w]
    return (
        "@" in address
        and any(w in ROLES for w in words)
        and all(w in ROLES or w in PLACES_ONE for w in words)
    )


# Letters of an account number by country (SWIFT's IBAN registry).
_IBAN_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG DZ", 25: "LY PT ST",
        26: "IS TR NI", 27: "FR GR IT MC MR SM BI DJ", 28: "AL AZ BY CY DO GT HU LB PL SV FK HN", 29: "BR EG PS QA UA",
        30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip


def _ibans(text: str) -> Iterator[Hit]:
    for match in _IBAN.finditer(text):
        plain = re.sub(r"[\s.-]", "", match.group()).upper()
        plain = plain[: _IBAN_LENGTHS.get(plain[:2], 0)]  # the words behind it look like more of it
        # One row of words and numbers in a hundred bears a right check; an account has eight digits and more.
        if len(plain) == _IBAN_LENGTHS.get(plain[:2]) and sum(map(str.isdigit, plain)) > 7 and _checks(plain):
            yield "iban", match.start(), match.end(), 0.99


def _checks(iban: str) -> bool:
    """ISO 13616: moved country and check digits, letters as 10..35, modulo 97 is 1."""
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1
