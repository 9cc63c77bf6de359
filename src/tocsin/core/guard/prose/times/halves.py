# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say which half of the day an hour lies in: "8 in the evening", "7 de la mañana", "dvě odpoledne"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_DAY = tables.spelt("days")
_YESTERDAY = "gister(?:en)?|gestern|yesterday|hier|ieri|ayer|ontem|wczoraj|eilen|i ?går|včera"
_PARTS = {
    "early": (
        r"da manhã|del matí|de la matinada|de la (?:mañana|madrugada)|da madrugada|du matin|del(?:la)? mattin[ao]|di mattina|in the morning|'s ochtends"
        r"|'s morgens|in de (?:ochtend|morgen)|morgens|in der früh|früh|am (?:frühen )?(?:morgen|vormittag)|vormittags|aamulla|aamuyöllä|aamupäivällä|rano|nad ranem|ráno"
        r"|dopoledne|på (?:morgonen|förmiddagen|morgenen|formiddagen)|om (?:morgenen|morgonen|formiddagen)|this morning|de esta mañana|de esta manhã|heute (?:früh|morgen)|ce matin"
        r"|esta mañana|esta manhã|(?:di )?stamattina|vanochtend|vanmorgen|dziś rano|dnes ráno|i dag morges"
    ),
    "late": (
        r"abends|nachmittags|mittags|am (?:späten |frühen )?(?:abend|nachmittag)|'s avonds|'s middags|in de (?:middag|avond|namiddag)|du soir|de l'après-midi|de la tarde|de la tarda|del vespre|da tarde"
        r"|di sera|della sera|del pomeriggio|wieczorem|po południu|illalla|iltapäivällä|tonight|this (?:evening|afternoon)|in the (?:evening|afternoon)"
        r"|på \w*(?:kvällen|kvelden|eftermiddagen|ettermiddagen)|om \w*(?:aftenen|kvelden|eftermiddagen|ettermiddagen)|i ?kväll|i (?:aften|kveld|eftermiddag|ettermiddag)"
        r"|ce soir|de esta (?:noche|tarde)|desta (?:noite|tarde)|cet après-midi|heute (?:abend|nachmittag)|esta (?:noche|tarde|noite)|(?:di )?stasera|vanavond|vanmiddag|dziś wieczorem|tänä iltana|dnes (?:večer|odpoledne)|päivällä|gestern (?:abend|nachmittag)"
        r"|hoje à (?:noite|tarde)|v?podvečer|večer|odpoledne"
    ),
    "night": r"at night|de la noche|de la nit|da noite|nachts|in der nacht|'s nachts|w nocy|v noci|yöllä|om natten|på natten|di notte",
    "nightly": r"(?:each|every) (?:evening|afternoon|night)|jeden abend|chaque soir|cada (?:noche|tarde)|ogni sera|elke avond|varje kväll|hver (?:aften|kveld)|joka ilta|každý večer",
    "day": (
        rf"(?:(?:on|am|på|om|v|ve|w|we|le|el|il|di|de|d['’]) ?)?(?:{_DAY}|{_YESTERDAY})'?s?[ -]?(?:abend|avond|evening|afternoon|soir|sera|noche|noite|wieczorem|večer|kväll(?:en)?|kveld(?:en)?|aften(?:en)?|iltana|nachmittag|middag|eftermiddag(?:en)?|ettermiddag(?:en)?)"
    ),
}  # fmt: skip
WORDS = "|".join(_PARTS.values())
"""Every part of the day, as a pattern of small letters."""
_SAID = Late(
    r"\s*(?:(?:asti|saakka|mennessä|alkaen|lähtien|aikaan|aikoihin|maissa|jälkeen) )?(?:uhr |uur |hrs? |horas |heures? |ore |h |hodin[yu]? |o'clock )?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _PARTS.items())
    + r")(?!\w)"
)
"""In small letters. A weekday's evening is read for itself, too."""


_LED = Late(
    r"(?<![\w-])(?:(?P<noon>(?:[^\W\d]{4,10}s?)?(?:nachmittags?|eftermiddag(?:en)?|ettermiddag(?:en)?)|'s middags|vanmiddag|namiddag|afternoon|après-midi|pomeriggio|tarde|tarda|południu|iltapäiv\w+|odpoledne)"
    r"|(?:[^\W\d]{4,10}s?)?abends?|(?:van|[^\W\d]{4,9})?avonds?|(?:[^\W\d]{3,7}s?|i)?(?:kväll|kveld|aften)(?:en)?|evening|tonight"
    r"|soir|stasera|sera|noche|vespre|noite|wieczorem|wieczór|iltana|iltaan|illalla|večer),?\s(?:\d{4}-\d\d-\d\d,?\s)?"
    rf"(?:(?:{tables.pattern('clock')}|om|at|from|between|ab|von|zwischen|vanaf|van|à|à partir de|dès|de|entre|desde|a partir de las|desde las|entre las|las|a las|alle|alle ore|dalle|dalle ore|tra le|às|das|a partir das|o|od|od godz\.|v|ve|na|från|fra)\s)*$",
    needs="mittag|middag|afternoon|après-midi|pomeriggio|tard|południu|ilta|illalla|odpoledne|abend|avond|kväll|kveld|aften|evening|tonight|soir|sera|noche|vespre|noite|wiecz|večer",
)
"""What says ahead of an hour that it is a late one: "tonight from 8", "'s avonds om 9"."""


def led(text: str, at: int, hour: int) -> bool:
    """Whether a part of the day ahead of an hour of twelve makes it a late one."""
    found = _LED.search(text, max(0, at - 50), at)
    return bool(found and 0 < hour < 12 and (hour > 4 or found["noon"]))


_FAR = 600
_TODAY = Late(
    r"(?<!\w)(?:(?P<late>vanavond|heute abend|this evening|tonight|ce soir|stasera|(?:in )?questa sera|esta noche|dziś wieczorem|tänä iltana|i ?kväll|i aften|i kveld|dnes večer"
    r"|[^\W\d]{4,9}(?:abend|avond|aften|kvällen|kveld)|(?:on )?[^\W\d]{3,6}day evening)"
    r"|morning|[^\W\d]{0,10}(?:morgens?|früh|vormittags?|ochtend|aamu\w*)|matin|(?:sta)?mattin[ao]|mañana|madrugada|ran[oa]|ráno|morgon\w*|morgenen|noon|mittags?|middag|midi|mezzogiorno|południ[eu]|tomorrow|demain|domani|jutro|huomenna|[ap]\.?m)(?!\w)"
    rf"|(?<!\w)(?:{_DAY})"
)
"""A part of the day that tells of all hours behind it."""


def by_evening(text: str, at: int) -> bool:
    """Whether the part of the day told last, sentences before, is the evening: "Vanavond reden er geen trams. Rond negen uur ..."."""
    told = [one["late"] for one in _TODAY.finditer(text, max(0, at - _FAR), at)]
    return bool(told and told[-1])


def said(text: str, at: int) -> re.Match[str] | None:
    """The part of the day that stands right behind an hour."""
    return _SAID.match(text, at)


def late(text: str, at: int, hour: int) -> tuple[int, int, str]:
    """An hour of 24, where the words that say its half end, and the half ("a", "p", "" for none): "8 in the evening",
    "12 at night"."""
    found = said(text, at)
    if not found:
        return hour, at, ""
    end = at if found["day"] or found["nightly"] else found.end()
    if found["night"] or found["nightly"]:
        late_hour = 24 if hour == 12 else hour + 12 if 5 < hour < 12 else hour
        return late_hour, end, "p" if late_hour > hour else "a"
    by_evening = not found["early"] and 0 < hour < 12
    return (hour + 12 if by_evening else hour), end, "a" if found["early"] else "p"
