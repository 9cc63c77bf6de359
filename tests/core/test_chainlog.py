# SPDX-License-Identifier: AGPL-3.0-or-later
"""The chained log: whatever is changed, taken out, put in or reordered shows, at the first place it touches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from tocsin.core.chainlog import START, Entry, broken, canonical, differences, follow, standing

AT = datetime(2026, 3, 1, tzinfo=UTC)


def chain(count: int = 5) -> list[Entry]:
    found: list[Entry] = []
    for n in range(count):
        last = found[-1] if found else None
        found.append(follow(last, AT + timedelta(hours=n), "feed_added", f"feed:f{n}", {"title": f"F{n}"}))
    return found


def unsigned(entry: Entry) -> bool:
    return entry.signature == ""


def test_a_chain_as_made_holds() -> None:
    assert broken([], unsigned) is None
    assert broken(chain(), unsigned) is None
    assert chain()[0].previous == START


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize(
    "change",
    [
        {"facts": {"title": "other"}},
        {"kind": "feed_removed"},
        {"subject": "feed:x"},
        {"at": AT},
        {"previous": "f" * 64},
        {"hash": "f" * 64},
        {"signature": "00"},
        {"seq": 77},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_is_found_at_its_own_entry(place: int, change: dict[str, object]) -> None:
    entries = chain()
    changed = structs.replace(entries[place], **change)
    if changed == entries[place]:
        changed = structs.replace(entries[place], at=AT + timedelta(microseconds=1))
    entries[place] = changed
    found = broken(entries, unsigned)
    assert found is not None and found.seq == place + 1


@pytest.mark.parametrize("place", range(4))
def test_an_entry_taken_out_is_named(place: int) -> None:
    entries = chain()
    del entries[place]
    found = broken(entries, unsigned)
    assert found is not None and found.seq == place + 1 and "missing" in found.why


@given(st.permutations(range(5)))
def test_only_the_right_order_holds(order: list[int]) -> None:
    entries = chain()
    assert (broken([entries[n] for n in order], unsigned) is None) == (order == sorted(order))


facts = st.dictionaries(st.sampled_from(["a", "b", "c"]), st.text(max_size=5) | st.booleans() | st.integers())
states = st.dictionaries(st.sampled_from(["feed:x", "feed:y", "retention:z", "fields:t"]), facts)


@given(st.lists(states, max_size=6))
def test_the_log_always_says_what_is_so(history: list[dict[str, dict[str, object]]]) -> None:
    entries: list[Entry] = []
    for now in history:
        for kind, subject, said in differences(standing(entries), now):
            entries.append(follow(entries[-1] if entries else None, AT, kind, subject, said))
        assert canonical(standing(entries)) == canonical(now)
        assert differences(standing(entries), now) == []
    assert broken(entries, unsigned) is None


def test_a_time_in_another_zone_is_the_same_time() -> None:
    from zoneinfo import ZoneInfo

    there = AT.astimezone(ZoneInfo("Asia/Tokyo"))
    assert follow(None, AT, "k", "s", {}).hash == follow(None, there, "k", "s", {}).hash
