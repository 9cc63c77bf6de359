# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice in words after the last look. What may not leave is withheld and replaced; the notice always goes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from tocsin.core.event import Notice
from tocsin.core.guard.outgoing import WITHHELD, all_leaving
from tocsin.core.model import Site
from tocsin.core.words.say import Text, tell, what


def tell_cleared(
    notice: Notice,
    sites: Mapping[str, Site],
    now: datetime,
    language: str,
    source: str = "",
    known: frozenset[str] = frozenset(),
) -> tuple[Text, int]:
    """The notice in words, and how many lines were withheld.

    Where the scanner objects to a line, the whole text is made again from codes: sites by their position,
    without the source's name. `known` are names of the reviewed configuration, see `outgoing.objected`.
    """
    text = tell(notice, sites, now, language, source)
    _, held = all_leaving((text.subject, *text.lines), known)
    if not held:
        return text, 0
    touched = {name: _by_position(sites[name]) for name in notice.sites if name in sites}
    return plain(notice, tell(notice, touched, now, language), language, known), held


def plain(notice: Notice, text: Text, language: str, known: frozenset[str] = frozenset()) -> Text:
    """The text without what may not leave; its subject then says hazard, level and state alone."""
    (subject, *lines), _ = all_leaving((text.subject, *text.lines), known)
    if subject == WITHHELD:
        subject = what(notice.hazard, notice.level, notice.state, language)
    return Text(subject, tuple(line for line in lines if line != WITHHELD))


def _by_position(site: Site) -> Site:
    return replace(site, name=f"{site.lat:.3f}, {site.lon:.3f}")
