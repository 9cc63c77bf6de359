# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours apart from what is glued to them: "dalle 8.30/12.30", "COMO7.10", "klo 21:stä", "vid 19-tiden", "22 Uhr-5 Uhr"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import whole_days

# "dalle 8.30/12.30", "inizio servizio/5.30": a stroke between two hours is a dash, three are departures
_STROKED = Late(
    r"(?i)(?<![\d/.,:-])(?<!/ )(\d{1,2})[.,:h]([0-5]\d) ?/ ?(\d{1,2})(?:[.,:h]([0-5]\d))?(?! ?[\d/]|[.,:]\d)",
    needs=r"\d/|/\d| / ",
)
# "dalle 9/17"
_FROM = Late(r"(?i)(?<!\w)((?:dalle|ore|h|klo|kl\.) ?\d{1,2})/(?=\d{1,2}(?!\d|/))", needs=r"\d/\d")
# "inizio serv./5.30"
_OPENED = Late(r"(?i)(?<=[a-z.])/(?=\d{1,2}[.:]\d\d(?!\d|[.:/]))", needs=r"[a-z.]/\d")
# "NET COMO7.10 - 11.20"
_GLUED = Late(
    r"(?<=[^\W\d_]{3})(?=\d{1,2}[.:][0-5]\d ?(?:[-–]|alle|bis|to|do|à) ?\d{1,2}[.:][0-5]\d(?!\d|[.:]\d))",
    needs=r"[^\W\d_]{3}\d{1,2}[.:]\d\d",
)
# "de 22:00 a 23:59Sentimos", "de 18h à 0hLigne 11", "desde las 18.30a las 21"
_UNPARTED = Late(
    r"(?<=\d[:.h][0-5]\d)(?=[A-ZÀ-ÖØ-öø-Ž][a-zà-öø-ž]|(?:a las?|alle|bis|hasta|to|till?|tot) \d)|(?<=\dh)(?=[A-ZÀ-ÖØ-öø-Ž][a-zà-öø-ž]{2})",
    needs=r"\d[:.h]\d\d[^\W\d_]|\dh[^\W\d_]",
)
# "until 5.30amon the night of"
_MERIDIEM = Late(
    r"(?i)(?<=\d[ap]m)(?=(?:on|to|until|till|and|each|every|daily)(?!\w))", needs=r"\d[ap]m[a-z]"
)
# "from 22:00 GMT on Thursday until 05:00"
_ZONE = Late(
    r"(?<=\d[:.]\d\d) (?:GMT|BST|UTC|CES?T|MES?Z|WES?T|EES?T|[ECMP][DS]?T|A[CEW][DS]T)(?= (?:on|until|till|to|through|and|bis|am|le|el|il)(?!\w))",
    needs=frozenset(
        "gmt bst utc cet cest mez mesz wet west eet eest et ct mt pt est edt cst cdt mst mdt pst pdt aest aedt acst acdt awst".split()
    ),
)
# "rond halfzeven"
_HALF = Late(
    r"(?i)(?<!\w)half(?=(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\w))", needs="half"
)
# "aamukuudesta asti": since six
_SINCE = Late(r"(?<=st[aä]) (?:asti|saakka)(?!\w)", needs=frozenset(("asti", "saakka")))
# "dalle 12e30", "alle 9 e 30"
_AND = Late(
    r"(?i)(?<!\w)(dalle|alle|ore|le|las|às) (\d{1,2})(?:e(?=[0-5]\d(?!\w))| [ey] (?=[0-5][05]\s?(?:$|[.,;:)\n]|(?:alle|a|al|fino|sino|di|e|y|hasta|até|circa|per|si|la|il)(?!\w))))",
    needs=(r"\de\d\d| [ey] ", frozenset(("dalle", "alle", "ore", "le", "las", "às"))),
)
# "prévu :16 h 33"
_COLON = Late(r"(?i)(?<=[a-zà-ž] ):(?=\d{1,2} ?h)", needs=r" :\d")
# "[2] service"
# "until 12mid"
_MID = Late(r"(?i)(?<!\w)12 ?mid(?!\w)", needs="mid")
_SIGN = Late(r"\[\d{1,2}\](?! ?(?:h|uhr|uur)\b)", needs=r"\[\d")
# "dalle 13. 30"
_LOOSE = Late(
    r"(?i)(?<!\w)(dalle|alle|ore|kl\.?|klo|às|las) (\d{1,2})\. ([0-5]\d)(?!\d|[./])",
    needs=(r" \d{1,2}\. ", frozenset(("dalle", "alle", "ore", "kl", "klo", "às", "las"))),
)
# "from 06.20 to 08.10.": no day of October
_POINTS = Late(
    r"(?i)(?<![\d.])(\d{1,2})\.([0-5]\d) (to|until|alle) (\d{1,2})\.([0-5]\d)(?=\.(?:\s|$))",
    needs=r"\d\.\d\d\. ",
)
# "fram till och med den 23:e april"
_ORDINAL = Late(r":(?<=\d:)(?:e|a|de|dje)(?!\w)")
_ALWAYS = Late(
    r"(?i)(?<!\w)24 ?h(?:eures|oras|ore)?\.? ?(?:/|sur|al|su|en) ?24(?: ?h)?(?!\w)|(?<!\w)24 ?/ ?(?:7|hrs?|hours)(?!\w)",
    needs="24",
)
"""Round the clock is no hour."""
# "puoleenpäivään": until noon
_TO_NOON = Late(r"(?i)(?<!\w)puoleen ?(?:(päivään)|yöhön)(?: (?:asti|saakka))?(?!\w)", needs="puoleen")
# "keskiyöstä", "puoleltapäivin": Finnish cases of midnight and noon
_OF_NIGHT = Late(
    r"(?i)(?<!\w)(keskiyö|puoliyö|puolestayö|keskipäivä|puolestapäivä)(?:(?P<since>stä)|hön|än)(?! (?:alkaen|asti|saakka))(?!\w)",
    needs="keski|puoli|puolesta",
)
# "8.30-12. 45"
_SPACED = Late(r"(?<=\d\.\d\d)( ?[–-] ?\d{1,2})\. (?=[0-5]\d(?!\d))", needs=(r"\d\.\d\d", r"\d\. "))
# "kello 18:sta 22:een": one word for both hours
_CASES = Late(
    r"(?i)(?<!\w)(klo|kello) ?(\d{1,2}(?:[.:]\d\d)?:st[aä])(?: [–-]| aina)? (?=\d{1,2}(?:[.:]\d\d)?:(?:een|ään|aan|iin|hin)(?!\w))",
    needs=":sta|:stä",
)
# "klo 21:stä", "klo 4:ään", "kello 23:een asti"
_CASE = Late(
    r":(?<=\d:)(?:(?:st[aä]|een|ään|aan|iin|hin|n)(?= (?:alkaen|lähtien|asti|saakka|mennessä)(?!\w))|(?:(?P<since>stä|sta)|(?P<until>een|ään|aan|iin|hin)|en|lle|ksi|n)\b(?! (?:alkaen|lähtien|asti|saakka|mennessä)))"
)
# "mezi 7. a 19. hodinou"
_HODINY = Late(r"(?i)(?<!\w)(\d{1,2})\.(?= (?:a|až|do|–|-) (?:cca |asi )?\d{1,2}\. hodin)", needs="hodin")
# "po 20. hodině"
_HODINA = Late(r"(?i)(\b\d{1,2})\. hodin[ěyuo]u?\b", needs="hodin")
# "12.11. klo 18.00 - 13.11. klo 5": a day and its hour ahead of a day and its hour
_O = r"(?:(?:klo|kello|kl\.?|klockan|klokken|klokka|godz\.?|ore|um|om|alle|o) ?)*"
_BEFORE_DAY = Late(
    rf"(?i)(?<![\d.])(\d{{1,2}}\. ?(?:0?[1-9]|1[0-2])\.?(?:\d{{4}})?,? {_O})(\d{{1,2}})\.([0-5]\d)(?= ?(?:[–-]|do|bis|till?|al|to) ?(?:[^\W\d]+,? )?\d{{1,2}}\. ?(?:0?[1-9]|1[0-2])(?!\d)\.?(?:\d{{4}})?,? {_O}\d)",
    needs=r"\d\.\d\d(?:[–-]|[^\W\d_]| )",
)
# "klo 9.10–19.02": behind such a word no dates
_RANGE = Late(
    r"(?i)(?<!\w)(klo|kello|kl\.?|klockan|klokken|klokka|ore|godz\.?) ?(\d{1,2})\.([0-5]\d) ?([–-]) ?(\d{1,2})\.([0-5]\d)(?!\d|\.\d)",
    needs=(r"\d\.\d\d", " klo| kello| kl| klock| klokk| ore| godz"),
)
# "03.03.2026 – 07.00 Uhr": a dash between a whole date and its hour
_DASHED = Late(
    r"(\d{1,2}[./]\d{1,2}[./]\d{4}) [–-] (?=\d{1,2}[.:]\d\d(?!\d|[.:/]\d))",
    needs=(" [–-] ", r"\d[./]\d{1,2}[./]\d"),
)
# "Update: 15:26 / 08.10.2025"
_STAMP = Late(
    r"(?<=\d[:.]\d\d) ?/(?= ?\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))",
    needs=(r"\d/|/\d| / ", r"\d[./]\d{1,2}[./]\d"),
)
# "vid 19-tiden"
_ABOUT = Late(r"(?i)\b(\d{1,2})-(?:tiden|tida)\b", needs="-tid")
# "22 Uhr-5 Uhr", "22 h-5 h": the dash stands alone, or "h-5" would be a name.
_TIED = Late(
    rf"(?i)(\d ?(?:{tables.pattern('unit')}|h|[ap]\.?m)\.?|[^\W\d]{{6}}(?=-\d{{1,2}}[.:]\d\d(?!\d))|(?<!\w)(?:{tables.pattern('noon')}|{tables.pattern('midnight')}))-(?=\d|kl)",
    needs=r"[^\W\d]\.{0,2}-(?:\d|kl)",
)
# "dall'1.30", "all'1"
_ELIDED = Late(r"(?i)\b(dall|all|d)' ?(?=\d)", needs=r"[ld]'[ \d]")


def _ranged(found: re.Match[str]) -> str:
    """Two hours that a stroke parts; half an hour and less are one moment, loosely told."""
    first, last = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4] or 0)
    if not (first < 1440 >= last) or 0 <= last - first <= 30:
        return found.group()
    return f"{found[1]}:{found[2]} - {found[3]}:{found[4] or '00'}"


def _cased(found: re.Match[str]) -> str:
    """What a Finnish ending says of an hour, "02:sta", "4:ään"."""
    return " alkaen" if found["since"] else " asti" if found["until"] else ""


def _noon(found: re.Match[str]) -> str:
    return f"{'keskipäivä' if found[1] else 'keskiyö'} asti"


def _nightly(found: re.Match[str]) -> str:
    noon = found[1].lower().endswith("päivä")
    return f"{'keskipäivä' if noon else 'keskiyö'} {'alkaen' if found['since'] else 'asti'}"


_AT = Late(r"(?i) ?@ ?(?=\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|hrs?)\b)")
# "7th April 2023 @ 5.00pm"
_NOON = Late(r"(?i)(?<!\w)12(?:[.:]00)? ?(?:pm |h )?(?:noon|midday)(?!\w)", needs="noon|midday")
# "from 12.00 noon to 4.00 pm" tells one hour
_ROUND = Late(
    r"(?i)(?<!\w)(?:24|48|72) ?-?(?:hrs?|hours?)(?= (?:road |full |lane |total )?(?:closures?|basis|operation))",
    needs="clos|basis|operation",
)
# "(24hr closure)" is how long, and no hour
_YEAR = Late(
    r"(?<=\bDay )20[0-4]\d(?= (?:on|in|at|of|will|is|celebrations?|parade|events?)(?!\w))",
    needs=frozenset(("day",)),
)
# "World Book Day 2024 on Friday"
_STEPS = Mends((
    (_AT, " at "),
    (_NOON, "noon"),
    (_ROUND, "all-day"),
    (_YEAR, ""),
    (_STROKED, _ranged),
    (_FROM, r"\1 - "),
    (_OPENED, " - "),
    (_GLUED, " "),
    (_UNPARTED, " "),
    (_MERIDIEM, " "),
    (_ZONE, ""),
    (_HALF, "half "),
    (_SINCE, " alkaen"),
    (_AND, r"\1 \2:"),
    (_COLON, ": "),
    (_MID, "midnight"),
    (_SIGN, ""),
    (_LOOSE, r"\1 \2.\3"),
    (_POINTS, r"\1:\2 \3 \4:\5"),
    (_ORDINAL, ""),
    (_ALWAYS, " "),
    (_TO_NOON, _noon),
    (_OF_NIGHT, _nightly),
    (_SPACED, r"\1."),
    (_CASES, r"\1 \2 \1 "),
    (_CASE, _cased),
    (_HODINY, r"\1:00"),
    (_HODINA, r"\1:00"),
    (_BEFORE_DAY, r"\1\2:\3"),
    (_RANGE, r"\1 \2:\3 \4 \5:\6"),
    (_DASHED, r"\1, "),
    (_STAMP, ","),
    (_ABOUT, r"kl \1"),
    (_TIED, r"\1 - "),
    (_ELIDED, r"\1e "),
    *whole_days.STEPS,
))  # fmt: skip


def loosened(text: str) -> str:
    """The text with each hour apart from what is glued to it."""
    text = text.replace("|", " ").replace(".. ", ". ")
    return _STEPS.mended(text)
