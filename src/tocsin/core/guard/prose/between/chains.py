# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that a dash, an arrow or a word joins, wherever they stand: "A – B", "A ↔ B", "A to B", "A-B-C"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import hyphened
from tocsin.core.guard.prose.between.heads import led
from tocsin.core.guard.prose.between.links import DASH, KINDS, link_at
from tocsin.core.guard.prose.tables import LOWER, UPPER

LONGEST = 16
"""Names that a chain of stops may have."""


class Chain(Struct, frozen=True):
    """Two names or more and what stands between each two; `noun` is the word for a section that announces it, or ""."""

    start: int
    end: int
    names: tuple[str, ...]
    joints: tuple[str, ...]
    noun: str = ""

    @property
    def arrow(self) -> bool:
        return any("↔" in joint for joint in self.joints)

    @property
    def loose(self) -> bool:
        """Hyphens or a slash alone: as likely one name."""
        return bool(self.joints) and set(self.joints) <= {"-", "/"}


_LEADS = "(?:to|till|til|through|thru|bis|hasta|t/m|tot en met|tot|naar|nach|vers|fino a|až|až do|até)"
_JOINT = Late(rf"{DASH}| {_LEADS}(?: (?:zum|zur|the|de|het|la|el|il))? (?=['\"„“«]?[{UPPER}\d])")
_VIA = Late(
    rf"via [{UPPER}][^\n.,;:–/()-]{{1,30}}?(?: ?[–/] ?| ?- ?)(?:via|viale|piazza|corso|largo) [{UPPER}]"
)
"""Italian for a street before another, and no way round."""
_ALONE = Late(r"(?:[^\n;!?,:(–↔/-]+|(?<=S):(?=t)|\([^()\n]{1,40}\))*")
_LEADING = Late(rf" {_LEADS} ")
STOPS = frozenset(
    "haltestellen stationen stops stations arrêts paradas estaciones fermate stazioni haltes halten przystanki przystankach przystanków hållplatserna pysäkit paragens estações gares stacje".split()
)
"""Stops "A bis B" are a stretch, stops "A - B - C" are a list."""
_FILLER = rf"(?!{tables.alternatives({o for x in tables.ALL for o, _ in x.between})} )[{LOWER}]{{5,14}} (?=[{UPPER}])"
_NOUN = Late(
    rf"(?<![\w/])(?:(?<!-)|(?<=\d-))(?!AS )(?P<noun>(?i:{tables.alternatives(set(tables.words('section') | STOPS))}))(?!\w|-[{UPPER}]| (?:Way|Road|Street)(?!\w))[ :]*(?:\((?=[{UPPER}]))?(?:{_FILLER}|(?:[{LOWER}]{{5,14}} )?(?:di|del|della|de|du|da|do|von|van) (?:[{LOWER}]{{5,14}} )?(?=[{UPPER}])|[{LOWER}]{{5,14}} ?: ?|(?:TER|RER|RFI|IC|RE|RB|S-Bahn) )?",
    begins=first_words(tables.words("section") | STOPS),
)
_CAPITAL = Late(
    rf"['\"„“«{UPPER}st\d](?<![\w'’.–-].)(?<=(?=['\"„“«]?(?:[{UPPER}]|[st][ -][{UPPER}]|\d{{1,3}}(?:st|nd|rd|th)|(?<![:.])\d{{1,2}}\.? [{UPPER}])).)"
)
_ONE_SECTION = frozenset(
    "sublanço lanço strecke teilstrecke bahnstrecke odcinek odcinku odcinka tronçon tramo tratto tratta abschnitt teilstück streckenabschnitt trecho troço úsek úseku sträckan sträcka delsträckan strækningen strekningen strekning section axe parcours traject baanvak wegvak osuudella osuus rataosa rataosalla".split()
)
_AND = Late(rf" (?:{tables.pattern('joins')}) (?=[{UPPER}])")
"""Behind a word for one section "and" joins its two ends: "na odcinku Lipno i Wschodnia"."""
_SOUTHERN = Late(rf" (?:a|à|al|alla|ad|au) (?:la |el |l')?(?=['\"„“«]?[{UPPER}])")
"""Behind a word for a section "a" leads to the other end: "la ruta Tacubaya a Cuitláhuac"."""
_ITEM = Late(r"(?:^|\n)[ \t•*–-]*[A-Z][^\n:.;]{0,24}\d{0,3}[^\n:.;]{0,12}: (?:la |el )?$")
_BRIDGE = Late(
    r"(?:[Pp]ont|[Vv]iaduc|[Tt]unnel|[Pp]uente|[Pp]onte|[Tt]únel|[Vv]iadotto|[Gg]alleria|[Vv]iaduto)(?!\w)"
)
"""What lies at a place behind "à", and goes to none: "Mardi : Pont de la Douve à Luzech"."""
_ITEM_END = Late(r"[^\n]{2,32}(?=\n|$)")
"""An item of a list that a line's name leads, "L1-Azul: Luz a Saúde": there "a" leads to the other end, too."""


def chains(text: str) -> Iterator[Chain]:
    """Every chain in text order; a hyphened name is one, too, for a word beside it may say so."""
    nouns = [(found.start(), _begun(text, found), found["noun"]) for found in _NOUN.finditer(text)]
    begun = [
        *_CAPITAL.finditer(text),
        *(
            kind
            for kind in KINDS.finditer(text)
            if (kind.group() != "via " or _VIA.match(text, kind.start()))
        ),
    ]
    starts = {found.start(): "" for found in begun} | {end: noun for _, end, noun in nouns}
    inside = [at for start, end, _ in nouns if not _NUMBER.match(text, end) for at in range(start, end)]
    done = 0
    for start, noun in sorted(starts.items()):
        read = start >= done and (noun or _may_join(text, start)) and not led(text, start, noun)
        chain = _chain(text, start, noun) if read else None
        # "Der Betrieb auf der Strecke A – B": what announces a chain is none of its names.
        if chain and len(chain.names) > 1 and bisect_left(inside, start) == bisect_left(inside, chain.end):
            yield from _each(chain)
            done = chain.end


_BESIDE = Late(rf",? (?:&|and|et|und|e|y|i|en|og|och) (?=[{UPPER}\d])")


def _each(chain: Chain) -> Iterator[Chain]:
    """The chain, or the two that a list of two pairs is: "Connolly to Bray & Athenry to Galway"."""
    beside = list(_BESIDE.finditer(chain.names[1])) if len(chain.names) == 3 else []
    if len(beside) != 1 or _kind(chain.joints[0]) != "word":
        yield chain
        return
    (cut,) = beside
    one, other = chain.names[1][: cut.start()], chain.names[1][cut.end() :]
    yield replace(chain, names=(chain.names[0], one), joints=chain.joints[:1])
    yield replace(chain, names=(other, chain.names[2]), joints=chain.joints[1:])


_NUMBER = Late(r"#?\d|(?<=Route )[A-Z]{1,2}(?= to |[.,;:)\n]|$| [–-] )")
"""Behind a word for a section it makes a road's name of it: "State Route #163 to"."""
_ROAD = Late(rf"(?:[A-Z][a-z]\.? ?)\d{{1,5}}(?:/\d{{1,3}})? (?=[{UPPER}])")


def _begun(text: str, noun: re.Match[str]) -> int:
    """Where the first name behind a word for a section begins: behind the road's number, "välillä Vt12 Hämeentie-Satamatie"."""
    road = _ROAD.match(text, noun.end())
    return road.end() if road else noun.end()


def _may_join(text: str, start: int) -> bool:
    """Whether a joint stands before the first mark over which no name goes: a look that spares most words a reading."""
    if text.endswith(": ", 0, start):
        return True
    end = _ALONE.match(text, start).end()  # type: ignore[union-attr]
    return text[end : end + 1] in ("–", "↔", "/", "-") or bool(_LEADING.search(text, start, end + 1))


def _kind(joint: str) -> str:
    """A chain is joined in one way: "A – B / C – D" is two, "A to B – stopping everywhere" ends at B."""
    bare = joint.strip()
    return "word" if bare[0].isalpha() else "slash" if bare == "/" else "dash"


def _leads_an_item(text: str, start: int) -> bool:
    """Whether a line's name and its colon stand right before a place, at the head of a line of the text."""
    if not text.endswith((": ", ": la ", ": el "), 0, start):
        return False
    return _ITEM.search(text, max(0, start - 40), start) is not None and not _BRIDGE.match(text, start)


def _chain(text: str, start: int, noun: str) -> Chain:
    names: list[str] = []
    joints: list[str] = []
    at = end = start
    item = not noun and _leads_an_item(text, start)
    while len(names) < LONGEST:
        name, after = link_at(text, at, names, noun, item)
        if not name:
            break
        names.append(name)
        end = after
        joined = _joint(text, end, names, noun, item)
        if not joined or (joints and _kind(joints[-1]) != _kind(joined.group())):
            break
        joints.append(joined.group())
        at = joined.end()
    if len(names) == 1 and (inside := _inside(names[0], noun)):
        sign, parts = inside
        parts = (_LED.sub("", parts[0]), *parts[1:])
        return Chain(start, end, parts, (sign,) * (len(parts) - 1), noun)
    return Chain(start, end, tuple(names), tuple(joints[: max(0, len(names) - 1)]), noun)


_LED = Late(r"^(?:The |.{3,40} (?:on|along|for) the )(?=[A-Z])")
"""What leads an English name: "Cancellations on the Ullapool"."""


def _joint(text: str, end: int, names: list[str], noun: str, item: bool) -> re.Match[str] | None:
    """What joins the last name to another; behind a word for a section also "and" and the "a" of the South."""
    joined = _JOINT.match(text, end)
    if joined or len(names) > 1:
        return joined
    if not noun:
        ended = _SOUTHERN.match(text, end) if item else None
        return ended if ended and _ITEM_END.search(text, ended.end()) else None
    one = noun.casefold() in _ONE_SECTION and "-" not in names[0] and not names[0][-1].isdigit()
    return (_AND.match(text, end) if one else None) or _SOUTHERN.match(text, end)


def _inside(name: str, noun: str) -> tuple[str, tuple[str, ...]] | None:
    """The sign that parts one name, and its parts: "Nordstan-Eketrägatan", "Banbury/Oxford"."""
    slashed = name.replace(" / ", "/").split("/")
    one = not noun or noun.casefold() in _ONE_SECTION
    two = len(slashed) == 2 and min(map(len, slashed)) > 3
    if two and ((one and "-" not in name) or (" / " in name and "-" in name)):
        return "/", tuple(slashed)
    ends = hyphened(name, 3 if noun and noun.casefold() not in tables.words("line") else 4)
    return ("-", tuple(ends)) if len(ends) == 2 else None
