# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two ends behind a word that opens a pair, with what may stand between each and what it is joined to."""

from __future__ import annotations

import re

from msgspec import Struct

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import PLACES_ONE
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.clause import clause_at
from tocsin.core.guard.prose.between.ends import hyphened, is_place
from tocsin.core.guard.prose.between.features import feature_at
from tocsin.core.guard.prose.between.joined import BESIDE, joined_at, more_at
from tocsin.core.guard.prose.between.landmarks import alone_at
from tocsin.core.guard.prose.between.openers import BETWEEN, FIRST, JOINER
from tocsin.core.guard.prose.between.placed import lone_at, placed_at
from tocsin.core.guard.prose.between.plain import on_a_way, plain_at
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.name_ends import SERVED
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import LOWER, UPPER


class Pair(Struct, frozen=True):
    """Two ends of a stretch, and where it stands in the text."""

    first: str
    last: str
    start: int
    end: int


_LARGE = Late(rf"[{UPPER}\d]")
_PAIRS = Late(
    rf"(?:[{UPPER}][\w.']*(?: (?:de |del |la )?[{UPPER}\d][\w.']*){{0,3}} ?[-–] ?[{UPPER}][\w.']*(?: (?:de |del |la )?[{UPPER}\d][\w.']*){{0,3}}, )(?:[{UPPER}][^\n,.;:]{{3,50}} ?[-–] ?[{UPPER}][^\n,.;:]{{3,50}}, ){{0,8}}[{UPPER}][\w.']*(?: [{UPPER}\d][\w.']*){{0,3}} [-–] [{UPPER}]"
)
"""Pairs in a row, each parted by a dash: "entre Temperley - Ezeiza, Temperley - Korn y ..."."""
_FOR = Late(r"[\s,]*(?:[ey] )?(?:para|per) (?:(?:le|la|il|gli|i|os?|as?) |l')?")
"""Where something goes in Portuguese and Italian; what it is for, too, and in Spanish that alone."""
_SPANISH = Late(r"(?<!\w)(?:el|los|las|la|del|una?|y)(?!\w)")
_PORTUGUESE = Late(r"(?<!\w)(?:d[oa]s?|n[oa]s?|os?|ao|às?|em|não|[a-z]{2,12}ç(?:ão|ões))(?!\w)")
_APPOSED = Late(r"\s*,\s*[aàe]\s+")
"""Behind a comma these join nothing that "de" opened: "a pedido da Prefeitura, a Companhia"."""
_BESIDE_IT = Late(
    r"hauteur|(?:la )?altura|l'altezza|hoogte|höhe|(?:cours|cause|partir|compter|raison|moyen|lieu|titre|causa|partire|partir|raíz|través) d|l'occasion",
    re.IGNORECASE,
)
"""Behind "à" these say beside what, and not whereto: "le ring de Gand à hauteur de Drongen", "au cours de"."""
_NEXT_LINE = Late(rf"\n[ \t]{{0,8}}[{UPPER}]")
"""A line of its own that begins like what joins two: "aux Galeries (en semaine)\nÀ compter du"."""
_AND_THEN = Late(r" y (?!entre )")
_ARTICLE = Late(r"(?<=\w )(?:La|Le|Les|El|Los|Las|L'|Il|Lo|De|Het) ?$")
"""Written large it is the last name's, and joins nothing: "de Sarral a La Selva"."""


def pair_at(text: str, at: int, opener: str, listed: bool = False) -> Pair | None:
    """Two names that an opener's joiner parts, also `listed` behind another pair; None when none begin here."""
    between = opener in BETWEEN
    if between and _PAIRS.match(text, at):
        return None
    ends = _read(text, at, opener) or (clause_at(text, at, opener) if between and not listed else None)
    if ends is None:
        return None
    start, finish, after = _quartered(text, opener, *ends)
    if start == finish:
        start, finish = _told_apart(text, at, after, start)
    bare = not _LARGE.search(start) and _bare(text, at, opener, finish)
    return None if bare or not _apart(start, finish) else Pair(start, finish, at, after)


def _bare(text: str, at: int, opener: str, finish: str) -> bool:
    """Whether small words that open a pair are no end: beside a name a thing is one, beside a thing where a way is told."""
    lone = opener in BETWEEN or opener in _STRONG or feature_at(text, at) or alone_at(text, at)
    if lone and _LARGE.search(finish):
        return False
    low = small(text)
    if low == text:  # typed without capitals, where names are small, too: read by itself
        return True
    return not (lone or lone_at(text, at) or plain_at(text, at)[0]) or not on_a_way(low, at)


def _told_apart(text: str, at: int, end: int, name: str) -> tuple[str, str]:
    """Both ends with what the brackets behind them say, where one road is met twice: "from Mill Road (north) to Mill Road (south)"."""
    sides = re.findall(rf"{re.escape(name)} (\([^()\n]{{2,24}}\))", text[at : end + 28])
    return (f"{name} {sides[0]}", f"{name} {sides[1]}") if len(sides) == 2 else (name, name)


_STRONG = frozenset("depuis desde vanaf dal dalla dall' dallo od".split()) | {"desde la", "desde el"}
"""Behind these a plain thing is where a stretch begins, "depuis la mairie jusqu'à Mons"; behind "de" it is anything."""
_FARTHER = Late(
    r",? (?:(?:et|e|y|und|and) )?(?:jusqu'(?:à la |à l'|au |aux |à )|hasta (?:el |la )?|(?:fino|sino) (?:a |al |alla |all'|allo )|até (?:à |ao )?|bis (?:zum |zur |nach )?|aż do |as far as (?:the )?)(?=[^\W\d])"
)
"""What leads on to the end proper behind what already seemed to be one."""
_NAMED = Late(rf"(?![{UPPER}]{{4}})[{UPPER}]")
"""Where a name begins, and no word in capitals, "and SEVERE DELAYS"."""


def _read(text: str, at: int, opener: str) -> tuple[str, str, int] | None:
    """Both ends by the shapes that names have, and where the second ends."""
    long = opener in BETWEEN
    first, begun = _start(text, at, opener, long)
    if not first or text.startswith(" kommend", begun):
        return None
    start, end, joined = joined_at(text, first, begun, opener)
    if joined and long and " & " in start and joined.group().strip() == "to":
        # "between Ayr & Troon to allow for works"
        joined = None
    if joined and not long and _APPOSED.fullmatch(joined.group()):
        return None
    if joined and not long and _NEXT_LINE.search(joined.group()):
        return None
    if joined and not long and _BESIDE_IT.match(text, joined.end()):
        return None
    if joined and not long and " para " in joined.group() and _spanish(text, at, joined.end()):
        return None
    if joined and (aim := _FOR.match(text, joined.start())) and not text[aim.end() : aim.end() + 1].isupper():
        return None
    start, finish, after = _finish(text, start, joined, long) if joined else (start, "", end)
    sign = next((one for one in (" / ", " & ") if one in finish), "")
    if sign and (again := JOINER[opener].match(text, after)) and _NAMED.match(text, again.end()):
        # "between Ayr and Troon / Largs and Ardrossan": behind the sign another pair begins.
        finish, after = finish.rpartition(sign)[0], text.rfind(sign, begun, after)
    if not finish and opener in BETWEEN:
        start, finish, after = _unjoined(text, first, begun)
    return (start, finish, after) if finish else None


def _spanish(text: str, at: int, end: int) -> bool:
    """Whether "de ... para ..." is Spanish, where no way goes so: "de Transporte Urbano para Lima"."""
    around = text, max(0, at - 80), end + 80
    return bool(_SPANISH.search(*around)) and _PORTUGUESE.search(*around) is None


def _start(text: str, at: int, opener: str, long: bool) -> tuple[str, int]:
    """The first end, also "tra Chiusa e Rovereto": a town that is a word elsewhere; German writes all its nouns large."""
    start, end = placed_at(text, at, FIRST[opener], long)
    if not start and (plain := plain_at(text, at))[0] and JOINER[opener].match(text, plain[1]):
        return plain
    lone = None if start or opener in _GERMAN else _LONE.match(text, at)
    if lone and JOINER[opener].match(text, lone.end()) and not _said(lone[0]):
        return lone[0], lone.end()
    return start, end


def _finish(text: str, start: str, joined: re.Match[str], long: bool) -> tuple[str, str, int]:
    """Both ends and where the second ends, with what a dash or a second "and" adds to them."""
    article = _ARTICLE.search(joined.group())
    at = joined.start() + article.start() if article else joined.end()
    finish, after = placed_at(text, at, frozenset(), long)
    if not finish:
        finish, after = plain_at(text, at)
    if finish and joined.group() == " i " and (last := _AND_THEN.match(text, after)):
        # "entre Fabra i Puig y El Clot"
        start, (finish, after) = f"{start} i {finish}", placed_at(text, last.end(), frozenset(), long)
    further = _FARTHER.match(text, after) if finish and not long else None
    end_proper, end = placed_at(text, further.end(), frozenset()) if further else ("", after)
    if end_proper and is_place(end_proper):
        # "du carrefour avec la RD 16 à Mas-Vieux jusqu'au pont": what joins the two told where the first lies.
        return start, end_proper, end
    more = more_at(text, after) if finish else ""
    return start, finish + more, after + len(more)


def _quartered(text: str, opener: str, start: str, finish: str, after: int) -> tuple[str, str, int]:
    """A town's quarter told by both ends, a stop and its street, or the first and the last of a list."""
    first, _, quarter = start.partition(", ")
    last, end = name_at(text, after + 2) if text.startswith(", ", after) else ("", after)
    whole = f"{finish}, {last}"
    if last and ", " not in finish and (quarter or (opener in _GERMAN and text.count(whole) > 1)):
        # "zwischen Bern, Zytglogge und Bern, Kocherpark"
        return start, whole, end
    # "zwischen Ring, Oper und Rathaus", but "tussen Hilversum, Almere en Amsterdam"
    stop = ", " in finish or (opener in _GERMAN and PLACES_ONE.isdisjoint(fold(quarter).split()))
    return start if stop else first, finish, after


_GERMAN = frozenset({"zwischen", "zw."})
_LONE = Late(rf"[{UPPER}][{LOWER}]{{3,20}}(?= )")


def _said(word: str) -> bool:
    """Whether a large word is a day, a month or a reason, and no town."""
    low = word.lower()
    return not is_place(word) or low in tables.words("cause") or tables.cause().match(word) is not None


def _apart(start: str, finish: str) -> bool:
    """Whether two names are two places."""
    return (
        is_place(start)
        and is_place(finish)
        and start != finish
        and not SERVED.search(start.replace("Kreisverkehr", ""))
    )


_ASIDE_PAIR = Late(rf", ([{UPPER}][\w' -]{{2,40}})\)")


def _unjoined(text: str, start: str, end: int) -> tuple[str, str, int]:
    """Both ends when a dash, an ampersand or a comma parts them instead of the word: "between North Quincy & Braintree"."""
    if text.startswith(" & ", end):
        # "between Hwy 9 & Mill Road"
        finish, after = placed_at(text, end + 3, frozenset(), long=True)
        return (start, finish, after) if finish else (start, "", end)
    # Catalan says "entre A i B", and has towns with the same word in their names ("Fabra i Puig").
    for sign in (" & ", " i ", "/"):
        first, joined, last = start.partition(sign)
        if joined and (sign != "/" or (" " in first and " " in last and not BESIDE.match(text, end))):
            return first, last, end
    if aside := _ASIDE_PAIR.match(text, end):
        # "(pomiędzy ulicami Sienkiewicza, Sowińskiego)"
        return start, aside[1], aside.end(1)
    parts = hyphened(start.replace("–", "-"))
    return (parts[0], parts[1], end) if len(parts) == 2 else (start, "", end)
