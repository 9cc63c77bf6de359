# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables of sentences, as tests write them down."""

from __future__ import annotations

import re


def each(*texts: str) -> list[str]:
    """The sentences of texts in which bars and line ends part them."""
    return [said for text in texts for said in re.split(r"[|\n]", text) if said]
