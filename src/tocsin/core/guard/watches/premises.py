# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom a room or a way in is for: "staff car park", "plazas para discapacitados", "Studentenwohnheim".

A desk names its rooms so, and watches the room. The word for people may stand directly before the room (English, German,
glued together in German) or directly behind it, small words left out (French, Spanish, Italian, Polish, Arabic).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.traits.peoples import SHIFTS
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

_ROOM = -1.5
"""What a word weighs at most, that it is a room, a way in or a machine."""
_MOST = 20

BEFORE = frozenset(
    """staff employee employees worker workers workers' personnel student students disabled accessible wheelchair visitor visitors patient patients
    resident residents guest guests pupil pupils teacher teachers nurse nurses doctor doctors crew
    personal personals mitarbeiter mitarbeitende beschaftigte studenten studierende behinderte behinderten rollstuhl besucher patienten
    bewohner gaste schuler lehrer personeel bezoekers gehandicapten""".split()
)
BEHIND = frozenset(
    """employes salaries personnel travailleurs etudiants etudiante etudiantes handicapes visiteurs eleves pmr
    personal empleados trabajadores estudiantes discapacitados minusvalidos visitantes pacientes residentes alumnos profesores
    personale dipendenti lavoratori studenti disabili visitatori pazienti ospiti alunni docenti
    pracownikow pracownicy pracowniczy pracownicza studentow niepelnosprawnych zwiedzajacych pacjentow gosci uczniow
    pessoal funcionarios estudantes deficientes alunos
    الطلاب الموظفين العمال المعاقين الزوار المرضى الطالبات""".split()
)
_GLUED = (
    "personal mitarbeiter beschaftigten studenten studierenden behinderten rollstuhl besucher patienten"
    " bewohner gaste schuler lehrer personeels bezoekers"
).split()
_NO_ROOMS = (
    SMALL
    | NEAR
    | SHIFTS
    | frozenset(
        """shifts team crew squad gang meeting meetings area region section branch list lists schicht schichten gruppe liste treffen equipe equipo grupo
    groupe gruppo turno squadra lista reunion reunione zmiana brygada grupa zebranie central centrale centrala
        international united auto amazon""".split()
    )
)


def premises(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word that only says whom a room is for."""
    words = tokens(text)[:_MOST]
    for i, word in enumerate(words):
        low = word.low.strip("'’")
        before, behind = low in BEFORE and _before_room(words, i), low in BEHIND and _behind_room(words, i)
        if before or behind or _glued(low):
            yield word.start, word.end


def _before_room(words: Sequence[Token], i: int) -> bool:
    return i + 1 < len(words) and _is_room(words[i + 1])


def _behind_room(words: Sequence[Token], i: int) -> bool:
    """ "comedor del personal", "wejście dla pracowników": nothing but small words between."""
    before = next((w for w in reversed(words[:i]) if w.low not in SMALL and w.low not in _FOR), None)
    return before is not None and _is_room(before)


_PLACES = frozenset("place places plaza plazas posto posti miejsce miejsca platz platze".split())
_FOR = frozenset("auto para pour per dla fur für voor pro".split())


def _is_room(word: Token) -> bool:
    return word.low in _PLACES or (word.low not in _NO_ROOMS and weight_of(word.low, word.word) <= _ROOM)


def _glued(low: str) -> bool:
    """ "Personalkantine"."""
    tail = next((low[len(whom) :] for whom in _GLUED if low.startswith(whom)), "")
    return len(tail) > 2 and tail not in _NO_ROOMS and weight_of(tail, tail) <= _ROOM
