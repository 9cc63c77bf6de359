# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows that go in and come out as one value are the rows that would have gone one by one."""

from __future__ import annotations

from datetime import UTC, datetime

from tests import databases

databases.ready()

from tocsin.store import models, sql, whole  # noqa: E402

TIMES = (datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(2026, 3, 1, 12, 0, 1, 20, tzinfo=UTC))
ODD = 'a"b\\c\n\t\x01é\u2028漢😀{}'


def roles() -> list[tuple[str, str]]:
    return sorted(models.Role.objects.values_list("name", "language"))


def test_what_is_read_at_once_is_what_stands_there(store: str) -> None:
    models.Role.objects.create(name=ODD, language="en")
    models.Role.objects.create(name="duty", language="fr")
    found = whole.read("name, language", f"FROM {sql.table(models.Role)}")
    assert sorted(map(tuple, found)) == roles()
    assert whole.read("name", f"FROM {sql.table(models.Role)} WHERE name = %s", ["nobody"]) == []


def test_bytes_that_are_text_come_out_as_they_went_in(store: str) -> None:
    record = f'{{"said":"{ODD[4:]}"}}'.encode()
    models.Told.objects.create(event="e", role="r", record=record)
    [(found,)] = whole.read(whole.text("record"), f"FROM {sql.table(models.Told)}")
    assert (found.encode() if isinstance(found, str) else bytes(found)) == record


def test_a_row_is_among_those_asked_for(store: str) -> None:
    for name in (ODD, "duty", "other"):
        models.Role.objects.create(name=name, language="en")
    among, values = whole.among([ODD, "duty"])
    found = sql.rows(f"SELECT name FROM {sql.table(models.Role)} WHERE name IN {among}", values)
    assert sorted(name for (name,) in found) == sorted([ODD, "duty"])


def test_times_that_go_in_as_a_list_read_back_as_the_same(store: str) -> None:
    for feed in ("a", "b"):
        models.FeedState.objects.create(name=feed)
    listed, values = whole.listed("new", "failures due polled", [(3, *TIMES), (4, *reversed(TIMES))])
    sql.rows(
        f"UPDATE {sql.table(models.FeedState)} SET due_at = new.due, polled_at = new.polled, failures = new.failures"
        f" FROM {listed} WHERE {sql.table(models.FeedState)}.reports + 3 + CASE name WHEN 'a' THEN 0 ELSE 1 END = new.failures",
        values,
    )
    rows = models.FeedState.objects.order_by("name").values_list("failures", "due_at", "polled_at")
    assert list(rows) == [(3, *TIMES), (4, *reversed(TIMES))]
    assert models.FeedState.objects.filter(due_at__lt=TIMES[1]).count() == 1  # spelt as other times are
