# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was decided was sent: at least once, with one key, in order, in time, and nothing after its end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.event import CLOSING, Kind, Notice
from tocsin.run.sim.net import Arrival
from tocsin.run.sim.oracles.story import OWN, SLACK, Story, said, thread
from tocsin.run.sim.town import REST, Town
from tocsin.store import models, post


def nothing_lost(story: Story) -> Iterator[str]:
    """Every notice that was decided went to every channel of its role, by itself or in the one that covers it."""
    for key, notice in story.notices.items():
        if notice.kind is Kind.DIGEST:
            continue  # what it covers is asked for
        if story.out(key) is None:
            continue  # it waits; whether it may is asked elsewhere
        carried = {(row.channel, row.address) for row in _carriers(story, key)} | _overtaken(story, notice)
        if notice.kind.value not in OWN and (left := set(story.targets[notice.role]) - carried):
            channels = sorted(channel for channel, _ in left)
            yield f"{notice.kind} of {notice.event or notice.feed} never went to {notice.role} by {channels}"


def _overtaken(story: Story, notice: Notice) -> set[tuple[str, str]]:
    """Targets whose channel had reached its ceiling, and which a later word of the same thing was for instead."""
    later = (n.key for n in story.notices.values() if (n.event, n.role) == (notice.event, notice.role))
    rows = [row for key in later if story.notices[key].at > notice.at for row in story.rows_of.get(key, [])]
    return {
        (row.channel, row.address) for row in rows if notice.through and row.channel not in notice.through
    }


def _carriers(story: Story, key: str) -> Iterator[models.Outbox]:
    while key:
        yield from story.rows_of.get(key, [])
        key = story.course[key][1] if story.course[key][1] != key else ""


def told_once(story: Story) -> Iterator[str]:
    """What counts as sent has arrived, what arrived was queued, what was not sent has a lawful reason, and a
    repeat has the same bytes and a lost reply, a death or a jump of the clock before it."""
    ends = {row.thread: row.id for row in story.rows if row.kind in CLOSING}
    for row in story.rows:
        came = story.arrived.get(row.key, [])
        if row.state == "sent" and not came:
            yield f"row {row.id} ({row.kind} by {row.channel}) counts as sent and never arrived"
        if why := _unlawful(row, ends):
            yield f"row {row.id} was {row.state}: {why}"
        if len({a.body for a in came}) > 1:
            yield f"row {row.id} was repeated with other bytes"
        for before, after in pairwise(came):
            if not _excused(story.town, before, after):
                yield f"row {row.id} came again at {after.at:.1f} s without a reason (first {before.at:.1f} s)"
    for key in story.arrived.keys() - {row.key for row in story.rows}:
        if not of_the_desk(story.arrived[key][0]):
            yield f"a message with the key {key} arrived that was never queued"


def _unlawful(row: models.Outbox, ends: dict[str, int]) -> str:
    """Why a row that was not sent should have been; no receiver here refuses for good."""
    if row.state == "failed":
        return str(row.fault)
    if row.state != "dropped" or row.fault == post.NEVER_TOLD:
        return ""
    if row.fault != post.OVERTAKEN:
        return str(row.fault)
    return "" if ends.get(row.thread, 0) > row.id else "nothing closed its thread"


def of_the_desk(arrival: Arrival) -> bool:
    """Whether it says that the desk is stuck, or no longer: the one thing that goes past the outbox."""
    return any(
        sign in arrival.body for sign in (b'"notice.stuck"', b'"notice.unstuck"', b"Subject: This desk ")
    )


def _excused(town: Town, before: Arrival, after: Arrival) -> bool:
    died = before.sender.died
    killed = died is not None and before.at <= died + 0.001 and died <= after.at
    shaken = any(
        f.kind == "clock" and f.at <= after.at and before.at <= f.at + max(f.lasts, 0) + SLACK
        for f in town.faults
    )
    return killed or shaken or not before.answered


def in_order(story: Story) -> Iterator[str]:
    """Of one event, by itself or in a digest, nothing reaches a recipient for the first time before what was queued earlier."""
    rows = {row.key: row for row in story.rows}
    last: dict[tuple[str, ...], int] = {}
    for key in dict.fromkeys(arrival.key for arrival in story.town.net.arrived):
        if row := rows.get(key):
            for part in said(story.notices[row.notice_id]):
                about = (row.channel, row.address, *thread(part))
                if row.id < last.get(about, 0):
                    yield f"row {row.id} arrived after row {last[about]} about the same"
                last[about] = max(row.id, last.get(about, 0))


def ended_is_ended(story: Story) -> Iterator[str]:
    """Once the end of an event is committed, only what was on its way still goes out."""
    if story.shaken:
        return
    ends = [row for row in story.rows if row.kind in CLOSING]
    for row in story.rows:
        after = [end for end in ends if end.thread == row.thread and end.id > row.id]
        if row.kind in CLOSING or not after:
            continue
        end = story.second(after[0].queued_at)
        if any(arrival.asked > end + 1.0 for arrival in story.arrived.get(row.key, [])):
            yield f"row {row.id} ({row.kind}) was sent after the committed end of its event"


def in_time(story: Story) -> Iterator[str]:
    """A row arrives within a minute, plus what was down since it was queued and the back-off this brought."""
    for row in story.rows:
        if story.shaken or row.state != "sent" or not (came := story.arrived.get(row.key)):
            continue
        queued, at = story.second(row.queued_at), came[0].at
        down = story.trouble(queued, at)
        if at - queued > SLACK + down * (1 + 1.25 / 6) + (REST + 30.0 if down else 0.0):
            yield f"row {row.id} took {at - queued:.0f} s, of which {down:.0f} s something was down"
