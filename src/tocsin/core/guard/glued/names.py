# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names glued to something: by a machine ("/people/anna-bergmann", "AnnaBergmann"), behind a hyphen, in one run of letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.heads import HEADS, SAINTS
from tocsin.core.guard.finding import Found
from tocsin.core.guard.glued.run_together import of_the, run_in_a_code, run_together
from tocsin.core.guard.glued.traces import is_parked, leads_to_one
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.scan import scan

JOINTS = re.compile(r"[-_./:,;|+~@]+")
QUIET = frozenset(("phone", "plate"))
"""Digits in what a machine wrote are no telephone and no plate."""
_PIECES = re.compile(r"[^\w.-]+")
_PARTED = re.compile(r"[^\w.]+")
_SEAM = re.compile(r"(?<=[^\W\d_][^\W\dA-Z_])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_HUMP = re.compile(r"(?<=[^\W\d_])(?<=[^A-Z])(?=[A-Z])")
_JOINT_OR_SEAM = re.compile(rf"{JOINTS.pattern}|{_SEAM.pattern}")
_NO_CAUSE = QUIET | {"person"}
_LOUD = re.compile(r"[A-ZÀ-Þ]{4,}")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ADDRESS = re.compile(
    r"(?<![^\s_:/@])[^\s_:/@]{0,60}[_:/@]\S{9,300}|(?<![^\W_])[^\W\d_]{9,30}(?=\d{1,6}(?!\w))"
)
"""What a machine wrote in a text: "urn:oid:2.49...", "https://...", letters before a year."""
_BLANKLESS = re.compile(r"\S+")
_TWO_SMALL = re.compile(r"[-./][a-zß-ÿ]{3,40}[-./][a-zß-ÿ]{3,40}(?![^\W\d_])")
"""Behind a code or a place: "FL-2024-anna-bergmann"."""
_BEHIND_HYPHEN = re.compile(
    r"(?<!\w)([^\W_]{0,40})-{1,2}([A-ZÀ-Þ][^\W\d_]{2,40},? [A-ZÀ-Þ][^\W\d_]{2,40})(?!\w)"
)
_SHOUTED = re.compile(r"[A-ZÀ-Þ]{3,}(?![^\W_])")
_TITLED = re.compile(
    r"(?<=[^\s-])-(?:Dr|Prof|Mr|Mrs|Ms|Hr|Fr|Herr|Frau|Mme|Mlle|Sig|Dott|Ing|Sra?|Pan|Pani)\.? [A-ZÀ-Þ][^\W\d_]{2,40}"
)
_INITIAL = re.compile(r"(?<=[^\s-])-[A-ZÀ-Þ]\. ([A-ZÀ-Þ][^\W\d_]{2,40})(?![^\W_])")
_WORDS = Kind.COMMON | Kind.TOPIC | Kind.PLACE
_CLEARLY = 0.9
"""A given name and a surname, neither a place's."""
_NO_PLACE = 13
"""Letters of two names in a slot: towns and streets of fewer read like two, "Laurelton"."""
_SMALL = 3
"""A small word of so many letters may be part of a name that was made an address: "anna-bergmann"."""


def of_a_register(said: str) -> bool:
    """Whether a surname and a given name stand as a register has them, and neither is a town's: "Halvorsen, Ingrid"."""
    surname, comma, given = said.partition(", ")
    kinds = kind_of(fold(surname)), kind_of(fold(given))
    if not comma or (kinds[0] | kinds[1]) & _WORDS or not kinds[1] & Kind.GIVEN:
        return False
    return bool(kinds[0] & Kind.SURNAME) or (not kinds[0] and of_the(fold(surname)))


def names_in(token: str) -> bool:
    """Whether a word that a machine glued speaks of somebody: "anna-bergmann", "anna_bergmann", "AnnaBergmann"."""
    behind = (
        () if token.islower() else _TWO_SMALL.findall(token)
    )  # "Mill Road-anna-bergmann"; "lycee-victor-hugo" is a house
    pieces = {token, *behind, *_PIECES.split(token), *_PARTED.split(token)}
    return any(_speaks_out(spelt_out(piece), piece) for piece in pieces if len(piece) > _SMALL)


def _speaks_out(spelt: str, said: str) -> bool:
    """Whether two words that may be a name, or a word of a cause, show when a piece is spelt out."""
    return (
        spelt != said
        and len(_WORD.findall(spelt)) > 1
        and any(f.kind not in QUIET and _is_sure(f) for f in scan(spelt))
    )


def spelt_out(token: str) -> str:
    """The words of a token as they would be written: parted at its joints and seams, names with a capital."""
    words = _SEAM.sub(" ", JOINTS.sub(" ", token)).split()
    return " ".join(
        w.title() if (w.islower() and len(w) >= _SMALL) or _LOUD.fullmatch(w) else w for w in words
    )


def glued(value: str) -> bool:
    """Whether a name, a cause or a number that leads to one is glued to something: "/people/anna-bergmann", "49-Warnstreik"."""
    value = normal(value).text
    if leads_to_one(value) or is_parked(value) or runs_together(value):
        return True
    if not _JOINT_OR_SEAM.search(value):
        return False
    parted = JOINTS.sub(" ", value)
    if any(f.kind not in _NO_CAUSE for f in scan(parted)):
        return True
    return hides_a_name(value)


def hides_a_name(text: str) -> bool:
    """Whether a word of the text, however glued, is somebody's name: an address of the web, "@anna_bergmann"."""
    return any(True for _ in glued_names(text))


def runs_together(text: str) -> bool:
    """Whether a word of a text is a given name and a surname in one, long enough to be no town, or part of an address."""
    return run_together(text, _NO_PLACE) or _in_an_address(text)


def _in_an_address(text: str) -> bool:
    return any(run_in_a_code(word) for word in _ADDRESS.findall(text))


def glued_names(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each such word, and of each name behind a hyphen."""
    yield from behind_hyphens(text)
    for match in _BLANKLESS.finditer(text):
        if _is_glued(match.group()) and not _of_a_system(match.group()) and names_in(match.group()):
            yield match.start(), match.end()


def behind_hyphens(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each name behind a hyphen that joins no given names and no saint's: "Warning-Anna Bergmann"."""
    yield from (match.span() for match in _TITLED.finditer(text))
    yield from (match.span() for match in _INITIAL.finditer(text) if _only_surname(match[1]))
    for match in _BEHIND_HYPHEN.finditer(text):
        given = _christened(match[1]) or fold(match[2]).split()[0] in HEADS
        said = _SHOUTED.sub(_calm, match[2])
        if not given and (
            any(map(_is_clear, scan(said))) or of_a_register(said) or _article(said) or surname_loud(match[2])
        ):
            yield match.start(2), match.end(2)


_SYSTEMS = frozenset("mowas katwarn biwapp".split())


def _of_a_system(word: str) -> bool:
    """ "nina-mowas": Germany's app for warnings beside the system it shows; by itself a given name."""
    pieces = JOINTS.sub(" ", word.lower()).split()
    return any(piece in _SYSTEMS for piece in pieces) and {*pieces} <= _SYSTEMS | {"nina"}


def _is_glued(word: str) -> bool:
    """Whether no hand wrote it so; two names that a hyphen joins stand on every map."""
    if "_" in word or "://" in word or _HUMP.search(word):
        return True
    if word.islower():
        return any(joint in word for joint in "-./")
    return bool(_TWO_SMALL.search(word))


def _article(said: str) -> bool:
    """ "Mohammed Alhashimi": a surname of no list, by its article."""
    given, _, surname = said.partition(" ")
    if kind_of(fold(given)) & (Kind.GIVEN | _WORDS) != Kind.GIVEN or kind_of(fold(surname)):
        return False
    return of_the(fold(surname))


def _christened(word: str) -> bool:
    """ "Anna-Lena" and "Saint-Martin", never "Ridge-Anna", though somebody may be called Ridge."""
    kind = kind_of(fold(word))
    return fold(word) in SAINTS or (bool(kind & (Kind.GIVEN | Kind.WEAK)) and not kind & Kind.COMMON)


def surname_loud(said: str) -> bool:
    """ "HALVORSEN Ingrid", of which neither could be the other."""
    surname, _, given = said.partition(" ")
    both = Kind.GIVEN | Kind.SURNAME
    kinds = kind_of(fold(surname)) & both, kind_of(fold(given)) & both
    return surname.isupper() and kinds == (Kind.SURNAME, Kind.GIVEN) and of_a_register(f"{surname}, {given}")


def _only_surname(word: str) -> bool:
    return kind_of(fold(word)) & (Kind.SURNAME | _WORDS) == Kind.SURNAME


def _calm(word: re.Match[str]) -> str:
    return word.group().title()


def _is_sure(found: Found) -> bool:
    return found.kind != "person" or found.certainty >= NAMED


def _is_clear(found: Found) -> bool:
    return found.kind == "person" and found.certainty >= _CLEARLY
