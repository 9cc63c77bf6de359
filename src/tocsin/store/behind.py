# SPDX-License-Identifier: AGPL-3.0-or-later
"""Order between threads: a digest speaks of several events, so it goes after what waits of each of them, and what is
said of one of them later goes after the digest. A row that cannot be sent delays nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tocsin.core.event import Kind, Notice
from tocsin.store import codec, models, sql

_BOX = "store_outbox"
_UNSENT = "state IN ('pending', 'sending')"


class Queued(NamedTuple):
    """One new outbox row, in the order of its queue; its target's threads begin with `recipient`."""

    key: str
    channel: str
    address: str
    recipient: str
    notice: Notice

    @property
    def threads(self) -> list[str]:
        """The threads of all it speaks of."""
        return [thread(self.recipient, subject) for subject in about(self.notice)]


def thread(recipient: str, subject: str) -> str:
    """Recipient and event: inside one thread, order is kept."""
    return f"{recipient}:{subject}"[:140]


def about(notice: Notice) -> frozenset[str]:
    """The events and feeds a notice speaks of."""
    return frozenset(part.event or part.feed or part.key for part in notice.parts or (notice,))


def put(new: Sequence[Queued]) -> None:
    """Write what the new rows wait for. Inside the transaction that queues them, after they were written."""
    digests = _waiting()
    if not digests and not any(q.notice.kind is Kind.DIGEST for q in new):
        return
    pairs: list[tuple[int, int]] = []
    for q in new:
        row, subjects = _row(q.key), about(q.notice)
        digests_before = [d for d in digests if d.target == (q.channel, q.address) and d.row < row]
        pairs += [(row, d.row) for d in digests_before if d.about & subjects]
        if q.notice.kind is Kind.DIGEST:
            pairs += [(row, before) for before in _before(q.threads, row)]
    _tidy()
    sql.put(models.Behind, "row before", pairs, once="row before")


class Waiting(NamedTuple):
    """An unsettled digest: its row, its target, what it speaks of."""

    row: int
    target: tuple[str, str]
    about: frozenset[str]


def _waiting() -> list[Waiting]:
    rows = sql.rows(
        f"SELECT o.id, o.channel, o.address, n.record FROM {_BOX} o"
        f" JOIN {sql.table(models.Notice)} n ON n.key = o.notice_id"
        f" WHERE o.kind = 'digest' AND o.{_UNSENT}"
    )
    return [Waiting(row, (by, to), about(codec.notice(bytes(record)))) for row, by, to, record in rows]


def _before(threads: Sequence[str], row: int) -> list[int]:
    """What is unsettled of some threads and was queued before a row."""
    found = sql.rows(
        f"SELECT id FROM {_BOX} WHERE {_UNSENT} AND thread IN ({sql.marks(threads)}) AND id < %s",
        [*threads, row],
    )
    return [before for (before,) in found]


def _row(key: str) -> int:
    return int(sql.rows(f"SELECT id FROM {_BOX} WHERE key = %s", [key])[0][0])


def _tidy() -> None:
    """Forget what waits for nothing any more."""
    sql.rows(
        f"DELETE FROM {sql.table(models.Behind)} WHERE NOT EXISTS"
        f" (SELECT 1 FROM {_BOX} e WHERE e.id = before_id AND e.{_UNSENT})"
    )
