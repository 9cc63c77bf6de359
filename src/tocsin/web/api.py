# SPDX-License-Identifier: AGPL-3.0-or-later
"""/api/v1: the desk for programs. OpenAPI 3.1; every error is an RFC 9457 problem."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from msgspec import to_builtins
from ninja import NinjaAPI, Query
from ninja.errors import AuthenticationError, HttpError, ValidationError
from pydantic import AwareDatetime

from tocsin.core.words import because
from tocsin.store import codec, models, patches, ratings, related
from tocsin.store.why import WhyError, why
from tocsin.web import clock, gatehouse
from tocsin.web.api_records import (
    EventOut,
    ImpactOut,
    Latest,
    NoticeOut,
    Page,
    RelatedOut,
    SiteOut,
    SourceOut,
    StepOut,
)
from tocsin.web.desk.read import event as event_page
from tocsin.web.desk.read import notices as notice_page
from tocsin.web.desk.read import parts, queue, sources, sure
from tocsin.web.desk.views import language
from tocsin.web.problems import problem


def _known(request: HttpRequest) -> str | None:
    return "reader" if gatehouse.may_read(request) else None


api = NinjaAPI(
    title="Tocsin",
    version="1",
    description="What is about to touch which site, when, how badly, and who was told.",
    auth=_known,
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
    docs_decorator=login_not_required,
)


@api.get("/events", response=list[EventOut])
def events(
    request: HttpRequest, page: Query[Page], state: str = "", site: str = "", open: bool | None = None
) -> Any:
    """Events, latest change first; by state, by site touched, open or not."""
    rows = models.Event.objects.filter(merged_into="").order_by("-changed_at", "id")
    if state:
        rows = rows.filter(state=state)
    if open is not None:
        rows = rows.filter(open=open)
    if site:
        rows = rows.filter(pk__in=patches.at_site(site).values("event"))
    return _events(list(rows[page.offset : page.offset + page.limit]), request)


def _events(rows: list[models.Event], request: HttpRequest) -> list[EventOut]:
    said = queue.describe(rows, clock.now(), language(request))
    return [_event(row, line) for row, line in zip(rows, said, strict=True)]


def _event(row: models.Event, line: queue.Row) -> EventOut:
    return EventOut(
        id=row.id,
        hazard=row.hazard,
        state=row.state,
        level=row.level,
        sentence=line.sentence,
        onset=row.onset,
        expires=row.expires,
        ends=row.ends,
        first_seen=row.first_seen,
        changed=row.changed_at,
        sites=row.sites,
        told=line.told,
        acknowledged=line.acked,
    )


@api.get("/events/{event_id}", response=EventOut)
def event(request: HttpRequest, event_id: str) -> Any:
    return _events([_one(models.Event, event_id)], request)[0]


@api.get("/events/{event_id}/outline", response=dict[str, Any])
def outline(request: HttpRequest, event_id: str) -> Any:
    """Where the event is, as GeoJSON."""
    found = event_page.outline(event_id)
    if found is None:
        raise Http404
    return found


@api.get("/events/{event_id}/related", response=list[RelatedOut])
def related_(request: HttpRequest, event_id: str) -> Any:
    """Events that may have made this one, or that it may have made; they stay events of their own."""
    row = _one(models.Event, event_id)
    found = related.of(codec.event(bytes(row.record)))
    said = parts.said(found, language(request))
    return [
        RelatedOut(event=str(why.facts["event"]), relation=why.name, facts=why.facts, sentence=text)
        for why, text in zip(found, said, strict=True)
    ]


@api.get("/why", response=dict[str, Any])
def why_(request: HttpRequest, site: str, event: str, at: AwareDatetime | None = None, role: str = "") -> Any:
    """Every reason between an event and a site, now or as it stood at a past second; with `role`, why that role was
    told or not. `sentences` say the same in the reader's language."""
    try:
        answer = why(site, event, clock.now(), at, role)
        return {**to_builtins(answer), "sentences": to_builtins(because(answer, language(request)))}
    except WhyError as error:
        raise Http404(str(error)) from None


@api.get("/impacts", response=list[ImpactOut])
def impacts(request: HttpRequest, page: Query[Page], event: str = "", site: str = "") -> Any:
    """Impacts, worst first; by event, by site."""
    rows = (patches.at_site(site) if site else models.Impact.objects).order_by("-level", "event", "site")
    if event:
        rows = rows.filter(event=event)
    shown = list(rows[page.offset : page.offset + page.limit])
    judged = models.Judged.objects.filter(event__in={row.event for row in shown})
    outcomes = {(row.event, row.site): row.outcome for row in judged}
    return [_impact(row, language(request), outcomes.get((row.event, row.site), "")) for row in shown]


def _impact(row: models.Impact, language: str, outcome: str) -> ImpactOut:
    found = sure.read(row, language)
    figures: dict[str, Any] = {"why": to_builtins(patches.why(row))}
    if found:
        figures |= {
            "low": found.low / 100,
            "high": found.high / 100,
            "alike": found.alike,
            "reached": found.reached,
            "sure": list(found.sentences),
        }
    names = ("event", "site", "level", "start", "end", "distance_m", "inside", "basis", "probability")
    own = {name: getattr(row, name) for name in names}
    return ImpactOut(**own, **figures, outcome=outcome)


@api.get("/sites", response=list[SiteOut])
def sites(request: HttpRequest, page: Query[Page]) -> Any:
    rows = models.Site.objects.defer("footprint").order_by("id")
    return patches.graded(rows[page.offset : page.offset + page.limit])


@api.get("/sites/{path:site_id}", response=SiteOut)
def site(request: HttpRequest, site_id: str) -> Any:
    return patches.graded([_one(models.Site, site_id)])[0]


@api.get("/rating", response=dict[str, Any])
def rating(request: HttpRequest, site: str) -> Any:
    """Expected hours of impact over the next day, week and season, with the parts they are made of."""
    found = ratings.rated(site, clock.now())
    if found is None:
        raise Http404
    return json.loads(msgspec.json.encode(found))


@api.get("/notices", response=list[NoticeOut])
def notices(request: HttpRequest, asked: Query[Latest]) -> Any:
    """Notices with their receipts, newest first; only those not acknowledged when `waiting`."""
    return [_notice(told) for told in notice_page.latest(asked.limit, language(request), asked.waiting)]


def _notice(told: notice_page.Told) -> NoticeOut:
    row = told.row
    return NoticeOut(
        key=row.key,
        kind=row.kind,
        event=row.event,
        feed=row.feed,
        role=row.role,
        level=row.level,
        at=row.at,
        subject=told.subject,
        lines=list(told.lines),
        acknowledged=row.acked_at,
        receipts=[StepOut(**step.__dict__) for step in told.steps],
    )


@api.get("/sources", response=list[SourceOut])
def sources_(request: HttpRequest) -> Any:
    """Every feed and how it fares; addresses that may carry keys stay out."""
    return [_source(heard) for heard in sources.read(clock.now(), language(request))]


def _source(heard: sources.Heard) -> SourceOut:
    return SourceOut(
        name=heard.name,
        title=heard.title,
        publisher=heard.feed.publisher if heard.feed else "",
        licence=heard.feed.licence if heard.feed else "",
        health=heard.health,
        last_heard=heard.state.heard_at if heard.state else None,
        lag_s=heard.state.lag_s if heard.state else None,
        reports=heard.state.reports if heard.state else 0,
        refused=heard.state.refused if heard.state else 0,
        flaws=[{"kind": f.kind, "reason": f.reason, "where": f.where} for f in heard.flaws],
    )


def _one(model: Any, key: str) -> Any:
    found = model.objects.filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def open_urls() -> Any:
    """The API's addresses; its own 401 answers strangers, not the way to the sign-in page."""
    patterns, app, namespace = api.urls
    for pattern in patterns:
        pattern.callback.login_required = False
    return patterns, app, namespace


@api.exception_handler(AuthenticationError)
def _stranger(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    answer = problem(401, "Not signed in", "Sign in, or send the token: Authorization: Bearer ...")
    answer["WWW-Authenticate"] = "Bearer"
    return answer


@api.exception_handler(Http404)
def _missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(404, "Not here", "Nothing has this id.")


@api.exception_handler(ValidationError)
def _wrong(request: HttpRequest, error: ValidationError) -> HttpResponse:
    faults = [{"where": ".".join(map(str, e.get("loc", ()))), "what": e.get("msg", "")} for e in error.errors]
    return problem(422, "Not understood", "A parameter is out of range or of another kind.", errors=faults)


@api.exception_handler(HttpError)
def _refused(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(error.status_code, str(error))


@api.exception_handler(Exception)
def _failed(request: HttpRequest, error: Exception) -> HttpResponse:
    return problem(500, "This answer failed", "The desk could not make it; warnings go out all the same.")
