# SPDX-License-Identifier: AGPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import databases

databases.ready()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Path]:
    """An empty SQLite store; its data folder."""
    with databases.sqlite(tmp_path):
        yield tmp_path
