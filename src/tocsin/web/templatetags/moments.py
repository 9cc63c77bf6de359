# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times and spans for the templates, in the zone of the desk or of a site."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from tocsin.core.event import FADE
from tocsin.core.times import clock, duration, zone_name
from tocsin.core.words import catalogue
from tocsin.web import clock as desk_clock
from tocsin.web.desk.read import parts
from tocsin.web.templatetags.desk import language

register = template.Library()


@register.simple_tag
def stamp(at: datetime | None, zone: str = "", named: bool = True) -> SafeString | str:
    """An absolute time in `zone` (the desk's own by default), with the zone's name."""
    if at is None:
        return "–"
    zone = zone or settings.DESK_ZONE
    said = clock(at, zone, catalogue(language()).days, desk_clock.now())
    name = f" {zone_name(at, zone)}" if named else ""
    return format_html('<time datetime="{}">{}{}</time>', _iso(at), said, name)


@register.simple_tag
def lasts(start: datetime | None, end: datetime | None, hazard: str, zone: str) -> SafeString | str:
    """A window in words: a missing end is said, and what is over in a moment has none."""
    if start is None and end is None:
        return _("times not given")
    if start is None:
        return format_html(_("until {}"), stamp(end, zone))
    if end is not None:
        return format_html("{} – {}", stamp(start, zone, named=False), stamp(end, zone))
    if hazard in {moment.value for moment in FADE}:
        return stamp(start, zone)
    return format_html(_("from {}, end not given"), stamp(start, zone))


@register.simple_tag
def second(at: datetime) -> SafeString:
    """A time to the second, in the desk's zone, with the date."""
    zone = settings.DESK_ZONE
    there = at.astimezone(ZoneInfo(zone))
    return format_html(
        '<time datetime="{}"><span class="date">{}</span> {} {}</time>',
        _iso(at),
        there.strftime("%Y-%m-%d"),
        there.strftime("%H:%M:%S"),
        zone_name(at, zone),
    )


@register.simple_tag
def both(at: datetime | None, zone: str) -> SafeString | str:
    """A time in the site's zone and in UTC."""
    if at is None:
        return "–"
    if zone == "UTC":
        return stamp(at, "UTC")
    return format_html('{} <span class="dim">· {}</span>', stamp(at, zone), stamp(at, "UTC"))


@register.simple_tag
def ago(at: datetime | None) -> SafeString | str:
    """A relative time; the page's script keeps it true."""
    if at is None:
        return _("never")
    return format_html(
        '<time datetime="{}" data-relative>{}</time>', _iso(at), relative(at, desk_clock.now(), language())
    )


def relative(at: datetime, now: datetime, language: str) -> str:
    """ "in 2 h 10 min", "40 min ago"."""
    units = catalogue(language).units
    if at > now:
        return str(_("in %(span)s") % {"span": duration(at - now, units)})
    return str(_("%(span)s ago") % {"span": duration(now - at, units)})


@register.simple_tag
def lasting(seconds: float) -> str:
    """A duration in words."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    start = datetime.fromtimestamp(0, UTC)
    return parts.span(start, datetime.fromtimestamp(seconds, UTC), language())


@register.filter
def zone_of(sites: list[object]) -> str:
    """The zone of the first site, else the desk's own."""
    return str(getattr(sites[0], "timezone", settings.DESK_ZONE)) if sites else settings.DESK_ZONE


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@register.simple_tag
def wall(at: datetime) -> str:
    """A moment on the clock it is given in: "Mon 2026-03-02 08:00 CET"; Django would turn it into its own zone."""
    return f"{at:%a %Y-%m-%d %H:%M %Z}"
