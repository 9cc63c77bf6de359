# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts of the desk. An account is a function ("duty"), named and made by the operator; nobody signs up."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib.auth.models import Permission, User

DEMO_NAME, DEMO_PASSWORD = "duty", "ring-the-bell"
ACKNOWLEDGE = "store.change_notice"
AUDIT = "store.view_access"


class ClosedDoor(DefaultAccountAdapter):
    """Sign-in without sign-up."""

    def is_open_for_signup(self, request: Any) -> bool:
        return False


def put_account(name: str, password: str, acknowledges: bool = True, audits: bool = False) -> User:
    """Make an account or give it this password; one that does not acknowledge may only read, one that audits
    sees in the access log what others looked at."""
    user, _ = User.objects.get_or_create(username=name)
    user.set_password(password)
    user.save()
    for right, given in ((ACKNOWLEDGE, acknowledges), (AUDIT, audits)):
        app, _, codename = right.partition(".")
        permission = Permission.objects.get(codename=codename, content_type__app_label=app)
        (user.user_permissions.add if given else user.user_permissions.remove)(permission)
    return user


def demo_account() -> tuple[str, str]:
    """The demo's account, made if need be; name and password."""
    put_account(DEMO_NAME, DEMO_PASSWORD)
    return DEMO_NAME, DEMO_PASSWORD
