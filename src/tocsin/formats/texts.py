# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sender's words as plain text: entities resolved, markup gone, blanks in order, length held."""

from __future__ import annotations

import html
import re

MOST_HEADLINE = 400
MOST_TEXT = 8000

_BREAK = re.compile(r"<\s*(?:br|/p|/li|/div|/h\d)\s*/?\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_BETWEEN = re.compile(r"(?<=>)(?=<[a-zA-Z])(?<=[^\W_]</[a-zA-Z]>)(?=<[a-zA-Z]{1,6}>[^\W\d_a-z])")
"""One word marked up, and right behind it another that begins large: a blank stands between them on a page, mostly."""
_BLANKS = re.compile(r"[ \t\r\xa0]+")
_SIGNED = re.compile(r"\n\s*\$\$")
_LINES = re.compile(r" ?\n(?: ?\n)+ ?")
_CALM = re.compile(
    r"(?i)^\W*(?:there (?:are|is) (?:currently )?no\b|no (?:active|current|warnings?|alerts?)\b|keine (?:warnung|meldung)|pas d.alerte|aucune? |sin avisos|ning[uú]n|nessun|sem avisos|nenhum|brak ostrze|geen waarsch|inga varning|ingen vars|ei varoit|žádn)"
)
_TEST = re.compile(
    r"^\W*(?:this is (?:only )?a )?(?:test|exercise|drill|probealarm|probewarnung|essai|exercice|prueba|simulacro|esercitazione|övning|testlarm)\b",
    re.IGNORECASE,
)


def plain_text(text: str | None, most: int = MOST_TEXT) -> str:
    """Readable text, at most `most` characters; double-escaped HTML is resolved.

    What follows "$$" in a US bulletin is the forecaster's name, and is cut.
    """
    if not text:
        return ""
    text = text[: most * 4].strip()
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub("", _BETWEEN.sub(" ", _BREAK.sub("\n", text)))
    if "\t" in text or "\xa0" in text or "\r" in text:
        text = _BLANKS.sub(" ", text)
    if "$" in text and "$$" in text:
        text = _SIGNED.split(text, maxsplit=1)[0]
    if "\n" in text and "\n\n\n" in text:
        text = _LINES.sub("\n\n", text)
    return text[:most].strip()


def one_line(text: str | None, most: int = MOST_HEADLINE) -> str:
    """Readable text on one line."""
    plain = plain_text(text, most)
    return plain if plain.isprintable() and "  " not in plain else " ".join(plain.split())


def says_test(text: str) -> bool:
    """Whether a headline begins by calling itself a test or exercise."""
    return bool(_TEST.match(text))


def says_calm(text: str) -> bool:
    """Whether a title says that nothing is in force."""
    return bool(_CALM.match(text))
