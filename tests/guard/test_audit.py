# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit finds what was planted, in every kind of document, and leaves clean files alone."""

import io
import json
import os
import random
import zipfile
from pathlib import Path

import pytest

from tests.guard.documents import KINDS
from tests.guard.measure import clean_alarms
from tests.guard.planted import CLEAN, planted
from tocsin.core.guard.scan import scan
from tocsin.run.audit import audit, audit_html, audit_json, spacy_reader
from tocsin.run.audit.pdf import _turned
from tocsin.run.audit.second import CERTAINTY, reading

ITEMS = planted(1000, random.Random(11))


@pytest.mark.parametrize("name", KINDS)
def test_planted_items_are_found(tmp_path: Path, name: str) -> None:
    """1,000 items among the kinds; each document holds its share, one item a line."""
    share = [item for n, item in enumerate(ITEMS) if n % len(KINDS) == list(KINDS).index(name)]
    if name == "log.pdf":  # its plain font has no Arabic, Chinese or Polish letters
        share = [
            (kind, line) for kind, line in share if line.encode("cp1252", "ignore").decode("cp1252") == line
        ]
    missed = []
    for kind, line in share:
        path = tmp_path / name
        path.write_bytes(KINDS[name]([CLEAN[0], line, CLEAN[1]]))
        if kind not in audit([path]).counts:
            missed.append((kind, line))
    assert len(missed) <= len(share) * 0.01, missed


@pytest.mark.parametrize("name", KINDS)
def test_clean_documents_raise_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(KINDS[name](CLEAN))
    found = audit([path])
    assert found.findings == []
    assert found.gaps == []
    assert found.passages >= len(CLEAN)


def test_real_hazard_and_road_texts_raise_less_than_two_in_a_hundred() -> None:
    alarms, asked = clean_alarms()
    assert alarms <= asked * 0.02


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Otto Lilienthal opened gate 3.", "person"),  # named like a figure of history, and on the staff
        ("Dienst: Konrad Adenauer", "person"),
        ("Handover to Marie Curie at six", "person"),
        ("Reach her on +31 88 123 4567", "phone"),  # a company's number, one person's line
        ("Puh. 029 512 3456", "phone"),
        ("Park at Otto-Lilienthal-Schule, Rue Victor Hugo", ""),
        ("Konrad-Adenauer-Platz and Lycée Marie Curie closed", ""),
        ("Free of charge: 0800 123 4567", ""),
    ],
)
def test_the_dead_and_the_companies_hide_nobody(tmp_path: Path, said: str, kind: str) -> None:
    path = tmp_path / "log.txt"
    path.write_text(said)
    assert set(audit([path]).counts) == ({kind} if kind else set())


def test_no_content_is_repeated_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("The gate was opened by Daniel Okafor.")
    silent, spoken = audit([path]), audit([path], show=True)
    for told in (json.dumps(audit_json(silent)), audit_html(silent)):
        assert "Okafor" not in told
        assert "log.txt" in told
    assert "Daniel Okafor" in json.dumps(audit_json(spoken))
    assert "Daniel Okafor" in audit_html(spoken)


def test_the_page_leaves_out_columns_in_which_nothing_stands(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("The gate was opened by Daniel Okafor.")
    assert '<th scope="col">page</th>' not in audit_html(audit([path]))
    assert '<th scope="col">montré</th>' in audit_html(audit([path], show=True), "fr")
    path.write_text("The gate was opened at nine.")
    assert "<table" not in audit_html(audit([path])) and "Nothing was found" in audit_html(audit([path]))


def test_each_finding_says_where_why_and_what_instead(tmp_path: Path) -> None:
    path = tmp_path / "log.pdf"
    path.write_bytes(KINDS["log.pdf"](["Road closed.", "Union meeting at gate 3."]))
    (finding, *_) = audit_json(audit([path]))["findings"]
    assert finding["page"] == "page 2"
    assert finding["kind"] == "union"
    assert "art. 9" in finding["why"]
    assert finding["instead"]
    assert 0 < finding["certainty"] <= 1


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 5000,
        b"PK\x03\x04broken",
        b"%PDF-1.4 broken",
        b"<" * 20000,
        b"{" * 20000,
        b"From x\n" * 500,
    ],
)
@pytest.mark.parametrize("name", [*KINDS, "log.bin", "log"])
def test_broken_files_are_named_never_raised(tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    audit_json(audit([path]))


def test_no_place_inside_a_file_repeats_a_name_unless_asked(tmp_path: Path) -> None:
    """Members of archives and keys of records are content, too; the file's own name its reader needs."""
    with zipfile.ZipFile(tmp_path / "years.zip", "w") as archive:
        archive.writestr("nights/Daniel_Okafor.txt", "Rang Ingrid Lindqvist")
        archive.writestr("Daniel Okafor.dwg", b"AC1032" + bytes(600))
    (tmp_path / "log.json").write_text('{"Daniel Okafor": {"note": "Rang Ingrid Lindqvist"}}')
    silent, spoken = audit([tmp_path]), audit([tmp_path], show=True)
    assert "Okafor" not in json.dumps(audit_json(silent)) + audit_html(silent)
    pages = {one.page for one in (*silent.findings, *silent.gaps)}
    assert pages == {"nights/….txt", "….dwg", ".….note", ""}
    assert {one.page for one in (*spoken.findings, *spoken.gaps)} >= {
        "Daniel Okafor.dwg",
        ".Daniel Okafor.note",
    }
    assert len(silent.findings) == len(spoken.findings)


def test_what_packs_denser_than_documents_do_stays_packed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "dense.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("dense.txt", "0" * (20 * 1024 * 1024))
        archive.writestr("log.txt", "Daniel Okafor rang\n" * 2)
    found = audit([tmp_path])
    assert [gap.page for gap in found.gaps] == ["dense.txt"] and found.counts["person"] == 2


def test_an_archive_slips_nowhere_and_a_bomb_stays_packed(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../slip.txt", "opened by Daniel Okafor")
        archive.writestr("bomb.txt", "0" * (65 * 1024 * 1024))
    path = tmp_path / "in" / "deep" / "log.zip"
    path.parent.mkdir(parents=True)
    path.write_bytes(made.getvalue())
    found = audit([path])
    assert found.counts["person"] == 1
    assert [gap.page for gap in found.gaps] == ["bomb.txt"]
    assert not list(tmp_path.rglob("slip.txt"))


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    (gap,) = audit([tmp_path / "none.txt"]).gaps
    assert "no such file" in str(gap.why)


def test_what_a_folder_holds_and_is_not_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report that found nothing must not hide that it did not look."""
    elsewhere, desk, shut = tmp_path / "elsewhere", tmp_path / "desk", tmp_path / "desk" / "shut"
    elsewhere.mkdir()
    shut.mkdir(parents=True)
    (elsewhere / "log.txt").write_text("opened by Daniel Okafor")
    (desk / "years").symlink_to(elsewhere)
    (desk / "round").symlink_to(desk)
    (desk / "gone.txt").symlink_to(desk / "nowhere.txt")
    os.mkfifo(desk / "pipe")
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path) == str(shut):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = audit([desk])
    assert found.files == 0 and not found.findings
    said = {Path(gap.file).name: str(gap.why) for gap in found.gaps}
    assert sorted(said) == ["gone.txt", "pipe", "round", "shut", "years"]
    assert "link" in said["years"] and "Permission denied" in said["shut"] and "pipe" in said["pipe"]


def test_a_broken_paper_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "log.pdf"
    path.write_bytes(b"%PDF-1.4\nopened by Daniel Okafor")
    assert len(audit([path]).gaps) == 1
    assert not caplog.records


class Entity:
    """What a pipeline's document holds: where and what."""

    def __init__(self, start: int, end: int, label: str) -> None:
        self.start_char, self.end_char, self.label_ = start, end, label


class Document:
    def __init__(self, text: str) -> None:
        at = text.find("Okafor")
        self.ents = [Entity(at, at + 6, "PERSON"), Entity(0, 3, "ORG")] if at >= 0 else []


def test_a_second_reader_adds_what_the_lists_did_not_find(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("On Monday Okafor was there.\nThe gate was opened by Daniel Okafor.")
    alone, helped = audit([path]), audit([path], second=reading(Document))
    assert [f.line for f in alone.findings] == [2]
    assert [(f.line, f.kind, f.certainty) for f in sorted(helped.findings)] == [
        (1, "person", CERTAINTY),
        (2, "person", alone.findings[0].certainty),
    ]


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match=r"spaCy is not installed|no spaCy pipeline"):
        spacy_reader("no-such-pipeline")


def test_a_paper_whose_writer_shapes_nothing_is_read_both_ways(tmp_path: Path) -> None:
    """Letters in the order they are read, placed from the left; readers take them for reversed."""
    said = ["".join(reversed("مظاهرة أمام المستودع")), "مظاهرة أمام المستودع"]
    for text in said:
        assert "demonstration" in {f.kind for p in _turned(text, "page 1") for f in scan(p.text)} | {
            f.kind for f in scan(text)
        }
    assert list(_turned("Gate 3 closed", "page 1")) == []
