# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line that a report names is the line of the file, in mail, boxes and tables too, and nothing hides behind another's."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from tests.guard.documents import KINDS
from tocsin.run.audit import audit

LOG = "Gate 3 shut at noon.\n\nRang Ingrid Halvorsen at six.\nFlooding at the north ramp, è chiuso.\n"


def told(path: Path, kind: str = "person") -> list[tuple[str, int]]:
    return [(found.page, found.line) for found in audit([path], show=True).findings if found.kind == kind]


def line_of(raw: bytes, word: bytes) -> int:
    return next(number for number, line in enumerate(raw.split(b"\n"), 1) if word in line)


def message(encoding: str, subject: str = "Night shift") -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = subject
    mail["X-Gate"] = "north " * 30
    mail.set_content(LOG, cte=encoding)
    return mail


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable"])
def test_a_body_in_plain_sight(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(raw := message(encoding).as_bytes())
    assert told(path) == [("", line_of(raw, b"Ingrid Halvorsen"))]


def test_soft_breaks_are_counted(tmp_path: Path) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "Night shift"
    mail.set_content("Flooding at the ramp. " * 20 + "\nRang Ingrid Halvorsen.\n", cte="quoted-printable")
    path = tmp_path / "a.eml"
    path.write_bytes(raw := mail.as_bytes())
    assert told(path) == [("", line_of(raw, b"Ingrid Halvorsen"))] and line_of(raw, b"Ingrid") > 8


def test_a_body_that_is_packed_is_told_where_its_letters_stand(tmp_path: Path) -> None:
    mail = EmailMessage(policy=SMTP)
    mail.set_content("Flooding at the ramp.\n" * 40 + "Rang Ingrid Halvorsen.\n", cte="base64")
    path = tmp_path / "a.eml"
    path.write_bytes(raw := mail.as_bytes())
    last = max(number for number, line in enumerate(raw.split(b"\n"), 1) if line.strip())
    ((_, line),) = told(path)
    assert last - 1 <= line <= last


def test_a_header_is_told_with_its_line(tmp_path: Path) -> None:
    mail = message("8bit", "Rota of Ingrid Halvorsen")
    path = tmp_path / "a.eml"
    path.write_bytes(raw := mail.as_bytes())
    assert told(path) == [("", line_of(raw, b"Subject")), ("", line_of(raw, b"Rang"))]


def test_a_part_and_an_attachment(tmp_path: Path) -> None:
    mail = message("8bit")
    mail.add_alternative("<p>Gate 3</p>\n<p>Rang Piotr Zielonka</p>\n", subtype="html", cte="8bit")
    mail.add_attachment(KINDS["log.docx"]([*LOG.splitlines()]), "application", "x", filename="log.docx")
    path = tmp_path / "a.eml"
    path.write_bytes(raw := mail.as_bytes())
    places = told(path)
    assert places[:2] == [("", line_of(raw, b"Rang Ingrid")), ("", line_of(raw, b"Piotr Zielonka"))]
    # The same name in what is attached is another place where it stands.
    assert [page for page, _ in places[2:]] == ["attachment word/document.xml"]


@pytest.mark.parametrize(("called", "kinds"), [("x.docx", []), ("Rota_Ingrid-Halvorsen.docx", ["person"])])
def test_what_an_attachment_is_called(tmp_path: Path, called: str, kinds: list[str]) -> None:
    mail = EmailMessage(policy=SMTP)
    mail.set_content("Gate 3 shut at noon.\n")
    mail.add_attachment(KINDS["log.docx"](["Gate 3"]), "application", "x", filename=called)
    path = tmp_path / "a.eml"
    path.write_bytes(raw := mail.as_bytes())
    found = audit([path], show=True).findings
    assert [f.kind for f in found] == kinds
    assert all(f.line == line_of(raw, b"Halvorsen") for f in found)


def test_a_box_counts_through(tmp_path: Path) -> None:
    one = (
        b"From gate@site.example Mon Mar  2 08:00:00 2026\nSubject: gate\nMIME-Version: 1.0\n\nAll quiet.\n\n"
    )
    two = b"From gate@site.example Mon Mar  2 09:00:00 2026\nSubject: gate\n\nRang Ingrid Halvorsen.\n"
    path = tmp_path / "a.mbox"
    path.write_bytes(one + two)
    assert told(path) == [("message 2", line_of(one + two, b"Ingrid"))]


def test_a_record_of_several_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        'when,note\n08:00,"Gate 3 shut\nat noon"\n09:00,"Rain\nRang Ingrid Halvorsen"\n10:00,Rang Piotr Zielonka\n'
    )
    assert told(path) == [("", 5), ("", 6)]


@pytest.mark.parametrize(
    "said", ["the PETERS-\nSONS ramp, UNI-\nSON branch", "ver-\ndi Streik in der UNI-\nSON"]
)
def test_a_word_in_capitals_is_whole_again(tmp_path: Path, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Minutes\n{said} met at noon\n")
    assert told(path, "union")


def stored(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("first", ["a.txt", "z.txt"])
def test_a_paper_that_is_not_packed_hides_nothing_beside_it(tmp_path: Path, first: str) -> None:
    members = {first: LOG.encode(), "log.pdf": KINDS["log.pdf"](["Rang Piotr Zielonka at six."])}
    path = tmp_path / "held.zip"
    path.write_bytes(stored(dict(sorted(members.items()))))
    assert sorted(told(path)) == sorted([(first, 3), ("log.pdf page 1", 1)])


def test_an_archive_behind_a_paper_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "both.pdf"
    path.write_bytes(KINDS["log.pdf"](["Rang Piotr Zielonka at six."]) + stored({"a.txt": LOG.encode()}))
    assert sorted(told(path)) == [("a.txt", 3), ("page 1", 1)]
