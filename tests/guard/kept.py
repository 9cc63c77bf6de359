# SPDX-License-Identifier: AGPL-3.0-or-later
"""Of each module of the guard one rule and the test that fails without it, as `make mutants` found them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.guard.switches import GUARD, HOLDING

HELD = Path(__file__).with_name("mutants.held")
_COUNTED = re.compile(r"[\[-][a-z_]+\d+\]$")
"""What a row is called that has no words of its own: another one, when one is put before it."""


def held() -> dict[str, tuple[str, str]]:
    """Of each module a rule, and the test that fails without it."""
    rows = (line.split("\t") for line in HELD.read_text("utf-8").splitlines())
    return {rule.split()[0]: (rule, test) for rule, test in rows}


def modules() -> set[str]:
    """The modules of the guard that have a pattern or a function of which nothing can be made, by what is written in them."""
    return {
        path.relative_to(GUARD).with_suffix("").as_posix()
        for path in GUARD.rglob("*.py")
        if path.stem not in HOLDING
        and re.search(r"^def |(?<!\w)(?:re\.compile|Late)\(", path.read_text("utf-8"), re.M)
    }


def keep(found: dict[str, str]) -> None:
    """One rule of each module: the one whose test has the shortest name, rather than one that is only counted."""
    kept = held() if HELD.exists() else {}
    for rule, test in sorted(found.items()):
        if test:
            module = rule.split()[0]
            kept[module] = min(kept.get(module, (rule, test)), (rule, test), key=_steady)
    HELD.write_text("".join(f"{rule}\t{test}\n" for _, (rule, test) in sorted(kept.items())), "utf-8")


def _steady(row: tuple[str, str]) -> tuple[bool, bool, int]:
    """Neither a row that is only counted nor one rule of many, that is another when one is put before it."""
    rule, test = row
    return _COUNTED.search(test) is not None, not rule.endswith((" 1", "()")), len(test)
