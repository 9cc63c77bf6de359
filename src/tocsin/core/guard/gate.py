# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gate: a Report goes in, a Cleared or a Refused comes out. Nothing else can make a Cleared.

The store takes only `Cleared`; the parser's words reach it only through here. The gate trusts no parser:
it reads every slot with the second scanner and empties what the scanner finds (`checks/`).
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from tocsin.core.guard.checks.codes import coded
from tocsin.core.guard.checks.ids import named
from tocsin.core.guard.checks.persons import is_person_alert
from tocsin.core.guard.checks.slots import emptied_slots
from tocsin.core.guard.checks.texts import texts
from tocsin.core.model import PERSON_ALERT, Place, Refused, Report

_SEAL = object()


class Cleared(Struct, frozen=True):
    """A Report that passed the gate, and where it speaks of. Built by `clear` and `restore` only.

    `emptied` names the slots the gate emptied, for counting; never what stood in them.
    """

    report: Report
    place: Place
    feed: str
    seal: object = None
    emptied: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("only core.guard.gate can build a Cleared; call gate.clear(report, place, feed)")


def clear(report: Report, place: Place, feed: str, text_listed: bool = False) -> Cleared | Refused:
    """Pass what may be kept, refuse what may not.

    Person alerts are refused whole. Free text that is not a hazard text of a listed sender, or in which
    the second scanner finds anything, is emptied; so is every slot value in which it does. Ids that speak
    of a person become hashes, the same in every message.
    """
    if is_person_alert(report):
        return Refused(PERSON_ALERT)
    emptied: list[str] = []
    kept = msgspec.structs.replace(
        report,
        shapes=(),
        **named(report),
        **coded(report, emptied),
        **texts(report, text_listed, emptied),
        slots=emptied_slots(report.slots, emptied),
    )
    return Cleared(kept, place, feed, _SEAL, tuple(sorted(set(emptied))))


def restore(report: Report, place: Place, feed: str) -> Cleared:
    """Rebuild what an earlier `clear` let pass, when the store reads its own rows back."""
    return Cleared(report, place, feed, _SEAL)
