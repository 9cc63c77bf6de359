# SPDX-License-Identifier: AGPL-3.0-or-later
"""Access and erasure (GDPR arts. 15 and 17) for the only personal data there is: accounts of the desk."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db import transaction

from tocsin.store import models


class NoAccountError(Exception):
    """Nothing is known under that name."""


def export(name: str) -> dict[str, Any]:
    """All that is kept about an account; never its password. Raises NoAccountError."""
    seen = models.Access.objects.filter(account=name).order_by("at")
    user = User.objects.filter(username=name).first()
    if user is None and not seen.exists():
        raise NoAccountError(f"{name}: no such account, and nothing is kept about it")
    return {
        "account": _account(user) if user else None,
        "sessions": [{"until": session.expire_date} for session in _sessions(user)],
        "access_log": list(seen.values("at", "page", "object")),
    }


def erase(name: str) -> dict[str, int]:
    """Delete the account and its sessions; its rows in the access log get a name made by chance.

    Counts by kind. Raises NoAccountError.
    """
    export(name)
    with transaction.atomic():
        user = User.objects.filter(username=name).first()
        sessions = _sessions(user)
        for session in sessions:
            session.delete()
        seen = models.Access.objects.filter(account=name).update(account=f"erased-{secrets.token_hex(4)}")
        gone = user.delete()[1].get("auth.User", 0) if user else 0
    return {"accounts": gone, "sessions": len(sessions), "access_log": seen}


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
