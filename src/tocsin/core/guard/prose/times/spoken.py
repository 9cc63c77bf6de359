# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours as people say them: "halb acht", "las once de la noche", "0700-1900 hrs", "du 3 au 7 mars"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import weeks
from tocsin.core.guard.prose.times.lending import lent
from tocsin.core.guard.prose.times.numerals import NORDIC, SLAVIC, WORDS

_MONTH = tables.spelt("months")
_DAY = tables.spelt("days")
_NORDIC = tables.alternatives(set(NORDIC))
_NAME = tables.alternatives(set(WORDS))

_WORDED = Late(
    rf"(?i)\b(\w*(?:avond|abend|middag|nachmittag) (?:om |um )?)?({_NAME}) (uur|uhr|heures?|o'clock)\b( du soir| 's avonds| abends)?"
)

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

_IN_WORDS = Late(rf"(?i)\b(?:{_NAME}|halb|half) ?")

_POINTED = Late(r"(?i)\b(kl|klo|godz|ca|ore|h|um)\.(?=\d{1,2}(?:[.:]\d\d)?(?!\d))")
"""The point of "kl.22.00" belongs to the word."""

_CLOCK = r"([01]\d|2[0-3])([0-5]\d)"

_UNPOINTED = Late(rf"(?i)(?<![\w/.-]){_CLOCK} ?(-|–|to|until|and|bis|tot) ?{_CLOCK} ?(hrs|hours|h|uhr|uur)\b")

_BARE = Late(
    r"(?i)(?<![\d+/.-])([01]\d|2[0-3])([0-5][05]) ?(-|–|to|until|till) ?([01]\d|2[0-3])([0-5][05])(?![\d/.-])"
)
"""Hours of four digits and no unit; what can be two years is none."""

# "venerdi' 14"
_ACCENT = Late(r"(?i)\b(luned|marted|mercoled|gioved|venerd)i'")

# "klo 21:stä", "klo 4:ään"
_CASE = Late(r"(?<=\d):(?:stä|sta|een|ään|aan|iin|lle|ksi|n)\b")

# "po 20. hodině"
_HODINA = Late(r"(?i)(\b\d{1,2})\. hodin[ěyuo]u?\b")

# "after 2000 each night"
_NIGHTLY = Late(
    rf"(?i)(?<=[a-z] ){_CLOCK}(?= (?:each|every|nightly|daily|on each|on weekdays|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today))"
)

_DATED = Late(rf"(?i)(?:{_MONTH}),? $")

_HRS = Late(rf"(?i)\b{_CLOCK} ?(hrs|hours)\b")

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

# "dall'1.30", "all'1"
_ELIDED = Late(r"(?i)\b(dall|all|d)' ?(?=\d)")

# "22 Uhr-5 Uhr", "22 h-5 h": the dash stands alone, or "h-5" would be a name.
_TIED = Late(rf"(?i)(\d ?(?:{tables.pattern('unit')}|h|[ap]\.?m)\.?)-(?=\d|kl)")

# "from 0330", "until 0500": four digits that are no year.
_FOUR = Late(r"(?i)\b(from|until|till|after|before|by|to) ([01]\d|2[0-3])([0-5][05])(?![\d/:-]|\.\d|\w)")

# "klockan nio på lördagskvällen", "klokken seks", "kello kuusi"
_CALLED = Late(rf"(?i)\b(klockan|klokken|kello) ({_NORDIC})\b(?! tolv)")

# "kello kuuden ja yhdeksän välillä"
_BETWEEN = Late(rf"(?i)\b(kello|klo) (\w{{4,12}}|\d{{1,2}}) ja ({_NORDIC}) (?=väli)")

# "od ósmej do dwunastej", "po dziewiątej rano", "do šesté hodiny": one beside another, or with a word for hours.
_ORDINALS = tables.alternatives(set(SLAVIC))

_COUNTED = Late(
    rf"(?i)\b(od|do|po|o|godzin[ay]|godzinie) ({_ORDINALS})\b(?=,? (?:rano|wieczorem|po południu|w nocy|do (?:{_ORDINALS})|hodiny|ráno|večer|odpoledne))"
    rf"|\b(godzin[ay]|godzinie) ({_ORDINALS})\b|(?<=(?:ej|té|hé|né|tí) )(do) ({_ORDINALS})\b|(?<=(?:rano|ráno) )(do) ({_ORDINALS})\b"
)

_LATE = Late(
    r"\s*(?:uhr |uur |hrs? |horas )?(?:abends|nachmittags|'s avonds|'s middags|du soir|de l'après-midi|de la (?:tarde|noche)|da (?:tarde|noite)|di sera|del pomeriggio"
    r"|wieczorem|po południu|illalla|iltapäivällä|tonight|in the (?:evening|afternoon)|at night|på \w*kvällen|på \w*eftermiddagen|om aftenen|om eftermiddagen|i ?kväll|i aften|i kveld|ce soir|cet après-midi|heute abend|heute nachmittag|esta (?:noche|tarde|noite)|stasera|vanavond|vanmiddag|dziś wieczorem|tänä iltana|dnes večer|hoje à noite|večer|odpoledne)(?!\w)"
)

_ON_EVENING = Late(rf"\s*(?:på|om) (?:{_DAY})")

_EARLY = Late(
    r"\s*(?:uhr |uur |hrs? |horas |heures |h )?(?:da manhã|de la (?:mañana|madrugada)|da madrugada|du matin|del mattino|di mattina|in the morning|'s ochtends|'s morgens|morgens|aamulla|rano)(?!\w)"
)


def late(text: str, at: int, hour: int) -> tuple[int, int]:
    """An hour of the afternoon or evening, and where the words that say so end: "8 in the evening"."""
    said = _LATE.match(text, at)
    if not said:
        early = _EARLY.match(text, at)
        return hour, early.end() if early else at
    # "nine on Saturday evening": the day is read for itself.
    end = at if _ON_EVENING.match(text, at) else said.end()
    return (hour + 12 if 0 < hour < 12 else hour), end


def spelt_out(text: str) -> str:
    """Shared months written twice ("du 3 au 7 mars" as "du 3 mars au 7 mars"), hours in words as digits."""
    text = _HODINA.sub(r"\1:00", _CASE.sub("", _ACCENT.sub("\\1ì", text)))
    text = _TIED.sub(r"\1 - ", _NIGHTLY.sub(r"\1:\2", text.replace("|", " ")))
    text = _POINTED.sub(r"\1. ", _END_AT.sub(_end_at, _ELIDED.sub(r"\1e ", text)))
    text = _UNPOINTED.sub(_unpointed, lent(weeks.spelt(text)))
    text = _HRS.sub(r"\1:\2 \3", _FOUR.sub(_clocked, _BARE.sub(_bare, text)))
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


def _unpointed(found: re.Match[str]) -> str:
    """Hours of four digits with their points; "March 2026 to 0545 hrs" begins with a year."""
    if _DATED.search(found.string, max(0, found.start() - 14), found.start()):
        return found.group()
    return f"{found[1]}:{found[2]}{found[3]}{found[4]}:{found[5]} {found[6]}"


def _bare(found: re.Match[str]) -> str:
    first, last = int(found[1] + found[2]), int(found[4] + found[5])
    years = all(1950 <= n < 2060 and n % 100 not in (0, 30) for n in (first, last)) or last - first in (1, 5)
    return found.group() if years else f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]}"


_ON = Late(rf"(?i),? (?:on )?(?:{_DAY})(?!\w)")


def _clocked(found: re.Match[str]) -> str:
    year = 1950 <= int(found[2] + found[3]) < 2060 and not _ON.match(found.string, found.end())
    return found.group() if year else f"{found[1]} {found[2]}:{found[3]}"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else WORDS[word.casefold()]


def _halved(found: re.Match[str]) -> str:
    """ "half vier" is 15:30: nobody says it of the night without saying so."""
    hour = (_number(found[1]) - 1) % 12 or 12
    by_day = hour < 5 and not _NIGHT.search(found.string, max(0, found.start() - 20), found.end() + 20)
    return f"{hour + 12 * by_day}:30 {found[2] or 'uhr'}"


def _in_digits(found: re.Match[str]) -> str:
    hour = WORDS[found.group(2).casefold()]
    in_evening = bool(found.group(1) or found.group(4)) and hour < 12
    return f"{found.group(1) or ''}{hour + 12 * in_evening}:00 {found.group(3)}"


def _articled(found: re.Match[str]) -> str:
    part = (found[3] or "").casefold()
    minutes = "30" if part in ("media", "mezza", "meia") else "15" if part else "00"
    return f"{found[1]} {WORDS[found[2].casefold()]}:{minutes}"
