# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every store test runs on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import databases

databases.ready()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with databases.postgres_server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty store; its vendor's name."""
    if request.param == "sqlite":
        with databases.sqlite(tmp_path):
            yield "sqlite"
    else:
        with databases.postgres(request.getfixturevalue("server"), tmp_path):
            yield "postgresql"
