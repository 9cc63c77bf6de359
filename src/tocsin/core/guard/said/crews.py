# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who works together and stops, who gathers and blocks, who does not come home: said without the words for it, in six languages.

A trade and a verb of stopping say nothing alone: drivers do not set off in snow and loaders wait for a key. So a strike is a trade, what it
leaves undone and what it wants, in one sentence; a demonstration is those who live, learn or farm somewhere and what only a crowd does; and
who is missed is one human being and a turn of phrase for not coming back. Linear: every gap is bounded, and only sentences that name
such people are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import looks_for, starts_from
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.said.crew_words import ALONE, CREWS, CROWDS, DEMANDS, MISSED, WANTED
from tocsin.core.guard.said.shifts_out import SHIFTS
from tocsin.core.guard.traits.somebody import BEGUN, JOBS
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]
_Rule = tuple[str, str, tuple[str, ...]]

_RULES: tuple[_Rule, ...] = (
    *(("strike", who, tuple(said)) for who, *said in CREWS.values()),
    *(("strike", CREWS[tongue][0], (said,)) for tongue, said in DEMANDS.items()),
    *(("demonstration", who, (said,)) for who, said in CROWDS.values()),
    *(("person_alert", who, (said,)) for who, said in MISSED.values()),
    *(("person_alert", who, tuple(said)) for who, *said in WANTED.values()),
    *(("strike", who, tuple(said)) for who, *said in SHIFTS.values()),
)
# Which of them are asked of a trade in the plural that no list of crews has.
_OF_TRADES = {tongue: (n, n + len(CREWS)) for n, tongue in enumerate(CREWS)}
_WHO = [Late(who) for _, who, _ in _RULES]
_is_anybody = Late("|".join(f"(?:{who.pattern})" for who in _WHO)).fullmatch
_SAID = [tuple(Late(rf"(?<!\w)(?:{pattern})") for pattern in said) for _, _, said in _RULES]
_SIGNS = {
    "strike": "action tools paro* greve arret",
    "demonstration": "anti* pro save hands defend free banderole* pancarte* autocollant* ruban* affiche* tag tags tract* badge* plakat* banner transparent* aufkleber schleife* button* schild* pancarta* cartel* lazo* pegatina* chapa* striscion* cartell* adesiv* nastr* spill* volantin* baner* naklejk* wstazk* przypink* blokad* defile tracteurs tractores trattori ciagniki traktoren environmentalist* ambientalist* ecologistas umweltschutzer* naturschutzer* ekolodzy ekologow climate opposants ride",
    "union": "union delegates delegates' branch subs recognition organiser facility centrale section cotise",
    "faith": "prays sabbath tracts jesus ordained preaches preacher jeune prie",
    "health": "clutch* tablets drink booze since stick frame poitrine attend dos depuis canne bequilles deambulateur am brust seit kriegt bekommt erwartet pecho espera desde petto aspetta dopo serce klatke spodziewa po chodzi",
    "orientation": "drag kissing snogging cuddling hands embrass* enlaces main kuss* knutsch* handchenhalt* hand besandose besan mano baciano calu* trzyma* sort appelait",
    "person_alert": "recognise recognize seen know missing vu fugue disparition vermisst desaparecid* desaparicion scomparsa zagin* evade",
}
_SAID_ALONE = {
    kind: Late(rf"(?:{said})(?!\w)", needs=frozenset(_SIGNS[kind].split())) for kind, said in ALONE.items()
}
_ALONE = Several(_SAID_ALONE.items())
_BEFORE, _BEHIND = 60, 90
_ENDS = Late(r"[.!?;](?=\s|$)|\n")


def _of_a_crew(word: str) -> bool:
    """Whether a word names such people."""
    return bool(_told_of(bare(word)))


@starts_from(_of_a_crew)
def crews(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of what is said of such people."""
    low = bare_letters(text)
    for word in words:
        if rules := _told_of(word.low):
            yield from _said_of(low, word, rules)


@looks_for(*_SAID_ALONE.values())
def crews_alone(text: str) -> Iterator[Hit]:
    """The same of what is said where nobody is named."""
    yield from ((kind, m.start(), m.end(), 0.75) for kind, m in _ALONE.finditer(bare_letters(text)))


@of_words(32768)
def _told_of(low: str) -> tuple[int, ...]:
    """Which rules a word may be the subject of."""
    told = () if not _is_anybody(low) else tuple(n for n, who in enumerate(_WHO) if who.fullmatch(low))
    return told + tuple(n for tongue in _trade(low) for n in _OF_TRADES[tongue] if n not in told)


def _trade(low: str) -> tuple[str, ...]:
    """In which tongues a word is a trade's plural: "ripeurs", "bagnini", "spawacze"."""
    if low.endswith("s") and low[:-1] in JOBS:
        return ("en", "fr", "es")
    if low.endswith(("i", "e")) and any(low[:-1] + end in JOBS for end in "eoa"):
        return ("it",)
    return ("pl",) if low.endswith(("y", "ie", "rze", "sci")) and low.startswith(BEGUN) else ()


def _said_of(low: str, word: Token, rules: Sequence[int]) -> Iterator[Hit]:
    first = max(0, word.start - _BEFORE)
    for ended in _ENDS.finditer(low, first, word.start):
        first = ended.end()
    stop = _ENDS.search(low, word.end, word.end + _BEHIND)
    last = stop.start() if stop else min(len(low), word.end + _BEHIND)
    for n in rules:
        found = [pattern.search(low, first, last) for pattern in _SAID[n]]
        if all(found):
            spans = [m.span() for m in found if m]
            yield (
                _RULES[n][0],
                min(word.start, *(a for a, _ in spans)),
                max(word.end, *(b for _, b in spans)),
                0.75,
            )
