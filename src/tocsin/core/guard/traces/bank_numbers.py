# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts at a bank that are no IBAN, as each country writes them: sort code and account, BLZ and Konto, RIB, ABI and CAB, CBU, CLABE, a Chinese card.

Digits alone are a part's number or a customer's; so a bank's own word stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import is_eastern

Hit = tuple[str, int, int, float]

_GAP = r"[^\d\n]{0,24}"
_BRITISH = Late(
    rf"(?i)(?<!\w)(?:sort ?code|s/c|sc){_GAP}\d\d[- ]?\d\d[- ]?\d\d{_GAP}\d{{8}}(?!\d)|(?<![\w-])\d\d-\d\d-\d\d[,;/ ]{{1,3}}(?:acc(?:oun)?t|a/c|acc){_GAP}\d{{8}}(?!\d)|(?<!\w)\d{{8}}{_GAP}sort ?code{_GAP}\d\d-?\d\d-?\d\d(?!\d)",
    needs=r"\d{8}",
)
_AMERICAN = Late(
    rf"(?i)(?<!\w)(?:routing|aba|rtn)(?!\w){_GAP}\d{{9}}{_GAP}\d{{6,12}}(?!\d)|(?<!\w)bsb(?!\w){_GAP}\d{{3}}[- ]?\d{{3}}{_GAP}\d{{3}}[\d ]{{3,8}}\d(?!\d)",
    needs=frozenset(("routing", "aba", "rtn", "bsb")),
)
_GERMAN = Late(
    rf"(?i)(?<!\w)(?:blz|bankleitzahl)(?!\w){_GAP}\d{{3}} ?\d{{3}} ?\d\d{_GAP}\d[\d ]{{4,12}}\d(?!\d)|(?<!\w)(?:kto|konto|kontonr|kontonummer)\b{_GAP}\d[\d ]{{3,11}}\d{_GAP}(?<!\w)(?:blz|bankleitzahl)(?!\w){_GAP}\d{{3}} ?\d{{3}} ?\d\d(?!\d)",
    needs=frozenset(("blz", "bankleitzahl")),
)
_FRENCH = Late(
    rf"(?i)(?<!\w)(?:rib|banque)(?!\w){_GAP}\d{{5}}{_GAP}\d{{5}}{_GAP}[0-9A-Z]{{11}}{_GAP}\d\d(?!\d)",
    needs=frozenset(("rib", "banque")),
)
_ITALIAN = Late(
    rf"(?i)(?<!\w)abi(?!\w){_GAP}\d{{5}}{_GAP}(?<!\w)cab(?!\w){_GAP}\d{{5}}{_GAP}[0-9A-Z]{{5,12}}(?!\w)",
    needs=(frozenset(("abi",)), frozenset(("cab",))),
)
_SPANISH = Late(
    r"(?i)(?<!\w)(?:cbu|cvu)(?!\w)[^\d\n]{0,12}\d{8}[ -]?\d{14}(?!\d)|(?<!\w)clabe(?!\w)[^\d\n]{0,24}\d{3} ?\d{3} ?\d{11} ?\d(?!\d)|(?<!\w)(?:cuenta|ccc|c/c|cta)(?!\w)[^\d\n]{0,24}\d{4}[ -]?\d{4}[ -]?\d\d[ -]?\d{10}(?!\d)",
    needs=frozenset(("cbu", "cvu", "clabe", "cuenta", "ccc", "c", "cta")),
)
_CHINESE = Late(
    r"(?:银行|銀行|[工建农農中招交邮郵]行|储蓄|儲蓄|卡号|卡號|账号|帐号|帳號|账户|帳戶|押金|转账|轉帳|汇款|匯款|打款|打到|退到)[^\d\n。]{0,16}(?<!\d)(?:\d{4} ){3}\d{4}(?: \d{1,3})?(?!\d)|(?:银行|銀行|[工建农農中招交邮郵]行|储蓄|儲蓄|卡号|卡號|账号|帐号|帳號|账户|帳戶)[^\d\n。]{0,16}(?<!\d)\d{16,19}(?!\d)"
    r"|(?<!\d)62(?:\d{14,17}|\d\d(?: \d{4}){3}(?: \d{1,3})?)(?!\d)"
)
_ARABIC = Late(
    r"(?:رقم الحساب|حساب بنكي|حسابه البنكي|حساب رقم|الحساب البنكي|RIB)[^\d\n]{0,24}\d[\d -]{7,26}\d(?!\d)"
)
_WRITTEN = Several((0.85, shape) for shape in (_BRITISH, _AMERICAN, _GERMAN, _FRENCH, _ITALIAN, _SPANISH))


def bank_numbers(text: str, sent: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each, in a text whose digits are ASCII's; `sent` has the letters as they came."""
    yield from (("iban", m.start(), m.end(), sure) for sure, m in _WRITTEN.finditer(text))
    if is_eastern(sent):
        digits = _ascii(sent)
        for pattern in (_CHINESE, _ARABIC):
            yield from (("iban", m.start(), m.end(), 0.8) for m in pattern.finditer(digits))


_DIGITS = {ord(zero) + n: str(n) for zero in "٠۰" for n in range(10)}


def _ascii(sent: str) -> str:
    return sent.translate(_DIGITS)
