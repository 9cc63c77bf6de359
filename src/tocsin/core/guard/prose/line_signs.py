# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that no word announces: by their form, their place in the text or what is said of them."""

from __future__ import annotations

import re

from tocsin.core.guard.prose import tables

_LINE_AFTER = re.compile(
    r"(?<![\w.-])([A-HJ-Z]|\d{1,3}[A-Z]?|[A-Z]{1,2}\d{1,2}) (?:(?:Line|line|Train|train|bus|Bus|tram|Tram)\b(?! \d| (?:lines?|services|stops?|routes?|passengers)\b| sur | su | de cada | von | van | every)"
    r"|(?:trains|buses|trams) (?:aren't|(?:are|will be) (?:suspended|rerouted|running|not|diverted)|won't|will not|do not|don't|run (?:local|express|in)|skip|bypass))"
)
_START = re.compile(r"(?m)^[ \t]*(?:[•·▪*–-] ?)?((?![ABEN]\d)[A-Z]{1,3}\d{1,3}[A-Z]?) (?=[a-z])")
# "for 172, 172X bus services": a single number below 100 counts them.
_BEFORE_WORD = re.compile(
    r"\b(?:for|on|the) ((?:\d{1,3}[A-Z]?(?:, | and | & )){1,20}\d{1,3}[A-Z]?|\d{1,3}[A-Z]|\d{3}) (?:bus )?(?:routes?|services?)\b"
)
_TWINS = re.compile(r"\b([A-Z][a-z]+) (?:and|&) ([A-Z][a-z]+) [Ll]ines\b")
_OWN = re.compile(
    r"\b(?:[Ll]inha|Línea|Linea) (?:(?:de|do|da|di) )?([A-ZÀ-Ž][a-zà-ÿ-]{2,20})\b(?! ?[-–] ?[A-ZÀ-Ž])"
)
_SPOKEN = re.compile(
    r"\b(?:[Ll]a|[Ll]e|[Ee]l|[Ii]l|[Dd]ie|[Dd]er|[Dd]e) (\d{1,3}[A-Z]?|[A-Z]{1,2}\d{1,3}) (?=(?:sera|est|ne |entre|circul|s'arr|fährt|wird|verkehrt|rijdt|se desv|devi|pasará|hará|tendrá|dessert|emprunt))"
)
_ALONE = re.compile(
    r"(?<![\w.-])(?:REX|RJX|RJ|CJX|IRE|MEX|FEX|RE|RB|RER|TER|IR|SKM|WKD|U|S|CT|SL|BRT)[ ]?\d{1,3}[A-Z]?(?!\w|:\d)(?!\s?(?:km|m|Uhr)\b)"
)
_LETTERED = re.compile(r"(?<![\w.])(?:M|T|L|N|C|R|V|X|W|FL|P|CT|EL)\d{1,3}[A-Z]?\b")
_STOP_CODE = re.compile(rf"(?i)\b(?:{tables.pattern('stop')})\s(?:nr\.?\s|n[°º.]\s?)?$")
"""What stands before the code of a stop: "Pysäkki T12"."""
_TITLE = re.compile(r"(?m)^[ \t]*(\d{1,4}[A-Z]?)\s+[A-ZÀ-Ž][\w'’. -]{2,40}:")
_NAMED = re.compile(
    r"\b([A-Z][a-z]+(?:\s&\s[A-Z][a-z]+)?)\s(?:Line|line|lines|Lines)\b(?:\s([A-Z])\s(?:Branch|branch))?"
)
_HEAD = re.compile(
    r"(?m)(?:^|(?<=[.;] ))[ \t]*(?:[•·▪*–-] ?)?(?![AN]\d{1,3} ?:)(?!(?:19|20)\d\d(?!\d))((?:\d{1,4}[A-Z]{0,2}|[A-Z]{1,3}\d{1,3})(?:\s*(?:[,/]|[–-](?= ?[A-Z]\d))\s*(?:\d{1,4}[A-Z]?|[A-Z]{1,3}\d{1,3})){0,20})\s*(?::(?!\d)|[–-]\s(?=[A-ZÀ-Ž]))"
)
_ITEM = re.compile(r"(?m)^[ \t]*[•·▪*–-] ?((?!(?:19|20)\d\d(?!\d))\d{1,4}[A-Z]{0,2}) ?:(?!\d)")
_NOT_NAMED = frozenset(
    {
        "The",
        "No",
        "Regular",
        "This",
        "On",
        "Bus",
        "Your",
        "Each",
        "New",
        "First",
        "Last",
        "Rail",
        "Train",
        "Branch",
        "All",
        "Main",
        "Service",
        "Route",
        "Affected",
        "Other",
        "For",
        "Use",
        "Take",
        "See",
        "Via",
        "And",
        "Both",
        "To",
        "From",
        "In",
        "Railways",
    }
)
_BULLET = re.compile(r"\[([A-Z0-9]{1,3})\]")
# German "am" before a day is no "a.m.": "Linien 4 und 9 am 28. August".


def alone(text: str) -> list[str]:
    """Lines that need no word: "RE 6", "la C3 sera", "• 520: ...", "Red and Blue Lines"."""
    found = [m.group() for m in _ALONE.finditer(text)]
    found += [m.group(1) for m in _ITEM.finditer(text)]
    found += [one for m in _BEFORE_WORD.finditer(text) for one in re.findall(r"\d{1,3}[A-Z]?", m.group(1))]
    return found + _named(text)


def spoken(text: str) -> list[str]:
    """Lines after an article alone, where the text has a word for lines elsewhere: "la 12 entre Talensac et ..."."""
    return [m.group(1) for m in _SPOKEN.finditer(text)]


def off_road(text: str) -> list[str]:
    """Lines that a text about roads would mean otherwise: "M4", "A trains", "12: ..."."""
    found = [m.group() for m in _LETTERED.finditer(text) if not _coded(text, m)]
    found += [m.group(1) for p in (_LINE_AFTER, _START, _BULLET, _TITLE) for m in p.finditer(text)]
    return found + [one for m in _HEAD.finditer(text) for one in re.split(r"\s*[,/–-]\s*", m.group(1))]


def _coded(text: str, found: re.Match[str]) -> bool:
    return len(found.group()) > 2 and bool(_STOP_CODE.search(text, max(0, found.start() - 24), found.start()))


def _named(text: str) -> list[str]:
    found = [f"{name} Line" for twins in _TWINS.finditer(text) for name in twins.groups()]
    found += [own.group(1) for own in _OWN.finditer(text)]
    for named in _NAMED.finditer(text):
        name, branch = named.groups()
        if name not in _NOT_NAMED:
            found.append(f"{name} Line {branch}" if branch else f"{name} Line")
    return found
