# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice spelt as the readers of lines know it: what looks like a line and is none is gone, what sticks is parted.

Each of `_MENDS` is a pattern and what stands in its place.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from string import ascii_lowercase

from tocsin.core.guard.late import Late
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.prose.routes.amounts import timed
from tocsin.core.guard.prose.routes.shares import SHARE
from tocsin.core.guard.prose.routes.trains import KIND, REGIONAL

SLASH = "\u2215"
"""Stands for the slash of an id that is one line, "5/11"."""
SPACE = "\u2007"
"""Stands for the space of an id whose letters are a network's, "JD 161"."""

COLOURS = "Azul|Verde|Vermelha|Amarela|Lilás|Prata|Rubi|Diamante|Esmeralda|Turquesa|Coral|Safira|Jade"
"""What lines of São Paulo are called behind their number, "3-Vermelha"."""
_TRAINS = (
    rf"(?<!\w)(?=[^\W\d_])(?:(?<!-)|(?<=\d-)(?=Z))(?:(?:{KIND}|Lyn|Os|Sp|Ex) ?(?:(?:n[r°º]|č)\.? ?)?\d{{3,5}}"
    rf"|(?:{REGIONAL}) ?\d{{4,6}}"
    r"|R \d{3,5}(?=.{0,200}(?:vlak|train|Zug|poci))"
    r"|(?i:((?<=\d-)züge?|trains?|treni?|treno|treinen|trein|trenes|tren|trem|trens|comboios?|vlaky?|züge|zug|zugs|pociąg\w{0,3}|tåget|tåg|toget|tog|juna)(?: (?-i:[A-Z]{1,3} )?(?:[a-zà-ž]{5,13} )?(?:n[r°º]\.? ?|č\. ?|no\. ?|número )?|(?<=s) regionali |(?<=i) regionali ))\d{3,6})(?:(?:, | ?[/–-] ?| (?:e|et|y|und|and|a|i|och|og) )(?:IC |EC |R )?\d{3,6})*(?![\w.:/]\d|\w)"
)
_HOUR = r"(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d)?(?: ?h)?"
_HOURS = rf"{_HOUR} (?:a|à|e|y|i|às|and|und|en|to|bis|tot|do|alle(?: ore)?|et)(?: l[aeo]s?)? {_HOUR}(?![\w/]|[.:]\d)"
_GLUED_LETTERS = frozenset(
    word + letter for word in "rer ligne metro métro linie lijn linia".split() for letter in ascii_lowercase
)
_BOUND = frozenset(("nb", "sb", "eb", "wb"))
_MENDS = Mends((
    # "#J14" is no junction, "#75 74th/75th" no house.
    (Late(r"#J(?=\d{1,2} [A-Z][a-z])", needs="#"), f"Route J{SPACE}"),
    (Late(r"#J(?=\d{1,2}(?!\d))", needs="#"), f"J{SPACE}"),
    (Late(r"(?m)^#(?=\d{1,3}[A-Z]? (?:\d{1,3}(?:st|nd|rd|th)|buses|trams))", needs="#"), "Route "),
    # "will be detoured: # 228, 229", "# 50"
    (Late(r"(?<=: )# (?=[A-Z]?\d{1,3}[A-Z]?(?:[.,\n]| (?:&|and) |$))", needs="#"), ""),
    # "#8 Halsted Temporary Reroute", "use the #20 Madison"
    (Late(r"(?m)(?:^|(?<!top )(?<!latform )(?<!rack )(?<!xit )(?<!ate )(?<!nit )(?<!\w\w\.)(?<=\s))#(?=\d{1,3}[A-Z]? [A-Z][a-z])", needs="#"), "Route "),
    # "#Linea3", "#RATP7", "#12"
    (Late(r"#(?:[A-Z][a-z]{2,9}(?=[A-Z]{1,3}\d{1,2}[a-z]?(?!\w))|(?=\d|[A-Z]\d{1,2}(?:,| (?:and|&|[A-Z]))|sfm\d|L[ií]nea))", needs="#"), ""),
    # A town's tags with what follows stuck to them, "#MadC2#MadC7Por un fallo".
    (Late(r"#[A-Z][a-z]{2}([CR]\d{1,2})(?=#|(?:[A-ZÀ-Ž]|[^\w-])[a-zà-ž])", needs="#"), r" Línea \1 "),
    # A signed way round, "Umleitung U15", is no underground line.
    (Late(r"(?:(?<=mleitung)|(?<=U-Strecke)):? U ?\d{1,3}\b", needs=r" u(?: |\d)"), ""),
    # Nor is a road's a train's, "Arlbergschnellstraße (S 16)".
    (Late(r"(?<=chnellstraße) \(?S ?\d{1,3}\)?", needs="chnellstra"), ""),
    # In French a route is a road, "la route 138"; lines are lignes.
    (Late(r"(?<!bus de )(?<!\w)((?:[Ll]a|[Cc]ette) route|[Ll]es routes|[Rr]outes? (?:départementales?|nationales?|provinciales?|régionales?))(?:(?:,| et)? (?:R?[DN][ -]?)?\d{1,4}[A-Z]{0,2}(?!\w)){1,9}", needs="oute"), r"\1 …"),
    # In Chile a letter is before a road's number, "Ruta G-251", or its traffic is told behind.
    (Late(r"(?<!\w)([Rr]utas?) (?:[A-Z](?: ?- ?\d{1,3}(?:-[A-Z])?|\d{3})(?!\w)|\d{1,3}(?!\w)(?=(?: CH\b| [Ss]ur\b| [Nn]orte\b| (?:del? )?[A-ZÀ-Ž][^.:;\n]{0,40})?[:,]? ?(?:tránsito|transitable|cerrad|cortad|habilitad)))", needs="uta"), r"\1 …"),
    # A railway's number, on which works are, not trains' lines: "remont linii 447".
    (Late(r"(?i)\b((?:kontynuowan|modernizac)[^.\d]{0,60} linii nr )\d{1,3}\b|\b((?:moderni[zs]ac|remon|przebudow|elektryfikac|rewitalizac|prac\w* na|prac\w* przy|robót na)\w* linii )(?:E ?\d{2,3}|\d{3})\b(?=[^.]{0,200}(?:\bodcin|\bstacj|\bpocią| [–-] ))", needs="linii"), r"\1\2"),
    # "linii:\n– nr 8 kurs"
    (Late(r"(?m)^([–•*-] ?)nr (?=\d)", needs="nr "), r"\1linia "),
    # A station by a road is called after it: "from Harlow to Rames Rt. 17".
    (Late(r"\b((?:to|and|at|near|from|between) (?!Bus|Local|Express|Limited)(?:[A-Z][a-z]+ ){1,2})Rte?\. ?\d{1,3}\b", needs="rt"), r"\1"),
    # Written out, "Regionalbahn 41".
    (Late(r"Regional-?([Bb]ahn|[Ee]xpress) (?:\(R[BE]\) )?(?=\d{1,2}(?!\w))", needs="egional"), lambda m: f"R{m[1][0].upper()} "),
    # In capitals as in small letters: "LIGNES 3 ET 3BIS", "LINEE 51, 85 E 87".
    (Late(r"(?<=\d) (?:ET|E|Y|UND|AND|EN|OU|SOWIE|ORAZ) (?=[A-Z]{0,2}\d)", needs=frozenset("et e y und and en ou sowie oraz".split())), lambda m: m[0].lower()),
    # Which way a bus goes: "Board SB 148 at", "NB 3, 4 and X4".
    (Late(r"(?<!\w)([Bb]oard|[Tt]ake|[Uu]se|[Cc]atch) [NSEW]B (?=\d{1,3}[A-Z]?(?!\w))", needs=_BOUND), r"\1 Route "),
    (Late(r"(?<!\w)[NSEW]B (?=X?\d{1,3}[A-Z]?(?:,| and| &) )", needs=_BOUND), ""),
    # Hours are no lines: "de 6 a 9, de 14 a 16", "między 6 a 8, 14 a 17 i 22 a 23".
    (Late(rf"(?<!\w)(?<!ien )(?<!nes )(?<!eas )(?<!has )(?<!nee )(?<!nie )(?<!nii )(?<!tes )(?<!tas )(?<!jnen )(?<!ión )(?<!ering )(?<!ahme )(?:de|das|entre|between|von|zwischen|from|van|tussen|od|między|pomiędzy|dalle(?: ore)?|tra|fra)(?: l[aeo]s?)? {_HOURS}(?:(?:, | (?:y|e|et|und|and|i|en) ){_HOURS})*(?![\w/–-]|[.:]\d)", needs=(r"\dh? ", frozenset("de das entre between von zwischen from van tussen od między pomiędzy dalle tra fra".split()))), "…"),
    (SHARE, "…"),
    # Trains, metros, trams and buses as pictures, which announce lines as their words do.
    (Late("[\U0001f683-\U0001f68e]"), " bus "),
    # A train's own number, which only that one has: "IC 812", "vlak R 863", "treno 2134".
    (Late(_TRAINS, needs=r"\d{3}(?<!\d\d{3})(?<!\d[.,:/-]\d{3})"), r"\1…"),
    # What the Swiss and the Austrians call a tram: "der 14er fährt", "die 12er", "dem 4er, 9er oder 14er".
    (Late(r"(?:(?<=[Dd](?:e[rmn]|ie) )|(?<=[,;/] )(?=\d{1,3}er (?:nach|fährt|wendet|endet|entfällt|über)(?!\w)))\d{1,3}[A-Z]?er(?:(?:, | (?:und|oder|sowie) )(?:de[rmn] |die )?\d{1,3}[A-Z]?er)*(?!\w| Jahre|-(?!Bus|Tram))", needs=r"\d[a-z]?er"), lambda m: "Linie " + re.sub(r"(?<=[\dA-Z])er", "", m[0])),
    # Days in digits, and postcodes.
    (Late(r"(?=\d|[A-Z]{1,2}\d)(?:(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)|(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?!\d)|(?<![\d/])[0-3]\d/(?:0\d|1[0-2])/2\d(?![\d/])|(?<=(?<!\w)(?:[Dd]u|[Aa]u|[Ll]e|[Aa]l) )[0-3]?\d/1?\d/2\d(?![\d/])|(?<=(?<!\w)(?:[Vv]an|[Tt]ot|[Dd]el|[Dd]al|[Vv]om|[Bb]is) )[0-3]?\d/1?\d/2\d(?![\d/])|(?<![\d/])[0-3]?\d/(?:0?[1-9]|1[0-2]) ?[-–] ?[0-3]?\d/(?:0?[1-9]|1[0-2])(?![\d/])|(?<![\d,])[0-2]?\d[,.][0-5]\d/[0-2]?\d[,.][0-5]\d(?!\d)|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b)", needs=r"\d[/-]\d| \d[a-z]{2}\b"), ""),
    # A dash that opens an aside or an item: "-R13, R14-".
    (Late(r"(?m:^)[-–•]{1,2}(?=\d|[A-Z]{1,2}\d)|(?<= )-(?=[A-Z]{1,2}\d{1,3}[, ])", needs=r"[–•-](?:[–•-]|[a-z]{0,2}\d)"), ""),
    # "L-3", "L1-Azul"
    (Late(r"(?<=\bL)-(?=\d)", needs=r"l-\d"), ""),
    (Late(rf"\bL(?=\d{{1,2}}-(?:{COLOURS}))", needs=r"l\d"), "Linha "),
    # A word to which its number sticks, "Linie12", and a number to which a word does: "57kursuje", "R620Express".
    (Late(r"\b(L[ií]nea(?=[A-Z](?!\w))|(?:Red|Blue|Green|Orange|Yellow|Silver|Purple)(?=Line\b))", needs="línea|linea|redline|blueline|greenline|orangeline|yellowline|silverline|purpleline"), r"\1 "),
    (Late(r"(?i)\b((?:linien?|lignes?|líneas?|linee?|lijn|lijnen|linjer?|linjat?|bus|tram|m[eé]tro|line|routes?)(?=\d))", needs=r"(?:linien?|lignes?|líneas?|linee?|lijn|lijnen|linjer?|linjat?|bus|tram|m[eé]tro|line|routes?)\d"), r"\1 "),
    (Late(r"(?m)^((?:[•·▪●○*–-] ?)?(?:[A-Z]{1,2}\d{1,3}(?=[A-Z][a-z]{2})|\d{1,3}(?=[a-zà-ž]{6})))"), r"\1 "),
    # "RERB", "LigneN", and what New York calls its own kinds, "Q27 LTD".
    (Late(r"(?<!\w)(RER|Ligne|Metro|Métro|Linie|Lijn|Linia)(?=[A-Z](?!\w))", needs=_GLUED_LETTERS), r"\1 "),
    (Late(r"(?<![\w-])([A-Z][A-Zx]?\d{1,3}) (?=(?:LTD|Ltd|SBS)(?!\w))", needs=frozenset(("ltd", "sbs"))), rf"\1{SPACE}"),
    # "the 38's, 57's and X3 services"
    (Late(r"(?<=\d)'s(?=,| (?:and|services?|buses)\b)", needs="'s"), ""),
    # One id a line, "• 7\n• 12\n• N4", and letters that dashes join.
    (Late(r"(?m)(?:(?<=[\dA-Z])\n|^)[•·▪●○*–-] ?(?=(?:[A-Z]{0,3}[ -]?\d{1,4}[A-Za-z]{0,2}|[A-Z]{1,2})[.,;]?$)", needs=r"[•·▪●○*–-](?: |[a-z\d])"), "\n"),
    (Late(r"(?<![\w-])[A-Z](?:-[A-Z]){2,}(?![\w-])", needs="-[a-z]-[a-z]"), lambda m: m[0].replace("-", ", ")),
    # Badges that lost what parts them, "S45S46S8S85".
    (Late(r"(?m)^[A-Z]\d{1,2}(?:[A-Z]\d{1,2}){2,12}$"), lambda m: re.sub(r"(?<=\d)(?=[A-Z])", ", ", m[0])),
    # "4 7 12 Polna wypadek"
    (Late(r"(?m)^\d{1,3}(?: \d{1,3}){2,12}(?=[ \n][A-Za-zÀ-ž]{3})", needs=r" \d{1,3} "), lambda m: _counted(m[0])),
    # "Déviation B-C-9-10"
    (Late(r"(?<![\w-])(?=[A-Z\d-]*-\d)(?=[\d-]*[A-Z])(?:[A-Z]|\d{1,2})(?:-(?:[A-Z]|\d{1,2})){3,}(?![\w-])", needs=r"-\w{1,2}-\w{1,2}-\w"), lambda m: "lignes " + m[0].replace("-", ", ")),
    # A bar parts as a line's end does: "1535 – Vista x Ribeira | 1662 – Base x Ribeira".
    (Late(r" \| ", needs=r"\|"), "\n"),
    (Late(r"[\"„“”«'] ?([A-Z]{0,2}\d{1,3}[A-Z]?) ?[\"“”»']|[\"„“”«]([A-ZŻŁŚ])[\"“”»]"), r"\1\2"),
))  # fmt: skip


def _counted(row: str) -> str:
    """Numbers that blanks part at the head of a line as a row, if they count up; a telephone's do not."""
    numbers = [int(one) for one in row.split(" ")]
    return row.replace(" ", ", ") if all(a < b for a, b in pairwise(numbers)) else row


def spelt(text: str) -> str:
    """The text mended; a `SLASH` or a `SPACE` stands where an id has one of its own."""
    return _with_slashed(_with_spaced(_with_bases(_MENDS.mended(text))))


_BASED = Late(r"(?<![\w/])(\d{3}[\dA-Z])/([1-9]\d)(?![\w/])", needs=r"\d{3}[\da-z]/\d\d")


def _with_bases(text: str) -> str:
    """São Paulo's lines have their base behind a slash, "2161/10", "875A/10"."""
    return _BASED.sub(rf"\1{SLASH}\2", text) if "linha" in text.lower() else text


# "la linea 5/11", "linee 5, 5/11 e 7": a word in the singular or the 5 before it says that both numbers are one line,
# here and in the rest of the text.
_ONE_SLASHED = Late(
    r"(?i)\b(?:linea|línea|linha|ligne|linja|(?:die|der|als|auf) linie) (\d{1,3}/(?:\d{1,2}|(?-i:[A-Z])))(?![\w/]|[.:]\d|-\d)|(?<![\w/.:])(\d{1,2}), (\2/\d{1,2})(?![\w/]|[.:]\d)",
    needs=r"\d/[a-z\d]",
)


_ITEM = r"[A-Z]{0,2}\d{1,3}[A-Z]?(?:/\d{1,3}[A-Z]?)?"
_LIST = Late(
    rf"(?<![\w/.:]){_ITEM}(?:, {_ITEM})+(?: (?:en|und|sowie|et|e|y|i|oraz|ja|sekä|och|og|and) {_ITEM})?(?![\w/]|[.:]\d)"
)
"""Where commas part the others, a slash parts none: "6, 9, 17/18, 22 en 38/39", "4/4A, 7"."""
_TWIN = Late(
    r"(?<![\w/])(?:\d{1,3}[A-Z]?/\d{1,3}[A-Z]|(?:1[3-9]|[2-9]\d|\d{3})/(?:1[3-9]|[2-9]\d|\d{3})|\d{1,3}/(?:3[2-9]|[4-9]\d|\d{3}))(?![\w/])"
)
"""Two numbers with a slash that are no day."""


def _twins(row: str) -> list[str]:
    """What stands with a slash where most stand without."""
    found = _TWIN.findall(row)
    plain = row.count(", ") + 1 - row.count("/")
    return found if plain > 1 else []


def _with_slashed(text: str) -> str:
    told = [one[1] or one[3] for one in _ONE_SLASHED.finditer(text)]
    rows = _LIST.finditer(text) if "/" in text else ()
    told += [one for row in rows if not timed(text, row.end()) for one in _twins(row[0])]
    for one in dict.fromkeys(told[:8]):
        text = re.sub(rf"(?<![\w/]){one}(?![\w/])", one.replace("/", SLASH), text)
    return text


_SPACED = Late(
    r"([A-Z](?<![\w-].)(?<!(?=(?:AM|PM|KM|PK|NR|NO|BR|DK|DW|SS|SP|RN|RD|CV|CP|UL|AL)\b).)[A-Z]{1,2}) (?=\d{1,3}(?:,| (?:et|e|y|und|and|i|en) [A-Z]{2,3} ?\d|/\d))",
    needs=r" \d{1,3}(?:,|/\d| )",
)
_LETTERED = Late(r"(\d(?<![\w.,/].)\d{0,2}) (?=[A-E](?![\w'.-]| [A-ZÀ-Ž]))")
_TWICE = Late(
    r"(?<![\w-])(?!(?:AM|PM|KM|PK|NR|NO|BR|DK|DW|SS|SP|RN|RD|CV|CP|UL|AL|IC|EC|RE|RB|IR|FR)\b)([A-Z]{2,3}) \d{1,3} (?:et|e|y|und|and|i|en) \1 \d{1,3}(?!\w)",
    needs=r" \d{1,3} ",
)
OFTEN = 3
"""Times that letters stand before a number until they are a network's."""


def _with_spaced(text: str) -> str:
    """ "JD 91, JD 161 et JD 162", "98 A, 98 B": the letters belong to the number where they come again and again."""
    if sum(1 for _ in _LETTERED.finditer(text)) >= OFTEN:
        text = _LETTERED.sub(rf"\1{SPACE}", text)
    seen = Counter(found[1] for found in _SPACED.finditer(text))
    ours = {one for one, times in seen.items() if times >= OFTEN} | {
        twice[1] for twice in _TWICE.finditer(text)
    }
    if not ours:
        return text
    letters = "|".join(sorted(ours))
    return re.sub(rf"(?<![\w-])({letters}) (?=\d{{1,3}}(?!\w))", rf"\1{SPACE}", text)
