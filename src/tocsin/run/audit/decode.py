# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes as text, whatever wrote them: Unicode by its mark or its noughts, else the code page that reads best.

Every byte means something, none is passed over. NULs are dropped: they part words and are seen by nobody.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from tocsin.run.audit.code_pages import old_page

# UTF-32's mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD = 4096
_FOREIGN = re.compile(rb"[\x80-\xff]{2}")
_PAGES = "cp1250 cp1251 koi8_r cp1253 cp1254 cp1255 cp1256 gb18030 big5 shift_jis euc_jp euc_kr".split()
# "Bogumi³¹", "œrodê", "øidièù": letters of Windows-1250, read as Windows-1252.
_MIDDLE_EUROPE = re.compile(
    r"[a-z][¹³¿£¼¾º][a-z]|[a-z]³¹|\b[¯£º][a-zó]|œ[bcdfgjklmnprtwz]|ø\w*[ùìèòï]|[ùìèòï]\w*ø"
)
# "czę¶ć", "ta¶ma": letters of ISO 8859-2, read as Windows-1250.
_NORM = re.compile(r"[a-zęłó][¶±¼][a-ząćę]|[¶¦][a-z]")
# "Odda³": an end in Windows-1250, a mark of a footnote beside "è".
_AT_THE_END = re.compile("[a-z]{3}[³¹]")
_WESTERN = re.compile("[àèìòù]")
# "þeker hastalýðý", which the same letters of Icelandic would not be.
_TURKISH_LETTER = re.compile("[þðýÞÝÐ]")
_TURKISH = re.compile(r"\b(?:ve|bir|için|ile|var|yok|saat|olan|gün|iki|teslim)\b")
_ICELANDIC = re.compile(r"\b(?:og|að|er|sem|við|fyrir)\b")
_HANGUL, _HANJA = re.compile("[가-힣]"), re.compile("[一-鿿]")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x7f]")


def decoded(raw: bytes) -> str:
    """The text of `raw`. Raises nothing."""
    return _read(raw).replace("\0", "")


def is_text(raw: bytes) -> bool:
    """Whether the NULs in `raw` are those of wide letters."""
    return raw.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(raw[:_HEAD]) != ""


def _read(raw: bytes) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    if wide := _wide(raw[:_HEAD]):
        return raw.decode(wide, "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _in_a_code_page(raw)


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: blanks and line ends leave noughts, on one side of every pair and never on the other."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if not even + odd or min(even, odd):
        return ""
    if (even + odd) * 8 < len(head) and not _CONTROL.search(head) and _is_utf8(head):
        return ""  # a text with a stray NUL
    return "utf-16-le" if odd else "utf-16-be"


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _in_a_code_page(raw: bytes) -> str:
    if page := old_page(raw):
        return raw.decode(page, "replace")
    western = raw.decode("cp1252", "replace")
    if _MIDDLE_EUROPE.search(western) or (_AT_THE_END.search(western) and not _WESTERN.search(western)):
        middle = raw.decode("cp1250", "replace")
        return raw.decode("iso8859_2", "replace") if _NORM.search(middle) else middle
    if not _FOREIGN.search(raw):
        return western  # letters with an accent stand alone in the languages of Western Europe
    if _TURKISH_LETTER.search(western) and _TURKISH.search(western) and not _ICELANDIC.search(western):
        return raw.decode("cp1254", "replace")
    best = from_bytes(raw[: 16 * _HEAD], cp_isolation=_PAGES).best()
    if best is None or best.encoding in ("cp1250", "cp1254"):
        return western
    text = raw.decode(best.encoding, "replace")
    # Korean of our days has no Chinese characters among its own: it is Chinese in its own page.
    return raw.decode("gb18030", "replace") if _HANGUL.search(text) and _HANJA.search(text) else text
