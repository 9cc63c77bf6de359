# SPDX-License-Identifier: AGPL-3.0-or-later
"""Error pages: what happened and what to do, in the desk's own calm."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request, 404, _("Not here"), _("This page does not exist, or what it showed is past its retention.")
    )


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request,
        403,
        _("Not yours to do"),
        _("This account may read, not acknowledge. Sign in as a role that may."),
    )


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 400, _("Not understood"), _("The request is malformed. Go back and try again."))


def failed(request: HttpRequest) -> HttpResponse:
    said = _(
        "The desk could not make this page. Warnings go out all the same; the line runs apart from the pages."
    )
    return _page(request, 500, _("This page failed"), said)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    said = _(
        "The form was open for too long or came from elsewhere. Go back, reload the page and send it again."
    )
    return _page(request, 403, _("Not sent"), said)


def _page(request: HttpRequest, status: int, title: str, said: str) -> HttpResponse:
    context = {"status": status, "title": title, "said": said}
    return render(request, "error.html", context, status=status)
