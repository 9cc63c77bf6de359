# SPDX-License-Identifier: AGPL-3.0-or-later
"""The texts of a body whatever its structure, and the same body with other texts in their places."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from google.transit import gtfs_realtime_pb2 as pb
from lxml import etree

Build = Callable[[Sequence[str]], bytes]
_CELLS = re.compile(r"([|;\t])")
_FOLD = re.compile(r"\r?\n[ \t]")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def leaves(raw: bytes) -> tuple[list[str], Build]:
    """Every text in order, and what makes a body of as many other texts."""
    start = raw.lstrip(b"\xef\xbb\xbf \r\n\t")
    if start[:1] in (b"{", b"["):
        return _of_json(json.loads(start))
    if start[:1] == b"<":
        return _of_xml(start)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return _of_protobuf(raw)
    if "\x00" in text or (not text.isprintable() and "\n" not in text):
        return _of_protobuf(raw)
    return _of_calendar(text) if text.startswith("BEGIN:VCALENDAR") else _of_lines(text)


def _of_json(value: Any) -> tuple[list[str], Build]:
    found: list[str] = []

    def rebuilt(value: Any, given: Iterator[str] | None) -> Any:
        if isinstance(value, dict):
            return {key: rebuilt(inner, given) for key, inner in value.items()}
        if isinstance(value, list):
            return [rebuilt(inner, given) for inner in value]
        if not isinstance(value, str):
            return value
        if given is None:
            found.append(value)
            return value
        return next(given)

    rebuilt(value, None)
    return found, lambda texts: json.dumps(rebuilt(value, iter(texts))).encode()


def _of_xml(raw: bytes) -> tuple[list[str], Build]:
    """Texts of elements and attributes; markup inside a text stays one text."""
    root = etree.fromstring(raw)
    nodes = [node for node in root.iter() if isinstance(node.tag, str)]
    places = [(node, "") for node in nodes if (node.text or "").strip()]
    places += [(node, name) for node in nodes for name in node.attrib]

    def build(texts: Sequence[str]) -> bytes:
        for (node, name), text in zip(places, texts, strict=True):
            legal = _ILLEGAL.sub("", text)
            if name:
                node.set(name, legal)
            else:
                node.text = legal
        return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))

    return [node.get(name) if name else node.text for node, name in places], build


def _of_calendar(text: str) -> tuple[list[str], Build]:
    """The values of properties, unescaped."""
    lines = [line.partition(":") for line in _FOLD.sub("", text).splitlines()]

    def build(texts: Sequence[str]) -> bytes:
        said = (t.replace("\\", "\\\\").replace(",", "\\,").replace("\n", "\\n") for t in texts)
        written = (n + c + t for (n, c, _), t in zip(lines, said, strict=True))
        return "\r\n".join(written).encode("utf-8", "surrogatepass") + b"\r\n"

    return [
        value.replace("\\,", ",").replace("\\n", "\n").replace("\\\\", "\\") for _, _, value in lines
    ], build


def _of_lines(text: str) -> tuple[list[str], Build]:
    """Lines, or the cells of lines."""
    parts = re.split(r"(\r?\n|\||;|\t)", text)

    def build(texts: Sequence[str]) -> bytes:
        given = (re.sub(r"[\r\n|;\t]", " ", said) for said in texts)
        return "".join(next(given) if at % 2 == 0 else part for at, part in enumerate(parts)).encode(
            "utf-8", "surrogatepass"
        )

    return parts[::2], build


def _of_protobuf(raw: bytes) -> tuple[list[str], Build]:
    feed = pb.FeedMessage()
    feed.ParseFromString(raw)
    found: list[str] = []

    def walk(message: Any, given: Iterator[str] | None) -> None:
        for field, value in message.ListFields():
            if field.message_type is not None:
                for inner in value if field.is_repeated else [value]:
                    walk(inner, given)
            elif field.cpp_type == field.CPPTYPE_STRING and not field.is_repeated:
                if given is None:
                    found.append(value)
                else:
                    setattr(message, field.name, next(given).encode("utf-8", "replace").decode())

    def build(texts: Sequence[str]) -> bytes:
        copy = pb.FeedMessage()
        copy.CopyFrom(feed)
        walk(copy, iter(texts))
        return bytes(copy.SerializeToString())

    walk(feed, None)
    return found, build
