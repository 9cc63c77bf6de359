# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days and clock times in a text, as tokens; `hours` puts them together."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.spoken import late


@dataclass(frozen=True)
class Token:
    """A day (`day`, year 0 when unsaid), a weekday (0 Monday), or a clock time in minutes; `sure` means it cannot be another number."""

    start: int
    end: int
    day: tuple[int, int, int] | None = None
    weekday: int | None = None
    minutes: int | None = None
    sure: bool = True
    half: str = ""


@cache
def _places(field: str) -> dict[str, int]:
    """Each spelling of the names of a field ("months", "days") and its place in it."""
    spelt: dict[str, int] = {}
    for lexicon in tables.ALL:
        for place, group in enumerate(getattr(lexicon, field)):
            for one in group.split("|"):
                spelt.setdefault(one, place)
    return spelt


def _place(field: str, word: str) -> int:
    plain = re.sub(r"\s+", " ", word.casefold().strip())
    if field == "days" and plain not in _places(field):
        plain = re.sub(f"(?:{_PART})$", "", plain)
    spelt = _places(field)
    for one, place in spelt.items():
        if plain in (one, re.sub(r"\(.*\)|\\|\?", "", one), re.sub(r"\(.*\)|\\|\?|\.", "", one)):
            return place
    return 0


_place_of = cache(_place)
_MONTH, _DAY = tables.spelt("months"), tables.spelt("days")
_PART = "avond|ochtend|morgen|middag|voormiddag|namiddag|nacht|abend|früh|vormittag|nachmittag|mittag|nachts|abends|sta|na|hin|lle|ksi"
"""What is glued to a weekday: "Freitagabend", "maandagochtend", "perjantaista"."""
DAY = Late(rf"(?:{_DAY})(?:{_PART})?")
"""A weekday in small letters, with its part of the day."""
_TOKEN = Late(
    rf"""
    (?P<iso>(?<!\d)\d{{4}}-\d{{2}}-\d{{2}}(?!\d))
  | (?P<dmy>(?<![\d.,/])\d{{1,2}}(?:\ ?\.\ ?\d{{1,2}}\ ?\.\ ?|/\d{{1,2}}/|-\d{{1,2}}-)(?:\d{{4}}|\d{{2}})(?![\d:]))
  | (?P<dots>(?<![\d.,])\d{{1,2}}\.\ ?(?:0?[1-9]|1[0-2])\.(?!\d))
  | (?P<slash>(?<![\d./])\d{{1,2}}/\d{{1,2}}(?![\d/]))
  | (?P<dmon>(?<![\d:.])\d{{1,2}}(?:\.\ ?|(?:er|º|st|nd|rd|th)?\ ?)(?:de\ |of\ )?(?:{_MONTH})(?!\w)(?:,?\ (?:de\ )?\d{{4}}(?!\d))?)
  | (?P<mond>(?<!\w)(?:{_MONTH})\ \d{{1,2}}(?:st|nd|rd|th)?(?![\d:]|\ ?[ap]\.?m)(?:,?\ \d{{4}}(?!\d))?)
  | (?P<month>(?<![\w.])(?:{_MONTH})\ (?:de\ )?20\d\d(?!\d))
  | (?P<wday>(?<![\w-])(?:{_DAY})(?:{_PART})?(?!\w))
  | (?P<noon>(?<!\w)(?:12[ -]?)?(?:{tables.pattern("noon")})(?!\w))
  | (?P<midnight>(?<!\w)(?:12[ -]?)?(?:{tables.pattern("midnight")})(?!\w))
  | (?P<clock>(?<![\w:.,/+])(?<!(?<![\dap])[^\W\d]-)(?P<h>[01]?\d|2[0-4])(?:\ ?(?:[:.,]|[hu]\ ?|\ ?uhr\ ?(?=\d\d\b))(?P<m>[0-5]\d)(?!\d|[.:]\d))?
      \ ?(?P<half>[ap]\.?m\.?(?!\w)|(?<=\d)[ap](?!\w)|uhr(?!\w)|uur(?!\w)|heures?(?!\w)|horas?(?!\w)|hrs?(?!\w)|h(?!\w)|u(?!\w))?(?![\w%€]|[.,]\d))
    """,
    re.VERBOSE,
)
"""Reads text in small letters."""


_STREET = Late(
    r"(?:\b(?:rue|place|avenue|boulevard|quai|cours|square|plaza|calle|via|piazza|corso|ulic\w{1,3}|plac\w{0,2}|rond\w{1,2}|rua|praça)(?: (?:du|de|del|dos|da|do))?|\b(?:ul|al|pl)\.) $",
    re.IGNORECASE,
)
"""A date after one of these is a street's name: "rue du 4 septembre", "ul. 11 Listopada"."""


def _year(text: str) -> int:
    number = int(text)
    return number + 2000 if number < 100 else number


def _numbers(text: str, american: bool) -> tuple[int, int, int]:
    parts = [int(p) for p in re.findall(r"\d+", text)]
    day, month = parts[0], parts[1]
    if (american and month <= 31 and day <= 12) or month > 12:
        day, month = month, day
    return (_year(str(parts[2])) if len(parts) > 2 else 0), month, day


def _worded(text: str) -> tuple[int, int, int]:
    word = re.search(
        r"[^\W\d_]{3,}\.?(?<!de)", re.sub(r"(?i)\b(?:de|of)\b|(?<=\d)(?:er|st|nd|rd|th)\b", " ", text)
    )
    numbers = re.findall(r"\d+", text)
    month = _place_of("months", word.group()) + 1 if word else 1
    return (int(numbers[1]) if len(numbers) > 1 else 0), month, int(numbers[0])


def _real(day: tuple[int, int, int]) -> bool:
    try:
        date(day[0] or 2024, day[1], day[2])
    except ValueError:
        return False
    return True


_ORDINAL = Late(r"\.(?:\)|,|/\d| (?![A-ZÀ-Ž])\w)")
"""What follows a day in German and Finnish: "Nacht von 06. auf 07."."""


_AMOUNT = Late(
    r"\s?(?:(?:-|–|bis|to|à|a|do|tot|till|til|e|and|und|et) ?\d{1,3} ?)?(?:minut\w*|mins?\b|min\.|tunti|tunnin|stund\w*|timm\w*|godzin\b|%|prozent|percent|sens\b|directions?\b|direcciones|sentidos|richtungen|direzioni|kierunk\w+|richtingen|riktningar|retninger|suuntaan|lanes?\b|carriles|fahrspuren|rijstroken|corsie|hours?\b|ore\b|timmar|timer\b|euros?|€|kr\b|km\b|m\b|meter|mètres|metros)",
    re.IGNORECASE,
)
"""What makes an amount of a number before it: "7 à 11 minutes"."""
_COUNTED = Late(
    r"\s?(?:(?:voorziene )?(?:person\w*|bus\w*|autobus\w*|trams?\b|tramway\w*|tranv\w*|trains?\b|tren\w*|züge\w*|vlak\w*|pociąg\w*|tramwaj\w*|ritten|rames?|coches|vehic\w*|fahrten|corse|kurs\w*)"
    r"|lini\w*|lign\w*|líne\w*|line[eas]?\b|routes?\b|lijn\w*|linj\w*|stops?\b|stations?\b|arrêts?|haltes?\b|haltestellen|paradas?|fermat\w*|przystank\w*|pysäk\w*"
    r"|(?:other |weitere |autres |weekend)?(?:days?|tage[n]?|jours?|días?|dias|giorni|dni|dagen|dagar|dage|päivä\w*|weeks?|wochen?|semaines?|semanas|settimane|tygod\w*|weken|veckor|uger|viikko\w*|nights|nächte\w*|nuits|noches|notti|nocy|nachten|months?|monate?n?|mois|meses|mesi|miesi\w*|maanden|years?|jahre?n?)(?!\w))",
    re.IGNORECASE,
)
"""The same unless a word says that it is an hour: "van de 13 trams", but "po godzinie 21 pociągi"."""
_SPOKEN = Late(
    r"(?i)(?<!\w)(?:alle|dalle|ore|godz\.|godziny|godzinie|godzinach|klo|kello|las|kl\.?|klockan|klokken|\d{1,2} ?[–-]) ?$"
)
_NUMBERED = Late(
    r"(?i)\b(?:km|kilom\w+|pk|nr\.?|n[°º]|nº|num[ée]ro|número|numer|nummer|exit|salida|sortie|uscita|afrit) $"
)
"""What makes the number of a place or a thing of what follows."""


def _clock(found: re.Match[str], text: str) -> Token | None:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = (found["half"] or "").casefold().replace(".", "")
    if (
        hour == 24
        and half[:2] in ("ho", "he")
        and not _SPOKEN.search(text, max(0, found.start() - 16), found.start())
    ):
        return None
    if (
        not found["m"]
        and not half
        and (
            _AMOUNT.match(text, found.end())
            or (
                (_ORDINAL.match(text, found.end()) or _COUNTED.match(text, found.end()))
                and not _SPOKEN.search(text, max(0, found.start() - 16), found.start())
            )
            or _NUMBERED.search(text, max(0, found.start() - 16), found.start())
        )
    ):
        return None
    if half[:1] in "ap" and half:
        if (hour > 12 or half in "ap") and not found["m"]:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0) if hour <= 12 else hour
    hour, end = late(text, found.end(), hour)
    spelt = found.group().casefold()
    sure = (
        bool(half) or end > found.end() or ":" in spelt or bool(found["m"] and ("h" in spelt or "u" in spelt))
    )
    return Token(
        found.start(),
        end,
        minutes=hour * 60 + minute,
        sure=sure,
        half=half[:1] if half[:1] in "ap" else "",
    )


def _day(kind: str, found: re.Match[str], american: bool) -> Token | None:
    text = found.group()
    if kind == "dmon" and _STREET.search(found.string, max(0, found.start() - 20), found.start()):
        return None
    if kind == "iso":
        year, month, number = (int(p) for p in text.split("-"))
        day = (year, month, number)
    elif kind in ("dmon", "mond"):
        day = _worded(text)
    else:
        day = _numbers(text, american and kind in ("slash", "dmy") and "/" in text)
    return Token(found.start(), found.end(), day=day, sure=kind != "slash") if _real(day) else None


_UNTIL = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('until')}) (?:(?:the )?(?:end of|ende|fin de|fine|eind|końca|slutet av) )?$"
)
_SINCE = Late(rf"(?i)(?<!\w)(?:{tables.pattern('since')}) $")


def _whole(found: re.Match[str], text: str) -> Token | None:
    """A month with its year is a day only as an end, its last one, or a beginning, its first."""
    before = (text, max(0, found.start() - 30), found.start())
    year, month = int(found.group()[-4:]), _place_of("months", found.group().split(" ")[0]) + 1
    if _UNTIL.search(*before):
        return Token(found.start(), found.end(), day=(year, month, monthrange(year, month)[1]))
    return Token(found.start(), found.end(), day=(year, month, 1)) if _SINCE.search(*before) else None


def _token(found: re.Match[str], american: bool, text: str) -> Token | None:
    kind = found.lastgroup or ""
    kind = next(
        (
            k
            for k in (
                "iso",
                "dmy",
                "dots",
                "slash",
                "dmon",
                "mond",
                "month",
                "wday",
                "clock",
                "noon",
                "midnight",
            )
            if found[k]
        ),
        kind,
    )
    if kind == "clock":
        return _clock(found, text)
    if kind == "month":
        return _whole(found, text)
    if kind == "wday":
        return Token(found.start(), found.end(), weekday=_place_of("days", found.group()))
    if kind in ("noon", "midnight"):
        return Token(found.start(), found.end(), minutes=720 if kind == "noon" else 1440)
    return _day(kind, found, american)


def tokens(text: str, american: bool) -> Iterator[Token]:
    """Days and times in text order. `american` reads 7/28 as July the 28th."""
    for found in _TOKEN.finditer(small(text)):
        if token := _token(found, american, text):
            yield token


def is_bare(text: str, token: Token) -> bool:
    """Whether a time is no more than a number of one or two digits."""
    return token.minutes is not None and not token.sure and text[token.start : token.end].isdigit()


def at(minutes: int) -> tuple[int, time]:
    """Days to add, and the time of day; 24:00 is the next day's 00:00."""
    return minutes // 1440, time(minutes % 1440 // 60, minutes % 60)
