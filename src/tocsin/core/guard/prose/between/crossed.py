# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cross streets that are called after somebody: an end is written "calle Juan Molina" where the notice says it is a street.

The notice says so by a word for streets before both ("entre as avenidas A e B"), or by the street that it closes right
before them ("corte en la calle San José entre Florida y Juan Molina"), if one of the two reads like nobody's name."""

from __future__ import annotations

from tocsin.core.guard.gate import tainted
from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

AGO = 120
"""Letters before a pair in which the street that it crosses may be named."""
_ONE = {
    "calles": "calle", "carrers": "carrer", "avenidas": "avenida", "avingudes": "avinguda", "ruas": "rua", "rues": "rue",
    "avenues": "avenue", "boulevards": "boulevard", "vie": "via", "ulicami": "ul.", "ulic": "ul.", "plazas": "plaza",
}  # fmt: skip
_PLURAL = Late(rf"^(?:(?:las|les|as|los|le) )?({'|'.join(_ONE)}) ")
_STREET = Late(
    rf"(?<![\w'])((?i:calle|carrer|rua|avenida|avinguda|av\.|rue|boulevard|via|viale|corso|ul\.|ulica|ulicy|ulicę)) (?:(?:de|del|la|las|los|da|do|dos|du|des) ){{0,2}}[{UPPER}][\w'.-]+(?: (?:(?:de|del|la|da|do|dos|du|des) ){{0,2}}[{UPPER}\d][\w'.-]*){{0,4}}(?: \([^()\n]{{1,30}}\))?,? \S{{2,8}} $"
)
_WORKS = Late(
    r"(?i)(?<!\w)(?:obras?|trabajos|trabalhos|lavori|travaux|treballs|roboty|reparaci|mantenimiento)"
)
_SENTENCE = Late(r"[.!?;\n](?=\s)|\n")
_TOLD_MORE = Late(r",? (?:who|aged|\(\d)|, \d")


def streets(text: str, pairs: list[Pair]) -> dict[str, str]:
    """The ends that read like a person and of which the notice says that they are streets, each with the word for it."""
    found: dict[str, str] = {}
    for pair in pairs:
        kind = _kind(text, pair)
        for name in (pair.first, pair.last) if kind else ():
            bare = _PLURAL.sub("", name)
            if tainted(bare):
                found[name] = f"{kind} {bare}"
    return found


def _kind(text: str, pair: Pair) -> str:
    """The word for the streets of a pair; "" where nothing says that they are."""
    if _TOLD_MORE.match(text, pair.end):
        return ""
    if plural := _PLURAL.match(pair.first):
        return _ONE[plural[1]]
    street = _STREET.search(text, max(0, pair.start - AGO), pair.start)
    if not street or (tainted(pair.first) and tainted(pair.last)):
        return ""
    said = _SENTENCE.split(text[max(0, pair.start - AGO) : pair.start])[-1]
    closed = (
        effect_of(said) is not Effect.UNKNOWN or _WORKS.search(said) is not None
    ) and not tables.cause().search(said)
    return street[1].lower() if closed else ""
