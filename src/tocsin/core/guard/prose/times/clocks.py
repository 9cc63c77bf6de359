# SPDX-License-Identifier: AGPL-3.0-or-later
"""Clock times: how they are written, and which numbers only look like one (amounts, days, places)."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.halves import late, led
from tocsin.core.guard.prose.times.moment import Moment

_UNITS = tables.alternatives({word for word in tables.words("unit") if word not in ("u", "h", "u.", "h.")})
PATTERN = rf"""
    (?P<clock>(?=\d)(?<![\w:.,/+])(?<!(?<![\dap])[^\W\d]-)(?P<h>[01]?\d|2[0-4])(?:\ ?(?:[:.,]|[hu]\.?\ ?|\ ?uhr\ ?(?=\d\d\b))(?P<m>[0-5]\d)(?:(?<=h\d\d)m(?:i?n)?(?!\w))?(?!\d|[.:]\d))?
      (?:\ ?(?P<half>[ap]\.?m\.?(?!\w)|[ap]\.\ m\.(?!\w)|(?<=\d)[ap](?!\w)|(?:{_UNITS})(?!\w)|[hu]\.?(?!\w)))?(?![\w%€]|[.,]\d|-(?:hour|hr|stünd|uurs|heures|tunti|godzin)))
"""
"""In small letters, verbose; the groups are "h", "m" and "half": a half of the day or a unit."""


_ORDINAL = Late(r"\.(?:\)|,|/\d| \(| (?![A-ZÀ-Ž])\w)")
"""What follows a day in German and Finnish: "Nacht von 06. auf 07."."""
_AMOUNT = Late(
    r"\s?(?:(?:-|–|bis|to|à|a|do|tot|till|til|e|and|und|et) ?\d{1,3} ?)?(?:de retard|di ritardo|de retraso|de demora|minut\w*|mins?\b|min\.|tunti|tunnin|stund\w*|timm\w*|godzin\b|uren\w*|%|prozent|percent|sens\b|directions?\b|direcciones|sentidos|richtungen|direzioni|kierunk\w+|richtingen|riktningar|retninger|suuntaan|lanes?\b|carriles|fahrspuren|rijstroken|corsie|hours?\b|ore\b(?! \d)|timmar|timer\b|euros?|€|kr\b|km\b|m\b|meter|metres|mètres|metros|miles?\b|mi\b|yards?\b|feet\b)",
    re.IGNORECASE,
)
"""What makes an amount of a number before it: "7 à 11 minutes"."""
_LATE = Late(r"(?i) ?(?:de retard|d'attente|de retraso|de demora|de atraso|di ritardo)(?!\w)")
"""What makes how late it is of any clock: "1h30 de retard"."""
_COUNTED = Late(
    r"\s?(?:(?:voorziene )?(?:person\w*|bus\w*|autobus\w*|trams?\b|tramway\w*|tranv\w*|trains?\b|tren\w*|züge\w*|vlak\w*|pociąg\w*|tramwaj\w*|ritten|rames?|coches|vehic\w*|aller\w*|allers?|retours?|rotations?|fois|fahrten|corse|kurs\w*)"
    r"|(?:tram|metro|bus)?lini\w*|lign\w*|líne\w*|line[eas]?\b|routes?\b|(?:tram|metro|bus|trein)?lijn\w*|(?:raitio|metro|bussi)?linj\w*|stops?\b|stations?\b|arrêts?|haltes?\b|haltestellen|paradas?|fermat\w*|przystank\w*|pysäk\w*"
    r"|(?:other |weitere |autres |weekend)?(?:days?|tage[n]?|jours?|días?|dias|giorni|dni|dagen|dagar|dage|päivä\w*|weeks?|wochen?|semaines?|semanas|settimane|tygod\w*|weken|veckor|uger|viikko\w*|nights|nächte\w*|nuits|noches|notti|nocy|nachten|months?|monate?n?|mois|meses|mesi|miesi\w*|maanden|years?|jahre?n?)(?!\w))",
    re.IGNORECASE,
)
"""The same unless a word says that it is an hour: "van de 13 trams", but "po godzinie 21 pociągi"."""
_SPOKEN = Late(
    r"(?i)(?<!\w)(?:(?:dopo|verso|entro) le|alle|dalle|ore|godz\.|godziny|godzinie|godzinach|klo|kello|kl\.?|klockan|klokken|klokka|\d{1,2} ?[–-]) ?$"
)
_NUMBERED = Late(
    r"(?i)\b(?:do dia|km|kilom\w+|pk|nr\.?|n[°º]|nº|num[ée]ro|número|numer|nummer|exit|salida|sortie|uscita|afrit|calles?|carreras?|cra\.|avenida|ruta|gleis|platform|vía|binario|quai|voie|spoor|perron|spor|spår|raide|laituri|kolej|nástupiště|peron|linie[n]?|lignes?|líneas?|line[ae]?|lijn|linia|linje|linja|linka|linha|routes?|bus|tram|metro) $"
)
"""What makes the number of a place or a thing of what follows."""
_AMONG_LINES = Late(
    r"(?i)\b(?:linie\w*|lini[ai]\w*|lignes?|líneas?|line[ae]s?|lines?|lijn\w*|linj\w*|link\w*|linhas?|busse?\w*|buss\w*|trams?|routes?)\s(?:\d+[a-z]?(?:,\s?|\s?/\s?|\s(?:und|and|et|y|e|i|en|og|och|a|oraz|sowie|&)\s))+$"
)
"""A number in a list of lines: "Linien 5 und 8 bis 19 Uhr"."""
_OF_ALL = Late(r"(?i)\d(?<![\w.:,].) (?:von|of|sur|su|van|av|af|de|di|z|ze) $")
_GOES_ON = Late(
    r"(?i)\s?(?:[–:.-]|uhr|uur|h(?!\w)|u(?!\w)|bis|to|until|tot|à|au|a|alle|al|y|e|et|und|and|en|till?|til|do|ore|hod|[ap]\.?m)"
)
"""One of some parts, "Bauphase 1 von 2 (": what goes on as hours do is none ("Linie 5 von 8 bis 19 Uhr")."""
_MEASURED = Late(r"\s?(?:m|km|t)(?!\w)")
"""The unit of a measure of two numbers: "eine Breite von 3,20 m"."""
_PARTED = Late(r"[hu:.]")
_ON_DAY = Late(r" (?!(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?s?(?!\w))(?:\d|[A-ZÀ-Ž])")
"""German "am" behind a number: "die Linien 1 und 5 am 25. Februar" is no early morning."""
AGO = 16


def _is_no_hour(text: str, found: re.Match[str]) -> bool:
    """Whether a bare number is an amount, a count, a day or the number of a place."""
    before, end = (text, max(0, found.start() - AGO), found.start()), found.end()
    if _AMOUNT.match(text, end) or _NUMBERED.search(*before):
        return True
    if _OF_ALL.search(*before) and not _GOES_ON.match(text, end):
        return True
    if _ORDINAL.match(text, end):
        return not _SPOKEN.search(*before)
    return bool(_COUNTED.match(text, end)) and not (_SPOKEN.search(*before) or _falls(text, found))


_OPENED = Late(
    r"(?i)(?<!\w)(?:od|von|from|de|dalle|van|das|fra|från) (?:godz\. |godziny |ore |kl\.? )?(\d{1,2})(?: (?:do|bis|to|a|alle|tot|às|til|till) | ?[–-] ?)$"
)


def _falls(text: str, found: re.Match[str]) -> bool:
    """Whether a number is less than the one it is joined to, as no amount is: "od 23 do 4 tramwaje nie kursują"."""
    opened = _OPENED.search(text, max(0, found.start() - 24), found.start())
    return opened is not None and int(opened[1]) > int(found["h"])


def _half(found: re.Match[str], text: str) -> tuple[str, int]:
    """The half of the day or the unit behind a number, plain ("am", "p", "uhr"), and where the time ends."""
    half = (found["half"] or "").replace(".", "").replace(" ", "")
    if not found["m"] and text.endswith(" am", 0, found.end()) and _ON_DAY.match(text, found.end()):
        return "", found.end() - len(" am")
    return half, found.end()


_TILL = Late(r"(?i)(?<!\w)(?:until|till?|from|by|after|before|between|at)\s$")
_FROM_SHORT = Late(r"(?i)\d[ap]\s?(?:[-–]|to|until)\s?$")
_TO_SHORT = Late(r"\s?(?:[-–]|to|until|and)\s?\d{1,2}(?:[:.]\d\d)?[ap]m?(?!\w)")


def _is_short(text: str, found: re.Match[str]) -> bool:
    """Whether a number and "a" or "p" is an hour: "until 6p", "9a-3p"; "9A" is a line."""
    if text[found.end() - 1] not in "ap":
        return False
    before = text, max(0, found.start() - 10), found.start()
    if _TO_SHORT.match(text, found.end()) or _FROM_SHORT.search(*before):
        return True
    return text[found.end() - 1] == "p" and _TILL.search(*before) is not None


_CALLED = Late(
    r"(?i)(?<!\w)(?:kl\.?|h\.|klo|kello|klockan|klokken|klokka|ore|godz\.|godziny|godzinie|hod\.) ?$"
)
_AT = Late(r"(?i)(?<!\w)(?:alle|dalle|las|les|às|as|das|um|om|à) $")


def _is_called(text: str, found: re.Match[str]) -> bool:
    """Whether a word says that a number is a time: "kl. 22", "ore 9"; "alle 9.30" says it, "alle 9 fermate" does not."""
    before = (text, max(0, found.start() - AGO), found.start())
    return bool(_CALLED.search(*before) or (found["m"] and _AT.search(*before)))


_DAY = Late(r"(?i)\.,? (?:klo|kello|kl\.?) ?\d")
""" "12.11. klo 18.00 - 13.11. klo 05.00": a day before its hour."""


_FOR = Late(r"(?i)(?<!\w)(?:voor|gedurende|für|for|während|pendant|durant|durante|przez|po dobu|i) $")
"""Ahead of 24: how long it lasts."""
_OF = Late(r"(?i)(?<!\w)(?:de|di|of|an?|une?|einen?|een|dwie) $")
"""The same, unless hours go on: "grève de 24h", but "de 24h à 5h"."""
_TO_24 = Late(
    r"(?i)\d(?: ?(?:h|horas?|heures?|ore|uhr|uur))?(?: (?:a|à|al|alle|bis|to|tot|do|till?|hasta)(?: las)? | ?[–-] ?)$"
)
"""What 24 ends: "de 18 a 24 horas"."""
_FROM_24 = Late(r"(?i)(?: (?:à|a|al|alle|bis|to|until|tot|do|till?|hasta)(?: las)? | ?[–-] ?)\d")


def _is_day_long(found: re.Match[str], text: str, half: str) -> bool:
    """Whether 24 is how long something lasts: "24 horas", "voor 24 uur"; "a las 24 horas" is midnight."""
    before = text, max(0, found.start() - AGO), found.start()
    if _FOR.search(*before):
        return True
    if _TO_24.search(*before):
        return False
    if half == "h":
        return bool(_OF.search(*before)) and not _FROM_24.match(text, found.end())
    return half[:2] in ("ho", "he") and not (_SPOKEN.search(*before) or _AT.search(*before))


_MINUTES_AND = Late(
    r"(?i)\d ?min(?:ut\w*|s|\.)? (?:and|und|et|y|e|en|i|och|og|to|bis|bis zu|à|a|do|tot|hasta|till?) $"
)
"""What makes a length of time of hours: "retrasos de entre 40 minutos y 2 horas"."""


def _is_length(found: re.Match[str], text: str, half: str) -> bool:
    """Whether an hour with its unit is how long something lasts."""
    if half and _MINUTES_AND.search(text, max(0, found.start() - 24), found.start()):
        return True
    return found["h"] == "24" and _is_day_long(found, text, half)


def clock_of(found: re.Match[str], text: str) -> Moment | None:
    """The time that PATTERN found, None when the number is another thing."""
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half, end = _half(found, text)
    if _is_no_clock(found, text, half, end):
        return None
    early = half[:1] in ("a", "p")
    if early:
        hour = hour % 12 + (12 if half[0] == "p" else 0) if hour <= 12 else hour
    hour, ends, said = (hour, end, "") if early else late(found.string, end, hour)
    if not (early or said) and found["h"][0] != "0" and led(found.string, found.start(), hour):
        hour, half, early = hour + 12, "p", True
    parted = bool(found["m"]) and bool(re.search(r"[hu:]", found.group()))
    if said == "p" and found["h"].startswith("0"):
        # "das 21h00 às 07h00 da noite": a clock of 24 hours
        hour = int(found["h"])
    if said and ends > end:
        half, early = said, True
    sure = bool(half) or ends > end or parted or _is_called(text, found)
    return Moment(found.start(), ends, minutes=hour * 60 + minute, sure=sure, half=half[:1] if early else "")


def _is_no_clock(found: re.Match[str], text: str, half: str, end: int) -> bool:
    """Whether the number is a length of time, a day, a measure, an amount or a line's."""
    if _LATE.match(text, end):
        return True
    among = not half and not _PARTED.search(found.group())
    if among and _AMONG_LINES.search(text, max(0, found.start() - 60), found.start()):
        return True
    if found["m"]:
        return bool(_DAY.match(text, end) or ("," in found.group() and _MEASURED.match(text, end)))
    if _is_length(found, text, half) or (not half and _is_no_hour(text, found)):
        return True
    return half[:1] in ("a", "p") and (int(found["h"]) > 12 or (half in "ap" and not _is_short(text, found)))


def is_bare(text: str, told: Moment) -> bool:
    """Whether a time is no more than a number of one or two digits."""
    return told.minutes is not None and not told.sure and text[told.start : told.end].isdigit()


_POINT = Late(r"[.,]")


def is_pointed(text: str, told: Moment) -> bool:
    """Whether a time of two numbers at a point can be no day: "22.15" and "8.00", but not "12.10"."""
    minutes = told.minutes
    return (
        minutes is not None
        and (minutes % 60 > 12 or minutes % 60 == 0)
        and _POINT.search(text, told.start, told.end) is not None
    )
