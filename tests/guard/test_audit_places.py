# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit looks where the usual libraries do not, reads any encoding, and reads a row as one."""

import zipfile
from pathlib import Path

import pytest

from tests.guard.hiding import PLACES
from tocsin.run.audit import audit

NAME = "Ingrid Lindqvist"
MAILBOX = "ingrid.lindqvist@kaj.example"


def kinds(folder: Path, name: str, raw: bytes) -> set[str]:
    path = folder / name
    path.write_bytes(raw)
    return set(audit([path]).counts)


@pytest.mark.parametrize("place", PLACES)
def test_a_line_is_found_wherever_it_stands(tmp_path: Path, place: str) -> None:
    line, kind = (MAILBOX, "email") if place.endswith(": link") else (NAME, "person")
    assert kind in kinds(tmp_path, *PLACES[place](line))
    assert kinds(tmp_path, *PLACES[place]("Gate three closed")) == set()


@pytest.mark.parametrize(
    ("line", "encoding", "kind"),
    [
        ("Oddał klucz: Bogumił Wróblewski", "cp1250", "person"),
        ("Водители объявили забастовку с понедельника", "cp1251", "strike"),
        ("Водители объявили забастовку с понедельника", "koi8-r", "strike"),
        ("码头的司机们从星期一开始罢工", "gb18030", "strike"),
        ("碼頭的司機們從星期一開始罷工", "big5", "strike"),
        ("إضراب السائقين يوم الاثنين القادم", "cp1256", "strike"),
        ("Clé rendue par Hélène Bérubé", "cp1252", "person"),
    ],
)
@pytest.mark.parametrize("name", ["log.txt", "log.csv", "log.html"])
def test_a_code_page_hides_nothing(tmp_path: Path, name: str, line: str, encoding: str, kind: str) -> None:
    said = f'<meta charset="{encoding}"><p>{line}</p>' if name.endswith("html") else line
    assert kind in kinds(tmp_path, name, said.encode(encoding))


@pytest.mark.parametrize(
    ("name", "raw", "kind"),
    [
        ("log.csv", b"last;badge;first\nLindqvist;4471;Ingrid\n", "person"),
        ("log.csv", b"NAME,FIRST NAME\nLINDQVIST,INGRID\n", "person"),
        ("log.csv", b"gate,mobile\n3,447700900123\n", "phone"),
        ("log.csv", b"when,plate\nnoon,LK21XYZ\n", "plate"),
        ("log.json", b'{"first_name": "Ingrid", "last_name": "Lindqvist"}', "person"),
        ("log.json", b'{"guard": {"mobile": 447700900123}}', "phone"),
        ("log.html", b"<table><tr><td>Lindqvist</td><td>7</td><td>Ingrid</td></tr></table>", "person"),
        ("log.csv", b"town,country\nFlorence,Italy\nLyon,France\nVictoria,Canada\n", ""),
        ("log.csv", b"site,events\nnorth,447700900123\n", ""),
    ],
)
def test_a_row_is_read_as_one(tmp_path: Path, name: str, raw: bytes, kind: str) -> None:
    assert kinds(tmp_path, name, raw) == ({kind} if kind else set())


def test_a_folder_called_after_somebody_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "Ingrid Lindqvist"
    folder.mkdir()
    (folder / "log.txt").write_text("closed")
    (found,) = audit([folder]).findings
    assert (found.page, found.kind) == ("file name", "person")


def test_what_lies_across_two_lines_is_told_once_and_by_the_first(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("Road closed.\nThe key went to Ingrid\nLindqvist, seen by the Gewerk-\nschaft.\n")
    assert [(found.line, found.kind) for found in audit([path]).findings] == [(2, "person"), (3, "union")]


def test_an_office_document_with_entities_is_named_unread(tmp_path: Path) -> None:
    path = tmp_path / "log.docx"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("word/document.xml", f'<!DOCTYPE d [<!ENTITY e "{NAME}">]><d><p>&e;</p></d>')
    (gap,) = audit([path]).gaps
    assert "word/document.xml" in gap.page


@pytest.mark.parametrize(
    ("name", "raw", "mend"),
    [
        ("rota.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "take the password off"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .docx"),
        ("rota.xlsx", b"\x00\x01\x02\x80\x99\x00\x07" * 300, "damaged, no .xlsx file inside"),
        ("plan.dwg", b"AC1032" + bytes(600), "a kind of file that is not read (.dwg)"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_mend(tmp_path: Path, name: str, raw: bytes, mend: str) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    (gap,) = audit([path]).gaps
    assert (gap.file.endswith(name), mend in str(gap.why)) == (True, True)
