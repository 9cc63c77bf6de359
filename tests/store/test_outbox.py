# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outbox keeps order, repeats with the same key, and lets nothing overtaken out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from tests import databases

databases.ready()

from django.db import connection  # noqa: E402

from tocsin.core.event import Kind, Notice  # noqa: E402
from tocsin.core.model import Hazard, Level  # noqa: E402
from tocsin.store import claim, codec, models, outbox, parcels, post, sql  # noqa: E402
from tocsin.store.parcels import Outcome, Parcel  # noqa: E402

T0 = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def duty(store: str) -> None:
    role = models.Role.objects.create(name="duty", language="fr")
    models.Target.objects.create(role=role, channel="webhook", address="https://a.example/hook")


def notice(key: str, kind: Kind = Kind.WARN, event: str = "storm") -> Notice:
    return Notice(
        key=key,
        kind=kind,
        event=event,
        role="duty",
        sites=("lyon",),
        level=Level.ORANGE,
        at=T0,
        hazard=Hazard.WIND,
    )


def queue(*notices: Notice, at: datetime = T0) -> None:
    letters = {n.key: post.Letter(f"subject {n.key}", ("line",), "fr") for n in notices}
    post.queue(notices, letters, at)


def lease(at: datetime = T0, limit: int = 10) -> list[Parcel]:
    return outbox.turn((), at, at, limit)


def sent(parcel: Parcel, at: datetime = T0) -> Outcome:
    return Outcome(id=parcel.id, sent=at, accepted=at)


def states() -> list[tuple[str, str]]:
    return list(models.Outbox.objects.order_by("id").values_list("notice_id", "state"))


def test_a_leased_row_carries_its_words_and_is_not_leased_twice() -> None:
    queue(notice("a"))
    [parcel] = lease()
    assert (parcel.subject, parcel.lines, parcel.language) == ("subject a", ("line",), "fr")
    assert (parcel.queued, parcel.attempts) == (T0, 1)
    assert lease() == []


def test_an_expired_lease_is_sent_again_with_the_same_key() -> None:
    queue(notice("a"))
    [first] = lease()
    [again] = lease(T0 + outbox.LEASE)
    assert again.key == first.key
    assert again.attempts == 2


def test_what_was_leased_and_not_sent_waits_again_at_once_and_was_not_tried() -> None:
    queue(notice("a"))
    [first] = lease()
    [again] = outbox.turn([Outcome(id=first.id, unsent=first.attempts)], T0, T0, 10)
    assert (again.key, again.attempts) == (first.key, 1)


def test_what_was_not_sent_in_time_is_no_longer_ours_to_give_back() -> None:
    queue(notice("a"))
    [first] = lease()
    [other] = lease(T0 + outbox.LEASE)
    late = T0 + outbox.LEASE
    assert outbox.turn([Outcome(id=first.id, unsent=first.attempts)], late, late, 10) == []
    assert (states(), other.attempts) == ([("a", "sending")], 2)


def test_what_was_not_sent_is_dropped_where_its_event_is_over() -> None:
    queue(notice("a"))
    [first] = lease()
    queue(notice("z", Kind.ALL_CLEAR))
    [clear] = outbox.turn([Outcome(id=first.id, unsent=first.attempts)], T0, T0, 10)
    assert (clear.subject, states()[0]) == ("subject z", ("a", "dropped"))


def test_a_later_row_of_a_thread_waits_for_the_earlier() -> None:
    queue(notice("a"), notice("b", Kind.UPDATE), notice("other", event="flood"))
    first = lease()
    assert [p.subject for p in first] == ["subject a", "subject other"]
    assert lease() == []
    [second] = outbox.turn([sent(p) for p in first], T0, T0, 10)
    assert second.subject == "subject b"


def test_a_row_failed_for_good_no_longer_blocks_its_thread() -> None:
    queue(notice("a"), notice("b", Kind.UPDATE))
    [first] = lease()
    [second] = outbox.turn([Outcome(id=first.id, fault="the receiver answered 400")], T0, T0, 10)
    assert second.subject == "subject b"
    assert states()[0] == ("a", "failed")


def test_a_row_to_be_tried_again_blocks_its_thread_until_then() -> None:
    queue(notice("a"), notice("b", Kind.UPDATE))
    [first] = lease()
    assert outbox.turn([Outcome(id=first.id, due=T0 + 9 * SECOND, fault="x")], T0, T0, 10) == []
    [again] = lease(T0 + 9 * SECOND)
    assert again.key == first.key


def test_an_unsent_warning_and_its_all_clear_are_dropped_together() -> None:
    queue(notice("a"))
    queue(notice("z", Kind.ALL_CLEAR))
    assert states() == [("a", "dropped"), ("z", "dropped")]
    assert lease() == []
    assert set(models.Outbox.objects.values_list("fault", flat=True)) == {post.OVERTAKEN, post.NEVER_TOLD}


def test_an_unsent_update_is_dropped_but_the_all_clear_goes() -> None:
    queue(notice("a"))
    outbox.turn([sent(p) for p in lease()], T0, T0, 0)
    queue(notice("b", Kind.UPDATE), notice("z", Kind.ALL_CLEAR))
    assert [p.subject for p in lease()] == ["subject z"]
    assert states() == [("a", "sent"), ("b", "dropped"), ("z", "sending")]


def test_a_warning_in_flight_when_it_was_cancelled_is_not_tried_again() -> None:
    queue(notice("a"))
    [flying] = lease()
    queue(notice("z", Kind.ALL_CLEAR))
    [clear] = outbox.turn([Outcome(id=flying.id, due=T0, fault="x")], T0, T0, 10)
    assert clear.subject == "subject z"
    assert states()[0] == ("a", "dropped")


@pytest.mark.parametrize("how", ["lease ran out", "released"])
def test_a_crash_between_send_and_cancel_does_not_send_the_warning_again(how: str) -> None:
    queue(notice("a"))
    lease()
    queue(notice("z", Kind.ALL_CLEAR))
    if how == "released":
        assert outbox.release() == 1
    assert [p.subject for p in lease(T0 + outbox.LEASE)] == ["subject z"]


def test_a_warning_after_an_all_clear_is_a_new_one() -> None:
    queue(notice("a"))
    outbox.turn([sent(p) for p in lease()], T0, T0, 0)
    queue(notice("z", Kind.ALL_CLEAR))
    outbox.turn([sent(p) for p in lease()], T0, T0, 0)
    queue(notice("b"))
    queue(notice("y", Kind.ALL_CLEAR))
    assert states()[2:] == [("b", "dropped"), ("y", "dropped")]


def test_a_target_that_is_down_holds_its_rows_back_and_frees_them_when_it_answers() -> None:
    queue(*[notice(f"k{i}", event=f"e{i}") for i in range(30)])
    [probe] = lease(limit=1)
    later = T0 + 60 * SECOND
    assert outbox.turn([Outcome(id=probe.id, due=later, fault="x", down=True)], T0, T0, 10) == []
    first, *rest = lease(later, limit=2)
    due = later + 60 * SECOND
    outbox.turn([Outcome(id=p.id, due=due, fault="x", down=True) for p in rest], later, later, 0)
    assert len(outbox.turn([sent(first, later)], later, later, 100)) == 29


def test_a_notice_for_a_role_without_a_target_is_kept() -> None:
    models.Target.objects.all().delete()
    queue(notice("a"))
    assert models.Notice.objects.get(pk="a").text["subject"] == "subject a"
    assert outbox.unsettled() == 0


def test_words_that_went_out_stay_as_they_are_for_every_repeat_and_every_later_channel() -> None:
    queue(notice("a"))
    post.queue([notice("a")], {"a": post.Letter("held back since", ("other",), "fr")}, T0)
    assert models.Notice.objects.get(pk="a").text["subject"] == "subject a"


def test_release_ends_every_lease_at_once() -> None:
    queue(notice("a"))
    [first] = lease()
    assert outbox.release() == 1
    assert [p.key for p in lease()] == [first.key]


def digest(key: str, *parts: Notice) -> Notice:
    return structs.replace(
        notice(key, Kind.DIGEST, event=""), parts=parts, covers=tuple(p.key for p in parts)
    )


def failed(parcel: Parcel) -> Outcome:
    return Outcome(id=parcel.id, due=T0 + 60 * SECOND, fault="503")


def test_what_follows_waits_for_a_digest_that_speaks_of_it_and_nothing_else_does() -> None:
    queue(digest("d", notice("a"), notice("b", event="flood")))
    [parcel] = lease()
    outbox.turn([failed(parcel)], T0, T0, 0)
    queue(notice("c", Kind.UPDATE, event="flood"), notice("e", event="quake"))
    [other] = lease()
    assert other.key == key_of("e")
    outbox.turn([sent(other)], T0, T0, 0)
    [again] = lease(T0 + 60 * SECOND)
    assert again.key == key_of("d")
    outbox.turn([sent(again)], T0 + 60 * SECOND, T0, 0)
    assert [p.key for p in lease(T0 + 61 * SECOND)] == [key_of("c")]


def test_a_digest_waits_for_what_was_queued_of_its_events_before_it() -> None:
    queue(notice("a"))
    [parcel] = lease()
    outbox.turn([failed(parcel)], T0, T0, 0)
    queue(digest("d", notice("b", Kind.UPDATE), notice("f", event="flood")))
    assert lease() == []
    [again] = lease(T0 + 60 * SECOND)
    outbox.turn([sent(again)], T0 + 60 * SECOND, T0, 0)
    assert [p.key for p in lease(T0 + 61 * SECOND)] == [key_of("d")]


def test_an_end_is_told_after_the_digest_that_warned() -> None:
    queue(digest("d", notice("a"), notice("b", event="flood")))
    [parcel] = lease()
    outbox.turn([failed(parcel)], T0, T0, 0)
    models.Notice.objects.create(
        key="a", kind="warn", event="storm", role="duty", level=2, at=T0, course="bundled", bundle="d",
        record=codec.pack_notice(notice("a")), text={},
    )  # fmt: skip
    queue(notice("z", Kind.ALL_CLEAR))
    assert lease() == []
    [again] = lease(T0 + 60 * SECOND)
    outbox.turn([sent(again)], T0 + 60 * SECOND, T0, 0)
    assert [p.key for p in lease(T0 + 61 * SECOND)] == [key_of("z")]


def key_of(name: str) -> str:
    return str(models.Outbox.objects.get(notice_id=name).key)


def test_an_answer_that_takes_it_on_counts_once_and_not_for_an_end() -> None:
    queue(notice("a"))
    [parcel] = lease()
    outbox.turn([Outcome(id=parcel.id, sent=T0, accepted=T0, acked=True)], T0, T0, 0)
    queue(notice("z", Kind.ALL_CLEAR))
    [end] = lease()
    outbox.turn([Outcome(id=end.id, sent=T0, accepted=T0, acked=True)], T0, T0, 0)
    assert list(models.Answer.objects.values_list("notice", "role", "how")) == [("a", "duty", "reply")]
    assert models.Notice.objects.get(pk="a").acked_by == "duty"


def test_a_send_that_comes_back_after_its_lease_ran_out_is_sent() -> None:
    """The row waits again, but nobody has it: what arrived need not be sent once more."""
    queue(notice("a"))
    [parcel] = lease()
    assert lease(T0 + outbox.LEASE, limit=0) == []
    claim.give_back(T0 + outbox.LEASE, outbox.LEASE)
    assert states() == [("a", "pending")]
    outbox.turn([sent(parcel)], T0, T0, 0)
    assert states() == [("a", "sent")]


SLOW, FULL = "https://slow.example/hook", [("webhook", "https://slow.example/hook")]


def crowd(slow: int, others: int) -> None:
    """`slow` rows for one target are due before one row for each of `others` targets."""
    targets = {f"role{number}": f"https://{number}.example/hook" for number in range(others)} | {"far": SLOW}
    for name, address in targets.items():
        role = models.Role.objects.create(name=name)
        models.Target.objects.create(role=role, channel="webhook", address=address)
    queue(*(structs.replace(notice(f"s{n}", event=f"s{n}"), role="far") for n in range(slow)))
    for number in range(others):
        queue(structs.replace(notice(f"o{number}"), role=f"role{number}"), at=T0 + (number + 1) * SECOND)


def test_what_others_wait_for_goes_past_a_target_that_has_its_share() -> None:
    crowd(slow=40, others=5)
    later = T0 + 60 * SECOND
    assert {p.address for p in outbox.turn((), later, later, 20)} == {SLOW}
    taken = outbox.turn((), later, later, 20, FULL)
    assert [p.address for p in taken] == [f"https://{number}.example/hook" for number in range(5)]
    assert outbox.turn((), later, later, 20, FULL) == []
    assert len(outbox.turn((), later, later, 50)) == 20


def test_while_one_has_its_share_each_other_gets_some_and_none_before_its_time() -> None:
    crowd(slow=3, others=4)
    queue(*(structs.replace(notice(f"m{n}", event=f"m{n}"), role="role0") for n in range(2 * claim.EACH)))
    at = T0 + 3 * SECOND
    taken = [p.address for p in outbox.turn((), at, at, 200, FULL)]
    assert taken.count("https://0.example/hook") == claim.EACH
    assert set(taken) == {f"https://{number}.example/hook" for number in range(3)}


def test_order_inside_a_thread_holds_for_those_who_go_past_as_well() -> None:
    crowd(slow=3, others=1)
    queue(structs.replace(notice("later", Kind.UPDATE), role="role0"), at=T0 + SECOND)
    at = T0 + 9 * SECOND
    assert [p.subject for p in outbox.turn((), at, at, 200, FULL)] == ["subject o0"]


@pytest.mark.parametrize("full", [(), FULL])
def test_no_turn_reads_what_was_sent_before(full: list[parcels.Target]) -> None:
    """However much was ever sent, what is due is found by an index; SQLite's own planner says so."""
    if connection.vendor != "sqlite":
        return
    queue(*(notice(f"n{number}", event=f"e{number}") for number in range(3)))
    said: list[str] = []
    connection.connection.set_trace_callback(said.append)
    outbox.turn([sent(parcel) for parcel in lease(limit=2)], T0, T0, 5, full)
    connection.connection.set_trace_callback(None)
    asked = [line for line in said if line.startswith(("SELECT", "UPDATE", "WITH"))]
    plans = [sql.rows(f"EXPLAIN QUERY PLAN {line}") for line in asked]
    steps = [row[3] for plan in plans for row in plan if "store_outbox" in row[3] or " o" in row[3]]
    assert steps and not [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
