# SPDX-License-Identifier: AGPL-3.0-or-later
"""One given name where a handover puts somebody: "consignes à Fatoumata", "zmianę przejął Zbyszek", "cambio: Itziar domingo", "vu par R Vandermolen".

Asked of what staff type and by the audit. A storm or a ship stands in none of these places. Linear: a few words at each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.somebody import is_one
from tocsin.core.guard.words import bare

Span = tuple[int, int]

_NAME = r"(?P<name>[a-z][a-z'-]{2,18})(?![\w-])"
_WHEN = r"(?: (?:w poludnie|rano|wieczorem|w nocy|o \w+|po \w+|przed \w+|alle \d+|a las \d+|hier|ieri|ayer|wczoraj|gestern))?"
_AHEAD = Late(
    r"(?<![\w'-])(?:ask|asked|handover (?:to|from)|handed over to|relieved by|taken over by|cover for|covering for|swap with|swapped with|shadowing|buddy(?:ing)? with"
    r"|frag|fragt|ubergabe an|ubernommen von|abgelost von|vertretung fur|tausch mit|getauscht mit"
    r"|(?:passage (?:de |des )?)?consignes? (?:a|de)|passe a|releve (?:par|de)|releve par|remplacement de|remplace par|demande[rz]? a|voir avec|echange avec"
    r"|relevo (?:a|de|con)|relevad[oa] por|sustituye a|sustituid[oa] por|preguntar? a|cambio con|consegne (?:a|da)|chied(?:ere|i|ete) a|sostituit[oa] da|sostituisce|cambio con|ha (?:chiuso|aperto|firmato|preso|lasciato|dimenticato|portato)"
    r"|(?:przejal|przejela|oddala?|zdala?|zamknal|zamknela|wzial|wziela|podpisala?|zglosila?|odebrala?|zostawila?|posprzatala?|naprawila?|sprawdzila?|zastapila?|zapytac|spytac|zamiana z|zmiana z|zastepstwo za)"
    rf"){_WHEN} {_NAME}"
)
_DAY = (
    r"(?:the |le |la |il |el |am |den |on |w |we )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?(?!\w)|(?:the |le |la |il |el |am |den |w |we )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|poniedzialek|wtorek|sroda|srode|czwartek|piatek|sobota|sobote|niedziela|niedziele|nights?|lates?|earlies|nachts|fruh|spat|nuit|noche|notte|nocka|noc)(?!\w)"
)
_SWAPS = Late(
    r"(?<!\w)(?:swap\w*|rota|cover|tausch|schichttausch|echange|permut\w+|cambio(?: turno)?|scambio|zamiana|zmiana)(?!\w)[^:\n]{0,24}:",
)
_ON_A_DAY = re.compile(
    rf"[:,;] ?{_NAME} (?:takes? |has |does |nimmt |macht |prend |fait |hace |coge |fa |prende |bierze |ma )?(?:{_DAY})"
)
_INITIALS = Late(
    r"(?<![\w'-])(?:(?:witnessed|countersigned|signed|seen|checked|issued|logged|written|reported|received|released|approved|inspected) ?(?:off )?(?:by|:)?|(?:gesehen|gepruft|unterschrieben|abgezeichnet|ausgegeben) (?:von|durch)|(?:vu|signe|controle|remis|verifie|recu) par|(?:visto|firmado|revisado|entregado|recibido) por|(?:visto|firmato|controllato|consegnato|ricevuto) da|(?:widzial|podpisal|sprawdzil|wydal|odebral)a?)"
    r" (?P<name>[a-z]\.? ?[a-z][a-z'-]{3,18})(?![\w-])"
)
_ILL = Late(
    rf"(?:^|(?<=[.;:,/\n] )|(?<=[.;:,/\n])){_NAME} (?:is |est |ist |esta |e |jest )?(?:still |wieder |encore |otra vez |ancora |znowu )?(?:ill|sick|poorly|unwell|krank|malade|enferm[oa]|malat[oa]|chor[ya]|late again|nie przyjdzie|kommt nicht|vient pas|ne vient pas|no viene|non viene|zu spat|en retard|in ritardo|spozniony|spozniona)(?!\w)"
)
_SAID_TO = Late(
    rf"(?<!\w)(?:guard|nurse|driver|porter|supervisor|colleague|someone|they|he|she) (?:has )?(?:reported|reports|said|says|claims|noticed|saw|told us|complained) (?:that )?{_NAME} (?:slept|sleeps|was|is|had|left|drank|drinks|stole|smokes|smoked|came|refused|shouted|sleeping|drinking)(?!\w)"
)
_INITIAL = re.compile(r"[A-ZÀ-Ý]\.? ?[A-ZÀ-Ý][^\W\d_A-Z]")


def given_beside(text: str) -> Iterator[Span]:
    """Start and end of each."""
    low = bare_letters(text)
    yield from (m.span("name") for m in _AHEAD.finditer(low) if _is_given(text[slice(*m.span("name"))]))
    yield from (m.span("name") for m in _ILL.finditer(low) if _is_given(text[slice(*m.span("name"))]))
    for said in _SAID_TO.finditer(low):
        name = text[slice(*said.span("name"))]
        if _may_be(name) and kind_of(bare(name)) & (Kind.GIVEN | Kind.SURNAME):
            yield said.span("name")
    for swap in _SWAPS.finditer(low):
        named = _ON_A_DAY.finditer(low, swap.end() - 1, swap.end() + 80)
        yield from (m.span("name") for m in named if _may_be(text[slice(*m.span("name"))]))
    for signed in _INITIALS.finditer(low):
        shown = text[slice(*signed.span("name"))]
        if _INITIAL.match(shown) and _may_be(shown.lstrip(shown[0]).lstrip(". ")):
            yield signed.span("name")


def _is_given(word: str) -> bool:
    return _may_be(word) and bool(kind_of(bare(word)) & Kind.GIVEN)


def _may_be(word: str) -> bool:
    """A capital that begins no plain word and no maker's name."""
    low = bare(word)
    plain = kind_of(low) & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    return word[:1].isupper() and not word.isupper() and not plain and low not in MAKERS and not is_one(low)
