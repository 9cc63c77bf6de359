# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are asked only of a text that can hold what they find."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tocsin.core.guard.late import Late


def asked(text: str, kind: Late, *needles: str) -> Iterable[re.Match[str]]:
    """What a pattern finds that can find nothing in a text without one of `needles`."""
    return kind.finditer(text) if any(one in text for one in needles) else ()
