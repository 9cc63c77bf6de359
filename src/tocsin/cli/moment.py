# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times as options."""

from __future__ import annotations

from datetime import UTC, datetime

import click


def moment(text: str, option: str) -> datetime | None:
    """A time of an option in UTC, one without an offset taken as UTC; None when it was not given."""
    if not text:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(
            f"{option} {text} is not RFC 3339; write for example 2026-08-11T06:00:00Z"
        ) from None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
