# SPDX-License-Identifier: AGPL-3.0-or-later
"""What must hold after a run, whatever went wrong in it. Each oracle says in one line what does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise

from tocsin.core.event import CLOSING, OPEN, Event, Kind, Notice, state
from tocsin.core.flow import step
from tocsin.core.match import SiteIndex
from tocsin.core.world import Batch, Told, World
from tocsin.run.sim import script
from tocsin.run.sim.net import Arrival
from tocsin.run.sim.script import QUIET, Say
from tocsin.run.sim.town import BEAT, REST, Town, read
from tocsin.store import codec, models, post, sql

SLACK = 60.0
"""Seconds in which what is due is done, beside what was down."""


PATIENCE = 180.0
"""Seconds until what nobody took on is told to the next role; the rule of every run."""


class Story:
    """What a run left behind, read once."""

    def __init__(self, town: Town, said: tuple[Say, ...]) -> None:
        self.town, self.said = town, said
        self.rows = list(models.Outbox.objects.order_by("id"))
        self.notices = {n.key: codec.notice(bytes(n.record)) for n in models.Notice.objects.all()}
        events = models.Event.objects.filter(merged_into="").values_list("id", "state", "record")
        self.states = {ident: said for ident, said, _ in events}
        self.events = {ident: codec.event(bytes(record)) for ident, _, record in events}
        self.told = [
            codec.told(bytes(record)) for record in models.Told.objects.values_list("record", flat=True)
        ]
        self.arrived: dict[str, list[Arrival]] = defaultdict(list)
        for arrival in town.net.arrived:
            self.arrived[arrival.key].append(arrival)
        self.shaken = any(f.kind == "clock" for f in town.faults)

    def trouble(self, begin: float, end: float) -> float:
        """Seconds of an interval in which a process or receiver was away, or the disk full."""
        spans = [span for process in self.town.processes.values() for span in process.away]
        spans += [(f.at, f.at + f.lasts + 15.0) for f in self.town.faults if f.kind in ("sink", "disk")]
        return sum(max(0.0, min(end, b) - max(begin, a)) for a, b in spans)


Oracle = Callable[[Story], Iterator[str]]


def check(town: Town, said: tuple[Say, ...]) -> list[str]:
    """Everything that does not hold, one line each."""
    story = Story(town, said)
    return [line for oracle in ORACLES for line in oracle(story)]


def quiet_end(story: Story) -> Iterator[str]:
    """No process gave up of itself, the queue is empty once faults stop, no feed is still taken for deaf."""
    yield from dict.fromkeys(story.town.ended)
    if left := [row for row in story.rows if row.state in ("pending", "sending")]:
        yield f"{len(left)} rows still wait in the outbox at the end"
    for name in models.FeedState.objects.exclude(deaf_since=None).values_list("name", flat=True):
        yield f"feed {name} is still deaf at the end"


def same_end(story: Story) -> Iterator[str]:
    """Events, levels and last words are those of a day without faults, worked out without store or network."""
    calm = _calm(story.said, story.town.now())
    states = {_name(story.events[e]): said for e, said in story.states.items()}
    expected = {_name(e): state(e, story.town.now()).value for e in calm.events.values()}
    if states != expected:
        yield f"events end as {states}, not {expected}"
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for event, site, level in models.Impact.objects.values_list("event", "site", "level"):
        if event in story.events:
            found[_name(story.events[event])][site] = level
    for event in calm.events.values():
        levels = {site: int(i.level) for site, i in calm.impacts.get(event.id, {}).items()}
        if expected[_name(event)] in OPEN and found[_name(event)] != levels:
            yield f"sites of {_name(event)} end at {dict(found[_name(event)])}, not {levels}"
    last = {(_name(story.events[t.event]), t.role): t for t in story.told if t.event in story.events}
    should = {(_name(calm.events[e]), role): t for e, by in calm.told.items() for role, t in by.items()}
    if _open(last) != _open(should):
        yield f"roles end warned of {_open(last)}, not {_open(should)}"


def _calm(said: tuple[Say, ...], end: datetime) -> World:
    """The pure line alone, on a day when every feed is read whenever it says something."""
    world = World(SiteIndex(script.SITES), {site.id: site for site in script.SITES})
    times = {(say.feed, at) for say in said for at in (say.at, *say.gone) if at}
    for feed, at in sorted(times, key=lambda t: t[1]) + [(feed, END_OF_TALK) for feed in script.HAZARD]:
        now = script.moment(at + 1.0)
        cleared = [c for raw in _bodies(feed, said, at + 1.0) for c in read(raw, feed).cleared]
        listed = frozenset(c.report.id for c in cleared)
        batch = Batch(feed=feed, at=now, cleared=tuple(cleared), listed=listed)
        world.apply(step(world, (batch,), now))
    while (due := min(world.dues.values(), default=end)) < end:
        world.apply(step(world, (), due))
    return world


END_OF_TALK = 1500.0


def _bodies(feed: str, said: tuple[Say, ...], now: float) -> list[bytes]:
    if feed == "office":
        return [script.body(feed, said, now)]
    idents = [f"{feed}-calm", *(s.warning.id for s in said if s.feed == feed and s.listed(now))]
    return [body for ident in idents if (body := script.linked(feed, ident, said, now))]


def _name(event: Event) -> str:
    return " ".join(sorted(n for n in event.names if n.startswith("m:") and "#" not in n))


def _open(told: dict[tuple[str, str], Told]) -> dict[tuple[str, str], int]:
    """Of the roles that a site answers to; whom it was escalated to depends on who took it on when."""
    asked = {site.responsible for site in script.SITES}
    still = {at: t for at, t in told.items() if t.kind is not Kind.ALL_CLEAR and at[1] in asked}
    return {at: int(t.level) for at, t in sorted(still.items())}


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
        if not _of_the_desk(story.arrived[key][0]):
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


def _of_the_desk(arrival: Arrival) -> bool:
    """Whether it says that the desk is stuck, or no longer: the one thing that goes past the outbox."""
    return any(
        sign in arrival.body for sign in (b'"notice.stuck"', b'"notice.unstuck"', b"Subject: This desk ")
    )


def stuck(story: Story) -> Iterator[str]:
    """A desk that cannot write says so within a minute, past its store, and says when it can again."""
    told = [a.at for came in story.arrived.values() for a in came if _of_the_desk(a)]
    for fault in story.town.faults:
        if fault.kind != "disk" or fault.lasts < 200.0 or len(story.town.faults) > 1:
            continue
        begun = [at for at in told if fault.at <= at <= fault.at + SLACK + 2 * BEAT + 100.0]
        if not begun or not any(fault.at + fault.lasts <= at for at in told):
            yield f"the desk was stuck from {fault.at:.0f} s for {fault.lasts:.0f} s; told at {told}"


def _excused(town: Town, before: Arrival, after: Arrival) -> bool:
    died = before.sender.died
    killed = died is not None and before.at <= died + 0.001 and died <= after.at
    shaken = any(
        f.kind == "clock" and f.at <= after.at and before.at <= f.at + max(f.lasts, 0) + SLACK
        for f in town.faults
    )
    return killed or shaken or not before.answered


def in_order(story: Story) -> Iterator[str]:
    """Of one event, nothing reaches a recipient for the first time before what was queued earlier."""
    rows = {row.key: row for row in story.rows}
    last: dict[tuple[str, ...], int] = {}
    for key in dict.fromkeys(arrival.key for arrival in story.town.net.arrived):
        if row := rows.get(key):
            notice = story.notices[row.notice_id]
            about = (row.channel, row.address, notice.event, notice.feed)
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
        end = _second(after[0].queued_at)
        if any(arrival.asked > end + 1.0 for arrival in story.arrived.get(row.key, [])):
            yield f"row {row.id} ({row.kind}) was sent after the committed end of its event"


def _second(at: datetime) -> float:
    return (sql.when(at) - script.NOON).total_seconds()


def in_time(story: Story) -> Iterator[str]:
    """A row arrives within a minute, plus what was down since it was queued and the back-off this brought."""
    for row in story.rows:
        if story.shaken or row.state != "sent" or not (came := story.arrived.get(row.key)):
            continue
        queued, at = _second(row.queued_at), came[0].at
        down = story.trouble(queued, at)
        if at - queued > SLACK + down * (1 + 1.25 / 6) + (REST + 30.0 if down else 0.0):
            yield f"row {row.id} took {at - queued:.0f} s, of which {down:.0f} s something was down"


def blind(story: Story) -> Iterator[str]:
    """A feed that was silent for too long was told as blind: not early, and not late beside what was down."""
    roles = {site.responsible for site in script.SITES}
    for feed in script.HAZARD:
        said = [n for n in story.notices.values() if n.feed == feed]
        blinds = [n for n in said if n.kind is Kind.BLIND]
        if any(n.start and (n.at - n.start).total_seconds() <= QUIET for n in blinds):
            yield f"{feed} was called blind before its time"
        if len(blinds) * 2 != len(said) or len(blinds) % len(roles):
            yield f"{feed}: {len(blinds)} times blind, {len(said) - len(blinds)} times heard again"
        if not story.shaken:
            yield from _missed(story, feed, blinds)


def _missed(story: Story, feed: str, blinds: list[Notice]) -> Iterator[str]:
    told = [_second(n.at) for n in blinds]
    heard = [*story.town.net.answered.get(feed, []), story.town.time.now]
    for last, following in pairwise(heard):
        due = last + QUIET
        late = due + 2 * BEAT + story.trouble(last, following)
        if following > late and not any(last < at <= late for at in told):
            yield f"{feed} was silent from {last:.0f} to {following:.0f} s and nobody was told by {late:.0f} s"


def escalated(story: Story) -> Iterator[str]:
    """What nobody took on goes up, never before its time, never after it was taken on, and never later than its
    time, what was down and a minute."""
    if story.shaken:
        return
    rows = models.Answer.objects.values_list("event", "role", "at")
    answers = [(event, role, _second(at)) for event, role, at in rows]
    up = [n for n in story.notices.values() if n.why and n.why[0].name == "escalated"]
    for notice in up:
        waited = float(notice.why[0].facts["seconds"])
        if waited < PATIENCE:
            yield f"{notice.event} was escalated after {waited:.0f} s"
        at = _second(notice.at)
        whose = notice.why[0].facts["role"]
        mine = [a for event, role, a in answers if (event, role) == (notice.event, whose)]
        taken = [a for a in mine if at - waited <= a < at]
        if taken and at - max(taken) > 2 * BEAT + story.trouble(max(taken), at):
            yield f"{notice.event} was escalated at {at:.0f} s, and was taken on at {max(taken):.0f} s"
    for notice in story.notices.values():
        if notice.kind is Kind.WARN and notice not in up and notice.role != "boss":
            yield from _too_late(story, notice, answers, up)


def _too_late(
    story: Story, notice: Notice, answers: list[tuple[str, str, float]], up: list[Notice]
) -> Iterator[str]:
    due = _second(notice.at) + PATIENCE
    late = due + SLACK + 2 * BEAT
    for _ in range(4):  # what is down at the time it is due puts it off by as long as it stays down
        late = due + SLACK + 2 * BEAT + story.trouble(_second(notice.at), late)
    about = [n for n in story.notices.values() if n.event == notice.event and n.at > notice.at]
    moved = any(n.role == notice.role and _second(n.at) <= late for n in about)
    answered = any(
        e == notice.event and role in (notice.role, "boss") and a <= late for e, role, a in answers
    )
    if not moved and not answered and not any(n.event == notice.event and _second(n.at) <= late for n in up):
        yield f"{notice.event} to {notice.role} at {due - PATIENCE:.0f} s was not escalated by {late:.0f} s"


def last_words(story: Story) -> Iterator[str]:
    """Whoever is warned has the last level in hand; whoever was warned of what is over has heard so."""
    words = {row.thread: row for row in story.rows if row.key in story.arrived}
    told = {(t.event, t.role): t for t in story.told}
    for thread, row in words.items():
        notice = story.notices[row.notice_id]
        now = told.get((notice.event, notice.role))
        if now is None:
            continue
        if (now.kind is Kind.ALL_CLEAR) != (row.kind in CLOSING):
            yield f"the last word in thread {thread} is {row.kind}, and the desk believes {now.kind}"
        elif now.kind is not Kind.ALL_CLEAR and notice.level != now.level:
            yield f"thread {thread} last heard level {notice.level.name}, not {now.level.name}"


ORACLES: tuple[Oracle, ...] = (
    quiet_end,
    same_end,
    told_once,
    in_order,
    ended_is_ended,
    in_time,
    blind,
    escalated,
    last_words,
    stuck,
)
