# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leads to one person or one account: e-mail, telephone, handle, number plate, IBAN."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon import PLACES_ONE
from tocsin.core.guard.normal import FOREIGN, LIKE, is_eastern
from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.traces.accounts import accounts
from tocsin.core.guard.traces.bank_numbers import bank_numbers
from tocsin.core.guard.traces.plates import plates
from tocsin.core.guard.traces.plates_in_part import plates_in_part
from tocsin.core.guard.traces.telephones import telephones

Hit = tuple[str, int, int, float]

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[@\]|\(@\)|<(?:at|AT)>|\((?:a|A|at|AT|ät|arroba|arobase|chiocciola|małpa)\)|\[(?:at|AT)\]|\{at\}|\s+(?:at|AT)\s+(?=\w+\s+(?:dot|DOT)\s))\s?[\w-]{1,63}"
    r"(?:\s?(?:[.。]|[(\[](?:dot|DOT|punkt|punto|point|ponto|kropka)[)\]]|\s+(?:dot|DOT)\s+)\s?[\w-]{1,63}){1,4}"
)
# "d.okafor arobase example point fr": an address as it is said.
_AT_WORDS = "ät arobase arobas arroba chiocciola małpa malpa apenstaartje klammeraffe miukumauku zavináč snabela".split()
_SPOKEN_EMAIL = Late(
    rf"(?i)(?<![\w.+-])[\w.+-]{{1,64}}\s?[(\[{{]?\b(?:{'|'.join(_AT_WORDS)}|snabel-a)\b[)\]}}]?\s?[\w-]{{1,63}}"
    r"(?:\s?(?:\.|[(\[{]?\b(?:dot|punkt|point|punto|ponto|kropka|punt|piste|tečka|prick)\b[)\]}]?)\s?[\w-]{1,63}){1,4}",
    needs=frozenset((*_AT_WORDS, "snabel")),
)
# A Polish account without its country.
_NRB = re.compile(r"\d(?<![\w-].)\d(?:(?: \d{4}){6}|\d{24})(?![\w-])")
_BY_FOURS = re.compile(r"[A-Za-z]{2}\d{2}(?:[ \u00a0][A-Za-z0-9]{4}){2,7}(?:[ \u00a0][A-Za-z0-9]{1,3})?")
# "jo.vernier chez poste point fr", "zhang#mail.com", "jan_at_mail.pl", "jan@mail pl".
_ODD_EMAIL = Late(
    r"(?<![\w.+-])(?:[\w.+-]{2,40} chez [\w-]{2,40} point [a-z]{2,4}|[\w.+-]{3,40}#[\w-]{2,40}\.(?:com|net|org|cn|de|fr|pl|it|es|example)|[\w.+-]{2,40}_at_[\w-]{2,40}\.[a-z]{2,7}|\"[\w.+ -]{2,40}\"@[\w-]{1,40}(?:\.[\w-]{2,30}){1,3}|[\w.+-]{2,40}@[\w-]{2,40}[, ](?:com|net|org|de|fr|pl|it|es|uk|ch|at|nl|cn))(?!\w)",
    needs=" chez |#|_at_|@",
)
# "resi.obermoser (at) gmx punkt at": the sign in brackets, the dot as it is said.
_BRACKETED = Late(
    r"(?i)(?<![\w.+-])[\w.+-]{2,64}\s?[(\[{](?:at|ät|arroba|arobase|chiocciola|małpa)[)\]}]\s?[\w-]{1,63}(?:\s(?:punkt|point|punto|dot|kropka|ponto|punt)\s[\w-]{1,20}){1,3}",
    needs=(
        frozenset("at ät arroba arobase chiocciola małpa".split()),
        frozenset("punkt point punto dot kropka ponto punt".split()),
    ),
)
_EASTERN_EMAIL = Late(
    r"(?<![\w.+-])[A-Za-z][\w.+-]{2,40}\s?(?:艾特|圈[aA]|آت|أت|ات|على)\s?(?:ال)?(?:[A-Za-z0-9-]{2,30}|ياهو|جيميل|جي ميل|هوتميل|[أا]وتلوك)\s?(?:点|點|دوت|نقطة|\.)\s?(?:com|cn|net|org|كوم|نت)"
)
_ADDRESSES = Several(((0.8, _ODD_EMAIL), (0.9, _BRACKETED), (0.9, _SPOKEN_EMAIL)))
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}[ \u00a0-]?\d{2}(?:[\s.\u00a0-]?[A-Z0-9]){11,30}|[a-z]{2}[ \u00a0-]?\d{2}(?:[\s.\u00a0-]?[a-z0-9]){11,30})(?![A-Za-z0-9])"
)
_IN_FIGURES = re.compile(r"(?:IT|SM)\d\d[A-Z]\d{22}|[A-Z]{2}(?!(?:19|20)\d\d(?:0[1-9]|1[0-2]))\d{20,30}")
"""What no part's number is as long as: the digits of an account behind its country, in Italy with one letter; a date begins a message's number."""
_DIGIT = re.compile(r"\d")
_OTHER_DIGIT = re.compile(r"\d(?<![0-9])")
# What an address, as written or as said, and an account cannot be without.
_AT_SIGNS = ("@", "at)", "at]", "at}", "dot", "DOT", "at>", "(a)")
# Chinese and its neighbours part no words by blanks: for what is of Latin letters and digits they are a gap.
_UNPARTED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def traces(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each trace; letters that look like Latin ones count as these."""
    sent, text = text, text.translate(LIKE) if FOREIGN.search(text) else text
    text = _OTHER_DIGIT.sub(_as_ascii, text) if not text.isascii() else text
    text = _UNPARTED.sub("|", text) if is_eastern(text) else text
    if _has(text, _AT_SIGNS):
        yield from (
            ("email", m.start(), m.end(), 0.95) for m in _EMAIL.finditer(text) if not _office(m.group())
        )
    yield from accounts(text, sent)
    yield from (("email", m.start(), m.end(), sure) for sure, m in _ADDRESSES.finditer(text))
    if is_eastern(sent):
        yield from (("email", m.start(), m.end(), 0.8) for m in _EASTERN_EMAIL.finditer(sent))
    yield from telephones(text, sent)
    if _DIGIT.search(text):
        yield from _ibans(text)
        yield from bank_numbers(text, sent)
    if _DIGIT.search(text) or (
        is_eastern(sent) and not text.isascii()
    ):  # a Chinese plate may be letters alone
        yield from plates(text, sent)
    yield from plates_in_part(sent)


def _as_ascii(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit.group()))


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a text holds a sign without which a pattern finds nothing: looking costs a hundredth of the pattern."""
    return any(sign in text for sign in signs)


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
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD FK", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG DZ", 25: "LY PT ST AO MZ CV GW",
        26: "IS TR IR", 27: "FR GR IT MC MR SM BI DJ CM CG GA TD CF GQ MG KM", 28: "AL AZ BY CY DO GT HU LB PL SV NI HN MA SN CI BF BJ ML NE TG", 29: "BR EG PS QA UA",
        30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip


def _ibans(text: str) -> Iterator[Hit]:
    for match in _NRB.finditer(text):
        if _checks("PL" + match.group().replace(" ", "")):
            yield "iban", match.start(), match.end(), 0.95
    for match in _IBAN.finditer(text):
        plain = re.sub(r"[\s.-]", "", match.group()).upper()
        plain = plain[: _IBAN_LENGTHS.get(plain[:2], 0)]  # the words behind it look like more of it
        # One row of words and numbers in a hundred bears a right check; an account has eight digits and more.
        if len(plain) == _IBAN_LENGTHS.get(plain[:2]) and sum(map(str.isdigit, plain)) > 7:
            if not (
                _checks(plain) or _BY_FOURS.fullmatch(match.group()) or _IN_FIGURES.fullmatch(match.group())
            ):
                continue  # one mistyped in groups of four is an account's still, and one of figures alone
            yield "iban", match.start(), match.end(), 0.99


def _checks(iban: str) -> bool:
    """ISO 13616: moved country and check digits, letters as 10..35, modulo 97 is 1."""
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1
