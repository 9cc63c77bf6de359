# SPDX-License-Identifier: AGPL-3.0-or-later
"""A single mark of a road at which something is, in the notice's own words: "km 480", "p.k. 1.020", "MM 42.5", "hectometerpaal 41,2"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.kept import kept

_UNIT = (
    r"(?:punto |point |strecken|betriebs)?(?:k|ch|qu)il[oóòô]m[eèé]t(?:re?s?|ros?|ri|er|rin|rille)(?: mark)?|punt[oos]? kilom[eéè]tri(?:co|c)|point kilométrique|point repère|borne(?: kilométrique)?|km"
    r"|hectometer(?:paal)?|hmp|kilometerpaal|mile[ -]?(?:marker|post)|milepost|marker post|mile|pp?\.? ?k\.?"
)
_FIGURES = r"\d{1,4}(?:[+]\d{3}(?:[.,]\d{1,3})?|[.,/]\d{1,3})?"
_AMOUNT = r"(?! ?(?:m|km|min\w*|h|hrs?|uhr|uur|hours?|heures?|horas?|ore|lang\w*|long\w*|de (?:bouchons?|retenciones|atascos?|queue)|di cod[ae]|stau\w*|file|queues?|tailback\w*|korka|korek|vertraging|ahead|away|per|/h|pro|à l'heure|%)(?!\w)| ?[-–&/] ?\d|\d|[.,+:/]\d)"
_MARK = Late(
    rf"(?<![\w.,+/-])(?<![ (]\d )(?<![ (]\d\d )(?<![ (]\d\d\d )((?:(?i:{_UNIT})\.? ?(?:n[°º]\.? ?)?{_FIGURES}|(?:MM|MP) ?{_FIGURES}|(?:PR|Pr) ?\d{{1,3}}\+\d{{1,4}})){_AMOUNT}",
    needs=r"\d",
)
_BEHIND = Late(
    r"(?<!\w)(?:[Nn]a|[Ww]|[Pp]rzy|od strony) (\d{1,3}(?:[,+]\d{1,3})?)\.? (?:kilometrze|km(?= (?:autostrady|drogi|trasy|w kierunku|w stronę|[ASD][K ]?\d|na wysokości)))",
    needs="kilometrze|km",
)
"""Polish has the number ahead: "na 235. kilometrze", "na 235 km autostrady"."""
_ROAD = Late(r"(?<![\w-])(?:[A-Z]{1,2}[ -]?\d{1,4}(?!\w)|[Rr]uta \d)")


def marks_of(text: str, sections: tuple[str, ...]) -> tuple[str, ...]:
    """Each mark once; none that is an end of a section."""
    found = [re.sub(r"\s+", " ", m[1]) for m in _MARK.finditer(text)]
    found += [f"km {m[1]}" for m in _BEHIND.finditer(text)]
    ends = {end for section in sections for end in section.split(" – ")}
    return kept(one for one in found if not any(_figures(one) == _figures(end) for end in ends))


def marked(text: str) -> bool:
    """Whether a mark tells that a letter and a number, or a "ruta" and one, are a road."""
    return _MARK.search(text) is not None and _ROAD.search(text) is not None


def _figures(name: str) -> str:
    """What a mark is numbered by, "" of a name that ends with no number."""
    last = name.rpartition(" ")[2]
    return last if last[:1].isdigit() else name
