# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a name ends before a word that looks like a part of it: the next sentence, what runs there, where it lies."""

from __future__ import annotations

from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect

_TAILS = frozenset("s u hbf bhf bf tor kai hof st str av ave rd blvd sq".split())
"""What ends a name and is shortened or short, so that its full stop may end the sentence."""
_STATIONS = frozenset("Hbf Bhf Bf".split())
"""Behind a station's short word no plain word goes on."""
_NUMBERED = frozenset("St. Av. Ave. Rd.".split())
"""A street's number stands before these: "12 St. 4 trains run"."""
_FOLLOWING = Late(r"(?:: ?| ([^\W\d_]+))")
_PLAIN = Kind.COMMON | Kind.PLACE | Kind.GIVEN


def begins_anew(text: str, end: int, words: list[str], word: str) -> bool:
    """Whether a word that ends at `end` begins a sentence behind a name's full stop: "Gent. Tussen", "Adorf Hbf. Es fährt"."""
    last = words[-1] if words else ""
    if not last.endswith("."):
        return False
    if len(words) > 1 and last in _NUMBERED and word[0].isdigit():
        return True
    if len(words) > 1 and last == "C." and kind_of(fold(words[-2])) & Kind.PLACE:
        # "Hässleholm C. Därför": a Swedish town's central station ends a sentence.
        return True
    leads = word.istitle() and word.casefold() in tables.begins()
    return (leads and (len(last) > 4 or len(word) > 3)) or _is_said(text, end, words, word, leads)


def _is_said(text: str, end: int, words: list[str], word: str, leads: bool) -> bool:
    """Whether a plain word goes on like a sentence behind a shortened last word: "12 Av. Some trains"."""
    last = words[-1]
    if not _is_plain(word) or (len(words) == 1 and len(last) < 5):
        return False
    if len(last) == 2 and kind_of(fold(words[-2])) & Kind.COMMON:
        # "Piazza S. Croce chiusa"
        return False
    if last[:-1] in _STATIONS or (leads and last[:-1].casefold() in _TAILS):
        return True
    following = _FOLLOWING.match(text, end)
    return following is not None and (not following[1] or _in_a_sentence(following[1]))


def _is_plain(word: str) -> bool:
    """Whether a large word is a word of every day, and no town's or somebody's."""
    return word.istitle() and kind_of(fold(word)) & _PLAIN == Kind.COMMON


def _in_a_sentence(word: str) -> bool:
    """Whether a word stands in no name: a small one that joins no names, or a plain one."""
    if word[0].islower():
        return word not in _in_names()
    return _is_plain(word) or kind_of(fold(word)) == Kind.TOPIC


@cache
def _in_names() -> frozenset[str]:
    return tables.words("small") | tables.words("joins")


_BEFALLS = frozenset(
    """unfall gefahr baustelle tagesbaustelle nachtbaustelle dauerbaustelle stau staugefahr gegenstände glätte überflutung hochwasser falschfahrer
    geisterfahrer behinderung verkehrsbehinderung fahrbahnschäden ölspur pannenfahrzeug teilausfall zugausfall
    accident collision crash breakdown roadworks flooding delay congestion debris resurfacing suspended
    incendie fermée coupure bouchon ralentissement obstacle inondation perturbations
    avería incidencia retenciones obstáculo inundación incendio cerrado cerrada congestión siniestro derrumbe retrasos demora demoras choque
    guasto chiusura allagamento soppresso
    wypadek kolizja awaria remont korek zamknięcie pożar opóźnienia zderzenie
    ongeval ongeluk wegwerkzaamheden pechgeval seinstoring wisselstoring vertraging stremming gestremd afgesloten
    tietyö tietöitä kolari ruuhka liikennehäiriö suljettu ratatyö kiertotie""".split()
)
"""What a report says of a stretch right behind it, "zwischen Odeldorf und Adelried Unfall"; no place ends with one."""
SERVED = Late(
    r"(?i)(?:stationen|haltestellen|busse|bussen|züge|bahnen|verkehrs?|fahrten|arbeiten|störung|sperrung|sanierung|instandsetzung|erneuerung|beseitigung|tafeln|werkzaamheden|storing)$"
)
"""What runs or is stopped at, and is no place, in words that are glued."""


def says(words: list[str], word: str) -> bool:
    """Whether a word behind a name says what runs there, "Adorf Busse", or in capitals what becomes of it: "Ruta Alta CERRADA"."""
    if not words or not word[0].isupper():
        return False
    told = word.isupper() and len(word) > 5 and not words[-1].isupper()
    return (
        word.casefold().strip(".,") in _BEFALLS
        or _serves(word.rstrip("."))
        or (told and effect_of(word) is not Effect.UNKNOWN)
    )


@of_words(8192)
def _serves(word: str) -> bool:
    """Whether a word is made of plain ones and says what runs: "Pendelbusse", but not "Barbusse"."""
    return SERVED.search(word) is not None and bool(kind_of(fold(word)) & (Kind.COMMON | Kind.TOPIC))


_NO_TAIL = frozenset(
    """wochenende wochenenden zeit zeiten zeitraum nacht folge nähe gegenrichtung fahrtrichtung richtung autobahn bundesstraße landstraße
    innenstadt week-end weekend fine-settimana""".split()
)
"""What no name ends with behind a small word: "Gesundbrunnen am Wochenende", "Chiasso der Autobahn A9"."""
_ON_LINE = Late(r"[A-Z][a-z]+(?: (?:&|and|[A-Z][a-z]+)){0,4} (?:[Ll]ines?|[Bb]ranch)(?!\w)")
""" "Uxbridge on the Metropolitan line"."""
_UPON = frozenset("on auf op sur sulla sul na på".split())
_ROAD = Late(r"[A-Z]{1,3}-?\d{1,4}\W?$")
_REGION = Late(
    r"(?:Tirol|Vlbg|Vorarlberg|Bgld|Steiermark|Ober(?:bayern|pfalz|franken)|Niederbayern|Holstein|Mecklenburg|Ostfriesland|Allgäu|Taunus|Winkel|Au|Ramsau|[A-ZÄÖÜ][a-zäöü]{2,12}(?:tal|wald|gau|viertel|heide))(?!\w)"
)
"""What towns of one name are told apart by: "Seefeld in Tirol", "Wolkersdorf im Weinviertel"."""
_SAINT = frozenset("San Santa Sant Santo S.".split())


def tells_more(text: str, at: int, words: list[str], held: list[str], word: str) -> bool:
    """Whether small words and a large one behind a name tell where it lies and are none of it: "Elmwood in Surrey",
    "Adorf auf der Strecke", "Bestadt den Ring"."""
    plain = word.casefold()
    if plain in _NO_TAIL or (held == ["den"] and words[-1].casefold() not in tables.begins()):
        return True
    if held[0] in ("in", "im"):
        return not _REGION.match(text, at) and _SAINT.isdisjoint(words)
    if held[0] not in _UPON:
        return False
    if plain in tables.words("line") or plain in tables.words("section"):
        return True
    return _ROAD.match(word) is not None or _ON_LINE.match(text, at) is not None
