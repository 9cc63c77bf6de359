# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a table or an old machine leaves out: the plus of a number, who is ill, the page of the letters; and one person is told once."""

import io
import zipfile
from pathlib import Path

import pytest

from tocsin.run.audit import audit
from tocsin.run.audit.decode import decoded

SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>{}</sheetData></worksheet>"


def _sheet(rows: list[list[str | int]]) -> bytes:
    def cell(value: str | int) -> str:
        number = f"<c><v>{value}</v></c>"
        return number if isinstance(value, int) else f"<c t='inlineStr'><is><t>{value}</t></is></c>"

    said = "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in rows)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/worksheets/sheet1.xml", SHEET.format(said))
    return out.getvalue()


def told(folder: Path, name: str, raw: bytes) -> list[tuple[int, str]]:
    path = folder / name
    path.write_bytes(raw)
    return [(found.line, found.kind) for found in audit([path]).findings]


@pytest.mark.parametrize(
    "rows",
    [
        "First name,Last name,Note\nMarta,Zielinska,ill\n",
        "Prénom,Nom,Note\nLucie,Marchand,malade\n",
        "Vorname;Nachname;Notiz\nAnke;Petersen;krank\n",
        "Nombre,Apellidos,Nota\nLucía,Robledo,enferma\n",
        "Nome,Cognome,Nota\nElena,Bardi,malata\n",
        "Imię,Nazwisko,Uwagi\nZofia,Krzemień,chora\n",
        "姓名,备注\n陈志远,生病\n",
        "الاسم,ملاحظة\nليلى حداد,مريضة\n",
        "Name,Mon,Tue\nMarta Zielinska,in,sick\n",
    ],
)
def test_a_row_of_somebody_tells_one_person_and_one_illness(tmp_path: Path, rows: str) -> None:
    assert told(tmp_path, "log.csv", rows.encode()) == [(2, "health"), (2, "person")]


@pytest.mark.parametrize("number", [447700900123, 4915123456789, 33612345678, 34612345678, 393331234567, 48512345678, 966512345678, 8613912345678])  # fmt: skip
def test_a_number_to_call_is_one_without_its_plus(tmp_path: Path, number: int) -> None:
    assert told(tmp_path, "log.xlsx", _sheet([["gate", "note"], [3, number]])) == [(2, "phone")]
    assert told(tmp_path, "log.json", f'{{"n": {number}}}'.encode()) == [(1, "phone")]


@pytest.mark.parametrize(
    ("heading", "number"),
    [("events", 447700900123), ("timestamp", 447700900123), ("meter reading", 48512345678), ("note", 4902778915073), ("note", 123456), ("note", 20261128), ("order", 33612345678)],
)  # fmt: skip
def test_what_counts_or_is_sold_is_no_number_to_call(tmp_path: Path, heading: str, number: int) -> None:
    assert told(tmp_path, "log.xlsx", _sheet([["gate", heading], [3, number]])) == []


PAGES = [
    ("Schlüssel bei Jürgen Müller, Größe geprüft.", "cp437 cp850 mac_roman cp1252"),
    ("Clé rendue à Hélène Bérubé, c'était prévu.", "cp437 cp850 mac_roman cp1252"),
    ("Llave: Íñigo Peña, según el almacén.", "cp850 mac_roman cp1252"),
    ("La porta è chiusa perché piove, più tardi apre.", "cp437 cp850 mac_roman cp1252"),
    ("A chave está com João Conceição, o portão não fecha.", "cp850 mac_roman cp1252"),
    ("Oddał klucz: Bogumił Wróblewski. Świeży śnieg.", "cp852 cp1250 iso8859_2"),
    ("Ключ у сторожа, ворота закрыты.", "cp866 cp1251"),
    ("田中さんが門を閉めた。今日は雨でした。", "shift_jis euc_jp"),
    ("码头的司机们从星期一开始上班，七号库关闭。", "gb18030"),
    ("碼頭的司機們從星期一開始上班，七號庫關閉。", "big5"),
]


@pytest.mark.parametrize(("text", "page"), [(t, p) for t, pages in PAGES for p in pages.split()])
def test_a_page_of_an_old_machine_is_read(text: str, page: str) -> None:
    assert decoded(text.encode(page)) == text


@pytest.mark.parametrize("text", ["The café’s “key” was left – 5 £ each…", "L’équipe – « retard » à 5 °C", "¿Qué pasó? Nº 5, 3 ½ m²", "Æble på Ærø, 20 µm"])  # fmt: skip
def test_signs_of_windows_stay(text: str) -> None:
    assert decoded(text.encode("cp1252")) == text
