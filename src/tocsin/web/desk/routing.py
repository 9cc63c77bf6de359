# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who hears what: the rules, what is held back, who is on duty, which season holds. Plain forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tocsin.core.model import Hazard
from tocsin.core.route.quiet import Silence
from tocsin.core.route.read import LARGEST, Problem, RulesError
from tocsin.core.route.read import read as read_rules
from tocsin.core.route.rota import Duty, plan_of
from tocsin.core.route.rules import Ruleset
from tocsin.core.times import zone
from tocsin.core.words import catalogue, refusal, rule
from tocsin.store import desk, models, rulebook
from tocsin.web import clock
from tocsin.web.desk.views import language
from tocsin.web.people import ACKNOWLEDGE

_may = permission_required(ACKNOWLEDGE, raise_exception=True)
LENGTHS = (30, 60, 120, 240, 480, 1440, 4320)
"""Minutes a silence may last from the form; the command line takes any."""


@dataclass
class RulesPage:
    """The rules in words, their text, what is wrong with a text that was handed in."""

    rules: list[tuple[str, str, int]]
    otherwise: bool
    text: str
    file: str = ""
    problems: list[Problem] = field(default_factory=list)
    checked: bool = False


@require_http_methods(["GET", "HEAD", "POST"])
def rules(request: HttpRequest) -> HttpResponse:
    """The rules in force; a POST checks a text, and puts it in force when asked to and nothing is wrong."""
    tongue = language(request)
    if request.method != "POST":
        page = _page(rulebook.load(), rulebook.text(), tongue)
        return render(
            request,
            "desk/rules.html",
            {"page": page, "postures": desk.postures(clock.now()), "routing": True},
        )
    text = request.POST.get("text", "")[: LARGEST + 1].replace("\r\n", "\n")
    try:
        found = read_rules(text)
    except RulesError as error:
        page = _page(rulebook.load(), text, tongue)
        page.problems = error.problems
        context = {"page": page, "postures": desk.postures(clock.now()), "routing": True}
        return render(request, "desk/rules.html", context, status=422)
    if "save" in request.POST and request.user.has_perm(ACKNOWLEDGE) and not settings.RULES_FILE:
        rulebook.keep(text, rulebook.DESK, clock.now())
        return redirect("rules")
    page = _page(found, text, tongue)
    page.checked = True
    return render(
        request, "desk/rules.html", {"page": page, "postures": desk.postures(clock.now()), "routing": True}
    )


def _page(found: Ruleset, text: str, tongue: str) -> RulesPage:
    said = [(asked.name, rule(asked, tongue), asked.line) for asked in found.order]
    return RulesPage(said, found.otherwise, text, settings.RULES_FILE)


@require_safe
def silences(request: HttpRequest) -> HttpResponse:
    """What is held back, what waits because of it, and the form for a new one."""
    return render(request, "desk/silences.html", _silences(request))


def _silences(request: HttpRequest, fault: str = "") -> dict[str, object]:
    now, words = clock.now(), catalogue(language(request))
    soon = {silence.id for silence in desk.about_to_end(now)}
    found = [(s, s.start <= now, s.id in soon, _aims(s, words.hazard)) for s in desk.silences(now)]
    held = models.Notice.objects.filter(course="held").order_by("-level", "-at")[:100]
    return {
        "routing": True,
        "silences": found,
        "held": held,
        "fault": fault,
        "lengths": LENGTHS,
        "length": _length(request),
        "chosen": request.POST.getlist("hazards"),
        "hazards": sorted(words.hazard.items(), key=lambda pair: pair[1]),
        "roles": models.Role.objects.order_by("name"),
        "said": request.POST,
    }


def _aims(silence: Silence, names: dict[Hazard, str]) -> str:
    parts = [
        *silence.sites,
        *silence.tags,
        *(names[h] for h in silence.hazards),
        *silence.events,
        *silence.roles,
    ]
    return ", ".join(sorted(parts))


@require_POST
@_may
def silence(request: HttpRequest) -> HttpResponse:
    """Begin one."""
    now = clock.now()
    given = request.POST
    kinds = frozenset(Hazard(h) for h in given.getlist("hazards") if h in set(Hazard))
    new = Silence(
        id=0,
        start=now,
        end=now + timedelta(minutes=_length(request)),
        why=given.get("why", "")[:200],
        sites=_words(given.get("sites", "")),
        tags=_words(given.get("tags", "")),
        hazards=kinds,
        events=_words(given.get("events", "")),
        roles=_words(given.get("roles", "")),
    )
    try:
        desk.silence(new, now)
    except desk.DeskError as error:
        return render(request, "desk/silences.html", _silences(request, _fault(error, request)), status=422)
    return redirect("silences")


def _length(request: HttpRequest) -> int:
    """The minutes chosen, an hour when none were."""
    asked = request.POST.get("minutes", "")
    return int(asked) if asked in {str(length) for length in LENGTHS} else LENGTHS[1]


def _fault(error: desk.DeskError, request: HttpRequest) -> str:
    """Why a silence could not begin, in the reader's language."""
    if error.found:
        fields = {"reason": _("Why"), "tag": _("Tags"), "role": _("Roles")}
        said = refusal(error.found, language(request))
        return f"{fields[error.code]} – {said}" if error.code in fields else str(capfirst(said))
    known = {
        "reason": _("A silence needs a reason; say in a few words why."),
        "aim": _("A silence of everything is none; name sites, tags, hazards, events or roles."),
        "site": _("%(about)s is not one of your sites."),
        "event": _("%(about)s is no event of this desk; its id stands on its page."),
    }
    return known[error.code] % {"about": error.about} if error.code in known else str(error)


@require_POST
@_may
def end_silence(request: HttpRequest, number: int) -> HttpResponse:
    try:
        desk.end_silence(number, clock.now())
    except desk.DeskError as error:
        raise BadRequest(str(error)) from None
    return redirect("silences")


def _words(text: str) -> frozenset[str]:
    return frozenset(part.strip()[:100] for part in text.split(",") if part.strip())


@dataclass
class RotaPage:
    """One rota: who is on duty now, and the pieces of the next days on its own clock."""

    name: str
    zone: str
    now: Duty | None
    pieces: list[tuple[datetime, datetime, Duty]]


@require_safe
def rota(request: HttpRequest) -> HttpResponse:
    """Who is on duty now and next, holes named; escalation chains; what waits for an answer."""
    now, rules_, shifts = clock.now(), rulebook.load(), desk.shifts(clock.now())
    pages = []
    for one in rules_.rotas:
        local = zone(one.zone)
        pieces = [(a.astimezone(local), b.astimezone(local), d) for a, b, d in plan_of(one, shifts, now)]
        pages.append(RotaPage(one.name, one.zone, pieces[0][2] if pieces else None, pieces[:40]))
    context = {"routing": True, "rotas": pages, "chains": rules_.chains, "chases": desk.chases()}
    return render(request, "desk/rota.html", context)


@require_POST
@_may
def posture(request: HttpRequest) -> HttpResponse:
    """Switch a posture by hand, or leave it to its dates again."""
    wanted = {"on": True, "off": False}.get(request.POST.get("to", ""))
    try:
        desk.switch(request.POST.get("name", ""), wanted, "", clock.now())
    except desk.DeskError as error:
        raise BadRequest(str(error)) from None
    return redirect("rules")
