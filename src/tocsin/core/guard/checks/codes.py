# SPDX-License-Identifier: AGPL-3.0-or-later
"""Codes of closed lists: of the event, the country, the zones. What is none is emptied."""

from __future__ import annotations

import re
from typing import Any

from tocsin.core.guard.causes import says_why
from tocsin.core.guard.checks.ids import a_name, wordy
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.rules import DISTURBED
from tocsin.core.guard.tokens import opaque
from tocsin.core.model import Effect, Geocode, Report

_COUNTRY = re.compile(r"[A-Za-z]{0,3}")
_DIGITS = frozenset(("UGC", "SAME", "EMMA_ID", "NUTS2", "NUTS3", "WARNCELLID", "ARS", "FIPS6"))
_LETTERS = re.compile(r"[^\W\d_]{4,}|[^\x00-\x7f]")
_FORMAT = re.compile(r"[A-Za-z0-9_.-]{0,64}")
_EFFECTS = frozenset(effect.value for effect in Effect)


def coded(report: Report, emptied: list[str]) -> dict[str, Any]:
    """Codes of closed lists; what is none is emptied."""
    return {
        "event_code": _code(_reasonless(report), emptied),
        "country": report.country if _COUNTRY.fullmatch(report.country) else "",
        "format": report.format if _FORMAT.fullmatch(report.format) else "",
        "geocodes": _geocodes(report.geocodes, emptied),
    }


def _code(code: str, emptied: list[str]) -> str:
    if opaque(code) == code:
        return _clean(code, "event_code", emptied)
    emptied.append("event_code")
    return ""


def _reasonless(report: Report) -> str:
    """What a feed calls the type of its message, unless that says why a line or a road is disturbed."""
    code = report.event_code
    said = report.hazard in DISTURBED and code not in _EFFECTS and says_why(code)
    return "" if said else code


def _geocodes(geocodes: tuple[Geocode, ...], emptied: list[str]) -> tuple[Geocode, ...]:
    kept = impersonal(geocodes)
    if len(kept) < len(geocodes):
        emptied.append("geocodes")
    return kept


def impersonal(geocodes: tuple[Geocode, ...]) -> tuple[Geocode, ...]:
    """Those of the codes that speak of nobody, neither alone nor in a row: a reader parts codes at blanks."""
    kept = tuple(g for g in geocodes if opaque(g.scheme) == g.scheme and _is_code(g))
    return tuple(g for g in kept if not wordy(g.code)) if a_name(g.code for g in geocodes) else kept


def _is_code(geocode: Geocode) -> bool:
    """Whether a code says nothing of anybody; where codes are digits behind a letter or two, words are none."""
    if geocode.scheme in _DIGITS and _LETTERS.search(geocode.code):
        return False
    return opaque(geocode.code) == geocode.code


def _clean(value: str, slot: str, emptied: list[str]) -> str:
    if not value or not tainted(value):
        return value
    emptied.append(slot)
    return ""
