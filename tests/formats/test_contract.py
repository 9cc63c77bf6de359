# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of every format, unasked: complete, never raises, one bad entry costs itself, records survive JSON."""

import copy
import gzip
import json
import lzma
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import captures
from tests.formats.contract import QUESTIONS, Case, Question, unsaid_after_all
from tests.pace import within
from tocsin.core.guard.prose import extract
from tocsin.core.model import Flaw, Link, Refused, Report
from tocsin.demo import day
from tocsin.formats import Body, Hint, formats, parse, recognise

FORMATS = formats()
SLOWEST_S = 2.0
LARGEST = 150_000
ODD: list[Any] = [
    None,
    True,
    -1,
    1e308,
    "",
    "x" * 5000,
    "NaN",
    [],
    [[]],
    {},
    {"type": "Point"},
    [1, "2", None],
    "𝕏\u202e<b>",
]


def _smallest(paths: list[Any]) -> Iterator[bytes]:
    """The two smallest bodies of each folder: enough to know every shape, little enough to run always."""
    folders: dict[str, list[Any]] = {}
    for path in paths:
        folders.setdefault(path.parent.name + path.suffix, []).append(path)
    for found in folders.values():
        for path in sorted(found, key=lambda p: (p.stat().st_size, p.name))[:2]:
            raw = path.read_bytes()
            yield gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw


def _first_lines(paths: list[Any]) -> Iterator[bytes]:
    for path in paths:
        seen: set[str] = set()
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for _, line in zip(range(40), lines, strict=False):
                row = json.loads(line)
                if row.get("feed") not in seen:
                    seen.add(row.get("feed"))
                    yield row["text"].encode() if "text" in row else json.dumps(row.get("body")).encode()


def _bodies() -> list[bytes]:
    kinds = ("json", "xml", "geojson", "gz", "pb", "ics", "rss", "atom", "cap", "txt")
    found = list(_smallest(captures(*(f"feeds/*/**/*.{kind}" for kind in kinds))))
    found += _first_lines(
        [p for p in captures("feeds/series/*/snapshots.jsonl.xz") if p.stat().st_size < 900_000]
    )
    return [raw for raw in found if 0 < len(raw) <= LARGEST and recognise(Body(raw))]


BODIES = _bodies()
MADE = [said.raw for said in day(date(2026, 3, 4))[500:560]]  # our own day: there with or without captures
JSONS = [
    value for raw in [*BODIES, *MADE] if (value := Body(raw).json if raw.lstrip()[:1] in b"{[" else None)
]


def read(raw: bytes, name: str = "") -> list[Any]:
    with within(SLOWEST_S):
        items = list(parse(raw, Hint(url="https://feed.example.org/x", timezone="Europe/Paris"), name))
    assert all(isinstance(item, (Report, Flaw, Refused, Link)) for item in items)
    return items


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.__name__)
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_asked(name: str, question: Question) -> None:
    assert question(Case.named(name)) == ""


@pytest.mark.parametrize("raw", [*BODIES, *MADE], ids=lambda raw: f"{len(raw)}b")
def test_what_is_declared_unsaid_is_never_read(raw: bytes) -> None:
    if known := recognise(Body(raw)):
        assert (
            unsaid_after_all(known, [item for item in read(raw, known.name) if isinstance(item, Report)])
            == ""
        )


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("raw", [b"", b" ", b"{", b"[]", b"{}", b"null", b"7", b"<", b"<a/>", b"\x00" * 50, b"\xff\xfe{\x00",
                                 b'{"features": 3}', b'{"features": [null, 1, {}]}', b"[[[[]]]]", b'{"type":"FeatureCollection"}',
                                 b"<rss><channel><item/></channel></rss>", b"%PDF-1.7"])  # fmt: skip
def test_nonsense_never_raises_and_gives_no_report(name: str, raw: bytes) -> None:
    assert not [item for item in read(raw, name) if isinstance(item, Report)]


def test_a_sentence_with_the_last_year_there_is_raises_nothing() -> None:
    extract("Road closed from 31/12/9999 10:00 to 31/12/9999 24:00", "en")


@pytest.mark.parametrize("name", FORMATS)
def test_text_of_another_format_is_a_flaw_not_a_fault(name: str) -> None:
    for text in (b"600 AM CST THU JAN 8 2026\n\nwords\n$$\n", b"a;b;c;d\n1;2;3;4\n"):
        list(FORMATS[name].parse(Body(text), Hint()))


@pytest.mark.parametrize("raw", BODIES, ids=lambda raw: f"{len(raw)}b")
def test_a_recording_is_read_twice_alike_and_survives_json(raw: bytes) -> None:
    items = read(raw)
    assert items == read(raw)
    for item in items:
        if isinstance(item, Report):
            assert item.id and item.format
            assert msgspec.json.decode(msgspec.json.encode(item), type=Report) == item
            assert all(
                at is None or at.utcoffset() is not None
                for at in (item.sent, item.onset, item.expires, item.ends)
            )


@pytest.mark.parametrize("raw", BODIES, ids=lambda raw: f"{len(raw)}b")
def test_a_cut_or_garbled_recording_never_raises(raw: bytes) -> None:
    known = recognise(Body(raw))
    assert known is not None
    size = len(raw)
    for cut in (size // 7, size // 2, size - 2):
        read(raw[:cut], known.name)
    garbled = bytearray(raw)
    garbled[size // 3 : size // 3 + 7] = b"\xff\x00<{\"'\xfe"
    read(bytes(garbled), known.name)
    read(raw.decode("utf-8", "replace").encode("utf-16"), known.name)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key in value:
            yield (*path, key)
            yield from _paths(value[key], (*path, key))
    elif isinstance(value, list):
        for at in range(min(len(value), 3)):
            yield (*path, at)
            yield from _paths(value[at], (*path, at))


def _put(value: Any, path: tuple[Any, ...], odd: Any) -> None:
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = odd


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_an_odd_value_anywhere_never_raises(data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(JSONS), label="body")
    known = recognise(Body(json.dumps(value).encode()))
    if known is None:
        return
    value = copy.deepcopy(value)
    paths = list(_paths(value))
    if not paths:
        return
    for path in data.draw(st.lists(st.sampled_from(paths), min_size=1, max_size=4)):
        try:
            _put(value, path, copy.deepcopy(data.draw(st.sampled_from(ODD))))
        except (KeyError, IndexError, TypeError):
            continue
    read(json.dumps(value).encode(), known.name)
    read(json.dumps(value).encode())
