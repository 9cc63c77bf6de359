# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days that leave a part unsaid get it from their neighbours: "du 3 au 7 mars", "5., 6. und 7. Mai", "venerdì 7 ... sabato 8 novembre"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times.days import PART
from tocsin.core.guard.prose.times.month_apart import AHEAD_OF_HOUR, BEHIND_HOUR

_MONTH, _DAY = tables.spelt("months"), tables.spelt("days")
_SHORT_MONTH = tables.spelt("short_months")
_NUMBERED = Late(rf"(?<!\w)(?:{_DAY})\.?,? (?:den |d\. |the |el |le )?\d", begins=tables.beginning("days"))
"""In small letters, a weekday with a number; without one none of them lends or keeps a month."""


# "06h30 do dia 16": the day borrows the month named last; without one it is left out, for "do" is also Polish for until.
_OF_DAY = Late(
    rf"(?i) (?<=[\dhs] )(?:d[eo] dia|del) (\d{{1,2}})(?![\w/-]|[.,:]\d)(?![.º°]? (?:de |d')?(?:{_MONTH}|(?:{_SHORT_MONTH})(?!\w)))"
)
_ANY_MONTH = Late(rf"(?i)(?<!\w)(?:{_MONTH})(?!\w)")
_AGO = 200
"""Letters back in which a month is looked for."""


def _of_month(found: re.Match[str]) -> str:
    named = [
        m.group() for m in _ANY_MONTH.finditer(found.string, max(0, found.start() - _AGO), found.start())
    ]
    return f" de {found[1]} de {named[-1]}" if named else ""


_SHORT_DAY = tables.pattern("short_days")
_DATED = tables.ending("months")

_SHARED = Late(
    rf"(?i)(\d(?<![\w.,:/].)\d?)(\.?|er|[º°]) ?(/|au|al|bis|bis zum|auf|auf den|to|do|t/m|tot|tot en met|tot met|na|a|e|et|und|i|and|y|en|och|og|ja|till|til|para|through|thru|až|aż|az|&|–|-) ?((?:(?:{_DAY})\.?,? )?)((?:le |el |il |den |the )?\d{{1,2}}\.? ?(?:de )?)({_MONTH})(?!\w)",
    needs=_DATED,
)

# "1-2-3 en 9-10-11 november"
_ROW_OF = r"\d{1,2}(?:[-/]\d{1,2}){1,4}"
_IN_A_ROW = Late(
    rf"(?i)(\d(?<![\w.,:/-].)\d?)(?:[-/]\d{{1,2}}){{1,4}}[-/](\d{{1,2}})(?=(?:(?:,| (?:et|und|and|e|y|i|en|och|og|ja)) {_ROW_OF})* ?(?:de |d')?(?:{_MONTH})(?!\w))",
    needs=(_DATED, r"\d[-/]\d{1,2}[-/]\d"),
)
# "du 3 au 4 et du 5 au 6 mai": the first pair borrows the month of the second.
_PAIR_OF = r"\d{1,2}\.? ?(?:/|au|al|bis|to|op|na|–|-) ?\d{1,2}\.?"
_PAIRS = Late(
    rf"(?i)(\d(?<![\w.,:/].)\d?)(\.? ?(?:au|al|bis|to|op|na|–|-) ?\d{{1,2}}\.?)(?=(?:, ?| (?:et|und|and|e|y|i|en|och|og|ja) )(?:(?:du|vom|from|dal|del|z|van|från) )?{_PAIR_OF} (?:de )?({_MONTH})(?!\w))",
    needs=_DATED,
)
# "16.-19.7.", "4. - 6.10.2026": the first day borrows the month of the second.
_SHARED_NUMBER = Late(
    r"(\d(?<![\d.,].)(?<!\d[:h].)\d?)\.? ?(/|–|-|bis|und|a|i|och|og|ja|au|et|al|e|y|to) ?(\d{1,2})\.(1[0-2]|0?[1-9])\.(\d{4}|\d\d)?(?!\d)",
    needs=r"\d\.\d{1,2}\.",
)

# "tra le 15 di giovedì 6 e 01.20 di venerdì 7 marzo": the first day borrows the month of the second.
_LENT = Late(
    rf"(?i)(?<!\w)((?:{_DAY})\.?,? (?:den |d\. |the |el |le )?\d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)?)(?= (?!(?:de |di |of )?(?:{_MONTH})(?!\w))[^\n;!?]{{1,40}}?(?<!\w)(?:{_DAY})\.?,? (?:den |d\. |the |el |le )?\d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)? (?:de |di |of )?({_MONTH})(?!\w))",
    begins=tables.beginning("days"),
)

# "samedi 14 juin de 13h à 18h et dimanche 15": a later day keeps the month that was said.
_KEPT = Late(
    rf"(?i)(?<!\w)((?:{_DAY})\.?,? (?:den |the |el |le )?(\d{{1,2}})(?:\.|er|[º°]|st|nd|rd|th)? (?:de |di |of )?({_MONTH})(?!\w)[^\n;!?]{{1,60}}?(?<!\w)(?:{_DAY})\.?,? (?:den |the |el |le |dia )?(\d{{1,2}}))(?!\w|[:.,/]\d|\.? ?(?:{_MONTH}|de |di |of |\d|h\b|heures?|uhr|uur|horas?|ore|u\b|[ap]\.?m))",
    begins=tables.beginning("days"),
)

# "maandag05.00"
_TIGHT = Late(
    rf"(?i)(?<!\w)(?:{_DAY}|{_SHORT_DAY})(?:{PART})?(?=\d{{1,2}}[.:h]\d\d)",
    needs=r"\d(?:(?<=[^\W\d_]\d)|(?<=[^\W\d_]\.\d))\d?[.:h]\d\d",
)

# "Mon-Fri", "Mo-Fr": the dash stands alone.
_WEEK = Late(rf"(?i)-(?=(?:{_DAY}|{_SHORT_DAY})(?!\w))", needs=r"-\w")
_WEEKDAY = Late(rf"(?i)(?:(?<!\w)(?:{_DAY}|{_SHORT_DAY})\.?|\d(?: ?(?:uhr|uur|h|hod\.?))?)$")

# "21-22, 28-29 settembre", "5., 6. und 7. März": each day borrows the month.
_DAYS = r"\d{1,2}(?:\.? ?[–/-] ?\d{1,2})?\.?"

_LISTED = Late(
    rf"(?i)(?<![\w.:/–-])(?<![–-] )((?:{_DAYS}(?:, ?| (?:e|et|and|und|y|i|en|och|og|a|&|ed) ))+)(?={_DAYS} (?:de )?({_MONTH})(?!\w))",
    needs=_DATED,
)

# "w sobotę (9.07)": behind a weekday a day, not an hour.
_PARENTHESISED = Late(
    rf"(?i)(?<!\w)({_DAY}) \((\d{{1,2}})\.(0[1-9]|1[0-2])\)", needs=r"\(\d", begins=tables.beginning("days")
)

# "torstaina 13.12 noin kello 17.45", "od 3.03 do 5.03 w godz. 22-5": pairs of numbers ahead of an hour are days.
_PAIR = r"\d{1,2}\.(?:0[1-9]|1[0-2])"

_DAY_OF = Late(
    rf"(?i)(?<![\w.,:/])(?<!\.\d\d, )(?<!: )({_PAIR}|(?<=[a-z] )\d{{1,2}}\.[1-9])(?=((?: ?(?:-|–|do|na|i|oraz|ja|a|,) ?{_PAIR})*)[,:]? \(?(?:(?:r\.|noin|ca\.?|od|w|o|po|do(?= godz)|między|codziennie) )*(?:klo|kello|kl|klockan|klokken|klokka|godz\w*|ore|\d{{1,2}}:\d\d|\d\d\.(?:00|1[3-9]|[2-5]\d))\b)",
    needs=r"\d\.\d",
)

_TIMED = Late(
    r"(?i)(?:klo|kello|kl\.?|klockan|klokken|klokka|godz\.?|godzinach|ore) ?(?:\d{1,2}\.\d\d ?[-–] ?)?$"
)

# "Dec 11 - 12", "July 7-11", "October 10, 11 and 12"
_MONTH_FIRST = Late(
    rf"(?i)(?<!\w)(?<!\d\. )({_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?(?:(?:,? (?:to|through|and|&) | ?[–-] ?|, )\d{{1,2}}(?:st|nd|rd|th)?)+(?!\w|[:.]\d|\s?(?:[ap]\.?m|uhr|uur|h(?!\w)|hod)|[/-]| (?:trains?|service|bus(?:es)?|lines?|routes?)(?!\w))",
    begins=tables.beginning("months"),
)

_THROUGH = Late(r"(?i)(?<= |-|–)(\d{1,2})(?:st|nd|rd|th)?")


def _of_first(found: re.Match[str]) -> str:
    """ "October 10, 11 and 12" with the month at each; days that fall are none ("August 23, 3 trains")."""
    days = [int(n) for n in re.findall(r"\d+", found.group())]
    if days != sorted(days):
        return found.group()
    return _THROUGH.sub(rf"{found[1]} \1", found[0]).removeprefix(f"{found[1]} ")


def _dashed(found: re.Match[str]) -> str:
    ahead = found.string, max(0, found.start() - 24), found.start()
    return " - " if _WEEKDAY.search(*ahead) else "-"


_HOUR = Late(
    r"(?i)(?<!\w)(?:alle|ore|um|at|klo|kello|kl\.?|klockan|klokken|klokka|godz\.|godziny|las|às|à|om|vid) $"
)


def _lent(found: re.Match[str]) -> str:
    """ "du 3 au 7 mars" with the month at both days; an hour borrows none ("alle 20 al 4 marzo")."""
    last = re.search(r"\d+", found[5])
    hour = _HOUR.search(found.string, max(0, found.start() - 8), found.start())
    if hour or last is None or int(found[1]) >= int(last.group()):
        return found.group()
    return f"{found[1]}{found[2]} {found[6]} {found[3]} {found[4]}{found[5]}{found[6]}"


_NUMBERS = Late(_DAYS)


def _dotted(found: re.Match[str]) -> str:
    """A pair of numbers with the point of a date, unless a word says that it is an hour."""
    hour = _TIMED.search(found.string, max(0, found.start() - 20), found.start())
    return found[1] if hour else f"{found[1]}."


def _each(found: re.Match[str]) -> str:
    """Days of one month with the month at each; hours and what cannot be days stay."""
    if any(int(n) > 31 for n in re.findall(r"\d+", found[1])):
        return found.group()
    return _NUMBERS.sub(lambda day: f"{day.group()} {found[2]}", found[1])


def _both(found: re.Match[str]) -> str:
    hour = _HOUR.search(found.string, max(0, found.start() - 8), found.start())
    if hour or not (0 < int(found[1]) < int(found[3]) < 32):
        return found.group()
    month, year = found[4], found[5] or ""
    return f"{found[1]}.{month}.{year} {found[2]} {found[3]}.{month}.{year}"


def _lend(text: str) -> str:
    """Days of one sentence with the month of the last; each lends it to the one before."""
    if not _NUMBERED.search(small(text)):
        return text
    for _ in range(4):
        text, lent = _LENT.compiled.subn(r"\1 \2", text)
        if not lent:
            break
    return _KEPT.sub(_kept, text)


def _kept(found: re.Match[str]) -> str:
    return f"{found[1]} {found[3]}" if int(found[2]) < int(found[4]) < 32 else found.group()


_MENDS = Mends((
    (_IN_A_ROW, r"\1-\2"),
    (_PAIRS, r"\1\2 \3"),
    (_WEEK, _dashed),
    (_TIGHT, r"\g<0> "),
    (_LISTED, _each),
    (_PARENTHESISED, r"\1 (\2.\3.)"),
    (_SHARED, _lent),
    (_SHARED_NUMBER, _both),
    (_DAY_OF, _dotted),
    (_MONTH_FIRST, _of_first),
    (BEHIND_HOUR, r"\1 \2"),
    (AHEAD_OF_HOUR, r"\1 \2"),
))  # fmt: skip


def lent(text: str) -> str:
    """The text with a month at each of its days, a point at each date, and a blank between a weekday and what is glued to it."""
    return _OF_DAY.sub(_of_month, _lend(_MENDS.mended(text)))
