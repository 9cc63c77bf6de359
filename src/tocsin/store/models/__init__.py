# SPDX-License-Identifier: AGPL-3.0-or-later
"""Thin tables. A `record` column is the msgspec JSON of the core record; the other columns exist to query.

No raw bytes of a feed, no person, no free field: what is not in `core.model` has nowhere to go.
"""

from __future__ import annotations

from tocsin.store.models.duty import Drill as Drill
from tocsin.store.models.duty import PostureSwitch as PostureSwitch
from tocsin.store.models.duty import PostureTurn as PostureTurn
from tocsin.store.models.duty import Role as Role
from tocsin.store.models.duty import Rulebook as Rulebook
from tocsin.store.models.duty import Shift as Shift
from tocsin.store.models.duty import Silence as Silence
from tocsin.store.models.duty import Target as Target
from tocsin.store.models.events import Apart as Apart
from tocsin.store.models.events import Decision as Decision
from tocsin.store.models.events import Event as Event
from tocsin.store.models.events import Message as Message
from tocsin.store.models.events import Told as Told
from tocsin.store.models.feeds import FeedFlaw as FeedFlaw
from tocsin.store.models.feeds import FeedLink as FeedLink
from tocsin.store.models.feeds import FeedState as FeedState
from tocsin.store.models.line import Access as Access
from tocsin.store.models.line import Ledger as Ledger
from tocsin.store.models.line import Line as Line
from tocsin.store.models.line import RegisterEntry as RegisterEntry
from tocsin.store.models.past import Disposition as Disposition
from tocsin.store.models.past import Forecast as Forecast
from tocsin.store.models.past import Judged as Judged
from tocsin.store.models.post import UNSENT as UNSENT
from tocsin.store.models.post import Answer as Answer
from tocsin.store.models.post import Behind as Behind
from tocsin.store.models.post import Notice as Notice
from tocsin.store.models.post import Outbox as Outbox
from tocsin.store.models.post import Wait as Wait
from tocsin.store.models.sites import Beyond as Beyond
from tocsin.store.models.sites import Impact as Impact
from tocsin.store.models.sites import Patch as Patch
from tocsin.store.models.sites import Patched as Patched
from tocsin.store.models.sites import Site as Site
