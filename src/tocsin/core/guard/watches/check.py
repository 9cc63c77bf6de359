# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule may not watch for: persons, accounts, unions, causes, beliefs. Checked when a rule is compiled.

`check_watch(text)` takes any text of a rule (a name, a word to match, a tag, a note) in any language and answers
with `Forbidden(start, end, kind)` in order of place, empty when it may be watched; `.why` is one line for the
person who wrote the rule. A compiler calls it on every text of a rule and refuses the rule on any answer.

A rule's words are few, so this check is stricter than the scanner: a bare "strike", a union's name in
lower case or a hashtag is refused, where a hazard text may say "lightning strike" or "Union Street".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tocsin.core.guard.excused.incidents import incidents
from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.hidden.leet import spelt_out
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.family_alone import family_alone
from tocsin.core.guard.normal import Normal, fold, normal
from tocsin.core.guard.places.shelters import shelters
from tocsin.core.guard.said.doings.read import doings
from tocsin.core.guard.said.jotted import jotted
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.beside_signs import beside_signs
from tocsin.core.guard.watches.called_else import called_else
from tocsin.core.guard.watches.colours import coloured
from tocsin.core.guard.watches.conduct import conduct
from tocsin.core.guard.watches.excused import Things, without
from tocsin.core.guard.watches.forbidden import UNCLEAR, Forbidden
from tocsin.core.guard.watches.harmless import harmless
from tocsin.core.guard.watches.listed import listed
from tocsin.core.guard.watches.looked_out_for import gathers_at, looked_out_for
from tocsin.core.guard.watches.low_names import low_names
from tocsin.core.guard.watches.machines import machines
from tocsin.core.guard.watches.plain_things import only_things, spared
from tocsin.core.guard.watches.premises import premises
from tocsin.core.guard.watches.request import asks_for_a_thing, without_request
from tocsin.core.guard.watches.sign import ANYTHING, Sign
from tocsin.core.guard.watches.signs import signs
from tocsin.core.guard.watches.signs_east import street_first
from tocsin.core.guard.watches.sounds import DESK, KUNYA, fathers
from tocsin.core.guard.watches.tools import of_tools
from tocsin.core.guard.watches.torn import torn
from tocsin.core.guard.watches.twofold import Span, twofold
from tocsin.core.guard.watches.watched import watched
from tocsin.core.guard.watches.weigh import unclear
from tocsin.core.guard.watches.whole import Place, whole_place
from tocsin.core.guard.watches.worldly import worldly
from tocsin.core.guard.words import tokens

ENOUGH = 0.6
"""Above it a name counts: a plain word before what may be a surname ("Tidal Trent") is mostly a thing's."""
_GUESSED = 0.57
_ALL_ABOUT = Late(
    r"(?i)(?<!\w)(?:(?:anything|everything|whatever|any news|all news) (?:about|on|of)|cualquier (?:cosa|novedad|noticia) (?:sobre|de)|todo (?:lo de|sobre)|tout (?:sur|ce qui concerne)|alles (?:über|zu|von)|(?:qualsiasi|ogni) (?:cosa|novità|notizia) (?:su|di)|tutto su|(?:wszystko|o wszystkim) o) (?=[A-ZÀ-Þ])"
)
"""Who asks so for two capitals asks for somebody, or for a place."""
_ACCENTED = {"schwül": "feucht", "unité": "poste", "valdés": "valdez"}
"""Words that without their accents would be an orientation, a union, a faith: read as others as long."""
_BY_ACCENT = Late("schwül|valdés|unité(?= (?:\\d|d[e'’]|hors|mobile|centrale))", re.I)
_SAINT = Late(r"\b(?:St|Saint|Sainte|San|Santa|Sankt|São)[ .-]+[A-ZÀ-Þ][^\W\d_]+")
_HAN = Late("[一-鿿]")
_KANA = Late("[\u3040-\u30ff]")
"""Japanese has forms of its own."""
_STOPS_AR = Late("(?<![ء-ي])توقف (?=(?:ال)?(?:عبارة|ترام|قطار|مترو|حافل|مضخة|مصعد|رحلات|حركة|خط))")
"""What stands still there is a machine or a service."""
LONGEST = 400
"""Letters of what a rule may be called; nothing excuses what stands in a longer text, for each excuse reads it whole."""


def check_watch(text: str) -> list[Forbidden]:
    """Why the text of a rule is refused, in order of place; empty when it may be watched.

    What stands beside a street, a ship or a machine is asked alone as well: a place makes nobody a thing.
    """
    if found := _refused(text) or [Forbidden(*hit) for hit in gathers_at(text)]:
        return found
    rest = beside_signs(text) if len(text) <= LONGEST else ""
    if not rest or (" " not in rest and kind_of(fold(rest)) & Kind.PLACE):
        return []
    return [Forbidden(0, len(text), f.kind) for f in _refused(rest) if not _spared(rest, f)][:1]


_TRAIN = Late(
    r"(?:ICE?|ECE?|EC|EN|NJ|IR|IRE|REX?|RB|RJX?|RV|REG|FR|TER|TGV|AVE|MD|TLK|EIC|EIP|OS|SC|TXL)[ -]?\d{1,5}(?!\w)"
)
"""A train's number, which is written as a plate is."""


def _spared(rest: str, found: Forbidden) -> bool:
    """What is not refused for it beside a place: its weight, and in small letters what may be a name."""
    if found.kind == UNCLEAR or (found.kind == "plate" and _TRAIN.match(rest)):
        return True
    if found.kind == "person" and " " not in rest and not _HAN.search(rest):
        return True
    guessed = rest.islower() and any((s, e) == (found.start, found.end) for s, e, _ in low_names(rest))
    return found.kind == "person" and guessed and not _surely_named(rest)


def _surely_named(rest: str) -> bool:
    """ "sophie marchand": nothing but a given name and a surname that is no word."""
    kinds = [kind_of(word.low) for word in tokens(rest)]
    plain = Kind.COMMON | Kind.PLACE | Kind.TOPIC
    return len(kinds) == len(_NAME) and all(
        kind & (name | plain) == name for kind, name in zip(kinds, _NAME, strict=True)
    )


_NAME = (Kind.GIVEN, Kind.SURNAME)


def _refused(text: str) -> list[Forbidden]:
    if len(text) > LONGEST:
        said = {Forbidden(f.start, f.end, f.kind) for f in scan(text) if f.certainty > ENOUGH}
        return sorted(said | {Forbidden(0, len(text), UNCLEAR)})
    text = _BY_ACCENT.sub(lambda m: _ACCENTED[m[0].lower()], text)
    asked = text if _KANA.search(text) else simple(text)
    text = without_request(asked)
    view = normal(text)
    found = {*_found(text, view), *(Forbidden(*hit) for hit in chain(watched(asked), looked_out_for(asked)))}
    named = [*signs(view.text), *(Sign(s, e, ANYTHING, e) for s, e in machines(view.text))]
    others = [*twofold(view.text), *called_else(view.text), *of_tools(view.text)]
    things = Things(text, view, others, [*premises(view.text)], named)
    if place := whole_place(view.text):
        told = {(start, end) for start, end, _ in conduct(tokens(view.text))}
        found = {
            f for f in found if f.kind not in place.after or (f.start, f.end) in told or _who_is_at(text, f)
        }
    houses = shelters(text)
    found = {
        f
        for f in found
        if not (
            spared(text, f.start, f.end, f.kind)
            or any(first <= f.start and f.end <= last for first, last in houses)
        )
    }
    if found:
        return sorted(f for f in found if not things.excuse(f.start, f.end, f.kind))
    if only_things(text) or worldly(text) or (text != asked and asks_for_a_thing(text)):
        return []
    light = [*things.spans, *things.rooms, *houses, *_light(view.text, place, named)]
    weighs = unclear(view.text) and unclear(without(view.text, light))
    return [Forbidden(0, len(text), UNCLEAR)] if weighs else []


def _found(text: str, view: Normal) -> Iterator[Forbidden]:
    """What the scanner finds, what the lists know, what stands in pieces, and who is taken ill."""
    yield from (
        Forbidden(f.start, f.end, f.kind)
        for f in scan(text)
        if f.certainty > (_GUESSED if _ALL_ABOUT.search(text) else ENOUGH) and not harmless(text, f)
    )
    for shown in {view.text, spelt_out(view.text)}:
        yield from (Forbidden(*view.back(s, e), kind) for s, e, kind in listed(shown, tokens(shown)))
    yield from (Forbidden(*hit) for hit in torn(text))
    for reads in (jotted, doings):
        yield from (Forbidden(*view.back(s, e), kind) for s, e, kind in reads(view.text))
    yield from (Forbidden(*view.back(s, e), "person") for s, e in family_alone(view.text))
    yield from (Forbidden(*view.back(s, e), kind) for s, e, kind in coloured(view.text))
    yield from (Forbidden(*view.back(s, e), "health") for s, e in incidents(view.text))


def _who_is_at(text: str, found: Forbidden) -> bool:
    """ "Ama Boateng in Quakers Lane", "Roma-Familien am Bahnhof": somebody before a place."""
    if found.kind == "ethnicity" and _ARE_AT.match(text, found.end):
        return True
    return found.kind == "person" and _IS_AT.match(text, found.end) is not None


_ARE_AT = Late(" (?:am|an der|auf dem|auf der|beim|bei der|vor dem|vor der|im) [A-ZÀ-Þ]")
_IS_AT = Late(" (?:in|on|at|near|outside|from) [A-ZÀ-Þ]")


def _light(text: str, place: Place | None, named: list[Sign]) -> Iterator[Span]:
    """What weighs nothing: names on signs, the word for the place, and "mother of" before what is no name."""
    yield from ((sign.start, sign.end) for sign in named)
    yield from (m.span() for m in _SAINT.finditer(text))
    if place:
        yield place.start, place.end
    if not text.isascii():
        yield from street_first(text)
        yield from (m.span() for m in _STOPS_AR.finditer(text))
        yield from (m.span() for m in DESK.finditer(text))
        yield from (m.span() for m in KUNYA.finditer(text) if not fathers(m))
