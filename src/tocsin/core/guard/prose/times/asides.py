# SPDX-License-Identifier: AGPL-3.0-or-later
"""Moments without what only repeats one or measures something: "from 11pm (midnight on Friday) to 6am", "entre 3 et 4 heures"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import AGO, ENDS
from tocsin.core.guard.prose.times.departing import otherwise
from tocsin.core.guard.prose.times.moment import Moment

_LASTING = Late(
    r"(?i)\b(?:compter entre|pendant|durant|dure(?:r|ra)?|duurt|lasts|dura|trwa|durée de|(?:retards?|attentes?|délais?) de|demoras? de|retrasos? de|durante|per circa)\s(?:(?:entre|de|between)\s)?$",
    needs="compter|pendant|dura|dure|durée|duurt|lasts|trwa|retard|attente|délai|demora|retraso|circa",
)
"""What makes an amount of two numbers and their unit: "il faudra compter entre 3 et 4 heures"."""
_SOME = Late(
    r"(?i)(?<!\w)(?:casi|m[áa]s de|menos de|unas|hace|cada|después de|presque|plus de|moins de|quasi|oltre|più di|meno di|dopo|quase|mais de|há|bijna|meer dan|ruim|ponad|prawie|přes|téměř|yli|lähes)\s$"
)
_LONG = Late(
    r"(?i)(?<!\w)(?:dauer|duration|durée|duración|durata|duração|duur|kesto|varighe[dt]|varaktighet|czas trwania|doba trvání)(?: estimée| estimada| prevista| stimata)?:? (?:ca\.? |circa |environ |etwa |about |noin |ok\. )?$"
)
"""What is behind it is how long, not when: "Dauer: ca. 1h"."""
_WHOLE = Late(r"\d ?(?:h\.?|horas|heures|ore|uur|godzin|hodin|tuntia)")
"""Whole hours behind such a word are how long it lasts: "después de casi 4 horas de espera"."""
_CLOSELY = Late(r"\s?(?:[–/-]|až|bis|to|or|à|ou|oder|nebo|lub|eller)\s?")
_AND = Late(r"\s?(?:et|à|a|y|e|and|to|und|bis|[–-])\s?")


def _closely(text: str, a: Moment, b: Moment) -> Moment | None:
    """One end of two that only say how surely it is known: "do 15 až 15:30 hodin"."""
    if a.minutes is None or b.minutes is None or b.dated or not 0 < b.minutes - a.minutes <= 30:
        return None
    told = ENDS.search(text, max(0, a.start - AGO), a.start)
    return (
        replace(a, minutes=b.minutes, end=b.end, sure=True)
        if told and _CLOSELY.fullmatch(text, a.end, b.start)
        else None
    )


def _is_some(text: str, moment: Moment) -> bool:
    ago = max(0, moment.start - AGO)
    told = _WHOLE.fullmatch(text, moment.start, moment.end)
    return bool(told and (_SOME.search(text, ago, moment.start) or _LONG.search(text, ago, moment.start)))


def plain(text: str, moments: list[Moment]) -> list[Moment]:
    """Without asides that repeat a time: "from 11pm (midnight on Friday) to 6am"."""
    kept: list[Moment] = []
    lasting = -1
    for moment in moments:
        if otherwise(text, moment) or _is_some(text, moment):
            continue
        if _LASTING.search(text, max(0, moment.start - AGO), moment.start) or (
            lasting > 0 and _AND.fullmatch(text, lasting, moment.start)
        ):
            lasting = -1 if lasting > 0 else moment.end
            continue
        if kept and (one := _closely(text, kept[-1], moment)):
            kept[-1] = one
            continue
        aside = text[moment.start - 1 : moment.start] == "(" and text[moment.end : moment.end + 1] == ")"
        timed = bool(kept) and kept[-1].minutes is not None and moment.start - kept[-1].end <= 2
        if not (aside and timed and moment.minutes is not None):
            kept.append(moment)
    return kept
