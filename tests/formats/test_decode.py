# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hostile bytes end as a value or as one line, quickly."""

import gzip

import pytest

from tests.conftest import captures
from tests.pace import within
from tocsin.formats import Body, parse
from tocsin.formats.decode import text_of
from tocsin.formats.decode_json import MAX_DEPTH, json_value
from tocsin.formats.decode_xml import xml_root

ALERT = '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>é1</identifier></alert>'
DECLARED = '<?xml version="1.0" encoding="{}"?>' + ALERT

READABLE = {
    "as it is": ALERT.encode(),
    "utf-8 mark": b"\xef\xbb\xbf" + DECLARED.format("utf-8").encode(),
    "utf-16 with mark": DECLARED.format("utf-16").encode("utf-16"),
    "utf-16 without mark": ALERT.encode("utf-16-le"),
    "utf-32": ALERT.encode("utf-32"),
    "latin-1 said to be utf-8": DECLARED.format("UTF-8").encode("latin-1"),
    "latin-1 as declared": DECLARED.format("ISO-8859-1").encode("latin-1"),
    "unknown encoding": DECLARED.format("x-unheard-of").encode(),
    "blank lines first": b"\n\n  " + DECLARED.format("utf-8").encode(),
    "browser's sentence": b"This XML file does not appear to have any style information associated with it. "
    b"The document tree is shown below.\n" + ALERT.encode(),
    "browser's markers": ALERT.replace("<identifier>", "\n- <identifier>").encode(),
    "control character": ALERT.replace("1<", "\x0b1<").encode(),
    "html entity": ALERT.replace("é", "&eacute;").encode(),
    "gzip": gzip.compress(ALERT.encode()),
}

REFUSED = {
    "doctype": (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DOCTYPE"),
    "doctype after comment": (
        b'<?xml version="1.0"?><!-- x --><!doctype a SYSTEM "http://x/"><a/>',
        "DOCTYPE",
    ),
    "doctype in utf-16": ("<!DOCTYPE a><a/>".encode("utf-16"), "DOCTYPE"),
    "html": (b"<!DOCTYPE html><html><body>Sign in</body></html>", "HTML"),
    "empty": (b"<", "not XML"),
    "too deep": (b"<a>" * 300 + b"</a>" * 300, "not XML"),
    "cut": (ALERT[:60].encode(), "not XML"),
    "gzip cut": (gzip.compress(ALERT.encode() * 99)[:-9], "cut short"),
    "gzip bomb": (gzip.compress(b"<" * 50_000_000), "unpacks to more than"),
    "gzip garbled": (b"\x1f\x8b" + b"x" * 50, "broken"),
}


@pytest.mark.parametrize("case", READABLE)
def test_readable_xml(case: str) -> None:
    root, fault = xml_root(READABLE[case])
    assert fault == ""
    assert root[0].text == "é1"


@pytest.mark.parametrize(
    "raw",
    [
        b"<a>&Wittgenhauser;</a>",
        b"<a>said <Wittgenhauser> today</a>",
        b"<a><Wittgenhauser:b/></a>",
        b'<a Wittgenhauser="1" Wittgenhauser="2"/>',
        b'<a xmlns:b="Wittgenhauser x"/>',
    ],
)
def test_what_is_wrong_with_xml_repeats_nothing_of_it(raw: bytes) -> None:
    root, fault = xml_root(raw)
    assert root is None and "not XML: " in fault and "line 1" in fault and "Wittgenhauser" not in fault


@pytest.mark.parametrize("case", REFUSED)
def test_refused_xml_is_one_line(case: str) -> None:
    raw, said = REFUSED[case]
    with within(2):
        root, fault = xml_root(raw)
    assert root is None
    assert said in fault and "\n" not in fault


def test_a_doctype_inside_text_is_only_text() -> None:
    root, _ = xml_root(b"<a><![CDATA[<!DOCTYPE html>]]></a>")
    assert root.text == "<!DOCTYPE html>"


HALVES = {
    rb'{"a":"x \ud800"}': "x \ufffd",
    rb'{"a":"\uDFFF x"}': "\ufffd x",
    rb'{"a":"\ud83d\ude00"}': "😀",
    rb'{"a":"\ud83d\ud83d\ude00"}': "\ufffd😀",
    rb'{"a":"\\ud800"}': "\\ud800",
}


@pytest.mark.parametrize("raw", HALVES)
def test_half_a_letter_costs_nothing_but_itself(raw: bytes) -> None:
    assert json_value(raw) == ({"a": HALVES[raw]}, "")


JSON = {
    "utf-8 mark": (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
    "utf-16": ('{"a":"é"}'.encode("utf-16"), {"a": "é"}),
    "latin-1": ('{"a":"é"}'.encode("latin-1"), {"a": "é"}),
    "not a number": (b'{"a":NaN,"b":[Infinity]}', {"a": None, "b": [None]}),
    "padded callback": (b'cb({"a":1});', {"a": 1}),
    "gzip": (gzip.compress(b'{"a":1}'), {"a": 1}),
    "brackets in a string": (b'{"a":"' + b"[" * 300 + b'"}', {"a": "[" * 300}),
    "deep but allowed": (b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, None),
}


@pytest.mark.parametrize("case", JSON)
def test_readable_json(case: str) -> None:
    raw, want = JSON[case]
    value, fault = json_value(raw)
    assert fault == ""
    assert want is None or value == want


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"[" * 100_000, "deeper"),
        (b'{"a":' * 500 + b"1" + b"}" * 500, "deeper"),
        (b'{"a":1', "not JSON"),
        (b"", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
    ],
)
def test_refused_json_is_one_line(raw: bytes, said: str) -> None:
    value, fault = json_value(raw)
    assert value is None
    assert said in fault and "\n" not in fault


def test_text_never_fails_and_a_cut_character_is_no_fault() -> None:
    assert text_of(b"\x81\xff") != ""
    assert text_of(b"caf\xe9") == "café"
    assert Body(b"a" + "é".encode() * 4000).head == "a" + "é" * 2047


@pytest.mark.parametrize("path", captures("badinput/**/*"), ids=str)
def test_nothing_hostile_raises_or_takes_two_seconds(path) -> None:  # type: ignore[no-untyped-def]
    raw = path.read_bytes()
    with within(2):
        for _ in parse(raw):
            pass


@pytest.mark.parametrize("path", captures("badinput/**/*.xml")[:200], ids=str)
def test_xml_faults_are_short_single_lines(path) -> None:  # type: ignore[no-untyped-def]
    root, fault = xml_root(path.read_bytes())
    assert (root is None) == bool(fault)
    assert "\n" not in fault and len(fault) < 300
