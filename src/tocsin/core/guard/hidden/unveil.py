# SPDX-License-Identifier: AGPL-3.0-or-later
"""Runs of a text that say something else than they show: letters spaced out or turned round, escapes, stars inside words.

Each run is read a second time, with its place; what is found in it stands for the whole run. Every
pattern is linear, and a text with none of these costs a few look-ups.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tocsin.core.guard.hidden.markup import bare
from tocsin.core.guard.late import Late

_SPACED = Late(
    r"(?<!\w)(?:[^\W\d_] ){2,40}[^\W\d_](?: {2,4}(?:[^\W\d_] ){2,40}[^\W\d_]){0,4}(?!\w)",
    needs=r" [^\W\d_] ",
)
_POINTED = Late(
    r"(?<!\w)(?:[^\W\d_][.·_*~/-]){2,40}[^\W\d_](?: {1,3}(?:[^\W\d_][.·_*~/-]){2,40}[^\W\d_]){0,4}(?!\w)",
    needs=r"[.·_*~/-][^\W\d_][.·_*~/-][^\W\d_]",
)
# Any sign that stands between all letters: "R|o|s|a", an emoji, a blank within an address.
_STRETCHED = Late(
    r"(?<!\w)[\w@+]([^\w\n]|_)(?:[\w @.+-]\1){3,120}[\w@.+-](?!\w)",
    needs=r"(?:[^\w ]|_)[\w@.+-](?:[^\w ]|_)| [\w@.+-] ",
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_PARTING = re.compile(rf"{_CONTROL.pattern}(?<=\S.)(?=\S)")
_BREAK = re.compile(r" {2,4}")
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-Ž])")
_TURNED = re.compile("\u202e([^\u202c\u2069\n]{4,200})")
# Of programs ("\\u0044"), and of style sheets ("\\44 aniel", CSS Syntax 4.3.7: up to six digits and a blank).
_ESCAPED = re.compile(
    r"(?:\\{1,4}|%)u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,6}\})"
    r"|\\(?:U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|0{0,4}[2-7][0-9A-Fa-f](?: |(?![0-9A-Fa-f])))"
)
_OCTAL = re.compile(r"(?:\\[0-3][0-7]{2}){3,200}")
_NAMED = re.compile(r"(?:U\+[0-9A-Fa-f]{4,6}[ ,]{0,2}){3,200}(?<=[0-9A-Fa-f])")
# Letters turned upside down, read from the right.
_UPTURNED = str.maketrans(
    "ɐqɔpǝɟƃɓɥᴉıɾʞʃlɯuodbɹsʇnʌʍxʎzᗺƆᗡƎℲ⅁פՀſ⅃WNԀΌᴚ⊥∩Λ⅄", "abcdefgghiijkllmnopqrstuvwxyzBCDEFGGHJLMNPQRTUVY"
)
_UPTURNED_RUN = re.compile(
    "(?<![^\\W_])[a-zA-ZɐɔǝɟƃɓɥᴉıɾʞʃɯɹʇʌʍʎᗺƆᗡƎℲ⅁פՀſ⅃ԀΌᴚ⊥∩Λ⅄]{2,20}(?: [a-zA-ZɐɔǝɟƃɓɥᴉıɾʞʃɯɹʇʌʍʎᗺƆᗡƎℲ⅁פՀſ⅃ԀΌᴚ⊥∩Λ⅄]{2,20}){1,3}"
)
_PRINTABLE = re.compile(r"=(?:\r?\n|[0-9A-F]{2}(?:=[0-9A-F]{2}){0,59})")
_NEAR = 60
_BACKWARDS = re.compile(r"(?<!\w)[a-zß-ÿ]{2,20}+[A-ZÀ-Þ](?: [a-zß-ÿ]{2,20}+[A-ZÀ-Þ]){1,3}(?!\w)")
_ENDS_LARGE = re.compile(r"[A-ZÀ-Þ](?<=[a-zß-ÿ].) ")
_STARS = re.compile(r"\*{1,3}|_{2,3}|~~|`")


def unveiled(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is said, in the text as it was sent."""
    yield from _pulled_apart(text)
    yield from _escaped(text)
    if "\u202e" in text:
        yield from ((m.start(), m.end(), m.group(1)[::-1]) for m in _TURNED.finditer(text))
    if "ɐ" in text or "ǝ" in text or "ɹ" in text:
        yield from (
            (m.start(), m.end(), m.group()[::-1].translate(_UPTURNED)) for m in _UPTURNED_RUN.finditer(text)
        )
    if _PARTING.search(text):  # shown as nothing, and meant as a blank perhaps
        yield 0, len(text), _CONTROL.sub(" ", text)
    if _ENDS_LARGE.search(text):
        yield from ((m.start(), m.end(), m.group()[::-1]) for m in _BACKWARDS.finditer(text))
    if "**" in text or "__" in text:
        yield from _marked_up(text)


def _pulled_apart(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SPACED.finditer(text):
        words = [part.replace(" ", "") for part in _BREAK.split(match.group())]
        yield match.start(), match.end(), _INNER_CAPITAL.sub(" ", " ".join(words))
    for match in _POINTED.finditer(text):
        yield match.start(), match.end(), re.sub(r"[.·_*~/-]", "", match.group())
    for match in _STRETCHED.finditer(text):
        yield match.start(), match.end(), match.group()[::2].replace("_", " ")


def _escaped(text: str) -> Iterator[tuple[int, int, str]]:
    if "\\" in text or "%u" in text:
        yield from _rewritten(text, _ESCAPED, _letter)
        yield from _rewritten(text, _OCTAL, _octal)
    if "U+" in text:
        yield from _rewritten(text, _NAMED, _code_points)
    if "=" in text:
        yield from _rewritten(text, _PRINTABLE, _printed)


def _rewritten(
    text: str, escape: re.Pattern[str], meaning: Callable[[re.Match[str]], str]
) -> Iterator[tuple[int, int, str]]:
    """The neighbourhood of each escape, with all that stand in it undone."""
    done = 0
    for match in escape.finditer(text):
        if match.start() < done:
            continue
        start, done = max(done, match.start() - _NEAR), min(len(text), match.end() + 4 * _NEAR)
        yield start, done, escape.sub(meaning, text[start:done])


def _printed(match: re.Match[str]) -> str:
    """Quoted-printable (RFC 2045): a soft break joins, a run of bytes is UTF-8."""
    run = match.group()
    return "" if run[1] in "\r\n" else bytes.fromhex(run.replace("=", "")).decode("utf-8", "replace")


def _letter(match: re.Match[str]) -> str:
    return _shown(int(match.group().strip("\\%uUx{} "), 16))


def _shown(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _octal(match: re.Match[str]) -> str:
    codes = match.group().split("\\")[1:]
    return bytes(int(code, 8) for code in codes).decode("utf-8", "replace")


def _code_points(match: re.Match[str]) -> str:
    return "".join(_shown(int(code, 16)) for code in re.findall(r"(?<=U\+)[0-9A-Fa-f]+", match.group()))


def _marked_up(text: str) -> Iterator[tuple[int, int, str]]:
    """Lines with marks of Markdown inside, without them and without tags."""
    at = 0
    for line in text.split("\n"):
        for start in range(0, len(line), 2000):
            piece = line[start : start + 2000]
            plain = _STARS.sub("", bare(piece))
            if plain != piece:
                yield at + start, at + start + len(piece), plain
        at += len(line) + 1
