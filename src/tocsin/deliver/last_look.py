# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every text of a message looked at once more, just before a channel renders it; channels add none of their own."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from tocsin.core.guard.outgoing import WITHHELD, leaving, objected
from tocsin.deliver.base import Message

NOBODY = "duty"
"""The role that is named where the true one may not be."""


def looked(message: Message, plain: str, known: frozenset[str] = frozenset()) -> tuple[Message, int]:
    """The message as it may leave, and how many of its texts were withheld. It leaves in any case.

    `plain` is the sentence of codes that takes the place of a withheld subject; `known` are names of the
    reviewed configuration, see `outgoing.objected`.
    """
    if not (held := _held((message.subject, *message.lines), (*message.sites, message.role), known)):
        return message, 0
    lines = tuple(said for line in message.lines if (said := leaving(line, "notice", known)) != WITHHELD)
    return (
        replace(
            message,
            subject=plain if objected(message.subject, known) else message.subject,
            lines=lines,
            sites=tuple(leaving(name, "notice") for name in message.sites),
            role=NOBODY if objected(message.role) else message.role,
        ),
        held,
    )


@lru_cache(maxsize=4096)
def _held(lines: tuple[str, ...], names: tuple[str, ...], known: frozenset[str]) -> int:
    """One answer for all the recipients of a notice."""
    return sum(objected(line, known) for line in lines) + sum(map(objected, names))
