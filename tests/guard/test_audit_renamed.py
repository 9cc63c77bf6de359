# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that are not what they are called, packed logs, and the words for a place in the reader's language."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.guard.documents import KINDS
from tocsin.core.words.spots import place
from tocsin.run.audit import audit, audit_html, audit_json
from tocsin.run.audit.unpack import MOST_MEMBERS

SAID = ["Gate 3 shut at noon.", "Rang Ingrid Halvorsen at six."]


def people(path: Path) -> list[str]:
    return [found.shown for found in audit([path], show=True).findings if found.kind == "person"]


@pytest.mark.parametrize("kind", ["log.pdf", "log.docx", "log.xlsx", "log.zip"])
@pytest.mark.parametrize("called", ["log.txt", "log.csv", "log.json", "log.html", "log"])
def test_a_paper_that_was_renamed_is_read_as_what_it_is(tmp_path: Path, kind: str, called: str) -> None:
    path = tmp_path / called
    path.write_bytes(KINDS[kind](SAID))
    assert "Ingrid Halvorsen" in people(path)


@pytest.mark.parametrize(
    "begins",
    [b"\x89PNG", b"\xff\xd8\xff", b"Rar!\x1a\x07", b"7z\xbc\xaf'\x1c", bytes.fromhex("d0cf11e0a1b11ae1")],
)
def test_bytes_that_are_no_text_are_not_read_as_one(tmp_path: Path, begins: bytes) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(begins + b"\x01\x02" * 400)
    found = audit([path])
    assert len(found.gaps) == 1 and not found.findings


def tape(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


def test_packed_logs_are_read_in_memory(tmp_path: Path) -> None:
    said = SAID[1].encode()
    (tmp_path / "log.1.gz").write_bytes(gzip.compress(said))
    (tmp_path / "a.tar").write_bytes(tape({"../../slipped.txt": said}))
    (tmp_path / "b.tgz").write_bytes(tape({"x/log.pdf": KINDS["log.pdf"](SAID)}, "w:gz"))
    found = audit([tmp_path], show=True)
    assert not found.gaps and not (tmp_path.parent.parent / "slipped.txt").exists()
    told = {(Path(f.file).name, f.page) for f in found.findings if f.shown == "Ingrid Halvorsen"}
    assert told == {("log.1.gz", ""), ("a.tar", "../../slipped.txt"), ("b.tgz", "x/log.pdf page 2")}


@pytest.mark.parametrize(
    "raw",
    [
        gzip.compress(bytes(70 * 1024 * 1024)),
        gzip.compress(b"x" * 999)[:-9],
        b"\x1f\x8b" + bytes(99),
        tape({"a.txt": b"x"})[:700],
        bytes(257) + b"ustar" + b"\xff" * 600,
    ],
    ids=["bomb", "cut", "broken", "cut tape", "broken tape"],
)
def test_what_cannot_be_unpacked_is_named(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "log.gz").write_bytes(raw)
    assert len(audit([tmp_path]).gaps) == 1


@pytest.mark.parametrize(
    ("name", "mend"), [("a.7z", "unpack it"), ("a.rar", "unpack it"), ("mail.msg", "save it as .eml")]
)
def test_what_is_not_read_is_said_with_its_own_mend(tmp_path: Path, name: str, mend: str) -> None:
    begins = {".7z": b"7z\xbc\xaf'\x1c", ".rar": b"Rar!\x1a\x07", ".msg": bytes.fromhex("d0cf11e0a1b11ae1")}
    (tmp_path / name).write_bytes(begins[Path(name).suffix] + bytes(600))
    (gap,) = audit([tmp_path]).gaps
    assert mend in str(gap.why)


@pytest.mark.parametrize(
    ("said", "german"),
    [
        ("page 3", "Seite 3"),
        ("message 12 attachment page 2", "Nachricht 12 Anhang Seite 2"),
        ("attachment notes.txt", "Anhang notes.txt"),
        ("properties", "Eigenschaften"),
        ("file name", "Dateiname"),
        ("comment", "Kommentar"),
        ("first page 3.txt", "first page 3.txt"),
        ("xl/comments/comment1.xml", "Kommentare"),
        ("xl/comments2.xml", "Kommentare"),
        ("xl/worksheets/sheet3.xml", "Blatt 3"),
        ("a.zip plan.docx word/header1.xml", "a.zip plan.docx Kopfzeile 1"),
        ("word/document.xml", "Text"),
        ("ppt/notesSlides/notesSlide2.xml", "Notizen 2"),
        ("docProps/core.xml", "Eigenschaften"),
        ("sword/document.xml", "sword/document.xml"),
        (".message.page", ".message.page"),
        ("home page.html", "home page.html"),
    ],
)
def test_the_place_is_said_in_the_readers_language(said: str, german: str) -> None:
    assert place(said, "de") == german


@pytest.mark.parametrize(
    ("language", "page"), [("en", "page 2"), ("fr", "page 2"), ("de", "Seite 2"), ("es", "página 2")]
)
def test_reports_say_the_place_in_their_language(tmp_path: Path, language: str, page: str) -> None:
    (tmp_path / "log.pdf").write_bytes(KINDS["log.pdf"](SAID))
    found = audit([tmp_path / "log.pdf"])
    assert json.loads(json.dumps(audit_json(found, language)))["findings"][0]["page"] == page
    assert f">{page}<" in audit_html(found, language)


@pytest.mark.parametrize("name", [".", "..", "a/.", "/", "./", "\\", "con:"])
def test_a_member_of_any_name_is_borne(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(name, SAID[1])
    audit([tmp_path / "a.zip"])


def test_an_archive_of_too_many_members_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("first.txt", SAID[1])
        for number in range(MOST_MEMBERS):
            archive.writestr(f"{number}.txt", "")
    found = audit([tmp_path / "a.zip"])
    assert [str(gap.why) for gap in found.gaps] == ["more than 5000 members; split the archive"]
    assert found.counts["person"]


def test_the_page_shows_no_label_of_an_empty_cell_on_a_telephone(tmp_path: Path) -> None:
    assert "td:empty{display:none}" in audit_html(audit([tmp_path]))
