# SPDX-License-Identifier: AGPL-3.0-or-later
"""Escalation and repetition: what nobody acknowledges in time is told to the next, or told again.

Deadlines count from when a notice went to the outbox. A line that was down tells one step when it is back, and
the next deadline counts from then: never early.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import structs

from tocsin.core.event import OPEN, Kind, Notice, State
from tocsin.core.model import Reason
from tocsin.core.route.bundle import worse
from tocsin.core.route.plan import key
from tocsin.core.route.rules import Chain, Rule, Ruleset
from tocsin.core.route.view import View
from tocsin.core.route.waits import Ack, Chase
from tocsin.core.world import Told


def escalated(notice: Notice) -> bool:
    """Whether it is told because somebody else did not answer: no budget and no group holds that back."""
    return any(reason.name == "escalated" for reason in notice.why)


def chased(notice: Notice, rule: Rule, rules: Ruleset, now: datetime) -> Chase | None:
    """The chase a notice begins when it goes out: a first word, or a worse level, under a rule that asks for an answer."""
    wanted = notice.kind is Kind.WARN or (notice.kind is Kind.UPDATE and any(map(worse, notice.why)))
    if not wanted or escalated(notice):
        return None
    chain = rules.chain(rule.chain)
    wait = chain.wait(0) if chain else rule.repeat
    if wait is None:
        return None
    return Chase(
        event=notice.event, role=notice.role, rule=rule.name, notice=notice.key, since=now, due=now + wait
    )


def answered(chase: Chase, acks: Iterable[Ack], view: View) -> Ack | None:
    """The acknowledgement that ends a chase: by the role told, or by one it was escalated to."""
    for ack in acks:
        word = view.word(chase.event, ack.role)
        timely = ack.notice == chase.notice or ack.at >= chase.since
        if (
            timely
            and ack.event == chase.event
            and (ack.role == chase.role or (word and chase.role in word.after))
        ):
            return ack
    return None


def over(chase: Chase, view: View) -> bool:
    """Whether there is nothing left to answer for."""
    word = view.word(chase.event, chase.role)
    return view.state(chase.event) not in OPEN or word is None or word.kind is Kind.ALL_CLEAR


def again(chase: Chase, every: timedelta, view: View, now: datetime) -> tuple[Notice, Chase]:
    """The same notice once more, and the chase that goes on."""
    word = view.word(chase.event, chase.role)
    assert word is not None
    why = Reason("repeated", {"seconds": int((now - chase.since).total_seconds())})
    step = str(chase.step + 1)
    notice = _notice(chase, chase.role, word, view, now, why, Kind.UPDATE, step)
    return notice, structs.replace(chase, due=now + every, step=chase.step + 1)


def raised(
    chase: Chase, chain: Chain, roles: Iterable[str], view: View, now: datetime
) -> Iterator[tuple[Notice, Told]]:
    """What each role of the next step is told, on behalf of the one that did not answer."""
    word = view.word(chase.event, chase.role)
    assert word is not None
    why = Reason(
        "escalated",
        {"role": chase.role, "seconds": int((now - chase.since).total_seconds()), "chain": chain.name},
    )
    for role in roles:
        before = view.word(chase.event, role)
        known = before if before and before.kind is not Kind.ALL_CLEAR else None
        kind = Kind.UPDATE if known else Kind.WARN
        whole = _both(word, known) if known else word
        after = (known.after if known else frozenset()) | {chase.role}
        notice = _notice(chase, role, whole, view, now, why, kind, f"{chase.step}")
        yield notice, structs.replace(whole, role=role, kind=kind, at=now, after=after)


def _both(word: Told, known: Told) -> Told:
    """What a role is told on another's behalf, with what it knows of the event: it may stand in for several."""
    starts = [told.start for told in (word, known) if told.start]
    ends = [told.end for told in (word, known)]
    return structs.replace(
        word,
        level=max(word.level, known.level),
        sites=word.sites | known.sites,
        start=min(starts, default=None),
        end=max((end for end in ends if end), default=None) if all(ends) else None,
    )


def _notice(
    chase: Chase, role: str, word: Told, view: View, now: datetime, why: Reason, kind: Kind, step: str
) -> Notice:
    event = view.event(chase.event)
    assert event is not None
    return Notice(
        key=key(chase.event, role, "chase", chase.notice, step),
        kind=kind,
        event=chase.event,
        role=role,
        sites=tuple(sorted(word.sites)),
        level=word.level,
        at=now,
        hazard=event.hazard,
        start=word.start,
        end=word.end,
        state=view.state(chase.event) or State.ACTIVE,
        rule=chase.rule,
        why=(why,),
    )
