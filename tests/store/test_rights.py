# SPDX-License-Identifier: AGPL-3.0-or-later
"""Access and erasure of an account, the only personal data there is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from tocsin.store import models, retention, rights

THEN = datetime(2026, 1, 1, tzinfo=UTC)
NAME = "night-function-zyx"


def furnish(name: str) -> User:
    user = User.objects.create_user(name, password="a long night shift")
    session = SessionStore()
    session["_auth_user_id"] = str(user.pk)
    session.save()
    for n in range(3):
        models.Access.objects.create(account=name, at=THEN + timedelta(hours=n), page="event", object=f"e{n}")
    return user


def test_the_export_holds_all_of_one_account_and_no_password(store: str) -> None:
    furnish(NAME)
    furnish("other")
    found = rights.export(NAME)
    assert found["account"]["username"] == NAME and len(found["sessions"]) == 1
    assert [row["object"] for row in found["access_log"]] == ["e0", "e1", "e2"]
    assert "password" not in str(found) and "other" not in str(found)


def test_erasure_leaves_the_name_in_no_byte(store: str, tmp_path: Path) -> None:
    furnish(NAME)
    other = furnish("other")
    assert rights.erase(NAME) == {"accounts": 1, "sessions": 1, "access_log": 3}
    assert [user.pk for user in User.objects.all()] == [other.pk]
    assert Session.objects.count() == 1 and models.Access.objects.filter(account="other").count() == 3
    left = set(models.Access.objects.exclude(account="other").values_list("account", flat=True))
    assert len(left) == 1 and next(iter(left)).startswith("erased-")
    assert retention.scrub()
    if store == "sqlite":
        assert all(NAME.encode() not in path.read_bytes() for path in tmp_path.glob("tocsin.sqlite3*"))
    with pytest.raises(rights.NoAccountError):
        rights.export(NAME)


def test_an_unknown_name_is_refused(store: str) -> None:
    with pytest.raises(rights.NoAccountError):
        rights.erase("nobody")
