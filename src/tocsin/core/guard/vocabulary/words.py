# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shape of one language's vocabulary."""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.model import Effect, Hazard


class Words(Struct, frozen=True, kw_only=True):
    """Every word Tocsin can say about a notice in one language.

    `months` begin with January, `weekdays` with Monday. `day` is a day of a year that was not told: its number and its month, in the language's order.
    """

    tag: str
    effects: dict[Effect, str]
    modes: dict[str, str]
    labels: dict[str, str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    hazards: dict[Hazard, str]
