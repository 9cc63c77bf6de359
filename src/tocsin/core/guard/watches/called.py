# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether what looks like somebody is what a thing is called: "Zapora Solina", "Idrometro Boretto"."""

from __future__ import annotations

from tocsin.core.guard.cues.titles import TITLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.named import NAMED
from tocsin.core.guard.watches.sign_words import ABOARD
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

_CALLED = -2.0
"""What a word weighs at most, that what stands behind it is its name: "Zapora Solina", "Idrometro Boretto"."""
_SURELY = -4.5
"""The same of a word that is a given name elsewhere: "Winda B", a lift in Poland."""
_KIN = frozenset("schwester bruder sor suor siostra hermana soeur sister brother".split())


def called_after(text: str, start: int, end: int) -> bool:
    """Whether what was taken for a person is the name of the thing before it, or begins with a word for a thing."""
    words = tokens(text)
    inside = [w for w in words if w.start >= start and w.end <= end]
    if not all(w.capital or not w.word.islower() for w in inside):
        return False
    if inside and len(inside[0].low) > 3 and inside[0].low in TITLES:
        return False  # "flag Councillor Okafor"
    before = next((w for w in reversed(words) if w.end <= start), None)
    if any(w.low in ABOARD or w.low in _HAVES for w in words if w.end <= start):
        return False  # "kapitan holownika Jan Rusin", "بيت أم فراس"
    beside = before if before is not None and text[before.end : start] == " " else None
    named = len(inside) > 1 and _is_named(inside[0], inside[1])
    if beside is not None and beside.low in _ASKS and len(inside) > 1 and _christened(inside[0]):
        return False  # "Watch Karen White"
    heads = [*(inside[:1] if len(inside) > 1 and not named else []), *([beside] if beside else [])]
    return any(_names_a_thing(w) for w in heads)


_HAVES = frozenset(
    map(fold, "بيت منزل سيارة دراجة شاحنة هاتف جوال قبطان القبطان ربان كابتن طاقم صاحب مالك".split())
)
"""What somebody has or does aboard, in Arabic."""


_ASKS = frozenset(
    """watch watching call calling phone ring track tracking meet contact message search spot see alert report follow text buzz escort
    suivre suivez appeler appelez guette chercher beobachten rufe suche verfolge llamar vigilar buscar llama sigue chiamare chiama cerca segui dzwon obserwuj sledz szukaj bel volg zoek soita seuraa etsi""".split()
)
"""Whoever asks so for a whole name asks for somebody, though a watch, a call and a track are things."""


def _christened(word: Token) -> bool:
    return kind_of(word.low) & (Kind.GIVEN | Kind.COMMON | Kind.TOPIC) == Kind.GIVEN


def _is_named(first: Token, second: Token) -> bool:
    """Whether a word for a thing is somebody's given name before what is only a surname: "Pilar Echeverría"."""
    return bool(kind_of(first.low) & (Kind.GIVEN | Kind.WEAK)) and kind_of(second.low) == Kind.SURNAME


_LINES = frozenset(
    "kampus tren ramal linea ligne linie line train zug pociag treno comboio tog vlak bus".split()
)
_HEADS = NAMED | _LINES
_IF = frozenset(
    "if when whenever once si quand lorsque se quando cuando wenn ob sobald falls gdy jesli jezeli kiedy czy als wanneer".split()
)
# Of nobody's name: "Combien de jours Ousmane ... a-t-il manqué", "تأخر سامي".
_HOW_LONG = frozenset(
    """day days hour hours minute minutes week weeks shift shifts late jour jours heure heures semaine semaines retard tag tage stunden woche wochen dia dias hora horas semana semanas turno turnos retraso giorno giorni ora ore settimana settimane ritardo dzien dni godzin godziny tydzien tygodni spoznienie spoznienia dag dagen uur uren تاخر تأخر غياب ساعات ايام
    """.split()
)


_ASKS = frozenset(
    "watch call monitor uberwache beobachte rufe surveille surveillez surveiller appeler appelez vigila vigilar llama llamar sorveglia sorvegliare chiama chiamare obserwuj sledz zadzwon bel volg bewaak".split()
)
"""What is to be done about whoever stands behind it, and no thing's name."""


def _names_a_thing(word: Token) -> bool:
    if word.low in _ASKS:
        return False
    if word.low in SMALL or word.low in _KIN or word.low in _IF or word.low in _HOW_LONG:
        return False
    if word.low in _HEADS and not kind_of(word.low) & Kind.GIVEN:
        return True
    enough = _SURELY if kind_of(word.low) & Kind.GIVEN else _CALLED
    return weight_of(word.low, word.word) <= enough
