# SPDX-License-Identifier: AGPL-3.0-or-later
"""The guard's patterns as the engine runs them, kept from set-up, so that no process compiles them again.

Python reads a pattern of a thousand words in milliseconds, and the guard has three thousand: two seconds of whatever reads
prose, each time it starts. What comes out is a row of numbers, and the library that made it takes it back in a hundredth of the time.
`python -m tocsin.run.pressed` writes them beside the package; a pattern that is not among them, or all of them under another Python,
is compiled as ever. So a file too old costs time and is never wrong.
"""

from __future__ import annotations

import array
import gc
import importlib
import marshal
import mmap
import pkgutil
import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

KEPT = Path(__file__).resolve().parent.parent / "data" / "patterns.bin"
_parser, _compiler, _engine = map(importlib.import_module, ("re._parser", "re._compiler", "_sre"))
_CODE = "I"
plainly = re.compile
Pressed = tuple[int, int, int, int, dict[str, int], tuple[str | None, ...]]
"""Where a pattern's numbers begin and end, its flags, its groups, and these by name and by number."""


def made_by() -> bytes:
    """Which Python this is: another has other numbers."""
    return f"{sys.version} {_engine.MAGIC} {_engine.CODESIZE} {sys.byteorder}".encode()


def use(path: Path = KEPT) -> None:
    """Patterns that are asked from now on come from `path` where it has them."""
    from tocsin.core.guard.late import Late

    kept = lru_cache(maxsize=1)(lambda: _Kept(path))
    Late.compile = staticmethod(lambda source, flags: kept().compiled(source, flags))


class _Kept:
    """What a file holds, read where it is asked; nothing of it under another Python, or where there is no such file."""

    def __init__(self, path: Path) -> None:
        self._index: dict[bytes, Pressed] = {}
        try:
            with path.open("rb") as file:
                self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            at = int.from_bytes(self._bytes[:8], "little")
            whose, index = marshal.loads(self._bytes[at:])
        except (OSError, ValueError, EOFError, TypeError):
            return
        if whose == made_by():
            self._index = index

    def compiled(self, source: str, flags: int) -> re.Pattern[str]:
        found = self._index.get(_key(source, flags))
        if found is None:
            return plainly(source, flags)
        start, end, all_flags, groups, named, numbered = found
        code = array.array(_CODE, self._bytes[start:end]).tolist()
        pattern: re.Pattern[str] = _engine.compile(source, all_flags, code, groups, named, numbered)
        return pattern


def _key(source: str, flags: int) -> bytes:
    return blake2b(f"{int(flags)} {source}".encode(), digest_size=16).digest()


def press(patterns: Iterable[tuple[str, int]], path: Path = KEPT) -> int:
    """Writes each pattern, of its source and flags; how many there were."""
    index: dict[bytes, Pressed] = {}
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        file.write(bytes(8))
        for source, flags in patterns:
            code, *told = _numbers(source, flags)
            start = file.tell()
            file.write(array.array(_CODE, code).tobytes())
            index[_key(source, flags)] = (start, file.tell(), *told)
        end = file.tell()
        marshal.dump((made_by(), index), file)
        file.seek(0)
        file.write(end.to_bytes(8, "little"))
    part.replace(path)
    return len(index)


def _numbers(source: str, flags: int) -> tuple[Any, ...]:
    """What the library's own compiler hands to its engine."""
    read = _parser.parse(source, flags)
    groups = read.state.groupdict
    numbered: list[str | None] = [None] * read.state.groups
    for name, number in groups.items():
        numbered[number] = name
    code = _compiler._code(read, flags)
    return code, flags | read.state.flags, read.state.groups - 1, dict(groups), tuple(numbered)


def patterns() -> set[tuple[str, int]]:
    """All that the guard has."""
    package = importlib.import_module("tocsin.core.guard")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    from tocsin.core.guard.late import Late

    return {(one.read, int(one.flags)) for one in gc.get_objects() if isinstance(one, Late)}


if __name__ == "__main__":
    print(f"{press(sorted(patterns()))} patterns kept in {KEPT.name}")
