# SPDX-License-Identifier: AGPL-3.0-or-later
"""The closed vocabulary of generated text: every word Tocsin can say about a notice, a file a language.

A test holds that every language has every hazard, effect and mode.
"""

from __future__ import annotations

from tocsin.core.guard.vocabulary.ar import AR
from tocsin.core.guard.vocabulary.cs import CS
from tocsin.core.guard.vocabulary.da import DA
from tocsin.core.guard.vocabulary.de import DE
from tocsin.core.guard.vocabulary.en import EN
from tocsin.core.guard.vocabulary.es import ES
from tocsin.core.guard.vocabulary.fi import FI
from tocsin.core.guard.vocabulary.fr import FR
from tocsin.core.guard.vocabulary.it import IT
from tocsin.core.guard.vocabulary.nl import NL
from tocsin.core.guard.vocabulary.pl import PL
from tocsin.core.guard.vocabulary.pt import PT
from tocsin.core.guard.vocabulary.sv import SV
from tocsin.core.guard.vocabulary.words import Words
from tocsin.core.guard.vocabulary.zh import ZH

__all__ = ["LANGUAGES", "Words", "words"]

LANGUAGES = {one.tag: one for one in (EN, FR, DE, ES, IT, PL, NL, FI, PT, SV, DA, CS, AR, ZH)}


def words(language: str) -> Words:
    """The vocabulary for a BCP 47 tag; English when the language is not spoken here."""
    tag = language.replace("_", "-").split("-")[0].lower()
    return LANGUAGES.get(tag, EN)
