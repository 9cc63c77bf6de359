# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours as people say them: "halb acht", "las once de la noche", "od ósmej do dwunastej", "dall'1 a fine turno"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import figures, weeks
from tocsin.core.guard.prose.times.lending import lent
from tocsin.core.guard.prose.times.numerals import NORDIC, SLAVIC, WORDS

_DAY = tables.spelt("days")
_NORDIC = tables.alternatives(set(NORDIC))
_NAME = tables.alternatives(set(WORDS))

_WORDED = Late(rf"(?i)\b({_NAME}) (uur|uhr|heures?|o'clock)\b( du soir| 's avonds| abends)?")
_LATE_IN_DAY = Late(r"(?i)(?:avond|abend|middag|nachmittag) (?:om |um )?$")

# Romance hours stand behind their article: "desde las once", "dalle otto e mezza", "às oito e meia".
_ARTICLED = Late(
    rf"(?i)\b((?:las|la|le|all[e']|dall[e']|às|as|das)(?: ore)?) ?({_NAME})\b(?: (?:y|e) (media|mezza|meia|cuarto|quarto|un quarto))?(?= (?:de la|da|di|del|y|e|a|hasta|alle|fino|às|as|en punto|horas|,)|[.,;]|$)"
)

# "sete da noite", "ocho de la tarde"
_PARTED = Late(
    rf"(?i)\b({_NAME}) (?=(?:da (?:manhã|tarde|noite)|de la (?:mañana|tarde|noche)|del (?:mattino|pomeriggio)|di sera|in the (?:morning|afternoon|evening)|at night)\b)"
)

_NIGHT = Late(r"(?i)nacht|früh|morgen|ochtend|vroeg")

_HALF = Late(rf"(?i)\b(?:halb|half) (?!past)({_NAME}|\d{{1,2}})\b(?: (uhr|uur))?")

_PAST = Late(rf"(?i)\bhalf past ({_NAME}|\d{{1,2}})\b")

_IN_WORDS = Late(rf"(?i)\b(?:{_NAME}|halb|half)\b")

_POINTED = Late(r"(?i)\b(kl|klo|godz|ca|ore|h|um)\.(?=\d{1,2}(?:[.:]\d\d)?(?!\d))")
"""The point of "kl.22.00" belongs to the word."""

# "venerdi' 14"
_ACCENT = Late(r"(?i)\b(luned|marted|mercoled|gioved|venerd)i'")

# "fino alla fine del turno alle ore 00.30", "bis Betriebsschluss (00:30)": the end of the day told with its hour.
_CLOSE = tables.pattern("close")

_END_AT = Late(
    r"(?i)\b(?:(fino|bis|until|till|to|jusqu|tot|do|hasta|até)(?:'|\b)[^\d\n.;]{1,14}?"
    rf"\b(?:{_CLOSE}|fine|end|fin|final|einde|końca|fim|termine)|(e|y|et|und|and|en|i|a|och|og) (?:(?:o|ao|el|al|la|le|il|the|het|de) ){{0,2}}(?:{_CLOSE}))\b"
    r"[^\d\n.;(]{0,40}(?:\(|\b(?:alle|verso le|alle ore|um|at|à|a las|om|o godz\.|às)\b) ?(?=[^\W\d]{0,3} ?\d{1,2}[:.h]\d\d)"
)

_TO_WORD = {
    "fino": "fino alle ",
    "jusqu": "jusqu'à ",
    "hasta": "hasta las ",
    "do": "do godz. ",
    "até": "até às ",
}

# "klockan nio på lördagskvällen", "klokken seks", "kello kuusi"
_CALLED = Late(rf"(?i)\b(klockan|klokken|klokka|kello) ({_NORDIC})\b(?! tolv)")

# "kello kuuden ja yhdeksän välillä"
_BETWEEN = Late(rf"(?i)\b(kello|klo) (\w{{4,12}}|\d{{1,2}}) ja ({_NORDIC}) (?=väli)")

# "od ósmej do dwunastej", "po dziewiątej rano", "do šesté hodiny": one beside another, or with a word for hours.
_ORDINALS = tables.alternatives(set(SLAVIC))

_COUNTED = Late(
    rf"(?i)\b((?:od|do|po|o)(?: (?:{_DAY}))?|godzin[ay]|godzinie) ({_ORDINALS})\b(?=,? (?:rano|wieczorem|po południu|w nocy|do (?:{_ORDINALS})|hodiny?|ráno|večer|odpoledne|dopoledne))"
    rf"|\b(godzin[ay]|godzinie) ({_ORDINALS})\b|(?<=(?:ej|té|hé|né|tí) )(do) ({_ORDINALS})\b|(?<=(?:rano|ráno) )(do) ({_ORDINALS})\b"
)


def spelt_out(text: str) -> str:
    """Shared months written twice ("du 3 au 7 mars" as "du 3 mars au 7 mars"), hours in words as digits."""
    text = figures.loosened(_ACCENT.sub("\\1ì", text))
    text = _POINTED.sub(r"\1. ", _END_AT.sub(_end_at, text))
    text = figures.pointed(lent(weeks.spelt(text)))
    text = _BETWEEN.sub(lambda m: f"{m[1]} {m[2]} ja {m[1]} {NORDIC[m[3].casefold()]} ", text)
    text = _CALLED.sub(lambda m: f"{m[1]} {NORDIC[m[2].casefold()]}", text)
    text = _COUNTED.sub(_ordinal, text)
    return _in_words(text) if _IN_WORDS.search(text) else text


def _in_words(text: str) -> str:
    text = _HALF.sub(_halved, _PAST.sub(lambda m: f"{_number(m[1])}:30", text))
    text = _PARTED.sub(lambda m: f"{_number(m[1])}:00 ", text)
    return _ARTICLED.sub(_articled, _WORDED.sub(_in_digits, text))


def _end_at(found: re.Match[str]) -> str:
    word = found[1] or found[2]
    return _TO_WORD.get(word.casefold(), f"{word} ")


def _ordinal(found: re.Match[str]) -> str:
    word, hour = next((found[n], found[n + 1]) for n in (1, 3, 5, 7) if found[n])
    return f"{word} {SLAVIC[hour.casefold()]}:00"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else WORDS[word.casefold()]


def _halved(found: re.Match[str]) -> str:
    """ "half vier" is 15:30: nobody says it of the night without saying so."""
    hour = (_number(found[1]) - 1) % 12 or 12
    by_day = hour < 5 and not _NIGHT.search(found.string, max(0, found.start() - 20), found.end() + 20)
    return f"{hour + 12 * by_day}:30 {found[2] or 'uhr'}"


def _in_digits(found: re.Match[str]) -> str:
    hour = WORDS[found[1].casefold()]
    said = found[3] or _LATE_IN_DAY.search(found.string, max(0, found.start() - 16), found.start())
    return f"{hour + 12 * (bool(said) and hour < 12)}:00 {found[2]}"


def _articled(found: re.Match[str]) -> str:
    part = (found[3] or "").casefold()
    minutes = "30" if part in ("media", "mezza", "meia") else "15" if part else "00"
    return f"{found[1]} {WORDS[found[2].casefold()]}:{minutes}"
