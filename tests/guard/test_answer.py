# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin guard`: one line in, one answer out, whatever the line."""

import json

import pytest

from tests.conftest import captures
from tests.guard.measure import hazard_texts
from tests.pace import within
from tocsin.core.guard.answer import answer
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold
from tocsin.core.guard.scan import scan

KEYS = {"action", "reason", "text", "slots", "found"}
SLOTS = {"lines", "stops", "streets", "sections", "windows", "effect"}


def test_a_hazard_text_is_kept_as_it_is() -> None:
    text = "Flood warning for the River Severn at Martin's Bridge, levels rising through Sunday."
    told = answer(text)
    assert (told["action"], told["text"], told["found"]) == ("keep", text, [])


def test_a_strike_notice_keeps_line_section_and_hours_only() -> None:
    told = answer(
        "Line 2 will not run between Harbour Street and Kingsway from 05:00 to 23:00 because of a strike called by the RMT union, said Daniel Okafor."
    )
    assert told["action"] == "generalise"
    assert told["slots"]["lines"] == ["2"]
    assert told["slots"]["windows"] == [{"from": "05:00", "to": "23:00"}]
    assert {"person", "strike", "union"} <= set(told["found"])
    assert not {"strike", "union", "okafor"} & set(fold(json.dumps(told["text"])).split())


@pytest.mark.parametrize(
    "text",
    [
        "AMBER Alert: last seen in a silver sedan",
        '{"event_code": "CAE", "headline": {"en": "Alert"}}',
        '{"text": "Vermisst wird ein Kind", "lang": "de"}',
    ],
)
def test_a_person_alert_is_refused_with_nothing_told(text: str) -> None:
    told = answer(text)
    assert told["action"] == "refuse"
    assert told["text"] == ""
    assert told["slots"]["streets"] == []


def test_a_class_settles_what_a_text_is() -> None:
    assert (
        answer(json.dumps({"text": "Rising fast at the weir.", "source_class": "hazard"}))["action"] == "keep"
    )
    assert (
        answer(json.dumps({"text": "Rising fast at the weir.", "source_class": "transit"}))["action"]
        == "generalise"
    )
    assert answer("What are my options?")["action"] == "redact"


def test_no_answer_ever_holds_what_was_found() -> None:
    for path in captures("rights/handwritten32/sentences.json"):
        for row in json.loads(path.read_text("utf-8")):
            told = answer(json.dumps({"text": row["text"], "lang": row["lang"]}))
            said = json.dumps([told["text"], told["slots"]], ensure_ascii=False)
            for gone in (*row["persons"], *row["special"]):
                assert gone not in said, (row["lang"], gone)
    for path in captures("rights/real_strike_excerpts/excerpts.json"):
        for row in json.loads(path.read_text("utf-8")):
            assert not [
                f for f in scan(answer(row["text"])["text"]) if f.kind != "person" or f.certainty >= NAMED
            ]


def test_nine_in_ten_hazard_texts_are_kept_whole() -> None:
    """One in four: what the scanner makes of each is asked in `test_scan`, and an answer costs four times as much."""
    for tag, texts in ((tag, found[::4]) for tag, found in hazard_texts().items()):
        kept = sum(answer(json.dumps({"text": t, "source_class": "hazard"}))["text"] == t for t in texts)
        assert kept >= 0.9 * len(texts), (tag, kept, len(texts))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "\0",
        "null",
        "[]",
        "{",
        '{"text": 5}',
        '"a"',
        '{"text": "a", "lang": 7, "source_class": []}',
        "[" * 5000,
        '{"a":' * 3000,
        "\ud800",
        '"\\ud800"',
        '{"text": "River \\ud800 rising", "source_class": "flood"}',
        '{"format": "cap", "hazard": "flood", "headline": {"en": "River rising \\udfff"}}',
    ],
)
def test_any_line_has_an_answer(line: str) -> None:
    told = answer(line)
    assert set(told) == KEYS
    assert set(told["slots"]) == SLOTS
    json.dumps(told, ensure_ascii=False).encode()


def test_naughty_strings_have_answers() -> None:
    for path in captures("badinput/blns/blns.json"):
        for text in json.loads(path.read_text("utf-8")):
            assert set(answer(text)) == set(answer(json.dumps({"text": text}))) == KEYS


def test_a_line_of_a_megabyte_is_answered() -> None:
    line = ("Flooding at Main Street, line 5 closed 14:00-18:00, said Daniel Okafor. " * 15000)[:1_000_000]
    with within(10):
        assert answer(line)["action"] == "generalise"


@pytest.mark.parametrize(
    "text", ["Gunman at large near Mill Road", "70岁老人走失", "Häftling geflohen, Hinweise erbeten"]
)
def test_who_seeks_a_person_is_refused_whole_whatever_the_words(text: str) -> None:
    told = answer(text)
    assert told["action"] == "refuse" and told["text"] == "" and "person_alert" in told["found"]
    assert (
        answer(json.dumps({"text": f"Bus 12: detour. {text}", "source_class": "bus"}))["action"] != "refuse"
    )


LAST_SEEN = [
    ("fr", "Alerte enlèvement : la petite Brandelune, 6 ans, a été enlevée, ligne 14."),
    ("de", "Öffentlichkeitsfahndung: Mädchen, 6, zuletzt gesehen in Linie 14"),
    ("es", "Alerta de menor desaparecida: 6 años, vista en la línea 14"),
    ("en", "Amber Alert: a girl, 6, last seen on line 14"),
    ("en", "Amber Alert: girl of 6, last seen on line 14"),
    ("en", "Missing: boy of 9, last seen at Mill Square stop, line 3"),
    ("de", "Vermisst: Junge von 6, zuletzt gesehen in Linie 14"),
]
DISTURBED = [
    ("fr", "Perturbations ligne 14 : enfant disparu recherché"),
    ("de", "Störung auf Linie 5: Polizei sucht vermisste Person"),
    ("en", "Service disruption on line 5, police looking for a missing person"),
    ("en", "Bus 12: delays, missing person on board"),
]


@pytest.mark.parametrize("kind", ["transit", "road"])
def test_a_line_somebody_was_last_seen_on_is_not_disturbed(kind: str) -> None:
    def told(rows: list[tuple[str, str]]) -> list[str]:
        return [
            answer(json.dumps({"text": text, "lang": tag, "source_class": kind}))["action"]
            for tag, text in rows
        ]

    assert set(told(LAST_SEEN)) == {"refuse"}
    assert set(told(DISTURBED)) == {"generalise"}


def test_a_line_disturbed_because_of_somebody_is_told_without_them() -> None:
    told = answer(
        "A man in a dangerous place near Elm kept trains out of service between Elm and Rye until 10:15."
    )
    assert told["slots"]["sections"] == ["Elm – Rye"] and "man" not in told["text"]
    assert answer("Police search for a man last seen on line 5 at Elm.")["action"] == "refuse"
    assert answer("tor 5/3 kl 21.00–mån 9/3 kl 05.30")["action"] != "refuse"
