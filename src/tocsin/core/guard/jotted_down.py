# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk's own notes say of people, and what is sent to it does not: asked of what staff type and by the audit."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.excused.told_by_what_follows import no_walks
from tocsin.core.guard.names.after_trades import after_trades
from tocsin.core.guard.names.family_alone import family_alone
from tocsin.core.guard.normal import normal
from tocsin.core.guard.places.homes import homes
from tocsin.core.guard.said.doings.read import doings
from tocsin.core.guard.said.jotted import jotted
from tocsin.core.guard.sought.sought import where_sought

Span = tuple[int, int, str]


def jotted_down(text: str) -> Iterator[Span]:
    """Start, end and kind of each, in the text as it was typed."""
    view = normal(text)
    for reads in (jotted, doings, homes):
        found = ((kind, start, end, 1.0) for start, end, kind in reads(view.text))
        yield from ((*view.back(start, end), kind) for kind, start, end, _ in no_walks(view.text, found))
    for names in (family_alone, after_trades):
        yield from ((*view.back(start, end), "person") for start, end in names(view.text))
    if sought := where_sought(text):
        yield *sought, "person_alert"
