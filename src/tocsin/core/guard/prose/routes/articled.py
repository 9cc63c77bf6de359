# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the small word right before ids says: an article in the singular, one for each of two, or that lines told before go on."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.row import Row
from tocsin.core.guard.prose.routes.running import STOPPED

_THE = Late(
    r"(?<![\w'])(?:(?P<de>[Dd]ie|[Dd]er)|(?P<en>[Tt]he(?: [Nn]umber)?)|[Ll]a|[Pp]ela|[Dd]ella|[Ss]ulla|[Nn]ella|(?P<masculine>[Ll]e|[Ii]l|[Ee]l)) $"
)
# What counts things stands there, too: "die 20 Mitarbeiter", "the 3 lanes", "der 15-Minuten-Takt".
_COUNTS = {
    "de": Late(r"-|\.\S| [A-ZÄÖÜ]|\. [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]"),
    "en": Late(
        r"(?! [A-Z][a-z]{2,}(?: (?!St\b|Street|Av|R[do]|Free|High|Park|Bridge|Toll)[A-Z][a-z]+)?(?:[,.;]| (?:and|or|are|is|bus(?:es)?|skips?|runs?|will|detours?|diverts?)\b))(?!$|[.,;:)](?!\d)| (?:that|\(|is|was|are|were|will|has|have|does|can|cannot|runs|stops|terminates|and|or|to|from|in|at|on|between|via|towards|only|(?:north|south|east|west|in|out)bound)\b)"
    ),
    # Days have this article, too: "le 6 au matin".
    "masculine": Late(
        rf"(?! (?:d[eu] (?:la |l')?[{tables.UPPER}]|da [{tables.UPPER}]|(?:e|et|y) (?:le|il|el) \d{{1,3}} [a-z]{{4,}}|(?:entre|tra|fra|va|non|no|ne|est|è|está|si|se|viagg\w+|arriva|resta|salta|passe|toutes|ogni|cada|solo|seulement|sólo|sale|corre|funciona|limit\w+)(?!\w)))"
    ),
    "": Late(r"-|\.[^\s.]|ª|º"),
}
_STOOD = Late(rf" (?:{STOPPED})(?!\w)")
"""What befalls lines, "il 10 e il 13 sostituiti"; days have the same article."""


_BY_ARTICLE = Late(r"(?<![\w'])(?:[Dd]ie|[Ll]a|[Tt]he|[Dd]e|(?<=[;,.] )[Aa]) $")
_EACH = Late(r"\w (?:und|et|y|e|and|en|ni|noch|nor) (?:die|la|the|de|a) [A-Z]?\d")
_GOES_ON = Late(r" (?!Uhr|h\b)(?:[a-zà-ž]|[(–-])|[.,;)]?$|[,;.] ")


def each(text: str, row: Row) -> bool:
    """Whether each of two has its article, which nothing counted has: "die 15 und die 32 kommen", "la 14 y la 34"."""
    if len(row.ids) < 2 or not _BY_ARTICLE.search(text, max(0, row.start - 5), row.start):
        return False
    return bool(_EACH.search(text, row.start, row.end) and _GOES_ON.match(text, row.end))


_TOO = Late(
    r"(?i)(?<!\w)(?:ebenso|auch|sowie|także|również|anche|aussi|ainsi que|également|también|tampoco|ook|evenals|also|comme|ceux des?|celles des?|samoin|også|också)"
    r"(?: (?:auf|sur|su|na|op|on|en|la|le|les|die|der|den|de|del|della|the|von|bei|des|du|nr|linje)){0,2} $"
)
_ALONE = Late(
    r"(?i)(?<!\w)(?:nur|alleen|seulement|solo|soltanto|sólo|tylko|jedynie|only|vain|bara|kun)(?: (?:noch|mehr|nog|die|de|la|les|the))? $"
)
_LEFT_OVER = Late(
    r"[.;)]|,(?! ?\d)|$|\n| (?:aussi|non plus|auch|nicht|over|ancora|übrig|anche|nie|nic)(?!\w)"
)


def goes_on(text: str, row: Row) -> bool:
    """Whether lines told before go on: "Linie 19 ..., ebenso auf 21 und 24", "celles des 1 et 3 aussi", "zijn alleen 2 en 25 over"."""
    if not _LEFT_OVER.match(text, row.end):
        return False
    ago = text, max(0, row.start - 28), row.start
    return bool(_TOO.search(*ago) or (len(row.ids) > 1 and _ALONE.search(*ago)))


_RUN_BY = Late(r"(?P<row>\d[ \n])?[A-Z][a-z]{2,12}: $")
_RUN_NEXT = Late(r"[ \n][A-Z][a-z]{2,12}: \d")


def of_operator(text: str, row: Row) -> bool:
    """Whether a row is one of several, each behind whoever runs it: "Arriva: 9 Diamond: 63"."""
    told = _RUN_BY.search(text, max(0, row.start - 18), row.start)
    return told is not None and bool(told["row"] or _RUN_NEXT.match(text, row.end))


def definite(text: str, row: Row) -> bool:
    """Behind an article in the singular, which nothing counted has: "die 31 zum Klinikum", "la 14", "the 35 is"."""
    the = _THE.search(text, max(0, row.start - 12), row.start)
    if the is None or not row.ids[0][0].isdigit():
        return False
    return bool(_STOOD.match(text, row.end)) or not _COUNTS[the.lastgroup or ""].match(text, row.end)
