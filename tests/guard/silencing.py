# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes every pattern and every function of the guard one that can be silenced, and that says when it told something.

Asked before the guard is imported, and in a process of its own: whatever holds a pattern or a function holds the one that can be
silenced. A silent pattern matches nothing; a silent function answers with nothing, or with what it was given where it gives
back the same kind.
"""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import pkgutil
import re
import sys
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any

from tests.guard.switches import HOLDING, Switch, rules

PACKAGE = "tocsin.core.guard"


def load() -> None:
    """Imports the guard, all of it, so that each of its rules can be silenced."""
    ready = functools.lru_cache, functools.cache
    functools.lru_cache, functools.cache = map(_forgetting, ready)  # type: ignore[assignment]
    _switch_patterns()
    package = importlib.import_module(PACKAGE)
    for module in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
        importlib.import_module(module.name)
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType) and _is_of_the_guard(thing):
            _switch_function(thing)
    functools.lru_cache, functools.cache = ready
    rules.whole = True


def _owner(frame: FrameType) -> FrameType:
    """Who wants a pattern that one of those compiles who only hold them."""
    while frame.f_back and Path(frame.f_code.co_filename).stem in HOLDING:
        frame = frame.f_back
    return frame


def _switch_patterns() -> None:
    compiled = re.compile

    def compile_(pattern: Any, flags: Any = 0) -> Any:
        frame = _owner(sys._getframe(1))
        made = compiled(pattern, flags)
        rule = rules.pattern(frame.f_code.co_filename, frame.f_lineno, made.pattern)
        return Switch(made, rule) if rule else made

    re.compile = compile_  # type: ignore[assignment]
    from tocsin.core.guard.late import Late
    from tocsin.core.guard.memory import _Words

    late, words = Late.__init__, _Words.__init__

    def named(self: Any, source: str, *given: Any, **of: Any) -> None:
        late(self, source, *given, **of)
        frame = sys._getframe(1)
        self.rule = rules.pattern(frame.f_code.co_filename, frame.f_lineno, source)

    def remembered(self: Any, *given: Any) -> None:
        words(self, *given)
        rules.remembers(self.clear)

    Late.__init__, _Words.__init__ = named, remembered  # type: ignore[assignment, method-assign]
    Late.compiled = functools.cached_property(  # type: ignore[assignment]
        lambda self: Switch(compiled(self.pattern, self.flags), self.rule)
    )
    Late.compiled.__set_name__(Late, "compiled")


def _forgetting(cached: Any) -> Any:
    """A cache whose answers can be forgotten; of what is asked without anything it is no answer but a table."""

    def of(function: Any) -> Any:
        made = cached(function)
        if inspect.signature(function).parameters:
            rules.remembers(made.cache_clear)
        return made

    def maker(function: Any = None, **how: Any) -> Any:
        return of(function) if function else lambda one: _forgetting(cached(**how))(one)

    return maker


_RUN = object()


def _is_of_the_guard(function: FunctionType) -> bool:
    inside, _, name = str(function.__module__).rpartition(".")
    plain = function.__qualname__.isidentifier() and not function.__closure__
    return plain and f"{inside}.".startswith(f"{PACKAGE}.") and name not in HOLDING


def _nothing(function: FunctionType) -> tuple[object, ...]:
    """What a silent function answers; none where nothing of its kind is nothing."""
    kinds = dict(function.__annotations__)
    told = str(kinds.pop("return", ""))
    if told == "None" or told.endswith("| None"):
        return (None,)
    if told.startswith(("Iterator[", "Iterable[")):
        return (_RUN,)
    empty = {"bool": False, "str": "", "int": 0, "float": 0.0}
    empty |= {"list": [], "set": set(), "frozenset": frozenset(), "dict": {}}
    if told.startswith("tuple["):
        return ((),) if told.endswith(", ...]") else ()
    kind = told.partition("[")[0]
    return (empty[kind],) if kind in empty else ()


def _given_back(function: FunctionType) -> int:
    """Which of what it is given a function gives back changed, as its kind says; -1 where it gives back something else."""
    kinds = dict(function.__annotations__)
    told = str(kinds.pop("return", ""))
    if told in ("bool", "int", "float") or function.__code__.co_flags & inspect.CO_VARARGS:
        return -1
    return next((at for at, kind in enumerate(kinds.values()) if kind == told), -1)


def _switch_function(function: FunctionType) -> None:
    """Wherever it is held already, it is the same function with other code."""
    answers = _nothing(function)
    module = str(function.__module__).removeprefix(f"{PACKAGE}.").replace(".", "/")
    rule = f"{module} {function.__name__}()"
    place = _given_back(function)
    name = function.__code__.co_varnames[place] if place >= 0 else ""
    if (place < 0 and not answers) or rule in rules.all:
        return
    rules.all[rule] = None
    whole = FunctionType(function.__code__, function.__globals__, function.__name__, function.__defaults__)
    whole.__kwdefaults__ = function.__kwdefaults__
    runs = inspect.isgeneratorfunction(whole)

    def asked(given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        if place < 0:
            nothing = answers[0]
        else:
            nothing = given[place] if place < len(given) else named.get(name)
        if rules.silent == rule:
            return iter(()) if nothing is _RUN else nothing
        answer = whole(*given, **named)
        if runs:
            return map(tells, answer)
        if nothing is _RUN or nothing is None or answer != nothing:
            rules.told.add(rule)
        return answer

    def tells(one: Any) -> Any:
        rules.told.add(rule)
        return one

    key = f"_asked_{len(rules.all)}"
    function.__globals__[key] = asked
    made: dict[str, Any] = {}
    exec(f"def f(*given, **named): return {key}(given, named)", made)
    function.__code__ = made["f"].__code__
    function.__defaults__ = function.__kwdefaults__ = None
