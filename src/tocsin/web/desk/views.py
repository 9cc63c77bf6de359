# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages. Each asks `read` and fills a template."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from tocsin.core.judge.record import DISPOSITIONS
from tocsin.store import models, pushkey
from tocsin.web import clock, register
from tocsin.web.desk import trial as trials
from tocsin.web.desk.read import access as access_page
from tocsin.web.desk.read import event as event_page
from tocsin.web.desk.read import notices as notice_page
from tocsin.web.desk.read import queue, receipt, sources, wouldhave
from tocsin.web.desk.read import site as site_page
from tocsin.web.desk.read import why as why_page

SEARCHED = 60


def language(request: HttpRequest) -> str:
    return str(getattr(request, "LANGUAGE_CODE", "en"))


def shift() -> timedelta:
    return timedelta(hours=settings.SHIFT_HOURS)


def titles() -> dict[str, str]:
    return {
        "needs": _("Needs you"),
        "coming": _("Coming"),
        "running": _("Running"),
        "ended": _("Ended in this shift"),
    }


def _queue(request: HttpRequest) -> dict[str, object]:
    found = queue.read(clock.now(), shift(), language(request))
    names = titles()
    return {
        "queue": found,
        "groups": [(name, names[name], rows) for name, rows in found.groups.items()],
        "feeds_known": register.feeds(),
    }


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/home.html", _queue(request))


@require_safe
def queue_part(request: HttpRequest) -> HttpResponse:
    """The queue alone, for the page that is already open."""
    return render(request, "desk/_fresh.html", _queue(request))


@require_safe
def event(request: HttpRequest, event_id: str) -> HttpResponse:
    asked = request.GET.get("sites", "")
    leaf = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    found = event_page.read(event_id, clock.now(), language(request), leaf=leaf)
    if found is None:
        raise Http404
    if isinstance(found, str):
        return redirect("event", found)
    words = [outcome.value for outcome in DISPOSITIONS]
    return render(request, "desk/event.html", {"page": found, "row": found.row, "dispositions": words})


@require_safe
def why(request: HttpRequest, event_id: str) -> HttpResponse:
    site, role, at = (request.GET.get(name, "").strip()[:100] for name in ("site", "role", "at"))
    found = why_page.read(event_id, site, role, at, clock.now(), language(request))
    return render(request, "desk/why.html", {"page": found})


@require_http_methods(["GET", "HEAD", "POST"])
def would_have(request: HttpRequest) -> HttpResponse:
    """Nothing is saved here: a POST only keeps the rules' text out of the address."""
    asked = request.POST.get("days", "")
    days = int(asked) if asked in {str(day) for day in wouldhave.DAYS} else 1
    text = request.POST.get("rules", request.POST.get("text")) if request.method == "POST" else None
    page = wouldhave.read_page(text, days, clock.now())
    if page.trial:
        return redirect("trial", page.trial.key)
    return render(request, "desk/wouldhave.html", {"page": page}, status=422 if page.problems else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def trial(request: HttpRequest, key: str) -> HttpResponse:
    """A long record as it is played, and what came of it; a POST stops it."""
    asked = trials.find(key)
    if asked is None:
        return _begun_again(request, key)
    if request.method == "POST":
        asked.stopped.set()
        return redirect("trial", key)
    name = "desk/_trial.html" if request.headers.get("HX-Request") else "desk/wouldhave.html"
    return render(request, name, {"page": wouldhave.read_trial(asked)})


def _begun_again(request: HttpRequest, key: str) -> HttpResponse:
    """A trial this process does not know: what was asked is played anew, unless nobody knows that either."""
    known = trials.asked(key)
    if known is None or request.method == "POST":
        return redirect("would-have")
    page = wouldhave.read_page(known.text, known.days, clock.now(), key)
    name = "desk/_trial.html" if request.headers.get("HX-Request") else "desk/wouldhave.html"
    return render(request, name, {"page": page})


@require_safe
def sites(request: HttpRequest) -> HttpResponse:
    search = request.GET.get("q", "")[:SEARCHED]
    return render(request, "desk/sites.html", {"sites": site_page.listed(search), "q": search})


@require_safe
def site(request: HttpRequest, site_id: str) -> HttpResponse:
    found = site_page.read(site_id, clock.now(), language(request))
    if found is None:
        raise Http404
    return render(request, "desk/site.html", {"page": found, "site": found.site})


@require_safe
def sources_(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/sources.html", {"page": sources.page(clock.now(), language(request))})


@require_safe
def notices(request: HttpRequest) -> HttpResponse:
    waiting = request.GET.get("show") == "waiting"
    found = notice_page.latest(100, language(request), waiting)
    context = {
        "notices": found,
        "waiting": waiting,
        "roles": receipt.roles(),
        "told": models.Role.objects.order_by("name"),
        "push_key": pushkey.public(settings.DATA),
    }
    return render(request, "desk/notices.html", context)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("q", "").strip()[:SEARCHED]
    words = asked.lower().split()
    rows = queue.read(clock.now(), shift(), language(request)).rows() if words else []
    touching = {word: site_page.touching(word) for word in words}
    found = [row for row in rows if all(_has(row, word) or row.id in touching[word] for word in words)]
    context = {"q": asked, "rows": found, "sites": site_page.listed(asked)[:50] if words else []}
    return render(request, "desk/search.html", context)


def _has(row: queue.Row, word: str) -> bool:
    return word in f"{row.sentence} {row.id}".lower()


def known_feed(name: str) -> bool:
    return name in register.by_name() or models.FeedState.objects.filter(pk=name).exists()


@require_safe
def access(request: HttpRequest) -> HttpResponse:
    account, what = request.GET.get("account", "").strip(), request.GET.get("object", "").strip()
    context = {
        "rows": access_page.latest(request.user, account, what),
        "audits": access_page.may_audit(request.user),
        "account": account,
        "what": what,
        "days": round(settings.KEEPS.access.total_seconds() / 86400),
    }
    return render(request, "desk/access.html", context)
