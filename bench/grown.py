# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up bodies of a useful size: the first body of each format's recording with its entries repeated."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from lxml import etree
from tools import record

from tocsin.run import recording

TIMES = 100


def bodies() -> Iterator[bytes]:
    for path in record.recordings():
        if path.parent.name == record.FORMATS:
            yield grown(next(recording.read(path)).raw)


def grown(raw: bytes) -> bytes:
    """The body with its longest list of entries TIMES as long; one that holds no list stays as it is."""
    if raw[:1] in b"{[":
        return _json(raw)
    return _xml(raw) if raw[:1] == b"<" else _lines(raw)


def _json(raw: bytes) -> bytes:
    value = json.loads(raw)
    for listed in sorted(_lists(value), key=lambda held: -len(json.dumps(held)))[:1]:
        listed[:] = [copy.deepcopy(one) for _ in range(TIMES) for one in listed]
    return json.dumps(value).encode()


def _lists(value: Any) -> Iterator[list[Any]]:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _lists(inner)


def _xml(raw: bytes) -> bytes:
    root = etree.fromstring(raw)
    nodes = [node for node in root.iter() if isinstance(node.tag, str)]
    twins = [node for node in nodes if node.getprevious() is not None and node.getprevious().tag == node.tag]
    entry = max(twins, key=lambda node: len(etree.tostring(node)), default=None)
    if entry is not None:
        for _ in range(2 * TIMES):
            entry.addnext(copy.deepcopy(entry))
    return bytes(etree.tostring(root))


def _lines(raw: bytes) -> bytes:
    """A table below its head."""
    head, *rows = raw.splitlines(keepends=True)
    return raw if raw.count(b"|") < 20 else head + b"".join(rows) * TIMES
