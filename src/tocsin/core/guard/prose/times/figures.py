# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours in figures as people write them: "0700-1900 hrs", "kl.22.00", "klo 21:stä", "vid 19-tiden", "22 Uhr-5 Uhr"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_MONTH = tables.spelt("months")
_DAY = tables.spelt("days")

_CLOCK = r"([01]\d|2[0-3])([0-5]\d)"
_DIGITS = r"[012]\d[0-5]\d(?<!\d\.\d\d\d\d)(?!\d)"
"""No year of a date in digits."""

_UNPOINTED = Late(
    rf"(?i)(?<![\w/.-]){_CLOCK} ?(-|–|to|until|and|bis|tot) ?{_CLOCK} ?(hrs|hours|h|uhr|uur)\b", needs=_DIGITS
)

_BARE = Late(
    r"(?i)(?<![\d+/.-])([01]\d|2[0-3])([0-5][05]) ?(-|–|to|until|till|til|tot|bis) ?([01]\d|2[0-3])([0-5][05])(?![\d/-]|\.\d)",
    needs=_DIGITS,
)
"""Hours of four digits and no unit; what can be two years is none."""

# "klo 21:stä", "klo 4:ään"
_CASE = Late(
    r":(?<=\d:)(?:(?P<since>stä|sta)|(?P<until>een|ään|aan|iin|hin)|en|lle|ksi|n)\b(?! (?:alkaen|lähtien|asti|saakka|mennessä))"
)

# "mezi 7. a 19. hodinou"
_HODINY = Late(r"(?i)(?<!\w)(\d{1,2})\.(?= (?:a|až|do|–|-) (?:cca |asi )?\d{1,2}\. hodin)", needs="hodin")

# "kl. 2200 - kl. 0600", "klo 0730"
_CALLED = Late(
    rf"(?i)(?<!\w)((?:kl\.?|klo|kello|klokken|klokka|klockan|godz\.?|godzin\w+|ore) ?){_CLOCK}(?![\d/:-]\d|\.\d|\w)",
    needs=_DIGITS,
)
_RANGED = Late(
    rf"(?i)(?<=\d:[0-5]\d)((?: ?[–-] ?| (?:til|till|to|until|bis|tot|do|alle) )(?:(?:kl\.?|klo|ore) ?)?){_CLOCK}(?![\d/:-]|\.\d|\w)",
    needs=_DIGITS,
)
_SPACED = Late(r"(?<=\d\.\d\d)( ?[–-] ?\d{1,2})\. (?=[0-5]\d(?!\d))", needs=r"\d\. \d")

# "po 20. hodině"
_HODINA = Late(r"(?i)(\b\d{1,2})\. hodin[ěyuo]u?\b", needs="hodin")

# "after 2000 each night"
_NIGHTLY = Late(
    rf"(?i)(?<=[a-z] ){_CLOCK}(?= (?:each|every|nightly|daily|on each|on weekdays|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today))",
    needs=_DIGITS,
)

_DATED = Late(rf"(?i)(?:{_MONTH}),? $")

_HRS = Late(rf"(?i)\b{_CLOCK} ?(hrs|hours)\b", needs=_DIGITS)

# "dall'1.30", "all'1"
_ELIDED = Late(r"(?i)\b(dall|all|d)' ?(?=\d)", needs="'")

# "klo 9.10–19.02": behind such a word no dates
_RANGE = Late(
    r"(?i)(?<!\w)(klo|kello|kl\.?|klockan|klokken|klokka|ore|godz\.?) ?(\d{1,2})\.([0-5]\d) ?([–-]) ?(\d{1,2})\.([0-5]\d)(?!\d|\.\d)",
    needs=r"\.[0-5]\d ?[–-]",
)

# "vid 19-tiden"
_ABOUT = Late(r"(?i)\b(\d{1,2})-(?:tiden|tida)\b", needs="-tid")

# "03.03.2026 – 07.00 Uhr": a dash between a whole date and its hour
_DASHED = Late(r"(\d{1,2}[./]\d{1,2}[./]\d{4}) [–-] (?=\d{1,2}[.:]\d\d(?!\d|[.:/]\d))", needs=r"[–-] \d")

# "22 Uhr-5 Uhr", "22 h-5 h": the dash stands alone, or "h-5" would be a name.
_TIED = Late(
    rf"(?i)(\d ?(?:{tables.pattern('unit')}|h|[ap]\.?m)\.?|[^\W\d]{{6}}(?=-\d{{1,2}}[.:]\d\d(?!\d))|(?<!\w)(?:{tables.pattern('noon')}|{tables.pattern('midnight')}))-(?=\d|kl)"
)

# "from 0330", "until 0500": four digits that are no year.
_FOUR = Late(
    r"(?i)\b(from|until|till|after|before|by|to|at|around|approximately|between) ([01]\d|2[0-3])([0-5][05])(?![\d/:-]|\.\d|\w)",
    needs=_DIGITS,
)


# "keskiyöstä", "puoleltapäivin": Finnish cases of midnight and noon
_OF_NIGHT = Late(
    r"(?i)(?<!\w)(keskiyö|puoliyö|keskipäivä)(?:(?P<since>stä)|hön|än)(?! (?:alkaen|asti|saakka))(?!\w)",
    needs="keski|puoli",
)


# "puoleenpäivään": until noon
_TO_NOON = Late(r"(?i)(?<!\w)puoleen(?:(päivään)|yöhön)(?! (?:asti|saakka))(?!\w)", needs="puoleen")

_ALWAYS = Late(
    r"(?i)(?<!\w)24 ?h(?:eures|oras|ore)?\.? ?(?:/|sur|al|su|en) ?24(?: ?h)?(?!\w)|(?<!\w)24 ?/ ?7(?!\w)",
    needs="24",
)
"""Round the clock is no hour."""


_BETWEEN = Late(
    rf"(?i)(between (?:[a-z]{{2,13}} ){{0,3}}\d\d:\d\d) and {_CLOCK}(?![\d/:-]|\.\d|\w)", needs=_DIGITS
)
# "from 06.20 to 08.10.": no day of October
_POINTS = Late(
    r"(?i)(?<![\d.])(\d{1,2})\.([0-5]\d) (to|until|alle) (\d{1,2})\.([0-5]\d)(?=\.(?:\s|$))",
    needs=r"\.\d\d (?:to|until|alle) \d",
)
# "aamukuudesta asti": since six
_SINCE = Late(r"(?<=st[aä]) (?:asti|saakka)(?!\w)", needs=r"st[aä] (?:asti|saakka)")
# "dalle 12e30"
_AND = Late(r"(?i)(?<!\w)(dalle|alle|ore|le) (\d{1,2})e([0-5]\d)(?!\w)", needs=r"\de\d\d")
# "[2] service", "prévu :16 h 33"
_SIGN = Late(r"\[\d{1,2}\](?! ?(?:h|uhr|uur)\b)", needs=r"\[\d")
_COLON = Late(r"(?i)(?<=[a-zà-ž] ):(?=\d{1,2} ?h)", needs=r" :\d")
# "fram till och med den 23:e april"
_ORDINAL = Late(r":(?<=\d:)(?:e|a|de|dje)(?!\w)")


# "dalle 13. 30"
_LOOSE = Late(
    r"(?i)(?<!\w)(dalle|alle|ore|kl\.?|klo|às|las) (\d{1,2})\. ([0-5]\d)(?!\d|[./])", needs=r"\d\. \d"
)


# "NET COMO7.10 - 11.20"
_GLUED = Late(
    r"(?<=[^\W\d_]{3})(?=\d{1,2}[.:][0-5]\d ?(?:[-–]|alle|bis|to|do|à) ?\d{1,2}[.:][0-5]\d(?!\d|[.:]\d))",
    needs=r"\d[.:][0-5]\d ?(?:[-–]|alle|bis|to|do|à) ?\d",
)


def loosened(text: str) -> str:
    """The text with each hour apart from what is glued to it."""
    text = _AND.sub(r"\1 \2:\3", _SINCE.sub(" alkaen", _GLUED.sub(" ", text)))
    text = _POINTS.sub(r"\1:\2 \3 \4:\5", _LOOSE.sub(r"\1 \2.\3", _SIGN.sub("", _COLON.sub(": ", text))))
    text = _ALWAYS.sub(" ", _ORDINAL.sub("", text))
    text = _TO_NOON.sub(lambda m: f"{'keskipäivä' if m[1] else 'keskiyö'} asti", text)
    text = _OF_NIGHT.sub(lambda m: f"{m[1]} {'alkaen' if m['since'] else 'asti'}", text)
    text = _HODINA.sub(r"\1:00", _HODINY.sub(r"\1:00", _CASE.sub(_cased, _SPACED.sub(r"\1.", text))))
    text = _ABOUT.sub(r"kl \1", _DASHED.sub(r"\1, ", _RANGE.sub(r"\1 \2:\3 \4 \5:\6", text)))
    text = _TIED.sub(r"\1 - ", _NIGHTLY.sub(r"\1:\2", text.replace("|", " ")))
    return _ELIDED.sub(r"\1e ", text)


def _cased(found: re.Match[str]) -> str:
    """What a Finnish ending says of an hour, "02:sta", "4:ään"."""
    return " alkaen" if found["since"] else " asti" if found["until"] else ""


def pointed(text: str) -> str:
    """The text with a point between the hours and minutes of four digits."""
    text = _RANGED.sub(r"\1\2:\3", _CALLED.sub(r"\1\2:\3", text))
    text = _UNPOINTED.sub(_unpointed, text)
    text = _BETWEEN.sub(r"\1 and \2:\3", _FOUR.sub(_clocked, _BARE.sub(_bare, text)))
    return _HRS.sub(r"\1:\2 \3", text)


def _unpointed(found: re.Match[str]) -> str:
    """Hours of four digits with their points; "March 2026 to 0545 hrs" begins with a year."""
    if _DATED.search(found.string, max(0, found.start() - 14), found.start()):
        return found.group()
    return f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]} {found[6]}"


def _bare(found: re.Match[str]) -> str:
    first, last = int(found[1] + found[2]), int(found[4] + found[5])
    years = all(1950 <= n < 2060 and n % 100 not in (0, 30) for n in (first, last)) or last - first in (1, 5)
    return found.group() if years else f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]}"


_ON = Late(rf"(?i),? (?:on )?(?:{_DAY})(?!\w)")


def _clocked(found: re.Match[str]) -> str:
    year = 1950 <= int(found[2] + found[3]) < 2060 and not _ON.match(found.string, found.end())
    return found.group() if year else f"{found[1]} {found[2]}:{found[3]}"
