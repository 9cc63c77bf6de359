# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new source: asked once, politely; its bytes kept as a recording; the file that names it, ready to be filled in."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from tocsin import formats
from tocsin.core.model import Hazard, Report
from tocsin.formats import Body, Hint
from tocsin.formats.mapped_rows import MOST_ROWS, rows
from tocsin.formats.mapping import Mapping, is_of_persons
from tocsin.run.answer import Fetched, SourceError
from tocsin.run.egress import Egress
from tocsin.run.fetch import Fetcher

SHOWN = 40
"""Paths of a row that are listed to choose from."""
KNOWN = """# One feed. Fill in what is empty; `tocsin sources` refuses it until then and says what is missing.
name = {name}
title = ""
publisher = ""
url = {url}
format = {format}
licence = ""
hazards = {hazards}
area = []  # ISO 3166-1 or 3166-2 codes of what it speaks for, or "world"
languages = {languages}
every = 300  # seconds between two questions; the publisher's terms may ask for more
quiet_after = 3600  # seconds of silence after which it counts as deaf
text = false  # true only for an official sender of hazard texts
"""
MAPPED = """# One feed that no format knows: say where its fields are (docs/mapped-feeds.md).
name = {name}
title = ""
publisher = ""
url = {url}
licence = ""
country = ""  # ISO 3166-1 code of what it speaks for
kind = {kind}
hazard = ""
timezone = "UTC"
language = "en"
every = 300
quiet_after = 3600
{rows}
# Paths in its first row, to choose from:
{paths}
[fields]
id = ""
"""


def ask(url: str, allow: Iterable[str], known: Fetcher | None = None) -> Fetched:
    """One polite question. Raises SourceError, ValueError for an allow-list that makes no sense."""

    async def once() -> Fetched:
        fetcher = known or Fetcher(Egress.allowing(allow))
        try:
            return await fetcher.get(url)
        finally:
            fetcher.close()

    return asyncio.run(once())


def recorded(name: str, fetched: Fetched, at: datetime) -> str:
    """The answer as one line of a recording."""
    line: dict[str, Any] = {"at": at.isoformat(timespec="seconds").replace("+00:00", "Z"), "feed": name}
    try:
        line["text"] = fetched.body.decode("utf-8")
    except UnicodeDecodeError:
        line["base64"] = base64.b64encode(fetched.body).decode()
    return json.dumps(line, ensure_ascii=False) + "\n"


def skeleton(name: str, url: str, fetched: Fetched) -> tuple[str, str]:
    """The file of the source, and a line or two about what was found. Raises SourceError when nobody could read it."""
    body = Body(fetched.body, fetched.charset)
    known = formats.recognise(body)
    if known is None:
        return _mapped(name, url, body)
    items = list(formats.parse(fetched.body, Hint(url=url), known.name, fetched.charset))
    reports = [item for item in items if isinstance(item, Report)]
    hazards = sorted({r.hazard.value for r in reports if r.hazard is not Hazard.OTHER})
    languages = sorted({tag.split("-")[0].lower() for r in reports for tag in r.headline} - {"und"})
    text = KNOWN.format(
        name=json.dumps(name),
        url=json.dumps(url),
        format=json.dumps(known.name),
        hazards=json.dumps(hazards),
        languages=json.dumps(languages or ["en"]),
    )
    return text, f"read as {known.name}: {len(reports)} messages of {len(items)} entries"


def _mapped(name: str, url: str, body: Body) -> tuple[str, str]:
    kind, path, first = _first_row(body)
    paths = sorted(set(_paths(first)))
    persons = ", ".join(path for path in paths if is_of_persons(path))
    listed = "\n".join(f"#   {path}" for path in paths[:SHOWN] if not is_of_persons(path)) or "#   none found"
    text = MAPPED.format(
        name=json.dumps(name),
        url=json.dumps(url),
        kind=json.dumps(kind),
        rows=f"rows = {json.dumps(path)}\n" if kind == "json" else "",
        paths=listed,
    )
    said = f"no format knows it; described as {kind}: say where its fields are"
    return text, said + (
        f"\nof persons and causes, take them out of the recording: {persons}" if persons else ""
    )


def _first_row(body: Body) -> tuple[str, str, Any]:
    """The kind of a feed nobody knows, the path of its list and its first row."""
    value = body.json if body.head.startswith(("{", "[")) else None
    if isinstance(value, dict) and isinstance(value.get("features"), list):
        return "geojson", "", next(iter(value["features"]), {})
    if value is not None:
        path, found = _list(value)
        return "json", path, next(iter(found), {})
    for kind in ("rss",) if body.head.startswith("<") else ("csv",):
        found, _ = rows(body, Mapping(name="", title="", kind=kind, hazard=None, delimiter=_delimiter(body)))
        if found:
            return kind, "", found[0]
    raise SourceError("neither a feed nor a table; look at the address in a browser")


def _list(value: Any) -> tuple[str, list[Any]]:
    if isinstance(value, list):
        return "", value[:MOST_ROWS]
    lists = [(k, v) for k, v in value.items() if isinstance(v, list)] if isinstance(value, dict) else []
    return max(lists, key=lambda pair: len(pair[1]), default=("", []))


def _delimiter(body: Body) -> str:
    line = body.head.split("\n", 1)[0]
    return max(",;\t|", key=line.count)


def _paths(value: Any, at: str = "", depth: int = 0) -> Iterator[str]:
    """Dotted paths of the plain values in a row; the values themselves are not shown."""
    if isinstance(value, dict) and depth < 4:
        for key, inner in value.items():
            if not (depth == 0 and key in ("geometry", "type")):
                yield from _paths(inner, f"{at}.{key}" if at else str(key), depth + 1)
    elif at and not isinstance(value, (dict, list)):
        yield at


def write(path: Path, text: str) -> None:
    """A file that is not there yet. Raises FileExistsError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
