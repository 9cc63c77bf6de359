# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows written past the ORM read back through it as they were meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from tests import databases

databases.ready()

from tocsin.core.model import Reason  # noqa: E402
from tocsin.store import models, sql  # noqa: E402

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
AWAY = NOON.astimezone(timezone(timedelta(hours=9)))
COLUMNS = "event role at notice why"


def kept() -> list[tuple[object, ...]]:
    return list(models.Decision.objects.order_by("id").values_list(*COLUMNS.split()))


def test_a_column_fits_although_one_of_its_values_did_not(store: str) -> None:
    sql.put(
        models.Decision,
        COLUMNS,
        [("e" * 41, "duty", NOON, "a\0b", []), ("é", "duty", AWAY, "", [])],
    )
    assert kept() == [("e" * 40, "duty", NOON, "ab", []), ("é", "duty", NOON, "", [])]


def test_a_value_shared_by_rows_is_written_to_each(store: str) -> None:
    shared, own = (Reason("place", {"distance_m": 0}),), (Reason("nul\0", {}),)
    sql.put(
        models.Decision, COLUMNS, [(str(n), "duty", NOON, "", w) for n, w in enumerate((shared, own, shared))]
    )
    place, bare = [{"name": "place", "facts": {"distance_m": 0}}], [{"name": "nul", "facts": {}}]
    assert [row[4] for row in kept()] == [place, bare, place]


def test_no_rows_are_no_statement(store: str) -> None:
    sql.put(models.Decision, COLUMNS, iter(()))
    assert kept() == []


def test_a_row_is_changed_or_said_to_be_missing(store: str) -> None:
    models.FeedState.objects.create(name="office")
    assert sql.change(models.FeedState, "office", {"due_at": AWAY, "fault": "", "listed": {"m": "e"}})
    assert not sql.change(models.FeedState, "other", {"due_at": None})
    row = models.FeedState.objects.get()
    assert (row.due_at, row.listed) == (NOON, {"m": "e"})
