# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rules in force: a text that was checked before it was kept. What cannot be read never replaces it."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from django.db import transaction

from tocsin.core.route.read import RulesError, mark, read
from tocsin.core.route.rules import USUAL, Ruleset
from tocsin.store import helm, models

FILE, DESK = "file", "desk"


def load(at: datetime | None = None) -> Ruleset:
    """The newest text, by `at` if given, that this version can read; the usual rule when there is none."""
    rows = models.Rulebook.objects.filter(at__lte=at) if at else models.Rulebook.objects.all()
    for row in rows.order_by("-id").iterator():
        try:
            return _known(row.text)
        except RulesError:
            continue
    return USUAL


def history(until: datetime) -> list[tuple[datetime, Ruleset]]:
    """The texts that this version can read, each with when it came into force, oldest first."""
    found = []
    for at, text_ in models.Rulebook.objects.filter(at__lte=until).order_by("id").values_list("at", "text"):
        try:
            found.append((at, _known(text_)))
        except RulesError:
            continue
    return found


@lru_cache(4)
def _known(text: str) -> Ruleset:
    """The same text is the same rules: pages and the line need not read it each time."""
    return read(text)


def text() -> str:
    """The newest text; empty when there is none."""
    row = models.Rulebook.objects.order_by("-id").first()
    return row.text if row else ""


def keep(new: str, origin: str, at: datetime) -> bool:
    """Put a text in force; whether it was new. Raises RulesError, and then the old rules keep running."""
    read(new)
    with transaction.atomic():
        last = models.Rulebook.objects.order_by("-id").first()
        if last is not None and last.mark == mark(new):
            return False
        models.Rulebook.objects.create(at=at, mark=mark(new), origin=origin, text=new)
        helm.touch()
    return True
