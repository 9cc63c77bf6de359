# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who looked at what: the account's own looks, or everybody's for an account that may audit."""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from tocsin.store import models
from tocsin.web.people import AUDIT

SHOWN = 500


def latest(user: AbstractBaseUser | AnonymousUser, account: str = "", what: str = "") -> list[models.Access]:
    """Latest first, at most SHOWN; of one account, of one event, site or notice, when asked."""
    rows = models.Access.objects.order_by("-at", "-id")
    if not may_audit(user):
        account = user.get_username()
    if account:
        rows = rows.filter(account=account[:150])
    if what:
        rows = rows.filter(object=what[:200])
    return list(rows[:SHOWN])


def may_audit(user: AbstractBaseUser | AnonymousUser) -> bool:
    return bool(getattr(user, "has_perm", lambda _: False)(AUDIT))
