# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of DOS, the old Mac and Japan: what reads oddly as Windows writes it and plainly as one of them does is theirs.

Odd is a sign or a stray capital in the midst of a word ("J‚rgen", "MŸller"). A page is believed only where nothing is odd in it and
something is in Windows' own, and its letters stand in words. Linear in the bytes that are looked at.
"""

from __future__ import annotations

import re

_LATIN = ("cp850", "cp437", "mac_roman", "cp852")
_SIGN = r"[^\w\s¿¡'’‘\"“”«»()\[\]{}<>.,;:!?/\\|&+*=%@#~^_`´–—…-]"
_ODD = re.compile(
    rf"[\x7f-\x9f\ufffd]|[^\W\d_]{_SIGN}|{_SIGN}[^\W\d_]|[a-zß-öø-ÿ](?![A-Z])[À-ÖØ-ÞŒŠŸŽĄĆĘŁŃŚŹŻČŘĎŤĹ]"
    r"|[a-z][‚„†‡ˆ‰‹›•˜™¢£¤¥¦§¨©ª¬®¯°±²³µ¶·¸¹º»¼½¾¿×÷…“”–—‘][a-z]|[ƒªºˆ˜ÐÞðþµ][a-z]|[a-z][ƒˆ˜ÐÞðþµ¬]|[‚„…‡ˆ˜™]\w"
)
_IN_A_WORD = re.compile(r"[a-zA-Z][^\W\d_a-zA-Z]|[^\W\d_a-zA-Z][a-zA-Z]")
_COMMON = re.compile("[éèàùçäöüßñóáíúãõåøæłąęśżźćńčřžěÉÄÖÜÅ]")
"""What the languages that are read here write most."""
_CYRILLIC_ODD = re.compile(
    r"[^\x00-\x7f\u0400-\u04ff«»№–—…]|[а-яё][А-ЯЁ]|[A-Za-z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][A-Za-z]"
)
_CYRILLIC = re.compile("[а-яё]{3}")
_KANA = re.compile("[ぁ-んァ-ヶー]")
_JAPANESE = re.compile("[ぁ-んァ-ヶー一-鿿、。]")
_HIGH = re.compile(rb"[\x80-\xff]")
_MUCH = 65_536
_SHARE = 0.25
"""Of a Japanese text's own letters those that are kana, at least."""


def old_page(raw: bytes) -> str:
    """The name of the page that `raw` is in; "" where it is one of Windows', or none can be told."""
    head = raw[:_MUCH]
    if not _HIGH.search(head):
        return ""
    if japanese := next(filter(lambda page: _is_japanese(head, page), ("shift_jis", "euc_jp")), ""):
        return japanese
    western = head.decode("cp1252", "replace")
    if not _ODD.search(western):
        return ""
    if _plain_cyrillic(head.decode("cp866")):
        return "cp866"
    told = ((page, head.decode(page)) for page in _LATIN)
    plain = [(page, text) for page, text in told if not _ODD.search(text) and _IN_A_WORD.search(text)]
    return max(plain, key=lambda one: len(_COMMON.findall(one[1])), default=("", ""))[0]


def _plain_cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None and not _CYRILLIC_ODD.search(text)


def _is_japanese(head: bytes, page: str) -> bool:
    try:
        text = head[: len(head) - 1 if len(head) == _MUCH else None].decode(page)
    except UnicodeDecodeError:
        return False
    own = _JAPANESE.findall(text)
    foreign = sum(not letter.isascii() for letter in text)
    kana = sum(map(bool, map(_KANA.match, own)))
    return len(own) >= 0.9 * foreign and kana >= max(2, _SHARE * len(own))
