# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feasts as the days they fall on: "am Karfreitag", "le lundi de Pâques", "w Wigilię".

A feast of a fixed day needs no year; one that moves with Easter is told by its year, or by the day of writing. Feasts
that streets and churches are called after ("Santo Stefano", "Toussaint") are left alone.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times import near

_AFTER_EASTER = {
    -3: "gründonnerstag|maundy thursday|jeudi saint|jueves santo|giovedì santo|wielki czwartek|witte donderdag|kiirastorstaina|skärtorsdagen|skærtorsdag|quinta-feira santa|zelený čtvrtek",
    -2: "karfreitag|good friday|vendredi saint|viernes santo|venerdì santo|wielki piątek|goede vrijdag|pitkäperjantaina|långfredagen|långfredag|langfredag|sexta-feira santa|velký pátek",
    -1: "karsamstag|ostersamstag|easter saturday|samedi saint|sábado santo|sabato santo|wielką sobotę|stille zaterdag|påskafton",
    0: "ostersonntag|easter sunday|dimanche de pâques|domingo de pascua|domingo de resurrección|domenica di pasqua|niedzielę wielkanocną|eerste paasdag|1e paasdag|pääsiäissunnuntaina|påskdagen|påskedag|domingo de páscoa",
    1: "ostermontag|easter monday|lundi de pâques|lunes de pascua|lunedì dell'angelo|pasquetta|poniedziałek wielkanocny|tweede paasdag|2e paasdag|toisena pääsiäispäivänä|annandag påsk|2. påskedag|velikonoční pondělí",
    39: "christi himmelfahrt|ascension day|jeudi de l'ascension|hemelvaartsdag|helatorstaina|kristi himmelsfärdsdag|kristi himmelfartsdag",
    49: "pfingstsonntag|whit sunday|dimanche de pentecôte|eerste pinksterdag|1e pinksterdag",
    50: "pfingstmontag|whit monday|lundi de pentecôte|tweede pinksterdag|2e pinksterdag|2. pinsedag",
    60: "fronleichnam",
}
_FIXED = {
    (
        1,
        1,
    ): "neujahr|neujahrstag|new year's day|jour de l'an|día de año nuevo|capodanno|nowy rok|nieuwjaarsdag|uudenvuodenpäivänä|nyårsdagen|nytårsdag|dia de ano novo|nový rok",
    (4, 27): "koningsdag",
    (7, 14): "14-juillet",
    (8, 15): "ferragosto",
    (10, 3): "tag der deutschen einheit",
    (11, 1): "allerheiligen",
    (
        12,
        24,
    ): "heiligabend|heiligen abend|christmas eve|réveillon de noël|nochebuena|vigilia di natale|wigilię|wigilię bożego narodzenia|kerstavond|jouluaattona|julafton|juleaften|juleaftensdag|véspera de natal|štědrý den",
    (
        12,
        25,
    ): "1. weihnachtstag|1. weihnachtsfeiertag|ersten weihnachtstag|ersten weihnachtsfeiertag|christmas day|jour de noël|día de navidad|giorno di natale|boże narodzenie|pierwszy dzień świąt|eerste kerstdag|1e kerstdag|joulupäivänä|juldagen|dia de natal",
    (
        12,
        26,
    ): "2. weihnachtstag|2. weihnachtsfeiertag|zweiten weihnachtstag|zweiten weihnachtsfeiertag|stefanitag|stephanstag|boxing day|st stephen's day|st. stephen's day|drugi dzień świąt|tweede kerstdag|2e kerstdag|tapaninpäivänä|annandag jul|2. juledag",
    (
        12,
        31,
    ): "silvester|new year's eve|nochevieja|saint-sylvestre|sylwestra|oudejaarsavond|oudejaarsdag|uudenvuodenaattona|nyårsafton|nytårsaften|véspera de ano novo",
}
_FEASTS: dict[str, int | tuple[int, int]] = {
    word: day for days in (_AFTER_EASTER, _FIXED) for day, group in days.items() for word in group.split("|")
}
_WORD = Late(
    rf"(?<![\w'-])(?P<feast>{tables.alternatives(set(_FEASTS))})(?:,? (?P<year>20\d\d))?(?![\w'-])",
    needs=frozenset(max(re.findall(r"\w+", word), key=len) for word in _FEASTS),
)
_DATED = Late(rf" (?=(?:den )?\d{{1,2}}(?:\.|er)? (?:de )?(?:{tables.spelt('months')})(?!\w))")
"""Its date stands right behind a feast, "på skärtorsdagen 5 april": the feast tells nothing more."""


def placed(text: str, today: date | None) -> str:
    """The text with dates for feasts, where no other day stands beside them."""
    low = small(text)
    told, at = [], 0
    for word in _WORD.finditer(low):
        if _DATED.match(low, word.end()):
            told.append(text[at : word.start()])
            at = word.end() + 1
            continue
        day = "" if near.beside_day(word) else _told(word, today)
        if day:
            told.append(text[at : word.start()] + day)
            at = word.end()
    return "".join(told) + text[at:] if told else text


def _told(word: re.Match[str], today: date | None) -> str:
    """A day with its year; without, where nobody knows it; "" where the day then is nobody's to know."""
    feast = _FEASTS[re.sub(r"\s+", " ", word["feast"])]
    if word["year"]:
        return _in_year(feast, int(word["year"])).isoformat()
    if today is not None:
        days = (_in_year(feast, today.year + turn) for turn in (-1, 0, 1))
        return min(days, key=lambda day: abs((day - today).days)).isoformat()
    return "" if isinstance(feast, int) else f"{feast[1]} {_MONTHS[feast[0] - 1]}"


_MONTHS = "January February March April May June July August September October November December".split()


def _in_year(feast: int | tuple[int, int], year: int) -> date:
    return easter(year) + timedelta(feast) if isinstance(feast, int) else date(year, *feast)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Meeus and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
