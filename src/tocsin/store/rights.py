# SPDX-License-Identifier: AGPL-3.0-or-later
"""Access and erasure (GDPR arts. 15 and 17) for the only personal data there is: accounts of the desk, and addresses of roles.

A role's e-mail address or telephone may be somebody's, and nobody can tell by looking. So whoever asks is found by it, too: a
name is an account's or an address's, and an account's own e-mail address is looked for with it.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Q, QuerySet

from tocsin.store import helm, models
from tocsin.store.unmarked import unmark

ERASED = "erased"
"""What stands in the outbox for an address that is gone; never a channel's."""
WAITING = ("pending", "sending")


class NoAccountError(Exception):
    """Nothing is known under that name."""


def export(name: str) -> dict[str, Any]:
    """All that is kept about an account or an address; never a password or a secret. Raises NoAccountError."""
    seen = models.Access.objects.filter(account=name).order_by("at")
    user = User.objects.filter(username=name).first()
    told, carried = _at(models.Target, name, user), _at(models.Outbox, name, user)
    if user is None and not any(rows.exists() for rows in (seen, told, carried)):
        raise NoAccountError(f"{name}: no such account or address, and nothing is kept about it")
    return {
        "account": _account(user) if user else None,
        "sessions": [{"until": session.expire_date} for session in _sessions(user)],
        "access_log": list(seen.values("at", "page", "object")),
        "addresses": list(told.values("role", "channel", "address")),
        "messages": list(carried.order_by("queued_at").values("channel", "address", "queued_at", "state")),
    }


def erase(name: str) -> dict[str, int]:
    """Delete the account, its sessions and the addresses a role is told at; its rows in the access log get a name made by chance.

    What waited for such an address is dropped; of what went there the row stays, without it and without a digest of it. Counts by
    kind. Raises NoAccountError.
    """
    export(name)
    with transaction.atomic():
        user = User.objects.filter(username=name).first()
        sessions = _sessions(user)
        for session in sessions:
            session.delete()
        seen = models.Access.objects.filter(account=name).update(account=f"erased-{secrets.token_hex(4)}")
        carried, ways = _at(models.Outbox, name, user), _at(models.Target, name, user)
        unmark(ways, carried)
        told, _ = ways.delete()
        carried.filter(state__in=WAITING).update(state="dropped", lease_until=None)
        sent = carried.update(address=ERASED)
        helm.touch()
        gone = user.delete()[1].get("auth.User", 0) if user else 0
    return {
        "accounts": gone,
        "sessions": len(sessions),
        "access_log": seen,
        "addresses": told,
        "messages": sent,
    }


def _at(table: type[models.Target] | type[models.Outbox], name: str, user: User | None) -> QuerySet[Any]:
    """Rows with the name as their address, or with the account's own."""
    mine = Q(address__iexact=name)
    return table.objects.filter(mine | Q(address__iexact=user.email) if user and user.email else mine)


def _account(user: User) -> dict[str, str | bool | datetime | list[str] | None]:
    return {
        "username": user.username,
        "name": user.get_full_name(),
        "email": user.email,
        "active": user.is_active,
        "made": user.date_joined,
        "last_login": user.last_login,
        "may": sorted(user.get_all_permissions()),
    }


def _sessions(user: User | None) -> list[Session]:
    if user is None:
        return []
    found = Session.objects.iterator()
    return [session for session in found if session.get_decoded().get("_auth_user_id") == str(user.pk)]
