# SPDX-License-Identifier: AGPL-3.0-or-later
"""The functions of the guard that run only while its tables are made: they are no rules, the words of a table are.

A function is one of those if it is called nowhere but where a module is read, in a table that is made once, or in
another such function, and nothing holds it without calling it.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.guard.switches import GUARD

_Function = tuple[str, str]
"""A module and the name of a function there."""


def made_once() -> set[str]:
    """Those, called as the rules are."""
    trees = {
        path.relative_to(GUARD).with_suffix("").as_posix().removesuffix("/__init__"): ast.parse(
            path.read_text("utf-8")
        )
        for path in sorted(GUARD.rglob("*.py"))
    }
    there = {(module, node.name): node for module, tree in trees.items() for node in _functions(tree)}
    named = _named(trees)
    tables = {one for one, node in there.items() if _is_a_table(node)}
    found = {one for one in there if _users(one, named)} - tables
    while True:
        fewer = {one for one in found if all(by in found | tables or not by[1] for by in _users(one, named))}
        if fewer == found:
            return {f"{module} {name}()" for module, name in found}
        found = fewer


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in tree.body if isinstance(node, ast.FunctionDef))


def _is_a_table(node: ast.FunctionDef) -> bool:
    """It is remembered and asked without anything: there is one answer."""
    remembered = any("cache" in ast.unparse(by) for by in node.decorator_list)
    return remembered and not ast.unparse(node.args)


def _named(trees: dict[str, ast.Module]) -> dict[str, set[_Function]]:
    """Of each name the functions in which it is read, with no name of one where a module is read."""
    found: dict[str, set[_Function]] = defaultdict(set)
    for module, tree in trees.items():
        for node in tree.body:
            inside = node.name if isinstance(node, ast.FunctionDef | ast.ClassDef) else ""
            called = set(_called(node))
            for part in ast.walk(node):
                name = getattr(part, "id", "") or getattr(part, "attr", "")
                if name and name != inside:
                    found[name].add((module, inside or ("" if part in called else _HELD)))
    return found


_HELD = "held"
"""By what is read with a module, that calls it later."""


def _called(node: ast.stmt) -> Iterator[ast.expr]:
    """What is called at once, or by what is made of a list at once."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            yield part.func
            yield from part.args[:1] if ast.unparse(part.func) in ("map", "filter") else ()


def _users(one: _Function, named: dict[str, set[_Function]]) -> set[_Function]:
    """Who reads its name: of a name that begins with a line only its own module."""
    module, name = one
    return {by for by in named[name] if not name.startswith("_") or by[0] == module}
