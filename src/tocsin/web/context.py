# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every page of the desk has: the clock, the strip, the language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from tocsin.core.times import zone as zone_info
from tocsin.core.times import zone_name
from tocsin.web import clock
from tocsin.web.desk.read import strip
from tocsin.web.people import ACKNOWLEDGE, DEMO_NAME, DEMO_PASSWORD


def desk(request: HttpRequest) -> dict[str, Any]:
    now = clock.now()
    user = getattr(request, "user", None)
    return {
        "now": now,
        "speed": clock.speed(),
        "desk_zone": settings.DESK_ZONE,
        "local_clock": now.astimezone(zone_info(settings.DESK_ZONE)),
        "local_zone": zone_name(now, settings.DESK_ZONE),
        "demo": settings.DEMO,
        **({"demo_name": DEMO_NAME, "demo_password": DEMO_PASSWORD} if settings.DEMO else {}),
        "strip": SimpleLazyObject(lambda: strip.read(now)),
        "may_ack": bool(user and user.has_perm(ACKNOWLEDGE)),
    }
