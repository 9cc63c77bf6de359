# SPDX-License-Identifier: AGPL-3.0-or-later
"""What machines named: kept, or hashed where it speaks of a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tocsin.core.guard.tokens import hashed, office, opaque
from tocsin.core.model import Report


def named(report: Report) -> dict[str, Any]:
    """What machines named: kept, or hashed where it speaks of a person."""
    return {
        "id": opaque(report.id),
        "part": opaque(report.part),
        "sender": office(report.sender),
        "refs": _tokens(report.refs),
        "keys": _tokens(report.keys),
        "cancelled_keys": _tokens(report.cancelled_keys),
        "superseded_by": _tokens(report.superseded_by),
    }


def _tokens(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """What machines named, each kept or hashed; words that are a name together are hashed each."""
    if not a_name(tokens):
        return tuple(map(opaque, tokens))
    return tuple(hashed(t) if wordy(t) else opaque(t) for t in tokens)


def a_name(tokens: Iterable[str]) -> bool:
    words = [t for t in tokens if wordy(t)]
    said = " ".join(words)
    return len(words) > 1 and opaque(said) != said


def wordy(token: str) -> bool:
    return token.isalpha()
