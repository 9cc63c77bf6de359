# SPDX-License-Identifier: AGPL-3.0-or-later
"""A finding in JSON that is set out over many lines says the line it stands on."""

import json

from tocsin.run.audit.passages import Passage
from tocsin.run.audit.plain import DEEPEST, read_json

RECORD = {
    "site": "depot",
    "log": [{"n": 1, "note": 'say "x"\nthen'}, {"n": 2, "note": "Łódź"}],
    "end": ["a", "b"],
}


def _lines(raw: str) -> dict[str, int]:
    return {piece.text: piece.line for piece in read_json(raw.encode()) if isinstance(piece, Passage)}


def test_each_string_has_its_line() -> None:
    raw = json.dumps(RECORD, indent=1)
    lines = _lines(raw)
    for said, token in (("depot", '"depot"'), ('say "x"\nthen', '"say'), ("Łódź", "d\\u017a"), ("b", '"b"')):
        assert lines[said] == raw[: raw.index(token)].count("\n") + 1


def test_lines_of_json_keep_theirs() -> None:
    assert _lines('{"a": "one"}\n\n{"a": "two"}\n')["two"] == 3


def test_what_stands_behind_something_too_deep_keeps_its_line() -> None:
    deep = "[" * (DEEPEST + 2) + '\n"far",\n{"k": "in"}\n' + "]" * (DEEPEST + 2)
    assert _lines(f'{{"deep": {deep},\n"last": "here"}}')["here"] == 5
