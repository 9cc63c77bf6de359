# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts of the desk. An account is a function ("duty"), named and made by the operator; nobody signs up."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib.auth.models import Permission, User

DEMO_NAME, DEMO_PASSWORD = "duty", "ring-the-bell"
ACKNOWLEDGE = "store.change_notice"


class ClosedDoor(DefaultAccountAdapter):
    """Sign-in without sign-up."""

    def is_open_for_signup(self, request: Any) -> bool:
        return False


def put_account(name: str, password: str, acknowledges: bool = True) -> User:
    """Make an account or give it this password; one that does not acknowledge may only read."""
    user, _ = User.objects.get_or_create(username=name)
    user.set_password(password)
    user.save()
    permission = Permission.objects.get(codename="change_notice", content_type__app_label="store")
    (user.user_permissions.add if acknowledges else user.user_permissions.remove)(permission)
    return user


def demo_account() -> tuple[str, str]:
    """The demo's account, made if need be; name and password."""
    put_account(DEMO_NAME, DEMO_PASSWORD)
    return DEMO_NAME, DEMO_PASSWORD
