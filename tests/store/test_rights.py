# SPDX-License-Identifier: AGPL-3.0-or-later
"""Access and erasure of an account, the only personal data there is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level
from tocsin.store import alarm, codec, models, post, rights, scrub

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
    assert rights.erase(NAME) == {
        "accounts": 1,
        "sessions": 1,
        "access_log": 3,
        "addresses": 0,
        "messages": 0,
    }
    assert [user.pk for user in User.objects.all()] == [other.pk]
    assert Session.objects.count() == 1 and models.Access.objects.filter(account="other").count() == 3
    left = set(models.Access.objects.exclude(account="other").values_list("account", flat=True))
    assert len(left) == 1 and next(iter(left)).startswith("erased-")
    assert scrub.scrub()
    if store == "sqlite":
        assert all(NAME.encode() not in path.read_bytes() for path in tmp_path.glob("tocsin.sqlite3*"))
    with pytest.raises(rights.NoAccountError):
        rights.export(NAME)


def test_an_unknown_name_is_refused(store: str) -> None:
    with pytest.raises(rights.NoAccountError):
        rights.erase("nobody")


def tell(address: str, key: str, state: str) -> None:
    role, _ = models.Role.objects.get_or_create(name="night desk")
    models.Target.objects.get_or_create(role=role, channel="email", address=address)
    notice, _ = models.Notice.objects.get_or_create(
        key="n", kind="warn", role="night desk", level=2, at=THEN, record=b""
    )
    models.Outbox.objects.create(
        notice=notice, kind="warn", channel="email", address=address, key=key, thread=key, state=state,
        due_at=THEN, queued_at=THEN,
    )  # fmt: skip


@pytest.mark.parametrize("by_account", [True, False])
def test_the_address_a_role_is_told_at_is_its_bearers(store: str, tmp_path: Path, by_account: bool) -> None:
    mine = "ewa.zyxowska@depot.example"
    if by_account:
        User.objects.create_user(NAME, email=mine.upper(), password="a long night shift")
    tell(mine, "sent", "sent")
    tell(mine, "waits", "pending")
    tell("duty@depot.example", "others", "pending")
    name = NAME if by_account else mine
    found = rights.export(name)
    assert found["addresses"] == [{"role": "night desk", "channel": "email", "address": mine}]
    assert [row["state"] for row in found["messages"]] == ["sent", "pending"]
    assert rights.erase(name) == {
        "accounts": int(by_account), "sessions": 0, "access_log": 0, "addresses": 1, "messages": 2,
    }  # fmt: skip
    rows = list(models.Outbox.objects.order_by("id").values_list("state", "address"))
    erased = [("sent", rights.ERASED), ("dropped", rights.ERASED)]
    assert rows == [*erased, ("pending", "duty@depot.example")]
    assert models.Outbox.objects.filter(key="others").exists()
    assert [target.address for target in models.Target.objects.all()] == ["duty@depot.example"]
    assert scrub.scrub()
    if store == "sqlite":
        assert all(mine.encode() not in path.read_bytes() for path in tmp_path.glob("tocsin.sqlite3*"))


def test_no_digest_of_an_erased_address_finds_it_again(store: str, tmp_path: Path) -> None:
    mine = "Ewa.Zyxowska@depot.example"
    role = models.Role.objects.create(name="night desk")
    models.Role.objects.create(name="manager")
    models.Target.objects.create(role=role, channel="email", address=mine)
    models.Target.objects.create(role_id="manager", channel="console", address="desk")
    notice = Notice(
        key="n", kind=Kind.WARN, event="e", role="night desk", sites=(), level=Level.RED, at=THEN, hazard=Hazard.FLOOD
    )  # fmt: skip
    post.queue([notice], {"n": post.Letter("s", (), "en")}, THEN)
    row = models.Outbox.objects.get(channel="email")
    models.Outbox.objects.filter(pk=row.pk).update(state="failed")
    alarm.failing([row.pk], THEN)
    way = alarm.way("night desk", "email", mine)
    digests = [codec.digest("email", mine), codec.digest("n", "email", mine), way.removeprefix("target:")]
    assert models.Notice.objects.filter(feed=way).exists() and row.thread.startswith(digests[0])
    assert row.key == digests[1]
    rights.erase(mine.lower())
    assert (
        models.Notice.objects.filter(pk="n").exists() and not models.Notice.objects.filter(feed=way).exists()
    )
    kept = str([list(table.objects.values()) for table in (models.Outbox, models.Notice, models.Ledger)])
    assert not [one for one in digests if one in kept]
    assert scrub.scrub()
    if store == "sqlite":
        raw = (tmp_path / "tocsin.sqlite3").read_bytes()
        assert not [one for one in digests if one.encode() in raw]
