# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sender's words as plain text: entities resolved, markup gone, blanks in order, length held."""

from __future__ import annotations

import html
import re

MOST_HEADLINE = 400
MOST_TEXT = 8000

_BREAK = re.compile(r"<\s*(?:br|/p|/li|/div|/h\d)\s*/?\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_BLANKS = re.compile(r"[ \t\r\xa0]+")
_LINES = re.compile(r" ?\n(?: ?\n)+ ?")
_TEST = re.compile(
    r"^\W*(?:this is (?:only )?a )?(?:test|exercise|drill|probealarm|probewarnung|essai|exercice|prueba|simulacro|esercitazione|övning|testlarm)\b",
    re.IGNORECASE,
)


def plain_text(text: str | None, most: int = MOST_TEXT) -> str:
    """Readable text, at most `most` characters; double-escaped HTML is resolved."""
    if not text:
        return ""
    text = text[: most * 4].strip()
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "  " in text or "\t" in text or "\xa0" in text or "\r" in text:
        text = _BLANKS.sub(" ", text)
    if "\n" in text:
        text = _LINES.sub("\n\n", text)
    return text[:most].strip()


def one_line(text: str | None, most: int = MOST_HEADLINE) -> str:
    """Readable text on one line."""
    return " ".join(plain_text(text, most).split())


def says_test(text: str) -> bool:
    """Whether a headline begins by calling itself a test or exercise."""
    return bool(_TEST.match(text))
