# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin guard` given a record: its slots, as the gate leaves them, and the text made of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tools import record

from tocsin.core.guard.answer import answer

NAMED = ("lines", "stops", "streets", "sections")
WHOLE: dict[str, Any] = {
    "effect": "no_service",
    "lines": ["5"],
    "sections": ["Zoo – Wedding"],
    "stops": ["Zoo"],
    "streets": ["Main St"],
    "windows": [{"start": "2026-09-21T06:00:00Z", "end": "2026-09-21T10:00:00Z"}],
}


def asked(**said: Any) -> dict[str, Any]:
    return answer(json.dumps(said))


def test_the_slots_of_a_record_are_answered() -> None:
    told = asked(hazard="transit", slots=WHOLE)
    assert {name: told["slots"][name] for name in NAMED} == {name: WHOLE[name] for name in NAMED}
    assert told["slots"]["effect"] == "no_service"
    assert told["slots"]["windows"] == [{"from": "2026-09-21T06:00:00Z", "to": "2026-09-21T10:00:00Z"}]
    assert (
        told["text"]
        == "Public transport, line 5: No service; section Zoo – Wedding; stops Zoo; streets Main St; 2026-09-21 06:00 – 10:00 UTC"
    )
    assert (told["action"], told["found"]) == ("generalise", [])


def test_the_text_is_in_the_language_that_was_asked_for() -> None:
    assert asked(hazard="transit", slots=WHOLE, lang="fr")["text"].startswith(
        "Transports en commun, ligne 5:"
    )


@pytest.mark.parametrize("slot", NAMED)
@pytest.mark.parametrize(
    ("value", "kind"), [("said Daniel Okafor", "person"), ("RMT union", "union"), ("warnstreik", "strike")]
)
def test_what_the_scanner_objects_to_is_emptied_and_told_of(slot: str, value: str, kind: str) -> None:
    told = asked(hazard="transit", slots=WHOLE | {slot: ["7", value]})
    assert told["slots"][slot] == ["7"]
    assert kind in told["found"]
    assert value not in json.dumps([told["text"], told["slots"]])


def test_a_record_with_moments_and_no_window_has_that_window() -> None:
    told = asked(hazard="road", slots={"streets": ["Elm Road"]}, onset="2026-09-21T06:00:00+02:00", ends=None)
    assert told["slots"]["windows"] == [{"from": "2026-09-21T04:00:00Z", "to": None}]
    assert told["slots"]["onset"] == "2026-09-21T04:00:00Z"


@pytest.mark.parametrize(
    "slots",
    [[], 7, "x", {"lines": 5}, {"lines": [None, {}, True, ""]}, {"windows": [None, 3, {"start": "x"}, {}]},
     {"effect": []}, {"effect": "strike"}, {"mode": {}}, {"windows": {"start": "9999-12-31T23:59:59-14:00"}},
     {"windows": [{"start": "9999-12-31T23:59:59-14:00"}]}, {"lines": ["x" * 100_000] * 3}],
)  # fmt: skip
def test_odd_slots_are_answered_all_the_same(slots: Any) -> None:
    told = asked(hazard="transit", slots=slots)
    assert told["slots"]["effect"] == "unknown" and "x" * 200 not in json.dumps(told)


@pytest.mark.parametrize("path", record.recordings(), ids=lambda path: path.stem)
def test_what_parse_writes_comes_through_the_guard_whole(path: Path) -> None:
    for line in record.expected(path).read_text("utf-8").splitlines()[:120]:
        said = json.loads(line)
        slots = said.get("slots")
        if said["kind"] != "report" or not slots:
            continue
        told = answer(line)["slots"]
        assert {name: told[name] for name in NAMED} == {name: slots[name] for name in NAMED}
        assert told["effect"] == slots["effect"]
        assert told.get("places", []) == slots["places"] and told.get("mode", "") == slots["mode"]
        windows = [{"from": w["start"], "to": w["end"]} for w in slots["windows"]]
        assert [_whole(w) for w in told["windows"]][: len(windows)] == [_whole(w) for w in windows]
        assert [_at(told.get(name)) for name in ("onset", "ends")] == [
            _at(said[n]) for n in ("onset", "ends")
        ]


def _whole(window: dict[str, Any]) -> list[str | None]:
    return [_at(window["from"]), _at(window["to"])]


def _at(moment: str | None) -> str | None:
    """To the second, as people read it."""
    return moment[:19] if moment else None
