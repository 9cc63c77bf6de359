# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds the words of the lists in a text, in time linear in its length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.bodies.names import SHORT, TRADE
from tocsin.core.guard.bodies.organisations import LETTERS, NAMES, WRITTEN, unbent
from tocsin.core.guard.bodies.shapes import SHAPES
from tocsin.core.guard.bodies.spoken import BODIES
from tocsin.core.guard.book import Book
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.terms import lists as terms
from tocsin.core.guard.terms import movements, protests
from tocsin.core.guard.terms.match_east import eastern
from tocsin.core.guard.traits.slavic_turkish import (
    BELIEVERS_CYRILLIC,
    LOVES_CYRILLIC,
    PEOPLES_CYRILLIC,
    TURKISH,
    TURKISH_BEGINS,
)
from tocsin.core.guard.traits.southeast import BODIES_SOUTHEAST, PEOPLES_GREEK
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]
_LISTS = {
    "strike": terms.STRIKE,
    "demonstration": terms.DEMONSTRATION,
    "union": terms.UNION,
    "party": terms.PARTY,
    "faith": terms.FAITH,
    "health": terms.HEALTH,
    "orientation": terms.ORIENTATION + terms.PROTEST_MARK,
    "ethnicity": terms.ETHNICITY,
    "person_alert": terms.PERSON_ALERT,
}
# "STEC pide que conste en acta": letters nobody lists that want something in the minutes.
_MINUTED = Late(
    r"(?<![\w-])[A-ZÄÖÜ][A-Z&ÄÖÜ-]{2,9}(?:[- ](?:reps?|Gruppe|delegates?|side))? (?:pide|piden|exige|exigen|solicita|demande|demandent|réclame|chiede|chiedono|asks?|wants?|requests?|will|wollen|verlangt|bittet|fordert|prosi|żąda|domaga się)(?! they)[^.;!?\n]{0,40}(?<!\w)(?:acta|compte[- ]rendu|procès-verbal|verbale|minuted|minutes|Protokoll|protokołu|protokole)(?!\w)",
    needs=frozenset("acta compte procès verbale minuted minutes protokoll protokołu protokole".split()),
)
_DOTTED_UNION = Late(r"(?i)\bver\.di\b", needs=r"ver\.di")  # no word of letters, so no term


# Names of the rules' list that a log or a notice says of other things, too.
_PLAIN = frozenset(
    term.strip()
    for term in """fire brigades, tribunal du travail, plan social, e tu, staff side, works committee, central unitaria, landvolk, institution representative, staff forum, sad pracy, bourse du travail, professional association of, first union, act up, action camp, hands off, hands off our, just stop, move on, no pass, no global, turning point, open arms, sea eye, sea watch, les bassines, les jaunes,
    les uns les autres, code pink, red rebels, standing rock, tea party, liberty campaign, neue generation, blocco stradale, blokada drogi, corte de ruta, besetzung der, alarm phone, sab group, castor schottern, spaziergang der, la ronce, sgombero centro, performance feminista, centro sociale, slow march*, tree sit*, mothers against, three percent*, front populaire, union populaire,
    one nation, die basis, die heimat, die partei, les centristes, teraz lodz, wsrod wyborcow, unidad popular, cambio radical, europa verde, respect party, congress party, partido verde, partido blanco, partido colorado, cinque stelle, les patriotes, centro democratico, casa pound, frente amplio, la bancaria, camera del lavoro, save the children campaign, flash mob, lavanderia de,
    tunnel protest*, sit down protest, marea verde, marea blanca, mareas blancas, employment tribunal*, grievance hearing*, contrato colectivo, pay claim, pay offer, worker rep*, fau berlin, junta de personal, trades council, writers guild, wage council, union hall, labor movement, labour movement, mine workers, women in black, emergency volontari, no expo, no ponte, kellys, zbiorka pod, shop floor organis*,
    la campora, alba party, vecinos en contra, green peace, robin wood, cap anamur""".replace("\n", ",").split(",")
)  # fmt: skip


def _of_rules(text: str) -> str:
    """The names of several words in the rules' lists, which no plain text says."""
    terms = (term.strip() for term in text.replace("\n", ",").split(","))
    return ",".join(t for t in terms if " " in t and t not in _PLAIN and not re.search(r"\d", t))


_BOOK = Book(
    (
        *((kind, _of_rules(BODIES[kind])) for kind in ("union", "party", "demonstration")),
        *NAMES.items(),
        ("strike", protests.STRIKE),
        ("demonstration", protests.DEMONSTRATION),
        ("party", movements.PARTY),
        ("union", movements.UNION),
        *BODIES_SOUTHEAST.items(),
        *_LISTS.items(),
        ("faith", BELIEVERS_CYRILLIC),
        ("orientation", LOVES_CYRILLIC),
        ("ethnicity", PEOPLES_CYRILLIC),
        ("ethnicity", PEOPLES_GREEK),
    )
)
# What weather offices, firms, fire alarms and codes call so, too.
_NO_LETTERS = frozenset(
    "CHP FERC CAW ESK BNP KOD EFF WWF NABU MSF BLM ERC MHP HSU FSU POA SAK FIQ UMP RPR CNV LDS WZZ ACV PAME DHV PAH CWA RCN BMA ATU UFT PCS LDH CRIF CAIR ACOD ACT FIL NEOS HDP GOP DISK USW".split()
)
_VOUCHED = {w: kind for w, kind in SHORT.items() if w not in _NO_LETTERS and w.lower() not in TRADE}
_EXACT = _VOUCHED | LETTERS | {w: kind for kind, text in terms.EXACT.items() for w in text.split()}
# "McGill Street" holds the letters of a union.
_INFIX = Late(f"(?<!m(?=cgill))(?:{'|'.join(_BOOK.inside)})", needs="|".join(_BOOK.inside))
# "Ghana Mineworkers' Union": shapes of names, where a word of one stands.
_SHAPES = [shape for shape, kind in SHAPES if kind == "union" and not shape.pattern.startswith("^")]
_BONDS = tuple(
    "federa confed konfed union sindicat sindacat syndicat zwiazek zwiazk central coordin associa asocia amicale allian alianz brotherhood guild verband gewerk porozumien congress united amalgamated".split()
)


def causes(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every term found."""
    for i, token in enumerate(words):
        exact, goes_on = _said_by(token.word)
        for kind in exact:
            yield kind, token.start, token.end, 0.85
        if goes_on and (token.word in WRITTEN or _BOOK.speaks_at(words, i)):
            yield from _said(words, i)
    for match in _INFIX.finditer(bare_letters(text)):
        yield _BOOK.inside[match.group()], match.start(), match.end(), 0.9
    for match in _DOTTED_UNION.finditer(text):
        yield "union", match.start(), match.end(), 0.9
    for match in _MINUTED.finditer(text):
        yield "union", match.start(), match.end(), 0.65
    if is_eastern(text):
        yield from eastern(text, words)


@of_words(32768)
def _said_by(word: str) -> tuple[tuple[str, ...], bool]:
    """What a word says alone as it is written, each of its parts; and whether more may be said from it on."""
    parts = (word, *(word.split("-") if "-" in word else ()))
    exact = (_EXACT.get(unbent(part, _EXACT)) or _as_a_name(part) for part in parts)
    return tuple(filter(None, exact)), word in WRITTEN or _BOOK.speaks(bare(word))


def _said(words: Sequence[Token], i: int) -> Iterator[Hit]:
    if words[i].word in WRITTEN:
        yield from _written(words, i)
    for kind, first, last in _BOOK.at(words, i):
        if not _innocent(words, first, last):
            yield kind, words[first].start, words[last].end, 0.9 if last > first else 0.85


def _binds(word: str) -> bool:
    """Whether a word may bind a union's name together."""
    return bare(word).startswith(_BONDS)


@starts_from(_binds)
def unions_shaped(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Unions by the shape of their names, where a word of one stands."""
    low = bare_letters(text)
    yield from (("union", m.start(), m.end(), 0.8) for shape in _SHAPES for m in shape.finditer(low))


def _is_turkish(word: str) -> bool:
    """Whether a word begins as a people's name in Turkish."""
    return word.startswith(TURKISH_BEGINS)


@starts_from(_is_turkish)
def peoples_turkish(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Peoples by the shape of their Turkish names."""
    yield from (("ethnicity", m.start(), m.end(), 0.75) for m in TURKISH.finditer(text))


def _written(words: Sequence[Token], i: int) -> Iterator[Hit]:
    """A name as its bearers write it, which in small letters says something else: "Frente Amplio"."""
    for rest, kind in WRITTEN[words[i].word]:
        last = i + len(rest)
        if tuple(word.word for word in words[i + 1 : last + 1]) == rest and not _innocent(words, i, last):
            yield kind, words[i].start, words[last].end, 0.8


def _as_a_name(word: str) -> str:
    """Letters written as a name, which no list knows as a word: "Uilpa", "Unsa"."""
    kind = _EXACT.get(word.upper(), "") if len(word) > 3 and word[0].isupper() and word[1:].islower() else ""
    return "" if kind and kind_of(word.lower()) else kind


def _innocent(words: Sequence[Token], first: int, last: int) -> bool:
    term = " ".join(word.low for word in words[first : last + 1])
    before = words[first - 1].low if first else ""
    after = words[last + 1].low if last + 1 < len(words) else ""
    second = f"{after}_{words[last + 2].low}" if last + 2 < len(words) else ""
    return any(
        before in terms.NOT_BEFORE.get(name, ())
        or not {after, second}.isdisjoint(terms.NOT_AFTER.get(name, ()))
        for name in {term, words[first].low}
    )
