# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line's one row: who holds it, and how often what it rests on has changed."""

from __future__ import annotations

from django.db import connection, transaction

from tocsin.store import models, sql


class LineTakenError(Exception):
    """Another process has taken over the line; this one may not write any more."""


def take() -> int:
    """Take the line for this process; whoever held it before can no longer save. The new epoch."""
    with transaction.atomic():
        models.Line.objects.get_or_create(pk=1)
        with connection.cursor() as cursor:
            cursor.execute(f"UPDATE {sql.table(models.Line)} SET epoch = epoch + 1 WHERE id = 1")
        return int(models.Line.objects.get(pk=1).epoch)


def hold(epoch: int) -> None:
    """Inside a transaction: keep the line until commit, or raise LineTakenError. Epoch 0 asks nothing."""
    if not epoch:
        return
    held = f"UPDATE {sql.table(models.Line)} SET epoch = epoch WHERE id = 1 AND epoch = %s RETURNING 1"
    if not sql.rows(held, [epoch]):
        raise LineTakenError("another process has taken over the line")


def touch_desk() -> None:
    """Say that silences, shifts, postures or drills have changed."""
    models.Line.objects.get_or_create(pk=1)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET desk = desk + 1 WHERE id = 1")


def touch() -> None:
    """Say that sites, roles or targets have changed; a running line reads them anew before its next step."""
    models.Line.objects.get_or_create(pk=1)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET revision = revision + 1 WHERE id = 1")


def touch_sites() -> None:
    """Say that sites have changed: open events are matched anew, too."""
    touch()
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET sites = sites + 1 WHERE id = 1")


def revision() -> int:
    return revisions()[0]


def revisions() -> tuple[int, int]:
    """How often sites, roles, targets or rules have changed, and how often what the desk may change at any time."""
    found = sql.rows(f"SELECT revision, desk FROM {sql.table(models.Line)} WHERE id = 1")
    return (int(found[0][0]), int(found[0][1])) if found else (0, 0)
