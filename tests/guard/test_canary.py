# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is sent in through every door is found in no byte written. `make canary` sends them all."""

import base64
import json
import lzma
from pathlib import Path

import pytest

from tests.guard.canary import BIRDS, DOORS, PRESENT, run
from tests.guard.needles import found


@pytest.mark.timeout(300)
def test_no_canary_is_found_in_any_byte_written() -> None:
    done = run(step=23)
    assert done.sent >= len(DOORS) * len(BIRDS) * 25 // 23
    assert done.left == {}
    assert set(done.there) == set(PRESENT), "the search finds what is there"


@pytest.mark.timeout(300)
def test_a_leak_of_any_kind_is_found() -> None:
    """A made-up person in a row of the database and its log, a backup, a mail, a webhook, a log line: each is found."""
    done = run(step=1176, spoil=_leak)
    assert set(done.left) == {
        "Quackenbush",
        "Lechevreuil",
        "Wittgenhauser",
        "Zurbaranegui",
        "Sbragiotti",
        "quackenbush",
    }


def _leak(folder: Path) -> None:
    from tocsin.store import models

    assert models.Message.objects.update(feed="x-Quackenbush")
    (folder / "old.jsonl.xz").write_bytes(lzma.compress(b'{"said": "Lechevreuil"}'))
    said = base64.encodebytes(b"Auskunft: Wittgenhauser").decode()
    (folder / "m.eml").write_text(
        f"Subject: x\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{said}"
    )
    (folder / "w.json").write_text(json.dumps({"said": base64.b64encode(b"to Zurbaranegui").decode()}))
    with (folder / "shown.txt").open("a") as log:
        log.write("told Sbragiotti; from zebulon.quackenbush@office.example\n")


@pytest.mark.parametrize(
    "raw",
    [
        b"x Zebulon Quackenbush x", "Quackenbush".encode("utf-16-le"), b"x UXVhY2tlbmJ1c2g= x", b"eCBRdWFja2VuYnVzaCB4",
        b"IFF1YWNrZW5idXNo", b"Quackenbush".replace(b"Q", b"\\u0051") + b"Quackenbush",
    ],
)  # fmt: skip
def test_the_search_sees_through_the_forms_of_writers(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x").write_bytes(raw)
    assert found(tmp_path, ["Quackenbush", "Nobody"]).keys() == {"Quackenbush"}


def test_short_needles_count_as_whole_words_only(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"aCGTb")
    assert found(tmp_path, ["CGT"]) == {}
    (tmp_path / "x").write_bytes(b"a CGT b")
    assert found(tmp_path, ["CGT"]) == {"CGT": 1}
