# SPDX-License-Identifier: AGPL-3.0-or-later
"""One thing that the scanner found in a text."""

from __future__ import annotations

from msgspec import Struct


class Found(Struct, frozen=True, order=True):
    """One finding: where in the text as it was sent, what kind, how sure (0 to 1)."""

    start: int
    end: int
    kind: str
    certainty: float
