# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leaves the outbox and what comes back to it: a leased row, what became of it, and what both are called in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter

import msgspec
from msgspec import Struct

from tocsin.core.event import CLOSING
from tocsin.store import models, post, sql, whole

BOX = "store_outbox"
UNSENT = "state IN ('pending', 'sending')"
COLUMNS = "id, key, thread, channel, address, attempts + 1, COALESCE(queued_at, due_at), notice_id"
"""Of a column that is named alone Django parses the time, which takes longer than all else that is read of a row."""

Target = tuple[str, str]
"""A channel and an address."""
_words = msgspec.json.Decoder(post.Letter).decode


class Parcel(Struct, frozen=True, gc=False):
    """One leased row: everything a channel needs. `secret` is still sealed; `attempts` counts this one; `queued_at` is
    as the database spells it."""

    id: int
    key: str
    thread: str
    channel: str
    address: str
    attempts: int
    queued_at: datetime | str
    secret: bytes | None
    record: bytes | str
    subject: str
    lines: tuple[str, ...]
    language: str

    @property
    def queued(self) -> datetime:
        return sql.when(self.queued_at)


class Outcome(Struct, frozen=True, kw_only=True, gc=False):
    """What became of a leased row. `due` set: try again then; neither sent nor due: failed for good.
    `down` says that the whole target did not answer, so that its other rows wait as well; `acked` that its answer took
    the notice on. `unsent` set: it was never on its way, and this is the `attempts` of its parcel."""

    id: int
    sent: datetime | None = None
    accepted: datetime | None = None
    due: datetime | None = None
    fault: str = ""
    down: bool = False
    acked: bool = False
    unsent: int = 0


def parcels(taken: Sequence[sql.Row]) -> list[Parcel]:
    """The leased rows in order, with the words of their notices."""
    if not taken:
        return []
    among, keys = whole.among(list({row[7] for row in taken}))
    found = whole.read(
        f"key, {whole.text('record')}, text", f"FROM {sql.table(models.Notice)} WHERE key IN {among}", keys
    )
    said = {key: (record, _words(text)) for key, record, text in found}
    secrets = _secrets(list({row[4] for row in taken}))
    return [
        _parcel(row, *said[row[7]], secrets.get((row[3], row[4]))) for row in sorted(taken, key=itemgetter(0))
    ]


def _secrets(addresses: Sequence[str]) -> dict[Target, bytes]:
    among, values = whole.among(addresses)
    found = sql.rows(
        f"SELECT channel, address, secret FROM {sql.table(models.Target)}"
        f" WHERE secret IS NOT NULL AND address IN {among}",
        values,
    )
    return {(channel, address): bytes(secret) for channel, address, secret in found}


def _parcel(row: sql.Row, record: bytes | str, words: post.Letter, secret: bytes | None) -> Parcel:
    pk, key, thread, channel, address, attempts, queued, _ = row
    return Parcel(
        pk, key, thread, channel, address, attempts, queued,
        secret, record, words.subject, words.lines, words.language,
    )  # fmt: skip


def drop_overtaken(ids: Sequence[int]) -> None:
    """A row that must be tried again, while a closing notice already waits behind it, is not tried again."""
    sql.rows(
        f"UPDATE {BOX} SET state = 'dropped', lease_until = NULL, fault = %s"
        f" WHERE id IN ({sql.marks(ids)}) AND {UNSENT}"
        f" AND EXISTS (SELECT 1 FROM {BOX} later WHERE later.thread = {BOX}.thread"
        f" AND later.id > {BOX}.id AND later.kind IN ({sql.marks(CLOSING)}))",
        [post.OVERTAKEN, *ids, *(kind.value for kind in CLOSING)],
    )
