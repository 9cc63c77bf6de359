# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are compiled when they are first asked.

The hundreds that read prose take a third of a second to compile, and a desk that comes back from a crash has
notices to send before it reads any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Late:
    """What `re.compile` gives, later."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self.compiled.sub
