# SPDX-License-Identifier: AGPL-3.0-or-later
"""A feed's address as anybody may read it: in the register, in an error."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

LONG = re.compile(r"(?=.*\d)[A-Za-z0-9_\-]{20,}")
"""A part of a path as long as this may be a key; it is not shown."""


def bare(url: str) -> str:
    """The address without what may be secret: account, query, fragment, long keys in the path; of a file
    only that it is one."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return "file"
    path = "/".join("..." if LONG.fullmatch(part) else part for part in parts.path.split("/"))
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, "", ""))
