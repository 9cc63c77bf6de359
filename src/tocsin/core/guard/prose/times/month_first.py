# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether 7/8 is the 8th of July: who writes so names his streets as Americans do, and the hours by halves of the day."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_HALVES = Late(r"(?i)\d ?[ap]\.?m(?!\w)")
_STREETS = Late(
    r"(?<!\w)(?:Blvd|Pkwy|Hwy|Expy|Fwy|I-\d{1,3}|[NSEW] [A-Z][a-z]+ (?:St|Ave|Blvd)|(?:St|Ave|Rd|Dr) (?:NW|NE|SW|SE|[NSEW])|Interstate|[Ff]reeways?|[Dd]etour(?:ed|s)?|[Ss]idewalks?|[Ss]treetcars?|[Dd]owntown|[Ss]ubway)(?!\w)"
)


def month_first(text: str, language: str) -> bool:
    """Whether 7/8 is read month first: in "en" of no named region and of the United States, and where no language is named by how
    the text is written; elsewhere the day comes first."""
    told = language.lower()
    return told in ("en", "en-us") or (
        not told and _HALVES.search(text) is not None and _STREETS.search(text) is not None
    )
