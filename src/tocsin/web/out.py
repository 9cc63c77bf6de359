# SPDX-License-Identifier: AGPL-3.0-or-later
"""What other programs take from the desk: CAP behind an Atom index, a calendar a site, impacts as GeoJSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.cache import patch_cache_control
from icalendar import Calendar, Event
from lxml import etree

from tocsin.core.event import State
from tocsin.core.guard.outgoing import WITHHELD, leaving, spoken
from tocsin.core.model import Hazard, Level
from tocsin.core.words import tell_cleared, what
from tocsin.deliver.base import Message
from tocsin.deliver.cap_out import alert
from tocsin.store import models, patches
from tocsin.web import clock
from tocsin.web.desk import map as desk_map
from tocsin.web.desk.read import parts
from tocsin.web.desk.views import language
from tocsin.web.gatehouse import link_key, readable

ATOM = "http://www.w3.org/2005/Atom"
LISTED = 100
TELLABLE = ("warn", "update", "all_clear")


def _called(site: models.Site) -> str:
    return spoken(site.name, site.id, site.lat, site.lon)


@readable
def cap_index(request: HttpRequest) -> HttpResponse:
    """The latest hundred notices, newest first, as Atom entries that lead to CAP 1.2."""
    rows = list(
        models.Notice.objects.filter(kind__in=TELLABLE).exclude(course="held").order_by("-at", "key")[:LISTED]
    )
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})  # type: ignore[dict-item]
    home = request.build_absolute_uri("/")
    _add(feed, "id", request.build_absolute_uri(request.path))
    _add(feed, "title", "Tocsin: notices")
    _add(feed, "updated", (rows[0].at if rows else clock.now()).isoformat())
    _add(etree.SubElement(feed, f"{{{ATOM}}}author"), "name", home)
    for row in rows:
        feed.append(_entry(row, request))
    body = etree.tostring(feed, xml_declaration=True, encoding="UTF-8")
    return _fresh(HttpResponse(body, content_type="application/atom+xml; charset=utf-8"))


def _entry(row: models.Notice, request: HttpRequest) -> Any:
    path = f"/out/cap/{row.key}.xml"
    entry = etree.Element(f"{{{ATOM}}}entry")
    _add(entry, "id", f"urn:tocsin:notice:{row.key}")
    _add(entry, "title", _title(row))
    _add(entry, "updated", row.at.isoformat())
    # A reader that opened the index by its key opens the messages by theirs.
    key = f"?key={link_key(path)}" if "key" in request.GET else ""
    link = etree.SubElement(entry, f"{{{ATOM}}}link")
    link.set("href", request.build_absolute_uri(path + key))
    link.set("type", "application/cap+xml")
    return entry


def _title(row: models.Notice) -> str:
    said = leaving(str(row.text.get("subject", row.kind)), "atom")
    return row.kind if said == WITHHELD else said


def _add(parent: Any, name: str, text: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}{name}").text = text


@readable
def cap_message(request: HttpRequest, key: str) -> HttpResponse:
    """One notice as CAP 1.2, the same bytes a CAP channel is sent."""
    row = models.Notice.objects.filter(pk=key, kind__in=TELLABLE).exclude(course="held").first()
    if row is None:
        raise Http404
    notice = parts.notice_of(row)
    sites = parts.sites_by_id(notice.sites)
    known = {name: parts.site_of(site) for name, site in sites.items()}
    said = str(row.text.get("language") or "en")
    text, _ = tell_cleared(notice, known, row.at, said)
    message = Message(
        key=row.key,
        thread=f"cap:{row.event}",
        kind=row.kind,
        level=Level(row.level),
        subject=text.subject,
        lines=text.lines,
        language=said,
        at=row.at,
        event=row.event,
        hazard=notice.hazard.value,
        sites=tuple(_called(site) for site in sites.values()),
        role=leaving(row.role, "cap"),
        drill=notice.drill,
        link=request.build_absolute_uri(f"/events/{row.event}"),
        window=(notice.start, notice.end),
    )
    return _fresh(HttpResponse(alert(message), content_type="application/cap+xml; charset=utf-8"))


@readable
def calendar(request: HttpRequest, site_id: str) -> HttpResponse:
    """What touches the site, as iCalendar; an ended or cancelled event says so."""
    site = models.Site.objects.filter(pk=site_id).first()
    if site is None:
        raise Http404
    found = Calendar()
    found.add("prodid", "-//Tocsin//desk//EN")
    found.add("version", "2.0")
    found.add("x-wr-calname", _called(site))
    impacts = {i.event: i for i in patches.at_site(site_id)}
    for row in models.Event.objects.filter(pk__in=impacts).defer("record").order_by("-changed_at")[:LISTED]:
        found.add_component(_appointment(row, impacts[row.id], site, request))
    return _fresh(HttpResponse(found.to_ical(), content_type="text/calendar; charset=utf-8"))


def _appointment(row: models.Event, impact: models.Impact, site: models.Site, request: HttpRequest) -> Event:
    said = language(request)
    entry = Event()
    entry.add("uid", f"{row.id}-{site.id}@tocsin")
    entry.add("dtstamp", row.changed_at)
    entry.add("last-modified", row.changed_at)
    entry.add("dtstart", impact.start or row.first_seen)
    end = impact.end or row.ends or row.expires
    if end and end > (impact.start or row.first_seen):
        entry.add("dtend", end)
    entry.add("summary", what(Hazard(row.hazard), Level(impact.level), State(row.state), said))
    entry.add("location", _called(site))
    entry.add("geo", (site.lat, site.lon))
    entry.add("status", "CANCELLED" if row.state in {"cancelled", "superseded"} else "CONFIRMED")
    entry.add("transp", "TRANSPARENT")
    entry.add("url", request.build_absolute_uri(f"/events/{row.id}"))
    return entry


@readable
def impacts(request: HttpRequest) -> HttpResponse:
    """One point a site and open event that touches it."""
    sites = parts.sites_by_id()
    events = models.Event.objects.filter(open=True, sites__gt=0).defer("record").in_bulk()
    features = [
        _impact(impact, events[impact.event], sites[impact.site])
        for impact in models.Impact.objects.filter(event__in=events).order_by("-level", "event", "site")
        if impact.site in sites
    ]
    answer = JsonResponse(desk_map.collection(features), content_type="application/geo+json")
    return _fresh(answer)


def _impact(impact: models.Impact, event: models.Event, site: models.Site) -> dict[str, Any]:
    told = {
        "event": event.id,
        "site": site.id,
        "name": _called(site),
        "hazard": event.hazard,
        "state": event.state,
        "level": impact.level,
        "start": _iso(impact.start),
        "end": _iso(impact.end),
        "distance_m": impact.distance_m,
        "inside": impact.inside,
        "basis": impact.basis,
        "probability": impact.probability,
    }
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [site.lon, site.lat]},
        "properties": told,
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _fresh(answer: HttpResponse) -> HttpResponse:
    patch_cache_control(answer, private=True, no_cache=True)
    return answer
