# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gate: a Report goes in, a Cleared or a Refused comes out. Nothing else can make a Cleared.

The store takes only `Cleared`; the parser's words reach it only through here. The gate trusts no parser:
it reads every slot with the second scanner and empties what the scanner finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from tocsin.core.guard.causes import of_a_person, says_why
from tocsin.core.guard.incidents import tells_an_incident
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.signs import (
    at_somebodys,
    beside_a_name,
    care_of,
    crossing,
    on_a_sign,
    places_in,
    plainly,
    rest_of,
    two_names,
)
from tocsin.core.guard.places.ways import PARTS, is_corner, is_street, is_way
from tocsin.core.guard.rules import DISTURBED, MODES, TEXT_HAZARDS, UNTOLD, VAGUE
from tocsin.core.guard.scan import Found, scan
from tocsin.core.guard.sought import asks_after, of_one, sought
from tocsin.core.guard.tokens import LONGEST, glued, hashed, hides_a_name, office, opaque
from tocsin.core.model import PERSON_ALERT, Effect, Geocode, Place, Refused, Report, Slots

_SEAL = object()
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2}|-\d{3})?|")
"""Language, script and country (BCP 47): what else a tag may have is somebody's own words."""
_OVERRIDE = "\u202e"
"""Shows what follows from right to left: no place is written so, a name that hides may be."""
_LOUD_WORD = re.compile(r"[A-ZÀ-Þ]{3,}(?:['’-][A-ZÀ-Þ]{2,}){0,3}(?![^\W_])")
_LINE_NAMED = 0.6
"""Below it two words no list knows ("Keisei Narita")."""
_COUNTRY = re.compile(r"[A-Za-z]{0,3}")
_DIGITS = frozenset(("UGC", "SAME", "EMMA_ID", "NUTS2", "NUTS3", "WARNCELLID", "ARS", "FIPS6"))
_LETTERS = re.compile(r"[^\W\d_]{4,}|[^\x00-\x7f]")
_FORMAT = re.compile(r"[A-Za-z0-9_.-]{0,64}")
_STREETS_OF = ("ethnicity", "faith")
_EFFECTS = frozenset(effect.value for effect in Effect)
_NAMED = ("lines", "stops", "streets", "sections", "places")


class Cleared(Struct, frozen=True):
    """A Report that passed the gate, and where it speaks of. Built by `clear` and `restore` only.

    `emptied` names the slots the gate emptied, for counting; never what stood in them.
    """

    report: Report
    place: Place
    feed: str
    seal: object = None
    emptied: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("only core.guard.gate can build a Cleared; call gate.clear(report, place, feed)")


def clear(report: Report, place: Place, feed: str, text_listed: bool = False) -> Cleared | Refused:
    """Pass what may be kept, refuse what may not.

    Person alerts are refused whole. Free text that is not a hazard text of a listed sender, or in which
    the second scanner finds anything, is emptied; so is every slot value in which it does. Ids that speak
    of a person become hashes, the same in every message.
    """
    if is_person_alert(report):
        return Refused(PERSON_ALERT)
    emptied: list[str] = []
    kept = msgspec.structs.replace(
        report,
        shapes=(),
        **_named(report),
        **_coded(report, emptied),
        **_texts(report, text_listed, emptied),
        slots=_slots(report.slots, emptied),
    )
    return Cleared(kept, place, feed, _SEAL, tuple(sorted(set(emptied))))


def restore(report: Report, place: Place, feed: str) -> Cleared:
    """Rebuild what an earlier `clear` let pass, when the store reads its own rows back."""
    return Cleared(report, place, feed, _SEAL)


def is_person_alert(report: Report) -> bool:
    """Whether the message seeks a person. The body is read only where the hazard does not say a thing."""
    if of_a_person(report.event_code):
        return True
    texts = [report.event_code, *report.headline.values()]
    if any(map(asks_after, texts)):
        return True
    if report.hazard in VAGUE:
        if any(sought(text) or (report.hazard in UNTOLD and of_one(text)) for text in texts):
            return True
        texts += report.description.values()
    return any(seeks_person(text[:4000]) for text in texts)


def seeks_person(text: str) -> bool:
    return any(f.kind == "person_alert" for f in scan(text))


def _named(report: Report) -> dict[str, Any]:
    """What machines named: kept, or hashed where it speaks of a person."""
    return {
        "id": opaque(report.id),
        "part": opaque(report.part),
        "sender": office(report.sender),
        "refs": _tokens(report.refs),
        "keys": _tokens(report.keys),
        "cancelled_keys": _tokens(report.cancelled_keys),
        "superseded_by": _tokens(report.superseded_by),
    }


def _coded(report: Report, emptied: list[str]) -> dict[str, Any]:
    """Codes of closed lists; what is none is emptied."""
    return {
        "event_code": _code(_reasonless(report), emptied),
        "country": report.country if _COUNTRY.fullmatch(report.country) else "",
        "format": report.format if _FORMAT.fullmatch(report.format) else "",
        "geocodes": _geocodes(report.geocodes, emptied),
    }


def _code(code: str, emptied: list[str]) -> str:
    if opaque(code) == code:
        return _clean(code, "event_code", emptied)
    emptied.append("event_code")
    return ""


def _reasonless(report: Report) -> str:
    """What a feed calls the type of its message, unless that says why a line or a road is disturbed."""
    code = report.event_code
    said = report.hazard in DISTURBED and code not in _EFFECTS and says_why(code)
    return "" if said else code


def _geocodes(geocodes: tuple[Geocode, ...], emptied: list[str]) -> tuple[Geocode, ...]:
    kept = impersonal(geocodes)
    if len(kept) < len(geocodes):
        emptied.append("geocodes")
    return kept


def impersonal(geocodes: tuple[Geocode, ...]) -> tuple[Geocode, ...]:
    """Those of the codes that speak of nobody, neither alone nor in a row: a reader parts codes at blanks."""
    kept = tuple(g for g in geocodes if opaque(g.scheme) == g.scheme and _is_code(g))
    return tuple(g for g in kept if not _wordy(g.code)) if _a_name(g.code for g in geocodes) else kept


def _is_code(geocode: Geocode) -> bool:
    """Whether a code says nothing of anybody; where codes are digits behind a letter or two, words are none."""
    if geocode.scheme in _DIGITS and _LETTERS.search(geocode.code):
        return False
    return opaque(geocode.code) == geocode.code


def _tokens(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """What machines named, each kept or hashed; words that are a name together are hashed each."""
    if not _a_name(tokens):
        return tuple(map(opaque, tokens))
    return tuple(hashed(t) if _wordy(t) else opaque(t) for t in tokens)


def _a_name(tokens: Iterable[str]) -> bool:
    words = [t for t in tokens if _wordy(t)]
    said = " ".join(words)
    return len(words) > 1 and opaque(said) != said


def _wordy(token: str) -> bool:
    return token.isalpha()


def _clean(value: str, slot: str, emptied: list[str]) -> str:
    if not value or not tainted(value):
        return value
    emptied.append(slot)
    return ""


def tainted(value: str) -> bool:
    """Whether a value of a slot may not be kept. A place named after a person may; a whole text may not."""
    if len(value) > LONGEST or _OVERRIDE in value or tells_an_incident(value):
        return True
    return _tainted(value) or _shouts_a_name(value)


def _shouts_a_name(value: str) -> bool:
    """Whether it would be tainted if two words in capitals in it were not: "Mill Square ANNA BERGMANN"."""
    return len(_LOUD_WORD.findall(value)) > 1 and _tainted(_LOUD_WORD.sub(_said_calmly, value))


def _said_calmly(word: re.Match[str]) -> str:
    return word.group().title()


@lru_cache(maxsize=16384)
def _tainted(value: str) -> bool:
    shown = normal(value).text
    if care_of(shown):
        return True
    if is_corner(shown):  # of streets, whose names are scanned for anything but a person's
        return any(f.kind != "person" and not _of_a_way(shown, f) for f in scan(shown))
    return any(map(_part_tainted, PARTS.split(shown)))


def _part_tainted(value: str) -> bool:
    """A part fails whole, unless it is streets that cross and each alone may stay."""
    parts = crossing(value)
    if two_names(parts):
        return any(map(_part_tainted, parts))
    if is_eponym(value):
        return False
    found = scan(value)
    if any(_surname_first(value[f.start : f.end]) for f in found if f.kind == "person"):
        return True
    if any(f.kind != "person" and not _of_a_way(value, f) for f in found):
        return True
    if not _names_somebody(value, found):
        return False
    return not parts or any(map(_part_tainted, parts))


def _surname_first(said: str) -> bool:
    """Whether it is written as a register writes somebody, and neither word is a town's: "Bergmann, Anna"."""
    surname, comma, given = said.partition(", ")
    return bool(comma) and not any(kind_of(fold(word)) & Kind.PLACE for word in (surname, given))


def _of_a_way(value: str, found: Found) -> bool:
    """A people or a belief in a street's name: "Rambla Reyes Católicos", "Av. dos Latinos"."""
    return found.kind in _STREETS_OF and (
        is_street(value) or is_eponym(value[max(0, found.start - 6) : found.end])
    )


def _names_somebody(value: str, found: tuple[Found, ...]) -> bool:
    """Whether a finding of a person in the value is no street's, no sign's and nobody's of history."""
    if all(f.kind != "person" or _spared(value, f) for f in found):
        return False
    if len(parts := places_in(value)) > 1:  # whose road it is says nothing of who stands before the comma
        return any(_names_somebody(part, scan(part)) for part in parts)
    if not at_somebodys(value) and (is_way(value) or on_a_sign(value)):
        return False
    rest = rest_of(value)
    return rest is None or any(f.certainty >= NAMED for f in scan(rest.title()))


def _spared(value: str, found: Found) -> bool:
    """Stops and squares are called after all manner of words: what is not surely a name, or is one of history, may stay."""
    said = value[found.start : found.end]
    if found.certainty < NAMED or plainly(said):
        return True
    return is_eponym(said) and not beside_a_name(value, found.start, found.end)


def _slots(slots: Slots | None, emptied: list[str]) -> Slots | None:
    if slots is None:
        return None
    named = {name: _values(getattr(slots, name), f"slots.{name}", emptied) for name in _NAMED}
    mode = slots.mode if slots.mode in MODES else ""
    return msgspec.structs.replace(slots, mode=mode, **named)


def _values(values: tuple[str, ...], slot: str, emptied: list[str]) -> tuple[str, ...]:
    kept = tuple(v for v in values if not v or not (tainted(v) or glued(v)))
    if slot == "slots.lines":
        kept = tuple(v for v in kept if not _called_after(v))
    if len(kept) < len(values):
        emptied.append(slot)
    return kept


@lru_cache(maxsize=4096)
def _called_after(line: str) -> bool:
    """Whether a line is called as somebody is: lines are named after the dead alone, stops after all manner of words."""
    return not is_eponym(line) and any(
        f.kind == "person" and f.certainty >= _LINE_NAMED and not is_eponym(line[f.start : f.end])
        for f in scan(line)
    )


def _texts(report: Report, text_listed: bool, emptied: list[str]) -> dict[str, Any]:
    may = text_listed and report.hazard in TEXT_HAZARDS
    return {
        "headline": _text(report.headline, "headline", may, emptied),
        "description": _text(report.description, "description", may, emptied),
    }


def _is_language(tag: str) -> bool:
    return bool(_LANGUAGE.fullmatch(tag)) and opaque(tag) == tag


def _speaks(text: str) -> bool:
    return bool(scan(text)) or tells_an_incident(text) or hides_a_name(text)


def _text(text: dict[str, str], slot: str, may: bool, emptied: list[str]) -> dict[str, str]:
    """The sender's words by language, each language kept or dropped whole."""
    if not may:
        return {}
    kept = {tag: said for tag, said in text.items() if _is_language(tag) and not _speaks(said)}
    if len(kept) < len(text):
        emptied.append(slot)
    return kept
