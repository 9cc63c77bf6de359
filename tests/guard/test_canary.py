# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is sent in through every door is found in no byte written. `make canary` sends them all."""

from pathlib import Path

import pytest

from tests.guard.canary import BIRDS, DOORS, PRESENT, run
from tests.guard.needles import found


@pytest.mark.timeout(300)
def test_no_canary_is_found_in_any_byte_written() -> None:
    sent, left, there = run(step=23)
    assert sent >= len(DOORS) * len(BIRDS) * 25 // 23
    assert left == {}
    assert set(there) == set(PRESENT), "the search finds what is there"


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
