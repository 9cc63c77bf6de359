# SPDX-License-Identifier: AGPL-3.0-or-later
"""A bare word in a table or a form is what its heading asks for, in every kind of document that has tables."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from tocsin.run.audit import audit

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ASKED = [
    ("union", "Union", "Nautilus"),
    ("party", "Partei", "Volt"),
    ("faith", "Religión", "bahaí"),
    ("ethnicity", "Origine ethnique", "peule"),
    ("health", "Allergie", "lattice"),
    ("orientation", "sexual_orientation", "demi"),
    ("person", "Reported by", "Hollister"),
    ("phone", "Telefon", "512334455"),
    ("plate", "Kenteken", "GH482K"),
    ("handle", "Instagram", "ola.bielik"),
]


def _word(row: list[list[str]]) -> bytes:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join("<w:tr>" + "".join(map(cell.format, cells)) + "</w:tr>" for cells in row)
    body = f"<w:document xmlns:w='{WORD}'><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", body)
    return out.getvalue()


def _page(label: str, said: str) -> str:
    return f"<meta charset=utf-8><p>Shift</p><input name='{label}' value='{said}'>"


def _files(label: str, said: str) -> dict[str, bytes | str]:
    rows = [["No", label, "Gate"], ["1", said, "north"]]
    return {
        "list.csv": "\n".join(map(";".join, rows)),
        "titled.csv": "Shift list\n\n" + "\n".join(map(";".join, rows)),
        "list.txt": "\n".join(map("\t".join, rows)),
        "list.md": "\n".join("| " + " | ".join(row) + " |" for row in rows),
        "list.json": json.dumps([{"gate": "north", label: said}], ensure_ascii=False),
        "list.docx": _word(rows),
        "form.html": _page(label, said),
        "terms.html": f"<meta charset=utf-8><dl><dt>{label}<dd>{said}</dl>",
        "table.html": f"<meta charset=utf-8><table><tr><th>No<th>{label}<tr><td>1<td>{said}</table>",
    }


@pytest.mark.parametrize(("kind", "label", "said"), ASKED)
def test_a_heading_says_what_stands_below(tmp_path: Path, kind: str, label: str, said: str) -> None:
    for name, content in _files(label, said).items():
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        assert kind in audit([path]).counts, name


def test_counties_and_tables_of_things_are_no_answers(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("County,State,Level\nUnion,New Jersey,3\nRace Point,Massachusetts,2\nSalem,Oregon,4\n")
    assert not audit([path]).findings
    path.write_text("Site,Union fitting,Party wall,Condition\nNorth,brass,brick,worn\n")
    assert not audit([path]).findings
    lines = tmp_path / "list.txt"
    lines.write_text("Warned counties:\nUnion\nSussex\nWarren\n")
    assert not audit([lines]).findings
