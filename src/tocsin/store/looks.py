# SPDX-License-Identifier: AGPL-3.0-or-later
"""The access log's rows: who looked at what, when. People each time, programs once an hour for each thing."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from django.db.utils import Error as StoreError

from tocsin.store import models

TOKEN, LINK, COMMAND = "(api token)", "(link)", "(command line)"
"""Who looks without an account: no account can be called so, and no name of a person at a shell is kept."""
HOUR = timedelta(hours=1)
log = structlog.get_logger("tocsin.access")


def look(who: str, page: str, what: str, at: datetime) -> None:
    """One look at a page or object. A desk whose disk is full must still show its warnings: it is logged, not raised."""
    row = {"account": who, "page": page[:60], "object": what[:200].replace("\0", "")}
    try:
        if (
            who in (TOKEN, LINK)
            and models.Access.objects.filter(**row, at__gt=at - HOUR, at__lte=at).exists()
        ):
            return
        models.Access.objects.create(at=at, **row)
    except StoreError as error:
        log.error("the access log cannot be written", kind=type(error).__name__)
