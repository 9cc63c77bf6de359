# SPDX-License-Identifier: AGPL-3.0-or-later
"""What joins the first end of a pair to the second, beside it or behind what is told of the first."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import is_place, small_words
from tocsin.core.guard.prose.between.openers import BETWEEN, FIRST, JOINER, OPEN, OPENERS
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
_REACHING = frozenset("to bis nach naar tot do jusqu'à jusqu'au hasta até fino til till as up down".split())
"""Words that say where something goes to wherever they stand in a sentence."""

# "entre Chanas en Isère et Tain", "entre Sol Naciente, donde acaba la calle, y Romareda", "zwischen A über B bis C": what
# tells where the place is, before what it is joined to.
_LOCATED = Late(
    rf",? (?:\([^()\n]{{2,60}}\)|(?:civico|n\.|nr\.?|n°|no\.|numéro|número) ?\d{{1,4}}|(?:bzw\.|beziehungsweise|resp\.|respektive|respectivement|sowie|oder|ou|or|lub|of|o|u|eller|nebo|/) ?(?=[{UPPER}])(?:[{UPPER}][\w'-]{{2,30}} ?){{1,3}}(?<! )|(?:no|na|en|in|im|w) (?:la |el |der |dem )?(?!{tables.pattern('section')})[a-zà-ž]{{5,12}} (?:de |do |da |di |del |von )(?:la |el )?[{UPPER}][\w'-]{{2,30}}(?: [{UPPER}][\w'-]{{2,30}})?|(?:(?:Richtung )?über|via|en|dans (?:le secteur d(?:e |u |'|es )|la |le |les |l')|in|im|nel|nella|w|a) ?[{UPPER}][\w'-]{{2,30}}(?: (?:(?:de|du|des|la|del|della|der|am|an) ){{0,2}}[{UPPER}][\w'-]{{2,30}}){{0,3}})(?: \([^()\n]{{1,16}}\))?(?=[ ,])"
    r"|, [^.,;:()\n\d]{3,45}(?:, (?:n[ao]|em|en|in|im|nel|nella|dans) [^.,;:()\n\d]{3,30})?,(?= )| [-–] [a-zà-ž][^.,;:()\n\d–-]{3,30} [-–](?= )"
)
_DASHED = Late(rf" ?[-–/] ?(?=[{UPPER}])")
_INSIDE = Late(rf" ?[-–/] ?(?=[{UPPER}])|, (?=[{UPPER}])")


FARTHEST = 120
"""Letters of a way that may be told between two ends: "ab A über B-Straße, C-Platz und D-Ring bis E"."""
_FAR = {
    o: Late(
        rf" (?:{tables.alternatives(strong)}|zur(?= Haltestelle)|zum(?= Halt))(?:(?<=')|\s+)(?=(?:junction|exit) \d|(?:(?:de|het|the|el|la|lo|do|zum|zur|der|dem|den|die|halte|eindpunt|parada|fermata|ul\.|pl\.|pętli|przystanku|skrzyżowania|ronda|ulicy|placu|stacji|station|gare) )?['\"„“«]?[{UPPER}])"
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


_ALSO = Late(
    rf",? (?:sowie|bzw\.|beziehungsweise|resp\.|respektive|ainsi que|así como|nonché|alsmede|alsook|as well as) (?=(?:der|dem|den|la|le|les|el|the|de|het|l') ?[{UPPER}]|[{UPPER}])"
)


def _also(text: str, end: int, joiner: Late) -> re.Match[str] | None:
    """What stands for "and" behind "between", where no other "and" follows: "zwischen A sowie B", "entre A ainsi que B"."""
    also = _ALSO.match(text, end)
    _, after = name_at(text, also.end()) if also else ("", end)
    return also if also and not joiner.match(text, after) else None


def joined_at(text: str, start: str, end: int, opener: str) -> tuple[str, int, re.Match[str] | None]:
    """A start, where it ends and its joiner, also behind an aside, small words or a dash within the start."""
    joiner, between = JOINER[opener], opener in BETWEEN
    if joined := joiner.match(text, end) or (between and _also(text, end, joiner)) or None:
        return start, end, joined
    located = _LOCATED.match(text, end) if between or text[end : end + 2] != " ü" else None
    if located and (joined := joiner.match(text, located.end())):
        return start, end, joined
    if between:
        return (
            _behind_small(text, start, end, joiner) or _dashed(text, start, end, opener) or (start, end, None)
        )
    if far := _far(text, start, end, opener):
        return start, end, far
    return _dashed(text, start, end, opener) or (start, end, None)


def _behind_small(text: str, start: str, end: int, joiner: Late) -> tuple[str, int, re.Match[str]] | None:
    """A start with the small words that belong to it."""
    for more in small_words(text, end):
        joined = joiner.match(text, end + len(more))
        if not joined and (located := _LOCATED.match(text, end + len(more))):
            joined = joiner.match(text, located.end())
        if joined and not tables.cause().search(more):
            return start + more, end + len(more), joined
    return None


def _dashed(text: str, start: str, end: int, opener: str) -> tuple[str, int, re.Match[str]] | None:
    """A start that goes on behind a dash: "entre Asnières - Quatre Routes et ..."."""
    parted, name, at = (_INSIDE if opener in BETWEEN else _DASHED), start, end
    for _ in range(6):
        dash = parted.match(text, at)
        more, after = name_at(text, dash.end(), FIRST[opener]) if dash else ("", at)
        if dash is None or not more:
            return None
        name, at = name + dash.group() + more, after
        if joined := JOINER[opener].match(text, at):
            return name, at, joined
    return None


_SMALL = Late(r" [a-zà-ž]{3}")


def _goes_on(text: str, name: str, after: int) -> bool:
    """Whether a plain word behind a dash begins what is told: "Mill Road – Roadway resurfacing and repair"."""
    plain = kind_of(fold(name)) & (Kind.COMMON | Kind.PLACE | Kind.SURNAME) == Kind.COMMON
    return plain and _SMALL.match(text, after) is not None


_STANDS = Late(r"(?: ?[,.;)]| (?:sowie|und|et|ne|ainsi|y|e|en|i|oraz|and|\d{1,3}(?!\d)|[a-zà-ž]{3}))|\s*$")
BESIDE = Late(rf"(?: ?–| -) ?(?=[{UPPER}])")


def more_at(text: str, at: int) -> str:
    """What a dash adds to the second end: "Havre – Caumartin"; "" where something else follows, "– Expect delays"."""
    dash = BESIDE.match(text, at)
    name, after = name_at(text, dash.end()) if dash else ("", at)
    told = (
        name
        and (text[after - 1] == "." or _STANDS.match(text, after))
        and effect_of(name) is Effect.UNKNOWN
        and not _goes_on(text, name, after)
    )
    return text[at:after].rstrip(".") if told and is_place(name) else ""
