# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places in a document where a line may stand and the usual libraries do not look. Each makes a file's name and bytes."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Callable
from html import escape
from urllib.parse import quote

from fpdf import FPDF
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

Place = Callable[[str], tuple[str, bytes]]

_WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
_SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"


def _zip(parts: dict[str, str | bytes], comment: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
        made.comment = comment.encode()
    return out.getvalue()


def _word(part: str, content: str) -> Place:
    """A Word document whose `part` holds the line where `content` says so."""

    def make(line: str) -> tuple[str, bytes]:
        said = content.replace("LINE", escape(line, quote=True))
        parts = {"[Content_Types].xml": "<Types/>", "word/document.xml": f"<w:document {_WORD}/>"}
        return "log.docx", _zip({**parts, part: said})

    return make


def _book(part: str, content: str) -> Place:
    def make(line: str) -> tuple[str, bytes]:
        said = content.replace("LINE", escape(line, quote=True))
        return "log.xlsx", _zip({"[Content_Types].xml": "<Types/>", part: said})

    return make


def _body(inside: str) -> Place:
    return _word("word/document.xml", f"<w:document {_WORD}><w:body>{inside}</w:body></w:document>")


def _cells(inside: str) -> Place:
    return _book("xl/worksheets/sheet9.xml", f"<worksheet {_SHEET}>{inside}</worksheet>")


def _text(name: str, content: str, encoding: str = "utf-8") -> Place:
    return lambda line: (name, content.replace("LINE", line).encode(encoding))


def _page(content: str) -> Place:
    return lambda line: ("log.html", content.replace("LINE", escape(line, quote=True)).encode())


def _mail(content: str, packed: bool = False) -> Place:
    def make(line: str) -> tuple[str, bytes]:
        said = base64.encodebytes(line.encode()).decode() if packed else line
        return "log.eml", content.replace("LINE", said).encode()

    return make


def _parts(kind: str, tail: str = "") -> str:
    head = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\nBEFORE\n--cut\nContent-Type: text/plain\n\nnothing\n"
    return f"{head}--cut\nContent-Type: {kind}\n\nLINE\n--cut--\n{tail}"


def _paper(change: Callable[[PdfWriter, str], None]) -> Place:
    def make(line: str) -> tuple[str, bytes]:
        plain = FPDF()
        plain.add_page()
        plain.set_font("Helvetica", size=12)
        plain.cell(text="Road closed.")
        writer, out = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(plain.output())))), io.BytesIO()
        change(writer, line)
        writer.write(out)
        return "log.pdf", out.getvalue()

    return make


def _annotated(key: str) -> Callable[[PdfWriter, str], None]:
    """A form field or a link on the first page, with the line under `key`."""

    def change(writer: PdfWriter, line: str) -> None:
        said = DictionaryObject({NameObject(key): TextStringObject(line)})
        if key == "/URI":
            said = DictionaryObject({NameObject("/A"): said})
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(said)])

    return change


def _letters(line: str) -> tuple[str, bytes]:
    """Every letter placed by itself, as some print drivers do."""
    plain = FPDF()
    plain.add_page()
    plain.set_font("Helvetica", size=12)
    for at, letter in enumerate(line):
        plain.text(20 + at * 3, 20 + at * 0.01, letter)
    return "log.pdf", bytes(plain.output())


def _bookmark(writer: PdfWriter, line: str) -> None:
    writer.add_outline_item(title=line, page_number=0)


def _attach(writer: PdfWriter, line: str) -> None:
    writer.add_attachment("log.txt", line.encode())


def _property(writer: PdfWriter, line: str) -> None:
    writer.add_metadata({"/Case": line})


PLACES: dict[str, Place] = {
    "word: header": _word(
        "word/header2.xml", f"<w:hdr {_WORD}><w:p><w:r><w:t>LINE</w:t></w:r></w:p></w:hdr>"
    ),
    "word: footnote": _word(
        "word/footnotes.xml",
        f"<w:footnotes {_WORD}><w:footnote><w:p><w:r><w:t>LINE</w:t></w:r></w:p></w:footnote></w:footnotes>",
    ),
    "word: struck out in a revision": _body(
        "<w:p><w:del><w:r><w:delText>LINE</w:delText></w:r></w:del></w:p>"
    ),
    "word: box in a paragraph": _body(
        "<w:p><w:r><w:t>Road</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>LINE</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    ),
    "word: words for a picture": _body(
        "<w:p><w:drawing><docPr name='Picture 1' descr='LINE'/></w:drawing></w:p>"
    ),
    "word: choice of a list": _body("<w:sdt><w:listItem w:displayText='LINE'/></w:sdt>"),
    "word: category": _word("docProps/core.xml", "<core><category>LINE</category></core>"),
    "word: property of one's own": _word("docProps/custom.xml", "<p><lpwstr>LINE</lpwstr></p>"),
    "word: chart": _word("word/charts/chart1.xml", "<chart><pt><v>LINE</v></pt></chart>"),
    "word: attribute of its data": _word("customXml/item1.xml", "<r note='LINE'/>"),
    "word: reviewer": _word("word/people.xml", "<people><person author='LINE'/></people>"),
    "word: link": _word("word/_rels/document.xml.rels", "<Rs><Relationship Target='mailto:LINE'/></Rs>"),
    "word: page put in": _word("word/afchunk.htm", "<html><body><p>LINE</p></body></html>"),
    "sheet: formula": _cells("<sheetData><row r='3'><c r='B3'><f>\"LINE\"</f><v>0</v></c></row></sheetData>"),
    "sheet: printed above": _cells("<headerFooter><oddHeader>&amp;CLINE &amp;P</oddHeader></headerFooter>"),
    "sheet: prompt": _cells("<dataValidations><dataValidation prompt='LINE'/></dataValidations>"),
    "sheet: allowed values": _cells('<dataValidation><formula1>"LINE"</formula1></dataValidation>'),
    "sheet: tip of a link": _cells("<hyperlinks><hyperlink tooltip='LINE'/></hyperlinks>"),
    "sheet: its name": _book(
        "xl/workbook.xml", f"<workbook {_SHEET}><sheets><sheet name='LINE'/></sheets></workbook>"
    ),
    "sheet: defined name": _book(
        "xl/workbook.xml", f"<workbook {_SHEET}><definedName name='n'>\"LINE\"</definedName></workbook>"
    ),
    "sheet: column of a table": _book(
        "xl/tables/table1.xml", f"<table {_SHEET}><tableColumn name='LINE'/></table>"
    ),
    "sheet: threaded comment": _book(
        "xl/threadedComments/c1.xml", "<T><threadedComment><text>LINE</text></threadedComment></T>"
    ),
    "sheet: drawn comment": _book(
        "xl/drawings/vmlDrawing1.vml", "<xml><textbox><div>LINE</div></textbox></xml>"
    ),
    "sheet: pivot": _book("xl/pivotCache/p1.xml", f"<c {_SHEET}><s v='LINE'/></c>"),
    "paper: link": _paper(_annotated("/URI")),
    "paper: form": _paper(_annotated("/V")),
    "paper: tip": _paper(_annotated("/TU")),
    "paper: bookmark": _paper(_bookmark),
    "paper: attachment": _paper(_attach),
    "paper: property": _paper(_property),
    "paper: letter by letter": _letters,
    "page: attribute": _page("<p data-note='LINE' class='x'>Road closed.</p>"),
    "page: said aloud": _page("<button aria-description='LINE'>ok</button>"),
    "page: page in a page": _page("<iframe srcdoc='&lt;p&gt;LINE&lt;/p&gt;'></iframe>"),
    "page: parted by a span": lambda line: ("log.html", f"<p>{line[:8]}<span>{line[8:]}</span></p>".encode()),
    "page: behind its end": _page("<html><body><p>Road closed.</p></body></html>LINE"),
    "page: comment": _page("<p>Road closed.</p><!-- LINE -->"),
    "mail: before the parts": _mail(_parts("text/plain").replace("LINE", "x").replace("BEFORE", "LINE")),
    "mail: behind the parts": _mail(
        _parts("text/plain", "LINE\n").replace("\nLINE\n--cut--", "\nx\n--cut--")
    ),
    "mail: message in a message": _mail(_parts("message/rfc822").replace("LINE", "Subject: x\n\nLINE")),
    "mail: packed and cut short": lambda line: (
        "log.eml",
        b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + base64.b64encode(f"{line} and more".encode())[:-3],
    ),
    "mail: packed in name only": _mail(
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nLINE\n"
    ),
    "mail: saved as text": lambda line: (
        "log.txt",
        b"MIME-Version: 1.0\nSubject: log\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(f"The wind turned at noon. {line}".encode()),
    ),
    "mail: box with a sentence like its bounds": lambda line: (
        "log.mbox",
        f"From desk Thu Jan  1 00:00:00 2026\nSubject: log\n\nClosed.\n\nFrom now on: {line}\n".encode(),
    ),
    "calendar: folded": lambda line: ("log.ics", f"SUMMARY:{line[:12]}\r\n {line[12:]}\r\n".encode()),
    "table: UTF-16 without a mark": _text("log.csv", "no;note\n1;LINE\n", "utf-16-le"),
    "table: UTF-32": _text("log.csv", "no;note\n1;LINE\n", "utf-32"),
    "text: with NULs": lambda line: ("log.txt", line.replace(" ", "\0 ").encode()),
    "text: over two lines": lambda line: ("log.txt", line.replace(" ", "\n", 4).encode()),
    "text: in a reply": lambda line: ("log.txt", ("> " + line.replace(" ", "\n> ")).encode()),
    "json: in a text": lambda line: (
        "log.json",
        json.dumps({"a": json.dumps([json.dumps({"b": line})])}).encode(),
    ),
    "json: first of two alike": _text("log.json", '{"a": "LINE", "a": "closed"}'),
    "address: percent-escaped": lambda line: (
        "log.html",
        f"<a href='data:text/plain,{quote(line)}'>x</a>".encode(),
    ),
    "archive: its remark": lambda line: ("log.zip", _zip({"a.txt": "closed"}, line)),
    "archive: name of a member": lambda line: ("log.zip", _zip({f"{line}.txt": "closed"})),
    "archive: behind other bytes": lambda line: ("log.zip", b"MZ unpack me" + _zip({"a.txt": line})),
}
