# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets that a list closes in one sentence, each with its part and parted by semicolons: "los cortes afectarán a: López de
Haro, desde Sol hasta la Avenida Norte; Duque de Alba, entre Juan Molina y Padre Ruiz". One word for a street in it says what all are."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

AGO, FAR = 400, 400
"""Letters before and behind an item in which its list may stand."""
_ITEM = Late(
    rf"[:;] (?:(?:{UPPER}|[^\W\d])[\w'.-]*)(?: (?:(?:de|del|la|las|los|da|do|dos|du|des|di|della) ){{0,2}}[{UPPER}][\w'.-]*){{0,4}},? \(?\S{{2,8}} $"
)
"""What stands between the mark that parts two items and the word that opens a pair."""
_HEAD = Late(
    r"(?i)(?<!\w)(?:cortes?|cortad\w+|cerrad\w+|cierres?|obras?|trabajos|trabalhos|interdições|chius\w+|lavori|divieto|fermé\w*|travaux|barré\w*|talls?|tallad\w+)(?!\w)[^:.\n]{0,60}$"
)
"""What closes all that the colon behind it leads."""
_SHUT = Late(
    r"(?i)(?<!\w)(?:cortes?|cortad\w+|cerrad\w+|obras?|trabajos|trabalhos|interditad\w+|chius\w+|lavori|divieto|fermées?|interdite|travaux|barrées?|tallad\w+|zamkni\w+|roboty|remont\w*)(?!\w)"
)
_WORD = Late(
    r"(?i)[;,] (?:(?:la|el|le|il|a|o|las|los) )?(calle|avenida|carrer|rua|rue|via|avda\.|av\.)(?= )"
    r"|(?:desde|hasta|entre|da|a|y|e|et|tra) (?:(?:la|el|le|il|a|o) )?(calle|avenida|carrer|rua|rue|via|avda\.|av\.)(?= )"
)
_OF = {"avenida": "calle", "avda.": "calle", "av.": "calle"}


_BRACKETED = Late(
    rf"(?:^|\n)[ \t]*(?:[•*–-] ?|\d{{1,2}}[.)] ?)((?i:calle|c/|avenida|avda\.|av\.|paseo|carrer|avinguda|rua|rue|avenue|boulevard|via|viale|corso|ul\.|ulica)) (?:(?:de|del|la|las|los|da|do|dos|du|des|di|della) ){{0,2}}[{UPPER}\d][\w'.-]*(?: (?:(?:de|del|la|las|los|da|do|dos|du|des|di|della) ){{0,2}}[{UPPER}\d][\w'.-]*){{0,4}} \((?:tramo |tratto |trecho )?\S{{2,8}} $"
)
_LOCAL = {"c/": "calle", "paseo": "calle", "avinguda": "carrer", "avenue": "rue", "boulevard": "rue", "viale": "via", "corso": "via", "ulica": "ul."}  # fmt: skip


def _bracketed(text: str, pair: Pair) -> str:
    """The word of a street that is all of an item up to the bracket that holds the pair, in a text that closes streets."""
    street = _BRACKETED.search(text, max(0, pair.start - 90), pair.start)
    if street is None:
        return ""
    said = text[max(0, pair.start - AGO) : street.start()] + text[pair.end : pair.end + FAR]
    if not _SHUT.search(said) or tables.cause().search(text, max(0, street.start() - 60), pair.end):
        return ""
    word = street[1].lower()
    return _LOCAL.get(word, _OF.get(word, word))


def kind(text: str, pair: Pair) -> str:
    """The word for the streets of such a list in which a pair stands; "" where it stands in none."""
    return _bracketed(text, pair) or _parted(text, pair)


def _parted(text: str, pair: Pair) -> str:
    item = _ITEM.search(text, max(0, pair.start - 90), pair.start)
    if item is None:
        return ""
    begun = max(text.rfind(". ", 0, item.start()), text.rfind("\n", 0, item.start()), pair.start - AGO, 0)
    colon = text.find(":", begun, item.start() + 1)
    if colon < 0 or ";" not in text[colon : pair.end + 2]:
        return ""
    head, listed = text[begun:colon], text[colon : pair.end + FAR].partition(". ")[0].partition("\n")[0]
    word = _WORD.search(listed)
    closed = _HEAD.search(head) or effect_of(head) is not Effect.UNKNOWN
    if word is None or not closed or tables.cause().search(head):
        return ""
    said = (word[1] or word[2]).lower()
    return _OF.get(said, said)
