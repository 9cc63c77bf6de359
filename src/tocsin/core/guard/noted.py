# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is written down of an entry's faults: never a word of what the entry said."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.glued.names import glued
from tocsin.core.guard.outgoing import objected
from tocsin.core.guard.tokens import opaque
from tocsin.core.model import Flaw, Refused

UNSAID = "what is wrong cannot be said without quoting the entry"


def noted(flaw: Flaw) -> Flaw:
    """The flaw as it may be kept: a reader may have quoted what it could not read, or say the entry's own id."""
    said, where = flaw.reason, opaque(flaw.where)
    if objected(said) or glued(said):
        said = UNSAID
    return flaw if (said, where) == (flaw.reason, flaw.where) else replace(flaw, reason=said, where=where)


def refused(entry: Refused) -> Refused:
    """The refusal with its place as it may be kept."""
    where = opaque(entry.where)
    return entry if where == entry.where else replace(entry, where=where)
