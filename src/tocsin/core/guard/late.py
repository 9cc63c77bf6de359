# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns that are compiled when they are first asked.

The hundreds that read prose take a second to compile, and a desk that comes back from a crash has notices to send
before it reads any. Most of them find nothing in most texts, and a cheaper look may tell so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Late:
    """What `re.compile` gives, later.

    `needs` is a pattern of something that every match holds or looks at behind its beginning: a text without it is
    not searched. It pays where `needs` begins with a digit or a mark, for those are looked for ten times as fast.
    """

    def __init__(self, source: str, flags: int = 0, needs: str = "") -> None:
        self._source = source, flags
        self.needs = needs

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    @cached_property
    def needed(self) -> Callable[..., re.Match[str] | None]:
        return re.compile(self.needs).search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self._search if self.needs else self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self._finditer if self.needs else self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._sub if self.needs else self.compiled.sub

    def _search(self, text: str, *within: int) -> re.Match[str] | None:
        return self.compiled.search(text, *within) if self.needed(text, *within) else None

    def _finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *within) if self.needed(text, *within) else iter(())

    def _sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.compiled.sub(to, text) if self.needed(text) else text
