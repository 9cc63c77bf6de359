# SPDX-License-Identifier: AGPL-3.0-or-later
"""The public page of what is collected, made from the running configuration and the tables themselves."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from msgspec import json, structs

from tocsin.core.model import Report
from tocsin.store import models
from tocsin.web import register
from tocsin.web.desk.read import parts
from tocsin.web.desk.views import language


@dataclass(frozen=True)
class Kept:
    what: str
    fields: tuple[str, ...]
    why: str
    until: str


def tables() -> list[Kept]:
    """What is kept, by table; the field names are read off the tables, not written down here."""
    report = tuple(field.name for field in structs.fields(Report))
    no_end = _("no automatic deletion yet")
    return [
        Kept(_("Messages"), report, _("to say what is happening, and to join updates and cancels"), no_end),
        Kept(_("Events"), _names(models.Event), _("one row for each thing that is happening"), no_end),
        Kept(_("Impacts"), _names(models.Impact), _("which site an event touches, and why"), no_end),
        Kept(_("Sites"), _names(models.Site), _("the places the operator runs"), _("removed by the operator")),
        Kept(_("Notices"), _names(models.Notice), _("which role was told what, and when"), no_end),
        Kept(_("Deliveries"), _names(models.Outbox), _("receipts of what was sent to a role's channels"), no_end),
        Kept(_("Feeds"), _names(models.FeedState), _("to know when a feed falls silent"), _("while it is configured")),
        Kept(_("Flaws"), _names(models.FeedFlaw), _("what was wrong with an entry: reason and place, no content"), _("until the next answer of the feed")),
    ]  # fmt: skip


def _names(model: type[Model]) -> tuple[str, ...]:
    return tuple(field.name for field in model._meta.concrete_fields)


def digest(kept: list[Kept]) -> str:
    """SHA-256 over feeds and fields, independent of the reader's language."""
    feeds = [
        (f.name, f.publisher, f.url, f.format, f.licence, sorted(f.hazards), f.area, f.text)
        for f in register.feeds()
    ]
    return hashlib.sha256(json.encode([feeds, [k.fields for k in kept]])).hexdigest()


@login_not_required
@require_safe
def page(request: HttpRequest) -> HttpResponse:
    kept = tables()
    said = language(request)
    feeds = [
        (feed, sorted(parts.hazard_word(h.value, said) for h in feed.hazards)) for feed in register.feeds()
    ]
    context: dict[str, Any] = {"tables": kept, "feeds": feeds, "digest": digest(kept)}
    return render(request, "transparency.html", context)
