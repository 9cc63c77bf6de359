# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes to records. The formats are whatever `Format` values the modules of this package hold."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from tocsin.core.model import Flaw
from tocsin.formats.base import Body, Format, Hint, Item

__all__ = ["Body", "Format", "Hint", "Item", "formats", "parse", "recognise"]

MOST_ITEMS = 20_000
"""Twice the longest index seen (a month of the world's quakes); more is somebody's mistake or malice."""
MAX_BODY = 64 * 1024 * 1024


@cache
def formats() -> dict[str, Format]:
    """Every known format by name, in alphabetical order."""
    found: dict[str, Format] = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, Format):
                found[value.name] = value
    return dict(sorted(found.items()))


def recognise(body: Body) -> Format | None:
    """The format that is surest the body is its own, or None."""
    best = max(((_surety(f, body), f.name) for f in formats().values()), default=(0.0, ""))
    return formats()[best[1]] if best[0] > 0 else None


def _surety(known: Format, body: Body) -> float:
    """A format that fails at recognising says no: one of them must not blind the others."""
    try:
        return known.sniff(body)
    except Exception:
        return 0.0


_APOLOGY = re.compile(
    rb"[\s\xef\xbb\xbf]*(?:<\?xml[^>]*>\s*)?"
    rb"<(?:!doctype html|html|(?:[\w-]+:)?(?:errors?|fault|exceptionreport|serviceexceptionreport))\b",
    re.IGNORECASE,
)
"""What servers answer with 200 while they are down; read as an empty feed it would be taken for calm."""


def parse(raw: bytes, hint: Hint | None = None, name: str = "", charset: str = "") -> Iterator[Item]:
    """Read any feed body. Always at least one item; never raises for bad input.

    A `hint` with a mapping (docs/mapped-feeds.md) says how; else `name` does, else the format is recognised.
    """
    if not raw.strip():
        yield Flaw("the file is empty")
        return
    if len(raw) > MAX_BODY:
        yield Flaw(f"the file has {len(raw)} bytes, more than the {MAX_BODY} allowed")
        return
    body = Body(raw, charset)
    known = (
        _described(hint.mapping)
        if hint and hint.mapping
        else formats().get(name)
        if name
        else recognise(body)
    )
    if known is None:
        yield Flaw(_fault(body) or "no known format; name it with --format")
        return
    try:
        from tocsin.formats import sentences  # the readers of prose are slow to load

        empty = True
        items = sentences.read(known.parse(body, hint or Hint()), hint or Hint())
        for item in islice(items, MOST_ITEMS):
            empty = False
            yield item
        if empty and _APOLOGY.match(raw) and not known.sniff(body):
            yield Flaw("a web page or an error report, not the feed")
        if next(items, None) is not None:
            yield Flaw(f"more than {MOST_ITEMS} entries and notes; the rest is left out")
    except Exception as error:
        # Readers promise not to raise, and the fuzzer holds them to it; the line must go on when one breaks it.
        yield Flaw(f"the {known.name} reader failed on this body ({type(error).__name__}); please report it")


@lru_cache(maxsize=64)
def _described(mapping: str) -> Format | None:
    """The format a mapping makes; mappings are checked where feeds are read, so a bad one is nobody's."""
    from tocsin.formats.mapped import compile

    made = compile(mapping)
    return made if isinstance(made, Format) else None


def _fault(body: Body) -> str:
    """Why the bytes are not even the XML or JSON they look like; "" when they are, or look like neither."""
    if not body.head.startswith(("<", "{", "[")):
        return ""
    decoded = body.xml if body.head.startswith("<") else body.json
    return body.fault if decoded is None else ""
