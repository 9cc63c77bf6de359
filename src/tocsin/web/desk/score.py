# SPDX-License-Identifier: AGPL-3.0-or-later
"""The score's pages: for the desk and in public, and the same as JSON and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any

import msgspec
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.dateparse import parse_date
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from tocsin.core.score import ScoreError
from tocsin.core.tables import UP_TO_S
from tocsin.core.verify import Verdict
from tocsin.web import charts
from tocsin.web.desk.read import score
from tocsin.web.desk.read.score import Asked, Page

FIGURES = (
    "rows", "blocks", "void_share", "base_rate", "brier", "brier_low", "brier_high", "skill_climatology",
    "official_brier", "skill_official", "calibration_error", "sharpness",
)  # fmt: skip
SPARE = ("0", "¼ h", "½ h", "1 h", "3 h", "6 h", "24 h", ">24 h")
"""The parts of `core.tables.UP_TO_S`, as they stand below the bars."""


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """For the desk."""
    return _page(request, public=False)


@login_not_required
@require_safe
def public(request: HttpRequest) -> HttpResponse:
    """For everybody: the same figures; no site is named."""
    return _page(request, public=True)


def _page(request: HttpRequest, public: bool) -> HttpResponse:
    asked, fault = _asked(request)
    try:
        found = score.read(asked)
    except ScoreError as error:
        fault, asked = str(error), Asked(**{**asked.__dict__, "cost_loss": None})
        found = score.read(asked)
    context = {
        "page": found,
        "asked": asked,
        "fault": fault,
        "public": public,
        "query": request.GET.urlencode(),
        "cost": request.GET.get("cost", "")[:20],
        "loss": request.GET.get("loss", "")[:20],
        "reliability": _reliability(found.verdict) if found.verdict else "",
        "value": _value(found.values),
        "leads": _leads(found.leads),
        "recorded": [
            (r, _reliability(r.whole.verdict), _value(r.values), _leads(r.leads)) for r in found.recorded
        ],
        "models": [(m, [(o, _reliability(o["verdict"])) for o in m.outputs]) for m in found.models],
    }
    return render(request, "desk/score.html", context, status=400 if fault else 200)


def _asked(request: HttpRequest) -> tuple[Asked, str]:
    """What was asked, and what of it could not be read."""
    words = {name: request.GET.get(name, "")[:100] for name in ("source", "hazard", "region", "month")}
    until, fault = None, ""
    if day := request.GET.get("until", "")[:10]:
        try:
            parsed = parse_date(day)
        except ValueError:
            parsed = None
        if parsed is None:
            fault = _("The day is not readable; write it as 2026-03-31.")
        else:
            until = datetime.combine(parsed, time.max, UTC)
    cost_loss, wrong = _cost_loss(request)
    return Asked(**words, until=until, cost_loss=cost_loss), fault or wrong


def _cost_loss(request: HttpRequest) -> tuple[tuple[float, float] | None, str]:
    cost, loss = request.GET.get("cost", "")[:20], request.GET.get("loss", "")[:20]
    if not cost and not loss:
        return None, ""
    try:
        pair = float(cost.replace(",", ".")), float(loss.replace(",", "."))
    except ValueError:
        return None, _("Cost and loss are numbers, both given.")
    if not 0.0 < pair[0] <= pair[1] < 1e12:
        return None, _("The cost of acting must be above 0 and at most the loss.")
    return pair, ""


def _reliability(verdict: Verdict) -> SafeString:
    return SafeString(  # made by charts from numbers and our own words, escaped there
        charts.reliability(
            verdict.reliability,
            _("Reliability: what was said against what came"),
            _("probability said, %"),
            _("came, %"),
            _("cases"),
        )
    )


def _leads(counts: Sequence[int]) -> SafeString:
    if not counts:
        return SafeString("")
    return SafeString(  # as above
        charts.bars(counts, SPARE, _("How early the hits were told"), _("time to spare, up to"), _("hits"))
    )


def _value(values: Sequence[tuple[float, float]]) -> SafeString:
    if not values:
        return SafeString("")
    return SafeString(  # as above
        charts.value_curve(
            values,
            _("Value of acting on these probabilities"),
            _("cost of acting / loss, %"),
            _("value, % of perfect"),
        )
    )


@login_not_required
@require_safe
def as_json(request: HttpRequest) -> HttpResponse:
    """All verdicts; NaN as null."""
    asked, fault = _asked(request)
    if fault:
        return HttpResponse(msgspec.json.encode({"fault": fault}), "application/json", 400)
    found = score.read(asked)
    said: dict[str, Any] = {
        "all": found.verdict,
        "outcomes": found.labels,
        "parts": [{"group": p.group, "value": p.value, "outcomes": p.labels, "verdict": p.verdict} for p in found.parts],
        "value": found.values,
        "lead_times": {"up_to_s": UP_TO_S, "hits": found.leads},
        "models": [{"model": m.name, "data": m.data, "outputs": m.outputs} for m in found.models],
        "recorded": found.recorded,
    }  # fmt: skip
    return HttpResponse(msgspec.json.encode(said), "application/json")


@login_not_required
@require_safe
def as_csv(request: HttpRequest) -> HttpResponse:
    """The headline figures, one line a verdict."""
    asked, fault = _asked(request)
    if fault:
        return HttpResponse(fault, "text/plain; charset=utf-8", 400)
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(["about", "value", *FIGURES])
    for about, value, verdict in _verdicts(score.read(asked)):
        lines.writerow([about, value, *(getattr(verdict, name) for name in FIGURES)])
    return HttpResponse(out.getvalue(), "text/csv; charset=utf-8")


def _verdicts(found: Page) -> list[tuple[str, str, Verdict]]:
    lines = [("all", "", found.verdict)] if found.verdict else []
    lines += [(part.group, part.value, part.verdict) for part in found.parts]
    for days in found.recorded:
        about = f"recorded {days.series} {days.first} to {days.last}"
        lines += [(about, f"{p.group} {p.value}".strip(), p.verdict) for p in (days.whole, *days.parts)]
    for model in found.models:
        for output in model.outputs:
            lines.append((model.name, output["output"], output["verdict"]))
            lines += [
                (model.name, f"{output['output']} {name}", verdict) for name, verdict in output["parts"]
            ]
    return lines
