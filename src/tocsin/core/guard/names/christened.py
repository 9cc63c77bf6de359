# SPDX-License-Identifier: AGPL-3.0-or-later
"""A given name alone, where a note speaks of whoever bears it: "hab mit Jolanta getauscht", "Iker's van", "dzwoniłem do Mirka".

Only names that the lists know as given names and as nothing else; storms, ships, streets and houses are christened, too, and a
word for one near the name makes it none. Linear: two words on either side of each name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.christened_shapes import AGAIN, ASKED, BEFORE, BEHIND, DAYS, SHORT, THINGS, WITH
from tocsin.core.guard.names.warned_of import warned_of
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.words import Token, bare
from tocsin.core.guard.world.words import of_one

Hit = tuple[int, int, float]

_REACH = 30
_NEAR = 2
_OWNS = Late(r"['’]s(?!\w)")
_INITIAL = Late(r" [A-Z](?:\.|(?=[,;:)]|$))")
_SIGNED = Late(r"\s*[!.]?\s*$")
_QUOTED = Late(r"[!.]?[\"”“»’](?!\w)")
_SIGNS = Late(r"(?:^|[\s.!,])[-–—/~]{1,2} ?$")
_LEFT = Late(
    rf"(?<![\w'-])(?:{WITH}|{DAYS}|{'|'.join(BEFORE.values())})[ :]{{1,2}}(?:(?:der|die|den|dem|el|la|il|lo|le|ad|our|unser|pani|pan|o|a|zum|den|dem) )?$"
)
_TOWARDS = Late(
    r"(?:per|da|dal|dalla|para|por|par|pour|von|vom|fur|do|dla|z|ze|od|from|for|via|by|com|do|e|et|y|and|und|i|a) "
)
_TRAVELS = Late(
    r"(?<!\w)(?:traghett\w+|tren[io]|treno|aliscaf\w+|ferr(?:y|ies)|trains?|bus(?:es)?|flights?|vol[io]?|vols|vuelos?|zuge?|s-bahn|bahn|fahren?|flug|fluge|navi|nave|battell\w+|linie|linea|ligne|line|autobus\w*|autocares|prom\w*|pociag\w*|lot|loty|bateaux|navettes?|barco|rotta|route|ruta|trasa|strecke)(?!\w)"
)
"""What goes somewhere: the name behind "for" may be an island's."""
_ASKED = Late(rf"(?<![\w'-])(?:{ASKED}) ?$")
_RIGHT = Late(rf" (?:{'|'.join(BEHIND.values())})(?![\w-])|['’](?:ll|d|s) ")
_OTHER = frozenset(
    "aare tor mare avaria capri arno max queen gusty urban val adak virgina rhode juan havel rennau august erle may april june wendy denny levi macy carl jack john papa carlo alfa delta echo oscar victor romeo juliet mike quebec sierra charlie bravo lima tango".split()
)
"""Words of signs and notices, brands and the alphabet of radio."""


def _begins(word: str) -> bool:
    """Whether a word may be such a name."""
    return _given(bare(word))


@starts_from(_begins)
def christened(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    names = [i for i, word in enumerate(words) if word.capital and not word.shouted and _given(word.low)]
    if not names or text.isupper():
        return
    low = bare_letters(text)
    if len(low) != len(text):
        return
    for i in names:
        word = words[i]
        shown = _of_somebody if _only_given(word.low) else _is_asked
        if not _alone(text, words, i) or _a_thing(words, i) or not shown(text, low, word):
            continue
        if not warned_of(text, word.start, word.end):
            yield word.start, word.end, 0.65


def _owns(text: str, word: Token) -> int:
    """Where the mark of owning ends behind a name, or 0."""
    if word.word.endswith(("'s", "’s")):
        return word.end
    found = _OWNS.match(text, word.end)
    return found.end() if found else 0


@of_words(32768)
def _given(low: str) -> bool:
    kind = kind_of(low)
    christened = kind & (Kind.GIVEN | Kind.WEAK) and not kind & (Kind.PLACE | Kind.TOPIC | Kind.SURNAME)
    return _only_given(low) or (bool(christened) and low not in _OTHER and low not in MAKERS and len(low) > 4)


@of_words(32768)
def _only_given(low: str) -> bool:
    if low in SHORT or any(one in SHORT or _listed(one) for one in _nominative(low)):
        return True
    return _listed(low) and low not in _OTHER and low not in MAKERS and len(low) > 2


def _listed(low: str) -> bool:
    kind = kind_of(low)
    return bool(kind & Kind.GIVEN) and not kind & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)


def _nominative(low: str) -> Iterator[str]:
    """Polish: "z Tomkiem", "u Bartka", "Krzychem"."""
    if kind_of(low):
        return
    for end, nominative in (
        ("kiem", "ek"),
        ("kowi", "ek"),
        ("ka", "ek"),
        ("em", ""),
        ("a", ""),
        ("owi", ""),
        ("i", "ia"),
        ("y", "a"),
    ):
        if low.endswith(end) and len(low) > len(end) + 3:
            yield low.removesuffix(end) + nominative


def _alone(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether no other capital stands beside it, as in a street's name or a whole one."""
    behind = i + 1 < len(words) and words[i + 1].capital and text[words[i].end : words[i + 1].start].isspace()
    if behind and not _INITIAL.match(text, words[i].end):
        return False
    if (
        text[max(0, words[i].start - 2) : words[i].start] in ("& ", "+ ")
        or _AND_ANOTHER.match(text, words[i].end)
        or text[words[i].end : words[i].end + 1] in ("-", "/")
    ):
        return False
    if not i or not (words[i - 1].capital or words[i - 1].word.isdigit()):
        return True
    gap = text[words[i - 1].end : words[i].start]
    return gap not in ("-", "/") and (
        not gap.isspace()
        or _STARTS.search(text, max(0, words[i - 1].start - 2), words[i - 1].start) is not None
    )


_AND_ANOTHER = Late(
    r"\s(?:and|to|et|y|und|e|i|&|de|da|do|di|del|della|du|des|dos|van|von|z|zu|of|the|d['’])(?:\s(?:la|der|den|het|las|los))?\s?[A-ZÀ-Þ]"
)
_STARTS = Late(r"(?:^|[.:;!?\n(>\]–-]) ?$")
"""Where any word has a capital."""


def _a_thing(words: Sequence[Token], i: int) -> bool:
    near = (*words[max(0, i - _NEAR) : i], *words[i + 1 : i + 2])
    if i and of_one(words[i - 1].low, words[i].low):
        return True  # "notte bianca"
    return any(word.low in THINGS or word.low.endswith(_ENDS) for word in near)


_ENDS = ("strasse", "platz", "haus", "schiff", "halle", "sturm", "tief", "hoch")


_AT_WATER = Late(
    r"(?<![\w-])(?:(?:an|in|auf|ob|ober|unter|entlang) de[rmn]|am|im|sur l[ea]|dans l[ea]|le long de|along the|on the|in the|de la|nella|sulla|nel|sul|en el|en la) $|(?<![\w-])(?:sur|dans|nell|sull|dell|all|l)['’]$"
)
"""Nobody stands behind such an article, and rivers do: "Hochwasser an der Emme"."""


def _of_somebody(text: str, low: str, word: Token) -> bool:
    if _AT_WATER.search(low, max(0, word.start - 16), word.start):
        return False
    if _owns(text, word) or _INITIAL.match(text, word.end):
        return True
    if _SIGNS.search(text, max(0, word.start - 4), word.start) and _SIGNED.match(text, word.end):
        return True
    if text[max(0, word.start - 2) : word.start] == ", " and _QUOTED.match(text, word.end):
        return True
    left = _LEFT.search(low, max(0, word.start - _REACH), word.start)
    if left and _TOWARDS.match(left[0]) and _TRAVELS.search(low):
        return False
    if left is not None or _RIGHT.match(low, word.end) is not None:
        return True
    return _AGAIN.match(low, word.end) is not None and not _AT.search(low, max(0, word.start - 6), word.start)


_AGAIN = Late(rf",? (?:{AGAIN})(?=\s{{0,2}}(?:[,.;!?)]|$))")
_AT = Late(
    r"(?<!\w)(?:(?:el|la|en|a|de|del|al|por|le|du|des|a|au|sur|il|lo|nel|nella|sul|di|w|we|na|od|do|im|am|in|der|die|an|auf|the|at|on|off|of|by) |[ldn]['’])$"
)
"""Before a place."""


def _is_asked(text: str, low: str, word: Token) -> bool:
    """A name that is a word somewhere: not at the start of a sentence, and told, asked or owning."""
    if _STARTS.search(text, max(0, word.start - 2), word.start):
        return False
    owns = _owns(text, word)
    coming = owns and _COMES.match(low, owns)
    return bool(coming) or _ASKED.search(low, max(0, word.start - _REACH), word.start) is not None


_COMES = Late(r" (?:gonna|going|bringing|coming|got|off|on|been|asked|said|left|in|not)(?!\w)")
