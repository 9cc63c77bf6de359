# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a notice as a whole says happens: each word of an effect is asked of what it is said, and what is closed beside a way round is a road."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.acted import acted, over, rerouted, stopped
from tocsin.core.guard.prose.effects import CLAUSE, a_lane_alone, effects_in, gravest
from tocsin.core.guard.prose.routes.shares import fewer
from tocsin.core.guard.prose.slight import slight
from tocsin.core.guard.prose.subjects import Subject, of_a_lift, sentences, subject, unserved
from tocsin.core.model import Effect

_STOPS = Late(
    r"(?i)\b(?:stops?|stations?|arrêts?|gares?|haltestellen?|bahnhof|paradas?|estaci[oó]n(?:es)?|fermat[ae]|stazion[ei]|przystan\w+|stacj\w+|haltes?|pysäk\w+|asema\w*|paragens?|paragem)\b"
)
_SHUT = Late(
    r"(?i)(?<!\w)(?:fermée?s?|barrée?s?|coupée?s?|shut|blocked|interrott[oa]|bloccat[oa]|bloquead[oa]|interrumpid[oa]|katkais\w+|katkea\w+|poikki|geblokkeerd|gestremd|versperd|unterbrochen|blockiert|bloquée?s?|unpassierbar)(?!\w)"
)
"""Of lines and of streets alike, where other languages or other words tell which."""
_BARRED = Late(
    r"(?i)(?<!\w)(?:blockier(?:t|en|te|ten)|(?:ge)?blokkee?r(?:t|en|d)|blokuj[eą]|zablokowan\w{1,2}|tukk(?:ii|ivat|inut|ittu|iutu\w+|eutu\w+)|tukossa|bloquean|bloquent?|blocca(?:no)?|blocking|blocked)(?!\w)"
    r"|(?:^|(?<=[.:\n] )|(?<=\n))(?:bloqueos? (?:total|parcial|en|a la altura)|blocco stradale (?:in|su)|blokada (?:ulicy|drogi|ul\.))(?!\w)"
)
"""What bars a street, where nothing that runs is told; as a noun it opens a sentence, for behind "por" it is a reason."""
_SERVICE = Late(
    r"(?i)(?:service|servi[czs]|traffic|trafi[ckq]|verkehr|betrieb|linie|strecke|fahrt|reise|circul|kurs|ruch|połącz|przejazd|dienst|vuoro|liikenn|line|route|trip|departure|crossing|tráfico|tráfego|drift|provoz|abfahrt|sailing|flight)"
)
"""Without any of these what is cancelled is somebody's meeting."""
_MILD = frozenset({
    Effect.UNKNOWN, Effect.DELAYS, Effect.MODIFIED_SERVICE, Effect.SERVICE_DISRUPTION, Effect.OBSTRUCTION, Effect.ROADWORKS, Effect.STOP_CLOSED,
    Effect.MEDICAL_INCIDENT,
})  # fmt: skip
"""Effects beside which a clause may tell a graver one: "trains were halted ... delays continue"."""
_DROPPED = ("vervall", "vervalt", "opgeheven")
"""Of stops and of what runs alike."""
_VAGUE = frozenset({Effect.UNKNOWN, Effect.SERVICE_DISRUPTION, Effect.ROADWORKS})
ON_RAILS = frozenset(("rail", "metro", "tram"))


class Told(NamedTuple):
    """What else a notice was read to name."""

    mode: str
    lines: tuple[str, ...]
    stops: tuple[str, ...]
    streets: tuple[str, ...]
    sections: tuple[str, ...]
    road: bool

    def anything(self) -> bool:
        return any((self.mode, self.lines, self.stops, self.streets, self.sections))

    def by_street(self) -> bool:
        """Whether what is closed can be a street beside a line: of trains a street's name is a station's."""
        return self.mode not in ON_RAILS


def settled(text: str, told: Told) -> Effect:
    """The effect that a notice tells."""
    found = set(_effects(text, told))
    effect = gravest(*found)
    if effect is Effect.NO_SERVICE and not told.anything() and not _SERVICE.search(text):
        return Effect.UNKNOWN
    if effect in _MILD and told.anything():
        effect = gravest(effect, _acted(text, told, effect))
    if (
        effect in _VAGUE
        and told.streets
        and not told.lines
        and told.mode in ("", "road")
        and _BARRED.search(text)
    ):
        return Effect.ROAD_CLOSED
    if effect in _VAGUE or effect is Effect.MODIFIED_SERVICE:
        less = slight(text, bool(told.lines) or told.mode not in ("", "road"))
        effect = gravest(less if effect in _VAGUE or less is Effect.ADDITIONAL_SERVICE else effect, effect)
    if effect is Effect.UNKNOWN and (told.sections or told.lines):
        return Effect.SERVICE_DISRUPTION
    return effect


def _effects(text: str, told: Told) -> Iterator[Effect]:
    rerouted_too = told.lines and rerouted(text)
    for sentence in sentences(text):
        small = sentence.lower()
        if of_a_lift(small, text):
            yield Effect.ACCESS_LIMITED
            continue
        for effect, word in effects_in(small):
            if effect is not Effect.ROADWORKS:  # may be the reason of the rest, which `slight` tells
                yield _said(effect, sentence, word.span(1), text, told, bool(rerouted_too))
        for start, end in unserved(small, text):
            if subject(sentence, start, end, told.streets, told.lines) is Subject.STOP:
                yield Effect.STOP_CLOSED
        if fewer(small, text):
            yield Effect.REDUCED_SERVICE


def _said(
    effect: Effect, sentence: str, at: tuple[int, int], text: str, told: Told, rerouted_too: bool
) -> Effect:
    """What a word of an effect tells where it stands."""
    if effect is Effect.STOP_CLOSED and sentence[slice(*at)].lower().startswith(_DROPPED):
        effect = Effect.NO_SERVICE
    if effect not in (Effect.ROAD_CLOSED, Effect.NO_SERVICE):
        return effect
    of = subject(sentence, *at, told.streets, told.lines)
    if of is Subject.STOP:
        return Effect.STOP_CLOSED
    if effect is Effect.NO_SERVICE:
        return _shut(sentence, at, of, told, rerouted_too)
    if rerouted_too and (of is not Subject.LINE or not told.sections):
        return Effect.DETOUR
    if not told.lines:
        return _closed(of, text, told)
    if of is Subject.STREET and told.by_street():
        return Effect.ROAD_CLOSED
    return Effect.STOP_CLOSED if of is None and _STOPS.search(text) else Effect.NO_SERVICE


def _shut(sentence: str, at: tuple[int, int], of: Subject | None, told: Told, rerouted_too: bool) -> Effect:
    """Of a street "fermée" closes a road, of a line it ends the service."""
    shut = _SHUT.search(sentence[slice(*at)])
    if told.lines:
        here = shut and of is Subject.STREET and told.by_street()
        return (Effect.DETOUR if rerouted_too else Effect.ROAD_CLOSED) if here else Effect.NO_SERVICE
    street = (
        shut and of is not Subject.LINE and bool(told.streets) and (of is Subject.STREET or told.by_street())
    )
    if not told.road and not street:
        return Effect.NO_SERVICE
    clause = sentence[max(at[0] - CLAUSE, 0) : at[1] + CLAUSE].lower()
    return Effect.LANE_CLOSED if a_lane_alone(clause) else Effect.ROAD_CLOSED


def _closed(of: Subject | None, text: str, told: Told) -> Effect:
    """What "closed" means where no line is told."""
    if told.road or of is Subject.STREET:
        return Effect.ROAD_CLOSED
    if _STOPS.search(text):
        return Effect.STOP_CLOSED
    return Effect.NO_SERVICE if told.mode in ON_RAILS else Effect.ROAD_CLOSED


def _acted(text: str, told: Told, known: Effect) -> Effect:
    """What clauses tell where no word of an effect does; a sentence that closes a stop tells no more."""
    if over(text):
        return Effect.UNKNOWN
    return gravest(
        *(_halted(one, text, told) for one in sentences(text) if not _tells_less(one, text, known))
    )


def _tells_less(sentence: str, text: str, known: Effect) -> bool:
    small = sentence.lower()
    return of_a_lift(small, text) or (
        known is Effect.STOP_CLOSED and any(e is known for e, _ in effects_in(small))
    )


def _halted(sentence: str, text: str, told: Told) -> Effect:
    """What stands still where a clause says so: a lane, a stop, a street, or a service."""
    effect = acted(sentence)
    found = stopped(sentence) if effect is Effect.NO_SERVICE else None
    if found is None:
        return effect
    of = subject(sentence, found.start(), found.end(), told.streets, told.lines)
    if of is Subject.STOP:
        return Effect.STOP_CLOSED
    if not told.lines and told.by_street() and a_lane_alone(sentence.lower()):
        return Effect.LANE_CLOSED
    return _shut(sentence, found.span(), of, told, bool(told.lines) and rerouted(text))


def eastern(effect: Effect, lines: bool, road: bool) -> Effect:
    """What an effect of a script that says of itself what is closed means beside lines or roads."""
    if effect is Effect.UNKNOWN and lines:
        return Effect.SERVICE_DISRUPTION
    if effect is Effect.NO_SERVICE and road and not lines:
        return Effect.ROAD_CLOSED
    return Effect.NO_SERVICE if effect is Effect.ROAD_CLOSED and lines and not road else effect
