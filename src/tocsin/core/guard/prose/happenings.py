# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice in which what people gather for has no name, no day and no street of its own.

"The Harbour Road Race" is no road, "procession du 15 août" no day, "marché de rue" no street, and two whose supporters
meet are no stretch. What is held stays and stands without its title, so that one gathering reads as any other does.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.happening_words import (
    ACTORS,
    ACTORS_FIRST,
    ACTS,
    DATED,
    FEAST_CODES,
    FEAST_DAYS,
    GLUED,
    HELD,
    KINDS,
    SLOW,
    SMALL_HELD,
    STREET_THINGS,
    WAYS,
)
from tocsin.core.model import Effect

_UP = f"[{tables.UPPER}]"
_LARGE = rf"(?:{_UP}|\d{{1,3}}(?=[KkMsnrt]))[\w.'&-]{{0,24}}"
_RUN = rf"{_LARGE}(?: {_LARGE}){{0,5}}"
_HELD_WORDS = frozenset(
    """race races parade parades festival festivals fair fayre party parties carnival protest protests rally rallies march
    marches marathon vigil procession fete fête fiesta demo demonstration* picket* sit occupation celebration* preacher* pageant
    block blockparty walkout strike blockade run market markets performer* performance* artist* theatre musician* food vendor* games dance
    walk show concert""".split()
)
_TITLED = Late(
    rf"(?<![\w'-])({_RUN}) (?:(?i:(?:{WAYS}))(?:'s)? (?i:(?:(?:{KINDS}) ){{0,2}}({HELD}))|street (?:(?:{KINDS}) ){{0,2}}({SMALL_HELD}))(?!\w)",
    needs=_HELD_WORDS,
)
_BODY = rf"{_LARGE}(?:(?: (?:and|of|for|the|to|a|&|und|et|y|e|i|en|de|la|le|du|van|von|di|del)){{0,3}} {_LARGE}| \d{{1,3}}(?![\w:.])){{0,7}}"
_ACTING = Late(
    rf"(?<![\w'-])({_BODY})(?: (?!(?:as|by|while|because|due|after|with|for|to|and|or|where|when|from)(?!\w))[a-z-]{{3,12}})? ({ACTORS})(?!\w)",
    needs=frozenset(
        "activist* protest* campaigner* supporter* demonstrator* members striker* marcher* picketer* fans followers loyalists sympathi* militants rebels walkout* lockout* picket*".split()
    ),
)
_DOING = Late(
    rf"(?<![\w'-])({_BODY}) ({ACTS})(?!\w)",
    needs=frozenset(
        """blocking blockading occupying marching protesting picketing demonstrating rallying striking staging holding blocked blockaded
        occupied staged called glued announced march protest block rally strike picket demonstrat* blockieren demonstrieren bloquent
        manifestent bloquean manifiestan bloccano manifestano blokują protestują blokkeren demonstreren""".split()
    ),
)
_OF = r"(?:of|de la|de los|de|du|des|del|della|dei|di|von|van|der|do|da|af|av|för|za)"
_FOLLOWING = Late(
    rf"(?<!\w)((?i:{ACTORS_FIRST})) (?:{_OF} |d'|dell')?({_BODY})",
    needs=frozenset(
        """supporters followers fans members friends backers partisans sympathisant* militant* fidèles adeptes simpatizant* partidarios
        seguidores hinchas sostenitori simpatizzanti tifosi seguaci anhänger* unterstützer* zwolenni* sympatyk* sympatycy kibic*
        aanhangers volgelingen apoiantes adeptos anhängare supportrar tilhængere příznivc* stoupenc*""".split()
    ),
)
_DAY_OF = Late(
    rf"(?i)(?<!\w)({DATED})(?: (?:du|de|del|dell'|des|zum|van|do|da|am|dia|del día))?(?: (?:{FEAST_DAYS}))(?!\w| ?(?:de )?20\d\d)",
    needs=frozenset(
        """mai mayo maggio maja maio mei may juillet août agosto sierpnia august mars marzo marca março märz novembre listopada november
        aprile abril giugno octubre enero diciembre noviembre novembro july 1st 5th""".split()
    ),
)
_DAY_BEFORE = Late(
    rf"(?i)(?<![\w.])(?:{FEAST_DAYS}) (?=(?:{HELD}|fireworks|bonfire)(?!\w))",
    needs=_HELD_WORDS | {"fireworks", "bonfire"},
)
_DAY_GLUED = Late(rf"(?i)(?<![\w.])\d{{1,2}}\.?[ -](?:{tables.spelt('months')})-(?=(?:{GLUED}))", needs="-")
"""The 1 May of a "1 mei-optocht"."""
_FEAST = Late(
    r"(?<!\w)(?:Remembrance|Palm|Easter|Whit|Good|Ash|Maundy|Holy|Shrove|Plough|Bloody|Armed Forces|Armistice) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Day) "
    rf"(?=(?i:{HELD}|service|commemorations?)(?!\w))",
    needs="sunday|monday|tuesday|wednesday|thursday|friday|saturday|day",
)
_CODE = Late(rf"(?<!\w)([Ee]l|[Dd]el|[Aa]l) (?:{FEAST_CODES})(?![\w-])", needs=r"\d[a-z]")
_NO_STREET = r"(?! (?:[A-ZÀ-Ž]|d[eu]s? |d'|del |della |l'|la |les ))(?!\w)"
_THINGS = tuple(
    Late(rf"(?i:(?<!\w)({held}) {where})(?-i:{_NO_STREET})", needs="rue|calle|rua|strada")
    for held, where in STREET_THINGS
)
_SLOWLY = tuple(
    (Late(rf"(?i)(?<!\w)({held}) {how}(?!\w)", needs="lenta|corte"), told) for held, how, told in SLOW
)


_CALLED_OUT = Late(
    rf"(?<!\w)(?:Just|Let's|Don't|Never|Now) (?:Stop|Block|Shut|Close|Line) {_RUN}",
    needs="just|let's|don't|never|now",
)
"""A call that is a movement's name: "Just Stop Oil"."""


def _titled(found: re.Match[str]) -> str:
    """What is held, small and without its title; what the notice says ahead of the title stays."""
    words = found[1].split(" ")
    at = max((n + 1 for n, word in enumerate(words) if _is_notice(words, n)), default=0)
    return " ".join([*words[:at], (found[2] or found[3]).lower()])


def _bodys(found: re.Match[str]) -> str:
    """Who acts, as "it"; a line told ahead stays."""
    words = found[1].split(" ")
    at = 0
    while at < len(words) and _is_notice(words, at):
        at += 1
    ways = (n + 2 for n, word in enumerate(words[:-1]) if _WAY.fullmatch(word) and words[n + 1] in _SMALL)
    at = max(at, *ways, 0)
    return " ".join([*words[:at], "it", found[2]]) if at < len(words) else found[0]


def _is_notice(words: list[str], at: int) -> bool:
    """Whether a word of a row of large ones is the notice's own and of no title: "Route 12 Diverted", "Saturday"."""
    low = words[at].casefold().strip(".'")
    if low in _OWN or low in tables.fences():
        return True
    if words[at][0].isdigit() and at and words[at - 1].casefold() in _NUMBERED:
        return True
    return effect_of(low) is not Effect.UNKNOWN


_WAY = Late(rf"(?i){WAYS}")
_SMALL = frozenset("and of for the to a & with und et y e en".split())
_NUMBERED = tables.words("line") | {"line", "route", "bus", "tram", "lines", "routes", "buses", "and"}
_OWN = _NUMBERED | frozenset(
    "due because for at on in near via from to the by during owing following no".split()
)


def plainly(text: str) -> str:
    """The text without such titles, days and names; linear, for each look is bounded."""
    text = _TITLED.sub(_titled, text)
    text = _DOING.sub(_bodys, _ACTING.sub(_bodys, text))
    text = _FOLLOWING.sub(r"\1", text)
    for pattern in (_DAY_BEFORE, _DAY_GLUED, _FEAST):
        text = pattern.sub("", text)
    for pattern in (_DAY_OF, *_THINGS):
        text = pattern.sub(r"\1", text)
    for pattern, told in _SLOWLY:
        text = pattern.sub(told, text)
    text = _CALLED_OUT.sub("it", text)
    return _CODE.sub(r"\1 it", text)
