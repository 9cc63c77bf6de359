# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records a desk wrote before are read by the desk it became."""

from datetime import UTC, datetime

import msgspec
import pytest

from tocsin.core.event import Kind
from tocsin.core.model import Level
from tocsin.core.world import Told
from tocsin.store import codec

TOLD = Told(
    event="e", role="boss", kind=Kind.WARN, at=datetime(2026, 3, 4, tzinfo=UTC), level=Level.RED,
    sites=frozenset({"depot"}), after=frozenset({"day", "night"}),
)  # fmt: skip


def test_what_was_told_comes_back() -> None:
    assert codec.told(codec.pack_told(TOLD)) == TOLD


@pytest.mark.parametrize(("wrote", "read"), [("", frozenset()), ("night", frozenset({"night"}))])
def test_who_stood_in_for_one_role_still_does(wrote: str, read: frozenset[str]) -> None:
    older = {**msgspec.json.decode(codec.pack_told(TOLD)), "after": wrote}
    assert codec.told(msgspec.json.encode(older)).after == read
