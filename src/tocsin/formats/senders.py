# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sender is an office, never a person: what could name one is cut down to the office's domain, or dropped."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.tokens import DOMAIN

_ORGANISATION = re.compile(
    r"agen|author|autorid|admin|amt|behord|board|bureau|centr|center|city|civil|commission|council|county|cruz|defen|depart|"
    r"dienst|direc|district|emergenc|environ|feuer|fire|flood|forec|geo|gov|hydro|inst|leitst|met|minist|monitor|"
    r"national|noaa|nws|observ|offic|org|police|prefe|protec|region|rescue|safety|schutz|sec|seism|servi|state|"
    r"stadt|survey|system|tsunami|univer|usgs|volcan|warn|wasser|water|weather|wetter|zent|служб|центр|управл|[\d/:_]",
    re.IGNORECASE,
)
MOST_ADDRESS = 600
"""Cut at its front: cut at its end, an address with a long mailbox would be the mailbox alone."""
_NAME_WORD = re.compile(r"^[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?$")


@lru_cache(maxsize=4096)
def organisation(sender: str) -> str:
    """The sender as an office: role addresses and plain ids whole, other addresses as their domain, names of persons gone."""
    sender = sender.strip()
    if "@" in sender:
        return _address(sender[-MOST_ADDRESS:])
    sender = sender[:200]
    words = sender.split()
    if 2 <= len(words) <= 4 and all(_NAME_WORD.match(w) and w[:1].isupper() for w in words):
        return sender if _ORGANISATION.search(sender) else ""
    return sender


def _address(sender: str) -> str:
    local, _, domain = sender.rpartition("@")
    domain = re.split(r"[\s<>,;()]", domain)[0].lower()
    if not local or local[-1].isspace() or not DOMAIN.fullmatch(domain):
        return ""
    local = re.split(r"[\s<>,;:()\"]", local)[-1].lower()
    words = [w for w in re.split(r"[^a-z]+", local) if w]
    plain = bool(words) and all(w in ROLES or w.startswith("noreply") for w in words)
    return f"{local}@{domain}" if plain else domain
