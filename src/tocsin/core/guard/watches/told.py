# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is told of those at a place, whatever it is: "crew speaking ill of ...", "docenten die ...", "ansatte med stress".

A rule may name them ("night crew", "docenten"). So a clause behind the word, a verb of what they are doing, or what they have
makes it a watch on them; "staff with keys" is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.traits.peoples import NATIONS as _NATIONS
from tocsin.core.guard.traits.peoples import PEOPLE, TRADES
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token

NATIONS = (*_NATIONS, "ukrajin", "oekrai", "polen", "polsk", "polog", "turk", "turc", "indi")
Hit = tuple[int, int, str]

_WHO = frozenset(
    """who whose whom die qui dont que che cui ktorzy ktore ktory dic jotka joilla joiden joka som der kteri ktere ktery
    الذين اللواتي اللاتي الذي""".split()
)
_THEY_WHO = frozenset("ktorzy kteri jotka kdo".split())
"""Of people only."""
_WITH = frozenset("with mit avec con med met com z ze s se".split())
_DOINGS = frozenset(
    """parking training meeting building dining changing charging housing landing loading unloading cleaning catering scheduling rostering handling
    briefing debriefing lighting heating cooling wing morning evening lodging crossing string ceiling railing working operating covering cycling boarding staffing mooring docking""".split()
)
_AGAINST = frozenset(
    "against gegen contre contra contro przeciw przeciwko przeciwni tegen mot mod proti vastaan contrari contraires opposes contrarios opposed الرافضون".split()
)
_FROM = frozenset("from aus de da del dalla z ze uit fran fra af d du".split())
_AWAY = {
    tuple(pair.split())
    for pair in "de baja|de baixa|en arret|in malattia|na zwolnieniu|na macierzynskim|na materske|na nemocenske|pa barsel|pa sjuklista|pa orlov|met ziekteverlof|de veu|i sloja|v satku|w chustach|back from|off sick".split(
        "|"
    )
}
_ILLS = frozenset(
    "stress back backs knee knees heart rucken knie schulter herz dos genou coeur cuore ginocchio espalda rodilla kolanem sercem rug".split()
)
_CARRIED = frozenset(
    """key keys keycard keycards badge badges pass passes card cards access radio radios torch torches trailer trailers van vans truck trucks bike bikes licence license permit forklift forklifts
    schlussel ausweis anhanger fuhrerschein zugang karte schein cle cles remorque permis acces llave llaves remolque acceso carne chiave chiavi rimorchio patente accesso
    klucz kluczem kluczami przyczepa przyczepami sleutel sleutels aanhanger chave chaves reboque nyckel nycklar noglen klic klici""".split()
)
# "Quali facchini pregano": whoever asks which of them watches them.
_ASKS_WHICH = frozenset(
    "which whose quels quelles quel quelle welche welcher welches que cuales cuantos cuantas quali quanti quante ktorzy ktore jacy ilu welke quais vilka hvilke ketka mitka kteri ktere hangi какие кто які хто".split()
)
_POLISH = ("jacy", "jace", "jaca", "jacych", "jacym")
_DUTIES = ("sprzat", "dyzur", "nadzor", "ochran", "serwis", "obslug", "kier", "pilotuj", "oczek", "dojezdz")
_THING = -1.0


def told(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    for i, word in enumerate(words[:2]):
        if word.low in _ASKS_WHICH and any(map(_somebody, words[i + 1 : i + 4])):
            yield word.start, words[min(i + 3, len(words) - 1)].end, "person"
    for i, word in enumerate(words[:-1]):
        if words[i + 1].low in _THEY_WHO and i + 2 < len(words) and weight_of(word.low, word.word) > _THING:
            yield word.start, words[i + 2].end, "person"
        if not _somebody(word):
            continue
        if i + 2 < len(words) and (kind := _said(text, word, words[i + 1 :])):
            yield word.start, words[i + 2].end, kind


def _said(text: str, word: Token, rest: Sequence[Token]) -> str:
    """What kind it is that stands behind a word for somebody, if it is any."""
    after, behind = rest[0], rest[1]
    if after.low in _AGAINST:
        return "demonstration"
    if after.low in _FROM and behind.low.startswith(NATIONS):
        return "ethnicity"
    if (after.low, behind.low) in _AWAY:
        return "health"
    clause = after.low in _WHO or (after.low in _WITH and _of_people(rest[1:]))
    return "person" if clause or (_doing(after) and text[word.end : after.start] == " ") else ""


def _somebody(word: Token) -> bool:
    return any(low in PEOPLE or low in TRADES or is_somebody(low) for low in _singulars(word.low))


def _singulars(low: str) -> Iterator[str]:
    yield low
    if low.endswith("i"):  # of Italy
        yield from (low[:-1] + end for end in "oea")
    if low.endswith("ista"):  # of Finland: "työntekijöistä", "kuljettajista"
        yield low[:-4].removesuffix("o") + "a"
    yield from (low.removesuffix(end) for end in ("s", "n", "en", "nen") if low.endswith(end))


def _of_people(behind: Sequence[Token]) -> bool:
    """Whether what they are said to have is no thing one carries, drives or opens."""
    counted = [w for w in behind if w.low not in SMALL]
    if any(w.low in _ILLS for w in counted):
        return True
    return bool(counted) and not any(w.low in _CARRIED or weight_of(w.low, w.word) <= _THING for w in counted)


def _doing(word: Token) -> bool:
    """A verb in its running form: "speaking", "organizujący"."""
    if word.low.endswith(_POLISH) and len(word.low) > 7:
        return weight_of(word.low, word.word) > _THING and not word.low.startswith(_DUTIES)
    return (
        len(word.low) > 5
        and word.low.endswith("ing")
        and word.word.islower()
        and word.low not in _DOINGS
        and weight_of(word.low, word.word) > _THING
    )
