# SPDX-License-Identifier: AGPL-3.0-or-later
"""The public page of what is collected, made from the running configuration and the tables themselves."""

from __future__ import annotations

import hashlib
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from msgspec import json

from tocsin.sources.address import bare
from tocsin.web import clock, register
from tocsin.web.desk.read import parts
from tocsin.web.desk.views import language
from tocsin.web.disclosure import document
from tocsin.web.disclosure.changes import changes
from tocsin.web.disclosure.document import Register


def digest(said: Register) -> str:
    """SHA-256 over feeds, fields and terms, independent of the reader's language."""
    terms = [(term.name, term.days) for term in said.retention]
    return hashlib.sha256(
        json.encode([said.feeds, [(t.table, t.fields) for t in said.tables], terms])
    ).hexdigest()


@login_not_required
@require_safe
def page(request: HttpRequest) -> HttpResponse:
    said = language(request)
    feeds = register.feeds()
    found = document.build(feeds, clock.now(), said)
    read = [
        (feed, bare(feed.url), sorted(parts.hazard_word(h.value, said) for h in feed.hazards))
        for feed in feeds
    ]
    context: dict[str, Any] = {
        "register": found,
        "feeds": read,
        "digest": digest(found),
        "log": list(changes(found.log.entries))[::-1],
    }
    return render(request, "transparency.html", context)


@login_not_required
@require_safe
def as_json(request: HttpRequest) -> HttpResponse:
    """The same as one JSON object, with the whole log, so that anybody can keep it and check it: `tocsin register --json`."""
    found = document.build(register.feeds(), clock.now(), language(request))
    return HttpResponse(json.encode(found), content_type="application/json")
