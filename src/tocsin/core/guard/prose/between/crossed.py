# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cross streets that are called after somebody: an end is written "calle Juan Molina" where the notice says it is a street.

The notice says so by a word for streets before both ends ("entre as avenidas A e B") or before one ("desde Juan Molina
hasta Av. Brasil"), by the street that it closes right before them ("corte en la calle San José entre Florida y Juan
Molina"), or as an item of a list of streets ("Florida (entre Juan Molina y Perú)") under words that close them. What
joins two people is a plain word ("pelea entre"), so one right before the opener makes no streets of them, nor does a
reason in the sentence.
"""

from __future__ import annotations

from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.ways import is_way
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import street_lists
from tocsin.core.guard.prose.between.called import somebody
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.effects import effect_of, mode_of
from tocsin.core.guard.prose.tables import LOWER, UPPER
from tocsin.core.guard.scan import scan
from tocsin.core.model import Effect

AGO = 160
"""Letters before a pair in which the street that it crosses may be named."""
LISTED = 400
"""Letters before an item of a list in which something may be closed."""
_ONE = {
    "calles": "calle", "carrers": "carrer", "avenidas": "avenida", "avingudes": "avinguda", "ruas": "rua", "rues": "rue",
    "avenues": "avenue", "boulevards": "boulevard", "vie": "via", "ulicami": "ul.", "ulic": "ul.", "plazas": "plaza",
}  # fmt: skip
_PLURAL = Late(rf"^(?:(?:las|les|as|los|le) )?({'|'.join(_ONE)}) ")
_WORD = r"calle|c/|carrer|rua|paseo|camino|travesía|avenida|avinguda|av\.|avda\.|bv\.|bulevar|rambla|ruta|rue|boulevard|bd\.?|via|viale|corso|ul\.|ulica|ulicy|ulicę"
_END = Late(rf"(?i)^(?:(?:la|el|a|o|l') ?)?({_WORD}) ")
_DATED = Late(r"\d{1,2} de [A-Z]")
"""A street called after a day: "5 de Junio"."""
_LOCAL = {"av.": "calle", "avda.": "calle", "bv.": "calle", "bulevar": "calle", "rambla": "calle", "ruta": "calle", "avenida": "calle", "paseo": "calle", "camino": "calle", "travesía": "calle", "c/": "calle", "viale": "via", "corso": "via", "bd": "rue", "bd.": "rue", "boul.": "rue", "boulevard": "rue", "ulica": "ul.", "ulicy": "ul.", "ulicę": "ul."}  # fmt: skip
"""A word that also names ways of another kind, and the plain one of its language."""
_NAME = rf"(?:(?:de|del|la|las|los|da|do|dos|du|des) ){{0,2}}[{UPPER}\d][\w'.-]*(?: (?:(?:de|del|la|da|do|dos|du|des) ){{0,2}}[{UPPER}\d][\w'.-]*){{0,4}}"
_STREET = Late(
    rf"(?<![\w'])((?i:{_WORD})) {_NAME}(?: \([^()\n]{{1,30}}\))?(?P<told>,? (?:que|qui|che) [^\n.;:]{{4,80}})?,? \(?\S{{2,8}} $"
)
_ITEM = Late(
    rf"(?:^|\n)[ \t•·*–-]*((?:[{UPPER}]|\d{{1,2}} (?=de ))[\w'.]*(?: (?:(?:de|del|la|las|los|da|do|y) ){{0,2}}[{UPPER}\d][\w'.]*){{0,4}}),? (\(?)\S{{2,8}} $"
)
"""What stands alone before an opener in a line: the name of a street of a list."""
_WORKS = Late(
    r"(?i)(?<!\w)(?:obras?|trabajos|trabalhos|lavori|travaux|treballs|roboty|reparaci|mantenimiento|(?:re)?(?:asfalt|paviment|ladrilh)|fresado|fresatura|hormigonado|cortes? |cortar|desvíos?)"
)
_SENTENCE = Late(r"[.!?;\n](?=\s)|\n")
_REASON = Late(
    r"(?i)(?<!\w)(?:por|tras|debido|causa|motivo|per|dopo|após|devido|due|after|wegen|przez|à cause|suite)(?!\w)"
)
_BEFORE = Late(
    r"([^\s,()]{1,40})(?: ?(?:,|(?P<aside>\()))* ?(?:(?P<from>desde|de|da|dal|od|dalla|du|des de)|\S{2,8}) $"
)
_BEGUN = Late(r"(?:^|[\n.:;])[ •·*–-]*$")
_SMALL = Late(rf"[{LOWER}]")
_STRETCH = Late(
    r"(?:tramos?|troços?|trechos?|trams?|tronçons?|tratt[oi]|odcin\w+|comprendid\w|ubicad\w|situé\w?|compreendid\w|circulación|tránsito|tráfico|trânsito)$"
)


def streets(text: str, pairs: list[Pair]) -> dict[str, str]:
    """The ends that read like a person and of which the notice says that they are streets, each with the word for it."""
    found: dict[str, str] = {}
    for pair in pairs:
        ends = (pair.first, pair.last)
        taints = [name for name in ends if tainted(_PLURAL.sub("", name))] or [
            name for name in ends if _reads_like_one(name)
        ]
        if taints and (kind := _kind(text, pair, len(taints))):
            told = [name for name in (pair.first, pair.last) if name in taints or _reads_like_one(name)]
            found |= {name: f"{kind} {_PLURAL.sub('', name)}" for name in told}
    return found


def _reads_like_one(name: str) -> bool:
    """Whether a name that may stand alone would be kept out beside a text that names somebody so: "Fray Juan Molina"."""
    return not is_way(name) and any(found.kind == "person" for found in scan(name))


def _kind(text: str, pair: Pair, many: int) -> str:
    """The word for the streets of a pair, of whose ends so `many` read like a person; "" where nothing says that they are."""
    if somebody(text, pair):
        return ""
    if plural := _PLURAL.match(pair.first):
        return _ONE[plural[1]]
    if not _attached(text, pair.start):
        return ""
    if many == 1 and (_DATED.match(pair.first) or _DATED.match(pair.last)):
        return "calle"
    if many == 1 and (beside := _END.match(pair.last) or _END.match(pair.first)):
        word = beside[1].lower()
        return _LOCAL.get(word, word)
    return (
        _crossing(text, pair, many)
        or _listed(text, pair, many)
        or street_lists.kind(text, pair)
        or _stretch(text, pair)
    )


def _attached(text: str, at: int) -> bool:
    """Whether the word before an opener is a name, a stretch or what becomes of the road, and not what two people have."""
    before = _BEFORE.search(text, max(0, at - 40), at)
    if before is None or before["from"]:
        return True
    word = before[1].strip(".:")
    if not _SMALL.match(word):
        begun = _BEGUN.search(text, max(0, at - 40), before.start())
        return not (begun and _is_plain(word) and not before["aside"])
    return bool(_STRETCH.match(word)) or effect_of(f"calle {word}") is not Effect.UNKNOWN


def _crossing(text: str, pair: Pair, many: int) -> str:
    """By the street that the sentence closes right before the pair."""
    street = _STREET.search(text, max(0, pair.start - AGO), pair.start)
    if not street:
        return ""
    said = _SENTENCE.split(text[max(0, pair.start - AGO) : pair.start])[-1]
    if _REASON.search(said) or tables.cause().search(said):
        return ""
    before = text[max(0, street.start() - 40) : street.start()]
    told = street["told"] or _list(text, street.start()) or (_near(before) if many > 1 else said)
    closed = effect_of(told) is not Effect.UNKNOWN or _WORKS.search(told) is not None
    return _local(street[1]) if closed else ""


_PARTED = Late(r"; (?:(?:la|el|as?|os?|le|les|il|lo) )?$")
_WHOLE = Late(r"[.!?\n](?=\s)|\n")


def _list(text: str, at: int) -> str:
    """What stands before a street that is one of a list, each behind a semicolon; "" where it is none."""
    if not _PARTED.search(text, max(0, at - 6), at):
        return ""
    said = _WHOLE.split(text[max(0, at - LISTED) : at])[-1]
    return "" if _REASON.search(said) or tables.cause().search(said) else said


def _near(before: str) -> str:
    """The last words before a street: "los cortes son en", but "briga na" says nothing of what came before."""
    return " ".join(_SENTENCE.split(before)[-1].rpartition(",")[2].split()[-4:])


def _local(word: str) -> str:
    return _LOCAL.get(word.lower(), word.lower())


def _listed(text: str, pair: Pair, many: int) -> str:
    """By the list of closed streets that the pair stands in."""
    item = _ITEM.search(text, max(0, pair.start - 70), pair.start)
    if not item or (any(map(_is_plain, item[1].split())) and not (item[2] and many == 1)):
        return ""
    around = text[max(0, pair.start - LISTED) : item.start()]
    closed = effect_of(around) is not Effect.UNKNOWN or _WORKS.search(around) is not None
    return "calle" if closed and not tables.cause().search(around[-60:]) else ""


def _is_plain(word: str) -> bool:
    """Whether a word of a street's name may be what two people have: "Reunión", "Debate"."""
    kind = kind_of(fold(word))
    return len(word) > 3 and bool(kind & Kind.COMMON) and not kind & Kind.PLACE


_OF = {"tramo": "calle", "tram": "carrer", "troço": "rua", "trecho": "rua", "tratto": "via", "tronçon": "rue"}
_OF_STRETCH = Late(
    rf"(?<!\w)({'|'.join(_OF)}) (?:comprendid[oa] |compreendid[oa] |compreso |compris )?\S{{2,8}} $"
)


def _stretch(text: str, pair: Pair) -> str:
    """By a word for a stretch right before: of a street where nothing that runs on rails is spoken of."""
    stretch = _OF_STRETCH.search(text, max(0, pair.start - 40), pair.start)
    if not stretch:
        return ""
    return _OF[stretch[1]] if mode_of(text) in ("", "road", "bus") else "station"
