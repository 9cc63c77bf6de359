# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text made safe for services that read Markdown."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def escaped(text: str) -> str:
    """Shown as it is: no formatting, and no @here, @all or @everyone that would wake the whole company."""
    return _SIGNS.sub(r"\\\1", text).replace("@", "@\u200b")
