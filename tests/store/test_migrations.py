# SPDX-License-Identifier: AGPL-3.0-or-later
"""A desk of the first release, with a day in its tables, comes over whole on both databases."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from tests import databases
from tocsin.core.model import Reason
from tocsin.store import conf, models, patches

FIRST_RELEASE = "0003_apart"
DAY = """
INSERT INTO store_event (id, hazard, state, level, first_seen, changed_at, sites, open, merged_into, record)
VALUES ('storm', 'wind', 'active', 3, '2026-03-01 06:00', '2026-03-01 06:00', 2, {true}, '', {record});
INSERT INTO store_site (id, name, lat, lon, radius_m, timezone, tags, criticality, responsible, opening_hours, level)
VALUES ('a "b"', 'Depot', 45, 5, 0, 'UTC', '[]', 1, 'duty', '', 3);
INSERT INTO store_impact (event, site, level, start, distance_m, inside, basis, why, since)
VALUES ('storm', 'a "b"', 3, '2026-03-01 07:00', 120.5, {false}, 'polygon',
        '[{{"name": "message", "facts": {{"id": "x"}}}}, {{"name": "place", "facts": {{"basis": "polygon", "distance_m": 120}}}}]',
        '2026-03-01 06:00');
INSERT INTO store_notice (key, kind, event, feed, role, level, at, acked_by, record, text)
VALUES ('n', 'warn', 'storm', '', 'duty', 3, '2026-03-01 06:00', '', {record}, '{{}}');
INSERT INTO store_noticesite (notice_id, site) VALUES ('n', 'a "b"');
"""
WORDS = {
    "sqlite": {"true": "1", "false": "0", "record": "CAST('{}' AS BLOB)"},
    "postgresql": {"true": "true", "false": "false", "record": "convert_to('{}', 'UTF8')"},
}


@contextmanager
def empty(vendor: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[None]:
    """A database without a table."""
    if vendor == "sqlite":
        with databases.opened("", folder):
            yield
        return
    server, name = request.getfixturevalue("server"), f"m{uuid.uuid4().hex[:12]}"
    databases._admin(server, f"CREATE DATABASE {name}")
    with databases.opened(f"{server}/{name}", folder):
        yield


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_a_desk_of_the_first_release_comes_over_whole(
    vendor: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    with empty(vendor, request, tmp_path):
        call_command("migrate", "store", FIRST_RELEASE, verbosity=0)
        with connection.cursor() as cursor:
            for statement in DAY.format(**WORDS[vendor]).split(";\n"):
                if statement.strip():
                    cursor.execute(statement)
        conf.migrate()
        row = models.Impact.objects.get()
        found = patches.impact(row)
        assert (found.event, found.site, found.distance_m, found.inside) == ("storm", 'a "b"', 120.5, False)
        place = Reason("place", {"basis": "polygon", "distance_m": 120})
        assert found.why == (Reason("message", {"id": "x"}), place)
        assert patches.at_site('a "b"').count() == 1 and patches.worst() == {'a "b"': 3}
        assert models.Notice.objects.get().key == "n" and models.Site.objects.get().name == "Depot"
