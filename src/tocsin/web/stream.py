# SPDX-License-Identifier: AGPL-3.0-or-later
"""Server-sent events: the ledger read on from an id, so that open pages hear of every change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_GET
from msgspec import json

from tocsin.store import models
from tocsin.web import clock

LOOK_S = 1.0
BEAT = 15
"""A comment after so many silent looks keeps proxies from closing the line."""
MOST = 200


@require_GET
async def stream(request: HttpRequest) -> HttpResponse:
    """Reads on from Last-Event-ID, else from `after`. Each message carries the rows since the last one."""
    asked = request.headers.get("Last-Event-ID") or request.GET.get("after", "")
    after = int(asked) if asked.isdigit() and len(asked) < 19 else 0
    response = StreamingHttpResponse(_rows(after), content_type="text/event-stream")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


async def _rows(after: int) -> AsyncIterator[bytes]:
    yield b"retry: 2000\n: open\n\n"
    quiet = 0
    while True:
        rows = [row async for row in _since(after)]
        if rows:
            after, quiet = rows[-1].pk, 0
            yield _message(rows)
        elif (quiet := quiet + 1) % BEAT == 0:
            yield b": still here\n\n"
        await asyncio.sleep(LOOK_S)


def _since(after: int) -> AsyncIterator[models.Ledger]:
    rows: AsyncIterator[models.Ledger] = (
        models.Ledger.objects.filter(pk__gt=after).order_by("pk")[:MOST].aiterator()
    )
    return rows


def _message(rows: list[models.Ledger]) -> bytes:
    data = {"now": clock.now(), "rows": [[row.what, row.ref, row.level] for row in rows]}
    return b"id: %d\nevent: ledger\ndata: %s\n\n" % (rows[-1].pk, json.encode(data))
