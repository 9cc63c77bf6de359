# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notice as a CAP 1.2 alert, for sirens, signs and other desks that speak CAP over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, HttpRequest, Message, clean

SEVERITY = {
    Level.GREEN: "Minor",
    Level.YELLOW: "Moderate",
    Level.ORANGE: "Severe",
    Level.RED: "Extreme",
    Level.VIOLET: "Extreme",
}
TYPES = {
    "warn": "Alert",
    "blind": "Alert",
    "unplaced": "Alert",
    "digest": "Alert",
    "mute": "Alert",
    "test": "Alert",
    "stuck": "Alert",
    "update": "Update",
    "all_clear": "Cancel",
    "hearing": "Cancel",
    "speaking": "Cancel",
    "unstuck": "Cancel",
}
CATEGORIES = {
    "Geo": ("earthquake", "tsunami", "volcano", "landslide", "avalanche"),
    "Infra": ("power_outage", "water_supply", "telecom", "dam"),
    "Transport": ("road", "transit"),
    "Fire": ("fire", "wildfire"),
    "Env": ("air_quality", "space_weather"),
    "CBRNE": ("hazmat", "radiological", "explosion"),
    "Security": ("threat_level",),
    "Safety": ("civil_emergency", "travel_advice"),
    "Other": ("public_event", "other"),
}
LASTS = timedelta(hours=24)
"""CAP wants an end; a notice that knows none is repeated or cleared within a day."""


def render(message: Message, target: str, secret: str) -> HttpRequest:
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/cap+xml"),)
    if secret:
        headers += (("authorization", f"Bearer {clean(secret)}"),)
    return HttpRequest(target, alert(message), headers, ok=tuple(range(200, 300)))


def alert(message: Message) -> bytes:
    """One CAP 1.2 alert. Areas are named, not drawn: what is told is which sites are touched."""
    start, end = message.window
    info = (
        ("language", message.language),
        ("category", _category(message.hazard)),
        ("event", message.hazard.replace("_", " ")),
        ("urgency", "Past" if TYPES[message.kind] == "Cancel" else "Expected"),
        ("severity", SEVERITY[message.level]),
        ("certainty", "Unknown"),
        ("onset", _time(start) if start else ""),
        ("expires", _time(end or message.at + LASTS)),
        ("headline", message.subject),
        ("description", "\n".join(message.lines)),
        ("web", message.link),
    )
    area = f"<area><areaDesc>{_text(', '.join(message.sites) or 'all sites')}</areaDesc></area>"
    head = (
        ("identifier", message.key),
        ("sender", message.sender or "tocsin"),
        ("sent", _time(message.at)),
        ("status", _status(message)),
        ("msgType", TYPES[message.kind]),
        ("scope", "Private"),
        ("addresses", f'"{message.role}"'),
        ("incidents", message.thread.rpartition(":")[2]),
    )
    xml = f"{_elements(head)}<info>{_elements(info)}{area}</info>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">{xml}</alert>\n'.encode()


def _status(message: Message) -> str:
    if message.kind == "test":
        return "Test"
    return "Exercise" if message.drill else "Actual"


def _elements(pairs: tuple[tuple[str, str], ...]) -> str:
    return "".join(f"<{name}>{_text(value)}</{name}>" for name, value in pairs if value)


def _text(value: str) -> str:
    return escape("".join(c if c.isprintable() or c == "\n" else " " for c in value))


def _time(at: datetime) -> str:
    """CAP 1.2, 3.3.2: an offset in digits, never Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S-00:00")


def _category(hazard: str) -> str:
    return next((name for name, hazards in CATEGORIES.items() if hazard in hazards), "Met")


CAP_OUT = Channel(
    "cap", "CAP 1.2 over HTTP", "the receiver's https address", render, secret="a bearer token; empty: none"
)
