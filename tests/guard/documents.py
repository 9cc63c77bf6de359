# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small documents of every kind the audit reads, built from lines of text."""

from __future__ import annotations

import base64
import csv
import io
import json
import zipfile
from collections.abc import Callable
from html import escape

Maker = Callable[[list[str]], bytes]


def text(lines: list[str]) -> bytes:
    return "\n\n".join(lines).encode()


def markdown(lines: list[str]) -> bytes:
    return "\n\n".join(f"- **{line}**" for line in lines).encode()


def table(lines: list[str]) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["no", "note"])
    rows.writerows([[n, line] for n, line in enumerate(lines)])
    return out.getvalue().encode()


def nested(lines: list[str]) -> bytes:
    return json.dumps({"log": [{"entry": {"text": line}} for line in lines]}).encode()


def web(lines: list[str]) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
    return f"<!doctype html><html><head><meta charset='utf-8'><title>log</title></head><body>{body}</body></html>".encode()


def mail(lines: list[str]) -> bytes:
    body = base64.encodebytes("\n\n".join(lines).encode()).decode()
    head = "Subject: log\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    return (head + body).encode()


def mailbox(lines: list[str]) -> bytes:
    start = "From desk Thu Jan  1 00:00:00 2026\n"
    head = "Subject: log\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    return "".join(f"{start}{head}{line}\n\n" for line in lines).encode()


def word(lines: list[str]) -> bytes:
    """Half of every line in one run, half in the next, as word processors like to do."""
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = "".join(
        f"<w:p><w:r><w:t xml:space='preserve'>{escape(line[:5])}</w:t></w:r>"
        f"<w:r><w:t xml:space='preserve'>{escape(line[5:])}</w:t></w:r></w:p>"
        for line in lines
    )
    return _zip(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document xmlns:w='{name}'><w:body>{paragraphs}</w:body></w:document>",
        }
    )


def comment(lines: list[str]) -> bytes:
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = "".join(
        f"<w:comment><w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p></w:comment>" for line in lines
    )
    return _zip(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document xmlns:w='{name}'><w:body/></w:document>",
            "word/comments.xml": f"<w:comments xmlns:w='{name}'>{notes}</w:comments>",
        }
    )


def sheet(lines: list[str]) -> bytes:
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    strings = "".join(f"<si><t>{escape(line)}</t></si>" for line in lines)
    rows = "".join(f"<row r='{n + 1}'><c r='A{n + 1}' t='s'><v>{n}</v></c></row>" for n in range(len(lines)))
    return _zip(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/sharedStrings.xml": f"<sst xmlns='{name}'>{strings}</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet xmlns='{name}'><sheetData>{rows}</sheetData></worksheet>",
        }
    )


def paper(lines: list[str]) -> bytes:
    """A PDF of one page a line, Latin-1, with a right cross-reference table."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(lines)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(lines)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for n, line in enumerate(lines):
        said = (
            line.encode("cp1252", "replace")
            .replace(b"\\", b"\\\\")
            .replace(b"(", b"\\(")
            .replace(b")", b"\\)")
        )
        stream = b"BT /F1 12 Tf 40 700 Td (" + said + b") Tj ET"
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 800] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * n} 0 R >>"
        objects += [page.encode(), b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)]
    return _pdf(objects)


def _pdf(objects: list[bytes]) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + head + table + tail


def archive(lines: list[str]) -> bytes:
    return _zip({"a/log.txt": text(lines).decode(), "../../slip.txt": "nothing"})


def _zip(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


KINDS: dict[str, Maker] = {
    "log.txt": text,
    "log.md": markdown,
    "log.csv": table,
    "log.json": nested,
    "log.html": web,
    "log.eml": mail,
    "log.mbox": mailbox,
    "log.docx": word,
    "notes.docx": comment,
    "log.xlsx": sheet,
    "log.pdf": paper,
    "log.zip": archive,
}
