# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two ends behind a word that opens a pair, with what may stand between each and what it is joined to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.clause import clause_at
from tocsin.core.guard.prose.between.ends import hyphened, is_place, small_words
from tocsin.core.guard.prose.between.openers import BETWEEN, FIRST, JOINER, OPEN, OPENERS
from tocsin.core.guard.prose.between.placed import placed_at
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

_LEAVING = frozenset("from ab von vom vanaf van od depuis desde dal dalla da fra från".split()) | {
    "von der",
    "desde la",
    "desde el",
}
_REACHING = frozenset(
    "to bis nach naar tot do jusqu'à jusqu'au jusqu'à hasta até fino til till as up down".split()
)
"""Words that say where something goes to wherever they stand in a sentence."""


@dataclass(frozen=True)
class Pair:
    """Two ends of a stretch, and where it stands in the text."""

    first: str
    last: str
    start: int
    end: int


DASH = Late(rf" ?(?:–|↔) ?| - |-(?=[{UPPER}])| / ")
"""What parts two ends without a word."""


_SMALL = Late(r"[^A-ZÀ-ÞĀ-Ž\d]*$")
_NOWHERE = Late(
    rf"(?i)\d{{1,2}}\.? (?:de |of )?(?:{tables.alternatives(set(tables.spellings('months')))})(?!\w)|(?-i:[^A-ZÀ-ÞĀ-Ž\d]*$)"
)
"""A day of a month, or words without a single capital letter; two of them are no section."""


_MANY = Late(
    r"(?:(?:los|les|le|den|die|de|as|os) )?(?:tramos|tratte|tratti|tronçons|sections|strecken|abschnitten|teilstrecken|trajecten|odcinkami|troços|trechos|strækningerne|strekningene|sträckorna) (?=\S+ ?[-–])",
    re.IGNORECASE,
)
_PAIRS = Late(
    rf"(?:[{UPPER}][\w.']*(?: (?:de |del |la )?[{UPPER}\d][\w.']*){{0,3}} ?[-–] ?[{UPPER}][\w.']*(?: (?:de |del |la )?[{UPPER}\d][\w.']*){{0,3}}, )(?:[{UPPER}][^\n,.;:]{{3,50}} ?[-–] ?[{UPPER}][^\n,.;:]{{3,50}}, ){{0,8}}[{UPPER}][\w.']*(?: [{UPPER}\d][\w.']*){{0,3}} [-–] [{UPPER}]"
)
"""Pairs in a row, each parted by a dash: "entre Temperley - Ezeiza, Temperley - Korn y ..."."""
_STRETCH = Late(
    r"(?i)(?<!\w)(?:compres[oa]|comprise?|comprendid[oa]|compreendid[oa]|tratto|tramo|tronçon|portion|abschnitt|odcinku|odcinek|úseku|trecho|troço|gedeelte|sträckan) \S{1,8} $"
)
"""Words behind which any small words may stand in an end."""
_FOR = Late(r"[\s,]*(?:[ey] )?(?:para|per) (?:(?:le|la|il|gli|i|os?|as?) |l')?")
"""Where something goes in Portuguese and Italian; what it is for, too, and in Spanish that alone."""
_AND_THEN = Late(r" y (?!entre )")
_QUARTER = Late(rf", [{UPPER}][\w'.-]{{1,30}}(?: [{UPPER}][\w'.-]{{1,30}})?")


def pair_at(text: str, at: int, opener: str, listed: bool = False) -> Pair | None:
    """Two names that an opener's joiner parts, also `listed` behind another pair; None when none begin here."""
    between = opener in BETWEEN
    if between and (_MANY.match(text, at) or _PAIRS.match(text, at)):
        # "entre los tramos San Pablo-Baquedano y Tobalaba-Los Dominicos": pairs, not two ends.
        return None
    long = between or bool(_STRETCH.search(text, max(0, at - 32), at))
    start, end = placed_at(text, at, FIRST[opener], long)
    if not start:
        said = clause_at(text, at, opener) if between and not listed else None
        return Pair(said[0], said[1], at, said[2]) if said and _apart(said[0], said[1]) else None
    first, begun = start, end
    start, end, joined = _joined(text, start, end, opener)
    if joined and (aim := _FOR.match(text, joined.start())) and not text[aim.end() : aim.end() + 1].isupper():
        return None
    finish, after = placed_at(text, joined.end(), frozenset(), long) if joined else ("", end)
    if joined and finish and joined.group() == " i " and (last := _AND_THEN.match(text, after)):
        # "entre Fabra i Puig y El Clot"
        start, (finish, after) = f"{start} i {finish}", placed_at(text, last.end(), frozenset(), long)
    if finish and (more := _more(text, after)):
        finish, after = finish + more, after + len(more)
    if not finish and between:
        start, finish, after = _unjoined(text, first, begun)
    if not finish and between and not listed and (said := clause_at(text, at, opener)):
        start, finish, after = said
    if ", " in start and (quarter := _QUARTER.match(text, after)):
        # "zwischen Bern, Zytglogge und Bern, Kocherpark"
        finish, after = finish + quarter.group().rstrip("."), quarter.end()
    elif ", " not in finish:
        # "tussen Hilversum, Almere en Amsterdam": the first and the last of a list.
        start = start.partition(", ")[0]
    bare = _SMALL.match(start) and not between
    return None if bare or not _apart(start, finish) else Pair(start, finish, at, after)


def _apart(start: str, finish: str) -> bool:
    """Whether two names are two places."""
    nowhere = _NOWHERE.match(start) and _NOWHERE.match(finish)
    return is_place(start) and is_place(finish) and start != finish and not nowhere


_ASIDE_PAIR = Late(rf", ([{UPPER}][\w' -]{{2,40}})\)")


def _unjoined(text: str, start: str, end: int) -> tuple[str, str, int]:
    """Both ends when a dash, an ampersand or a comma parts them instead of the word: "between North Quincy & Braintree"."""
    # Catalan says "entre A i B", and has towns with the same word in their names ("Fabra i Puig").
    for sign in (" & ", " i ", "/"):
        first, joined, last = start.partition(sign)
        if joined and (sign != "/" or (" " in first and " " in last)):
            return first, last, end
    if aside := _ASIDE_PAIR.match(text, end):
        # "(pomiędzy ulicami Sienkiewicza, Sowińskiego)"
        return start, aside[1], aside.end(1)
    name = ""
    while dash := DASH.match(text, end):
        # "el tramo entre Villaverde - Atocha - Sol": the last of a chain is the end.
        more, after = name_at(text, dash.end())
        if not more:
            break
        name, end = more, after
    if name:
        return start, name, end
    parts = hyphened(start)
    return (parts[0], parts[1], end) if len(parts) == 2 else (start, "", end)


# "entre Chanas en Isère et Tain", "entre Sol Naciente, donde acaba la calle, y Romareda", "zwischen A über B bis C": what
# tells where the place is, before what it is joined to.
_LOCATED = Late(
    rf",? (?:\([^()\n]{{2,60}}\)|(?:civico|n\.|nr\.?|n°|no\.|numéro|número) ?\d{{1,4}}|(?:bzw\.|beziehungsweise|resp\.|respektive|respectivement|oder|ou|or|lub|of|o|u|eller|nebo|/) ?(?=[{UPPER}])(?:[{UPPER}][\w'-]{{2,30}} ?){{1,3}}(?<! )|(?:no|na|en|in|im|w) (?:la |el |der |dem )?[a-zà-ž]{{5,12}} (?:de |do |da |di |del |von )(?:la |el )?[{UPPER}][\w'-]{{2,30}}(?: [{UPPER}][\w'-]{{2,30}})?|(?:(?:Richtung )?über|via|en|dans (?:la |le |les |l')|in|im|nel|nella|w|a) ?[{UPPER}][\w'-]{{2,30}}(?: (?:(?:de|du|des|la|del|della|der|am|an) ){{0,2}}[{UPPER}][\w'-]{{2,30}}){{0,3}})(?: \([^()\n]{{1,16}}\))?(?=[ ,])"
    r"|, [^.,;:()\n\d]{3,45},(?= )| [-–] [a-zà-ž][^.,;:()\n\d–-]{3,30} [-–](?= )"
)
_DASHED = Late(rf" ?[-–/] ?(?=[{UPPER}])")
_INSIDE = Late(rf" ?[-–/] ?(?=[{UPPER}])|, (?=[{UPPER}])")


_STANDS = Late(r"(?: ?[,.;)]| (?:sowie|und|et|ainsi|y|e|en|i|oraz|and|\d|[a-zà-ž]{3}))|\s*$")
_BESIDE = Late(rf"(?: ?–| -) ?(?=[{UPPER}])")


def _more(text: str, at: int) -> str:
    """What a dash adds to the second end: "Havre – Caumartin"; "" where something else follows, "– Expect delays"."""
    dash = _BESIDE.match(text, at)
    name, after = name_at(text, dash.end()) if dash else ("", at)
    told = name and _STANDS.match(text, after) and effect_of(name) is Effect.UNKNOWN
    return text[at:after] if told and is_place(name) else ""


FARTHEST = 120
"""Letters of a way that may be told between two ends: "ab A über B-Straße, C-Platz und D-Ring bis E"."""
_FAR = {
    o: Late(
        rf" (?:{tables.alternatives(strong)}|zur(?= Haltestelle)|zum(?= Halt))(?:(?<=')|\s+)(?=(?:(?:de|het|the|el|la|lo|do|zum|zur|der|dem|den|die|halte|eindpunt|parada|fermata|ul\.|pl\.|pętli|przystanku|skrzyżowania|ronda|ulicy|placu|stacji|station|gare) )?['\"„“«]?[{UPPER}])"
    )
    for o, js in OPENERS.items()
    if o in _LEAVING and (strong := {j for j in js if j.split()[0] in _REACHING})
}
_WAY = Late(r",? (?:\(|[a-zà-ž]{2})")
_APART = Late(
    r"(?:(?<=\w{4})\.|[;:!?])\s|\n|[()]|(?i:haltestellen|arrêts|paradas|fermate|przystanki|stops|haltes) ['\"„“«]?[A-Z]"
)


def _far(text: str, start: str, end: int, opener: str) -> re.Match[str] | None:
    """A joiner later in the sentence, with no other opener before it."""
    begun = _WAY.match(text, end) and effect_of(start) is Effect.UNKNOWN and not start[-1].isdigit()
    pattern = _FAR.get(opener) if begun else None
    stop = _APART.search(text, end, end + FARTHEST)
    limit = stop.start() if stop else end + FARTHEST
    joined = pattern.search(text, end, limit) if pattern else None
    return None if joined and OPEN.search(small(text[end : joined.start()])) else joined


def _joined(text: str, start: str, end: int, opener: str) -> tuple[str, int, re.Match[str] | None]:
    """A start, where it ends and its joiner, also behind an aside, small words or a dash within the start."""
    joiner, between = JOINER[opener], opener in BETWEEN
    if joined := joiner.match(text, end):
        return start, end, joined
    located = _LOCATED.match(text, end) if between or text[end : end + 2] != " ü" else None
    if located and (joined := joiner.match(text, located.end())):
        return start, end, joined
    for more in small_words(text, end) if between else ():
        joined = joiner.match(text, end + len(more))
        if not joined and (located := _LOCATED.match(text, end + len(more))):
            joined = joiner.match(text, located.end())
        if joined and not tables.cause().search(more):
            return start + more, end + len(more), joined
    if not between and (far := _far(text, start, end, opener)):
        return start, end, far
    name, at = start, end
    for _ in range(6):
        # "entre Asnières - Quatre Routes et ..."
        dash = (_INSIDE if between else _DASHED).match(text, at)
        more, after = name_at(text, dash.end(), FIRST[opener]) if dash else ("", at)
        if dash is None or not more:
            break
        name, at = name + dash.group() + more, after
        if joined := joiner.match(text, at):
            return name, at, joined
    return start, end, None
