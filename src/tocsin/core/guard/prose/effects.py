# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens to the service or the road, and by which mode; never why."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.shares import fewer
from tocsin.core.guard.prose.subject_words import SOME, VEHICLES
from tocsin.core.model import Effect

_ORDER = (
    Effect.NO_SERVICE, Effect.ROAD_CLOSED, Effect.DETOUR, Effect.STOP_CLOSED, Effect.STOP_MOVED,
    Effect.LANE_CLOSED, Effect.REDUCED_SERVICE, Effect.DELAYS, Effect.ACCESS_LIMITED, Effect.ADDITIONAL_SERVICE,
    Effect.MODIFIED_SERVICE, Effect.MEDICAL_INCIDENT, Effect.SERVICE_DISRUPTION, Effect.OBSTRUCTION, Effect.ROADWORKS,
)  # fmt: skip
CLAUSE = 60
"""Letters before and behind a word that may say what is closed."""
_STOP = Late(r"[.;:!\n](?=\s|$)")
_LANE = Late(
    r"\b(?:lanes?|shoulder|fahrstreifen|fahrspur\w*|spur(?:en)?|standstreifen|pannenstreifen|voies? (?:de (?:droite|gauche|circulation)|rapide|lente|centrale|neutralisée)|(?:une|deux|1|2) voies?|bande d'arrêt|carril(?:es)?|arcén|corsi[ae]|\w{0,12}rijstro(?:ok|ken)|vluchtstrook|(?:ajo)?kaist\w*|pas(?:y|ów)? ruchu|(?:praw|lew|środkow|jed|skrajn)\w{1,3} pas|pobocze|körfält\w*|vognbane\w*|kørefelt\w*|kjørefelt\w*|jízdní\w* pruh\w*|faixas?)\b",
    needs=" lane| shoulder | fahrstreifen | fahrspur| spur| standstreifen | pannenstreifen | voie| bande | carril| arcén | corsi|rijstro| vluchtstrook |kaist| ruchu | pas | pobocze | körfält| vognbane| kørefelt| kjørefelt| jízdní| faixa",
)
_BESIDE = Late(r"(?<!all )(?<!both )(?<!\w)lanes? (?:is |are |will be )?$")
"""Right before a word of closing, even on a road that is called so: "lane closure on Holt Road"."""
_WHOLE = Late(
    r"\b(?:(?:all|both|alle|todos los|tutte le|toutes les|wszystkie|kaikki|alla|todas as)\b|roads?\b|highway\b|carriageway\b|motorway\b|vollsperrung|fahrbahn|chaussée|calzada|carreggiata|jezdni|rijbaan)"
)

INSTEAD = Late(
    r"(?i)\b(?:replac|rempla|ersatz|ersetz|vervang|zastęp|sostitu|sustitu|substitu|ersätt|erstat|korva|vaivém|shuttle)"
)
"""Words for a service instead of another."""
_WHY = r" (?:strikes?|stoppages?|walk-?outs?|unions?|workers?)\b"
"""Behind a mode these make it part of a reason, which may settle nothing."""

_SOFT = frozenset({
    Effect.DETOUR, Effect.REDUCED_SERVICE, Effect.DELAYS, Effect.MODIFIED_SERVICE, Effect.SERVICE_DISRUPTION,
    Effect.OBSTRUCTION,
})  # fmt: skip
"""What a word of denial right before takes away; "no replacement buses" still says that nothing runs."""
DENIED = Late(
    r"\b(?:no|not|without|keine?n?|nicht|ohne|aucune?|pas de|sans|sin|ning[uú]n|ninguna|senza|nessun[ao]?|brak|bez|nie|geen|niet|zonder|sem|nenhuma?|inga|inte|utan|ingen|ikke|uden|žádné) (?:(?:further|more|major|weiteren?|größeren?) )?$"
)
_USUAL = Late(
    r"\w{0,12}(?: (?:y|e|et|and|und) [^\W\d_]{1,20})? (?:habitual|normal|usual|usuel|habituel|consuet|regolar|regular|zwykł)"
)
"""Behind how often something runs: as ever."""
_LIFTED = Late(
    r"\w{0,12}(?: (?:is|are|was|has|have|been|now|ist|sind|wurden?|seien?|wieder|inzwischen|est|sont|a|été|es|está|ha|sido|è|stat[ao]|is|werd|opnieuw)){0,3} (?:lifted|ended|cleared|aufgehoben|beendet|behoben|levée?s?|terminée?s?|levantad|finalizad|terminad|opgeheven|revocat|ripristinat)"
)
_RECALLED = Late(r"(?<![^\W\d_])do $")
"""Polish "do odwołania", until further notice: how long, and not what."""


_SOME = Late(
    rf"(?<!\w)(?:{SOME}) (?:(?:of the|des|de los|delle|van de|der) )?(?:\w+ ){{0,1}}(?:{VEHICLES}|{tables.alternatives({word for lexicon in tables.ALL for word in lexicon.modes})})(?!\w)"
)
"""Of some trains that do not run others do: "einzelne Fahrten entfallen"."""
_OF_HOURS = Late(
    r"(?<!\w)(?:(?:ab)?fahrten|trips|trains|courses|départs|corse|treni|salidas|trenes|kursy|odjazdy|ritten|vuorot|departures|sailings) (?:um|at|de|du|des|delle(?: ore)?|de las|o godz\.|o|van|klo|kello) \d{1,2}[:.h]\d\d"
    r"|(?<!\w)the \d{1,2}[:.]\d\d(?: ?[ap]m)?(?:(?:,| and| &) \d{1,2}[:.]\d\d(?: ?[ap]m)?)* (?:trips?|trains?|departures?|services?|sailings?|bus(?:es)?)(?!\w)",
    needs=r"\d{1,2}[:.h]\d\d",
)
"""Runs by their hours: others go."""
_ENDED = frozenset(("ferma", "corte", "dicht"))
"""Words of effects that begin others: a stop is a "fermata", a march a "corteo" or a "cortejo", and fog is "dichter"."""

_OUT = frozenset(("poissa käytöstä", "pois käytöstä", "ei ole käytössä"))
"""Of whatever is not in use."""
_ENDS_AT = Late(r" (?:a|ad|al|all[ao']|in|nei|nella|presso) ")
"""Italian "si ferma a": where a line ends today, and not that it stands."""
_FURTHER = Late(r" (?:verder|weiter|beyond|further|más allá|au-delà|oltre|dalej)(?!\w)")
"""Behind a word that nothing runs: only a part of the way is left out, "rijdt niet verder dan Korenmarkt"."""
_BLANKS = Late(r"\s+")
_HALTS = Late(r"(?<!\w)(?:haltestellen?|halte?s?|stationen|stopps?)(?!\w)")


@cache
def _effects() -> tuple[Late, dict[str, int]]:
    """A pattern of all words of effects, and for each what it or a beginning of it ranks, the gravest first."""
    spelt: dict[str, int] = {}
    for lexicon in tables.ALL:
        for effect, words in lexicon.effects:
            for word in words:
                spelt[word] = min(_ORDER.index(effect), spelt.get(word, len(_ORDER)))
    rank = {
        w: min(spelt[w[:n]] for n in range(1, len(w) + 1) if w[:n] in spelt and _ends(w, n)) for w in spelt
    }
    return Late(rf"\b(?=({tables.alternatives(set(spelt))}))", needs=first_words(spelt, of_stem="")), rank


def _ends(word: str, length: int) -> bool:
    """Whether what a word begins with is one of its own there: a "fermata provvisoria" is nothing that "ferma"."""
    return word[:length] not in _ENDED or not word[length : length + 1].isalpha()


_OF_ANY = frozenset(("route", "routes"))
"""Words of buses that trains have, too."""


NOT_A_TRAIN = r"ter (?:hoogte|plaatse|vervanging|voorkoming)\b"
"""Dutch, where French has a train: "ter hoogte van afrit 4"."""


@cache
def _modes() -> tuple[Late, dict[str, str]]:
    words = {word: mode for lexicon in reversed(tables.ALL) for word, mode in lexicon.modes.items()}
    return Late(
        rf"\b(?!{NOT_A_TRAIN})(?:{tables.alternatives(set(words))})(?!\w)(?!{_WHY})",
        begins=first_words(words),
    ), words


def gravest(*effects: Effect) -> Effect:
    """The gravest of some effects; UNKNOWN of none."""
    return min((one for one in effects if one in _ORDER), key=_ORDER.index, default=Effect.UNKNOWN)


@of_clauses(8192)
def effect_of(text: str) -> Effect:
    """The gravest effect the text names; UNKNOWN when it names none."""
    small = text.lower()
    found: set[Effect] = set()
    for effect, _ in effects_in(small, found):
        found.add(effect)
    if fewer(small, small):
        found.add(Effect.REDUCED_SERVICE)
    return gravest(*found)


def effects_in(small: str, known: Collection[Effect] = ()) -> Iterator[tuple[Effect, re.Match[str]]]:
    """Each effect that a text in small letters names, but for the known, and the word that names it, as its first group."""
    for named, effect, word in _named(small):
        if named not in known:
            yield effect, word


@of_clauses(8192)
def _named(small: str) -> tuple[tuple[Effect, Effect, re.Match[str]], ...]:
    """What each word of an effect names alone, what it tells of its subject, and the word."""
    pattern, rank = _effects()
    found = ((_ORDER[rank.get(m[1]) or rank[_BLANKS.sub(" ", m[1])]], m) for m in pattern.finditer(small))
    return tuple((named, _of_what(named, small, m), m) for named, m in found if not _idle(named, small, m))


def _idle(effect: Effect, small: str, found: re.Match[str]) -> bool:
    """Whether the word of an effect tells of none: denied, lifted, as ever, or part of "until further notice"."""
    start, end = found.span(1)
    if found[1] in _ENDED and small[end : end + 1].isalpha():
        return True
    if found[1] == "ferma" and _ENDS_AT.match(small, end):
        return True
    if effect is Effect.NO_SERVICE and _FURTHER.match(small, end):
        return True
    before = small[max(start - 24, 0) : start]
    if effect in _SOFT and (DENIED.search(before) or _USUAL.match(small, end)):
        return True
    return bool(
        _LIFTED.match(small, end) or (small.startswith("odwołani", start) and _RECALLED.search(before))
    )


def _of_what(effect: Effect, small: str, found: re.Match[str]) -> Effect:
    """ "Right lane closed" does not close the road, nor does "entfallen die Haltestellen" end the service."""
    if effect is Effect.ROAD_CLOSED:
        lane = _BESIDE.search(small[max(found.start(1) - 24, 0) : found.start(1)])
        return Effect.LANE_CLOSED if lane or a_lane_alone(_clause(small, found), small) else effect
    if small.startswith("entf", found.start(1)) and _HALTS.search(_clause(small, found)):
        return Effect.STOP_CLOSED
    if effect is Effect.STOP_CLOSED and found[1] in _OUT and a_lane_alone(_clause(small, found), small):
        return Effect.LANE_CLOSED
    if (
        effect is Effect.STOP_CLOSED
        and some(_clause(small, found))
        and not _HALTS.search(_clause(small, found))
    ):
        return Effect.REDUCED_SERVICE
    if effect is Effect.NO_SERVICE and (fewer(clause := _clause(small, found), small) or some(clause)):
        return Effect.REDUCED_SERVICE
    return effect


def some(clause: str) -> bool:
    """Whether a clause, in small letters, speaks of some of what runs, and not of all."""
    return _SOME.search(clause) is not None or _OF_HOURS.search(clause) is not None


def a_lane_alone(clause: str, whole: str = "") -> bool:
    """Whether a clause, of a text where that is known, speaks of a lane, and of no whole road."""
    return _LANE.search_part(clause, whole or clause) is not None and _WHOLE.search(clause) is None


def _clause(small: str, found: re.Match[str]) -> str:
    start, end = max(found.start() - CLAUSE, 0), found.end() + CLAUSE
    return _STOP.split(small[start : found.start()])[-1] + _STOP.split(small[found.start() : end])[0]


def mode_of(text: str) -> str:
    """bus, tram, metro, rail, ferry, road, air, or "" - the mode named most, the first of equals."""
    pattern, words = _modes()
    counts: dict[str, float] = {}
    for found in pattern.finditer(text.lower()):
        mode = words[found.group()]
        counts[mode] = counts.get(mode, 0) + (0.25 if found.group() in _OF_ANY else 1)
    return max(counts, key=lambda m: counts[m]) if counts else ""


def mode_beside(text: str, names: Collection[str]) -> str:
    """The mode that a text names outside of its stops' and streets' names: neither "rue de la Gare" nor a stop "Airport"
    says what runs there."""
    small = text.lower()
    for name in names:
        if mode_of(name):
            small = small.replace(name.lower(), " " * len(name))
    return mode_of(small)
