# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a line can be called, and what may stand between two lines of a row: patterns only."""

from __future__ import annotations

import re

from tocsin.core.guard.prose import tables

_PREFIX = "RER|REX|IR|RJX|RJ|CJX|TER|IRE|ICE|IC|EC|RE|RB|MEX|FEX|STB|SEV|CT|SL|NE|BRT|MRT|LRT|TGM|[A-Z]"
ID = rf"(?:\d{{3}}\.\d(?![\d\w:.]\d)|\d{{3}}[A-Z]-\d{{2}}(?!\w)|\d{{1,2}}-[A-Z](?!\w)|\d{{6}}(?!\w)|(?:{_PREFIX})[ -]?\d{{1,4}}(?:[A-Za-z]|ex)?(?!\w|:\d)|[A-Z]{{1,3}}\d{{1,4}}(?:[A-Z]|ex)?(?!\w|:\d)|(?!Km|No|Nr)[A-Z][a-z]\d{{1,3}}(?!\w)|\d{{1,4}}(?: ?(?:bis|ter)(?! [A-ZÀ-Ž])|(?![ap]m\b)[A-Za-z]{{0,2}})(?![\w:.]\d|\w)|n\d{{1,3}}(?!\w|:\d)|[A-Z](?![\w'.°]|-[A-Z]?[a-z])|[A-Z]{{2}}\d?(?![\w'.]))"
JOIN = rf"(?:\s*(?:[,;/+&|\n•·]|–|-(?=\s?[A-Z]?\d))\s*(?![A-Z] [a-zà-ž]{{1,4}}\.)(?:(?:{tables.pattern('joins')}|&|\+)\s+)?|\s+(?:{tables.pattern('joins')})\s+|\s+(?:à|al|through|thru)\s+(?=\d{{1,4}}[A-Z]?\b(?!:|\s?(?:h|%|m|km|min|heures?|horas?|[ap]\.?m)\b))| (?=\d{{1,3}}[A-Z]?(?:\s*[:,;)\n]|\s+\d{{1,3}}\b(?!:)|$)))"
# "10 Norte", "21 serale", "722 - Campina do Barreto e 741": what belongs to an id and is none.
_KINDS = r" (?:Norte|Sur|Este|Oeste|North|South|East|West|Nord|Sud|Est|Ouest|Süd|Ost|Ovest|[Ss]erale|[Nn]otturn[aoe]|[Ff]estiv[aoe]|[Ss]cuola|Expr[eé]ss?|[Rr]apid[eo]?|Limited|Local|[Nn]octurn[ao]s?)(?!\w)"
# "29/a", "38/a/b/d": kinds of one route.
_LETTERS = r"(?:/[a-z])+(?!\w)"
_TO_PLACES = r"\s?[-–]\s?[A-ZÀ-Ž][^\W\d_]{2}[^\d\n,;:()]{0,40}?"
_TO_OTHERS = r"\s?[-–]\s?[A-ZÀ-Ž][^\n,;:()]{2,40}?(?=(?:\s*,\s*|\s+(?:et|e|y|und|and|en|i|ja)\s+)[A-Z]{0,2}\d{1,3}[A-Z]?\s[-–]\s)"
ASIDES = re.compile(
    rf"\([^()\n]{{1,60}}\)|{_LETTERS}|{_KINDS}|{_TO_OTHERS}|{_TO_PLACES}(?=\s*,|\s+(?:{tables.pattern('joins')}|&)\s+\d)"
)
ASIDE = rf"(?:\s?\([^()\n]{{1,60}}\)|{_LETTERS}|{_KINDS}|{_TO_OTHERS}|{_TO_PLACES}(?=\s*,|\s+(?:{tables.pattern('joins')}|&)\s+\d))?"
