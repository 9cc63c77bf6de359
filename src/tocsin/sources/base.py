# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who publishes what: a source is data (attributes) and, rarely, code (its own `parse`).

The same attributes make `tocsin sources`, docs/sources.md, the desk's page and the public register.
"""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.core.model import Hazard
from tocsin.formats.base import Hint


class FeedFileError(ValueError):
    """A feed's file cannot be read; the message names the file, the feed or the line, and the mend."""


@dataclass(frozen=True)
class Feed:
    """One address in one format.

    `every` is the polite interval and `quiet_after` the silence after which the feed counts as deaf,
    both in seconds. `area` names what the feed speaks for: ISO 3166 codes, or "world". `snapshot` says that a
    body lists everything in force, so what is missing from it is absent. `text` says that the sender
    is a listed official one whose hazard texts may be kept after the second scan. `warns` is false for a feed that
    only says what happened: it covers nobody, and its silence blinds nobody. `mapping` is the TOML that
    describes the fields of a feed no format knows, else empty.
    """

    name: str
    title: str
    publisher: str
    url: str
    format: str
    licence: str
    hazards: frozenset[Hazard]
    area: tuple[str, ...]
    languages: tuple[str, ...] = ("en",)
    every: int = 300
    quiet_after: int = 3600
    snapshot: bool = True
    text: bool = False
    warns: bool = True
    timezone: str = "UTC"
    options: tuple[tuple[str, str], ...] = ()
    mapping: str = ""

    @property
    def speaks_of(self) -> frozenset[Hazard]:
        """The hazards a site counts on it for."""
        return self.hazards if self.warns else frozenset()

    @property
    def hint(self) -> Hint:
        """What a format should know of the feed beside its bytes."""
        return Hint(
            language=self.languages[0] if self.languages else "",
            timezone=self.timezone,
            country=self.area[0] if len(self.area) == 1 and self.area[0] != "world" else "",
            publisher=self.publisher,
            url=self.url,
            hazard=next(iter(self.hazards)).value if len(self.hazards) == 1 else "",
            options=self.options,
            mapping=self.mapping,
        )
