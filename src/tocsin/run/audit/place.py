# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where something stands inside a file, as a report may tell it: members of archives and keys of records are content, too."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath

from tocsin.core.guard.scan import scan
from tocsin.run.audit.finding import ENOUGH

_JOINTS = re.compile(r"[_.+/\\-]")
"""Of one letter each, so that what is found stands where it stood."""


def spoken_name(name: str) -> str:
    """A path as words, for a folder or a file may be called after a person."""
    path = PurePosixPath(name)
    return " ".join(_JOINTS.sub(" ", str(path.with_suffix("") if path.name else path)).split())


@lru_cache(maxsize=4096)
def unnamed(page: str) -> str:
    """The place, with three dots for whom or what it is called after: ".Daniel Okafor.note" is ".….note"."""
    for hit in sorted(scan(_JOINTS.sub(" ", page)), key=lambda hit: -hit.start):
        if hit.certainty >= ENOUGH:
            page = f"{page[: hit.start]}…{page[hit.end :]}"
    return page


def unnamed_path(path: str, called: str) -> str:
    """A path on disk in the same way, from the folder asked for downwards: what stands before it the asker typed or is at home in.

    Each part by itself, so that a file keeps its ending, and then the whole, for a name may be parted by a folder.
    """
    ending = PurePosixPath(called).suffix
    parts = called.removesuffix(ending).split("/")
    return f"{path.removesuffix(called)}{unnamed('/'.join(map(unnamed, parts)))}{ending}"
