# SPDX-License-Identifier: AGPL-3.0-or-later
"""A receipt holds all that happened to a notice, and shows any change to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests import databases

databases.ready()

from tocsin.core.event import Kind, Notice  # noqa: E402
from tocsin.core.model import Hazard, Level, Reason  # noqa: E402
from tocsin.store import models, outbox, post, receiptfile, receipts  # noqa: E402
from tocsin.store.parcels import Outcome  # noqa: E402
from tocsin.store.signet import Signet  # noqa: E402

T0 = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def notice(key: str, kind: Kind, when: datetime) -> Notice:
    return Notice(
        key=key, kind=kind, event="storm", role="duty", sites=("lyon",), level=Level.ORANGE, at=when,
        hazard=Hazard.WIND, why=(Reason("first_word"),),
    )  # fmt: skip


@pytest.fixture
def told(store: str) -> str:
    """A warning that was heard, decided, sent by mail, refused by a webhook, acknowledged and closed."""
    role = models.Role.objects.create(name="duty")
    for channel, address in (("email", "duty@example.org"), ("webhook", "https://a.example/s3cret")):
        models.Target.objects.create(role=role, channel=channel, address=address)
    models.Message.objects.create(
        feed="office", message="urn:w1", event="storm", sent=at(0), seen=at(40), parsed=at(41), received=at(42),
        sha256="ab", record=b"{}",
    )  # fmt: skip
    letters = {"warn": post.Letter("Wind, orange", ("From noon.",), "en")}
    post.queue([notice("warn", Kind.WARN, at(42))], letters, at(42))
    mail, hook = outbox.turn((), at(43), at(43), 9)
    done = [
        Outcome(id=mail.id, sent=at(44), accepted=at(45)),
        Outcome(id=hook.id, fault="the receiver answered 404"),
    ]
    outbox.turn(done, at(46), at(46), 0)
    models.Notice.objects.filter(pk="warn").update(acked_at=at(100), acked_by="duty")
    post.queue([notice("clear", Kind.ALL_CLEAR, at(3600))], {}, at(3600))
    return "warn"


def test_every_step_is_there_in_order(told: str) -> None:
    found = receipts.gather(told)
    assert found is not None
    steps = [((s.at - T0).total_seconds(), s.step, s.facts.get("channel", "")) for s in found.steps]
    assert steps == [
        (0, "agency_sent", ""),
        (40, "first_seen", ""),
        (41, "parsed", ""),
        (42, "decided", ""),
        (42, "queued", "email"),
        (42, "queued", "webhook"),
        (44, "sent", "email"),
        (45, "accepted", "email"),
        (46, "failed", "webhook"),
        (100, "acknowledged", ""),
        (3600, "closed", ""),
    ]
    assert found.about["subject"] == "Wind, orange"


def test_a_receipt_is_checked_without_the_store_and_names_no_address(told: str, tmp_path: Path) -> None:
    signet, found = Signet(tmp_path), receipts.gather(told)
    assert found is not None
    raw = receiptfile.sealed(found.entries(at(4000)), signet)
    assert receiptfile.verified(raw, signet.public).desk == signet.public
    assert b"example" not in raw and b"s3cret" not in raw
    with pytest.raises(receiptfile.ReceiptError, match="another desk"):
        receiptfile.verified(raw, "00" * 32)


def _later(file: Any) -> None:
    file["entries"][4]["at"] = "2026-03-01T12:10:00Z"


def _cut(file: Any) -> None:
    del file["entries"][-2]


def _end(file: Any) -> None:
    del file["entries"][-1]


def _said(file: Any) -> None:
    file["entries"][0]["facts"]["subject"] = "Wind, red"


def _key(file: Any) -> None:
    file["desk"] = "11" * 32


def _unsigned(file: Any) -> None:
    file["entries"][2]["signature"] = ""


@pytest.mark.parametrize("change", [_later, _cut, _end, _said, _key, _unsigned], ids=lambda c: c.__name__)
def test_any_change_shows(told: str, tmp_path: Path, change: Callable[[Any], None]) -> None:
    found = receipts.gather(told)
    assert found is not None
    file = json.loads(receiptfile.sealed(found.entries(at(4000)), Signet(tmp_path)))
    change(file)
    with pytest.raises(receiptfile.ReceiptError):
        receiptfile.verified(json.dumps(file).encode())


@pytest.mark.parametrize("raw", [b"", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"tocsin_receipt": 9}', b"null"])
def test_what_is_no_receipt_is_said_in_one_line(raw: bytes) -> None:
    with pytest.raises(receiptfile.ReceiptError):
        receiptfile.verified(raw)


def test_there_is_no_receipt_of_nothing(store: str) -> None:
    assert receipts.gather("nothing") is None
    assert receipts.find("x") == []
