# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of lines, announced by a word, in rows anywhere, or by a name of their own, each once."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.routes import line_signs, line_words, rows
from tocsin.core.guard.prose.routes.line_ids import SLASH

_NUMBER_SIGN = Late(r"(?m)^#(?=\d{1,3}[A-Z]? [A-Z][a-z])")
"""At the head of a line a route's: "#8 Halsted Temporary Reroute"."""
_HASH = Late(
    r"(?=[A-Z\d#•–-])(?:(?<=[.;\n] )A (?=\d{3,4} (?:circula|não|passa|será|segue))|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)|(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?!\d)|(?<![\d/])[0-3]\d/(?:0\d|1[0-2])/2\d(?![\d/])|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|#(?:[A-Z][a-z]{2,9}(?=[A-Z]{1,3}\d{1,2}[a-z]?(?!\w))|(?=\d|sfm\d|L[ií]nea))|(?m:^)[-–•]{1,2}(?=\d|[A-Z]{1,2}\d)|(?<=\bL)-(?=\d)|\bL(?=\d{1,2}-(?:Azul|Verde|Vermelha|Amarela|Lilás|Prata|Rubi|Diamante|Esmeralda|Turquesa|Coral|Safira|Jade)))"
)
_DIVERSION = Late(r"(?:(?<=mleitung)|(?<=U-Strecke)):? U ?\d{1,3}\b")
"""A signed way round, "Umleitung U15", is no underground line."""
_BESIDE = Late(
    r"\b((?:to|and|at|near|from|between) (?!Bus|Local|Express|Limited)(?:[A-Z][a-z]+ ){1,2})Rte?\. ?\d{1,3}\b"
)
"""A station by a road is called after it: "from Harlow to Rames Rt. 17"."""
_RAILWAY = Late(
    r"(?i)\b(lini\w{1,3} kolejow\w+ (?:nr )?|(?:kontynuowan|modernizac)[^.\d]{0,60} linii nr )\d{1,3}\b|\b((?:moderni[zs]ac|remon|przebudow|elektryfikac|rewitalizac|prac\w* na|prac\w* przy|robót na)\w* linii )(?:E ?\d{2,3}|\d{3})\b(?=[^.]{0,200}(?:\bodcin|\bstacj|\bpocią| [–-] ))"
)
"""A railway's number, on which works are, not trains' lines: "remont linii 447"."""
_STUCK = Late(
    r"(?i)\b((?-i:L[ií]nea)(?=(?-i:[A-Z])(?!\w))|(?-i:Red|Blue|Green|Orange|Yellow|Silver|Purple|Gold)(?=Line\b)|(?:linien?|lignes?|líneas?|linee?|lijn|lijnen|linjer?|linjat?|bus|tram|line|routes?)(?=\d))",
    needs=r"[\dl](?<=[^\W\d_].)(?:(?<=\d)|ine)|l[ií]nea\w",
)
"""A word to which its number sticks: "Linie12"."""
_TENS = Late(r"(?<=[Dd]e[rmn] )(\d{1,3}[A-Z]?)er(?![\w-]| Jahre)", needs=r"\d[a-z]?er")
"""What the Swiss and the Austrians call a tram: "der 14er fährt"."""
_TRAIN = Late(
    r"(?:(?<![\w-])|(?<=\d-)(?=Z))(?:(?:IC|ICE|EC|EN|ECE|TLK|EIC|EIP|RJX?|FR|FA|FB|NJ|AVE|TGV|Lyn|Os|Sp|Ex|[Ii]nter[Cc]ity) ?(?:(?:n[r°º]|č)\.? ?)?\d{3,5}"
    r"|(?:RE|RB|IR|REX|S|TER|IRE) ?\d{4,6}|R \d{3,5}(?=.{0,200}(?:vlak|train|Zug|poci))"
    r"|(?i:((?<=\d-)züge?|trains?|treni?|treno|treinen|trein|trenes|tren|trem|trens|comboios?|vlaky?|züge|zug|zugs|pociąg\w{0,3}|tåget|tåg|toget|tog|juna)(?: (?-i:[A-Z]{1,3} )?(?:[a-zà-ž]{5,13} )?(?:n[r°º]\.? ?|č\. ?|no\. ?|número )?|(?<=s) regionali |(?<=i) regionali ))\d{3,6})(?:(?:, | ?[/–-] ?| (?:e|et|y|und|and|a|i|och|og) )(?:IC |EC |R )?\d{3,6})*(?![\w.:/]\d|\w)",
    needs=r"\d{3}",
)
"""A train's own number, which only that one has: "IC 812", "vlak R 863", "treno 2134"."""
_REGIONAL = Late(r"Regional-?([Bb]ahn|[Ee]xpress) (?:\(R[BE]\) )?(?=\d{1,2}(?!\w))")
"""Written out, "Regionalbahn 41"."""
_SYMBOL = Late("[\U0001f683-\U0001f68e]\ufe0f?")
"""Trains, metros, trams and buses as pictures, which announce lines as their words do."""
_QUOTED = Late(r"[\"„“”«'] ?([A-Z]{0,2}\d{1,3}[A-Z]?) ?[\"“”»']")


# "la linea 5/11", "linee 5, 5/11 e 7": a word in the singular or the 5 before it says that both numbers are one line,
# here and in the rest of the text.
_ONE_SLASHED = Late(
    r"(?i)\b(?:linea|línea|linha|ligne) (\d{1,2}/\d{1,2})(?![\w/]|[.:]\d)|(?<![\w/.:])(\d{1,2}), (\2/\d{1,2})(?![\w/]|[.:]\d)",
    needs=r"\d/\d",
)


_SPACED = Late(r"[A-Z]{1,3} \d|\d{1,3} [A-Z]$")
"""An id of two parts, of which a letter or a number alone is none, "SB 63", "48 A"."""
_HALVES = Late(r"[A-Z]{2,3}-(?:\d|[A-Z])")
"""An id whose halves are none, "OF-50", "UP-N"."""


def _with_slashed(text: str) -> str:
    told = [one[1] or one[3] for one in _ONE_SLASHED.finditer(text)]
    for one in dict.fromkeys(told[:8]):
        text = re.sub(rf"(?<![\w/]){one}(?![\w/])", one.replace("/", SLASH), text)
    return text


@lru_cache(maxsize=64)
def lines_of(text: str, road: bool) -> tuple[str, ...]:
    """Lines in the order found, each once. On a text about roads a bare "M25" is a road, not a line."""
    text = _DIVERSION.sub("", _NUMBER_SIGN.sub("Route ", text)) if "U" in text or "#" in text else text
    text = _RAILWAY.sub(r"\1\2", text) if "linii" in text or "kolejow" in text else text
    text = _BESIDE.sub(r"\1", text) if "Rt" in text else text
    text = _REGIONAL.sub(lambda m: f"R{m[1][0].upper()} ", text) if "egional" in text else text
    text = _SYMBOL.sub(" bus ", text)
    text = _TRAIN.sub(r"\1…", text)
    text = _TENS.sub(r"Linie \1", text)
    text = _with_slashed(_QUOTED.sub(r"\1", _STUCK.sub(r"\1 ", _HASH.sub("", text))))
    ends = line_words.word_ends(text)
    told = list(line_words.listed(text, ends, road))
    found = [*told, *line_signs.alone(text, road, told), *line_words.told(text, ends)]
    if not road:
        found += line_signs.bulleted(text)
    found += rows.lines_in_rows(text, bool(ends), road, rows.kinds(found))
    branches = {one[-1] for one in found if one[-7:-1] == " Line "}
    found = [one for one in found if one not in branches]
    named = dict.fromkeys(re.sub(r"\s+", " ", one).strip().replace(SLASH, "/") for one in found)
    # "las líneas 5 y 6 (L6 entera)" names two.
    lettered = {one.partition(" ")[0] for one in named if _SPACED.match(one)}
    parts = {part for one in named if _HALVES.match(one) for part in one.split("-")}
    titles = {one for one in named if one.isalpha() and len(one) > 3 and re.search(rf"\d-{one}", text)}
    double = {one for one in named if one.isdigit() and f"U{one}" in named and "U-Bahn" in text}
    dropped = lettered | parts | titles | double
    return tuple(one for one in named if not (one[0] == "L" and one[1:] in named) and one not in dropped)
