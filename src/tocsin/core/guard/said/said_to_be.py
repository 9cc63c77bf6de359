# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody is said to be: "Er ist Afghane", "È ortodosso", "Hän on katolilainen", "The sparky is a devout Hindu".

The little word between says it, whatever the sentence is about; only where somebody comes from needs a subject that is somebody,
for trains and winds come from somewhere, too. Words come folded; linear: a few words on either side of each "is" are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.book import Book
from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.called_so import is_called_so
from tocsin.core.guard.traits.beliefs import FAITHS, LOVES
from tocsin.core.guard.traits.conditions import EVERY
from tocsin.core.guard.traits.northern import FAITHS_NORTH, LOVES_NORTH
from tocsin.core.guard.traits.origin_words import LANDLESS
from tocsin.core.guard.traits.origins import of_a_nation
from tocsin.core.guard.traits.slavic_turkish import FAITHS_EAST, LOVES_EAST
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.traits.southeast import FAITHS_SOUTHEAST, LOVES_SOUTHEAST, PEOPLES_SOUTHEAST
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

# As written: "è" is no "e", "är" no "ar".
_SAYS = frozenset(
    "is was 's ist war est était es era fue è é jest był była foi on oli är var este είναι".split()
)
# Of an illness one has it, suffers from it, was told of it.
_HAS = frozenset(
    """has had heeft har hade tem teve tinha lijdt lider sofre kreeg fick hat hatte ha tiene tuvo ma miał miała avait gets got takes took wears nimmt nahm trägt prend porte toma tomó lleva prende porta bierze nosi
    uses carries needs lost bekam braucht utilise usa neemt draagt gebruikt tar använder bär sairastaa käyttää syö""".split()
)
_HAS_OR_A = _HAS | {"a"}
# These begin a sentence whose subject goes without saying.
_SUBJECTLESS = _HAS | frozenset("es era fue è é jest był była foi is was ist war".split())
_SURELY = frozenset("is was ist est è é jest był była är".split())
_EITHER = _SAYS | _HAS
# Nobody's trade: "a person was hurt" is what a network tells, "man has tuberculosis" is not.
_ANYBODY = frozenset(
    "person man woman boy girl caller someone somebody individual personne individu homme persona hombre uomo osoba persoon pessoa mann mies muz czlowiek quello quella celui celle tizio tizia bloke facet gosc typ kerl mec tipo homem barbat ferfi adam muskarac".split()
)
_PRONOUNS = frozenset("he she er sie elle el ella lui lei ona hij zij ele ela han hon hen".split())
_HIM_OR_THINGS = frozenset("il on ze".split())
_BETWEEN = frozenset(
    """a an the ein eine einer un une una uno um uma en ett een also auch aussi anche tambien tambem tez ook myos ocksa openly apparently practising practicing devout strictly praktizierender praktizierende glaubiger glaubige
    streng strenger pratiquant praticante practicante osoba osoby of de di von van av d del della north south east west northern southern eastern western origin origine origini origen origem ascendencia ascendance pochodzenia
    le fait eu etnia etnii ethnic ethnisch partly half halb aan com sie sich diagnosen diagnoosi con mit with from su his her ihr sein seine seinen ihre ihren son sa mezzo medio pol not no nie kein keine nicht pas non""".split()
)
_ARTICLES = frozenset("a an ein eine einer un une una uno um uma een en ett".split())
_OF = frozenset("of von van av af".split())
# "Lift 2 is out until ...": a thing, or somebody who is not in.
_BROKEN = frozenset("of until till for since from again this today tonight".split())
# "of Manx descent", "van Kaapverdische komaf": whatever stands between.
_ORIGINS = frozenset(
    "descent heritage extraction herkunft abstammung afkomst komaf harkomst afstamning".split()
)
_MOST_BETWEEN = 4
_REACH = 8
# Beyond what the rules' lists of peoples say: colours, and peoples of one country or of the north.
_COLOURS = frozenset(
    """black asian caucasian coloured schwarzer schwarze farbig farbiger farbige dunkelhautig dunkelhautige noire nero nera negro negra preto preta pardo parda moreno zwart donker svart morkhyad tummaihoinen czarnoskory czarnoskora
    rom roma romem romni romka hindusem sinto sintiza same saami saamelainen samisk gypsy gipsy quilombola cygan cyganem cyganka zigeuner zigeunerin zigenare latino latina latinx indigena afro-caribbean afro-american pole polin polka pakistanilainen venalainen virolainen
    mulatto mulatta colore colour color""".split()
)
_TWO_WORDS = frozenset({("puerto", "rican"), ("hong", "konger"), ("native", "american"), ("white", "british"), ("black", "british"), ("mixed", "race"), ("east", "asian"), ("eastern", "european"), ("dual", "heritage"), ("white", "irish"), ("first", "nations")})  # fmt: skip
# What stands in names and turns as well.
_AMBIGUOUS = {
    "faith": "catholic, bautista, christ, christin, pagan, laico, laica, kristen, jude, converso, convertido, convertida, converti, convertie, konvertit, konvertitin, nawrocony, religious, very religious, religieux, religieuse, religioso, religiosa, religijny, religijna",
    "orientation": "trans, hetero, bi, bog, flata, pot, nicht, bollera, out at work, out and proud, openly out, straight and",
    "health": "na zwolnieniu, ms, dov, dova, surdo, surda, cego, cega, kol, sick, ill, krank, malade, enfermo, enferma, malato, malata, chory, chora, ziek, doente, sairas, sjuk, sorda, sordo, ciego, ciega, sourd, sourde, aveugle, taub, blind, deaf, cieco, cieca, glucha, gluchy, niewidomy, niewidoma, mute, stumm, muet, muette, muto, muta, mudo, muda, niemy, disabled, obese, ubergewichtig",
}
_BOOK = Book(
    (
        *_AMBIGUOUS.items(),
        ("faith", f"{FAITHS},{FAITHS_NORTH},{FAITHS_EAST},{FAITHS_SOUTHEAST}"),
        ("orientation", f"{LOVES},{LOVES_NORTH},{LOVES_EAST},{LOVES_SOUTHEAST}"),
        ("health", EVERY),
        ("ethnicity", f"{LANDLESS},{PEOPLES_SOUTHEAST}"),
    )
)
_END = re.compile(r"[.!?;:\n]")
_HOUSES = TAILS | HEADS


@of_words(32768)
def _says(word: str) -> bool:
    return word.lower() in _EITHER or word == "a"


def _has_in_french(words: Sequence[Token], i: int) -> bool:
    """ "Elle a un cancer": in English "a" is an article, in Spanish "to"."""
    return words[i].word == "a" and words[i + 1].word in ("un", "une", "le", "du", "fait", "eu")


@starts_from(_says)
def said_to_be(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    for i, word in enumerate(words[:-1]):
        if _says(word.word) and (word.word != "a" or _has_in_french(words, i)):
            yield from _said(text, words, i)


def _said(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    at = i + 1
    while at < min(len(words), i + 1 + _MOST_BETWEEN) and words[at].low in _BETWEEN:
        at += 1
    if at == len(words) or _END.search(text, words[i].end, words[at].start):
        return
    has = words[i].word.lower() in _HAS_OR_A or _is_on_somebody(words, i)
    of_somebody = _of_somebody(text, words, i)
    # "a strict Methodist", "ein überzeugter Atheist"
    starts = [at, at + 1] if at + 1 < len(words) and words[at - 1].low in _ARTICLES else [at]
    for kind, last in ((kind, last) for start in starts for kind, _, last in _BOOK.at(words, start)):
        if words[last].low == "out" and last + 1 < len(words) and words[last + 1].low in _BROKEN:
            continue
        anybody = kind == "health" and has and _of_anybody(text, words, i)
        surely = kind != "health" and words[i].word.lower() in _SURELY and not _of_a_house(words, i)
        if (of_somebody or surely or anybody) and (kind == "health" or not has):
            yield kind, words[i].start, words[last].end, 0.75
    if not has and (of_somebody or _is_a_person(words, i, at) or _of_anybody(text, words, i)):
        yield from (
            ("ethnicity", words[i].start, words[start].end, 0.75)
            for start in starts
            if _of_a_people(words, start)
        )


def _is_a_person(words: Sequence[Token], i: int, at: int) -> bool:
    """Polish says so of nobody but persons: "jest Kurdem"."""
    return words[i].low == "jest" and words[at].capital and words[at].low.endswith(("em", "ka"))


def _of_somebody(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether the subject is somebody, or goes without saying."""
    says = words[i].word.lower()
    if i == 0 or _END.search(text, words[i - 1].end, words[i].start):
        return says in _SUBJECTLESS
    before = words[i - 1]
    if says in ("on", "oli"):  # English and French have these words, too
        return (
            before.low == "han"
            or _is_on_somebody(words, i)
            or (is_somebody(before.low) and not before.low.endswith("s"))
        )
    if before.low in _PRONOUNS or (
        before.low in _HIM_OR_THINGS and says in ("est", "jest", "był", "is", "a")
    ):
        return True
    for token in reversed(words[max(0, i - _REACH) : i]):
        if _END.search(text, token.end, words[i].start):
            return False
        if is_somebody(token.low):
            return True
    return is_called_so(text, words, i - 1)


def _of_anybody(text: str, words: Sequence[Token], i: int) -> bool:
    return any(
        token.low in _ANYBODY and not _END.search(text, token.end, words[i].start)
        for token in words[max(0, i - _REACH) : i]
    )


def _is_on_somebody(words: Sequence[Token], i: int) -> bool:
    """Finnish: "hänellä on diabetes", it is on him."""
    return i > 0 and words[i].low in ("on", "oli") and words[i - 1].low.endswith("lla")


def _of_a_house(words: Sequence[Token], i: int) -> bool:
    return any(token.low in _HOUSES for token in words[max(0, i - 3) : i])


def _of_a_people(words: Sequence[Token], at: int) -> bool:
    low = words[at].low
    if at + 1 < len(words) and words[at + 1].low in _ORIGINS and words[at - 1].low in _OF:
        return True
    if (
        low in _COLOURS
        or words[at].word in ("Polish", "Mayan")
        or tuple(word.low for word in words[at : at + 2]) in _TWO_WORDS
    ):
        return True
    return of_a_nation(low)
