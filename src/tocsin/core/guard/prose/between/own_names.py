# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lines and roads of the South are called by their two ends, "sulla A1 Milano-Napoli", "lignes 422 Lens – Arras et 424 ...",
and the streets of a way round, set one behind the other: none is a stretch."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.chains import Chain

_ROAD = Late(
    r"(?<!\w)(?:[Ss]ull[ae']|[Dd]ell[ae']|[Dd]all[ae']|[Aa]ll[ae']|[Nn]ell[ae']|[Cc]on l[ae']|[Aa]utostrada|[Aa]utostradale) ?(?:[Aa]utostrada )?(?:A|E|RA|SS|SP|SR|T) ?\d{1,4}(?: (?:bis|dir|var|racc|Diramazione|Direttissima|Panoramica))? ?[\"“«]?$"
)
"""Italian roads bear the names of their two ends."""
_ID = r"(?:[A-Z]{0,3}[ -]?\d{1,4}[A-Za-z]?(?:/\d{1,2})?|[A-Z])"
_LINE = r"(?:[Ll]ignes?|[Ll][ií]neas?|[Ll]inee?|[Ll]inhas?|[Ll]ínies?|[Bb]us|(?:[Bb]us|[Tt]ram|[Nn]acht)?[Ll]ijn(?:en)?)"
_LED = Late(
    rf"(?<!\w){_LINE}(?:(?<=s)|(?<=nee)|(?<=en))(?: [a-zà-ž]{{4,16}}){{0,2}} {_ID} ?(?:– ?|- |\()?$|(?<!\w){_LINE}(?: [a-zà-ž]{{4,16}}){{0,2}} {_ID} ?(?:– ?|\()$"
)
"""One line alone may be told by the part of it that is closed, "Ligne K Invalon - Pontoise"."""
_LISTED = Late(rf"(?:[,;)] ?|\) (?:et|e|y|i|en) | (?:et|e|y|i|en) ){_ID} ?(?:– ?|- |\()?$")
_LISTS = Late(
    rf"(?<!\w)(?:[Ll]ignes|[Ll][ií]neas|[Ll]inee|[Ll]inhas|[Ll]ínies|(?:[Bb]us|[Tt]ram|[Nn]acht)?[Ll]ijnen)(?: [a-zà-ž]{{4,16}}){{0,3}} {_ID}[^;\n]{{0,400}}$"
)
_NUMBERED = Late(rf"(?: ?,[^()\n]{{1,40}})? \({_ID}\)")
_ENDS = Late(
    r"(?<!\w)(?:[Ll]ignes?|[Ll][ií]neas?|[Ll]inee?|[Ll]inhas?|[Ll]ínies?) (?:reliant|que (?:un|conect)en|che collegano|que ligam) [^.;\n]{0,300}$"
)
_NAMED_LINE = Late(r"(?<!\w)[A-Z][a-z]+ [Ll]ine \($")
_PART_TOLD = Late(r"(?<!\w)(?:[Bb]etween|[Bb]/w|[Bb]tw?n|[Ff]rom) [A-Z]")
"""Where a part is told, "Blue Line (Oakdale to Fernley)" is the whole of a line."""
_ROUTE = r"(?:Highway|Expressway|Bypass|Motorway|Freeway|Tollway|Link Road)"
_OF_TOWNS = Late(rf"[A-Z][\w'’. ]{{2,24}} {_ROUTE}(?: (?:North|South|East|West)bound)?$")
_STREET_NAME = Late(
    r" (?:St|Street|Ave?|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Lane|Highway|Expressway|Bypass|Motorway|Freeway|Exit|Junction|Interchange)\.?$|\d"
)
_CALLED_SO = Late(r"(?: Road)? \(?(?:from|between) ", re.IGNORECASE)
"""English roads between two towns bear the names of both: "Delhi - Jaipur Highway", "Mehrauli - Badarpur Road (from"."""
_VERSUS = Late(r" [xX] $")
"""What joins a line's two ends in Brazil, "Fagá x Shopping"."""
_PART_BEHIND = Late(
    r"[”\"]?, (?:dal|dai|tra i|fra i|du|entre les?|del|from|vom|od) (?:km|Km|KM|PK|PR|pk|chilometro|kilometro)\.? ?\d"
)
"""Behind a road's two towns its part is told by marks: "90 Olmo – Pian del Lupo, dal km 6+400 al km 7+479"."""
_NUMBER_BEFORE = Late(r"[A-Z]{1,2}\.?[A-Z]?\.? ?\d{1,4} [“\"„]$")
_QUOTES = ("“", '"', "„")
AGO = 420
"""Letters before a chain in which the word for several lines may stand."""


def own(text: str, chain: Chain) -> bool:
    """Whether the two ends are a road's or a line's name."""
    near = text, max(0, chain.start - 60), chain.start
    if text[chain.start - 1 : chain.start] == "/":
        # "/CNW/ - Exo informe": an agency
        return True
    if _ROAD.search(*near) or _VERSUS.search(*near) or _of_towns(text, chain):
        return True
    if _PART_BEHIND.match(text, chain.end) or (
        text[chain.start - 1 : chain.start] in _QUOTES and _NUMBER_BEFORE.search(*near)
    ):
        return True
    if _NAMED_LINE.search(*near) and _PART_TOLD.search(text):
        return True
    if chain.noun and not chain.noun.casefold().startswith(("lin", "lín", "lign")):
        return False
    far = text, max(0, chain.start - AGO), chain.start
    if _LED.search(*near) or (_LISTED.search(*near) and _LISTS.search(*far)):
        return True
    numbered = _NUMBERED.match(text, chain.end) or _NUMBERED.search(text, max(0, chain.end - 9), chain.end)
    return bool(numbered and _ENDS.search(*far))


def _of_towns(text: str, chain: Chain) -> bool:
    """Whether a dash joins two towns and behind the second stands what kind of a road is called after both."""
    if (
        len(chain.names) != 2
        or chain.joints[0].strip() not in ("-", "–")
        or _STREET_NAME.search(chain.names[0])
    ):
        return False
    last = chain.names[-1]
    road = last.endswith(" Road") and _CALLED_SO.match(text, chain.end) is not None
    return road or _OF_TOWNS.match(last) is not None


_STREET = Late(
    r"(?<!\w)(?:[Vv]ia|[Vv]iale|v\.le|p\.zz?a|[Pp]iazza|[Cc]orso|c\.so|[Ll]argo|av\.|Av\.|[Aa]venida|[Aa]vda|[Cc] ?/|[Cc]alle|[Rr]ue|bd|[Bb]oulevard|[Aa]venue|[Rr]ua|[Cc]arrer|[Rr]iva)(?!\w)"
)
_JOINT = Late(r" [–-] |↔")


def around(text: str, chain: Chain) -> bool:
    """Whether the line of the text is a row of streets, as a way round is set: "… via Pola - v.le Bari - via Zara …"."""
    start = text.rfind("\n", max(0, chain.start - AGO), chain.start) + 1
    end = text.find("\n", chain.end)
    row = text[max(start, chain.start - AGO) : min(end if end > 0 else len(text), chain.end + AGO)]
    return len(_STREET.findall(row)) > 2 and len(_JOINT.findall(row)) > 2
