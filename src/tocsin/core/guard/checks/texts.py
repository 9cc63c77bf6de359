# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sender's words: kept where they may be and the second scanner finds nothing in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.guard.checks.kinds_apart import kinds_apart
from tocsin.core.guard.checks.kinds_warned import kinds_warned
from tocsin.core.guard.excused.incidents import tells_an_incident
from tocsin.core.guard.glued.disguised import east_apart, names_a_thing, parted_by_signs, two_joined
from tocsin.core.guard.glued.names import hides_a_name, runs_together
from tocsin.core.guard.glued.traces import is_parked, leads_to_one
from tocsin.core.guard.names.aged import aged
from tocsin.core.guard.names.in_warnings import in_warnings
from tocsin.core.guard.normal import normal
from tocsin.core.guard.places.towns import no_towns
from tocsin.core.guard.rules import TEXT_HAZARDS
from tocsin.core.guard.scan import scan
from tocsin.core.guard.tokens import opaque
from tocsin.core.guard.words import tokens
from tocsin.core.model import Report

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2}|-\d{3})?|")
"""Language, script and country (BCP 47): what else a tag may have is somebody's own words."""


def texts(report: Report, text_listed: bool, emptied: list[str]) -> dict[str, Any]:
    may = text_listed and report.hazard in TEXT_HAZARDS
    return {
        "headline": _text(report.headline, "headline", may, emptied),
        "description": _text(report.description, "description", may, emptied),
    }


def _text(text: dict[str, str], slot: str, may: bool, emptied: list[str]) -> dict[str, str]:
    """The sender's words by language, each language kept or dropped whole."""
    if not may:
        return {}
    kept = {tag: said for tag, said in text.items() if _is_language(tag) and not speaks(said)}
    if len(kept) < len(text):
        emptied.append(slot)
    return kept


def _is_language(tag: str) -> bool:
    return bool(_LANGUAGE.fullmatch(tag)) and opaque(tag) == tag


def speaks(text: str) -> bool:
    """Whether the sender's words hold what may not be kept, or hide it."""
    shown = normal(text).text
    if no_towns(text, scan(text)) or ((parted := east_apart(shown)) != shown and scan(parted)):
        return True
    return (
        hides_a_name(shown)
        or tells_an_incident(shown)
        or leads_to_one(shown)
        or is_parked(shown)
        or runs_together(shown)
        or two_joined(shown)
        or parted_by_signs(shown)
        or names_a_thing(shown)
        or any(True for _ in named(shown))
    )


def named(text: str) -> Iterator[tuple[str, int, int, float]]:
    """Kind, start, end and certainty of whoever a hazard's text names, or of which kind of people it tells, where a log
    would not be asked for it."""
    words = tokens(text)
    yield from (("person", *hit) for hit in in_warnings(text, words))
    yield from (("person", *hit) for hit in aged(text, words))
    yield from kinds_warned(text, words)
    yield from kinds_apart(text, words)
