# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is an entry is no heading; who is found is told on the line it stands on, and no path or page tells more than it may."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from tocsin.core.guard.scan import scan
from tocsin.run.audit import audit

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LOGS = (
    "time,entry\n08:00,Religion of driver unknown\n09:00,Gate 3 opened\n10:00,Lift out of order\n",
    "ora;nota\n08:00;Religione non indicata\n09:00;Cancello 3 aperto\n10:00;Pioggia\n",
    "08:00\tReligion of driver unknown\n09:00\tGate 3 opened\n10:00\tRain since noon\n",
    "shift,note\nnight,Religion unknown\nnight,Gate 3 opened\nday,Lift out of order\n",
)


@pytest.mark.parametrize("log", LOGS)
def test_a_sentence_in_a_cell_heads_nothing(tmp_path: Path, log: str) -> None:
    path = tmp_path / "log.csv"
    path.write_text(log)
    assert not audit([path]).findings


def test_the_entry_itself_is_still_told(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("ora,nota\n08:00,Autista di religione ebraica.\n09:00,Cancello 3 aperto\n")
    assert [(f.line, f.kind) for f in audit([path]).findings] == [(2, "faith")]


@pytest.mark.parametrize(
    "table",
    [
        "Staff list North,Shift A\nNo,Religion\n1,Baptist\n",
        "Report of 2026-03-04,page 1\nNo,Religion\n1,Baptist\n",
        "No,Religion (declared)\n1,Baptist\n",
    ],
)
def test_a_heading_below_a_title_still_counts(tmp_path: Path, table: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(table)
    assert [(f.line, f.kind) for f in audit([path]).findings] == [(3 if "\nNo" in table else 2, "faith")]


@pytest.mark.parametrize(
    "said",
    [
        {"first": "Oliver", "last": "Hartley"},
        {"crew": ["Oliver", "Hartley"]},
        ["gate 3", "HARTLEY, Oliver"],
        {"people": [{"given": "Oliver", "family": "Hartley"}]},
    ],
)
def test_a_name_in_pieces_of_a_record(tmp_path: Path, said: object) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(said))
    assert "person" in audit([path]).counts


def test_towns_in_a_record_are_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"stops": ["Houston", "Austin"], "town": "Oliver", "next": "Hartley"}))
    assert not audit([path]).findings


@pytest.mark.parametrize(
    "text",
    [
        "HARTLEY, Oliver",
        "Returned by HARTLEY, Oliver at 06:10",
        "oliver hartley called about the badge.",
        "oliver hartley said the gate was open",
        "MARTIN, Clement",
    ],
)
def test_a_name_of_two_towns(text: str) -> None:
    assert any(found.kind == "person" for found in scan(text))


@pytest.mark.parametrize(
    "text",
    [
        "PARIS, Texas",
        "HARTLEY, OLIVER, AUSTIN",
        "WELLINGTON, Hamilton, Nelson: rain",
        "the oliver hartley line is closed",
        "Bruck/Leitha",
        "Neustadt/Aisch and Weiler/Rhein are closed",
        "RV Park",
        "The RV Park is full.",
    ],
)
def test_towns_stay_towns(text: str) -> None:
    assert not [found for found in scan(text) if found.kind == "person"]


def test_a_comment_is_told_on_its_own_line(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<html><body><p>Shift</p>\n<!-- Oliver Hartley left -->\n<p>Gate open</p></body></html>")
    assert [f.line for f in audit([path]).findings] == [2]


def test_headings_of_names_are_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("First name,Last name,Shift\nOliver,Hartley,night\n")
    assert [f.line for f in audit([path]).findings] == [2]


def test_a_path_names_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "desk" / "Oliver Hartley"
    folder.mkdir(parents=True)
    (folder / "note.txt").write_text("Gate open\nOliver Hartley left\n")
    (folder / "Oliver_Hartley.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))
    told = audit([tmp_path / "desk"])
    assert told.findings and told.gaps
    assert not [one for one in (*told.findings, *told.gaps) if "Oliver" in one.file]
    shown = audit([tmp_path / "desk"], show=True)
    assert {str(folder / "note.txt")} == {f.file for f in shown.findings if f.line}


@pytest.mark.parametrize(
    ("breaks", "page"),
    [
        ("<w:br w:type='page'/>", "page 2"),
        ("<w:lastRenderedPageBreak/>", "page 2"),
        ("<w:br w:type='page'/><w:lastRenderedPageBreak/>", "page 2"),
        ("<w:br/>", "word/document.xml"),
    ],
)
def test_pages_of_a_text_are_counted(tmp_path: Path, breaks: str, page: str) -> None:
    says = f"<w:p><w:r><w:t>Gate open</w:t></w:r></w:p><w:p><w:r>{breaks}<w:t>Oliver Hartley left</w:t></w:r></w:p>"
    path = tmp_path / "a.docx"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr(
            "word/document.xml", f"<w:document xmlns:w='{WORD}'><w:body>{says}</w:body></w:document>"
        )
    path.write_bytes(out.getvalue())
    assert {f.page for f in audit([path]).findings} == {page}


def test_three_that_outdo_each_other_leave_one(tmp_path: Path) -> None:
    """The longest holds the surest, and what runs across both is surer than the longest."""
    (tmp_path / "a.txt").write_text("Elle est enceinte de 4 mois, plus de port de charges.", "utf-8")
    assert {found.kind for found in audit([tmp_path]).findings} == {"health"}
