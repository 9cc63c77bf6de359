# SPDX-License-Identifier: AGPL-3.0-or-later
"""One language's words. A missing word is an error in the tests, never an empty place in a warning."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from tocsin.core.event import Kind, State
from tocsin.core.model import Basis, Certainty, Effect, Hazard, Level, Severity, Urgency

LANGUAGES = ("en", "fr", "de", "es")


@dataclass(frozen=True)
class Catalogue:
    """Words and sentence patterns of one language; `{name}` marks a slot."""

    language: str
    hazard: dict[Hazard, str]
    level: dict[Level, str]
    state: dict[State, str]
    kind: dict[Kind, str]
    basis: dict[Basis, str]
    certainty: dict[Certainty, str]
    severity: dict[Severity, str]
    urgency: dict[Urgency, str]
    effect: dict[Effect, str]
    days: tuple[str, ...]
    units: dict[str, tuple[str, str]]
    pattern: dict[str, str]
    reason: dict[str, str]
    rule: dict[str, str]
    why: dict[str, str]
    action: dict[str, str]


@cache
def catalogue(language: str) -> Catalogue:
    """The words of a language tag ("fr", "fr-CH"); English where we have none."""
    tag = language.split("-")[0].lower()
    name = tag if tag in LANGUAGES else "en"
    found = import_module(f"tocsin.core.words.{name}").CATALOGUE
    assert isinstance(found, Catalogue)
    return found
