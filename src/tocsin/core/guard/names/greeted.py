# SPDX-License-Identifier: AGPL-3.0-or-later
"""A word of address and one name behind or before it: "fru Hägglöf", "p. Stachurę", "doña Encarna", "Ayşe Hanım".

Whoever is addressed needs to be in no list. Behind a rank or a trade ("PC Hargreaves") the word must be a surname; a word of a street,
a house or a thing on either side takes it away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.places.place_words import HOUSES
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_POLITE = "mr mrs ms mx miss mister mme mlle monsieur madame mademoiselle maître herr herrn frau frl fräulein fru fröken frk frøken hr señor señora señorita senhor senhora signor signora signorina sig.ra sig.na dhr mevr meneer mevrouw mijnheer rouva domnul doamna domnișoara dna dl d-na d-l pani panią slečna paní"
_POLISH = "p pp pan pana panu panem pań kol ks"
_RANKS = "pc wpc sgt sergeant constable officer inspector nurse sister brother father pastor reverend rev rabbi imam colleague doctor captain cllr councillor auntie uncle kollege kollegin kollegen koll pfleger schwester pfarrer azubi praktikant praktikantin collègue docteur compañero compañera compa licenciado licenciada profe maestro maestra dottor dottoressa ragionier geom ing rag avv arch collega kolega koleżanka siostra redaktor mgr inż prof fr kl abbé père cpl pte sierż kpr"
_GIVEN_BEHIND = (
    "sor suor sœur soeur fray don doña dona donna seu dom tío tía zio zia ciocia wujek oom tante onkel tata"
)
_LETTERS = r"[A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][a-zß-öø-ÿā-žșț'’]+(?:-[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+)?"
_PARTICLE = r"(?:(?:van|von|v\.|de|der|den|da|di|del|le|la|el|al|zu|af|ter|ten|Van|De|Di|Le|La|El|Al|Mc|Mac|O)[ '’]){0,2}"


def _of(words: str) -> str:
    spelt = sorted(words.split(), key=len, reverse=True)
    return "|".join(
        f"{re.escape(w[0])}{re.escape(w[1:])}|{re.escape(w[0].upper())}{re.escape(w[1:])}" for w in spelt
    )


def _behind(words: str) -> Late:
    return Late(
        rf"(?<![\w.@/-])(?:{_of(words)})\.?[ \u00a0](?P<name>{_PARTICLE}{_LETTERS})(?![\w@])",
        needs=frozenset(words.replace(".", " ").replace("-", " ").split()),
    )


_BEHIND = {
    "polite": _behind(_POLITE),
    "polish": _behind(_POLISH),
    "rank": Late(
        rf"(?<![\w.@/-])(?:{_of(_RANKS)}|PC|WPC|Sgt|DS|DC)\.?[ \u00a0](?P<name>{_PARTICLE}{_LETTERS})(?![\w@])",
        needs=frozenset((*_RANKS.split(), "ds", "dc")),
    ),
    "given": _behind(_GIVEN_BEHIND),
    # "wee Shona", "le petit Momo", in small letters: a lake is "Big Stone".
    "small": Late(
        rf"(?<![\w.@/-])(?:wee|auld|old|young|big|little|petit|petite|p'tit|kleine|kleiner|mały|mała) (?P<name>{_LETTERS})(?![\w@])(?! [A-ZÀ-Þ])",
        needs=frozenset("wee auld old young big little petit petite tit kleine kleiner mały mała".split()),
    ),
}
_WAYS = Several(_BEHIND.items())
_BEFORE = Late(
    rf"(?<![\w@])(?P<name>{_LETTERS}) (?:Bey|Hanım|Hanim|Abi|Abla|Hoca|Usta|Bey'in|úr|úrnak|úrral|asszony|kolléga|kolléganő)(?!\w)",
    needs="bey|han|abi|abla|hoca|usta|úr|assz|koll",
)
# "Kovácsné": somebody's wife.
_WIFE = Late(r"(?<!\w)(?P<name>[A-ZÁÉÍÓÖŐÚÜŰ][a-záéíóöőúüű]{3,}né)(?!\w)", needs="né")
_AROUND = re.compile(
    r"(?:(?<![^\W\d_])([^\W\d_]{1,24})[ .'’\u00a0]{1,2})?(?<![^\W\d_])([^\W\d_]{1,24})[ .'’\u00a0]{1,2}$"
)
_NEXT = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_POLISH_TEXT = re.compile(r"[ąćęłńśźż]|(?<!\w)(?:na|w|z|od|do|przez|dla|nie|jest|po|nr|ul|godz)(?!\w)")
_SLAVIC_NAME = re.compile(
    r"(?:sk|ck|dzk)(?:i|a|iego|iej|iemu|im|ą)$|(?:wicz|czyk|ek|ak|ik|uk|ny|ná|ová|ego|owi|em|ę|ą|a)$"
)
_SLAVIC_SURELY = re.compile(r"(?:[scz]ki|[scz]ka|[scz]kiego|[scz]kiej|[scz]kiemu|wicz|wicza|czyk|czyka|ova)$")
_SURNAME = Kind.SURNAME
# Whoever did what a log tells.
_DID = Late(
    rf"(?<!\w)(?:(?:[a-z]{{3,}}ed|found|sent|seen|taken|given|left|shut|told|done|reset|let in|let out) by|(?:prise?|faite?|remise?|ouverte?|signalée?|appelée?|relevée?|rendue?s?|vue?|fermée?) par|(?:[a-zäöü]*ge[a-zäöü]+t|[a-zäöü]*ge[a-zäöü]+en|[a-zäöü]+ert) (?:von|durch|v\.)|(?:[a-z]+ad[oa]|abiert[oa]|vist[oa]|hech[oa]) por|(?:[a-z]+t[oa]) da|(?:[a-ząćęłńóśźż]+(?:ny|na|no|ty|ta|to)) przez) (?P<name>{_PARTICLE}{_LETTERS})(?=[\s,.;:)]|$)(?! [A-ZÀ-Þ])",
    needs=frozenset(("by", "par", "von", "durch", "v", "por", "da", "przez")),
)
_OF_FIRMS = re.compile(
    r"(?:suppl|deliver|servic|manufact|install|maintain|produc|geliefert|gewartet|hergestellt|livr|suministr|instal|fornit|consegnat|dostarcz|serwis)\w* \w+$"
)


@looks_for(*_BEHIND.values(), _BEFORE, _DID, _WIFE)
def greeted(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for way, match in _WAYS.finditer(text):
        if match.group().startswith("P. "):
            continue  # an initial: "I. P. Pavlova"
        if _TOLD[way](text, match["name"]) and not _of_a_place(text, match.start(), match.end()):
            yield match.start(), match.end(), 0.8
    for match in _BEFORE.finditer(text):
        if not kind_of(bare(match["name"])) & Kind.TOPIC:
            yield match.start(), match.end(), 0.8
    for match in _DID.finditer(text):
        kind = kind_of(bare(match["name"].split()[-1]))
        only = kind & (_SURNAME | Kind.COMMON | Kind.PLACE | Kind.TOPIC) == _SURNAME
        only = only or (not kind and _SLAVIC_SURELY.search(bare(match["name"])) is not None)
        if (
            only
            and bare(match["name"]) not in MAKERS
            and not _OF_FIRMS.search(match.group()[: match.start("name") - match.start() - 1])
        ):
            yield match.start("name"), match.end("name"), 0.7
    yield from ((m.start(), m.end(), 0.7) for m in _WIFE.finditer(text) if not kind_of(bare(m["name"])))


def _polite(text: str, name: str) -> bool:
    kind = kind_of(bare(name.split()[-1]))
    return not kind & Kind.TOPIC and (kind != Kind.COMMON or not text.isascii() or len(name) > 3)


def _polish(text: str, name: str) -> bool:
    low = bare(name)
    kind = kind_of(low)
    if _SLAVIC_SURELY.search(low) and kind != Kind.COMMON:
        return True
    if kind & Kind.TOPIC or not _POLISH_TEXT.search(text):
        return False
    return bool(kind & (_SURNAME | Kind.GIVEN)) or (
        not kind and _SLAVIC_NAME.search(name.lower()) is not None
    )


def _rank(text: str, name: str) -> bool:
    kind = kind_of(bare(name.split()[-1]))
    return bool(kind & _SURNAME) and not kind & (Kind.TOPIC | Kind.PLACE)


def _given(text: str, name: str) -> bool:
    kind = kind_of(bare(name))
    return bool(kind & (Kind.GIVEN | Kind.WEAK)) and not kind & Kind.TOPIC


def _small(text: str, name: str) -> bool:
    return kind_of(bare(name)) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE | Kind.TOPIC) == Kind.GIVEN


_TOLD = {"polite": _polite, "polish": _polish, "rank": _rank, "given": _given, "small": _small}


_OUR = frozenset("nuestra nostra notre nossa our".split())


def _of_a_place(text: str, start: int, end: int) -> bool:
    before = _AROUND.search(text, max(0, start - 50), start)
    for word in filter(None, before.groups() if before else ()):
        if (low := bare(word)) in _OUR or (low in HEADS and low != "av") or low in HOUSES:
            return True
    after = _NEXT.match(text, end)
    return after is not None and bare(after[1]) in TAILS and after[1][0].isupper()
