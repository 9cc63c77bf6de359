# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a chain of names is a stretch of line or road, and what says that it is a way round or a line's name."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chain_heads import ID
from tocsin.core.guard.prose.between.chains import STOPS, Chain
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.model import Effect

# Behind a word for a section a hyphen parts two ends ("axe Paris-Troyes"), but not in German, whose quarters are hyphened.
_HYPHENED = frozenset(w for x in tables.ALL if x.tag not in ("de", "en") for w in x.section) | {
    "bahnstrecke", "zugstrecke", "bahnlinie", "streckensperrung", "strecke", "linie", "linien", "strecken", "verbindungen", "teilstrecke", "verbindung", "relation",
}  # fmt: skip
_NAMED = Late(
    rf"(?:[ -]{{1,3}})(?:väli[a-zä]*|rata[a-zä]*|reit[a-zä]*|osuu[a-zä]*|(?:{tables.pattern('section_after')}))(?!\w)"
)
_SUFFIXED = Late(r"[-–](?:väli|rata|reit|osuu|juna|lento)[a-zäö]*$")
_AROUND = Late(
    r"(?i)(?<!\w)(?:via|über|par|przez|por|attraverso|lungo|along|langs|kautta|längs|umleitung|objazd\w{0,4}|déviation|itinéraire|omleiding|desvío)[: ]+$"
)


def announced(chain: Chain) -> bool:
    """Whether a word before says that a section follows."""
    noun = chain.noun.casefold()
    if noun in STOPS:
        return len(chain.names) == 2 and (chain.joints[0] == "–" or chain.joints[0].strip().isalpha())
    if noun in tables.words("line") and ID.match(chain.names[0]):
        # "Line 1 Yonge – University": the whole of a line, by its name.
        return False
    return noun in _HYPHENED if chain.loose else bool(noun)


_EARLIER = Late(
    rf"(?<!\w)(?i:{tables.alternatives({w for x in tables.ALL if x.tag not in ('de', 'en') for w in x.section})})(?!\w)[^.;:!?\n]{{1,60}}$"
)


def in_sentence(text: str, chain: Chain) -> bool:
    """Whether a word for a section stands earlier in the sentence."""
    return bool(_EARLIER.search(text, max(0, chain.start - 80), chain.start))


def named(text: str, chain: Chain) -> bool:
    """Whether a word behind says that a section was meant: "A–B välillä", "A to B services"."""
    return bool(_NAMED.match(text, chain.end) or _SUFFIXED.search(chain.names[-1]))


def unsuffixed(name: str) -> str:
    """The name without the word glued to it: "Niinimäki-rataosalle"."""
    return _SUFFIXED.sub("", name)


def bracketed(text: str, chain: Chain) -> bool:
    return text[chain.start - 1 : chain.start] + text[chain.end : chain.end + 1] == "()"


_NUMBER = Late(r"(?<![\w.])[A-Z]{0,3}[ -]?(?:[A-Z] )?\d{1,4}[A-Z]? \($")


def numbered(text: str, chain: Chain) -> bool:
    """Whether a road's or a line's number stands right before the bracket: "RM 503 (Bullas-Aledo)"."""
    return bool(_NUMBER.search(text, max(0, chain.start - 14), chain.start))


_STOP = Late(r"[.!?]\s|\n")
SAID = 120
"""Letters around a chain in which an effect is looked for."""


def moved(text: str, chain: Chain) -> bool:
    """Whether the sentence around a line's ends in brackets says an effect: "bus 8X (Opera–Harbour) replaces"."""
    before = _STOP.split(text[max(0, chain.start - 2 * SAID) : chain.start])[-1]
    behind = _STOP.split(text[chain.end : chain.end + SAID])[0]
    said = before + behind
    return effect_of(said) is not Effect.UNKNOWN or INSTEAD.search(said) is not None


_STREET = Late(r"(?:via|piazza|piazzale|corso|viale|largo|ponte) ")


def around(text: str, chain: Chain) -> bool:
    """Whether a way round is told; "via Roma - piazza Dante" is a street."""
    street = any(_STREET.match(name) for name in chain.names[1:])
    return not street and bool(_AROUND.search(text, max(0, chain.start - 20), chain.start))
