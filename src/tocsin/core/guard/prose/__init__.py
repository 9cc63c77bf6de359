# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slots from the prose of road and transit notices; the reason has no slot and is never read.

What is taken is what a pattern announces (a line, a stop, a street, a section, a time, an effect); all
other words are dropped. German, French, Spanish, Italian, Polish, Dutch, Finnish, English, Portuguese,
Swedish, Danish and Czech.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from msgspec import structs

from tocsin.core.guard.excused.incidents import tells_an_incident
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import east, tables
from tocsin.core.guard.prose.between.sections import sections_of
from tocsin.core.guard.prose.blamed import unblamed
from tocsin.core.guard.prose.by_streets import along
from tocsin.core.guard.prose.called_lanes import as_streets
from tocsin.core.guard.prose.capitals import as_sent, as_written
from tocsin.core.guard.prose.caused import uncaused
from tocsin.core.guard.prose.clean import clean
from tocsin.core.guard.prose.east.reading import once
from tocsin.core.guard.prose.effects import effect_of, mode_beside, mode_of
from tocsin.core.guard.prose.exits import beside_a_road, besides, exits_of, no_ramps, ramps_of
from tocsin.core.guard.prose.marks import marked, marks_of
from tocsin.core.guard.prose.paired import joined
from tocsin.core.guard.prose.papers import unnumbered
from tocsin.core.guard.prose.routes import roads, roads_romance
from tocsin.core.guard.prose.routes.line_lists import announced
from tocsin.core.guard.prose.routes.lines import found, lines_of
from tocsin.core.guard.prose.routes.networks import NAMED
from tocsin.core.guard.prose.settled import ON_RAILS, Told, eastern, settled
from tocsin.core.guard.prose.small_letters import typed_small
from tocsin.core.guard.prose.stops import stops_of
from tocsin.core.guard.prose.street_names import Hidden
from tocsin.core.guard.prose.streets import streets_of
from tocsin.core.guard.prose.times.month_first import month_first
from tocsin.core.guard.prose.times.windows import windows_of
from tocsin.core.guard.prose.traced import untraced
from tocsin.core.guard.scan import scan
from tocsin.core.model import Effect, Slots

__all__ = ["extract"]


_UNTOLD = frozenset((Effect.UNKNOWN, Effect.SERVICE_DISRUPTION, Effect.OBSTRUCTION))
"""Effects that say less than that it is a medical incident on a line."""


def _spoken(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names without a reason: behind "stop:" or "between" may come one, too. Streets bear the names of persons."""
    return tuple(name for name in names if _is_place(name))


@lru_cache(maxsize=8192)
def _is_place(name: str) -> bool:
    return all(found.kind == "person" for found in scan(name))


def extract(text: str, language: str = "", reference: datetime | None = None, timezone: str = "UTC") -> Slots:
    """Lines, stops, streets, sections, windows and the effect that a notice names, in text order.

    `language` is a BCP 47 tag and may be empty; it only settles how 7/8 is read (`month_first`). Times are read in `timezone`; days without a year, weekdays and hours without a
    day are placed by `reference`; without one they lie in the `eras` that say what the text told. Linear in the text; raises nothing.
    """
    sent = unnumbered(joined(clean(text)))
    whole = as_written(sent)
    hidden = Hidden(uncaused(unblamed(untraced(whole))))
    plain = hidden.text
    read = hidden.told(_latin(plain, language, reference, timezone))
    other = east.read(plain)
    told = _both(read, other, reference, timezone) if other else read
    told = told if whole is sent else as_sent(told)
    if told.effect in _UNTOLD and tells_an_incident(whole):
        return structs.replace(told, effect=Effect.MEDICAL_INCIDENT)
    return told


def _latin(plain: str, language: str, reference: datetime | None, timezone: str) -> Slots:
    asked = as_streets(plain)
    effect = effect_of(asked)
    mode = mode_of(plain)
    closed = effect is Effect.ROAD_CLOSED and mode in ("", "road")
    named = roads.about(plain) or beside_a_road(plain) or (mode in ("", "road") and marked(plain))
    road = named or (closed and not announced(plain))
    lines = _of_no_ruta(plain, lines_of(plain, road), named)
    stops = tuple(one for one in stops_of(plain) if one not in lines)
    streets = _of_roads(
        streets_of(plain, road, _italian(plain, language), stops), (*lines, *found(plain, road))
    )
    streets = tuple(dict.fromkeys((*streets, *along(plain, streets, stops, lines, mode))))
    sections = _spoken(
        sections_of(plain) or (typed_small(plain) if mode or lines or effect is not Effect.UNKNOWN else ())
    )
    streets = tuple(one for one in streets if one.replace("-", " – ") not in sections)
    if mode in ON_RAILS and not road:
        streets = _besides(streets, sections)
    if road or (streets and mode in ("", "road", "bus")):
        ramps = ramps_of(plain)
        sections = no_ramps(sections, ramps)
        exits = exits_of(plain, sections, not stops)
        streets = (*besides(plain, streets, (*exits, *ramps)), *marks_of(plain, sections))
    told = settled(asked, Told(mode, lines, stops, tuple(map(as_streets, streets)), sections, named))
    on_a_road = (road and told is not Effect.STOP_CLOSED) or (told is Effect.ROAD_CLOSED and bool(streets))
    return Slots(
        effect=told,
        mode="road" if on_a_road and not lines else mode_beside(plain, (*stops, *streets)),
        lines=_nobodys(lines),
        stops=_spoken(stops),
        streets=streets,
        sections=sections,
        windows=windows_of(plain, month_first(plain, language), reference, timezone),
    )


def _besides(streets: tuple[str, ...], sections: tuple[str, ...]) -> tuple[str, ...]:
    """Without what is a station of a stretch: "Wigan Wallgate" is no street where trains stand."""
    ends = {end for section in sections for end in section.split(" – ")}
    return tuple(street for street in streets if not any(street in end for end in ends))


def _of_no_ruta(text: str, lines: tuple[str, ...], roads_told: bool) -> tuple[str, ...]:
    """Without what a "ruta" is called by on a text about roads."""
    if not (roads_told and lines) or roads_romance.of_lines(text):
        return lines
    return tuple(one for one in lines if f"Ruta {one}" not in text)


def _of_roads(streets: tuple[str, ...], lines: tuple[str, ...]) -> tuple[str, ...]:
    """Without what is a line, "B61", "Route 121": one id is not both."""
    return tuple(one for one in streets if one.removeprefix("Route ").split(" ")[0] not in lines)


def _nobodys(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Without what is a surname and nothing else, unless a network has a line called so: "the Sánchez line" may be
    somebody's opinion, the Hutt Valley line is a railway; nor may a name tell a reason."""
    return tuple(
        line
        for line in lines
        if _is_code(line) or line in NAMED or (not line[-1].isdigit() and (len(line) < 4 or _is_named(line)))
    )


_NAME_AND_NUMBER = Late(r"([A-Z][a-z]{2,9})\d{1,2}")


def _is_code(line: str) -> bool:
    """Whether a line ends with a number, and no name of somebody or of a reason stands right before it, "Star1"."""
    named = _NAME_AND_NUMBER.fullmatch(line)
    if named is None:
        return line[-1].isdigit()
    somebodys = kind_of(fold(named[1])) & (Kind.GIVEN | Kind.SURNAME)
    return not somebodys and not tables.cause().search(named[1])


_WORDS = tables.words("line") | {"exprés", "ramal", "de", "do", "da", "del", "du", "di", "della"}


def _is_named(line: str) -> bool:
    words = [word for word in line.removesuffix(" Line").split() if word.casefold() not in _WORDS]
    if line.startswith("Exprés ") and kind_of(fold(words[-1])) & (Kind.GIVEN | Kind.SURNAME):
        return False
    return _is_place(line) and not (words and all(map(_surname, words)))


def _surname(word: str) -> bool:
    return kind_of(fold(word)) == Kind.SURNAME


def _both(latin: Slots, said: east.Reading, reference: datetime | None, timezone: str) -> Slots:
    """A notice may stand in two scripts, and a name of one in a notice of the other takes nothing from it."""
    hours = windows_of(said.hours, False, reference, timezone)
    effect = eastern(said.effect, bool(said.lines), bool(said.streets))
    return Slots(
        effect=latin.effect if effect is Effect.UNKNOWN else effect,
        mode=said.mode or latin.mode,
        lines=once([*_lettered(latin.lines, said), *_spoken(said.lines)]),
        stops=once([*latin.stops, *_spoken(said.stops)]),
        streets=once([one for one in (*latin.streets, *_spoken(said.streets)) if one not in said.lines]),
        sections=once([*latin.sections, *_spoken(said.sections)]),
        windows=hours or latin.windows,
    )


def _lettered(lines: tuple[str, ...], said: east.Reading) -> list[str]:
    """Without the bare numbers among Chinese or Arabic names, which are floors, counts and hours as likely as lines."""
    told = said.lines or said.streets or said.sections
    return [line for line in lines if not (told and line.isdigit())]


# "via" is a street in Italian and a direction elsewhere: a text of no language must show that it is Italian.
_ITALIAN = Late(
    r"(?i)(?<!\w)(?:dall[ae]|dal|all[ae]|della|dell|nell[ae]?|sull[ae]?|tra|piazza|viale|corso|linee|lavori|strada|tratto|chius\w+|deviat\w+|sospes\w+|interrott\w+|ferm[ai]t[ae]|percorso|incrocio|altezza|civico|blocca\w*|blocco)(?!\w)|^\W*Via "
)


def _italian(text: str, language: str) -> bool:
    return language[:2].lower() == "it" or (not language and bool(_ITALIAN.search(text)))
