# SPDX-License-Identifier: AGPL-3.0-or-later
"""The second, independent scanner: what stands in a text that may never be kept.

It knows nothing of parsers, feeds or slots. No model, no network, linear time; a text of any
length. A hit says kind, place and certainty; what follows from it is the
gate's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import chain

from tocsin.core.guard.excused.called_streets import no_streets
from tocsin.core.guard.excused.elements import no_elements
from tocsin.core.guard.excused.incidents import of_people
from tocsin.core.guard.excused.out_of_order import not_of_machines
from tocsin.core.guard.excused.public_east import to_the_public
from tocsin.core.guard.excused.public_west import not_to_the_public
from tocsin.core.guard.excused.shops import no_shops
from tocsin.core.guard.excused.shores import no_shores
from tocsin.core.guard.excused.shown_things import only_shown
from tocsin.core.guard.excused.stands_still import not_standing_still
from tocsin.core.guard.excused.storms_named import no_storms
from tocsin.core.guard.excused.suppliers import no_suppliers
from tocsin.core.guard.excused.supplies import no_supplies
from tocsin.core.guard.excused.told_by_what_follows import no_walks
from tocsin.core.guard.finding import Found
from tocsin.core.guard.hidden.ciphers import deciphered
from tocsin.core.guard.hidden.leet import spelt
from tocsin.core.guard.hidden.markup import Shown, shown
from tocsin.core.guard.hidden.packed import hidden
from tocsin.core.guard.hidden.torn import mended
from tocsin.core.guard.hidden.unveil import unveiled
from tocsin.core.guard.idle import Idle
from tocsin.core.guard.late import Late
from tocsin.core.guard.names.announced import announced
from tocsin.core.guard.names.asked import asked
from tocsin.core.guard.names.at_work import at_work
from tocsin.core.guard.names.attending import attending
from tocsin.core.guard.names.christened import christened
from tocsin.core.guard.names.deeds import deeds
from tocsin.core.guard.names.greeted import greeted
from tocsin.core.guard.names.in_capitals import in_capitals
from tocsin.core.guard.names.nicknamed import nicknamed
from tocsin.core.guard.names.on_duty import on_duty
from tocsin.core.guard.names.parted import parted
from tocsin.core.guard.names.person import persons
from tocsin.core.guard.names.rows import rows
from tocsin.core.guard.names.signed_off import signed_off
from tocsin.core.guard.names.small_families import small_families
from tocsin.core.guard.names.spoken_with import spoken_with
from tocsin.core.guard.names.titled import titled
from tocsin.core.guard.names.towns_too import towns_too
from tocsin.core.guard.names.typed_small import typed_small
from tocsin.core.guard.normal import bare_letters, is_eastern, normal
from tocsin.core.guard.said.acute import acute
from tocsin.core.guard.said.behaves import behaves
from tocsin.core.guard.said.belonging import belonging, numbered_bodies
from tocsin.core.guard.said.crews import crews, crews_alone
from tocsin.core.guard.said.described import described
from tocsin.core.guard.said.forms import forms
from tocsin.core.guard.said.hinted import hinted
from tocsin.core.guard.said.logged import logged
from tocsin.core.guard.said.loves import loves
from tocsin.core.guard.said.made_up_of import made_up_of
from tocsin.core.guard.said.of_somebody import of_somebody
from tocsin.core.guard.said.one_watched import one_watched
from tocsin.core.guard.said.opined import opined
from tocsin.core.guard.said.organised import organised
from tocsin.core.guard.said.parties_act import parties_act
from tocsin.core.guard.said.peoples_at import peoples_at
from tocsin.core.guard.said.phrases import phrases
from tocsin.core.guard.said.said_to_be import said_to_be
from tocsin.core.guard.said.shadowed import shadowed
from tocsin.core.guard.said.slogans import slogans
from tocsin.core.guard.said.spied import spied
from tocsin.core.guard.sought.missing import missing
from tocsin.core.guard.sought.named_sought import named_sought
from tocsin.core.guard.sought.shut_out import shut_out
from tocsin.core.guard.sought.unwanted import unwanted
from tocsin.core.guard.terms.match import causes, peoples_turkish, unions_shaped
from tocsin.core.guard.traces.found import traces
from tocsin.core.guard.words import Token, tokens

KINDS = (
    "person",
    "person_alert",
    "union",
    "party",
    "faith",
    "health",
    "orientation",
    "ethnicity",
    "strike",
    "demonstration",
    "surveillance",
    "conduct",
    "email",
    "phone",
    "handle",
    "plate",
    "iban",
)


SHORT = 200
"""Letters up to which a text is remembered for a while: a headline, a name."""


def scan(text: str) -> tuple[Found, ...]:
    """Everything found in `text`, in order of place; also inside base64 runs."""
    return _short(text) if len(text) <= SHORT else _scan(text)


def _scan(text: str) -> tuple[Found, ...]:
    if not text:
        return ()
    view = shown(normal(text))
    found = {_found(view, hit) for hit in _hits(view.text)}
    for start, end, said in hidden(view.text):
        found |= {_found(view, (kind, start, end, sure)) for kind, _, _, sure in _hits(normal(said).text)}
    for start, end, said in chain(unveiled(text), mended(text), spelt(text), deciphered(text)):
        found |= _anew(text, start, end, said)
    return tuple(sorted(found))


# Feeds say the same headline of hundreds of zones, and the same stop of hundreds of trips.
_short = lru_cache(maxsize=4096)(_scan)


def _anew(text: str, start: int, end: int, said: str) -> set[Found]:
    """What a run says when read as meant and not as shown: a whole line is hit only by what it does not show."""
    view = normal(said).text
    seen = normal(text[start:end]).text
    return {
        Found(start, end, kind, sure)
        for kind, first, last, sure in _hits(view)
        if view[first:last] not in seen
    }


def _found(view: Shown, hit: tuple[str, int, int, float]) -> Found:
    start, end = view.back(hit[1], hit[2])
    return Found(start, end, hit[0], hit[3])


_SULTRY = Late("(?i)schwül", needs="schwül")
_MASTER = Late("(?i)(?<!\\w)herr(?= (?:der|über die) (?:lage|situation)(?!\\w))", needs="herr")

_PLEASE = Late(
    r"(?i)(?<!\w)si prega(?= (?:di|il|la|lo|i|gli|le|tutti|tutte|chi|vivamente|cortesemente)(?!\w)| l['’])",
    needs="prega",
)
_CITES = Late(
    r"(?:message|article|texte|rapport|mail|courriel|journal|tract|publication|post|lettre|note|il|elle|on|qui) cite (?=[A-ZÀ-Ý])",
    needs="cite",
)


def _hits(text: str) -> Iterator[tuple[str, int, int, float]]:
    text = _SULTRY.sub("feucht", text)  # folded it would be an orientation
    text = _MASTER.sub("auch", text)  # who has it in hand is nobody's name
    text = _PLEASE.sub("si vuole", text)  # who asks the public does not pray
    text = _CITES.sub(lambda said: said[0].replace(" cite ", " voit "), text)  # who is quoted is no estate
    if not (all_hits := list(_all_hits(text))):
        return  # as in most names, and no other is asked
    hits = not_of_machines(text, of_people(text, all_hits))
    hits = no_walks(text, hits)
    hits = not_to_the_public(text, no_streets(text, no_shores(text, no_supplies(text, hits))))
    hits = not_standing_still(
        text, no_elements(text, only_shown(text, no_suppliers(text, no_shops(text, hits))))
    )
    if not is_eastern(text):
        yield from hits
        return
    hits = no_storms(text, hits)
    yield from (hit for hit in hits if hit[0] != "health" or not to_the_public(text, hit[1], hit[2]))


_OF_WORDS = (
    causes,
    unions_shaped,
    peoples_turkish,
    described,
    crews,
    peoples_at,
    belonging,
    of_somebody,
    said_to_be,
    acute,
    loves,
)
_OF_TEXT = (
    phrases,
    numbered_bodies,
    crews_alone,
    logged,
    hinted,
    forms,
    named_sought,
    missing,
    parties_act,
    traces,
    spied,
    one_watched,
    shadowed,
    behaves,
    opined,
    made_up_of,
    organised,
    unwanted,
    shut_out,
    slogans,
)
_NAMES_OF_WORDS = (
    persons,
    announced,
    parted,
    asked,
    at_work,
    deeds,
    christened,
    typed_small,
    towns_too,
    small_families,
    in_capitals,
)
_NAMES_OF_TEXT = (
    titled,
    greeted,
    spoken_with,
    on_duty,
    rows,
    nicknamed,
    attending,
    signed_off,
)
"""What finds something: in a text alone or by its words; kinds of things, or names alone."""
_IDLE = Idle((*_OF_WORDS, *_OF_TEXT, *_NAMES_OF_WORDS, *_NAMES_OF_TEXT))


def _all_hits(text: str) -> Iterator[tuple[str, int, int, float]]:
    words = tokens(text)
    idle = _IDLE.by_words([word.word for word in words])
    if not is_eastern(text):  # many read what stands in other letters by patterns of their own
        idle |= _IDLE.by_patterns(text, bare_letters(text))
    yield from chain.from_iterable(finds(text, words) for finds in _OF_WORDS if finds not in idle)
    yield from chain.from_iterable(reads(text) for reads in _OF_TEXT if reads not in idle)
    for names in _names(text, words, idle):
        for start, end, sure in names:
            yield "person", start, end, sure


def _names(text: str, words: list[Token], idle: Set[object]) -> Iterator[Iterator[tuple[int, int, float]]]:
    """What each reader of names finds that is not idle."""
    yield from (finds(text, words) for finds in _NAMES_OF_WORDS if finds not in idle)
    yield from (reads(text) for reads in _NAMES_OF_TEXT if reads not in idle)
    if is_eastern(text):
        from tocsin.core.guard.names.abroad import abroad  # 100 ms, and most desks never need it

        yield abroad(text, words)
