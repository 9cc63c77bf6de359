# SPDX-License-Identifier: AGPL-3.0-or-later
"""Elements by local name, whatever the namespace prefix; and JSON of an XML model as elements.

European models (DATEX II, SIRI) exist as XML and as JSON with the same names: reading both through one
tree keeps one parser per model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TYPES = frozenset({"xsi:type", "@xsi:type", "@type", "type", "_type", "$type", "_xsi:type"})
_ATTRIBUTES = {"id": "id", "@id": "id", "_id": "id", "idG": "id", "version": "version", "@version": "version", "_version": "version", "versionG": "version", "lang": "lang", "@lang": "lang"}  # fmt: skip
_CLASS = re.compile(r"(?:sit|loc|situation(?!Record)|locationReferencing)([A-Z]\w+)")
MOST_DEPTH = 60


def local(node: Any) -> str:
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def all(root: Any, name: str) -> Iterator[Any]:
    """Every element of that local name, root included, in document order."""
    return (node for node in root.iter() if local(node) == name)


def children(node: Any, *names: str) -> list[Any]:
    return [child for child in node if local(child) in names]


def child(node: Any, *path: str) -> Any:
    """The first element down a path of local names, or None."""
    for name in path:
        node = next((c for c in node if local(c) == name), None)
        if node is None:
            return None
    return node


def said(node: Any) -> str:
    """The text of an element, or of the `value` inside it (DATEX II JSON wraps enumerations)."""
    if node is None:
        return ""
    text = (node.text or "").strip()
    if not text and len(node):
        inner = next((n for n in node.iter() if n is not node and local(n) == "value"), None)
        text = (inner.text or "").strip() if inner is not None else ""
    return text


def language(node: Any) -> str:
    """The two letters of an element's xml:lang, or ""."""
    return str(node.get(_LANG) or node.get("lang") or "").lower()[:2]


def text(node: Any, *path: str) -> str:
    return said(child(node, *path))


def first(root: Any, *names: str) -> str:
    """The text of the first element so named, at any depth; names are tried in turn."""
    for name in names:
        for node in all(root, name):
            if found := said(node):
                return found
    return ""


def kind(node: Any) -> str:
    """The xsi:type without its prefix."""
    return str(node.get(_TYPE) or "").rpartition(":")[2]


def element(value: Any, name: str = "root", depth: int = 0) -> Any:
    """A JSON value as an element; keys that are attributes in the XML form become attributes."""
    node = etree.Element(_safe(name))
    if depth > MOST_DEPTH:
        return node
    if isinstance(value, dict):
        for key, inner in value.items():
            _put(node, str(key), inner, depth)
    elif isinstance(value, list):
        node.extend(element(inner, name, depth + 1) for inner in value)
    elif value is not None:
        node.text = _plain(value)
    return node


def _put(node: Any, key: str, inner: Any, depth: int) -> None:
    scalar = isinstance(inner, str | int | float) and not isinstance(inner, bool)
    if key in _TYPES and isinstance(inner, str):
        node.set(_TYPE, _printable(inner))
    elif key in _ATTRIBUTES and scalar:
        node.set(_ATTRIBUTES[key], _plain(inner))
    elif isinstance(inner, dict) and (named := _CLASS.fullmatch(key)):
        # DATEX II 3.x JSON names the class in the key: {"sitMaintenanceWorks": {...}}, in the drafts of 2024
        # by the whole name of the package.
        node.set(_TYPE, named[1])
        for name, value in inner.items():
            _put(node, str(name), value, depth + 1)
    else:
        for one in inner if isinstance(inner, list) else [inner]:
            node.append(element(one, key.rpartition(":")[2].lstrip("@$#_"), depth + 1))


def _safe(name: str) -> str:
    kept = "".join(c for c in name if c.isascii() and (c.isalnum() or c in "_-."))[:100]
    return kept if kept and (kept[0].isalpha() or kept[0] == "_") else "_" + kept


def _plain(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else _printable(str(value))


def _printable(value: str) -> str:
    return "".join(
        c if c >= " " or c in "\t\n" else " "
        for c in value
        if c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff"
    )
