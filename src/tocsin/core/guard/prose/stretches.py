# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches between numbers: "J7 to J9", "sorties 12 et 14", "du PK 3 au PK 5,2"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late

_JUNCTIONS = Late(r"\b(J\d{1,2}[A-Z]?) ?(?:to|and|-|–) ?(J\d{1,2}[A-Z]?\b|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})")
_NUMBERED = Late(
    r"(?i)\b(junction|exit|sortie|uscita|salida|afrit|échangeur)s? (?:n°)?(\d{1,3}[a-z]?)(?: (?:for|at|\() ?[^\n,.;]{2,30}?)? ?(?:and|to|et|à|e|y|en|tot|–|-) ?(?:l'|la |le |the |de |el )?(?:\1 )?(?:n°)?(\d{1,3}[a-z]?)\b"
)
_KM = Late(
    r"(?i)\b(?:km|ppkk|pk|p\.k\.|kil[oó]metros?|kilometer|mile ?(?:posts?|markers?))\.? ?(\d{1,4}(?:[.,+]\d{1,3})?) ?(?:to|through|and|a|al|y|e|et|au|à|ao|até|do|bis|til|till|tot|und|–|-)(?: (?:el |il |le )?(?:km|ppkk|pk|p\.k\.|mile ?(?:post|marker)))?\.? ?(\d{1,4}(?:[.,+]\d{1,3})?)(?![\d:])"
)


def stretches(text: str) -> Iterator[tuple[str, str]]:
    """Both ends of each stretch: junctions, then exits, then kilometres."""
    yield from ((m[1], m[2]) for m in _JUNCTIONS.finditer(text))
    yield from ((f"{m[1]} {m[2]}", f"{m[1]} {m[3]}") for m in _NUMBERED.finditer(text))
    yield from ((f"km {m[1]}", f"km {m[2]}") for m in _KM.finditer(text))
