# SPDX-License-Identifier: AGPL-3.0-or-later
"""Columns for words that staff type: they take only what may be typed (else EntryError).

A command or form asks `core.guard.staff.entry` or `core.guard.watches.typed` first and answers with its message; this is for whoever forgot.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import models

from tocsin.core.guard.staff import entry

Judge = Callable[[str, str], str]


class TypedField(models.CharField):
    """A text column for what staff type, which `judged` lets stand."""

    def __init__(self, *args: Any, judged: Judge = entry, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.judged = judged

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """To migrations a plain text column: the table is the same."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        said = super().get_db_prep_save(value, connection)
        return self.judged(_place(self), said) if isinstance(said, str) else said


class TypedList(models.JSONField):
    """A list of texts, each as in TypedField."""

    def __init__(self, *args: Any, judged: Judge = entry, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.judged = judged

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        for said in value or ():
            self.judged(_place(self), str(said))
        return super().get_db_prep_save(value, connection)


def _place(column: models.Field) -> str:
    """ "site opening hours"."""
    return f"{column.model._meta.verbose_name} {column.name.replace('_', ' ')}"
