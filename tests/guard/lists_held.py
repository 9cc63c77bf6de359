# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of every module of the guard as a digest, so that none can leave unsaid: `python -m tests.guard.lists_held` prints them.

What counts are the words that a module names outside its patterns: lists, tables, rows of phrases, and the alternatives of a
pattern that are written apart from it. What a pattern holds itself is held by `tests/guard/mutants`.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator

from tests.conftest import ROOT

GUARD = ROOT / "src" / "tocsin" / "core" / "guard"
LOCK = ROOT / "tests" / "guard" / "lists.lock"
_PATTERNS = {"compile", "Late"}


def held() -> dict[str, str]:
    """Each module that has a list of words, with the digest of its words."""
    found = {}
    for path in sorted(GUARD.rglob("*.py")):
        if lists := dict(_lists(path.read_text("utf-8"))):
            name = path.relative_to(GUARD).with_suffix("").as_posix()
            found[name] = hashlib.sha256(repr(sorted(lists.items())).encode()).hexdigest()[:16]
    return found


def _lists(source: str) -> Iterator[tuple[str, list[str]]]:
    """What a module names and what words it gives it; in the order of the alphabet, for a list may be sorted anew."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if words := sorted(_words(node.value)):
                yield ast.unparse(target), words


def _words(node: ast.AST) -> Iterator[str]:
    """The words, names of other lists and members of enumerations of which a list is made."""
    match node:
        case ast.Constant(value=str(text)):
            yield from text.split()
        case ast.Name(id=name) if name.isupper():
            yield name
        case ast.Attribute(value=ast.Name(id=of), attr=name) if name.isupper():
            yield f"{of}.{name}"
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _PATTERNS:
            return
        case _:
            for inner in ast.iter_child_nodes(node):
                yield from _words(inner)


if __name__ == "__main__":
    print("\n".join(f"{name} {digest}" for name, digest in held().items()))
