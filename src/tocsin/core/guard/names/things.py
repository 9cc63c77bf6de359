# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that two capitals no list of names vouches for are a thing and nobody: an article before them, a plural,
an adjective of a town. Somebody whose names are both in no list has none of these.
"""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token

# Romance languages put an article before somebody, too ("o Costa Gomes", "il Rossi"), but before one name.
_ARTICLES = frozenset(
    """the this these those its their our your all some
    der die das des dem den ein eine eines einem einen einer dieser diese dieses diesen diesem im am zum zur beim vom
    le la les un une du au aux cette ces leur leurs l
    el los las una unos unas del al esta este estos estas lo
    il gli uno dello della dei delle degli allo alla ai alle agli nel nello nella nei nelle negli sul sulla sui sulle dal dalla dai dalle dell nell sull dall
    het een deze dit onze
    os uma dos ao aos nos nas pelo pela pelos pelas
    det dette ett""".split()
)
_A_NAME = Kind.GIVEN | Kind.SURNAME
_CALLED = _A_NAME | Kind.WEAK
_GERMAN = re.compile(
    r"\b(?:der|die|das|des|dem|den|und|ist|wird|werden|im|vom|zum|zur|auf|mit|bei|nach|für|von)\b"
)
# "Wodociągi Kieleckie", "Bory Tucholskie", "rady gminnej": a plural or a case no surname has.
_SLAVIC_THING = re.compile("(?:[sc]kie|dzkie|[sc]kich|owe|owych|alne|alnych|yjne|nej)$")
# "Sähkökatko Kalliossa": what fails, and the case in which Finnish says where.
_FAULT = re.compile("(?:katkos?|hairio|vuoto|tulva|vika|remontti|onnettomuus|halytys|tyot?|rikko)$")
_WHERE = re.compile("[a-z]{3}(?:ssa|lla|sta|lta)$")
_AROUND = 120


def is_thing(a: Token, b: Token, before: str, after: str, text: str) -> bool:
    """Whether two words side by side, of which no list says that both are names, are a thing's.

    `before` is the folded word before them, which may begin the sentence ("Die Stadtentwässerung Dresden"), `after`
    the small one behind.
    """
    left, right = kind_of(a.low), kind_of(b.low)
    if left & Kind.GIVEN:
        return False
    if before in _ARTICLES:
        return True
    if left and len(a.low) > 4 and after and not (left | right) & _CALLED and not inside(a, text):
        return True  # a plain word with the capital of its sentence: "Zalew Szczeciński ma ..."
    if not right & _A_NAME and ((_plural(b) and not left & _CALLED) or _SLAVIC_THING.search(b.low)):
        return True
    return len(a.low) > 6 and a.low.endswith("er") and not left & _CALLED and _german(text, a)


def fails_there(a: Token, b: Token) -> bool:
    """Whether something fails somewhere in Finland: "Sähkökatko Kalliossa", and neither is a name."""
    return not kind_of(a.low) & _A_NAME and bool(_FAULT.search(a.low) and _WHERE.search(b.low))


def inside(word: Token, text: str) -> bool:
    """Whether a word stands inside its sentence, where a capital means something."""
    before = text[max(0, word.start - 3) : word.start].rstrip()
    return bool(before) and before[-1] not in ".!?:\n\"'“”«»„‘’-–•("


def _plural(word: Token) -> bool:
    return len(word.word) > 4 and word.word[-1] == "s" and word.word[-2] != "s"


def _german(text: str, word: Token) -> bool:
    return _GERMAN.search(text, max(0, word.start - _AROUND), word.end + _AROUND) is not None
