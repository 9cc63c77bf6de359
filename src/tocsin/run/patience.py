# SPDX-License-Identifier: AGPL-3.0-or-later
"""When a send that failed is tried again, and when it is given up."""

from __future__ import annotations

from datetime import timedelta

SOONEST, LATEST = 5.0, 200.0
SLOW_AFTER, SLOW = 86400.0, 1800.0
GIVE_UP = timedelta(days=3)


def pause(age_s: float, after_s: float, spread: float) -> float:
    """Seconds until the next try of a send queued `age_s` ago.

    A sixth of its age, so that a short outage costs seconds and a long one at most four minutes and
    ten seconds more than it lasted, which leaves fifty to send what has piled up; after a day, half an hour. A Retry-After (`after_s`) is never cut short. `spread` in 0..1.
    """
    most = LATEST if age_s < SLOW_AFTER else SLOW
    own = min(max(age_s / 6, SOONEST), most)
    return max(own, after_s) * (1 + 0.25 * spread)
